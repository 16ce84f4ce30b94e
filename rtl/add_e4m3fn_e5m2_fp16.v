// add_e4m3fn_e5m2_fp16
//
// Spec:    add:a=e4m3fn,b=e5m2,out=fp16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e5m2
//   output o            16 bits  fp16
// Example:
//   a = 0x3b (1.375), b = 0xc2 (-3) give o = 0xbe80 (-1.625)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_e4m3fn_e5m2_fp16 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, order__inf_sign, order__larger_sign, order__smaller_sign, unpack__a0__nan,
    unpack__b0__inf, unpack__b0__nan;
  wire [4:0] add__shift, normalise__exp, unpack__b0__shift;
  wire [17:0] add__sig;
  wire [12:0] normalise__sig;
  wire [3:0] order__larger, unpack__a0__shift, unpack__a0__sig;
  wire [16:0] order__smaller;
  wire [2:0] unpack__b0__sig;
  add_e4m3fn_e5m2_fp16__add add (
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
  add_e4m3fn_e5m2_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  add_e4m3fn_e5m2_fp16__order order (
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
    .a_2_0(a[2:0]),
    .a_7_4(a[7:4]),
    .b_1_0(b[1:0]),
    .b_7_3(b[7:3]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  add_e4m3fn_e5m2_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  add_e4m3fn_e5m2_fp16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module add_e4m3fn_e5m2_fp16__add (
  input wire [3:0] i__larger,
  input wire i__larger_sign,
  input wire [16:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [17:0] o__sig,
  output wire o__sign
);
  wire [17:0] _00_;
  wire [18:0] _01_;
  wire [19:0] _02_, _03_, _04_;
  wire _05_, _06_, _07_, _08_, _09_, negative;
  wire signed [18:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {18{_09_}};
  assign _01_ = $signed({ 1'h0, i__larger, 13'h0000 }) + $signed(_00_);
  assign { _02_[19], negative, total[17:0] } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed({ negative, total[17:0] });
  assign { _04_[19:18], o__sig } = negative ? _03_ : { negative, negative, total[17:0] };
  assign _05_ = | o__sig;
  assign _06_ = i__larger_sign ^ negative;
  assign _07_ = i__larger_sign & i__smaller_sign;
  assign _08_ = _05_ ? _06_ : _07_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _09_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[18:0] = { negative, total[17:0] };
  assign _04_[17:0] = o__sig;
  assign total[18] = negative;
endmodule

module add_e4m3fn_e5m2_fp16__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [17:0] i__sig,
  input wire i__sign,
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [4:0] o__exp
);
  wire [5:0] _000_, _010_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14,
    empty2_15, empty2_7, empty2_8, empty2_9, empty4_4, empty4_5, empty4_6, empty4_7, empty8_2, empty8_3,
    zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_7, zeros2_8, zeros2_9;
  wire [4:0] leading_zeros;
  wire [17:0] shifted_by_15, shifted_by_31, stopped;
  wire [12:0] shifted_by_3;
  wire [14:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _000_ = i__shift + 4'h9;
  assign _011_ = ~ stopped[0];
  assign empty2_7 = _011_ & zeros2_7;
  assign zeros2_7 = ~ stopped[1];
  assign _012_ = ~ stopped[2];
  assign empty2_8 = _012_ & zeros2_8;
  assign zeros2_8 = ~ stopped[3];
  assign _013_ = ~ stopped[4];
  assign empty2_9 = _013_ & zeros2_9;
  assign zeros2_9 = ~ stopped[5];
  assign _014_ = ~ stopped[6];
  assign empty2_10 = _014_ & zeros2_10;
  assign zeros2_10 = ~ stopped[7];
  assign _015_ = ~ stopped[8];
  assign empty2_11 = _015_ & zeros2_11;
  assign zeros2_11 = ~ stopped[9];
  assign _016_ = ~ stopped[10];
  assign empty2_12 = _016_ & zeros2_12;
  assign zeros2_12 = ~ stopped[11];
  assign _017_ = ~ stopped[12];
  assign empty2_13 = _017_ & zeros2_13;
  assign zeros2_13 = ~ stopped[13];
  assign _018_ = ~ stopped[14];
  assign zeros2_14 = ~ stopped[15];
  assign empty2_14 = _018_ & zeros2_14;
  assign _019_ = ~ stopped[16];
  assign zeros2_15 = ~ stopped[17];
  assign empty2_15 = _019_ & zeros2_15;
  assign zeros16_0[0] = empty2_7 ? 1'h0 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { 2'h0, empty2_7, zeros16_0[0] } : { empty8_3, zeros16_1[2:0] };
  assign _020_ = _000_[4:0] == 5'h11;
  assign _021_ = _000_[4:0] == 5'h10;
  assign _022_ = _000_[4:0] == 4'hf;
  assign _023_ = _000_[4:0] == 4'he;
  assign _024_ = _000_[4:0] == 4'hd;
  assign _025_ = _000_[4:0] == 4'hc;
  assign _026_ = _000_[4:0] == 4'hb;
  assign _027_ = _000_[4:0] == 4'ha;
  assign _028_ = _000_[4:0] == 4'h9;
  assign _029_ = _000_[4:0] == 4'h8;
  assign _030_ = _000_[4:0] == 3'h7;
  assign _031_ = _000_[4:0] == 3'h6;
  assign _032_ = _000_[4:0] == 3'h5;
  assign _033_ = _000_[4:0] == 3'h4;
  assign _034_ = _000_[4:0] == 2'h3;
  assign _035_ = _000_[4:0] == 2'h2;
  assign _036_ = _000_[4:0] == 1'h1;
  assign _037_ = ! _000_[4:0];
  assign stopped = i__sig | { _037_, _036_, _035_, _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _022_, _021_, _020_ };
  assign shifted_by_31 = empty16_1 ? { i__sig[1:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = leading_zeros[3] ? { shifted_by_31[9:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = leading_zeros[2] ? { shifted_by_15[13:0], 1'h0 } : shifted_by_15[17:3];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _001_ = ~ leading_zeros[2];
  assign _002_ = | shifted_by_15[2:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = ~ leading_zeros[1];
  assign _005_ = | shifted_by_7[1:0];
  assign _006_ = _004_ & _005_;
  assign _007_ = _003_ | _006_;
  assign _008_ = ~ leading_zeros[0];
  assign _009_ = _008_ & shifted_by_3[0];
  assign normalise__sig_0 = _007_ | _009_;
  assign { _010_[5], o__exp } = _000_[4:0] - { empty16_1, leading_zeros[3:0] };
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3:1] = { 2'h0, empty2_7 };
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign _010_[4:0] = o__exp;
endmodule

module add_e4m3fn_e5m2_fp16__order (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [1:0] b_1_0,
  input wire [4:0] b_7_3,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [3:0] o__larger,
  output wire o__larger_sign,
  output wire [16:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _13_, moved_sticky, sticky;
  wire [4:0] _10_, _14_, amount, distance;
  wire [5:0] _11_;
  wire [3:0] _12_;
  wire signed [5:0] difference;
  wire [17:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign _14_ = { a_7_4[2:0], unpack__a0__shift_0 } + 4'h8;
  assign difference = _14_ - { b_7_3[3:0], unpack__b0__shift_0 };
  assign distance = difference[4:0] ^ {5{difference[5]}};
  assign _09_ = distance > 5'h12;
  assign amount = _09_ ? 5'h12 : distance;
  assign _12_ = difference[5] ? { unpack__a0__sig_3, a_2_0 } : { unpack__b0__sig_2, b_1_0, 1'h0 };
  assign placed[17:13] = difference[5] ? { 1'h0, _12_ } : { _12_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[17:13], 12'h000 } : { placed[17:13], 13'h0000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[17:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[17:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[17:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[17:16] } : moved_by_15;
  assign _13_ = | moved_by_1[1:0];
  assign _00_ = amount[1] & _13_;
  assign _01_ = | moved_by_3[3:0];
  assign _02_ = amount[2] & _01_;
  assign _03_ = _00_ | _02_;
  assign _04_ = | moved_by_7[7:0];
  assign _05_ = amount[3] & _04_;
  assign _06_ = _03_ | _05_;
  assign _07_ = | moved_by_15[15:0];
  assign _08_ = amount[4] & _07_;
  assign moved_sticky = _06_ | _08_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = difference[5] ? { unpack__b0__sig_2, b_1_0, 1'h0 } : { unpack__a0__sig_3, a_2_0 };
  assign o__larger_sign = difference[5] ? b_7_3[4] : a_7_4[3];
  assign o__smaller = moved[17:1] | { 16'h0000, sticky };
  assign o__smaller_sign = difference[5] ? a_7_4[3] : b_7_3[4];
  assign _10_ = difference[5] ? { b_7_3[3:0], unpack__b0__shift_0 } : _14_;
  assign { _11_[5], o__shift } = _10_ - 4'h9;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign o__inf = i__b0__inf;
  assign placed[12:0] = 13'h0000;
  assign _11_[4:0] = o__shift;
  assign o__inf_sign = b_7_3[4];
endmodule

module add_e4m3fn_e5m2_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [4:0] i__exp,
  output wire [15:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [17:0] _02_;
  wire [16:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_12_1[11] ? _00_ : 6'h00;
  assign _01_ = normalise__sig_0 | normalise__sig_12_1[1];
  assign up = normalise__sig_12_1[0] & _01_;
  assign { _02_[17], magnitude } = { exponent, normalise__sig_12_1[10:1] } + up;
  assign _03_ = magnitude > 15'h7bff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 17'h07bff : magnitude;
  assign _06_ = _04_ ? 17'h07c00 : _05_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _06_[14:0] };
  assign _02_[16:0] = magnitude;
endmodule

module add_e4m3fn_e5m2_fp16__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  add_e4m3fn_e5m2_fp16__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  add_e4m3fn_e5m2_fp16__unpack__b0 b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module add_e4m3fn_e5m2_fp16__unpack__a0 (
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

module add_e4m3fn_e5m2_fp16__unpack__b0 (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule
