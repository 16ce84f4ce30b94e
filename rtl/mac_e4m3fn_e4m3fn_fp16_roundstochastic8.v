// mac_e4m3fn_e4m3fn_fp16_roundstochastic8
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=fp16,round=stochastic8
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          16 bits  fp16
//   input  random        8 bits  uint8
//   output o            16 bits  fp16
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), acc = 0x397e (0.686523438), random = 0x68 (104) give o = 0xc230 (-3.09375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [15:0] acc,
  input wire [7:0] random,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__nan, unpack__b0__nan;
  wire [4:0] add__shift, unpack__a0__shift, unpack__b0__shift;
  wire [21:0] add__sig, normalise__sig;
  wire [5:0] multiply__p0__shift, normalise__exp;
  wire [7:0] multiply__p0__sig;
  wire [10:0] order__larger;
  wire [20:0] order__smaller;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__add add (
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
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__order order (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o),
    .random(random)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__add (
  input wire [10:0] i__larger,
  input wire i__larger_sign,
  input wire [20:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [21:0] o__sig,
  output wire o__sign
);
  wire [21:0] _00_;
  wire [22:0] _01_;
  wire [23:0] _02_, _03_, _04_;
  wire _05_, _06_, _07_, _08_, _09_, negative;
  wire signed [22:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {22{_09_}};
  assign _01_ = $signed({ 1'h0, i__larger, 10'h000 }) + $signed(_00_);
  assign { _02_[23], negative, total[21:0] } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed({ negative, total[21:0] });
  assign { _04_[23:22], o__sig } = negative ? _03_ : { negative, negative, total[21:0] };
  assign _05_ = | o__sig;
  assign _06_ = i__larger_sign ^ negative;
  assign _07_ = i__larger_sign & i__smaller_sign;
  assign _08_ = _05_ ? _06_ : _07_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _09_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[22:0] = { negative, total[21:0] };
  assign _04_[21:0] = o__sig;
  assign total[22] = negative;
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire i__b0__nan,
  input wire [3:0] i__b0__sig,
  input wire [4:0] i__b0__shift,
  output wire [7:0] o__p0__sig,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _04_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire [8:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire _05_, _06_, _07_, _08_, _09_, _10_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [7:0] _11_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _04_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _05_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _06_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _05_ | _06_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _07_ = product0_row2[3] & product0_row3[2];
  assign _08_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _07_ | _08_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _09_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _10_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _09_ | _10_;
  assign { _11_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign { _01_[8], o__p0__sig } = product0[7] ? { 1'h0, product0[7:1], product0_row0[0] } : { product0[7:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _01_[7:0] = o__p0__sig;
  assign _03_[5:0] = o__p0__shift;
  assign _11_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [21:0] i__sig,
  input wire i__sign,
  output wire [21:0] shifted,
  output wire [5:0] o__exp
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_5,
    empty2_6, empty2_7, empty2_8, empty2_9, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_2,
    empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_5, zeros2_6, zeros2_7,
    zeros2_8, zeros2_9;
  wire [52:0] _002_;
  wire [6:0] _003_;
  wire [5:0] _035_;
  wire [4:0] leading_zeros;
  wire [21:0] stopped;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _035_ = i__shift + 1'h1;
  assign _004_ = ~ stopped[0];
  assign empty2_5 = _004_ & zeros2_5;
  assign zeros2_5 = ~ stopped[1];
  assign _005_ = ~ stopped[2];
  assign empty2_6 = _005_ & zeros2_6;
  assign zeros2_6 = ~ stopped[3];
  assign _006_ = ~ stopped[4];
  assign empty2_7 = _006_ & zeros2_7;
  assign zeros2_7 = ~ stopped[5];
  assign _007_ = ~ stopped[6];
  assign empty2_8 = _007_ & zeros2_8;
  assign zeros2_8 = ~ stopped[7];
  assign _008_ = ~ stopped[8];
  assign empty2_9 = _008_ & zeros2_9;
  assign zeros2_9 = ~ stopped[9];
  assign _009_ = ~ stopped[10];
  assign empty2_10 = _009_ & zeros2_10;
  assign zeros2_10 = ~ stopped[11];
  assign _010_ = ~ stopped[12];
  assign empty2_11 = _010_ & zeros2_11;
  assign zeros2_11 = ~ stopped[13];
  assign _011_ = ~ stopped[14];
  assign empty2_12 = _011_ & zeros2_12;
  assign zeros2_12 = ~ stopped[15];
  assign _012_ = ~ stopped[16];
  assign empty2_13 = _012_ & zeros2_13;
  assign zeros2_13 = ~ stopped[17];
  assign _013_ = ~ stopped[18];
  assign empty2_14 = _013_ & zeros2_14;
  assign zeros2_14 = ~ stopped[19];
  assign _014_ = ~ stopped[20];
  assign zeros2_15 = ~ stopped[21];
  assign empty2_15 = _014_ & zeros2_15;
  assign zeros4_2[0] = empty2_5 ? 1'h0 : zeros2_5;
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
  assign zeros16_0[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { 1'h0, empty4_3, zeros16_0[1:0] } : { empty8_3, zeros16_1[2:0] };
  assign _015_ = _035_ == 5'h15;
  assign _016_ = _035_ == 5'h14;
  assign _017_ = _035_ == 5'h13;
  assign _018_ = _035_ == 5'h12;
  assign _019_ = _035_ == 5'h11;
  assign _020_ = _035_ == 5'h10;
  assign _021_ = _035_ == 4'hf;
  assign _022_ = _035_ == 4'he;
  assign _023_ = _035_ == 4'hd;
  assign _024_ = _035_ == 4'hc;
  assign _025_ = _035_ == 4'hb;
  assign _026_ = _035_ == 4'ha;
  assign _027_ = _035_ == 4'h9;
  assign _028_ = _035_ == 4'h8;
  assign _029_ = _035_ == 3'h7;
  assign _030_ = _035_ == 3'h6;
  assign _031_ = _035_ == 3'h5;
  assign _032_ = _035_ == 3'h4;
  assign _033_ = _035_ == 2'h3;
  assign _034_ = _035_ == 2'h2;
  assign _000_ = _035_ == 1'h1;
  assign _001_ = ! _035_;
  assign stopped = i__sig | { _001_, _000_, _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_ };
  assign { _002_[52:22], shifted } = i__sig << { empty16_1, leading_zeros[3:0] };
  assign { _003_[6], o__exp } = _035_ - { empty16_1, leading_zeros[3:0] };
  assign _002_[21:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3:2] = { 1'h0, empty4_3 };
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign _003_[5:0] = o__exp;
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__order (
  input wire [15:0] code,
  input wire [7:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [10:0] o__larger,
  output wire o__larger_sign,
  output wire [20:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _14_, _15_, _16_, _18_, _19_,
    moved_sticky, sticky;
  wire [5:0] _11_, _13_, distance, exp_b;
  wire [6:0] _12_;
  wire [10:0] _17_, sig_b;
  wire [4:0] amount;
  wire signed [6:0] difference;
  wire [21:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign exp_b = { code[14:11], _14_ } + 3'h5;
  assign difference = i__p0__shift - exp_b;
  assign distance = difference[5:0] ^ {6{difference[6]}};
  assign _07_ = distance > 5'h16;
  assign { _13_[5], amount } = _07_ ? 6'h16 : distance;
  assign _15_ = | { i__p0__sig, 3'h0 };
  assign _16_ = ~ _15_;
  assign _19_ = difference[6] | _16_;
  assign _17_ = _19_ ? { i__p0__sig, 3'h0 } : { sig_b[10], code[9:0] };
  assign placed[21:10] = difference[6] ? { 1'h0, _17_ } : { _17_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[21:10], 9'h000 } : { placed[21:10], 10'h000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[21:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[21:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[21:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[21:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _08_ = _04_ | _06_;
  assign _09_ = | moved_by_15[15:0];
  assign _10_ = amount[4] & _09_;
  assign moved_sticky = _08_ | _10_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _19_ ? { sig_b[10], code[9:0] } : { i__p0__sig, 3'h0 };
  assign o__larger_sign = _19_ ? code[15] : i__p0__sign;
  assign o__smaller = moved[21:1] | { 20'h00000, sticky };
  assign o__smaller_sign = _19_ ? i__p0__sign : code[15];
  assign _11_ = _19_ ? exp_b : i__p0__shift;
  assign { _12_[6:5], o__shift } = _11_ - 3'h6;
  assign o__nan = i__p0__nan | _18_;
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__order__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_18_),
    .port(sig_b[10]),
    .port_2(_14_)
  );
  assign _13_[4:0] = amount;
  assign o__inf_sign = code[15];
  assign placed[9:0] = 10'h000;
  assign _12_[4:0] = o__shift;
  assign sig_b[9:0] = code[9:0];
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__order__acc (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:10];
  assign _00_ = ~ port;
  assign port_2 = code[10] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:10];
  assign _02_ = | code[9:0];
  assign o__nan = _01_ & _02_;
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__round (
  input wire [7:0] random,
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [21:0] i__sig,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire [6:0] _00_, exponent;
  wire [18:0] _01_;
  wire _02_, _03_;
  wire [17:0] _04_, _05_, magnitude;
  wire [8:0] up_sum;
  assign up_sum = i__sig[10:3] + random;
  assign { _01_[18], magnitude } = { exponent, i__sig[20:11] } + up_sum[8];
  assign _02_ = magnitude > 15'h7bff;
  assign _03_ = i__inf | _02_;
  assign _04_ = _02_ ? 18'h07bff : magnitude;
  assign _05_ = _03_ ? 18'h07c00 : _04_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _05_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[21] ? _00_ : 7'h00;
  assign _01_[17:0] = magnitude;
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire o__nan_2,
  output wire [3:0] o__b0__sig,
  output wire [4:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__a a0 (
    .code(code),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__a b0 (
    .code(code_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__lead_a lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[2:0]),
    .port_2(code[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__lead_a lead_b0 (
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[2:0]),
    .port_2(code_2[7:4]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule

module mac_e4m3fn_e4m3fn_fp16_roundstochastic8__unpack__lead_a (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__shift
);
  wire _00_, _04_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _01_;
  wire [4:0] _02_;
  wire [5:0] _03_;
  wire [2:0] leading_zeros;
  wire [1:0] zeros4_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _04_ = ~ port[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign { _01_[10:4], shifted } = { port_3, port } << leading_zeros;
  assign _02_ = { port_2[2:0], port_4 } + 2'h3;
  assign { _03_[5], o__shift } = _02_ - leading_zeros;
  assign _01_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _03_[4:0] = o__shift;
endmodule
