// dot_nvfp4_nvfp4_lanes32_fp32
//
// Spec:    dot:a=nvfp4,b=nvfp4,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  32 x e2m1fn
//   input  b           128 bits  32 x e2m1fn
//   input  a_scale      14 bits  2 x ue4m3
//   input  b_scale      14 bits  2 x ue4m3
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 128'hd3b51d3b51d3b51d3b51d3b51d3b51d3, b = 128'h1d3b51d3b51d3b51d3b51d3b51d3b51d, a_scale = [0x33
//     (0.6875), 0x45 (3.25)], b_scale = [0x45 (3.25), 0x3b (1.375)], acc = 0xbfb7b7e9 (-1.43529999) give o =
//     0xc3746c70 (-244.423584)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_nvfp4_nvfp4_lanes32_fp32 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [13:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__a_scale1__nan, blocks__b_scale0__nan, blocks__b_scale1__nan, place__inf, place__inf_sign,
    place__minus_zero, place__nan, scale__p0__nan, scale__p0__sign, scale__p1__nan, scale__p1__sign;
  wire [7:0] add__shift, normalise__exp;
  wire [100:0] add__sig, align__addend;
  wire [3:0] blocks__a_scale0__shift, blocks__a_scale0__sig, blocks__a_scale1__shift, blocks__a_scale1__sig,
    blocks__b_scale0__shift, blocks__b_scale0__sig, blocks__b_scale1__shift, blocks__b_scale1__sig;
  wire signed [12:0] blocks__s0, blocks__s1;
  wire [25:0] normalise__sig;
  wire [1:0] place__negative, unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig,
    unpack__a11__shift, unpack__a11__sig, unpack__a12__shift, unpack__a12__sig, unpack__a13__shift,
    unpack__a13__sig, unpack__a14__shift, unpack__a14__sig, unpack__a15__shift, unpack__a15__sig,
    unpack__a16__shift, unpack__a16__sig, unpack__a17__shift, unpack__a17__sig, unpack__a18__shift,
    unpack__a18__sig, unpack__a19__shift, unpack__a19__sig, unpack__a1__shift, unpack__a1__sig,
    unpack__a20__shift, unpack__a20__sig, unpack__a21__shift, unpack__a21__sig, unpack__a22__shift,
    unpack__a22__sig, unpack__a23__shift, unpack__a23__sig, unpack__a24__shift, unpack__a24__sig,
    unpack__a25__shift, unpack__a25__sig, unpack__a26__shift, unpack__a26__sig, unpack__a27__shift,
    unpack__a27__sig, unpack__a28__shift, unpack__a28__sig, unpack__a29__shift, unpack__a29__sig,
    unpack__a2__shift, unpack__a2__sig, unpack__a30__shift, unpack__a30__sig, unpack__a31__shift,
    unpack__a31__sig, unpack__a3__shift, unpack__a3__sig, unpack__a4__shift, unpack__a4__sig, unpack__a5__shift,
    unpack__a5__sig, unpack__a6__shift, unpack__a6__sig, unpack__a7__shift, unpack__a7__sig, unpack__a8__shift,
    unpack__a8__sig, unpack__a9__shift, unpack__a9__sig, unpack__b0__shift, unpack__b0__sig, unpack__b10__shift,
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
  wire signed [47:0] place__x0, place__x1;
  wire [4:0] scale__p0__shift, scale__p1__shift;
  wire [18:0] scale__p0__sig, scale__p1__sig;
  wire [47:0] total__p0__sig;
  dot_nvfp4_nvfp4_lanes32_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .total__p0__sig(total__p0__sig)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__align align (
    .code(acc),
    .i__p0__nan(place__nan),
    .i__p0__sig(total__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__b_scale1__nan(blocks__b_scale1__nan),
    .a_0(a[0]),
    .a_36_34(a[36:34]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .a_40_38(a[40:38]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .a_44_42(a[44:42]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .a_48_46(a[48:46]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .a_52_50(a[52:50]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .a_56_54(a[56:54]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .a_60_58(a[60:58]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .a_64_62(a[64:62]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .a_68_66(a[68:66]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .a_72_70(a[72:70]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .a_4_2(a[4:2]),
    .a_76_74(a[76:74]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .a_80_78(a[80:78]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .blocks__s1_0(blocks__s1[0]),
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
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_9_4(b_scale[9:4]),
    .b_scale_13_11(b_scale[13:11]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .a_28_26(a[28:26]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .a_32_30(a[32:30]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1])
  );
  dot_nvfp4_nvfp4_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_nvfp4_nvfp4_lanes32_fp32__place place (
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p1__nan(scale__p1__nan),
    .i__p1__shift(scale__p1__shift),
    .minus(place__inf_sign),
    .o__inf(place__inf),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_18_1(scale__p0__sig[18:1]),
    .scale__p1__sig_0(scale__p1__sig[0]),
    .scale__p1__sig_18_1(scale__p1__sig[18:1]),
    .sign0(scale__p0__sign),
    .sign1(scale__p1__sign)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_nvfp4_nvfp4_lanes32_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__b_scale1__nan(blocks__b_scale1__nan),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(scale__p0__sign),
    .o__p1__nan(scale__p1__nan),
    .o__p1__shift(scale__p1__shift),
    .o__p1__sign(scale__p1__sign),
    .a_scale_2_0(a_scale[2:0]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .a_scale_9_4(a_scale[9:4]),
    .blocks__s1_0(blocks__s1[0]),
    .blocks__s1_1(blocks__s1[1]),
    .blocks__s1_2(blocks__s1[2]),
    .blocks__s1_3(blocks__s1[3]),
    .blocks__s1_12_4(blocks__s1[12:4]),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_18_1(scale__p0__sig[18:1]),
    .scale__p1__sig_0(scale__p1__sig[0]),
    .scale__p1__sig_18_1(scale__p1__sig[18:1]),
    .a_scale_13_11(a_scale[13:11]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_9_4(b_scale[9:4]),
    .b_scale_13_11(b_scale[13:11]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3])
  );
  dot_nvfp4_nvfp4_lanes32_fp32__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__p0__nan(place__nan),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(align__product_sign)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack unpack (
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__a_scale1__nan(blocks__a_scale1__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .o__b_scale1__nan(blocks__b_scale1__nan),
    .a(a),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .b(b),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .a_scale(a_scale),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .b_scale(b_scale),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1])
  );
  assign unpack__a17__shift[1] = a[70];
  assign unpack__b18__sig[0] = b[72];
  assign unpack__a17__sig[0] = a[68];
  assign unpack__b20__sig[0] = b[80];
  assign unpack__a22__shift[1] = a[90];
  assign unpack__a16__shift[1] = a[66];
  assign unpack__a21__shift[1] = a[86];
  assign unpack__a16__sig[0] = a[64];
  assign unpack__b17__shift[1] = b[70];
  assign unpack__a20__shift[1] = a[82];
  assign unpack__a15__shift[1] = a[62];
  assign unpack__b17__sig[0] = b[68];
  assign unpack__a15__sig[0] = a[60];
  assign unpack__a23__sig[0] = a[92];
  assign unpack__b21__sig[0] = b[84];
  assign unpack__a14__shift[1] = a[58];
  assign unpack__a23__shift[1] = a[94];
  assign unpack__a14__sig[0] = a[56];
  assign unpack__b16__shift[1] = b[66];
  assign unpack__b30__shift[1] = b[122];
  assign unpack__a13__shift[1] = a[54];
  assign unpack__b16__sig[0] = b[64];
  assign unpack__a13__sig[0] = a[52];
  assign unpack__b21__shift[1] = b[86];
  assign unpack__a12__shift[1] = a[50];
  assign unpack__b30__sig[0] = b[120];
  assign unpack__a12__sig[0] = a[48];
  assign unpack__b15__shift[1] = b[62];
  assign unpack__a24__sig[0] = a[96];
  assign blocks__b_scale0__shift[3:1] = b_scale[6:4];
  assign unpack__a11__shift[1] = a[46];
  assign unpack__b15__sig[0] = b[60];
  assign unpack__a11__sig[0] = a[44];
  assign unpack__a24__shift[1] = a[98];
  assign unpack__a20__sig[0] = a[80];
  assign unpack__a10__shift[1] = a[42];
  assign unpack__b19__shift[1] = b[78];
  assign unpack__a10__sig[0] = a[40];
  assign unpack__b14__shift[1] = b[58];
  assign unpack__a9__shift[1] = a[38];
  assign unpack__b14__sig[0] = b[56];
  assign unpack__a9__sig[0] = a[36];
  assign unpack__a25__sig[0] = a[100];
  assign unpack__b22__sig[0] = b[88];
  assign unpack__a8__shift[1] = a[34];
  assign unpack__b29__shift[1] = b[118];
  assign unpack__a8__sig[0] = a[32];
  assign unpack__b13__shift[1] = b[54];
  assign unpack__a25__shift[1] = a[102];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__b13__sig[0] = b[52];
  assign unpack__a7__sig[0] = a[28];
  assign blocks__a_scale0__sig[2:0] = a_scale[2:0];
  assign unpack__b31__shift[1] = b[126];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__b22__shift[1] = b[90];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__b12__shift[1] = b[50];
  assign unpack__a26__sig[0] = a[104];
  assign unpack__b29__sig[0] = b[116];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__b12__sig[0] = b[48];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__a26__shift[1] = a[106];
  assign unpack__a19__shift[1] = a[78];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__b11__shift[1] = b[46];
  assign unpack__b19__sig[0] = b[76];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__b11__sig[0] = b[44];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__a27__sig[0] = a[108];
  assign unpack__b23__sig[0] = b[92];
  assign unpack__a27__shift[1] = a[110];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__b10__shift[1] = b[42];
  assign unpack__a19__sig[0] = a[76];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__b10__sig[0] = b[40];
  assign unpack__a1__sig[0] = a[4];
  assign blocks__b_scale0__sig[2:0] = b_scale[2:0];
  assign unpack__b23__shift[1] = b[94];
  assign unpack__a28__sig[0] = a[112];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__b28__shift[1] = b[114];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b9__shift[1] = b[38];
  assign unpack__b9__sig[0] = b[36];
  assign unpack__b28__sig[0] = b[112];
  assign blocks__a_scale1__sig[2:0] = a_scale[9:7];
  assign unpack__b8__shift[1] = b[34];
  assign unpack__a28__shift[1] = a[114];
  assign unpack__b8__sig[0] = b[32];
  assign blocks__b_scale1__sig[2:0] = b_scale[9:7];
  assign unpack__b27__shift[1] = b[110];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__b27__sig[0] = b[108];
  assign unpack__a21__sig[0] = a[84];
  assign unpack__b6__shift[1] = b[26];
  assign blocks__b_scale1__shift[3:1] = b_scale[13:11];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__a29__sig[0] = a[116];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__b5__sig[0] = b[20];
  assign blocks__a_scale1__shift[3:1] = a_scale[13:11];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__b26__shift[1] = b[106];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__a29__shift[1] = a[118];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__b26__sig[0] = b[104];
  assign unpack__b3__sig[0] = b[12];
  assign unpack__b20__shift[1] = b[82];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__a30__sig[0] = a[120];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__b25__shift[1] = b[102];
  assign unpack__b1__shift[1] = b[6];
  assign blocks__a_scale0__shift[3:1] = a_scale[6:4];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__a30__shift[1] = a[122];
  assign unpack__b25__sig[0] = b[100];
  assign unpack__b0__shift[1] = b[2];
  assign unpack__a18__shift[1] = a[74];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__b31__sig[0] = b[124];
  assign unpack__a18__sig[0] = a[72];
  assign unpack__a31__sig[0] = a[124];
  assign unpack__a31__shift[1] = a[126];
  assign unpack__b24__sig[0] = b[96];
  assign unpack__b18__shift[1] = b[74];
  assign unpack__a22__sig[0] = a[88];
  assign unpack__b24__shift[1] = b[98];
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire [47:0] total__p0__sig,
  input wire i__product_sign,
  input wire [100:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [100:0] o__sig,
  output wire o__sign
);
  wire [101:0] _00_;
  wire [102:0] _01_, _03_, _04_;
  wire [103:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [101:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {102{_09_}};
  assign _01_ = $signed({ 1'h0, total__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[103:102], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[102:101], o__sig } = total[101] ? _03_ : { total[101], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[101];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[101:0] = total;
  assign _04_[100:0] = o__sig;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__p0__nan,
  input wire [47:0] i__p0__sig,
  input wire i__product_sign,
  output wire [100:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [8:0] _00_, _18_, _20_, _25_, _26_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _21_, _22_, _23_, _24_, _27_, _28_, moved_sticky;
  wire [9:0] _08_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [100:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = 1'h0 - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h0b4);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _22_ = | i__p0__sig;
  assign _23_ = ~ _22_;
  assign _28_ = _19_ | _23_;
  assign _24_ = $signed(distance) > $signed(8'h65);
  assign _25_ = _24_ ? 9'h065 : distance;
  assign { _26_[8:7], amount } = _28_ ? 9'h000 : _25_;
  assign moved_by_1 = amount[0] ? { 2'h0, _21_, code[22:0], 75'h0000000000000000000 } : { 1'h0, _21_, code[22:0], 76'h0000000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[100:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[100:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[100:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[100:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[100:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[100:64] } : moved_by_63;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _09_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _09_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 100'h0000000000000000000000000, moved_sticky };
  assign { _20_[8], o__shift } = _28_ ? { 1'h0, code[30:24], _18_[0] } : 9'h0b4;
  assign o__nan = i__p0__nan | _27_;
  dot_nvfp4_nvfp4_lanes32_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_27_),
    .port(_21_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _26_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign _20_[7:0] = o__shift;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__align__acc (
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

module dot_nvfp4_nvfp4_lanes32_fp32__blocks (
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
  input wire [2:0] b_scale_2_0,
  input wire [5:0] b_scale_9_4,
  input wire [2:0] b_scale_13_11,
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
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__b_scale1__sig_3,
  input wire blocks__b_scale1__shift_0,
  input wire i__b_scale1__nan,
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product0 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product1 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product10 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product11 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product12 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product13 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product14 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product15 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product16 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product17 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product18 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product19 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product2 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product20 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product21 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product22 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product23 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product24 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product25 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product26 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product27 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product28 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product29 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product3 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product30 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product31 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product4 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product5 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product6 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product7 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product8 (
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
  dot_nvfp4_nvfp4_lanes32_fp32__blocks__product product9 (
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

module dot_nvfp4_nvfp4_lanes32_fp32__blocks__product (
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

module dot_nvfp4_nvfp4_lanes32_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [100:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_,
    at_floor, empty16_2, empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_14, empty2_15, empty2_16,
    empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25,
    empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34,
    empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42, empty2_43,
    empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51, empty2_52,
    empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60, empty2_61,
    empty2_62, empty2_63, empty32_1, empty32_2, empty32_3, empty4_10, empty4_11, empty4_12, empty4_13,
    empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22,
    empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty4_7,
    empty4_8, empty4_9, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_4,
    empty8_5, empty8_6, empty8_7, empty8_8, empty8_9, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17,
    zeros2_18, zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26,
    zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35,
    zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44,
    zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53,
    zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62,
    zeros2_63;
  wire [7:0] _039_;
  wire [8:0] _065_, _066_;
  wire [6:0] leading_zeros;
  wire [87:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_1, zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18,
    zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27,
    zeros4_28, zeros4_29, zeros4_30, zeros4_31, zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_4, zeros8_5, zeros8_6,
    zeros8_7, zeros8_8, zeros8_9;
  assign zeros2_13 = ~ i__sig[0];
  assign _067_ = ~ i__sig[1];
  assign empty2_14 = _067_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[2];
  assign _068_ = ~ i__sig[3];
  assign empty2_15 = _068_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[4];
  assign _069_ = ~ i__sig[5];
  assign empty2_16 = _069_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[6];
  assign _070_ = ~ i__sig[7];
  assign empty2_17 = _070_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[8];
  assign _071_ = ~ i__sig[9];
  assign empty2_18 = _071_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[10];
  assign _072_ = ~ i__sig[11];
  assign empty2_19 = _072_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[12];
  assign _073_ = ~ i__sig[13];
  assign empty2_20 = _073_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[14];
  assign _074_ = ~ i__sig[15];
  assign empty2_21 = _074_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[16];
  assign _075_ = ~ i__sig[17];
  assign empty2_22 = _075_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[18];
  assign _076_ = ~ i__sig[19];
  assign empty2_23 = _076_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[20];
  assign _077_ = ~ i__sig[21];
  assign empty2_24 = _077_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[22];
  assign _000_ = ~ i__sig[23];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[24];
  assign _001_ = ~ i__sig[25];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[26];
  assign _002_ = ~ i__sig[27];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[28];
  assign _003_ = ~ i__sig[29];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[30];
  assign _004_ = ~ i__sig[31];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[32];
  assign _005_ = ~ i__sig[33];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[34];
  assign _006_ = ~ i__sig[35];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[36];
  assign _007_ = ~ i__sig[37];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[38];
  assign _008_ = ~ i__sig[39];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[40];
  assign _009_ = ~ i__sig[41];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[42];
  assign _010_ = ~ i__sig[43];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[44];
  assign _011_ = ~ i__sig[45];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[46];
  assign _012_ = ~ i__sig[47];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[48];
  assign _013_ = ~ i__sig[49];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[50];
  assign _014_ = ~ i__sig[51];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[52];
  assign _015_ = ~ i__sig[53];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[54];
  assign _016_ = ~ i__sig[55];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[56];
  assign _017_ = ~ i__sig[57];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[58];
  assign _018_ = ~ i__sig[59];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[60];
  assign _019_ = ~ i__sig[61];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[62];
  assign _020_ = ~ i__sig[63];
  assign empty2_45 = _020_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[64];
  assign _021_ = ~ i__sig[65];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[66];
  assign _022_ = ~ i__sig[67];
  assign empty2_47 = _022_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[68];
  assign _023_ = ~ i__sig[69];
  assign empty2_48 = _023_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[70];
  assign _024_ = ~ i__sig[71];
  assign empty2_49 = _024_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[72];
  assign _025_ = ~ i__sig[73];
  assign empty2_50 = _025_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[74];
  assign _026_ = ~ i__sig[75];
  assign empty2_51 = _026_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[76];
  assign _027_ = ~ i__sig[77];
  assign empty2_52 = _027_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[78];
  assign _028_ = ~ i__sig[79];
  assign empty2_53 = _028_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[80];
  assign _029_ = ~ i__sig[81];
  assign empty2_54 = _029_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[82];
  assign _030_ = ~ i__sig[83];
  assign empty2_55 = _030_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[84];
  assign _031_ = ~ i__sig[85];
  assign empty2_56 = _031_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[86];
  assign _032_ = ~ i__sig[87];
  assign empty2_57 = _032_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[88];
  assign _033_ = ~ i__sig[89];
  assign zeros2_58 = ~ i__sig[90];
  assign empty2_58 = _033_ & zeros2_58;
  assign _034_ = ~ i__sig[91];
  assign zeros2_59 = ~ i__sig[92];
  assign empty2_59 = _034_ & zeros2_59;
  assign _035_ = ~ i__sig[93];
  assign zeros2_60 = ~ i__sig[94];
  assign empty2_60 = _035_ & zeros2_60;
  assign _036_ = ~ i__sig[95];
  assign zeros2_61 = ~ i__sig[96];
  assign empty2_61 = _036_ & zeros2_61;
  assign _037_ = ~ i__sig[97];
  assign zeros2_62 = ~ i__sig[98];
  assign empty2_62 = _037_ & zeros2_62;
  assign _038_ = ~ i__sig[99];
  assign zeros2_63 = ~ i__sig[100];
  assign empty2_63 = _038_ & zeros2_63;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign zeros16_1[1:0] = empty4_7 ? { 1'h0, zeros2_13 } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign zeros64_0[4:0] = empty32_1 ? { 2'h0, empty4_7, zeros16_1[1:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _039_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _039_[6] ? { i__sig[36:0], 51'h0000000000000 } : i__sig[100:13];
  assign shifted_by_63 = _039_[5] ? shifted_by_127[55:0] : shifted_by_127[87:32];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[6];
  assign _041_ = | i__sig[12:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _039_[5];
  assign _044_ = | shifted_by_127[31:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _039_[4];
  assign _048_ = | shifted_by_63[15:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _039_[3];
  assign _052_ = | shifted_by_31[7:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _039_[2];
  assign _056_ = | shifted_by_15[3:0];
  assign _057_ = _055_ & _056_;
  assign _058_ = _054_ | _057_;
  assign _059_ = ~ _039_[1];
  assign _060_ = | shifted_by_7[1:0];
  assign _061_ = _059_ & _060_;
  assign _062_ = _058_ | _061_;
  assign _063_ = ~ _039_[0];
  assign _064_ = _063_ & shifted_by_3[0];
  assign normalise__sig_0 = _062_ | _064_;
  assign _065_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _066_[8], o__exp } = at_floor ? 9'h000 : _065_;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3:2] = { 1'h0, empty4_7 };
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign _066_[7:0] = o__exp;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__place (
  input wire scale__p0__sig_0,
  input wire [17:0] scale__p0__sig_18_1,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire scale__p1__sig_0,
  input wire [17:0] scale__p1__sig_18_1,
  input wire [4:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  output wire signed [47:0] o__x0,
  output wire signed [47:0] o__x1,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [1:0] o__negative
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _026_, _027_, _028_, _029_, _030_, _031_, _036_, _037_, _038_,
    _039_, _040_, _041_, _042_, _043_, _045_, _046_, _047_, _048_, _049_, _050_, _051_;
  wire [19:0] _013_, _032_;
  wire [33:0] _014_, _015_, _033_, _034_;
  wire [49:0] _016_, _035_;
  wire [65:0] _025_, _044_;
  wire signed [49:0] placed0, placed1;
  wire signed [20:0] shifted0_by_1, shifted1_by_1;
  wire signed [34:0] shifted0_by_15, shifted1_by_15;
  wire signed [22:0] shifted0_by_3, shifted1_by_3;
  wire signed [26:0] shifted0_by_7, shifted1_by_7;
  wire [1:0] shifted0_place, shifted1_place;
  wire signed [19:0] signed0, signed1;
  assign _031_ = | { scale__p0__sig_18_1[0], scale__p0__sig_0 };
  assign _037_ = | { scale__p0__sig_18_1[1:0], scale__p0__sig_0 };
  assign _038_ = | { scale__p0__sig_18_1[2:0], scale__p0__sig_0 };
  assign _039_ = | { scale__p0__sig_18_1[3:0], scale__p0__sig_0 };
  assign _040_ = | { scale__p0__sig_18_1[4:0], scale__p0__sig_0 };
  assign _041_ = | { scale__p0__sig_18_1[5:0], scale__p0__sig_0 };
  assign _042_ = | { scale__p0__sig_18_1[6:0], scale__p0__sig_0 };
  assign _043_ = | { scale__p0__sig_18_1[7:0], scale__p0__sig_0 };
  assign _000_ = | { scale__p0__sig_18_1[8:0], scale__p0__sig_0 };
  assign _011_ = | { scale__p0__sig_18_1[9:0], scale__p0__sig_0 };
  assign _018_ = | { scale__p0__sig_18_1[10:0], scale__p0__sig_0 };
  assign _019_ = | { scale__p0__sig_18_1[11:0], scale__p0__sig_0 };
  assign _020_ = | { scale__p0__sig_18_1[12:0], scale__p0__sig_0 };
  assign _021_ = | { scale__p0__sig_18_1[13:0], scale__p0__sig_0 };
  assign _022_ = | { scale__p0__sig_18_1[14:0], scale__p0__sig_0 };
  assign _023_ = | { scale__p0__sig_18_1[15:0], scale__p0__sig_0 };
  assign _024_ = | { scale__p0__sig_18_1[16:0], scale__p0__sig_0 };
  assign _032_ = { _026_, _024_, _023_, _022_, _021_, _020_, _019_, _018_, _011_, _000_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _031_, scale__p0__sig_0, 1'h0 } & {20{sign0}};
  assign signed0 = { 1'h0, scale__p0__sig_18_1, scale__p0__sig_0 } ^ _032_;
  assign shifted0_by_1 = i__p0__shift[0] ? { signed0, 1'h0 } : { signed0[19], signed0 };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[20], shifted0_by_1[20], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[22]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[26]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _033_ = shifted0_by_15[33:0] & {34{shifted0_place[0]}};
  assign _034_ = shifted0_by_15[33:0] & {34{i__p0__shift[4]}};
  assign _035_ = { 16'h0000, _033_ } | { _034_, 16'h0000 };
  assign _036_ = shifted0_by_15[34] & shifted0_place[0];
  assign { _044_[65:50], o__x0, placed0[1:0] } = { 16'h0000, _035_ } | { {16{shifted0_by_15[34]}}, {16{_036_}}, 34'h000000000 };
  assign _045_ = | { scale__p1__sig_18_1[0], scale__p1__sig_0 };
  assign _046_ = | { scale__p1__sig_18_1[1:0], scale__p1__sig_0 };
  assign _047_ = | { scale__p1__sig_18_1[2:0], scale__p1__sig_0 };
  assign _048_ = | { scale__p1__sig_18_1[3:0], scale__p1__sig_0 };
  assign _049_ = | { scale__p1__sig_18_1[4:0], scale__p1__sig_0 };
  assign _050_ = | { scale__p1__sig_18_1[5:0], scale__p1__sig_0 };
  assign _051_ = | { scale__p1__sig_18_1[6:0], scale__p1__sig_0 };
  assign _001_ = | { scale__p1__sig_18_1[7:0], scale__p1__sig_0 };
  assign _002_ = | { scale__p1__sig_18_1[8:0], scale__p1__sig_0 };
  assign _003_ = | { scale__p1__sig_18_1[9:0], scale__p1__sig_0 };
  assign _004_ = | { scale__p1__sig_18_1[10:0], scale__p1__sig_0 };
  assign _005_ = | { scale__p1__sig_18_1[11:0], scale__p1__sig_0 };
  assign _006_ = | { scale__p1__sig_18_1[12:0], scale__p1__sig_0 };
  assign _007_ = | { scale__p1__sig_18_1[13:0], scale__p1__sig_0 };
  assign _008_ = | { scale__p1__sig_18_1[14:0], scale__p1__sig_0 };
  assign _009_ = | { scale__p1__sig_18_1[15:0], scale__p1__sig_0 };
  assign _010_ = | { scale__p1__sig_18_1[16:0], scale__p1__sig_0 };
  assign _012_ = | { scale__p1__sig_18_1, scale__p1__sig_0 };
  assign _013_ = { _012_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, scale__p1__sig_0, 1'h0 } & {20{sign1}};
  assign signed1 = { 1'h0, scale__p1__sig_18_1, scale__p1__sig_0 } ^ _013_;
  assign shifted1_by_1 = i__p1__shift[0] ? { signed1, 1'h0 } : { signed1[19], signed1 };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[20], shifted1_by_1[20], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[22]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[26]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[4];
  assign _014_ = shifted1_by_15[33:0] & {34{shifted1_place[0]}};
  assign _015_ = shifted1_by_15[33:0] & {34{i__p1__shift[4]}};
  assign _016_ = { 16'h0000, _014_ } | { _015_, 16'h0000 };
  assign _017_ = shifted1_by_15[34] & shifted1_place[0];
  assign { _025_[65:50], o__x1, placed1[1:0] } = { 16'h0000, _016_ } | { {16{shifted1_by_15[34]}}, {16{_017_}}, 34'h000000000 };
  assign _026_ = | { scale__p0__sig_18_1, scale__p0__sig_0 };
  assign _027_ = ~ _026_;
  assign _028_ = _027_ & sign0;
  assign _029_ = ~ _012_;
  assign _030_ = _029_ & sign1;
  assign o__minus_zero = & { _030_, _028_ };
  assign o__nan = | { i__p1__nan, i__p0__nan };
  assign _025_[49:0] = { o__x1, placed1[1:0] };
  assign o__negative = 2'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed1[49:2] = o__x1;
  assign shifted1_place[1] = i__p1__shift[4];
  assign _044_[49:0] = { o__x0, placed0[1:0] };
  assign placed0[49:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [33:0] _02_;
  wire [32:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[33], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[32:0] = magnitude;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__scale (
  input wire [2:0] a_scale_2_0,
  input wire [5:0] a_scale_9_4,
  input wire [2:0] a_scale_13_11,
  input wire [2:0] b_scale_2_0,
  input wire [5:0] b_scale_9_4,
  input wire [2:0] b_scale_13_11,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__a_scale1__sig_3,
  input wire blocks__a_scale1__shift_0,
  input wire i__a_scale1__nan,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__b_scale1__sig_3,
  input wire blocks__b_scale1__shift_0,
  input wire i__b_scale1__nan,
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
  output wire scale__p0__sig_0,
  output wire [17:0] scale__p0__sig_18_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire scale__p1__sig_0,
  output wire [17:0] scale__p1__sig_18_1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan
);
  wire [13:0] _000_, _011_, _036_, _037_;
  wire _001_, _012_, _013_, _014_, _015_, _018_, _019_, _020_, _021_, _027_, _028_, _031_, _032_, _035_, _040_,
    _041_, _042_, _043_, _044_, _045_, _046_, _054_, _057_, _058_, _059_, _060_, _063_, _064_, _065_, _066_,
    _067_, _072_, _073_, _076_, _077_, _078_, _080_, _081_, scaled0_level2_2_carry, scaled0_level2_2_half,
    scaled0_level2_2_sum, scaled0_level3_0_carry, scaled0_level3_0_half, scaled0_level3_0_sum,
    scaled0_level3_2_carry, scaled0_level3_2_half, scaled0_level3_2_sum, scaled0_level4_0_carry,
    scaled0_level4_0_half, scaled0_level4_0_sum, scaled0_level5_0_carry, scaled0_level5_0_half,
    scaled0_level5_0_sum, scaled0_level6_0_carry, scaled0_level6_0_half, scaled0_level6_0_sum,
    scaled1_level2_2_carry, scaled1_level2_2_half, scaled1_level2_2_sum, scaled1_level3_0_carry,
    scaled1_level3_0_half, scaled1_level3_0_sum, scaled1_level3_2_carry, scaled1_level3_2_half,
    scaled1_level3_2_sum, scaled1_level4_0_carry, scaled1_level4_0_half, scaled1_level4_0_sum,
    scaled1_level5_0_carry, scaled1_level5_0_half, scaled1_level5_0_sum, scaled1_level6_0_carry,
    scaled1_level6_0_half, scaled1_level6_0_sum, scales0_level2_0_carry, scales0_level2_0_half,
    scales0_level2_0_sum, scales0_level2_1_carry, scales0_level2_1_half, scales0_level2_1_sum,
    scales0_level3_0_carry, scales0_level3_0_half, scales0_level3_0_sum, scales1_level2_0_carry,
    scales1_level2_0_half, scales1_level2_0_sum, scales1_level2_1_carry, scales1_level2_1_half,
    scales1_level2_1_sum, scales1_level3_0_carry, scales1_level3_0_half, scales1_level3_0_sum;
  wire [7:0] _002_, _047_, scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row11, scaled0_row2, scaled0_row3,
    scaled0_row4, scaled0_row5, scaled0_row6, scaled0_row7, scaled0_row8, scaled0_row9, scaled1_row0,
    scaled1_row1, scaled1_row10, scaled1_row11, scaled1_row2, scaled1_row3, scaled1_row4, scaled1_row5,
    scaled1_row6, scaled1_row7, scaled1_row8, scaled1_row9, scales0, scales1;
  wire [14:0] _003_, _004_, _048_, _049_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum,
    scaled1_level1_0_carry, scaled1_level1_0_half, scaled1_level1_0_sum;
  wire [8:0] _005_, _006_, _016_, _017_, _050_, _051_, _061_, _062_, scaled0_level1_1_carry,
    scaled0_level1_1_half, scaled0_level1_1_sum, scaled0_level3_1_carry, scaled0_level3_1_half,
    scaled0_level3_1_sum, scaled1_level1_1_carry, scaled1_level1_1_half, scaled1_level1_1_sum,
    scaled1_level3_1_carry, scaled1_level3_1_half, scaled1_level3_1_sum;
  wire [12:0] _007_, _008_, _052_, _053_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum,
    scaled1_level2_0_carry, scaled1_level2_0_half, scaled1_level2_0_sum;
  wire [4:0] _009_, _010_, _023_, _024_, _055_, _056_, _068_, _069_, scaled0_level2_1_carry,
    scaled0_level2_1_half, scaled0_level2_1_sum, scaled0_level4_1_carry, scaled0_level4_1_half,
    scaled0_level4_1_sum, scaled1_level2_1_carry, scaled1_level2_1_half, scaled1_level2_1_sum,
    scaled1_level4_1_carry, scaled1_level4_1_half, scaled1_level4_1_sum;
  wire [2:0] _022_, _033_, _038_, _039_, scales0_level1_0_carry, scales0_level1_0_half, scales0_level1_0_sum,
    scales1_level1_0_carry, scales1_level1_0_half, scales1_level1_0_sum;
  wire [1:0] _025_, _026_, _029_, _030_, _070_, _071_, _074_, _075_, scaled0_level4_2_carry,
    scaled0_level4_2_half, scaled0_level4_2_sum, scaled0_level5_1_carry, scaled0_level5_1_half,
    scaled0_level5_1_sum, scaled1_level4_2_carry, scaled1_level4_2_half, scaled1_level4_2_sum,
    scaled1_level5_1_carry, scaled1_level5_1_half, scaled1_level5_1_sum;
  wire [19:0] _034_, _079_, scaled0, scaled1;
  wire [11:0] magnitude0, magnitude1;
  wire [3:0] scales0_row0, scales0_row1, scales0_row2, scales0_row3, scales1_row0, scales1_row1, scales1_row2,
    scales1_row3;
  assign scales0_level2_0_carry = _043_ | _054_;
  assign scales0_level2_1_half = scales0_row2[3] ^ scales0_row3[2];
  assign scales0_level2_1_sum = scales0_level2_1_half ^ scales0_level1_0_carry[2];
  assign _065_ = scales0_row2[3] & scales0_row3[2];
  assign _076_ = scales0_level2_1_half & scales0_level1_0_carry[2];
  assign scales0_level2_1_carry = _065_ | _076_;
  assign scales0_level3_0_half = scales0_level1_0_carry[1] ^ scales0_level1_0_sum[2];
  assign scales0_level3_0_sum = scales0_level3_0_half ^ scales0_level2_0_carry;
  assign _081_ = scales0_level1_0_carry[1] & scales0_level1_0_sum[2];
  assign _001_ = scales0_level3_0_half & scales0_level2_0_carry;
  assign scales0_level3_0_carry = _081_ | _001_;
  assign { _002_[7], scales0[7:1] } = { scales0_row3[3], scales0_level3_0_carry, scales0_level3_0_sum, scales0_level2_0_sum, scales0_level1_0_sum[0], scales0_row0[1] } + { scales0_level2_1_carry, scales0_level2_1_sum, 3'h0, scales0_row1[0] };
  assign scaled0_row0 = magnitude0[0] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row1 = magnitude0[1] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row2 = magnitude0[2] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row3 = magnitude0[3] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row4 = magnitude0[4] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row5 = magnitude0[5] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row6 = magnitude0[6] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row7 = magnitude0[7] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row8 = magnitude0[8] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row9 = magnitude0[9] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row10 = magnitude0[10] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row11 = magnitude0[11] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_level1_0_half = { scaled0_row11[5], scaled0_row8, scaled0_row0[7:2] } ^ { scaled0_row9, scaled0_row1[7:1] };
  assign scaled0_level1_0_sum = scaled0_level1_0_half ^ { scaled0_row10[6:0], scaled0_row2 };
  assign _003_ = { scaled0_row11[5], scaled0_row8, scaled0_row0[7:2] } & { scaled0_row9, scaled0_row1[7:1] };
  assign _004_ = scaled0_level1_0_half & { scaled0_row10[6:0], scaled0_row2 };
  assign scaled0_level1_0_carry = _003_ | _004_;
  assign scaled0_level1_1_half = { scaled0_row7[6], scaled0_row5 } ^ { scaled0_row11[2:0], scaled0_row3[7:2] };
  assign scaled0_level1_1_sum = scaled0_level1_1_half ^ { scaled0_row6[7:6], scaled0_row4[7:1] };
  assign _005_ = { scaled0_row7[6], scaled0_row5 } & { scaled0_row11[2:0], scaled0_row3[7:2] };
  assign _006_ = scaled0_level1_1_half & { scaled0_row6[7:6], scaled0_row4[7:1] };
  assign scaled0_level1_1_carry = _005_ | _006_;
  assign scaled0_level2_0_half = { scaled0_level1_0_carry[12], scaled0_row7[7], scaled0_level1_1_carry[7], scaled0_row7[5:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } ^ { scaled0_row11[4:3], scaled0_level1_0_carry[10:9], scaled0_row6[5:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign scaled0_level2_0_sum = scaled0_level2_0_half ^ scaled0_level1_0_sum[13:1];
  assign _007_ = { scaled0_level1_0_carry[12], scaled0_row7[7], scaled0_level1_1_carry[7], scaled0_row7[5:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } & { scaled0_row11[4:3], scaled0_level1_0_carry[10:9], scaled0_row6[5:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign _008_ = scaled0_level2_0_half & scaled0_level1_0_sum[13:1];
  assign scaled0_level2_0_carry = _007_ | _008_;
  assign scaled0_level2_1_half = scaled0_level1_1_sum[6:2] ^ scaled0_level1_0_carry[8:4];
  assign scaled0_level2_1_sum = scaled0_level2_1_half ^ scaled0_level1_1_carry[5:1];
  assign _009_ = scaled0_level1_1_sum[6:2] & scaled0_level1_0_carry[8:4];
  assign _010_ = scaled0_level2_1_half & scaled0_level1_1_carry[5:1];
  assign scaled0_level2_1_carry = _009_ | _010_;
  assign scaled0_level2_2_half = scaled0_row10[7] ^ scaled0_row11[6];
  assign scaled0_level2_2_sum = scaled0_level2_2_half ^ scaled0_level1_0_carry[14];
  assign _012_ = scaled0_row10[7] & scaled0_row11[6];
  assign _013_ = scaled0_level2_2_half & scaled0_level1_0_carry[14];
  assign scaled0_level2_2_carry = _012_ | _013_;
  assign scaled0_level3_0_half = scaled0_level1_0_carry[1] ^ scaled0_level2_0_carry[0];
  assign scaled0_level3_0_sum = scaled0_level3_0_half ^ scaled0_level2_0_sum[1];
  assign _014_ = scaled0_level1_0_carry[1] & scaled0_level2_0_carry[0];
  assign _015_ = scaled0_level3_0_half & scaled0_level2_0_sum[1];
  assign scaled0_level3_0_carry = _014_ | _015_;
  assign scaled0_level3_1_half = { scaled0_level1_0_carry[11], scaled0_level2_0_sum[10], scaled0_level1_1_carry[6], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } ^ { scaled0_level1_1_carry[8], scaled0_level1_1_sum[8:7], scaled0_level2_0_sum[8:4], scaled0_level1_0_carry[3] };
  assign scaled0_level3_1_sum = scaled0_level3_1_half ^ scaled0_level2_0_carry[10:2];
  assign _016_ = { scaled0_level1_0_carry[11], scaled0_level2_0_sum[10], scaled0_level1_1_carry[6], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } & { scaled0_level1_1_carry[8], scaled0_level1_1_sum[8:7], scaled0_level2_0_sum[8:4], scaled0_level1_0_carry[3] };
  assign _017_ = scaled0_level3_1_half & scaled0_level2_0_carry[10:2];
  assign scaled0_level3_1_carry = _016_ | _017_;
  assign scaled0_level3_2_half = scaled0_level1_0_carry[13] ^ scaled0_level1_0_sum[14];
  assign scaled0_level3_2_sum = scaled0_level3_2_half ^ scaled0_level2_0_carry[12];
  assign _018_ = scaled0_level1_0_carry[13] & scaled0_level1_0_sum[14];
  assign _019_ = scaled0_level3_2_half & scaled0_level2_0_carry[12];
  assign scaled0_level3_2_carry = _018_ | _019_;
  assign scaled0_level4_0_half = scaled0_level2_0_carry[1] ^ scaled0_level2_0_sum[2];
  assign scaled0_level4_0_sum = scaled0_level4_0_half ^ scaled0_level3_0_carry;
  assign _020_ = scaled0_level2_0_carry[1] & scaled0_level2_0_sum[2];
  assign _021_ = scaled0_level4_0_half & scaled0_level3_0_carry;
  assign scaled0_level4_0_carry = _020_ | _021_;
  assign scaled0_level4_1_half = scaled0_level2_1_carry ^ { scaled0_level2_0_sum[9], scaled0_level3_1_carry[4:1] };
  assign scaled0_level4_1_sum = scaled0_level4_1_half ^ scaled0_level3_1_sum[6:2];
  assign _023_ = scaled0_level2_1_carry & { scaled0_level2_0_sum[9], scaled0_level3_1_carry[4:1] };
  assign _024_ = scaled0_level4_1_half & scaled0_level3_1_sum[6:2];
  assign scaled0_level4_1_carry = _023_ | _024_;
  assign scaled0_level4_2_half = scaled0_level2_0_sum[12:11] ^ { scaled0_level2_0_carry[11], scaled0_level3_1_carry[7] };
  assign scaled0_level4_2_sum = scaled0_level4_2_half ^ { scaled0_level3_1_carry[8], scaled0_level3_1_sum[8] };
  assign _025_ = scaled0_level2_0_sum[12:11] & { scaled0_level2_0_carry[11], scaled0_level3_1_carry[7] };
  assign _026_ = scaled0_level4_2_half & { scaled0_level3_1_carry[8], scaled0_level3_1_sum[8] };
  assign scaled0_level4_2_carry = _025_ | _026_;
  assign scaled0_level5_0_half = scaled0_level2_0_sum[3] ^ scaled0_level3_1_sum[0];
  assign scaled0_level5_0_sum = scaled0_level5_0_half ^ scaled0_level4_0_carry;
  assign _027_ = scaled0_level2_0_sum[3] & scaled0_level3_1_sum[0];
  assign _028_ = scaled0_level5_0_half & scaled0_level4_0_carry;
  assign scaled0_level5_0_carry = _027_ | _028_;
  assign scaled0_level5_1_half = scaled0_level3_1_carry[6:5] ^ { scaled0_level3_1_sum[7], scaled0_level4_1_carry[3] };
  assign scaled0_level5_1_sum = scaled0_level5_1_half ^ { scaled0_level4_1_carry[4], scaled0_level4_1_sum[4] };
  assign _029_ = scaled0_level3_1_carry[6:5] & { scaled0_level3_1_sum[7], scaled0_level4_1_carry[3] };
  assign _030_ = scaled0_level5_1_half & { scaled0_level4_1_carry[4], scaled0_level4_1_sum[4] };
  assign scaled0_level5_1_carry = _029_ | _030_;
  assign scaled0_level6_0_half = scaled0_level3_1_carry[0] ^ scaled0_level3_1_sum[1];
  assign scaled0_level6_0_sum = scaled0_level6_0_half ^ scaled0_level5_0_carry;
  assign _031_ = scaled0_level3_1_carry[0] & scaled0_level3_1_sum[1];
  assign _032_ = scaled0_level6_0_half & scaled0_level5_0_carry;
  assign scaled0_level6_0_carry = _031_ | _032_;
  assign { _034_[19], scaled0[19], scale__p0__sig_18_1 } = { scaled0_row11[7], scaled0_level3_2_carry, scaled0_level4_2_carry, scaled0_level5_1_carry, scaled0_level5_1_sum[0], scaled0_level4_1_carry[2:0], scaled0_level6_0_carry, scaled0_level6_0_sum, scaled0_level5_0_sum, scaled0_level4_0_sum, scaled0_level3_0_sum, scaled0_level2_0_sum[0], scaled0_level1_0_sum[0], scaled0_row0[1] } + { scaled0_level2_2_carry, scaled0_level2_2_sum, scaled0_level3_2_sum, scaled0_level4_2_sum, scaled0_level5_1_sum[1], 1'h0, scaled0_level4_1_sum[3:0], 6'h00, scaled0_row1[0] };
  assign o__p0__shift = { a_scale_9_4[2:0], blocks__a_scale0__shift_0 } + { b_scale_9_4[2:0], blocks__b_scale0__shift_0 };
  assign _035_ = | { scales0[7:1], scales0_row0[0] };
  assign o__p0__sign = blocks__s0_12_4[8] & _035_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _036_ = - $signed({ blocks__s1_12_4, blocks__s1_3, blocks__s1_2, blocks__s1_1, blocks__s1_0 });
  assign { _037_[13:12], magnitude1 } = blocks__s1_12_4[8] ? _036_ : { blocks__s1_12_4[8], blocks__s1_12_4, blocks__s1_3, blocks__s1_2, blocks__s1_1, blocks__s1_0 };
  assign scales1_row0 = a_scale_9_4[3] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row1 = a_scale_9_4[4] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row2 = a_scale_9_4[5] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row3 = blocks__a_scale1__sig_3 ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_level1_0_half = { scales1_row3[1], scales1_row0[3:2] } ^ scales1_row1[3:1];
  assign scales1_level1_0_sum = scales1_level1_0_half ^ scales1_row2[2:0];
  assign _038_ = { scales1_row3[1], scales1_row0[3:2] } & scales1_row1[3:1];
  assign _039_ = scales1_level1_0_half & scales1_row2[2:0];
  assign scales1_level1_0_carry = _038_ | _039_;
  assign scales1_level2_0_half = scales1_row3[0] ^ scales1_level1_0_carry[0];
  assign scales1_level2_0_sum = scales1_level2_0_half ^ scales1_level1_0_sum[1];
  assign _040_ = scales1_row3[0] & scales1_level1_0_carry[0];
  assign _041_ = scales1_level2_0_half & scales1_level1_0_sum[1];
  assign scales1_level2_0_carry = _040_ | _041_;
  assign scales1_level2_1_half = scales1_row2[3] ^ scales1_row3[2];
  assign scales1_level2_1_sum = scales1_level2_1_half ^ scales1_level1_0_carry[2];
  assign _042_ = scales1_row2[3] & scales1_row3[2];
  assign _044_ = scales1_level2_1_half & scales1_level1_0_carry[2];
  assign scales1_level2_1_carry = _042_ | _044_;
  assign scales1_level3_0_half = scales1_level1_0_carry[1] ^ scales1_level1_0_sum[2];
  assign scales1_level3_0_sum = scales1_level3_0_half ^ scales1_level2_0_carry;
  assign _045_ = scales1_level1_0_carry[1] & scales1_level1_0_sum[2];
  assign _046_ = scales1_level3_0_half & scales1_level2_0_carry;
  assign scales1_level3_0_carry = _045_ | _046_;
  assign { _047_[7], scales1[7:1] } = { scales1_row3[3], scales1_level3_0_carry, scales1_level3_0_sum, scales1_level2_0_sum, scales1_level1_0_sum[0], scales1_row0[1] } + { scales1_level2_1_carry, scales1_level2_1_sum, 3'h0, scales1_row1[0] };
  assign scaled1_row0 = magnitude1[0] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row1 = magnitude1[1] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row2 = magnitude1[2] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row3 = magnitude1[3] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row4 = magnitude1[4] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row5 = magnitude1[5] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row6 = magnitude1[6] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row7 = magnitude1[7] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row8 = magnitude1[8] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row9 = magnitude1[9] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row10 = magnitude1[10] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row11 = magnitude1[11] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_level1_0_half = { scaled1_row11[5], scaled1_row8, scaled1_row0[7:2] } ^ { scaled1_row9, scaled1_row1[7:1] };
  assign scaled1_level1_0_sum = scaled1_level1_0_half ^ { scaled1_row10[6:0], scaled1_row2 };
  assign _048_ = { scaled1_row11[5], scaled1_row8, scaled1_row0[7:2] } & { scaled1_row9, scaled1_row1[7:1] };
  assign _049_ = scaled1_level1_0_half & { scaled1_row10[6:0], scaled1_row2 };
  assign scaled1_level1_0_carry = _048_ | _049_;
  assign scaled1_level1_1_half = { scaled1_row7[6], scaled1_row5 } ^ { scaled1_row11[2:0], scaled1_row3[7:2] };
  assign scaled1_level1_1_sum = scaled1_level1_1_half ^ { scaled1_row6[7:6], scaled1_row4[7:1] };
  assign _050_ = { scaled1_row7[6], scaled1_row5 } & { scaled1_row11[2:0], scaled1_row3[7:2] };
  assign _051_ = scaled1_level1_1_half & { scaled1_row6[7:6], scaled1_row4[7:1] };
  assign scaled1_level1_1_carry = _050_ | _051_;
  assign scaled1_level2_0_half = { scaled1_level1_0_carry[12], scaled1_row7[7], scaled1_level1_1_carry[7], scaled1_row7[5:0], scaled1_level1_1_sum[1:0], scaled1_row3[1:0] } ^ { scaled1_row11[4:3], scaled1_level1_0_carry[10:9], scaled1_row6[5:0], scaled1_level1_0_carry[2], scaled1_row4[0], scaled1_level1_0_carry[0] };
  assign scaled1_level2_0_sum = scaled1_level2_0_half ^ scaled1_level1_0_sum[13:1];
  assign _052_ = { scaled1_level1_0_carry[12], scaled1_row7[7], scaled1_level1_1_carry[7], scaled1_row7[5:0], scaled1_level1_1_sum[1:0], scaled1_row3[1:0] } & { scaled1_row11[4:3], scaled1_level1_0_carry[10:9], scaled1_row6[5:0], scaled1_level1_0_carry[2], scaled1_row4[0], scaled1_level1_0_carry[0] };
  assign _053_ = scaled1_level2_0_half & scaled1_level1_0_sum[13:1];
  assign scaled1_level2_0_carry = _052_ | _053_;
  assign scaled1_level2_1_half = scaled1_level1_1_sum[6:2] ^ scaled1_level1_0_carry[8:4];
  assign scaled1_level2_1_sum = scaled1_level2_1_half ^ scaled1_level1_1_carry[5:1];
  assign _055_ = scaled1_level1_1_sum[6:2] & scaled1_level1_0_carry[8:4];
  assign _056_ = scaled1_level2_1_half & scaled1_level1_1_carry[5:1];
  assign scaled1_level2_1_carry = _055_ | _056_;
  assign scaled1_level2_2_half = scaled1_row10[7] ^ scaled1_row11[6];
  assign scaled1_level2_2_sum = scaled1_level2_2_half ^ scaled1_level1_0_carry[14];
  assign _057_ = scaled1_row10[7] & scaled1_row11[6];
  assign _058_ = scaled1_level2_2_half & scaled1_level1_0_carry[14];
  assign scaled1_level2_2_carry = _057_ | _058_;
  assign scaled1_level3_0_half = scaled1_level1_0_carry[1] ^ scaled1_level2_0_carry[0];
  assign scaled1_level3_0_sum = scaled1_level3_0_half ^ scaled1_level2_0_sum[1];
  assign _059_ = scaled1_level1_0_carry[1] & scaled1_level2_0_carry[0];
  assign _060_ = scaled1_level3_0_half & scaled1_level2_0_sum[1];
  assign scaled1_level3_0_carry = _059_ | _060_;
  assign scaled1_level3_1_half = { scaled1_level1_0_carry[11], scaled1_level2_0_sum[10], scaled1_level1_1_carry[6], scaled1_level2_1_sum, scaled1_level1_1_carry[0] } ^ { scaled1_level1_1_carry[8], scaled1_level1_1_sum[8:7], scaled1_level2_0_sum[8:4], scaled1_level1_0_carry[3] };
  assign scaled1_level3_1_sum = scaled1_level3_1_half ^ scaled1_level2_0_carry[10:2];
  assign _061_ = { scaled1_level1_0_carry[11], scaled1_level2_0_sum[10], scaled1_level1_1_carry[6], scaled1_level2_1_sum, scaled1_level1_1_carry[0] } & { scaled1_level1_1_carry[8], scaled1_level1_1_sum[8:7], scaled1_level2_0_sum[8:4], scaled1_level1_0_carry[3] };
  assign _062_ = scaled1_level3_1_half & scaled1_level2_0_carry[10:2];
  assign scaled1_level3_1_carry = _061_ | _062_;
  assign scaled1_level3_2_half = scaled1_level1_0_carry[13] ^ scaled1_level1_0_sum[14];
  assign scaled1_level3_2_sum = scaled1_level3_2_half ^ scaled1_level2_0_carry[12];
  assign _063_ = scaled1_level1_0_carry[13] & scaled1_level1_0_sum[14];
  assign _064_ = scaled1_level3_2_half & scaled1_level2_0_carry[12];
  assign scaled1_level3_2_carry = _063_ | _064_;
  assign scaled1_level4_0_half = scaled1_level2_0_carry[1] ^ scaled1_level2_0_sum[2];
  assign scaled1_level4_0_sum = scaled1_level4_0_half ^ scaled1_level3_0_carry;
  assign _066_ = scaled1_level2_0_carry[1] & scaled1_level2_0_sum[2];
  assign _067_ = scaled1_level4_0_half & scaled1_level3_0_carry;
  assign scaled1_level4_0_carry = _066_ | _067_;
  assign scaled1_level4_1_half = scaled1_level2_1_carry ^ { scaled1_level2_0_sum[9], scaled1_level3_1_carry[4:1] };
  assign scaled1_level4_1_sum = scaled1_level4_1_half ^ scaled1_level3_1_sum[6:2];
  assign _068_ = scaled1_level2_1_carry & { scaled1_level2_0_sum[9], scaled1_level3_1_carry[4:1] };
  assign _069_ = scaled1_level4_1_half & scaled1_level3_1_sum[6:2];
  assign scaled1_level4_1_carry = _068_ | _069_;
  assign scaled1_level4_2_half = scaled1_level2_0_sum[12:11] ^ { scaled1_level2_0_carry[11], scaled1_level3_1_carry[7] };
  assign scaled1_level4_2_sum = scaled1_level4_2_half ^ { scaled1_level3_1_carry[8], scaled1_level3_1_sum[8] };
  assign _070_ = scaled1_level2_0_sum[12:11] & { scaled1_level2_0_carry[11], scaled1_level3_1_carry[7] };
  assign _071_ = scaled1_level4_2_half & { scaled1_level3_1_carry[8], scaled1_level3_1_sum[8] };
  assign scaled1_level4_2_carry = _070_ | _071_;
  assign scaled1_level5_0_half = scaled1_level2_0_sum[3] ^ scaled1_level3_1_sum[0];
  assign scaled1_level5_0_sum = scaled1_level5_0_half ^ scaled1_level4_0_carry;
  assign _072_ = scaled1_level2_0_sum[3] & scaled1_level3_1_sum[0];
  assign _073_ = scaled1_level5_0_half & scaled1_level4_0_carry;
  assign scaled1_level5_0_carry = _072_ | _073_;
  assign scaled1_level5_1_half = scaled1_level3_1_carry[6:5] ^ { scaled1_level3_1_sum[7], scaled1_level4_1_carry[3] };
  assign scaled1_level5_1_sum = scaled1_level5_1_half ^ { scaled1_level4_1_carry[4], scaled1_level4_1_sum[4] };
  assign _074_ = scaled1_level3_1_carry[6:5] & { scaled1_level3_1_sum[7], scaled1_level4_1_carry[3] };
  assign _075_ = scaled1_level5_1_half & { scaled1_level4_1_carry[4], scaled1_level4_1_sum[4] };
  assign scaled1_level5_1_carry = _074_ | _075_;
  assign scaled1_level6_0_half = scaled1_level3_1_carry[0] ^ scaled1_level3_1_sum[1];
  assign scaled1_level6_0_sum = scaled1_level6_0_half ^ scaled1_level5_0_carry;
  assign _077_ = scaled1_level3_1_carry[0] & scaled1_level3_1_sum[1];
  assign _078_ = scaled1_level6_0_half & scaled1_level5_0_carry;
  assign scaled1_level6_0_carry = _077_ | _078_;
  assign { _079_[19], scaled1[19], scale__p1__sig_18_1 } = { scaled1_row11[7], scaled1_level3_2_carry, scaled1_level4_2_carry, scaled1_level5_1_carry, scaled1_level5_1_sum[0], scaled1_level4_1_carry[2:0], scaled1_level6_0_carry, scaled1_level6_0_sum, scaled1_level5_0_sum, scaled1_level4_0_sum, scaled1_level3_0_sum, scaled1_level2_0_sum[0], scaled1_level1_0_sum[0], scaled1_row0[1] } + { scaled1_level2_2_carry, scaled1_level2_2_sum, scaled1_level3_2_sum, scaled1_level4_2_sum, scaled1_level5_1_sum[1], 1'h0, scaled1_level4_1_sum[3:0], 6'h00, scaled1_row1[0] };
  assign o__p1__shift = { a_scale_13_11, blocks__a_scale1__shift_0 } + { b_scale_13_11, blocks__b_scale1__shift_0 };
  assign _080_ = | { scales1[7:1], scales1_row0[0] };
  assign o__p1__sign = blocks__s1_12_4[8] & _080_;
  assign o__p1__nan = i__a_scale1__nan | i__b_scale1__nan;
  assign _000_ = - $signed({ blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _011_[13:12], magnitude0 } = blocks__s0_12_4[8] ? _000_ : { blocks__s0_12_4[8], blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign scales0_row0 = a_scale_2_0[0] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row1 = a_scale_2_0[1] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row2 = a_scale_2_0[2] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row3 = blocks__a_scale0__sig_3 ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_level1_0_half = { scales0_row3[1], scales0_row0[3:2] } ^ scales0_row1[3:1];
  assign scales0_level1_0_sum = scales0_level1_0_half ^ scales0_row2[2:0];
  assign _022_ = { scales0_row3[1], scales0_row0[3:2] } & scales0_row1[3:1];
  assign _033_ = scales0_level1_0_half & scales0_row2[2:0];
  assign scales0_level1_0_carry = _022_ | _033_;
  assign scales0_level2_0_half = scales0_row3[0] ^ scales0_level1_0_carry[0];
  assign scales0_level2_0_sum = scales0_level2_0_half ^ scales0_level1_0_sum[1];
  assign _043_ = scales0_row3[0] & scales0_level1_0_carry[0];
  assign _054_ = scales0_level2_0_half & scales0_level1_0_sum[1];
  assign _047_[6:0] = scales1[7:1];
  assign _037_[11:0] = magnitude1;
  assign _034_[18:0] = { scaled0[19], scale__p0__sig_18_1 };
  assign _002_[6:0] = scales0[7:1];
  assign _011_[11:0] = magnitude0;
  assign scale__p1__sig_0 = scaled1_row0[0];
  assign scale__p0__sig_0 = scaled0_row0[0];
  assign scaled1[18:0] = { scale__p1__sig_18_1, scaled1_row0[0] };
  assign scales1[0] = scales1_row0[0];
  assign scaled0[18:0] = { scale__p0__sig_18_1, scaled0_row0[0] };
  assign scales0[0] = scales0_row0[0];
  assign _079_[18:0] = { scaled1[19], scale__p1__sig_18_1 };
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__total (
  input wire signed [47:0] i__x0,
  input wire signed [47:0] i__x1,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [47:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [1:0] i__negative
);
  wire _000_, _001_, _002_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_,
    _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_,
    _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, sign, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry,
    sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum,
    sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half,
    sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum, sum_level1_0_carry,
    sum_level1_0_half, sum_level1_0_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum,
    sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half,
    sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry,
    sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum,
    sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half,
    sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half, sum_level28_0_sum, sum_level29_0_carry,
    sum_level29_0_half, sum_level29_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry, sum_level31_0_half,
    sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum, sum_level33_0_carry,
    sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half, sum_level34_0_sum,
    sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry, sum_level36_0_half,
    sum_level36_0_sum, sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum, sum_level38_0_carry,
    sum_level38_0_half, sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half, sum_level39_0_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level40_0_carry, sum_level40_0_half,
    sum_level40_0_sum, sum_level41_0_carry, sum_level41_0_half, sum_level41_0_sum, sum_level42_0_carry,
    sum_level42_0_half, sum_level42_0_sum, sum_level43_0_carry, sum_level43_0_half, sum_level43_0_sum,
    sum_level44_0_carry, sum_level44_0_half, sum_level44_0_sum, sum_level45_0_carry, sum_level45_0_half,
    sum_level45_0_sum, sum_level46_0_carry, sum_level46_0_half, sum_level46_0_sum, sum_level47_0_carry,
    sum_level47_0_half, sum_level47_0_sum, sum_level48_0_carry, sum_level48_0_half, sum_level48_0_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [49:0] _003_, _004_, _005_;
  wire [48:0] sum_total;
  assign sum_level1_0_half = i__x0[0] ^ i__x1[0];
  assign sum_level1_0_sum = sum_level1_0_half ^ i__negative[0];
  assign _000_ = i__x0[0] & i__x1[0];
  assign _016_ = sum_level1_0_half & i__negative[0];
  assign sum_level1_0_carry = _000_ | _016_;
  assign sum_level2_0_half = i__x0[1] ^ i__x1[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _027_ = i__x0[1] & i__x1[1];
  assign _038_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _027_ | _038_;
  assign sum_level3_0_half = i__x0[2] ^ i__x1[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _049_ = i__x0[2] & i__x1[2];
  assign _060_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _049_ | _060_;
  assign sum_level4_0_half = i__x0[3] ^ i__x1[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _071_ = i__x0[3] & i__x1[3];
  assign _082_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _071_ | _082_;
  assign sum_level5_0_half = i__x0[4] ^ i__x1[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _093_ = i__x0[4] & i__x1[4];
  assign _001_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _093_ | _001_;
  assign sum_level6_0_half = i__x0[5] ^ i__x1[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _007_ = i__x0[5] & i__x1[5];
  assign _008_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _007_ | _008_;
  assign sum_level7_0_half = i__x0[6] ^ i__x1[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _009_ = i__x0[6] & i__x1[6];
  assign _010_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _009_ | _010_;
  assign sum_level8_0_half = i__x0[7] ^ i__x1[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _011_ = i__x0[7] & i__x1[7];
  assign _012_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _011_ | _012_;
  assign sum_level9_0_half = i__x0[8] ^ i__x1[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _013_ = i__x0[8] & i__x1[8];
  assign _014_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _013_ | _014_;
  assign sum_level10_0_half = i__x0[9] ^ i__x1[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _015_ = i__x0[9] & i__x1[9];
  assign _017_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _015_ | _017_;
  assign sum_level11_0_half = i__x0[10] ^ i__x1[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _018_ = i__x0[10] & i__x1[10];
  assign _019_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _018_ | _019_;
  assign sum_level12_0_half = i__x0[11] ^ i__x1[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _020_ = i__x0[11] & i__x1[11];
  assign _021_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _020_ | _021_;
  assign sum_level13_0_half = i__x0[12] ^ i__x1[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _022_ = i__x0[12] & i__x1[12];
  assign _023_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _022_ | _023_;
  assign sum_level14_0_half = i__x0[13] ^ i__x1[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _024_ = i__x0[13] & i__x1[13];
  assign _025_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _024_ | _025_;
  assign sum_level15_0_half = i__x0[14] ^ i__x1[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _026_ = i__x0[14] & i__x1[14];
  assign _028_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _026_ | _028_;
  assign sum_level16_0_half = i__x0[15] ^ i__x1[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _029_ = i__x0[15] & i__x1[15];
  assign _030_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _029_ | _030_;
  assign sum_level17_0_half = i__x0[16] ^ i__x1[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _031_ = i__x0[16] & i__x1[16];
  assign _032_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _031_ | _032_;
  assign sum_level18_0_half = i__x0[17] ^ i__x1[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _033_ = i__x0[17] & i__x1[17];
  assign _034_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _033_ | _034_;
  assign sum_level19_0_half = i__x0[18] ^ i__x1[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _035_ = i__x0[18] & i__x1[18];
  assign _036_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _035_ | _036_;
  assign sum_level20_0_half = i__x0[19] ^ i__x1[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _037_ = i__x0[19] & i__x1[19];
  assign _039_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _037_ | _039_;
  assign sum_level21_0_half = i__x0[20] ^ i__x1[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _040_ = i__x0[20] & i__x1[20];
  assign _041_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _040_ | _041_;
  assign sum_level22_0_half = i__x0[21] ^ i__x1[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _042_ = i__x0[21] & i__x1[21];
  assign _043_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _042_ | _043_;
  assign sum_level23_0_half = i__x0[22] ^ i__x1[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _044_ = i__x0[22] & i__x1[22];
  assign _045_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _044_ | _045_;
  assign sum_level24_0_half = i__x0[23] ^ i__x1[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _046_ = i__x0[23] & i__x1[23];
  assign _047_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _046_ | _047_;
  assign sum_level25_0_half = i__x0[24] ^ i__x1[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _048_ = i__x0[24] & i__x1[24];
  assign _050_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _048_ | _050_;
  assign sum_level26_0_half = i__x0[25] ^ i__x1[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _051_ = i__x0[25] & i__x1[25];
  assign _052_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _051_ | _052_;
  assign sum_level27_0_half = i__x0[26] ^ i__x1[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _053_ = i__x0[26] & i__x1[26];
  assign _054_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _053_ | _054_;
  assign sum_level28_0_half = i__x0[27] ^ i__x1[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _055_ = i__x0[27] & i__x1[27];
  assign _056_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _055_ | _056_;
  assign sum_level29_0_half = i__x0[28] ^ i__x1[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _057_ = i__x0[28] & i__x1[28];
  assign _058_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _057_ | _058_;
  assign sum_level30_0_half = i__x0[29] ^ i__x1[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _059_ = i__x0[29] & i__x1[29];
  assign _061_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _059_ | _061_;
  assign sum_level31_0_half = i__x0[30] ^ i__x1[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _062_ = i__x0[30] & i__x1[30];
  assign _063_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _062_ | _063_;
  assign sum_level32_0_half = i__x0[31] ^ i__x1[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _064_ = i__x0[31] & i__x1[31];
  assign _065_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _064_ | _065_;
  assign sum_level33_0_half = i__x0[32] ^ i__x1[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _066_ = i__x0[32] & i__x1[32];
  assign _067_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _066_ | _067_;
  assign sum_level34_0_half = i__x0[33] ^ i__x1[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _068_ = i__x0[33] & i__x1[33];
  assign _069_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _068_ | _069_;
  assign sum_level35_0_half = i__x0[34] ^ i__x1[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _070_ = i__x0[34] & i__x1[34];
  assign _072_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _070_ | _072_;
  assign sum_level36_0_half = i__x0[35] ^ i__x1[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _073_ = i__x0[35] & i__x1[35];
  assign _074_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _073_ | _074_;
  assign sum_level37_0_half = i__x0[36] ^ i__x1[36];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _075_ = i__x0[36] & i__x1[36];
  assign _076_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _075_ | _076_;
  assign sum_level38_0_half = i__x0[37] ^ i__x1[37];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _077_ = i__x0[37] & i__x1[37];
  assign _078_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _077_ | _078_;
  assign sum_level39_0_half = i__x0[38] ^ i__x1[38];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _079_ = i__x0[38] & i__x1[38];
  assign _080_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _079_ | _080_;
  assign sum_level40_0_half = i__x0[39] ^ i__x1[39];
  assign sum_level40_0_sum = sum_level40_0_half ^ sum_level39_0_carry;
  assign _081_ = i__x0[39] & i__x1[39];
  assign _083_ = sum_level40_0_half & sum_level39_0_carry;
  assign sum_level40_0_carry = _081_ | _083_;
  assign sum_level41_0_half = i__x0[40] ^ i__x1[40];
  assign sum_level41_0_sum = sum_level41_0_half ^ sum_level40_0_carry;
  assign _084_ = i__x0[40] & i__x1[40];
  assign _085_ = sum_level41_0_half & sum_level40_0_carry;
  assign sum_level41_0_carry = _084_ | _085_;
  assign sum_level42_0_half = i__x0[41] ^ i__x1[41];
  assign sum_level42_0_sum = sum_level42_0_half ^ sum_level41_0_carry;
  assign _086_ = i__x0[41] & i__x1[41];
  assign _087_ = sum_level42_0_half & sum_level41_0_carry;
  assign sum_level42_0_carry = _086_ | _087_;
  assign sum_level43_0_half = i__x0[42] ^ i__x1[42];
  assign sum_level43_0_sum = sum_level43_0_half ^ sum_level42_0_carry;
  assign _088_ = i__x0[42] & i__x1[42];
  assign _089_ = sum_level43_0_half & sum_level42_0_carry;
  assign sum_level43_0_carry = _088_ | _089_;
  assign sum_level44_0_half = i__x0[43] ^ i__x1[43];
  assign sum_level44_0_sum = sum_level44_0_half ^ sum_level43_0_carry;
  assign _090_ = i__x0[43] & i__x1[43];
  assign _091_ = sum_level44_0_half & sum_level43_0_carry;
  assign sum_level44_0_carry = _090_ | _091_;
  assign sum_level45_0_half = i__x0[44] ^ i__x1[44];
  assign sum_level45_0_sum = sum_level45_0_half ^ sum_level44_0_carry;
  assign _092_ = i__x0[44] & i__x1[44];
  assign _094_ = sum_level45_0_half & sum_level44_0_carry;
  assign sum_level45_0_carry = _092_ | _094_;
  assign sum_level46_0_half = i__x0[45] ^ i__x1[45];
  assign sum_level46_0_sum = sum_level46_0_half ^ sum_level45_0_carry;
  assign _095_ = i__x0[45] & i__x1[45];
  assign _096_ = sum_level46_0_half & sum_level45_0_carry;
  assign sum_level46_0_carry = _095_ | _096_;
  assign sum_level47_0_half = i__x0[46] ^ i__x1[46];
  assign sum_level47_0_sum = sum_level47_0_half ^ sum_level46_0_carry;
  assign _097_ = i__x0[46] & i__x1[46];
  assign _098_ = sum_level47_0_half & sum_level46_0_carry;
  assign sum_level47_0_carry = _097_ | _098_;
  assign sum_level48_0_half = _099_ ^ _100_;
  assign sum_level48_0_sum = sum_level48_0_half ^ sum_level47_0_carry;
  assign _099_ = ~ i__x0[47];
  assign _100_ = ~ i__x1[47];
  assign _101_ = _099_ & _100_;
  assign _002_ = sum_level48_0_half & sum_level47_0_carry;
  assign sum_level48_0_carry = _101_ | _002_;
  assign { _003_[49], sum_total } = { 1'h1, sum_level48_0_sum, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, i__negative[1] } + { sum_level48_0_carry, 47'h000000000000, sum_level1_0_sum };
  assign _004_ = - $signed(sum_total);
  assign { _005_[49:48], o__p0__sig } = sum_total[48] ? _004_ : { sum_total[48], sum_total };
  assign _006_ = | sum_total;
  assign sign = _006_ ? sum_total[48] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign _003_[48:0] = sum_total;
  assign _005_[47:0] = o__p0__sig;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [13:0] b_scale,
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
  output wire blocks__b_scale0__sig_3,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan,
  output wire blocks__b_scale1__sig_3,
  output wire blocks__b_scale1__shift_0,
  output wire o__b_scale1__nan
);
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a10 (
    .code(a[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a11 (
    .code(a[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a12 (
    .code(a[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a13 (
    .code(a[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a14 (
    .code(a[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a15 (
    .code(a[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a16 (
    .code(a[67:64]),
    .port(unpack__a16__sig_1),
    .port_2(unpack__a16__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a17 (
    .code(a[71:68]),
    .port(unpack__a17__sig_1),
    .port_2(unpack__a17__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a18 (
    .code(a[75:72]),
    .port(unpack__a18__sig_1),
    .port_2(unpack__a18__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a19 (
    .code(a[79:76]),
    .port(unpack__a19__sig_1),
    .port_2(unpack__a19__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a20 (
    .code(a[83:80]),
    .port(unpack__a20__sig_1),
    .port_2(unpack__a20__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a21 (
    .code(a[87:84]),
    .port(unpack__a21__sig_1),
    .port_2(unpack__a21__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a22 (
    .code(a[91:88]),
    .port(unpack__a22__sig_1),
    .port_2(unpack__a22__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a23 (
    .code(a[95:92]),
    .port(unpack__a23__sig_1),
    .port_2(unpack__a23__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a24 (
    .code(a[99:96]),
    .port(unpack__a24__sig_1),
    .port_2(unpack__a24__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a25 (
    .code(a[103:100]),
    .port(unpack__a25__sig_1),
    .port_2(unpack__a25__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a26 (
    .code(a[107:104]),
    .port(unpack__a26__sig_1),
    .port_2(unpack__a26__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a27 (
    .code(a[111:108]),
    .port(unpack__a27__sig_1),
    .port_2(unpack__a27__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a28 (
    .code(a[115:112]),
    .port(unpack__a28__sig_1),
    .port_2(unpack__a28__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a29 (
    .code(a[119:116]),
    .port(unpack__a29__sig_1),
    .port_2(unpack__a29__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a30 (
    .code(a[123:120]),
    .port(unpack__a30__sig_1),
    .port_2(unpack__a30__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a31 (
    .code(a[127:124]),
    .port(unpack__a31__sig_1),
    .port_2(unpack__a31__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a8 (
    .code(a[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a a9 (
    .code(a[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(a_scale[6:0]),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__sig_3),
    .port_2(blocks__a_scale0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a_scale a_scale1 (
    .code(a_scale[13:7]),
    .o__nan(o__a_scale1__nan),
    .port(blocks__a_scale1__sig_3),
    .port_2(blocks__a_scale1__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b10 (
    .code(b[43:40]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b11 (
    .code(b[47:44]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b12 (
    .code(b[51:48]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b13 (
    .code(b[55:52]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b14 (
    .code(b[59:56]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b15 (
    .code(b[63:60]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b16 (
    .code(b[67:64]),
    .port(unpack__b16__sig_1),
    .port_2(unpack__b16__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b17 (
    .code(b[71:68]),
    .port(unpack__b17__sig_1),
    .port_2(unpack__b17__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b18 (
    .code(b[75:72]),
    .port(unpack__b18__sig_1),
    .port_2(unpack__b18__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b19 (
    .code(b[79:76]),
    .port(unpack__b19__sig_1),
    .port_2(unpack__b19__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b20 (
    .code(b[83:80]),
    .port(unpack__b20__sig_1),
    .port_2(unpack__b20__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b21 (
    .code(b[87:84]),
    .port(unpack__b21__sig_1),
    .port_2(unpack__b21__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b22 (
    .code(b[91:88]),
    .port(unpack__b22__sig_1),
    .port_2(unpack__b22__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b23 (
    .code(b[95:92]),
    .port(unpack__b23__sig_1),
    .port_2(unpack__b23__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b24 (
    .code(b[99:96]),
    .port(unpack__b24__sig_1),
    .port_2(unpack__b24__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b25 (
    .code(b[103:100]),
    .port(unpack__b25__sig_1),
    .port_2(unpack__b25__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b26 (
    .code(b[107:104]),
    .port(unpack__b26__sig_1),
    .port_2(unpack__b26__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b27 (
    .code(b[111:108]),
    .port(unpack__b27__sig_1),
    .port_2(unpack__b27__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b28 (
    .code(b[115:112]),
    .port(unpack__b28__sig_1),
    .port_2(unpack__b28__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b29 (
    .code(b[119:116]),
    .port(unpack__b29__sig_1),
    .port_2(unpack__b29__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b30 (
    .code(b[123:120]),
    .port(unpack__b30__sig_1),
    .port_2(unpack__b30__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b31 (
    .code(b[127:124]),
    .port(unpack__b31__sig_1),
    .port_2(unpack__b31__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b8 (
    .code(b[35:32]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a b9 (
    .code(b[39:36]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(b_scale[6:0]),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__sig_3),
    .port_2(blocks__b_scale0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes32_fp32__unpack__a_scale b_scale1 (
    .code(b_scale[13:7]),
    .o__nan(o__b_scale1__nan),
    .port(blocks__b_scale1__sig_3),
    .port_2(blocks__b_scale1__shift_0)
  );
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_nvfp4_nvfp4_lanes32_fp32__unpack__a_scale (
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
