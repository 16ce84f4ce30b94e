// mac_int8_int4_int32
//
// Spec:    mac:a=int8,b=int4,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             4 bits  int4
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x2c (44), b = 0xa (-6), acc = 0x00000058 (88) give o = 0xffffff50 (-176)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_int4_int32 (
  input wire [7:0] a,
  input wire [3:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [11:0] align__x0, align__x1;
  mac_int8_int4_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .port({ align__x0[1], align__x1[0] }),
    .align__x0_10_9(align__x0[10:9]),
    .product0_level1_0_sum(align__x0[2]),
    .product0_level2_0_sum(align__x0[3]),
    .product0_level3_0_sum(align__x0[4]),
    .product0_level4_0_sum(align__x0[5]),
    .product0_level5_0_sum(align__x0[6]),
    .product0_level6_0_sum(align__x0[7]),
    .product0_level7_0_carry(align__x1[9]),
    .product0_level7_0_sum(align__x0[8])
  );
  mac_int8_int4_int32__sum sum (
    .acc(acc),
    .b_1(b[1]),
    .align__x0_8(align__x0[8]),
    .align__x1_9(align__x1[9]),
    .o_0(o[0]),
    .o_31_1(o[31:1]),
    .port_2({ align__x0[1], align__x1[0] }),
    .align__x0_10_9(align__x0[10:9]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x0_4(align__x0[4]),
    .align__x0_5(align__x0[5]),
    .align__x0_6(align__x0[6]),
    .align__x0_7(align__x0[7])
  );
  assign { align__x0[11], align__x0[0] } = { 1'h0, b[1] };
  assign { align__x1[11:10], align__x1[8:1] } = 10'h000;
endmodule

module mac_int8_int4_int32__multiply (
  input wire [7:0] i__a0__sig,
  input wire [3:0] i__b0__sig,
  output wire [1:0] port,
  output wire [1:0] align__x0_10_9,
  output wire product0_level1_0_sum,
  output wire product0_level2_0_sum,
  output wire product0_level3_0_sum,
  output wire product0_level4_0_sum,
  output wire product0_level5_0_sum,
  output wire product0_level6_0_sum,
  output wire product0_level7_0_sum,
  output wire product0_level7_0_carry
);
  wire [1:0] _00_, _11_, _22_, _23_, _24_, _25_, _26_, product0_one, product0_two;
  wire [8:0] _01_, _02_, _03_, _04_, _05_, _06_, _27_, _28_, product0_multiple0, product0_multiple1,
    product0_row0, product0_row1;
  wire _07_, _08_, _09_, _10_, _12_, _13_, _14_, _15_, _16_, _17_, _18_, _19_, _20_, _21_,
    product0_level1_0_carry, product0_level1_0_half, product0_level2_0_carry, product0_level2_0_half,
    product0_level3_0_carry, product0_level3_0_half, product0_level4_0_carry, product0_level4_0_half,
    product0_level5_0_carry, product0_level5_0_half, product0_level6_0_carry, product0_level6_0_half,
    product0_level7_0_half;
  assign product0_one = { i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[1], 1'h0 };
  assign _00_ = ~ { i__b0__sig[2], i__b0__sig[0] };
  assign _11_ = { i__b0__sig[3], i__b0__sig[1] } & _00_;
  assign _22_ = ~ { i__b0__sig[1], 1'h0 };
  assign _23_ = _11_ & _22_;
  assign _24_ = ~ { i__b0__sig[3], i__b0__sig[1] };
  assign _25_ = _24_ & { i__b0__sig[2], i__b0__sig[0] };
  assign _26_ = _25_ & { i__b0__sig[1], 1'h0 };
  assign product0_two = _23_ | _26_;
  assign _27_ = product0_one[0] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _28_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple0 = _27_ | _28_;
  assign _01_ = ~ product0_multiple0;
  assign { _02_[8], product0_row0[7:2], port } = i__b0__sig[1] ? _01_ : product0_multiple0;
  assign _03_ = product0_one[1] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _04_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple1 = _03_ | _04_;
  assign _05_ = ~ product0_multiple1;
  assign { _06_[8], align__x0_10_9[0], product0_row1[6:0] } = i__b0__sig[3] ? _05_ : product0_multiple1;
  assign product0_level1_0_half = i__b0__sig[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _07_ = i__b0__sig[3] & product0_row0[2];
  assign _08_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _07_ | _08_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _09_ = product0_row0[3] & product0_row1[1];
  assign _10_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _09_ | _10_;
  assign product0_level3_0_half = product0_row0[4] ^ product0_row1[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _12_ = product0_row0[4] & product0_row1[2];
  assign _13_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _12_ | _13_;
  assign product0_level4_0_half = product0_row0[5] ^ product0_row1[3];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _14_ = product0_row0[5] & product0_row1[3];
  assign _15_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _14_ | _15_;
  assign product0_level5_0_half = product0_row0[6] ^ product0_row1[4];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _16_ = product0_row0[6] & product0_row1[4];
  assign _17_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _16_ | _17_;
  assign product0_level6_0_half = product0_row0[7] ^ product0_row1[5];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _18_ = product0_row0[7] & product0_row1[5];
  assign _19_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _18_ | _19_;
  assign product0_level7_0_half = product0_row0[8] ^ product0_row1[6];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _20_ = product0_row0[8] & product0_row1[6];
  assign _21_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _20_ | _21_;
  assign product0_row0[8] = ~ _02_[8];
  assign align__x0_10_9[1] = ~ _06_[8];
  assign _06_[7:0] = { align__x0_10_9[0], product0_row1[6:0] };
  assign _02_[7:0] = { product0_row0[7:2], port };
  assign product0_row1[8:7] = align__x0_10_9;
  assign product0_row0[1:0] = port;
endmodule

module mac_int8_int4_int32__sum (
  input wire b_1,
  input wire [31:0] acc,
  input wire [1:0] port_2,
  input wire [1:0] align__x0_10_9,
  input wire align__x0_2,
  input wire align__x0_3,
  input wire align__x0_4,
  input wire align__x0_5,
  input wire align__x0_6,
  input wire align__x0_7,
  input wire align__x0_8,
  input wire align__x1_9,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [11:0] _000_, _006_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _018_, _019_, _020_, _021_, _024_, _025_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [1:0] _017_, _023_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_1_carry,
    sum_level2_1_half, sum_level2_1_sum;
  wire [31:0] _022_;
  assign _008_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[19] | _008_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _009_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[20] | _009_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _010_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[21] | _010_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _011_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[22] | _011_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _012_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[23] | _012_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _013_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[24] | _013_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _014_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[25] | _014_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _015_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[26] | _015_;
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _016_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = acc[27] | _016_;
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _018_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = acc[28] | _018_;
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _019_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = acc[29] | _019_;
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _020_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = acc[30] | _020_;
  assign _021_ = ~ acc[31];
  assign { _022_[31], o_31_1 } = { _021_, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_1_sum, sum_level2_1_carry[0], sum_level3_0_carry, sum_level3_0_sum, sum_level2_0_carry[0], sum_level2_0_sum[0], sum_level1_0_carry[6:0] } + { sum_level20_0_carry, 18'h00000, sum_level2_1_sum, 1'h0, sum_level2_0_sum[1], 1'h0, sum_level1_0_sum[7:1] };
  assign sum_level1_0_half = { 1'h0, align__x0_10_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } ^ { 2'h0, align__x1_9, 8'h00, port_2[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[11:0];
  assign _000_ = { 1'h0, align__x0_10_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } & { 2'h0, align__x1_9, 8'h00, port_2[0] };
  assign _006_ = sum_level1_0_half & acc[11:0];
  assign sum_level1_0_carry = _000_ | _006_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[9:8];
  assign _017_ = sum_level2_0_half & sum_level1_0_sum[9:8];
  assign sum_level2_0_carry = sum_level1_0_carry[8:7] | _017_;
  assign sum_level2_1_sum = sum_level2_1_half ^ { sum_level1_0_carry[11], sum_level1_0_sum[11] };
  assign _023_ = sum_level2_1_half & { sum_level1_0_carry[11], sum_level1_0_sum[11] };
  assign sum_level2_1_carry = { acc[12], sum_level1_0_carry[10] } | _023_;
  assign sum_level3_0_half = sum_level1_0_carry[9] ^ sum_level1_0_sum[10];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[1];
  assign _024_ = sum_level1_0_carry[9] & sum_level1_0_sum[10];
  assign _025_ = sum_level3_0_half & sum_level2_0_carry[1];
  assign sum_level3_0_carry = _024_ | _025_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry[1];
  assign _001_ = sum_level3_1_half & sum_level2_1_carry[1];
  assign sum_level3_1_carry = acc[13] | _001_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_1_carry;
  assign _002_ = sum_level4_0_half & sum_level3_1_carry;
  assign sum_level4_0_carry = acc[14] | _002_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _003_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[15] | _003_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _004_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[16] | _004_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _005_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = acc[17] | _005_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _007_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[18] | _007_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign sum_level3_1_half = ~ acc[13];
  assign sum_level4_0_half = ~ acc[14];
  assign sum_level5_0_half = ~ acc[15];
  assign sum_level6_0_half = ~ acc[16];
  assign sum_level7_0_half = ~ acc[17];
  assign sum_level8_0_half = ~ acc[18];
  assign sum_level9_0_half = ~ acc[19];
  assign sum_level10_0_half = ~ acc[20];
  assign sum_level11_0_half = ~ acc[21];
  assign sum_level12_0_half = ~ acc[22];
  assign sum_level13_0_half = ~ acc[23];
  assign sum_level14_0_half = ~ acc[24];
  assign sum_level15_0_half = ~ acc[25];
  assign sum_level16_0_half = ~ acc[26];
  assign sum_level17_0_half = ~ acc[27];
  assign sum_level18_0_half = ~ acc[28];
  assign sum_level19_0_half = ~ acc[29];
  assign sum_level20_0_half = ~ acc[30];
  assign sum_level2_0_half = ~ sum_level1_0_carry[8:7];
  assign sum_level2_1_half = ~ { acc[12], sum_level1_0_carry[10] };
  assign o_0 = sum_level1_0_sum[0];
  assign _022_[30:0] = o_31_1;
endmodule
