// mac_int8_int8_int32
//
// Spec:    mac:a=int8,b=int8,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             8 bits  int8
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x2c (44), b = 0xa6 (-90), acc = 0x00000058 (88) give o = 0xfffff0e0 (-3872)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_int8_int32 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [15:0] align__x0, align__x1;
  mac_int8_int8_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .port({ align__x0[1], align__x1[0] }),
    .align__x0_14_13(align__x0[14:13]),
    .product0_level1_0_sum(align__x0[2]),
    .product0_level2_0_sum(align__x0[3]),
    .product0_level2_2_sum(align__x1[11]),
    .product0_level3_0_sum(align__x0[4]),
    .product0_level3_1_sum(align__x1[9]),
    .product0_level3_2_carry(align__x1[13]),
    .product0_level3_2_sum(align__x0[12]),
    .product0_level4_0_sum(align__x0[5]),
    .product0_level4_1_carry(align__x0[11]),
    .product0_level4_1_sum(align__x0[10]),
    .product0_level5_0_sum(align__x0[6]),
    .product0_level6_0_sum(align__x0[7]),
    .product0_level7_0_carry(align__x0[9]),
    .product0_level7_0_sum(align__x0[8])
  );
  mac_int8_int8_int32__sum sum (
    .acc(acc),
    .b_1(b[1]),
    .align__x1_13(align__x1[13]),
    .align__x0_5(align__x0[5]),
    .align__x0_10(align__x0[10]),
    .align__x0_11(align__x0[11]),
    .align__x0_6(align__x0[6]),
    .align__x0_7(align__x0[7]),
    .align__x0_8(align__x0[8]),
    .align__x0_9(align__x0[9]),
    .o_0(o[0]),
    .o_31_1(o[31:1]),
    .port_2({ align__x0[1], align__x1[0] }),
    .align__x0_14_13(align__x0[14:13]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x1_11(align__x1[11]),
    .align__x0_4(align__x0[4]),
    .align__x1_9(align__x1[9]),
    .align__x0_12(align__x0[12])
  );
  assign { align__x0[15], align__x0[0] } = { 1'h0, b[1] };
  assign { align__x1[15:14], align__x1[12], align__x1[10], align__x1[8:1] } = 12'h000;
endmodule

module mac_int8_int8_int32__multiply (
  input wire [7:0] i__a0__sig,
  input wire [7:0] i__b0__sig,
  output wire [1:0] port,
  output wire [1:0] align__x0_14_13,
  output wire product0_level1_0_sum,
  output wire product0_level2_0_sum,
  output wire product0_level2_2_sum,
  output wire product0_level3_0_sum,
  output wire product0_level3_1_sum,
  output wire product0_level3_2_sum,
  output wire product0_level3_2_carry,
  output wire product0_level4_0_sum,
  output wire product0_level4_1_sum,
  output wire product0_level4_1_carry,
  output wire product0_level5_0_sum,
  output wire product0_level6_0_sum,
  output wire product0_level7_0_sum,
  output wire product0_level7_0_carry
);
  wire [3:0] _000_, _011_, _022_, _033_, _044_, _045_, _046_, product0_one, product0_two;
  wire [8:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_,
    _047_, _048_, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_row0,
    product0_row1, product0_row2, product0_row3;
  wire _016_, _017_, _020_, _021_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _034_, _035_, _036_,
    _037_, _038_, _039_, _040_, _041_, _042_, _043_, product0_level1_0_carry, product0_level1_0_half,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_2_carry, product0_level2_2_half,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_1_carry, product0_level3_1_half,
    product0_level3_2_half, product0_level4_0_carry, product0_level4_0_half, product0_level4_1_half,
    product0_level5_0_carry, product0_level5_0_half, product0_level6_0_carry, product0_level6_0_half,
    product0_level7_0_half;
  wire [6:0] _018_, _019_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [2:0] _023_, _024_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  assign _023_ = product0_row3[2:0] & { product0_level1_1_sum[4:3], product0_row2[2] };
  assign _024_ = product0_level2_1_half & product0_level1_1_carry[3:1];
  assign product0_level2_1_carry = _023_ | _024_;
  assign product0_level2_2_half = product0_row2[7] ^ product0_row3[5];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[6];
  assign _025_ = product0_row2[7] & product0_row3[5];
  assign _026_ = product0_level2_2_half & product0_level1_1_carry[6];
  assign product0_level2_2_carry = _025_ | _026_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _027_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _028_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _027_ | _028_;
  assign product0_level3_1_half = product0_level1_1_carry[4] ^ product0_level1_1_sum[5];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[2];
  assign _029_ = product0_level1_1_carry[4] & product0_level1_1_sum[5];
  assign _030_ = product0_level3_1_half & product0_level2_1_carry[2];
  assign product0_level3_1_carry = _029_ | _030_;
  assign product0_level3_2_half = product0_row2[8] ^ product0_row3[6];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_2_carry;
  assign _031_ = product0_row2[8] & product0_row3[6];
  assign _032_ = product0_level3_2_half & product0_level2_2_carry;
  assign product0_level3_2_carry = _031_ | _032_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _034_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _035_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _034_ | _035_;
  assign product0_level4_1_half = product0_level1_1_carry[5] ^ product0_level1_1_sum[6];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _036_ = product0_level1_1_carry[5] & product0_level1_1_sum[6];
  assign _037_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _036_ | _037_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _038_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _039_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _038_ | _039_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _040_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _041_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _040_ | _041_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _042_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _043_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _042_ | _043_;
  assign product0_one = { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _000_ = ~ { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _011_ = { i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] } & _000_;
  assign _022_ = ~ { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _033_ = _011_ & _022_;
  assign _044_ = ~ { i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] };
  assign _045_ = _044_ & { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _046_ = _045_ & { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign product0_two = _033_ | _046_;
  assign _047_ = product0_one[0] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _048_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple0 = _047_ | _048_;
  assign _001_ = ~ product0_multiple0;
  assign { _002_[8], product0_row0[7:2], port } = i__b0__sig[1] ? _001_ : product0_multiple0;
  assign _003_ = product0_one[1] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _004_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple1 = _003_ | _004_;
  assign _005_ = ~ product0_multiple1;
  assign { _006_[8], product0_row1[7:0] } = i__b0__sig[3] ? _005_ : product0_multiple1;
  assign _007_ = product0_one[2] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _008_ = product0_two[2] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple2 = _007_ | _008_;
  assign _009_ = ~ product0_multiple2;
  assign { _010_[8], product0_row2[7:0] } = i__b0__sig[5] ? _009_ : product0_multiple2;
  assign _012_ = product0_one[3] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _013_ = product0_two[3] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple3 = _012_ | _013_;
  assign _014_ = ~ product0_multiple3;
  assign { _015_[8], align__x0_14_13[0], product0_row3[6:0] } = i__b0__sig[7] ? _014_ : product0_multiple3;
  assign product0_level1_0_half = i__b0__sig[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _016_ = i__b0__sig[3] & product0_row0[2];
  assign _017_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _016_ | _017_;
  assign product0_level1_1_half = { product0_row1[8:3], i__b0__sig[5] } ^ { product0_row2[6:3], i__b0__sig[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row3[4:3], product0_row0[8:4] };
  assign _018_ = { product0_row1[8:3], i__b0__sig[5] } & { product0_row2[6:3], i__b0__sig[7], product0_row2[1:0] };
  assign _019_ = product0_level1_1_half & { product0_row3[4:3], product0_row0[8:4] };
  assign product0_level1_1_carry = _018_ | _019_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _020_ = product0_row0[3] & product0_row1[1];
  assign _021_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _020_ | _021_;
  assign product0_level2_1_half = product0_row3[2:0] ^ { product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3:1];
  assign product0_row0[8] = ~ _002_[8];
  assign product0_row1[8] = ~ _006_[8];
  assign product0_row2[8] = ~ _010_[8];
  assign align__x0_14_13[1] = ~ _015_[8];
  assign _015_[7:0] = { align__x0_14_13[0], product0_row3[6:0] };
  assign _010_[7:0] = product0_row2[7:0];
  assign _006_[7:0] = product0_row1[7:0];
  assign _002_[7:0] = { product0_row0[7:2], port };
  assign product0_row3[8:7] = align__x0_14_13;
  assign product0_row0[1:0] = port;
endmodule

module mac_int8_int8_int32__sum (
  input wire b_1,
  input wire [31:0] acc,
  input wire [1:0] port_2,
  input wire [1:0] align__x0_14_13,
  input wire align__x0_2,
  input wire align__x0_3,
  input wire align__x1_11,
  input wire align__x0_4,
  input wire align__x1_9,
  input wire align__x0_12,
  input wire align__x1_13,
  input wire align__x0_5,
  input wire align__x0_10,
  input wire align__x0_11,
  input wire align__x0_6,
  input wire align__x0_7,
  input wire align__x0_8,
  input wire align__x0_9,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [15:0] _000_, _009_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [1:0] _001_, _020_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_3_carry,
    sum_level2_3_half, sum_level2_3_sum;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _021_, _022_, _023_, _024_, _026_, _027_, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry,
    sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level2_1_carry,
    sum_level2_1_half, sum_level2_1_sum, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum, sum_level3_2_carry, sum_level3_2_half, sum_level3_2_sum, sum_level3_3_carry,
    sum_level3_3_half, sum_level3_3_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half,
    sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [31:0] _025_;
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[19] | _011_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[20] | _012_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = acc[21] | _013_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _014_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[22] | _014_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _015_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[23] | _015_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _016_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[24] | _016_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _017_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[25] | _017_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _018_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[26] | _018_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _019_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[27] | _019_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _021_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[28] | _021_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _022_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[29] | _022_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _023_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[30] | _023_;
  assign _024_ = ~ acc[31];
  assign { _025_[31], o_31_1 } = { _024_, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_3_sum, sum_level2_3_carry[0], sum_level3_2_carry, sum_level3_2_sum, sum_level3_1_carry, sum_level3_1_sum, sum_level3_0_carry, sum_level3_0_sum, sum_level2_0_carry[0], sum_level2_0_sum[0], sum_level1_0_carry[6:0] } + { sum_level16_0_carry, 14'h0000, sum_level2_3_sum, 1'h0, sum_level2_2_sum, 1'h0, sum_level2_1_sum, 1'h0, sum_level2_0_sum[1], 1'h0, sum_level1_0_sum[7:1] };
  assign sum_level1_0_half = { 1'h0, align__x0_14_13, align__x0_12, align__x0_11, align__x0_10, align__x0_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } ^ { 2'h0, align__x1_13, 1'h0, align__x1_11, 1'h0, align__x1_9, 8'h00, port_2[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[15:0];
  assign _000_ = { 1'h0, align__x0_14_13, align__x0_12, align__x0_11, align__x0_10, align__x0_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } & { 2'h0, align__x1_13, 1'h0, align__x1_11, 1'h0, align__x1_9, 8'h00, port_2[0] };
  assign _009_ = sum_level1_0_half & acc[15:0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[9:8];
  assign _020_ = sum_level2_0_half & sum_level1_0_sum[9:8];
  assign sum_level2_0_carry = sum_level1_0_carry[8:7] | _020_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[11];
  assign _026_ = sum_level2_1_half & sum_level1_0_sum[11];
  assign sum_level2_1_carry = sum_level1_0_carry[10] | _026_;
  assign sum_level2_2_sum = sum_level2_2_half ^ sum_level1_0_sum[13];
  assign _027_ = sum_level2_2_half & sum_level1_0_sum[13];
  assign sum_level2_2_carry = sum_level1_0_carry[12] | _027_;
  assign sum_level2_3_sum = sum_level2_3_half ^ { sum_level1_0_carry[15], sum_level1_0_sum[15] };
  assign _001_ = sum_level2_3_half & { sum_level1_0_carry[15], sum_level1_0_sum[15] };
  assign sum_level2_3_carry = { acc[16], sum_level1_0_carry[14] } | _001_;
  assign sum_level3_0_half = sum_level1_0_carry[9] ^ sum_level1_0_sum[10];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[1];
  assign _002_ = sum_level1_0_carry[9] & sum_level1_0_sum[10];
  assign _003_ = sum_level3_0_half & sum_level2_0_carry[1];
  assign sum_level3_0_carry = _002_ | _003_;
  assign sum_level3_1_half = sum_level1_0_carry[11] ^ sum_level1_0_sum[12];
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _004_ = sum_level1_0_carry[11] & sum_level1_0_sum[12];
  assign _005_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = _004_ | _005_;
  assign sum_level3_2_half = sum_level1_0_carry[13] ^ sum_level1_0_sum[14];
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_2_carry;
  assign _006_ = sum_level1_0_carry[13] & sum_level1_0_sum[14];
  assign _007_ = sum_level3_2_half & sum_level2_2_carry;
  assign sum_level3_2_carry = _006_ | _007_;
  assign sum_level3_3_sum = sum_level3_3_half ^ sum_level2_3_carry[1];
  assign _008_ = sum_level3_3_half & sum_level2_3_carry[1];
  assign sum_level3_3_carry = acc[17] | _008_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_3_carry;
  assign _010_ = sum_level4_0_half & sum_level3_3_carry;
  assign sum_level4_0_carry = acc[18] | _010_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign sum_level2_1_half = ~ sum_level1_0_carry[10];
  assign sum_level2_2_half = ~ sum_level1_0_carry[12];
  assign sum_level3_3_half = ~ acc[17];
  assign sum_level4_0_half = ~ acc[18];
  assign sum_level5_0_half = ~ acc[19];
  assign sum_level6_0_half = ~ acc[20];
  assign sum_level7_0_half = ~ acc[21];
  assign sum_level8_0_half = ~ acc[22];
  assign sum_level9_0_half = ~ acc[23];
  assign sum_level10_0_half = ~ acc[24];
  assign sum_level11_0_half = ~ acc[25];
  assign sum_level12_0_half = ~ acc[26];
  assign sum_level13_0_half = ~ acc[27];
  assign sum_level14_0_half = ~ acc[28];
  assign sum_level15_0_half = ~ acc[29];
  assign sum_level16_0_half = ~ acc[30];
  assign sum_level2_0_half = ~ sum_level1_0_carry[8:7];
  assign sum_level2_3_half = ~ { acc[16], sum_level1_0_carry[14] };
  assign o_0 = sum_level1_0_sum[0];
  assign _025_[30:0] = o_31_1;
endmodule
