// subtract_bfloat16_bfloat16_bfloat16
//
// Spec:    subtract:a=bfloat16,b=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3fb0 (1.375), b = 0xc034 (-2.8125) give o = 0x4086 (4.1875)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module subtract_bfloat16_bfloat16_bfloat16 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, order__inf_sign, order__larger_sign, order__smaller_sign, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] add__shift, normalise__exp, order__larger, unpack__a0__shift, unpack__a0__sig, unpack__b0__shift,
    unpack__b0__sig;
  wire [11:0] add__sig, normalise__sig;
  wire [10:0] order__smaller;
  subtract_bfloat16_bfloat16_bfloat16__add add (
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
  subtract_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  subtract_bfloat16_bfloat16_bfloat16__order order (
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
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .b_6_0(b[6:0]),
    .b_15_8(b[15:8]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  subtract_bfloat16_bfloat16_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  subtract_bfloat16_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module subtract_bfloat16_bfloat16_bfloat16__add (
  input wire [7:0] i__larger,
  input wire i__larger_sign,
  input wire [10:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [11:0] o__sig,
  output wire o__sign
);
  wire [11:0] _00_;
  wire [12:0] _01_;
  wire [13:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [12:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {12{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[13], total[12], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[12:0] = { total[12], o__sig };
  assign total[11:0] = o__sig;
endmodule

module subtract_bfloat16_bfloat16_bfloat16__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [11:0] i__sig,
  input wire i__sign,
  output wire [11:0] shifted,
  output wire [7:0] o__exp
);
  wire [8:0] _00_, _20_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [26:0] _19_;
  wire [3:0] leading_zeros;
  wire [11:0] stopped;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ stopped[11];
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? 2'h0 : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign _07_ = _00_[7:0] == 4'hb;
  assign _08_ = _00_[7:0] == 4'ha;
  assign _09_ = _00_[7:0] == 4'h9;
  assign _10_ = _00_[7:0] == 4'h8;
  assign _11_ = _00_[7:0] == 3'h7;
  assign _12_ = _00_[7:0] == 3'h6;
  assign _13_ = _00_[7:0] == 3'h5;
  assign _14_ = _00_[7:0] == 3'h4;
  assign _15_ = _00_[7:0] == 2'h3;
  assign _16_ = _00_[7:0] == 2'h2;
  assign _17_ = _00_[7:0] == 1'h1;
  assign _18_ = ! _00_[7:0];
  assign stopped = i__sig | { _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_ };
  assign { _19_[26:12], shifted } = i__sig << { empty8_1, leading_zeros[2:0] };
  assign { _20_[8], o__exp } = _00_[7:0] - { empty8_1, leading_zeros[2:0] };
  assign _00_ = i__shift + 1'h1;
  assign _01_ = ~ stopped[0];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[1];
  assign _02_ = ~ stopped[2];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[3];
  assign _03_ = ~ stopped[4];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ stopped[5];
  assign _04_ = ~ stopped[6];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ stopped[7];
  assign _05_ = ~ stopped[8];
  assign empty2_6 = _05_ & zeros2_6;
  assign zeros2_6 = ~ stopped[9];
  assign _06_ = ~ stopped[10];
  assign _19_[11:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _20_[7:0] = o__exp;
endmodule

module subtract_bfloat16_bfloat16_bfloat16__order (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire [6:0] b_6_0,
  input wire [7:0] b_15_8,
  input wire unpack__a0__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_7,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [7:0] o__larger,
  output wire o__larger_sign,
  output wire [10:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _09_, _10_, _13_, _14_, _15_, _16_, _17_, _19_, _20_,
    moved_sticky, sign_b, sticky;
  wire [10:0] _06_, _18_;
  wire [7:0] _08_, _11_, amount;
  wire [8:0] _12_;
  wire signed [8:0] difference;
  wire [11:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign sign_b = ~ b_15_8[7];
  assign difference = { a_15_8[6:0], unpack__a0__shift_0 } - { b_15_8[6:0], unpack__b0__shift_0 };
  assign amount = difference[7:0] ^ {8{difference[8]}};
  assign _20_ = { a_15_8[6:0], unpack__a0__shift_0, unpack__a0__sig_7, a_6_0 } < { b_15_8[6:0], unpack__b0__shift_0, unpack__b0__sig_7, b_6_0 };
  assign placed[11:3] = difference[8] ? { 1'h0, _08_ } : { _08_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[11:3], 2'h0 } : { placed[11:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[11:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[11:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[11:8] } : moved_by_7;
  assign _17_ = | moved_by_1[1:0];
  assign _00_ = amount[1] & _17_;
  assign _01_ = | moved_by_3[3:0];
  assign _02_ = amount[2] & _01_;
  assign _03_ = _00_ | _02_;
  assign _04_ = | moved_by_7[7:0];
  assign _05_ = amount[3] & _04_;
  assign moved_sticky = _03_ | _05_;
  assign _19_ = | amount[7:4];
  assign _06_ = ~ {11{_19_}};
  assign _18_ = moved[11:1] & _06_;
  assign _07_ = moved_sticky | moved[0];
  assign _08_ = _20_ ? { unpack__a0__sig_7, a_6_0 } : { unpack__b0__sig_7, b_6_0 };
  assign _09_ = | _08_;
  assign _10_ = _19_ & _09_;
  assign sticky = _07_ | _10_;
  assign o__larger = _20_ ? { unpack__b0__sig_7, b_6_0 } : { unpack__a0__sig_7, a_6_0 };
  assign o__larger_sign = _20_ ? sign_b : a_15_8[7];
  assign o__smaller = _18_ | { 10'h000, sticky };
  assign o__smaller_sign = _20_ ? a_15_8[7] : sign_b;
  assign _11_ = _20_ ? { b_15_8[6:0], unpack__b0__shift_0 } : { a_15_8[6:0], unpack__a0__shift_0 };
  assign { _12_[8], o__shift } = _11_ - 1'h1;
  assign o__inf = i__a0__inf | i__b0__inf;
  assign o__inf_sign = i__a0__inf ? a_15_8[7] : sign_b;
  assign _13_ = i__a0__nan | i__b0__nan;
  assign _14_ = i__a0__inf & i__b0__inf;
  assign _15_ = a_15_8[7] ^ sign_b;
  assign _16_ = _14_ & _15_;
  assign o__nan = _13_ | _16_;
  assign placed[2:0] = 3'h0;
  assign _12_[7:0] = o__shift;
endmodule

module subtract_bfloat16_bfloat16_bfloat16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [17:0] _03_;
  wire [16:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[11] ? _00_ : 9'h000;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[17], magnitude } = { exponent, i__sig[10:4] } + up;
  assign _04_ = magnitude > 15'h7f7f;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 17'h07f7f : magnitude;
  assign _07_ = _05_ ? 17'h07f80 : _06_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _07_[14:0] };
  assign _03_[16:0] = magnitude;
endmodule

module subtract_bfloat16_bfloat16_bfloat16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  subtract_bfloat16_bfloat16_bfloat16__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
  subtract_bfloat16_bfloat16_bfloat16__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module subtract_bfloat16_bfloat16_bfloat16__unpack__a (
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
