// mac_posit16_2_posit16_2_quire16_2_stages2_shellstream
//
// Spec:    mac:a=posit16_2,b=posit16_2,acc=quire16_2,stages=2,shell=stream
// Latency: 2 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   33 bits  a[15:0] posit16_2, b[31:16] posit16_2, clear[32:32] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload  256 bits  o[255:0] quire16_2
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x42fb (1.37255859), b = 0xb4bf (-2.81347656), acc =
//     0x000000000000000000000000000000000000afb15b573eab3800000000000000 (3563473334012452311218606869315584 *
//     2**-112 = 0.6863) give o = 0xfffffffffffffffffffffffffffffffffffcd31b83573eab3800000000000000
//     (-16487419199372144864477560002576384 * 2**-112 = -3.17536143), acc being the running total
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream (
  input wire clk,
  input wire rst,
  input wire [32:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [255:0] o__payload = 256'h0000000000000000000000000000000000000000000000000000000000000000,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, align__nan, align__negative, unpack__a0__nan, unpack__b0__nan;
  wire [255:0] acc, sum__code;
  wire [28:0] align__at;
  wire [31:0] align__number, align_q__number;
  wire [7:0] multiply__p0__shift;
  wire [23:0] multiply__p0__sig;
  wire [6:0] unpack__a0__shift, unpack__b0__shift;
  wire [11:0] unpack__a0__sig, unpack__b0__sig;
  reg align_clear = 1'h0;
  reg [28:0] align_q__at = 29'h00000000;
  reg align_q__nan = 1'h0;
  reg align_q__negative = 1'h0;
  reg [1:0] align_q__turn = 2'h0;
  reg align_valid = 1'h0;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign acc = align_clear ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : o__payload;
  always @(posedge clk)
    if (i__ready) align_q__negative <= align__negative;
  always @(posedge clk)
    if (i__ready) align_q__at <= align__at;
  always @(posedge clk)
    if (i__ready) align_q__turn <= multiply__p0__shift[4:3];
  always @(posedge clk)
    if (i__ready) align_q__nan <= align__nan;
  always @(posedge clk)
    if (rst) align_valid <= 1'h0;
    else if (i__ready) align_valid <= i__valid;
  always @(posedge clk)
    if (rst) align_clear <= 1'h0;
    else if (i__ready) align_clear <= i__payload[32];
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= align_valid;
  always @(posedge clk)
    if (rst) o__payload <= 256'h0000000000000000000000000000000000000000000000000000000000000000;
    else if (_01_) o__payload <= sum__code;
  reg [30:0] _13_ = 31'h00000000;
  always @(posedge clk)
    if (i__ready) _13_ <= align__number[30:0];
  assign align_q__number[30:0] = _13_;
  assign _01_ = & { i__ready, align_valid };
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__align align (
    .i__nan(align__nan),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__at(align__at),
    .place(multiply__p0__shift),
    .align__number_30_0(align__number[30:0])
  );
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(i__payload[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(i__payload[31]),
    .o__p0__nan(align__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__negative),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .unpack__b0__sig_10_0(unpack__b0__sig[10:0]),
    .product0_total(multiply__p0__sig)
  );
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__sum sum (
    .acc(acc),
    .i__at(align_q__at),
    .i__inf(1'h0),
    .i__nan(align_q__nan),
    .i__negative(align_q__negative),
    .i__number({ 1'h0, align_q__number[30:0] }),
    .i__turn(align_q__turn),
    .o__code(sum__code)
  );
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .i__payload_31_0(i__payload[31:0]),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .unpack__b0__sig_10_0(unpack__b0__sig[10:0])
  );
  assign align__number[31] = 1'h0;
  assign align_q__number[31] = 1'h0;
endmodule

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__align (
  input wire [23:0] i__p0__sig,
  input wire [7:0] place,
  input wire i__p0__sign,
  input wire i__nan,
  output wire [30:0] align__number_30_0,
  output wire [28:0] o__at
);
  assign align__number_30_0 = i__p0__sig << place[2:0];
  assign o__at[0] = ! place[7:3];
  assign o__at[1] = place[7:3] == 1'h1;
  assign o__at[2] = place[7:3] == 2'h2;
  assign o__at[3] = place[7:3] == 2'h3;
  assign o__at[4] = place[7:3] == 3'h4;
  assign o__at[5] = place[7:3] == 3'h5;
  assign o__at[6] = place[7:3] == 3'h6;
  assign o__at[7] = place[7:3] == 3'h7;
  assign o__at[8] = place[7:3] == 4'h8;
  assign o__at[9] = place[7:3] == 4'h9;
  assign o__at[10] = place[7:3] == 4'ha;
  assign o__at[11] = place[7:3] == 4'hb;
  assign o__at[12] = place[7:3] == 4'hc;
  assign o__at[13] = place[7:3] == 4'hd;
  assign o__at[14] = place[7:3] == 4'he;
  assign o__at[15] = place[7:3] == 4'hf;
  assign o__at[16] = place[7:3] == 5'h10;
  assign o__at[17] = place[7:3] == 5'h11;
  assign o__at[18] = place[7:3] == 5'h12;
  assign o__at[19] = place[7:3] == 5'h13;
  assign o__at[20] = place[7:3] == 5'h14;
  assign o__at[21] = place[7:3] == 5'h15;
  assign o__at[22] = place[7:3] == 5'h16;
  assign o__at[23] = place[7:3] == 5'h17;
  assign o__at[24] = place[7:3] == 5'h18;
  assign o__at[25] = place[7:3] == 5'h19;
  assign o__at[26] = place[7:3] == 5'h1a;
  assign o__at[27] = place[7:3] == 5'h1b;
  assign o__at[28] = place[7:3] == 5'h1c;
endmodule

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_11,
  input wire [10:0] unpack__a0__sig_10_0,
  input wire i__a0__nan,
  input wire [6:0] i__a0__shift,
  input wire unpack__b0__sig_11,
  input wire [10:0] unpack__b0__sig_10_0,
  input wire i__b0__nan,
  input wire [6:0] i__b0__shift,
  output wire [23:0] product0_total,
  output wire [7:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [6:0] _000_, _011_, _021_, _030_, _038_, _046_, _057_, product0_one, product0_two;
  wire [12:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _033_, _034_, _068_, _079_, product0_level1_3_carry, product0_level1_3_half,
    product0_level1_3_sum, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3,
    product0_multiple4, product0_multiple5, product0_multiple6, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5;
  wire _020_, _022_, _025_, _026_, _029_, _031_, _032_, _035_, _036_, _042_, _043_, _044_, _048_, _049_, _050_,
    _051_, _054_, _055_, _056_, _058_, _059_, _060_, _061_, _062_, _065_, _066_, _067_, _069_, _070_, _071_,
    _072_, _073_, _074_, _075_, _076_, _077_, _078_, _080_, _081_, _082_, _083_, _084_,
    product0_level10_0_carry, product0_level10_0_half, product0_level10_0_sum, product0_level11_0_carry,
    product0_level11_0_half, product0_level11_0_sum, product0_level1_0_carry, product0_level1_0_half,
    product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum,
    product0_level2_3_half, product0_level2_3_sum, product0_level3_0_carry, product0_level3_0_half,
    product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half, product0_level3_2_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_2_carry,
    product0_level4_2_half, product0_level4_2_sum, product0_level4_3_carry, product0_level4_3_half,
    product0_level4_3_sum, product0_level4_4_carry, product0_level4_4_half, product0_level4_4_sum,
    product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum, product0_level5_2_carry,
    product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry, product0_level5_3_half,
    product0_level5_3_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level6_1_carry, product0_level6_1_half, product0_level6_1_sum, product0_level7_0_carry,
    product0_level7_0_half, product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half,
    product0_level8_0_sum, product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum;
  wire [4:0] _023_, _024_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [8:0] _027_, _028_, product0_level1_2_carry, product0_level1_2_half, product0_level1_2_sum;
  wire [14:0] _037_, _039_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  wire [1:0] _040_, _041_, _052_, _053_, _063_, _064_, product0_level2_2_carry, product0_level2_2_half,
    product0_level2_2_sum, product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum,
    product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum;
  wire [9:0] _045_, _047_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [24:0] _085_;
  assign product0_one = { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] } ^ { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign _000_ = ~ { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] };
  assign _011_ = { 1'h0, unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1] } & _000_;
  assign _021_ = ~ { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign _030_ = _011_ & _021_;
  assign _038_ = ~ { 1'h0, unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1] };
  assign _046_ = _038_ & { 1'h0, unpack__b0__sig_10_0[10], unpack__b0__sig_10_0[8], unpack__b0__sig_10_0[6], unpack__b0__sig_10_0[4], unpack__b0__sig_10_0[2], unpack__b0__sig_10_0[0] };
  assign _057_ = _046_ & { unpack__b0__sig_11, unpack__b0__sig_10_0[9], unpack__b0__sig_10_0[7], unpack__b0__sig_10_0[5], unpack__b0__sig_10_0[3], unpack__b0__sig_10_0[1], 1'h0 };
  assign product0_two = _030_ | _057_;
  assign _068_ = product0_one[0] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _079_ = product0_two[0] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple0 = _068_ | _079_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = unpack__b0__sig_10_0[1] ? _001_ : product0_multiple0;
  assign _002_ = product0_one[1] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _003_ = product0_two[1] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple1 = _002_ | _003_;
  assign _004_ = ~ product0_multiple1;
  assign product0_row1 = unpack__b0__sig_10_0[3] ? _004_ : product0_multiple1;
  assign _005_ = product0_one[2] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _006_ = product0_two[2] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple2 = _005_ | _006_;
  assign _007_ = ~ product0_multiple2;
  assign product0_row2 = unpack__b0__sig_10_0[5] ? _007_ : product0_multiple2;
  assign _008_ = product0_one[3] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _009_ = product0_two[3] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple3 = _008_ | _009_;
  assign _010_ = ~ product0_multiple3;
  assign product0_row3 = unpack__b0__sig_10_0[7] ? _010_ : product0_multiple3;
  assign _012_ = product0_one[4] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _013_ = product0_two[4] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple4 = _012_ | _013_;
  assign _014_ = ~ product0_multiple4;
  assign product0_row4 = unpack__b0__sig_10_0[9] ? _014_ : product0_multiple4;
  assign _015_ = product0_one[5] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _016_ = product0_two[5] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple5 = _015_ | _016_;
  assign _017_ = ~ product0_multiple5;
  assign product0_row5 = unpack__b0__sig_11 ? _017_ : product0_multiple5;
  assign _018_ = product0_one[6] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0 } : 13'h0000;
  assign _019_ = product0_two[6] ? { unpack__a0__sig_11, unpack__a0__sig_10_0, 1'h0 } : 13'h0000;
  assign product0_multiple6 = _018_ | _019_;
  assign product0_level1_0_half = unpack__b0__sig_10_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _020_ = unpack__b0__sig_10_0[3] & product0_row0[2];
  assign _022_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _020_ | _022_;
  assign product0_level1_1_half = { product0_row1[6:3], unpack__b0__sig_10_0[5] } ^ { unpack__b0__sig_10_0[9], product0_row2[3], unpack__b0__sig_10_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _023_ = { product0_row1[6:3], unpack__b0__sig_10_0[5] } & { unpack__b0__sig_10_0[9], product0_row2[3], unpack__b0__sig_10_0[7], product0_row2[1:0] };
  assign _024_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _023_ | _024_;
  assign product0_level1_2_half = { product0_row2[12:10], 1'h1, product0_row4[4:0] } ^ { 1'h1, _026_, product0_row1[12], _025_, 1'h0, product0_row1[9], unpack__b0__sig_11, product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ product0_row3[10:2];
  assign _025_ = ~ unpack__b0__sig_10_0[1];
  assign _026_ = ~ unpack__b0__sig_10_0[3];
  assign _027_ = { product0_row2[12:10], 1'h1, product0_row4[4:0] } & { 1'h1, _026_, product0_row1[12], _025_, 1'h0, product0_row1[9], unpack__b0__sig_11, product0_row2[5:4] };
  assign _028_ = product0_level1_2_half & product0_row3[10:2];
  assign product0_level1_2_carry = _027_ | _028_;
  assign product0_level1_3_half = product0_row5 ^ { 1'h1, _032_, 1'h1, _031_, 1'h1, _029_, product0_multiple6[4:3], 1'h1, product0_row2[9:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_multiple6[10:9], product0_row4[12:5], product0_row0[12:10] };
  assign _029_ = ~ unpack__b0__sig_10_0[5];
  assign _031_ = ~ unpack__b0__sig_10_0[7];
  assign _032_ = ~ unpack__b0__sig_10_0[9];
  assign _033_ = product0_row5 & { 1'h1, _032_, 1'h1, _031_, 1'h1, _029_, product0_multiple6[4:3], 1'h1, product0_row2[9:6] };
  assign _034_ = product0_level1_3_half & { product0_multiple6[10:9], product0_row4[12:5], product0_row0[12:10] };
  assign product0_level1_3_carry = _033_ | _034_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _035_ = product0_row0[3] & product0_row1[1];
  assign _036_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _035_ | _036_;
  assign product0_level2_1_half = { product0_multiple6[8:5], product0_level1_2_sum[8:7], product0_multiple6[2:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_level1_3_sum[10:9], product0_row3[12:11], product0_level1_3_carry[5:3], product0_row1[11:10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_3_carry[9:7], product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign _037_ = { product0_multiple6[8:5], product0_level1_2_sum[8:7], product0_multiple6[2:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_level1_3_sum[10:9], product0_row3[12:11], product0_level1_3_carry[5:3], product0_row1[11:10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _039_ = product0_level2_1_half & { product0_level1_3_carry[9:7], product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _037_ | _039_;
  assign product0_level2_2_half = product0_level1_3_carry[2:1] ^ product0_level1_3_sum[3:2];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_sum[5:4];
  assign _040_ = product0_level1_3_carry[2:1] & product0_level1_3_sum[3:2];
  assign _041_ = product0_level2_2_half & product0_level1_2_sum[5:4];
  assign product0_level2_2_carry = _040_ | _041_;
  assign _042_ = ~ unpack__b0__sig_11;
  assign product0_level2_3_half = _042_ ^ product0_multiple6[11];
  assign product0_level2_3_sum = product0_level2_3_half ^ product0_level1_3_carry[12];
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _043_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _044_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _043_ | _044_;
  assign product0_level3_1_half = { product0_level1_3_sum[8:4], product0_level2_1_sum[7:4], product0_level1_2_carry[0] } ^ { product0_level2_1_sum[12], product0_level1_3_carry[6], product0_level2_1_sum[10:9], product0_level1_2_sum[6], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[11:2];
  assign _045_ = { product0_level1_3_sum[8:4], product0_level2_1_sum[7:4], product0_level1_2_carry[0] } & { product0_level2_1_sum[12], product0_level1_3_carry[6], product0_level2_1_sum[10:9], product0_level1_2_sum[6], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign _047_ = product0_level3_1_half & product0_level2_1_carry[11:2];
  assign product0_level3_1_carry = _045_ | _047_;
  assign product0_level3_2_half = product0_level1_3_carry[10] ^ product0_level1_3_sum[11];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[14];
  assign _048_ = product0_level1_3_carry[10] & product0_level1_3_sum[11];
  assign _049_ = product0_level3_2_half & product0_level2_1_carry[14];
  assign product0_level3_2_carry = _048_ | _049_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _050_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _051_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _050_ | _051_;
  assign product0_level4_1_half = product0_level2_2_carry ^ { product0_level2_1_sum[8], product0_level3_1_carry[3] };
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_sum[5:4];
  assign _052_ = product0_level2_2_carry & { product0_level2_1_sum[8], product0_level3_1_carry[3] };
  assign _053_ = product0_level4_1_half & product0_level3_1_sum[5:4];
  assign product0_level4_1_carry = _052_ | _053_;
  assign product0_level4_2_half = product0_level2_1_sum[11] ^ product0_level3_1_carry[7];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[8];
  assign _054_ = product0_level2_1_sum[11] & product0_level3_1_carry[7];
  assign _055_ = product0_level4_2_half & product0_level3_1_sum[8];
  assign product0_level4_2_carry = _054_ | _055_;
  assign product0_level4_3_half = product0_level2_1_carry[12] ^ product0_level2_1_sum[13];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[9];
  assign _056_ = product0_level2_1_carry[12] & product0_level2_1_sum[13];
  assign _058_ = product0_level4_3_half & product0_level3_1_carry[9];
  assign product0_level4_3_carry = _056_ | _058_;
  assign product0_level4_4_half = product0_level1_3_carry[11] ^ product0_level1_3_sum[12];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _059_ = product0_level1_3_carry[11] & product0_level1_3_sum[12];
  assign _060_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _059_ | _060_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _061_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _062_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _061_ | _062_;
  assign product0_level5_1_half = product0_level3_1_carry[5:4] ^ { product0_level3_1_sum[6], product0_level4_1_carry[0] };
  assign product0_level5_1_sum = product0_level5_1_half ^ { product0_level4_1_carry[1], product0_level4_1_sum[1] };
  assign _063_ = product0_level3_1_carry[5:4] & { product0_level3_1_sum[6], product0_level4_1_carry[0] };
  assign _064_ = product0_level5_1_half & { product0_level4_1_carry[1], product0_level4_1_sum[1] };
  assign product0_level5_1_carry = _063_ | _064_;
  assign product0_level5_2_half = product0_level3_1_carry[8] ^ product0_level3_1_sum[9];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _065_ = product0_level3_1_carry[8] & product0_level3_1_sum[9];
  assign _066_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _065_ | _066_;
  assign product0_level5_3_half = product0_level2_1_carry[13] ^ product0_level2_1_sum[14];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _067_ = product0_level2_1_carry[13] & product0_level2_1_sum[14];
  assign _069_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _067_ | _069_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _070_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _071_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _070_ | _071_;
  assign product0_level6_1_half = product0_level3_1_carry[6] ^ product0_level3_1_sum[7];
  assign product0_level6_1_sum = product0_level6_1_half ^ product0_level5_1_carry[1];
  assign _072_ = product0_level3_1_carry[6] & product0_level3_1_sum[7];
  assign _073_ = product0_level6_1_half & product0_level5_1_carry[1];
  assign product0_level6_1_carry = _072_ | _073_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _074_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _075_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _074_ | _075_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _076_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _077_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _076_ | _077_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _078_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _080_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _078_ | _080_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _081_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _082_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _081_ | _082_;
  assign product0_level11_0_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level11_0_sum = product0_level11_0_half ^ product0_level10_0_carry;
  assign _083_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _084_ = product0_level11_0_half & product0_level10_0_carry;
  assign product0_level11_0_carry = _083_ | _084_;
  assign { _085_[24], product0_total } = { product0_level4_4_carry, product0_level4_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level5_2_carry, product0_level5_2_sum, product0_level6_1_carry, product0_level6_1_sum, product0_level5_1_carry[0], product0_level5_1_sum[0], product0_level11_0_carry, product0_level11_0_sum, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], unpack__b0__sig_10_0[1] } + { product0_level2_3_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level5_1_sum[1], 1'h0, product0_level4_1_sum[0], 12'h000, product0_row0[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _085_[23:0] = product0_total;
endmodule

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__sum (
  input wire [255:0] acc,
  output wire [255:0] o__code,
  input wire [31:0] i__number,
  input wire i__negative,
  input wire [28:0] i__at,
  input wire [1:0] i__turn,
  input wire i__nan,
  input wire i__inf
);
  wire _0000_, _0001_, _0002_, _0003_, _0004_, _0005_, _0006_, _0007_, _0008_, _0009_, _0010_, _0011_, _0012_,
    _0013_, _0014_, _0015_, _0016_, _0017_, _0018_, _0019_, _0020_, _0021_, _0022_, _0023_, _0024_, _0025_,
    _0026_, _0027_, _0028_, _0029_, _0030_, _0031_, _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0038_,
    _0039_, _0040_, _0041_, _0042_, _0043_, _0044_, _0045_, _0046_, _0047_, _0048_, _0049_, _0050_, _0051_,
    _0052_, _0053_, _0054_, _0055_, _0056_, _0057_, _0058_, _0059_, _0060_, _0061_, _0062_, _0063_, _0064_,
    _0065_, _0066_, _0067_, _0068_, _0069_, _0070_, _0071_, _0072_, _0073_, _0074_, _0075_, _0076_, _0077_,
    _0078_, _0079_, _0080_, _0081_, _0082_, _0083_, _0084_, _0085_, _0086_, _0087_, _0088_, _0089_, _0090_,
    _0091_, _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0098_, _0099_, _0100_, _0101_, _0102_, _0103_,
    _0104_, _0105_, _0106_, _0107_, _0108_, _0109_, _0110_, _0111_, _0112_, _0113_, _0114_, _0115_, _0116_,
    _0117_, _0118_, _0119_, _0120_, _0121_, _0122_, _0123_, _0124_, _0125_, _0126_, _0127_, _0128_, _0129_,
    _0130_, _0131_, _0132_, _0133_, _0134_, _0135_, _0136_, _0137_, _0138_, _0139_, _0140_, _0141_, _0142_,
    _0143_, _0144_, _0145_, _0146_, _0147_, _0148_, _0149_, _0150_, _0151_, _0152_, _0153_, _0154_, _0155_,
    _0156_, _0157_, _0158_, _0159_, _0160_, _0161_, _0162_, _0163_, _0164_, _0165_, _0166_, _0167_, _0168_,
    _0169_, _0170_, _0171_, _0172_, _0173_, _0174_, _0175_, _0176_, _0177_, _0178_, _0179_, _0180_, _0181_,
    _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0193_, _0194_,
    _0195_, _0196_, _0197_, _0198_, _0199_, _0200_, _0201_, _0202_, _0203_, _0204_, _0205_, _0206_, _0207_,
    _0208_, _0209_, _0210_, _0211_, _0212_, _0213_, _0214_, _0215_, _0216_, _0217_, _0218_, _0219_, _0220_,
    _0221_, _0222_, _0223_, _0224_, _0225_, _0226_, _0227_, _0228_, _0229_, _0230_, _0231_, _0232_, _0233_,
    _0234_, _0235_, _0236_, _0237_, _0238_, _0239_, _0240_, _0241_, _0242_, _0243_, _0244_, _0245_, _0246_,
    _0247_, _0248_, _0249_, _0250_, _0251_, _0252_, _0253_, _0254_, _0255_, _0256_, _0257_, _0258_, _0259_,
    _0260_, _0261_, _0262_, _0263_, _0264_, _0265_, _0266_, _0267_, _0268_, _0269_, _0270_, _0271_, _0272_,
    _0273_, _0274_, _0275_, _0276_, _0277_, _0278_, _0279_, _0280_, _0281_, _0282_, _0283_, _0284_, _0285_,
    _0286_, _0287_, _0288_, _0289_, _0290_, _0291_, _0292_, _0293_, _0294_, _0295_, _0296_, _0297_, _0298_,
    _0299_, _0300_, _0301_, _0302_, _0303_, _0304_, _0305_, _0306_, _0307_, _0308_, _0309_, _0310_, _0311_,
    _0312_, _0313_, _0314_, _0315_, _0316_, _0317_, _0318_, _0319_, _0320_, _0321_, _0322_, _0323_, _0324_,
    _0325_, _0326_, _0327_, _0328_, _0329_, _0330_, _0331_, _0332_, _0333_, _0334_, _0335_, _0336_, _0337_,
    _0338_, _0339_, _0340_, _0341_, _0342_, _0343_, _0344_, _0345_, _0346_, _0347_, _0348_, _0349_, _0350_,
    _0351_, _0352_, _0353_, _0354_, _0355_, _0356_, _0357_, _0358_, _0359_, _0360_, _0361_, _0362_, _0363_,
    _0364_, _0365_, _0366_, _0367_, _0368_, _0369_, _0370_, _0371_, _0372_, _0373_, _0374_, _0375_, _0376_,
    _0377_, _0378_, _0379_, _0380_, _0381_, _0382_, _0383_, _0384_, _0385_, _0386_, _0387_, _0388_, _0389_,
    _0390_, _0391_, _0392_, _0393_, _0394_, _0395_, _0396_, _0397_, _0398_, _0399_, _0400_, _0401_, _0402_,
    _0403_, _0404_, _0405_, _0406_, _0407_, _0408_, _0409_, _0410_, _0411_, _0412_, _0413_, _0414_, _0415_,
    _0416_, _0417_, _0418_, _0419_, _0420_, _0421_, _0422_, _0423_, _0424_, _0425_, _0426_, _0427_, _0428_,
    _0429_, _0430_, _0431_, _0432_, _0433_, _0434_, _0435_, _0436_, _0437_, _0438_, _0439_, _0440_, _0441_,
    _0442_, _0443_, _0444_, _0445_, _0446_, _0447_, _0448_, _0449_, _0450_, _0451_, _0452_, _0453_, _0454_,
    _0455_, _0456_, _0457_, _0458_, _0459_, _0460_, _0461_, _0462_, _0463_, _0464_, _0465_, _0466_, _0467_,
    _0468_, _0469_, _0470_, _0471_, _0472_, _0473_, _0474_, _0475_, _0476_, _0477_, _0478_, _0479_, _0480_,
    _0481_, _0482_, _0483_, _0484_, _0485_, _0486_, _0487_, _0488_, _0489_, _0490_, _0491_, _0492_, _0493_,
    _0494_, _0495_, _0496_, _0497_, _0498_, _0499_, _0500_, _0501_, _0502_, _0503_, _0504_, _0505_, _0506_,
    _0507_, _0508_, _0509_, _0510_, _0511_, _0512_, _0513_, _0514_, _0515_, _0516_, _0517_, _0518_, _0519_,
    _0520_, _0521_, _0522_, _0523_, _0524_, _0525_, _0526_, _0527_, _0528_, _0529_, _0530_, _0531_, _0532_,
    _0533_, _0534_, _0535_, _0536_, _0537_, _0540_, _0548_, _0556_, _0563_, _0584_, _0592_, _0600_, _0603_,
    _0604_, _0605_, _0606_, _0607_, _0608_, _0609_, _0610_, _0611_, _0612_, _0613_, _0614_, _0615_, _0616_,
    _0617_, _0618_, _0619_, _0620_, _0621_, _0622_, _0623_, _0624_, _0625_, _0626_, _0627_, _0628_, _0629_,
    below;
  wire [7:0] _0538_, _0539_, _0541_, _0542_, _0543_, _0544_, _0545_, _0546_, _0547_, _0549_, _0550_, _0551_,
    _0552_, _0553_, _0554_, _0555_, _0557_, _0558_, _0559_, _0560_, _0561_, _0562_, _0564_, _0565_, _0566_,
    _0567_, _0568_, _0569_, _0570_, _0571_, _0572_, _0573_, _0574_, _0575_, _0576_, _0577_, _0578_, _0579_,
    _0580_, _0581_, _0582_, _0583_, _0585_, _0586_, _0587_, _0588_, _0589_, _0590_, _0591_, _0593_, _0594_,
    _0595_, _0596_, _0597_, _0598_, _0599_, _0601_, _0602_;
  wire [32:0] _0630_;
  wire [31:0] changed, changed_by_1, changed_by_1_by_2, read, read_by_1, read_by_1_by_2;
  wire [34:0] covered, into;
  wire [279:0] passes, updated;
  wire [255:0] stored;
  assign _0078_ = passes[80] & covered[10];
  assign _0079_ = passes[112] & covered[14];
  assign _0080_ = passes[144] & covered[18];
  assign _0081_ = passes[176] & covered[22];
  assign _0082_ = passes[208] & covered[26];
  assign _0083_ = passes[240] & covered[30];
  assign read[16] = | { 1'h0, _0083_, _0082_, _0081_, _0080_, _0079_, _0078_, _0077_, _0076_ };
  assign _0084_ = passes[17] & covered[2];
  assign _0085_ = passes[49] & covered[6];
  assign _0086_ = passes[81] & covered[10];
  assign _0087_ = passes[113] & covered[14];
  assign _0088_ = passes[145] & covered[18];
  assign _0089_ = passes[177] & covered[22];
  assign _0090_ = passes[209] & covered[26];
  assign _0091_ = passes[241] & covered[30];
  assign read[17] = | { 1'h0, _0091_, _0090_, _0089_, _0088_, _0087_, _0086_, _0085_, _0084_ };
  assign _0092_ = passes[18] & covered[2];
  assign _0093_ = passes[50] & covered[6];
  assign _0094_ = passes[82] & covered[10];
  assign _0095_ = passes[114] & covered[14];
  assign _0096_ = passes[146] & covered[18];
  assign _0097_ = passes[178] & covered[22];
  assign _0098_ = passes[210] & covered[26];
  assign _0099_ = passes[242] & covered[30];
  assign read[18] = | { 1'h0, _0099_, _0098_, _0097_, _0096_, _0095_, _0094_, _0093_, _0092_ };
  assign _0100_ = passes[19] & covered[2];
  assign _0101_ = passes[51] & covered[6];
  assign _0102_ = passes[83] & covered[10];
  assign _0103_ = passes[115] & covered[14];
  assign _0104_ = passes[147] & covered[18];
  assign _0105_ = passes[179] & covered[22];
  assign _0106_ = passes[211] & covered[26];
  assign _0107_ = passes[243] & covered[30];
  assign read[19] = | { 1'h0, _0107_, _0106_, _0105_, _0104_, _0103_, _0102_, _0101_, _0100_ };
  assign _0108_ = passes[20] & covered[2];
  assign _0109_ = passes[52] & covered[6];
  assign _0110_ = passes[84] & covered[10];
  assign _0111_ = passes[116] & covered[14];
  assign _0112_ = passes[148] & covered[18];
  assign _0113_ = passes[180] & covered[22];
  assign _0114_ = passes[212] & covered[26];
  assign _0115_ = passes[244] & covered[30];
  assign read[20] = | { 1'h0, _0115_, _0114_, _0113_, _0112_, _0111_, _0110_, _0109_, _0108_ };
  assign _0116_ = passes[21] & covered[2];
  assign _0117_ = passes[53] & covered[6];
  assign _0118_ = passes[85] & covered[10];
  assign _0119_ = passes[117] & covered[14];
  assign _0120_ = passes[149] & covered[18];
  assign _0121_ = passes[181] & covered[22];
  assign _0122_ = passes[213] & covered[26];
  assign _0123_ = passes[245] & covered[30];
  assign read[21] = | { 1'h0, _0123_, _0122_, _0121_, _0120_, _0119_, _0118_, _0117_, _0116_ };
  assign _0124_ = passes[22] & covered[2];
  assign _0125_ = passes[54] & covered[6];
  assign _0126_ = passes[86] & covered[10];
  assign _0127_ = passes[118] & covered[14];
  assign _0128_ = passes[150] & covered[18];
  assign _0129_ = passes[182] & covered[22];
  assign _0130_ = passes[214] & covered[26];
  assign _0131_ = passes[246] & covered[30];
  assign read[22] = | { 1'h0, _0131_, _0130_, _0129_, _0128_, _0127_, _0126_, _0125_, _0124_ };
  assign _0132_ = passes[23] & covered[2];
  assign _0133_ = passes[55] & covered[6];
  assign _0134_ = passes[87] & covered[10];
  assign _0135_ = passes[119] & covered[14];
  assign _0136_ = passes[151] & covered[18];
  assign _0137_ = passes[183] & covered[22];
  assign _0138_ = passes[215] & covered[26];
  assign _0139_ = passes[247] & covered[30];
  assign read[23] = | { 1'h0, _0139_, _0138_, _0137_, _0136_, _0135_, _0134_, _0133_, _0132_ };
  assign _0140_ = passes[24] & covered[3];
  assign _0141_ = passes[56] & covered[7];
  assign _0142_ = passes[88] & covered[11];
  assign _0143_ = passes[120] & covered[15];
  assign _0144_ = passes[152] & covered[19];
  assign _0145_ = passes[184] & covered[23];
  assign _0146_ = passes[216] & covered[27];
  assign _0147_ = passes[248] & i__at[28];
  assign read[24] = | { _0147_, _0146_, _0145_, _0144_, _0143_, _0142_, _0141_, _0140_ };
  assign _0148_ = passes[25] & covered[3];
  assign _0149_ = passes[57] & covered[7];
  assign _0150_ = passes[89] & covered[11];
  assign _0151_ = passes[121] & covered[15];
  assign _0152_ = passes[153] & covered[19];
  assign _0153_ = passes[185] & covered[23];
  assign _0154_ = passes[217] & covered[27];
  assign _0155_ = passes[249] & i__at[28];
  assign read[25] = | { _0155_, _0154_, _0153_, _0152_, _0151_, _0150_, _0149_, _0148_ };
  assign _0156_ = passes[26] & covered[3];
  assign _0157_ = passes[58] & covered[7];
  assign _0158_ = passes[90] & covered[11];
  assign _0159_ = passes[122] & covered[15];
  assign _0160_ = passes[154] & covered[19];
  assign _0161_ = passes[186] & covered[23];
  assign _0162_ = passes[218] & covered[27];
  assign _0163_ = passes[250] & i__at[28];
  assign read[26] = | { _0163_, _0162_, _0161_, _0160_, _0159_, _0158_, _0157_, _0156_ };
  assign _0164_ = passes[27] & covered[3];
  assign _0165_ = passes[59] & covered[7];
  assign _0166_ = passes[91] & covered[11];
  assign _0167_ = passes[123] & covered[15];
  assign _0168_ = passes[155] & covered[19];
  assign _0169_ = passes[187] & covered[23];
  assign _0170_ = passes[219] & covered[27];
  assign _0171_ = passes[251] & i__at[28];
  assign read[27] = | { _0171_, _0170_, _0169_, _0168_, _0167_, _0166_, _0165_, _0164_ };
  assign _0172_ = passes[28] & covered[3];
  assign _0173_ = passes[60] & covered[7];
  assign _0174_ = passes[92] & covered[11];
  assign _0175_ = passes[124] & covered[15];
  assign _0176_ = passes[156] & covered[19];
  assign _0177_ = passes[188] & covered[23];
  assign _0178_ = passes[220] & covered[27];
  assign _0179_ = passes[252] & i__at[28];
  assign read[28] = | { _0179_, _0178_, _0177_, _0176_, _0175_, _0174_, _0173_, _0172_ };
  assign _0180_ = passes[29] & covered[3];
  assign _0181_ = passes[61] & covered[7];
  assign _0182_ = passes[93] & covered[11];
  assign _0183_ = passes[125] & covered[15];
  assign _0184_ = passes[157] & covered[19];
  assign _0185_ = passes[189] & covered[23];
  assign _0186_ = passes[221] & covered[27];
  assign _0187_ = passes[253] & i__at[28];
  assign read[29] = | { _0187_, _0186_, _0185_, _0184_, _0183_, _0182_, _0181_, _0180_ };
  assign _0188_ = passes[30] & covered[3];
  assign _0189_ = passes[62] & covered[7];
  assign _0190_ = passes[94] & covered[11];
  assign _0191_ = passes[126] & covered[15];
  assign _0192_ = passes[158] & covered[19];
  assign _0193_ = passes[190] & covered[23];
  assign _0194_ = passes[222] & covered[27];
  assign _0195_ = passes[254] & i__at[28];
  assign read[30] = | { _0195_, _0194_, _0193_, _0192_, _0191_, _0190_, _0189_, _0188_ };
  assign _0196_ = passes[31] & covered[3];
  assign _0197_ = passes[63] & covered[7];
  assign _0198_ = passes[95] & covered[11];
  assign _0199_ = passes[127] & covered[15];
  assign _0200_ = passes[159] & covered[19];
  assign _0201_ = passes[191] & covered[23];
  assign _0202_ = passes[223] & covered[27];
  assign _0203_ = passes[255] & i__at[28];
  assign read[31] = | { _0203_, _0202_, _0201_, _0200_, _0199_, _0198_, _0197_, _0196_ };
  assign read_by_1 = i__turn[0] ? { read[7:0], read[31:8] } : read;
  assign read_by_1_by_2 = i__turn[1] ? { read_by_1[15:0], read_by_1[31:16] } : read_by_1;
  assign _0630_ = i__number + read_by_1_by_2;
  assign changed = _0630_[31:0] ^ read_by_1_by_2;
  assign changed_by_1 = i__turn[0] ? { changed[23:0], changed[31:24] } : changed;
  assign changed_by_1_by_2 = i__turn[1] ? { changed_by_1[15:0], changed_by_1[31:16] } : changed_by_1;
  assign _0204_ = i__at[0] & _0630_[32];
  assign _0205_ = _0204_ & passes[32];
  assign _0206_ = _0205_ & passes[33];
  assign _0207_ = _0206_ & passes[34];
  assign _0208_ = _0207_ & passes[35];
  assign _0209_ = _0208_ & passes[36];
  assign _0210_ = _0209_ & passes[37];
  assign _0211_ = _0210_ & passes[38];
  assign _0212_ = & passes[39:32];
  assign _0213_ = i__at[0] & _0212_;
  assign into[5] = i__at[1] | _0213_;
  assign _0215_ = into[5] & _0630_[32];
  assign _0216_ = _0215_ & passes[40];
  assign _0217_ = _0216_ & passes[41];
  assign _0218_ = _0217_ & passes[42];
  assign _0219_ = _0218_ & passes[43];
  assign _0220_ = _0219_ & passes[44];
  assign _0221_ = _0220_ & passes[45];
  assign _0222_ = _0221_ & passes[46];
  assign _0223_ = & passes[47:40];
  assign _0225_ = into[5] & _0223_;
  assign into[6] = i__at[2] | _0225_;
  assign _0226_ = into[6] & _0630_[32];
  assign _0227_ = _0226_ & passes[48];
  assign _0228_ = _0227_ & passes[49];
  assign _0229_ = _0228_ & passes[50];
  assign _0230_ = _0229_ & passes[51];
  assign _0231_ = _0230_ & passes[52];
  assign _0232_ = _0231_ & passes[53];
  assign _0233_ = _0232_ & passes[54];
  assign _0235_ = & passes[55:48];
  assign _0236_ = into[6] & _0235_;
  assign into[7] = i__at[3] | _0236_;
  assign _0237_ = into[7] & _0630_[32];
  assign _0238_ = _0237_ & passes[56];
  assign _0239_ = _0238_ & passes[57];
  assign _0240_ = _0239_ & passes[58];
  assign _0241_ = _0240_ & passes[59];
  assign _0242_ = _0241_ & passes[60];
  assign _0243_ = _0242_ & passes[61];
  assign _0245_ = _0243_ & passes[62];
  assign _0246_ = & passes[63:56];
  assign _0247_ = into[7] & _0246_;
  assign into[8] = i__at[4] | _0247_;
  assign _0248_ = into[8] & _0630_[32];
  assign _0249_ = _0248_ & passes[64];
  assign _0250_ = _0249_ & passes[65];
  assign _0251_ = _0250_ & passes[66];
  assign _0252_ = _0251_ & passes[67];
  assign _0253_ = _0252_ & passes[68];
  assign _0255_ = _0253_ & passes[69];
  assign _0256_ = _0255_ & passes[70];
  assign _0257_ = & passes[71:64];
  assign _0258_ = into[8] & _0257_;
  assign into[9] = i__at[5] | _0258_;
  assign _0259_ = into[9] & _0630_[32];
  assign _0260_ = _0259_ & passes[72];
  assign _0261_ = _0260_ & passes[73];
  assign _0262_ = _0261_ & passes[74];
  assign _0263_ = _0262_ & passes[75];
  assign _0265_ = _0263_ & passes[76];
  assign _0266_ = _0265_ & passes[77];
  assign _0267_ = _0266_ & passes[78];
  assign _0268_ = & passes[79:72];
  assign _0269_ = into[9] & _0268_;
  assign into[10] = i__at[6] | _0269_;
  assign _0270_ = into[10] & _0630_[32];
  assign _0271_ = _0270_ & passes[80];
  assign _0272_ = _0271_ & passes[81];
  assign _0273_ = _0272_ & passes[82];
  assign _0275_ = _0273_ & passes[83];
  assign _0276_ = _0275_ & passes[84];
  assign _0277_ = _0276_ & passes[85];
  assign _0278_ = _0277_ & passes[86];
  assign _0279_ = & passes[87:80];
  assign _0280_ = into[10] & _0279_;
  assign into[11] = i__at[7] | _0280_;
  assign _0281_ = into[11] & _0630_[32];
  assign _0282_ = _0281_ & passes[88];
  assign _0283_ = _0282_ & passes[89];
  assign _0285_ = _0283_ & passes[90];
  assign _0286_ = _0285_ & passes[91];
  assign _0287_ = _0286_ & passes[92];
  assign _0288_ = _0287_ & passes[93];
  assign _0289_ = _0288_ & passes[94];
  assign _0290_ = & passes[95:88];
  assign _0291_ = into[11] & _0290_;
  assign into[12] = i__at[8] | _0291_;
  assign _0292_ = into[12] & _0630_[32];
  assign _0293_ = _0292_ & passes[96];
  assign _0294_ = _0293_ & passes[97];
  assign _0295_ = _0294_ & passes[98];
  assign _0296_ = _0295_ & passes[99];
  assign _0297_ = _0296_ & passes[100];
  assign _0298_ = _0297_ & passes[101];
  assign _0299_ = _0298_ & passes[102];
  assign _0300_ = & passes[103:96];
  assign _0301_ = into[12] & _0300_;
  assign into[13] = i__at[9] | _0301_;
  assign _0302_ = into[13] & _0630_[32];
  assign _0303_ = _0302_ & passes[104];
  assign _0304_ = _0303_ & passes[105];
  assign _0305_ = _0304_ & passes[106];
  assign _0306_ = _0305_ & passes[107];
  assign _0307_ = _0306_ & passes[108];
  assign _0308_ = _0307_ & passes[109];
  assign _0309_ = _0308_ & passes[110];
  assign _0310_ = & passes[111:104];
  assign _0311_ = into[13] & _0310_;
  assign into[14] = i__at[10] | _0311_;
  assign _0313_ = into[14] & _0630_[32];
  assign _0314_ = _0313_ & passes[112];
  assign _0315_ = _0314_ & passes[113];
  assign _0316_ = _0315_ & passes[114];
  assign _0317_ = _0316_ & passes[115];
  assign _0318_ = _0317_ & passes[116];
  assign _0319_ = _0318_ & passes[117];
  assign _0320_ = _0319_ & passes[118];
  assign _0321_ = & passes[119:112];
  assign _0322_ = into[14] & _0321_;
  assign into[15] = i__at[11] | _0322_;
  assign _0324_ = into[15] & _0630_[32];
  assign _0325_ = _0324_ & passes[120];
  assign _0326_ = _0325_ & passes[121];
  assign _0327_ = _0326_ & passes[122];
  assign _0328_ = _0327_ & passes[123];
  assign _0329_ = _0328_ & passes[124];
  assign _0330_ = _0329_ & passes[125];
  assign _0331_ = _0330_ & passes[126];
  assign _0332_ = & passes[127:120];
  assign _0334_ = into[15] & _0332_;
  assign into[16] = i__at[12] | _0334_;
  assign _0335_ = into[16] & _0630_[32];
  assign _0336_ = _0335_ & passes[128];
  assign _0337_ = _0336_ & passes[129];
  assign _0338_ = _0337_ & passes[130];
  assign _0339_ = _0338_ & passes[131];
  assign _0340_ = _0339_ & passes[132];
  assign _0341_ = _0340_ & passes[133];
  assign _0342_ = _0341_ & passes[134];
  assign _0344_ = & passes[135:128];
  assign _0345_ = into[16] & _0344_;
  assign into[17] = i__at[13] | _0345_;
  assign _0346_ = into[17] & _0630_[32];
  assign _0347_ = _0346_ & passes[136];
  assign _0348_ = _0347_ & passes[137];
  assign _0349_ = _0348_ & passes[138];
  assign _0350_ = _0349_ & passes[139];
  assign _0351_ = _0350_ & passes[140];
  assign _0352_ = _0351_ & passes[141];
  assign _0354_ = _0352_ & passes[142];
  assign _0355_ = & passes[143:136];
  assign _0356_ = into[17] & _0355_;
  assign into[18] = i__at[14] | _0356_;
  assign _0357_ = into[18] & _0630_[32];
  assign _0358_ = _0357_ & passes[144];
  assign _0359_ = _0358_ & passes[145];
  assign _0360_ = _0359_ & passes[146];
  assign _0361_ = _0360_ & passes[147];
  assign _0362_ = _0361_ & passes[148];
  assign _0364_ = _0362_ & passes[149];
  assign _0365_ = _0364_ & passes[150];
  assign _0366_ = & passes[151:144];
  assign _0367_ = into[18] & _0366_;
  assign into[19] = i__at[15] | _0367_;
  assign _0368_ = into[19] & _0630_[32];
  assign _0369_ = _0368_ & passes[152];
  assign _0370_ = _0369_ & passes[153];
  assign _0371_ = _0370_ & passes[154];
  assign _0372_ = _0371_ & passes[155];
  assign _0374_ = _0372_ & passes[156];
  assign _0375_ = _0374_ & passes[157];
  assign _0376_ = _0375_ & passes[158];
  assign _0377_ = & passes[159:152];
  assign _0378_ = into[19] & _0377_;
  assign into[20] = i__at[16] | _0378_;
  assign _0379_ = into[20] & _0630_[32];
  assign _0380_ = _0379_ & passes[160];
  assign _0381_ = _0380_ & passes[161];
  assign _0382_ = _0381_ & passes[162];
  assign _0384_ = _0382_ & passes[163];
  assign _0385_ = _0384_ & passes[164];
  assign _0386_ = _0385_ & passes[165];
  assign _0387_ = _0386_ & passes[166];
  assign _0388_ = & passes[167:160];
  assign _0389_ = into[20] & _0388_;
  assign into[21] = i__at[17] | _0389_;
  assign _0390_ = into[21] & _0630_[32];
  assign _0391_ = _0390_ & passes[168];
  assign _0392_ = _0391_ & passes[169];
  assign _0393_ = _0392_ & passes[170];
  assign _0394_ = _0393_ & passes[171];
  assign _0395_ = _0394_ & passes[172];
  assign _0396_ = _0395_ & passes[173];
  assign _0397_ = _0396_ & passes[174];
  assign _0398_ = & passes[175:168];
  assign _0399_ = into[21] & _0398_;
  assign into[22] = i__at[18] | _0399_;
  assign _0400_ = into[22] & _0630_[32];
  assign _0401_ = _0400_ & passes[176];
  assign _0402_ = _0401_ & passes[177];
  assign _0403_ = _0402_ & passes[178];
  assign _0404_ = _0403_ & passes[179];
  assign _0405_ = _0404_ & passes[180];
  assign _0406_ = _0405_ & passes[181];
  assign _0407_ = _0406_ & passes[182];
  assign _0408_ = & passes[183:176];
  assign _0409_ = into[22] & _0408_;
  assign into[23] = i__at[19] | _0409_;
  assign _0410_ = into[23] & _0630_[32];
  assign _0412_ = _0410_ & passes[184];
  assign _0413_ = _0412_ & passes[185];
  assign _0414_ = _0413_ & passes[186];
  assign _0415_ = _0414_ & passes[187];
  assign _0416_ = _0415_ & passes[188];
  assign _0417_ = _0416_ & passes[189];
  assign _0418_ = _0417_ & passes[190];
  assign _0419_ = & passes[191:184];
  assign _0420_ = into[23] & _0419_;
  assign into[24] = i__at[20] | _0420_;
  assign _0422_ = into[24] & _0630_[32];
  assign _0423_ = _0422_ & passes[192];
  assign _0424_ = _0423_ & passes[193];
  assign _0425_ = _0424_ & passes[194];
  assign _0426_ = _0425_ & passes[195];
  assign _0427_ = _0426_ & passes[196];
  assign _0428_ = _0427_ & passes[197];
  assign _0429_ = _0428_ & passes[198];
  assign _0430_ = & passes[199:192];
  assign _0431_ = into[24] & _0430_;
  assign into[25] = i__at[21] | _0431_;
  assign _0433_ = into[25] & _0630_[32];
  assign _0434_ = _0433_ & passes[200];
  assign _0435_ = _0434_ & passes[201];
  assign _0436_ = _0435_ & passes[202];
  assign _0437_ = _0436_ & passes[203];
  assign _0438_ = _0437_ & passes[204];
  assign _0439_ = _0438_ & passes[205];
  assign _0440_ = _0439_ & passes[206];
  assign _0441_ = & passes[207:200];
  assign _0443_ = into[25] & _0441_;
  assign into[26] = i__at[22] | _0443_;
  assign _0444_ = into[26] & _0630_[32];
  assign _0445_ = _0444_ & passes[208];
  assign _0446_ = _0445_ & passes[209];
  assign _0447_ = _0446_ & passes[210];
  assign _0448_ = _0447_ & passes[211];
  assign _0449_ = _0448_ & passes[212];
  assign _0450_ = _0449_ & passes[213];
  assign _0451_ = _0450_ & passes[214];
  assign _0453_ = & passes[215:208];
  assign _0454_ = into[26] & _0453_;
  assign into[27] = i__at[23] | _0454_;
  assign _0455_ = into[27] & _0630_[32];
  assign _0456_ = _0455_ & passes[216];
  assign _0457_ = _0456_ & passes[217];
  assign _0458_ = _0457_ & passes[218];
  assign _0459_ = _0458_ & passes[219];
  assign _0460_ = _0459_ & passes[220];
  assign _0461_ = _0460_ & passes[221];
  assign _0463_ = _0461_ & passes[222];
  assign _0464_ = & passes[223:216];
  assign _0465_ = into[27] & _0464_;
  assign into[28] = i__at[24] | _0465_;
  assign _0466_ = into[28] & _0630_[32];
  assign _0467_ = _0466_ & passes[224];
  assign _0468_ = _0467_ & passes[225];
  assign _0469_ = _0468_ & passes[226];
  assign _0470_ = _0469_ & passes[227];
  assign _0471_ = _0470_ & passes[228];
  assign _0473_ = _0471_ & passes[229];
  assign _0474_ = _0473_ & passes[230];
  assign _0475_ = & passes[231:224];
  assign _0476_ = into[28] & _0475_;
  assign into[29] = i__at[25] | _0476_;
  assign _0477_ = into[29] & _0630_[32];
  assign _0478_ = _0477_ & passes[232];
  assign _0479_ = _0478_ & passes[233];
  assign _0480_ = _0479_ & passes[234];
  assign _0481_ = _0480_ & passes[235];
  assign _0483_ = _0481_ & passes[236];
  assign _0484_ = _0483_ & passes[237];
  assign _0485_ = _0484_ & passes[238];
  assign _0486_ = & passes[239:232];
  assign _0487_ = into[29] & _0486_;
  assign into[30] = i__at[26] | _0487_;
  assign _0488_ = into[30] & _0630_[32];
  assign _0489_ = _0488_ & passes[240];
  assign _0490_ = _0489_ & passes[241];
  assign _0491_ = _0490_ & passes[242];
  assign _0492_ = _0491_ & passes[243];
  assign _0493_ = _0492_ & passes[244];
  assign _0494_ = _0493_ & passes[245];
  assign _0495_ = _0494_ & passes[246];
  assign _0496_ = & passes[247:240];
  assign _0497_ = into[30] & _0496_;
  assign into[31] = i__at[27] | _0497_;
  assign _0498_ = into[31] & _0630_[32];
  assign _0499_ = _0498_ & passes[248];
  assign _0500_ = _0499_ & passes[249];
  assign _0501_ = _0500_ & passes[250];
  assign _0502_ = _0501_ & passes[251];
  assign _0503_ = _0502_ & passes[252];
  assign _0504_ = _0503_ & passes[253];
  assign _0505_ = _0504_ & passes[254];
  assign _0506_ = & passes[255:248];
  assign _0507_ = into[31] & _0506_;
  assign into[32] = i__at[28] | _0507_;
  assign _0508_ = into[32] & _0630_[32];
  assign _0509_ = _0508_ & passes[256];
  assign _0511_ = _0509_ & passes[257];
  assign _0512_ = _0511_ & passes[258];
  assign _0513_ = _0512_ & passes[259];
  assign _0514_ = _0513_ & passes[260];
  assign _0515_ = _0514_ & passes[261];
  assign _0516_ = _0515_ & passes[262];
  assign _0517_ = & passes[263:256];
  assign into[33] = into[32] & _0517_;
  assign _0518_ = into[33] & _0630_[32];
  assign _0520_ = _0518_ & passes[264];
  assign _0521_ = _0520_ & passes[265];
  assign _0522_ = _0521_ & passes[266];
  assign _0523_ = _0522_ & passes[267];
  assign _0524_ = _0523_ & passes[268];
  assign _0525_ = _0524_ & passes[269];
  assign _0526_ = _0525_ & passes[270];
  assign _0527_ = & passes[271:264];
  assign into[34] = into[33] & _0527_;
  assign _0529_ = into[34] & _0630_[32];
  assign _0530_ = _0529_ & passes[272];
  assign _0531_ = _0530_ & passes[273];
  assign _0532_ = _0531_ & passes[274];
  assign _0533_ = _0532_ & passes[275];
  assign _0534_ = _0533_ & passes[276];
  assign _0535_ = _0534_ & passes[277];
  assign _0536_ = _0535_ & passes[278];
  assign _0538_ = changed_by_1_by_2[23:16] & {8{covered[2]}};
  assign updated[23:16] = { acc[1:0], 6'h00 } ^ _0538_;
  assign _0539_ = changed_by_1_by_2[31:24] & {8{covered[3]}};
  assign updated[31:24] = acc[9:2] ^ _0539_;
  assign _0541_ = changed_by_1_by_2[7:0] & {8{covered[4]}};
  assign _0542_ = _0541_ | { _0211_, _0210_, _0209_, _0208_, _0207_, _0206_, _0205_, _0204_ };
  assign updated[39:32] = acc[17:10] ^ _0542_;
  assign _0543_ = changed_by_1_by_2[15:8] & {8{covered[5]}};
  assign _0544_ = _0543_ | { _0222_, _0221_, _0220_, _0219_, _0218_, _0217_, _0216_, _0215_ };
  assign updated[47:40] = acc[25:18] ^ _0544_;
  assign _0545_ = changed_by_1_by_2[23:16] & {8{covered[6]}};
  assign _0546_ = _0545_ | { _0233_, _0232_, _0231_, _0230_, _0229_, _0228_, _0227_, _0226_ };
  assign updated[55:48] = acc[33:26] ^ _0546_;
  assign _0547_ = changed_by_1_by_2[31:24] & {8{covered[7]}};
  assign _0549_ = _0547_ | { _0245_, _0243_, _0242_, _0241_, _0240_, _0239_, _0238_, _0237_ };
  assign updated[63:56] = acc[41:34] ^ _0549_;
  assign _0550_ = changed_by_1_by_2[7:0] & {8{covered[8]}};
  assign _0551_ = _0550_ | { _0256_, _0255_, _0253_, _0252_, _0251_, _0250_, _0249_, _0248_ };
  assign updated[71:64] = acc[49:42] ^ _0551_;
  assign _0552_ = changed_by_1_by_2[15:8] & {8{covered[9]}};
  assign _0553_ = _0552_ | { _0267_, _0266_, _0265_, _0263_, _0262_, _0261_, _0260_, _0259_ };
  assign updated[79:72] = acc[57:50] ^ _0553_;
  assign _0554_ = changed_by_1_by_2[23:16] & {8{covered[10]}};
  assign _0555_ = _0554_ | { _0278_, _0277_, _0276_, _0275_, _0273_, _0272_, _0271_, _0270_ };
  assign updated[87:80] = acc[65:58] ^ _0555_;
  assign _0557_ = changed_by_1_by_2[31:24] & {8{covered[11]}};
  assign _0558_ = _0557_ | { _0289_, _0288_, _0287_, _0286_, _0285_, _0283_, _0282_, _0281_ };
  assign updated[95:88] = acc[73:66] ^ _0558_;
  assign _0559_ = changed_by_1_by_2[7:0] & {8{covered[12]}};
  assign _0560_ = _0559_ | { _0299_, _0298_, _0297_, _0296_, _0295_, _0294_, _0293_, _0292_ };
  assign updated[103:96] = acc[81:74] ^ _0560_;
  assign _0561_ = changed_by_1_by_2[15:8] & {8{covered[13]}};
  assign _0562_ = _0561_ | { _0309_, _0308_, _0307_, _0306_, _0305_, _0304_, _0303_, _0302_ };
  assign updated[111:104] = acc[89:82] ^ _0562_;
  assign _0564_ = changed_by_1_by_2[23:16] & {8{covered[14]}};
  assign _0565_ = _0564_ | { _0320_, _0319_, _0318_, _0317_, _0316_, _0315_, _0314_, _0313_ };
  assign updated[119:112] = acc[97:90] ^ _0565_;
  assign _0566_ = changed_by_1_by_2[31:24] & {8{covered[15]}};
  assign _0567_ = _0566_ | { _0331_, _0330_, _0329_, _0328_, _0327_, _0326_, _0325_, _0324_ };
  assign updated[127:120] = acc[105:98] ^ _0567_;
  assign _0568_ = changed_by_1_by_2[7:0] & {8{covered[16]}};
  assign _0569_ = _0568_ | { _0342_, _0341_, _0340_, _0339_, _0338_, _0337_, _0336_, _0335_ };
  assign updated[135:128] = acc[113:106] ^ _0569_;
  assign _0570_ = changed_by_1_by_2[15:8] & {8{covered[17]}};
  assign _0571_ = _0570_ | { _0354_, _0352_, _0351_, _0350_, _0349_, _0348_, _0347_, _0346_ };
  assign updated[143:136] = acc[121:114] ^ _0571_;
  assign _0572_ = changed_by_1_by_2[23:16] & {8{covered[18]}};
  assign _0573_ = _0572_ | { _0365_, _0364_, _0362_, _0361_, _0360_, _0359_, _0358_, _0357_ };
  assign updated[151:144] = acc[129:122] ^ _0573_;
  assign _0574_ = changed_by_1_by_2[31:24] & {8{covered[19]}};
  assign _0575_ = _0574_ | { _0376_, _0375_, _0374_, _0372_, _0371_, _0370_, _0369_, _0368_ };
  assign updated[159:152] = acc[137:130] ^ _0575_;
  assign _0576_ = changed_by_1_by_2[7:0] & {8{covered[20]}};
  assign _0577_ = _0576_ | { _0387_, _0386_, _0385_, _0384_, _0382_, _0381_, _0380_, _0379_ };
  assign updated[167:160] = acc[145:138] ^ _0577_;
  assign _0578_ = changed_by_1_by_2[15:8] & {8{covered[21]}};
  assign _0579_ = _0578_ | { _0397_, _0396_, _0395_, _0394_, _0393_, _0392_, _0391_, _0390_ };
  assign updated[175:168] = acc[153:146] ^ _0579_;
  assign _0580_ = changed_by_1_by_2[23:16] & {8{covered[22]}};
  assign _0581_ = _0580_ | { _0407_, _0406_, _0405_, _0404_, _0403_, _0402_, _0401_, _0400_ };
  assign updated[183:176] = acc[161:154] ^ _0581_;
  assign _0582_ = changed_by_1_by_2[31:24] & {8{covered[23]}};
  assign _0583_ = _0582_ | { _0418_, _0417_, _0416_, _0415_, _0414_, _0413_, _0412_, _0410_ };
  assign updated[191:184] = acc[169:162] ^ _0583_;
  assign _0585_ = changed_by_1_by_2[7:0] & {8{covered[24]}};
  assign _0586_ = _0585_ | { _0429_, _0428_, _0427_, _0426_, _0425_, _0424_, _0423_, _0422_ };
  assign updated[199:192] = acc[177:170] ^ _0586_;
  assign _0587_ = changed_by_1_by_2[15:8] & {8{covered[25]}};
  assign _0588_ = _0587_ | { _0440_, _0439_, _0438_, _0437_, _0436_, _0435_, _0434_, _0433_ };
  assign updated[207:200] = acc[185:178] ^ _0588_;
  assign _0589_ = changed_by_1_by_2[23:16] & {8{covered[26]}};
  assign _0590_ = _0589_ | { _0451_, _0450_, _0449_, _0448_, _0447_, _0446_, _0445_, _0444_ };
  assign updated[215:208] = acc[193:186] ^ _0590_;
  assign _0591_ = changed_by_1_by_2[31:24] & {8{covered[27]}};
  assign _0593_ = _0591_ | { _0463_, _0461_, _0460_, _0459_, _0458_, _0457_, _0456_, _0455_ };
  assign updated[223:216] = acc[201:194] ^ _0593_;
  assign _0594_ = changed_by_1_by_2[7:0] & {8{covered[28]}};
  assign _0595_ = _0594_ | { _0474_, _0473_, _0471_, _0470_, _0469_, _0468_, _0467_, _0466_ };
  assign updated[231:224] = acc[209:202] ^ _0595_;
  assign _0596_ = changed_by_1_by_2[15:8] & {8{covered[29]}};
  assign _0597_ = _0596_ | { _0485_, _0484_, _0483_, _0481_, _0480_, _0479_, _0478_, _0477_ };
  assign updated[239:232] = acc[217:210] ^ _0597_;
  assign _0598_ = changed_by_1_by_2[23:16] & {8{covered[30]}};
  assign _0599_ = _0598_ | { _0495_, _0494_, _0493_, _0492_, _0491_, _0490_, _0489_, _0488_ };
  assign updated[247:240] = acc[225:218] ^ _0599_;
  assign _0601_ = changed_by_1_by_2[31:24] & {8{i__at[28]}};
  assign _0602_ = _0601_ | { _0505_, _0504_, _0503_, _0502_, _0501_, _0500_, _0499_, _0498_ };
  assign updated[255:248] = acc[233:226] ^ _0602_;
  assign updated[263:256] = acc[241:234] ^ { _0516_, _0515_, _0514_, _0513_, _0512_, _0511_, _0509_, _0508_ };
  assign updated[271:264] = acc[249:242] ^ { _0526_, _0525_, _0524_, _0523_, _0522_, _0521_, _0520_, _0518_ };
  assign updated[279:272] = { 2'h0, acc[255:250] } ^ { _0536_, _0535_, _0534_, _0533_, _0532_, _0531_, _0530_, _0529_ };
  assign _0604_ = acc[255] ^ i__negative;
  assign below = _0604_ ? updated[277] : acc[255];
  assign _0605_ = & { below, updated[277] };
  assign _0606_ = | { below, updated[277] };
  assign _0607_ = ~ _0606_;
  assign _0608_ = _0605_ | _0607_;
  assign _0609_ = updated[277:22] != 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign _0629_ = _0608_ & _0609_;
  assign stored = _0629_ ? updated[277:22] : 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign _0610_ = acc == 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign _0612_ = i__nan | _0610_;
  assign _0613_ = _0612_ | i__inf;
  assign o__code = _0613_ ? 256'h8000000000000000000000000000000000000000000000000000000000000000 : stored;
  assign covered[1] = | i__at[1:0];
  assign covered[2] = | i__at[2:0];
  assign covered[3] = | i__at[3:0];
  assign covered[4] = | i__at[4:1];
  assign covered[5] = | i__at[5:2];
  assign covered[6] = | i__at[6:3];
  assign covered[7] = | i__at[7:4];
  assign covered[8] = | i__at[8:5];
  assign covered[9] = | i__at[9:6];
  assign covered[10] = | i__at[10:7];
  assign covered[11] = | i__at[11:8];
  assign covered[12] = | i__at[12:9];
  assign covered[13] = | i__at[13:10];
  assign covered[14] = | i__at[14:11];
  assign covered[15] = | i__at[15:12];
  assign covered[16] = | i__at[16:13];
  assign covered[17] = | i__at[17:14];
  assign covered[18] = | i__at[18:15];
  assign covered[19] = | i__at[19:16];
  assign covered[20] = | i__at[20:17];
  assign covered[21] = | i__at[21:18];
  assign covered[22] = | i__at[22:19];
  assign covered[23] = | i__at[23:20];
  assign covered[24] = | i__at[24:21];
  assign covered[25] = | i__at[25:22];
  assign covered[26] = | i__at[26:23];
  assign covered[27] = | i__at[27:24];
  assign covered[28] = | i__at[28:25];
  assign covered[29] = | i__at[28:26];
  assign covered[30] = | i__at[28:27];
  assign passes = { 2'h0, acc, 22'h000000 } ^ {280{i__negative}};
  assign _0214_ = passes[0] & i__at[0];
  assign _0224_ = passes[32] & covered[4];
  assign _0234_ = passes[64] & covered[8];
  assign _0244_ = passes[96] & covered[12];
  assign _0254_ = passes[128] & covered[16];
  assign _0264_ = passes[160] & covered[20];
  assign _0274_ = passes[192] & covered[24];
  assign _0284_ = passes[224] & covered[28];
  assign read[0] = | { 1'h0, _0284_, _0274_, _0264_, _0254_, _0244_, _0234_, _0224_, _0214_ };
  assign _0312_ = passes[1] & i__at[0];
  assign _0323_ = passes[33] & covered[4];
  assign _0333_ = passes[65] & covered[8];
  assign _0343_ = passes[97] & covered[12];
  assign _0353_ = passes[129] & covered[16];
  assign _0363_ = passes[161] & covered[20];
  assign _0373_ = passes[193] & covered[24];
  assign _0383_ = passes[225] & covered[28];
  assign read[1] = | { 1'h0, _0383_, _0373_, _0363_, _0353_, _0343_, _0333_, _0323_, _0312_ };
  assign _0411_ = passes[2] & i__at[0];
  assign _0421_ = passes[34] & covered[4];
  assign _0432_ = passes[66] & covered[8];
  assign _0442_ = passes[98] & covered[12];
  assign _0452_ = passes[130] & covered[16];
  assign _0462_ = passes[162] & covered[20];
  assign _0472_ = passes[194] & covered[24];
  assign _0482_ = passes[226] & covered[28];
  assign read[2] = | { 1'h0, _0482_, _0472_, _0462_, _0452_, _0442_, _0432_, _0421_, _0411_ };
  assign _0510_ = passes[3] & i__at[0];
  assign _0519_ = passes[35] & covered[4];
  assign _0528_ = passes[67] & covered[8];
  assign _0537_ = passes[99] & covered[12];
  assign _0540_ = passes[131] & covered[16];
  assign _0548_ = passes[163] & covered[20];
  assign _0556_ = passes[195] & covered[24];
  assign _0563_ = passes[227] & covered[28];
  assign read[3] = | { 1'h0, _0563_, _0556_, _0548_, _0540_, _0537_, _0528_, _0519_, _0510_ };
  assign _0584_ = passes[4] & i__at[0];
  assign _0592_ = passes[36] & covered[4];
  assign _0600_ = passes[68] & covered[8];
  assign _0603_ = passes[100] & covered[12];
  assign _0611_ = passes[132] & covered[16];
  assign _0614_ = passes[164] & covered[20];
  assign _0615_ = passes[196] & covered[24];
  assign _0616_ = passes[228] & covered[28];
  assign read[4] = | { 1'h0, _0616_, _0615_, _0614_, _0611_, _0603_, _0600_, _0592_, _0584_ };
  assign _0617_ = passes[5] & i__at[0];
  assign _0618_ = passes[37] & covered[4];
  assign _0619_ = passes[69] & covered[8];
  assign _0620_ = passes[101] & covered[12];
  assign _0621_ = passes[133] & covered[16];
  assign _0622_ = passes[165] & covered[20];
  assign _0623_ = passes[197] & covered[24];
  assign _0624_ = passes[229] & covered[28];
  assign read[5] = | { 1'h0, _0624_, _0623_, _0622_, _0621_, _0620_, _0619_, _0618_, _0617_ };
  assign _0625_ = passes[6] & i__at[0];
  assign _0626_ = passes[38] & covered[4];
  assign _0627_ = passes[70] & covered[8];
  assign _0628_ = passes[102] & covered[12];
  assign _0000_ = passes[134] & covered[16];
  assign _0001_ = passes[166] & covered[20];
  assign _0002_ = passes[198] & covered[24];
  assign _0003_ = passes[230] & covered[28];
  assign read[6] = | { 1'h0, _0003_, _0002_, _0001_, _0000_, _0628_, _0627_, _0626_, _0625_ };
  assign _0004_ = passes[7] & i__at[0];
  assign _0005_ = passes[39] & covered[4];
  assign _0006_ = passes[71] & covered[8];
  assign _0007_ = passes[103] & covered[12];
  assign _0008_ = passes[135] & covered[16];
  assign _0009_ = passes[167] & covered[20];
  assign _0010_ = passes[199] & covered[24];
  assign _0011_ = passes[231] & covered[28];
  assign read[7] = | { 1'h0, _0011_, _0010_, _0009_, _0008_, _0007_, _0006_, _0005_, _0004_ };
  assign _0012_ = passes[8] & covered[1];
  assign _0013_ = passes[40] & covered[5];
  assign _0014_ = passes[72] & covered[9];
  assign _0015_ = passes[104] & covered[13];
  assign _0016_ = passes[136] & covered[17];
  assign _0017_ = passes[168] & covered[21];
  assign _0018_ = passes[200] & covered[25];
  assign _0019_ = passes[232] & covered[29];
  assign read[8] = | { 1'h0, _0019_, _0018_, _0017_, _0016_, _0015_, _0014_, _0013_, _0012_ };
  assign _0020_ = passes[9] & covered[1];
  assign _0021_ = passes[41] & covered[5];
  assign _0022_ = passes[73] & covered[9];
  assign _0023_ = passes[105] & covered[13];
  assign _0024_ = passes[137] & covered[17];
  assign _0025_ = passes[169] & covered[21];
  assign _0026_ = passes[201] & covered[25];
  assign _0027_ = passes[233] & covered[29];
  assign read[9] = | { 1'h0, _0027_, _0026_, _0025_, _0024_, _0023_, _0022_, _0021_, _0020_ };
  assign _0028_ = passes[10] & covered[1];
  assign _0029_ = passes[42] & covered[5];
  assign _0030_ = passes[74] & covered[9];
  assign _0031_ = passes[106] & covered[13];
  assign _0032_ = passes[138] & covered[17];
  assign _0033_ = passes[170] & covered[21];
  assign _0034_ = passes[202] & covered[25];
  assign _0035_ = passes[234] & covered[29];
  assign read[10] = | { 1'h0, _0035_, _0034_, _0033_, _0032_, _0031_, _0030_, _0029_, _0028_ };
  assign _0036_ = passes[11] & covered[1];
  assign _0037_ = passes[43] & covered[5];
  assign _0038_ = passes[75] & covered[9];
  assign _0039_ = passes[107] & covered[13];
  assign _0040_ = passes[139] & covered[17];
  assign _0041_ = passes[171] & covered[21];
  assign _0042_ = passes[203] & covered[25];
  assign _0043_ = passes[235] & covered[29];
  assign read[11] = | { 1'h0, _0043_, _0042_, _0041_, _0040_, _0039_, _0038_, _0037_, _0036_ };
  assign _0044_ = passes[12] & covered[1];
  assign _0045_ = passes[44] & covered[5];
  assign _0046_ = passes[76] & covered[9];
  assign _0047_ = passes[108] & covered[13];
  assign _0048_ = passes[140] & covered[17];
  assign _0049_ = passes[172] & covered[21];
  assign _0050_ = passes[204] & covered[25];
  assign _0051_ = passes[236] & covered[29];
  assign read[12] = | { 1'h0, _0051_, _0050_, _0049_, _0048_, _0047_, _0046_, _0045_, _0044_ };
  assign _0052_ = passes[13] & covered[1];
  assign _0053_ = passes[45] & covered[5];
  assign _0054_ = passes[77] & covered[9];
  assign _0055_ = passes[109] & covered[13];
  assign _0056_ = passes[141] & covered[17];
  assign _0057_ = passes[173] & covered[21];
  assign _0058_ = passes[205] & covered[25];
  assign _0059_ = passes[237] & covered[29];
  assign read[13] = | { 1'h0, _0059_, _0058_, _0057_, _0056_, _0055_, _0054_, _0053_, _0052_ };
  assign _0060_ = passes[14] & covered[1];
  assign _0061_ = passes[46] & covered[5];
  assign _0062_ = passes[78] & covered[9];
  assign _0063_ = passes[110] & covered[13];
  assign _0064_ = passes[142] & covered[17];
  assign _0065_ = passes[174] & covered[21];
  assign _0066_ = passes[206] & covered[25];
  assign _0067_ = passes[238] & covered[29];
  assign read[14] = | { 1'h0, _0067_, _0066_, _0065_, _0064_, _0063_, _0062_, _0061_, _0060_ };
  assign _0068_ = passes[15] & covered[1];
  assign _0069_ = passes[47] & covered[5];
  assign _0070_ = passes[79] & covered[9];
  assign _0071_ = passes[111] & covered[13];
  assign _0072_ = passes[143] & covered[17];
  assign _0073_ = passes[175] & covered[21];
  assign _0074_ = passes[207] & covered[25];
  assign _0075_ = passes[239] & covered[29];
  assign read[15] = | { 1'h0, _0075_, _0074_, _0073_, _0072_, _0071_, _0070_, _0069_, _0068_ };
  assign _0076_ = passes[16] & covered[2];
  assign _0077_ = passes[48] & covered[6];
  assign into[4:0] = { i__at[0], 4'h0 };
  assign { covered[34:31], covered[0] } = { 3'h0, i__at[28], i__at[0] };
endmodule

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__unpack (
  input wire [31:0] i__payload_31_0,
  output wire unpack__a0__sig_11,
  output wire [10:0] unpack__a0__sig_10_0,
  output wire o__a0__nan,
  output wire [6:0] o__a0__shift,
  output wire unpack__b0__sig_11,
  output wire [10:0] unpack__b0__sig_10_0,
  output wire o__b0__nan,
  output wire [6:0] o__b0__shift
);
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__unpack__a a0 (
    .code(i__payload_31_0[15:0]),
    .nonzero(unpack__a0__sig_11),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_10_0)
  );
  mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__unpack__a b0 (
    .code(i__payload_31_0[31:16]),
    .nonzero(unpack__b0__sig_11),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_10_0)
  );
endmodule

module mac_posit16_2_posit16_2_quire16_2_stages2_shellstream__unpack__a (
  input wire [15:0] code,
  output wire nonzero,
  output wire [10:0] port,
  output wire o__nan,
  output wire [6:0] o__shift
);
  wire [16:0] _00_, _03_;
  wire _01_, _02_, _04_, _05_, _06_, _08_, _13_, _14_, _15_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [14:0] _07_, aligned, inverted;
  wire [29:0] _09_;
  wire [4:0] _10_, _11_, regime;
  wire [5:0] _12_;
  wire [3:0] run;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros2_7 = ~ inverted[14];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign run[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign { _09_[29:15], aligned[14:12], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13:12] } : 7'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[15] ? _00_ : { 1'h0, code };
  assign _07_ = ~ _03_[14:0];
  assign inverted = _03_[14] ? _07_ : _03_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _15_ = ~ inverted[1];
  assign empty2_1 = _15_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign _04_ = ~ inverted[7];
  assign empty2_4 = _04_ & zeros2_4;
  assign zeros2_4 = ~ inverted[8];
  assign _05_ = ~ inverted[9];
  assign empty2_5 = _05_ & zeros2_5;
  assign zeros2_5 = ~ inverted[10];
  assign _06_ = ~ inverted[11];
  assign empty2_6 = _06_ & zeros2_6;
  assign zeros2_6 = ~ inverted[12];
  assign _08_ = ~ inverted[13];
  assign empty2_7 = _08_ & zeros2_7;
  assign _12_[4:0] = regime;
  assign aligned[11:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:12], port, aligned[0] };
endmodule
