// dot_bfloat16_bfloat16_lanes4_fp32_align26
//
// Spec:    dot:a=bfloat16,b=bfloat16,lanes=4,acc=fp32,align=26
// Latency: none, combinational
// Ports:
//   input  a            64 bits  4 x bfloat16
//   input  b            64 bits  4 x bfloat16
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3fb0 (1.375), 0xc034 (-2.8125), 0x3f30 (0.6875), 0x4050 (3.25)], b = [0xc034 (-2.8125), 0x3f30
//     (0.6875), 0x4050 (3.25), 0xbfb8 (-1.4375)], acc = 0x3f2fb15b (0.68629998) give o = 0xc0f1a9d5 (-7.55198145)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_bfloat16_bfloat16_lanes4_fp32_align26 (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [4:0] cut__carry;
  wire cut__inf, cut__inf_sign, cut__minus_zero, cut__nan, maximum__any, maximum__minus, maximum__minus_zero,
    maximum__nan, maximum__plus, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, multiply__p1__inf,
    multiply__p1__nan, multiply__p1__sign, multiply__p2__inf, multiply__p2__nan, multiply__p2__sign,
    multiply__p3__inf, multiply__p3__nan, multiply__p3__sign, normalise__sign, unpack__a0__inf, unpack__a0__nan,
    unpack__a1__inf, unpack__a1__nan, unpack__a2__inf, unpack__a2__nan, unpack__a3__inf, unpack__a3__nan,
    unpack__b0__inf, unpack__b0__nan, unpack__b1__inf, unpack__b1__nan, unpack__b2__inf, unpack__b2__nan,
    unpack__b3__inf, unpack__b3__nan;
  wire [8:0] cut__shift, maximum__shift0, maximum__shift1, maximum__shift2, maximum__shift3, maximum__top,
    normalise__exp, sum__shift;
  wire signed [26:0] cut__x0, cut__x1, cut__x2, cut__x3, cut__x4;
  wire [15:0] maximum__sig0, maximum__sig1, maximum__sig2, maximum__sig3;
  wire [25:0] normalise__sig;
  wire [53:0] sum__sig;
  wire [7:0] unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig, unpack__a2__shift,
    unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__b0__shift, unpack__b0__sig, unpack__b1__shift,
    unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig;
  dot_bfloat16_bfloat16_lanes4_fp32_align26__cut cut (
    .code(acc),
    .i__any(maximum__any),
    .i__minus(maximum__minus),
    .i__minus_zero(maximum__minus_zero),
    .i__nan(maximum__nan),
    .i__plus(maximum__plus),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__top(maximum__top),
    .o__carry(cut__carry),
    .o__inf(cut__inf),
    .o__inf_sign(cut__inf_sign),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_15_1(maximum__sig3[15:1]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .multiply__p0__sign(multiply__p0__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_15_1(maximum__sig1[15:1]),
    .multiply__p1__sign(multiply__p1__sign),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_15_1(maximum__sig2[15:1]),
    .multiply__p2__sign(multiply__p2__sign),
    .top(cut__shift)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__maximum maximum (
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__sign(multiply__p0__sign),
    .i__p1__inf(multiply__p1__inf),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__sign(multiply__p1__sign),
    .i__p2__inf(multiply__p2__inf),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__sign(multiply__p2__sign),
    .i__p3__inf(multiply__p3__inf),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__sign(multiply__p3__sign),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .largest(maximum__top),
    .o__any(maximum__any),
    .o__minus(maximum__minus),
    .o__minus_zero(maximum__minus_zero),
    .o__nan(maximum__nan),
    .o__plus(maximum__plus),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_15_1(maximum__sig1[15:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_15_1(maximum__sig2[15:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_15_1(maximum__sig3[15:1])
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a1__inf(unpack__a1__inf),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__inf(unpack__a2__inf),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__inf(unpack__a3__inf),
    .i__a3__nan(unpack__a3__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__inf(unpack__b1__inf),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__inf(unpack__b2__inf),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__inf(unpack__b3__inf),
    .i__b3__nan(unpack__b3__nan),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(maximum__shift0),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__inf(multiply__p1__inf),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(maximum__shift1),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__inf(multiply__p2__inf),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(maximum__shift2),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__inf(multiply__p3__inf),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(maximum__shift3),
    .o__p3__sign(multiply__p3__sign),
    .a_6_0(a[6:0]),
    .b_63_56(b[63:56]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_7(unpack__a1__sig[7]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_7(unpack__a2__sig[7]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_7(unpack__a3__sig[7]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .a_22_8(a[22:8]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_7(unpack__b1__sig[7]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_7(unpack__b2__sig[7]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_7(unpack__b3__sig[7]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_15_1(maximum__sig0[15:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .a_38_24(a[38:24]),
    .maximum__sig1_15_1(maximum__sig1[15:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_15_1(maximum__sig2[15:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_15_1(maximum__sig3[15:1]),
    .a_54_40(a[54:40]),
    .a_63_56(a[63:56]),
    .b_6_0(b[6:0]),
    .b_22_8(b[22:8]),
    .b_38_24(b[38:24]),
    .b_54_40(b[54:40])
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(sum__shift),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .sum__sig_30_0(sum__sig[30:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__sum sum (
    .clamped(sum__shift),
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sign(normalise__sign),
    .acc_31(acc[31]),
    .cut__x3_25_0(cut__x3[25:0]),
    .sum__sig_30_0(sum__sig[30:0]),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0])
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack unpack (
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__a1__inf(unpack__a1__inf),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__inf(unpack__a2__inf),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__inf(unpack__a3__inf),
    .o__a3__nan(unpack__a3__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__inf(unpack__b1__inf),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__inf(unpack__b2__inf),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__inf(unpack__b3__inf),
    .o__b3__nan(unpack__b3__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_7(unpack__b1__sig[7]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_7(unpack__b2__sig[7]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_7(unpack__b3__sig[7]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .b(b),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_7(unpack__a1__sig[7]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_7(unpack__a2__sig[7]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_7(unpack__a3__sig[7])
  );
  assign cut__x4[26] = acc[31];
  assign unpack__b2__shift[7:1] = b[46:40];
  assign unpack__b2__sig[6:0] = b[38:32];
  assign cut__x3[26] = multiply__p3__sign;
  assign unpack__b1__shift[7:1] = b[30:24];
  assign unpack__b1__sig[6:0] = b[22:16];
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a3__shift[7:1] = a[62:56];
  assign unpack__a3__sig[6:0] = a[54:48];
  assign cut__x2[26] = multiply__p2__sign;
  assign unpack__a2__shift[7:1] = a[46:40];
  assign unpack__a2__sig[6:0] = a[38:32];
  assign unpack__a1__shift[7:1] = a[30:24];
  assign unpack__a1__sig[6:0] = a[22:16];
  assign unpack__b3__shift[7:1] = b[62:56];
  assign cut__x1[26] = multiply__p1__sign;
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
  assign sum__sig[53:31] = {23{sum__sig[30]}};
  assign cut__x0[26] = multiply__p0__sign;
  assign unpack__b3__sig[6:0] = b[54:48];
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__cut (
  input wire [31:0] code,
  input wire maximum__sig0_0,
  input wire [14:0] maximum__sig0_15_1,
  input wire [8:0] i__shift0,
  input wire multiply__p0__sign,
  input wire maximum__sig1_0,
  input wire [14:0] maximum__sig1_15_1,
  input wire [8:0] i__shift1,
  input wire multiply__p1__sign,
  input wire maximum__sig2_0,
  input wire [14:0] maximum__sig2_15_1,
  input wire [8:0] i__shift2,
  input wire multiply__p2__sign,
  input wire maximum__sig3_0,
  input wire [14:0] maximum__sig3_15_1,
  input wire [8:0] i__shift3,
  input wire multiply__p3__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  input wire i__plus,
  input wire i__minus,
  output wire [8:0] top,
  output wire [25:0] cut__x4_25_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [25:0] cut__x0_25_0,
  output wire [25:0] cut__x1_25_0,
  output wire [25:0] cut__x2_25_0,
  output wire [25:0] cut__x3_25_0,
  input wire [8:0] i__top,
  output wire [4:0] o__carry
);
  wire [10:0] _000_, _004_, _023_, _029_;
  wire _001_, _005_, _008_, _009_, _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _025_, _028_, _031_,
    _034_, _035_, leads, live, moved0_moves, moved0_stays, moved1_moves, moved1_stays, moved2_moves,
    moved2_stays, moved3_moves, moved3_stays, moved4_moves, moved4_stays;
  wire [25:0] _002_, _006_, _011_, _026_, _032_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3,
    moved0_near_by_7, moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2,
    moved2_near, moved2_near_by_1, moved2_near_by_3, moved2_near_by_7, moved3, moved3_near, moved3_near_by_1,
    moved3_near_by_3, moved3_near_by_7, moved4, moved4_near, moved4_near_by_1, moved4_near_by_3,
    moved4_near_by_7;
  wire [9:0] _003_, _007_, _010_, _012_, _022_, _024_, _027_, _033_, distance0, distance1, distance2, distance3;
  wire [8:0] _013_, _030_, products_top, total_top, total_whole;
  wire [4:0] total_distance;
  assign live = | { _008_, code[22:0] };
  assign { _010_[9], products_top } = i__any ? { 1'h0, i__top } : 10'h000;
  assign _013_ = { code[30:24], _009_ } + 7'h7f;
  assign total_top = live ? _013_ : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign _022_ = products_top - total_top;
  assign { _024_[9], total_whole } = leads ? 10'h000 : _022_;
  assign _028_ = total_whole > 5'h1a;
  assign { _030_[8:5], moved4_moves, total_distance[3:0] } = _028_ ? 9'h01a : total_whole;
  assign moved4_near_by_1 = total_distance[0] ? { 2'h0, _008_, code[22:0] } : { 1'h0, _008_, code[22:0], 1'h0 };
  assign moved4_near_by_3 = total_distance[1] ? { 2'h0, moved4_near_by_1[25:2] } : moved4_near_by_1;
  assign moved4_near_by_7 = total_distance[2] ? { 4'h0, moved4_near_by_3[25:4] } : moved4_near_by_3;
  assign moved4_near = total_distance[3] ? { 8'h00, moved4_near_by_7[25:8] } : moved4_near_by_7;
  assign moved4_stays = ~ moved4_moves;
  assign _011_ = moved4_near & {26{moved4_stays}};
  assign _012_ = moved4_near[25:16] & {10{moved4_moves}};
  assign moved4 = _011_ | { 16'h0000, _012_ };
  assign cut__x4_25_0 = moved4 ^ {26{code[31]}};
  assign _014_ = ~ live;
  assign _015_ = _014_ & code[31];
  assign o__minus_zero = i__minus_zero & _015_;
  assign o__inf = _018_ | o__inf_sign;
  assign _020_ = i__nan | _034_;
  assign _016_ = ~ code[31];
  assign _017_ = _035_ & _016_;
  assign _018_ = i__plus | _017_;
  assign _019_ = _035_ & code[31];
  assign o__inf_sign = i__minus | _019_;
  assign _021_ = _018_ & o__inf_sign;
  assign o__nan = _020_ | _021_;
  assign { _023_[10], distance0 } = top - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_15_1, maximum__sig0_0, 9'h000 } : { maximum__sig0_15_1, maximum__sig0_0, 10'h000 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[25:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[25:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[25:8] } : moved0_near_by_7;
  assign _025_ = | distance0[9:4];
  assign moved0_stays = ~ _025_;
  assign moved0_moves = distance0[9:4] == 1'h1;
  assign _026_ = moved0_near & {26{moved0_stays}};
  assign _027_ = moved0_near[25:16] & {10{moved0_moves}};
  assign moved0 = _026_ | { 16'h0000, _027_ };
  assign cut__x0_25_0 = moved0 ^ {26{multiply__p0__sign}};
  assign { _029_[10], distance1 } = top - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_15_1, maximum__sig1_0, 9'h000 } : { maximum__sig1_15_1, maximum__sig1_0, 10'h000 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[25:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[25:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[25:8] } : moved1_near_by_7;
  assign _031_ = | distance1[9:4];
  assign moved1_stays = ~ _031_;
  assign moved1_moves = distance1[9:4] == 1'h1;
  assign _032_ = moved1_near & {26{moved1_stays}};
  assign _033_ = moved1_near[25:16] & {10{moved1_moves}};
  assign moved1 = _032_ | { 16'h0000, _033_ };
  assign cut__x1_25_0 = moved1 ^ {26{multiply__p1__sign}};
  assign { _000_[10], distance2 } = top - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_15_1, maximum__sig2_0, 9'h000 } : { maximum__sig2_15_1, maximum__sig2_0, 10'h000 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[25:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[25:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[25:8] } : moved2_near_by_7;
  assign _001_ = | distance2[9:4];
  assign moved2_stays = ~ _001_;
  assign moved2_moves = distance2[9:4] == 1'h1;
  assign _002_ = moved2_near & {26{moved2_stays}};
  assign _003_ = moved2_near[25:16] & {10{moved2_moves}};
  assign moved2 = _002_ | { 16'h0000, _003_ };
  assign cut__x2_25_0 = moved2 ^ {26{multiply__p2__sign}};
  assign { _004_[10], distance3 } = top - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_15_1, maximum__sig3_0, 9'h000 } : { maximum__sig3_15_1, maximum__sig3_0, 10'h000 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[25:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[25:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[25:8] } : moved3_near_by_7;
  assign _005_ = | distance3[9:4];
  assign moved3_stays = ~ _005_;
  assign moved3_moves = distance3[9:4] == 1'h1;
  assign _006_ = moved3_near & {26{moved3_stays}};
  assign _007_ = moved3_near[25:16] & {10{moved3_moves}};
  assign moved3 = _006_ | { 16'h0000, _007_ };
  assign cut__x3_25_0 = moved3 ^ {26{multiply__p3__sign}};
  dot_bfloat16_bfloat16_lanes4_fp32_align26__cut__acc acc_2 (
    .code(code),
    .o__inf(_035_),
    .o__nan(_034_),
    .port(_008_),
    .port_2(_009_)
  );
  assign _010_[8:0] = products_top;
  assign o__carry = { code[31], multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
  assign _030_[4:0] = { moved4_moves, total_distance[3:0] };
  assign _000_[9:0] = distance2;
  assign _004_[9:0] = distance3;
  assign _029_[9:0] = distance1;
  assign _023_[9:0] = distance0;
  assign _024_[8:0] = total_whole;
  assign total_distance[4] = moved4_moves;
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__cut__acc (
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

module dot_bfloat16_bfloat16_lanes4_fp32_align26__maximum (
  input wire maximum__sig0_0,
  input wire [14:0] maximum__sig0_15_1,
  input wire [8:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [14:0] maximum__sig1_15_1,
  input wire [8:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__inf,
  input wire i__p1__nan,
  input wire maximum__sig2_0,
  input wire [14:0] maximum__sig2_15_1,
  input wire [8:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__inf,
  input wire i__p2__nan,
  input wire maximum__sig3_0,
  input wire [14:0] maximum__sig3_15_1,
  input wire [8:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__inf,
  input wire i__p3__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire o__plus,
  output wire o__minus,
  output wire [8:0] largest
);
  wire [3:0] _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_,
    _014_, _015_, _016_, _017_, _018_, _019_, _020_, largest_having0, largest_having1, largest_having2,
    largest_having3, largest_having4, largest_having5, largest_having6, largest_having7, largest_having8,
    largest_left1, largest_left2, largest_left3, largest_left4, largest_left5, largest_left6, largest_left7,
    largest_left8, live;
  assign largest_having6[3] = largest_left7[3] & i__shift3[6];
  assign largest[6] = | largest_having6;
  assign _004_ = ~ {4{largest[6]}};
  assign _005_ = largest_left7 & _004_;
  assign largest_left6 = largest_having6 | _005_;
  assign largest_having5[0] = largest_left6[0] & i__shift0[5];
  assign largest_having5[1] = largest_left6[1] & i__shift1[5];
  assign largest_having5[2] = largest_left6[2] & i__shift2[5];
  assign largest_having5[3] = largest_left6[3] & i__shift3[5];
  assign largest[5] = | largest_having5;
  assign _006_ = ~ {4{largest[5]}};
  assign _007_ = largest_left6 & _006_;
  assign largest_left5 = largest_having5 | _007_;
  assign largest_having4[0] = largest_left5[0] & i__shift0[4];
  assign largest_having4[1] = largest_left5[1] & i__shift1[4];
  assign largest_having4[2] = largest_left5[2] & i__shift2[4];
  assign largest_having4[3] = largest_left5[3] & i__shift3[4];
  assign largest[4] = | largest_having4;
  assign _008_ = ~ {4{largest[4]}};
  assign _009_ = largest_left5 & _008_;
  assign largest_left4 = largest_having4 | _009_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest_having3[2] = largest_left4[2] & i__shift2[3];
  assign largest_having3[3] = largest_left4[3] & i__shift3[3];
  assign largest[3] = | largest_having3;
  assign _010_ = ~ {4{largest[3]}};
  assign _011_ = largest_left4 & _010_;
  assign largest_left3 = largest_having3 | _011_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest_having2[2] = largest_left3[2] & i__shift2[2];
  assign largest_having2[3] = largest_left3[3] & i__shift3[2];
  assign largest[2] = | largest_having2;
  assign _013_ = ~ {4{largest[2]}};
  assign _014_ = largest_left3 & _013_;
  assign largest_left2 = largest_having2 | _014_;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest_having1[2] = largest_left2[2] & i__shift2[1];
  assign largest_having1[3] = largest_left2[3] & i__shift3[1];
  assign largest[1] = | largest_having1;
  assign _016_ = ~ {4{largest[1]}};
  assign _017_ = largest_left2 & _016_;
  assign largest_left1 = largest_having1 | _017_;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign _018_ = ~ { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign _019_ = { i__p3__inf, i__p2__inf, i__p1__inf, i__p0__inf } & _018_;
  assign o__plus = | _019_;
  assign _020_ = { i__p3__inf, i__p2__inf, i__p1__inf, i__p0__inf } & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus = | _020_;
  assign live[0] = | { maximum__sig0_15_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_15_1, maximum__sig1_0 };
  assign live[2] = | { maximum__sig2_15_1, maximum__sig2_0 };
  assign live[3] = | { maximum__sig3_15_1, maximum__sig3_0 };
  assign o__any = | live;
  assign _012_ = ~ live;
  assign _015_ = _012_ & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _015_;
  assign largest_having8[0] = live[0] & i__shift0[8];
  assign largest_having8[1] = live[1] & i__shift1[8];
  assign largest_having8[2] = live[2] & i__shift2[8];
  assign largest_having8[3] = live[3] & i__shift3[8];
  assign largest[8] = | largest_having8;
  assign _000_ = ~ {4{largest[8]}};
  assign _001_ = live & _000_;
  assign largest_left8 = largest_having8 | _001_;
  assign largest_having7[0] = largest_left8[0] & i__shift0[7];
  assign largest_having7[1] = largest_left8[1] & i__shift1[7];
  assign largest_having7[2] = largest_left8[2] & i__shift2[7];
  assign largest_having7[3] = largest_left8[3] & i__shift3[7];
  assign largest[7] = | largest_having7;
  assign _002_ = ~ {4{largest[7]}};
  assign _003_ = largest_left8 & _002_;
  assign largest_left7 = largest_having7 | _003_;
  assign largest_having6[0] = largest_left7[0] & i__shift0[6];
  assign largest_having6[1] = largest_left7[1] & i__shift1[6];
  assign largest_having6[2] = largest_left7[2] & i__shift2[6];
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__multiply (
  input wire [6:0] a_6_0,
  input wire [14:0] a_22_8,
  input wire [14:0] a_38_24,
  input wire [14:0] a_54_40,
  input wire [7:0] a_63_56,
  input wire [6:0] b_6_0,
  input wire [14:0] b_22_8,
  input wire [14:0] b_38_24,
  input wire [14:0] b_54_40,
  input wire [7:0] b_63_56,
  input wire unpack__a0__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__a1__sig_7,
  input wire unpack__a1__shift_0,
  input wire i__a1__inf,
  input wire i__a1__nan,
  input wire unpack__a2__sig_7,
  input wire unpack__a2__shift_0,
  input wire i__a2__inf,
  input wire i__a2__nan,
  input wire unpack__a3__sig_7,
  input wire unpack__a3__shift_0,
  input wire i__a3__inf,
  input wire i__a3__nan,
  input wire unpack__b0__sig_7,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire unpack__b1__sig_7,
  input wire unpack__b1__shift_0,
  input wire i__b1__inf,
  input wire i__b1__nan,
  input wire unpack__b2__sig_7,
  input wire unpack__b2__shift_0,
  input wire i__b2__inf,
  input wire i__b2__nan,
  input wire unpack__b3__sig_7,
  input wire unpack__b3__shift_0,
  input wire i__b3__inf,
  input wire i__b3__nan,
  output wire maximum__sig0_0,
  output wire [14:0] maximum__sig0_15_1,
  output wire [8:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [14:0] maximum__sig1_15_1,
  output wire [8:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__inf,
  output wire o__p1__nan,
  output wire maximum__sig2_0,
  output wire [14:0] maximum__sig2_15_1,
  output wire [8:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__inf,
  output wire o__p2__nan,
  output wire maximum__sig3_0,
  output wire [14:0] maximum__sig3_15_1,
  output wire [8:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__inf,
  output wire o__p3__nan
);
  wire [7:0] _000_, _039_, _040_, _041_, _042_, _088_, _099_, _108_, _115_, _116_, _117_, _118_, _163_, _164_,
    _165_, _166_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product0_row0, product0_row1,
    product0_row2, product0_row3, product0_row4, product0_row5, product0_row6, product0_row7,
    product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum, product1_level1_1_carry,
    product1_level1_1_half, product1_level1_1_sum, product1_row0, product1_row1, product1_row2, product1_row3,
    product1_row4, product1_row5, product1_row6, product1_row7, product2_level1_0_carry, product2_level1_0_half,
    product2_level1_0_sum, product2_level1_1_carry, product2_level1_1_half, product2_level1_1_sum,
    product2_row0, product2_row1, product2_row2, product2_row3, product2_row4, product2_row5, product2_row6,
    product2_row7, product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum,
    product3_level1_1_carry, product3_level1_1_half, product3_level1_1_sum, product3_row0, product3_row1,
    product3_row2, product3_row3, product3_row4, product3_row5, product3_row6, product3_row7;
  wire _001_, _002_, _003_, _004_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _016_, _017_, _018_, _019_,
    _020_, _021_, _022_, _023_, _024_, _026_, _027_, _028_, _029_, _030_, _031_, _033_, _034_, _035_, _036_,
    _037_, _038_, _046_, _047_, _048_, _049_, _050_, _051_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _073_, _074_, _075_, _076_, _077_, _078_,
    _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _089_, _092_, _093_, _094_, _095_, _096_,
    _097_, _098_, _100_, _102_, _103_, _104_, _105_, _106_, _107_, _109_, _110_, _111_, _112_, _113_, _114_,
    _122_, _123_, _124_, _125_, _126_, _127_, _131_, _132_, _133_, _134_, _135_, _136_, _139_, _140_, _141_,
    _142_, _143_, _144_, _145_, _146_, _147_, _149_, _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_,
    _158_, _159_, _160_, _161_, _162_, _169_, _170_, _171_, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half,
    product0_level4_0_sum, product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum,
    product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry,
    product0_level5_1_half, product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half,
    product0_level6_0_sum, product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum,
    product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum, product1_level2_2_carry,
    product1_level2_2_half, product1_level2_2_sum, product1_level3_0_carry, product1_level3_0_half,
    product1_level3_0_sum, product1_level3_2_carry, product1_level3_2_half, product1_level3_2_sum,
    product1_level4_0_carry, product1_level4_0_half, product1_level4_0_sum, product1_level4_1_carry,
    product1_level4_1_half, product1_level4_1_sum, product1_level5_0_carry, product1_level5_0_half,
    product1_level5_0_sum, product1_level5_1_carry, product1_level5_1_half, product1_level5_1_sum,
    product1_level6_0_carry, product1_level6_0_half, product1_level6_0_sum, product1_level7_0_carry,
    product1_level7_0_half, product1_level7_0_sum, product2_level2_1_carry, product2_level2_1_half,
    product2_level2_1_sum, product2_level2_2_carry, product2_level2_2_half, product2_level2_2_sum,
    product2_level3_0_carry, product2_level3_0_half, product2_level3_0_sum, product2_level3_2_carry,
    product2_level3_2_half, product2_level3_2_sum, product2_level4_0_carry, product2_level4_0_half,
    product2_level4_0_sum, product2_level4_1_carry, product2_level4_1_half, product2_level4_1_sum,
    product2_level5_0_carry, product2_level5_0_half, product2_level5_0_sum, product2_level5_1_carry,
    product2_level5_1_half, product2_level5_1_sum, product2_level6_0_carry, product2_level6_0_half,
    product2_level6_0_sum, product2_level7_0_carry, product2_level7_0_half, product2_level7_0_sum,
    product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum, product3_level2_2_carry,
    product3_level2_2_half, product3_level2_2_sum, product3_level3_0_carry, product3_level3_0_half,
    product3_level3_0_sum, product3_level3_2_carry, product3_level3_2_half, product3_level3_2_sum,
    product3_level4_0_carry, product3_level4_0_half, product3_level4_0_sum, product3_level4_1_carry,
    product3_level4_1_half, product3_level4_1_sum, product3_level5_0_carry, product3_level5_0_half,
    product3_level5_0_sum, product3_level5_1_carry, product3_level5_1_half, product3_level5_1_sum,
    product3_level6_0_carry, product3_level6_0_half, product3_level6_0_sum, product3_level7_0_carry,
    product3_level7_0_half, product3_level7_0_sum;
  wire [4:0] _005_, _006_, _032_, _043_, _052_, _053_, _128_, _129_, product0_level3_1_carry,
    product0_level3_1_half, product0_level3_1_sum, product1_level3_1_carry, product1_level3_1_half,
    product1_level3_1_sum, product2_level3_1_carry, product2_level3_1_half, product2_level3_1_sum,
    product3_level3_1_carry, product3_level3_1_half, product3_level3_1_sum;
  wire [1:0] _014_, _015_, _061_, _062_, _090_, _091_, _137_, _138_, product0_level4_2_carry,
    product0_level4_2_half, product0_level4_2_sum, product1_level4_2_carry, product1_level4_2_half,
    product1_level4_2_sum, product2_level4_2_carry, product2_level4_2_half, product2_level4_2_sum,
    product3_level4_2_carry, product3_level4_2_half, product3_level4_2_sum;
  wire [15:0] _025_, _072_, _101_, _148_;
  wire [8:0] _044_, _045_, _119_, _120_, _121_, _130_, _167_, _168_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum,
    product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum;
  assign product0_row0 = a_6_0[0] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row1 = a_6_0[1] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row2 = a_6_0[2] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row3 = a_6_0[3] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row4 = a_6_0[4] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row5 = a_6_0[5] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row6 = a_6_0[6] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row7 = unpack__a0__sig_7 ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _088_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _088_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _099_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _108_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _099_ | _108_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _119_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _130_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _119_ | _130_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _141_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _150_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _141_ | _150_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _161_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _161_ | _001_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _012_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _023_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _012_ | _023_;
  assign product0_level3_1_half = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } ^ { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[6:2];
  assign _032_ = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } & { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign _043_ = product0_level3_1_half & product0_level2_0_carry[6:2];
  assign product0_level3_1_carry = _032_ | _043_;
  assign product0_level3_2_half = product0_level1_1_carry[6] ^ product0_level1_1_sum[7];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[8];
  assign _054_ = product0_level1_1_carry[6] & product0_level1_1_sum[7];
  assign _065_ = product0_level3_2_half & product0_level2_0_carry[8];
  assign product0_level3_2_carry = _054_ | _065_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _074_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _085_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _074_ | _085_;
  assign product0_level4_1_half = product0_level2_1_carry ^ product0_level2_0_sum[5];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[1];
  assign _087_ = product0_level2_1_carry & product0_level2_0_sum[5];
  assign _089_ = product0_level4_1_half & product0_level3_1_carry[1];
  assign product0_level4_1_carry = _087_ | _089_;
  assign product0_level4_2_half = product0_level2_0_sum[8:7] ^ { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign product0_level4_2_sum = product0_level4_2_half ^ { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign _090_ = product0_level2_0_sum[8:7] & { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign _091_ = product0_level4_2_half & { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign product0_level4_2_carry = _090_ | _091_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _092_ = product0_level2_0_sum[3] & product0_level3_1_sum[0];
  assign _093_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _092_ | _093_;
  assign product0_level5_1_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _094_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _095_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _094_ | _095_;
  assign product0_level6_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _096_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _097_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _096_ | _097_;
  assign product0_level7_0_half = product0_level3_1_sum[2] ^ product0_level4_1_sum;
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _098_ = product0_level3_1_sum[2] & product0_level4_1_sum;
  assign _100_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _098_ | _100_;
  assign { _101_[15], maximum__sig0_15_1 } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign o__p0__shift = { a_22_8[6:0], unpack__a0__shift_0 } + { b_22_8[6:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_22_8[7] ^ b_22_8[7];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _102_ = i__a0__nan | i__b0__nan;
  assign _103_ = ~ i__b0__inf;
  assign _104_ = | { unpack__b0__sig_7, b_6_0 };
  assign _105_ = ~ _104_;
  assign _106_ = _103_ & _105_;
  assign _107_ = i__a0__inf & _106_;
  assign _109_ = ~ i__a0__inf;
  assign _110_ = | { unpack__a0__sig_7, a_6_0 };
  assign _111_ = ~ _110_;
  assign _112_ = _109_ & _111_;
  assign _113_ = i__b0__inf & _112_;
  assign _114_ = _107_ | _113_;
  assign o__p0__nan = _102_ | _114_;
  assign product1_row0 = a_22_8[8] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row1 = a_22_8[9] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row2 = a_22_8[10] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row3 = a_22_8[11] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row4 = a_22_8[12] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row5 = a_22_8[13] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row6 = a_22_8[14] ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_row7 = unpack__a1__sig_7 ? { unpack__b1__sig_7, b_22_8[14:8] } : 8'h00;
  assign product1_level1_0_half = { product1_row6[3:2], product1_row0[7:2] } ^ { product1_row7[2], product1_row1[7:1] };
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2;
  assign _115_ = { product1_row6[3:2], product1_row0[7:2] } & { product1_row7[2], product1_row1[7:1] };
  assign _116_ = product1_level1_0_half & product1_row2;
  assign product1_level1_0_carry = _115_ | _116_;
  assign product1_level1_1_half = product1_row5 ^ { product1_row6[6:5], product1_row3[7:2] };
  assign product1_level1_1_sum = product1_level1_1_half ^ { product1_row7[5], product1_row4[7:1] };
  assign _117_ = product1_row5 & { product1_row6[6:5], product1_row3[7:2] };
  assign _118_ = product1_level1_1_half & { product1_row7[5], product1_row4[7:1] };
  assign product1_level1_1_carry = _117_ | _118_;
  assign product1_level2_0_half = { product1_level1_1_sum[6], product1_row6[4], product1_level1_1_carry[3], product1_row7[1:0], product1_level1_1_sum[1:0], product1_row3[1:0] } ^ { product1_row7[4:3], product1_level1_0_carry[6:5], product1_row6[1:0], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign product1_level2_0_sum = product1_level2_0_half ^ { product1_level1_1_carry[5:4], product1_level1_0_sum[7:1] };
  assign _120_ = { product1_level1_1_sum[6], product1_row6[4], product1_level1_1_carry[3], product1_row7[1:0], product1_level1_1_sum[1:0], product1_row3[1:0] } & { product1_row7[4:3], product1_level1_0_carry[6:5], product1_row6[1:0], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign _121_ = product1_level2_0_half & { product1_level1_1_carry[5:4], product1_level1_0_sum[7:1] };
  assign product1_level2_0_carry = _120_ | _121_;
  assign product1_level2_1_half = product1_level1_1_sum[2] ^ product1_level1_0_carry[4];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_1_carry[1];
  assign _122_ = product1_level1_1_sum[2] & product1_level1_0_carry[4];
  assign _123_ = product1_level2_1_half & product1_level1_1_carry[1];
  assign product1_level2_1_carry = _122_ | _123_;
  assign product1_level2_2_half = product1_row6[7] ^ product1_row7[6];
  assign product1_level2_2_sum = product1_level2_2_half ^ product1_level1_1_carry[7];
  assign _124_ = product1_row6[7] & product1_row7[6];
  assign _125_ = product1_level2_2_half & product1_level1_1_carry[7];
  assign product1_level2_2_carry = _124_ | _125_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level2_0_carry[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_sum[1];
  assign _126_ = product1_level1_0_carry[1] & product1_level2_0_carry[0];
  assign _127_ = product1_level3_0_half & product1_level2_0_sum[1];
  assign product1_level3_0_carry = _126_ | _127_;
  assign product1_level3_1_half = { product1_level1_0_carry[7], product1_level2_0_sum[6], product1_level1_1_carry[2], product1_level2_1_sum, product1_level1_1_carry[0] } ^ { product1_level1_1_sum[5:3], product1_level2_0_sum[4], product1_level1_0_carry[3] };
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_0_carry[6:2];
  assign _128_ = { product1_level1_0_carry[7], product1_level2_0_sum[6], product1_level1_1_carry[2], product1_level2_1_sum, product1_level1_1_carry[0] } & { product1_level1_1_sum[5:3], product1_level2_0_sum[4], product1_level1_0_carry[3] };
  assign _129_ = product1_level3_1_half & product1_level2_0_carry[6:2];
  assign product1_level3_1_carry = _128_ | _129_;
  assign product1_level3_2_half = product1_level1_1_carry[6] ^ product1_level1_1_sum[7];
  assign product1_level3_2_sum = product1_level3_2_half ^ product1_level2_0_carry[8];
  assign _131_ = product1_level1_1_carry[6] & product1_level1_1_sum[7];
  assign _132_ = product1_level3_2_half & product1_level2_0_carry[8];
  assign product1_level3_2_carry = _131_ | _132_;
  assign product1_level4_0_half = product1_level2_0_carry[1] ^ product1_level2_0_sum[2];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _133_ = product1_level2_0_carry[1] & product1_level2_0_sum[2];
  assign _134_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _133_ | _134_;
  assign product1_level4_1_half = product1_level2_1_carry ^ product1_level2_0_sum[5];
  assign product1_level4_1_sum = product1_level4_1_half ^ product1_level3_1_carry[1];
  assign _135_ = product1_level2_1_carry & product1_level2_0_sum[5];
  assign _136_ = product1_level4_1_half & product1_level3_1_carry[1];
  assign product1_level4_1_carry = _135_ | _136_;
  assign product1_level4_2_half = product1_level2_0_sum[8:7] ^ { product1_level2_0_carry[7], product1_level3_1_carry[3] };
  assign product1_level4_2_sum = product1_level4_2_half ^ { product1_level3_1_carry[4], product1_level3_1_sum[4] };
  assign _137_ = product1_level2_0_sum[8:7] & { product1_level2_0_carry[7], product1_level3_1_carry[3] };
  assign _138_ = product1_level4_2_half & { product1_level3_1_carry[4], product1_level3_1_sum[4] };
  assign product1_level4_2_carry = _137_ | _138_;
  assign product1_level5_0_half = product1_level2_0_sum[3] ^ product1_level3_1_sum[0];
  assign product1_level5_0_sum = product1_level5_0_half ^ product1_level4_0_carry;
  assign _139_ = product1_level2_0_sum[3] & product1_level3_1_sum[0];
  assign _140_ = product1_level5_0_half & product1_level4_0_carry;
  assign product1_level5_0_carry = _139_ | _140_;
  assign product1_level5_1_half = product1_level3_1_carry[2] ^ product1_level3_1_sum[3];
  assign product1_level5_1_sum = product1_level5_1_half ^ product1_level4_1_carry;
  assign _142_ = product1_level3_1_carry[2] & product1_level3_1_sum[3];
  assign _143_ = product1_level5_1_half & product1_level4_1_carry;
  assign product1_level5_1_carry = _142_ | _143_;
  assign product1_level6_0_half = product1_level3_1_carry[0] ^ product1_level3_1_sum[1];
  assign product1_level6_0_sum = product1_level6_0_half ^ product1_level5_0_carry;
  assign _144_ = product1_level3_1_carry[0] & product1_level3_1_sum[1];
  assign _145_ = product1_level6_0_half & product1_level5_0_carry;
  assign product1_level6_0_carry = _144_ | _145_;
  assign product1_level7_0_half = product1_level3_1_sum[2] ^ product1_level4_1_sum;
  assign product1_level7_0_sum = product1_level7_0_half ^ product1_level6_0_carry;
  assign _146_ = product1_level3_1_sum[2] & product1_level4_1_sum;
  assign _147_ = product1_level7_0_half & product1_level6_0_carry;
  assign product1_level7_0_carry = _146_ | _147_;
  assign { _148_[15], maximum__sig1_15_1 } = { product1_row7[7], product1_level3_2_carry, product1_level4_2_carry, product1_level5_1_carry, product1_level7_0_carry, product1_level7_0_sum, product1_level6_0_sum, product1_level5_0_sum, product1_level4_0_sum, product1_level3_0_sum, product1_level2_0_sum[0], product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_2_carry, product1_level2_2_sum, product1_level3_2_sum, product1_level4_2_sum, product1_level5_1_sum, 7'h00, product1_row1[0] };
  assign o__p1__shift = { a_38_24[6:0], unpack__a1__shift_0 } + { b_38_24[6:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_38_24[7] ^ b_38_24[7];
  assign o__p1__inf = i__a1__inf | i__b1__inf;
  assign _149_ = i__a1__nan | i__b1__nan;
  assign _151_ = ~ i__b1__inf;
  assign _152_ = | { unpack__b1__sig_7, b_22_8[14:8] };
  assign _153_ = ~ _152_;
  assign _154_ = _151_ & _153_;
  assign _155_ = i__a1__inf & _154_;
  assign _156_ = ~ i__a1__inf;
  assign _157_ = | { unpack__a1__sig_7, a_22_8[14:8] };
  assign _158_ = ~ _157_;
  assign _159_ = _156_ & _158_;
  assign _160_ = i__b1__inf & _159_;
  assign _162_ = _155_ | _160_;
  assign o__p1__nan = _149_ | _162_;
  assign product2_row0 = a_38_24[8] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row1 = a_38_24[9] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row2 = a_38_24[10] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row3 = a_38_24[11] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row4 = a_38_24[12] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row5 = a_38_24[13] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row6 = a_38_24[14] ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_row7 = unpack__a2__sig_7 ? { unpack__b2__sig_7, b_38_24[14:8] } : 8'h00;
  assign product2_level1_0_half = { product2_row6[3:2], product2_row0[7:2] } ^ { product2_row7[2], product2_row1[7:1] };
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2;
  assign _163_ = { product2_row6[3:2], product2_row0[7:2] } & { product2_row7[2], product2_row1[7:1] };
  assign _164_ = product2_level1_0_half & product2_row2;
  assign product2_level1_0_carry = _163_ | _164_;
  assign product2_level1_1_half = product2_row5 ^ { product2_row6[6:5], product2_row3[7:2] };
  assign product2_level1_1_sum = product2_level1_1_half ^ { product2_row7[5], product2_row4[7:1] };
  assign _165_ = product2_row5 & { product2_row6[6:5], product2_row3[7:2] };
  assign _166_ = product2_level1_1_half & { product2_row7[5], product2_row4[7:1] };
  assign product2_level1_1_carry = _165_ | _166_;
  assign product2_level2_0_half = { product2_level1_1_sum[6], product2_row6[4], product2_level1_1_carry[3], product2_row7[1:0], product2_level1_1_sum[1:0], product2_row3[1:0] } ^ { product2_row7[4:3], product2_level1_0_carry[6:5], product2_row6[1:0], product2_level1_0_carry[2], product2_row4[0], product2_level1_0_carry[0] };
  assign product2_level2_0_sum = product2_level2_0_half ^ { product2_level1_1_carry[5:4], product2_level1_0_sum[7:1] };
  assign _167_ = { product2_level1_1_sum[6], product2_row6[4], product2_level1_1_carry[3], product2_row7[1:0], product2_level1_1_sum[1:0], product2_row3[1:0] } & { product2_row7[4:3], product2_level1_0_carry[6:5], product2_row6[1:0], product2_level1_0_carry[2], product2_row4[0], product2_level1_0_carry[0] };
  assign _168_ = product2_level2_0_half & { product2_level1_1_carry[5:4], product2_level1_0_sum[7:1] };
  assign product2_level2_0_carry = _167_ | _168_;
  assign product2_level2_1_half = product2_level1_1_sum[2] ^ product2_level1_0_carry[4];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_1_carry[1];
  assign _169_ = product2_level1_1_sum[2] & product2_level1_0_carry[4];
  assign _170_ = product2_level2_1_half & product2_level1_1_carry[1];
  assign product2_level2_1_carry = _169_ | _170_;
  assign product2_level2_2_half = product2_row6[7] ^ product2_row7[6];
  assign product2_level2_2_sum = product2_level2_2_half ^ product2_level1_1_carry[7];
  assign _171_ = product2_row6[7] & product2_row7[6];
  assign _002_ = product2_level2_2_half & product2_level1_1_carry[7];
  assign product2_level2_2_carry = _171_ | _002_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level2_0_carry[0];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_sum[1];
  assign _003_ = product2_level1_0_carry[1] & product2_level2_0_carry[0];
  assign _004_ = product2_level3_0_half & product2_level2_0_sum[1];
  assign product2_level3_0_carry = _003_ | _004_;
  assign product2_level3_1_half = { product2_level1_0_carry[7], product2_level2_0_sum[6], product2_level1_1_carry[2], product2_level2_1_sum, product2_level1_1_carry[0] } ^ { product2_level1_1_sum[5:3], product2_level2_0_sum[4], product2_level1_0_carry[3] };
  assign product2_level3_1_sum = product2_level3_1_half ^ product2_level2_0_carry[6:2];
  assign _005_ = { product2_level1_0_carry[7], product2_level2_0_sum[6], product2_level1_1_carry[2], product2_level2_1_sum, product2_level1_1_carry[0] } & { product2_level1_1_sum[5:3], product2_level2_0_sum[4], product2_level1_0_carry[3] };
  assign _006_ = product2_level3_1_half & product2_level2_0_carry[6:2];
  assign product2_level3_1_carry = _005_ | _006_;
  assign product2_level3_2_half = product2_level1_1_carry[6] ^ product2_level1_1_sum[7];
  assign product2_level3_2_sum = product2_level3_2_half ^ product2_level2_0_carry[8];
  assign _007_ = product2_level1_1_carry[6] & product2_level1_1_sum[7];
  assign _008_ = product2_level3_2_half & product2_level2_0_carry[8];
  assign product2_level3_2_carry = _007_ | _008_;
  assign product2_level4_0_half = product2_level2_0_carry[1] ^ product2_level2_0_sum[2];
  assign product2_level4_0_sum = product2_level4_0_half ^ product2_level3_0_carry;
  assign _009_ = product2_level2_0_carry[1] & product2_level2_0_sum[2];
  assign _010_ = product2_level4_0_half & product2_level3_0_carry;
  assign product2_level4_0_carry = _009_ | _010_;
  assign product2_level4_1_half = product2_level2_1_carry ^ product2_level2_0_sum[5];
  assign product2_level4_1_sum = product2_level4_1_half ^ product2_level3_1_carry[1];
  assign _011_ = product2_level2_1_carry & product2_level2_0_sum[5];
  assign _013_ = product2_level4_1_half & product2_level3_1_carry[1];
  assign product2_level4_1_carry = _011_ | _013_;
  assign product2_level4_2_half = product2_level2_0_sum[8:7] ^ { product2_level2_0_carry[7], product2_level3_1_carry[3] };
  assign product2_level4_2_sum = product2_level4_2_half ^ { product2_level3_1_carry[4], product2_level3_1_sum[4] };
  assign _014_ = product2_level2_0_sum[8:7] & { product2_level2_0_carry[7], product2_level3_1_carry[3] };
  assign _015_ = product2_level4_2_half & { product2_level3_1_carry[4], product2_level3_1_sum[4] };
  assign product2_level4_2_carry = _014_ | _015_;
  assign product2_level5_0_half = product2_level2_0_sum[3] ^ product2_level3_1_sum[0];
  assign product2_level5_0_sum = product2_level5_0_half ^ product2_level4_0_carry;
  assign _016_ = product2_level2_0_sum[3] & product2_level3_1_sum[0];
  assign _017_ = product2_level5_0_half & product2_level4_0_carry;
  assign product2_level5_0_carry = _016_ | _017_;
  assign product2_level5_1_half = product2_level3_1_carry[2] ^ product2_level3_1_sum[3];
  assign product2_level5_1_sum = product2_level5_1_half ^ product2_level4_1_carry;
  assign _018_ = product2_level3_1_carry[2] & product2_level3_1_sum[3];
  assign _019_ = product2_level5_1_half & product2_level4_1_carry;
  assign product2_level5_1_carry = _018_ | _019_;
  assign product2_level6_0_half = product2_level3_1_carry[0] ^ product2_level3_1_sum[1];
  assign product2_level6_0_sum = product2_level6_0_half ^ product2_level5_0_carry;
  assign _020_ = product2_level3_1_carry[0] & product2_level3_1_sum[1];
  assign _021_ = product2_level6_0_half & product2_level5_0_carry;
  assign product2_level6_0_carry = _020_ | _021_;
  assign product2_level7_0_half = product2_level3_1_sum[2] ^ product2_level4_1_sum;
  assign product2_level7_0_sum = product2_level7_0_half ^ product2_level6_0_carry;
  assign _022_ = product2_level3_1_sum[2] & product2_level4_1_sum;
  assign _024_ = product2_level7_0_half & product2_level6_0_carry;
  assign product2_level7_0_carry = _022_ | _024_;
  assign { _025_[15], maximum__sig2_15_1 } = { product2_row7[7], product2_level3_2_carry, product2_level4_2_carry, product2_level5_1_carry, product2_level7_0_carry, product2_level7_0_sum, product2_level6_0_sum, product2_level5_0_sum, product2_level4_0_sum, product2_level3_0_sum, product2_level2_0_sum[0], product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_2_carry, product2_level2_2_sum, product2_level3_2_sum, product2_level4_2_sum, product2_level5_1_sum, 7'h00, product2_row1[0] };
  assign o__p2__shift = { a_54_40[6:0], unpack__a2__shift_0 } + { b_54_40[6:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_54_40[7] ^ b_54_40[7];
  assign o__p2__inf = i__a2__inf | i__b2__inf;
  assign _026_ = i__a2__nan | i__b2__nan;
  assign _027_ = ~ i__b2__inf;
  assign _028_ = | { unpack__b2__sig_7, b_38_24[14:8] };
  assign _029_ = ~ _028_;
  assign _030_ = _027_ & _029_;
  assign _031_ = i__a2__inf & _030_;
  assign _033_ = ~ i__a2__inf;
  assign _034_ = | { unpack__a2__sig_7, a_38_24[14:8] };
  assign _035_ = ~ _034_;
  assign _036_ = _033_ & _035_;
  assign _037_ = i__b2__inf & _036_;
  assign _038_ = _031_ | _037_;
  assign o__p2__nan = _026_ | _038_;
  assign product3_row0 = a_54_40[8] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row1 = a_54_40[9] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row2 = a_54_40[10] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row3 = a_54_40[11] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row4 = a_54_40[12] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row5 = a_54_40[13] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row6 = a_54_40[14] ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_row7 = unpack__a3__sig_7 ? { unpack__b3__sig_7, b_54_40[14:8] } : 8'h00;
  assign product3_level1_0_half = { product3_row6[3:2], product3_row0[7:2] } ^ { product3_row7[2], product3_row1[7:1] };
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2;
  assign _039_ = { product3_row6[3:2], product3_row0[7:2] } & { product3_row7[2], product3_row1[7:1] };
  assign _040_ = product3_level1_0_half & product3_row2;
  assign product3_level1_0_carry = _039_ | _040_;
  assign product3_level1_1_half = product3_row5 ^ { product3_row6[6:5], product3_row3[7:2] };
  assign product3_level1_1_sum = product3_level1_1_half ^ { product3_row7[5], product3_row4[7:1] };
  assign _041_ = product3_row5 & { product3_row6[6:5], product3_row3[7:2] };
  assign _042_ = product3_level1_1_half & { product3_row7[5], product3_row4[7:1] };
  assign product3_level1_1_carry = _041_ | _042_;
  assign product3_level2_0_half = { product3_level1_1_sum[6], product3_row6[4], product3_level1_1_carry[3], product3_row7[1:0], product3_level1_1_sum[1:0], product3_row3[1:0] } ^ { product3_row7[4:3], product3_level1_0_carry[6:5], product3_row6[1:0], product3_level1_0_carry[2], product3_row4[0], product3_level1_0_carry[0] };
  assign product3_level2_0_sum = product3_level2_0_half ^ { product3_level1_1_carry[5:4], product3_level1_0_sum[7:1] };
  assign _044_ = { product3_level1_1_sum[6], product3_row6[4], product3_level1_1_carry[3], product3_row7[1:0], product3_level1_1_sum[1:0], product3_row3[1:0] } & { product3_row7[4:3], product3_level1_0_carry[6:5], product3_row6[1:0], product3_level1_0_carry[2], product3_row4[0], product3_level1_0_carry[0] };
  assign _045_ = product3_level2_0_half & { product3_level1_1_carry[5:4], product3_level1_0_sum[7:1] };
  assign product3_level2_0_carry = _044_ | _045_;
  assign product3_level2_1_half = product3_level1_1_sum[2] ^ product3_level1_0_carry[4];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_1_carry[1];
  assign _046_ = product3_level1_1_sum[2] & product3_level1_0_carry[4];
  assign _047_ = product3_level2_1_half & product3_level1_1_carry[1];
  assign product3_level2_1_carry = _046_ | _047_;
  assign product3_level2_2_half = product3_row6[7] ^ product3_row7[6];
  assign product3_level2_2_sum = product3_level2_2_half ^ product3_level1_1_carry[7];
  assign _048_ = product3_row6[7] & product3_row7[6];
  assign _049_ = product3_level2_2_half & product3_level1_1_carry[7];
  assign product3_level2_2_carry = _048_ | _049_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level2_0_carry[0];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_sum[1];
  assign _050_ = product3_level1_0_carry[1] & product3_level2_0_carry[0];
  assign _051_ = product3_level3_0_half & product3_level2_0_sum[1];
  assign product3_level3_0_carry = _050_ | _051_;
  assign product3_level3_1_half = { product3_level1_0_carry[7], product3_level2_0_sum[6], product3_level1_1_carry[2], product3_level2_1_sum, product3_level1_1_carry[0] } ^ { product3_level1_1_sum[5:3], product3_level2_0_sum[4], product3_level1_0_carry[3] };
  assign product3_level3_1_sum = product3_level3_1_half ^ product3_level2_0_carry[6:2];
  assign _052_ = { product3_level1_0_carry[7], product3_level2_0_sum[6], product3_level1_1_carry[2], product3_level2_1_sum, product3_level1_1_carry[0] } & { product3_level1_1_sum[5:3], product3_level2_0_sum[4], product3_level1_0_carry[3] };
  assign _053_ = product3_level3_1_half & product3_level2_0_carry[6:2];
  assign product3_level3_1_carry = _052_ | _053_;
  assign product3_level3_2_half = product3_level1_1_carry[6] ^ product3_level1_1_sum[7];
  assign product3_level3_2_sum = product3_level3_2_half ^ product3_level2_0_carry[8];
  assign _055_ = product3_level1_1_carry[6] & product3_level1_1_sum[7];
  assign _056_ = product3_level3_2_half & product3_level2_0_carry[8];
  assign product3_level3_2_carry = _055_ | _056_;
  assign product3_level4_0_half = product3_level2_0_carry[1] ^ product3_level2_0_sum[2];
  assign product3_level4_0_sum = product3_level4_0_half ^ product3_level3_0_carry;
  assign _057_ = product3_level2_0_carry[1] & product3_level2_0_sum[2];
  assign _058_ = product3_level4_0_half & product3_level3_0_carry;
  assign product3_level4_0_carry = _057_ | _058_;
  assign product3_level4_1_half = product3_level2_1_carry ^ product3_level2_0_sum[5];
  assign product3_level4_1_sum = product3_level4_1_half ^ product3_level3_1_carry[1];
  assign _059_ = product3_level2_1_carry & product3_level2_0_sum[5];
  assign _060_ = product3_level4_1_half & product3_level3_1_carry[1];
  assign product3_level4_1_carry = _059_ | _060_;
  assign product3_level4_2_half = product3_level2_0_sum[8:7] ^ { product3_level2_0_carry[7], product3_level3_1_carry[3] };
  assign product3_level4_2_sum = product3_level4_2_half ^ { product3_level3_1_carry[4], product3_level3_1_sum[4] };
  assign _061_ = product3_level2_0_sum[8:7] & { product3_level2_0_carry[7], product3_level3_1_carry[3] };
  assign _062_ = product3_level4_2_half & { product3_level3_1_carry[4], product3_level3_1_sum[4] };
  assign product3_level4_2_carry = _061_ | _062_;
  assign product3_level5_0_half = product3_level2_0_sum[3] ^ product3_level3_1_sum[0];
  assign product3_level5_0_sum = product3_level5_0_half ^ product3_level4_0_carry;
  assign _063_ = product3_level2_0_sum[3] & product3_level3_1_sum[0];
  assign _064_ = product3_level5_0_half & product3_level4_0_carry;
  assign product3_level5_0_carry = _063_ | _064_;
  assign product3_level5_1_half = product3_level3_1_carry[2] ^ product3_level3_1_sum[3];
  assign product3_level5_1_sum = product3_level5_1_half ^ product3_level4_1_carry;
  assign _066_ = product3_level3_1_carry[2] & product3_level3_1_sum[3];
  assign _067_ = product3_level5_1_half & product3_level4_1_carry;
  assign product3_level5_1_carry = _066_ | _067_;
  assign product3_level6_0_half = product3_level3_1_carry[0] ^ product3_level3_1_sum[1];
  assign product3_level6_0_sum = product3_level6_0_half ^ product3_level5_0_carry;
  assign _068_ = product3_level3_1_carry[0] & product3_level3_1_sum[1];
  assign _069_ = product3_level6_0_half & product3_level5_0_carry;
  assign product3_level6_0_carry = _068_ | _069_;
  assign product3_level7_0_half = product3_level3_1_sum[2] ^ product3_level4_1_sum;
  assign product3_level7_0_sum = product3_level7_0_half ^ product3_level6_0_carry;
  assign _070_ = product3_level3_1_sum[2] & product3_level4_1_sum;
  assign _071_ = product3_level7_0_half & product3_level6_0_carry;
  assign product3_level7_0_carry = _070_ | _071_;
  assign { _072_[15], maximum__sig3_15_1 } = { product3_row7[7], product3_level3_2_carry, product3_level4_2_carry, product3_level5_1_carry, product3_level7_0_carry, product3_level7_0_sum, product3_level6_0_sum, product3_level5_0_sum, product3_level4_0_sum, product3_level3_0_sum, product3_level2_0_sum[0], product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_2_carry, product3_level2_2_sum, product3_level3_2_sum, product3_level4_2_sum, product3_level5_1_sum, 7'h00, product3_row1[0] };
  assign o__p3__shift = { a_63_56[6:0], unpack__a3__shift_0 } + { b_63_56[6:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_63_56[7] ^ b_63_56[7];
  assign o__p3__inf = i__a3__inf | i__b3__inf;
  assign _073_ = i__a3__nan | i__b3__nan;
  assign _075_ = ~ i__b3__inf;
  assign _076_ = | { unpack__b3__sig_7, b_54_40[14:8] };
  assign _077_ = ~ _076_;
  assign _078_ = _075_ & _077_;
  assign _079_ = i__a3__inf & _078_;
  assign _080_ = ~ i__a3__inf;
  assign _081_ = | { unpack__a3__sig_7, a_54_40[14:8] };
  assign _082_ = ~ _081_;
  assign _083_ = _080_ & _082_;
  assign _084_ = i__b3__inf & _083_;
  assign _086_ = _079_ | _084_;
  assign o__p3__nan = _073_ | _086_;
  assign _025_[14:0] = maximum__sig2_15_1;
  assign _148_[14:0] = maximum__sig1_15_1;
  assign _101_[14:0] = maximum__sig0_15_1;
  assign maximum__sig3_0 = product3_row0[0];
  assign maximum__sig2_0 = product2_row0[0];
  assign maximum__sig1_0 = product1_row0[0];
  assign maximum__sig0_0 = product0_row0[0];
  assign _072_[14:0] = maximum__sig3_15_1;
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__normalise (
  input wire i__inf,
  input wire i__nan,
  input wire [30:0] sum__sig_30_0,
  input wire i__sign,
  input wire [8:0] i__shift,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _028_, _029_, _030_, _031_, _032_,
    _033_, at_floor, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2,
    empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3,
    empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2, empty8_3, zeros2_1, zeros2_10, zeros2_11,
    zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7,
    zeros2_8, zeros2_9;
  wire [9:0] _012_, _013_;
  wire [8:0] _027_;
  wire [4:0] leading_zeros;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [53:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [5:0] zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign zeros2_1 = ~ sum__sig_30_0[0];
  assign _000_ = ~ sum__sig_30_0[1];
  assign empty2_2 = _000_ & zeros2_2;
  assign zeros2_2 = ~ sum__sig_30_0[2];
  assign _014_ = ~ sum__sig_30_0[3];
  assign empty2_3 = _014_ & zeros2_3;
  assign zeros2_3 = ~ sum__sig_30_0[4];
  assign _015_ = ~ sum__sig_30_0[5];
  assign empty2_4 = _015_ & zeros2_4;
  assign zeros2_4 = ~ sum__sig_30_0[6];
  assign _016_ = ~ sum__sig_30_0[7];
  assign empty2_5 = _016_ & zeros2_5;
  assign zeros2_5 = ~ sum__sig_30_0[8];
  assign _017_ = ~ sum__sig_30_0[9];
  assign empty2_6 = _017_ & zeros2_6;
  assign zeros2_6 = ~ sum__sig_30_0[10];
  assign _018_ = ~ sum__sig_30_0[11];
  assign empty2_7 = _018_ & zeros2_7;
  assign zeros2_7 = ~ sum__sig_30_0[12];
  assign _019_ = ~ sum__sig_30_0[13];
  assign empty2_8 = _019_ & zeros2_8;
  assign zeros2_8 = ~ sum__sig_30_0[14];
  assign _020_ = ~ sum__sig_30_0[15];
  assign empty2_9 = _020_ & zeros2_9;
  assign zeros2_9 = ~ sum__sig_30_0[16];
  assign _021_ = ~ sum__sig_30_0[17];
  assign empty2_10 = _021_ & zeros2_10;
  assign zeros2_10 = ~ sum__sig_30_0[18];
  assign _022_ = ~ sum__sig_30_0[19];
  assign empty2_11 = _022_ & zeros2_11;
  assign zeros2_11 = ~ sum__sig_30_0[20];
  assign _023_ = ~ sum__sig_30_0[21];
  assign empty2_12 = _023_ & zeros2_12;
  assign zeros2_12 = ~ sum__sig_30_0[22];
  assign _024_ = ~ sum__sig_30_0[23];
  assign empty2_13 = _024_ & zeros2_13;
  assign zeros2_13 = ~ sum__sig_30_0[24];
  assign _025_ = ~ sum__sig_30_0[25];
  assign empty2_14 = _025_ & zeros2_14;
  assign zeros2_14 = ~ sum__sig_30_0[26];
  assign _026_ = ~ sum__sig_30_0[27];
  assign empty2_15 = _026_ & zeros2_15;
  assign zeros2_15 = ~ sum__sig_30_0[28];
  assign empty4_1 = empty2_2 & empty2_3;
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
  assign zeros8_0[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign zeros = { empty16_1, leading_zeros[3:0] } + 5'h19;
  assign at_floor = i__shift < zeros;
  assign _027_ = at_floor ? i__shift : { 3'h0, zeros };
  assign shifted_by_63 = _027_[5] ? { sum__sig_30_0[21:0], 32'h00000000 } : { {23{sum__sig_30_0[30]}}, sum__sig_30_0 };
  assign shifted_by_31 = _027_[4] ? { shifted_by_63[37:0], 2'h0 } : shifted_by_63[53:14];
  assign shifted_by_15 = _027_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _027_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _027_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _027_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _028_ = ~ _027_[4];
  assign _029_ = | shifted_by_63[13:0];
  assign _030_ = _028_ & _029_;
  assign _031_ = ~ _027_[3];
  assign _032_ = | shifted_by_31[7:0];
  assign _033_ = _031_ & _032_;
  assign _001_ = _030_ | _033_;
  assign _002_ = ~ _027_[2];
  assign _003_ = | shifted_by_15[3:0];
  assign _004_ = _002_ & _003_;
  assign _005_ = _001_ | _004_;
  assign _006_ = ~ _027_[1];
  assign _007_ = | shifted_by_7[1:0];
  assign _008_ = _006_ & _007_;
  assign _009_ = _005_ | _008_;
  assign _010_ = ~ _027_[0];
  assign _011_ = _010_ & shifted_by_3[0];
  assign normalise__sig_0 = _009_ | _011_;
  assign _012_ = i__shift - zeros;
  assign { _013_[9], o__exp } = at_floor ? 10'h000 : _012_;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _013_[8:0] = o__exp;
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__round (
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

module dot_bfloat16_bfloat16_lanes4_fp32_align26__sum (
  input wire acc_31,
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire [8:0] i__shift,
  input wire [25:0] cut__x4_25_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [25:0] cut__x0_25_0,
  input wire [25:0] cut__x1_25_0,
  input wire [25:0] cut__x2_25_0,
  input wire [25:0] cut__x3_25_0,
  output wire [30:0] sum__sig_30_0,
  output wire o__sign,
  output wire [8:0] clamped,
  input wire [4:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _010_, _011_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _066_, _067_, _071_, _072_, _075_, sign, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum,
    sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum, sum_level1_3_carry, sum_level1_3_half,
    sum_level1_3_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry,
    sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum,
    sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half,
    sum_level24_0_sum, sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry,
    sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level4_0_carry, sum_level4_0_half,
    sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry,
    sum_level9_0_half, sum_level9_0_sum;
  wire [27:0] _007_, _009_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [24:0] _012_, _013_, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum;
  wire [26:0] _050_, _070_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [30:0] _068_, _069_;
  wire [9:0] _073_, _074_;
  wire [29:0] sum_total;
  assign sum_level1_2_half = cut__x3_25_0[0] ^ i__carry[3];
  assign sum_level1_2_sum = sum_level1_2_half ^ cut__x4_25_0[0];
  assign _002_ = cut__x3_25_0[0] & i__carry[3];
  assign _003_ = sum_level1_2_half & cut__x4_25_0[0];
  assign sum_level1_2_carry = _002_ | _003_;
  assign sum_level1_3_half = _004_ ^ _005_;
  assign _004_ = ~ multiply__p3__sign;
  assign _005_ = ~ acc_31;
  assign _006_ = _004_ & _005_;
  assign sum_level1_3_carry = _006_ | sum_level1_3_half;
  assign sum_level2_0_half = { 1'h1, sum_level1_3_sum, cut__x3_25_0[25:1], i__carry[4] } ^ { sum_level1_3_carry, sum_level1_0_sum[26], cut__x4_25_0[25:1], sum_level1_0_sum[0] };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_0_carry, sum_level1_1_sum };
  assign _007_ = { 1'h1, sum_level1_3_sum, cut__x3_25_0[25:1], i__carry[4] } & { sum_level1_3_carry, sum_level1_0_sum[26], cut__x4_25_0[25:1], sum_level1_0_sum[0] };
  assign _009_ = sum_level2_0_half & { sum_level1_0_carry, sum_level1_1_sum };
  assign sum_level2_0_carry = _007_ | _009_;
  assign sum_level2_1_half = sum_level1_1_carry ^ sum_level1_2_carry;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[1];
  assign _010_ = sum_level1_1_carry & sum_level1_2_carry;
  assign _011_ = sum_level2_1_half & sum_level1_0_sum[1];
  assign sum_level2_1_carry = _010_ | _011_;
  assign sum_level3_0_half = sum_level2_0_carry[24:0] ^ { sum_level1_0_sum[25:2], sum_level2_0_sum[1] };
  assign sum_level3_0_sum = sum_level3_0_half ^ { sum_level2_0_sum[25:3], sum_level2_1_carry, sum_level2_1_sum };
  assign _012_ = sum_level2_0_carry[24:0] & { sum_level1_0_sum[25:2], sum_level2_0_sum[1] };
  assign _013_ = sum_level3_0_half & { sum_level2_0_sum[25:3], sum_level2_1_carry, sum_level2_1_sum };
  assign sum_level3_0_carry = _012_ | _013_;
  assign sum_level4_0_half = sum_level2_0_sum[2] ^ sum_level3_0_carry[0];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[1];
  assign _014_ = sum_level2_0_sum[2] & sum_level3_0_carry[0];
  assign _015_ = sum_level4_0_half & sum_level3_0_sum[1];
  assign sum_level4_0_carry = _014_ | _015_;
  assign sum_level4_1_half = sum_level2_0_carry[25] ^ sum_level2_0_sum[26];
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_0_carry[24];
  assign _016_ = sum_level2_0_carry[25] & sum_level2_0_sum[26];
  assign _017_ = sum_level4_1_half & sum_level3_0_carry[24];
  assign sum_level4_1_carry = _016_ | _017_;
  assign sum_level5_0_half = sum_level3_0_carry[1] ^ sum_level3_0_sum[2];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _018_ = sum_level3_0_carry[1] & sum_level3_0_sum[2];
  assign _020_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _018_ | _020_;
  assign sum_level5_1_half = sum_level2_0_carry[26] ^ sum_level2_0_sum[27];
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _021_ = sum_level2_0_carry[26] & sum_level2_0_sum[27];
  assign _022_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = _021_ | _022_;
  assign sum_level6_0_half = sum_level3_0_carry[2] ^ sum_level3_0_sum[3];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _023_ = sum_level3_0_carry[2] & sum_level3_0_sum[3];
  assign _024_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _023_ | _024_;
  assign sum_level7_0_half = sum_level3_0_carry[3] ^ sum_level3_0_sum[4];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _025_ = sum_level3_0_carry[3] & sum_level3_0_sum[4];
  assign _026_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _025_ | _026_;
  assign sum_level8_0_half = sum_level3_0_carry[4] ^ sum_level3_0_sum[5];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _027_ = sum_level3_0_carry[4] & sum_level3_0_sum[5];
  assign _028_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _027_ | _028_;
  assign sum_level9_0_half = sum_level3_0_carry[5] ^ sum_level3_0_sum[6];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _029_ = sum_level3_0_carry[5] & sum_level3_0_sum[6];
  assign _030_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _029_ | _030_;
  assign sum_level10_0_half = sum_level3_0_carry[6] ^ sum_level3_0_sum[7];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _031_ = sum_level3_0_carry[6] & sum_level3_0_sum[7];
  assign _032_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _031_ | _032_;
  assign sum_level11_0_half = sum_level3_0_carry[7] ^ sum_level3_0_sum[8];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _033_ = sum_level3_0_carry[7] & sum_level3_0_sum[8];
  assign _034_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _033_ | _034_;
  assign sum_level12_0_half = sum_level3_0_carry[8] ^ sum_level3_0_sum[9];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _035_ = sum_level3_0_carry[8] & sum_level3_0_sum[9];
  assign _036_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _035_ | _036_;
  assign sum_level13_0_half = sum_level3_0_carry[9] ^ sum_level3_0_sum[10];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _037_ = sum_level3_0_carry[9] & sum_level3_0_sum[10];
  assign _038_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _037_ | _038_;
  assign sum_level14_0_half = sum_level3_0_carry[10] ^ sum_level3_0_sum[11];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _039_ = sum_level3_0_carry[10] & sum_level3_0_sum[11];
  assign _040_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _039_ | _040_;
  assign sum_level15_0_half = sum_level3_0_carry[11] ^ sum_level3_0_sum[12];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _041_ = sum_level3_0_carry[11] & sum_level3_0_sum[12];
  assign _042_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _041_ | _042_;
  assign sum_level16_0_half = sum_level3_0_carry[12] ^ sum_level3_0_sum[13];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _043_ = sum_level3_0_carry[12] & sum_level3_0_sum[13];
  assign _044_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _043_ | _044_;
  assign sum_level17_0_half = sum_level3_0_carry[13] ^ sum_level3_0_sum[14];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _045_ = sum_level3_0_carry[13] & sum_level3_0_sum[14];
  assign _046_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _045_ | _046_;
  assign sum_level18_0_half = sum_level3_0_carry[14] ^ sum_level3_0_sum[15];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _047_ = sum_level3_0_carry[14] & sum_level3_0_sum[15];
  assign _048_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _047_ | _048_;
  assign sum_level19_0_half = sum_level3_0_carry[15] ^ sum_level3_0_sum[16];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _049_ = sum_level3_0_carry[15] & sum_level3_0_sum[16];
  assign _051_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _049_ | _051_;
  assign sum_level20_0_half = sum_level3_0_carry[16] ^ sum_level3_0_sum[17];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _052_ = sum_level3_0_carry[16] & sum_level3_0_sum[17];
  assign _053_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _052_ | _053_;
  assign sum_level21_0_half = sum_level3_0_carry[17] ^ sum_level3_0_sum[18];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _054_ = sum_level3_0_carry[17] & sum_level3_0_sum[18];
  assign _055_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _054_ | _055_;
  assign sum_level22_0_half = sum_level3_0_carry[18] ^ sum_level3_0_sum[19];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _056_ = sum_level3_0_carry[18] & sum_level3_0_sum[19];
  assign _057_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _056_ | _057_;
  assign sum_level23_0_half = sum_level3_0_carry[19] ^ sum_level3_0_sum[20];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _058_ = sum_level3_0_carry[19] & sum_level3_0_sum[20];
  assign _059_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _058_ | _059_;
  assign sum_level24_0_half = sum_level3_0_carry[20] ^ sum_level3_0_sum[21];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _060_ = sum_level3_0_carry[20] & sum_level3_0_sum[21];
  assign _061_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _060_ | _061_;
  assign sum_level25_0_half = sum_level3_0_carry[21] ^ sum_level3_0_sum[22];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _062_ = sum_level3_0_carry[21] & sum_level3_0_sum[22];
  assign _063_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _062_ | _063_;
  assign sum_level26_0_half = sum_level3_0_carry[22] ^ sum_level3_0_sum[23];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _064_ = sum_level3_0_carry[22] & sum_level3_0_sum[23];
  assign _065_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _064_ | _065_;
  assign sum_level27_0_half = sum_level3_0_carry[23] ^ sum_level3_0_sum[24];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _066_ = sum_level3_0_carry[23] & sum_level3_0_sum[24];
  assign _067_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _066_ | _067_;
  assign { _068_[30], sum_total } = { 1'h1, sum_level2_0_carry[27], sum_level5_1_sum, sum_level27_0_carry, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level1_2_sum } + { sum_level5_1_carry, 1'h0, sum_level4_1_sum, 25'h0000000, sum_level2_0_sum[0] };
  assign _069_ = - $signed(sum_total);
  assign sum__sig_30_0 = sum_total[29] ? _069_ : { sum_total[29], sum_total };
  assign _071_ = | sum_total;
  assign sign = _071_ ? sum_total[29] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign _072_ = i__shift < 7'h63;
  assign _073_ = i__shift - 7'h63;
  assign { _074_[9], clamped } = _072_ ? 10'h000 : _073_;
  assign sum_level1_0_half = { _000_, cut__x0_25_0 } ^ { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _019_, cut__x1_25_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _008_ = ~ multiply__p1__sign;
  assign _050_ = { _000_, cut__x0_25_0 } & { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign _019_ = ~ multiply__p2__sign;
  assign _070_ = sum_level1_0_half & { _019_, cut__x1_25_0 };
  assign sum_level1_0_carry = _050_ | _070_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_25_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _075_ = i__carry[1] & cut__x2_25_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _075_ | _001_;
  assign sum_level1_3_sum = ~ sum_level1_3_half;
  assign _068_[29:0] = sum_total;
  assign _074_[8:0] = clamped;
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__a1__sig_7,
  output wire unpack__a1__shift_0,
  output wire o__a1__inf,
  output wire o__a1__nan,
  output wire unpack__a2__sig_7,
  output wire unpack__a2__shift_0,
  output wire o__a2__inf,
  output wire o__a2__nan,
  output wire unpack__a3__sig_7,
  output wire unpack__a3__shift_0,
  output wire o__a3__inf,
  output wire o__a3__nan,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan,
  output wire unpack__b1__sig_7,
  output wire unpack__b1__shift_0,
  output wire o__b1__inf,
  output wire o__b1__nan,
  output wire unpack__b2__sig_7,
  output wire unpack__b2__shift_0,
  output wire o__b2__inf,
  output wire o__b2__nan,
  output wire unpack__b3__sig_7,
  output wire unpack__b3__shift_0,
  output wire o__b3__inf,
  output wire o__b3__nan
);
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a a0 (
    .code(a[15:0]),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a a1 (
    .code(a[31:16]),
    .o__inf(o__a1__inf),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_7),
    .port_2(unpack__a1__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a a2 (
    .code(a[47:32]),
    .o__inf(o__a2__inf),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_7),
    .port_2(unpack__a2__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a a3 (
    .code(a[63:48]),
    .o__inf(o__a3__inf),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_7),
    .port_2(unpack__a3__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a b0 (
    .code(b[15:0]),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a b1 (
    .code(b[31:16]),
    .o__inf(o__b1__inf),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_7),
    .port_2(unpack__b1__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a b2 (
    .code(b[47:32]),
    .o__inf(o__b2__inf),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_7),
    .port_2(unpack__b2__shift_0)
  );
  dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a b3 (
    .code(b[63:48]),
    .o__inf(o__b3__inf),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_7),
    .port_2(unpack__b3__shift_0)
  );
endmodule

module dot_bfloat16_bfloat16_lanes4_fp32_align26__unpack__a (
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
