// subtract_uint8_uint8_int8sat
//
// Spec:    subtract:a=uint8,b=uint8,out=int8sat
// Latency: none, combinational
// Ports:
//   input  a             8 bits  uint8
//   input  b             8 bits  uint8
//   output o             8 bits  int8sat
// Example:
//   a = 0x2c (44), b = 0x5a (90) give o = 0xd2 (-46)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module subtract_uint8_uint8_int8sat (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire align__minus_zero;
  wire [1:0] align__negative;
  wire signed [8:0] align__x0, align__x1;
  subtract_uint8_uint8_int8sat__align align (
    .o__minus_zero(align__minus_zero),
    .o__negative(align__negative),
    .o__x0(align__x0),
    .o__x1(align__x1),
    .a(a),
    .b(b)
  );
  subtract_uint8_uint8_int8sat__sum sum (
    .i__negative(align__negative),
    .i__x0(align__x0),
    .i__x1(align__x1),
    .stored(o)
  );
endmodule

module subtract_uint8_uint8_int8sat__align (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire signed [8:0] o__x0,
  output wire signed [8:0] o__x1,
  output wire o__minus_zero,
  output wire [1:0] o__negative
);
  assign o__x1 = ~ { 1'h0, b };
  assign o__negative = 2'h2;
  assign o__minus_zero = 1'h0;
  assign o__x0 = { 1'h0, a };
endmodule

module subtract_uint8_uint8_int8sat__sum (
  input wire signed [8:0] i__x0,
  input wire signed [8:0] i__x1,
  output wire [7:0] stored,
  input wire [1:0] i__negative
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _12_, _13_, _14_, _17_, _18_, _19_,
    _20_, _21_, _22_, _23_, _24_, below, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level9_0_half, sum_level9_0_sum;
  wire [9:0] _11_;
  wire [7:0] _15_;
  wire [8:0] _16_, sum_total;
  assign sum_level1_0_half = i__x0[0] ^ i__x1[0];
  assign sum_level1_0_sum = sum_level1_0_half ^ i__negative[0];
  assign _00_ = i__x0[0] & i__x1[0];
  assign _10_ = sum_level1_0_half & i__negative[0];
  assign sum_level1_0_carry = _00_ | _10_;
  assign sum_level2_0_half = i__x0[1] ^ i__x1[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _17_ = i__x0[1] & i__x1[1];
  assign _18_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _17_ | _18_;
  assign sum_level3_0_half = i__x0[2] ^ i__x1[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _19_ = i__x0[2] & i__x1[2];
  assign _20_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _19_ | _20_;
  assign sum_level4_0_half = i__x0[3] ^ i__x1[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _21_ = i__x0[3] & i__x1[3];
  assign _22_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _21_ | _22_;
  assign sum_level5_0_half = i__x0[4] ^ i__x1[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _23_ = i__x0[4] & i__x1[4];
  assign _01_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _23_ | _01_;
  assign sum_level6_0_half = i__x0[5] ^ i__x1[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _02_ = i__x0[5] & i__x1[5];
  assign _03_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _02_ | _03_;
  assign sum_level7_0_half = i__x0[6] ^ i__x1[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _04_ = i__x0[6] & i__x1[6];
  assign _05_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _04_ | _05_;
  assign sum_level8_0_half = i__x0[7] ^ i__x1[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _06_ = i__x0[7] & i__x1[7];
  assign _07_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _06_ | _07_;
  assign _08_ = ~ i__x0[8];
  assign _09_ = ~ i__x1[8];
  assign sum_level9_0_half = _08_ ^ _09_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign { _11_[9], below, sum_total[7:0] } = { sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, i__negative[1] } + sum_level1_0_sum;
  assign _12_ = & { below, sum_total[7] };
  assign _13_ = | { below, sum_total[7] };
  assign _14_ = ~ _13_;
  assign _24_ = _12_ | _14_;
  assign _15_ = below ? 8'h80 : 8'h7f;
  assign { _16_[8], stored } = _24_ ? { 1'h0, sum_total[7:0] } : { _15_[7], _15_ };
  assign _16_[7:0] = stored;
  assign sum_total[8] = below;
  assign _11_[8:0] = { below, sum_total[7:0] };
endmodule
