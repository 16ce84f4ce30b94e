// dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32
//
// Spec:    dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           256 bits  32 x e5m2
//   input  b           256 bits  32 x e5m2
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 256'hc23dbe4339c23dbe4339c23dbe4339c23dbe4339c23dbe4339c23dbe4339c23d, b =
//     256'h39c23dbe4339c23dbe4339c23dbe4339c23dbe4339c23dbe4339c23dbe4339c2, a_scale = 0x7e (0.5), b_scale = 0x81
//     (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xc30b6f70 (-139.435303)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32 (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__b_scale0__nan, blocks__inf0, blocks__inf_sign0, blocks__nan0, scale__p0__nan, unpack__a0__inf,
    unpack__a0__nan, unpack__a10__inf, unpack__a10__nan, unpack__a11__inf, unpack__a11__nan, unpack__a12__inf,
    unpack__a12__nan, unpack__a13__inf, unpack__a13__nan, unpack__a14__inf, unpack__a14__nan, unpack__a15__inf,
    unpack__a15__nan, unpack__a16__inf, unpack__a16__nan, unpack__a17__inf, unpack__a17__nan, unpack__a18__inf,
    unpack__a18__nan, unpack__a19__inf, unpack__a19__nan, unpack__a1__inf, unpack__a1__nan, unpack__a20__inf,
    unpack__a20__nan, unpack__a21__inf, unpack__a21__nan, unpack__a22__inf, unpack__a22__nan, unpack__a23__inf,
    unpack__a23__nan, unpack__a24__inf, unpack__a24__nan, unpack__a25__inf, unpack__a25__nan, unpack__a26__inf,
    unpack__a26__nan, unpack__a27__inf, unpack__a27__nan, unpack__a28__inf, unpack__a28__nan, unpack__a29__inf,
    unpack__a29__nan, unpack__a2__inf, unpack__a2__nan, unpack__a30__inf, unpack__a30__nan, unpack__a31__inf,
    unpack__a31__nan, unpack__a3__inf, unpack__a3__nan, unpack__a4__inf, unpack__a4__nan, unpack__a5__inf,
    unpack__a5__nan, unpack__a6__inf, unpack__a6__nan, unpack__a7__inf, unpack__a7__nan, unpack__a8__inf,
    unpack__a8__nan, unpack__a9__inf, unpack__a9__nan, unpack__b0__inf, unpack__b0__nan, unpack__b10__inf,
    unpack__b10__nan, unpack__b11__inf, unpack__b11__nan, unpack__b12__inf, unpack__b12__nan, unpack__b13__inf,
    unpack__b13__nan, unpack__b14__inf, unpack__b14__nan, unpack__b15__inf, unpack__b15__nan, unpack__b16__inf,
    unpack__b16__nan, unpack__b17__inf, unpack__b17__nan, unpack__b18__inf, unpack__b18__nan, unpack__b19__inf,
    unpack__b19__nan, unpack__b1__inf, unpack__b1__nan, unpack__b20__inf, unpack__b20__nan, unpack__b21__inf,
    unpack__b21__nan, unpack__b22__inf, unpack__b22__nan, unpack__b23__inf, unpack__b23__nan, unpack__b24__inf,
    unpack__b24__nan, unpack__b25__inf, unpack__b25__nan, unpack__b26__inf, unpack__b26__nan, unpack__b27__inf,
    unpack__b27__nan, unpack__b28__inf, unpack__b28__nan, unpack__b29__inf, unpack__b29__nan, unpack__b2__inf,
    unpack__b2__nan, unpack__b30__inf, unpack__b30__nan, unpack__b31__inf, unpack__b31__nan, unpack__b3__inf,
    unpack__b3__nan, unpack__b4__inf, unpack__b4__nan, unpack__b5__inf, unpack__b5__nan, unpack__b6__inf,
    unpack__b6__nan, unpack__b7__inf, unpack__b7__nan, unpack__b8__inf, unpack__b8__nan, unpack__b9__inf,
    unpack__b9__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [121:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [69:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [68:0] scale__p0__sig;
  wire [4:0] unpack__a0__shift, unpack__a10__shift, unpack__a11__shift, unpack__a12__shift, unpack__a13__shift,
    unpack__a14__shift, unpack__a15__shift, unpack__a16__shift, unpack__a17__shift, unpack__a18__shift,
    unpack__a19__shift, unpack__a1__shift, unpack__a20__shift, unpack__a21__shift, unpack__a22__shift,
    unpack__a23__shift, unpack__a24__shift, unpack__a25__shift, unpack__a26__shift, unpack__a27__shift,
    unpack__a28__shift, unpack__a29__shift, unpack__a2__shift, unpack__a30__shift, unpack__a31__shift,
    unpack__a3__shift, unpack__a4__shift, unpack__a5__shift, unpack__a6__shift, unpack__a7__shift,
    unpack__a8__shift, unpack__a9__shift, unpack__b0__shift, unpack__b10__shift, unpack__b11__shift,
    unpack__b12__shift, unpack__b13__shift, unpack__b14__shift, unpack__b15__shift, unpack__b16__shift,
    unpack__b17__shift, unpack__b18__shift, unpack__b19__shift, unpack__b1__shift, unpack__b20__shift,
    unpack__b21__shift, unpack__b22__shift, unpack__b23__shift, unpack__b24__shift, unpack__b25__shift,
    unpack__b26__shift, unpack__b27__shift, unpack__b28__shift, unpack__b29__shift, unpack__b2__shift,
    unpack__b30__shift, unpack__b31__shift, unpack__b3__shift, unpack__b4__shift, unpack__b5__shift,
    unpack__b6__shift, unpack__b7__shift, unpack__b8__shift, unpack__b9__shift;
  wire [2:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a16__sig, unpack__a17__sig, unpack__a18__sig, unpack__a19__sig,
    unpack__a1__sig, unpack__a20__sig, unpack__a21__sig, unpack__a22__sig, unpack__a23__sig, unpack__a24__sig,
    unpack__a25__sig, unpack__a26__sig, unpack__a27__sig, unpack__a28__sig, unpack__a29__sig, unpack__a2__sig,
    unpack__a30__sig, unpack__a31__sig, unpack__a3__sig, unpack__a4__sig, unpack__a5__sig, unpack__a6__sig,
    unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig, unpack__b10__sig, unpack__b11__sig,
    unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig, unpack__b16__sig, unpack__b17__sig,
    unpack__b18__sig, unpack__b19__sig, unpack__b1__sig, unpack__b20__sig, unpack__b21__sig, unpack__b22__sig,
    unpack__b23__sig, unpack__b24__sig, unpack__b25__sig, unpack__b26__sig, unpack__b27__sig, unpack__b28__sig,
    unpack__b29__sig, unpack__b2__sig, unpack__b30__sig, unpack__b31__sig, unpack__b3__sig, unpack__b4__sig,
    unpack__b5__sig, unpack__b6__sig, unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__align align (
    .code(acc),
    .i__p0__inf(blocks__inf0),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks blocks (
    .a__inf(unpack__a0__inf),
    .a__inf_10(unpack__a9__inf),
    .a__inf_11(unpack__a10__inf),
    .a__inf_12(unpack__a11__inf),
    .a__inf_13(unpack__a12__inf),
    .a__inf_14(unpack__a13__inf),
    .a__inf_15(unpack__a14__inf),
    .a__inf_16(unpack__a15__inf),
    .a__inf_17(unpack__a16__inf),
    .a__inf_18(unpack__a17__inf),
    .a__inf_19(unpack__a18__inf),
    .a__inf_2(unpack__a1__inf),
    .a__inf_20(unpack__a19__inf),
    .a__inf_21(unpack__a20__inf),
    .a__inf_22(unpack__a21__inf),
    .a__inf_23(unpack__a22__inf),
    .a__inf_24(unpack__a23__inf),
    .a__inf_25(unpack__a24__inf),
    .a__inf_26(unpack__a25__inf),
    .a__inf_27(unpack__a26__inf),
    .a__inf_28(unpack__a27__inf),
    .a__inf_29(unpack__a28__inf),
    .a__inf_3(unpack__a2__inf),
    .a__inf_30(unpack__a29__inf),
    .a__inf_31(unpack__a30__inf),
    .a__inf_32(unpack__a31__inf),
    .a__inf_4(unpack__a3__inf),
    .a__inf_5(unpack__a4__inf),
    .a__inf_6(unpack__a5__inf),
    .a__inf_7(unpack__a6__inf),
    .a__inf_8(unpack__a7__inf),
    .a__inf_9(unpack__a8__inf),
    .a__nan(unpack__a0__nan),
    .a__nan_10(unpack__a9__nan),
    .a__nan_11(unpack__a10__nan),
    .a__nan_12(unpack__a11__nan),
    .a__nan_13(unpack__a12__nan),
    .a__nan_14(unpack__a13__nan),
    .a__nan_15(unpack__a14__nan),
    .a__nan_16(unpack__a15__nan),
    .a__nan_17(unpack__a16__nan),
    .a__nan_18(unpack__a17__nan),
    .a__nan_19(unpack__a18__nan),
    .a__nan_2(unpack__a1__nan),
    .a__nan_20(unpack__a19__nan),
    .a__nan_21(unpack__a20__nan),
    .a__nan_22(unpack__a21__nan),
    .a__nan_23(unpack__a22__nan),
    .a__nan_24(unpack__a23__nan),
    .a__nan_25(unpack__a24__nan),
    .a__nan_26(unpack__a25__nan),
    .a__nan_27(unpack__a26__nan),
    .a__nan_28(unpack__a27__nan),
    .a__nan_29(unpack__a28__nan),
    .a__nan_3(unpack__a2__nan),
    .a__nan_30(unpack__a29__nan),
    .a__nan_31(unpack__a30__nan),
    .a__nan_32(unpack__a31__nan),
    .a__nan_4(unpack__a3__nan),
    .a__nan_5(unpack__a4__nan),
    .a__nan_6(unpack__a5__nan),
    .a__nan_7(unpack__a6__nan),
    .a__nan_8(unpack__a7__nan),
    .a__nan_9(unpack__a8__nan),
    .b__inf(unpack__b0__inf),
    .b__inf_10(unpack__b9__inf),
    .b__inf_11(unpack__b10__inf),
    .b__inf_12(unpack__b11__inf),
    .b__inf_13(unpack__b12__inf),
    .b__inf_14(unpack__b13__inf),
    .b__inf_15(unpack__b14__inf),
    .b__inf_16(unpack__b15__inf),
    .b__inf_17(unpack__b16__inf),
    .b__inf_18(unpack__b17__inf),
    .b__inf_19(unpack__b18__inf),
    .b__inf_2(unpack__b1__inf),
    .b__inf_20(unpack__b19__inf),
    .b__inf_21(unpack__b20__inf),
    .b__inf_22(unpack__b21__inf),
    .b__inf_23(unpack__b22__inf),
    .b__inf_24(unpack__b23__inf),
    .b__inf_25(unpack__b24__inf),
    .b__inf_26(unpack__b25__inf),
    .b__inf_27(unpack__b26__inf),
    .b__inf_28(unpack__b27__inf),
    .b__inf_29(unpack__b28__inf),
    .b__inf_3(unpack__b2__inf),
    .b__inf_30(unpack__b29__inf),
    .b__inf_31(unpack__b30__inf),
    .b__inf_32(unpack__b31__inf),
    .b__inf_4(unpack__b3__inf),
    .b__inf_5(unpack__b4__inf),
    .b__inf_6(unpack__b5__inf),
    .b__inf_7(unpack__b6__inf),
    .b__inf_8(unpack__b7__inf),
    .b__inf_9(unpack__b8__inf),
    .b__nan(unpack__b0__nan),
    .b__nan_10(unpack__b9__nan),
    .b__nan_11(unpack__b10__nan),
    .b__nan_12(unpack__b11__nan),
    .b__nan_13(unpack__b12__nan),
    .b__nan_14(unpack__b13__nan),
    .b__nan_15(unpack__b14__nan),
    .b__nan_16(unpack__b15__nan),
    .b__nan_17(unpack__b16__nan),
    .b__nan_18(unpack__b17__nan),
    .b__nan_19(unpack__b18__nan),
    .b__nan_2(unpack__b1__nan),
    .b__nan_20(unpack__b19__nan),
    .b__nan_21(unpack__b20__nan),
    .b__nan_22(unpack__b21__nan),
    .b__nan_23(unpack__b22__nan),
    .b__nan_24(unpack__b23__nan),
    .b__nan_25(unpack__b24__nan),
    .b__nan_26(unpack__b25__nan),
    .b__nan_27(unpack__b26__nan),
    .b__nan_28(unpack__b27__nan),
    .b__nan_29(unpack__b28__nan),
    .b__nan_3(unpack__b2__nan),
    .b__nan_30(unpack__b29__nan),
    .b__nan_31(unpack__b30__nan),
    .b__nan_32(unpack__b31__nan),
    .b__nan_4(unpack__b3__nan),
    .b__nan_5(unpack__b4__nan),
    .b__nan_6(unpack__b5__nan),
    .b__nan_7(unpack__b6__nan),
    .b__nan_8(unpack__b7__nan),
    .b__nan_9(unpack__b8__nan),
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .minus0(blocks__inf_sign0),
    .o__inf0(blocks__inf0),
    .o__nan0(blocks__nan0),
    .a_1_0(a[1:0]),
    .a_73_67(a[73:67]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_2(unpack__a16__sig[2]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_2(unpack__a17__sig[2]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_2(unpack__a18__sig[2]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_2(unpack__a19__sig[2]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_2(unpack__a20__sig[2]),
    .a_81_75(a[81:75]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_2(unpack__a21__sig[2]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_2(unpack__a22__sig[2]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_2(unpack__a23__sig[2]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_2(unpack__a24__sig[2]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_2(unpack__a25__sig[2]),
    .a_89_83(a[89:83]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_2(unpack__a26__sig[2]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_2(unpack__a27__sig[2]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_2(unpack__a28__sig[2]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_2(unpack__a29__sig[2]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_2(unpack__a30__sig[2]),
    .a_97_91(a[97:91]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_2(unpack__a31__sig[2]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .a_105_99(a[105:99]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .a_113_107(a[113:107]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .a_121_115(a[121:115]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_2(unpack__b16__sig[2]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_2(unpack__b17__sig[2]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .a_129_123(a[129:123]),
    .unpack__b18__sig_2(unpack__b18__sig[2]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_2(unpack__b19__sig[2]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_2(unpack__b20__sig[2]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_2(unpack__b21__sig[2]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_2(unpack__b22__sig[2]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .a_137_131(a[137:131]),
    .unpack__b23__sig_2(unpack__b23__sig[2]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_2(unpack__b24__sig[2]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_2(unpack__b25__sig[2]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_2(unpack__b26__sig[2]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_2(unpack__b27__sig[2]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .a_145_139(a[145:139]),
    .unpack__b28__sig_2(unpack__b28__sig[2]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_2(unpack__b29__sig[2]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_2(unpack__b30__sig[2]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_2(unpack__b31__sig[2]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .a_9_3(a[9:3]),
    .a_153_147(a[153:147]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4]),
    .blocks__s0_69_5(blocks__s0[69:5]),
    .a_161_155(a[161:155]),
    .a_169_163(a[169:163]),
    .a_177_171(a[177:171]),
    .a_185_179(a[185:179]),
    .a_193_187(a[193:187]),
    .a_201_195(a[201:195]),
    .a_209_203(a[209:203]),
    .a_217_211(a[217:211]),
    .a_225_219(a[225:219]),
    .a_17_11(a[17:11]),
    .a_233_227(a[233:227]),
    .a_241_235(a[241:235]),
    .a_249_243(a[249:243]),
    .a_255_251(a[255:251]),
    .b_1_0(b[1:0]),
    .b_9_3(b[9:3]),
    .b_17_11(b[17:11]),
    .b_25_19(b[25:19]),
    .b_33_27(b[33:27]),
    .b_41_35(b[41:35]),
    .a_25_19(a[25:19]),
    .b_49_43(b[49:43]),
    .b_57_51(b[57:51]),
    .b_65_59(b[65:59]),
    .b_73_67(b[73:67]),
    .b_81_75(b[81:75]),
    .b_89_83(b[89:83]),
    .b_97_91(b[97:91]),
    .b_105_99(b[105:99]),
    .b_113_107(b[113:107]),
    .b_121_115(b[121:115]),
    .a_33_27(a[33:27]),
    .b_129_123(b[129:123]),
    .b_137_131(b[137:131]),
    .b_145_139(b[145:139]),
    .b_153_147(b[153:147]),
    .b_161_155(b[161:155]),
    .b_169_163(b[169:163]),
    .b_177_171(b[177:171]),
    .b_185_179(b[185:179]),
    .b_193_187(b[193:187]),
    .b_201_195(b[201:195]),
    .a_41_35(a[41:35]),
    .b_209_203(b[209:203]),
    .b_217_211(b[217:211]),
    .b_225_219(b[225:219]),
    .b_233_227(b[233:227]),
    .b_241_235(b[241:235]),
    .b_249_243(b[249:243]),
    .b_255_251(b[255:251]),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .a_49_43(a[49:43]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .a_57_51(a[57:51]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_2(unpack__a6__sig[2]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .a_65_59(a[65:59]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_2(unpack__a15__sig[2])
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__inf_sign0(blocks__inf_sign0),
    .i__nan0(blocks__nan0),
    .i__p0__inf(blocks__inf0),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(align__product_sign),
    .a_scale_7_1(a_scale[7:1]),
    .blocks__s0_69_5(blocks__s0[69:5]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4])
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__a10__inf(unpack__a10__inf),
    .o__a10__nan(unpack__a10__nan),
    .o__a11__inf(unpack__a11__inf),
    .o__a11__nan(unpack__a11__nan),
    .o__a12__inf(unpack__a12__inf),
    .o__a12__nan(unpack__a12__nan),
    .o__a13__inf(unpack__a13__inf),
    .o__a13__nan(unpack__a13__nan),
    .o__a14__inf(unpack__a14__inf),
    .o__a14__nan(unpack__a14__nan),
    .o__a15__inf(unpack__a15__inf),
    .o__a15__nan(unpack__a15__nan),
    .o__a16__inf(unpack__a16__inf),
    .o__a16__nan(unpack__a16__nan),
    .o__a17__inf(unpack__a17__inf),
    .o__a17__nan(unpack__a17__nan),
    .o__a18__inf(unpack__a18__inf),
    .o__a18__nan(unpack__a18__nan),
    .o__a19__inf(unpack__a19__inf),
    .o__a19__nan(unpack__a19__nan),
    .o__a1__inf(unpack__a1__inf),
    .o__a1__nan(unpack__a1__nan),
    .o__a20__inf(unpack__a20__inf),
    .o__a20__nan(unpack__a20__nan),
    .o__a21__inf(unpack__a21__inf),
    .o__a21__nan(unpack__a21__nan),
    .o__a22__inf(unpack__a22__inf),
    .o__a22__nan(unpack__a22__nan),
    .o__a23__inf(unpack__a23__inf),
    .o__a23__nan(unpack__a23__nan),
    .o__a24__inf(unpack__a24__inf),
    .o__a24__nan(unpack__a24__nan),
    .o__a25__inf(unpack__a25__inf),
    .o__a25__nan(unpack__a25__nan),
    .o__a26__inf(unpack__a26__inf),
    .o__a26__nan(unpack__a26__nan),
    .o__a27__inf(unpack__a27__inf),
    .o__a27__nan(unpack__a27__nan),
    .o__a28__inf(unpack__a28__inf),
    .o__a28__nan(unpack__a28__nan),
    .o__a29__inf(unpack__a29__inf),
    .o__a29__nan(unpack__a29__nan),
    .o__a2__inf(unpack__a2__inf),
    .o__a2__nan(unpack__a2__nan),
    .o__a30__inf(unpack__a30__inf),
    .o__a30__nan(unpack__a30__nan),
    .o__a31__inf(unpack__a31__inf),
    .o__a31__nan(unpack__a31__nan),
    .o__a3__inf(unpack__a3__inf),
    .o__a3__nan(unpack__a3__nan),
    .o__a4__inf(unpack__a4__inf),
    .o__a4__nan(unpack__a4__nan),
    .o__a5__inf(unpack__a5__inf),
    .o__a5__nan(unpack__a5__nan),
    .o__a6__inf(unpack__a6__inf),
    .o__a6__nan(unpack__a6__nan),
    .o__a7__inf(unpack__a7__inf),
    .o__a7__nan(unpack__a7__nan),
    .o__a8__inf(unpack__a8__inf),
    .o__a8__nan(unpack__a8__nan),
    .o__a9__inf(unpack__a9__inf),
    .o__a9__nan(unpack__a9__nan),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .o__b10__inf(unpack__b10__inf),
    .o__b10__nan(unpack__b10__nan),
    .o__b11__inf(unpack__b11__inf),
    .o__b11__nan(unpack__b11__nan),
    .o__b12__inf(unpack__b12__inf),
    .o__b12__nan(unpack__b12__nan),
    .o__b13__inf(unpack__b13__inf),
    .o__b13__nan(unpack__b13__nan),
    .o__b14__inf(unpack__b14__inf),
    .o__b14__nan(unpack__b14__nan),
    .o__b15__inf(unpack__b15__inf),
    .o__b15__nan(unpack__b15__nan),
    .o__b16__inf(unpack__b16__inf),
    .o__b16__nan(unpack__b16__nan),
    .o__b17__inf(unpack__b17__inf),
    .o__b17__nan(unpack__b17__nan),
    .o__b18__inf(unpack__b18__inf),
    .o__b18__nan(unpack__b18__nan),
    .o__b19__inf(unpack__b19__inf),
    .o__b19__nan(unpack__b19__nan),
    .o__b1__inf(unpack__b1__inf),
    .o__b1__nan(unpack__b1__nan),
    .o__b20__inf(unpack__b20__inf),
    .o__b20__nan(unpack__b20__nan),
    .o__b21__inf(unpack__b21__inf),
    .o__b21__nan(unpack__b21__nan),
    .o__b22__inf(unpack__b22__inf),
    .o__b22__nan(unpack__b22__nan),
    .o__b23__inf(unpack__b23__inf),
    .o__b23__nan(unpack__b23__nan),
    .o__b24__inf(unpack__b24__inf),
    .o__b24__nan(unpack__b24__nan),
    .o__b25__inf(unpack__b25__inf),
    .o__b25__nan(unpack__b25__nan),
    .o__b26__inf(unpack__b26__inf),
    .o__b26__nan(unpack__b26__nan),
    .o__b27__inf(unpack__b27__inf),
    .o__b27__nan(unpack__b27__nan),
    .o__b28__inf(unpack__b28__inf),
    .o__b28__nan(unpack__b28__nan),
    .o__b29__inf(unpack__b29__inf),
    .o__b29__nan(unpack__b29__nan),
    .o__b2__inf(unpack__b2__inf),
    .o__b2__nan(unpack__b2__nan),
    .o__b30__inf(unpack__b30__inf),
    .o__b30__nan(unpack__b30__nan),
    .o__b31__inf(unpack__b31__inf),
    .o__b31__nan(unpack__b31__nan),
    .o__b3__inf(unpack__b3__inf),
    .o__b3__nan(unpack__b3__nan),
    .o__b4__inf(unpack__b4__inf),
    .o__b4__nan(unpack__b4__nan),
    .o__b5__inf(unpack__b5__inf),
    .o__b5__nan(unpack__b5__nan),
    .o__b6__inf(unpack__b6__inf),
    .o__b6__nan(unpack__b6__nan),
    .o__b7__inf(unpack__b7__inf),
    .o__b7__nan(unpack__b7__nan),
    .o__b8__inf(unpack__b8__inf),
    .o__b8__nan(unpack__b8__nan),
    .o__b9__inf(unpack__b9__inf),
    .o__b9__nan(unpack__b9__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b16__sig_2(unpack__b16__sig[2]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_2(unpack__b17__sig[2]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_2(unpack__b18__sig[2]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_2(unpack__b19__sig[2]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_2(unpack__b20__sig[2]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .unpack__b21__sig_2(unpack__b21__sig[2]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_2(unpack__b22__sig[2]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_2(unpack__b23__sig[2]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_2(unpack__b24__sig[2]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_2(unpack__b25__sig[2]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__b26__sig_2(unpack__b26__sig[2]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_2(unpack__b27__sig[2]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_2(unpack__b28__sig[2]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_2(unpack__b29__sig[2]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_2(unpack__b30__sig[2]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .unpack__b31__sig_2(unpack__b31__sig[2]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_2(unpack__a6__sig[2]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .b(b),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_2(unpack__a15__sig[2]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_2(unpack__a16__sig[2]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_2(unpack__a17__sig[2]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_2(unpack__a18__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_2(unpack__a19__sig[2]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_2(unpack__a20__sig[2]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_2(unpack__a21__sig[2]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_2(unpack__a22__sig[2]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_2(unpack__a23__sig[2]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_2(unpack__a24__sig[2]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_2(unpack__a25__sig[2]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_2(unpack__a26__sig[2]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_2(unpack__a27__sig[2]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_2(unpack__a28__sig[2]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_2(unpack__a29__sig[2]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_2(unpack__a30__sig[2]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_2(unpack__a31__sig[2]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .unpack__b15__shift_0(unpack__b15__shift[0])
  );
  assign unpack__b14__sig[1:0] = b[113:112];
  assign unpack__a21__shift[4:1] = a[174:171];
  assign unpack__a21__sig[1:0] = a[169:168];
  assign unpack__b13__sig[1:0] = b[105:104];
  assign unpack__a24__sig[1:0] = a[193:192];
  assign unpack__a20__shift[4:1] = a[166:163];
  assign unpack__a20__sig[1:0] = a[161:160];
  assign unpack__b30__sig[1:0] = b[241:240];
  assign unpack__b14__shift[4:1] = b[118:115];
  assign unpack__a24__shift[4:1] = a[198:195];
  assign unpack__a19__shift[4:1] = a[158:155];
  assign unpack__a19__sig[1:0] = a[153:152];
  assign unpack__b12__shift[4:1] = b[102:99];
  assign unpack__b23__shift[4:1] = b[190:187];
  assign unpack__a23__shift[4:1] = a[190:187];
  assign unpack__a18__shift[4:1] = a[150:147];
  assign unpack__a18__sig[1:0] = a[145:144];
  assign unpack__b12__sig[1:0] = b[97:96];
  assign unpack__b22__shift[4:1] = b[182:179];
  assign unpack__a23__sig[1:0] = a[185:184];
  assign unpack__a17__shift[4:1] = a[142:139];
  assign unpack__a17__sig[1:0] = a[137:136];
  assign unpack__b31__shift[4:1] = b[254:251];
  assign unpack__b22__sig[1:0] = b[177:176];
  assign unpack__a25__sig[1:0] = a[201:200];
  assign unpack__a16__shift[4:1] = a[134:131];
  assign unpack__b27__shift[4:1] = b[222:219];
  assign unpack__a16__sig[1:0] = a[129:128];
  assign unpack__a25__shift[4:1] = a[206:203];
  assign unpack__b11__shift[4:1] = b[94:91];
  assign unpack__b28__sig[1:0] = b[225:224];
  assign unpack__a15__shift[4:1] = a[126:123];
  assign unpack__a15__sig[1:0] = a[121:120];
  assign unpack__a14__shift[4:1] = a[118:115];
  assign unpack__b11__sig[1:0] = b[89:88];
  assign unpack__a14__sig[1:0] = a[113:112];
  assign unpack__a13__shift[4:1] = a[110:107];
  assign unpack__b27__sig[1:0] = b[217:216];
  assign unpack__a13__sig[1:0] = a[105:104];
  assign unpack__b10__shift[4:1] = b[86:83];
  assign unpack__a12__shift[4:1] = a[102:99];
  assign unpack__b10__sig[1:0] = b[81:80];
  assign unpack__a12__sig[1:0] = a[97:96];
  assign unpack__b21__shift[4:1] = b[174:171];
  assign unpack__a11__shift[4:1] = a[94:91];
  assign unpack__b21__sig[1:0] = b[169:168];
  assign unpack__a11__sig[1:0] = a[89:88];
  assign unpack__a26__sig[1:0] = a[209:208];
  assign unpack__b9__shift[4:1] = b[78:75];
  assign unpack__a10__shift[4:1] = a[86:83];
  assign unpack__b9__sig[1:0] = b[73:72];
  assign unpack__a10__sig[1:0] = a[81:80];
  assign unpack__a26__shift[4:1] = a[214:211];
  assign unpack__a9__shift[4:1] = a[78:75];
  assign unpack__b31__sig[1:0] = b[249:248];
  assign unpack__a9__sig[1:0] = a[73:72];
  assign unpack__b8__shift[4:1] = b[70:67];
  assign unpack__a8__shift[4:1] = a[70:67];
  assign unpack__b8__sig[1:0] = b[65:64];
  assign unpack__a8__sig[1:0] = a[65:64];
  assign unpack__b20__shift[4:1] = b[166:163];
  assign unpack__b23__sig[1:0] = b[185:184];
  assign unpack__a7__shift[4:1] = a[62:59];
  assign unpack__b20__sig[1:0] = b[161:160];
  assign unpack__a7__sig[1:0] = a[57:56];
  assign unpack__b26__shift[4:1] = b[214:211];
  assign unpack__b7__shift[4:1] = b[62:59];
  assign unpack__a27__sig[1:0] = a[217:216];
  assign unpack__a6__shift[4:1] = a[54:51];
  assign unpack__b7__sig[1:0] = b[57:56];
  assign unpack__a6__sig[1:0] = a[49:48];
  assign unpack__b15__sig[1:0] = b[121:120];
  assign unpack__a27__shift[4:1] = a[222:219];
  assign unpack__a5__shift[4:1] = a[46:43];
  assign unpack__b26__sig[1:0] = b[209:208];
  assign unpack__a5__sig[1:0] = a[41:40];
  assign unpack__b30__shift[4:1] = b[246:243];
  assign unpack__b6__shift[4:1] = b[54:51];
  assign unpack__b15__shift[4:1] = b[126:123];
  assign unpack__b29__shift[4:1] = b[238:235];
  assign unpack__a4__shift[4:1] = a[38:35];
  assign unpack__b6__sig[1:0] = b[49:48];
  assign unpack__a4__sig[1:0] = a[33:32];
  assign unpack__b19__shift[4:1] = b[158:155];
  assign unpack__a3__shift[4:1] = a[30:27];
  assign unpack__b19__sig[1:0] = b[153:152];
  assign unpack__a3__sig[1:0] = a[25:24];
  assign unpack__b28__shift[4:1] = b[230:227];
  assign unpack__b5__shift[4:1] = b[46:43];
  assign unpack__a2__shift[4:1] = a[22:19];
  assign unpack__b5__sig[1:0] = b[41:40];
  assign unpack__a2__sig[1:0] = a[17:16];
  assign unpack__a22__shift[4:1] = a[182:179];
  assign unpack__a1__shift[4:1] = a[14:11];
  assign unpack__b29__sig[1:0] = b[233:232];
  assign unpack__a1__sig[1:0] = a[9:8];
  assign unpack__a28__sig[1:0] = a[225:224];
  assign unpack__b24__sig[1:0] = b[193:192];
  assign unpack__b4__shift[4:1] = b[38:35];
  assign unpack__a28__shift[4:1] = a[230:227];
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__b4__sig[1:0] = b[33:32];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign unpack__b18__shift[4:1] = b[150:147];
  assign unpack__b18__sig[1:0] = b[145:144];
  assign unpack__b3__shift[4:1] = b[30:27];
  assign unpack__b25__shift[4:1] = b[206:203];
  assign unpack__b3__sig[1:0] = b[25:24];
  assign unpack__b2__shift[4:1] = b[22:19];
  assign unpack__b2__sig[1:0] = b[17:16];
  assign unpack__b25__sig[1:0] = b[201:200];
  assign unpack__a22__sig[1:0] = a[177:176];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b1__shift[4:1] = b[14:11];
  assign unpack__b1__sig[1:0] = b[9:8];
  assign unpack__a29__sig[1:0] = a[233:232];
  assign unpack__b17__shift[4:1] = b[142:139];
  assign unpack__b0__shift[4:1] = b[6:3];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a29__shift[4:1] = a[238:235];
  assign unpack__b17__sig[1:0] = b[137:136];
  assign unpack__b13__shift[4:1] = b[110:107];
  assign unpack__a31__shift[4:1] = a[254:251];
  assign unpack__a31__sig[1:0] = a[249:248];
  assign unpack__b24__shift[4:1] = b[198:195];
  assign unpack__b16__shift[4:1] = b[134:131];
  assign unpack__a30__shift[4:1] = a[246:243];
  assign unpack__b16__sig[1:0] = b[129:128];
  assign unpack__a30__sig[1:0] = a[241:240];
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire [68:0] scale__p0__sig,
  input wire i__product_sign,
  input wire [121:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [121:0] o__sig,
  output wire o__sign
);
  wire [122:0] _00_;
  wire [123:0] _01_, _03_, _04_;
  wire [124:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [122:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {123{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[124:123], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[123:122], o__sig } = total[122] ? _03_ : { total[122], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[122];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[122:0] = total;
  assign _04_[121:0] = o__sig;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__p0__inf,
  input wire [68:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__nan,
  output wire [121:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _30_, _31_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _26_, _27_, _28_, _29_, _32_, _33_, _34_, moved_sticky;
  wire [10:0] _08_, _20_, _21_;
  wire [8:0] _18_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [121:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'hbf);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _27_ = | i__p0__sig;
  assign _28_ = ~ _27_;
  assign _34_ = _19_ | _28_;
  assign _29_ = $signed(distance) > $signed(8'h7a);
  assign _30_ = _29_ ? 10'h07a : distance;
  assign { _31_[9:7], amount } = _34_ ? 10'h000 : _30_;
  assign moved_by_1 = amount[0] ? { 2'h0, _26_, code[22:0], 96'h000000000000000000000000 } : { 1'h0, _26_, code[22:0], 97'h0000000000000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[121:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[121:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[121:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[121:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[121:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[121:64] } : moved_by_63;
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
  assign o__addend = moved | { 121'h0000000000000000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7bf;
  assign { _21_[10:9], o__shift } = _34_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__inf = i__p0__inf | _33_;
  assign o__inf_sign = i__p0__inf ? i__product_sign : code[31];
  assign _22_ = i__p0__nan | _32_;
  assign _23_ = i__p0__inf & _33_;
  assign _24_ = i__product_sign ^ code[31];
  assign _25_ = _23_ & _24_;
  assign o__nan = _22_ | _25_;
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(_33_),
    .o__nan(_32_),
    .port(_26_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _21_[8:0] = o__shift;
  assign _31_[6:0] = amount;
  assign _08_[9:0] = distance;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__align__acc (
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

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks (
  input wire [1:0] a_1_0,
  input wire [6:0] a_9_3,
  input wire [6:0] a_17_11,
  input wire [6:0] a_25_19,
  input wire [6:0] a_33_27,
  input wire [6:0] a_41_35,
  input wire [6:0] a_49_43,
  input wire [6:0] a_57_51,
  input wire [6:0] a_65_59,
  input wire [6:0] a_73_67,
  input wire [6:0] a_81_75,
  input wire [6:0] a_89_83,
  input wire [6:0] a_97_91,
  input wire [6:0] a_105_99,
  input wire [6:0] a_113_107,
  input wire [6:0] a_121_115,
  input wire [6:0] a_129_123,
  input wire [6:0] a_137_131,
  input wire [6:0] a_145_139,
  input wire [6:0] a_153_147,
  input wire [6:0] a_161_155,
  input wire [6:0] a_169_163,
  input wire [6:0] a_177_171,
  input wire [6:0] a_185_179,
  input wire [6:0] a_193_187,
  input wire [6:0] a_201_195,
  input wire [6:0] a_209_203,
  input wire [6:0] a_217_211,
  input wire [6:0] a_225_219,
  input wire [6:0] a_233_227,
  input wire [6:0] a_241_235,
  input wire [6:0] a_249_243,
  input wire [4:0] a_255_251,
  input wire [1:0] b_1_0,
  input wire [6:0] b_9_3,
  input wire [6:0] b_17_11,
  input wire [6:0] b_25_19,
  input wire [6:0] b_33_27,
  input wire [6:0] b_41_35,
  input wire [6:0] b_49_43,
  input wire [6:0] b_57_51,
  input wire [6:0] b_65_59,
  input wire [6:0] b_73_67,
  input wire [6:0] b_81_75,
  input wire [6:0] b_89_83,
  input wire [6:0] b_97_91,
  input wire [6:0] b_105_99,
  input wire [6:0] b_113_107,
  input wire [6:0] b_121_115,
  input wire [6:0] b_129_123,
  input wire [6:0] b_137_131,
  input wire [6:0] b_145_139,
  input wire [6:0] b_153_147,
  input wire [6:0] b_161_155,
  input wire [6:0] b_169_163,
  input wire [6:0] b_177_171,
  input wire [6:0] b_185_179,
  input wire [6:0] b_193_187,
  input wire [6:0] b_201_195,
  input wire [6:0] b_209_203,
  input wire [6:0] b_217_211,
  input wire [6:0] b_225_219,
  input wire [6:0] b_233_227,
  input wire [6:0] b_241_235,
  input wire [6:0] b_249_243,
  input wire [4:0] b_255_251,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire a__inf,
  input wire a__nan,
  input wire unpack__a1__sig_2,
  input wire unpack__a1__shift_0,
  input wire a__inf_2,
  input wire a__nan_2,
  input wire unpack__a2__sig_2,
  input wire unpack__a2__shift_0,
  input wire a__inf_3,
  input wire a__nan_3,
  input wire unpack__a3__sig_2,
  input wire unpack__a3__shift_0,
  input wire a__inf_4,
  input wire a__nan_4,
  input wire unpack__a4__sig_2,
  input wire unpack__a4__shift_0,
  input wire a__inf_5,
  input wire a__nan_5,
  input wire unpack__a5__sig_2,
  input wire unpack__a5__shift_0,
  input wire a__inf_6,
  input wire a__nan_6,
  input wire unpack__a6__sig_2,
  input wire unpack__a6__shift_0,
  input wire a__inf_7,
  input wire a__nan_7,
  input wire unpack__a7__sig_2,
  input wire unpack__a7__shift_0,
  input wire a__inf_8,
  input wire a__nan_8,
  input wire unpack__a8__sig_2,
  input wire unpack__a8__shift_0,
  input wire a__inf_9,
  input wire a__nan_9,
  input wire unpack__a9__sig_2,
  input wire unpack__a9__shift_0,
  input wire a__inf_10,
  input wire a__nan_10,
  input wire unpack__a10__sig_2,
  input wire unpack__a10__shift_0,
  input wire a__inf_11,
  input wire a__nan_11,
  input wire unpack__a11__sig_2,
  input wire unpack__a11__shift_0,
  input wire a__inf_12,
  input wire a__nan_12,
  input wire unpack__a12__sig_2,
  input wire unpack__a12__shift_0,
  input wire a__inf_13,
  input wire a__nan_13,
  input wire unpack__a13__sig_2,
  input wire unpack__a13__shift_0,
  input wire a__inf_14,
  input wire a__nan_14,
  input wire unpack__a14__sig_2,
  input wire unpack__a14__shift_0,
  input wire a__inf_15,
  input wire a__nan_15,
  input wire unpack__a15__sig_2,
  input wire unpack__a15__shift_0,
  input wire a__inf_16,
  input wire a__nan_16,
  input wire unpack__a16__sig_2,
  input wire unpack__a16__shift_0,
  input wire a__inf_17,
  input wire a__nan_17,
  input wire unpack__a17__sig_2,
  input wire unpack__a17__shift_0,
  input wire a__inf_18,
  input wire a__nan_18,
  input wire unpack__a18__sig_2,
  input wire unpack__a18__shift_0,
  input wire a__inf_19,
  input wire a__nan_19,
  input wire unpack__a19__sig_2,
  input wire unpack__a19__shift_0,
  input wire a__inf_20,
  input wire a__nan_20,
  input wire unpack__a20__sig_2,
  input wire unpack__a20__shift_0,
  input wire a__inf_21,
  input wire a__nan_21,
  input wire unpack__a21__sig_2,
  input wire unpack__a21__shift_0,
  input wire a__inf_22,
  input wire a__nan_22,
  input wire unpack__a22__sig_2,
  input wire unpack__a22__shift_0,
  input wire a__inf_23,
  input wire a__nan_23,
  input wire unpack__a23__sig_2,
  input wire unpack__a23__shift_0,
  input wire a__inf_24,
  input wire a__nan_24,
  input wire unpack__a24__sig_2,
  input wire unpack__a24__shift_0,
  input wire a__inf_25,
  input wire a__nan_25,
  input wire unpack__a25__sig_2,
  input wire unpack__a25__shift_0,
  input wire a__inf_26,
  input wire a__nan_26,
  input wire unpack__a26__sig_2,
  input wire unpack__a26__shift_0,
  input wire a__inf_27,
  input wire a__nan_27,
  input wire unpack__a27__sig_2,
  input wire unpack__a27__shift_0,
  input wire a__inf_28,
  input wire a__nan_28,
  input wire unpack__a28__sig_2,
  input wire unpack__a28__shift_0,
  input wire a__inf_29,
  input wire a__nan_29,
  input wire unpack__a29__sig_2,
  input wire unpack__a29__shift_0,
  input wire a__inf_30,
  input wire a__nan_30,
  input wire unpack__a30__sig_2,
  input wire unpack__a30__shift_0,
  input wire a__inf_31,
  input wire a__nan_31,
  input wire unpack__a31__sig_2,
  input wire unpack__a31__shift_0,
  input wire a__inf_32,
  input wire a__nan_32,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire b__inf,
  input wire b__nan,
  input wire unpack__b1__sig_2,
  input wire unpack__b1__shift_0,
  input wire b__inf_2,
  input wire b__nan_2,
  input wire unpack__b2__sig_2,
  input wire unpack__b2__shift_0,
  input wire b__inf_3,
  input wire b__nan_3,
  input wire unpack__b3__sig_2,
  input wire unpack__b3__shift_0,
  input wire b__inf_4,
  input wire b__nan_4,
  input wire unpack__b4__sig_2,
  input wire unpack__b4__shift_0,
  input wire b__inf_5,
  input wire b__nan_5,
  input wire unpack__b5__sig_2,
  input wire unpack__b5__shift_0,
  input wire b__inf_6,
  input wire b__nan_6,
  input wire unpack__b6__sig_2,
  input wire unpack__b6__shift_0,
  input wire b__inf_7,
  input wire b__nan_7,
  input wire unpack__b7__sig_2,
  input wire unpack__b7__shift_0,
  input wire b__inf_8,
  input wire b__nan_8,
  input wire unpack__b8__sig_2,
  input wire unpack__b8__shift_0,
  input wire b__inf_9,
  input wire b__nan_9,
  input wire unpack__b9__sig_2,
  input wire unpack__b9__shift_0,
  input wire b__inf_10,
  input wire b__nan_10,
  input wire unpack__b10__sig_2,
  input wire unpack__b10__shift_0,
  input wire b__inf_11,
  input wire b__nan_11,
  input wire unpack__b11__sig_2,
  input wire unpack__b11__shift_0,
  input wire b__inf_12,
  input wire b__nan_12,
  input wire unpack__b12__sig_2,
  input wire unpack__b12__shift_0,
  input wire b__inf_13,
  input wire b__nan_13,
  input wire unpack__b13__sig_2,
  input wire unpack__b13__shift_0,
  input wire b__inf_14,
  input wire b__nan_14,
  input wire unpack__b14__sig_2,
  input wire unpack__b14__shift_0,
  input wire b__inf_15,
  input wire b__nan_15,
  input wire unpack__b15__sig_2,
  input wire unpack__b15__shift_0,
  input wire b__inf_16,
  input wire b__nan_16,
  input wire unpack__b16__sig_2,
  input wire unpack__b16__shift_0,
  input wire b__inf_17,
  input wire b__nan_17,
  input wire unpack__b17__sig_2,
  input wire unpack__b17__shift_0,
  input wire b__inf_18,
  input wire b__nan_18,
  input wire unpack__b18__sig_2,
  input wire unpack__b18__shift_0,
  input wire b__inf_19,
  input wire b__nan_19,
  input wire unpack__b19__sig_2,
  input wire unpack__b19__shift_0,
  input wire b__inf_20,
  input wire b__nan_20,
  input wire unpack__b20__sig_2,
  input wire unpack__b20__shift_0,
  input wire b__inf_21,
  input wire b__nan_21,
  input wire unpack__b21__sig_2,
  input wire unpack__b21__shift_0,
  input wire b__inf_22,
  input wire b__nan_22,
  input wire unpack__b22__sig_2,
  input wire unpack__b22__shift_0,
  input wire b__inf_23,
  input wire b__nan_23,
  input wire unpack__b23__sig_2,
  input wire unpack__b23__shift_0,
  input wire b__inf_24,
  input wire b__nan_24,
  input wire unpack__b24__sig_2,
  input wire unpack__b24__shift_0,
  input wire b__inf_25,
  input wire b__nan_25,
  input wire unpack__b25__sig_2,
  input wire unpack__b25__shift_0,
  input wire b__inf_26,
  input wire b__nan_26,
  input wire unpack__b26__sig_2,
  input wire unpack__b26__shift_0,
  input wire b__inf_27,
  input wire b__nan_27,
  input wire unpack__b27__sig_2,
  input wire unpack__b27__shift_0,
  input wire b__inf_28,
  input wire b__nan_28,
  input wire unpack__b28__sig_2,
  input wire unpack__b28__shift_0,
  input wire b__inf_29,
  input wire b__nan_29,
  input wire unpack__b29__sig_2,
  input wire unpack__b29__shift_0,
  input wire b__inf_30,
  input wire b__nan_30,
  input wire unpack__b30__sig_2,
  input wire unpack__b30__shift_0,
  input wire b__inf_31,
  input wire b__nan_31,
  input wire unpack__b31__sig_2,
  input wire unpack__b31__shift_0,
  input wire b__inf_32,
  input wire b__nan_32,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire blocks__s0_4,
  output wire [64:0] blocks__s0_69_5,
  output wire minus0,
  output wire o__inf0,
  output wire o__nan0
);
  wire _0000_, _0001_, _0002_, _0003_, _0006_, _0007_, _0012_, _0013_, _0014_, _0015_, _0016_, _0017_, _0018_,
    _0019_, _0020_, _0021_, _0022_, _0023_, _0024_, _0025_, _0026_, _0027_, _0028_, _0029_, _0030_, _0031_,
    _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0038_, _0039_, _0040_, _0041_, _0042_, _0043_, _0044_,
    _0045_, _0046_, _0047_, _0048_, _0049_, _0050_, _0051_, _0052_, _0053_, _0054_, _0055_, _0056_, _0057_,
    _0058_, _0059_, _0060_, _0061_, _0062_, _0063_, _0064_, _0065_, _0066_, _0067_, _0068_, _0069_, _0070_,
    _0071_, _0072_, _0073_, _0074_, _0075_, _0076_, _0077_, _0078_, _0079_, _0080_, _0081_, _0082_, _0083_,
    _0084_, _0085_, _0086_, _0087_, _0088_, _0089_, _0090_, _0091_, _0092_, _0093_, _0094_, _0095_, _0096_,
    _0097_, _0098_, _0099_, _0100_, _0101_, _0102_, _0103_, _0104_, _0105_, _0106_, _0107_, _0108_, _0109_,
    _0110_, _0111_, _0112_, _0113_, _0114_, _0115_, _0116_, _0117_, _0118_, _0119_, _0120_, _0121_, _0122_,
    _0124_, _0125_, _0126_, _0127_, _0128_, _0129_, _0130_, _0131_, _0132_, _0133_, _0135_, _0136_, _0137_,
    _0138_, _0139_, _0140_, _0141_, _0142_, _0143_, _0144_, _0146_, _0147_, _0148_, _0149_, _0150_, _0151_,
    _0153_, _0154_, _0156_, _0157_, _0158_, _0159_, _0160_, _0161_, _0162_, _0163_, _0165_, _0166_, _0167_,
    _0168_, _0169_, _0170_, _0171_, _0173_, _0174_, _0175_, _0176_, _0177_, _0178_, _0179_, _0180_, _0181_,
    _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0193_, _0194_,
    _0195_, _0196_, _0197_, _0199_, _0200_, _0201_, _0202_, _0203_, _0204_, _0205_, _0206_, _0208_, _0209_,
    _0210_, _0211_, _0212_, _0213_, _0214_, _0215_, _0217_, _0218_, _0219_, _0220_, _0221_, _0222_, _0223_,
    _0225_, _0226_, _0227_, _0228_, _0229_, _0230_, _0231_, _0232_, _0234_, _0235_, _0236_, _0237_, _0238_,
    _0239_, _0240_, _0242_, _0243_, _0244_, _0245_, _0246_, _0247_, _0248_, _0249_, _0250_, _0251_, _0252_,
    _0253_, _0254_, _0255_, _0256_, _0257_, _0258_, _0259_, _0260_, _0261_, _0262_, _0263_, _0264_, _0265_,
    _0266_, _0267_, _0268_, _0269_, _0270_, _0271_, _0272_, _0273_, _0274_, _0275_, _0276_, _0277_, _0278_,
    _0279_, _0280_, _0281_, _0282_, _0284_, _0285_, _0286_, _0288_, _0289_, _0290_, _0292_, _0293_, _0294_,
    _0295_, _0297_, _0298_, _0299_, _0301_, _0302_, _0303_, _0305_, _0306_, _0307_, _0308_, _0309_, _0310_,
    _0311_, _0312_, _0313_, _0314_, _0316_, _0317_, _0318_, _0319_, _0320_, _0321_, _0322_, _0323_, _0324_,
    _0325_, _0327_, _0328_, _0329_, _0330_, _0331_, _0332_, _0333_, _0334_, _0335_, _0336_, _0338_, _0339_,
    _0340_, _0341_, _0342_, _0343_, _0344_, _0345_, _0346_, _0347_, _0348_, _0350_, _0351_, _0352_, _0353_,
    _0354_, _0355_, _0356_, _0357_, _0358_, _0359_, _0361_, _0362_, _0363_, _0364_, _0365_, _0366_, _0367_,
    _0368_, _0369_, _0370_, _0372_, _0373_, _0374_, _0375_, _0376_, _0377_, _0378_, _0379_, _0380_, _0381_,
    _0383_, _0384_, _0385_, _0386_, _0387_, _0388_, _0389_, _0390_, _0391_, _0392_, _0394_, _0395_, _0396_,
    _0397_, _0398_, _0399_, _0400_, _0401_, _0402_, _0403_, _0405_, _0406_, _0407_, _0408_, _0409_, _0410_,
    _0411_, _0412_, _0413_, _0414_, _0416_, _0417_, _0418_, _0419_, _0420_, _0421_, _0422_, _0423_, _0424_,
    _0425_, _0427_, _0428_, _0429_, _0430_, _0431_, _0432_, _0433_, _0434_, _0435_, _0436_, _0438_, _0439_,
    _0440_, _0441_, _0442_, _0443_, _0444_, _0445_, _0446_, _0447_, _0449_, _0450_, _0451_, _0452_, _0453_,
    _0454_, _0455_, _0456_, _0457_, _0458_, _0459_, _0461_, _0462_, _0463_, _0464_, _0465_, _0466_, _0467_,
    _0468_, _0469_, _0470_, _0472_, _0473_, _0474_, _0475_, _0476_, _0477_, _0478_, _0479_, _0480_, _0481_,
    _0483_, _0484_, _0485_, _0486_, _0487_, _0488_, _0489_, _0490_, _0491_, _0492_, _0494_, _0495_, _0496_,
    _0497_, _0498_, _0499_, _0500_, _0501_, _0502_, _0503_, _0505_, _0506_, _0507_, _0508_, _0509_, _0510_,
    _0511_, _0512_, _0513_, _0514_, _0516_, _0517_, _0518_, _0519_, _0520_, _0521_, _0522_, _0523_, _0524_,
    _0525_, _0527_, _0528_, _0529_, _0530_, _0531_, _0532_, _0533_, _0534_, _0535_, _0536_, _0538_, _0539_,
    _0540_, _0541_, _0542_, _0543_, _0544_, _0545_, _0546_, _0547_, _0549_, _0550_, _0551_, _0552_, _0553_,
    _0554_, _0555_, _0556_, _0557_, _0558_, _0560_, _0561_, _0562_, _0563_, _0564_, _0565_, _0566_, _0567_,
    _0568_, _0569_, _0570_, _0572_, _0573_, _0574_, _0575_, _0576_, _0577_, _0578_, _0579_, _0580_, _0581_,
    _0583_, _0584_, _0585_, _0586_, _0587_, _0588_, _0589_, _0590_, _0591_, _0592_, _0594_, _0595_, _0596_,
    _0597_, _0598_, _0599_, _0600_, _0601_, _0602_, _0603_, _0605_, _0606_, _0607_, _0608_, _0609_, _0610_,
    _0611_, _0612_, _0613_, _0614_, _0616_, _0617_, _0618_, _0619_, _0620_, _0621_, _0622_, _0623_, _0624_,
    _0625_, _0627_, _0628_, _0629_, _0630_, _0631_, _0632_, _0633_, _0634_, _0635_, _0636_, _0638_, _0639_,
    _0640_, _0641_, _0642_, _0643_, _0644_, _0645_, _0646_, _0647_, _0649_, _0650_, _0651_, _0652_, _0653_,
    _0654_, _0655_, _0656_, _0657_, _0658_, _0660_, _0661_, _0662_, _0664_, _0675_, negative, plus0,
    sum32_0_level10_0_carry, sum32_0_level10_0_half, sum32_0_level10_0_sum, sum32_0_level11_0_carry,
    sum32_0_level11_0_half, sum32_0_level11_0_sum, sum32_0_level12_0_carry, sum32_0_level12_0_half,
    sum32_0_level12_0_sum, sum32_0_level13_0_carry, sum32_0_level13_0_half, sum32_0_level13_0_sum,
    sum32_0_level14_0_carry, sum32_0_level14_0_half, sum32_0_level14_0_sum, sum32_0_level15_0_carry,
    sum32_0_level15_0_half, sum32_0_level15_0_sum, sum32_0_level16_0_carry, sum32_0_level16_0_half,
    sum32_0_level16_0_sum, sum32_0_level17_0_carry, sum32_0_level17_0_half, sum32_0_level17_0_sum,
    sum32_0_level18_0_carry, sum32_0_level18_0_half, sum32_0_level18_0_sum, sum32_0_level19_0_carry,
    sum32_0_level19_0_half, sum32_0_level19_0_sum, sum32_0_level20_0_carry, sum32_0_level20_0_half,
    sum32_0_level20_0_sum, sum32_0_level21_0_carry, sum32_0_level21_0_half, sum32_0_level21_0_sum,
    sum32_0_level22_0_carry, sum32_0_level22_0_half, sum32_0_level22_0_sum, sum32_0_level23_0_carry,
    sum32_0_level23_0_half, sum32_0_level23_0_sum, sum32_0_level24_0_carry, sum32_0_level24_0_half,
    sum32_0_level24_0_sum, sum32_0_level25_0_carry, sum32_0_level25_0_half, sum32_0_level25_0_sum,
    sum32_0_level26_0_carry, sum32_0_level26_0_half, sum32_0_level26_0_sum, sum32_0_level27_0_carry,
    sum32_0_level27_0_half, sum32_0_level27_0_sum, sum32_0_level28_0_carry, sum32_0_level28_0_half,
    sum32_0_level28_0_sum, sum32_0_level29_0_carry, sum32_0_level29_0_half, sum32_0_level29_0_sum,
    sum32_0_level30_0_carry, sum32_0_level30_0_half, sum32_0_level30_0_sum, sum32_0_level31_0_carry,
    sum32_0_level31_0_half, sum32_0_level31_0_sum, sum32_0_level32_0_carry, sum32_0_level32_0_half,
    sum32_0_level32_0_sum, sum32_0_level33_0_carry, sum32_0_level33_0_half, sum32_0_level33_0_sum,
    sum32_0_level34_0_carry, sum32_0_level34_0_half, sum32_0_level34_0_sum, sum32_0_level35_0_carry,
    sum32_0_level35_0_half, sum32_0_level35_0_sum, sum32_0_level36_0_carry, sum32_0_level36_0_half,
    sum32_0_level36_0_sum, sum32_0_level37_0_carry, sum32_0_level37_0_half, sum32_0_level37_0_sum,
    sum32_0_level38_0_carry, sum32_0_level38_0_half, sum32_0_level38_0_sum, sum32_0_level39_0_carry,
    sum32_0_level39_0_half, sum32_0_level39_0_sum, sum32_0_level40_0_carry, sum32_0_level40_0_half,
    sum32_0_level40_0_sum, sum32_0_level41_0_carry, sum32_0_level41_0_half, sum32_0_level41_0_sum,
    sum32_0_level42_0_carry, sum32_0_level42_0_half, sum32_0_level42_0_sum, sum32_0_level43_0_carry,
    sum32_0_level43_0_half, sum32_0_level43_0_sum, sum32_0_level44_0_carry, sum32_0_level44_0_half,
    sum32_0_level44_0_sum, sum32_0_level45_0_carry, sum32_0_level45_0_half, sum32_0_level45_0_sum,
    sum32_0_level46_0_carry, sum32_0_level46_0_half, sum32_0_level46_0_sum, sum32_0_level47_0_carry,
    sum32_0_level47_0_half, sum32_0_level47_0_sum, sum32_0_level48_0_carry, sum32_0_level48_0_half,
    sum32_0_level48_0_sum, sum32_0_level49_0_carry, sum32_0_level49_0_half, sum32_0_level49_0_sum,
    sum32_0_level50_0_carry, sum32_0_level50_0_half, sum32_0_level50_0_sum, sum32_0_level51_0_carry,
    sum32_0_level51_0_half, sum32_0_level51_0_sum, sum32_0_level52_0_carry, sum32_0_level52_0_half,
    sum32_0_level52_0_sum, sum32_0_level53_0_carry, sum32_0_level53_0_half, sum32_0_level53_0_sum,
    sum32_0_level54_0_carry, sum32_0_level54_0_half, sum32_0_level54_0_sum, sum32_0_level55_0_carry,
    sum32_0_level55_0_half, sum32_0_level55_0_sum, sum32_0_level56_0_carry, sum32_0_level56_0_half,
    sum32_0_level56_0_sum, sum32_0_level57_0_carry, sum32_0_level57_0_half, sum32_0_level57_0_sum,
    sum32_0_level58_0_carry, sum32_0_level58_0_half, sum32_0_level58_0_sum, sum32_0_level59_0_carry,
    sum32_0_level59_0_half, sum32_0_level59_0_sum, sum32_0_level60_0_carry, sum32_0_level60_0_half,
    sum32_0_level60_0_sum, sum32_0_level61_0_carry, sum32_0_level61_0_half, sum32_0_level61_0_sum,
    sum32_0_level62_0_carry, sum32_0_level62_0_half, sum32_0_level62_0_sum, sum32_0_level63_0_carry,
    sum32_0_level63_0_half, sum32_0_level63_0_sum, sum32_0_level64_0_carry, sum32_0_level64_0_half,
    sum32_0_level64_0_sum, sum32_0_level65_0_carry, sum32_0_level65_0_half, sum32_0_level65_0_sum,
    sum32_0_level66_0_carry, sum32_0_level66_0_half, sum32_0_level66_0_sum, sum32_0_level67_0_carry,
    sum32_0_level67_0_half, sum32_0_level67_0_sum, sum32_0_level68_0_carry, sum32_0_level68_0_half,
    sum32_0_level68_0_sum, sum32_0_level69_0_carry, sum32_0_level69_0_half, sum32_0_level69_0_sum,
    sum32_0_level6_1_carry, sum32_0_level6_1_half, sum32_0_level6_1_sum, sum32_0_level70_0_carry,
    sum32_0_level70_0_half, sum32_0_level70_0_sum, sum32_0_level71_0_carry, sum32_0_level71_0_half,
    sum32_0_level71_0_sum, sum32_0_level7_1_carry, sum32_0_level7_1_half, sum32_0_level7_1_sum,
    sum32_0_level9_0_carry, sum32_0_level9_0_half, sum32_0_level9_0_sum, sum32_0_negative_level1_0_carry,
    sum32_0_negative_level1_0_half, sum32_0_negative_level1_0_sum, sum32_0_negative_level1_1_carry,
    sum32_0_negative_level1_1_half, sum32_0_negative_level1_1_sum, sum32_0_negative_level1_2_carry,
    sum32_0_negative_level1_2_half, sum32_0_negative_level1_2_sum, sum32_0_negative_level1_3_carry,
    sum32_0_negative_level1_3_half, sum32_0_negative_level1_3_sum, sum32_0_negative_level1_4_carry,
    sum32_0_negative_level1_4_half, sum32_0_negative_level1_4_sum, sum32_0_negative_level1_5_carry,
    sum32_0_negative_level1_5_half, sum32_0_negative_level1_5_sum, sum32_0_negative_level1_6_carry,
    sum32_0_negative_level1_6_half, sum32_0_negative_level1_6_sum, sum32_0_negative_level1_7_carry,
    sum32_0_negative_level1_7_half, sum32_0_negative_level1_7_sum, sum32_0_negative_level1_8_carry,
    sum32_0_negative_level1_8_half, sum32_0_negative_level1_8_sum, sum32_0_negative_level1_9_carry,
    sum32_0_negative_level1_9_half, sum32_0_negative_level1_9_sum, sum32_0_negative_level2_3_carry,
    sum32_0_negative_level2_3_half, sum32_0_negative_level2_3_sum, sum32_0_negative_level5_0_carry,
    sum32_0_negative_level5_0_half, sum32_0_negative_level5_0_sum, sum32_0_negative_level6_0_carry,
    sum32_0_negative_level6_0_half, sum32_0_negative_level6_0_sum, sum32_0_negative_level7_0_carry,
    sum32_0_negative_level7_0_half, sum32_0_negative_level7_0_sum;
  wire [62:0] _0004_, _0005_, _0678_, _0679_, _0682_, _0683_, sum32_0_level4_2_carry, sum32_0_level4_2_half,
    sum32_0_level4_2_sum, sum32_0_level5_1_carry, sum32_0_level5_1_half, sum32_0_level5_1_sum,
    sum32_0_level7_0_carry, sum32_0_level7_0_half, sum32_0_level7_0_sum;
  wire [1:0] _0008_, _0009_, _0123_, _0134_, _0145_, _0155_, _0164_, _0172_, _0198_, _0207_, _0216_, _0224_,
    _0233_, _0241_, sum32_0_level8_0_carry, sum32_0_level8_0_half, sum32_0_level8_0_sum,
    sum32_0_negative_level2_0_carry, sum32_0_negative_level2_0_half, sum32_0_negative_level2_0_sum,
    sum32_0_negative_level2_1_carry, sum32_0_negative_level2_1_half, sum32_0_negative_level2_1_sum,
    sum32_0_negative_level2_2_carry, sum32_0_negative_level2_2_half, sum32_0_negative_level2_2_sum,
    sum32_0_negative_level3_0_carry, sum32_0_negative_level3_0_half, sum32_0_negative_level3_0_sum,
    sum32_0_negative_level3_1_carry, sum32_0_negative_level3_1_half, sum32_0_negative_level3_1_sum,
    sum32_0_negative_level4_0_carry, sum32_0_negative_level4_0_half, sum32_0_negative_level4_0_sum;
  wire [59:0] _0010_, _0011_, sum32_0_level8_1_carry, sum32_0_level8_1_half, sum32_0_level8_1_sum;
  wire [65:0] _0152_, _0680_, _0681_, sum32_0_level5_0_carry, sum32_0_level5_0_half, sum32_0_level5_0_sum;
  wire [6:0] _0283_;
  wire [63:0] _0287_, _0291_, _0296_, _0300_, _0304_, _0315_, _0326_, _0337_, _0349_, _0360_, _0371_, _0382_,
    _0393_, _0404_, _0415_, _0426_, _0437_, _0448_, _0460_, _0471_, _0504_, _0515_, _0526_, _0537_, _0548_,
    _0559_, _0571_, _0582_, _0593_, _0604_, _0615_, _0626_, _0637_, _0648_, _0659_, _0663_, _0665_, _0666_,
    _0667_, _0668_, _0669_, _0670_, _0686_, _0687_, _0688_, _0689_, _0690_, _0691_, _0692_, _0693_, _0694_,
    _0695_, _0696_, _0697_, _0698_, _0699_, _0700_, _0701_, _0702_, _0703_, _0704_, _0705_, _0706_, _0707_,
    _0708_, _0709_, _0710_, _0711_, _0712_, _0713_, _0714_, _0715_, _0716_, sum32_0_level1_0_carry,
    sum32_0_level1_0_half, sum32_0_level1_0_sum, sum32_0_level1_1_carry, sum32_0_level1_1_half,
    sum32_0_level1_1_sum, sum32_0_level1_2_carry, sum32_0_level1_2_half, sum32_0_level1_2_sum,
    sum32_0_level1_3_carry, sum32_0_level1_3_half, sum32_0_level1_3_sum, sum32_0_level1_4_carry,
    sum32_0_level1_4_half, sum32_0_level1_4_sum, sum32_0_level1_5_carry, sum32_0_level1_5_half,
    sum32_0_level1_5_sum, sum32_0_level1_6_carry, sum32_0_level1_6_half, sum32_0_level1_6_sum,
    sum32_0_level1_7_carry, sum32_0_level1_7_half, sum32_0_level1_7_sum, sum32_0_level1_8_carry,
    sum32_0_level1_8_half, sum32_0_level1_8_sum, sum32_0_level1_9_carry, sum32_0_level1_9_half,
    sum32_0_level1_9_sum, sum32_0_level2_0_carry, sum32_0_level2_0_half, sum32_0_level2_0_sum,
    sum32_0_level2_1_carry, sum32_0_level2_1_half, sum32_0_level2_1_sum, sum32_0_level2_2_carry,
    sum32_0_level2_2_half, sum32_0_level2_2_sum, sum32_0_level2_3_carry, sum32_0_level2_3_half,
    sum32_0_level2_3_sum, sum32_0_level2_4_carry, sum32_0_level2_4_half, sum32_0_level2_4_sum,
    sum32_0_level2_5_carry, sum32_0_level2_5_half, sum32_0_level2_5_sum, sum32_0_level2_6_carry,
    sum32_0_level2_6_half, sum32_0_level2_6_sum, sum32_0_level3_0_carry, sum32_0_level3_0_half,
    sum32_0_level3_0_sum, sum32_0_level3_1_carry, sum32_0_level3_1_half, sum32_0_level3_1_sum,
    sum32_0_level3_2_carry, sum32_0_level3_2_half, sum32_0_level3_2_sum, sum32_0_level3_3_carry,
    sum32_0_level3_3_half, sum32_0_level3_3_sum, term;
  wire [5:0] _0482_, _0493_, sum32_0_level1_10_carry, sum32_0_level1_10_half, sum32_0_level1_10_sum,
    sum32_0_negative_total, sum32_0_others;
  wire [61:0] _0671_, _0672_, sum32_0_level3_4_carry, sum32_0_level3_4_half, sum32_0_level3_4_sum;
  wire [64:0] _0673_, _0674_, _0676_, _0677_, _0684_, _0685_, sum32_0_level4_0_carry, sum32_0_level4_0_half,
    sum32_0_level4_0_sum, sum32_0_level4_1_carry, sum32_0_level4_1_half, sum32_0_level4_1_sum,
    sum32_0_level6_0_carry, sum32_0_level6_0_half, sum32_0_level6_0_sum;
  wire [31:0] sum32_0_signs;
  assign _0626_ = sum32_0_level2_5_half & sum32_0_level1_8_carry;
  assign sum32_0_level2_5_carry = _0615_ | _0626_;
  assign sum32_0_level2_6_half = sum32_0_level1_9_carry ^ { sum32_0_level1_0_carry[63], sum32_0_level1_0_sum[63:7], sum32_0_level1_10_carry };
  assign sum32_0_level2_6_sum = sum32_0_level2_6_half ^ { sum32_0_level1_1_carry[63], sum32_0_level1_9_sum[63:1] };
  assign _0637_ = sum32_0_level1_9_carry & { sum32_0_level1_0_carry[63], sum32_0_level1_0_sum[63:7], sum32_0_level1_10_carry };
  assign _0648_ = sum32_0_level2_6_half & { sum32_0_level1_1_carry[63], sum32_0_level1_9_sum[63:1] };
  assign sum32_0_level2_6_carry = _0637_ | _0648_;
  assign sum32_0_level3_0_half = { sum32_0_level2_0_carry[62:6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } ^ { sum32_0_level1_1_sum[63:6], sum32_0_level1_10_sum };
  assign sum32_0_level3_0_sum = sum32_0_level3_0_half ^ sum32_0_level2_0_sum;
  assign _0659_ = { sum32_0_level2_0_carry[62:6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } & { sum32_0_level1_1_sum[63:6], sum32_0_level1_10_sum };
  assign _0663_ = sum32_0_level3_0_half & sum32_0_level2_0_sum;
  assign sum32_0_level3_0_carry = _0659_ | _0663_;
  assign sum32_0_level3_1_half = sum32_0_level2_1_carry ^ sum32_0_level2_2_carry;
  assign sum32_0_level3_1_sum = sum32_0_level3_1_half ^ sum32_0_level2_3_sum;
  assign _0665_ = sum32_0_level2_1_carry & sum32_0_level2_2_carry;
  assign _0666_ = sum32_0_level3_1_half & sum32_0_level2_3_sum;
  assign sum32_0_level3_1_carry = _0665_ | _0666_;
  assign sum32_0_level3_2_half = sum32_0_level2_4_sum ^ sum32_0_level2_5_sum;
  assign sum32_0_level3_2_sum = sum32_0_level3_2_half ^ sum32_0_level2_6_sum;
  assign _0667_ = sum32_0_level2_4_sum & sum32_0_level2_5_sum;
  assign _0668_ = sum32_0_level3_2_half & sum32_0_level2_6_sum;
  assign sum32_0_level3_2_carry = _0667_ | _0668_;
  assign sum32_0_level3_3_half = sum32_0_level2_3_carry ^ { sum32_0_others[1], sum32_0_level2_4_carry[62:0] };
  assign sum32_0_level3_3_sum = sum32_0_level3_3_half ^ sum32_0_level2_5_carry;
  assign _0669_ = sum32_0_level2_3_carry & { sum32_0_others[1], sum32_0_level2_4_carry[62:0] };
  assign _0670_ = sum32_0_level3_3_half & sum32_0_level2_5_carry;
  assign sum32_0_level3_3_carry = _0669_ | _0670_;
  assign sum32_0_level3_4_half = sum32_0_level2_6_carry[61:0] ^ sum32_0_level2_1_sum[63:2];
  assign sum32_0_level3_4_sum = sum32_0_level3_4_half ^ sum32_0_level2_2_sum[63:2];
  assign _0671_ = sum32_0_level2_6_carry[61:0] & sum32_0_level2_1_sum[63:2];
  assign _0672_ = sum32_0_level3_4_half & sum32_0_level2_2_sum[63:2];
  assign sum32_0_level3_4_carry = _0671_ | _0672_;
  assign sum32_0_level4_0_half = { sum32_0_level3_1_carry[62:0], sum32_0_level2_1_sum[1:0] } ^ { sum32_0_level3_2_carry[62:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign sum32_0_level4_0_sum = sum32_0_level4_0_half ^ { sum32_0_level3_0_carry[63], sum32_0_level3_0_sum };
  assign _0673_ = { sum32_0_level3_1_carry[62:0], sum32_0_level2_1_sum[1:0] } & { sum32_0_level3_2_carry[62:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign _0674_ = sum32_0_level4_0_half & { sum32_0_level3_0_carry[63], sum32_0_level3_0_sum };
  assign sum32_0_level4_0_carry = _0673_ | _0674_;
  assign sum32_0_level4_1_half = { sum32_0_level2_4_carry[63], sum32_0_level2_0_carry[63], sum32_0_level3_0_carry[62:0] } ^ { sum32_0_level2_6_carry[63:62], sum32_0_level3_1_sum[62:0] };
  assign sum32_0_level4_1_sum = sum32_0_level4_1_half ^ { sum32_0_level3_1_carry[63], sum32_0_level3_2_sum };
  assign _0676_ = { sum32_0_level2_4_carry[63], sum32_0_level2_0_carry[63], sum32_0_level3_0_carry[62:0] } & { sum32_0_level2_6_carry[63:62], sum32_0_level3_1_sum[62:0] };
  assign _0677_ = sum32_0_level4_1_half & { sum32_0_level3_1_carry[63], sum32_0_level3_2_sum };
  assign sum32_0_level4_1_carry = _0676_ | _0677_;
  assign sum32_0_level4_2_half = sum32_0_level3_3_carry[62:0] ^ { sum32_0_level3_2_carry[63], sum32_0_level3_4_carry };
  assign sum32_0_level4_2_sum = sum32_0_level4_2_half ^ sum32_0_level3_3_sum[63:1];
  assign _0678_ = sum32_0_level3_3_carry[62:0] & { sum32_0_level3_2_carry[63], sum32_0_level3_4_carry };
  assign _0679_ = sum32_0_level4_2_half & sum32_0_level3_3_sum[63:1];
  assign sum32_0_level4_2_carry = _0678_ | _0679_;
  assign sum32_0_level5_0_half = { sum32_0_others[2], sum32_0_level4_0_carry[64:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } ^ { sum32_0_level3_3_carry[63], sum32_0_level4_1_carry[63], sum32_0_level3_1_sum[63], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign sum32_0_level5_0_sum = sum32_0_level5_0_half ^ { sum32_0_level4_1_carry[64], sum32_0_level4_1_sum };
  assign _0680_ = { sum32_0_others[2], sum32_0_level4_0_carry[64:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } & { sum32_0_level3_3_carry[63], sum32_0_level4_1_carry[63], sum32_0_level3_1_sum[63], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign _0681_ = sum32_0_level5_0_half & { sum32_0_level4_1_carry[64], sum32_0_level4_1_sum };
  assign sum32_0_level5_0_carry = _0680_ | _0681_;
  assign sum32_0_level5_1_half = sum32_0_level4_1_carry[62:0] ^ { sum32_0_level4_2_carry[60:3], sum32_0_level4_0_carry[5:1] };
  assign sum32_0_level5_1_sum = sum32_0_level5_1_half ^ sum32_0_level4_0_sum[64:2];
  assign _0682_ = sum32_0_level4_1_carry[62:0] & { sum32_0_level4_2_carry[60:3], sum32_0_level4_0_carry[5:1] };
  assign _0683_ = sum32_0_level5_1_half & sum32_0_level4_0_sum[64:2];
  assign sum32_0_level5_1_carry = _0682_ | _0683_;
  assign sum32_0_level6_0_half = { sum32_0_level5_0_sum[65], sum32_0_level4_2_sum[62:3], sum32_0_level5_0_carry[3:0] } ^ { sum32_0_level4_2_carry[62:61], sum32_0_level5_0_carry[62:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign sum32_0_level6_0_sum = sum32_0_level6_0_half ^ { sum32_0_level5_0_carry[64:63], sum32_0_level5_1_sum };
  assign _0684_ = { sum32_0_level5_0_sum[65], sum32_0_level4_2_sum[62:3], sum32_0_level5_0_carry[3:0] } & { sum32_0_level4_2_carry[62:61], sum32_0_level5_0_carry[62:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign _0685_ = sum32_0_level6_0_half & { sum32_0_level5_0_carry[64:63], sum32_0_level5_1_sum };
  assign sum32_0_level6_0_carry = _0684_ | _0685_;
  assign sum32_0_level6_1_half = sum32_0_level5_0_carry[4] ^ sum32_0_level5_1_carry[3];
  assign sum32_0_level6_1_sum = sum32_0_level6_1_half ^ sum32_0_level5_0_sum[5];
  assign _0002_ = sum32_0_level5_0_carry[4] & sum32_0_level5_1_carry[3];
  assign _0003_ = sum32_0_level6_1_half & sum32_0_level5_0_sum[5];
  assign sum32_0_level6_1_carry = _0002_ | _0003_;
  assign sum32_0_level7_0_half = { sum32_0_level5_1_carry[62:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } ^ { sum32_0_level5_0_sum[64:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign sum32_0_level7_0_sum = sum32_0_level7_0_half ^ sum32_0_level6_0_sum[63:1];
  assign _0004_ = { sum32_0_level5_1_carry[62:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } & { sum32_0_level5_0_sum[64:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign _0005_ = sum32_0_level7_0_half & sum32_0_level6_0_sum[63:1];
  assign sum32_0_level7_0_carry = _0004_ | _0005_;
  assign sum32_0_level7_1_half = sum32_0_others[3] ^ sum32_0_level5_0_carry[65];
  assign sum32_0_level7_1_sum = sum32_0_level7_1_half ^ sum32_0_level6_0_carry[64];
  assign _0006_ = sum32_0_others[3] & sum32_0_level5_0_carry[65];
  assign _0007_ = sum32_0_level7_1_half & sum32_0_level6_0_carry[64];
  assign sum32_0_level7_1_carry = _0006_ | _0007_;
  assign sum32_0_level8_0_half = sum32_0_level6_0_carry[2:1] ^ sum32_0_level7_0_carry[1:0];
  assign sum32_0_level8_0_sum = sum32_0_level8_0_half ^ sum32_0_level7_0_sum[2:1];
  assign _0008_ = sum32_0_level6_0_carry[2:1] & sum32_0_level7_0_carry[1:0];
  assign _0009_ = sum32_0_level8_0_half & sum32_0_level7_0_sum[2:1];
  assign sum32_0_level8_0_carry = _0008_ | _0009_;
  assign sum32_0_level8_1_half = { sum32_0_level6_0_sum[64], sum32_0_level7_0_sum[62:5], sum32_0_level6_1_carry } ^ sum32_0_level6_0_carry[63:4];
  assign sum32_0_level8_1_sum = sum32_0_level8_1_half ^ sum32_0_level7_0_carry[62:3];
  assign _0010_ = { sum32_0_level6_0_sum[64], sum32_0_level7_0_sum[62:5], sum32_0_level6_1_carry } & sum32_0_level6_0_carry[63:4];
  assign _0011_ = sum32_0_level8_1_half & sum32_0_level7_0_carry[62:3];
  assign sum32_0_level8_1_carry = _0010_ | _0011_;
  assign sum32_0_level9_0_half = sum32_0_level7_0_carry[2] ^ sum32_0_level7_0_sum[3];
  assign sum32_0_level9_0_sum = sum32_0_level9_0_half ^ sum32_0_level8_0_carry[1];
  assign _0013_ = sum32_0_level7_0_carry[2] & sum32_0_level7_0_sum[3];
  assign _0014_ = sum32_0_level9_0_half & sum32_0_level8_0_carry[1];
  assign sum32_0_level9_0_carry = _0013_ | _0014_;
  assign sum32_0_level10_0_half = sum32_0_level7_0_sum[4] ^ sum32_0_level8_1_sum[0];
  assign sum32_0_level10_0_sum = sum32_0_level10_0_half ^ sum32_0_level9_0_carry;
  assign _0015_ = sum32_0_level7_0_sum[4] & sum32_0_level8_1_sum[0];
  assign _0016_ = sum32_0_level10_0_half & sum32_0_level9_0_carry;
  assign sum32_0_level10_0_carry = _0015_ | _0016_;
  assign sum32_0_level11_0_half = sum32_0_level8_1_carry[0] ^ sum32_0_level8_1_sum[1];
  assign sum32_0_level11_0_sum = sum32_0_level11_0_half ^ sum32_0_level10_0_carry;
  assign _0017_ = sum32_0_level8_1_carry[0] & sum32_0_level8_1_sum[1];
  assign _0018_ = sum32_0_level11_0_half & sum32_0_level10_0_carry;
  assign sum32_0_level11_0_carry = _0017_ | _0018_;
  assign sum32_0_level12_0_half = sum32_0_level8_1_carry[1] ^ sum32_0_level8_1_sum[2];
  assign sum32_0_level12_0_sum = sum32_0_level12_0_half ^ sum32_0_level11_0_carry;
  assign _0019_ = sum32_0_level8_1_carry[1] & sum32_0_level8_1_sum[2];
  assign _0020_ = sum32_0_level12_0_half & sum32_0_level11_0_carry;
  assign sum32_0_level12_0_carry = _0019_ | _0020_;
  assign sum32_0_level13_0_half = sum32_0_level8_1_carry[2] ^ sum32_0_level8_1_sum[3];
  assign sum32_0_level13_0_sum = sum32_0_level13_0_half ^ sum32_0_level12_0_carry;
  assign _0021_ = sum32_0_level8_1_carry[2] & sum32_0_level8_1_sum[3];
  assign _0022_ = sum32_0_level13_0_half & sum32_0_level12_0_carry;
  assign sum32_0_level13_0_carry = _0021_ | _0022_;
  assign sum32_0_level14_0_half = sum32_0_level8_1_carry[3] ^ sum32_0_level8_1_sum[4];
  assign sum32_0_level14_0_sum = sum32_0_level14_0_half ^ sum32_0_level13_0_carry;
  assign _0024_ = sum32_0_level8_1_carry[3] & sum32_0_level8_1_sum[4];
  assign _0025_ = sum32_0_level14_0_half & sum32_0_level13_0_carry;
  assign sum32_0_level14_0_carry = _0024_ | _0025_;
  assign sum32_0_level15_0_half = sum32_0_level8_1_carry[4] ^ sum32_0_level8_1_sum[5];
  assign sum32_0_level15_0_sum = sum32_0_level15_0_half ^ sum32_0_level14_0_carry;
  assign _0026_ = sum32_0_level8_1_carry[4] & sum32_0_level8_1_sum[5];
  assign _0027_ = sum32_0_level15_0_half & sum32_0_level14_0_carry;
  assign sum32_0_level15_0_carry = _0026_ | _0027_;
  assign sum32_0_level16_0_half = sum32_0_level8_1_carry[5] ^ sum32_0_level8_1_sum[6];
  assign sum32_0_level16_0_sum = sum32_0_level16_0_half ^ sum32_0_level15_0_carry;
  assign _0028_ = sum32_0_level8_1_carry[5] & sum32_0_level8_1_sum[6];
  assign _0029_ = sum32_0_level16_0_half & sum32_0_level15_0_carry;
  assign sum32_0_level16_0_carry = _0028_ | _0029_;
  assign sum32_0_level17_0_half = sum32_0_level8_1_carry[6] ^ sum32_0_level8_1_sum[7];
  assign sum32_0_level17_0_sum = sum32_0_level17_0_half ^ sum32_0_level16_0_carry;
  assign _0030_ = sum32_0_level8_1_carry[6] & sum32_0_level8_1_sum[7];
  assign _0031_ = sum32_0_level17_0_half & sum32_0_level16_0_carry;
  assign sum32_0_level17_0_carry = _0030_ | _0031_;
  assign sum32_0_level18_0_half = sum32_0_level8_1_carry[7] ^ sum32_0_level8_1_sum[8];
  assign sum32_0_level18_0_sum = sum32_0_level18_0_half ^ sum32_0_level17_0_carry;
  assign _0032_ = sum32_0_level8_1_carry[7] & sum32_0_level8_1_sum[8];
  assign _0033_ = sum32_0_level18_0_half & sum32_0_level17_0_carry;
  assign sum32_0_level18_0_carry = _0032_ | _0033_;
  assign sum32_0_level19_0_half = sum32_0_level8_1_carry[8] ^ sum32_0_level8_1_sum[9];
  assign sum32_0_level19_0_sum = sum32_0_level19_0_half ^ sum32_0_level18_0_carry;
  assign _0035_ = sum32_0_level8_1_carry[8] & sum32_0_level8_1_sum[9];
  assign _0036_ = sum32_0_level19_0_half & sum32_0_level18_0_carry;
  assign sum32_0_level19_0_carry = _0035_ | _0036_;
  assign sum32_0_level20_0_half = sum32_0_level8_1_carry[9] ^ sum32_0_level8_1_sum[10];
  assign sum32_0_level20_0_sum = sum32_0_level20_0_half ^ sum32_0_level19_0_carry;
  assign _0037_ = sum32_0_level8_1_carry[9] & sum32_0_level8_1_sum[10];
  assign _0038_ = sum32_0_level20_0_half & sum32_0_level19_0_carry;
  assign sum32_0_level20_0_carry = _0037_ | _0038_;
  assign sum32_0_level21_0_half = sum32_0_level8_1_carry[10] ^ sum32_0_level8_1_sum[11];
  assign sum32_0_level21_0_sum = sum32_0_level21_0_half ^ sum32_0_level20_0_carry;
  assign _0039_ = sum32_0_level8_1_carry[10] & sum32_0_level8_1_sum[11];
  assign _0040_ = sum32_0_level21_0_half & sum32_0_level20_0_carry;
  assign sum32_0_level21_0_carry = _0039_ | _0040_;
  assign sum32_0_level22_0_half = sum32_0_level8_1_carry[11] ^ sum32_0_level8_1_sum[12];
  assign sum32_0_level22_0_sum = sum32_0_level22_0_half ^ sum32_0_level21_0_carry;
  assign _0041_ = sum32_0_level8_1_carry[11] & sum32_0_level8_1_sum[12];
  assign _0042_ = sum32_0_level22_0_half & sum32_0_level21_0_carry;
  assign sum32_0_level22_0_carry = _0041_ | _0042_;
  assign sum32_0_level23_0_half = sum32_0_level8_1_carry[12] ^ sum32_0_level8_1_sum[13];
  assign sum32_0_level23_0_sum = sum32_0_level23_0_half ^ sum32_0_level22_0_carry;
  assign _0043_ = sum32_0_level8_1_carry[12] & sum32_0_level8_1_sum[13];
  assign _0044_ = sum32_0_level23_0_half & sum32_0_level22_0_carry;
  assign sum32_0_level23_0_carry = _0043_ | _0044_;
  assign sum32_0_level24_0_half = sum32_0_level8_1_carry[13] ^ sum32_0_level8_1_sum[14];
  assign sum32_0_level24_0_sum = sum32_0_level24_0_half ^ sum32_0_level23_0_carry;
  assign _0046_ = sum32_0_level8_1_carry[13] & sum32_0_level8_1_sum[14];
  assign _0047_ = sum32_0_level24_0_half & sum32_0_level23_0_carry;
  assign sum32_0_level24_0_carry = _0046_ | _0047_;
  assign sum32_0_level25_0_half = sum32_0_level8_1_carry[14] ^ sum32_0_level8_1_sum[15];
  assign sum32_0_level25_0_sum = sum32_0_level25_0_half ^ sum32_0_level24_0_carry;
  assign _0048_ = sum32_0_level8_1_carry[14] & sum32_0_level8_1_sum[15];
  assign _0049_ = sum32_0_level25_0_half & sum32_0_level24_0_carry;
  assign sum32_0_level25_0_carry = _0048_ | _0049_;
  assign sum32_0_level26_0_half = sum32_0_level8_1_carry[15] ^ sum32_0_level8_1_sum[16];
  assign sum32_0_level26_0_sum = sum32_0_level26_0_half ^ sum32_0_level25_0_carry;
  assign _0050_ = sum32_0_level8_1_carry[15] & sum32_0_level8_1_sum[16];
  assign _0051_ = sum32_0_level26_0_half & sum32_0_level25_0_carry;
  assign sum32_0_level26_0_carry = _0050_ | _0051_;
  assign sum32_0_level27_0_half = sum32_0_level8_1_carry[16] ^ sum32_0_level8_1_sum[17];
  assign sum32_0_level27_0_sum = sum32_0_level27_0_half ^ sum32_0_level26_0_carry;
  assign _0052_ = sum32_0_level8_1_carry[16] & sum32_0_level8_1_sum[17];
  assign _0053_ = sum32_0_level27_0_half & sum32_0_level26_0_carry;
  assign sum32_0_level27_0_carry = _0052_ | _0053_;
  assign sum32_0_level28_0_half = sum32_0_level8_1_carry[17] ^ sum32_0_level8_1_sum[18];
  assign sum32_0_level28_0_sum = sum32_0_level28_0_half ^ sum32_0_level27_0_carry;
  assign _0054_ = sum32_0_level8_1_carry[17] & sum32_0_level8_1_sum[18];
  assign _0055_ = sum32_0_level28_0_half & sum32_0_level27_0_carry;
  assign sum32_0_level28_0_carry = _0054_ | _0055_;
  assign sum32_0_level29_0_half = sum32_0_level8_1_carry[18] ^ sum32_0_level8_1_sum[19];
  assign sum32_0_level29_0_sum = sum32_0_level29_0_half ^ sum32_0_level28_0_carry;
  assign _0057_ = sum32_0_level8_1_carry[18] & sum32_0_level8_1_sum[19];
  assign _0058_ = sum32_0_level29_0_half & sum32_0_level28_0_carry;
  assign sum32_0_level29_0_carry = _0057_ | _0058_;
  assign sum32_0_level30_0_half = sum32_0_level8_1_carry[19] ^ sum32_0_level8_1_sum[20];
  assign sum32_0_level30_0_sum = sum32_0_level30_0_half ^ sum32_0_level29_0_carry;
  assign _0059_ = sum32_0_level8_1_carry[19] & sum32_0_level8_1_sum[20];
  assign _0060_ = sum32_0_level30_0_half & sum32_0_level29_0_carry;
  assign sum32_0_level30_0_carry = _0059_ | _0060_;
  assign sum32_0_level31_0_half = sum32_0_level8_1_carry[20] ^ sum32_0_level8_1_sum[21];
  assign sum32_0_level31_0_sum = sum32_0_level31_0_half ^ sum32_0_level30_0_carry;
  assign _0061_ = sum32_0_level8_1_carry[20] & sum32_0_level8_1_sum[21];
  assign _0062_ = sum32_0_level31_0_half & sum32_0_level30_0_carry;
  assign sum32_0_level31_0_carry = _0061_ | _0062_;
  assign sum32_0_level32_0_half = sum32_0_level8_1_carry[21] ^ sum32_0_level8_1_sum[22];
  assign sum32_0_level32_0_sum = sum32_0_level32_0_half ^ sum32_0_level31_0_carry;
  assign _0063_ = sum32_0_level8_1_carry[21] & sum32_0_level8_1_sum[22];
  assign _0064_ = sum32_0_level32_0_half & sum32_0_level31_0_carry;
  assign sum32_0_level32_0_carry = _0063_ | _0064_;
  assign sum32_0_level33_0_half = sum32_0_level8_1_carry[22] ^ sum32_0_level8_1_sum[23];
  assign sum32_0_level33_0_sum = sum32_0_level33_0_half ^ sum32_0_level32_0_carry;
  assign _0065_ = sum32_0_level8_1_carry[22] & sum32_0_level8_1_sum[23];
  assign _0066_ = sum32_0_level33_0_half & sum32_0_level32_0_carry;
  assign sum32_0_level33_0_carry = _0065_ | _0066_;
  assign sum32_0_level34_0_half = sum32_0_level8_1_carry[23] ^ sum32_0_level8_1_sum[24];
  assign sum32_0_level34_0_sum = sum32_0_level34_0_half ^ sum32_0_level33_0_carry;
  assign _0068_ = sum32_0_level8_1_carry[23] & sum32_0_level8_1_sum[24];
  assign _0069_ = sum32_0_level34_0_half & sum32_0_level33_0_carry;
  assign sum32_0_level34_0_carry = _0068_ | _0069_;
  assign sum32_0_level35_0_half = sum32_0_level8_1_carry[24] ^ sum32_0_level8_1_sum[25];
  assign sum32_0_level35_0_sum = sum32_0_level35_0_half ^ sum32_0_level34_0_carry;
  assign _0070_ = sum32_0_level8_1_carry[24] & sum32_0_level8_1_sum[25];
  assign _0071_ = sum32_0_level35_0_half & sum32_0_level34_0_carry;
  assign sum32_0_level35_0_carry = _0070_ | _0071_;
  assign sum32_0_level36_0_half = sum32_0_level8_1_carry[25] ^ sum32_0_level8_1_sum[26];
  assign sum32_0_level36_0_sum = sum32_0_level36_0_half ^ sum32_0_level35_0_carry;
  assign _0072_ = sum32_0_level8_1_carry[25] & sum32_0_level8_1_sum[26];
  assign _0073_ = sum32_0_level36_0_half & sum32_0_level35_0_carry;
  assign sum32_0_level36_0_carry = _0072_ | _0073_;
  assign sum32_0_level37_0_half = sum32_0_level8_1_carry[26] ^ sum32_0_level8_1_sum[27];
  assign sum32_0_level37_0_sum = sum32_0_level37_0_half ^ sum32_0_level36_0_carry;
  assign _0074_ = sum32_0_level8_1_carry[26] & sum32_0_level8_1_sum[27];
  assign _0075_ = sum32_0_level37_0_half & sum32_0_level36_0_carry;
  assign sum32_0_level37_0_carry = _0074_ | _0075_;
  assign sum32_0_level38_0_half = sum32_0_level8_1_carry[27] ^ sum32_0_level8_1_sum[28];
  assign sum32_0_level38_0_sum = sum32_0_level38_0_half ^ sum32_0_level37_0_carry;
  assign _0076_ = sum32_0_level8_1_carry[27] & sum32_0_level8_1_sum[28];
  assign _0077_ = sum32_0_level38_0_half & sum32_0_level37_0_carry;
  assign sum32_0_level38_0_carry = _0076_ | _0077_;
  assign sum32_0_level39_0_half = sum32_0_level8_1_carry[28] ^ sum32_0_level8_1_sum[29];
  assign sum32_0_level39_0_sum = sum32_0_level39_0_half ^ sum32_0_level38_0_carry;
  assign _0079_ = sum32_0_level8_1_carry[28] & sum32_0_level8_1_sum[29];
  assign _0080_ = sum32_0_level39_0_half & sum32_0_level38_0_carry;
  assign sum32_0_level39_0_carry = _0079_ | _0080_;
  assign sum32_0_level40_0_half = sum32_0_level8_1_carry[29] ^ sum32_0_level8_1_sum[30];
  assign sum32_0_level40_0_sum = sum32_0_level40_0_half ^ sum32_0_level39_0_carry;
  assign _0081_ = sum32_0_level8_1_carry[29] & sum32_0_level8_1_sum[30];
  assign _0082_ = sum32_0_level40_0_half & sum32_0_level39_0_carry;
  assign sum32_0_level40_0_carry = _0081_ | _0082_;
  assign sum32_0_level41_0_half = sum32_0_level8_1_carry[30] ^ sum32_0_level8_1_sum[31];
  assign sum32_0_level41_0_sum = sum32_0_level41_0_half ^ sum32_0_level40_0_carry;
  assign _0083_ = sum32_0_level8_1_carry[30] & sum32_0_level8_1_sum[31];
  assign _0084_ = sum32_0_level41_0_half & sum32_0_level40_0_carry;
  assign sum32_0_level41_0_carry = _0083_ | _0084_;
  assign sum32_0_level42_0_half = sum32_0_level8_1_carry[31] ^ sum32_0_level8_1_sum[32];
  assign sum32_0_level42_0_sum = sum32_0_level42_0_half ^ sum32_0_level41_0_carry;
  assign _0085_ = sum32_0_level8_1_carry[31] & sum32_0_level8_1_sum[32];
  assign _0086_ = sum32_0_level42_0_half & sum32_0_level41_0_carry;
  assign sum32_0_level42_0_carry = _0085_ | _0086_;
  assign sum32_0_level43_0_half = sum32_0_level8_1_carry[32] ^ sum32_0_level8_1_sum[33];
  assign sum32_0_level43_0_sum = sum32_0_level43_0_half ^ sum32_0_level42_0_carry;
  assign _0087_ = sum32_0_level8_1_carry[32] & sum32_0_level8_1_sum[33];
  assign _0088_ = sum32_0_level43_0_half & sum32_0_level42_0_carry;
  assign sum32_0_level43_0_carry = _0087_ | _0088_;
  assign sum32_0_level44_0_half = sum32_0_level8_1_carry[33] ^ sum32_0_level8_1_sum[34];
  assign sum32_0_level44_0_sum = sum32_0_level44_0_half ^ sum32_0_level43_0_carry;
  assign _0090_ = sum32_0_level8_1_carry[33] & sum32_0_level8_1_sum[34];
  assign _0091_ = sum32_0_level44_0_half & sum32_0_level43_0_carry;
  assign sum32_0_level44_0_carry = _0090_ | _0091_;
  assign sum32_0_level45_0_half = sum32_0_level8_1_carry[34] ^ sum32_0_level8_1_sum[35];
  assign sum32_0_level45_0_sum = sum32_0_level45_0_half ^ sum32_0_level44_0_carry;
  assign _0092_ = sum32_0_level8_1_carry[34] & sum32_0_level8_1_sum[35];
  assign _0093_ = sum32_0_level45_0_half & sum32_0_level44_0_carry;
  assign sum32_0_level45_0_carry = _0092_ | _0093_;
  assign sum32_0_level46_0_half = sum32_0_level8_1_carry[35] ^ sum32_0_level8_1_sum[36];
  assign sum32_0_level46_0_sum = sum32_0_level46_0_half ^ sum32_0_level45_0_carry;
  assign _0094_ = sum32_0_level8_1_carry[35] & sum32_0_level8_1_sum[36];
  assign _0095_ = sum32_0_level46_0_half & sum32_0_level45_0_carry;
  assign sum32_0_level46_0_carry = _0094_ | _0095_;
  assign sum32_0_level47_0_half = sum32_0_level8_1_carry[36] ^ sum32_0_level8_1_sum[37];
  assign sum32_0_level47_0_sum = sum32_0_level47_0_half ^ sum32_0_level46_0_carry;
  assign _0096_ = sum32_0_level8_1_carry[36] & sum32_0_level8_1_sum[37];
  assign _0097_ = sum32_0_level47_0_half & sum32_0_level46_0_carry;
  assign sum32_0_level47_0_carry = _0096_ | _0097_;
  assign sum32_0_level48_0_half = sum32_0_level8_1_carry[37] ^ sum32_0_level8_1_sum[38];
  assign sum32_0_level48_0_sum = sum32_0_level48_0_half ^ sum32_0_level47_0_carry;
  assign _0098_ = sum32_0_level8_1_carry[37] & sum32_0_level8_1_sum[38];
  assign _0099_ = sum32_0_level48_0_half & sum32_0_level47_0_carry;
  assign sum32_0_level48_0_carry = _0098_ | _0099_;
  assign sum32_0_level49_0_half = sum32_0_level8_1_carry[38] ^ sum32_0_level8_1_sum[39];
  assign sum32_0_level49_0_sum = sum32_0_level49_0_half ^ sum32_0_level48_0_carry;
  assign _0101_ = sum32_0_level8_1_carry[38] & sum32_0_level8_1_sum[39];
  assign _0102_ = sum32_0_level49_0_half & sum32_0_level48_0_carry;
  assign sum32_0_level49_0_carry = _0101_ | _0102_;
  assign sum32_0_level50_0_half = sum32_0_level8_1_carry[39] ^ sum32_0_level8_1_sum[40];
  assign sum32_0_level50_0_sum = sum32_0_level50_0_half ^ sum32_0_level49_0_carry;
  assign _0103_ = sum32_0_level8_1_carry[39] & sum32_0_level8_1_sum[40];
  assign _0104_ = sum32_0_level50_0_half & sum32_0_level49_0_carry;
  assign sum32_0_level50_0_carry = _0103_ | _0104_;
  assign sum32_0_level51_0_half = sum32_0_level8_1_carry[40] ^ sum32_0_level8_1_sum[41];
  assign sum32_0_level51_0_sum = sum32_0_level51_0_half ^ sum32_0_level50_0_carry;
  assign _0105_ = sum32_0_level8_1_carry[40] & sum32_0_level8_1_sum[41];
  assign _0106_ = sum32_0_level51_0_half & sum32_0_level50_0_carry;
  assign sum32_0_level51_0_carry = _0105_ | _0106_;
  assign sum32_0_level52_0_half = sum32_0_level8_1_carry[41] ^ sum32_0_level8_1_sum[42];
  assign sum32_0_level52_0_sum = sum32_0_level52_0_half ^ sum32_0_level51_0_carry;
  assign _0107_ = sum32_0_level8_1_carry[41] & sum32_0_level8_1_sum[42];
  assign _0108_ = sum32_0_level52_0_half & sum32_0_level51_0_carry;
  assign sum32_0_level52_0_carry = _0107_ | _0108_;
  assign sum32_0_level53_0_half = sum32_0_level8_1_carry[42] ^ sum32_0_level8_1_sum[43];
  assign sum32_0_level53_0_sum = sum32_0_level53_0_half ^ sum32_0_level52_0_carry;
  assign _0109_ = sum32_0_level8_1_carry[42] & sum32_0_level8_1_sum[43];
  assign _0110_ = sum32_0_level53_0_half & sum32_0_level52_0_carry;
  assign sum32_0_level53_0_carry = _0109_ | _0110_;
  assign sum32_0_level54_0_half = sum32_0_level8_1_carry[43] ^ sum32_0_level8_1_sum[44];
  assign sum32_0_level54_0_sum = sum32_0_level54_0_half ^ sum32_0_level53_0_carry;
  assign _0113_ = sum32_0_level8_1_carry[43] & sum32_0_level8_1_sum[44];
  assign _0114_ = sum32_0_level54_0_half & sum32_0_level53_0_carry;
  assign sum32_0_level54_0_carry = _0113_ | _0114_;
  assign sum32_0_level55_0_half = sum32_0_level8_1_carry[44] ^ sum32_0_level8_1_sum[45];
  assign sum32_0_level55_0_sum = sum32_0_level55_0_half ^ sum32_0_level54_0_carry;
  assign _0115_ = sum32_0_level8_1_carry[44] & sum32_0_level8_1_sum[45];
  assign _0116_ = sum32_0_level55_0_half & sum32_0_level54_0_carry;
  assign sum32_0_level55_0_carry = _0115_ | _0116_;
  assign sum32_0_level56_0_half = sum32_0_level8_1_carry[45] ^ sum32_0_level8_1_sum[46];
  assign sum32_0_level56_0_sum = sum32_0_level56_0_half ^ sum32_0_level55_0_carry;
  assign _0117_ = sum32_0_level8_1_carry[45] & sum32_0_level8_1_sum[46];
  assign _0118_ = sum32_0_level56_0_half & sum32_0_level55_0_carry;
  assign sum32_0_level56_0_carry = _0117_ | _0118_;
  assign sum32_0_level57_0_half = sum32_0_level8_1_carry[46] ^ sum32_0_level8_1_sum[47];
  assign sum32_0_level57_0_sum = sum32_0_level57_0_half ^ sum32_0_level56_0_carry;
  assign _0119_ = sum32_0_level8_1_carry[46] & sum32_0_level8_1_sum[47];
  assign _0120_ = sum32_0_level57_0_half & sum32_0_level56_0_carry;
  assign sum32_0_level57_0_carry = _0119_ | _0120_;
  assign sum32_0_level58_0_half = sum32_0_level8_1_carry[47] ^ sum32_0_level8_1_sum[48];
  assign sum32_0_level58_0_sum = sum32_0_level58_0_half ^ sum32_0_level57_0_carry;
  assign _0121_ = sum32_0_level8_1_carry[47] & sum32_0_level8_1_sum[48];
  assign _0122_ = sum32_0_level58_0_half & sum32_0_level57_0_carry;
  assign sum32_0_level58_0_carry = _0121_ | _0122_;
  assign sum32_0_level59_0_half = sum32_0_level8_1_carry[48] ^ sum32_0_level8_1_sum[49];
  assign sum32_0_level59_0_sum = sum32_0_level59_0_half ^ sum32_0_level58_0_carry;
  assign _0124_ = sum32_0_level8_1_carry[48] & sum32_0_level8_1_sum[49];
  assign _0125_ = sum32_0_level59_0_half & sum32_0_level58_0_carry;
  assign sum32_0_level59_0_carry = _0124_ | _0125_;
  assign sum32_0_level60_0_half = sum32_0_level8_1_carry[49] ^ sum32_0_level8_1_sum[50];
  assign sum32_0_level60_0_sum = sum32_0_level60_0_half ^ sum32_0_level59_0_carry;
  assign _0126_ = sum32_0_level8_1_carry[49] & sum32_0_level8_1_sum[50];
  assign _0127_ = sum32_0_level60_0_half & sum32_0_level59_0_carry;
  assign sum32_0_level60_0_carry = _0126_ | _0127_;
  assign sum32_0_level61_0_half = sum32_0_level8_1_carry[50] ^ sum32_0_level8_1_sum[51];
  assign sum32_0_level61_0_sum = sum32_0_level61_0_half ^ sum32_0_level60_0_carry;
  assign _0128_ = sum32_0_level8_1_carry[50] & sum32_0_level8_1_sum[51];
  assign _0129_ = sum32_0_level61_0_half & sum32_0_level60_0_carry;
  assign sum32_0_level61_0_carry = _0128_ | _0129_;
  assign sum32_0_level62_0_half = sum32_0_level8_1_carry[51] ^ sum32_0_level8_1_sum[52];
  assign sum32_0_level62_0_sum = sum32_0_level62_0_half ^ sum32_0_level61_0_carry;
  assign _0130_ = sum32_0_level8_1_carry[51] & sum32_0_level8_1_sum[52];
  assign _0131_ = sum32_0_level62_0_half & sum32_0_level61_0_carry;
  assign sum32_0_level62_0_carry = _0130_ | _0131_;
  assign sum32_0_level63_0_half = sum32_0_level8_1_carry[52] ^ sum32_0_level8_1_sum[53];
  assign sum32_0_level63_0_sum = sum32_0_level63_0_half ^ sum32_0_level62_0_carry;
  assign _0132_ = sum32_0_level8_1_carry[52] & sum32_0_level8_1_sum[53];
  assign _0133_ = sum32_0_level63_0_half & sum32_0_level62_0_carry;
  assign sum32_0_level63_0_carry = _0132_ | _0133_;
  assign sum32_0_level64_0_half = sum32_0_level8_1_carry[53] ^ sum32_0_level8_1_sum[54];
  assign sum32_0_level64_0_sum = sum32_0_level64_0_half ^ sum32_0_level63_0_carry;
  assign _0135_ = sum32_0_level8_1_carry[53] & sum32_0_level8_1_sum[54];
  assign _0136_ = sum32_0_level64_0_half & sum32_0_level63_0_carry;
  assign sum32_0_level64_0_carry = _0135_ | _0136_;
  assign sum32_0_level65_0_half = sum32_0_level8_1_carry[54] ^ sum32_0_level8_1_sum[55];
  assign sum32_0_level65_0_sum = sum32_0_level65_0_half ^ sum32_0_level64_0_carry;
  assign _0137_ = sum32_0_level8_1_carry[54] & sum32_0_level8_1_sum[55];
  assign _0138_ = sum32_0_level65_0_half & sum32_0_level64_0_carry;
  assign sum32_0_level65_0_carry = _0137_ | _0138_;
  assign sum32_0_level66_0_half = sum32_0_level8_1_carry[55] ^ sum32_0_level8_1_sum[56];
  assign sum32_0_level66_0_sum = sum32_0_level66_0_half ^ sum32_0_level65_0_carry;
  assign _0139_ = sum32_0_level8_1_carry[55] & sum32_0_level8_1_sum[56];
  assign _0140_ = sum32_0_level66_0_half & sum32_0_level65_0_carry;
  assign sum32_0_level66_0_carry = _0139_ | _0140_;
  assign sum32_0_level67_0_half = sum32_0_level8_1_carry[56] ^ sum32_0_level8_1_sum[57];
  assign sum32_0_level67_0_sum = sum32_0_level67_0_half ^ sum32_0_level66_0_carry;
  assign _0141_ = sum32_0_level8_1_carry[56] & sum32_0_level8_1_sum[57];
  assign _0142_ = sum32_0_level67_0_half & sum32_0_level66_0_carry;
  assign sum32_0_level67_0_carry = _0141_ | _0142_;
  assign sum32_0_level68_0_half = sum32_0_level8_1_carry[57] ^ sum32_0_level8_1_sum[58];
  assign sum32_0_level68_0_sum = sum32_0_level68_0_half ^ sum32_0_level67_0_carry;
  assign _0143_ = sum32_0_level8_1_carry[57] & sum32_0_level8_1_sum[58];
  assign _0144_ = sum32_0_level68_0_half & sum32_0_level67_0_carry;
  assign sum32_0_level68_0_carry = _0143_ | _0144_;
  assign sum32_0_level69_0_half = sum32_0_level8_1_carry[58] ^ sum32_0_level8_1_sum[59];
  assign sum32_0_level69_0_sum = sum32_0_level69_0_half ^ sum32_0_level68_0_carry;
  assign _0146_ = sum32_0_level8_1_carry[58] & sum32_0_level8_1_sum[59];
  assign _0147_ = sum32_0_level69_0_half & sum32_0_level68_0_carry;
  assign sum32_0_level69_0_carry = _0146_ | _0147_;
  assign sum32_0_level70_0_half = sum32_0_level7_1_sum ^ sum32_0_level8_1_carry[59];
  assign sum32_0_level70_0_sum = sum32_0_level70_0_half ^ sum32_0_level69_0_carry;
  assign _0148_ = sum32_0_level7_1_sum & sum32_0_level8_1_carry[59];
  assign _0149_ = sum32_0_level70_0_half & sum32_0_level69_0_carry;
  assign sum32_0_level70_0_carry = _0148_ | _0149_;
  assign sum32_0_level71_0_half = sum32_0_others[4] ^ sum32_0_level7_1_carry;
  assign sum32_0_level71_0_sum = sum32_0_level71_0_half ^ sum32_0_level70_0_carry;
  assign _0150_ = sum32_0_others[4] & sum32_0_level7_1_carry;
  assign _0151_ = sum32_0_level71_0_half & sum32_0_level70_0_carry;
  assign sum32_0_level71_0_carry = _0150_ | _0151_;
  assign { _0152_[65], blocks__s0_69_5 } = { sum32_0_others[5], sum32_0_level71_0_sum, sum32_0_level70_0_sum, sum32_0_level69_0_sum, sum32_0_level68_0_sum, sum32_0_level67_0_sum, sum32_0_level66_0_sum, sum32_0_level65_0_sum, sum32_0_level64_0_sum, sum32_0_level63_0_sum, sum32_0_level62_0_sum, sum32_0_level61_0_sum, sum32_0_level60_0_sum, sum32_0_level59_0_sum, sum32_0_level58_0_sum, sum32_0_level57_0_sum, sum32_0_level56_0_sum, sum32_0_level55_0_sum, sum32_0_level54_0_sum, sum32_0_level53_0_sum, sum32_0_level52_0_sum, sum32_0_level51_0_sum, sum32_0_level50_0_sum, sum32_0_level49_0_sum, sum32_0_level48_0_sum, sum32_0_level47_0_sum, sum32_0_level46_0_sum, sum32_0_level45_0_sum, sum32_0_level44_0_sum, sum32_0_level43_0_sum, sum32_0_level42_0_sum, sum32_0_level41_0_sum, sum32_0_level40_0_sum, sum32_0_level39_0_sum, sum32_0_level38_0_sum, sum32_0_level37_0_sum, sum32_0_level36_0_sum, sum32_0_level35_0_sum, sum32_0_level34_0_sum, sum32_0_level33_0_sum, sum32_0_level32_0_sum, sum32_0_level31_0_sum, sum32_0_level30_0_sum, sum32_0_level29_0_sum, sum32_0_level28_0_sum, sum32_0_level27_0_sum, sum32_0_level26_0_sum, sum32_0_level25_0_sum, sum32_0_level24_0_sum, sum32_0_level23_0_sum, sum32_0_level22_0_sum, sum32_0_level21_0_sum, sum32_0_level20_0_sum, sum32_0_level19_0_sum, sum32_0_level18_0_sum, sum32_0_level17_0_sum, sum32_0_level16_0_sum, sum32_0_level15_0_sum, sum32_0_level14_0_sum, sum32_0_level13_0_sum, sum32_0_level12_0_sum, sum32_0_level11_0_sum, sum32_0_level10_0_sum, sum32_0_level9_0_sum, sum32_0_level8_0_carry[0] } + { sum32_0_level71_0_carry, 63'h0000000000000000, sum32_0_level8_0_sum[1] };
  assign _0154_ = ~ negative;
  assign _0156_ = _0153_ & _0154_;
  assign _0158_ = ~ sum32_0_signs[1];
  assign _0159_ = _0157_ & _0158_;
  assign _0161_ = ~ sum32_0_signs[2];
  assign _0162_ = _0160_ & _0161_;
  assign _0165_ = ~ sum32_0_signs[3];
  assign _0166_ = _0163_ & _0165_;
  assign _0168_ = ~ sum32_0_signs[4];
  assign _0169_ = _0167_ & _0168_;
  assign _0171_ = ~ sum32_0_signs[5];
  assign _0173_ = _0170_ & _0171_;
  assign _0175_ = ~ sum32_0_signs[6];
  assign _0176_ = _0174_ & _0175_;
  assign _0178_ = ~ sum32_0_signs[7];
  assign _0179_ = _0177_ & _0178_;
  assign _0182_ = ~ sum32_0_signs[8];
  assign _0183_ = _0180_ & _0182_;
  assign _0185_ = ~ sum32_0_signs[9];
  assign _0186_ = _0184_ & _0185_;
  assign _0188_ = ~ sum32_0_signs[10];
  assign _0190_ = _0187_ & _0188_;
  assign _0192_ = ~ sum32_0_signs[11];
  assign _0193_ = _0191_ & _0192_;
  assign _0195_ = ~ sum32_0_signs[12];
  assign _0196_ = _0194_ & _0195_;
  assign _0199_ = ~ sum32_0_signs[13];
  assign _0200_ = _0197_ & _0199_;
  assign _0202_ = ~ sum32_0_signs[14];
  assign _0203_ = _0201_ & _0202_;
  assign _0205_ = ~ sum32_0_signs[15];
  assign _0208_ = _0204_ & _0205_;
  assign _0210_ = ~ sum32_0_signs[16];
  assign _0211_ = _0209_ & _0210_;
  assign _0213_ = ~ sum32_0_signs[17];
  assign _0214_ = _0212_ & _0213_;
  assign _0217_ = ~ sum32_0_signs[18];
  assign _0218_ = _0215_ & _0217_;
  assign _0220_ = ~ sum32_0_signs[19];
  assign _0221_ = _0219_ & _0220_;
  assign _0223_ = ~ sum32_0_signs[20];
  assign _0225_ = _0222_ & _0223_;
  assign _0227_ = ~ sum32_0_signs[21];
  assign _0228_ = _0226_ & _0227_;
  assign _0230_ = ~ sum32_0_signs[22];
  assign _0231_ = _0229_ & _0230_;
  assign _0234_ = ~ sum32_0_signs[23];
  assign _0235_ = _0232_ & _0234_;
  assign _0237_ = ~ sum32_0_signs[24];
  assign _0238_ = _0236_ & _0237_;
  assign _0240_ = ~ sum32_0_signs[25];
  assign _0242_ = _0239_ & _0240_;
  assign _0244_ = ~ sum32_0_signs[26];
  assign _0245_ = _0243_ & _0244_;
  assign _0247_ = ~ sum32_0_signs[27];
  assign _0248_ = _0246_ & _0247_;
  assign _0251_ = ~ sum32_0_signs[28];
  assign _0252_ = _0249_ & _0251_;
  assign _0254_ = ~ sum32_0_signs[29];
  assign _0255_ = _0253_ & _0254_;
  assign _0257_ = ~ sum32_0_signs[30];
  assign _0259_ = _0256_ & _0257_;
  assign _0261_ = ~ sum32_0_signs[31];
  assign _0262_ = _0260_ & _0261_;
  assign plus0 = | { _0262_, _0259_, _0255_, _0252_, _0248_, _0245_, _0242_, _0238_, _0235_, _0231_, _0228_, _0225_, _0221_, _0218_, _0214_, _0211_, _0208_, _0203_, _0200_, _0196_, _0193_, _0190_, _0186_, _0183_, _0179_, _0176_, _0173_, _0169_, _0166_, _0162_, _0159_, _0156_ };
  assign _0153_ = a__inf | b__inf;
  assign negative = a_9_3[4] ^ b_9_3[4];
  assign _0263_ = _0153_ & negative;
  assign _0157_ = a__inf_2 | b__inf_2;
  assign sum32_0_signs[1] = a_17_11[4] ^ b_17_11[4];
  assign _0265_ = _0157_ & sum32_0_signs[1];
  assign _0160_ = a__inf_3 | b__inf_3;
  assign sum32_0_signs[2] = a_25_19[4] ^ b_25_19[4];
  assign _0266_ = _0160_ & sum32_0_signs[2];
  assign _0163_ = a__inf_4 | b__inf_4;
  assign sum32_0_signs[3] = a_33_27[4] ^ b_33_27[4];
  assign _0267_ = _0163_ & sum32_0_signs[3];
  assign _0167_ = a__inf_5 | b__inf_5;
  assign sum32_0_signs[4] = a_41_35[4] ^ b_41_35[4];
  assign _0268_ = _0167_ & sum32_0_signs[4];
  assign _0170_ = a__inf_6 | b__inf_6;
  assign sum32_0_signs[5] = a_49_43[4] ^ b_49_43[4];
  assign _0270_ = _0170_ & sum32_0_signs[5];
  assign _0174_ = a__inf_7 | b__inf_7;
  assign sum32_0_signs[6] = a_57_51[4] ^ b_57_51[4];
  assign _0271_ = _0174_ & sum32_0_signs[6];
  assign _0177_ = a__inf_8 | b__inf_8;
  assign sum32_0_signs[7] = a_65_59[4] ^ b_65_59[4];
  assign _0272_ = _0177_ & sum32_0_signs[7];
  assign _0180_ = a__inf_9 | b__inf_9;
  assign sum32_0_signs[8] = a_73_67[4] ^ b_73_67[4];
  assign _0274_ = _0180_ & sum32_0_signs[8];
  assign _0184_ = a__inf_10 | b__inf_10;
  assign sum32_0_signs[9] = a_81_75[4] ^ b_81_75[4];
  assign _0275_ = _0184_ & sum32_0_signs[9];
  assign _0187_ = a__inf_11 | b__inf_11;
  assign sum32_0_signs[10] = a_89_83[4] ^ b_89_83[4];
  assign _0276_ = _0187_ & sum32_0_signs[10];
  assign _0191_ = a__inf_12 | b__inf_12;
  assign sum32_0_signs[11] = a_97_91[4] ^ b_97_91[4];
  assign _0279_ = _0191_ & sum32_0_signs[11];
  assign _0194_ = a__inf_13 | b__inf_13;
  assign sum32_0_signs[12] = a_105_99[4] ^ b_105_99[4];
  assign _0280_ = _0194_ & sum32_0_signs[12];
  assign _0197_ = a__inf_14 | b__inf_14;
  assign sum32_0_signs[13] = a_113_107[4] ^ b_113_107[4];
  assign _0281_ = _0197_ & sum32_0_signs[13];
  assign _0201_ = a__inf_15 | b__inf_15;
  assign sum32_0_signs[14] = a_121_115[4] ^ b_121_115[4];
  assign _0282_ = _0201_ & sum32_0_signs[14];
  assign _0204_ = a__inf_16 | b__inf_16;
  assign sum32_0_signs[15] = a_129_123[4] ^ b_129_123[4];
  assign _0284_ = _0204_ & sum32_0_signs[15];
  assign _0209_ = a__inf_17 | b__inf_17;
  assign sum32_0_signs[16] = a_137_131[4] ^ b_137_131[4];
  assign _0285_ = _0209_ & sum32_0_signs[16];
  assign _0212_ = a__inf_18 | b__inf_18;
  assign sum32_0_signs[17] = a_145_139[4] ^ b_145_139[4];
  assign _0286_ = _0212_ & sum32_0_signs[17];
  assign _0215_ = a__inf_19 | b__inf_19;
  assign sum32_0_signs[18] = a_153_147[4] ^ b_153_147[4];
  assign _0288_ = _0215_ & sum32_0_signs[18];
  assign _0219_ = a__inf_20 | b__inf_20;
  assign sum32_0_signs[19] = a_161_155[4] ^ b_161_155[4];
  assign _0289_ = _0219_ & sum32_0_signs[19];
  assign _0222_ = a__inf_21 | b__inf_21;
  assign sum32_0_signs[20] = a_169_163[4] ^ b_169_163[4];
  assign _0290_ = _0222_ & sum32_0_signs[20];
  assign _0226_ = a__inf_22 | b__inf_22;
  assign sum32_0_signs[21] = a_177_171[4] ^ b_177_171[4];
  assign _0292_ = _0226_ & sum32_0_signs[21];
  assign _0229_ = a__inf_23 | b__inf_23;
  assign sum32_0_signs[22] = a_185_179[4] ^ b_185_179[4];
  assign _0293_ = _0229_ & sum32_0_signs[22];
  assign _0232_ = a__inf_24 | b__inf_24;
  assign sum32_0_signs[23] = a_193_187[4] ^ b_193_187[4];
  assign _0294_ = _0232_ & sum32_0_signs[23];
  assign _0236_ = a__inf_25 | b__inf_25;
  assign sum32_0_signs[24] = a_201_195[4] ^ b_201_195[4];
  assign _0295_ = _0236_ & sum32_0_signs[24];
  assign _0239_ = a__inf_26 | b__inf_26;
  assign sum32_0_signs[25] = a_209_203[4] ^ b_209_203[4];
  assign _0297_ = _0239_ & sum32_0_signs[25];
  assign _0243_ = a__inf_27 | b__inf_27;
  assign sum32_0_signs[26] = a_217_211[4] ^ b_217_211[4];
  assign _0298_ = _0243_ & sum32_0_signs[26];
  assign _0246_ = a__inf_28 | b__inf_28;
  assign sum32_0_signs[27] = a_225_219[4] ^ b_225_219[4];
  assign _0299_ = _0246_ & sum32_0_signs[27];
  assign _0249_ = a__inf_29 | b__inf_29;
  assign sum32_0_signs[28] = a_233_227[4] ^ b_233_227[4];
  assign _0301_ = _0249_ & sum32_0_signs[28];
  assign _0253_ = a__inf_30 | b__inf_30;
  assign sum32_0_signs[29] = a_241_235[4] ^ b_241_235[4];
  assign _0302_ = _0253_ & sum32_0_signs[29];
  assign _0256_ = a__inf_31 | b__inf_31;
  assign sum32_0_signs[30] = a_249_243[4] ^ b_249_243[4];
  assign _0303_ = _0256_ & sum32_0_signs[30];
  assign _0260_ = a__inf_32 | b__inf_32;
  assign sum32_0_signs[31] = a_255_251[4] ^ b_255_251[4];
  assign _0305_ = _0260_ & sum32_0_signs[31];
  assign minus0 = | { _0305_, _0303_, _0302_, _0301_, _0299_, _0298_, _0297_, _0295_, _0294_, _0293_, _0292_, _0290_, _0289_, _0288_, _0286_, _0285_, _0284_, _0282_, _0281_, _0280_, _0279_, _0276_, _0275_, _0274_, _0272_, _0271_, _0270_, _0268_, _0267_, _0266_, _0265_, _0263_ };
  assign o__inf0 = plus0 | minus0;
  assign _0306_ = ~ b__inf;
  assign _0307_ = | { unpack__b0__sig_2, b_1_0 };
  assign _0308_ = ~ _0307_;
  assign _0309_ = _0306_ & _0308_;
  assign _0310_ = a__inf & _0309_;
  assign _0311_ = ~ a__inf;
  assign _0312_ = | { unpack__a0__sig_2, a_1_0 };
  assign _0313_ = ~ _0312_;
  assign _0314_ = _0311_ & _0313_;
  assign _0316_ = b__inf & _0314_;
  assign _0317_ = ~ b__inf_2;
  assign _0318_ = | { unpack__b1__sig_2, b_9_3[6:5] };
  assign _0319_ = ~ _0318_;
  assign _0320_ = _0317_ & _0319_;
  assign _0321_ = a__inf_2 & _0320_;
  assign _0322_ = ~ a__inf_2;
  assign _0323_ = | { unpack__a1__sig_2, a_9_3[6:5] };
  assign _0324_ = ~ _0323_;
  assign _0325_ = _0322_ & _0324_;
  assign _0327_ = b__inf_2 & _0325_;
  assign _0328_ = ~ b__inf_3;
  assign _0329_ = | { unpack__b2__sig_2, b_17_11[6:5] };
  assign _0330_ = ~ _0329_;
  assign _0331_ = _0328_ & _0330_;
  assign _0332_ = a__inf_3 & _0331_;
  assign _0333_ = ~ a__inf_3;
  assign _0334_ = | { unpack__a2__sig_2, a_17_11[6:5] };
  assign _0335_ = ~ _0334_;
  assign _0336_ = _0333_ & _0335_;
  assign _0338_ = b__inf_3 & _0336_;
  assign _0339_ = ~ b__inf_4;
  assign _0340_ = | { unpack__b3__sig_2, b_25_19[6:5] };
  assign _0341_ = ~ _0340_;
  assign _0342_ = _0339_ & _0341_;
  assign _0343_ = a__inf_4 & _0342_;
  assign _0344_ = ~ a__inf_4;
  assign _0345_ = | { unpack__a3__sig_2, a_25_19[6:5] };
  assign _0346_ = ~ _0345_;
  assign _0347_ = _0344_ & _0346_;
  assign _0350_ = b__inf_4 & _0347_;
  assign _0351_ = ~ b__inf_5;
  assign _0352_ = | { unpack__b4__sig_2, b_33_27[6:5] };
  assign _0353_ = ~ _0352_;
  assign _0354_ = _0351_ & _0353_;
  assign _0355_ = a__inf_5 & _0354_;
  assign _0356_ = ~ a__inf_5;
  assign _0357_ = | { unpack__a4__sig_2, a_33_27[6:5] };
  assign _0358_ = ~ _0357_;
  assign _0359_ = _0356_ & _0358_;
  assign _0361_ = b__inf_5 & _0359_;
  assign _0362_ = ~ b__inf_6;
  assign _0363_ = | { unpack__b5__sig_2, b_41_35[6:5] };
  assign _0364_ = ~ _0363_;
  assign _0365_ = _0362_ & _0364_;
  assign _0366_ = a__inf_6 & _0365_;
  assign _0367_ = ~ a__inf_6;
  assign _0368_ = | { unpack__a5__sig_2, a_41_35[6:5] };
  assign _0369_ = ~ _0368_;
  assign _0370_ = _0367_ & _0369_;
  assign _0372_ = b__inf_6 & _0370_;
  assign _0373_ = ~ b__inf_7;
  assign _0374_ = | { unpack__b6__sig_2, b_49_43[6:5] };
  assign _0375_ = ~ _0374_;
  assign _0376_ = _0373_ & _0375_;
  assign _0377_ = a__inf_7 & _0376_;
  assign _0378_ = ~ a__inf_7;
  assign _0379_ = | { unpack__a6__sig_2, a_49_43[6:5] };
  assign _0380_ = ~ _0379_;
  assign _0381_ = _0378_ & _0380_;
  assign _0383_ = b__inf_7 & _0381_;
  assign _0384_ = ~ b__inf_8;
  assign _0385_ = | { unpack__b7__sig_2, b_57_51[6:5] };
  assign _0386_ = ~ _0385_;
  assign _0387_ = _0384_ & _0386_;
  assign _0388_ = a__inf_8 & _0387_;
  assign _0389_ = ~ a__inf_8;
  assign _0390_ = | { unpack__a7__sig_2, a_57_51[6:5] };
  assign _0391_ = ~ _0390_;
  assign _0392_ = _0389_ & _0391_;
  assign _0394_ = b__inf_8 & _0392_;
  assign _0395_ = ~ b__inf_9;
  assign _0396_ = | { unpack__b8__sig_2, b_65_59[6:5] };
  assign _0397_ = ~ _0396_;
  assign _0398_ = _0395_ & _0397_;
  assign _0399_ = a__inf_9 & _0398_;
  assign _0400_ = ~ a__inf_9;
  assign _0401_ = | { unpack__a8__sig_2, a_65_59[6:5] };
  assign _0402_ = ~ _0401_;
  assign _0403_ = _0400_ & _0402_;
  assign _0405_ = b__inf_9 & _0403_;
  assign _0406_ = ~ b__inf_10;
  assign _0407_ = | { unpack__b9__sig_2, b_73_67[6:5] };
  assign _0408_ = ~ _0407_;
  assign _0409_ = _0406_ & _0408_;
  assign _0410_ = a__inf_10 & _0409_;
  assign _0411_ = ~ a__inf_10;
  assign _0412_ = | { unpack__a9__sig_2, a_73_67[6:5] };
  assign _0413_ = ~ _0412_;
  assign _0414_ = _0411_ & _0413_;
  assign _0416_ = b__inf_10 & _0414_;
  assign _0417_ = ~ b__inf_11;
  assign _0418_ = | { unpack__b10__sig_2, b_81_75[6:5] };
  assign _0419_ = ~ _0418_;
  assign _0420_ = _0417_ & _0419_;
  assign _0421_ = a__inf_11 & _0420_;
  assign _0422_ = ~ a__inf_11;
  assign _0423_ = | { unpack__a10__sig_2, a_81_75[6:5] };
  assign _0424_ = ~ _0423_;
  assign _0425_ = _0422_ & _0424_;
  assign _0427_ = b__inf_11 & _0425_;
  assign _0428_ = ~ b__inf_12;
  assign _0429_ = | { unpack__b11__sig_2, b_89_83[6:5] };
  assign _0430_ = ~ _0429_;
  assign _0431_ = _0428_ & _0430_;
  assign _0432_ = a__inf_12 & _0431_;
  assign _0433_ = ~ a__inf_12;
  assign _0434_ = | { unpack__a11__sig_2, a_89_83[6:5] };
  assign _0435_ = ~ _0434_;
  assign _0436_ = _0433_ & _0435_;
  assign _0438_ = b__inf_12 & _0436_;
  assign _0439_ = ~ b__inf_13;
  assign _0440_ = | { unpack__b12__sig_2, b_97_91[6:5] };
  assign _0441_ = ~ _0440_;
  assign _0442_ = _0439_ & _0441_;
  assign _0443_ = a__inf_13 & _0442_;
  assign _0444_ = ~ a__inf_13;
  assign _0445_ = | { unpack__a12__sig_2, a_97_91[6:5] };
  assign _0446_ = ~ _0445_;
  assign _0447_ = _0444_ & _0446_;
  assign _0449_ = b__inf_13 & _0447_;
  assign _0450_ = ~ b__inf_14;
  assign _0451_ = | { unpack__b13__sig_2, b_105_99[6:5] };
  assign _0452_ = ~ _0451_;
  assign _0453_ = _0450_ & _0452_;
  assign _0454_ = a__inf_14 & _0453_;
  assign _0455_ = ~ a__inf_14;
  assign _0456_ = | { unpack__a13__sig_2, a_105_99[6:5] };
  assign _0457_ = ~ _0456_;
  assign _0458_ = _0455_ & _0457_;
  assign _0461_ = b__inf_14 & _0458_;
  assign _0462_ = ~ b__inf_15;
  assign _0463_ = | { unpack__b14__sig_2, b_113_107[6:5] };
  assign _0464_ = ~ _0463_;
  assign _0465_ = _0462_ & _0464_;
  assign _0466_ = a__inf_15 & _0465_;
  assign _0467_ = ~ a__inf_15;
  assign _0468_ = | { unpack__a14__sig_2, a_113_107[6:5] };
  assign _0469_ = ~ _0468_;
  assign _0470_ = _0467_ & _0469_;
  assign _0472_ = b__inf_15 & _0470_;
  assign _0473_ = ~ b__inf_16;
  assign _0474_ = | { unpack__b15__sig_2, b_121_115[6:5] };
  assign _0475_ = ~ _0474_;
  assign _0476_ = _0473_ & _0475_;
  assign _0477_ = a__inf_16 & _0476_;
  assign _0478_ = ~ a__inf_16;
  assign _0479_ = | { unpack__a15__sig_2, a_121_115[6:5] };
  assign _0480_ = ~ _0479_;
  assign _0481_ = _0478_ & _0480_;
  assign _0483_ = b__inf_16 & _0481_;
  assign _0484_ = ~ b__inf_17;
  assign _0485_ = | { unpack__b16__sig_2, b_129_123[6:5] };
  assign _0486_ = ~ _0485_;
  assign _0487_ = _0484_ & _0486_;
  assign _0488_ = a__inf_17 & _0487_;
  assign _0489_ = ~ a__inf_17;
  assign _0490_ = | { unpack__a16__sig_2, a_129_123[6:5] };
  assign _0491_ = ~ _0490_;
  assign _0492_ = _0489_ & _0491_;
  assign _0494_ = b__inf_17 & _0492_;
  assign _0495_ = ~ b__inf_18;
  assign _0496_ = | { unpack__b17__sig_2, b_137_131[6:5] };
  assign _0497_ = ~ _0496_;
  assign _0498_ = _0495_ & _0497_;
  assign _0499_ = a__inf_18 & _0498_;
  assign _0500_ = ~ a__inf_18;
  assign _0501_ = | { unpack__a17__sig_2, a_137_131[6:5] };
  assign _0502_ = ~ _0501_;
  assign _0503_ = _0500_ & _0502_;
  assign _0505_ = b__inf_18 & _0503_;
  assign _0506_ = ~ b__inf_19;
  assign _0507_ = | { unpack__b18__sig_2, b_145_139[6:5] };
  assign _0508_ = ~ _0507_;
  assign _0509_ = _0506_ & _0508_;
  assign _0510_ = a__inf_19 & _0509_;
  assign _0511_ = ~ a__inf_19;
  assign _0512_ = | { unpack__a18__sig_2, a_145_139[6:5] };
  assign _0513_ = ~ _0512_;
  assign _0514_ = _0511_ & _0513_;
  assign _0516_ = b__inf_19 & _0514_;
  assign _0517_ = ~ b__inf_20;
  assign _0518_ = | { unpack__b19__sig_2, b_153_147[6:5] };
  assign _0519_ = ~ _0518_;
  assign _0520_ = _0517_ & _0519_;
  assign _0521_ = a__inf_20 & _0520_;
  assign _0522_ = ~ a__inf_20;
  assign _0523_ = | { unpack__a19__sig_2, a_153_147[6:5] };
  assign _0524_ = ~ _0523_;
  assign _0525_ = _0522_ & _0524_;
  assign _0527_ = b__inf_20 & _0525_;
  assign _0528_ = ~ b__inf_21;
  assign _0529_ = | { unpack__b20__sig_2, b_161_155[6:5] };
  assign _0530_ = ~ _0529_;
  assign _0531_ = _0528_ & _0530_;
  assign _0532_ = a__inf_21 & _0531_;
  assign _0533_ = ~ a__inf_21;
  assign _0534_ = | { unpack__a20__sig_2, a_161_155[6:5] };
  assign _0535_ = ~ _0534_;
  assign _0536_ = _0533_ & _0535_;
  assign _0538_ = b__inf_21 & _0536_;
  assign _0539_ = ~ b__inf_22;
  assign _0540_ = | { unpack__b21__sig_2, b_169_163[6:5] };
  assign _0541_ = ~ _0540_;
  assign _0542_ = _0539_ & _0541_;
  assign _0543_ = a__inf_22 & _0542_;
  assign _0544_ = ~ a__inf_22;
  assign _0545_ = | { unpack__a21__sig_2, a_169_163[6:5] };
  assign _0546_ = ~ _0545_;
  assign _0547_ = _0544_ & _0546_;
  assign _0549_ = b__inf_22 & _0547_;
  assign _0550_ = ~ b__inf_23;
  assign _0551_ = | { unpack__b22__sig_2, b_177_171[6:5] };
  assign _0552_ = ~ _0551_;
  assign _0553_ = _0550_ & _0552_;
  assign _0554_ = a__inf_23 & _0553_;
  assign _0555_ = ~ a__inf_23;
  assign _0556_ = | { unpack__a22__sig_2, a_177_171[6:5] };
  assign _0557_ = ~ _0556_;
  assign _0558_ = _0555_ & _0557_;
  assign _0560_ = b__inf_23 & _0558_;
  assign _0561_ = ~ b__inf_24;
  assign _0562_ = | { unpack__b23__sig_2, b_185_179[6:5] };
  assign _0563_ = ~ _0562_;
  assign _0564_ = _0561_ & _0563_;
  assign _0565_ = a__inf_24 & _0564_;
  assign _0566_ = ~ a__inf_24;
  assign _0567_ = | { unpack__a23__sig_2, a_185_179[6:5] };
  assign _0568_ = ~ _0567_;
  assign _0569_ = _0566_ & _0568_;
  assign _0572_ = b__inf_24 & _0569_;
  assign _0573_ = ~ b__inf_25;
  assign _0574_ = | { unpack__b24__sig_2, b_193_187[6:5] };
  assign _0575_ = ~ _0574_;
  assign _0576_ = _0573_ & _0575_;
  assign _0577_ = a__inf_25 & _0576_;
  assign _0578_ = ~ a__inf_25;
  assign _0579_ = | { unpack__a24__sig_2, a_193_187[6:5] };
  assign _0580_ = ~ _0579_;
  assign _0581_ = _0578_ & _0580_;
  assign _0583_ = b__inf_25 & _0581_;
  assign _0584_ = ~ b__inf_26;
  assign _0585_ = | { unpack__b25__sig_2, b_201_195[6:5] };
  assign _0586_ = ~ _0585_;
  assign _0587_ = _0584_ & _0586_;
  assign _0588_ = a__inf_26 & _0587_;
  assign _0589_ = ~ a__inf_26;
  assign _0590_ = | { unpack__a25__sig_2, a_201_195[6:5] };
  assign _0591_ = ~ _0590_;
  assign _0592_ = _0589_ & _0591_;
  assign _0594_ = b__inf_26 & _0592_;
  assign _0595_ = ~ b__inf_27;
  assign _0596_ = | { unpack__b26__sig_2, b_209_203[6:5] };
  assign _0597_ = ~ _0596_;
  assign _0598_ = _0595_ & _0597_;
  assign _0599_ = a__inf_27 & _0598_;
  assign _0600_ = ~ a__inf_27;
  assign _0601_ = | { unpack__a26__sig_2, a_209_203[6:5] };
  assign _0602_ = ~ _0601_;
  assign _0603_ = _0600_ & _0602_;
  assign _0605_ = b__inf_27 & _0603_;
  assign _0606_ = ~ b__inf_28;
  assign _0607_ = | { unpack__b27__sig_2, b_217_211[6:5] };
  assign _0608_ = ~ _0607_;
  assign _0609_ = _0606_ & _0608_;
  assign _0610_ = a__inf_28 & _0609_;
  assign _0611_ = ~ a__inf_28;
  assign _0612_ = | { unpack__a27__sig_2, a_217_211[6:5] };
  assign _0613_ = ~ _0612_;
  assign _0614_ = _0611_ & _0613_;
  assign _0616_ = b__inf_28 & _0614_;
  assign _0617_ = ~ b__inf_29;
  assign _0618_ = | { unpack__b28__sig_2, b_225_219[6:5] };
  assign _0619_ = ~ _0618_;
  assign _0620_ = _0617_ & _0619_;
  assign _0621_ = a__inf_29 & _0620_;
  assign _0622_ = ~ a__inf_29;
  assign _0623_ = | { unpack__a28__sig_2, a_225_219[6:5] };
  assign _0624_ = ~ _0623_;
  assign _0625_ = _0622_ & _0624_;
  assign _0627_ = b__inf_29 & _0625_;
  assign _0628_ = ~ b__inf_30;
  assign _0629_ = | { unpack__b29__sig_2, b_233_227[6:5] };
  assign _0630_ = ~ _0629_;
  assign _0631_ = _0628_ & _0630_;
  assign _0632_ = a__inf_30 & _0631_;
  assign _0633_ = ~ a__inf_30;
  assign _0634_ = | { unpack__a29__sig_2, a_233_227[6:5] };
  assign _0635_ = ~ _0634_;
  assign _0636_ = _0633_ & _0635_;
  assign _0638_ = b__inf_30 & _0636_;
  assign _0639_ = ~ b__inf_31;
  assign _0640_ = | { unpack__b30__sig_2, b_241_235[6:5] };
  assign _0641_ = ~ _0640_;
  assign _0642_ = _0639_ & _0641_;
  assign _0643_ = a__inf_31 & _0642_;
  assign _0644_ = ~ a__inf_31;
  assign _0645_ = | { unpack__a30__sig_2, a_241_235[6:5] };
  assign _0646_ = ~ _0645_;
  assign _0647_ = _0644_ & _0646_;
  assign _0649_ = b__inf_31 & _0647_;
  assign _0650_ = ~ b__inf_32;
  assign _0651_ = | { unpack__b31__sig_2, b_249_243[6:5] };
  assign _0652_ = ~ _0651_;
  assign _0653_ = _0650_ & _0652_;
  assign _0654_ = a__inf_32 & _0653_;
  assign _0655_ = ~ a__inf_32;
  assign _0656_ = | { unpack__a31__sig_2, a_249_243[6:5] };
  assign _0657_ = ~ _0656_;
  assign _0658_ = _0655_ & _0657_;
  assign _0660_ = b__inf_32 & _0658_;
  assign _0661_ = | { _0660_, _0654_, b__nan_32, a__nan_32, _0649_, _0643_, b__nan_31, a__nan_31, _0638_, _0632_, b__nan_30, a__nan_30, _0627_, _0621_, b__nan_29, a__nan_29, _0616_, _0610_, b__nan_28, a__nan_28, _0605_, _0599_, b__nan_27, a__nan_27, _0594_, _0588_, b__nan_26, a__nan_26, _0583_, _0577_, b__nan_25, a__nan_25, _0572_, _0565_, b__nan_24, a__nan_24, _0560_, _0554_, b__nan_23, a__nan_23, _0549_, _0543_, b__nan_22, a__nan_22, _0538_, _0532_, b__nan_21, a__nan_21, _0527_, _0521_, b__nan_20, a__nan_20, _0516_, _0510_, b__nan_19, a__nan_19, _0505_, _0499_, b__nan_18, a__nan_18, _0494_, _0488_, b__nan_17, a__nan_17, _0483_, _0477_, b__nan_16, a__nan_16, _0472_, _0466_, b__nan_15, a__nan_15, _0461_, _0454_, b__nan_14, a__nan_14, _0449_, _0443_, b__nan_13, a__nan_13, _0438_, _0432_, b__nan_12, a__nan_12, _0427_, _0421_, b__nan_11, a__nan_11, _0416_, _0410_, b__nan_10, a__nan_10, _0405_, _0399_, b__nan_9, a__nan_9, _0394_, _0388_, b__nan_8, a__nan_8, _0383_, _0377_, b__nan_7, a__nan_7, _0372_, _0366_, b__nan_6, a__nan_6, _0361_, _0355_, b__nan_5, a__nan_5, _0350_, _0343_, b__nan_4, a__nan_4, _0338_, _0332_, b__nan_3, a__nan_3, _0327_, _0321_, b__nan_2, a__nan_2, _0316_, _0310_, b__nan, a__nan };
  assign _0662_ = plus0 & minus0;
  assign o__nan0 = _0661_ | _0662_;
  assign sum32_0_negative_level1_0_half = negative ^ sum32_0_signs[1];
  assign sum32_0_negative_level1_0_sum = sum32_0_negative_level1_0_half ^ sum32_0_signs[2];
  assign _0000_ = negative & sum32_0_signs[1];
  assign _0111_ = sum32_0_negative_level1_0_half & sum32_0_signs[2];
  assign sum32_0_negative_level1_0_carry = _0000_ | _0111_;
  assign sum32_0_negative_level1_1_half = sum32_0_signs[3] ^ sum32_0_signs[4];
  assign sum32_0_negative_level1_1_sum = sum32_0_negative_level1_1_half ^ sum32_0_signs[5];
  assign _0206_ = sum32_0_signs[3] & sum32_0_signs[4];
  assign _0277_ = sum32_0_negative_level1_1_half & sum32_0_signs[5];
  assign sum32_0_negative_level1_1_carry = _0206_ | _0277_;
  assign sum32_0_negative_level1_2_half = sum32_0_signs[6] ^ sum32_0_signs[7];
  assign sum32_0_negative_level1_2_sum = sum32_0_negative_level1_2_half ^ sum32_0_signs[8];
  assign _0348_ = sum32_0_signs[6] & sum32_0_signs[7];
  assign _0459_ = sum32_0_negative_level1_2_half & sum32_0_signs[8];
  assign sum32_0_negative_level1_2_carry = _0348_ | _0459_;
  assign sum32_0_negative_level1_3_half = sum32_0_signs[9] ^ sum32_0_signs[10];
  assign sum32_0_negative_level1_3_sum = sum32_0_negative_level1_3_half ^ sum32_0_signs[11];
  assign _0570_ = sum32_0_signs[9] & sum32_0_signs[10];
  assign _0664_ = sum32_0_negative_level1_3_half & sum32_0_signs[11];
  assign sum32_0_negative_level1_3_carry = _0570_ | _0664_;
  assign sum32_0_negative_level1_4_half = sum32_0_signs[12] ^ sum32_0_signs[13];
  assign sum32_0_negative_level1_4_sum = sum32_0_negative_level1_4_half ^ sum32_0_signs[14];
  assign _0675_ = sum32_0_signs[12] & sum32_0_signs[13];
  assign _0001_ = sum32_0_negative_level1_4_half & sum32_0_signs[14];
  assign sum32_0_negative_level1_4_carry = _0675_ | _0001_;
  assign sum32_0_negative_level1_5_half = sum32_0_signs[15] ^ sum32_0_signs[16];
  assign sum32_0_negative_level1_5_sum = sum32_0_negative_level1_5_half ^ sum32_0_signs[17];
  assign _0012_ = sum32_0_signs[15] & sum32_0_signs[16];
  assign _0023_ = sum32_0_negative_level1_5_half & sum32_0_signs[17];
  assign sum32_0_negative_level1_5_carry = _0012_ | _0023_;
  assign sum32_0_negative_level1_6_half = sum32_0_signs[18] ^ sum32_0_signs[19];
  assign sum32_0_negative_level1_6_sum = sum32_0_negative_level1_6_half ^ sum32_0_signs[20];
  assign _0034_ = sum32_0_signs[18] & sum32_0_signs[19];
  assign _0045_ = sum32_0_negative_level1_6_half & sum32_0_signs[20];
  assign sum32_0_negative_level1_6_carry = _0034_ | _0045_;
  assign sum32_0_negative_level1_7_half = sum32_0_signs[21] ^ sum32_0_signs[22];
  assign sum32_0_negative_level1_7_sum = sum32_0_negative_level1_7_half ^ sum32_0_signs[23];
  assign _0056_ = sum32_0_signs[21] & sum32_0_signs[22];
  assign _0067_ = sum32_0_negative_level1_7_half & sum32_0_signs[23];
  assign sum32_0_negative_level1_7_carry = _0056_ | _0067_;
  assign sum32_0_negative_level1_8_half = sum32_0_signs[24] ^ sum32_0_signs[25];
  assign sum32_0_negative_level1_8_sum = sum32_0_negative_level1_8_half ^ sum32_0_signs[26];
  assign _0078_ = sum32_0_signs[24] & sum32_0_signs[25];
  assign _0089_ = sum32_0_negative_level1_8_half & sum32_0_signs[26];
  assign sum32_0_negative_level1_8_carry = _0078_ | _0089_;
  assign sum32_0_negative_level1_9_half = sum32_0_signs[27] ^ sum32_0_signs[28];
  assign sum32_0_negative_level1_9_sum = sum32_0_negative_level1_9_half ^ sum32_0_signs[29];
  assign _0100_ = sum32_0_signs[27] & sum32_0_signs[28];
  assign _0112_ = sum32_0_negative_level1_9_half & sum32_0_signs[29];
  assign sum32_0_negative_level1_9_carry = _0100_ | _0112_;
  assign sum32_0_negative_level2_0_half = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } ^ { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign sum32_0_negative_level2_0_sum = sum32_0_negative_level2_0_half ^ { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign _0123_ = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } & { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign _0134_ = sum32_0_negative_level2_0_half & { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign sum32_0_negative_level2_0_carry = _0123_ | _0134_;
  assign sum32_0_negative_level2_1_half = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } ^ { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign sum32_0_negative_level2_1_sum = sum32_0_negative_level2_1_half ^ { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign _0145_ = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } & { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign _0155_ = sum32_0_negative_level2_1_half & { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign sum32_0_negative_level2_1_carry = _0145_ | _0155_;
  assign sum32_0_negative_level2_2_half = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } ^ { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign sum32_0_negative_level2_2_sum = sum32_0_negative_level2_2_half ^ { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign _0164_ = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } & { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign _0172_ = sum32_0_negative_level2_2_half & { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign sum32_0_negative_level2_2_carry = _0164_ | _0172_;
  assign sum32_0_negative_level2_3_half = sum32_0_negative_level1_7_sum ^ sum32_0_negative_level1_8_sum;
  assign sum32_0_negative_level2_3_sum = sum32_0_negative_level2_3_half ^ sum32_0_negative_level1_9_sum;
  assign _0181_ = sum32_0_negative_level1_7_sum & sum32_0_negative_level1_8_sum;
  assign _0189_ = sum32_0_negative_level2_3_half & sum32_0_negative_level1_9_sum;
  assign sum32_0_negative_level2_3_carry = _0181_ | _0189_;
  assign sum32_0_negative_level3_0_half = sum32_0_negative_level2_0_sum ^ { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign sum32_0_negative_level3_0_sum = sum32_0_negative_level3_0_half ^ sum32_0_negative_level2_2_sum;
  assign _0198_ = sum32_0_negative_level2_0_sum & { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign _0207_ = sum32_0_negative_level3_0_half & sum32_0_negative_level2_2_sum;
  assign sum32_0_negative_level3_0_carry = _0198_ | _0207_;
  assign sum32_0_negative_level3_1_half = sum32_0_negative_level2_0_carry ^ sum32_0_negative_level2_1_carry;
  assign sum32_0_negative_level3_1_sum = sum32_0_negative_level3_1_half ^ sum32_0_negative_level2_2_carry;
  assign _0216_ = sum32_0_negative_level2_0_carry & sum32_0_negative_level2_1_carry;
  assign _0224_ = sum32_0_negative_level3_1_half & sum32_0_negative_level2_2_carry;
  assign sum32_0_negative_level3_1_carry = _0216_ | _0224_;
  assign sum32_0_negative_level4_0_half = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } ^ { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign sum32_0_negative_level4_0_sum = sum32_0_negative_level4_0_half ^ sum32_0_negative_level3_0_carry;
  assign _0233_ = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } & { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign _0241_ = sum32_0_negative_level4_0_half & sum32_0_negative_level3_0_carry;
  assign sum32_0_negative_level4_0_carry = _0233_ | _0241_;
  assign sum32_0_negative_level5_0_half = sum32_0_negative_level3_0_sum[1] ^ sum32_0_negative_level3_1_sum[0];
  assign sum32_0_negative_level5_0_sum = sum32_0_negative_level5_0_half ^ sum32_0_negative_level4_0_sum[0];
  assign _0250_ = sum32_0_negative_level3_0_sum[1] & sum32_0_negative_level3_1_sum[0];
  assign _0258_ = sum32_0_negative_level5_0_half & sum32_0_negative_level4_0_sum[0];
  assign sum32_0_negative_level5_0_carry = _0250_ | _0258_;
  assign sum32_0_negative_level6_0_half = sum32_0_negative_level4_0_carry[0] ^ sum32_0_negative_level4_0_sum[1];
  assign sum32_0_negative_level6_0_sum = sum32_0_negative_level6_0_half ^ sum32_0_negative_level5_0_carry;
  assign _0264_ = sum32_0_negative_level4_0_carry[0] & sum32_0_negative_level4_0_sum[1];
  assign _0269_ = sum32_0_negative_level6_0_half & sum32_0_negative_level5_0_carry;
  assign sum32_0_negative_level6_0_carry = _0264_ | _0269_;
  assign sum32_0_negative_level7_0_half = sum32_0_negative_level3_1_carry[1] ^ sum32_0_negative_level4_0_carry[1];
  assign sum32_0_negative_level7_0_sum = sum32_0_negative_level7_0_half ^ sum32_0_negative_level6_0_carry;
  assign _0273_ = sum32_0_negative_level3_1_carry[1] & sum32_0_negative_level4_0_carry[1];
  assign _0278_ = sum32_0_negative_level7_0_half & sum32_0_negative_level6_0_carry;
  assign sum32_0_negative_level7_0_carry = _0273_ | _0278_;
  assign { _0283_[6], sum32_0_negative_total } = { sum32_0_negative_level7_0_carry, sum32_0_negative_level7_0_sum, sum32_0_negative_level6_0_sum, sum32_0_negative_level5_0_sum, sum32_0_negative_level2_3_sum } + sum32_0_negative_level3_0_sum[0];
  assign sum32_0_others = ~ sum32_0_negative_total;
  assign sum32_0_level1_0_half = term ^ _0716_;
  assign sum32_0_level1_0_sum = sum32_0_level1_0_half ^ _0715_;
  assign _0287_ = term & _0716_;
  assign _0291_ = sum32_0_level1_0_half & _0715_;
  assign sum32_0_level1_0_carry = _0287_ | _0291_;
  assign sum32_0_level1_1_half = _0714_ ^ _0713_;
  assign sum32_0_level1_1_sum = sum32_0_level1_1_half ^ _0712_;
  assign _0296_ = _0714_ & _0713_;
  assign _0300_ = sum32_0_level1_1_half & _0712_;
  assign sum32_0_level1_1_carry = _0296_ | _0300_;
  assign sum32_0_level1_2_half = _0711_ ^ _0710_;
  assign sum32_0_level1_2_sum = sum32_0_level1_2_half ^ _0709_;
  assign _0304_ = _0711_ & _0710_;
  assign _0315_ = sum32_0_level1_2_half & _0709_;
  assign sum32_0_level1_2_carry = _0304_ | _0315_;
  assign sum32_0_level1_3_half = _0708_ ^ _0707_;
  assign sum32_0_level1_3_sum = sum32_0_level1_3_half ^ _0706_;
  assign _0326_ = _0708_ & _0707_;
  assign _0337_ = sum32_0_level1_3_half & _0706_;
  assign sum32_0_level1_3_carry = _0326_ | _0337_;
  assign sum32_0_level1_4_half = _0705_ ^ _0704_;
  assign sum32_0_level1_4_sum = sum32_0_level1_4_half ^ _0703_;
  assign _0349_ = _0705_ & _0704_;
  assign _0360_ = sum32_0_level1_4_half & _0703_;
  assign sum32_0_level1_4_carry = _0349_ | _0360_;
  assign sum32_0_level1_5_half = _0702_ ^ _0701_;
  assign sum32_0_level1_5_sum = sum32_0_level1_5_half ^ _0700_;
  assign _0371_ = _0702_ & _0701_;
  assign _0382_ = sum32_0_level1_5_half & _0700_;
  assign sum32_0_level1_5_carry = _0371_ | _0382_;
  assign sum32_0_level1_6_half = _0699_ ^ _0698_;
  assign sum32_0_level1_6_sum = sum32_0_level1_6_half ^ _0697_;
  assign _0393_ = _0699_ & _0698_;
  assign _0404_ = sum32_0_level1_6_half & _0697_;
  assign sum32_0_level1_6_carry = _0393_ | _0404_;
  assign sum32_0_level1_7_half = _0696_ ^ _0695_;
  assign sum32_0_level1_7_sum = sum32_0_level1_7_half ^ _0694_;
  assign _0415_ = _0696_ & _0695_;
  assign _0426_ = sum32_0_level1_7_half & _0694_;
  assign sum32_0_level1_7_carry = _0415_ | _0426_;
  assign sum32_0_level1_8_half = _0693_ ^ _0692_;
  assign sum32_0_level1_8_sum = sum32_0_level1_8_half ^ _0691_;
  assign _0437_ = _0693_ & _0692_;
  assign _0448_ = sum32_0_level1_8_half & _0691_;
  assign sum32_0_level1_8_carry = _0437_ | _0448_;
  assign sum32_0_level1_9_half = _0690_ ^ _0689_;
  assign sum32_0_level1_9_sum = sum32_0_level1_9_half ^ _0688_;
  assign _0460_ = _0690_ & _0689_;
  assign _0471_ = sum32_0_level1_9_half & _0688_;
  assign sum32_0_level1_9_carry = _0460_ | _0471_;
  assign sum32_0_level1_10_half = _0687_[5:0] ^ _0686_[5:0];
  assign sum32_0_level1_10_sum = sum32_0_level1_10_half ^ sum32_0_negative_total;
  assign _0482_ = _0687_[5:0] & _0686_[5:0];
  assign _0493_ = sum32_0_level1_10_half & sum32_0_negative_total;
  assign sum32_0_level1_10_carry = _0482_ | _0493_;
  assign sum32_0_level2_0_half = { _0687_[63:6], sum32_0_level1_0_sum[5:0] } ^ { _0686_[63:6], sum32_0_level1_1_sum[5:0] };
  assign sum32_0_level2_0_sum = sum32_0_level2_0_half ^ sum32_0_level1_2_sum;
  assign _0504_ = { _0687_[63:6], sum32_0_level1_0_sum[5:0] } & { _0686_[63:6], sum32_0_level1_1_sum[5:0] };
  assign _0515_ = sum32_0_level2_0_half & sum32_0_level1_2_sum;
  assign sum32_0_level2_0_carry = _0504_ | _0515_;
  assign sum32_0_level2_1_half = sum32_0_level1_3_sum ^ sum32_0_level1_4_sum;
  assign sum32_0_level2_1_sum = sum32_0_level2_1_half ^ sum32_0_level1_5_sum;
  assign _0526_ = sum32_0_level1_3_sum & sum32_0_level1_4_sum;
  assign _0537_ = sum32_0_level2_1_half & sum32_0_level1_5_sum;
  assign sum32_0_level2_1_carry = _0526_ | _0537_;
  assign sum32_0_level2_2_half = sum32_0_level1_6_sum ^ sum32_0_level1_7_sum;
  assign sum32_0_level2_2_sum = sum32_0_level2_2_half ^ sum32_0_level1_8_sum;
  assign _0548_ = sum32_0_level1_6_sum & sum32_0_level1_7_sum;
  assign _0559_ = sum32_0_level2_2_half & sum32_0_level1_8_sum;
  assign sum32_0_level2_2_carry = _0548_ | _0559_;
  assign sum32_0_level2_3_half = { sum32_0_others[0], sum32_0_level1_0_carry[62:0] } ^ { 1'h1, sum32_0_level1_1_carry[62:0] };
  assign sum32_0_level2_3_sum = sum32_0_level2_3_half ^ sum32_0_level1_2_carry;
  assign _0571_ = { sum32_0_others[0], sum32_0_level1_0_carry[62:0] } & { 1'h1, sum32_0_level1_1_carry[62:0] };
  assign _0582_ = sum32_0_level2_3_half & sum32_0_level1_2_carry;
  assign sum32_0_level2_3_carry = _0571_ | _0582_;
  assign sum32_0_level2_4_half = sum32_0_level1_3_carry ^ sum32_0_level1_4_carry;
  assign sum32_0_level2_4_sum = sum32_0_level2_4_half ^ sum32_0_level1_5_carry;
  assign _0593_ = sum32_0_level1_3_carry & sum32_0_level1_4_carry;
  assign _0604_ = sum32_0_level2_4_half & sum32_0_level1_5_carry;
  assign sum32_0_level2_4_carry = _0593_ | _0604_;
  assign sum32_0_level2_5_half = sum32_0_level1_6_carry ^ sum32_0_level1_7_carry;
  assign sum32_0_level2_5_sum = sum32_0_level2_5_half ^ sum32_0_level1_8_carry;
  assign _0615_ = sum32_0_level1_6_carry & sum32_0_level1_7_carry;
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product0 (
    .negative(negative),
    .port(a_1_0),
    .port_2(a_9_3[3:0]),
    .port_3(b_1_0),
    .port_4(b_9_3[3:0]),
    .port_5(unpack__a0__sig_2),
    .port_6(unpack__a0__shift_0),
    .port_7(unpack__b0__sig_2),
    .port_8(unpack__b0__shift_0),
    .term(term)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product1 (
    .negative(sum32_0_signs[1]),
    .port(a_9_3[6:5]),
    .port_2(a_17_11[3:0]),
    .port_3(b_9_3[6:5]),
    .port_4(b_17_11[3:0]),
    .port_5(unpack__a1__sig_2),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_2),
    .port_8(unpack__b1__shift_0),
    .term(_0716_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product10 (
    .negative(sum32_0_signs[10]),
    .port(a_81_75[6:5]),
    .port_2(a_89_83[3:0]),
    .port_3(b_81_75[6:5]),
    .port_4(b_89_83[3:0]),
    .port_5(unpack__a10__sig_2),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_2),
    .port_8(unpack__b10__shift_0),
    .term(_0707_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product11 (
    .negative(sum32_0_signs[11]),
    .port(a_89_83[6:5]),
    .port_2(a_97_91[3:0]),
    .port_3(b_89_83[6:5]),
    .port_4(b_97_91[3:0]),
    .port_5(unpack__a11__sig_2),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_2),
    .port_8(unpack__b11__shift_0),
    .term(_0706_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product12 (
    .negative(sum32_0_signs[12]),
    .port(a_97_91[6:5]),
    .port_2(a_105_99[3:0]),
    .port_3(b_97_91[6:5]),
    .port_4(b_105_99[3:0]),
    .port_5(unpack__a12__sig_2),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_2),
    .port_8(unpack__b12__shift_0),
    .term(_0705_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product13 (
    .negative(sum32_0_signs[13]),
    .port(a_105_99[6:5]),
    .port_2(a_113_107[3:0]),
    .port_3(b_105_99[6:5]),
    .port_4(b_113_107[3:0]),
    .port_5(unpack__a13__sig_2),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_2),
    .port_8(unpack__b13__shift_0),
    .term(_0704_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product14 (
    .negative(sum32_0_signs[14]),
    .port(a_113_107[6:5]),
    .port_2(a_121_115[3:0]),
    .port_3(b_113_107[6:5]),
    .port_4(b_121_115[3:0]),
    .port_5(unpack__a14__sig_2),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_2),
    .port_8(unpack__b14__shift_0),
    .term(_0703_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product15 (
    .negative(sum32_0_signs[15]),
    .port(a_121_115[6:5]),
    .port_2(a_129_123[3:0]),
    .port_3(b_121_115[6:5]),
    .port_4(b_129_123[3:0]),
    .port_5(unpack__a15__sig_2),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_2),
    .port_8(unpack__b15__shift_0),
    .term(_0702_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product16 (
    .negative(sum32_0_signs[16]),
    .port(a_129_123[6:5]),
    .port_2(a_137_131[3:0]),
    .port_3(b_129_123[6:5]),
    .port_4(b_137_131[3:0]),
    .port_5(unpack__a16__sig_2),
    .port_6(unpack__a16__shift_0),
    .port_7(unpack__b16__sig_2),
    .port_8(unpack__b16__shift_0),
    .term(_0701_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product17 (
    .negative(sum32_0_signs[17]),
    .port(a_137_131[6:5]),
    .port_2(a_145_139[3:0]),
    .port_3(b_137_131[6:5]),
    .port_4(b_145_139[3:0]),
    .port_5(unpack__a17__sig_2),
    .port_6(unpack__a17__shift_0),
    .port_7(unpack__b17__sig_2),
    .port_8(unpack__b17__shift_0),
    .term(_0700_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product18 (
    .negative(sum32_0_signs[18]),
    .port(a_145_139[6:5]),
    .port_2(a_153_147[3:0]),
    .port_3(b_145_139[6:5]),
    .port_4(b_153_147[3:0]),
    .port_5(unpack__a18__sig_2),
    .port_6(unpack__a18__shift_0),
    .port_7(unpack__b18__sig_2),
    .port_8(unpack__b18__shift_0),
    .term(_0699_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product19 (
    .negative(sum32_0_signs[19]),
    .port(a_153_147[6:5]),
    .port_2(a_161_155[3:0]),
    .port_3(b_153_147[6:5]),
    .port_4(b_161_155[3:0]),
    .port_5(unpack__a19__sig_2),
    .port_6(unpack__a19__shift_0),
    .port_7(unpack__b19__sig_2),
    .port_8(unpack__b19__shift_0),
    .term(_0698_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product2 (
    .negative(sum32_0_signs[2]),
    .port(a_17_11[6:5]),
    .port_2(a_25_19[3:0]),
    .port_3(b_17_11[6:5]),
    .port_4(b_25_19[3:0]),
    .port_5(unpack__a2__sig_2),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_2),
    .port_8(unpack__b2__shift_0),
    .term(_0715_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product20 (
    .negative(sum32_0_signs[20]),
    .port(a_161_155[6:5]),
    .port_2(a_169_163[3:0]),
    .port_3(b_161_155[6:5]),
    .port_4(b_169_163[3:0]),
    .port_5(unpack__a20__sig_2),
    .port_6(unpack__a20__shift_0),
    .port_7(unpack__b20__sig_2),
    .port_8(unpack__b20__shift_0),
    .term(_0697_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product21 (
    .negative(sum32_0_signs[21]),
    .port(a_169_163[6:5]),
    .port_2(a_177_171[3:0]),
    .port_3(b_169_163[6:5]),
    .port_4(b_177_171[3:0]),
    .port_5(unpack__a21__sig_2),
    .port_6(unpack__a21__shift_0),
    .port_7(unpack__b21__sig_2),
    .port_8(unpack__b21__shift_0),
    .term(_0696_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product22 (
    .negative(sum32_0_signs[22]),
    .port(a_177_171[6:5]),
    .port_2(a_185_179[3:0]),
    .port_3(b_177_171[6:5]),
    .port_4(b_185_179[3:0]),
    .port_5(unpack__a22__sig_2),
    .port_6(unpack__a22__shift_0),
    .port_7(unpack__b22__sig_2),
    .port_8(unpack__b22__shift_0),
    .term(_0695_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product23 (
    .negative(sum32_0_signs[23]),
    .port(a_185_179[6:5]),
    .port_2(a_193_187[3:0]),
    .port_3(b_185_179[6:5]),
    .port_4(b_193_187[3:0]),
    .port_5(unpack__a23__sig_2),
    .port_6(unpack__a23__shift_0),
    .port_7(unpack__b23__sig_2),
    .port_8(unpack__b23__shift_0),
    .term(_0694_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product24 (
    .negative(sum32_0_signs[24]),
    .port(a_193_187[6:5]),
    .port_2(a_201_195[3:0]),
    .port_3(b_193_187[6:5]),
    .port_4(b_201_195[3:0]),
    .port_5(unpack__a24__sig_2),
    .port_6(unpack__a24__shift_0),
    .port_7(unpack__b24__sig_2),
    .port_8(unpack__b24__shift_0),
    .term(_0693_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product25 (
    .negative(sum32_0_signs[25]),
    .port(a_201_195[6:5]),
    .port_2(a_209_203[3:0]),
    .port_3(b_201_195[6:5]),
    .port_4(b_209_203[3:0]),
    .port_5(unpack__a25__sig_2),
    .port_6(unpack__a25__shift_0),
    .port_7(unpack__b25__sig_2),
    .port_8(unpack__b25__shift_0),
    .term(_0692_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product26 (
    .negative(sum32_0_signs[26]),
    .port(a_209_203[6:5]),
    .port_2(a_217_211[3:0]),
    .port_3(b_209_203[6:5]),
    .port_4(b_217_211[3:0]),
    .port_5(unpack__a26__sig_2),
    .port_6(unpack__a26__shift_0),
    .port_7(unpack__b26__sig_2),
    .port_8(unpack__b26__shift_0),
    .term(_0691_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product27 (
    .negative(sum32_0_signs[27]),
    .port(a_217_211[6:5]),
    .port_2(a_225_219[3:0]),
    .port_3(b_217_211[6:5]),
    .port_4(b_225_219[3:0]),
    .port_5(unpack__a27__sig_2),
    .port_6(unpack__a27__shift_0),
    .port_7(unpack__b27__sig_2),
    .port_8(unpack__b27__shift_0),
    .term(_0690_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product28 (
    .negative(sum32_0_signs[28]),
    .port(a_225_219[6:5]),
    .port_2(a_233_227[3:0]),
    .port_3(b_225_219[6:5]),
    .port_4(b_233_227[3:0]),
    .port_5(unpack__a28__sig_2),
    .port_6(unpack__a28__shift_0),
    .port_7(unpack__b28__sig_2),
    .port_8(unpack__b28__shift_0),
    .term(_0689_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product29 (
    .negative(sum32_0_signs[29]),
    .port(a_233_227[6:5]),
    .port_2(a_241_235[3:0]),
    .port_3(b_233_227[6:5]),
    .port_4(b_241_235[3:0]),
    .port_5(unpack__a29__sig_2),
    .port_6(unpack__a29__shift_0),
    .port_7(unpack__b29__sig_2),
    .port_8(unpack__b29__shift_0),
    .term(_0688_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product3 (
    .negative(sum32_0_signs[3]),
    .port(a_25_19[6:5]),
    .port_2(a_33_27[3:0]),
    .port_3(b_25_19[6:5]),
    .port_4(b_33_27[3:0]),
    .port_5(unpack__a3__sig_2),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_2),
    .port_8(unpack__b3__shift_0),
    .term(_0714_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product30 (
    .negative(sum32_0_signs[30]),
    .port(a_241_235[6:5]),
    .port_2(a_249_243[3:0]),
    .port_3(b_241_235[6:5]),
    .port_4(b_249_243[3:0]),
    .port_5(unpack__a30__sig_2),
    .port_6(unpack__a30__shift_0),
    .port_7(unpack__b30__sig_2),
    .port_8(unpack__b30__shift_0),
    .term(_0687_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product31 (
    .negative(sum32_0_signs[31]),
    .port(a_249_243[6:5]),
    .port_2(a_255_251[3:0]),
    .port_3(b_249_243[6:5]),
    .port_4(b_255_251[3:0]),
    .port_5(unpack__a31__sig_2),
    .port_6(unpack__a31__shift_0),
    .port_7(unpack__b31__sig_2),
    .port_8(unpack__b31__shift_0),
    .term(_0686_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product4 (
    .negative(sum32_0_signs[4]),
    .port(a_33_27[6:5]),
    .port_2(a_41_35[3:0]),
    .port_3(b_33_27[6:5]),
    .port_4(b_41_35[3:0]),
    .port_5(unpack__a4__sig_2),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_2),
    .port_8(unpack__b4__shift_0),
    .term(_0713_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product5 (
    .negative(sum32_0_signs[5]),
    .port(a_41_35[6:5]),
    .port_2(a_49_43[3:0]),
    .port_3(b_41_35[6:5]),
    .port_4(b_49_43[3:0]),
    .port_5(unpack__a5__sig_2),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_2),
    .port_8(unpack__b5__shift_0),
    .term(_0712_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product6 (
    .negative(sum32_0_signs[6]),
    .port(a_49_43[6:5]),
    .port_2(a_57_51[3:0]),
    .port_3(b_49_43[6:5]),
    .port_4(b_57_51[3:0]),
    .port_5(unpack__a6__sig_2),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_2),
    .port_8(unpack__b6__shift_0),
    .term(_0711_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product7 (
    .negative(sum32_0_signs[7]),
    .port(a_57_51[6:5]),
    .port_2(a_65_59[3:0]),
    .port_3(b_57_51[6:5]),
    .port_4(b_65_59[3:0]),
    .port_5(unpack__a7__sig_2),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_2),
    .port_8(unpack__b7__shift_0),
    .term(_0710_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product8 (
    .negative(sum32_0_signs[8]),
    .port(a_65_59[6:5]),
    .port_2(a_73_67[3:0]),
    .port_3(b_65_59[6:5]),
    .port_4(b_73_67[3:0]),
    .port_5(unpack__a8__sig_2),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_2),
    .port_8(unpack__b8__shift_0),
    .term(_0709_)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product product9 (
    .negative(sum32_0_signs[9]),
    .port(a_73_67[6:5]),
    .port_2(a_81_75[3:0]),
    .port_3(b_73_67[6:5]),
    .port_4(b_81_75[3:0]),
    .port_5(unpack__a9__sig_2),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_2),
    .port_8(unpack__b9__shift_0),
    .term(_0708_)
  );
  assign _0283_[5:0] = sum32_0_negative_total;
  assign blocks__s0_4 = sum32_0_level8_0_sum[0];
  assign blocks__s0_3 = sum32_0_level7_0_sum[0];
  assign blocks__s0_2 = sum32_0_level6_0_sum[0];
  assign blocks__s0_1 = sum32_0_level5_0_sum[0];
  assign blocks__s0_0 = sum32_0_level4_0_sum[0];
  assign _0152_[64:0] = blocks__s0_69_5;
  assign sum32_0_signs[0] = negative;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__blocks__product (
  input wire [1:0] port,
  input wire [3:0] port_2,
  input wire [1:0] port_3,
  input wire [3:0] port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire negative,
  output wire [63:0] term
);
  wire _00_, _01_, _02_, _03_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [5:0] _04_, product, shift;
  wire [68:0] _05_;
  wire [63:0] _06_, placed;
  wire [2:0] product_row0, product_row1, product_row2;
  assign product_row2 = port_5 ? { port_7, port_3 } : 3'h0;
  assign product_level1_0_half = product_row0[2] ^ product_row1[1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[0];
  assign _00_ = product_row0[2] & product_row1[1];
  assign _01_ = product_level1_0_half & product_row2[0];
  assign product_level1_0_carry = _00_ | _01_;
  assign product_level2_0_half = product_row1[2] ^ product_row2[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _02_ = product_row1[2] & product_row2[1];
  assign _03_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _02_ | _03_;
  assign { _04_[5], product[5:1] } = { product_row2[2], product_level2_0_sum, product_level1_0_sum, product_row0[1] } + { product_level2_0_carry, 2'h0, product_row1[0] };
  assign shift = { port_2, port_6 } + { port_4, port_8 };
  assign { _05_[68:66], placed, _05_[1:0] } = { product[5:1], product_row0[0] } << shift;
  assign _06_ = ~ placed;
  assign term = negative ? _06_ : placed;
  assign product_row0 = port[0] ? { port_7, port_3 } : 3'h0;
  assign product_row1 = port[1] ? { port_7, port_3 } : 3'h0;
  assign product[0] = product_row0[0];
  assign _04_[4:0] = product[5:1];
  assign _05_[65:2] = placed;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [121:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _073_, _074_, _075_, _076_, _077_,
    _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, at_floor, empty16_1, empty16_2,
    empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22,
    empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_3, empty2_30, empty2_31,
    empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_4, empty2_40,
    empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_5,
    empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58,
    empty2_59, empty2_6, empty2_60, empty2_61, empty2_62, empty2_63, empty2_7, empty2_8, empty2_9, empty32_1,
    empty32_2, empty32_3, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_16,
    empty4_17, empty4_18, empty4_19, empty4_2, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25,
    empty4_26, empty4_27, empty4_28, empty4_29, empty4_3, empty4_30, empty4_31, empty4_4, empty4_5, empty4_6,
    empty4_7, empty4_8, empty4_9, empty64_1, empty8_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14,
    empty8_15, empty8_2, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, empty8_8, empty8_9, zeros2_10,
    zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19,
    zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28,
    zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37,
    zeros2_38, zeros2_39, zeros2_4, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46,
    zeros2_47, zeros2_48, zeros2_49, zeros2_5, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55,
    zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_6, zeros2_60, zeros2_61, zeros2_62, zeros2_63, zeros2_7,
    zeros2_8, zeros2_9;
  wire [8:0] _044_;
  wire [9:0] _071_, _072_;
  wire [6:0] leading_zeros;
  wire [87:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_0, zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17,
    zeros4_18, zeros4_19, zeros4_2, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26,
    zeros4_27, zeros4_28, zeros4_29, zeros4_3, zeros4_30, zeros4_31, zeros4_4, zeros4_5, zeros4_6, zeros4_7,
    zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1;
  wire [2:0] zeros8_1, zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_2, zeros8_3,
    zeros8_4, zeros8_5, zeros8_6, zeros8_7, zeros8_8, zeros8_9;
  assign _010_ = ~ i__sig[0];
  assign empty2_3 = _010_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[1];
  assign _021_ = ~ i__sig[2];
  assign empty2_4 = _021_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[3];
  assign _032_ = ~ i__sig[4];
  assign empty2_5 = _032_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[5];
  assign _042_ = ~ i__sig[6];
  assign empty2_6 = _042_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[7];
  assign _043_ = ~ i__sig[8];
  assign empty2_7 = _043_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[9];
  assign _055_ = ~ i__sig[10];
  assign empty2_8 = _055_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[11];
  assign _073_ = ~ i__sig[12];
  assign empty2_9 = _073_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[13];
  assign _074_ = ~ i__sig[14];
  assign empty2_10 = _074_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[15];
  assign _075_ = ~ i__sig[16];
  assign empty2_11 = _075_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[17];
  assign _076_ = ~ i__sig[18];
  assign empty2_12 = _076_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[19];
  assign _077_ = ~ i__sig[20];
  assign empty2_13 = _077_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[21];
  assign _078_ = ~ i__sig[22];
  assign empty2_14 = _078_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[23];
  assign _079_ = ~ i__sig[24];
  assign empty2_15 = _079_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[25];
  assign _080_ = ~ i__sig[26];
  assign empty2_16 = _080_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[27];
  assign _081_ = ~ i__sig[28];
  assign empty2_17 = _081_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[29];
  assign _082_ = ~ i__sig[30];
  assign empty2_18 = _082_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[31];
  assign _083_ = ~ i__sig[32];
  assign empty2_19 = _083_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[33];
  assign _084_ = ~ i__sig[34];
  assign empty2_20 = _084_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[35];
  assign _085_ = ~ i__sig[36];
  assign empty2_21 = _085_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[37];
  assign _086_ = ~ i__sig[38];
  assign empty2_22 = _086_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[39];
  assign _087_ = ~ i__sig[40];
  assign empty2_23 = _087_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[41];
  assign _088_ = ~ i__sig[42];
  assign empty2_24 = _088_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[43];
  assign _000_ = ~ i__sig[44];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[45];
  assign _001_ = ~ i__sig[46];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[47];
  assign _002_ = ~ i__sig[48];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[49];
  assign _003_ = ~ i__sig[50];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[51];
  assign _004_ = ~ i__sig[52];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[53];
  assign _005_ = ~ i__sig[54];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[55];
  assign _006_ = ~ i__sig[56];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[57];
  assign _007_ = ~ i__sig[58];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[59];
  assign _008_ = ~ i__sig[60];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[61];
  assign _009_ = ~ i__sig[62];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[63];
  assign _011_ = ~ i__sig[64];
  assign empty2_35 = _011_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[65];
  assign _012_ = ~ i__sig[66];
  assign empty2_36 = _012_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[67];
  assign _013_ = ~ i__sig[68];
  assign empty2_37 = _013_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[69];
  assign _014_ = ~ i__sig[70];
  assign empty2_38 = _014_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[71];
  assign _015_ = ~ i__sig[72];
  assign empty2_39 = _015_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[73];
  assign _016_ = ~ i__sig[74];
  assign empty2_40 = _016_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[75];
  assign _017_ = ~ i__sig[76];
  assign empty2_41 = _017_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[77];
  assign _018_ = ~ i__sig[78];
  assign empty2_42 = _018_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[79];
  assign _019_ = ~ i__sig[80];
  assign empty2_43 = _019_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[81];
  assign _020_ = ~ i__sig[82];
  assign empty2_44 = _020_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[83];
  assign _022_ = ~ i__sig[84];
  assign empty2_45 = _022_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[85];
  assign _023_ = ~ i__sig[86];
  assign empty2_46 = _023_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[87];
  assign _024_ = ~ i__sig[88];
  assign empty2_47 = _024_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[89];
  assign _025_ = ~ i__sig[90];
  assign empty2_48 = _025_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[91];
  assign _026_ = ~ i__sig[92];
  assign empty2_49 = _026_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[93];
  assign _027_ = ~ i__sig[94];
  assign empty2_50 = _027_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[95];
  assign _028_ = ~ i__sig[96];
  assign empty2_51 = _028_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[97];
  assign _029_ = ~ i__sig[98];
  assign empty2_52 = _029_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[99];
  assign _030_ = ~ i__sig[100];
  assign empty2_53 = _030_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[101];
  assign _031_ = ~ i__sig[102];
  assign empty2_54 = _031_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[103];
  assign _033_ = ~ i__sig[104];
  assign empty2_55 = _033_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[105];
  assign _034_ = ~ i__sig[106];
  assign empty2_56 = _034_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[107];
  assign _035_ = ~ i__sig[108];
  assign empty2_57 = _035_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[109];
  assign _036_ = ~ i__sig[110];
  assign empty2_58 = _036_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[111];
  assign _037_ = ~ i__sig[112];
  assign empty2_59 = _037_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[113];
  assign _038_ = ~ i__sig[114];
  assign empty2_60 = _038_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[115];
  assign _039_ = ~ i__sig[116];
  assign empty2_61 = _039_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[117];
  assign _040_ = ~ i__sig[118];
  assign empty2_62 = _040_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[119];
  assign _041_ = ~ i__sig[120];
  assign empty2_63 = _041_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[121];
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
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
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
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
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
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _044_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _044_[6] ? { i__sig[57:0], 30'h00000000 } : i__sig[121:34];
  assign shifted_by_63 = _044_[5] ? shifted_by_127[55:0] : shifted_by_127[87:32];
  assign shifted_by_31 = _044_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _044_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _044_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _044_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _044_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _045_ = ~ _044_[6];
  assign _046_ = | i__sig[33:0];
  assign _047_ = _045_ & _046_;
  assign _048_ = ~ _044_[5];
  assign _049_ = | shifted_by_127[31:0];
  assign _050_ = _048_ & _049_;
  assign _051_ = _047_ | _050_;
  assign _052_ = ~ _044_[4];
  assign _053_ = | shifted_by_63[15:0];
  assign _054_ = _052_ & _053_;
  assign _056_ = _051_ | _054_;
  assign _057_ = ~ _044_[3];
  assign _058_ = | shifted_by_31[7:0];
  assign _059_ = _057_ & _058_;
  assign _060_ = _056_ | _059_;
  assign _061_ = ~ _044_[2];
  assign _062_ = | shifted_by_15[3:0];
  assign _063_ = _061_ & _062_;
  assign _064_ = _060_ | _063_;
  assign _065_ = ~ _044_[1];
  assign _066_ = | shifted_by_7[1:0];
  assign _067_ = _065_ & _066_;
  assign _068_ = _064_ | _067_;
  assign _069_ = ~ _044_[0];
  assign _070_ = _069_ & shifted_by_3[0];
  assign normalise__sig_0 = _068_ | _070_;
  assign _071_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _072_[9], o__exp } = at_floor ? 10'h000 : _071_;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
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
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
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
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _072_[8:0] = o__exp;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__round (
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

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire blocks__s0_4,
  input wire [64:0] blocks__s0_69_5,
  input wire i__inf_sign0,
  input wire i__p0__inf,
  input wire i__nan0,
  output wire [68:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [70:0] _0_, _1_;
  wire _2_;
  assign _0_ = - $signed({ blocks__s0_69_5, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _1_[70:69], magnitude0 } = blocks__s0_69_5[64] ? _0_ : { blocks__s0_69_5[64], blocks__s0_69_5, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__sign = i__p0__inf ? i__inf_sign0 : blocks__s0_69_5[64];
  assign _2_ = i__nan0 | i__a_scale0__nan;
  assign o__p0__nan = _2_ | i__b_scale0__nan;
  assign _1_[68:0] = magnitude0;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__a1__sig_2,
  output wire unpack__a1__shift_0,
  output wire o__a1__inf,
  output wire o__a1__nan,
  output wire unpack__a2__sig_2,
  output wire unpack__a2__shift_0,
  output wire o__a2__inf,
  output wire o__a2__nan,
  output wire unpack__a3__sig_2,
  output wire unpack__a3__shift_0,
  output wire o__a3__inf,
  output wire o__a3__nan,
  output wire unpack__a4__sig_2,
  output wire unpack__a4__shift_0,
  output wire o__a4__inf,
  output wire o__a4__nan,
  output wire unpack__a5__sig_2,
  output wire unpack__a5__shift_0,
  output wire o__a5__inf,
  output wire o__a5__nan,
  output wire unpack__a6__sig_2,
  output wire unpack__a6__shift_0,
  output wire o__a6__inf,
  output wire o__a6__nan,
  output wire unpack__a7__sig_2,
  output wire unpack__a7__shift_0,
  output wire o__a7__inf,
  output wire o__a7__nan,
  output wire unpack__a8__sig_2,
  output wire unpack__a8__shift_0,
  output wire o__a8__inf,
  output wire o__a8__nan,
  output wire unpack__a9__sig_2,
  output wire unpack__a9__shift_0,
  output wire o__a9__inf,
  output wire o__a9__nan,
  output wire unpack__a10__sig_2,
  output wire unpack__a10__shift_0,
  output wire o__a10__inf,
  output wire o__a10__nan,
  output wire unpack__a11__sig_2,
  output wire unpack__a11__shift_0,
  output wire o__a11__inf,
  output wire o__a11__nan,
  output wire unpack__a12__sig_2,
  output wire unpack__a12__shift_0,
  output wire o__a12__inf,
  output wire o__a12__nan,
  output wire unpack__a13__sig_2,
  output wire unpack__a13__shift_0,
  output wire o__a13__inf,
  output wire o__a13__nan,
  output wire unpack__a14__sig_2,
  output wire unpack__a14__shift_0,
  output wire o__a14__inf,
  output wire o__a14__nan,
  output wire unpack__a15__sig_2,
  output wire unpack__a15__shift_0,
  output wire o__a15__inf,
  output wire o__a15__nan,
  output wire unpack__a16__sig_2,
  output wire unpack__a16__shift_0,
  output wire o__a16__inf,
  output wire o__a16__nan,
  output wire unpack__a17__sig_2,
  output wire unpack__a17__shift_0,
  output wire o__a17__inf,
  output wire o__a17__nan,
  output wire unpack__a18__sig_2,
  output wire unpack__a18__shift_0,
  output wire o__a18__inf,
  output wire o__a18__nan,
  output wire unpack__a19__sig_2,
  output wire unpack__a19__shift_0,
  output wire o__a19__inf,
  output wire o__a19__nan,
  output wire unpack__a20__sig_2,
  output wire unpack__a20__shift_0,
  output wire o__a20__inf,
  output wire o__a20__nan,
  output wire unpack__a21__sig_2,
  output wire unpack__a21__shift_0,
  output wire o__a21__inf,
  output wire o__a21__nan,
  output wire unpack__a22__sig_2,
  output wire unpack__a22__shift_0,
  output wire o__a22__inf,
  output wire o__a22__nan,
  output wire unpack__a23__sig_2,
  output wire unpack__a23__shift_0,
  output wire o__a23__inf,
  output wire o__a23__nan,
  output wire unpack__a24__sig_2,
  output wire unpack__a24__shift_0,
  output wire o__a24__inf,
  output wire o__a24__nan,
  output wire unpack__a25__sig_2,
  output wire unpack__a25__shift_0,
  output wire o__a25__inf,
  output wire o__a25__nan,
  output wire unpack__a26__sig_2,
  output wire unpack__a26__shift_0,
  output wire o__a26__inf,
  output wire o__a26__nan,
  output wire unpack__a27__sig_2,
  output wire unpack__a27__shift_0,
  output wire o__a27__inf,
  output wire o__a27__nan,
  output wire unpack__a28__sig_2,
  output wire unpack__a28__shift_0,
  output wire o__a28__inf,
  output wire o__a28__nan,
  output wire unpack__a29__sig_2,
  output wire unpack__a29__shift_0,
  output wire o__a29__inf,
  output wire o__a29__nan,
  output wire unpack__a30__sig_2,
  output wire unpack__a30__shift_0,
  output wire o__a30__inf,
  output wire o__a30__nan,
  output wire unpack__a31__sig_2,
  output wire unpack__a31__shift_0,
  output wire o__a31__inf,
  output wire o__a31__nan,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan,
  output wire unpack__b1__sig_2,
  output wire unpack__b1__shift_0,
  output wire o__b1__inf,
  output wire o__b1__nan,
  output wire unpack__b2__sig_2,
  output wire unpack__b2__shift_0,
  output wire o__b2__inf,
  output wire o__b2__nan,
  output wire unpack__b3__sig_2,
  output wire unpack__b3__shift_0,
  output wire o__b3__inf,
  output wire o__b3__nan,
  output wire unpack__b4__sig_2,
  output wire unpack__b4__shift_0,
  output wire o__b4__inf,
  output wire o__b4__nan,
  output wire unpack__b5__sig_2,
  output wire unpack__b5__shift_0,
  output wire o__b5__inf,
  output wire o__b5__nan,
  output wire unpack__b6__sig_2,
  output wire unpack__b6__shift_0,
  output wire o__b6__inf,
  output wire o__b6__nan,
  output wire unpack__b7__sig_2,
  output wire unpack__b7__shift_0,
  output wire o__b7__inf,
  output wire o__b7__nan,
  output wire unpack__b8__sig_2,
  output wire unpack__b8__shift_0,
  output wire o__b8__inf,
  output wire o__b8__nan,
  output wire unpack__b9__sig_2,
  output wire unpack__b9__shift_0,
  output wire o__b9__inf,
  output wire o__b9__nan,
  output wire unpack__b10__sig_2,
  output wire unpack__b10__shift_0,
  output wire o__b10__inf,
  output wire o__b10__nan,
  output wire unpack__b11__sig_2,
  output wire unpack__b11__shift_0,
  output wire o__b11__inf,
  output wire o__b11__nan,
  output wire unpack__b12__sig_2,
  output wire unpack__b12__shift_0,
  output wire o__b12__inf,
  output wire o__b12__nan,
  output wire unpack__b13__sig_2,
  output wire unpack__b13__shift_0,
  output wire o__b13__inf,
  output wire o__b13__nan,
  output wire unpack__b14__sig_2,
  output wire unpack__b14__shift_0,
  output wire o__b14__inf,
  output wire o__b14__nan,
  output wire unpack__b15__sig_2,
  output wire unpack__b15__shift_0,
  output wire o__b15__inf,
  output wire o__b15__nan,
  output wire unpack__b16__sig_2,
  output wire unpack__b16__shift_0,
  output wire o__b16__inf,
  output wire o__b16__nan,
  output wire unpack__b17__sig_2,
  output wire unpack__b17__shift_0,
  output wire o__b17__inf,
  output wire o__b17__nan,
  output wire unpack__b18__sig_2,
  output wire unpack__b18__shift_0,
  output wire o__b18__inf,
  output wire o__b18__nan,
  output wire unpack__b19__sig_2,
  output wire unpack__b19__shift_0,
  output wire o__b19__inf,
  output wire o__b19__nan,
  output wire unpack__b20__sig_2,
  output wire unpack__b20__shift_0,
  output wire o__b20__inf,
  output wire o__b20__nan,
  output wire unpack__b21__sig_2,
  output wire unpack__b21__shift_0,
  output wire o__b21__inf,
  output wire o__b21__nan,
  output wire unpack__b22__sig_2,
  output wire unpack__b22__shift_0,
  output wire o__b22__inf,
  output wire o__b22__nan,
  output wire unpack__b23__sig_2,
  output wire unpack__b23__shift_0,
  output wire o__b23__inf,
  output wire o__b23__nan,
  output wire unpack__b24__sig_2,
  output wire unpack__b24__shift_0,
  output wire o__b24__inf,
  output wire o__b24__nan,
  output wire unpack__b25__sig_2,
  output wire unpack__b25__shift_0,
  output wire o__b25__inf,
  output wire o__b25__nan,
  output wire unpack__b26__sig_2,
  output wire unpack__b26__shift_0,
  output wire o__b26__inf,
  output wire o__b26__nan,
  output wire unpack__b27__sig_2,
  output wire unpack__b27__shift_0,
  output wire o__b27__inf,
  output wire o__b27__nan,
  output wire unpack__b28__sig_2,
  output wire unpack__b28__shift_0,
  output wire o__b28__inf,
  output wire o__b28__nan,
  output wire unpack__b29__sig_2,
  output wire unpack__b29__shift_0,
  output wire o__b29__inf,
  output wire o__b29__nan,
  output wire unpack__b30__sig_2,
  output wire unpack__b30__shift_0,
  output wire o__b30__inf,
  output wire o__b30__nan,
  output wire unpack__b31__sig_2,
  output wire unpack__b31__shift_0,
  output wire o__b31__inf,
  output wire o__b31__nan,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a0 (
    .code(a[7:0]),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a1 (
    .code(a[15:8]),
    .o__inf(o__a1__inf),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_2),
    .port_2(unpack__a1__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a10 (
    .code(a[87:80]),
    .o__inf(o__a10__inf),
    .o__nan(o__a10__nan),
    .port(unpack__a10__sig_2),
    .port_2(unpack__a10__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a11 (
    .code(a[95:88]),
    .o__inf(o__a11__inf),
    .o__nan(o__a11__nan),
    .port(unpack__a11__sig_2),
    .port_2(unpack__a11__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a12 (
    .code(a[103:96]),
    .o__inf(o__a12__inf),
    .o__nan(o__a12__nan),
    .port(unpack__a12__sig_2),
    .port_2(unpack__a12__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a13 (
    .code(a[111:104]),
    .o__inf(o__a13__inf),
    .o__nan(o__a13__nan),
    .port(unpack__a13__sig_2),
    .port_2(unpack__a13__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a14 (
    .code(a[119:112]),
    .o__inf(o__a14__inf),
    .o__nan(o__a14__nan),
    .port(unpack__a14__sig_2),
    .port_2(unpack__a14__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a15 (
    .code(a[127:120]),
    .o__inf(o__a15__inf),
    .o__nan(o__a15__nan),
    .port(unpack__a15__sig_2),
    .port_2(unpack__a15__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a16 (
    .code(a[135:128]),
    .o__inf(o__a16__inf),
    .o__nan(o__a16__nan),
    .port(unpack__a16__sig_2),
    .port_2(unpack__a16__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a17 (
    .code(a[143:136]),
    .o__inf(o__a17__inf),
    .o__nan(o__a17__nan),
    .port(unpack__a17__sig_2),
    .port_2(unpack__a17__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a18 (
    .code(a[151:144]),
    .o__inf(o__a18__inf),
    .o__nan(o__a18__nan),
    .port(unpack__a18__sig_2),
    .port_2(unpack__a18__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a19 (
    .code(a[159:152]),
    .o__inf(o__a19__inf),
    .o__nan(o__a19__nan),
    .port(unpack__a19__sig_2),
    .port_2(unpack__a19__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a2 (
    .code(a[23:16]),
    .o__inf(o__a2__inf),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_2),
    .port_2(unpack__a2__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a20 (
    .code(a[167:160]),
    .o__inf(o__a20__inf),
    .o__nan(o__a20__nan),
    .port(unpack__a20__sig_2),
    .port_2(unpack__a20__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a21 (
    .code(a[175:168]),
    .o__inf(o__a21__inf),
    .o__nan(o__a21__nan),
    .port(unpack__a21__sig_2),
    .port_2(unpack__a21__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a22 (
    .code(a[183:176]),
    .o__inf(o__a22__inf),
    .o__nan(o__a22__nan),
    .port(unpack__a22__sig_2),
    .port_2(unpack__a22__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a23 (
    .code(a[191:184]),
    .o__inf(o__a23__inf),
    .o__nan(o__a23__nan),
    .port(unpack__a23__sig_2),
    .port_2(unpack__a23__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a24 (
    .code(a[199:192]),
    .o__inf(o__a24__inf),
    .o__nan(o__a24__nan),
    .port(unpack__a24__sig_2),
    .port_2(unpack__a24__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a25 (
    .code(a[207:200]),
    .o__inf(o__a25__inf),
    .o__nan(o__a25__nan),
    .port(unpack__a25__sig_2),
    .port_2(unpack__a25__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a26 (
    .code(a[215:208]),
    .o__inf(o__a26__inf),
    .o__nan(o__a26__nan),
    .port(unpack__a26__sig_2),
    .port_2(unpack__a26__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a27 (
    .code(a[223:216]),
    .o__inf(o__a27__inf),
    .o__nan(o__a27__nan),
    .port(unpack__a27__sig_2),
    .port_2(unpack__a27__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a28 (
    .code(a[231:224]),
    .o__inf(o__a28__inf),
    .o__nan(o__a28__nan),
    .port(unpack__a28__sig_2),
    .port_2(unpack__a28__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a29 (
    .code(a[239:232]),
    .o__inf(o__a29__inf),
    .o__nan(o__a29__nan),
    .port(unpack__a29__sig_2),
    .port_2(unpack__a29__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a3 (
    .code(a[31:24]),
    .o__inf(o__a3__inf),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_2),
    .port_2(unpack__a3__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a30 (
    .code(a[247:240]),
    .o__inf(o__a30__inf),
    .o__nan(o__a30__nan),
    .port(unpack__a30__sig_2),
    .port_2(unpack__a30__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a31 (
    .code(a[255:248]),
    .o__inf(o__a31__inf),
    .o__nan(o__a31__nan),
    .port(unpack__a31__sig_2),
    .port_2(unpack__a31__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a4 (
    .code(a[39:32]),
    .o__inf(o__a4__inf),
    .o__nan(o__a4__nan),
    .port(unpack__a4__sig_2),
    .port_2(unpack__a4__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a5 (
    .code(a[47:40]),
    .o__inf(o__a5__inf),
    .o__nan(o__a5__nan),
    .port(unpack__a5__sig_2),
    .port_2(unpack__a5__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a6 (
    .code(a[55:48]),
    .o__inf(o__a6__inf),
    .o__nan(o__a6__nan),
    .port(unpack__a6__sig_2),
    .port_2(unpack__a6__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a7 (
    .code(a[63:56]),
    .o__inf(o__a7__inf),
    .o__nan(o__a7__nan),
    .port(unpack__a7__sig_2),
    .port_2(unpack__a7__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a8 (
    .code(a[71:64]),
    .o__inf(o__a8__inf),
    .o__nan(o__a8__nan),
    .port(unpack__a8__sig_2),
    .port_2(unpack__a8__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a a9 (
    .code(a[79:72]),
    .o__inf(o__a9__inf),
    .o__nan(o__a9__nan),
    .port(unpack__a9__sig_2),
    .port_2(unpack__a9__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b0 (
    .code(b[7:0]),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b1 (
    .code(b[15:8]),
    .o__inf(o__b1__inf),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_2),
    .port_2(unpack__b1__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b10 (
    .code(b[87:80]),
    .o__inf(o__b10__inf),
    .o__nan(o__b10__nan),
    .port(unpack__b10__sig_2),
    .port_2(unpack__b10__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b11 (
    .code(b[95:88]),
    .o__inf(o__b11__inf),
    .o__nan(o__b11__nan),
    .port(unpack__b11__sig_2),
    .port_2(unpack__b11__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b12 (
    .code(b[103:96]),
    .o__inf(o__b12__inf),
    .o__nan(o__b12__nan),
    .port(unpack__b12__sig_2),
    .port_2(unpack__b12__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b13 (
    .code(b[111:104]),
    .o__inf(o__b13__inf),
    .o__nan(o__b13__nan),
    .port(unpack__b13__sig_2),
    .port_2(unpack__b13__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b14 (
    .code(b[119:112]),
    .o__inf(o__b14__inf),
    .o__nan(o__b14__nan),
    .port(unpack__b14__sig_2),
    .port_2(unpack__b14__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b15 (
    .code(b[127:120]),
    .o__inf(o__b15__inf),
    .o__nan(o__b15__nan),
    .port(unpack__b15__sig_2),
    .port_2(unpack__b15__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b16 (
    .code(b[135:128]),
    .o__inf(o__b16__inf),
    .o__nan(o__b16__nan),
    .port(unpack__b16__sig_2),
    .port_2(unpack__b16__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b17 (
    .code(b[143:136]),
    .o__inf(o__b17__inf),
    .o__nan(o__b17__nan),
    .port(unpack__b17__sig_2),
    .port_2(unpack__b17__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b18 (
    .code(b[151:144]),
    .o__inf(o__b18__inf),
    .o__nan(o__b18__nan),
    .port(unpack__b18__sig_2),
    .port_2(unpack__b18__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b19 (
    .code(b[159:152]),
    .o__inf(o__b19__inf),
    .o__nan(o__b19__nan),
    .port(unpack__b19__sig_2),
    .port_2(unpack__b19__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b2 (
    .code(b[23:16]),
    .o__inf(o__b2__inf),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_2),
    .port_2(unpack__b2__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b20 (
    .code(b[167:160]),
    .o__inf(o__b20__inf),
    .o__nan(o__b20__nan),
    .port(unpack__b20__sig_2),
    .port_2(unpack__b20__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b21 (
    .code(b[175:168]),
    .o__inf(o__b21__inf),
    .o__nan(o__b21__nan),
    .port(unpack__b21__sig_2),
    .port_2(unpack__b21__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b22 (
    .code(b[183:176]),
    .o__inf(o__b22__inf),
    .o__nan(o__b22__nan),
    .port(unpack__b22__sig_2),
    .port_2(unpack__b22__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b23 (
    .code(b[191:184]),
    .o__inf(o__b23__inf),
    .o__nan(o__b23__nan),
    .port(unpack__b23__sig_2),
    .port_2(unpack__b23__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b24 (
    .code(b[199:192]),
    .o__inf(o__b24__inf),
    .o__nan(o__b24__nan),
    .port(unpack__b24__sig_2),
    .port_2(unpack__b24__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b25 (
    .code(b[207:200]),
    .o__inf(o__b25__inf),
    .o__nan(o__b25__nan),
    .port(unpack__b25__sig_2),
    .port_2(unpack__b25__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b26 (
    .code(b[215:208]),
    .o__inf(o__b26__inf),
    .o__nan(o__b26__nan),
    .port(unpack__b26__sig_2),
    .port_2(unpack__b26__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b27 (
    .code(b[223:216]),
    .o__inf(o__b27__inf),
    .o__nan(o__b27__nan),
    .port(unpack__b27__sig_2),
    .port_2(unpack__b27__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b28 (
    .code(b[231:224]),
    .o__inf(o__b28__inf),
    .o__nan(o__b28__nan),
    .port(unpack__b28__sig_2),
    .port_2(unpack__b28__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b29 (
    .code(b[239:232]),
    .o__inf(o__b29__inf),
    .o__nan(o__b29__nan),
    .port(unpack__b29__sig_2),
    .port_2(unpack__b29__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b3 (
    .code(b[31:24]),
    .o__inf(o__b3__inf),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_2),
    .port_2(unpack__b3__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b30 (
    .code(b[247:240]),
    .o__inf(o__b30__inf),
    .o__nan(o__b30__nan),
    .port(unpack__b30__sig_2),
    .port_2(unpack__b30__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b31 (
    .code(b[255:248]),
    .o__inf(o__b31__inf),
    .o__nan(o__b31__nan),
    .port(unpack__b31__sig_2),
    .port_2(unpack__b31__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b4 (
    .code(b[39:32]),
    .o__inf(o__b4__inf),
    .o__nan(o__b4__nan),
    .port(unpack__b4__sig_2),
    .port_2(unpack__b4__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b5 (
    .code(b[47:40]),
    .o__inf(o__b5__inf),
    .o__nan(o__b5__nan),
    .port(unpack__b5__sig_2),
    .port_2(unpack__b5__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b6 (
    .code(b[55:48]),
    .o__inf(o__b6__inf),
    .o__nan(o__b6__nan),
    .port(unpack__b6__sig_2),
    .port_2(unpack__b6__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b7 (
    .code(b[63:56]),
    .o__inf(o__b7__inf),
    .o__nan(o__b7__nan),
    .port(unpack__b7__sig_2),
    .port_2(unpack__b7__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b8 (
    .code(b[71:64]),
    .o__inf(o__b8__inf),
    .o__nan(o__b8__nan),
    .port(unpack__b8__sig_2),
    .port_2(unpack__b8__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a b9 (
    .code(b[79:72]),
    .o__inf(o__b9__inf),
    .o__nan(o__b9__nan),
    .port(unpack__b9__sig_2),
    .port_2(unpack__b9__shift_0)
  );
  dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_mxfp8_e5m2_mxfp8_e5m2_lanes32_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
