// dot_int8_int8_lanes4_int32
//
// Spec:    dot:a=int8,b=int8,lanes=4,acc=int32
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x int8
//   input  b            32 bits  4 x int8
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = [0x2c (44), 0xa6 (-90), 0x16 (22), 0x68 (104)], b = [0xa6 (-90), 0x16 (22), 0x68 (104), 0xd2 (-46)], acc =
//     0x00000058 (88) give o = 0xffffdf64 (-8348)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_int8_int8_lanes4_int32 (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [17:0] align__x0, align__x1;
  wire [15:0] multiply__x0, multiply__x1, multiply__x2, multiply__x3, multiply__x4, multiply__x5, multiply__x6,
    multiply__x7;
  dot_int8_int8_lanes4_int32__align align (
    .b_1(b[1]),
    .multiply__x0_4(multiply__x0[4]),
    .multiply__x1_9(multiply__x1[9]),
    .multiply__x0_12(multiply__x0[12]),
    .multiply__x1_13(multiply__x1[13]),
    .multiply__x0_5(multiply__x0[5]),
    .multiply__x0_10(multiply__x0[10]),
    .multiply__x0_11(multiply__x0[11]),
    .multiply__x0_6(multiply__x0[6]),
    .multiply__x0_7(multiply__x0[7]),
    .multiply__x0_8(multiply__x0[8]),
    .b_9(b[9]),
    .multiply__x0_9(multiply__x0[9]),
    .port_21({ multiply__x2[1], multiply__x3[0] }),
    .multiply__x2_14_13(multiply__x2[14:13]),
    .multiply__x2_2(multiply__x2[2]),
    .multiply__x2_3(multiply__x2[3]),
    .multiply__x3_11(multiply__x3[11]),
    .multiply__x2_4(multiply__x2[4]),
    .multiply__x3_9(multiply__x3[9]),
    .multiply__x2_12(multiply__x2[12]),
    .multiply__x3_13(multiply__x3[13]),
    .b_17(b[17]),
    .multiply__x2_5(multiply__x2[5]),
    .multiply__x2_10(multiply__x2[10]),
    .multiply__x2_11(multiply__x2[11]),
    .multiply__x2_6(multiply__x2[6]),
    .multiply__x2_7(multiply__x2[7]),
    .multiply__x2_8(multiply__x2[8]),
    .multiply__x2_9(multiply__x2[9]),
    .port_37({ multiply__x4[1], multiply__x5[0] }),
    .multiply__x4_14_13(multiply__x4[14:13]),
    .multiply__x4_2(multiply__x4[2]),
    .b_25(b[25]),
    .multiply__x4_3(multiply__x4[3]),
    .multiply__x5_11(multiply__x5[11]),
    .multiply__x4_4(multiply__x4[4]),
    .multiply__x5_9(multiply__x5[9]),
    .multiply__x4_12(multiply__x4[12]),
    .multiply__x5_13(multiply__x5[13]),
    .multiply__x4_5(multiply__x4[5]),
    .multiply__x4_10(multiply__x4[10]),
    .multiply__x4_11(multiply__x4[11]),
    .multiply__x4_6(multiply__x4[6]),
    .port_5({ multiply__x0[1], multiply__x1[0] }),
    .multiply__x4_7(multiply__x4[7]),
    .multiply__x4_8(multiply__x4[8]),
    .multiply__x4_9(multiply__x4[9]),
    .port_53({ multiply__x6[1], multiply__x7[0] }),
    .multiply__x6_14_13(multiply__x6[14:13]),
    .multiply__x6_2(multiply__x6[2]),
    .multiply__x6_3(multiply__x6[3]),
    .multiply__x7_11(multiply__x7[11]),
    .multiply__x6_4(multiply__x6[4]),
    .multiply__x7_9(multiply__x7[9]),
    .multiply__x0_14_13(multiply__x0[14:13]),
    .multiply__x6_12(multiply__x6[12]),
    .multiply__x7_13(multiply__x7[13]),
    .multiply__x6_5(multiply__x6[5]),
    .multiply__x6_10(multiply__x6[10]),
    .multiply__x6_11(multiply__x6[11]),
    .multiply__x6_6(multiply__x6[6]),
    .multiply__x6_7(multiply__x6[7]),
    .multiply__x6_8(multiply__x6[8]),
    .multiply__x6_9(multiply__x6[9]),
    .align__x0_0(align__x0[0]),
    .multiply__x0_2(multiply__x0[2]),
    .align__x1_0(align__x1[0]),
    .align__x0_1(align__x0[1]),
    .align__x0_17(align__x0[17]),
    .multiply__x0_3(multiply__x0[3]),
    .multiply__x1_11(multiply__x1[11]),
    .total_level4_0_carry({ align__x1[17], align__x0[16:3] }),
    .total_level4_0_sum({ align__x1[16:3], align__x0[2] })
  );
  dot_int8_int8_lanes4_int32__multiply multiply (
    .a(a),
    .multiply__x6_14_13(multiply__x6[14:13]),
    .b(b),
    .port_3({ multiply__x0[1], multiply__x1[0] }),
    .multiply__x0_14_13(multiply__x0[14:13]),
    .port_5({ multiply__x2[1], multiply__x3[0] }),
    .multiply__x2_14_13(multiply__x2[14:13]),
    .port_7({ multiply__x4[1], multiply__x5[0] }),
    .multiply__x4_14_13(multiply__x4[14:13]),
    .port_9({ multiply__x6[1], multiply__x7[0] }),
    .product0_level1_0_sum(multiply__x0[2]),
    .product0_level2_0_sum(multiply__x0[3]),
    .product0_level2_2_sum(multiply__x1[11]),
    .product0_level3_0_sum(multiply__x0[4]),
    .product0_level3_1_sum(multiply__x1[9]),
    .product0_level3_2_carry(multiply__x1[13]),
    .product0_level3_2_sum(multiply__x0[12]),
    .product0_level4_0_sum(multiply__x0[5]),
    .product0_level4_1_carry(multiply__x0[11]),
    .product0_level4_1_sum(multiply__x0[10]),
    .product0_level5_0_sum(multiply__x0[6]),
    .product0_level6_0_sum(multiply__x0[7]),
    .product0_level7_0_carry(multiply__x0[9]),
    .product0_level7_0_sum(multiply__x0[8]),
    .product1_level1_0_sum(multiply__x2[2]),
    .product1_level2_0_sum(multiply__x2[3]),
    .product1_level2_2_sum(multiply__x3[11]),
    .product1_level3_0_sum(multiply__x2[4]),
    .product1_level3_1_sum(multiply__x3[9]),
    .product1_level3_2_carry(multiply__x3[13]),
    .product1_level3_2_sum(multiply__x2[12]),
    .product1_level4_0_sum(multiply__x2[5]),
    .product1_level4_1_carry(multiply__x2[11]),
    .product1_level4_1_sum(multiply__x2[10]),
    .product1_level5_0_sum(multiply__x2[6]),
    .product1_level6_0_sum(multiply__x2[7]),
    .product1_level7_0_carry(multiply__x2[9]),
    .product1_level7_0_sum(multiply__x2[8]),
    .product2_level1_0_sum(multiply__x4[2]),
    .product2_level2_0_sum(multiply__x4[3]),
    .product2_level2_2_sum(multiply__x5[11]),
    .product2_level3_0_sum(multiply__x4[4]),
    .product2_level3_1_sum(multiply__x5[9]),
    .product2_level3_2_carry(multiply__x5[13]),
    .product2_level3_2_sum(multiply__x4[12]),
    .product2_level4_0_sum(multiply__x4[5]),
    .product2_level4_1_carry(multiply__x4[11]),
    .product2_level4_1_sum(multiply__x4[10]),
    .product2_level5_0_sum(multiply__x4[6]),
    .product2_level6_0_sum(multiply__x4[7]),
    .product2_level7_0_carry(multiply__x4[9]),
    .product2_level7_0_sum(multiply__x4[8]),
    .product3_level1_0_sum(multiply__x6[2]),
    .product3_level2_0_sum(multiply__x6[3]),
    .product3_level2_2_sum(multiply__x7[11]),
    .product3_level3_0_sum(multiply__x6[4]),
    .product3_level3_1_sum(multiply__x7[9]),
    .product3_level3_2_carry(multiply__x7[13]),
    .product3_level3_2_sum(multiply__x6[12]),
    .product3_level4_0_sum(multiply__x6[5]),
    .product3_level4_1_carry(multiply__x6[11]),
    .product3_level4_1_sum(multiply__x6[10]),
    .product3_level5_0_sum(multiply__x6[6]),
    .product3_level6_0_sum(multiply__x6[7]),
    .product3_level7_0_carry(multiply__x6[9]),
    .product3_level7_0_sum(multiply__x6[8])
  );
  dot_int8_int8_lanes4_int32__sum sum (
    .acc(acc),
    .align__x0_0(align__x0[0]),
    .align__x1_0(align__x1[0]),
    .align__x0_1(align__x0[1]),
    .align__x0_17(align__x0[17]),
    .port_5({ align__x1[16:3], align__x0[2] }),
    .port_6({ align__x1[17], align__x0[16:3] }),
    .o_0(o[0]),
    .o_31_1(o[31:1])
  );
  assign { multiply__x2[15], multiply__x2[0] } = { 1'h0, b[9] };
  assign { multiply__x0[15], multiply__x0[0] } = { 1'h0, b[1] };
  assign { multiply__x1[15:14], multiply__x1[12], multiply__x1[10], multiply__x1[8:1] } = 12'h000;
  assign { multiply__x7[15:14], multiply__x7[12], multiply__x7[10], multiply__x7[8:1] } = 12'h000;
  assign { multiply__x6[15], multiply__x6[0] } = { 1'h0, b[25] };
  assign { multiply__x5[15:14], multiply__x5[12], multiply__x5[10], multiply__x5[8:1] } = 12'h000;
  assign align__x1[2:1] = 2'h0;
  assign { multiply__x4[15], multiply__x4[0] } = { 1'h0, b[17] };
  assign { multiply__x3[15:14], multiply__x3[12], multiply__x3[10], multiply__x3[8:1] } = 12'h000;
endmodule

module dot_int8_int8_lanes4_int32__align (
  input wire b_1,
  input wire b_9,
  input wire b_17,
  input wire b_25,
  input wire [1:0] port_5,
  input wire [1:0] multiply__x0_14_13,
  input wire multiply__x0_2,
  input wire multiply__x0_3,
  input wire multiply__x1_11,
  input wire multiply__x0_4,
  input wire multiply__x1_9,
  input wire multiply__x0_12,
  input wire multiply__x1_13,
  input wire multiply__x0_5,
  input wire multiply__x0_10,
  input wire multiply__x0_11,
  input wire multiply__x0_6,
  input wire multiply__x0_7,
  input wire multiply__x0_8,
  input wire multiply__x0_9,
  input wire [1:0] port_21,
  input wire [1:0] multiply__x2_14_13,
  input wire multiply__x2_2,
  input wire multiply__x2_3,
  input wire multiply__x3_11,
  input wire multiply__x2_4,
  input wire multiply__x3_9,
  input wire multiply__x2_12,
  input wire multiply__x3_13,
  input wire multiply__x2_5,
  input wire multiply__x2_10,
  input wire multiply__x2_11,
  input wire multiply__x2_6,
  input wire multiply__x2_7,
  input wire multiply__x2_8,
  input wire multiply__x2_9,
  input wire [1:0] port_37,
  input wire [1:0] multiply__x4_14_13,
  input wire multiply__x4_2,
  input wire multiply__x4_3,
  input wire multiply__x5_11,
  input wire multiply__x4_4,
  input wire multiply__x5_9,
  input wire multiply__x4_12,
  input wire multiply__x5_13,
  input wire multiply__x4_5,
  input wire multiply__x4_10,
  input wire multiply__x4_11,
  input wire multiply__x4_6,
  input wire multiply__x4_7,
  input wire multiply__x4_8,
  input wire multiply__x4_9,
  input wire [1:0] port_53,
  input wire [1:0] multiply__x6_14_13,
  input wire multiply__x6_2,
  input wire multiply__x6_3,
  input wire multiply__x7_11,
  input wire multiply__x6_4,
  input wire multiply__x7_9,
  input wire multiply__x6_12,
  input wire multiply__x7_13,
  input wire multiply__x6_5,
  input wire multiply__x6_10,
  input wire multiply__x6_11,
  input wire multiply__x6_6,
  input wire multiply__x6_7,
  input wire multiply__x6_8,
  input wire multiply__x6_9,
  output wire align__x0_0,
  output wire align__x1_0,
  output wire align__x0_1,
  output wire align__x0_17,
  output wire [14:0] total_level4_0_sum,
  output wire [14:0] total_level4_0_carry
);
  wire [15:0] _00_, _01_, _04_, _05_, _06_, _07_, _08_, _11_, total_level1_0_carry, total_level1_0_half,
    total_level1_0_sum, total_level1_1_carry, total_level1_1_half, total_level1_1_sum, total_level2_0_carry,
    total_level2_0_half, total_level2_0_sum, total_level3_0_carry, total_level3_0_half, total_level3_0_sum;
  wire [14:0] _02_, _03_, _09_, _10_, total_level2_1_carry, total_level2_1_half, total_level2_1_sum,
    total_level4_0_half;
  assign total_level1_0_half = { 1'h0, multiply__x0_14_13, multiply__x0_12, multiply__x0_11, multiply__x0_10, multiply__x0_9, multiply__x0_8, multiply__x0_7, multiply__x0_6, multiply__x0_5, multiply__x0_4, multiply__x0_3, multiply__x0_2, port_5[1], b_1 } ^ { 2'h0, multiply__x1_13, 1'h0, multiply__x1_11, 1'h0, multiply__x1_9, 8'h00, port_5[0] };
  assign total_level1_0_sum = total_level1_0_half ^ { 1'h0, multiply__x2_14_13, multiply__x2_12, multiply__x2_11, multiply__x2_10, multiply__x2_9, multiply__x2_8, multiply__x2_7, multiply__x2_6, multiply__x2_5, multiply__x2_4, multiply__x2_3, multiply__x2_2, port_21[1], b_9 };
  assign _00_ = { 1'h0, multiply__x0_14_13, multiply__x0_12, multiply__x0_11, multiply__x0_10, multiply__x0_9, multiply__x0_8, multiply__x0_7, multiply__x0_6, multiply__x0_5, multiply__x0_4, multiply__x0_3, multiply__x0_2, port_5[1], b_1 } & { 2'h0, multiply__x1_13, 1'h0, multiply__x1_11, 1'h0, multiply__x1_9, 8'h00, port_5[0] };
  assign _04_ = total_level1_0_half & { 1'h0, multiply__x2_14_13, multiply__x2_12, multiply__x2_11, multiply__x2_10, multiply__x2_9, multiply__x2_8, multiply__x2_7, multiply__x2_6, multiply__x2_5, multiply__x2_4, multiply__x2_3, multiply__x2_2, port_21[1], b_9 };
  assign total_level1_0_carry = _00_ | _04_;
  assign total_level1_1_half = { 2'h0, multiply__x3_13, 1'h0, multiply__x3_11, 1'h0, multiply__x3_9, 8'h00, port_21[0] } ^ { 1'h0, multiply__x4_14_13, multiply__x4_12, multiply__x4_11, multiply__x4_10, multiply__x4_9, multiply__x4_8, multiply__x4_7, multiply__x4_6, multiply__x4_5, multiply__x4_4, multiply__x4_3, multiply__x4_2, port_37[1], b_17 };
  assign total_level1_1_sum = total_level1_1_half ^ { 2'h0, multiply__x5_13, 1'h0, multiply__x5_11, 1'h0, multiply__x5_9, 8'h00, port_37[0] };
  assign _05_ = { 2'h0, multiply__x3_13, 1'h0, multiply__x3_11, 1'h0, multiply__x3_9, 8'h00, port_21[0] } & { 1'h0, multiply__x4_14_13, multiply__x4_12, multiply__x4_11, multiply__x4_10, multiply__x4_9, multiply__x4_8, multiply__x4_7, multiply__x4_6, multiply__x4_5, multiply__x4_4, multiply__x4_3, multiply__x4_2, port_37[1], b_17 };
  assign _06_ = total_level1_1_half & { 2'h0, multiply__x5_13, 1'h0, multiply__x5_11, 1'h0, multiply__x5_9, 8'h00, port_37[0] };
  assign total_level1_1_carry = _05_ | _06_;
  assign total_level2_0_half = { 1'h0, multiply__x6_14_13, multiply__x6_12, multiply__x6_11, multiply__x6_10, multiply__x6_9, multiply__x6_8, multiply__x6_7, multiply__x6_6, multiply__x6_5, multiply__x6_4, multiply__x6_3, multiply__x6_2, port_53[1], b_25 } ^ { 2'h0, multiply__x7_13, 1'h0, multiply__x7_11, 1'h0, multiply__x7_9, 8'h00, port_53[0] };
  assign total_level2_0_sum = total_level2_0_half ^ total_level1_0_sum;
  assign _07_ = { 1'h0, multiply__x6_14_13, multiply__x6_12, multiply__x6_11, multiply__x6_10, multiply__x6_9, multiply__x6_8, multiply__x6_7, multiply__x6_6, multiply__x6_5, multiply__x6_4, multiply__x6_3, multiply__x6_2, port_53[1], b_25 } & { 2'h0, multiply__x7_13, 1'h0, multiply__x7_11, 1'h0, multiply__x7_9, 8'h00, port_53[0] };
  assign _08_ = total_level2_0_half & total_level1_0_sum;
  assign total_level2_0_carry = _07_ | _08_;
  assign total_level2_1_half = total_level1_0_carry[14:0] ^ total_level1_1_carry[14:0];
  assign total_level2_1_sum = total_level2_1_half ^ total_level1_1_sum[15:1];
  assign _09_ = total_level1_0_carry[14:0] & total_level1_1_carry[14:0];
  assign _10_ = total_level2_1_half & total_level1_1_sum[15:1];
  assign total_level2_1_carry = _09_ | _10_;
  assign total_level3_0_half = { total_level1_0_carry[15], total_level2_0_carry[14:0] } ^ { total_level1_1_carry[15], total_level2_0_sum[15:1] };
  assign total_level3_0_sum = total_level3_0_half ^ { total_level2_0_carry[15], total_level2_1_sum };
  assign _11_ = { total_level1_0_carry[15], total_level2_0_carry[14:0] } & { total_level1_1_carry[15], total_level2_0_sum[15:1] };
  assign _01_ = total_level3_0_half & { total_level2_0_carry[15], total_level2_1_sum };
  assign total_level3_0_carry = _11_ | _01_;
  assign total_level4_0_half = total_level2_1_carry ^ total_level3_0_carry[14:0];
  assign total_level4_0_sum = total_level4_0_half ^ total_level3_0_sum[15:1];
  assign _02_ = total_level2_1_carry & total_level3_0_carry[14:0];
  assign _03_ = total_level4_0_half & total_level3_0_sum[15:1];
  assign total_level4_0_carry = _02_ | _03_;
  assign align__x0_17 = total_level3_0_carry[15];
  assign align__x0_1 = total_level3_0_sum[0];
  assign align__x1_0 = total_level2_0_sum[0];
  assign align__x0_0 = total_level1_1_sum[0];
endmodule

module dot_int8_int8_lanes4_int32__multiply (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire [1:0] port_3,
  output wire [1:0] multiply__x0_14_13,
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
  output wire product0_level7_0_carry,
  output wire [1:0] port_5,
  output wire [1:0] multiply__x2_14_13,
  output wire product1_level1_0_sum,
  output wire product1_level2_0_sum,
  output wire product1_level2_2_sum,
  output wire product1_level3_0_sum,
  output wire product1_level3_1_sum,
  output wire product1_level3_2_sum,
  output wire product1_level3_2_carry,
  output wire product1_level4_0_sum,
  output wire product1_level4_1_sum,
  output wire product1_level4_1_carry,
  output wire product1_level5_0_sum,
  output wire product1_level6_0_sum,
  output wire product1_level7_0_sum,
  output wire product1_level7_0_carry,
  output wire [1:0] port_7,
  output wire [1:0] multiply__x4_14_13,
  output wire product2_level1_0_sum,
  output wire product2_level2_0_sum,
  output wire product2_level2_2_sum,
  output wire product2_level3_0_sum,
  output wire product2_level3_1_sum,
  output wire product2_level3_2_sum,
  output wire product2_level3_2_carry,
  output wire product2_level4_0_sum,
  output wire product2_level4_1_sum,
  output wire product2_level4_1_carry,
  output wire product2_level5_0_sum,
  output wire product2_level6_0_sum,
  output wire product2_level7_0_sum,
  output wire product2_level7_0_carry,
  output wire [1:0] port_9,
  output wire [1:0] multiply__x6_14_13,
  output wire product3_level1_0_sum,
  output wire product3_level2_0_sum,
  output wire product3_level2_2_sum,
  output wire product3_level3_0_sum,
  output wire product3_level3_1_sum,
  output wire product3_level3_2_sum,
  output wire product3_level3_2_carry,
  output wire product3_level4_0_sum,
  output wire product3_level4_1_sum,
  output wire product3_level4_1_carry,
  output wire product3_level5_0_sum,
  output wire product3_level6_0_sum,
  output wire product3_level7_0_sum,
  output wire product3_level7_0_carry
);
  wire [3:0] _000_, _002_, _003_, _004_, _005_, _006_, _007_, _054_, _055_, _057_, _058_, _059_, _060_, _061_,
    _108_, _119_, _130_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _152_, _163_, _195_,
    product0_one, product0_two, product1_one, product1_two, product2_one, product2_two, product3_one,
    product3_two;
  wire [8:0] _001_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _022_, _023_, _024_, _025_, _034_, _045_, _056_, _062_, _063_, _064_, _065_, _066_, _067_, _068_,
    _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _089_, _100_, _109_, _110_,
    _111_, _112_, _149_, _150_, _151_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_,
    _164_, _165_, _166_, _174_, _185_, product0_multiple0, product0_multiple1, product0_multiple2,
    product0_multiple3, product0_row0, product0_row1, product0_row2, product0_row3, product1_multiple0,
    product1_multiple1, product1_multiple2, product1_multiple3, product1_row0, product1_row1, product1_row2,
    product1_row3, product2_multiple0, product2_multiple1, product2_multiple2, product2_multiple3,
    product2_row0, product2_row1, product2_row2, product2_row3, product3_multiple0, product3_multiple1,
    product3_multiple2, product3_multiple3, product3_row0, product3_row1, product3_row2, product3_row3;
  wire _026_, _027_, _030_, _031_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _046_,
    _047_, _048_, _049_, _050_, _051_, _052_, _053_, _080_, _081_, _084_, _085_, _088_, _090_, _091_, _092_,
    _093_, _094_, _095_, _096_, _097_, _098_, _099_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _113_,
    _114_, _117_, _118_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _167_, _168_, _171_, _172_, _176_, _177_, _178_, _179_, _180_,
    _181_, _182_, _183_, _184_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_,
    product0_level1_0_carry, product0_level1_0_half, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_2_carry, product0_level2_2_half, product0_level3_0_carry, product0_level3_0_half,
    product0_level3_1_carry, product0_level3_1_half, product0_level3_2_half, product0_level4_0_carry,
    product0_level4_0_half, product0_level4_1_half, product0_level5_0_carry, product0_level5_0_half,
    product0_level6_0_carry, product0_level6_0_half, product0_level7_0_half, product1_level1_0_carry,
    product1_level1_0_half, product1_level2_0_carry, product1_level2_0_half, product1_level2_2_carry,
    product1_level2_2_half, product1_level3_0_carry, product1_level3_0_half, product1_level3_1_carry,
    product1_level3_1_half, product1_level3_2_half, product1_level4_0_carry, product1_level4_0_half,
    product1_level4_1_half, product1_level5_0_carry, product1_level5_0_half, product1_level6_0_carry,
    product1_level6_0_half, product1_level7_0_half, product2_level1_0_carry, product2_level1_0_half,
    product2_level2_0_carry, product2_level2_0_half, product2_level2_2_carry, product2_level2_2_half,
    product2_level3_0_carry, product2_level3_0_half, product2_level3_1_carry, product2_level3_1_half,
    product2_level3_2_half, product2_level4_0_carry, product2_level4_0_half, product2_level4_1_half,
    product2_level5_0_carry, product2_level5_0_half, product2_level6_0_carry, product2_level6_0_half,
    product2_level7_0_half, product3_level1_0_carry, product3_level1_0_half, product3_level2_0_carry,
    product3_level2_0_half, product3_level2_2_carry, product3_level2_2_half, product3_level3_0_carry,
    product3_level3_0_half, product3_level3_1_carry, product3_level3_1_half, product3_level3_2_half,
    product3_level4_0_carry, product3_level4_0_half, product3_level4_1_half, product3_level5_0_carry,
    product3_level5_0_half, product3_level6_0_carry, product3_level6_0_half, product3_level7_0_half;
  wire [6:0] _028_, _029_, _082_, _083_, _115_, _116_, _169_, _170_, product0_level1_1_carry,
    product0_level1_1_half, product0_level1_1_sum, product1_level1_1_carry, product1_level1_1_half,
    product1_level1_1_sum, product2_level1_1_carry, product2_level1_1_half, product2_level1_1_sum,
    product3_level1_1_carry, product3_level1_1_half, product3_level1_1_sum;
  wire [2:0] _032_, _033_, _086_, _087_, _120_, _121_, _173_, _175_, product0_level2_1_carry,
    product0_level2_1_half, product0_level2_1_sum, product1_level2_1_carry, product1_level2_1_half,
    product1_level2_1_sum, product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum,
    product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum;
  assign product0_one = { b[6], b[4], b[2], b[0] } ^ { b[5], b[3], b[1], 1'h0 };
  assign _000_ = ~ { b[6], b[4], b[2], b[0] };
  assign _108_ = { b[7], b[5], b[3], b[1] } & _000_;
  assign _119_ = ~ { b[5], b[3], b[1], 1'h0 };
  assign _130_ = _108_ & _119_;
  assign _141_ = ~ { b[7], b[5], b[3], b[1] };
  assign _152_ = _141_ & { b[6], b[4], b[2], b[0] };
  assign _163_ = _152_ & { b[5], b[3], b[1], 1'h0 };
  assign product0_two = _130_ | _163_;
  assign _174_ = product0_one[0] ? { a[7], a[7:0] } : 9'h000;
  assign _185_ = product0_two[0] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple0 = _174_ | _185_;
  assign _001_ = ~ product0_multiple0;
  assign { _012_[8], product0_row0[7:2], port_3 } = b[1] ? _001_ : product0_multiple0;
  assign _023_ = product0_one[1] ? { a[7], a[7:0] } : 9'h000;
  assign _034_ = product0_two[1] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple1 = _023_ | _034_;
  assign _045_ = ~ product0_multiple1;
  assign { _056_[8], product0_row1[7:0] } = b[3] ? _045_ : product0_multiple1;
  assign _067_ = product0_one[2] ? { a[7], a[7:0] } : 9'h000;
  assign _078_ = product0_two[2] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple2 = _067_ | _078_;
  assign _089_ = ~ product0_multiple2;
  assign { _100_[8], product0_row2[7:0] } = b[5] ? _089_ : product0_multiple2;
  assign _109_ = product0_one[3] ? { a[7], a[7:0] } : 9'h000;
  assign _110_ = product0_two[3] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple3 = _109_ | _110_;
  assign _111_ = ~ product0_multiple3;
  assign { _112_[8], multiply__x0_14_13[0], product0_row3[6:0] } = b[7] ? _111_ : product0_multiple3;
  assign product0_level1_0_half = b[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _113_ = b[3] & product0_row0[2];
  assign _114_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _113_ | _114_;
  assign product0_level1_1_half = { product0_row1[8:3], b[5] } ^ { product0_row2[6:3], b[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row3[4:3], product0_row0[8:4] };
  assign _115_ = { product0_row1[8:3], b[5] } & { product0_row2[6:3], b[7], product0_row2[1:0] };
  assign _116_ = product0_level1_1_half & { product0_row3[4:3], product0_row0[8:4] };
  assign product0_level1_1_carry = _115_ | _116_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _117_ = product0_row0[3] & product0_row1[1];
  assign _118_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _117_ | _118_;
  assign product0_level2_1_half = product0_row3[2:0] ^ { product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3:1];
  assign _120_ = product0_row3[2:0] & { product0_level1_1_sum[4:3], product0_row2[2] };
  assign _121_ = product0_level2_1_half & product0_level1_1_carry[3:1];
  assign product0_level2_1_carry = _120_ | _121_;
  assign product0_level2_2_half = product0_row2[7] ^ product0_row3[5];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[6];
  assign _122_ = product0_row2[7] & product0_row3[5];
  assign _123_ = product0_level2_2_half & product0_level1_1_carry[6];
  assign product0_level2_2_carry = _122_ | _123_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _124_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _125_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _124_ | _125_;
  assign product0_level3_1_half = product0_level1_1_carry[4] ^ product0_level1_1_sum[5];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[2];
  assign _126_ = product0_level1_1_carry[4] & product0_level1_1_sum[5];
  assign _127_ = product0_level3_1_half & product0_level2_1_carry[2];
  assign product0_level3_1_carry = _126_ | _127_;
  assign product0_level3_2_half = product0_row2[8] ^ product0_row3[6];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_2_carry;
  assign _128_ = product0_row2[8] & product0_row3[6];
  assign _129_ = product0_level3_2_half & product0_level2_2_carry;
  assign product0_level3_2_carry = _128_ | _129_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _131_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _132_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _131_ | _132_;
  assign product0_level4_1_half = product0_level1_1_carry[5] ^ product0_level1_1_sum[6];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _133_ = product0_level1_1_carry[5] & product0_level1_1_sum[6];
  assign _134_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _133_ | _134_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _135_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _136_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _135_ | _136_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _137_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _138_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _137_ | _138_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _139_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _140_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _139_ | _140_;
  assign product1_one = { b[14], b[12], b[10], b[8] } ^ { b[13], b[11], b[9], 1'h0 };
  assign _142_ = ~ { b[14], b[12], b[10], b[8] };
  assign _143_ = { b[15], b[13], b[11], b[9] } & _142_;
  assign _144_ = ~ { b[13], b[11], b[9], 1'h0 };
  assign _145_ = _143_ & _144_;
  assign _146_ = ~ { b[15], b[13], b[11], b[9] };
  assign _147_ = _146_ & { b[14], b[12], b[10], b[8] };
  assign _148_ = _147_ & { b[13], b[11], b[9], 1'h0 };
  assign product1_two = _145_ | _148_;
  assign _149_ = product1_one[0] ? { a[15], a[15:8] } : 9'h000;
  assign _150_ = product1_two[0] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple0 = _149_ | _150_;
  assign _151_ = ~ product1_multiple0;
  assign { _153_[8], product1_row0[7:2], port_5 } = b[9] ? _151_ : product1_multiple0;
  assign _154_ = product1_one[1] ? { a[15], a[15:8] } : 9'h000;
  assign _155_ = product1_two[1] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple1 = _154_ | _155_;
  assign _156_ = ~ product1_multiple1;
  assign { _157_[8], product1_row1[7:0] } = b[11] ? _156_ : product1_multiple1;
  assign _158_ = product1_one[2] ? { a[15], a[15:8] } : 9'h000;
  assign _159_ = product1_two[2] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple2 = _158_ | _159_;
  assign _160_ = ~ product1_multiple2;
  assign { _161_[8], product1_row2[7:0] } = b[13] ? _160_ : product1_multiple2;
  assign _162_ = product1_one[3] ? { a[15], a[15:8] } : 9'h000;
  assign _164_ = product1_two[3] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple3 = _162_ | _164_;
  assign _165_ = ~ product1_multiple3;
  assign { _166_[8], multiply__x2_14_13[0], product1_row3[6:0] } = b[15] ? _165_ : product1_multiple3;
  assign product1_level1_0_half = b[11] ^ product1_row0[2];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row1[0];
  assign _167_ = b[11] & product1_row0[2];
  assign _168_ = product1_level1_0_half & product1_row1[0];
  assign product1_level1_0_carry = _167_ | _168_;
  assign product1_level1_1_half = { product1_row1[8:3], b[13] } ^ { product1_row2[6:3], b[15], product1_row2[1:0] };
  assign product1_level1_1_sum = product1_level1_1_half ^ { product1_row3[4:3], product1_row0[8:4] };
  assign _169_ = { product1_row1[8:3], b[13] } & { product1_row2[6:3], b[15], product1_row2[1:0] };
  assign _170_ = product1_level1_1_half & { product1_row3[4:3], product1_row0[8:4] };
  assign product1_level1_1_carry = _169_ | _170_;
  assign product1_level2_0_half = product1_row0[3] ^ product1_row1[1];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_carry;
  assign _171_ = product1_row0[3] & product1_row1[1];
  assign _172_ = product1_level2_0_half & product1_level1_0_carry;
  assign product1_level2_0_carry = _171_ | _172_;
  assign product1_level2_1_half = product1_row3[2:0] ^ { product1_level1_1_sum[4:3], product1_row2[2] };
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_1_carry[3:1];
  assign _173_ = product1_row3[2:0] & { product1_level1_1_sum[4:3], product1_row2[2] };
  assign _175_ = product1_level2_1_half & product1_level1_1_carry[3:1];
  assign product1_level2_1_carry = _173_ | _175_;
  assign product1_level2_2_half = product1_row2[7] ^ product1_row3[5];
  assign product1_level2_2_sum = product1_level2_2_half ^ product1_level1_1_carry[6];
  assign _176_ = product1_row2[7] & product1_row3[5];
  assign _177_ = product1_level2_2_half & product1_level1_1_carry[6];
  assign product1_level2_2_carry = _176_ | _177_;
  assign product1_level3_0_half = product1_row1[2] ^ product1_level1_1_sum[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _178_ = product1_row1[2] & product1_level1_1_sum[0];
  assign _179_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _178_ | _179_;
  assign product1_level3_1_half = product1_level1_1_carry[4] ^ product1_level1_1_sum[5];
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_1_carry[2];
  assign _180_ = product1_level1_1_carry[4] & product1_level1_1_sum[5];
  assign _181_ = product1_level3_1_half & product1_level2_1_carry[2];
  assign product1_level3_1_carry = _180_ | _181_;
  assign product1_level3_2_half = product1_row2[8] ^ product1_row3[6];
  assign product1_level3_2_sum = product1_level3_2_half ^ product1_level2_2_carry;
  assign _182_ = product1_row2[8] & product1_row3[6];
  assign _183_ = product1_level3_2_half & product1_level2_2_carry;
  assign product1_level3_2_carry = _182_ | _183_;
  assign product1_level4_0_half = product1_level1_1_carry[0] ^ product1_level1_1_sum[1];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _184_ = product1_level1_1_carry[0] & product1_level1_1_sum[1];
  assign _186_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _184_ | _186_;
  assign product1_level4_1_half = product1_level1_1_carry[5] ^ product1_level1_1_sum[6];
  assign product1_level4_1_sum = product1_level4_1_half ^ product1_level3_1_carry;
  assign _187_ = product1_level1_1_carry[5] & product1_level1_1_sum[6];
  assign _188_ = product1_level4_1_half & product1_level3_1_carry;
  assign product1_level4_1_carry = _187_ | _188_;
  assign product1_level5_0_half = product1_level1_1_sum[2] ^ product1_level2_1_sum[0];
  assign product1_level5_0_sum = product1_level5_0_half ^ product1_level4_0_carry;
  assign _189_ = product1_level1_1_sum[2] & product1_level2_1_sum[0];
  assign _190_ = product1_level5_0_half & product1_level4_0_carry;
  assign product1_level5_0_carry = _189_ | _190_;
  assign product1_level6_0_half = product1_level2_1_carry[0] ^ product1_level2_1_sum[1];
  assign product1_level6_0_sum = product1_level6_0_half ^ product1_level5_0_carry;
  assign _191_ = product1_level2_1_carry[0] & product1_level2_1_sum[1];
  assign _192_ = product1_level6_0_half & product1_level5_0_carry;
  assign product1_level6_0_carry = _191_ | _192_;
  assign product1_level7_0_half = product1_level2_1_carry[1] ^ product1_level2_1_sum[2];
  assign product1_level7_0_sum = product1_level7_0_half ^ product1_level6_0_carry;
  assign _193_ = product1_level2_1_carry[1] & product1_level2_1_sum[2];
  assign _194_ = product1_level7_0_half & product1_level6_0_carry;
  assign product1_level7_0_carry = _193_ | _194_;
  assign product2_one = { b[22], b[20], b[18], b[16] } ^ { b[21], b[19], b[17], 1'h0 };
  assign _195_ = ~ { b[22], b[20], b[18], b[16] };
  assign _002_ = { b[23], b[21], b[19], b[17] } & _195_;
  assign _003_ = ~ { b[21], b[19], b[17], 1'h0 };
  assign _004_ = _002_ & _003_;
  assign _005_ = ~ { b[23], b[21], b[19], b[17] };
  assign _006_ = _005_ & { b[22], b[20], b[18], b[16] };
  assign _007_ = _006_ & { b[21], b[19], b[17], 1'h0 };
  assign product2_two = _004_ | _007_;
  assign _008_ = product2_one[0] ? { a[23], a[23:16] } : 9'h000;
  assign _009_ = product2_two[0] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple0 = _008_ | _009_;
  assign _010_ = ~ product2_multiple0;
  assign { _011_[8], product2_row0[7:2], port_7 } = b[17] ? _010_ : product2_multiple0;
  assign _013_ = product2_one[1] ? { a[23], a[23:16] } : 9'h000;
  assign _014_ = product2_two[1] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple1 = _013_ | _014_;
  assign _015_ = ~ product2_multiple1;
  assign { _016_[8], product2_row1[7:0] } = b[19] ? _015_ : product2_multiple1;
  assign _017_ = product2_one[2] ? { a[23], a[23:16] } : 9'h000;
  assign _018_ = product2_two[2] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple2 = _017_ | _018_;
  assign _019_ = ~ product2_multiple2;
  assign { _020_[8], product2_row2[7:0] } = b[21] ? _019_ : product2_multiple2;
  assign _021_ = product2_one[3] ? { a[23], a[23:16] } : 9'h000;
  assign _022_ = product2_two[3] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple3 = _021_ | _022_;
  assign _024_ = ~ product2_multiple3;
  assign { _025_[8], multiply__x4_14_13[0], product2_row3[6:0] } = b[23] ? _024_ : product2_multiple3;
  assign product2_level1_0_half = b[19] ^ product2_row0[2];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row1[0];
  assign _026_ = b[19] & product2_row0[2];
  assign _027_ = product2_level1_0_half & product2_row1[0];
  assign product2_level1_0_carry = _026_ | _027_;
  assign product2_level1_1_half = { product2_row1[8:3], b[21] } ^ { product2_row2[6:3], b[23], product2_row2[1:0] };
  assign product2_level1_1_sum = product2_level1_1_half ^ { product2_row3[4:3], product2_row0[8:4] };
  assign _028_ = { product2_row1[8:3], b[21] } & { product2_row2[6:3], b[23], product2_row2[1:0] };
  assign _029_ = product2_level1_1_half & { product2_row3[4:3], product2_row0[8:4] };
  assign product2_level1_1_carry = _028_ | _029_;
  assign product2_level2_0_half = product2_row0[3] ^ product2_row1[1];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_carry;
  assign _030_ = product2_row0[3] & product2_row1[1];
  assign _031_ = product2_level2_0_half & product2_level1_0_carry;
  assign product2_level2_0_carry = _030_ | _031_;
  assign product2_level2_1_half = product2_row3[2:0] ^ { product2_level1_1_sum[4:3], product2_row2[2] };
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_1_carry[3:1];
  assign _032_ = product2_row3[2:0] & { product2_level1_1_sum[4:3], product2_row2[2] };
  assign _033_ = product2_level2_1_half & product2_level1_1_carry[3:1];
  assign product2_level2_1_carry = _032_ | _033_;
  assign product2_level2_2_half = product2_row2[7] ^ product2_row3[5];
  assign product2_level2_2_sum = product2_level2_2_half ^ product2_level1_1_carry[6];
  assign _035_ = product2_row2[7] & product2_row3[5];
  assign _036_ = product2_level2_2_half & product2_level1_1_carry[6];
  assign product2_level2_2_carry = _035_ | _036_;
  assign product2_level3_0_half = product2_row1[2] ^ product2_level1_1_sum[0];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _037_ = product2_row1[2] & product2_level1_1_sum[0];
  assign _038_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _037_ | _038_;
  assign product2_level3_1_half = product2_level1_1_carry[4] ^ product2_level1_1_sum[5];
  assign product2_level3_1_sum = product2_level3_1_half ^ product2_level2_1_carry[2];
  assign _039_ = product2_level1_1_carry[4] & product2_level1_1_sum[5];
  assign _040_ = product2_level3_1_half & product2_level2_1_carry[2];
  assign product2_level3_1_carry = _039_ | _040_;
  assign product2_level3_2_half = product2_row2[8] ^ product2_row3[6];
  assign product2_level3_2_sum = product2_level3_2_half ^ product2_level2_2_carry;
  assign _041_ = product2_row2[8] & product2_row3[6];
  assign _042_ = product2_level3_2_half & product2_level2_2_carry;
  assign product2_level3_2_carry = _041_ | _042_;
  assign product2_level4_0_half = product2_level1_1_carry[0] ^ product2_level1_1_sum[1];
  assign product2_level4_0_sum = product2_level4_0_half ^ product2_level3_0_carry;
  assign _043_ = product2_level1_1_carry[0] & product2_level1_1_sum[1];
  assign _044_ = product2_level4_0_half & product2_level3_0_carry;
  assign product2_level4_0_carry = _043_ | _044_;
  assign product2_level4_1_half = product2_level1_1_carry[5] ^ product2_level1_1_sum[6];
  assign product2_level4_1_sum = product2_level4_1_half ^ product2_level3_1_carry;
  assign _046_ = product2_level1_1_carry[5] & product2_level1_1_sum[6];
  assign _047_ = product2_level4_1_half & product2_level3_1_carry;
  assign product2_level4_1_carry = _046_ | _047_;
  assign product2_level5_0_half = product2_level1_1_sum[2] ^ product2_level2_1_sum[0];
  assign product2_level5_0_sum = product2_level5_0_half ^ product2_level4_0_carry;
  assign _048_ = product2_level1_1_sum[2] & product2_level2_1_sum[0];
  assign _049_ = product2_level5_0_half & product2_level4_0_carry;
  assign product2_level5_0_carry = _048_ | _049_;
  assign product2_level6_0_half = product2_level2_1_carry[0] ^ product2_level2_1_sum[1];
  assign product2_level6_0_sum = product2_level6_0_half ^ product2_level5_0_carry;
  assign _050_ = product2_level2_1_carry[0] & product2_level2_1_sum[1];
  assign _051_ = product2_level6_0_half & product2_level5_0_carry;
  assign product2_level6_0_carry = _050_ | _051_;
  assign product2_level7_0_half = product2_level2_1_carry[1] ^ product2_level2_1_sum[2];
  assign product2_level7_0_sum = product2_level7_0_half ^ product2_level6_0_carry;
  assign _052_ = product2_level2_1_carry[1] & product2_level2_1_sum[2];
  assign _053_ = product2_level7_0_half & product2_level6_0_carry;
  assign product2_level7_0_carry = _052_ | _053_;
  assign product3_one = { b[30], b[28], b[26], b[24] } ^ { b[29], b[27], b[25], 1'h0 };
  assign _054_ = ~ { b[30], b[28], b[26], b[24] };
  assign _055_ = { b[31], b[29], b[27], b[25] } & _054_;
  assign _057_ = ~ { b[29], b[27], b[25], 1'h0 };
  assign _058_ = _055_ & _057_;
  assign _059_ = ~ { b[31], b[29], b[27], b[25] };
  assign _060_ = _059_ & { b[30], b[28], b[26], b[24] };
  assign _061_ = _060_ & { b[29], b[27], b[25], 1'h0 };
  assign product3_two = _058_ | _061_;
  assign _062_ = product3_one[0] ? { a[31], a[31:24] } : 9'h000;
  assign _063_ = product3_two[0] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple0 = _062_ | _063_;
  assign _064_ = ~ product3_multiple0;
  assign { _065_[8], product3_row0[7:2], port_9 } = b[25] ? _064_ : product3_multiple0;
  assign _066_ = product3_one[1] ? { a[31], a[31:24] } : 9'h000;
  assign _068_ = product3_two[1] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple1 = _066_ | _068_;
  assign _069_ = ~ product3_multiple1;
  assign { _070_[8], product3_row1[7:0] } = b[27] ? _069_ : product3_multiple1;
  assign _071_ = product3_one[2] ? { a[31], a[31:24] } : 9'h000;
  assign _072_ = product3_two[2] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple2 = _071_ | _072_;
  assign _073_ = ~ product3_multiple2;
  assign { _074_[8], product3_row2[7:0] } = b[29] ? _073_ : product3_multiple2;
  assign _075_ = product3_one[3] ? { a[31], a[31:24] } : 9'h000;
  assign _076_ = product3_two[3] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple3 = _075_ | _076_;
  assign _077_ = ~ product3_multiple3;
  assign { _079_[8], multiply__x6_14_13[0], product3_row3[6:0] } = b[31] ? _077_ : product3_multiple3;
  assign product3_level1_0_half = b[27] ^ product3_row0[2];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row1[0];
  assign _080_ = b[27] & product3_row0[2];
  assign _081_ = product3_level1_0_half & product3_row1[0];
  assign product3_level1_0_carry = _080_ | _081_;
  assign product3_level1_1_half = { product3_row1[8:3], b[29] } ^ { product3_row2[6:3], b[31], product3_row2[1:0] };
  assign product3_level1_1_sum = product3_level1_1_half ^ { product3_row3[4:3], product3_row0[8:4] };
  assign _082_ = { product3_row1[8:3], b[29] } & { product3_row2[6:3], b[31], product3_row2[1:0] };
  assign _083_ = product3_level1_1_half & { product3_row3[4:3], product3_row0[8:4] };
  assign product3_level1_1_carry = _082_ | _083_;
  assign product3_level2_0_half = product3_row0[3] ^ product3_row1[1];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_carry;
  assign _084_ = product3_row0[3] & product3_row1[1];
  assign _085_ = product3_level2_0_half & product3_level1_0_carry;
  assign product3_level2_0_carry = _084_ | _085_;
  assign product3_level2_1_half = product3_row3[2:0] ^ { product3_level1_1_sum[4:3], product3_row2[2] };
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_1_carry[3:1];
  assign _086_ = product3_row3[2:0] & { product3_level1_1_sum[4:3], product3_row2[2] };
  assign _087_ = product3_level2_1_half & product3_level1_1_carry[3:1];
  assign product3_level2_1_carry = _086_ | _087_;
  assign product3_level2_2_half = product3_row2[7] ^ product3_row3[5];
  assign product3_level2_2_sum = product3_level2_2_half ^ product3_level1_1_carry[6];
  assign _088_ = product3_row2[7] & product3_row3[5];
  assign _090_ = product3_level2_2_half & product3_level1_1_carry[6];
  assign product3_level2_2_carry = _088_ | _090_;
  assign product3_level3_0_half = product3_row1[2] ^ product3_level1_1_sum[0];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _091_ = product3_row1[2] & product3_level1_1_sum[0];
  assign _092_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _091_ | _092_;
  assign product3_level3_1_half = product3_level1_1_carry[4] ^ product3_level1_1_sum[5];
  assign product3_level3_1_sum = product3_level3_1_half ^ product3_level2_1_carry[2];
  assign _093_ = product3_level1_1_carry[4] & product3_level1_1_sum[5];
  assign _094_ = product3_level3_1_half & product3_level2_1_carry[2];
  assign product3_level3_1_carry = _093_ | _094_;
  assign product3_level3_2_half = product3_row2[8] ^ product3_row3[6];
  assign product3_level3_2_sum = product3_level3_2_half ^ product3_level2_2_carry;
  assign _095_ = product3_row2[8] & product3_row3[6];
  assign _096_ = product3_level3_2_half & product3_level2_2_carry;
  assign product3_level3_2_carry = _095_ | _096_;
  assign product3_level4_0_half = product3_level1_1_carry[0] ^ product3_level1_1_sum[1];
  assign product3_level4_0_sum = product3_level4_0_half ^ product3_level3_0_carry;
  assign _097_ = product3_level1_1_carry[0] & product3_level1_1_sum[1];
  assign _098_ = product3_level4_0_half & product3_level3_0_carry;
  assign product3_level4_0_carry = _097_ | _098_;
  assign product3_level4_1_half = product3_level1_1_carry[5] ^ product3_level1_1_sum[6];
  assign product3_level4_1_sum = product3_level4_1_half ^ product3_level3_1_carry;
  assign _099_ = product3_level1_1_carry[5] & product3_level1_1_sum[6];
  assign _101_ = product3_level4_1_half & product3_level3_1_carry;
  assign product3_level4_1_carry = _099_ | _101_;
  assign product3_level5_0_half = product3_level1_1_sum[2] ^ product3_level2_1_sum[0];
  assign product3_level5_0_sum = product3_level5_0_half ^ product3_level4_0_carry;
  assign _102_ = product3_level1_1_sum[2] & product3_level2_1_sum[0];
  assign _103_ = product3_level5_0_half & product3_level4_0_carry;
  assign product3_level5_0_carry = _102_ | _103_;
  assign product3_level6_0_half = product3_level2_1_carry[0] ^ product3_level2_1_sum[1];
  assign product3_level6_0_sum = product3_level6_0_half ^ product3_level5_0_carry;
  assign _104_ = product3_level2_1_carry[0] & product3_level2_1_sum[1];
  assign _105_ = product3_level6_0_half & product3_level5_0_carry;
  assign product3_level6_0_carry = _104_ | _105_;
  assign product3_level7_0_half = product3_level2_1_carry[1] ^ product3_level2_1_sum[2];
  assign product3_level7_0_sum = product3_level7_0_half ^ product3_level6_0_carry;
  assign _106_ = product3_level2_1_carry[1] & product3_level2_1_sum[2];
  assign _107_ = product3_level7_0_half & product3_level6_0_carry;
  assign product3_level7_0_carry = _106_ | _107_;
  assign product0_row0[8] = ~ _012_[8];
  assign product0_row1[8] = ~ _056_[8];
  assign product0_row2[8] = ~ _100_[8];
  assign multiply__x0_14_13[1] = ~ _112_[8];
  assign product1_row0[8] = ~ _153_[8];
  assign product1_row1[8] = ~ _157_[8];
  assign product1_row2[8] = ~ _161_[8];
  assign multiply__x2_14_13[1] = ~ _166_[8];
  assign product2_row0[8] = ~ _011_[8];
  assign product2_row1[8] = ~ _016_[8];
  assign product2_row2[8] = ~ _020_[8];
  assign multiply__x4_14_13[1] = ~ _025_[8];
  assign product3_row0[8] = ~ _065_[8];
  assign product3_row1[8] = ~ _070_[8];
  assign product3_row2[8] = ~ _074_[8];
  assign multiply__x6_14_13[1] = ~ _079_[8];
  assign _079_[7:0] = { multiply__x6_14_13[0], product3_row3[6:0] };
  assign _074_[7:0] = product3_row2[7:0];
  assign _070_[7:0] = product3_row1[7:0];
  assign _065_[7:0] = { product3_row0[7:2], port_9 };
  assign _025_[7:0] = { multiply__x4_14_13[0], product2_row3[6:0] };
  assign _020_[7:0] = product2_row2[7:0];
  assign _016_[7:0] = product2_row1[7:0];
  assign _011_[7:0] = { product2_row0[7:2], port_7 };
  assign _166_[7:0] = { multiply__x2_14_13[0], product1_row3[6:0] };
  assign _161_[7:0] = product1_row2[7:0];
  assign _157_[7:0] = product1_row1[7:0];
  assign _153_[7:0] = { product1_row0[7:2], port_5 };
  assign _112_[7:0] = { multiply__x0_14_13[0], product0_row3[6:0] };
  assign _100_[7:0] = product0_row2[7:0];
  assign _056_[7:0] = product0_row1[7:0];
  assign _012_[7:0] = { product0_row0[7:2], port_3 };
  assign product3_row3[8:7] = multiply__x6_14_13;
  assign product3_row0[1:0] = port_9;
  assign product2_row3[8:7] = multiply__x4_14_13;
  assign product2_row0[1:0] = port_7;
  assign product1_row3[8:7] = multiply__x2_14_13;
  assign product1_row0[1:0] = port_5;
  assign product0_row3[8:7] = multiply__x0_14_13;
  assign product0_row0[1:0] = port_3;
endmodule

module dot_int8_int8_lanes4_int32__sum (
  input wire [31:0] acc,
  input wire align__x0_0,
  input wire align__x1_0,
  input wire align__x0_1,
  input wire align__x0_17,
  input wire [14:0] port_5,
  input wire [14:0] port_6,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [17:0] _000_, _009_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [1:0] _001_, _020_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_3_carry,
    sum_level2_3_half, sum_level2_3_sum;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _021_, _022_, _024_, _025_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum,
    sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum, sum_level3_2_carry,
    sum_level3_2_half, sum_level3_2_sum, sum_level3_3_carry, sum_level3_3_half, sum_level3_3_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [31:0] _023_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[22] | _012_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = acc[23] | _013_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _014_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[24] | _014_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _015_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[25] | _015_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _016_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[26] | _016_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _017_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[27] | _017_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _018_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[28] | _018_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _019_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[29] | _019_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _021_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[30] | _021_;
  assign _022_ = ~ acc[31];
  assign { _023_[31], o_31_1 } = { _022_, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_3_sum, sum_level2_3_carry[0], sum_level3_2_carry, sum_level3_2_sum, sum_level3_1_carry, sum_level3_1_sum, sum_level3_0_carry, sum_level3_0_sum, sum_level2_0_carry[0], sum_level2_0_sum[0], sum_level1_0_carry[8:0] } + { sum_level14_0_carry, 12'h000, sum_level2_3_sum, 1'h0, sum_level2_2_sum, 1'h0, sum_level2_1_sum, 1'h0, sum_level2_0_sum[1], 1'h0, sum_level1_0_sum[9:1] };
  assign sum_level1_0_half = { align__x0_17, port_6[13:0], port_5[0], align__x0_1, align__x0_0 } ^ { port_6[14], port_5[14:1], 2'h0, align__x1_0 };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[17:0];
  assign _000_ = { align__x0_17, port_6[13:0], port_5[0], align__x0_1, align__x0_0 } & { port_6[14], port_5[14:1], 2'h0, align__x1_0 };
  assign _009_ = sum_level1_0_half & acc[17:0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[11:10];
  assign _020_ = sum_level2_0_half & sum_level1_0_sum[11:10];
  assign sum_level2_0_carry = sum_level1_0_carry[10:9] | _020_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[13];
  assign _024_ = sum_level2_1_half & sum_level1_0_sum[13];
  assign sum_level2_1_carry = sum_level1_0_carry[12] | _024_;
  assign sum_level2_2_sum = sum_level2_2_half ^ sum_level1_0_sum[15];
  assign _025_ = sum_level2_2_half & sum_level1_0_sum[15];
  assign sum_level2_2_carry = sum_level1_0_carry[14] | _025_;
  assign sum_level2_3_sum = sum_level2_3_half ^ { sum_level1_0_carry[17], sum_level1_0_sum[17] };
  assign _001_ = sum_level2_3_half & { sum_level1_0_carry[17], sum_level1_0_sum[17] };
  assign sum_level2_3_carry = { acc[18], sum_level1_0_carry[16] } | _001_;
  assign sum_level3_0_half = sum_level1_0_carry[11] ^ sum_level1_0_sum[12];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[1];
  assign _002_ = sum_level1_0_carry[11] & sum_level1_0_sum[12];
  assign _003_ = sum_level3_0_half & sum_level2_0_carry[1];
  assign sum_level3_0_carry = _002_ | _003_;
  assign sum_level3_1_half = sum_level1_0_carry[13] ^ sum_level1_0_sum[14];
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _004_ = sum_level1_0_carry[13] & sum_level1_0_sum[14];
  assign _005_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = _004_ | _005_;
  assign sum_level3_2_half = sum_level1_0_carry[15] ^ sum_level1_0_sum[16];
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_2_carry;
  assign _006_ = sum_level1_0_carry[15] & sum_level1_0_sum[16];
  assign _007_ = sum_level3_2_half & sum_level2_2_carry;
  assign sum_level3_2_carry = _006_ | _007_;
  assign sum_level3_3_sum = sum_level3_3_half ^ sum_level2_3_carry[1];
  assign _008_ = sum_level3_3_half & sum_level2_3_carry[1];
  assign sum_level3_3_carry = acc[19] | _008_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_3_carry;
  assign _010_ = sum_level4_0_half & sum_level3_3_carry;
  assign sum_level4_0_carry = acc[20] | _010_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[21] | _011_;
  assign sum_level11_0_half = ~ acc[27];
  assign sum_level12_0_half = ~ acc[28];
  assign sum_level13_0_half = ~ acc[29];
  assign sum_level14_0_half = ~ acc[30];
  assign sum_level2_1_half = ~ sum_level1_0_carry[12];
  assign sum_level2_2_half = ~ sum_level1_0_carry[14];
  assign sum_level3_3_half = ~ acc[19];
  assign sum_level4_0_half = ~ acc[20];
  assign sum_level5_0_half = ~ acc[21];
  assign sum_level6_0_half = ~ acc[22];
  assign sum_level7_0_half = ~ acc[23];
  assign sum_level8_0_half = ~ acc[24];
  assign sum_level9_0_half = ~ acc[25];
  assign sum_level10_0_half = ~ acc[26];
  assign sum_level2_0_half = ~ sum_level1_0_carry[10:9];
  assign sum_level2_3_half = ~ { acc[18], sum_level1_0_carry[16] };
  assign o_0 = sum_level1_0_sum[0];
  assign _023_[30:0] = o_31_1;
endmodule
