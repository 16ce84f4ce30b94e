// multiply_fp16_fp16_fp16
//
// Spec:    multiply:a=fp16,b=fp16,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   input  b            16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = 0x3d7d (1.37207031), b = 0xc1a1 (-2.81445312) give o = 0xc3b9 (-3.86132812)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_fp16_fp16_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire [4:0] multiply__amount, unpack__a0__shift, unpack__b0__shift;
  wire [5:0] multiply__exp;
  wire multiply__inf, multiply__moves, multiply__nan, multiply__sign, normalise__raised, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [11:0] multiply__lost;
  wire [21:0] multiply__sig;
  wire [12:0] normalise__sig;
  wire [31:0] shift__sig;
  wire [10:0] unpack__a0__sig, unpack__b0__sig;
  multiply_fp16_fp16_fp16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__amount(multiply__amount),
    .o__exp(multiply__exp),
    .o__inf(multiply__inf),
    .o__moves(multiply__moves),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .a_9_0(a[9:0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .multiply__lost_9(multiply__lost[9]),
    .multiply__lost_10(multiply__lost[10]),
    .a_15_11(a[15:11]),
    .multiply__lost_11(multiply__lost[11]),
    .b_9_0(b[9:0]),
    .b_15_11(b[15:11]),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__lost_0(multiply__lost[0]),
    .product_total(multiply__sig)
  );
  multiply_fp16_fp16_fp16__normalise normalise (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(shift__sig),
    .i__sign(multiply__sign),
    .o__raised(normalise__raised),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_9(multiply__lost[9]),
    .multiply__lost_10(multiply__lost[10]),
    .multiply__lost_11(multiply__lost[11]),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .sticky(normalise__sig[0])
  );
  multiply_fp16_fp16_fp16__round round (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__nan(multiply__nan),
    .i__raised(normalise__raised),
    .i__sign(multiply__sign),
    .o__code(o),
    .normalise__sig_0(normalise__sig[0]),
    .normalise__sig_12_1(normalise__sig[12:1])
  );
  multiply_fp16_fp16_fp16__shift shift (
    .i__amount(multiply__amount),
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(multiply__sig),
    .i__sign(multiply__sign),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_9(multiply__lost[9]),
    .multiply__lost_10(multiply__lost[10]),
    .multiply__lost_11(multiply__lost[11]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .rotated_by_31(shift__sig)
  );
  multiply_fp16_fp16_fp16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[14:11];
  assign unpack__b0__sig[9:0] = b[9:0];
  assign unpack__a0__shift[4:1] = a[14:11];
  assign unpack__a0__sig[9:0] = a[9:0];
endmodule

module multiply_fp16_fp16_fp16__multiply (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire [9:0] b_9_0,
  input wire [4:0] b_15_11,
  input wire unpack__a0__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_10,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [21:0] product_total,
  output wire o__moves,
  output wire [5:0] o__exp,
  output wire [4:0] o__amount,
  output wire multiply__lost_0,
  output wire multiply__lost_1,
  output wire multiply__lost_2,
  output wire multiply__lost_3,
  output wire multiply__lost_4,
  output wire multiply__lost_5,
  output wire multiply__lost_6,
  output wire multiply__lost_7,
  output wire multiply__lost_8,
  output wire multiply__lost_9,
  output wire multiply__lost_10,
  output wire multiply__lost_11,
  output wire o__sign,
  output wire o__inf,
  output wire o__nan
);
  wire [5:0] _000_, _058_, _068_, _075_, _085_, _094_, _105_, product_one, product_two;
  wire [11:0] _001_, _004_, _007_, _011_, _021_, _029_, _036_, _044_, _052_, _057_, _059_, _060_, _061_, _062_,
    _063_, _073_, _074_, _080_, _081_, _116_, _124_, product_level1_2_carry, product_level1_2_half,
    product_level1_2_sum, product_level2_1_carry, product_level2_1_half, product_level2_1_sum,
    product_multiple0, product_multiple1, product_multiple2, product_multiple3, product_multiple4,
    product_multiple5, product_row0, product_row1, product_row2, product_row3, product_row4;
  wire _002_, _003_, _005_, _006_, _008_, _009_, _014_, _018_, _019_, _020_, _022_, _023_, _024_, _025_, _026_,
    _027_, _028_, _030_, _031_, _032_, _033_, _034_, _035_, _037_, _038_, _039_, _040_, _041_, _042_, _043_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _053_, _054_, _055_, _056_, _064_, _065_, _069_, _070_,
    _071_, _072_, _078_, _079_, _082_, _083_, _084_, _086_, _087_, _090_, _091_, _092_, _093_, _095_, _096_,
    _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _106_, _107_, _108_, _109_, _110_, _111_, _112_,
    _113_, _114_, _115_, _117_, _118_, _119_, _120_, _121_, _122_, _125_, _127_, _128_, _129_, empty2_3,
    empty2_4, empty2_5, empty2_6, empty2_7, empty4_2, empty4_3, empty8_1, product_level10_0_carry,
    product_level10_0_half, product_level10_0_sum, product_level1_0_carry, product_level1_0_half,
    product_level1_0_sum, product_level2_0_carry, product_level2_0_half, product_level2_0_sum,
    product_level2_2_carry, product_level2_2_half, product_level2_2_sum, product_level3_0_carry,
    product_level3_0_half, product_level3_0_sum, product_level3_2_carry, product_level3_2_half,
    product_level3_2_sum, product_level3_3_half, product_level3_3_sum, product_level4_0_carry,
    product_level4_0_half, product_level4_0_sum, product_level4_1_carry, product_level4_1_half,
    product_level4_1_sum, product_level4_2_carry, product_level4_2_half, product_level4_2_sum,
    product_level4_3_carry, product_level4_3_half, product_level4_3_sum, product_level4_4_carry,
    product_level4_4_half, product_level4_4_sum, product_level5_0_carry, product_level5_0_half,
    product_level5_0_sum, product_level5_1_carry, product_level5_1_half, product_level5_1_sum,
    product_level5_2_carry, product_level5_2_half, product_level5_2_sum, product_level5_3_carry,
    product_level5_3_half, product_level5_3_sum, product_level6_0_carry, product_level6_0_half,
    product_level6_0_sum, product_level7_0_carry, product_level7_0_half, product_level7_0_sum,
    product_level8_0_carry, product_level8_0_half, product_level8_0_sum, product_level9_0_carry,
    product_level9_0_half, product_level9_0_sum, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [6:0] _010_, _015_, _016_, _017_, _088_, _089_, product_level3_1_carry, product_level3_1_half,
    product_level3_1_sum;
  wire [8:0] _012_;
  wire [7:0] _013_;
  wire [4:0] _066_, _067_, _126_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [3:0] _076_, _077_, product_level1_3_carry, product_level1_3_half, product_level1_3_sum, zeros;
  wire [22:0] _123_;
  wire [10:0] counted;
  wire signed [6:0] top;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign product_one = { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] } ^ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _000_ = ~ { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _058_ = { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] } & _000_;
  assign _068_ = ~ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _075_ = _058_ & _068_;
  assign _085_ = ~ { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] };
  assign _094_ = _085_ & { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _105_ = _094_ & { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign product_two = _075_ | _105_;
  assign _116_ = product_one[0] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _124_ = product_two[0] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple0 = _116_ | _124_;
  assign _001_ = ~ product_multiple0;
  assign product_row0 = b_9_0[1] ? _001_ : product_multiple0;
  assign _004_ = product_one[1] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _007_ = product_two[1] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple1 = _004_ | _007_;
  assign _011_ = ~ product_multiple1;
  assign product_row1 = b_9_0[3] ? _011_ : product_multiple1;
  assign _021_ = product_one[2] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _029_ = product_two[2] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple2 = _021_ | _029_;
  assign _036_ = ~ product_multiple2;
  assign product_row2 = b_9_0[5] ? _036_ : product_multiple2;
  assign _044_ = product_one[3] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _052_ = product_two[3] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple3 = _044_ | _052_;
  assign _057_ = ~ product_multiple3;
  assign product_row3 = b_9_0[7] ? _057_ : product_multiple3;
  assign _059_ = product_one[4] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _060_ = product_two[4] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple4 = _059_ | _060_;
  assign _061_ = ~ product_multiple4;
  assign product_row4 = b_9_0[9] ? _061_ : product_multiple4;
  assign _062_ = product_one[5] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _063_ = product_two[5] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product_multiple5 = _062_ | _063_;
  assign product_level1_0_half = b_9_0[3] ^ product_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ product_row1[0];
  assign _064_ = b_9_0[3] & product_row0[2];
  assign _065_ = product_level1_0_half & product_row1[0];
  assign product_level1_0_carry = _064_ | _065_;
  assign product_level1_1_half = { product_row1[6:3], b_9_0[5] } ^ { b_9_0[9], product_row2[3], b_9_0[7], product_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ product_row0[8:4];
  assign _066_ = { product_row1[6:3], b_9_0[5] } & { b_9_0[9], product_row2[3], b_9_0[7], product_row2[1:0] };
  assign _067_ = product_level1_1_half & product_row0[8:4];
  assign product_level1_1_carry = _066_ | _067_;
  assign product_level1_2_half = { 1'h1, _070_, 1'h1, _069_, product_row2[11:9], 1'h1, product_row4[3:0] } ^ { product_row4[11:8], 1'h1, _072_, product_row4[5], _071_, product_row1[9], 1'h0, product_row2[5:4] };
  assign product_level1_2_sum = product_level1_2_half ^ { product_multiple5[9:8], product_row3[11:2] };
  assign _069_ = ~ b_9_0[5];
  assign _070_ = ~ b_9_0[7];
  assign _071_ = ~ b_9_0[1];
  assign _072_ = ~ b_9_0[3];
  assign _073_ = { 1'h1, _070_, 1'h1, _069_, product_row2[11:9], 1'h1, product_row4[3:0] } & { product_row4[11:8], 1'h1, _072_, product_row4[5], _071_, product_row1[9], 1'h0, product_row2[5:4] };
  assign _074_ = product_level1_2_half & { product_multiple5[9:8], product_row3[11:2] };
  assign product_level1_2_carry = _073_ | _074_;
  assign product_level1_3_half = product_multiple5[3:0] ^ { 1'h1, product_row2[8:6] };
  assign product_level1_3_sum = product_level1_3_half ^ { product_row1[11:10], product_row0[11:10] };
  assign _076_ = product_multiple5[3:0] & { 1'h1, product_row2[8:6] };
  assign _077_ = product_level1_3_half & { product_row1[11:10], product_row0[11:10] };
  assign product_level1_3_carry = _076_ | _077_;
  assign product_level2_0_half = product_row0[3] ^ product_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _078_ = product_row0[3] & product_row1[1];
  assign _079_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _078_ | _079_;
  assign product_level2_1_half = { product_level1_2_sum[9:8], product_row4[7:6], product_level1_3_sum, product_row0[9], product_level1_2_sum[0], product_row3[1:0] } ^ { product_multiple5[7:4], product_level1_3_carry[2], product_row4[4], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign product_level2_1_sum = product_level2_1_half ^ { product_level1_2_carry[8:1], product_level1_1_carry[4:1] };
  assign _080_ = { product_level1_2_sum[9:8], product_row4[7:6], product_level1_3_sum, product_row0[9], product_level1_2_sum[0], product_row3[1:0] } & { product_multiple5[7:4], product_level1_3_carry[2], product_row4[4], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign _081_ = product_level2_1_half & { product_level1_2_carry[8:1], product_level1_1_carry[4:1] };
  assign product_level2_1_carry = _080_ | _081_;
  assign product_level2_2_half = _082_ ^ product_multiple5[10];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_2_carry[11];
  assign _082_ = ~ b_9_0[9];
  assign _083_ = _082_ & product_multiple5[10];
  assign _084_ = product_level2_2_half & product_level1_2_carry[11];
  assign product_level2_2_carry = _083_ | _084_;
  assign product_level3_0_half = product_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _086_ = product_row1[2] & product_level1_1_sum[0];
  assign _087_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _086_ | _087_;
  assign product_level3_1_half = { product_level2_1_sum[9], product_level1_3_carry[3], product_level2_1_sum[7], product_level1_3_carry[1], product_level2_1_sum[5:4], product_level1_2_carry[0] } ^ product_level1_2_sum[7:1];
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_1_carry[8:2];
  assign _088_ = { product_level2_1_sum[9], product_level1_3_carry[3], product_level2_1_sum[7], product_level1_3_carry[1], product_level2_1_sum[5:4], product_level1_2_carry[0] } & product_level1_2_sum[7:1];
  assign _089_ = product_level3_1_half & product_level2_1_carry[8:2];
  assign product_level3_1_carry = _088_ | _089_;
  assign product_level3_2_half = product_level1_2_carry[9] ^ product_level1_2_sum[10];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_carry[11];
  assign _090_ = product_level1_2_carry[9] & product_level1_2_sum[10];
  assign _091_ = product_level3_2_half & product_level2_1_carry[11];
  assign product_level3_2_carry = _090_ | _091_;
  assign product_level3_3_sum = product_level3_3_half ^ product_level2_2_carry;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _092_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _093_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _092_ | _093_;
  assign product_level4_1_half = product_level2_1_sum[6] ^ product_level3_1_carry[2];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_sum[3];
  assign _095_ = product_level2_1_sum[6] & product_level3_1_carry[2];
  assign _096_ = product_level4_1_half & product_level3_1_sum[3];
  assign product_level4_1_carry = _095_ | _096_;
  assign product_level4_2_half = product_level2_1_sum[8] ^ product_level3_1_carry[4];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_sum[5];
  assign _097_ = product_level2_1_sum[8] & product_level3_1_carry[4];
  assign _098_ = product_level4_2_half & product_level3_1_sum[5];
  assign product_level4_2_carry = _097_ | _098_;
  assign product_level4_3_half = product_level2_1_carry[9] ^ product_level2_1_sum[10];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_1_carry[6];
  assign _099_ = product_level2_1_carry[9] & product_level2_1_sum[10];
  assign _100_ = product_level4_3_half & product_level3_1_carry[6];
  assign product_level4_3_carry = _099_ | _100_;
  assign product_level4_4_half = product_level1_2_carry[10] ^ product_level1_2_sum[11];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_2_carry;
  assign _101_ = product_level1_2_carry[10] & product_level1_2_sum[11];
  assign _102_ = product_level4_4_half & product_level3_2_carry;
  assign product_level4_4_carry = _101_ | _102_;
  assign product_level5_0_half = product_level1_1_sum[2] ^ product_level2_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _103_ = product_level1_1_sum[2] & product_level2_1_sum[0];
  assign _104_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _103_ | _104_;
  assign product_level5_1_half = product_level3_1_carry[3] ^ product_level3_1_sum[4];
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_1_carry;
  assign _106_ = product_level3_1_carry[3] & product_level3_1_sum[4];
  assign _107_ = product_level5_1_half & product_level4_1_carry;
  assign product_level5_1_carry = _106_ | _107_;
  assign product_level5_2_half = product_level3_1_carry[5] ^ product_level3_1_sum[6];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_2_carry;
  assign _108_ = product_level3_1_carry[5] & product_level3_1_sum[6];
  assign _109_ = product_level5_2_half & product_level4_2_carry;
  assign product_level5_2_carry = _108_ | _109_;
  assign product_level5_3_half = product_level2_1_carry[10] ^ product_level2_1_sum[11];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_3_carry;
  assign _110_ = product_level2_1_carry[10] & product_level2_1_sum[11];
  assign _111_ = product_level5_3_half & product_level4_3_carry;
  assign product_level5_3_carry = _110_ | _111_;
  assign product_level6_0_half = product_level2_1_carry[0] ^ product_level2_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _112_ = product_level2_1_carry[0] & product_level2_1_sum[1];
  assign _113_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _112_ | _113_;
  assign product_level7_0_half = product_level2_1_carry[1] ^ product_level2_1_sum[2];
  assign product_level7_0_sum = product_level7_0_half ^ product_level6_0_carry;
  assign _114_ = product_level2_1_carry[1] & product_level2_1_sum[2];
  assign _115_ = product_level7_0_half & product_level6_0_carry;
  assign product_level7_0_carry = _114_ | _115_;
  assign product_level8_0_half = product_level2_1_sum[3] ^ product_level3_1_sum[0];
  assign product_level8_0_sum = product_level8_0_half ^ product_level7_0_carry;
  assign _117_ = product_level2_1_sum[3] & product_level3_1_sum[0];
  assign _118_ = product_level8_0_half & product_level7_0_carry;
  assign product_level8_0_carry = _117_ | _118_;
  assign product_level9_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level9_0_sum = product_level9_0_half ^ product_level8_0_carry;
  assign _119_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _120_ = product_level9_0_half & product_level8_0_carry;
  assign product_level9_0_carry = _119_ | _120_;
  assign product_level10_0_half = product_level3_1_carry[1] ^ product_level3_1_sum[2];
  assign product_level10_0_sum = product_level10_0_half ^ product_level9_0_carry;
  assign _121_ = product_level3_1_carry[1] & product_level3_1_sum[2];
  assign _122_ = product_level10_0_half & product_level9_0_carry;
  assign product_level10_0_carry = _121_ | _122_;
  assign { _123_[22], product_total } = { product_level3_3_sum, product_level4_4_carry, product_level4_4_sum, product_level5_3_carry, product_level5_3_sum, product_level5_2_carry, product_level5_2_sum, product_level5_1_carry, product_level5_1_sum, product_level10_0_carry, product_level10_0_sum, product_level9_0_sum, product_level8_0_sum, product_level7_0_sum, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, product_row0[1], b_9_0[1] } + { product_level2_2_sum, 1'h0, product_level3_2_sum, 1'h0, product_level4_3_sum, 1'h0, product_level4_2_sum, 1'h0, product_level4_1_sum, 11'h000, product_row0[0] };
  assign counted = unpack__a0__sig_10 ? { unpack__b0__sig_10, b_9_0 } : { unpack__a0__sig_10, a_9_0 };
  assign zeros2_2 = ~ counted[0];
  assign _125_ = ~ counted[1];
  assign empty2_3 = _125_ & zeros2_3;
  assign zeros2_3 = ~ counted[2];
  assign _002_ = ~ counted[3];
  assign empty2_4 = _002_ & zeros2_4;
  assign zeros2_4 = ~ counted[4];
  assign _003_ = ~ counted[5];
  assign empty2_5 = _003_ & zeros2_5;
  assign zeros2_5 = ~ counted[6];
  assign _005_ = ~ counted[7];
  assign empty2_6 = _005_ & zeros2_6;
  assign zeros2_6 = ~ counted[8];
  assign _006_ = ~ counted[9];
  assign empty2_7 = _006_ & zeros2_7;
  assign zeros2_7 = ~ counted[10];
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign _008_ = | { unpack__a0__sig_10, a_9_0 };
  assign _009_ = | { unpack__b0__sig_10, b_9_0 };
  assign _129_ = _008_ & _009_;
  assign _010_ = { a_15_11[3:0], unpack__a0__shift_0, 1'h1 } + { b_15_11[3:0], unpack__b0__shift_0, 1'h1 };
  assign _012_ = { 1'h0, _010_[6:1] } + 9'h1f0;
  assign { _013_[7], top } = $signed(_012_[6:0]) - $signed({ 1'h0, empty8_1, zeros[2:0] });
  assign _014_ = $signed(top) > $signed(1'h0);
  assign o__moves = _014_ & _129_;
  assign _128_ = $signed(_012_[6:0]) < $signed(1'h0);
  assign _127_ = $signed(_012_[6:0]) < $signed(5'h14);
  assign { _015_[6], o__exp } = o__moves ? top : 7'h00;
  assign _016_ = _127_ ? 7'h74 : _012_[6:0];
  assign { _017_[6:5], o__amount } = o__moves ? { 3'h0, empty8_1, zeros[2:0] } : _016_;
  assign _126_ = ~ _012_[4:0];
  assign _018_ = _126_ >= 4'hb;
  assign _019_ = _128_ & _018_;
  assign multiply__lost_0 = _019_ | _127_;
  assign _020_ = _126_ >= 4'ha;
  assign _022_ = _128_ & _020_;
  assign multiply__lost_1 = _022_ | _127_;
  assign _023_ = _126_ >= 4'h9;
  assign _024_ = _128_ & _023_;
  assign multiply__lost_2 = _024_ | _127_;
  assign _025_ = _126_ >= 4'h8;
  assign _026_ = _128_ & _025_;
  assign multiply__lost_3 = _026_ | _127_;
  assign _027_ = _126_ >= 3'h7;
  assign _028_ = _128_ & _027_;
  assign multiply__lost_4 = _028_ | _127_;
  assign _030_ = _126_ >= 3'h6;
  assign _031_ = _128_ & _030_;
  assign multiply__lost_5 = _031_ | _127_;
  assign _032_ = _126_ >= 3'h5;
  assign _033_ = _128_ & _032_;
  assign multiply__lost_6 = _033_ | _127_;
  assign _034_ = _126_ >= 3'h4;
  assign _035_ = _128_ & _034_;
  assign multiply__lost_7 = _035_ | _127_;
  assign _037_ = _126_ >= 2'h3;
  assign _038_ = _128_ & _037_;
  assign multiply__lost_8 = _038_ | _127_;
  assign _039_ = _126_ >= 2'h2;
  assign _040_ = _128_ & _039_;
  assign multiply__lost_9 = _040_ | _127_;
  assign _041_ = _126_ >= 1'h1;
  assign _042_ = _128_ & _041_;
  assign multiply__lost_10 = _042_ | _127_;
  assign _043_ = _126_ >= 1'h0;
  assign _045_ = _128_ & _043_;
  assign multiply__lost_11 = _045_ | _127_;
  assign o__sign = a_15_11[4] ^ b_15_11[4];
  assign o__inf = i__a0__inf | i__b0__inf;
  assign _046_ = i__a0__nan | i__b0__nan;
  assign _047_ = ~ i__b0__inf;
  assign _048_ = ~ _009_;
  assign _049_ = _047_ & _048_;
  assign _050_ = i__a0__inf & _049_;
  assign _051_ = ~ i__a0__inf;
  assign _053_ = ~ _008_;
  assign _054_ = _051_ & _053_;
  assign _055_ = i__b0__inf & _054_;
  assign _056_ = _050_ | _055_;
  assign o__nan = _046_ | _056_;
  assign product_level3_3_half = ~ product_multiple5[11];
  assign _017_[4:0] = o__amount;
  assign _015_[5:0] = o__exp;
  assign _013_[6:0] = top;
  assign _123_[21:0] = product_total;
  assign zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
endmodule

module multiply_fp16_fp16_fp16__normalise (
  input wire i__moves,
  input wire [5:0] i__exp,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire multiply__lost_9,
  input wire multiply__lost_10,
  input wire multiply__lost_11,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [31:0] i__sig,
  output wire o__raised,
  output wire sticky,
  output wire [11:0] normalise__sig_12_1
);
  wire [11:0] _00_, _05_, _07_;
  wire _01_, _02_, _03_, _04_, _06_, stays;
  assign { o__raised, _07_[10:0] } = i__sig[31:20] & _00_;
  assign _01_ = ~ i__moves;
  assign stays = o__raised | _01_;
  assign _02_ = | i__sig[18:0];
  assign _03_ = i__sig[19] & stays;
  assign _04_ = _02_ | _03_;
  assign _05_ = i__sig[31:20] & { multiply__lost_11, multiply__lost_10, multiply__lost_9, multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _06_ = | _05_;
  assign sticky = _04_ | _06_;
  assign normalise__sig_12_1 = stays ? { o__raised, _07_[10:0] } : { _07_[10:0], i__sig[19] };
  assign _00_ = ~ { multiply__lost_11, multiply__lost_10, multiply__lost_9, multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _07_[11] = o__raised;
endmodule

module multiply_fp16_fp16_fp16__round (
  input wire [5:0] i__exp,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire i__raised,
  input wire normalise__sig_0,
  input wire [11:0] normalise__sig_12_1,
  output wire [15:0] o__code
);
  wire _00_, _01_, _02_, _05_, up;
  wire [16:0] _03_, _04_, magnitude;
  wire [6:0] _06_, exponent;
  wire [10:0] _07_;
  assign _00_ = normalise__sig_0 | normalise__sig_12_1[1];
  assign up = normalise__sig_12_1[0] & _00_;
  assign _01_ = { exponent, magnitude[9:0] } > 15'h7bff;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 17'h07bff : { exponent, magnitude[9:0] };
  assign _04_ = _02_ ? 17'h07c00 : _03_;
  assign { _07_[10], magnitude[9:0] } = normalise__sig_12_1[10:1] + up;
  assign _05_ = i__raised | _07_[10];
  assign _06_ = i__exp + 1'h1;
  assign exponent = _05_ ? _06_ : { 1'h0, i__exp };
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _04_[14:0] };
  assign magnitude[16:10] = exponent;
  assign _07_[9:0] = magnitude[9:0];
endmodule

module multiply_fp16_fp16_fp16__shift (
  input wire [21:0] i__sig,
  input wire i__moves,
  input wire [5:0] i__exp,
  input wire [4:0] i__amount,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire multiply__lost_9,
  input wire multiply__lost_10,
  input wire multiply__lost_11,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [31:0] rotated_by_31
);
  wire [31:0] rotated_by_1, rotated_by_15, rotated_by_3, rotated_by_7;
  assign rotated_by_1 = i__amount[0] ? { i__sig[20:0], 10'h000, i__sig[21] } : { i__sig, 10'h000 };
  assign rotated_by_3 = i__amount[1] ? { rotated_by_1[29:0], rotated_by_1[31:30] } : rotated_by_1;
  assign rotated_by_7 = i__amount[2] ? { rotated_by_3[27:0], rotated_by_3[31:28] } : rotated_by_3;
  assign rotated_by_15 = i__amount[3] ? { rotated_by_7[23:0], rotated_by_7[31:24] } : rotated_by_7;
  assign rotated_by_31 = i__amount[4] ? { rotated_by_15[15:0], rotated_by_15[31:16] } : rotated_by_15;
endmodule

module multiply_fp16_fp16_fp16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_10,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  multiply_fp16_fp16_fp16__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_10),
    .port_2(unpack__a0__shift_0)
  );
  multiply_fp16_fp16_fp16__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_10),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_fp16_fp16_fp16__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:10];
  assign _00_ = ~ port;
  assign port_2 = code[10] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:10];
  assign _02_ = | code[9:0];
  assign o__nan = _01_ & _02_;
endmodule
