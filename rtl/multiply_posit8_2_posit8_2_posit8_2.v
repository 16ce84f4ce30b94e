// multiply_posit8_2_posit8_2_posit8_2
//
// Spec:    multiply:a=posit8_2,b=posit8_2,out=posit8_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   output o             8 bits  posit8_2
// Example:
//   a = 0x43 (1.375), b = 0xb5 (-2.75) give o = 0xb1 (-3.75)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit8_2_posit8_2_posit8_2 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire multiply__a_one, multiply__b_one, multiply__nan, multiply__sign, multiply__zero, shift__exact,
    unpack__a0__nan, unpack__b0__nan;
  wire [5:0] multiply__a_shift, multiply__b_shift;
  wire [7:0] multiply__sig;
  wire [6:0] normalise__exp, normalise__fraction, shift__body;
  wire [1:0] shift__tail;
  wire [4:0] unpack__a0__sig, unpack__b0__sig;
  multiply_posit8_2_posit8_2_posit8_2__multiply multiply (
    .a_fraction_magnitude(unpack__a0__sig[2:0]),
    .b_fraction_magnitude(unpack__b0__sig[2:0]),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__a_one(multiply__a_one),
    .o__b_one(multiply__b_one),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .o__zero(multiply__zero),
    .a_7(a[7]),
    .multiply__b_shift_5(multiply__b_shift[5]),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .b_7(b[7]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_4_2(multiply__a_shift[4:2]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_4_2(multiply__b_shift[4:2])
  );
  multiply_posit8_2_posit8_2_posit8_2__normalise normalise (
    .exponent_total(normalise__exp),
    .i__a_one(multiply__a_one),
    .i__b_one(multiply__b_one),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__fraction(normalise__fraction),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_4_2(multiply__a_shift[4:2]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_4_2(multiply__b_shift[4:2]),
    .multiply__b_shift_5(multiply__b_shift[5]),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__sig_7_1(multiply__sig[7:1])
  );
  multiply_posit8_2_posit8_2_posit8_2__round round (
    .i__body(shift__body),
    .i__exact(shift__exact),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .shift__tail_1(shift__tail[1]),
    .shift__tail_0(shift__tail[0]),
    .o_6_0(o[6:0]),
    .o_7(o[7])
  );
  multiply_posit8_2_posit8_2_posit8_2__shift shift (
    .i__exp(normalise__exp),
    .i__fraction(normalise__fraction),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__body(shift__body),
    .o__exact(shift__exact),
    .shift__tail_1(shift__tail[1]),
    .shift__tail_0(shift__tail[0])
  );
  multiply_posit8_2_posit8_2_posit8_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_4_2(multiply__a_shift[4:2]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_4_2(multiply__b_shift[4:2]),
    .multiply__b_shift_5(multiply__b_shift[5]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0])
  );
  assign unpack__b0__sig[4] = b[7];
  assign unpack__a0__sig[4] = a[7];
endmodule

module multiply_posit8_2_posit8_2_posit8_2__multiply (
  input wire a_7,
  input wire b_7,
  input wire unpack__a0__sig_3,
  input wire [1:0] multiply__a_shift_1_0,
  input wire [2:0] multiply__a_shift_4_2,
  input wire multiply__a_shift_5,
  input wire i__a0__nan,
  input wire unpack__b0__sig_3,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [2:0] multiply__b_shift_4_2,
  input wire multiply__b_shift_5,
  input wire i__b0__nan,
  output wire o__a_one,
  output wire o__b_one,
  output wire multiply__sig_0,
  output wire [6:0] multiply__sig_7_1,
  output wire o__sign,
  output wire o__zero,
  output wire o__nan,
  input wire [2:0] a_fraction_magnitude,
  input wire [2:0] b_fraction_magnitude
);
  wire [3:0] _00_, _18_, product_row0, product_row1, product_row2;
  wire _01_, _02_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _13_, _14_, _15_, _16_, _17_, _19_, _20_,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum, product_level2_1_carry,
    product_level2_1_half, product_level2_1_sum, product_level3_0_carry, product_level3_0_half,
    product_level3_0_sum;
  wire [2:0] _03_, _04_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum;
  wire [7:0] _12_;
  wire signed [3:0] a_fraction, b_fraction;
  assign _10_ = | a_fraction_magnitude[1:0];
  assign _18_ = { _17_, _10_, a_fraction_magnitude[0], 1'h0 } & {4{a_7}};
  assign a_fraction = { 1'h0, a_fraction_magnitude } ^ _18_;
  assign _17_ = | a_fraction_magnitude;
  assign _19_ = ~ _17_;
  assign o__a_one = a_7 & _19_;
  assign _20_ = | b_fraction_magnitude[1:0];
  assign _00_ = { _01_, _20_, b_fraction_magnitude[0], 1'h0 } & {4{b_7}};
  assign b_fraction = { 1'h0, b_fraction_magnitude } ^ _00_;
  assign _01_ = | b_fraction_magnitude;
  assign _02_ = ~ _01_;
  assign o__b_one = b_7 & _02_;
  assign product_row0 = a_fraction[0] ? { 1'h1, b_fraction[2:0] } : 4'h0;
  assign product_row1 = a_fraction[1] ? { 1'h1, b_fraction[2:0] } : 4'h0;
  assign product_row2 = a_fraction[2] ? { 1'h1, b_fraction[2:0] } : 4'h0;
  assign product_level1_0_half = { b_fraction[1], product_row0[3:2] } ^ product_row1[3:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[2:0];
  assign _03_ = { b_fraction[1], product_row0[3:2] } & product_row1[3:1];
  assign _04_ = product_level1_0_half & product_row2[2:0];
  assign product_level1_0_carry = _03_ | _04_;
  assign product_level2_0_half = b_fraction[0] ^ product_level1_0_carry[0];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_sum[1];
  assign _05_ = b_fraction[0] & product_level1_0_carry[0];
  assign _06_ = product_level2_0_half & product_level1_0_sum[1];
  assign product_level2_0_carry = _05_ | _06_;
  assign product_level2_1_half = product_row2[3] ^ b_fraction[2];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_0_carry[2];
  assign _07_ = product_row2[3] & b_fraction[2];
  assign _08_ = product_level2_1_half & product_level1_0_carry[2];
  assign product_level2_1_carry = _07_ | _08_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level1_0_sum[2];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _09_ = product_level1_0_carry[1] & product_level1_0_sum[2];
  assign _11_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _09_ | _11_;
  assign { _12_[7], multiply__sig_7_1 } = { 1'h1, product_level3_0_carry, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, 3'h0, product_row1[0] };
  assign o__sign = a_7 ^ b_7;
  assign _13_ = | { a_7, unpack__a0__sig_3 };
  assign _14_ = ~ _13_;
  assign _15_ = | { b_7, unpack__b0__sig_3 };
  assign _16_ = ~ _15_;
  assign o__zero = _14_ | _16_;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign multiply__sig_0 = product_row0[0];
  assign _12_[6:0] = multiply__sig_7_1;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__normalise (
  input wire [1:0] multiply__a_shift_1_0,
  input wire [2:0] multiply__a_shift_4_2,
  input wire multiply__a_shift_5,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [2:0] multiply__b_shift_4_2,
  input wire multiply__b_shift_5,
  input wire i__a_one,
  input wire i__b_one,
  input wire multiply__sig_0,
  input wire [6:0] multiply__sig_7_1,
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  output wire [6:0] exponent_total,
  output wire [6:0] o__fraction
);
  wire _00_, _01_, _02_, _03_, _04_, _06_, _07_, _10_, _11_, _12_, _13_, _14_, _15_, _16_,
    exponent_level1_0_carry, exponent_level1_0_half, exponent_level1_0_sum, exponent_level2_0_carry,
    exponent_level2_0_half, exponent_level2_0_sum, exponent_level3_0_carry, exponent_level3_0_half,
    exponent_level3_0_sum, exponent_level4_0_carry, exponent_level4_0_half, exponent_level4_0_sum,
    exponent_level5_0_carry, exponent_level5_0_half, exponent_level5_0_sum, exponent_level6_0_carry,
    exponent_level6_0_half, exponent_level6_0_sum;
  wire [7:0] _05_;
  wire [6:0] _08_, _09_;
  assign exponent_level1_0_half = multiply__a_shift_1_0[0] ^ multiply__b_shift_1_0[0];
  assign exponent_level1_0_sum = exponent_level1_0_half ^ i__b_one;
  assign _00_ = multiply__a_shift_1_0[0] & multiply__b_shift_1_0[0];
  assign _07_ = exponent_level1_0_half & i__b_one;
  assign exponent_level1_0_carry = _00_ | _07_;
  assign exponent_level2_0_half = multiply__a_shift_1_0[1] ^ multiply__b_shift_1_0[1];
  assign exponent_level2_0_sum = exponent_level2_0_half ^ exponent_level1_0_carry;
  assign _10_ = multiply__a_shift_1_0[1] & multiply__b_shift_1_0[1];
  assign _11_ = exponent_level2_0_half & exponent_level1_0_carry;
  assign exponent_level2_0_carry = _10_ | _11_;
  assign exponent_level3_0_half = multiply__a_shift_4_2[0] ^ multiply__b_shift_4_2[0];
  assign exponent_level3_0_sum = exponent_level3_0_half ^ exponent_level2_0_carry;
  assign _12_ = multiply__a_shift_4_2[0] & multiply__b_shift_4_2[0];
  assign _13_ = exponent_level3_0_half & exponent_level2_0_carry;
  assign exponent_level3_0_carry = _12_ | _13_;
  assign exponent_level4_0_half = multiply__a_shift_4_2[1] ^ multiply__b_shift_4_2[1];
  assign exponent_level4_0_sum = exponent_level4_0_half ^ exponent_level3_0_carry;
  assign _14_ = multiply__a_shift_4_2[1] & multiply__b_shift_4_2[1];
  assign _15_ = exponent_level4_0_half & exponent_level3_0_carry;
  assign exponent_level4_0_carry = _14_ | _15_;
  assign exponent_level5_0_half = multiply__a_shift_4_2[2] ^ multiply__b_shift_4_2[2];
  assign exponent_level5_0_sum = exponent_level5_0_half ^ exponent_level4_0_carry;
  assign _16_ = multiply__a_shift_4_2[2] & multiply__b_shift_4_2[2];
  assign _01_ = exponent_level5_0_half & exponent_level4_0_carry;
  assign exponent_level5_0_carry = _16_ | _01_;
  assign exponent_level6_0_half = multiply__a_shift_5 ^ multiply__b_shift_5;
  assign exponent_level6_0_sum = exponent_level6_0_half ^ exponent_level5_0_carry;
  assign _02_ = multiply__a_shift_5 & multiply__b_shift_5;
  assign _03_ = exponent_level6_0_half & exponent_level5_0_carry;
  assign exponent_level6_0_carry = _02_ | _03_;
  assign _04_ = multiply__sig_7_1[6] | i__a_one;
  assign { _05_[7], exponent_total } = { 1'h1, exponent_level6_0_sum, exponent_level5_0_sum, exponent_level4_0_sum, exponent_level3_0_sum, exponent_level2_0_sum, _04_ } + { exponent_level6_0_carry, 5'h00, exponent_level1_0_sum };
  assign _06_ = ~ multiply__sig_7_1[6];
  assign _08_ = { multiply__sig_7_1[4:0], multiply__sig_0, 1'h0 } & {7{_06_}};
  assign _09_ = { multiply__sig_7_1[5:0], multiply__sig_0 } & {7{multiply__sig_7_1[6]}};
  assign o__fraction = _08_ | _09_;
  assign _05_[6:0] = exponent_total;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__round (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire i__exact,
  input wire shift__tail_1,
  input wire [6:0] i__body,
  input wire shift__tail_0,
  output wire [6:0] o_6_0,
  output wire o_7
);
  wire _00_, _01_, _02_, _03_, _04_, _06_, finite, up;
  wire [6:0] _05_, rounded, rounded_carry;
  assign _02_ = shift__tail_0 | i__body[0];
  assign up = shift__tail_1 & _02_;
  assign _03_ = ~ i__exact;
  assign _04_ = up & _03_;
  assign rounded_carry[0] = _04_ ^ i__sign;
  assign rounded_carry[6:1] = rounded_carry[5:0] & _05_[5:0];
  assign _05_ = i__body ^ {7{i__sign}};
  assign rounded = _05_ ^ rounded_carry;
  assign _06_ = i__zero | i__nan;
  assign finite = ~ _06_;
  assign o_6_0 = rounded & {7{finite}};
  assign _00_ = ~ i__zero;
  assign _01_ = i__sign & _00_;
  assign o_7 = _01_ | i__nan;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__shift (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire [6:0] i__exp,
  input wire [6:0] i__fraction,
  output wire o__exact,
  output wire shift__tail_1,
  output wire [6:0] o__body,
  output wire shift__tail_0
);
  wire _00_, _01_, _02_, _05_, _06_, _07_, _08_, _09_, _10_, shifted_sticky;
  wire [6:0] _03_, _04_;
  wire [3:0] run;
  wire [7:0] shifted, shifted_by_1, shifted_by_3;
  assign _10_ = ~ i__exp[6];
  assign run = i__exp[5:2] ^ {4{i__exp[6]}};
  assign o__exact = run >= 3'h6;
  assign shifted_by_1 = run[0] ? { _10_, _10_, i__exp[6], i__exp[1:0], i__fraction[6:4] } : { _10_, i__exp[6], i__exp[1:0], i__fraction[6:3] };
  assign shifted_by_3 = run[1] ? { _10_, _10_, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = run[2] ? { {4{_10_}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _06_ = run[0] & i__fraction[3];
  assign _07_ = | shifted_by_1[1:0];
  assign _08_ = run[1] & _07_;
  assign _09_ = _06_ | _08_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign shifted_sticky = _09_ | _01_;
  assign _02_ = ~ o__exact;
  assign _03_ = shifted[7:1] & {7{_02_}};
  assign _04_ = { {6{_10_}}, 1'h1 } & {7{o__exact}};
  assign o__body = _03_ | _04_;
  assign _05_ = | i__fraction[2:0];
  assign shift__tail_0 = shifted_sticky | _05_;
  assign shift__tail_1 = shifted[0];
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire [1:0] multiply__a_shift_1_0,
  output wire [2:0] multiply__a_shift_4_2,
  output wire multiply__a_shift_5,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire [1:0] multiply__b_shift_1_0,
  output wire [2:0] multiply__b_shift_4_2,
  output wire multiply__b_shift_5,
  output wire o__b0__nan,
  output wire [2:0] unpack__a0__sig_2_0,
  output wire [2:0] unpack__b0__sig_2_0
);
  multiply_posit8_2_posit8_2_posit8_2__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(multiply__a_shift_1_0),
    .port_3(multiply__a_shift_4_2),
    .port_4(multiply__a_shift_5),
    .port_5(unpack__a0__sig_2_0)
  );
  multiply_posit8_2_posit8_2_posit8_2__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(multiply__b_shift_1_0),
    .port_3(multiply__b_shift_4_2),
    .port_4(multiply__b_shift_5),
    .port_5(unpack__b0__sig_2_0)
  );
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire [1:0] port_2,
  output wire [2:0] port_3,
  output wire port_4,
  output wire o__nan,
  output wire [2:0] port_5
);
  wire [5:0] _00_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _22_, _23_, below_one;
  wire [7:0] ends, none_yet;
  wire [2:0] lengths;
  wire [4:0] rest;
  assign below_one = _19_ ^ code[7];
  assign _20_ = ~ code[7];
  assign port = _20_ & _23_;
  assign port_2 = rest[4:3] ^ { code[7], code[7] };
  assign port_3 = lengths ^ {3{below_one}};
  assign port_4 = ~ below_one;
  assign _21_ = ~ _23_;
  assign o__nan = code[7] & _21_;
  assign _23_ = | code[6:0];
  assign { ends[1], _00_[4:0] } = code[5:0] ^ {6{code[6]}};
  assign none_yet[5] = ~ ends[1];
  assign _22_ = ~ _00_[4];
  assign none_yet[4] = none_yet[5] & _22_;
  assign ends[2] = none_yet[5] & _00_[4];
  assign _01_ = ~ _00_[3];
  assign none_yet[3] = none_yet[4] & _01_;
  assign ends[3] = none_yet[4] & _00_[3];
  assign _02_ = ~ _00_[2];
  assign none_yet[2] = none_yet[3] & _02_;
  assign ends[4] = none_yet[3] & _00_[2];
  assign _03_ = ~ _00_[1];
  assign none_yet[1] = none_yet[2] & _03_;
  assign ends[5] = none_yet[2] & _00_[1];
  assign _04_ = ~ _00_[0];
  assign ends[7] = none_yet[1] & _04_;
  assign ends[6] = none_yet[1] & _00_[0];
  assign port_5[0] = ends[1] & code[0];
  assign _05_ = ends[1] & code[1];
  assign _06_ = ends[2] & code[0];
  assign port_5[1] = | { _06_, _05_ };
  assign _07_ = ends[1] & code[2];
  assign _08_ = ends[2] & code[1];
  assign _09_ = ends[3] & code[0];
  assign port_5[2] = | { _09_, _08_, _07_ };
  assign _10_ = ends[1] & code[3];
  assign _11_ = ends[2] & code[2];
  assign _12_ = ends[3] & code[1];
  assign _13_ = ends[4] & code[0];
  assign rest[3] = | { _13_, _12_, _11_, _10_ };
  assign _14_ = ends[1] & code[4];
  assign _15_ = ends[2] & code[3];
  assign _16_ = ends[3] & code[2];
  assign _17_ = ends[4] & code[1];
  assign _18_ = ends[5] & code[0];
  assign rest[4] = | { _18_, _17_, _16_, _15_, _14_ };
  assign lengths[0] = | { ends[6], ends[4], ends[2] };
  assign lengths[1] = | { ends[7], ends[4:3] };
  assign lengths[2] = | ends[7:5];
  assign _19_ = ~ code[6];
  assign _00_[5] = ends[1];
  assign rest[2:0] = port_5;
  assign ends[0] = 1'h0;
  assign { none_yet[7:6], none_yet[0] } = { 2'h3, ends[7] };
endmodule
