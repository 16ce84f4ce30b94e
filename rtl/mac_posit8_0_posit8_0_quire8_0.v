// mac_posit8_0_posit8_0_quire8_0
//
// Spec:    mac:a=posit8_0,b=posit8_0,acc=quire8_0
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   input  acc          56 bits  quire8_0
//   output o            56 bits  quire8_0
// Example:
//   a = 0x4c (1.375), b = 0x99 (-2.875), acc = 0x00000000000afb (2811 * 2**-12 = 0.686279297) give o =
//     0xffffffffffcbbb (-13381 * 2**-12 = -3.2668457)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_0_posit8_0_quire8_0 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [55:0] acc,
  output wire [55:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, multiply__p0__nan, multiply__p0__sign,
    unpack__a0__nan, unpack__b0__nan;
  wire signed [25:0] align__x0;
  wire [4:0] multiply__p0__shift;
  wire [12:0] multiply__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__b0__shift;
  wire [5:0] unpack__a0__sig, unpack__b0__sig;
  mac_posit8_0_posit8_0_quire8_0__align align (
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
  mac_posit8_0_posit8_0_quire8_0__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0]),
    .signed0(multiply__p0__sig)
  );
  mac_posit8_0_posit8_0_quire8_0__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit8_0_posit8_0_quire8_0__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0])
  );
endmodule

