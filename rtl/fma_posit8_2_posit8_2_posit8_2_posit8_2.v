// fma_posit8_2_posit8_2_posit8_2_posit8_2
//
// Spec:    fma:a=posit8_2,b=posit8_2,c=posit8_2,out=posit8_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   input  c             8 bits  posit8_2
//   output o             8 bits  posit8_2
// Example:
//   a = 0x43 (1.375), b = 0xb5 (-2.75), c = 0x3b (0.6875) give o = 0xb4 (-3)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_posit8_2_posit8_2_posit8_2_posit8_2 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [7:0] c,
  output wire [7:0] o
);
  wire add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__larger_sign, order__smaller_sign,
    unpack__a0__nan, unpack__b0__nan;
  wire [6:0] add__shift, multiply__p0__shift, normalise__exp, order__shift;
  wire [11:0] add__sig, normalise__sig;
  wire [7:0] multiply__p0__sig, order__larger;
  wire [8:0] order__smaller;
  wire [5:0] unpack__a0__shift, unpack__b0__shift;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  fma_posit8_2_posit8_2_posit8_2_posit8_2__add add (
    .clamped(add__shift),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(order__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sign(add__sign),
    .add__sig_9_0(add__sig[9:0])
  );
  fma_posit8_2_posit8_2_posit8_2_posit8_2__multiply multiply (
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
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0])
  );
  fma_posit8_2_posit8_2_posit8_2_posit8_2__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_9_0(add__sig[9:0]),
    .shifted(normalise__sig)
  );
  fma_posit8_2_posit8_2_posit8_2_posit8_2__order order (
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
  fma_posit8_2_posit8_2_posit8_2_posit8_2__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  fma_posit8_2_posit8_2_posit8_2_posit8_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0])
  );
  assign add__sig[11:10] = 2'h0;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__add (
  input wire [7:0] i__larger,
  input wire i__larger_sign,
  input wire [8:0] i__smaller,
  input wire i__smaller_sign,
  input wire [6:0] i__shift,
  input wire i__nan,
  output wire [6:0] clamped,
  output wire [9:0] add__sig_9_0,
  output wire o__sign
);
  wire _00_, _01_, _07_, _08_;
  wire [7:0] _02_, _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire [11:0] _06_;
  wire signed [10:0] total;
  assign _00_ = i__shift < 5'h15;
  assign _02_ = i__shift - 5'h15;
  assign { _03_[7], clamped } = _00_ ? 8'h00 : _02_;
  assign _08_ = i__larger_sign ^ i__smaller_sign;
  assign _04_ = { 1'h0, i__smaller } ^ {10{_08_}};
  assign _05_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_04_);
  assign { _06_[11], total[10], add__sig_9_0 } = $signed(_05_) + $signed({ 1'h0, _08_ });
  assign _07_ = | add__sig_9_0;
  assign _01_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _07_ ? i__larger_sign : _01_;
  assign _06_[10:0] = { total[10], add__sig_9_0 };
  assign _03_[6:0] = clamped;
  assign total[9:0] = add__sig_9_0;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_3,
  input wire [2:0] unpack__a0__sig_2_0,
  input wire i__a0__nan,
  input wire [5:0] i__a0__shift,
  input wire unpack__b0__sig_3,
  input wire [2:0] unpack__b0__sig_2_0,
  input wire i__b0__nan,
  input wire [5:0] i__b0__shift,
  output wire [7:0] o__p0__sig,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _04_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire [8:0] _01_;
  wire [6:0] _02_;
  wire [7:0] _03_, _11_, product0;
  wire _05_, _06_, _07_, _08_, _09_, _10_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = unpack__a0__sig_2_0[0] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row1 = unpack__a0__sig_2_0[1] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row2 = unpack__a0__sig_2_0[2] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
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
  assign { _03_[7], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _11_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
  assign _03_[6:0] = o__p0__shift;
  assign _01_[7:0] = o__p0__sig;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__normalise (
  input wire i__nan,
  input wire [6:0] i__shift,
  input wire [9:0] add__sig_9_0,
  input wire i__sign,
  output wire [11:0] shifted,
  output wire [6:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, at_floor, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_2,
    empty4_3, empty8_1, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [4:0] _05_;
  wire [6:0] _06_;
  wire [26:0] _07_;
  wire [7:0] _08_, _09_;
  wire [3:0] leading_zeros, zeros;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign { _05_[4], zeros } = { empty8_1, leading_zeros[2:0] } + 2'h2;
  assign at_floor = i__shift < zeros;
  assign _06_ = at_floor ? i__shift : { 3'h0, zeros };
  assign { _07_[26:12], shifted } = add__sig_9_0 << _06_[3:0];
  assign _08_ = i__shift - zeros;
  assign { _09_[7], o__exp } = at_floor ? 8'h00 : _08_;
  assign _00_ = ~ add__sig_9_0[0];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_9_0[1];
  assign _01_ = ~ add__sig_9_0[2];
  assign empty2_4 = _01_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_9_0[3];
  assign _02_ = ~ add__sig_9_0[4];
  assign zeros2_5 = ~ add__sig_9_0[5];
  assign empty2_5 = _02_ & zeros2_5;
  assign _03_ = ~ add__sig_9_0[6];
  assign zeros2_6 = ~ add__sig_9_0[7];
  assign empty2_6 = _03_ & zeros2_6;
  assign _04_ = ~ add__sig_9_0[8];
  assign zeros2_7 = ~ add__sig_9_0[9];
  assign empty2_7 = _04_ & zeros2_7;
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _05_[3:0] = zeros;
  assign _07_[11:0] = shifted;
  assign _09_[6:0] = o__exp;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__order (
  input wire [7:0] code,
  input wire [7:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [7:0] o__larger,
  output wire o__larger_sign,
  output wire [8:0] o__smaller,
  output wire o__smaller_sign,
  output wire [6:0] o__shift,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _20_, moved_sticky, sticky;
  wire [8:0] _08_, _18_;
  wire [7:0] _10_, sig_b;
  wire [5:0] _21_;
  wire [6:0] amount, exp_b;
  wire signed [7:0] difference;
  wire [9:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign exp_b = _21_ + 5'h18;
  assign difference = i__p0__shift - exp_b;
  assign amount = difference[6:0] ^ {7{difference[7]}};
  assign _06_ = { i__p0__shift, i__p0__sig } < { exp_b, sig_b[7:4], 4'h0 };
  assign _13_ = | i__p0__sig;
  assign _14_ = ~ _13_;
  assign _15_ = _06_ | _14_;
  assign _16_ = | { sig_b[7:4], 4'h0 };
  assign _20_ = _15_ & _16_;
  assign placed[9:1] = difference[7] ? { 1'h0, _10_ } : { _10_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[9:1] } : { placed[9:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[9:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[9:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[9:8] } : moved_by_7;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _07_;
  assign _19_ = | amount[6:4];
  assign _08_ = ~ {9{_19_}};
  assign _18_ = moved[9:1] & _08_;
  assign _09_ = moved_sticky | moved[0];
  assign _10_ = _20_ ? i__p0__sig : { sig_b[7:4], 4'h0 };
  assign _11_ = | _10_;
  assign _12_ = _19_ & _11_;
  assign sticky = _09_ | _12_;
  assign o__larger = _20_ ? { sig_b[7:4], 4'h0 } : i__p0__sig;
  assign o__larger_sign = _20_ ? code[7] : i__p0__sign;
  assign o__smaller = _18_ | { 8'h00, sticky };
  assign o__smaller_sign = _20_ ? i__p0__sign : code[7];
  assign o__shift = _20_ ? exp_b : i__p0__shift;
  assign o__nan = i__p0__nan | _17_;
  fma_posit8_2_posit8_2_posit8_2_posit8_2__order__c c_2 (
    .code(code),
    .nonzero(sig_b[7]),
    .o__nan(_17_),
    .o__shift(_21_),
    .port(sig_b[6:4])
  );
  assign placed[0] = 1'h0;
  assign sig_b[3:0] = 4'h0;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__order__c (
  input wire [7:0] code,
  output wire nonzero,
  output wire [2:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
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
  assign { _04_[13:7], aligned[6:4], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:4], port, aligned[0] };
  assign aligned[3:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__round (
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] i__sig,
  input wire [6:0] i__exp,
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
  assign above = i__exp >= 6'h30;
  assign { _11_, _18_[3:0] } = i__exp[5:2] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__exp[1:0], i__sig[10:8] } : { long, _11_, i__exp[1:0], i__sig[10:7] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[7];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _18_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[6:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _17_ = _10_ & {7{i__sig[11]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[11] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 8'h80 : signed_word;
  assign _18_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module fma_posit8_2_posit8_2_posit8_2_posit8_2__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire [2:0] unpack__a0__sig_2_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift,
  output wire unpack__b0__sig_3,
  output wire [2:0] unpack__b0__sig_2_0,
  output wire o__b0__nan,
  output wire [5:0] o__b0__shift
);
  fma_posit8_2_posit8_2_posit8_2_posit8_2__order__c a0 (
    .code(code),
    .nonzero(unpack__a0__sig_3),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_2_0)
  );
  fma_posit8_2_posit8_2_posit8_2_posit8_2__order__c b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_3),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_2_0)
  );
endmodule
