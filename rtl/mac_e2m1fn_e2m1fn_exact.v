// mac_e2m1fn_e2m1fn_exact
//
// Spec:    mac:a=e2m1fn,b=e2m1fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             4 bits  e2m1fn
//   input  b             4 bits  e2m1fn
//   input  acc          25 bits  exact
//   output o            25 bits  exact
// Example:
//   a = 0x3 (1.5), b = 0xd (-3), acc = 0x0000003 (3 * 2**-2 = 0.75) give o = 0x1fffff1 (-15 * 2**-2 = -3.75)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e2m1fn_e2m1fn_exact (
  input wire [3:0] a,
  input wire [3:0] b,
  input wire [24:0] acc,
  output wire [24:0] o
);
  wire align__minus_zero, multiply__p0__sign;
  wire signed [8:0] align__x0;
  wire [2:0] multiply__p0__shift;
  wire [4:0] multiply__p0__sig;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  mac_e2m1fn_e2m1fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  mac_e2m1fn_e2m1fn_exact__multiply multiply (
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .a_0(a[0]),
    .a_3_2(a[3:2]),
    .b_0(b[0]),
    .b_3_2(b[3:2]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .signed0(multiply__p0__sig)
  );
  mac_e2m1fn_e2m1fn_exact__sum sum (
    .acc(acc),
    .i__x0(align__x0),
    .o_24_8(o[24:8]),
    .sum_level1_0_sum(o[0]),
    .sum_level2_0_sum(o[1]),
    .sum_level3_0_sum(o[2]),
    .sum_level4_0_sum(o[3]),
    .sum_level5_0_sum(o[4]),
    .sum_level6_0_sum(o[5]),
    .sum_level7_0_sum(o[6]),
    .sum_level8_0_sum(o[7])
  );
  mac_e2m1fn_e2m1fn_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__a0__sig[0] = a[0];
endmodule

module mac_e2m1fn_e2m1fn_exact__align (
  input wire [4:0] i__p0__sig,
  input wire [2:0] i__p0__shift,
  input wire sign0,
  output wire signed [8:0] o__x0,
  output wire o__minus_zero
);
  wire [11:0] _0_;
  wire _1_, _2_;
  wire signed [10:0] placed0;
  wire signed [5:0] shifted0_by_1;
  wire signed [7:0] shifted0_by_3;
  assign _2_ = ~ _1_;
  assign o__minus_zero = _2_ & sign0;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[4], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[5], shifted0_by_1[5], shifted0_by_1 };
  assign { _0_[11], o__x0, placed0[1:0] } = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[7]}}, shifted0_by_3 };
  assign _1_ = | i__p0__sig;
  assign placed0[10:2] = o__x0;
  assign _0_[10:0] = { o__x0, placed0[1:0] };
endmodule

