// dot_e2m1fn_e2m1fn_lanes8_exact
//
// Spec:    dot:a=e2m1fn,b=e2m1fn,lanes=8,acc=exact
// Latency: none, combinational
// Ports:
//   input  a            32 bits  8 x e2m1fn
//   input  b            32 bits  8 x e2m1fn
//   input  acc          25 bits  exact
//   output o            25 bits  exact
// Example:
//   a = [0x3 (1.5), 0xd (-3), 0x1 (0.5), 0x5 (3), 0xb (-1.5), 0x3 (1.5), 0xd (-3), 0x1 (0.5)], b = [0xd (-3), 0x1
//     (0.5), 0x5 (3), 0xb (-1.5), 0x3 (1.5), 0xd (-3), 0x1 (0.5), 0x5 (3)], acc = 0x0000003 (3 * 2**-2 = 0.75)
//     give o = 0x1ffffc4 (-60 * 2**-2 = -15)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e2m1fn_e2m1fn_lanes8_exact (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [24:0] acc,
  output wire [24:0] o
);
  wire align__minus_zero, multiply__p0__sign, multiply__p1__sign, multiply__p2__sign, multiply__p3__sign,
    multiply__p4__sign, multiply__p5__sign, multiply__p6__sign, multiply__p7__sign;
  wire [7:0] align__negative;
  wire signed [8:0] align__x0, align__x1, align__x2, align__x3, align__x4, align__x5, align__x6, align__x7;
  wire [2:0] multiply__p0__shift, multiply__p1__shift, multiply__p2__shift, multiply__p3__shift,
    multiply__p4__shift, multiply__p5__shift, multiply__p6__shift, multiply__p7__shift;
  wire [4:0] multiply__p0__sig, multiply__p1__sig, multiply__p2__sig, multiply__p3__sig, multiply__p4__sig,
    multiply__p5__sig, multiply__p6__sig, multiply__p7__sig;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig, unpack__a2__shift,
    unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__a4__shift, unpack__a4__sig, unpack__a5__shift,
    unpack__a5__sig, unpack__a6__shift, unpack__a6__sig, unpack__a7__shift, unpack__a7__sig, unpack__b0__shift,
    unpack__b0__sig, unpack__b1__shift, unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift,
    unpack__b3__sig, unpack__b4__shift, unpack__b4__sig, unpack__b5__shift, unpack__b5__sig, unpack__b6__shift,
    unpack__b6__sig, unpack__b7__shift, unpack__b7__sig;
  dot_e2m1fn_e2m1fn_lanes8_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .i__p2__shift(multiply__p2__shift),
    .i__p2__sig(multiply__p2__sig),
    .i__p3__shift(multiply__p3__shift),
    .i__p3__sig(multiply__p3__sig),
    .i__p4__shift(multiply__p4__shift),
    .i__p4__sig(multiply__p4__sig),
    .i__p5__shift(multiply__p5__shift),
    .i__p5__sig(multiply__p5__sig),
    .i__p6__shift(multiply__p6__shift),
    .i__p6__sig(multiply__p6__sig),
    .i__p7__shift(multiply__p7__shift),
    .i__p7__sig(multiply__p7__sig),
    .o__minus_zero(align__minus_zero),
    .o__negative(align__negative),
    .o__x0(align__x0),
    .o__x1(align__x1),
    .o__x2(align__x2),
    .o__x3(align__x3),
    .o__x4(align__x4),
    .o__x5(align__x5),
    .o__x6(align__x6),
    .o__x7(align__x7),
    .sign0(multiply__p0__sign),
    .sign1(multiply__p1__sign),
    .sign2(multiply__p2__sign),
    .sign3(multiply__p3__sign),
    .sign4(multiply__p4__sign),
    .sign5(multiply__p5__sign),
    .sign6(multiply__p6__sign),
    .sign7(multiply__p7__sign)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__multiply multiply (
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sign(multiply__p3__sign),
    .o__p4__shift(multiply__p4__shift),
    .o__p4__sign(multiply__p4__sign),
    .o__p5__shift(multiply__p5__shift),
    .o__p5__sign(multiply__p5__sign),
    .o__p6__shift(multiply__p6__shift),
    .o__p6__sign(multiply__p6__sign),
    .o__p7__shift(multiply__p7__shift),
    .o__p7__sign(multiply__p7__sign),
    .a_0(a[0]),
    .b_0(b[0]),
    .b_4_2(b[4:2]),
    .b_8_6(b[8:6]),
    .b_12_10(b[12:10]),
    .b_16_14(b[16:14]),
    .b_20_18(b[20:18]),
    .b_24_22(b[24:22]),
    .b_28_26(b[28:26]),
    .b_31_30(b[31:30]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .a_4_2(a[4:2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .a_8_6(a[8:6]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .a_12_10(a[12:10]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .a_16_14(a[16:14]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .a_20_18(a[20:18]),
    .a_24_22(a[24:22]),
    .a_28_26(a[28:26]),
    .a_31_30(a[31:30]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig),
    .signed2(multiply__p2__sig),
    .signed3(multiply__p3__sig),
    .signed4(multiply__p4__sig),
    .signed5(multiply__p5__sig),
    .signed6(multiply__p6__sig),
    .signed7(multiply__p7__sig)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__sum sum (
    .acc(acc),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .i__x1(align__x1),
    .i__x2(align__x2),
    .i__x3(align__x3),
    .i__x4(align__x4),
    .i__x5(align__x5),
    .i__x6(align__x6),
    .i__x7(align__x7),
    .o_0(o[0]),
    .o_1(o[1]),
    .o_24_11(o[24:11]),
    .sum_level10_0_sum(o[7]),
    .sum_level11_0_sum(o[8]),
    .sum_level12_0_sum(o[9]),
    .sum_level13_0_sum(o[10]),
    .sum_level5_0_sum(o[2]),
    .sum_level6_0_sum(o[3]),
    .sum_level7_0_sum(o[4]),
    .sum_level8_0_sum(o[5]),
    .sum_level9_0_sum(o[6])
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack unpack (
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .b(b),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1])
  );
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__b3__sig[0] = b[12];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__b4__sig[0] = b[16];
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__align (
  input wire [4:0] i__p0__sig,
  input wire [2:0] i__p0__shift,
  input wire sign0,
  input wire [4:0] i__p1__sig,
  input wire [2:0] i__p1__shift,
  input wire sign1,
  input wire [4:0] i__p2__sig,
  input wire [2:0] i__p2__shift,
  input wire sign2,
  input wire [4:0] i__p3__sig,
  input wire [2:0] i__p3__shift,
  input wire sign3,
  input wire [4:0] i__p4__sig,
  input wire [2:0] i__p4__shift,
  input wire sign4,
  input wire [4:0] i__p5__sig,
  input wire [2:0] i__p5__shift,
  input wire sign5,
  input wire [4:0] i__p6__sig,
  input wire [2:0] i__p6__shift,
  input wire sign6,
  input wire [4:0] i__p7__sig,
  input wire [2:0] i__p7__shift,
  input wire sign7,
  output wire signed [8:0] o__x0,
  output wire signed [8:0] o__x1,
  output wire signed [8:0] o__x2,
  output wire signed [8:0] o__x3,
  output wire signed [8:0] o__x4,
  output wire signed [8:0] o__x5,
  output wire signed [8:0] o__x6,
  output wire signed [8:0] o__x7,
  output wire o__minus_zero,
  output wire [7:0] o__negative
);
  wire [11:0] _00_, _11_, _22_, _26_, _27_, _28_, _29_, _30_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _20_, _21_, _23_, _24_, _25_, _31_;
  wire signed [10:0] placed0, placed1, placed2, placed3, placed4, placed5, placed6, placed7;
  wire signed [5:0] shifted0_by_1, shifted1_by_1, shifted2_by_1, shifted3_by_1, shifted4_by_1, shifted5_by_1,
    shifted6_by_1, shifted7_by_1;
  wire signed [7:0] shifted0_by_3, shifted1_by_3, shifted2_by_3, shifted3_by_3, shifted4_by_3, shifted5_by_3,
    shifted6_by_3, shifted7_by_3;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[4], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[5], shifted0_by_1[5], shifted0_by_1 };
  assign { _00_[11], o__x0, placed0[1:0] } = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[7]}}, shifted0_by_3 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[4], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[5], shifted1_by_1[5], shifted1_by_1 };
  assign { _11_[11], o__x1, placed1[1:0] } = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[7]}}, shifted1_by_3 };
  assign shifted2_by_1 = i__p2__shift[0] ? { i__p2__sig, 1'h0 } : { i__p2__sig[4], i__p2__sig };
  assign shifted2_by_3 = i__p2__shift[1] ? { shifted2_by_1, 2'h0 } : { shifted2_by_1[5], shifted2_by_1[5], shifted2_by_1 };
  assign { _22_[11], o__x2, placed2[1:0] } = i__p2__shift[2] ? { shifted2_by_3, 4'h0 } : { {4{shifted2_by_3[7]}}, shifted2_by_3 };
  assign shifted3_by_1 = i__p3__shift[0] ? { i__p3__sig, 1'h0 } : { i__p3__sig[4], i__p3__sig };
  assign shifted3_by_3 = i__p3__shift[1] ? { shifted3_by_1, 2'h0 } : { shifted3_by_1[5], shifted3_by_1[5], shifted3_by_1 };
  assign { _26_[11], o__x3, placed3[1:0] } = i__p3__shift[2] ? { shifted3_by_3, 4'h0 } : { {4{shifted3_by_3[7]}}, shifted3_by_3 };
  assign shifted4_by_1 = i__p4__shift[0] ? { i__p4__sig, 1'h0 } : { i__p4__sig[4], i__p4__sig };
  assign shifted4_by_3 = i__p4__shift[1] ? { shifted4_by_1, 2'h0 } : { shifted4_by_1[5], shifted4_by_1[5], shifted4_by_1 };
  assign { _27_[11], o__x4, placed4[1:0] } = i__p4__shift[2] ? { shifted4_by_3, 4'h0 } : { {4{shifted4_by_3[7]}}, shifted4_by_3 };
  assign shifted5_by_1 = i__p5__shift[0] ? { i__p5__sig, 1'h0 } : { i__p5__sig[4], i__p5__sig };
  assign shifted5_by_3 = i__p5__shift[1] ? { shifted5_by_1, 2'h0 } : { shifted5_by_1[5], shifted5_by_1[5], shifted5_by_1 };
  assign { _28_[11], o__x5, placed5[1:0] } = i__p5__shift[2] ? { shifted5_by_3, 4'h0 } : { {4{shifted5_by_3[7]}}, shifted5_by_3 };
  assign shifted6_by_1 = i__p6__shift[0] ? { i__p6__sig, 1'h0 } : { i__p6__sig[4], i__p6__sig };
  assign shifted6_by_3 = i__p6__shift[1] ? { shifted6_by_1, 2'h0 } : { shifted6_by_1[5], shifted6_by_1[5], shifted6_by_1 };
  assign { _29_[11], o__x6, placed6[1:0] } = i__p6__shift[2] ? { shifted6_by_3, 4'h0 } : { {4{shifted6_by_3[7]}}, shifted6_by_3 };
  assign shifted7_by_1 = i__p7__shift[0] ? { i__p7__sig, 1'h0 } : { i__p7__sig[4], i__p7__sig };
  assign shifted7_by_3 = i__p7__shift[1] ? { shifted7_by_1, 2'h0 } : { shifted7_by_1[5], shifted7_by_1[5], shifted7_by_1 };
  assign { _30_[11], o__x7, placed7[1:0] } = i__p7__shift[2] ? { shifted7_by_3, 4'h0 } : { {4{shifted7_by_3[7]}}, shifted7_by_3 };
  assign _31_ = | i__p0__sig;
  assign _01_ = ~ _31_;
  assign _02_ = _01_ & sign0;
  assign _03_ = | i__p1__sig;
  assign _04_ = ~ _03_;
  assign _05_ = _04_ & sign1;
  assign _06_ = | i__p2__sig;
  assign _07_ = ~ _06_;
  assign _08_ = _07_ & sign2;
  assign _09_ = | i__p3__sig;
  assign _10_ = ~ _09_;
  assign _12_ = _10_ & sign3;
  assign _13_ = | i__p4__sig;
  assign _14_ = ~ _13_;
  assign _15_ = _14_ & sign4;
  assign _16_ = | i__p5__sig;
  assign _17_ = ~ _16_;
  assign _18_ = _17_ & sign5;
  assign _19_ = | i__p6__sig;
  assign _20_ = ~ _19_;
  assign _21_ = _20_ & sign6;
  assign _23_ = | i__p7__sig;
  assign _24_ = ~ _23_;
  assign _25_ = _24_ & sign7;
  assign o__minus_zero = & { _25_, _21_, _18_, _15_, _12_, _08_, _05_, _02_ };
  assign _30_[10:0] = { o__x7, placed7[1:0] };
  assign _29_[10:0] = { o__x6, placed6[1:0] };
  assign _28_[10:0] = { o__x5, placed5[1:0] };
  assign _27_[10:0] = { o__x4, placed4[1:0] };
  assign _26_[10:0] = { o__x3, placed3[1:0] };
  assign _22_[10:0] = { o__x2, placed2[1:0] };
  assign _11_[10:0] = { o__x1, placed1[1:0] };
  assign _00_[10:0] = { o__x0, placed0[1:0] };
  assign o__negative = 8'h00;
  assign placed7[10:2] = o__x7;
  assign placed6[10:2] = o__x6;
  assign placed5[10:2] = o__x5;
  assign placed4[10:2] = o__x4;
  assign placed3[10:2] = o__x3;
  assign placed2[10:2] = o__x2;
  assign placed1[10:2] = o__x1;
  assign placed0[10:2] = o__x0;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__multiply (
  input wire a_0,
  input wire [2:0] a_4_2,
  input wire [2:0] a_8_6,
  input wire [2:0] a_12_10,
  input wire [2:0] a_16_14,
  input wire [2:0] a_20_18,
  input wire [2:0] a_24_22,
  input wire [2:0] a_28_26,
  input wire [1:0] a_31_30,
  input wire b_0,
  input wire [2:0] b_4_2,
  input wire [2:0] b_8_6,
  input wire [2:0] b_12_10,
  input wire [2:0] b_16_14,
  input wire [2:0] b_20_18,
  input wire [2:0] b_24_22,
  input wire [2:0] b_28_26,
  input wire [1:0] b_31_30,
  input wire unpack__a0__sig_1,
  input wire unpack__a0__shift_0,
  input wire unpack__a1__sig_1,
  input wire unpack__a1__shift_0,
  input wire unpack__a2__sig_1,
  input wire unpack__a2__shift_0,
  input wire unpack__a3__sig_1,
  input wire unpack__a3__shift_0,
  input wire unpack__a4__sig_1,
  input wire unpack__a4__shift_0,
  input wire unpack__a5__sig_1,
  input wire unpack__a5__shift_0,
  input wire unpack__a6__sig_1,
  input wire unpack__a6__shift_0,
  input wire unpack__a7__sig_1,
  input wire unpack__a7__shift_0,
  input wire unpack__b0__sig_1,
  input wire unpack__b0__shift_0,
  input wire unpack__b1__sig_1,
  input wire unpack__b1__shift_0,
  input wire unpack__b2__sig_1,
  input wire unpack__b2__shift_0,
  input wire unpack__b3__sig_1,
  input wire unpack__b3__shift_0,
  input wire unpack__b4__sig_1,
  input wire unpack__b4__shift_0,
  input wire unpack__b5__sig_1,
  input wire unpack__b5__shift_0,
  input wire unpack__b6__sig_1,
  input wire unpack__b6__shift_0,
  input wire unpack__b7__sig_1,
  input wire unpack__b7__shift_0,
  output wire signed [4:0] signed0,
  output wire [2:0] o__p0__shift,
  output wire o__p0__sign,
  output wire signed [4:0] signed1,
  output wire [2:0] o__p1__shift,
  output wire o__p1__sign,
  output wire signed [4:0] signed2,
  output wire [2:0] o__p2__shift,
  output wire o__p2__sign,
  output wire signed [4:0] signed3,
  output wire [2:0] o__p3__shift,
  output wire o__p3__sign,
  output wire signed [4:0] signed4,
  output wire [2:0] o__p4__shift,
  output wire o__p4__sign,
  output wire signed [4:0] signed5,
  output wire [2:0] o__p5__shift,
  output wire o__p5__sign,
  output wire signed [4:0] signed6,
  output wire [2:0] o__p6__shift,
  output wire o__p6__sign,
  output wire signed [4:0] signed7,
  output wire [2:0] o__p7__shift,
  output wire o__p7__sign
);
  wire [3:0] _000_, _005_, _010_, _016_, _022_, _027_, _033_, _039_, product0, product1, product2, product3,
    product4, product5, product6, product7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _011_, _012_, _013_, _014_, _017_, _018_, _019_, _021_, _023_,
    _024_, _025_, _028_, _029_, _030_, _031_, _034_, _036_, _037_;
  wire [4:0] _004_, _009_, _015_, _020_, _026_, _032_, _035_, _038_;
  wire [1:0] product0_row0, product0_row1, product1_row0, product1_row1, product2_row0, product2_row1,
    product3_row0, product3_row1, product4_row0, product4_row1, product5_row0, product5_row1, product6_row0,
    product6_row1, product7_row0, product7_row1;
  assign o__p2__sign = a_12_10[1] ^ b_12_10[1];
  assign product3_row0 = a_12_10[2] ? { unpack__b3__sig_1, b_12_10[2] } : 2'h0;
  assign product3_row1 = unpack__a3__sig_1 ? { unpack__b3__sig_1, b_12_10[2] } : 2'h0;
  assign { _010_[3], product3[3:1] } = { product3_row1[1], product3_row0[1] } + product3_row1[0];
  assign _011_ = | { product3[1], product3_row0[0] };
  assign _012_ = | { product3[2:1], product3_row0[0] };
  assign _013_ = | { product3[3:1], product3_row0[0] };
  assign _015_ = { _013_, _012_, _011_, product3_row0[0], 1'h0 } & {5{o__p3__sign}};
  assign signed3 = { 1'h0, product3[3:1], product3_row0[0] } ^ _015_;
  assign o__p3__shift = { a_16_14[0], unpack__a3__shift_0 } + { b_16_14[0], unpack__b3__shift_0 };
  assign o__p3__sign = a_16_14[1] ^ b_16_14[1];
  assign product4_row0 = a_16_14[2] ? { unpack__b4__sig_1, b_16_14[2] } : 2'h0;
  assign product4_row1 = unpack__a4__sig_1 ? { unpack__b4__sig_1, b_16_14[2] } : 2'h0;
  assign { _016_[3], product4[3:1] } = { product4_row1[1], product4_row0[1] } + product4_row1[0];
  assign _017_ = | { product4[1], product4_row0[0] };
  assign _018_ = | { product4[2:1], product4_row0[0] };
  assign _019_ = | { product4[3:1], product4_row0[0] };
  assign _020_ = { _019_, _018_, _017_, product4_row0[0], 1'h0 } & {5{o__p4__sign}};
  assign signed4 = { 1'h0, product4[3:1], product4_row0[0] } ^ _020_;
  assign o__p4__shift = { a_20_18[0], unpack__a4__shift_0 } + { b_20_18[0], unpack__b4__shift_0 };
  assign o__p4__sign = a_20_18[1] ^ b_20_18[1];
  assign product5_row0 = a_20_18[2] ? { unpack__b5__sig_1, b_20_18[2] } : 2'h0;
  assign product5_row1 = unpack__a5__sig_1 ? { unpack__b5__sig_1, b_20_18[2] } : 2'h0;
  assign { _022_[3], product5[3:1] } = { product5_row1[1], product5_row0[1] } + product5_row1[0];
  assign _023_ = | { product5[1], product5_row0[0] };
  assign _024_ = | { product5[2:1], product5_row0[0] };
  assign _025_ = | { product5[3:1], product5_row0[0] };
  assign _026_ = { _025_, _024_, _023_, product5_row0[0], 1'h0 } & {5{o__p5__sign}};
  assign signed5 = { 1'h0, product5[3:1], product5_row0[0] } ^ _026_;
  assign o__p5__shift = { a_24_22[0], unpack__a5__shift_0 } + { b_24_22[0], unpack__b5__shift_0 };
  assign o__p5__sign = a_24_22[1] ^ b_24_22[1];
  assign product6_row0 = a_24_22[2] ? { unpack__b6__sig_1, b_24_22[2] } : 2'h0;
  assign product6_row1 = unpack__a6__sig_1 ? { unpack__b6__sig_1, b_24_22[2] } : 2'h0;
  assign { _027_[3], product6[3:1] } = { product6_row1[1], product6_row0[1] } + product6_row1[0];
  assign _029_ = | { product6[1], product6_row0[0] };
  assign _030_ = | { product6[2:1], product6_row0[0] };
  assign _031_ = | { product6[3:1], product6_row0[0] };
  assign _032_ = { _031_, _030_, _029_, product6_row0[0], 1'h0 } & {5{o__p6__sign}};
  assign signed6 = { 1'h0, product6[3:1], product6_row0[0] } ^ _032_;
  assign o__p6__shift = { a_28_26[0], unpack__a6__shift_0 } + { b_28_26[0], unpack__b6__shift_0 };
  assign o__p6__sign = a_28_26[1] ^ b_28_26[1];
  assign product7_row0 = a_28_26[2] ? { unpack__b7__sig_1, b_28_26[2] } : 2'h0;
  assign product7_row1 = unpack__a7__sig_1 ? { unpack__b7__sig_1, b_28_26[2] } : 2'h0;
  assign { _033_[3], product7[3:1] } = { product7_row1[1], product7_row0[1] } + product7_row1[0];
  assign _034_ = | { product7[1], product7_row0[0] };
  assign _036_ = | { product7[2:1], product7_row0[0] };
  assign _037_ = | { product7[3:1], product7_row0[0] };
  assign _038_ = { _037_, _036_, _034_, product7_row0[0], 1'h0 } & {5{o__p7__sign}};
  assign signed7 = { 1'h0, product7[3:1], product7_row0[0] } ^ _038_;
  assign o__p7__shift = { a_31_30[0], unpack__a7__shift_0 } + { b_31_30[0], unpack__b7__shift_0 };
  assign o__p7__sign = a_31_30[1] ^ b_31_30[1];
  assign product0_row0 = a_0 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign product0_row1 = unpack__a0__sig_1 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign { _000_[3], product0[3:1] } = { product0_row1[1], product0_row0[1] } + product0_row1[0];
  assign _014_ = | { product0[1], product0_row0[0] };
  assign _021_ = | { product0[2:1], product0_row0[0] };
  assign _028_ = | { product0[3:1], product0_row0[0] };
  assign _035_ = { _028_, _021_, _014_, product0_row0[0], 1'h0 } & {5{o__p0__sign}};
  assign signed0 = { 1'h0, product0[3:1], product0_row0[0] } ^ _035_;
  assign o__p0__shift = { a_4_2[0], unpack__a0__shift_0 } + { b_4_2[0], unpack__b0__shift_0 };
  assign o__p0__sign = a_4_2[1] ^ b_4_2[1];
  assign product1_row0 = a_4_2[2] ? { unpack__b1__sig_1, b_4_2[2] } : 2'h0;
  assign product1_row1 = unpack__a1__sig_1 ? { unpack__b1__sig_1, b_4_2[2] } : 2'h0;
  assign { _039_[3], product1[3:1] } = { product1_row1[1], product1_row0[1] } + product1_row1[0];
  assign _001_ = | { product1[1], product1_row0[0] };
  assign _002_ = | { product1[2:1], product1_row0[0] };
  assign _003_ = | { product1[3:1], product1_row0[0] };
  assign _004_ = { _003_, _002_, _001_, product1_row0[0], 1'h0 } & {5{o__p1__sign}};
  assign signed1 = { 1'h0, product1[3:1], product1_row0[0] } ^ _004_;
  assign o__p1__shift = { a_8_6[0], unpack__a1__shift_0 } + { b_8_6[0], unpack__b1__shift_0 };
  assign o__p1__sign = a_8_6[1] ^ b_8_6[1];
  assign product2_row0 = a_8_6[2] ? { unpack__b2__sig_1, b_8_6[2] } : 2'h0;
  assign product2_row1 = unpack__a2__sig_1 ? { unpack__b2__sig_1, b_8_6[2] } : 2'h0;
  assign { _005_[3], product2[3:1] } = { product2_row1[1], product2_row0[1] } + product2_row1[0];
  assign _006_ = | { product2[1], product2_row0[0] };
  assign _007_ = | { product2[2:1], product2_row0[0] };
  assign _008_ = | { product2[3:1], product2_row0[0] };
  assign _009_ = { _008_, _007_, _006_, product2_row0[0], 1'h0 } & {5{o__p2__sign}};
  assign signed2 = { 1'h0, product2[3:1], product2_row0[0] } ^ _009_;
  assign o__p2__shift = { a_12_10[0], unpack__a2__shift_0 } + { b_12_10[0], unpack__b2__shift_0 };
  assign product7[0] = product7_row0[0];
  assign _005_[2:0] = product2[3:1];
  assign product6[0] = product6_row0[0];
  assign _010_[2:0] = product3[3:1];
  assign product5[0] = product5_row0[0];
  assign _016_[2:0] = product4[3:1];
  assign product4[0] = product4_row0[0];
  assign _022_[2:0] = product5[3:1];
  assign product3[0] = product3_row0[0];
  assign _027_[2:0] = product6[3:1];
  assign product2[0] = product2_row0[0];
  assign product1[0] = product1_row0[0];
  assign _033_[2:0] = product7[3:1];
  assign _039_[2:0] = product1[3:1];
  assign product0[0] = product0_row0[0];
  assign _000_[2:0] = product0[3:1];
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__sum (
  input wire [24:0] acc,
  input wire signed [8:0] i__x0,
  input wire signed [8:0] i__x1,
  input wire signed [8:0] i__x2,
  input wire signed [8:0] i__x3,
  input wire signed [8:0] i__x4,
  input wire signed [8:0] i__x5,
  input wire signed [8:0] i__x6,
  input wire signed [8:0] i__x7,
  output wire o_0,
  output wire o_1,
  output wire sum_level5_0_sum,
  output wire sum_level6_0_sum,
  output wire sum_level7_0_sum,
  output wire sum_level8_0_sum,
  output wire sum_level9_0_sum,
  output wire sum_level10_0_sum,
  output wire sum_level11_0_sum,
  output wire sum_level12_0_sum,
  output wire sum_level13_0_sum,
  output wire [13:0] o_24_11,
  input wire [7:0] i__negative
);
  wire _000_, _001_, _002_, _003_, _006_, _007_, _008_, _011_, _012_, _013_, _014_, _018_, _026_, _027_, _028_,
    _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _058_, _059_,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_1_carry, sum_level11_1_half, sum_level11_1_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum,
    sum_level13_0_carry, sum_level13_0_half, sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum,
    sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry,
    sum_level17_0_half, sum_level17_0_sum, sum_level1_3_carry, sum_level1_3_half, sum_level1_3_sum,
    sum_level1_4_carry, sum_level1_4_half, sum_level1_4_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half,
    sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum, sum_level9_0_carry, sum_level9_0_half,
    sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [8:0] _004_, _005_, _009_, _010_, _017_, _019_, _022_, _023_, _043_, _057_, sum_level1_0_carry,
    sum_level1_0_half, sum_level1_0_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum,
    sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum, sum_level2_1_carry, sum_level2_1_half,
    sum_level2_1_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum;
  wire [9:0] _015_, _016_, _024_, _025_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum;
  wire [1:0] _020_, _021_, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum;
  wire [14:0] _060_;
  assign _003_ = ~ i__x5[8];
  assign _001_ = ~ i__x6[8];
  assign _004_ = { _003_, i__x3[7:0] } & { _001_, i__x4[7:0] };
  assign _002_ = ~ i__x7[8];
  assign _005_ = sum_level1_1_half & { _002_, i__x5[7:0] };
  assign sum_level1_1_carry = _004_ | _005_;
  assign sum_level1_2_half = { _006_, i__x6[7:0] } ^ { _007_, i__x7[7:0] };
  assign sum_level1_2_sum = sum_level1_2_half ^ { acc[8:1], i__negative[0] };
  assign _006_ = ~ i__x0[8];
  assign _007_ = ~ i__x1[8];
  assign _009_ = { _006_, i__x6[7:0] } & { _007_, i__x7[7:0] };
  assign _010_ = sum_level1_2_half & { acc[8:1], i__negative[0] };
  assign sum_level1_2_carry = _009_ | _010_;
  assign sum_level1_3_half = i__negative[1] ^ i__negative[2];
  assign sum_level1_3_sum = sum_level1_3_half ^ i__negative[3];
  assign _011_ = i__negative[1] & i__negative[2];
  assign _012_ = sum_level1_3_half & i__negative[3];
  assign sum_level1_3_carry = _011_ | _012_;
  assign sum_level1_4_half = i__negative[4] ^ i__negative[5];
  assign sum_level1_4_sum = sum_level1_4_half ^ i__negative[6];
  assign _013_ = i__negative[4] & i__negative[5];
  assign _014_ = sum_level1_4_half & i__negative[6];
  assign sum_level1_4_carry = _013_ | _014_;
  assign sum_level2_0_half = { sum_level1_1_carry, i__negative[7] } ^ { acc[9], sum_level1_2_carry[7:0], acc[0] };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_2_carry[8], sum_level1_0_sum };
  assign _015_ = { sum_level1_1_carry, i__negative[7] } & { acc[9], sum_level1_2_carry[7:0], acc[0] };
  assign _016_ = sum_level2_0_half & { sum_level1_2_carry[8], sum_level1_0_sum };
  assign sum_level2_0_carry = _015_ | _016_;
  assign sum_level2_1_half = sum_level1_1_sum ^ sum_level1_2_sum;
  assign sum_level2_1_sum = sum_level2_1_half ^ { sum_level1_0_carry[7:0], sum_level1_3_sum };
  assign _017_ = sum_level1_1_sum & sum_level1_2_sum;
  assign _019_ = sum_level2_1_half & { sum_level1_0_carry[7:0], sum_level1_3_sum };
  assign sum_level2_1_carry = _017_ | _019_;
  assign sum_level3_0_half = { sum_level1_3_carry, sum_level1_4_sum } ^ { sum_level1_4_carry, sum_level2_0_sum[0] };
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_1_sum[1:0];
  assign _020_ = { sum_level1_3_carry, sum_level1_4_sum } & { sum_level1_4_carry, sum_level2_0_sum[0] };
  assign _021_ = sum_level3_0_half & sum_level2_1_sum[1:0];
  assign sum_level3_0_carry = _020_ | _021_;
  assign sum_level3_1_half = sum_level2_0_carry[8:0] ^ { sum_level1_0_carry[8], sum_level2_1_carry[7:0] };
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_0_sum[9:1];
  assign _022_ = sum_level2_0_carry[8:0] & { sum_level1_0_carry[8], sum_level2_1_carry[7:0] };
  assign _023_ = sum_level3_1_half & sum_level2_0_sum[9:1];
  assign sum_level3_1_carry = _022_ | _023_;
  assign sum_level4_0_half = { acc[10], sum_level3_1_carry[7:1], sum_level3_0_carry } ^ { sum_level2_0_carry[9], sum_level2_1_carry[8], sum_level2_1_sum[8:2], sum_level3_0_sum[1] };
  assign sum_level4_0_sum = sum_level4_0_half ^ { sum_level3_1_carry[8], sum_level3_1_sum };
  assign _024_ = { acc[10], sum_level3_1_carry[7:1], sum_level3_0_carry } & { sum_level2_0_carry[9], sum_level2_1_carry[8], sum_level2_1_sum[8:2], sum_level3_0_sum[1] };
  assign _025_ = sum_level4_0_half & { sum_level3_1_carry[8], sum_level3_1_sum };
  assign sum_level4_0_carry = _024_ | _025_;
  assign sum_level5_0_half = sum_level3_1_carry[0] ^ sum_level4_0_carry[0];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_sum[1];
  assign _026_ = sum_level3_1_carry[0] & sum_level4_0_carry[0];
  assign _027_ = sum_level5_0_half & sum_level4_0_sum[1];
  assign sum_level5_0_carry = _026_ | _027_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_0_carry[9];
  assign _028_ = sum_level5_1_half & sum_level4_0_carry[9];
  assign sum_level5_1_carry = acc[11] | _028_;
  assign sum_level6_0_half = sum_level4_0_carry[1] ^ sum_level4_0_sum[2];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _029_ = sum_level4_0_carry[1] & sum_level4_0_sum[2];
  assign _030_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _029_ | _030_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _031_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[12] | _031_;
  assign sum_level7_0_half = sum_level4_0_carry[2] ^ sum_level4_0_sum[3];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _032_ = sum_level4_0_carry[2] & sum_level4_0_sum[3];
  assign _033_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _032_ | _033_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _034_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[13] | _034_;
  assign sum_level8_0_half = sum_level4_0_carry[3] ^ sum_level4_0_sum[4];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _035_ = sum_level4_0_carry[3] & sum_level4_0_sum[4];
  assign _036_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _035_ | _036_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _037_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[14] | _037_;
  assign sum_level9_0_half = sum_level4_0_carry[4] ^ sum_level4_0_sum[5];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _038_ = sum_level4_0_carry[4] & sum_level4_0_sum[5];
  assign _039_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _038_ | _039_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _040_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[15] | _040_;
  assign sum_level10_0_half = sum_level4_0_carry[5] ^ sum_level4_0_sum[6];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _041_ = sum_level4_0_carry[5] & sum_level4_0_sum[6];
  assign _042_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _041_ | _042_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _044_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[16] | _044_;
  assign sum_level11_0_half = sum_level4_0_carry[6] ^ sum_level4_0_sum[7];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _045_ = sum_level4_0_carry[6] & sum_level4_0_sum[7];
  assign _046_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _045_ | _046_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _047_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[17] | _047_;
  assign sum_level12_0_half = sum_level4_0_carry[7] ^ sum_level4_0_sum[8];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _048_ = sum_level4_0_carry[7] & sum_level4_0_sum[8];
  assign _049_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _048_ | _049_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _050_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[18] | _050_;
  assign sum_level13_0_half = sum_level4_0_carry[8] ^ sum_level4_0_sum[9];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _051_ = sum_level4_0_carry[8] & sum_level4_0_sum[9];
  assign _052_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _051_ | _052_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _053_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[19] | _053_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_1_carry;
  assign _054_ = sum_level14_0_half & sum_level13_1_carry;
  assign sum_level14_0_carry = acc[20] | _054_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _055_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[21] | _055_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _056_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[22] | _056_;
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _058_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = acc[23] | _058_;
  assign _059_ = ~ acc[24];
  assign { _060_[14], o_24_11 } = { _059_, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level13_0_carry } + { sum_level17_0_carry, 12'h000, sum_level5_1_sum };
  assign sum_level1_0_half = { _000_, i__x0[7:0] } ^ { _008_, i__x1[7:0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _018_, i__x2[7:0] };
  assign _000_ = ~ i__x2[8];
  assign _008_ = ~ i__x3[8];
  assign _043_ = { _000_, i__x0[7:0] } & { _008_, i__x1[7:0] };
  assign _018_ = ~ i__x4[8];
  assign _057_ = sum_level1_0_half & { _018_, i__x2[7:0] };
  assign sum_level1_0_carry = _043_ | _057_;
  assign sum_level1_1_half = { _003_, i__x3[7:0] } ^ { _001_, i__x4[7:0] };
  assign sum_level1_1_sum = sum_level1_1_half ^ { _002_, i__x5[7:0] };
  assign sum_level5_1_half = ~ acc[11];
  assign sum_level6_1_half = ~ acc[12];
  assign sum_level7_1_half = ~ acc[13];
  assign sum_level8_1_half = ~ acc[14];
  assign sum_level9_1_half = ~ acc[15];
  assign sum_level10_1_half = ~ acc[16];
  assign sum_level11_1_half = ~ acc[17];
  assign sum_level12_1_half = ~ acc[18];
  assign sum_level13_1_half = ~ acc[19];
  assign sum_level14_0_half = ~ acc[20];
  assign sum_level15_0_half = ~ acc[21];
  assign sum_level16_0_half = ~ acc[22];
  assign sum_level17_0_half = ~ acc[23];
  assign o_1 = sum_level4_0_sum[0];
  assign o_0 = sum_level3_0_sum[0];
  assign _060_[13:0] = o_24_11;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_1,
  output wire unpack__a0__shift_0,
  output wire unpack__a1__sig_1,
  output wire unpack__a1__shift_0,
  output wire unpack__a2__sig_1,
  output wire unpack__a2__shift_0,
  output wire unpack__a3__sig_1,
  output wire unpack__a3__shift_0,
  output wire unpack__a4__sig_1,
  output wire unpack__a4__shift_0,
  output wire unpack__a5__sig_1,
  output wire unpack__a5__shift_0,
  output wire unpack__a6__sig_1,
  output wire unpack__a6__shift_0,
  output wire unpack__a7__sig_1,
  output wire unpack__a7__shift_0,
  output wire unpack__b0__sig_1,
  output wire unpack__b0__shift_0,
  output wire unpack__b1__sig_1,
  output wire unpack__b1__shift_0,
  output wire unpack__b2__sig_1,
  output wire unpack__b2__shift_0,
  output wire unpack__b3__sig_1,
  output wire unpack__b3__shift_0,
  output wire unpack__b4__sig_1,
  output wire unpack__b4__shift_0,
  output wire unpack__b5__sig_1,
  output wire unpack__b5__shift_0,
  output wire unpack__b6__sig_1,
  output wire unpack__b6__shift_0,
  output wire unpack__b7__sig_1,
  output wire unpack__b7__shift_0
);
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule
