// dot_e4m3fn_e4m3fn_lanes16_e8m13_align15
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=16,acc=e8m13,align=15
// Latency: none, combinational
// Ports:
//   input  a           128 bits  16 x e4m3fn
//   input  b           128 bits  16 x e4m3fn
//   input  acc          22 bits  e8m13
//   output o            22 bits  e8m13
// Example:
//   a = 128'h3bbb4533c33bbb4533c33bbb4533c33b, b = 128'hc33bbb4533c33bbb4533c33bbb4533c3, acc = 0x0fcbec
//     (0.686279297) give o = 0x30807c (-32.484375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [21:0] acc,
  output wire [21:0] o
);
  wire [16:0] cut__carry;
  wire cut__inf, cut__inf_sign, cut__minus_zero, cut__nan, maximum__any, maximum__minus_zero, maximum__nan,
    multiply__p0__nan, multiply__p0__sign, multiply__p10__nan, multiply__p10__sign, multiply__p11__nan,
    multiply__p11__sign, multiply__p12__nan, multiply__p12__sign, multiply__p13__nan, multiply__p13__sign,
    multiply__p14__nan, multiply__p14__sign, multiply__p15__nan, multiply__p15__sign, multiply__p1__nan,
    multiply__p1__sign, multiply__p2__nan, multiply__p2__sign, multiply__p3__nan, multiply__p3__sign,
    multiply__p4__nan, multiply__p4__sign, multiply__p5__nan, multiply__p5__sign, multiply__p6__nan,
    multiply__p6__sign, multiply__p7__nan, multiply__p7__sign, multiply__p8__nan, multiply__p8__sign,
    multiply__p9__nan, multiply__p9__sign, normalise__sign, unpack__a0__nan, unpack__a10__nan, unpack__a11__nan,
    unpack__a12__nan, unpack__a13__nan, unpack__a14__nan, unpack__a15__nan, unpack__a1__nan, unpack__a2__nan,
    unpack__a3__nan, unpack__a4__nan, unpack__a5__nan, unpack__a6__nan, unpack__a7__nan, unpack__a8__nan,
    unpack__a9__nan, unpack__b0__nan, unpack__b10__nan, unpack__b11__nan, unpack__b12__nan, unpack__b13__nan,
    unpack__b14__nan, unpack__b15__nan, unpack__b1__nan, unpack__b2__nan, unpack__b3__nan, unpack__b4__nan,
    unpack__b5__nan, unpack__b6__nan, unpack__b7__nan, unpack__b8__nan, unpack__b9__nan;
  wire [7:0] cut__shift, maximum__sig0, maximum__sig1, maximum__sig10, maximum__sig11, maximum__sig12,
    maximum__sig13, maximum__sig14, maximum__sig15, maximum__sig2, maximum__sig3, maximum__sig4, maximum__sig5,
    maximum__sig6, maximum__sig7, maximum__sig8, maximum__sig9;
  wire signed [15:0] cut__x0, cut__x1, cut__x10, cut__x11, cut__x12, cut__x13, cut__x14, cut__x15, cut__x16,
    cut__x2, cut__x3, cut__x4, cut__x5, cut__x6, cut__x7, cut__x8, cut__x9;
  wire [4:0] maximum__shift0, maximum__shift1, maximum__shift10, maximum__shift11, maximum__shift12,
    maximum__shift13, maximum__shift14, maximum__shift15, maximum__shift2, maximum__shift3, maximum__shift4,
    maximum__shift5, maximum__shift6, maximum__shift7, maximum__shift8, maximum__shift9, maximum__top;
  wire [8:0] normalise__exp;
  wire [15:0] normalise__sig;
  wire [19:0] sum__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
    unpack__a11__sig, unpack__a12__shift, unpack__a12__sig, unpack__a13__shift, unpack__a13__sig,
    unpack__a14__shift, unpack__a14__sig, unpack__a15__shift, unpack__a15__sig, unpack__a1__shift,
    unpack__a1__sig, unpack__a2__shift, unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__a4__shift,
    unpack__a4__sig, unpack__a5__shift, unpack__a5__sig, unpack__a6__shift, unpack__a6__sig, unpack__a7__shift,
    unpack__a7__sig, unpack__a8__shift, unpack__a8__sig, unpack__a9__shift, unpack__a9__sig, unpack__b0__shift,
    unpack__b0__sig, unpack__b10__shift, unpack__b10__sig, unpack__b11__shift, unpack__b11__sig,
    unpack__b12__shift, unpack__b12__sig, unpack__b13__shift, unpack__b13__sig, unpack__b14__shift,
    unpack__b14__sig, unpack__b15__shift, unpack__b15__sig, unpack__b1__shift, unpack__b1__sig,
    unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig, unpack__b4__shift, unpack__b4__sig,
    unpack__b5__shift, unpack__b5__sig, unpack__b6__shift, unpack__b6__sig, unpack__b7__shift, unpack__b7__sig,
    unpack__b8__shift, unpack__b8__sig, unpack__b9__shift, unpack__b9__sig;
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__cut cut (
    .code(acc),
    .i__any(maximum__any),
    .i__minus_zero(maximum__minus_zero),
    .i__nan(maximum__nan),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift10(maximum__shift10),
    .i__shift11(maximum__shift11),
    .i__shift12(maximum__shift12),
    .i__shift13(maximum__shift13),
    .i__shift14(maximum__shift14),
    .i__shift15(maximum__shift15),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__shift4(maximum__shift4),
    .i__shift5(maximum__shift5),
    .i__shift6(maximum__shift6),
    .i__shift7(maximum__shift7),
    .i__shift8(maximum__shift8),
    .i__shift9(maximum__shift9),
    .i__top(maximum__top),
    .o__carry(cut__carry),
    .o__inf(cut__inf),
    .o__inf_sign(cut__inf_sign),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .multiply__p3__sign(multiply__p3__sign),
    .maximum__sig4_0(maximum__sig4[0]),
    .maximum__sig4_7_1(maximum__sig4[7:1]),
    .multiply__p4__sign(multiply__p4__sign),
    .maximum__sig5_0(maximum__sig5[0]),
    .maximum__sig5_7_1(maximum__sig5[7:1]),
    .multiply__p5__sign(multiply__p5__sign),
    .maximum__sig6_0(maximum__sig6[0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig6_7_1(maximum__sig6[7:1]),
    .multiply__p6__sign(multiply__p6__sign),
    .maximum__sig7_0(maximum__sig7[0]),
    .maximum__sig7_7_1(maximum__sig7[7:1]),
    .multiply__p7__sign(multiply__p7__sign),
    .maximum__sig8_0(maximum__sig8[0]),
    .maximum__sig8_7_1(maximum__sig8[7:1]),
    .multiply__p8__sign(multiply__p8__sign),
    .maximum__sig9_0(maximum__sig9[0]),
    .maximum__sig9_7_1(maximum__sig9[7:1]),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p9__sign(multiply__p9__sign),
    .maximum__sig10_0(maximum__sig10[0]),
    .maximum__sig10_7_1(maximum__sig10[7:1]),
    .multiply__p10__sign(multiply__p10__sign),
    .maximum__sig11_0(maximum__sig11[0]),
    .maximum__sig11_7_1(maximum__sig11[7:1]),
    .multiply__p11__sign(multiply__p11__sign),
    .maximum__sig12_0(maximum__sig12[0]),
    .maximum__sig12_7_1(maximum__sig12[7:1]),
    .multiply__p12__sign(multiply__p12__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig13_0(maximum__sig13[0]),
    .maximum__sig13_7_1(maximum__sig13[7:1]),
    .multiply__p13__sign(multiply__p13__sign),
    .maximum__sig14_0(maximum__sig14[0]),
    .maximum__sig14_7_1(maximum__sig14[7:1]),
    .multiply__p14__sign(multiply__p14__sign),
    .maximum__sig15_0(maximum__sig15[0]),
    .maximum__sig15_7_1(maximum__sig15[7:1]),
    .multiply__p15__sign(multiply__p15__sign),
    .cut__x16_14_0(cut__x16[14:0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .cut__x0_14_0(cut__x0[14:0]),
    .cut__x1_14_0(cut__x1[14:0]),
    .cut__x2_14_0(cut__x2[14:0]),
    .cut__x3_14_0(cut__x3[14:0]),
    .cut__x4_14_0(cut__x4[14:0]),
    .cut__x5_14_0(cut__x5[14:0]),
    .cut__x6_14_0(cut__x6[14:0]),
    .cut__x7_14_0(cut__x7[14:0]),
    .cut__x8_14_0(cut__x8[14:0]),
    .cut__x9_14_0(cut__x9[14:0]),
    .multiply__p1__sign(multiply__p1__sign),
    .cut__x10_14_0(cut__x10[14:0]),
    .cut__x11_14_0(cut__x11[14:0]),
    .cut__x12_14_0(cut__x12[14:0]),
    .cut__x13_14_0(cut__x13[14:0]),
    .cut__x14_14_0(cut__x14[14:0]),
    .cut__x15_14_0(cut__x15[14:0]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .multiply__p2__sign(multiply__p2__sign),
    .top(cut__shift)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__maximum maximum (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__sign(multiply__p0__sign),
    .i__p10__nan(multiply__p10__nan),
    .i__p10__sign(multiply__p10__sign),
    .i__p11__nan(multiply__p11__nan),
    .i__p11__sign(multiply__p11__sign),
    .i__p12__nan(multiply__p12__nan),
    .i__p12__sign(multiply__p12__sign),
    .i__p13__nan(multiply__p13__nan),
    .i__p13__sign(multiply__p13__sign),
    .i__p14__nan(multiply__p14__nan),
    .i__p14__sign(multiply__p14__sign),
    .i__p15__nan(multiply__p15__nan),
    .i__p15__sign(multiply__p15__sign),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__sign(multiply__p1__sign),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__sign(multiply__p2__sign),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__sign(multiply__p3__sign),
    .i__p4__nan(multiply__p4__nan),
    .i__p4__sign(multiply__p4__sign),
    .i__p5__nan(multiply__p5__nan),
    .i__p5__sign(multiply__p5__sign),
    .i__p6__nan(multiply__p6__nan),
    .i__p6__sign(multiply__p6__sign),
    .i__p7__nan(multiply__p7__nan),
    .i__p7__sign(multiply__p7__sign),
    .i__p8__nan(multiply__p8__nan),
    .i__p8__sign(multiply__p8__sign),
    .i__p9__nan(multiply__p9__nan),
    .i__p9__sign(multiply__p9__sign),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift10(maximum__shift10),
    .i__shift11(maximum__shift11),
    .i__shift12(maximum__shift12),
    .i__shift13(maximum__shift13),
    .i__shift14(maximum__shift14),
    .i__shift15(maximum__shift15),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__shift4(maximum__shift4),
    .i__shift5(maximum__shift5),
    .i__shift6(maximum__shift6),
    .i__shift7(maximum__shift7),
    .i__shift8(maximum__shift8),
    .i__shift9(maximum__shift9),
    .largest(maximum__top),
    .o__any(maximum__any),
    .o__minus_zero(maximum__minus_zero),
    .o__nan(maximum__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig4_7_1(maximum__sig4[7:1]),
    .maximum__sig5_0(maximum__sig5[0]),
    .maximum__sig5_7_1(maximum__sig5[7:1]),
    .maximum__sig6_0(maximum__sig6[0]),
    .maximum__sig6_7_1(maximum__sig6[7:1]),
    .maximum__sig7_0(maximum__sig7[0]),
    .maximum__sig7_7_1(maximum__sig7[7:1]),
    .maximum__sig8_0(maximum__sig8[0]),
    .maximum__sig8_7_1(maximum__sig8[7:1]),
    .maximum__sig9_0(maximum__sig9[0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig9_7_1(maximum__sig9[7:1]),
    .maximum__sig10_0(maximum__sig10[0]),
    .maximum__sig10_7_1(maximum__sig10[7:1]),
    .maximum__sig11_0(maximum__sig11[0]),
    .maximum__sig11_7_1(maximum__sig11[7:1]),
    .maximum__sig12_0(maximum__sig12[0]),
    .maximum__sig12_7_1(maximum__sig12[7:1]),
    .maximum__sig13_0(maximum__sig13[0]),
    .maximum__sig13_7_1(maximum__sig13[7:1]),
    .maximum__sig14_0(maximum__sig14[0]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig14_7_1(maximum__sig14[7:1]),
    .maximum__sig15_0(maximum__sig15[0]),
    .maximum__sig15_7_1(maximum__sig15[7:1]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .maximum__sig4_0(maximum__sig4[0])
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a10__nan(unpack__a10__nan),
    .i__a11__nan(unpack__a11__nan),
    .i__a12__nan(unpack__a12__nan),
    .i__a13__nan(unpack__a13__nan),
    .i__a14__nan(unpack__a14__nan),
    .i__a15__nan(unpack__a15__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__nan(unpack__a3__nan),
    .i__a4__nan(unpack__a4__nan),
    .i__a5__nan(unpack__a5__nan),
    .i__a6__nan(unpack__a6__nan),
    .i__a7__nan(unpack__a7__nan),
    .i__a8__nan(unpack__a8__nan),
    .i__a9__nan(unpack__a9__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b10__nan(unpack__b10__nan),
    .i__b11__nan(unpack__b11__nan),
    .i__b12__nan(unpack__b12__nan),
    .i__b13__nan(unpack__b13__nan),
    .i__b14__nan(unpack__b14__nan),
    .i__b15__nan(unpack__b15__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__nan(unpack__b3__nan),
    .i__b4__nan(unpack__b4__nan),
    .i__b5__nan(unpack__b5__nan),
    .i__b6__nan(unpack__b6__nan),
    .i__b7__nan(unpack__b7__nan),
    .i__b8__nan(unpack__b8__nan),
    .i__b9__nan(unpack__b9__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(maximum__shift0),
    .o__p0__sign(multiply__p0__sign),
    .o__p10__nan(multiply__p10__nan),
    .o__p10__shift(maximum__shift10),
    .o__p10__sign(multiply__p10__sign),
    .o__p11__nan(multiply__p11__nan),
    .o__p11__shift(maximum__shift11),
    .o__p11__sign(multiply__p11__sign),
    .o__p12__nan(multiply__p12__nan),
    .o__p12__shift(maximum__shift12),
    .o__p12__sign(multiply__p12__sign),
    .o__p13__nan(multiply__p13__nan),
    .o__p13__shift(maximum__shift13),
    .o__p13__sign(multiply__p13__sign),
    .o__p14__nan(multiply__p14__nan),
    .o__p14__shift(maximum__shift14),
    .o__p14__sign(multiply__p14__sign),
    .o__p15__nan(multiply__p15__nan),
    .o__p15__shift(maximum__shift15),
    .o__p15__sign(multiply__p15__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(maximum__shift1),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(maximum__shift2),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(maximum__shift3),
    .o__p3__sign(multiply__p3__sign),
    .o__p4__nan(multiply__p4__nan),
    .o__p4__shift(maximum__shift4),
    .o__p4__sign(multiply__p4__sign),
    .o__p5__nan(multiply__p5__nan),
    .o__p5__shift(maximum__shift5),
    .o__p5__sign(multiply__p5__sign),
    .o__p6__nan(multiply__p6__nan),
    .o__p6__shift(maximum__shift6),
    .o__p6__sign(multiply__p6__sign),
    .o__p7__nan(multiply__p7__nan),
    .o__p7__shift(maximum__shift7),
    .o__p7__sign(multiply__p7__sign),
    .o__p8__nan(multiply__p8__nan),
    .o__p8__shift(maximum__shift8),
    .o__p8__sign(multiply__p8__sign),
    .o__p9__nan(multiply__p9__nan),
    .o__p9__shift(maximum__shift9),
    .o__p9__sign(multiply__p9__sign),
    .a_2_0(a[2:0]),
    .a_74_68(a[74:68]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .maximum__sig4_0(maximum__sig4[0]),
    .maximum__sig4_7_1(maximum__sig4[7:1]),
    .maximum__sig5_0(maximum__sig5[0]),
    .a_82_76(a[82:76]),
    .maximum__sig5_7_1(maximum__sig5[7:1]),
    .maximum__sig6_0(maximum__sig6[0]),
    .maximum__sig6_7_1(maximum__sig6[7:1]),
    .maximum__sig7_0(maximum__sig7[0]),
    .maximum__sig7_7_1(maximum__sig7[7:1]),
    .maximum__sig8_0(maximum__sig8[0]),
    .maximum__sig8_7_1(maximum__sig8[7:1]),
    .maximum__sig9_0(maximum__sig9[0]),
    .maximum__sig9_7_1(maximum__sig9[7:1]),
    .maximum__sig10_0(maximum__sig10[0]),
    .a_90_84(a[90:84]),
    .maximum__sig10_7_1(maximum__sig10[7:1]),
    .maximum__sig11_0(maximum__sig11[0]),
    .maximum__sig11_7_1(maximum__sig11[7:1]),
    .maximum__sig12_0(maximum__sig12[0]),
    .maximum__sig12_7_1(maximum__sig12[7:1]),
    .maximum__sig13_0(maximum__sig13[0]),
    .maximum__sig13_7_1(maximum__sig13[7:1]),
    .maximum__sig14_0(maximum__sig14[0]),
    .maximum__sig14_7_1(maximum__sig14[7:1]),
    .maximum__sig15_0(maximum__sig15[0]),
    .a_98_92(a[98:92]),
    .maximum__sig15_7_1(maximum__sig15[7:1]),
    .a_106_100(a[106:100]),
    .a_114_108(a[114:108]),
    .a_122_116(a[122:116]),
    .a_127_124(a[127:124]),
    .b_2_0(b[2:0]),
    .b_10_4(b[10:4]),
    .a_10_4(a[10:4]),
    .b_18_12(b[18:12]),
    .b_26_20(b[26:20]),
    .b_34_28(b[34:28]),
    .b_42_36(b[42:36]),
    .b_50_44(b[50:44]),
    .b_58_52(b[58:52]),
    .b_66_60(b[66:60]),
    .b_74_68(b[74:68]),
    .b_82_76(b[82:76]),
    .b_90_84(b[90:84]),
    .a_18_12(a[18:12]),
    .b_98_92(b[98:92]),
    .b_106_100(b[106:100]),
    .b_114_108(b[114:108]),
    .b_122_116(b[122:116]),
    .b_127_124(b[127:124]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .a_26_20(a[26:20]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .a_34_28(a[34:28]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_3(unpack__a8__sig[3]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_3(unpack__a9__sig[3]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_3(unpack__a10__sig[3]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_3(unpack__a11__sig[3]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_3(unpack__a12__sig[3]),
    .a_42_36(a[42:36]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_3(unpack__a13__sig[3]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_3(unpack__a14__sig[3]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_3(unpack__a15__sig[3]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .a_50_44(a[50:44]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .a_58_52(a[58:52]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_3(unpack__b8__sig[3]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_3(unpack__b9__sig[3]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_3(unpack__b10__sig[3]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_3(unpack__b11__sig[3]),
    .a_66_60(a[66:60]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .maximum__sig0_0(maximum__sig0[0])
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[15:1])
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_15_1(normalise__sig[15:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_21(acc[21]),
    .multiply__p8__sign(multiply__p8__sign),
    .multiply__p9__sign(multiply__p9__sign),
    .multiply__p10__sign(multiply__p10__sign),
    .multiply__p11__sign(multiply__p11__sign),
    .multiply__p12__sign(multiply__p12__sign),
    .multiply__p13__sign(multiply__p13__sign),
    .multiply__p14__sign(multiply__p14__sign),
    .multiply__p15__sign(multiply__p15__sign),
    .cut__x16_14_0(cut__x16[14:0]),
    .cut__x0_14_0(cut__x0[14:0]),
    .multiply__p0__sign(multiply__p0__sign),
    .cut__x1_14_0(cut__x1[14:0]),
    .cut__x2_14_0(cut__x2[14:0]),
    .cut__x3_14_0(cut__x3[14:0]),
    .cut__x4_14_0(cut__x4[14:0]),
    .cut__x5_14_0(cut__x5[14:0]),
    .cut__x6_14_0(cut__x6[14:0]),
    .cut__x7_14_0(cut__x7[14:0]),
    .cut__x8_14_0(cut__x8[14:0]),
    .cut__x9_14_0(cut__x9[14:0]),
    .cut__x10_14_0(cut__x10[14:0]),
    .multiply__p1__sign(multiply__p1__sign),
    .cut__x11_14_0(cut__x11[14:0]),
    .cut__x12_14_0(cut__x12[14:0]),
    .cut__x13_14_0(cut__x13[14:0]),
    .cut__x14_14_0(cut__x14[14:0]),
    .cut__x15_14_0(cut__x15[14:0]),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .multiply__p4__sign(multiply__p4__sign),
    .multiply__p5__sign(multiply__p5__sign),
    .multiply__p6__sign(multiply__p6__sign),
    .multiply__p7__sign(multiply__p7__sign)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a10__nan(unpack__a10__nan),
    .o__a11__nan(unpack__a11__nan),
    .o__a12__nan(unpack__a12__nan),
    .o__a13__nan(unpack__a13__nan),
    .o__a14__nan(unpack__a14__nan),
    .o__a15__nan(unpack__a15__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__nan(unpack__a3__nan),
    .o__a4__nan(unpack__a4__nan),
    .o__a5__nan(unpack__a5__nan),
    .o__a6__nan(unpack__a6__nan),
    .o__a7__nan(unpack__a7__nan),
    .o__a8__nan(unpack__a8__nan),
    .o__a9__nan(unpack__a9__nan),
    .o__b0__nan(unpack__b0__nan),
    .o__b10__nan(unpack__b10__nan),
    .o__b11__nan(unpack__b11__nan),
    .o__b12__nan(unpack__b12__nan),
    .o__b13__nan(unpack__b13__nan),
    .o__b14__nan(unpack__b14__nan),
    .o__b15__nan(unpack__b15__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__nan(unpack__b3__nan),
    .o__b4__nan(unpack__b4__nan),
    .o__b5__nan(unpack__b5__nan),
    .o__b6__nan(unpack__b6__nan),
    .o__b7__nan(unpack__b7__nan),
    .o__b8__nan(unpack__b8__nan),
    .o__b9__nan(unpack__b9__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_3(unpack__a8__sig[3]),
    .b(b),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_3(unpack__a9__sig[3]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_3(unpack__a10__sig[3]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_3(unpack__a11__sig[3]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_3(unpack__a12__sig[3]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_3(unpack__a13__sig[3]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_3(unpack__a14__sig[3]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_3(unpack__a15__sig[3]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_3(unpack__b8__sig[3]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_3(unpack__b9__sig[3]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_3(unpack__b10__sig[3]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_3(unpack__b11__sig[3]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3])
  );
  assign unpack__b4__shift[3:1] = b[38:36];
  assign unpack__b4__sig[2:0] = b[34:32];
  assign unpack__b7__sig[2:0] = b[58:56];
  assign unpack__b3__shift[3:1] = b[30:28];
  assign unpack__b3__sig[2:0] = b[26:24];
  assign unpack__b7__shift[3:1] = b[62:60];
  assign unpack__b2__shift[3:1] = b[22:20];
  assign unpack__b2__sig[2:0] = b[18:16];
  assign unpack__b6__sig[2:0] = b[50:48];
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b8__sig[2:0] = b[66:64];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b8__shift[3:1] = b[70:68];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a15__shift[3:1] = a[126:124];
  assign unpack__a15__sig[2:0] = a[122:120];
  assign unpack__b6__shift[3:1] = b[54:52];
  assign unpack__a14__shift[3:1] = a[118:116];
  assign unpack__b9__sig[2:0] = b[74:72];
  assign unpack__a14__sig[2:0] = a[114:112];
  assign unpack__a13__shift[3:1] = a[110:108];
  assign unpack__a13__sig[2:0] = a[106:104];
  assign unpack__b9__shift[3:1] = b[78:76];
  assign unpack__a12__shift[3:1] = a[102:100];
  assign cut__x0[15] = multiply__p0__sign;
  assign unpack__a12__sig[2:0] = a[98:96];
  assign cut__x1[15] = multiply__p1__sign;
  assign unpack__b5__shift[3:1] = b[46:44];
  assign unpack__a11__shift[3:1] = a[94:92];
  assign cut__x2[15] = multiply__p2__sign;
  assign unpack__a11__sig[2:0] = a[90:88];
  assign cut__x3[15] = multiply__p3__sign;
  assign unpack__a10__shift[3:1] = a[86:84];
  assign cut__x4[15] = multiply__p4__sign;
  assign unpack__a10__sig[2:0] = a[82:80];
  assign cut__x5[15] = multiply__p5__sign;
  assign unpack__a9__shift[3:1] = a[78:76];
  assign cut__x6[15] = multiply__p6__sign;
  assign unpack__a9__sig[2:0] = a[74:72];
  assign unpack__b10__sig[2:0] = b[82:80];
  assign cut__x7[15] = multiply__p7__sign;
  assign unpack__a8__shift[3:1] = a[70:68];
  assign cut__x8[15] = multiply__p8__sign;
  assign unpack__a8__sig[2:0] = a[66:64];
  assign unpack__b10__shift[3:1] = b[86:84];
  assign cut__x9[15] = multiply__p9__sign;
  assign unpack__a7__shift[3:1] = a[62:60];
  assign cut__x10[15] = multiply__p10__sign;
  assign unpack__a7__sig[2:0] = a[58:56];
  assign cut__x11[15] = multiply__p11__sign;
  assign unpack__a6__shift[3:1] = a[54:52];
  assign cut__x12[15] = multiply__p12__sign;
  assign unpack__a6__sig[2:0] = a[50:48];
  assign cut__x13[15] = multiply__p13__sign;
  assign unpack__a5__shift[3:1] = a[46:44];
  assign cut__x14[15] = multiply__p14__sign;
  assign unpack__a5__sig[2:0] = a[42:40];
  assign cut__x15[15] = multiply__p15__sign;
  assign unpack__b11__sig[2:0] = b[90:88];
  assign unpack__a4__shift[3:1] = a[38:36];
  assign cut__x16[15] = acc[21];
  assign unpack__a4__sig[2:0] = a[34:32];
  assign unpack__b11__shift[3:1] = b[94:92];
  assign unpack__a3__shift[3:1] = a[30:28];
  assign unpack__a3__sig[2:0] = a[26:24];
  assign unpack__b5__sig[2:0] = b[42:40];
  assign unpack__a2__shift[3:1] = a[22:20];
  assign unpack__a2__sig[2:0] = a[18:16];
  assign unpack__a1__shift[3:1] = a[14:12];
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__b12__sig[2:0] = b[98:96];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
  assign unpack__b12__shift[3:1] = b[102:100];
  assign unpack__b15__shift[3:1] = b[126:124];
  assign unpack__b15__sig[2:0] = b[122:120];
  assign unpack__b13__sig[2:0] = b[106:104];
  assign unpack__b14__shift[3:1] = b[118:116];
  assign unpack__b14__sig[2:0] = b[114:112];
  assign unpack__b13__shift[3:1] = b[110:108];
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__cut (
  input wire [21:0] code,
  input wire maximum__sig0_0,
  input wire [6:0] maximum__sig0_7_1,
  input wire [4:0] i__shift0,
  input wire multiply__p0__sign,
  input wire maximum__sig1_0,
  input wire [6:0] maximum__sig1_7_1,
  input wire [4:0] i__shift1,
  input wire multiply__p1__sign,
  input wire maximum__sig2_0,
  input wire [6:0] maximum__sig2_7_1,
  input wire [4:0] i__shift2,
  input wire multiply__p2__sign,
  input wire maximum__sig3_0,
  input wire [6:0] maximum__sig3_7_1,
  input wire [4:0] i__shift3,
  input wire multiply__p3__sign,
  input wire maximum__sig4_0,
  input wire [6:0] maximum__sig4_7_1,
  input wire [4:0] i__shift4,
  input wire multiply__p4__sign,
  input wire maximum__sig5_0,
  input wire [6:0] maximum__sig5_7_1,
  input wire [4:0] i__shift5,
  input wire multiply__p5__sign,
  input wire maximum__sig6_0,
  input wire [6:0] maximum__sig6_7_1,
  input wire [4:0] i__shift6,
  input wire multiply__p6__sign,
  input wire maximum__sig7_0,
  input wire [6:0] maximum__sig7_7_1,
  input wire [4:0] i__shift7,
  input wire multiply__p7__sign,
  input wire maximum__sig8_0,
  input wire [6:0] maximum__sig8_7_1,
  input wire [4:0] i__shift8,
  input wire multiply__p8__sign,
  input wire maximum__sig9_0,
  input wire [6:0] maximum__sig9_7_1,
  input wire [4:0] i__shift9,
  input wire multiply__p9__sign,
  input wire maximum__sig10_0,
  input wire [6:0] maximum__sig10_7_1,
  input wire [4:0] i__shift10,
  input wire multiply__p10__sign,
  input wire maximum__sig11_0,
  input wire [6:0] maximum__sig11_7_1,
  input wire [4:0] i__shift11,
  input wire multiply__p11__sign,
  input wire maximum__sig12_0,
  input wire [6:0] maximum__sig12_7_1,
  input wire [4:0] i__shift12,
  input wire multiply__p12__sign,
  input wire maximum__sig13_0,
  input wire [6:0] maximum__sig13_7_1,
  input wire [4:0] i__shift13,
  input wire multiply__p13__sign,
  input wire maximum__sig14_0,
  input wire [6:0] maximum__sig14_7_1,
  input wire [4:0] i__shift14,
  input wire multiply__p14__sign,
  input wire maximum__sig15_0,
  input wire [6:0] maximum__sig15_7_1,
  input wire [4:0] i__shift15,
  input wire multiply__p15__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  output wire [7:0] top,
  output wire [14:0] cut__x16_14_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [14:0] cut__x0_14_0,
  output wire [14:0] cut__x1_14_0,
  output wire [14:0] cut__x2_14_0,
  output wire [14:0] cut__x3_14_0,
  output wire [14:0] cut__x4_14_0,
  output wire [14:0] cut__x5_14_0,
  output wire [14:0] cut__x6_14_0,
  output wire [14:0] cut__x7_14_0,
  output wire [14:0] cut__x8_14_0,
  output wire [14:0] cut__x9_14_0,
  output wire [14:0] cut__x10_14_0,
  output wire [14:0] cut__x11_14_0,
  output wire [14:0] cut__x12_14_0,
  output wire [14:0] cut__x13_14_0,
  output wire [14:0] cut__x14_14_0,
  output wire [14:0] cut__x15_14_0,
  input wire [4:0] i__top,
  output wire [16:0] o__carry
);
  wire [7:0] _000_, _001_, _073_, products_top, reach_whole, total_top, total_whole;
  wire _002_, _006_, _010_, _014_, _018_, _025_, _029_, _033_, _037_, _042_, _046_, _047_, _050_, _052_, _055_,
    _056_, _058_, _063_, _066_, _067_, _068_, _070_, _071_, _078_, _081_, _083_, _084_, leads, live,
    moved0_moves, moved0_stays, moved10_moves, moved10_stays, moved11_moves, moved11_stays, moved12_moves,
    moved12_stays, moved13_moves, moved13_stays, moved14_moves, moved14_stays, moved15_moves, moved15_stays,
    moved16_moves, moved16_stays, moved1_moves, moved1_stays, moved2_moves, moved2_stays, moved3_moves,
    moved3_stays, moved4_moves, moved4_stays, moved5_moves, moved5_stays, moved6_moves, moved6_stays,
    moved7_moves, moved7_stays, moved8_moves, moved8_stays, moved9_moves, moved9_stays;
  wire [14:0] _003_, _007_, _011_, _015_, _019_, _022_, _026_, _030_, _034_, _038_, _043_, _048_, _053_, _059_,
    _064_, _072_, _079_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3, moved1, moved10, moved10_near,
    moved10_near_by_1, moved10_near_by_3, moved11, moved11_near, moved11_near_by_1, moved11_near_by_3, moved12,
    moved12_near, moved12_near_by_1, moved12_near_by_3, moved13, moved13_near, moved13_near_by_1,
    moved13_near_by_3, moved14, moved14_near, moved14_near_by_1, moved14_near_by_3, moved15, moved15_near,
    moved15_near_by_1, moved15_near_by_3, moved16, moved16_near, moved16_near_by_1, moved16_near_by_3,
    moved1_near, moved1_near_by_1, moved1_near_by_3, moved2, moved2_near, moved2_near_by_1, moved2_near_by_3,
    moved3, moved3_near, moved3_near_by_1, moved3_near_by_3, moved4, moved4_near, moved4_near_by_1,
    moved4_near_by_3, moved5, moved5_near, moved5_near_by_1, moved5_near_by_3, moved6, moved6_near,
    moved6_near_by_1, moved6_near_by_3, moved7, moved7_near, moved7_near_by_1, moved7_near_by_3, moved8,
    moved8_near, moved8_near_by_1, moved8_near_by_3, moved9, moved9_near, moved9_near_by_1, moved9_near_by_3;
  wire [6:0] _004_, _005_, _008_, _009_, _012_, _013_, _016_, _017_, _020_, _023_, _024_, _027_, _028_, _031_,
    _032_, _035_, _036_, _039_, _041_, _044_, _045_, _049_, _051_, _054_, _057_, _060_, _061_, _065_, _069_,
    _074_, _076_, _080_, _082_;
  wire [8:0] _021_, _040_, _062_, _075_, _077_;
  wire [5:0] distance0, distance1, distance10, distance11, distance12, distance13, distance14, distance15,
    distance2, distance3, distance4, distance5, distance6, distance7, distance8, distance9, reach;
  wire [3:0] total_distance;
  assign live = | { _066_, code[12:0] };
  assign _000_ = i__top + 7'h71;
  assign products_top = i__any ? _000_ : 8'h00;
  assign { _040_[8], total_top } = live ? { 1'h0, code[20:14], _021_[0] } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _062_[8], reach_whole } = top - 7'h71;
  assign _070_ = reach_whole > 6'h2d;
  assign { _073_[7:6], reach } = _070_ ? 8'h2d : reach_whole;
  assign _075_ = products_top - total_top;
  assign { _077_[8], total_whole } = leads ? 9'h000 : _075_;
  assign _081_ = total_whole > 4'hf;
  assign { _001_[7:4], moved16_moves, total_distance[2:0] } = _081_ ? 8'h0f : total_whole;
  assign moved16_near_by_1 = total_distance[0] ? { 2'h0, _066_, code[12:1] } : { 1'h0, _066_, code[12:0] };
  assign moved16_near_by_3 = total_distance[1] ? { 2'h0, moved16_near_by_1[14:2] } : moved16_near_by_1;
  assign moved16_near = total_distance[2] ? { 4'h0, moved16_near_by_3[14:4] } : moved16_near_by_3;
  assign moved16_stays = ~ moved16_moves;
  assign _022_ = moved16_near & {15{moved16_stays}};
  assign _023_ = moved16_near[14:8] & {7{moved16_moves}};
  assign moved16 = _022_ | { 8'h00, _023_ };
  assign cut__x16_14_0 = moved16 ^ {15{code[21]}};
  assign _046_ = ~ live;
  assign _050_ = _046_ & code[21];
  assign o__minus_zero = i__minus_zero & _050_;
  assign o__inf = _056_ | o__inf_sign;
  assign _067_ = i__nan | _083_;
  assign _055_ = ~ code[21];
  assign _056_ = _084_ & _055_;
  assign o__inf_sign = _084_ & code[21];
  assign _068_ = _056_ & o__inf_sign;
  assign o__nan = _067_ | _068_;
  assign { _069_[6], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_7_1, maximum__sig0_0, 6'h00 } : { maximum__sig0_7_1, maximum__sig0_0, 7'h00 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[14:2] } : moved0_near_by_1;
  assign moved0_near = distance0[2] ? { 4'h0, moved0_near_by_3[14:4] } : moved0_near_by_3;
  assign _071_ = | distance0[5:3];
  assign moved0_stays = ~ _071_;
  assign moved0_moves = distance0[5:3] == 1'h1;
  assign _072_ = moved0_near & {15{moved0_stays}};
  assign _074_ = moved0_near[14:8] & {7{moved0_moves}};
  assign moved0 = _072_ | { 8'h00, _074_ };
  assign cut__x0_14_0 = moved0 ^ {15{multiply__p0__sign}};
  assign { _076_[6], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_7_1, maximum__sig1_0, 6'h00 } : { maximum__sig1_7_1, maximum__sig1_0, 7'h00 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[14:2] } : moved1_near_by_1;
  assign moved1_near = distance1[2] ? { 4'h0, moved1_near_by_3[14:4] } : moved1_near_by_3;
  assign _078_ = | distance1[5:3];
  assign moved1_stays = ~ _078_;
  assign moved1_moves = distance1[5:3] == 1'h1;
  assign _079_ = moved1_near & {15{moved1_stays}};
  assign _080_ = moved1_near[14:8] & {7{moved1_moves}};
  assign moved1 = _079_ | { 8'h00, _080_ };
  assign cut__x1_14_0 = moved1 ^ {15{multiply__p1__sign}};
  assign { _082_[6], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_7_1, maximum__sig2_0, 6'h00 } : { maximum__sig2_7_1, maximum__sig2_0, 7'h00 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[14:2] } : moved2_near_by_1;
  assign moved2_near = distance2[2] ? { 4'h0, moved2_near_by_3[14:4] } : moved2_near_by_3;
  assign _002_ = | distance2[5:3];
  assign moved2_stays = ~ _002_;
  assign moved2_moves = distance2[5:3] == 1'h1;
  assign _003_ = moved2_near & {15{moved2_stays}};
  assign _004_ = moved2_near[14:8] & {7{moved2_moves}};
  assign moved2 = _003_ | { 8'h00, _004_ };
  assign cut__x2_14_0 = moved2 ^ {15{multiply__p2__sign}};
  assign { _005_[6], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_7_1, maximum__sig3_0, 6'h00 } : { maximum__sig3_7_1, maximum__sig3_0, 7'h00 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[14:2] } : moved3_near_by_1;
  assign moved3_near = distance3[2] ? { 4'h0, moved3_near_by_3[14:4] } : moved3_near_by_3;
  assign _006_ = | distance3[5:3];
  assign moved3_stays = ~ _006_;
  assign moved3_moves = distance3[5:3] == 1'h1;
  assign _007_ = moved3_near & {15{moved3_stays}};
  assign _008_ = moved3_near[14:8] & {7{moved3_moves}};
  assign moved3 = _007_ | { 8'h00, _008_ };
  assign cut__x3_14_0 = moved3 ^ {15{multiply__p3__sign}};
  assign { _009_[6], distance4 } = reach - i__shift4;
  assign moved4_near_by_1 = distance4[0] ? { 1'h0, maximum__sig4_7_1, maximum__sig4_0, 6'h00 } : { maximum__sig4_7_1, maximum__sig4_0, 7'h00 };
  assign moved4_near_by_3 = distance4[1] ? { 2'h0, moved4_near_by_1[14:2] } : moved4_near_by_1;
  assign moved4_near = distance4[2] ? { 4'h0, moved4_near_by_3[14:4] } : moved4_near_by_3;
  assign _010_ = | distance4[5:3];
  assign moved4_stays = ~ _010_;
  assign moved4_moves = distance4[5:3] == 1'h1;
  assign _011_ = moved4_near & {15{moved4_stays}};
  assign _012_ = moved4_near[14:8] & {7{moved4_moves}};
  assign moved4 = _011_ | { 8'h00, _012_ };
  assign cut__x4_14_0 = moved4 ^ {15{multiply__p4__sign}};
  assign { _013_[6], distance5 } = reach - i__shift5;
  assign moved5_near_by_1 = distance5[0] ? { 1'h0, maximum__sig5_7_1, maximum__sig5_0, 6'h00 } : { maximum__sig5_7_1, maximum__sig5_0, 7'h00 };
  assign moved5_near_by_3 = distance5[1] ? { 2'h0, moved5_near_by_1[14:2] } : moved5_near_by_1;
  assign moved5_near = distance5[2] ? { 4'h0, moved5_near_by_3[14:4] } : moved5_near_by_3;
  assign _014_ = | distance5[5:3];
  assign moved5_stays = ~ _014_;
  assign moved5_moves = distance5[5:3] == 1'h1;
  assign _015_ = moved5_near & {15{moved5_stays}};
  assign _016_ = moved5_near[14:8] & {7{moved5_moves}};
  assign moved5 = _015_ | { 8'h00, _016_ };
  assign cut__x5_14_0 = moved5 ^ {15{multiply__p5__sign}};
  assign { _017_[6], distance6 } = reach - i__shift6;
  assign moved6_near_by_1 = distance6[0] ? { 1'h0, maximum__sig6_7_1, maximum__sig6_0, 6'h00 } : { maximum__sig6_7_1, maximum__sig6_0, 7'h00 };
  assign moved6_near_by_3 = distance6[1] ? { 2'h0, moved6_near_by_1[14:2] } : moved6_near_by_1;
  assign moved6_near = distance6[2] ? { 4'h0, moved6_near_by_3[14:4] } : moved6_near_by_3;
  assign _018_ = | distance6[5:3];
  assign moved6_stays = ~ _018_;
  assign moved6_moves = distance6[5:3] == 1'h1;
  assign _019_ = moved6_near & {15{moved6_stays}};
  assign _020_ = moved6_near[14:8] & {7{moved6_moves}};
  assign moved6 = _019_ | { 8'h00, _020_ };
  assign cut__x6_14_0 = moved6 ^ {15{multiply__p6__sign}};
  assign { _024_[6], distance7 } = reach - i__shift7;
  assign moved7_near_by_1 = distance7[0] ? { 1'h0, maximum__sig7_7_1, maximum__sig7_0, 6'h00 } : { maximum__sig7_7_1, maximum__sig7_0, 7'h00 };
  assign moved7_near_by_3 = distance7[1] ? { 2'h0, moved7_near_by_1[14:2] } : moved7_near_by_1;
  assign moved7_near = distance7[2] ? { 4'h0, moved7_near_by_3[14:4] } : moved7_near_by_3;
  assign _025_ = | distance7[5:3];
  assign moved7_stays = ~ _025_;
  assign moved7_moves = distance7[5:3] == 1'h1;
  assign _026_ = moved7_near & {15{moved7_stays}};
  assign _027_ = moved7_near[14:8] & {7{moved7_moves}};
  assign moved7 = _026_ | { 8'h00, _027_ };
  assign cut__x7_14_0 = moved7 ^ {15{multiply__p7__sign}};
  assign { _028_[6], distance8 } = reach - i__shift8;
  assign moved8_near_by_1 = distance8[0] ? { 1'h0, maximum__sig8_7_1, maximum__sig8_0, 6'h00 } : { maximum__sig8_7_1, maximum__sig8_0, 7'h00 };
  assign moved8_near_by_3 = distance8[1] ? { 2'h0, moved8_near_by_1[14:2] } : moved8_near_by_1;
  assign moved8_near = distance8[2] ? { 4'h0, moved8_near_by_3[14:4] } : moved8_near_by_3;
  assign _029_ = | distance8[5:3];
  assign moved8_stays = ~ _029_;
  assign moved8_moves = distance8[5:3] == 1'h1;
  assign _030_ = moved8_near & {15{moved8_stays}};
  assign _031_ = moved8_near[14:8] & {7{moved8_moves}};
  assign moved8 = _030_ | { 8'h00, _031_ };
  assign cut__x8_14_0 = moved8 ^ {15{multiply__p8__sign}};
  assign { _032_[6], distance9 } = reach - i__shift9;
  assign moved9_near_by_1 = distance9[0] ? { 1'h0, maximum__sig9_7_1, maximum__sig9_0, 6'h00 } : { maximum__sig9_7_1, maximum__sig9_0, 7'h00 };
  assign moved9_near_by_3 = distance9[1] ? { 2'h0, moved9_near_by_1[14:2] } : moved9_near_by_1;
  assign moved9_near = distance9[2] ? { 4'h0, moved9_near_by_3[14:4] } : moved9_near_by_3;
  assign _033_ = | distance9[5:3];
  assign moved9_stays = ~ _033_;
  assign moved9_moves = distance9[5:3] == 1'h1;
  assign _034_ = moved9_near & {15{moved9_stays}};
  assign _035_ = moved9_near[14:8] & {7{moved9_moves}};
  assign moved9 = _034_ | { 8'h00, _035_ };
  assign cut__x9_14_0 = moved9 ^ {15{multiply__p9__sign}};
  assign { _036_[6], distance10 } = reach - i__shift10;
  assign moved10_near_by_1 = distance10[0] ? { 1'h0, maximum__sig10_7_1, maximum__sig10_0, 6'h00 } : { maximum__sig10_7_1, maximum__sig10_0, 7'h00 };
  assign moved10_near_by_3 = distance10[1] ? { 2'h0, moved10_near_by_1[14:2] } : moved10_near_by_1;
  assign moved10_near = distance10[2] ? { 4'h0, moved10_near_by_3[14:4] } : moved10_near_by_3;
  assign _037_ = | distance10[5:3];
  assign moved10_stays = ~ _037_;
  assign moved10_moves = distance10[5:3] == 1'h1;
  assign _038_ = moved10_near & {15{moved10_stays}};
  assign _039_ = moved10_near[14:8] & {7{moved10_moves}};
  assign moved10 = _038_ | { 8'h00, _039_ };
  assign cut__x10_14_0 = moved10 ^ {15{multiply__p10__sign}};
  assign { _041_[6], distance11 } = reach - i__shift11;
  assign moved11_near_by_1 = distance11[0] ? { 1'h0, maximum__sig11_7_1, maximum__sig11_0, 6'h00 } : { maximum__sig11_7_1, maximum__sig11_0, 7'h00 };
  assign moved11_near_by_3 = distance11[1] ? { 2'h0, moved11_near_by_1[14:2] } : moved11_near_by_1;
  assign moved11_near = distance11[2] ? { 4'h0, moved11_near_by_3[14:4] } : moved11_near_by_3;
  assign _042_ = | distance11[5:3];
  assign moved11_stays = ~ _042_;
  assign moved11_moves = distance11[5:3] == 1'h1;
  assign _043_ = moved11_near & {15{moved11_stays}};
  assign _044_ = moved11_near[14:8] & {7{moved11_moves}};
  assign moved11 = _043_ | { 8'h00, _044_ };
  assign cut__x11_14_0 = moved11 ^ {15{multiply__p11__sign}};
  assign { _045_[6], distance12 } = reach - i__shift12;
  assign moved12_near_by_1 = distance12[0] ? { 1'h0, maximum__sig12_7_1, maximum__sig12_0, 6'h00 } : { maximum__sig12_7_1, maximum__sig12_0, 7'h00 };
  assign moved12_near_by_3 = distance12[1] ? { 2'h0, moved12_near_by_1[14:2] } : moved12_near_by_1;
  assign moved12_near = distance12[2] ? { 4'h0, moved12_near_by_3[14:4] } : moved12_near_by_3;
  assign _047_ = | distance12[5:3];
  assign moved12_stays = ~ _047_;
  assign moved12_moves = distance12[5:3] == 1'h1;
  assign _048_ = moved12_near & {15{moved12_stays}};
  assign _049_ = moved12_near[14:8] & {7{moved12_moves}};
  assign moved12 = _048_ | { 8'h00, _049_ };
  assign cut__x12_14_0 = moved12 ^ {15{multiply__p12__sign}};
  assign { _051_[6], distance13 } = reach - i__shift13;
  assign moved13_near_by_1 = distance13[0] ? { 1'h0, maximum__sig13_7_1, maximum__sig13_0, 6'h00 } : { maximum__sig13_7_1, maximum__sig13_0, 7'h00 };
  assign moved13_near_by_3 = distance13[1] ? { 2'h0, moved13_near_by_1[14:2] } : moved13_near_by_1;
  assign moved13_near = distance13[2] ? { 4'h0, moved13_near_by_3[14:4] } : moved13_near_by_3;
  assign _052_ = | distance13[5:3];
  assign moved13_stays = ~ _052_;
  assign moved13_moves = distance13[5:3] == 1'h1;
  assign _053_ = moved13_near & {15{moved13_stays}};
  assign _054_ = moved13_near[14:8] & {7{moved13_moves}};
  assign moved13 = _053_ | { 8'h00, _054_ };
  assign cut__x13_14_0 = moved13 ^ {15{multiply__p13__sign}};
  assign { _057_[6], distance14 } = reach - i__shift14;
  assign moved14_near_by_1 = distance14[0] ? { 1'h0, maximum__sig14_7_1, maximum__sig14_0, 6'h00 } : { maximum__sig14_7_1, maximum__sig14_0, 7'h00 };
  assign moved14_near_by_3 = distance14[1] ? { 2'h0, moved14_near_by_1[14:2] } : moved14_near_by_1;
  assign moved14_near = distance14[2] ? { 4'h0, moved14_near_by_3[14:4] } : moved14_near_by_3;
  assign _058_ = | distance14[5:3];
  assign moved14_stays = ~ _058_;
  assign moved14_moves = distance14[5:3] == 1'h1;
  assign _059_ = moved14_near & {15{moved14_stays}};
  assign _060_ = moved14_near[14:8] & {7{moved14_moves}};
  assign moved14 = _059_ | { 8'h00, _060_ };
  assign cut__x14_14_0 = moved14 ^ {15{multiply__p14__sign}};
  assign { _061_[6], distance15 } = reach - i__shift15;
  assign moved15_near_by_1 = distance15[0] ? { 1'h0, maximum__sig15_7_1, maximum__sig15_0, 6'h00 } : { maximum__sig15_7_1, maximum__sig15_0, 7'h00 };
  assign moved15_near_by_3 = distance15[1] ? { 2'h0, moved15_near_by_1[14:2] } : moved15_near_by_1;
  assign moved15_near = distance15[2] ? { 4'h0, moved15_near_by_3[14:4] } : moved15_near_by_3;
  assign _063_ = | distance15[5:3];
  assign moved15_stays = ~ _063_;
  assign moved15_moves = distance15[5:3] == 1'h1;
  assign _064_ = moved15_near & {15{moved15_stays}};
  assign _065_ = moved15_near[14:8] & {7{moved15_moves}};
  assign moved15 = _064_ | { 8'h00, _065_ };
  assign cut__x15_14_0 = moved15 ^ {15{multiply__p15__sign}};
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__cut__acc acc_2 (
    .code(code),
    .o__inf(_084_),
    .o__nan(_083_),
    .port(_066_),
    .port_2(_021_[0])
  );
  assign _051_[5:0] = distance13;
  assign _009_[5:0] = distance4;
  assign _041_[5:0] = distance11;
  assign _076_[5:0] = distance1;
  assign _028_[5:0] = distance8;
  assign _024_[5:0] = distance7;
  assign _057_[5:0] = distance14;
  assign _017_[5:0] = distance6;
  assign _036_[5:0] = distance10;
  assign o__carry = { code[21], multiply__p15__sign, multiply__p14__sign, multiply__p13__sign, multiply__p12__sign, multiply__p11__sign, multiply__p10__sign, multiply__p9__sign, multiply__p8__sign, multiply__p7__sign, multiply__p6__sign, multiply__p5__sign, multiply__p4__sign, multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
  assign _032_[5:0] = distance9;
  assign _069_[5:0] = distance0;
  assign _021_[8:1] = { 1'h0, code[20:14] };
  assign _040_[7:0] = total_top;
  assign _082_[5:0] = distance2;
  assign _062_[7:0] = reach_whole;
  assign _073_[5:0] = reach;
  assign _045_[5:0] = distance12;
  assign _077_[7:0] = total_whole;
  assign _061_[5:0] = distance15;
  assign _001_[3:0] = { moved16_moves, total_distance[2:0] };
  assign _013_[5:0] = distance5;
  assign total_distance[3] = moved16_moves;
  assign _005_[5:0] = distance3;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__cut__acc (
  input wire [21:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[20:13];
  assign _00_ = ~ port;
  assign port_2 = code[13] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[20:13];
  assign _02_ = | code[12:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__maximum (
  input wire maximum__sig0_0,
  input wire [6:0] maximum__sig0_7_1,
  input wire [4:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [6:0] maximum__sig1_7_1,
  input wire [4:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__nan,
  input wire maximum__sig2_0,
  input wire [6:0] maximum__sig2_7_1,
  input wire [4:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__nan,
  input wire maximum__sig3_0,
  input wire [6:0] maximum__sig3_7_1,
  input wire [4:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__nan,
  input wire maximum__sig4_0,
  input wire [6:0] maximum__sig4_7_1,
  input wire [4:0] i__shift4,
  input wire i__p4__sign,
  input wire i__p4__nan,
  input wire maximum__sig5_0,
  input wire [6:0] maximum__sig5_7_1,
  input wire [4:0] i__shift5,
  input wire i__p5__sign,
  input wire i__p5__nan,
  input wire maximum__sig6_0,
  input wire [6:0] maximum__sig6_7_1,
  input wire [4:0] i__shift6,
  input wire i__p6__sign,
  input wire i__p6__nan,
  input wire maximum__sig7_0,
  input wire [6:0] maximum__sig7_7_1,
  input wire [4:0] i__shift7,
  input wire i__p7__sign,
  input wire i__p7__nan,
  input wire maximum__sig8_0,
  input wire [6:0] maximum__sig8_7_1,
  input wire [4:0] i__shift8,
  input wire i__p8__sign,
  input wire i__p8__nan,
  input wire maximum__sig9_0,
  input wire [6:0] maximum__sig9_7_1,
  input wire [4:0] i__shift9,
  input wire i__p9__sign,
  input wire i__p9__nan,
  input wire maximum__sig10_0,
  input wire [6:0] maximum__sig10_7_1,
  input wire [4:0] i__shift10,
  input wire i__p10__sign,
  input wire i__p10__nan,
  input wire maximum__sig11_0,
  input wire [6:0] maximum__sig11_7_1,
  input wire [4:0] i__shift11,
  input wire i__p11__sign,
  input wire i__p11__nan,
  input wire maximum__sig12_0,
  input wire [6:0] maximum__sig12_7_1,
  input wire [4:0] i__shift12,
  input wire i__p12__sign,
  input wire i__p12__nan,
  input wire maximum__sig13_0,
  input wire [6:0] maximum__sig13_7_1,
  input wire [4:0] i__shift13,
  input wire i__p13__sign,
  input wire i__p13__nan,
  input wire maximum__sig14_0,
  input wire [6:0] maximum__sig14_7_1,
  input wire [4:0] i__shift14,
  input wire i__p14__sign,
  input wire i__p14__nan,
  input wire maximum__sig15_0,
  input wire [6:0] maximum__sig15_7_1,
  input wire [4:0] i__shift15,
  input wire i__p15__sign,
  input wire i__p15__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [4:0] largest
);
  wire [15:0] _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, largest_having0,
    largest_having1, largest_having2, largest_having3, largest_having4, largest_left1, largest_left2,
    largest_left3, largest_left4, live;
  assign live[0] = | { maximum__sig0_7_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_7_1, maximum__sig1_0 };
  assign live[2] = | { maximum__sig2_7_1, maximum__sig2_0 };
  assign live[3] = | { maximum__sig3_7_1, maximum__sig3_0 };
  assign live[4] = | { maximum__sig4_7_1, maximum__sig4_0 };
  assign live[5] = | { maximum__sig5_7_1, maximum__sig5_0 };
  assign live[6] = | { maximum__sig6_7_1, maximum__sig6_0 };
  assign live[7] = | { maximum__sig7_7_1, maximum__sig7_0 };
  assign live[8] = | { maximum__sig8_7_1, maximum__sig8_0 };
  assign live[9] = | { maximum__sig9_7_1, maximum__sig9_0 };
  assign live[10] = | { maximum__sig10_7_1, maximum__sig10_0 };
  assign live[11] = | { maximum__sig11_7_1, maximum__sig11_0 };
  assign live[12] = | { maximum__sig12_7_1, maximum__sig12_0 };
  assign live[13] = | { maximum__sig13_7_1, maximum__sig13_0 };
  assign live[14] = | { maximum__sig14_7_1, maximum__sig14_0 };
  assign live[15] = | { maximum__sig15_7_1, maximum__sig15_0 };
  assign o__any = | live;
  assign _000_ = ~ live;
  assign _001_ = _000_ & { i__p15__sign, i__p14__sign, i__p13__sign, i__p12__sign, i__p11__sign, i__p10__sign, i__p9__sign, i__p8__sign, i__p7__sign, i__p6__sign, i__p5__sign, i__p4__sign, i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _001_;
  assign largest_having4[0] = live[0] & i__shift0[4];
  assign largest_having4[1] = live[1] & i__shift1[4];
  assign largest_having4[2] = live[2] & i__shift2[4];
  assign largest_having4[3] = live[3] & i__shift3[4];
  assign largest_having4[4] = live[4] & i__shift4[4];
  assign largest_having4[5] = live[5] & i__shift5[4];
  assign largest_having4[6] = live[6] & i__shift6[4];
  assign largest_having4[7] = live[7] & i__shift7[4];
  assign largest_having4[8] = live[8] & i__shift8[4];
  assign largest_having4[9] = live[9] & i__shift9[4];
  assign largest_having4[10] = live[10] & i__shift10[4];
  assign largest_having4[11] = live[11] & i__shift11[4];
  assign largest_having4[12] = live[12] & i__shift12[4];
  assign largest_having4[13] = live[13] & i__shift13[4];
  assign largest_having4[14] = live[14] & i__shift14[4];
  assign largest_having4[15] = live[15] & i__shift15[4];
  assign largest[4] = | largest_having4;
  assign _002_ = ~ {16{largest[4]}};
  assign _003_ = live & _002_;
  assign largest_left4 = largest_having4 | _003_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest_having3[2] = largest_left4[2] & i__shift2[3];
  assign largest_having3[3] = largest_left4[3] & i__shift3[3];
  assign largest_having3[4] = largest_left4[4] & i__shift4[3];
  assign largest_having3[5] = largest_left4[5] & i__shift5[3];
  assign largest_having3[6] = largest_left4[6] & i__shift6[3];
  assign largest_having3[7] = largest_left4[7] & i__shift7[3];
  assign largest_having3[8] = largest_left4[8] & i__shift8[3];
  assign largest_having3[9] = largest_left4[9] & i__shift9[3];
  assign largest_having3[10] = largest_left4[10] & i__shift10[3];
  assign largest_having3[11] = largest_left4[11] & i__shift11[3];
  assign largest_having3[12] = largest_left4[12] & i__shift12[3];
  assign largest_having3[13] = largest_left4[13] & i__shift13[3];
  assign largest_having3[14] = largest_left4[14] & i__shift14[3];
  assign largest_having3[15] = largest_left4[15] & i__shift15[3];
  assign largest[3] = | largest_having3;
  assign _004_ = ~ {16{largest[3]}};
  assign _005_ = largest_left4 & _004_;
  assign largest_left3 = largest_having3 | _005_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest_having2[2] = largest_left3[2] & i__shift2[2];
  assign largest_having2[3] = largest_left3[3] & i__shift3[2];
  assign largest_having2[4] = largest_left3[4] & i__shift4[2];
  assign largest_having2[5] = largest_left3[5] & i__shift5[2];
  assign largest_having2[6] = largest_left3[6] & i__shift6[2];
  assign largest_having2[7] = largest_left3[7] & i__shift7[2];
  assign largest_having2[8] = largest_left3[8] & i__shift8[2];
  assign largest_having2[9] = largest_left3[9] & i__shift9[2];
  assign largest_having2[10] = largest_left3[10] & i__shift10[2];
  assign largest_having2[11] = largest_left3[11] & i__shift11[2];
  assign largest_having2[12] = largest_left3[12] & i__shift12[2];
  assign largest_having2[13] = largest_left3[13] & i__shift13[2];
  assign largest_having2[14] = largest_left3[14] & i__shift14[2];
  assign largest_having2[15] = largest_left3[15] & i__shift15[2];
  assign largest[2] = | largest_having2;
  assign _006_ = ~ {16{largest[2]}};
  assign _007_ = largest_left3 & _006_;
  assign largest_left2 = largest_having2 | _007_;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest_having1[2] = largest_left2[2] & i__shift2[1];
  assign largest_having1[3] = largest_left2[3] & i__shift3[1];
  assign largest_having1[4] = largest_left2[4] & i__shift4[1];
  assign largest_having1[5] = largest_left2[5] & i__shift5[1];
  assign largest_having1[6] = largest_left2[6] & i__shift6[1];
  assign largest_having1[7] = largest_left2[7] & i__shift7[1];
  assign largest_having1[8] = largest_left2[8] & i__shift8[1];
  assign largest_having1[9] = largest_left2[9] & i__shift9[1];
  assign largest_having1[10] = largest_left2[10] & i__shift10[1];
  assign largest_having1[11] = largest_left2[11] & i__shift11[1];
  assign largest_having1[12] = largest_left2[12] & i__shift12[1];
  assign largest_having1[13] = largest_left2[13] & i__shift13[1];
  assign largest_having1[14] = largest_left2[14] & i__shift14[1];
  assign largest_having1[15] = largest_left2[15] & i__shift15[1];
  assign largest[1] = | largest_having1;
  assign _008_ = ~ {16{largest[1]}};
  assign _009_ = largest_left2 & _008_;
  assign largest_left1 = largest_having1 | _009_;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest_having0[4] = largest_left1[4] & i__shift4[0];
  assign largest_having0[5] = largest_left1[5] & i__shift5[0];
  assign largest_having0[6] = largest_left1[6] & i__shift6[0];
  assign largest_having0[7] = largest_left1[7] & i__shift7[0];
  assign largest_having0[8] = largest_left1[8] & i__shift8[0];
  assign largest_having0[9] = largest_left1[9] & i__shift9[0];
  assign largest_having0[10] = largest_left1[10] & i__shift10[0];
  assign largest_having0[11] = largest_left1[11] & i__shift11[0];
  assign largest_having0[12] = largest_left1[12] & i__shift12[0];
  assign largest_having0[13] = largest_left1[13] & i__shift13[0];
  assign largest_having0[14] = largest_left1[14] & i__shift14[0];
  assign largest_having0[15] = largest_left1[15] & i__shift15[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p15__nan, i__p14__nan, i__p13__nan, i__p12__nan, i__p11__nan, i__p10__nan, i__p9__nan, i__p8__nan, i__p7__nan, i__p6__nan, i__p5__nan, i__p4__nan, i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__multiply (
  input wire [2:0] a_2_0,
  input wire [6:0] a_10_4,
  input wire [6:0] a_18_12,
  input wire [6:0] a_26_20,
  input wire [6:0] a_34_28,
  input wire [6:0] a_42_36,
  input wire [6:0] a_50_44,
  input wire [6:0] a_58_52,
  input wire [6:0] a_66_60,
  input wire [6:0] a_74_68,
  input wire [6:0] a_82_76,
  input wire [6:0] a_90_84,
  input wire [6:0] a_98_92,
  input wire [6:0] a_106_100,
  input wire [6:0] a_114_108,
  input wire [6:0] a_122_116,
  input wire [3:0] a_127_124,
  input wire [2:0] b_2_0,
  input wire [6:0] b_10_4,
  input wire [6:0] b_18_12,
  input wire [6:0] b_26_20,
  input wire [6:0] b_34_28,
  input wire [6:0] b_42_36,
  input wire [6:0] b_50_44,
  input wire [6:0] b_58_52,
  input wire [6:0] b_66_60,
  input wire [6:0] b_74_68,
  input wire [6:0] b_82_76,
  input wire [6:0] b_90_84,
  input wire [6:0] b_98_92,
  input wire [6:0] b_106_100,
  input wire [6:0] b_114_108,
  input wire [6:0] b_122_116,
  input wire [3:0] b_127_124,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__a1__sig_3,
  input wire unpack__a1__shift_0,
  input wire i__a1__nan,
  input wire unpack__a2__sig_3,
  input wire unpack__a2__shift_0,
  input wire i__a2__nan,
  input wire unpack__a3__sig_3,
  input wire unpack__a3__shift_0,
  input wire i__a3__nan,
  input wire unpack__a4__sig_3,
  input wire unpack__a4__shift_0,
  input wire i__a4__nan,
  input wire unpack__a5__sig_3,
  input wire unpack__a5__shift_0,
  input wire i__a5__nan,
  input wire unpack__a6__sig_3,
  input wire unpack__a6__shift_0,
  input wire i__a6__nan,
  input wire unpack__a7__sig_3,
  input wire unpack__a7__shift_0,
  input wire i__a7__nan,
  input wire unpack__a8__sig_3,
  input wire unpack__a8__shift_0,
  input wire i__a8__nan,
  input wire unpack__a9__sig_3,
  input wire unpack__a9__shift_0,
  input wire i__a9__nan,
  input wire unpack__a10__sig_3,
  input wire unpack__a10__shift_0,
  input wire i__a10__nan,
  input wire unpack__a11__sig_3,
  input wire unpack__a11__shift_0,
  input wire i__a11__nan,
  input wire unpack__a12__sig_3,
  input wire unpack__a12__shift_0,
  input wire i__a12__nan,
  input wire unpack__a13__sig_3,
  input wire unpack__a13__shift_0,
  input wire i__a13__nan,
  input wire unpack__a14__sig_3,
  input wire unpack__a14__shift_0,
  input wire i__a14__nan,
  input wire unpack__a15__sig_3,
  input wire unpack__a15__shift_0,
  input wire i__a15__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  input wire unpack__b1__sig_3,
  input wire unpack__b1__shift_0,
  input wire i__b1__nan,
  input wire unpack__b2__sig_3,
  input wire unpack__b2__shift_0,
  input wire i__b2__nan,
  input wire unpack__b3__sig_3,
  input wire unpack__b3__shift_0,
  input wire i__b3__nan,
  input wire unpack__b4__sig_3,
  input wire unpack__b4__shift_0,
  input wire i__b4__nan,
  input wire unpack__b5__sig_3,
  input wire unpack__b5__shift_0,
  input wire i__b5__nan,
  input wire unpack__b6__sig_3,
  input wire unpack__b6__shift_0,
  input wire i__b6__nan,
  input wire unpack__b7__sig_3,
  input wire unpack__b7__shift_0,
  input wire i__b7__nan,
  input wire unpack__b8__sig_3,
  input wire unpack__b8__shift_0,
  input wire i__b8__nan,
  input wire unpack__b9__sig_3,
  input wire unpack__b9__shift_0,
  input wire i__b9__nan,
  input wire unpack__b10__sig_3,
  input wire unpack__b10__shift_0,
  input wire i__b10__nan,
  input wire unpack__b11__sig_3,
  input wire unpack__b11__shift_0,
  input wire i__b11__nan,
  input wire unpack__b12__sig_3,
  input wire unpack__b12__shift_0,
  input wire i__b12__nan,
  input wire unpack__b13__sig_3,
  input wire unpack__b13__shift_0,
  input wire i__b13__nan,
  input wire unpack__b14__sig_3,
  input wire unpack__b14__shift_0,
  input wire i__b14__nan,
  input wire unpack__b15__sig_3,
  input wire unpack__b15__shift_0,
  input wire i__b15__nan,
  output wire maximum__sig0_0,
  output wire [6:0] maximum__sig0_7_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [6:0] maximum__sig1_7_1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire maximum__sig2_0,
  output wire [6:0] maximum__sig2_7_1,
  output wire [4:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire maximum__sig3_0,
  output wire [6:0] maximum__sig3_7_1,
  output wire [4:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan,
  output wire maximum__sig4_0,
  output wire [6:0] maximum__sig4_7_1,
  output wire [4:0] o__p4__shift,
  output wire o__p4__sign,
  output wire o__p4__nan,
  output wire maximum__sig5_0,
  output wire [6:0] maximum__sig5_7_1,
  output wire [4:0] o__p5__shift,
  output wire o__p5__sign,
  output wire o__p5__nan,
  output wire maximum__sig6_0,
  output wire [6:0] maximum__sig6_7_1,
  output wire [4:0] o__p6__shift,
  output wire o__p6__sign,
  output wire o__p6__nan,
  output wire maximum__sig7_0,
  output wire [6:0] maximum__sig7_7_1,
  output wire [4:0] o__p7__shift,
  output wire o__p7__sign,
  output wire o__p7__nan,
  output wire maximum__sig8_0,
  output wire [6:0] maximum__sig8_7_1,
  output wire [4:0] o__p8__shift,
  output wire o__p8__sign,
  output wire o__p8__nan,
  output wire maximum__sig9_0,
  output wire [6:0] maximum__sig9_7_1,
  output wire [4:0] o__p9__shift,
  output wire o__p9__sign,
  output wire o__p9__nan,
  output wire maximum__sig10_0,
  output wire [6:0] maximum__sig10_7_1,
  output wire [4:0] o__p10__shift,
  output wire o__p10__sign,
  output wire o__p10__nan,
  output wire maximum__sig11_0,
  output wire [6:0] maximum__sig11_7_1,
  output wire [4:0] o__p11__shift,
  output wire o__p11__sign,
  output wire o__p11__nan,
  output wire maximum__sig12_0,
  output wire [6:0] maximum__sig12_7_1,
  output wire [4:0] o__p12__shift,
  output wire o__p12__sign,
  output wire o__p12__nan,
  output wire maximum__sig13_0,
  output wire [6:0] maximum__sig13_7_1,
  output wire [4:0] o__p13__shift,
  output wire o__p13__sign,
  output wire o__p13__nan,
  output wire maximum__sig14_0,
  output wire [6:0] maximum__sig14_7_1,
  output wire [4:0] o__p14__shift,
  output wire o__p14__sign,
  output wire o__p14__nan,
  output wire maximum__sig15_0,
  output wire [6:0] maximum__sig15_7_1,
  output wire [4:0] o__p15__shift,
  output wire o__p15__sign,
  output wire o__p15__nan
);
  wire [2:0] _000_, _003_, _004_, _012_, _013_, _021_, _022_, _030_, _031_, _039_, _040_, _041_, _049_, _050_,
    _058_, _059_, _060_, _061_, _071_, _072_, _084_, _085_, _095_, _096_, _104_, _105_, _114_, _115_, _126_,
    _127_, _137_, _138_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product10_level1_0_carry, product10_level1_0_half, product10_level1_0_sum, product11_level1_0_carry,
    product11_level1_0_half, product11_level1_0_sum, product12_level1_0_carry, product12_level1_0_half,
    product12_level1_0_sum, product13_level1_0_carry, product13_level1_0_half, product13_level1_0_sum,
    product14_level1_0_carry, product14_level1_0_half, product14_level1_0_sum, product15_level1_0_carry,
    product15_level1_0_half, product15_level1_0_sum, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum, product4_level1_0_carry,
    product4_level1_0_half, product4_level1_0_sum, product5_level1_0_carry, product5_level1_0_half,
    product5_level1_0_sum, product6_level1_0_carry, product6_level1_0_half, product6_level1_0_sum,
    product7_level1_0_carry, product7_level1_0_half, product7_level1_0_sum, product8_level1_0_carry,
    product8_level1_0_half, product8_level1_0_sum, product9_level1_0_carry, product9_level1_0_half,
    product9_level1_0_sum;
  wire _001_, _005_, _006_, _007_, _008_, _009_, _010_, _014_, _015_, _016_, _017_, _018_, _019_, _023_, _024_,
    _025_, _026_, _027_, _028_, _032_, _033_, _034_, _035_, _036_, _037_, _042_, _043_, _044_, _045_, _046_,
    _047_, _051_, _052_, _053_, _054_, _055_, _056_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _070_,
    _073_, _074_, _075_, _076_, _077_, _078_, _079_, _081_, _082_, _083_, _086_, _087_, _088_, _089_, _090_,
    _091_, _093_, _097_, _098_, _099_, _100_, _101_, _102_, _106_, _107_, _108_, _109_, _110_, _111_, _113_,
    _116_, _117_, _118_, _119_, _120_, _121_, _122_, _124_, _125_, _128_, _129_, _130_, _131_, _132_, _133_,
    _135_, _139_, _140_, _141_, _142_, _143_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product10_level2_0_carry,
    product10_level2_0_half, product10_level2_0_sum, product10_level2_1_carry, product10_level2_1_half,
    product10_level2_1_sum, product10_level3_0_carry, product10_level3_0_half, product10_level3_0_sum,
    product11_level2_0_carry, product11_level2_0_half, product11_level2_0_sum, product11_level2_1_carry,
    product11_level2_1_half, product11_level2_1_sum, product11_level3_0_carry, product11_level3_0_half,
    product11_level3_0_sum, product12_level2_0_carry, product12_level2_0_half, product12_level2_0_sum,
    product12_level2_1_carry, product12_level2_1_half, product12_level2_1_sum, product12_level3_0_carry,
    product12_level3_0_half, product12_level3_0_sum, product13_level2_0_carry, product13_level2_0_half,
    product13_level2_0_sum, product13_level2_1_carry, product13_level2_1_half, product13_level2_1_sum,
    product13_level3_0_carry, product13_level3_0_half, product13_level3_0_sum, product14_level2_0_carry,
    product14_level2_0_half, product14_level2_0_sum, product14_level2_1_carry, product14_level2_1_half,
    product14_level2_1_sum, product14_level3_0_carry, product14_level3_0_half, product14_level3_0_sum,
    product15_level2_0_carry, product15_level2_0_half, product15_level2_0_sum, product15_level2_1_carry,
    product15_level2_1_half, product15_level2_1_sum, product15_level3_0_carry, product15_level3_0_half,
    product15_level3_0_sum, product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum,
    product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum, product1_level3_0_carry,
    product1_level3_0_half, product1_level3_0_sum, product2_level2_0_carry, product2_level2_0_half,
    product2_level2_0_sum, product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum,
    product2_level3_0_carry, product2_level3_0_half, product2_level3_0_sum, product3_level2_0_carry,
    product3_level2_0_half, product3_level2_0_sum, product3_level2_1_carry, product3_level2_1_half,
    product3_level2_1_sum, product3_level3_0_carry, product3_level3_0_half, product3_level3_0_sum,
    product4_level2_0_carry, product4_level2_0_half, product4_level2_0_sum, product4_level2_1_carry,
    product4_level2_1_half, product4_level2_1_sum, product4_level3_0_carry, product4_level3_0_half,
    product4_level3_0_sum, product5_level2_0_carry, product5_level2_0_half, product5_level2_0_sum,
    product5_level2_1_carry, product5_level2_1_half, product5_level2_1_sum, product5_level3_0_carry,
    product5_level3_0_half, product5_level3_0_sum, product6_level2_0_carry, product6_level2_0_half,
    product6_level2_0_sum, product6_level2_1_carry, product6_level2_1_half, product6_level2_1_sum,
    product6_level3_0_carry, product6_level3_0_half, product6_level3_0_sum, product7_level2_0_carry,
    product7_level2_0_half, product7_level2_0_sum, product7_level2_1_carry, product7_level2_1_half,
    product7_level2_1_sum, product7_level3_0_carry, product7_level3_0_half, product7_level3_0_sum,
    product8_level2_0_carry, product8_level2_0_half, product8_level2_0_sum, product8_level2_1_carry,
    product8_level2_1_half, product8_level2_1_sum, product8_level3_0_carry, product8_level3_0_half,
    product8_level3_0_sum, product9_level2_0_carry, product9_level2_0_half, product9_level2_0_sum,
    product9_level2_1_carry, product9_level2_1_half, product9_level2_1_sum, product9_level3_0_carry,
    product9_level3_0_half, product9_level3_0_sum;
  wire [7:0] _002_, _011_, _020_, _029_, _038_, _048_, _057_, _069_, _080_, _092_, _094_, _103_, _112_, _123_,
    _134_, _136_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product10_row0, product10_row1,
    product10_row2, product10_row3, product11_row0, product11_row1, product11_row2, product11_row3,
    product12_row0, product12_row1, product12_row2, product12_row3, product13_row0, product13_row1,
    product13_row2, product13_row3, product14_row0, product14_row1, product14_row2, product14_row3,
    product15_row0, product15_row1, product15_row2, product15_row3, product1_row0, product1_row1, product1_row2,
    product1_row3, product2_row0, product2_row1, product2_row2, product2_row3, product3_row0, product3_row1,
    product3_row2, product3_row3, product4_row0, product4_row1, product4_row2, product4_row3, product5_row0,
    product5_row1, product5_row2, product5_row3, product6_row0, product6_row1, product6_row2, product6_row3,
    product7_row0, product7_row1, product7_row2, product7_row3, product8_row0, product8_row1, product8_row2,
    product8_row3, product9_row0, product9_row1, product9_row2, product9_row3;
  assign _108_ = product15_row2[3] & product15_row3[2];
  assign _109_ = product15_level2_1_half & product15_level1_0_carry[2];
  assign product15_level2_1_carry = _108_ | _109_;
  assign product15_level3_0_half = product15_level1_0_carry[1] ^ product15_level1_0_sum[2];
  assign product15_level3_0_sum = product15_level3_0_half ^ product15_level2_0_carry;
  assign _110_ = product15_level1_0_carry[1] & product15_level1_0_sum[2];
  assign _111_ = product15_level3_0_half & product15_level2_0_carry;
  assign product15_level3_0_carry = _110_ | _111_;
  assign { _112_[7], maximum__sig15_7_1 } = { product15_row3[3], product15_level3_0_carry, product15_level3_0_sum, product15_level2_0_sum, product15_level1_0_sum[0], product15_row0[1] } + { product15_level2_1_carry, product15_level2_1_sum, 3'h0, product15_row1[0] };
  assign o__p15__shift = { a_127_124[2:0], unpack__a15__shift_0 } + { b_127_124[2:0], unpack__b15__shift_0 };
  assign o__p15__sign = a_127_124[3] ^ b_127_124[3];
  assign o__p15__nan = i__a15__nan | i__b15__nan;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _039_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _039_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _082_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _113_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _082_ | _113_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _117_ = product0_row2[3] & product0_row3[2];
  assign _124_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _117_ | _124_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _125_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _135_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _125_ | _135_;
  assign { _136_[7], maximum__sig0_7_1 } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign o__p0__shift = { a_10_4[2:0], unpack__a0__shift_0 } + { b_10_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_10_4[3] ^ b_10_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = a_10_4[4] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row1 = a_10_4[5] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row2 = a_10_4[6] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _058_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _059_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _058_ | _059_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _066_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _070_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _066_ | _070_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _074_ = product1_row2[3] & product1_row3[2];
  assign _081_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _074_ | _081_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _083_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _093_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _083_ | _093_;
  assign { _094_[7], maximum__sig1_7_1 } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign o__p1__shift = { a_18_12[2:0], unpack__a1__shift_0 } + { b_18_12[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_18_12[3] ^ b_18_12[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = a_18_12[4] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row1 = a_18_12[5] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row2 = a_18_12[6] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _114_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _115_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _114_ | _115_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _116_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _118_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _116_ | _118_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _119_ = product2_row2[3] & product2_row3[2];
  assign _120_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _119_ | _120_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _121_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _122_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _121_ | _122_;
  assign { _123_[7], maximum__sig2_7_1 } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign o__p2__shift = { a_26_20[2:0], unpack__a2__shift_0 } + { b_26_20[2:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_26_20[3] ^ b_26_20[3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = a_26_20[4] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row1 = a_26_20[5] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row2 = a_26_20[6] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _126_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _127_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _126_ | _127_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _128_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _129_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _128_ | _129_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _130_ = product3_row2[3] & product3_row3[2];
  assign _131_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _130_ | _131_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _132_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _133_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _132_ | _133_;
  assign { _134_[7], maximum__sig3_7_1 } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign o__p3__shift = { a_34_28[2:0], unpack__a3__shift_0 } + { b_34_28[2:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_34_28[3] ^ b_34_28[3];
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign product4_row0 = a_34_28[4] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row1 = a_34_28[5] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row2 = a_34_28[6] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row3 = unpack__a4__sig_3 ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_level1_0_half = { product4_row3[1], product4_row0[3:2] } ^ product4_row1[3:1];
  assign product4_level1_0_sum = product4_level1_0_half ^ product4_row2[2:0];
  assign _137_ = { product4_row3[1], product4_row0[3:2] } & product4_row1[3:1];
  assign _138_ = product4_level1_0_half & product4_row2[2:0];
  assign product4_level1_0_carry = _137_ | _138_;
  assign product4_level2_0_half = product4_row3[0] ^ product4_level1_0_carry[0];
  assign product4_level2_0_sum = product4_level2_0_half ^ product4_level1_0_sum[1];
  assign _139_ = product4_row3[0] & product4_level1_0_carry[0];
  assign _140_ = product4_level2_0_half & product4_level1_0_sum[1];
  assign product4_level2_0_carry = _139_ | _140_;
  assign product4_level2_1_half = product4_row2[3] ^ product4_row3[2];
  assign product4_level2_1_sum = product4_level2_1_half ^ product4_level1_0_carry[2];
  assign _141_ = product4_row2[3] & product4_row3[2];
  assign _142_ = product4_level2_1_half & product4_level1_0_carry[2];
  assign product4_level2_1_carry = _141_ | _142_;
  assign product4_level3_0_half = product4_level1_0_carry[1] ^ product4_level1_0_sum[2];
  assign product4_level3_0_sum = product4_level3_0_half ^ product4_level2_0_carry;
  assign _143_ = product4_level1_0_carry[1] & product4_level1_0_sum[2];
  assign _001_ = product4_level3_0_half & product4_level2_0_carry;
  assign product4_level3_0_carry = _143_ | _001_;
  assign { _002_[7], maximum__sig4_7_1 } = { product4_row3[3], product4_level3_0_carry, product4_level3_0_sum, product4_level2_0_sum, product4_level1_0_sum[0], product4_row0[1] } + { product4_level2_1_carry, product4_level2_1_sum, 3'h0, product4_row1[0] };
  assign o__p4__shift = { a_42_36[2:0], unpack__a4__shift_0 } + { b_42_36[2:0], unpack__b4__shift_0 };
  assign o__p4__sign = a_42_36[3] ^ b_42_36[3];
  assign o__p4__nan = i__a4__nan | i__b4__nan;
  assign product5_row0 = a_42_36[4] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row1 = a_42_36[5] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row2 = a_42_36[6] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row3 = unpack__a5__sig_3 ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_level1_0_half = { product5_row3[1], product5_row0[3:2] } ^ product5_row1[3:1];
  assign product5_level1_0_sum = product5_level1_0_half ^ product5_row2[2:0];
  assign _003_ = { product5_row3[1], product5_row0[3:2] } & product5_row1[3:1];
  assign _004_ = product5_level1_0_half & product5_row2[2:0];
  assign product5_level1_0_carry = _003_ | _004_;
  assign product5_level2_0_half = product5_row3[0] ^ product5_level1_0_carry[0];
  assign product5_level2_0_sum = product5_level2_0_half ^ product5_level1_0_sum[1];
  assign _005_ = product5_row3[0] & product5_level1_0_carry[0];
  assign _006_ = product5_level2_0_half & product5_level1_0_sum[1];
  assign product5_level2_0_carry = _005_ | _006_;
  assign product5_level2_1_half = product5_row2[3] ^ product5_row3[2];
  assign product5_level2_1_sum = product5_level2_1_half ^ product5_level1_0_carry[2];
  assign _007_ = product5_row2[3] & product5_row3[2];
  assign _008_ = product5_level2_1_half & product5_level1_0_carry[2];
  assign product5_level2_1_carry = _007_ | _008_;
  assign product5_level3_0_half = product5_level1_0_carry[1] ^ product5_level1_0_sum[2];
  assign product5_level3_0_sum = product5_level3_0_half ^ product5_level2_0_carry;
  assign _009_ = product5_level1_0_carry[1] & product5_level1_0_sum[2];
  assign _010_ = product5_level3_0_half & product5_level2_0_carry;
  assign product5_level3_0_carry = _009_ | _010_;
  assign { _011_[7], maximum__sig5_7_1 } = { product5_row3[3], product5_level3_0_carry, product5_level3_0_sum, product5_level2_0_sum, product5_level1_0_sum[0], product5_row0[1] } + { product5_level2_1_carry, product5_level2_1_sum, 3'h0, product5_row1[0] };
  assign o__p5__shift = { a_50_44[2:0], unpack__a5__shift_0 } + { b_50_44[2:0], unpack__b5__shift_0 };
  assign o__p5__sign = a_50_44[3] ^ b_50_44[3];
  assign o__p5__nan = i__a5__nan | i__b5__nan;
  assign product6_row0 = a_50_44[4] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row1 = a_50_44[5] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row2 = a_50_44[6] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row3 = unpack__a6__sig_3 ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_level1_0_half = { product6_row3[1], product6_row0[3:2] } ^ product6_row1[3:1];
  assign product6_level1_0_sum = product6_level1_0_half ^ product6_row2[2:0];
  assign _012_ = { product6_row3[1], product6_row0[3:2] } & product6_row1[3:1];
  assign _013_ = product6_level1_0_half & product6_row2[2:0];
  assign product6_level1_0_carry = _012_ | _013_;
  assign product6_level2_0_half = product6_row3[0] ^ product6_level1_0_carry[0];
  assign product6_level2_0_sum = product6_level2_0_half ^ product6_level1_0_sum[1];
  assign _014_ = product6_row3[0] & product6_level1_0_carry[0];
  assign _015_ = product6_level2_0_half & product6_level1_0_sum[1];
  assign product6_level2_0_carry = _014_ | _015_;
  assign product6_level2_1_half = product6_row2[3] ^ product6_row3[2];
  assign product6_level2_1_sum = product6_level2_1_half ^ product6_level1_0_carry[2];
  assign _016_ = product6_row2[3] & product6_row3[2];
  assign _017_ = product6_level2_1_half & product6_level1_0_carry[2];
  assign product6_level2_1_carry = _016_ | _017_;
  assign product6_level3_0_half = product6_level1_0_carry[1] ^ product6_level1_0_sum[2];
  assign product6_level3_0_sum = product6_level3_0_half ^ product6_level2_0_carry;
  assign _018_ = product6_level1_0_carry[1] & product6_level1_0_sum[2];
  assign _019_ = product6_level3_0_half & product6_level2_0_carry;
  assign product6_level3_0_carry = _018_ | _019_;
  assign { _020_[7], maximum__sig6_7_1 } = { product6_row3[3], product6_level3_0_carry, product6_level3_0_sum, product6_level2_0_sum, product6_level1_0_sum[0], product6_row0[1] } + { product6_level2_1_carry, product6_level2_1_sum, 3'h0, product6_row1[0] };
  assign o__p6__shift = { a_58_52[2:0], unpack__a6__shift_0 } + { b_58_52[2:0], unpack__b6__shift_0 };
  assign o__p6__sign = a_58_52[3] ^ b_58_52[3];
  assign o__p6__nan = i__a6__nan | i__b6__nan;
  assign product7_row0 = a_58_52[4] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row1 = a_58_52[5] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row2 = a_58_52[6] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row3 = unpack__a7__sig_3 ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_level1_0_half = { product7_row3[1], product7_row0[3:2] } ^ product7_row1[3:1];
  assign product7_level1_0_sum = product7_level1_0_half ^ product7_row2[2:0];
  assign _021_ = { product7_row3[1], product7_row0[3:2] } & product7_row1[3:1];
  assign _022_ = product7_level1_0_half & product7_row2[2:0];
  assign product7_level1_0_carry = _021_ | _022_;
  assign product7_level2_0_half = product7_row3[0] ^ product7_level1_0_carry[0];
  assign product7_level2_0_sum = product7_level2_0_half ^ product7_level1_0_sum[1];
  assign _023_ = product7_row3[0] & product7_level1_0_carry[0];
  assign _024_ = product7_level2_0_half & product7_level1_0_sum[1];
  assign product7_level2_0_carry = _023_ | _024_;
  assign product7_level2_1_half = product7_row2[3] ^ product7_row3[2];
  assign product7_level2_1_sum = product7_level2_1_half ^ product7_level1_0_carry[2];
  assign _025_ = product7_row2[3] & product7_row3[2];
  assign _026_ = product7_level2_1_half & product7_level1_0_carry[2];
  assign product7_level2_1_carry = _025_ | _026_;
  assign product7_level3_0_half = product7_level1_0_carry[1] ^ product7_level1_0_sum[2];
  assign product7_level3_0_sum = product7_level3_0_half ^ product7_level2_0_carry;
  assign _027_ = product7_level1_0_carry[1] & product7_level1_0_sum[2];
  assign _028_ = product7_level3_0_half & product7_level2_0_carry;
  assign product7_level3_0_carry = _027_ | _028_;
  assign { _029_[7], maximum__sig7_7_1 } = { product7_row3[3], product7_level3_0_carry, product7_level3_0_sum, product7_level2_0_sum, product7_level1_0_sum[0], product7_row0[1] } + { product7_level2_1_carry, product7_level2_1_sum, 3'h0, product7_row1[0] };
  assign o__p7__shift = { a_66_60[2:0], unpack__a7__shift_0 } + { b_66_60[2:0], unpack__b7__shift_0 };
  assign o__p7__sign = a_66_60[3] ^ b_66_60[3];
  assign o__p7__nan = i__a7__nan | i__b7__nan;
  assign product8_row0 = a_66_60[4] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row1 = a_66_60[5] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row2 = a_66_60[6] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row3 = unpack__a8__sig_3 ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_level1_0_half = { product8_row3[1], product8_row0[3:2] } ^ product8_row1[3:1];
  assign product8_level1_0_sum = product8_level1_0_half ^ product8_row2[2:0];
  assign _030_ = { product8_row3[1], product8_row0[3:2] } & product8_row1[3:1];
  assign _031_ = product8_level1_0_half & product8_row2[2:0];
  assign product8_level1_0_carry = _030_ | _031_;
  assign product8_level2_0_half = product8_row3[0] ^ product8_level1_0_carry[0];
  assign product8_level2_0_sum = product8_level2_0_half ^ product8_level1_0_sum[1];
  assign _032_ = product8_row3[0] & product8_level1_0_carry[0];
  assign _033_ = product8_level2_0_half & product8_level1_0_sum[1];
  assign product8_level2_0_carry = _032_ | _033_;
  assign product8_level2_1_half = product8_row2[3] ^ product8_row3[2];
  assign product8_level2_1_sum = product8_level2_1_half ^ product8_level1_0_carry[2];
  assign _034_ = product8_row2[3] & product8_row3[2];
  assign _035_ = product8_level2_1_half & product8_level1_0_carry[2];
  assign product8_level2_1_carry = _034_ | _035_;
  assign product8_level3_0_half = product8_level1_0_carry[1] ^ product8_level1_0_sum[2];
  assign product8_level3_0_sum = product8_level3_0_half ^ product8_level2_0_carry;
  assign _036_ = product8_level1_0_carry[1] & product8_level1_0_sum[2];
  assign _037_ = product8_level3_0_half & product8_level2_0_carry;
  assign product8_level3_0_carry = _036_ | _037_;
  assign { _038_[7], maximum__sig8_7_1 } = { product8_row3[3], product8_level3_0_carry, product8_level3_0_sum, product8_level2_0_sum, product8_level1_0_sum[0], product8_row0[1] } + { product8_level2_1_carry, product8_level2_1_sum, 3'h0, product8_row1[0] };
  assign o__p8__shift = { a_74_68[2:0], unpack__a8__shift_0 } + { b_74_68[2:0], unpack__b8__shift_0 };
  assign o__p8__sign = a_74_68[3] ^ b_74_68[3];
  assign o__p8__nan = i__a8__nan | i__b8__nan;
  assign product9_row0 = a_74_68[4] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row1 = a_74_68[5] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row2 = a_74_68[6] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row3 = unpack__a9__sig_3 ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_level1_0_half = { product9_row3[1], product9_row0[3:2] } ^ product9_row1[3:1];
  assign product9_level1_0_sum = product9_level1_0_half ^ product9_row2[2:0];
  assign _040_ = { product9_row3[1], product9_row0[3:2] } & product9_row1[3:1];
  assign _041_ = product9_level1_0_half & product9_row2[2:0];
  assign product9_level1_0_carry = _040_ | _041_;
  assign product9_level2_0_half = product9_row3[0] ^ product9_level1_0_carry[0];
  assign product9_level2_0_sum = product9_level2_0_half ^ product9_level1_0_sum[1];
  assign _042_ = product9_row3[0] & product9_level1_0_carry[0];
  assign _043_ = product9_level2_0_half & product9_level1_0_sum[1];
  assign product9_level2_0_carry = _042_ | _043_;
  assign product9_level2_1_half = product9_row2[3] ^ product9_row3[2];
  assign product9_level2_1_sum = product9_level2_1_half ^ product9_level1_0_carry[2];
  assign _044_ = product9_row2[3] & product9_row3[2];
  assign _045_ = product9_level2_1_half & product9_level1_0_carry[2];
  assign product9_level2_1_carry = _044_ | _045_;
  assign product9_level3_0_half = product9_level1_0_carry[1] ^ product9_level1_0_sum[2];
  assign product9_level3_0_sum = product9_level3_0_half ^ product9_level2_0_carry;
  assign _046_ = product9_level1_0_carry[1] & product9_level1_0_sum[2];
  assign _047_ = product9_level3_0_half & product9_level2_0_carry;
  assign product9_level3_0_carry = _046_ | _047_;
  assign { _048_[7], maximum__sig9_7_1 } = { product9_row3[3], product9_level3_0_carry, product9_level3_0_sum, product9_level2_0_sum, product9_level1_0_sum[0], product9_row0[1] } + { product9_level2_1_carry, product9_level2_1_sum, 3'h0, product9_row1[0] };
  assign o__p9__shift = { a_82_76[2:0], unpack__a9__shift_0 } + { b_82_76[2:0], unpack__b9__shift_0 };
  assign o__p9__sign = a_82_76[3] ^ b_82_76[3];
  assign o__p9__nan = i__a9__nan | i__b9__nan;
  assign product10_row0 = a_82_76[4] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row1 = a_82_76[5] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row2 = a_82_76[6] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row3 = unpack__a10__sig_3 ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_level1_0_half = { product10_row3[1], product10_row0[3:2] } ^ product10_row1[3:1];
  assign product10_level1_0_sum = product10_level1_0_half ^ product10_row2[2:0];
  assign _049_ = { product10_row3[1], product10_row0[3:2] } & product10_row1[3:1];
  assign _050_ = product10_level1_0_half & product10_row2[2:0];
  assign product10_level1_0_carry = _049_ | _050_;
  assign product10_level2_0_half = product10_row3[0] ^ product10_level1_0_carry[0];
  assign product10_level2_0_sum = product10_level2_0_half ^ product10_level1_0_sum[1];
  assign _051_ = product10_row3[0] & product10_level1_0_carry[0];
  assign _052_ = product10_level2_0_half & product10_level1_0_sum[1];
  assign product10_level2_0_carry = _051_ | _052_;
  assign product10_level2_1_half = product10_row2[3] ^ product10_row3[2];
  assign product10_level2_1_sum = product10_level2_1_half ^ product10_level1_0_carry[2];
  assign _053_ = product10_row2[3] & product10_row3[2];
  assign _054_ = product10_level2_1_half & product10_level1_0_carry[2];
  assign product10_level2_1_carry = _053_ | _054_;
  assign product10_level3_0_half = product10_level1_0_carry[1] ^ product10_level1_0_sum[2];
  assign product10_level3_0_sum = product10_level3_0_half ^ product10_level2_0_carry;
  assign _055_ = product10_level1_0_carry[1] & product10_level1_0_sum[2];
  assign _056_ = product10_level3_0_half & product10_level2_0_carry;
  assign product10_level3_0_carry = _055_ | _056_;
  assign { _057_[7], maximum__sig10_7_1 } = { product10_row3[3], product10_level3_0_carry, product10_level3_0_sum, product10_level2_0_sum, product10_level1_0_sum[0], product10_row0[1] } + { product10_level2_1_carry, product10_level2_1_sum, 3'h0, product10_row1[0] };
  assign o__p10__shift = { a_90_84[2:0], unpack__a10__shift_0 } + { b_90_84[2:0], unpack__b10__shift_0 };
  assign o__p10__sign = a_90_84[3] ^ b_90_84[3];
  assign o__p10__nan = i__a10__nan | i__b10__nan;
  assign product11_row0 = a_90_84[4] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row1 = a_90_84[5] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row2 = a_90_84[6] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row3 = unpack__a11__sig_3 ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_level1_0_half = { product11_row3[1], product11_row0[3:2] } ^ product11_row1[3:1];
  assign product11_level1_0_sum = product11_level1_0_half ^ product11_row2[2:0];
  assign _060_ = { product11_row3[1], product11_row0[3:2] } & product11_row1[3:1];
  assign _061_ = product11_level1_0_half & product11_row2[2:0];
  assign product11_level1_0_carry = _060_ | _061_;
  assign product11_level2_0_half = product11_row3[0] ^ product11_level1_0_carry[0];
  assign product11_level2_0_sum = product11_level2_0_half ^ product11_level1_0_sum[1];
  assign _062_ = product11_row3[0] & product11_level1_0_carry[0];
  assign _063_ = product11_level2_0_half & product11_level1_0_sum[1];
  assign product11_level2_0_carry = _062_ | _063_;
  assign product11_level2_1_half = product11_row2[3] ^ product11_row3[2];
  assign product11_level2_1_sum = product11_level2_1_half ^ product11_level1_0_carry[2];
  assign _064_ = product11_row2[3] & product11_row3[2];
  assign _065_ = product11_level2_1_half & product11_level1_0_carry[2];
  assign product11_level2_1_carry = _064_ | _065_;
  assign product11_level3_0_half = product11_level1_0_carry[1] ^ product11_level1_0_sum[2];
  assign product11_level3_0_sum = product11_level3_0_half ^ product11_level2_0_carry;
  assign _067_ = product11_level1_0_carry[1] & product11_level1_0_sum[2];
  assign _068_ = product11_level3_0_half & product11_level2_0_carry;
  assign product11_level3_0_carry = _067_ | _068_;
  assign { _069_[7], maximum__sig11_7_1 } = { product11_row3[3], product11_level3_0_carry, product11_level3_0_sum, product11_level2_0_sum, product11_level1_0_sum[0], product11_row0[1] } + { product11_level2_1_carry, product11_level2_1_sum, 3'h0, product11_row1[0] };
  assign o__p11__shift = { a_98_92[2:0], unpack__a11__shift_0 } + { b_98_92[2:0], unpack__b11__shift_0 };
  assign o__p11__sign = a_98_92[3] ^ b_98_92[3];
  assign o__p11__nan = i__a11__nan | i__b11__nan;
  assign product12_row0 = a_98_92[4] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row1 = a_98_92[5] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row2 = a_98_92[6] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row3 = unpack__a12__sig_3 ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_level1_0_half = { product12_row3[1], product12_row0[3:2] } ^ product12_row1[3:1];
  assign product12_level1_0_sum = product12_level1_0_half ^ product12_row2[2:0];
  assign _071_ = { product12_row3[1], product12_row0[3:2] } & product12_row1[3:1];
  assign _072_ = product12_level1_0_half & product12_row2[2:0];
  assign product12_level1_0_carry = _071_ | _072_;
  assign product12_level2_0_half = product12_row3[0] ^ product12_level1_0_carry[0];
  assign product12_level2_0_sum = product12_level2_0_half ^ product12_level1_0_sum[1];
  assign _073_ = product12_row3[0] & product12_level1_0_carry[0];
  assign _075_ = product12_level2_0_half & product12_level1_0_sum[1];
  assign product12_level2_0_carry = _073_ | _075_;
  assign product12_level2_1_half = product12_row2[3] ^ product12_row3[2];
  assign product12_level2_1_sum = product12_level2_1_half ^ product12_level1_0_carry[2];
  assign _076_ = product12_row2[3] & product12_row3[2];
  assign _077_ = product12_level2_1_half & product12_level1_0_carry[2];
  assign product12_level2_1_carry = _076_ | _077_;
  assign product12_level3_0_half = product12_level1_0_carry[1] ^ product12_level1_0_sum[2];
  assign product12_level3_0_sum = product12_level3_0_half ^ product12_level2_0_carry;
  assign _078_ = product12_level1_0_carry[1] & product12_level1_0_sum[2];
  assign _079_ = product12_level3_0_half & product12_level2_0_carry;
  assign product12_level3_0_carry = _078_ | _079_;
  assign { _080_[7], maximum__sig12_7_1 } = { product12_row3[3], product12_level3_0_carry, product12_level3_0_sum, product12_level2_0_sum, product12_level1_0_sum[0], product12_row0[1] } + { product12_level2_1_carry, product12_level2_1_sum, 3'h0, product12_row1[0] };
  assign o__p12__shift = { a_106_100[2:0], unpack__a12__shift_0 } + { b_106_100[2:0], unpack__b12__shift_0 };
  assign o__p12__sign = a_106_100[3] ^ b_106_100[3];
  assign o__p12__nan = i__a12__nan | i__b12__nan;
  assign product13_row0 = a_106_100[4] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row1 = a_106_100[5] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row2 = a_106_100[6] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row3 = unpack__a13__sig_3 ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_level1_0_half = { product13_row3[1], product13_row0[3:2] } ^ product13_row1[3:1];
  assign product13_level1_0_sum = product13_level1_0_half ^ product13_row2[2:0];
  assign _084_ = { product13_row3[1], product13_row0[3:2] } & product13_row1[3:1];
  assign _085_ = product13_level1_0_half & product13_row2[2:0];
  assign product13_level1_0_carry = _084_ | _085_;
  assign product13_level2_0_half = product13_row3[0] ^ product13_level1_0_carry[0];
  assign product13_level2_0_sum = product13_level2_0_half ^ product13_level1_0_sum[1];
  assign _086_ = product13_row3[0] & product13_level1_0_carry[0];
  assign _087_ = product13_level2_0_half & product13_level1_0_sum[1];
  assign product13_level2_0_carry = _086_ | _087_;
  assign product13_level2_1_half = product13_row2[3] ^ product13_row3[2];
  assign product13_level2_1_sum = product13_level2_1_half ^ product13_level1_0_carry[2];
  assign _088_ = product13_row2[3] & product13_row3[2];
  assign _089_ = product13_level2_1_half & product13_level1_0_carry[2];
  assign product13_level2_1_carry = _088_ | _089_;
  assign product13_level3_0_half = product13_level1_0_carry[1] ^ product13_level1_0_sum[2];
  assign product13_level3_0_sum = product13_level3_0_half ^ product13_level2_0_carry;
  assign _090_ = product13_level1_0_carry[1] & product13_level1_0_sum[2];
  assign _091_ = product13_level3_0_half & product13_level2_0_carry;
  assign product13_level3_0_carry = _090_ | _091_;
  assign { _092_[7], maximum__sig13_7_1 } = { product13_row3[3], product13_level3_0_carry, product13_level3_0_sum, product13_level2_0_sum, product13_level1_0_sum[0], product13_row0[1] } + { product13_level2_1_carry, product13_level2_1_sum, 3'h0, product13_row1[0] };
  assign o__p13__shift = { a_114_108[2:0], unpack__a13__shift_0 } + { b_114_108[2:0], unpack__b13__shift_0 };
  assign o__p13__sign = a_114_108[3] ^ b_114_108[3];
  assign o__p13__nan = i__a13__nan | i__b13__nan;
  assign product14_row0 = a_114_108[4] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row1 = a_114_108[5] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row2 = a_114_108[6] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row3 = unpack__a14__sig_3 ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_level1_0_half = { product14_row3[1], product14_row0[3:2] } ^ product14_row1[3:1];
  assign product14_level1_0_sum = product14_level1_0_half ^ product14_row2[2:0];
  assign _095_ = { product14_row3[1], product14_row0[3:2] } & product14_row1[3:1];
  assign _096_ = product14_level1_0_half & product14_row2[2:0];
  assign product14_level1_0_carry = _095_ | _096_;
  assign product14_level2_0_half = product14_row3[0] ^ product14_level1_0_carry[0];
  assign product14_level2_0_sum = product14_level2_0_half ^ product14_level1_0_sum[1];
  assign _097_ = product14_row3[0] & product14_level1_0_carry[0];
  assign _098_ = product14_level2_0_half & product14_level1_0_sum[1];
  assign product14_level2_0_carry = _097_ | _098_;
  assign product14_level2_1_half = product14_row2[3] ^ product14_row3[2];
  assign product14_level2_1_sum = product14_level2_1_half ^ product14_level1_0_carry[2];
  assign _099_ = product14_row2[3] & product14_row3[2];
  assign _100_ = product14_level2_1_half & product14_level1_0_carry[2];
  assign product14_level2_1_carry = _099_ | _100_;
  assign product14_level3_0_half = product14_level1_0_carry[1] ^ product14_level1_0_sum[2];
  assign product14_level3_0_sum = product14_level3_0_half ^ product14_level2_0_carry;
  assign _101_ = product14_level1_0_carry[1] & product14_level1_0_sum[2];
  assign _102_ = product14_level3_0_half & product14_level2_0_carry;
  assign product14_level3_0_carry = _101_ | _102_;
  assign { _103_[7], maximum__sig14_7_1 } = { product14_row3[3], product14_level3_0_carry, product14_level3_0_sum, product14_level2_0_sum, product14_level1_0_sum[0], product14_row0[1] } + { product14_level2_1_carry, product14_level2_1_sum, 3'h0, product14_row1[0] };
  assign o__p14__shift = { a_122_116[2:0], unpack__a14__shift_0 } + { b_122_116[2:0], unpack__b14__shift_0 };
  assign o__p14__sign = a_122_116[3] ^ b_122_116[3];
  assign o__p14__nan = i__a14__nan | i__b14__nan;
  assign product15_row0 = a_122_116[4] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row1 = a_122_116[5] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row2 = a_122_116[6] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row3 = unpack__a15__sig_3 ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_level1_0_half = { product15_row3[1], product15_row0[3:2] } ^ product15_row1[3:1];
  assign product15_level1_0_sum = product15_level1_0_half ^ product15_row2[2:0];
  assign _104_ = { product15_row3[1], product15_row0[3:2] } & product15_row1[3:1];
  assign _105_ = product15_level1_0_half & product15_row2[2:0];
  assign product15_level1_0_carry = _104_ | _105_;
  assign product15_level2_0_half = product15_row3[0] ^ product15_level1_0_carry[0];
  assign product15_level2_0_sum = product15_level2_0_half ^ product15_level1_0_sum[1];
  assign _106_ = product15_row3[0] & product15_level1_0_carry[0];
  assign _107_ = product15_level2_0_half & product15_level1_0_sum[1];
  assign product15_level2_0_carry = _106_ | _107_;
  assign product15_level2_1_half = product15_row2[3] ^ product15_row3[2];
  assign product15_level2_1_sum = product15_level2_1_half ^ product15_level1_0_carry[2];
  assign maximum__sig15_0 = product15_row0[0];
  assign maximum__sig14_0 = product14_row0[0];
  assign maximum__sig13_0 = product13_row0[0];
  assign maximum__sig12_0 = product12_row0[0];
  assign maximum__sig11_0 = product11_row0[0];
  assign maximum__sig10_0 = product10_row0[0];
  assign maximum__sig9_0 = product9_row0[0];
  assign maximum__sig8_0 = product8_row0[0];
  assign maximum__sig7_0 = product7_row0[0];
  assign maximum__sig6_0 = product6_row0[0];
  assign maximum__sig5_0 = product5_row0[0];
  assign maximum__sig4_0 = product4_row0[0];
  assign maximum__sig3_0 = product3_row0[0];
  assign maximum__sig2_0 = product2_row0[0];
  assign maximum__sig1_0 = product1_row0[0];
  assign maximum__sig0_0 = product0_row0[0];
  assign _069_[6:0] = maximum__sig11_7_1;
  assign _136_[6:0] = maximum__sig0_7_1;
  assign _011_[6:0] = maximum__sig5_7_1;
  assign _029_[6:0] = maximum__sig7_7_1;
  assign _038_[6:0] = maximum__sig8_7_1;
  assign _080_[6:0] = maximum__sig12_7_1;
  assign _094_[6:0] = maximum__sig1_7_1;
  assign _002_[6:0] = maximum__sig4_7_1;
  assign _092_[6:0] = maximum__sig13_7_1;
  assign _057_[6:0] = maximum__sig10_7_1;
  assign _103_[6:0] = maximum__sig14_7_1;
  assign _048_[6:0] = maximum__sig9_7_1;
  assign _020_[6:0] = maximum__sig6_7_1;
  assign _134_[6:0] = maximum__sig3_7_1;
  assign _123_[6:0] = maximum__sig2_7_1;
  assign _112_[6:0] = maximum__sig15_7_1;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [19:0] i__sig,
  input wire i__sign,
  output wire [14:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, empty16_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_6, empty2_7, empty2_8, empty2_9, empty4_3, empty4_4, empty4_5,
    empty4_6, empty4_7, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [9:0] _009_;
  wire [8:0] _040_;
  wire [4:0] leading_zeros;
  wire [19:0] shifted_by_15, shifted_by_31, stopped;
  wire [15:0] shifted_by_3;
  wire [17:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _040_ = i__shift + 3'h5;
  assign _010_ = ~ stopped[0];
  assign empty2_6 = _010_ & zeros2_6;
  assign zeros2_6 = ~ stopped[1];
  assign _011_ = ~ stopped[2];
  assign empty2_7 = _011_ & zeros2_7;
  assign zeros2_7 = ~ stopped[3];
  assign _012_ = ~ stopped[4];
  assign empty2_8 = _012_ & zeros2_8;
  assign zeros2_8 = ~ stopped[5];
  assign _013_ = ~ stopped[6];
  assign empty2_9 = _013_ & zeros2_9;
  assign zeros2_9 = ~ stopped[7];
  assign _014_ = ~ stopped[8];
  assign empty2_10 = _014_ & zeros2_10;
  assign zeros2_10 = ~ stopped[9];
  assign _015_ = ~ stopped[10];
  assign empty2_11 = _015_ & zeros2_11;
  assign zeros2_11 = ~ stopped[11];
  assign _016_ = ~ stopped[12];
  assign empty2_12 = _016_ & zeros2_12;
  assign zeros2_12 = ~ stopped[13];
  assign _017_ = ~ stopped[14];
  assign empty2_13 = _017_ & zeros2_13;
  assign zeros2_13 = ~ stopped[15];
  assign _018_ = ~ stopped[16];
  assign empty2_14 = _018_ & zeros2_14;
  assign zeros2_14 = ~ stopped[17];
  assign _019_ = ~ stopped[18];
  assign zeros2_15 = ~ stopped[19];
  assign empty2_15 = _019_ & zeros2_15;
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
  assign zeros16_0[1:0] = empty4_3 ? 2'h0 : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { 1'h0, empty4_3, zeros16_0[1:0] } : { empty8_3, zeros16_1[2:0] };
  assign _020_ = _040_ == 5'h13;
  assign _021_ = _040_ == 5'h12;
  assign _022_ = _040_ == 5'h11;
  assign _023_ = _040_ == 5'h10;
  assign _024_ = _040_ == 4'hf;
  assign _025_ = _040_ == 4'he;
  assign _026_ = _040_ == 4'hd;
  assign _027_ = _040_ == 4'hc;
  assign _028_ = _040_ == 4'hb;
  assign _029_ = _040_ == 4'ha;
  assign _030_ = _040_ == 4'h9;
  assign _031_ = _040_ == 4'h8;
  assign _032_ = _040_ == 3'h7;
  assign _033_ = _040_ == 3'h6;
  assign _034_ = _040_ == 3'h5;
  assign _035_ = _040_ == 3'h4;
  assign _036_ = _040_ == 2'h3;
  assign _037_ = _040_ == 2'h2;
  assign _038_ = _040_ == 1'h1;
  assign _039_ = ! _040_;
  assign stopped = i__sig | { _039_, _038_, _037_, _036_, _035_, _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _022_, _021_, _020_ };
  assign shifted_by_31 = empty16_1 ? { i__sig[3:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = leading_zeros[3] ? { shifted_by_31[11:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = leading_zeros[2] ? { shifted_by_15[15:0], 2'h0 } : shifted_by_15[19:2];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[15:0] : shifted_by_7[17:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[14:0] : shifted_by_3[15:1];
  assign _000_ = ~ leading_zeros[2];
  assign _001_ = | shifted_by_15[1:0];
  assign _002_ = _000_ & _001_;
  assign _003_ = ~ leading_zeros[1];
  assign _004_ = | shifted_by_7[1:0];
  assign _005_ = _003_ & _004_;
  assign _006_ = _002_ | _005_;
  assign _007_ = ~ leading_zeros[0];
  assign _008_ = _007_ & shifted_by_3[0];
  assign normalise__sig_0 = _006_ | _008_;
  assign { _009_[9], o__exp } = _040_ - { empty16_1, leading_zeros[3:0] };
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3:2] = { 1'h0, empty4_3 };
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign _009_[8:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [14:0] normalise__sig_15_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [21:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [24:0] _02_;
  wire [23:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_15_1[14] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_15_1[1];
  assign up = normalise__sig_15_1[0] & _01_;
  assign { _02_[24], magnitude } = { exponent, normalise__sig_15_1[13:1] } + up;
  assign _03_ = magnitude > 21'h1fdfff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 24'h1fdfff : magnitude;
  assign _06_ = _04_ ? 24'h1fe000 : _05_;
  assign o__code = i__nan ? 22'h1ff000 : { i__sign, _06_[20:0] };
  assign _02_[23:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__sum (
  input wire acc_21,
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire multiply__p4__sign,
  input wire multiply__p5__sign,
  input wire multiply__p6__sign,
  input wire multiply__p7__sign,
  input wire multiply__p8__sign,
  input wire multiply__p9__sign,
  input wire multiply__p10__sign,
  input wire multiply__p11__sign,
  input wire multiply__p12__sign,
  input wire multiply__p13__sign,
  input wire multiply__p14__sign,
  input wire multiply__p15__sign,
  input wire [7:0] i__shift,
  input wire [14:0] cut__x16_14_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [14:0] cut__x0_14_0,
  input wire [14:0] cut__x1_14_0,
  input wire [14:0] cut__x2_14_0,
  input wire [14:0] cut__x3_14_0,
  input wire [14:0] cut__x4_14_0,
  input wire [14:0] cut__x5_14_0,
  input wire [14:0] cut__x6_14_0,
  input wire [14:0] cut__x7_14_0,
  input wire [14:0] cut__x8_14_0,
  input wire [14:0] cut__x9_14_0,
  input wire [14:0] cut__x10_14_0,
  input wire [14:0] cut__x11_14_0,
  input wire [14:0] cut__x12_14_0,
  input wire [14:0] cut__x13_14_0,
  input wire [14:0] cut__x14_14_0,
  input wire [14:0] cut__x15_14_0,
  output wire [19:0] o__sig,
  output wire o__sign,
  input wire [16:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _028_, _029_, _032_, _033_, _034_,
    _035_, _036_, _037_, _040_, _041_, _042_, _043_, _044_, _045_, _048_, _049_, _050_, _051_, _052_, _055_,
    _056_, _057_, _058_, _059_, _060_, _061_, _071_, _072_, _073_, _074_, _090_, _093_, _094_, _095_, _096_,
    _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, sign, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum, sum_level11_0_carry,
    sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry,
    sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum,
    sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level1_10_carry, sum_level1_10_half,
    sum_level1_10_sum, sum_level1_11_carry, sum_level1_11_half, sum_level1_11_sum, sum_level1_1_carry,
    sum_level1_1_half, sum_level1_1_sum, sum_level1_3_carry, sum_level1_3_half, sum_level1_3_sum,
    sum_level1_5_carry, sum_level1_5_half, sum_level1_5_sum, sum_level1_7_carry, sum_level1_7_half,
    sum_level1_7_sum, sum_level1_9_carry, sum_level1_9_half, sum_level1_9_sum, sum_level2_4_carry,
    sum_level2_4_half, sum_level2_4_sum, sum_level2_5_carry, sum_level2_5_half, sum_level2_5_sum,
    sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_0_sum, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half,
    sum_level9_1_sum;
  wire [21:0] _025_, _026_, _027_;
  wire [15:0] _030_, _031_, _038_, _039_, _046_, _047_, _053_, _054_, _063_, _067_, _068_, _075_, _076_, _084_,
    _086_, _087_, _088_, _089_, _091_, _092_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum, sum_level1_4_carry, sum_level1_4_half,
    sum_level1_4_sum, sum_level1_6_carry, sum_level1_6_half, sum_level1_6_sum, sum_level1_8_carry,
    sum_level1_8_half, sum_level1_8_sum, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level4_1_carry, sum_level4_1_half,
    sum_level4_1_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_0_sum;
  wire [16:0] _062_, _064_, _069_, _070_, _077_, _078_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level2_3_carry, sum_level2_3_half, sum_level2_3_sum, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum;
  wire [14:0] _065_, _066_, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum;
  wire [1:0] _079_, _080_, _081_, _082_, sum_level3_2_carry, sum_level3_2_half, sum_level3_2_sum,
    sum_level3_3_carry, sum_level3_3_half, sum_level3_3_sum;
  wire [13:0] _083_, _085_, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum;
  wire [20:0] sum_total;
  assign sum_level1_0_half = { _000_, cut__x0_14_0 } ^ { _033_, cut__x2_14_0[14:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _041_, cut__x1_14_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _033_ = ~ multiply__p1__sign;
  assign _063_ = { _000_, cut__x0_14_0 } & { _033_, cut__x2_14_0[14:1], i__carry[0] };
  assign _041_ = ~ multiply__p2__sign;
  assign _084_ = sum_level1_0_half & { _041_, cut__x1_14_0 };
  assign sum_level1_0_carry = _063_ | _084_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_14_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _094_ = i__carry[1] & cut__x2_14_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _094_ | _001_;
  assign sum_level1_2_half = { _012_, cut__x3_14_0 } ^ { _023_, cut__x5_14_0[14:1], i__carry[3] };
  assign sum_level1_2_sum = sum_level1_2_half ^ { _029_, cut__x4_14_0 };
  assign _012_ = ~ multiply__p3__sign;
  assign _023_ = ~ multiply__p4__sign;
  assign _030_ = { _012_, cut__x3_14_0 } & { _023_, cut__x5_14_0[14:1], i__carry[3] };
  assign _029_ = ~ multiply__p5__sign;
  assign _031_ = sum_level1_2_half & { _029_, cut__x4_14_0 };
  assign sum_level1_2_carry = _030_ | _031_;
  assign sum_level1_3_half = i__carry[4] ^ cut__x5_14_0[0];
  assign sum_level1_3_sum = sum_level1_3_half ^ i__carry[5];
  assign _032_ = i__carry[4] & cut__x5_14_0[0];
  assign _034_ = sum_level1_3_half & i__carry[5];
  assign sum_level1_3_carry = _032_ | _034_;
  assign sum_level1_4_half = { _035_, cut__x6_14_0 } ^ { _036_, cut__x8_14_0[14:1], i__carry[6] };
  assign sum_level1_4_sum = sum_level1_4_half ^ { _037_, cut__x7_14_0 };
  assign _035_ = ~ multiply__p6__sign;
  assign _036_ = ~ multiply__p7__sign;
  assign _038_ = { _035_, cut__x6_14_0 } & { _036_, cut__x8_14_0[14:1], i__carry[6] };
  assign _037_ = ~ multiply__p8__sign;
  assign _039_ = sum_level1_4_half & { _037_, cut__x7_14_0 };
  assign sum_level1_4_carry = _038_ | _039_;
  assign sum_level1_5_half = i__carry[7] ^ cut__x8_14_0[0];
  assign sum_level1_5_sum = sum_level1_5_half ^ i__carry[8];
  assign _040_ = i__carry[7] & cut__x8_14_0[0];
  assign _042_ = sum_level1_5_half & i__carry[8];
  assign sum_level1_5_carry = _040_ | _042_;
  assign sum_level1_6_half = { _043_, cut__x9_14_0 } ^ { _044_, cut__x11_14_0[14:1], i__carry[9] };
  assign sum_level1_6_sum = sum_level1_6_half ^ { _045_, cut__x10_14_0 };
  assign _043_ = ~ multiply__p9__sign;
  assign _044_ = ~ multiply__p10__sign;
  assign _046_ = { _043_, cut__x9_14_0 } & { _044_, cut__x11_14_0[14:1], i__carry[9] };
  assign _045_ = ~ multiply__p11__sign;
  assign _047_ = sum_level1_6_half & { _045_, cut__x10_14_0 };
  assign sum_level1_6_carry = _046_ | _047_;
  assign sum_level1_7_half = i__carry[10] ^ cut__x11_14_0[0];
  assign sum_level1_7_sum = sum_level1_7_half ^ i__carry[11];
  assign _048_ = i__carry[10] & cut__x11_14_0[0];
  assign _049_ = sum_level1_7_half & i__carry[11];
  assign sum_level1_7_carry = _048_ | _049_;
  assign sum_level1_8_half = { _050_, cut__x12_14_0 } ^ { _051_, cut__x14_14_0[14:1], i__carry[12] };
  assign sum_level1_8_sum = sum_level1_8_half ^ { _052_, cut__x13_14_0 };
  assign _050_ = ~ multiply__p12__sign;
  assign _051_ = ~ multiply__p13__sign;
  assign _053_ = { _050_, cut__x12_14_0 } & { _051_, cut__x14_14_0[14:1], i__carry[12] };
  assign _052_ = ~ multiply__p14__sign;
  assign _054_ = sum_level1_8_half & { _052_, cut__x13_14_0 };
  assign sum_level1_8_carry = _053_ | _054_;
  assign sum_level1_9_half = i__carry[13] ^ cut__x14_14_0[0];
  assign sum_level1_9_sum = sum_level1_9_half ^ i__carry[14];
  assign _055_ = i__carry[13] & cut__x14_14_0[0];
  assign _056_ = sum_level1_9_half & i__carry[14];
  assign sum_level1_9_carry = _055_ | _056_;
  assign sum_level1_10_half = cut__x15_14_0[0] ^ i__carry[15];
  assign sum_level1_10_sum = sum_level1_10_half ^ cut__x16_14_0[0];
  assign _057_ = cut__x15_14_0[0] & i__carry[15];
  assign _058_ = sum_level1_10_half & cut__x16_14_0[0];
  assign sum_level1_10_carry = _057_ | _058_;
  assign sum_level1_11_half = _059_ ^ _060_;
  assign _059_ = ~ multiply__p15__sign;
  assign _060_ = ~ acc_21;
  assign _061_ = _059_ & _060_;
  assign sum_level1_11_carry = _061_ | sum_level1_11_half;
  assign sum_level2_0_half = { sum_level1_0_carry, i__carry[16] } ^ { 1'h1, sum_level1_0_sum };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_2_carry[15:1], sum_level1_1_carry, sum_level1_1_sum };
  assign _062_ = { sum_level1_0_carry, i__carry[16] } & { 1'h1, sum_level1_0_sum };
  assign _064_ = sum_level2_0_half & { sum_level1_2_carry[15:1], sum_level1_1_carry, sum_level1_1_sum };
  assign sum_level2_0_carry = _062_ | _064_;
  assign sum_level2_1_half = { cut__x15_14_0[14:1], sum_level1_2_sum[0] } ^ { cut__x16_14_0[14:1], sum_level1_3_sum };
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_4_sum[14:0];
  assign _065_ = { cut__x15_14_0[14:1], sum_level1_2_sum[0] } & { cut__x16_14_0[14:1], sum_level1_3_sum };
  assign _066_ = sum_level2_1_half & sum_level1_4_sum[14:0];
  assign sum_level2_1_carry = _065_ | _066_;
  assign sum_level2_2_half = { sum_level1_8_carry[14:1], sum_level1_2_carry[0], sum_level1_5_sum } ^ sum_level1_6_sum;
  assign sum_level2_2_sum = sum_level2_2_half ^ { sum_level1_2_sum[15:2], sum_level1_3_carry, sum_level1_7_sum };
  assign _067_ = { sum_level1_8_carry[14:1], sum_level1_2_carry[0], sum_level1_5_sum } & sum_level1_6_sum;
  assign _068_ = sum_level2_2_half & { sum_level1_2_sum[15:2], sum_level1_3_carry, sum_level1_7_sum };
  assign sum_level2_2_carry = _067_ | _068_;
  assign sum_level2_3_half = { sum_level1_11_carry, sum_level1_8_sum } ^ { sum_level1_4_carry, sum_level1_9_sum };
  assign sum_level2_3_sum = sum_level2_3_half ^ { sum_level1_6_carry[15:1], sum_level1_5_carry, sum_level1_10_sum };
  assign _069_ = { sum_level1_11_carry, sum_level1_8_sum } & { sum_level1_4_carry, sum_level1_9_sum };
  assign _070_ = sum_level2_3_half & { sum_level1_6_carry[15:1], sum_level1_5_carry, sum_level1_10_sum };
  assign sum_level2_3_carry = _069_ | _070_;
  assign sum_level2_4_half = sum_level1_6_carry[0] ^ sum_level1_7_carry;
  assign sum_level2_4_sum = sum_level2_4_half ^ sum_level1_8_carry[0];
  assign _071_ = sum_level1_6_carry[0] & sum_level1_7_carry;
  assign _072_ = sum_level2_4_half & sum_level1_8_carry[0];
  assign sum_level2_4_carry = _071_ | _072_;
  assign sum_level2_5_half = sum_level1_9_carry ^ sum_level1_10_carry;
  assign sum_level2_5_sum = sum_level2_5_half ^ sum_level1_2_sum[1];
  assign _073_ = sum_level1_9_carry & sum_level1_10_carry;
  assign _074_ = sum_level2_5_half & sum_level1_2_sum[1];
  assign sum_level2_5_carry = _073_ | _074_;
  assign sum_level3_0_half = { sum_level1_11_sum, sum_level2_0_sum[14:0] } ^ { sum_level1_4_sum[15], sum_level2_1_sum };
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_2_sum;
  assign _075_ = { sum_level1_11_sum, sum_level2_0_sum[14:0] } & { sum_level1_4_sum[15], sum_level2_1_sum };
  assign _076_ = sum_level3_0_half & sum_level2_2_sum;
  assign sum_level3_0_carry = _075_ | _076_;
  assign sum_level3_1_half = sum_level2_0_carry ^ { 1'h1, sum_level1_8_carry[15], sum_level2_1_carry };
  assign sum_level3_1_sum = sum_level3_1_half ^ { sum_level2_3_carry[16], sum_level2_2_carry };
  assign _077_ = sum_level2_0_carry & { 1'h1, sum_level1_8_carry[15], sum_level2_1_carry };
  assign _078_ = sum_level3_1_half & { sum_level2_3_carry[16], sum_level2_2_carry };
  assign sum_level3_1_carry = _077_ | _078_;
  assign sum_level3_2_half = sum_level2_3_carry[1:0] ^ sum_level2_3_sum[2:1];
  assign sum_level3_2_sum = sum_level3_2_half ^ { sum_level2_4_carry, sum_level2_4_sum };
  assign _079_ = sum_level2_3_carry[1:0] & sum_level2_3_sum[2:1];
  assign _080_ = sum_level3_2_half & { sum_level2_4_carry, sum_level2_4_sum };
  assign sum_level3_2_carry = _079_ | _080_;
  assign sum_level3_3_half = sum_level2_0_sum[16:15] ^ sum_level2_3_carry[15:14];
  assign sum_level3_3_sum = sum_level3_3_half ^ sum_level2_3_sum[16:15];
  assign _081_ = sum_level2_0_sum[16:15] & sum_level2_3_carry[15:14];
  assign _082_ = sum_level3_3_half & sum_level2_3_sum[16:15];
  assign sum_level3_3_carry = _081_ | _082_;
  assign sum_level4_0_half = { sum_level2_3_carry[13:2], sum_level2_5_carry, sum_level2_5_sum } ^ { sum_level2_3_sum[14:3], sum_level3_0_carry[1:0] };
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[14:1];
  assign _083_ = { sum_level2_3_carry[13:2], sum_level2_5_carry, sum_level2_5_sum } & { sum_level2_3_sum[14:3], sum_level3_0_carry[1:0] };
  assign _085_ = sum_level4_0_half & sum_level3_0_sum[14:1];
  assign sum_level4_0_carry = _083_ | _085_;
  assign sum_level4_1_half = sum_level3_1_carry[15:0] ^ { sum_level3_3_carry[1], sum_level3_0_carry[15:3], sum_level3_2_carry };
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_sum[16:1];
  assign _086_ = sum_level3_1_carry[15:0] & { sum_level3_3_carry[1], sum_level3_0_carry[15:3], sum_level3_2_carry };
  assign _087_ = sum_level4_1_half & sum_level3_1_sum[16:1];
  assign sum_level4_1_carry = _086_ | _087_;
  assign sum_level5_0_half = { sum_level3_3_sum, sum_level4_0_carry[12:0], sum_level3_1_sum[0] } ^ { sum_level3_3_carry[0], sum_level3_0_sum[15], sum_level4_1_carry[11:1], sum_level3_0_carry[2], sum_level3_2_sum };
  assign sum_level5_0_sum = sum_level5_0_half ^ { sum_level4_1_carry[13], sum_level4_0_carry[13], sum_level4_0_sum };
  assign _088_ = { sum_level3_3_sum, sum_level4_0_carry[12:0], sum_level3_1_sum[0] } & { sum_level3_3_carry[0], sum_level3_0_sum[15], sum_level4_1_carry[11:1], sum_level3_0_carry[2], sum_level3_2_sum };
  assign _089_ = sum_level5_0_half & { sum_level4_1_carry[13], sum_level4_0_carry[13], sum_level4_0_sum };
  assign sum_level5_0_carry = _088_ | _089_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry[15];
  assign _090_ = sum_level5_1_half & sum_level4_1_carry[15];
  assign sum_level5_1_carry = sum_level3_1_carry[16] | _090_;
  assign sum_level6_0_half = sum_level4_1_sum ^ { sum_level4_1_carry[14], sum_level5_0_carry[14], sum_level4_1_carry[12], sum_level5_0_carry[12:2], sum_level4_1_carry[0], sum_level5_0_carry[0] };
  assign sum_level6_0_sum = sum_level6_0_half ^ { sum_level5_0_carry[15], sum_level5_0_sum[15:1] };
  assign _091_ = sum_level4_1_sum & { sum_level4_1_carry[14], sum_level5_0_carry[14], sum_level4_1_carry[12], sum_level5_0_carry[12:2], sum_level4_1_carry[0], sum_level5_0_carry[0] };
  assign _092_ = sum_level6_0_half & { sum_level5_0_carry[15], sum_level5_0_sum[15:1] };
  assign sum_level6_0_carry = _091_ | _092_;
  assign sum_level7_0_half = sum_level5_0_carry[1] ^ sum_level6_0_carry[0];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_sum[1];
  assign _093_ = sum_level5_0_carry[1] & sum_level6_0_carry[0];
  assign _095_ = sum_level7_0_half & sum_level6_0_sum[1];
  assign sum_level7_0_carry = _093_ | _095_;
  assign sum_level7_1_half = sum_level5_0_carry[13] ^ sum_level6_0_carry[12];
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_0_sum[13];
  assign _096_ = sum_level5_0_carry[13] & sum_level6_0_carry[12];
  assign _097_ = sum_level7_1_half & sum_level6_0_sum[13];
  assign sum_level7_1_carry = _096_ | _097_;
  assign sum_level8_0_half = sum_level6_0_carry[1] ^ sum_level6_0_sum[2];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _098_ = sum_level6_0_carry[1] & sum_level6_0_sum[2];
  assign _099_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _098_ | _099_;
  assign sum_level8_1_half = sum_level6_0_carry[13] ^ sum_level6_0_sum[14];
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _100_ = sum_level6_0_carry[13] & sum_level6_0_sum[14];
  assign _101_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = _100_ | _101_;
  assign sum_level9_0_half = sum_level6_0_carry[2] ^ sum_level6_0_sum[3];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _102_ = sum_level6_0_carry[2] & sum_level6_0_sum[3];
  assign _103_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _102_ | _103_;
  assign sum_level9_1_half = sum_level6_0_carry[14] ^ sum_level6_0_sum[15];
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _104_ = sum_level6_0_carry[14] & sum_level6_0_sum[15];
  assign _002_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = _104_ | _002_;
  assign sum_level10_0_half = sum_level6_0_carry[3] ^ sum_level6_0_sum[4];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _003_ = sum_level6_0_carry[3] & sum_level6_0_sum[4];
  assign _004_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _003_ | _004_;
  assign sum_level10_1_half = sum_level5_1_sum ^ sum_level6_0_carry[15];
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _005_ = sum_level5_1_sum & sum_level6_0_carry[15];
  assign _006_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = _005_ | _006_;
  assign sum_level11_0_half = sum_level6_0_carry[4] ^ sum_level6_0_sum[5];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _007_ = sum_level6_0_carry[4] & sum_level6_0_sum[5];
  assign _008_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _007_ | _008_;
  assign sum_level12_0_half = sum_level6_0_carry[5] ^ sum_level6_0_sum[6];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _009_ = sum_level6_0_carry[5] & sum_level6_0_sum[6];
  assign _010_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _009_ | _010_;
  assign sum_level13_0_half = sum_level6_0_carry[6] ^ sum_level6_0_sum[7];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _011_ = sum_level6_0_carry[6] & sum_level6_0_sum[7];
  assign _013_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _011_ | _013_;
  assign sum_level14_0_half = sum_level6_0_carry[7] ^ sum_level6_0_sum[8];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _014_ = sum_level6_0_carry[7] & sum_level6_0_sum[8];
  assign _015_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _014_ | _015_;
  assign sum_level15_0_half = sum_level6_0_carry[8] ^ sum_level6_0_sum[9];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _016_ = sum_level6_0_carry[8] & sum_level6_0_sum[9];
  assign _017_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _016_ | _017_;
  assign sum_level16_0_half = sum_level6_0_carry[9] ^ sum_level6_0_sum[10];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _018_ = sum_level6_0_carry[9] & sum_level6_0_sum[10];
  assign _019_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _018_ | _019_;
  assign sum_level17_0_half = sum_level6_0_carry[10] ^ sum_level6_0_sum[11];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _020_ = sum_level6_0_carry[10] & sum_level6_0_sum[11];
  assign _021_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _020_ | _021_;
  assign sum_level18_0_half = sum_level6_0_carry[11] ^ sum_level6_0_sum[12];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _022_ = sum_level6_0_carry[11] & sum_level6_0_sum[12];
  assign _024_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _022_ | _024_;
  assign { _025_[21], sum_total } = { 1'h1, sum_level5_1_carry, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level18_0_carry, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum[0], sum_level5_0_sum[0], sum_level2_3_sum[0] } + { sum_level10_1_carry, 3'h0, sum_level7_1_sum, 14'h0000, sum_level3_0_sum[0] };
  assign _026_ = - $signed(sum_total);
  assign { _027_[21:20], o__sig } = sum_total[20] ? _026_ : { sum_total[20], sum_total };
  assign _028_ = | sum_total;
  assign sign = _028_ ? sum_total[20] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_11_sum = ~ sum_level1_11_half;
  assign sum_level5_1_half = ~ sum_level3_1_carry[16];
  assign _025_[20:0] = sum_total;
  assign _027_[19:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__a1__sig_3,
  output wire unpack__a1__shift_0,
  output wire o__a1__nan,
  output wire unpack__a2__sig_3,
  output wire unpack__a2__shift_0,
  output wire o__a2__nan,
  output wire unpack__a3__sig_3,
  output wire unpack__a3__shift_0,
  output wire o__a3__nan,
  output wire unpack__a4__sig_3,
  output wire unpack__a4__shift_0,
  output wire o__a4__nan,
  output wire unpack__a5__sig_3,
  output wire unpack__a5__shift_0,
  output wire o__a5__nan,
  output wire unpack__a6__sig_3,
  output wire unpack__a6__shift_0,
  output wire o__a6__nan,
  output wire unpack__a7__sig_3,
  output wire unpack__a7__shift_0,
  output wire o__a7__nan,
  output wire unpack__a8__sig_3,
  output wire unpack__a8__shift_0,
  output wire o__a8__nan,
  output wire unpack__a9__sig_3,
  output wire unpack__a9__shift_0,
  output wire o__a9__nan,
  output wire unpack__a10__sig_3,
  output wire unpack__a10__shift_0,
  output wire o__a10__nan,
  output wire unpack__a11__sig_3,
  output wire unpack__a11__shift_0,
  output wire o__a11__nan,
  output wire unpack__a12__sig_3,
  output wire unpack__a12__shift_0,
  output wire o__a12__nan,
  output wire unpack__a13__sig_3,
  output wire unpack__a13__shift_0,
  output wire o__a13__nan,
  output wire unpack__a14__sig_3,
  output wire unpack__a14__shift_0,
  output wire o__a14__nan,
  output wire unpack__a15__sig_3,
  output wire unpack__a15__shift_0,
  output wire o__a15__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan,
  output wire unpack__b1__sig_3,
  output wire unpack__b1__shift_0,
  output wire o__b1__nan,
  output wire unpack__b2__sig_3,
  output wire unpack__b2__shift_0,
  output wire o__b2__nan,
  output wire unpack__b3__sig_3,
  output wire unpack__b3__shift_0,
  output wire o__b3__nan,
  output wire unpack__b4__sig_3,
  output wire unpack__b4__shift_0,
  output wire o__b4__nan,
  output wire unpack__b5__sig_3,
  output wire unpack__b5__shift_0,
  output wire o__b5__nan,
  output wire unpack__b6__sig_3,
  output wire unpack__b6__shift_0,
  output wire o__b6__nan,
  output wire unpack__b7__sig_3,
  output wire unpack__b7__shift_0,
  output wire o__b7__nan,
  output wire unpack__b8__sig_3,
  output wire unpack__b8__shift_0,
  output wire o__b8__nan,
  output wire unpack__b9__sig_3,
  output wire unpack__b9__shift_0,
  output wire o__b9__nan,
  output wire unpack__b10__sig_3,
  output wire unpack__b10__shift_0,
  output wire o__b10__nan,
  output wire unpack__b11__sig_3,
  output wire unpack__b11__shift_0,
  output wire o__b11__nan,
  output wire unpack__b12__sig_3,
  output wire unpack__b12__shift_0,
  output wire o__b12__nan,
  output wire unpack__b13__sig_3,
  output wire unpack__b13__shift_0,
  output wire o__b13__nan,
  output wire unpack__b14__sig_3,
  output wire unpack__b14__shift_0,
  output wire o__b14__nan,
  output wire unpack__b15__sig_3,
  output wire unpack__b15__shift_0,
  output wire o__b15__nan
);
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a10 (
    .code(a[87:80]),
    .o__nan(o__a10__nan),
    .port(unpack__a10__sig_3),
    .port_2(unpack__a10__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a11 (
    .code(a[95:88]),
    .o__nan(o__a11__nan),
    .port(unpack__a11__sig_3),
    .port_2(unpack__a11__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a12 (
    .code(a[103:96]),
    .o__nan(o__a12__nan),
    .port(unpack__a12__sig_3),
    .port_2(unpack__a12__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a13 (
    .code(a[111:104]),
    .o__nan(o__a13__nan),
    .port(unpack__a13__sig_3),
    .port_2(unpack__a13__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a14 (
    .code(a[119:112]),
    .o__nan(o__a14__nan),
    .port(unpack__a14__sig_3),
    .port_2(unpack__a14__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a15 (
    .code(a[127:120]),
    .o__nan(o__a15__nan),
    .port(unpack__a15__sig_3),
    .port_2(unpack__a15__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a2 (
    .code(a[23:16]),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_3),
    .port_2(unpack__a2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a3 (
    .code(a[31:24]),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_3),
    .port_2(unpack__a3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a4 (
    .code(a[39:32]),
    .o__nan(o__a4__nan),
    .port(unpack__a4__sig_3),
    .port_2(unpack__a4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a5 (
    .code(a[47:40]),
    .o__nan(o__a5__nan),
    .port(unpack__a5__sig_3),
    .port_2(unpack__a5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a6 (
    .code(a[55:48]),
    .o__nan(o__a6__nan),
    .port(unpack__a6__sig_3),
    .port_2(unpack__a6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a7 (
    .code(a[63:56]),
    .o__nan(o__a7__nan),
    .port(unpack__a7__sig_3),
    .port_2(unpack__a7__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a8 (
    .code(a[71:64]),
    .o__nan(o__a8__nan),
    .port(unpack__a8__sig_3),
    .port_2(unpack__a8__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a a9 (
    .code(a[79:72]),
    .o__nan(o__a9__nan),
    .port(unpack__a9__sig_3),
    .port_2(unpack__a9__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b10 (
    .code(b[87:80]),
    .o__nan(o__b10__nan),
    .port(unpack__b10__sig_3),
    .port_2(unpack__b10__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b11 (
    .code(b[95:88]),
    .o__nan(o__b11__nan),
    .port(unpack__b11__sig_3),
    .port_2(unpack__b11__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b12 (
    .code(b[103:96]),
    .o__nan(o__b12__nan),
    .port(unpack__b12__sig_3),
    .port_2(unpack__b12__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b13 (
    .code(b[111:104]),
    .o__nan(o__b13__nan),
    .port(unpack__b13__sig_3),
    .port_2(unpack__b13__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b14 (
    .code(b[119:112]),
    .o__nan(o__b14__nan),
    .port(unpack__b14__sig_3),
    .port_2(unpack__b14__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b15 (
    .code(b[127:120]),
    .o__nan(o__b15__nan),
    .port(unpack__b15__sig_3),
    .port_2(unpack__b15__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b2 (
    .code(b[23:16]),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_3),
    .port_2(unpack__b2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b3 (
    .code(b[31:24]),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_3),
    .port_2(unpack__b3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b4 (
    .code(b[39:32]),
    .o__nan(o__b4__nan),
    .port(unpack__b4__sig_3),
    .port_2(unpack__b4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b5 (
    .code(b[47:40]),
    .o__nan(o__b5__nan),
    .port(unpack__b5__sig_3),
    .port_2(unpack__b5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b6 (
    .code(b[55:48]),
    .o__nan(o__b6__nan),
    .port(unpack__b6__sig_3),
    .port_2(unpack__b6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b7 (
    .code(b[63:56]),
    .o__nan(o__b7__nan),
    .port(unpack__b7__sig_3),
    .port_2(unpack__b7__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b8 (
    .code(b[71:64]),
    .o__nan(o__b8__nan),
    .port(unpack__b8__sig_3),
    .port_2(unpack__b8__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a b9 (
    .code(b[79:72]),
    .o__nan(o__b9__nan),
    .port(unpack__b9__sig_3),
    .port_2(unpack__b9__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes16_e8m13_align15__unpack__a (
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
