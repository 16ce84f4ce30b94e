// dot_nvfp4_nvfp4_lanes16_exact
//
// Spec:    dot:a=nvfp4,b=nvfp4,lanes=16,acc=exact
// Latency: none, combinational
// Ports:
//   input  a            64 bits  16 x e2m1fn
//   input  b            64 bits  16 x e2m1fn
//   input  a_scale       7 bits  ue4m3
//   input  b_scale       7 bits  ue4m3
//   input  acc          60 bits  exact
//   output o            60 bits  exact
// Example:
//   a = 64'h3b51d3b51d3b51d3, b = 64'hd3b51d3b51d3b51d, a_scale = 0x33 (0.6875), b_scale = 0x45 (3.25), acc =
//     0xfffffffffe90903 (-1505021 * 2**-20 = -1.43529987) give o = 0xffffffffa919903 (-91121405 * 2**-20 =
//     -86.9001436)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_nvfp4_nvfp4_lanes16_exact (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [6:0] a_scale,
  input wire [6:0] b_scale,
  input wire [59:0] acc,
  output wire [59:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan, scale__p0__sign;
  wire signed [47:0] align__x0;
  wire [3:0] blocks__a_scale0__shift, blocks__a_scale0__sig, blocks__b_scale0__shift, blocks__b_scale0__sig;
  wire signed [12:0] blocks__s0;
  wire [4:0] scale__p0__shift;
  wire [18:0] scale__p0__sig;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
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
  dot_nvfp4_nvfp4_lanes16_exact__align align (
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_18_1(scale__p0__sig[18:1]),
    .sign0(scale__p0__sign)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_0(a[0]),
    .a_36_34(a[36:34]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .a_40_38(a[40:38]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .a_44_42(a[44:42]),
    .a_48_46(a[48:46]),
    .a_52_50(a[52:50]),
    .a_56_54(a[56:54]),
    .a_60_58(a[60:58]),
    .a_63_62(a[63:62]),
    .b_0(b[0]),
    .b_4_2(b[4:2]),
    .a_4_2(a[4:2]),
    .b_8_6(b[8:6]),
    .b_12_10(b[12:10]),
    .b_16_14(b[16:14]),
    .b_20_18(b[20:18]),
    .b_24_22(b[24:22]),
    .b_28_26(b[28:26]),
    .b_32_30(b[32:30]),
    .b_36_34(b[36:34]),
    .b_40_38(b[40:38]),
    .b_44_42(b[44:42]),
    .a_8_6(a[8:6]),
    .b_48_46(b[48:46]),
    .b_52_50(b[52:50]),
    .b_56_54(b[56:54]),
    .b_60_58(b[60:58]),
    .b_63_62(b[63:62]),
    .a_scale_2_0(a_scale[2:0]),
    .a_scale_6_4(a_scale[6:4]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_6_4(b_scale[6:4]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .a_12_10(a[12:10]),
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
    .a_16_14(a[16:14]),
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
    .a_20_18(a[20:18]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .a_24_22(a[24:22]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .a_28_26(a[28:26]),
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
    .a_32_30(a[32:30]),
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
  dot_nvfp4_nvfp4_lanes16_exact__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(scale__p0__sign),
    .a_scale_2_0(a_scale[2:0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_18_1(scale__p0__sig[18:1]),
    .a_scale_6_4(a_scale[6:4]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_6_4(b_scale[6:4]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0])
  );
  dot_nvfp4_nvfp4_lanes16_exact__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__x0(align__x0),
    .o__code(o)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
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
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
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
    .unpack__a1__sig_1(unpack__a1__sig[1]),
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
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1])
  );
  assign unpack__a8__shift[1] = a[34];
  assign unpack__b8__sig[0] = b[32];
  assign unpack__a8__sig[0] = a[32];
  assign unpack__b14__sig[0] = b[56];
  assign unpack__b9__shift[1] = b[38];
  assign unpack__a11__sig[0] = a[44];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__b7__shift[1] = b[30];
  assign blocks__b_scale0__sig[2:0] = b_scale[2:0];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__a11__shift[1] = a[46];
  assign unpack__b9__sig[0] = b[36];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__a12__sig[0] = a[48];
  assign unpack__b13__shift[1] = b[54];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__a4__sig[0] = a[16];
  assign blocks__b_scale0__shift[3:1] = b_scale[6:4];
  assign unpack__b10__sig[0] = b[40];
  assign unpack__a12__shift[1] = a[50];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__a10__shift[1] = a[42];
  assign unpack__b13__sig[0] = b[52];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__a9__shift[1] = a[38];
  assign unpack__b10__shift[1] = b[42];
  assign unpack__a13__sig[0] = a[52];
  assign unpack__a1__shift[1] = a[6];
  assign blocks__a_scale0__sig[2:0] = a_scale[2:0];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__b14__shift[1] = b[58];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__a13__shift[1] = a[54];
  assign unpack__a9__sig[0] = a[36];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__b3__sig[0] = b[12];
  assign unpack__b8__shift[1] = b[34];
  assign unpack__b12__shift[1] = b[50];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__a14__sig[0] = a[56];
  assign unpack__b12__sig[0] = b[48];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__a14__shift[1] = a[58];
  assign unpack__b15__shift[1] = b[62];
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b11__shift[1] = b[46];
  assign unpack__b0__sig[0] = b[0];
  assign blocks__a_scale0__shift[3:1] = a_scale[6:4];
  assign unpack__b11__sig[0] = b[44];
  assign unpack__a10__sig[0] = a[40];
  assign unpack__a15__sig[0] = a[60];
  assign unpack__b15__sig[0] = b[60];
  assign unpack__a15__shift[1] = a[62];
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__align (
  input wire scale__p0__sig_0,
  input wire [17:0] scale__p0__sig_18_1,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  output wire signed [47:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf
);
  wire [65:0] _00_;
  wire _01_, _02_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _20_, _21_, _26_;
  wire [18:0] _03_, signed0_magnitude;
  wire [19:0] _22_;
  wire [33:0] _23_, _24_;
  wire [49:0] _25_;
  wire signed [49:0] placed0;
  wire signed [20:0] shifted0_by_1;
  wire signed [34:0] shifted0_by_15;
  wire signed [22:0] shifted0_by_3;
  wire signed [26:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  wire signed [19:0] signed0;
  assign _03_ = ~ {19{i__p0__nan}};
  assign signed0_magnitude = { scale__p0__sig_18_1, scale__p0__sig_0 } & _03_;
  assign _04_ = | signed0_magnitude[1:0];
  assign _05_ = | signed0_magnitude[2:0];
  assign _06_ = | signed0_magnitude[3:0];
  assign _07_ = | signed0_magnitude[4:0];
  assign _08_ = | signed0_magnitude[5:0];
  assign _09_ = | signed0_magnitude[6:0];
  assign _10_ = | signed0_magnitude[7:0];
  assign _11_ = | signed0_magnitude[8:0];
  assign _12_ = | signed0_magnitude[9:0];
  assign _13_ = | signed0_magnitude[10:0];
  assign _14_ = | signed0_magnitude[11:0];
  assign _15_ = | signed0_magnitude[12:0];
  assign _16_ = | signed0_magnitude[13:0];
  assign _17_ = | signed0_magnitude[14:0];
  assign _18_ = | signed0_magnitude[15:0];
  assign _19_ = | signed0_magnitude[16:0];
  assign _20_ = | signed0_magnitude[17:0];
  assign _21_ = | signed0_magnitude;
  assign _22_ = { _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_, _06_, _05_, _04_, signed0_magnitude[0], 1'h0 } & {20{sign0}};
  assign signed0 = { 1'h0, signed0_magnitude } ^ _22_;
  assign shifted0_by_1 = i__p0__shift[0] ? { signed0, 1'h0 } : { signed0[19], signed0 };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[20], shifted0_by_1[20], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[22]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[26]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _23_ = shifted0_by_15[33:0] & {34{shifted0_place[0]}};
  assign _24_ = shifted0_by_15[33:0] & {34{i__p0__shift[4]}};
  assign _25_ = { 16'h0000, _23_ } | { _24_, 16'h0000 };
  assign _26_ = shifted0_by_15[34] & shifted0_place[0];
  assign { _00_[65:50], o__x0, placed0[1:0] } = { 16'h0000, _25_ } | { {16{shifted0_by_15[34]}}, {16{_26_}}, 34'h000000000 };
  assign _01_ = | { scale__p0__sig_18_1, scale__p0__sig_0 };
  assign _02_ = ~ _01_;
  assign o__minus_zero = _02_ & sign0;
  assign _00_[49:0] = { o__x0, placed0[1:0] };
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
  assign minus = 1'h0;
  assign placed0[49:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__blocks (
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
  input wire [1:0] a_63_62,
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
  input wire [1:0] b_63_62,
  input wire [2:0] a_scale_2_0,
  input wire [2:0] a_scale_6_4,
  input wire [2:0] b_scale_2_0,
  input wire [2:0] b_scale_6_4,
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
  input wire blocks__a_scale0__sig_3,
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
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire [8:0] blocks__s0_12_4
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _022_, _033_, _038_, _039_,
    _044_, _049_, _050_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _066_, _067_, _068_, _070_, _071_, negative, sum16_0_level10_0_carry, sum16_0_level10_0_half,
    sum16_0_level10_0_sum, sum16_0_level11_0_carry, sum16_0_level11_0_half, sum16_0_level11_0_sum,
    sum16_0_level12_0_carry, sum16_0_level12_0_half, sum16_0_level12_0_sum, sum16_0_level13_0_carry,
    sum16_0_level13_0_half, sum16_0_level13_0_sum, sum16_0_level3_2_carry, sum16_0_level3_2_half,
    sum16_0_level3_2_sum, sum16_0_level5_1_carry, sum16_0_level5_1_half, sum16_0_level5_1_sum,
    sum16_0_level7_0_carry, sum16_0_level7_0_half, sum16_0_level7_0_sum, sum16_0_level8_0_carry,
    sum16_0_level8_0_half, sum16_0_level8_0_sum, sum16_0_level9_0_carry, sum16_0_level9_0_half,
    sum16_0_level9_0_sum, sum16_0_negative_level1_0_carry, sum16_0_negative_level1_0_half,
    sum16_0_negative_level1_0_sum, sum16_0_negative_level1_1_carry, sum16_0_negative_level1_1_half,
    sum16_0_negative_level1_1_sum, sum16_0_negative_level1_2_carry, sum16_0_negative_level1_2_half,
    sum16_0_negative_level1_2_sum, sum16_0_negative_level1_3_carry, sum16_0_negative_level1_3_half,
    sum16_0_negative_level1_3_sum, sum16_0_negative_level1_4_carry, sum16_0_negative_level1_4_half,
    sum16_0_negative_level1_4_sum, sum16_0_negative_level2_1_carry, sum16_0_negative_level2_1_half,
    sum16_0_negative_level2_1_sum, sum16_0_negative_level3_0_carry, sum16_0_negative_level3_0_half,
    sum16_0_negative_level3_0_sum, sum16_0_negative_level4_0_carry, sum16_0_negative_level4_0_half,
    sum16_0_negative_level4_0_sum, sum16_0_negative_level5_0_carry, sum16_0_negative_level5_0_half,
    sum16_0_negative_level5_0_sum;
  wire [1:0] _002_, _003_, sum16_0_negative_level2_0_carry, sum16_0_negative_level2_0_half,
    sum16_0_negative_level2_0_sum;
  wire [5:0] _013_, _042_, _043_, sum16_0_level4_1_carry, sum16_0_level4_1_half, sum16_0_level4_1_sum;
  wire [7:0] _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _027_, _028_, _031_, _032_,
    _036_, _037_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_,
    _085_, _086_, sum16_0_level1_0_carry, sum16_0_level1_0_half, sum16_0_level1_0_sum, sum16_0_level1_1_carry,
    sum16_0_level1_1_half, sum16_0_level1_1_sum, sum16_0_level1_2_carry, sum16_0_level1_2_half,
    sum16_0_level1_2_sum, sum16_0_level1_3_carry, sum16_0_level1_3_half, sum16_0_level1_3_sum,
    sum16_0_level1_4_carry, sum16_0_level1_4_half, sum16_0_level1_4_sum, sum16_0_level2_1_carry,
    sum16_0_level2_1_half, sum16_0_level2_1_sum, sum16_0_level2_3_carry, sum16_0_level2_3_half,
    sum16_0_level2_3_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half, sum16_0_level3_1_sum, term;
  wire [8:0] _025_, _026_, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum;
  wire [3:0] _029_, _030_, _040_, _041_, _045_, _046_, sum16_0_level2_2_carry, sum16_0_level2_2_half,
    sum16_0_level2_2_sum, sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum,
    sum16_0_level4_2_carry, sum16_0_level4_2_half, sum16_0_level4_2_sum;
  wire [9:0] _034_, _035_, _069_, sum16_0_level3_0_carry, sum16_0_level3_0_half, sum16_0_level3_0_sum;
  wire [6:0] _047_, _048_, _051_, _052_, sum16_0_level5_0_carry, sum16_0_level5_0_half, sum16_0_level5_0_sum,
    sum16_0_level6_0_carry, sum16_0_level6_0_half, sum16_0_level6_0_sum;
  wire [4:0] sum16_0_negative_total, sum16_0_others;
  wire [15:0] sum16_0_signs;
  assign sum16_0_negative_level1_2_sum = sum16_0_negative_level1_2_half ^ sum16_0_signs[8];
  assign _044_ = sum16_0_signs[6] & sum16_0_signs[7];
  assign _055_ = sum16_0_negative_level1_2_half & sum16_0_signs[8];
  assign sum16_0_negative_level1_2_carry = _044_ | _055_;
  assign sum16_0_negative_level1_3_half = sum16_0_signs[9] ^ sum16_0_signs[10];
  assign sum16_0_negative_level1_3_sum = sum16_0_negative_level1_3_half ^ sum16_0_signs[11];
  assign _066_ = sum16_0_signs[9] & sum16_0_signs[10];
  assign _070_ = sum16_0_negative_level1_3_half & sum16_0_signs[11];
  assign sum16_0_negative_level1_3_carry = _066_ | _070_;
  assign sum16_0_negative_level1_4_half = sum16_0_signs[12] ^ sum16_0_signs[13];
  assign sum16_0_negative_level1_4_sum = sum16_0_negative_level1_4_half ^ sum16_0_signs[14];
  assign _071_ = sum16_0_signs[12] & sum16_0_signs[13];
  assign _001_ = sum16_0_negative_level1_4_half & sum16_0_signs[14];
  assign sum16_0_negative_level1_4_carry = _071_ | _001_;
  assign sum16_0_negative_level2_0_half = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } ^ { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign sum16_0_negative_level2_0_sum = sum16_0_negative_level2_0_half ^ { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign _002_ = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } & { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign _003_ = sum16_0_negative_level2_0_half & { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign sum16_0_negative_level2_0_carry = _002_ | _003_;
  assign sum16_0_negative_level2_1_half = sum16_0_negative_level1_2_sum ^ sum16_0_negative_level1_3_sum;
  assign sum16_0_negative_level2_1_sum = sum16_0_negative_level2_1_half ^ sum16_0_negative_level1_4_sum;
  assign _004_ = sum16_0_negative_level1_2_sum & sum16_0_negative_level1_3_sum;
  assign _005_ = sum16_0_negative_level2_1_half & sum16_0_negative_level1_4_sum;
  assign sum16_0_negative_level2_1_carry = _004_ | _005_;
  assign sum16_0_negative_level3_0_half = sum16_0_negative_level1_3_carry ^ sum16_0_negative_level1_4_carry;
  assign sum16_0_negative_level3_0_sum = sum16_0_negative_level3_0_half ^ sum16_0_negative_level2_0_carry[0];
  assign _006_ = sum16_0_negative_level1_3_carry & sum16_0_negative_level1_4_carry;
  assign _007_ = sum16_0_negative_level3_0_half & sum16_0_negative_level2_0_carry[0];
  assign sum16_0_negative_level3_0_carry = _006_ | _007_;
  assign sum16_0_negative_level4_0_half = sum16_0_negative_level2_1_carry ^ sum16_0_negative_level2_0_sum[1];
  assign sum16_0_negative_level4_0_sum = sum16_0_negative_level4_0_half ^ sum16_0_negative_level3_0_sum;
  assign _008_ = sum16_0_negative_level2_1_carry & sum16_0_negative_level2_0_sum[1];
  assign _009_ = sum16_0_negative_level4_0_half & sum16_0_negative_level3_0_sum;
  assign sum16_0_negative_level4_0_carry = _008_ | _009_;
  assign sum16_0_negative_level5_0_half = sum16_0_negative_level2_0_carry[1] ^ sum16_0_negative_level3_0_carry;
  assign sum16_0_negative_level5_0_sum = sum16_0_negative_level5_0_half ^ sum16_0_negative_level4_0_carry;
  assign _010_ = sum16_0_negative_level2_0_carry[1] & sum16_0_negative_level3_0_carry;
  assign _012_ = sum16_0_negative_level5_0_half & sum16_0_negative_level4_0_carry;
  assign sum16_0_negative_level5_0_carry = _010_ | _012_;
  assign { _013_[5], sum16_0_negative_total } = { sum16_0_negative_level5_0_carry, sum16_0_negative_level5_0_sum, sum16_0_negative_level4_0_sum, sum16_0_negative_level2_0_sum[0] } + sum16_0_negative_level2_1_sum;
  assign sum16_0_others = ~ sum16_0_negative_total;
  assign sum16_0_level1_0_half = term ^ _086_;
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ _085_;
  assign _014_ = term & _086_;
  assign _015_ = sum16_0_level1_0_half & _085_;
  assign sum16_0_level1_0_carry = _014_ | _015_;
  assign sum16_0_level1_1_half = _084_ ^ _083_;
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ _082_;
  assign _016_ = _084_ & _083_;
  assign _017_ = sum16_0_level1_1_half & _082_;
  assign sum16_0_level1_1_carry = _016_ | _017_;
  assign sum16_0_level1_2_half = _081_ ^ _080_;
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ _079_;
  assign _018_ = _081_ & _080_;
  assign _019_ = sum16_0_level1_2_half & _079_;
  assign sum16_0_level1_2_carry = _018_ | _019_;
  assign sum16_0_level1_3_half = _078_ ^ _077_;
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ _076_;
  assign _020_ = _078_ & _077_;
  assign _021_ = sum16_0_level1_3_half & _076_;
  assign sum16_0_level1_3_carry = _020_ | _021_;
  assign sum16_0_level1_4_half = _075_ ^ _074_;
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ _073_;
  assign _023_ = _075_ & _074_;
  assign _024_ = sum16_0_level1_4_half & _073_;
  assign sum16_0_level1_4_carry = _023_ | _024_;
  assign sum16_0_level2_0_half = { sum16_0_others[0], _072_ } ^ { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
  assign _025_ = { sum16_0_others[0], _072_ } & { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign _026_ = sum16_0_level2_0_half & { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
  assign sum16_0_level2_0_carry = _025_ | _026_;
  assign sum16_0_level2_1_half = sum16_0_level1_1_sum ^ sum16_0_level1_2_sum;
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ sum16_0_level1_3_sum;
  assign _027_ = sum16_0_level1_1_sum & sum16_0_level1_2_sum;
  assign _028_ = sum16_0_level2_1_half & sum16_0_level1_3_sum;
  assign sum16_0_level2_1_carry = _027_ | _028_;
  assign sum16_0_level2_2_half = sum16_0_level1_0_carry[3:0] ^ sum16_0_level1_1_carry[3:0];
  assign sum16_0_level2_2_sum = sum16_0_level2_2_half ^ sum16_0_level1_2_carry[3:0];
  assign _029_ = sum16_0_level1_0_carry[3:0] & sum16_0_level1_1_carry[3:0];
  assign _030_ = sum16_0_level2_2_half & sum16_0_level1_2_carry[3:0];
  assign sum16_0_level2_2_carry = _029_ | _030_;
  assign sum16_0_level2_3_half = sum16_0_level1_3_carry ^ sum16_0_level1_4_carry;
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign _031_ = sum16_0_level1_3_carry & sum16_0_level1_4_carry;
  assign _032_ = sum16_0_level2_3_half & { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign sum16_0_level2_3_carry = _031_ | _032_;
  assign sum16_0_level3_0_half = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } ^ { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign _034_ = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } & { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign _035_ = sum16_0_level3_0_half & { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _034_ | _035_;
  assign sum16_0_level3_1_half = sum16_0_level2_1_carry ^ { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ sum16_0_level2_3_sum;
  assign _036_ = sum16_0_level2_1_carry & { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
  assign _037_ = sum16_0_level3_1_half & sum16_0_level2_3_sum;
  assign sum16_0_level3_1_carry = _036_ | _037_;
  assign sum16_0_level3_2_half = sum16_0_level2_0_sum[5] ^ sum16_0_level2_2_carry[3];
  assign sum16_0_level3_2_sum = sum16_0_level3_2_half ^ sum16_0_level2_3_carry[3];
  assign _038_ = sum16_0_level2_0_sum[5] & sum16_0_level2_2_carry[3];
  assign _039_ = sum16_0_level3_2_half & sum16_0_level2_3_carry[3];
  assign sum16_0_level3_2_carry = _038_ | _039_;
  assign sum16_0_level4_0_half = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } ^ { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_1_sum[3:0];
  assign _040_ = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } & { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign _041_ = sum16_0_level4_0_half & sum16_0_level3_1_sum[3:0];
  assign sum16_0_level4_0_carry = _040_ | _041_;
  assign sum16_0_level4_1_half = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } ^ { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ sum16_0_level3_0_sum[7:2];
  assign _042_ = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } & { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign _043_ = sum16_0_level4_1_half & sum16_0_level3_0_sum[7:2];
  assign sum16_0_level4_1_carry = _042_ | _043_;
  assign sum16_0_level4_2_half = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } ^ sum16_0_level3_0_carry[8:5];
  assign sum16_0_level4_2_sum = sum16_0_level4_2_half ^ sum16_0_level3_1_carry[7:4];
  assign _045_ = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } & sum16_0_level3_0_carry[8:5];
  assign _046_ = sum16_0_level4_2_half & sum16_0_level3_1_carry[7:4];
  assign sum16_0_level4_2_carry = _045_ | _046_;
  assign sum16_0_level5_0_half = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } ^ { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign _047_ = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } & { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign _048_ = sum16_0_level5_0_half & { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign sum16_0_level5_0_carry = _047_ | _048_;
  assign sum16_0_level5_1_half = sum16_0_others[2] ^ sum16_0_level3_0_carry[9];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ sum16_0_level4_2_carry[3];
  assign _049_ = sum16_0_others[2] & sum16_0_level3_0_carry[9];
  assign _050_ = sum16_0_level5_1_half & sum16_0_level4_2_carry[3];
  assign sum16_0_level5_1_carry = _049_ | _050_;
  assign sum16_0_level6_0_half = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } ^ { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
  assign _051_ = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } & { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign _052_ = sum16_0_level6_0_half & { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
  assign sum16_0_level6_0_carry = _051_ | _052_;
  assign sum16_0_level7_0_half = sum16_0_level5_0_carry[2] ^ sum16_0_level6_0_carry[1];
  assign sum16_0_level7_0_sum = sum16_0_level7_0_half ^ sum16_0_level6_0_sum[2];
  assign _053_ = sum16_0_level5_0_carry[2] & sum16_0_level6_0_carry[1];
  assign _054_ = sum16_0_level7_0_half & sum16_0_level6_0_sum[2];
  assign sum16_0_level7_0_carry = _053_ | _054_;
  assign sum16_0_level8_0_half = sum16_0_level6_0_carry[2] ^ sum16_0_level6_0_sum[3];
  assign sum16_0_level8_0_sum = sum16_0_level8_0_half ^ sum16_0_level7_0_carry;
  assign _056_ = sum16_0_level6_0_carry[2] & sum16_0_level6_0_sum[3];
  assign _057_ = sum16_0_level8_0_half & sum16_0_level7_0_carry;
  assign sum16_0_level8_0_carry = _056_ | _057_;
  assign sum16_0_level9_0_half = sum16_0_level6_0_carry[3] ^ sum16_0_level6_0_sum[4];
  assign sum16_0_level9_0_sum = sum16_0_level9_0_half ^ sum16_0_level8_0_carry;
  assign _058_ = sum16_0_level6_0_carry[3] & sum16_0_level6_0_sum[4];
  assign _059_ = sum16_0_level9_0_half & sum16_0_level8_0_carry;
  assign sum16_0_level9_0_carry = _058_ | _059_;
  assign sum16_0_level10_0_half = sum16_0_level6_0_carry[4] ^ sum16_0_level6_0_sum[5];
  assign sum16_0_level10_0_sum = sum16_0_level10_0_half ^ sum16_0_level9_0_carry;
  assign _060_ = sum16_0_level6_0_carry[4] & sum16_0_level6_0_sum[5];
  assign _061_ = sum16_0_level10_0_half & sum16_0_level9_0_carry;
  assign sum16_0_level10_0_carry = _060_ | _061_;
  assign sum16_0_level11_0_half = sum16_0_level6_0_carry[5] ^ sum16_0_level6_0_sum[6];
  assign sum16_0_level11_0_sum = sum16_0_level11_0_half ^ sum16_0_level10_0_carry;
  assign _062_ = sum16_0_level6_0_carry[5] & sum16_0_level6_0_sum[6];
  assign _063_ = sum16_0_level11_0_half & sum16_0_level10_0_carry;
  assign sum16_0_level11_0_carry = _062_ | _063_;
  assign sum16_0_level12_0_half = sum16_0_level5_1_sum ^ sum16_0_level6_0_carry[6];
  assign sum16_0_level12_0_sum = sum16_0_level12_0_half ^ sum16_0_level11_0_carry;
  assign _064_ = sum16_0_level5_1_sum & sum16_0_level6_0_carry[6];
  assign _065_ = sum16_0_level12_0_half & sum16_0_level11_0_carry;
  assign sum16_0_level12_0_carry = _064_ | _065_;
  assign sum16_0_level13_0_half = sum16_0_others[3] ^ sum16_0_level5_1_carry;
  assign sum16_0_level13_0_sum = sum16_0_level13_0_half ^ sum16_0_level12_0_carry;
  assign _067_ = sum16_0_others[3] & sum16_0_level5_1_carry;
  assign _068_ = sum16_0_level13_0_half & sum16_0_level12_0_carry;
  assign sum16_0_level13_0_carry = _067_ | _068_;
  assign { _069_[9], blocks__s0_12_4 } = { sum16_0_others[4], sum16_0_level13_0_sum, sum16_0_level12_0_sum, sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum, sum16_0_level7_0_sum, sum16_0_level6_0_carry[0] } + { sum16_0_level13_0_carry, 7'h00, sum16_0_level6_0_sum[1] };
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
  assign sum16_0_signs[15] = a_63_62[1] ^ b_63_62[1];
  assign sum16_0_negative_level1_0_half = negative ^ sum16_0_signs[1];
  assign sum16_0_negative_level1_0_sum = sum16_0_negative_level1_0_half ^ sum16_0_signs[2];
  assign _000_ = negative & sum16_0_signs[1];
  assign _011_ = sum16_0_negative_level1_0_half & sum16_0_signs[2];
  assign sum16_0_negative_level1_0_carry = _000_ | _011_;
  assign sum16_0_negative_level1_1_half = sum16_0_signs[3] ^ sum16_0_signs[4];
  assign sum16_0_negative_level1_1_sum = sum16_0_negative_level1_1_half ^ sum16_0_signs[5];
  assign _022_ = sum16_0_signs[3] & sum16_0_signs[4];
  assign _033_ = sum16_0_negative_level1_1_half & sum16_0_signs[5];
  assign sum16_0_negative_level1_1_carry = _022_ | _033_;
  assign sum16_0_negative_level1_2_half = sum16_0_signs[6] ^ sum16_0_signs[7];
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product0 (
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
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product1 (
    .negative(sum16_0_signs[1]),
    .port(a_4_2[2]),
    .port_2(a_8_6[0]),
    .port_3(b_4_2[2]),
    .port_4(b_8_6[0]),
    .port_5(unpack__a1__sig_1),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_1),
    .port_8(unpack__b1__shift_0),
    .term(_086_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product10 (
    .negative(sum16_0_signs[10]),
    .port(a_40_38[2]),
    .port_2(a_44_42[0]),
    .port_3(b_40_38[2]),
    .port_4(b_44_42[0]),
    .port_5(unpack__a10__sig_1),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_1),
    .port_8(unpack__b10__shift_0),
    .term(_077_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product11 (
    .negative(sum16_0_signs[11]),
    .port(a_44_42[2]),
    .port_2(a_48_46[0]),
    .port_3(b_44_42[2]),
    .port_4(b_48_46[0]),
    .port_5(unpack__a11__sig_1),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_1),
    .port_8(unpack__b11__shift_0),
    .term(_076_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product12 (
    .negative(sum16_0_signs[12]),
    .port(a_48_46[2]),
    .port_2(a_52_50[0]),
    .port_3(b_48_46[2]),
    .port_4(b_52_50[0]),
    .port_5(unpack__a12__sig_1),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_1),
    .port_8(unpack__b12__shift_0),
    .term(_075_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product13 (
    .negative(sum16_0_signs[13]),
    .port(a_52_50[2]),
    .port_2(a_56_54[0]),
    .port_3(b_52_50[2]),
    .port_4(b_56_54[0]),
    .port_5(unpack__a13__sig_1),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_1),
    .port_8(unpack__b13__shift_0),
    .term(_074_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product14 (
    .negative(sum16_0_signs[14]),
    .port(a_56_54[2]),
    .port_2(a_60_58[0]),
    .port_3(b_56_54[2]),
    .port_4(b_60_58[0]),
    .port_5(unpack__a14__sig_1),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_1),
    .port_8(unpack__b14__shift_0),
    .term(_073_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product15 (
    .negative(sum16_0_signs[15]),
    .port(a_60_58[2]),
    .port_2(a_63_62[0]),
    .port_3(b_60_58[2]),
    .port_4(b_63_62[0]),
    .port_5(unpack__a15__sig_1),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_1),
    .port_8(unpack__b15__shift_0),
    .term(_072_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product2 (
    .negative(sum16_0_signs[2]),
    .port(a_8_6[2]),
    .port_2(a_12_10[0]),
    .port_3(b_8_6[2]),
    .port_4(b_12_10[0]),
    .port_5(unpack__a2__sig_1),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_1),
    .port_8(unpack__b2__shift_0),
    .term(_085_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product3 (
    .negative(sum16_0_signs[3]),
    .port(a_12_10[2]),
    .port_2(a_16_14[0]),
    .port_3(b_12_10[2]),
    .port_4(b_16_14[0]),
    .port_5(unpack__a3__sig_1),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_1),
    .port_8(unpack__b3__shift_0),
    .term(_084_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product4 (
    .negative(sum16_0_signs[4]),
    .port(a_16_14[2]),
    .port_2(a_20_18[0]),
    .port_3(b_16_14[2]),
    .port_4(b_20_18[0]),
    .port_5(unpack__a4__sig_1),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_1),
    .port_8(unpack__b4__shift_0),
    .term(_083_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product5 (
    .negative(sum16_0_signs[5]),
    .port(a_20_18[2]),
    .port_2(a_24_22[0]),
    .port_3(b_20_18[2]),
    .port_4(b_24_22[0]),
    .port_5(unpack__a5__sig_1),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_1),
    .port_8(unpack__b5__shift_0),
    .term(_082_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product6 (
    .negative(sum16_0_signs[6]),
    .port(a_24_22[2]),
    .port_2(a_28_26[0]),
    .port_3(b_24_22[2]),
    .port_4(b_28_26[0]),
    .port_5(unpack__a6__sig_1),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_1),
    .port_8(unpack__b6__shift_0),
    .term(_081_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product7 (
    .negative(sum16_0_signs[7]),
    .port(a_28_26[2]),
    .port_2(a_32_30[0]),
    .port_3(b_28_26[2]),
    .port_4(b_32_30[0]),
    .port_5(unpack__a7__sig_1),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_1),
    .port_8(unpack__b7__shift_0),
    .term(_080_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product8 (
    .negative(sum16_0_signs[8]),
    .port(a_32_30[2]),
    .port_2(a_36_34[0]),
    .port_3(b_32_30[2]),
    .port_4(b_36_34[0]),
    .port_5(unpack__a8__sig_1),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_1),
    .port_8(unpack__b8__shift_0),
    .term(_079_)
  );
  dot_nvfp4_nvfp4_lanes16_exact__blocks__product product9 (
    .negative(sum16_0_signs[9]),
    .port(a_36_34[2]),
    .port_2(a_40_38[0]),
    .port_3(b_36_34[2]),
    .port_4(b_40_38[0]),
    .port_5(unpack__a9__sig_1),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_1),
    .port_8(unpack__b9__shift_0),
    .term(_078_)
  );
  assign blocks__s0_0 = sum16_0_level3_0_sum[0];
  assign blocks__s0_1 = sum16_0_level4_0_sum[0];
  assign blocks__s0_2 = sum16_0_level5_0_sum[0];
  assign blocks__s0_3 = sum16_0_level6_0_sum[0];
  assign _013_[4:0] = sum16_0_negative_total;
  assign sum16_0_signs[0] = negative;
  assign _069_[8:0] = blocks__s0_12_4;
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__blocks__product (
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

module dot_nvfp4_nvfp4_lanes16_exact__scale (
  input wire [2:0] a_scale_2_0,
  input wire [2:0] a_scale_6_4,
  input wire [2:0] b_scale_2_0,
  input wire [2:0] b_scale_6_4,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire [8:0] blocks__s0_12_4,
  output wire scale__p0__sig_0,
  output wire [17:0] scale__p0__sig_18_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [13:0] _000_, _011_;
  wire _001_, _012_, _013_, _014_, _015_, _018_, _019_, _020_, _021_, _027_, _028_, _031_, _032_, _035_, _036_,
    _037_, _038_, _039_, _040_, scaled0_level2_2_carry, scaled0_level2_2_half, scaled0_level2_2_sum,
    scaled0_level3_0_carry, scaled0_level3_0_half, scaled0_level3_0_sum, scaled0_level3_2_carry,
    scaled0_level3_2_half, scaled0_level3_2_sum, scaled0_level4_0_carry, scaled0_level4_0_half,
    scaled0_level4_0_sum, scaled0_level5_0_carry, scaled0_level5_0_half, scaled0_level5_0_sum,
    scaled0_level6_0_carry, scaled0_level6_0_half, scaled0_level6_0_sum, scales0_level2_0_carry,
    scales0_level2_0_half, scales0_level2_0_sum, scales0_level2_1_carry, scales0_level2_1_half,
    scales0_level2_1_sum, scales0_level3_0_carry, scales0_level3_0_half, scales0_level3_0_sum;
  wire [7:0] _002_, scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row11, scaled0_row2, scaled0_row3,
    scaled0_row4, scaled0_row5, scaled0_row6, scaled0_row7, scaled0_row8, scaled0_row9, scales0;
  wire [14:0] _003_, _004_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum;
  wire [8:0] _005_, _006_, _016_, _017_, scaled0_level1_1_carry, scaled0_level1_1_half, scaled0_level1_1_sum,
    scaled0_level3_1_carry, scaled0_level3_1_half, scaled0_level3_1_sum;
  wire [12:0] _007_, _008_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum;
  wire [4:0] _009_, _010_, _023_, _024_, scaled0_level2_1_carry, scaled0_level2_1_half, scaled0_level2_1_sum,
    scaled0_level4_1_carry, scaled0_level4_1_half, scaled0_level4_1_sum;
  wire [2:0] _022_, _033_, scales0_level1_0_carry, scales0_level1_0_half, scales0_level1_0_sum;
  wire [1:0] _025_, _026_, _029_, _030_, scaled0_level4_2_carry, scaled0_level4_2_half, scaled0_level4_2_sum,
    scaled0_level5_1_carry, scaled0_level5_1_half, scaled0_level5_1_sum;
  wire [19:0] _034_, scaled0;
  wire [11:0] magnitude0;
  wire [3:0] scales0_row0, scales0_row1, scales0_row2, scales0_row3;
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
  assign o__p0__shift = { a_scale_6_4, blocks__a_scale0__shift_0 } + { b_scale_6_4, blocks__b_scale0__shift_0 };
  assign _035_ = | { scales0[7:1], scales0_row0[0] };
  assign o__p0__sign = blocks__s0_12_4[8] & _035_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
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
  assign _036_ = scales0_row3[0] & scales0_level1_0_carry[0];
  assign _037_ = scales0_level2_0_half & scales0_level1_0_sum[1];
  assign scales0_level2_0_carry = _036_ | _037_;
  assign scales0_level2_1_half = scales0_row2[3] ^ scales0_row3[2];
  assign scales0_level2_1_sum = scales0_level2_1_half ^ scales0_level1_0_carry[2];
  assign _038_ = scales0_row2[3] & scales0_row3[2];
  assign _039_ = scales0_level2_1_half & scales0_level1_0_carry[2];
  assign scales0_level2_1_carry = _038_ | _039_;
  assign scales0_level3_0_half = scales0_level1_0_carry[1] ^ scales0_level1_0_sum[2];
  assign scales0_level3_0_sum = scales0_level3_0_half ^ scales0_level2_0_carry;
  assign _040_ = scales0_level1_0_carry[1] & scales0_level1_0_sum[2];
  assign _001_ = scales0_level3_0_half & scales0_level2_0_carry;
  assign scales0_level3_0_carry = _040_ | _001_;
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
  assign _002_[6:0] = scales0[7:1];
  assign _011_[11:0] = magnitude0;
  assign scale__p0__sig_0 = scaled0_row0[0];
  assign scaled0[18:0] = { scale__p0__sig_18_1, scaled0_row0[0] };
  assign scales0[0] = scales0_row0[0];
  assign _034_[18:0] = { scaled0[19], scale__p0__sig_18_1 };
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__sum (
  input wire [59:0] acc,
  input wire signed [47:0] i__x0,
  input wire i__nan,
  input wire i__inf,
  output wire [59:0] o__code
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_,
    _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_,
    _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_,
    _106_, _107_, _108_, _109_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry,
    sum_level10_1_half, sum_level10_1_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum,
    sum_level11_1_carry, sum_level11_1_half, sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry,
    sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum,
    sum_level1_0_carry, sum_level1_0_sum, sum_level1_1_carry, sum_level1_1_sum, sum_level20_0_carry,
    sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum,
    sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half,
    sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry,
    sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum,
    sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half,
    sum_level28_0_sum, sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum, sum_level2_0_carry,
    sum_level2_0_half, sum_level2_0_sum, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum,
    sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry, sum_level31_0_half,
    sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum, sum_level33_0_carry,
    sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half, sum_level34_0_sum,
    sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry, sum_level36_0_half,
    sum_level36_0_sum, sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum, sum_level38_0_carry,
    sum_level38_0_half, sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half, sum_level39_0_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum, sum_level40_0_carry, sum_level40_0_half, sum_level40_0_sum, sum_level41_0_carry,
    sum_level41_0_half, sum_level41_0_sum, sum_level42_0_carry, sum_level42_0_half, sum_level42_0_sum,
    sum_level43_0_carry, sum_level43_0_half, sum_level43_0_sum, sum_level44_0_carry, sum_level44_0_half,
    sum_level44_0_sum, sum_level45_0_carry, sum_level45_0_half, sum_level45_0_sum, sum_level46_0_carry,
    sum_level46_0_half, sum_level46_0_sum, sum_level47_0_carry, sum_level47_0_half, sum_level47_0_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half,
    sum_level4_1_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry,
    sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_0_sum, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half,
    sum_level9_1_sum;
  wire [13:0] _025_;
  wire [59:0] stored;
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[47] ^ acc[47];
  assign _049_ = ~ i__x0[47];
  assign _067_ = i__x0[47] & acc[47];
  assign sum_level1_1_carry = _049_ | _067_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _078_ = i__x0[1] & acc[1];
  assign _089_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _078_ | _089_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[48] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _011_ = i__x0[2] & acc[2];
  assign _022_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _011_ | _022_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _029_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[49] | _029_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _030_ = i__x0[3] & acc[3];
  assign _031_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _030_ | _031_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _032_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[50] | _032_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _033_ = i__x0[4] & acc[4];
  assign _034_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _033_ | _034_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _035_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[51] | _035_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _036_ = i__x0[5] & acc[5];
  assign _037_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _036_ | _037_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _038_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[52] | _038_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _039_ = i__x0[6] & acc[6];
  assign _040_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _039_ | _040_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _041_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[53] | _041_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _042_ = i__x0[7] & acc[7];
  assign _043_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _042_ | _043_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _044_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[54] | _044_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _045_ = i__x0[8] & acc[8];
  assign _046_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _045_ | _046_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _047_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[55] | _047_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _048_ = i__x0[9] & acc[9];
  assign _050_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _048_ | _050_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _051_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[56] | _051_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _052_ = i__x0[10] & acc[10];
  assign _053_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _052_ | _053_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _054_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[57] | _054_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _055_ = i__x0[11] & acc[11];
  assign _056_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _055_ | _056_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _057_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[58] | _057_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _058_ = i__x0[12] & acc[12];
  assign _059_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _058_ | _059_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _060_ = i__x0[13] & acc[13];
  assign _061_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _060_ | _061_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _062_ = i__x0[14] & acc[14];
  assign _063_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _062_ | _063_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _064_ = i__x0[15] & acc[15];
  assign _065_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _064_ | _065_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _066_ = i__x0[16] & acc[16];
  assign _068_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _066_ | _068_;
  assign sum_level18_0_half = i__x0[17] ^ acc[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _069_ = i__x0[17] & acc[17];
  assign _070_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _069_ | _070_;
  assign sum_level19_0_half = i__x0[18] ^ acc[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _071_ = i__x0[18] & acc[18];
  assign _072_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _071_ | _072_;
  assign sum_level20_0_half = i__x0[19] ^ acc[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _073_ = i__x0[19] & acc[19];
  assign _074_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _073_ | _074_;
  assign sum_level21_0_half = i__x0[20] ^ acc[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _075_ = i__x0[20] & acc[20];
  assign _076_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _075_ | _076_;
  assign sum_level22_0_half = i__x0[21] ^ acc[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _077_ = i__x0[21] & acc[21];
  assign _079_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _077_ | _079_;
  assign sum_level23_0_half = i__x0[22] ^ acc[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _080_ = i__x0[22] & acc[22];
  assign _081_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _080_ | _081_;
  assign sum_level24_0_half = i__x0[23] ^ acc[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _082_ = i__x0[23] & acc[23];
  assign _083_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _082_ | _083_;
  assign sum_level25_0_half = i__x0[24] ^ acc[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _084_ = i__x0[24] & acc[24];
  assign _085_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _084_ | _085_;
  assign sum_level26_0_half = i__x0[25] ^ acc[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _086_ = i__x0[25] & acc[25];
  assign _087_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _086_ | _087_;
  assign sum_level27_0_half = i__x0[26] ^ acc[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _088_ = i__x0[26] & acc[26];
  assign _090_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _088_ | _090_;
  assign sum_level28_0_half = i__x0[27] ^ acc[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _091_ = i__x0[27] & acc[27];
  assign _092_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _091_ | _092_;
  assign sum_level29_0_half = i__x0[28] ^ acc[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _093_ = i__x0[28] & acc[28];
  assign _094_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _093_ | _094_;
  assign sum_level30_0_half = i__x0[29] ^ acc[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _095_ = i__x0[29] & acc[29];
  assign _096_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _095_ | _096_;
  assign sum_level31_0_half = i__x0[30] ^ acc[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _097_ = i__x0[30] & acc[30];
  assign _098_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _097_ | _098_;
  assign sum_level32_0_half = i__x0[31] ^ acc[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _099_ = i__x0[31] & acc[31];
  assign _100_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _099_ | _100_;
  assign sum_level33_0_half = i__x0[32] ^ acc[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _101_ = i__x0[32] & acc[32];
  assign _102_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _101_ | _102_;
  assign sum_level34_0_half = i__x0[33] ^ acc[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _103_ = i__x0[33] & acc[33];
  assign _104_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _103_ | _104_;
  assign sum_level35_0_half = i__x0[34] ^ acc[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _105_ = i__x0[34] & acc[34];
  assign _106_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _105_ | _106_;
  assign sum_level36_0_half = i__x0[35] ^ acc[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _107_ = i__x0[35] & acc[35];
  assign _108_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _107_ | _108_;
  assign sum_level37_0_half = i__x0[36] ^ acc[36];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _109_ = i__x0[36] & acc[36];
  assign _001_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _109_ | _001_;
  assign sum_level38_0_half = i__x0[37] ^ acc[37];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _002_ = i__x0[37] & acc[37];
  assign _003_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _002_ | _003_;
  assign sum_level39_0_half = i__x0[38] ^ acc[38];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _004_ = i__x0[38] & acc[38];
  assign _005_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _004_ | _005_;
  assign sum_level40_0_half = i__x0[39] ^ acc[39];
  assign sum_level40_0_sum = sum_level40_0_half ^ sum_level39_0_carry;
  assign _006_ = i__x0[39] & acc[39];
  assign _007_ = sum_level40_0_half & sum_level39_0_carry;
  assign sum_level40_0_carry = _006_ | _007_;
  assign sum_level41_0_half = i__x0[40] ^ acc[40];
  assign sum_level41_0_sum = sum_level41_0_half ^ sum_level40_0_carry;
  assign _008_ = i__x0[40] & acc[40];
  assign _009_ = sum_level41_0_half & sum_level40_0_carry;
  assign sum_level41_0_carry = _008_ | _009_;
  assign sum_level42_0_half = i__x0[41] ^ acc[41];
  assign sum_level42_0_sum = sum_level42_0_half ^ sum_level41_0_carry;
  assign _010_ = i__x0[41] & acc[41];
  assign _012_ = sum_level42_0_half & sum_level41_0_carry;
  assign sum_level42_0_carry = _010_ | _012_;
  assign sum_level43_0_half = i__x0[42] ^ acc[42];
  assign sum_level43_0_sum = sum_level43_0_half ^ sum_level42_0_carry;
  assign _013_ = i__x0[42] & acc[42];
  assign _014_ = sum_level43_0_half & sum_level42_0_carry;
  assign sum_level43_0_carry = _013_ | _014_;
  assign sum_level44_0_half = i__x0[43] ^ acc[43];
  assign sum_level44_0_sum = sum_level44_0_half ^ sum_level43_0_carry;
  assign _015_ = i__x0[43] & acc[43];
  assign _016_ = sum_level44_0_half & sum_level43_0_carry;
  assign sum_level44_0_carry = _015_ | _016_;
  assign sum_level45_0_half = i__x0[44] ^ acc[44];
  assign sum_level45_0_sum = sum_level45_0_half ^ sum_level44_0_carry;
  assign _017_ = i__x0[44] & acc[44];
  assign _018_ = sum_level45_0_half & sum_level44_0_carry;
  assign sum_level45_0_carry = _017_ | _018_;
  assign sum_level46_0_half = i__x0[45] ^ acc[45];
  assign sum_level46_0_sum = sum_level46_0_half ^ sum_level45_0_carry;
  assign _019_ = i__x0[45] & acc[45];
  assign _020_ = sum_level46_0_half & sum_level45_0_carry;
  assign sum_level46_0_carry = _019_ | _020_;
  assign sum_level47_0_half = i__x0[46] ^ acc[46];
  assign sum_level47_0_sum = sum_level47_0_half ^ sum_level46_0_carry;
  assign _021_ = i__x0[46] & acc[46];
  assign _023_ = sum_level47_0_half & sum_level46_0_carry;
  assign sum_level47_0_carry = _021_ | _023_;
  assign _024_ = ~ acc[59];
  assign { _025_[13], stored[59:47] } = { _024_, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level47_0_carry } + { sum_level12_1_carry, 11'h000, sum_level1_1_sum };
  assign _026_ = acc == 60'h800000000000000;
  assign _027_ = i__nan | _026_;
  assign _028_ = _027_ | i__inf;
  assign o__code = _028_ ? 60'h800000000000000 : { stored[59:47], sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
  assign sum_level2_1_half = ~ acc[48];
  assign sum_level3_1_half = ~ acc[49];
  assign sum_level4_1_half = ~ acc[50];
  assign sum_level5_1_half = ~ acc[51];
  assign sum_level6_1_half = ~ acc[52];
  assign sum_level7_1_half = ~ acc[53];
  assign sum_level8_1_half = ~ acc[54];
  assign sum_level9_1_half = ~ acc[55];
  assign sum_level10_1_half = ~ acc[56];
  assign sum_level11_1_half = ~ acc[57];
  assign sum_level12_1_half = ~ acc[58];
  assign _025_[12:0] = stored[59:47];
  assign stored[46:0] = { sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [6:0] code,
  input wire [6:0] code_2,
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
  output wire blocks__a_scale0__sig_3,
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
  output wire blocks__b_scale0__sig_3,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a10 (
    .code(a[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a11 (
    .code(a[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a12 (
    .code(a[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a13 (
    .code(a[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a14 (
    .code(a[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a15 (
    .code(a[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a8 (
    .code(a[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a a9 (
    .code(a[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__sig_3),
    .port_2(blocks__a_scale0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b10 (
    .code(b[43:40]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b11 (
    .code(b[47:44]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b12 (
    .code(b[51:48]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b13 (
    .code(b[55:52]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b14 (
    .code(b[59:56]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b15 (
    .code(b[63:60]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b8 (
    .code(b[35:32]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a b9 (
    .code(b[39:36]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_nvfp4_nvfp4_lanes16_exact__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__sig_3),
    .port_2(blocks__b_scale0__shift_0)
  );
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_nvfp4_nvfp4_lanes16_exact__unpack__a_scale (
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
