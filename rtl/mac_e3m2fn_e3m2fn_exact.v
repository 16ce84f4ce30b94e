// mac_e3m2fn_e3m2fn_exact
//
// Spec:    mac:a=e3m2fn,b=e3m2fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             6 bits  e3m2fn
//   input  b             6 bits  e3m2fn
//   input  acc          35 bits  exact
//   output o            35 bits  exact
// Example:
//   a = 0x0d (1.25), b = 0x32 (-3), acc = 0x0000000b0 (176 * 2**-8 = 0.6875) give o = 0x7fffffcf0 (-784 * 2**-8 =
//     -3.0625)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e3m2fn_e3m2fn_exact (
  input wire [5:0] a,
  input wire [5:0] b,
  input wire [34:0] acc,
  output wire [34:0] o
);
  wire align__minus_zero, multiply__p0__sign;
  wire signed [18:0] align__x0;
  wire [3:0] multiply__p0__shift;
  wire [6:0] multiply__p0__sig;
  wire [2:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  mac_e3m2fn_e3m2fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  mac_e3m2fn_e3m2fn_exact__multiply multiply (
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .a_1_0(a[1:0]),
    .a_5_3(a[5:3]),
    .b_1_0(b[1:0]),
    .b_5_3(b[5:3]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .signed0(multiply__p0__sig)
  );
  mac_e3m2fn_e3m2fn_exact__sum sum (
    .acc(acc),
    .i__x0(align__x0),
    .o_34_18(o[34:18]),
    .sum_level10_0_sum(o[9]),
    .sum_level11_0_sum(o[10]),
    .sum_level12_0_sum(o[11]),
    .sum_level13_0_sum(o[12]),
    .sum_level14_0_sum(o[13]),
    .sum_level15_0_sum(o[14]),
    .sum_level16_0_sum(o[15]),
    .sum_level17_0_sum(o[16]),
    .sum_level18_0_sum(o[17]),
    .sum_level1_0_sum(o[0]),
    .sum_level2_0_sum(o[1]),
    .sum_level3_0_sum(o[2]),
    .sum_level4_0_sum(o[3]),
    .sum_level5_0_sum(o[4]),
    .sum_level6_0_sum(o[5]),
    .sum_level7_0_sum(o[6]),
    .sum_level8_0_sum(o[7]),
    .sum_level9_0_sum(o[8])
  );
  mac_e3m2fn_e3m2fn_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[2:1] = b[4:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[2:1] = a[4:3];
  assign unpack__a0__sig[1:0] = a[1:0];
endmodule

module mac_e3m2fn_e3m2fn_exact__align (
  input wire [6:0] i__p0__sig,
  input wire [3:0] i__p0__shift,
  input wire sign0,
  output wire signed [18:0] o__x0,
  output wire o__minus_zero
);
  wire [21:0] _0_;
  wire _1_, _2_;
  wire signed [20:0] placed0;
  wire signed [7:0] shifted0_by_1;
  wire signed [9:0] shifted0_by_3;
  wire signed [13:0] shifted0_by_7;
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = _2_ & sign0;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[6], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[7], shifted0_by_1[7], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[9]}}, shifted0_by_3 };
  assign { _0_[21], o__x0, placed0[1:0] } = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[13]}}, shifted0_by_7 };
  assign placed0[20:2] = o__x0;
  assign _0_[20:0] = { o__x0, placed0[1:0] };
endmodule

