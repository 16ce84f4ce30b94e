// dot_e4m3fn_e4m3fn_lanes2_fp16
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  2 x e4m3fn
//   input  b            16 bits  2 x e4m3fn
//   input  acc          16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = [0x3b (1.375), 0xc3 (-2.75)], b = [0xc3 (-2.75), 0x33 (0.6875)], acc = 0x397e (0.686523438) give o =
//     0xc4fc (-4.984375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes2_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, compare__a__sign, compare__b__sign, compare__later, compare__nan,
    compare__opposite, multiply__p0__nan, multiply__p1__nan, order__cancel, order__inf_sign,
    order__largest_sign, order__middle_sign, order__minus_zero, order__smallest_sign, unpack__a0__nan,
    unpack__a1__nan, unpack__b0__nan, unpack__b1__nan;
  wire [5:0] add__shift, compare__a__exp, compare__b__exp, multiply__p0__shift, multiply__p1__shift,
    normalise__exp, order__middle_distance, order__smallest_distance;
  wire [35:0] add__sig;
  wire [7:0] multiply__p0__sig, multiply__p1__sig;
  wire [12:0] normalise__sig;
  wire [10:0] order__largest, order__middle, order__smallest;
  wire [4:0] unpack__a0__shift, unpack__a1__shift, unpack__b0__shift, unpack__b1__shift;
  wire [3:0] unpack__a0__sig, unpack__a1__sig, unpack__b0__sig, unpack__b1__sig;
  dot_e4m3fn_e4m3fn_lanes2_fp16__add add (
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
    .i__shift(add__shift),
    .i__smallest(order__smallest),
    .i__smallest_distance(order__smallest_distance),
    .i__smallest_sign(order__smallest_sign),
    .o__sign(add__sign),
    .add__sig_28_0(add__sig[28:0])
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__compare compare (
    .i__a__exp(compare__a__exp),
    .i__a__sign(compare__a__sign),
    .i__b__exp(compare__b__exp),
    .i__b__sign(compare__b__sign),
    .i__nan(compare__nan),
    .o__later(compare__later),
    .o__opposite(compare__opposite),
    .multiply__p0__sig(multiply__p0__sig),
    .multiply__p1__sig(multiply__p1__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__a1__nan(unpack__a1__nan),
    .i__a1__shift(unpack__a1__shift),
    .i__a1__sig(unpack__a1__sig),
    .i__a1__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .i__b1__nan(unpack__b1__nan),
    .i__b1__shift(unpack__b1__shift),
    .i__b1__sig(unpack__b1__sig),
    .i__b1__sign(b[15]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(compare__a__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sig(multiply__p1__sig),
    .o__p1__sign(compare__b__sign)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_28_0(add__sig[28:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__order order (
    .code(acc),
    .i__a__exp(compare__a__exp),
    .i__a__sign(compare__a__sign),
    .i__b__exp(compare__b__exp),
    .i__b__sign(compare__b__sign),
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
    .o__shift(add__shift),
    .o__smallest_distance(order__smallest_distance),
    .multiply__p0__sig(multiply__p0__sig),
    .multiply__p1__sig(multiply__p1__sig),
    .smallest__sig(order__smallest),
    .smallest__sign(order__smallest_sign)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__place place (
    .i__a__sign(compare__a__sign),
    .i__b__sign(compare__b__sign),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .o__a__exp(compare__a__exp),
    .o__b__exp(compare__b__exp),
    .o__nan(compare__nan)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack unpack (
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__a1__shift(unpack__a1__shift),
    .o__a1__sig(unpack__a1__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__b1__shift(unpack__b1__shift),
    .o__b1__sig(unpack__b1__sig),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__a1__nan),
    .o__nan_3(unpack__b0__nan),
    .o__nan_4(unpack__b1__nan),
    .a(a),
    .b(b)
  );
  assign add__sig[35:29] = {7{add__sig[28]}};
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__add (
  input wire [10:0] i__largest,
  input wire [10:0] i__middle,
  input wire [10:0] i__smallest,
  input wire i__largest_sign,
  input wire i__middle_sign,
  input wire i__smallest_sign,
  input wire i__cancel,
  input wire [5:0] i__shift,
  input wire [5:0] i__middle_distance,
  input wire [5:0] i__smallest_distance,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [28:0] add__sig_28_0,
  output wire o__sign
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _11_, _12_, _15_, _20_, _21_, _22_, _23_, _24_, _25_,
    _26_, _27_, _30_, _31_, _32_, _33_, _36_, sign, smallest_moved_moves, smallest_moved_near_sticky,
    smallest_moved_stays, smallest_moved_sticky;
  wire [27:0] _02_, _09_, _10_, _16_, _19_, sum_carry, sum_half, sum_sum;
  wire [24:0] _13_, _28_, _29_, _34_, _35_, middle_moved, middle_moved_by_1, middle_moved_by_3,
    middle_moved_by_7, smallest_moved, smallest_moved_near, smallest_moved_near_by_1, smallest_moved_near_by_3,
    smallest_moved_near_by_7;
  wire [8:0] _14_;
  wire [28:0] _17_, total;
  wire [29:0] _18_;
  assign _36_ = i__middle_distance >= 4'he;
  assign middle_moved_by_1 = i__middle_distance[0] ? { 1'h0, i__middle, 13'h0000 } : { i__middle, 14'h0000 };
  assign middle_moved_by_3 = i__middle_distance[1] ? { 2'h0, middle_moved_by_1[24:2] } : middle_moved_by_1;
  assign middle_moved_by_7 = i__middle_distance[2] ? { 4'h0, middle_moved_by_3[24:4] } : middle_moved_by_3;
  assign middle_moved = i__middle_distance[3] ? { 8'h00, middle_moved_by_7[24:8] } : middle_moved_by_7;
  assign smallest_moved_near_by_1 = i__smallest_distance[0] ? { 1'h0, i__smallest, 13'h0000 } : { i__smallest, 14'h0000 };
  assign smallest_moved_near_by_3 = i__smallest_distance[1] ? { 2'h0, smallest_moved_near_by_1[24:2] } : smallest_moved_near_by_1;
  assign smallest_moved_near_by_7 = i__smallest_distance[2] ? { 4'h0, smallest_moved_near_by_3[24:4] } : smallest_moved_near_by_3;
  assign smallest_moved_near = i__smallest_distance[3] ? { 8'h00, smallest_moved_near_by_7[24:8] } : smallest_moved_near_by_7;
  assign _01_ = | smallest_moved_near_by_1[1:0];
  assign _04_ = i__smallest_distance[1] & _01_;
  assign _05_ = | smallest_moved_near_by_3[3:0];
  assign _06_ = i__smallest_distance[2] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | smallest_moved_near_by_7[7:0];
  assign _11_ = i__smallest_distance[3] & _08_;
  assign smallest_moved_near_sticky = _07_ | _11_;
  assign _12_ = | i__smallest_distance[5:4];
  assign smallest_moved_stays = ~ _12_;
  assign smallest_moved_moves = i__smallest_distance[5:4] == 1'h1;
  assign _13_ = smallest_moved_near & {25{smallest_moved_stays}};
  assign _14_ = smallest_moved_near[24:16] & {9{smallest_moved_moves}};
  assign smallest_moved = _13_ | { 16'h0000, _14_ };
  assign _15_ = | smallest_moved_near[15:0];
  assign _20_ = _15_ & _12_;
  assign _23_ = smallest_moved_near_sticky | _20_;
  assign _24_ = | smallest_moved_near[24:16];
  assign _25_ = _24_ & _12_;
  assign _26_ = ~ smallest_moved_moves;
  assign _27_ = _25_ & _26_;
  assign smallest_moved_sticky = _23_ | _27_;
  assign _35_ = middle_moved & _28_;
  assign _28_ = ~ {25{_36_}};
  assign _29_ = smallest_moved & _28_;
  assign _30_ = ~ i__cancel;
  assign _31_ = i__middle[10] & _30_;
  assign _32_ = _36_ ? _31_ : smallest_moved_sticky;
  assign _34_ = _29_ | { 24'h000000, _32_ };
  assign _33_ = _36_ ? i__middle_sign : i__smallest_sign;
  assign sum_half = { 3'h0, i__largest, 14'h0000 } ^ _09_;
  assign _00_ = _33_ ^ i__largest_sign;
  assign _02_ = { 3'h0, _34_ } ^ {28{_00_}};
  assign sum_sum = sum_half ^ _02_;
  assign _03_ = i__middle_sign ^ i__largest_sign;
  assign _09_ = { 3'h0, _35_ } ^ {28{_03_}};
  assign _10_ = { 3'h0, i__largest, 14'h0000 } & _09_;
  assign _16_ = sum_half & _02_;
  assign sum_carry = _10_ | _16_;
  assign _17_ = sum_sum + { sum_carry[26:0], _03_ };
  assign { _18_[29], total } = { sum_sum, 1'h1 } + { sum_carry[26:0], _03_, _00_ };
  assign _19_ = ~ _17_[27:0];
  assign add__sig_28_0 = _17_[27] ? { _19_[27], _19_ } : { 1'h0, total[28:1] };
  assign _21_ = | { {7{add__sig_28_0[28]}}, add__sig_28_0 };
  assign _22_ = i__largest_sign ^ _17_[27];
  assign sign = _21_ ? _22_ : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign _18_[28:0] = total;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__compare (
  input wire [7:0] multiply__p0__sig,
  input wire i__a__sign,
  input wire [7:0] multiply__p1__sig,
  input wire i__b__sign,
  input wire [5:0] i__a__exp,
  input wire [5:0] i__b__exp,
  input wire i__nan,
  output wire o__later,
  output wire o__opposite
);
  wire _0_, _1_;
  assign o__later = { i__a__exp, multiply__p0__sig, 3'h0 } < { i__b__exp, multiply__p1__sig, 3'h0 };
  assign _0_ = { i__a__exp, multiply__p0__sig } == { i__b__exp, multiply__p1__sig };
  assign _1_ = i__a__sign ^ i__b__sign;
  assign o__opposite = _0_ & _1_;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__multiply (
  input wire i__a0__sign,
  input wire i__a1__sign,
  input wire i__b0__sign,
  input wire i__b1__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire i__a1__nan,
  input wire [3:0] i__a1__sig,
  input wire [4:0] i__a1__shift,
  input wire i__b0__nan,
  input wire [3:0] i__b0__sig,
  input wire [4:0] i__b0__shift,
  input wire i__b1__nan,
  input wire [3:0] i__b1__sig,
  input wire [4:0] i__b1__shift,
  output wire [7:0] o__p0__sig,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire [7:0] o__p1__sig,
  output wire [5:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan
);
  wire [2:0] _00_, _04_, _05_, _06_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum;
  wire [8:0] _01_, _15_;
  wire [5:0] _02_, _16_;
  wire [6:0] _03_, _17_;
  wire _07_, _08_, _09_, _10_, _11_, _12_, _13_, _18_, _19_, _20_, _21_, _22_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum,
    product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum, product1_level2_1_carry,
    product1_level2_1_half, product1_level2_1_sum, product1_level3_0_carry, product1_level3_0_half,
    product1_level3_0_sum;
  wire [7:0] _14_, _23_, product0, product1;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3;
  assign _05_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _06_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _05_ | _06_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _07_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _08_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _07_ | _08_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _10_ = product1_row2[3] & product1_row3[2];
  assign _11_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _10_ | _11_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _12_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _13_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _12_ | _13_;
  assign { _14_[7], product1[7:1] } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign { _15_[8], o__p1__sig } = product1[7] ? { 1'h0, product1[7:1], product1_row0[0] } : { product1[7:1], product1_row0[0], 1'h0 };
  assign _16_ = i__a1__shift + i__b1__shift;
  assign { _17_[6], o__p1__shift } = _16_ + product1[7];
  assign o__p1__sign = i__a1__sign ^ i__b1__sign;
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _04_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _09_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _18_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _09_ | _18_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _19_ = product0_row2[3] & product0_row3[2];
  assign _20_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _19_ | _20_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _21_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _22_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _21_ | _22_;
  assign { _23_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign { _01_[8], o__p0__sig } = product0[7] ? { 1'h0, product0[7:1], product0_row0[0] } : { product0[7:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = i__a1__sig[0] ? i__b1__sig : 4'h0;
  assign product1_row1 = i__a1__sig[1] ? i__b1__sig : 4'h0;
  assign product1_row2 = i__a1__sig[2] ? i__b1__sig : 4'h0;
  assign product1_row3 = i__a1__sig[3] ? i__b1__sig : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _14_[6:0] = product1[7:1];
  assign _03_[5:0] = o__p0__shift;
  assign _01_[7:0] = o__p0__sig;
  assign _17_[5:0] = o__p1__shift;
  assign _23_[6:0] = product0[7:1];
  assign product1[0] = product1_row0[0];
  assign product0[0] = product0_row0[0];
  assign _15_[7:0] = o__p1__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__normalise (
  input wire [5:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [28:0] add__sig_28_0,
  input wire i__sign,
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [5:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    at_floor, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_3, empty2_4,
    empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [6:0] _011_, _012_;
  wire [5:0] _032_, zeros;
  wire [4:0] leading_zeros;
  wire [18:0] shifted_by_15;
  wire [12:0] shifted_by_3;
  wire [26:0] shifted_by_31;
  wire [35:0] shifted_by_63;
  wire [14:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign zeros2_2 = ~ add__sig_28_0[0];
  assign _013_ = ~ add__sig_28_0[1];
  assign empty2_3 = _013_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_28_0[2];
  assign _014_ = ~ add__sig_28_0[3];
  assign empty2_4 = _014_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_28_0[4];
  assign _015_ = ~ add__sig_28_0[5];
  assign empty2_5 = _015_ & zeros2_5;
  assign zeros2_5 = ~ add__sig_28_0[6];
  assign _016_ = ~ add__sig_28_0[7];
  assign empty2_6 = _016_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_28_0[8];
  assign _017_ = ~ add__sig_28_0[9];
  assign empty2_7 = _017_ & zeros2_7;
  assign zeros2_7 = ~ add__sig_28_0[10];
  assign _018_ = ~ add__sig_28_0[11];
  assign empty2_8 = _018_ & zeros2_8;
  assign zeros2_8 = ~ add__sig_28_0[12];
  assign _019_ = ~ add__sig_28_0[13];
  assign empty2_9 = _019_ & zeros2_9;
  assign zeros2_9 = ~ add__sig_28_0[14];
  assign _020_ = ~ add__sig_28_0[15];
  assign empty2_10 = _020_ & zeros2_10;
  assign zeros2_10 = ~ add__sig_28_0[16];
  assign _021_ = ~ add__sig_28_0[17];
  assign empty2_11 = _021_ & zeros2_11;
  assign zeros2_11 = ~ add__sig_28_0[18];
  assign _022_ = ~ add__sig_28_0[19];
  assign empty2_12 = _022_ & zeros2_12;
  assign zeros2_12 = ~ add__sig_28_0[20];
  assign _023_ = ~ add__sig_28_0[21];
  assign empty2_13 = _023_ & zeros2_13;
  assign zeros2_13 = ~ add__sig_28_0[22];
  assign _024_ = ~ add__sig_28_0[23];
  assign empty2_14 = _024_ & zeros2_14;
  assign zeros2_14 = ~ add__sig_28_0[24];
  assign _025_ = ~ add__sig_28_0[25];
  assign empty2_15 = _025_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_28_0[26];
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
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
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign zeros = { empty16_1, leading_zeros[3:0] } + 4'h9;
  assign at_floor = i__shift < zeros;
  assign _032_ = at_floor ? i__shift : zeros;
  assign shifted_by_63 = _032_[5] ? { add__sig_28_0[3:0], 32'h00000000 } : { {7{add__sig_28_0[28]}}, add__sig_28_0 };
  assign shifted_by_31 = _032_[4] ? { shifted_by_63[19:0], 7'h00 } : shifted_by_63[35:9];
  assign shifted_by_15 = _032_[3] ? shifted_by_31[18:0] : shifted_by_31[26:8];
  assign shifted_by_7 = _032_[2] ? shifted_by_15[14:0] : shifted_by_15[18:4];
  assign shifted_by_3 = _032_[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = _032_[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _026_ = ~ _032_[4];
  assign _027_ = | shifted_by_63[8:0];
  assign _028_ = _026_ & _027_;
  assign _029_ = ~ _032_[3];
  assign _030_ = | shifted_by_31[7:0];
  assign _031_ = _029_ & _030_;
  assign _000_ = _028_ | _031_;
  assign _001_ = ~ _032_[2];
  assign _002_ = | shifted_by_15[3:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = _000_ | _003_;
  assign _005_ = ~ _032_[1];
  assign _006_ = | shifted_by_7[1:0];
  assign _007_ = _005_ & _006_;
  assign _008_ = _004_ | _007_;
  assign _009_ = ~ _032_[0];
  assign _010_ = _009_ & shifted_by_3[0];
  assign normalise__sig_0 = _008_ | _010_;
  assign _011_ = i__shift - zeros;
  assign { _012_[6], o__exp } = at_floor ? 7'h00 : _011_;
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
  assign zeros4_1[1] = empty2_3;
  assign _012_[5:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__order (
  input wire [15:0] code,
  input wire [7:0] multiply__p0__sig,
  input wire i__a__sign,
  input wire [7:0] multiply__p1__sig,
  input wire i__b__sign,
  input wire [5:0] i__a__exp,
  input wire [5:0] i__b__exp,
  input wire i__nan,
  input wire i__later,
  input wire i__opposite,
  output wire [10:0] largest__sig,
  output wire [10:0] middle__sig,
  output wire [10:0] smallest__sig,
  output wire largest__sign,
  output wire middle__sign,
  output wire smallest__sign,
  output wire o__cancel,
  output wire [5:0] o__shift,
  output wire [5:0] o__middle_distance,
  output wire [5:0] o__smallest_distance,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [6:0] _00_, _08_, _12_, _13_, _14_;
  wire [10:0] _01_, _02_, _21_, acc__sig;
  wire [5:0] _03_, _04_, _05_, acc__exp, largest__exp, middle__exp, smallest__exp;
  wire _06_, _07_, _09_, _10_, _11_, _15_, _16_, _17_, _18_, _19_, _20_, _22_, _23_, _24_, _25_, _26_, _27_,
    against_b, alone;
  assign { _08_[6], acc__exp } = acc__sig[10] ? { 1'h0, _00_[5:0] } : 7'h00;
  assign _27_ = { i__a__exp, multiply__p0__sig, 3'h0 } < { acc__exp, acc__sig };
  assign _26_ = { i__b__exp, multiply__p1__sig, 3'h0 } < { acc__exp, acc__sig };
  assign _15_ = { i__a__exp, multiply__p0__sig, 3'h0 } == { acc__exp, acc__sig };
  assign _18_ = i__a__sign ^ code[15];
  assign _25_ = _15_ & _18_;
  assign _19_ = { i__b__exp, multiply__p1__sig, 3'h0 } == { acc__exp, acc__sig };
  assign _20_ = i__b__sign ^ code[15];
  assign against_b = _19_ & _20_;
  assign _24_ = _27_ & _26_;
  assign _23_ = _27_ | _26_;
  assign largest__sig = _24_ ? acc__sig : _21_;
  assign _21_ = i__later ? { multiply__p1__sig, 3'h0 } : { multiply__p0__sig, 3'h0 };
  assign _01_ = _23_ ? acc__sig : _02_;
  assign middle__sig = _24_ ? _21_ : _01_;
  assign _02_ = i__later ? { multiply__p0__sig, 3'h0 } : { multiply__p1__sig, 3'h0 };
  assign smallest__sig = _23_ ? _02_ : acc__sig;
  assign largest__exp = _24_ ? acc__exp : _03_;
  assign _03_ = i__later ? i__b__exp : i__a__exp;
  assign _05_ = _23_ ? acc__exp : _04_;
  assign middle__exp = _24_ ? _03_ : _05_;
  assign _04_ = i__later ? i__a__exp : i__b__exp;
  assign smallest__exp = _23_ ? _04_ : acc__exp;
  assign largest__sign = _24_ ? code[15] : _06_;
  assign _06_ = i__later ? i__b__sign : i__a__sign;
  assign _09_ = _23_ ? code[15] : _07_;
  assign middle__sign = _24_ ? _06_ : _09_;
  assign _07_ = i__later ? i__a__sign : i__b__sign;
  assign smallest__sign = _23_ ? _07_ : code[15];
  assign _10_ = i__later ? against_b : _25_;
  assign alone = _23_ ? _10_ : i__opposite;
  assign _11_ = i__later ? _25_ : against_b;
  assign o__cancel = _24_ ? i__opposite : _11_;
  assign o__shift = alone ? smallest__exp : largest__exp;
  assign { _12_[6], o__middle_distance } = largest__exp - middle__exp;
  assign _13_ = largest__exp - smallest__exp;
  assign { _14_[6], o__smallest_distance } = alone ? 7'h00 : _13_;
  assign o__minus_zero = & { code[15], i__b__sign, i__a__sign };
  assign o__nan = i__nan | _22_;
  dot_e4m3fn_e4m3fn_lanes2_fp16__order__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_22_),
    .port(_16_),
    .port_2(_17_)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__order__lead_acc lead_acc (
    .i__inf(o__inf),
    .i__nan(_22_),
    .o__shift(_00_[5:0]),
    .port(code[9:0]),
    .port_2(code[15:11]),
    .port_3(_16_),
    .port_4(_17_),
    .shifted(acc__sig)
  );
  assign o__inf_sign = code[15];
  assign _00_[6] = 1'h0;
  assign _08_[5:0] = acc__exp;
  assign _12_[5:0] = o__middle_distance;
  assign _14_[5:0] = o__smallest_distance;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__order__acc (
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

module dot_e4m3fn_e4m3fn_lanes2_fp16__order__lead_acc (
  input wire [9:0] port,
  input wire [4:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [10:0] shifted,
  output wire [5:0] o__shift
);
  wire _00_, _01_, _02_, _03_, _04_, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_2, empty4_3,
    empty8_1, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [25:0] _05_;
  wire [5:0] _06_;
  wire [6:0] _07_;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign { _05_[25:11], shifted } = { port_3, port } << { empty8_1, leading_zeros[2:0] };
  assign _06_ = { port_2[3:0], port_4 } + 4'ha;
  assign { _07_[6], o__shift } = _06_ - { empty8_1, leading_zeros[2:0] };
  assign zeros2_2 = ~ port[0];
  assign _00_ = ~ port[1];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ port[2];
  assign _01_ = ~ port[3];
  assign empty2_4 = _01_ & zeros2_4;
  assign zeros2_4 = ~ port[4];
  assign _02_ = ~ port[5];
  assign zeros2_5 = ~ port[6];
  assign empty2_5 = _02_ & zeros2_5;
  assign _03_ = ~ port[7];
  assign zeros2_6 = ~ port[8];
  assign empty2_6 = _03_ & zeros2_6;
  assign _04_ = ~ port[9];
  assign zeros2_7 = ~ port_3;
  assign empty2_7 = _04_ & zeros2_7;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign _05_[10:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _07_[5:0] = o__shift;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__place (
  input wire [7:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__a__sign,
  input wire i__p0__nan,
  input wire [7:0] i__p1__sig,
  input wire [5:0] i__p1__shift,
  input wire i__b__sign,
  input wire i__p1__nan,
  output wire [5:0] o__a__exp,
  output wire [5:0] o__b__exp,
  output wire o__nan
);
  wire [6:0] _0_, _1_, _2_, _3_;
  assign { _1_[6], o__a__exp } = i__p0__sig[7] ? _0_ : 7'h00;
  assign _2_ = i__p1__shift + 3'h5;
  assign { _3_[6], o__b__exp } = i__p1__sig[7] ? _2_ : 7'h00;
  assign o__nan = i__p0__nan | i__p1__nan;
  assign _0_ = i__p0__shift + 3'h5;
  assign _3_[5:0] = o__b__exp;
  assign _1_[5:0] = o__a__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire [6:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [18:0] _02_;
  wire [17:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_12_1[11] ? _00_ : 7'h00;
  assign _01_ = normalise__sig_0 | normalise__sig_12_1[1];
  assign up = normalise__sig_12_1[0] & _01_;
  assign { _02_[18], magnitude } = { exponent, normalise__sig_12_1[10:1] } + up;
  assign _03_ = magnitude > 15'h7bff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 18'h07bff : magnitude;
  assign _06_ = _04_ ? 18'h07c00 : _05_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _06_[14:0] };
  assign _02_[17:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__unpack (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire o__nan_2,
  output wire [3:0] o__a1__sig,
  output wire [4:0] o__a1__shift,
  output wire o__nan_3,
  output wire [3:0] o__b0__sig,
  output wire [4:0] o__b0__shift,
  output wire o__nan_4,
  output wire [3:0] o__b1__sig,
  output wire [4:0] o__b1__shift
);
  wire _0_, _1_, _2_, _3_, _4_, _5_, _6_, _7_;
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__nan_3),
    .port(_4_),
    .port_2(_5_)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__nan_4),
    .port(_6_),
    .port_2(_7_)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__lead_a lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(a[2:0]),
    .port_2(a[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__lead_a lead_a1 (
    .i__nan(o__nan_2),
    .o__shift(o__a1__shift),
    .port(a[10:8]),
    .port_2(a[15:12]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__a1__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__lead_a lead_b0 (
    .i__nan(o__nan_3),
    .o__shift(o__b0__shift),
    .port(b[2:0]),
    .port_2(b[7:4]),
    .port_3(_4_),
    .port_4(_5_),
    .shifted(o__b0__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__lead_a lead_b1 (
    .i__nan(o__nan_4),
    .o__shift(o__b1__shift),
    .port(b[10:8]),
    .port_2(b[15:12]),
    .port_3(_6_),
    .port_4(_7_),
    .shifted(o__b1__sig)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a (
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

module dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__lead_a (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__shift
);
  wire _00_, _04_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _01_;
  wire [4:0] _02_;
  wire [5:0] _03_;
  wire [2:0] leading_zeros;
  wire [1:0] zeros4_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _04_ = ~ port[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign { _01_[10:4], shifted } = { port_3, port } << leading_zeros;
  assign _02_ = { port_2[2:0], port_4 } + 2'h3;
  assign { _03_[5], o__shift } = _02_ - leading_zeros;
  assign _01_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _03_[4:0] = o__shift;
endmodule
