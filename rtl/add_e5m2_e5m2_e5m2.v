// add_e5m2_e5m2_e5m2
//
// Spec:    add:a=e5m2,b=e5m2,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   output o             8 bits  e5m2
// Example:
//   a = 0x3d (1.25), b = 0xc2 (-3) give o = 0xbf (-1.75)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_e5m2_e5m2_e5m2 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire add__inf, add__nan, add__sign, order__inf_sign, order__larger_sign, order__smaller_sign, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [4:0] add__shift, normalise__exp, unpack__a0__shift, unpack__b0__shift;
  wire [6:0] add__sig, normalise__sig;
  wire [2:0] order__larger, unpack__a0__sig, unpack__b0__sig;
  wire [5:0] order__smaller;
  add_e5m2_e5m2_e5m2__add add (
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
  add_e5m2_e5m2_e5m2__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  add_e5m2_e5m2_e5m2__order order (
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
    .a_1_0(a[1:0]),
    .a_7_3(a[7:3]),
    .b_1_0(b[1:0]),
    .b_7_3(b[7:3]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  add_e5m2_e5m2_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  add_e5m2_e5m2_e5m2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__a0__sig[1:0] = a[1:0];
endmodule

module add_e5m2_e5m2_e5m2__add (
  input wire [2:0] i__larger,
  input wire i__larger_sign,
  input wire [5:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [6:0] o__sig,
  output wire o__sign
);
  wire [6:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [7:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {7{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[8], total[7], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[7:0] = { total[7], o__sig };
  assign total[6:0] = o__sig;
endmodule

module add_e5m2_e5m2_e5m2__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [6:0] i__sig,
  input wire i__sign,
  output wire [6:0] shifted,
  output wire [4:0] o__exp
);
  wire [5:0] _00_, _11_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _12_, empty2_1, empty2_2, empty2_3, empty4_1,
    zeros2_0, zeros2_1, zeros2_2, zeros2_3;
  wire [13:0] _10_;
  wire [2:0] leading_zeros;
  wire [6:0] stopped;
  wire [1:0] zeros4_0, zeros4_1;
  assign _00_ = i__shift + 1'h1;
  assign zeros2_0 = ~ stopped[0];
  assign _12_ = ~ stopped[1];
  assign empty2_1 = _12_ & zeros2_1;
  assign zeros2_1 = ~ stopped[2];
  assign _01_ = ~ stopped[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[4];
  assign _02_ = ~ stopped[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign leading_zeros[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign _03_ = _00_[4:0] == 3'h6;
  assign _04_ = _00_[4:0] == 3'h5;
  assign _05_ = _00_[4:0] == 3'h4;
  assign _06_ = _00_[4:0] == 2'h3;
  assign _07_ = _00_[4:0] == 2'h2;
  assign _08_ = _00_[4:0] == 1'h1;
  assign _09_ = ! _00_[4:0];
  assign stopped = i__sig | { _09_, _08_, _07_, _06_, _05_, _04_, _03_ };
  assign { _10_[13:7], shifted } = i__sig << { empty4_1, leading_zeros[1:0] };
  assign { _11_[5], o__exp } = _00_[4:0] - { empty4_1, leading_zeros[1:0] };
  assign _10_[6:0] = shifted;
  assign leading_zeros[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _11_[4:0] = o__exp;
endmodule

module add_e5m2_e5m2_e5m2__order (
  input wire [1:0] a_1_0,
  input wire [4:0] a_7_3,
  input wire [1:0] b_1_0,
  input wire [4:0] b_7_3,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [2:0] o__larger,
  output wire o__larger_sign,
  output wire [5:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _04_, _06_, _07_, _10_, _11_, _12_, _13_, _14_, _16_, _17_, moved_sticky, sticky;
  wire [5:0] _03_, _09_, _15_;
  wire [2:0] _05_;
  wire [4:0] _08_, amount;
  wire signed [5:0] difference;
  wire [6:0] moved, moved_by_1, moved_by_3, placed;
  assign difference = { a_7_3[3:0], unpack__a0__shift_0 } - { b_7_3[3:0], unpack__b0__shift_0 };
  assign amount = difference[4:0] ^ {5{difference[5]}};
  assign _17_ = { a_7_3[3:0], unpack__a0__shift_0, unpack__a0__sig_2, a_1_0 } < { b_7_3[3:0], unpack__b0__shift_0, unpack__b0__sig_2, b_1_0 };
  assign placed[6:3] = difference[5] ? { 1'h0, _05_ } : { _05_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[6:3], 2'h0 } : { placed[6:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[6:2] } : moved_by_1;
  assign moved = amount[2] ? { 4'h0, moved_by_3[6:4] } : moved_by_3;
  assign _14_ = | moved_by_1[1:0];
  assign _00_ = amount[1] & _14_;
  assign _01_ = | moved_by_3[3:0];
  assign _02_ = amount[2] & _01_;
  assign moved_sticky = _00_ | _02_;
  assign _16_ = | amount[4:3];
  assign _03_ = ~ {6{_16_}};
  assign _15_ = moved[6:1] & _03_;
  assign _04_ = moved_sticky | moved[0];
  assign _05_ = _17_ ? { unpack__a0__sig_2, a_1_0 } : { unpack__b0__sig_2, b_1_0 };
  assign _06_ = | _05_;
  assign _07_ = _16_ & _06_;
  assign sticky = _04_ | _07_;
  assign o__larger = _17_ ? { unpack__b0__sig_2, b_1_0 } : { unpack__a0__sig_2, a_1_0 };
  assign o__larger_sign = _17_ ? b_7_3[4] : a_7_3[4];
  assign o__smaller = _15_ | { 5'h00, sticky };
  assign o__smaller_sign = _17_ ? a_7_3[4] : b_7_3[4];
  assign _08_ = _17_ ? { b_7_3[3:0], unpack__b0__shift_0 } : { a_7_3[3:0], unpack__a0__shift_0 };
  assign { _09_[5], o__shift } = _08_ - 1'h1;
  assign o__inf = i__a0__inf | i__b0__inf;
  assign o__inf_sign = i__a0__inf ? a_7_3[4] : b_7_3[4];
  assign _10_ = i__a0__nan | i__b0__nan;
  assign _11_ = i__a0__inf & i__b0__inf;
  assign _12_ = a_7_3[4] ^ b_7_3[4];
  assign _13_ = _11_ & _12_;
  assign o__nan = _10_ | _13_;
  assign placed[2:0] = 3'h0;
  assign _09_[4:0] = o__shift;
endmodule

module add_e5m2_e5m2_e5m2__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [6:0] i__sig,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [9:0] _03_;
  wire [8:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[6] ? _00_ : 6'h00;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[9], magnitude } = { exponent, i__sig[5:4] } + up;
  assign _04_ = magnitude > 7'h7b;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 9'h07b : magnitude;
  assign _07_ = _05_ ? 9'h07c : _06_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _07_[6:0] };
  assign _03_[8:0] = magnitude;
endmodule

module add_e5m2_e5m2_e5m2__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  add_e5m2_e5m2_e5m2__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  add_e5m2_e5m2_e5m2__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module add_e5m2_e5m2_e5m2__unpack__a (
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