module mac_e3m2fn_e3m2fn_exact__multiply (
  input wire [1:0] a_1_0,
  input wire [2:0] a_5_3,
  input wire [1:0] b_1_0,
  input wire [2:0] b_5_3,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  output wire signed [6:0] signed0,
  output wire [3:0] o__p0__shift,
  output wire o__p0__sign
);
  wire _00_, _01_, _02_, _04_, _05_, _06_, _08_, _09_, _10_, product0_level1_0_carry, product0_level1_0_half,
    product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  wire [6:0] _03_;
  wire [5:0] _07_, product0;
  wire [2:0] product0_row0, product0_row1, product0_row2;
  assign product0_row0 = a_1_0[0] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row1 = a_1_0[1] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row2 = unpack__a0__sig_2 ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _00_ = product0_row0[2] & product0_row1[1];
  assign _04_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _05_ = product0_row1[2] & product0_row2[1];
  assign _06_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _05_ | _06_;
  assign { _07_[5], product0[5:1] } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign _08_ = | { product0[1], product0_row0[0] };
  assign _09_ = | { product0[2:1], product0_row0[0] };
  assign _10_ = | { product0[3:1], product0_row0[0] };
  assign _01_ = | { product0[4:1], product0_row0[0] };
  assign _02_ = | { product0[5:1], product0_row0[0] };
  assign _03_ = { _02_, _01_, _10_, _09_, _08_, product0_row0[0], 1'h0 } & {7{o__p0__sign}};
  assign signed0 = { 1'h0, product0[5:1], product0_row0[0] } ^ _03_;
  assign o__p0__shift = { a_5_3[1:0], unpack__a0__shift_0 } + { b_5_3[1:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_5_3[2] ^ b_5_3[2];
  assign product0[0] = product0_row0[0];
  assign _07_[4:0] = product0[5:1];
endmodule

module mac_e3m2fn_e3m2fn_exact__sum (
  input wire [34:0] acc,
  input wire signed [18:0] i__x0,
  output wire sum_level1_0_sum,
  output wire sum_level2_0_sum,
  output wire sum_level3_0_sum,
  output wire sum_level4_0_sum,
  output wire sum_level5_0_sum,
  output wire sum_level6_0_sum,
  output wire sum_level7_0_sum,
  output wire sum_level8_0_sum,
  output wire sum_level9_0_sum,
  output wire sum_level10_0_sum,
  output wire sum_level11_0_sum,
  output wire sum_level12_0_sum,
  output wire sum_level13_0_sum,
  output wire sum_level14_0_sum,
  output wire sum_level15_0_sum,
  output wire sum_level16_0_sum,
  output wire sum_level17_0_sum,
  output wire sum_level18_0_sum,
  output wire [16:0] o_34_18
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _052_, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum, sum_level11_0_carry, sum_level11_0_half,
    sum_level11_1_carry, sum_level11_1_half, sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_1_carry, sum_level15_1_half, sum_level15_1_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_1_carry, sum_level16_1_half, sum_level16_1_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level18_0_carry, sum_level18_0_half, sum_level1_0_carry, sum_level1_1_carry, sum_level1_1_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum,
    sum_level8_0_carry, sum_level8_0_half, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [17:0] _051_;
  assign sum_level3_0_carry = _001_ | _002_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _003_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[20] | _003_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _004_ = i__x0[3] & acc[3];
  assign _005_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _004_ | _005_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _006_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[21] | _006_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _007_ = i__x0[4] & acc[4];
  assign _008_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _007_ | _008_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _009_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[22] | _009_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _010_ = i__x0[5] & acc[5];
  assign _011_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _010_ | _011_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _012_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[23] | _012_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = i__x0[6] & acc[6];
  assign _014_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _013_ | _014_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _015_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[24] | _015_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = i__x0[7] & acc[7];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _018_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[25] | _018_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _019_ = i__x0[8] & acc[8];
  assign _020_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _019_ | _020_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _021_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[26] | _021_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _022_ = i__x0[9] & acc[9];
  assign _024_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _022_ | _024_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _025_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[27] | _025_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _026_ = i__x0[10] & acc[10];
  assign _027_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _026_ | _027_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _028_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[28] | _028_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _029_ = i__x0[11] & acc[11];
  assign _030_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _029_ | _030_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _031_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[29] | _031_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _032_ = i__x0[12] & acc[12];
  assign _033_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _032_ | _033_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _034_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[30] | _034_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _035_ = i__x0[13] & acc[13];
  assign _036_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _035_ | _036_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _037_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[31] | _037_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _038_ = i__x0[14] & acc[14];
  assign _040_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _038_ | _040_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _041_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[32] | _041_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _042_ = i__x0[15] & acc[15];
  assign _043_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _042_ | _043_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _044_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[33] | _044_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _045_ = i__x0[16] & acc[16];
  assign _046_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _045_ | _046_;
  assign sum_level18_0_half = i__x0[17] ^ acc[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _047_ = i__x0[17] & acc[17];
  assign _049_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _047_ | _049_;
  assign _050_ = ~ acc[34];
  assign { _051_[17], o_34_18 } = { _050_, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level18_0_carry } + { sum_level16_1_carry, 15'h0000, sum_level1_1_sum };
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[18] ^ acc[18];
  assign _023_ = ~ i__x0[18];
  assign _039_ = i__x0[18] & acc[18];
  assign sum_level1_1_carry = _023_ | _039_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _048_ = i__x0[1] & acc[1];
  assign _052_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _048_ | _052_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[19] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _001_ = i__x0[2] & acc[2];
  assign _002_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level2_1_half = ~ acc[19];
  assign sum_level3_1_half = ~ acc[20];
  assign sum_level4_1_half = ~ acc[21];
  assign sum_level5_1_half = ~ acc[22];
  assign sum_level6_1_half = ~ acc[23];
  assign sum_level7_1_half = ~ acc[24];
  assign sum_level8_1_half = ~ acc[25];
  assign sum_level9_1_half = ~ acc[26];
  assign sum_level10_1_half = ~ acc[27];
  assign sum_level11_1_half = ~ acc[28];
  assign sum_level12_1_half = ~ acc[29];
  assign sum_level13_1_half = ~ acc[30];
  assign sum_level14_1_half = ~ acc[31];
  assign sum_level15_1_half = ~ acc[32];
  assign sum_level16_1_half = ~ acc[33];
  assign _051_[16:0] = o_34_18;
endmodule

module mac_e3m2fn_e3m2fn_exact__unpack (
  input wire [5:0] code,
  input wire [5:0] code_2,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0
);
  mac_e3m2fn_e3m2fn_exact__unpack__a a0 (
    .code(code),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  mac_e3m2fn_e3m2fn_exact__unpack__a b0 (
    .code(code_2),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module mac_e3m2fn_e3m2fn_exact__unpack__a (
  input wire [5:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[4:2];
  assign _0_ = ~ port;
  assign port_2 = code[2] | _0_;
endmodule
