// mac_int8_ternary_int32
//
// Spec:    mac:a=int8,b=ternary,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             2 bits  ternary
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x2c (44), b = 0x3 (-1), acc = 0x00000058 (88) give o = 0x0000002c (44)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_ternary_int32 (
  input wire [7:0] a,
  input wire [1:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [9:0] align__x0, align__x1;
  mac_int8_ternary_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .align__x0_0(align__x0[0]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x0_4(align__x0[4]),
    .align__x0_5(align__x0[5]),
    .align__x0_6(align__x0[6]),
    .align__x0_7(align__x0[7]),
    .align__x0_8(align__x0[8]),
    .align__x1_1(align__x1[1]),
    .align__x1_2(align__x1[2]),
    .align__x1_3(align__x1[3]),
    .align__x1_4(align__x1[4]),
    .align__x1_5(align__x1[5]),
    .align__x1_6(align__x1[6]),
    .align__x1_7(align__x1[7]),
    .align__x0_1(align__x0[1])
  );
  mac_int8_ternary_int32__sum sum (
    .acc(acc),
    .align__x0_0(align__x0[0]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x0_4(align__x0[4]),
    .align__x0_5(align__x0[5]),
    .align__x0_6(align__x0[6]),
    .align__x0_7(align__x0[7]),
    .align__x0_8(align__x0[8]),
    .o_0(o[0]),
    .o_31_7(o[31:7]),
    .align__x1_1(align__x1[1]),
    .align__x1_2(align__x1[2]),
    .align__x1_3(align__x1[3]),
    .align__x1_4(align__x1[4]),
    .align__x1_5(align__x1[5]),
    .align__x1_6(align__x1[6]),
    .align__x1_7(align__x1[7]),
    .align__x0_1(align__x0[1]),
    .sum_level2_0_sum(o[1]),
    .sum_level3_0_sum(o[2]),
    .sum_level4_0_sum(o[3]),
    .sum_level5_0_sum(o[4]),
    .sum_level6_0_sum(o[5]),
    .sum_level7_0_sum(o[6])
  );
  assign align__x0[9] = 1'h0;
  assign { align__x1[9:8], align__x1[0] } = 3'h0;
endmodule

module mac_int8_ternary_int32__multiply (
  input wire [7:0] i__a0__sig,
  input wire [1:0] i__b0__sig,
  output wire align__x0_0,
  output wire align__x1_1,
  output wire align__x1_2,
  output wire align__x1_3,
  output wire align__x1_4,
  output wire align__x1_5,
  output wire align__x1_6,
  output wire align__x1_7,
  output wire align__x0_1,
  output wire align__x0_2,
  output wire align__x0_3,
  output wire align__x0_4,
  output wire align__x0_5,
  output wire align__x0_6,
  output wire align__x0_7,
  output wire align__x0_8
);
  wire [1:0] _00_, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5,
    product0_row6, product0_row7;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 2'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 2'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 2'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 2'h0;
  assign product0_row4 = i__a0__sig[4] ? i__b0__sig : 2'h0;
  assign product0_row5 = i__a0__sig[5] ? i__b0__sig : 2'h0;
  assign product0_row6 = i__a0__sig[6] ? i__b0__sig : 2'h0;
  assign _00_ = i__a0__sig[7] ? i__b0__sig : 2'h0;
  assign product0_row7 = ~ _00_;
  assign align__x0_1 = ~ product0_row0[1];
  assign align__x0_2 = ~ product0_row1[1];
  assign align__x0_3 = ~ product0_row2[1];
  assign align__x0_4 = ~ product0_row3[1];
  assign align__x0_5 = ~ product0_row4[1];
  assign align__x0_6 = ~ product0_row5[1];
  assign align__x0_7 = ~ product0_row6[1];
  assign align__x0_8 = ~ product0_row7[1];
  assign align__x1_7 = product0_row7[0];
  assign align__x1_6 = product0_row6[0];
  assign align__x1_5 = product0_row5[0];
  assign align__x1_4 = product0_row4[0];
  assign align__x1_3 = product0_row3[0];
  assign align__x1_2 = product0_row2[0];
  assign align__x1_1 = product0_row1[0];
  assign align__x0_0 = product0_row0[0];
endmodule

module mac_int8_ternary_int32__sum (
  input wire [31:0] acc,
  input wire align__x0_0,
  input wire align__x1_1,
  input wire align__x1_2,
  input wire align__x1_3,
  input wire align__x1_4,
  input wire align__x1_5,
  input wire align__x1_6,
  input wire align__x1_7,
  input wire align__x0_1,
  input wire align__x0_2,
  input wire align__x0_3,
  input wire align__x0_4,
  input wire align__x0_5,
  input wire align__x0_6,
  input wire align__x0_7,
  input wire align__x0_8,
  output wire o_0,
  output wire sum_level2_0_sum,
  output wire sum_level3_0_sum,
  output wire sum_level4_0_sum,
  output wire sum_level5_0_sum,
  output wire sum_level6_0_sum,
  output wire sum_level7_0_sum,
  output wire [24:0] o_31_7
);
  wire [9:0] _000_, _009_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _038_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum,
    sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half,
    sum_level22_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_1_carry, sum_level2_1_half,
    sum_level2_1_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum, sum_level3_2_carry, sum_level3_2_half, sum_level3_2_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [25:0] _036_;
  wire [1:0] _037_, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _005_ = sum_level1_0_carry[2] & sum_level1_0_sum[3];
  assign _006_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _005_ | _006_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_2_carry;
  assign _007_ = sum_level4_1_half & sum_level3_2_carry;
  assign sum_level4_1_carry = acc[12] | _007_;
  assign sum_level5_0_half = sum_level1_0_carry[3] ^ sum_level1_0_sum[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _008_ = sum_level1_0_carry[3] & sum_level1_0_sum[4];
  assign _010_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _008_ | _010_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _011_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[13] | _011_;
  assign sum_level6_0_half = sum_level1_0_carry[4] ^ sum_level1_0_sum[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level1_0_carry[4] & sum_level1_0_sum[5];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _014_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[14] | _014_;
  assign sum_level7_0_half = sum_level1_0_carry[5] ^ sum_level1_0_sum[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _015_ = sum_level1_0_carry[5] & sum_level1_0_sum[6];
  assign _016_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _015_ | _016_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _017_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[15] | _017_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_1_carry;
  assign _018_ = sum_level8_0_half & sum_level7_1_carry;
  assign sum_level8_0_carry = acc[16] | _018_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _019_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[17] | _019_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[18] | _020_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _021_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[19] | _021_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _023_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[20] | _023_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _024_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[21] | _024_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _025_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[22] | _025_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _026_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[23] | _026_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _027_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[24] | _027_;
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _028_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = acc[25] | _028_;
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _029_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = acc[26] | _029_;
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _030_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = acc[27] | _030_;
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _031_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = acc[28] | _031_;
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _032_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = acc[29] | _032_;
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _034_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = acc[30] | _034_;
  assign _035_ = ~ acc[31];
  assign { _036_[25], o_31_7 } = { _035_, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_2_sum, sum_level2_2_carry[0], sum_level3_1_carry, sum_level3_1_sum, sum_level7_0_carry } + { sum_level22_0_carry, 20'h00000, sum_level2_2_sum, 1'h0, sum_level2_1_sum };
  assign sum_level1_0_half = { 1'h0, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, align__x0_1, align__x0_0 } ^ { 2'h0, align__x1_7, align__x1_6, align__x1_5, align__x1_4, align__x1_3, align__x1_2, align__x1_1, 1'h0 };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[9:0];
  assign _000_ = { 1'h0, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, align__x0_1, align__x0_0 } & { 2'h0, align__x1_7, align__x1_6, align__x1_5, align__x1_4, align__x1_3, align__x1_2, align__x1_1, 1'h0 };
  assign _009_ = sum_level1_0_half & acc[9:0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[1];
  assign _022_ = sum_level2_0_half & sum_level1_0_sum[1];
  assign sum_level2_0_carry = sum_level1_0_carry[0] | _022_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[7];
  assign _033_ = sum_level2_1_half & sum_level1_0_sum[7];
  assign sum_level2_1_carry = sum_level1_0_carry[6] | _033_;
  assign sum_level2_2_sum = sum_level2_2_half ^ { sum_level1_0_carry[9], sum_level1_0_sum[9] };
  assign _037_ = sum_level2_2_half & { sum_level1_0_carry[9], sum_level1_0_sum[9] };
  assign sum_level2_2_carry = { acc[10], sum_level1_0_carry[8] } | _037_;
  assign sum_level3_0_half = sum_level1_0_carry[1] ^ sum_level1_0_sum[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _038_ = sum_level1_0_carry[1] & sum_level1_0_sum[2];
  assign _001_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _038_ | _001_;
  assign sum_level3_1_half = sum_level1_0_carry[7] ^ sum_level1_0_sum[8];
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _002_ = sum_level1_0_carry[7] & sum_level1_0_sum[8];
  assign _003_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = _002_ | _003_;
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_2_carry[1];
  assign _004_ = sum_level3_2_half & sum_level2_2_carry[1];
  assign sum_level3_2_carry = acc[11] | _004_;
  assign sum_level4_0_half = sum_level1_0_carry[2] ^ sum_level1_0_sum[3];
  assign sum_level2_0_half = ~ sum_level1_0_carry[0];
  assign sum_level2_1_half = ~ sum_level1_0_carry[6];
  assign sum_level3_2_half = ~ acc[11];
  assign sum_level4_1_half = ~ acc[12];
  assign sum_level5_1_half = ~ acc[13];
  assign sum_level6_1_half = ~ acc[14];
  assign sum_level7_1_half = ~ acc[15];
  assign sum_level8_0_half = ~ acc[16];
  assign sum_level9_0_half = ~ acc[17];
  assign sum_level10_0_half = ~ acc[18];
  assign sum_level11_0_half = ~ acc[19];
  assign sum_level12_0_half = ~ acc[20];
  assign sum_level13_0_half = ~ acc[21];
  assign sum_level14_0_half = ~ acc[22];
  assign sum_level15_0_half = ~ acc[23];
  assign sum_level16_0_half = ~ acc[24];
  assign sum_level17_0_half = ~ acc[25];
  assign sum_level18_0_half = ~ acc[26];
  assign sum_level19_0_half = ~ acc[27];
  assign sum_level20_0_half = ~ acc[28];
  assign sum_level21_0_half = ~ acc[29];
  assign sum_level22_0_half = ~ acc[30];
  assign sum_level2_2_half = ~ { acc[10], sum_level1_0_carry[8] };
  assign o_0 = sum_level1_0_sum[0];
  assign _036_[24:0] = o_31_7;
endmodule
