// dot_e4m3fn_e4m3fn_lanes32_fp32_align24
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=24
// Latency: none, combinational
// Ports:
//   input  a           256 bits  32 x e4m3fn
//   input  b           256 bits  32 x e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 256'hc33bbb4533c33bbb4533c33bbb4533c33bbb4533c33bbb4533c33bbb4533c33b, b =
//     256'h33c33bbb4533c33bbb4533c33bbb4533c33bbb4533c33bbb4533c33bbb4533c3, acc = 0x3f2fb15b (0.68629998) give o
//     = 0xc27f113b (-63.7668266)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24 (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [32:0] cut__carry;
  wire cut__inf, cut__inf_sign, cut__minus_zero, cut__nan, maximum__any, maximum__minus_zero, maximum__nan,
    multiply__p0__nan, multiply__p0__sign, multiply__p10__nan, multiply__p10__sign, multiply__p11__nan,
    multiply__p11__sign, multiply__p12__nan, multiply__p12__sign, multiply__p13__nan, multiply__p13__sign,
    multiply__p14__nan, multiply__p14__sign, multiply__p15__nan, multiply__p15__sign, multiply__p16__nan,
    multiply__p16__sign, multiply__p17__nan, multiply__p17__sign, multiply__p18__nan, multiply__p18__sign,
    multiply__p19__nan, multiply__p19__sign, multiply__p1__nan, multiply__p1__sign, multiply__p20__nan,
    multiply__p20__sign, multiply__p21__nan, multiply__p21__sign, multiply__p22__nan, multiply__p22__sign,
    multiply__p23__nan, multiply__p23__sign, multiply__p24__nan, multiply__p24__sign, multiply__p25__nan,
    multiply__p25__sign, multiply__p26__nan, multiply__p26__sign, multiply__p27__nan, multiply__p27__sign,
    multiply__p28__nan, multiply__p28__sign, multiply__p29__nan, multiply__p29__sign, multiply__p2__nan,
    multiply__p2__sign, multiply__p30__nan, multiply__p30__sign, multiply__p31__nan, multiply__p31__sign,
    multiply__p3__nan, multiply__p3__sign, multiply__p4__nan, multiply__p4__sign, multiply__p5__nan,
    multiply__p5__sign, multiply__p6__nan, multiply__p6__sign, multiply__p7__nan, multiply__p7__sign,
    multiply__p8__nan, multiply__p8__sign, multiply__p9__nan, multiply__p9__sign, normalise__sign,
    unpack__a0__nan, unpack__a10__nan, unpack__a11__nan, unpack__a12__nan, unpack__a13__nan, unpack__a14__nan,
    unpack__a15__nan, unpack__a16__nan, unpack__a17__nan, unpack__a18__nan, unpack__a19__nan, unpack__a1__nan,
    unpack__a20__nan, unpack__a21__nan, unpack__a22__nan, unpack__a23__nan, unpack__a24__nan, unpack__a25__nan,
    unpack__a26__nan, unpack__a27__nan, unpack__a28__nan, unpack__a29__nan, unpack__a2__nan, unpack__a30__nan,
    unpack__a31__nan, unpack__a3__nan, unpack__a4__nan, unpack__a5__nan, unpack__a6__nan, unpack__a7__nan,
    unpack__a8__nan, unpack__a9__nan, unpack__b0__nan, unpack__b10__nan, unpack__b11__nan, unpack__b12__nan,
    unpack__b13__nan, unpack__b14__nan, unpack__b15__nan, unpack__b16__nan, unpack__b17__nan, unpack__b18__nan,
    unpack__b19__nan, unpack__b1__nan, unpack__b20__nan, unpack__b21__nan, unpack__b22__nan, unpack__b23__nan,
    unpack__b24__nan, unpack__b25__nan, unpack__b26__nan, unpack__b27__nan, unpack__b28__nan, unpack__b29__nan,
    unpack__b2__nan, unpack__b30__nan, unpack__b31__nan, unpack__b3__nan, unpack__b4__nan, unpack__b5__nan,
    unpack__b6__nan, unpack__b7__nan, unpack__b8__nan, unpack__b9__nan;
  wire [7:0] cut__shift, maximum__sig0, maximum__sig1, maximum__sig10, maximum__sig11, maximum__sig12,
    maximum__sig13, maximum__sig14, maximum__sig15, maximum__sig16, maximum__sig17, maximum__sig18,
    maximum__sig19, maximum__sig2, maximum__sig20, maximum__sig21, maximum__sig22, maximum__sig23,
    maximum__sig24, maximum__sig25, maximum__sig26, maximum__sig27, maximum__sig28, maximum__sig29,
    maximum__sig3, maximum__sig30, maximum__sig31, maximum__sig4, maximum__sig5, maximum__sig6, maximum__sig7,
    maximum__sig8, maximum__sig9;
  wire signed [24:0] cut__x0, cut__x1, cut__x10, cut__x11, cut__x12, cut__x13, cut__x14, cut__x15, cut__x16,
    cut__x17, cut__x18, cut__x19, cut__x2, cut__x20, cut__x21, cut__x22, cut__x23, cut__x24, cut__x25, cut__x26,
    cut__x27, cut__x28, cut__x29, cut__x3, cut__x30, cut__x31, cut__x32, cut__x4, cut__x5, cut__x6, cut__x7,
    cut__x8, cut__x9;
  wire [4:0] maximum__shift0, maximum__shift1, maximum__shift10, maximum__shift11, maximum__shift12,
    maximum__shift13, maximum__shift14, maximum__shift15, maximum__shift16, maximum__shift17, maximum__shift18,
    maximum__shift19, maximum__shift2, maximum__shift20, maximum__shift21, maximum__shift22, maximum__shift23,
    maximum__shift24, maximum__shift25, maximum__shift26, maximum__shift27, maximum__shift28, maximum__shift29,
    maximum__shift3, maximum__shift30, maximum__shift31, maximum__shift4, maximum__shift5, maximum__shift6,
    maximum__shift7, maximum__shift8, maximum__shift9, maximum__top;
  wire [8:0] normalise__exp;
  wire [25:0] normalise__sig;
  wire [29:0] sum__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
    unpack__a11__sig, unpack__a12__shift, unpack__a12__sig, unpack__a13__shift, unpack__a13__sig,
    unpack__a14__shift, unpack__a14__sig, unpack__a15__shift, unpack__a15__sig, unpack__a16__shift,
    unpack__a16__sig, unpack__a17__shift, unpack__a17__sig, unpack__a18__shift, unpack__a18__sig,
    unpack__a19__shift, unpack__a19__sig, unpack__a1__shift, unpack__a1__sig, unpack__a20__shift,
    unpack__a20__sig, unpack__a21__shift, unpack__a21__sig, unpack__a22__shift, unpack__a22__sig,
    unpack__a23__shift, unpack__a23__sig, unpack__a24__shift, unpack__a24__sig, unpack__a25__shift,
    unpack__a25__sig, unpack__a26__shift, unpack__a26__sig, unpack__a27__shift, unpack__a27__sig,
    unpack__a28__shift, unpack__a28__sig, unpack__a29__shift, unpack__a29__sig, unpack__a2__shift,
    unpack__a2__sig, unpack__a30__shift, unpack__a30__sig, unpack__a31__shift, unpack__a31__sig,
    unpack__a3__shift, unpack__a3__sig, unpack__a4__shift, unpack__a4__sig, unpack__a5__shift, unpack__a5__sig,
    unpack__a6__shift, unpack__a6__sig, unpack__a7__shift, unpack__a7__sig, unpack__a8__shift, unpack__a8__sig,
    unpack__a9__shift, unpack__a9__sig, unpack__b0__shift, unpack__b0__sig, unpack__b10__shift,
    unpack__b10__sig, unpack__b11__shift, unpack__b11__sig, unpack__b12__shift, unpack__b12__sig,
    unpack__b13__shift, unpack__b13__sig, unpack__b14__shift, unpack__b14__sig, unpack__b15__shift,
    unpack__b15__sig, unpack__b16__shift, unpack__b16__sig, unpack__b17__shift, unpack__b17__sig,
    unpack__b18__shift, unpack__b18__sig, unpack__b19__shift, unpack__b19__sig, unpack__b1__shift,
    unpack__b1__sig, unpack__b20__shift, unpack__b20__sig, unpack__b21__shift, unpack__b21__sig,
    unpack__b22__shift, unpack__b22__sig, unpack__b23__shift, unpack__b23__sig, unpack__b24__shift,
    unpack__b24__sig, unpack__b25__shift, unpack__b25__sig, unpack__b26__shift, unpack__b26__sig,
    unpack__b27__shift, unpack__b27__sig, unpack__b28__shift, unpack__b28__sig, unpack__b29__shift,
    unpack__b29__sig, unpack__b2__shift, unpack__b2__sig, unpack__b30__shift, unpack__b30__sig,
    unpack__b31__shift, unpack__b31__sig, unpack__b3__shift, unpack__b3__sig, unpack__b4__shift,
    unpack__b4__sig, unpack__b5__shift, unpack__b5__sig, unpack__b6__shift, unpack__b6__sig, unpack__b7__shift,
    unpack__b7__sig, unpack__b8__shift, unpack__b8__sig, unpack__b9__shift, unpack__b9__sig;
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__cut cut (
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
    .i__shift16(maximum__shift16),
    .i__shift17(maximum__shift17),
    .i__shift18(maximum__shift18),
    .i__shift19(maximum__shift19),
    .i__shift2(maximum__shift2),
    .i__shift20(maximum__shift20),
    .i__shift21(maximum__shift21),
    .i__shift22(maximum__shift22),
    .i__shift23(maximum__shift23),
    .i__shift24(maximum__shift24),
    .i__shift25(maximum__shift25),
    .i__shift26(maximum__shift26),
    .i__shift27(maximum__shift27),
    .i__shift28(maximum__shift28),
    .i__shift29(maximum__shift29),
    .i__shift3(maximum__shift3),
    .i__shift30(maximum__shift30),
    .i__shift31(maximum__shift31),
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
    .cut__x2_23_0(cut__x2[23:0]),
    .cut__x3_23_0(cut__x3[23:0]),
    .cut__x4_23_0(cut__x4[23:0]),
    .cut__x5_23_0(cut__x5[23:0]),
    .cut__x6_23_0(cut__x6[23:0]),
    .cut__x7_23_0(cut__x7[23:0]),
    .cut__x8_23_0(cut__x8[23:0]),
    .cut__x9_23_0(cut__x9[23:0]),
    .cut__x10_23_0(cut__x10[23:0]),
    .cut__x11_23_0(cut__x11[23:0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .cut__x12_23_0(cut__x12[23:0]),
    .cut__x13_23_0(cut__x13[23:0]),
    .cut__x14_23_0(cut__x14[23:0]),
    .cut__x15_23_0(cut__x15[23:0]),
    .cut__x16_23_0(cut__x16[23:0]),
    .cut__x17_23_0(cut__x17[23:0]),
    .cut__x18_23_0(cut__x18[23:0]),
    .cut__x19_23_0(cut__x19[23:0]),
    .cut__x20_23_0(cut__x20[23:0]),
    .cut__x21_23_0(cut__x21[23:0]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x22_23_0(cut__x22[23:0]),
    .cut__x23_23_0(cut__x23[23:0]),
    .cut__x24_23_0(cut__x24[23:0]),
    .cut__x25_23_0(cut__x25[23:0]),
    .cut__x26_23_0(cut__x26[23:0]),
    .cut__x27_23_0(cut__x27[23:0]),
    .cut__x28_23_0(cut__x28[23:0]),
    .cut__x29_23_0(cut__x29[23:0]),
    .cut__x30_23_0(cut__x30[23:0]),
    .cut__x31_23_0(cut__x31[23:0]),
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
    .maximum__sig16_0(maximum__sig16[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig16_7_1(maximum__sig16[7:1]),
    .multiply__p16__sign(multiply__p16__sign),
    .maximum__sig17_0(maximum__sig17[0]),
    .maximum__sig17_7_1(maximum__sig17[7:1]),
    .multiply__p17__sign(multiply__p17__sign),
    .maximum__sig18_0(maximum__sig18[0]),
    .maximum__sig18_7_1(maximum__sig18[7:1]),
    .multiply__p18__sign(multiply__p18__sign),
    .maximum__sig19_0(maximum__sig19[0]),
    .maximum__sig19_7_1(maximum__sig19[7:1]),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p19__sign(multiply__p19__sign),
    .maximum__sig20_0(maximum__sig20[0]),
    .maximum__sig20_7_1(maximum__sig20[7:1]),
    .multiply__p20__sign(multiply__p20__sign),
    .maximum__sig21_0(maximum__sig21[0]),
    .maximum__sig21_7_1(maximum__sig21[7:1]),
    .multiply__p21__sign(multiply__p21__sign),
    .maximum__sig22_0(maximum__sig22[0]),
    .maximum__sig22_7_1(maximum__sig22[7:1]),
    .multiply__p22__sign(multiply__p22__sign),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig23_0(maximum__sig23[0]),
    .maximum__sig23_7_1(maximum__sig23[7:1]),
    .multiply__p23__sign(multiply__p23__sign),
    .maximum__sig24_0(maximum__sig24[0]),
    .maximum__sig24_7_1(maximum__sig24[7:1]),
    .multiply__p24__sign(multiply__p24__sign),
    .maximum__sig25_0(maximum__sig25[0]),
    .maximum__sig25_7_1(maximum__sig25[7:1]),
    .multiply__p25__sign(multiply__p25__sign),
    .maximum__sig26_0(maximum__sig26[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig26_7_1(maximum__sig26[7:1]),
    .multiply__p26__sign(multiply__p26__sign),
    .maximum__sig27_0(maximum__sig27[0]),
    .maximum__sig27_7_1(maximum__sig27[7:1]),
    .multiply__p27__sign(multiply__p27__sign),
    .maximum__sig28_0(maximum__sig28[0]),
    .maximum__sig28_7_1(maximum__sig28[7:1]),
    .multiply__p28__sign(multiply__p28__sign),
    .maximum__sig29_0(maximum__sig29[0]),
    .maximum__sig29_7_1(maximum__sig29[7:1]),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p29__sign(multiply__p29__sign),
    .maximum__sig30_0(maximum__sig30[0]),
    .maximum__sig30_7_1(maximum__sig30[7:1]),
    .multiply__p30__sign(multiply__p30__sign),
    .maximum__sig31_0(maximum__sig31[0]),
    .maximum__sig31_7_1(maximum__sig31[7:1]),
    .multiply__p31__sign(multiply__p31__sign),
    .cut__x32_23_0(cut__x32[23:0]),
    .cut__x0_23_0(cut__x0[23:0]),
    .cut__x1_23_0(cut__x1[23:0]),
    .top(cut__shift)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__maximum maximum (
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
    .i__p16__nan(multiply__p16__nan),
    .i__p16__sign(multiply__p16__sign),
    .i__p17__nan(multiply__p17__nan),
    .i__p17__sign(multiply__p17__sign),
    .i__p18__nan(multiply__p18__nan),
    .i__p18__sign(multiply__p18__sign),
    .i__p19__nan(multiply__p19__nan),
    .i__p19__sign(multiply__p19__sign),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__sign(multiply__p1__sign),
    .i__p20__nan(multiply__p20__nan),
    .i__p20__sign(multiply__p20__sign),
    .i__p21__nan(multiply__p21__nan),
    .i__p21__sign(multiply__p21__sign),
    .i__p22__nan(multiply__p22__nan),
    .i__p22__sign(multiply__p22__sign),
    .i__p23__nan(multiply__p23__nan),
    .i__p23__sign(multiply__p23__sign),
    .i__p24__nan(multiply__p24__nan),
    .i__p24__sign(multiply__p24__sign),
    .i__p25__nan(multiply__p25__nan),
    .i__p25__sign(multiply__p25__sign),
    .i__p26__nan(multiply__p26__nan),
    .i__p26__sign(multiply__p26__sign),
    .i__p27__nan(multiply__p27__nan),
    .i__p27__sign(multiply__p27__sign),
    .i__p28__nan(multiply__p28__nan),
    .i__p28__sign(multiply__p28__sign),
    .i__p29__nan(multiply__p29__nan),
    .i__p29__sign(multiply__p29__sign),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__sign(multiply__p2__sign),
    .i__p30__nan(multiply__p30__nan),
    .i__p30__sign(multiply__p30__sign),
    .i__p31__nan(multiply__p31__nan),
    .i__p31__sign(multiply__p31__sign),
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
    .i__shift16(maximum__shift16),
    .i__shift17(maximum__shift17),
    .i__shift18(maximum__shift18),
    .i__shift19(maximum__shift19),
    .i__shift2(maximum__shift2),
    .i__shift20(maximum__shift20),
    .i__shift21(maximum__shift21),
    .i__shift22(maximum__shift22),
    .i__shift23(maximum__shift23),
    .i__shift24(maximum__shift24),
    .i__shift25(maximum__shift25),
    .i__shift26(maximum__shift26),
    .i__shift27(maximum__shift27),
    .i__shift28(maximum__shift28),
    .i__shift29(maximum__shift29),
    .i__shift3(maximum__shift3),
    .i__shift30(maximum__shift30),
    .i__shift31(maximum__shift31),
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
    .maximum__sig16_0(maximum__sig16[0]),
    .maximum__sig16_7_1(maximum__sig16[7:1]),
    .maximum__sig17_0(maximum__sig17[0]),
    .maximum__sig17_7_1(maximum__sig17[7:1]),
    .maximum__sig18_0(maximum__sig18[0]),
    .maximum__sig18_7_1(maximum__sig18[7:1]),
    .maximum__sig19_0(maximum__sig19[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig19_7_1(maximum__sig19[7:1]),
    .maximum__sig20_0(maximum__sig20[0]),
    .maximum__sig20_7_1(maximum__sig20[7:1]),
    .maximum__sig21_0(maximum__sig21[0]),
    .maximum__sig21_7_1(maximum__sig21[7:1]),
    .maximum__sig22_0(maximum__sig22[0]),
    .maximum__sig22_7_1(maximum__sig22[7:1]),
    .maximum__sig23_0(maximum__sig23[0]),
    .maximum__sig23_7_1(maximum__sig23[7:1]),
    .maximum__sig24_0(maximum__sig24[0]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig24_7_1(maximum__sig24[7:1]),
    .maximum__sig25_0(maximum__sig25[0]),
    .maximum__sig25_7_1(maximum__sig25[7:1]),
    .maximum__sig26_0(maximum__sig26[0]),
    .maximum__sig26_7_1(maximum__sig26[7:1]),
    .maximum__sig27_0(maximum__sig27[0]),
    .maximum__sig27_7_1(maximum__sig27[7:1]),
    .maximum__sig28_0(maximum__sig28[0]),
    .maximum__sig28_7_1(maximum__sig28[7:1]),
    .maximum__sig29_0(maximum__sig29[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig29_7_1(maximum__sig29[7:1]),
    .maximum__sig30_0(maximum__sig30[0]),
    .maximum__sig30_7_1(maximum__sig30[7:1]),
    .maximum__sig31_0(maximum__sig31[0]),
    .maximum__sig31_7_1(maximum__sig31[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .maximum__sig4_0(maximum__sig4[0])
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a10__nan(unpack__a10__nan),
    .i__a11__nan(unpack__a11__nan),
    .i__a12__nan(unpack__a12__nan),
    .i__a13__nan(unpack__a13__nan),
    .i__a14__nan(unpack__a14__nan),
    .i__a15__nan(unpack__a15__nan),
    .i__a16__nan(unpack__a16__nan),
    .i__a17__nan(unpack__a17__nan),
    .i__a18__nan(unpack__a18__nan),
    .i__a19__nan(unpack__a19__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a20__nan(unpack__a20__nan),
    .i__a21__nan(unpack__a21__nan),
    .i__a22__nan(unpack__a22__nan),
    .i__a23__nan(unpack__a23__nan),
    .i__a24__nan(unpack__a24__nan),
    .i__a25__nan(unpack__a25__nan),
    .i__a26__nan(unpack__a26__nan),
    .i__a27__nan(unpack__a27__nan),
    .i__a28__nan(unpack__a28__nan),
    .i__a29__nan(unpack__a29__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a30__nan(unpack__a30__nan),
    .i__a31__nan(unpack__a31__nan),
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
    .i__b16__nan(unpack__b16__nan),
    .i__b17__nan(unpack__b17__nan),
    .i__b18__nan(unpack__b18__nan),
    .i__b19__nan(unpack__b19__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b20__nan(unpack__b20__nan),
    .i__b21__nan(unpack__b21__nan),
    .i__b22__nan(unpack__b22__nan),
    .i__b23__nan(unpack__b23__nan),
    .i__b24__nan(unpack__b24__nan),
    .i__b25__nan(unpack__b25__nan),
    .i__b26__nan(unpack__b26__nan),
    .i__b27__nan(unpack__b27__nan),
    .i__b28__nan(unpack__b28__nan),
    .i__b29__nan(unpack__b29__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b30__nan(unpack__b30__nan),
    .i__b31__nan(unpack__b31__nan),
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
    .o__p16__nan(multiply__p16__nan),
    .o__p16__shift(maximum__shift16),
    .o__p16__sign(multiply__p16__sign),
    .o__p17__nan(multiply__p17__nan),
    .o__p17__shift(maximum__shift17),
    .o__p17__sign(multiply__p17__sign),
    .o__p18__nan(multiply__p18__nan),
    .o__p18__shift(maximum__shift18),
    .o__p18__sign(multiply__p18__sign),
    .o__p19__nan(multiply__p19__nan),
    .o__p19__shift(maximum__shift19),
    .o__p19__sign(multiply__p19__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(maximum__shift1),
    .o__p1__sign(multiply__p1__sign),
    .o__p20__nan(multiply__p20__nan),
    .o__p20__shift(maximum__shift20),
    .o__p20__sign(multiply__p20__sign),
    .o__p21__nan(multiply__p21__nan),
    .o__p21__shift(maximum__shift21),
    .o__p21__sign(multiply__p21__sign),
    .o__p22__nan(multiply__p22__nan),
    .o__p22__shift(maximum__shift22),
    .o__p22__sign(multiply__p22__sign),
    .o__p23__nan(multiply__p23__nan),
    .o__p23__shift(maximum__shift23),
    .o__p23__sign(multiply__p23__sign),
    .o__p24__nan(multiply__p24__nan),
    .o__p24__shift(maximum__shift24),
    .o__p24__sign(multiply__p24__sign),
    .o__p25__nan(multiply__p25__nan),
    .o__p25__shift(maximum__shift25),
    .o__p25__sign(multiply__p25__sign),
    .o__p26__nan(multiply__p26__nan),
    .o__p26__shift(maximum__shift26),
    .o__p26__sign(multiply__p26__sign),
    .o__p27__nan(multiply__p27__nan),
    .o__p27__shift(maximum__shift27),
    .o__p27__sign(multiply__p27__sign),
    .o__p28__nan(multiply__p28__nan),
    .o__p28__shift(maximum__shift28),
    .o__p28__sign(multiply__p28__sign),
    .o__p29__nan(multiply__p29__nan),
    .o__p29__shift(maximum__shift29),
    .o__p29__sign(multiply__p29__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(maximum__shift2),
    .o__p2__sign(multiply__p2__sign),
    .o__p30__nan(multiply__p30__nan),
    .o__p30__shift(maximum__shift30),
    .o__p30__sign(multiply__p30__sign),
    .o__p31__nan(multiply__p31__nan),
    .o__p31__shift(maximum__shift31),
    .o__p31__sign(multiply__p31__sign),
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
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_3(unpack__a17__sig[3]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_3(unpack__a18__sig[3]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_3(unpack__a19__sig[3]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_3(unpack__a20__sig[3]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_3(unpack__a21__sig[3]),
    .a_82_76(a[82:76]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_3(unpack__a22__sig[3]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_3(unpack__a23__sig[3]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_3(unpack__a24__sig[3]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_3(unpack__a25__sig[3]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_3(unpack__a26__sig[3]),
    .a_90_84(a[90:84]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_3(unpack__a27__sig[3]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_3(unpack__a28__sig[3]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_3(unpack__a29__sig[3]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_3(unpack__a30__sig[3]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_3(unpack__a31__sig[3]),
    .a_98_92(a[98:92]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .a_106_100(a[106:100]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_3(unpack__b8__sig[3]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_3(unpack__b9__sig[3]),
    .a_114_108(a[114:108]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_3(unpack__b10__sig[3]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_3(unpack__b11__sig[3]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .a_122_116(a[122:116]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_3(unpack__b16__sig[3]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_3(unpack__b17__sig[3]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_3(unpack__b18__sig[3]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_3(unpack__b19__sig[3]),
    .a_130_124(a[130:124]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_3(unpack__b20__sig[3]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_3(unpack__b21__sig[3]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_3(unpack__b22__sig[3]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_3(unpack__b23__sig[3]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_3(unpack__b24__sig[3]),
    .a_138_132(a[138:132]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_3(unpack__b25__sig[3]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_3(unpack__b26__sig[3]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_3(unpack__b27__sig[3]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_3(unpack__b28__sig[3]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_3(unpack__b29__sig[3]),
    .a_146_140(a[146:140]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_3(unpack__b30__sig[3]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_3(unpack__b31__sig[3]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .a_10_4(a[10:4]),
    .a_154_148(a[154:148]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .maximum__sig4_0(maximum__sig4[0]),
    .maximum__sig4_7_1(maximum__sig4[7:1]),
    .maximum__sig5_0(maximum__sig5[0]),
    .maximum__sig5_7_1(maximum__sig5[7:1]),
    .maximum__sig6_0(maximum__sig6[0]),
    .maximum__sig6_7_1(maximum__sig6[7:1]),
    .maximum__sig7_0(maximum__sig7[0]),
    .a_162_156(a[162:156]),
    .maximum__sig7_7_1(maximum__sig7[7:1]),
    .maximum__sig8_0(maximum__sig8[0]),
    .maximum__sig8_7_1(maximum__sig8[7:1]),
    .maximum__sig9_0(maximum__sig9[0]),
    .maximum__sig9_7_1(maximum__sig9[7:1]),
    .maximum__sig10_0(maximum__sig10[0]),
    .maximum__sig10_7_1(maximum__sig10[7:1]),
    .maximum__sig11_0(maximum__sig11[0]),
    .maximum__sig11_7_1(maximum__sig11[7:1]),
    .maximum__sig12_0(maximum__sig12[0]),
    .a_170_164(a[170:164]),
    .maximum__sig12_7_1(maximum__sig12[7:1]),
    .maximum__sig13_0(maximum__sig13[0]),
    .maximum__sig13_7_1(maximum__sig13[7:1]),
    .maximum__sig14_0(maximum__sig14[0]),
    .maximum__sig14_7_1(maximum__sig14[7:1]),
    .maximum__sig15_0(maximum__sig15[0]),
    .maximum__sig15_7_1(maximum__sig15[7:1]),
    .maximum__sig16_0(maximum__sig16[0]),
    .maximum__sig16_7_1(maximum__sig16[7:1]),
    .maximum__sig17_0(maximum__sig17[0]),
    .a_178_172(a[178:172]),
    .maximum__sig17_7_1(maximum__sig17[7:1]),
    .maximum__sig18_0(maximum__sig18[0]),
    .maximum__sig18_7_1(maximum__sig18[7:1]),
    .maximum__sig19_0(maximum__sig19[0]),
    .maximum__sig19_7_1(maximum__sig19[7:1]),
    .maximum__sig20_0(maximum__sig20[0]),
    .maximum__sig20_7_1(maximum__sig20[7:1]),
    .maximum__sig21_0(maximum__sig21[0]),
    .maximum__sig21_7_1(maximum__sig21[7:1]),
    .maximum__sig22_0(maximum__sig22[0]),
    .a_186_180(a[186:180]),
    .maximum__sig22_7_1(maximum__sig22[7:1]),
    .maximum__sig23_0(maximum__sig23[0]),
    .maximum__sig23_7_1(maximum__sig23[7:1]),
    .maximum__sig24_0(maximum__sig24[0]),
    .maximum__sig24_7_1(maximum__sig24[7:1]),
    .maximum__sig25_0(maximum__sig25[0]),
    .maximum__sig25_7_1(maximum__sig25[7:1]),
    .maximum__sig26_0(maximum__sig26[0]),
    .maximum__sig26_7_1(maximum__sig26[7:1]),
    .maximum__sig27_0(maximum__sig27[0]),
    .a_194_188(a[194:188]),
    .maximum__sig27_7_1(maximum__sig27[7:1]),
    .maximum__sig28_0(maximum__sig28[0]),
    .maximum__sig28_7_1(maximum__sig28[7:1]),
    .maximum__sig29_0(maximum__sig29[0]),
    .maximum__sig29_7_1(maximum__sig29[7:1]),
    .maximum__sig30_0(maximum__sig30[0]),
    .maximum__sig30_7_1(maximum__sig30[7:1]),
    .maximum__sig31_0(maximum__sig31[0]),
    .maximum__sig31_7_1(maximum__sig31[7:1]),
    .a_202_196(a[202:196]),
    .a_210_204(a[210:204]),
    .a_218_212(a[218:212]),
    .a_226_220(a[226:220]),
    .a_18_12(a[18:12]),
    .a_234_228(a[234:228]),
    .a_242_236(a[242:236]),
    .a_250_244(a[250:244]),
    .a_255_252(a[255:252]),
    .b_2_0(b[2:0]),
    .b_10_4(b[10:4]),
    .b_18_12(b[18:12]),
    .b_26_20(b[26:20]),
    .b_34_28(b[34:28]),
    .b_42_36(b[42:36]),
    .a_26_20(a[26:20]),
    .b_50_44(b[50:44]),
    .b_58_52(b[58:52]),
    .b_66_60(b[66:60]),
    .b_74_68(b[74:68]),
    .b_82_76(b[82:76]),
    .b_90_84(b[90:84]),
    .b_98_92(b[98:92]),
    .b_106_100(b[106:100]),
    .b_114_108(b[114:108]),
    .b_122_116(b[122:116]),
    .a_34_28(a[34:28]),
    .b_130_124(b[130:124]),
    .b_138_132(b[138:132]),
    .b_146_140(b[146:140]),
    .b_154_148(b[154:148]),
    .b_162_156(b[162:156]),
    .b_170_164(b[170:164]),
    .b_178_172(b[178:172]),
    .b_186_180(b[186:180]),
    .b_194_188(b[194:188]),
    .b_202_196(b[202:196]),
    .a_42_36(a[42:36]),
    .b_210_204(b[210:204]),
    .b_218_212(b[218:212]),
    .b_226_220(b[226:220]),
    .b_234_228(b[234:228]),
    .b_242_236(b[242:236]),
    .b_250_244(b[250:244]),
    .b_255_252(b[255:252]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .a_50_44(a[50:44]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .a_58_52(a[58:52]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_3(unpack__a8__sig[3]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_3(unpack__a9__sig[3]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_3(unpack__a10__sig[3]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_3(unpack__a11__sig[3]),
    .a_66_60(a[66:60]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_3(unpack__a12__sig[3]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_3(unpack__a13__sig[3]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_3(unpack__a14__sig[3]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_3(unpack__a15__sig[3]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_3(unpack__a16__sig[3])
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_31(acc[31]),
    .multiply__p8__sign(multiply__p8__sign),
    .multiply__p9__sign(multiply__p9__sign),
    .multiply__p10__sign(multiply__p10__sign),
    .multiply__p11__sign(multiply__p11__sign),
    .multiply__p12__sign(multiply__p12__sign),
    .multiply__p13__sign(multiply__p13__sign),
    .multiply__p14__sign(multiply__p14__sign),
    .multiply__p15__sign(multiply__p15__sign),
    .multiply__p16__sign(multiply__p16__sign),
    .multiply__p17__sign(multiply__p17__sign),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p18__sign(multiply__p18__sign),
    .multiply__p19__sign(multiply__p19__sign),
    .multiply__p20__sign(multiply__p20__sign),
    .multiply__p21__sign(multiply__p21__sign),
    .multiply__p22__sign(multiply__p22__sign),
    .multiply__p23__sign(multiply__p23__sign),
    .multiply__p24__sign(multiply__p24__sign),
    .multiply__p25__sign(multiply__p25__sign),
    .multiply__p26__sign(multiply__p26__sign),
    .multiply__p27__sign(multiply__p27__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p28__sign(multiply__p28__sign),
    .multiply__p29__sign(multiply__p29__sign),
    .multiply__p30__sign(multiply__p30__sign),
    .multiply__p31__sign(multiply__p31__sign),
    .cut__x32_23_0(cut__x32[23:0]),
    .cut__x0_23_0(cut__x0[23:0]),
    .cut__x1_23_0(cut__x1[23:0]),
    .cut__x2_23_0(cut__x2[23:0]),
    .cut__x3_23_0(cut__x3[23:0]),
    .cut__x4_23_0(cut__x4[23:0]),
    .multiply__p2__sign(multiply__p2__sign),
    .cut__x5_23_0(cut__x5[23:0]),
    .cut__x6_23_0(cut__x6[23:0]),
    .cut__x7_23_0(cut__x7[23:0]),
    .cut__x8_23_0(cut__x8[23:0]),
    .cut__x9_23_0(cut__x9[23:0]),
    .cut__x10_23_0(cut__x10[23:0]),
    .cut__x11_23_0(cut__x11[23:0]),
    .cut__x12_23_0(cut__x12[23:0]),
    .cut__x13_23_0(cut__x13[23:0]),
    .cut__x14_23_0(cut__x14[23:0]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x15_23_0(cut__x15[23:0]),
    .cut__x16_23_0(cut__x16[23:0]),
    .cut__x17_23_0(cut__x17[23:0]),
    .cut__x18_23_0(cut__x18[23:0]),
    .cut__x19_23_0(cut__x19[23:0]),
    .cut__x20_23_0(cut__x20[23:0]),
    .cut__x21_23_0(cut__x21[23:0]),
    .cut__x22_23_0(cut__x22[23:0]),
    .cut__x23_23_0(cut__x23[23:0]),
    .cut__x24_23_0(cut__x24[23:0]),
    .multiply__p4__sign(multiply__p4__sign),
    .cut__x25_23_0(cut__x25[23:0]),
    .cut__x26_23_0(cut__x26[23:0]),
    .cut__x27_23_0(cut__x27[23:0]),
    .cut__x28_23_0(cut__x28[23:0]),
    .cut__x29_23_0(cut__x29[23:0]),
    .cut__x30_23_0(cut__x30[23:0]),
    .cut__x31_23_0(cut__x31[23:0]),
    .multiply__p5__sign(multiply__p5__sign),
    .multiply__p6__sign(multiply__p6__sign),
    .multiply__p7__sign(multiply__p7__sign)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a10__nan(unpack__a10__nan),
    .o__a11__nan(unpack__a11__nan),
    .o__a12__nan(unpack__a12__nan),
    .o__a13__nan(unpack__a13__nan),
    .o__a14__nan(unpack__a14__nan),
    .o__a15__nan(unpack__a15__nan),
    .o__a16__nan(unpack__a16__nan),
    .o__a17__nan(unpack__a17__nan),
    .o__a18__nan(unpack__a18__nan),
    .o__a19__nan(unpack__a19__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a20__nan(unpack__a20__nan),
    .o__a21__nan(unpack__a21__nan),
    .o__a22__nan(unpack__a22__nan),
    .o__a23__nan(unpack__a23__nan),
    .o__a24__nan(unpack__a24__nan),
    .o__a25__nan(unpack__a25__nan),
    .o__a26__nan(unpack__a26__nan),
    .o__a27__nan(unpack__a27__nan),
    .o__a28__nan(unpack__a28__nan),
    .o__a29__nan(unpack__a29__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a30__nan(unpack__a30__nan),
    .o__a31__nan(unpack__a31__nan),
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
    .o__b16__nan(unpack__b16__nan),
    .o__b17__nan(unpack__b17__nan),
    .o__b18__nan(unpack__b18__nan),
    .o__b19__nan(unpack__b19__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b20__nan(unpack__b20__nan),
    .o__b21__nan(unpack__b21__nan),
    .o__b22__nan(unpack__b22__nan),
    .o__b23__nan(unpack__b23__nan),
    .o__b24__nan(unpack__b24__nan),
    .o__b25__nan(unpack__b25__nan),
    .o__b26__nan(unpack__b26__nan),
    .o__b27__nan(unpack__b27__nan),
    .o__b28__nan(unpack__b28__nan),
    .o__b29__nan(unpack__b29__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b30__nan(unpack__b30__nan),
    .o__b31__nan(unpack__b31__nan),
    .o__b3__nan(unpack__b3__nan),
    .o__b4__nan(unpack__b4__nan),
    .o__b5__nan(unpack__b5__nan),
    .o__b6__nan(unpack__b6__nan),
    .o__b7__nan(unpack__b7__nan),
    .o__b8__nan(unpack__b8__nan),
    .o__b9__nan(unpack__b9__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_3(unpack__b17__sig[3]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_3(unpack__b18__sig[3]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_3(unpack__b19__sig[3]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_3(unpack__b20__sig[3]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_3(unpack__b21__sig[3]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_3(unpack__b22__sig[3]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_3(unpack__b23__sig[3]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_3(unpack__b24__sig[3]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_3(unpack__b25__sig[3]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_3(unpack__b26__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_3(unpack__b27__sig[3]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_3(unpack__b28__sig[3]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_3(unpack__b29__sig[3]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_3(unpack__b30__sig[3]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_3(unpack__b31__sig[3]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
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
    .unpack__a16__sig_3(unpack__a16__sig[3]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_3(unpack__a17__sig[3]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_3(unpack__a18__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_3(unpack__a19__sig[3]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_3(unpack__a20__sig[3]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_3(unpack__a21__sig[3]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_3(unpack__a22__sig[3]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_3(unpack__a23__sig[3]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_3(unpack__a24__sig[3]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_3(unpack__a25__sig[3]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_3(unpack__a26__sig[3]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_3(unpack__a27__sig[3]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_3(unpack__a28__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_3(unpack__a29__sig[3]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_3(unpack__a30__sig[3]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_3(unpack__a31__sig[3]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
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
    .unpack__a2__shift_0(unpack__a2__shift[0]),
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
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_3(unpack__b16__sig[3])
  );
  assign unpack__b6__shift[3:1] = b[54:52];
  assign unpack__b6__sig[2:0] = b[50:48];
  assign unpack__b11__shift[3:1] = b[94:92];
  assign unpack__b5__shift[3:1] = b[46:44];
  assign unpack__b5__sig[2:0] = b[42:40];
  assign unpack__b4__shift[3:1] = b[38:36];
  assign unpack__b4__sig[2:0] = b[34:32];
  assign unpack__b3__shift[3:1] = b[30:28];
  assign unpack__b3__sig[2:0] = b[26:24];
  assign unpack__b12__sig[2:0] = b[98:96];
  assign unpack__b2__shift[3:1] = b[22:20];
  assign unpack__b2__sig[2:0] = b[18:16];
  assign unpack__b12__shift[3:1] = b[102:100];
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b9__shift[3:1] = b[78:76];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b13__sig[2:0] = b[106:104];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a31__shift[3:1] = a[254:252];
  assign unpack__a31__sig[2:0] = a[250:248];
  assign unpack__b13__shift[3:1] = b[110:108];
  assign unpack__a30__shift[3:1] = a[246:244];
  assign unpack__a30__sig[2:0] = a[242:240];
  assign unpack__b9__sig[2:0] = b[74:72];
  assign unpack__a29__shift[3:1] = a[238:236];
  assign unpack__a29__sig[2:0] = a[234:232];
  assign unpack__b14__sig[2:0] = b[114:112];
  assign unpack__a28__shift[3:1] = a[230:228];
  assign unpack__b14__shift[3:1] = b[118:116];
  assign unpack__a28__sig[2:0] = a[226:224];
  assign unpack__a27__shift[3:1] = a[222:220];
  assign unpack__a27__sig[2:0] = a[218:216];
  assign unpack__a26__shift[3:1] = a[214:212];
  assign unpack__b15__sig[2:0] = b[122:120];
  assign unpack__a26__sig[2:0] = a[210:208];
  assign unpack__b15__shift[3:1] = b[126:124];
  assign unpack__a25__shift[3:1] = a[206:204];
  assign unpack__a25__sig[2:0] = a[202:200];
  assign unpack__a24__shift[3:1] = a[198:196];
  assign unpack__a24__sig[2:0] = a[194:192];
  assign unpack__b16__sig[2:0] = b[130:128];
  assign unpack__b10__sig[2:0] = b[82:80];
  assign unpack__a23__shift[3:1] = a[190:188];
  assign unpack__a23__sig[2:0] = a[186:184];
  assign unpack__b16__shift[3:1] = b[134:132];
  assign unpack__a22__shift[3:1] = a[182:180];
  assign unpack__a22__sig[2:0] = a[178:176];
  assign unpack__b8__shift[3:1] = b[70:68];
  assign unpack__a21__shift[3:1] = a[174:172];
  assign unpack__a21__sig[2:0] = a[170:168];
  assign unpack__b17__sig[2:0] = b[138:136];
  assign unpack__a20__shift[3:1] = a[166:164];
  assign unpack__b17__shift[3:1] = b[142:140];
  assign unpack__a20__sig[2:0] = a[162:160];
  assign unpack__b8__sig[2:0] = b[66:64];
  assign unpack__a19__shift[3:1] = a[158:156];
  assign unpack__a19__sig[2:0] = a[154:152];
  assign unpack__a18__shift[3:1] = a[150:148];
  assign unpack__a18__sig[2:0] = a[146:144];
  assign unpack__b18__sig[2:0] = b[146:144];
  assign unpack__a17__shift[3:1] = a[142:140];
  assign unpack__a17__sig[2:0] = a[138:136];
  assign unpack__b18__shift[3:1] = b[150:148];
  assign unpack__a16__shift[3:1] = a[134:132];
  assign cut__x0[24] = multiply__p0__sign;
  assign unpack__a16__sig[2:0] = a[130:128];
  assign cut__x1[24] = multiply__p1__sign;
  assign unpack__a15__shift[3:1] = a[126:124];
  assign cut__x2[24] = multiply__p2__sign;
  assign unpack__a15__sig[2:0] = a[122:120];
  assign cut__x3[24] = multiply__p3__sign;
  assign unpack__a14__shift[3:1] = a[118:116];
  assign cut__x4[24] = multiply__p4__sign;
  assign unpack__a14__sig[2:0] = a[114:112];
  assign cut__x5[24] = multiply__p5__sign;
  assign unpack__b19__sig[2:0] = b[154:152];
  assign unpack__a13__shift[3:1] = a[110:108];
  assign cut__x6[24] = multiply__p6__sign;
  assign unpack__a13__sig[2:0] = a[106:104];
  assign cut__x7[24] = multiply__p7__sign;
  assign unpack__b19__shift[3:1] = b[158:156];
  assign unpack__a12__shift[3:1] = a[102:100];
  assign cut__x8[24] = multiply__p8__sign;
  assign unpack__a12__sig[2:0] = a[98:96];
  assign cut__x9[24] = multiply__p9__sign;
  assign unpack__b7__shift[3:1] = b[62:60];
  assign unpack__a11__shift[3:1] = a[94:92];
  assign cut__x10[24] = multiply__p10__sign;
  assign unpack__a11__sig[2:0] = a[90:88];
  assign cut__x11[24] = multiply__p11__sign;
  assign unpack__a10__shift[3:1] = a[86:84];
  assign cut__x12[24] = multiply__p12__sign;
  assign unpack__a10__sig[2:0] = a[82:80];
  assign cut__x13[24] = multiply__p13__sign;
  assign unpack__b20__sig[2:0] = b[162:160];
  assign unpack__a9__shift[3:1] = a[78:76];
  assign cut__x14[24] = multiply__p14__sign;
  assign unpack__a9__sig[2:0] = a[74:72];
  assign cut__x15[24] = multiply__p15__sign;
  assign unpack__a8__shift[3:1] = a[70:68];
  assign cut__x16[24] = multiply__p16__sign;
  assign unpack__a8__sig[2:0] = a[66:64];
  assign cut__x17[24] = multiply__p17__sign;
  assign unpack__b20__shift[3:1] = b[166:164];
  assign unpack__a7__shift[3:1] = a[62:60];
  assign cut__x18[24] = multiply__p18__sign;
  assign unpack__a7__sig[2:0] = a[58:56];
  assign cut__x19[24] = multiply__p19__sign;
  assign unpack__a6__shift[3:1] = a[54:52];
  assign cut__x20[24] = multiply__p20__sign;
  assign unpack__a6__sig[2:0] = a[50:48];
  assign cut__x21[24] = multiply__p21__sign;
  assign unpack__b7__sig[2:0] = b[58:56];
  assign unpack__a5__shift[3:1] = a[46:44];
  assign cut__x22[24] = multiply__p22__sign;
  assign unpack__a5__sig[2:0] = a[42:40];
  assign cut__x23[24] = multiply__p23__sign;
  assign unpack__a4__shift[3:1] = a[38:36];
  assign cut__x24[24] = multiply__p24__sign;
  assign unpack__a4__sig[2:0] = a[34:32];
  assign cut__x25[24] = multiply__p25__sign;
  assign unpack__a3__shift[3:1] = a[30:28];
  assign cut__x26[24] = multiply__p26__sign;
  assign unpack__a3__sig[2:0] = a[26:24];
  assign cut__x27[24] = multiply__p27__sign;
  assign unpack__b21__sig[2:0] = b[170:168];
  assign unpack__a2__shift[3:1] = a[22:20];
  assign cut__x28[24] = multiply__p28__sign;
  assign unpack__a2__sig[2:0] = a[18:16];
  assign cut__x29[24] = multiply__p29__sign;
  assign unpack__b21__shift[3:1] = b[174:172];
  assign unpack__a1__shift[3:1] = a[14:12];
  assign cut__x30[24] = multiply__p30__sign;
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign cut__x31[24] = multiply__p31__sign;
  assign unpack__a0__sig[2:0] = a[2:0];
  assign unpack__b31__shift[3:1] = b[254:252];
  assign unpack__b31__sig[2:0] = b[250:248];
  assign cut__x32[24] = acc[31];
  assign unpack__b30__shift[3:1] = b[246:244];
  assign unpack__b30__sig[2:0] = b[242:240];
  assign unpack__b29__shift[3:1] = b[238:236];
  assign unpack__b29__sig[2:0] = b[234:232];
  assign unpack__b22__sig[2:0] = b[178:176];
  assign unpack__b28__shift[3:1] = b[230:228];
  assign unpack__b28__sig[2:0] = b[226:224];
  assign unpack__b27__shift[3:1] = b[222:220];
  assign unpack__b22__shift[3:1] = b[182:180];
  assign unpack__b27__sig[2:0] = b[218:216];
  assign unpack__b11__sig[2:0] = b[90:88];
  assign unpack__b26__shift[3:1] = b[214:212];
  assign unpack__b26__sig[2:0] = b[210:208];
  assign unpack__b25__shift[3:1] = b[206:204];
  assign unpack__b25__sig[2:0] = b[202:200];
  assign unpack__b24__shift[3:1] = b[198:196];
  assign unpack__b24__sig[2:0] = b[194:192];
  assign unpack__b23__sig[2:0] = b[186:184];
  assign unpack__b10__shift[3:1] = b[86:84];
  assign unpack__b23__shift[3:1] = b[190:188];
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__cut (
  input wire [31:0] code,
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
  input wire maximum__sig16_0,
  input wire [6:0] maximum__sig16_7_1,
  input wire [4:0] i__shift16,
  input wire multiply__p16__sign,
  input wire maximum__sig17_0,
  input wire [6:0] maximum__sig17_7_1,
  input wire [4:0] i__shift17,
  input wire multiply__p17__sign,
  input wire maximum__sig18_0,
  input wire [6:0] maximum__sig18_7_1,
  input wire [4:0] i__shift18,
  input wire multiply__p18__sign,
  input wire maximum__sig19_0,
  input wire [6:0] maximum__sig19_7_1,
  input wire [4:0] i__shift19,
  input wire multiply__p19__sign,
  input wire maximum__sig20_0,
  input wire [6:0] maximum__sig20_7_1,
  input wire [4:0] i__shift20,
  input wire multiply__p20__sign,
  input wire maximum__sig21_0,
  input wire [6:0] maximum__sig21_7_1,
  input wire [4:0] i__shift21,
  input wire multiply__p21__sign,
  input wire maximum__sig22_0,
  input wire [6:0] maximum__sig22_7_1,
  input wire [4:0] i__shift22,
  input wire multiply__p22__sign,
  input wire maximum__sig23_0,
  input wire [6:0] maximum__sig23_7_1,
  input wire [4:0] i__shift23,
  input wire multiply__p23__sign,
  input wire maximum__sig24_0,
  input wire [6:0] maximum__sig24_7_1,
  input wire [4:0] i__shift24,
  input wire multiply__p24__sign,
  input wire maximum__sig25_0,
  input wire [6:0] maximum__sig25_7_1,
  input wire [4:0] i__shift25,
  input wire multiply__p25__sign,
  input wire maximum__sig26_0,
  input wire [6:0] maximum__sig26_7_1,
  input wire [4:0] i__shift26,
  input wire multiply__p26__sign,
  input wire maximum__sig27_0,
  input wire [6:0] maximum__sig27_7_1,
  input wire [4:0] i__shift27,
  input wire multiply__p27__sign,
  input wire maximum__sig28_0,
  input wire [6:0] maximum__sig28_7_1,
  input wire [4:0] i__shift28,
  input wire multiply__p28__sign,
  input wire maximum__sig29_0,
  input wire [6:0] maximum__sig29_7_1,
  input wire [4:0] i__shift29,
  input wire multiply__p29__sign,
  input wire maximum__sig30_0,
  input wire [6:0] maximum__sig30_7_1,
  input wire [4:0] i__shift30,
  input wire multiply__p30__sign,
  input wire maximum__sig31_0,
  input wire [6:0] maximum__sig31_7_1,
  input wire [4:0] i__shift31,
  input wire multiply__p31__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  output wire [7:0] top,
  output wire [23:0] cut__x32_23_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [23:0] cut__x0_23_0,
  output wire [23:0] cut__x1_23_0,
  output wire [23:0] cut__x2_23_0,
  output wire [23:0] cut__x3_23_0,
  output wire [23:0] cut__x4_23_0,
  output wire [23:0] cut__x5_23_0,
  output wire [23:0] cut__x6_23_0,
  output wire [23:0] cut__x7_23_0,
  output wire [23:0] cut__x8_23_0,
  output wire [23:0] cut__x9_23_0,
  output wire [23:0] cut__x10_23_0,
  output wire [23:0] cut__x11_23_0,
  output wire [23:0] cut__x12_23_0,
  output wire [23:0] cut__x13_23_0,
  output wire [23:0] cut__x14_23_0,
  output wire [23:0] cut__x15_23_0,
  output wire [23:0] cut__x16_23_0,
  output wire [23:0] cut__x17_23_0,
  output wire [23:0] cut__x18_23_0,
  output wire [23:0] cut__x19_23_0,
  output wire [23:0] cut__x20_23_0,
  output wire [23:0] cut__x21_23_0,
  output wire [23:0] cut__x22_23_0,
  output wire [23:0] cut__x23_23_0,
  output wire [23:0] cut__x24_23_0,
  output wire [23:0] cut__x25_23_0,
  output wire [23:0] cut__x26_23_0,
  output wire [23:0] cut__x27_23_0,
  output wire [23:0] cut__x28_23_0,
  output wire [23:0] cut__x29_23_0,
  output wire [23:0] cut__x30_23_0,
  output wire [23:0] cut__x31_23_0,
  input wire [4:0] i__top,
  output wire [32:0] o__carry
);
  wire [7:0] _000_, _001_, _005_, _009_, _013_, _017_, _022_, _028_, _032_, _037_, _041_, _045_, _051_, _058_,
    _062_, _067_, _071_, _076_, _082_, _086_, _090_, _092_, _095_, _099_, _103_, _106_, _110_, _115_, _119_,
    _123_, _128_, _133_, _137_, _141_, _146_, products_top, reach_whole, total_top, total_whole;
  wire [6:0] _002_, _006_, _010_, _014_, _019_, _024_, _029_, _033_, _038_, _042_, _047_, _053_, _059_, _063_,
    _068_, _072_, _078_, _079_, _083_, _087_, _091_, _096_, _102_, _107_, _112_, _116_, _120_, _124_, _125_,
    _130_, _134_, _138_;
  wire _003_, _007_, _011_, _015_, _020_, _026_, _030_, _034_, _039_, _043_, _046_, _048_, _049_, _052_, _055_,
    _056_, _060_, _064_, _065_, _069_, _073_, _074_, _077_, _080_, _084_, _088_, _093_, _097_, _100_, _104_,
    _108_, _113_, _117_, _121_, _126_, _131_, _135_, _139_, _142_, _143_, _144_, _147_, _148_, leads, live,
    moved0_moves, moved0_stays, moved10_moves, moved10_stays, moved11_moves, moved11_stays, moved12_moves,
    moved12_stays, moved13_moves, moved13_stays, moved14_moves, moved14_stays, moved15_moves, moved15_stays,
    moved16_moves, moved16_stays, moved17_moves, moved17_stays, moved18_moves, moved18_stays, moved19_moves,
    moved19_stays, moved1_moves, moved1_stays, moved20_moves, moved20_stays, moved21_moves, moved21_stays,
    moved22_moves, moved22_stays, moved23_moves, moved23_stays, moved24_moves, moved24_stays, moved25_moves,
    moved25_stays, moved26_moves, moved26_stays, moved27_moves, moved27_stays, moved28_moves, moved28_stays,
    moved29_moves, moved29_stays, moved2_moves, moved2_stays, moved30_moves, moved30_stays, moved31_moves,
    moved31_stays, moved32_moves, moved32_stays, moved3_moves, moved3_stays, moved4_moves, moved4_stays,
    moved5_moves, moved5_stays, moved6_moves, moved6_stays, moved7_moves, moved7_stays, moved8_moves,
    moved8_stays, moved9_moves, moved9_stays;
  wire [23:0] _004_, _008_, _012_, _016_, _021_, _027_, _031_, _035_, _040_, _044_, _050_, _057_, _061_, _066_,
    _070_, _075_, _081_, _085_, _089_, _094_, _098_, _101_, _105_, _109_, _114_, _118_, _122_, _127_, _132_,
    _136_, _140_, _145_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3, moved0_near_by_7, moved1,
    moved10, moved10_near, moved10_near_by_1, moved10_near_by_3, moved10_near_by_7, moved11, moved11_near,
    moved11_near_by_1, moved11_near_by_3, moved11_near_by_7, moved12, moved12_near, moved12_near_by_1,
    moved12_near_by_3, moved12_near_by_7, moved13, moved13_near, moved13_near_by_1, moved13_near_by_3,
    moved13_near_by_7, moved14, moved14_near, moved14_near_by_1, moved14_near_by_3, moved14_near_by_7, moved15,
    moved15_near, moved15_near_by_1, moved15_near_by_3, moved15_near_by_7, moved16, moved16_near,
    moved16_near_by_1, moved16_near_by_3, moved16_near_by_7, moved17, moved17_near, moved17_near_by_1,
    moved17_near_by_3, moved17_near_by_7, moved18, moved18_near, moved18_near_by_1, moved18_near_by_3,
    moved18_near_by_7, moved19, moved19_near, moved19_near_by_1, moved19_near_by_3, moved19_near_by_7,
    moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2, moved20, moved20_near,
    moved20_near_by_1, moved20_near_by_3, moved20_near_by_7, moved21, moved21_near, moved21_near_by_1,
    moved21_near_by_3, moved21_near_by_7, moved22, moved22_near, moved22_near_by_1, moved22_near_by_3,
    moved22_near_by_7, moved23, moved23_near, moved23_near_by_1, moved23_near_by_3, moved23_near_by_7, moved24,
    moved24_near, moved24_near_by_1, moved24_near_by_3, moved24_near_by_7, moved25, moved25_near,
    moved25_near_by_1, moved25_near_by_3, moved25_near_by_7, moved26, moved26_near, moved26_near_by_1,
    moved26_near_by_3, moved26_near_by_7, moved27, moved27_near, moved27_near_by_1, moved27_near_by_3,
    moved27_near_by_7, moved28, moved28_near, moved28_near_by_1, moved28_near_by_3, moved28_near_by_7, moved29,
    moved29_near, moved29_near_by_1, moved29_near_by_3, moved29_near_by_7, moved2_near, moved2_near_by_1,
    moved2_near_by_3, moved2_near_by_7, moved3, moved30, moved30_near, moved30_near_by_1, moved30_near_by_3,
    moved30_near_by_7, moved31, moved31_near, moved31_near_by_1, moved31_near_by_3, moved31_near_by_7,
    moved3_near, moved3_near_by_1, moved3_near_by_3, moved3_near_by_7, moved4, moved4_near, moved4_near_by_1,
    moved4_near_by_3, moved4_near_by_7, moved5, moved5_near, moved5_near_by_1, moved5_near_by_3,
    moved5_near_by_7, moved6, moved6_near, moved6_near_by_1, moved6_near_by_3, moved6_near_by_7, moved7,
    moved7_near, moved7_near_by_1, moved7_near_by_3, moved7_near_by_7, moved8, moved8_near, moved8_near_by_1,
    moved8_near_by_3, moved8_near_by_7, moved9, moved9_near, moved9_near_by_1, moved9_near_by_3,
    moved9_near_by_7;
  wire [8:0] _018_, _025_, _036_, _054_, _111_, _129_;
  wire [24:0] _023_, moved32, moved32_near, moved32_near_by_1, moved32_near_by_3, moved32_near_by_7;
  wire [5:0] distance0, distance1, distance10, distance11, distance12, distance13, distance14, distance15,
    distance16, distance17, distance18, distance19, distance2, distance20, distance21, distance22, distance23,
    distance24, distance25, distance26, distance27, distance28, distance29, distance3, distance30, distance31,
    distance4, distance5, distance6, distance7, distance8, distance9, reach;
  wire [4:0] total_distance;
  assign _144_ = | distance1[5:4];
  assign moved1_stays = ~ _144_;
  assign moved1_moves = distance1[5:4] == 1'h1;
  assign _145_ = moved1_near & {24{moved1_stays}};
  assign _146_ = moved1_near[23:16] & {8{moved1_moves}};
  assign moved1 = _145_ | { 16'h0000, _146_ };
  assign cut__x1_23_0 = moved1 ^ {24{multiply__p1__sign}};
  assign { _002_[6], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_7_1, maximum__sig2_0, 15'h0000 } : { maximum__sig2_7_1, maximum__sig2_0, 16'h0000 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[23:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[23:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[23:8] } : moved2_near_by_7;
  assign _003_ = | distance2[5:4];
  assign moved2_stays = ~ _003_;
  assign moved2_moves = distance2[5:4] == 1'h1;
  assign _004_ = moved2_near & {24{moved2_stays}};
  assign _005_ = moved2_near[23:16] & {8{moved2_moves}};
  assign moved2 = _004_ | { 16'h0000, _005_ };
  assign cut__x2_23_0 = moved2 ^ {24{multiply__p2__sign}};
  assign { _006_[6], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_7_1, maximum__sig3_0, 15'h0000 } : { maximum__sig3_7_1, maximum__sig3_0, 16'h0000 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[23:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[23:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[23:8] } : moved3_near_by_7;
  assign _007_ = | distance3[5:4];
  assign moved3_stays = ~ _007_;
  assign moved3_moves = distance3[5:4] == 1'h1;
  assign _008_ = moved3_near & {24{moved3_stays}};
  assign _009_ = moved3_near[23:16] & {8{moved3_moves}};
  assign moved3 = _008_ | { 16'h0000, _009_ };
  assign cut__x3_23_0 = moved3 ^ {24{multiply__p3__sign}};
  assign { _010_[6], distance4 } = reach - i__shift4;
  assign moved4_near_by_1 = distance4[0] ? { 1'h0, maximum__sig4_7_1, maximum__sig4_0, 15'h0000 } : { maximum__sig4_7_1, maximum__sig4_0, 16'h0000 };
  assign moved4_near_by_3 = distance4[1] ? { 2'h0, moved4_near_by_1[23:2] } : moved4_near_by_1;
  assign moved4_near_by_7 = distance4[2] ? { 4'h0, moved4_near_by_3[23:4] } : moved4_near_by_3;
  assign moved4_near = distance4[3] ? { 8'h00, moved4_near_by_7[23:8] } : moved4_near_by_7;
  assign _011_ = | distance4[5:4];
  assign moved4_stays = ~ _011_;
  assign moved4_moves = distance4[5:4] == 1'h1;
  assign _012_ = moved4_near & {24{moved4_stays}};
  assign _013_ = moved4_near[23:16] & {8{moved4_moves}};
  assign moved4 = _012_ | { 16'h0000, _013_ };
  assign cut__x4_23_0 = moved4 ^ {24{multiply__p4__sign}};
  assign { _014_[6], distance5 } = reach - i__shift5;
  assign moved5_near_by_1 = distance5[0] ? { 1'h0, maximum__sig5_7_1, maximum__sig5_0, 15'h0000 } : { maximum__sig5_7_1, maximum__sig5_0, 16'h0000 };
  assign moved5_near_by_3 = distance5[1] ? { 2'h0, moved5_near_by_1[23:2] } : moved5_near_by_1;
  assign moved5_near_by_7 = distance5[2] ? { 4'h0, moved5_near_by_3[23:4] } : moved5_near_by_3;
  assign moved5_near = distance5[3] ? { 8'h00, moved5_near_by_7[23:8] } : moved5_near_by_7;
  assign _015_ = | distance5[5:4];
  assign moved5_stays = ~ _015_;
  assign moved5_moves = distance5[5:4] == 1'h1;
  assign _016_ = moved5_near & {24{moved5_stays}};
  assign _017_ = moved5_near[23:16] & {8{moved5_moves}};
  assign moved5 = _016_ | { 16'h0000, _017_ };
  assign cut__x5_23_0 = moved5 ^ {24{multiply__p5__sign}};
  assign { _019_[6], distance6 } = reach - i__shift6;
  assign moved6_near_by_1 = distance6[0] ? { 1'h0, maximum__sig6_7_1, maximum__sig6_0, 15'h0000 } : { maximum__sig6_7_1, maximum__sig6_0, 16'h0000 };
  assign moved6_near_by_3 = distance6[1] ? { 2'h0, moved6_near_by_1[23:2] } : moved6_near_by_1;
  assign moved6_near_by_7 = distance6[2] ? { 4'h0, moved6_near_by_3[23:4] } : moved6_near_by_3;
  assign moved6_near = distance6[3] ? { 8'h00, moved6_near_by_7[23:8] } : moved6_near_by_7;
  assign _020_ = | distance6[5:4];
  assign moved6_stays = ~ _020_;
  assign moved6_moves = distance6[5:4] == 1'h1;
  assign _021_ = moved6_near & {24{moved6_stays}};
  assign _022_ = moved6_near[23:16] & {8{moved6_moves}};
  assign moved6 = _021_ | { 16'h0000, _022_ };
  assign cut__x6_23_0 = moved6 ^ {24{multiply__p6__sign}};
  assign { _024_[6], distance7 } = reach - i__shift7;
  assign moved7_near_by_1 = distance7[0] ? { 1'h0, maximum__sig7_7_1, maximum__sig7_0, 15'h0000 } : { maximum__sig7_7_1, maximum__sig7_0, 16'h0000 };
  assign moved7_near_by_3 = distance7[1] ? { 2'h0, moved7_near_by_1[23:2] } : moved7_near_by_1;
  assign moved7_near_by_7 = distance7[2] ? { 4'h0, moved7_near_by_3[23:4] } : moved7_near_by_3;
  assign moved7_near = distance7[3] ? { 8'h00, moved7_near_by_7[23:8] } : moved7_near_by_7;
  assign _026_ = | distance7[5:4];
  assign moved7_stays = ~ _026_;
  assign moved7_moves = distance7[5:4] == 1'h1;
  assign _027_ = moved7_near & {24{moved7_stays}};
  assign _028_ = moved7_near[23:16] & {8{moved7_moves}};
  assign moved7 = _027_ | { 16'h0000, _028_ };
  assign cut__x7_23_0 = moved7 ^ {24{multiply__p7__sign}};
  assign { _029_[6], distance8 } = reach - i__shift8;
  assign moved8_near_by_1 = distance8[0] ? { 1'h0, maximum__sig8_7_1, maximum__sig8_0, 15'h0000 } : { maximum__sig8_7_1, maximum__sig8_0, 16'h0000 };
  assign moved8_near_by_3 = distance8[1] ? { 2'h0, moved8_near_by_1[23:2] } : moved8_near_by_1;
  assign moved8_near_by_7 = distance8[2] ? { 4'h0, moved8_near_by_3[23:4] } : moved8_near_by_3;
  assign moved8_near = distance8[3] ? { 8'h00, moved8_near_by_7[23:8] } : moved8_near_by_7;
  assign _030_ = | distance8[5:4];
  assign moved8_stays = ~ _030_;
  assign moved8_moves = distance8[5:4] == 1'h1;
  assign _031_ = moved8_near & {24{moved8_stays}};
  assign _032_ = moved8_near[23:16] & {8{moved8_moves}};
  assign moved8 = _031_ | { 16'h0000, _032_ };
  assign cut__x8_23_0 = moved8 ^ {24{multiply__p8__sign}};
  assign { _033_[6], distance9 } = reach - i__shift9;
  assign moved9_near_by_1 = distance9[0] ? { 1'h0, maximum__sig9_7_1, maximum__sig9_0, 15'h0000 } : { maximum__sig9_7_1, maximum__sig9_0, 16'h0000 };
  assign moved9_near_by_3 = distance9[1] ? { 2'h0, moved9_near_by_1[23:2] } : moved9_near_by_1;
  assign moved9_near_by_7 = distance9[2] ? { 4'h0, moved9_near_by_3[23:4] } : moved9_near_by_3;
  assign moved9_near = distance9[3] ? { 8'h00, moved9_near_by_7[23:8] } : moved9_near_by_7;
  assign _034_ = | distance9[5:4];
  assign moved9_stays = ~ _034_;
  assign moved9_moves = distance9[5:4] == 1'h1;
  assign _035_ = moved9_near & {24{moved9_stays}};
  assign _037_ = moved9_near[23:16] & {8{moved9_moves}};
  assign moved9 = _035_ | { 16'h0000, _037_ };
  assign cut__x9_23_0 = moved9 ^ {24{multiply__p9__sign}};
  assign { _038_[6], distance10 } = reach - i__shift10;
  assign moved10_near_by_1 = distance10[0] ? { 1'h0, maximum__sig10_7_1, maximum__sig10_0, 15'h0000 } : { maximum__sig10_7_1, maximum__sig10_0, 16'h0000 };
  assign moved10_near_by_3 = distance10[1] ? { 2'h0, moved10_near_by_1[23:2] } : moved10_near_by_1;
  assign moved10_near_by_7 = distance10[2] ? { 4'h0, moved10_near_by_3[23:4] } : moved10_near_by_3;
  assign moved10_near = distance10[3] ? { 8'h00, moved10_near_by_7[23:8] } : moved10_near_by_7;
  assign _039_ = | distance10[5:4];
  assign moved10_stays = ~ _039_;
  assign moved10_moves = distance10[5:4] == 1'h1;
  assign _040_ = moved10_near & {24{moved10_stays}};
  assign _041_ = moved10_near[23:16] & {8{moved10_moves}};
  assign moved10 = _040_ | { 16'h0000, _041_ };
  assign cut__x10_23_0 = moved10 ^ {24{multiply__p10__sign}};
  assign { _042_[6], distance11 } = reach - i__shift11;
  assign moved11_near_by_1 = distance11[0] ? { 1'h0, maximum__sig11_7_1, maximum__sig11_0, 15'h0000 } : { maximum__sig11_7_1, maximum__sig11_0, 16'h0000 };
  assign moved11_near_by_3 = distance11[1] ? { 2'h0, moved11_near_by_1[23:2] } : moved11_near_by_1;
  assign moved11_near_by_7 = distance11[2] ? { 4'h0, moved11_near_by_3[23:4] } : moved11_near_by_3;
  assign moved11_near = distance11[3] ? { 8'h00, moved11_near_by_7[23:8] } : moved11_near_by_7;
  assign _043_ = | distance11[5:4];
  assign moved11_stays = ~ _043_;
  assign moved11_moves = distance11[5:4] == 1'h1;
  assign _044_ = moved11_near & {24{moved11_stays}};
  assign _045_ = moved11_near[23:16] & {8{moved11_moves}};
  assign moved11 = _044_ | { 16'h0000, _045_ };
  assign cut__x11_23_0 = moved11 ^ {24{multiply__p11__sign}};
  assign { _047_[6], distance12 } = reach - i__shift12;
  assign moved12_near_by_1 = distance12[0] ? { 1'h0, maximum__sig12_7_1, maximum__sig12_0, 15'h0000 } : { maximum__sig12_7_1, maximum__sig12_0, 16'h0000 };
  assign moved12_near_by_3 = distance12[1] ? { 2'h0, moved12_near_by_1[23:2] } : moved12_near_by_1;
  assign moved12_near_by_7 = distance12[2] ? { 4'h0, moved12_near_by_3[23:4] } : moved12_near_by_3;
  assign moved12_near = distance12[3] ? { 8'h00, moved12_near_by_7[23:8] } : moved12_near_by_7;
  assign _049_ = | distance12[5:4];
  assign moved12_stays = ~ _049_;
  assign moved12_moves = distance12[5:4] == 1'h1;
  assign _050_ = moved12_near & {24{moved12_stays}};
  assign _051_ = moved12_near[23:16] & {8{moved12_moves}};
  assign moved12 = _050_ | { 16'h0000, _051_ };
  assign cut__x12_23_0 = moved12 ^ {24{multiply__p12__sign}};
  assign { _053_[6], distance13 } = reach - i__shift13;
  assign moved13_near_by_1 = distance13[0] ? { 1'h0, maximum__sig13_7_1, maximum__sig13_0, 15'h0000 } : { maximum__sig13_7_1, maximum__sig13_0, 16'h0000 };
  assign moved13_near_by_3 = distance13[1] ? { 2'h0, moved13_near_by_1[23:2] } : moved13_near_by_1;
  assign moved13_near_by_7 = distance13[2] ? { 4'h0, moved13_near_by_3[23:4] } : moved13_near_by_3;
  assign moved13_near = distance13[3] ? { 8'h00, moved13_near_by_7[23:8] } : moved13_near_by_7;
  assign _056_ = | distance13[5:4];
  assign moved13_stays = ~ _056_;
  assign moved13_moves = distance13[5:4] == 1'h1;
  assign _057_ = moved13_near & {24{moved13_stays}};
  assign _058_ = moved13_near[23:16] & {8{moved13_moves}};
  assign moved13 = _057_ | { 16'h0000, _058_ };
  assign cut__x13_23_0 = moved13 ^ {24{multiply__p13__sign}};
  assign { _059_[6], distance14 } = reach - i__shift14;
  assign moved14_near_by_1 = distance14[0] ? { 1'h0, maximum__sig14_7_1, maximum__sig14_0, 15'h0000 } : { maximum__sig14_7_1, maximum__sig14_0, 16'h0000 };
  assign moved14_near_by_3 = distance14[1] ? { 2'h0, moved14_near_by_1[23:2] } : moved14_near_by_1;
  assign moved14_near_by_7 = distance14[2] ? { 4'h0, moved14_near_by_3[23:4] } : moved14_near_by_3;
  assign moved14_near = distance14[3] ? { 8'h00, moved14_near_by_7[23:8] } : moved14_near_by_7;
  assign _060_ = | distance14[5:4];
  assign moved14_stays = ~ _060_;
  assign moved14_moves = distance14[5:4] == 1'h1;
  assign _061_ = moved14_near & {24{moved14_stays}};
  assign _062_ = moved14_near[23:16] & {8{moved14_moves}};
  assign moved14 = _061_ | { 16'h0000, _062_ };
  assign cut__x14_23_0 = moved14 ^ {24{multiply__p14__sign}};
  assign { _063_[6], distance15 } = reach - i__shift15;
  assign moved15_near_by_1 = distance15[0] ? { 1'h0, maximum__sig15_7_1, maximum__sig15_0, 15'h0000 } : { maximum__sig15_7_1, maximum__sig15_0, 16'h0000 };
  assign moved15_near_by_3 = distance15[1] ? { 2'h0, moved15_near_by_1[23:2] } : moved15_near_by_1;
  assign moved15_near_by_7 = distance15[2] ? { 4'h0, moved15_near_by_3[23:4] } : moved15_near_by_3;
  assign moved15_near = distance15[3] ? { 8'h00, moved15_near_by_7[23:8] } : moved15_near_by_7;
  assign _065_ = | distance15[5:4];
  assign moved15_stays = ~ _065_;
  assign moved15_moves = distance15[5:4] == 1'h1;
  assign _066_ = moved15_near & {24{moved15_stays}};
  assign _067_ = moved15_near[23:16] & {8{moved15_moves}};
  assign moved15 = _066_ | { 16'h0000, _067_ };
  assign cut__x15_23_0 = moved15 ^ {24{multiply__p15__sign}};
  assign { _068_[6], distance16 } = reach - i__shift16;
  assign moved16_near_by_1 = distance16[0] ? { 1'h0, maximum__sig16_7_1, maximum__sig16_0, 15'h0000 } : { maximum__sig16_7_1, maximum__sig16_0, 16'h0000 };
  assign moved16_near_by_3 = distance16[1] ? { 2'h0, moved16_near_by_1[23:2] } : moved16_near_by_1;
  assign moved16_near_by_7 = distance16[2] ? { 4'h0, moved16_near_by_3[23:4] } : moved16_near_by_3;
  assign moved16_near = distance16[3] ? { 8'h00, moved16_near_by_7[23:8] } : moved16_near_by_7;
  assign _069_ = | distance16[5:4];
  assign moved16_stays = ~ _069_;
  assign moved16_moves = distance16[5:4] == 1'h1;
  assign _070_ = moved16_near & {24{moved16_stays}};
  assign _071_ = moved16_near[23:16] & {8{moved16_moves}};
  assign moved16 = _070_ | { 16'h0000, _071_ };
  assign cut__x16_23_0 = moved16 ^ {24{multiply__p16__sign}};
  assign { _072_[6], distance17 } = reach - i__shift17;
  assign moved17_near_by_1 = distance17[0] ? { 1'h0, maximum__sig17_7_1, maximum__sig17_0, 15'h0000 } : { maximum__sig17_7_1, maximum__sig17_0, 16'h0000 };
  assign moved17_near_by_3 = distance17[1] ? { 2'h0, moved17_near_by_1[23:2] } : moved17_near_by_1;
  assign moved17_near_by_7 = distance17[2] ? { 4'h0, moved17_near_by_3[23:4] } : moved17_near_by_3;
  assign moved17_near = distance17[3] ? { 8'h00, moved17_near_by_7[23:8] } : moved17_near_by_7;
  assign _074_ = | distance17[5:4];
  assign moved17_stays = ~ _074_;
  assign moved17_moves = distance17[5:4] == 1'h1;
  assign _075_ = moved17_near & {24{moved17_stays}};
  assign _076_ = moved17_near[23:16] & {8{moved17_moves}};
  assign moved17 = _075_ | { 16'h0000, _076_ };
  assign cut__x17_23_0 = moved17 ^ {24{multiply__p17__sign}};
  assign { _079_[6], distance18 } = reach - i__shift18;
  assign moved18_near_by_1 = distance18[0] ? { 1'h0, maximum__sig18_7_1, maximum__sig18_0, 15'h0000 } : { maximum__sig18_7_1, maximum__sig18_0, 16'h0000 };
  assign moved18_near_by_3 = distance18[1] ? { 2'h0, moved18_near_by_1[23:2] } : moved18_near_by_1;
  assign moved18_near_by_7 = distance18[2] ? { 4'h0, moved18_near_by_3[23:4] } : moved18_near_by_3;
  assign moved18_near = distance18[3] ? { 8'h00, moved18_near_by_7[23:8] } : moved18_near_by_7;
  assign _080_ = | distance18[5:4];
  assign moved18_stays = ~ _080_;
  assign moved18_moves = distance18[5:4] == 1'h1;
  assign _081_ = moved18_near & {24{moved18_stays}};
  assign _082_ = moved18_near[23:16] & {8{moved18_moves}};
  assign moved18 = _081_ | { 16'h0000, _082_ };
  assign cut__x18_23_0 = moved18 ^ {24{multiply__p18__sign}};
  assign { _083_[6], distance19 } = reach - i__shift19;
  assign moved19_near_by_1 = distance19[0] ? { 1'h0, maximum__sig19_7_1, maximum__sig19_0, 15'h0000 } : { maximum__sig19_7_1, maximum__sig19_0, 16'h0000 };
  assign moved19_near_by_3 = distance19[1] ? { 2'h0, moved19_near_by_1[23:2] } : moved19_near_by_1;
  assign moved19_near_by_7 = distance19[2] ? { 4'h0, moved19_near_by_3[23:4] } : moved19_near_by_3;
  assign moved19_near = distance19[3] ? { 8'h00, moved19_near_by_7[23:8] } : moved19_near_by_7;
  assign _084_ = | distance19[5:4];
  assign moved19_stays = ~ _084_;
  assign moved19_moves = distance19[5:4] == 1'h1;
  assign _085_ = moved19_near & {24{moved19_stays}};
  assign _086_ = moved19_near[23:16] & {8{moved19_moves}};
  assign moved19 = _085_ | { 16'h0000, _086_ };
  assign cut__x19_23_0 = moved19 ^ {24{multiply__p19__sign}};
  assign { _087_[6], distance20 } = reach - i__shift20;
  assign moved20_near_by_1 = distance20[0] ? { 1'h0, maximum__sig20_7_1, maximum__sig20_0, 15'h0000 } : { maximum__sig20_7_1, maximum__sig20_0, 16'h0000 };
  assign moved20_near_by_3 = distance20[1] ? { 2'h0, moved20_near_by_1[23:2] } : moved20_near_by_1;
  assign moved20_near_by_7 = distance20[2] ? { 4'h0, moved20_near_by_3[23:4] } : moved20_near_by_3;
  assign moved20_near = distance20[3] ? { 8'h00, moved20_near_by_7[23:8] } : moved20_near_by_7;
  assign _088_ = | distance20[5:4];
  assign moved20_stays = ~ _088_;
  assign moved20_moves = distance20[5:4] == 1'h1;
  assign _089_ = moved20_near & {24{moved20_stays}};
  assign _090_ = moved20_near[23:16] & {8{moved20_moves}};
  assign moved20 = _089_ | { 16'h0000, _090_ };
  assign cut__x20_23_0 = moved20 ^ {24{multiply__p20__sign}};
  assign { _091_[6], distance21 } = reach - i__shift21;
  assign moved21_near_by_1 = distance21[0] ? { 1'h0, maximum__sig21_7_1, maximum__sig21_0, 15'h0000 } : { maximum__sig21_7_1, maximum__sig21_0, 16'h0000 };
  assign moved21_near_by_3 = distance21[1] ? { 2'h0, moved21_near_by_1[23:2] } : moved21_near_by_1;
  assign moved21_near_by_7 = distance21[2] ? { 4'h0, moved21_near_by_3[23:4] } : moved21_near_by_3;
  assign moved21_near = distance21[3] ? { 8'h00, moved21_near_by_7[23:8] } : moved21_near_by_7;
  assign _093_ = | distance21[5:4];
  assign moved21_stays = ~ _093_;
  assign moved21_moves = distance21[5:4] == 1'h1;
  assign _094_ = moved21_near & {24{moved21_stays}};
  assign _095_ = moved21_near[23:16] & {8{moved21_moves}};
  assign moved21 = _094_ | { 16'h0000, _095_ };
  assign cut__x21_23_0 = moved21 ^ {24{multiply__p21__sign}};
  assign { _096_[6], distance22 } = reach - i__shift22;
  assign moved22_near_by_1 = distance22[0] ? { 1'h0, maximum__sig22_7_1, maximum__sig22_0, 15'h0000 } : { maximum__sig22_7_1, maximum__sig22_0, 16'h0000 };
  assign moved22_near_by_3 = distance22[1] ? { 2'h0, moved22_near_by_1[23:2] } : moved22_near_by_1;
  assign moved22_near_by_7 = distance22[2] ? { 4'h0, moved22_near_by_3[23:4] } : moved22_near_by_3;
  assign moved22_near = distance22[3] ? { 8'h00, moved22_near_by_7[23:8] } : moved22_near_by_7;
  assign _097_ = | distance22[5:4];
  assign moved22_stays = ~ _097_;
  assign moved22_moves = distance22[5:4] == 1'h1;
  assign _098_ = moved22_near & {24{moved22_stays}};
  assign _099_ = moved22_near[23:16] & {8{moved22_moves}};
  assign moved22 = _098_ | { 16'h0000, _099_ };
  assign cut__x22_23_0 = moved22 ^ {24{multiply__p22__sign}};
  assign { _102_[6], distance23 } = reach - i__shift23;
  assign moved23_near_by_1 = distance23[0] ? { 1'h0, maximum__sig23_7_1, maximum__sig23_0, 15'h0000 } : { maximum__sig23_7_1, maximum__sig23_0, 16'h0000 };
  assign moved23_near_by_3 = distance23[1] ? { 2'h0, moved23_near_by_1[23:2] } : moved23_near_by_1;
  assign moved23_near_by_7 = distance23[2] ? { 4'h0, moved23_near_by_3[23:4] } : moved23_near_by_3;
  assign moved23_near = distance23[3] ? { 8'h00, moved23_near_by_7[23:8] } : moved23_near_by_7;
  assign _104_ = | distance23[5:4];
  assign moved23_stays = ~ _104_;
  assign moved23_moves = distance23[5:4] == 1'h1;
  assign _105_ = moved23_near & {24{moved23_stays}};
  assign _106_ = moved23_near[23:16] & {8{moved23_moves}};
  assign moved23 = _105_ | { 16'h0000, _106_ };
  assign cut__x23_23_0 = moved23 ^ {24{multiply__p23__sign}};
  assign { _107_[6], distance24 } = reach - i__shift24;
  assign moved24_near_by_1 = distance24[0] ? { 1'h0, maximum__sig24_7_1, maximum__sig24_0, 15'h0000 } : { maximum__sig24_7_1, maximum__sig24_0, 16'h0000 };
  assign moved24_near_by_3 = distance24[1] ? { 2'h0, moved24_near_by_1[23:2] } : moved24_near_by_1;
  assign moved24_near_by_7 = distance24[2] ? { 4'h0, moved24_near_by_3[23:4] } : moved24_near_by_3;
  assign moved24_near = distance24[3] ? { 8'h00, moved24_near_by_7[23:8] } : moved24_near_by_7;
  assign _108_ = | distance24[5:4];
  assign moved24_stays = ~ _108_;
  assign moved24_moves = distance24[5:4] == 1'h1;
  assign _109_ = moved24_near & {24{moved24_stays}};
  assign _110_ = moved24_near[23:16] & {8{moved24_moves}};
  assign moved24 = _109_ | { 16'h0000, _110_ };
  assign cut__x24_23_0 = moved24 ^ {24{multiply__p24__sign}};
  assign { _112_[6], distance25 } = reach - i__shift25;
  assign moved25_near_by_1 = distance25[0] ? { 1'h0, maximum__sig25_7_1, maximum__sig25_0, 15'h0000 } : { maximum__sig25_7_1, maximum__sig25_0, 16'h0000 };
  assign moved25_near_by_3 = distance25[1] ? { 2'h0, moved25_near_by_1[23:2] } : moved25_near_by_1;
  assign moved25_near_by_7 = distance25[2] ? { 4'h0, moved25_near_by_3[23:4] } : moved25_near_by_3;
  assign moved25_near = distance25[3] ? { 8'h00, moved25_near_by_7[23:8] } : moved25_near_by_7;
  assign _113_ = | distance25[5:4];
  assign moved25_stays = ~ _113_;
  assign moved25_moves = distance25[5:4] == 1'h1;
  assign _114_ = moved25_near & {24{moved25_stays}};
  assign _115_ = moved25_near[23:16] & {8{moved25_moves}};
  assign moved25 = _114_ | { 16'h0000, _115_ };
  assign cut__x25_23_0 = moved25 ^ {24{multiply__p25__sign}};
  assign { _116_[6], distance26 } = reach - i__shift26;
  assign moved26_near_by_1 = distance26[0] ? { 1'h0, maximum__sig26_7_1, maximum__sig26_0, 15'h0000 } : { maximum__sig26_7_1, maximum__sig26_0, 16'h0000 };
  assign moved26_near_by_3 = distance26[1] ? { 2'h0, moved26_near_by_1[23:2] } : moved26_near_by_1;
  assign moved26_near_by_7 = distance26[2] ? { 4'h0, moved26_near_by_3[23:4] } : moved26_near_by_3;
  assign moved26_near = distance26[3] ? { 8'h00, moved26_near_by_7[23:8] } : moved26_near_by_7;
  assign _117_ = | distance26[5:4];
  assign moved26_stays = ~ _117_;
  assign moved26_moves = distance26[5:4] == 1'h1;
  assign _118_ = moved26_near & {24{moved26_stays}};
  assign _119_ = moved26_near[23:16] & {8{moved26_moves}};
  assign moved26 = _118_ | { 16'h0000, _119_ };
  assign cut__x26_23_0 = moved26 ^ {24{multiply__p26__sign}};
  assign { _120_[6], distance27 } = reach - i__shift27;
  assign moved27_near_by_1 = distance27[0] ? { 1'h0, maximum__sig27_7_1, maximum__sig27_0, 15'h0000 } : { maximum__sig27_7_1, maximum__sig27_0, 16'h0000 };
  assign moved27_near_by_3 = distance27[1] ? { 2'h0, moved27_near_by_1[23:2] } : moved27_near_by_1;
  assign moved27_near_by_7 = distance27[2] ? { 4'h0, moved27_near_by_3[23:4] } : moved27_near_by_3;
  assign moved27_near = distance27[3] ? { 8'h00, moved27_near_by_7[23:8] } : moved27_near_by_7;
  assign _121_ = | distance27[5:4];
  assign moved27_stays = ~ _121_;
  assign moved27_moves = distance27[5:4] == 1'h1;
  assign _122_ = moved27_near & {24{moved27_stays}};
  assign _123_ = moved27_near[23:16] & {8{moved27_moves}};
  assign moved27 = _122_ | { 16'h0000, _123_ };
  assign cut__x27_23_0 = moved27 ^ {24{multiply__p27__sign}};
  assign { _125_[6], distance28 } = reach - i__shift28;
  assign moved28_near_by_1 = distance28[0] ? { 1'h0, maximum__sig28_7_1, maximum__sig28_0, 15'h0000 } : { maximum__sig28_7_1, maximum__sig28_0, 16'h0000 };
  assign moved28_near_by_3 = distance28[1] ? { 2'h0, moved28_near_by_1[23:2] } : moved28_near_by_1;
  assign moved28_near_by_7 = distance28[2] ? { 4'h0, moved28_near_by_3[23:4] } : moved28_near_by_3;
  assign moved28_near = distance28[3] ? { 8'h00, moved28_near_by_7[23:8] } : moved28_near_by_7;
  assign _126_ = | distance28[5:4];
  assign moved28_stays = ~ _126_;
  assign moved28_moves = distance28[5:4] == 1'h1;
  assign _127_ = moved28_near & {24{moved28_stays}};
  assign _128_ = moved28_near[23:16] & {8{moved28_moves}};
  assign moved28 = _127_ | { 16'h0000, _128_ };
  assign cut__x28_23_0 = moved28 ^ {24{multiply__p28__sign}};
  assign { _130_[6], distance29 } = reach - i__shift29;
  assign moved29_near_by_1 = distance29[0] ? { 1'h0, maximum__sig29_7_1, maximum__sig29_0, 15'h0000 } : { maximum__sig29_7_1, maximum__sig29_0, 16'h0000 };
  assign moved29_near_by_3 = distance29[1] ? { 2'h0, moved29_near_by_1[23:2] } : moved29_near_by_1;
  assign moved29_near_by_7 = distance29[2] ? { 4'h0, moved29_near_by_3[23:4] } : moved29_near_by_3;
  assign moved29_near = distance29[3] ? { 8'h00, moved29_near_by_7[23:8] } : moved29_near_by_7;
  assign _131_ = | distance29[5:4];
  assign moved29_stays = ~ _131_;
  assign moved29_moves = distance29[5:4] == 1'h1;
  assign _132_ = moved29_near & {24{moved29_stays}};
  assign _133_ = moved29_near[23:16] & {8{moved29_moves}};
  assign moved29 = _132_ | { 16'h0000, _133_ };
  assign cut__x29_23_0 = moved29 ^ {24{multiply__p29__sign}};
  assign { _134_[6], distance30 } = reach - i__shift30;
  assign moved30_near_by_1 = distance30[0] ? { 1'h0, maximum__sig30_7_1, maximum__sig30_0, 15'h0000 } : { maximum__sig30_7_1, maximum__sig30_0, 16'h0000 };
  assign moved30_near_by_3 = distance30[1] ? { 2'h0, moved30_near_by_1[23:2] } : moved30_near_by_1;
  assign moved30_near_by_7 = distance30[2] ? { 4'h0, moved30_near_by_3[23:4] } : moved30_near_by_3;
  assign moved30_near = distance30[3] ? { 8'h00, moved30_near_by_7[23:8] } : moved30_near_by_7;
  assign _135_ = | distance30[5:4];
  assign moved30_stays = ~ _135_;
  assign moved30_moves = distance30[5:4] == 1'h1;
  assign _136_ = moved30_near & {24{moved30_stays}};
  assign _137_ = moved30_near[23:16] & {8{moved30_moves}};
  assign moved30 = _136_ | { 16'h0000, _137_ };
  assign cut__x30_23_0 = moved30 ^ {24{multiply__p30__sign}};
  assign { _138_[6], distance31 } = reach - i__shift31;
  assign moved31_near_by_1 = distance31[0] ? { 1'h0, maximum__sig31_7_1, maximum__sig31_0, 15'h0000 } : { maximum__sig31_7_1, maximum__sig31_0, 16'h0000 };
  assign moved31_near_by_3 = distance31[1] ? { 2'h0, moved31_near_by_1[23:2] } : moved31_near_by_1;
  assign moved31_near_by_7 = distance31[2] ? { 4'h0, moved31_near_by_3[23:4] } : moved31_near_by_3;
  assign moved31_near = distance31[3] ? { 8'h00, moved31_near_by_7[23:8] } : moved31_near_by_7;
  assign _139_ = | distance31[5:4];
  assign moved31_stays = ~ _139_;
  assign moved31_moves = distance31[5:4] == 1'h1;
  assign _140_ = moved31_near & {24{moved31_stays}};
  assign _141_ = moved31_near[23:16] & {8{moved31_moves}};
  assign moved31 = _140_ | { 16'h0000, _141_ };
  assign cut__x31_23_0 = moved31 ^ {24{multiply__p31__sign}};
  assign live = | { _142_, code[22:0] };
  assign _000_ = i__top + 7'h71;
  assign products_top = i__any ? _000_ : 8'h00;
  assign { _036_[8], total_top } = live ? { 1'h0, code[30:24], _018_[0] } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _054_[8], reach_whole } = top - 7'h71;
  assign _073_ = reach_whole > 6'h36;
  assign { _092_[7:6], reach } = _073_ ? 8'h36 : reach_whole;
  assign _111_ = products_top - total_top;
  assign { _129_[8], total_whole } = leads ? 9'h000 : _111_;
  assign _143_ = total_whole > 5'h18;
  assign { _001_[7:5], moved32_moves, total_distance[3:0] } = _143_ ? 8'h18 : total_whole;
  assign moved32_near_by_1 = total_distance[0] ? { 2'h0, _142_, code[22:1] } : { 1'h0, _142_, code[22:0] };
  assign moved32_near_by_3 = total_distance[1] ? { 2'h0, moved32_near_by_1[24:2] } : moved32_near_by_1;
  assign moved32_near_by_7 = total_distance[2] ? { 4'h0, moved32_near_by_3[24:4] } : moved32_near_by_3;
  assign moved32_near = total_distance[3] ? { 8'h00, moved32_near_by_7[24:8] } : moved32_near_by_7;
  assign moved32_stays = ~ moved32_moves;
  assign _023_ = moved32_near & {25{moved32_stays}};
  assign _025_ = moved32_near[24:16] & {9{moved32_moves}};
  assign moved32 = _023_ | { 16'h0000, _025_ };
  assign cut__x32_23_0 = moved32[24:1] ^ {24{code[31]}};
  assign _046_ = ~ live;
  assign _048_ = _046_ & code[31];
  assign o__minus_zero = i__minus_zero & _048_;
  assign o__inf = _055_ | o__inf_sign;
  assign _064_ = i__nan | _147_;
  assign _052_ = ~ code[31];
  assign _055_ = _148_ & _052_;
  assign o__inf_sign = _148_ & code[31];
  assign _077_ = _055_ & o__inf_sign;
  assign o__nan = _064_ | _077_;
  assign { _078_[6], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_7_1, maximum__sig0_0, 15'h0000 } : { maximum__sig0_7_1, maximum__sig0_0, 16'h0000 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[23:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[23:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[23:8] } : moved0_near_by_7;
  assign _100_ = | distance0[5:4];
  assign moved0_stays = ~ _100_;
  assign moved0_moves = distance0[5:4] == 1'h1;
  assign _101_ = moved0_near & {24{moved0_stays}};
  assign _103_ = moved0_near[23:16] & {8{moved0_moves}};
  assign moved0 = _101_ | { 16'h0000, _103_ };
  assign cut__x0_23_0 = moved0 ^ {24{multiply__p0__sign}};
  assign { _124_[6], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_7_1, maximum__sig1_0, 15'h0000 } : { maximum__sig1_7_1, maximum__sig1_0, 16'h0000 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[23:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[23:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[23:8] } : moved1_near_by_7;
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__cut__acc acc_2 (
    .code(code),
    .o__inf(_148_),
    .o__nan(_147_),
    .port(_142_),
    .port_2(_018_[0])
  );
  assign _006_[5:0] = distance3;
  assign _038_[5:0] = distance10;
  assign _120_[5:0] = distance27;
  assign _019_[5:0] = distance6;
  assign _042_[5:0] = distance11;
  assign _029_[5:0] = distance8;
  assign _091_[5:0] = distance21;
  assign _083_[5:0] = distance19;
  assign _107_[5:0] = distance24;
  assign _125_[5:0] = distance28;
  assign _059_[5:0] = distance14;
  assign _002_[5:0] = distance2;
  assign _063_[5:0] = distance15;
  assign _068_[5:0] = distance16;
  assign _014_[5:0] = distance5;
  assign _130_[5:0] = distance29;
  assign _124_[5:0] = distance1;
  assign _112_[5:0] = distance25;
  assign _079_[5:0] = distance18;
  assign _096_[5:0] = distance22;
  assign _033_[5:0] = distance9;
  assign _024_[5:0] = distance7;
  assign _134_[5:0] = distance30;
  assign _053_[5:0] = distance13;
  assign _072_[5:0] = distance17;
  assign _087_[5:0] = distance20;
  assign _010_[5:0] = distance4;
  assign o__carry = { code[31], multiply__p31__sign, multiply__p30__sign, multiply__p29__sign, multiply__p28__sign, multiply__p27__sign, multiply__p26__sign, multiply__p25__sign, multiply__p24__sign, multiply__p23__sign, multiply__p22__sign, multiply__p21__sign, multiply__p20__sign, multiply__p19__sign, multiply__p18__sign, multiply__p17__sign, multiply__p16__sign, multiply__p15__sign, multiply__p14__sign, multiply__p13__sign, multiply__p12__sign, multiply__p11__sign, multiply__p10__sign, multiply__p9__sign, multiply__p8__sign, multiply__p7__sign, multiply__p6__sign, multiply__p5__sign, multiply__p4__sign, multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
  assign _078_[5:0] = distance0;
  assign _018_[8:1] = { 1'h0, code[30:24] };
  assign _036_[7:0] = total_top;
  assign _054_[7:0] = reach_whole;
  assign _092_[5:0] = reach;
  assign _129_[7:0] = total_whole;
  assign _138_[5:0] = distance31;
  assign _047_[5:0] = distance12;
  assign _116_[5:0] = distance26;
  assign _001_[4:0] = { moved32_moves, total_distance[3:0] };
  assign total_distance[4] = moved32_moves;
  assign _102_[5:0] = distance23;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__cut__acc (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__maximum (
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
  input wire maximum__sig16_0,
  input wire [6:0] maximum__sig16_7_1,
  input wire [4:0] i__shift16,
  input wire i__p16__sign,
  input wire i__p16__nan,
  input wire maximum__sig17_0,
  input wire [6:0] maximum__sig17_7_1,
  input wire [4:0] i__shift17,
  input wire i__p17__sign,
  input wire i__p17__nan,
  input wire maximum__sig18_0,
  input wire [6:0] maximum__sig18_7_1,
  input wire [4:0] i__shift18,
  input wire i__p18__sign,
  input wire i__p18__nan,
  input wire maximum__sig19_0,
  input wire [6:0] maximum__sig19_7_1,
  input wire [4:0] i__shift19,
  input wire i__p19__sign,
  input wire i__p19__nan,
  input wire maximum__sig20_0,
  input wire [6:0] maximum__sig20_7_1,
  input wire [4:0] i__shift20,
  input wire i__p20__sign,
  input wire i__p20__nan,
  input wire maximum__sig21_0,
  input wire [6:0] maximum__sig21_7_1,
  input wire [4:0] i__shift21,
  input wire i__p21__sign,
  input wire i__p21__nan,
  input wire maximum__sig22_0,
  input wire [6:0] maximum__sig22_7_1,
  input wire [4:0] i__shift22,
  input wire i__p22__sign,
  input wire i__p22__nan,
  input wire maximum__sig23_0,
  input wire [6:0] maximum__sig23_7_1,
  input wire [4:0] i__shift23,
  input wire i__p23__sign,
  input wire i__p23__nan,
  input wire maximum__sig24_0,
  input wire [6:0] maximum__sig24_7_1,
  input wire [4:0] i__shift24,
  input wire i__p24__sign,
  input wire i__p24__nan,
  input wire maximum__sig25_0,
  input wire [6:0] maximum__sig25_7_1,
  input wire [4:0] i__shift25,
  input wire i__p25__sign,
  input wire i__p25__nan,
  input wire maximum__sig26_0,
  input wire [6:0] maximum__sig26_7_1,
  input wire [4:0] i__shift26,
  input wire i__p26__sign,
  input wire i__p26__nan,
  input wire maximum__sig27_0,
  input wire [6:0] maximum__sig27_7_1,
  input wire [4:0] i__shift27,
  input wire i__p27__sign,
  input wire i__p27__nan,
  input wire maximum__sig28_0,
  input wire [6:0] maximum__sig28_7_1,
  input wire [4:0] i__shift28,
  input wire i__p28__sign,
  input wire i__p28__nan,
  input wire maximum__sig29_0,
  input wire [6:0] maximum__sig29_7_1,
  input wire [4:0] i__shift29,
  input wire i__p29__sign,
  input wire i__p29__nan,
  input wire maximum__sig30_0,
  input wire [6:0] maximum__sig30_7_1,
  input wire [4:0] i__shift30,
  input wire i__p30__sign,
  input wire i__p30__nan,
  input wire maximum__sig31_0,
  input wire [6:0] maximum__sig31_7_1,
  input wire [4:0] i__shift31,
  input wire i__p31__sign,
  input wire i__p31__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [4:0] largest
);
  wire [31:0] _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, largest_having0,
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
  assign live[16] = | { maximum__sig16_7_1, maximum__sig16_0 };
  assign live[17] = | { maximum__sig17_7_1, maximum__sig17_0 };
  assign live[18] = | { maximum__sig18_7_1, maximum__sig18_0 };
  assign live[19] = | { maximum__sig19_7_1, maximum__sig19_0 };
  assign live[20] = | { maximum__sig20_7_1, maximum__sig20_0 };
  assign live[21] = | { maximum__sig21_7_1, maximum__sig21_0 };
  assign live[22] = | { maximum__sig22_7_1, maximum__sig22_0 };
  assign live[23] = | { maximum__sig23_7_1, maximum__sig23_0 };
  assign live[24] = | { maximum__sig24_7_1, maximum__sig24_0 };
  assign live[25] = | { maximum__sig25_7_1, maximum__sig25_0 };
  assign live[26] = | { maximum__sig26_7_1, maximum__sig26_0 };
  assign live[27] = | { maximum__sig27_7_1, maximum__sig27_0 };
  assign live[28] = | { maximum__sig28_7_1, maximum__sig28_0 };
  assign live[29] = | { maximum__sig29_7_1, maximum__sig29_0 };
  assign live[30] = | { maximum__sig30_7_1, maximum__sig30_0 };
  assign live[31] = | { maximum__sig31_7_1, maximum__sig31_0 };
  assign o__any = | live;
  assign _006_ = ~ live;
  assign _007_ = _006_ & { i__p31__sign, i__p30__sign, i__p29__sign, i__p28__sign, i__p27__sign, i__p26__sign, i__p25__sign, i__p24__sign, i__p23__sign, i__p22__sign, i__p21__sign, i__p20__sign, i__p19__sign, i__p18__sign, i__p17__sign, i__p16__sign, i__p15__sign, i__p14__sign, i__p13__sign, i__p12__sign, i__p11__sign, i__p10__sign, i__p9__sign, i__p8__sign, i__p7__sign, i__p6__sign, i__p5__sign, i__p4__sign, i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _007_;
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
  assign largest_having4[16] = live[16] & i__shift16[4];
  assign largest_having4[17] = live[17] & i__shift17[4];
  assign largest_having4[18] = live[18] & i__shift18[4];
  assign largest_having4[19] = live[19] & i__shift19[4];
  assign largest_having4[20] = live[20] & i__shift20[4];
  assign largest_having4[21] = live[21] & i__shift21[4];
  assign largest_having4[22] = live[22] & i__shift22[4];
  assign largest_having4[23] = live[23] & i__shift23[4];
  assign largest_having4[24] = live[24] & i__shift24[4];
  assign largest_having4[25] = live[25] & i__shift25[4];
  assign largest_having4[26] = live[26] & i__shift26[4];
  assign largest_having4[27] = live[27] & i__shift27[4];
  assign largest_having4[28] = live[28] & i__shift28[4];
  assign largest_having4[29] = live[29] & i__shift29[4];
  assign largest_having4[30] = live[30] & i__shift30[4];
  assign largest_having4[31] = live[31] & i__shift31[4];
  assign largest[4] = | largest_having4;
  assign _008_ = ~ {32{largest[4]}};
  assign _009_ = live & _008_;
  assign largest_left4 = largest_having4 | _009_;
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
  assign largest_having3[16] = largest_left4[16] & i__shift16[3];
  assign largest_having3[17] = largest_left4[17] & i__shift17[3];
  assign largest_having3[18] = largest_left4[18] & i__shift18[3];
  assign largest_having3[19] = largest_left4[19] & i__shift19[3];
  assign largest_having3[20] = largest_left4[20] & i__shift20[3];
  assign largest_having3[21] = largest_left4[21] & i__shift21[3];
  assign largest_having3[22] = largest_left4[22] & i__shift22[3];
  assign largest_having3[23] = largest_left4[23] & i__shift23[3];
  assign largest_having3[24] = largest_left4[24] & i__shift24[3];
  assign largest_having3[25] = largest_left4[25] & i__shift25[3];
  assign largest_having3[26] = largest_left4[26] & i__shift26[3];
  assign largest_having3[27] = largest_left4[27] & i__shift27[3];
  assign largest_having3[28] = largest_left4[28] & i__shift28[3];
  assign largest_having3[29] = largest_left4[29] & i__shift29[3];
  assign largest_having3[30] = largest_left4[30] & i__shift30[3];
  assign largest_having3[31] = largest_left4[31] & i__shift31[3];
  assign largest[3] = | largest_having3;
  assign _000_ = ~ {32{largest[3]}};
  assign _001_ = largest_left4 & _000_;
  assign largest_left3 = largest_having3 | _001_;
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
  assign largest_having2[16] = largest_left3[16] & i__shift16[2];
  assign largest_having2[17] = largest_left3[17] & i__shift17[2];
  assign largest_having2[18] = largest_left3[18] & i__shift18[2];
  assign largest_having2[19] = largest_left3[19] & i__shift19[2];
  assign largest_having2[20] = largest_left3[20] & i__shift20[2];
  assign largest_having2[21] = largest_left3[21] & i__shift21[2];
  assign largest_having2[22] = largest_left3[22] & i__shift22[2];
  assign largest_having2[23] = largest_left3[23] & i__shift23[2];
  assign largest_having2[24] = largest_left3[24] & i__shift24[2];
  assign largest_having2[25] = largest_left3[25] & i__shift25[2];
  assign largest_having2[26] = largest_left3[26] & i__shift26[2];
  assign largest_having2[27] = largest_left3[27] & i__shift27[2];
  assign largest_having2[28] = largest_left3[28] & i__shift28[2];
  assign largest_having2[29] = largest_left3[29] & i__shift29[2];
  assign largest_having2[30] = largest_left3[30] & i__shift30[2];
  assign largest_having2[31] = largest_left3[31] & i__shift31[2];
  assign largest[2] = | largest_having2;
  assign _002_ = ~ {32{largest[2]}};
  assign _003_ = largest_left3 & _002_;
  assign largest_left2 = largest_having2 | _003_;
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
  assign largest_having1[16] = largest_left2[16] & i__shift16[1];
  assign largest_having1[17] = largest_left2[17] & i__shift17[1];
  assign largest_having1[18] = largest_left2[18] & i__shift18[1];
  assign largest_having1[19] = largest_left2[19] & i__shift19[1];
  assign largest_having1[20] = largest_left2[20] & i__shift20[1];
  assign largest_having1[21] = largest_left2[21] & i__shift21[1];
  assign largest_having1[22] = largest_left2[22] & i__shift22[1];
  assign largest_having1[23] = largest_left2[23] & i__shift23[1];
  assign largest_having1[24] = largest_left2[24] & i__shift24[1];
  assign largest_having1[25] = largest_left2[25] & i__shift25[1];
  assign largest_having1[26] = largest_left2[26] & i__shift26[1];
  assign largest_having1[27] = largest_left2[27] & i__shift27[1];
  assign largest_having1[28] = largest_left2[28] & i__shift28[1];
  assign largest_having1[29] = largest_left2[29] & i__shift29[1];
  assign largest_having1[30] = largest_left2[30] & i__shift30[1];
  assign largest_having1[31] = largest_left2[31] & i__shift31[1];
  assign largest[1] = | largest_having1;
  assign _004_ = ~ {32{largest[1]}};
  assign _005_ = largest_left2 & _004_;
  assign largest_left1 = largest_having1 | _005_;
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
  assign largest_having0[16] = largest_left1[16] & i__shift16[0];
  assign largest_having0[17] = largest_left1[17] & i__shift17[0];
  assign largest_having0[18] = largest_left1[18] & i__shift18[0];
  assign largest_having0[19] = largest_left1[19] & i__shift19[0];
  assign largest_having0[20] = largest_left1[20] & i__shift20[0];
  assign largest_having0[21] = largest_left1[21] & i__shift21[0];
  assign largest_having0[22] = largest_left1[22] & i__shift22[0];
  assign largest_having0[23] = largest_left1[23] & i__shift23[0];
  assign largest_having0[24] = largest_left1[24] & i__shift24[0];
  assign largest_having0[25] = largest_left1[25] & i__shift25[0];
  assign largest_having0[26] = largest_left1[26] & i__shift26[0];
  assign largest_having0[27] = largest_left1[27] & i__shift27[0];
  assign largest_having0[28] = largest_left1[28] & i__shift28[0];
  assign largest_having0[29] = largest_left1[29] & i__shift29[0];
  assign largest_having0[30] = largest_left1[30] & i__shift30[0];
  assign largest_having0[31] = largest_left1[31] & i__shift31[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p31__nan, i__p30__nan, i__p29__nan, i__p28__nan, i__p27__nan, i__p26__nan, i__p25__nan, i__p24__nan, i__p23__nan, i__p22__nan, i__p21__nan, i__p20__nan, i__p19__nan, i__p18__nan, i__p17__nan, i__p16__nan, i__p15__nan, i__p14__nan, i__p13__nan, i__p12__nan, i__p11__nan, i__p10__nan, i__p9__nan, i__p8__nan, i__p7__nan, i__p6__nan, i__p5__nan, i__p4__nan, i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__multiply (
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
  input wire [6:0] a_130_124,
  input wire [6:0] a_138_132,
  input wire [6:0] a_146_140,
  input wire [6:0] a_154_148,
  input wire [6:0] a_162_156,
  input wire [6:0] a_170_164,
  input wire [6:0] a_178_172,
  input wire [6:0] a_186_180,
  input wire [6:0] a_194_188,
  input wire [6:0] a_202_196,
  input wire [6:0] a_210_204,
  input wire [6:0] a_218_212,
  input wire [6:0] a_226_220,
  input wire [6:0] a_234_228,
  input wire [6:0] a_242_236,
  input wire [6:0] a_250_244,
  input wire [3:0] a_255_252,
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
  input wire [6:0] b_130_124,
  input wire [6:0] b_138_132,
  input wire [6:0] b_146_140,
  input wire [6:0] b_154_148,
  input wire [6:0] b_162_156,
  input wire [6:0] b_170_164,
  input wire [6:0] b_178_172,
  input wire [6:0] b_186_180,
  input wire [6:0] b_194_188,
  input wire [6:0] b_202_196,
  input wire [6:0] b_210_204,
  input wire [6:0] b_218_212,
  input wire [6:0] b_226_220,
  input wire [6:0] b_234_228,
  input wire [6:0] b_242_236,
  input wire [6:0] b_250_244,
  input wire [3:0] b_255_252,
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
  input wire unpack__a16__sig_3,
  input wire unpack__a16__shift_0,
  input wire i__a16__nan,
  input wire unpack__a17__sig_3,
  input wire unpack__a17__shift_0,
  input wire i__a17__nan,
  input wire unpack__a18__sig_3,
  input wire unpack__a18__shift_0,
  input wire i__a18__nan,
  input wire unpack__a19__sig_3,
  input wire unpack__a19__shift_0,
  input wire i__a19__nan,
  input wire unpack__a20__sig_3,
  input wire unpack__a20__shift_0,
  input wire i__a20__nan,
  input wire unpack__a21__sig_3,
  input wire unpack__a21__shift_0,
  input wire i__a21__nan,
  input wire unpack__a22__sig_3,
  input wire unpack__a22__shift_0,
  input wire i__a22__nan,
  input wire unpack__a23__sig_3,
  input wire unpack__a23__shift_0,
  input wire i__a23__nan,
  input wire unpack__a24__sig_3,
  input wire unpack__a24__shift_0,
  input wire i__a24__nan,
  input wire unpack__a25__sig_3,
  input wire unpack__a25__shift_0,
  input wire i__a25__nan,
  input wire unpack__a26__sig_3,
  input wire unpack__a26__shift_0,
  input wire i__a26__nan,
  input wire unpack__a27__sig_3,
  input wire unpack__a27__shift_0,
  input wire i__a27__nan,
  input wire unpack__a28__sig_3,
  input wire unpack__a28__shift_0,
  input wire i__a28__nan,
  input wire unpack__a29__sig_3,
  input wire unpack__a29__shift_0,
  input wire i__a29__nan,
  input wire unpack__a30__sig_3,
  input wire unpack__a30__shift_0,
  input wire i__a30__nan,
  input wire unpack__a31__sig_3,
  input wire unpack__a31__shift_0,
  input wire i__a31__nan,
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
  input wire unpack__b16__sig_3,
  input wire unpack__b16__shift_0,
  input wire i__b16__nan,
  input wire unpack__b17__sig_3,
  input wire unpack__b17__shift_0,
  input wire i__b17__nan,
  input wire unpack__b18__sig_3,
  input wire unpack__b18__shift_0,
  input wire i__b18__nan,
  input wire unpack__b19__sig_3,
  input wire unpack__b19__shift_0,
  input wire i__b19__nan,
  input wire unpack__b20__sig_3,
  input wire unpack__b20__shift_0,
  input wire i__b20__nan,
  input wire unpack__b21__sig_3,
  input wire unpack__b21__shift_0,
  input wire i__b21__nan,
  input wire unpack__b22__sig_3,
  input wire unpack__b22__shift_0,
  input wire i__b22__nan,
  input wire unpack__b23__sig_3,
  input wire unpack__b23__shift_0,
  input wire i__b23__nan,
  input wire unpack__b24__sig_3,
  input wire unpack__b24__shift_0,
  input wire i__b24__nan,
  input wire unpack__b25__sig_3,
  input wire unpack__b25__shift_0,
  input wire i__b25__nan,
  input wire unpack__b26__sig_3,
  input wire unpack__b26__shift_0,
  input wire i__b26__nan,
  input wire unpack__b27__sig_3,
  input wire unpack__b27__shift_0,
  input wire i__b27__nan,
  input wire unpack__b28__sig_3,
  input wire unpack__b28__shift_0,
  input wire i__b28__nan,
  input wire unpack__b29__sig_3,
  input wire unpack__b29__shift_0,
  input wire i__b29__nan,
  input wire unpack__b30__sig_3,
  input wire unpack__b30__shift_0,
  input wire i__b30__nan,
  input wire unpack__b31__sig_3,
  input wire unpack__b31__shift_0,
  input wire i__b31__nan,
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
  output wire o__p15__nan,
  output wire maximum__sig16_0,
  output wire [6:0] maximum__sig16_7_1,
  output wire [4:0] o__p16__shift,
  output wire o__p16__sign,
  output wire o__p16__nan,
  output wire maximum__sig17_0,
  output wire [6:0] maximum__sig17_7_1,
  output wire [4:0] o__p17__shift,
  output wire o__p17__sign,
  output wire o__p17__nan,
  output wire maximum__sig18_0,
  output wire [6:0] maximum__sig18_7_1,
  output wire [4:0] o__p18__shift,
  output wire o__p18__sign,
  output wire o__p18__nan,
  output wire maximum__sig19_0,
  output wire [6:0] maximum__sig19_7_1,
  output wire [4:0] o__p19__shift,
  output wire o__p19__sign,
  output wire o__p19__nan,
  output wire maximum__sig20_0,
  output wire [6:0] maximum__sig20_7_1,
  output wire [4:0] o__p20__shift,
  output wire o__p20__sign,
  output wire o__p20__nan,
  output wire maximum__sig21_0,
  output wire [6:0] maximum__sig21_7_1,
  output wire [4:0] o__p21__shift,
  output wire o__p21__sign,
  output wire o__p21__nan,
  output wire maximum__sig22_0,
  output wire [6:0] maximum__sig22_7_1,
  output wire [4:0] o__p22__shift,
  output wire o__p22__sign,
  output wire o__p22__nan,
  output wire maximum__sig23_0,
  output wire [6:0] maximum__sig23_7_1,
  output wire [4:0] o__p23__shift,
  output wire o__p23__sign,
  output wire o__p23__nan,
  output wire maximum__sig24_0,
  output wire [6:0] maximum__sig24_7_1,
  output wire [4:0] o__p24__shift,
  output wire o__p24__sign,
  output wire o__p24__nan,
  output wire maximum__sig25_0,
  output wire [6:0] maximum__sig25_7_1,
  output wire [4:0] o__p25__shift,
  output wire o__p25__sign,
  output wire o__p25__nan,
  output wire maximum__sig26_0,
  output wire [6:0] maximum__sig26_7_1,
  output wire [4:0] o__p26__shift,
  output wire o__p26__sign,
  output wire o__p26__nan,
  output wire maximum__sig27_0,
  output wire [6:0] maximum__sig27_7_1,
  output wire [4:0] o__p27__shift,
  output wire o__p27__sign,
  output wire o__p27__nan,
  output wire maximum__sig28_0,
  output wire [6:0] maximum__sig28_7_1,
  output wire [4:0] o__p28__shift,
  output wire o__p28__sign,
  output wire o__p28__nan,
  output wire maximum__sig29_0,
  output wire [6:0] maximum__sig29_7_1,
  output wire [4:0] o__p29__shift,
  output wire o__p29__sign,
  output wire o__p29__nan,
  output wire maximum__sig30_0,
  output wire [6:0] maximum__sig30_7_1,
  output wire [4:0] o__p30__shift,
  output wire o__p30__sign,
  output wire o__p30__nan,
  output wire maximum__sig31_0,
  output wire [6:0] maximum__sig31_7_1,
  output wire [4:0] o__p31__shift,
  output wire o__p31__sign,
  output wire o__p31__nan
);
  wire [2:0] _0000_, _0003_, _0004_, _0012_, _0013_, _0021_, _0022_, _0030_, _0031_, _0039_, _0040_, _0041_,
    _0049_, _0050_, _0058_, _0059_, _0060_, _0061_, _0071_, _0072_, _0084_, _0085_, _0095_, _0096_, _0104_,
    _0105_, _0113_, _0114_, _0122_, _0123_, _0132_, _0133_, _0141_, _0142_, _0150_, _0151_, _0159_, _0160_,
    _0161_, _0162_, _0173_, _0174_, _0185_, _0186_, _0196_, _0197_, _0205_, _0206_, _0214_, _0216_, _0224_,
    _0225_, _0233_, _0234_, _0242_, _0243_, _0251_, _0252_, _0261_, _0262_, _0263_, _0264_, _0281_, _0282_,
    product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum, product10_level1_0_carry,
    product10_level1_0_half, product10_level1_0_sum, product11_level1_0_carry, product11_level1_0_half,
    product11_level1_0_sum, product12_level1_0_carry, product12_level1_0_half, product12_level1_0_sum,
    product13_level1_0_carry, product13_level1_0_half, product13_level1_0_sum, product14_level1_0_carry,
    product14_level1_0_half, product14_level1_0_sum, product15_level1_0_carry, product15_level1_0_half,
    product15_level1_0_sum, product16_level1_0_carry, product16_level1_0_half, product16_level1_0_sum,
    product17_level1_0_carry, product17_level1_0_half, product17_level1_0_sum, product18_level1_0_carry,
    product18_level1_0_half, product18_level1_0_sum, product19_level1_0_carry, product19_level1_0_half,
    product19_level1_0_sum, product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum,
    product20_level1_0_carry, product20_level1_0_half, product20_level1_0_sum, product21_level1_0_carry,
    product21_level1_0_half, product21_level1_0_sum, product22_level1_0_carry, product22_level1_0_half,
    product22_level1_0_sum, product23_level1_0_carry, product23_level1_0_half, product23_level1_0_sum,
    product24_level1_0_carry, product24_level1_0_half, product24_level1_0_sum, product25_level1_0_carry,
    product25_level1_0_half, product25_level1_0_sum, product26_level1_0_carry, product26_level1_0_half,
    product26_level1_0_sum, product27_level1_0_carry, product27_level1_0_half, product27_level1_0_sum,
    product28_level1_0_carry, product28_level1_0_half, product28_level1_0_sum, product29_level1_0_carry,
    product29_level1_0_half, product29_level1_0_sum, product2_level1_0_carry, product2_level1_0_half,
    product2_level1_0_sum, product30_level1_0_carry, product30_level1_0_half, product30_level1_0_sum,
    product31_level1_0_carry, product31_level1_0_half, product31_level1_0_sum, product3_level1_0_carry,
    product3_level1_0_half, product3_level1_0_sum, product4_level1_0_carry, product4_level1_0_half,
    product4_level1_0_sum, product5_level1_0_carry, product5_level1_0_half, product5_level1_0_sum,
    product6_level1_0_carry, product6_level1_0_half, product6_level1_0_sum, product7_level1_0_carry,
    product7_level1_0_half, product7_level1_0_sum, product8_level1_0_carry, product8_level1_0_half,
    product8_level1_0_sum, product9_level1_0_carry, product9_level1_0_half, product9_level1_0_sum;
  wire _0001_, _0005_, _0006_, _0007_, _0008_, _0009_, _0010_, _0014_, _0015_, _0016_, _0017_, _0018_, _0019_,
    _0023_, _0024_, _0025_, _0026_, _0027_, _0028_, _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0042_,
    _0043_, _0044_, _0045_, _0046_, _0047_, _0051_, _0052_, _0053_, _0054_, _0055_, _0056_, _0062_, _0063_,
    _0064_, _0065_, _0066_, _0067_, _0068_, _0070_, _0073_, _0074_, _0075_, _0076_, _0077_, _0078_, _0079_,
    _0081_, _0082_, _0083_, _0086_, _0087_, _0088_, _0089_, _0090_, _0091_, _0093_, _0097_, _0098_, _0099_,
    _0100_, _0101_, _0102_, _0106_, _0107_, _0108_, _0109_, _0110_, _0111_, _0115_, _0116_, _0117_, _0118_,
    _0119_, _0120_, _0124_, _0125_, _0126_, _0127_, _0128_, _0129_, _0130_, _0134_, _0135_, _0136_, _0137_,
    _0138_, _0139_, _0143_, _0144_, _0145_, _0146_, _0147_, _0148_, _0152_, _0153_, _0154_, _0155_, _0156_,
    _0157_, _0163_, _0164_, _0165_, _0166_, _0167_, _0168_, _0169_, _0171_, _0172_, _0175_, _0176_, _0177_,
    _0178_, _0179_, _0180_, _0181_, _0183_, _0184_, _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0194_,
    _0198_, _0199_, _0200_, _0201_, _0202_, _0203_, _0207_, _0208_, _0209_, _0210_, _0211_, _0212_, _0215_,
    _0217_, _0218_, _0219_, _0220_, _0221_, _0222_, _0226_, _0227_, _0228_, _0229_, _0230_, _0231_, _0235_,
    _0236_, _0237_, _0238_, _0239_, _0240_, _0244_, _0245_, _0246_, _0247_, _0248_, _0249_, _0253_, _0254_,
    _0255_, _0256_, _0257_, _0258_, _0260_, _0265_, _0266_, _0267_, _0268_, _0269_, _0270_, _0271_, _0273_,
    _0274_, _0275_, _0276_, _0277_, _0279_, _0283_, _0284_, _0285_, _0286_, _0287_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum,
    product10_level2_0_carry, product10_level2_0_half, product10_level2_0_sum, product10_level2_1_carry,
    product10_level2_1_half, product10_level2_1_sum, product10_level3_0_carry, product10_level3_0_half,
    product10_level3_0_sum, product11_level2_0_carry, product11_level2_0_half, product11_level2_0_sum,
    product11_level2_1_carry, product11_level2_1_half, product11_level2_1_sum, product11_level3_0_carry,
    product11_level3_0_half, product11_level3_0_sum, product12_level2_0_carry, product12_level2_0_half,
    product12_level2_0_sum, product12_level2_1_carry, product12_level2_1_half, product12_level2_1_sum,
    product12_level3_0_carry, product12_level3_0_half, product12_level3_0_sum, product13_level2_0_carry,
    product13_level2_0_half, product13_level2_0_sum, product13_level2_1_carry, product13_level2_1_half,
    product13_level2_1_sum, product13_level3_0_carry, product13_level3_0_half, product13_level3_0_sum,
    product14_level2_0_carry, product14_level2_0_half, product14_level2_0_sum, product14_level2_1_carry,
    product14_level2_1_half, product14_level2_1_sum, product14_level3_0_carry, product14_level3_0_half,
    product14_level3_0_sum, product15_level2_0_carry, product15_level2_0_half, product15_level2_0_sum,
    product15_level2_1_carry, product15_level2_1_half, product15_level2_1_sum, product15_level3_0_carry,
    product15_level3_0_half, product15_level3_0_sum, product16_level2_0_carry, product16_level2_0_half,
    product16_level2_0_sum, product16_level2_1_carry, product16_level2_1_half, product16_level2_1_sum,
    product16_level3_0_carry, product16_level3_0_half, product16_level3_0_sum, product17_level2_0_carry,
    product17_level2_0_half, product17_level2_0_sum, product17_level2_1_carry, product17_level2_1_half,
    product17_level2_1_sum, product17_level3_0_carry, product17_level3_0_half, product17_level3_0_sum,
    product18_level2_0_carry, product18_level2_0_half, product18_level2_0_sum, product18_level2_1_carry,
    product18_level2_1_half, product18_level2_1_sum, product18_level3_0_carry, product18_level3_0_half,
    product18_level3_0_sum, product19_level2_0_carry, product19_level2_0_half, product19_level2_0_sum,
    product19_level2_1_carry, product19_level2_1_half, product19_level2_1_sum, product19_level3_0_carry,
    product19_level3_0_half, product19_level3_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum,
    product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum, product20_level2_0_carry,
    product20_level2_0_half, product20_level2_0_sum, product20_level2_1_carry, product20_level2_1_half,
    product20_level2_1_sum, product20_level3_0_carry, product20_level3_0_half, product20_level3_0_sum,
    product21_level2_0_carry, product21_level2_0_half, product21_level2_0_sum, product21_level2_1_carry,
    product21_level2_1_half, product21_level2_1_sum, product21_level3_0_carry, product21_level3_0_half,
    product21_level3_0_sum, product22_level2_0_carry, product22_level2_0_half, product22_level2_0_sum,
    product22_level2_1_carry, product22_level2_1_half, product22_level2_1_sum, product22_level3_0_carry,
    product22_level3_0_half, product22_level3_0_sum, product23_level2_0_carry, product23_level2_0_half,
    product23_level2_0_sum, product23_level2_1_carry, product23_level2_1_half, product23_level2_1_sum,
    product23_level3_0_carry, product23_level3_0_half, product23_level3_0_sum, product24_level2_0_carry,
    product24_level2_0_half, product24_level2_0_sum, product24_level2_1_carry, product24_level2_1_half,
    product24_level2_1_sum, product24_level3_0_carry, product24_level3_0_half, product24_level3_0_sum,
    product25_level2_0_carry, product25_level2_0_half, product25_level2_0_sum, product25_level2_1_carry,
    product25_level2_1_half, product25_level2_1_sum, product25_level3_0_carry, product25_level3_0_half,
    product25_level3_0_sum, product26_level2_0_carry, product26_level2_0_half, product26_level2_0_sum,
    product26_level2_1_carry, product26_level2_1_half, product26_level2_1_sum, product26_level3_0_carry,
    product26_level3_0_half, product26_level3_0_sum, product27_level2_0_carry, product27_level2_0_half,
    product27_level2_0_sum, product27_level2_1_carry, product27_level2_1_half, product27_level2_1_sum,
    product27_level3_0_carry, product27_level3_0_half, product27_level3_0_sum, product28_level2_0_carry,
    product28_level2_0_half, product28_level2_0_sum, product28_level2_1_carry, product28_level2_1_half,
    product28_level2_1_sum, product28_level3_0_carry, product28_level3_0_half, product28_level3_0_sum,
    product29_level2_0_carry, product29_level2_0_half, product29_level2_0_sum, product29_level2_1_carry,
    product29_level2_1_half, product29_level2_1_sum, product29_level3_0_carry, product29_level3_0_half,
    product29_level3_0_sum, product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum,
    product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum, product2_level3_0_carry,
    product2_level3_0_half, product2_level3_0_sum, product30_level2_0_carry, product30_level2_0_half,
    product30_level2_0_sum, product30_level2_1_carry, product30_level2_1_half, product30_level2_1_sum,
    product30_level3_0_carry, product30_level3_0_half, product30_level3_0_sum, product31_level2_0_carry,
    product31_level2_0_half, product31_level2_0_sum, product31_level2_1_carry, product31_level2_1_half,
    product31_level2_1_sum, product31_level3_0_carry, product31_level3_0_half, product31_level3_0_sum,
    product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum, product3_level2_1_carry,
    product3_level2_1_half, product3_level2_1_sum, product3_level3_0_carry, product3_level3_0_half,
    product3_level3_0_sum, product4_level2_0_carry, product4_level2_0_half, product4_level2_0_sum,
    product4_level2_1_carry, product4_level2_1_half, product4_level2_1_sum, product4_level3_0_carry,
    product4_level3_0_half, product4_level3_0_sum, product5_level2_0_carry, product5_level2_0_half,
    product5_level2_0_sum, product5_level2_1_carry, product5_level2_1_half, product5_level2_1_sum,
    product5_level3_0_carry, product5_level3_0_half, product5_level3_0_sum, product6_level2_0_carry,
    product6_level2_0_half, product6_level2_0_sum, product6_level2_1_carry, product6_level2_1_half,
    product6_level2_1_sum, product6_level3_0_carry, product6_level3_0_half, product6_level3_0_sum,
    product7_level2_0_carry, product7_level2_0_half, product7_level2_0_sum, product7_level2_1_carry,
    product7_level2_1_half, product7_level2_1_sum, product7_level3_0_carry, product7_level3_0_half,
    product7_level3_0_sum, product8_level2_0_carry, product8_level2_0_half, product8_level2_0_sum,
    product8_level2_1_carry, product8_level2_1_half, product8_level2_1_sum, product8_level3_0_carry,
    product8_level3_0_half, product8_level3_0_sum, product9_level2_0_carry, product9_level2_0_half,
    product9_level2_0_sum, product9_level2_1_carry, product9_level2_1_half, product9_level2_1_sum,
    product9_level3_0_carry, product9_level3_0_half, product9_level3_0_sum;
  wire [7:0] _0002_, _0011_, _0020_, _0029_, _0038_, _0048_, _0057_, _0069_, _0080_, _0092_, _0094_, _0103_,
    _0112_, _0121_, _0131_, _0140_, _0149_, _0158_, _0170_, _0182_, _0193_, _0195_, _0204_, _0213_, _0223_,
    _0232_, _0241_, _0250_, _0259_, _0272_, _0278_, _0280_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product10_row0, product10_row1,
    product10_row2, product10_row3, product11_row0, product11_row1, product11_row2, product11_row3,
    product12_row0, product12_row1, product12_row2, product12_row3, product13_row0, product13_row1,
    product13_row2, product13_row3, product14_row0, product14_row1, product14_row2, product14_row3,
    product15_row0, product15_row1, product15_row2, product15_row3, product16_row0, product16_row1,
    product16_row2, product16_row3, product17_row0, product17_row1, product17_row2, product17_row3,
    product18_row0, product18_row1, product18_row2, product18_row3, product19_row0, product19_row1,
    product19_row2, product19_row3, product1_row0, product1_row1, product1_row2, product1_row3, product20_row0,
    product20_row1, product20_row2, product20_row3, product21_row0, product21_row1, product21_row2,
    product21_row3, product22_row0, product22_row1, product22_row2, product22_row3, product23_row0,
    product23_row1, product23_row2, product23_row3, product24_row0, product24_row1, product24_row2,
    product24_row3, product25_row0, product25_row1, product25_row2, product25_row3, product26_row0,
    product26_row1, product26_row2, product26_row3, product27_row0, product27_row1, product27_row2,
    product27_row3, product28_row0, product28_row1, product28_row2, product28_row3, product29_row0,
    product29_row1, product29_row2, product29_row3, product2_row0, product2_row1, product2_row2, product2_row3,
    product30_row0, product30_row1, product30_row2, product30_row3, product31_row0, product31_row1,
    product31_row2, product31_row3, product3_row0, product3_row1, product3_row2, product3_row3, product4_row0,
    product4_row1, product4_row2, product4_row3, product5_row0, product5_row1, product5_row2, product5_row3,
    product6_row0, product6_row1, product6_row2, product6_row3, product7_row0, product7_row1, product7_row2,
    product7_row3, product8_row0, product8_row1, product8_row2, product8_row3, product9_row0, product9_row1,
    product9_row2, product9_row3;
  assign _0017_ = product6_level2_1_half & product6_level1_0_carry[2];
  assign product6_level2_1_carry = _0016_ | _0017_;
  assign product6_level3_0_half = product6_level1_0_carry[1] ^ product6_level1_0_sum[2];
  assign product6_level3_0_sum = product6_level3_0_half ^ product6_level2_0_carry;
  assign _0018_ = product6_level1_0_carry[1] & product6_level1_0_sum[2];
  assign _0019_ = product6_level3_0_half & product6_level2_0_carry;
  assign product6_level3_0_carry = _0018_ | _0019_;
  assign { _0020_[7], maximum__sig6_7_1 } = { product6_row3[3], product6_level3_0_carry, product6_level3_0_sum, product6_level2_0_sum, product6_level1_0_sum[0], product6_row0[1] } + { product6_level2_1_carry, product6_level2_1_sum, 3'h0, product6_row1[0] };
  assign o__p6__shift = { a_58_52[2:0], unpack__a6__shift_0 } + { b_58_52[2:0], unpack__b6__shift_0 };
  assign o__p6__sign = a_58_52[3] ^ b_58_52[3];
  assign o__p6__nan = i__a6__nan | i__b6__nan;
  assign product7_row0 = a_58_52[4] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row1 = a_58_52[5] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row2 = a_58_52[6] ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_row3 = unpack__a7__sig_3 ? { unpack__b7__sig_3, b_58_52[6:4] } : 4'h0;
  assign product7_level1_0_half = { product7_row3[1], product7_row0[3:2] } ^ product7_row1[3:1];
  assign product7_level1_0_sum = product7_level1_0_half ^ product7_row2[2:0];
  assign _0021_ = { product7_row3[1], product7_row0[3:2] } & product7_row1[3:1];
  assign _0022_ = product7_level1_0_half & product7_row2[2:0];
  assign product7_level1_0_carry = _0021_ | _0022_;
  assign product7_level2_0_half = product7_row3[0] ^ product7_level1_0_carry[0];
  assign product7_level2_0_sum = product7_level2_0_half ^ product7_level1_0_sum[1];
  assign _0023_ = product7_row3[0] & product7_level1_0_carry[0];
  assign _0024_ = product7_level2_0_half & product7_level1_0_sum[1];
  assign product7_level2_0_carry = _0023_ | _0024_;
  assign product7_level2_1_half = product7_row2[3] ^ product7_row3[2];
  assign product7_level2_1_sum = product7_level2_1_half ^ product7_level1_0_carry[2];
  assign _0025_ = product7_row2[3] & product7_row3[2];
  assign _0026_ = product7_level2_1_half & product7_level1_0_carry[2];
  assign product7_level2_1_carry = _0025_ | _0026_;
  assign product7_level3_0_half = product7_level1_0_carry[1] ^ product7_level1_0_sum[2];
  assign product7_level3_0_sum = product7_level3_0_half ^ product7_level2_0_carry;
  assign _0027_ = product7_level1_0_carry[1] & product7_level1_0_sum[2];
  assign _0028_ = product7_level3_0_half & product7_level2_0_carry;
  assign product7_level3_0_carry = _0027_ | _0028_;
  assign { _0029_[7], maximum__sig7_7_1 } = { product7_row3[3], product7_level3_0_carry, product7_level3_0_sum, product7_level2_0_sum, product7_level1_0_sum[0], product7_row0[1] } + { product7_level2_1_carry, product7_level2_1_sum, 3'h0, product7_row1[0] };
  assign o__p7__shift = { a_66_60[2:0], unpack__a7__shift_0 } + { b_66_60[2:0], unpack__b7__shift_0 };
  assign o__p7__sign = a_66_60[3] ^ b_66_60[3];
  assign o__p7__nan = i__a7__nan | i__b7__nan;
  assign product8_row0 = a_66_60[4] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row1 = a_66_60[5] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row2 = a_66_60[6] ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_row3 = unpack__a8__sig_3 ? { unpack__b8__sig_3, b_66_60[6:4] } : 4'h0;
  assign product8_level1_0_half = { product8_row3[1], product8_row0[3:2] } ^ product8_row1[3:1];
  assign product8_level1_0_sum = product8_level1_0_half ^ product8_row2[2:0];
  assign _0030_ = { product8_row3[1], product8_row0[3:2] } & product8_row1[3:1];
  assign _0031_ = product8_level1_0_half & product8_row2[2:0];
  assign product8_level1_0_carry = _0030_ | _0031_;
  assign product8_level2_0_half = product8_row3[0] ^ product8_level1_0_carry[0];
  assign product8_level2_0_sum = product8_level2_0_half ^ product8_level1_0_sum[1];
  assign _0032_ = product8_row3[0] & product8_level1_0_carry[0];
  assign _0033_ = product8_level2_0_half & product8_level1_0_sum[1];
  assign product8_level2_0_carry = _0032_ | _0033_;
  assign product8_level2_1_half = product8_row2[3] ^ product8_row3[2];
  assign product8_level2_1_sum = product8_level2_1_half ^ product8_level1_0_carry[2];
  assign _0034_ = product8_row2[3] & product8_row3[2];
  assign _0035_ = product8_level2_1_half & product8_level1_0_carry[2];
  assign product8_level2_1_carry = _0034_ | _0035_;
  assign product8_level3_0_half = product8_level1_0_carry[1] ^ product8_level1_0_sum[2];
  assign product8_level3_0_sum = product8_level3_0_half ^ product8_level2_0_carry;
  assign _0036_ = product8_level1_0_carry[1] & product8_level1_0_sum[2];
  assign _0037_ = product8_level3_0_half & product8_level2_0_carry;
  assign product8_level3_0_carry = _0036_ | _0037_;
  assign { _0038_[7], maximum__sig8_7_1 } = { product8_row3[3], product8_level3_0_carry, product8_level3_0_sum, product8_level2_0_sum, product8_level1_0_sum[0], product8_row0[1] } + { product8_level2_1_carry, product8_level2_1_sum, 3'h0, product8_row1[0] };
  assign o__p8__shift = { a_74_68[2:0], unpack__a8__shift_0 } + { b_74_68[2:0], unpack__b8__shift_0 };
  assign o__p8__sign = a_74_68[3] ^ b_74_68[3];
  assign o__p8__nan = i__a8__nan | i__b8__nan;
  assign product9_row0 = a_74_68[4] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row1 = a_74_68[5] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row2 = a_74_68[6] ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_row3 = unpack__a9__sig_3 ? { unpack__b9__sig_3, b_74_68[6:4] } : 4'h0;
  assign product9_level1_0_half = { product9_row3[1], product9_row0[3:2] } ^ product9_row1[3:1];
  assign product9_level1_0_sum = product9_level1_0_half ^ product9_row2[2:0];
  assign _0040_ = { product9_row3[1], product9_row0[3:2] } & product9_row1[3:1];
  assign _0041_ = product9_level1_0_half & product9_row2[2:0];
  assign product9_level1_0_carry = _0040_ | _0041_;
  assign product9_level2_0_half = product9_row3[0] ^ product9_level1_0_carry[0];
  assign product9_level2_0_sum = product9_level2_0_half ^ product9_level1_0_sum[1];
  assign _0042_ = product9_row3[0] & product9_level1_0_carry[0];
  assign _0043_ = product9_level2_0_half & product9_level1_0_sum[1];
  assign product9_level2_0_carry = _0042_ | _0043_;
  assign product9_level2_1_half = product9_row2[3] ^ product9_row3[2];
  assign product9_level2_1_sum = product9_level2_1_half ^ product9_level1_0_carry[2];
  assign _0044_ = product9_row2[3] & product9_row3[2];
  assign _0045_ = product9_level2_1_half & product9_level1_0_carry[2];
  assign product9_level2_1_carry = _0044_ | _0045_;
  assign product9_level3_0_half = product9_level1_0_carry[1] ^ product9_level1_0_sum[2];
  assign product9_level3_0_sum = product9_level3_0_half ^ product9_level2_0_carry;
  assign _0046_ = product9_level1_0_carry[1] & product9_level1_0_sum[2];
  assign _0047_ = product9_level3_0_half & product9_level2_0_carry;
  assign product9_level3_0_carry = _0046_ | _0047_;
  assign { _0048_[7], maximum__sig9_7_1 } = { product9_row3[3], product9_level3_0_carry, product9_level3_0_sum, product9_level2_0_sum, product9_level1_0_sum[0], product9_row0[1] } + { product9_level2_1_carry, product9_level2_1_sum, 3'h0, product9_row1[0] };
  assign o__p9__shift = { a_82_76[2:0], unpack__a9__shift_0 } + { b_82_76[2:0], unpack__b9__shift_0 };
  assign o__p9__sign = a_82_76[3] ^ b_82_76[3];
  assign o__p9__nan = i__a9__nan | i__b9__nan;
  assign product10_row0 = a_82_76[4] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row1 = a_82_76[5] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row2 = a_82_76[6] ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_row3 = unpack__a10__sig_3 ? { unpack__b10__sig_3, b_82_76[6:4] } : 4'h0;
  assign product10_level1_0_half = { product10_row3[1], product10_row0[3:2] } ^ product10_row1[3:1];
  assign product10_level1_0_sum = product10_level1_0_half ^ product10_row2[2:0];
  assign _0049_ = { product10_row3[1], product10_row0[3:2] } & product10_row1[3:1];
  assign _0050_ = product10_level1_0_half & product10_row2[2:0];
  assign product10_level1_0_carry = _0049_ | _0050_;
  assign product10_level2_0_half = product10_row3[0] ^ product10_level1_0_carry[0];
  assign product10_level2_0_sum = product10_level2_0_half ^ product10_level1_0_sum[1];
  assign _0051_ = product10_row3[0] & product10_level1_0_carry[0];
  assign _0052_ = product10_level2_0_half & product10_level1_0_sum[1];
  assign product10_level2_0_carry = _0051_ | _0052_;
  assign product10_level2_1_half = product10_row2[3] ^ product10_row3[2];
  assign product10_level2_1_sum = product10_level2_1_half ^ product10_level1_0_carry[2];
  assign _0053_ = product10_row2[3] & product10_row3[2];
  assign _0054_ = product10_level2_1_half & product10_level1_0_carry[2];
  assign product10_level2_1_carry = _0053_ | _0054_;
  assign product10_level3_0_half = product10_level1_0_carry[1] ^ product10_level1_0_sum[2];
  assign product10_level3_0_sum = product10_level3_0_half ^ product10_level2_0_carry;
  assign _0055_ = product10_level1_0_carry[1] & product10_level1_0_sum[2];
  assign _0056_ = product10_level3_0_half & product10_level2_0_carry;
  assign product10_level3_0_carry = _0055_ | _0056_;
  assign { _0057_[7], maximum__sig10_7_1 } = { product10_row3[3], product10_level3_0_carry, product10_level3_0_sum, product10_level2_0_sum, product10_level1_0_sum[0], product10_row0[1] } + { product10_level2_1_carry, product10_level2_1_sum, 3'h0, product10_row1[0] };
  assign o__p10__shift = { a_90_84[2:0], unpack__a10__shift_0 } + { b_90_84[2:0], unpack__b10__shift_0 };
  assign o__p10__sign = a_90_84[3] ^ b_90_84[3];
  assign o__p10__nan = i__a10__nan | i__b10__nan;
  assign product11_row0 = a_90_84[4] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row1 = a_90_84[5] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row2 = a_90_84[6] ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_row3 = unpack__a11__sig_3 ? { unpack__b11__sig_3, b_90_84[6:4] } : 4'h0;
  assign product11_level1_0_half = { product11_row3[1], product11_row0[3:2] } ^ product11_row1[3:1];
  assign product11_level1_0_sum = product11_level1_0_half ^ product11_row2[2:0];
  assign _0060_ = { product11_row3[1], product11_row0[3:2] } & product11_row1[3:1];
  assign _0061_ = product11_level1_0_half & product11_row2[2:0];
  assign product11_level1_0_carry = _0060_ | _0061_;
  assign product11_level2_0_half = product11_row3[0] ^ product11_level1_0_carry[0];
  assign product11_level2_0_sum = product11_level2_0_half ^ product11_level1_0_sum[1];
  assign _0062_ = product11_row3[0] & product11_level1_0_carry[0];
  assign _0063_ = product11_level2_0_half & product11_level1_0_sum[1];
  assign product11_level2_0_carry = _0062_ | _0063_;
  assign product11_level2_1_half = product11_row2[3] ^ product11_row3[2];
  assign product11_level2_1_sum = product11_level2_1_half ^ product11_level1_0_carry[2];
  assign _0064_ = product11_row2[3] & product11_row3[2];
  assign _0065_ = product11_level2_1_half & product11_level1_0_carry[2];
  assign product11_level2_1_carry = _0064_ | _0065_;
  assign product11_level3_0_half = product11_level1_0_carry[1] ^ product11_level1_0_sum[2];
  assign product11_level3_0_sum = product11_level3_0_half ^ product11_level2_0_carry;
  assign _0067_ = product11_level1_0_carry[1] & product11_level1_0_sum[2];
  assign _0068_ = product11_level3_0_half & product11_level2_0_carry;
  assign product11_level3_0_carry = _0067_ | _0068_;
  assign { _0069_[7], maximum__sig11_7_1 } = { product11_row3[3], product11_level3_0_carry, product11_level3_0_sum, product11_level2_0_sum, product11_level1_0_sum[0], product11_row0[1] } + { product11_level2_1_carry, product11_level2_1_sum, 3'h0, product11_row1[0] };
  assign o__p11__shift = { a_98_92[2:0], unpack__a11__shift_0 } + { b_98_92[2:0], unpack__b11__shift_0 };
  assign o__p11__sign = a_98_92[3] ^ b_98_92[3];
  assign o__p11__nan = i__a11__nan | i__b11__nan;
  assign product12_row0 = a_98_92[4] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row1 = a_98_92[5] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row2 = a_98_92[6] ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_row3 = unpack__a12__sig_3 ? { unpack__b12__sig_3, b_98_92[6:4] } : 4'h0;
  assign product12_level1_0_half = { product12_row3[1], product12_row0[3:2] } ^ product12_row1[3:1];
  assign product12_level1_0_sum = product12_level1_0_half ^ product12_row2[2:0];
  assign _0071_ = { product12_row3[1], product12_row0[3:2] } & product12_row1[3:1];
  assign _0072_ = product12_level1_0_half & product12_row2[2:0];
  assign product12_level1_0_carry = _0071_ | _0072_;
  assign product12_level2_0_half = product12_row3[0] ^ product12_level1_0_carry[0];
  assign product12_level2_0_sum = product12_level2_0_half ^ product12_level1_0_sum[1];
  assign _0073_ = product12_row3[0] & product12_level1_0_carry[0];
  assign _0075_ = product12_level2_0_half & product12_level1_0_sum[1];
  assign product12_level2_0_carry = _0073_ | _0075_;
  assign product12_level2_1_half = product12_row2[3] ^ product12_row3[2];
  assign product12_level2_1_sum = product12_level2_1_half ^ product12_level1_0_carry[2];
  assign _0076_ = product12_row2[3] & product12_row3[2];
  assign _0077_ = product12_level2_1_half & product12_level1_0_carry[2];
  assign product12_level2_1_carry = _0076_ | _0077_;
  assign product12_level3_0_half = product12_level1_0_carry[1] ^ product12_level1_0_sum[2];
  assign product12_level3_0_sum = product12_level3_0_half ^ product12_level2_0_carry;
  assign _0078_ = product12_level1_0_carry[1] & product12_level1_0_sum[2];
  assign _0079_ = product12_level3_0_half & product12_level2_0_carry;
  assign product12_level3_0_carry = _0078_ | _0079_;
  assign { _0080_[7], maximum__sig12_7_1 } = { product12_row3[3], product12_level3_0_carry, product12_level3_0_sum, product12_level2_0_sum, product12_level1_0_sum[0], product12_row0[1] } + { product12_level2_1_carry, product12_level2_1_sum, 3'h0, product12_row1[0] };
  assign o__p12__shift = { a_106_100[2:0], unpack__a12__shift_0 } + { b_106_100[2:0], unpack__b12__shift_0 };
  assign o__p12__sign = a_106_100[3] ^ b_106_100[3];
  assign o__p12__nan = i__a12__nan | i__b12__nan;
  assign product13_row0 = a_106_100[4] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row1 = a_106_100[5] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row2 = a_106_100[6] ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_row3 = unpack__a13__sig_3 ? { unpack__b13__sig_3, b_106_100[6:4] } : 4'h0;
  assign product13_level1_0_half = { product13_row3[1], product13_row0[3:2] } ^ product13_row1[3:1];
  assign product13_level1_0_sum = product13_level1_0_half ^ product13_row2[2:0];
  assign _0084_ = { product13_row3[1], product13_row0[3:2] } & product13_row1[3:1];
  assign _0085_ = product13_level1_0_half & product13_row2[2:0];
  assign product13_level1_0_carry = _0084_ | _0085_;
  assign product13_level2_0_half = product13_row3[0] ^ product13_level1_0_carry[0];
  assign product13_level2_0_sum = product13_level2_0_half ^ product13_level1_0_sum[1];
  assign _0086_ = product13_row3[0] & product13_level1_0_carry[0];
  assign _0087_ = product13_level2_0_half & product13_level1_0_sum[1];
  assign product13_level2_0_carry = _0086_ | _0087_;
  assign product13_level2_1_half = product13_row2[3] ^ product13_row3[2];
  assign product13_level2_1_sum = product13_level2_1_half ^ product13_level1_0_carry[2];
  assign _0088_ = product13_row2[3] & product13_row3[2];
  assign _0089_ = product13_level2_1_half & product13_level1_0_carry[2];
  assign product13_level2_1_carry = _0088_ | _0089_;
  assign product13_level3_0_half = product13_level1_0_carry[1] ^ product13_level1_0_sum[2];
  assign product13_level3_0_sum = product13_level3_0_half ^ product13_level2_0_carry;
  assign _0090_ = product13_level1_0_carry[1] & product13_level1_0_sum[2];
  assign _0091_ = product13_level3_0_half & product13_level2_0_carry;
  assign product13_level3_0_carry = _0090_ | _0091_;
  assign { _0092_[7], maximum__sig13_7_1 } = { product13_row3[3], product13_level3_0_carry, product13_level3_0_sum, product13_level2_0_sum, product13_level1_0_sum[0], product13_row0[1] } + { product13_level2_1_carry, product13_level2_1_sum, 3'h0, product13_row1[0] };
  assign o__p13__shift = { a_114_108[2:0], unpack__a13__shift_0 } + { b_114_108[2:0], unpack__b13__shift_0 };
  assign o__p13__sign = a_114_108[3] ^ b_114_108[3];
  assign o__p13__nan = i__a13__nan | i__b13__nan;
  assign product14_row0 = a_114_108[4] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row1 = a_114_108[5] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row2 = a_114_108[6] ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_row3 = unpack__a14__sig_3 ? { unpack__b14__sig_3, b_114_108[6:4] } : 4'h0;
  assign product14_level1_0_half = { product14_row3[1], product14_row0[3:2] } ^ product14_row1[3:1];
  assign product14_level1_0_sum = product14_level1_0_half ^ product14_row2[2:0];
  assign _0095_ = { product14_row3[1], product14_row0[3:2] } & product14_row1[3:1];
  assign _0096_ = product14_level1_0_half & product14_row2[2:0];
  assign product14_level1_0_carry = _0095_ | _0096_;
  assign product14_level2_0_half = product14_row3[0] ^ product14_level1_0_carry[0];
  assign product14_level2_0_sum = product14_level2_0_half ^ product14_level1_0_sum[1];
  assign _0097_ = product14_row3[0] & product14_level1_0_carry[0];
  assign _0098_ = product14_level2_0_half & product14_level1_0_sum[1];
  assign product14_level2_0_carry = _0097_ | _0098_;
  assign product14_level2_1_half = product14_row2[3] ^ product14_row3[2];
  assign product14_level2_1_sum = product14_level2_1_half ^ product14_level1_0_carry[2];
  assign _0099_ = product14_row2[3] & product14_row3[2];
  assign _0100_ = product14_level2_1_half & product14_level1_0_carry[2];
  assign product14_level2_1_carry = _0099_ | _0100_;
  assign product14_level3_0_half = product14_level1_0_carry[1] ^ product14_level1_0_sum[2];
  assign product14_level3_0_sum = product14_level3_0_half ^ product14_level2_0_carry;
  assign _0101_ = product14_level1_0_carry[1] & product14_level1_0_sum[2];
  assign _0102_ = product14_level3_0_half & product14_level2_0_carry;
  assign product14_level3_0_carry = _0101_ | _0102_;
  assign { _0103_[7], maximum__sig14_7_1 } = { product14_row3[3], product14_level3_0_carry, product14_level3_0_sum, product14_level2_0_sum, product14_level1_0_sum[0], product14_row0[1] } + { product14_level2_1_carry, product14_level2_1_sum, 3'h0, product14_row1[0] };
  assign o__p14__shift = { a_122_116[2:0], unpack__a14__shift_0 } + { b_122_116[2:0], unpack__b14__shift_0 };
  assign o__p14__sign = a_122_116[3] ^ b_122_116[3];
  assign o__p14__nan = i__a14__nan | i__b14__nan;
  assign product15_row0 = a_122_116[4] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row1 = a_122_116[5] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row2 = a_122_116[6] ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_row3 = unpack__a15__sig_3 ? { unpack__b15__sig_3, b_122_116[6:4] } : 4'h0;
  assign product15_level1_0_half = { product15_row3[1], product15_row0[3:2] } ^ product15_row1[3:1];
  assign product15_level1_0_sum = product15_level1_0_half ^ product15_row2[2:0];
  assign _0104_ = { product15_row3[1], product15_row0[3:2] } & product15_row1[3:1];
  assign _0105_ = product15_level1_0_half & product15_row2[2:0];
  assign product15_level1_0_carry = _0104_ | _0105_;
  assign product15_level2_0_half = product15_row3[0] ^ product15_level1_0_carry[0];
  assign product15_level2_0_sum = product15_level2_0_half ^ product15_level1_0_sum[1];
  assign _0106_ = product15_row3[0] & product15_level1_0_carry[0];
  assign _0107_ = product15_level2_0_half & product15_level1_0_sum[1];
  assign product15_level2_0_carry = _0106_ | _0107_;
  assign product15_level2_1_half = product15_row2[3] ^ product15_row3[2];
  assign product15_level2_1_sum = product15_level2_1_half ^ product15_level1_0_carry[2];
  assign _0108_ = product15_row2[3] & product15_row3[2];
  assign _0109_ = product15_level2_1_half & product15_level1_0_carry[2];
  assign product15_level2_1_carry = _0108_ | _0109_;
  assign product15_level3_0_half = product15_level1_0_carry[1] ^ product15_level1_0_sum[2];
  assign product15_level3_0_sum = product15_level3_0_half ^ product15_level2_0_carry;
  assign _0110_ = product15_level1_0_carry[1] & product15_level1_0_sum[2];
  assign _0111_ = product15_level3_0_half & product15_level2_0_carry;
  assign product15_level3_0_carry = _0110_ | _0111_;
  assign { _0112_[7], maximum__sig15_7_1 } = { product15_row3[3], product15_level3_0_carry, product15_level3_0_sum, product15_level2_0_sum, product15_level1_0_sum[0], product15_row0[1] } + { product15_level2_1_carry, product15_level2_1_sum, 3'h0, product15_row1[0] };
  assign o__p15__shift = { a_130_124[2:0], unpack__a15__shift_0 } + { b_130_124[2:0], unpack__b15__shift_0 };
  assign o__p15__sign = a_130_124[3] ^ b_130_124[3];
  assign o__p15__nan = i__a15__nan | i__b15__nan;
  assign product16_row0 = a_130_124[4] ? { unpack__b16__sig_3, b_130_124[6:4] } : 4'h0;
  assign product16_row1 = a_130_124[5] ? { unpack__b16__sig_3, b_130_124[6:4] } : 4'h0;
  assign product16_row2 = a_130_124[6] ? { unpack__b16__sig_3, b_130_124[6:4] } : 4'h0;
  assign product16_row3 = unpack__a16__sig_3 ? { unpack__b16__sig_3, b_130_124[6:4] } : 4'h0;
  assign product16_level1_0_half = { product16_row3[1], product16_row0[3:2] } ^ product16_row1[3:1];
  assign product16_level1_0_sum = product16_level1_0_half ^ product16_row2[2:0];
  assign _0113_ = { product16_row3[1], product16_row0[3:2] } & product16_row1[3:1];
  assign _0114_ = product16_level1_0_half & product16_row2[2:0];
  assign product16_level1_0_carry = _0113_ | _0114_;
  assign product16_level2_0_half = product16_row3[0] ^ product16_level1_0_carry[0];
  assign product16_level2_0_sum = product16_level2_0_half ^ product16_level1_0_sum[1];
  assign _0115_ = product16_row3[0] & product16_level1_0_carry[0];
  assign _0116_ = product16_level2_0_half & product16_level1_0_sum[1];
  assign product16_level2_0_carry = _0115_ | _0116_;
  assign product16_level2_1_half = product16_row2[3] ^ product16_row3[2];
  assign product16_level2_1_sum = product16_level2_1_half ^ product16_level1_0_carry[2];
  assign _0117_ = product16_row2[3] & product16_row3[2];
  assign _0118_ = product16_level2_1_half & product16_level1_0_carry[2];
  assign product16_level2_1_carry = _0117_ | _0118_;
  assign product16_level3_0_half = product16_level1_0_carry[1] ^ product16_level1_0_sum[2];
  assign product16_level3_0_sum = product16_level3_0_half ^ product16_level2_0_carry;
  assign _0119_ = product16_level1_0_carry[1] & product16_level1_0_sum[2];
  assign _0120_ = product16_level3_0_half & product16_level2_0_carry;
  assign product16_level3_0_carry = _0119_ | _0120_;
  assign { _0121_[7], maximum__sig16_7_1 } = { product16_row3[3], product16_level3_0_carry, product16_level3_0_sum, product16_level2_0_sum, product16_level1_0_sum[0], product16_row0[1] } + { product16_level2_1_carry, product16_level2_1_sum, 3'h0, product16_row1[0] };
  assign o__p16__shift = { a_138_132[2:0], unpack__a16__shift_0 } + { b_138_132[2:0], unpack__b16__shift_0 };
  assign o__p16__sign = a_138_132[3] ^ b_138_132[3];
  assign o__p16__nan = i__a16__nan | i__b16__nan;
  assign product17_row0 = a_138_132[4] ? { unpack__b17__sig_3, b_138_132[6:4] } : 4'h0;
  assign product17_row1 = a_138_132[5] ? { unpack__b17__sig_3, b_138_132[6:4] } : 4'h0;
  assign product17_row2 = a_138_132[6] ? { unpack__b17__sig_3, b_138_132[6:4] } : 4'h0;
  assign product17_row3 = unpack__a17__sig_3 ? { unpack__b17__sig_3, b_138_132[6:4] } : 4'h0;
  assign product17_level1_0_half = { product17_row3[1], product17_row0[3:2] } ^ product17_row1[3:1];
  assign product17_level1_0_sum = product17_level1_0_half ^ product17_row2[2:0];
  assign _0122_ = { product17_row3[1], product17_row0[3:2] } & product17_row1[3:1];
  assign _0123_ = product17_level1_0_half & product17_row2[2:0];
  assign product17_level1_0_carry = _0122_ | _0123_;
  assign product17_level2_0_half = product17_row3[0] ^ product17_level1_0_carry[0];
  assign product17_level2_0_sum = product17_level2_0_half ^ product17_level1_0_sum[1];
  assign _0124_ = product17_row3[0] & product17_level1_0_carry[0];
  assign _0125_ = product17_level2_0_half & product17_level1_0_sum[1];
  assign product17_level2_0_carry = _0124_ | _0125_;
  assign product17_level2_1_half = product17_row2[3] ^ product17_row3[2];
  assign product17_level2_1_sum = product17_level2_1_half ^ product17_level1_0_carry[2];
  assign _0126_ = product17_row2[3] & product17_row3[2];
  assign _0127_ = product17_level2_1_half & product17_level1_0_carry[2];
  assign product17_level2_1_carry = _0126_ | _0127_;
  assign product17_level3_0_half = product17_level1_0_carry[1] ^ product17_level1_0_sum[2];
  assign product17_level3_0_sum = product17_level3_0_half ^ product17_level2_0_carry;
  assign _0128_ = product17_level1_0_carry[1] & product17_level1_0_sum[2];
  assign _0129_ = product17_level3_0_half & product17_level2_0_carry;
  assign product17_level3_0_carry = _0128_ | _0129_;
  assign { _0131_[7], maximum__sig17_7_1 } = { product17_row3[3], product17_level3_0_carry, product17_level3_0_sum, product17_level2_0_sum, product17_level1_0_sum[0], product17_row0[1] } + { product17_level2_1_carry, product17_level2_1_sum, 3'h0, product17_row1[0] };
  assign o__p17__shift = { a_146_140[2:0], unpack__a17__shift_0 } + { b_146_140[2:0], unpack__b17__shift_0 };
  assign o__p17__sign = a_146_140[3] ^ b_146_140[3];
  assign o__p17__nan = i__a17__nan | i__b17__nan;
  assign product18_row0 = a_146_140[4] ? { unpack__b18__sig_3, b_146_140[6:4] } : 4'h0;
  assign product18_row1 = a_146_140[5] ? { unpack__b18__sig_3, b_146_140[6:4] } : 4'h0;
  assign product18_row2 = a_146_140[6] ? { unpack__b18__sig_3, b_146_140[6:4] } : 4'h0;
  assign product18_row3 = unpack__a18__sig_3 ? { unpack__b18__sig_3, b_146_140[6:4] } : 4'h0;
  assign product18_level1_0_half = { product18_row3[1], product18_row0[3:2] } ^ product18_row1[3:1];
  assign product18_level1_0_sum = product18_level1_0_half ^ product18_row2[2:0];
  assign _0132_ = { product18_row3[1], product18_row0[3:2] } & product18_row1[3:1];
  assign _0133_ = product18_level1_0_half & product18_row2[2:0];
  assign product18_level1_0_carry = _0132_ | _0133_;
  assign product18_level2_0_half = product18_row3[0] ^ product18_level1_0_carry[0];
  assign product18_level2_0_sum = product18_level2_0_half ^ product18_level1_0_sum[1];
  assign _0134_ = product18_row3[0] & product18_level1_0_carry[0];
  assign _0135_ = product18_level2_0_half & product18_level1_0_sum[1];
  assign product18_level2_0_carry = _0134_ | _0135_;
  assign product18_level2_1_half = product18_row2[3] ^ product18_row3[2];
  assign product18_level2_1_sum = product18_level2_1_half ^ product18_level1_0_carry[2];
  assign _0136_ = product18_row2[3] & product18_row3[2];
  assign _0137_ = product18_level2_1_half & product18_level1_0_carry[2];
  assign product18_level2_1_carry = _0136_ | _0137_;
  assign product18_level3_0_half = product18_level1_0_carry[1] ^ product18_level1_0_sum[2];
  assign product18_level3_0_sum = product18_level3_0_half ^ product18_level2_0_carry;
  assign _0138_ = product18_level1_0_carry[1] & product18_level1_0_sum[2];
  assign _0139_ = product18_level3_0_half & product18_level2_0_carry;
  assign product18_level3_0_carry = _0138_ | _0139_;
  assign { _0140_[7], maximum__sig18_7_1 } = { product18_row3[3], product18_level3_0_carry, product18_level3_0_sum, product18_level2_0_sum, product18_level1_0_sum[0], product18_row0[1] } + { product18_level2_1_carry, product18_level2_1_sum, 3'h0, product18_row1[0] };
  assign o__p18__shift = { a_154_148[2:0], unpack__a18__shift_0 } + { b_154_148[2:0], unpack__b18__shift_0 };
  assign o__p18__sign = a_154_148[3] ^ b_154_148[3];
  assign o__p18__nan = i__a18__nan | i__b18__nan;
  assign product19_row0 = a_154_148[4] ? { unpack__b19__sig_3, b_154_148[6:4] } : 4'h0;
  assign product19_row1 = a_154_148[5] ? { unpack__b19__sig_3, b_154_148[6:4] } : 4'h0;
  assign product19_row2 = a_154_148[6] ? { unpack__b19__sig_3, b_154_148[6:4] } : 4'h0;
  assign product19_row3 = unpack__a19__sig_3 ? { unpack__b19__sig_3, b_154_148[6:4] } : 4'h0;
  assign product19_level1_0_half = { product19_row3[1], product19_row0[3:2] } ^ product19_row1[3:1];
  assign product19_level1_0_sum = product19_level1_0_half ^ product19_row2[2:0];
  assign _0141_ = { product19_row3[1], product19_row0[3:2] } & product19_row1[3:1];
  assign _0142_ = product19_level1_0_half & product19_row2[2:0];
  assign product19_level1_0_carry = _0141_ | _0142_;
  assign product19_level2_0_half = product19_row3[0] ^ product19_level1_0_carry[0];
  assign product19_level2_0_sum = product19_level2_0_half ^ product19_level1_0_sum[1];
  assign _0143_ = product19_row3[0] & product19_level1_0_carry[0];
  assign _0144_ = product19_level2_0_half & product19_level1_0_sum[1];
  assign product19_level2_0_carry = _0143_ | _0144_;
  assign product19_level2_1_half = product19_row2[3] ^ product19_row3[2];
  assign product19_level2_1_sum = product19_level2_1_half ^ product19_level1_0_carry[2];
  assign _0145_ = product19_row2[3] & product19_row3[2];
  assign _0146_ = product19_level2_1_half & product19_level1_0_carry[2];
  assign product19_level2_1_carry = _0145_ | _0146_;
  assign product19_level3_0_half = product19_level1_0_carry[1] ^ product19_level1_0_sum[2];
  assign product19_level3_0_sum = product19_level3_0_half ^ product19_level2_0_carry;
  assign _0147_ = product19_level1_0_carry[1] & product19_level1_0_sum[2];
  assign _0148_ = product19_level3_0_half & product19_level2_0_carry;
  assign product19_level3_0_carry = _0147_ | _0148_;
  assign { _0149_[7], maximum__sig19_7_1 } = { product19_row3[3], product19_level3_0_carry, product19_level3_0_sum, product19_level2_0_sum, product19_level1_0_sum[0], product19_row0[1] } + { product19_level2_1_carry, product19_level2_1_sum, 3'h0, product19_row1[0] };
  assign o__p19__shift = { a_162_156[2:0], unpack__a19__shift_0 } + { b_162_156[2:0], unpack__b19__shift_0 };
  assign o__p19__sign = a_162_156[3] ^ b_162_156[3];
  assign o__p19__nan = i__a19__nan | i__b19__nan;
  assign product20_row0 = a_162_156[4] ? { unpack__b20__sig_3, b_162_156[6:4] } : 4'h0;
  assign product20_row1 = a_162_156[5] ? { unpack__b20__sig_3, b_162_156[6:4] } : 4'h0;
  assign product20_row2 = a_162_156[6] ? { unpack__b20__sig_3, b_162_156[6:4] } : 4'h0;
  assign product20_row3 = unpack__a20__sig_3 ? { unpack__b20__sig_3, b_162_156[6:4] } : 4'h0;
  assign product20_level1_0_half = { product20_row3[1], product20_row0[3:2] } ^ product20_row1[3:1];
  assign product20_level1_0_sum = product20_level1_0_half ^ product20_row2[2:0];
  assign _0150_ = { product20_row3[1], product20_row0[3:2] } & product20_row1[3:1];
  assign _0151_ = product20_level1_0_half & product20_row2[2:0];
  assign product20_level1_0_carry = _0150_ | _0151_;
  assign product20_level2_0_half = product20_row3[0] ^ product20_level1_0_carry[0];
  assign product20_level2_0_sum = product20_level2_0_half ^ product20_level1_0_sum[1];
  assign _0152_ = product20_row3[0] & product20_level1_0_carry[0];
  assign _0153_ = product20_level2_0_half & product20_level1_0_sum[1];
  assign product20_level2_0_carry = _0152_ | _0153_;
  assign product20_level2_1_half = product20_row2[3] ^ product20_row3[2];
  assign product20_level2_1_sum = product20_level2_1_half ^ product20_level1_0_carry[2];
  assign _0154_ = product20_row2[3] & product20_row3[2];
  assign _0155_ = product20_level2_1_half & product20_level1_0_carry[2];
  assign product20_level2_1_carry = _0154_ | _0155_;
  assign product20_level3_0_half = product20_level1_0_carry[1] ^ product20_level1_0_sum[2];
  assign product20_level3_0_sum = product20_level3_0_half ^ product20_level2_0_carry;
  assign _0156_ = product20_level1_0_carry[1] & product20_level1_0_sum[2];
  assign _0157_ = product20_level3_0_half & product20_level2_0_carry;
  assign product20_level3_0_carry = _0156_ | _0157_;
  assign { _0158_[7], maximum__sig20_7_1 } = { product20_row3[3], product20_level3_0_carry, product20_level3_0_sum, product20_level2_0_sum, product20_level1_0_sum[0], product20_row0[1] } + { product20_level2_1_carry, product20_level2_1_sum, 3'h0, product20_row1[0] };
  assign o__p20__shift = { a_170_164[2:0], unpack__a20__shift_0 } + { b_170_164[2:0], unpack__b20__shift_0 };
  assign o__p20__sign = a_170_164[3] ^ b_170_164[3];
  assign o__p20__nan = i__a20__nan | i__b20__nan;
  assign product21_row0 = a_170_164[4] ? { unpack__b21__sig_3, b_170_164[6:4] } : 4'h0;
  assign product21_row1 = a_170_164[5] ? { unpack__b21__sig_3, b_170_164[6:4] } : 4'h0;
  assign product21_row2 = a_170_164[6] ? { unpack__b21__sig_3, b_170_164[6:4] } : 4'h0;
  assign product21_row3 = unpack__a21__sig_3 ? { unpack__b21__sig_3, b_170_164[6:4] } : 4'h0;
  assign product21_level1_0_half = { product21_row3[1], product21_row0[3:2] } ^ product21_row1[3:1];
  assign product21_level1_0_sum = product21_level1_0_half ^ product21_row2[2:0];
  assign _0161_ = { product21_row3[1], product21_row0[3:2] } & product21_row1[3:1];
  assign _0162_ = product21_level1_0_half & product21_row2[2:0];
  assign product21_level1_0_carry = _0161_ | _0162_;
  assign product21_level2_0_half = product21_row3[0] ^ product21_level1_0_carry[0];
  assign product21_level2_0_sum = product21_level2_0_half ^ product21_level1_0_sum[1];
  assign _0163_ = product21_row3[0] & product21_level1_0_carry[0];
  assign _0164_ = product21_level2_0_half & product21_level1_0_sum[1];
  assign product21_level2_0_carry = _0163_ | _0164_;
  assign product21_level2_1_half = product21_row2[3] ^ product21_row3[2];
  assign product21_level2_1_sum = product21_level2_1_half ^ product21_level1_0_carry[2];
  assign _0165_ = product21_row2[3] & product21_row3[2];
  assign _0166_ = product21_level2_1_half & product21_level1_0_carry[2];
  assign product21_level2_1_carry = _0165_ | _0166_;
  assign product21_level3_0_half = product21_level1_0_carry[1] ^ product21_level1_0_sum[2];
  assign product21_level3_0_sum = product21_level3_0_half ^ product21_level2_0_carry;
  assign _0168_ = product21_level1_0_carry[1] & product21_level1_0_sum[2];
  assign _0169_ = product21_level3_0_half & product21_level2_0_carry;
  assign product21_level3_0_carry = _0168_ | _0169_;
  assign { _0170_[7], maximum__sig21_7_1 } = { product21_row3[3], product21_level3_0_carry, product21_level3_0_sum, product21_level2_0_sum, product21_level1_0_sum[0], product21_row0[1] } + { product21_level2_1_carry, product21_level2_1_sum, 3'h0, product21_row1[0] };
  assign o__p21__shift = { a_178_172[2:0], unpack__a21__shift_0 } + { b_178_172[2:0], unpack__b21__shift_0 };
  assign o__p21__sign = a_178_172[3] ^ b_178_172[3];
  assign o__p21__nan = i__a21__nan | i__b21__nan;
  assign product22_row0 = a_178_172[4] ? { unpack__b22__sig_3, b_178_172[6:4] } : 4'h0;
  assign product22_row1 = a_178_172[5] ? { unpack__b22__sig_3, b_178_172[6:4] } : 4'h0;
  assign product22_row2 = a_178_172[6] ? { unpack__b22__sig_3, b_178_172[6:4] } : 4'h0;
  assign product22_row3 = unpack__a22__sig_3 ? { unpack__b22__sig_3, b_178_172[6:4] } : 4'h0;
  assign product22_level1_0_half = { product22_row3[1], product22_row0[3:2] } ^ product22_row1[3:1];
  assign product22_level1_0_sum = product22_level1_0_half ^ product22_row2[2:0];
  assign _0173_ = { product22_row3[1], product22_row0[3:2] } & product22_row1[3:1];
  assign _0174_ = product22_level1_0_half & product22_row2[2:0];
  assign product22_level1_0_carry = _0173_ | _0174_;
  assign product22_level2_0_half = product22_row3[0] ^ product22_level1_0_carry[0];
  assign product22_level2_0_sum = product22_level2_0_half ^ product22_level1_0_sum[1];
  assign _0175_ = product22_row3[0] & product22_level1_0_carry[0];
  assign _0177_ = product22_level2_0_half & product22_level1_0_sum[1];
  assign product22_level2_0_carry = _0175_ | _0177_;
  assign product22_level2_1_half = product22_row2[3] ^ product22_row3[2];
  assign product22_level2_1_sum = product22_level2_1_half ^ product22_level1_0_carry[2];
  assign _0178_ = product22_row2[3] & product22_row3[2];
  assign _0179_ = product22_level2_1_half & product22_level1_0_carry[2];
  assign product22_level2_1_carry = _0178_ | _0179_;
  assign product22_level3_0_half = product22_level1_0_carry[1] ^ product22_level1_0_sum[2];
  assign product22_level3_0_sum = product22_level3_0_half ^ product22_level2_0_carry;
  assign _0180_ = product22_level1_0_carry[1] & product22_level1_0_sum[2];
  assign _0181_ = product22_level3_0_half & product22_level2_0_carry;
  assign product22_level3_0_carry = _0180_ | _0181_;
  assign { _0182_[7], maximum__sig22_7_1 } = { product22_row3[3], product22_level3_0_carry, product22_level3_0_sum, product22_level2_0_sum, product22_level1_0_sum[0], product22_row0[1] } + { product22_level2_1_carry, product22_level2_1_sum, 3'h0, product22_row1[0] };
  assign o__p22__shift = { a_186_180[2:0], unpack__a22__shift_0 } + { b_186_180[2:0], unpack__b22__shift_0 };
  assign o__p22__sign = a_186_180[3] ^ b_186_180[3];
  assign o__p22__nan = i__a22__nan | i__b22__nan;
  assign product23_row0 = a_186_180[4] ? { unpack__b23__sig_3, b_186_180[6:4] } : 4'h0;
  assign product23_row1 = a_186_180[5] ? { unpack__b23__sig_3, b_186_180[6:4] } : 4'h0;
  assign product23_row2 = a_186_180[6] ? { unpack__b23__sig_3, b_186_180[6:4] } : 4'h0;
  assign product23_row3 = unpack__a23__sig_3 ? { unpack__b23__sig_3, b_186_180[6:4] } : 4'h0;
  assign product23_level1_0_half = { product23_row3[1], product23_row0[3:2] } ^ product23_row1[3:1];
  assign product23_level1_0_sum = product23_level1_0_half ^ product23_row2[2:0];
  assign _0185_ = { product23_row3[1], product23_row0[3:2] } & product23_row1[3:1];
  assign _0186_ = product23_level1_0_half & product23_row2[2:0];
  assign product23_level1_0_carry = _0185_ | _0186_;
  assign product23_level2_0_half = product23_row3[0] ^ product23_level1_0_carry[0];
  assign product23_level2_0_sum = product23_level2_0_half ^ product23_level1_0_sum[1];
  assign _0187_ = product23_row3[0] & product23_level1_0_carry[0];
  assign _0188_ = product23_level2_0_half & product23_level1_0_sum[1];
  assign product23_level2_0_carry = _0187_ | _0188_;
  assign product23_level2_1_half = product23_row2[3] ^ product23_row3[2];
  assign product23_level2_1_sum = product23_level2_1_half ^ product23_level1_0_carry[2];
  assign _0189_ = product23_row2[3] & product23_row3[2];
  assign _0190_ = product23_level2_1_half & product23_level1_0_carry[2];
  assign product23_level2_1_carry = _0189_ | _0190_;
  assign product23_level3_0_half = product23_level1_0_carry[1] ^ product23_level1_0_sum[2];
  assign product23_level3_0_sum = product23_level3_0_half ^ product23_level2_0_carry;
  assign _0191_ = product23_level1_0_carry[1] & product23_level1_0_sum[2];
  assign _0192_ = product23_level3_0_half & product23_level2_0_carry;
  assign product23_level3_0_carry = _0191_ | _0192_;
  assign { _0193_[7], maximum__sig23_7_1 } = { product23_row3[3], product23_level3_0_carry, product23_level3_0_sum, product23_level2_0_sum, product23_level1_0_sum[0], product23_row0[1] } + { product23_level2_1_carry, product23_level2_1_sum, 3'h0, product23_row1[0] };
  assign o__p23__shift = { a_194_188[2:0], unpack__a23__shift_0 } + { b_194_188[2:0], unpack__b23__shift_0 };
  assign o__p23__sign = a_194_188[3] ^ b_194_188[3];
  assign o__p23__nan = i__a23__nan | i__b23__nan;
  assign product24_row0 = a_194_188[4] ? { unpack__b24__sig_3, b_194_188[6:4] } : 4'h0;
  assign product24_row1 = a_194_188[5] ? { unpack__b24__sig_3, b_194_188[6:4] } : 4'h0;
  assign product24_row2 = a_194_188[6] ? { unpack__b24__sig_3, b_194_188[6:4] } : 4'h0;
  assign product24_row3 = unpack__a24__sig_3 ? { unpack__b24__sig_3, b_194_188[6:4] } : 4'h0;
  assign product24_level1_0_half = { product24_row3[1], product24_row0[3:2] } ^ product24_row1[3:1];
  assign product24_level1_0_sum = product24_level1_0_half ^ product24_row2[2:0];
  assign _0196_ = { product24_row3[1], product24_row0[3:2] } & product24_row1[3:1];
  assign _0197_ = product24_level1_0_half & product24_row2[2:0];
  assign product24_level1_0_carry = _0196_ | _0197_;
  assign product24_level2_0_half = product24_row3[0] ^ product24_level1_0_carry[0];
  assign product24_level2_0_sum = product24_level2_0_half ^ product24_level1_0_sum[1];
  assign _0198_ = product24_row3[0] & product24_level1_0_carry[0];
  assign _0199_ = product24_level2_0_half & product24_level1_0_sum[1];
  assign product24_level2_0_carry = _0198_ | _0199_;
  assign product24_level2_1_half = product24_row2[3] ^ product24_row3[2];
  assign product24_level2_1_sum = product24_level2_1_half ^ product24_level1_0_carry[2];
  assign _0200_ = product24_row2[3] & product24_row3[2];
  assign _0201_ = product24_level2_1_half & product24_level1_0_carry[2];
  assign product24_level2_1_carry = _0200_ | _0201_;
  assign product24_level3_0_half = product24_level1_0_carry[1] ^ product24_level1_0_sum[2];
  assign product24_level3_0_sum = product24_level3_0_half ^ product24_level2_0_carry;
  assign _0202_ = product24_level1_0_carry[1] & product24_level1_0_sum[2];
  assign _0203_ = product24_level3_0_half & product24_level2_0_carry;
  assign product24_level3_0_carry = _0202_ | _0203_;
  assign { _0204_[7], maximum__sig24_7_1 } = { product24_row3[3], product24_level3_0_carry, product24_level3_0_sum, product24_level2_0_sum, product24_level1_0_sum[0], product24_row0[1] } + { product24_level2_1_carry, product24_level2_1_sum, 3'h0, product24_row1[0] };
  assign o__p24__shift = { a_202_196[2:0], unpack__a24__shift_0 } + { b_202_196[2:0], unpack__b24__shift_0 };
  assign o__p24__sign = a_202_196[3] ^ b_202_196[3];
  assign o__p24__nan = i__a24__nan | i__b24__nan;
  assign product25_row0 = a_202_196[4] ? { unpack__b25__sig_3, b_202_196[6:4] } : 4'h0;
  assign product25_row1 = a_202_196[5] ? { unpack__b25__sig_3, b_202_196[6:4] } : 4'h0;
  assign product25_row2 = a_202_196[6] ? { unpack__b25__sig_3, b_202_196[6:4] } : 4'h0;
  assign product25_row3 = unpack__a25__sig_3 ? { unpack__b25__sig_3, b_202_196[6:4] } : 4'h0;
  assign product25_level1_0_half = { product25_row3[1], product25_row0[3:2] } ^ product25_row1[3:1];
  assign product25_level1_0_sum = product25_level1_0_half ^ product25_row2[2:0];
  assign _0205_ = { product25_row3[1], product25_row0[3:2] } & product25_row1[3:1];
  assign _0206_ = product25_level1_0_half & product25_row2[2:0];
  assign product25_level1_0_carry = _0205_ | _0206_;
  assign product25_level2_0_half = product25_row3[0] ^ product25_level1_0_carry[0];
  assign product25_level2_0_sum = product25_level2_0_half ^ product25_level1_0_sum[1];
  assign _0207_ = product25_row3[0] & product25_level1_0_carry[0];
  assign _0208_ = product25_level2_0_half & product25_level1_0_sum[1];
  assign product25_level2_0_carry = _0207_ | _0208_;
  assign product25_level2_1_half = product25_row2[3] ^ product25_row3[2];
  assign product25_level2_1_sum = product25_level2_1_half ^ product25_level1_0_carry[2];
  assign _0209_ = product25_row2[3] & product25_row3[2];
  assign _0210_ = product25_level2_1_half & product25_level1_0_carry[2];
  assign product25_level2_1_carry = _0209_ | _0210_;
  assign product25_level3_0_half = product25_level1_0_carry[1] ^ product25_level1_0_sum[2];
  assign product25_level3_0_sum = product25_level3_0_half ^ product25_level2_0_carry;
  assign _0211_ = product25_level1_0_carry[1] & product25_level1_0_sum[2];
  assign _0212_ = product25_level3_0_half & product25_level2_0_carry;
  assign product25_level3_0_carry = _0211_ | _0212_;
  assign { _0213_[7], maximum__sig25_7_1 } = { product25_row3[3], product25_level3_0_carry, product25_level3_0_sum, product25_level2_0_sum, product25_level1_0_sum[0], product25_row0[1] } + { product25_level2_1_carry, product25_level2_1_sum, 3'h0, product25_row1[0] };
  assign o__p25__shift = { a_210_204[2:0], unpack__a25__shift_0 } + { b_210_204[2:0], unpack__b25__shift_0 };
  assign o__p25__sign = a_210_204[3] ^ b_210_204[3];
  assign o__p25__nan = i__a25__nan | i__b25__nan;
  assign product26_row0 = a_210_204[4] ? { unpack__b26__sig_3, b_210_204[6:4] } : 4'h0;
  assign product26_row1 = a_210_204[5] ? { unpack__b26__sig_3, b_210_204[6:4] } : 4'h0;
  assign product26_row2 = a_210_204[6] ? { unpack__b26__sig_3, b_210_204[6:4] } : 4'h0;
  assign product26_row3 = unpack__a26__sig_3 ? { unpack__b26__sig_3, b_210_204[6:4] } : 4'h0;
  assign product26_level1_0_half = { product26_row3[1], product26_row0[3:2] } ^ product26_row1[3:1];
  assign product26_level1_0_sum = product26_level1_0_half ^ product26_row2[2:0];
  assign _0214_ = { product26_row3[1], product26_row0[3:2] } & product26_row1[3:1];
  assign _0216_ = product26_level1_0_half & product26_row2[2:0];
  assign product26_level1_0_carry = _0214_ | _0216_;
  assign product26_level2_0_half = product26_row3[0] ^ product26_level1_0_carry[0];
  assign product26_level2_0_sum = product26_level2_0_half ^ product26_level1_0_sum[1];
  assign _0217_ = product26_row3[0] & product26_level1_0_carry[0];
  assign _0218_ = product26_level2_0_half & product26_level1_0_sum[1];
  assign product26_level2_0_carry = _0217_ | _0218_;
  assign product26_level2_1_half = product26_row2[3] ^ product26_row3[2];
  assign product26_level2_1_sum = product26_level2_1_half ^ product26_level1_0_carry[2];
  assign _0219_ = product26_row2[3] & product26_row3[2];
  assign _0220_ = product26_level2_1_half & product26_level1_0_carry[2];
  assign product26_level2_1_carry = _0219_ | _0220_;
  assign product26_level3_0_half = product26_level1_0_carry[1] ^ product26_level1_0_sum[2];
  assign product26_level3_0_sum = product26_level3_0_half ^ product26_level2_0_carry;
  assign _0221_ = product26_level1_0_carry[1] & product26_level1_0_sum[2];
  assign _0222_ = product26_level3_0_half & product26_level2_0_carry;
  assign product26_level3_0_carry = _0221_ | _0222_;
  assign { _0223_[7], maximum__sig26_7_1 } = { product26_row3[3], product26_level3_0_carry, product26_level3_0_sum, product26_level2_0_sum, product26_level1_0_sum[0], product26_row0[1] } + { product26_level2_1_carry, product26_level2_1_sum, 3'h0, product26_row1[0] };
  assign o__p26__shift = { a_218_212[2:0], unpack__a26__shift_0 } + { b_218_212[2:0], unpack__b26__shift_0 };
  assign o__p26__sign = a_218_212[3] ^ b_218_212[3];
  assign o__p26__nan = i__a26__nan | i__b26__nan;
  assign product27_row0 = a_218_212[4] ? { unpack__b27__sig_3, b_218_212[6:4] } : 4'h0;
  assign product27_row1 = a_218_212[5] ? { unpack__b27__sig_3, b_218_212[6:4] } : 4'h0;
  assign product27_row2 = a_218_212[6] ? { unpack__b27__sig_3, b_218_212[6:4] } : 4'h0;
  assign product27_row3 = unpack__a27__sig_3 ? { unpack__b27__sig_3, b_218_212[6:4] } : 4'h0;
  assign product27_level1_0_half = { product27_row3[1], product27_row0[3:2] } ^ product27_row1[3:1];
  assign product27_level1_0_sum = product27_level1_0_half ^ product27_row2[2:0];
  assign _0224_ = { product27_row3[1], product27_row0[3:2] } & product27_row1[3:1];
  assign _0225_ = product27_level1_0_half & product27_row2[2:0];
  assign product27_level1_0_carry = _0224_ | _0225_;
  assign product27_level2_0_half = product27_row3[0] ^ product27_level1_0_carry[0];
  assign product27_level2_0_sum = product27_level2_0_half ^ product27_level1_0_sum[1];
  assign _0226_ = product27_row3[0] & product27_level1_0_carry[0];
  assign _0227_ = product27_level2_0_half & product27_level1_0_sum[1];
  assign product27_level2_0_carry = _0226_ | _0227_;
  assign product27_level2_1_half = product27_row2[3] ^ product27_row3[2];
  assign product27_level2_1_sum = product27_level2_1_half ^ product27_level1_0_carry[2];
  assign _0228_ = product27_row2[3] & product27_row3[2];
  assign _0229_ = product27_level2_1_half & product27_level1_0_carry[2];
  assign product27_level2_1_carry = _0228_ | _0229_;
  assign product27_level3_0_half = product27_level1_0_carry[1] ^ product27_level1_0_sum[2];
  assign product27_level3_0_sum = product27_level3_0_half ^ product27_level2_0_carry;
  assign _0230_ = product27_level1_0_carry[1] & product27_level1_0_sum[2];
  assign _0231_ = product27_level3_0_half & product27_level2_0_carry;
  assign product27_level3_0_carry = _0230_ | _0231_;
  assign { _0232_[7], maximum__sig27_7_1 } = { product27_row3[3], product27_level3_0_carry, product27_level3_0_sum, product27_level2_0_sum, product27_level1_0_sum[0], product27_row0[1] } + { product27_level2_1_carry, product27_level2_1_sum, 3'h0, product27_row1[0] };
  assign o__p27__shift = { a_226_220[2:0], unpack__a27__shift_0 } + { b_226_220[2:0], unpack__b27__shift_0 };
  assign o__p27__sign = a_226_220[3] ^ b_226_220[3];
  assign o__p27__nan = i__a27__nan | i__b27__nan;
  assign product28_row0 = a_226_220[4] ? { unpack__b28__sig_3, b_226_220[6:4] } : 4'h0;
  assign product28_row1 = a_226_220[5] ? { unpack__b28__sig_3, b_226_220[6:4] } : 4'h0;
  assign product28_row2 = a_226_220[6] ? { unpack__b28__sig_3, b_226_220[6:4] } : 4'h0;
  assign product28_row3 = unpack__a28__sig_3 ? { unpack__b28__sig_3, b_226_220[6:4] } : 4'h0;
  assign product28_level1_0_half = { product28_row3[1], product28_row0[3:2] } ^ product28_row1[3:1];
  assign product28_level1_0_sum = product28_level1_0_half ^ product28_row2[2:0];
  assign _0233_ = { product28_row3[1], product28_row0[3:2] } & product28_row1[3:1];
  assign _0234_ = product28_level1_0_half & product28_row2[2:0];
  assign product28_level1_0_carry = _0233_ | _0234_;
  assign product28_level2_0_half = product28_row3[0] ^ product28_level1_0_carry[0];
  assign product28_level2_0_sum = product28_level2_0_half ^ product28_level1_0_sum[1];
  assign _0235_ = product28_row3[0] & product28_level1_0_carry[0];
  assign _0236_ = product28_level2_0_half & product28_level1_0_sum[1];
  assign product28_level2_0_carry = _0235_ | _0236_;
  assign product28_level2_1_half = product28_row2[3] ^ product28_row3[2];
  assign product28_level2_1_sum = product28_level2_1_half ^ product28_level1_0_carry[2];
  assign _0237_ = product28_row2[3] & product28_row3[2];
  assign _0238_ = product28_level2_1_half & product28_level1_0_carry[2];
  assign product28_level2_1_carry = _0237_ | _0238_;
  assign product28_level3_0_half = product28_level1_0_carry[1] ^ product28_level1_0_sum[2];
  assign product28_level3_0_sum = product28_level3_0_half ^ product28_level2_0_carry;
  assign _0239_ = product28_level1_0_carry[1] & product28_level1_0_sum[2];
  assign _0240_ = product28_level3_0_half & product28_level2_0_carry;
  assign product28_level3_0_carry = _0239_ | _0240_;
  assign { _0241_[7], maximum__sig28_7_1 } = { product28_row3[3], product28_level3_0_carry, product28_level3_0_sum, product28_level2_0_sum, product28_level1_0_sum[0], product28_row0[1] } + { product28_level2_1_carry, product28_level2_1_sum, 3'h0, product28_row1[0] };
  assign o__p28__shift = { a_234_228[2:0], unpack__a28__shift_0 } + { b_234_228[2:0], unpack__b28__shift_0 };
  assign o__p28__sign = a_234_228[3] ^ b_234_228[3];
  assign o__p28__nan = i__a28__nan | i__b28__nan;
  assign product29_row0 = a_234_228[4] ? { unpack__b29__sig_3, b_234_228[6:4] } : 4'h0;
  assign product29_row1 = a_234_228[5] ? { unpack__b29__sig_3, b_234_228[6:4] } : 4'h0;
  assign product29_row2 = a_234_228[6] ? { unpack__b29__sig_3, b_234_228[6:4] } : 4'h0;
  assign product29_row3 = unpack__a29__sig_3 ? { unpack__b29__sig_3, b_234_228[6:4] } : 4'h0;
  assign product29_level1_0_half = { product29_row3[1], product29_row0[3:2] } ^ product29_row1[3:1];
  assign product29_level1_0_sum = product29_level1_0_half ^ product29_row2[2:0];
  assign _0242_ = { product29_row3[1], product29_row0[3:2] } & product29_row1[3:1];
  assign _0243_ = product29_level1_0_half & product29_row2[2:0];
  assign product29_level1_0_carry = _0242_ | _0243_;
  assign product29_level2_0_half = product29_row3[0] ^ product29_level1_0_carry[0];
  assign product29_level2_0_sum = product29_level2_0_half ^ product29_level1_0_sum[1];
  assign _0244_ = product29_row3[0] & product29_level1_0_carry[0];
  assign _0245_ = product29_level2_0_half & product29_level1_0_sum[1];
  assign product29_level2_0_carry = _0244_ | _0245_;
  assign product29_level2_1_half = product29_row2[3] ^ product29_row3[2];
  assign product29_level2_1_sum = product29_level2_1_half ^ product29_level1_0_carry[2];
  assign _0246_ = product29_row2[3] & product29_row3[2];
  assign _0247_ = product29_level2_1_half & product29_level1_0_carry[2];
  assign product29_level2_1_carry = _0246_ | _0247_;
  assign product29_level3_0_half = product29_level1_0_carry[1] ^ product29_level1_0_sum[2];
  assign product29_level3_0_sum = product29_level3_0_half ^ product29_level2_0_carry;
  assign _0248_ = product29_level1_0_carry[1] & product29_level1_0_sum[2];
  assign _0249_ = product29_level3_0_half & product29_level2_0_carry;
  assign product29_level3_0_carry = _0248_ | _0249_;
  assign { _0250_[7], maximum__sig29_7_1 } = { product29_row3[3], product29_level3_0_carry, product29_level3_0_sum, product29_level2_0_sum, product29_level1_0_sum[0], product29_row0[1] } + { product29_level2_1_carry, product29_level2_1_sum, 3'h0, product29_row1[0] };
  assign o__p29__shift = { a_242_236[2:0], unpack__a29__shift_0 } + { b_242_236[2:0], unpack__b29__shift_0 };
  assign o__p29__sign = a_242_236[3] ^ b_242_236[3];
  assign o__p29__nan = i__a29__nan | i__b29__nan;
  assign product30_row0 = a_242_236[4] ? { unpack__b30__sig_3, b_242_236[6:4] } : 4'h0;
  assign product30_row1 = a_242_236[5] ? { unpack__b30__sig_3, b_242_236[6:4] } : 4'h0;
  assign product30_row2 = a_242_236[6] ? { unpack__b30__sig_3, b_242_236[6:4] } : 4'h0;
  assign product30_row3 = unpack__a30__sig_3 ? { unpack__b30__sig_3, b_242_236[6:4] } : 4'h0;
  assign product30_level1_0_half = { product30_row3[1], product30_row0[3:2] } ^ product30_row1[3:1];
  assign product30_level1_0_sum = product30_level1_0_half ^ product30_row2[2:0];
  assign _0251_ = { product30_row3[1], product30_row0[3:2] } & product30_row1[3:1];
  assign _0252_ = product30_level1_0_half & product30_row2[2:0];
  assign product30_level1_0_carry = _0251_ | _0252_;
  assign product30_level2_0_half = product30_row3[0] ^ product30_level1_0_carry[0];
  assign product30_level2_0_sum = product30_level2_0_half ^ product30_level1_0_sum[1];
  assign _0253_ = product30_row3[0] & product30_level1_0_carry[0];
  assign _0254_ = product30_level2_0_half & product30_level1_0_sum[1];
  assign product30_level2_0_carry = _0253_ | _0254_;
  assign product30_level2_1_half = product30_row2[3] ^ product30_row3[2];
  assign product30_level2_1_sum = product30_level2_1_half ^ product30_level1_0_carry[2];
  assign _0255_ = product30_row2[3] & product30_row3[2];
  assign _0256_ = product30_level2_1_half & product30_level1_0_carry[2];
  assign product30_level2_1_carry = _0255_ | _0256_;
  assign product30_level3_0_half = product30_level1_0_carry[1] ^ product30_level1_0_sum[2];
  assign product30_level3_0_sum = product30_level3_0_half ^ product30_level2_0_carry;
  assign _0257_ = product30_level1_0_carry[1] & product30_level1_0_sum[2];
  assign _0258_ = product30_level3_0_half & product30_level2_0_carry;
  assign product30_level3_0_carry = _0257_ | _0258_;
  assign { _0259_[7], maximum__sig30_7_1 } = { product30_row3[3], product30_level3_0_carry, product30_level3_0_sum, product30_level2_0_sum, product30_level1_0_sum[0], product30_row0[1] } + { product30_level2_1_carry, product30_level2_1_sum, 3'h0, product30_row1[0] };
  assign o__p30__shift = { a_250_244[2:0], unpack__a30__shift_0 } + { b_250_244[2:0], unpack__b30__shift_0 };
  assign o__p30__sign = a_250_244[3] ^ b_250_244[3];
  assign o__p30__nan = i__a30__nan | i__b30__nan;
  assign product31_row0 = a_250_244[4] ? { unpack__b31__sig_3, b_250_244[6:4] } : 4'h0;
  assign product31_row1 = a_250_244[5] ? { unpack__b31__sig_3, b_250_244[6:4] } : 4'h0;
  assign product31_row2 = a_250_244[6] ? { unpack__b31__sig_3, b_250_244[6:4] } : 4'h0;
  assign product31_row3 = unpack__a31__sig_3 ? { unpack__b31__sig_3, b_250_244[6:4] } : 4'h0;
  assign product31_level1_0_half = { product31_row3[1], product31_row0[3:2] } ^ product31_row1[3:1];
  assign product31_level1_0_sum = product31_level1_0_half ^ product31_row2[2:0];
  assign _0263_ = { product31_row3[1], product31_row0[3:2] } & product31_row1[3:1];
  assign _0264_ = product31_level1_0_half & product31_row2[2:0];
  assign product31_level1_0_carry = _0263_ | _0264_;
  assign product31_level2_0_half = product31_row3[0] ^ product31_level1_0_carry[0];
  assign product31_level2_0_sum = product31_level2_0_half ^ product31_level1_0_sum[1];
  assign _0265_ = product31_row3[0] & product31_level1_0_carry[0];
  assign _0266_ = product31_level2_0_half & product31_level1_0_sum[1];
  assign product31_level2_0_carry = _0265_ | _0266_;
  assign product31_level2_1_half = product31_row2[3] ^ product31_row3[2];
  assign product31_level2_1_sum = product31_level2_1_half ^ product31_level1_0_carry[2];
  assign _0267_ = product31_row2[3] & product31_row3[2];
  assign _0268_ = product31_level2_1_half & product31_level1_0_carry[2];
  assign product31_level2_1_carry = _0267_ | _0268_;
  assign product31_level3_0_half = product31_level1_0_carry[1] ^ product31_level1_0_sum[2];
  assign product31_level3_0_sum = product31_level3_0_half ^ product31_level2_0_carry;
  assign _0270_ = product31_level1_0_carry[1] & product31_level1_0_sum[2];
  assign _0271_ = product31_level3_0_half & product31_level2_0_carry;
  assign product31_level3_0_carry = _0270_ | _0271_;
  assign { _0272_[7], maximum__sig31_7_1 } = { product31_row3[3], product31_level3_0_carry, product31_level3_0_sum, product31_level2_0_sum, product31_level1_0_sum[0], product31_row0[1] } + { product31_level2_1_carry, product31_level2_1_sum, 3'h0, product31_row1[0] };
  assign o__p31__shift = { a_255_252[2:0], unpack__a31__shift_0 } + { b_255_252[2:0], unpack__b31__shift_0 };
  assign o__p31__sign = a_255_252[3] ^ b_255_252[3];
  assign o__p31__nan = i__a31__nan | i__b31__nan;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _0000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _0039_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _0000_ | _0039_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _0082_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _0130_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _0082_ | _0130_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _0171_ = product0_row2[3] & product0_row3[2];
  assign _0215_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _0171_ | _0215_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _0260_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _0279_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _0260_ | _0279_;
  assign { _0280_[7], maximum__sig0_7_1 } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign o__p0__shift = { a_10_4[2:0], unpack__a0__shift_0 } + { b_10_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_10_4[3] ^ b_10_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = a_10_4[4] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row1 = a_10_4[5] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row2 = a_10_4[6] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _0058_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _0059_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _0058_ | _0059_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _0066_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _0070_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _0066_ | _0070_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _0074_ = product1_row2[3] & product1_row3[2];
  assign _0081_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _0074_ | _0081_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _0083_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _0093_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _0083_ | _0093_;
  assign { _0094_[7], maximum__sig1_7_1 } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign o__p1__shift = { a_18_12[2:0], unpack__a1__shift_0 } + { b_18_12[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_18_12[3] ^ b_18_12[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = a_18_12[4] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row1 = a_18_12[5] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row2 = a_18_12[6] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _0159_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _0160_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _0159_ | _0160_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _0167_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _0172_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _0167_ | _0172_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _0176_ = product2_row2[3] & product2_row3[2];
  assign _0183_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _0176_ | _0183_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _0184_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _0194_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _0184_ | _0194_;
  assign { _0195_[7], maximum__sig2_7_1 } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign o__p2__shift = { a_26_20[2:0], unpack__a2__shift_0 } + { b_26_20[2:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_26_20[3] ^ b_26_20[3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = a_26_20[4] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row1 = a_26_20[5] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row2 = a_26_20[6] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _0261_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _0262_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _0261_ | _0262_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _0269_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _0273_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _0269_ | _0273_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _0274_ = product3_row2[3] & product3_row3[2];
  assign _0275_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _0274_ | _0275_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _0276_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _0277_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _0276_ | _0277_;
  assign { _0278_[7], maximum__sig3_7_1 } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign o__p3__shift = { a_34_28[2:0], unpack__a3__shift_0 } + { b_34_28[2:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_34_28[3] ^ b_34_28[3];
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign product4_row0 = a_34_28[4] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row1 = a_34_28[5] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row2 = a_34_28[6] ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_row3 = unpack__a4__sig_3 ? { unpack__b4__sig_3, b_34_28[6:4] } : 4'h0;
  assign product4_level1_0_half = { product4_row3[1], product4_row0[3:2] } ^ product4_row1[3:1];
  assign product4_level1_0_sum = product4_level1_0_half ^ product4_row2[2:0];
  assign _0281_ = { product4_row3[1], product4_row0[3:2] } & product4_row1[3:1];
  assign _0282_ = product4_level1_0_half & product4_row2[2:0];
  assign product4_level1_0_carry = _0281_ | _0282_;
  assign product4_level2_0_half = product4_row3[0] ^ product4_level1_0_carry[0];
  assign product4_level2_0_sum = product4_level2_0_half ^ product4_level1_0_sum[1];
  assign _0283_ = product4_row3[0] & product4_level1_0_carry[0];
  assign _0284_ = product4_level2_0_half & product4_level1_0_sum[1];
  assign product4_level2_0_carry = _0283_ | _0284_;
  assign product4_level2_1_half = product4_row2[3] ^ product4_row3[2];
  assign product4_level2_1_sum = product4_level2_1_half ^ product4_level1_0_carry[2];
  assign _0285_ = product4_row2[3] & product4_row3[2];
  assign _0286_ = product4_level2_1_half & product4_level1_0_carry[2];
  assign product4_level2_1_carry = _0285_ | _0286_;
  assign product4_level3_0_half = product4_level1_0_carry[1] ^ product4_level1_0_sum[2];
  assign product4_level3_0_sum = product4_level3_0_half ^ product4_level2_0_carry;
  assign _0287_ = product4_level1_0_carry[1] & product4_level1_0_sum[2];
  assign _0001_ = product4_level3_0_half & product4_level2_0_carry;
  assign product4_level3_0_carry = _0287_ | _0001_;
  assign { _0002_[7], maximum__sig4_7_1 } = { product4_row3[3], product4_level3_0_carry, product4_level3_0_sum, product4_level2_0_sum, product4_level1_0_sum[0], product4_row0[1] } + { product4_level2_1_carry, product4_level2_1_sum, 3'h0, product4_row1[0] };
  assign o__p4__shift = { a_42_36[2:0], unpack__a4__shift_0 } + { b_42_36[2:0], unpack__b4__shift_0 };
  assign o__p4__sign = a_42_36[3] ^ b_42_36[3];
  assign o__p4__nan = i__a4__nan | i__b4__nan;
  assign product5_row0 = a_42_36[4] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row1 = a_42_36[5] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row2 = a_42_36[6] ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_row3 = unpack__a5__sig_3 ? { unpack__b5__sig_3, b_42_36[6:4] } : 4'h0;
  assign product5_level1_0_half = { product5_row3[1], product5_row0[3:2] } ^ product5_row1[3:1];
  assign product5_level1_0_sum = product5_level1_0_half ^ product5_row2[2:0];
  assign _0003_ = { product5_row3[1], product5_row0[3:2] } & product5_row1[3:1];
  assign _0004_ = product5_level1_0_half & product5_row2[2:0];
  assign product5_level1_0_carry = _0003_ | _0004_;
  assign product5_level2_0_half = product5_row3[0] ^ product5_level1_0_carry[0];
  assign product5_level2_0_sum = product5_level2_0_half ^ product5_level1_0_sum[1];
  assign _0005_ = product5_row3[0] & product5_level1_0_carry[0];
  assign _0006_ = product5_level2_0_half & product5_level1_0_sum[1];
  assign product5_level2_0_carry = _0005_ | _0006_;
  assign product5_level2_1_half = product5_row2[3] ^ product5_row3[2];
  assign product5_level2_1_sum = product5_level2_1_half ^ product5_level1_0_carry[2];
  assign _0007_ = product5_row2[3] & product5_row3[2];
  assign _0008_ = product5_level2_1_half & product5_level1_0_carry[2];
  assign product5_level2_1_carry = _0007_ | _0008_;
  assign product5_level3_0_half = product5_level1_0_carry[1] ^ product5_level1_0_sum[2];
  assign product5_level3_0_sum = product5_level3_0_half ^ product5_level2_0_carry;
  assign _0009_ = product5_level1_0_carry[1] & product5_level1_0_sum[2];
  assign _0010_ = product5_level3_0_half & product5_level2_0_carry;
  assign product5_level3_0_carry = _0009_ | _0010_;
  assign { _0011_[7], maximum__sig5_7_1 } = { product5_row3[3], product5_level3_0_carry, product5_level3_0_sum, product5_level2_0_sum, product5_level1_0_sum[0], product5_row0[1] } + { product5_level2_1_carry, product5_level2_1_sum, 3'h0, product5_row1[0] };
  assign o__p5__shift = { a_50_44[2:0], unpack__a5__shift_0 } + { b_50_44[2:0], unpack__b5__shift_0 };
  assign o__p5__sign = a_50_44[3] ^ b_50_44[3];
  assign o__p5__nan = i__a5__nan | i__b5__nan;
  assign product6_row0 = a_50_44[4] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row1 = a_50_44[5] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row2 = a_50_44[6] ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_row3 = unpack__a6__sig_3 ? { unpack__b6__sig_3, b_50_44[6:4] } : 4'h0;
  assign product6_level1_0_half = { product6_row3[1], product6_row0[3:2] } ^ product6_row1[3:1];
  assign product6_level1_0_sum = product6_level1_0_half ^ product6_row2[2:0];
  assign _0012_ = { product6_row3[1], product6_row0[3:2] } & product6_row1[3:1];
  assign _0013_ = product6_level1_0_half & product6_row2[2:0];
  assign product6_level1_0_carry = _0012_ | _0013_;
  assign product6_level2_0_half = product6_row3[0] ^ product6_level1_0_carry[0];
  assign product6_level2_0_sum = product6_level2_0_half ^ product6_level1_0_sum[1];
  assign _0014_ = product6_row3[0] & product6_level1_0_carry[0];
  assign _0015_ = product6_level2_0_half & product6_level1_0_sum[1];
  assign product6_level2_0_carry = _0014_ | _0015_;
  assign product6_level2_1_half = product6_row2[3] ^ product6_row3[2];
  assign product6_level2_1_sum = product6_level2_1_half ^ product6_level1_0_carry[2];
  assign _0016_ = product6_row2[3] & product6_row3[2];
  assign maximum__sig31_0 = product31_row0[0];
  assign maximum__sig30_0 = product30_row0[0];
  assign maximum__sig29_0 = product29_row0[0];
  assign maximum__sig28_0 = product28_row0[0];
  assign maximum__sig27_0 = product27_row0[0];
  assign maximum__sig26_0 = product26_row0[0];
  assign maximum__sig25_0 = product25_row0[0];
  assign maximum__sig24_0 = product24_row0[0];
  assign maximum__sig23_0 = product23_row0[0];
  assign maximum__sig22_0 = product22_row0[0];
  assign maximum__sig21_0 = product21_row0[0];
  assign maximum__sig20_0 = product20_row0[0];
  assign maximum__sig19_0 = product19_row0[0];
  assign maximum__sig18_0 = product18_row0[0];
  assign maximum__sig17_0 = product17_row0[0];
  assign maximum__sig16_0 = product16_row0[0];
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
  assign _0182_[6:0] = maximum__sig22_7_1;
  assign _0112_[6:0] = maximum__sig15_7_1;
  assign _0094_[6:0] = maximum__sig1_7_1;
  assign _0057_[6:0] = maximum__sig10_7_1;
  assign _0193_[6:0] = maximum__sig23_7_1;
  assign _0170_[6:0] = maximum__sig21_7_1;
  assign _0204_[6:0] = maximum__sig24_7_1;
  assign _0131_[6:0] = maximum__sig17_7_1;
  assign _0092_[6:0] = maximum__sig13_7_1;
  assign _0048_[6:0] = maximum__sig9_7_1;
  assign _0195_[6:0] = maximum__sig2_7_1;
  assign _0213_[6:0] = maximum__sig25_7_1;
  assign _0069_[6:0] = maximum__sig11_7_1;
  assign _0223_[6:0] = maximum__sig26_7_1;
  assign _0280_[6:0] = maximum__sig0_7_1;
  assign _0103_[6:0] = maximum__sig14_7_1;
  assign _0038_[6:0] = maximum__sig8_7_1;
  assign _0232_[6:0] = maximum__sig27_7_1;
  assign _0278_[6:0] = maximum__sig3_7_1;
  assign _0121_[6:0] = maximum__sig16_7_1;
  assign _0140_[6:0] = maximum__sig18_7_1;
  assign _0241_[6:0] = maximum__sig28_7_1;
  assign _0158_[6:0] = maximum__sig20_7_1;
  assign _0029_[6:0] = maximum__sig7_7_1;
  assign _0250_[6:0] = maximum__sig29_7_1;
  assign _0002_[6:0] = maximum__sig4_7_1;
  assign _0080_[6:0] = maximum__sig12_7_1;
  assign _0259_[6:0] = maximum__sig30_7_1;
  assign _0020_[6:0] = maximum__sig6_7_1;
  assign _0272_[6:0] = maximum__sig31_7_1;
  assign _0011_[6:0] = maximum__sig5_7_1;
  assign _0149_[6:0] = maximum__sig19_7_1;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [29:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, at_floor, empty16_1, empty2_1, empty2_10,
    empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6,
    empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7,
    empty8_1, empty8_2, empty8_3, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [9:0] _007_, _008_;
  wire [8:0] _023_, _027_;
  wire [4:0] leading_zeros;
  wire [29:0] shifted_by_15, shifted_by_31;
  wire [25:0] shifted_by_3;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _027_ = i__shift + 3'h6;
  assign _019_ = ~ i__sig[0];
  assign empty2_1 = _019_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[1];
  assign _024_ = ~ i__sig[2];
  assign empty2_2 = _024_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[3];
  assign _009_ = ~ i__sig[4];
  assign empty2_3 = _009_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[5];
  assign _010_ = ~ i__sig[6];
  assign empty2_4 = _010_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[7];
  assign _011_ = ~ i__sig[8];
  assign empty2_5 = _011_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[9];
  assign _012_ = ~ i__sig[10];
  assign empty2_6 = _012_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[11];
  assign _013_ = ~ i__sig[12];
  assign empty2_7 = _013_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[13];
  assign _014_ = ~ i__sig[14];
  assign empty2_8 = _014_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[15];
  assign _015_ = ~ i__sig[16];
  assign empty2_9 = _015_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[17];
  assign _016_ = ~ i__sig[18];
  assign empty2_10 = _016_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[19];
  assign _017_ = ~ i__sig[20];
  assign empty2_11 = _017_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[21];
  assign _018_ = ~ i__sig[22];
  assign empty2_12 = _018_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[23];
  assign _020_ = ~ i__sig[24];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[25];
  assign _021_ = ~ i__sig[26];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[27];
  assign _022_ = ~ i__sig[28];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[29];
  assign zeros4_0[0] = empty2_1 ? 1'h0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
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
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign at_floor = _027_ < { empty16_1, leading_zeros[3:0] };
  assign _023_ = at_floor ? _027_ : { 4'h0, empty16_1, leading_zeros[3:0] };
  assign shifted_by_31 = _023_[4] ? { i__sig[13:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = _023_[3] ? { shifted_by_31[21:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = _023_[2] ? { shifted_by_15[25:0], 2'h0 } : shifted_by_15[29:2];
  assign shifted_by_3 = _023_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _023_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _025_ = ~ _023_[2];
  assign _026_ = | shifted_by_15[1:0];
  assign _000_ = _025_ & _026_;
  assign _001_ = ~ _023_[1];
  assign _002_ = | shifted_by_7[1:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = _000_ | _003_;
  assign _005_ = ~ _023_[0];
  assign _006_ = _005_ & shifted_by_3[0];
  assign normalise__sig_0 = _004_ | _006_;
  assign _007_ = _027_ - { empty16_1, leading_zeros[3:0] };
  assign { _008_[9], o__exp } = at_floor ? 10'h000 : _007_;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _008_[8:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [31:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [34:0] _02_;
  wire [33:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[34], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 34'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 34'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[33:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__sum (
  input wire acc_31,
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
  input wire multiply__p16__sign,
  input wire multiply__p17__sign,
  input wire multiply__p18__sign,
  input wire multiply__p19__sign,
  input wire multiply__p20__sign,
  input wire multiply__p21__sign,
  input wire multiply__p22__sign,
  input wire multiply__p23__sign,
  input wire multiply__p24__sign,
  input wire multiply__p25__sign,
  input wire multiply__p26__sign,
  input wire multiply__p27__sign,
  input wire multiply__p28__sign,
  input wire multiply__p29__sign,
  input wire multiply__p30__sign,
  input wire multiply__p31__sign,
  input wire [7:0] i__shift,
  input wire [23:0] cut__x32_23_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [23:0] cut__x0_23_0,
  input wire [23:0] cut__x1_23_0,
  input wire [23:0] cut__x2_23_0,
  input wire [23:0] cut__x3_23_0,
  input wire [23:0] cut__x4_23_0,
  input wire [23:0] cut__x5_23_0,
  input wire [23:0] cut__x6_23_0,
  input wire [23:0] cut__x7_23_0,
  input wire [23:0] cut__x8_23_0,
  input wire [23:0] cut__x9_23_0,
  input wire [23:0] cut__x10_23_0,
  input wire [23:0] cut__x11_23_0,
  input wire [23:0] cut__x12_23_0,
  input wire [23:0] cut__x13_23_0,
  input wire [23:0] cut__x14_23_0,
  input wire [23:0] cut__x15_23_0,
  input wire [23:0] cut__x16_23_0,
  input wire [23:0] cut__x17_23_0,
  input wire [23:0] cut__x18_23_0,
  input wire [23:0] cut__x19_23_0,
  input wire [23:0] cut__x20_23_0,
  input wire [23:0] cut__x21_23_0,
  input wire [23:0] cut__x22_23_0,
  input wire [23:0] cut__x23_23_0,
  input wire [23:0] cut__x24_23_0,
  input wire [23:0] cut__x25_23_0,
  input wire [23:0] cut__x26_23_0,
  input wire [23:0] cut__x27_23_0,
  input wire [23:0] cut__x28_23_0,
  input wire [23:0] cut__x29_23_0,
  input wire [23:0] cut__x30_23_0,
  input wire [23:0] cut__x31_23_0,
  output wire [29:0] o__sig,
  output wire o__sign,
  input wire [32:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _008_, _009_, _010_, _020_, _026_, _027_, _028_, _029_, _031_,
    _033_, _034_, _064_, _065_, _066_, _067_, _070_, _071_, _072_, _077_, _078_, _079_, _080_, _081_, _083_,
    _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_,
    _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_,
    _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_,
    _129_, _130_, _131_, _132_, _136_, _137_, _140_, _141_, _142_, _143_, _144_, _145_, _148_, _149_, _150_,
    _151_, _152_, _155_, _156_, _157_, _158_, _159_, _162_, _164_, _165_, _166_, _167_, _170_, _171_, _172_,
    _173_, _174_, _177_, _179_, _180_, _181_, _182_, _185_, _186_, _187_, _188_, _189_, _190_, _193_, sign,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half,
    sum_level10_1_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry,
    sum_level11_1_half, sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level1_11_carry, sum_level1_11_half, sum_level1_11_sum,
    sum_level1_13_carry, sum_level1_13_half, sum_level1_13_sum, sum_level1_15_carry, sum_level1_15_half,
    sum_level1_15_sum, sum_level1_17_carry, sum_level1_17_half, sum_level1_17_sum, sum_level1_19_carry,
    sum_level1_19_half, sum_level1_19_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum,
    sum_level1_21_carry, sum_level1_21_half, sum_level1_21_sum, sum_level1_3_carry, sum_level1_3_half,
    sum_level1_3_sum, sum_level1_5_carry, sum_level1_5_half, sum_level1_5_sum, sum_level1_7_carry,
    sum_level1_7_half, sum_level1_7_sum, sum_level1_9_carry, sum_level1_9_half, sum_level1_9_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half,
    sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry,
    sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half,
    sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry,
    sum_level28_0_half, sum_level28_0_sum, sum_level2_10_carry, sum_level2_10_half, sum_level2_10_sum,
    sum_level2_7_carry, sum_level2_7_half, sum_level2_7_sum, sum_level2_8_carry, sum_level2_8_half,
    sum_level2_8_sum, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum, sum_level6_2_carry,
    sum_level6_2_half, sum_level6_2_sum, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum,
    sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half,
    sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [24:0] _006_, _007_, _011_, _012_, _019_, _021_, _024_, _025_, _030_, _032_, _035_, _036_, _041_, _042_,
    _051_, _052_, _059_, _060_, _062_, _068_, _069_, _082_, _138_, _139_, _146_, _147_, _153_, _154_, _160_,
    _161_, _163_, _168_, _169_, _175_, _176_, _178_, _183_, _184_, _191_, _192_, sum_level1_0_carry,
    sum_level1_0_half, sum_level1_0_sum, sum_level1_10_carry, sum_level1_10_half, sum_level1_10_sum,
    sum_level1_12_carry, sum_level1_12_half, sum_level1_12_sum, sum_level1_14_carry, sum_level1_14_half,
    sum_level1_14_sum, sum_level1_16_carry, sum_level1_16_half, sum_level1_16_sum, sum_level1_18_carry,
    sum_level1_18_half, sum_level1_18_sum, sum_level1_20_carry, sum_level1_20_half, sum_level1_20_sum,
    sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum, sum_level1_4_carry, sum_level1_4_half,
    sum_level1_4_sum, sum_level1_6_carry, sum_level1_6_half, sum_level1_6_sum, sum_level1_8_carry,
    sum_level1_8_half, sum_level1_8_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level2_4_carry, sum_level2_4_half, sum_level2_4_sum, sum_level2_6_carry, sum_level2_6_half,
    sum_level2_6_sum, sum_level2_9_carry, sum_level2_9_half, sum_level2_9_sum, sum_level3_0_carry,
    sum_level3_0_half, sum_level3_0_sum, sum_level3_3_carry, sum_level3_3_half, sum_level3_3_sum,
    sum_level4_2_carry, sum_level4_2_half, sum_level4_2_sum, sum_level5_2_carry, sum_level5_2_half,
    sum_level5_2_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum;
  wire [25:0] _013_, _014_, _015_, _016_, _017_, _018_, _037_, _038_, _039_, _040_, _049_, _050_,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level2_2_carry, sum_level2_2_half,
    sum_level2_2_sum, sum_level2_3_carry, sum_level2_3_half, sum_level2_3_sum, sum_level3_1_carry,
    sum_level3_1_half, sum_level3_1_sum, sum_level3_2_carry, sum_level3_2_half, sum_level3_2_sum,
    sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum;
  wire [1:0] _022_, _023_, _045_, _046_, sum_level2_5_carry, sum_level2_5_half, sum_level2_5_sum,
    sum_level3_5_carry, sum_level3_5_half, sum_level3_5_sum;
  wire [23:0] _043_, _044_, _053_, _054_, _057_, _058_, sum_level3_4_carry, sum_level3_4_half, sum_level3_4_sum,
    sum_level4_3_carry, sum_level4_3_half, sum_level4_3_sum, sum_level5_1_carry, sum_level5_1_half,
    sum_level5_1_sum;
  wire [2:0] _047_, _048_, _055_, _056_, _075_, _076_, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level8_2_carry, sum_level8_2_half,
    sum_level8_2_sum;
  wire [26:0] _061_, _063_, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum;
  wire [18:0] _073_, _074_, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum;
  wire [31:0] _133_, _134_, _135_;
  wire [30:0] sum_total;
  assign sum_level1_0_half = { _000_, cut__x0_23_0 } ^ { _104_, cut__x2_23_0[23:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _141_, cut__x1_23_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _104_ = ~ multiply__p1__sign;
  assign _163_ = { _000_, cut__x0_23_0 } & { _104_, cut__x2_23_0[23:1], i__carry[0] };
  assign _141_ = ~ multiply__p2__sign;
  assign _178_ = sum_level1_0_half & { _141_, cut__x1_23_0 };
  assign sum_level1_0_carry = _163_ | _178_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_23_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _186_ = i__carry[1] & cut__x2_23_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _186_ | _001_;
  assign sum_level1_2_half = { _009_, cut__x3_23_0 } ^ { _020_, cut__x5_23_0[23:1], i__carry[3] };
  assign sum_level1_2_sum = sum_level1_2_half ^ { _031_, cut__x4_23_0 };
  assign _009_ = ~ multiply__p3__sign;
  assign _020_ = ~ multiply__p4__sign;
  assign _062_ = { _009_, cut__x3_23_0 } & { _020_, cut__x5_23_0[23:1], i__carry[3] };
  assign _031_ = ~ multiply__p5__sign;
  assign _082_ = sum_level1_2_half & { _031_, cut__x4_23_0 };
  assign sum_level1_2_carry = _062_ | _082_;
  assign sum_level1_3_half = i__carry[4] ^ cut__x5_23_0[0];
  assign sum_level1_3_sum = sum_level1_3_half ^ i__carry[5];
  assign _093_ = i__carry[4] & cut__x5_23_0[0];
  assign _105_ = sum_level1_3_half & i__carry[5];
  assign sum_level1_3_carry = _093_ | _105_;
  assign sum_level1_4_half = { _116_, cut__x6_23_0 } ^ { _127_, cut__x8_23_0[23:1], i__carry[6] };
  assign sum_level1_4_sum = sum_level1_4_half ^ { _137_, cut__x7_23_0 };
  assign _116_ = ~ multiply__p6__sign;
  assign _127_ = ~ multiply__p7__sign;
  assign _138_ = { _116_, cut__x6_23_0 } & { _127_, cut__x8_23_0[23:1], i__carry[6] };
  assign _137_ = ~ multiply__p8__sign;
  assign _139_ = sum_level1_4_half & { _137_, cut__x7_23_0 };
  assign sum_level1_4_carry = _138_ | _139_;
  assign sum_level1_5_half = i__carry[7] ^ cut__x8_23_0[0];
  assign sum_level1_5_sum = sum_level1_5_half ^ i__carry[8];
  assign _140_ = i__carry[7] & cut__x8_23_0[0];
  assign _142_ = sum_level1_5_half & i__carry[8];
  assign sum_level1_5_carry = _140_ | _142_;
  assign sum_level1_6_half = { _143_, cut__x9_23_0 } ^ { _144_, cut__x11_23_0[23:1], i__carry[9] };
  assign sum_level1_6_sum = sum_level1_6_half ^ { _145_, cut__x10_23_0 };
  assign _143_ = ~ multiply__p9__sign;
  assign _144_ = ~ multiply__p10__sign;
  assign _146_ = { _143_, cut__x9_23_0 } & { _144_, cut__x11_23_0[23:1], i__carry[9] };
  assign _145_ = ~ multiply__p11__sign;
  assign _147_ = sum_level1_6_half & { _145_, cut__x10_23_0 };
  assign sum_level1_6_carry = _146_ | _147_;
  assign sum_level1_7_half = i__carry[10] ^ cut__x11_23_0[0];
  assign sum_level1_7_sum = sum_level1_7_half ^ i__carry[11];
  assign _148_ = i__carry[10] & cut__x11_23_0[0];
  assign _149_ = sum_level1_7_half & i__carry[11];
  assign sum_level1_7_carry = _148_ | _149_;
  assign sum_level1_8_half = { _150_, cut__x12_23_0 } ^ { _151_, cut__x14_23_0[23:1], i__carry[12] };
  assign sum_level1_8_sum = sum_level1_8_half ^ { _152_, cut__x13_23_0 };
  assign _150_ = ~ multiply__p12__sign;
  assign _151_ = ~ multiply__p13__sign;
  assign _153_ = { _150_, cut__x12_23_0 } & { _151_, cut__x14_23_0[23:1], i__carry[12] };
  assign _152_ = ~ multiply__p14__sign;
  assign _154_ = sum_level1_8_half & { _152_, cut__x13_23_0 };
  assign sum_level1_8_carry = _153_ | _154_;
  assign sum_level1_9_half = i__carry[13] ^ cut__x14_23_0[0];
  assign sum_level1_9_sum = sum_level1_9_half ^ i__carry[14];
  assign _155_ = i__carry[13] & cut__x14_23_0[0];
  assign _156_ = sum_level1_9_half & i__carry[14];
  assign sum_level1_9_carry = _155_ | _156_;
  assign sum_level1_10_half = { _157_, cut__x15_23_0 } ^ { _158_, cut__x17_23_0[23:1], i__carry[15] };
  assign sum_level1_10_sum = sum_level1_10_half ^ { _159_, cut__x16_23_0 };
  assign _157_ = ~ multiply__p15__sign;
  assign _158_ = ~ multiply__p16__sign;
  assign _160_ = { _157_, cut__x15_23_0 } & { _158_, cut__x17_23_0[23:1], i__carry[15] };
  assign _159_ = ~ multiply__p17__sign;
  assign _161_ = sum_level1_10_half & { _159_, cut__x16_23_0 };
  assign sum_level1_10_carry = _160_ | _161_;
  assign sum_level1_11_half = i__carry[16] ^ cut__x17_23_0[0];
  assign sum_level1_11_sum = sum_level1_11_half ^ i__carry[17];
  assign _162_ = i__carry[16] & cut__x17_23_0[0];
  assign _164_ = sum_level1_11_half & i__carry[17];
  assign sum_level1_11_carry = _162_ | _164_;
  assign sum_level1_12_half = { _165_, cut__x18_23_0 } ^ { _166_, cut__x20_23_0[23:1], i__carry[18] };
  assign sum_level1_12_sum = sum_level1_12_half ^ { _167_, cut__x19_23_0 };
  assign _165_ = ~ multiply__p18__sign;
  assign _166_ = ~ multiply__p19__sign;
  assign _168_ = { _165_, cut__x18_23_0 } & { _166_, cut__x20_23_0[23:1], i__carry[18] };
  assign _167_ = ~ multiply__p20__sign;
  assign _169_ = sum_level1_12_half & { _167_, cut__x19_23_0 };
  assign sum_level1_12_carry = _168_ | _169_;
  assign sum_level1_13_half = i__carry[19] ^ cut__x20_23_0[0];
  assign sum_level1_13_sum = sum_level1_13_half ^ i__carry[20];
  assign _170_ = i__carry[19] & cut__x20_23_0[0];
  assign _171_ = sum_level1_13_half & i__carry[20];
  assign sum_level1_13_carry = _170_ | _171_;
  assign sum_level1_14_half = { _172_, cut__x21_23_0 } ^ { _173_, cut__x23_23_0[23:1], i__carry[21] };
  assign sum_level1_14_sum = sum_level1_14_half ^ { _174_, cut__x22_23_0 };
  assign _172_ = ~ multiply__p21__sign;
  assign _173_ = ~ multiply__p22__sign;
  assign _175_ = { _172_, cut__x21_23_0 } & { _173_, cut__x23_23_0[23:1], i__carry[21] };
  assign _174_ = ~ multiply__p23__sign;
  assign _176_ = sum_level1_14_half & { _174_, cut__x22_23_0 };
  assign sum_level1_14_carry = _175_ | _176_;
  assign sum_level1_15_half = i__carry[22] ^ cut__x23_23_0[0];
  assign sum_level1_15_sum = sum_level1_15_half ^ i__carry[23];
  assign _177_ = i__carry[22] & cut__x23_23_0[0];
  assign _179_ = sum_level1_15_half & i__carry[23];
  assign sum_level1_15_carry = _177_ | _179_;
  assign sum_level1_16_half = { _180_, cut__x24_23_0 } ^ { _181_, cut__x26_23_0[23:1], i__carry[24] };
  assign sum_level1_16_sum = sum_level1_16_half ^ { _182_, cut__x25_23_0 };
  assign _180_ = ~ multiply__p24__sign;
  assign _181_ = ~ multiply__p25__sign;
  assign _183_ = { _180_, cut__x24_23_0 } & { _181_, cut__x26_23_0[23:1], i__carry[24] };
  assign _182_ = ~ multiply__p26__sign;
  assign _184_ = sum_level1_16_half & { _182_, cut__x25_23_0 };
  assign sum_level1_16_carry = _183_ | _184_;
  assign sum_level1_17_half = i__carry[25] ^ cut__x26_23_0[0];
  assign sum_level1_17_sum = sum_level1_17_half ^ i__carry[26];
  assign _185_ = i__carry[25] & cut__x26_23_0[0];
  assign _187_ = sum_level1_17_half & i__carry[26];
  assign sum_level1_17_carry = _185_ | _187_;
  assign sum_level1_18_half = { _188_, cut__x27_23_0 } ^ { _189_, cut__x29_23_0[23:1], i__carry[27] };
  assign sum_level1_18_sum = sum_level1_18_half ^ { _190_, cut__x28_23_0 };
  assign _188_ = ~ multiply__p27__sign;
  assign _189_ = ~ multiply__p28__sign;
  assign _191_ = { _188_, cut__x27_23_0 } & { _189_, cut__x29_23_0[23:1], i__carry[27] };
  assign _190_ = ~ multiply__p29__sign;
  assign _192_ = sum_level1_18_half & { _190_, cut__x28_23_0 };
  assign sum_level1_18_carry = _191_ | _192_;
  assign sum_level1_19_half = i__carry[28] ^ cut__x29_23_0[0];
  assign sum_level1_19_sum = sum_level1_19_half ^ i__carry[29];
  assign _193_ = i__carry[28] & cut__x29_23_0[0];
  assign _002_ = sum_level1_19_half & i__carry[29];
  assign sum_level1_19_carry = _193_ | _002_;
  assign sum_level1_20_half = { _003_, cut__x30_23_0 } ^ { _004_, cut__x32_23_0[23:1], i__carry[30] };
  assign sum_level1_20_sum = sum_level1_20_half ^ { _005_, cut__x31_23_0 };
  assign _003_ = ~ multiply__p30__sign;
  assign _004_ = ~ multiply__p31__sign;
  assign _006_ = { _003_, cut__x30_23_0 } & { _004_, cut__x32_23_0[23:1], i__carry[30] };
  assign _005_ = ~ acc_31;
  assign _007_ = sum_level1_20_half & { _005_, cut__x31_23_0 };
  assign sum_level1_20_carry = _006_ | _007_;
  assign sum_level1_21_half = i__carry[31] ^ cut__x32_23_0[0];
  assign sum_level1_21_sum = sum_level1_21_half ^ i__carry[32];
  assign _008_ = i__carry[31] & cut__x32_23_0[0];
  assign _010_ = sum_level1_21_half & i__carry[32];
  assign sum_level1_21_carry = _008_ | _010_;
  assign sum_level2_0_half = sum_level1_0_sum ^ { 1'h1, sum_level1_0_carry[22:0], sum_level1_1_sum };
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_2_sum;
  assign _011_ = sum_level1_0_sum & { 1'h1, sum_level1_0_carry[22:0], sum_level1_1_sum };
  assign _012_ = sum_level2_0_half & sum_level1_2_sum;
  assign sum_level2_0_carry = _011_ | _012_;
  assign sum_level2_1_half = { sum_level1_4_carry, sum_level1_3_sum } ^ { 1'h1, sum_level1_4_sum };
  assign sum_level2_1_sum = sum_level2_1_half ^ { sum_level1_6_carry[24:1], sum_level1_5_carry, sum_level1_5_sum };
  assign _013_ = { sum_level1_4_carry, sum_level1_3_sum } & { 1'h1, sum_level1_4_sum };
  assign _014_ = sum_level2_1_half & { sum_level1_6_carry[24:1], sum_level1_5_carry, sum_level1_5_sum };
  assign sum_level2_1_carry = _013_ | _014_;
  assign sum_level2_2_half = { sum_level1_2_carry[24], sum_level1_6_sum } ^ { sum_level1_8_carry[24:1], sum_level1_1_carry, sum_level1_7_sum };
  assign sum_level2_2_sum = sum_level2_2_half ^ { sum_level1_10_carry[24], sum_level1_8_sum };
  assign _015_ = { sum_level1_2_carry[24], sum_level1_6_sum } & { sum_level1_8_carry[24:1], sum_level1_1_carry, sum_level1_7_sum };
  assign _016_ = sum_level2_2_half & { sum_level1_10_carry[24], sum_level1_8_sum };
  assign sum_level2_2_carry = _015_ | _016_;
  assign sum_level2_3_half = { sum_level1_14_carry[24:1], sum_level1_6_carry[0], sum_level1_9_sum } ^ { sum_level1_0_carry[24], sum_level1_10_sum };
  assign sum_level2_3_sum = sum_level2_3_half ^ { sum_level1_20_carry[24:1], sum_level1_7_carry, sum_level1_11_sum };
  assign _017_ = { sum_level1_14_carry[24:1], sum_level1_6_carry[0], sum_level1_9_sum } & { sum_level1_0_carry[24], sum_level1_10_sum };
  assign _018_ = sum_level2_3_half & { sum_level1_20_carry[24:1], sum_level1_7_carry, sum_level1_11_sum };
  assign sum_level2_3_carry = _017_ | _018_;
  assign sum_level2_4_half = sum_level1_12_sum ^ { sum_level1_2_carry[23:0], sum_level1_13_sum };
  assign sum_level2_4_sum = sum_level2_4_half ^ sum_level1_14_sum;
  assign _019_ = sum_level1_12_sum & { sum_level1_2_carry[23:0], sum_level1_13_sum };
  assign _021_ = sum_level2_4_half & sum_level1_14_sum;
  assign sum_level2_4_carry = _019_ | _021_;
  assign sum_level2_5_half = { sum_level1_8_carry[0], sum_level1_15_sum } ^ sum_level1_16_sum[1:0];
  assign sum_level2_5_sum = sum_level2_5_half ^ { sum_level1_9_carry, sum_level1_17_sum };
  assign _022_ = { sum_level1_8_carry[0], sum_level1_15_sum } & sum_level1_16_sum[1:0];
  assign _023_ = sum_level2_5_half & { sum_level1_9_carry, sum_level1_17_sum };
  assign sum_level2_5_carry = _022_ | _023_;
  assign sum_level2_6_half = sum_level1_18_sum ^ { sum_level1_10_carry[23:1], sum_level1_3_carry, sum_level1_19_sum };
  assign sum_level2_6_sum = sum_level2_6_half ^ sum_level1_20_sum;
  assign _024_ = sum_level1_18_sum & { sum_level1_10_carry[23:1], sum_level1_3_carry, sum_level1_19_sum };
  assign _025_ = sum_level2_6_half & sum_level1_20_sum;
  assign sum_level2_6_carry = _024_ | _025_;
  assign sum_level2_7_half = sum_level1_10_carry[0] ^ sum_level1_11_carry;
  assign sum_level2_7_sum = sum_level2_7_half ^ sum_level1_12_carry[0];
  assign _026_ = sum_level1_10_carry[0] & sum_level1_11_carry;
  assign _027_ = sum_level2_7_half & sum_level1_12_carry[0];
  assign sum_level2_7_carry = _026_ | _027_;
  assign sum_level2_8_half = sum_level1_13_carry ^ sum_level1_14_carry[0];
  assign sum_level2_8_sum = sum_level2_8_half ^ sum_level1_15_carry;
  assign _028_ = sum_level1_13_carry & sum_level1_14_carry[0];
  assign _029_ = sum_level2_8_half & sum_level1_15_carry;
  assign sum_level2_8_carry = _028_ | _029_;
  assign sum_level2_9_half = sum_level1_16_carry ^ { sum_level1_12_carry[24:1], sum_level1_17_carry };
  assign sum_level2_9_sum = sum_level2_9_half ^ sum_level1_18_carry;
  assign _030_ = sum_level1_16_carry & { sum_level1_12_carry[24:1], sum_level1_17_carry };
  assign _032_ = sum_level2_9_half & sum_level1_18_carry;
  assign sum_level2_9_carry = _030_ | _032_;
  assign sum_level2_10_half = sum_level1_19_carry ^ sum_level1_20_carry[0];
  assign sum_level2_10_sum = sum_level2_10_half ^ sum_level1_21_carry;
  assign _033_ = sum_level1_19_carry & sum_level1_20_carry[0];
  assign _034_ = sum_level2_10_half & sum_level1_21_carry;
  assign sum_level2_10_carry = _033_ | _034_;
  assign sum_level3_0_half = { sum_level1_0_carry[23], sum_level2_0_carry[22:0], sum_level1_21_sum } ^ { sum_level1_16_sum[24:2], sum_level2_0_sum[1:0] };
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_1_sum[24:0];
  assign _035_ = { sum_level1_0_carry[23], sum_level2_0_carry[22:0], sum_level1_21_sum } & { sum_level1_16_sum[24:2], sum_level2_0_sum[1:0] };
  assign _036_ = sum_level3_0_half & sum_level2_1_sum[24:0];
  assign sum_level3_0_carry = _035_ | _036_;
  assign sum_level3_1_half = sum_level2_2_sum ^ sum_level2_3_sum;
  assign sum_level3_1_sum = sum_level3_1_half ^ { sum_level2_0_carry[24], sum_level2_4_sum };
  assign _037_ = sum_level2_2_sum & sum_level2_3_sum;
  assign _038_ = sum_level3_1_half & { sum_level2_0_carry[24], sum_level2_4_sum };
  assign sum_level3_1_carry = _037_ | _038_;
  assign sum_level3_2_half = sum_level2_1_carry ^ { 1'h1, sum_level2_2_carry[24:0] };
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_3_carry;
  assign _039_ = sum_level2_1_carry & { 1'h1, sum_level2_2_carry[24:0] };
  assign _040_ = sum_level3_2_half & sum_level2_3_carry;
  assign sum_level3_2_carry = _039_ | _040_;
  assign sum_level3_3_half = sum_level2_4_carry ^ { sum_level2_9_carry[23:1], sum_level2_5_carry };
  assign sum_level3_3_sum = sum_level3_3_half ^ sum_level2_6_carry;
  assign _041_ = sum_level2_4_carry & { sum_level2_9_carry[23:1], sum_level2_5_carry };
  assign _042_ = sum_level3_3_half & sum_level2_6_carry;
  assign sum_level3_3_carry = _041_ | _042_;
  assign sum_level3_4_half = { sum_level2_0_sum[24:3], sum_level2_7_carry, sum_level2_7_sum } ^ { sum_level2_6_sum[24:3], sum_level2_8_carry, sum_level2_8_sum };
  assign sum_level3_4_sum = sum_level3_4_half ^ sum_level2_9_sum[23:0];
  assign _043_ = { sum_level2_0_sum[24:3], sum_level2_7_carry, sum_level2_7_sum } & { sum_level2_6_sum[24:3], sum_level2_8_carry, sum_level2_8_sum };
  assign _044_ = sum_level3_4_half & sum_level2_9_sum[23:0];
  assign sum_level3_4_carry = _043_ | _044_;
  assign sum_level3_5_half = { sum_level2_9_carry[0], sum_level2_10_sum } ^ sum_level2_6_sum[2:1];
  assign sum_level3_5_sum = sum_level3_5_half ^ { sum_level2_10_carry, sum_level2_5_sum[1] };
  assign _045_ = { sum_level2_9_carry[0], sum_level2_10_sum } & sum_level2_6_sum[2:1];
  assign _046_ = sum_level3_5_half & { sum_level2_10_carry, sum_level2_5_sum[1] };
  assign sum_level3_5_carry = _045_ | _046_;
  assign sum_level4_0_half = { sum_level3_0_carry[1:0], sum_level2_5_sum[0] } ^ { sum_level2_0_sum[2], sum_level3_1_carry[0], sum_level2_6_sum[0] };
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[2:0];
  assign _047_ = { sum_level3_0_carry[1:0], sum_level2_5_sum[0] } & { sum_level2_0_sum[2], sum_level3_1_carry[0], sum_level2_6_sum[0] };
  assign _048_ = sum_level4_0_half & sum_level3_0_sum[2:0];
  assign sum_level4_0_carry = _047_ | _048_;
  assign sum_level4_1_half = { sum_level2_2_carry[25], sum_level2_1_sum[25], sum_level3_1_sum[24:1] } ^ { sum_level2_9_carry[24], sum_level2_9_sum[24], sum_level2_0_carry[23], sum_level3_2_sum[22:0] };
  assign sum_level4_1_sum = sum_level4_1_half ^ { sum_level3_2_carry[24], sum_level3_3_sum };
  assign _049_ = { sum_level2_2_carry[25], sum_level2_1_sum[25], sum_level3_1_sum[24:1] } & { sum_level2_9_carry[24], sum_level2_9_sum[24], sum_level2_0_carry[23], sum_level3_2_sum[22:0] };
  assign _050_ = sum_level4_1_half & { sum_level3_2_carry[24], sum_level3_3_sum };
  assign sum_level4_1_carry = _049_ | _050_;
  assign sum_level4_2_half = { sum_level3_1_carry[25], sum_level3_2_carry[23:0] } ^ sum_level3_3_carry;
  assign sum_level4_2_sum = sum_level4_2_half ^ { sum_level3_2_sum[25], sum_level3_4_carry };
  assign _051_ = { sum_level3_1_carry[25], sum_level3_2_carry[23:0] } & sum_level3_3_carry;
  assign _052_ = sum_level4_2_half & { sum_level3_2_sum[25], sum_level3_4_carry };
  assign sum_level4_2_carry = _051_ | _052_;
  assign sum_level4_3_half = { sum_level3_0_carry[24:3], sum_level3_5_carry } ^ sum_level3_1_carry[24:1];
  assign sum_level4_3_sum = sum_level4_3_half ^ { sum_level3_1_sum[25], sum_level3_4_sum[23:1] };
  assign _053_ = { sum_level3_0_carry[24:3], sum_level3_5_carry } & sum_level3_1_carry[24:1];
  assign _054_ = sum_level4_3_half & { sum_level3_1_sum[25], sum_level3_4_sum[23:1] };
  assign sum_level4_3_carry = _053_ | _054_;
  assign sum_level5_0_half = { sum_level3_0_carry[2], sum_level4_1_carry[0], sum_level3_4_sum[0] } ^ { sum_level3_0_sum[3], sum_level3_5_sum };
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _055_ = { sum_level3_0_carry[2], sum_level4_1_carry[0], sum_level3_4_sum[0] } & { sum_level3_0_sum[3], sum_level3_5_sum };
  assign _056_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _055_ | _056_;
  assign sum_level5_1_half = { sum_level3_2_sum[24:23], sum_level4_2_sum[21:0] } ^ { sum_level4_1_carry[23], sum_level3_0_sum[24:4], sum_level4_3_sum[1:0] };
  assign sum_level5_1_sum = sum_level5_1_half ^ { sum_level4_2_carry[22:0], sum_level4_0_sum[2] };
  assign _057_ = { sum_level3_2_sum[24:23], sum_level4_2_sum[21:0] } & { sum_level4_1_carry[23], sum_level3_0_sum[24:4], sum_level4_3_sum[1:0] };
  assign _058_ = sum_level5_1_half & { sum_level4_2_carry[22:0], sum_level4_0_sum[2] };
  assign sum_level5_1_carry = _057_ | _058_;
  assign sum_level5_2_half = { 1'h1, sum_level4_3_carry } ^ { sum_level3_2_carry[25], sum_level4_2_sum[24:23], sum_level4_1_carry[22:1] };
  assign sum_level5_2_sum = sum_level5_2_half ^ { sum_level4_1_carry[25], sum_level4_1_sum[25:2] };
  assign _059_ = { 1'h1, sum_level4_3_carry } & { sum_level3_2_carry[25], sum_level4_2_sum[24:23], sum_level4_1_carry[22:1] };
  assign _060_ = sum_level5_2_half & { sum_level4_1_carry[25], sum_level4_1_sum[25:2] };
  assign sum_level5_2_carry = _059_ | _060_;
  assign sum_level6_0_half = { sum_level5_2_sum[24], sum_level4_1_carry[24], sum_level5_1_carry[22], sum_level4_2_sum[22], sum_level5_1_carry[20:2], sum_level5_0_carry, sum_level4_0_sum[1] } ^ { sum_level4_2_carry[24:23], sum_level4_3_sum[23:2], sum_level5_1_carry[0], sum_level4_1_sum[1:0] };
  assign sum_level6_0_sum = sum_level6_0_half ^ { sum_level5_2_carry[23:0], sum_level5_0_sum };
  assign _061_ = { sum_level5_2_sum[24], sum_level4_1_carry[24], sum_level5_1_carry[22], sum_level4_2_sum[22], sum_level5_1_carry[20:2], sum_level5_0_carry, sum_level4_0_sum[1] } & { sum_level4_2_carry[24:23], sum_level4_3_sum[23:2], sum_level5_1_carry[0], sum_level4_1_sum[1:0] };
  assign _063_ = sum_level6_0_half & { sum_level5_2_carry[23:0], sum_level5_0_sum };
  assign sum_level6_0_carry = _061_ | _063_;
  assign sum_level6_1_half = sum_level5_1_carry[1] ^ sum_level5_1_sum[2];
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_2_sum[1];
  assign _064_ = sum_level5_1_carry[1] & sum_level5_1_sum[2];
  assign _065_ = sum_level6_1_half & sum_level5_2_sum[1];
  assign sum_level6_1_carry = _064_ | _065_;
  assign sum_level6_2_half = sum_level5_1_carry[21] ^ sum_level5_1_sum[22];
  assign sum_level6_2_sum = sum_level6_2_half ^ sum_level5_2_sum[21];
  assign _066_ = sum_level5_1_carry[21] & sum_level5_1_sum[22];
  assign _067_ = sum_level6_2_half & sum_level5_2_sum[21];
  assign sum_level6_2_carry = _066_ | _067_;
  assign sum_level7_0_half = { sum_level5_1_carry[23], sum_level5_1_sum[23], sum_level6_2_sum, sum_level5_1_sum[21:3], sum_level6_1_sum, sum_level5_1_sum[1:0] } ^ { sum_level5_2_sum[23:22], sum_level6_0_carry[22], sum_level5_2_sum[20:2], sum_level6_0_carry[2], sum_level5_2_sum[0], sum_level6_0_carry[0] };
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_sum[25:1];
  assign _068_ = { sum_level5_1_carry[23], sum_level5_1_sum[23], sum_level6_2_sum, sum_level5_1_sum[21:3], sum_level6_1_sum, sum_level5_1_sum[1:0] } & { sum_level5_2_sum[23:22], sum_level6_0_carry[22], sum_level5_2_sum[20:2], sum_level6_0_carry[2], sum_level5_2_sum[0], sum_level6_0_carry[0] };
  assign _069_ = sum_level7_0_half & sum_level6_0_sum[25:1];
  assign sum_level7_0_carry = _068_ | _069_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_0_carry[26];
  assign _070_ = sum_level7_1_half & sum_level6_0_carry[26];
  assign sum_level7_1_carry = sum_level5_2_carry[24] | _070_;
  assign sum_level8_0_half = sum_level6_0_carry[1] ^ sum_level7_0_carry[0];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_sum[1];
  assign _071_ = sum_level6_0_carry[1] & sum_level7_0_carry[0];
  assign _072_ = sum_level8_0_half & sum_level7_0_sum[1];
  assign sum_level8_0_carry = _071_ | _072_;
  assign sum_level8_1_half = { sum_level7_0_sum[21:4], sum_level6_1_carry } ^ sum_level6_0_carry[21:3];
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_0_carry[20:2];
  assign _073_ = { sum_level7_0_sum[21:4], sum_level6_1_carry } & sum_level6_0_carry[21:3];
  assign _074_ = sum_level8_1_half & sum_level7_0_carry[20:2];
  assign sum_level8_1_carry = _073_ | _074_;
  assign sum_level8_2_half = { sum_level6_0_sum[26], sum_level7_0_sum[24], sum_level6_2_carry } ^ sum_level6_0_carry[25:23];
  assign sum_level8_2_sum = sum_level8_2_half ^ sum_level7_0_carry[24:22];
  assign _075_ = { sum_level6_0_sum[26], sum_level7_0_sum[24], sum_level6_2_carry } & sum_level6_0_carry[25:23];
  assign _076_ = sum_level8_2_half & sum_level7_0_carry[24:22];
  assign sum_level8_2_carry = _075_ | _076_;
  assign sum_level9_0_half = sum_level7_0_carry[1] ^ sum_level7_0_sum[2];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _077_ = sum_level7_0_carry[1] & sum_level7_0_sum[2];
  assign _078_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _077_ | _078_;
  assign sum_level9_1_half = sum_level7_0_carry[21] ^ sum_level7_0_sum[22];
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry[18];
  assign _079_ = sum_level7_0_carry[21] & sum_level7_0_sum[22];
  assign _080_ = sum_level9_1_half & sum_level8_1_carry[18];
  assign sum_level9_1_carry = _079_ | _080_;
  assign sum_level10_0_half = sum_level7_0_sum[3] ^ sum_level8_1_sum[0];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _081_ = sum_level7_0_sum[3] & sum_level8_1_sum[0];
  assign _083_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _081_ | _083_;
  assign sum_level10_1_half = sum_level7_0_sum[23] ^ sum_level8_2_sum[0];
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _084_ = sum_level7_0_sum[23] & sum_level8_2_sum[0];
  assign _085_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = _084_ | _085_;
  assign sum_level11_0_half = sum_level8_1_carry[0] ^ sum_level8_1_sum[1];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _086_ = sum_level8_1_carry[0] & sum_level8_1_sum[1];
  assign _087_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _086_ | _087_;
  assign sum_level11_1_half = sum_level8_2_carry[0] ^ sum_level8_2_sum[1];
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _088_ = sum_level8_2_carry[0] & sum_level8_2_sum[1];
  assign _089_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = _088_ | _089_;
  assign sum_level12_0_half = sum_level8_1_carry[1] ^ sum_level8_1_sum[2];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _090_ = sum_level8_1_carry[1] & sum_level8_1_sum[2];
  assign _091_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _090_ | _091_;
  assign sum_level12_1_half = sum_level8_2_carry[1] ^ sum_level8_2_sum[2];
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _092_ = sum_level8_2_carry[1] & sum_level8_2_sum[2];
  assign _094_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = _092_ | _094_;
  assign sum_level13_0_half = sum_level8_1_carry[2] ^ sum_level8_1_sum[3];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _095_ = sum_level8_1_carry[2] & sum_level8_1_sum[3];
  assign _096_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _095_ | _096_;
  assign sum_level13_1_half = sum_level7_1_sum ^ sum_level8_2_carry[2];
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _097_ = sum_level7_1_sum & sum_level8_2_carry[2];
  assign _098_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = _097_ | _098_;
  assign sum_level14_0_half = sum_level8_1_carry[3] ^ sum_level8_1_sum[4];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _099_ = sum_level8_1_carry[3] & sum_level8_1_sum[4];
  assign _100_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _099_ | _100_;
  assign sum_level15_0_half = sum_level8_1_carry[4] ^ sum_level8_1_sum[5];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _101_ = sum_level8_1_carry[4] & sum_level8_1_sum[5];
  assign _102_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _101_ | _102_;
  assign sum_level16_0_half = sum_level8_1_carry[5] ^ sum_level8_1_sum[6];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _103_ = sum_level8_1_carry[5] & sum_level8_1_sum[6];
  assign _106_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _103_ | _106_;
  assign sum_level17_0_half = sum_level8_1_carry[6] ^ sum_level8_1_sum[7];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _107_ = sum_level8_1_carry[6] & sum_level8_1_sum[7];
  assign _108_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _107_ | _108_;
  assign sum_level18_0_half = sum_level8_1_carry[7] ^ sum_level8_1_sum[8];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _109_ = sum_level8_1_carry[7] & sum_level8_1_sum[8];
  assign _110_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _109_ | _110_;
  assign sum_level19_0_half = sum_level8_1_carry[8] ^ sum_level8_1_sum[9];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _111_ = sum_level8_1_carry[8] & sum_level8_1_sum[9];
  assign _112_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _111_ | _112_;
  assign sum_level20_0_half = sum_level8_1_carry[9] ^ sum_level8_1_sum[10];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _113_ = sum_level8_1_carry[9] & sum_level8_1_sum[10];
  assign _114_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _113_ | _114_;
  assign sum_level21_0_half = sum_level8_1_carry[10] ^ sum_level8_1_sum[11];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _115_ = sum_level8_1_carry[10] & sum_level8_1_sum[11];
  assign _117_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _115_ | _117_;
  assign sum_level22_0_half = sum_level8_1_carry[11] ^ sum_level8_1_sum[12];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _118_ = sum_level8_1_carry[11] & sum_level8_1_sum[12];
  assign _119_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _118_ | _119_;
  assign sum_level23_0_half = sum_level8_1_carry[12] ^ sum_level8_1_sum[13];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _120_ = sum_level8_1_carry[12] & sum_level8_1_sum[13];
  assign _121_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _120_ | _121_;
  assign sum_level24_0_half = sum_level8_1_carry[13] ^ sum_level8_1_sum[14];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _122_ = sum_level8_1_carry[13] & sum_level8_1_sum[14];
  assign _123_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _122_ | _123_;
  assign sum_level25_0_half = sum_level8_1_carry[14] ^ sum_level8_1_sum[15];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _124_ = sum_level8_1_carry[14] & sum_level8_1_sum[15];
  assign _125_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _124_ | _125_;
  assign sum_level26_0_half = sum_level8_1_carry[15] ^ sum_level8_1_sum[16];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _126_ = sum_level8_1_carry[15] & sum_level8_1_sum[16];
  assign _128_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _126_ | _128_;
  assign sum_level27_0_half = sum_level8_1_carry[16] ^ sum_level8_1_sum[17];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _129_ = sum_level8_1_carry[16] & sum_level8_1_sum[17];
  assign _130_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _129_ | _130_;
  assign sum_level28_0_half = sum_level8_1_carry[17] ^ sum_level8_1_sum[18];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _131_ = sum_level8_1_carry[17] & sum_level8_1_sum[18];
  assign _132_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _131_ | _132_;
  assign { _133_[31], sum_total } = { 1'h1, sum_level7_1_carry, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level28_0_carry, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum[0], sum_level6_0_sum[0], sum_level3_1_sum[0] } + { sum_level13_1_carry, 4'h0, sum_level9_1_sum, 23'h000000, sum_level4_0_sum[0] };
  assign _134_ = - $signed(sum_total);
  assign { _135_[31:30], o__sig } = sum_total[30] ? _134_ : { sum_total[30], sum_total };
  assign _136_ = | sum_total;
  assign sign = _136_ ? sum_total[30] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign sum_level7_1_half = ~ sum_level5_2_carry[24];
  assign _133_[30:0] = sum_total;
  assign _135_[29:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack (
  input wire [255:0] a,
  input wire [255:0] b,
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
  output wire unpack__a16__sig_3,
  output wire unpack__a16__shift_0,
  output wire o__a16__nan,
  output wire unpack__a17__sig_3,
  output wire unpack__a17__shift_0,
  output wire o__a17__nan,
  output wire unpack__a18__sig_3,
  output wire unpack__a18__shift_0,
  output wire o__a18__nan,
  output wire unpack__a19__sig_3,
  output wire unpack__a19__shift_0,
  output wire o__a19__nan,
  output wire unpack__a20__sig_3,
  output wire unpack__a20__shift_0,
  output wire o__a20__nan,
  output wire unpack__a21__sig_3,
  output wire unpack__a21__shift_0,
  output wire o__a21__nan,
  output wire unpack__a22__sig_3,
  output wire unpack__a22__shift_0,
  output wire o__a22__nan,
  output wire unpack__a23__sig_3,
  output wire unpack__a23__shift_0,
  output wire o__a23__nan,
  output wire unpack__a24__sig_3,
  output wire unpack__a24__shift_0,
  output wire o__a24__nan,
  output wire unpack__a25__sig_3,
  output wire unpack__a25__shift_0,
  output wire o__a25__nan,
  output wire unpack__a26__sig_3,
  output wire unpack__a26__shift_0,
  output wire o__a26__nan,
  output wire unpack__a27__sig_3,
  output wire unpack__a27__shift_0,
  output wire o__a27__nan,
  output wire unpack__a28__sig_3,
  output wire unpack__a28__shift_0,
  output wire o__a28__nan,
  output wire unpack__a29__sig_3,
  output wire unpack__a29__shift_0,
  output wire o__a29__nan,
  output wire unpack__a30__sig_3,
  output wire unpack__a30__shift_0,
  output wire o__a30__nan,
  output wire unpack__a31__sig_3,
  output wire unpack__a31__shift_0,
  output wire o__a31__nan,
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
  output wire o__b15__nan,
  output wire unpack__b16__sig_3,
  output wire unpack__b16__shift_0,
  output wire o__b16__nan,
  output wire unpack__b17__sig_3,
  output wire unpack__b17__shift_0,
  output wire o__b17__nan,
  output wire unpack__b18__sig_3,
  output wire unpack__b18__shift_0,
  output wire o__b18__nan,
  output wire unpack__b19__sig_3,
  output wire unpack__b19__shift_0,
  output wire o__b19__nan,
  output wire unpack__b20__sig_3,
  output wire unpack__b20__shift_0,
  output wire o__b20__nan,
  output wire unpack__b21__sig_3,
  output wire unpack__b21__shift_0,
  output wire o__b21__nan,
  output wire unpack__b22__sig_3,
  output wire unpack__b22__shift_0,
  output wire o__b22__nan,
  output wire unpack__b23__sig_3,
  output wire unpack__b23__shift_0,
  output wire o__b23__nan,
  output wire unpack__b24__sig_3,
  output wire unpack__b24__shift_0,
  output wire o__b24__nan,
  output wire unpack__b25__sig_3,
  output wire unpack__b25__shift_0,
  output wire o__b25__nan,
  output wire unpack__b26__sig_3,
  output wire unpack__b26__shift_0,
  output wire o__b26__nan,
  output wire unpack__b27__sig_3,
  output wire unpack__b27__shift_0,
  output wire o__b27__nan,
  output wire unpack__b28__sig_3,
  output wire unpack__b28__shift_0,
  output wire o__b28__nan,
  output wire unpack__b29__sig_3,
  output wire unpack__b29__shift_0,
  output wire o__b29__nan,
  output wire unpack__b30__sig_3,
  output wire unpack__b30__shift_0,
  output wire o__b30__nan,
  output wire unpack__b31__sig_3,
  output wire unpack__b31__shift_0,
  output wire o__b31__nan
);
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a10 (
    .code(a[87:80]),
    .o__nan(o__a10__nan),
    .port(unpack__a10__sig_3),
    .port_2(unpack__a10__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a11 (
    .code(a[95:88]),
    .o__nan(o__a11__nan),
    .port(unpack__a11__sig_3),
    .port_2(unpack__a11__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a12 (
    .code(a[103:96]),
    .o__nan(o__a12__nan),
    .port(unpack__a12__sig_3),
    .port_2(unpack__a12__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a13 (
    .code(a[111:104]),
    .o__nan(o__a13__nan),
    .port(unpack__a13__sig_3),
    .port_2(unpack__a13__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a14 (
    .code(a[119:112]),
    .o__nan(o__a14__nan),
    .port(unpack__a14__sig_3),
    .port_2(unpack__a14__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a15 (
    .code(a[127:120]),
    .o__nan(o__a15__nan),
    .port(unpack__a15__sig_3),
    .port_2(unpack__a15__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a16 (
    .code(a[135:128]),
    .o__nan(o__a16__nan),
    .port(unpack__a16__sig_3),
    .port_2(unpack__a16__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a17 (
    .code(a[143:136]),
    .o__nan(o__a17__nan),
    .port(unpack__a17__sig_3),
    .port_2(unpack__a17__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a18 (
    .code(a[151:144]),
    .o__nan(o__a18__nan),
    .port(unpack__a18__sig_3),
    .port_2(unpack__a18__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a19 (
    .code(a[159:152]),
    .o__nan(o__a19__nan),
    .port(unpack__a19__sig_3),
    .port_2(unpack__a19__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a2 (
    .code(a[23:16]),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_3),
    .port_2(unpack__a2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a20 (
    .code(a[167:160]),
    .o__nan(o__a20__nan),
    .port(unpack__a20__sig_3),
    .port_2(unpack__a20__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a21 (
    .code(a[175:168]),
    .o__nan(o__a21__nan),
    .port(unpack__a21__sig_3),
    .port_2(unpack__a21__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a22 (
    .code(a[183:176]),
    .o__nan(o__a22__nan),
    .port(unpack__a22__sig_3),
    .port_2(unpack__a22__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a23 (
    .code(a[191:184]),
    .o__nan(o__a23__nan),
    .port(unpack__a23__sig_3),
    .port_2(unpack__a23__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a24 (
    .code(a[199:192]),
    .o__nan(o__a24__nan),
    .port(unpack__a24__sig_3),
    .port_2(unpack__a24__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a25 (
    .code(a[207:200]),
    .o__nan(o__a25__nan),
    .port(unpack__a25__sig_3),
    .port_2(unpack__a25__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a26 (
    .code(a[215:208]),
    .o__nan(o__a26__nan),
    .port(unpack__a26__sig_3),
    .port_2(unpack__a26__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a27 (
    .code(a[223:216]),
    .o__nan(o__a27__nan),
    .port(unpack__a27__sig_3),
    .port_2(unpack__a27__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a28 (
    .code(a[231:224]),
    .o__nan(o__a28__nan),
    .port(unpack__a28__sig_3),
    .port_2(unpack__a28__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a29 (
    .code(a[239:232]),
    .o__nan(o__a29__nan),
    .port(unpack__a29__sig_3),
    .port_2(unpack__a29__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a3 (
    .code(a[31:24]),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_3),
    .port_2(unpack__a3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a30 (
    .code(a[247:240]),
    .o__nan(o__a30__nan),
    .port(unpack__a30__sig_3),
    .port_2(unpack__a30__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a31 (
    .code(a[255:248]),
    .o__nan(o__a31__nan),
    .port(unpack__a31__sig_3),
    .port_2(unpack__a31__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a4 (
    .code(a[39:32]),
    .o__nan(o__a4__nan),
    .port(unpack__a4__sig_3),
    .port_2(unpack__a4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a5 (
    .code(a[47:40]),
    .o__nan(o__a5__nan),
    .port(unpack__a5__sig_3),
    .port_2(unpack__a5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a6 (
    .code(a[55:48]),
    .o__nan(o__a6__nan),
    .port(unpack__a6__sig_3),
    .port_2(unpack__a6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a7 (
    .code(a[63:56]),
    .o__nan(o__a7__nan),
    .port(unpack__a7__sig_3),
    .port_2(unpack__a7__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a8 (
    .code(a[71:64]),
    .o__nan(o__a8__nan),
    .port(unpack__a8__sig_3),
    .port_2(unpack__a8__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a a9 (
    .code(a[79:72]),
    .o__nan(o__a9__nan),
    .port(unpack__a9__sig_3),
    .port_2(unpack__a9__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b10 (
    .code(b[87:80]),
    .o__nan(o__b10__nan),
    .port(unpack__b10__sig_3),
    .port_2(unpack__b10__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b11 (
    .code(b[95:88]),
    .o__nan(o__b11__nan),
    .port(unpack__b11__sig_3),
    .port_2(unpack__b11__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b12 (
    .code(b[103:96]),
    .o__nan(o__b12__nan),
    .port(unpack__b12__sig_3),
    .port_2(unpack__b12__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b13 (
    .code(b[111:104]),
    .o__nan(o__b13__nan),
    .port(unpack__b13__sig_3),
    .port_2(unpack__b13__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b14 (
    .code(b[119:112]),
    .o__nan(o__b14__nan),
    .port(unpack__b14__sig_3),
    .port_2(unpack__b14__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b15 (
    .code(b[127:120]),
    .o__nan(o__b15__nan),
    .port(unpack__b15__sig_3),
    .port_2(unpack__b15__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b16 (
    .code(b[135:128]),
    .o__nan(o__b16__nan),
    .port(unpack__b16__sig_3),
    .port_2(unpack__b16__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b17 (
    .code(b[143:136]),
    .o__nan(o__b17__nan),
    .port(unpack__b17__sig_3),
    .port_2(unpack__b17__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b18 (
    .code(b[151:144]),
    .o__nan(o__b18__nan),
    .port(unpack__b18__sig_3),
    .port_2(unpack__b18__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b19 (
    .code(b[159:152]),
    .o__nan(o__b19__nan),
    .port(unpack__b19__sig_3),
    .port_2(unpack__b19__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b2 (
    .code(b[23:16]),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_3),
    .port_2(unpack__b2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b20 (
    .code(b[167:160]),
    .o__nan(o__b20__nan),
    .port(unpack__b20__sig_3),
    .port_2(unpack__b20__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b21 (
    .code(b[175:168]),
    .o__nan(o__b21__nan),
    .port(unpack__b21__sig_3),
    .port_2(unpack__b21__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b22 (
    .code(b[183:176]),
    .o__nan(o__b22__nan),
    .port(unpack__b22__sig_3),
    .port_2(unpack__b22__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b23 (
    .code(b[191:184]),
    .o__nan(o__b23__nan),
    .port(unpack__b23__sig_3),
    .port_2(unpack__b23__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b24 (
    .code(b[199:192]),
    .o__nan(o__b24__nan),
    .port(unpack__b24__sig_3),
    .port_2(unpack__b24__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b25 (
    .code(b[207:200]),
    .o__nan(o__b25__nan),
    .port(unpack__b25__sig_3),
    .port_2(unpack__b25__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b26 (
    .code(b[215:208]),
    .o__nan(o__b26__nan),
    .port(unpack__b26__sig_3),
    .port_2(unpack__b26__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b27 (
    .code(b[223:216]),
    .o__nan(o__b27__nan),
    .port(unpack__b27__sig_3),
    .port_2(unpack__b27__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b28 (
    .code(b[231:224]),
    .o__nan(o__b28__nan),
    .port(unpack__b28__sig_3),
    .port_2(unpack__b28__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b29 (
    .code(b[239:232]),
    .o__nan(o__b29__nan),
    .port(unpack__b29__sig_3),
    .port_2(unpack__b29__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b3 (
    .code(b[31:24]),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_3),
    .port_2(unpack__b3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b30 (
    .code(b[247:240]),
    .o__nan(o__b30__nan),
    .port(unpack__b30__sig_3),
    .port_2(unpack__b30__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b31 (
    .code(b[255:248]),
    .o__nan(o__b31__nan),
    .port(unpack__b31__sig_3),
    .port_2(unpack__b31__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b4 (
    .code(b[39:32]),
    .o__nan(o__b4__nan),
    .port(unpack__b4__sig_3),
    .port_2(unpack__b4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b5 (
    .code(b[47:40]),
    .o__nan(o__b5__nan),
    .port(unpack__b5__sig_3),
    .port_2(unpack__b5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b6 (
    .code(b[55:48]),
    .o__nan(o__b6__nan),
    .port(unpack__b6__sig_3),
    .port_2(unpack__b6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b7 (
    .code(b[63:56]),
    .o__nan(o__b7__nan),
    .port(unpack__b7__sig_3),
    .port_2(unpack__b7__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b8 (
    .code(b[71:64]),
    .o__nan(o__b8__nan),
    .port(unpack__b8__sig_3),
    .port_2(unpack__b8__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a b9 (
    .code(b[79:72]),
    .o__nan(o__b9__nan),
    .port(unpack__b9__sig_3),
    .port_2(unpack__b9__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes32_fp32_align24__unpack__a (
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
