// dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream
//
// Spec:    dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32,stages=2,shell=stream
// Latency: 2 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload  273 bits  a[127:0] 32 x e2m1fn, b[255:128] 32 x e2m1fn, a_scale[263:256] e8m0fnu,
//     b_scale[271:264] e8m0fnu, clear[272:272] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   32 bits  o[31:0] fp32
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 128'hd3b51d3b51d3b51d3b51d3b51d3b51d3, b = 128'h1d3b51d3b51d3b51d3b51d3b51d3b51d, a_scale = 0x7e (0.5),
//     b_scale = 0x81 (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xc3146f70 (-148.435303), acc being the running
//     total
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream (
  input wire clk,
  input wire rst,
  input wire [272:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [31:0] o__payload = 32'd0,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan;
  wire [31:0] acc, round__code;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [65:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [13:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [12:0] scale__p0__sig;
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
  reg align__product_sign = 1'h0;
  reg scale_clear = 1'h0;
  reg scale_q__p0__nan = 1'h0;
  reg [8:0] scale_q__p0__shift = 9'h000;
  reg [12:0] scale_q__p0__sig = 13'h0000;
  reg scale_valid = 1'h0;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign acc = scale_clear ? 32'd0 : o__payload;
  always @(posedge clk)
    if (i__ready) scale_q__p0__sig <= scale__p0__sig;
  always @(posedge clk)
    if (i__ready) scale_q__p0__shift <= scale__p0__shift;
  always @(posedge clk)
    if (i__ready) align__product_sign <= blocks__s0[13];
  always @(posedge clk)
    if (i__ready) scale_q__p0__nan <= scale__p0__nan;
  always @(posedge clk)
    if (rst) scale_valid <= 1'h0;
    else if (i__ready) scale_valid <= i__valid;
  always @(posedge clk)
    if (rst) scale_clear <= 1'h0;
    else if (i__ready) scale_clear <= i__payload[272];
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= scale_valid;
  always @(posedge clk)
    if (rst) o__payload <= 32'd0;
    else if (_01_) o__payload <= round__code;
  assign _01_ = & { i__ready, scale_valid };
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale_q__p0__sig(scale_q__p0__sig)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__align align (
    .code(acc),
    .i__p0__nan(scale_q__p0__nan),
    .i__p0__shift(scale_q__p0__shift),
    .i__p0__sig(scale_q__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__payload_0(i__payload[0]),
    .i__payload_36_34(i__payload[36:34]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .i__payload_40_38(i__payload[40:38]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .i__payload_44_42(i__payload[44:42]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .i__payload_48_46(i__payload[48:46]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .i__payload_52_50(i__payload[52:50]),
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
    .i__payload_56_54(i__payload[56:54]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .i__payload_60_58(i__payload[60:58]),
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
    .i__payload_64_62(i__payload[64:62]),
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
    .i__payload_68_66(i__payload[68:66]),
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
    .i__payload_72_70(i__payload[72:70]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .i__payload_4_2(i__payload[4:2]),
    .i__payload_76_74(i__payload[76:74]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4]),
    .blocks__s0_13_5(blocks__s0[13:5]),
    .i__payload_80_78(i__payload[80:78]),
    .i__payload_84_82(i__payload[84:82]),
    .i__payload_88_86(i__payload[88:86]),
    .i__payload_92_90(i__payload[92:90]),
    .i__payload_96_94(i__payload[96:94]),
    .i__payload_100_98(i__payload[100:98]),
    .i__payload_104_102(i__payload[104:102]),
    .i__payload_108_106(i__payload[108:106]),
    .i__payload_112_110(i__payload[112:110]),
    .i__payload_8_6(i__payload[8:6]),
    .i__payload_116_114(i__payload[116:114]),
    .i__payload_120_118(i__payload[120:118]),
    .i__payload_124_122(i__payload[124:122]),
    .i__payload_128_126(i__payload[128:126]),
    .i__payload_132_130(i__payload[132:130]),
    .i__payload_136_134(i__payload[136:134]),
    .i__payload_140_138(i__payload[140:138]),
    .i__payload_144_142(i__payload[144:142]),
    .i__payload_148_146(i__payload[148:146]),
    .i__payload_152_150(i__payload[152:150]),
    .i__payload_12_10(i__payload[12:10]),
    .i__payload_156_154(i__payload[156:154]),
    .i__payload_160_158(i__payload[160:158]),
    .i__payload_164_162(i__payload[164:162]),
    .i__payload_168_166(i__payload[168:166]),
    .i__payload_172_170(i__payload[172:170]),
    .i__payload_176_174(i__payload[176:174]),
    .i__payload_180_178(i__payload[180:178]),
    .i__payload_184_182(i__payload[184:182]),
    .i__payload_188_186(i__payload[188:186]),
    .i__payload_192_190(i__payload[192:190]),
    .i__payload_16_14(i__payload[16:14]),
    .i__payload_196_194(i__payload[196:194]),
    .i__payload_200_198(i__payload[200:198]),
    .i__payload_204_202(i__payload[204:202]),
    .i__payload_208_206(i__payload[208:206]),
    .i__payload_212_210(i__payload[212:210]),
    .i__payload_216_214(i__payload[216:214]),
    .i__payload_220_218(i__payload[220:218]),
    .i__payload_224_222(i__payload[224:222]),
    .i__payload_228_226(i__payload[228:226]),
    .i__payload_232_230(i__payload[232:230]),
    .i__payload_20_18(i__payload[20:18]),
    .i__payload_236_234(i__payload[236:234]),
    .i__payload_240_238(i__payload[240:238]),
    .i__payload_244_242(i__payload[244:242]),
    .i__payload_248_246(i__payload[248:246]),
    .i__payload_252_250(i__payload[252:250]),
    .i__payload_255_254(i__payload[255:254]),
    .i__payload_263_257(i__payload[263:257]),
    .i__payload_271_265(i__payload[271:265]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .i__payload_24_22(i__payload[24:22]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .i__payload_28_26(i__payload[28:26]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .i__payload_32_30(i__payload[32:30]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(round__code),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .i__payload_263_257(i__payload[263:257]),
    .blocks__s0_13_5(blocks__s0[13:5]),
    .i__payload_271_265(i__payload[271:265]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack unpack (
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .i__payload_271_0(i__payload[271:0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1])
  );
  assign blocks__a_scale0__shift[7:1] = i__payload[263:257];
  assign unpack__a22__sig[0] = i__payload[88];
  assign unpack__a15__shift[1] = i__payload[62];
  assign unpack__b29__shift[1] = i__payload[246];
  assign unpack__a15__sig[0] = i__payload[60];
  assign unpack__b16__shift[1] = i__payload[194];
  assign unpack__b20__sig[0] = i__payload[208];
  assign unpack__a14__shift[1] = i__payload[58];
  assign unpack__b16__sig[0] = i__payload[192];
  assign unpack__a14__sig[0] = i__payload[56];
  assign unpack__a22__shift[1] = i__payload[90];
  assign unpack__b30__sig[0] = i__payload[248];
  assign unpack__a13__shift[1] = i__payload[54];
  assign unpack__a13__sig[0] = i__payload[52];
  assign unpack__b15__shift[1] = i__payload[190];
  assign unpack__b29__sig[0] = i__payload[244];
  assign unpack__a12__shift[1] = i__payload[50];
  assign unpack__b15__sig[0] = i__payload[188];
  assign unpack__a12__sig[0] = i__payload[48];
  assign unpack__b20__shift[1] = i__payload[210];
  assign unpack__a23__sig[0] = i__payload[92];
  assign unpack__a11__shift[1] = i__payload[46];
  assign unpack__a20__shift[1] = i__payload[82];
  assign unpack__a11__sig[0] = i__payload[44];
  assign unpack__b14__shift[1] = i__payload[186];
  assign unpack__a23__shift[1] = i__payload[94];
  assign unpack__a10__shift[1] = i__payload[42];
  assign unpack__b14__sig[0] = i__payload[184];
  assign unpack__a10__sig[0] = i__payload[40];
  assign unpack__b28__shift[1] = i__payload[242];
  assign unpack__a19__shift[1] = i__payload[78];
  assign blocks__b_scale0__shift[7:1] = i__payload[271:265];
  assign unpack__a9__shift[1] = i__payload[38];
  assign unpack__b31__sig[0] = i__payload[252];
  assign unpack__a9__sig[0] = i__payload[36];
  assign unpack__b13__shift[1] = i__payload[182];
  assign unpack__a24__sig[0] = i__payload[96];
  assign unpack__a8__shift[1] = i__payload[34];
  assign unpack__b13__sig[0] = i__payload[180];
  assign unpack__a8__sig[0] = i__payload[32];
  assign unpack__b28__sig[0] = i__payload[240];
  assign unpack__b21__sig[0] = i__payload[212];
  assign unpack__a24__shift[1] = i__payload[98];
  assign unpack__a7__shift[1] = i__payload[30];
  assign unpack__a7__sig[0] = i__payload[28];
  assign unpack__b12__shift[1] = i__payload[178];
  assign unpack__a19__sig[0] = i__payload[76];
  assign unpack__b18__shift[1] = i__payload[202];
  assign unpack__a6__shift[1] = i__payload[26];
  assign unpack__b12__sig[0] = i__payload[176];
  assign unpack__a6__sig[0] = i__payload[24];
  assign unpack__b21__shift[1] = i__payload[214];
  assign unpack__a25__sig[0] = i__payload[100];
  assign unpack__b19__shift[1] = i__payload[206];
  assign unpack__a5__shift[1] = i__payload[22];
  assign unpack__a25__shift[1] = i__payload[102];
  assign unpack__a5__sig[0] = i__payload[20];
  assign unpack__b11__shift[1] = i__payload[174];
  assign unpack__a18__shift[1] = i__payload[74];
  assign unpack__a4__shift[1] = i__payload[18];
  assign unpack__b11__sig[0] = i__payload[172];
  assign unpack__a4__sig[0] = i__payload[16];
  assign unpack__b31__shift[1] = i__payload[254];
  assign unpack__a26__sig[0] = i__payload[104];
  assign unpack__a3__shift[1] = i__payload[14];
  assign unpack__b22__sig[0] = i__payload[216];
  assign unpack__a3__sig[0] = i__payload[12];
  assign unpack__b10__shift[1] = i__payload[170];
  assign unpack__a26__shift[1] = i__payload[106];
  assign unpack__b27__shift[1] = i__payload[238];
  assign unpack__a2__shift[1] = i__payload[10];
  assign unpack__b10__sig[0] = i__payload[168];
  assign unpack__a2__sig[0] = i__payload[8];
  assign unpack__b18__sig[0] = i__payload[200];
  assign unpack__a1__shift[1] = i__payload[6];
  assign unpack__b27__sig[0] = i__payload[236];
  assign unpack__a1__sig[0] = i__payload[4];
  assign unpack__b9__shift[1] = i__payload[166];
  assign unpack__b22__shift[1] = i__payload[218];
  assign unpack__a0__shift[1] = i__payload[2];
  assign unpack__b9__sig[0] = i__payload[164];
  assign unpack__a0__sig[0] = i__payload[0];
  assign unpack__a27__sig[0] = i__payload[108];
  assign unpack__b8__shift[1] = i__payload[162];
  assign unpack__b8__sig[0] = i__payload[160];
  assign unpack__b26__shift[1] = i__payload[234];
  assign unpack__a27__shift[1] = i__payload[110];
  assign unpack__b7__shift[1] = i__payload[158];
  assign unpack__b7__sig[0] = i__payload[156];
  assign unpack__a18__sig[0] = i__payload[72];
  assign unpack__b6__shift[1] = i__payload[154];
  assign unpack__b6__sig[0] = i__payload[152];
  assign unpack__a21__sig[0] = i__payload[84];
  assign unpack__b5__shift[1] = i__payload[150];
  assign unpack__b5__sig[0] = i__payload[148];
  assign unpack__b30__shift[1] = i__payload[250];
  assign unpack__b4__shift[1] = i__payload[146];
  assign unpack__a28__sig[0] = i__payload[112];
  assign unpack__b4__sig[0] = i__payload[144];
  assign unpack__b23__sig[0] = i__payload[220];
  assign unpack__a28__shift[1] = i__payload[114];
  assign unpack__a21__shift[1] = i__payload[86];
  assign unpack__b3__shift[1] = i__payload[142];
  assign unpack__a17__shift[1] = i__payload[70];
  assign unpack__b3__sig[0] = i__payload[140];
  assign unpack__b23__shift[1] = i__payload[222];
  assign unpack__a29__sig[0] = i__payload[116];
  assign unpack__b2__shift[1] = i__payload[138];
  assign unpack__a29__shift[1] = i__payload[118];
  assign unpack__a17__sig[0] = i__payload[68];
  assign unpack__b2__sig[0] = i__payload[136];
  assign unpack__b17__shift[1] = i__payload[198];
  assign unpack__a30__sig[0] = i__payload[120];
  assign unpack__b24__sig[0] = i__payload[224];
  assign unpack__a30__shift[1] = i__payload[122];
  assign unpack__b1__shift[1] = i__payload[134];
  assign unpack__b26__sig[0] = i__payload[232];
  assign unpack__b1__sig[0] = i__payload[132];
  assign unpack__b19__sig[0] = i__payload[204];
  assign unpack__a20__sig[0] = i__payload[80];
  assign unpack__b24__shift[1] = i__payload[226];
  assign unpack__a31__sig[0] = i__payload[124];
  assign unpack__a16__shift[1] = i__payload[66];
  assign unpack__b0__shift[1] = i__payload[130];
  assign unpack__b0__sig[0] = i__payload[128];
  assign unpack__b25__shift[1] = i__payload[230];
  assign unpack__a31__shift[1] = i__payload[126];
  assign unpack__b17__sig[0] = i__payload[196];
  assign unpack__b25__sig[0] = i__payload[228];
  assign unpack__a16__sig[0] = i__payload[64];
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__add (
  input wire i__addend_sign,
  input wire [65:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [65:0] o__sig,
  output wire o__sign,
  input wire [12:0] scale_q__p0__sig,
  input wire i__product_sign
);
  wire [66:0] _00_;
  wire [67:0] _01_, _03_, _04_;
  wire [68:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [66:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {67{_09_}};
  assign _01_ = $signed({ 1'h0, scale_q__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[68:67], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[67:66], o__sig } = total[66] ? _03_ : { total[66], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[66];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[66:0] = total;
  assign _04_[65:0] = o__sig;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__align (
  input wire [31:0] code,
  output wire [65:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  input wire [12:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__nan
);
  wire [9:0] _00_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [10:0] _08_, _20_, _21_;
  wire [8:0] _18_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [65:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha5);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h42);
  assign _26_ = _25_ ? 10'h042 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 40'h0000000000 } : { 1'h0, _22_, code[22:0], 41'h00000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[65:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[65:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[65:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[65:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[65:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[65:64] } : moved_by_63;
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
  assign o__addend = moved | { 65'h00000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a5;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__align__acc acc_2 (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__align__acc (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks (
  input wire i__payload_0,
  input wire [2:0] i__payload_4_2,
  input wire [2:0] i__payload_8_6,
  input wire [2:0] i__payload_12_10,
  input wire [2:0] i__payload_16_14,
  input wire [2:0] i__payload_20_18,
  input wire [2:0] i__payload_24_22,
  input wire [2:0] i__payload_28_26,
  input wire [2:0] i__payload_32_30,
  input wire [2:0] i__payload_36_34,
  input wire [2:0] i__payload_40_38,
  input wire [2:0] i__payload_44_42,
  input wire [2:0] i__payload_48_46,
  input wire [2:0] i__payload_52_50,
  input wire [2:0] i__payload_56_54,
  input wire [2:0] i__payload_60_58,
  input wire [2:0] i__payload_64_62,
  input wire [2:0] i__payload_68_66,
  input wire [2:0] i__payload_72_70,
  input wire [2:0] i__payload_76_74,
  input wire [2:0] i__payload_80_78,
  input wire [2:0] i__payload_84_82,
  input wire [2:0] i__payload_88_86,
  input wire [2:0] i__payload_92_90,
  input wire [2:0] i__payload_96_94,
  input wire [2:0] i__payload_100_98,
  input wire [2:0] i__payload_104_102,
  input wire [2:0] i__payload_108_106,
  input wire [2:0] i__payload_112_110,
  input wire [2:0] i__payload_116_114,
  input wire [2:0] i__payload_120_118,
  input wire [2:0] i__payload_124_122,
  input wire [2:0] i__payload_128_126,
  input wire [2:0] i__payload_132_130,
  input wire [2:0] i__payload_136_134,
  input wire [2:0] i__payload_140_138,
  input wire [2:0] i__payload_144_142,
  input wire [2:0] i__payload_148_146,
  input wire [2:0] i__payload_152_150,
  input wire [2:0] i__payload_156_154,
  input wire [2:0] i__payload_160_158,
  input wire [2:0] i__payload_164_162,
  input wire [2:0] i__payload_168_166,
  input wire [2:0] i__payload_172_170,
  input wire [2:0] i__payload_176_174,
  input wire [2:0] i__payload_180_178,
  input wire [2:0] i__payload_184_182,
  input wire [2:0] i__payload_188_186,
  input wire [2:0] i__payload_192_190,
  input wire [2:0] i__payload_196_194,
  input wire [2:0] i__payload_200_198,
  input wire [2:0] i__payload_204_202,
  input wire [2:0] i__payload_208_206,
  input wire [2:0] i__payload_212_210,
  input wire [2:0] i__payload_216_214,
  input wire [2:0] i__payload_220_218,
  input wire [2:0] i__payload_224_222,
  input wire [2:0] i__payload_228_226,
  input wire [2:0] i__payload_232_230,
  input wire [2:0] i__payload_236_234,
  input wire [2:0] i__payload_240_238,
  input wire [2:0] i__payload_244_242,
  input wire [2:0] i__payload_248_246,
  input wire [2:0] i__payload_252_250,
  input wire [1:0] i__payload_255_254,
  input wire [6:0] i__payload_263_257,
  input wire [6:0] i__payload_271_265,
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
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
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
  output wire blocks__s0_4,
  output wire [8:0] blocks__s0_13_5
);
  wire _000_, _001_, _002_, _003_, _006_, _007_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _022_, _023_, _024_, _025_, _026_, _027_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_,
    _037_, _044_, _045_, _047_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _069_, _080_, _091_, _102_,
    _113_, negative, sum32_0_level10_0_carry, sum32_0_level10_0_half, sum32_0_level10_0_sum,
    sum32_0_level11_0_carry, sum32_0_level11_0_half, sum32_0_level11_0_sum, sum32_0_level12_0_carry,
    sum32_0_level12_0_half, sum32_0_level12_0_sum, sum32_0_level13_0_carry, sum32_0_level13_0_half,
    sum32_0_level13_0_sum, sum32_0_level14_0_carry, sum32_0_level14_0_half, sum32_0_level14_0_sum,
    sum32_0_level15_0_carry, sum32_0_level15_0_half, sum32_0_level15_0_sum, sum32_0_level6_1_carry,
    sum32_0_level6_1_half, sum32_0_level6_1_sum, sum32_0_level7_1_carry, sum32_0_level7_1_half,
    sum32_0_level7_1_sum, sum32_0_level9_0_carry, sum32_0_level9_0_half, sum32_0_level9_0_sum,
    sum32_0_negative_level1_0_carry, sum32_0_negative_level1_0_half, sum32_0_negative_level1_0_sum,
    sum32_0_negative_level1_1_carry, sum32_0_negative_level1_1_half, sum32_0_negative_level1_1_sum,
    sum32_0_negative_level1_2_carry, sum32_0_negative_level1_2_half, sum32_0_negative_level1_2_sum,
    sum32_0_negative_level1_3_carry, sum32_0_negative_level1_3_half, sum32_0_negative_level1_3_sum,
    sum32_0_negative_level1_4_carry, sum32_0_negative_level1_4_half, sum32_0_negative_level1_4_sum,
    sum32_0_negative_level1_5_carry, sum32_0_negative_level1_5_half, sum32_0_negative_level1_5_sum,
    sum32_0_negative_level1_6_carry, sum32_0_negative_level1_6_half, sum32_0_negative_level1_6_sum,
    sum32_0_negative_level1_7_carry, sum32_0_negative_level1_7_half, sum32_0_negative_level1_7_sum,
    sum32_0_negative_level1_8_carry, sum32_0_negative_level1_8_half, sum32_0_negative_level1_8_sum,
    sum32_0_negative_level1_9_carry, sum32_0_negative_level1_9_half, sum32_0_negative_level1_9_sum,
    sum32_0_negative_level2_3_carry, sum32_0_negative_level2_3_half, sum32_0_negative_level2_3_sum,
    sum32_0_negative_level5_0_carry, sum32_0_negative_level5_0_half, sum32_0_negative_level5_0_sum,
    sum32_0_negative_level6_0_carry, sum32_0_negative_level6_0_half, sum32_0_negative_level6_0_sum,
    sum32_0_negative_level7_0_carry, sum32_0_negative_level7_0_half, sum32_0_negative_level7_0_sum;
  wire [6:0] _004_, _005_, _060_, _116_, _117_, _120_, _121_, sum32_0_level4_2_carry, sum32_0_level4_2_half,
    sum32_0_level4_2_sum, sum32_0_level5_1_carry, sum32_0_level5_1_half, sum32_0_level5_1_sum,
    sum32_0_level7_0_carry, sum32_0_level7_0_half, sum32_0_level7_0_sum;
  wire [1:0] _008_, _009_, _038_, _039_, _040_, _041_, _042_, _043_, _046_, _048_, _049_, _050_, _051_, _052_,
    sum32_0_level8_0_carry, sum32_0_level8_0_half, sum32_0_level8_0_sum, sum32_0_negative_level2_0_carry,
    sum32_0_negative_level2_0_half, sum32_0_negative_level2_0_sum, sum32_0_negative_level2_1_carry,
    sum32_0_negative_level2_1_half, sum32_0_negative_level2_1_sum, sum32_0_negative_level2_2_carry,
    sum32_0_negative_level2_2_half, sum32_0_negative_level2_2_sum, sum32_0_negative_level3_0_carry,
    sum32_0_negative_level3_0_half, sum32_0_negative_level3_0_sum, sum32_0_negative_level3_1_carry,
    sum32_0_negative_level3_1_half, sum32_0_negative_level3_1_sum, sum32_0_negative_level4_0_carry,
    sum32_0_negative_level4_0_half, sum32_0_negative_level4_0_sum;
  wire [3:0] _010_, _011_, sum32_0_level8_1_carry, sum32_0_level8_1_half, sum32_0_level8_1_sum;
  wire [9:0] _028_, _118_, _119_, sum32_0_level5_0_carry, sum32_0_level5_0_half, sum32_0_level5_0_sum;
  wire [7:0] _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _070_, _071_, _072_, _073_, _074_, _075_,
    _076_, _077_, _078_, _079_, _081_, _082_, _085_, _086_, _087_, _088_, _089_, _090_, _092_, _093_, _094_,
    _095_, _096_, _097_, _098_, _099_, _100_, _101_, _103_, _104_, _105_, _106_, _107_, _108_, _124_, _125_,
    _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_, _139_, _140_,
    _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, _152_, _153_, _154_,
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
  wire [5:0] _083_, _084_, _109_, _110_, sum32_0_level1_10_carry, sum32_0_level1_10_half, sum32_0_level1_10_sum,
    sum32_0_level3_4_carry, sum32_0_level3_4_half, sum32_0_level3_4_sum, sum32_0_negative_total, sum32_0_others;
  wire [8:0] _111_, _112_, _114_, _115_, _122_, _123_, sum32_0_level4_0_carry, sum32_0_level4_0_half,
    sum32_0_level4_0_sum, sum32_0_level4_1_carry, sum32_0_level4_1_half, sum32_0_level4_1_sum,
    sum32_0_level6_0_carry, sum32_0_level6_0_half, sum32_0_level6_0_sum;
  wire [31:0] sum32_0_signs;
  assign negative = i__payload_4_2[1] ^ i__payload_132_130[1];
  assign sum32_0_signs[1] = i__payload_8_6[1] ^ i__payload_136_134[1];
  assign sum32_0_signs[2] = i__payload_12_10[1] ^ i__payload_140_138[1];
  assign sum32_0_signs[3] = i__payload_16_14[1] ^ i__payload_144_142[1];
  assign sum32_0_signs[4] = i__payload_20_18[1] ^ i__payload_148_146[1];
  assign sum32_0_signs[5] = i__payload_24_22[1] ^ i__payload_152_150[1];
  assign sum32_0_signs[6] = i__payload_28_26[1] ^ i__payload_156_154[1];
  assign sum32_0_signs[7] = i__payload_32_30[1] ^ i__payload_160_158[1];
  assign sum32_0_signs[8] = i__payload_36_34[1] ^ i__payload_164_162[1];
  assign sum32_0_signs[9] = i__payload_40_38[1] ^ i__payload_168_166[1];
  assign sum32_0_signs[10] = i__payload_44_42[1] ^ i__payload_172_170[1];
  assign sum32_0_signs[11] = i__payload_48_46[1] ^ i__payload_176_174[1];
  assign sum32_0_signs[12] = i__payload_52_50[1] ^ i__payload_180_178[1];
  assign sum32_0_signs[13] = i__payload_56_54[1] ^ i__payload_184_182[1];
  assign sum32_0_signs[14] = i__payload_60_58[1] ^ i__payload_188_186[1];
  assign sum32_0_signs[15] = i__payload_64_62[1] ^ i__payload_192_190[1];
  assign sum32_0_signs[16] = i__payload_68_66[1] ^ i__payload_196_194[1];
  assign sum32_0_signs[17] = i__payload_72_70[1] ^ i__payload_200_198[1];
  assign sum32_0_signs[18] = i__payload_76_74[1] ^ i__payload_204_202[1];
  assign sum32_0_signs[19] = i__payload_80_78[1] ^ i__payload_208_206[1];
  assign sum32_0_signs[20] = i__payload_84_82[1] ^ i__payload_212_210[1];
  assign sum32_0_signs[21] = i__payload_88_86[1] ^ i__payload_216_214[1];
  assign sum32_0_signs[22] = i__payload_92_90[1] ^ i__payload_220_218[1];
  assign sum32_0_signs[23] = i__payload_96_94[1] ^ i__payload_224_222[1];
  assign sum32_0_signs[24] = i__payload_100_98[1] ^ i__payload_228_226[1];
  assign sum32_0_signs[25] = i__payload_104_102[1] ^ i__payload_232_230[1];
  assign sum32_0_signs[26] = i__payload_108_106[1] ^ i__payload_236_234[1];
  assign sum32_0_signs[27] = i__payload_112_110[1] ^ i__payload_240_238[1];
  assign sum32_0_signs[28] = i__payload_116_114[1] ^ i__payload_244_242[1];
  assign sum32_0_signs[29] = i__payload_120_118[1] ^ i__payload_248_246[1];
  assign sum32_0_signs[30] = i__payload_124_122[1] ^ i__payload_252_250[1];
  assign sum32_0_signs[31] = i__payload_128_126[1] ^ i__payload_255_254[1];
  assign sum32_0_negative_level1_0_half = negative ^ sum32_0_signs[1];
  assign sum32_0_negative_level1_0_sum = sum32_0_negative_level1_0_half ^ sum32_0_signs[2];
  assign _000_ = negative & sum32_0_signs[1];
  assign _036_ = sum32_0_negative_level1_0_half & sum32_0_signs[2];
  assign sum32_0_negative_level1_0_carry = _000_ | _036_;
  assign sum32_0_negative_level1_1_half = sum32_0_signs[3] ^ sum32_0_signs[4];
  assign sum32_0_negative_level1_1_sum = sum32_0_negative_level1_1_half ^ sum32_0_signs[5];
  assign _047_ = sum32_0_signs[3] & sum32_0_signs[4];
  assign _058_ = sum32_0_negative_level1_1_half & sum32_0_signs[5];
  assign sum32_0_negative_level1_1_carry = _047_ | _058_;
  assign sum32_0_negative_level1_2_half = sum32_0_signs[6] ^ sum32_0_signs[7];
  assign sum32_0_negative_level1_2_sum = sum32_0_negative_level1_2_half ^ sum32_0_signs[8];
  assign _069_ = sum32_0_signs[6] & sum32_0_signs[7];
  assign _080_ = sum32_0_negative_level1_2_half & sum32_0_signs[8];
  assign sum32_0_negative_level1_2_carry = _069_ | _080_;
  assign sum32_0_negative_level1_3_half = sum32_0_signs[9] ^ sum32_0_signs[10];
  assign sum32_0_negative_level1_3_sum = sum32_0_negative_level1_3_half ^ sum32_0_signs[11];
  assign _091_ = sum32_0_signs[9] & sum32_0_signs[10];
  assign _102_ = sum32_0_negative_level1_3_half & sum32_0_signs[11];
  assign sum32_0_negative_level1_3_carry = _091_ | _102_;
  assign sum32_0_negative_level1_4_half = sum32_0_signs[12] ^ sum32_0_signs[13];
  assign sum32_0_negative_level1_4_sum = sum32_0_negative_level1_4_half ^ sum32_0_signs[14];
  assign _113_ = sum32_0_signs[12] & sum32_0_signs[13];
  assign _001_ = sum32_0_negative_level1_4_half & sum32_0_signs[14];
  assign sum32_0_negative_level1_4_carry = _113_ | _001_;
  assign sum32_0_negative_level1_5_half = sum32_0_signs[15] ^ sum32_0_signs[16];
  assign sum32_0_negative_level1_5_sum = sum32_0_negative_level1_5_half ^ sum32_0_signs[17];
  assign _012_ = sum32_0_signs[15] & sum32_0_signs[16];
  assign _023_ = sum32_0_negative_level1_5_half & sum32_0_signs[17];
  assign sum32_0_negative_level1_5_carry = _012_ | _023_;
  assign sum32_0_negative_level1_6_half = sum32_0_signs[18] ^ sum32_0_signs[19];
  assign sum32_0_negative_level1_6_sum = sum32_0_negative_level1_6_half ^ sum32_0_signs[20];
  assign _029_ = sum32_0_signs[18] & sum32_0_signs[19];
  assign _030_ = sum32_0_negative_level1_6_half & sum32_0_signs[20];
  assign sum32_0_negative_level1_6_carry = _029_ | _030_;
  assign sum32_0_negative_level1_7_half = sum32_0_signs[21] ^ sum32_0_signs[22];
  assign sum32_0_negative_level1_7_sum = sum32_0_negative_level1_7_half ^ sum32_0_signs[23];
  assign _031_ = sum32_0_signs[21] & sum32_0_signs[22];
  assign _032_ = sum32_0_negative_level1_7_half & sum32_0_signs[23];
  assign sum32_0_negative_level1_7_carry = _031_ | _032_;
  assign sum32_0_negative_level1_8_half = sum32_0_signs[24] ^ sum32_0_signs[25];
  assign sum32_0_negative_level1_8_sum = sum32_0_negative_level1_8_half ^ sum32_0_signs[26];
  assign _033_ = sum32_0_signs[24] & sum32_0_signs[25];
  assign _034_ = sum32_0_negative_level1_8_half & sum32_0_signs[26];
  assign sum32_0_negative_level1_8_carry = _033_ | _034_;
  assign sum32_0_negative_level1_9_half = sum32_0_signs[27] ^ sum32_0_signs[28];
  assign sum32_0_negative_level1_9_sum = sum32_0_negative_level1_9_half ^ sum32_0_signs[29];
  assign _035_ = sum32_0_signs[27] & sum32_0_signs[28];
  assign _037_ = sum32_0_negative_level1_9_half & sum32_0_signs[29];
  assign sum32_0_negative_level1_9_carry = _035_ | _037_;
  assign sum32_0_negative_level2_0_half = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } ^ { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign sum32_0_negative_level2_0_sum = sum32_0_negative_level2_0_half ^ { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign _038_ = { sum32_0_negative_level1_0_carry, sum32_0_signs[30] } & { sum32_0_negative_level1_1_carry, sum32_0_signs[31] };
  assign _039_ = sum32_0_negative_level2_0_half & { sum32_0_negative_level1_2_carry, sum32_0_negative_level1_0_sum };
  assign sum32_0_negative_level2_0_carry = _038_ | _039_;
  assign sum32_0_negative_level2_1_half = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } ^ { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign sum32_0_negative_level2_1_sum = sum32_0_negative_level2_1_half ^ { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign _040_ = { sum32_0_negative_level1_3_carry, sum32_0_negative_level1_1_sum } & { sum32_0_negative_level1_4_carry, sum32_0_negative_level1_2_sum };
  assign _041_ = sum32_0_negative_level2_1_half & { sum32_0_negative_level1_5_carry, sum32_0_negative_level1_3_sum };
  assign sum32_0_negative_level2_1_carry = _040_ | _041_;
  assign sum32_0_negative_level2_2_half = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } ^ { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign sum32_0_negative_level2_2_sum = sum32_0_negative_level2_2_half ^ { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign _042_ = { sum32_0_negative_level1_6_carry, sum32_0_negative_level1_4_sum } & { sum32_0_negative_level1_7_carry, sum32_0_negative_level1_5_sum };
  assign _043_ = sum32_0_negative_level2_2_half & { sum32_0_negative_level1_8_carry, sum32_0_negative_level1_6_sum };
  assign sum32_0_negative_level2_2_carry = _042_ | _043_;
  assign sum32_0_negative_level2_3_half = sum32_0_negative_level1_7_sum ^ sum32_0_negative_level1_8_sum;
  assign sum32_0_negative_level2_3_sum = sum32_0_negative_level2_3_half ^ sum32_0_negative_level1_9_sum;
  assign _044_ = sum32_0_negative_level1_7_sum & sum32_0_negative_level1_8_sum;
  assign _045_ = sum32_0_negative_level2_3_half & sum32_0_negative_level1_9_sum;
  assign sum32_0_negative_level2_3_carry = _044_ | _045_;
  assign sum32_0_negative_level3_0_half = sum32_0_negative_level2_0_sum ^ { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign sum32_0_negative_level3_0_sum = sum32_0_negative_level3_0_half ^ sum32_0_negative_level2_2_sum;
  assign _046_ = sum32_0_negative_level2_0_sum & { sum32_0_negative_level1_9_carry, sum32_0_negative_level2_1_sum[0] };
  assign _048_ = sum32_0_negative_level3_0_half & sum32_0_negative_level2_2_sum;
  assign sum32_0_negative_level3_0_carry = _046_ | _048_;
  assign sum32_0_negative_level3_1_half = sum32_0_negative_level2_0_carry ^ sum32_0_negative_level2_1_carry;
  assign sum32_0_negative_level3_1_sum = sum32_0_negative_level3_1_half ^ sum32_0_negative_level2_2_carry;
  assign _049_ = sum32_0_negative_level2_0_carry & sum32_0_negative_level2_1_carry;
  assign _050_ = sum32_0_negative_level3_1_half & sum32_0_negative_level2_2_carry;
  assign sum32_0_negative_level3_1_carry = _049_ | _050_;
  assign sum32_0_negative_level4_0_half = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } ^ { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign sum32_0_negative_level4_0_sum = sum32_0_negative_level4_0_half ^ sum32_0_negative_level3_0_carry;
  assign _051_ = { sum32_0_negative_level3_1_carry[0], sum32_0_negative_level2_3_carry } & { sum32_0_negative_level3_1_sum[1], sum32_0_negative_level2_1_sum[1] };
  assign _052_ = sum32_0_negative_level4_0_half & sum32_0_negative_level3_0_carry;
  assign sum32_0_negative_level4_0_carry = _051_ | _052_;
  assign sum32_0_negative_level5_0_half = sum32_0_negative_level3_0_sum[1] ^ sum32_0_negative_level3_1_sum[0];
  assign sum32_0_negative_level5_0_sum = sum32_0_negative_level5_0_half ^ sum32_0_negative_level4_0_sum[0];
  assign _053_ = sum32_0_negative_level3_0_sum[1] & sum32_0_negative_level3_1_sum[0];
  assign _054_ = sum32_0_negative_level5_0_half & sum32_0_negative_level4_0_sum[0];
  assign sum32_0_negative_level5_0_carry = _053_ | _054_;
  assign sum32_0_negative_level6_0_half = sum32_0_negative_level4_0_carry[0] ^ sum32_0_negative_level4_0_sum[1];
  assign sum32_0_negative_level6_0_sum = sum32_0_negative_level6_0_half ^ sum32_0_negative_level5_0_carry;
  assign _055_ = sum32_0_negative_level4_0_carry[0] & sum32_0_negative_level4_0_sum[1];
  assign _056_ = sum32_0_negative_level6_0_half & sum32_0_negative_level5_0_carry;
  assign sum32_0_negative_level6_0_carry = _055_ | _056_;
  assign sum32_0_negative_level7_0_half = sum32_0_negative_level3_1_carry[1] ^ sum32_0_negative_level4_0_carry[1];
  assign sum32_0_negative_level7_0_sum = sum32_0_negative_level7_0_half ^ sum32_0_negative_level6_0_carry;
  assign _057_ = sum32_0_negative_level3_1_carry[1] & sum32_0_negative_level4_0_carry[1];
  assign _059_ = sum32_0_negative_level7_0_half & sum32_0_negative_level6_0_carry;
  assign sum32_0_negative_level7_0_carry = _057_ | _059_;
  assign { _060_[6], sum32_0_negative_total } = { sum32_0_negative_level7_0_carry, sum32_0_negative_level7_0_sum, sum32_0_negative_level6_0_sum, sum32_0_negative_level5_0_sum, sum32_0_negative_level2_3_sum } + sum32_0_negative_level3_0_sum[0];
  assign sum32_0_others = ~ sum32_0_negative_total;
  assign sum32_0_level1_0_half = term ^ _154_;
  assign sum32_0_level1_0_sum = sum32_0_level1_0_half ^ _153_;
  assign _061_ = term & _154_;
  assign _062_ = sum32_0_level1_0_half & _153_;
  assign sum32_0_level1_0_carry = _061_ | _062_;
  assign sum32_0_level1_1_half = _152_ ^ _151_;
  assign sum32_0_level1_1_sum = sum32_0_level1_1_half ^ _150_;
  assign _063_ = _152_ & _151_;
  assign _064_ = sum32_0_level1_1_half & _150_;
  assign sum32_0_level1_1_carry = _063_ | _064_;
  assign sum32_0_level1_2_half = _149_ ^ _148_;
  assign sum32_0_level1_2_sum = sum32_0_level1_2_half ^ _147_;
  assign _065_ = _149_ & _148_;
  assign _066_ = sum32_0_level1_2_half & _147_;
  assign sum32_0_level1_2_carry = _065_ | _066_;
  assign sum32_0_level1_3_half = _146_ ^ _145_;
  assign sum32_0_level1_3_sum = sum32_0_level1_3_half ^ _144_;
  assign _067_ = _146_ & _145_;
  assign _068_ = sum32_0_level1_3_half & _144_;
  assign sum32_0_level1_3_carry = _067_ | _068_;
  assign sum32_0_level1_4_half = _143_ ^ _142_;
  assign sum32_0_level1_4_sum = sum32_0_level1_4_half ^ _141_;
  assign _070_ = _143_ & _142_;
  assign _071_ = sum32_0_level1_4_half & _141_;
  assign sum32_0_level1_4_carry = _070_ | _071_;
  assign sum32_0_level1_5_half = _140_ ^ _139_;
  assign sum32_0_level1_5_sum = sum32_0_level1_5_half ^ _138_;
  assign _072_ = _140_ & _139_;
  assign _073_ = sum32_0_level1_5_half & _138_;
  assign sum32_0_level1_5_carry = _072_ | _073_;
  assign sum32_0_level1_6_half = _137_ ^ _136_;
  assign sum32_0_level1_6_sum = sum32_0_level1_6_half ^ _135_;
  assign _074_ = _137_ & _136_;
  assign _075_ = sum32_0_level1_6_half & _135_;
  assign sum32_0_level1_6_carry = _074_ | _075_;
  assign sum32_0_level1_7_half = _134_ ^ _133_;
  assign sum32_0_level1_7_sum = sum32_0_level1_7_half ^ _132_;
  assign _076_ = _134_ & _133_;
  assign _077_ = sum32_0_level1_7_half & _132_;
  assign sum32_0_level1_7_carry = _076_ | _077_;
  assign sum32_0_level1_8_half = _131_ ^ _130_;
  assign sum32_0_level1_8_sum = sum32_0_level1_8_half ^ _129_;
  assign _078_ = _131_ & _130_;
  assign _079_ = sum32_0_level1_8_half & _129_;
  assign sum32_0_level1_8_carry = _078_ | _079_;
  assign sum32_0_level1_9_half = _128_ ^ _127_;
  assign sum32_0_level1_9_sum = sum32_0_level1_9_half ^ _126_;
  assign _081_ = _128_ & _127_;
  assign _082_ = sum32_0_level1_9_half & _126_;
  assign sum32_0_level1_9_carry = _081_ | _082_;
  assign sum32_0_level1_10_half = _125_[5:0] ^ _124_[5:0];
  assign sum32_0_level1_10_sum = sum32_0_level1_10_half ^ sum32_0_negative_total;
  assign _083_ = _125_[5:0] & _124_[5:0];
  assign _084_ = sum32_0_level1_10_half & sum32_0_negative_total;
  assign sum32_0_level1_10_carry = _083_ | _084_;
  assign sum32_0_level2_0_half = { _125_[7:6], sum32_0_level1_0_sum[5:0] } ^ { _124_[7:6], sum32_0_level1_1_sum[5:0] };
  assign sum32_0_level2_0_sum = sum32_0_level2_0_half ^ sum32_0_level1_2_sum;
  assign _085_ = { _125_[7:6], sum32_0_level1_0_sum[5:0] } & { _124_[7:6], sum32_0_level1_1_sum[5:0] };
  assign _086_ = sum32_0_level2_0_half & sum32_0_level1_2_sum;
  assign sum32_0_level2_0_carry = _085_ | _086_;
  assign sum32_0_level2_1_half = sum32_0_level1_3_sum ^ sum32_0_level1_4_sum;
  assign sum32_0_level2_1_sum = sum32_0_level2_1_half ^ sum32_0_level1_5_sum;
  assign _087_ = sum32_0_level1_3_sum & sum32_0_level1_4_sum;
  assign _088_ = sum32_0_level2_1_half & sum32_0_level1_5_sum;
  assign sum32_0_level2_1_carry = _087_ | _088_;
  assign sum32_0_level2_2_half = sum32_0_level1_6_sum ^ sum32_0_level1_7_sum;
  assign sum32_0_level2_2_sum = sum32_0_level2_2_half ^ sum32_0_level1_8_sum;
  assign _089_ = sum32_0_level1_6_sum & sum32_0_level1_7_sum;
  assign _090_ = sum32_0_level2_2_half & sum32_0_level1_8_sum;
  assign sum32_0_level2_2_carry = _089_ | _090_;
  assign sum32_0_level2_3_half = { sum32_0_others[0], sum32_0_level1_0_carry[6:0] } ^ { 1'h1, sum32_0_level1_1_carry[6:0] };
  assign sum32_0_level2_3_sum = sum32_0_level2_3_half ^ sum32_0_level1_2_carry;
  assign _092_ = { sum32_0_others[0], sum32_0_level1_0_carry[6:0] } & { 1'h1, sum32_0_level1_1_carry[6:0] };
  assign _093_ = sum32_0_level2_3_half & sum32_0_level1_2_carry;
  assign sum32_0_level2_3_carry = _092_ | _093_;
  assign sum32_0_level2_4_half = sum32_0_level1_3_carry ^ sum32_0_level1_4_carry;
  assign sum32_0_level2_4_sum = sum32_0_level2_4_half ^ sum32_0_level1_5_carry;
  assign _094_ = sum32_0_level1_3_carry & sum32_0_level1_4_carry;
  assign _095_ = sum32_0_level2_4_half & sum32_0_level1_5_carry;
  assign sum32_0_level2_4_carry = _094_ | _095_;
  assign sum32_0_level2_5_half = sum32_0_level1_6_carry ^ sum32_0_level1_7_carry;
  assign sum32_0_level2_5_sum = sum32_0_level2_5_half ^ sum32_0_level1_8_carry;
  assign _096_ = sum32_0_level1_6_carry & sum32_0_level1_7_carry;
  assign _097_ = sum32_0_level2_5_half & sum32_0_level1_8_carry;
  assign sum32_0_level2_5_carry = _096_ | _097_;
  assign sum32_0_level2_6_half = sum32_0_level1_9_carry ^ { sum32_0_level1_0_carry[7], sum32_0_level1_0_sum[7], sum32_0_level1_10_carry };
  assign sum32_0_level2_6_sum = sum32_0_level2_6_half ^ { sum32_0_level1_1_carry[7], sum32_0_level1_9_sum[7:1] };
  assign _098_ = sum32_0_level1_9_carry & { sum32_0_level1_0_carry[7], sum32_0_level1_0_sum[7], sum32_0_level1_10_carry };
  assign _099_ = sum32_0_level2_6_half & { sum32_0_level1_1_carry[7], sum32_0_level1_9_sum[7:1] };
  assign sum32_0_level2_6_carry = _098_ | _099_;
  assign sum32_0_level3_0_half = { sum32_0_level2_0_carry[6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } ^ { sum32_0_level1_1_sum[7:6], sum32_0_level1_10_sum };
  assign sum32_0_level3_0_sum = sum32_0_level3_0_half ^ sum32_0_level2_0_sum;
  assign _100_ = { sum32_0_level2_0_carry[6], sum32_0_level1_0_sum[6], sum32_0_level2_0_carry[4:0], sum32_0_level1_9_sum[0] } & { sum32_0_level1_1_sum[7:6], sum32_0_level1_10_sum };
  assign _101_ = sum32_0_level3_0_half & sum32_0_level2_0_sum;
  assign sum32_0_level3_0_carry = _100_ | _101_;
  assign sum32_0_level3_1_half = sum32_0_level2_1_carry ^ sum32_0_level2_2_carry;
  assign sum32_0_level3_1_sum = sum32_0_level3_1_half ^ sum32_0_level2_3_sum;
  assign _103_ = sum32_0_level2_1_carry & sum32_0_level2_2_carry;
  assign _104_ = sum32_0_level3_1_half & sum32_0_level2_3_sum;
  assign sum32_0_level3_1_carry = _103_ | _104_;
  assign sum32_0_level3_2_half = sum32_0_level2_4_sum ^ sum32_0_level2_5_sum;
  assign sum32_0_level3_2_sum = sum32_0_level3_2_half ^ sum32_0_level2_6_sum;
  assign _105_ = sum32_0_level2_4_sum & sum32_0_level2_5_sum;
  assign _106_ = sum32_0_level3_2_half & sum32_0_level2_6_sum;
  assign sum32_0_level3_2_carry = _105_ | _106_;
  assign sum32_0_level3_3_half = sum32_0_level2_3_carry ^ { sum32_0_others[1], sum32_0_level2_4_carry[6:0] };
  assign sum32_0_level3_3_sum = sum32_0_level3_3_half ^ sum32_0_level2_5_carry;
  assign _107_ = sum32_0_level2_3_carry & { sum32_0_others[1], sum32_0_level2_4_carry[6:0] };
  assign _108_ = sum32_0_level3_3_half & sum32_0_level2_5_carry;
  assign sum32_0_level3_3_carry = _107_ | _108_;
  assign sum32_0_level3_4_half = sum32_0_level2_6_carry[5:0] ^ sum32_0_level2_1_sum[7:2];
  assign sum32_0_level3_4_sum = sum32_0_level3_4_half ^ sum32_0_level2_2_sum[7:2];
  assign _109_ = sum32_0_level2_6_carry[5:0] & sum32_0_level2_1_sum[7:2];
  assign _110_ = sum32_0_level3_4_half & sum32_0_level2_2_sum[7:2];
  assign sum32_0_level3_4_carry = _109_ | _110_;
  assign sum32_0_level4_0_half = { sum32_0_level3_1_carry[6:0], sum32_0_level2_1_sum[1:0] } ^ { sum32_0_level3_2_carry[6:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign sum32_0_level4_0_sum = sum32_0_level4_0_half ^ { sum32_0_level3_0_carry[7], sum32_0_level3_0_sum };
  assign _111_ = { sum32_0_level3_1_carry[6:0], sum32_0_level2_1_sum[1:0] } & { sum32_0_level3_2_carry[6:5], sum32_0_level2_0_carry[5], sum32_0_level3_2_carry[3:0], sum32_0_level2_2_sum[1:0] };
  assign _112_ = sum32_0_level4_0_half & { sum32_0_level3_0_carry[7], sum32_0_level3_0_sum };
  assign sum32_0_level4_0_carry = _111_ | _112_;
  assign sum32_0_level4_1_half = { sum32_0_level2_4_carry[7], sum32_0_level2_0_carry[7], sum32_0_level3_0_carry[6:0] } ^ { sum32_0_level2_6_carry[7:6], sum32_0_level3_1_sum[6:0] };
  assign sum32_0_level4_1_sum = sum32_0_level4_1_half ^ { sum32_0_level3_1_carry[7], sum32_0_level3_2_sum };
  assign _114_ = { sum32_0_level2_4_carry[7], sum32_0_level2_0_carry[7], sum32_0_level3_0_carry[6:0] } & { sum32_0_level2_6_carry[7:6], sum32_0_level3_1_sum[6:0] };
  assign _115_ = sum32_0_level4_1_half & { sum32_0_level3_1_carry[7], sum32_0_level3_2_sum };
  assign sum32_0_level4_1_carry = _114_ | _115_;
  assign sum32_0_level4_2_half = sum32_0_level3_3_carry[6:0] ^ { sum32_0_level3_2_carry[7], sum32_0_level3_4_carry };
  assign sum32_0_level4_2_sum = sum32_0_level4_2_half ^ sum32_0_level3_3_sum[7:1];
  assign _116_ = sum32_0_level3_3_carry[6:0] & { sum32_0_level3_2_carry[7], sum32_0_level3_4_carry };
  assign _117_ = sum32_0_level4_2_half & sum32_0_level3_3_sum[7:1];
  assign sum32_0_level4_2_carry = _116_ | _117_;
  assign sum32_0_level5_0_half = { sum32_0_others[2], sum32_0_level4_0_carry[8:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } ^ { sum32_0_level3_3_carry[7], sum32_0_level4_1_carry[7], sum32_0_level3_1_sum[7], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign sum32_0_level5_0_sum = sum32_0_level5_0_half ^ { sum32_0_level4_1_carry[8], sum32_0_level4_1_sum };
  assign _118_ = { sum32_0_others[2], sum32_0_level4_0_carry[8:6], sum32_0_level3_2_carry[4], sum32_0_level4_2_sum[2:0], sum32_0_level3_3_sum[0], sum32_0_level4_0_carry[0] } & { sum32_0_level3_3_carry[7], sum32_0_level4_1_carry[7], sum32_0_level3_1_sum[7], sum32_0_level3_4_sum, sum32_0_level4_0_sum[1] };
  assign _119_ = sum32_0_level5_0_half & { sum32_0_level4_1_carry[8], sum32_0_level4_1_sum };
  assign sum32_0_level5_0_carry = _118_ | _119_;
  assign sum32_0_level5_1_half = sum32_0_level4_1_carry[6:0] ^ { sum32_0_level4_2_carry[4:3], sum32_0_level4_0_carry[5:1] };
  assign sum32_0_level5_1_sum = sum32_0_level5_1_half ^ sum32_0_level4_0_sum[8:2];
  assign _120_ = sum32_0_level4_1_carry[6:0] & { sum32_0_level4_2_carry[4:3], sum32_0_level4_0_carry[5:1] };
  assign _121_ = sum32_0_level5_1_half & sum32_0_level4_0_sum[8:2];
  assign sum32_0_level5_1_carry = _120_ | _121_;
  assign sum32_0_level6_0_half = { sum32_0_level5_0_sum[9], sum32_0_level4_2_sum[6:3], sum32_0_level5_0_carry[3:0] } ^ { sum32_0_level4_2_carry[6:5], sum32_0_level5_0_carry[6:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign sum32_0_level6_0_sum = sum32_0_level6_0_half ^ { sum32_0_level5_0_carry[8:7], sum32_0_level5_1_sum };
  assign _122_ = { sum32_0_level5_0_sum[9], sum32_0_level4_2_sum[6:3], sum32_0_level5_0_carry[3:0] } & { sum32_0_level4_2_carry[6:5], sum32_0_level5_0_carry[6:5], sum32_0_level4_2_carry[2:0], sum32_0_level5_0_sum[2:1] };
  assign _123_ = sum32_0_level6_0_half & { sum32_0_level5_0_carry[8:7], sum32_0_level5_1_sum };
  assign sum32_0_level6_0_carry = _122_ | _123_;
  assign sum32_0_level6_1_half = sum32_0_level5_0_carry[4] ^ sum32_0_level5_1_carry[3];
  assign sum32_0_level6_1_sum = sum32_0_level6_1_half ^ sum32_0_level5_0_sum[5];
  assign _002_ = sum32_0_level5_0_carry[4] & sum32_0_level5_1_carry[3];
  assign _003_ = sum32_0_level6_1_half & sum32_0_level5_0_sum[5];
  assign sum32_0_level6_1_carry = _002_ | _003_;
  assign sum32_0_level7_0_half = { sum32_0_level5_1_carry[6:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } ^ { sum32_0_level5_0_sum[8:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign sum32_0_level7_0_sum = sum32_0_level7_0_half ^ sum32_0_level6_0_sum[7:1];
  assign _004_ = { sum32_0_level5_1_carry[6:4], sum32_0_level6_1_sum, sum32_0_level5_1_carry[2:0] } & { sum32_0_level5_0_sum[8:6], sum32_0_level6_0_carry[3], sum32_0_level5_0_sum[4:3], sum32_0_level6_0_carry[0] };
  assign _005_ = sum32_0_level7_0_half & sum32_0_level6_0_sum[7:1];
  assign sum32_0_level7_0_carry = _004_ | _005_;
  assign sum32_0_level7_1_half = sum32_0_others[3] ^ sum32_0_level5_0_carry[9];
  assign sum32_0_level7_1_sum = sum32_0_level7_1_half ^ sum32_0_level6_0_carry[8];
  assign _006_ = sum32_0_others[3] & sum32_0_level5_0_carry[9];
  assign _007_ = sum32_0_level7_1_half & sum32_0_level6_0_carry[8];
  assign sum32_0_level7_1_carry = _006_ | _007_;
  assign sum32_0_level8_0_half = sum32_0_level6_0_carry[2:1] ^ sum32_0_level7_0_carry[1:0];
  assign sum32_0_level8_0_sum = sum32_0_level8_0_half ^ sum32_0_level7_0_sum[2:1];
  assign _008_ = sum32_0_level6_0_carry[2:1] & sum32_0_level7_0_carry[1:0];
  assign _009_ = sum32_0_level8_0_half & sum32_0_level7_0_sum[2:1];
  assign sum32_0_level8_0_carry = _008_ | _009_;
  assign sum32_0_level8_1_half = { sum32_0_level6_0_sum[8], sum32_0_level7_0_sum[6:5], sum32_0_level6_1_carry } ^ sum32_0_level6_0_carry[7:4];
  assign sum32_0_level8_1_sum = sum32_0_level8_1_half ^ sum32_0_level7_0_carry[6:3];
  assign _010_ = { sum32_0_level6_0_sum[8], sum32_0_level7_0_sum[6:5], sum32_0_level6_1_carry } & sum32_0_level6_0_carry[7:4];
  assign _011_ = sum32_0_level8_1_half & sum32_0_level7_0_carry[6:3];
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
  assign sum32_0_level14_0_half = sum32_0_level7_1_sum ^ sum32_0_level8_1_carry[3];
  assign sum32_0_level14_0_sum = sum32_0_level14_0_half ^ sum32_0_level13_0_carry;
  assign _024_ = sum32_0_level7_1_sum & sum32_0_level8_1_carry[3];
  assign _025_ = sum32_0_level14_0_half & sum32_0_level13_0_carry;
  assign sum32_0_level14_0_carry = _024_ | _025_;
  assign sum32_0_level15_0_half = sum32_0_others[4] ^ sum32_0_level7_1_carry;
  assign sum32_0_level15_0_sum = sum32_0_level15_0_half ^ sum32_0_level14_0_carry;
  assign _026_ = sum32_0_others[4] & sum32_0_level7_1_carry;
  assign _027_ = sum32_0_level15_0_half & sum32_0_level14_0_carry;
  assign sum32_0_level15_0_carry = _026_ | _027_;
  assign { _028_[9], blocks__s0_13_5 } = { sum32_0_others[5], sum32_0_level15_0_sum, sum32_0_level14_0_sum, sum32_0_level13_0_sum, sum32_0_level12_0_sum, sum32_0_level11_0_sum, sum32_0_level10_0_sum, sum32_0_level9_0_sum, sum32_0_level8_0_carry[0] } + { sum32_0_level15_0_carry, 7'h00, sum32_0_level8_0_sum[1] };
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product0 (
    .negative(negative),
    .port(i__payload_0),
    .port_2(i__payload_4_2[0]),
    .port_3(i__payload_128_126[2]),
    .port_4(i__payload_132_130[0]),
    .port_5(unpack__a0__sig_1),
    .port_6(unpack__a0__shift_0),
    .port_7(unpack__b0__sig_1),
    .port_8(unpack__b0__shift_0),
    .term(term)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product1 (
    .negative(sum32_0_signs[1]),
    .port(i__payload_4_2[2]),
    .port_2(i__payload_8_6[0]),
    .port_3(i__payload_132_130[2]),
    .port_4(i__payload_136_134[0]),
    .port_5(unpack__a1__sig_1),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_1),
    .port_8(unpack__b1__shift_0),
    .term(_154_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product10 (
    .negative(sum32_0_signs[10]),
    .port(i__payload_40_38[2]),
    .port_2(i__payload_44_42[0]),
    .port_3(i__payload_168_166[2]),
    .port_4(i__payload_172_170[0]),
    .port_5(unpack__a10__sig_1),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_1),
    .port_8(unpack__b10__shift_0),
    .term(_145_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product11 (
    .negative(sum32_0_signs[11]),
    .port(i__payload_44_42[2]),
    .port_2(i__payload_48_46[0]),
    .port_3(i__payload_172_170[2]),
    .port_4(i__payload_176_174[0]),
    .port_5(unpack__a11__sig_1),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_1),
    .port_8(unpack__b11__shift_0),
    .term(_144_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product12 (
    .negative(sum32_0_signs[12]),
    .port(i__payload_48_46[2]),
    .port_2(i__payload_52_50[0]),
    .port_3(i__payload_176_174[2]),
    .port_4(i__payload_180_178[0]),
    .port_5(unpack__a12__sig_1),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_1),
    .port_8(unpack__b12__shift_0),
    .term(_143_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product13 (
    .negative(sum32_0_signs[13]),
    .port(i__payload_52_50[2]),
    .port_2(i__payload_56_54[0]),
    .port_3(i__payload_180_178[2]),
    .port_4(i__payload_184_182[0]),
    .port_5(unpack__a13__sig_1),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_1),
    .port_8(unpack__b13__shift_0),
    .term(_142_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product14 (
    .negative(sum32_0_signs[14]),
    .port(i__payload_56_54[2]),
    .port_2(i__payload_60_58[0]),
    .port_3(i__payload_184_182[2]),
    .port_4(i__payload_188_186[0]),
    .port_5(unpack__a14__sig_1),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_1),
    .port_8(unpack__b14__shift_0),
    .term(_141_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product15 (
    .negative(sum32_0_signs[15]),
    .port(i__payload_60_58[2]),
    .port_2(i__payload_64_62[0]),
    .port_3(i__payload_188_186[2]),
    .port_4(i__payload_192_190[0]),
    .port_5(unpack__a15__sig_1),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_1),
    .port_8(unpack__b15__shift_0),
    .term(_140_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product16 (
    .negative(sum32_0_signs[16]),
    .port(i__payload_64_62[2]),
    .port_2(i__payload_68_66[0]),
    .port_3(i__payload_192_190[2]),
    .port_4(i__payload_196_194[0]),
    .port_5(unpack__a16__sig_1),
    .port_6(unpack__a16__shift_0),
    .port_7(unpack__b16__sig_1),
    .port_8(unpack__b16__shift_0),
    .term(_139_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product17 (
    .negative(sum32_0_signs[17]),
    .port(i__payload_68_66[2]),
    .port_2(i__payload_72_70[0]),
    .port_3(i__payload_196_194[2]),
    .port_4(i__payload_200_198[0]),
    .port_5(unpack__a17__sig_1),
    .port_6(unpack__a17__shift_0),
    .port_7(unpack__b17__sig_1),
    .port_8(unpack__b17__shift_0),
    .term(_138_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product18 (
    .negative(sum32_0_signs[18]),
    .port(i__payload_72_70[2]),
    .port_2(i__payload_76_74[0]),
    .port_3(i__payload_200_198[2]),
    .port_4(i__payload_204_202[0]),
    .port_5(unpack__a18__sig_1),
    .port_6(unpack__a18__shift_0),
    .port_7(unpack__b18__sig_1),
    .port_8(unpack__b18__shift_0),
    .term(_137_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product19 (
    .negative(sum32_0_signs[19]),
    .port(i__payload_76_74[2]),
    .port_2(i__payload_80_78[0]),
    .port_3(i__payload_204_202[2]),
    .port_4(i__payload_208_206[0]),
    .port_5(unpack__a19__sig_1),
    .port_6(unpack__a19__shift_0),
    .port_7(unpack__b19__sig_1),
    .port_8(unpack__b19__shift_0),
    .term(_136_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product2 (
    .negative(sum32_0_signs[2]),
    .port(i__payload_8_6[2]),
    .port_2(i__payload_12_10[0]),
    .port_3(i__payload_136_134[2]),
    .port_4(i__payload_140_138[0]),
    .port_5(unpack__a2__sig_1),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_1),
    .port_8(unpack__b2__shift_0),
    .term(_153_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product20 (
    .negative(sum32_0_signs[20]),
    .port(i__payload_80_78[2]),
    .port_2(i__payload_84_82[0]),
    .port_3(i__payload_208_206[2]),
    .port_4(i__payload_212_210[0]),
    .port_5(unpack__a20__sig_1),
    .port_6(unpack__a20__shift_0),
    .port_7(unpack__b20__sig_1),
    .port_8(unpack__b20__shift_0),
    .term(_135_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product21 (
    .negative(sum32_0_signs[21]),
    .port(i__payload_84_82[2]),
    .port_2(i__payload_88_86[0]),
    .port_3(i__payload_212_210[2]),
    .port_4(i__payload_216_214[0]),
    .port_5(unpack__a21__sig_1),
    .port_6(unpack__a21__shift_0),
    .port_7(unpack__b21__sig_1),
    .port_8(unpack__b21__shift_0),
    .term(_134_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product22 (
    .negative(sum32_0_signs[22]),
    .port(i__payload_88_86[2]),
    .port_2(i__payload_92_90[0]),
    .port_3(i__payload_216_214[2]),
    .port_4(i__payload_220_218[0]),
    .port_5(unpack__a22__sig_1),
    .port_6(unpack__a22__shift_0),
    .port_7(unpack__b22__sig_1),
    .port_8(unpack__b22__shift_0),
    .term(_133_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product23 (
    .negative(sum32_0_signs[23]),
    .port(i__payload_92_90[2]),
    .port_2(i__payload_96_94[0]),
    .port_3(i__payload_220_218[2]),
    .port_4(i__payload_224_222[0]),
    .port_5(unpack__a23__sig_1),
    .port_6(unpack__a23__shift_0),
    .port_7(unpack__b23__sig_1),
    .port_8(unpack__b23__shift_0),
    .term(_132_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product24 (
    .negative(sum32_0_signs[24]),
    .port(i__payload_96_94[2]),
    .port_2(i__payload_100_98[0]),
    .port_3(i__payload_224_222[2]),
    .port_4(i__payload_228_226[0]),
    .port_5(unpack__a24__sig_1),
    .port_6(unpack__a24__shift_0),
    .port_7(unpack__b24__sig_1),
    .port_8(unpack__b24__shift_0),
    .term(_131_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product25 (
    .negative(sum32_0_signs[25]),
    .port(i__payload_100_98[2]),
    .port_2(i__payload_104_102[0]),
    .port_3(i__payload_228_226[2]),
    .port_4(i__payload_232_230[0]),
    .port_5(unpack__a25__sig_1),
    .port_6(unpack__a25__shift_0),
    .port_7(unpack__b25__sig_1),
    .port_8(unpack__b25__shift_0),
    .term(_130_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product26 (
    .negative(sum32_0_signs[26]),
    .port(i__payload_104_102[2]),
    .port_2(i__payload_108_106[0]),
    .port_3(i__payload_232_230[2]),
    .port_4(i__payload_236_234[0]),
    .port_5(unpack__a26__sig_1),
    .port_6(unpack__a26__shift_0),
    .port_7(unpack__b26__sig_1),
    .port_8(unpack__b26__shift_0),
    .term(_129_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product27 (
    .negative(sum32_0_signs[27]),
    .port(i__payload_108_106[2]),
    .port_2(i__payload_112_110[0]),
    .port_3(i__payload_236_234[2]),
    .port_4(i__payload_240_238[0]),
    .port_5(unpack__a27__sig_1),
    .port_6(unpack__a27__shift_0),
    .port_7(unpack__b27__sig_1),
    .port_8(unpack__b27__shift_0),
    .term(_128_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product28 (
    .negative(sum32_0_signs[28]),
    .port(i__payload_112_110[2]),
    .port_2(i__payload_116_114[0]),
    .port_3(i__payload_240_238[2]),
    .port_4(i__payload_244_242[0]),
    .port_5(unpack__a28__sig_1),
    .port_6(unpack__a28__shift_0),
    .port_7(unpack__b28__sig_1),
    .port_8(unpack__b28__shift_0),
    .term(_127_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product29 (
    .negative(sum32_0_signs[29]),
    .port(i__payload_116_114[2]),
    .port_2(i__payload_120_118[0]),
    .port_3(i__payload_244_242[2]),
    .port_4(i__payload_248_246[0]),
    .port_5(unpack__a29__sig_1),
    .port_6(unpack__a29__shift_0),
    .port_7(unpack__b29__sig_1),
    .port_8(unpack__b29__shift_0),
    .term(_126_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product3 (
    .negative(sum32_0_signs[3]),
    .port(i__payload_12_10[2]),
    .port_2(i__payload_16_14[0]),
    .port_3(i__payload_140_138[2]),
    .port_4(i__payload_144_142[0]),
    .port_5(unpack__a3__sig_1),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_1),
    .port_8(unpack__b3__shift_0),
    .term(_152_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product30 (
    .negative(sum32_0_signs[30]),
    .port(i__payload_120_118[2]),
    .port_2(i__payload_124_122[0]),
    .port_3(i__payload_248_246[2]),
    .port_4(i__payload_252_250[0]),
    .port_5(unpack__a30__sig_1),
    .port_6(unpack__a30__shift_0),
    .port_7(unpack__b30__sig_1),
    .port_8(unpack__b30__shift_0),
    .term(_125_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product31 (
    .negative(sum32_0_signs[31]),
    .port(i__payload_124_122[2]),
    .port_2(i__payload_128_126[0]),
    .port_3(i__payload_252_250[2]),
    .port_4(i__payload_255_254[0]),
    .port_5(unpack__a31__sig_1),
    .port_6(unpack__a31__shift_0),
    .port_7(unpack__b31__sig_1),
    .port_8(unpack__b31__shift_0),
    .term(_124_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product4 (
    .negative(sum32_0_signs[4]),
    .port(i__payload_16_14[2]),
    .port_2(i__payload_20_18[0]),
    .port_3(i__payload_144_142[2]),
    .port_4(i__payload_148_146[0]),
    .port_5(unpack__a4__sig_1),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_1),
    .port_8(unpack__b4__shift_0),
    .term(_151_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product5 (
    .negative(sum32_0_signs[5]),
    .port(i__payload_20_18[2]),
    .port_2(i__payload_24_22[0]),
    .port_3(i__payload_148_146[2]),
    .port_4(i__payload_152_150[0]),
    .port_5(unpack__a5__sig_1),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_1),
    .port_8(unpack__b5__shift_0),
    .term(_150_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product6 (
    .negative(sum32_0_signs[6]),
    .port(i__payload_24_22[2]),
    .port_2(i__payload_28_26[0]),
    .port_3(i__payload_152_150[2]),
    .port_4(i__payload_156_154[0]),
    .port_5(unpack__a6__sig_1),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_1),
    .port_8(unpack__b6__shift_0),
    .term(_149_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product7 (
    .negative(sum32_0_signs[7]),
    .port(i__payload_28_26[2]),
    .port_2(i__payload_32_30[0]),
    .port_3(i__payload_156_154[2]),
    .port_4(i__payload_160_158[0]),
    .port_5(unpack__a7__sig_1),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_1),
    .port_8(unpack__b7__shift_0),
    .term(_148_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product8 (
    .negative(sum32_0_signs[8]),
    .port(i__payload_32_30[2]),
    .port_2(i__payload_36_34[0]),
    .port_3(i__payload_160_158[2]),
    .port_4(i__payload_164_162[0]),
    .port_5(unpack__a8__sig_1),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_1),
    .port_8(unpack__b8__shift_0),
    .term(_147_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product product9 (
    .negative(sum32_0_signs[9]),
    .port(i__payload_36_34[2]),
    .port_2(i__payload_40_38[0]),
    .port_3(i__payload_164_162[2]),
    .port_4(i__payload_168_166[0]),
    .port_5(unpack__a9__sig_1),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_1),
    .port_8(unpack__b9__shift_0),
    .term(_146_)
  );
  assign blocks__s0_0 = sum32_0_level4_0_sum[0];
  assign blocks__s0_1 = sum32_0_level5_0_sum[0];
  assign blocks__s0_2 = sum32_0_level6_0_sum[0];
  assign blocks__s0_3 = sum32_0_level7_0_sum[0];
  assign blocks__s0_4 = sum32_0_level8_0_sum[0];
  assign _060_[5:0] = sum32_0_negative_total;
  assign sum32_0_signs[0] = negative;
  assign _028_[8:0] = blocks__s0_13_5;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__blocks__product (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [65:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, at_floor, empty16_4, empty16_5, empty16_6,
    empty16_7, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38,
    empty2_39, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47,
    empty2_48, empty2_49, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56,
    empty2_57, empty2_58, empty2_59, empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3,
    empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24,
    empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10,
    empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_8, empty8_9, zeros2_31, zeros2_32, zeros2_33,
    zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42,
    zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51,
    zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60,
    zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _033_;
  wire [9:0] _055_, _056_;
  wire [6:0] leading_zeros;
  wire [65:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24,
    zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_8, zeros8_9;
  assign _000_ = ~ i__sig[0];
  assign empty2_31 = _000_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[1];
  assign _001_ = ~ i__sig[2];
  assign empty2_32 = _001_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[3];
  assign _002_ = ~ i__sig[4];
  assign empty2_33 = _002_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_34 = _003_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_35 = _004_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_36 = _005_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[11];
  assign _006_ = ~ i__sig[12];
  assign empty2_37 = _006_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[13];
  assign _007_ = ~ i__sig[14];
  assign zeros2_38 = ~ i__sig[15];
  assign empty2_38 = _007_ & zeros2_38;
  assign _008_ = ~ i__sig[16];
  assign zeros2_39 = ~ i__sig[17];
  assign empty2_39 = _008_ & zeros2_39;
  assign _009_ = ~ i__sig[18];
  assign zeros2_40 = ~ i__sig[19];
  assign empty2_40 = _009_ & zeros2_40;
  assign _010_ = ~ i__sig[20];
  assign empty2_41 = _010_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[21];
  assign _011_ = ~ i__sig[22];
  assign empty2_42 = _011_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[23];
  assign _012_ = ~ i__sig[24];
  assign zeros2_43 = ~ i__sig[25];
  assign empty2_43 = _012_ & zeros2_43;
  assign _013_ = ~ i__sig[26];
  assign zeros2_44 = ~ i__sig[27];
  assign empty2_44 = _013_ & zeros2_44;
  assign _014_ = ~ i__sig[28];
  assign zeros2_45 = ~ i__sig[29];
  assign empty2_45 = _014_ & zeros2_45;
  assign _015_ = ~ i__sig[30];
  assign empty2_46 = _015_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[31];
  assign _016_ = ~ i__sig[32];
  assign zeros2_47 = ~ i__sig[33];
  assign empty2_47 = _016_ & zeros2_47;
  assign _017_ = ~ i__sig[34];
  assign empty2_48 = _017_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[35];
  assign _018_ = ~ i__sig[36];
  assign zeros2_49 = ~ i__sig[37];
  assign empty2_49 = _018_ & zeros2_49;
  assign _019_ = ~ i__sig[38];
  assign empty2_50 = _019_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[39];
  assign _020_ = ~ i__sig[40];
  assign empty2_51 = _020_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[41];
  assign _021_ = ~ i__sig[42];
  assign empty2_52 = _021_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[43];
  assign _022_ = ~ i__sig[44];
  assign empty2_53 = _022_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[45];
  assign _023_ = ~ i__sig[46];
  assign empty2_54 = _023_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[47];
  assign _024_ = ~ i__sig[48];
  assign empty2_55 = _024_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[49];
  assign _025_ = ~ i__sig[50];
  assign empty2_56 = _025_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[51];
  assign _026_ = ~ i__sig[52];
  assign empty2_57 = _026_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[53];
  assign _027_ = ~ i__sig[54];
  assign empty2_58 = _027_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[55];
  assign _028_ = ~ i__sig[56];
  assign empty2_59 = _028_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[57];
  assign _029_ = ~ i__sig[58];
  assign empty2_60 = _029_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[59];
  assign _030_ = ~ i__sig[60];
  assign empty2_61 = _030_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[61];
  assign _031_ = ~ i__sig[62];
  assign empty2_62 = _031_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[63];
  assign _032_ = ~ i__sig[64];
  assign zeros2_63 = ~ i__sig[65];
  assign empty2_63 = _032_ & zeros2_63;
  assign zeros16_3[0] = empty2_31 ? 1'h0 : zeros2_31;
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
  assign leading_zeros[5:0] = empty64_1 ? { 4'h0, empty2_31, zeros16_3[0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _033_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _033_[6] ? { i__sig[1:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _033_[5] ? { shifted_by_127[33:0], 22'h000000 } : shifted_by_127[65:10];
  assign shifted_by_31 = _033_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _033_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _033_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _033_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _033_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _034_ = ~ _033_[5];
  assign _035_ = | shifted_by_127[9:0];
  assign _036_ = _034_ & _035_;
  assign _037_ = ~ _033_[4];
  assign _038_ = | shifted_by_63[15:0];
  assign _039_ = _037_ & _038_;
  assign _040_ = _036_ | _039_;
  assign _041_ = ~ _033_[3];
  assign _042_ = | shifted_by_31[7:0];
  assign _043_ = _041_ & _042_;
  assign _044_ = _040_ | _043_;
  assign _045_ = ~ _033_[2];
  assign _046_ = | shifted_by_15[3:0];
  assign _047_ = _045_ & _046_;
  assign _048_ = _044_ | _047_;
  assign _049_ = ~ _033_[1];
  assign _050_ = | shifted_by_7[1:0];
  assign _051_ = _049_ & _050_;
  assign _052_ = _048_ | _051_;
  assign _053_ = ~ _033_[0];
  assign _054_ = _053_ & shifted_by_3[0];
  assign normalise__sig_0 = _052_ | _054_;
  assign _055_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _056_[9], o__exp } = at_floor ? 10'h000 : _055_;
  assign zeros16_5[3] = empty8_11;
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
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3:1] = { 2'h0, empty2_31 };
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros64_1[5] = empty32_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign leading_zeros[6] = empty64_1;
  assign zeros16_6[3] = empty8_13;
  assign _056_[8:0] = o__exp;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__round (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__scale (
  input wire [6:0] i__payload_263_257,
  input wire [6:0] i__payload_271_265,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire blocks__s0_4,
  input wire [8:0] blocks__s0_13_5,
  output wire [12:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [14:0] _0_, _1_;
  assign _0_ = - $signed({ blocks__s0_13_5, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _1_[14:13], magnitude0 } = blocks__s0_13_5[8] ? _0_ : { blocks__s0_13_5[8], blocks__s0_13_5, blocks__s0_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign o__p0__shift = { i__payload_263_257, blocks__a_scale0__shift_0 } + { i__payload_271_265, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[12:0] = magnitude0;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack (
  input wire [271:0] i__payload_271_0,
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
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a0 (
    .code(i__payload_271_0[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a1 (
    .code(i__payload_271_0[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a10 (
    .code(i__payload_271_0[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a11 (
    .code(i__payload_271_0[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a12 (
    .code(i__payload_271_0[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a13 (
    .code(i__payload_271_0[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a14 (
    .code(i__payload_271_0[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a15 (
    .code(i__payload_271_0[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a16 (
    .code(i__payload_271_0[67:64]),
    .port(unpack__a16__sig_1),
    .port_2(unpack__a16__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a17 (
    .code(i__payload_271_0[71:68]),
    .port(unpack__a17__sig_1),
    .port_2(unpack__a17__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a18 (
    .code(i__payload_271_0[75:72]),
    .port(unpack__a18__sig_1),
    .port_2(unpack__a18__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a19 (
    .code(i__payload_271_0[79:76]),
    .port(unpack__a19__sig_1),
    .port_2(unpack__a19__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a2 (
    .code(i__payload_271_0[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a20 (
    .code(i__payload_271_0[83:80]),
    .port(unpack__a20__sig_1),
    .port_2(unpack__a20__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a21 (
    .code(i__payload_271_0[87:84]),
    .port(unpack__a21__sig_1),
    .port_2(unpack__a21__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a22 (
    .code(i__payload_271_0[91:88]),
    .port(unpack__a22__sig_1),
    .port_2(unpack__a22__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a23 (
    .code(i__payload_271_0[95:92]),
    .port(unpack__a23__sig_1),
    .port_2(unpack__a23__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a24 (
    .code(i__payload_271_0[99:96]),
    .port(unpack__a24__sig_1),
    .port_2(unpack__a24__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a25 (
    .code(i__payload_271_0[103:100]),
    .port(unpack__a25__sig_1),
    .port_2(unpack__a25__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a26 (
    .code(i__payload_271_0[107:104]),
    .port(unpack__a26__sig_1),
    .port_2(unpack__a26__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a27 (
    .code(i__payload_271_0[111:108]),
    .port(unpack__a27__sig_1),
    .port_2(unpack__a27__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a28 (
    .code(i__payload_271_0[115:112]),
    .port(unpack__a28__sig_1),
    .port_2(unpack__a28__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a29 (
    .code(i__payload_271_0[119:116]),
    .port(unpack__a29__sig_1),
    .port_2(unpack__a29__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a3 (
    .code(i__payload_271_0[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a30 (
    .code(i__payload_271_0[123:120]),
    .port(unpack__a30__sig_1),
    .port_2(unpack__a30__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a31 (
    .code(i__payload_271_0[127:124]),
    .port(unpack__a31__sig_1),
    .port_2(unpack__a31__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a4 (
    .code(i__payload_271_0[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a5 (
    .code(i__payload_271_0[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a6 (
    .code(i__payload_271_0[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a7 (
    .code(i__payload_271_0[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a8 (
    .code(i__payload_271_0[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a a9 (
    .code(i__payload_271_0[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a_scale a_scale0 (
    .code(i__payload_271_0[263:256]),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b0 (
    .code(i__payload_271_0[131:128]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b1 (
    .code(i__payload_271_0[135:132]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b10 (
    .code(i__payload_271_0[171:168]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b11 (
    .code(i__payload_271_0[175:172]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b12 (
    .code(i__payload_271_0[179:176]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b13 (
    .code(i__payload_271_0[183:180]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b14 (
    .code(i__payload_271_0[187:184]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b15 (
    .code(i__payload_271_0[191:188]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b16 (
    .code(i__payload_271_0[195:192]),
    .port(unpack__b16__sig_1),
    .port_2(unpack__b16__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b17 (
    .code(i__payload_271_0[199:196]),
    .port(unpack__b17__sig_1),
    .port_2(unpack__b17__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b18 (
    .code(i__payload_271_0[203:200]),
    .port(unpack__b18__sig_1),
    .port_2(unpack__b18__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b19 (
    .code(i__payload_271_0[207:204]),
    .port(unpack__b19__sig_1),
    .port_2(unpack__b19__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b2 (
    .code(i__payload_271_0[139:136]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b20 (
    .code(i__payload_271_0[211:208]),
    .port(unpack__b20__sig_1),
    .port_2(unpack__b20__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b21 (
    .code(i__payload_271_0[215:212]),
    .port(unpack__b21__sig_1),
    .port_2(unpack__b21__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b22 (
    .code(i__payload_271_0[219:216]),
    .port(unpack__b22__sig_1),
    .port_2(unpack__b22__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b23 (
    .code(i__payload_271_0[223:220]),
    .port(unpack__b23__sig_1),
    .port_2(unpack__b23__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b24 (
    .code(i__payload_271_0[227:224]),
    .port(unpack__b24__sig_1),
    .port_2(unpack__b24__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b25 (
    .code(i__payload_271_0[231:228]),
    .port(unpack__b25__sig_1),
    .port_2(unpack__b25__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b26 (
    .code(i__payload_271_0[235:232]),
    .port(unpack__b26__sig_1),
    .port_2(unpack__b26__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b27 (
    .code(i__payload_271_0[239:236]),
    .port(unpack__b27__sig_1),
    .port_2(unpack__b27__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b28 (
    .code(i__payload_271_0[243:240]),
    .port(unpack__b28__sig_1),
    .port_2(unpack__b28__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b29 (
    .code(i__payload_271_0[247:244]),
    .port(unpack__b29__sig_1),
    .port_2(unpack__b29__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b3 (
    .code(i__payload_271_0[143:140]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b30 (
    .code(i__payload_271_0[251:248]),
    .port(unpack__b30__sig_1),
    .port_2(unpack__b30__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b31 (
    .code(i__payload_271_0[255:252]),
    .port(unpack__b31__sig_1),
    .port_2(unpack__b31__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b4 (
    .code(i__payload_271_0[147:144]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b5 (
    .code(i__payload_271_0[151:148]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b6 (
    .code(i__payload_271_0[155:152]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b7 (
    .code(i__payload_271_0[159:156]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b8 (
    .code(i__payload_271_0[163:160]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a b9 (
    .code(i__payload_271_0[167:164]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a_scale b_scale0 (
    .code(i__payload_271_0[271:264]),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages2_shellstream__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
