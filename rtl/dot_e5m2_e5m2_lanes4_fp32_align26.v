// dot_e5m2_e5m2_lanes4_fp32_align26
//
// Spec:    dot:a=e5m2,b=e5m2,lanes=4,acc=fp32,align=26
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x e5m2
//   input  b            32 bits  4 x e5m2
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3d (1.25), 0xc2 (-3), 0x39 (0.625), 0x43 (3.5)], b = [0xc2 (-3), 0x39 (0.625), 0x43 (3.5), 0xbe
//     (-1.5)], acc = 0x3f2fb15b (0.68629998) give o = 0xc10004ea (-8.00119972)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e5m2_e5m2_lanes4_fp32_align26 (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [4:0] cut__carry, unpack__a0__shift, unpack__a1__shift, unpack__a2__shift, unpack__a3__shift,
    unpack__b0__shift, unpack__b1__shift, unpack__b2__shift, unpack__b3__shift;
  wire cut__inf, cut__inf_sign, cut__minus_zero, cut__nan, maximum__any, maximum__minus, maximum__minus_zero,
    maximum__nan, maximum__plus, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, multiply__p1__inf,
    multiply__p1__nan, multiply__p1__sign, multiply__p2__inf, multiply__p2__nan, multiply__p2__sign,
    multiply__p3__inf, multiply__p3__nan, multiply__p3__sign, normalise__sign, unpack__a0__inf, unpack__a0__nan,
    unpack__a1__inf, unpack__a1__nan, unpack__a2__inf, unpack__a2__nan, unpack__a3__inf, unpack__a3__nan,
    unpack__b0__inf, unpack__b0__nan, unpack__b1__inf, unpack__b1__nan, unpack__b2__inf, unpack__b2__nan,
    unpack__b3__inf, unpack__b3__nan;
  wire [7:0] cut__shift;
  wire signed [26:0] cut__x0, cut__x1, cut__x2, cut__x3, cut__x4;
  wire [5:0] maximum__shift0, maximum__shift1, maximum__shift2, maximum__shift3, maximum__sig0, maximum__sig1,
    maximum__sig2, maximum__sig3, maximum__top;
  wire [8:0] normalise__exp;
  wire [25:0] normalise__sig;
  wire [28:0] sum__sig;
  wire [2:0] unpack__a0__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__b0__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig;
  dot_e5m2_e5m2_lanes4_fp32_align26__cut cut (
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
    .maximum__sig3_5_1(maximum__sig3[5:1]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0]),
    .maximum__sig0_5_1(maximum__sig0[5:1]),
    .multiply__p0__sign(multiply__p0__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_5_1(maximum__sig1[5:1]),
    .multiply__p1__sign(multiply__p1__sign),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_5_1(maximum__sig2[5:1]),
    .multiply__p2__sign(multiply__p2__sign),
    .top(cut__shift)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__maximum maximum (
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
    .maximum__sig0_5_1(maximum__sig0[5:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_5_1(maximum__sig1[5:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_5_1(maximum__sig2[5:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_5_1(maximum__sig3[5:1])
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__multiply multiply (
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
    .a_1_0(a[1:0]),
    .b_31_27(b[31:27]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .a_9_3(a[9:3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_5_1(maximum__sig0[5:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .a_17_11(a[17:11]),
    .maximum__sig1_5_1(maximum__sig1[5:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_5_1(maximum__sig2[5:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_5_1(maximum__sig3[5:1]),
    .a_25_19(a[25:19]),
    .a_31_27(a[31:27]),
    .b_1_0(b[1:0]),
    .b_9_3(b[9:3]),
    .b_17_11(b[17:11]),
    .b_25_19(b[25:19])
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_31(acc[31]),
    .cut__x3_25_0(cut__x3[25:0]),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0])
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack unpack (
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
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .b(b),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_2(unpack__a3__sig[2])
  );
  assign unpack__b3__shift[4:1] = b[30:27];
  assign cut__x4[26] = acc[31];
  assign unpack__b2__shift[4:1] = b[22:19];
  assign unpack__b2__sig[1:0] = b[17:16];
  assign unpack__b1__shift[4:1] = b[14:11];
  assign unpack__b1__sig[1:0] = b[9:8];
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign cut__x2[26] = multiply__p2__sign;
  assign unpack__a3__shift[4:1] = a[30:27];
  assign unpack__a3__sig[1:0] = a[25:24];
  assign unpack__a2__shift[4:1] = a[22:19];
  assign unpack__a2__sig[1:0] = a[17:16];
  assign unpack__a1__shift[4:1] = a[14:11];
  assign unpack__a1__sig[1:0] = a[9:8];
  assign cut__x1[26] = multiply__p1__sign;
  assign cut__x3[26] = multiply__p3__sign;
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign unpack__b3__sig[1:0] = b[25:24];
  assign cut__x0[26] = multiply__p0__sign;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__cut (
  input wire [31:0] code,
  input wire maximum__sig0_0,
  input wire [4:0] maximum__sig0_5_1,
  input wire [5:0] i__shift0,
  input wire multiply__p0__sign,
  input wire maximum__sig1_0,
  input wire [4:0] maximum__sig1_5_1,
  input wire [5:0] i__shift1,
  input wire multiply__p1__sign,
  input wire maximum__sig2_0,
  input wire [4:0] maximum__sig2_5_1,
  input wire [5:0] i__shift2,
  input wire multiply__p2__sign,
  input wire maximum__sig3_0,
  input wire [4:0] maximum__sig3_5_1,
  input wire [5:0] i__shift3,
  input wire multiply__p3__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  input wire i__plus,
  input wire i__minus,
  output wire [7:0] top,
  output wire [25:0] cut__x4_25_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [25:0] cut__x0_25_0,
  output wire [25:0] cut__x1_25_0,
  output wire [25:0] cut__x2_25_0,
  output wire [25:0] cut__x3_25_0,
  input wire [5:0] i__top,
  output wire [4:0] o__carry
);
  wire [7:0] _000_, _001_, _002_, _006_, _025_, _026_, _031_, products_top, reach_whole, total_top, total_whole;
  wire _003_, _007_, _010_, _011_, _015_, _016_, _017_, _019_, _020_, _021_, _022_, _023_, _024_, _027_, _033_,
    _034_, _037_, _038_, leads, live, moved0_moves, moved0_stays, moved1_moves, moved1_stays, moved2_moves,
    moved2_stays, moved3_moves, moved3_stays, moved4_moves, moved4_stays;
  wire [25:0] _004_, _008_, _012_, _028_, _035_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3,
    moved0_near_by_7, moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2,
    moved2_near, moved2_near_by_1, moved2_near_by_3, moved2_near_by_7, moved3, moved3_near, moved3_near_by_1,
    moved3_near_by_3, moved3_near_by_7, moved4, moved4_near, moved4_near_by_1, moved4_near_by_3,
    moved4_near_by_7;
  wire [9:0] _005_, _009_, _013_, _029_, _036_;
  wire [8:0] _014_, _018_, _030_, _032_;
  wire [6:0] distance0, distance1, distance2, distance3, reach;
  wire [4:0] total_distance;
  assign live = | { _010_, code[22:0] };
  assign _000_ = i__top + 7'h61;
  assign products_top = i__any ? _000_ : 8'h00;
  assign { _014_[8], total_top } = live ? { 1'h0, code[30:24], _011_ } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _018_[8], reach_whole } = top - 7'h61;
  assign _023_ = reach_whole > 7'h56;
  assign { _026_[7], reach } = _023_ ? 8'h56 : reach_whole;
  assign _030_ = products_top - total_top;
  assign { _032_[8], total_whole } = leads ? 9'h000 : _030_;
  assign _033_ = total_whole > 5'h1a;
  assign { _001_[7:5], moved4_moves, total_distance[3:0] } = _033_ ? 8'h1a : total_whole;
  assign moved4_near_by_1 = total_distance[0] ? { 2'h0, _010_, code[22:0] } : { 1'h0, _010_, code[22:0], 1'h0 };
  assign moved4_near_by_3 = total_distance[1] ? { 2'h0, moved4_near_by_1[25:2] } : moved4_near_by_1;
  assign moved4_near_by_7 = total_distance[2] ? { 4'h0, moved4_near_by_3[25:4] } : moved4_near_by_3;
  assign moved4_near = total_distance[3] ? { 8'h00, moved4_near_by_7[25:8] } : moved4_near_by_7;
  assign moved4_stays = ~ moved4_moves;
  assign _012_ = moved4_near & {26{moved4_stays}};
  assign _013_ = moved4_near[25:16] & {10{moved4_moves}};
  assign moved4 = _012_ | { 16'h0000, _013_ };
  assign cut__x4_25_0 = moved4 ^ {26{code[31]}};
  assign _015_ = ~ live;
  assign _016_ = _015_ & code[31];
  assign o__minus_zero = i__minus_zero & _016_;
  assign o__inf = _020_ | o__inf_sign;
  assign _022_ = i__nan | _037_;
  assign _017_ = ~ code[31];
  assign _019_ = _038_ & _017_;
  assign _020_ = i__plus | _019_;
  assign _021_ = _038_ & code[31];
  assign o__inf_sign = i__minus | _021_;
  assign _024_ = _020_ & o__inf_sign;
  assign o__nan = _022_ | _024_;
  assign { _025_[7], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_5_1, maximum__sig0_0, 19'h00000 } : { maximum__sig0_5_1, maximum__sig0_0, 20'h00000 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[25:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[25:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[25:8] } : moved0_near_by_7;
  assign _027_ = | distance0[6:4];
  assign moved0_stays = ~ _027_;
  assign moved0_moves = distance0[6:4] == 1'h1;
  assign _028_ = moved0_near & {26{moved0_stays}};
  assign _029_ = moved0_near[25:16] & {10{moved0_moves}};
  assign moved0 = _028_ | { 16'h0000, _029_ };
  assign cut__x0_25_0 = moved0 ^ {26{multiply__p0__sign}};
  assign { _031_[7], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_5_1, maximum__sig1_0, 19'h00000 } : { maximum__sig1_5_1, maximum__sig1_0, 20'h00000 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[25:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[25:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[25:8] } : moved1_near_by_7;
  assign _034_ = | distance1[6:4];
  assign moved1_stays = ~ _034_;
  assign moved1_moves = distance1[6:4] == 1'h1;
  assign _035_ = moved1_near & {26{moved1_stays}};
  assign _036_ = moved1_near[25:16] & {10{moved1_moves}};
  assign moved1 = _035_ | { 16'h0000, _036_ };
  assign cut__x1_25_0 = moved1 ^ {26{multiply__p1__sign}};
  assign { _002_[7], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_5_1, maximum__sig2_0, 19'h00000 } : { maximum__sig2_5_1, maximum__sig2_0, 20'h00000 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[25:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[25:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[25:8] } : moved2_near_by_7;
  assign _003_ = | distance2[6:4];
  assign moved2_stays = ~ _003_;
  assign moved2_moves = distance2[6:4] == 1'h1;
  assign _004_ = moved2_near & {26{moved2_stays}};
  assign _005_ = moved2_near[25:16] & {10{moved2_moves}};
  assign moved2 = _004_ | { 16'h0000, _005_ };
  assign cut__x2_25_0 = moved2 ^ {26{multiply__p2__sign}};
  assign { _006_[7], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_5_1, maximum__sig3_0, 19'h00000 } : { maximum__sig3_5_1, maximum__sig3_0, 20'h00000 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[25:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[25:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[25:8] } : moved3_near_by_7;
  assign _007_ = | distance3[6:4];
  assign moved3_stays = ~ _007_;
  assign moved3_moves = distance3[6:4] == 1'h1;
  assign _008_ = moved3_near & {26{moved3_stays}};
  assign _009_ = moved3_near[25:16] & {10{moved3_moves}};
  assign moved3 = _008_ | { 16'h0000, _009_ };
  assign cut__x3_25_0 = moved3 ^ {26{multiply__p3__sign}};
  dot_e5m2_e5m2_lanes4_fp32_align26__cut__acc acc_2 (
    .code(code),
    .o__inf(_038_),
    .o__nan(_037_),
    .port(_010_),
    .port_2(_011_)
  );
  assign _026_[6:0] = reach;
  assign _018_[7:0] = reach_whole;
  assign _014_[7:0] = total_top;
  assign _006_[6:0] = distance3;
  assign o__carry = { code[31], multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
  assign _002_[6:0] = distance2;
  assign _001_[4:0] = { moved4_moves, total_distance[3:0] };
  assign _031_[6:0] = distance1;
  assign _025_[6:0] = distance0;
  assign total_distance[4] = moved4_moves;
  assign _032_[7:0] = total_whole;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__cut__acc (
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

module dot_e5m2_e5m2_lanes4_fp32_align26__maximum (
  input wire maximum__sig0_0,
  input wire [4:0] maximum__sig0_5_1,
  input wire [5:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [4:0] maximum__sig1_5_1,
  input wire [5:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__inf,
  input wire i__p1__nan,
  input wire maximum__sig2_0,
  input wire [4:0] maximum__sig2_5_1,
  input wire [5:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__inf,
  input wire i__p2__nan,
  input wire maximum__sig3_0,
  input wire [4:0] maximum__sig3_5_1,
  input wire [5:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__inf,
  input wire i__p3__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire o__plus,
  output wire o__minus,
  output wire [5:0] largest
);
  wire [3:0] _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_,
    largest_having0, largest_having1, largest_having2, largest_having3, largest_having4, largest_having5,
    largest_left1, largest_left2, largest_left3, largest_left4, largest_left5, live;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign _10_ = ~ { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign _12_ = { i__p3__inf, i__p2__inf, i__p1__inf, i__p0__inf } & _10_;
  assign o__plus = | _12_;
  assign _13_ = { i__p3__inf, i__p2__inf, i__p1__inf, i__p0__inf } & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus = | _13_;
  assign live[0] = | { maximum__sig0_5_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_5_1, maximum__sig1_0 };
  assign live[2] = | { maximum__sig2_5_1, maximum__sig2_0 };
  assign live[3] = | { maximum__sig3_5_1, maximum__sig3_0 };
  assign o__any = | live;
  assign _11_ = ~ live;
  assign _14_ = _11_ & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _14_;
  assign largest_having5[0] = live[0] & i__shift0[5];
  assign largest_having5[1] = live[1] & i__shift1[5];
  assign largest_having5[2] = live[2] & i__shift2[5];
  assign largest_having5[3] = live[3] & i__shift3[5];
  assign largest[5] = | largest_having5;
  assign _00_ = ~ {4{largest[5]}};
  assign _01_ = live & _00_;
  assign largest_left5 = largest_having5 | _01_;
  assign largest_having4[0] = largest_left5[0] & i__shift0[4];
  assign largest_having4[1] = largest_left5[1] & i__shift1[4];
  assign largest_having4[2] = largest_left5[2] & i__shift2[4];
  assign largest_having4[3] = largest_left5[3] & i__shift3[4];
  assign largest[4] = | largest_having4;
  assign _02_ = ~ {4{largest[4]}};
  assign _03_ = largest_left5 & _02_;
  assign largest_left4 = largest_having4 | _03_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest_having3[2] = largest_left4[2] & i__shift2[3];
  assign largest_having3[3] = largest_left4[3] & i__shift3[3];
  assign largest[3] = | largest_having3;
  assign _04_ = ~ {4{largest[3]}};
  assign _05_ = largest_left4 & _04_;
  assign largest_left3 = largest_having3 | _05_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest_having2[2] = largest_left3[2] & i__shift2[2];
  assign largest_having2[3] = largest_left3[3] & i__shift3[2];
  assign largest[2] = | largest_having2;
  assign _06_ = ~ {4{largest[2]}};
  assign _07_ = largest_left3 & _06_;
  assign largest_left2 = largest_having2 | _07_;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest_having1[2] = largest_left2[2] & i__shift2[1];
  assign largest_having1[3] = largest_left2[3] & i__shift3[1];
  assign largest[1] = | largest_having1;
  assign _08_ = ~ {4{largest[1]}};
  assign _09_ = largest_left2 & _08_;
  assign largest_left1 = largest_having1 | _09_;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__multiply (
  input wire [1:0] a_1_0,
  input wire [6:0] a_9_3,
  input wire [6:0] a_17_11,
  input wire [6:0] a_25_19,
  input wire [4:0] a_31_27,
  input wire [1:0] b_1_0,
  input wire [6:0] b_9_3,
  input wire [6:0] b_17_11,
  input wire [6:0] b_25_19,
  input wire [4:0] b_31_27,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__a1__sig_2,
  input wire unpack__a1__shift_0,
  input wire i__a1__inf,
  input wire i__a1__nan,
  input wire unpack__a2__sig_2,
  input wire unpack__a2__shift_0,
  input wire i__a2__inf,
  input wire i__a2__nan,
  input wire unpack__a3__sig_2,
  input wire unpack__a3__shift_0,
  input wire i__a3__inf,
  input wire i__a3__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire unpack__b1__sig_2,
  input wire unpack__b1__shift_0,
  input wire i__b1__inf,
  input wire i__b1__nan,
  input wire unpack__b2__sig_2,
  input wire unpack__b2__shift_0,
  input wire i__b2__inf,
  input wire i__b2__nan,
  input wire unpack__b3__sig_2,
  input wire unpack__b3__shift_0,
  input wire i__b3__inf,
  input wire i__b3__nan,
  output wire maximum__sig0_0,
  output wire [4:0] maximum__sig0_5_1,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [4:0] maximum__sig1_5_1,
  output wire [5:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__inf,
  output wire o__p1__nan,
  output wire maximum__sig2_0,
  output wire [4:0] maximum__sig2_5_1,
  output wire [5:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__inf,
  output wire o__p2__nan,
  output wire maximum__sig3_0,
  output wire [4:0] maximum__sig3_5_1,
  output wire [5:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__inf,
  output wire o__p3__nan
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _036_, _037_, _038_, _039_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_,
    _064_, _065_, _066_, _067_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum, product1_level1_0_carry,
    product1_level1_0_half, product1_level1_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum, product3_level1_0_carry,
    product3_level1_0_half, product3_level1_0_sum, product3_level2_0_carry, product3_level2_0_half,
    product3_level2_0_sum;
  wire [5:0] _016_, _035_, _040_, _053_;
  wire [2:0] product0_row0, product0_row1, product0_row2, product1_row0, product1_row1, product1_row2,
    product2_row0, product2_row1, product2_row2, product3_row0, product3_row1, product3_row2;
  assign _004_ = i__a0__inf & _003_;
  assign _005_ = ~ i__a0__inf;
  assign _006_ = | { unpack__a0__sig_2, a_1_0 };
  assign _007_ = ~ _006_;
  assign _008_ = _005_ & _007_;
  assign _009_ = i__b0__inf & _008_;
  assign _010_ = _004_ | _009_;
  assign o__p0__nan = _066_ | _010_;
  assign product1_row0 = a_9_3[5] ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_row1 = a_9_3[6] ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_row2 = unpack__a1__sig_2 ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_level1_0_half = product1_row0[2] ^ product1_row1[1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[0];
  assign _012_ = product1_row0[2] & product1_row1[1];
  assign _013_ = product1_level1_0_half & product1_row2[0];
  assign product1_level1_0_carry = _012_ | _013_;
  assign product1_level2_0_half = product1_row1[2] ^ product1_row2[1];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_carry;
  assign _014_ = product1_row1[2] & product1_row2[1];
  assign _015_ = product1_level2_0_half & product1_level1_0_carry;
  assign product1_level2_0_carry = _014_ | _015_;
  assign { _016_[5], maximum__sig1_5_1 } = { product1_row2[2], product1_level2_0_sum, product1_level1_0_sum, product1_row0[1] } + { product1_level2_0_carry, 2'h0, product1_row1[0] };
  assign o__p1__shift = { a_17_11[3:0], unpack__a1__shift_0 } + { b_17_11[3:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_17_11[4] ^ b_17_11[4];
  assign o__p1__inf = i__a1__inf | i__b1__inf;
  assign _017_ = i__a1__nan | i__b1__nan;
  assign _018_ = ~ i__b1__inf;
  assign _019_ = | { unpack__b1__sig_2, b_9_3[6:5] };
  assign _021_ = ~ _019_;
  assign _022_ = _018_ & _021_;
  assign _023_ = i__a1__inf & _022_;
  assign _024_ = ~ i__a1__inf;
  assign _025_ = | { unpack__a1__sig_2, a_9_3[6:5] };
  assign _026_ = ~ _025_;
  assign _027_ = _024_ & _026_;
  assign _028_ = i__b1__inf & _027_;
  assign _029_ = _023_ | _028_;
  assign o__p1__nan = _017_ | _029_;
  assign product2_row0 = a_17_11[5] ? { unpack__b2__sig_2, b_17_11[6:5] } : 3'h0;
  assign product2_row1 = a_17_11[6] ? { unpack__b2__sig_2, b_17_11[6:5] } : 3'h0;
  assign product2_row2 = unpack__a2__sig_2 ? { unpack__b2__sig_2, b_17_11[6:5] } : 3'h0;
  assign product2_level1_0_half = product2_row0[2] ^ product2_row1[1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[0];
  assign _030_ = product2_row0[2] & product2_row1[1];
  assign _032_ = product2_level1_0_half & product2_row2[0];
  assign product2_level1_0_carry = _030_ | _032_;
  assign product2_level2_0_half = product2_row1[2] ^ product2_row2[1];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_carry;
  assign _033_ = product2_row1[2] & product2_row2[1];
  assign _034_ = product2_level2_0_half & product2_level1_0_carry;
  assign product2_level2_0_carry = _033_ | _034_;
  assign { _035_[5], maximum__sig2_5_1 } = { product2_row2[2], product2_level2_0_sum, product2_level1_0_sum, product2_row0[1] } + { product2_level2_0_carry, 2'h0, product2_row1[0] };
  assign o__p2__shift = { a_25_19[3:0], unpack__a2__shift_0 } + { b_25_19[3:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_25_19[4] ^ b_25_19[4];
  assign o__p2__inf = i__a2__inf | i__b2__inf;
  assign _036_ = i__a2__nan | i__b2__nan;
  assign _037_ = ~ i__b2__inf;
  assign _038_ = | { unpack__b2__sig_2, b_17_11[6:5] };
  assign _039_ = ~ _038_;
  assign _041_ = _037_ & _039_;
  assign _042_ = i__a2__inf & _041_;
  assign _043_ = ~ i__a2__inf;
  assign _044_ = | { unpack__a2__sig_2, a_17_11[6:5] };
  assign _045_ = ~ _044_;
  assign _046_ = _043_ & _045_;
  assign _047_ = i__b2__inf & _046_;
  assign _048_ = _042_ | _047_;
  assign o__p2__nan = _036_ | _048_;
  assign product3_row0 = a_25_19[5] ? { unpack__b3__sig_2, b_25_19[6:5] } : 3'h0;
  assign product3_row1 = a_25_19[6] ? { unpack__b3__sig_2, b_25_19[6:5] } : 3'h0;
  assign product3_row2 = unpack__a3__sig_2 ? { unpack__b3__sig_2, b_25_19[6:5] } : 3'h0;
  assign product3_level1_0_half = product3_row0[2] ^ product3_row1[1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[0];
  assign _049_ = product3_row0[2] & product3_row1[1];
  assign _050_ = product3_level1_0_half & product3_row2[0];
  assign product3_level1_0_carry = _049_ | _050_;
  assign product3_level2_0_half = product3_row1[2] ^ product3_row2[1];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_carry;
  assign _051_ = product3_row1[2] & product3_row2[1];
  assign _052_ = product3_level2_0_half & product3_level1_0_carry;
  assign product3_level2_0_carry = _051_ | _052_;
  assign { _053_[5], maximum__sig3_5_1 } = { product3_row2[2], product3_level2_0_sum, product3_level1_0_sum, product3_row0[1] } + { product3_level2_0_carry, 2'h0, product3_row1[0] };
  assign o__p3__shift = { a_31_27[3:0], unpack__a3__shift_0 } + { b_31_27[3:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_31_27[4] ^ b_31_27[4];
  assign o__p3__inf = i__a3__inf | i__b3__inf;
  assign _054_ = i__a3__nan | i__b3__nan;
  assign _055_ = ~ i__b3__inf;
  assign _056_ = | { unpack__b3__sig_2, b_25_19[6:5] };
  assign _057_ = ~ _056_;
  assign _058_ = _055_ & _057_;
  assign _059_ = i__a3__inf & _058_;
  assign _060_ = ~ i__a3__inf;
  assign _061_ = | { unpack__a3__sig_2, a_25_19[6:5] };
  assign _062_ = ~ _061_;
  assign _063_ = _060_ & _062_;
  assign _064_ = i__b3__inf & _063_;
  assign _065_ = _059_ | _064_;
  assign o__p3__nan = _054_ | _065_;
  assign product0_row0 = a_1_0[0] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row1 = a_1_0[1] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row2 = unpack__a0__sig_2 ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _000_ = product0_row0[2] & product0_row1[1];
  assign _011_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _020_ = product0_row1[2] & product0_row2[1];
  assign _031_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _020_ | _031_;
  assign { _040_[5], maximum__sig0_5_1 } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign o__p0__shift = { a_9_3[3:0], unpack__a0__shift_0 } + { b_9_3[3:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_9_3[4] ^ b_9_3[4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _066_ = i__a0__nan | i__b0__nan;
  assign _067_ = ~ i__b0__inf;
  assign _001_ = | { unpack__b0__sig_2, b_1_0 };
  assign _002_ = ~ _001_;
  assign _003_ = _067_ & _002_;
  assign _016_[4:0] = maximum__sig1_5_1;
  assign _040_[4:0] = maximum__sig0_5_1;
  assign maximum__sig3_0 = product3_row0[0];
  assign maximum__sig2_0 = product2_row0[0];
  assign maximum__sig1_0 = product1_row0[0];
  assign maximum__sig0_0 = product0_row0[0];
  assign _053_[4:0] = maximum__sig3_5_1;
  assign _035_[4:0] = maximum__sig2_5_1;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [28:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _023_, _024_, at_floor, empty16_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8,
    empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2,
    empty8_3, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [9:0] _007_, _008_;
  wire [8:0] _022_, _025_;
  wire [4:0] leading_zeros;
  wire [28:0] shifted_by_15, shifted_by_31;
  wire [25:0] shifted_by_3;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _025_ = i__shift + 2'h3;
  assign zeros2_1 = ~ i__sig[0];
  assign _023_ = ~ i__sig[1];
  assign empty2_2 = _023_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[2];
  assign _009_ = ~ i__sig[3];
  assign empty2_3 = _009_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[4];
  assign _010_ = ~ i__sig[5];
  assign empty2_4 = _010_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[6];
  assign _011_ = ~ i__sig[7];
  assign empty2_5 = _011_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[8];
  assign _012_ = ~ i__sig[9];
  assign empty2_6 = _012_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[10];
  assign _013_ = ~ i__sig[11];
  assign empty2_7 = _013_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[12];
  assign _014_ = ~ i__sig[13];
  assign empty2_8 = _014_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[14];
  assign _015_ = ~ i__sig[15];
  assign empty2_9 = _015_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[16];
  assign _016_ = ~ i__sig[17];
  assign empty2_10 = _016_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[18];
  assign _017_ = ~ i__sig[19];
  assign empty2_11 = _017_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[20];
  assign _018_ = ~ i__sig[21];
  assign empty2_12 = _018_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[22];
  assign _019_ = ~ i__sig[23];
  assign empty2_13 = _019_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[24];
  assign _020_ = ~ i__sig[25];
  assign empty2_14 = _020_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[26];
  assign _021_ = ~ i__sig[27];
  assign empty2_15 = _021_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[28];
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
  assign at_floor = _025_ < { empty16_1, leading_zeros[3:0] };
  assign _022_ = at_floor ? _025_ : { 4'h0, empty16_1, leading_zeros[3:0] };
  assign shifted_by_31 = _022_[4] ? { i__sig[12:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = _022_[3] ? { shifted_by_31[20:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = _022_[2] ? { shifted_by_15[24:0], 3'h0 } : shifted_by_15[28:1];
  assign shifted_by_3 = _022_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _022_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _024_ = ~ _022_[2];
  assign _000_ = _024_ & shifted_by_15[0];
  assign _001_ = ~ _022_[1];
  assign _002_ = | shifted_by_7[1:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = _000_ | _003_;
  assign _005_ = ~ _022_[0];
  assign _006_ = _005_ & shifted_by_3[0];
  assign normalise__sig_0 = _004_ | _006_;
  assign _007_ = _025_ - { empty16_1, leading_zeros[3:0] };
  assign { _008_[9], o__exp } = at_floor ? 10'h000 : _007_;
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
  assign _008_[8:0] = o__exp;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__round (
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

module dot_e5m2_e5m2_lanes4_fp32_align26__sum (
  input wire acc_31,
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire [7:0] i__shift,
  input wire [25:0] cut__x4_25_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [25:0] cut__x0_25_0,
  input wire [25:0] cut__x1_25_0,
  input wire [25:0] cut__x2_25_0,
  input wire [25:0] cut__x3_25_0,
  output wire [28:0] o__sig,
  output wire o__sign,
  input wire [4:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _010_, _011_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _066_, _067_, _072_, _073_, sign, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
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
  wire [26:0] _050_, _071_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [30:0] _068_, _069_, _070_;
  wire [29:0] sum_total;
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
  assign { _070_[30:29], o__sig } = sum_total[29] ? _069_ : { sum_total[29], sum_total };
  assign _072_ = | sum_total;
  assign sign = _072_ ? sum_total[29] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = { _000_, cut__x0_25_0 } ^ { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _019_, cut__x1_25_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _008_ = ~ multiply__p1__sign;
  assign _050_ = { _000_, cut__x0_25_0 } & { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign _019_ = ~ multiply__p2__sign;
  assign _071_ = sum_level1_0_half & { _019_, cut__x1_25_0 };
  assign sum_level1_0_carry = _050_ | _071_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_25_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _073_ = i__carry[1] & cut__x2_25_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _073_ | _001_;
  assign sum_level1_2_half = cut__x3_25_0[0] ^ i__carry[3];
  assign sum_level1_2_sum = sum_level1_2_half ^ cut__x4_25_0[0];
  assign _002_ = cut__x3_25_0[0] & i__carry[3];
  assign sum_level1_3_sum = ~ sum_level1_3_half;
  assign _068_[29:0] = sum_total;
  assign _070_[28:0] = o__sig;
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__a1__sig_2,
  output wire unpack__a1__shift_0,
  output wire o__a1__inf,
  output wire o__a1__nan,
  output wire unpack__a2__sig_2,
  output wire unpack__a2__shift_0,
  output wire o__a2__inf,
  output wire o__a2__nan,
  output wire unpack__a3__sig_2,
  output wire unpack__a3__shift_0,
  output wire o__a3__inf,
  output wire o__a3__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan,
  output wire unpack__b1__sig_2,
  output wire unpack__b1__shift_0,
  output wire o__b1__inf,
  output wire o__b1__nan,
  output wire unpack__b2__sig_2,
  output wire unpack__b2__shift_0,
  output wire o__b2__inf,
  output wire o__b2__nan,
  output wire unpack__b3__sig_2,
  output wire unpack__b3__shift_0,
  output wire o__b3__inf,
  output wire o__b3__nan
);
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a a0 (
    .code(a[7:0]),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a a1 (
    .code(a[15:8]),
    .o__inf(o__a1__inf),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_2),
    .port_2(unpack__a1__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a a2 (
    .code(a[23:16]),
    .o__inf(o__a2__inf),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_2),
    .port_2(unpack__a2__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a a3 (
    .code(a[31:24]),
    .o__inf(o__a3__inf),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_2),
    .port_2(unpack__a3__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a b0 (
    .code(b[7:0]),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a b1 (
    .code(b[15:8]),
    .o__inf(o__b1__inf),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_2),
    .port_2(unpack__b1__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a b2 (
    .code(b[23:16]),
    .o__inf(o__b2__inf),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_2),
    .port_2(unpack__b2__shift_0)
  );
  dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a b3 (
    .code(b[31:24]),
    .o__inf(o__b3__inf),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_2),
    .port_2(unpack__b3__shift_0)
  );
endmodule

module dot_e5m2_e5m2_lanes4_fp32_align26__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule
