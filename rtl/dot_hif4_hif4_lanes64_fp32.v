// dot_hif4_hif4_lanes64_fp32
//
// Spec:    dot:a=hif4,b=hif4,lanes=64,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           256 bits  64 x e1m2b1fn
//   input  b           256 bits  64 x e1m2b1fn
//   input  a_scale       8 bits  e6m2b48fnu_normal
//   input  b_scale       8 bits  e6m2b48fnu_normal
//   input  a_level1      8 bits  8 x uint1
//   input  a_level2     16 bits  16 x uint1
//   input  b_level1      8 bits  8 x uint1
//   input  b_level2     16 bits  16 x uint1
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 256'h73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5, b =
//     256'he73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f5e73f, a_scale = 0xbd (0.625), b_scale =
//     0xc7 (3.5), a_level1 = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], a_level2 =
//     [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1),
//     0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], b_level1 = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1
//     (1), 0x1 (1)], b_level2 = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1),
//     0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], acc = 0x40505048 (3.25489998) give o =
//     0xc539deec (-2973.93262)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_hif4_hif4_lanes64_fp32 (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [7:0] a_level1,
  input wire [15:0] a_level2,
  input wire [7:0] b_level1,
  input wire [15:0] b_level2,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__b_scale0__nan, scale__p0__nan, unpack__a0__shift, unpack__a10__shift, unpack__a11__shift,
    unpack__a12__shift, unpack__a13__shift, unpack__a14__shift, unpack__a15__shift, unpack__a16__shift,
    unpack__a17__shift, unpack__a18__shift, unpack__a19__shift, unpack__a1__shift, unpack__a20__shift,
    unpack__a21__shift, unpack__a22__shift, unpack__a23__shift, unpack__a24__shift, unpack__a25__shift,
    unpack__a26__shift, unpack__a27__shift, unpack__a28__shift, unpack__a29__shift, unpack__a2__shift,
    unpack__a30__shift, unpack__a31__shift, unpack__a32__shift, unpack__a33__shift, unpack__a34__shift,
    unpack__a35__shift, unpack__a36__shift, unpack__a37__shift, unpack__a38__shift, unpack__a39__shift,
    unpack__a3__shift, unpack__a40__shift, unpack__a41__shift, unpack__a42__shift, unpack__a43__shift,
    unpack__a44__shift, unpack__a45__shift, unpack__a46__shift, unpack__a47__shift, unpack__a48__shift,
    unpack__a49__shift, unpack__a4__shift, unpack__a50__shift, unpack__a51__shift, unpack__a52__shift,
    unpack__a53__shift, unpack__a54__shift, unpack__a55__shift, unpack__a56__shift, unpack__a57__shift,
    unpack__a58__shift, unpack__a59__shift, unpack__a5__shift, unpack__a60__shift, unpack__a61__shift,
    unpack__a62__shift, unpack__a63__shift, unpack__a6__shift, unpack__a7__shift, unpack__a8__shift,
    unpack__a9__shift, unpack__b0__shift, unpack__b10__shift, unpack__b11__shift, unpack__b12__shift,
    unpack__b13__shift, unpack__b14__shift, unpack__b15__shift, unpack__b16__shift, unpack__b17__shift,
    unpack__b18__shift, unpack__b19__shift, unpack__b1__shift, unpack__b20__shift, unpack__b21__shift,
    unpack__b22__shift, unpack__b23__shift, unpack__b24__shift, unpack__b25__shift, unpack__b26__shift,
    unpack__b27__shift, unpack__b28__shift, unpack__b29__shift, unpack__b2__shift, unpack__b30__shift,
    unpack__b31__shift, unpack__b32__shift, unpack__b33__shift, unpack__b34__shift, unpack__b35__shift,
    unpack__b36__shift, unpack__b37__shift, unpack__b38__shift, unpack__b39__shift, unpack__b3__shift,
    unpack__b40__shift, unpack__b41__shift, unpack__b42__shift, unpack__b43__shift, unpack__b44__shift,
    unpack__b45__shift, unpack__b46__shift, unpack__b47__shift, unpack__b48__shift, unpack__b49__shift,
    unpack__b4__shift, unpack__b50__shift, unpack__b51__shift, unpack__b52__shift, unpack__b53__shift,
    unpack__b54__shift, unpack__b55__shift, unpack__b56__shift, unpack__b57__shift, unpack__b58__shift,
    unpack__b59__shift, unpack__b5__shift, unpack__b60__shift, unpack__b61__shift, unpack__b62__shift,
    unpack__b63__shift, unpack__b6__shift, unpack__b7__shift, unpack__b8__shift, unpack__b9__shift;
  wire [7:0] add__shift, normalise__exp;
  wire [74:0] add__sig, align__addend, align__product;
  wire [5:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [16:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [6:0] scale__p0__shift;
  wire [2:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a16__sig, unpack__a17__sig, unpack__a18__sig, unpack__a19__sig,
    unpack__a1__sig, unpack__a20__sig, unpack__a21__sig, unpack__a22__sig, unpack__a23__sig, unpack__a24__sig,
    unpack__a25__sig, unpack__a26__sig, unpack__a27__sig, unpack__a28__sig, unpack__a29__sig, unpack__a2__sig,
    unpack__a30__sig, unpack__a31__sig, unpack__a32__sig, unpack__a33__sig, unpack__a34__sig, unpack__a35__sig,
    unpack__a36__sig, unpack__a37__sig, unpack__a38__sig, unpack__a39__sig, unpack__a3__sig, unpack__a40__sig,
    unpack__a41__sig, unpack__a42__sig, unpack__a43__sig, unpack__a44__sig, unpack__a45__sig, unpack__a46__sig,
    unpack__a47__sig, unpack__a48__sig, unpack__a49__sig, unpack__a4__sig, unpack__a50__sig, unpack__a51__sig,
    unpack__a52__sig, unpack__a53__sig, unpack__a54__sig, unpack__a55__sig, unpack__a56__sig, unpack__a57__sig,
    unpack__a58__sig, unpack__a59__sig, unpack__a5__sig, unpack__a60__sig, unpack__a61__sig, unpack__a62__sig,
    unpack__a63__sig, unpack__a6__sig, unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig,
    unpack__b10__sig, unpack__b11__sig, unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig,
    unpack__b16__sig, unpack__b17__sig, unpack__b18__sig, unpack__b19__sig, unpack__b1__sig, unpack__b20__sig,
    unpack__b21__sig, unpack__b22__sig, unpack__b23__sig, unpack__b24__sig, unpack__b25__sig, unpack__b26__sig,
    unpack__b27__sig, unpack__b28__sig, unpack__b29__sig, unpack__b2__sig, unpack__b30__sig, unpack__b31__sig,
    unpack__b32__sig, unpack__b33__sig, unpack__b34__sig, unpack__b35__sig, unpack__b36__sig, unpack__b37__sig,
    unpack__b38__sig, unpack__b39__sig, unpack__b3__sig, unpack__b40__sig, unpack__b41__sig, unpack__b42__sig,
    unpack__b43__sig, unpack__b44__sig, unpack__b45__sig, unpack__b46__sig, unpack__b47__sig, unpack__b48__sig,
    unpack__b49__sig, unpack__b4__sig, unpack__b50__sig, unpack__b51__sig, unpack__b52__sig, unpack__b53__sig,
    unpack__b54__sig, unpack__b55__sig, unpack__b56__sig, unpack__b57__sig, unpack__b58__sig, unpack__b59__sig,
    unpack__b5__sig, unpack__b60__sig, unpack__b61__sig, unpack__b62__sig, unpack__b63__sig, unpack__b6__sig,
    unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_hif4_hif4_lanes64_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .align__product_26(align__product[26]),
    .align__product_47_27(align__product[47:27])
  );
  dot_hif4_hif4_lanes64_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .align__product_26(align__product[26]),
    .align__product_47_27(align__product[47:27])
  );
  dot_hif4_hif4_lanes64_fp32__blocks blocks (
    .a__shift(unpack__a0__shift),
    .a__shift_10(unpack__a9__shift),
    .a__shift_11(unpack__a10__shift),
    .a__shift_12(unpack__a11__shift),
    .a__shift_13(unpack__a12__shift),
    .a__shift_14(unpack__a13__shift),
    .a__shift_15(unpack__a14__shift),
    .a__shift_16(unpack__a15__shift),
    .a__shift_17(unpack__a16__shift),
    .a__shift_18(unpack__a17__shift),
    .a__shift_19(unpack__a18__shift),
    .a__shift_2(unpack__a1__shift),
    .a__shift_20(unpack__a19__shift),
    .a__shift_21(unpack__a20__shift),
    .a__shift_22(unpack__a21__shift),
    .a__shift_23(unpack__a22__shift),
    .a__shift_24(unpack__a23__shift),
    .a__shift_25(unpack__a24__shift),
    .a__shift_26(unpack__a25__shift),
    .a__shift_27(unpack__a26__shift),
    .a__shift_28(unpack__a27__shift),
    .a__shift_29(unpack__a28__shift),
    .a__shift_3(unpack__a2__shift),
    .a__shift_30(unpack__a29__shift),
    .a__shift_31(unpack__a30__shift),
    .a__shift_32(unpack__a31__shift),
    .a__shift_33(unpack__a32__shift),
    .a__shift_34(unpack__a33__shift),
    .a__shift_35(unpack__a34__shift),
    .a__shift_36(unpack__a35__shift),
    .a__shift_37(unpack__a36__shift),
    .a__shift_38(unpack__a37__shift),
    .a__shift_39(unpack__a38__shift),
    .a__shift_4(unpack__a3__shift),
    .a__shift_40(unpack__a39__shift),
    .a__shift_41(unpack__a40__shift),
    .a__shift_42(unpack__a41__shift),
    .a__shift_43(unpack__a42__shift),
    .a__shift_44(unpack__a43__shift),
    .a__shift_45(unpack__a44__shift),
    .a__shift_46(unpack__a45__shift),
    .a__shift_47(unpack__a46__shift),
    .a__shift_48(unpack__a47__shift),
    .a__shift_49(unpack__a48__shift),
    .a__shift_5(unpack__a4__shift),
    .a__shift_50(unpack__a49__shift),
    .a__shift_51(unpack__a50__shift),
    .a__shift_52(unpack__a51__shift),
    .a__shift_53(unpack__a52__shift),
    .a__shift_54(unpack__a53__shift),
    .a__shift_55(unpack__a54__shift),
    .a__shift_56(unpack__a55__shift),
    .a__shift_57(unpack__a56__shift),
    .a__shift_58(unpack__a57__shift),
    .a__shift_59(unpack__a58__shift),
    .a__shift_6(unpack__a5__shift),
    .a__shift_60(unpack__a59__shift),
    .a__shift_61(unpack__a60__shift),
    .a__shift_62(unpack__a61__shift),
    .a__shift_63(unpack__a62__shift),
    .a__shift_64(unpack__a63__shift),
    .a__shift_7(unpack__a6__shift),
    .a__shift_8(unpack__a7__shift),
    .a__shift_9(unpack__a8__shift),
    .b__shift(unpack__b0__shift),
    .b__shift_10(unpack__b9__shift),
    .b__shift_11(unpack__b10__shift),
    .b__shift_12(unpack__b11__shift),
    .b__shift_13(unpack__b12__shift),
    .b__shift_14(unpack__b13__shift),
    .b__shift_15(unpack__b14__shift),
    .b__shift_16(unpack__b15__shift),
    .b__shift_17(unpack__b16__shift),
    .b__shift_18(unpack__b17__shift),
    .b__shift_19(unpack__b18__shift),
    .b__shift_2(unpack__b1__shift),
    .b__shift_20(unpack__b19__shift),
    .b__shift_21(unpack__b20__shift),
    .b__shift_22(unpack__b21__shift),
    .b__shift_23(unpack__b22__shift),
    .b__shift_24(unpack__b23__shift),
    .b__shift_25(unpack__b24__shift),
    .b__shift_26(unpack__b25__shift),
    .b__shift_27(unpack__b26__shift),
    .b__shift_28(unpack__b27__shift),
    .b__shift_29(unpack__b28__shift),
    .b__shift_3(unpack__b2__shift),
    .b__shift_30(unpack__b29__shift),
    .b__shift_31(unpack__b30__shift),
    .b__shift_32(unpack__b31__shift),
    .b__shift_33(unpack__b32__shift),
    .b__shift_34(unpack__b33__shift),
    .b__shift_35(unpack__b34__shift),
    .b__shift_36(unpack__b35__shift),
    .b__shift_37(unpack__b36__shift),
    .b__shift_38(unpack__b37__shift),
    .b__shift_39(unpack__b38__shift),
    .b__shift_4(unpack__b3__shift),
    .b__shift_40(unpack__b39__shift),
    .b__shift_41(unpack__b40__shift),
    .b__shift_42(unpack__b41__shift),
    .b__shift_43(unpack__b42__shift),
    .b__shift_44(unpack__b43__shift),
    .b__shift_45(unpack__b44__shift),
    .b__shift_46(unpack__b45__shift),
    .b__shift_47(unpack__b46__shift),
    .b__shift_48(unpack__b47__shift),
    .b__shift_49(unpack__b48__shift),
    .b__shift_5(unpack__b4__shift),
    .b__shift_50(unpack__b49__shift),
    .b__shift_51(unpack__b50__shift),
    .b__shift_52(unpack__b51__shift),
    .b__shift_53(unpack__b52__shift),
    .b__shift_54(unpack__b53__shift),
    .b__shift_55(unpack__b54__shift),
    .b__shift_56(unpack__b55__shift),
    .b__shift_57(unpack__b56__shift),
    .b__shift_58(unpack__b57__shift),
    .b__shift_59(unpack__b58__shift),
    .b__shift_6(unpack__b5__shift),
    .b__shift_60(unpack__b59__shift),
    .b__shift_61(unpack__b60__shift),
    .b__shift_62(unpack__b61__shift),
    .b__shift_63(unpack__b62__shift),
    .b__shift_64(unpack__b63__shift),
    .b__shift_7(unpack__b6__shift),
    .b__shift_8(unpack__b7__shift),
    .b__shift_9(unpack__b8__shift),
    .i__a63__sign(a[255]),
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b63__sign(b[255]),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_1_0(a[1:0]),
    .a_37_35(a[37:35]),
    .b_141_139(b[141:139]),
    .b_145_143(b[145:143]),
    .b_149_147(b[149:147]),
    .b_153_151(b[153:151]),
    .b_157_155(b[157:155]),
    .b_161_159(b[161:159]),
    .b_165_163(b[165:163]),
    .b_169_167(b[169:167]),
    .b_173_171(b[173:171]),
    .b_177_175(b[177:175]),
    .a_41_39(a[41:39]),
    .b_181_179(b[181:179]),
    .b_185_183(b[185:183]),
    .b_189_187(b[189:187]),
    .b_193_191(b[193:191]),
    .b_197_195(b[197:195]),
    .b_201_199(b[201:199]),
    .b_205_203(b[205:203]),
    .b_209_207(b[209:207]),
    .b_213_211(b[213:211]),
    .b_217_215(b[217:215]),
    .a_45_43(a[45:43]),
    .b_221_219(b[221:219]),
    .b_225_223(b[225:223]),
    .b_229_227(b[229:227]),
    .b_233_231(b[233:231]),
    .b_237_235(b[237:235]),
    .b_241_239(b[241:239]),
    .b_245_243(b[245:243]),
    .b_249_247(b[249:247]),
    .b_253_251(b[253:251]),
    .a_scale_1_0(a_scale[1:0]),
    .a_49_47(a[49:47]),
    .a_scale_7_3(a_scale[7:3]),
    .b_scale_1_0(b_scale[1:0]),
    .b_scale_7_3(b_scale[7:3]),
    .a_level1(a_level1),
    .a_level2(a_level2),
    .b_level1(b_level1),
    .b_level2(b_level2),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .a_53_51(a[53:51]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .unpack__a6__sig_2(unpack__a6__sig[2]),
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .a_57_55(a[57:55]),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .unpack__a15__sig_2(unpack__a15__sig[2]),
    .unpack__a16__sig_2(unpack__a16__sig[2]),
    .unpack__a17__sig_2(unpack__a17__sig[2]),
    .unpack__a18__sig_2(unpack__a18__sig[2]),
    .unpack__a19__sig_2(unpack__a19__sig[2]),
    .unpack__a20__sig_2(unpack__a20__sig[2]),
    .unpack__a21__sig_2(unpack__a21__sig[2]),
    .unpack__a22__sig_2(unpack__a22__sig[2]),
    .a_61_59(a[61:59]),
    .unpack__a23__sig_2(unpack__a23__sig[2]),
    .unpack__a24__sig_2(unpack__a24__sig[2]),
    .unpack__a25__sig_2(unpack__a25__sig[2]),
    .unpack__a26__sig_2(unpack__a26__sig[2]),
    .unpack__a27__sig_2(unpack__a27__sig[2]),
    .unpack__a28__sig_2(unpack__a28__sig[2]),
    .unpack__a29__sig_2(unpack__a29__sig[2]),
    .unpack__a30__sig_2(unpack__a30__sig[2]),
    .unpack__a31__sig_2(unpack__a31__sig[2]),
    .unpack__a32__sig_2(unpack__a32__sig[2]),
    .a_65_63(a[65:63]),
    .unpack__a33__sig_2(unpack__a33__sig[2]),
    .unpack__a34__sig_2(unpack__a34__sig[2]),
    .unpack__a35__sig_2(unpack__a35__sig[2]),
    .unpack__a36__sig_2(unpack__a36__sig[2]),
    .unpack__a37__sig_2(unpack__a37__sig[2]),
    .unpack__a38__sig_2(unpack__a38__sig[2]),
    .unpack__a39__sig_2(unpack__a39__sig[2]),
    .unpack__a40__sig_2(unpack__a40__sig[2]),
    .unpack__a41__sig_2(unpack__a41__sig[2]),
    .unpack__a42__sig_2(unpack__a42__sig[2]),
    .a_69_67(a[69:67]),
    .unpack__a43__sig_2(unpack__a43__sig[2]),
    .unpack__a44__sig_2(unpack__a44__sig[2]),
    .unpack__a45__sig_2(unpack__a45__sig[2]),
    .unpack__a46__sig_2(unpack__a46__sig[2]),
    .unpack__a47__sig_2(unpack__a47__sig[2]),
    .unpack__a48__sig_2(unpack__a48__sig[2]),
    .unpack__a49__sig_2(unpack__a49__sig[2]),
    .unpack__a50__sig_2(unpack__a50__sig[2]),
    .unpack__a51__sig_2(unpack__a51__sig[2]),
    .unpack__a52__sig_2(unpack__a52__sig[2]),
    .a_73_71(a[73:71]),
    .unpack__a53__sig_2(unpack__a53__sig[2]),
    .unpack__a54__sig_2(unpack__a54__sig[2]),
    .unpack__a55__sig_2(unpack__a55__sig[2]),
    .unpack__a56__sig_2(unpack__a56__sig[2]),
    .unpack__a57__sig_2(unpack__a57__sig[2]),
    .unpack__a58__sig_2(unpack__a58__sig[2]),
    .unpack__a59__sig_2(unpack__a59__sig[2]),
    .unpack__a60__sig_2(unpack__a60__sig[2]),
    .unpack__a61__sig_2(unpack__a61__sig[2]),
    .unpack__a62__sig_2(unpack__a62__sig[2]),
    .a_5_3(a[5:3]),
    .a_77_75(a[77:75]),
    .unpack__a63__sig_2(unpack__a63__sig[2]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .a_81_79(a[81:79]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .unpack__b16__sig_2(unpack__b16__sig[2]),
    .unpack__b17__sig_2(unpack__b17__sig[2]),
    .a_85_83(a[85:83]),
    .unpack__b18__sig_2(unpack__b18__sig[2]),
    .unpack__b19__sig_2(unpack__b19__sig[2]),
    .unpack__b20__sig_2(unpack__b20__sig[2]),
    .unpack__b21__sig_2(unpack__b21__sig[2]),
    .unpack__b22__sig_2(unpack__b22__sig[2]),
    .unpack__b23__sig_2(unpack__b23__sig[2]),
    .unpack__b24__sig_2(unpack__b24__sig[2]),
    .unpack__b25__sig_2(unpack__b25__sig[2]),
    .unpack__b26__sig_2(unpack__b26__sig[2]),
    .unpack__b27__sig_2(unpack__b27__sig[2]),
    .a_89_87(a[89:87]),
    .unpack__b28__sig_2(unpack__b28__sig[2]),
    .unpack__b29__sig_2(unpack__b29__sig[2]),
    .unpack__b30__sig_2(unpack__b30__sig[2]),
    .unpack__b31__sig_2(unpack__b31__sig[2]),
    .unpack__b32__sig_2(unpack__b32__sig[2]),
    .unpack__b33__sig_2(unpack__b33__sig[2]),
    .unpack__b34__sig_2(unpack__b34__sig[2]),
    .unpack__b35__sig_2(unpack__b35__sig[2]),
    .unpack__b36__sig_2(unpack__b36__sig[2]),
    .unpack__b37__sig_2(unpack__b37__sig[2]),
    .a_93_91(a[93:91]),
    .unpack__b38__sig_2(unpack__b38__sig[2]),
    .unpack__b39__sig_2(unpack__b39__sig[2]),
    .unpack__b40__sig_2(unpack__b40__sig[2]),
    .unpack__b41__sig_2(unpack__b41__sig[2]),
    .unpack__b42__sig_2(unpack__b42__sig[2]),
    .unpack__b43__sig_2(unpack__b43__sig[2]),
    .unpack__b44__sig_2(unpack__b44__sig[2]),
    .unpack__b45__sig_2(unpack__b45__sig[2]),
    .unpack__b46__sig_2(unpack__b46__sig[2]),
    .unpack__b47__sig_2(unpack__b47__sig[2]),
    .a_97_95(a[97:95]),
    .unpack__b48__sig_2(unpack__b48__sig[2]),
    .unpack__b49__sig_2(unpack__b49__sig[2]),
    .unpack__b50__sig_2(unpack__b50__sig[2]),
    .unpack__b51__sig_2(unpack__b51__sig[2]),
    .unpack__b52__sig_2(unpack__b52__sig[2]),
    .unpack__b53__sig_2(unpack__b53__sig[2]),
    .unpack__b54__sig_2(unpack__b54__sig[2]),
    .unpack__b55__sig_2(unpack__b55__sig[2]),
    .unpack__b56__sig_2(unpack__b56__sig[2]),
    .unpack__b57__sig_2(unpack__b57__sig[2]),
    .a_101_99(a[101:99]),
    .unpack__b58__sig_2(unpack__b58__sig[2]),
    .unpack__b59__sig_2(unpack__b59__sig[2]),
    .unpack__b60__sig_2(unpack__b60__sig[2]),
    .unpack__b61__sig_2(unpack__b61__sig[2]),
    .unpack__b62__sig_2(unpack__b62__sig[2]),
    .unpack__b63__sig_2(unpack__b63__sig[2]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .a_105_103(a[105:103]),
    .a_109_107(a[109:107]),
    .a_113_111(a[113:111]),
    .a_9_7(a[9:7]),
    .a_117_115(a[117:115]),
    .a_121_119(a[121:119]),
    .a_125_123(a[125:123]),
    .a_129_127(a[129:127]),
    .a_133_131(a[133:131]),
    .a_137_135(a[137:135]),
    .a_141_139(a[141:139]),
    .a_145_143(a[145:143]),
    .a_149_147(a[149:147]),
    .a_153_151(a[153:151]),
    .a_13_11(a[13:11]),
    .a_157_155(a[157:155]),
    .a_161_159(a[161:159]),
    .a_165_163(a[165:163]),
    .a_169_167(a[169:167]),
    .a_173_171(a[173:171]),
    .a_177_175(a[177:175]),
    .a_181_179(a[181:179]),
    .a_185_183(a[185:183]),
    .a_189_187(a[189:187]),
    .a_193_191(a[193:191]),
    .a_17_15(a[17:15]),
    .a_197_195(a[197:195]),
    .a_201_199(a[201:199]),
    .a_205_203(a[205:203]),
    .a_209_207(a[209:207]),
    .a_213_211(a[213:211]),
    .a_217_215(a[217:215]),
    .a_221_219(a[221:219]),
    .a_225_223(a[225:223]),
    .a_229_227(a[229:227]),
    .a_233_231(a[233:231]),
    .a_21_19(a[21:19]),
    .a_237_235(a[237:235]),
    .a_241_239(a[241:239]),
    .a_245_243(a[245:243]),
    .a_249_247(a[249:247]),
    .a_253_251(a[253:251]),
    .b_1_0(b[1:0]),
    .b_5_3(b[5:3]),
    .b_9_7(b[9:7]),
    .b_13_11(b[13:11]),
    .b_17_15(b[17:15]),
    .a_25_23(a[25:23]),
    .b_21_19(b[21:19]),
    .b_25_23(b[25:23]),
    .b_29_27(b[29:27]),
    .b_33_31(b[33:31]),
    .b_37_35(b[37:35]),
    .b_41_39(b[41:39]),
    .b_45_43(b[45:43]),
    .b_49_47(b[49:47]),
    .b_53_51(b[53:51]),
    .b_57_55(b[57:55]),
    .a_29_27(a[29:27]),
    .b_61_59(b[61:59]),
    .b_65_63(b[65:63]),
    .b_69_67(b[69:67]),
    .b_73_71(b[73:71]),
    .b_77_75(b[77:75]),
    .b_81_79(b[81:79]),
    .b_85_83(b[85:83]),
    .b_89_87(b[89:87]),
    .b_93_91(b[93:91]),
    .b_97_95(b[97:95]),
    .a_33_31(a[33:31]),
    .b_101_99(b[101:99]),
    .b_105_103(b[105:103]),
    .b_109_107(b[109:107]),
    .b_113_111(b[113:111]),
    .b_117_115(b[117:115]),
    .b_121_119(b[121:119]),
    .b_125_123(b[125:123]),
    .b_129_127(b[129:127]),
    .b_133_131(b[133:131]),
    .b_137_135(b[137:135]),
    .sum64_0_total(blocks__s0)
  );
  dot_hif4_hif4_lanes64_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_hif4_hif4_lanes64_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_hif4_hif4_lanes64_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__s0(blocks__s0),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(align__product_sign),
    .a_scale_1_0(a_scale[1:0]),
    .a_scale_7_3(a_scale[7:3]),
    .b_scale_1_0(b_scale[1:0]),
    .b_scale_7_3(b_scale[7:3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .align__product_26(align__product[26]),
    .align__product_47_27(align__product[47:27])
  );
  dot_hif4_hif4_lanes64_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a0__shift(unpack__a0__shift),
    .o__a10__shift(unpack__a10__shift),
    .o__a11__shift(unpack__a11__shift),
    .o__a12__shift(unpack__a12__shift),
    .o__a13__shift(unpack__a13__shift),
    .o__a14__shift(unpack__a14__shift),
    .o__a15__shift(unpack__a15__shift),
    .o__a16__shift(unpack__a16__shift),
    .o__a17__shift(unpack__a17__shift),
    .o__a18__shift(unpack__a18__shift),
    .o__a19__shift(unpack__a19__shift),
    .o__a1__shift(unpack__a1__shift),
    .o__a20__shift(unpack__a20__shift),
    .o__a21__shift(unpack__a21__shift),
    .o__a22__shift(unpack__a22__shift),
    .o__a23__shift(unpack__a23__shift),
    .o__a24__shift(unpack__a24__shift),
    .o__a25__shift(unpack__a25__shift),
    .o__a26__shift(unpack__a26__shift),
    .o__a27__shift(unpack__a27__shift),
    .o__a28__shift(unpack__a28__shift),
    .o__a29__shift(unpack__a29__shift),
    .o__a2__shift(unpack__a2__shift),
    .o__a30__shift(unpack__a30__shift),
    .o__a31__shift(unpack__a31__shift),
    .o__a32__shift(unpack__a32__shift),
    .o__a33__shift(unpack__a33__shift),
    .o__a34__shift(unpack__a34__shift),
    .o__a35__shift(unpack__a35__shift),
    .o__a36__shift(unpack__a36__shift),
    .o__a37__shift(unpack__a37__shift),
    .o__a38__shift(unpack__a38__shift),
    .o__a39__shift(unpack__a39__shift),
    .o__a3__shift(unpack__a3__shift),
    .o__a40__shift(unpack__a40__shift),
    .o__a41__shift(unpack__a41__shift),
    .o__a42__shift(unpack__a42__shift),
    .o__a43__shift(unpack__a43__shift),
    .o__a44__shift(unpack__a44__shift),
    .o__a45__shift(unpack__a45__shift),
    .o__a46__shift(unpack__a46__shift),
    .o__a47__shift(unpack__a47__shift),
    .o__a48__shift(unpack__a48__shift),
    .o__a49__shift(unpack__a49__shift),
    .o__a4__shift(unpack__a4__shift),
    .o__a50__shift(unpack__a50__shift),
    .o__a51__shift(unpack__a51__shift),
    .o__a52__shift(unpack__a52__shift),
    .o__a53__shift(unpack__a53__shift),
    .o__a54__shift(unpack__a54__shift),
    .o__a55__shift(unpack__a55__shift),
    .o__a56__shift(unpack__a56__shift),
    .o__a57__shift(unpack__a57__shift),
    .o__a58__shift(unpack__a58__shift),
    .o__a59__shift(unpack__a59__shift),
    .o__a5__shift(unpack__a5__shift),
    .o__a60__shift(unpack__a60__shift),
    .o__a61__shift(unpack__a61__shift),
    .o__a62__shift(unpack__a62__shift),
    .o__a63__shift(unpack__a63__shift),
    .o__a6__shift(unpack__a6__shift),
    .o__a7__shift(unpack__a7__shift),
    .o__a8__shift(unpack__a8__shift),
    .o__a9__shift(unpack__a9__shift),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b10__shift(unpack__b10__shift),
    .o__b11__shift(unpack__b11__shift),
    .o__b12__shift(unpack__b12__shift),
    .o__b13__shift(unpack__b13__shift),
    .o__b14__shift(unpack__b14__shift),
    .o__b15__shift(unpack__b15__shift),
    .o__b16__shift(unpack__b16__shift),
    .o__b17__shift(unpack__b17__shift),
    .o__b18__shift(unpack__b18__shift),
    .o__b19__shift(unpack__b19__shift),
    .o__b1__shift(unpack__b1__shift),
    .o__b20__shift(unpack__b20__shift),
    .o__b21__shift(unpack__b21__shift),
    .o__b22__shift(unpack__b22__shift),
    .o__b23__shift(unpack__b23__shift),
    .o__b24__shift(unpack__b24__shift),
    .o__b25__shift(unpack__b25__shift),
    .o__b26__shift(unpack__b26__shift),
    .o__b27__shift(unpack__b27__shift),
    .o__b28__shift(unpack__b28__shift),
    .o__b29__shift(unpack__b29__shift),
    .o__b2__shift(unpack__b2__shift),
    .o__b30__shift(unpack__b30__shift),
    .o__b31__shift(unpack__b31__shift),
    .o__b32__shift(unpack__b32__shift),
    .o__b33__shift(unpack__b33__shift),
    .o__b34__shift(unpack__b34__shift),
    .o__b35__shift(unpack__b35__shift),
    .o__b36__shift(unpack__b36__shift),
    .o__b37__shift(unpack__b37__shift),
    .o__b38__shift(unpack__b38__shift),
    .o__b39__shift(unpack__b39__shift),
    .o__b3__shift(unpack__b3__shift),
    .o__b40__shift(unpack__b40__shift),
    .o__b41__shift(unpack__b41__shift),
    .o__b42__shift(unpack__b42__shift),
    .o__b43__shift(unpack__b43__shift),
    .o__b44__shift(unpack__b44__shift),
    .o__b45__shift(unpack__b45__shift),
    .o__b46__shift(unpack__b46__shift),
    .o__b47__shift(unpack__b47__shift),
    .o__b48__shift(unpack__b48__shift),
    .o__b49__shift(unpack__b49__shift),
    .o__b4__shift(unpack__b4__shift),
    .o__b50__shift(unpack__b50__shift),
    .o__b51__shift(unpack__b51__shift),
    .o__b52__shift(unpack__b52__shift),
    .o__b53__shift(unpack__b53__shift),
    .o__b54__shift(unpack__b54__shift),
    .o__b55__shift(unpack__b55__shift),
    .o__b56__shift(unpack__b56__shift),
    .o__b57__shift(unpack__b57__shift),
    .o__b58__shift(unpack__b58__shift),
    .o__b59__shift(unpack__b59__shift),
    .o__b5__shift(unpack__b5__shift),
    .o__b60__shift(unpack__b60__shift),
    .o__b61__shift(unpack__b61__shift),
    .o__b62__shift(unpack__b62__shift),
    .o__b63__shift(unpack__b63__shift),
    .o__b6__shift(unpack__b6__shift),
    .o__b7__shift(unpack__b7__shift),
    .o__b8__shift(unpack__b8__shift),
    .o__b9__shift(unpack__b9__shift),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__b28__sig_2(unpack__b28__sig[2]),
    .unpack__b29__sig_2(unpack__b29__sig[2]),
    .unpack__b30__sig_2(unpack__b30__sig[2]),
    .unpack__b31__sig_2(unpack__b31__sig[2]),
    .unpack__b32__sig_2(unpack__b32__sig[2]),
    .unpack__b33__sig_2(unpack__b33__sig[2]),
    .unpack__b34__sig_2(unpack__b34__sig[2]),
    .unpack__b35__sig_2(unpack__b35__sig[2]),
    .unpack__b36__sig_2(unpack__b36__sig[2]),
    .unpack__b37__sig_2(unpack__b37__sig[2]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .unpack__b38__sig_2(unpack__b38__sig[2]),
    .unpack__b39__sig_2(unpack__b39__sig[2]),
    .unpack__b40__sig_2(unpack__b40__sig[2]),
    .unpack__b41__sig_2(unpack__b41__sig[2]),
    .unpack__b42__sig_2(unpack__b42__sig[2]),
    .unpack__b43__sig_2(unpack__b43__sig[2]),
    .unpack__b44__sig_2(unpack__b44__sig[2]),
    .unpack__b45__sig_2(unpack__b45__sig[2]),
    .unpack__b46__sig_2(unpack__b46__sig[2]),
    .unpack__b47__sig_2(unpack__b47__sig[2]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .unpack__b48__sig_2(unpack__b48__sig[2]),
    .unpack__b49__sig_2(unpack__b49__sig[2]),
    .unpack__b50__sig_2(unpack__b50__sig[2]),
    .unpack__b51__sig_2(unpack__b51__sig[2]),
    .unpack__b52__sig_2(unpack__b52__sig[2]),
    .unpack__b53__sig_2(unpack__b53__sig[2]),
    .unpack__b54__sig_2(unpack__b54__sig[2]),
    .unpack__b55__sig_2(unpack__b55__sig[2]),
    .unpack__b56__sig_2(unpack__b56__sig[2]),
    .unpack__b57__sig_2(unpack__b57__sig[2]),
    .unpack__a6__sig_2(unpack__a6__sig[2]),
    .unpack__b58__sig_2(unpack__b58__sig[2]),
    .unpack__b59__sig_2(unpack__b59__sig[2]),
    .unpack__b60__sig_2(unpack__b60__sig[2]),
    .unpack__b61__sig_2(unpack__b61__sig[2]),
    .unpack__b62__sig_2(unpack__b62__sig[2]),
    .unpack__b63__sig_2(unpack__b63__sig[2]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .b(b),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .unpack__a15__sig_2(unpack__a15__sig[2]),
    .unpack__a16__sig_2(unpack__a16__sig[2]),
    .unpack__a17__sig_2(unpack__a17__sig[2]),
    .unpack__a18__sig_2(unpack__a18__sig[2]),
    .unpack__a19__sig_2(unpack__a19__sig[2]),
    .unpack__a20__sig_2(unpack__a20__sig[2]),
    .unpack__a21__sig_2(unpack__a21__sig[2]),
    .unpack__a22__sig_2(unpack__a22__sig[2]),
    .a_level1(a_level1),
    .unpack__a23__sig_2(unpack__a23__sig[2]),
    .unpack__a24__sig_2(unpack__a24__sig[2]),
    .unpack__a25__sig_2(unpack__a25__sig[2]),
    .unpack__a26__sig_2(unpack__a26__sig[2]),
    .unpack__a27__sig_2(unpack__a27__sig[2]),
    .unpack__a28__sig_2(unpack__a28__sig[2]),
    .unpack__a29__sig_2(unpack__a29__sig[2]),
    .unpack__a30__sig_2(unpack__a30__sig[2]),
    .unpack__a31__sig_2(unpack__a31__sig[2]),
    .unpack__a32__sig_2(unpack__a32__sig[2]),
    .a_level2(a_level2),
    .unpack__a33__sig_2(unpack__a33__sig[2]),
    .unpack__a34__sig_2(unpack__a34__sig[2]),
    .unpack__a35__sig_2(unpack__a35__sig[2]),
    .unpack__a36__sig_2(unpack__a36__sig[2]),
    .unpack__a37__sig_2(unpack__a37__sig[2]),
    .unpack__a38__sig_2(unpack__a38__sig[2]),
    .unpack__a39__sig_2(unpack__a39__sig[2]),
    .unpack__a40__sig_2(unpack__a40__sig[2]),
    .unpack__a41__sig_2(unpack__a41__sig[2]),
    .unpack__a42__sig_2(unpack__a42__sig[2]),
    .b_level1(b_level1),
    .unpack__a43__sig_2(unpack__a43__sig[2]),
    .unpack__a44__sig_2(unpack__a44__sig[2]),
    .unpack__a45__sig_2(unpack__a45__sig[2]),
    .unpack__a46__sig_2(unpack__a46__sig[2]),
    .unpack__a47__sig_2(unpack__a47__sig[2]),
    .unpack__a48__sig_2(unpack__a48__sig[2]),
    .unpack__a49__sig_2(unpack__a49__sig[2]),
    .unpack__a50__sig_2(unpack__a50__sig[2]),
    .unpack__a51__sig_2(unpack__a51__sig[2]),
    .unpack__a52__sig_2(unpack__a52__sig[2]),
    .b_level2(b_level2),
    .unpack__a53__sig_2(unpack__a53__sig[2]),
    .unpack__a54__sig_2(unpack__a54__sig[2]),
    .unpack__a55__sig_2(unpack__a55__sig[2]),
    .unpack__a56__sig_2(unpack__a56__sig[2]),
    .unpack__a57__sig_2(unpack__a57__sig[2]),
    .unpack__a58__sig_2(unpack__a58__sig[2]),
    .unpack__a59__sig_2(unpack__a59__sig[2]),
    .unpack__a60__sig_2(unpack__a60__sig[2]),
    .unpack__a61__sig_2(unpack__a61__sig[2]),
    .unpack__a62__sig_2(unpack__a62__sig[2]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a63__sig_2(unpack__a63__sig[2]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .unpack__b16__sig_2(unpack__b16__sig[2]),
    .unpack__b17__sig_2(unpack__b17__sig[2]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__b18__sig_2(unpack__b18__sig[2]),
    .unpack__b19__sig_2(unpack__b19__sig[2]),
    .unpack__b20__sig_2(unpack__b20__sig[2]),
    .unpack__b21__sig_2(unpack__b21__sig[2]),
    .unpack__b22__sig_2(unpack__b22__sig[2]),
    .unpack__b23__sig_2(unpack__b23__sig[2]),
    .unpack__b24__sig_2(unpack__b24__sig[2]),
    .unpack__b25__sig_2(unpack__b25__sig[2]),
    .unpack__b26__sig_2(unpack__b26__sig[2]),
    .unpack__b27__sig_2(unpack__b27__sig[2])
  );
  assign unpack__b1__sig[1:0] = b[5:4];
  assign blocks__a_scale0__shift[5:1] = a_scale[7:3];
  assign unpack__a1__sig[1:0] = a[5:4];
  assign unpack__b5__sig[1:0] = b[21:20];
  assign unpack__a13__sig[1:0] = a[53:52];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign unpack__a9__sig[1:0] = a[37:36];
  assign blocks__b_scale0__shift[5:1] = b_scale[7:3];
  assign unpack__a14__sig[1:0] = a[57:56];
  assign unpack__b7__sig[1:0] = b[29:28];
  assign unpack__b36__sig[1:0] = b[145:144];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__b35__sig[1:0] = b[141:140];
  assign unpack__a15__sig[1:0] = a[61:60];
  assign unpack__b4__sig[1:0] = b[17:16];
  assign unpack__a8__sig[1:0] = a[33:32];
  assign unpack__b32__sig[1:0] = b[129:128];
  assign unpack__a16__sig[1:0] = a[65:64];
  assign unpack__b8__sig[1:0] = b[33:32];
  assign unpack__a17__sig[1:0] = a[69:68];
  assign unpack__b61__sig[1:0] = b[245:244];
  assign unpack__a18__sig[1:0] = a[73:72];
  assign unpack__b9__sig[1:0] = b[37:36];
  assign unpack__b37__sig[1:0] = b[149:148];
  assign unpack__a7__sig[1:0] = a[29:28];
  assign unpack__a63__sig[1:0] = a[253:252];
  assign unpack__a19__sig[1:0] = a[77:76];
  assign unpack__b51__sig[1:0] = b[205:204];
  assign unpack__b48__sig[1:0] = b[193:192];
  assign { align__product[74:48], align__product[25:0] } = 53'h00000000000000;
  assign unpack__a11__sig[1:0] = a[45:44];
  assign unpack__a20__sig[1:0] = a[81:80];
  assign unpack__b31__sig[1:0] = b[125:124];
  assign unpack__b10__sig[1:0] = b[41:40];
  assign unpack__a62__sig[1:0] = a[249:248];
  assign unpack__b58__sig[1:0] = b[233:232];
  assign unpack__b34__sig[1:0] = b[137:136];
  assign unpack__a21__sig[1:0] = a[85:84];
  assign unpack__b3__sig[1:0] = b[13:12];
  assign unpack__a6__sig[1:0] = a[25:24];
  assign unpack__a22__sig[1:0] = a[89:88];
  assign unpack__b11__sig[1:0] = b[45:44];
  assign unpack__b38__sig[1:0] = b[153:152];
  assign unpack__a23__sig[1:0] = a[93:92];
  assign unpack__b50__sig[1:0] = b[201:200];
  assign unpack__a61__sig[1:0] = a[245:244];
  assign unpack__a24__sig[1:0] = a[97:96];
  assign unpack__b12__sig[1:0] = b[49:48];
  assign unpack__a10__sig[1:0] = a[41:40];
  assign unpack__b30__sig[1:0] = b[121:120];
  assign unpack__a5__sig[1:0] = a[21:20];
  assign unpack__a60__sig[1:0] = a[241:240];
  assign unpack__a25__sig[1:0] = a[101:100];
  assign unpack__b56__sig[1:0] = b[225:224];
  assign unpack__a59__sig[1:0] = a[237:236];
  assign unpack__b47__sig[1:0] = b[189:188];
  assign unpack__b29__sig[1:0] = b[117:116];
  assign unpack__a58__sig[1:0] = a[233:232];
  assign unpack__b57__sig[1:0] = b[229:228];
  assign unpack__a26__sig[1:0] = a[105:104];
  assign unpack__b13__sig[1:0] = b[53:52];
  assign unpack__a57__sig[1:0] = a[229:228];
  assign unpack__b39__sig[1:0] = b[157:156];
  assign unpack__b28__sig[1:0] = b[113:112];
  assign unpack__a56__sig[1:0] = a[225:224];
  assign unpack__a27__sig[1:0] = a[109:108];
  assign unpack__b52__sig[1:0] = b[209:208];
  assign unpack__a55__sig[1:0] = a[221:220];
  assign unpack__b46__sig[1:0] = b[185:184];
  assign unpack__b27__sig[1:0] = b[109:108];
  assign unpack__a54__sig[1:0] = a[217:216];
  assign unpack__b2__sig[1:0] = b[9:8];
  assign unpack__a4__sig[1:0] = a[17:16];
  assign unpack__a53__sig[1:0] = a[213:212];
  assign unpack__a28__sig[1:0] = a[113:112];
  assign unpack__b60__sig[1:0] = b[241:240];
  assign unpack__b26__sig[1:0] = b[105:104];
  assign unpack__a52__sig[1:0] = a[209:208];
  assign unpack__b14__sig[1:0] = b[57:56];
  assign unpack__b55__sig[1:0] = b[221:220];
  assign unpack__a51__sig[1:0] = a[205:204];
  assign unpack__b45__sig[1:0] = b[181:180];
  assign unpack__b25__sig[1:0] = b[101:100];
  assign unpack__a50__sig[1:0] = a[201:200];
  assign unpack__a29__sig[1:0] = a[117:116];
  assign unpack__a49__sig[1:0] = a[197:196];
  assign unpack__a12__sig[1:0] = a[49:48];
  assign unpack__b24__sig[1:0] = b[97:96];
  assign unpack__a48__sig[1:0] = a[193:192];
  assign unpack__b49__sig[1:0] = b[197:196];
  assign unpack__a47__sig[1:0] = a[189:188];
  assign unpack__a30__sig[1:0] = a[121:120];
  assign unpack__b44__sig[1:0] = b[177:176];
  assign unpack__b23__sig[1:0] = b[93:92];
  assign unpack__a46__sig[1:0] = a[185:184];
  assign unpack__b15__sig[1:0] = b[61:60];
  assign unpack__b40__sig[1:0] = b[161:160];
  assign unpack__a45__sig[1:0] = a[181:180];
  assign unpack__a3__sig[1:0] = a[13:12];
  assign unpack__b22__sig[1:0] = b[89:88];
  assign unpack__a44__sig[1:0] = a[177:176];
  assign unpack__a31__sig[1:0] = a[125:124];
  assign unpack__b54__sig[1:0] = b[217:216];
  assign unpack__a43__sig[1:0] = a[173:172];
  assign unpack__b43__sig[1:0] = b[173:172];
  assign unpack__b21__sig[1:0] = b[85:84];
  assign unpack__a42__sig[1:0] = a[169:168];
  assign unpack__b6__sig[1:0] = b[25:24];
  assign unpack__a41__sig[1:0] = a[165:164];
  assign unpack__a32__sig[1:0] = a[129:128];
  assign unpack__b16__sig[1:0] = b[65:64];
  assign unpack__b20__sig[1:0] = b[81:80];
  assign unpack__a40__sig[1:0] = a[161:160];
  assign unpack__b62__sig[1:0] = b[249:248];
  assign unpack__a39__sig[1:0] = a[157:156];
  assign unpack__b33__sig[1:0] = b[133:132];
  assign unpack__b42__sig[1:0] = b[169:168];
  assign unpack__b19__sig[1:0] = b[77:76];
  assign unpack__a38__sig[1:0] = a[153:152];
  assign unpack__a33__sig[1:0] = a[133:132];
  assign unpack__a2__sig[1:0] = a[9:8];
  assign unpack__a37__sig[1:0] = a[149:148];
  assign unpack__b59__sig[1:0] = b[237:236];
  assign unpack__b18__sig[1:0] = b[73:72];
  assign unpack__a36__sig[1:0] = a[145:144];
  assign unpack__b63__sig[1:0] = b[253:252];
  assign unpack__b53__sig[1:0] = b[213:212];
  assign unpack__a35__sig[1:0] = a[141:140];
  assign unpack__b41__sig[1:0] = b[165:164];
  assign unpack__b17__sig[1:0] = b[69:68];
  assign unpack__a34__sig[1:0] = a[137:136];
endmodule

module dot_hif4_hif4_lanes64_fp32__add (
  input wire i__addend_sign,
  input wire align__product_26,
  input wire [20:0] align__product_47_27,
  input wire i__product_sign,
  input wire [74:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [74:0] o__sig,
  output wire o__sign
);
  wire [75:0] _00_;
  wire [76:0] _01_, _03_, _04_;
  wire [77:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [75:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {76{_09_}};
  assign _01_ = $signed({ 1'h0, align__product_47_27, align__product_26, 26'h0000000 }) + $signed(_00_);
  assign { _02_[77:76], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[76:75], o__sig } = total[75] ? _03_ : { total[75], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[75];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[75:0] = total;
  assign _04_[74:0] = o__sig;
endmodule

module dot_hif4_hif4_lanes64_fp32__align (
  input wire [31:0] code,
  input wire align__product_26,
  input wire [20:0] align__product_47_27,
  input wire [6:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__nan,
  output wire [74:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [8:0] _00_, _18_, _21_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [9:0] _08_;
  wire [7:0] _20_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [74:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(8'h46);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | { align__product_47_27, align__product_26 };
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h4b);
  assign _26_ = _25_ ? 9'h04b : distance;
  assign { _27_[8:7], amount } = _29_ ? 9'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 49'h0000000000000 } : { 1'h0, _22_, code[22:0], 50'h0000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[74:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[74:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[74:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[74:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[74:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[74:64] } : moved_by_63;
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
  assign o__addend = moved | { 74'h0000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 7'h46;
  assign { _21_[8], o__shift } = _29_ ? { 1'h0, code[30:24], _18_[0] } : { 1'h0, _20_ };
  assign o__nan = i__p0__nan | _28_;
  dot_hif4_hif4_lanes64_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .port(_22_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _27_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign _21_[7:0] = o__shift;
endmodule

module dot_hif4_hif4_lanes64_fp32__align__acc (
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

module dot_hif4_hif4_lanes64_fp32__blocks (
  input wire [1:0] a_1_0,
  input wire [2:0] a_5_3,
  input wire [2:0] a_9_7,
  input wire [2:0] a_13_11,
  input wire [2:0] a_17_15,
  input wire [2:0] a_21_19,
  input wire [2:0] a_25_23,
  input wire [2:0] a_29_27,
  input wire [2:0] a_33_31,
  input wire [2:0] a_37_35,
  input wire [2:0] a_41_39,
  input wire [2:0] a_45_43,
  input wire [2:0] a_49_47,
  input wire [2:0] a_53_51,
  input wire [2:0] a_57_55,
  input wire [2:0] a_61_59,
  input wire [2:0] a_65_63,
  input wire [2:0] a_69_67,
  input wire [2:0] a_73_71,
  input wire [2:0] a_77_75,
  input wire [2:0] a_81_79,
  input wire [2:0] a_85_83,
  input wire [2:0] a_89_87,
  input wire [2:0] a_93_91,
  input wire [2:0] a_97_95,
  input wire [2:0] a_101_99,
  input wire [2:0] a_105_103,
  input wire [2:0] a_109_107,
  input wire [2:0] a_113_111,
  input wire [2:0] a_117_115,
  input wire [2:0] a_121_119,
  input wire [2:0] a_125_123,
  input wire [2:0] a_129_127,
  input wire [2:0] a_133_131,
  input wire [2:0] a_137_135,
  input wire [2:0] a_141_139,
  input wire [2:0] a_145_143,
  input wire [2:0] a_149_147,
  input wire [2:0] a_153_151,
  input wire [2:0] a_157_155,
  input wire [2:0] a_161_159,
  input wire [2:0] a_165_163,
  input wire [2:0] a_169_167,
  input wire [2:0] a_173_171,
  input wire [2:0] a_177_175,
  input wire [2:0] a_181_179,
  input wire [2:0] a_185_183,
  input wire [2:0] a_189_187,
  input wire [2:0] a_193_191,
  input wire [2:0] a_197_195,
  input wire [2:0] a_201_199,
  input wire [2:0] a_205_203,
  input wire [2:0] a_209_207,
  input wire [2:0] a_213_211,
  input wire [2:0] a_217_215,
  input wire [2:0] a_221_219,
  input wire [2:0] a_225_223,
  input wire [2:0] a_229_227,
  input wire [2:0] a_233_231,
  input wire [2:0] a_237_235,
  input wire [2:0] a_241_239,
  input wire [2:0] a_245_243,
  input wire [2:0] a_249_247,
  input wire [2:0] a_253_251,
  input wire i__a63__sign,
  input wire [1:0] b_1_0,
  input wire [2:0] b_5_3,
  input wire [2:0] b_9_7,
  input wire [2:0] b_13_11,
  input wire [2:0] b_17_15,
  input wire [2:0] b_21_19,
  input wire [2:0] b_25_23,
  input wire [2:0] b_29_27,
  input wire [2:0] b_33_31,
  input wire [2:0] b_37_35,
  input wire [2:0] b_41_39,
  input wire [2:0] b_45_43,
  input wire [2:0] b_49_47,
  input wire [2:0] b_53_51,
  input wire [2:0] b_57_55,
  input wire [2:0] b_61_59,
  input wire [2:0] b_65_63,
  input wire [2:0] b_69_67,
  input wire [2:0] b_73_71,
  input wire [2:0] b_77_75,
  input wire [2:0] b_81_79,
  input wire [2:0] b_85_83,
  input wire [2:0] b_89_87,
  input wire [2:0] b_93_91,
  input wire [2:0] b_97_95,
  input wire [2:0] b_101_99,
  input wire [2:0] b_105_103,
  input wire [2:0] b_109_107,
  input wire [2:0] b_113_111,
  input wire [2:0] b_117_115,
  input wire [2:0] b_121_119,
  input wire [2:0] b_125_123,
  input wire [2:0] b_129_127,
  input wire [2:0] b_133_131,
  input wire [2:0] b_137_135,
  input wire [2:0] b_141_139,
  input wire [2:0] b_145_143,
  input wire [2:0] b_149_147,
  input wire [2:0] b_153_151,
  input wire [2:0] b_157_155,
  input wire [2:0] b_161_159,
  input wire [2:0] b_165_163,
  input wire [2:0] b_169_167,
  input wire [2:0] b_173_171,
  input wire [2:0] b_177_175,
  input wire [2:0] b_181_179,
  input wire [2:0] b_185_183,
  input wire [2:0] b_189_187,
  input wire [2:0] b_193_191,
  input wire [2:0] b_197_195,
  input wire [2:0] b_201_199,
  input wire [2:0] b_205_203,
  input wire [2:0] b_209_207,
  input wire [2:0] b_213_211,
  input wire [2:0] b_217_215,
  input wire [2:0] b_221_219,
  input wire [2:0] b_225_223,
  input wire [2:0] b_229_227,
  input wire [2:0] b_233_231,
  input wire [2:0] b_237_235,
  input wire [2:0] b_241_239,
  input wire [2:0] b_245_243,
  input wire [2:0] b_249_247,
  input wire [2:0] b_253_251,
  input wire i__b63__sign,
  input wire [1:0] a_scale_1_0,
  input wire [4:0] a_scale_7_3,
  input wire [1:0] b_scale_1_0,
  input wire [4:0] b_scale_7_3,
  input wire [7:0] a_level1,
  input wire [15:0] a_level2,
  input wire [7:0] b_level1,
  input wire [15:0] b_level2,
  input wire unpack__a0__sig_2,
  input wire a__shift,
  input wire unpack__a1__sig_2,
  input wire a__shift_2,
  input wire unpack__a2__sig_2,
  input wire a__shift_3,
  input wire unpack__a3__sig_2,
  input wire a__shift_4,
  input wire unpack__a4__sig_2,
  input wire a__shift_5,
  input wire unpack__a5__sig_2,
  input wire a__shift_6,
  input wire unpack__a6__sig_2,
  input wire a__shift_7,
  input wire unpack__a7__sig_2,
  input wire a__shift_8,
  input wire unpack__a8__sig_2,
  input wire a__shift_9,
  input wire unpack__a9__sig_2,
  input wire a__shift_10,
  input wire unpack__a10__sig_2,
  input wire a__shift_11,
  input wire unpack__a11__sig_2,
  input wire a__shift_12,
  input wire unpack__a12__sig_2,
  input wire a__shift_13,
  input wire unpack__a13__sig_2,
  input wire a__shift_14,
  input wire unpack__a14__sig_2,
  input wire a__shift_15,
  input wire unpack__a15__sig_2,
  input wire a__shift_16,
  input wire unpack__a16__sig_2,
  input wire a__shift_17,
  input wire unpack__a17__sig_2,
  input wire a__shift_18,
  input wire unpack__a18__sig_2,
  input wire a__shift_19,
  input wire unpack__a19__sig_2,
  input wire a__shift_20,
  input wire unpack__a20__sig_2,
  input wire a__shift_21,
  input wire unpack__a21__sig_2,
  input wire a__shift_22,
  input wire unpack__a22__sig_2,
  input wire a__shift_23,
  input wire unpack__a23__sig_2,
  input wire a__shift_24,
  input wire unpack__a24__sig_2,
  input wire a__shift_25,
  input wire unpack__a25__sig_2,
  input wire a__shift_26,
  input wire unpack__a26__sig_2,
  input wire a__shift_27,
  input wire unpack__a27__sig_2,
  input wire a__shift_28,
  input wire unpack__a28__sig_2,
  input wire a__shift_29,
  input wire unpack__a29__sig_2,
  input wire a__shift_30,
  input wire unpack__a30__sig_2,
  input wire a__shift_31,
  input wire unpack__a31__sig_2,
  input wire a__shift_32,
  input wire unpack__a32__sig_2,
  input wire a__shift_33,
  input wire unpack__a33__sig_2,
  input wire a__shift_34,
  input wire unpack__a34__sig_2,
  input wire a__shift_35,
  input wire unpack__a35__sig_2,
  input wire a__shift_36,
  input wire unpack__a36__sig_2,
  input wire a__shift_37,
  input wire unpack__a37__sig_2,
  input wire a__shift_38,
  input wire unpack__a38__sig_2,
  input wire a__shift_39,
  input wire unpack__a39__sig_2,
  input wire a__shift_40,
  input wire unpack__a40__sig_2,
  input wire a__shift_41,
  input wire unpack__a41__sig_2,
  input wire a__shift_42,
  input wire unpack__a42__sig_2,
  input wire a__shift_43,
  input wire unpack__a43__sig_2,
  input wire a__shift_44,
  input wire unpack__a44__sig_2,
  input wire a__shift_45,
  input wire unpack__a45__sig_2,
  input wire a__shift_46,
  input wire unpack__a46__sig_2,
  input wire a__shift_47,
  input wire unpack__a47__sig_2,
  input wire a__shift_48,
  input wire unpack__a48__sig_2,
  input wire a__shift_49,
  input wire unpack__a49__sig_2,
  input wire a__shift_50,
  input wire unpack__a50__sig_2,
  input wire a__shift_51,
  input wire unpack__a51__sig_2,
  input wire a__shift_52,
  input wire unpack__a52__sig_2,
  input wire a__shift_53,
  input wire unpack__a53__sig_2,
  input wire a__shift_54,
  input wire unpack__a54__sig_2,
  input wire a__shift_55,
  input wire unpack__a55__sig_2,
  input wire a__shift_56,
  input wire unpack__a56__sig_2,
  input wire a__shift_57,
  input wire unpack__a57__sig_2,
  input wire a__shift_58,
  input wire unpack__a58__sig_2,
  input wire a__shift_59,
  input wire unpack__a59__sig_2,
  input wire a__shift_60,
  input wire unpack__a60__sig_2,
  input wire a__shift_61,
  input wire unpack__a61__sig_2,
  input wire a__shift_62,
  input wire unpack__a62__sig_2,
  input wire a__shift_63,
  input wire unpack__a63__sig_2,
  input wire a__shift_64,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_2,
  input wire b__shift,
  input wire unpack__b1__sig_2,
  input wire b__shift_2,
  input wire unpack__b2__sig_2,
  input wire b__shift_3,
  input wire unpack__b3__sig_2,
  input wire b__shift_4,
  input wire unpack__b4__sig_2,
  input wire b__shift_5,
  input wire unpack__b5__sig_2,
  input wire b__shift_6,
  input wire unpack__b6__sig_2,
  input wire b__shift_7,
  input wire unpack__b7__sig_2,
  input wire b__shift_8,
  input wire unpack__b8__sig_2,
  input wire b__shift_9,
  input wire unpack__b9__sig_2,
  input wire b__shift_10,
  input wire unpack__b10__sig_2,
  input wire b__shift_11,
  input wire unpack__b11__sig_2,
  input wire b__shift_12,
  input wire unpack__b12__sig_2,
  input wire b__shift_13,
  input wire unpack__b13__sig_2,
  input wire b__shift_14,
  input wire unpack__b14__sig_2,
  input wire b__shift_15,
  input wire unpack__b15__sig_2,
  input wire b__shift_16,
  input wire unpack__b16__sig_2,
  input wire b__shift_17,
  input wire unpack__b17__sig_2,
  input wire b__shift_18,
  input wire unpack__b18__sig_2,
  input wire b__shift_19,
  input wire unpack__b19__sig_2,
  input wire b__shift_20,
  input wire unpack__b20__sig_2,
  input wire b__shift_21,
  input wire unpack__b21__sig_2,
  input wire b__shift_22,
  input wire unpack__b22__sig_2,
  input wire b__shift_23,
  input wire unpack__b23__sig_2,
  input wire b__shift_24,
  input wire unpack__b24__sig_2,
  input wire b__shift_25,
  input wire unpack__b25__sig_2,
  input wire b__shift_26,
  input wire unpack__b26__sig_2,
  input wire b__shift_27,
  input wire unpack__b27__sig_2,
  input wire b__shift_28,
  input wire unpack__b28__sig_2,
  input wire b__shift_29,
  input wire unpack__b29__sig_2,
  input wire b__shift_30,
  input wire unpack__b30__sig_2,
  input wire b__shift_31,
  input wire unpack__b31__sig_2,
  input wire b__shift_32,
  input wire unpack__b32__sig_2,
  input wire b__shift_33,
  input wire unpack__b33__sig_2,
  input wire b__shift_34,
  input wire unpack__b34__sig_2,
  input wire b__shift_35,
  input wire unpack__b35__sig_2,
  input wire b__shift_36,
  input wire unpack__b36__sig_2,
  input wire b__shift_37,
  input wire unpack__b37__sig_2,
  input wire b__shift_38,
  input wire unpack__b38__sig_2,
  input wire b__shift_39,
  input wire unpack__b39__sig_2,
  input wire b__shift_40,
  input wire unpack__b40__sig_2,
  input wire b__shift_41,
  input wire unpack__b41__sig_2,
  input wire b__shift_42,
  input wire unpack__b42__sig_2,
  input wire b__shift_43,
  input wire unpack__b43__sig_2,
  input wire b__shift_44,
  input wire unpack__b44__sig_2,
  input wire b__shift_45,
  input wire unpack__b45__sig_2,
  input wire b__shift_46,
  input wire unpack__b46__sig_2,
  input wire b__shift_47,
  input wire unpack__b47__sig_2,
  input wire b__shift_48,
  input wire unpack__b48__sig_2,
  input wire b__shift_49,
  input wire unpack__b49__sig_2,
  input wire b__shift_50,
  input wire unpack__b50__sig_2,
  input wire b__shift_51,
  input wire unpack__b51__sig_2,
  input wire b__shift_52,
  input wire unpack__b52__sig_2,
  input wire b__shift_53,
  input wire unpack__b53__sig_2,
  input wire b__shift_54,
  input wire unpack__b54__sig_2,
  input wire b__shift_55,
  input wire unpack__b55__sig_2,
  input wire b__shift_56,
  input wire unpack__b56__sig_2,
  input wire b__shift_57,
  input wire unpack__b57__sig_2,
  input wire b__shift_58,
  input wire unpack__b58__sig_2,
  input wire b__shift_59,
  input wire unpack__b59__sig_2,
  input wire b__shift_60,
  input wire unpack__b60__sig_2,
  input wire b__shift_61,
  input wire unpack__b61__sig_2,
  input wire b__shift_62,
  input wire unpack__b62__sig_2,
  input wire b__shift_63,
  input wire unpack__b63__sig_2,
  input wire b__shift_64,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [16:0] sum64_0_total
);
  wire _0000_, _0001_, _0002_, _0003_, _0004_, _0005_, _0008_, _0009_, _0012_, _0018_, _0019_, _0020_, _0021_,
    _0022_, _0023_, _0024_, _0025_, _0026_, _0027_, _0028_, _0031_, _0032_, _0034_, _0041_, _0042_, _0043_,
    _0044_, _0045_, _0046_, _0047_, _0048_, _0049_, _0050_, _0051_, _0054_, _0055_, _0056_, _0064_, _0065_,
    _0066_, _0067_, _0068_, _0069_, _0070_, _0071_, _0072_, _0073_, _0074_, _0077_, _0078_, _0079_, _0087_,
    _0088_, _0089_, _0090_, _0091_, _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0100_, _0101_, _0102_,
    _0110_, _0111_, _0113_, _0114_, _0115_, _0116_, _0117_, _0118_, _0119_, _0120_, _0121_, _0125_, _0126_,
    _0134_, _0135_, _0136_, _0137_, _0138_, _0139_, _0140_, _0141_, _0142_, _0143_, _0144_, _0145_, _0148_,
    _0149_, _0158_, _0159_, _0160_, _0161_, _0162_, _0163_, _0164_, _0165_, _0166_, _0168_, _0171_, _0172_,
    _0181_, _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0188_, _0190_, _0191_, _0194_, _0195_, _0204_,
    _0205_, _0206_, _0207_, _0208_, _0209_, _0210_, _0212_, _0213_, _0214_, _0217_, _0218_, _0228_, _0229_,
    _0230_, _0231_, _0232_, _0233_, _0234_, _0235_, _0236_, _0237_, _0238_, _0241_, _0242_, _0245_, _0251_,
    _0252_, _0253_, _0254_, _0255_, _0256_, _0257_, _0258_, _0259_, _0260_, _0261_, _0264_, _0265_, _0266_,
    _0269_, _0270_, _0273_, _0274_, _0275_, _0278_, _0279_, _0282_, _0283_, _0284_, _0287_, _0288_, _0291_,
    _0292_, _0293_, _0296_, _0297_, _0300_, _0301_, _0302_, _0303_, _0306_, _0307_, _0308_, _0309_, _0312_,
    _0313_, _0318_, _0327_, _0328_, _0337_, _0338_, _0339_, _0340_, _0341_, _0342_, _0343_, _0344_, _0346_,
    _0347_, _0350_, _0351_, _0360_, _0361_, _0362_, _0363_, _0364_, _0365_, _0366_, _0368_, _0369_, _0370_,
    _0373_, _0374_, _0383_, _0384_, _0385_, _0386_, _0387_, _0388_, negative, sum4_0_level4_0_carry,
    sum4_0_level4_0_half, sum4_0_level4_0_sum, sum4_0_level5_0_carry, sum4_0_level5_0_half, sum4_0_level5_0_sum,
    sum4_0_level6_0_carry, sum4_0_level6_0_half, sum4_0_level6_0_sum, sum4_0_level7_0_carry,
    sum4_0_level7_0_half, sum4_0_level7_0_sum, sum4_0_level8_0_carry, sum4_0_level8_0_half, sum4_0_level8_0_sum,
    sum4_0_negative_level1_0_carry, sum4_0_negative_level1_0_half, sum4_0_negative_level1_0_sum,
    sum4_12_level4_0_carry, sum4_12_level4_0_half, sum4_12_level4_0_sum, sum4_12_level5_0_carry,
    sum4_12_level5_0_half, sum4_12_level5_0_sum, sum4_12_level6_0_carry, sum4_12_level6_0_half,
    sum4_12_level6_0_sum, sum4_12_level7_0_carry, sum4_12_level7_0_half, sum4_12_level7_0_sum,
    sum4_12_level8_0_carry, sum4_12_level8_0_half, sum4_12_level8_0_sum, sum4_12_negative_level1_0_carry,
    sum4_12_negative_level1_0_half, sum4_12_negative_level1_0_sum, sum4_16_level4_0_carry,
    sum4_16_level4_0_half, sum4_16_level4_0_sum, sum4_16_level5_0_carry, sum4_16_level5_0_half,
    sum4_16_level5_0_sum, sum4_16_level6_0_carry, sum4_16_level6_0_half, sum4_16_level6_0_sum,
    sum4_16_level7_0_carry, sum4_16_level7_0_half, sum4_16_level7_0_sum, sum4_16_level8_0_carry,
    sum4_16_level8_0_half, sum4_16_level8_0_sum, sum4_16_negative_level1_0_carry,
    sum4_16_negative_level1_0_half, sum4_16_negative_level1_0_sum, sum4_20_level4_0_carry,
    sum4_20_level4_0_half, sum4_20_level4_0_sum, sum4_20_level5_0_carry, sum4_20_level5_0_half,
    sum4_20_level5_0_sum, sum4_20_level6_0_carry, sum4_20_level6_0_half, sum4_20_level6_0_sum,
    sum4_20_level7_0_carry, sum4_20_level7_0_half, sum4_20_level7_0_sum, sum4_20_level8_0_carry,
    sum4_20_level8_0_half, sum4_20_level8_0_sum, sum4_20_negative_level1_0_carry,
    sum4_20_negative_level1_0_half, sum4_20_negative_level1_0_sum, sum4_24_level4_0_carry,
    sum4_24_level4_0_half, sum4_24_level4_0_sum, sum4_24_level5_0_carry, sum4_24_level5_0_half,
    sum4_24_level5_0_sum, sum4_24_level6_0_carry, sum4_24_level6_0_half, sum4_24_level6_0_sum,
    sum4_24_level7_0_carry, sum4_24_level7_0_half, sum4_24_level7_0_sum, sum4_24_level8_0_carry,
    sum4_24_level8_0_half, sum4_24_level8_0_sum, sum4_24_negative_level1_0_carry,
    sum4_24_negative_level1_0_half, sum4_24_negative_level1_0_sum, sum4_28_level4_0_carry,
    sum4_28_level4_0_half, sum4_28_level4_0_sum, sum4_28_level5_0_carry, sum4_28_level5_0_half,
    sum4_28_level5_0_sum, sum4_28_level6_0_carry, sum4_28_level6_0_half, sum4_28_level6_0_sum,
    sum4_28_level7_0_carry, sum4_28_level7_0_half, sum4_28_level7_0_sum, sum4_28_level8_0_carry,
    sum4_28_level8_0_half, sum4_28_level8_0_sum, sum4_28_negative_level1_0_carry,
    sum4_28_negative_level1_0_half, sum4_28_negative_level1_0_sum, sum4_32_level4_0_carry,
    sum4_32_level4_0_half, sum4_32_level4_0_sum, sum4_32_level5_0_carry, sum4_32_level5_0_half,
    sum4_32_level5_0_sum, sum4_32_level6_0_carry, sum4_32_level6_0_half, sum4_32_level6_0_sum,
    sum4_32_level7_0_carry, sum4_32_level7_0_half, sum4_32_level7_0_sum, sum4_32_level8_0_carry,
    sum4_32_level8_0_half, sum4_32_level8_0_sum, sum4_32_negative_level1_0_carry,
    sum4_32_negative_level1_0_half, sum4_32_negative_level1_0_sum, sum4_36_level4_0_carry,
    sum4_36_level4_0_half, sum4_36_level4_0_sum, sum4_36_level5_0_carry, sum4_36_level5_0_half,
    sum4_36_level5_0_sum, sum4_36_level6_0_carry, sum4_36_level6_0_half, sum4_36_level6_0_sum,
    sum4_36_level7_0_carry, sum4_36_level7_0_half, sum4_36_level7_0_sum, sum4_36_level8_0_carry,
    sum4_36_level8_0_half, sum4_36_level8_0_sum, sum4_36_negative_level1_0_carry,
    sum4_36_negative_level1_0_half, sum4_36_negative_level1_0_sum, sum4_40_level4_0_carry,
    sum4_40_level4_0_half, sum4_40_level4_0_sum, sum4_40_level5_0_carry, sum4_40_level5_0_half,
    sum4_40_level5_0_sum, sum4_40_level6_0_carry, sum4_40_level6_0_half, sum4_40_level6_0_sum,
    sum4_40_level7_0_carry, sum4_40_level7_0_half, sum4_40_level7_0_sum, sum4_40_level8_0_carry,
    sum4_40_level8_0_half, sum4_40_level8_0_sum, sum4_40_negative_level1_0_carry,
    sum4_40_negative_level1_0_half, sum4_40_negative_level1_0_sum, sum4_44_level4_0_carry,
    sum4_44_level4_0_half, sum4_44_level4_0_sum, sum4_44_level5_0_carry, sum4_44_level5_0_half,
    sum4_44_level5_0_sum, sum4_44_level6_0_carry, sum4_44_level6_0_half, sum4_44_level6_0_sum,
    sum4_44_level7_0_carry, sum4_44_level7_0_half, sum4_44_level7_0_sum, sum4_44_level8_0_carry,
    sum4_44_level8_0_half, sum4_44_level8_0_sum, sum4_44_negative_level1_0_carry,
    sum4_44_negative_level1_0_half, sum4_44_negative_level1_0_sum, sum4_48_level4_0_carry,
    sum4_48_level4_0_half, sum4_48_level4_0_sum, sum4_48_level5_0_carry, sum4_48_level5_0_half,
    sum4_48_level5_0_sum, sum4_48_level6_0_carry, sum4_48_level6_0_half, sum4_48_level6_0_sum,
    sum4_48_level7_0_carry, sum4_48_level7_0_half, sum4_48_level7_0_sum, sum4_48_level8_0_carry,
    sum4_48_level8_0_half, sum4_48_level8_0_sum, sum4_48_negative_level1_0_carry,
    sum4_48_negative_level1_0_half, sum4_48_negative_level1_0_sum, sum4_4_level4_0_carry, sum4_4_level4_0_half,
    sum4_4_level4_0_sum, sum4_4_level5_0_carry, sum4_4_level5_0_half, sum4_4_level5_0_sum,
    sum4_4_level6_0_carry, sum4_4_level6_0_half, sum4_4_level6_0_sum, sum4_4_level7_0_carry,
    sum4_4_level7_0_half, sum4_4_level7_0_sum, sum4_4_level8_0_carry, sum4_4_level8_0_half, sum4_4_level8_0_sum,
    sum4_4_negative_level1_0_carry, sum4_4_negative_level1_0_half, sum4_4_negative_level1_0_sum,
    sum4_52_level4_0_carry, sum4_52_level4_0_half, sum4_52_level4_0_sum, sum4_52_level5_0_carry,
    sum4_52_level5_0_half, sum4_52_level5_0_sum, sum4_52_level6_0_carry, sum4_52_level6_0_half,
    sum4_52_level6_0_sum, sum4_52_level7_0_carry, sum4_52_level7_0_half, sum4_52_level7_0_sum,
    sum4_52_level8_0_carry, sum4_52_level8_0_half, sum4_52_level8_0_sum, sum4_52_negative_level1_0_carry,
    sum4_52_negative_level1_0_half, sum4_52_negative_level1_0_sum, sum4_56_level4_0_carry,
    sum4_56_level4_0_half, sum4_56_level4_0_sum, sum4_56_level5_0_carry, sum4_56_level5_0_half,
    sum4_56_level5_0_sum, sum4_56_level6_0_carry, sum4_56_level6_0_half, sum4_56_level6_0_sum,
    sum4_56_level7_0_carry, sum4_56_level7_0_half, sum4_56_level7_0_sum, sum4_56_level8_0_carry,
    sum4_56_level8_0_half, sum4_56_level8_0_sum, sum4_56_negative_level1_0_carry,
    sum4_56_negative_level1_0_half, sum4_56_negative_level1_0_sum, sum4_60_level4_0_carry,
    sum4_60_level4_0_half, sum4_60_level4_0_sum, sum4_60_level5_0_carry, sum4_60_level5_0_half,
    sum4_60_level5_0_sum, sum4_60_level6_0_carry, sum4_60_level6_0_half, sum4_60_level6_0_sum,
    sum4_60_level7_0_carry, sum4_60_level7_0_half, sum4_60_level7_0_sum, sum4_60_level8_0_carry,
    sum4_60_level8_0_half, sum4_60_level8_0_sum, sum4_60_negative_level1_0_carry,
    sum4_60_negative_level1_0_half, sum4_60_negative_level1_0_sum, sum4_8_level4_0_carry, sum4_8_level4_0_half,
    sum4_8_level4_0_sum, sum4_8_level5_0_carry, sum4_8_level5_0_half, sum4_8_level5_0_sum,
    sum4_8_level6_0_carry, sum4_8_level6_0_half, sum4_8_level6_0_sum, sum4_8_level7_0_carry,
    sum4_8_level7_0_half, sum4_8_level7_0_sum, sum4_8_level8_0_carry, sum4_8_level8_0_half, sum4_8_level8_0_sum,
    sum4_8_negative_level1_0_carry, sum4_8_negative_level1_0_half, sum4_8_negative_level1_0_sum;
  wire [7:0] _0006_, _0029_, _0052_, _0075_, _0098_, _0112_, _0122_, _0146_, _0169_, _0192_, _0215_, _0239_,
    _0262_, _0325_, _0348_, _0371_;
  wire [11:0] _0007_, _0030_, _0053_, _0076_, _0099_, _0123_, _0124_, _0147_, _0170_, _0193_, _0216_, _0240_,
    _0263_, _0326_, _0349_, _0372_, sum8_0_total, sum8_16_total, sum8_24_total, sum8_32_total, sum8_40_total,
    sum8_48_total, sum8_56_total, sum8_8_total;
  wire [3:0] _0010_, _0033_, _0057_, _0080_, _0103_, _0127_, _0150_, _0156_, _0173_, _0196_, _0219_, _0222_,
    _0243_, _0329_, _0352_, _0375_, sum4_0_signs, sum4_12_signs, sum4_16_signs, sum4_20_signs, sum4_24_signs,
    sum4_28_signs, sum4_32_signs, sum4_36_signs, sum4_40_signs, sum4_44_signs, sum4_48_signs, sum4_4_signs,
    sum4_52_signs, sum4_56_signs, sum4_60_signs, sum4_8_signs;
  wire [5:0] _0011_, _0013_, _0035_, _0036_, _0058_, _0059_, _0081_, _0082_, _0104_, _0105_, _0128_, _0129_,
    _0151_, _0152_, _0167_, _0174_, _0175_, _0178_, _0197_, _0198_, _0220_, _0221_, _0244_, _0246_, _0317_,
    _0330_, _0331_, _0334_, _0353_, _0354_, _0376_, _0377_, _0389_, _0390_, _0391_, _0392_, _0393_, _0394_,
    _0395_, _0396_, _0397_, _0398_, _0399_, _0400_, _0401_, _0402_, _0403_, _0404_, _0405_, _0406_, _0407_,
    _0408_, _0409_, _0410_, _0411_, _0412_, _0413_, _0414_, _0415_, _0416_, _0417_, _0418_, _0419_, _0420_,
    _0421_, _0422_, _0423_, _0424_, _0425_, _0426_, _0427_, _0428_, _0429_, _0430_, _0431_, _0432_, _0433_,
    _0434_, _0435_, _0436_, _0437_, _0438_, _0439_, _0440_, _0441_, _0442_, _0443_, _0444_, _0445_, _0446_,
    _0447_, _0448_, _0449_, _0450_, _0451_, sum4_0_level1_0_carry, sum4_0_level1_0_half, sum4_0_level1_0_sum,
    sum4_12_level1_0_carry, sum4_12_level1_0_half, sum4_12_level1_0_sum, sum4_16_level1_0_carry,
    sum4_16_level1_0_half, sum4_16_level1_0_sum, sum4_20_level1_0_carry, sum4_20_level1_0_half,
    sum4_20_level1_0_sum, sum4_24_level1_0_carry, sum4_24_level1_0_half, sum4_24_level1_0_sum,
    sum4_28_level1_0_carry, sum4_28_level1_0_half, sum4_28_level1_0_sum, sum4_32_level1_0_carry,
    sum4_32_level1_0_half, sum4_32_level1_0_sum, sum4_36_level1_0_carry, sum4_36_level1_0_half,
    sum4_36_level1_0_sum, sum4_40_level1_0_carry, sum4_40_level1_0_half, sum4_40_level1_0_sum,
    sum4_44_level1_0_carry, sum4_44_level1_0_half, sum4_44_level1_0_sum, sum4_48_level1_0_carry,
    sum4_48_level1_0_half, sum4_48_level1_0_sum, sum4_4_level1_0_carry, sum4_4_level1_0_half,
    sum4_4_level1_0_sum, sum4_52_level1_0_carry, sum4_52_level1_0_half, sum4_52_level1_0_sum,
    sum4_56_level1_0_carry, sum4_56_level1_0_half, sum4_56_level1_0_sum, sum4_60_level1_0_carry,
    sum4_60_level1_0_half, sum4_60_level1_0_sum, sum4_8_level1_0_carry, sum4_8_level1_0_half,
    sum4_8_level1_0_sum, term;
  wire [6:0] _0014_, _0015_, _0037_, _0038_, _0060_, _0061_, _0083_, _0084_, _0106_, _0107_, _0130_, _0131_,
    _0153_, _0154_, _0176_, _0177_, _0189_, _0199_, _0200_, _0201_, _0224_, _0225_, _0247_, _0248_, _0332_,
    _0333_, _0345_, _0355_, _0356_, _0357_, _0379_, _0380_, sum4_0_level2_0_carry, sum4_0_level2_0_half,
    sum4_0_level2_0_sum, sum4_12_level2_0_carry, sum4_12_level2_0_half, sum4_12_level2_0_sum,
    sum4_16_level2_0_carry, sum4_16_level2_0_half, sum4_16_level2_0_sum, sum4_20_level2_0_carry,
    sum4_20_level2_0_half, sum4_20_level2_0_sum, sum4_24_level2_0_carry, sum4_24_level2_0_half,
    sum4_24_level2_0_sum, sum4_28_level2_0_carry, sum4_28_level2_0_half, sum4_28_level2_0_sum,
    sum4_32_level2_0_carry, sum4_32_level2_0_half, sum4_32_level2_0_sum, sum4_36_level2_0_carry,
    sum4_36_level2_0_half, sum4_36_level2_0_sum, sum4_40_level2_0_carry, sum4_40_level2_0_half,
    sum4_40_level2_0_sum, sum4_44_level2_0_carry, sum4_44_level2_0_half, sum4_44_level2_0_sum,
    sum4_48_level2_0_carry, sum4_48_level2_0_half, sum4_48_level2_0_sum, sum4_4_level2_0_carry,
    sum4_4_level2_0_half, sum4_4_level2_0_sum, sum4_52_level2_0_carry, sum4_52_level2_0_half,
    sum4_52_level2_0_sum, sum4_56_level2_0_carry, sum4_56_level2_0_half, sum4_56_level2_0_sum,
    sum4_60_level2_0_carry, sum4_60_level2_0_half, sum4_60_level2_0_sum, sum4_8_level2_0_carry,
    sum4_8_level2_0_half, sum4_8_level2_0_sum;
  wire [1:0] _0016_, _0017_, _0039_, _0040_, _0062_, _0063_, _0085_, _0086_, _0108_, _0109_, _0132_, _0133_,
    _0155_, _0157_, _0179_, _0180_, _0202_, _0203_, _0211_, _0223_, _0226_, _0227_, _0249_, _0250_, _0335_,
    _0336_, _0358_, _0359_, _0367_, _0378_, _0381_, _0382_, places4_0, places4_12, places4_16, places4_20,
    places4_24, places4_28, places4_32, places4_36, places4_4, places4_40, places4_44, places4_48, places4_52,
    places4_56, places4_60, places4_8, places8_0, places8_16, places8_24, places8_32, places8_40, places8_48,
    places8_56, places8_8, sum4_0_level3_0_carry, sum4_0_level3_0_half, sum4_0_level3_0_sum,
    sum4_12_level3_0_carry, sum4_12_level3_0_half, sum4_12_level3_0_sum, sum4_16_level3_0_carry,
    sum4_16_level3_0_half, sum4_16_level3_0_sum, sum4_20_level3_0_carry, sum4_20_level3_0_half,
    sum4_20_level3_0_sum, sum4_24_level3_0_carry, sum4_24_level3_0_half, sum4_24_level3_0_sum,
    sum4_28_level3_0_carry, sum4_28_level3_0_half, sum4_28_level3_0_sum, sum4_32_level3_0_carry,
    sum4_32_level3_0_half, sum4_32_level3_0_sum, sum4_36_level3_0_carry, sum4_36_level3_0_half,
    sum4_36_level3_0_sum, sum4_40_level3_0_carry, sum4_40_level3_0_half, sum4_40_level3_0_sum,
    sum4_44_level3_0_carry, sum4_44_level3_0_half, sum4_44_level3_0_sum, sum4_48_level3_0_carry,
    sum4_48_level3_0_half, sum4_48_level3_0_sum, sum4_4_level3_0_carry, sum4_4_level3_0_half,
    sum4_4_level3_0_sum, sum4_52_level3_0_carry, sum4_52_level3_0_half, sum4_52_level3_0_sum,
    sum4_56_level3_0_carry, sum4_56_level3_0_half, sum4_56_level3_0_sum, sum4_60_level3_0_carry,
    sum4_60_level3_0_half, sum4_60_level3_0_sum, sum4_8_level3_0_carry, sum4_8_level3_0_half,
    sum4_8_level3_0_sum;
  wire [12:0] _0267_, _0271_, _0276_, _0280_, _0285_, _0289_, _0294_, _0298_, _0316_, _0319_, _0322_, _0323_,
    sum64_0_level2_1_carry, sum64_0_level2_1_half, sum64_0_level2_1_sum, sum64_0_level4_0_carry,
    sum64_0_level4_0_half, sum64_0_level4_0_sum;
  wire [14:0] _0268_, _0272_, _0277_, _0281_, _0286_, _0290_, _0295_, _0299_;
  wire [13:0] _0304_, _0305_, _0310_, _0311_, _0314_, _0315_, _0320_, _0321_, sum64_0_level1_0_carry,
    sum64_0_level1_0_half, sum64_0_level1_0_sum, sum64_0_level1_1_carry, sum64_0_level1_1_half,
    sum64_0_level1_1_sum, sum64_0_level2_0_carry, sum64_0_level2_0_half, sum64_0_level2_0_sum,
    sum64_0_level3_0_carry, sum64_0_level3_0_half, sum64_0_level3_0_sum;
  wire [17:0] _0324_;
  wire signed [10:0] lifted4_0, lifted4_12, lifted4_16, lifted4_20, lifted4_24, lifted4_28, lifted4_32,
    lifted4_36, lifted4_4, lifted4_40, lifted4_44, lifted4_48, lifted4_52, lifted4_56, lifted4_60, lifted4_8;
  wire signed [13:0] lifted8_0, lifted8_16, lifted8_24, lifted8_32, lifted8_40, lifted8_48, lifted8_56,
    lifted8_8;
  wire [2:0] sum4_0_negative_total, sum4_0_others, sum4_12_negative_total, sum4_12_others,
    sum4_16_negative_total, sum4_16_others, sum4_20_negative_total, sum4_20_others, sum4_24_negative_total,
    sum4_24_others, sum4_28_negative_total, sum4_28_others, sum4_32_negative_total, sum4_32_others,
    sum4_36_negative_total, sum4_36_others, sum4_40_negative_total, sum4_40_others, sum4_44_negative_total,
    sum4_44_others, sum4_48_negative_total, sum4_48_others, sum4_4_negative_total, sum4_4_others,
    sum4_52_negative_total, sum4_52_others, sum4_56_negative_total, sum4_56_others, sum4_60_negative_total,
    sum4_60_others, sum4_8_negative_total, sum4_8_others;
  wire [8:0] sum4_0_total, sum4_12_total, sum4_16_total, sum4_20_total, sum4_24_total, sum4_28_total,
    sum4_32_total, sum4_36_total, sum4_40_total, sum4_44_total, sum4_48_total, sum4_4_total, sum4_52_total,
    sum4_56_total, sum4_60_total, sum4_8_total;
  assign sum4_44_signs[0] = a_181_179[0] ^ b_181_179[0];
  assign sum4_44_signs[1] = a_185_183[0] ^ b_185_183[0];
  assign sum4_44_signs[2] = a_189_187[0] ^ b_189_187[0];
  assign sum4_44_signs[3] = a_193_191[0] ^ b_193_191[0];
  assign sum4_44_negative_level1_0_half = sum4_44_signs[0] ^ sum4_44_signs[1];
  assign sum4_44_negative_level1_0_sum = sum4_44_negative_level1_0_half ^ sum4_44_signs[2];
  assign _0148_ = sum4_44_signs[0] & sum4_44_signs[1];
  assign _0149_ = sum4_44_negative_level1_0_half & sum4_44_signs[2];
  assign sum4_44_negative_level1_0_carry = _0148_ | _0149_;
  assign { _0150_[3], sum4_44_negative_total } = { sum4_44_negative_level1_0_carry, sum4_44_signs[3] } + sum4_44_negative_level1_0_sum;
  assign sum4_44_others = ~ sum4_44_negative_total;
  assign sum4_44_level1_0_half = _0404_ ^ _0403_;
  assign sum4_44_level1_0_sum = sum4_44_level1_0_half ^ _0402_;
  assign _0151_ = _0404_ & _0403_;
  assign _0152_ = sum4_44_level1_0_half & _0402_;
  assign sum4_44_level1_0_carry = _0151_ | _0152_;
  assign sum4_44_level2_0_half = { sum4_44_others[0], _0401_ } ^ { 1'h1, sum4_44_level1_0_carry[4:2], sum4_44_negative_total };
  assign sum4_44_level2_0_sum = sum4_44_level2_0_half ^ { sum4_44_level1_0_carry[5], sum4_44_level1_0_sum };
  assign _0153_ = { sum4_44_others[0], _0401_ } & { 1'h1, sum4_44_level1_0_carry[4:2], sum4_44_negative_total };
  assign _0154_ = sum4_44_level2_0_half & { sum4_44_level1_0_carry[5], sum4_44_level1_0_sum };
  assign sum4_44_level2_0_carry = _0153_ | _0154_;
  assign sum4_44_level3_0_half = sum4_44_level1_0_carry[1:0] ^ sum4_44_level2_0_carry[1:0];
  assign sum4_44_level3_0_sum = sum4_44_level3_0_half ^ sum4_44_level2_0_sum[2:1];
  assign _0155_ = sum4_44_level1_0_carry[1:0] & sum4_44_level2_0_carry[1:0];
  assign _0157_ = sum4_44_level3_0_half & sum4_44_level2_0_sum[2:1];
  assign sum4_44_level3_0_carry = _0155_ | _0157_;
  assign sum4_44_level4_0_half = sum4_44_level2_0_carry[2] ^ sum4_44_level2_0_sum[3];
  assign sum4_44_level4_0_sum = sum4_44_level4_0_half ^ sum4_44_level3_0_carry[1];
  assign _0158_ = sum4_44_level2_0_carry[2] & sum4_44_level2_0_sum[3];
  assign _0159_ = sum4_44_level4_0_half & sum4_44_level3_0_carry[1];
  assign sum4_44_level4_0_carry = _0158_ | _0159_;
  assign sum4_44_level5_0_half = sum4_44_level2_0_carry[3] ^ sum4_44_level2_0_sum[4];
  assign sum4_44_level5_0_sum = sum4_44_level5_0_half ^ sum4_44_level4_0_carry;
  assign _0160_ = sum4_44_level2_0_carry[3] & sum4_44_level2_0_sum[4];
  assign _0161_ = sum4_44_level5_0_half & sum4_44_level4_0_carry;
  assign sum4_44_level5_0_carry = _0160_ | _0161_;
  assign sum4_44_level6_0_half = sum4_44_level2_0_carry[4] ^ sum4_44_level2_0_sum[5];
  assign sum4_44_level6_0_sum = sum4_44_level6_0_half ^ sum4_44_level5_0_carry;
  assign _0162_ = sum4_44_level2_0_carry[4] & sum4_44_level2_0_sum[5];
  assign _0163_ = sum4_44_level6_0_half & sum4_44_level5_0_carry;
  assign sum4_44_level6_0_carry = _0162_ | _0163_;
  assign sum4_44_level7_0_half = sum4_44_level2_0_carry[5] ^ sum4_44_level2_0_sum[6];
  assign sum4_44_level7_0_sum = sum4_44_level7_0_half ^ sum4_44_level6_0_carry;
  assign _0164_ = sum4_44_level2_0_carry[5] & sum4_44_level2_0_sum[6];
  assign _0165_ = sum4_44_level7_0_half & sum4_44_level6_0_carry;
  assign sum4_44_level7_0_carry = _0164_ | _0165_;
  assign sum4_44_level8_0_half = sum4_44_others[1] ^ sum4_44_level2_0_carry[6];
  assign sum4_44_level8_0_sum = sum4_44_level8_0_half ^ sum4_44_level7_0_carry;
  assign _0166_ = sum4_44_others[1] & sum4_44_level2_0_carry[6];
  assign _0168_ = sum4_44_level8_0_half & sum4_44_level7_0_carry;
  assign sum4_44_level8_0_carry = _0166_ | _0168_;
  assign { _0169_[7], sum4_44_total[8:2] } = { sum4_44_others[2], sum4_44_level8_0_sum, sum4_44_level7_0_sum, sum4_44_level6_0_sum, sum4_44_level5_0_sum, sum4_44_level4_0_sum, sum4_44_level3_0_carry[0] } + { sum4_44_level8_0_carry, 5'h00, sum4_44_level3_0_sum[1] };
  assign places4_44 = a_level2[11] + b_level2[11];
  assign { _0170_[11], lifted4_44 } = $signed({ sum4_44_total[8:2], sum4_44_level3_0_sum[0], sum4_44_level2_0_sum[0] }) << places4_44;
  assign sum4_48_signs[0] = a_197_195[0] ^ b_197_195[0];
  assign sum4_48_signs[1] = a_201_199[0] ^ b_201_199[0];
  assign sum4_48_signs[2] = a_205_203[0] ^ b_205_203[0];
  assign sum4_48_signs[3] = a_209_207[0] ^ b_209_207[0];
  assign sum4_48_negative_level1_0_half = sum4_48_signs[0] ^ sum4_48_signs[1];
  assign sum4_48_negative_level1_0_sum = sum4_48_negative_level1_0_half ^ sum4_48_signs[2];
  assign _0171_ = sum4_48_signs[0] & sum4_48_signs[1];
  assign _0172_ = sum4_48_negative_level1_0_half & sum4_48_signs[2];
  assign sum4_48_negative_level1_0_carry = _0171_ | _0172_;
  assign { _0173_[3], sum4_48_negative_total } = { sum4_48_negative_level1_0_carry, sum4_48_signs[3] } + sum4_48_negative_level1_0_sum;
  assign sum4_48_others = ~ sum4_48_negative_total;
  assign sum4_48_level1_0_half = _0400_ ^ _0399_;
  assign sum4_48_level1_0_sum = sum4_48_level1_0_half ^ _0398_;
  assign _0174_ = _0400_ & _0399_;
  assign _0175_ = sum4_48_level1_0_half & _0398_;
  assign sum4_48_level1_0_carry = _0174_ | _0175_;
  assign sum4_48_level2_0_half = { sum4_48_others[0], _0397_ } ^ { 1'h1, sum4_48_level1_0_carry[4:2], sum4_48_negative_total };
  assign sum4_48_level2_0_sum = sum4_48_level2_0_half ^ { sum4_48_level1_0_carry[5], sum4_48_level1_0_sum };
  assign _0176_ = { sum4_48_others[0], _0397_ } & { 1'h1, sum4_48_level1_0_carry[4:2], sum4_48_negative_total };
  assign _0177_ = sum4_48_level2_0_half & { sum4_48_level1_0_carry[5], sum4_48_level1_0_sum };
  assign sum4_48_level2_0_carry = _0176_ | _0177_;
  assign sum4_48_level3_0_half = sum4_48_level1_0_carry[1:0] ^ sum4_48_level2_0_carry[1:0];
  assign sum4_48_level3_0_sum = sum4_48_level3_0_half ^ sum4_48_level2_0_sum[2:1];
  assign _0179_ = sum4_48_level1_0_carry[1:0] & sum4_48_level2_0_carry[1:0];
  assign _0180_ = sum4_48_level3_0_half & sum4_48_level2_0_sum[2:1];
  assign sum4_48_level3_0_carry = _0179_ | _0180_;
  assign sum4_48_level4_0_half = sum4_48_level2_0_carry[2] ^ sum4_48_level2_0_sum[3];
  assign sum4_48_level4_0_sum = sum4_48_level4_0_half ^ sum4_48_level3_0_carry[1];
  assign _0181_ = sum4_48_level2_0_carry[2] & sum4_48_level2_0_sum[3];
  assign _0182_ = sum4_48_level4_0_half & sum4_48_level3_0_carry[1];
  assign sum4_48_level4_0_carry = _0181_ | _0182_;
  assign sum4_48_level5_0_half = sum4_48_level2_0_carry[3] ^ sum4_48_level2_0_sum[4];
  assign sum4_48_level5_0_sum = sum4_48_level5_0_half ^ sum4_48_level4_0_carry;
  assign _0183_ = sum4_48_level2_0_carry[3] & sum4_48_level2_0_sum[4];
  assign _0184_ = sum4_48_level5_0_half & sum4_48_level4_0_carry;
  assign sum4_48_level5_0_carry = _0183_ | _0184_;
  assign sum4_48_level6_0_half = sum4_48_level2_0_carry[4] ^ sum4_48_level2_0_sum[5];
  assign sum4_48_level6_0_sum = sum4_48_level6_0_half ^ sum4_48_level5_0_carry;
  assign _0185_ = sum4_48_level2_0_carry[4] & sum4_48_level2_0_sum[5];
  assign _0186_ = sum4_48_level6_0_half & sum4_48_level5_0_carry;
  assign sum4_48_level6_0_carry = _0185_ | _0186_;
  assign sum4_48_level7_0_half = sum4_48_level2_0_carry[5] ^ sum4_48_level2_0_sum[6];
  assign sum4_48_level7_0_sum = sum4_48_level7_0_half ^ sum4_48_level6_0_carry;
  assign _0187_ = sum4_48_level2_0_carry[5] & sum4_48_level2_0_sum[6];
  assign _0188_ = sum4_48_level7_0_half & sum4_48_level6_0_carry;
  assign sum4_48_level7_0_carry = _0187_ | _0188_;
  assign sum4_48_level8_0_half = sum4_48_others[1] ^ sum4_48_level2_0_carry[6];
  assign sum4_48_level8_0_sum = sum4_48_level8_0_half ^ sum4_48_level7_0_carry;
  assign _0190_ = sum4_48_others[1] & sum4_48_level2_0_carry[6];
  assign _0191_ = sum4_48_level8_0_half & sum4_48_level7_0_carry;
  assign sum4_48_level8_0_carry = _0190_ | _0191_;
  assign { _0192_[7], sum4_48_total[8:2] } = { sum4_48_others[2], sum4_48_level8_0_sum, sum4_48_level7_0_sum, sum4_48_level6_0_sum, sum4_48_level5_0_sum, sum4_48_level4_0_sum, sum4_48_level3_0_carry[0] } + { sum4_48_level8_0_carry, 5'h00, sum4_48_level3_0_sum[1] };
  assign places4_48 = a_level2[12] + b_level2[12];
  assign { _0193_[11], lifted4_48 } = $signed({ sum4_48_total[8:2], sum4_48_level3_0_sum[0], sum4_48_level2_0_sum[0] }) << places4_48;
  assign sum4_52_signs[0] = a_213_211[0] ^ b_213_211[0];
  assign sum4_52_signs[1] = a_217_215[0] ^ b_217_215[0];
  assign sum4_52_signs[2] = a_221_219[0] ^ b_221_219[0];
  assign sum4_52_signs[3] = a_225_223[0] ^ b_225_223[0];
  assign sum4_52_negative_level1_0_half = sum4_52_signs[0] ^ sum4_52_signs[1];
  assign sum4_52_negative_level1_0_sum = sum4_52_negative_level1_0_half ^ sum4_52_signs[2];
  assign _0194_ = sum4_52_signs[0] & sum4_52_signs[1];
  assign _0195_ = sum4_52_negative_level1_0_half & sum4_52_signs[2];
  assign sum4_52_negative_level1_0_carry = _0194_ | _0195_;
  assign { _0196_[3], sum4_52_negative_total } = { sum4_52_negative_level1_0_carry, sum4_52_signs[3] } + sum4_52_negative_level1_0_sum;
  assign sum4_52_others = ~ sum4_52_negative_total;
  assign sum4_52_level1_0_half = _0396_ ^ _0395_;
  assign sum4_52_level1_0_sum = sum4_52_level1_0_half ^ _0394_;
  assign _0197_ = _0396_ & _0395_;
  assign _0198_ = sum4_52_level1_0_half & _0394_;
  assign sum4_52_level1_0_carry = _0197_ | _0198_;
  assign sum4_52_level2_0_half = { sum4_52_others[0], _0393_ } ^ { 1'h1, sum4_52_level1_0_carry[4:2], sum4_52_negative_total };
  assign sum4_52_level2_0_sum = sum4_52_level2_0_half ^ { sum4_52_level1_0_carry[5], sum4_52_level1_0_sum };
  assign _0199_ = { sum4_52_others[0], _0393_ } & { 1'h1, sum4_52_level1_0_carry[4:2], sum4_52_negative_total };
  assign _0201_ = sum4_52_level2_0_half & { sum4_52_level1_0_carry[5], sum4_52_level1_0_sum };
  assign sum4_52_level2_0_carry = _0199_ | _0201_;
  assign sum4_52_level3_0_half = sum4_52_level1_0_carry[1:0] ^ sum4_52_level2_0_carry[1:0];
  assign sum4_52_level3_0_sum = sum4_52_level3_0_half ^ sum4_52_level2_0_sum[2:1];
  assign _0202_ = sum4_52_level1_0_carry[1:0] & sum4_52_level2_0_carry[1:0];
  assign _0203_ = sum4_52_level3_0_half & sum4_52_level2_0_sum[2:1];
  assign sum4_52_level3_0_carry = _0202_ | _0203_;
  assign sum4_52_level4_0_half = sum4_52_level2_0_carry[2] ^ sum4_52_level2_0_sum[3];
  assign sum4_52_level4_0_sum = sum4_52_level4_0_half ^ sum4_52_level3_0_carry[1];
  assign _0204_ = sum4_52_level2_0_carry[2] & sum4_52_level2_0_sum[3];
  assign _0205_ = sum4_52_level4_0_half & sum4_52_level3_0_carry[1];
  assign sum4_52_level4_0_carry = _0204_ | _0205_;
  assign sum4_52_level5_0_half = sum4_52_level2_0_carry[3] ^ sum4_52_level2_0_sum[4];
  assign sum4_52_level5_0_sum = sum4_52_level5_0_half ^ sum4_52_level4_0_carry;
  assign _0206_ = sum4_52_level2_0_carry[3] & sum4_52_level2_0_sum[4];
  assign _0207_ = sum4_52_level5_0_half & sum4_52_level4_0_carry;
  assign sum4_52_level5_0_carry = _0206_ | _0207_;
  assign sum4_52_level6_0_half = sum4_52_level2_0_carry[4] ^ sum4_52_level2_0_sum[5];
  assign sum4_52_level6_0_sum = sum4_52_level6_0_half ^ sum4_52_level5_0_carry;
  assign _0208_ = sum4_52_level2_0_carry[4] & sum4_52_level2_0_sum[5];
  assign _0209_ = sum4_52_level6_0_half & sum4_52_level5_0_carry;
  assign sum4_52_level6_0_carry = _0208_ | _0209_;
  assign sum4_52_level7_0_half = sum4_52_level2_0_carry[5] ^ sum4_52_level2_0_sum[6];
  assign sum4_52_level7_0_sum = sum4_52_level7_0_half ^ sum4_52_level6_0_carry;
  assign _0210_ = sum4_52_level2_0_carry[5] & sum4_52_level2_0_sum[6];
  assign _0212_ = sum4_52_level7_0_half & sum4_52_level6_0_carry;
  assign sum4_52_level7_0_carry = _0210_ | _0212_;
  assign sum4_52_level8_0_half = sum4_52_others[1] ^ sum4_52_level2_0_carry[6];
  assign sum4_52_level8_0_sum = sum4_52_level8_0_half ^ sum4_52_level7_0_carry;
  assign _0213_ = sum4_52_others[1] & sum4_52_level2_0_carry[6];
  assign _0214_ = sum4_52_level8_0_half & sum4_52_level7_0_carry;
  assign sum4_52_level8_0_carry = _0213_ | _0214_;
  assign { _0215_[7], sum4_52_total[8:2] } = { sum4_52_others[2], sum4_52_level8_0_sum, sum4_52_level7_0_sum, sum4_52_level6_0_sum, sum4_52_level5_0_sum, sum4_52_level4_0_sum, sum4_52_level3_0_carry[0] } + { sum4_52_level8_0_carry, 5'h00, sum4_52_level3_0_sum[1] };
  assign places4_52 = a_level2[13] + b_level2[13];
  assign { _0216_[11], lifted4_52 } = $signed({ sum4_52_total[8:2], sum4_52_level3_0_sum[0], sum4_52_level2_0_sum[0] }) << places4_52;
  assign sum4_56_signs[0] = a_229_227[0] ^ b_229_227[0];
  assign sum4_56_signs[1] = a_233_231[0] ^ b_233_231[0];
  assign sum4_56_signs[2] = a_237_235[0] ^ b_237_235[0];
  assign sum4_56_signs[3] = a_241_239[0] ^ b_241_239[0];
  assign sum4_56_negative_level1_0_half = sum4_56_signs[0] ^ sum4_56_signs[1];
  assign sum4_56_negative_level1_0_sum = sum4_56_negative_level1_0_half ^ sum4_56_signs[2];
  assign _0217_ = sum4_56_signs[0] & sum4_56_signs[1];
  assign _0218_ = sum4_56_negative_level1_0_half & sum4_56_signs[2];
  assign sum4_56_negative_level1_0_carry = _0217_ | _0218_;
  assign { _0219_[3], sum4_56_negative_total } = { sum4_56_negative_level1_0_carry, sum4_56_signs[3] } + sum4_56_negative_level1_0_sum;
  assign sum4_56_others = ~ sum4_56_negative_total;
  assign sum4_56_level1_0_half = _0392_ ^ _0391_;
  assign sum4_56_level1_0_sum = sum4_56_level1_0_half ^ _0390_;
  assign _0220_ = _0392_ & _0391_;
  assign _0221_ = sum4_56_level1_0_half & _0390_;
  assign sum4_56_level1_0_carry = _0220_ | _0221_;
  assign sum4_56_level2_0_half = { sum4_56_others[0], _0389_ } ^ { 1'h1, sum4_56_level1_0_carry[4:2], sum4_56_negative_total };
  assign sum4_56_level2_0_sum = sum4_56_level2_0_half ^ { sum4_56_level1_0_carry[5], sum4_56_level1_0_sum };
  assign _0224_ = { sum4_56_others[0], _0389_ } & { 1'h1, sum4_56_level1_0_carry[4:2], sum4_56_negative_total };
  assign _0225_ = sum4_56_level2_0_half & { sum4_56_level1_0_carry[5], sum4_56_level1_0_sum };
  assign sum4_56_level2_0_carry = _0224_ | _0225_;
  assign sum4_56_level3_0_half = sum4_56_level1_0_carry[1:0] ^ sum4_56_level2_0_carry[1:0];
  assign sum4_56_level3_0_sum = sum4_56_level3_0_half ^ sum4_56_level2_0_sum[2:1];
  assign _0226_ = sum4_56_level1_0_carry[1:0] & sum4_56_level2_0_carry[1:0];
  assign _0227_ = sum4_56_level3_0_half & sum4_56_level2_0_sum[2:1];
  assign sum4_56_level3_0_carry = _0226_ | _0227_;
  assign sum4_56_level4_0_half = sum4_56_level2_0_carry[2] ^ sum4_56_level2_0_sum[3];
  assign sum4_56_level4_0_sum = sum4_56_level4_0_half ^ sum4_56_level3_0_carry[1];
  assign _0228_ = sum4_56_level2_0_carry[2] & sum4_56_level2_0_sum[3];
  assign _0229_ = sum4_56_level4_0_half & sum4_56_level3_0_carry[1];
  assign sum4_56_level4_0_carry = _0228_ | _0229_;
  assign sum4_56_level5_0_half = sum4_56_level2_0_carry[3] ^ sum4_56_level2_0_sum[4];
  assign sum4_56_level5_0_sum = sum4_56_level5_0_half ^ sum4_56_level4_0_carry;
  assign _0230_ = sum4_56_level2_0_carry[3] & sum4_56_level2_0_sum[4];
  assign _0231_ = sum4_56_level5_0_half & sum4_56_level4_0_carry;
  assign sum4_56_level5_0_carry = _0230_ | _0231_;
  assign sum4_56_level6_0_half = sum4_56_level2_0_carry[4] ^ sum4_56_level2_0_sum[5];
  assign sum4_56_level6_0_sum = sum4_56_level6_0_half ^ sum4_56_level5_0_carry;
  assign _0232_ = sum4_56_level2_0_carry[4] & sum4_56_level2_0_sum[5];
  assign _0233_ = sum4_56_level6_0_half & sum4_56_level5_0_carry;
  assign sum4_56_level6_0_carry = _0232_ | _0233_;
  assign sum4_56_level7_0_half = sum4_56_level2_0_carry[5] ^ sum4_56_level2_0_sum[6];
  assign sum4_56_level7_0_sum = sum4_56_level7_0_half ^ sum4_56_level6_0_carry;
  assign _0235_ = sum4_56_level2_0_carry[5] & sum4_56_level2_0_sum[6];
  assign _0236_ = sum4_56_level7_0_half & sum4_56_level6_0_carry;
  assign sum4_56_level7_0_carry = _0235_ | _0236_;
  assign sum4_56_level8_0_half = sum4_56_others[1] ^ sum4_56_level2_0_carry[6];
  assign sum4_56_level8_0_sum = sum4_56_level8_0_half ^ sum4_56_level7_0_carry;
  assign _0237_ = sum4_56_others[1] & sum4_56_level2_0_carry[6];
  assign _0238_ = sum4_56_level8_0_half & sum4_56_level7_0_carry;
  assign sum4_56_level8_0_carry = _0237_ | _0238_;
  assign { _0239_[7], sum4_56_total[8:2] } = { sum4_56_others[2], sum4_56_level8_0_sum, sum4_56_level7_0_sum, sum4_56_level6_0_sum, sum4_56_level5_0_sum, sum4_56_level4_0_sum, sum4_56_level3_0_carry[0] } + { sum4_56_level8_0_carry, 5'h00, sum4_56_level3_0_sum[1] };
  assign places4_56 = a_level2[14] + b_level2[14];
  assign { _0240_[11], lifted4_56 } = $signed({ sum4_56_total[8:2], sum4_56_level3_0_sum[0], sum4_56_level2_0_sum[0] }) << places4_56;
  assign sum4_60_signs[0] = a_245_243[0] ^ b_245_243[0];
  assign sum4_60_signs[1] = a_249_247[0] ^ b_249_247[0];
  assign sum4_60_signs[2] = a_253_251[0] ^ b_253_251[0];
  assign sum4_60_signs[3] = i__a63__sign ^ i__b63__sign;
  assign sum4_60_negative_level1_0_half = sum4_60_signs[0] ^ sum4_60_signs[1];
  assign sum4_60_negative_level1_0_sum = sum4_60_negative_level1_0_half ^ sum4_60_signs[2];
  assign _0241_ = sum4_60_signs[0] & sum4_60_signs[1];
  assign _0242_ = sum4_60_negative_level1_0_half & sum4_60_signs[2];
  assign sum4_60_negative_level1_0_carry = _0241_ | _0242_;
  assign { _0243_[3], sum4_60_negative_total } = { sum4_60_negative_level1_0_carry, sum4_60_signs[3] } + sum4_60_negative_level1_0_sum;
  assign sum4_60_others = ~ sum4_60_negative_total;
  assign sum4_60_level1_0_half = _0432_ ^ _0431_;
  assign sum4_60_level1_0_sum = sum4_60_level1_0_half ^ _0426_;
  assign _0244_ = _0432_ & _0431_;
  assign _0246_ = sum4_60_level1_0_half & _0426_;
  assign sum4_60_level1_0_carry = _0244_ | _0246_;
  assign sum4_60_level2_0_half = { sum4_60_others[0], _0425_ } ^ { 1'h1, sum4_60_level1_0_carry[4:2], sum4_60_negative_total };
  assign sum4_60_level2_0_sum = sum4_60_level2_0_half ^ { sum4_60_level1_0_carry[5], sum4_60_level1_0_sum };
  assign _0247_ = { sum4_60_others[0], _0425_ } & { 1'h1, sum4_60_level1_0_carry[4:2], sum4_60_negative_total };
  assign _0248_ = sum4_60_level2_0_half & { sum4_60_level1_0_carry[5], sum4_60_level1_0_sum };
  assign sum4_60_level2_0_carry = _0247_ | _0248_;
  assign sum4_60_level3_0_half = sum4_60_level1_0_carry[1:0] ^ sum4_60_level2_0_carry[1:0];
  assign sum4_60_level3_0_sum = sum4_60_level3_0_half ^ sum4_60_level2_0_sum[2:1];
  assign _0249_ = sum4_60_level1_0_carry[1:0] & sum4_60_level2_0_carry[1:0];
  assign _0250_ = sum4_60_level3_0_half & sum4_60_level2_0_sum[2:1];
  assign sum4_60_level3_0_carry = _0249_ | _0250_;
  assign sum4_60_level4_0_half = sum4_60_level2_0_carry[2] ^ sum4_60_level2_0_sum[3];
  assign sum4_60_level4_0_sum = sum4_60_level4_0_half ^ sum4_60_level3_0_carry[1];
  assign _0251_ = sum4_60_level2_0_carry[2] & sum4_60_level2_0_sum[3];
  assign _0252_ = sum4_60_level4_0_half & sum4_60_level3_0_carry[1];
  assign sum4_60_level4_0_carry = _0251_ | _0252_;
  assign sum4_60_level5_0_half = sum4_60_level2_0_carry[3] ^ sum4_60_level2_0_sum[4];
  assign sum4_60_level5_0_sum = sum4_60_level5_0_half ^ sum4_60_level4_0_carry;
  assign _0253_ = sum4_60_level2_0_carry[3] & sum4_60_level2_0_sum[4];
  assign _0254_ = sum4_60_level5_0_half & sum4_60_level4_0_carry;
  assign sum4_60_level5_0_carry = _0253_ | _0254_;
  assign sum4_60_level6_0_half = sum4_60_level2_0_carry[4] ^ sum4_60_level2_0_sum[5];
  assign sum4_60_level6_0_sum = sum4_60_level6_0_half ^ sum4_60_level5_0_carry;
  assign _0255_ = sum4_60_level2_0_carry[4] & sum4_60_level2_0_sum[5];
  assign _0257_ = sum4_60_level6_0_half & sum4_60_level5_0_carry;
  assign sum4_60_level6_0_carry = _0255_ | _0257_;
  assign sum4_60_level7_0_half = sum4_60_level2_0_carry[5] ^ sum4_60_level2_0_sum[6];
  assign sum4_60_level7_0_sum = sum4_60_level7_0_half ^ sum4_60_level6_0_carry;
  assign _0258_ = sum4_60_level2_0_carry[5] & sum4_60_level2_0_sum[6];
  assign _0259_ = sum4_60_level7_0_half & sum4_60_level6_0_carry;
  assign sum4_60_level7_0_carry = _0258_ | _0259_;
  assign sum4_60_level8_0_half = sum4_60_others[1] ^ sum4_60_level2_0_carry[6];
  assign sum4_60_level8_0_sum = sum4_60_level8_0_half ^ sum4_60_level7_0_carry;
  assign _0260_ = sum4_60_others[1] & sum4_60_level2_0_carry[6];
  assign _0261_ = sum4_60_level8_0_half & sum4_60_level7_0_carry;
  assign sum4_60_level8_0_carry = _0260_ | _0261_;
  assign { _0262_[7], sum4_60_total[8:2] } = { sum4_60_others[2], sum4_60_level8_0_sum, sum4_60_level7_0_sum, sum4_60_level6_0_sum, sum4_60_level5_0_sum, sum4_60_level4_0_sum, sum4_60_level3_0_carry[0] } + { sum4_60_level8_0_carry, 5'h00, sum4_60_level3_0_sum[1] };
  assign places4_60 = a_level2[15] + b_level2[15];
  assign { _0263_[11], lifted4_60 } = $signed({ sum4_60_total[8:2], sum4_60_level3_0_sum[0], sum4_60_level2_0_sum[0] }) << places4_60;
  assign _0264_ = ~ lifted4_0[10];
  assign _0265_ = ~ lifted4_4[10];
  assign { _0267_[12], sum8_0_total } = { 1'h1, _0264_, lifted4_0[9:0] } + { _0265_, lifted4_4[9:0] };
  assign places8_0 = a_level1[0] + b_level1[0];
  assign { _0268_[14], lifted8_0 } = $signed(sum8_0_total) << places8_0;
  assign _0269_ = ~ lifted4_8[10];
  assign _0270_ = ~ lifted4_12[10];
  assign { _0271_[12], sum8_8_total } = { 1'h1, _0269_, lifted4_8[9:0] } + { _0270_, lifted4_12[9:0] };
  assign places8_8 = a_level1[1] + b_level1[1];
  assign { _0272_[14], lifted8_8 } = $signed(sum8_8_total) << places8_8;
  assign _0273_ = ~ lifted4_16[10];
  assign _0274_ = ~ lifted4_20[10];
  assign { _0276_[12], sum8_16_total } = { 1'h1, _0273_, lifted4_16[9:0] } + { _0274_, lifted4_20[9:0] };
  assign places8_16 = a_level1[2] + b_level1[2];
  assign { _0277_[14], lifted8_16 } = $signed(sum8_16_total) << places8_16;
  assign _0278_ = ~ lifted4_24[10];
  assign _0279_ = ~ lifted4_28[10];
  assign { _0280_[12], sum8_24_total } = { 1'h1, _0278_, lifted4_24[9:0] } + { _0279_, lifted4_28[9:0] };
  assign places8_24 = a_level1[3] + b_level1[3];
  assign { _0281_[14], lifted8_24 } = $signed(sum8_24_total) << places8_24;
  assign _0282_ = ~ lifted4_32[10];
  assign _0283_ = ~ lifted4_36[10];
  assign { _0285_[12], sum8_32_total } = { 1'h1, _0282_, lifted4_32[9:0] } + { _0283_, lifted4_36[9:0] };
  assign places8_32 = a_level1[4] + b_level1[4];
  assign { _0286_[14], lifted8_32 } = $signed(sum8_32_total) << places8_32;
  assign _0287_ = ~ lifted4_40[10];
  assign _0288_ = ~ lifted4_44[10];
  assign { _0289_[12], sum8_40_total } = { 1'h1, _0287_, lifted4_40[9:0] } + { _0288_, lifted4_44[9:0] };
  assign places8_40 = a_level1[5] + b_level1[5];
  assign { _0290_[14], lifted8_40 } = $signed(sum8_40_total) << places8_40;
  assign _0291_ = ~ lifted4_48[10];
  assign _0292_ = ~ lifted4_52[10];
  assign { _0294_[12], sum8_48_total } = { 1'h1, _0291_, lifted4_48[9:0] } + { _0292_, lifted4_52[9:0] };
  assign places8_48 = a_level1[6] + b_level1[6];
  assign { _0295_[14], lifted8_48 } = $signed(sum8_48_total) << places8_48;
  assign _0296_ = ~ lifted4_56[10];
  assign _0297_ = ~ lifted4_60[10];
  assign { _0298_[12], sum8_56_total } = { 1'h1, _0296_, lifted4_56[9:0] } + { _0297_, lifted4_60[9:0] };
  assign places8_56 = a_level1[7] + b_level1[7];
  assign { _0299_[14], lifted8_56 } = $signed(sum8_56_total) << places8_56;
  assign sum64_0_level1_0_half = { _0300_, lifted8_0[12:0] } ^ { _0301_, lifted8_8[12:0] };
  assign sum64_0_level1_0_sum = sum64_0_level1_0_half ^ { _0302_, lifted8_16[12:0] };
  assign _0300_ = ~ lifted8_0[13];
  assign _0301_ = ~ lifted8_8[13];
  assign _0304_ = { _0300_, lifted8_0[12:0] } & { _0301_, lifted8_8[12:0] };
  assign _0302_ = ~ lifted8_16[13];
  assign _0305_ = sum64_0_level1_0_half & { _0302_, lifted8_16[12:0] };
  assign sum64_0_level1_0_carry = _0304_ | _0305_;
  assign sum64_0_level1_1_half = { _0306_, lifted8_24[12:0] } ^ { _0307_, lifted8_32[12:0] };
  assign sum64_0_level1_1_sum = sum64_0_level1_1_half ^ { _0308_, lifted8_40[12:0] };
  assign _0306_ = ~ lifted8_24[13];
  assign _0307_ = ~ lifted8_32[13];
  assign _0310_ = { _0306_, lifted8_24[12:0] } & { _0307_, lifted8_32[12:0] };
  assign _0308_ = ~ lifted8_40[13];
  assign _0311_ = sum64_0_level1_1_half & { _0308_, lifted8_40[12:0] };
  assign sum64_0_level1_1_carry = _0310_ | _0311_;
  assign sum64_0_level2_0_half = { _0312_, lifted8_48[12:0] } ^ { _0313_, lifted8_56[12:0] };
  assign sum64_0_level2_0_sum = sum64_0_level2_0_half ^ sum64_0_level1_0_sum;
  assign _0312_ = ~ lifted8_48[13];
  assign _0313_ = ~ lifted8_56[13];
  assign _0314_ = { _0312_, lifted8_48[12:0] } & { _0313_, lifted8_56[12:0] };
  assign _0315_ = sum64_0_level2_0_half & sum64_0_level1_0_sum;
  assign sum64_0_level2_0_carry = _0314_ | _0315_;
  assign sum64_0_level2_1_half = sum64_0_level1_0_carry[12:0] ^ sum64_0_level1_1_carry[12:0];
  assign sum64_0_level2_1_sum = sum64_0_level2_1_half ^ sum64_0_level1_1_sum[13:1];
  assign _0316_ = sum64_0_level1_0_carry[12:0] & sum64_0_level1_1_carry[12:0];
  assign _0319_ = sum64_0_level2_1_half & sum64_0_level1_1_sum[13:1];
  assign sum64_0_level2_1_carry = _0316_ | _0319_;
  assign sum64_0_level3_0_half = { sum64_0_level1_0_carry[13], sum64_0_level2_0_carry[12:0] } ^ { sum64_0_level1_1_carry[13], sum64_0_level2_0_sum[13:1] };
  assign sum64_0_level3_0_sum = sum64_0_level3_0_half ^ { sum64_0_level2_0_carry[13], sum64_0_level2_1_sum };
  assign _0320_ = { sum64_0_level1_0_carry[13], sum64_0_level2_0_carry[12:0] } & { sum64_0_level1_1_carry[13], sum64_0_level2_0_sum[13:1] };
  assign _0321_ = sum64_0_level3_0_half & { sum64_0_level2_0_carry[13], sum64_0_level2_1_sum };
  assign sum64_0_level3_0_carry = _0320_ | _0321_;
  assign sum64_0_level4_0_half = sum64_0_level2_1_carry ^ sum64_0_level3_0_carry[12:0];
  assign sum64_0_level4_0_sum = sum64_0_level4_0_half ^ sum64_0_level3_0_sum[13:1];
  assign _0322_ = sum64_0_level2_1_carry & sum64_0_level3_0_carry[12:0];
  assign _0323_ = sum64_0_level4_0_half & sum64_0_level3_0_sum[13:1];
  assign sum64_0_level4_0_carry = _0322_ | _0323_;
  assign { _0324_[17], sum64_0_total } = { 1'h1, sum64_0_level3_0_carry[13], sum64_0_level4_0_carry[11:0], sum64_0_level4_0_sum[0], sum64_0_level3_0_sum[0], sum64_0_level1_1_sum[0] } + { sum64_0_level4_0_carry[12], sum64_0_level4_0_sum[12:1], 2'h0, sum64_0_level2_0_sum[0] };
  assign negative = a_5_3[0] ^ b_5_3[0];
  assign sum4_0_signs[1] = a_9_7[0] ^ b_9_7[0];
  assign sum4_0_signs[2] = a_13_11[0] ^ b_13_11[0];
  assign sum4_0_signs[3] = a_17_15[0] ^ b_17_15[0];
  assign sum4_0_negative_level1_0_half = negative ^ sum4_0_signs[1];
  assign sum4_0_negative_level1_0_sum = sum4_0_negative_level1_0_half ^ sum4_0_signs[2];
  assign _0000_ = negative & sum4_0_signs[1];
  assign _0111_ = sum4_0_negative_level1_0_half & sum4_0_signs[2];
  assign sum4_0_negative_level1_0_carry = _0000_ | _0111_;
  assign { _0222_[3], sum4_0_negative_total } = { sum4_0_negative_level1_0_carry, sum4_0_signs[3] } + sum4_0_negative_level1_0_sum;
  assign sum4_0_others = ~ sum4_0_negative_total;
  assign sum4_0_level1_0_half = term ^ _0451_;
  assign sum4_0_level1_0_sum = sum4_0_level1_0_half ^ _0450_;
  assign _0317_ = term & _0451_;
  assign _0334_ = sum4_0_level1_0_half & _0450_;
  assign sum4_0_level1_0_carry = _0317_ | _0334_;
  assign sum4_0_level2_0_half = { sum4_0_others[0], _0449_ } ^ { 1'h1, sum4_0_level1_0_carry[4:2], sum4_0_negative_total };
  assign sum4_0_level2_0_sum = sum4_0_level2_0_half ^ { sum4_0_level1_0_carry[5], sum4_0_level1_0_sum };
  assign _0345_ = { sum4_0_others[0], _0449_ } & { 1'h1, sum4_0_level1_0_carry[4:2], sum4_0_negative_total };
  assign _0356_ = sum4_0_level2_0_half & { sum4_0_level1_0_carry[5], sum4_0_level1_0_sum };
  assign sum4_0_level2_0_carry = _0345_ | _0356_;
  assign sum4_0_level3_0_half = sum4_0_level1_0_carry[1:0] ^ sum4_0_level2_0_carry[1:0];
  assign sum4_0_level3_0_sum = sum4_0_level3_0_half ^ sum4_0_level2_0_sum[2:1];
  assign _0367_ = sum4_0_level1_0_carry[1:0] & sum4_0_level2_0_carry[1:0];
  assign _0378_ = sum4_0_level3_0_half & sum4_0_level2_0_sum[2:1];
  assign sum4_0_level3_0_carry = _0367_ | _0378_;
  assign sum4_0_level4_0_half = sum4_0_level2_0_carry[2] ^ sum4_0_level2_0_sum[3];
  assign sum4_0_level4_0_sum = sum4_0_level4_0_half ^ sum4_0_level3_0_carry[1];
  assign _0001_ = sum4_0_level2_0_carry[2] & sum4_0_level2_0_sum[3];
  assign _0012_ = sum4_0_level4_0_half & sum4_0_level3_0_carry[1];
  assign sum4_0_level4_0_carry = _0001_ | _0012_;
  assign sum4_0_level5_0_half = sum4_0_level2_0_carry[3] ^ sum4_0_level2_0_sum[4];
  assign sum4_0_level5_0_sum = sum4_0_level5_0_half ^ sum4_0_level4_0_carry;
  assign _0023_ = sum4_0_level2_0_carry[3] & sum4_0_level2_0_sum[4];
  assign _0034_ = sum4_0_level5_0_half & sum4_0_level4_0_carry;
  assign sum4_0_level5_0_carry = _0023_ | _0034_;
  assign sum4_0_level6_0_half = sum4_0_level2_0_carry[4] ^ sum4_0_level2_0_sum[5];
  assign sum4_0_level6_0_sum = sum4_0_level6_0_half ^ sum4_0_level5_0_carry;
  assign _0045_ = sum4_0_level2_0_carry[4] & sum4_0_level2_0_sum[5];
  assign _0056_ = sum4_0_level6_0_half & sum4_0_level5_0_carry;
  assign sum4_0_level6_0_carry = _0045_ | _0056_;
  assign sum4_0_level7_0_half = sum4_0_level2_0_carry[5] ^ sum4_0_level2_0_sum[6];
  assign sum4_0_level7_0_sum = sum4_0_level7_0_half ^ sum4_0_level6_0_carry;
  assign _0067_ = sum4_0_level2_0_carry[5] & sum4_0_level2_0_sum[6];
  assign _0078_ = sum4_0_level7_0_half & sum4_0_level6_0_carry;
  assign sum4_0_level7_0_carry = _0067_ | _0078_;
  assign sum4_0_level8_0_half = sum4_0_others[1] ^ sum4_0_level2_0_carry[6];
  assign sum4_0_level8_0_sum = sum4_0_level8_0_half ^ sum4_0_level7_0_carry;
  assign _0089_ = sum4_0_others[1] & sum4_0_level2_0_carry[6];
  assign _0100_ = sum4_0_level8_0_half & sum4_0_level7_0_carry;
  assign sum4_0_level8_0_carry = _0089_ | _0100_;
  assign { _0112_[7], sum4_0_total[8:2] } = { sum4_0_others[2], sum4_0_level8_0_sum, sum4_0_level7_0_sum, sum4_0_level6_0_sum, sum4_0_level5_0_sum, sum4_0_level4_0_sum, sum4_0_level3_0_carry[0] } + { sum4_0_level8_0_carry, 5'h00, sum4_0_level3_0_sum[1] };
  assign places4_0 = a_level2[0] + b_level2[0];
  assign { _0123_[11], lifted4_0 } = $signed({ sum4_0_total[8:2], sum4_0_level3_0_sum[0], sum4_0_level2_0_sum[0] }) << places4_0;
  assign sum4_4_signs[0] = a_21_19[0] ^ b_21_19[0];
  assign sum4_4_signs[1] = a_25_23[0] ^ b_25_23[0];
  assign sum4_4_signs[2] = a_29_27[0] ^ b_29_27[0];
  assign sum4_4_signs[3] = a_33_31[0] ^ b_33_31[0];
  assign sum4_4_negative_level1_0_half = sum4_4_signs[0] ^ sum4_4_signs[1];
  assign sum4_4_negative_level1_0_sum = sum4_4_negative_level1_0_half ^ sum4_4_signs[2];
  assign _0134_ = sum4_4_signs[0] & sum4_4_signs[1];
  assign _0145_ = sum4_4_negative_level1_0_half & sum4_4_signs[2];
  assign sum4_4_negative_level1_0_carry = _0134_ | _0145_;
  assign { _0156_[3], sum4_4_negative_total } = { sum4_4_negative_level1_0_carry, sum4_4_signs[3] } + sum4_4_negative_level1_0_sum;
  assign sum4_4_others = ~ sum4_4_negative_total;
  assign sum4_4_level1_0_half = _0448_ ^ _0447_;
  assign sum4_4_level1_0_sum = sum4_4_level1_0_half ^ _0446_;
  assign _0167_ = _0448_ & _0447_;
  assign _0178_ = sum4_4_level1_0_half & _0446_;
  assign sum4_4_level1_0_carry = _0167_ | _0178_;
  assign sum4_4_level2_0_half = { sum4_4_others[0], _0445_ } ^ { 1'h1, sum4_4_level1_0_carry[4:2], sum4_4_negative_total };
  assign sum4_4_level2_0_sum = sum4_4_level2_0_half ^ { sum4_4_level1_0_carry[5], sum4_4_level1_0_sum };
  assign _0189_ = { sum4_4_others[0], _0445_ } & { 1'h1, sum4_4_level1_0_carry[4:2], sum4_4_negative_total };
  assign _0200_ = sum4_4_level2_0_half & { sum4_4_level1_0_carry[5], sum4_4_level1_0_sum };
  assign sum4_4_level2_0_carry = _0189_ | _0200_;
  assign sum4_4_level3_0_half = sum4_4_level1_0_carry[1:0] ^ sum4_4_level2_0_carry[1:0];
  assign sum4_4_level3_0_sum = sum4_4_level3_0_half ^ sum4_4_level2_0_sum[2:1];
  assign _0211_ = sum4_4_level1_0_carry[1:0] & sum4_4_level2_0_carry[1:0];
  assign _0223_ = sum4_4_level3_0_half & sum4_4_level2_0_sum[2:1];
  assign sum4_4_level3_0_carry = _0211_ | _0223_;
  assign sum4_4_level4_0_half = sum4_4_level2_0_carry[2] ^ sum4_4_level2_0_sum[3];
  assign sum4_4_level4_0_sum = sum4_4_level4_0_half ^ sum4_4_level3_0_carry[1];
  assign _0234_ = sum4_4_level2_0_carry[2] & sum4_4_level2_0_sum[3];
  assign _0245_ = sum4_4_level4_0_half & sum4_4_level3_0_carry[1];
  assign sum4_4_level4_0_carry = _0234_ | _0245_;
  assign sum4_4_level5_0_half = sum4_4_level2_0_carry[3] ^ sum4_4_level2_0_sum[4];
  assign sum4_4_level5_0_sum = sum4_4_level5_0_half ^ sum4_4_level4_0_carry;
  assign _0256_ = sum4_4_level2_0_carry[3] & sum4_4_level2_0_sum[4];
  assign _0266_ = sum4_4_level5_0_half & sum4_4_level4_0_carry;
  assign sum4_4_level5_0_carry = _0256_ | _0266_;
  assign sum4_4_level6_0_half = sum4_4_level2_0_carry[4] ^ sum4_4_level2_0_sum[5];
  assign sum4_4_level6_0_sum = sum4_4_level6_0_half ^ sum4_4_level5_0_carry;
  assign _0275_ = sum4_4_level2_0_carry[4] & sum4_4_level2_0_sum[5];
  assign _0284_ = sum4_4_level6_0_half & sum4_4_level5_0_carry;
  assign sum4_4_level6_0_carry = _0275_ | _0284_;
  assign sum4_4_level7_0_half = sum4_4_level2_0_carry[5] ^ sum4_4_level2_0_sum[6];
  assign sum4_4_level7_0_sum = sum4_4_level7_0_half ^ sum4_4_level6_0_carry;
  assign _0293_ = sum4_4_level2_0_carry[5] & sum4_4_level2_0_sum[6];
  assign _0303_ = sum4_4_level7_0_half & sum4_4_level6_0_carry;
  assign sum4_4_level7_0_carry = _0293_ | _0303_;
  assign sum4_4_level8_0_half = sum4_4_others[1] ^ sum4_4_level2_0_carry[6];
  assign sum4_4_level8_0_sum = sum4_4_level8_0_half ^ sum4_4_level7_0_carry;
  assign _0309_ = sum4_4_others[1] & sum4_4_level2_0_carry[6];
  assign _0318_ = sum4_4_level8_0_half & sum4_4_level7_0_carry;
  assign sum4_4_level8_0_carry = _0309_ | _0318_;
  assign { _0325_[7], sum4_4_total[8:2] } = { sum4_4_others[2], sum4_4_level8_0_sum, sum4_4_level7_0_sum, sum4_4_level6_0_sum, sum4_4_level5_0_sum, sum4_4_level4_0_sum, sum4_4_level3_0_carry[0] } + { sum4_4_level8_0_carry, 5'h00, sum4_4_level3_0_sum[1] };
  assign places4_4 = a_level2[1] + b_level2[1];
  assign { _0326_[11], lifted4_4 } = $signed({ sum4_4_total[8:2], sum4_4_level3_0_sum[0], sum4_4_level2_0_sum[0] }) << places4_4;
  assign sum4_8_signs[0] = a_37_35[0] ^ b_37_35[0];
  assign sum4_8_signs[1] = a_41_39[0] ^ b_41_39[0];
  assign sum4_8_signs[2] = a_45_43[0] ^ b_45_43[0];
  assign sum4_8_signs[3] = a_49_47[0] ^ b_49_47[0];
  assign sum4_8_negative_level1_0_half = sum4_8_signs[0] ^ sum4_8_signs[1];
  assign sum4_8_negative_level1_0_sum = sum4_8_negative_level1_0_half ^ sum4_8_signs[2];
  assign _0327_ = sum4_8_signs[0] & sum4_8_signs[1];
  assign _0328_ = sum4_8_negative_level1_0_half & sum4_8_signs[2];
  assign sum4_8_negative_level1_0_carry = _0327_ | _0328_;
  assign { _0329_[3], sum4_8_negative_total } = { sum4_8_negative_level1_0_carry, sum4_8_signs[3] } + sum4_8_negative_level1_0_sum;
  assign sum4_8_others = ~ sum4_8_negative_total;
  assign sum4_8_level1_0_half = _0444_ ^ _0443_;
  assign sum4_8_level1_0_sum = sum4_8_level1_0_half ^ _0442_;
  assign _0330_ = _0444_ & _0443_;
  assign _0331_ = sum4_8_level1_0_half & _0442_;
  assign sum4_8_level1_0_carry = _0330_ | _0331_;
  assign sum4_8_level2_0_half = { sum4_8_others[0], _0441_ } ^ { 1'h1, sum4_8_level1_0_carry[4:2], sum4_8_negative_total };
  assign sum4_8_level2_0_sum = sum4_8_level2_0_half ^ { sum4_8_level1_0_carry[5], sum4_8_level1_0_sum };
  assign _0332_ = { sum4_8_others[0], _0441_ } & { 1'h1, sum4_8_level1_0_carry[4:2], sum4_8_negative_total };
  assign _0333_ = sum4_8_level2_0_half & { sum4_8_level1_0_carry[5], sum4_8_level1_0_sum };
  assign sum4_8_level2_0_carry = _0332_ | _0333_;
  assign sum4_8_level3_0_half = sum4_8_level1_0_carry[1:0] ^ sum4_8_level2_0_carry[1:0];
  assign sum4_8_level3_0_sum = sum4_8_level3_0_half ^ sum4_8_level2_0_sum[2:1];
  assign _0335_ = sum4_8_level1_0_carry[1:0] & sum4_8_level2_0_carry[1:0];
  assign _0336_ = sum4_8_level3_0_half & sum4_8_level2_0_sum[2:1];
  assign sum4_8_level3_0_carry = _0335_ | _0336_;
  assign sum4_8_level4_0_half = sum4_8_level2_0_carry[2] ^ sum4_8_level2_0_sum[3];
  assign sum4_8_level4_0_sum = sum4_8_level4_0_half ^ sum4_8_level3_0_carry[1];
  assign _0337_ = sum4_8_level2_0_carry[2] & sum4_8_level2_0_sum[3];
  assign _0338_ = sum4_8_level4_0_half & sum4_8_level3_0_carry[1];
  assign sum4_8_level4_0_carry = _0337_ | _0338_;
  assign sum4_8_level5_0_half = sum4_8_level2_0_carry[3] ^ sum4_8_level2_0_sum[4];
  assign sum4_8_level5_0_sum = sum4_8_level5_0_half ^ sum4_8_level4_0_carry;
  assign _0339_ = sum4_8_level2_0_carry[3] & sum4_8_level2_0_sum[4];
  assign _0340_ = sum4_8_level5_0_half & sum4_8_level4_0_carry;
  assign sum4_8_level5_0_carry = _0339_ | _0340_;
  assign sum4_8_level6_0_half = sum4_8_level2_0_carry[4] ^ sum4_8_level2_0_sum[5];
  assign sum4_8_level6_0_sum = sum4_8_level6_0_half ^ sum4_8_level5_0_carry;
  assign _0341_ = sum4_8_level2_0_carry[4] & sum4_8_level2_0_sum[5];
  assign _0342_ = sum4_8_level6_0_half & sum4_8_level5_0_carry;
  assign sum4_8_level6_0_carry = _0341_ | _0342_;
  assign sum4_8_level7_0_half = sum4_8_level2_0_carry[5] ^ sum4_8_level2_0_sum[6];
  assign sum4_8_level7_0_sum = sum4_8_level7_0_half ^ sum4_8_level6_0_carry;
  assign _0343_ = sum4_8_level2_0_carry[5] & sum4_8_level2_0_sum[6];
  assign _0344_ = sum4_8_level7_0_half & sum4_8_level6_0_carry;
  assign sum4_8_level7_0_carry = _0343_ | _0344_;
  assign sum4_8_level8_0_half = sum4_8_others[1] ^ sum4_8_level2_0_carry[6];
  assign sum4_8_level8_0_sum = sum4_8_level8_0_half ^ sum4_8_level7_0_carry;
  assign _0346_ = sum4_8_others[1] & sum4_8_level2_0_carry[6];
  assign _0347_ = sum4_8_level8_0_half & sum4_8_level7_0_carry;
  assign sum4_8_level8_0_carry = _0346_ | _0347_;
  assign { _0348_[7], sum4_8_total[8:2] } = { sum4_8_others[2], sum4_8_level8_0_sum, sum4_8_level7_0_sum, sum4_8_level6_0_sum, sum4_8_level5_0_sum, sum4_8_level4_0_sum, sum4_8_level3_0_carry[0] } + { sum4_8_level8_0_carry, 5'h00, sum4_8_level3_0_sum[1] };
  assign places4_8 = a_level2[2] + b_level2[2];
  assign { _0349_[11], lifted4_8 } = $signed({ sum4_8_total[8:2], sum4_8_level3_0_sum[0], sum4_8_level2_0_sum[0] }) << places4_8;
  assign sum4_12_signs[0] = a_53_51[0] ^ b_53_51[0];
  assign sum4_12_signs[1] = a_57_55[0] ^ b_57_55[0];
  assign sum4_12_signs[2] = a_61_59[0] ^ b_61_59[0];
  assign sum4_12_signs[3] = a_65_63[0] ^ b_65_63[0];
  assign sum4_12_negative_level1_0_half = sum4_12_signs[0] ^ sum4_12_signs[1];
  assign sum4_12_negative_level1_0_sum = sum4_12_negative_level1_0_half ^ sum4_12_signs[2];
  assign _0350_ = sum4_12_signs[0] & sum4_12_signs[1];
  assign _0351_ = sum4_12_negative_level1_0_half & sum4_12_signs[2];
  assign sum4_12_negative_level1_0_carry = _0350_ | _0351_;
  assign { _0352_[3], sum4_12_negative_total } = { sum4_12_negative_level1_0_carry, sum4_12_signs[3] } + sum4_12_negative_level1_0_sum;
  assign sum4_12_others = ~ sum4_12_negative_total;
  assign sum4_12_level1_0_half = _0440_ ^ _0439_;
  assign sum4_12_level1_0_sum = sum4_12_level1_0_half ^ _0438_;
  assign _0353_ = _0440_ & _0439_;
  assign _0354_ = sum4_12_level1_0_half & _0438_;
  assign sum4_12_level1_0_carry = _0353_ | _0354_;
  assign sum4_12_level2_0_half = { sum4_12_others[0], _0437_ } ^ { 1'h1, sum4_12_level1_0_carry[4:2], sum4_12_negative_total };
  assign sum4_12_level2_0_sum = sum4_12_level2_0_half ^ { sum4_12_level1_0_carry[5], sum4_12_level1_0_sum };
  assign _0355_ = { sum4_12_others[0], _0437_ } & { 1'h1, sum4_12_level1_0_carry[4:2], sum4_12_negative_total };
  assign _0357_ = sum4_12_level2_0_half & { sum4_12_level1_0_carry[5], sum4_12_level1_0_sum };
  assign sum4_12_level2_0_carry = _0355_ | _0357_;
  assign sum4_12_level3_0_half = sum4_12_level1_0_carry[1:0] ^ sum4_12_level2_0_carry[1:0];
  assign sum4_12_level3_0_sum = sum4_12_level3_0_half ^ sum4_12_level2_0_sum[2:1];
  assign _0358_ = sum4_12_level1_0_carry[1:0] & sum4_12_level2_0_carry[1:0];
  assign _0359_ = sum4_12_level3_0_half & sum4_12_level2_0_sum[2:1];
  assign sum4_12_level3_0_carry = _0358_ | _0359_;
  assign sum4_12_level4_0_half = sum4_12_level2_0_carry[2] ^ sum4_12_level2_0_sum[3];
  assign sum4_12_level4_0_sum = sum4_12_level4_0_half ^ sum4_12_level3_0_carry[1];
  assign _0360_ = sum4_12_level2_0_carry[2] & sum4_12_level2_0_sum[3];
  assign _0361_ = sum4_12_level4_0_half & sum4_12_level3_0_carry[1];
  assign sum4_12_level4_0_carry = _0360_ | _0361_;
  assign sum4_12_level5_0_half = sum4_12_level2_0_carry[3] ^ sum4_12_level2_0_sum[4];
  assign sum4_12_level5_0_sum = sum4_12_level5_0_half ^ sum4_12_level4_0_carry;
  assign _0362_ = sum4_12_level2_0_carry[3] & sum4_12_level2_0_sum[4];
  assign _0363_ = sum4_12_level5_0_half & sum4_12_level4_0_carry;
  assign sum4_12_level5_0_carry = _0362_ | _0363_;
  assign sum4_12_level6_0_half = sum4_12_level2_0_carry[4] ^ sum4_12_level2_0_sum[5];
  assign sum4_12_level6_0_sum = sum4_12_level6_0_half ^ sum4_12_level5_0_carry;
  assign _0364_ = sum4_12_level2_0_carry[4] & sum4_12_level2_0_sum[5];
  assign _0365_ = sum4_12_level6_0_half & sum4_12_level5_0_carry;
  assign sum4_12_level6_0_carry = _0364_ | _0365_;
  assign sum4_12_level7_0_half = sum4_12_level2_0_carry[5] ^ sum4_12_level2_0_sum[6];
  assign sum4_12_level7_0_sum = sum4_12_level7_0_half ^ sum4_12_level6_0_carry;
  assign _0366_ = sum4_12_level2_0_carry[5] & sum4_12_level2_0_sum[6];
  assign _0368_ = sum4_12_level7_0_half & sum4_12_level6_0_carry;
  assign sum4_12_level7_0_carry = _0366_ | _0368_;
  assign sum4_12_level8_0_half = sum4_12_others[1] ^ sum4_12_level2_0_carry[6];
  assign sum4_12_level8_0_sum = sum4_12_level8_0_half ^ sum4_12_level7_0_carry;
  assign _0369_ = sum4_12_others[1] & sum4_12_level2_0_carry[6];
  assign _0370_ = sum4_12_level8_0_half & sum4_12_level7_0_carry;
  assign sum4_12_level8_0_carry = _0369_ | _0370_;
  assign { _0371_[7], sum4_12_total[8:2] } = { sum4_12_others[2], sum4_12_level8_0_sum, sum4_12_level7_0_sum, sum4_12_level6_0_sum, sum4_12_level5_0_sum, sum4_12_level4_0_sum, sum4_12_level3_0_carry[0] } + { sum4_12_level8_0_carry, 5'h00, sum4_12_level3_0_sum[1] };
  assign places4_12 = a_level2[3] + b_level2[3];
  assign { _0372_[11], lifted4_12 } = $signed({ sum4_12_total[8:2], sum4_12_level3_0_sum[0], sum4_12_level2_0_sum[0] }) << places4_12;
  assign sum4_16_signs[0] = a_69_67[0] ^ b_69_67[0];
  assign sum4_16_signs[1] = a_73_71[0] ^ b_73_71[0];
  assign sum4_16_signs[2] = a_77_75[0] ^ b_77_75[0];
  assign sum4_16_signs[3] = a_81_79[0] ^ b_81_79[0];
  assign sum4_16_negative_level1_0_half = sum4_16_signs[0] ^ sum4_16_signs[1];
  assign sum4_16_negative_level1_0_sum = sum4_16_negative_level1_0_half ^ sum4_16_signs[2];
  assign _0373_ = sum4_16_signs[0] & sum4_16_signs[1];
  assign _0374_ = sum4_16_negative_level1_0_half & sum4_16_signs[2];
  assign sum4_16_negative_level1_0_carry = _0373_ | _0374_;
  assign { _0375_[3], sum4_16_negative_total } = { sum4_16_negative_level1_0_carry, sum4_16_signs[3] } + sum4_16_negative_level1_0_sum;
  assign sum4_16_others = ~ sum4_16_negative_total;
  assign sum4_16_level1_0_half = _0436_ ^ _0435_;
  assign sum4_16_level1_0_sum = sum4_16_level1_0_half ^ _0434_;
  assign _0376_ = _0436_ & _0435_;
  assign _0377_ = sum4_16_level1_0_half & _0434_;
  assign sum4_16_level1_0_carry = _0376_ | _0377_;
  assign sum4_16_level2_0_half = { sum4_16_others[0], _0433_ } ^ { 1'h1, sum4_16_level1_0_carry[4:2], sum4_16_negative_total };
  assign sum4_16_level2_0_sum = sum4_16_level2_0_half ^ { sum4_16_level1_0_carry[5], sum4_16_level1_0_sum };
  assign _0379_ = { sum4_16_others[0], _0433_ } & { 1'h1, sum4_16_level1_0_carry[4:2], sum4_16_negative_total };
  assign _0380_ = sum4_16_level2_0_half & { sum4_16_level1_0_carry[5], sum4_16_level1_0_sum };
  assign sum4_16_level2_0_carry = _0379_ | _0380_;
  assign sum4_16_level3_0_half = sum4_16_level1_0_carry[1:0] ^ sum4_16_level2_0_carry[1:0];
  assign sum4_16_level3_0_sum = sum4_16_level3_0_half ^ sum4_16_level2_0_sum[2:1];
  assign _0381_ = sum4_16_level1_0_carry[1:0] & sum4_16_level2_0_carry[1:0];
  assign _0382_ = sum4_16_level3_0_half & sum4_16_level2_0_sum[2:1];
  assign sum4_16_level3_0_carry = _0381_ | _0382_;
  assign sum4_16_level4_0_half = sum4_16_level2_0_carry[2] ^ sum4_16_level2_0_sum[3];
  assign sum4_16_level4_0_sum = sum4_16_level4_0_half ^ sum4_16_level3_0_carry[1];
  assign _0383_ = sum4_16_level2_0_carry[2] & sum4_16_level2_0_sum[3];
  assign _0384_ = sum4_16_level4_0_half & sum4_16_level3_0_carry[1];
  assign sum4_16_level4_0_carry = _0383_ | _0384_;
  assign sum4_16_level5_0_half = sum4_16_level2_0_carry[3] ^ sum4_16_level2_0_sum[4];
  assign sum4_16_level5_0_sum = sum4_16_level5_0_half ^ sum4_16_level4_0_carry;
  assign _0385_ = sum4_16_level2_0_carry[3] & sum4_16_level2_0_sum[4];
  assign _0386_ = sum4_16_level5_0_half & sum4_16_level4_0_carry;
  assign sum4_16_level5_0_carry = _0385_ | _0386_;
  assign sum4_16_level6_0_half = sum4_16_level2_0_carry[4] ^ sum4_16_level2_0_sum[5];
  assign sum4_16_level6_0_sum = sum4_16_level6_0_half ^ sum4_16_level5_0_carry;
  assign _0387_ = sum4_16_level2_0_carry[4] & sum4_16_level2_0_sum[5];
  assign _0388_ = sum4_16_level6_0_half & sum4_16_level5_0_carry;
  assign sum4_16_level6_0_carry = _0387_ | _0388_;
  assign sum4_16_level7_0_half = sum4_16_level2_0_carry[5] ^ sum4_16_level2_0_sum[6];
  assign sum4_16_level7_0_sum = sum4_16_level7_0_half ^ sum4_16_level6_0_carry;
  assign _0002_ = sum4_16_level2_0_carry[5] & sum4_16_level2_0_sum[6];
  assign _0003_ = sum4_16_level7_0_half & sum4_16_level6_0_carry;
  assign sum4_16_level7_0_carry = _0002_ | _0003_;
  assign sum4_16_level8_0_half = sum4_16_others[1] ^ sum4_16_level2_0_carry[6];
  assign sum4_16_level8_0_sum = sum4_16_level8_0_half ^ sum4_16_level7_0_carry;
  assign _0004_ = sum4_16_others[1] & sum4_16_level2_0_carry[6];
  assign _0005_ = sum4_16_level8_0_half & sum4_16_level7_0_carry;
  assign sum4_16_level8_0_carry = _0004_ | _0005_;
  assign { _0006_[7], sum4_16_total[8:2] } = { sum4_16_others[2], sum4_16_level8_0_sum, sum4_16_level7_0_sum, sum4_16_level6_0_sum, sum4_16_level5_0_sum, sum4_16_level4_0_sum, sum4_16_level3_0_carry[0] } + { sum4_16_level8_0_carry, 5'h00, sum4_16_level3_0_sum[1] };
  assign places4_16 = a_level2[4] + b_level2[4];
  assign { _0007_[11], lifted4_16 } = $signed({ sum4_16_total[8:2], sum4_16_level3_0_sum[0], sum4_16_level2_0_sum[0] }) << places4_16;
  assign sum4_20_signs[0] = a_85_83[0] ^ b_85_83[0];
  assign sum4_20_signs[1] = a_89_87[0] ^ b_89_87[0];
  assign sum4_20_signs[2] = a_93_91[0] ^ b_93_91[0];
  assign sum4_20_signs[3] = a_97_95[0] ^ b_97_95[0];
  assign sum4_20_negative_level1_0_half = sum4_20_signs[0] ^ sum4_20_signs[1];
  assign sum4_20_negative_level1_0_sum = sum4_20_negative_level1_0_half ^ sum4_20_signs[2];
  assign _0008_ = sum4_20_signs[0] & sum4_20_signs[1];
  assign _0009_ = sum4_20_negative_level1_0_half & sum4_20_signs[2];
  assign sum4_20_negative_level1_0_carry = _0008_ | _0009_;
  assign { _0010_[3], sum4_20_negative_total } = { sum4_20_negative_level1_0_carry, sum4_20_signs[3] } + sum4_20_negative_level1_0_sum;
  assign sum4_20_others = ~ sum4_20_negative_total;
  assign sum4_20_level1_0_half = _0430_ ^ _0429_;
  assign sum4_20_level1_0_sum = sum4_20_level1_0_half ^ _0428_;
  assign _0011_ = _0430_ & _0429_;
  assign _0013_ = sum4_20_level1_0_half & _0428_;
  assign sum4_20_level1_0_carry = _0011_ | _0013_;
  assign sum4_20_level2_0_half = { sum4_20_others[0], _0427_ } ^ { 1'h1, sum4_20_level1_0_carry[4:2], sum4_20_negative_total };
  assign sum4_20_level2_0_sum = sum4_20_level2_0_half ^ { sum4_20_level1_0_carry[5], sum4_20_level1_0_sum };
  assign _0014_ = { sum4_20_others[0], _0427_ } & { 1'h1, sum4_20_level1_0_carry[4:2], sum4_20_negative_total };
  assign _0015_ = sum4_20_level2_0_half & { sum4_20_level1_0_carry[5], sum4_20_level1_0_sum };
  assign sum4_20_level2_0_carry = _0014_ | _0015_;
  assign sum4_20_level3_0_half = sum4_20_level1_0_carry[1:0] ^ sum4_20_level2_0_carry[1:0];
  assign sum4_20_level3_0_sum = sum4_20_level3_0_half ^ sum4_20_level2_0_sum[2:1];
  assign _0016_ = sum4_20_level1_0_carry[1:0] & sum4_20_level2_0_carry[1:0];
  assign _0017_ = sum4_20_level3_0_half & sum4_20_level2_0_sum[2:1];
  assign sum4_20_level3_0_carry = _0016_ | _0017_;
  assign sum4_20_level4_0_half = sum4_20_level2_0_carry[2] ^ sum4_20_level2_0_sum[3];
  assign sum4_20_level4_0_sum = sum4_20_level4_0_half ^ sum4_20_level3_0_carry[1];
  assign _0018_ = sum4_20_level2_0_carry[2] & sum4_20_level2_0_sum[3];
  assign _0019_ = sum4_20_level4_0_half & sum4_20_level3_0_carry[1];
  assign sum4_20_level4_0_carry = _0018_ | _0019_;
  assign sum4_20_level5_0_half = sum4_20_level2_0_carry[3] ^ sum4_20_level2_0_sum[4];
  assign sum4_20_level5_0_sum = sum4_20_level5_0_half ^ sum4_20_level4_0_carry;
  assign _0020_ = sum4_20_level2_0_carry[3] & sum4_20_level2_0_sum[4];
  assign _0021_ = sum4_20_level5_0_half & sum4_20_level4_0_carry;
  assign sum4_20_level5_0_carry = _0020_ | _0021_;
  assign sum4_20_level6_0_half = sum4_20_level2_0_carry[4] ^ sum4_20_level2_0_sum[5];
  assign sum4_20_level6_0_sum = sum4_20_level6_0_half ^ sum4_20_level5_0_carry;
  assign _0022_ = sum4_20_level2_0_carry[4] & sum4_20_level2_0_sum[5];
  assign _0024_ = sum4_20_level6_0_half & sum4_20_level5_0_carry;
  assign sum4_20_level6_0_carry = _0022_ | _0024_;
  assign sum4_20_level7_0_half = sum4_20_level2_0_carry[5] ^ sum4_20_level2_0_sum[6];
  assign sum4_20_level7_0_sum = sum4_20_level7_0_half ^ sum4_20_level6_0_carry;
  assign _0025_ = sum4_20_level2_0_carry[5] & sum4_20_level2_0_sum[6];
  assign _0026_ = sum4_20_level7_0_half & sum4_20_level6_0_carry;
  assign sum4_20_level7_0_carry = _0025_ | _0026_;
  assign sum4_20_level8_0_half = sum4_20_others[1] ^ sum4_20_level2_0_carry[6];
  assign sum4_20_level8_0_sum = sum4_20_level8_0_half ^ sum4_20_level7_0_carry;
  assign _0027_ = sum4_20_others[1] & sum4_20_level2_0_carry[6];
  assign _0028_ = sum4_20_level8_0_half & sum4_20_level7_0_carry;
  assign sum4_20_level8_0_carry = _0027_ | _0028_;
  assign { _0029_[7], sum4_20_total[8:2] } = { sum4_20_others[2], sum4_20_level8_0_sum, sum4_20_level7_0_sum, sum4_20_level6_0_sum, sum4_20_level5_0_sum, sum4_20_level4_0_sum, sum4_20_level3_0_carry[0] } + { sum4_20_level8_0_carry, 5'h00, sum4_20_level3_0_sum[1] };
  assign places4_20 = a_level2[5] + b_level2[5];
  assign { _0030_[11], lifted4_20 } = $signed({ sum4_20_total[8:2], sum4_20_level3_0_sum[0], sum4_20_level2_0_sum[0] }) << places4_20;
  assign sum4_24_signs[0] = a_101_99[0] ^ b_101_99[0];
  assign sum4_24_signs[1] = a_105_103[0] ^ b_105_103[0];
  assign sum4_24_signs[2] = a_109_107[0] ^ b_109_107[0];
  assign sum4_24_signs[3] = a_113_111[0] ^ b_113_111[0];
  assign sum4_24_negative_level1_0_half = sum4_24_signs[0] ^ sum4_24_signs[1];
  assign sum4_24_negative_level1_0_sum = sum4_24_negative_level1_0_half ^ sum4_24_signs[2];
  assign _0031_ = sum4_24_signs[0] & sum4_24_signs[1];
  assign _0032_ = sum4_24_negative_level1_0_half & sum4_24_signs[2];
  assign sum4_24_negative_level1_0_carry = _0031_ | _0032_;
  assign { _0033_[3], sum4_24_negative_total } = { sum4_24_negative_level1_0_carry, sum4_24_signs[3] } + sum4_24_negative_level1_0_sum;
  assign sum4_24_others = ~ sum4_24_negative_total;
  assign sum4_24_level1_0_half = _0424_ ^ _0423_;
  assign sum4_24_level1_0_sum = sum4_24_level1_0_half ^ _0422_;
  assign _0035_ = _0424_ & _0423_;
  assign _0036_ = sum4_24_level1_0_half & _0422_;
  assign sum4_24_level1_0_carry = _0035_ | _0036_;
  assign sum4_24_level2_0_half = { sum4_24_others[0], _0421_ } ^ { 1'h1, sum4_24_level1_0_carry[4:2], sum4_24_negative_total };
  assign sum4_24_level2_0_sum = sum4_24_level2_0_half ^ { sum4_24_level1_0_carry[5], sum4_24_level1_0_sum };
  assign _0037_ = { sum4_24_others[0], _0421_ } & { 1'h1, sum4_24_level1_0_carry[4:2], sum4_24_negative_total };
  assign _0038_ = sum4_24_level2_0_half & { sum4_24_level1_0_carry[5], sum4_24_level1_0_sum };
  assign sum4_24_level2_0_carry = _0037_ | _0038_;
  assign sum4_24_level3_0_half = sum4_24_level1_0_carry[1:0] ^ sum4_24_level2_0_carry[1:0];
  assign sum4_24_level3_0_sum = sum4_24_level3_0_half ^ sum4_24_level2_0_sum[2:1];
  assign _0039_ = sum4_24_level1_0_carry[1:0] & sum4_24_level2_0_carry[1:0];
  assign _0040_ = sum4_24_level3_0_half & sum4_24_level2_0_sum[2:1];
  assign sum4_24_level3_0_carry = _0039_ | _0040_;
  assign sum4_24_level4_0_half = sum4_24_level2_0_carry[2] ^ sum4_24_level2_0_sum[3];
  assign sum4_24_level4_0_sum = sum4_24_level4_0_half ^ sum4_24_level3_0_carry[1];
  assign _0041_ = sum4_24_level2_0_carry[2] & sum4_24_level2_0_sum[3];
  assign _0042_ = sum4_24_level4_0_half & sum4_24_level3_0_carry[1];
  assign sum4_24_level4_0_carry = _0041_ | _0042_;
  assign sum4_24_level5_0_half = sum4_24_level2_0_carry[3] ^ sum4_24_level2_0_sum[4];
  assign sum4_24_level5_0_sum = sum4_24_level5_0_half ^ sum4_24_level4_0_carry;
  assign _0043_ = sum4_24_level2_0_carry[3] & sum4_24_level2_0_sum[4];
  assign _0044_ = sum4_24_level5_0_half & sum4_24_level4_0_carry;
  assign sum4_24_level5_0_carry = _0043_ | _0044_;
  assign sum4_24_level6_0_half = sum4_24_level2_0_carry[4] ^ sum4_24_level2_0_sum[5];
  assign sum4_24_level6_0_sum = sum4_24_level6_0_half ^ sum4_24_level5_0_carry;
  assign _0046_ = sum4_24_level2_0_carry[4] & sum4_24_level2_0_sum[5];
  assign _0047_ = sum4_24_level6_0_half & sum4_24_level5_0_carry;
  assign sum4_24_level6_0_carry = _0046_ | _0047_;
  assign sum4_24_level7_0_half = sum4_24_level2_0_carry[5] ^ sum4_24_level2_0_sum[6];
  assign sum4_24_level7_0_sum = sum4_24_level7_0_half ^ sum4_24_level6_0_carry;
  assign _0048_ = sum4_24_level2_0_carry[5] & sum4_24_level2_0_sum[6];
  assign _0049_ = sum4_24_level7_0_half & sum4_24_level6_0_carry;
  assign sum4_24_level7_0_carry = _0048_ | _0049_;
  assign sum4_24_level8_0_half = sum4_24_others[1] ^ sum4_24_level2_0_carry[6];
  assign sum4_24_level8_0_sum = sum4_24_level8_0_half ^ sum4_24_level7_0_carry;
  assign _0050_ = sum4_24_others[1] & sum4_24_level2_0_carry[6];
  assign _0051_ = sum4_24_level8_0_half & sum4_24_level7_0_carry;
  assign sum4_24_level8_0_carry = _0050_ | _0051_;
  assign { _0052_[7], sum4_24_total[8:2] } = { sum4_24_others[2], sum4_24_level8_0_sum, sum4_24_level7_0_sum, sum4_24_level6_0_sum, sum4_24_level5_0_sum, sum4_24_level4_0_sum, sum4_24_level3_0_carry[0] } + { sum4_24_level8_0_carry, 5'h00, sum4_24_level3_0_sum[1] };
  assign places4_24 = a_level2[6] + b_level2[6];
  assign { _0053_[11], lifted4_24 } = $signed({ sum4_24_total[8:2], sum4_24_level3_0_sum[0], sum4_24_level2_0_sum[0] }) << places4_24;
  assign sum4_28_signs[0] = a_117_115[0] ^ b_117_115[0];
  assign sum4_28_signs[1] = a_121_119[0] ^ b_121_119[0];
  assign sum4_28_signs[2] = a_125_123[0] ^ b_125_123[0];
  assign sum4_28_signs[3] = a_129_127[0] ^ b_129_127[0];
  assign sum4_28_negative_level1_0_half = sum4_28_signs[0] ^ sum4_28_signs[1];
  assign sum4_28_negative_level1_0_sum = sum4_28_negative_level1_0_half ^ sum4_28_signs[2];
  assign _0054_ = sum4_28_signs[0] & sum4_28_signs[1];
  assign _0055_ = sum4_28_negative_level1_0_half & sum4_28_signs[2];
  assign sum4_28_negative_level1_0_carry = _0054_ | _0055_;
  assign { _0057_[3], sum4_28_negative_total } = { sum4_28_negative_level1_0_carry, sum4_28_signs[3] } + sum4_28_negative_level1_0_sum;
  assign sum4_28_others = ~ sum4_28_negative_total;
  assign sum4_28_level1_0_half = _0420_ ^ _0419_;
  assign sum4_28_level1_0_sum = sum4_28_level1_0_half ^ _0418_;
  assign _0058_ = _0420_ & _0419_;
  assign _0059_ = sum4_28_level1_0_half & _0418_;
  assign sum4_28_level1_0_carry = _0058_ | _0059_;
  assign sum4_28_level2_0_half = { sum4_28_others[0], _0417_ } ^ { 1'h1, sum4_28_level1_0_carry[4:2], sum4_28_negative_total };
  assign sum4_28_level2_0_sum = sum4_28_level2_0_half ^ { sum4_28_level1_0_carry[5], sum4_28_level1_0_sum };
  assign _0060_ = { sum4_28_others[0], _0417_ } & { 1'h1, sum4_28_level1_0_carry[4:2], sum4_28_negative_total };
  assign _0061_ = sum4_28_level2_0_half & { sum4_28_level1_0_carry[5], sum4_28_level1_0_sum };
  assign sum4_28_level2_0_carry = _0060_ | _0061_;
  assign sum4_28_level3_0_half = sum4_28_level1_0_carry[1:0] ^ sum4_28_level2_0_carry[1:0];
  assign sum4_28_level3_0_sum = sum4_28_level3_0_half ^ sum4_28_level2_0_sum[2:1];
  assign _0062_ = sum4_28_level1_0_carry[1:0] & sum4_28_level2_0_carry[1:0];
  assign _0063_ = sum4_28_level3_0_half & sum4_28_level2_0_sum[2:1];
  assign sum4_28_level3_0_carry = _0062_ | _0063_;
  assign sum4_28_level4_0_half = sum4_28_level2_0_carry[2] ^ sum4_28_level2_0_sum[3];
  assign sum4_28_level4_0_sum = sum4_28_level4_0_half ^ sum4_28_level3_0_carry[1];
  assign _0064_ = sum4_28_level2_0_carry[2] & sum4_28_level2_0_sum[3];
  assign _0065_ = sum4_28_level4_0_half & sum4_28_level3_0_carry[1];
  assign sum4_28_level4_0_carry = _0064_ | _0065_;
  assign sum4_28_level5_0_half = sum4_28_level2_0_carry[3] ^ sum4_28_level2_0_sum[4];
  assign sum4_28_level5_0_sum = sum4_28_level5_0_half ^ sum4_28_level4_0_carry;
  assign _0066_ = sum4_28_level2_0_carry[3] & sum4_28_level2_0_sum[4];
  assign _0068_ = sum4_28_level5_0_half & sum4_28_level4_0_carry;
  assign sum4_28_level5_0_carry = _0066_ | _0068_;
  assign sum4_28_level6_0_half = sum4_28_level2_0_carry[4] ^ sum4_28_level2_0_sum[5];
  assign sum4_28_level6_0_sum = sum4_28_level6_0_half ^ sum4_28_level5_0_carry;
  assign _0069_ = sum4_28_level2_0_carry[4] & sum4_28_level2_0_sum[5];
  assign _0070_ = sum4_28_level6_0_half & sum4_28_level5_0_carry;
  assign sum4_28_level6_0_carry = _0069_ | _0070_;
  assign sum4_28_level7_0_half = sum4_28_level2_0_carry[5] ^ sum4_28_level2_0_sum[6];
  assign sum4_28_level7_0_sum = sum4_28_level7_0_half ^ sum4_28_level6_0_carry;
  assign _0071_ = sum4_28_level2_0_carry[5] & sum4_28_level2_0_sum[6];
  assign _0072_ = sum4_28_level7_0_half & sum4_28_level6_0_carry;
  assign sum4_28_level7_0_carry = _0071_ | _0072_;
  assign sum4_28_level8_0_half = sum4_28_others[1] ^ sum4_28_level2_0_carry[6];
  assign sum4_28_level8_0_sum = sum4_28_level8_0_half ^ sum4_28_level7_0_carry;
  assign _0073_ = sum4_28_others[1] & sum4_28_level2_0_carry[6];
  assign _0074_ = sum4_28_level8_0_half & sum4_28_level7_0_carry;
  assign sum4_28_level8_0_carry = _0073_ | _0074_;
  assign { _0075_[7], sum4_28_total[8:2] } = { sum4_28_others[2], sum4_28_level8_0_sum, sum4_28_level7_0_sum, sum4_28_level6_0_sum, sum4_28_level5_0_sum, sum4_28_level4_0_sum, sum4_28_level3_0_carry[0] } + { sum4_28_level8_0_carry, 5'h00, sum4_28_level3_0_sum[1] };
  assign places4_28 = a_level2[7] + b_level2[7];
  assign { _0076_[11], lifted4_28 } = $signed({ sum4_28_total[8:2], sum4_28_level3_0_sum[0], sum4_28_level2_0_sum[0] }) << places4_28;
  assign sum4_32_signs[0] = a_133_131[0] ^ b_133_131[0];
  assign sum4_32_signs[1] = a_137_135[0] ^ b_137_135[0];
  assign sum4_32_signs[2] = a_141_139[0] ^ b_141_139[0];
  assign sum4_32_signs[3] = a_145_143[0] ^ b_145_143[0];
  assign sum4_32_negative_level1_0_half = sum4_32_signs[0] ^ sum4_32_signs[1];
  assign sum4_32_negative_level1_0_sum = sum4_32_negative_level1_0_half ^ sum4_32_signs[2];
  assign _0077_ = sum4_32_signs[0] & sum4_32_signs[1];
  assign _0079_ = sum4_32_negative_level1_0_half & sum4_32_signs[2];
  assign sum4_32_negative_level1_0_carry = _0077_ | _0079_;
  assign { _0080_[3], sum4_32_negative_total } = { sum4_32_negative_level1_0_carry, sum4_32_signs[3] } + sum4_32_negative_level1_0_sum;
  assign sum4_32_others = ~ sum4_32_negative_total;
  assign sum4_32_level1_0_half = _0416_ ^ _0415_;
  assign sum4_32_level1_0_sum = sum4_32_level1_0_half ^ _0414_;
  assign _0081_ = _0416_ & _0415_;
  assign _0082_ = sum4_32_level1_0_half & _0414_;
  assign sum4_32_level1_0_carry = _0081_ | _0082_;
  assign sum4_32_level2_0_half = { sum4_32_others[0], _0413_ } ^ { 1'h1, sum4_32_level1_0_carry[4:2], sum4_32_negative_total };
  assign sum4_32_level2_0_sum = sum4_32_level2_0_half ^ { sum4_32_level1_0_carry[5], sum4_32_level1_0_sum };
  assign _0083_ = { sum4_32_others[0], _0413_ } & { 1'h1, sum4_32_level1_0_carry[4:2], sum4_32_negative_total };
  assign _0084_ = sum4_32_level2_0_half & { sum4_32_level1_0_carry[5], sum4_32_level1_0_sum };
  assign sum4_32_level2_0_carry = _0083_ | _0084_;
  assign sum4_32_level3_0_half = sum4_32_level1_0_carry[1:0] ^ sum4_32_level2_0_carry[1:0];
  assign sum4_32_level3_0_sum = sum4_32_level3_0_half ^ sum4_32_level2_0_sum[2:1];
  assign _0085_ = sum4_32_level1_0_carry[1:0] & sum4_32_level2_0_carry[1:0];
  assign _0086_ = sum4_32_level3_0_half & sum4_32_level2_0_sum[2:1];
  assign sum4_32_level3_0_carry = _0085_ | _0086_;
  assign sum4_32_level4_0_half = sum4_32_level2_0_carry[2] ^ sum4_32_level2_0_sum[3];
  assign sum4_32_level4_0_sum = sum4_32_level4_0_half ^ sum4_32_level3_0_carry[1];
  assign _0087_ = sum4_32_level2_0_carry[2] & sum4_32_level2_0_sum[3];
  assign _0088_ = sum4_32_level4_0_half & sum4_32_level3_0_carry[1];
  assign sum4_32_level4_0_carry = _0087_ | _0088_;
  assign sum4_32_level5_0_half = sum4_32_level2_0_carry[3] ^ sum4_32_level2_0_sum[4];
  assign sum4_32_level5_0_sum = sum4_32_level5_0_half ^ sum4_32_level4_0_carry;
  assign _0090_ = sum4_32_level2_0_carry[3] & sum4_32_level2_0_sum[4];
  assign _0091_ = sum4_32_level5_0_half & sum4_32_level4_0_carry;
  assign sum4_32_level5_0_carry = _0090_ | _0091_;
  assign sum4_32_level6_0_half = sum4_32_level2_0_carry[4] ^ sum4_32_level2_0_sum[5];
  assign sum4_32_level6_0_sum = sum4_32_level6_0_half ^ sum4_32_level5_0_carry;
  assign _0092_ = sum4_32_level2_0_carry[4] & sum4_32_level2_0_sum[5];
  assign _0093_ = sum4_32_level6_0_half & sum4_32_level5_0_carry;
  assign sum4_32_level6_0_carry = _0092_ | _0093_;
  assign sum4_32_level7_0_half = sum4_32_level2_0_carry[5] ^ sum4_32_level2_0_sum[6];
  assign sum4_32_level7_0_sum = sum4_32_level7_0_half ^ sum4_32_level6_0_carry;
  assign _0094_ = sum4_32_level2_0_carry[5] & sum4_32_level2_0_sum[6];
  assign _0095_ = sum4_32_level7_0_half & sum4_32_level6_0_carry;
  assign sum4_32_level7_0_carry = _0094_ | _0095_;
  assign sum4_32_level8_0_half = sum4_32_others[1] ^ sum4_32_level2_0_carry[6];
  assign sum4_32_level8_0_sum = sum4_32_level8_0_half ^ sum4_32_level7_0_carry;
  assign _0096_ = sum4_32_others[1] & sum4_32_level2_0_carry[6];
  assign _0097_ = sum4_32_level8_0_half & sum4_32_level7_0_carry;
  assign sum4_32_level8_0_carry = _0096_ | _0097_;
  assign { _0098_[7], sum4_32_total[8:2] } = { sum4_32_others[2], sum4_32_level8_0_sum, sum4_32_level7_0_sum, sum4_32_level6_0_sum, sum4_32_level5_0_sum, sum4_32_level4_0_sum, sum4_32_level3_0_carry[0] } + { sum4_32_level8_0_carry, 5'h00, sum4_32_level3_0_sum[1] };
  assign places4_32 = a_level2[8] + b_level2[8];
  assign { _0099_[11], lifted4_32 } = $signed({ sum4_32_total[8:2], sum4_32_level3_0_sum[0], sum4_32_level2_0_sum[0] }) << places4_32;
  assign sum4_36_signs[0] = a_149_147[0] ^ b_149_147[0];
  assign sum4_36_signs[1] = a_153_151[0] ^ b_153_151[0];
  assign sum4_36_signs[2] = a_157_155[0] ^ b_157_155[0];
  assign sum4_36_signs[3] = a_161_159[0] ^ b_161_159[0];
  assign sum4_36_negative_level1_0_half = sum4_36_signs[0] ^ sum4_36_signs[1];
  assign sum4_36_negative_level1_0_sum = sum4_36_negative_level1_0_half ^ sum4_36_signs[2];
  assign _0101_ = sum4_36_signs[0] & sum4_36_signs[1];
  assign _0102_ = sum4_36_negative_level1_0_half & sum4_36_signs[2];
  assign sum4_36_negative_level1_0_carry = _0101_ | _0102_;
  assign { _0103_[3], sum4_36_negative_total } = { sum4_36_negative_level1_0_carry, sum4_36_signs[3] } + sum4_36_negative_level1_0_sum;
  assign sum4_36_others = ~ sum4_36_negative_total;
  assign sum4_36_level1_0_half = _0412_ ^ _0411_;
  assign sum4_36_level1_0_sum = sum4_36_level1_0_half ^ _0410_;
  assign _0104_ = _0412_ & _0411_;
  assign _0105_ = sum4_36_level1_0_half & _0410_;
  assign sum4_36_level1_0_carry = _0104_ | _0105_;
  assign sum4_36_level2_0_half = { sum4_36_others[0], _0409_ } ^ { 1'h1, sum4_36_level1_0_carry[4:2], sum4_36_negative_total };
  assign sum4_36_level2_0_sum = sum4_36_level2_0_half ^ { sum4_36_level1_0_carry[5], sum4_36_level1_0_sum };
  assign _0106_ = { sum4_36_others[0], _0409_ } & { 1'h1, sum4_36_level1_0_carry[4:2], sum4_36_negative_total };
  assign _0107_ = sum4_36_level2_0_half & { sum4_36_level1_0_carry[5], sum4_36_level1_0_sum };
  assign sum4_36_level2_0_carry = _0106_ | _0107_;
  assign sum4_36_level3_0_half = sum4_36_level1_0_carry[1:0] ^ sum4_36_level2_0_carry[1:0];
  assign sum4_36_level3_0_sum = sum4_36_level3_0_half ^ sum4_36_level2_0_sum[2:1];
  assign _0108_ = sum4_36_level1_0_carry[1:0] & sum4_36_level2_0_carry[1:0];
  assign _0109_ = sum4_36_level3_0_half & sum4_36_level2_0_sum[2:1];
  assign sum4_36_level3_0_carry = _0108_ | _0109_;
  assign sum4_36_level4_0_half = sum4_36_level2_0_carry[2] ^ sum4_36_level2_0_sum[3];
  assign sum4_36_level4_0_sum = sum4_36_level4_0_half ^ sum4_36_level3_0_carry[1];
  assign _0110_ = sum4_36_level2_0_carry[2] & sum4_36_level2_0_sum[3];
  assign _0113_ = sum4_36_level4_0_half & sum4_36_level3_0_carry[1];
  assign sum4_36_level4_0_carry = _0110_ | _0113_;
  assign sum4_36_level5_0_half = sum4_36_level2_0_carry[3] ^ sum4_36_level2_0_sum[4];
  assign sum4_36_level5_0_sum = sum4_36_level5_0_half ^ sum4_36_level4_0_carry;
  assign _0114_ = sum4_36_level2_0_carry[3] & sum4_36_level2_0_sum[4];
  assign _0115_ = sum4_36_level5_0_half & sum4_36_level4_0_carry;
  assign sum4_36_level5_0_carry = _0114_ | _0115_;
  assign sum4_36_level6_0_half = sum4_36_level2_0_carry[4] ^ sum4_36_level2_0_sum[5];
  assign sum4_36_level6_0_sum = sum4_36_level6_0_half ^ sum4_36_level5_0_carry;
  assign _0116_ = sum4_36_level2_0_carry[4] & sum4_36_level2_0_sum[5];
  assign _0117_ = sum4_36_level6_0_half & sum4_36_level5_0_carry;
  assign sum4_36_level6_0_carry = _0116_ | _0117_;
  assign sum4_36_level7_0_half = sum4_36_level2_0_carry[5] ^ sum4_36_level2_0_sum[6];
  assign sum4_36_level7_0_sum = sum4_36_level7_0_half ^ sum4_36_level6_0_carry;
  assign _0118_ = sum4_36_level2_0_carry[5] & sum4_36_level2_0_sum[6];
  assign _0119_ = sum4_36_level7_0_half & sum4_36_level6_0_carry;
  assign sum4_36_level7_0_carry = _0118_ | _0119_;
  assign sum4_36_level8_0_half = sum4_36_others[1] ^ sum4_36_level2_0_carry[6];
  assign sum4_36_level8_0_sum = sum4_36_level8_0_half ^ sum4_36_level7_0_carry;
  assign _0120_ = sum4_36_others[1] & sum4_36_level2_0_carry[6];
  assign _0121_ = sum4_36_level8_0_half & sum4_36_level7_0_carry;
  assign sum4_36_level8_0_carry = _0120_ | _0121_;
  assign { _0122_[7], sum4_36_total[8:2] } = { sum4_36_others[2], sum4_36_level8_0_sum, sum4_36_level7_0_sum, sum4_36_level6_0_sum, sum4_36_level5_0_sum, sum4_36_level4_0_sum, sum4_36_level3_0_carry[0] } + { sum4_36_level8_0_carry, 5'h00, sum4_36_level3_0_sum[1] };
  assign places4_36 = a_level2[9] + b_level2[9];
  assign { _0124_[11], lifted4_36 } = $signed({ sum4_36_total[8:2], sum4_36_level3_0_sum[0], sum4_36_level2_0_sum[0] }) << places4_36;
  assign sum4_40_signs[0] = a_165_163[0] ^ b_165_163[0];
  assign sum4_40_signs[1] = a_169_167[0] ^ b_169_167[0];
  assign sum4_40_signs[2] = a_173_171[0] ^ b_173_171[0];
  assign sum4_40_signs[3] = a_177_175[0] ^ b_177_175[0];
  assign sum4_40_negative_level1_0_half = sum4_40_signs[0] ^ sum4_40_signs[1];
  assign sum4_40_negative_level1_0_sum = sum4_40_negative_level1_0_half ^ sum4_40_signs[2];
  assign _0125_ = sum4_40_signs[0] & sum4_40_signs[1];
  assign _0126_ = sum4_40_negative_level1_0_half & sum4_40_signs[2];
  assign sum4_40_negative_level1_0_carry = _0125_ | _0126_;
  assign { _0127_[3], sum4_40_negative_total } = { sum4_40_negative_level1_0_carry, sum4_40_signs[3] } + sum4_40_negative_level1_0_sum;
  assign sum4_40_others = ~ sum4_40_negative_total;
  assign sum4_40_level1_0_half = _0408_ ^ _0407_;
  assign sum4_40_level1_0_sum = sum4_40_level1_0_half ^ _0406_;
  assign _0128_ = _0408_ & _0407_;
  assign _0129_ = sum4_40_level1_0_half & _0406_;
  assign sum4_40_level1_0_carry = _0128_ | _0129_;
  assign sum4_40_level2_0_half = { sum4_40_others[0], _0405_ } ^ { 1'h1, sum4_40_level1_0_carry[4:2], sum4_40_negative_total };
  assign sum4_40_level2_0_sum = sum4_40_level2_0_half ^ { sum4_40_level1_0_carry[5], sum4_40_level1_0_sum };
  assign _0130_ = { sum4_40_others[0], _0405_ } & { 1'h1, sum4_40_level1_0_carry[4:2], sum4_40_negative_total };
  assign _0131_ = sum4_40_level2_0_half & { sum4_40_level1_0_carry[5], sum4_40_level1_0_sum };
  assign sum4_40_level2_0_carry = _0130_ | _0131_;
  assign sum4_40_level3_0_half = sum4_40_level1_0_carry[1:0] ^ sum4_40_level2_0_carry[1:0];
  assign sum4_40_level3_0_sum = sum4_40_level3_0_half ^ sum4_40_level2_0_sum[2:1];
  assign _0132_ = sum4_40_level1_0_carry[1:0] & sum4_40_level2_0_carry[1:0];
  assign _0133_ = sum4_40_level3_0_half & sum4_40_level2_0_sum[2:1];
  assign sum4_40_level3_0_carry = _0132_ | _0133_;
  assign sum4_40_level4_0_half = sum4_40_level2_0_carry[2] ^ sum4_40_level2_0_sum[3];
  assign sum4_40_level4_0_sum = sum4_40_level4_0_half ^ sum4_40_level3_0_carry[1];
  assign _0135_ = sum4_40_level2_0_carry[2] & sum4_40_level2_0_sum[3];
  assign _0136_ = sum4_40_level4_0_half & sum4_40_level3_0_carry[1];
  assign sum4_40_level4_0_carry = _0135_ | _0136_;
  assign sum4_40_level5_0_half = sum4_40_level2_0_carry[3] ^ sum4_40_level2_0_sum[4];
  assign sum4_40_level5_0_sum = sum4_40_level5_0_half ^ sum4_40_level4_0_carry;
  assign _0137_ = sum4_40_level2_0_carry[3] & sum4_40_level2_0_sum[4];
  assign _0138_ = sum4_40_level5_0_half & sum4_40_level4_0_carry;
  assign sum4_40_level5_0_carry = _0137_ | _0138_;
  assign sum4_40_level6_0_half = sum4_40_level2_0_carry[4] ^ sum4_40_level2_0_sum[5];
  assign sum4_40_level6_0_sum = sum4_40_level6_0_half ^ sum4_40_level5_0_carry;
  assign _0139_ = sum4_40_level2_0_carry[4] & sum4_40_level2_0_sum[5];
  assign _0140_ = sum4_40_level6_0_half & sum4_40_level5_0_carry;
  assign sum4_40_level6_0_carry = _0139_ | _0140_;
  assign sum4_40_level7_0_half = sum4_40_level2_0_carry[5] ^ sum4_40_level2_0_sum[6];
  assign sum4_40_level7_0_sum = sum4_40_level7_0_half ^ sum4_40_level6_0_carry;
  assign _0141_ = sum4_40_level2_0_carry[5] & sum4_40_level2_0_sum[6];
  assign _0142_ = sum4_40_level7_0_half & sum4_40_level6_0_carry;
  assign sum4_40_level7_0_carry = _0141_ | _0142_;
  assign sum4_40_level8_0_half = sum4_40_others[1] ^ sum4_40_level2_0_carry[6];
  assign sum4_40_level8_0_sum = sum4_40_level8_0_half ^ sum4_40_level7_0_carry;
  assign _0143_ = sum4_40_others[1] & sum4_40_level2_0_carry[6];
  assign _0144_ = sum4_40_level8_0_half & sum4_40_level7_0_carry;
  assign sum4_40_level8_0_carry = _0143_ | _0144_;
  assign { _0146_[7], sum4_40_total[8:2] } = { sum4_40_others[2], sum4_40_level8_0_sum, sum4_40_level7_0_sum, sum4_40_level6_0_sum, sum4_40_level5_0_sum, sum4_40_level4_0_sum, sum4_40_level3_0_carry[0] } + { sum4_40_level8_0_carry, 5'h00, sum4_40_level3_0_sum[1] };
  assign places4_40 = a_level2[10] + b_level2[10];
  assign { _0147_[11], lifted4_40 } = $signed({ sum4_40_total[8:2], sum4_40_level3_0_sum[0], sum4_40_level2_0_sum[0] }) << places4_40;
  dot_hif4_hif4_lanes64_fp32__blocks__product product0 (
    .a__shift(a__shift),
    .b__shift(b__shift),
    .negative(negative),
    .port(a_1_0),
    .port_2(b_1_0),
    .port_3(unpack__a0__sig_2),
    .port_4(unpack__b0__sig_2),
    .term(term)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product1 (
    .a__shift(a__shift_2),
    .b__shift(b__shift_2),
    .negative(sum4_0_signs[1]),
    .port(a_5_3[2:1]),
    .port_2(b_5_3[2:1]),
    .port_3(unpack__a1__sig_2),
    .port_4(unpack__b1__sig_2),
    .term(_0451_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product10 (
    .a__shift(a__shift_11),
    .b__shift(b__shift_11),
    .negative(sum4_8_signs[2]),
    .port(a_41_39[2:1]),
    .port_2(b_41_39[2:1]),
    .port_3(unpack__a10__sig_2),
    .port_4(unpack__b10__sig_2),
    .term(_0442_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product11 (
    .a__shift(a__shift_12),
    .b__shift(b__shift_12),
    .negative(sum4_8_signs[3]),
    .port(a_45_43[2:1]),
    .port_2(b_45_43[2:1]),
    .port_3(unpack__a11__sig_2),
    .port_4(unpack__b11__sig_2),
    .term(_0441_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product12 (
    .a__shift(a__shift_13),
    .b__shift(b__shift_13),
    .negative(sum4_12_signs[0]),
    .port(a_49_47[2:1]),
    .port_2(b_49_47[2:1]),
    .port_3(unpack__a12__sig_2),
    .port_4(unpack__b12__sig_2),
    .term(_0440_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product13 (
    .a__shift(a__shift_14),
    .b__shift(b__shift_14),
    .negative(sum4_12_signs[1]),
    .port(a_53_51[2:1]),
    .port_2(b_53_51[2:1]),
    .port_3(unpack__a13__sig_2),
    .port_4(unpack__b13__sig_2),
    .term(_0439_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product14 (
    .a__shift(a__shift_15),
    .b__shift(b__shift_15),
    .negative(sum4_12_signs[2]),
    .port(a_57_55[2:1]),
    .port_2(b_57_55[2:1]),
    .port_3(unpack__a14__sig_2),
    .port_4(unpack__b14__sig_2),
    .term(_0438_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product15 (
    .a__shift(a__shift_16),
    .b__shift(b__shift_16),
    .negative(sum4_12_signs[3]),
    .port(a_61_59[2:1]),
    .port_2(b_61_59[2:1]),
    .port_3(unpack__a15__sig_2),
    .port_4(unpack__b15__sig_2),
    .term(_0437_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product16 (
    .a__shift(a__shift_17),
    .b__shift(b__shift_17),
    .negative(sum4_16_signs[0]),
    .port(a_65_63[2:1]),
    .port_2(b_65_63[2:1]),
    .port_3(unpack__a16__sig_2),
    .port_4(unpack__b16__sig_2),
    .term(_0436_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product17 (
    .a__shift(a__shift_18),
    .b__shift(b__shift_18),
    .negative(sum4_16_signs[1]),
    .port(a_69_67[2:1]),
    .port_2(b_69_67[2:1]),
    .port_3(unpack__a17__sig_2),
    .port_4(unpack__b17__sig_2),
    .term(_0435_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product18 (
    .a__shift(a__shift_19),
    .b__shift(b__shift_19),
    .negative(sum4_16_signs[2]),
    .port(a_73_71[2:1]),
    .port_2(b_73_71[2:1]),
    .port_3(unpack__a18__sig_2),
    .port_4(unpack__b18__sig_2),
    .term(_0434_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product19 (
    .a__shift(a__shift_20),
    .b__shift(b__shift_20),
    .negative(sum4_16_signs[3]),
    .port(a_77_75[2:1]),
    .port_2(b_77_75[2:1]),
    .port_3(unpack__a19__sig_2),
    .port_4(unpack__b19__sig_2),
    .term(_0433_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product2 (
    .a__shift(a__shift_3),
    .b__shift(b__shift_3),
    .negative(sum4_0_signs[2]),
    .port(a_9_7[2:1]),
    .port_2(b_9_7[2:1]),
    .port_3(unpack__a2__sig_2),
    .port_4(unpack__b2__sig_2),
    .term(_0450_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product20 (
    .a__shift(a__shift_21),
    .b__shift(b__shift_21),
    .negative(sum4_20_signs[0]),
    .port(a_81_79[2:1]),
    .port_2(b_81_79[2:1]),
    .port_3(unpack__a20__sig_2),
    .port_4(unpack__b20__sig_2),
    .term(_0430_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product21 (
    .a__shift(a__shift_22),
    .b__shift(b__shift_22),
    .negative(sum4_20_signs[1]),
    .port(a_85_83[2:1]),
    .port_2(b_85_83[2:1]),
    .port_3(unpack__a21__sig_2),
    .port_4(unpack__b21__sig_2),
    .term(_0429_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product22 (
    .a__shift(a__shift_23),
    .b__shift(b__shift_23),
    .negative(sum4_20_signs[2]),
    .port(a_89_87[2:1]),
    .port_2(b_89_87[2:1]),
    .port_3(unpack__a22__sig_2),
    .port_4(unpack__b22__sig_2),
    .term(_0428_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product23 (
    .a__shift(a__shift_24),
    .b__shift(b__shift_24),
    .negative(sum4_20_signs[3]),
    .port(a_93_91[2:1]),
    .port_2(b_93_91[2:1]),
    .port_3(unpack__a23__sig_2),
    .port_4(unpack__b23__sig_2),
    .term(_0427_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product24 (
    .a__shift(a__shift_25),
    .b__shift(b__shift_25),
    .negative(sum4_24_signs[0]),
    .port(a_97_95[2:1]),
    .port_2(b_97_95[2:1]),
    .port_3(unpack__a24__sig_2),
    .port_4(unpack__b24__sig_2),
    .term(_0424_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product25 (
    .a__shift(a__shift_26),
    .b__shift(b__shift_26),
    .negative(sum4_24_signs[1]),
    .port(a_101_99[2:1]),
    .port_2(b_101_99[2:1]),
    .port_3(unpack__a25__sig_2),
    .port_4(unpack__b25__sig_2),
    .term(_0423_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product26 (
    .a__shift(a__shift_27),
    .b__shift(b__shift_27),
    .negative(sum4_24_signs[2]),
    .port(a_105_103[2:1]),
    .port_2(b_105_103[2:1]),
    .port_3(unpack__a26__sig_2),
    .port_4(unpack__b26__sig_2),
    .term(_0422_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product27 (
    .a__shift(a__shift_28),
    .b__shift(b__shift_28),
    .negative(sum4_24_signs[3]),
    .port(a_109_107[2:1]),
    .port_2(b_109_107[2:1]),
    .port_3(unpack__a27__sig_2),
    .port_4(unpack__b27__sig_2),
    .term(_0421_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product28 (
    .a__shift(a__shift_29),
    .b__shift(b__shift_29),
    .negative(sum4_28_signs[0]),
    .port(a_113_111[2:1]),
    .port_2(b_113_111[2:1]),
    .port_3(unpack__a28__sig_2),
    .port_4(unpack__b28__sig_2),
    .term(_0420_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product29 (
    .a__shift(a__shift_30),
    .b__shift(b__shift_30),
    .negative(sum4_28_signs[1]),
    .port(a_117_115[2:1]),
    .port_2(b_117_115[2:1]),
    .port_3(unpack__a29__sig_2),
    .port_4(unpack__b29__sig_2),
    .term(_0419_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product3 (
    .a__shift(a__shift_4),
    .b__shift(b__shift_4),
    .negative(sum4_0_signs[3]),
    .port(a_13_11[2:1]),
    .port_2(b_13_11[2:1]),
    .port_3(unpack__a3__sig_2),
    .port_4(unpack__b3__sig_2),
    .term(_0449_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product30 (
    .a__shift(a__shift_31),
    .b__shift(b__shift_31),
    .negative(sum4_28_signs[2]),
    .port(a_121_119[2:1]),
    .port_2(b_121_119[2:1]),
    .port_3(unpack__a30__sig_2),
    .port_4(unpack__b30__sig_2),
    .term(_0418_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product31 (
    .a__shift(a__shift_32),
    .b__shift(b__shift_32),
    .negative(sum4_28_signs[3]),
    .port(a_125_123[2:1]),
    .port_2(b_125_123[2:1]),
    .port_3(unpack__a31__sig_2),
    .port_4(unpack__b31__sig_2),
    .term(_0417_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product32 (
    .a__shift(a__shift_33),
    .b__shift(b__shift_33),
    .negative(sum4_32_signs[0]),
    .port(a_129_127[2:1]),
    .port_2(b_129_127[2:1]),
    .port_3(unpack__a32__sig_2),
    .port_4(unpack__b32__sig_2),
    .term(_0416_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product33 (
    .a__shift(a__shift_34),
    .b__shift(b__shift_34),
    .negative(sum4_32_signs[1]),
    .port(a_133_131[2:1]),
    .port_2(b_133_131[2:1]),
    .port_3(unpack__a33__sig_2),
    .port_4(unpack__b33__sig_2),
    .term(_0415_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product34 (
    .a__shift(a__shift_35),
    .b__shift(b__shift_35),
    .negative(sum4_32_signs[2]),
    .port(a_137_135[2:1]),
    .port_2(b_137_135[2:1]),
    .port_3(unpack__a34__sig_2),
    .port_4(unpack__b34__sig_2),
    .term(_0414_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product35 (
    .a__shift(a__shift_36),
    .b__shift(b__shift_36),
    .negative(sum4_32_signs[3]),
    .port(a_141_139[2:1]),
    .port_2(b_141_139[2:1]),
    .port_3(unpack__a35__sig_2),
    .port_4(unpack__b35__sig_2),
    .term(_0413_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product36 (
    .a__shift(a__shift_37),
    .b__shift(b__shift_37),
    .negative(sum4_36_signs[0]),
    .port(a_145_143[2:1]),
    .port_2(b_145_143[2:1]),
    .port_3(unpack__a36__sig_2),
    .port_4(unpack__b36__sig_2),
    .term(_0412_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product37 (
    .a__shift(a__shift_38),
    .b__shift(b__shift_38),
    .negative(sum4_36_signs[1]),
    .port(a_149_147[2:1]),
    .port_2(b_149_147[2:1]),
    .port_3(unpack__a37__sig_2),
    .port_4(unpack__b37__sig_2),
    .term(_0411_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product38 (
    .a__shift(a__shift_39),
    .b__shift(b__shift_39),
    .negative(sum4_36_signs[2]),
    .port(a_153_151[2:1]),
    .port_2(b_153_151[2:1]),
    .port_3(unpack__a38__sig_2),
    .port_4(unpack__b38__sig_2),
    .term(_0410_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product39 (
    .a__shift(a__shift_40),
    .b__shift(b__shift_40),
    .negative(sum4_36_signs[3]),
    .port(a_157_155[2:1]),
    .port_2(b_157_155[2:1]),
    .port_3(unpack__a39__sig_2),
    .port_4(unpack__b39__sig_2),
    .term(_0409_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product4 (
    .a__shift(a__shift_5),
    .b__shift(b__shift_5),
    .negative(sum4_4_signs[0]),
    .port(a_17_15[2:1]),
    .port_2(b_17_15[2:1]),
    .port_3(unpack__a4__sig_2),
    .port_4(unpack__b4__sig_2),
    .term(_0448_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product40 (
    .a__shift(a__shift_41),
    .b__shift(b__shift_41),
    .negative(sum4_40_signs[0]),
    .port(a_161_159[2:1]),
    .port_2(b_161_159[2:1]),
    .port_3(unpack__a40__sig_2),
    .port_4(unpack__b40__sig_2),
    .term(_0408_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product41 (
    .a__shift(a__shift_42),
    .b__shift(b__shift_42),
    .negative(sum4_40_signs[1]),
    .port(a_165_163[2:1]),
    .port_2(b_165_163[2:1]),
    .port_3(unpack__a41__sig_2),
    .port_4(unpack__b41__sig_2),
    .term(_0407_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product42 (
    .a__shift(a__shift_43),
    .b__shift(b__shift_43),
    .negative(sum4_40_signs[2]),
    .port(a_169_167[2:1]),
    .port_2(b_169_167[2:1]),
    .port_3(unpack__a42__sig_2),
    .port_4(unpack__b42__sig_2),
    .term(_0406_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product43 (
    .a__shift(a__shift_44),
    .b__shift(b__shift_44),
    .negative(sum4_40_signs[3]),
    .port(a_173_171[2:1]),
    .port_2(b_173_171[2:1]),
    .port_3(unpack__a43__sig_2),
    .port_4(unpack__b43__sig_2),
    .term(_0405_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product44 (
    .a__shift(a__shift_45),
    .b__shift(b__shift_45),
    .negative(sum4_44_signs[0]),
    .port(a_177_175[2:1]),
    .port_2(b_177_175[2:1]),
    .port_3(unpack__a44__sig_2),
    .port_4(unpack__b44__sig_2),
    .term(_0404_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product45 (
    .a__shift(a__shift_46),
    .b__shift(b__shift_46),
    .negative(sum4_44_signs[1]),
    .port(a_181_179[2:1]),
    .port_2(b_181_179[2:1]),
    .port_3(unpack__a45__sig_2),
    .port_4(unpack__b45__sig_2),
    .term(_0403_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product46 (
    .a__shift(a__shift_47),
    .b__shift(b__shift_47),
    .negative(sum4_44_signs[2]),
    .port(a_185_183[2:1]),
    .port_2(b_185_183[2:1]),
    .port_3(unpack__a46__sig_2),
    .port_4(unpack__b46__sig_2),
    .term(_0402_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product47 (
    .a__shift(a__shift_48),
    .b__shift(b__shift_48),
    .negative(sum4_44_signs[3]),
    .port(a_189_187[2:1]),
    .port_2(b_189_187[2:1]),
    .port_3(unpack__a47__sig_2),
    .port_4(unpack__b47__sig_2),
    .term(_0401_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product48 (
    .a__shift(a__shift_49),
    .b__shift(b__shift_49),
    .negative(sum4_48_signs[0]),
    .port(a_193_191[2:1]),
    .port_2(b_193_191[2:1]),
    .port_3(unpack__a48__sig_2),
    .port_4(unpack__b48__sig_2),
    .term(_0400_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product49 (
    .a__shift(a__shift_50),
    .b__shift(b__shift_50),
    .negative(sum4_48_signs[1]),
    .port(a_197_195[2:1]),
    .port_2(b_197_195[2:1]),
    .port_3(unpack__a49__sig_2),
    .port_4(unpack__b49__sig_2),
    .term(_0399_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product5 (
    .a__shift(a__shift_6),
    .b__shift(b__shift_6),
    .negative(sum4_4_signs[1]),
    .port(a_21_19[2:1]),
    .port_2(b_21_19[2:1]),
    .port_3(unpack__a5__sig_2),
    .port_4(unpack__b5__sig_2),
    .term(_0447_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product50 (
    .a__shift(a__shift_51),
    .b__shift(b__shift_51),
    .negative(sum4_48_signs[2]),
    .port(a_201_199[2:1]),
    .port_2(b_201_199[2:1]),
    .port_3(unpack__a50__sig_2),
    .port_4(unpack__b50__sig_2),
    .term(_0398_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product51 (
    .a__shift(a__shift_52),
    .b__shift(b__shift_52),
    .negative(sum4_48_signs[3]),
    .port(a_205_203[2:1]),
    .port_2(b_205_203[2:1]),
    .port_3(unpack__a51__sig_2),
    .port_4(unpack__b51__sig_2),
    .term(_0397_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product52 (
    .a__shift(a__shift_53),
    .b__shift(b__shift_53),
    .negative(sum4_52_signs[0]),
    .port(a_209_207[2:1]),
    .port_2(b_209_207[2:1]),
    .port_3(unpack__a52__sig_2),
    .port_4(unpack__b52__sig_2),
    .term(_0396_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product53 (
    .a__shift(a__shift_54),
    .b__shift(b__shift_54),
    .negative(sum4_52_signs[1]),
    .port(a_213_211[2:1]),
    .port_2(b_213_211[2:1]),
    .port_3(unpack__a53__sig_2),
    .port_4(unpack__b53__sig_2),
    .term(_0395_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product54 (
    .a__shift(a__shift_55),
    .b__shift(b__shift_55),
    .negative(sum4_52_signs[2]),
    .port(a_217_215[2:1]),
    .port_2(b_217_215[2:1]),
    .port_3(unpack__a54__sig_2),
    .port_4(unpack__b54__sig_2),
    .term(_0394_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product55 (
    .a__shift(a__shift_56),
    .b__shift(b__shift_56),
    .negative(sum4_52_signs[3]),
    .port(a_221_219[2:1]),
    .port_2(b_221_219[2:1]),
    .port_3(unpack__a55__sig_2),
    .port_4(unpack__b55__sig_2),
    .term(_0393_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product56 (
    .a__shift(a__shift_57),
    .b__shift(b__shift_57),
    .negative(sum4_56_signs[0]),
    .port(a_225_223[2:1]),
    .port_2(b_225_223[2:1]),
    .port_3(unpack__a56__sig_2),
    .port_4(unpack__b56__sig_2),
    .term(_0392_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product57 (
    .a__shift(a__shift_58),
    .b__shift(b__shift_58),
    .negative(sum4_56_signs[1]),
    .port(a_229_227[2:1]),
    .port_2(b_229_227[2:1]),
    .port_3(unpack__a57__sig_2),
    .port_4(unpack__b57__sig_2),
    .term(_0391_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product58 (
    .a__shift(a__shift_59),
    .b__shift(b__shift_59),
    .negative(sum4_56_signs[2]),
    .port(a_233_231[2:1]),
    .port_2(b_233_231[2:1]),
    .port_3(unpack__a58__sig_2),
    .port_4(unpack__b58__sig_2),
    .term(_0390_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product59 (
    .a__shift(a__shift_60),
    .b__shift(b__shift_60),
    .negative(sum4_56_signs[3]),
    .port(a_237_235[2:1]),
    .port_2(b_237_235[2:1]),
    .port_3(unpack__a59__sig_2),
    .port_4(unpack__b59__sig_2),
    .term(_0389_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product6 (
    .a__shift(a__shift_7),
    .b__shift(b__shift_7),
    .negative(sum4_4_signs[2]),
    .port(a_25_23[2:1]),
    .port_2(b_25_23[2:1]),
    .port_3(unpack__a6__sig_2),
    .port_4(unpack__b6__sig_2),
    .term(_0446_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product60 (
    .a__shift(a__shift_61),
    .b__shift(b__shift_61),
    .negative(sum4_60_signs[0]),
    .port(a_241_239[2:1]),
    .port_2(b_241_239[2:1]),
    .port_3(unpack__a60__sig_2),
    .port_4(unpack__b60__sig_2),
    .term(_0432_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product61 (
    .a__shift(a__shift_62),
    .b__shift(b__shift_62),
    .negative(sum4_60_signs[1]),
    .port(a_245_243[2:1]),
    .port_2(b_245_243[2:1]),
    .port_3(unpack__a61__sig_2),
    .port_4(unpack__b61__sig_2),
    .term(_0431_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product62 (
    .a__shift(a__shift_63),
    .b__shift(b__shift_63),
    .negative(sum4_60_signs[2]),
    .port(a_249_247[2:1]),
    .port_2(b_249_247[2:1]),
    .port_3(unpack__a62__sig_2),
    .port_4(unpack__b62__sig_2),
    .term(_0426_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product63 (
    .a__shift(a__shift_64),
    .b__shift(b__shift_64),
    .negative(sum4_60_signs[3]),
    .port(a_253_251[2:1]),
    .port_2(b_253_251[2:1]),
    .port_3(unpack__a63__sig_2),
    .port_4(unpack__b63__sig_2),
    .term(_0425_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product7 (
    .a__shift(a__shift_8),
    .b__shift(b__shift_8),
    .negative(sum4_4_signs[3]),
    .port(a_29_27[2:1]),
    .port_2(b_29_27[2:1]),
    .port_3(unpack__a7__sig_2),
    .port_4(unpack__b7__sig_2),
    .term(_0445_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product8 (
    .a__shift(a__shift_9),
    .b__shift(b__shift_9),
    .negative(sum4_8_signs[0]),
    .port(a_33_31[2:1]),
    .port_2(b_33_31[2:1]),
    .port_3(unpack__a8__sig_2),
    .port_4(unpack__b8__sig_2),
    .term(_0444_)
  );
  dot_hif4_hif4_lanes64_fp32__blocks__product product9 (
    .a__shift(a__shift_10),
    .b__shift(b__shift_10),
    .negative(sum4_8_signs[1]),
    .port(a_37_35[2:1]),
    .port_2(b_37_35[2:1]),
    .port_3(unpack__a9__sig_2),
    .port_4(unpack__b9__sig_2),
    .term(_0443_)
  );
  assign sum4_60_total[1:0] = { sum4_60_level3_0_sum[0], sum4_60_level2_0_sum[0] };
  assign sum4_56_total[1:0] = { sum4_56_level3_0_sum[0], sum4_56_level2_0_sum[0] };
  assign sum4_52_total[1:0] = { sum4_52_level3_0_sum[0], sum4_52_level2_0_sum[0] };
  assign sum4_48_total[1:0] = { sum4_48_level3_0_sum[0], sum4_48_level2_0_sum[0] };
  assign sum4_44_total[1:0] = { sum4_44_level3_0_sum[0], sum4_44_level2_0_sum[0] };
  assign sum4_40_total[1:0] = { sum4_40_level3_0_sum[0], sum4_40_level2_0_sum[0] };
  assign sum4_36_total[1:0] = { sum4_36_level3_0_sum[0], sum4_36_level2_0_sum[0] };
  assign sum4_32_total[1:0] = { sum4_32_level3_0_sum[0], sum4_32_level2_0_sum[0] };
  assign _0222_[2:0] = sum4_0_negative_total;
  assign _0112_[6:0] = sum4_0_total[8:2];
  assign _0123_[10:0] = lifted4_0;
  assign _0156_[2:0] = sum4_4_negative_total;
  assign sum4_28_total[1:0] = { sum4_28_level3_0_sum[0], sum4_28_level2_0_sum[0] };
  assign _0325_[6:0] = sum4_4_total[8:2];
  assign _0326_[10:0] = lifted4_4;
  assign _0329_[2:0] = sum4_8_negative_total;
  assign _0348_[6:0] = sum4_8_total[8:2];
  assign _0349_[10:0] = lifted4_8;
  assign _0352_[2:0] = sum4_12_negative_total;
  assign sum4_24_total[1:0] = { sum4_24_level3_0_sum[0], sum4_24_level2_0_sum[0] };
  assign _0371_[6:0] = sum4_12_total[8:2];
  assign _0372_[10:0] = lifted4_12;
  assign _0375_[2:0] = sum4_16_negative_total;
  assign _0006_[6:0] = sum4_16_total[8:2];
  assign _0007_[10:0] = lifted4_16;
  assign _0010_[2:0] = sum4_20_negative_total;
  assign _0029_[6:0] = sum4_20_total[8:2];
  assign _0030_[10:0] = lifted4_20;
  assign sum4_20_total[1:0] = { sum4_20_level3_0_sum[0], sum4_20_level2_0_sum[0] };
  assign _0033_[2:0] = sum4_24_negative_total;
  assign _0052_[6:0] = sum4_24_total[8:2];
  assign _0053_[10:0] = lifted4_24;
  assign _0057_[2:0] = sum4_28_negative_total;
  assign _0075_[6:0] = sum4_28_total[8:2];
  assign _0076_[10:0] = lifted4_28;
  assign _0080_[2:0] = sum4_32_negative_total;
  assign sum4_16_total[1:0] = { sum4_16_level3_0_sum[0], sum4_16_level2_0_sum[0] };
  assign _0098_[6:0] = sum4_32_total[8:2];
  assign _0099_[10:0] = lifted4_32;
  assign _0103_[2:0] = sum4_36_negative_total;
  assign _0122_[6:0] = sum4_36_total[8:2];
  assign _0124_[10:0] = lifted4_36;
  assign _0127_[2:0] = sum4_40_negative_total;
  assign sum4_12_total[1:0] = { sum4_12_level3_0_sum[0], sum4_12_level2_0_sum[0] };
  assign _0146_[6:0] = sum4_40_total[8:2];
  assign _0147_[10:0] = lifted4_40;
  assign _0150_[2:0] = sum4_44_negative_total;
  assign _0169_[6:0] = sum4_44_total[8:2];
  assign _0170_[10:0] = lifted4_44;
  assign _0173_[2:0] = sum4_48_negative_total;
  assign sum4_8_total[1:0] = { sum4_8_level3_0_sum[0], sum4_8_level2_0_sum[0] };
  assign _0192_[6:0] = sum4_48_total[8:2];
  assign _0193_[10:0] = lifted4_48;
  assign _0196_[2:0] = sum4_52_negative_total;
  assign _0215_[6:0] = sum4_52_total[8:2];
  assign _0216_[10:0] = lifted4_52;
  assign _0219_[2:0] = sum4_56_negative_total;
  assign sum4_4_total[1:0] = { sum4_4_level3_0_sum[0], sum4_4_level2_0_sum[0] };
  assign _0239_[6:0] = sum4_56_total[8:2];
  assign _0240_[10:0] = lifted4_56;
  assign _0243_[2:0] = sum4_60_negative_total;
  assign _0262_[6:0] = sum4_60_total[8:2];
  assign _0263_[10:0] = lifted4_60;
  assign _0267_[11:0] = sum8_0_total;
  assign _0268_[13:0] = lifted8_0;
  assign _0271_[11:0] = sum8_8_total;
  assign _0272_[13:0] = lifted8_8;
  assign _0276_[11:0] = sum8_16_total;
  assign _0277_[13:0] = lifted8_16;
  assign _0280_[11:0] = sum8_24_total;
  assign _0281_[13:0] = lifted8_24;
  assign sum4_0_total[1:0] = { sum4_0_level3_0_sum[0], sum4_0_level2_0_sum[0] };
  assign _0285_[11:0] = sum8_32_total;
  assign _0286_[13:0] = lifted8_32;
  assign _0289_[11:0] = sum8_40_total;
  assign _0290_[13:0] = lifted8_40;
  assign _0294_[11:0] = sum8_48_total;
  assign _0295_[13:0] = lifted8_48;
  assign _0298_[11:0] = sum8_56_total;
  assign _0299_[13:0] = lifted8_56;
  assign sum4_0_signs[0] = negative;
  assign _0324_[16:0] = sum64_0_total;
endmodule

module dot_hif4_hif4_lanes64_fp32__blocks__product (
  input wire [1:0] port,
  input wire [1:0] port_2,
  input wire port_3,
  input wire a__shift,
  input wire port_4,
  input wire b__shift,
  input wire negative,
  output wire [5:0] term
);
  wire _00_, _01_, _02_, _03_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [5:0] _04_, _06_, placed, product;
  wire [8:0] _05_;
  wire [2:0] product_row0, product_row1, product_row2;
  wire [1:0] shift;
  assign product_row2 = port_3 ? { port_4, port_2 } : 3'h0;
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
  assign shift = a__shift + b__shift;
  assign { _05_[8], placed, _05_[1:0] } = { product[5:1], product_row0[0] } << shift;
  assign _06_ = ~ placed;
  assign term = negative ? _06_ : placed;
  assign product_row0 = port[0] ? { port_4, port_2 } : 3'h0;
  assign product_row1 = port[1] ? { port_4, port_2 } : 3'h0;
  assign product[0] = product_row0[0];
  assign _04_[4:0] = product[5:1];
  assign _05_[7:2] = placed;
endmodule

module dot_hif4_hif4_lanes64_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [74:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, at_floor,
    empty16_4, empty16_5, empty16_6, empty16_7, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31,
    empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40,
    empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49,
    empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58,
    empty2_59, empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_14, empty4_15,
    empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24,
    empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10,
    empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_7, empty8_8, empty8_9, zeros2_26, zeros2_27,
    zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36,
    zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45,
    zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54,
    zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [7:0] _037_;
  wire [8:0] _059_, _060_;
  wire [6:0] leading_zeros;
  wire [74:0] shifted_by_127;
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
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_7, zeros8_8, zeros8_9;
  assign zeros2_26 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_27 = _000_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_28 = _001_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_29 = _002_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_30 = _003_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_31 = _004_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_32 = _005_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_33 = _006_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign empty2_34 = _007_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[16];
  assign _008_ = ~ i__sig[17];
  assign empty2_35 = _008_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[18];
  assign _009_ = ~ i__sig[19];
  assign empty2_36 = _009_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[20];
  assign _010_ = ~ i__sig[21];
  assign empty2_37 = _010_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[22];
  assign _011_ = ~ i__sig[23];
  assign empty2_38 = _011_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign empty2_39 = _012_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[26];
  assign _013_ = ~ i__sig[27];
  assign empty2_40 = _013_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[28];
  assign _014_ = ~ i__sig[29];
  assign empty2_41 = _014_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[30];
  assign _015_ = ~ i__sig[31];
  assign zeros2_42 = ~ i__sig[32];
  assign empty2_42 = _015_ & zeros2_42;
  assign _016_ = ~ i__sig[33];
  assign zeros2_43 = ~ i__sig[34];
  assign empty2_43 = _016_ & zeros2_43;
  assign _017_ = ~ i__sig[35];
  assign zeros2_44 = ~ i__sig[36];
  assign empty2_44 = _017_ & zeros2_44;
  assign _018_ = ~ i__sig[37];
  assign zeros2_45 = ~ i__sig[38];
  assign empty2_45 = _018_ & zeros2_45;
  assign _019_ = ~ i__sig[39];
  assign zeros2_46 = ~ i__sig[40];
  assign empty2_46 = _019_ & zeros2_46;
  assign _020_ = ~ i__sig[41];
  assign zeros2_47 = ~ i__sig[42];
  assign empty2_47 = _020_ & zeros2_47;
  assign _021_ = ~ i__sig[43];
  assign zeros2_48 = ~ i__sig[44];
  assign empty2_48 = _021_ & zeros2_48;
  assign _022_ = ~ i__sig[45];
  assign zeros2_49 = ~ i__sig[46];
  assign empty2_49 = _022_ & zeros2_49;
  assign _023_ = ~ i__sig[47];
  assign empty2_50 = _023_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[48];
  assign _024_ = ~ i__sig[49];
  assign empty2_51 = _024_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[50];
  assign _025_ = ~ i__sig[51];
  assign empty2_52 = _025_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[52];
  assign _026_ = ~ i__sig[53];
  assign zeros2_53 = ~ i__sig[54];
  assign empty2_53 = _026_ & zeros2_53;
  assign _027_ = ~ i__sig[55];
  assign zeros2_54 = ~ i__sig[56];
  assign empty2_54 = _027_ & zeros2_54;
  assign _028_ = ~ i__sig[57];
  assign zeros2_55 = ~ i__sig[58];
  assign empty2_55 = _028_ & zeros2_55;
  assign _029_ = ~ i__sig[59];
  assign empty2_56 = _029_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_57 = _030_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_58 = _031_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_59 = _032_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[66];
  assign _033_ = ~ i__sig[67];
  assign empty2_60 = _033_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[68];
  assign _034_ = ~ i__sig[69];
  assign empty2_61 = _034_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[70];
  assign _035_ = ~ i__sig[71];
  assign empty2_62 = _035_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[72];
  assign _036_ = ~ i__sig[73];
  assign empty2_63 = _036_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[74];
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
  assign zeros16_3[2:0] = empty8_7 ? { 1'h0, empty2_27, zeros4_13[0] } : { empty4_15, zeros8_7[1:0] };
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
  assign _037_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _037_[6] ? { i__sig[10:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _037_[5] ? { shifted_by_127[42:0], 13'h0000 } : shifted_by_127[74:19];
  assign shifted_by_31 = _037_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _037_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _037_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _037_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _037_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _038_ = ~ _037_[5];
  assign _039_ = | shifted_by_127[18:0];
  assign _040_ = _038_ & _039_;
  assign _041_ = ~ _037_[4];
  assign _042_ = | shifted_by_63[15:0];
  assign _043_ = _041_ & _042_;
  assign _044_ = _040_ | _043_;
  assign _045_ = ~ _037_[3];
  assign _046_ = | shifted_by_31[7:0];
  assign _047_ = _045_ & _046_;
  assign _048_ = _044_ | _047_;
  assign _049_ = ~ _037_[2];
  assign _050_ = | shifted_by_15[3:0];
  assign _051_ = _049_ & _050_;
  assign _052_ = _048_ | _051_;
  assign _053_ = ~ _037_[1];
  assign _054_ = | shifted_by_7[1:0];
  assign _055_ = _053_ & _054_;
  assign _056_ = _052_ | _055_;
  assign _057_ = ~ _037_[0];
  assign _058_ = _057_ & shifted_by_3[0];
  assign normalise__sig_0 = _056_ | _058_;
  assign _059_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _060_[8], o__exp } = at_floor ? 9'h000 : _059_;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
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
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign _060_[7:0] = o__exp;
endmodule

module dot_hif4_hif4_lanes64_fp32__round (
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

module dot_hif4_hif4_lanes64_fp32__scale (
  input wire [1:0] a_scale_1_0,
  input wire [4:0] a_scale_7_3,
  input wire [1:0] b_scale_1_0,
  input wire [4:0] b_scale_7_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [16:0] i__s0,
  output wire align__product_26,
  output wire [20:0] align__product_47_27,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [17:0] _000_, _011_;
  wire [10:0] _001_, _002_, _009_, _010_, scaled0_level1_1_carry, scaled0_level1_1_half, scaled0_level1_1_sum,
    scaled0_level3_1_carry, scaled0_level3_1_half, scaled0_level3_1_sum;
  wire [14:0] _003_, _004_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum;
  wire _005_, _006_, _007_, _008_, _012_, _013_, _014_, _015_, _019_, _020_, _021_, _022_, _023_,
    scaled0_level2_1_carry, scaled0_level2_1_half, scaled0_level2_1_sum, scaled0_level3_0_carry,
    scaled0_level3_0_half, scaled0_level3_0_sum, scaled0_level3_2_carry, scaled0_level3_2_half,
    scaled0_level3_2_sum, scaled0_level4_0_carry, scaled0_level4_0_half, scaled0_level4_0_sum,
    scales0_level1_0_carry, scales0_level1_0_half, scales0_level1_0_sum, scales0_level2_0_carry,
    scales0_level2_0_half, scales0_level2_0_sum;
  wire [1:0] _016_, _017_, scaled0_level4_1_carry, scaled0_level4_1_half, scaled0_level4_1_sum;
  wire [21:0] _018_;
  wire [5:0] _024_, scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row11, scaled0_row12, scaled0_row13,
    scaled0_row14, scaled0_row15, scaled0_row2, scaled0_row3, scaled0_row4, scaled0_row5, scaled0_row6,
    scaled0_row7, scaled0_row8, scaled0_row9, scales0;
  wire [16:0] _025_, _026_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum;
  wire [15:0] magnitude0;
  wire [2:0] scales0_row0, scales0_row1;
  assign scaled0_level4_0_carry = _014_ | _015_;
  assign scaled0_level4_1_half = scaled0_level2_0_carry[13:12] ^ { scaled0_level2_0_sum[14], scaled0_level3_1_carry[9] };
  assign scaled0_level4_1_sum = scaled0_level4_1_half ^ { scaled0_level3_1_carry[10], scaled0_level3_1_sum[10] };
  assign _016_ = scaled0_level2_0_carry[13:12] & { scaled0_level2_0_sum[14], scaled0_level3_1_carry[9] };
  assign _017_ = scaled0_level4_1_half & { scaled0_level3_1_carry[10], scaled0_level3_1_sum[10] };
  assign scaled0_level4_1_carry = _016_ | _017_;
  assign { _018_[21], align__product_47_27 } = { scaled0_row15[5], scaled0_level3_2_carry, scaled0_level4_1_carry, scaled0_level4_1_sum[0], scaled0_level3_1_carry[8:0], scaled0_level4_0_carry, scaled0_level4_0_sum, scaled0_level3_0_sum, scaled0_level2_0_sum[0], scaled0_level1_0_sum[0], scaled0_row0[1] } + { scaled0_level2_1_carry, scaled0_level2_1_sum, scaled0_level3_2_sum, scaled0_level4_1_sum[1], 1'h0, scaled0_level3_1_sum[9:0], 4'h0, scaled0_row1[0] };
  assign o__p0__shift = { a_scale_7_3, blocks__a_scale0__shift_0 } + { b_scale_7_3, blocks__b_scale0__shift_0 };
  assign _019_ = | { scales0[5:1], scales0_row0[0] };
  assign o__p0__sign = i__s0[16] & _019_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _000_ = - $signed(i__s0);
  assign { _011_[17:16], magnitude0 } = i__s0[16] ? _000_ : { i__s0[16], i__s0 };
  assign scales0_row0 = a_scale_1_0[0] ? { 1'h1, b_scale_1_0 } : 3'h0;
  assign scales0_row1 = a_scale_1_0[1] ? { 1'h1, b_scale_1_0 } : 3'h0;
  assign scales0_level1_0_half = scales0_row0[2] ^ scales0_row1[1];
  assign scales0_level1_0_sum = scales0_level1_0_half ^ b_scale_1_0[0];
  assign _020_ = scales0_row0[2] & scales0_row1[1];
  assign _021_ = scales0_level1_0_half & b_scale_1_0[0];
  assign scales0_level1_0_carry = _020_ | _021_;
  assign scales0_level2_0_half = scales0_row1[2] ^ b_scale_1_0[1];
  assign scales0_level2_0_sum = scales0_level2_0_half ^ scales0_level1_0_carry;
  assign _022_ = scales0_row1[2] & b_scale_1_0[1];
  assign _023_ = scales0_level2_0_half & scales0_level1_0_carry;
  assign scales0_level2_0_carry = _022_ | _023_;
  assign { _024_[5], scales0[5:1] } = { 1'h1, scales0_level2_0_sum, scales0_level1_0_sum, scales0_row0[1] } + { scales0_level2_0_carry, 2'h0, scales0_row1[0] };
  assign scaled0_row0 = magnitude0[0] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row1 = magnitude0[1] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row2 = magnitude0[2] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row3 = magnitude0[3] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row4 = magnitude0[4] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row5 = magnitude0[5] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row6 = magnitude0[6] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row7 = magnitude0[7] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row8 = magnitude0[8] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row9 = magnitude0[9] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row10 = magnitude0[10] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row11 = magnitude0[11] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row12 = magnitude0[12] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row13 = magnitude0[13] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row14 = magnitude0[14] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_row15 = magnitude0[15] ? { scales0[5:1], scales0_row0[0] } : 6'h00;
  assign scaled0_level1_0_half = { scaled0_row15[3], scaled0_row12, scaled0_row6, scaled0_row0[5:2] } ^ { scaled0_row13, scaled0_row7, scaled0_row1[5:1] };
  assign scaled0_level1_0_sum = scaled0_level1_0_half ^ { scaled0_row14[4:0], scaled0_row8, scaled0_row2 };
  assign _025_ = { scaled0_row15[3], scaled0_row12, scaled0_row6, scaled0_row0[5:2] } & { scaled0_row13, scaled0_row7, scaled0_row1[5:1] };
  assign _026_ = scaled0_level1_0_half & { scaled0_row14[4:0], scaled0_row8, scaled0_row2 };
  assign scaled0_level1_0_carry = _025_ | _026_;
  assign scaled0_level1_1_half = { scaled0_row11[4:0], scaled0_row5 } ^ { scaled0_row15[0], scaled0_row9, scaled0_row3[5:2] };
  assign scaled0_level1_1_sum = scaled0_level1_1_half ^ { scaled0_row10, scaled0_row4[5:1] };
  assign _001_ = { scaled0_row11[4:0], scaled0_row5 } & { scaled0_row15[0], scaled0_row9, scaled0_row3[5:2] };
  assign _002_ = scaled0_level1_1_half & { scaled0_row10, scaled0_row4[5:1] };
  assign scaled0_level1_1_carry = _001_ | _002_;
  assign scaled0_level2_0_half = { scaled0_level1_0_carry[14], scaled0_row11[5], scaled0_level1_1_sum, scaled0_row3[1:0] } ^ { scaled0_row15[2:1], scaled0_level1_0_carry[12:2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign scaled0_level2_0_sum = scaled0_level2_0_half ^ scaled0_level1_0_sum[15:1];
  assign _003_ = { scaled0_level1_0_carry[14], scaled0_row11[5], scaled0_level1_1_sum, scaled0_row3[1:0] } & { scaled0_row15[2:1], scaled0_level1_0_carry[12:2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign _004_ = scaled0_level2_0_half & scaled0_level1_0_sum[15:1];
  assign scaled0_level2_0_carry = _003_ | _004_;
  assign scaled0_level2_1_half = scaled0_row14[5] ^ scaled0_row15[4];
  assign scaled0_level2_1_sum = scaled0_level2_1_half ^ scaled0_level1_0_carry[16];
  assign _005_ = scaled0_row14[5] & scaled0_row15[4];
  assign _006_ = scaled0_level2_1_half & scaled0_level1_0_carry[16];
  assign scaled0_level2_1_carry = _005_ | _006_;
  assign scaled0_level3_0_half = scaled0_level1_0_carry[1] ^ scaled0_level2_0_carry[0];
  assign scaled0_level3_0_sum = scaled0_level3_0_half ^ scaled0_level2_0_sum[1];
  assign _007_ = scaled0_level1_0_carry[1] & scaled0_level2_0_carry[0];
  assign _008_ = scaled0_level3_0_half & scaled0_level2_0_sum[1];
  assign scaled0_level3_0_carry = _007_ | _008_;
  assign scaled0_level3_1_half = scaled0_level1_1_carry ^ { scaled0_level1_0_carry[13], scaled0_level2_0_carry[11:2] };
  assign scaled0_level3_1_sum = scaled0_level3_1_half ^ scaled0_level2_0_sum[13:3];
  assign _009_ = scaled0_level1_1_carry & { scaled0_level1_0_carry[13], scaled0_level2_0_carry[11:2] };
  assign _010_ = scaled0_level3_1_half & scaled0_level2_0_sum[13:3];
  assign scaled0_level3_1_carry = _009_ | _010_;
  assign scaled0_level3_2_half = scaled0_level1_0_carry[15] ^ scaled0_level1_0_sum[16];
  assign scaled0_level3_2_sum = scaled0_level3_2_half ^ scaled0_level2_0_carry[14];
  assign _012_ = scaled0_level1_0_carry[15] & scaled0_level1_0_sum[16];
  assign _013_ = scaled0_level3_2_half & scaled0_level2_0_carry[14];
  assign scaled0_level3_2_carry = _012_ | _013_;
  assign scaled0_level4_0_half = scaled0_level2_0_carry[1] ^ scaled0_level2_0_sum[2];
  assign scaled0_level4_0_sum = scaled0_level4_0_half ^ scaled0_level3_0_carry;
  assign _014_ = scaled0_level2_0_carry[1] & scaled0_level2_0_sum[2];
  assign _015_ = scaled0_level4_0_half & scaled0_level3_0_carry;
  assign _024_[4:0] = scales0[5:1];
  assign _011_[15:0] = magnitude0;
  assign align__product_26 = scaled0_row0[0];
  assign _018_[20:0] = align__product_47_27;
  assign scales0[0] = scales0_row0[0];
endmodule

module dot_hif4_hif4_lanes64_fp32__unpack (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  input wire [7:0] a_level1,
  input wire [15:0] a_level2,
  input wire [7:0] b_level1,
  input wire [15:0] b_level2,
  output wire unpack__a0__sig_2,
  output wire o__a0__shift,
  output wire unpack__a1__sig_2,
  output wire o__a1__shift,
  output wire unpack__a2__sig_2,
  output wire o__a2__shift,
  output wire unpack__a3__sig_2,
  output wire o__a3__shift,
  output wire unpack__a4__sig_2,
  output wire o__a4__shift,
  output wire unpack__a5__sig_2,
  output wire o__a5__shift,
  output wire unpack__a6__sig_2,
  output wire o__a6__shift,
  output wire unpack__a7__sig_2,
  output wire o__a7__shift,
  output wire unpack__a8__sig_2,
  output wire o__a8__shift,
  output wire unpack__a9__sig_2,
  output wire o__a9__shift,
  output wire unpack__a10__sig_2,
  output wire o__a10__shift,
  output wire unpack__a11__sig_2,
  output wire o__a11__shift,
  output wire unpack__a12__sig_2,
  output wire o__a12__shift,
  output wire unpack__a13__sig_2,
  output wire o__a13__shift,
  output wire unpack__a14__sig_2,
  output wire o__a14__shift,
  output wire unpack__a15__sig_2,
  output wire o__a15__shift,
  output wire unpack__a16__sig_2,
  output wire o__a16__shift,
  output wire unpack__a17__sig_2,
  output wire o__a17__shift,
  output wire unpack__a18__sig_2,
  output wire o__a18__shift,
  output wire unpack__a19__sig_2,
  output wire o__a19__shift,
  output wire unpack__a20__sig_2,
  output wire o__a20__shift,
  output wire unpack__a21__sig_2,
  output wire o__a21__shift,
  output wire unpack__a22__sig_2,
  output wire o__a22__shift,
  output wire unpack__a23__sig_2,
  output wire o__a23__shift,
  output wire unpack__a24__sig_2,
  output wire o__a24__shift,
  output wire unpack__a25__sig_2,
  output wire o__a25__shift,
  output wire unpack__a26__sig_2,
  output wire o__a26__shift,
  output wire unpack__a27__sig_2,
  output wire o__a27__shift,
  output wire unpack__a28__sig_2,
  output wire o__a28__shift,
  output wire unpack__a29__sig_2,
  output wire o__a29__shift,
  output wire unpack__a30__sig_2,
  output wire o__a30__shift,
  output wire unpack__a31__sig_2,
  output wire o__a31__shift,
  output wire unpack__a32__sig_2,
  output wire o__a32__shift,
  output wire unpack__a33__sig_2,
  output wire o__a33__shift,
  output wire unpack__a34__sig_2,
  output wire o__a34__shift,
  output wire unpack__a35__sig_2,
  output wire o__a35__shift,
  output wire unpack__a36__sig_2,
  output wire o__a36__shift,
  output wire unpack__a37__sig_2,
  output wire o__a37__shift,
  output wire unpack__a38__sig_2,
  output wire o__a38__shift,
  output wire unpack__a39__sig_2,
  output wire o__a39__shift,
  output wire unpack__a40__sig_2,
  output wire o__a40__shift,
  output wire unpack__a41__sig_2,
  output wire o__a41__shift,
  output wire unpack__a42__sig_2,
  output wire o__a42__shift,
  output wire unpack__a43__sig_2,
  output wire o__a43__shift,
  output wire unpack__a44__sig_2,
  output wire o__a44__shift,
  output wire unpack__a45__sig_2,
  output wire o__a45__shift,
  output wire unpack__a46__sig_2,
  output wire o__a46__shift,
  output wire unpack__a47__sig_2,
  output wire o__a47__shift,
  output wire unpack__a48__sig_2,
  output wire o__a48__shift,
  output wire unpack__a49__sig_2,
  output wire o__a49__shift,
  output wire unpack__a50__sig_2,
  output wire o__a50__shift,
  output wire unpack__a51__sig_2,
  output wire o__a51__shift,
  output wire unpack__a52__sig_2,
  output wire o__a52__shift,
  output wire unpack__a53__sig_2,
  output wire o__a53__shift,
  output wire unpack__a54__sig_2,
  output wire o__a54__shift,
  output wire unpack__a55__sig_2,
  output wire o__a55__shift,
  output wire unpack__a56__sig_2,
  output wire o__a56__shift,
  output wire unpack__a57__sig_2,
  output wire o__a57__shift,
  output wire unpack__a58__sig_2,
  output wire o__a58__shift,
  output wire unpack__a59__sig_2,
  output wire o__a59__shift,
  output wire unpack__a60__sig_2,
  output wire o__a60__shift,
  output wire unpack__a61__sig_2,
  output wire o__a61__shift,
  output wire unpack__a62__sig_2,
  output wire o__a62__shift,
  output wire unpack__a63__sig_2,
  output wire o__a63__shift,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_2,
  output wire o__b0__shift,
  output wire unpack__b1__sig_2,
  output wire o__b1__shift,
  output wire unpack__b2__sig_2,
  output wire o__b2__shift,
  output wire unpack__b3__sig_2,
  output wire o__b3__shift,
  output wire unpack__b4__sig_2,
  output wire o__b4__shift,
  output wire unpack__b5__sig_2,
  output wire o__b5__shift,
  output wire unpack__b6__sig_2,
  output wire o__b6__shift,
  output wire unpack__b7__sig_2,
  output wire o__b7__shift,
  output wire unpack__b8__sig_2,
  output wire o__b8__shift,
  output wire unpack__b9__sig_2,
  output wire o__b9__shift,
  output wire unpack__b10__sig_2,
  output wire o__b10__shift,
  output wire unpack__b11__sig_2,
  output wire o__b11__shift,
  output wire unpack__b12__sig_2,
  output wire o__b12__shift,
  output wire unpack__b13__sig_2,
  output wire o__b13__shift,
  output wire unpack__b14__sig_2,
  output wire o__b14__shift,
  output wire unpack__b15__sig_2,
  output wire o__b15__shift,
  output wire unpack__b16__sig_2,
  output wire o__b16__shift,
  output wire unpack__b17__sig_2,
  output wire o__b17__shift,
  output wire unpack__b18__sig_2,
  output wire o__b18__shift,
  output wire unpack__b19__sig_2,
  output wire o__b19__shift,
  output wire unpack__b20__sig_2,
  output wire o__b20__shift,
  output wire unpack__b21__sig_2,
  output wire o__b21__shift,
  output wire unpack__b22__sig_2,
  output wire o__b22__shift,
  output wire unpack__b23__sig_2,
  output wire o__b23__shift,
  output wire unpack__b24__sig_2,
  output wire o__b24__shift,
  output wire unpack__b25__sig_2,
  output wire o__b25__shift,
  output wire unpack__b26__sig_2,
  output wire o__b26__shift,
  output wire unpack__b27__sig_2,
  output wire o__b27__shift,
  output wire unpack__b28__sig_2,
  output wire o__b28__shift,
  output wire unpack__b29__sig_2,
  output wire o__b29__shift,
  output wire unpack__b30__sig_2,
  output wire o__b30__shift,
  output wire unpack__b31__sig_2,
  output wire o__b31__shift,
  output wire unpack__b32__sig_2,
  output wire o__b32__shift,
  output wire unpack__b33__sig_2,
  output wire o__b33__shift,
  output wire unpack__b34__sig_2,
  output wire o__b34__shift,
  output wire unpack__b35__sig_2,
  output wire o__b35__shift,
  output wire unpack__b36__sig_2,
  output wire o__b36__shift,
  output wire unpack__b37__sig_2,
  output wire o__b37__shift,
  output wire unpack__b38__sig_2,
  output wire o__b38__shift,
  output wire unpack__b39__sig_2,
  output wire o__b39__shift,
  output wire unpack__b40__sig_2,
  output wire o__b40__shift,
  output wire unpack__b41__sig_2,
  output wire o__b41__shift,
  output wire unpack__b42__sig_2,
  output wire o__b42__shift,
  output wire unpack__b43__sig_2,
  output wire o__b43__shift,
  output wire unpack__b44__sig_2,
  output wire o__b44__shift,
  output wire unpack__b45__sig_2,
  output wire o__b45__shift,
  output wire unpack__b46__sig_2,
  output wire o__b46__shift,
  output wire unpack__b47__sig_2,
  output wire o__b47__shift,
  output wire unpack__b48__sig_2,
  output wire o__b48__shift,
  output wire unpack__b49__sig_2,
  output wire o__b49__shift,
  output wire unpack__b50__sig_2,
  output wire o__b50__shift,
  output wire unpack__b51__sig_2,
  output wire o__b51__shift,
  output wire unpack__b52__sig_2,
  output wire o__b52__shift,
  output wire unpack__b53__sig_2,
  output wire o__b53__shift,
  output wire unpack__b54__sig_2,
  output wire o__b54__shift,
  output wire unpack__b55__sig_2,
  output wire o__b55__shift,
  output wire unpack__b56__sig_2,
  output wire o__b56__shift,
  output wire unpack__b57__sig_2,
  output wire o__b57__shift,
  output wire unpack__b58__sig_2,
  output wire o__b58__shift,
  output wire unpack__b59__sig_2,
  output wire o__b59__shift,
  output wire unpack__b60__sig_2,
  output wire o__b60__shift,
  output wire unpack__b61__sig_2,
  output wire o__b61__shift,
  output wire unpack__b62__sig_2,
  output wire o__b62__shift,
  output wire unpack__b63__sig_2,
  output wire o__b63__shift,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_hif4_hif4_lanes64_fp32__unpack__a a0 (
    .code(a[3:0]),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a1 (
    .code(a[7:4]),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a10 (
    .code(a[43:40]),
    .o__shift(o__a10__shift),
    .port(unpack__a10__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a11 (
    .code(a[47:44]),
    .o__shift(o__a11__shift),
    .port(unpack__a11__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a12 (
    .code(a[51:48]),
    .o__shift(o__a12__shift),
    .port(unpack__a12__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a13 (
    .code(a[55:52]),
    .o__shift(o__a13__shift),
    .port(unpack__a13__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a14 (
    .code(a[59:56]),
    .o__shift(o__a14__shift),
    .port(unpack__a14__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a15 (
    .code(a[63:60]),
    .o__shift(o__a15__shift),
    .port(unpack__a15__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a16 (
    .code(a[67:64]),
    .o__shift(o__a16__shift),
    .port(unpack__a16__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a17 (
    .code(a[71:68]),
    .o__shift(o__a17__shift),
    .port(unpack__a17__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a18 (
    .code(a[75:72]),
    .o__shift(o__a18__shift),
    .port(unpack__a18__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a19 (
    .code(a[79:76]),
    .o__shift(o__a19__shift),
    .port(unpack__a19__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a2 (
    .code(a[11:8]),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a20 (
    .code(a[83:80]),
    .o__shift(o__a20__shift),
    .port(unpack__a20__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a21 (
    .code(a[87:84]),
    .o__shift(o__a21__shift),
    .port(unpack__a21__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a22 (
    .code(a[91:88]),
    .o__shift(o__a22__shift),
    .port(unpack__a22__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a23 (
    .code(a[95:92]),
    .o__shift(o__a23__shift),
    .port(unpack__a23__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a24 (
    .code(a[99:96]),
    .o__shift(o__a24__shift),
    .port(unpack__a24__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a25 (
    .code(a[103:100]),
    .o__shift(o__a25__shift),
    .port(unpack__a25__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a26 (
    .code(a[107:104]),
    .o__shift(o__a26__shift),
    .port(unpack__a26__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a27 (
    .code(a[111:108]),
    .o__shift(o__a27__shift),
    .port(unpack__a27__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a28 (
    .code(a[115:112]),
    .o__shift(o__a28__shift),
    .port(unpack__a28__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a29 (
    .code(a[119:116]),
    .o__shift(o__a29__shift),
    .port(unpack__a29__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a3 (
    .code(a[15:12]),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a30 (
    .code(a[123:120]),
    .o__shift(o__a30__shift),
    .port(unpack__a30__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a31 (
    .code(a[127:124]),
    .o__shift(o__a31__shift),
    .port(unpack__a31__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a32 (
    .code(a[131:128]),
    .o__shift(o__a32__shift),
    .port(unpack__a32__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a33 (
    .code(a[135:132]),
    .o__shift(o__a33__shift),
    .port(unpack__a33__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a34 (
    .code(a[139:136]),
    .o__shift(o__a34__shift),
    .port(unpack__a34__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a35 (
    .code(a[143:140]),
    .o__shift(o__a35__shift),
    .port(unpack__a35__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a36 (
    .code(a[147:144]),
    .o__shift(o__a36__shift),
    .port(unpack__a36__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a37 (
    .code(a[151:148]),
    .o__shift(o__a37__shift),
    .port(unpack__a37__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a38 (
    .code(a[155:152]),
    .o__shift(o__a38__shift),
    .port(unpack__a38__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a39 (
    .code(a[159:156]),
    .o__shift(o__a39__shift),
    .port(unpack__a39__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a4 (
    .code(a[19:16]),
    .o__shift(o__a4__shift),
    .port(unpack__a4__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a40 (
    .code(a[163:160]),
    .o__shift(o__a40__shift),
    .port(unpack__a40__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a41 (
    .code(a[167:164]),
    .o__shift(o__a41__shift),
    .port(unpack__a41__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a42 (
    .code(a[171:168]),
    .o__shift(o__a42__shift),
    .port(unpack__a42__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a43 (
    .code(a[175:172]),
    .o__shift(o__a43__shift),
    .port(unpack__a43__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a44 (
    .code(a[179:176]),
    .o__shift(o__a44__shift),
    .port(unpack__a44__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a45 (
    .code(a[183:180]),
    .o__shift(o__a45__shift),
    .port(unpack__a45__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a46 (
    .code(a[187:184]),
    .o__shift(o__a46__shift),
    .port(unpack__a46__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a47 (
    .code(a[191:188]),
    .o__shift(o__a47__shift),
    .port(unpack__a47__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a48 (
    .code(a[195:192]),
    .o__shift(o__a48__shift),
    .port(unpack__a48__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a49 (
    .code(a[199:196]),
    .o__shift(o__a49__shift),
    .port(unpack__a49__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a5 (
    .code(a[23:20]),
    .o__shift(o__a5__shift),
    .port(unpack__a5__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a50 (
    .code(a[203:200]),
    .o__shift(o__a50__shift),
    .port(unpack__a50__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a51 (
    .code(a[207:204]),
    .o__shift(o__a51__shift),
    .port(unpack__a51__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a52 (
    .code(a[211:208]),
    .o__shift(o__a52__shift),
    .port(unpack__a52__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a53 (
    .code(a[215:212]),
    .o__shift(o__a53__shift),
    .port(unpack__a53__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a54 (
    .code(a[219:216]),
    .o__shift(o__a54__shift),
    .port(unpack__a54__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a55 (
    .code(a[223:220]),
    .o__shift(o__a55__shift),
    .port(unpack__a55__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a56 (
    .code(a[227:224]),
    .o__shift(o__a56__shift),
    .port(unpack__a56__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a57 (
    .code(a[231:228]),
    .o__shift(o__a57__shift),
    .port(unpack__a57__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a58 (
    .code(a[235:232]),
    .o__shift(o__a58__shift),
    .port(unpack__a58__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a59 (
    .code(a[239:236]),
    .o__shift(o__a59__shift),
    .port(unpack__a59__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a6 (
    .code(a[27:24]),
    .o__shift(o__a6__shift),
    .port(unpack__a6__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a60 (
    .code(a[243:240]),
    .o__shift(o__a60__shift),
    .port(unpack__a60__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a61 (
    .code(a[247:244]),
    .o__shift(o__a61__shift),
    .port(unpack__a61__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a62 (
    .code(a[251:248]),
    .o__shift(o__a62__shift),
    .port(unpack__a62__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a63 (
    .code(a[255:252]),
    .o__shift(o__a63__shift),
    .port(unpack__a63__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a7 (
    .code(a[31:28]),
    .o__shift(o__a7__shift),
    .port(unpack__a7__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a8 (
    .code(a[35:32]),
    .o__shift(o__a8__shift),
    .port(unpack__a8__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a a9 (
    .code(a[39:36]),
    .o__shift(o__a9__shift),
    .port(unpack__a9__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b0 (
    .code(b[3:0]),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b1 (
    .code(b[7:4]),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b10 (
    .code(b[43:40]),
    .o__shift(o__b10__shift),
    .port(unpack__b10__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b11 (
    .code(b[47:44]),
    .o__shift(o__b11__shift),
    .port(unpack__b11__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b12 (
    .code(b[51:48]),
    .o__shift(o__b12__shift),
    .port(unpack__b12__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b13 (
    .code(b[55:52]),
    .o__shift(o__b13__shift),
    .port(unpack__b13__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b14 (
    .code(b[59:56]),
    .o__shift(o__b14__shift),
    .port(unpack__b14__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b15 (
    .code(b[63:60]),
    .o__shift(o__b15__shift),
    .port(unpack__b15__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b16 (
    .code(b[67:64]),
    .o__shift(o__b16__shift),
    .port(unpack__b16__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b17 (
    .code(b[71:68]),
    .o__shift(o__b17__shift),
    .port(unpack__b17__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b18 (
    .code(b[75:72]),
    .o__shift(o__b18__shift),
    .port(unpack__b18__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b19 (
    .code(b[79:76]),
    .o__shift(o__b19__shift),
    .port(unpack__b19__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b2 (
    .code(b[11:8]),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b20 (
    .code(b[83:80]),
    .o__shift(o__b20__shift),
    .port(unpack__b20__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b21 (
    .code(b[87:84]),
    .o__shift(o__b21__shift),
    .port(unpack__b21__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b22 (
    .code(b[91:88]),
    .o__shift(o__b22__shift),
    .port(unpack__b22__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b23 (
    .code(b[95:92]),
    .o__shift(o__b23__shift),
    .port(unpack__b23__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b24 (
    .code(b[99:96]),
    .o__shift(o__b24__shift),
    .port(unpack__b24__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b25 (
    .code(b[103:100]),
    .o__shift(o__b25__shift),
    .port(unpack__b25__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b26 (
    .code(b[107:104]),
    .o__shift(o__b26__shift),
    .port(unpack__b26__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b27 (
    .code(b[111:108]),
    .o__shift(o__b27__shift),
    .port(unpack__b27__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b28 (
    .code(b[115:112]),
    .o__shift(o__b28__shift),
    .port(unpack__b28__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b29 (
    .code(b[119:116]),
    .o__shift(o__b29__shift),
    .port(unpack__b29__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b3 (
    .code(b[15:12]),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b30 (
    .code(b[123:120]),
    .o__shift(o__b30__shift),
    .port(unpack__b30__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b31 (
    .code(b[127:124]),
    .o__shift(o__b31__shift),
    .port(unpack__b31__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b32 (
    .code(b[131:128]),
    .o__shift(o__b32__shift),
    .port(unpack__b32__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b33 (
    .code(b[135:132]),
    .o__shift(o__b33__shift),
    .port(unpack__b33__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b34 (
    .code(b[139:136]),
    .o__shift(o__b34__shift),
    .port(unpack__b34__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b35 (
    .code(b[143:140]),
    .o__shift(o__b35__shift),
    .port(unpack__b35__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b36 (
    .code(b[147:144]),
    .o__shift(o__b36__shift),
    .port(unpack__b36__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b37 (
    .code(b[151:148]),
    .o__shift(o__b37__shift),
    .port(unpack__b37__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b38 (
    .code(b[155:152]),
    .o__shift(o__b38__shift),
    .port(unpack__b38__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b39 (
    .code(b[159:156]),
    .o__shift(o__b39__shift),
    .port(unpack__b39__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b4 (
    .code(b[19:16]),
    .o__shift(o__b4__shift),
    .port(unpack__b4__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b40 (
    .code(b[163:160]),
    .o__shift(o__b40__shift),
    .port(unpack__b40__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b41 (
    .code(b[167:164]),
    .o__shift(o__b41__shift),
    .port(unpack__b41__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b42 (
    .code(b[171:168]),
    .o__shift(o__b42__shift),
    .port(unpack__b42__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b43 (
    .code(b[175:172]),
    .o__shift(o__b43__shift),
    .port(unpack__b43__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b44 (
    .code(b[179:176]),
    .o__shift(o__b44__shift),
    .port(unpack__b44__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b45 (
    .code(b[183:180]),
    .o__shift(o__b45__shift),
    .port(unpack__b45__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b46 (
    .code(b[187:184]),
    .o__shift(o__b46__shift),
    .port(unpack__b46__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b47 (
    .code(b[191:188]),
    .o__shift(o__b47__shift),
    .port(unpack__b47__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b48 (
    .code(b[195:192]),
    .o__shift(o__b48__shift),
    .port(unpack__b48__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b49 (
    .code(b[199:196]),
    .o__shift(o__b49__shift),
    .port(unpack__b49__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b5 (
    .code(b[23:20]),
    .o__shift(o__b5__shift),
    .port(unpack__b5__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b50 (
    .code(b[203:200]),
    .o__shift(o__b50__shift),
    .port(unpack__b50__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b51 (
    .code(b[207:204]),
    .o__shift(o__b51__shift),
    .port(unpack__b51__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b52 (
    .code(b[211:208]),
    .o__shift(o__b52__shift),
    .port(unpack__b52__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b53 (
    .code(b[215:212]),
    .o__shift(o__b53__shift),
    .port(unpack__b53__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b54 (
    .code(b[219:216]),
    .o__shift(o__b54__shift),
    .port(unpack__b54__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b55 (
    .code(b[223:220]),
    .o__shift(o__b55__shift),
    .port(unpack__b55__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b56 (
    .code(b[227:224]),
    .o__shift(o__b56__shift),
    .port(unpack__b56__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b57 (
    .code(b[231:228]),
    .o__shift(o__b57__shift),
    .port(unpack__b57__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b58 (
    .code(b[235:232]),
    .o__shift(o__b58__shift),
    .port(unpack__b58__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b59 (
    .code(b[239:236]),
    .o__shift(o__b59__shift),
    .port(unpack__b59__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b6 (
    .code(b[27:24]),
    .o__shift(o__b6__shift),
    .port(unpack__b6__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b60 (
    .code(b[243:240]),
    .o__shift(o__b60__shift),
    .port(unpack__b60__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b61 (
    .code(b[247:244]),
    .o__shift(o__b61__shift),
    .port(unpack__b61__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b62 (
    .code(b[251:248]),
    .o__shift(o__b62__shift),
    .port(unpack__b62__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b63 (
    .code(b[255:252]),
    .o__shift(o__b63__shift),
    .port(unpack__b63__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b7 (
    .code(b[31:28]),
    .o__shift(o__b7__shift),
    .port(unpack__b7__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b8 (
    .code(b[35:32]),
    .o__shift(o__b8__shift),
    .port(unpack__b8__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a b9 (
    .code(b[39:36]),
    .o__shift(o__b9__shift),
    .port(unpack__b9__sig_2)
  );
  dot_hif4_hif4_lanes64_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_hif4_hif4_lanes64_fp32__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire o__shift
);
  assign o__shift = 1'h1;
  assign port = code[2];
endmodule

module dot_hif4_hif4_lanes64_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[2];
endmodule
