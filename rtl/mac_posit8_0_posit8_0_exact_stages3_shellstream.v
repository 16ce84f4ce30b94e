// mac_posit8_0_posit8_0_exact_stages3_shellstream
//
// Spec:    mac:a=posit8_0,b=posit8_0,acc=exact,stages=3,shell=stream
// Latency: 3 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   17 bits  a[7:0] posit8_0, b[15:8] posit8_0, clear[16:16] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   42 bits  o[41:0] exact
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x4c (1.375), b = 0x99 (-2.875), acc = 0x00000000afb (2811 * 2**-12 = 0.686279297) give o = 0x3ffffffcbbb
//     (-13381 * 2**-12 = -3.2668457), acc being the running total
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_0_posit8_0_exact_stages3_shellstream (
  input wire clk,
  input wire rst,
  input wire [16:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [41:0] o__payload = 42'h00000000000,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, align__inf, align__inf_sign, align__minus_zero, align__nan, align_q__inf_sign,
    align_q__minus_zero, multiply__p0__nan, multiply__p0__sign, unpack__a0__nan, unpack__b0__nan;
  wire [41:0] acc, sum__code;
  wire signed [25:0] align__x0;
  wire [4:0] multiply__p0__shift;
  wire [12:0] multiply__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__b0__shift;
  wire [5:0] unpack__a0__sig, unpack__b0__sig;
  reg align_clear = 1'h0;
  reg align_q__inf = 1'h0;
  reg align_q__nan = 1'h0;
  reg signed [25:0] align_q__x0 = 26'h0000000;
  reg align_valid = 1'h0;
  reg multiply_clear = 1'h0;
  reg multiply_q__p0__nan = 1'h0;
  reg [4:0] multiply_q__p0__shift = 5'h00;
  reg [12:0] multiply_q__p0__sig = 13'h0000;
  reg multiply_q__p0__sign = 1'h0;
  reg multiply_valid = 1'h0;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign acc = align_clear ? 42'h00000000000 : o__payload;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__sig <= multiply__p0__sig;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__shift <= multiply__p0__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__sign <= multiply__p0__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__nan <= multiply__p0__nan;
  always @(posedge clk)
    if (rst) multiply_valid <= 1'h0;
    else if (i__ready) multiply_valid <= i__valid;
  always @(posedge clk)
    if (rst) multiply_clear <= 1'h0;
    else if (i__ready) multiply_clear <= i__payload[16];
  always @(posedge clk)
    if (i__ready) align_q__x0 <= align__x0;
  always @(posedge clk)
    if (i__ready) align_q__nan <= align__nan;
  always @(posedge clk)
    if (i__ready) align_q__inf <= align__inf;
  always @(posedge clk)
    if (rst) align_valid <= 1'h0;
    else if (i__ready) align_valid <= multiply_valid;
  always @(posedge clk)
    if (rst) align_clear <= 1'h0;
    else if (i__ready) align_clear <= multiply_clear;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= align_valid;
  always @(posedge clk)
    if (rst) o__payload <= 42'h00000000000;
    else if (_01_) o__payload <= sum__code;
  assign _01_ = & { i__ready, align_valid };
  mac_posit8_0_posit8_0_exact_stages3_shellstream__align align (
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__shift(multiply_q__p0__shift),
    .i__p0__sig(multiply_q__p0__sig),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0),
    .sign0(multiply_q__p0__sign)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(i__payload[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(i__payload[15]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0]),
    .signed0(multiply__p0__sig)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__sum sum (
    .acc(acc),
    .i__inf(align_q__inf),
    .i__nan(align_q__nan),
    .i__negative(1'h0),
    .i__x0(align_q__x0),
    .o__code(sum__code)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .i__payload_15_0(i__payload[15:0]),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0])
  );
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__align (
  output wire signed [25:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  input wire [12:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan
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

module mac_posit8_0_posit8_0_exact_stages3_shellstream__multiply (
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

module mac_posit8_0_posit8_0_exact_stages3_shellstream__sum (
  input wire [41:0] acc,
  output wire [41:0] o__code,
  input wire signed [25:0] i__x0,
  input wire i__negative,
  input wire i__nan,
  input wire i__inf
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _069_, _070_, _071_, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry, sum_level11_1_half,
    sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level12_1_carry,
    sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum, sum_level15_0_carry,
    sum_level15_0_half, sum_level15_0_sum, sum_level15_1_carry, sum_level15_1_half, sum_level15_1_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level16_1_carry, sum_level16_1_half,
    sum_level16_1_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum,
    sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum, sum_level1_1_carry, sum_level1_1_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half,
    sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry,
    sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level2_0_carry, sum_level2_0_half,
    sum_level2_0_sum, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level3_0_carry,
    sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half,
    sum_level4_1_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry,
    sum_level5_1_half, sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level6_1_carry, sum_level6_1_half, sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_0_sum, sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half,
    sum_level9_1_sum;
  wire [17:0] _068_;
  wire [41:0] stored;
  assign _041_ = i__x0[25] & acc[25];
  assign sum_level1_1_carry = _025_ | _041_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _050_ = i__x0[1] & acc[1];
  assign _061_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _050_ | _061_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _001_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[26] | _001_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _002_ = i__x0[2] & acc[2];
  assign _003_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _002_ | _003_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _004_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[27] | _004_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _005_ = i__x0[3] & acc[3];
  assign _006_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _005_ | _006_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _007_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[28] | _007_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _008_ = i__x0[4] & acc[4];
  assign _010_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _008_ | _010_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _011_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[29] | _011_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = i__x0[5] & acc[5];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _014_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[30] | _014_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _015_ = i__x0[6] & acc[6];
  assign _016_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _015_ | _016_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _017_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[31] | _017_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _018_ = i__x0[7] & acc[7];
  assign _019_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _018_ | _019_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _020_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[32] | _020_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _021_ = i__x0[8] & acc[8];
  assign _022_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _021_ | _022_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _023_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[33] | _023_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _024_ = i__x0[9] & acc[9];
  assign _026_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _024_ | _026_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _027_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[34] | _027_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _028_ = i__x0[10] & acc[10];
  assign _029_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _028_ | _029_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _030_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[35] | _030_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _031_ = i__x0[11] & acc[11];
  assign _032_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _031_ | _032_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _033_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[36] | _033_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _034_ = i__x0[12] & acc[12];
  assign _035_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _034_ | _035_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _036_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[37] | _036_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _037_ = i__x0[13] & acc[13];
  assign _038_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _037_ | _038_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _039_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[38] | _039_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _040_ = i__x0[14] & acc[14];
  assign _042_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _040_ | _042_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _043_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[39] | _043_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _044_ = i__x0[15] & acc[15];
  assign _045_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _044_ | _045_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _046_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[40] | _046_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _047_ = i__x0[16] & acc[16];
  assign _048_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _047_ | _048_;
  assign sum_level18_0_half = i__x0[17] ^ acc[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _049_ = i__x0[17] & acc[17];
  assign _051_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _049_ | _051_;
  assign sum_level19_0_half = i__x0[18] ^ acc[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _052_ = i__x0[18] & acc[18];
  assign _053_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _052_ | _053_;
  assign sum_level20_0_half = i__x0[19] ^ acc[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _054_ = i__x0[19] & acc[19];
  assign _055_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _054_ | _055_;
  assign sum_level21_0_half = i__x0[20] ^ acc[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _056_ = i__x0[20] & acc[20];
  assign _057_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _056_ | _057_;
  assign sum_level22_0_half = i__x0[21] ^ acc[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _058_ = i__x0[21] & acc[21];
  assign _059_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _058_ | _059_;
  assign sum_level23_0_half = i__x0[22] ^ acc[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _060_ = i__x0[22] & acc[22];
  assign _062_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _060_ | _062_;
  assign sum_level24_0_half = i__x0[23] ^ acc[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _063_ = i__x0[23] & acc[23];
  assign _064_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _063_ | _064_;
  assign sum_level25_0_half = i__x0[24] ^ acc[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _065_ = i__x0[24] & acc[24];
  assign _066_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _065_ | _066_;
  assign _067_ = ~ acc[41];
  assign { _068_[17], stored[41:25] } = { _067_, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level25_0_carry } + { sum_level16_1_carry, 15'h0000, sum_level1_1_sum };
  assign _069_ = acc == 42'h20000000000;
  assign _070_ = i__nan | _069_;
  assign _071_ = _070_ | i__inf;
  assign o__code = _071_ ? 42'h20000000000 : { stored[41:25], sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
  assign sum_level1_0_half = i__x0[0] ^ i__negative;
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[0];
  assign _000_ = i__x0[0] & i__negative;
  assign _009_ = sum_level1_0_half & acc[0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level1_1_sum = i__x0[25] ^ acc[25];
  assign _025_ = ~ i__x0[25];
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
  assign sum_level15_1_half = ~ acc[39];
  assign sum_level16_1_half = ~ acc[40];
  assign _068_[16:0] = stored[41:25];
  assign stored[24:0] = { sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack (
  input wire [15:0] i__payload_15_0,
  output wire unpack__a0__sig_5,
  output wire [4:0] unpack__a0__sig_4_0,
  output wire o__a0__nan,
  output wire [3:0] o__a0__shift,
  output wire unpack__b0__sig_5,
  output wire [4:0] unpack__b0__sig_4_0,
  output wire o__b0__nan,
  output wire [3:0] o__b0__shift
);
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__a a0 (
    .code(i__payload_15_0[7:0]),
    .nonzero(unpack__a0__sig_5),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_4_0)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__a b0 (
    .code(i__payload_15_0[15:8]),
    .nonzero(unpack__b0__sig_5),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_4_0)
  );
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__a (
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
