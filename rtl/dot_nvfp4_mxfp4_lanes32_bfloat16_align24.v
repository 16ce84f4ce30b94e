// dot_nvfp4_mxfp4_lanes32_bfloat16_align24
//
// Spec:    dot:a=nvfp4,b=mxfp4,lanes=32,acc=bfloat16,align=24
// Latency: none, combinational
// Ports:
//   input  a           128 bits  32 x e2m1fn
//   input  b           128 bits  32 x e2m1fn
//   input  a_scale      14 bits  2 x ue4m3
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 128'hd3b51d3b51d3b51d3b51d3b51d3b51d3, b = 128'h1d3b51d3b51d3b51d3b51d3b51d3b51d, a_scale = [0x33
//     (0.6875), 0x45 (3.25)], b_scale = 0x81 (4), acc = 0xbfb8 (-1.4375) give o = 0xc40d (-564)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [7:0] b_scale,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire blocks__a_scale0__nan, blocks__a_scale1__nan, blocks__b_scale0__nan, cut__inf, cut__inf_sign,
    cut__minus_zero, cut__nan, maximum__any, maximum__minus_zero, maximum__nan, normalise__sign, scale__p0__nan,
    scale__p0__sign, scale__p1__nan, scale__p1__sign;
  wire [3:0] blocks__a_scale0__shift, blocks__a_scale0__sig, blocks__a_scale1__shift, blocks__a_scale1__sig;
  wire [7:0] blocks__b_scale0__shift;
  wire signed [12:0] blocks__s0, blocks__s1;
  wire [2:0] cut__carry;
  wire [8:0] cut__shift, maximum__shift0, maximum__shift1, maximum__top, normalise__exp;
  wire signed [24:0] cut__x0, cut__x1, cut__x2;
  wire [15:0] maximum__sig0, maximum__sig1;
  wire [9:0] normalise__sig;
  wire [25:0] sum__sig;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
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
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_0(a[0]),
    .a_36_34(a[36:34]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .a_40_38(a[40:38]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .a_44_42(a[44:42]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .a_48_46(a[48:46]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .a_52_50(a[52:50]),
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
    .a_56_54(a[56:54]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .a_60_58(a[60:58]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .a_64_62(a[64:62]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .a_68_66(a[68:66]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .a_72_70(a[72:70]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .a_4_2(a[4:2]),
    .a_76_74(a[76:74]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .blocks__s1_0(blocks__s1[0]),
    .a_80_78(a[80:78]),
    .blocks__s1_1(blocks__s1[1]),
    .blocks__s1_2(blocks__s1[2]),
    .blocks__s1_3(blocks__s1[3]),
    .blocks__s1_12_4(blocks__s1[12:4]),
    .a_84_82(a[84:82]),
    .a_88_86(a[88:86]),
    .a_92_90(a[92:90]),
    .a_96_94(a[96:94]),
    .a_100_98(a[100:98]),
    .a_104_102(a[104:102]),
    .a_108_106(a[108:106]),
    .a_112_110(a[112:110]),
    .a_8_6(a[8:6]),
    .a_116_114(a[116:114]),
    .a_120_118(a[120:118]),
    .a_124_122(a[124:122]),
    .a_127_126(a[127:126]),
    .b_0(b[0]),
    .b_4_2(b[4:2]),
    .b_8_6(b[8:6]),
    .b_12_10(b[12:10]),
    .b_16_14(b[16:14]),
    .b_20_18(b[20:18]),
    .a_12_10(a[12:10]),
    .b_24_22(b[24:22]),
    .b_28_26(b[28:26]),
    .b_32_30(b[32:30]),
    .b_36_34(b[36:34]),
    .b_40_38(b[40:38]),
    .b_44_42(b[44:42]),
    .b_48_46(b[48:46]),
    .b_52_50(b[52:50]),
    .b_56_54(b[56:54]),
    .b_60_58(b[60:58]),
    .a_16_14(a[16:14]),
    .b_64_62(b[64:62]),
    .b_68_66(b[68:66]),
    .b_72_70(b[72:70]),
    .b_76_74(b[76:74]),
    .b_80_78(b[80:78]),
    .b_84_82(b[84:82]),
    .b_88_86(b[88:86]),
    .b_92_90(b[92:90]),
    .b_96_94(b[96:94]),
    .b_100_98(b[100:98]),
    .a_20_18(a[20:18]),
    .b_104_102(b[104:102]),
    .b_108_106(b[108:106]),
    .b_112_110(b[112:110]),
    .b_116_114(b[116:114]),
    .b_120_118(b[120:118]),
    .b_124_122(b[124:122]),
    .b_127_126(b[127:126]),
    .a_scale_2_0(a_scale[2:0]),
    .a_scale_9_4(a_scale[9:4]),
    .a_scale_13_11(a_scale[13:11]),
    .a_24_22(a[24:22]),
    .b_scale_7_1(b_scale[7:1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .a_28_26(a[28:26]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .a_32_30(a[32:30]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__cut cut (
    .code(acc),
    .i__any(maximum__any),
    .i__minus_zero(maximum__minus_zero),
    .i__nan(maximum__nan),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__top(maximum__top),
    .o__carry(cut__carry),
    .o__inf(cut__inf),
    .o__inf_sign(cut__inf_sign),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .scale__p0__sign(scale__p0__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_15_1(maximum__sig1[15:1]),
    .scale__p1__sign(scale__p1__sign),
    .cut__x2_23_0(cut__x2[23:0]),
    .cut__x0_23_0(cut__x0[23:0]),
    .cut__x1_23_0(cut__x1[23:0]),
    .top(cut__shift)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__maximum maximum (
    .i__p0__nan(scale__p0__nan),
    .i__p0__sign(scale__p0__sign),
    .i__p1__nan(scale__p1__nan),
    .i__p1__sign(scale__p1__sign),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .largest(maximum__top),
    .o__any(maximum__any),
    .o__minus_zero(maximum__minus_zero),
    .o__nan(maximum__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_15_1(maximum__sig1[15:1])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[9:1])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_9_1(normalise__sig[9:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(maximum__shift0),
    .o__p0__sign(scale__p0__sign),
    .o__p1__nan(scale__p1__nan),
    .o__p1__shift(maximum__shift1),
    .o__p1__sign(scale__p1__sign),
    .a_scale_2_0(a_scale[2:0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .blocks__s1_0(blocks__s1[0]),
    .blocks__s1_1(blocks__s1[1]),
    .blocks__s1_2(blocks__s1[2]),
    .blocks__s1_3(blocks__s1[3]),
    .blocks__s1_12_4(blocks__s1[12:4]),
    .a_scale_9_4(a_scale[9:4]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_15_1(maximum__sig1[15:1]),
    .a_scale_13_11(a_scale[13:11]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_15(acc[15]),
    .scale__p0__sign(scale__p0__sign),
    .scale__p1__sign(scale__p1__sign),
    .cut__x2_23_0(cut__x2[23:0]),
    .cut__x0_23_0(cut__x0[23:0]),
    .cut__x1_23_0(cut__x1[23:0])
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack unpack (
    .code(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__a_scale1__nan(blocks__a_scale1__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .b(b),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .a_scale(a_scale),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0])
  );
  assign unpack__a21__shift[1] = a[86];
  assign unpack__a20__shift[1] = a[82];
  assign unpack__a16__shift[1] = a[66];
  assign unpack__b29__shift[1] = b[118];
  assign unpack__a16__sig[0] = a[64];
  assign unpack__b16__shift[1] = b[66];
  assign unpack__b19__shift[1] = b[78];
  assign unpack__a15__shift[1] = a[62];
  assign unpack__b16__sig[0] = b[64];
  assign unpack__a15__sig[0] = a[60];
  assign cut__x0[24] = scale__p0__sign;
  assign unpack__a22__sig[0] = a[88];
  assign unpack__a14__shift[1] = a[58];
  assign unpack__b29__sig[0] = b[116];
  assign unpack__a14__sig[0] = a[56];
  assign unpack__b15__shift[1] = b[62];
  assign unpack__a22__shift[1] = a[90];
  assign cut__x1[24] = scale__p1__sign;
  assign unpack__a13__shift[1] = a[54];
  assign unpack__b15__sig[0] = b[60];
  assign unpack__a13__sig[0] = a[52];
  assign unpack__a19__shift[1] = a[78];
  assign unpack__b18__sig[0] = b[72];
  assign unpack__a12__shift[1] = a[50];
  assign cut__x2[24] = acc[15];
  assign unpack__a12__sig[0] = a[48];
  assign unpack__b14__shift[1] = b[58];
  assign unpack__a23__sig[0] = a[92];
  assign unpack__a11__shift[1] = a[46];
  assign unpack__b14__sig[0] = b[56];
  assign unpack__a11__sig[0] = a[44];
  assign unpack__b20__sig[0] = b[80];
  assign unpack__a23__shift[1] = a[94];
  assign unpack__a10__shift[1] = a[42];
  assign unpack__a10__sig[0] = a[40];
  assign unpack__b13__shift[1] = b[54];
  assign unpack__b31__sig[0] = b[124];
  assign unpack__a9__shift[1] = a[38];
  assign unpack__b13__sig[0] = b[52];
  assign unpack__a9__sig[0] = a[36];
  assign unpack__b28__shift[1] = b[114];
  assign unpack__a19__sig[0] = a[76];
  assign unpack__b20__shift[1] = b[82];
  assign unpack__a8__shift[1] = a[34];
  assign unpack__a8__sig[0] = a[32];
  assign unpack__b12__shift[1] = b[50];
  assign unpack__a24__sig[0] = a[96];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__b12__sig[0] = b[48];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__a24__shift[1] = a[98];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__b28__sig[0] = b[112];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__b11__shift[1] = b[46];
  assign unpack__b30__sig[0] = b[120];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__b11__sig[0] = b[44];
  assign unpack__a5__sig[0] = a[20];
  assign blocks__a_scale0__sig[2:0] = a_scale[2:0];
  assign unpack__b30__shift[1] = b[122];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__b10__shift[1] = b[42];
  assign unpack__a25__sig[0] = a[100];
  assign unpack__b21__sig[0] = b[84];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__b10__sig[0] = b[40];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__a25__shift[1] = a[102];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__b27__shift[1] = b[110];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__b9__shift[1] = b[38];
  assign unpack__a20__sig[0] = a[80];
  assign blocks__a_scale1__sig[2:0] = a_scale[9:7];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__b9__sig[0] = b[36];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b27__sig[0] = b[108];
  assign unpack__b21__shift[1] = b[86];
  assign unpack__a26__sig[0] = a[104];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__b31__shift[1] = b[126];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b8__shift[1] = b[34];
  assign unpack__a26__shift[1] = a[106];
  assign unpack__b8__sig[0] = b[32];
  assign unpack__a18__shift[1] = a[74];
  assign unpack__b26__shift[1] = b[106];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__b18__shift[1] = b[74];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__b26__sig[0] = b[104];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__a27__sig[0] = a[108];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__b22__sig[0] = b[88];
  assign unpack__a27__shift[1] = a[110];
  assign blocks__a_scale0__shift[3:1] = a_scale[6:4];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__a18__sig[0] = a[72];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__b22__shift[1] = b[90];
  assign unpack__a28__sig[0] = a[112];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__a28__shift[1] = a[114];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__b25__shift[1] = b[102];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__b25__sig[0] = b[100];
  assign unpack__b3__sig[0] = b[12];
  assign blocks__a_scale1__shift[3:1] = a_scale[13:11];
  assign unpack__b17__shift[1] = b[70];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__a29__sig[0] = a[116];
  assign unpack__b24__shift[1] = b[98];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__a29__shift[1] = a[118];
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b24__sig[0] = b[96];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a21__sig[0] = a[84];
  assign unpack__a30__sig[0] = a[120];
  assign unpack__a30__shift[1] = a[122];
  assign unpack__b19__sig[0] = b[76];
  assign unpack__a17__shift[1] = a[70];
  assign unpack__b17__sig[0] = b[68];
  assign unpack__b23__shift[1] = b[94];
  assign unpack__a31__sig[0] = a[124];
  assign unpack__a17__sig[0] = a[68];
  assign unpack__b23__sig[0] = b[92];
  assign unpack__a31__shift[1] = a[126];
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks (
  input wire a_0,
  input wire [2:0] a_4_2,
  input wire [2:0] a_8_6,
  input wire [2:0] a_12_10,
  input wire [2:0] a_16_14,
  input wire [2:0] a_20_18,
  input wire [2:0] a_24_22,
  input wire [2:0] a_28_26,
  input wire [2:0] a_32_30,
  input wire [2:0] a_36_34,
  input wire [2:0] a_40_38,
  input wire [2:0] a_44_42,
  input wire [2:0] a_48_46,
  input wire [2:0] a_52_50,
  input wire [2:0] a_56_54,
  input wire [2:0] a_60_58,
  input wire [2:0] a_64_62,
  input wire [2:0] a_68_66,
  input wire [2:0] a_72_70,
  input wire [2:0] a_76_74,
  input wire [2:0] a_80_78,
  input wire [2:0] a_84_82,
  input wire [2:0] a_88_86,
  input wire [2:0] a_92_90,
  input wire [2:0] a_96_94,
  input wire [2:0] a_100_98,
  input wire [2:0] a_104_102,
  input wire [2:0] a_108_106,
  input wire [2:0] a_112_110,
  input wire [2:0] a_116_114,
  input wire [2:0] a_120_118,
  input wire [2:0] a_124_122,
  input wire [1:0] a_127_126,
  input wire b_0,
  input wire [2:0] b_4_2,
  input wire [2:0] b_8_6,
  input wire [2:0] b_12_10,
  input wire [2:0] b_16_14,
  input wire [2:0] b_20_18,
  input wire [2:0] b_24_22,
  input wire [2:0] b_28_26,
  input wire [2:0] b_32_30,
  input wire [2:0] b_36_34,
  input wire [2:0] b_40_38,
  input wire [2:0] b_44_42,
  input wire [2:0] b_48_46,
  input wire [2:0] b_52_50,
  input wire [2:0] b_56_54,
  input wire [2:0] b_60_58,
  input wire [2:0] b_64_62,
  input wire [2:0] b_68_66,
  input wire [2:0] b_72_70,
  input wire [2:0] b_76_74,
  input wire [2:0] b_80_78,
  input wire [2:0] b_84_82,
  input wire [2:0] b_88_86,
  input wire [2:0] b_92_90,
  input wire [2:0] b_96_94,
  input wire [2:0] b_100_98,
  input wire [2:0] b_104_102,
  input wire [2:0] b_108_106,
  input wire [2:0] b_112_110,
  input wire [2:0] b_116_114,
  input wire [2:0] b_120_118,
  input wire [2:0] b_124_122,
  input wire [1:0] b_127_126,
  input wire [2:0] a_scale_2_0,
  input wire [5:0] a_scale_9_4,
  input wire [2:0] a_scale_13_11,
  input wire [6:0] b_scale_7_1,
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
  input wire unpack__a8__sig_1,
  input wire unpack__a8__shift_0,
  input wire unpack__a9__sig_1,
  input wire unpack__a9__shift_0,
  input wire unpack__a10__sig_1,
  input wire unpack__a10__shift_0,
  input wire unpack__a11__sig_1,
  input wire unpack__a11__shift_0,
  input wire unpack__a12__sig_1,
  input wire unpack__a12__shift_0,
  input wire unpack__a13__sig_1,
  input wire unpack__a13__shift_0,
  input wire unpack__a14__sig_1,
  input wire unpack__a14__shift_0,
  input wire unpack__a15__sig_1,
  input wire unpack__a15__shift_0,
  input wire unpack__a16__sig_1,
  input wire unpack__a16__shift_0,
  input wire unpack__a17__sig_1,
  input wire unpack__a17__shift_0,
  input wire unpack__a18__sig_1,
  input wire unpack__a18__shift_0,
  input wire unpack__a19__sig_1,
  input wire unpack__a19__shift_0,
  input wire unpack__a20__sig_1,
  input wire unpack__a20__shift_0,
  input wire unpack__a21__sig_1,
  input wire unpack__a21__shift_0,
  input wire unpack__a22__sig_1,
  input wire unpack__a22__shift_0,
  input wire unpack__a23__sig_1,
  input wire unpack__a23__shift_0,
  input wire unpack__a24__sig_1,
  input wire unpack__a24__shift_0,
  input wire unpack__a25__sig_1,
  input wire unpack__a25__shift_0,
  input wire unpack__a26__sig_1,
  input wire unpack__a26__shift_0,
  input wire unpack__a27__sig_1,
  input wire unpack__a27__shift_0,
  input wire unpack__a28__sig_1,
  input wire unpack__a28__shift_0,
  input wire unpack__a29__sig_1,
  input wire unpack__a29__shift_0,
  input wire unpack__a30__sig_1,
  input wire unpack__a30__shift_0,
  input wire unpack__a31__sig_1,
  input wire unpack__a31__shift_0,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__a_scale1__sig_3,
  input wire blocks__a_scale1__shift_0,
  input wire i__a_scale1__nan,
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
  input wire unpack__b8__sig_1,
  input wire unpack__b8__shift_0,
  input wire unpack__b9__sig_1,
  input wire unpack__b9__shift_0,
  input wire unpack__b10__sig_1,
  input wire unpack__b10__shift_0,
  input wire unpack__b11__sig_1,
  input wire unpack__b11__shift_0,
  input wire unpack__b12__sig_1,
  input wire unpack__b12__shift_0,
  input wire unpack__b13__sig_1,
  input wire unpack__b13__shift_0,
  input wire unpack__b14__sig_1,
  input wire unpack__b14__shift_0,
  input wire unpack__b15__sig_1,
  input wire unpack__b15__shift_0,
  input wire unpack__b16__sig_1,
  input wire unpack__b16__shift_0,
  input wire unpack__b17__sig_1,
  input wire unpack__b17__shift_0,
  input wire unpack__b18__sig_1,
  input wire unpack__b18__shift_0,
  input wire unpack__b19__sig_1,
  input wire unpack__b19__shift_0,
  input wire unpack__b20__sig_1,
  input wire unpack__b20__shift_0,
  input wire unpack__b21__sig_1,
  input wire unpack__b21__shift_0,
  input wire unpack__b22__sig_1,
  input wire unpack__b22__shift_0,
  input wire unpack__b23__sig_1,
  input wire unpack__b23__shift_0,
  input wire unpack__b24__sig_1,
  input wire unpack__b24__shift_0,
  input wire unpack__b25__sig_1,
  input wire unpack__b25__shift_0,
  input wire unpack__b26__sig_1,
  input wire unpack__b26__shift_0,
  input wire unpack__b27__sig_1,
  input wire unpack__b27__shift_0,
  input wire unpack__b28__sig_1,
  input wire unpack__b28__shift_0,
  input wire unpack__b29__sig_1,
  input wire unpack__b29__shift_0,
  input wire unpack__b30__sig_1,
  input wire unpack__b30__shift_0,
  input wire unpack__b31__sig_1,
  input wire unpack__b31__shift_0,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire [8:0] blocks__s0_12_4,
  output wire blocks__s1_0,
  output wire blocks__s1_1,
  output wire blocks__s1_2,
  output wire blocks__s1_3,
  output wire [8:0] blocks__s1_12_4
);
  wire _000_, _001_, _019_, _020_, _030_, _031_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_,
    _043_, _044_, _045_, _046_, _047_, _048_, _049_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _067_,
    _078_, _083_, _084_, _089_, _094_, _095_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_,
    _107_, _108_, _109_, _110_, _111_, _112_, _113_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_,
    _123_, _124_, _125_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, negative,
    sum16_0_level10_0_carry, sum16_0_level10_0_half, sum16_0_level10_0_sum, sum16_0_level11_0_carry,
    sum16_0_level11_0_half, sum16_0_level11_0_sum, sum16_0_level12_0_carry, sum16_0_level12_0_half,
    sum16_0_level12_0_sum, sum16_0_level13_0_carry, sum16_0_level13_0_half, sum16_0_level13_0_sum,
    sum16_0_level3_2_carry, sum16_0_level3_2_half, sum16_0_level3_2_sum, sum16_0_level5_1_carry,
    sum16_0_level5_1_half, sum16_0_level5_1_sum, sum16_0_level7_0_carry, sum16_0_level7_0_half,
    sum16_0_level7_0_sum, sum16_0_level8_0_carry, sum16_0_level8_0_half, sum16_0_level8_0_sum,
    sum16_0_level9_0_carry, sum16_0_level9_0_half, sum16_0_level9_0_sum, sum16_0_negative_level1_0_carry,
    sum16_0_negative_level1_0_half, sum16_0_negative_level1_0_sum, sum16_0_negative_level1_1_carry,
    sum16_0_negative_level1_1_half, sum16_0_negative_level1_1_sum, sum16_0_negative_level1_2_carry,
    sum16_0_negative_level1_2_half, sum16_0_negative_level1_2_sum, sum16_0_negative_level1_3_carry,
    sum16_0_negative_level1_3_half, sum16_0_negative_level1_3_sum, sum16_0_negative_level1_4_carry,
    sum16_0_negative_level1_4_half, sum16_0_negative_level1_4_sum, sum16_0_negative_level2_1_carry,
    sum16_0_negative_level2_1_half, sum16_0_negative_level2_1_sum, sum16_0_negative_level3_0_carry,
    sum16_0_negative_level3_0_half, sum16_0_negative_level3_0_sum, sum16_0_negative_level4_0_carry,
    sum16_0_negative_level4_0_half, sum16_0_negative_level4_0_sum, sum16_0_negative_level5_0_carry,
    sum16_0_negative_level5_0_half, sum16_0_negative_level5_0_sum, sum16_16_level10_0_carry,
    sum16_16_level10_0_half, sum16_16_level10_0_sum, sum16_16_level11_0_carry, sum16_16_level11_0_half,
    sum16_16_level11_0_sum, sum16_16_level12_0_carry, sum16_16_level12_0_half, sum16_16_level12_0_sum,
    sum16_16_level13_0_carry, sum16_16_level13_0_half, sum16_16_level13_0_sum, sum16_16_level3_2_carry,
    sum16_16_level3_2_half, sum16_16_level3_2_sum, sum16_16_level5_1_carry, sum16_16_level5_1_half,
    sum16_16_level5_1_sum, sum16_16_level7_0_carry, sum16_16_level7_0_half, sum16_16_level7_0_sum,
    sum16_16_level8_0_carry, sum16_16_level8_0_half, sum16_16_level8_0_sum, sum16_16_level9_0_carry,
    sum16_16_level9_0_half, sum16_16_level9_0_sum, sum16_16_negative_level1_0_carry,
    sum16_16_negative_level1_0_half, sum16_16_negative_level1_0_sum, sum16_16_negative_level1_1_carry,
    sum16_16_negative_level1_1_half, sum16_16_negative_level1_1_sum, sum16_16_negative_level1_2_carry,
    sum16_16_negative_level1_2_half, sum16_16_negative_level1_2_sum, sum16_16_negative_level1_3_carry,
    sum16_16_negative_level1_3_half, sum16_16_negative_level1_3_sum, sum16_16_negative_level1_4_carry,
    sum16_16_negative_level1_4_half, sum16_16_negative_level1_4_sum, sum16_16_negative_level2_1_carry,
    sum16_16_negative_level2_1_half, sum16_16_negative_level2_1_sum, sum16_16_negative_level3_0_carry,
    sum16_16_negative_level3_0_half, sum16_16_negative_level3_0_sum, sum16_16_negative_level4_0_carry,
    sum16_16_negative_level4_0_half, sum16_16_negative_level4_0_sum, sum16_16_negative_level5_0_carry,
    sum16_16_negative_level5_0_half, sum16_16_negative_level5_0_sum;
  wire [7:0] _002_, _003_, _004_, _005_, _008_, _009_, _013_, _014_, _017_, _018_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, _068_, _069_, _072_, _073_, _076_, _077_, _081_, _082_, _138_, _139_, _140_,
    _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, _152_, _153_, _154_, _155_,
    _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_, _165_, _166_, _167_, _168_, _169_, _170_,
    _171_, _172_, _173_, _174_, sum16_0_level1_0_carry, sum16_0_level1_0_half, sum16_0_level1_0_sum,
    sum16_0_level1_1_carry, sum16_0_level1_1_half, sum16_0_level1_1_sum, sum16_0_level1_2_carry,
    sum16_0_level1_2_half, sum16_0_level1_2_sum, sum16_0_level1_3_carry, sum16_0_level1_3_half,
    sum16_0_level1_3_sum, sum16_0_level1_4_carry, sum16_0_level1_4_half, sum16_0_level1_4_sum,
    sum16_0_level2_1_carry, sum16_0_level2_1_half, sum16_0_level2_1_sum, sum16_0_level2_3_carry,
    sum16_0_level2_3_half, sum16_0_level2_3_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half,
    sum16_0_level3_1_sum, sum16_16_level1_0_carry, sum16_16_level1_0_half, sum16_16_level1_0_sum,
    sum16_16_level1_1_carry, sum16_16_level1_1_half, sum16_16_level1_1_sum, sum16_16_level1_2_carry,
    sum16_16_level1_2_half, sum16_16_level1_2_sum, sum16_16_level1_3_carry, sum16_16_level1_3_half,
    sum16_16_level1_3_sum, sum16_16_level1_4_carry, sum16_16_level1_4_half, sum16_16_level1_4_sum,
    sum16_16_level2_1_carry, sum16_16_level2_1_half, sum16_16_level2_1_sum, sum16_16_level2_3_carry,
    sum16_16_level2_3_half, sum16_16_level2_3_sum, sum16_16_level3_1_carry, sum16_16_level3_1_half,
    sum16_16_level3_1_sum, term;
  wire [8:0] _006_, _007_, _070_, _071_, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum,
    sum16_16_level2_0_carry, sum16_16_level2_0_half, sum16_16_level2_0_sum;
  wire [3:0] _010_, _011_, _021_, _022_, _026_, _027_, _074_, _075_, _085_, _086_, _090_, _091_,
    sum16_0_level2_2_carry, sum16_0_level2_2_half, sum16_0_level2_2_sum, sum16_0_level4_0_carry,
    sum16_0_level4_0_half, sum16_0_level4_0_sum, sum16_0_level4_2_carry, sum16_0_level4_2_half,
    sum16_0_level4_2_sum, sum16_16_level2_2_carry, sum16_16_level2_2_half, sum16_16_level2_2_sum,
    sum16_16_level4_0_carry, sum16_16_level4_0_half, sum16_16_level4_0_sum, sum16_16_level4_2_carry,
    sum16_16_level4_2_half, sum16_16_level4_2_sum;
  wire [1:0] _012_, _023_, _126_, _127_, sum16_0_negative_level2_0_carry, sum16_0_negative_level2_0_half,
    sum16_0_negative_level2_0_sum, sum16_16_negative_level2_0_carry, sum16_16_negative_level2_0_half,
    sum16_16_negative_level2_0_sum;
  wire [9:0] _015_, _016_, _050_, _079_, _080_, _114_, sum16_0_level3_0_carry, sum16_0_level3_0_half,
    sum16_0_level3_0_sum, sum16_16_level3_0_carry, sum16_16_level3_0_half, sum16_16_level3_0_sum;
  wire [5:0] _024_, _025_, _058_, _087_, _088_, _137_, sum16_0_level4_1_carry, sum16_0_level4_1_half,
    sum16_0_level4_1_sum, sum16_16_level4_1_carry, sum16_16_level4_1_half, sum16_16_level4_1_sum;
  wire [6:0] _028_, _029_, _032_, _033_, _092_, _093_, _096_, _097_, sum16_0_level5_0_carry,
    sum16_0_level5_0_half, sum16_0_level5_0_sum, sum16_0_level6_0_carry, sum16_0_level6_0_half,
    sum16_0_level6_0_sum, sum16_16_level5_0_carry, sum16_16_level5_0_half, sum16_16_level5_0_sum,
    sum16_16_level6_0_carry, sum16_16_level6_0_half, sum16_16_level6_0_sum;
  wire [4:0] sum16_0_negative_total, sum16_0_others, sum16_16_negative_total, sum16_16_others;
  wire [15:0] sum16_0_signs, sum16_16_signs;
  assign negative = a_4_2[1] ^ b_4_2[1];
  assign sum16_0_signs[1] = a_8_6[1] ^ b_8_6[1];
  assign sum16_0_signs[2] = a_12_10[1] ^ b_12_10[1];
  assign sum16_0_signs[3] = a_16_14[1] ^ b_16_14[1];
  assign sum16_0_signs[4] = a_20_18[1] ^ b_20_18[1];
  assign sum16_0_signs[5] = a_24_22[1] ^ b_24_22[1];
  assign sum16_0_signs[6] = a_28_26[1] ^ b_28_26[1];
  assign sum16_0_signs[7] = a_32_30[1] ^ b_32_30[1];
  assign sum16_0_signs[8] = a_36_34[1] ^ b_36_34[1];
  assign sum16_0_signs[9] = a_40_38[1] ^ b_40_38[1];
  assign sum16_0_signs[10] = a_44_42[1] ^ b_44_42[1];
  assign sum16_0_signs[11] = a_48_46[1] ^ b_48_46[1];
  assign sum16_0_signs[12] = a_52_50[1] ^ b_52_50[1];
  assign sum16_0_signs[13] = a_56_54[1] ^ b_56_54[1];
  assign sum16_0_signs[14] = a_60_58[1] ^ b_60_58[1];
  assign sum16_0_signs[15] = a_64_62[1] ^ b_64_62[1];
  assign sum16_0_negative_level1_0_half = negative ^ sum16_0_signs[1];
  assign sum16_0_negative_level1_0_sum = sum16_0_negative_level1_0_half ^ sum16_0_signs[2];
  assign _000_ = negative & sum16_0_signs[1];
  assign _056_ = sum16_0_negative_level1_0_half & sum16_0_signs[2];
  assign sum16_0_negative_level1_0_carry = _000_ | _056_;
  assign sum16_0_negative_level1_1_half = sum16_0_signs[3] ^ sum16_0_signs[4];
  assign sum16_0_negative_level1_1_sum = sum16_0_negative_level1_1_half ^ sum16_0_signs[5];
  assign _067_ = sum16_0_signs[3] & sum16_0_signs[4];
  assign _078_ = sum16_0_negative_level1_1_half & sum16_0_signs[5];
  assign sum16_0_negative_level1_1_carry = _067_ | _078_;
  assign sum16_0_negative_level1_2_half = sum16_0_signs[6] ^ sum16_0_signs[7];
  assign sum16_0_negative_level1_2_sum = sum16_0_negative_level1_2_half ^ sum16_0_signs[8];
  assign _089_ = sum16_0_signs[6] & sum16_0_signs[7];
  assign _100_ = sum16_0_negative_level1_2_half & sum16_0_signs[8];
  assign sum16_0_negative_level1_2_carry = _089_ | _100_;
  assign sum16_0_negative_level1_3_half = sum16_0_signs[9] ^ sum16_0_signs[10];
  assign sum16_0_negative_level1_3_sum = sum16_0_negative_level1_3_half ^ sum16_0_signs[11];
  assign _111_ = sum16_0_signs[9] & sum16_0_signs[10];
  assign _122_ = sum16_0_negative_level1_3_half & sum16_0_signs[11];
  assign sum16_0_negative_level1_3_carry = _111_ | _122_;
  assign sum16_0_negative_level1_4_half = sum16_0_signs[12] ^ sum16_0_signs[13];
  assign sum16_0_negative_level1_4_sum = sum16_0_negative_level1_4_half ^ sum16_0_signs[14];
  assign _133_ = sum16_0_signs[12] & sum16_0_signs[13];
  assign _001_ = sum16_0_negative_level1_4_half & sum16_0_signs[14];
  assign sum16_0_negative_level1_4_carry = _133_ | _001_;
  assign sum16_0_negative_level2_0_half = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } ^ { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign sum16_0_negative_level2_0_sum = sum16_0_negative_level2_0_half ^ { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign _012_ = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } & { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign _023_ = sum16_0_negative_level2_0_half & { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign sum16_0_negative_level2_0_carry = _012_ | _023_;
  assign sum16_0_negative_level2_1_half = sum16_0_negative_level1_2_sum ^ sum16_0_negative_level1_3_sum;
  assign sum16_0_negative_level2_1_sum = sum16_0_negative_level2_1_half ^ sum16_0_negative_level1_4_sum;
  assign _034_ = sum16_0_negative_level1_2_sum & sum16_0_negative_level1_3_sum;
  assign _045_ = sum16_0_negative_level2_1_half & sum16_0_negative_level1_4_sum;
  assign sum16_0_negative_level2_1_carry = _034_ | _045_;
  assign sum16_0_negative_level3_0_half = sum16_0_negative_level1_3_carry ^ sum16_0_negative_level1_4_carry;
  assign sum16_0_negative_level3_0_sum = sum16_0_negative_level3_0_half ^ sum16_0_negative_level2_0_carry[0];
  assign _051_ = sum16_0_negative_level1_3_carry & sum16_0_negative_level1_4_carry;
  assign _052_ = sum16_0_negative_level3_0_half & sum16_0_negative_level2_0_carry[0];
  assign sum16_0_negative_level3_0_carry = _051_ | _052_;
  assign sum16_0_negative_level4_0_half = sum16_0_negative_level2_1_carry ^ sum16_0_negative_level2_0_sum[1];
  assign sum16_0_negative_level4_0_sum = sum16_0_negative_level4_0_half ^ sum16_0_negative_level3_0_sum;
  assign _053_ = sum16_0_negative_level2_1_carry & sum16_0_negative_level2_0_sum[1];
  assign _054_ = sum16_0_negative_level4_0_half & sum16_0_negative_level3_0_sum;
  assign sum16_0_negative_level4_0_carry = _053_ | _054_;
  assign sum16_0_negative_level5_0_half = sum16_0_negative_level2_0_carry[1] ^ sum16_0_negative_level3_0_carry;
  assign sum16_0_negative_level5_0_sum = sum16_0_negative_level5_0_half ^ sum16_0_negative_level4_0_carry;
  assign _055_ = sum16_0_negative_level2_0_carry[1] & sum16_0_negative_level3_0_carry;
  assign _057_ = sum16_0_negative_level5_0_half & sum16_0_negative_level4_0_carry;
  assign sum16_0_negative_level5_0_carry = _055_ | _057_;
  assign { _058_[5], sum16_0_negative_total } = { sum16_0_negative_level5_0_carry, sum16_0_negative_level5_0_sum, sum16_0_negative_level4_0_sum, sum16_0_negative_level2_0_sum[0] } + sum16_0_negative_level2_1_sum;
  assign sum16_0_others = ~ sum16_0_negative_total;
  assign sum16_0_level1_0_half = term ^ _158_;
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ _157_;
  assign _059_ = term & _158_;
  assign _060_ = sum16_0_level1_0_half & _157_;
  assign sum16_0_level1_0_carry = _059_ | _060_;
  assign sum16_0_level1_1_half = _156_ ^ _155_;
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ _154_;
  assign _061_ = _156_ & _155_;
  assign _062_ = sum16_0_level1_1_half & _154_;
  assign sum16_0_level1_1_carry = _061_ | _062_;
  assign sum16_0_level1_2_half = _153_ ^ _152_;
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ _151_;
  assign _063_ = _153_ & _152_;
  assign _064_ = sum16_0_level1_2_half & _151_;
  assign sum16_0_level1_2_carry = _063_ | _064_;
  assign sum16_0_level1_3_half = _150_ ^ _149_;
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ _148_;
  assign _065_ = _150_ & _149_;
  assign _066_ = sum16_0_level1_3_half & _148_;
  assign sum16_0_level1_3_carry = _065_ | _066_;
  assign sum16_0_level1_4_half = _147_ ^ _146_;
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ _145_;
  assign _068_ = _147_ & _146_;
  assign _069_ = sum16_0_level1_4_half & _145_;
  assign sum16_0_level1_4_carry = _068_ | _069_;
  assign sum16_0_level2_0_half = { sum16_0_others[0], _144_ } ^ { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
  assign _070_ = { sum16_0_others[0], _144_ } & { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign _071_ = sum16_0_level2_0_half & { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
  assign sum16_0_level2_0_carry = _070_ | _071_;
  assign sum16_0_level2_1_half = sum16_0_level1_1_sum ^ sum16_0_level1_2_sum;
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ sum16_0_level1_3_sum;
  assign _072_ = sum16_0_level1_1_sum & sum16_0_level1_2_sum;
  assign _073_ = sum16_0_level2_1_half & sum16_0_level1_3_sum;
  assign sum16_0_level2_1_carry = _072_ | _073_;
  assign sum16_0_level2_2_half = sum16_0_level1_0_carry[3:0] ^ sum16_0_level1_1_carry[3:0];
  assign sum16_0_level2_2_sum = sum16_0_level2_2_half ^ sum16_0_level1_2_carry[3:0];
  assign _074_ = sum16_0_level1_0_carry[3:0] & sum16_0_level1_1_carry[3:0];
  assign _075_ = sum16_0_level2_2_half & sum16_0_level1_2_carry[3:0];
  assign sum16_0_level2_2_carry = _074_ | _075_;
  assign sum16_0_level2_3_half = sum16_0_level1_3_carry ^ sum16_0_level1_4_carry;
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign _076_ = sum16_0_level1_3_carry & sum16_0_level1_4_carry;
  assign _077_ = sum16_0_level2_3_half & { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign sum16_0_level2_3_carry = _076_ | _077_;
  assign sum16_0_level3_0_half = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } ^ { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign _079_ = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } & { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign _080_ = sum16_0_level3_0_half & { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _079_ | _080_;
  assign sum16_0_level3_1_half = sum16_0_level2_1_carry ^ { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ sum16_0_level2_3_sum;
  assign _081_ = sum16_0_level2_1_carry & { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
  assign _082_ = sum16_0_level3_1_half & sum16_0_level2_3_sum;
  assign sum16_0_level3_1_carry = _081_ | _082_;
  assign sum16_0_level3_2_half = sum16_0_level2_0_sum[5] ^ sum16_0_level2_2_carry[3];
  assign sum16_0_level3_2_sum = sum16_0_level3_2_half ^ sum16_0_level2_3_carry[3];
  assign _083_ = sum16_0_level2_0_sum[5] & sum16_0_level2_2_carry[3];
  assign _084_ = sum16_0_level3_2_half & sum16_0_level2_3_carry[3];
  assign sum16_0_level3_2_carry = _083_ | _084_;
  assign sum16_0_level4_0_half = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } ^ { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_1_sum[3:0];
  assign _085_ = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } & { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign _086_ = sum16_0_level4_0_half & sum16_0_level3_1_sum[3:0];
  assign sum16_0_level4_0_carry = _085_ | _086_;
  assign sum16_0_level4_1_half = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } ^ { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ sum16_0_level3_0_sum[7:2];
  assign _087_ = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } & { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign _088_ = sum16_0_level4_1_half & sum16_0_level3_0_sum[7:2];
  assign sum16_0_level4_1_carry = _087_ | _088_;
  assign sum16_0_level4_2_half = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } ^ sum16_0_level3_0_carry[8:5];
  assign sum16_0_level4_2_sum = sum16_0_level4_2_half ^ sum16_0_level3_1_carry[7:4];
  assign _090_ = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } & sum16_0_level3_0_carry[8:5];
  assign _091_ = sum16_0_level4_2_half & sum16_0_level3_1_carry[7:4];
  assign sum16_0_level4_2_carry = _090_ | _091_;
  assign sum16_0_level5_0_half = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } ^ { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign _092_ = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } & { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign _093_ = sum16_0_level5_0_half & { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign sum16_0_level5_0_carry = _092_ | _093_;
  assign sum16_0_level5_1_half = sum16_0_others[2] ^ sum16_0_level3_0_carry[9];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ sum16_0_level4_2_carry[3];
  assign _094_ = sum16_0_others[2] & sum16_0_level3_0_carry[9];
  assign _095_ = sum16_0_level5_1_half & sum16_0_level4_2_carry[3];
  assign sum16_0_level5_1_carry = _094_ | _095_;
  assign sum16_0_level6_0_half = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } ^ { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
  assign _096_ = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } & { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign _097_ = sum16_0_level6_0_half & { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
  assign sum16_0_level6_0_carry = _096_ | _097_;
  assign sum16_0_level7_0_half = sum16_0_level5_0_carry[2] ^ sum16_0_level6_0_carry[1];
  assign sum16_0_level7_0_sum = sum16_0_level7_0_half ^ sum16_0_level6_0_sum[2];
  assign _098_ = sum16_0_level5_0_carry[2] & sum16_0_level6_0_carry[1];
  assign _099_ = sum16_0_level7_0_half & sum16_0_level6_0_sum[2];
  assign sum16_0_level7_0_carry = _098_ | _099_;
  assign sum16_0_level8_0_half = sum16_0_level6_0_carry[2] ^ sum16_0_level6_0_sum[3];
  assign sum16_0_level8_0_sum = sum16_0_level8_0_half ^ sum16_0_level7_0_carry;
  assign _101_ = sum16_0_level6_0_carry[2] & sum16_0_level6_0_sum[3];
  assign _102_ = sum16_0_level8_0_half & sum16_0_level7_0_carry;
  assign sum16_0_level8_0_carry = _101_ | _102_;
  assign sum16_0_level9_0_half = sum16_0_level6_0_carry[3] ^ sum16_0_level6_0_sum[4];
  assign sum16_0_level9_0_sum = sum16_0_level9_0_half ^ sum16_0_level8_0_carry;
  assign _103_ = sum16_0_level6_0_carry[3] & sum16_0_level6_0_sum[4];
  assign _104_ = sum16_0_level9_0_half & sum16_0_level8_0_carry;
  assign sum16_0_level9_0_carry = _103_ | _104_;
  assign sum16_0_level10_0_half = sum16_0_level6_0_carry[4] ^ sum16_0_level6_0_sum[5];
  assign sum16_0_level10_0_sum = sum16_0_level10_0_half ^ sum16_0_level9_0_carry;
  assign _105_ = sum16_0_level6_0_carry[4] & sum16_0_level6_0_sum[5];
  assign _106_ = sum16_0_level10_0_half & sum16_0_level9_0_carry;
  assign sum16_0_level10_0_carry = _105_ | _106_;
  assign sum16_0_level11_0_half = sum16_0_level6_0_carry[5] ^ sum16_0_level6_0_sum[6];
  assign sum16_0_level11_0_sum = sum16_0_level11_0_half ^ sum16_0_level10_0_carry;
  assign _107_ = sum16_0_level6_0_carry[5] & sum16_0_level6_0_sum[6];
  assign _108_ = sum16_0_level11_0_half & sum16_0_level10_0_carry;
  assign sum16_0_level11_0_carry = _107_ | _108_;
  assign sum16_0_level12_0_half = sum16_0_level5_1_sum ^ sum16_0_level6_0_carry[6];
  assign sum16_0_level12_0_sum = sum16_0_level12_0_half ^ sum16_0_level11_0_carry;
  assign _109_ = sum16_0_level5_1_sum & sum16_0_level6_0_carry[6];
  assign _110_ = sum16_0_level12_0_half & sum16_0_level11_0_carry;
  assign sum16_0_level12_0_carry = _109_ | _110_;
  assign sum16_0_level13_0_half = sum16_0_others[3] ^ sum16_0_level5_1_carry;
  assign sum16_0_level13_0_sum = sum16_0_level13_0_half ^ sum16_0_level12_0_carry;
  assign _112_ = sum16_0_others[3] & sum16_0_level5_1_carry;
  assign _113_ = sum16_0_level13_0_half & sum16_0_level12_0_carry;
  assign sum16_0_level13_0_carry = _112_ | _113_;
  assign { _114_[9], blocks__s0_12_4 } = { sum16_0_others[4], sum16_0_level13_0_sum, sum16_0_level12_0_sum, sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum, sum16_0_level7_0_sum, sum16_0_level6_0_carry[0] } + { sum16_0_level13_0_carry, 7'h00, sum16_0_level6_0_sum[1] };
  assign sum16_16_signs[0] = a_68_66[1] ^ b_68_66[1];
  assign sum16_16_signs[1] = a_72_70[1] ^ b_72_70[1];
  assign sum16_16_signs[2] = a_76_74[1] ^ b_76_74[1];
  assign sum16_16_signs[3] = a_80_78[1] ^ b_80_78[1];
  assign sum16_16_signs[4] = a_84_82[1] ^ b_84_82[1];
  assign sum16_16_signs[5] = a_88_86[1] ^ b_88_86[1];
  assign sum16_16_signs[6] = a_92_90[1] ^ b_92_90[1];
  assign sum16_16_signs[7] = a_96_94[1] ^ b_96_94[1];
  assign sum16_16_signs[8] = a_100_98[1] ^ b_100_98[1];
  assign sum16_16_signs[9] = a_104_102[1] ^ b_104_102[1];
  assign sum16_16_signs[10] = a_108_106[1] ^ b_108_106[1];
  assign sum16_16_signs[11] = a_112_110[1] ^ b_112_110[1];
  assign sum16_16_signs[12] = a_116_114[1] ^ b_116_114[1];
  assign sum16_16_signs[13] = a_120_118[1] ^ b_120_118[1];
  assign sum16_16_signs[14] = a_124_122[1] ^ b_124_122[1];
  assign sum16_16_signs[15] = a_127_126[1] ^ b_127_126[1];
  assign sum16_16_negative_level1_0_half = sum16_16_signs[0] ^ sum16_16_signs[1];
  assign sum16_16_negative_level1_0_sum = sum16_16_negative_level1_0_half ^ sum16_16_signs[2];
  assign _115_ = sum16_16_signs[0] & sum16_16_signs[1];
  assign _116_ = sum16_16_negative_level1_0_half & sum16_16_signs[2];
  assign sum16_16_negative_level1_0_carry = _115_ | _116_;
  assign sum16_16_negative_level1_1_half = sum16_16_signs[3] ^ sum16_16_signs[4];
  assign sum16_16_negative_level1_1_sum = sum16_16_negative_level1_1_half ^ sum16_16_signs[5];
  assign _117_ = sum16_16_signs[3] & sum16_16_signs[4];
  assign _118_ = sum16_16_negative_level1_1_half & sum16_16_signs[5];
  assign sum16_16_negative_level1_1_carry = _117_ | _118_;
  assign sum16_16_negative_level1_2_half = sum16_16_signs[6] ^ sum16_16_signs[7];
  assign sum16_16_negative_level1_2_sum = sum16_16_negative_level1_2_half ^ sum16_16_signs[8];
  assign _119_ = sum16_16_signs[6] & sum16_16_signs[7];
  assign _120_ = sum16_16_negative_level1_2_half & sum16_16_signs[8];
  assign sum16_16_negative_level1_2_carry = _119_ | _120_;
  assign sum16_16_negative_level1_3_half = sum16_16_signs[9] ^ sum16_16_signs[10];
  assign sum16_16_negative_level1_3_sum = sum16_16_negative_level1_3_half ^ sum16_16_signs[11];
  assign _121_ = sum16_16_signs[9] & sum16_16_signs[10];
  assign _123_ = sum16_16_negative_level1_3_half & sum16_16_signs[11];
  assign sum16_16_negative_level1_3_carry = _121_ | _123_;
  assign sum16_16_negative_level1_4_half = sum16_16_signs[12] ^ sum16_16_signs[13];
  assign sum16_16_negative_level1_4_sum = sum16_16_negative_level1_4_half ^ sum16_16_signs[14];
  assign _124_ = sum16_16_signs[12] & sum16_16_signs[13];
  assign _125_ = sum16_16_negative_level1_4_half & sum16_16_signs[14];
  assign sum16_16_negative_level1_4_carry = _124_ | _125_;
  assign sum16_16_negative_level2_0_half = { sum16_16_negative_level1_0_carry, sum16_16_signs[15] } ^ { sum16_16_negative_level1_1_carry, sum16_16_negative_level1_0_sum };
  assign sum16_16_negative_level2_0_sum = sum16_16_negative_level2_0_half ^ { sum16_16_negative_level1_2_carry, sum16_16_negative_level1_1_sum };
  assign _126_ = { sum16_16_negative_level1_0_carry, sum16_16_signs[15] } & { sum16_16_negative_level1_1_carry, sum16_16_negative_level1_0_sum };
  assign _127_ = sum16_16_negative_level2_0_half & { sum16_16_negative_level1_2_carry, sum16_16_negative_level1_1_sum };
  assign sum16_16_negative_level2_0_carry = _126_ | _127_;
  assign sum16_16_negative_level2_1_half = sum16_16_negative_level1_2_sum ^ sum16_16_negative_level1_3_sum;
  assign sum16_16_negative_level2_1_sum = sum16_16_negative_level2_1_half ^ sum16_16_negative_level1_4_sum;
  assign _128_ = sum16_16_negative_level1_2_sum & sum16_16_negative_level1_3_sum;
  assign _129_ = sum16_16_negative_level2_1_half & sum16_16_negative_level1_4_sum;
  assign sum16_16_negative_level2_1_carry = _128_ | _129_;
  assign sum16_16_negative_level3_0_half = sum16_16_negative_level1_3_carry ^ sum16_16_negative_level1_4_carry;
  assign sum16_16_negative_level3_0_sum = sum16_16_negative_level3_0_half ^ sum16_16_negative_level2_0_carry[0];
  assign _130_ = sum16_16_negative_level1_3_carry & sum16_16_negative_level1_4_carry;
  assign _131_ = sum16_16_negative_level3_0_half & sum16_16_negative_level2_0_carry[0];
  assign sum16_16_negative_level3_0_carry = _130_ | _131_;
  assign sum16_16_negative_level4_0_half = sum16_16_negative_level2_1_carry ^ sum16_16_negative_level2_0_sum[1];
  assign sum16_16_negative_level4_0_sum = sum16_16_negative_level4_0_half ^ sum16_16_negative_level3_0_sum;
  assign _132_ = sum16_16_negative_level2_1_carry & sum16_16_negative_level2_0_sum[1];
  assign _134_ = sum16_16_negative_level4_0_half & sum16_16_negative_level3_0_sum;
  assign sum16_16_negative_level4_0_carry = _132_ | _134_;
  assign sum16_16_negative_level5_0_half = sum16_16_negative_level2_0_carry[1] ^ sum16_16_negative_level3_0_carry;
  assign sum16_16_negative_level5_0_sum = sum16_16_negative_level5_0_half ^ sum16_16_negative_level4_0_carry;
  assign _135_ = sum16_16_negative_level2_0_carry[1] & sum16_16_negative_level3_0_carry;
  assign _136_ = sum16_16_negative_level5_0_half & sum16_16_negative_level4_0_carry;
  assign sum16_16_negative_level5_0_carry = _135_ | _136_;
  assign { _137_[5], sum16_16_negative_total } = { sum16_16_negative_level5_0_carry, sum16_16_negative_level5_0_sum, sum16_16_negative_level4_0_sum, sum16_16_negative_level2_0_sum[0] } + sum16_16_negative_level2_1_sum;
  assign sum16_16_others = ~ sum16_16_negative_total;
  assign sum16_16_level1_0_half = _174_ ^ _173_;
  assign sum16_16_level1_0_sum = sum16_16_level1_0_half ^ _172_;
  assign _138_ = _174_ & _173_;
  assign _139_ = sum16_16_level1_0_half & _172_;
  assign sum16_16_level1_0_carry = _138_ | _139_;
  assign sum16_16_level1_1_half = _171_ ^ _170_;
  assign sum16_16_level1_1_sum = sum16_16_level1_1_half ^ _169_;
  assign _140_ = _171_ & _170_;
  assign _141_ = sum16_16_level1_1_half & _169_;
  assign sum16_16_level1_1_carry = _140_ | _141_;
  assign sum16_16_level1_2_half = _168_ ^ _167_;
  assign sum16_16_level1_2_sum = sum16_16_level1_2_half ^ _166_;
  assign _142_ = _168_ & _167_;
  assign _143_ = sum16_16_level1_2_half & _166_;
  assign sum16_16_level1_2_carry = _142_ | _143_;
  assign sum16_16_level1_3_half = _165_ ^ _164_;
  assign sum16_16_level1_3_sum = sum16_16_level1_3_half ^ _163_;
  assign _002_ = _165_ & _164_;
  assign _003_ = sum16_16_level1_3_half & _163_;
  assign sum16_16_level1_3_carry = _002_ | _003_;
  assign sum16_16_level1_4_half = _162_ ^ _161_;
  assign sum16_16_level1_4_sum = sum16_16_level1_4_half ^ _160_;
  assign _004_ = _162_ & _161_;
  assign _005_ = sum16_16_level1_4_half & _160_;
  assign sum16_16_level1_4_carry = _004_ | _005_;
  assign sum16_16_level2_0_half = { sum16_16_others[0], _159_ } ^ { 1'h1, sum16_16_level1_0_carry[6:4], sum16_16_negative_total };
  assign sum16_16_level2_0_sum = sum16_16_level2_0_half ^ { sum16_16_level1_0_carry[7], sum16_16_level1_0_sum };
  assign _006_ = { sum16_16_others[0], _159_ } & { 1'h1, sum16_16_level1_0_carry[6:4], sum16_16_negative_total };
  assign _007_ = sum16_16_level2_0_half & { sum16_16_level1_0_carry[7], sum16_16_level1_0_sum };
  assign sum16_16_level2_0_carry = _006_ | _007_;
  assign sum16_16_level2_1_half = sum16_16_level1_1_sum ^ sum16_16_level1_2_sum;
  assign sum16_16_level2_1_sum = sum16_16_level2_1_half ^ sum16_16_level1_3_sum;
  assign _008_ = sum16_16_level1_1_sum & sum16_16_level1_2_sum;
  assign _009_ = sum16_16_level2_1_half & sum16_16_level1_3_sum;
  assign sum16_16_level2_1_carry = _008_ | _009_;
  assign sum16_16_level2_2_half = sum16_16_level1_0_carry[3:0] ^ sum16_16_level1_1_carry[3:0];
  assign sum16_16_level2_2_sum = sum16_16_level2_2_half ^ sum16_16_level1_2_carry[3:0];
  assign _010_ = sum16_16_level1_0_carry[3:0] & sum16_16_level1_1_carry[3:0];
  assign _011_ = sum16_16_level2_2_half & sum16_16_level1_2_carry[3:0];
  assign sum16_16_level2_2_carry = _010_ | _011_;
  assign sum16_16_level2_3_half = sum16_16_level1_3_carry ^ sum16_16_level1_4_carry;
  assign sum16_16_level2_3_sum = sum16_16_level2_3_half ^ { sum16_16_level1_1_carry[7], sum16_16_level1_4_sum[7:1] };
  assign _013_ = sum16_16_level1_3_carry & sum16_16_level1_4_carry;
  assign _014_ = sum16_16_level2_3_half & { sum16_16_level1_1_carry[7], sum16_16_level1_4_sum[7:1] };
  assign sum16_16_level2_3_carry = _013_ | _014_;
  assign sum16_16_level3_0_half = { sum16_16_level2_0_carry[8:7], sum16_16_level1_1_carry[6:4], sum16_16_level2_0_carry[3:0], sum16_16_level1_4_sum[0] } ^ { sum16_16_others[1], sum16_16_level2_3_carry[6], sum16_16_level1_2_carry[6:4], sum16_16_level2_0_sum[4:0] };
  assign sum16_16_level3_0_sum = sum16_16_level3_0_half ^ { sum16_16_level2_3_carry[7], sum16_16_level2_0_sum[8], sum16_16_level2_1_sum };
  assign _015_ = { sum16_16_level2_0_carry[8:7], sum16_16_level1_1_carry[6:4], sum16_16_level2_0_carry[3:0], sum16_16_level1_4_sum[0] } & { sum16_16_others[1], sum16_16_level2_3_carry[6], sum16_16_level1_2_carry[6:4], sum16_16_level2_0_sum[4:0] };
  assign _016_ = sum16_16_level3_0_half & { sum16_16_level2_3_carry[7], sum16_16_level2_0_sum[8], sum16_16_level2_1_sum };
  assign sum16_16_level3_0_carry = _015_ | _016_;
  assign sum16_16_level3_1_half = sum16_16_level2_1_carry ^ { sum16_16_level1_2_carry[7], sum16_16_level2_0_carry[6:4], sum16_16_level2_2_sum };
  assign sum16_16_level3_1_sum = sum16_16_level3_1_half ^ sum16_16_level2_3_sum;
  assign _017_ = sum16_16_level2_1_carry & { sum16_16_level1_2_carry[7], sum16_16_level2_0_carry[6:4], sum16_16_level2_2_sum };
  assign _018_ = sum16_16_level3_1_half & sum16_16_level2_3_sum;
  assign sum16_16_level3_1_carry = _017_ | _018_;
  assign sum16_16_level3_2_half = sum16_16_level2_0_sum[5] ^ sum16_16_level2_2_carry[3];
  assign sum16_16_level3_2_sum = sum16_16_level3_2_half ^ sum16_16_level2_3_carry[3];
  assign _019_ = sum16_16_level2_0_sum[5] & sum16_16_level2_2_carry[3];
  assign _020_ = sum16_16_level3_2_half & sum16_16_level2_3_carry[3];
  assign sum16_16_level3_2_carry = _019_ | _020_;
  assign sum16_16_level4_0_half = { sum16_16_level2_2_carry[2:0], sum16_16_level3_0_carry[0] } ^ { sum16_16_level2_3_carry[2:0], sum16_16_level3_0_sum[1] };
  assign sum16_16_level4_0_sum = sum16_16_level4_0_half ^ sum16_16_level3_1_sum[3:0];
  assign _021_ = { sum16_16_level2_2_carry[2:0], sum16_16_level3_0_carry[0] } & { sum16_16_level2_3_carry[2:0], sum16_16_level3_0_sum[1] };
  assign _022_ = sum16_16_level4_0_half & sum16_16_level3_1_sum[3:0];
  assign sum16_16_level4_0_carry = _021_ | _022_;
  assign sum16_16_level4_1_half = { sum16_16_level2_3_carry[5:4], sum16_16_level3_1_carry[3:0] } ^ { sum16_16_level2_0_sum[7:6], sum16_16_level3_0_carry[4:1] };
  assign sum16_16_level4_1_sum = sum16_16_level4_1_half ^ sum16_16_level3_0_sum[7:2];
  assign _024_ = { sum16_16_level2_3_carry[5:4], sum16_16_level3_1_carry[3:0] } & { sum16_16_level2_0_sum[7:6], sum16_16_level3_0_carry[4:1] };
  assign _025_ = sum16_16_level4_1_half & sum16_16_level3_0_sum[7:2];
  assign sum16_16_level4_1_carry = _024_ | _025_;
  assign sum16_16_level4_2_half = { sum16_16_level3_0_sum[9], sum16_16_level3_1_sum[7:6], sum16_16_level3_2_carry } ^ sum16_16_level3_0_carry[8:5];
  assign sum16_16_level4_2_sum = sum16_16_level4_2_half ^ sum16_16_level3_1_carry[7:4];
  assign _026_ = { sum16_16_level3_0_sum[9], sum16_16_level3_1_sum[7:6], sum16_16_level3_2_carry } & sum16_16_level3_0_carry[8:5];
  assign _027_ = sum16_16_level4_2_half & sum16_16_level3_1_carry[7:4];
  assign sum16_16_level4_2_carry = _026_ | _027_;
  assign sum16_16_level5_0_half = { sum16_16_level4_2_sum[2:0], sum16_16_level3_2_sum, sum16_16_level4_0_carry[2:0] } ^ { sum16_16_level3_0_sum[8], sum16_16_level4_2_carry[0], sum16_16_level3_1_sum[5:4], sum16_16_level4_0_sum[3:1] };
  assign sum16_16_level5_0_sum = sum16_16_level5_0_half ^ { sum16_16_level4_1_carry[5], sum16_16_level4_1_sum };
  assign _028_ = { sum16_16_level4_2_sum[2:0], sum16_16_level3_2_sum, sum16_16_level4_0_carry[2:0] } & { sum16_16_level3_0_sum[8], sum16_16_level4_2_carry[0], sum16_16_level3_1_sum[5:4], sum16_16_level4_0_sum[3:1] };
  assign _029_ = sum16_16_level5_0_half & { sum16_16_level4_1_carry[5], sum16_16_level4_1_sum };
  assign sum16_16_level5_0_carry = _028_ | _029_;
  assign sum16_16_level5_1_half = sum16_16_others[2] ^ sum16_16_level3_0_carry[9];
  assign sum16_16_level5_1_sum = sum16_16_level5_1_half ^ sum16_16_level4_2_carry[3];
  assign _030_ = sum16_16_others[2] & sum16_16_level3_0_carry[9];
  assign _031_ = sum16_16_level5_1_half & sum16_16_level4_2_carry[3];
  assign sum16_16_level5_1_carry = _030_ | _031_;
  assign sum16_16_level6_0_half = { sum16_16_level4_2_carry[2:1], sum16_16_level4_1_carry[4:0] } ^ { sum16_16_level4_2_sum[3], sum16_16_level5_0_carry[5:3], sum16_16_level4_0_carry[3], sum16_16_level5_0_carry[1:0] };
  assign sum16_16_level6_0_sum = sum16_16_level6_0_half ^ { sum16_16_level5_0_carry[6], sum16_16_level5_0_sum[6:1] };
  assign _032_ = { sum16_16_level4_2_carry[2:1], sum16_16_level4_1_carry[4:0] } & { sum16_16_level4_2_sum[3], sum16_16_level5_0_carry[5:3], sum16_16_level4_0_carry[3], sum16_16_level5_0_carry[1:0] };
  assign _033_ = sum16_16_level6_0_half & { sum16_16_level5_0_carry[6], sum16_16_level5_0_sum[6:1] };
  assign sum16_16_level6_0_carry = _032_ | _033_;
  assign sum16_16_level7_0_half = sum16_16_level5_0_carry[2] ^ sum16_16_level6_0_carry[1];
  assign sum16_16_level7_0_sum = sum16_16_level7_0_half ^ sum16_16_level6_0_sum[2];
  assign _035_ = sum16_16_level5_0_carry[2] & sum16_16_level6_0_carry[1];
  assign _036_ = sum16_16_level7_0_half & sum16_16_level6_0_sum[2];
  assign sum16_16_level7_0_carry = _035_ | _036_;
  assign sum16_16_level8_0_half = sum16_16_level6_0_carry[2] ^ sum16_16_level6_0_sum[3];
  assign sum16_16_level8_0_sum = sum16_16_level8_0_half ^ sum16_16_level7_0_carry;
  assign _037_ = sum16_16_level6_0_carry[2] & sum16_16_level6_0_sum[3];
  assign _038_ = sum16_16_level8_0_half & sum16_16_level7_0_carry;
  assign sum16_16_level8_0_carry = _037_ | _038_;
  assign sum16_16_level9_0_half = sum16_16_level6_0_carry[3] ^ sum16_16_level6_0_sum[4];
  assign sum16_16_level9_0_sum = sum16_16_level9_0_half ^ sum16_16_level8_0_carry;
  assign _039_ = sum16_16_level6_0_carry[3] & sum16_16_level6_0_sum[4];
  assign _040_ = sum16_16_level9_0_half & sum16_16_level8_0_carry;
  assign sum16_16_level9_0_carry = _039_ | _040_;
  assign sum16_16_level10_0_half = sum16_16_level6_0_carry[4] ^ sum16_16_level6_0_sum[5];
  assign sum16_16_level10_0_sum = sum16_16_level10_0_half ^ sum16_16_level9_0_carry;
  assign _041_ = sum16_16_level6_0_carry[4] & sum16_16_level6_0_sum[5];
  assign _042_ = sum16_16_level10_0_half & sum16_16_level9_0_carry;
  assign sum16_16_level10_0_carry = _041_ | _042_;
  assign sum16_16_level11_0_half = sum16_16_level6_0_carry[5] ^ sum16_16_level6_0_sum[6];
  assign sum16_16_level11_0_sum = sum16_16_level11_0_half ^ sum16_16_level10_0_carry;
  assign _043_ = sum16_16_level6_0_carry[5] & sum16_16_level6_0_sum[6];
  assign _044_ = sum16_16_level11_0_half & sum16_16_level10_0_carry;
  assign sum16_16_level11_0_carry = _043_ | _044_;
  assign sum16_16_level12_0_half = sum16_16_level5_1_sum ^ sum16_16_level6_0_carry[6];
  assign sum16_16_level12_0_sum = sum16_16_level12_0_half ^ sum16_16_level11_0_carry;
  assign _046_ = sum16_16_level5_1_sum & sum16_16_level6_0_carry[6];
  assign _047_ = sum16_16_level12_0_half & sum16_16_level11_0_carry;
  assign sum16_16_level12_0_carry = _046_ | _047_;
  assign sum16_16_level13_0_half = sum16_16_others[3] ^ sum16_16_level5_1_carry;
  assign sum16_16_level13_0_sum = sum16_16_level13_0_half ^ sum16_16_level12_0_carry;
  assign _048_ = sum16_16_others[3] & sum16_16_level5_1_carry;
  assign _049_ = sum16_16_level13_0_half & sum16_16_level12_0_carry;
  assign sum16_16_level13_0_carry = _048_ | _049_;
  assign { _050_[9], blocks__s1_12_4 } = { sum16_16_others[4], sum16_16_level13_0_sum, sum16_16_level12_0_sum, sum16_16_level11_0_sum, sum16_16_level10_0_sum, sum16_16_level9_0_sum, sum16_16_level8_0_sum, sum16_16_level7_0_sum, sum16_16_level6_0_carry[0] } + { sum16_16_level13_0_carry, 7'h00, sum16_16_level6_0_sum[1] };
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product0 (
    .negative(negative),
    .port(a_0),
    .port_2(a_4_2[0]),
    .port_3(b_0),
    .port_4(b_4_2[0]),
    .port_5(unpack__a0__sig_1),
    .port_6(unpack__a0__shift_0),
    .port_7(unpack__b0__sig_1),
    .port_8(unpack__b0__shift_0),
    .term(term)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product1 (
    .negative(sum16_0_signs[1]),
    .port(a_4_2[2]),
    .port_2(a_8_6[0]),
    .port_3(b_4_2[2]),
    .port_4(b_8_6[0]),
    .port_5(unpack__a1__sig_1),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_1),
    .port_8(unpack__b1__shift_0),
    .term(_158_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product10 (
    .negative(sum16_0_signs[10]),
    .port(a_40_38[2]),
    .port_2(a_44_42[0]),
    .port_3(b_40_38[2]),
    .port_4(b_44_42[0]),
    .port_5(unpack__a10__sig_1),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_1),
    .port_8(unpack__b10__shift_0),
    .term(_149_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product11 (
    .negative(sum16_0_signs[11]),
    .port(a_44_42[2]),
    .port_2(a_48_46[0]),
    .port_3(b_44_42[2]),
    .port_4(b_48_46[0]),
    .port_5(unpack__a11__sig_1),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_1),
    .port_8(unpack__b11__shift_0),
    .term(_148_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product12 (
    .negative(sum16_0_signs[12]),
    .port(a_48_46[2]),
    .port_2(a_52_50[0]),
    .port_3(b_48_46[2]),
    .port_4(b_52_50[0]),
    .port_5(unpack__a12__sig_1),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_1),
    .port_8(unpack__b12__shift_0),
    .term(_147_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product13 (
    .negative(sum16_0_signs[13]),
    .port(a_52_50[2]),
    .port_2(a_56_54[0]),
    .port_3(b_52_50[2]),
    .port_4(b_56_54[0]),
    .port_5(unpack__a13__sig_1),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_1),
    .port_8(unpack__b13__shift_0),
    .term(_146_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product14 (
    .negative(sum16_0_signs[14]),
    .port(a_56_54[2]),
    .port_2(a_60_58[0]),
    .port_3(b_56_54[2]),
    .port_4(b_60_58[0]),
    .port_5(unpack__a14__sig_1),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_1),
    .port_8(unpack__b14__shift_0),
    .term(_145_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product15 (
    .negative(sum16_0_signs[15]),
    .port(a_60_58[2]),
    .port_2(a_64_62[0]),
    .port_3(b_60_58[2]),
    .port_4(b_64_62[0]),
    .port_5(unpack__a15__sig_1),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_1),
    .port_8(unpack__b15__shift_0),
    .term(_144_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product16 (
    .negative(sum16_16_signs[0]),
    .port(a_64_62[2]),
    .port_2(a_68_66[0]),
    .port_3(b_64_62[2]),
    .port_4(b_68_66[0]),
    .port_5(unpack__a16__sig_1),
    .port_6(unpack__a16__shift_0),
    .port_7(unpack__b16__sig_1),
    .port_8(unpack__b16__shift_0),
    .term(_174_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product17 (
    .negative(sum16_16_signs[1]),
    .port(a_68_66[2]),
    .port_2(a_72_70[0]),
    .port_3(b_68_66[2]),
    .port_4(b_72_70[0]),
    .port_5(unpack__a17__sig_1),
    .port_6(unpack__a17__shift_0),
    .port_7(unpack__b17__sig_1),
    .port_8(unpack__b17__shift_0),
    .term(_173_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product18 (
    .negative(sum16_16_signs[2]),
    .port(a_72_70[2]),
    .port_2(a_76_74[0]),
    .port_3(b_72_70[2]),
    .port_4(b_76_74[0]),
    .port_5(unpack__a18__sig_1),
    .port_6(unpack__a18__shift_0),
    .port_7(unpack__b18__sig_1),
    .port_8(unpack__b18__shift_0),
    .term(_172_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product19 (
    .negative(sum16_16_signs[3]),
    .port(a_76_74[2]),
    .port_2(a_80_78[0]),
    .port_3(b_76_74[2]),
    .port_4(b_80_78[0]),
    .port_5(unpack__a19__sig_1),
    .port_6(unpack__a19__shift_0),
    .port_7(unpack__b19__sig_1),
    .port_8(unpack__b19__shift_0),
    .term(_171_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product2 (
    .negative(sum16_0_signs[2]),
    .port(a_8_6[2]),
    .port_2(a_12_10[0]),
    .port_3(b_8_6[2]),
    .port_4(b_12_10[0]),
    .port_5(unpack__a2__sig_1),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_1),
    .port_8(unpack__b2__shift_0),
    .term(_157_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product20 (
    .negative(sum16_16_signs[4]),
    .port(a_80_78[2]),
    .port_2(a_84_82[0]),
    .port_3(b_80_78[2]),
    .port_4(b_84_82[0]),
    .port_5(unpack__a20__sig_1),
    .port_6(unpack__a20__shift_0),
    .port_7(unpack__b20__sig_1),
    .port_8(unpack__b20__shift_0),
    .term(_170_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product21 (
    .negative(sum16_16_signs[5]),
    .port(a_84_82[2]),
    .port_2(a_88_86[0]),
    .port_3(b_84_82[2]),
    .port_4(b_88_86[0]),
    .port_5(unpack__a21__sig_1),
    .port_6(unpack__a21__shift_0),
    .port_7(unpack__b21__sig_1),
    .port_8(unpack__b21__shift_0),
    .term(_169_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product22 (
    .negative(sum16_16_signs[6]),
    .port(a_88_86[2]),
    .port_2(a_92_90[0]),
    .port_3(b_88_86[2]),
    .port_4(b_92_90[0]),
    .port_5(unpack__a22__sig_1),
    .port_6(unpack__a22__shift_0),
    .port_7(unpack__b22__sig_1),
    .port_8(unpack__b22__shift_0),
    .term(_168_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product23 (
    .negative(sum16_16_signs[7]),
    .port(a_92_90[2]),
    .port_2(a_96_94[0]),
    .port_3(b_92_90[2]),
    .port_4(b_96_94[0]),
    .port_5(unpack__a23__sig_1),
    .port_6(unpack__a23__shift_0),
    .port_7(unpack__b23__sig_1),
    .port_8(unpack__b23__shift_0),
    .term(_167_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product24 (
    .negative(sum16_16_signs[8]),
    .port(a_96_94[2]),
    .port_2(a_100_98[0]),
    .port_3(b_96_94[2]),
    .port_4(b_100_98[0]),
    .port_5(unpack__a24__sig_1),
    .port_6(unpack__a24__shift_0),
    .port_7(unpack__b24__sig_1),
    .port_8(unpack__b24__shift_0),
    .term(_166_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product25 (
    .negative(sum16_16_signs[9]),
    .port(a_100_98[2]),
    .port_2(a_104_102[0]),
    .port_3(b_100_98[2]),
    .port_4(b_104_102[0]),
    .port_5(unpack__a25__sig_1),
    .port_6(unpack__a25__shift_0),
    .port_7(unpack__b25__sig_1),
    .port_8(unpack__b25__shift_0),
    .term(_165_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product26 (
    .negative(sum16_16_signs[10]),
    .port(a_104_102[2]),
    .port_2(a_108_106[0]),
    .port_3(b_104_102[2]),
    .port_4(b_108_106[0]),
    .port_5(unpack__a26__sig_1),
    .port_6(unpack__a26__shift_0),
    .port_7(unpack__b26__sig_1),
    .port_8(unpack__b26__shift_0),
    .term(_164_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product27 (
    .negative(sum16_16_signs[11]),
    .port(a_108_106[2]),
    .port_2(a_112_110[0]),
    .port_3(b_108_106[2]),
    .port_4(b_112_110[0]),
    .port_5(unpack__a27__sig_1),
    .port_6(unpack__a27__shift_0),
    .port_7(unpack__b27__sig_1),
    .port_8(unpack__b27__shift_0),
    .term(_163_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product28 (
    .negative(sum16_16_signs[12]),
    .port(a_112_110[2]),
    .port_2(a_116_114[0]),
    .port_3(b_112_110[2]),
    .port_4(b_116_114[0]),
    .port_5(unpack__a28__sig_1),
    .port_6(unpack__a28__shift_0),
    .port_7(unpack__b28__sig_1),
    .port_8(unpack__b28__shift_0),
    .term(_162_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product29 (
    .negative(sum16_16_signs[13]),
    .port(a_116_114[2]),
    .port_2(a_120_118[0]),
    .port_3(b_116_114[2]),
    .port_4(b_120_118[0]),
    .port_5(unpack__a29__sig_1),
    .port_6(unpack__a29__shift_0),
    .port_7(unpack__b29__sig_1),
    .port_8(unpack__b29__shift_0),
    .term(_161_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product3 (
    .negative(sum16_0_signs[3]),
    .port(a_12_10[2]),
    .port_2(a_16_14[0]),
    .port_3(b_12_10[2]),
    .port_4(b_16_14[0]),
    .port_5(unpack__a3__sig_1),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_1),
    .port_8(unpack__b3__shift_0),
    .term(_156_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product30 (
    .negative(sum16_16_signs[14]),
    .port(a_120_118[2]),
    .port_2(a_124_122[0]),
    .port_3(b_120_118[2]),
    .port_4(b_124_122[0]),
    .port_5(unpack__a30__sig_1),
    .port_6(unpack__a30__shift_0),
    .port_7(unpack__b30__sig_1),
    .port_8(unpack__b30__shift_0),
    .term(_160_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product31 (
    .negative(sum16_16_signs[15]),
    .port(a_124_122[2]),
    .port_2(a_127_126[0]),
    .port_3(b_124_122[2]),
    .port_4(b_127_126[0]),
    .port_5(unpack__a31__sig_1),
    .port_6(unpack__a31__shift_0),
    .port_7(unpack__b31__sig_1),
    .port_8(unpack__b31__shift_0),
    .term(_159_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product4 (
    .negative(sum16_0_signs[4]),
    .port(a_16_14[2]),
    .port_2(a_20_18[0]),
    .port_3(b_16_14[2]),
    .port_4(b_20_18[0]),
    .port_5(unpack__a4__sig_1),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_1),
    .port_8(unpack__b4__shift_0),
    .term(_155_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product5 (
    .negative(sum16_0_signs[5]),
    .port(a_20_18[2]),
    .port_2(a_24_22[0]),
    .port_3(b_20_18[2]),
    .port_4(b_24_22[0]),
    .port_5(unpack__a5__sig_1),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_1),
    .port_8(unpack__b5__shift_0),
    .term(_154_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product6 (
    .negative(sum16_0_signs[6]),
    .port(a_24_22[2]),
    .port_2(a_28_26[0]),
    .port_3(b_24_22[2]),
    .port_4(b_28_26[0]),
    .port_5(unpack__a6__sig_1),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_1),
    .port_8(unpack__b6__shift_0),
    .term(_153_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product7 (
    .negative(sum16_0_signs[7]),
    .port(a_28_26[2]),
    .port_2(a_32_30[0]),
    .port_3(b_28_26[2]),
    .port_4(b_32_30[0]),
    .port_5(unpack__a7__sig_1),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_1),
    .port_8(unpack__b7__shift_0),
    .term(_152_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product8 (
    .negative(sum16_0_signs[8]),
    .port(a_32_30[2]),
    .port_2(a_36_34[0]),
    .port_3(b_32_30[2]),
    .port_4(b_36_34[0]),
    .port_5(unpack__a8__sig_1),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_1),
    .port_8(unpack__b8__shift_0),
    .term(_151_)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product product9 (
    .negative(sum16_0_signs[9]),
    .port(a_36_34[2]),
    .port_2(a_40_38[0]),
    .port_3(b_36_34[2]),
    .port_4(b_40_38[0]),
    .port_5(unpack__a9__sig_1),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_1),
    .port_8(unpack__b9__shift_0),
    .term(_150_)
  );
  assign blocks__s0_0 = sum16_0_level3_0_sum[0];
  assign blocks__s0_1 = sum16_0_level4_0_sum[0];
  assign blocks__s0_2 = sum16_0_level5_0_sum[0];
  assign blocks__s0_3 = sum16_0_level6_0_sum[0];
  assign blocks__s1_0 = sum16_16_level3_0_sum[0];
  assign blocks__s1_1 = sum16_16_level4_0_sum[0];
  assign blocks__s1_2 = sum16_16_level5_0_sum[0];
  assign blocks__s1_3 = sum16_16_level6_0_sum[0];
  assign _058_[4:0] = sum16_0_negative_total;
  assign _114_[8:0] = blocks__s0_12_4;
  assign _137_[4:0] = sum16_16_negative_total;
  assign sum16_0_signs[0] = negative;
  assign _050_[8:0] = blocks__s1_12_4;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__blocks__product (
  input wire port,
  input wire port_2,
  input wire port_3,
  input wire port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire negative,
  output wire [7:0] term
);
  wire [3:0] _0_, product;
  wire [10:0] _1_;
  wire [7:0] _2_, placed;
  wire [1:0] product_row0, product_row1;
  wire [2:0] shift;
  assign term = negative ? _2_ : placed;
  assign product_row0 = port ? { port_7, port_3 } : 2'h0;
  assign product_row1 = port_5 ? { port_7, port_3 } : 2'h0;
  assign { _0_[3], product[3:1] } = { product_row1[1], product_row0[1] } + product_row1[0];
  assign shift = { port_2, port_6 } + { port_4, port_8 };
  assign { _1_[10], placed, _1_[1:0] } = { product[3:1], product_row0[0] } << shift;
  assign _2_ = ~ placed;
  assign product[0] = product_row0[0];
  assign _0_[2:0] = product[3:1];
  assign _1_[9:2] = placed;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__cut (
  input wire [15:0] code,
  input wire maximum__sig0_0,
  input wire [14:0] maximum__sig0_15_1,
  input wire [8:0] i__shift0,
  input wire scale__p0__sign,
  input wire maximum__sig1_0,
  input wire [14:0] maximum__sig1_15_1,
  input wire [8:0] i__shift1,
  input wire scale__p1__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  output wire [8:0] top,
  output wire [23:0] cut__x2_23_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [23:0] cut__x0_23_0,
  output wire [23:0] cut__x1_23_0,
  input wire [8:0] i__top,
  output wire [2:0] o__carry
);
  wire [9:0] _00_, _03_, _10_, _14_, _15_, _19_, _20_;
  wire _01_, _02_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _16_, _21_, _22_, _26_, _27_, leads, live,
    moved0_moves, moved0_stays, moved1_moves, moved1_stays, moved2_moves, moved2_stays;
  wire [23:0] _04_, _17_, _24_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3, moved0_near_by_7,
    moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2, moved2_near,
    moved2_near_by_1, moved2_near_by_3, moved2_near_by_7;
  wire [7:0] _05_, _18_, _25_;
  wire [8:0] _23_, distance0, distance1, products_top, reach, reach_whole, total_top, total_whole;
  wire [4:0] total_distance;
  assign live = | { _01_, code[6:0] };
  assign _00_ = i__top + 2'h2;
  assign { _03_[9], products_top } = i__any ? _00_ : 10'h000;
  assign total_top = live ? { 1'h0, code[14:8], _02_ } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _10_[9], reach_whole } = top - 2'h2;
  assign _12_ = reach_whole > 9'h125;
  assign reach = _12_ ? 9'h125 : reach_whole;
  assign _15_ = products_top - total_top;
  assign { _19_[9], total_whole } = leads ? 10'h000 : _15_;
  assign _21_ = total_whole > 5'h18;
  assign { _23_[8:5], moved2_moves, total_distance[3:0] } = _21_ ? 9'h018 : total_whole;
  assign moved2_near_by_1 = total_distance[0] ? { 2'h0, _01_, code[6:0], 14'h0000 } : { 1'h0, _01_, code[6:0], 15'h0000 };
  assign moved2_near_by_3 = total_distance[1] ? { 2'h0, moved2_near_by_1[23:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = total_distance[2] ? { 4'h0, moved2_near_by_3[23:4] } : moved2_near_by_3;
  assign moved2_near = total_distance[3] ? { 8'h00, moved2_near_by_7[23:8] } : moved2_near_by_7;
  assign moved2_stays = ~ moved2_moves;
  assign _04_ = moved2_near & {24{moved2_stays}};
  assign _05_ = moved2_near[23:16] & {8{moved2_moves}};
  assign moved2 = _04_ | { 16'h0000, _05_ };
  assign cut__x2_23_0 = moved2 ^ {24{code[15]}};
  assign _06_ = ~ live;
  assign _07_ = _06_ & code[15];
  assign o__minus_zero = i__minus_zero & _07_;
  assign _08_ = ~ code[15];
  assign _09_ = _27_ & _08_;
  assign o__inf = _09_ | o__inf_sign;
  assign o__inf_sign = _27_ & code[15];
  assign _11_ = i__nan | _26_;
  assign _13_ = _09_ & o__inf_sign;
  assign o__nan = _11_ | _13_;
  assign { _14_[9], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_15_1, maximum__sig0_0, 7'h00 } : { maximum__sig0_15_1, maximum__sig0_0, 8'h00 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[23:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[23:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[23:8] } : moved0_near_by_7;
  assign _16_ = | distance0[8:4];
  assign moved0_stays = ~ _16_;
  assign moved0_moves = distance0[8:4] == 1'h1;
  assign _17_ = moved0_near & {24{moved0_stays}};
  assign _18_ = moved0_near[23:16] & {8{moved0_moves}};
  assign moved0 = _17_ | { 16'h0000, _18_ };
  assign cut__x0_23_0 = moved0 ^ {24{scale__p0__sign}};
  assign { _20_[9], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_15_1, maximum__sig1_0, 7'h00 } : { maximum__sig1_15_1, maximum__sig1_0, 8'h00 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[23:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[23:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[23:8] } : moved1_near_by_7;
  assign _22_ = | distance1[8:4];
  assign moved1_stays = ~ _22_;
  assign moved1_moves = distance1[8:4] == 1'h1;
  assign _24_ = moved1_near & {24{moved1_stays}};
  assign _25_ = moved1_near[23:16] & {8{moved1_moves}};
  assign moved1 = _24_ | { 16'h0000, _25_ };
  assign cut__x1_23_0 = moved1 ^ {24{scale__p1__sign}};
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__cut__acc acc_2 (
    .code(code),
    .o__inf(_27_),
    .o__nan(_26_),
    .port(_01_),
    .port_2(_02_)
  );
  assign _10_[8:0] = reach_whole;
  assign _23_[4:0] = { moved2_moves, total_distance[3:0] };
  assign _03_[8:0] = products_top;
  assign o__carry = { code[15], scale__p1__sign, scale__p0__sign };
  assign _20_[8:0] = distance1;
  assign _14_[8:0] = distance0;
  assign total_distance[4] = moved2_moves;
  assign _19_[8:0] = total_whole;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__cut__acc (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__maximum (
  input wire maximum__sig0_0,
  input wire [14:0] maximum__sig0_15_1,
  input wire [8:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [14:0] maximum__sig1_15_1,
  input wire [8:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [8:0] largest
);
  wire [1:0] _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_,
    _16_, _17_, _18_, largest_having0, largest_having1, largest_having2, largest_having3, largest_having4,
    largest_having5, largest_having6, largest_having7, largest_having8, largest_left1, largest_left2,
    largest_left3, largest_left4, largest_left5, largest_left6, largest_left7, largest_left8, live;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest[1] = | largest_having1;
  assign _15_ = ~ { largest[1], largest[1] };
  assign _16_ = largest_left2 & _15_;
  assign largest_left1 = largest_having1 | _16_;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p1__nan, i__p0__nan };
  assign live[0] = | { maximum__sig0_15_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_15_1, maximum__sig1_0 };
  assign o__any = | live;
  assign _08_ = ~ live;
  assign _13_ = { i__p1__sign, i__p0__sign } & live;
  assign _17_ = _08_ & _13_;
  assign o__minus_zero = & _17_;
  assign largest_having8[0] = live[0] & i__shift0[8];
  assign largest_having8[1] = live[1] & i__shift1[8];
  assign largest[8] = | largest_having8;
  assign _18_ = ~ { largest[8], largest[8] };
  assign _00_ = live & _18_;
  assign largest_left8 = largest_having8 | _00_;
  assign largest_having7[0] = largest_left8[0] & i__shift0[7];
  assign largest_having7[1] = largest_left8[1] & i__shift1[7];
  assign largest[7] = | largest_having7;
  assign _01_ = ~ { largest[7], largest[7] };
  assign _02_ = largest_left8 & _01_;
  assign largest_left7 = largest_having7 | _02_;
  assign largest_having6[0] = largest_left7[0] & i__shift0[6];
  assign largest_having6[1] = largest_left7[1] & i__shift1[6];
  assign largest[6] = | largest_having6;
  assign _03_ = ~ { largest[6], largest[6] };
  assign _04_ = largest_left7 & _03_;
  assign largest_left6 = largest_having6 | _04_;
  assign largest_having5[0] = largest_left6[0] & i__shift0[5];
  assign largest_having5[1] = largest_left6[1] & i__shift1[5];
  assign largest[5] = | largest_having5;
  assign _05_ = ~ { largest[5], largest[5] };
  assign _06_ = largest_left6 & _05_;
  assign largest_left5 = largest_having5 | _06_;
  assign largest_having4[0] = largest_left5[0] & i__shift0[4];
  assign largest_having4[1] = largest_left5[1] & i__shift1[4];
  assign largest[4] = | largest_having4;
  assign _07_ = ~ { largest[4], largest[4] };
  assign _09_ = largest_left5 & _07_;
  assign largest_left4 = largest_having4 | _09_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest[3] = | largest_having3;
  assign _10_ = ~ { largest[3], largest[3] };
  assign _11_ = largest_left4 & _10_;
  assign largest_left3 = largest_having3 | _11_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest[2] = | largest_having2;
  assign _12_ = ~ { largest[2], largest[2] };
  assign _14_ = largest_left3 & _12_;
  assign largest_left2 = largest_having2 | _14_;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [25:0] i__sig,
  input wire i__sign,
  output wire [8:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire [9:0] _000_, _008_, _009_, shifted_by_3;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    at_floor, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_3, empty2_4,
    empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [8:0] _023_;
  wire [4:0] leading_zeros;
  wire [15:0] shifted_by_15;
  wire [23:0] shifted_by_31;
  wire [11:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _000_ = i__shift + 2'h2;
  assign _010_ = ~ i__sig[0];
  assign empty2_3 = _010_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[1];
  assign _011_ = ~ i__sig[2];
  assign empty2_4 = _011_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[3];
  assign _012_ = ~ i__sig[4];
  assign empty2_5 = _012_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[5];
  assign _013_ = ~ i__sig[6];
  assign empty2_6 = _013_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[7];
  assign _014_ = ~ i__sig[8];
  assign empty2_7 = _014_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[9];
  assign _015_ = ~ i__sig[10];
  assign empty2_8 = _015_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[11];
  assign _016_ = ~ i__sig[12];
  assign empty2_9 = _016_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[13];
  assign _017_ = ~ i__sig[14];
  assign empty2_10 = _017_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[15];
  assign _018_ = ~ i__sig[16];
  assign empty2_11 = _018_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[17];
  assign _019_ = ~ i__sig[18];
  assign empty2_12 = _019_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[19];
  assign _020_ = ~ i__sig[20];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[21];
  assign _021_ = ~ i__sig[22];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[23];
  assign _022_ = ~ i__sig[24];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[25];
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
  assign at_floor = _000_[8:0] < { empty16_1, leading_zeros[3:0] };
  assign _023_ = at_floor ? _000_[8:0] : { 4'h0, empty16_1, leading_zeros[3:0] };
  assign shifted_by_31 = _023_[4] ? { i__sig[9:0], 14'h0000 } : i__sig[25:2];
  assign shifted_by_15 = _023_[3] ? shifted_by_31[15:0] : shifted_by_31[23:8];
  assign shifted_by_7 = _023_[2] ? shifted_by_15[11:0] : shifted_by_15[15:4];
  assign shifted_by_3 = _023_[1] ? shifted_by_7[9:0] : shifted_by_7[11:2];
  assign shifted_by_1 = _023_[0] ? shifted_by_3[8:0] : shifted_by_3[9:1];
  assign _024_ = ~ _023_[4];
  assign _025_ = | i__sig[1:0];
  assign _026_ = _024_ & _025_;
  assign _027_ = ~ _023_[3];
  assign _028_ = | shifted_by_31[7:0];
  assign _029_ = _027_ & _028_;
  assign _030_ = _026_ | _029_;
  assign _031_ = ~ _023_[2];
  assign _032_ = | shifted_by_15[3:0];
  assign _033_ = _031_ & _032_;
  assign _001_ = _030_ | _033_;
  assign _002_ = ~ _023_[1];
  assign _003_ = | shifted_by_7[1:0];
  assign _004_ = _002_ & _003_;
  assign _005_ = _001_ | _004_;
  assign _006_ = ~ _023_[0];
  assign _007_ = _006_ & shifted_by_3[0];
  assign normalise__sig_0 = _005_ | _007_;
  assign _008_ = _000_[8:0] - { empty16_1, leading_zeros[3:0] };
  assign { _009_[9], o__exp } = at_floor ? 10'h000 : _008_;
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
  assign _009_[8:0] = o__exp;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [8:0] normalise__sig_9_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [15:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [18:0] _02_;
  wire [17:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_9_1[8] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_9_1[1];
  assign up = normalise__sig_9_1[0] & _01_;
  assign { _02_[18], magnitude } = { exponent, normalise__sig_9_1[7:1] } + up;
  assign _03_ = magnitude > 15'h7f7f;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 18'h07f7f : magnitude;
  assign _06_ = _04_ ? 18'h07f80 : _05_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _06_[14:0] };
  assign _02_[17:0] = magnitude;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__scale (
  input wire [2:0] a_scale_2_0,
  input wire [5:0] a_scale_9_4,
  input wire [2:0] a_scale_13_11,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__a_scale1__sig_3,
  input wire blocks__a_scale1__shift_0,
  input wire i__a_scale1__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire [8:0] blocks__s0_12_4,
  input wire blocks__s1_0,
  input wire blocks__s1_1,
  input wire blocks__s1_2,
  input wire blocks__s1_3,
  input wire [8:0] blocks__s1_12_4,
  output wire maximum__sig0_0,
  output wire [14:0] maximum__sig0_15_1,
  output wire [8:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [14:0] maximum__sig1_15_1,
  output wire [8:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan
);
  wire [13:0] _000_, _004_, _005_, _010_;
  wire _001_, _003_, _011_, _012_, _013_, _014_, _016_, _021_, _022_, _023_, scaled0_level2_1_carry,
    scaled0_level2_1_half, scaled0_level2_1_sum, scaled0_level3_0_carry, scaled0_level3_0_half,
    scaled0_level3_0_sum, scaled1_level2_1_carry, scaled1_level2_1_half, scaled1_level2_1_sum,
    scaled1_level3_0_carry, scaled1_level3_0_half, scaled1_level3_0_sum;
  wire [15:0] _002_, _015_;
  wire [10:0] _006_, _007_, _017_, _018_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum,
    scaled1_level1_0_carry, scaled1_level1_0_half, scaled1_level1_0_sum;
  wire [8:0] _008_, _009_, _019_, _020_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum,
    scaled1_level2_0_carry, scaled1_level2_0_half, scaled1_level2_0_sum;
  wire [11:0] magnitude0, magnitude1;
  wire [3:0] scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row11, scaled0_row2, scaled0_row3, scaled0_row4,
    scaled0_row5, scaled0_row6, scaled0_row7, scaled0_row8, scaled0_row9, scaled1_row0, scaled1_row1,
    scaled1_row10, scaled1_row11, scaled1_row2, scaled1_row3, scaled1_row4, scaled1_row5, scaled1_row6,
    scaled1_row7, scaled1_row8, scaled1_row9;
  assign scaled1_level3_0_carry = _013_ | _014_;
  assign { _015_[15], maximum__sig1_15_1 } = { scaled1_row11[3], scaled1_level3_0_carry, scaled1_level3_0_sum, scaled1_level2_0_carry[7:0], scaled1_level2_0_sum[0], scaled1_level1_0_sum[0], scaled1_row0[1] } + { scaled1_level2_1_carry, scaled1_level2_1_sum, 1'h0, scaled1_level2_0_sum[8:1], 2'h0, scaled1_row1[0] };
  assign o__p1__shift = { a_scale_13_11, blocks__a_scale1__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign _016_ = | { blocks__a_scale1__sig_3, a_scale_9_4[5:3] };
  assign o__p1__sign = blocks__s1_12_4[8] & _016_;
  assign o__p1__nan = i__a_scale1__nan | i__b_scale0__nan;
  assign _000_ = - $signed({ blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _010_[13:12], magnitude0 } = blocks__s0_12_4[8] ? _000_ : { blocks__s0_12_4[8], blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign scaled0_row0 = magnitude0[0] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row1 = magnitude0[1] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row2 = magnitude0[2] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row3 = magnitude0[3] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row4 = magnitude0[4] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row5 = magnitude0[5] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row6 = magnitude0[6] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row7 = magnitude0[7] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row8 = magnitude0[8] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row9 = magnitude0[9] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row10 = magnitude0[10] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_row11 = magnitude0[11] ? { blocks__a_scale0__sig_3, a_scale_2_0 } : 4'h0;
  assign scaled0_level1_0_half = { scaled0_row11[1], scaled0_row8, scaled0_row4, scaled0_row0[3:2] } ^ { scaled0_row9, scaled0_row5, scaled0_row1[3:1] };
  assign scaled0_level1_0_sum = scaled0_level1_0_half ^ { scaled0_row10[2:0], scaled0_row6, scaled0_row2 };
  assign _017_ = { scaled0_row11[1], scaled0_row8, scaled0_row4, scaled0_row0[3:2] } & { scaled0_row9, scaled0_row5, scaled0_row1[3:1] };
  assign _018_ = scaled0_level1_0_half & { scaled0_row10[2:0], scaled0_row6, scaled0_row2 };
  assign scaled0_level1_0_carry = _017_ | _018_;
  assign scaled0_level2_0_half = { scaled0_row11[0], scaled0_row7, scaled0_row3 } ^ scaled0_level1_0_carry[8:0];
  assign scaled0_level2_0_sum = scaled0_level2_0_half ^ scaled0_level1_0_sum[9:1];
  assign _019_ = { scaled0_row11[0], scaled0_row7, scaled0_row3 } & scaled0_level1_0_carry[8:0];
  assign _020_ = scaled0_level2_0_half & scaled0_level1_0_sum[9:1];
  assign scaled0_level2_0_carry = _019_ | _020_;
  assign scaled0_level2_1_half = scaled0_row10[3] ^ scaled0_row11[2];
  assign scaled0_level2_1_sum = scaled0_level2_1_half ^ scaled0_level1_0_carry[10];
  assign _021_ = scaled0_row10[3] & scaled0_row11[2];
  assign _022_ = scaled0_level2_1_half & scaled0_level1_0_carry[10];
  assign scaled0_level2_1_carry = _021_ | _022_;
  assign scaled0_level3_0_half = scaled0_level1_0_carry[9] ^ scaled0_level1_0_sum[10];
  assign scaled0_level3_0_sum = scaled0_level3_0_half ^ scaled0_level2_0_carry[8];
  assign _023_ = scaled0_level1_0_carry[9] & scaled0_level1_0_sum[10];
  assign _001_ = scaled0_level3_0_half & scaled0_level2_0_carry[8];
  assign scaled0_level3_0_carry = _023_ | _001_;
  assign { _002_[15], maximum__sig0_15_1 } = { scaled0_row11[3], scaled0_level3_0_carry, scaled0_level3_0_sum, scaled0_level2_0_carry[7:0], scaled0_level2_0_sum[0], scaled0_level1_0_sum[0], scaled0_row0[1] } + { scaled0_level2_1_carry, scaled0_level2_1_sum, 1'h0, scaled0_level2_0_sum[8:1], 2'h0, scaled0_row1[0] };
  assign o__p0__shift = { a_scale_9_4[2:0], blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign _003_ = | { blocks__a_scale0__sig_3, a_scale_2_0 };
  assign o__p0__sign = blocks__s0_12_4[8] & _003_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _004_ = - $signed({ blocks__s1_12_4, blocks__s1_3, blocks__s1_2, blocks__s1_1, blocks__s1_0 });
  assign { _005_[13:12], magnitude1 } = blocks__s1_12_4[8] ? _004_ : { blocks__s1_12_4[8], blocks__s1_12_4, blocks__s1_3, blocks__s1_2, blocks__s1_1, blocks__s1_0 };
  assign scaled1_row0 = magnitude1[0] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row1 = magnitude1[1] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row2 = magnitude1[2] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row3 = magnitude1[3] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row4 = magnitude1[4] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row5 = magnitude1[5] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row6 = magnitude1[6] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row7 = magnitude1[7] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row8 = magnitude1[8] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row9 = magnitude1[9] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row10 = magnitude1[10] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_row11 = magnitude1[11] ? { blocks__a_scale1__sig_3, a_scale_9_4[5:3] } : 4'h0;
  assign scaled1_level1_0_half = { scaled1_row11[1], scaled1_row8, scaled1_row4, scaled1_row0[3:2] } ^ { scaled1_row9, scaled1_row5, scaled1_row1[3:1] };
  assign scaled1_level1_0_sum = scaled1_level1_0_half ^ { scaled1_row10[2:0], scaled1_row6, scaled1_row2 };
  assign _006_ = { scaled1_row11[1], scaled1_row8, scaled1_row4, scaled1_row0[3:2] } & { scaled1_row9, scaled1_row5, scaled1_row1[3:1] };
  assign _007_ = scaled1_level1_0_half & { scaled1_row10[2:0], scaled1_row6, scaled1_row2 };
  assign scaled1_level1_0_carry = _006_ | _007_;
  assign scaled1_level2_0_half = { scaled1_row11[0], scaled1_row7, scaled1_row3 } ^ scaled1_level1_0_carry[8:0];
  assign scaled1_level2_0_sum = scaled1_level2_0_half ^ scaled1_level1_0_sum[9:1];
  assign _008_ = { scaled1_row11[0], scaled1_row7, scaled1_row3 } & scaled1_level1_0_carry[8:0];
  assign _009_ = scaled1_level2_0_half & scaled1_level1_0_sum[9:1];
  assign scaled1_level2_0_carry = _008_ | _009_;
  assign scaled1_level2_1_half = scaled1_row10[3] ^ scaled1_row11[2];
  assign scaled1_level2_1_sum = scaled1_level2_1_half ^ scaled1_level1_0_carry[10];
  assign _011_ = scaled1_row10[3] & scaled1_row11[2];
  assign _012_ = scaled1_level2_1_half & scaled1_level1_0_carry[10];
  assign scaled1_level2_1_carry = _011_ | _012_;
  assign scaled1_level3_0_half = scaled1_level1_0_carry[9] ^ scaled1_level1_0_sum[10];
  assign scaled1_level3_0_sum = scaled1_level3_0_half ^ scaled1_level2_0_carry[8];
  assign _013_ = scaled1_level1_0_carry[9] & scaled1_level1_0_sum[10];
  assign _014_ = scaled1_level3_0_half & scaled1_level2_0_carry[8];
  assign _002_[14:0] = maximum__sig0_15_1;
  assign _010_[11:0] = magnitude0;
  assign maximum__sig1_0 = scaled1_row0[0];
  assign maximum__sig0_0 = scaled0_row0[0];
  assign _015_[14:0] = maximum__sig1_15_1;
  assign _005_[11:0] = magnitude1;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__sum (
  input wire acc_15,
  input wire scale__p0__sign,
  input wire scale__p1__sign,
  input wire [8:0] i__shift,
  input wire [23:0] cut__x2_23_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [23:0] cut__x0_23_0,
  input wire [23:0] cut__x1_23_0,
  output wire [25:0] o__sig,
  output wire o__sign,
  input wire [2:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _055_, _057_, sign, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry,
    sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry,
    sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum,
    sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum, sum_level1_1_carry, sum_level1_1_half,
    sum_level1_1_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry,
    sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum,
    sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half,
    sum_level24_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_1_carry,
    sum_level2_1_half, sum_level2_1_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [27:0] _051_, _053_, _054_;
  wire [24:0] _052_, _056_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [26:0] sum_total;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _009_ = sum_level1_0_carry[3] & sum_level1_0_sum[4];
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _009_ | _011_;
  assign sum_level6_0_half = sum_level1_0_carry[4] ^ sum_level1_0_sum[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level1_0_carry[4] & sum_level1_0_sum[5];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level7_0_half = sum_level1_0_carry[5] ^ sum_level1_0_sum[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _014_ = sum_level1_0_carry[5] & sum_level1_0_sum[6];
  assign _015_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _014_ | _015_;
  assign sum_level8_0_half = sum_level1_0_carry[6] ^ sum_level1_0_sum[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = sum_level1_0_carry[6] & sum_level1_0_sum[7];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level9_0_half = sum_level1_0_carry[7] ^ sum_level1_0_sum[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _018_ = sum_level1_0_carry[7] & sum_level1_0_sum[8];
  assign _019_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _018_ | _019_;
  assign sum_level10_0_half = sum_level1_0_carry[8] ^ sum_level1_0_sum[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level1_0_carry[8] & sum_level1_0_sum[9];
  assign _022_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _020_ | _022_;
  assign sum_level11_0_half = sum_level1_0_carry[9] ^ sum_level1_0_sum[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _023_ = sum_level1_0_carry[9] & sum_level1_0_sum[10];
  assign _024_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _023_ | _024_;
  assign sum_level12_0_half = sum_level1_0_carry[10] ^ sum_level1_0_sum[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _025_ = sum_level1_0_carry[10] & sum_level1_0_sum[11];
  assign _026_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _025_ | _026_;
  assign sum_level13_0_half = sum_level1_0_carry[11] ^ sum_level1_0_sum[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _027_ = sum_level1_0_carry[11] & sum_level1_0_sum[12];
  assign _028_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _027_ | _028_;
  assign sum_level14_0_half = sum_level1_0_carry[12] ^ sum_level1_0_sum[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _029_ = sum_level1_0_carry[12] & sum_level1_0_sum[13];
  assign _030_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _029_ | _030_;
  assign sum_level15_0_half = sum_level1_0_carry[13] ^ sum_level1_0_sum[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _031_ = sum_level1_0_carry[13] & sum_level1_0_sum[14];
  assign _032_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _031_ | _032_;
  assign sum_level16_0_half = sum_level1_0_carry[14] ^ sum_level1_0_sum[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _033_ = sum_level1_0_carry[14] & sum_level1_0_sum[15];
  assign _034_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _033_ | _034_;
  assign sum_level17_0_half = sum_level1_0_carry[15] ^ sum_level1_0_sum[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _035_ = sum_level1_0_carry[15] & sum_level1_0_sum[16];
  assign _036_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _035_ | _036_;
  assign sum_level18_0_half = sum_level1_0_carry[16] ^ sum_level1_0_sum[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _037_ = sum_level1_0_carry[16] & sum_level1_0_sum[17];
  assign _038_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _037_ | _038_;
  assign sum_level19_0_half = sum_level1_0_carry[17] ^ sum_level1_0_sum[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _039_ = sum_level1_0_carry[17] & sum_level1_0_sum[18];
  assign _040_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _039_ | _040_;
  assign sum_level20_0_half = sum_level1_0_carry[18] ^ sum_level1_0_sum[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _041_ = sum_level1_0_carry[18] & sum_level1_0_sum[19];
  assign _042_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _041_ | _042_;
  assign sum_level21_0_half = sum_level1_0_carry[19] ^ sum_level1_0_sum[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _043_ = sum_level1_0_carry[19] & sum_level1_0_sum[20];
  assign _044_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _043_ | _044_;
  assign sum_level22_0_half = sum_level1_0_carry[20] ^ sum_level1_0_sum[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _045_ = sum_level1_0_carry[20] & sum_level1_0_sum[21];
  assign _046_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _045_ | _046_;
  assign sum_level23_0_half = sum_level1_0_carry[21] ^ sum_level1_0_sum[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _047_ = sum_level1_0_carry[21] & sum_level1_0_sum[22];
  assign _048_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _047_ | _048_;
  assign sum_level24_0_half = sum_level1_0_carry[22] ^ sum_level1_0_sum[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _049_ = sum_level1_0_carry[22] & sum_level1_0_sum[23];
  assign _050_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _049_ | _050_;
  assign { _051_[27], sum_total } = { 1'h1, sum_level1_0_carry[24], sum_level24_0_carry, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum[0] } + { sum_level2_1_carry, sum_level2_1_sum, 23'h000000, sum_level1_1_sum };
  assign _053_ = - $signed(sum_total);
  assign { _054_[27:26], o__sig } = sum_total[26] ? _053_ : { sum_total[26], sum_total };
  assign _055_ = | sum_total;
  assign sign = _055_ ? sum_total[26] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = { _000_, cut__x0_23_0 } ^ { _010_, cut__x2_23_0[23:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _021_, cut__x1_23_0 };
  assign _000_ = ~ scale__p0__sign;
  assign _010_ = ~ scale__p1__sign;
  assign _052_ = { _000_, cut__x0_23_0 } & { _010_, cut__x2_23_0[23:1], i__carry[0] };
  assign _021_ = ~ acc_15;
  assign _056_ = sum_level1_0_half & { _021_, cut__x1_23_0 };
  assign sum_level1_0_carry = _052_ | _056_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_23_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _057_ = i__carry[1] & cut__x2_23_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _057_ | _001_;
  assign sum_level2_0_half = sum_level1_0_carry[0] ^ sum_level1_1_carry;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[1];
  assign _002_ = sum_level1_0_carry[0] & sum_level1_1_carry;
  assign _003_ = sum_level2_0_half & sum_level1_0_sum[1];
  assign sum_level2_0_carry = _002_ | _003_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[24];
  assign _004_ = sum_level2_1_half & sum_level1_0_sum[24];
  assign sum_level2_1_carry = sum_level1_0_carry[23] | _004_;
  assign sum_level3_0_half = sum_level1_0_carry[1] ^ sum_level1_0_sum[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _005_ = sum_level1_0_carry[1] & sum_level1_0_sum[2];
  assign _006_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _005_ | _006_;
  assign sum_level4_0_half = sum_level1_0_carry[2] ^ sum_level1_0_sum[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _007_ = sum_level1_0_carry[2] & sum_level1_0_sum[3];
  assign _008_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _007_ | _008_;
  assign sum_level5_0_half = sum_level1_0_carry[3] ^ sum_level1_0_sum[4];
  assign sum_level2_1_half = ~ sum_level1_0_carry[23];
  assign _051_[26:0] = sum_total;
  assign _054_[25:0] = o__sig;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [7:0] code,
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
  output wire unpack__a8__sig_1,
  output wire unpack__a8__shift_0,
  output wire unpack__a9__sig_1,
  output wire unpack__a9__shift_0,
  output wire unpack__a10__sig_1,
  output wire unpack__a10__shift_0,
  output wire unpack__a11__sig_1,
  output wire unpack__a11__shift_0,
  output wire unpack__a12__sig_1,
  output wire unpack__a12__shift_0,
  output wire unpack__a13__sig_1,
  output wire unpack__a13__shift_0,
  output wire unpack__a14__sig_1,
  output wire unpack__a14__shift_0,
  output wire unpack__a15__sig_1,
  output wire unpack__a15__shift_0,
  output wire unpack__a16__sig_1,
  output wire unpack__a16__shift_0,
  output wire unpack__a17__sig_1,
  output wire unpack__a17__shift_0,
  output wire unpack__a18__sig_1,
  output wire unpack__a18__shift_0,
  output wire unpack__a19__sig_1,
  output wire unpack__a19__shift_0,
  output wire unpack__a20__sig_1,
  output wire unpack__a20__shift_0,
  output wire unpack__a21__sig_1,
  output wire unpack__a21__shift_0,
  output wire unpack__a22__sig_1,
  output wire unpack__a22__shift_0,
  output wire unpack__a23__sig_1,
  output wire unpack__a23__shift_0,
  output wire unpack__a24__sig_1,
  output wire unpack__a24__shift_0,
  output wire unpack__a25__sig_1,
  output wire unpack__a25__shift_0,
  output wire unpack__a26__sig_1,
  output wire unpack__a26__shift_0,
  output wire unpack__a27__sig_1,
  output wire unpack__a27__shift_0,
  output wire unpack__a28__sig_1,
  output wire unpack__a28__shift_0,
  output wire unpack__a29__sig_1,
  output wire unpack__a29__shift_0,
  output wire unpack__a30__sig_1,
  output wire unpack__a30__shift_0,
  output wire unpack__a31__sig_1,
  output wire unpack__a31__shift_0,
  output wire blocks__a_scale0__sig_3,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__a_scale1__sig_3,
  output wire blocks__a_scale1__shift_0,
  output wire o__a_scale1__nan,
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
  output wire unpack__b7__shift_0,
  output wire unpack__b8__sig_1,
  output wire unpack__b8__shift_0,
  output wire unpack__b9__sig_1,
  output wire unpack__b9__shift_0,
  output wire unpack__b10__sig_1,
  output wire unpack__b10__shift_0,
  output wire unpack__b11__sig_1,
  output wire unpack__b11__shift_0,
  output wire unpack__b12__sig_1,
  output wire unpack__b12__shift_0,
  output wire unpack__b13__sig_1,
  output wire unpack__b13__shift_0,
  output wire unpack__b14__sig_1,
  output wire unpack__b14__shift_0,
  output wire unpack__b15__sig_1,
  output wire unpack__b15__shift_0,
  output wire unpack__b16__sig_1,
  output wire unpack__b16__shift_0,
  output wire unpack__b17__sig_1,
  output wire unpack__b17__shift_0,
  output wire unpack__b18__sig_1,
  output wire unpack__b18__shift_0,
  output wire unpack__b19__sig_1,
  output wire unpack__b19__shift_0,
  output wire unpack__b20__sig_1,
  output wire unpack__b20__shift_0,
  output wire unpack__b21__sig_1,
  output wire unpack__b21__shift_0,
  output wire unpack__b22__sig_1,
  output wire unpack__b22__shift_0,
  output wire unpack__b23__sig_1,
  output wire unpack__b23__shift_0,
  output wire unpack__b24__sig_1,
  output wire unpack__b24__shift_0,
  output wire unpack__b25__sig_1,
  output wire unpack__b25__shift_0,
  output wire unpack__b26__sig_1,
  output wire unpack__b26__shift_0,
  output wire unpack__b27__sig_1,
  output wire unpack__b27__shift_0,
  output wire unpack__b28__sig_1,
  output wire unpack__b28__shift_0,
  output wire unpack__b29__sig_1,
  output wire unpack__b29__shift_0,
  output wire unpack__b30__sig_1,
  output wire unpack__b30__shift_0,
  output wire unpack__b31__sig_1,
  output wire unpack__b31__shift_0,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a10 (
    .code(a[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a11 (
    .code(a[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a12 (
    .code(a[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a13 (
    .code(a[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a14 (
    .code(a[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a15 (
    .code(a[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a16 (
    .code(a[67:64]),
    .port(unpack__a16__sig_1),
    .port_2(unpack__a16__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a17 (
    .code(a[71:68]),
    .port(unpack__a17__sig_1),
    .port_2(unpack__a17__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a18 (
    .code(a[75:72]),
    .port(unpack__a18__sig_1),
    .port_2(unpack__a18__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a19 (
    .code(a[79:76]),
    .port(unpack__a19__sig_1),
    .port_2(unpack__a19__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a20 (
    .code(a[83:80]),
    .port(unpack__a20__sig_1),
    .port_2(unpack__a20__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a21 (
    .code(a[87:84]),
    .port(unpack__a21__sig_1),
    .port_2(unpack__a21__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a22 (
    .code(a[91:88]),
    .port(unpack__a22__sig_1),
    .port_2(unpack__a22__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a23 (
    .code(a[95:92]),
    .port(unpack__a23__sig_1),
    .port_2(unpack__a23__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a24 (
    .code(a[99:96]),
    .port(unpack__a24__sig_1),
    .port_2(unpack__a24__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a25 (
    .code(a[103:100]),
    .port(unpack__a25__sig_1),
    .port_2(unpack__a25__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a26 (
    .code(a[107:104]),
    .port(unpack__a26__sig_1),
    .port_2(unpack__a26__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a27 (
    .code(a[111:108]),
    .port(unpack__a27__sig_1),
    .port_2(unpack__a27__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a28 (
    .code(a[115:112]),
    .port(unpack__a28__sig_1),
    .port_2(unpack__a28__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a29 (
    .code(a[119:116]),
    .port(unpack__a29__sig_1),
    .port_2(unpack__a29__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a30 (
    .code(a[123:120]),
    .port(unpack__a30__sig_1),
    .port_2(unpack__a30__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a31 (
    .code(a[127:124]),
    .port(unpack__a31__sig_1),
    .port_2(unpack__a31__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a8 (
    .code(a[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a a9 (
    .code(a[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a_scale a_scale0 (
    .code(a_scale[6:0]),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__sig_3),
    .port_2(blocks__a_scale0__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a_scale a_scale1 (
    .code(a_scale[13:7]),
    .o__nan(o__a_scale1__nan),
    .port(blocks__a_scale1__sig_3),
    .port_2(blocks__a_scale1__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b10 (
    .code(b[43:40]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b11 (
    .code(b[47:44]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b12 (
    .code(b[51:48]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b13 (
    .code(b[55:52]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b14 (
    .code(b[59:56]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b15 (
    .code(b[63:60]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b16 (
    .code(b[67:64]),
    .port(unpack__b16__sig_1),
    .port_2(unpack__b16__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b17 (
    .code(b[71:68]),
    .port(unpack__b17__sig_1),
    .port_2(unpack__b17__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b18 (
    .code(b[75:72]),
    .port(unpack__b18__sig_1),
    .port_2(unpack__b18__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b19 (
    .code(b[79:76]),
    .port(unpack__b19__sig_1),
    .port_2(unpack__b19__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b20 (
    .code(b[83:80]),
    .port(unpack__b20__sig_1),
    .port_2(unpack__b20__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b21 (
    .code(b[87:84]),
    .port(unpack__b21__sig_1),
    .port_2(unpack__b21__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b22 (
    .code(b[91:88]),
    .port(unpack__b22__sig_1),
    .port_2(unpack__b22__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b23 (
    .code(b[95:92]),
    .port(unpack__b23__sig_1),
    .port_2(unpack__b23__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b24 (
    .code(b[99:96]),
    .port(unpack__b24__sig_1),
    .port_2(unpack__b24__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b25 (
    .code(b[103:100]),
    .port(unpack__b25__sig_1),
    .port_2(unpack__b25__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b26 (
    .code(b[107:104]),
    .port(unpack__b26__sig_1),
    .port_2(unpack__b26__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b27 (
    .code(b[111:108]),
    .port(unpack__b27__sig_1),
    .port_2(unpack__b27__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b28 (
    .code(b[115:112]),
    .port(unpack__b28__sig_1),
    .port_2(unpack__b28__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b29 (
    .code(b[119:116]),
    .port(unpack__b29__sig_1),
    .port_2(unpack__b29__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b30 (
    .code(b[123:120]),
    .port(unpack__b30__sig_1),
    .port_2(unpack__b30__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b31 (
    .code(b[127:124]),
    .port(unpack__b31__sig_1),
    .port_2(unpack__b31__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b8 (
    .code(b[35:32]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a b9 (
    .code(b[39:36]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__b_scale0 b_scale0 (
    .code(code),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__a_scale (
  input wire [6:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code;
endmodule

module dot_nvfp4_mxfp4_lanes32_bfloat16_align24__unpack__b_scale0 (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
