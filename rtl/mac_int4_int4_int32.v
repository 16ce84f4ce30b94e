// mac_int4_int4_int32
//
// Spec:    mac:a=int4,b=int4,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             4 bits  int4
//   input  b             4 bits  int4
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x3 (3), b = 0xa (-6), acc = 0x00000058 (88) give o = 0x00000046 (70)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int4_int4_int32 (
  input wire [3:0] a,
  input wire [3:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [7:0] align__x0, align__x1;
  mac_int4_int4_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .port({ align__x0[1], align__x1[0] }),
    .align__x0_6_5(align__x0[6:5]),
    .product0_level1_0_sum(align__x0[2]),
    .product0_level2_0_sum(align__x0[3]),
    .product0_level3_0_carry(align__x1[5]),
    .product0_level3_0_sum(align__x0[4])
  );
  mac_int4_int4_int32__sum sum (
    .acc(acc),
    .b_1(b[1]),
    .port_2({ align__x0[1], align__x1[0] }),
    .align__x0_6_5(align__x0[6:5]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x0_4(align__x0[4]),
    .align__x1_5(align__x1[5]),
    .o_0(o[0]),
    .o_31_1(o[31:1])
  );
  assign { align__x0[7], align__x0[0] } = { 1'h0, b[1] };
  assign { align__x1[7:6], align__x1[4:1] } = 6'h00;
endmodule

module mac_int4_int4_int32__multiply (
  input wire [3:0] i__a0__sig,
  input wire [3:0] i__b0__sig,
  output wire [1:0] port,
  output wire [1:0] align__x0_6_5,
  output wire product0_level1_0_sum,
  output wire product0_level2_0_sum,
  output wire product0_level3_0_sum,
  output wire product0_level3_0_carry
);
  wire [1:0] _00_, _11_, _14_, _15_, _16_, _17_, _18_, product0_one, product0_two;
  wire [4:0] _01_, _02_, _03_, _04_, _05_, _06_, _19_, _20_, product0_multiple0, product0_multiple1,
    product0_row0, product0_row1;
  wire _07_, _08_, _09_, _10_, _12_, _13_, product0_level1_0_carry, product0_level1_0_half,
    product0_level2_0_carry, product0_level2_0_half, product0_level3_0_half;
  assign product0_one = { i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[1], 1'h0 };
  assign _00_ = ~ { i__b0__sig[2], i__b0__sig[0] };
  assign _11_ = { i__b0__sig[3], i__b0__sig[1] } & _00_;
  assign _14_ = ~ { i__b0__sig[1], 1'h0 };
  assign _15_ = _11_ & _14_;
  assign _16_ = ~ { i__b0__sig[3], i__b0__sig[1] };
  assign _17_ = _16_ & { i__b0__sig[2], i__b0__sig[0] };
  assign _18_ = _17_ & { i__b0__sig[1], 1'h0 };
  assign product0_two = _15_ | _18_;
  assign _19_ = product0_one[0] ? { i__a0__sig[3], i__a0__sig } : 5'h00;
  assign _20_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 5'h00;
  assign product0_multiple0 = _19_ | _20_;
  assign _01_ = ~ product0_multiple0;
  assign { _02_[4], product0_row0[3:2], port } = i__b0__sig[1] ? _01_ : product0_multiple0;
  assign _03_ = product0_one[1] ? { i__a0__sig[3], i__a0__sig } : 5'h00;
  assign _04_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 5'h00;
  assign product0_multiple1 = _03_ | _04_;
  assign _05_ = ~ product0_multiple1;
  assign { _06_[4], align__x0_6_5[0], product0_row1[2:0] } = i__b0__sig[3] ? _05_ : product0_multiple1;
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
  assign product0_row0[4] = ~ _02_[4];
  assign align__x0_6_5[1] = ~ _06_[4];
  assign _06_[3:0] = { align__x0_6_5[0], product0_row1[2:0] };
  assign _02_[3:0] = { product0_row0[3:2], port };
  assign product0_row1[4:3] = align__x0_6_5;
  assign product0_row0[1:0] = port;
endmodule

module mac_int4_int4_int32__sum (
  input wire b_1,
  input wire [31:0] acc,
  input wire [1:0] port_2,
  input wire [1:0] align__x0_6_5,
  input wire align__x0_2,
  input wire align__x0_3,
  input wire align__x0_4,
  input wire align__x1_5,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [7:0] _000_, _006_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _028_, _029_, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry,
    sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum,
    sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half,
    sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum, sum_level20_0_carry,
    sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum,
    sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half,
    sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level3_0_carry,
    sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [1:0] _017_, _027_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_1_carry,
    sum_level2_1_half, sum_level2_1_sum;
  wire [31:0] _026_;
  assign sum_level7_0_carry = acc[13] | _005_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _007_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[14] | _007_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _008_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[15] | _008_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _009_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[16] | _009_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _010_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[17] | _010_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _011_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[18] | _011_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _012_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[19] | _012_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _013_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[20] | _013_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _014_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[21] | _014_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _015_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[22] | _015_;
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _016_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = acc[23] | _016_;
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _018_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = acc[24] | _018_;
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _019_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = acc[25] | _019_;
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _020_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = acc[26] | _020_;
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _021_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = acc[27] | _021_;
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _022_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = acc[28] | _022_;
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _023_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = acc[29] | _023_;
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _024_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = acc[30] | _024_;
  assign _025_ = ~ acc[31];
  assign { _026_[31], o_31_1 } = { _025_, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_1_sum, sum_level2_1_carry[0], sum_level3_0_carry, sum_level3_0_sum, sum_level2_0_carry[0], sum_level2_0_sum[0], sum_level1_0_carry[2:0] } + { sum_level24_0_carry, 22'h000000, sum_level2_1_sum, 1'h0, sum_level2_0_sum[1], 1'h0, sum_level1_0_sum[3:1] };
  assign sum_level1_0_half = { 1'h0, align__x0_6_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } ^ { 2'h0, align__x1_5, 4'h0, port_2[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[7:0];
  assign _000_ = { 1'h0, align__x0_6_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } & { 2'h0, align__x1_5, 4'h0, port_2[0] };
  assign _006_ = sum_level1_0_half & acc[7:0];
  assign sum_level1_0_carry = _000_ | _006_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[5:4];
  assign _017_ = sum_level2_0_half & sum_level1_0_sum[5:4];
  assign sum_level2_0_carry = sum_level1_0_carry[4:3] | _017_;
  assign sum_level2_1_sum = sum_level2_1_half ^ { sum_level1_0_carry[7], sum_level1_0_sum[7] };
  assign _027_ = sum_level2_1_half & { sum_level1_0_carry[7], sum_level1_0_sum[7] };
  assign sum_level2_1_carry = { acc[8], sum_level1_0_carry[6] } | _027_;
  assign sum_level3_0_half = sum_level1_0_carry[5] ^ sum_level1_0_sum[6];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[1];
  assign _028_ = sum_level1_0_carry[5] & sum_level1_0_sum[6];
  assign _029_ = sum_level3_0_half & sum_level2_0_carry[1];
  assign sum_level3_0_carry = _028_ | _029_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry[1];
  assign _001_ = sum_level3_1_half & sum_level2_1_carry[1];
  assign sum_level3_1_carry = acc[9] | _001_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_1_carry;
  assign _002_ = sum_level4_0_half & sum_level3_1_carry;
  assign sum_level4_0_carry = acc[10] | _002_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _003_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[11] | _003_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _004_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[12] | _004_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _005_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level3_1_half = ~ acc[9];
  assign sum_level4_0_half = ~ acc[10];
  assign sum_level5_0_half = ~ acc[11];
  assign sum_level6_0_half = ~ acc[12];
  assign sum_level7_0_half = ~ acc[13];
  assign sum_level8_0_half = ~ acc[14];
  assign sum_level9_0_half = ~ acc[15];
  assign sum_level10_0_half = ~ acc[16];
  assign sum_level11_0_half = ~ acc[17];
  assign sum_level12_0_half = ~ acc[18];
  assign sum_level13_0_half = ~ acc[19];
  assign sum_level14_0_half = ~ acc[20];
  assign sum_level15_0_half = ~ acc[21];
  assign sum_level16_0_half = ~ acc[22];
  assign sum_level17_0_half = ~ acc[23];
  assign sum_level18_0_half = ~ acc[24];
  assign sum_level19_0_half = ~ acc[25];
  assign sum_level20_0_half = ~ acc[26];
  assign sum_level21_0_half = ~ acc[27];
  assign sum_level22_0_half = ~ acc[28];
  assign sum_level23_0_half = ~ acc[29];
  assign sum_level24_0_half = ~ acc[30];
  assign sum_level2_0_half = ~ sum_level1_0_carry[4:3];
  assign sum_level2_1_half = ~ { acc[8], sum_level1_0_carry[6] };
  assign o_0 = sum_level1_0_sum[0];
  assign _026_[30:0] = o_31_1;
endmodule
