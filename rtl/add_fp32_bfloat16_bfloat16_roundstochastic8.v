// add_fp32_bfloat16_bfloat16_roundstochastic8
//
// Spec:    add:a=fp32,b=bfloat16,out=bfloat16,round=stochastic8
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   input  b            16 bits  bfloat16
//   input  random        8 bits  uint8
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3fafae14 (1.37249994), b = 0xc034 (-2.8125), random = 0x16 (22) give o = 0xbfb8 (-1.4375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_fp32_bfloat16_bfloat16_roundstochastic8 (
  input wire [31:0] a,
  input wire [15:0] b,
  input wire [7:0] random,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, order__inf_sign, order__larger_sign, order__smaller_sign, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] add__shift, normalise__exp, unpack__a0__shift, unpack__b0__shift, unpack__b0__sig;
  wire [25:0] add__sig;
  wire [16:0] normalise__sig;
  wire [23:0] order__larger, unpack__a0__sig;
  wire [24:0] order__smaller;
  add_fp32_bfloat16_bfloat16_roundstochastic8__add add (
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  add_fp32_bfloat16_bfloat16_roundstochastic8__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[16:1])
  );
  add_fp32_bfloat16_bfloat16_roundstochastic8__order order (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .b_6_0(b[6:0]),
    .b_15_8(b[15:8]),
    .unpack__a0__sig_23(unpack__a0__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  add_fp32_bfloat16_bfloat16_roundstochastic8__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_16_1(normalise__sig[16:1]),
    .normalise__sig_0(normalise__sig[0]),
    .random(random)
  );
  add_fp32_bfloat16_bfloat16_roundstochastic8__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_23(unpack__a0__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a0__shift[7:1] = a[30:24];
  assign unpack__a0__sig[22:0] = a[22:0];
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__add (
  input wire [23:0] i__larger,
  input wire i__larger_sign,
  input wire [24:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [25:0] o__sig,
  output wire o__sign
);
  wire [25:0] _00_;
  wire [26:0] _01_;
  wire [27:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [26:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {26{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_00_);
  assign { _02_[27], total[26], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[26:0] = { total[26], o__sig };
  assign total[25:0] = o__sig;
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [25:0] i__sig,
  input wire i__sign,
  output wire [15:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire [8:0] _000_, _008_, _009_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, _027_, _028_, _029_, at_floor, empty16_1, empty2_10,
    empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7,
    empty2_8, empty2_9, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2,
    empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_3, zeros2_4, zeros2_5,
    zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [7:0] _023_;
  wire [4:0] leading_zeros;
  wire [22:0] shifted_by_15;
  wire [16:0] shifted_by_3;
  wire [25:0] shifted_by_31;
  wire [18:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _000_ = i__shift + 1'h1;
  assign _010_ = ~ i__sig[0];
  assign empty2_3 = _010_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[1];
  assign _011_ = ~ i__sig[2];
  assign empty2_4 = _011_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[3];
  assign _012_ = ~ i__sig[4];
  assign empty2_5 = _012_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[5];
  assign _013_ = ~ i__sig[6];
  assign empty2_6 = _013_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[7];
  assign _014_ = ~ i__sig[8];
  assign empty2_7 = _014_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[9];
  assign _015_ = ~ i__sig[10];
  assign empty2_8 = _015_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[11];
  assign _016_ = ~ i__sig[12];
  assign empty2_9 = _016_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[13];
  assign _017_ = ~ i__sig[14];
  assign empty2_10 = _017_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[15];
  assign _018_ = ~ i__sig[16];
  assign empty2_11 = _018_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[17];
  assign _019_ = ~ i__sig[18];
  assign empty2_12 = _019_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[19];
  assign _020_ = ~ i__sig[20];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[21];
  assign _021_ = ~ i__sig[22];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[23];
  assign _022_ = ~ i__sig[24];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[25];
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign at_floor = _000_[7:0] < { empty16_1, leading_zeros[3:0] };
  assign _023_ = at_floor ? _000_[7:0] : { 3'h0, empty16_1, leading_zeros[3:0] };
  assign shifted_by_31 = _023_[4] ? { i__sig[9:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = _023_[3] ? { shifted_by_31[17:0], 5'h00 } : shifted_by_31[25:3];
  assign shifted_by_7 = _023_[2] ? shifted_by_15[18:0] : shifted_by_15[22:4];
  assign shifted_by_3 = _023_[1] ? shifted_by_7[16:0] : shifted_by_7[18:2];
  assign shifted_by_1 = _023_[0] ? shifted_by_3[15:0] : shifted_by_3[16:1];
  assign _024_ = ~ _023_[3];
  assign _025_ = | shifted_by_31[2:0];
  assign _026_ = _024_ & _025_;
  assign _027_ = ~ _023_[2];
  assign _028_ = | shifted_by_15[3:0];
  assign _029_ = _027_ & _028_;
  assign _001_ = _026_ | _029_;
  assign _002_ = ~ _023_[1];
  assign _003_ = | shifted_by_7[1:0];
  assign _004_ = _002_ & _003_;
  assign _005_ = _001_ | _004_;
  assign _006_ = ~ _023_[0];
  assign _007_ = _006_ & shifted_by_3[0];
  assign normalise__sig_0 = _005_ | _007_;
  assign _008_ = _000_[7:0] - { empty16_1, leading_zeros[3:0] };
  assign { _009_[8], o__exp } = at_floor ? 9'h000 : _008_;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _009_[7:0] = o__exp;
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__order (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire [6:0] b_6_0,
  input wire [7:0] b_15_8,
  input wire unpack__a0__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_7,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [23:0] o__larger,
  output wire o__larger_sign,
  output wire [24:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _12_, _13_, _14_, _15_, _16_, _19_,
    moved_sticky, sticky;
  wire [7:0] _10_, _17_, distance;
  wire [8:0] _11_;
  wire [23:0] _18_;
  wire [4:0] amount;
  wire signed [8:0] difference;
  wire [25:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign difference = { a_31_24[6:0], unpack__a0__shift_0 } - { b_15_8[6:0], unpack__b0__shift_0 };
  assign distance = difference[7:0] ^ {8{difference[8]}};
  assign _13_ = distance > 5'h1a;
  assign { _17_[7:5], amount } = _13_ ? 8'h1a : distance;
  assign _19_ = { a_31_24[6:0], unpack__a0__shift_0, unpack__a0__sig_23, a_22_0 } < { b_15_8[6:0], unpack__b0__shift_0, unpack__b0__sig_7, b_6_0, 16'h0000 };
  assign _18_ = _19_ ? { unpack__a0__sig_23, a_22_0 } : { unpack__b0__sig_7, b_6_0, 16'h0000 };
  assign placed[25:1] = difference[8] ? { 1'h0, _18_ } : { _18_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[25:1] } : { placed[25:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[25:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[25:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[25:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[25:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | moved_by_15[15:0];
  assign _09_ = amount[4] & _08_;
  assign moved_sticky = _07_ | _09_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _19_ ? { unpack__b0__sig_7, b_6_0, 16'h0000 } : { unpack__a0__sig_23, a_22_0 };
  assign o__larger_sign = _19_ ? b_15_8[7] : a_31_24[7];
  assign o__smaller = moved[25:1] | { 24'h000000, sticky };
  assign o__smaller_sign = _19_ ? a_31_24[7] : b_15_8[7];
  assign _10_ = _19_ ? { b_15_8[6:0], unpack__b0__shift_0 } : { a_31_24[6:0], unpack__a0__shift_0 };
  assign { _11_[8], o__shift } = _10_ - 1'h1;
  assign o__inf = i__a0__inf | i__b0__inf;
  assign o__inf_sign = i__a0__inf ? a_31_24[7] : b_15_8[7];
  assign _12_ = i__a0__nan | i__b0__nan;
  assign _14_ = i__a0__inf & i__b0__inf;
  assign _15_ = a_31_24[7] ^ b_15_8[7];
  assign _16_ = _14_ & _15_;
  assign o__nan = _12_ | _16_;
  assign _17_[4:0] = amount;
  assign placed[0] = 1'h0;
  assign _11_[7:0] = o__shift;
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__round (
  input wire [7:0] random,
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [15:0] normalise__sig_16_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent, up_sum;
  wire [17:0] _01_;
  wire _02_, _03_;
  wire [16:0] _04_, _05_, magnitude;
  assign up_sum = normalise__sig_16_1[7:0] + random;
  assign { _01_[17], magnitude } = { exponent, normalise__sig_16_1[14:8] } + up_sum[8];
  assign _02_ = magnitude > 15'h7f7f;
  assign _03_ = i__inf | _02_;
  assign _04_ = _02_ ? 17'h07f7f : magnitude;
  assign _05_ = _03_ ? 17'h07f80 : _04_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _05_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_16_1[15] ? _00_ : 9'h000;
  assign _01_[16:0] = magnitude;
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__unpack (
  input wire [31:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  add_fp32_bfloat16_bfloat16_roundstochastic8__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_23),
    .port_2(unpack__a0__shift_0)
  );
  add_fp32_bfloat16_bfloat16_roundstochastic8__unpack__b0 b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__unpack__a0 (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule

module add_fp32_bfloat16_bfloat16_roundstochastic8__unpack__b0 (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule
