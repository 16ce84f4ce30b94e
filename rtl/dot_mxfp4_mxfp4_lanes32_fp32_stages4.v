// dot_mxfp4_mxfp4_lanes32_fp32_stages4
//
// Spec:    dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32,stages=4
// Latency: 4 cycles, a new result each cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  a           128 bits  32 x e2m1fn
//   input  b           128 bits  32 x e2m1fn
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 128'hd3b51d3b51d3b51d3b51d3b51d3b51d3, b = 128'h1d3b51d3b51d3b51d3b51d3b51d3b51d, a_scale = 0x7e (0.5),
//     b_scale = 0x81 (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xc3146f70 (-148.435303)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxfp4_mxfp4_lanes32_fp32_stages4 (
  input wire clk,
  input wire rst,
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output reg [31:0] o = 32'd0
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    blocks_q__a_scale0__sig, blocks_q__b_scale0__sig, scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [65:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [13:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [31:0] round__code;
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
  reg [31:0] acc_beside_blocks_q = 32'd0;
  reg [31:0] acc_beside_scale_q = 32'd0;
  reg add_q__inf = 1'h0;
  reg add_q__nan = 1'h0;
  reg [8:0] add_q__shift = 9'h000;
  reg [65:0] add_q__sig = 66'h00000000000000000;
  reg add_q__sign = 1'h0;
  reg align__product_sign = 1'h0;
  reg blocks_q__a_scale0__nan = 1'h0;
  reg [7:0] blocks_q__a_scale0__shift = 8'h00;
  reg blocks_q__b_scale0__nan = 1'h0;
  reg [7:0] blocks_q__b_scale0__shift = 8'h00;
  reg signed [13:0] blocks_q__s0 = 14'h0000;
  reg scale_q__p0__nan = 1'h0;
  reg [8:0] scale_q__p0__shift = 9'h000;
  reg [12:0] scale_q__p0__sig = 13'h0000;
  always @(posedge clk)
    acc_beside_blocks_q <= acc;
  always @(posedge clk)
    blocks_q__s0 <= blocks__s0;
  always @(posedge clk)
    blocks_q__a_scale0__shift <= { a_scale[7:1], blocks__a_scale0__shift[0] };
  always @(posedge clk)
    blocks_q__a_scale0__nan <= blocks__a_scale0__nan;
  always @(posedge clk)
    blocks_q__b_scale0__shift <= { b_scale[7:1], blocks__b_scale0__shift[0] };
  always @(posedge clk)
    blocks_q__b_scale0__nan <= blocks__b_scale0__nan;
  always @(posedge clk)
    acc_beside_scale_q <= acc_beside_blocks_q;
  always @(posedge clk)
    scale_q__p0__sig <= scale__p0__sig;
  always @(posedge clk)
    scale_q__p0__shift <= scale__p0__shift;
  always @(posedge clk)
    align__product_sign <= blocks_q__s0[13];
  always @(posedge clk)
    scale_q__p0__nan <= scale__p0__nan;
  always @(posedge clk)
    add_q__sig <= add__sig;
  always @(posedge clk)
    add_q__shift <= add__shift;
  always @(posedge clk)
    add_q__sign <= add__sign;
  always @(posedge clk)
    add_q__inf <= add__inf;
  always @(posedge clk)
    add_q__nan <= add__nan;
  always @(posedge clk)
    if (rst) o <= 32'd0;
    else o <= round__code;
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc_beside_scale_q[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale_q__p0__sig(scale_q__p0__sig)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__align align (
    .code(acc_beside_scale_q),
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_0(a[0]),
    .a_36_34(a[36:34]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .unpack__a16__sig_1(unpack__a16__sig[1]),
    .unpack__a16__shift_0(unpack__a16__shift[0]),
    .unpack__a17__sig_1(unpack__a17__sig[1]),
    .unpack__a17__shift_0(unpack__a17__shift[0]),
    .unpack__a18__sig_1(unpack__a18__sig[1]),
    .unpack__a18__shift_0(unpack__a18__shift[0]),
    .unpack__a19__sig_1(unpack__a19__sig[1]),
    .unpack__a19__shift_0(unpack__a19__shift[0]),
    .unpack__a20__sig_1(unpack__a20__sig[1]),
    .a_40_38(a[40:38]),
    .unpack__a20__shift_0(unpack__a20__shift[0]),
    .unpack__a21__sig_1(unpack__a21__sig[1]),
    .unpack__a21__shift_0(unpack__a21__shift[0]),
    .unpack__a22__sig_1(unpack__a22__sig[1]),
    .unpack__a22__shift_0(unpack__a22__shift[0]),
    .unpack__a23__sig_1(unpack__a23__sig[1]),
    .unpack__a23__shift_0(unpack__a23__shift[0]),
    .unpack__a24__sig_1(unpack__a24__sig[1]),
    .unpack__a24__shift_0(unpack__a24__shift[0]),
    .unpack__a25__sig_1(unpack__a25__sig[1]),
    .a_44_42(a[44:42]),
    .unpack__a25__shift_0(unpack__a25__shift[0]),
    .unpack__a26__sig_1(unpack__a26__sig[1]),
    .unpack__a26__shift_0(unpack__a26__shift[0]),
    .unpack__a27__sig_1(unpack__a27__sig[1]),
    .unpack__a27__shift_0(unpack__a27__shift[0]),
    .unpack__a28__sig_1(unpack__a28__sig[1]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .a_48_46(a[48:46]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .a_52_50(a[52:50]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .a_56_54(a[56:54]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .a_60_58(a[60:58]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .a_64_62(a[64:62]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .a_68_66(a[68:66]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .a_72_70(a[72:70]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .a_4_2(a[4:2]),
    .a_76_74(a[76:74]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_4(blocks__s0[4]),
    .blocks__s0_13_5(blocks__s0[13:5]),
    .a_80_78(a[80:78]),
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
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .a_24_22(a[24:22]),
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
    .a_28_26(a[28:26]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .a_32_30(a[32:30]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__normalise normalise (
    .i__inf(add_q__inf),
    .i__nan(add_q__nan),
    .i__shift(add_q__shift),
    .i__sig(add_q__sig),
    .i__sign(add_q__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__round round (
    .i__exp(normalise__exp),
    .i__inf(add_q__inf),
    .i__nan(add_q__nan),
    .i__sign(add_q__sign),
    .o__code(round__code),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__scale scale (
    .i__a_scale0__nan(blocks_q__a_scale0__nan),
    .i__a_scale0__shift(blocks_q__a_scale0__shift),
    .i__b_scale0__nan(blocks_q__b_scale0__nan),
    .i__b_scale0__shift(blocks_q__b_scale0__shift),
    .i__s0(blocks_q__s0),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b16__sig_1(unpack__b16__sig[1]),
    .unpack__b16__shift_0(unpack__b16__shift[0]),
    .unpack__b17__sig_1(unpack__b17__sig[1]),
    .unpack__b17__shift_0(unpack__b17__shift[0]),
    .unpack__b18__sig_1(unpack__b18__sig[1]),
    .unpack__b18__shift_0(unpack__b18__shift[0]),
    .unpack__b19__sig_1(unpack__b19__sig[1]),
    .unpack__b19__shift_0(unpack__b19__shift[0]),
    .unpack__b20__sig_1(unpack__b20__sig[1]),
    .unpack__b20__shift_0(unpack__b20__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__b21__sig_1(unpack__b21__sig[1]),
    .unpack__b21__shift_0(unpack__b21__shift[0]),
    .unpack__b22__sig_1(unpack__b22__sig[1]),
    .unpack__b22__shift_0(unpack__b22__shift[0]),
    .unpack__b23__sig_1(unpack__b23__sig[1]),
    .unpack__b23__shift_0(unpack__b23__shift[0]),
    .unpack__b24__sig_1(unpack__b24__sig[1]),
    .unpack__b24__shift_0(unpack__b24__shift[0]),
    .unpack__b25__sig_1(unpack__b25__sig[1]),
    .unpack__b25__shift_0(unpack__b25__shift[0]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__b26__sig_1(unpack__b26__sig[1]),
    .unpack__b26__shift_0(unpack__b26__shift[0]),
    .unpack__b27__sig_1(unpack__b27__sig[1]),
    .unpack__b27__shift_0(unpack__b27__shift[0]),
    .unpack__b28__sig_1(unpack__b28__sig[1]),
    .unpack__b28__shift_0(unpack__b28__shift[0]),
    .unpack__b29__sig_1(unpack__b29__sig[1]),
    .unpack__b29__shift_0(unpack__b29__shift[0]),
    .unpack__b30__sig_1(unpack__b30__sig[1]),
    .unpack__b30__shift_0(unpack__b30__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__b31__sig_1(unpack__b31__sig[1]),
    .unpack__b31__shift_0(unpack__b31__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .b(b),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
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
    .unpack__a0__shift_0(unpack__a0__shift[0]),
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
    .unpack__a1__sig_1(unpack__a1__sig[1]),
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
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a28__shift_0(unpack__a28__shift[0]),
    .unpack__a29__sig_1(unpack__a29__sig[1]),
    .unpack__a29__shift_0(unpack__a29__shift[0]),
    .unpack__a30__sig_1(unpack__a30__sig[1]),
    .unpack__a30__shift_0(unpack__a30__shift[0]),
    .unpack__a31__sig_1(unpack__a31__sig[1]),
    .unpack__a31__shift_0(unpack__a31__shift[0]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0])
  );
  assign unpack__b18__shift[1] = b[74];
  assign unpack__a17__shift[1] = a[70];
  assign unpack__a17__sig[0] = a[68];
  assign unpack__b18__sig[0] = b[72];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__a16__shift[1] = a[66];
  assign unpack__b21__sig[0] = b[84];
  assign unpack__a16__sig[0] = a[64];
  assign unpack__a23__sig[0] = a[92];
  assign unpack__b17__shift[1] = b[70];
  assign unpack__a15__shift[1] = a[62];
  assign unpack__b30__sig[0] = b[120];
  assign unpack__a15__sig[0] = a[60];
  assign unpack__b17__sig[0] = b[68];
  assign unpack__b31__sig[0] = b[124];
  assign unpack__a23__shift[1] = a[94];
  assign unpack__a14__shift[1] = a[58];
  assign unpack__b21__shift[1] = b[86];
  assign unpack__a14__sig[0] = a[56];
  assign unpack__a20__shift[1] = a[82];
  assign unpack__b16__shift[1] = b[66];
  assign unpack__a13__shift[1] = a[54];
  assign unpack__a21__shift[1] = a[86];
  assign unpack__a13__sig[0] = a[52];
  assign unpack__b16__sig[0] = b[64];
  assign unpack__a24__sig[0] = a[96];
  assign unpack__a20__sig[0] = a[80];
  assign unpack__a12__shift[1] = a[50];
  assign unpack__a24__shift[1] = a[98];
  assign unpack__a12__sig[0] = a[48];
  assign unpack__b29__shift[1] = b[118];
  assign unpack__b15__shift[1] = b[62];
  assign unpack__a11__shift[1] = a[46];
  assign unpack__a11__sig[0] = a[44];
  assign unpack__b15__sig[0] = b[60];
  assign unpack__b20__shift[1] = b[82];
  assign unpack__b29__sig[0] = b[116];
  assign unpack__a10__shift[1] = a[42];
  assign unpack__b20__sig[0] = b[80];
  assign unpack__a10__sig[0] = a[40];
  assign unpack__a25__sig[0] = a[100];
  assign unpack__b14__shift[1] = b[58];
  assign unpack__a9__shift[1] = a[38];
  assign unpack__b22__sig[0] = b[88];
  assign unpack__a9__sig[0] = a[36];
  assign unpack__b14__sig[0] = b[56];
  assign unpack__a25__shift[1] = a[102];
  assign unpack__a8__shift[1] = a[34];
  assign unpack__a8__sig[0] = a[32];
  assign unpack__b19__shift[1] = b[78];
  assign unpack__b13__shift[1] = b[54];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__b28__shift[1] = b[114];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__b13__sig[0] = b[52];
  assign unpack__b22__shift[1] = b[90];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__a26__sig[0] = a[104];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__a26__shift[1] = a[106];
  assign unpack__b12__shift[1] = b[50];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__b12__sig[0] = b[48];
  assign unpack__a19__shift[1] = a[78];
  assign unpack__b28__sig[0] = b[112];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__b31__shift[1] = b[126];
  assign unpack__b11__shift[1] = b[46];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__b11__sig[0] = b[44];
  assign unpack__a27__sig[0] = a[108];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__b23__sig[0] = b[92];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__a27__shift[1] = a[110];
  assign unpack__a19__sig[0] = a[76];
  assign unpack__b10__shift[1] = b[42];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b10__sig[0] = b[40];
  assign unpack__b19__sig[0] = b[76];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__b23__shift[1] = b[94];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b27__shift[1] = b[110];
  assign unpack__b9__shift[1] = b[38];
  assign unpack__b9__sig[0] = b[36];
  assign unpack__a28__sig[0] = a[112];
  assign unpack__b8__shift[1] = b[34];
  assign unpack__b27__sig[0] = b[108];
  assign unpack__b8__sig[0] = b[32];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__a28__shift[1] = a[114];
  assign unpack__a22__sig[0] = a[88];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__a18__shift[1] = a[74];
  assign unpack__a29__sig[0] = a[116];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__b26__shift[1] = b[106];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__b24__sig[0] = b[96];
  assign unpack__a29__shift[1] = a[118];
  assign unpack__a21__sig[0] = a[84];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__a18__sig[0] = a[72];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__b26__sig[0] = b[104];
  assign unpack__b24__shift[1] = b[98];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__a30__sig[0] = a[120];
  assign unpack__b3__sig[0] = b[12];
  assign unpack__b25__shift[1] = b[102];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__a30__shift[1] = a[122];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__b30__shift[1] = b[122];
  assign unpack__b25__sig[0] = b[100];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__a22__shift[1] = a[90];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a31__sig[0] = a[124];
  assign unpack__a31__shift[1] = a[126];
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__add (
  input wire [65:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [65:0] o__sig,
  output wire o__sign,
  input wire i__addend_sign,
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__align (
  output wire [65:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  input wire [31:0] code,
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__align__acc acc_2 (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__align__acc (
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan,
  input wire [31:0] code
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks (
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
  input wire [6:0] a_scale_7_1,
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
  assign negative = a_4_2[1] ^ b_4_2[1];
  assign sum32_0_signs[1] = a_8_6[1] ^ b_8_6[1];
  assign sum32_0_signs[2] = a_12_10[1] ^ b_12_10[1];
  assign sum32_0_signs[3] = a_16_14[1] ^ b_16_14[1];
  assign sum32_0_signs[4] = a_20_18[1] ^ b_20_18[1];
  assign sum32_0_signs[5] = a_24_22[1] ^ b_24_22[1];
  assign sum32_0_signs[6] = a_28_26[1] ^ b_28_26[1];
  assign sum32_0_signs[7] = a_32_30[1] ^ b_32_30[1];
  assign sum32_0_signs[8] = a_36_34[1] ^ b_36_34[1];
  assign sum32_0_signs[9] = a_40_38[1] ^ b_40_38[1];
  assign sum32_0_signs[10] = a_44_42[1] ^ b_44_42[1];
  assign sum32_0_signs[11] = a_48_46[1] ^ b_48_46[1];
  assign sum32_0_signs[12] = a_52_50[1] ^ b_52_50[1];
  assign sum32_0_signs[13] = a_56_54[1] ^ b_56_54[1];
  assign sum32_0_signs[14] = a_60_58[1] ^ b_60_58[1];
  assign sum32_0_signs[15] = a_64_62[1] ^ b_64_62[1];
  assign sum32_0_signs[16] = a_68_66[1] ^ b_68_66[1];
  assign sum32_0_signs[17] = a_72_70[1] ^ b_72_70[1];
  assign sum32_0_signs[18] = a_76_74[1] ^ b_76_74[1];
  assign sum32_0_signs[19] = a_80_78[1] ^ b_80_78[1];
  assign sum32_0_signs[20] = a_84_82[1] ^ b_84_82[1];
  assign sum32_0_signs[21] = a_88_86[1] ^ b_88_86[1];
  assign sum32_0_signs[22] = a_92_90[1] ^ b_92_90[1];
  assign sum32_0_signs[23] = a_96_94[1] ^ b_96_94[1];
  assign sum32_0_signs[24] = a_100_98[1] ^ b_100_98[1];
  assign sum32_0_signs[25] = a_104_102[1] ^ b_104_102[1];
  assign sum32_0_signs[26] = a_108_106[1] ^ b_108_106[1];
  assign sum32_0_signs[27] = a_112_110[1] ^ b_112_110[1];
  assign sum32_0_signs[28] = a_116_114[1] ^ b_116_114[1];
  assign sum32_0_signs[29] = a_120_118[1] ^ b_120_118[1];
  assign sum32_0_signs[30] = a_124_122[1] ^ b_124_122[1];
  assign sum32_0_signs[31] = a_127_126[1] ^ b_127_126[1];
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product0 (
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product1 (
    .negative(sum32_0_signs[1]),
    .port(a_4_2[2]),
    .port_2(a_8_6[0]),
    .port_3(b_4_2[2]),
    .port_4(b_8_6[0]),
    .port_5(unpack__a1__sig_1),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_1),
    .port_8(unpack__b1__shift_0),
    .term(_154_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product10 (
    .negative(sum32_0_signs[10]),
    .port(a_40_38[2]),
    .port_2(a_44_42[0]),
    .port_3(b_40_38[2]),
    .port_4(b_44_42[0]),
    .port_5(unpack__a10__sig_1),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_1),
    .port_8(unpack__b10__shift_0),
    .term(_145_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product11 (
    .negative(sum32_0_signs[11]),
    .port(a_44_42[2]),
    .port_2(a_48_46[0]),
    .port_3(b_44_42[2]),
    .port_4(b_48_46[0]),
    .port_5(unpack__a11__sig_1),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_1),
    .port_8(unpack__b11__shift_0),
    .term(_144_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product12 (
    .negative(sum32_0_signs[12]),
    .port(a_48_46[2]),
    .port_2(a_52_50[0]),
    .port_3(b_48_46[2]),
    .port_4(b_52_50[0]),
    .port_5(unpack__a12__sig_1),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_1),
    .port_8(unpack__b12__shift_0),
    .term(_143_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product13 (
    .negative(sum32_0_signs[13]),
    .port(a_52_50[2]),
    .port_2(a_56_54[0]),
    .port_3(b_52_50[2]),
    .port_4(b_56_54[0]),
    .port_5(unpack__a13__sig_1),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_1),
    .port_8(unpack__b13__shift_0),
    .term(_142_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product14 (
    .negative(sum32_0_signs[14]),
    .port(a_56_54[2]),
    .port_2(a_60_58[0]),
    .port_3(b_56_54[2]),
    .port_4(b_60_58[0]),
    .port_5(unpack__a14__sig_1),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_1),
    .port_8(unpack__b14__shift_0),
    .term(_141_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product15 (
    .negative(sum32_0_signs[15]),
    .port(a_60_58[2]),
    .port_2(a_64_62[0]),
    .port_3(b_60_58[2]),
    .port_4(b_64_62[0]),
    .port_5(unpack__a15__sig_1),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_1),
    .port_8(unpack__b15__shift_0),
    .term(_140_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product16 (
    .negative(sum32_0_signs[16]),
    .port(a_64_62[2]),
    .port_2(a_68_66[0]),
    .port_3(b_64_62[2]),
    .port_4(b_68_66[0]),
    .port_5(unpack__a16__sig_1),
    .port_6(unpack__a16__shift_0),
    .port_7(unpack__b16__sig_1),
    .port_8(unpack__b16__shift_0),
    .term(_139_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product17 (
    .negative(sum32_0_signs[17]),
    .port(a_68_66[2]),
    .port_2(a_72_70[0]),
    .port_3(b_68_66[2]),
    .port_4(b_72_70[0]),
    .port_5(unpack__a17__sig_1),
    .port_6(unpack__a17__shift_0),
    .port_7(unpack__b17__sig_1),
    .port_8(unpack__b17__shift_0),
    .term(_138_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product18 (
    .negative(sum32_0_signs[18]),
    .port(a_72_70[2]),
    .port_2(a_76_74[0]),
    .port_3(b_72_70[2]),
    .port_4(b_76_74[0]),
    .port_5(unpack__a18__sig_1),
    .port_6(unpack__a18__shift_0),
    .port_7(unpack__b18__sig_1),
    .port_8(unpack__b18__shift_0),
    .term(_137_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product19 (
    .negative(sum32_0_signs[19]),
    .port(a_76_74[2]),
    .port_2(a_80_78[0]),
    .port_3(b_76_74[2]),
    .port_4(b_80_78[0]),
    .port_5(unpack__a19__sig_1),
    .port_6(unpack__a19__shift_0),
    .port_7(unpack__b19__sig_1),
    .port_8(unpack__b19__shift_0),
    .term(_136_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product2 (
    .negative(sum32_0_signs[2]),
    .port(a_8_6[2]),
    .port_2(a_12_10[0]),
    .port_3(b_8_6[2]),
    .port_4(b_12_10[0]),
    .port_5(unpack__a2__sig_1),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_1),
    .port_8(unpack__b2__shift_0),
    .term(_153_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product20 (
    .negative(sum32_0_signs[20]),
    .port(a_80_78[2]),
    .port_2(a_84_82[0]),
    .port_3(b_80_78[2]),
    .port_4(b_84_82[0]),
    .port_5(unpack__a20__sig_1),
    .port_6(unpack__a20__shift_0),
    .port_7(unpack__b20__sig_1),
    .port_8(unpack__b20__shift_0),
    .term(_135_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product21 (
    .negative(sum32_0_signs[21]),
    .port(a_84_82[2]),
    .port_2(a_88_86[0]),
    .port_3(b_84_82[2]),
    .port_4(b_88_86[0]),
    .port_5(unpack__a21__sig_1),
    .port_6(unpack__a21__shift_0),
    .port_7(unpack__b21__sig_1),
    .port_8(unpack__b21__shift_0),
    .term(_134_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product22 (
    .negative(sum32_0_signs[22]),
    .port(a_88_86[2]),
    .port_2(a_92_90[0]),
    .port_3(b_88_86[2]),
    .port_4(b_92_90[0]),
    .port_5(unpack__a22__sig_1),
    .port_6(unpack__a22__shift_0),
    .port_7(unpack__b22__sig_1),
    .port_8(unpack__b22__shift_0),
    .term(_133_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product23 (
    .negative(sum32_0_signs[23]),
    .port(a_92_90[2]),
    .port_2(a_96_94[0]),
    .port_3(b_92_90[2]),
    .port_4(b_96_94[0]),
    .port_5(unpack__a23__sig_1),
    .port_6(unpack__a23__shift_0),
    .port_7(unpack__b23__sig_1),
    .port_8(unpack__b23__shift_0),
    .term(_132_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product24 (
    .negative(sum32_0_signs[24]),
    .port(a_96_94[2]),
    .port_2(a_100_98[0]),
    .port_3(b_96_94[2]),
    .port_4(b_100_98[0]),
    .port_5(unpack__a24__sig_1),
    .port_6(unpack__a24__shift_0),
    .port_7(unpack__b24__sig_1),
    .port_8(unpack__b24__shift_0),
    .term(_131_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product25 (
    .negative(sum32_0_signs[25]),
    .port(a_100_98[2]),
    .port_2(a_104_102[0]),
    .port_3(b_100_98[2]),
    .port_4(b_104_102[0]),
    .port_5(unpack__a25__sig_1),
    .port_6(unpack__a25__shift_0),
    .port_7(unpack__b25__sig_1),
    .port_8(unpack__b25__shift_0),
    .term(_130_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product26 (
    .negative(sum32_0_signs[26]),
    .port(a_104_102[2]),
    .port_2(a_108_106[0]),
    .port_3(b_104_102[2]),
    .port_4(b_108_106[0]),
    .port_5(unpack__a26__sig_1),
    .port_6(unpack__a26__shift_0),
    .port_7(unpack__b26__sig_1),
    .port_8(unpack__b26__shift_0),
    .term(_129_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product27 (
    .negative(sum32_0_signs[27]),
    .port(a_108_106[2]),
    .port_2(a_112_110[0]),
    .port_3(b_108_106[2]),
    .port_4(b_112_110[0]),
    .port_5(unpack__a27__sig_1),
    .port_6(unpack__a27__shift_0),
    .port_7(unpack__b27__sig_1),
    .port_8(unpack__b27__shift_0),
    .term(_128_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product28 (
    .negative(sum32_0_signs[28]),
    .port(a_112_110[2]),
    .port_2(a_116_114[0]),
    .port_3(b_112_110[2]),
    .port_4(b_116_114[0]),
    .port_5(unpack__a28__sig_1),
    .port_6(unpack__a28__shift_0),
    .port_7(unpack__b28__sig_1),
    .port_8(unpack__b28__shift_0),
    .term(_127_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product29 (
    .negative(sum32_0_signs[29]),
    .port(a_116_114[2]),
    .port_2(a_120_118[0]),
    .port_3(b_116_114[2]),
    .port_4(b_120_118[0]),
    .port_5(unpack__a29__sig_1),
    .port_6(unpack__a29__shift_0),
    .port_7(unpack__b29__sig_1),
    .port_8(unpack__b29__shift_0),
    .term(_126_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product3 (
    .negative(sum32_0_signs[3]),
    .port(a_12_10[2]),
    .port_2(a_16_14[0]),
    .port_3(b_12_10[2]),
    .port_4(b_16_14[0]),
    .port_5(unpack__a3__sig_1),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_1),
    .port_8(unpack__b3__shift_0),
    .term(_152_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product30 (
    .negative(sum32_0_signs[30]),
    .port(a_120_118[2]),
    .port_2(a_124_122[0]),
    .port_3(b_120_118[2]),
    .port_4(b_124_122[0]),
    .port_5(unpack__a30__sig_1),
    .port_6(unpack__a30__shift_0),
    .port_7(unpack__b30__sig_1),
    .port_8(unpack__b30__shift_0),
    .term(_125_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product31 (
    .negative(sum32_0_signs[31]),
    .port(a_124_122[2]),
    .port_2(a_127_126[0]),
    .port_3(b_124_122[2]),
    .port_4(b_127_126[0]),
    .port_5(unpack__a31__sig_1),
    .port_6(unpack__a31__shift_0),
    .port_7(unpack__b31__sig_1),
    .port_8(unpack__b31__shift_0),
    .term(_124_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product4 (
    .negative(sum32_0_signs[4]),
    .port(a_16_14[2]),
    .port_2(a_20_18[0]),
    .port_3(b_16_14[2]),
    .port_4(b_20_18[0]),
    .port_5(unpack__a4__sig_1),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_1),
    .port_8(unpack__b4__shift_0),
    .term(_151_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product5 (
    .negative(sum32_0_signs[5]),
    .port(a_20_18[2]),
    .port_2(a_24_22[0]),
    .port_3(b_20_18[2]),
    .port_4(b_24_22[0]),
    .port_5(unpack__a5__sig_1),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_1),
    .port_8(unpack__b5__shift_0),
    .term(_150_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product6 (
    .negative(sum32_0_signs[6]),
    .port(a_24_22[2]),
    .port_2(a_28_26[0]),
    .port_3(b_24_22[2]),
    .port_4(b_28_26[0]),
    .port_5(unpack__a6__sig_1),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_1),
    .port_8(unpack__b6__shift_0),
    .term(_149_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product7 (
    .negative(sum32_0_signs[7]),
    .port(a_28_26[2]),
    .port_2(a_32_30[0]),
    .port_3(b_28_26[2]),
    .port_4(b_32_30[0]),
    .port_5(unpack__a7__sig_1),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_1),
    .port_8(unpack__b7__shift_0),
    .term(_148_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product8 (
    .negative(sum32_0_signs[8]),
    .port(a_32_30[2]),
    .port_2(a_36_34[0]),
    .port_3(b_32_30[2]),
    .port_4(b_36_34[0]),
    .port_5(unpack__a8__sig_1),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_1),
    .port_8(unpack__b8__shift_0),
    .term(_147_)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product product9 (
    .negative(sum32_0_signs[9]),
    .port(a_36_34[2]),
    .port_2(a_40_38[0]),
    .port_3(b_36_34[2]),
    .port_4(b_40_38[0]),
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__blocks__product (
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__normalise (
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp,
  input wire [65:0] i__sig,
  input wire [8:0] i__shift,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__round (
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [31:0] o__code,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan
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

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__scale (
  output wire [12:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan,
  input wire signed [13:0] i__s0,
  input wire [7:0] i__a_scale0__shift,
  input wire i__a_scale0__nan,
  input wire [7:0] i__b_scale0__shift,
  input wire i__b_scale0__nan
);
  wire [14:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[14:13], magnitude0 } = i__s0[13] ? _0_ : { i__s0[13], i__s0 };
  assign o__p0__shift = i__a_scale0__shift + i__b_scale0__shift;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[12:0] = magnitude0;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
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
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a10 (
    .code(a[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a11 (
    .code(a[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a12 (
    .code(a[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a13 (
    .code(a[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a14 (
    .code(a[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a15 (
    .code(a[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a16 (
    .code(a[67:64]),
    .port(unpack__a16__sig_1),
    .port_2(unpack__a16__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a17 (
    .code(a[71:68]),
    .port(unpack__a17__sig_1),
    .port_2(unpack__a17__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a18 (
    .code(a[75:72]),
    .port(unpack__a18__sig_1),
    .port_2(unpack__a18__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a19 (
    .code(a[79:76]),
    .port(unpack__a19__sig_1),
    .port_2(unpack__a19__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a20 (
    .code(a[83:80]),
    .port(unpack__a20__sig_1),
    .port_2(unpack__a20__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a21 (
    .code(a[87:84]),
    .port(unpack__a21__sig_1),
    .port_2(unpack__a21__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a22 (
    .code(a[91:88]),
    .port(unpack__a22__sig_1),
    .port_2(unpack__a22__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a23 (
    .code(a[95:92]),
    .port(unpack__a23__sig_1),
    .port_2(unpack__a23__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a24 (
    .code(a[99:96]),
    .port(unpack__a24__sig_1),
    .port_2(unpack__a24__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a25 (
    .code(a[103:100]),
    .port(unpack__a25__sig_1),
    .port_2(unpack__a25__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a26 (
    .code(a[107:104]),
    .port(unpack__a26__sig_1),
    .port_2(unpack__a26__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a27 (
    .code(a[111:108]),
    .port(unpack__a27__sig_1),
    .port_2(unpack__a27__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a28 (
    .code(a[115:112]),
    .port(unpack__a28__sig_1),
    .port_2(unpack__a28__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a29 (
    .code(a[119:116]),
    .port(unpack__a29__sig_1),
    .port_2(unpack__a29__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a30 (
    .code(a[123:120]),
    .port(unpack__a30__sig_1),
    .port_2(unpack__a30__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a31 (
    .code(a[127:124]),
    .port(unpack__a31__sig_1),
    .port_2(unpack__a31__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a8 (
    .code(a[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a a9 (
    .code(a[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b10 (
    .code(b[43:40]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b11 (
    .code(b[47:44]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b12 (
    .code(b[51:48]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b13 (
    .code(b[55:52]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b14 (
    .code(b[59:56]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b15 (
    .code(b[63:60]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b16 (
    .code(b[67:64]),
    .port(unpack__b16__sig_1),
    .port_2(unpack__b16__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b17 (
    .code(b[71:68]),
    .port(unpack__b17__sig_1),
    .port_2(unpack__b17__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b18 (
    .code(b[75:72]),
    .port(unpack__b18__sig_1),
    .port_2(unpack__b18__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b19 (
    .code(b[79:76]),
    .port(unpack__b19__sig_1),
    .port_2(unpack__b19__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b20 (
    .code(b[83:80]),
    .port(unpack__b20__sig_1),
    .port_2(unpack__b20__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b21 (
    .code(b[87:84]),
    .port(unpack__b21__sig_1),
    .port_2(unpack__b21__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b22 (
    .code(b[91:88]),
    .port(unpack__b22__sig_1),
    .port_2(unpack__b22__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b23 (
    .code(b[95:92]),
    .port(unpack__b23__sig_1),
    .port_2(unpack__b23__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b24 (
    .code(b[99:96]),
    .port(unpack__b24__sig_1),
    .port_2(unpack__b24__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b25 (
    .code(b[103:100]),
    .port(unpack__b25__sig_1),
    .port_2(unpack__b25__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b26 (
    .code(b[107:104]),
    .port(unpack__b26__sig_1),
    .port_2(unpack__b26__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b27 (
    .code(b[111:108]),
    .port(unpack__b27__sig_1),
    .port_2(unpack__b27__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b28 (
    .code(b[115:112]),
    .port(unpack__b28__sig_1),
    .port_2(unpack__b28__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b29 (
    .code(b[119:116]),
    .port(unpack__b29__sig_1),
    .port_2(unpack__b29__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b30 (
    .code(b[123:120]),
    .port(unpack__b30__sig_1),
    .port_2(unpack__b30__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b31 (
    .code(b[127:124]),
    .port(unpack__b31__sig_1),
    .port_2(unpack__b31__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b8 (
    .code(b[35:32]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a b9 (
    .code(b[39:36]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_mxfp4_mxfp4_lanes32_fp32_stages4__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
