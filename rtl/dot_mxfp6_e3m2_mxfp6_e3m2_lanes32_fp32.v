// dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32
//
// Spec:    dot:a=mxfp6_e3m2,b=mxfp6_e3m2,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           192 bits  32 x e3m2fn
//   input  b           192 bits  32 x e3m2fn
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 192'hc8db9327236e4c9c8db9327236e4c9c8db9327236e4c9c8d, b =
//     192'h27236e4c9c8db9327236e4c9c8db9327236e4c9c8db93272, a_scale = 0x7e (0.5), b_scale = 0x81 (4), acc =
//     0xbfb7b7e9 (-1.43529999) give o = 0xc30b6f70 (-139.435303)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32 (
  input wire [191:0] a,
  input wire [191:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__b_scale0__nan, scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [75:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [23:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [22:0] scale__p0__sig;
  wire [2:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
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
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__add add (
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
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__align align (
    .code(acc),
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
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_1_0(a[1:0]),
    .a_55_51(a[55:51]),
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
    .a_61_57(a[61:57]),
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
    .a_67_63(a[67:63]),
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
    .a_73_69(a[73:69]),
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
    .a_79_75(a[79:75]),
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
    .a_85_81(a[85:81]),
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
    .a_91_87(a[91:87]),
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
    .a_97_93(a[97:93]),
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
    .a_103_99(a[103:99]),
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
    .a_109_105(a[109:105]),
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
    .a_7_3(a[7:3]),
    .a_115_111(a[115:111]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4]),
    .port_204({ align__product_sign, blocks__s0[22:5] }),
    .a_121_117(a[121:117]),
    .a_127_123(a[127:123]),
    .a_133_129(a[133:129]),
    .a_139_135(a[139:135]),
    .a_145_141(a[145:141]),
    .a_151_147(a[151:147]),
    .a_157_153(a[157:153]),
    .a_163_159(a[163:159]),
    .a_169_165(a[169:165]),
    .a_13_9(a[13:9]),
    .a_175_171(a[175:171]),
    .a_181_177(a[181:177]),
    .a_187_183(a[187:183]),
    .a_191_189(a[191:189]),
    .b_1_0(b[1:0]),
    .b_7_3(b[7:3]),
    .b_13_9(b[13:9]),
    .b_19_15(b[19:15]),
    .b_25_21(b[25:21]),
    .b_31_27(b[31:27]),
    .a_19_15(a[19:15]),
    .b_37_33(b[37:33]),
    .b_43_39(b[43:39]),
    .b_49_45(b[49:45]),
    .b_55_51(b[55:51]),
    .b_61_57(b[61:57]),
    .b_67_63(b[67:63]),
    .b_73_69(b[73:69]),
    .b_79_75(b[79:75]),
    .b_85_81(b[85:81]),
    .b_91_87(b[91:87]),
    .a_25_21(a[25:21]),
    .b_97_93(b[97:93]),
    .b_103_99(b[103:99]),
    .b_109_105(b[109:105]),
    .b_115_111(b[115:111]),
    .b_121_117(b[121:117]),
    .b_127_123(b[127:123]),
    .b_133_129(b[133:129]),
    .b_139_135(b[139:135]),
    .b_145_141(b[145:141]),
    .b_151_147(b[151:147]),
    .a_31_27(a[31:27]),
    .b_157_153(b[157:153]),
    .b_163_159(b[163:159]),
    .b_169_165(b[169:165]),
    .b_175_171(b[175:171]),
    .b_181_177(b[181:177]),
    .b_187_183(b[187:183]),
    .b_191_189(b[191:189]),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .a_37_33(a[37:33]),
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
    .a_43_39(a[43:39]),
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
    .a_49_45(a[49:45]),
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
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .a_scale_7_1(a_scale[7:1]),
    .port_10({ align__product_sign, blocks__s0[22:5] }),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4])
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
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
  assign unpack__b13__sig[1:0] = b[79:78];
  assign unpack__a14__sig[1:0] = a[85:84];
  assign unpack__b15__shift[2:1] = b[94:93];
  assign unpack__a19__sig[1:0] = a[115:114];
  assign unpack__b31__sig[1:0] = b[187:186];
  assign unpack__a13__shift[2:1] = a[82:81];
  assign unpack__a19__shift[2:1] = a[118:117];
  assign unpack__a13__sig[1:0] = a[79:78];
  assign unpack__b12__shift[2:1] = b[76:75];
  assign unpack__b25__shift[2:1] = b[154:153];
  assign unpack__b24__shift[2:1] = b[148:147];
  assign unpack__a12__shift[2:1] = a[76:75];
  assign unpack__b12__sig[1:0] = b[73:72];
  assign unpack__a12__sig[1:0] = a[73:72];
  assign unpack__a17__sig[1:0] = a[103:102];
  assign unpack__a20__sig[1:0] = a[121:120];
  assign unpack__a11__shift[2:1] = a[70:69];
  assign unpack__b16__sig[1:0] = b[97:96];
  assign unpack__a11__sig[1:0] = a[67:66];
  assign unpack__b11__shift[2:1] = b[70:69];
  assign unpack__a20__shift[2:1] = a[124:123];
  assign unpack__b24__sig[1:0] = b[145:144];
  assign unpack__a10__shift[2:1] = a[64:63];
  assign unpack__b11__sig[1:0] = b[67:66];
  assign unpack__a10__sig[1:0] = a[61:60];
  assign unpack__b14__shift[2:1] = b[88:87];
  assign unpack__a18__sig[1:0] = a[109:108];
  assign unpack__a9__shift[2:1] = a[58:57];
  assign unpack__b28__shift[2:1] = b[172:171];
  assign unpack__a9__sig[1:0] = a[55:54];
  assign unpack__b10__shift[2:1] = b[64:63];
  assign unpack__b16__shift[2:1] = b[100:99];
  assign unpack__a8__shift[2:1] = a[52:51];
  assign unpack__b10__sig[1:0] = b[61:60];
  assign unpack__a8__sig[1:0] = a[49:48];
  assign unpack__a21__sig[1:0] = a[127:126];
  assign unpack__b29__shift[2:1] = b[178:177];
  assign unpack__a21__shift[2:1] = a[130:129];
  assign unpack__a7__shift[2:1] = a[46:45];
  assign unpack__b29__sig[1:0] = b[175:174];
  assign unpack__a7__sig[1:0] = a[43:42];
  assign unpack__b9__shift[2:1] = b[58:57];
  assign unpack__a16__shift[2:1] = a[100:99];
  assign unpack__b26__sig[1:0] = b[157:156];
  assign unpack__a6__shift[2:1] = a[40:39];
  assign unpack__b9__sig[1:0] = b[55:54];
  assign unpack__a6__sig[1:0] = a[37:36];
  assign unpack__a22__sig[1:0] = a[133:132];
  assign unpack__b17__sig[1:0] = b[103:102];
  assign unpack__a22__shift[2:1] = a[136:135];
  assign unpack__a5__shift[2:1] = a[34:33];
  assign unpack__b23__shift[2:1] = b[142:141];
  assign unpack__a5__sig[1:0] = a[31:30];
  assign unpack__b8__shift[2:1] = b[52:51];
  assign unpack__b14__sig[1:0] = b[85:84];
  assign unpack__a16__sig[1:0] = a[97:96];
  assign unpack__a4__shift[2:1] = a[28:27];
  assign unpack__b8__sig[1:0] = b[49:48];
  assign unpack__a4__sig[1:0] = a[25:24];
  assign unpack__b28__sig[1:0] = b[169:168];
  assign unpack__b17__shift[2:1] = b[106:105];
  assign unpack__a23__sig[1:0] = a[139:138];
  assign unpack__a3__shift[2:1] = a[22:21];
  assign unpack__a3__sig[1:0] = a[19:18];
  assign unpack__b7__shift[2:1] = b[46:45];
  assign unpack__b26__shift[2:1] = b[160:159];
  assign unpack__b23__sig[1:0] = b[139:138];
  assign unpack__a2__shift[2:1] = a[16:15];
  assign unpack__b7__sig[1:0] = b[43:42];
  assign unpack__a2__sig[1:0] = a[13:12];
  assign unpack__a23__shift[2:1] = a[142:141];
  assign unpack__b15__sig[1:0] = b[91:90];
  assign unpack__a1__shift[2:1] = a[10:9];
  assign blocks__s0[23] = align__product_sign;
  assign unpack__a1__sig[1:0] = a[7:6];
  assign unpack__b6__shift[2:1] = b[40:39];
  assign unpack__a18__shift[2:1] = a[112:111];
  assign unpack__a24__sig[1:0] = a[145:144];
  assign unpack__a0__shift[2:1] = a[4:3];
  assign unpack__b6__sig[1:0] = b[37:36];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign unpack__b30__shift[2:1] = b[184:183];
  assign unpack__b22__shift[2:1] = b[136:135];
  assign unpack__b5__shift[2:1] = b[34:33];
  assign unpack__a24__shift[2:1] = a[148:147];
  assign unpack__b5__sig[1:0] = b[31:30];
  assign unpack__b22__sig[1:0] = b[133:132];
  assign unpack__a15__shift[2:1] = a[94:93];
  assign unpack__b4__shift[2:1] = b[28:27];
  assign unpack__b4__sig[1:0] = b[25:24];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__a25__sig[1:0] = a[151:150];
  assign unpack__b3__shift[2:1] = b[22:21];
  assign unpack__b21__shift[2:1] = b[130:129];
  assign unpack__b3__sig[1:0] = b[19:18];
  assign unpack__a25__shift[2:1] = a[154:153];
  assign unpack__b2__shift[2:1] = b[16:15];
  assign unpack__b2__sig[1:0] = b[13:12];
  assign unpack__b21__sig[1:0] = b[127:126];
  assign unpack__b1__shift[2:1] = b[10:9];
  assign unpack__b1__sig[1:0] = b[7:6];
  assign unpack__b25__sig[1:0] = b[151:150];
  assign unpack__b0__shift[2:1] = b[4:3];
  assign unpack__b27__shift[2:1] = b[166:165];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__b20__shift[2:1] = b[124:123];
  assign unpack__a26__sig[1:0] = a[157:156];
  assign unpack__b18__sig[1:0] = b[109:108];
  assign unpack__a26__shift[2:1] = a[160:159];
  assign unpack__b20__sig[1:0] = b[121:120];
  assign unpack__a15__sig[1:0] = a[91:90];
  assign unpack__b30__sig[1:0] = b[181:180];
  assign unpack__b13__shift[2:1] = b[82:81];
  assign unpack__a31__shift[2:1] = a[190:189];
  assign unpack__a31__sig[1:0] = a[187:186];
  assign unpack__a27__sig[1:0] = a[163:162];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__a30__shift[2:1] = a[184:183];
  assign unpack__b18__shift[2:1] = b[112:111];
  assign unpack__a30__sig[1:0] = a[181:180];
  assign unpack__b19__shift[2:1] = b[118:117];
  assign unpack__a27__shift[2:1] = a[166:165];
  assign unpack__b31__shift[2:1] = b[190:189];
  assign unpack__a29__shift[2:1] = a[178:177];
  assign unpack__b27__sig[1:0] = b[163:162];
  assign unpack__a29__sig[1:0] = a[175:174];
  assign unpack__a17__shift[2:1] = a[106:105];
  assign unpack__a14__shift[2:1] = a[88:87];
  assign unpack__b19__sig[1:0] = b[115:114];
  assign unpack__a28__shift[2:1] = a[172:171];
  assign unpack__a28__sig[1:0] = a[169:168];
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [22:0] scale__p0__sig,
  input wire [75:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [75:0] o__sig,
  output wire o__sign
);
  wire [76:0] _00_;
  wire [77:0] _01_, _03_, _04_;
  wire [78:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [76:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {77{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[78:77], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[77:76], o__sig } = total[76] ? _03_ : { total[76], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[76];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[76:0] = total;
  assign _04_[75:0] = o__sig;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [22:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [75:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [10:0] _08_, _20_, _21_;
  wire [8:0] _18_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [75:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha9);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h4c);
  assign _26_ = _25_ ? 10'h04c : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 50'h0000000000000 } : { 1'h0, _22_, code[22:0], 51'h0000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[75:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[75:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[75:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[75:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[75:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[75:64] } : moved_by_63;
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
  assign o__addend = moved | { 75'h0000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a9;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .port(_22_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _27_[6:0] = amount;
  assign _08_[9:0] = distance;
  assign o__inf_sign = code[31];
  assign _21_[8:0] = o__shift;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__align__acc (
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

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks (
  input wire [1:0] a_1_0,
  input wire [4:0] a_7_3,
  input wire [4:0] a_13_9,
  input wire [4:0] a_19_15,
  input wire [4:0] a_25_21,
  input wire [4:0] a_31_27,
  input wire [4:0] a_37_33,
  input wire [4:0] a_43_39,
  input wire [4:0] a_49_45,
  input wire [4:0] a_55_51,
  input wire [4:0] a_61_57,
  input wire [4:0] a_67_63,
  input wire [4:0] a_73_69,
  input wire [4:0] a_79_75,
  input wire [4:0] a_85_81,
  input wire [4:0] a_91_87,
  input wire [4:0] a_97_93,
  input wire [4:0] a_103_99,
  input wire [4:0] a_109_105,
  input wire [4:0] a_115_111,
  input wire [4:0] a_121_117,
  input wire [4:0] a_127_123,
  input wire [4:0] a_133_129,
  input wire [4:0] a_139_135,
  input wire [4:0] a_145_141,
  input wire [4:0] a_151_147,
  input wire [4:0] a_157_153,
  input wire [4:0] a_163_159,
  input wire [4:0] a_169_165,
  input wire [4:0] a_175_171,
  input wire [4:0] a_181_177,
  input wire [4:0] a_187_183,
  input wire [2:0] a_191_189,
  input wire [1:0] b_1_0,
  input wire [4:0] b_7_3,
  input wire [4:0] b_13_9,
  input wire [4:0] b_19_15,
  input wire [4:0] b_25_21,
  input wire [4:0] b_31_27,
  input wire [4:0] b_37_33,
  input wire [4:0] b_43_39,
  input wire [4:0] b_49_45,
  input wire [4:0] b_55_51,
  input wire [4:0] b_61_57,
  input wire [4:0] b_67_63,
  input wire [4:0] b_73_69,
  input wire [4:0] b_79_75,
  input wire [4:0] b_85_81,
  input wire [4:0] b_91_87,
  input wire [4:0] b_97_93,
  input wire [4:0] b_103_99,
  input wire [4:0] b_109_105,
  input wire [4:0] b_115_111,
  input wire [4:0] b_121_117,
  input wire [4:0] b_127_123,
  input wire [4:0] b_133_129,
  input wire [4:0] b_139_135,
  input wire [4:0] b_145_141,
  input wire [4:0] b_151_147,
  input wire [4:0] b_157_153,
  input wire [4:0] b_163_159,
  input wire [4:0] b_169_165,
  input wire [4:0] b_175_171,
  input wire [4:0] b_181_177,
  input wire [4:0] b_187_183,
  input wire [2:0] b_191_189,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire unpack__a1__sig_2,
  input wire unpack__a1__shift_0,
  input wire unpack__a2__sig_2,
  input wire unpack__a2__shift_0,
  input wire unpack__a3__sig_2,
  input wire unpack__a3__shift_0,
  input wire unpack__a4__sig_2,
  input wire unpack__a4__shift_0,
  input wire unpack__a5__sig_2,
  input wire unpack__a5__shift_0,
  input wire unpack__a6__sig_2,
  input wire unpack__a6__shift_0,
  input wire unpack__a7__sig_2,
  input wire unpack__a7__shift_0,
  input wire unpack__a8__sig_2,
  input wire unpack__a8__shift_0,
  input wire unpack__a9__sig_2,
  input wire unpack__a9__shift_0,
  input wire unpack__a10__sig_2,
  input wire unpack__a10__shift_0,
  input wire unpack__a11__sig_2,
  input wire unpack__a11__shift_0,
  input wire unpack__a12__sig_2,
  input wire unpack__a12__shift_0,
  input wire unpack__a13__sig_2,
  input wire unpack__a13__shift_0,
  input wire unpack__a14__sig_2,
  input wire unpack__a14__shift_0,
  input wire unpack__a15__sig_2,
  input wire unpack__a15__shift_0,
  input wire unpack__a16__sig_2,
  input wire unpack__a16__shift_0,
  input wire unpack__a17__sig_2,
  input wire unpack__a17__shift_0,
  input wire unpack__a18__sig_2,
  input wire unpack__a18__shift_0,
  input wire unpack__a19__sig_2,
  input wire unpack__a19__shift_0,
  input wire unpack__a20__sig_2,
  input wire unpack__a20__shift_0,
  input wire unpack__a21__sig_2,
  input wire unpack__a21__shift_0,
  input wire unpack__a22__sig_2,
  input wire unpack__a22__shift_0,
  input wire unpack__a23__sig_2,
  input wire unpack__a23__shift_0,
  input wire unpack__a24__sig_2,
  input wire unpack__a24__shift_0,
  input wire unpack__a25__sig_2,
  input wire unpack__a25__shift_0,
  input wire unpack__a26__sig_2,
  input wire unpack__a26__shift_0,
  input wire unpack__a27__sig_2,
  input wire unpack__a27__shift_0,
  input wire unpack__a28__sig_2,
  input wire unpack__a28__shift_0,
  input wire unpack__a29__sig_2,
  input wire unpack__a29__shift_0,
  input wire unpack__a30__sig_2,
  input wire unpack__a30__shift_0,
  input wire unpack__a31__sig_2,
  input wire unpack__a31__shift_0,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire unpack__b1__sig_2,
  input wire unpack__b1__shift_0,
  input wire unpack__b2__sig_2,
  input wire unpack__b2__shift_0,
  input wire unpack__b3__sig_2,
  input wire unpack__b3__shift_0,
  input wire unpack__b4__sig_2,
  input wire unpack__b4__shift_0,
  input wire unpack__b5__sig_2,
  input wire unpack__b5__shift_0,
  input wire unpack__b6__sig_2,
  input wire unpack__b6__shift_0,
  input wire unpack__b7__sig_2,
  input wire unpack__b7__shift_0,
  input wire unpack__b8__sig_2,
  input wire unpack__b8__shift_0,
  input wire unpack__b9__sig_2,
  input wire unpack__b9__shift_0,
  input wire unpack__b10__sig_2,
  input wire unpack__b10__shift_0,
  input wire unpack__b11__sig_2,
  input wire unpack__b11__shift_0,
  input wire unpack__b12__sig_2,
  input wire unpack__b12__shift_0,
  input wire unpack__b13__sig_2,
  input wire unpack__b13__shift_0,
  input wire unpack__b14__sig_2,
  input wire unpack__b14__shift_0,
  input wire unpack__b15__sig_2,
  input wire unpack__b15__shift_0,
  input wire unpack__b16__sig_2,
  input wire unpack__b16__shift_0,
  input wire unpack__b17__sig_2,
  input wire unpack__b17__shift_0,
  input wire unpack__b18__sig_2,
  input wire unpack__b18__shift_0,
  input wire unpack__b19__sig_2,
  input wire unpack__b19__shift_0,
  input wire unpack__b20__sig_2,
  input wire unpack__b20__shift_0,
  input wire unpack__b21__sig_2,
  input wire unpack__b21__shift_0,
  input wire unpack__b22__sig_2,
  input wire unpack__b22__shift_0,
  input wire unpack__b23__sig_2,
  input wire unpack__b23__shift_0,
  input wire unpack__b24__sig_2,
  input wire unpack__b24__shift_0,
  input wire unpack__b25__sig_2,
  input wire unpack__b25__shift_0,
  input wire unpack__b26__sig_2,
  input wire unpack__b26__shift_0,
  input wire unpack__b27__sig_2,
  input wire unpack__b27__shift_0,
  input wire unpack__b28__sig_2,
  input wire unpack__b28__shift_0,
  input wire unpack__b29__sig_2,
  input wire unpack__b29__shift_0,
  input wire unpack__b30__sig_2,
  input wire unpack__b30__shift_0,
  input wire unpack__b31__sig_2,
  input wire unpack__b31__shift_0,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire blocks__s0_4,
  output wire [18:0] port_204
);
  wire _000_, _001_, _002_, _003_, _006_, _007_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_,
    _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _051_,
    _052_, _053_, _054_, _055_, _056_, _057_, _064_, _065_, _067_, _073_, _074_, _075_, _076_, _077_, _078_,
    _079_, _089_, _100_, _111_, _122_, _133_, negative, sum32_0_level10_0_carry, sum32_0_level10_0_half,
    sum32_0_level10_0_sum, sum32_0_level11_0_carry, sum32_0_level11_0_half, sum32_0_level11_0_sum,
    sum32_0_level12_0_carry, sum32_0_level12_0_half, sum32_0_level12_0_sum, sum32_0_level13_0_carry,
    sum32_0_level13_0_half, sum32_0_level13_0_sum, sum32_0_level14_0_carry, sum32_0_level14_0_half,
    sum32_0_level14_0_sum, sum32_0_level15_0_carry, sum32_0_level15_0_half, sum32_0_level15_0_sum,
    sum32_0_level16_0_carry, sum32_0_level16_0_half, sum32_0_level16_0_sum, sum32_0_level17_0_carry,
    sum32_0_level17_0_half, sum32_0_level17_0_sum, sum32_0_level18_0_carry, sum32_0_level18_0_half,
    sum32_0_level18_0_sum, sum32_0_level19_0_carry, sum32_0_level19_0_half, sum32_0_level19_0_sum,
    sum32_0_level20_0_carry, sum32_0_level20_0_half, sum32_0_level20_0_sum, sum32_0_level21_0_carry,
    sum32_0_level21_0_half, sum32_0_level21_0_sum, sum32_0_level22_0_carry, sum32_0_level22_0_half,
    sum32_0_level22_0_sum, sum32_0_level23_0_carry, sum32_0_level23_0_half, sum32_0_level23_0_sum,
    sum32_0_level24_0_carry, sum32_0_level24_0_half, sum32_0_level24_0_sum, sum32_0_level25_0_carry,
    sum32_0_level25_0_half, sum32_0_level25_0_sum, sum32_0_level6_1_carry, sum32_0_level6_1_half,
    sum32_0_level6_1_sum, sum32_0_level7_1_carry, sum32_0_level7_1_half, sum32_0_level7_1_sum,
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
  wire [16:0] _004_, _005_, _136_, _137_, _140_, _141_, sum32_0_level4_2_carry, sum32_0_level4_2_half,
    sum32_0_level4_2_sum, sum32_0_level5_1_carry, sum32_0_level5_1_half, sum32_0_level5_1_sum,
    sum32_0_level7_0_carry, sum32_0_level7_0_half, sum32_0_level7_0_sum;
  wire [1:0] _008_, _009_, _058_, _059_, _060_, _061_, _062_, _063_, _066_, _068_, _069_, _070_, _071_, _072_,
    sum32_0_level8_0_carry, sum32_0_level8_0_half, sum32_0_level8_0_sum, sum32_0_negative_level2_0_carry,
    sum32_0_negative_level2_0_half, sum32_0_negative_level2_0_sum, sum32_0_negative_level2_1_carry,
    sum32_0_negative_level2_1_half, sum32_0_negative_level2_1_sum, sum32_0_negative_level2_2_carry,
    sum32_0_negative_level2_2_half, sum32_0_negative_level2_2_sum, sum32_0_negative_level3_0_carry,
    sum32_0_negative_level3_0_half, sum32_0_negative_level3_0_sum, sum32_0_negative_level3_1_carry,
    sum32_0_negative_level3_1_half, sum32_0_negative_level3_1_sum, sum32_0_negative_level4_0_carry,
    sum32_0_negative_level4_0_half, sum32_0_negative_level4_0_sum;
  wire [13:0] _010_, _011_, sum32_0_level8_1_carry, sum32_0_level8_1_half, sum32_0_level8_1_sum;
  wire [19:0] _050_, _138_, _139_, sum32_0_level5_0_carry, sum32_0_level5_0_half, sum32_0_level5_0_sum;
  wire [6:0] _080_;
  wire [17:0] _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _090_, _091_, _092_, _093_, _094_, _095_,
    _096_, _097_, _098_, _099_, _101_, _102_, _105_, _106_, _107_, _108_, _109_, _110_, _112_, _113_, _114_,
    _115_, _116_, _117_, _118_, _119_, _120_, _121_, _123_, _124_, _125_, _126_, _127_, _128_, _144_, _145_,
    _146_, _147_, _148_, _149_, _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_,
    _161_, _162_, _163_, _164_, _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_,
    sum32_0_level1_0_carry, sum32_0_level1_0_half, sum32_0_level1_0_sum, sum32_0_level1_1_carry,
    sum32_0_level1_1_half, sum32_0_level1_1_sum, sum32_0_level1_2_carry, sum32_0_level1_2_half,
    sum32_0_level1_2_sum, sum32_0_level1_3_carry, sum32_0_level1_3_half, sum32_0_level1_3_sum,
    sum32_0_level1_4_carry, sum32_0_level1_4_half, sum32_0_level1_4_sum, sum32_0_level1_5_carry,
    sum32_0_level1_5_half, sum32_0_level1_5_sum, sum32_0_level1_6_carry, sum32_0_level1_6_half,
    sum32_0_level1_6_sum, sum32_0_level1_7_carry, sum32_0_level1_7_half, sum32_0_level1_7_sum,
    sum32_0_level1_8_carry, sum32_0_level1_8_half, sum32_0_level1_8_sum, sum32_0_level1_9_carry,
    sum32_0_level1_9_half, sum32_0_level1_9_sum, sum32_0_level2_0_carry, sum32_0_level2_0_half,
    sum32_0_level2_0_sum, sum32_0_level2_1_carry, sum32_0_level2_1_half, sum32_0_level2_1_sum,
    sum32_0_level2_2_carry, sum32_0_level2_2_half, sum32_0_level2_2_sum, sum32_0_level2_3_carry,
    sum32_0_level2_3_half, sum32_0_level2_3_sum, sum32_0_level2_4_carry, sum32_0_level2_4_half,
    sum32_0_level2_4_sum, sum32_0_level2_5_carry, sum32_0_level2_5_half, sum32_0_level2_5_sum,
    sum32_0_level2_6_carry, sum32_0_level2_6_half, sum32_0_level2_6_sum, sum32_0_level3_0_carry,
    sum32_0_level3_0_half, sum32_0_level3_0_sum, sum32_0_level3_1_carry, sum32_0_level3_1_half,
    sum32_0_level3_1_sum, sum32_0_level3_2_carry, sum32_0_level3_2_half, sum32_0_level3_2_sum,
    sum32_0_level3_3_carry, sum32_0_level3_3_half, sum32_0_level3_3_sum, term;
  wire [5:0] _103_, _104_, sum32_0_level1_10_carry, sum32_0_level1_10_half, sum32_0_level1_10_sum,
    sum32_0_negative_total, sum32_0_others;
  wire [15:0] _129_, _130_, sum32_0_level3_4_carry, sum32_0_level3_4_half, sum32_0_level3_4_sum;
  wire [18:0] _131_, _132_, _134_, _135_, _142_, _143_, sum32_0_level4_0_carry, sum32_0_level4_0_half,
    sum32_0_level4_0_sum, sum32_0_level4_1_carry, sum32_0_level4_1_half, sum32_0_level4_1_sum,
    sum32_0_level6_0_carry, sum32_0_level6_0_half, sum32_0_level6_0_sum;
  wire [31:0] sum32_0_signs;
  assign negative = a_7_3[2] ^ b_7_3[2];
  assign sum32_0_signs[1] = a_13_9[2] ^ b_13_9[2];
  assign sum32_0_signs[2] = a_19_15[2] ^ b_19_15[2];
  assign sum32_0_signs[3] = a_25_21[2] ^ b_25_21[2];
  assign sum32_0_signs[4] = a_31_27[2] ^ b_31_27[2];
  assign sum32_0_signs[5] = a_37_33[2] ^ b_37_33[2];
  assign sum32_0_signs[6] = a_43_39[2] ^ b_43_39[2];
  assign sum32_0_signs[7] = a_49_45[2] ^ b_49_45[2];
  assign sum32_0_signs[8] = a_55_51[2] ^ b_55_51[2];
  assign sum32_0_signs[9] = a_61_57[2] ^ b_61_57[2];
  assign sum32_0_signs[10] = a_67_63[2] ^ b_67_63[2];
  assign sum32_0_signs[11] = a_73_69[2] ^ b_73_69[2];
  assign sum32_0_signs[12] = a_79_75[2] ^ b_79_75[2];
  assign sum32_0_signs[13] = a_85_81[2] ^ b_85_81[2];
  assign sum32_0_signs[14] = a_91_87[2] ^ b_91_87[2];
  assign sum32_0_signs[15] = a_97_93[2] ^ b_97_93[2];
  assign sum32_0_signs[16] = a_103_99[2] ^ b_103_99[2];
  assign sum32_0_signs[17] = a_109_105[2] ^ b_109_105[2];
  assign sum32_0_signs[18] = a_115_111[2] ^ b_115_111[2];
  assign sum32_0_signs[19] = a_121_117[2] ^ b_121_117[2];
  assign sum32_0_signs[20] = a_127_123[2] ^ b_127_123[2];
  assign sum32_0_signs[21] = a_133_129[2] ^ b_133_129[2];
  assign sum32_0_signs[22] = a_139_135[2] ^ b_139_135[2];
  assign sum32_0_signs[23] = a_145_141[2] ^ b_145_141[2];
  assign sum32_0_signs[24] = a_151_147[2] ^ b_151_147[2];
  assign sum32_0_signs[25] = a_157_153[2] ^ b_157_153[2];
  assign sum32_0_signs[26] = a_163_159[2] ^ b_163_159[2];
  assign sum32_0_signs[27] = a_169_165[2] ^ b_169_165[2];
  assign sum32_0_signs[28] = a_175_171[2] ^ b_175_171[2];
  assign sum32_0_signs[29] = a_181_177[2] ^ b_181_177[2];
  assign sum32_0_signs[30] = a_187_183[2] ^ b_187_183[2];
  assign sum32_0_signs[31] = a_191_189[2] ^ b_191_189[2];
  assign sum32_0_negative_level1_0_half = negative ^ sum32_0_signs[1];
  assign sum32_0_negative_level1_0_sum = sum32_0_negative_level1_0_half ^ sum32_0_signs[2];
  assign _000_ = negative & sum32_0_signs[1];
  assign _056_ = sum32_0_negative_level1_0_half & sum32_0_signs[2];
  assign sum32_0_negative_level1_0_carry = _000_ | _056_;
  assign sum32_0_negative_level1_1_half = sum32_0_signs[3] ^ sum32_0_signs[4];
  assign sum32_0_negative_level1_1_sum = sum32_0_negative_level1_1_half ^ sum32_0_signs[5];
  assign _067_ = sum32_0_signs[3] & sum32_0_signs[4];
  assign _078_ = sum32_0_negative_level1_1_half & sum32_0_signs[5];
  assign sum32_0_negative_level1_1_carry = _067_ | _078_;
  assign sum32_0_negative_level1_2_half = sum32_0_signs[6] ^ sum32_0_signs[7];
  assign sum32_0_negative_level1_2_sum = sum32_0_negative_level1_2_half ^ sum32_0_signs[8];
  assign _089_ = sum32_0_signs[6] & sum32_0_signs[7];
  assign _100_ = sum32_0_negative_level1_2_half & sum32_0_signs[8];
  assign sum32_0_negative_level1_2_carry = _089_ | _100_;
  assign sum32_0_negative_level1_3_half = sum32_0_signs[9] ^ sum32_0_signs[10];
  assign sum32_0_negative_level1_3_sum = sum32_0_negative_level1_3_half ^ sum32_0_signs[11];
  assign _111_ = sum32_0_signs[9] & sum32_0_signs[10];
  assign _122_ = sum32_0_negative_level1_3_half & sum32_0_signs[11];
  assign sum32_0_negative_level1_3_carry = _111_ | _122_;
  assign sum32_0_negative_level1_4_half = sum32_0_signs[12] ^ sum32_0_signs[13];
  assign sum32_0_negative_level1_4_sum = sum32_0_negative_level1_4_half ^ sum32_0_signs[14];
  assign _133_ = sum32_0_signs[12] & sum32_0_signs[13];
  assign _001_ = sum32_0_negative_level1_4_half & sum32_0_signs[14];
  assign sum32_0_negative_level1_4_carry = _133_ | _001_;
  assign sum32_0_negative_level1_5_half = sum32_0_signs[15] ^ sum32_0_signs[16];
  assign sum32_0_negative_level1_5_sum = sum32_0_negative_level1_5_half ^ sum32_0_signs[17];
  assign _012_ = sum32_0_signs[15] & sum32_0_signs[16];
  assign _023_ = sum32_0_negative_level1_5_half & sum32_0_signs[17];
  assign sum32_0_negative_level1_5_carry = _012_ | _023_;
  assign sum32_0_negative_level1_6_half = sum32_0_signs[18] ^ sum32_0_signs[19];
  assign sum32_0_negative_level1_6_sum = sum32_0_negative_level1_6_half ^ sum32_0_signs[20];
  assign _034_ = sum32_0_signs[18] & sum32_0_signs[19];
  assign _045_ = sum32_0_negative_level1_6_half & sum32_0_signs[20];
  assign sum32_0_negative_level1_6_carry = _034_ | _045_;
  assign sum32_0_negative_level1_7_half = sum32_0_signs[21] ^ sum32_0_signs[22];
  assign sum32_0_negative_level1_7_sum = sum32_0_negative_level1_7_half ^ sum32_0_signs[23];
  assign _051_ = sum32_0_signs[21] & sum32_0_signs[22];
  assign _052_ = sum32_0_negative_level1_7_half & sum32_0_signs[23];
  assign sum32_0_negative_level1_7_carry = _051_ | _052_;
  assign sum32_0_negative_level1_8_half = sum32_0_signs[24] ^ sum32_0_signs[25];
  assign sum32_0_negative_level1_8_sum = sum32_0_negative_level1_8_half ^ sum32_0_signs[26];
  assign _053_ = sum32_0_signs[24] & sum32_0_signs[25];
  assign _054_ = sum32_0_negative_level1_8_half & sum32_0_signs[26];
  assign sum32_0_negative_level1_8_carry = _053_ | _054_;
  assign sum32_0_negative_level1_9_half = sum32_0_signs[27] ^ sum32_0_signs[28];
  assign sum32_0_negative_level1_9_sum = sum32_0_negative_level1_9_half ^ sum32_0_signs[29];
  assign _055_ = sum32_0_signs[27] & sum32_0_signs[28];
  assign _057_ = sum32_0_negative_level1_9_half & sum32_0_signs[29];
  assign sum32_0_negative_level1_9_carry = _055_ | _057_;
  assign sum32_0_negative_level2_0_half = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } ^ { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign sum32_0_negative_level2_0_sum = sum32_0_negative_level2_0_half ^ { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign _058_ = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } & { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign _059_ = sum32_0_negative_level2_0_half & { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign sum32_0_negative_level2_0_carry = _058_ | _059_;
  assign sum32_0_negative_level2_1_half = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } ^ { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign sum32_0_negative_level2_1_sum = sum32_0_negative_level2_1_half ^ { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign _060_ = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } & { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign _061_ = sum32_0_negative_level2_1_half & { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign sum32_0_negative_level2_1_carry = _060_ | _061_;
  assign sum32_0_negative_level2_2_half = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } ^ { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign sum32_0_negative_level2_2_sum = sum32_0_negative_level2_2_half ^ { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign _062_ = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } & { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign _063_ = sum32_0_negative_level2_2_half & { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign sum32_0_negative_level2_2_carry = _062_ | _063_;
  assign sum32_0_negative_level2_3_half = sum32_0_negative_level1_7_sum ^ sum32_0_negative_level1_8_sum;
  assign sum32_0_negative_level2_3_sum = sum32_0_negative_level2_3_half ^ sum32_0_negative_level1_9_sum;
  assign _064_ = sum32_0_negative_level1_7_sum & sum32_0_negative_level1_8_sum;
  assign _065_ = sum32_0_negative_level2_3_half & sum32_0_negative_level1_9_sum;
  assign sum32_0_negative_level2_3_carry = _064_ | _065_;
  assign sum32_0_negative_level3_0_half = sum32_0_negative_level2_0_sum ^ { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign sum32_0_negative_level3_0_sum = sum32_0_negative_level3_0_half ^ sum32_0_negative_level2_2_sum;
  assign _066_ = sum32_0_negative_level2_0_sum & { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign _068_ = sum32_0_negative_level3_0_half & sum32_0_negative_level2_2_sum;
  assign sum32_0_negative_level3_0_carry = _066_ | _068_;
  assign sum32_0_negative_level3_1_half = sum32_0_negative_level2_0_carry ^ sum32_0_negative_level2_1_carry;
  assign sum32_0_negative_level3_1_sum = sum32_0_negative_level3_1_half ^ sum32_0_negative_level2_2_carry;
  assign _069_ = sum32_0_negative_level2_0_carry & sum32_0_negative_level2_1_carry;
  assign _070_ = sum32_0_negative_level3_1_half & sum32_0_negative_level2_2_carry;
  assign sum32_0_negative_level3_1_carry = _069_ | _070_;
  assign sum32_0_negative_level4_0_half = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } ^ { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign sum32_0_negative_level4_0_sum = sum32_0_negative_level4_0_half ^ sum32_0_negative_level3_0_carry;
  assign _071_ = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } & { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign _072_ = sum32_0_negative_level4_0_half & sum32_0_negative_level3_0_carry;
  assign sum32_0_negative_level4_0_carry = _071_ | _072_;
  assign sum32_0_negative_level5_0_half = sum32_0_negative_level3_0_sum[1] ^ sum32_0_negative_level3_1_sum[0];
  assign sum32_0_negative_level5_0_sum = sum32_0_negative_level5_0_half ^ sum32_0_negative_level4_0_sum[0];
  assign _073_ = sum32_0_negative_level3_0_sum[1] & sum32_0_negative_level3_1_sum[0];
  assign _074_ = sum32_0_negative_level5_0_half & sum32_0_negative_level4_0_sum[0];
  assign sum32_0_negative_level5_0_carry = _073_ | _074_;
  assign sum32_0_negative_level6_0_half = sum32_0_negative_level4_0_carry[0] ^ sum32_0_negative_level4_0_sum[1];
  assign sum32_0_negative_level6_0_sum = sum32_0_negative_level6_0_half ^ sum32_0_negative_level5_0_carry;
  assign _075_ = sum32_0_negative_level4_0_carry[0] & sum32_0_negative_level4_0_sum[1];
  assign _076_ = sum32_0_negative_level6_0_half & sum32_0_negative_level5_0_carry;
  assign sum32_0_negative_level6_0_carry = _075_ | _076_;
  assign sum32_0_negative_level7_0_half = sum32_0_negative_level3_1_carry[1] ^ sum32_0_negative_level4_0_carry[1];
  assign sum32_0_negative_level7_0_sum = sum32_0_negative_level7_0_half ^ sum32_0_negative_level6_0_carry;
  assign _077_ = sum32_0_negative_level3_1_carry[1] & sum32_0_negative_level4_0_carry[1];
  assign _079_ = sum32_0_negative_level7_0_half & sum32_0_negative_level6_0_carry;
  assign sum32_0_negative_level7_0_carry = _077_ | _079_;
  assign { _080_[6], sum32_0_negative_total } = { sum32_0_negative_level7_0_carry, sum32_0_negative_level7_0_sum, sum32_0_negative_level6_0_sum, sum32_0_negative_level5_0_sum, sum32_0_negative_level2_3_sum } + sum32_0_negative_level3_0_sum[0];
  assign sum32_0_others = ~ sum32_0_negative_total;
  assign sum32_0_level1_0_half = term ^ _174_;
  assign sum32_0_level1_0_sum = sum32_0_level1_0_half ^ _173_;
  assign _081_ = term & _174_;
  assign _082_ = sum32_0_level1_0_half & _173_;
  assign sum32_0_level1_0_carry = _081_ | _082_;
  assign sum32_0_level1_1_half = _172_ ^ _171_;
  assign sum32_0_level1_1_sum = sum32_0_level1_1_half ^ _170_;
  assign _083_ = _172_ & _171_;
  assign _084_ = sum32_0_level1_1_half & _170_;
  assign sum32_0_level1_1_carry = _083_ | _084_;
  assign sum32_0_level1_2_half = _169_ ^ _168_;
  assign sum32_0_level1_2_sum = sum32_0_level1_2_half ^ _167_;
  assign _085_ = _169_ & _168_;
  assign _086_ = sum32_0_level1_2_half & _167_;
  assign sum32_0_level1_2_carry = _085_ | _086_;
  assign sum32_0_level1_3_half = _166_ ^ _165_;
  assign sum32_0_level1_3_sum = sum32_0_level1_3_half ^ _164_;
  assign _087_ = _166_ & _165_;
  assign _088_ = sum32_0_level1_3_half & _164_;
  assign sum32_0_level1_3_carry = _087_ | _088_;
  assign sum32_0_level1_4_half = _163_ ^ _162_;
  assign sum32_0_level1_4_sum = sum32_0_level1_4_half ^ _161_;
  assign _090_ = _163_ & _162_;
  assign _091_ = sum32_0_level1_4_half & _161_;
  assign sum32_0_level1_4_carry = _090_ | _091_;
  assign sum32_0_level1_5_half = _160_ ^ _159_;
  assign sum32_0_level1_5_sum = sum32_0_level1_5_half ^ _158_;
  assign _092_ = _160_ & _159_;
  assign _093_ = sum32_0_level1_5_half & _158_;
  assign sum32_0_level1_5_carry = _092_ | _093_;
  assign sum32_0_level1_6_half = _157_ ^ _156_;
  assign sum32_0_level1_6_sum = sum32_0_level1_6_half ^ _155_;
  assign _094_ = _157_ & _156_;
  assign _095_ = sum32_0_level1_6_half & _155_;
  assign sum32_0_level1_6_carry = _094_ | _095_;
  assign sum32_0_level1_7_half = _154_ ^ _153_;
  assign sum32_0_level1_7_sum = sum32_0_level1_7_half ^ _152_;
  assign _096_ = _154_ & _153_;
  assign _097_ = sum32_0_level1_7_half & _152_;
  assign sum32_0_level1_7_carry = _096_ | _097_;
  assign sum32_0_level1_8_half = _151_ ^ _150_;
  assign sum32_0_level1_8_sum = sum32_0_level1_8_half ^ _149_;
  assign _098_ = _151_ & _150_;
  assign _099_ = sum32_0_level1_8_half & _149_;
  assign sum32_0_level1_8_carry = _098_ | _099_;
  assign sum32_0_level1_9_half = _148_ ^ _147_;
  assign sum32_0_level1_9_sum = sum32_0_level1_9_half ^ _146_;
  assign _101_ = _148_ & _147_;
  assign _102_ = sum32_0_level1_9_half & _146_;
  assign sum32_0_level1_9_carry = _101_ | _102_;
  assign sum32_0_level1_10_half = _145_[5:0] ^ _144_[5:0];
  assign sum32_0_level1_10_sum = sum32_0_level1_10_half ^ sum32_0_negative_total;
  assign _103_ = _145_[5:0] & _144_[5:0];
  assign _104_ = sum32_0_level1_10_half & sum32_0_negative_total;
  assign sum32_0_level1_10_carry = _103_ | _104_;
  assign sum32_0_level2_0_half = { _145_[17:6], sum32_0_level1_0_sum[5:0] } ^ { _144_[17:6], sum32_0_level1_1_sum[5:0] };
  assign sum32_0_level2_0_sum = sum32_0_level2_0_half ^ sum32_0_level1_2_sum;
  assign _105_ = { _145_[17:6], sum32_0_level1_0_sum[5:0] } & { _144_[17:6], sum32_0_level1_1_sum[5:0] };
  assign _106_ = sum32_0_level2_0_half & sum32_0_level1_2_sum;
  assign sum32_0_level2_0_carry = _105_ | _106_;
  assign sum32_0_level2_1_half = sum32_0_level1_3_sum ^ sum32_0_level1_4_sum;
  assign sum32_0_level2_1_sum = sum32_0_level2_1_half ^ sum32_0_level1_5_sum;
  assign _107_ = sum32_0_level1_3_sum & sum32_0_level1_4_sum;
  assign _108_ = sum32_0_level2_1_half & sum32_0_level1_5_sum;
  assign sum32_0_level2_1_carry = _107_ | _108_;
  assign sum32_0_level2_2_half = sum32_0_level1_6_sum ^ sum32_0_level1_7_sum;
  assign sum32_0_level2_2_sum = sum32_0_level2_2_half ^ sum32_0_level1_8_sum;
  assign _109_ = sum32_0_level1_6_sum & sum32_0_level1_7_sum;
  assign _110_ = sum32_0_level2_2_half & sum32_0_level1_8_sum;
  assign sum32_0_level2_2_carry = _109_ | _110_;
  assign sum32_0_level2_3_half = { sum32_0_others[0], sum32_0_level1_0_carry[16:0] } ^ { 1'h1, sum32_0_level1_1_carry[16:0] };
  assign sum32_0_level2_3_sum = sum32_0_level2_3_half ^ sum32_0_level1_2_carry;
  assign _112_ = { sum32_0_others[0], sum32_0_level1_0_carry[16:0] } & { 1'h1, sum32_0_level1_1_carry[16:0] };
  assign _113_ = sum32_0_level2_3_half & sum32_0_level1_2_carry;
  assign sum32_0_level2_3_carry = _112_ | _113_;
  assign sum32_0_level2_4_half = sum32_0_level1_3_carry ^ sum32_0_level1_4_carry;
  assign sum32_0_level2_4_sum = sum32_0_level2_4_half ^ sum32_0_level1_5_carry;
  assign _114_ = sum32_0_level1_3_carry & sum32_0_level1_4_carry;
  assign _115_ = sum32_0_level2_4_half & sum32_0_level1_5_carry;
  assign sum32_0_level2_4_carry = _114_ | _115_;
  assign sum32_0_level2_5_half = sum32_0_level1_6_carry ^ sum32_0_level1_7_carry;
  assign sum32_0_level2_5_sum = sum32_0_level2_5_half ^ sum32_0_level1_8_carry;
  assign _116_ = sum32_0_level1_6_carry & sum32_0_level1_7_carry;
  assign _117_ = sum32_0_level2_5_half & sum32_0_level1_8_carry;
  assign sum32_0_level2_5_carry = _116_ | _117_;
  assign sum32_0_level2_6_half = sum32_0_level1_9_carry ^ { sum32_0_level1_0_carry[17], sum32_0_level1_0_sum[17:7], sum32_0_level1_10_carry };
  assign sum32_0_level2_6_sum = sum32_0_level2_6_half ^ { sum32_0_level1_1_carry[17], sum32_0_level1_9_sum[17:1] };
  assign _118_ = sum32_0_level1_9_carry & { sum32_0_level1_0_carry[17], sum32_0_level1_0_sum[17:7], sum32_0_level1_10_carry };
  assign _119_ = sum32_0_level2_6_half & { sum32_0_level1_1_carry[17], sum32_0_level1_9_sum[17:1] };
  assign sum32_0_level2_6_carry = _118_ | _119_;
  assign sum32_0_level3_0_half = { sum32_0_level2_0_carry[16:6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } ^ { sum32_0_level1_1_sum[17:6], sum32_0_level1_10_sum };
  assign sum32_0_level3_0_sum = sum32_0_level3_0_half ^ sum32_0_level2_0_sum;
  assign _120_ = { sum32_0_level2_0_carry[16:6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } & { sum32_0_level1_1_sum[17:6], sum32_0_level1_10_sum };
  assign _121_ = sum32_0_level3_0_half & sum32_0_level2_0_sum;
  assign sum32_0_level3_0_carry = _120_ | _121_;
  assign sum32_0_level3_1_half = sum32_0_level2_1_carry ^ sum32_0_level2_2_carry;
  assign sum32_0_level3_1_sum = sum32_0_level3_1_half ^ sum32_0_level2_3_sum;
  assign _123_ = sum32_0_level2_1_carry & sum32_0_level2_2_carry;
  assign _124_ = sum32_0_level3_1_half & sum32_0_level2_3_sum;
  assign sum32_0_level3_1_carry = _123_ | _124_;
  assign sum32_0_level3_2_half = sum32_0_level2_4_sum ^ sum32_0_level2_5_sum;
  assign sum32_0_level3_2_sum = sum32_0_level3_2_half ^ sum32_0_level2_6_sum;
  assign _125_ = sum32_0_level2_4_sum & sum32_0_level2_5_sum;
  assign _126_ = sum32_0_level3_2_half & sum32_0_level2_6_sum;
  assign sum32_0_level3_2_carry = _125_ | _126_;
  assign sum32_0_level3_3_half = sum32_0_level2_3_carry ^ { sum32_0_others[1], sum32_0_level2_4_carry[16:0] };
  assign sum32_0_level3_3_sum = sum32_0_level3_3_half ^ sum32_0_level2_5_carry;
  assign _127_ = sum32_0_level2_3_carry & { sum32_0_others[1], sum32_0_level2_4_carry[16:0] };
  assign _128_ = sum32_0_level3_3_half & sum32_0_level2_5_carry;
  assign sum32_0_level3_3_carry = _127_ | _128_;
  assign sum32_0_level3_4_half = sum32_0_level2_6_carry[15:0] ^ sum32_0_level2_1_sum[17:2];
  assign sum32_0_level3_4_sum = sum32_0_level3_4_half ^ sum32_0_level2_2_sum[17:2];
  assign _129_ = sum32_0_level2_6_carry[15:0] & sum32_0_level2_1_sum[17:2];
  assign _130_ = sum32_0_level3_4_half & sum32_0_level2_2_sum[17:2];
  assign sum32_0_level3_4_carry = _129_ | _130_;
  assign sum32_0_level4_0_half = { sum32_0_level3_1_carry[16:0], sum32_0_level2_1_sum[1:0] } ^ { sum32_0_level3_2_carry[16:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign sum32_0_level4_0_sum = sum32_0_level4_0_half ^ { sum32_0_level3_0_carry[17], sum32_0_level3_0_sum };
  assign _131_ = { sum32_0_level3_1_carry[16:0], sum32_0_level2_1_sum[1:0] } & { sum32_0_level3_2_carry[16:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign _132_ = sum32_0_level4_0_half & { sum32_0_level3_0_carry[17], sum32_0_level3_0_sum };
  assign sum32_0_level4_0_carry = _131_ | _132_;
  assign sum32_0_level4_1_half = { sum32_0_level2_4_carry[17], sum32_0_level2_0_carry[17], sum32_0_level3_0_carry[16:0] } ^ { sum32_0_level2_6_carry[17:16], sum32_0_level3_1_sum[16:0] };
  assign sum32_0_level4_1_sum = sum32_0_level4_1_half ^ { sum32_0_level3_1_carry[17], sum32_0_level3_2_sum };
  assign _134_ = { sum32_0_level2_4_carry[17], sum32_0_level2_0_carry[17], sum32_0_level3_0_carry[16:0] } & { sum32_0_level2_6_carry[17:16], sum32_0_level3_1_sum[16:0] };
  assign _135_ = sum32_0_level4_1_half & { sum32_0_level3_1_carry[17], sum32_0_level3_2_sum };
  assign sum32_0_level4_1_carry = _134_ | _135_;
  assign sum32_0_level4_2_half = sum32_0_level3_3_carry[16:0] ^ { sum32_0_level3_2_carry[17], sum32_0_level3_4_carry };
  assign sum32_0_level4_2_sum = sum32_0_level4_2_half ^ sum32_0_level3_3_sum[17:1];
  assign _136_ = sum32_0_level3_3_carry[16:0] & { sum32_0_level3_2_carry[17], sum32_0_level3_4_carry };
  assign _137_ = sum32_0_level4_2_half & sum32_0_level3_3_sum[17:1];
  assign sum32_0_level4_2_carry = _136_ | _137_;
  assign sum32_0_level5_0_half = { sum32_0_others[2], sum32_0_level4_0_carry[18:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } ^ { sum32_0_level3_3_carry[17], sum32_0_level4_1_carry[17], sum32_0_level3_1_sum[17], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign sum32_0_level5_0_sum = sum32_0_level5_0_half ^ { sum32_0_level4_1_carry[18], sum32_0_level4_1_sum };
  assign _138_ = { sum32_0_others[2], sum32_0_level4_0_carry[18:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } & { sum32_0_level3_3_carry[17], sum32_0_level4_1_carry[17], sum32_0_level3_1_sum[17], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign _139_ = sum32_0_level5_0_half & { sum32_0_level4_1_carry[18], sum32_0_level4_1_sum };
  assign sum32_0_level5_0_carry = _138_ | _139_;
  assign sum32_0_level5_1_half = sum32_0_level4_1_carry[16:0] ^ { sum32_0_level4_2_carry[14:3], sum32_0_level4_0_carry[5:1] };
  assign sum32_0_level5_1_sum = sum32_0_level5_1_half ^ sum32_0_level4_0_sum[18:2];
  assign _140_ = sum32_0_level4_1_carry[16:0] & { sum32_0_level4_2_carry[14:3], sum32_0_level4_0_carry[5:1] };
  assign _141_ = sum32_0_level5_1_half & sum32_0_level4_0_sum[18:2];
  assign sum32_0_level5_1_carry = _140_ | _141_;
  assign sum32_0_level6_0_half = { sum32_0_level5_0_sum[19], sum32_0_level4_2_sum[16:3], sum32_0_level5_0_carry[3:0] } ^ { sum32_0_level4_2_carry[16:15], sum32_0_level5_0_carry[16:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign sum32_0_level6_0_sum = sum32_0_level6_0_half ^ { sum32_0_level5_0_carry[18:17], sum32_0_level5_1_sum };
  assign _142_ = { sum32_0_level5_0_sum[19], sum32_0_level4_2_sum[16:3], sum32_0_level5_0_carry[3:0] } & { sum32_0_level4_2_carry[16:15], sum32_0_level5_0_carry[16:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign _143_ = sum32_0_level6_0_half & { sum32_0_level5_0_carry[18:17], sum32_0_level5_1_sum };
  assign sum32_0_level6_0_carry = _142_ | _143_;
  assign sum32_0_level6_1_half = sum32_0_level5_0_carry[4] ^ sum32_0_level5_1_carry[3];
  assign sum32_0_level6_1_sum = sum32_0_level6_1_half ^ sum32_0_level5_0_sum[5];
  assign _002_ = sum32_0_level5_0_carry[4] & sum32_0_level5_1_carry[3];
  assign _003_ = sum32_0_level6_1_half & sum32_0_level5_0_sum[5];
  assign sum32_0_level6_1_carry = _002_ | _003_;
  assign sum32_0_level7_0_half = { sum32_0_level5_1_carry[16:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } ^ { sum32_0_level5_0_sum[18:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign sum32_0_level7_0_sum = sum32_0_level7_0_half ^ sum32_0_level6_0_sum[17:1];
  assign _004_ = { sum32_0_level5_1_carry[16:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } & { sum32_0_level5_0_sum[18:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign _005_ = sum32_0_level7_0_half & sum32_0_level6_0_sum[17:1];
  assign sum32_0_level7_0_carry = _004_ | _005_;
  assign sum32_0_level7_1_half = sum32_0_others[3] ^ sum32_0_level5_0_carry[19];
  assign sum32_0_level7_1_sum = sum32_0_level7_1_half ^ sum32_0_level6_0_carry[18];
  assign _006_ = sum32_0_others[3] & sum32_0_level5_0_carry[19];
  assign _007_ = sum32_0_level7_1_half & sum32_0_level6_0_carry[18];
  assign sum32_0_level7_1_carry = _006_ | _007_;
  assign sum32_0_level8_0_half = sum32_0_level6_0_carry[2:1] ^ sum32_0_level7_0_carry[1:0];
  assign sum32_0_level8_0_sum = sum32_0_level8_0_half ^ sum32_0_level7_0_sum[2:1];
  assign _008_ = sum32_0_level6_0_carry[2:1] & sum32_0_level7_0_carry[1:0];
  assign _009_ = sum32_0_level8_0_half & sum32_0_level7_0_sum[2:1];
  assign sum32_0_level8_0_carry = _008_ | _009_;
  assign sum32_0_level8_1_half = { sum32_0_level6_0_sum[18], sum32_0_level7_0_sum[16:5], sum32_0_level6_1_carry } ^ sum32_0_level6_0_carry[17:4];
  assign sum32_0_level8_1_sum = sum32_0_level8_1_half ^ sum32_0_level7_0_carry[16:3];
  assign _010_ = { sum32_0_level6_0_sum[18], sum32_0_level7_0_sum[16:5], sum32_0_level6_1_carry } & sum32_0_level6_0_carry[17:4];
  assign _011_ = sum32_0_level8_1_half & sum32_0_level7_0_carry[16:3];
  assign sum32_0_level8_1_carry = _010_ | _011_;
  assign sum32_0_level9_0_half = sum32_0_level7_0_carry[2] ^ sum32_0_level7_0_sum[3];
  assign sum32_0_level9_0_sum = sum32_0_level9_0_half ^ sum32_0_level8_0_carry[1];
  assign _013_ = sum32_0_level7_0_carry[2] & sum32_0_level7_0_sum[3];
  assign _014_ = sum32_0_level9_0_half & sum32_0_level8_0_carry[1];
  assign sum32_0_level9_0_carry = _013_ | _014_;
  assign sum32_0_level10_0_half = sum32_0_level7_0_sum[4] ^ sum32_0_level8_1_sum[0];
  assign sum32_0_level10_0_sum = sum32_0_level10_0_half ^ sum32_0_level9_0_carry;
  assign _015_ = sum32_0_level7_0_sum[4] & sum32_0_level8_1_sum[0];
  assign _016_ = sum32_0_level10_0_half & sum32_0_level9_0_carry;
  assign sum32_0_level10_0_carry = _015_ | _016_;
  assign sum32_0_level11_0_half = sum32_0_level8_1_carry[0] ^ sum32_0_level8_1_sum[1];
  assign sum32_0_level11_0_sum = sum32_0_level11_0_half ^ sum32_0_level10_0_carry;
  assign _017_ = sum32_0_level8_1_carry[0] & sum32_0_level8_1_sum[1];
  assign _018_ = sum32_0_level11_0_half & sum32_0_level10_0_carry;
  assign sum32_0_level11_0_carry = _017_ | _018_;
  assign sum32_0_level12_0_half = sum32_0_level8_1_carry[1] ^ sum32_0_level8_1_sum[2];
  assign sum32_0_level12_0_sum = sum32_0_level12_0_half ^ sum32_0_level11_0_carry;
  assign _019_ = sum32_0_level8_1_carry[1] & sum32_0_level8_1_sum[2];
  assign _020_ = sum32_0_level12_0_half & sum32_0_level11_0_carry;
  assign sum32_0_level12_0_carry = _019_ | _020_;
  assign sum32_0_level13_0_half = sum32_0_level8_1_carry[2] ^ sum32_0_level8_1_sum[3];
  assign sum32_0_level13_0_sum = sum32_0_level13_0_half ^ sum32_0_level12_0_carry;
  assign _021_ = sum32_0_level8_1_carry[2] & sum32_0_level8_1_sum[3];
  assign _022_ = sum32_0_level13_0_half & sum32_0_level12_0_carry;
  assign sum32_0_level13_0_carry = _021_ | _022_;
  assign sum32_0_level14_0_half = sum32_0_level8_1_carry[3] ^ sum32_0_level8_1_sum[4];
  assign sum32_0_level14_0_sum = sum32_0_level14_0_half ^ sum32_0_level13_0_carry;
  assign _024_ = sum32_0_level8_1_carry[3] & sum32_0_level8_1_sum[4];
  assign _025_ = sum32_0_level14_0_half & sum32_0_level13_0_carry;
  assign sum32_0_level14_0_carry = _024_ | _025_;
  assign sum32_0_level15_0_half = sum32_0_level8_1_carry[4] ^ sum32_0_level8_1_sum[5];
  assign sum32_0_level15_0_sum = sum32_0_level15_0_half ^ sum32_0_level14_0_carry;
  assign _026_ = sum32_0_level8_1_carry[4] & sum32_0_level8_1_sum[5];
  assign _027_ = sum32_0_level15_0_half & sum32_0_level14_0_carry;
  assign sum32_0_level15_0_carry = _026_ | _027_;
  assign sum32_0_level16_0_half = sum32_0_level8_1_carry[5] ^ sum32_0_level8_1_sum[6];
  assign sum32_0_level16_0_sum = sum32_0_level16_0_half ^ sum32_0_level15_0_carry;
  assign _028_ = sum32_0_level8_1_carry[5] & sum32_0_level8_1_sum[6];
  assign _029_ = sum32_0_level16_0_half & sum32_0_level15_0_carry;
  assign sum32_0_level16_0_carry = _028_ | _029_;
  assign sum32_0_level17_0_half = sum32_0_level8_1_carry[6] ^ sum32_0_level8_1_sum[7];
  assign sum32_0_level17_0_sum = sum32_0_level17_0_half ^ sum32_0_level16_0_carry;
  assign _030_ = sum32_0_level8_1_carry[6] & sum32_0_level8_1_sum[7];
  assign _031_ = sum32_0_level17_0_half & sum32_0_level16_0_carry;
  assign sum32_0_level17_0_carry = _030_ | _031_;
  assign sum32_0_level18_0_half = sum32_0_level8_1_carry[7] ^ sum32_0_level8_1_sum[8];
  assign sum32_0_level18_0_sum = sum32_0_level18_0_half ^ sum32_0_level17_0_carry;
  assign _032_ = sum32_0_level8_1_carry[7] & sum32_0_level8_1_sum[8];
  assign _033_ = sum32_0_level18_0_half & sum32_0_level17_0_carry;
  assign sum32_0_level18_0_carry = _032_ | _033_;
  assign sum32_0_level19_0_half = sum32_0_level8_1_carry[8] ^ sum32_0_level8_1_sum[9];
  assign sum32_0_level19_0_sum = sum32_0_level19_0_half ^ sum32_0_level18_0_carry;
  assign _035_ = sum32_0_level8_1_carry[8] & sum32_0_level8_1_sum[9];
  assign _036_ = sum32_0_level19_0_half & sum32_0_level18_0_carry;
  assign sum32_0_level19_0_carry = _035_ | _036_;
  assign sum32_0_level20_0_half = sum32_0_level8_1_carry[9] ^ sum32_0_level8_1_sum[10];
  assign sum32_0_level20_0_sum = sum32_0_level20_0_half ^ sum32_0_level19_0_carry;
  assign _037_ = sum32_0_level8_1_carry[9] & sum32_0_level8_1_sum[10];
  assign _038_ = sum32_0_level20_0_half & sum32_0_level19_0_carry;
  assign sum32_0_level20_0_carry = _037_ | _038_;
  assign sum32_0_level21_0_half = sum32_0_level8_1_carry[10] ^ sum32_0_level8_1_sum[11];
  assign sum32_0_level21_0_sum = sum32_0_level21_0_half ^ sum32_0_level20_0_carry;
  assign _039_ = sum32_0_level8_1_carry[10] & sum32_0_level8_1_sum[11];
  assign _040_ = sum32_0_level21_0_half & sum32_0_level20_0_carry;
  assign sum32_0_level21_0_carry = _039_ | _040_;
  assign sum32_0_level22_0_half = sum32_0_level8_1_carry[11] ^ sum32_0_level8_1_sum[12];
  assign sum32_0_level22_0_sum = sum32_0_level22_0_half ^ sum32_0_level21_0_carry;
  assign _041_ = sum32_0_level8_1_carry[11] & sum32_0_level8_1_sum[12];
  assign _042_ = sum32_0_level22_0_half & sum32_0_level21_0_carry;
  assign sum32_0_level22_0_carry = _041_ | _042_;
  assign sum32_0_level23_0_half = sum32_0_level8_1_carry[12] ^ sum32_0_level8_1_sum[13];
  assign sum32_0_level23_0_sum = sum32_0_level23_0_half ^ sum32_0_level22_0_carry;
  assign _043_ = sum32_0_level8_1_carry[12] & sum32_0_level8_1_sum[13];
  assign _044_ = sum32_0_level23_0_half & sum32_0_level22_0_carry;
  assign sum32_0_level23_0_carry = _043_ | _044_;
  assign sum32_0_level24_0_half = sum32_0_level7_1_sum ^ sum32_0_level8_1_carry[13];
  assign sum32_0_level24_0_sum = sum32_0_level24_0_half ^ sum32_0_level23_0_carry;
  assign _046_ = sum32_0_level7_1_sum & sum32_0_level8_1_carry[13];
  assign _047_ = sum32_0_level24_0_half & sum32_0_level23_0_carry;
  assign sum32_0_level24_0_carry = _046_ | _047_;
  assign sum32_0_level25_0_half = sum32_0_others[4] ^ sum32_0_level7_1_carry;
  assign sum32_0_level25_0_sum = sum32_0_level25_0_half ^ sum32_0_level24_0_carry;
  assign _048_ = sum32_0_others[4] & sum32_0_level7_1_carry;
  assign _049_ = sum32_0_level25_0_half & sum32_0_level24_0_carry;
  assign sum32_0_level25_0_carry = _048_ | _049_;
  assign { _050_[19], port_204 } = { sum32_0_others[5], sum32_0_level25_0_sum, sum32_0_level24_0_sum, sum32_0_level23_0_sum, sum32_0_level22_0_sum, sum32_0_level21_0_sum, sum32_0_level20_0_sum, sum32_0_level19_0_sum, sum32_0_level18_0_sum, sum32_0_level17_0_sum, sum32_0_level16_0_sum, sum32_0_level15_0_sum, sum32_0_level14_0_sum, sum32_0_level13_0_sum, sum32_0_level12_0_sum, sum32_0_level11_0_sum, sum32_0_level10_0_sum, sum32_0_level9_0_sum, sum32_0_level8_0_carry[0] } + { sum32_0_level25_0_carry, 17'h00000, sum32_0_level8_0_sum[1] };
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product0 (
    .negative(negative),
    .port(a_1_0),
    .port_2(a_7_3[1:0]),
    .port_3(b_1_0),
    .port_4(b_7_3[1:0]),
    .port_5(unpack__a0__sig_2),
    .port_6(unpack__a0__shift_0),
    .port_7(unpack__b0__sig_2),
    .port_8(unpack__b0__shift_0),
    .term(term)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product1 (
    .negative(sum32_0_signs[1]),
    .port(a_7_3[4:3]),
    .port_2(a_13_9[1:0]),
    .port_3(b_7_3[4:3]),
    .port_4(b_13_9[1:0]),
    .port_5(unpack__a1__sig_2),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_2),
    .port_8(unpack__b1__shift_0),
    .term(_174_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product10 (
    .negative(sum32_0_signs[10]),
    .port(a_61_57[4:3]),
    .port_2(a_67_63[1:0]),
    .port_3(b_61_57[4:3]),
    .port_4(b_67_63[1:0]),
    .port_5(unpack__a10__sig_2),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_2),
    .port_8(unpack__b10__shift_0),
    .term(_165_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product11 (
    .negative(sum32_0_signs[11]),
    .port(a_67_63[4:3]),
    .port_2(a_73_69[1:0]),
    .port_3(b_67_63[4:3]),
    .port_4(b_73_69[1:0]),
    .port_5(unpack__a11__sig_2),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_2),
    .port_8(unpack__b11__shift_0),
    .term(_164_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product12 (
    .negative(sum32_0_signs[12]),
    .port(a_73_69[4:3]),
    .port_2(a_79_75[1:0]),
    .port_3(b_73_69[4:3]),
    .port_4(b_79_75[1:0]),
    .port_5(unpack__a12__sig_2),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_2),
    .port_8(unpack__b12__shift_0),
    .term(_163_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product13 (
    .negative(sum32_0_signs[13]),
    .port(a_79_75[4:3]),
    .port_2(a_85_81[1:0]),
    .port_3(b_79_75[4:3]),
    .port_4(b_85_81[1:0]),
    .port_5(unpack__a13__sig_2),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_2),
    .port_8(unpack__b13__shift_0),
    .term(_162_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product14 (
    .negative(sum32_0_signs[14]),
    .port(a_85_81[4:3]),
    .port_2(a_91_87[1:0]),
    .port_3(b_85_81[4:3]),
    .port_4(b_91_87[1:0]),
    .port_5(unpack__a14__sig_2),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_2),
    .port_8(unpack__b14__shift_0),
    .term(_161_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product15 (
    .negative(sum32_0_signs[15]),
    .port(a_91_87[4:3]),
    .port_2(a_97_93[1:0]),
    .port_3(b_91_87[4:3]),
    .port_4(b_97_93[1:0]),
    .port_5(unpack__a15__sig_2),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_2),
    .port_8(unpack__b15__shift_0),
    .term(_160_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product16 (
    .negative(sum32_0_signs[16]),
    .port(a_97_93[4:3]),
    .port_2(a_103_99[1:0]),
    .port_3(b_97_93[4:3]),
    .port_4(b_103_99[1:0]),
    .port_5(unpack__a16__sig_2),
    .port_6(unpack__a16__shift_0),
    .port_7(unpack__b16__sig_2),
    .port_8(unpack__b16__shift_0),
    .term(_159_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product17 (
    .negative(sum32_0_signs[17]),
    .port(a_103_99[4:3]),
    .port_2(a_109_105[1:0]),
    .port_3(b_103_99[4:3]),
    .port_4(b_109_105[1:0]),
    .port_5(unpack__a17__sig_2),
    .port_6(unpack__a17__shift_0),
    .port_7(unpack__b17__sig_2),
    .port_8(unpack__b17__shift_0),
    .term(_158_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product18 (
    .negative(sum32_0_signs[18]),
    .port(a_109_105[4:3]),
    .port_2(a_115_111[1:0]),
    .port_3(b_109_105[4:3]),
    .port_4(b_115_111[1:0]),
    .port_5(unpack__a18__sig_2),
    .port_6(unpack__a18__shift_0),
    .port_7(unpack__b18__sig_2),
    .port_8(unpack__b18__shift_0),
    .term(_157_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product19 (
    .negative(sum32_0_signs[19]),
    .port(a_115_111[4:3]),
    .port_2(a_121_117[1:0]),
    .port_3(b_115_111[4:3]),
    .port_4(b_121_117[1:0]),
    .port_5(unpack__a19__sig_2),
    .port_6(unpack__a19__shift_0),
    .port_7(unpack__b19__sig_2),
    .port_8(unpack__b19__shift_0),
    .term(_156_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product2 (
    .negative(sum32_0_signs[2]),
    .port(a_13_9[4:3]),
    .port_2(a_19_15[1:0]),
    .port_3(b_13_9[4:3]),
    .port_4(b_19_15[1:0]),
    .port_5(unpack__a2__sig_2),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_2),
    .port_8(unpack__b2__shift_0),
    .term(_173_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product20 (
    .negative(sum32_0_signs[20]),
    .port(a_121_117[4:3]),
    .port_2(a_127_123[1:0]),
    .port_3(b_121_117[4:3]),
    .port_4(b_127_123[1:0]),
    .port_5(unpack__a20__sig_2),
    .port_6(unpack__a20__shift_0),
    .port_7(unpack__b20__sig_2),
    .port_8(unpack__b20__shift_0),
    .term(_155_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product21 (
    .negative(sum32_0_signs[21]),
    .port(a_127_123[4:3]),
    .port_2(a_133_129[1:0]),
    .port_3(b_127_123[4:3]),
    .port_4(b_133_129[1:0]),
    .port_5(unpack__a21__sig_2),
    .port_6(unpack__a21__shift_0),
    .port_7(unpack__b21__sig_2),
    .port_8(unpack__b21__shift_0),
    .term(_154_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product22 (
    .negative(sum32_0_signs[22]),
    .port(a_133_129[4:3]),
    .port_2(a_139_135[1:0]),
    .port_3(b_133_129[4:3]),
    .port_4(b_139_135[1:0]),
    .port_5(unpack__a22__sig_2),
    .port_6(unpack__a22__shift_0),
    .port_7(unpack__b22__sig_2),
    .port_8(unpack__b22__shift_0),
    .term(_153_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product23 (
    .negative(sum32_0_signs[23]),
    .port(a_139_135[4:3]),
    .port_2(a_145_141[1:0]),
    .port_3(b_139_135[4:3]),
    .port_4(b_145_141[1:0]),
    .port_5(unpack__a23__sig_2),
    .port_6(unpack__a23__shift_0),
    .port_7(unpack__b23__sig_2),
    .port_8(unpack__b23__shift_0),
    .term(_152_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product24 (
    .negative(sum32_0_signs[24]),
    .port(a_145_141[4:3]),
    .port_2(a_151_147[1:0]),
    .port_3(b_145_141[4:3]),
    .port_4(b_151_147[1:0]),
    .port_5(unpack__a24__sig_2),
    .port_6(unpack__a24__shift_0),
    .port_7(unpack__b24__sig_2),
    .port_8(unpack__b24__shift_0),
    .term(_151_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product25 (
    .negative(sum32_0_signs[25]),
    .port(a_151_147[4:3]),
    .port_2(a_157_153[1:0]),
    .port_3(b_151_147[4:3]),
    .port_4(b_157_153[1:0]),
    .port_5(unpack__a25__sig_2),
    .port_6(unpack__a25__shift_0),
    .port_7(unpack__b25__sig_2),
    .port_8(unpack__b25__shift_0),
    .term(_150_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product26 (
    .negative(sum32_0_signs[26]),
    .port(a_157_153[4:3]),
    .port_2(a_163_159[1:0]),
    .port_3(b_157_153[4:3]),
    .port_4(b_163_159[1:0]),
    .port_5(unpack__a26__sig_2),
    .port_6(unpack__a26__shift_0),
    .port_7(unpack__b26__sig_2),
    .port_8(unpack__b26__shift_0),
    .term(_149_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product27 (
    .negative(sum32_0_signs[27]),
    .port(a_163_159[4:3]),
    .port_2(a_169_165[1:0]),
    .port_3(b_163_159[4:3]),
    .port_4(b_169_165[1:0]),
    .port_5(unpack__a27__sig_2),
    .port_6(unpack__a27__shift_0),
    .port_7(unpack__b27__sig_2),
    .port_8(unpack__b27__shift_0),
    .term(_148_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product28 (
    .negative(sum32_0_signs[28]),
    .port(a_169_165[4:3]),
    .port_2(a_175_171[1:0]),
    .port_3(b_169_165[4:3]),
    .port_4(b_175_171[1:0]),
    .port_5(unpack__a28__sig_2),
    .port_6(unpack__a28__shift_0),
    .port_7(unpack__b28__sig_2),
    .port_8(unpack__b28__shift_0),
    .term(_147_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product29 (
    .negative(sum32_0_signs[29]),
    .port(a_175_171[4:3]),
    .port_2(a_181_177[1:0]),
    .port_3(b_175_171[4:3]),
    .port_4(b_181_177[1:0]),
    .port_5(unpack__a29__sig_2),
    .port_6(unpack__a29__shift_0),
    .port_7(unpack__b29__sig_2),
    .port_8(unpack__b29__shift_0),
    .term(_146_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product3 (
    .negative(sum32_0_signs[3]),
    .port(a_19_15[4:3]),
    .port_2(a_25_21[1:0]),
    .port_3(b_19_15[4:3]),
    .port_4(b_25_21[1:0]),
    .port_5(unpack__a3__sig_2),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_2),
    .port_8(unpack__b3__shift_0),
    .term(_172_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product30 (
    .negative(sum32_0_signs[30]),
    .port(a_181_177[4:3]),
    .port_2(a_187_183[1:0]),
    .port_3(b_181_177[4:3]),
    .port_4(b_187_183[1:0]),
    .port_5(unpack__a30__sig_2),
    .port_6(unpack__a30__shift_0),
    .port_7(unpack__b30__sig_2),
    .port_8(unpack__b30__shift_0),
    .term(_145_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product31 (
    .negative(sum32_0_signs[31]),
    .port(a_187_183[4:3]),
    .port_2(a_191_189[1:0]),
    .port_3(b_187_183[4:3]),
    .port_4(b_191_189[1:0]),
    .port_5(unpack__a31__sig_2),
    .port_6(unpack__a31__shift_0),
    .port_7(unpack__b31__sig_2),
    .port_8(unpack__b31__shift_0),
    .term(_144_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product4 (
    .negative(sum32_0_signs[4]),
    .port(a_25_21[4:3]),
    .port_2(a_31_27[1:0]),
    .port_3(b_25_21[4:3]),
    .port_4(b_31_27[1:0]),
    .port_5(unpack__a4__sig_2),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_2),
    .port_8(unpack__b4__shift_0),
    .term(_171_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product5 (
    .negative(sum32_0_signs[5]),
    .port(a_31_27[4:3]),
    .port_2(a_37_33[1:0]),
    .port_3(b_31_27[4:3]),
    .port_4(b_37_33[1:0]),
    .port_5(unpack__a5__sig_2),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_2),
    .port_8(unpack__b5__shift_0),
    .term(_170_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product6 (
    .negative(sum32_0_signs[6]),
    .port(a_37_33[4:3]),
    .port_2(a_43_39[1:0]),
    .port_3(b_37_33[4:3]),
    .port_4(b_43_39[1:0]),
    .port_5(unpack__a6__sig_2),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_2),
    .port_8(unpack__b6__shift_0),
    .term(_169_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product7 (
    .negative(sum32_0_signs[7]),
    .port(a_43_39[4:3]),
    .port_2(a_49_45[1:0]),
    .port_3(b_43_39[4:3]),
    .port_4(b_49_45[1:0]),
    .port_5(unpack__a7__sig_2),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_2),
    .port_8(unpack__b7__shift_0),
    .term(_168_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product8 (
    .negative(sum32_0_signs[8]),
    .port(a_49_45[4:3]),
    .port_2(a_55_51[1:0]),
    .port_3(b_49_45[4:3]),
    .port_4(b_55_51[1:0]),
    .port_5(unpack__a8__sig_2),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_2),
    .port_8(unpack__b8__shift_0),
    .term(_167_)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product product9 (
    .negative(sum32_0_signs[9]),
    .port(a_55_51[4:3]),
    .port_2(a_61_57[1:0]),
    .port_3(b_55_51[4:3]),
    .port_4(b_61_57[1:0]),
    .port_5(unpack__a9__sig_2),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_2),
    .port_8(unpack__b9__shift_0),
    .term(_166_)
  );
  assign blocks__s0_0 = sum32_0_level4_0_sum[0];
  assign blocks__s0_1 = sum32_0_level5_0_sum[0];
  assign blocks__s0_2 = sum32_0_level6_0_sum[0];
  assign blocks__s0_3 = sum32_0_level7_0_sum[0];
  assign blocks__s0_4 = sum32_0_level8_0_sum[0];
  assign _080_[5:0] = sum32_0_negative_total;
  assign sum32_0_signs[0] = negative;
  assign _050_[18:0] = port_204;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__blocks__product (
  input wire [1:0] port,
  input wire [1:0] port_2,
  input wire [1:0] port_3,
  input wire [1:0] port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire negative,
  output wire [17:0] term
);
  wire _00_, _01_, _02_, _03_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [5:0] _04_, product;
  wire [20:0] _05_;
  wire [17:0] _06_, placed;
  wire [2:0] product_row0, product_row1, product_row2;
  wire [3:0] shift;
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
  assign { _05_[20], placed, _05_[1:0] } = { product[5:1], product_row0[0] } << shift;
  assign _06_ = ~ placed;
  assign term = negative ? _06_ : placed;
  assign product_row0 = port[0] ? { port_7, port_3 } : 3'h0;
  assign product_row1 = port[1] ? { port_7, port_3 } : 3'h0;
  assign product[0] = product_row0[0];
  assign _04_[4:0] = product[5:1];
  assign _05_[19:2] = placed;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [75:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, at_floor,
    empty16_4, empty16_5, empty16_6, empty16_7, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30,
    empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39,
    empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48,
    empty2_49, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57,
    empty2_58, empty2_59, empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_13,
    empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22,
    empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31,
    empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_7, empty8_8, empty8_9,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34,
    zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43,
    zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52,
    zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61,
    zeros2_62, zeros2_63;
  wire [8:0] _038_;
  wire [9:0] _060_, _061_;
  wire [6:0] leading_zeros;
  wire [75:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21,
    zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30,
    zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_6, zeros8_7, zeros8_8,
    zeros8_9;
  assign _000_ = ~ i__sig[0];
  assign empty2_26 = _000_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[1];
  assign _001_ = ~ i__sig[2];
  assign empty2_27 = _001_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[3];
  assign _002_ = ~ i__sig[4];
  assign empty2_28 = _002_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_29 = _003_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_30 = _004_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_31 = _005_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[11];
  assign _006_ = ~ i__sig[12];
  assign empty2_32 = _006_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[13];
  assign _007_ = ~ i__sig[14];
  assign empty2_33 = _007_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[15];
  assign _008_ = ~ i__sig[16];
  assign empty2_34 = _008_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[17];
  assign _009_ = ~ i__sig[18];
  assign empty2_35 = _009_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[19];
  assign _010_ = ~ i__sig[20];
  assign empty2_36 = _010_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[21];
  assign _011_ = ~ i__sig[22];
  assign empty2_37 = _011_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[23];
  assign _012_ = ~ i__sig[24];
  assign empty2_38 = _012_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[25];
  assign _013_ = ~ i__sig[26];
  assign empty2_39 = _013_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[27];
  assign _014_ = ~ i__sig[28];
  assign empty2_40 = _014_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[29];
  assign _015_ = ~ i__sig[30];
  assign empty2_41 = _015_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[31];
  assign _016_ = ~ i__sig[32];
  assign empty2_42 = _016_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[33];
  assign _017_ = ~ i__sig[34];
  assign empty2_43 = _017_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[35];
  assign _018_ = ~ i__sig[36];
  assign empty2_44 = _018_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[37];
  assign _019_ = ~ i__sig[38];
  assign empty2_45 = _019_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[39];
  assign _020_ = ~ i__sig[40];
  assign empty2_46 = _020_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[41];
  assign _021_ = ~ i__sig[42];
  assign zeros2_47 = ~ i__sig[43];
  assign empty2_47 = _021_ & zeros2_47;
  assign _022_ = ~ i__sig[44];
  assign zeros2_48 = ~ i__sig[45];
  assign empty2_48 = _022_ & zeros2_48;
  assign _023_ = ~ i__sig[46];
  assign zeros2_49 = ~ i__sig[47];
  assign empty2_49 = _023_ & zeros2_49;
  assign _024_ = ~ i__sig[48];
  assign zeros2_50 = ~ i__sig[49];
  assign empty2_50 = _024_ & zeros2_50;
  assign _025_ = ~ i__sig[50];
  assign zeros2_51 = ~ i__sig[51];
  assign empty2_51 = _025_ & zeros2_51;
  assign _026_ = ~ i__sig[52];
  assign zeros2_52 = ~ i__sig[53];
  assign empty2_52 = _026_ & zeros2_52;
  assign _027_ = ~ i__sig[54];
  assign zeros2_53 = ~ i__sig[55];
  assign empty2_53 = _027_ & zeros2_53;
  assign _028_ = ~ i__sig[56];
  assign zeros2_54 = ~ i__sig[57];
  assign empty2_54 = _028_ & zeros2_54;
  assign _029_ = ~ i__sig[58];
  assign zeros2_55 = ~ i__sig[59];
  assign empty2_55 = _029_ & zeros2_55;
  assign _030_ = ~ i__sig[60];
  assign empty2_56 = _030_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[61];
  assign _031_ = ~ i__sig[62];
  assign empty2_57 = _031_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[63];
  assign _032_ = ~ i__sig[64];
  assign empty2_58 = _032_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[65];
  assign _033_ = ~ i__sig[66];
  assign empty2_59 = _033_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[67];
  assign _034_ = ~ i__sig[68];
  assign empty2_60 = _034_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[69];
  assign _035_ = ~ i__sig[70];
  assign empty2_61 = _035_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[71];
  assign _036_ = ~ i__sig[72];
  assign empty2_62 = _036_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[73];
  assign _037_ = ~ i__sig[74];
  assign empty2_63 = _037_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[75];
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
  assign zeros8_6[1:0] = empty4_13 ? 2'h0 : { empty2_27, zeros4_13[0] };
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
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 2'h0, empty8_7, zeros16_3[2:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _038_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _038_[6] ? { i__sig[11:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _038_[5] ? { shifted_by_127[43:0], 12'h000 } : shifted_by_127[75:20];
  assign shifted_by_31 = _038_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _038_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _038_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _038_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _038_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _039_ = ~ _038_[5];
  assign _040_ = | shifted_by_127[19:0];
  assign _041_ = _039_ & _040_;
  assign _042_ = ~ _038_[4];
  assign _043_ = | shifted_by_63[15:0];
  assign _044_ = _042_ & _043_;
  assign _045_ = _041_ | _044_;
  assign _046_ = ~ _038_[3];
  assign _047_ = | shifted_by_31[7:0];
  assign _048_ = _046_ & _047_;
  assign _049_ = _045_ | _048_;
  assign _050_ = ~ _038_[2];
  assign _051_ = | shifted_by_15[3:0];
  assign _052_ = _050_ & _051_;
  assign _053_ = _049_ | _052_;
  assign _054_ = ~ _038_[1];
  assign _055_ = | shifted_by_7[1:0];
  assign _056_ = _054_ & _055_;
  assign _057_ = _053_ | _056_;
  assign _058_ = ~ _038_[0];
  assign _059_ = _058_ & shifted_by_3[0];
  assign normalise__sig_0 = _057_ | _059_;
  assign _060_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _061_[9], o__exp } = at_floor ? 10'h000 : _060_;
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
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign _061_[8:0] = o__exp;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__round (
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

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__scale (
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
  input wire [18:0] port_10,
  output wire [22:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [24:0] _0_, _1_;
  assign _0_ = - $signed({ port_10, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _1_[24:23], magnitude0 } = port_10[18] ? _0_ : { port_10[18], port_10, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[22:0] = magnitude0;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack (
  input wire [191:0] a,
  input wire [191:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire unpack__a1__sig_2,
  output wire unpack__a1__shift_0,
  output wire unpack__a2__sig_2,
  output wire unpack__a2__shift_0,
  output wire unpack__a3__sig_2,
  output wire unpack__a3__shift_0,
  output wire unpack__a4__sig_2,
  output wire unpack__a4__shift_0,
  output wire unpack__a5__sig_2,
  output wire unpack__a5__shift_0,
  output wire unpack__a6__sig_2,
  output wire unpack__a6__shift_0,
  output wire unpack__a7__sig_2,
  output wire unpack__a7__shift_0,
  output wire unpack__a8__sig_2,
  output wire unpack__a8__shift_0,
  output wire unpack__a9__sig_2,
  output wire unpack__a9__shift_0,
  output wire unpack__a10__sig_2,
  output wire unpack__a10__shift_0,
  output wire unpack__a11__sig_2,
  output wire unpack__a11__shift_0,
  output wire unpack__a12__sig_2,
  output wire unpack__a12__shift_0,
  output wire unpack__a13__sig_2,
  output wire unpack__a13__shift_0,
  output wire unpack__a14__sig_2,
  output wire unpack__a14__shift_0,
  output wire unpack__a15__sig_2,
  output wire unpack__a15__shift_0,
  output wire unpack__a16__sig_2,
  output wire unpack__a16__shift_0,
  output wire unpack__a17__sig_2,
  output wire unpack__a17__shift_0,
  output wire unpack__a18__sig_2,
  output wire unpack__a18__shift_0,
  output wire unpack__a19__sig_2,
  output wire unpack__a19__shift_0,
  output wire unpack__a20__sig_2,
  output wire unpack__a20__shift_0,
  output wire unpack__a21__sig_2,
  output wire unpack__a21__shift_0,
  output wire unpack__a22__sig_2,
  output wire unpack__a22__shift_0,
  output wire unpack__a23__sig_2,
  output wire unpack__a23__shift_0,
  output wire unpack__a24__sig_2,
  output wire unpack__a24__shift_0,
  output wire unpack__a25__sig_2,
  output wire unpack__a25__shift_0,
  output wire unpack__a26__sig_2,
  output wire unpack__a26__shift_0,
  output wire unpack__a27__sig_2,
  output wire unpack__a27__shift_0,
  output wire unpack__a28__sig_2,
  output wire unpack__a28__shift_0,
  output wire unpack__a29__sig_2,
  output wire unpack__a29__shift_0,
  output wire unpack__a30__sig_2,
  output wire unpack__a30__shift_0,
  output wire unpack__a31__sig_2,
  output wire unpack__a31__shift_0,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire unpack__b1__sig_2,
  output wire unpack__b1__shift_0,
  output wire unpack__b2__sig_2,
  output wire unpack__b2__shift_0,
  output wire unpack__b3__sig_2,
  output wire unpack__b3__shift_0,
  output wire unpack__b4__sig_2,
  output wire unpack__b4__shift_0,
  output wire unpack__b5__sig_2,
  output wire unpack__b5__shift_0,
  output wire unpack__b6__sig_2,
  output wire unpack__b6__shift_0,
  output wire unpack__b7__sig_2,
  output wire unpack__b7__shift_0,
  output wire unpack__b8__sig_2,
  output wire unpack__b8__shift_0,
  output wire unpack__b9__sig_2,
  output wire unpack__b9__shift_0,
  output wire unpack__b10__sig_2,
  output wire unpack__b10__shift_0,
  output wire unpack__b11__sig_2,
  output wire unpack__b11__shift_0,
  output wire unpack__b12__sig_2,
  output wire unpack__b12__shift_0,
  output wire unpack__b13__sig_2,
  output wire unpack__b13__shift_0,
  output wire unpack__b14__sig_2,
  output wire unpack__b14__shift_0,
  output wire unpack__b15__sig_2,
  output wire unpack__b15__shift_0,
  output wire unpack__b16__sig_2,
  output wire unpack__b16__shift_0,
  output wire unpack__b17__sig_2,
  output wire unpack__b17__shift_0,
  output wire unpack__b18__sig_2,
  output wire unpack__b18__shift_0,
  output wire unpack__b19__sig_2,
  output wire unpack__b19__shift_0,
  output wire unpack__b20__sig_2,
  output wire unpack__b20__shift_0,
  output wire unpack__b21__sig_2,
  output wire unpack__b21__shift_0,
  output wire unpack__b22__sig_2,
  output wire unpack__b22__shift_0,
  output wire unpack__b23__sig_2,
  output wire unpack__b23__shift_0,
  output wire unpack__b24__sig_2,
  output wire unpack__b24__shift_0,
  output wire unpack__b25__sig_2,
  output wire unpack__b25__shift_0,
  output wire unpack__b26__sig_2,
  output wire unpack__b26__shift_0,
  output wire unpack__b27__sig_2,
  output wire unpack__b27__shift_0,
  output wire unpack__b28__sig_2,
  output wire unpack__b28__shift_0,
  output wire unpack__b29__sig_2,
  output wire unpack__b29__shift_0,
  output wire unpack__b30__sig_2,
  output wire unpack__b30__shift_0,
  output wire unpack__b31__sig_2,
  output wire unpack__b31__shift_0,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a0 (
    .code(a[5:0]),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a1 (
    .code(a[11:6]),
    .port(unpack__a1__sig_2),
    .port_2(unpack__a1__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a10 (
    .code(a[65:60]),
    .port(unpack__a10__sig_2),
    .port_2(unpack__a10__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a11 (
    .code(a[71:66]),
    .port(unpack__a11__sig_2),
    .port_2(unpack__a11__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a12 (
    .code(a[77:72]),
    .port(unpack__a12__sig_2),
    .port_2(unpack__a12__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a13 (
    .code(a[83:78]),
    .port(unpack__a13__sig_2),
    .port_2(unpack__a13__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a14 (
    .code(a[89:84]),
    .port(unpack__a14__sig_2),
    .port_2(unpack__a14__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a15 (
    .code(a[95:90]),
    .port(unpack__a15__sig_2),
    .port_2(unpack__a15__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a16 (
    .code(a[101:96]),
    .port(unpack__a16__sig_2),
    .port_2(unpack__a16__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a17 (
    .code(a[107:102]),
    .port(unpack__a17__sig_2),
    .port_2(unpack__a17__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a18 (
    .code(a[113:108]),
    .port(unpack__a18__sig_2),
    .port_2(unpack__a18__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a19 (
    .code(a[119:114]),
    .port(unpack__a19__sig_2),
    .port_2(unpack__a19__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a2 (
    .code(a[17:12]),
    .port(unpack__a2__sig_2),
    .port_2(unpack__a2__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a20 (
    .code(a[125:120]),
    .port(unpack__a20__sig_2),
    .port_2(unpack__a20__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a21 (
    .code(a[131:126]),
    .port(unpack__a21__sig_2),
    .port_2(unpack__a21__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a22 (
    .code(a[137:132]),
    .port(unpack__a22__sig_2),
    .port_2(unpack__a22__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a23 (
    .code(a[143:138]),
    .port(unpack__a23__sig_2),
    .port_2(unpack__a23__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a24 (
    .code(a[149:144]),
    .port(unpack__a24__sig_2),
    .port_2(unpack__a24__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a25 (
    .code(a[155:150]),
    .port(unpack__a25__sig_2),
    .port_2(unpack__a25__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a26 (
    .code(a[161:156]),
    .port(unpack__a26__sig_2),
    .port_2(unpack__a26__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a27 (
    .code(a[167:162]),
    .port(unpack__a27__sig_2),
    .port_2(unpack__a27__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a28 (
    .code(a[173:168]),
    .port(unpack__a28__sig_2),
    .port_2(unpack__a28__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a29 (
    .code(a[179:174]),
    .port(unpack__a29__sig_2),
    .port_2(unpack__a29__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a3 (
    .code(a[23:18]),
    .port(unpack__a3__sig_2),
    .port_2(unpack__a3__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a30 (
    .code(a[185:180]),
    .port(unpack__a30__sig_2),
    .port_2(unpack__a30__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a31 (
    .code(a[191:186]),
    .port(unpack__a31__sig_2),
    .port_2(unpack__a31__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a4 (
    .code(a[29:24]),
    .port(unpack__a4__sig_2),
    .port_2(unpack__a4__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a5 (
    .code(a[35:30]),
    .port(unpack__a5__sig_2),
    .port_2(unpack__a5__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a6 (
    .code(a[41:36]),
    .port(unpack__a6__sig_2),
    .port_2(unpack__a6__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a7 (
    .code(a[47:42]),
    .port(unpack__a7__sig_2),
    .port_2(unpack__a7__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a8 (
    .code(a[53:48]),
    .port(unpack__a8__sig_2),
    .port_2(unpack__a8__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a a9 (
    .code(a[59:54]),
    .port(unpack__a9__sig_2),
    .port_2(unpack__a9__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b0 (
    .code(b[5:0]),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b1 (
    .code(b[11:6]),
    .port(unpack__b1__sig_2),
    .port_2(unpack__b1__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b10 (
    .code(b[65:60]),
    .port(unpack__b10__sig_2),
    .port_2(unpack__b10__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b11 (
    .code(b[71:66]),
    .port(unpack__b11__sig_2),
    .port_2(unpack__b11__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b12 (
    .code(b[77:72]),
    .port(unpack__b12__sig_2),
    .port_2(unpack__b12__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b13 (
    .code(b[83:78]),
    .port(unpack__b13__sig_2),
    .port_2(unpack__b13__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b14 (
    .code(b[89:84]),
    .port(unpack__b14__sig_2),
    .port_2(unpack__b14__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b15 (
    .code(b[95:90]),
    .port(unpack__b15__sig_2),
    .port_2(unpack__b15__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b16 (
    .code(b[101:96]),
    .port(unpack__b16__sig_2),
    .port_2(unpack__b16__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b17 (
    .code(b[107:102]),
    .port(unpack__b17__sig_2),
    .port_2(unpack__b17__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b18 (
    .code(b[113:108]),
    .port(unpack__b18__sig_2),
    .port_2(unpack__b18__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b19 (
    .code(b[119:114]),
    .port(unpack__b19__sig_2),
    .port_2(unpack__b19__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b2 (
    .code(b[17:12]),
    .port(unpack__b2__sig_2),
    .port_2(unpack__b2__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b20 (
    .code(b[125:120]),
    .port(unpack__b20__sig_2),
    .port_2(unpack__b20__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b21 (
    .code(b[131:126]),
    .port(unpack__b21__sig_2),
    .port_2(unpack__b21__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b22 (
    .code(b[137:132]),
    .port(unpack__b22__sig_2),
    .port_2(unpack__b22__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b23 (
    .code(b[143:138]),
    .port(unpack__b23__sig_2),
    .port_2(unpack__b23__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b24 (
    .code(b[149:144]),
    .port(unpack__b24__sig_2),
    .port_2(unpack__b24__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b25 (
    .code(b[155:150]),
    .port(unpack__b25__sig_2),
    .port_2(unpack__b25__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b26 (
    .code(b[161:156]),
    .port(unpack__b26__sig_2),
    .port_2(unpack__b26__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b27 (
    .code(b[167:162]),
    .port(unpack__b27__sig_2),
    .port_2(unpack__b27__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b28 (
    .code(b[173:168]),
    .port(unpack__b28__sig_2),
    .port_2(unpack__b28__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b29 (
    .code(b[179:174]),
    .port(unpack__b29__sig_2),
    .port_2(unpack__b29__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b3 (
    .code(b[23:18]),
    .port(unpack__b3__sig_2),
    .port_2(unpack__b3__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b30 (
    .code(b[185:180]),
    .port(unpack__b30__sig_2),
    .port_2(unpack__b30__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b31 (
    .code(b[191:186]),
    .port(unpack__b31__sig_2),
    .port_2(unpack__b31__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b4 (
    .code(b[29:24]),
    .port(unpack__b4__sig_2),
    .port_2(unpack__b4__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b5 (
    .code(b[35:30]),
    .port(unpack__b5__sig_2),
    .port_2(unpack__b5__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b6 (
    .code(b[41:36]),
    .port(unpack__b6__sig_2),
    .port_2(unpack__b6__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b7 (
    .code(b[47:42]),
    .port(unpack__b7__sig_2),
    .port_2(unpack__b7__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b8 (
    .code(b[53:48]),
    .port(unpack__b8__sig_2),
    .port_2(unpack__b8__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a b9 (
    .code(b[59:54]),
    .port(unpack__b9__sig_2),
    .port_2(unpack__b9__shift_0)
  );
  dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a (
  input wire [5:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[4:2];
  assign _0_ = ~ port;
  assign port_2 = code[2] | _0_;
endmodule

module dot_mxfp6_e3m2_mxfp6_e3m2_lanes32_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
