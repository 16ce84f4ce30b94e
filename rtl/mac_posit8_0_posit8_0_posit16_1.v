// mac_posit8_0_posit8_0_posit16_1
//
// Spec:    mac:a=posit8_0,b=posit8_0,acc=posit16_1
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   input  acc          16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = 0x4c (1.375), b = 0x99 (-2.875), acc = 0x35f6 (0.686279297) give o = 0xa5de (-3.26660156)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_0_posit8_0_posit16_1 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__larger_sign, order__smaller_sign,
    unpack__a0__nan, unpack__b0__nan;
  wire [5:0] add__shift, normalise__exp, unpack__a0__sig, unpack__b0__sig;
  wire [16:0] add__sig, normalise__sig;
  wire [4:0] multiply__p0__shift;
  wire [11:0] multiply__p0__sig;
  wire [12:0] order__larger;
  wire [15:0] order__smaller;
  wire [3:0] unpack__a0__shift, unpack__b0__shift;
  mac_posit8_0_posit8_0_posit16_1__add add (
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  mac_posit8_0_posit8_0_posit16_1__multiply multiply (
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
  mac_posit8_0_posit8_0_posit16_1__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_posit8_0_posit8_0_posit16_1__order order (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  mac_posit8_0_posit8_0_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_posit8_0_posit8_0_posit16_1__unpack unpack (
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
endmodule

module mac_posit8_0_posit8_0_posit16_1__add (
  input wire [12:0] i__larger,
  input wire i__larger_sign,
  input wire [15:0] i__smaller,
  input wire i__smaller_sign,
  input wire [5:0] i__shift,
  input wire i__nan,
  output wire [16:0] o__sig,
  output wire o__sign
);
  wire [16:0] _00_;
  wire [17:0] _01_;
  wire [18:0] _02_;
  wire _03_, _04_, _05_;
  wire signed [17:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {17{_05_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[18], total[17], o__sig } = $signed(_01_) + $signed({ 1'h0, _05_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _03_ ? i__larger_sign : _04_;
  assign _05_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[17:0] = { total[17], o__sig };
  assign total[16:0] = o__sig;
endmodule

module mac_posit8_0_posit8_0_posit16_1__multiply (
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

module mac_posit8_0_posit8_0_posit16_1__normalise (
  input wire [5:0] i__shift,
  input wire i__nan,
  input wire [16:0] i__sig,
  input wire i__sign,
  output wire [16:0] shifted,
  output wire [5:0] o__exp
);
  wire [6:0] _00_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _22_, _23_, _24_, _25_, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_8, empty2_9, empty4_4, empty4_5, empty4_6, empty4_7, empty8_2, empty8_3,
    zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_7, zeros2_8, zeros2_9;
  wire [47:0] _26_;
  wire [4:0] leading_zeros;
  wire [16:0] stopped;
  wire [3:0] zeros16_1;
  wire [1:0] zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _00_ = i__shift + 1'h1;
  assign zeros2_7 = ~ stopped[0];
  assign _01_ = ~ stopped[1];
  assign empty2_8 = _01_ & zeros2_8;
  assign zeros2_8 = ~ stopped[2];
  assign _02_ = ~ stopped[3];
  assign empty2_9 = _02_ & zeros2_9;
  assign zeros2_9 = ~ stopped[4];
  assign _03_ = ~ stopped[5];
  assign empty2_10 = _03_ & zeros2_10;
  assign zeros2_10 = ~ stopped[6];
  assign _04_ = ~ stopped[7];
  assign zeros2_11 = ~ stopped[8];
  assign empty2_11 = _04_ & zeros2_11;
  assign _05_ = ~ stopped[9];
  assign zeros2_12 = ~ stopped[10];
  assign empty2_12 = _05_ & zeros2_12;
  assign _06_ = ~ stopped[11];
  assign empty2_13 = _06_ & zeros2_13;
  assign zeros2_13 = ~ stopped[12];
  assign _07_ = ~ stopped[13];
  assign zeros2_14 = ~ stopped[14];
  assign empty2_14 = _07_ & zeros2_14;
  assign _08_ = ~ stopped[15];
  assign empty2_15 = _08_ & zeros2_15;
  assign zeros2_15 = ~ stopped[16];
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
  assign leading_zeros[3:0] = empty16_1 ? { 3'h0, zeros2_7 } : { empty8_3, zeros16_1[2:0] };
  assign _09_ = _00_[5:0] == 5'h10;
  assign _10_ = _00_[5:0] == 4'hf;
  assign _11_ = _00_[5:0] == 4'he;
  assign _12_ = _00_[5:0] == 4'hd;
  assign _13_ = _00_[5:0] == 4'hc;
  assign _14_ = _00_[5:0] == 4'hb;
  assign _15_ = _00_[5:0] == 4'ha;
  assign _16_ = _00_[5:0] == 4'h9;
  assign _17_ = _00_[5:0] == 4'h8;
  assign _18_ = _00_[5:0] == 3'h7;
  assign _19_ = _00_[5:0] == 3'h6;
  assign _20_ = _00_[5:0] == 3'h5;
  assign _21_ = _00_[5:0] == 3'h4;
  assign _22_ = _00_[5:0] == 2'h3;
  assign _23_ = _00_[5:0] == 2'h2;
  assign _24_ = _00_[5:0] == 1'h1;
  assign _25_ = ! _00_[5:0];
  assign stopped = i__sig | { _25_, _24_, _23_, _22_, _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_ };
  assign { _26_[47:17], shifted } = i__sig << { empty16_1, leading_zeros[3:0] };
  assign { _27_[6], o__exp } = _00_[5:0] - { empty16_1, leading_zeros[3:0] };
  assign _26_[16:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign _27_[5:0] = o__exp;
endmodule

module mac_posit8_0_posit8_0_posit16_1__order (
  input wire [15:0] code,
  input wire [11:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [12:0] o__larger,
  output wire o__larger_sign,
  output wire [15:0] o__smaller,
  output wire o__smaller_sign,
  output wire [5:0] o__shift,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _12_, _13_, _14_, _16_, _17_,
    moved_sticky, sticky;
  wire [5:0] _11_, _18_, distance, exp_b;
  wire [12:0] _15_, sig_b;
  wire [4:0] amount;
  wire signed [6:0] difference;
  wire [16:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign _18_ = i__p0__shift + 5'h10;
  assign difference = _18_ - exp_b;
  assign distance = difference[5:0] ^ {6{difference[6]}};
  assign _06_ = distance > 5'h11;
  assign { _11_[5], amount } = _06_ ? 6'h11 : distance;
  assign _12_ = { _18_, i__p0__sig, 1'h0 } < { exp_b, sig_b };
  assign _13_ = | { i__p0__sig, 1'h0 };
  assign _14_ = ~ _13_;
  assign _17_ = _12_ | _14_;
  assign _15_ = _17_ ? { i__p0__sig, 1'h0 } : sig_b;
  assign placed[16:3] = difference[6] ? { 1'h0, _15_ } : { _15_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[16:3], 2'h0 } : { placed[16:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[16:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[16:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[16:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign _08_ = _04_ | _07_;
  assign _09_ = | moved_by_15[15:0];
  assign _10_ = amount[4] & _09_;
  assign moved_sticky = _08_ | _10_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _17_ ? sig_b : { i__p0__sig, 1'h0 };
  assign o__larger_sign = _17_ ? code[15] : i__p0__sign;
  assign o__smaller = moved[16:1] | { 15'h0000, sticky };
  assign o__smaller_sign = _17_ ? i__p0__sign : code[15];
  assign o__shift = _17_ ? exp_b : _18_;
  assign o__nan = i__p0__nan | _16_;
  mac_posit8_0_posit8_0_posit16_1__order__acc acc_2 (
    .code(code),
    .nonzero(sig_b[12]),
    .o__nan(_16_),
    .o__shift(exp_b),
    .port(sig_b[11:0])
  );
  assign _11_[4:0] = amount;
  assign placed[2:0] = 3'h0;
endmodule

module mac_posit8_0_posit8_0_posit16_1__order__acc (
  input wire [15:0] code,
  output wire nonzero,
  output wire [11:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
);
  wire [16:0] _00_, _03_;
  wire _01_, _02_, _04_, _05_, _06_, _08_, _13_, _14_, _15_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [14:0] _07_, aligned, inverted;
  wire [29:0] _09_;
  wire [4:0] _10_, _11_, regime;
  wire [5:0] _12_;
  wire [3:0] run;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros2_7 = ~ inverted[14];
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
  assign run[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign { _09_[29:15], aligned[14:13], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[15] ? _00_ : { 1'h0, code };
  assign _07_ = ~ _03_[14:0];
  assign inverted = _03_[14] ? _07_ : _03_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _15_ = ~ inverted[1];
  assign empty2_1 = _15_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign _04_ = ~ inverted[7];
  assign empty2_4 = _04_ & zeros2_4;
  assign zeros2_4 = ~ inverted[8];
  assign _05_ = ~ inverted[9];
  assign empty2_5 = _05_ & zeros2_5;
  assign zeros2_5 = ~ inverted[10];
  assign _06_ = ~ inverted[11];
  assign empty2_6 = _06_ & zeros2_6;
  assign zeros2_6 = ~ inverted[12];
  assign _08_ = ~ inverted[13];
  assign empty2_7 = _08_ & zeros2_7;
  assign _12_[4:0] = regime;
  assign aligned[12:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:13], port, aligned[0] };
endmodule

module mac_posit8_0_posit8_0_posit16_1__round (
  input wire i__nan,
  input wire i__sign,
  input wire [16:0] i__sig,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[16]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[16] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[15:4] } : { long, _14_, i__exp[0], i__sig[15:3] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[3];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign _08_ = _05_ | _07_;
  assign _02_ = _21_[4:0] ^ {5{_14_}};
  assign _09_ = | shifted_by_7[7:0];
  assign _10_ = _02_[3] & _09_;
  assign shifted_sticky = _08_ | _10_;
  assign _11_ = | i__sig[2:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module mac_posit8_0_posit8_0_posit16_1__unpack (
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
  mac_posit8_0_posit8_0_posit16_1__unpack__a a0 (
    .code(code),
    .nonzero(unpack__a0__sig_5),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_4_0)
  );
  mac_posit8_0_posit8_0_posit16_1__unpack__a b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_5),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_4_0)
  );
endmodule

module mac_posit8_0_posit8_0_posit16_1__unpack__a (
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
