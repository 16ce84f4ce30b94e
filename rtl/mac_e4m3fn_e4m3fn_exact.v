// mac_e4m3fn_e4m3fn_exact
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          53 bits  exact
//   output o            53 bits  exact
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), acc = 0x0000000002bec5 (179909 * 2**-18 = 0.68629837) give o =
//     0x1ffffffff39ec5 (-811323 * 2**-18 = -3.09495163)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_exact (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [52:0] acc,
  output wire [52:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, multiply__p0__nan, multiply__p0__sign,
    unpack__a0__nan, unpack__b0__nan;
  wire signed [36:0] align__x0;
  wire [4:0] multiply__p0__shift;
  wire [8:0] multiply__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  mac_e4m3fn_e4m3fn_exact__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  mac_e4m3fn_e4m3fn_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .a_2_0(a[2:0]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .signed0(multiply__p0__sig)
  );
  mac_e4m3fn_e4m3fn_exact__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_e4m3fn_e4m3fn_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module mac_e4m3fn_e4m3fn_exact__align (
  input wire [8:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  output wire signed [36:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf
);
  wire [8:0] _00_, _01_;
  wire [22:0] _02_, _03_;
  wire [38:0] _04_;
  wire _05_, _07_, _08_;
  wire [54:0] _06_;
  wire signed [38:0] placed0;
  wire signed [9:0] shifted0_by_1;
  wire signed [23:0] shifted0_by_15;
  wire signed [11:0] shifted0_by_3;
  wire signed [15:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  assign _01_ = i__p0__sig & _00_;
  assign _00_ = ~ {9{i__p0__nan}};
  assign shifted0_by_1 = i__p0__shift[0] ? { _01_, 1'h0 } : { _01_[8], _01_ };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _02_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _03_ = shifted0_by_15[22:0] & {23{i__p0__shift[4]}};
  assign _04_ = { 16'h0000, _02_ } | { _03_, 16'h0000 };
  assign _05_ = shifted0_by_15[23] & shifted0_place[0];
  assign { _06_[54:39], o__x0, placed0[1:0] } = { 16'h0000, _04_ } | { {16{shifted0_by_15[23]}}, {16{_05_}}, 23'h000000 };
  assign _07_ = | i__p0__sig;
  assign _08_ = ~ _07_;
  assign o__minus_zero = _08_ & sign0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
  assign minus = 1'h0;
  assign placed0[38:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
  assign _06_[38:0] = { o__x0, placed0[1:0] };
endmodule

module mac_e4m3fn_e4m3fn_exact__multiply (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [2:0] b_2_0,
  input wire [3:0] b_7_4,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  output wire signed [8:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _09_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _10_, _11_, _12_, _13_, _14_, _15_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [8:0] _08_;
  wire [7:0] _16_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _09_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _09_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _10_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _11_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _10_ | _11_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _12_ = product0_row2[3] & product0_row3[2];
  assign _13_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _12_ | _13_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _14_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _15_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _14_ | _15_;
  assign { _16_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _01_ = | { product0[1], product0_row0[0] };
  assign _02_ = | { product0[2:1], product0_row0[0] };
  assign _03_ = | { product0[3:1], product0_row0[0] };
  assign _04_ = | { product0[4:1], product0_row0[0] };
  assign _05_ = | { product0[5:1], product0_row0[0] };
  assign _06_ = | { product0[6:1], product0_row0[0] };
  assign _07_ = | { product0[7:1], product0_row0[0] };
  assign _08_ = { _07_, _06_, _05_, _04_, _03_, _02_, _01_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _08_;
  assign o__p0__shift = { a_7_4[2:0], unpack__a0__shift_0 } + { b_7_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_7_4[3] ^ b_7_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _16_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_e4m3fn_exact__sum (
  input wire [52:0] acc,
  input wire signed [36:0] i__x0,
  input wire i__nan,
  input wire i__inf,
  output wire [52:0] o__code
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_,
    _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_,
    _091_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half,
    sum_level10_1_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry,
    sum_level11_1_half, sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level15_1_carry, sum_level15_1_half,
    sum_level15_1_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level16_1_carry,
    sum_level16_1_half, sum_level16_1_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum,
    sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half,
    sum_level19_0_sum, sum_level1_0_carry, sum_level1_0_sum, sum_level1_1_carry, sum_level1_1_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half,
    sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry,
    sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half,
    sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry,
    sum_level28_0_half, sum_level28_0_sum, sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_1_carry, sum_level2_1_half,
    sum_level2_1_sum, sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry,
    sum_level31_0_half, sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum,
    sum_level33_0_carry, sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half,
    sum_level34_0_sum, sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry,
    sum_level36_0_half, sum_level36_0_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum,
    sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum, sum_level4_0_carry, sum_level4_0_half,
    sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry, sum_level6_1_half,
    sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level7_1_carry,
    sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum, sum_level9_0_carry, sum_level9_0_half,
    sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [17:0] _009_;
  wire [52:0] stored;
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[36] ^ acc[36];
  assign _035_ = ~ i__x0[36];
  assign _051_ = i__x0[36] & acc[36];
  assign sum_level1_1_carry = _035_ | _051_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _060_ = i__x0[1] & acc[1];
  assign _071_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _060_ | _071_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[37] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _010_ = i__x0[2] & acc[2];
  assign _014_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _010_ | _014_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _015_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[38] | _015_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _016_ = i__x0[3] & acc[3];
  assign _017_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _016_ | _017_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _018_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[39] | _018_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _019_ = i__x0[4] & acc[4];
  assign _020_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _019_ | _020_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _021_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[40] | _021_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _022_ = i__x0[5] & acc[5];
  assign _023_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _022_ | _023_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _024_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[41] | _024_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _025_ = i__x0[6] & acc[6];
  assign _026_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _025_ | _026_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _027_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[42] | _027_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _028_ = i__x0[7] & acc[7];
  assign _029_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _028_ | _029_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _030_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[43] | _030_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _031_ = i__x0[8] & acc[8];
  assign _032_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _031_ | _032_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _033_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[44] | _033_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _034_ = i__x0[9] & acc[9];
  assign _036_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _034_ | _036_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _037_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[45] | _037_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _038_ = i__x0[10] & acc[10];
  assign _039_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _038_ | _039_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _040_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[46] | _040_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _041_ = i__x0[11] & acc[11];
  assign _042_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _041_ | _042_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _043_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[47] | _043_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _044_ = i__x0[12] & acc[12];
  assign _045_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _044_ | _045_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _046_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[48] | _046_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _047_ = i__x0[13] & acc[13];
  assign _048_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _047_ | _048_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _049_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[49] | _049_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _050_ = i__x0[14] & acc[14];
  assign _052_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _050_ | _052_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _053_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[50] | _053_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _054_ = i__x0[15] & acc[15];
  assign _055_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _054_ | _055_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _056_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[51] | _056_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _057_ = i__x0[16] & acc[16];
  assign _058_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _057_ | _058_;
  assign sum_level18_0_half = i__x0[17] ^ acc[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _059_ = i__x0[17] & acc[17];
  assign _061_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _059_ | _061_;
  assign sum_level19_0_half = i__x0[18] ^ acc[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _062_ = i__x0[18] & acc[18];
  assign _063_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _062_ | _063_;
  assign sum_level20_0_half = i__x0[19] ^ acc[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _064_ = i__x0[19] & acc[19];
  assign _065_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _064_ | _065_;
  assign sum_level21_0_half = i__x0[20] ^ acc[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _066_ = i__x0[20] & acc[20];
  assign _067_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _066_ | _067_;
  assign sum_level22_0_half = i__x0[21] ^ acc[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _068_ = i__x0[21] & acc[21];
  assign _069_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _068_ | _069_;
  assign sum_level23_0_half = i__x0[22] ^ acc[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _070_ = i__x0[22] & acc[22];
  assign _072_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _070_ | _072_;
  assign sum_level24_0_half = i__x0[23] ^ acc[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _073_ = i__x0[23] & acc[23];
  assign _074_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _073_ | _074_;
  assign sum_level25_0_half = i__x0[24] ^ acc[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _075_ = i__x0[24] & acc[24];
  assign _076_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _075_ | _076_;
  assign sum_level26_0_half = i__x0[25] ^ acc[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _077_ = i__x0[25] & acc[25];
  assign _078_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _077_ | _078_;
  assign sum_level27_0_half = i__x0[26] ^ acc[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _079_ = i__x0[26] & acc[26];
  assign _080_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _079_ | _080_;
  assign sum_level28_0_half = i__x0[27] ^ acc[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _081_ = i__x0[27] & acc[27];
  assign _082_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _081_ | _082_;
  assign sum_level29_0_half = i__x0[28] ^ acc[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _083_ = i__x0[28] & acc[28];
  assign _084_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _083_ | _084_;
  assign sum_level30_0_half = i__x0[29] ^ acc[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _085_ = i__x0[29] & acc[29];
  assign _086_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _085_ | _086_;
  assign sum_level31_0_half = i__x0[30] ^ acc[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _087_ = i__x0[30] & acc[30];
  assign _088_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _087_ | _088_;
  assign sum_level32_0_half = i__x0[31] ^ acc[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _089_ = i__x0[31] & acc[31];
  assign _090_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _089_ | _090_;
  assign sum_level33_0_half = i__x0[32] ^ acc[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _091_ = i__x0[32] & acc[32];
  assign _001_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _091_ | _001_;
  assign sum_level34_0_half = i__x0[33] ^ acc[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _002_ = i__x0[33] & acc[33];
  assign _003_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _002_ | _003_;
  assign sum_level35_0_half = i__x0[34] ^ acc[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _004_ = i__x0[34] & acc[34];
  assign _005_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _004_ | _005_;
  assign sum_level36_0_half = i__x0[35] ^ acc[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _006_ = i__x0[35] & acc[35];
  assign _007_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _006_ | _007_;
  assign _008_ = ~ acc[52];
  assign { _009_[17], stored[52:36] } = { _008_, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level36_0_carry } + { sum_level16_1_carry, 15'h0000, sum_level1_1_sum };
  assign _011_ = acc == 53'h10000000000000;
  assign _012_ = i__nan | _011_;
  assign _013_ = _012_ | i__inf;
  assign o__code = _013_ ? 53'h10000000000000 : { stored[52:36], sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
  assign sum_level14_1_half = ~ acc[49];
  assign sum_level15_1_half = ~ acc[50];
  assign sum_level16_1_half = ~ acc[51];
  assign sum_level2_1_half = ~ acc[37];
  assign sum_level3_1_half = ~ acc[38];
  assign sum_level4_1_half = ~ acc[39];
  assign sum_level5_1_half = ~ acc[40];
  assign sum_level6_1_half = ~ acc[41];
  assign sum_level7_1_half = ~ acc[42];
  assign sum_level8_1_half = ~ acc[43];
  assign sum_level9_1_half = ~ acc[44];
  assign sum_level10_1_half = ~ acc[45];
  assign sum_level11_1_half = ~ acc[46];
  assign sum_level12_1_half = ~ acc[47];
  assign sum_level13_1_half = ~ acc[48];
  assign _009_[16:0] = stored[52:36];
  assign stored[35:0] = { sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
endmodule

module mac_e4m3fn_e4m3fn_exact__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan
);
  mac_e4m3fn_e4m3fn_exact__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  mac_e4m3fn_e4m3fn_exact__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module mac_e4m3fn_e4m3fn_exact__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule
