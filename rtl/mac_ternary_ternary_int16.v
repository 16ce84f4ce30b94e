// mac_ternary_ternary_int16
//
// Spec:    mac:a=ternary,b=ternary,acc=int16
// Latency: none, combinational
// Ports:
//   input  a             2 bits  ternary
//   input  b             2 bits  ternary
//   input  acc          16 bits  int16
//   output o            16 bits  int16
// Example:
//   a = 0x1 (1), b = 0x3 (-1), acc = 0x0058 (88) give o = 0x0057 (87)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_ternary_ternary_int16 (
  input wire [1:0] a,
  input wire [1:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire [3:0] align__x0, align__x1;
  mac_ternary_ternary_int16__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .align__x0_0(align__x0[0]),
    .align__x1_1(align__x1[1]),
    .align__x0_1(align__x0[1]),
    .align__x0_2(align__x0[2])
  );
  mac_ternary_ternary_int16__sum sum (
    .acc(acc),
    .align__x0_0(align__x0[0]),
    .align__x1_1(align__x1[1]),
    .align__x0_1(align__x0[1]),
    .align__x0_2(align__x0[2]),
    .o_0(o[0]),
    .o_15_1(o[15:1])
  );
  assign align__x0[3] = 1'h0;
  assign { align__x1[3:2], align__x1[0] } = 3'h0;
endmodule

module mac_ternary_ternary_int16__multiply (
  input wire [1:0] i__a0__sig,
  input wire [1:0] i__b0__sig,
  output wire align__x0_0,
  output wire align__x1_1,
  output wire align__x0_1,
  output wire align__x0_2
);
  wire [1:0] _0_, product0_row0, product0_row1;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 2'h0;
  assign _0_ = i__a0__sig[1] ? i__b0__sig : 2'h0;
  assign product0_row1 = ~ _0_;
  assign align__x0_1 = ~ product0_row0[1];
  assign align__x0_2 = ~ product0_row1[1];
  assign align__x1_1 = product0_row1[0];
  assign align__x0_0 = product0_row0[0];
endmodule

module mac_ternary_ternary_int16__sum (
  input wire [15:0] acc,
  input wire align__x0_0,
  input wire align__x1_1,
  input wire align__x0_1,
  input wire align__x0_2,
  output wire o_0,
  output wire [14:0] o_15_1
);
  wire [3:0] _00_, _06_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire _01_, _02_, _03_, _04_, _05_, _07_, _08_, _09_, _10_, _13_, _14_, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [15:0] _11_;
  wire [2:0] _12_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  assign sum_level1_0_half = { 1'h0, align__x0_2, align__x0_1, align__x0_0 } ^ { 2'h0, align__x1_1, 1'h0 };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[3:0];
  assign _00_ = { 1'h0, align__x0_2, align__x0_1, align__x0_0 } & { 2'h0, align__x1_1, 1'h0 };
  assign _06_ = sum_level1_0_half & acc[3:0];
  assign sum_level1_0_carry = _00_ | _06_;
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_0_carry[3], sum_level1_0_sum[3:2] };
  assign _12_ = sum_level2_0_half & { sum_level1_0_carry[3], sum_level1_0_sum[3:2] };
  assign sum_level2_0_carry = { acc[4], sum_level1_0_carry[2:1] } | _12_;
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[2];
  assign _13_ = sum_level3_0_half & sum_level2_0_carry[2];
  assign sum_level3_0_carry = acc[5] | _13_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _14_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = acc[6] | _14_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _01_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[7] | _01_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _02_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[8] | _02_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _03_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = acc[9] | _03_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _04_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[10] | _04_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _05_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[11] | _05_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _07_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[12] | _07_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _08_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[13] | _08_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _09_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[14] | _09_;
  assign _10_ = ~ acc[15];
  assign { _11_[15], o_15_1 } = { _10_, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_carry[1:0], sum_level2_0_sum[0], sum_level1_0_carry[0] } + { sum_level12_0_carry, 10'h000, sum_level2_0_sum[2:1], 1'h0, sum_level1_0_sum[1] };
  assign sum_level3_0_half = ~ acc[5];
  assign sum_level4_0_half = ~ acc[6];
  assign sum_level5_0_half = ~ acc[7];
  assign sum_level6_0_half = ~ acc[8];
  assign sum_level7_0_half = ~ acc[9];
  assign sum_level8_0_half = ~ acc[10];
  assign sum_level9_0_half = ~ acc[11];
  assign sum_level10_0_half = ~ acc[12];
  assign sum_level11_0_half = ~ acc[13];
  assign sum_level12_0_half = ~ acc[14];
  assign sum_level2_0_half = ~ { acc[4], sum_level1_0_carry[2:1] };
  assign o_0 = sum_level1_0_sum[0];
  assign _11_[14:0] = o_15_1;
endmodule