module mac_posit8_0_posit8_0_quire8_0__align (
  input wire [12:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  output wire signed [25:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf
);
  wire [58:0] _00_;
  wire _01_, _02_, _08_;
  wire [12:0] _03_, _04_;
  wire [26:0] _05_, _06_;
  wire [42:0] _07_;
  wire signed [35:0] placed0;
  wire signed [13:0] shifted0_by_1;
  wire signed [27:0] shifted0_by_15;
  wire signed [15:0] shifted0_by_3;
  wire signed [19:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  assign _04_ = i__p0__sig & _03_;
  assign _03_ = ~ {13{i__p0__nan}};
  assign shifted0_by_1 = i__p0__shift[0] ? { _04_, 1'h0 } : { _04_[12], _04_ };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[13], shifted0_by_1[13], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[15]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[19]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _05_ = shifted0_by_15[26:0] & {27{shifted0_place[0]}};
  assign _06_ = shifted0_by_15[26:0] & {27{i__p0__shift[4]}};
  assign _07_ = { 16'h0000, _05_ } | { _06_, 16'h0000 };
  assign _08_ = shifted0_by_15[27] & shifted0_place[0];
  assign { _00_[58:36], o__x0, placed0[9:0] } = { 16'h0000, _07_ } | { {16{shifted0_by_15[27]}}, {16{_08_}}, 27'h0000000 };
  assign _01_ = | i__p0__sig;
  assign _02_ = ~ _01_;
  assign o__minus_zero = _02_ & sign0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
  assign minus = 1'h0;
  assign placed0[35:10] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
  assign _00_[35:0] = { o__x0, placed0[9:0] };
endmodule

module mac_posit8_0_posit8_0_quire8_0__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_5,
  input wire [4:0] unpack__a0__sig_4_0,
  input wire i__a0__nan,
  input wire [3:0] i__a0__shift,
  input wire unpack__b0__sig_5,
  input wire [4:0] unpack__b0__sig_4_0,
  input wire i__b0__nan,
  input wire [3:0] i__b0__shift,
  output wire signed [12:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [3:0] _000_, _011_, _021_, _027_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _022_, _023_, _024_, _025_, _030_, _031_, _032_, product0_level2_1_carry,
    product0_level2_1_half, product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half,
    product0_level3_0_sum, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum,
    product0_level3_2_carry, product0_level3_2_half, product0_level3_2_sum, product0_level4_0_carry,
    product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry, product0_level4_1_half,
    product0_level4_1_sum, product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum;
  wire [11:0] _013_, product0;
  wire [12:0] _026_;
  wire [4:0] _028_, _029_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  wire [5:0] product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum;
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _010_ = product0_level2_0_sum[3] & product0_level3_1_sum;
  assign _012_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _010_ | _012_;
  assign { _013_[11], product0[11:1] } = { product0_row5[5], product0_level3_2_carry, product0_level4_1_carry, product0_level5_0_carry, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, product0_level3_2_sum, product0_level4_1_sum, 5'h00, product0_row1[0] };
  assign _014_ = | { product0[1], product0_row0[0] };
  assign _015_ = | { product0[2:1], product0_row0[0] };
  assign _016_ = | { product0[3:1], product0_row0[0] };
  assign _017_ = | { product0[4:1], product0_row0[0] };
  assign _018_ = | { product0[5:1], product0_row0[0] };
  assign _019_ = | { product0[6:1], product0_row0[0] };
  assign _020_ = | { product0[7:1], product0_row0[0] };
  assign _022_ = | { product0[8:1], product0_row0[0] };
  assign _023_ = | { product0[9:1], product0_row0[0] };
  assign _024_ = | { product0[10:1], product0_row0[0] };
  assign _025_ = | { product0[11:1], product0_row0[0] };
  assign _026_ = { _025_, _024_, _023_, _022_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, product0_row0[0], 1'h0 } & {13{o__p0__sign}};
  assign signed0 = { 1'h0, product0[11:1], product0_row0[0] } ^ _026_;
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product0_row0 = unpack__a0__sig_4_0[0] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row1 = unpack__a0__sig_4_0[1] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row2 = unpack__a0__sig_4_0[2] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row3 = unpack__a0__sig_4_0[3] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row4 = unpack__a0__sig_4_0[4] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row5 = unpack__a0__sig_5 ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_level1_0_half = product0_row0[5:2] ^ product0_row1[4:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[3:0];
  assign _000_ = product0_row0[5:2] & product0_row1[4:1];
  assign _011_ = product0_level1_0_half & product0_row2[3:0];
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5[3:0] ^ product0_row3[5:2];
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row4[4:1];
  assign _021_ = product0_row5[3:0] & product0_row3[5:2];
  assign _027_ = product0_level1_1_half & product0_row4[4:1];
  assign product0_level1_1_carry = _021_ | _027_;
  assign product0_level2_0_half = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } ^ { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign _028_ = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } & { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _029_ = product0_level2_0_half & { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign product0_level2_0_carry = _028_ | _029_;
  assign product0_level2_1_half = product0_row4[5] ^ product0_row5[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3];
  assign _030_ = product0_row4[5] & product0_row5[4];
  assign _031_ = product0_level2_1_half & product0_level1_1_carry[3];
  assign product0_level2_1_carry = _030_ | _031_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _032_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _001_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _032_ | _001_;
  assign product0_level3_1_half = product0_level1_0_carry[3] ^ product0_level1_1_sum[1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[2];
  assign _002_ = product0_level1_0_carry[3] & product0_level1_1_sum[1];
  assign _003_ = product0_level3_1_half & product0_level2_0_carry[2];
  assign product0_level3_1_carry = _002_ | _003_;
  assign product0_level3_2_half = product0_level1_1_carry[2] ^ product0_level1_1_sum[3];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[4];
  assign _004_ = product0_level1_1_carry[2] & product0_level1_1_sum[3];
  assign _005_ = product0_level3_2_half & product0_level2_0_carry[4];
  assign product0_level3_2_carry = _004_ | _005_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _006_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _007_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _006_ | _007_;
  assign product0_level4_1_half = product0_level2_0_carry[3] ^ product0_level2_0_sum[4];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _008_ = product0_level2_0_carry[3] & product0_level2_0_sum[4];
  assign _009_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _008_ | _009_;
  assign _013_[10:0] = product0[11:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_posit8_0_posit8_0_quire8_0__sum (
  input wire [55:0] acc,
  input wire signed [25:0] i__x0,
  input wire i__nan,
  input wire i__inf,
  output wire [55:0] o__code
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_,
    _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, below,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half,
    sum_level10_1_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry,
    sum_level11_1_half, sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level12_1_carry, sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level15_1_carry, sum_level15_1_half,
    sum_level15_1_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level16_1_carry,
    sum_level16_1_half, sum_level16_1_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum,
    sum_level17_1_carry, sum_level17_1_half, sum_level17_1_sum, sum_level18_0_carry, sum_level18_0_half,
    sum_level18_0_sum, sum_level18_1_carry, sum_level18_1_half, sum_level18_1_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level19_1_carry, sum_level19_1_half, sum_level19_1_sum,
    sum_level1_0_carry, sum_level1_0_sum, sum_level1_1_carry, sum_level1_1_sum, sum_level20_0_carry,
    sum_level20_0_half, sum_level20_0_sum, sum_level20_1_carry, sum_level20_1_half, sum_level20_1_sum,
    sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level21_1_carry, sum_level21_1_half,
    sum_level21_1_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level22_1_carry,
    sum_level22_1_half, sum_level22_1_sum, sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum,
    sum_level23_1_carry, sum_level23_1_half, sum_level23_1_sum, sum_level24_0_carry, sum_level24_0_half,
    sum_level24_0_sum, sum_level24_1_carry, sum_level24_1_half, sum_level24_1_sum, sum_level25_0_carry,
    sum_level25_0_half, sum_level25_0_sum, sum_level25_1_carry, sum_level25_1_half, sum_level25_1_sum,
    sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half,
    sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half, sum_level28_0_sum, sum_level29_0_carry,
    sum_level29_0_half, sum_level29_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level30_0_carry, sum_level30_0_half,
    sum_level30_0_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry,
    sum_level3_1_half, sum_level3_1_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum,
    sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum, sum_level5_0_carry, sum_level5_0_half,
    sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level7_1_carry, sum_level7_1_half,
    sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level8_1_carry,
    sum_level8_1_half, sum_level8_1_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum,
    sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [32:0] _010_;
  wire [55:0] stored;
  wire [56:0] sum_total;
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[25] ^ acc[25];
  assign _040_ = ~ i__x0[25];
  assign _056_ = i__x0[25] & acc[25];
  assign sum_level1_1_carry = _040_ | _056_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _064_ = i__x0[1] & acc[1];
  assign _073_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _064_ | _073_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[26] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _006_ = i__x0[2] & acc[2];
  assign _015_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _006_ | _015_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _020_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[27] | _020_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _021_ = i__x0[3] & acc[3];
  assign _022_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _021_ | _022_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _023_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[28] | _023_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _024_ = i__x0[4] & acc[4];
  assign _025_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _024_ | _025_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _026_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[29] | _026_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _027_ = i__x0[5] & acc[5];
  assign _028_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _027_ | _028_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _029_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[30] | _029_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _030_ = i__x0[6] & acc[6];
  assign _031_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _030_ | _031_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _032_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[31] | _032_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _033_ = i__x0[7] & acc[7];
  assign _034_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _033_ | _034_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _035_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[32] | _035_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _036_ = i__x0[8] & acc[8];
  assign _037_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _036_ | _037_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _038_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[33] | _038_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _039_ = i__x0[9] & acc[9];
  assign _041_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _039_ | _041_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _042_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[34] | _042_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _043_ = i__x0[10] & acc[10];
  assign _044_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _043_ | _044_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _045_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[35] | _045_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _046_ = i__x0[11] & acc[11];
  assign _047_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _046_ | _047_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _048_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[36] | _048_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _049_ = i__x0[12] & acc[12];
  assign _050_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _049_ | _050_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _051_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[37] | _051_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _052_ = i__x0[13] & acc[13];
  assign _053_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _052_ | _053_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _054_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[38] | _054_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _055_ = i__x0[14] & acc[14];
  assign _057_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _055_ | _057_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _058_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[39] | _058_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _059_ = i__x0[15] & acc[15];
  assign _060_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _059_ | _060_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _061_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[40] | _061_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _062_ = i__x0[16] & acc[16];
  assign _063_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _062_ | _063_;
  assign sum_level17_1_sum = sum_level17_1_half ^ sum_level16_1_carry;
  assign _065_ = sum_level17_1_half & sum_level16_1_carry;
  assign sum_level17_1_carry = acc[41] | _065_;
  assign sum_level18_0_half = i__x0[17] ^ acc[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _066_ = i__x0[17] & acc[17];
  assign _067_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _066_ | _067_;
  assign sum_level18_1_sum = sum_level18_1_half ^ sum_level17_1_carry;
  assign _068_ = sum_level18_1_half & sum_level17_1_carry;
  assign sum_level18_1_carry = acc[42] | _068_;
  assign sum_level19_0_half = i__x0[18] ^ acc[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _069_ = i__x0[18] & acc[18];
  assign _070_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _069_ | _070_;
  assign sum_level19_1_sum = sum_level19_1_half ^ sum_level18_1_carry;
  assign _071_ = sum_level19_1_half & sum_level18_1_carry;
  assign sum_level19_1_carry = acc[43] | _071_;
  assign sum_level20_0_half = i__x0[19] ^ acc[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _072_ = i__x0[19] & acc[19];
  assign _074_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _072_ | _074_;
  assign sum_level20_1_sum = sum_level20_1_half ^ sum_level19_1_carry;
  assign _075_ = sum_level20_1_half & sum_level19_1_carry;
  assign sum_level20_1_carry = acc[44] | _075_;
  assign sum_level21_0_half = i__x0[20] ^ acc[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _076_ = i__x0[20] & acc[20];
  assign _077_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _076_ | _077_;
  assign sum_level21_1_sum = sum_level21_1_half ^ sum_level20_1_carry;
  assign _078_ = sum_level21_1_half & sum_level20_1_carry;
  assign sum_level21_1_carry = acc[45] | _078_;
  assign sum_level22_0_half = i__x0[21] ^ acc[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _079_ = i__x0[21] & acc[21];
  assign _080_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _079_ | _080_;
  assign sum_level22_1_sum = sum_level22_1_half ^ sum_level21_1_carry;
  assign _081_ = sum_level22_1_half & sum_level21_1_carry;
  assign sum_level22_1_carry = acc[46] | _081_;
  assign sum_level23_0_half = i__x0[22] ^ acc[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _082_ = i__x0[22] & acc[22];
  assign _083_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _082_ | _083_;
  assign sum_level23_1_sum = sum_level23_1_half ^ sum_level22_1_carry;
  assign _084_ = sum_level23_1_half & sum_level22_1_carry;
  assign sum_level23_1_carry = acc[47] | _084_;
  assign sum_level24_0_half = i__x0[23] ^ acc[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _085_ = i__x0[23] & acc[23];
  assign _086_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _085_ | _086_;
  assign sum_level24_1_sum = sum_level24_1_half ^ sum_level23_1_carry;
  assign _087_ = sum_level24_1_half & sum_level23_1_carry;
  assign sum_level24_1_carry = acc[48] | _087_;
  assign sum_level25_0_half = i__x0[24] ^ acc[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _088_ = i__x0[24] & acc[24];
  assign _001_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _088_ | _001_;
  assign sum_level25_1_sum = sum_level25_1_half ^ sum_level24_1_carry;
  assign _002_ = sum_level25_1_half & sum_level24_1_carry;
  assign sum_level25_1_carry = acc[49] | _002_;
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_1_carry;
  assign _003_ = sum_level26_0_half & sum_level25_1_carry;
  assign sum_level26_0_carry = acc[50] | _003_;
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _004_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = acc[51] | _004_;
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _005_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = acc[52] | _005_;
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _007_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = acc[53] | _007_;
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _008_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = acc[54] | _008_;
  assign _009_ = ~ acc[55];
  assign { _010_[32], below, sum_total[55:25] } = { 1'h1, _009_, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_1_sum, sum_level24_1_sum, sum_level23_1_sum, sum_level22_1_sum, sum_level21_1_sum, sum_level20_1_sum, sum_level19_1_sum, sum_level18_1_sum, sum_level17_1_sum, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level25_0_carry } + { sum_level30_0_carry, 29'h00000000, sum_level1_1_sum };
  assign _011_ = & { below, sum_total[55] };
  assign _012_ = | { below, sum_total[55] };
  assign _013_ = ~ _012_;
  assign _014_ = _011_ | _013_;
  assign _016_ = { sum_total[55:25], sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum } != 56'h80000000000000;
  assign _089_ = _014_ & _016_;
  assign stored = _089_ ? { sum_total[55:25], sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum } : 56'h80000000000000;
  assign _017_ = acc == 56'h80000000000000;
  assign _018_ = i__nan | _017_;
  assign _019_ = _018_ | i__inf;
  assign o__code = _019_ ? 56'h80000000000000 : stored;
  assign sum_level15_1_half = ~ acc[39];
  assign sum_level16_1_half = ~ acc[40];
  assign sum_level17_1_half = ~ acc[41];
  assign sum_level18_1_half = ~ acc[42];
  assign sum_level19_1_half = ~ acc[43];
  assign sum_level20_1_half = ~ acc[44];
  assign sum_level21_1_half = ~ acc[45];
  assign sum_level22_1_half = ~ acc[46];
  assign sum_level23_1_half = ~ acc[47];
  assign sum_level24_1_half = ~ acc[48];
  assign sum_level25_1_half = ~ acc[49];
  assign sum_level26_0_half = ~ acc[50];
  assign sum_level27_0_half = ~ acc[51];
  assign sum_level28_0_half = ~ acc[52];
  assign sum_level29_0_half = ~ acc[53];
  assign sum_level30_0_half = ~ acc[54];
  assign sum_level2_1_half = ~ acc[26];
  assign sum_level3_1_half = ~ acc[27];
  assign sum_level4_1_half = ~ acc[28];
  assign sum_level5_1_half = ~ acc[29];
  assign sum_level6_1_half = ~ acc[30];
  assign sum_level7_1_half = ~ acc[31];
  assign sum_level8_1_half = ~ acc[32];
  assign sum_level9_1_half = ~ acc[33];
  assign sum_level10_1_half = ~ acc[34];
  assign sum_level11_1_half = ~ acc[35];
  assign sum_level12_1_half = ~ acc[36];
  assign sum_level13_1_half = ~ acc[37];
  assign sum_level14_1_half = ~ acc[38];
  assign _010_[31:0] = { below, sum_total[55:25] };
  assign { sum_total[56], sum_total[24:0] } = { below, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
endmodule

module mac_posit8_0_posit8_0_quire8_0__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_5,
  output wire [4:0] unpack__a0__sig_4_0,
  output wire o__a0__nan,
  output wire [3:0] o__a0__shift,
  output wire unpack__b0__sig_5,
  output wire [4:0] unpack__b0__sig_4_0,
  output wire o__b0__nan,
  output wire [3:0] o__b0__shift
);
  mac_posit8_0_posit8_0_quire8_0__unpack__a a0 (
    .code(code),
    .nonzero(unpack__a0__sig_5),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_4_0)
  );
  mac_posit8_0_posit8_0_quire8_0__unpack__a b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_5),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_4_0)
  );
endmodule

module mac_posit8_0_posit8_0_quire8_0__unpack__a (
  input wire [7:0] code,
  output wire nonzero,
  output wire [4:0] port,
  output wire o__nan,
  output wire [3:0] o__shift
);
  wire [8:0] _00_, _03_;
  wire _01_, _02_, _08_, _09_, _11_, empty2_1, empty2_2, empty2_3, empty4_1, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3;
  wire [13:0] _04_;
  wire [3:0] _05_, _06_, regime;
  wire [4:0] _07_;
  wire [6:0] _10_, aligned, inverted;
  wire [2:0] run;
  wire [1:0] zeros4_0, zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[7] ? _00_ : { 1'h0, code };
  assign _10_ = ~ _03_[6:0];
  assign inverted = _03_[6] ? _10_ : _03_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _11_ = ~ inverted[1];
  assign empty2_1 = _11_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _04_[13:7], aligned[6], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6], port, aligned[0] };
  assign aligned[5:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
