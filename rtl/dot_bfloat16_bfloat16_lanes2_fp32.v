// dot_bfloat16_bfloat16_lanes2_fp32
//
// Spec:    dot:a=bfloat16,b=bfloat16,lanes=2,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a            32 bits  2 x bfloat16
//   input  b            32 bits  2 x bfloat16
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3fb0 (1.375), 0xc034 (-2.8125)], b = [0xc034 (-2.8125), 0x3f30 (0.6875)], acc = 0x3f2fb15b (0.68629998)
//     give o = 0xc0a3a9d5 (-5.11448145)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_bfloat16_bfloat16_lanes2_fp32 (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, compare__a__sign, compare__b__sign, compare__inf, compare__inf_sign,
    compare__later, compare__nan, compare__opposite, multiply__p0__inf, multiply__p0__nan, multiply__p1__inf,
    multiply__p1__nan, order__cancel, order__inf_sign, order__largest_sign, order__middle_sign,
    order__minus_zero, order__smallest_sign, unpack__a0__inf, unpack__a0__nan, unpack__a1__inf, unpack__a1__nan,
    unpack__b0__inf, unpack__b0__nan, unpack__b1__inf, unpack__b1__nan;
  wire [8:0] add__shift, normalise__exp, unpack__a0__shift, unpack__a1__shift, unpack__b0__shift,
    unpack__b1__shift;
  wire [77:0] add__sig;
  wire [9:0] compare__a__exp, compare__b__exp, multiply__p0__shift, multiply__p1__shift, order__middle_distance,
    order__shift, order__smallest_distance;
  wire [15:0] multiply__p0__sig, multiply__p1__sig;
  wire [25:0] normalise__sig;
  wire [23:0] order__largest, order__middle, order__smallest;
  wire [7:0] unpack__a0__sig, unpack__a1__sig, unpack__b0__sig, unpack__b1__sig;
  dot_bfloat16_bfloat16_lanes2_fp32__add add (
    .clamped(add__shift),
    .i__cancel(order__cancel),
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__largest(order__largest),
    .i__largest_sign(order__largest_sign),
    .i__middle(order__middle),
    .i__middle_distance(order__middle_distance),
    .i__middle_sign(order__middle_sign),
    .i__minus_zero(order__minus_zero),
    .i__nan(add__nan),
    .i__shift(order__shift),
    .i__smallest(order__smallest),
    .i__smallest_distance(order__smallest_distance),
    .i__smallest_sign(order__smallest_sign),
    .o__sign(add__sign),
    .add__sig_54_0(add__sig[54:0])
  );
  dot_bfloat16_bfloat16_lanes2_fp32__compare compare (
    .i__a__exp(compare__a__exp),
    .i__a__sign(compare__a__sign),
    .i__b__exp(compare__b__exp),
    .i__b__sign(compare__b__sign),
    .i__inf(compare__inf),
    .i__inf_sign(compare__inf_sign),
    .i__nan(compare__nan),
    .o__later(compare__later),
    .o__opposite(compare__opposite),
    .multiply__p0__sig(multiply__p0__sig),
    .multiply__p1__sig(multiply__p1__sig)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[15]),
    .i__a1__inf(unpack__a1__inf),
    .i__a1__nan(unpack__a1__nan),
    .i__a1__shift(unpack__a1__shift),
    .i__a1__sig(unpack__a1__sig),
    .i__a1__sign(a[31]),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[15]),
    .i__b1__inf(unpack__b1__inf),
    .i__b1__nan(unpack__b1__nan),
    .i__b1__shift(unpack__b1__shift),
    .i__b1__sig(unpack__b1__sig),
    .i__b1__sign(b[31]),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(compare__a__sign),
    .o__p1__inf(multiply__p1__inf),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sig(multiply__p1__sig),
    .o__p1__sign(compare__b__sign)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_54_0(add__sig[54:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_bfloat16_bfloat16_lanes2_fp32__order order (
    .code(acc),
    .i__a__exp(compare__a__exp),
    .i__a__sign(compare__a__sign),
    .i__b__exp(compare__b__exp),
    .i__b__sign(compare__b__sign),
    .i__inf(compare__inf),
    .i__inf_sign(compare__inf_sign),
    .i__later(compare__later),
    .i__nan(compare__nan),
    .i__opposite(compare__opposite),
    .largest__sig(order__largest),
    .largest__sign(order__largest_sign),
    .middle__sig(order__middle),
    .middle__sign(order__middle_sign),
    .o__cancel(order__cancel),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__middle_distance(order__middle_distance),
    .o__minus_zero(order__minus_zero),
    .o__nan(add__nan),
    .o__shift(order__shift),
    .o__smallest_distance(order__smallest_distance),
    .multiply__p0__sig(multiply__p0__sig),
    .multiply__p1__sig(multiply__p1__sig),
    .smallest__sig(order__smallest),
    .smallest__sign(order__smallest_sign)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__place place (
    .i__a__sign(compare__a__sign),
    .i__b__sign(compare__b__sign),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__inf(multiply__p1__inf),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .o__a__exp(compare__a__exp),
    .o__b__exp(compare__b__exp),
    .o__inf(compare__inf),
    .o__inf_sign(compare__inf_sign),
    .o__nan(compare__nan)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack unpack (
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__a1__shift(unpack__a1__shift),
    .o__a1__sig(unpack__a1__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__b1__shift(unpack__b1__shift),
    .o__b1__sig(unpack__b1__sig),
    .o__inf(unpack__a0__inf),
    .o__inf_2(unpack__a1__inf),
    .o__inf_3(unpack__b0__inf),
    .o__inf_4(unpack__b1__inf),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__a1__nan),
    .o__nan_3(unpack__b0__nan),
    .o__nan_4(unpack__b1__nan),
    .a(a),
    .b(b)
  );
  assign add__sig[77:55] = {23{add__sig[54]}};
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__add (
  input wire [23:0] i__largest,
  input wire [23:0] i__middle,
  input wire [23:0] i__smallest,
  input wire i__largest_sign,
  input wire i__middle_sign,
  input wire i__smallest_sign,
  input wire i__cancel,
  input wire [9:0] i__shift,
  input wire [9:0] i__middle_distance,
  input wire [9:0] i__smallest_distance,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [8:0] clamped,
  output wire [54:0] add__sig_54_0,
  output wire o__sign
);
  wire _000_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _017_, _018_,
    _019_, _020_, _022_, _023_, _024_, _027_, _028_, _029_, _031_, _037_, _038_, _039_, _042_, sign,
    smallest_moved_moves, smallest_moved_near_sticky, smallest_moved_stays, smallest_moved_sticky;
  wire [53:0] _001_, _011_, _021_, _030_, _036_, sum_carry, sum_half, sum_sum;
  wire [50:0] _015_, _025_, _026_, _040_, _041_, middle_moved, middle_moved_by_1, middle_moved_by_15,
    middle_moved_by_3, middle_moved_by_7, smallest_moved, smallest_moved_near, smallest_moved_near_by_1,
    smallest_moved_near_by_15, smallest_moved_near_by_3, smallest_moved_near_by_7;
  wire [18:0] _016_;
  wire [10:0] _032_, _033_;
  wire [54:0] _034_, total;
  wire [55:0] _035_;
  assign _030_ = sum_half & _011_;
  assign sum_carry = _021_ | _030_;
  assign _031_ = i__shift < 7'h73;
  assign _032_ = i__shift - 7'h73;
  assign { _033_[10:9], clamped } = _031_ ? 11'h000 : _032_;
  assign _034_ = sum_sum + { sum_carry[52:0], _000_ };
  assign { _035_[55], total } = { sum_sum, 1'h1 } + { sum_carry[52:0], _000_, _002_ };
  assign _036_ = ~ _034_[53:0];
  assign add__sig_54_0 = _034_[53] ? { _036_[53], _036_ } : { 1'h0, total[54:1] };
  assign _037_ = | { {23{add__sig_54_0[54]}}, add__sig_54_0 };
  assign _038_ = i__largest_sign ^ _034_[53];
  assign sign = _037_ ? _038_ : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign _042_ = i__middle_distance >= 5'h1b;
  assign middle_moved_by_1 = i__middle_distance[0] ? { 1'h0, i__middle, 26'h0000000 } : { i__middle, 27'h0000000 };
  assign middle_moved_by_3 = i__middle_distance[1] ? { 2'h0, middle_moved_by_1[50:2] } : middle_moved_by_1;
  assign middle_moved_by_7 = i__middle_distance[2] ? { 4'h0, middle_moved_by_3[50:4] } : middle_moved_by_3;
  assign middle_moved_by_15 = i__middle_distance[3] ? { 8'h00, middle_moved_by_7[50:8] } : middle_moved_by_7;
  assign middle_moved = i__middle_distance[4] ? { 16'h0000, middle_moved_by_15[50:16] } : middle_moved_by_15;
  assign smallest_moved_near_by_1 = i__smallest_distance[0] ? { 1'h0, i__smallest, 26'h0000000 } : { i__smallest, 27'h0000000 };
  assign smallest_moved_near_by_3 = i__smallest_distance[1] ? { 2'h0, smallest_moved_near_by_1[50:2] } : smallest_moved_near_by_1;
  assign smallest_moved_near_by_7 = i__smallest_distance[2] ? { 4'h0, smallest_moved_near_by_3[50:4] } : smallest_moved_near_by_3;
  assign smallest_moved_near_by_15 = i__smallest_distance[3] ? { 8'h00, smallest_moved_near_by_7[50:8] } : smallest_moved_near_by_7;
  assign smallest_moved_near = i__smallest_distance[4] ? { 16'h0000, smallest_moved_near_by_15[50:16] } : smallest_moved_near_by_15;
  assign _003_ = | smallest_moved_near_by_1[1:0];
  assign _004_ = i__smallest_distance[1] & _003_;
  assign _005_ = | smallest_moved_near_by_3[3:0];
  assign _006_ = i__smallest_distance[2] & _005_;
  assign _007_ = _004_ | _006_;
  assign _008_ = | smallest_moved_near_by_7[7:0];
  assign _009_ = i__smallest_distance[3] & _008_;
  assign _010_ = _007_ | _009_;
  assign _012_ = | smallest_moved_near_by_15[15:0];
  assign _013_ = i__smallest_distance[4] & _012_;
  assign smallest_moved_near_sticky = _010_ | _013_;
  assign _014_ = | i__smallest_distance[9:5];
  assign smallest_moved_stays = ~ _014_;
  assign smallest_moved_moves = i__smallest_distance[9:5] == 1'h1;
  assign _015_ = smallest_moved_near & {51{smallest_moved_stays}};
  assign _016_ = smallest_moved_near[50:32] & {19{smallest_moved_moves}};
  assign smallest_moved = _015_ | { 32'h00000000, _016_ };
  assign _017_ = | smallest_moved_near[31:0];
  assign _018_ = _017_ & _014_;
  assign _019_ = smallest_moved_near_sticky | _018_;
  assign _020_ = | smallest_moved_near[50:32];
  assign _022_ = _020_ & _014_;
  assign _023_ = ~ smallest_moved_moves;
  assign _024_ = _022_ & _023_;
  assign smallest_moved_sticky = _019_ | _024_;
  assign _041_ = middle_moved & _025_;
  assign _025_ = ~ {51{_042_}};
  assign _026_ = smallest_moved & _025_;
  assign _027_ = ~ i__cancel;
  assign _028_ = i__middle[23] & _027_;
  assign _029_ = _042_ ? _028_ : smallest_moved_sticky;
  assign _040_ = _026_ | { 50'h0000000000000, _029_ };
  assign _039_ = _042_ ? i__middle_sign : i__smallest_sign;
  assign _001_ = { 3'h0, _041_ } ^ {54{_000_}};
  assign sum_half = { 3'h0, i__largest, 27'h0000000 } ^ _001_;
  assign _002_ = _039_ ^ i__largest_sign;
  assign _011_ = { 3'h0, _040_ } ^ {54{_002_}};
  assign sum_sum = sum_half ^ _011_;
  assign _000_ = i__middle_sign ^ i__largest_sign;
  assign _021_ = { 3'h0, i__largest, 27'h0000000 } & _001_;
  assign _033_[8:0] = clamped;
  assign _035_[54:0] = total;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__compare (
  input wire [15:0] multiply__p0__sig,
  input wire i__a__sign,
  input wire [15:0] multiply__p1__sig,
  input wire i__b__sign,
  input wire [9:0] i__a__exp,
  input wire [9:0] i__b__exp,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire o__later,
  output wire o__opposite
);
  wire _0_, _1_;
  assign o__later = { i__a__exp, multiply__p0__sig, 8'h00 } < { i__b__exp, multiply__p1__sig, 8'h00 };
  assign _0_ = { i__a__exp, multiply__p0__sig } == { i__b__exp, multiply__p1__sig };
  assign _1_ = i__a__sign ^ i__b__sign;
  assign o__opposite = _0_ & _1_;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__multiply (
  input wire i__a0__sign,
  input wire i__a1__sign,
  input wire i__b0__sign,
  input wire i__b1__sign,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire [7:0] i__a0__sig,
  input wire [8:0] i__a0__shift,
  input wire i__a1__inf,
  input wire i__a1__nan,
  input wire [7:0] i__a1__sig,
  input wire [8:0] i__a1__shift,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire [7:0] i__b0__sig,
  input wire [8:0] i__b0__shift,
  input wire i__b1__inf,
  input wire i__b1__nan,
  input wire [7:0] i__b1__sig,
  input wire [8:0] i__b1__shift,
  output wire [15:0] o__p0__sig,
  output wire [9:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan,
  output wire [15:0] o__p1__sig,
  output wire [9:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__inf,
  output wire o__p1__nan
);
  wire [7:0] _000_, _011_, _022_, _032_, _041_, _042_, _044_, _045_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product0_level1_1_carry, product0_level1_1_half,
    product0_level1_1_sum, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4,
    product0_row5, product0_row6, product0_row7, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product1_level1_1_carry, product1_level1_1_half, product1_level1_1_sum,
    product1_row0, product1_row1, product1_row2, product1_row3, product1_row4, product1_row5, product1_row6,
    product1_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _028_, _029_, _030_, _031_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _048_,
    _049_, _050_, _051_, _052_, _053_, _057_, _058_, _059_, _060_, _061_, _062_, _065_, _066_, _067_, _068_,
    _069_, _070_, _071_, _072_, _073_, _075_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_,
    _088_, _089_, _090_, _091_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half,
    product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum,
    product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum, product0_level5_0_carry,
    product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half,
    product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum, product1_level2_1_carry,
    product1_level2_1_half, product1_level2_1_sum, product1_level2_2_carry, product1_level2_2_half,
    product1_level2_2_sum, product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum,
    product1_level3_2_carry, product1_level3_2_half, product1_level3_2_sum, product1_level4_0_carry,
    product1_level4_0_half, product1_level4_0_sum, product1_level4_1_carry, product1_level4_1_half,
    product1_level4_1_sum, product1_level5_0_carry, product1_level5_0_half, product1_level5_0_sum,
    product1_level5_1_carry, product1_level5_1_half, product1_level5_1_sum, product1_level6_0_carry,
    product1_level6_0_half, product1_level6_0_sum, product1_level7_0_carry, product1_level7_0_half,
    product1_level7_0_sum;
  wire [4:0] _004_, _005_, _055_, _056_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum,
    product1_level3_1_carry, product1_level3_1_half, product1_level3_1_sum;
  wire [1:0] _013_, _014_, _063_, _064_, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum,
    product1_level4_2_carry, product1_level4_2_half, product1_level4_2_sum;
  wire [15:0] _024_, _074_, product0, product1;
  wire [16:0] _025_, _076_;
  wire [9:0] _026_, _077_;
  wire [10:0] _027_, _078_;
  wire [8:0] _043_, _046_, _047_, _054_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum,
    product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum;
  assign product0_row5 = i__a0__sig[5] ? i__b0__sig : 8'h00;
  assign product0_row6 = i__a0__sig[6] ? i__b0__sig : 8'h00;
  assign product0_row7 = i__a0__sig[7] ? i__b0__sig : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _011_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _022_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _032_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _022_ | _032_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _043_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _054_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _043_ | _054_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _065_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _075_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _065_ | _075_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _086_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _086_ | _001_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _002_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _003_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _002_ | _003_;
  assign product0_level3_1_half = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } ^ { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[6:2];
  assign _004_ = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } & { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign _005_ = product0_level3_1_half & product0_level2_0_carry[6:2];
  assign product0_level3_1_carry = _004_ | _005_;
  assign product0_level3_2_half = product0_level1_1_carry[6] ^ product0_level1_1_sum[7];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[8];
  assign _006_ = product0_level1_1_carry[6] & product0_level1_1_sum[7];
  assign _007_ = product0_level3_2_half & product0_level2_0_carry[8];
  assign product0_level3_2_carry = _006_ | _007_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _008_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _009_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _008_ | _009_;
  assign product0_level4_1_half = product0_level2_1_carry ^ product0_level2_0_sum[5];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[1];
  assign _010_ = product0_level2_1_carry & product0_level2_0_sum[5];
  assign _012_ = product0_level4_1_half & product0_level3_1_carry[1];
  assign product0_level4_1_carry = _010_ | _012_;
  assign product0_level4_2_half = product0_level2_0_sum[8:7] ^ { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign product0_level4_2_sum = product0_level4_2_half ^ { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign _013_ = product0_level2_0_sum[8:7] & { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign _014_ = product0_level4_2_half & { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign product0_level4_2_carry = _013_ | _014_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _015_ = product0_level2_0_sum[3] & product0_level3_1_sum[0];
  assign _016_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _015_ | _016_;
  assign product0_level5_1_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _017_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _018_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _017_ | _018_;
  assign product0_level6_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _019_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _020_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _019_ | _020_;
  assign product0_level7_0_half = product0_level3_1_sum[2] ^ product0_level4_1_sum;
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _021_ = product0_level3_1_sum[2] & product0_level4_1_sum;
  assign _023_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _021_ | _023_;
  assign { _024_[15], product0[15:1] } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign { _025_[16], o__p0__sig } = product0[15] ? { 1'h0, product0[15:1], product0_row0[0] } : { product0[15:1], product0_row0[0], 1'h0 };
  assign _026_ = i__a0__shift + i__b0__shift;
  assign { _027_[10], o__p0__shift } = _026_ + product0[15];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _028_ = i__a0__nan | i__b0__nan;
  assign _029_ = ~ i__b0__inf;
  assign _030_ = | i__b0__sig;
  assign _031_ = ~ _030_;
  assign _033_ = _029_ & _031_;
  assign _034_ = i__a0__inf & _033_;
  assign _035_ = ~ i__a0__inf;
  assign _036_ = | i__a0__sig;
  assign _037_ = ~ _036_;
  assign _038_ = _035_ & _037_;
  assign _039_ = i__b0__inf & _038_;
  assign _040_ = _034_ | _039_;
  assign o__p0__nan = _028_ | _040_;
  assign product1_row0 = i__a1__sig[0] ? i__b1__sig : 8'h00;
  assign product1_row1 = i__a1__sig[1] ? i__b1__sig : 8'h00;
  assign product1_row2 = i__a1__sig[2] ? i__b1__sig : 8'h00;
  assign product1_row3 = i__a1__sig[3] ? i__b1__sig : 8'h00;
  assign product1_row4 = i__a1__sig[4] ? i__b1__sig : 8'h00;
  assign product1_row5 = i__a1__sig[5] ? i__b1__sig : 8'h00;
  assign product1_row6 = i__a1__sig[6] ? i__b1__sig : 8'h00;
  assign product1_row7 = i__a1__sig[7] ? i__b1__sig : 8'h00;
  assign product1_level1_0_half = { product1_row6[3:2], product1_row0[7:2] } ^ { product1_row7[2], product1_row1[7:1] };
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2;
  assign _041_ = { product1_row6[3:2], product1_row0[7:2] } & { product1_row7[2], product1_row1[7:1] };
  assign _042_ = product1_level1_0_half & product1_row2;
  assign product1_level1_0_carry = _041_ | _042_;
  assign product1_level1_1_half = product1_row5 ^ { product1_row6[6:5], product1_row3[7:2] };
  assign product1_level1_1_sum = product1_level1_1_half ^ { product1_row7[5], product1_row4[7:1] };
  assign _044_ = product1_row5 & { product1_row6[6:5], product1_row3[7:2] };
  assign _045_ = product1_level1_1_half & { product1_row7[5], product1_row4[7:1] };
  assign product1_level1_1_carry = _044_ | _045_;
  assign product1_level2_0_half = { product1_level1_1_sum[6], product1_row6[4], product1_level1_1_carry[3], product1_row7[1:0], product1_level1_1_sum[1:0], product1_row3[1:0] } ^ { product1_row7[4:3], product1_level1_0_carry[6:5], product1_row6[1:0], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign product1_level2_0_sum = product1_level2_0_half ^ { product1_level1_1_carry[5:4], product1_level1_0_sum[7:1] };
  assign _046_ = { product1_level1_1_sum[6], product1_row6[4], product1_level1_1_carry[3], product1_row7[1:0], product1_level1_1_sum[1:0], product1_row3[1:0] } & { product1_row7[4:3], product1_level1_0_carry[6:5], product1_row6[1:0], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign _047_ = product1_level2_0_half & { product1_level1_1_carry[5:4], product1_level1_0_sum[7:1] };
  assign product1_level2_0_carry = _046_ | _047_;
  assign product1_level2_1_half = product1_level1_1_sum[2] ^ product1_level1_0_carry[4];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_1_carry[1];
  assign _048_ = product1_level1_1_sum[2] & product1_level1_0_carry[4];
  assign _049_ = product1_level2_1_half & product1_level1_1_carry[1];
  assign product1_level2_1_carry = _048_ | _049_;
  assign product1_level2_2_half = product1_row6[7] ^ product1_row7[6];
  assign product1_level2_2_sum = product1_level2_2_half ^ product1_level1_1_carry[7];
  assign _050_ = product1_row6[7] & product1_row7[6];
  assign _051_ = product1_level2_2_half & product1_level1_1_carry[7];
  assign product1_level2_2_carry = _050_ | _051_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level2_0_carry[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_sum[1];
  assign _052_ = product1_level1_0_carry[1] & product1_level2_0_carry[0];
  assign _053_ = product1_level3_0_half & product1_level2_0_sum[1];
  assign product1_level3_0_carry = _052_ | _053_;
  assign product1_level3_1_half = { product1_level1_0_carry[7], product1_level2_0_sum[6], product1_level1_1_carry[2], product1_level2_1_sum, product1_level1_1_carry[0] } ^ { product1_level1_1_sum[5:3], product1_level2_0_sum[4], product1_level1_0_carry[3] };
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_0_carry[6:2];
  assign _055_ = { product1_level1_0_carry[7], product1_level2_0_sum[6], product1_level1_1_carry[2], product1_level2_1_sum, product1_level1_1_carry[0] } & { product1_level1_1_sum[5:3], product1_level2_0_sum[4], product1_level1_0_carry[3] };
  assign _056_ = product1_level3_1_half & product1_level2_0_carry[6:2];
  assign product1_level3_1_carry = _055_ | _056_;
  assign product1_level3_2_half = product1_level1_1_carry[6] ^ product1_level1_1_sum[7];
  assign product1_level3_2_sum = product1_level3_2_half ^ product1_level2_0_carry[8];
  assign _057_ = product1_level1_1_carry[6] & product1_level1_1_sum[7];
  assign _058_ = product1_level3_2_half & product1_level2_0_carry[8];
  assign product1_level3_2_carry = _057_ | _058_;
  assign product1_level4_0_half = product1_level2_0_carry[1] ^ product1_level2_0_sum[2];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _059_ = product1_level2_0_carry[1] & product1_level2_0_sum[2];
  assign _060_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _059_ | _060_;
  assign product1_level4_1_half = product1_level2_1_carry ^ product1_level2_0_sum[5];
  assign product1_level4_1_sum = product1_level4_1_half ^ product1_level3_1_carry[1];
  assign _061_ = product1_level2_1_carry & product1_level2_0_sum[5];
  assign _062_ = product1_level4_1_half & product1_level3_1_carry[1];
  assign product1_level4_1_carry = _061_ | _062_;
  assign product1_level4_2_half = product1_level2_0_sum[8:7] ^ { product1_level2_0_carry[7], product1_level3_1_carry[3] };
  assign product1_level4_2_sum = product1_level4_2_half ^ { product1_level3_1_carry[4], product1_level3_1_sum[4] };
  assign _063_ = product1_level2_0_sum[8:7] & { product1_level2_0_carry[7], product1_level3_1_carry[3] };
  assign _064_ = product1_level4_2_half & { product1_level3_1_carry[4], product1_level3_1_sum[4] };
  assign product1_level4_2_carry = _063_ | _064_;
  assign product1_level5_0_half = product1_level2_0_sum[3] ^ product1_level3_1_sum[0];
  assign product1_level5_0_sum = product1_level5_0_half ^ product1_level4_0_carry;
  assign _066_ = product1_level2_0_sum[3] & product1_level3_1_sum[0];
  assign _067_ = product1_level5_0_half & product1_level4_0_carry;
  assign product1_level5_0_carry = _066_ | _067_;
  assign product1_level5_1_half = product1_level3_1_carry[2] ^ product1_level3_1_sum[3];
  assign product1_level5_1_sum = product1_level5_1_half ^ product1_level4_1_carry;
  assign _068_ = product1_level3_1_carry[2] & product1_level3_1_sum[3];
  assign _069_ = product1_level5_1_half & product1_level4_1_carry;
  assign product1_level5_1_carry = _068_ | _069_;
  assign product1_level6_0_half = product1_level3_1_carry[0] ^ product1_level3_1_sum[1];
  assign product1_level6_0_sum = product1_level6_0_half ^ product1_level5_0_carry;
  assign _070_ = product1_level3_1_carry[0] & product1_level3_1_sum[1];
  assign _071_ = product1_level6_0_half & product1_level5_0_carry;
  assign product1_level6_0_carry = _070_ | _071_;
  assign product1_level7_0_half = product1_level3_1_sum[2] ^ product1_level4_1_sum;
  assign product1_level7_0_sum = product1_level7_0_half ^ product1_level6_0_carry;
  assign _072_ = product1_level3_1_sum[2] & product1_level4_1_sum;
  assign _073_ = product1_level7_0_half & product1_level6_0_carry;
  assign product1_level7_0_carry = _072_ | _073_;
  assign { _074_[15], product1[15:1] } = { product1_row7[7], product1_level3_2_carry, product1_level4_2_carry, product1_level5_1_carry, product1_level7_0_carry, product1_level7_0_sum, product1_level6_0_sum, product1_level5_0_sum, product1_level4_0_sum, product1_level3_0_sum, product1_level2_0_sum[0], product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_2_carry, product1_level2_2_sum, product1_level3_2_sum, product1_level4_2_sum, product1_level5_1_sum, 7'h00, product1_row1[0] };
  assign { _076_[16], o__p1__sig } = product1[15] ? { 1'h0, product1[15:1], product1_row0[0] } : { product1[15:1], product1_row0[0], 1'h0 };
  assign _077_ = i__a1__shift + i__b1__shift;
  assign { _078_[10], o__p1__shift } = _077_ + product1[15];
  assign o__p1__sign = i__a1__sign ^ i__b1__sign;
  assign o__p1__inf = i__a1__inf | i__b1__inf;
  assign _079_ = i__a1__nan | i__b1__nan;
  assign _080_ = ~ i__b1__inf;
  assign _081_ = | i__b1__sig;
  assign _082_ = ~ _081_;
  assign _083_ = _080_ & _082_;
  assign _084_ = i__a1__inf & _083_;
  assign _085_ = ~ i__a1__inf;
  assign _087_ = | i__a1__sig;
  assign _088_ = ~ _087_;
  assign _089_ = _085_ & _088_;
  assign _090_ = i__b1__inf & _089_;
  assign _091_ = _084_ | _090_;
  assign o__p1__nan = _079_ | _091_;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 8'h00;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 8'h00;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 8'h00;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 8'h00;
  assign product0_row4 = i__a0__sig[4] ? i__b0__sig : 8'h00;
  assign _078_[9:0] = o__p1__shift;
  assign _076_[15:0] = o__p1__sig;
  assign _074_[14:0] = product1[15:1];
  assign _027_[9:0] = o__p0__shift;
  assign _025_[15:0] = o__p0__sig;
  assign _024_[14:0] = product0[15:1];
  assign product1[0] = product1_row0[0];
  assign product0[0] = product0_row0[0];
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__normalise (
  input wire i__inf,
  input wire i__nan,
  input wire [8:0] i__shift,
  input wire [54:0] add__sig_54_0,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, at_floor, empty16_1, empty16_2, empty16_3, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22,
    empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_6,
    empty2_7, empty2_8, empty2_9, empty32_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15,
    empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty4_8, empty4_9, empty8_2, empty8_3, empty8_4,
    empty8_5, empty8_6, empty8_7, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16,
    zeros2_17, zeros2_18, zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_5, zeros2_6, zeros2_7, zeros2_8,
    zeros2_9;
  wire [8:0] _007_;
  wire [9:0] _029_, _030_;
  wire [5:0] leading_zeros;
  wire [77:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [6:0] zeros;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_0, zeros32_1;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_3, zeros4_4, zeros4_5,
    zeros4_6, zeros4_7, zeros4_8, zeros4_9;
  wire [2:0] zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign zeros2_5 = ~ add__sig_54_0[0];
  assign _031_ = ~ add__sig_54_0[1];
  assign empty2_6 = _031_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_54_0[2];
  assign _032_ = ~ add__sig_54_0[3];
  assign empty2_7 = _032_ & zeros2_7;
  assign zeros2_7 = ~ add__sig_54_0[4];
  assign _033_ = ~ add__sig_54_0[5];
  assign empty2_8 = _033_ & zeros2_8;
  assign zeros2_8 = ~ add__sig_54_0[6];
  assign _034_ = ~ add__sig_54_0[7];
  assign empty2_9 = _034_ & zeros2_9;
  assign zeros2_9 = ~ add__sig_54_0[8];
  assign _035_ = ~ add__sig_54_0[9];
  assign empty2_10 = _035_ & zeros2_10;
  assign zeros2_10 = ~ add__sig_54_0[10];
  assign _036_ = ~ add__sig_54_0[11];
  assign empty2_11 = _036_ & zeros2_11;
  assign zeros2_11 = ~ add__sig_54_0[12];
  assign _037_ = ~ add__sig_54_0[13];
  assign empty2_12 = _037_ & zeros2_12;
  assign zeros2_12 = ~ add__sig_54_0[14];
  assign _038_ = ~ add__sig_54_0[15];
  assign empty2_13 = _038_ & zeros2_13;
  assign zeros2_13 = ~ add__sig_54_0[16];
  assign _039_ = ~ add__sig_54_0[17];
  assign empty2_14 = _039_ & zeros2_14;
  assign zeros2_14 = ~ add__sig_54_0[18];
  assign _040_ = ~ add__sig_54_0[19];
  assign empty2_15 = _040_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_54_0[20];
  assign _041_ = ~ add__sig_54_0[21];
  assign empty2_16 = _041_ & zeros2_16;
  assign zeros2_16 = ~ add__sig_54_0[22];
  assign _042_ = ~ add__sig_54_0[23];
  assign empty2_17 = _042_ & zeros2_17;
  assign zeros2_17 = ~ add__sig_54_0[24];
  assign _043_ = ~ add__sig_54_0[25];
  assign empty2_18 = _043_ & zeros2_18;
  assign zeros2_18 = ~ add__sig_54_0[26];
  assign _044_ = ~ add__sig_54_0[27];
  assign empty2_19 = _044_ & zeros2_19;
  assign zeros2_19 = ~ add__sig_54_0[28];
  assign _045_ = ~ add__sig_54_0[29];
  assign empty2_20 = _045_ & zeros2_20;
  assign zeros2_20 = ~ add__sig_54_0[30];
  assign _046_ = ~ add__sig_54_0[31];
  assign empty2_21 = _046_ & zeros2_21;
  assign zeros2_21 = ~ add__sig_54_0[32];
  assign _047_ = ~ add__sig_54_0[33];
  assign empty2_22 = _047_ & zeros2_22;
  assign zeros2_22 = ~ add__sig_54_0[34];
  assign _048_ = ~ add__sig_54_0[35];
  assign empty2_23 = _048_ & zeros2_23;
  assign zeros2_23 = ~ add__sig_54_0[36];
  assign _049_ = ~ add__sig_54_0[37];
  assign empty2_24 = _049_ & zeros2_24;
  assign zeros2_24 = ~ add__sig_54_0[38];
  assign _000_ = ~ add__sig_54_0[39];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ add__sig_54_0[40];
  assign _001_ = ~ add__sig_54_0[41];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ add__sig_54_0[42];
  assign _002_ = ~ add__sig_54_0[43];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ add__sig_54_0[44];
  assign _003_ = ~ add__sig_54_0[45];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ add__sig_54_0[46];
  assign _004_ = ~ add__sig_54_0[47];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ add__sig_54_0[48];
  assign _005_ = ~ add__sig_54_0[49];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ add__sig_54_0[50];
  assign _006_ = ~ add__sig_54_0[51];
  assign zeros2_31 = ~ add__sig_54_0[52];
  assign empty2_31 = _006_ & zeros2_31;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign zeros16_0[1:0] = empty4_3 ? { 1'h0, zeros2_5 } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign zeros32_0[3:0] = empty16_1 ? { 1'h0, empty4_3, zeros16_0[1:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign zeros = { empty32_1, leading_zeros[4:0] } + 5'h19;
  assign at_floor = i__shift < zeros;
  assign _007_ = at_floor ? i__shift : { 2'h0, zeros };
  assign shifted_by_127 = _007_[6] ? { add__sig_54_0[13:0], 64'h0000000000000000 } : { {23{add__sig_54_0[54]}}, add__sig_54_0 };
  assign shifted_by_63 = _007_[5] ? { shifted_by_127[45:0], 10'h000 } : shifted_by_127[77:22];
  assign shifted_by_31 = _007_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _007_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _007_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _007_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _007_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _008_ = ~ _007_[5];
  assign _009_ = | shifted_by_127[21:0];
  assign _010_ = _008_ & _009_;
  assign _011_ = ~ _007_[4];
  assign _012_ = | shifted_by_63[15:0];
  assign _013_ = _011_ & _012_;
  assign _014_ = _010_ | _013_;
  assign _015_ = ~ _007_[3];
  assign _016_ = | shifted_by_31[7:0];
  assign _017_ = _015_ & _016_;
  assign _018_ = _014_ | _017_;
  assign _019_ = ~ _007_[2];
  assign _020_ = | shifted_by_15[3:0];
  assign _021_ = _019_ & _020_;
  assign _022_ = _018_ | _021_;
  assign _023_ = ~ _007_[1];
  assign _024_ = | shifted_by_7[1:0];
  assign _025_ = _023_ & _024_;
  assign _026_ = _022_ | _025_;
  assign _027_ = ~ _007_[0];
  assign _028_ = _027_ & shifted_by_3[0];
  assign normalise__sig_0 = _026_ | _028_;
  assign _029_ = i__shift - zeros;
  assign { _030_[9], o__exp } = at_floor ? 10'h000 : _029_;
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3:2] = { 1'h0, empty4_3 };
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign _030_[8:0] = o__exp;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__order (
  input wire [31:0] code,
  input wire [15:0] multiply__p0__sig,
  input wire i__a__sign,
  input wire [15:0] multiply__p1__sig,
  input wire i__b__sign,
  input wire [9:0] i__a__exp,
  input wire [9:0] i__b__exp,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire i__later,
  input wire i__opposite,
  output wire [23:0] largest__sig,
  output wire [23:0] middle__sig,
  output wire [23:0] smallest__sig,
  output wire largest__sign,
  output wire middle__sign,
  output wire smallest__sign,
  output wire o__cancel,
  output wire [9:0] o__shift,
  output wire [9:0] o__middle_distance,
  output wire [9:0] o__smallest_distance,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _02_, _03_, _04_, acc__exp, largest__exp, middle__exp, smallest__exp;
  wire [23:0] _01_, _23_, _24_, acc__sig;
  wire _05_, _06_, _07_, _08_, _09_, _10_, _14_, _15_, _16_, _17_, _18_, _19_, _20_, _21_, _22_, _25_, _26_,
    _27_, _28_, _29_, _30_, _31_, against_b, alone;
  wire [10:0] _11_, _12_, _13_;
  wire [8:0] _32_;
  assign _00_ = _32_ + 7'h76;
  assign acc__exp = acc__sig[23] ? _00_ : 10'h000;
  assign _31_ = { i__a__exp, multiply__p0__sig, 8'h00 } < { acc__exp, acc__sig };
  assign _30_ = { i__b__exp, multiply__p1__sig, 8'h00 } < { acc__exp, acc__sig };
  assign _08_ = { i__a__exp, multiply__p0__sig, 8'h00 } == { acc__exp, acc__sig };
  assign _18_ = i__a__sign ^ code[31];
  assign _29_ = _08_ & _18_;
  assign _21_ = { i__b__exp, multiply__p1__sig, 8'h00 } == { acc__exp, acc__sig };
  assign _22_ = i__b__sign ^ code[31];
  assign against_b = _21_ & _22_;
  assign _28_ = _31_ & _30_;
  assign _27_ = _31_ | _30_;
  assign largest__sig = _28_ ? acc__sig : _23_;
  assign _23_ = i__later ? { multiply__p1__sig, 8'h00 } : { multiply__p0__sig, 8'h00 };
  assign _24_ = _27_ ? acc__sig : _01_;
  assign middle__sig = _28_ ? _23_ : _24_;
  assign _01_ = i__later ? { multiply__p0__sig, 8'h00 } : { multiply__p1__sig, 8'h00 };
  assign smallest__sig = _27_ ? _01_ : acc__sig;
  assign largest__exp = _28_ ? acc__exp : _02_;
  assign _02_ = i__later ? i__b__exp : i__a__exp;
  assign _04_ = _27_ ? acc__exp : _03_;
  assign middle__exp = _28_ ? _02_ : _04_;
  assign _03_ = i__later ? i__a__exp : i__b__exp;
  assign smallest__exp = _27_ ? _03_ : acc__exp;
  assign largest__sign = _28_ ? code[31] : _05_;
  assign _05_ = i__later ? i__b__sign : i__a__sign;
  assign _07_ = _27_ ? code[31] : _06_;
  assign middle__sign = _28_ ? _05_ : _07_;
  assign _06_ = i__later ? i__a__sign : i__b__sign;
  assign smallest__sign = _27_ ? _06_ : code[31];
  assign _09_ = i__later ? against_b : _29_;
  assign alone = _27_ ? _09_ : i__opposite;
  assign _10_ = i__later ? _29_ : against_b;
  assign o__cancel = _28_ ? i__opposite : _10_;
  assign o__shift = alone ? smallest__exp : largest__exp;
  assign { _11_[10], o__middle_distance } = largest__exp - middle__exp;
  assign _12_ = largest__exp - smallest__exp;
  assign { _13_[10], o__smallest_distance } = alone ? 11'h000 : _12_;
  assign o__minus_zero = & { code[31], i__b__sign, i__a__sign };
  assign o__inf = i__inf | _26_;
  assign o__inf_sign = i__inf ? i__inf_sign : code[31];
  assign _14_ = i__nan | _25_;
  assign _15_ = i__inf & _26_;
  assign _16_ = i__inf_sign ^ code[31];
  assign _17_ = _15_ & _16_;
  assign o__nan = _14_ | _17_;
  dot_bfloat16_bfloat16_lanes2_fp32__order__acc acc_2 (
    .code(code),
    .o__inf(_26_),
    .o__nan(_25_),
    .port(_19_),
    .port_2(_20_)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__order__lead_acc lead_acc (
    .i__inf(_26_),
    .i__nan(_25_),
    .o__shift(_32_),
    .port(code[22:0]),
    .port_2(code[31:24]),
    .port_3(_19_),
    .port_4(_20_),
    .shifted(acc__sig)
  );
  assign _11_[9:0] = o__middle_distance;
  assign _13_[9:0] = o__smallest_distance;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__order__acc (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__order__lead_acc (
  input wire [22:0] port,
  input wire [7:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [23:0] shifted,
  output wire [8:0] o__shift
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, empty16_1, empty2_10, empty2_11,
    empty2_12, empty2_13, empty2_14, empty2_15, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9,
    empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10,
    zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8,
    zeros2_9;
  wire [54:0] _12_;
  wire [8:0] _13_;
  wire [9:0] _14_;
  wire [4:0] leading_zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _00_ = ~ port[0];
  assign empty2_4 = _00_ & zeros2_4;
  assign zeros2_4 = ~ port[1];
  assign _01_ = ~ port[2];
  assign empty2_5 = _01_ & zeros2_5;
  assign zeros2_5 = ~ port[3];
  assign _02_ = ~ port[4];
  assign empty2_6 = _02_ & zeros2_6;
  assign zeros2_6 = ~ port[5];
  assign _03_ = ~ port[6];
  assign empty2_7 = _03_ & zeros2_7;
  assign zeros2_7 = ~ port[7];
  assign _04_ = ~ port[8];
  assign empty2_8 = _04_ & zeros2_8;
  assign zeros2_8 = ~ port[9];
  assign _05_ = ~ port[10];
  assign empty2_9 = _05_ & zeros2_9;
  assign zeros2_9 = ~ port[11];
  assign _06_ = ~ port[12];
  assign empty2_10 = _06_ & zeros2_10;
  assign zeros2_10 = ~ port[13];
  assign _07_ = ~ port[14];
  assign empty2_11 = _07_ & zeros2_11;
  assign zeros2_11 = ~ port[15];
  assign _08_ = ~ port[16];
  assign empty2_12 = _08_ & zeros2_12;
  assign zeros2_12 = ~ port[17];
  assign _09_ = ~ port[18];
  assign zeros2_13 = ~ port[19];
  assign empty2_13 = _09_ & zeros2_13;
  assign _10_ = ~ port[20];
  assign empty2_14 = _10_ & zeros2_14;
  assign zeros2_14 = ~ port[21];
  assign _11_ = ~ port[22];
  assign zeros2_15 = ~ port_3;
  assign empty2_15 = _11_ & zeros2_15;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? 3'h0 : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign { _12_[54:24], shifted } = { port_3, port } << { empty16_1, leading_zeros[3:0] };
  assign _13_ = { port_2[6:0], port_4 } + 5'h17;
  assign { _14_[9], o__shift } = _13_ - { empty16_1, leading_zeros[3:0] };
  assign _12_[23:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign _14_[8:0] = o__shift;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__place (
  input wire [15:0] i__p0__sig,
  input wire [9:0] i__p0__shift,
  input wire i__a__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  input wire [15:0] i__p1__sig,
  input wire [9:0] i__p1__shift,
  input wire i__b__sign,
  input wire i__p1__inf,
  input wire i__p1__nan,
  output wire [9:0] o__a__exp,
  output wire [9:0] o__b__exp,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [10:0] _00_, _01_;
  wire _02_, _03_, _04_, _05_;
  assign { _00_[10], o__a__exp } = i__p0__sig[15] ? { 1'h0, i__p0__shift } : 11'h000;
  assign { _01_[10], o__b__exp } = i__p1__sig[15] ? { 1'h0, i__p1__shift } : 11'h000;
  assign o__inf = i__p0__inf | i__p1__inf;
  assign o__inf_sign = i__p0__inf ? i__a__sign : i__b__sign;
  assign _02_ = i__p0__nan | i__p1__nan;
  assign _03_ = i__p0__inf & i__p1__inf;
  assign _04_ = i__a__sign ^ i__b__sign;
  assign _05_ = _03_ & _04_;
  assign o__nan = _02_ | _05_;
  assign _00_[9:0] = o__a__exp;
  assign _01_[9:0] = o__b__exp;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [31:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [34:0] _02_;
  wire [33:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[34], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 34'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 34'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[33:0] = magnitude;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire o__inf,
  output wire o__nan,
  output wire [7:0] o__a0__sig,
  output wire [8:0] o__a0__shift,
  output wire o__inf_2,
  output wire o__nan_2,
  output wire [7:0] o__a1__sig,
  output wire [8:0] o__a1__shift,
  output wire o__inf_3,
  output wire o__nan_3,
  output wire [7:0] o__b0__sig,
  output wire [8:0] o__b0__shift,
  output wire o__inf_4,
  output wire o__nan_4,
  output wire [7:0] o__b1__sig,
  output wire [8:0] o__b1__shift
);
  wire _0_, _1_, _2_, _3_, _4_, _5_, _6_, _7_;
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__a a0 (
    .code(a[15:0]),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__a a1 (
    .code(a[31:16]),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__a b0 (
    .code(b[15:0]),
    .o__inf(o__inf_3),
    .o__nan(o__nan_3),
    .port(_4_),
    .port_2(_5_)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__a b1 (
    .code(b[31:16]),
    .o__inf(o__inf_4),
    .o__nan(o__nan_4),
    .port(_6_),
    .port_2(_7_)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(a[6:0]),
    .port_2(a[15:8]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__lead_a lead_a1 (
    .i__inf(o__inf_2),
    .i__nan(o__nan_2),
    .o__shift(o__a1__shift),
    .port(a[22:16]),
    .port_2(a[31:24]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__a1__sig)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__lead_a lead_b0 (
    .i__inf(o__inf_3),
    .i__nan(o__nan_3),
    .o__shift(o__b0__shift),
    .port(b[6:0]),
    .port_2(b[15:8]),
    .port_3(_4_),
    .port_4(_5_),
    .shifted(o__b0__sig)
  );
  dot_bfloat16_bfloat16_lanes2_fp32__unpack__lead_a lead_b1 (
    .i__inf(o__inf_4),
    .i__nan(o__nan_4),
    .o__shift(o__b1__shift),
    .port(b[22:16]),
    .port_2(b[31:24]),
    .port_3(_6_),
    .port_4(_7_),
    .shifted(o__b1__sig)
  );
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule

module dot_bfloat16_bfloat16_lanes2_fp32__unpack__lead_a (
  input wire [6:0] port,
  input wire [7:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] shifted,
  output wire [8:0] o__shift
);
  wire _00_, _01_, _05_, _06_, empty2_0, empty2_1, empty2_2, empty2_3, empty4_0, empty4_1, empty8_0, zeros2_0,
    zeros2_1, zeros2_2, zeros2_3;
  wire [22:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _05_ = ~ port[2];
  assign empty2_1 = _05_ & zeros2_1;
  assign zeros2_1 = ~ port[3];
  assign _06_ = ~ port[4];
  assign empty2_2 = _06_ & zeros2_2;
  assign zeros2_2 = ~ port[5];
  assign _01_ = ~ port[6];
  assign empty2_3 = _01_ & zeros2_3;
  assign zeros2_3 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign { _02_[22:8], shifted } = { port_3, port } << leading_zeros;
  assign _03_ = { port_2[6:0], port_4 } + 3'h7;
  assign { _04_[9], o__shift } = _03_ - leading_zeros;
  assign _02_[7:0] = shifted;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _04_[8:0] = o__shift;
endmodule
