// multiply_posit8_0_posit8_0_posit8_0
//
// Spec:    multiply:a=posit8_0,b=posit8_0,out=posit8_0
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   output o             8 bits  posit8_0
// Example:
//   a = 0x4c (1.375), b = 0x99 (-2.875) give o = 0x90 (-4)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit8_0_posit8_0_posit8_0 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire multiply__a_one, multiply__b_one, multiply__nan, multiply__sign, multiply__zero, shift__exact,
    unpack__a0__nan, unpack__b0__nan;
  wire [3:0] multiply__a_shift, multiply__b_shift;
  wire [11:0] multiply__sig;
  wire [4:0] normalise__exp;
  wire [10:0] normalise__fraction;
  wire [6:0] shift__body, unpack__a0__sig, unpack__b0__sig;
  wire [1:0] shift__tail;
  multiply_posit8_0_posit8_0_posit8_0__multiply multiply (
    .a_fraction_magnitude(unpack__a0__sig[4:0]),
    .b_fraction_magnitude(unpack__b0__sig[4:0]),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__a_one(multiply__a_one),
    .o__b_one(multiply__b_one),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .o__zero(multiply__zero),
    .a_7(a[7]),
    .multiply__sig_11_1(multiply__sig[11:1]),
    .b_7(b[7]),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .multiply__a_shift_2_0(multiply__a_shift[2:0]),
    .multiply__a_shift_3(multiply__a_shift[3]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .multiply__b_shift_2_0(multiply__b_shift[2:0]),
    .multiply__b_shift_3(multiply__b_shift[3]),
    .multiply__sig_0(multiply__sig[0])
  );
  multiply_posit8_0_posit8_0_posit8_0__normalise normalise (
    .exponent_total(normalise__exp),
    .i__a_one(multiply__a_one),
    .i__b_one(multiply__b_one),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__fraction(normalise__fraction),
    .multiply__a_shift_2_0(multiply__a_shift[2:0]),
    .multiply__a_shift_3(multiply__a_shift[3]),
    .multiply__b_shift_2_0(multiply__b_shift[2:0]),
    .multiply__b_shift_3(multiply__b_shift[3]),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__sig_11_1(multiply__sig[11:1])
  );
  multiply_posit8_0_posit8_0_posit8_0__round round (
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
  multiply_posit8_0_posit8_0_posit8_0__shift shift (
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
  multiply_posit8_0_posit8_0_posit8_0__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .multiply__a_shift_2_0(multiply__a_shift[2:0]),
    .multiply__a_shift_3(multiply__a_shift[3]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .multiply__b_shift_2_0(multiply__b_shift[2:0]),
    .multiply__b_shift_3(multiply__b_shift[3]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0])
  );
  assign unpack__b0__sig[6] = b[7];
  assign unpack__a0__sig[6] = a[7];
endmodule

module multiply_posit8_0_posit8_0_posit8_0__multiply (
  input wire a_7,
  input wire b_7,
  input wire unpack__a0__sig_5,
  input wire [2:0] multiply__a_shift_2_0,
  input wire multiply__a_shift_3,
  input wire i__a0__nan,
  input wire unpack__b0__sig_5,
  input wire [2:0] multiply__b_shift_2_0,
  input wire multiply__b_shift_3,
  input wire i__b0__nan,
  output wire o__a_one,
  output wire o__b_one,
  output wire multiply__sig_0,
  output wire [10:0] multiply__sig_11_1,
  output wire o__sign,
  output wire o__zero,
  output wire o__nan,
  input wire [4:0] a_fraction_magnitude,
  input wire [4:0] b_fraction_magnitude
);
  wire _000_, _001_, _002_, _003_, _005_, _009_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_,
    _022_, _023_, _024_, _025_, _026_, _027_, _029_, _030_, _031_, _032_, _033_, _034_, _036_,
    product_level2_1_carry, product_level2_1_half, product_level2_1_sum, product_level3_0_carry,
    product_level3_0_half, product_level3_0_sum, product_level3_1_carry, product_level3_1_half,
    product_level3_1_sum, product_level3_2_carry, product_level3_2_half, product_level3_2_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level4_1_carry,
    product_level4_1_half, product_level4_1_sum, product_level5_0_carry, product_level5_0_half,
    product_level5_0_sum;
  wire [5:0] _004_, _035_, product_row0, product_row1, product_row2, product_row3, product_row4;
  wire [3:0] _006_, _007_, _008_, _010_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [4:0] _011_, _012_, product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [11:0] _028_;
  wire signed [5:0] a_fraction, b_fraction;
  assign _019_ = product_level1_1_carry[2] & product_level1_1_sum[3];
  assign _021_ = product_level3_2_half & product_level2_0_carry[4];
  assign product_level3_2_carry = _019_ | _021_;
  assign product_level4_0_half = product_level2_0_carry[1] ^ product_level2_0_sum[2];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _022_ = product_level2_0_carry[1] & product_level2_0_sum[2];
  assign _023_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _022_ | _023_;
  assign product_level4_1_half = product_level2_0_carry[3] ^ product_level2_0_sum[4];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_carry;
  assign _024_ = product_level2_0_carry[3] & product_level2_0_sum[4];
  assign _025_ = product_level4_1_half & product_level3_1_carry;
  assign product_level4_1_carry = _024_ | _025_;
  assign product_level5_0_half = product_level2_0_sum[3] ^ product_level3_1_sum;
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _026_ = product_level2_0_sum[3] & product_level3_1_sum;
  assign _027_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _026_ | _027_;
  assign { _028_[11], multiply__sig_11_1 } = { 1'h1, product_level3_2_carry, product_level4_1_carry, product_level5_0_carry, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum[0], product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, product_level3_2_sum, product_level4_1_sum, 5'h00, product_row1[0] };
  assign o__sign = a_7 ^ b_7;
  assign _029_ = | { a_7, unpack__a0__sig_5 };
  assign _030_ = ~ _029_;
  assign _032_ = | { b_7, unpack__b0__sig_5 };
  assign _033_ = ~ _032_;
  assign o__zero = _030_ | _033_;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign _009_ = | a_fraction_magnitude[1:0];
  assign _020_ = | a_fraction_magnitude[2:0];
  assign _031_ = | a_fraction_magnitude[3:0];
  assign _035_ = { _034_, _031_, _020_, _009_, a_fraction_magnitude[0], 1'h0 } & {6{a_7}};
  assign a_fraction = { 1'h0, a_fraction_magnitude } ^ _035_;
  assign _034_ = | a_fraction_magnitude;
  assign _036_ = ~ _034_;
  assign o__a_one = a_7 & _036_;
  assign _000_ = | b_fraction_magnitude[1:0];
  assign _001_ = | b_fraction_magnitude[2:0];
  assign _002_ = | b_fraction_magnitude[3:0];
  assign _004_ = { _003_, _002_, _001_, _000_, b_fraction_magnitude[0], 1'h0 } & {6{b_7}};
  assign b_fraction = { 1'h0, b_fraction_magnitude } ^ _004_;
  assign _003_ = | b_fraction_magnitude;
  assign _005_ = ~ _003_;
  assign o__b_one = b_7 & _005_;
  assign product_row0 = a_fraction[0] ? { 1'h1, b_fraction[4:0] } : 6'h00;
  assign product_row1 = a_fraction[1] ? { 1'h1, b_fraction[4:0] } : 6'h00;
  assign product_row2 = a_fraction[2] ? { 1'h1, b_fraction[4:0] } : 6'h00;
  assign product_row3 = a_fraction[3] ? { 1'h1, b_fraction[4:0] } : 6'h00;
  assign product_row4 = a_fraction[4] ? { 1'h1, b_fraction[4:0] } : 6'h00;
  assign product_level1_0_half = product_row0[5:2] ^ product_row1[4:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[3:0];
  assign _006_ = product_row0[5:2] & product_row1[4:1];
  assign _007_ = product_level1_0_half & product_row2[3:0];
  assign product_level1_0_carry = _006_ | _007_;
  assign product_level1_1_half = b_fraction[3:0] ^ product_row3[5:2];
  assign product_level1_1_sum = product_level1_1_half ^ product_row4[4:1];
  assign _008_ = b_fraction[3:0] & product_row3[5:2];
  assign _010_ = product_level1_1_half & product_row4[4:1];
  assign product_level1_1_carry = _008_ | _010_;
  assign product_level2_0_half = { product_level1_1_sum[2], product_row1[5], product_level1_1_sum[0], product_row3[1:0] } ^ { product_row2[5:4], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign product_level2_0_sum = product_level2_0_half ^ { product_level1_1_carry[1:0], product_level1_0_sum[3:1] };
  assign _011_ = { product_level1_1_sum[2], product_row1[5], product_level1_1_sum[0], product_row3[1:0] } & { product_row2[5:4], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign _012_ = product_level2_0_half & { product_level1_1_carry[1:0], product_level1_0_sum[3:1] };
  assign product_level2_0_carry = _011_ | _012_;
  assign product_level2_1_half = product_row4[5] ^ b_fraction[4];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_1_carry[3];
  assign _013_ = product_row4[5] & b_fraction[4];
  assign _014_ = product_level2_1_half & product_level1_1_carry[3];
  assign product_level2_1_carry = _013_ | _014_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level2_0_carry[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_sum[1];
  assign _015_ = product_level1_0_carry[1] & product_level2_0_carry[0];
  assign _016_ = product_level3_0_half & product_level2_0_sum[1];
  assign product_level3_0_carry = _015_ | _016_;
  assign product_level3_1_half = product_level1_0_carry[3] ^ product_level1_1_sum[1];
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_0_carry[2];
  assign _017_ = product_level1_0_carry[3] & product_level1_1_sum[1];
  assign _018_ = product_level3_1_half & product_level2_0_carry[2];
  assign product_level3_1_carry = _017_ | _018_;
  assign product_level3_2_half = product_level1_1_carry[2] ^ product_level1_1_sum[3];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_0_carry[4];
  assign multiply__sig_0 = product_row0[0];
  assign _028_[10:0] = multiply__sig_11_1;
endmodule

module multiply_posit8_0_posit8_0_posit8_0__normalise (
  input wire [2:0] multiply__a_shift_2_0,
  input wire multiply__a_shift_3,
  input wire [2:0] multiply__b_shift_2_0,
  input wire multiply__b_shift_3,
  input wire i__a_one,
  input wire i__b_one,
  input wire multiply__sig_0,
  input wire [10:0] multiply__sig_11_1,
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  output wire [4:0] exponent_total,
  output wire [10:0] o__fraction
);
  wire _00_, _01_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, exponent_level1_0_carry,
    exponent_level1_0_half, exponent_level1_0_sum, exponent_level2_0_carry, exponent_level2_0_half,
    exponent_level2_0_sum, exponent_level3_0_carry, exponent_level3_0_half, exponent_level3_0_sum,
    exponent_level4_0_carry, exponent_level4_0_half, exponent_level4_0_sum;
  wire [5:0] _02_;
  wire [10:0] _05_, _06_;
  assign exponent_level1_0_half = multiply__a_shift_2_0[0] ^ multiply__b_shift_2_0[0];
  assign exponent_level1_0_sum = exponent_level1_0_half ^ i__b_one;
  assign _00_ = multiply__a_shift_2_0[0] & multiply__b_shift_2_0[0];
  assign _04_ = exponent_level1_0_half & i__b_one;
  assign exponent_level1_0_carry = _00_ | _04_;
  assign exponent_level2_0_half = multiply__a_shift_2_0[1] ^ multiply__b_shift_2_0[1];
  assign exponent_level2_0_sum = exponent_level2_0_half ^ exponent_level1_0_carry;
  assign _07_ = multiply__a_shift_2_0[1] & multiply__b_shift_2_0[1];
  assign _08_ = exponent_level2_0_half & exponent_level1_0_carry;
  assign exponent_level2_0_carry = _07_ | _08_;
  assign exponent_level3_0_half = multiply__a_shift_2_0[2] ^ multiply__b_shift_2_0[2];
  assign exponent_level3_0_sum = exponent_level3_0_half ^ exponent_level2_0_carry;
  assign _09_ = multiply__a_shift_2_0[2] & multiply__b_shift_2_0[2];
  assign _10_ = exponent_level3_0_half & exponent_level2_0_carry;
  assign exponent_level3_0_carry = _09_ | _10_;
  assign exponent_level4_0_half = multiply__a_shift_3 ^ multiply__b_shift_3;
  assign exponent_level4_0_sum = exponent_level4_0_half ^ exponent_level3_0_carry;
  assign _11_ = multiply__a_shift_3 & multiply__b_shift_3;
  assign _12_ = exponent_level4_0_half & exponent_level3_0_carry;
  assign exponent_level4_0_carry = _11_ | _12_;
  assign _01_ = multiply__sig_11_1[10] | i__a_one;
  assign { _02_[5], exponent_total } = { 1'h1, exponent_level4_0_sum, exponent_level3_0_sum, exponent_level2_0_sum, _01_ } + { exponent_level4_0_carry, 3'h0, exponent_level1_0_sum };
  assign _03_ = ~ multiply__sig_11_1[10];
  assign _05_ = { multiply__sig_11_1[8:0], multiply__sig_0, 1'h0 } & {11{_03_}};
  assign _06_ = { multiply__sig_11_1[9:0], multiply__sig_0 } & {11{multiply__sig_11_1[10]}};
  assign o__fraction = _05_ | _06_;
  assign _02_[4:0] = exponent_total;
endmodule

module multiply_posit8_0_posit8_0_posit8_0__round (
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

module multiply_posit8_0_posit8_0_posit8_0__shift (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire [4:0] i__exp,
  input wire [10:0] i__fraction,
  output wire o__exact,
  output wire shift__tail_1,
  output wire [6:0] o__body,
  output wire shift__tail_0
);
  wire _00_, _01_, _02_, _05_, _06_, _07_, _08_, _09_, _10_, shifted_sticky;
  wire [6:0] _03_, _04_;
  wire [3:0] run;
  wire [7:0] shifted, shifted_by_1, shifted_by_3;
  assign _10_ = ~ i__exp[4];
  assign run = i__exp[3:0] ^ {4{i__exp[4]}};
  assign o__exact = run >= 3'h6;
  assign shifted_by_1 = run[0] ? { _10_, _10_, i__exp[4], i__fraction[10:6] } : { _10_, i__exp[4], i__fraction[10:5] };
  assign shifted_by_3 = run[1] ? { _10_, _10_, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = run[2] ? { {4{_10_}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _06_ = run[0] & i__fraction[5];
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
  assign _05_ = | i__fraction[4:0];
  assign shift__tail_0 = shifted_sticky | _05_;
  assign shift__tail_1 = shifted[0];
endmodule

module multiply_posit8_0_posit8_0_posit8_0__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_5,
  output wire [2:0] multiply__a_shift_2_0,
  output wire multiply__a_shift_3,
  output wire o__a0__nan,
  output wire unpack__b0__sig_5,
  output wire [2:0] multiply__b_shift_2_0,
  output wire multiply__b_shift_3,
  output wire o__b0__nan,
  output wire [4:0] unpack__a0__sig_4_0,
  output wire [4:0] unpack__b0__sig_4_0
);
  multiply_posit8_0_posit8_0_posit8_0__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_5),
    .port_2(multiply__a_shift_2_0),
    .port_3(multiply__a_shift_3),
    .rest(unpack__a0__sig_4_0)
  );
  multiply_posit8_0_posit8_0_posit8_0__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_5),
    .port_2(multiply__b_shift_2_0),
    .port_3(multiply__b_shift_3),
    .rest(unpack__b0__sig_4_0)
  );
endmodule

module multiply_posit8_0_posit8_0_posit8_0__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire [2:0] port_2,
  output wire port_3,
  output wire o__nan,
  output wire [4:0] rest
);
  wire [5:0] _00_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _22_, _23_, below_one;
  wire [7:0] ends, none_yet;
  wire [2:0] lengths;
  assign below_one = _19_ ^ code[7];
  assign _20_ = ~ code[7];
  assign port = _20_ & _23_;
  assign port_2 = lengths ^ {3{below_one}};
  assign port_3 = ~ below_one;
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
  assign rest[0] = ends[1] & code[0];
  assign _05_ = ends[1] & code[1];
  assign _06_ = ends[2] & code[0];
  assign rest[1] = | { _06_, _05_ };
  assign _07_ = ends[1] & code[2];
  assign _08_ = ends[2] & code[1];
  assign _09_ = ends[3] & code[0];
  assign rest[2] = | { _09_, _08_, _07_ };
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
  assign ends[0] = 1'h0;
  assign { none_yet[7:6], none_yet[0] } = { 2'h3, ends[7] };
endmodule
