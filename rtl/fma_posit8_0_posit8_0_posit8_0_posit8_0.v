// fma_posit8_0_posit8_0_posit8_0_posit8_0
//
// Spec:    fma:a=posit8_0,b=posit8_0,c=posit8_0,out=posit8_0
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   input  c             8 bits  posit8_0
//   output o             8 bits  posit8_0
// Example:
//   a = 0x4c (1.375), b = 0x99 (-2.875), c = 0x2c (0.6875) give o = 0x96 (-3.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_posit8_0_posit8_0_posit8_0_posit8_0 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [7:0] c,
  output wire [7:0] o
);
  wire add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__larger_sign, order__smaller_sign,
    unpack__a0__nan, unpack__b0__nan;
  wire [4:0] add__shift, multiply__p0__shift, normalise__exp, order__shift;
  wire [15:0] add__sig, normalise__sig;
  wire [11:0] multiply__p0__sig, order__larger;
  wire [12:0] order__smaller;
  wire [3:0] unpack__a0__shift, unpack__b0__shift;
  wire [5:0] unpack__a0__sig, unpack__b0__sig;
  fma_posit8_0_posit8_0_posit8_0_posit8_0__add add (
    .clamped(add__shift),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(order__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sign(add__sign),
    .add__sig_13_0(add__sig[13:0])
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0])
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_13_0(add__sig[13:0]),
    .shifted(normalise__sig)
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__order order (
    .code(c),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(order__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0])
  );
  assign add__sig[15:14] = 2'h0;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__add (
  input wire [11:0] i__larger,
  input wire i__larger_sign,
  input wire [12:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__nan,
  output wire [4:0] clamped,
  output wire [13:0] add__sig_13_0,
  output wire o__sign
);
  wire _00_, _01_, _07_, _08_;
  wire [5:0] _02_, _03_;
  wire [13:0] _04_;
  wire [14:0] _05_;
  wire [15:0] _06_;
  wire signed [14:0] total;
  assign _00_ = i__shift < 2'h3;
  assign _02_ = i__shift - 2'h3;
  assign { _03_[5], clamped } = _00_ ? 6'h00 : _02_;
  assign _08_ = i__larger_sign ^ i__smaller_sign;
  assign _04_ = { 1'h0, i__smaller } ^ {14{_08_}};
  assign _05_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_04_);
  assign { _06_[15], total[14], add__sig_13_0 } = $signed(_05_) + $signed({ 1'h0, _08_ });
  assign _07_ = | add__sig_13_0;
  assign _01_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _07_ ? i__larger_sign : _01_;
  assign _06_[14:0] = { total[14], add__sig_13_0 };
  assign _03_[4:0] = clamped;
  assign total[13:0] = add__sig_13_0;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_5,
  input wire [4:0] unpack__a0__sig_4_0,
  input wire i__a0__nan,
  input wire [3:0] i__a0__shift,
  input wire unpack__b0__sig_5,
  input wire [4:0] unpack__b0__sig_4_0,
  input wire i__b0__nan,
  input wire [3:0] i__b0__shift,
  output wire [11:0] o__p0__sig,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [3:0] _00_, _11_, _17_, _18_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _12_, _21_, _22_, _23_,
    product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_1_carry, product0_level3_1_half,
    product0_level3_1_sum, product0_level3_2_carry, product0_level3_2_half, product0_level3_2_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry,
    product0_level4_1_half, product0_level4_1_sum, product0_level5_0_carry, product0_level5_0_half,
    product0_level5_0_sum;
  wire [11:0] _13_, product0;
  wire [12:0] _14_;
  wire [4:0] _15_, _19_, _20_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  wire [5:0] _16_, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product0_row0 = unpack__a0__sig_4_0[0] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row1 = unpack__a0__sig_4_0[1] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row2 = unpack__a0__sig_4_0[2] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row3 = unpack__a0__sig_4_0[3] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row4 = unpack__a0__sig_4_0[4] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row5 = unpack__a0__sig_5 ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_level1_0_half = product0_row0[5:2] ^ product0_row1[4:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[3:0];
  assign _00_ = product0_row0[5:2] & product0_row1[4:1];
  assign _11_ = product0_level1_0_half & product0_row2[3:0];
  assign product0_level1_0_carry = _00_ | _11_;
  assign product0_level1_1_half = product0_row5[3:0] ^ product0_row3[5:2];
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row4[4:1];
  assign _17_ = product0_row5[3:0] & product0_row3[5:2];
  assign _18_ = product0_level1_1_half & product0_row4[4:1];
  assign product0_level1_1_carry = _17_ | _18_;
  assign product0_level2_0_half = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } ^ { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign _19_ = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } & { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _20_ = product0_level2_0_half & { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign product0_level2_0_carry = _19_ | _20_;
  assign product0_level2_1_half = product0_row4[5] ^ product0_row5[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3];
  assign _21_ = product0_row4[5] & product0_row5[4];
  assign _22_ = product0_level2_1_half & product0_level1_1_carry[3];
  assign product0_level2_1_carry = _21_ | _22_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _23_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _01_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _23_ | _01_;
  assign product0_level3_1_half = product0_level1_0_carry[3] ^ product0_level1_1_sum[1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[2];
  assign _02_ = product0_level1_0_carry[3] & product0_level1_1_sum[1];
  assign _03_ = product0_level3_1_half & product0_level2_0_carry[2];
  assign product0_level3_1_carry = _02_ | _03_;
  assign product0_level3_2_half = product0_level1_1_carry[2] ^ product0_level1_1_sum[3];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[4];
  assign _04_ = product0_level1_1_carry[2] & product0_level1_1_sum[3];
  assign _05_ = product0_level3_2_half & product0_level2_0_carry[4];
  assign product0_level3_2_carry = _04_ | _05_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _06_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _07_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _06_ | _07_;
  assign product0_level4_1_half = product0_level2_0_carry[3] ^ product0_level2_0_sum[4];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _08_ = product0_level2_0_carry[3] & product0_level2_0_sum[4];
  assign _09_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _08_ | _09_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum;
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _10_ = product0_level2_0_sum[3] & product0_level3_1_sum;
  assign _12_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _10_ | _12_;
  assign { _13_[11], product0[11:1] } = { product0_row5[5], product0_level3_2_carry, product0_level4_1_carry, product0_level5_0_carry, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, product0_level3_2_sum, product0_level4_1_sum, 5'h00, product0_row1[0] };
  assign { _14_[12], o__p0__sig } = product0[11] ? { 1'h0, product0[11:1], product0_row0[0] } : { product0[11:1], product0_row0[0], 1'h0 };
  assign _15_ = i__a0__shift + i__b0__shift;
  assign { _16_[5], o__p0__shift } = _15_ + product0[11];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign _13_[10:0] = product0[11:1];
  assign product0[0] = product0_row0[0];
  assign _16_[4:0] = o__p0__shift;
  assign _14_[11:0] = o__p0__sig;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__normalise (
  input wire i__nan,
  input wire [4:0] i__shift,
  input wire [13:0] add__sig_13_0,
  input wire i__sign,
  output wire [15:0] shifted,
  output wire [4:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _09_, at_floor, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1, zeros2_1, zeros2_2, zeros2_3, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7;
  wire [46:0] _06_;
  wire [5:0] _07_, _08_;
  wire [4:0] _10_, zeros;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign zeros = { empty8_1, leading_zeros[2:0] } + 2'h2;
  assign at_floor = i__shift < zeros;
  assign _10_ = at_floor ? i__shift : zeros;
  assign { _06_[46:16], shifted } = add__sig_13_0 << _10_;
  assign _07_ = i__shift - zeros;
  assign { _08_[5], o__exp } = at_floor ? 6'h00 : _07_;
  assign _09_ = ~ add__sig_13_0[0];
  assign empty2_1 = _09_ & zeros2_1;
  assign zeros2_1 = ~ add__sig_13_0[1];
  assign _00_ = ~ add__sig_13_0[2];
  assign empty2_2 = _00_ & zeros2_2;
  assign zeros2_2 = ~ add__sig_13_0[3];
  assign _01_ = ~ add__sig_13_0[4];
  assign empty2_3 = _01_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_13_0[5];
  assign _02_ = ~ add__sig_13_0[6];
  assign empty2_4 = _02_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_13_0[7];
  assign _03_ = ~ add__sig_13_0[8];
  assign empty2_5 = _03_ & zeros2_5;
  assign zeros2_5 = ~ add__sig_13_0[9];
  assign _04_ = ~ add__sig_13_0[10];
  assign empty2_6 = _04_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_13_0[11];
  assign _05_ = ~ add__sig_13_0[12];
  assign zeros2_7 = ~ add__sig_13_0[13];
  assign empty2_7 = _05_ & zeros2_7;
  assign zeros4_0[0] = empty2_1 ? 1'h0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign _06_[15:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _08_[4:0] = o__exp;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__order (
  input wire [7:0] code,
  input wire [11:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [11:0] o__larger,
  output wire o__larger_sign,
  output wire [12:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    moved_sticky, sticky;
  wire [12:0] _08_, _18_;
  wire [11:0] _10_, sig_b;
  wire [3:0] _20_;
  wire [4:0] amount, exp_b;
  wire signed [5:0] difference;
  wire [13:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign exp_b = _20_ + 3'h6;
  assign difference = i__p0__shift - exp_b;
  assign amount = difference[4:0] ^ {5{difference[5]}};
  assign _06_ = { i__p0__shift, i__p0__sig } < { exp_b, sig_b[11:6], 6'h00 };
  assign _13_ = | i__p0__sig;
  assign _14_ = ~ _13_;
  assign _15_ = _06_ | _14_;
  assign _16_ = | { sig_b[11:6], 6'h00 };
  assign _19_ = _15_ & _16_;
  assign placed[13:1] = difference[5] ? { 1'h0, _10_ } : { _10_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[13:1] } : { placed[13:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[13:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[13:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[13:8] } : moved_by_7;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _07_;
  assign _08_ = ~ {13{amount[4]}};
  assign _18_ = moved[13:1] & _08_;
  assign _09_ = moved_sticky | moved[0];
  assign _10_ = _19_ ? i__p0__sig : { sig_b[11:6], 6'h00 };
  assign _11_ = | _10_;
  assign _12_ = amount[4] & _11_;
  assign sticky = _09_ | _12_;
  assign o__larger = _19_ ? { sig_b[11:6], 6'h00 } : i__p0__sig;
  assign o__larger_sign = _19_ ? code[7] : i__p0__sign;
  assign o__smaller = _18_ | { 12'h000, sticky };
  assign o__smaller_sign = _19_ ? i__p0__sign : code[7];
  assign o__shift = _19_ ? exp_b : i__p0__shift;
  assign o__nan = i__p0__nan | _17_;
  fma_posit8_0_posit8_0_posit8_0_posit8_0__order__c c_2 (
    .code(code),
    .nonzero(sig_b[11]),
    .o__nan(_17_),
    .o__shift(_20_),
    .port(sig_b[10:6])
  );
  assign placed[0] = 1'h0;
  assign sig_b[5:0] = 6'h00;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__order__c (
  input wire [7:0] code,
  output wire nonzero,
  output wire [4:0] port,
  output wire o__nan,
  output wire [3:0] o__shift
);
  wire [8:0] _00_, _03_;
  wire _01_, _02_, _08_, _09_, _11_, empty2_1, empty2_2, empty2_3, empty4_1, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3;
  wire [13:0] _04_;
  wire [3:0] _05_, _06_, regime;
  wire [4:0] _07_;
  wire [6:0] _10_, aligned, inverted;
  wire [2:0] run;
  wire [1:0] zeros4_0, zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[7] ? _00_ : { 1'h0, code };
  assign _10_ = ~ _03_[6:0];
  assign inverted = _03_[6] ? _10_ : _03_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _11_ = ~ inverted[1];
  assign empty2_1 = _11_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _04_[13:7], aligned[6], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6], port, aligned[0] };
  assign aligned[5:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__round (
  input wire i__nan,
  input wire i__sign,
  input wire [15:0] i__sig,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _15_, above, long, lost_earlier,
    shifted_sticky, sign, up;
  wire [3:0] _02_;
  wire [6:0] _10_, _17_;
  wire [7:0] _14_, shifted, shifted_by_1, shifted_by_3, signed_word;
  wire [8:0] _16_;
  wire signed [4:0] _18_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 4'hc;
  assign { _11_, _18_[3:0] } = i__exp[3:0] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__sig[14:10] } : { long, _11_, i__sig[14:9] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[9];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _18_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[8:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _17_ = _10_ & {7{i__sig[15]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[15] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 8'h80 : signed_word;
  assign _18_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module fma_posit8_0_posit8_0_posit8_0_posit8_0__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_5,
  output wire [4:0] unpack__a0__sig_4_0,
  output wire o__a0__nan,
  output wire [3:0] o__a0__shift,
  output wire unpack__b0__sig_5,
  output wire [4:0] unpack__b0__sig_4_0,
  output wire o__b0__nan,
  output wire [3:0] o__b0__shift
);
  fma_posit8_0_posit8_0_posit8_0_posit8_0__order__c a0 (
    .code(code),
    .nonzero(unpack__a0__sig_5),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_4_0)
  );
  fma_posit8_0_posit8_0_posit8_0_posit8_0__order__c b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_5),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_4_0)
  );
endmodule
