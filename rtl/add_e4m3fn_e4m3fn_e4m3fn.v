// add_e4m3fn_e4m3fn_e4m3fn
//
// Spec:    add:a=e4m3fn,b=e4m3fn,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75) give o = 0xbb (-1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_e4m3fn_e4m3fn_e4m3fn (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire add__nan, add__sign, order__larger_sign, order__smaller_sign, unpack__a0__nan, unpack__b0__nan;
  wire [3:0] add__shift, normalise__exp, order__larger, unpack__a0__shift, unpack__a0__sig, unpack__b0__shift,
    unpack__b0__sig;
  wire [7:0] add__sig, normalise__sig;
  wire [6:0] order__smaller;
  add_e4m3fn_e4m3fn_e4m3fn__add add (
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  add_e4m3fn_e4m3fn_e4m3fn__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  add_e4m3fn_e4m3fn_e4m3fn__order order (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign),
    .a_2_0(a[2:0]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  add_e4m3fn_e4m3fn_e4m3fn__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  add_e4m3fn_e4m3fn_e4m3fn__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__add (
  input wire [3:0] i__larger,
  input wire i__larger_sign,
  input wire [6:0] i__smaller,
  input wire i__smaller_sign,
  input wire [3:0] i__shift,
  input wire i__nan,
  output wire [7:0] o__sig,
  output wire o__sign
);
  wire [7:0] _00_;
  wire [8:0] _01_;
  wire [9:0] _02_;
  wire _03_, _04_, _05_;
  wire signed [8:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {8{_05_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[9], total[8], o__sig } = $signed(_01_) + $signed({ 1'h0, _05_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _03_ ? i__larger_sign : _04_;
  assign _05_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[8:0] = { total[8], o__sig };
  assign total[7:0] = o__sig;
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__normalise (
  input wire [3:0] i__shift,
  input wire i__nan,
  input wire [7:0] i__sig,
  input wire i__sign,
  output wire [7:0] shifted,
  output wire [3:0] o__exp
);
  wire [4:0] _00_, _13_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _14_, empty2_0, empty2_1, empty2_2,
    empty2_3, empty4_0, empty4_1, empty8_0, zeros2_0, zeros2_1, zeros2_2, zeros2_3;
  wire [22:0] _12_;
  wire [3:0] leading_zeros;
  wire [7:0] stopped;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _00_ = i__shift + 1'h1;
  assign _03_ = ~ stopped[0];
  assign empty2_0 = _03_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign _14_ = ~ stopped[2];
  assign empty2_1 = _14_ & zeros2_1;
  assign zeros2_1 = ~ stopped[3];
  assign _01_ = ~ stopped[4];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[5];
  assign _02_ = ~ stopped[6];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[7];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign _04_ = _00_[3:0] == 3'h7;
  assign _05_ = _00_[3:0] == 3'h6;
  assign _06_ = _00_[3:0] == 3'h5;
  assign _07_ = _00_[3:0] == 3'h4;
  assign _08_ = _00_[3:0] == 2'h3;
  assign _09_ = _00_[3:0] == 2'h2;
  assign _10_ = _00_[3:0] == 1'h1;
  assign _11_ = ! _00_[3:0];
  assign stopped = i__sig | { _11_, _10_, _09_, _08_, _07_, _06_, _05_, _04_ };
  assign { _12_[22:8], shifted } = i__sig << leading_zeros;
  assign { _13_[4], o__exp } = _00_[3:0] - leading_zeros;
  assign _12_[7:0] = shifted;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _13_[3:0] = o__exp;
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__order (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [2:0] b_2_0,
  input wire [3:0] b_7_4,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  output wire [3:0] o__larger,
  output wire o__larger_sign,
  output wire [6:0] o__smaller,
  output wire o__smaller_sign,
  output wire [3:0] o__shift,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _09_, _10_, moved_sticky, sticky;
  wire [3:0] _06_, _08_, amount;
  wire [4:0] _07_;
  wire signed [4:0] difference;
  wire [7:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign difference = { a_7_4[2:0], unpack__a0__shift_0 } - { b_7_4[2:0], unpack__b0__shift_0 };
  assign amount = difference[3:0] ^ {4{difference[4]}};
  assign _10_ = { a_7_4[2:0], unpack__a0__shift_0, unpack__a0__sig_3, a_2_0 } < { b_7_4[2:0], unpack__b0__shift_0, unpack__b0__sig_3, b_2_0 };
  assign _08_ = _10_ ? { unpack__a0__sig_3, a_2_0 } : { unpack__b0__sig_3, b_2_0 };
  assign placed[7:3] = difference[4] ? { 1'h0, _08_ } : { _08_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[7:3], 2'h0 } : { placed[7:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[7:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[7:4] } : moved_by_3;
  assign moved = amount[3] ? 8'h00 : moved_by_7;
  assign _09_ = | moved_by_1[1:0];
  assign _00_ = amount[1] & _09_;
  assign _01_ = | moved_by_3[3:0];
  assign _02_ = amount[2] & _01_;
  assign _03_ = _00_ | _02_;
  assign _04_ = | moved_by_7;
  assign _05_ = amount[3] & _04_;
  assign moved_sticky = _03_ | _05_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _10_ ? { unpack__b0__sig_3, b_2_0 } : { unpack__a0__sig_3, a_2_0 };
  assign o__larger_sign = _10_ ? b_7_4[3] : a_7_4[3];
  assign o__smaller = moved[7:1] | { 6'h00, sticky };
  assign o__smaller_sign = _10_ ? a_7_4[3] : b_7_4[3];
  assign _06_ = _10_ ? { b_7_4[2:0], unpack__b0__shift_0 } : { a_7_4[2:0], unpack__a0__shift_0 };
  assign { _07_[4], o__shift } = _06_ - 1'h1;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign placed[2:0] = 3'h0;
  assign _07_[3:0] = o__shift;
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__round (
  input wire i__nan,
  input wire i__sign,
  input wire [7:0] i__sig,
  input wire [3:0] i__exp,
  output wire [7:0] o__code
);
  wire [4:0] _00_, exponent;
  wire _01_, _02_, _05_, up;
  wire [9:0] _03_;
  wire [8:0] _04_, magnitude;
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[9], magnitude } = { exponent, i__sig[6:4] } + up;
  assign _05_ = magnitude > 7'h7e;
  assign _04_ = _05_ ? 9'h07e : magnitude;
  assign o__code = i__nan ? 8'h7f : { i__sign, _04_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[7] ? _00_ : 5'h00;
  assign _01_ = | i__sig[2:0];
  assign _03_[8:0] = magnitude;
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan
);
  add_e4m3fn_e4m3fn_e4m3fn__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  add_e4m3fn_e4m3fn_e4m3fn__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module add_e4m3fn_e4m3fn_e4m3fn__unpack__a (
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
