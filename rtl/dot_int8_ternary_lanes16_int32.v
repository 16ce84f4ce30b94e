// dot_int8_ternary_lanes16_int32
//
// Spec:    dot:a=int8,b=ternary,lanes=16,acc=int32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  16 x int8
//   input  b            32 bits  16 x ternary
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 128'h2cd26816a62cd26816a62cd26816a62c, b = [0x3 (-1), 0x0 (0), 0x2 (-2), 0x3 (-1), 0x1 (1), 0x3 (-1), 0x0
//     (0), 0x2 (-2), 0x3 (-1), 0x1 (1), 0x3 (-1), 0x0 (0), 0x2 (-2), 0x3 (-1), 0x1 (1), 0x3 (-1)], acc =
//     0x00000058 (88) give o = 0xfffffd62 (-670)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_int8_ternary_lanes16_int32 (
  input wire [127:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [13:0] align__x0, align__x1;
  wire [9:0] multiply__x0, multiply__x1, multiply__x10, multiply__x11, multiply__x12, multiply__x13,
    multiply__x14, multiply__x15, multiply__x16, multiply__x17, multiply__x18, multiply__x19, multiply__x2,
    multiply__x20, multiply__x21, multiply__x22, multiply__x23, multiply__x24, multiply__x25, multiply__x26,
    multiply__x27, multiply__x28, multiply__x29, multiply__x3, multiply__x30, multiply__x31, multiply__x4,
    multiply__x5, multiply__x6, multiply__x7, multiply__x8, multiply__x9;
  dot_int8_ternary_lanes16_int32__align align (
    .multiply__x0_0(multiply__x0[0]),
    .multiply__x0_2(multiply__x0[2]),
    .multiply__x13_3(multiply__x13[3]),
    .multiply__x13_4(multiply__x13[4]),
    .multiply__x13_5(multiply__x13[5]),
    .multiply__x13_6(multiply__x13[6]),
    .multiply__x13_7(multiply__x13[7]),
    .multiply__x12_1(multiply__x12[1]),
    .multiply__x12_2(multiply__x12[2]),
    .multiply__x12_3(multiply__x12[3]),
    .multiply__x12_4(multiply__x12[4]),
    .multiply__x12_5(multiply__x12[5]),
    .multiply__x0_3(multiply__x0[3]),
    .multiply__x12_6(multiply__x12[6]),
    .multiply__x12_7(multiply__x12[7]),
    .multiply__x12_8(multiply__x12[8]),
    .multiply__x14_0(multiply__x14[0]),
    .multiply__x15_1(multiply__x15[1]),
    .multiply__x15_2(multiply__x15[2]),
    .multiply__x15_3(multiply__x15[3]),
    .multiply__x15_4(multiply__x15[4]),
    .multiply__x15_5(multiply__x15[5]),
    .multiply__x15_6(multiply__x15[6]),
    .multiply__x0_4(multiply__x0[4]),
    .multiply__x15_7(multiply__x15[7]),
    .multiply__x14_1(multiply__x14[1]),
    .multiply__x14_2(multiply__x14[2]),
    .multiply__x14_3(multiply__x14[3]),
    .multiply__x14_4(multiply__x14[4]),
    .multiply__x14_5(multiply__x14[5]),
    .multiply__x14_6(multiply__x14[6]),
    .multiply__x14_7(multiply__x14[7]),
    .multiply__x14_8(multiply__x14[8]),
    .multiply__x16_0(multiply__x16[0]),
    .multiply__x0_5(multiply__x0[5]),
    .multiply__x17_1(multiply__x17[1]),
    .multiply__x17_2(multiply__x17[2]),
    .multiply__x17_3(multiply__x17[3]),
    .multiply__x17_4(multiply__x17[4]),
    .multiply__x17_5(multiply__x17[5]),
    .multiply__x17_6(multiply__x17[6]),
    .multiply__x17_7(multiply__x17[7]),
    .multiply__x16_1(multiply__x16[1]),
    .multiply__x16_2(multiply__x16[2]),
    .multiply__x16_3(multiply__x16[3]),
    .multiply__x0_6(multiply__x0[6]),
    .multiply__x16_4(multiply__x16[4]),
    .multiply__x16_5(multiply__x16[5]),
    .multiply__x16_6(multiply__x16[6]),
    .multiply__x16_7(multiply__x16[7]),
    .multiply__x16_8(multiply__x16[8]),
    .multiply__x18_0(multiply__x18[0]),
    .multiply__x19_1(multiply__x19[1]),
    .multiply__x19_2(multiply__x19[2]),
    .multiply__x19_3(multiply__x19[3]),
    .multiply__x19_4(multiply__x19[4]),
    .multiply__x0_7(multiply__x0[7]),
    .multiply__x19_5(multiply__x19[5]),
    .multiply__x19_6(multiply__x19[6]),
    .multiply__x19_7(multiply__x19[7]),
    .multiply__x18_1(multiply__x18[1]),
    .multiply__x18_2(multiply__x18[2]),
    .multiply__x18_3(multiply__x18[3]),
    .multiply__x18_4(multiply__x18[4]),
    .multiply__x18_5(multiply__x18[5]),
    .multiply__x18_6(multiply__x18[6]),
    .multiply__x18_7(multiply__x18[7]),
    .multiply__x0_8(multiply__x0[8]),
    .multiply__x18_8(multiply__x18[8]),
    .multiply__x20_0(multiply__x20[0]),
    .multiply__x21_1(multiply__x21[1]),
    .multiply__x21_2(multiply__x21[2]),
    .multiply__x21_3(multiply__x21[3]),
    .multiply__x21_4(multiply__x21[4]),
    .multiply__x21_5(multiply__x21[5]),
    .multiply__x21_6(multiply__x21[6]),
    .multiply__x21_7(multiply__x21[7]),
    .multiply__x20_1(multiply__x20[1]),
    .multiply__x2_0(multiply__x2[0]),
    .multiply__x20_2(multiply__x20[2]),
    .multiply__x20_3(multiply__x20[3]),
    .multiply__x20_4(multiply__x20[4]),
    .multiply__x20_5(multiply__x20[5]),
    .multiply__x20_6(multiply__x20[6]),
    .multiply__x20_7(multiply__x20[7]),
    .multiply__x20_8(multiply__x20[8]),
    .multiply__x22_0(multiply__x22[0]),
    .multiply__x23_1(multiply__x23[1]),
    .multiply__x23_2(multiply__x23[2]),
    .multiply__x3_1(multiply__x3[1]),
    .multiply__x23_3(multiply__x23[3]),
    .multiply__x23_4(multiply__x23[4]),
    .multiply__x23_5(multiply__x23[5]),
    .multiply__x23_6(multiply__x23[6]),
    .multiply__x23_7(multiply__x23[7]),
    .multiply__x22_1(multiply__x22[1]),
    .multiply__x22_2(multiply__x22[2]),
    .multiply__x22_3(multiply__x22[3]),
    .multiply__x22_4(multiply__x22[4]),
    .multiply__x22_5(multiply__x22[5]),
    .multiply__x3_2(multiply__x3[2]),
    .multiply__x22_6(multiply__x22[6]),
    .multiply__x22_7(multiply__x22[7]),
    .multiply__x22_8(multiply__x22[8]),
    .multiply__x24_0(multiply__x24[0]),
    .multiply__x25_1(multiply__x25[1]),
    .multiply__x25_2(multiply__x25[2]),
    .multiply__x25_3(multiply__x25[3]),
    .multiply__x25_4(multiply__x25[4]),
    .multiply__x25_5(multiply__x25[5]),
    .multiply__x25_6(multiply__x25[6]),
    .multiply__x1_1(multiply__x1[1]),
    .multiply__x3_3(multiply__x3[3]),
    .multiply__x25_7(multiply__x25[7]),
    .multiply__x24_1(multiply__x24[1]),
    .multiply__x24_2(multiply__x24[2]),
    .multiply__x24_3(multiply__x24[3]),
    .multiply__x24_4(multiply__x24[4]),
    .multiply__x24_5(multiply__x24[5]),
    .multiply__x24_6(multiply__x24[6]),
    .multiply__x24_7(multiply__x24[7]),
    .multiply__x24_8(multiply__x24[8]),
    .multiply__x26_0(multiply__x26[0]),
    .multiply__x3_4(multiply__x3[4]),
    .multiply__x27_1(multiply__x27[1]),
    .multiply__x27_2(multiply__x27[2]),
    .multiply__x27_3(multiply__x27[3]),
    .multiply__x27_4(multiply__x27[4]),
    .multiply__x27_5(multiply__x27[5]),
    .multiply__x27_6(multiply__x27[6]),
    .multiply__x27_7(multiply__x27[7]),
    .multiply__x26_1(multiply__x26[1]),
    .multiply__x26_2(multiply__x26[2]),
    .multiply__x26_3(multiply__x26[3]),
    .multiply__x3_5(multiply__x3[5]),
    .multiply__x26_4(multiply__x26[4]),
    .multiply__x26_5(multiply__x26[5]),
    .multiply__x26_6(multiply__x26[6]),
    .multiply__x26_7(multiply__x26[7]),
    .multiply__x26_8(multiply__x26[8]),
    .multiply__x28_0(multiply__x28[0]),
    .multiply__x29_1(multiply__x29[1]),
    .multiply__x29_2(multiply__x29[2]),
    .multiply__x29_3(multiply__x29[3]),
    .multiply__x29_4(multiply__x29[4]),
    .multiply__x3_6(multiply__x3[6]),
    .multiply__x29_5(multiply__x29[5]),
    .multiply__x29_6(multiply__x29[6]),
    .multiply__x29_7(multiply__x29[7]),
    .multiply__x28_1(multiply__x28[1]),
    .multiply__x28_2(multiply__x28[2]),
    .multiply__x28_3(multiply__x28[3]),
    .multiply__x28_4(multiply__x28[4]),
    .multiply__x28_5(multiply__x28[5]),
    .multiply__x28_6(multiply__x28[6]),
    .multiply__x28_7(multiply__x28[7]),
    .multiply__x3_7(multiply__x3[7]),
    .multiply__x28_8(multiply__x28[8]),
    .multiply__x30_0(multiply__x30[0]),
    .multiply__x31_1(multiply__x31[1]),
    .multiply__x31_2(multiply__x31[2]),
    .multiply__x31_3(multiply__x31[3]),
    .multiply__x31_4(multiply__x31[4]),
    .multiply__x31_5(multiply__x31[5]),
    .multiply__x31_6(multiply__x31[6]),
    .multiply__x31_7(multiply__x31[7]),
    .multiply__x30_1(multiply__x30[1]),
    .multiply__x2_1(multiply__x2[1]),
    .multiply__x30_2(multiply__x30[2]),
    .multiply__x30_3(multiply__x30[3]),
    .multiply__x30_4(multiply__x30[4]),
    .multiply__x30_5(multiply__x30[5]),
    .multiply__x30_6(multiply__x30[6]),
    .multiply__x30_7(multiply__x30[7]),
    .multiply__x30_8(multiply__x30[8]),
    .align__x0_0(align__x0[0]),
    .align__x1_0(align__x1[0]),
    .align__x0_1(align__x0[1]),
    .multiply__x2_2(multiply__x2[2]),
    .align__x0_2(align__x0[2]),
    .align__x0_13(align__x0[13]),
    .align__x0_3(align__x0[3]),
    .multiply__x2_3(multiply__x2[3]),
    .multiply__x2_4(multiply__x2[4]),
    .multiply__x2_5(multiply__x2[5]),
    .multiply__x1_2(multiply__x1[2]),
    .multiply__x2_6(multiply__x2[6]),
    .multiply__x2_7(multiply__x2[7]),
    .multiply__x2_8(multiply__x2[8]),
    .multiply__x4_0(multiply__x4[0]),
    .multiply__x5_1(multiply__x5[1]),
    .multiply__x5_2(multiply__x5[2]),
    .multiply__x5_3(multiply__x5[3]),
    .multiply__x5_4(multiply__x5[4]),
    .multiply__x5_5(multiply__x5[5]),
    .multiply__x5_6(multiply__x5[6]),
    .multiply__x1_3(multiply__x1[3]),
    .multiply__x5_7(multiply__x5[7]),
    .multiply__x4_1(multiply__x4[1]),
    .multiply__x4_2(multiply__x4[2]),
    .multiply__x4_3(multiply__x4[3]),
    .multiply__x4_4(multiply__x4[4]),
    .multiply__x4_5(multiply__x4[5]),
    .multiply__x4_6(multiply__x4[6]),
    .multiply__x4_7(multiply__x4[7]),
    .multiply__x4_8(multiply__x4[8]),
    .multiply__x6_0(multiply__x6[0]),
    .multiply__x1_4(multiply__x1[4]),
    .multiply__x7_1(multiply__x7[1]),
    .multiply__x7_2(multiply__x7[2]),
    .multiply__x7_3(multiply__x7[3]),
    .multiply__x7_4(multiply__x7[4]),
    .multiply__x7_5(multiply__x7[5]),
    .multiply__x7_6(multiply__x7[6]),
    .multiply__x7_7(multiply__x7[7]),
    .multiply__x6_1(multiply__x6[1]),
    .multiply__x6_2(multiply__x6[2]),
    .multiply__x6_3(multiply__x6[3]),
    .multiply__x1_5(multiply__x1[5]),
    .multiply__x6_4(multiply__x6[4]),
    .multiply__x6_5(multiply__x6[5]),
    .multiply__x6_6(multiply__x6[6]),
    .multiply__x6_7(multiply__x6[7]),
    .multiply__x6_8(multiply__x6[8]),
    .multiply__x8_0(multiply__x8[0]),
    .multiply__x9_1(multiply__x9[1]),
    .multiply__x9_2(multiply__x9[2]),
    .multiply__x9_3(multiply__x9[3]),
    .multiply__x9_4(multiply__x9[4]),
    .multiply__x1_6(multiply__x1[6]),
    .multiply__x9_5(multiply__x9[5]),
    .multiply__x9_6(multiply__x9[6]),
    .multiply__x9_7(multiply__x9[7]),
    .multiply__x8_1(multiply__x8[1]),
    .multiply__x8_2(multiply__x8[2]),
    .multiply__x8_3(multiply__x8[3]),
    .multiply__x8_4(multiply__x8[4]),
    .multiply__x8_5(multiply__x8[5]),
    .multiply__x8_6(multiply__x8[6]),
    .multiply__x8_7(multiply__x8[7]),
    .multiply__x1_7(multiply__x1[7]),
    .multiply__x8_8(multiply__x8[8]),
    .multiply__x10_0(multiply__x10[0]),
    .multiply__x11_1(multiply__x11[1]),
    .multiply__x11_2(multiply__x11[2]),
    .multiply__x11_3(multiply__x11[3]),
    .multiply__x11_4(multiply__x11[4]),
    .multiply__x11_5(multiply__x11[5]),
    .multiply__x11_6(multiply__x11[6]),
    .multiply__x11_7(multiply__x11[7]),
    .multiply__x10_1(multiply__x10[1]),
    .multiply__x0_1(multiply__x0[1]),
    .multiply__x10_2(multiply__x10[2]),
    .multiply__x10_3(multiply__x10[3]),
    .multiply__x10_4(multiply__x10[4]),
    .multiply__x10_5(multiply__x10[5]),
    .multiply__x10_6(multiply__x10[6]),
    .multiply__x10_7(multiply__x10[7]),
    .multiply__x10_8(multiply__x10[8]),
    .multiply__x12_0(multiply__x12[0]),
    .multiply__x13_1(multiply__x13[1]),
    .multiply__x13_2(multiply__x13[2]),
    .total_level8_0_carry({ align__x1[13], align__x0[12:5] }),
    .total_level8_0_sum({ align__x1[12:5], align__x0[4] })
  );
  dot_int8_ternary_lanes16_int32__multiply multiply (
    .a(a),
    .multiply__x1_7(multiply__x1[7]),
    .multiply__x13_1(multiply__x13[1]),
    .multiply__x13_2(multiply__x13[2]),
    .multiply__x13_3(multiply__x13[3]),
    .multiply__x13_4(multiply__x13[4]),
    .multiply__x13_5(multiply__x13[5]),
    .multiply__x13_6(multiply__x13[6]),
    .multiply__x13_7(multiply__x13[7]),
    .multiply__x12_1(multiply__x12[1]),
    .multiply__x12_2(multiply__x12[2]),
    .multiply__x12_3(multiply__x12[3]),
    .multiply__x0_1(multiply__x0[1]),
    .multiply__x12_4(multiply__x12[4]),
    .multiply__x12_5(multiply__x12[5]),
    .multiply__x12_6(multiply__x12[6]),
    .multiply__x12_7(multiply__x12[7]),
    .multiply__x12_8(multiply__x12[8]),
    .multiply__x14_0(multiply__x14[0]),
    .multiply__x15_1(multiply__x15[1]),
    .multiply__x15_2(multiply__x15[2]),
    .multiply__x15_3(multiply__x15[3]),
    .multiply__x15_4(multiply__x15[4]),
    .multiply__x0_2(multiply__x0[2]),
    .multiply__x15_5(multiply__x15[5]),
    .multiply__x15_6(multiply__x15[6]),
    .multiply__x15_7(multiply__x15[7]),
    .multiply__x14_1(multiply__x14[1]),
    .multiply__x14_2(multiply__x14[2]),
    .multiply__x14_3(multiply__x14[3]),
    .multiply__x14_4(multiply__x14[4]),
    .multiply__x14_5(multiply__x14[5]),
    .multiply__x14_6(multiply__x14[6]),
    .multiply__x14_7(multiply__x14[7]),
    .multiply__x0_3(multiply__x0[3]),
    .multiply__x14_8(multiply__x14[8]),
    .multiply__x16_0(multiply__x16[0]),
    .multiply__x17_1(multiply__x17[1]),
    .multiply__x17_2(multiply__x17[2]),
    .multiply__x17_3(multiply__x17[3]),
    .multiply__x17_4(multiply__x17[4]),
    .multiply__x17_5(multiply__x17[5]),
    .multiply__x17_6(multiply__x17[6]),
    .multiply__x17_7(multiply__x17[7]),
    .multiply__x16_1(multiply__x16[1]),
    .multiply__x0_4(multiply__x0[4]),
    .multiply__x16_2(multiply__x16[2]),
    .multiply__x16_3(multiply__x16[3]),
    .multiply__x16_4(multiply__x16[4]),
    .multiply__x16_5(multiply__x16[5]),
    .multiply__x16_6(multiply__x16[6]),
    .multiply__x16_7(multiply__x16[7]),
    .multiply__x16_8(multiply__x16[8]),
    .multiply__x18_0(multiply__x18[0]),
    .multiply__x19_1(multiply__x19[1]),
    .multiply__x19_2(multiply__x19[2]),
    .multiply__x0_5(multiply__x0[5]),
    .multiply__x19_3(multiply__x19[3]),
    .multiply__x19_4(multiply__x19[4]),
    .multiply__x19_5(multiply__x19[5]),
    .multiply__x19_6(multiply__x19[6]),
    .multiply__x19_7(multiply__x19[7]),
    .multiply__x18_1(multiply__x18[1]),
    .multiply__x18_2(multiply__x18[2]),
    .multiply__x18_3(multiply__x18[3]),
    .multiply__x18_4(multiply__x18[4]),
    .multiply__x18_5(multiply__x18[5]),
    .multiply__x0_6(multiply__x0[6]),
    .multiply__x18_6(multiply__x18[6]),
    .multiply__x18_7(multiply__x18[7]),
    .multiply__x18_8(multiply__x18[8]),
    .multiply__x20_0(multiply__x20[0]),
    .multiply__x21_1(multiply__x21[1]),
    .multiply__x21_2(multiply__x21[2]),
    .multiply__x21_3(multiply__x21[3]),
    .multiply__x21_4(multiply__x21[4]),
    .multiply__x21_5(multiply__x21[5]),
    .multiply__x21_6(multiply__x21[6]),
    .multiply__x0_7(multiply__x0[7]),
    .multiply__x21_7(multiply__x21[7]),
    .multiply__x20_1(multiply__x20[1]),
    .multiply__x20_2(multiply__x20[2]),
    .multiply__x20_3(multiply__x20[3]),
    .multiply__x20_4(multiply__x20[4]),
    .multiply__x20_5(multiply__x20[5]),
    .multiply__x20_6(multiply__x20[6]),
    .multiply__x20_7(multiply__x20[7]),
    .multiply__x20_8(multiply__x20[8]),
    .multiply__x22_0(multiply__x22[0]),
    .multiply__x0_8(multiply__x0[8]),
    .multiply__x23_1(multiply__x23[1]),
    .multiply__x23_2(multiply__x23[2]),
    .multiply__x23_3(multiply__x23[3]),
    .multiply__x23_4(multiply__x23[4]),
    .multiply__x23_5(multiply__x23[5]),
    .multiply__x23_6(multiply__x23[6]),
    .multiply__x23_7(multiply__x23[7]),
    .multiply__x22_1(multiply__x22[1]),
    .multiply__x22_2(multiply__x22[2]),
    .multiply__x22_3(multiply__x22[3]),
    .multiply__x2_0(multiply__x2[0]),
    .multiply__x22_4(multiply__x22[4]),
    .multiply__x22_5(multiply__x22[5]),
    .multiply__x22_6(multiply__x22[6]),
    .multiply__x22_7(multiply__x22[7]),
    .multiply__x22_8(multiply__x22[8]),
    .multiply__x24_0(multiply__x24[0]),
    .multiply__x25_1(multiply__x25[1]),
    .multiply__x25_2(multiply__x25[2]),
    .multiply__x25_3(multiply__x25[3]),
    .multiply__x25_4(multiply__x25[4]),
    .b(b),
    .multiply__x3_1(multiply__x3[1]),
    .multiply__x25_5(multiply__x25[5]),
    .multiply__x25_6(multiply__x25[6]),
    .multiply__x25_7(multiply__x25[7]),
    .multiply__x24_1(multiply__x24[1]),
    .multiply__x24_2(multiply__x24[2]),
    .multiply__x24_3(multiply__x24[3]),
    .multiply__x24_4(multiply__x24[4]),
    .multiply__x24_5(multiply__x24[5]),
    .multiply__x24_6(multiply__x24[6]),
    .multiply__x24_7(multiply__x24[7]),
    .multiply__x3_2(multiply__x3[2]),
    .multiply__x24_8(multiply__x24[8]),
    .multiply__x26_0(multiply__x26[0]),
    .multiply__x27_1(multiply__x27[1]),
    .multiply__x27_2(multiply__x27[2]),
    .multiply__x27_3(multiply__x27[3]),
    .multiply__x27_4(multiply__x27[4]),
    .multiply__x27_5(multiply__x27[5]),
    .multiply__x27_6(multiply__x27[6]),
    .multiply__x27_7(multiply__x27[7]),
    .multiply__x26_1(multiply__x26[1]),
    .multiply__x3_3(multiply__x3[3]),
    .multiply__x26_2(multiply__x26[2]),
    .multiply__x26_3(multiply__x26[3]),
    .multiply__x26_4(multiply__x26[4]),
    .multiply__x26_5(multiply__x26[5]),
    .multiply__x26_6(multiply__x26[6]),
    .multiply__x26_7(multiply__x26[7]),
    .multiply__x26_8(multiply__x26[8]),
    .multiply__x28_0(multiply__x28[0]),
    .multiply__x29_1(multiply__x29[1]),
    .multiply__x29_2(multiply__x29[2]),
    .multiply__x3_4(multiply__x3[4]),
    .multiply__x29_3(multiply__x29[3]),
    .multiply__x29_4(multiply__x29[4]),
    .multiply__x29_5(multiply__x29[5]),
    .multiply__x29_6(multiply__x29[6]),
    .multiply__x29_7(multiply__x29[7]),
    .multiply__x28_1(multiply__x28[1]),
    .multiply__x28_2(multiply__x28[2]),
    .multiply__x28_3(multiply__x28[3]),
    .multiply__x28_4(multiply__x28[4]),
    .multiply__x28_5(multiply__x28[5]),
    .multiply__x3_5(multiply__x3[5]),
    .multiply__x28_6(multiply__x28[6]),
    .multiply__x28_7(multiply__x28[7]),
    .multiply__x28_8(multiply__x28[8]),
    .multiply__x30_0(multiply__x30[0]),
    .multiply__x31_1(multiply__x31[1]),
    .multiply__x31_2(multiply__x31[2]),
    .multiply__x31_3(multiply__x31[3]),
    .multiply__x31_4(multiply__x31[4]),
    .multiply__x31_5(multiply__x31[5]),
    .multiply__x31_6(multiply__x31[6]),
    .multiply__x3_6(multiply__x3[6]),
    .multiply__x31_7(multiply__x31[7]),
    .multiply__x30_1(multiply__x30[1]),
    .multiply__x30_2(multiply__x30[2]),
    .multiply__x30_3(multiply__x30[3]),
    .multiply__x30_4(multiply__x30[4]),
    .multiply__x30_5(multiply__x30[5]),
    .multiply__x30_6(multiply__x30[6]),
    .multiply__x30_7(multiply__x30[7]),
    .multiply__x30_8(multiply__x30[8]),
    .multiply__x3_7(multiply__x3[7]),
    .multiply__x2_1(multiply__x2[1]),
    .multiply__x2_2(multiply__x2[2]),
    .multiply__x2_3(multiply__x2[3]),
    .multiply__x0_0(multiply__x0[0]),
    .multiply__x2_4(multiply__x2[4]),
    .multiply__x2_5(multiply__x2[5]),
    .multiply__x2_6(multiply__x2[6]),
    .multiply__x2_7(multiply__x2[7]),
    .multiply__x2_8(multiply__x2[8]),
    .multiply__x4_0(multiply__x4[0]),
    .multiply__x5_1(multiply__x5[1]),
    .multiply__x5_2(multiply__x5[2]),
    .multiply__x5_3(multiply__x5[3]),
    .multiply__x5_4(multiply__x5[4]),
    .multiply__x1_1(multiply__x1[1]),
    .multiply__x5_5(multiply__x5[5]),
    .multiply__x5_6(multiply__x5[6]),
    .multiply__x5_7(multiply__x5[7]),
    .multiply__x4_1(multiply__x4[1]),
    .multiply__x4_2(multiply__x4[2]),
    .multiply__x4_3(multiply__x4[3]),
    .multiply__x4_4(multiply__x4[4]),
    .multiply__x4_5(multiply__x4[5]),
    .multiply__x4_6(multiply__x4[6]),
    .multiply__x4_7(multiply__x4[7]),
    .multiply__x1_2(multiply__x1[2]),
    .multiply__x4_8(multiply__x4[8]),
    .multiply__x6_0(multiply__x6[0]),
    .multiply__x7_1(multiply__x7[1]),
    .multiply__x7_2(multiply__x7[2]),
    .multiply__x7_3(multiply__x7[3]),
    .multiply__x7_4(multiply__x7[4]),
    .multiply__x7_5(multiply__x7[5]),
    .multiply__x7_6(multiply__x7[6]),
    .multiply__x7_7(multiply__x7[7]),
    .multiply__x6_1(multiply__x6[1]),
    .multiply__x1_3(multiply__x1[3]),
    .multiply__x6_2(multiply__x6[2]),
    .multiply__x6_3(multiply__x6[3]),
    .multiply__x6_4(multiply__x6[4]),
    .multiply__x6_5(multiply__x6[5]),
    .multiply__x6_6(multiply__x6[6]),
    .multiply__x6_7(multiply__x6[7]),
    .multiply__x6_8(multiply__x6[8]),
    .multiply__x8_0(multiply__x8[0]),
    .multiply__x9_1(multiply__x9[1]),
    .multiply__x9_2(multiply__x9[2]),
    .multiply__x1_4(multiply__x1[4]),
    .multiply__x9_3(multiply__x9[3]),
    .multiply__x9_4(multiply__x9[4]),
    .multiply__x9_5(multiply__x9[5]),
    .multiply__x9_6(multiply__x9[6]),
    .multiply__x9_7(multiply__x9[7]),
    .multiply__x8_1(multiply__x8[1]),
    .multiply__x8_2(multiply__x8[2]),
    .multiply__x8_3(multiply__x8[3]),
    .multiply__x8_4(multiply__x8[4]),
    .multiply__x8_5(multiply__x8[5]),
    .multiply__x1_5(multiply__x1[5]),
    .multiply__x8_6(multiply__x8[6]),
    .multiply__x8_7(multiply__x8[7]),
    .multiply__x8_8(multiply__x8[8]),
    .multiply__x10_0(multiply__x10[0]),
    .multiply__x11_1(multiply__x11[1]),
    .multiply__x11_2(multiply__x11[2]),
    .multiply__x11_3(multiply__x11[3]),
    .multiply__x11_4(multiply__x11[4]),
    .multiply__x11_5(multiply__x11[5]),
    .multiply__x11_6(multiply__x11[6]),
    .multiply__x1_6(multiply__x1[6]),
    .multiply__x11_7(multiply__x11[7]),
    .multiply__x10_1(multiply__x10[1]),
    .multiply__x10_2(multiply__x10[2]),
    .multiply__x10_3(multiply__x10[3]),
    .multiply__x10_4(multiply__x10[4]),
    .multiply__x10_5(multiply__x10[5]),
    .multiply__x10_6(multiply__x10[6]),
    .multiply__x10_7(multiply__x10[7]),
    .multiply__x10_8(multiply__x10[8]),
    .multiply__x12_0(multiply__x12[0])
  );
  dot_int8_ternary_lanes16_int32__sum sum (
    .acc(acc),
    .align__x0_0(align__x0[0]),
    .o_31_1(o[31:1]),
    .align__x1_0(align__x1[0]),
    .align__x0_1(align__x0[1]),
    .align__x0_2(align__x0[2]),
    .align__x0_13(align__x0[13]),
    .align__x0_3(align__x0[3]),
    .port_7({ align__x1[12:5], align__x0[4] }),
    .port_8({ align__x1[13], align__x0[12:5] }),
    .o_0(o[0])
  );
  assign multiply__x8[9] = 1'h0;
  assign { multiply__x23[9:8], multiply__x23[0] } = 3'h0;
  assign multiply__x10[9] = 1'h0;
  assign { multiply__x7[9:8], multiply__x7[0] } = 3'h0;
  assign { multiply__x13[9:8], multiply__x13[0] } = 3'h0;
  assign { multiply__x25[9:8], multiply__x25[0] } = 3'h0;
  assign multiply__x6[9] = 1'h0;
  assign multiply__x22[9] = 1'h0;
  assign { multiply__x5[9:8], multiply__x5[0] } = 3'h0;
  assign multiply__x30[9] = 1'h0;
  assign multiply__x4[9] = 1'h0;
  assign { multiply__x21[9:8], multiply__x21[0] } = 3'h0;
  assign { multiply__x3[9:8], multiply__x3[0] } = 3'h0;
  assign multiply__x26[9] = 1'h0;
  assign multiply__x24[9] = 1'h0;
  assign multiply__x2[9] = 1'h0;
  assign multiply__x14[9] = 1'h0;
  assign multiply__x20[9] = 1'h0;
  assign align__x1[4:1] = 4'h0;
  assign { multiply__x1[9:8], multiply__x1[0] } = 3'h0;
  assign { multiply__x29[9:8], multiply__x29[0] } = 3'h0;
  assign { multiply__x9[9:8], multiply__x9[0] } = 3'h0;
  assign multiply__x0[9] = 1'h0;
  assign { multiply__x15[9:8], multiply__x15[0] } = 3'h0;
  assign { multiply__x19[9:8], multiply__x19[0] } = 3'h0;
  assign multiply__x12[9] = 1'h0;
  assign { multiply__x27[9:8], multiply__x27[0] } = 3'h0;
  assign multiply__x18[9] = 1'h0;
  assign { multiply__x31[9:8], multiply__x31[0] } = 3'h0;
  assign multiply__x28[9] = 1'h0;
  assign multiply__x16[9] = 1'h0;
  assign { multiply__x17[9:8], multiply__x17[0] } = 3'h0;
  assign { multiply__x11[9:8], multiply__x11[0] } = 3'h0;
endmodule

module dot_int8_ternary_lanes16_int32__align (
  input wire multiply__x0_0,
  input wire multiply__x1_1,
  input wire multiply__x1_2,
  input wire multiply__x1_3,
  input wire multiply__x1_4,
  input wire multiply__x1_5,
  input wire multiply__x1_6,
  input wire multiply__x1_7,
  input wire multiply__x0_1,
  input wire multiply__x0_2,
  input wire multiply__x0_3,
  input wire multiply__x0_4,
  input wire multiply__x0_5,
  input wire multiply__x0_6,
  input wire multiply__x0_7,
  input wire multiply__x0_8,
  input wire multiply__x2_0,
  input wire multiply__x3_1,
  input wire multiply__x3_2,
  input wire multiply__x3_3,
  input wire multiply__x3_4,
  input wire multiply__x3_5,
  input wire multiply__x3_6,
  input wire multiply__x3_7,
  input wire multiply__x2_1,
  input wire multiply__x2_2,
  input wire multiply__x2_3,
  input wire multiply__x2_4,
  input wire multiply__x2_5,
  input wire multiply__x2_6,
  input wire multiply__x2_7,
  input wire multiply__x2_8,
  input wire multiply__x4_0,
  input wire multiply__x5_1,
  input wire multiply__x5_2,
  input wire multiply__x5_3,
  input wire multiply__x5_4,
  input wire multiply__x5_5,
  input wire multiply__x5_6,
  input wire multiply__x5_7,
  input wire multiply__x4_1,
  input wire multiply__x4_2,
  input wire multiply__x4_3,
  input wire multiply__x4_4,
  input wire multiply__x4_5,
  input wire multiply__x4_6,
  input wire multiply__x4_7,
  input wire multiply__x4_8,
  input wire multiply__x6_0,
  input wire multiply__x7_1,
  input wire multiply__x7_2,
  input wire multiply__x7_3,
  input wire multiply__x7_4,
  input wire multiply__x7_5,
  input wire multiply__x7_6,
  input wire multiply__x7_7,
  input wire multiply__x6_1,
  input wire multiply__x6_2,
  input wire multiply__x6_3,
  input wire multiply__x6_4,
  input wire multiply__x6_5,
  input wire multiply__x6_6,
  input wire multiply__x6_7,
  input wire multiply__x6_8,
  input wire multiply__x8_0,
  input wire multiply__x9_1,
  input wire multiply__x9_2,
  input wire multiply__x9_3,
  input wire multiply__x9_4,
  input wire multiply__x9_5,
  input wire multiply__x9_6,
  input wire multiply__x9_7,
  input wire multiply__x8_1,
  input wire multiply__x8_2,
  input wire multiply__x8_3,
  input wire multiply__x8_4,
  input wire multiply__x8_5,
  input wire multiply__x8_6,
  input wire multiply__x8_7,
  input wire multiply__x8_8,
  input wire multiply__x10_0,
  input wire multiply__x11_1,
  input wire multiply__x11_2,
  input wire multiply__x11_3,
  input wire multiply__x11_4,
  input wire multiply__x11_5,
  input wire multiply__x11_6,
  input wire multiply__x11_7,
  input wire multiply__x10_1,
  input wire multiply__x10_2,
  input wire multiply__x10_3,
  input wire multiply__x10_4,
  input wire multiply__x10_5,
  input wire multiply__x10_6,
  input wire multiply__x10_7,
  input wire multiply__x10_8,
  input wire multiply__x12_0,
  input wire multiply__x13_1,
  input wire multiply__x13_2,
  input wire multiply__x13_3,
  input wire multiply__x13_4,
  input wire multiply__x13_5,
  input wire multiply__x13_6,
  input wire multiply__x13_7,
  input wire multiply__x12_1,
  input wire multiply__x12_2,
  input wire multiply__x12_3,
  input wire multiply__x12_4,
  input wire multiply__x12_5,
  input wire multiply__x12_6,
  input wire multiply__x12_7,
  input wire multiply__x12_8,
  input wire multiply__x14_0,
  input wire multiply__x15_1,
  input wire multiply__x15_2,
  input wire multiply__x15_3,
  input wire multiply__x15_4,
  input wire multiply__x15_5,
  input wire multiply__x15_6,
  input wire multiply__x15_7,
  input wire multiply__x14_1,
  input wire multiply__x14_2,
  input wire multiply__x14_3,
  input wire multiply__x14_4,
  input wire multiply__x14_5,
  input wire multiply__x14_6,
  input wire multiply__x14_7,
  input wire multiply__x14_8,
  input wire multiply__x16_0,
  input wire multiply__x17_1,
  input wire multiply__x17_2,
  input wire multiply__x17_3,
  input wire multiply__x17_4,
  input wire multiply__x17_5,
  input wire multiply__x17_6,
  input wire multiply__x17_7,
  input wire multiply__x16_1,
  input wire multiply__x16_2,
  input wire multiply__x16_3,
  input wire multiply__x16_4,
  input wire multiply__x16_5,
  input wire multiply__x16_6,
  input wire multiply__x16_7,
  input wire multiply__x16_8,
  input wire multiply__x18_0,
  input wire multiply__x19_1,
  input wire multiply__x19_2,
  input wire multiply__x19_3,
  input wire multiply__x19_4,
  input wire multiply__x19_5,
  input wire multiply__x19_6,
  input wire multiply__x19_7,
  input wire multiply__x18_1,
  input wire multiply__x18_2,
  input wire multiply__x18_3,
  input wire multiply__x18_4,
  input wire multiply__x18_5,
  input wire multiply__x18_6,
  input wire multiply__x18_7,
  input wire multiply__x18_8,
  input wire multiply__x20_0,
  input wire multiply__x21_1,
  input wire multiply__x21_2,
  input wire multiply__x21_3,
  input wire multiply__x21_4,
  input wire multiply__x21_5,
  input wire multiply__x21_6,
  input wire multiply__x21_7,
  input wire multiply__x20_1,
  input wire multiply__x20_2,
  input wire multiply__x20_3,
  input wire multiply__x20_4,
  input wire multiply__x20_5,
  input wire multiply__x20_6,
  input wire multiply__x20_7,
  input wire multiply__x20_8,
  input wire multiply__x22_0,
  input wire multiply__x23_1,
  input wire multiply__x23_2,
  input wire multiply__x23_3,
  input wire multiply__x23_4,
  input wire multiply__x23_5,
  input wire multiply__x23_6,
  input wire multiply__x23_7,
  input wire multiply__x22_1,
  input wire multiply__x22_2,
  input wire multiply__x22_3,
  input wire multiply__x22_4,
  input wire multiply__x22_5,
  input wire multiply__x22_6,
  input wire multiply__x22_7,
  input wire multiply__x22_8,
  input wire multiply__x24_0,
  input wire multiply__x25_1,
  input wire multiply__x25_2,
  input wire multiply__x25_3,
  input wire multiply__x25_4,
  input wire multiply__x25_5,
  input wire multiply__x25_6,
  input wire multiply__x25_7,
  input wire multiply__x24_1,
  input wire multiply__x24_2,
  input wire multiply__x24_3,
  input wire multiply__x24_4,
  input wire multiply__x24_5,
  input wire multiply__x24_6,
  input wire multiply__x24_7,
  input wire multiply__x24_8,
  input wire multiply__x26_0,
  input wire multiply__x27_1,
  input wire multiply__x27_2,
  input wire multiply__x27_3,
  input wire multiply__x27_4,
  input wire multiply__x27_5,
  input wire multiply__x27_6,
  input wire multiply__x27_7,
  input wire multiply__x26_1,
  input wire multiply__x26_2,
  input wire multiply__x26_3,
  input wire multiply__x26_4,
  input wire multiply__x26_5,
  input wire multiply__x26_6,
  input wire multiply__x26_7,
  input wire multiply__x26_8,
  input wire multiply__x28_0,
  input wire multiply__x29_1,
  input wire multiply__x29_2,
  input wire multiply__x29_3,
  input wire multiply__x29_4,
  input wire multiply__x29_5,
  input wire multiply__x29_6,
  input wire multiply__x29_7,
  input wire multiply__x28_1,
  input wire multiply__x28_2,
  input wire multiply__x28_3,
  input wire multiply__x28_4,
  input wire multiply__x28_5,
  input wire multiply__x28_6,
  input wire multiply__x28_7,
  input wire multiply__x28_8,
  input wire multiply__x30_0,
  input wire multiply__x31_1,
  input wire multiply__x31_2,
  input wire multiply__x31_3,
  input wire multiply__x31_4,
  input wire multiply__x31_5,
  input wire multiply__x31_6,
  input wire multiply__x31_7,
  input wire multiply__x30_1,
  input wire multiply__x30_2,
  input wire multiply__x30_3,
  input wire multiply__x30_4,
  input wire multiply__x30_5,
  input wire multiply__x30_6,
  input wire multiply__x30_7,
  input wire multiply__x30_8,
  output wire align__x0_0,
  output wire align__x1_0,
  output wire align__x0_1,
  output wire align__x0_2,
  output wire align__x0_13,
  output wire align__x0_3,
  output wire [8:0] total_level8_0_sum,
  output wire [8:0] total_level8_0_carry
);
  wire [9:0] _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_,
    _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_,
    _029_, _030_, _031_, _032_, _033_, _034_, _037_, _038_, _039_, _040_, _041_, _042_, _044_, _046_, _047_,
    _055_, _057_, _058_, _059_, total_level1_0_carry, total_level1_0_half, total_level1_0_sum,
    total_level1_1_carry, total_level1_1_half, total_level1_1_sum, total_level1_2_carry, total_level1_2_half,
    total_level1_2_sum, total_level1_3_carry, total_level1_3_half, total_level1_3_sum, total_level1_4_carry,
    total_level1_4_half, total_level1_4_sum, total_level1_5_carry, total_level1_5_half, total_level1_5_sum,
    total_level1_6_carry, total_level1_6_half, total_level1_6_sum, total_level1_7_carry, total_level1_7_half,
    total_level1_7_sum, total_level1_8_carry, total_level1_8_half, total_level1_8_sum, total_level1_9_carry,
    total_level1_9_half, total_level1_9_sum, total_level2_0_carry, total_level2_0_half, total_level2_0_sum,
    total_level2_1_carry, total_level2_1_half, total_level2_1_sum, total_level2_2_carry, total_level2_2_half,
    total_level2_2_sum, total_level2_3_carry, total_level2_3_half, total_level2_3_sum, total_level2_4_carry,
    total_level2_4_half, total_level2_4_sum, total_level2_5_carry, total_level2_5_half, total_level2_5_sum,
    total_level2_6_carry, total_level2_6_half, total_level2_6_sum, total_level3_0_carry, total_level3_0_half,
    total_level3_0_sum, total_level3_1_carry, total_level3_1_half, total_level3_1_sum, total_level3_2_carry,
    total_level3_2_half, total_level3_2_sum, total_level3_4_carry, total_level3_4_half, total_level3_4_sum,
    total_level4_0_carry, total_level4_0_half, total_level4_0_sum, total_level4_1_carry, total_level4_1_half,
    total_level4_1_sum, total_level5_0_carry, total_level5_0_half, total_level5_0_sum;
  wire [8:0] _035_, _036_, _043_, _045_, _048_, _049_, _052_, _053_, _054_, _056_, total_level3_3_carry,
    total_level3_3_half, total_level3_3_sum, total_level4_2_carry, total_level4_2_half, total_level4_2_sum,
    total_level5_1_carry, total_level5_1_half, total_level5_1_sum, total_level7_0_carry, total_level7_0_half,
    total_level7_0_sum, total_level8_0_half;
  wire [10:0] _050_, _051_, total_level6_0_carry, total_level6_0_half, total_level6_0_sum;
  assign total_level1_7_carry = _006_ | _007_;
  assign total_level1_8_half = { 1'h0, multiply__x24_8, multiply__x24_7, multiply__x24_6, multiply__x24_5, multiply__x24_4, multiply__x24_3, multiply__x24_2, multiply__x24_1, multiply__x24_0 } ^ { 2'h0, multiply__x25_7, multiply__x25_6, multiply__x25_5, multiply__x25_4, multiply__x25_3, multiply__x25_2, multiply__x25_1, 1'h0 };
  assign total_level1_8_sum = total_level1_8_half ^ { 1'h0, multiply__x26_8, multiply__x26_7, multiply__x26_6, multiply__x26_5, multiply__x26_4, multiply__x26_3, multiply__x26_2, multiply__x26_1, multiply__x26_0 };
  assign _008_ = { 1'h0, multiply__x24_8, multiply__x24_7, multiply__x24_6, multiply__x24_5, multiply__x24_4, multiply__x24_3, multiply__x24_2, multiply__x24_1, multiply__x24_0 } & { 2'h0, multiply__x25_7, multiply__x25_6, multiply__x25_5, multiply__x25_4, multiply__x25_3, multiply__x25_2, multiply__x25_1, 1'h0 };
  assign _009_ = total_level1_8_half & { 1'h0, multiply__x26_8, multiply__x26_7, multiply__x26_6, multiply__x26_5, multiply__x26_4, multiply__x26_3, multiply__x26_2, multiply__x26_1, multiply__x26_0 };
  assign total_level1_8_carry = _008_ | _009_;
  assign total_level1_9_half = { 2'h0, multiply__x27_7, multiply__x27_6, multiply__x27_5, multiply__x27_4, multiply__x27_3, multiply__x27_2, multiply__x27_1, 1'h0 } ^ { 1'h0, multiply__x28_8, multiply__x28_7, multiply__x28_6, multiply__x28_5, multiply__x28_4, multiply__x28_3, multiply__x28_2, multiply__x28_1, multiply__x28_0 };
  assign total_level1_9_sum = total_level1_9_half ^ { 2'h0, multiply__x29_7, multiply__x29_6, multiply__x29_5, multiply__x29_4, multiply__x29_3, multiply__x29_2, multiply__x29_1, 1'h0 };
  assign _010_ = { 2'h0, multiply__x27_7, multiply__x27_6, multiply__x27_5, multiply__x27_4, multiply__x27_3, multiply__x27_2, multiply__x27_1, 1'h0 } & { 1'h0, multiply__x28_8, multiply__x28_7, multiply__x28_6, multiply__x28_5, multiply__x28_4, multiply__x28_3, multiply__x28_2, multiply__x28_1, multiply__x28_0 };
  assign _012_ = total_level1_9_half & { 2'h0, multiply__x29_7, multiply__x29_6, multiply__x29_5, multiply__x29_4, multiply__x29_3, multiply__x29_2, multiply__x29_1, 1'h0 };
  assign total_level1_9_carry = _010_ | _012_;
  assign total_level2_0_half = { 1'h0, multiply__x30_8, multiply__x30_7, multiply__x30_6, multiply__x30_5, multiply__x30_4, multiply__x30_3, multiply__x30_2, multiply__x30_1, multiply__x30_0 } ^ { 2'h0, multiply__x31_7, multiply__x31_6, multiply__x31_5, multiply__x31_4, multiply__x31_3, multiply__x31_2, multiply__x31_1, 1'h0 };
  assign total_level2_0_sum = total_level2_0_half ^ total_level1_0_sum;
  assign _013_ = { 1'h0, multiply__x30_8, multiply__x30_7, multiply__x30_6, multiply__x30_5, multiply__x30_4, multiply__x30_3, multiply__x30_2, multiply__x30_1, multiply__x30_0 } & { 2'h0, multiply__x31_7, multiply__x31_6, multiply__x31_5, multiply__x31_4, multiply__x31_3, multiply__x31_2, multiply__x31_1, 1'h0 };
  assign _014_ = total_level2_0_half & total_level1_0_sum;
  assign total_level2_0_carry = _013_ | _014_;
  assign total_level2_1_half = total_level1_1_sum ^ total_level1_2_sum;
  assign total_level2_1_sum = total_level2_1_half ^ total_level1_3_sum;
  assign _015_ = total_level1_1_sum & total_level1_2_sum;
  assign _016_ = total_level2_1_half & total_level1_3_sum;
  assign total_level2_1_carry = _015_ | _016_;
  assign total_level2_2_half = total_level1_4_sum ^ total_level1_5_sum;
  assign total_level2_2_sum = total_level2_2_half ^ total_level1_6_sum;
  assign _017_ = total_level1_4_sum & total_level1_5_sum;
  assign _018_ = total_level2_2_half & total_level1_6_sum;
  assign total_level2_2_carry = _017_ | _018_;
  assign total_level2_3_half = total_level1_7_sum ^ total_level1_8_sum;
  assign total_level2_3_sum = total_level2_3_half ^ total_level1_9_sum;
  assign _019_ = total_level1_7_sum & total_level1_8_sum;
  assign _020_ = total_level2_3_half & total_level1_9_sum;
  assign total_level2_3_carry = _019_ | _020_;
  assign total_level2_4_half = total_level1_0_carry ^ total_level1_1_carry;
  assign total_level2_4_sum = total_level2_4_half ^ total_level1_2_carry;
  assign _021_ = total_level1_0_carry & total_level1_1_carry;
  assign _023_ = total_level2_4_half & total_level1_2_carry;
  assign total_level2_4_carry = _021_ | _023_;
  assign total_level2_5_half = total_level1_3_carry ^ total_level1_4_carry;
  assign total_level2_5_sum = total_level2_5_half ^ total_level1_5_carry;
  assign _024_ = total_level1_3_carry & total_level1_4_carry;
  assign _025_ = total_level2_5_half & total_level1_5_carry;
  assign total_level2_5_carry = _024_ | _025_;
  assign total_level2_6_half = total_level1_6_carry ^ total_level1_7_carry;
  assign total_level2_6_sum = total_level2_6_half ^ total_level1_8_carry;
  assign _026_ = total_level1_6_carry & total_level1_7_carry;
  assign _027_ = total_level2_6_half & total_level1_8_carry;
  assign total_level2_6_carry = _026_ | _027_;
  assign total_level3_0_half = total_level2_0_sum ^ { total_level1_9_carry[8:0], total_level2_1_sum[0] };
  assign total_level3_0_sum = total_level3_0_half ^ total_level2_2_sum;
  assign _028_ = total_level2_0_sum & { total_level1_9_carry[8:0], total_level2_1_sum[0] };
  assign _029_ = total_level3_0_half & total_level2_2_sum;
  assign total_level3_0_carry = _028_ | _029_;
  assign total_level3_1_half = total_level2_0_carry ^ { total_level1_9_carry[9], total_level2_1_carry[8:0] };
  assign total_level3_1_sum = total_level3_1_half ^ total_level2_2_carry;
  assign _030_ = total_level2_0_carry & { total_level1_9_carry[9], total_level2_1_carry[8:0] };
  assign _031_ = total_level3_1_half & total_level2_2_carry;
  assign total_level3_1_carry = _030_ | _031_;
  assign total_level3_2_half = total_level2_3_carry ^ { total_level2_1_carry[9], total_level2_3_sum[9:1] };
  assign total_level3_2_sum = total_level3_2_half ^ total_level2_4_sum;
  assign _032_ = total_level2_3_carry & { total_level2_1_carry[9], total_level2_3_sum[9:1] };
  assign _034_ = total_level3_2_half & total_level2_4_sum;
  assign total_level3_2_carry = _032_ | _034_;
  assign total_level3_3_half = total_level2_5_sum[8:0] ^ total_level2_6_sum[8:0];
  assign total_level3_3_sum = total_level3_3_half ^ total_level2_1_sum[9:1];
  assign _035_ = total_level2_5_sum[8:0] & total_level2_6_sum[8:0];
  assign _036_ = total_level3_3_half & total_level2_1_sum[9:1];
  assign total_level3_3_carry = _035_ | _036_;
  assign total_level3_4_half = total_level2_4_carry ^ total_level2_5_carry;
  assign total_level3_4_sum = total_level3_4_half ^ total_level2_6_carry;
  assign _037_ = total_level2_4_carry & total_level2_5_carry;
  assign _038_ = total_level3_4_half & total_level2_6_carry;
  assign total_level3_4_carry = _037_ | _038_;
  assign total_level4_0_half = { total_level2_5_sum[9], total_level3_0_carry[8:0] } ^ { total_level2_6_sum[9], total_level3_0_sum[9:1] };
  assign total_level4_0_sum = total_level4_0_half ^ total_level3_1_sum;
  assign _039_ = { total_level2_5_sum[9], total_level3_0_carry[8:0] } & { total_level2_6_sum[9], total_level3_0_sum[9:1] };
  assign _040_ = total_level4_0_half & total_level3_1_sum;
  assign total_level4_0_carry = _039_ | _040_;
  assign total_level4_1_half = total_level3_1_carry ^ total_level3_2_carry;
  assign total_level4_1_sum = total_level4_1_half ^ { total_level3_4_carry[8], total_level3_3_carry };
  assign _041_ = total_level3_1_carry & total_level3_2_carry;
  assign _042_ = total_level4_1_half & { total_level3_4_carry[8], total_level3_3_carry };
  assign total_level4_1_carry = _041_ | _042_;
  assign total_level4_2_half = total_level3_4_sum[8:0] ^ total_level3_2_sum[9:1];
  assign total_level4_2_sum = total_level4_2_half ^ { total_level3_0_carry[9], total_level3_3_sum[8:1] };
  assign _043_ = total_level3_4_sum[8:0] & total_level3_2_sum[9:1];
  assign _045_ = total_level4_2_half & { total_level3_0_carry[9], total_level3_3_sum[8:1] };
  assign total_level4_2_carry = _043_ | _045_;
  assign total_level5_0_half = { total_level4_0_carry[8:0], total_level3_2_sum[0] } ^ { total_level3_4_carry[7:0], total_level4_1_sum[0], total_level3_3_sum[0] };
  assign total_level5_0_sum = total_level5_0_half ^ total_level4_0_sum;
  assign _046_ = { total_level4_0_carry[8:0], total_level3_2_sum[0] } & { total_level3_4_carry[7:0], total_level4_1_sum[0], total_level3_3_sum[0] };
  assign _047_ = total_level5_0_half & total_level4_0_sum;
  assign total_level5_0_carry = _046_ | _047_;
  assign total_level5_1_half = total_level4_1_carry[8:0] ^ { total_level3_4_sum[9], total_level4_2_carry[7:0] };
  assign total_level5_1_sum = total_level5_1_half ^ total_level4_1_sum[9:1];
  assign _048_ = total_level4_1_carry[8:0] & { total_level3_4_sum[9], total_level4_2_carry[7:0] };
  assign _049_ = total_level5_1_half & total_level4_1_sum[9:1];
  assign total_level5_1_carry = _048_ | _049_;
  assign total_level6_0_half = { total_level3_4_carry[9], total_level4_2_carry[8], total_level4_2_sum } ^ { total_level4_1_carry[9], total_level4_0_carry[9], total_level5_0_carry[8:0] };
  assign total_level6_0_sum = total_level6_0_half ^ { total_level5_1_carry[8], total_level5_0_carry[9], total_level5_0_sum[9:1] };
  assign _050_ = { total_level3_4_carry[9], total_level4_2_carry[8], total_level4_2_sum } & { total_level4_1_carry[9], total_level4_0_carry[9], total_level5_0_carry[8:0] };
  assign _051_ = total_level6_0_half & { total_level5_1_carry[8], total_level5_0_carry[9], total_level5_0_sum[9:1] };
  assign total_level6_0_carry = _050_ | _051_;
  assign total_level7_0_half = total_level5_1_sum ^ { total_level5_1_carry[7:0], total_level6_0_carry[0] };
  assign total_level7_0_sum = total_level7_0_half ^ total_level6_0_sum[9:1];
  assign _052_ = total_level5_1_sum & { total_level5_1_carry[7:0], total_level6_0_carry[0] };
  assign _053_ = total_level7_0_half & total_level6_0_sum[9:1];
  assign total_level7_0_carry = _052_ | _053_;
  assign total_level8_0_half = total_level6_0_carry[9:1] ^ { total_level6_0_sum[10], total_level7_0_carry[7:0] };
  assign total_level8_0_sum = total_level8_0_half ^ { total_level7_0_carry[8], total_level7_0_sum[8:1] };
  assign _054_ = total_level6_0_carry[9:1] & { total_level6_0_sum[10], total_level7_0_carry[7:0] };
  assign _056_ = total_level8_0_half & { total_level7_0_carry[8], total_level7_0_sum[8:1] };
  assign total_level8_0_carry = _054_ | _056_;
  assign total_level1_0_half = { 1'h0, multiply__x0_8, multiply__x0_7, multiply__x0_6, multiply__x0_5, multiply__x0_4, multiply__x0_3, multiply__x0_2, multiply__x0_1, multiply__x0_0 } ^ { 2'h0, multiply__x1_7, multiply__x1_6, multiply__x1_5, multiply__x1_4, multiply__x1_3, multiply__x1_2, multiply__x1_1, 1'h0 };
  assign total_level1_0_sum = total_level1_0_half ^ { 1'h0, multiply__x2_8, multiply__x2_7, multiply__x2_6, multiply__x2_5, multiply__x2_4, multiply__x2_3, multiply__x2_2, multiply__x2_1, multiply__x2_0 };
  assign _000_ = { 1'h0, multiply__x0_8, multiply__x0_7, multiply__x0_6, multiply__x0_5, multiply__x0_4, multiply__x0_3, multiply__x0_2, multiply__x0_1, multiply__x0_0 } & { 2'h0, multiply__x1_7, multiply__x1_6, multiply__x1_5, multiply__x1_4, multiply__x1_3, multiply__x1_2, multiply__x1_1, 1'h0 };
  assign _011_ = total_level1_0_half & { 1'h0, multiply__x2_8, multiply__x2_7, multiply__x2_6, multiply__x2_5, multiply__x2_4, multiply__x2_3, multiply__x2_2, multiply__x2_1, multiply__x2_0 };
  assign total_level1_0_carry = _000_ | _011_;
  assign total_level1_1_half = { 2'h0, multiply__x3_7, multiply__x3_6, multiply__x3_5, multiply__x3_4, multiply__x3_3, multiply__x3_2, multiply__x3_1, 1'h0 } ^ { 1'h0, multiply__x4_8, multiply__x4_7, multiply__x4_6, multiply__x4_5, multiply__x4_4, multiply__x4_3, multiply__x4_2, multiply__x4_1, multiply__x4_0 };
  assign total_level1_1_sum = total_level1_1_half ^ { 2'h0, multiply__x5_7, multiply__x5_6, multiply__x5_5, multiply__x5_4, multiply__x5_3, multiply__x5_2, multiply__x5_1, 1'h0 };
  assign _022_ = { 2'h0, multiply__x3_7, multiply__x3_6, multiply__x3_5, multiply__x3_4, multiply__x3_3, multiply__x3_2, multiply__x3_1, 1'h0 } & { 1'h0, multiply__x4_8, multiply__x4_7, multiply__x4_6, multiply__x4_5, multiply__x4_4, multiply__x4_3, multiply__x4_2, multiply__x4_1, multiply__x4_0 };
  assign _033_ = total_level1_1_half & { 2'h0, multiply__x5_7, multiply__x5_6, multiply__x5_5, multiply__x5_4, multiply__x5_3, multiply__x5_2, multiply__x5_1, 1'h0 };
  assign total_level1_1_carry = _022_ | _033_;
  assign total_level1_2_half = { 1'h0, multiply__x6_8, multiply__x6_7, multiply__x6_6, multiply__x6_5, multiply__x6_4, multiply__x6_3, multiply__x6_2, multiply__x6_1, multiply__x6_0 } ^ { 2'h0, multiply__x7_7, multiply__x7_6, multiply__x7_5, multiply__x7_4, multiply__x7_3, multiply__x7_2, multiply__x7_1, 1'h0 };
  assign total_level1_2_sum = total_level1_2_half ^ { 1'h0, multiply__x8_8, multiply__x8_7, multiply__x8_6, multiply__x8_5, multiply__x8_4, multiply__x8_3, multiply__x8_2, multiply__x8_1, multiply__x8_0 };
  assign _044_ = { 1'h0, multiply__x6_8, multiply__x6_7, multiply__x6_6, multiply__x6_5, multiply__x6_4, multiply__x6_3, multiply__x6_2, multiply__x6_1, multiply__x6_0 } & { 2'h0, multiply__x7_7, multiply__x7_6, multiply__x7_5, multiply__x7_4, multiply__x7_3, multiply__x7_2, multiply__x7_1, 1'h0 };
  assign _055_ = total_level1_2_half & { 1'h0, multiply__x8_8, multiply__x8_7, multiply__x8_6, multiply__x8_5, multiply__x8_4, multiply__x8_3, multiply__x8_2, multiply__x8_1, multiply__x8_0 };
  assign total_level1_2_carry = _044_ | _055_;
  assign total_level1_3_half = { 2'h0, multiply__x9_7, multiply__x9_6, multiply__x9_5, multiply__x9_4, multiply__x9_3, multiply__x9_2, multiply__x9_1, 1'h0 } ^ { 1'h0, multiply__x10_8, multiply__x10_7, multiply__x10_6, multiply__x10_5, multiply__x10_4, multiply__x10_3, multiply__x10_2, multiply__x10_1, multiply__x10_0 };
  assign total_level1_3_sum = total_level1_3_half ^ { 2'h0, multiply__x11_7, multiply__x11_6, multiply__x11_5, multiply__x11_4, multiply__x11_3, multiply__x11_2, multiply__x11_1, 1'h0 };
  assign _057_ = { 2'h0, multiply__x9_7, multiply__x9_6, multiply__x9_5, multiply__x9_4, multiply__x9_3, multiply__x9_2, multiply__x9_1, 1'h0 } & { 1'h0, multiply__x10_8, multiply__x10_7, multiply__x10_6, multiply__x10_5, multiply__x10_4, multiply__x10_3, multiply__x10_2, multiply__x10_1, multiply__x10_0 };
  assign _058_ = total_level1_3_half & { 2'h0, multiply__x11_7, multiply__x11_6, multiply__x11_5, multiply__x11_4, multiply__x11_3, multiply__x11_2, multiply__x11_1, 1'h0 };
  assign total_level1_3_carry = _057_ | _058_;
  assign total_level1_4_half = { 1'h0, multiply__x12_8, multiply__x12_7, multiply__x12_6, multiply__x12_5, multiply__x12_4, multiply__x12_3, multiply__x12_2, multiply__x12_1, multiply__x12_0 } ^ { 2'h0, multiply__x13_7, multiply__x13_6, multiply__x13_5, multiply__x13_4, multiply__x13_3, multiply__x13_2, multiply__x13_1, 1'h0 };
  assign total_level1_4_sum = total_level1_4_half ^ { 1'h0, multiply__x14_8, multiply__x14_7, multiply__x14_6, multiply__x14_5, multiply__x14_4, multiply__x14_3, multiply__x14_2, multiply__x14_1, multiply__x14_0 };
  assign _059_ = { 1'h0, multiply__x12_8, multiply__x12_7, multiply__x12_6, multiply__x12_5, multiply__x12_4, multiply__x12_3, multiply__x12_2, multiply__x12_1, multiply__x12_0 } & { 2'h0, multiply__x13_7, multiply__x13_6, multiply__x13_5, multiply__x13_4, multiply__x13_3, multiply__x13_2, multiply__x13_1, 1'h0 };
  assign _001_ = total_level1_4_half & { 1'h0, multiply__x14_8, multiply__x14_7, multiply__x14_6, multiply__x14_5, multiply__x14_4, multiply__x14_3, multiply__x14_2, multiply__x14_1, multiply__x14_0 };
  assign total_level1_4_carry = _059_ | _001_;
  assign total_level1_5_half = { 2'h0, multiply__x15_7, multiply__x15_6, multiply__x15_5, multiply__x15_4, multiply__x15_3, multiply__x15_2, multiply__x15_1, 1'h0 } ^ { 1'h0, multiply__x16_8, multiply__x16_7, multiply__x16_6, multiply__x16_5, multiply__x16_4, multiply__x16_3, multiply__x16_2, multiply__x16_1, multiply__x16_0 };
  assign total_level1_5_sum = total_level1_5_half ^ { 2'h0, multiply__x17_7, multiply__x17_6, multiply__x17_5, multiply__x17_4, multiply__x17_3, multiply__x17_2, multiply__x17_1, 1'h0 };
  assign _002_ = { 2'h0, multiply__x15_7, multiply__x15_6, multiply__x15_5, multiply__x15_4, multiply__x15_3, multiply__x15_2, multiply__x15_1, 1'h0 } & { 1'h0, multiply__x16_8, multiply__x16_7, multiply__x16_6, multiply__x16_5, multiply__x16_4, multiply__x16_3, multiply__x16_2, multiply__x16_1, multiply__x16_0 };
  assign _003_ = total_level1_5_half & { 2'h0, multiply__x17_7, multiply__x17_6, multiply__x17_5, multiply__x17_4, multiply__x17_3, multiply__x17_2, multiply__x17_1, 1'h0 };
  assign total_level1_5_carry = _002_ | _003_;
  assign total_level1_6_half = { 1'h0, multiply__x18_8, multiply__x18_7, multiply__x18_6, multiply__x18_5, multiply__x18_4, multiply__x18_3, multiply__x18_2, multiply__x18_1, multiply__x18_0 } ^ { 2'h0, multiply__x19_7, multiply__x19_6, multiply__x19_5, multiply__x19_4, multiply__x19_3, multiply__x19_2, multiply__x19_1, 1'h0 };
  assign total_level1_6_sum = total_level1_6_half ^ { 1'h0, multiply__x20_8, multiply__x20_7, multiply__x20_6, multiply__x20_5, multiply__x20_4, multiply__x20_3, multiply__x20_2, multiply__x20_1, multiply__x20_0 };
  assign _004_ = { 1'h0, multiply__x18_8, multiply__x18_7, multiply__x18_6, multiply__x18_5, multiply__x18_4, multiply__x18_3, multiply__x18_2, multiply__x18_1, multiply__x18_0 } & { 2'h0, multiply__x19_7, multiply__x19_6, multiply__x19_5, multiply__x19_4, multiply__x19_3, multiply__x19_2, multiply__x19_1, 1'h0 };
  assign _005_ = total_level1_6_half & { 1'h0, multiply__x20_8, multiply__x20_7, multiply__x20_6, multiply__x20_5, multiply__x20_4, multiply__x20_3, multiply__x20_2, multiply__x20_1, multiply__x20_0 };
  assign total_level1_6_carry = _004_ | _005_;
  assign total_level1_7_half = { 2'h0, multiply__x21_7, multiply__x21_6, multiply__x21_5, multiply__x21_4, multiply__x21_3, multiply__x21_2, multiply__x21_1, 1'h0 } ^ { 1'h0, multiply__x22_8, multiply__x22_7, multiply__x22_6, multiply__x22_5, multiply__x22_4, multiply__x22_3, multiply__x22_2, multiply__x22_1, multiply__x22_0 };
  assign total_level1_7_sum = total_level1_7_half ^ { 2'h0, multiply__x23_7, multiply__x23_6, multiply__x23_5, multiply__x23_4, multiply__x23_3, multiply__x23_2, multiply__x23_1, 1'h0 };
  assign _006_ = { 2'h0, multiply__x21_7, multiply__x21_6, multiply__x21_5, multiply__x21_4, multiply__x21_3, multiply__x21_2, multiply__x21_1, 1'h0 } & { 1'h0, multiply__x22_8, multiply__x22_7, multiply__x22_6, multiply__x22_5, multiply__x22_4, multiply__x22_3, multiply__x22_2, multiply__x22_1, multiply__x22_0 };
  assign _007_ = total_level1_7_half & { 2'h0, multiply__x23_7, multiply__x23_6, multiply__x23_5, multiply__x23_4, multiply__x23_3, multiply__x23_2, multiply__x23_1, 1'h0 };
  assign align__x0_3 = total_level7_0_sum[0];
  assign align__x0_13 = total_level6_0_carry[10];
  assign align__x0_2 = total_level6_0_sum[0];
  assign align__x0_1 = total_level5_0_sum[0];
  assign align__x1_0 = total_level3_0_sum[0];
  assign align__x0_0 = total_level2_3_sum[0];
endmodule

module dot_int8_ternary_lanes16_int32__multiply (
  input wire [127:0] a,
  input wire [31:0] b,
  output wire multiply__x0_0,
  output wire multiply__x1_1,
  output wire multiply__x1_2,
  output wire multiply__x1_3,
  output wire multiply__x1_4,
  output wire multiply__x1_5,
  output wire multiply__x1_6,
  output wire multiply__x1_7,
  output wire multiply__x0_1,
  output wire multiply__x0_2,
  output wire multiply__x0_3,
  output wire multiply__x0_4,
  output wire multiply__x0_5,
  output wire multiply__x0_6,
  output wire multiply__x0_7,
  output wire multiply__x0_8,
  output wire multiply__x2_0,
  output wire multiply__x3_1,
  output wire multiply__x3_2,
  output wire multiply__x3_3,
  output wire multiply__x3_4,
  output wire multiply__x3_5,
  output wire multiply__x3_6,
  output wire multiply__x3_7,
  output wire multiply__x2_1,
  output wire multiply__x2_2,
  output wire multiply__x2_3,
  output wire multiply__x2_4,
  output wire multiply__x2_5,
  output wire multiply__x2_6,
  output wire multiply__x2_7,
  output wire multiply__x2_8,
  output wire multiply__x4_0,
  output wire multiply__x5_1,
  output wire multiply__x5_2,
  output wire multiply__x5_3,
  output wire multiply__x5_4,
  output wire multiply__x5_5,
  output wire multiply__x5_6,
  output wire multiply__x5_7,
  output wire multiply__x4_1,
  output wire multiply__x4_2,
  output wire multiply__x4_3,
  output wire multiply__x4_4,
  output wire multiply__x4_5,
  output wire multiply__x4_6,
  output wire multiply__x4_7,
  output wire multiply__x4_8,
  output wire multiply__x6_0,
  output wire multiply__x7_1,
  output wire multiply__x7_2,
  output wire multiply__x7_3,
  output wire multiply__x7_4,
  output wire multiply__x7_5,
  output wire multiply__x7_6,
  output wire multiply__x7_7,
  output wire multiply__x6_1,
  output wire multiply__x6_2,
  output wire multiply__x6_3,
  output wire multiply__x6_4,
  output wire multiply__x6_5,
  output wire multiply__x6_6,
  output wire multiply__x6_7,
  output wire multiply__x6_8,
  output wire multiply__x8_0,
  output wire multiply__x9_1,
  output wire multiply__x9_2,
  output wire multiply__x9_3,
  output wire multiply__x9_4,
  output wire multiply__x9_5,
  output wire multiply__x9_6,
  output wire multiply__x9_7,
  output wire multiply__x8_1,
  output wire multiply__x8_2,
  output wire multiply__x8_3,
  output wire multiply__x8_4,
  output wire multiply__x8_5,
  output wire multiply__x8_6,
  output wire multiply__x8_7,
  output wire multiply__x8_8,
  output wire multiply__x10_0,
  output wire multiply__x11_1,
  output wire multiply__x11_2,
  output wire multiply__x11_3,
  output wire multiply__x11_4,
  output wire multiply__x11_5,
  output wire multiply__x11_6,
  output wire multiply__x11_7,
  output wire multiply__x10_1,
  output wire multiply__x10_2,
  output wire multiply__x10_3,
  output wire multiply__x10_4,
  output wire multiply__x10_5,
  output wire multiply__x10_6,
  output wire multiply__x10_7,
  output wire multiply__x10_8,
  output wire multiply__x12_0,
  output wire multiply__x13_1,
  output wire multiply__x13_2,
  output wire multiply__x13_3,
  output wire multiply__x13_4,
  output wire multiply__x13_5,
  output wire multiply__x13_6,
  output wire multiply__x13_7,
  output wire multiply__x12_1,
  output wire multiply__x12_2,
  output wire multiply__x12_3,
  output wire multiply__x12_4,
  output wire multiply__x12_5,
  output wire multiply__x12_6,
  output wire multiply__x12_7,
  output wire multiply__x12_8,
  output wire multiply__x14_0,
  output wire multiply__x15_1,
  output wire multiply__x15_2,
  output wire multiply__x15_3,
  output wire multiply__x15_4,
  output wire multiply__x15_5,
  output wire multiply__x15_6,
  output wire multiply__x15_7,
  output wire multiply__x14_1,
  output wire multiply__x14_2,
  output wire multiply__x14_3,
  output wire multiply__x14_4,
  output wire multiply__x14_5,
  output wire multiply__x14_6,
  output wire multiply__x14_7,
  output wire multiply__x14_8,
  output wire multiply__x16_0,
  output wire multiply__x17_1,
  output wire multiply__x17_2,
  output wire multiply__x17_3,
  output wire multiply__x17_4,
  output wire multiply__x17_5,
  output wire multiply__x17_6,
  output wire multiply__x17_7,
  output wire multiply__x16_1,
  output wire multiply__x16_2,
  output wire multiply__x16_3,
  output wire multiply__x16_4,
  output wire multiply__x16_5,
  output wire multiply__x16_6,
  output wire multiply__x16_7,
  output wire multiply__x16_8,
  output wire multiply__x18_0,
  output wire multiply__x19_1,
  output wire multiply__x19_2,
  output wire multiply__x19_3,
  output wire multiply__x19_4,
  output wire multiply__x19_5,
  output wire multiply__x19_6,
  output wire multiply__x19_7,
  output wire multiply__x18_1,
  output wire multiply__x18_2,
  output wire multiply__x18_3,
  output wire multiply__x18_4,
  output wire multiply__x18_5,
  output wire multiply__x18_6,
  output wire multiply__x18_7,
  output wire multiply__x18_8,
  output wire multiply__x20_0,
  output wire multiply__x21_1,
  output wire multiply__x21_2,
  output wire multiply__x21_3,
  output wire multiply__x21_4,
  output wire multiply__x21_5,
  output wire multiply__x21_6,
  output wire multiply__x21_7,
  output wire multiply__x20_1,
  output wire multiply__x20_2,
  output wire multiply__x20_3,
  output wire multiply__x20_4,
  output wire multiply__x20_5,
  output wire multiply__x20_6,
  output wire multiply__x20_7,
  output wire multiply__x20_8,
  output wire multiply__x22_0,
  output wire multiply__x23_1,
  output wire multiply__x23_2,
  output wire multiply__x23_3,
  output wire multiply__x23_4,
  output wire multiply__x23_5,
  output wire multiply__x23_6,
  output wire multiply__x23_7,
  output wire multiply__x22_1,
  output wire multiply__x22_2,
  output wire multiply__x22_3,
  output wire multiply__x22_4,
  output wire multiply__x22_5,
  output wire multiply__x22_6,
  output wire multiply__x22_7,
  output wire multiply__x22_8,
  output wire multiply__x24_0,
  output wire multiply__x25_1,
  output wire multiply__x25_2,
  output wire multiply__x25_3,
  output wire multiply__x25_4,
  output wire multiply__x25_5,
  output wire multiply__x25_6,
  output wire multiply__x25_7,
  output wire multiply__x24_1,
  output wire multiply__x24_2,
  output wire multiply__x24_3,
  output wire multiply__x24_4,
  output wire multiply__x24_5,
  output wire multiply__x24_6,
  output wire multiply__x24_7,
  output wire multiply__x24_8,
  output wire multiply__x26_0,
  output wire multiply__x27_1,
  output wire multiply__x27_2,
  output wire multiply__x27_3,
  output wire multiply__x27_4,
  output wire multiply__x27_5,
  output wire multiply__x27_6,
  output wire multiply__x27_7,
  output wire multiply__x26_1,
  output wire multiply__x26_2,
  output wire multiply__x26_3,
  output wire multiply__x26_4,
  output wire multiply__x26_5,
  output wire multiply__x26_6,
  output wire multiply__x26_7,
  output wire multiply__x26_8,
  output wire multiply__x28_0,
  output wire multiply__x29_1,
  output wire multiply__x29_2,
  output wire multiply__x29_3,
  output wire multiply__x29_4,
  output wire multiply__x29_5,
  output wire multiply__x29_6,
  output wire multiply__x29_7,
  output wire multiply__x28_1,
  output wire multiply__x28_2,
  output wire multiply__x28_3,
  output wire multiply__x28_4,
  output wire multiply__x28_5,
  output wire multiply__x28_6,
  output wire multiply__x28_7,
  output wire multiply__x28_8,
  output wire multiply__x30_0,
  output wire multiply__x31_1,
  output wire multiply__x31_2,
  output wire multiply__x31_3,
  output wire multiply__x31_4,
  output wire multiply__x31_5,
  output wire multiply__x31_6,
  output wire multiply__x31_7,
  output wire multiply__x30_1,
  output wire multiply__x30_2,
  output wire multiply__x30_3,
  output wire multiply__x30_4,
  output wire multiply__x30_5,
  output wire multiply__x30_6,
  output wire multiply__x30_7,
  output wire multiply__x30_8
);
  wire [1:0] _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_,
    _014_, _015_, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5,
    product0_row6, product0_row7, product10_row0, product10_row1, product10_row2, product10_row3,
    product10_row4, product10_row5, product10_row6, product10_row7, product11_row0, product11_row1,
    product11_row2, product11_row3, product11_row4, product11_row5, product11_row6, product11_row7,
    product12_row0, product12_row1, product12_row2, product12_row3, product12_row4, product12_row5,
    product12_row6, product12_row7, product13_row0, product13_row1, product13_row2, product13_row3,
    product13_row4, product13_row5, product13_row6, product13_row7, product14_row0, product14_row1,
    product14_row2, product14_row3, product14_row4, product14_row5, product14_row6, product14_row7,
    product15_row0, product15_row1, product15_row2, product15_row3, product15_row4, product15_row5,
    product15_row6, product15_row7, product1_row0, product1_row1, product1_row2, product1_row3, product1_row4,
    product1_row5, product1_row6, product1_row7, product2_row0, product2_row1, product2_row2, product2_row3,
    product2_row4, product2_row5, product2_row6, product2_row7, product3_row0, product3_row1, product3_row2,
    product3_row3, product3_row4, product3_row5, product3_row6, product3_row7, product4_row0, product4_row1,
    product4_row2, product4_row3, product4_row4, product4_row5, product4_row6, product4_row7, product5_row0,
    product5_row1, product5_row2, product5_row3, product5_row4, product5_row5, product5_row6, product5_row7,
    product6_row0, product6_row1, product6_row2, product6_row3, product6_row4, product6_row5, product6_row6,
    product6_row7, product7_row0, product7_row1, product7_row2, product7_row3, product7_row4, product7_row5,
    product7_row6, product7_row7, product8_row0, product8_row1, product8_row2, product8_row3, product8_row4,
    product8_row5, product8_row6, product8_row7, product9_row0, product9_row1, product9_row2, product9_row3,
    product9_row4, product9_row5, product9_row6, product9_row7;
  assign product0_row0 = a[0] ? b[1:0] : 2'h0;
  assign product0_row1 = a[1] ? b[1:0] : 2'h0;
  assign product0_row2 = a[2] ? b[1:0] : 2'h0;
  assign product0_row3 = a[3] ? b[1:0] : 2'h0;
  assign product0_row4 = a[4] ? b[1:0] : 2'h0;
  assign product0_row5 = a[5] ? b[1:0] : 2'h0;
  assign product0_row6 = a[6] ? b[1:0] : 2'h0;
  assign _000_ = a[7] ? b[1:0] : 2'h0;
  assign product0_row7 = ~ _000_;
  assign multiply__x0_1 = ~ product0_row0[1];
  assign multiply__x0_2 = ~ product0_row1[1];
  assign multiply__x0_3 = ~ product0_row2[1];
  assign multiply__x0_4 = ~ product0_row3[1];
  assign multiply__x0_5 = ~ product0_row4[1];
  assign multiply__x0_6 = ~ product0_row5[1];
  assign multiply__x0_7 = ~ product0_row6[1];
  assign multiply__x0_8 = ~ product0_row7[1];
  assign product1_row0 = a[8] ? b[3:2] : 2'h0;
  assign product1_row1 = a[9] ? b[3:2] : 2'h0;
  assign product1_row2 = a[10] ? b[3:2] : 2'h0;
  assign product1_row3 = a[11] ? b[3:2] : 2'h0;
  assign product1_row4 = a[12] ? b[3:2] : 2'h0;
  assign product1_row5 = a[13] ? b[3:2] : 2'h0;
  assign product1_row6 = a[14] ? b[3:2] : 2'h0;
  assign _001_ = a[15] ? b[3:2] : 2'h0;
  assign product1_row7 = ~ _001_;
  assign multiply__x2_1 = ~ product1_row0[1];
  assign multiply__x2_2 = ~ product1_row1[1];
  assign multiply__x2_3 = ~ product1_row2[1];
  assign multiply__x2_4 = ~ product1_row3[1];
  assign multiply__x2_5 = ~ product1_row4[1];
  assign multiply__x2_6 = ~ product1_row5[1];
  assign multiply__x2_7 = ~ product1_row6[1];
  assign multiply__x2_8 = ~ product1_row7[1];
  assign product2_row0 = a[16] ? b[5:4] : 2'h0;
  assign product2_row1 = a[17] ? b[5:4] : 2'h0;
  assign product2_row2 = a[18] ? b[5:4] : 2'h0;
  assign product2_row3 = a[19] ? b[5:4] : 2'h0;
  assign product2_row4 = a[20] ? b[5:4] : 2'h0;
  assign product2_row5 = a[21] ? b[5:4] : 2'h0;
  assign product2_row6 = a[22] ? b[5:4] : 2'h0;
  assign _007_ = a[23] ? b[5:4] : 2'h0;
  assign product2_row7 = ~ _007_;
  assign multiply__x4_1 = ~ product2_row0[1];
  assign multiply__x4_2 = ~ product2_row1[1];
  assign multiply__x4_3 = ~ product2_row2[1];
  assign multiply__x4_4 = ~ product2_row3[1];
  assign multiply__x4_5 = ~ product2_row4[1];
  assign multiply__x4_6 = ~ product2_row5[1];
  assign multiply__x4_7 = ~ product2_row6[1];
  assign multiply__x4_8 = ~ product2_row7[1];
  assign product3_row0 = a[24] ? b[7:6] : 2'h0;
  assign product3_row1 = a[25] ? b[7:6] : 2'h0;
  assign product3_row2 = a[26] ? b[7:6] : 2'h0;
  assign product3_row3 = a[27] ? b[7:6] : 2'h0;
  assign product3_row4 = a[28] ? b[7:6] : 2'h0;
  assign product3_row5 = a[29] ? b[7:6] : 2'h0;
  assign product3_row6 = a[30] ? b[7:6] : 2'h0;
  assign _008_ = a[31] ? b[7:6] : 2'h0;
  assign product3_row7 = ~ _008_;
  assign multiply__x6_1 = ~ product3_row0[1];
  assign multiply__x6_2 = ~ product3_row1[1];
  assign multiply__x6_3 = ~ product3_row2[1];
  assign multiply__x6_4 = ~ product3_row3[1];
  assign multiply__x6_5 = ~ product3_row4[1];
  assign multiply__x6_6 = ~ product3_row5[1];
  assign multiply__x6_7 = ~ product3_row6[1];
  assign multiply__x6_8 = ~ product3_row7[1];
  assign product4_row0 = a[32] ? b[9:8] : 2'h0;
  assign product4_row1 = a[33] ? b[9:8] : 2'h0;
  assign product4_row2 = a[34] ? b[9:8] : 2'h0;
  assign product4_row3 = a[35] ? b[9:8] : 2'h0;
  assign product4_row4 = a[36] ? b[9:8] : 2'h0;
  assign product4_row5 = a[37] ? b[9:8] : 2'h0;
  assign product4_row6 = a[38] ? b[9:8] : 2'h0;
  assign _009_ = a[39] ? b[9:8] : 2'h0;
  assign product4_row7 = ~ _009_;
  assign multiply__x8_1 = ~ product4_row0[1];
  assign multiply__x8_2 = ~ product4_row1[1];
  assign multiply__x8_3 = ~ product4_row2[1];
  assign multiply__x8_4 = ~ product4_row3[1];
  assign multiply__x8_5 = ~ product4_row4[1];
  assign multiply__x8_6 = ~ product4_row5[1];
  assign multiply__x8_7 = ~ product4_row6[1];
  assign multiply__x8_8 = ~ product4_row7[1];
  assign product5_row0 = a[40] ? b[11:10] : 2'h0;
  assign product5_row1 = a[41] ? b[11:10] : 2'h0;
  assign product5_row2 = a[42] ? b[11:10] : 2'h0;
  assign product5_row3 = a[43] ? b[11:10] : 2'h0;
  assign product5_row4 = a[44] ? b[11:10] : 2'h0;
  assign product5_row5 = a[45] ? b[11:10] : 2'h0;
  assign product5_row6 = a[46] ? b[11:10] : 2'h0;
  assign _010_ = a[47] ? b[11:10] : 2'h0;
  assign product5_row7 = ~ _010_;
  assign multiply__x10_1 = ~ product5_row0[1];
  assign multiply__x10_2 = ~ product5_row1[1];
  assign multiply__x10_3 = ~ product5_row2[1];
  assign multiply__x10_4 = ~ product5_row3[1];
  assign multiply__x10_5 = ~ product5_row4[1];
  assign multiply__x10_6 = ~ product5_row5[1];
  assign multiply__x10_7 = ~ product5_row6[1];
  assign multiply__x10_8 = ~ product5_row7[1];
  assign product6_row0 = a[48] ? b[13:12] : 2'h0;
  assign product6_row1 = a[49] ? b[13:12] : 2'h0;
  assign product6_row2 = a[50] ? b[13:12] : 2'h0;
  assign product6_row3 = a[51] ? b[13:12] : 2'h0;
  assign product6_row4 = a[52] ? b[13:12] : 2'h0;
  assign product6_row5 = a[53] ? b[13:12] : 2'h0;
  assign product6_row6 = a[54] ? b[13:12] : 2'h0;
  assign _011_ = a[55] ? b[13:12] : 2'h0;
  assign product6_row7 = ~ _011_;
  assign multiply__x12_1 = ~ product6_row0[1];
  assign multiply__x12_2 = ~ product6_row1[1];
  assign multiply__x12_3 = ~ product6_row2[1];
  assign multiply__x12_4 = ~ product6_row3[1];
  assign multiply__x12_5 = ~ product6_row4[1];
  assign multiply__x12_6 = ~ product6_row5[1];
  assign multiply__x12_7 = ~ product6_row6[1];
  assign multiply__x12_8 = ~ product6_row7[1];
  assign product7_row0 = a[56] ? b[15:14] : 2'h0;
  assign product7_row1 = a[57] ? b[15:14] : 2'h0;
  assign product7_row2 = a[58] ? b[15:14] : 2'h0;
  assign product7_row3 = a[59] ? b[15:14] : 2'h0;
  assign product7_row4 = a[60] ? b[15:14] : 2'h0;
  assign product7_row5 = a[61] ? b[15:14] : 2'h0;
  assign product7_row6 = a[62] ? b[15:14] : 2'h0;
  assign _012_ = a[63] ? b[15:14] : 2'h0;
  assign product7_row7 = ~ _012_;
  assign multiply__x14_1 = ~ product7_row0[1];
  assign multiply__x14_2 = ~ product7_row1[1];
  assign multiply__x14_3 = ~ product7_row2[1];
  assign multiply__x14_4 = ~ product7_row3[1];
  assign multiply__x14_5 = ~ product7_row4[1];
  assign multiply__x14_6 = ~ product7_row5[1];
  assign multiply__x14_7 = ~ product7_row6[1];
  assign multiply__x14_8 = ~ product7_row7[1];
  assign product8_row0 = a[64] ? b[17:16] : 2'h0;
  assign product8_row1 = a[65] ? b[17:16] : 2'h0;
  assign product8_row2 = a[66] ? b[17:16] : 2'h0;
  assign product8_row3 = a[67] ? b[17:16] : 2'h0;
  assign product8_row4 = a[68] ? b[17:16] : 2'h0;
  assign product8_row5 = a[69] ? b[17:16] : 2'h0;
  assign product8_row6 = a[70] ? b[17:16] : 2'h0;
  assign _013_ = a[71] ? b[17:16] : 2'h0;
  assign product8_row7 = ~ _013_;
  assign multiply__x16_1 = ~ product8_row0[1];
  assign multiply__x16_2 = ~ product8_row1[1];
  assign multiply__x16_3 = ~ product8_row2[1];
  assign multiply__x16_4 = ~ product8_row3[1];
  assign multiply__x16_5 = ~ product8_row4[1];
  assign multiply__x16_6 = ~ product8_row5[1];
  assign multiply__x16_7 = ~ product8_row6[1];
  assign multiply__x16_8 = ~ product8_row7[1];
  assign product9_row0 = a[72] ? b[19:18] : 2'h0;
  assign product9_row1 = a[73] ? b[19:18] : 2'h0;
  assign product9_row2 = a[74] ? b[19:18] : 2'h0;
  assign product9_row3 = a[75] ? b[19:18] : 2'h0;
  assign product9_row4 = a[76] ? b[19:18] : 2'h0;
  assign product9_row5 = a[77] ? b[19:18] : 2'h0;
  assign product9_row6 = a[78] ? b[19:18] : 2'h0;
  assign _014_ = a[79] ? b[19:18] : 2'h0;
  assign product9_row7 = ~ _014_;
  assign multiply__x18_1 = ~ product9_row0[1];
  assign multiply__x18_2 = ~ product9_row1[1];
  assign multiply__x18_3 = ~ product9_row2[1];
  assign multiply__x18_4 = ~ product9_row3[1];
  assign multiply__x18_5 = ~ product9_row4[1];
  assign multiply__x18_6 = ~ product9_row5[1];
  assign multiply__x18_7 = ~ product9_row6[1];
  assign multiply__x18_8 = ~ product9_row7[1];
  assign product10_row0 = a[80] ? b[21:20] : 2'h0;
  assign product10_row1 = a[81] ? b[21:20] : 2'h0;
  assign product10_row2 = a[82] ? b[21:20] : 2'h0;
  assign product10_row3 = a[83] ? b[21:20] : 2'h0;
  assign product10_row4 = a[84] ? b[21:20] : 2'h0;
  assign product10_row5 = a[85] ? b[21:20] : 2'h0;
  assign product10_row6 = a[86] ? b[21:20] : 2'h0;
  assign _015_ = a[87] ? b[21:20] : 2'h0;
  assign product10_row7 = ~ _015_;
  assign multiply__x20_1 = ~ product10_row0[1];
  assign multiply__x20_2 = ~ product10_row1[1];
  assign multiply__x20_3 = ~ product10_row2[1];
  assign multiply__x20_4 = ~ product10_row3[1];
  assign multiply__x20_5 = ~ product10_row4[1];
  assign multiply__x20_6 = ~ product10_row5[1];
  assign multiply__x20_7 = ~ product10_row6[1];
  assign multiply__x20_8 = ~ product10_row7[1];
  assign product11_row0 = a[88] ? b[23:22] : 2'h0;
  assign product11_row1 = a[89] ? b[23:22] : 2'h0;
  assign product11_row2 = a[90] ? b[23:22] : 2'h0;
  assign product11_row3 = a[91] ? b[23:22] : 2'h0;
  assign product11_row4 = a[92] ? b[23:22] : 2'h0;
  assign product11_row5 = a[93] ? b[23:22] : 2'h0;
  assign product11_row6 = a[94] ? b[23:22] : 2'h0;
  assign _002_ = a[95] ? b[23:22] : 2'h0;
  assign product11_row7 = ~ _002_;
  assign multiply__x22_1 = ~ product11_row0[1];
  assign multiply__x22_2 = ~ product11_row1[1];
  assign multiply__x22_3 = ~ product11_row2[1];
  assign multiply__x22_4 = ~ product11_row3[1];
  assign multiply__x22_5 = ~ product11_row4[1];
  assign multiply__x22_6 = ~ product11_row5[1];
  assign multiply__x22_7 = ~ product11_row6[1];
  assign multiply__x22_8 = ~ product11_row7[1];
  assign product12_row0 = a[96] ? b[25:24] : 2'h0;
  assign product12_row1 = a[97] ? b[25:24] : 2'h0;
  assign product12_row2 = a[98] ? b[25:24] : 2'h0;
  assign product12_row3 = a[99] ? b[25:24] : 2'h0;
  assign product12_row4 = a[100] ? b[25:24] : 2'h0;
  assign product12_row5 = a[101] ? b[25:24] : 2'h0;
  assign product12_row6 = a[102] ? b[25:24] : 2'h0;
  assign _003_ = a[103] ? b[25:24] : 2'h0;
  assign product12_row7 = ~ _003_;
  assign multiply__x24_1 = ~ product12_row0[1];
  assign multiply__x24_2 = ~ product12_row1[1];
  assign multiply__x24_3 = ~ product12_row2[1];
  assign multiply__x24_4 = ~ product12_row3[1];
  assign multiply__x24_5 = ~ product12_row4[1];
  assign multiply__x24_6 = ~ product12_row5[1];
  assign multiply__x24_7 = ~ product12_row6[1];
  assign multiply__x24_8 = ~ product12_row7[1];
  assign product13_row0 = a[104] ? b[27:26] : 2'h0;
  assign product13_row1 = a[105] ? b[27:26] : 2'h0;
  assign product13_row2 = a[106] ? b[27:26] : 2'h0;
  assign product13_row3 = a[107] ? b[27:26] : 2'h0;
  assign product13_row4 = a[108] ? b[27:26] : 2'h0;
  assign product13_row5 = a[109] ? b[27:26] : 2'h0;
  assign product13_row6 = a[110] ? b[27:26] : 2'h0;
  assign _004_ = a[111] ? b[27:26] : 2'h0;
  assign product13_row7 = ~ _004_;
  assign multiply__x26_1 = ~ product13_row0[1];
  assign multiply__x26_2 = ~ product13_row1[1];
  assign multiply__x26_3 = ~ product13_row2[1];
  assign multiply__x26_4 = ~ product13_row3[1];
  assign multiply__x26_5 = ~ product13_row4[1];
  assign multiply__x26_6 = ~ product13_row5[1];
  assign multiply__x26_7 = ~ product13_row6[1];
  assign multiply__x26_8 = ~ product13_row7[1];
  assign product14_row0 = a[112] ? b[29:28] : 2'h0;
  assign product14_row1 = a[113] ? b[29:28] : 2'h0;
  assign product14_row2 = a[114] ? b[29:28] : 2'h0;
  assign product14_row3 = a[115] ? b[29:28] : 2'h0;
  assign product14_row4 = a[116] ? b[29:28] : 2'h0;
  assign product14_row5 = a[117] ? b[29:28] : 2'h0;
  assign product14_row6 = a[118] ? b[29:28] : 2'h0;
  assign _005_ = a[119] ? b[29:28] : 2'h0;
  assign product14_row7 = ~ _005_;
  assign multiply__x28_1 = ~ product14_row0[1];
  assign multiply__x28_2 = ~ product14_row1[1];
  assign multiply__x28_3 = ~ product14_row2[1];
  assign multiply__x28_4 = ~ product14_row3[1];
  assign multiply__x28_5 = ~ product14_row4[1];
  assign multiply__x28_6 = ~ product14_row5[1];
  assign multiply__x28_7 = ~ product14_row6[1];
  assign multiply__x28_8 = ~ product14_row7[1];
  assign product15_row0 = a[120] ? b[31:30] : 2'h0;
  assign product15_row1 = a[121] ? b[31:30] : 2'h0;
  assign product15_row2 = a[122] ? b[31:30] : 2'h0;
  assign product15_row3 = a[123] ? b[31:30] : 2'h0;
  assign product15_row4 = a[124] ? b[31:30] : 2'h0;
  assign product15_row5 = a[125] ? b[31:30] : 2'h0;
  assign product15_row6 = a[126] ? b[31:30] : 2'h0;
  assign _006_ = a[127] ? b[31:30] : 2'h0;
  assign product15_row7 = ~ _006_;
  assign multiply__x30_1 = ~ product15_row0[1];
  assign multiply__x30_2 = ~ product15_row1[1];
  assign multiply__x30_3 = ~ product15_row2[1];
  assign multiply__x30_4 = ~ product15_row3[1];
  assign multiply__x30_5 = ~ product15_row4[1];
  assign multiply__x30_6 = ~ product15_row5[1];
  assign multiply__x30_7 = ~ product15_row6[1];
  assign multiply__x30_8 = ~ product15_row7[1];
  assign multiply__x25_7 = product12_row7[0];
  assign multiply__x25_6 = product12_row6[0];
  assign multiply__x25_5 = product12_row5[0];
  assign multiply__x25_4 = product12_row4[0];
  assign multiply__x25_3 = product12_row3[0];
  assign multiply__x25_2 = product12_row2[0];
  assign multiply__x25_1 = product12_row1[0];
  assign multiply__x24_0 = product12_row0[0];
  assign multiply__x23_7 = product11_row7[0];
  assign multiply__x23_6 = product11_row6[0];
  assign multiply__x23_5 = product11_row5[0];
  assign multiply__x23_4 = product11_row4[0];
  assign multiply__x23_3 = product11_row3[0];
  assign multiply__x23_2 = product11_row2[0];
  assign multiply__x23_1 = product11_row1[0];
  assign multiply__x22_0 = product11_row0[0];
  assign multiply__x21_7 = product10_row7[0];
  assign multiply__x21_6 = product10_row6[0];
  assign multiply__x21_5 = product10_row5[0];
  assign multiply__x21_4 = product10_row4[0];
  assign multiply__x21_3 = product10_row3[0];
  assign multiply__x21_2 = product10_row2[0];
  assign multiply__x21_1 = product10_row1[0];
  assign multiply__x20_0 = product10_row0[0];
  assign multiply__x19_7 = product9_row7[0];
  assign multiply__x19_6 = product9_row6[0];
  assign multiply__x19_5 = product9_row5[0];
  assign multiply__x19_4 = product9_row4[0];
  assign multiply__x19_3 = product9_row3[0];
  assign multiply__x19_2 = product9_row2[0];
  assign multiply__x19_1 = product9_row1[0];
  assign multiply__x18_0 = product9_row0[0];
  assign multiply__x17_7 = product8_row7[0];
  assign multiply__x17_6 = product8_row6[0];
  assign multiply__x17_5 = product8_row5[0];
  assign multiply__x17_4 = product8_row4[0];
  assign multiply__x17_3 = product8_row3[0];
  assign multiply__x17_2 = product8_row2[0];
  assign multiply__x17_1 = product8_row1[0];
  assign multiply__x16_0 = product8_row0[0];
  assign multiply__x15_7 = product7_row7[0];
  assign multiply__x15_6 = product7_row6[0];
  assign multiply__x15_5 = product7_row5[0];
  assign multiply__x15_4 = product7_row4[0];
  assign multiply__x15_3 = product7_row3[0];
  assign multiply__x15_2 = product7_row2[0];
  assign multiply__x15_1 = product7_row1[0];
  assign multiply__x14_0 = product7_row0[0];
  assign multiply__x13_7 = product6_row7[0];
  assign multiply__x13_6 = product6_row6[0];
  assign multiply__x13_5 = product6_row5[0];
  assign multiply__x13_4 = product6_row4[0];
  assign multiply__x13_3 = product6_row3[0];
  assign multiply__x13_2 = product6_row2[0];
  assign multiply__x13_1 = product6_row1[0];
  assign multiply__x12_0 = product6_row0[0];
  assign multiply__x11_7 = product5_row7[0];
  assign multiply__x11_6 = product5_row6[0];
  assign multiply__x11_5 = product5_row5[0];
  assign multiply__x11_4 = product5_row4[0];
  assign multiply__x11_3 = product5_row3[0];
  assign multiply__x11_2 = product5_row2[0];
  assign multiply__x11_1 = product5_row1[0];
  assign multiply__x10_0 = product5_row0[0];
  assign multiply__x9_7 = product4_row7[0];
  assign multiply__x9_6 = product4_row6[0];
  assign multiply__x9_5 = product4_row5[0];
  assign multiply__x9_4 = product4_row4[0];
  assign multiply__x9_3 = product4_row3[0];
  assign multiply__x9_2 = product4_row2[0];
  assign multiply__x9_1 = product4_row1[0];
  assign multiply__x8_0 = product4_row0[0];
  assign multiply__x7_7 = product3_row7[0];
  assign multiply__x7_6 = product3_row6[0];
  assign multiply__x7_5 = product3_row5[0];
  assign multiply__x7_4 = product3_row4[0];
  assign multiply__x7_3 = product3_row3[0];
  assign multiply__x7_2 = product3_row2[0];
  assign multiply__x7_1 = product3_row1[0];
  assign multiply__x6_0 = product3_row0[0];
  assign multiply__x5_7 = product2_row7[0];
  assign multiply__x5_6 = product2_row6[0];
  assign multiply__x5_5 = product2_row5[0];
  assign multiply__x5_4 = product2_row4[0];
  assign multiply__x5_3 = product2_row3[0];
  assign multiply__x5_2 = product2_row2[0];
  assign multiply__x5_1 = product2_row1[0];
  assign multiply__x4_0 = product2_row0[0];
  assign multiply__x3_7 = product1_row7[0];
  assign multiply__x3_6 = product1_row6[0];
  assign multiply__x3_5 = product1_row5[0];
  assign multiply__x3_4 = product1_row4[0];
  assign multiply__x3_3 = product1_row3[0];
  assign multiply__x3_2 = product1_row2[0];
  assign multiply__x3_1 = product1_row1[0];
  assign multiply__x2_0 = product1_row0[0];
  assign multiply__x1_7 = product0_row7[0];
  assign multiply__x1_6 = product0_row6[0];
  assign multiply__x1_5 = product0_row5[0];
  assign multiply__x1_4 = product0_row4[0];
  assign multiply__x1_3 = product0_row3[0];
  assign multiply__x1_2 = product0_row2[0];
  assign multiply__x1_1 = product0_row1[0];
  assign multiply__x0_0 = product0_row0[0];
  assign multiply__x31_7 = product15_row7[0];
  assign multiply__x31_6 = product15_row6[0];
  assign multiply__x31_5 = product15_row5[0];
  assign multiply__x31_4 = product15_row4[0];
  assign multiply__x31_3 = product15_row3[0];
  assign multiply__x31_2 = product15_row2[0];
  assign multiply__x31_1 = product15_row1[0];
  assign multiply__x30_0 = product15_row0[0];
  assign multiply__x29_7 = product14_row7[0];
  assign multiply__x29_6 = product14_row6[0];
  assign multiply__x29_5 = product14_row5[0];
  assign multiply__x29_4 = product14_row4[0];
  assign multiply__x29_3 = product14_row3[0];
  assign multiply__x29_2 = product14_row2[0];
  assign multiply__x29_1 = product14_row1[0];
  assign multiply__x28_0 = product14_row0[0];
  assign multiply__x27_7 = product13_row7[0];
  assign multiply__x27_6 = product13_row6[0];
  assign multiply__x27_5 = product13_row5[0];
  assign multiply__x27_4 = product13_row4[0];
  assign multiply__x27_3 = product13_row3[0];
  assign multiply__x27_2 = product13_row2[0];
  assign multiply__x27_1 = product13_row1[0];
  assign multiply__x26_0 = product13_row0[0];
endmodule

module dot_int8_ternary_lanes16_int32__sum (
  input wire [31:0] acc,
  input wire align__x0_0,
  input wire align__x1_0,
  input wire align__x0_1,
  input wire align__x0_2,
  input wire align__x0_13,
  input wire align__x0_3,
  input wire [8:0] port_7,
  input wire [8:0] port_8,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [13:0] _000_, _009_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _032_,
    _034_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half,
    sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry,
    sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum, sum_level3_2_carry,
    sum_level3_2_half, sum_level3_2_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum,
    sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level7_1_carry, sum_level7_1_half,
    sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry,
    sum_level9_0_half, sum_level9_0_sum;
  wire [31:0] _031_;
  wire [1:0] _033_, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum;
  assign sum_level4_1_carry = acc[16] | _007_;
  assign sum_level5_0_half = sum_level1_0_carry[7] ^ sum_level1_0_sum[8];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _008_ = sum_level1_0_carry[7] & sum_level1_0_sum[8];
  assign _010_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _008_ | _010_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _011_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[17] | _011_;
  assign sum_level6_0_half = sum_level1_0_carry[8] ^ sum_level1_0_sum[9];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level1_0_carry[8] & sum_level1_0_sum[9];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _014_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[18] | _014_;
  assign sum_level7_0_half = sum_level1_0_carry[9] ^ sum_level1_0_sum[10];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _015_ = sum_level1_0_carry[9] & sum_level1_0_sum[10];
  assign _016_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _015_ | _016_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _017_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[19] | _017_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_1_carry;
  assign _018_ = sum_level8_0_half & sum_level7_1_carry;
  assign sum_level8_0_carry = acc[20] | _018_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _019_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[21] | _019_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[22] | _020_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _021_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[23] | _021_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _023_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[24] | _023_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _024_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[25] | _024_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _025_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[26] | _025_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _026_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[27] | _026_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _027_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[28] | _027_;
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _028_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = acc[29] | _028_;
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _029_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = acc[30] | _029_;
  assign _030_ = ~ acc[31];
  assign { _031_[31], o_31_1 } = { _030_, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_2_sum, sum_level2_2_carry[0], sum_level3_1_carry, sum_level3_1_sum, sum_level7_0_carry, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_carry[3:0] } + { sum_level18_0_carry, 16'h0000, sum_level2_2_sum, 1'h0, sum_level2_1_sum, 6'h00, sum_level1_0_sum[4:1] };
  assign sum_level1_0_half = { align__x0_13, port_8[7:0], port_7[0], align__x0_3, align__x0_2, align__x0_1, align__x0_0 } ^ { port_8[8], port_7[8:1], 4'h0, align__x1_0 };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[13:0];
  assign _000_ = { align__x0_13, port_8[7:0], port_7[0], align__x0_3, align__x0_2, align__x0_1, align__x0_0 } & { port_8[8], port_7[8:1], 4'h0, align__x1_0 };
  assign _009_ = sum_level1_0_half & acc[13:0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[5];
  assign _022_ = sum_level2_0_half & sum_level1_0_sum[5];
  assign sum_level2_0_carry = sum_level1_0_carry[4] | _022_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[11];
  assign _032_ = sum_level2_1_half & sum_level1_0_sum[11];
  assign sum_level2_1_carry = sum_level1_0_carry[10] | _032_;
  assign sum_level2_2_sum = sum_level2_2_half ^ { sum_level1_0_carry[13], sum_level1_0_sum[13] };
  assign _033_ = sum_level2_2_half & { sum_level1_0_carry[13], sum_level1_0_sum[13] };
  assign sum_level2_2_carry = { acc[14], sum_level1_0_carry[12] } | _033_;
  assign sum_level3_0_half = sum_level1_0_carry[5] ^ sum_level1_0_sum[6];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _034_ = sum_level1_0_carry[5] & sum_level1_0_sum[6];
  assign _001_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _034_ | _001_;
  assign sum_level3_1_half = sum_level1_0_carry[11] ^ sum_level1_0_sum[12];
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _002_ = sum_level1_0_carry[11] & sum_level1_0_sum[12];
  assign _003_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = _002_ | _003_;
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_2_carry[1];
  assign _004_ = sum_level3_2_half & sum_level2_2_carry[1];
  assign sum_level3_2_carry = acc[15] | _004_;
  assign sum_level4_0_half = sum_level1_0_carry[6] ^ sum_level1_0_sum[7];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _005_ = sum_level1_0_carry[6] & sum_level1_0_sum[7];
  assign _006_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _005_ | _006_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_2_carry;
  assign _007_ = sum_level4_1_half & sum_level3_2_carry;
  assign sum_level2_0_half = ~ sum_level1_0_carry[4];
  assign sum_level2_1_half = ~ sum_level1_0_carry[10];
  assign sum_level3_2_half = ~ acc[15];
  assign sum_level4_1_half = ~ acc[16];
  assign sum_level5_1_half = ~ acc[17];
  assign sum_level6_1_half = ~ acc[18];
  assign sum_level7_1_half = ~ acc[19];
  assign sum_level8_0_half = ~ acc[20];
  assign sum_level9_0_half = ~ acc[21];
  assign sum_level10_0_half = ~ acc[22];
  assign sum_level11_0_half = ~ acc[23];
  assign sum_level12_0_half = ~ acc[24];
  assign sum_level13_0_half = ~ acc[25];
  assign sum_level14_0_half = ~ acc[26];
  assign sum_level15_0_half = ~ acc[27];
  assign sum_level16_0_half = ~ acc[28];
  assign sum_level17_0_half = ~ acc[29];
  assign sum_level18_0_half = ~ acc[30];
  assign sum_level2_2_half = ~ { acc[14], sum_level1_0_carry[12] };
  assign o_0 = sum_level1_0_sum[0];
  assign _031_[30:0] = o_31_1;
endmodule
