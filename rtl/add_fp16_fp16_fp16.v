// add_fp16_fp16_fp16
//
// Spec:    add:a=fp16,b=fp16,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   input  b            16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = 0x3d7d (1.37207031), b = 0xc1a1 (-2.81445312) give o = 0xbdc5 (-1.44238281)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_fp16_fp16_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, order__inf_sign, order__larger_sign, order__smaller_sign, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [4:0] add__shift, normalise__exp, unpack__a0__shift, unpack__b0__shift;
  wire [14:0] add__sig, normalise__sig;
  wire [10:0] order__larger, unpack__a0__sig, unpack__b0__sig;
  wire [13:0] order__smaller;
  add_fp16_fp16_fp16__add add (
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
  add_fp16_fp16_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  add_fp16_fp16_fp16__order order (
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
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .b_9_0(b[9:0]),
    .b_15_11(b[15:11]),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  add_fp16_fp16_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  add_fp16_fp16_fp16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[14:11];
  assign unpack__b0__sig[9:0] = b[9:0];
  assign unpack__a0__shift[4:1] = a[14:11];
  assign unpack__a0__sig[9:0] = a[9:0];
endmodule

module add_fp16_fp16_fp16__add (
  input wire [10:0] i__larger,
  input wire i__larger_sign,
  input wire [13:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [14:0] o__sig,
  output wire o__sign
);
  wire [14:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [15:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {15{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[16], total[15], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[15:0] = { total[15], o__sig };
  assign total[14:0] = o__sig;
endmodule

module add_fp16_fp16_fp16__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [14:0] i__sig,
  input wire i__sign,
  output wire [14:0] shifted,
  output wire [4:0] o__exp
);
  wire [5:0] _00_, _23_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _24_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7,
    empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3, zeros2_4, zeros2_5,
    zeros2_6, zeros2_7;
  wire [29:0] _22_;
  wire [3:0] leading_zeros;
  wire [14:0] stopped;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros2_6 = ~ stopped[12];
  assign _06_ = ~ stopped[13];
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ stopped[14];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign _07_ = _00_[4:0] == 4'he;
  assign _08_ = _00_[4:0] == 4'hd;
  assign _09_ = _00_[4:0] == 4'hc;
  assign _10_ = _00_[4:0] == 4'hb;
  assign _11_ = _00_[4:0] == 4'ha;
  assign _12_ = _00_[4:0] == 4'h9;
  assign _13_ = _00_[4:0] == 4'h8;
  assign _14_ = _00_[4:0] == 3'h7;
  assign _15_ = _00_[4:0] == 3'h6;
  assign _16_ = _00_[4:0] == 3'h5;
  assign _17_ = _00_[4:0] == 3'h4;
  assign _18_ = _00_[4:0] == 2'h3;
  assign _19_ = _00_[4:0] == 2'h2;
  assign _20_ = _00_[4:0] == 1'h1;
  assign _21_ = ! _00_[4:0];
  assign stopped = i__sig | { _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_ };
  assign { _22_[29:15], shifted } = i__sig << { empty8_1, leading_zeros[2:0] };
  assign { _23_[5], o__exp } = _00_[4:0] - { empty8_1, leading_zeros[2:0] };
  assign _00_ = i__shift + 1'h1;
  assign zeros2_0 = ~ stopped[0];
  assign _24_ = ~ stopped[1];
  assign empty2_1 = _24_ & zeros2_1;
  assign zeros2_1 = ~ stopped[2];
  assign _01_ = ~ stopped[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[4];
  assign _02_ = ~ stopped[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[6];
  assign _03_ = ~ stopped[7];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ stopped[8];
  assign _04_ = ~ stopped[9];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ stopped[10];
  assign _05_ = ~ stopped[11];
  assign empty2_6 = _05_ & zeros2_6;
  assign _22_[14:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _23_[4:0] = o__exp;
endmodule

module add_fp16_fp16_fp16__order (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire [9:0] b_9_0,
  input wire [4:0] b_15_11,
  input wire unpack__a0__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_10,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [10:0] o__larger,
  output wire o__larger_sign,
  output wire [13:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _09_, _10_, _13_, _14_, _15_, _16_, _17_, _19_, moved_sticky,
    sticky;
  wire [13:0] _06_, _18_;
  wire [10:0] _08_;
  wire [4:0] _11_, amount;
  wire [5:0] _12_;
  wire signed [5:0] difference;
  wire [14:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign difference = { a_15_11[3:0], unpack__a0__shift_0 } - { b_15_11[3:0], unpack__b0__shift_0 };
  assign amount = difference[4:0] ^ {5{difference[5]}};
  assign _19_ = { a_15_11[3:0], unpack__a0__shift_0, unpack__a0__sig_10, a_9_0 } < { b_15_11[3:0], unpack__b0__shift_0, unpack__b0__sig_10, b_9_0 };
  assign placed[14:3] = difference[5] ? { 1'h0, _08_ } : { _08_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[14:3], 2'h0 } : { placed[14:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[14:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[14:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[14:8] } : moved_by_7;
  assign _17_ = | moved_by_1[1:0];
  assign _00_ = amount[1] & _17_;
  assign _01_ = | moved_by_3[3:0];
  assign _02_ = amount[2] & _01_;
  assign _03_ = _00_ | _02_;
  assign _04_ = | moved_by_7[7:0];
  assign _05_ = amount[3] & _04_;
  assign moved_sticky = _03_ | _05_;
  assign _06_ = ~ {14{amount[4]}};
  assign _18_ = moved[14:1] & _06_;
  assign _07_ = moved_sticky | moved[0];
  assign _08_ = _19_ ? { unpack__a0__sig_10, a_9_0 } : { unpack__b0__sig_10, b_9_0 };
  assign _09_ = | _08_;
  assign _10_ = amount[4] & _09_;
  assign sticky = _07_ | _10_;
  assign o__larger = _19_ ? { unpack__b0__sig_10, b_9_0 } : { unpack__a0__sig_10, a_9_0 };
  assign o__larger_sign = _19_ ? b_15_11[4] : a_15_11[4];
  assign o__smaller = _18_ | { 13'h0000, sticky };
  assign o__smaller_sign = _19_ ? a_15_11[4] : b_15_11[4];
  assign _11_ = _19_ ? { b_15_11[3:0], unpack__b0__shift_0 } : { a_15_11[3:0], unpack__a0__shift_0 };
  assign { _12_[5], o__shift } = _11_ - 1'h1;
  assign o__inf = i__a0__inf | i__b0__inf;
  assign o__inf_sign = i__a0__inf ? a_15_11[4] : b_15_11[4];
  assign _13_ = i__a0__nan | i__b0__nan;
  assign _14_ = i__a0__inf & i__b0__inf;
  assign _15_ = a_15_11[4] ^ b_15_11[4];
  assign _16_ = _14_ & _15_;
  assign o__nan = _13_ | _16_;
  assign placed[2:0] = 3'h0;
  assign _12_[4:0] = o__shift;
endmodule

module add_fp16_fp16_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [14:0] i__sig,
  input wire [4:0] i__exp,
  output wire [15:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [17:0] _03_;
  wire [16:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[14] ? _00_ : 6'h00;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[17], magnitude } = { exponent, i__sig[13:4] } + up;
  assign _04_ = magnitude > 15'h7bff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 17'h07bff : magnitude;
  assign _07_ = _05_ ? 17'h07c00 : _06_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _07_[14:0] };
  assign _03_[16:0] = magnitude;
endmodule

module add_fp16_fp16_fp16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_10,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  add_fp16_fp16_fp16__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_10),
    .port_2(unpack__a0__shift_0)
  );
  add_fp16_fp16_fp16__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_10),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module add_fp16_fp16_fp16__unpack__a (
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