module mac_e2m1fn_e2m1fn_exact__multiply (
  input wire a_0,
  input wire [1:0] a_3_2,
  input wire b_0,
  input wire [1:0] b_3_2,
  input wire unpack__a0__sig_1,
  input wire unpack__a0__shift_0,
  input wire unpack__b0__sig_1,
  input wire unpack__b0__shift_0,
  output wire signed [4:0] signed0,
  output wire [2:0] o__p0__shift,
  output wire o__p0__sign
);
  wire [3:0] _00_, product0;
  wire _01_, _02_, _03_;
  wire [4:0] _04_;
  wire [1:0] product0_row0, product0_row1;
  assign product0_row1 = unpack__a0__sig_1 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign { _00_[3], product0[3:1] } = { product0_row1[1], product0_row0[1] } + product0_row1[0];
  assign _01_ = | { product0[1], product0_row0[0] };
  assign _02_ = | { product0[2:1], product0_row0[0] };
  assign _03_ = | { product0[3:1], product0_row0[0] };
  assign _04_ = { _03_, _02_, _01_, product0_row0[0], 1'h0 } & {5{o__p0__sign}};
  assign signed0 = { 1'h0, product0[3:1], product0_row0[0] } ^ _04_;
  assign o__p0__shift = { a_3_2[0], unpack__a0__shift_0 } + { b_3_2[0], unpack__b0__shift_0 };
  assign o__p0__sign = a_3_2[1] ^ b_3_2[1];
  assign product0_row0 = a_0 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign product0[0] = product0_row0[0];
  assign _00_[2:0] = product0[3:1];
endmodule

module mac_e2m1fn_e2m1fn_exact__sum (
  input wire [24:0] acc,
  input wire signed [8:0] i__x0,
  output wire sum_level1_0_sum,
  output wire sum_level2_0_sum,
  output wire sum_level3_0_sum,
  output wire sum_level4_0_sum,
  output wire sum_level5_0_sum,
  output wire sum_level6_0_sum,
  output wire sum_level7_0_sum,
  output wire sum_level8_0_sum,
  output wire [16:0] o_24_8
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _030_,
    _031_, _032_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry,
    sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry,
    sum_level16_0_half, sum_level16_0_sum, sum_level1_0_carry, sum_level1_1_carry, sum_level1_1_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum,
    sum_level8_0_carry, sum_level8_0_half, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [17:0] _029_;
  assign sum_level5_0_carry = _007_ | _008_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _009_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[12] | _009_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _010_ = i__x0[5] & acc[5];
  assign _011_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _010_ | _011_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _012_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[13] | _012_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = i__x0[6] & acc[6];
  assign _014_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _013_ | _014_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _015_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[14] | _015_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = i__x0[7] & acc[7];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _018_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[15] | _018_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_1_carry;
  assign _019_ = sum_level9_0_half & sum_level8_1_carry;
  assign sum_level9_0_carry = acc[16] | _019_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[17] | _020_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _022_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[18] | _022_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _023_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[19] | _023_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _024_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[20] | _024_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _025_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[21] | _025_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _026_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[22] | _026_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _027_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[23] | _027_;
  assign _028_ = ~ acc[24];
  assign { _029_[17], o_24_8 } = { _028_, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level8_0_carry } + { sum_level16_0_carry, 15'h0000, sum_level1_1_sum };
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[8] ^ acc[8];
  assign _021_ = ~ i__x0[8];
  assign _030_ = i__x0[8] & acc[8];
  assign sum_level1_1_carry = _021_ | _030_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _031_ = i__x0[1] & acc[1];
  assign _032_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _031_ | _032_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[9] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _001_ = i__x0[2] & acc[2];
  assign _002_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _001_ | _002_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _003_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[10] | _003_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _004_ = i__x0[3] & acc[3];
  assign _005_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _004_ | _005_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _006_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[11] | _006_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _007_ = i__x0[4] & acc[4];
  assign _008_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level2_1_half = ~ acc[9];
  assign sum_level3_1_half = ~ acc[10];
  assign sum_level4_1_half = ~ acc[11];
  assign sum_level5_1_half = ~ acc[12];
  assign sum_level6_1_half = ~ acc[13];
  assign sum_level7_1_half = ~ acc[14];
  assign sum_level8_1_half = ~ acc[15];
  assign sum_level9_0_half = ~ acc[16];
  assign sum_level10_0_half = ~ acc[17];
  assign sum_level11_0_half = ~ acc[18];
  assign sum_level12_0_half = ~ acc[19];
  assign sum_level13_0_half = ~ acc[20];
  assign sum_level14_0_half = ~ acc[21];
  assign sum_level15_0_half = ~ acc[22];
  assign sum_level16_0_half = ~ acc[23];
  assign _029_[16:0] = o_24_8;
endmodule

module mac_e2m1fn_e2m1fn_exact__unpack (
  input wire [3:0] code,
  input wire [3:0] code_2,
  output wire unpack__a0__sig_1,
  output wire unpack__a0__shift_0,
  output wire unpack__b0__sig_1,
  output wire unpack__b0__shift_0
);
  mac_e2m1fn_e2m1fn_exact__unpack__a a0 (
    .code(code),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  mac_e2m1fn_e2m1fn_exact__unpack__a b0 (
    .code(code_2),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module mac_e2m1fn_e2m1fn_exact__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule
