// simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream
//
// Spec:    simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1,stages=3,shell=stream
// Latency: 3 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   35 bits  mode[1:0] e2m1fn+posit4_1+posit8_0+posit16_1, a[17:2] 4 x e2m1fn or 4 x posit4_1
//     or 2 x posit8_0 or posit16_1, b[33:18] 4 x e2m1fn or 4 x posit4_1 or 2 x posit8_0 or posit16_1, clear[34:34]
//     control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload  128 bits  o[127:0] 4 x fixed29_-2 or 4 x fixed23_-8 or 2 x fixed51_-12 or fixed71_-56
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   mode = 0x2 (posit8_0), a = 0x5a5a (e2m1fn: -1, 3, -1, 3; posit4_1: -4, 2, -4, 2; posit8_0: 1.8125, 1.8125;
//     posit16_1: 3.29394531), b = 0x5a5a (e2m1fn: -1, 3, -1, 3; posit4_1: -4, 2, -4, 2; posit8_0: 1.8125, 1.8125;
//     posit16_1: 3.29394531), acc = 128'h00000000000000005a5a5a5a5a5a5a5a give o =
//     0x00000000000034905a5a5a5a5a5a8eea (e2m1fn: 1515884266 * 2**-2 = 378971066, 1515870810 * 2**-2 = 378967702,
//     13456 * 2**-2 = 3364, 0 * 2**-2 = 0; posit4_1: 1515884266 * 2**-8 = 5921422.91, 1515870810 * 2**-8 =
//     5921370.35, 13456 * 2**-8 = 52.5625, 0 * 2**-8 = 0; posit8_0: 6510615555426914026 * 2**-12 = 1.58950575e+15,
//     13456 * 2**-12 = 3.28515625; posit16_1: 248225898871391153458922 * 2**-56 = 3444826.35), acc being the
//     running total
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream (
  input wire clk,
  input wire rst,
  input wire [34:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [127:0] o__payload = 128'h00000000000000000000000000000000,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, align__reserves;
  wire [127:0] acc, align__term, multiply__tables, sum__code;
  wire [2:0] align__split;
  wire [3:0] multiply__chosen, multiply__nan, multiply__sign;
  wire [6:0] multiply__high;
  wire [5:0] multiply__low;
  wire [25:0] multiply__product;
  wire [15:0] unpack__a0, unpack__a1, unpack__b0, unpack__b1;
  wire signed [5:0] unpack__a_high, unpack__b_high;
  wire signed [3:0] unpack__a_low, unpack__b_low;
  wire [12:0] unpack__a_sig, unpack__b_sig;
  reg [3:0] align__carry = 4'h0;
  reg [3:0] align__nan = 4'h0;
  reg align_clear = 1'h0;
  reg [3:0] align_q__carry = 4'h0;
  reg [3:0] align_q__nan = 4'h0;
  reg align_q__reserves = 1'h0;
  reg [2:0] align_q__split = 3'h0;
  reg [127:0] align_q__term = 128'h00000000000000000000000000000000;
  reg align_valid = 1'h0;
  reg multiply_clear = 1'h0;
  reg [3:0] multiply_q__chosen = 4'h0;
  reg [6:0] multiply_q__high = 7'h00;
  reg [5:0] multiply_q__low = 6'h00;
  reg [25:0] multiply_q__product = 26'h0000000;
  reg [127:0] multiply_q__tables = 128'h00000000000000000000000000000000;
  reg multiply_valid = 1'h0;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign acc = align_clear ? 128'h00000000000000000000000000000000 : o__payload;
  always @(posedge clk)
    if (i__ready) multiply_q__chosen <= multiply__chosen;
  always @(posedge clk)
    if (i__ready) align__carry <= multiply__sign;
  always @(posedge clk)
    if (i__ready) align__nan <= multiply__nan;
  always @(posedge clk)
    if (i__ready) multiply_q__product <= multiply__product;
  always @(posedge clk)
    if (i__ready) multiply_q__high <= multiply__high;
  always @(posedge clk)
    if (i__ready) multiply_q__low <= multiply__low;
  always @(posedge clk)
    if (i__ready) multiply_q__tables <= multiply__tables;
  always @(posedge clk)
    if (rst) multiply_valid <= 1'h0;
    else if (i__ready) multiply_valid <= i__valid;
  always @(posedge clk)
    if (rst) multiply_clear <= 1'h0;
    else if (i__ready) multiply_clear <= i__payload[34];
  always @(posedge clk)
    if (i__ready) align_q__term <= align__term;
  always @(posedge clk)
    if (i__ready) align_q__carry <= align__carry;
  always @(posedge clk)
    if (i__ready) align_q__split <= align__split;
  always @(posedge clk)
    if (i__ready) align_q__nan <= align__nan;
  always @(posedge clk)
    if (i__ready) align_q__reserves <= align__reserves;
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
    if (rst) o__payload <= 128'h00000000000000000000000000000000;
    else if (_01_) o__payload <= sum__code;
  assign _01_ = & { i__ready, align_valid };
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__align align (
    .i__chosen(multiply_q__chosen),
    .i__high(multiply_q__high),
    .i__low(multiply_q__low),
    .i__nan(align__nan),
    .i__product(multiply_q__product),
    .i__sign(align__carry),
    .i__tables(multiply_q__tables),
    .o__reserves(align__reserves),
    .o__term(align__term),
    .align__split_0(align__split[0]),
    .align__split_1(align__split[1]),
    .align__split_2(align__split[2])
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply multiply (
    .i__a0(unpack__a0),
    .i__a1(unpack__a1),
    .i__a_high(unpack__a_high),
    .i__a_sig(unpack__a_sig),
    .i__b0(unpack__b0),
    .i__b1(unpack__b1),
    .i__b_high(unpack__b_high),
    .i__b_sig(unpack__b_sig),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .o__high(multiply__high),
    .o__low(multiply__low),
    .o__tables(multiply__tables),
    .multiply__chosen_0(multiply__chosen[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a_low_2_0(unpack__a_low[2:0]),
    .unpack__a_low_3(unpack__a_low[3]),
    .unpack__b_low_2_0(unpack__b_low[2:0]),
    .unpack__b_low_3(unpack__b_low[3]),
    .product_total(multiply__product)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__sum sum (
    .acc(acc),
    .i__carry(align_q__carry),
    .i__nan(align_q__nan),
    .i__reserves(align_q__reserves),
    .i__split(align_q__split),
    .i__term(align_q__term),
    .sum__code_31_0(sum__code[31:0]),
    .sum__code_63_32(sum__code[63:32]),
    .sum__code_95_64(sum__code[95:64]),
    .sum__code_127_96(sum__code[127:96])
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__unpack unpack (
    .no_number(multiply__nan),
    .o__a0(unpack__a0),
    .o__a1(unpack__a1),
    .o__a_high(unpack__a_high),
    .o__a_sig(unpack__a_sig),
    .o__b0(unpack__b0),
    .o__b1(unpack__b1),
    .o__b_high(unpack__b_high),
    .o__b_sig(unpack__b_sig),
    .o__sign(multiply__sign),
    .i__payload_33_0(i__payload[33:0]),
    .multiply__chosen_0(multiply__chosen[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a_low_2_0(unpack__a_low[2:0]),
    .unpack__a_low_3(unpack__a_low[3]),
    .unpack__b_low_2_0(unpack__b_low[2:0]),
    .unpack__b_low_3(unpack__b_low[3])
  );
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__align (
  output wire [127:0] o__term,
  output wire align__split_0,
  output wire align__split_1,
  output wire align__split_2,
  output wire o__reserves,
  input wire [3:0] i__chosen,
  input wire [3:0] i__sign,
  input wire [3:0] i__nan,
  input wire [25:0] i__product,
  input wire [6:0] i__high,
  input wire [5:0] i__low,
  input wire [127:0] i__tables
);
  wire [3:0] _00_;
  wire [40:0] _01_, _05_, _06_, _08_, _09_, _10_, _12_, _14_, _16_, _18_, above, below;
  wire [28:0] _02_, lower_by_15;
  wire _03_, _04_;
  wire [24:0] _07_;
  wire [56:0] _11_;
  wire [72:0] _13_;
  wire [88:0] _15_;
  wire [104:0] _17_;
  wire [120:0] _19_;
  wire [7:0] chosen_places, places;
  wire [14:0] lower_by_1, upper_by_3;
  wire [16:0] lower_by_3;
  wire [20:0] lower_by_7;
  wire [127:0] size;
  wire [12:0] upper_by_1;
  wire [26:0] upper_by_15;
  wire [18:0] upper_by_7;
  assign _18_ = above & {41{chosen_places[7]}};
  assign _19_ = { 16'h0000, _17_ } | { _18_, 80'h00000000000000000000 };
  assign size = { 7'h00, _19_ } | i__tables;
  assign o__term = size ^ { {31{i__sign[3]}}, i__sign[3:2], {30{i__sign[2]}}, i__sign[2:1], {30{i__sign[1]}}, i__sign[1:0], {31{i__sign[0]}} };
  assign align__split_0 = | i__chosen[1:0];
  assign o__reserves = | i__chosen[3:1];
  assign places[0] = ! i__high[6:4];
  assign places[1] = i__high[6:4] == 1'h1;
  assign places[2] = i__high[6:4] == 2'h2;
  assign chosen_places[3] = i__high[6:4] == 2'h3;
  assign chosen_places[4] = i__high[6:4] == 3'h4;
  assign chosen_places[5] = i__high[6:4] == 3'h5;
  assign chosen_places[6] = i__high[6:4] == 3'h6;
  assign chosen_places[7] = i__high[6:4] == 3'h7;
  assign lower_by_1 = _00_[0] ? { i__product[13:0], 1'h0 } : { 1'h0, i__product[13:0] };
  assign lower_by_3 = _00_[1] ? { lower_by_1, 2'h0 } : { 2'h0, lower_by_1 };
  assign lower_by_7 = _00_[2] ? { lower_by_3, 4'h0 } : { 4'h0, lower_by_3 };
  assign _00_ = i__chosen[3] ? i__high[3:0] : i__low[3:0];
  assign lower_by_15 = _00_[3] ? { lower_by_7, 8'h00 } : { 8'h00, lower_by_7 };
  assign upper_by_1 = i__high[0] ? { i__product[25:14], 1'h0 } : { 1'h0, i__product[25:14] };
  assign upper_by_3 = i__high[1] ? { upper_by_1, 2'h0 } : { 2'h0, upper_by_1 };
  assign upper_by_7 = i__high[2] ? { upper_by_3, 4'h0 } : { 4'h0, upper_by_3 };
  assign upper_by_15 = i__high[3] ? { upper_by_7, 8'h00 } : { 8'h00, upper_by_7 };
  assign _01_ = i__chosen[3] ? { upper_by_15, 14'h0000 } : 41'h00000000000;
  assign below = { 12'h000, lower_by_15 } | _01_;
  assign _02_ = i__chosen[3] ? lower_by_15 : 29'h00000000;
  assign above = { 12'h000, _02_ } | { upper_by_15, 14'h0000 };
  assign chosen_places[0] = i__chosen[3] ? places[0] : 1'h0;
  assign _03_ = i__low[5:4] == 1'h1;
  assign chosen_places[1] = i__chosen[3] ? places[1] : _03_;
  assign _04_ = i__low[5:4] == 2'h2;
  assign chosen_places[2] = i__chosen[3] ? places[2] : _04_;
  assign _05_ = below & {41{chosen_places[0]}};
  assign _06_ = below & {41{chosen_places[1]}};
  assign _07_ = { 16'h0000, _05_[40:32] } | _06_[40:16];
  assign _08_ = below & {41{chosen_places[2]}};
  assign _09_ = { 16'h0000, _07_ } | _08_;
  assign _10_ = above & {41{chosen_places[3]}};
  assign _11_ = { 16'h0000, _09_ } | { _10_, 16'h0000 };
  assign _12_ = above & {41{chosen_places[4]}};
  assign _13_ = { 16'h0000, _11_ } | { _12_, 32'h00000000 };
  assign _14_ = above & {41{chosen_places[5]}};
  assign _15_ = { 16'h0000, _13_ } | { _14_, 48'h000000000000 };
  assign _16_ = above & {41{chosen_places[6]}};
  assign _17_ = { 16'h0000, _15_ } | { _16_, 64'h0000000000000000 };
  assign align__split_2 = i__chosen[3];
  assign align__split_1 = i__chosen[2];
  assign places[7:3] = chosen_places[7:3];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply (
  input wire multiply__chosen_0,
  input wire multiply__chosen_1,
  input wire multiply__chosen_2,
  input wire multiply__chosen_3,
  input wire [15:0] i__a0,
  input wire [15:0] i__a1,
  input wire [15:0] i__b0,
  input wire [15:0] i__b1,
  input wire signed [5:0] i__a_high,
  input wire [2:0] unpack__a_low_2_0,
  input wire unpack__a_low_3,
  input wire [12:0] i__a_sig,
  input wire signed [5:0] i__b_high,
  input wire [2:0] unpack__b_low_2_0,
  input wire unpack__b_low_3,
  input wire [12:0] i__b_sig,
  output wire [25:0] product_total,
  output wire [5:0] o__low,
  output wire [6:0] o__high,
  output wire [127:0] o__tables,
  input wire [3:0] i__sign,
  input wire [3:0] i__nan
);
  wire [2:0] _000_, _011_, _022_, _095_, _104_, _114_, _123_, lower_one, lower_two;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _029_, _030_, _031_, _032_, _034_, _035_, _036_, _037_, _038_, _039_,
    _040_, _041_, _042_, _043_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _056_,
    _057_, _058_, _059_, _060_, _061_, _068_, _087_, _088_, _089_, _090_, _091_, _092_, _096_, _097_, _098_,
    _099_, _102_, _103_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _115_, _116_, _117_, _118_, _121_,
    _122_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, product_level1_0_carry,
    product_level1_0_half, product_level1_0_sum, product_level1_2_carry, product_level1_2_half,
    product_level1_2_sum, product_level2_0_carry, product_level2_0_half, product_level2_0_sum,
    product_level2_2_carry, product_level2_2_half, product_level2_2_sum, product_level2_3_carry,
    product_level2_3_half, product_level2_3_sum, product_level2_4_carry, product_level2_4_half,
    product_level2_4_sum, product_level2_5_carry, product_level2_5_half, product_level2_5_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, product_level3_2_carry,
    product_level3_2_half, product_level3_2_sum, product_level3_3_half, product_level3_3_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level4_1_carry,
    product_level4_1_half, product_level4_1_sum, product_level4_2_carry, product_level4_2_half,
    product_level4_2_sum, product_level4_3_carry, product_level4_3_half, product_level4_3_sum,
    product_level4_4_carry, product_level4_4_half, product_level4_4_sum, product_level4_5_carry,
    product_level4_5_half, product_level4_5_sum, product_level4_6_carry, product_level4_6_half,
    product_level4_6_sum, product_level5_0_carry, product_level5_0_half, product_level5_0_sum,
    product_level5_1_carry, product_level5_1_half, product_level5_1_sum, product_level5_2_carry,
    product_level5_2_half, product_level5_2_sum, product_level5_3_carry, product_level5_3_half,
    product_level5_3_sum, product_level5_4_carry, product_level5_4_half, product_level5_4_sum,
    product_level6_0_carry, product_level6_0_half, product_level6_0_sum, product_level6_1_carry,
    product_level6_1_half, product_level6_1_sum, product_level6_2_carry, product_level6_2_half,
    product_level6_2_sum, top;
  wire [26:0] _023_;
  wire [4:0] _024_;
  wire [7:0] _025_, _134_, o;
  wire [6:0] _026_, _027_;
  wire [8:0] _028_;
  wire [13:0] _033_, _044_, _055_, _062_, _063_, _064_, _065_, _066_, _067_, _076_, _077_, _078_, _079_, _080_,
    _081_, _082_, _083_, _084_, _085_, _086_, lower_multiple0, lower_multiple1, lower_multiple2, lower_row0,
    lower_row1, lower_row2, upper_multiple0, upper_multiple1, upper_multiple2, upper_multiple3, upper_row0,
    upper_row1, upper_row2;
  wire [3:0] _069_, _070_, _071_, _072_, _073_, _074_, _075_, upper_one, upper_two;
  wire [19:0] _093_, _094_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [9:0] _100_, _101_, product_level1_3_carry, product_level1_3_half, product_level1_3_sum;
  wire [15:0] _105_, _106_, product_level2_1_carry, product_level2_1_half, product_level2_1_sum;
  wire [12:0] _119_, _120_, above, below, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire [5:0] row;
  assign below[12:7] = multiply__chosen_3 ? i__a_sig[12:7] : 6'h00;
  assign above[6:0] = multiply__chosen_3 ? i__a_sig[6:0] : 7'h00;
  assign _087_ = ~ multiply__chosen_3;
  assign top = i__b_sig[5] & _087_;
  assign lower_one = { i__b_sig[4], i__b_sig[2], i__b_sig[0] } ^ { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign _095_ = ~ { i__b_sig[4], i__b_sig[2], i__b_sig[0] };
  assign _104_ = { i__b_sig[5], i__b_sig[3], i__b_sig[1] } & _095_;
  assign _114_ = ~ { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign _123_ = _104_ & _114_;
  assign _000_ = ~ { i__b_sig[5], i__b_sig[3], i__b_sig[1] };
  assign _011_ = _000_ & { i__b_sig[4], i__b_sig[2], i__b_sig[0] };
  assign _022_ = _011_ & { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign lower_two = _123_ | _022_;
  assign _033_ = lower_one[0] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _044_ = lower_two[0] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple0 = _033_ | _044_;
  assign _055_ = ~ lower_multiple0;
  assign lower_row0 = i__b_sig[1] ? _055_ : lower_multiple0;
  assign _062_ = lower_one[1] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _063_ = lower_two[1] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple1 = _062_ | _063_;
  assign _064_ = ~ lower_multiple1;
  assign lower_row1 = i__b_sig[3] ? _064_ : lower_multiple1;
  assign _065_ = lower_one[2] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _066_ = lower_two[2] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple2 = _065_ | _066_;
  assign _067_ = ~ lower_multiple2;
  assign lower_row2 = i__b_sig[5] ? _067_ : lower_multiple2;
  assign upper_one = { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] } ^ { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign _069_ = ~ { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] };
  assign _070_ = { 1'h0, i__b_sig[11], i__b_sig[9], i__b_sig[7] } & _069_;
  assign _071_ = ~ { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign _072_ = _070_ & _071_;
  assign _073_ = ~ { 1'h0, i__b_sig[11], i__b_sig[9], i__b_sig[7] };
  assign _074_ = _073_ & { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] };
  assign _068_ = i__b_sig[5] & multiply__chosen_3;
  assign _075_ = _074_ & { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign upper_two = _072_ | _075_;
  assign _076_ = upper_one[0] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _077_ = upper_two[0] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple0 = _076_ | _077_;
  assign _078_ = ~ upper_multiple0;
  assign upper_row0 = i__b_sig[7] ? _078_ : upper_multiple0;
  assign _079_ = upper_one[1] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _080_ = upper_two[1] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple1 = _079_ | _080_;
  assign _081_ = ~ upper_multiple1;
  assign upper_row1 = i__b_sig[9] ? _081_ : upper_multiple1;
  assign _082_ = upper_one[2] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _083_ = upper_two[2] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple2 = _082_ | _083_;
  assign _084_ = ~ upper_multiple2;
  assign upper_row2 = i__b_sig[11] ? _084_ : upper_multiple2;
  assign _085_ = upper_one[3] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _086_ = upper_two[3] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple3 = _085_ | _086_;
  assign row = top ? i__a_sig[5:0] : 6'h00;
  assign product_level1_0_half = i__b_sig[3] ^ lower_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ lower_row1[0];
  assign _088_ = i__b_sig[3] & lower_row0[2];
  assign _089_ = product_level1_0_half & lower_row1[0];
  assign product_level1_0_carry = _088_ | _089_;
  assign product_level1_1_half = { 1'h1, _090_, upper_row1[13:8], lower_row1[13:9], i__b_sig[11], lower_row1[7], i__b_sig[9], lower_row1[5], i__b_sig[7], lower_row1[3], i__b_sig[5] } ^ { upper_multiple3[11:10], 1'h1, _092_, 1'h1, _091_, 1'h1, upper_multiple3[4], 1'h1, upper_row2[4:3], 1'h0, row, lower_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ { upper_row2[13:10], upper_row0[13:8], lower_row0[13:4] };
  assign _090_ = ~ i__b_sig[9];
  assign _091_ = ~ i__b_sig[5];
  assign _092_ = ~ i__b_sig[7];
  assign _093_ = { 1'h1, _090_, upper_row1[13:8], lower_row1[13:9], i__b_sig[11], lower_row1[7], i__b_sig[9], lower_row1[5], i__b_sig[7], lower_row1[3], i__b_sig[5] } & { upper_multiple3[11:10], 1'h1, _092_, 1'h1, _091_, 1'h1, upper_multiple3[4], 1'h1, upper_row2[4:3], 1'h0, row, lower_row2[1:0] };
  assign _094_ = product_level1_1_half & { upper_row2[13:10], upper_row0[13:8], lower_row0[13:4] };
  assign product_level1_1_carry = _093_ | _094_;
  assign product_level1_2_half = upper_row0[0] ^ lower_row1[4];
  assign product_level1_2_sum = product_level1_2_half ^ lower_row2[2];
  assign _096_ = upper_row0[0] & lower_row1[4];
  assign _097_ = product_level1_2_half & lower_row2[2];
  assign product_level1_2_carry = _096_ | _097_;
  assign product_level1_3_half = { upper_row2[7:5], 1'h1, upper_row1[5:0] } ^ { upper_multiple3[5], _099_, upper_row1[7], _098_, upper_row0[7:3], lower_row1[6] };
  assign product_level1_3_sum = product_level1_3_half ^ lower_row2[13:4];
  assign _098_ = ~ i__b_sig[1];
  assign _099_ = ~ i__b_sig[3];
  assign _100_ = { upper_row2[7:5], 1'h1, upper_row1[5:0] } & { upper_multiple3[5], _099_, upper_row1[7], _098_, upper_row0[7:3], lower_row1[6] };
  assign _101_ = product_level1_3_half & lower_row2[13:4];
  assign product_level1_3_carry = _100_ | _101_;
  assign product_level2_0_half = lower_row0[3] ^ lower_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _102_ = lower_row0[3] & lower_row1[1];
  assign _103_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _102_ | _103_;
  assign product_level2_1_half = { product_level1_1_carry[16:15], upper_row2[9:8], product_level1_3_carry[8:6], upper_row1[6], product_level1_1_carry[8], upper_row2[2:0], product_level1_3_sum[1:0], lower_row2[3], product_level1_2_sum } ^ { upper_multiple3[9:6], product_level1_1_carry[12:11], upper_multiple3[3:0], product_level1_1_carry[6], lower_row1[8], product_level1_3_carry[0], upper_row0[2:1], product_level1_1_carry[1] };
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_1_sum[17:2];
  assign _105_ = { product_level1_1_carry[16:15], upper_row2[9:8], product_level1_3_carry[8:6], upper_row1[6], product_level1_1_carry[8], upper_row2[2:0], product_level1_3_sum[1:0], lower_row2[3], product_level1_2_sum } & { upper_multiple3[9:6], product_level1_1_carry[12:11], upper_multiple3[3:0], product_level1_1_carry[6], lower_row1[8], product_level1_3_carry[0], upper_row0[2:1], product_level1_1_carry[1] };
  assign _106_ = product_level2_1_half & product_level1_1_sum[17:2];
  assign product_level2_1_carry = _105_ | _106_;
  assign product_level2_2_half = product_level1_3_carry[1] ^ product_level1_3_sum[2];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_1_carry[5];
  assign _107_ = product_level1_3_carry[1] & product_level1_3_sum[2];
  assign _108_ = product_level2_2_half & product_level1_1_carry[5];
  assign product_level2_2_carry = _107_ | _108_;
  assign product_level2_3_half = product_level1_1_carry[7] ^ product_level1_3_carry[3];
  assign product_level2_3_sum = product_level2_3_half ^ product_level1_3_sum[4];
  assign _109_ = product_level1_1_carry[7] & product_level1_3_carry[3];
  assign _110_ = product_level2_3_half & product_level1_3_sum[4];
  assign product_level2_3_carry = _109_ | _110_;
  assign product_level2_4_half = product_level1_1_carry[9] ^ product_level1_3_carry[5];
  assign product_level2_4_sum = product_level2_4_half ^ product_level1_3_sum[6];
  assign _111_ = product_level1_1_carry[9] & product_level1_3_carry[5];
  assign _112_ = product_level2_4_half & product_level1_3_sum[6];
  assign product_level2_4_carry = _111_ | _112_;
  assign product_level2_5_half = _113_ ^ upper_multiple3[12];
  assign product_level2_5_sum = product_level2_5_half ^ product_level1_1_carry[19];
  assign _113_ = ~ i__b_sig[11];
  assign _115_ = _113_ & upper_multiple3[12];
  assign _116_ = product_level2_5_half & product_level1_1_carry[19];
  assign product_level2_5_carry = _115_ | _116_;
  assign product_level3_0_half = lower_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _117_ = lower_row1[2] & product_level1_1_sum[0];
  assign _118_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _117_ | _118_;
  assign product_level3_1_half = { product_level1_1_carry[14:13], product_level2_1_sum[11:10], product_level1_1_carry[10], product_level2_4_sum, product_level1_3_carry[4], product_level2_3_sum, product_level1_3_carry[2], product_level2_1_sum[4:2], product_level1_2_carry } ^ { product_level2_1_sum[13], product_level1_3_carry[9], product_level1_3_sum[9:7], product_level2_1_sum[8], product_level1_3_sum[5], product_level2_1_sum[6], product_level1_3_sum[3], product_level2_2_sum, product_level1_1_carry[4:2] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_1_carry[12:0];
  assign _119_ = { product_level1_1_carry[14:13], product_level2_1_sum[11:10], product_level1_1_carry[10], product_level2_4_sum, product_level1_3_carry[4], product_level2_3_sum, product_level1_3_carry[2], product_level2_1_sum[4:2], product_level1_2_carry } & { product_level2_1_sum[13], product_level1_3_carry[9], product_level1_3_sum[9:7], product_level2_1_sum[8], product_level1_3_sum[5], product_level2_1_sum[6], product_level1_3_sum[3], product_level2_2_sum, product_level1_1_carry[4:2] };
  assign _120_ = product_level3_1_half & product_level2_1_carry[12:0];
  assign product_level3_1_carry = _119_ | _120_;
  assign product_level3_2_half = product_level1_1_carry[17] ^ product_level1_1_sum[18];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_carry[15];
  assign _121_ = product_level1_1_carry[17] & product_level1_1_sum[18];
  assign _122_ = product_level3_2_half & product_level2_1_carry[15];
  assign product_level3_2_carry = _121_ | _122_;
  assign product_level3_3_sum = product_level3_3_half ^ product_level2_5_carry;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _124_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _125_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _124_ | _125_;
  assign product_level4_1_half = product_level2_2_carry ^ product_level2_1_sum[5];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_carry[3];
  assign _126_ = product_level2_2_carry & product_level2_1_sum[5];
  assign _127_ = product_level4_1_half & product_level3_1_carry[3];
  assign product_level4_1_carry = _126_ | _127_;
  assign product_level4_2_half = product_level2_3_carry ^ product_level2_1_sum[7];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_carry[5];
  assign _128_ = product_level2_3_carry & product_level2_1_sum[7];
  assign _129_ = product_level4_2_half & product_level3_1_carry[5];
  assign product_level4_2_carry = _128_ | _129_;
  assign product_level4_3_half = product_level2_4_carry ^ product_level2_1_sum[9];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_1_carry[7];
  assign _130_ = product_level2_4_carry & product_level2_1_sum[9];
  assign _131_ = product_level4_3_half & product_level3_1_carry[7];
  assign product_level4_3_carry = _130_ | _131_;
  assign product_level4_4_half = product_level2_1_sum[12] ^ product_level3_1_carry[10];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_1_sum[11];
  assign _132_ = product_level2_1_sum[12] & product_level3_1_carry[10];
  assign _133_ = product_level4_4_half & product_level3_1_sum[11];
  assign product_level4_4_carry = _132_ | _133_;
  assign product_level4_5_half = product_level2_1_carry[13] ^ product_level2_1_sum[14];
  assign product_level4_5_sum = product_level4_5_half ^ product_level3_1_carry[12];
  assign _001_ = product_level2_1_carry[13] & product_level2_1_sum[14];
  assign _002_ = product_level4_5_half & product_level3_1_carry[12];
  assign product_level4_5_carry = _001_ | _002_;
  assign product_level4_6_half = product_level1_1_carry[18] ^ product_level1_1_sum[19];
  assign product_level4_6_sum = product_level4_6_half ^ product_level3_2_carry;
  assign _003_ = product_level1_1_carry[18] & product_level1_1_sum[19];
  assign _004_ = product_level4_6_half & product_level3_2_carry;
  assign product_level4_6_carry = _003_ | _004_;
  assign product_level5_0_half = product_level3_1_sum[5] ^ product_level3_1_carry[4];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_1_carry;
  assign _005_ = product_level3_1_sum[5] & product_level3_1_carry[4];
  assign _006_ = product_level5_0_half & product_level4_1_carry;
  assign product_level5_0_carry = _005_ | _006_;
  assign product_level5_1_half = product_level3_1_carry[6] ^ product_level3_1_sum[7];
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_2_carry;
  assign _007_ = product_level3_1_carry[6] & product_level3_1_sum[7];
  assign _008_ = product_level5_1_half & product_level4_2_carry;
  assign product_level5_1_carry = _007_ | _008_;
  assign product_level5_2_half = product_level3_1_carry[8] ^ product_level3_1_sum[9];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_3_carry;
  assign _009_ = product_level3_1_carry[8] & product_level3_1_sum[9];
  assign _010_ = product_level5_2_half & product_level4_3_carry;
  assign product_level5_2_carry = _009_ | _010_;
  assign product_level5_3_half = product_level3_1_carry[11] ^ product_level3_1_sum[12];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_4_carry;
  assign _012_ = product_level3_1_carry[11] & product_level3_1_sum[12];
  assign _013_ = product_level5_3_half & product_level4_4_carry;
  assign product_level5_3_carry = _012_ | _013_;
  assign product_level5_4_half = product_level2_1_carry[14] ^ product_level2_1_sum[15];
  assign product_level5_4_sum = product_level5_4_half ^ product_level4_5_carry;
  assign _014_ = product_level2_1_carry[14] & product_level2_1_sum[15];
  assign _015_ = product_level5_4_half & product_level4_5_carry;
  assign product_level5_4_carry = _014_ | _015_;
  assign product_level6_0_half = product_level3_1_sum[6] ^ product_level4_2_sum;
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _016_ = product_level3_1_sum[6] & product_level4_2_sum;
  assign _017_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _016_ | _017_;
  assign product_level6_1_half = product_level3_1_sum[8] ^ product_level4_3_sum;
  assign product_level6_1_sum = product_level6_1_half ^ product_level5_1_carry;
  assign _018_ = product_level3_1_sum[8] & product_level4_3_sum;
  assign _019_ = product_level6_1_half & product_level5_1_carry;
  assign product_level6_1_carry = _018_ | _019_;
  assign product_level6_2_half = product_level3_1_carry[9] ^ product_level3_1_sum[10];
  assign product_level6_2_sum = product_level6_2_half ^ product_level5_2_carry;
  assign _020_ = product_level3_1_carry[9] & product_level3_1_sum[10];
  assign _021_ = product_level6_2_half & product_level5_2_carry;
  assign product_level6_2_carry = _020_ | _021_;
  assign { _023_[26], product_total } = { product_level3_3_sum, product_level4_6_carry, product_level4_6_sum, product_level5_4_carry, product_level5_4_sum, product_level5_3_carry, product_level5_3_sum, product_level6_2_carry, product_level6_2_sum, product_level6_1_carry, product_level6_1_sum, product_level6_0_carry, product_level6_0_sum, product_level5_0_sum, product_level3_1_sum[4], product_level3_1_carry[2:0], product_level2_1_sum[1], product_level4_0_carry, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, lower_row0[1], i__b_sig[1] } + { product_level2_5_sum, 1'h0, product_level3_2_sum, 1'h0, product_level4_5_sum, 1'h0, product_level4_4_sum, 1'h0, product_level5_2_sum, 1'h0, product_level5_1_sum, 2'h0, product_level4_1_sum, product_level3_1_sum[3:0], product_level2_1_sum[0], 5'h00, lower_row0[0] };
  assign _024_ = $signed({ unpack__a_low_3, unpack__a_low_2_0 }) + $signed({ unpack__b_low_3, unpack__b_low_2_0 });
  assign { _025_[7:6], o__low } = $signed(_024_) + $signed(7'h22);
  assign _026_ = $signed(i__a_high) + $signed(i__b_high);
  assign _027_ = multiply__chosen_3 ? 7'h40 : 7'h54;
  assign { _028_[8:7], o__high } = $signed(_026_) + $signed({ 1'h0, _027_ });
  assign o__tables = { 24'h000000, _134_, 56'h00000000000000, o, 32'h00000000 } | { 15'h0000, _061_, 1'h0, _060_, _059_, _058_, _057_, _056_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, 1'h0, _046_, 47'h000000000000, _045_, 1'h0, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _032_, _031_, _030_, 1'h0, _029_, 32'h00000000 };
  assign product_level3_3_half = ~ upper_multiple3[13];
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table0 table0_1 (
    .a(i__a0[7:4]),
    .b(i__b0[7:4]),
    .o(o)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table0 table0_3 (
    .a(i__a0[15:12]),
    .b(i__b0[15:12]),
    .o(_134_)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table1 table1_1 (
    .a(i__a1[7:4]),
    .b(i__b1[7:4]),
    .port(_029_),
    .port_10(_039_),
    .port_11(_040_),
    .port_12(_041_),
    .port_13(_042_),
    .port_14(_043_),
    .port_15(_045_),
    .port_2(_030_),
    .port_3(_031_),
    .port_4(_032_),
    .port_5(_034_),
    .port_6(_035_),
    .port_7(_036_),
    .port_8(_037_),
    .port_9(_038_)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table1 table1_3 (
    .a(i__a1[15:12]),
    .b(i__b1[15:12]),
    .port(_046_),
    .port_10(_056_),
    .port_11(_057_),
    .port_12(_058_),
    .port_13(_059_),
    .port_14(_060_),
    .port_15(_061_),
    .port_2(_047_),
    .port_3(_048_),
    .port_4(_049_),
    .port_5(_050_),
    .port_6(_051_),
    .port_7(_052_),
    .port_8(_053_),
    .port_9(_054_)
  );
  assign _023_[25:0] = product_total;
  assign _025_[5:0] = o__low;
  assign _028_[6:0] = o__high;
  assign above[12:7] = i__a_sig[12:7];
  assign below[6:0] = i__a_sig[6:0];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table0 (
  input wire [3:0] a,
  input wire [3:0] b,
  output wire [7:0] o
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, a_odd1,
    a_odd3, a_shift0, a_shift1, a_shift2, a_shift3, b_odd1, b_odd3, b_shift0, b_shift1, b_shift2, b_shift3,
    copy1, copy3;
  wire [7:0] _044_, _045_;
  wire [9:0] _046_, _047_;
  wire [6:0] lines;
  assign a_shift2 = | { _003_, _002_, _001_, _007_ };
  assign a_shift3 = | { _005_, _004_ };
  assign _000_ = a == 1'h1;
  assign _006_ = a == 2'h2;
  assign _007_ = a == 3'h4;
  assign _004_ = a == 3'h6;
  assign _008_ = a == 4'h9;
  assign _010_ = a == 4'ha;
  assign _002_ = a == 4'hc;
  assign _005_ = a == 4'he;
  assign a_odd1 = | { _005_, _002_, _010_, _008_, _004_, _007_, _006_, _000_ };
  assign _009_ = a == 2'h3;
  assign _011_ = a == 3'h5;
  assign _001_ = a == 3'h7;
  assign _012_ = a == 4'hb;
  assign _013_ = a == 4'hd;
  assign _003_ = a == 4'hf;
  assign a_odd3 = | { _003_, _013_, _012_, _001_, _011_, _009_ };
  assign b_shift0 = | { _017_, _016_, _015_, _014_ };
  assign b_shift1 = | { _021_, _020_, _019_, _018_ };
  assign b_shift2 = | { _025_, _024_, _023_, _022_ };
  assign b_shift3 = | { _027_, _026_ };
  assign _014_ = b == 1'h1;
  assign _018_ = b == 2'h2;
  assign _022_ = b == 3'h4;
  assign _026_ = b == 3'h6;
  assign _016_ = b == 4'h9;
  assign _020_ = b == 4'ha;
  assign _024_ = b == 4'hc;
  assign _027_ = b == 4'he;
  assign b_odd1 = | { _027_, _024_, _020_, _016_, _026_, _022_, _018_, _014_ };
  assign _015_ = b == 2'h3;
  assign _019_ = b == 3'h5;
  assign _023_ = b == 3'h7;
  assign _017_ = b == 4'hb;
  assign _021_ = b == 4'hd;
  assign _025_ = b == 4'hf;
  assign b_odd3 = | { _025_, _021_, _017_, _023_, _019_, _015_ };
  assign lines[0] = a_shift0 & b_shift0;
  assign _028_ = a_shift0 & b_shift1;
  assign _029_ = a_shift1 & b_shift0;
  assign lines[1] = | { _029_, _028_ };
  assign _030_ = a_shift0 & b_shift2;
  assign _031_ = a_shift1 & b_shift1;
  assign _032_ = a_shift2 & b_shift0;
  assign lines[2] = | { _032_, _031_, _030_ };
  assign _033_ = a_shift0 & b_shift3;
  assign _034_ = a_shift1 & b_shift2;
  assign _035_ = a_shift2 & b_shift1;
  assign _036_ = a_shift3 & b_shift0;
  assign lines[3] = | { _036_, _035_, _034_, _033_ };
  assign _037_ = a_shift1 & b_shift3;
  assign _038_ = a_shift2 & b_shift2;
  assign _039_ = a_shift3 & b_shift1;
  assign lines[4] = | { _039_, _038_, _037_ };
  assign _040_ = a_shift2 & b_shift3;
  assign _041_ = a_shift3 & b_shift2;
  assign lines[5] = | { _041_, _040_ };
  assign lines[6] = a_shift3 & b_shift3;
  assign _042_ = a_odd1 & b_odd3;
  assign _043_ = a_odd3 & b_odd1;
  assign copy1 = | { _043_, _042_ };
  assign copy3 = a_odd3 & b_odd3;
  assign _044_ = { lines, 1'h0 } & {8{copy1}};
  assign _045_ = { 1'h0, lines } | _044_;
  assign _046_ = { lines, 3'h0 } & {10{copy3}};
  assign { _047_[9:8], o } = { 2'h0, _045_ } | _046_;
  assign a_shift0 = | { _012_, _008_, _009_, _000_ };
  assign a_shift1 = | { _013_, _010_, _011_, _006_ };
  assign _047_[7:0] = o;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__multiply__table1 (
  input wire [3:0] a,
  input wire [3:0] b,
  output wire port,
  output wire port_2,
  output wire port_3,
  output wire port_4,
  output wire port_5,
  output wire port_6,
  output wire port_7,
  output wire port_8,
  output wire port_9,
  output wire port_10,
  output wire port_11,
  output wire port_12,
  output wire port_13,
  output wire port_14,
  output wire port_15
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    a_shift0, a_shift2, a_shift3, a_shift4, a_shift5, a_shift6, a_shift8, b_shift0, b_shift2, b_shift3,
    b_shift4, b_shift5, b_shift6, b_shift8;
  assign _000_ = a == 1'h1;
  assign _020_ = a == 4'hf;
  assign a_shift0 = | { _020_, _000_ };
  assign _022_ = a == 2'h2;
  assign _033_ = a == 4'he;
  assign a_shift2 = | { _033_, _022_ };
  assign _037_ = a == 2'h3;
  assign _039_ = a == 4'hd;
  assign a_shift3 = | { _039_, _037_ };
  assign _047_ = a == 3'h4;
  assign _056_ = a == 4'hc;
  assign a_shift4 = | { _056_, _047_ };
  assign _066_ = a == 3'h5;
  assign _001_ = a == 4'hb;
  assign a_shift5 = | { _001_, _066_ };
  assign _010_ = a == 3'h6;
  assign _017_ = a == 4'ha;
  assign a_shift6 = | { _017_, _010_ };
  assign _018_ = a == 3'h7;
  assign _019_ = a == 4'h9;
  assign a_shift8 = | { _019_, _018_ };
  assign _021_ = b == 1'h1;
  assign _023_ = b == 4'hf;
  assign b_shift0 = | { _023_, _021_ };
  assign _024_ = b == 2'h2;
  assign _025_ = b == 4'he;
  assign b_shift2 = | { _025_, _024_ };
  assign _026_ = b == 2'h3;
  assign _027_ = b == 4'hd;
  assign b_shift3 = | { _027_, _026_ };
  assign _028_ = b == 3'h4;
  assign _029_ = b == 4'hc;
  assign b_shift4 = | { _029_, _028_ };
  assign _030_ = b == 3'h5;
  assign _031_ = b == 4'hb;
  assign b_shift5 = | { _031_, _030_ };
  assign _032_ = b == 3'h6;
  assign _034_ = b == 4'ha;
  assign b_shift6 = | { _034_, _032_ };
  assign _035_ = b == 3'h7;
  assign _036_ = b == 4'h9;
  assign b_shift8 = | { _036_, _035_ };
  assign port = a_shift0 & b_shift0;
  assign _038_ = a_shift0 & b_shift2;
  assign _040_ = a_shift2 & b_shift0;
  assign port_2 = | { _040_, _038_ };
  assign _041_ = a_shift0 & b_shift3;
  assign _042_ = a_shift3 & b_shift0;
  assign port_3 = | { _042_, _041_ };
  assign _043_ = a_shift0 & b_shift4;
  assign _044_ = a_shift2 & b_shift2;
  assign _045_ = a_shift4 & b_shift0;
  assign port_4 = | { _045_, _044_, _043_ };
  assign _046_ = a_shift0 & b_shift5;
  assign _048_ = a_shift2 & b_shift3;
  assign _049_ = a_shift3 & b_shift2;
  assign _050_ = a_shift5 & b_shift0;
  assign port_5 = | { _050_, _049_, _048_, _046_ };
  assign _051_ = a_shift0 & b_shift6;
  assign _052_ = a_shift2 & b_shift4;
  assign _053_ = a_shift3 & b_shift3;
  assign _054_ = a_shift4 & b_shift2;
  assign _055_ = a_shift6 & b_shift0;
  assign port_6 = | { _055_, _054_, _053_, _052_, _051_ };
  assign _057_ = a_shift2 & b_shift5;
  assign _058_ = a_shift3 & b_shift4;
  assign _059_ = a_shift4 & b_shift3;
  assign _060_ = a_shift5 & b_shift2;
  assign port_7 = | { _060_, _059_, _058_, _057_ };
  assign _061_ = a_shift0 & b_shift8;
  assign _062_ = a_shift2 & b_shift6;
  assign _063_ = a_shift3 & b_shift5;
  assign _064_ = a_shift4 & b_shift4;
  assign _065_ = a_shift5 & b_shift3;
  assign _067_ = a_shift6 & b_shift2;
  assign _068_ = a_shift8 & b_shift0;
  assign port_8 = | { _068_, _067_, _065_, _064_, _063_, _062_, _061_ };
  assign _069_ = a_shift3 & b_shift6;
  assign _070_ = a_shift4 & b_shift5;
  assign _071_ = a_shift5 & b_shift4;
  assign _072_ = a_shift6 & b_shift3;
  assign port_9 = | { _072_, _071_, _070_, _069_ };
  assign _073_ = a_shift2 & b_shift8;
  assign _074_ = a_shift4 & b_shift6;
  assign _002_ = a_shift5 & b_shift5;
  assign _003_ = a_shift6 & b_shift4;
  assign _004_ = a_shift8 & b_shift2;
  assign port_10 = | { _004_, _003_, _002_, _074_, _073_ };
  assign _005_ = a_shift3 & b_shift8;
  assign _006_ = a_shift5 & b_shift6;
  assign _007_ = a_shift6 & b_shift5;
  assign _008_ = a_shift8 & b_shift3;
  assign port_11 = | { _008_, _007_, _006_, _005_ };
  assign _009_ = a_shift4 & b_shift8;
  assign _011_ = a_shift6 & b_shift6;
  assign _012_ = a_shift8 & b_shift4;
  assign port_12 = | { _012_, _011_, _009_ };
  assign _013_ = a_shift5 & b_shift8;
  assign _014_ = a_shift8 & b_shift5;
  assign port_13 = | { _014_, _013_ };
  assign _015_ = a_shift6 & b_shift8;
  assign _016_ = a_shift8 & b_shift6;
  assign port_14 = | { _016_, _015_ };
  assign port_15 = a_shift8 & b_shift8;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__sum (
  input wire [127:0] acc,
  output wire [31:0] sum__code_31_0,
  output wire [31:0] sum__code_63_32,
  output wire [31:0] sum__code_95_64,
  output wire [31:0] sum__code_127_96,
  input wire [127:0] i__term,
  input wire [3:0] i__carry,
  input wire [2:0] i__split,
  input wire [3:0] i__nan,
  input wire i__reserves
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _20_, _21_, _22_, _23_, _24_, _25_, _26_, _28_, _29_, _30_, _31_, _32_, held_nan_1_0, held_nan_2_0,
    held_nan_2_1, held_nan_4_0, held_nan_4_1, held_nan_4_2, held_nan_4_3;
  wire [131:0] _05_;
  wire [132:0] _06_;
  wire [3:0] _27_, nan;
  wire [130:0] total;
  assign _28_ = nan[0] & i__split[0];
  assign sum__code_31_0 = nan[0] ? { _28_, 31'h00000000 } : total[31:0];
  assign _00_ = | i__split[1:0];
  assign _29_ = nan[1] & _00_;
  assign sum__code_63_32 = nan[1] ? { _29_, 31'h00000000 } : total[64:33];
  assign _30_ = nan[2] & i__split[0];
  assign sum__code_95_64 = nan[2] ? { _30_, 31'h00000000 } : total[97:66];
  assign sum__code_127_96 = nan[3] ? { nan[3], 31'h00000000 } : total[130:99];
  assign _09_ = i__carry[1] & i__split[0];
  assign _26_ = i__carry[2] & _00_;
  assign _31_ = i__carry[3] & i__split[0];
  assign _32_ = i__carry[1] | _03_;
  assign _01_ = ~ _00_;
  assign _02_ = i__carry[2] | _01_;
  assign _03_ = ~ i__split[0];
  assign _04_ = i__carry[3] | _03_;
  assign _05_ = { acc[127:96], _31_, acc[95:64], _26_, acc[63:32], _09_, acc[31:0] } + { i__term[127:96], _04_, i__term[95:64], _02_, i__term[63:32], _32_, i__term[31:0] };
  assign { _06_[132:131], total } = _05_ + i__carry[0];
  assign _07_ = | acc[30:0];
  assign _08_ = ~ _07_;
  assign _10_ = | acc[62:32];
  assign _11_ = ~ _10_;
  assign _12_ = | acc[94:64];
  assign _13_ = ~ _12_;
  assign _14_ = | acc[126:96];
  assign _15_ = ~ _14_;
  assign held_nan_4_0 = & { i__split[0], acc[31], _08_ };
  assign held_nan_4_1 = & { i__split[0], acc[63], _11_ };
  assign held_nan_4_2 = & { i__split[0], acc[95], _13_ };
  assign held_nan_4_3 = & { i__split[0], acc[127], _15_ };
  assign held_nan_2_0 = & { i__split[1], acc[63], _11_, _17_ };
  assign held_nan_2_1 = & { i__split[1], acc[127], _15_, _19_ };
  assign _16_ = ~ acc[31];
  assign _17_ = _08_ & _16_;
  assign _20_ = ~ acc[63];
  assign _21_ = _11_ & _20_;
  assign _18_ = ~ acc[95];
  assign _19_ = _13_ & _18_;
  assign held_nan_1_0 = & { i__split[2], acc[127], _15_, _19_, _21_, _17_ };
  assign _22_ = | { held_nan_1_0, held_nan_2_0, held_nan_4_0 };
  assign _23_ = | { held_nan_1_0, held_nan_2_0, held_nan_4_1 };
  assign _24_ = | { held_nan_1_0, held_nan_2_1, held_nan_4_2 };
  assign _25_ = | { held_nan_1_0, held_nan_2_1, held_nan_4_3 };
  assign _27_ = { _25_, _24_, _23_, _22_ } & {4{i__reserves}};
  assign nan = i__nan | _27_;
  assign _06_[130:0] = total;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__unpack (
  input wire [33:0] i__payload_33_0,
  output wire multiply__chosen_0,
  output wire multiply__chosen_1,
  output wire multiply__chosen_2,
  output wire multiply__chosen_3,
  output wire [15:0] o__a0,
  output wire [15:0] o__a1,
  output wire [15:0] o__b0,
  output wire [15:0] o__b1,
  output wire signed [5:0] o__a_high,
  output wire [2:0] unpack__a_low_2_0,
  output wire unpack__a_low_3,
  output wire [12:0] o__a_sig,
  output wire signed [5:0] o__b_high,
  output wire [2:0] unpack__b_low_2_0,
  output wire unpack__b_low_3,
  output wire [12:0] o__b_sig,
  output wire [3:0] o__sign,
  output wire [3:0] no_number
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_,
    _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_,
    _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_,
    _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_, _178_, _179_,
    _180_, _181_, _182_, _183_, _184_, _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_,
    _195_, _196_, _197_, halves, others;
  wire [6:0] lower, upper;
  wire [15:0] signs;
  assign multiply__chosen_0 = ! i__payload_33_0[1:0];
  assign multiply__chosen_1 = i__payload_33_0[1:0] == 1'h1;
  assign multiply__chosen_2 = i__payload_33_0[1:0] == 2'h2;
  assign multiply__chosen_3 = i__payload_33_0[1:0] >= 2'h3;
  assign _196_ = | { _064_, _187_, _046_, _011_ };
  assign _000_ = multiply__chosen_0 & _196_;
  assign _011_ = i__payload_33_0[5:2] == 1'h1;
  assign _022_ = | { _018_, _011_ };
  assign _026_ = multiply__chosen_1 & _022_;
  assign lower[0] = | { _026_, _000_ };
  assign _070_ = | { _067_, _064_, _058_, _051_, _046_, _037_ };
  assign lower[1] = multiply__chosen_0 & _070_;
  assign _128_ = | { _018_, _067_, _113_, _109_, _051_, _104_ };
  assign _139_ = multiply__chosen_0 & _128_;
  assign _037_ = i__payload_33_0[5:2] == 2'h2;
  assign _156_ = | { _155_, _037_ };
  assign _164_ = multiply__chosen_1 & _156_;
  assign lower[2] = | { _164_, _139_ };
  assign _155_ = i__payload_33_0[5:2] == 4'he;
  assign _018_ = i__payload_33_0[5:2] == 4'hf;
  assign _183_ = | { _018_, _155_, _109_, _176_ };
  assign _184_ = multiply__chosen_0 & _183_;
  assign _046_ = i__payload_33_0[5:2] == 2'h3;
  assign _067_ = i__payload_33_0[5:2] == 4'hd;
  assign _185_ = | { _067_, _046_ };
  assign _186_ = multiply__chosen_1 & _185_;
  assign lower[3] = | { _186_, _184_ };
  assign _104_ = i__payload_33_0[5:2] == 3'h4;
  assign _113_ = i__payload_33_0[5:2] == 4'hc;
  assign _188_ = | { _113_, _187_, _109_, _104_ };
  assign lower[4] = multiply__chosen_1 & _188_;
  assign _051_ = i__payload_33_0[5:2] == 3'h5;
  assign _064_ = i__payload_33_0[5:2] == 4'hb;
  assign _189_ = | { _064_, _187_, _109_, _051_ };
  assign lower[5] = multiply__chosen_1 & _189_;
  assign _176_ = i__payload_33_0[5:2] == 3'h6;
  assign _109_ = i__payload_33_0[5:2] == 3'h7;
  assign _187_ = i__payload_33_0[5:2] == 4'h9;
  assign _058_ = i__payload_33_0[5:2] == 4'ha;
  assign _190_ = | { _058_, _187_, _109_, _176_ };
  assign lower[6] = multiply__chosen_1 & _190_;
  assign _192_ = | { _024_, _021_, _017_, _191_ };
  assign _193_ = multiply__chosen_0 & _192_;
  assign _191_ = i__payload_33_0[13:10] == 1'h1;
  assign _194_ = | { _006_, _191_ };
  assign _195_ = multiply__chosen_1 & _194_;
  assign upper[0] = | { _195_, _193_ };
  assign _197_ = | { _005_, _024_, _027_, _002_, _017_, _009_ };
  assign upper[1] = multiply__chosen_0 & _197_;
  assign _007_ = | { _006_, _005_, _004_, _003_, _002_, _001_ };
  assign _008_ = multiply__chosen_0 & _007_;
  assign _009_ = i__payload_33_0[13:10] == 2'h2;
  assign _012_ = | { _010_, _009_ };
  assign _013_ = multiply__chosen_1 & _012_;
  assign upper[2] = | { _013_, _008_ };
  assign _010_ = i__payload_33_0[13:10] == 4'he;
  assign _006_ = i__payload_33_0[13:10] == 4'hf;
  assign _015_ = | { _006_, _010_, _003_, _014_ };
  assign _016_ = multiply__chosen_0 & _015_;
  assign _017_ = i__payload_33_0[13:10] == 2'h3;
  assign _005_ = i__payload_33_0[13:10] == 4'hd;
  assign _019_ = | { _005_, _017_ };
  assign _020_ = multiply__chosen_1 & _019_;
  assign upper[3] = | { _020_, _016_ };
  assign _001_ = i__payload_33_0[13:10] == 3'h4;
  assign _004_ = i__payload_33_0[13:10] == 4'hc;
  assign _023_ = | { _004_, _021_, _003_, _001_ };
  assign upper[4] = multiply__chosen_1 & _023_;
  assign _002_ = i__payload_33_0[13:10] == 3'h5;
  assign _024_ = i__payload_33_0[13:10] == 4'hb;
  assign _025_ = | { _024_, _021_, _003_, _002_ };
  assign upper[5] = multiply__chosen_1 & _025_;
  assign _014_ = i__payload_33_0[13:10] == 3'h6;
  assign _003_ = i__payload_33_0[13:10] == 3'h7;
  assign _021_ = i__payload_33_0[13:10] == 4'h9;
  assign _027_ = i__payload_33_0[13:10] == 4'ha;
  assign _028_ = | { _027_, _021_, _003_, _014_ };
  assign upper[6] = multiply__chosen_1 & _028_;
  assign o__a0 = i__payload_33_0[17:2] & {16{multiply__chosen_0}};
  assign o__a1 = i__payload_33_0[17:2] & {16{multiply__chosen_1}};
  assign _033_ = | { _032_, _031_, _030_, _029_ };
  assign _034_ = multiply__chosen_0 & _033_;
  assign _029_ = i__payload_33_0[21:18] == 1'h1;
  assign _036_ = | { _035_, _029_ };
  assign _038_ = multiply__chosen_1 & _036_;
  assign _039_ = | { _038_, _034_ };
  assign _044_ = | { _043_, _032_, _042_, _041_, _030_, _040_ };
  assign _045_ = multiply__chosen_0 & _044_;
  assign _050_ = | { _035_, _043_, _049_, _048_, _041_, _047_ };
  assign _052_ = multiply__chosen_0 & _050_;
  assign _040_ = i__payload_33_0[21:18] == 2'h2;
  assign _054_ = | { _053_, _040_ };
  assign _055_ = multiply__chosen_1 & _054_;
  assign _056_ = | { _055_, _052_ };
  assign _053_ = i__payload_33_0[21:18] == 4'he;
  assign _035_ = i__payload_33_0[21:18] == 4'hf;
  assign _059_ = | { _035_, _053_, _048_, _057_ };
  assign _060_ = multiply__chosen_0 & _059_;
  assign _030_ = i__payload_33_0[21:18] == 2'h3;
  assign _043_ = i__payload_33_0[21:18] == 4'hd;
  assign _061_ = | { _043_, _030_ };
  assign _062_ = multiply__chosen_1 & _061_;
  assign _063_ = | { _062_, _060_ };
  assign _047_ = i__payload_33_0[21:18] == 3'h4;
  assign _049_ = i__payload_33_0[21:18] == 4'hc;
  assign _065_ = | { _049_, _031_, _048_, _047_ };
  assign _066_ = multiply__chosen_1 & _065_;
  assign _041_ = i__payload_33_0[21:18] == 3'h5;
  assign _032_ = i__payload_33_0[21:18] == 4'hb;
  assign _068_ = | { _032_, _031_, _048_, _041_ };
  assign _069_ = multiply__chosen_1 & _068_;
  assign _057_ = i__payload_33_0[21:18] == 3'h6;
  assign _048_ = i__payload_33_0[21:18] == 3'h7;
  assign _031_ = i__payload_33_0[21:18] == 4'h9;
  assign _042_ = i__payload_33_0[21:18] == 4'ha;
  assign _071_ = | { _042_, _031_, _048_, _057_ };
  assign _072_ = multiply__chosen_1 & _071_;
  assign _077_ = | { _076_, _075_, _074_, _073_ };
  assign _078_ = multiply__chosen_0 & _077_;
  assign _073_ = i__payload_33_0[29:26] == 1'h1;
  assign _080_ = | { _079_, _073_ };
  assign _081_ = multiply__chosen_1 & _080_;
  assign _082_ = | { _081_, _078_ };
  assign _087_ = | { _086_, _076_, _085_, _084_, _074_, _083_ };
  assign _088_ = multiply__chosen_0 & _087_;
  assign _092_ = | { _079_, _086_, _091_, _090_, _084_, _089_ };
  assign _093_ = multiply__chosen_0 & _092_;
  assign _083_ = i__payload_33_0[29:26] == 2'h2;
  assign _095_ = | { _094_, _083_ };
  assign _096_ = multiply__chosen_1 & _095_;
  assign _097_ = | { _096_, _093_ };
  assign _094_ = i__payload_33_0[29:26] == 4'he;
  assign _079_ = i__payload_33_0[29:26] == 4'hf;
  assign _099_ = | { _079_, _094_, _090_, _098_ };
  assign _100_ = multiply__chosen_0 & _099_;
  assign _074_ = i__payload_33_0[29:26] == 2'h3;
  assign _086_ = i__payload_33_0[29:26] == 4'hd;
  assign _101_ = | { _086_, _074_ };
  assign _102_ = multiply__chosen_1 & _101_;
  assign _103_ = | { _102_, _100_ };
  assign _089_ = i__payload_33_0[29:26] == 3'h4;
  assign _091_ = i__payload_33_0[29:26] == 4'hc;
  assign _105_ = | { _091_, _075_, _090_, _089_ };
  assign _106_ = multiply__chosen_1 & _105_;
  assign _084_ = i__payload_33_0[29:26] == 3'h5;
  assign _076_ = i__payload_33_0[29:26] == 4'hb;
  assign _107_ = | { _076_, _075_, _090_, _084_ };
  assign _108_ = multiply__chosen_1 & _107_;
  assign _098_ = i__payload_33_0[29:26] == 3'h6;
  assign _090_ = i__payload_33_0[29:26] == 3'h7;
  assign _075_ = i__payload_33_0[29:26] == 4'h9;
  assign _085_ = i__payload_33_0[29:26] == 4'ha;
  assign _110_ = | { _085_, _075_, _090_, _098_ };
  assign _111_ = multiply__chosen_1 & _110_;
  assign halves = ~ multiply__chosen_3;
  assign o__b0 = i__payload_33_0[33:18] & {16{multiply__chosen_0}};
  assign o__b1 = i__payload_33_0[33:18] & {16{multiply__chosen_1}};
  assign signs = i__payload_33_0[17:2] ^ i__payload_33_0[33:18];
  assign _112_ = signs[3] & others;
  assign _114_ = signs[7] & multiply__chosen_2;
  assign o__sign[0] = | { _115_, _114_, _112_ };
  assign _116_ = | { multiply__chosen_2, others };
  assign _117_ = signs[7] & _116_;
  assign _115_ = signs[15] & multiply__chosen_3;
  assign o__sign[1] = | { _115_, _117_ };
  assign others = | { multiply__chosen_1, multiply__chosen_0 };
  assign _118_ = signs[11] & others;
  assign _119_ = | { multiply__chosen_3, multiply__chosen_2 };
  assign _120_ = signs[15] & _119_;
  assign o__sign[2] = | { _120_, _118_ };
  assign _121_ = | i__payload_33_0[4:2];
  assign _122_ = ~ _121_;
  assign _123_ = i__payload_33_0[5] & _122_;
  assign _124_ = | i__payload_33_0[20:18];
  assign _125_ = ~ _124_;
  assign _126_ = i__payload_33_0[21] & _125_;
  assign _127_ = | { _126_, _123_ };
  assign _129_ = multiply__chosen_1 & _127_;
  assign _131_ = ~ _130_;
  assign _132_ = i__payload_33_0[9] & _131_;
  assign _134_ = ~ _133_;
  assign _135_ = i__payload_33_0[25] & _134_;
  assign _136_ = | { _135_, _132_ };
  assign _138_ = | i__payload_33_0[16:2];
  assign _140_ = ~ _138_;
  assign _141_ = i__payload_33_0[17] & _140_;
  assign _142_ = | i__payload_33_0[32:18];
  assign _143_ = ~ _142_;
  assign no_number[0] = | { _146_, _137_, _129_ };
  assign _147_ = | i__payload_33_0[8:6];
  assign _148_ = ~ _147_;
  assign _149_ = i__payload_33_0[9] & _148_;
  assign _150_ = | i__payload_33_0[24:22];
  assign _151_ = ~ _150_;
  assign _152_ = i__payload_33_0[25] & _151_;
  assign _153_ = | { _152_, _149_ };
  assign _154_ = multiply__chosen_1 & _153_;
  assign _130_ = | i__payload_33_0[8:2];
  assign _133_ = | i__payload_33_0[24:18];
  assign _137_ = multiply__chosen_2 & _136_;
  assign no_number[1] = | { _146_, _137_, _154_ };
  assign _157_ = | i__payload_33_0[12:10];
  assign _158_ = ~ _157_;
  assign _159_ = i__payload_33_0[13] & _158_;
  assign _160_ = | i__payload_33_0[28:26];
  assign _161_ = ~ _160_;
  assign _162_ = i__payload_33_0[29] & _161_;
  assign _163_ = | { _162_, _159_ };
  assign _165_ = multiply__chosen_1 & _163_;
  assign _166_ = | i__payload_33_0[16:10];
  assign _169_ = | i__payload_33_0[32:26];
  assign _170_ = ~ _169_;
  assign _171_ = i__payload_33_0[33] & _170_;
  assign _172_ = | { _171_, _168_ };
  assign _173_ = multiply__chosen_2 & _172_;
  assign _144_ = i__payload_33_0[33] & _143_;
  assign _145_ = | { _144_, _141_ };
  assign _146_ = multiply__chosen_3 & _145_;
  assign no_number[2] = | { _146_, _173_, _165_ };
  assign _174_ = | i__payload_33_0[16:14];
  assign _175_ = ~ _174_;
  assign _177_ = i__payload_33_0[17] & _175_;
  assign _178_ = | i__payload_33_0[32:30];
  assign _179_ = ~ _178_;
  assign _180_ = i__payload_33_0[33] & _179_;
  assign _181_ = | { _180_, _177_ };
  assign _182_ = multiply__chosen_1 & _181_;
  assign _167_ = ~ _166_;
  assign _168_ = i__payload_33_0[17] & _167_;
  assign no_number[3] = | { _146_, _173_, _182_ };
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__unpack__a a (
    .halves(halves),
    .high(o__a_high),
    .others(others),
    .port(lower[0]),
    .port_10(upper[2]),
    .port_11(upper[3]),
    .port_12(upper[4]),
    .port_13(upper[5]),
    .port_14(upper[6]),
    .port_15(unpack__a_low_2_0),
    .port_16(unpack__a_low_3),
    .port_2(lower[1]),
    .port_3(lower[2]),
    .port_4(lower[3]),
    .port_5(lower[4]),
    .port_6(lower[5]),
    .port_7(lower[6]),
    .port_8(upper[0]),
    .port_9(upper[1]),
    .sig(o__a_sig),
    .word(i__payload_33_0[17:2])
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__unpack__a b (
    .halves(halves),
    .high(o__b_high),
    .others(others),
    .port(_039_),
    .port_10(_097_),
    .port_11(_103_),
    .port_12(_106_),
    .port_13(_108_),
    .port_14(_111_),
    .port_15(unpack__b_low_2_0),
    .port_16(unpack__b_low_3),
    .port_2(_045_),
    .port_3(_056_),
    .port_4(_063_),
    .port_5(_066_),
    .port_6(_069_),
    .port_7(_072_),
    .port_8(_082_),
    .port_9(_088_),
    .sig(o__b_sig),
    .word(i__payload_33_0[33:18])
  );
  assign o__sign[3] = signs[15];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1_stages3_shellstream__unpack__a (
  input wire [15:0] word,
  input wire others,
  input wire port,
  input wire port_2,
  input wire port_3,
  input wire port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire port_9,
  input wire port_10,
  input wire port_11,
  input wire port_12,
  input wire port_13,
  input wire port_14,
  input wire halves,
  output wire [5:0] high,
  output wire [2:0] port_15,
  output wire port_16,
  output wire [12:0] sig
);
  wire _000_, _001_, _003_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _049_, _050_, _051_, _053_, _054_, carried, lower_empty1, lower_empty2, lower_empty4, lower_ones,
    upper_empty1, upper_empty2, upper_empty4, upper_empty8;
  wire [2:0] _002_;
  wire [3:0] _004_, _048_;
  wire [1:0] _052_;
  wire [14:0] any_size, size;
  wire [13:0] body, body_apart, by_1, by_2, by_4, by_8;
  wire [12:0] rest;
  assign _000_ = | word[7:0];
  assign carried = _000_ & _018_;
  assign _050_ = word[0] & _006_;
  assign size[1] = word[1] ^ _050_;
  assign _001_ = | word[1:0];
  assign _012_ = _001_ & _006_;
  assign size[2] = word[2] ^ _012_;
  assign _015_ = | word[2:0];
  assign _016_ = _015_ & _006_;
  assign size[3] = word[3] ^ _016_;
  assign _017_ = | word[3:0];
  assign _019_ = _017_ & _006_;
  assign size[4] = word[4] ^ _019_;
  assign _020_ = | word[4:0];
  assign _021_ = _020_ & _006_;
  assign size[5] = word[5] ^ _021_;
  assign _022_ = | word[5:0];
  assign _023_ = _022_ & _006_;
  assign size[6] = word[6] ^ _023_;
  assign _024_ = | word[6:0];
  assign _006_ = halves ? word[7] : word[15];
  assign _025_ = _024_ & _006_;
  assign size[7] = word[7] ^ _025_;
  assign _026_ = carried & word[15];
  assign size[8] = word[8] ^ _026_;
  assign _027_ = carried | word[8];
  assign _028_ = _027_ & word[15];
  assign size[9] = word[9] ^ _028_;
  assign _029_ = | word[9:8];
  assign _030_ = carried | _029_;
  assign _031_ = _030_ & word[15];
  assign size[10] = word[10] ^ _031_;
  assign _032_ = | word[10:8];
  assign _033_ = carried | _032_;
  assign _034_ = _033_ & word[15];
  assign size[11] = word[11] ^ _034_;
  assign _035_ = | word[11:8];
  assign _036_ = carried | _035_;
  assign _037_ = _036_ & word[15];
  assign size[12] = word[12] ^ _037_;
  assign _038_ = | word[12:8];
  assign _039_ = carried | _038_;
  assign _040_ = _039_ & word[15];
  assign size[13] = word[13] ^ _040_;
  assign _041_ = | word[13:8];
  assign _042_ = carried | _041_;
  assign _043_ = _042_ & word[15];
  assign size[14] = word[14] ^ _043_;
  assign any_size = others ? { port_14, port_13, port_12, port_11, port_10, port_9, port_8, 1'h0, port_7, port_6, port_5, port_4, port_3, port_2, port } : { size[14:1], word[0] };
  assign lower_ones = halves ? any_size[6] : any_size[14];
  assign body = any_size[13:0] ^ { {8{any_size[14]}}, {6{lower_ones}} };
  assign body_apart[7:6] = halves ? { any_size[14], any_size[14] } : body[7:6];
  assign _044_ = | { body[13:8], body_apart[7:6] };
  assign _045_ = ~ _044_;
  assign upper_empty8 = _045_ & _018_;
  assign by_8 = upper_empty8 ? { body[5:0], {8{lower_ones}} } : { body[13:8], body_apart[7:6], body[5:0] };
  assign _046_ = | by_8[13:10];
  assign upper_empty4 = ~ _046_;
  assign lower_empty4 = halves ? _010_ : upper_empty4;
  assign by_4[5:0] = lower_empty4 ? { by_8[1:0], {4{lower_ones}} } : by_8[5:0];
  assign _047_ = upper_empty4 & _018_;
  assign by_4[7:6] = _047_ ? by_8[3:2] : by_8[7:6];
  assign _048_ = halves ? {4{any_size[14]}} : by_8[7:4];
  assign by_4[13:8] = _046_ ? by_8[13:8] : { by_8[9:8], _048_ };
  assign _049_ = | by_4[13:12];
  assign upper_empty2 = ~ _049_;
  assign lower_empty2 = halves ? _008_ : upper_empty2;
  assign by_2[5:0] = lower_empty2 ? { by_4[3:0], lower_ones, lower_ones } : by_4[5:0];
  assign _051_ = upper_empty2 & _018_;
  assign by_2[7:6] = _051_ ? by_4[5:4] : by_4[7:6];
  assign _052_ = halves ? { any_size[14], any_size[14] } : by_4[7:6];
  assign by_2[13:8] = _049_ ? by_4[13:8] : { by_4[11:8], _052_ };
  assign upper_empty1 = ~ by_2[13];
  assign lower_empty1 = halves ? _005_ : upper_empty1;
  assign by_1[5:0] = lower_empty1 ? { by_2[4:0], lower_ones } : by_2[5:0];
  assign _018_ = ~ halves;
  assign _053_ = upper_empty1 & _018_;
  assign by_1[7:6] = _053_ ? by_2[6:5] : by_2[7:6];
  assign _054_ = halves ? any_size[14] : by_2[7];
  assign by_1[13:8] = by_2[13] ? by_2[13:8] : { by_2[12:8], _054_ };
  assign rest = by_1[12:0] ^ { {7{any_size[14]}}, {6{lower_ones}} };
  assign _002_ = { upper_empty4, upper_empty2, upper_empty1 } ^ {3{_003_}};
  assign _004_ = { upper_empty8, upper_empty4, upper_empty2, upper_empty1 } ^ {4{_003_}};
  assign _003_ = ~ any_size[14];
  assign high = halves ? { {3{_003_}}, _002_ } : { _003_, _004_, rest[12] };
  assign _005_ = ~ by_2[5];
  assign _007_ = | by_4[5:4];
  assign _008_ = ~ _007_;
  assign _009_ = | by_8[5:2];
  assign _010_ = ~ _009_;
  assign port_16 = ~ lower_ones;
  assign port_15 = { _010_, _008_, _005_ } ^ {3{port_16}};
  assign _011_ = | any_size[6:0];
  assign _013_ = | any_size[14:8];
  assign _014_ = | any_size;
  assign sig = halves ? { _013_, rest[12:8], 1'h0, _011_, rest[4:0] } : { _014_, rest[11:0] };
  assign { body_apart[13:8], body_apart[5:0] } = { body[13:8], body[5:0] };
  assign size[0] = word[0];
endmodule
