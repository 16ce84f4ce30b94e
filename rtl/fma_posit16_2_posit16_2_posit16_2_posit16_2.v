// fma_posit16_2_posit16_2_posit16_2_posit16_2
//
// Spec:    fma:a=posit16_2,b=posit16_2,c=posit16_2,out=posit16_2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_2
//   input  b            16 bits  posit16_2
//   input  c            16 bits  posit16_2
//   output o            16 bits  posit16_2
// Example:
//   a = 0x42fb (1.37255859), b = 0xb4bf (-2.81347656), c = 0x3afb (0.686279297) give o = 0xb34c (-3.17578125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_posit16_2_posit16_2_posit16_2_posit16_2 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] c,
  output wire [15:0] o
);
  wire add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__larger_sign, order__smaller_sign,
    unpack__a0__nan, unpack__b0__nan;
  wire [7:0] add__shift, multiply__p0__shift, normalise__exp, order__shift;
  wire [27:0] add__sig, normalise__sig;
  wire [23:0] multiply__p0__sig, order__larger;
  wire [24:0] order__smaller;
  wire [6:0] unpack__a0__shift, unpack__b0__shift;
  wire [11:0] unpack__a0__sig, unpack__b0__sig;
  fma_posit16_2_posit16_2_posit16_2_posit16_2__add add (
    .clamped(add__shift),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(order__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sign(add__sign),
    .add__sig_25_0(add__sig[25:0])
  );
  fma_posit16_2_posit16_2_posit16_2_posit16_2__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .unpack__b0__sig_10_0(unpack__b0__sig[10:0])
  );
  fma_posit16_2_posit16_2_posit16_2_posit16_2__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_25_0(add__sig[25:0]),
    .shifted(normalise__sig)
  );
  fma_posit16_2_posit16_2_posit16_2_posit16_2__order order (
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
  fma_posit16_2_posit16_2_posit16_2_posit16_2__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  fma_posit16_2_posit16_2_posit16_2_posit16_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .unpack__b0__sig_10_0(unpack__b0__sig[10:0])
  );
  assign add__sig[27:26] = 2'h0;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__add (
  input wire [23:0] i__larger,
  input wire i__larger_sign,
  input wire [24:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__nan,
  output wire [7:0] clamped,
  output wire [25:0] add__sig_25_0,
  output wire o__sign
);
  wire _00_, _01_, _07_, _08_;
  wire [8:0] _02_, _03_;
  wire [25:0] _04_;
  wire [26:0] _05_;
  wire [27:0] _06_;
  wire signed [26:0] total;
  assign _00_ = i__shift < 6'h35;
  assign _02_ = i__shift - 6'h35;
  assign { _03_[8], clamped } = _00_ ? 9'h000 : _02_;
  assign _08_ = i__larger_sign ^ i__smaller_sign;
  assign _04_ = { 1'h0, i__smaller } ^ {26{_08_}};
  assign _05_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_04_);
  assign { _06_[27], total[26], add__sig_25_0 } = $signed(_05_) + $signed({ 1'h0, _08_ });
  assign _07_ = | add__sig_25_0;
  assign _01_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _07_ ? i__larger_sign : _01_;
  assign _06_[26:0] = { total[26], add__sig_25_0 };
  assign _03_[7:0] = clamped;
  assign total[25:0] = add__sig_25_0;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_11,
  input wire [10:0] unpack__a0__sig_10_0,
  input wire i__a0__nan,
  input wire [6:0] i__a0__shift,
  input wire unpack__b0__sig_11,
  input wire [10:0] unpack__b0__sig_10_0,
  input wire i__b0__nan,
  input wire [6:0] i__b0__shift,
  output wire [23:0] o__p0__sig,
  output wire [7:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [6:0] _000_, _011_, _021_, _030_, _038_, _046_, _057_, product0_one, product0_two;
  wire [12:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _033_, _034_, _068_, _079_, product0_level1_3_carry, product0_level1_3_half,
    product0_level1_3_sum, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3,
    product0_multiple4, product0_multiple5, product0_multiple6, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5;
  wire _020_, _022_, _025_, _026_, _029_, _031_, _032_, _035_, _036_, _042_, _043_, _044_, _048_, _049_, _050_,
    _051_, _054_, _055_, _056_, _058_, _059_, _060_, _061_, _062_, _065_, _066_, _067_, _069_, _070_, _071_,
    _072_, _073_, _074_, _075_, _076_, _077_, _078_, _080_, _081_, _082_, _083_, _084_,
    product0_level10_0_carry, product0_level10_0_half, product0_level10_0_sum, product0_level11_0_carry,
    product0_level11_0_half, product0_level11_0_sum, product0_level1_0_carry, product0_level1_0_half,
    product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum,
    product0_level2_3_half, product0_level2_3_sum, product0_level3_0_carry, product0_level3_0_half,
    product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half, product0_level3_2_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_2_carry,
    product0_level4_2_half, product0_level4_2_sum, product0_level4_3_carry, product0_level4_3_half,
    product0_level4_3_sum, product0_level4_4_carry, product0_level4_4_half, product0_level4_4_sum,
    product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum, product0_level5_2_carry,
    product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry, product0_level5_3_half,
    product0_level5_3_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level6_1_carry, product0_level6_1_half, product0_level6_1_sum, product0_level7_0_carry,
    product0_level7_0_half, product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half,
    product0_level8_0_sum, product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum;
  wire [4:0] _023_, _024_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [8:0] _027_, _028_, _088_, product0_level1_2_carry, product0_level1_2_half, product0_level1_2_sum;
  wire [14:0] _037_, _039_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  wire [1:0] _040_, _041_, _052_, _053_, _063_, _064_, product0_level2_2_carry, product0_level2_2_half,
    product0_level2_2_sum, product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum,
    product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum;
  wire [9:0] _045_, _047_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [24:0] _085_, _086_;
  wire [7:0] _087_;
  wire [23:0] product0;
  assign product0_one = { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] } ^ { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign _000_ = ~ { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] };
  assign _011_ = { 1'h0, unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1] } & _000_;
  assign _021_ = ~ { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign _030_ = _011_ & _021_;
  assign _038_ = ~ { 1'h0, unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1] };
  assign _046_ = _038_ & { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] };
  assign _057_ = _046_ & { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign product0_two = _030_ | _057_;
  assign _068_ = product0_one[0] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _079_ = product0_two[0] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple0 = _068_ | _079_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = unpack__b0__sig_10_0[1] ? _001_ : product0_multiple0;
  assign _002_ = product0_one[1] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _003_ = product0_two[1] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple1 = _002_ | _003_;
  assign _004_ = ~ product0_multiple1;
  assign product0_row1 = unpack__b0__sig_10_0[3] ? _004_ : product0_multiple1;
  assign _005_ = product0_one[2] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _006_ = product0_two[2] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple2 = _005_ | _006_;
  assign _007_ = ~ product0_multiple2;
  assign product0_row2 = unpack__b0__sig_10_0[5] ? _007_ : product0_multiple2;
  assign _008_ = product0_one[3] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _009_ = product0_two[3] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple3 = _008_ | _009_;
  assign _010_ = ~ product0_multiple3;
  assign product0_row3 = unpack__b0__sig_10_0[7] ? _010_ : product0_multiple3;
  assign _012_ = product0_one[4] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _013_ = product0_two[4] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple4 = _012_ | _013_;
  assign _014_ = ~ product0_multiple4;
  assign product0_row4 = unpack__b0__sig_10_0[9] ? _014_ : product0_multiple4;
  assign _015_ = product0_one[5] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _016_ = product0_two[5] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple5 = _015_ | _016_;
  assign _017_ = ~ product0_multiple5;
  assign product0_row5 = unpack__b0__sig_11 ? _017_ : product0_multiple5;
  assign _018_ = product0_one[6] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _019_ = product0_two[6] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple6 = _018_ | _019_;
  assign product0_level1_0_half = unpack__b0__sig_10_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _020_ = unpack__b0__sig_10_0[3] & product0_row0[2];
  assign _022_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _020_ | _022_;
  assign product0_level1_1_half = { product0_row1[6:3], unpack__b0__sig_10_0[5] } ^ { unpack__b0__sig_10_0[9], product0_row2[3], unpack__b0__sig_10_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _023_ = { product0_row1[6:3], unpack__b0__sig_10_0[5] } & { unpack__b0__sig_10_0[9], product0_row2[3], unpack__b0__sig_10_0[7], product0_row2[1:0] };
  assign _024_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _023_ | _024_;
  assign product0_level1_2_half = { product0_row2[12:10], 1'h1, product0_row4[4:0] } ^ { 1'h1, _026_, product0_row1[12], _025_, 1'h0, product0_row1[9], unpack__b0__sig_11, product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ product0_row3[10:2];
  assign _025_ = ~ unpack__b0__sig_10_0[1];
  assign _026_ = ~ unpack__b0__sig_10_0[3];
  assign _027_ = { product0_row2[12:10], 1'h1, product0_row4[4:0] } & { 1'h1, _026_, product0_row1[12], _025_, 1'h0, product0_row1[9], unpack__b0__sig_11, product0_row2[5:4] };
  assign _028_ = product0_level1_2_half & product0_row3[10:2];
  assign product0_level1_2_carry = _027_ | _028_;
  assign product0_level1_3_half = product0_row5 ^ { 1'h1, _032_, 1'h1, _031_, 1'h1, _029_, product0_multiple6[4:3], 1'h1, product0_row2[9:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_multiple6[10:9], product0_row4[12:5], product0_row0[12:10] };
  assign _029_ = ~ unpack__b0__sig_10_0[5];
  assign _031_ = ~ unpack__b0__sig_10_0[7];
  assign _032_ = ~ unpack__b0__sig_10_0[9];
  assign _033_ = product0_row5 & { 1'h1, _032_, 1'h1, _031_, 1'h1, _029_, product0_multiple6[4:3], 1'h1, product0_row2[9:6] };
  assign _034_ = product0_level1_3_half & { product0_multiple6[10:9], product0_row4[12:5], product0_row0[12:10] };
  assign product0_level1_3_carry = _033_ | _034_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _035_ = product0_row0[3] & product0_row1[1];
  assign _036_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _035_ | _036_;
  assign product0_level2_1_half = { product0_multiple6[8:5], product0_level1_2_sum[8:7], product0_multiple6[2:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_level1_3_sum[10:9], product0_row3[12:11], product0_level1_3_carry[5:3], product0_row1[11:10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_3_carry[9:7], product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign _037_ = { product0_multiple6[8:5], product0_level1_2_sum[8:7], product0_multiple6[2:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_level1_3_sum[10:9], product0_row3[12:11], product0_level1_3_carry[5:3], product0_row1[11:10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _039_ = product0_level2_1_half & { product0_level1_3_carry[9:7], product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _037_ | _039_;
  assign product0_level2_2_half = product0_level1_3_carry[2:1] ^ product0_level1_3_sum[3:2];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_sum[5:4];
  assign _040_ = product0_level1_3_carry[2:1] & product0_level1_3_sum[3:2];
  assign _041_ = product0_level2_2_half & product0_level1_2_sum[5:4];
  assign product0_level2_2_carry = _040_ | _041_;
  assign _042_ = ~ unpack__b0__sig_11;
  assign product0_level2_3_half = _042_ ^ product0_multiple6[11];
  assign product0_level2_3_sum = product0_level2_3_half ^ product0_level1_3_carry[12];
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _043_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _044_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _043_ | _044_;
  assign product0_level3_1_half = { product0_level1_3_sum[8:4], product0_level2_1_sum[7:4], product0_level1_2_carry[0] } ^ { product0_level2_1_sum[12], product0_level1_3_carry[6], product0_level2_1_sum[10:9], product0_level1_2_sum[6], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[11:2];
  assign _045_ = { product0_level1_3_sum[8:4], product0_level2_1_sum[7:4], product0_level1_2_carry[0] } & { product0_level2_1_sum[12], product0_level1_3_carry[6], product0_level2_1_sum[10:9], product0_level1_2_sum[6], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign _047_ = product0_level3_1_half & product0_level2_1_carry[11:2];
  assign product0_level3_1_carry = _045_ | _047_;
  assign product0_level3_2_half = product0_level1_3_carry[10] ^ product0_level1_3_sum[11];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[14];
  assign _048_ = product0_level1_3_carry[10] & product0_level1_3_sum[11];
  assign _049_ = product0_level3_2_half & product0_level2_1_carry[14];
  assign product0_level3_2_carry = _048_ | _049_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _050_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _051_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _050_ | _051_;
  assign product0_level4_1_half = product0_level2_2_carry ^ { product0_level2_1_sum[8], product0_level3_1_carry[3] };
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_sum[5:4];
  assign _052_ = product0_level2_2_carry & { product0_level2_1_sum[8], product0_level3_1_carry[3] };
  assign _053_ = product0_level4_1_half & product0_level3_1_sum[5:4];
  assign product0_level4_1_carry = _052_ | _053_;
  assign product0_level4_2_half = product0_level2_1_sum[11] ^ product0_level3_1_carry[7];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[8];
  assign _054_ = product0_level2_1_sum[11] & product0_level3_1_carry[7];
  assign _055_ = product0_level4_2_half & product0_level3_1_sum[8];
  assign product0_level4_2_carry = _054_ | _055_;
  assign product0_level4_3_half = product0_level2_1_carry[12] ^ product0_level2_1_sum[13];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[9];
  assign _056_ = product0_level2_1_carry[12] & product0_level2_1_sum[13];
  assign _058_ = product0_level4_3_half & product0_level3_1_carry[9];
  assign product0_level4_3_carry = _056_ | _058_;
  assign product0_level4_4_half = product0_level1_3_carry[11] ^ product0_level1_3_sum[12];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _059_ = product0_level1_3_carry[11] & product0_level1_3_sum[12];
  assign _060_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _059_ | _060_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _061_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _062_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _061_ | _062_;
  assign product0_level5_1_half = product0_level3_1_carry[5:4] ^ { product0_level3_1_sum[6], product0_level4_1_carry[0] };
  assign product0_level5_1_sum = product0_level5_1_half ^ { product0_level4_1_carry[1], product0_level4_1_sum[1] };
  assign _063_ = product0_level3_1_carry[5:4] & { product0_level3_1_sum[6], product0_level4_1_carry[0] };
  assign _064_ = product0_level5_1_half & { product0_level4_1_carry[1], product0_level4_1_sum[1] };
  assign product0_level5_1_carry = _063_ | _064_;
  assign product0_level5_2_half = product0_level3_1_carry[8] ^ product0_level3_1_sum[9];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _065_ = product0_level3_1_carry[8] & product0_level3_1_sum[9];
  assign _066_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _065_ | _066_;
  assign product0_level5_3_half = product0_level2_1_carry[13] ^ product0_level2_1_sum[14];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _067_ = product0_level2_1_carry[13] & product0_level2_1_sum[14];
  assign _069_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _067_ | _069_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _070_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _071_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _070_ | _071_;
  assign product0_level6_1_half = product0_level3_1_carry[6] ^ product0_level3_1_sum[7];
  assign product0_level6_1_sum = product0_level6_1_half ^ product0_level5_1_carry[1];
  assign _072_ = product0_level3_1_carry[6] & product0_level3_1_sum[7];
  assign _073_ = product0_level6_1_half & product0_level5_1_carry[1];
  assign product0_level6_1_carry = _072_ | _073_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _074_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _075_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _074_ | _075_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _076_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _077_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _076_ | _077_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _078_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _080_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _078_ | _080_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _081_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _082_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _081_ | _082_;
  assign product0_level11_0_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level11_0_sum = product0_level11_0_half ^ product0_level10_0_carry;
  assign _083_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _084_ = product0_level11_0_half & product0_level10_0_carry;
  assign product0_level11_0_carry = _083_ | _084_;
  assign { _085_[24], product0 } = { product0_level4_4_carry, product0_level4_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level5_2_carry, product0_level5_2_sum, product0_level6_1_carry, product0_level6_1_sum, product0_level5_1_carry[0], product0_level5_1_sum[0], product0_level11_0_carry, product0_level11_0_sum, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], unpack__b0__sig_10_0[1] } + { product0_level2_3_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level5_1_sum[1], 1'h0, product0_level4_1_sum[0], 12'h000, product0_row0[0] };
  assign { _086_[24], o__p0__sig } = product0[23] ? { 1'h0, product0 } : { product0, 1'h0 };
  assign _087_ = i__a0__shift + i__b0__shift;
  assign { _088_[8], o__p0__shift } = _087_ + product0[23];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _086_[23:0] = o__p0__sig;
  assign _088_[7:0] = o__p0__shift;
  assign _085_[23:0] = product0;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__normalise (
  input wire i__nan,
  input wire [7:0] i__shift,
  input wire [25:0] add__sig_25_0,
  input wire i__sign,
  output wire [27:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, at_floor, empty16_1,
    empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_3, empty2_4, empty2_5, empty2_6,
    empty2_7, empty2_8, empty2_9, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1,
    empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_3, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [5:0] _13_;
  wire [7:0] _14_;
  wire [58:0] _15_;
  wire [8:0] _16_, _17_;
  wire [4:0] leading_zeros, zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _00_ = ~ add__sig_25_0[0];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_25_0[1];
  assign _01_ = ~ add__sig_25_0[2];
  assign empty2_4 = _01_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_25_0[3];
  assign _02_ = ~ add__sig_25_0[4];
  assign empty2_5 = _02_ & zeros2_5;
  assign zeros2_5 = ~ add__sig_25_0[5];
  assign _03_ = ~ add__sig_25_0[6];
  assign empty2_6 = _03_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_25_0[7];
  assign _04_ = ~ add__sig_25_0[8];
  assign empty2_7 = _04_ & zeros2_7;
  assign zeros2_7 = ~ add__sig_25_0[9];
  assign _05_ = ~ add__sig_25_0[10];
  assign empty2_8 = _05_ & zeros2_8;
  assign zeros2_8 = ~ add__sig_25_0[11];
  assign _06_ = ~ add__sig_25_0[12];
  assign empty2_9 = _06_ & zeros2_9;
  assign zeros2_9 = ~ add__sig_25_0[13];
  assign _07_ = ~ add__sig_25_0[14];
  assign empty2_10 = _07_ & zeros2_10;
  assign zeros2_10 = ~ add__sig_25_0[15];
  assign _08_ = ~ add__sig_25_0[16];
  assign empty2_11 = _08_ & zeros2_11;
  assign zeros2_11 = ~ add__sig_25_0[17];
  assign _09_ = ~ add__sig_25_0[18];
  assign empty2_12 = _09_ & zeros2_12;
  assign zeros2_12 = ~ add__sig_25_0[19];
  assign _10_ = ~ add__sig_25_0[20];
  assign zeros2_13 = ~ add__sig_25_0[21];
  assign empty2_13 = _10_ & zeros2_13;
  assign _11_ = ~ add__sig_25_0[22];
  assign zeros2_14 = ~ add__sig_25_0[23];
  assign empty2_14 = _11_ & zeros2_14;
  assign _12_ = ~ add__sig_25_0[24];
  assign empty2_15 = _12_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_25_0[25];
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign { _13_[5], zeros } = { empty16_1, leading_zeros[3:0] } + 2'h2;
  assign at_floor = i__shift < zeros;
  assign _14_ = at_floor ? i__shift : { 3'h0, zeros };
  assign { _15_[58:28], shifted } = add__sig_25_0 << _14_[4:0];
  assign _16_ = i__shift - zeros;
  assign { _17_[8], o__exp } = at_floor ? 9'h000 : _16_;
  assign _13_[4:0] = zeros;
  assign _15_[27:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _17_[7:0] = o__exp;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__order (
  input wire [15:0] code,
  input wire [23:0] i__p0__sig,
  input wire [7:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [23:0] o__larger,
  output wire o__larger_sign,
  output wire [24:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__nan
);
  wire [23:0] _00_, sig_b;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, moved_sticky, sticky;
  wire [7:0] _12_, distance, exp_b;
  wire [6:0] _20_;
  wire [4:0] amount;
  wire signed [8:0] difference;
  wire [25:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign exp_b = _20_ + 6'h38;
  assign difference = i__p0__shift - exp_b;
  assign distance = difference[7:0] ^ {8{difference[8]}};
  assign _05_ = distance > 5'h1a;
  assign { _12_[7:5], amount } = _05_ ? 8'h1a : distance;
  assign _13_ = { i__p0__shift, i__p0__sig } < { exp_b, sig_b[23:12], 12'h000 };
  assign _14_ = | i__p0__sig;
  assign _15_ = ~ _14_;
  assign _16_ = _13_ | _15_;
  assign _17_ = | { sig_b[23:12], 12'h000 };
  assign _19_ = _16_ & _17_;
  assign _00_ = _19_ ? i__p0__sig : { sig_b[23:12], 12'h000 };
  assign placed[25:1] = difference[8] ? { 1'h0, _00_ } : { _00_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[25:1] } : { placed[25:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[25:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[25:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[25:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[25:16] } : moved_by_15;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _06_ = _02_ | _04_;
  assign _07_ = | moved_by_7[7:0];
  assign _08_ = amount[3] & _07_;
  assign _09_ = _06_ | _08_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign moved_sticky = _09_ | _11_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _19_ ? { sig_b[23:12], 12'h000 } : i__p0__sig;
  assign o__larger_sign = _19_ ? code[15] : i__p0__sign;
  assign o__smaller = moved[25:1] | { 24'h000000, sticky };
  assign o__smaller_sign = _19_ ? i__p0__sign : code[15];
  assign o__shift = _19_ ? exp_b : i__p0__shift;
  assign o__nan = i__p0__nan | _18_;
  fma_posit16_2_posit16_2_posit16_2_posit16_2__order__c c_2 (
    .code(code),
    .nonzero(sig_b[23]),
    .o__nan(_18_),
    .o__shift(_20_),
    .port(sig_b[22:12])
  );
  assign _12_[4:0] = amount;
  assign placed[0] = 1'h0;
  assign sig_b[11:0] = 12'h000;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__order__c (
  input wire [15:0] code,
  output wire nonzero,
  output wire [10:0] port,
  output wire o__nan,
  output wire [6:0] o__shift
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
  assign { _09_[29:15], aligned[14:12], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13:12] } : 7'h00;
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
  assign aligned[11:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:12], port, aligned[0] };
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__round (
  input wire i__nan,
  input wire i__sign,
  input wire [27:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[27]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[27] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 7'h70;
  assign { _14_, _21_[4:0] } = i__exp[6:2] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[1:0], i__sig[26:16] } : { long, _14_, i__exp[1:0], i__sig[26:15] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[15];
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
  assign _11_ = | i__sig[14:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module fma_posit16_2_posit16_2_posit16_2_posit16_2__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_11,
  output wire [10:0] unpack__a0__sig_10_0,
  output wire o__a0__nan,
  output wire [6:0] o__a0__shift,
  output wire unpack__b0__sig_11,
  output wire [10:0] unpack__b0__sig_10_0,
  output wire o__b0__nan,
  output wire [6:0] o__b0__shift
);
  fma_posit16_2_posit16_2_posit16_2_posit16_2__order__c a0 (
    .code(code),
    .nonzero(unpack__a0__sig_11),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_10_0)
  );
  fma_posit16_2_posit16_2_posit16_2_posit16_2__order__c b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_11),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_10_0)
  );
endmodule
