// dot_fp16_fp16_lanes4_fp32_roundrtz_align25
//
// Spec:    dot:a=fp16,b=fp16,lanes=4,acc=fp32,round=rtz,align=25
// Latency: none, combinational
// Ports:
//   input  a            64 bits  4 x fp16
//   input  b            64 bits  4 x fp16
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3d7d (1.37207031), 0xc1a1 (-2.81445312), 0x397e (0.686523438), 0x4283 (3.25585938)], b = [0xc1a1
//     (-2.81445312), 0x397e (0.686523438), 0x4283 (3.25585938), 0xbdbe (-1.43554688)], acc = 0x3f2fb15b
//     (0.68629998) give o = 0xc0f17ab9 (-7.54623079)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25 (
  input wire [63:0] a,
  input wire [63:0] b,
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
  wire signed [25:0] cut__x0, cut__x1, cut__x2, cut__x3, cut__x4;
  wire [5:0] maximum__shift0, maximum__shift1, maximum__shift2, maximum__shift3, maximum__top;
  wire [21:0] maximum__sig0, maximum__sig1, maximum__sig2, maximum__sig3;
  wire [8:0] normalise__exp;
  wire [24:0] normalise__sig;
  wire [27:0] sum__sig;
  wire [10:0] unpack__a0__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__b0__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig;
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__cut cut (
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
    .i__sig0(maximum__sig0),
    .i__sig1(maximum__sig1),
    .i__sig2(maximum__sig2),
    .i__sig3(maximum__sig3),
    .i__top(maximum__top),
    .o__carry(cut__carry),
    .o__inf(cut__inf),
    .o__inf_sign(cut__inf_sign),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_24_0(cut__x4[24:0]),
    .cut__x0_24_0(cut__x0[24:0]),
    .cut__x1_24_0(cut__x1[24:0]),
    .cut__x2_24_0(cut__x2[24:0]),
    .cut__x3_24_0(cut__x3[24:0]),
    .top(cut__shift)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__maximum maximum (
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__sig(maximum__sig0),
    .i__p0__sign(multiply__p0__sign),
    .i__p1__inf(multiply__p1__inf),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__sig(maximum__sig1),
    .i__p1__sign(multiply__p1__sign),
    .i__p2__inf(multiply__p2__inf),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__sig(maximum__sig2),
    .i__p2__sign(multiply__p2__sign),
    .i__p3__inf(multiply__p3__inf),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__sig(maximum__sig3),
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
    .o__plus(maximum__plus)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__multiply multiply (
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
    .a_9_0(a[9:0]),
    .b_63_59(b[63:59]),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_10(unpack__a1__sig[10]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_10(unpack__a2__sig[10]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_10(unpack__a3__sig[10]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .a_25_11(a[25:11]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_10(unpack__b1__sig[10]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_10(unpack__b2__sig[10]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_10(unpack__b3__sig[10]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .a_41_27(a[41:27]),
    .a_57_43(a[57:43]),
    .a_63_59(a[63:59]),
    .b_9_0(b[9:0]),
    .b_25_11(b[25:11]),
    .b_41_27(b[41:27]),
    .b_57_43(b[57:43]),
    .product0_total(maximum__sig0),
    .product1_total(maximum__sig1),
    .product2_total(maximum__sig2),
    .product3_total(maximum__sig3)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[24:1])
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(o),
    .normalise__sig_24_1(normalise__sig[24:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_31(acc[31]),
    .cut__x3_24_0(cut__x3[24:0]),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_24_0(cut__x4[24:0]),
    .cut__x0_24_0(cut__x0[24:0]),
    .cut__x1_24_0(cut__x1[24:0]),
    .cut__x2_24_0(cut__x2[24:0])
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack unpack (
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
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_10(unpack__b1__sig[10]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_10(unpack__b2__sig[10]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_10(unpack__b3__sig[10]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .b(b),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_10(unpack__a1__sig[10]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_10(unpack__a2__sig[10]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_10(unpack__a3__sig[10])
  );
  assign unpack__b2__shift[4:1] = b[46:43];
  assign unpack__b2__sig[9:0] = b[41:32];
  assign cut__x1[25] = multiply__p1__sign;
  assign unpack__b1__shift[4:1] = b[30:27];
  assign unpack__b1__sig[9:0] = b[25:16];
  assign cut__x0[25] = multiply__p0__sign;
  assign cut__x2[25] = multiply__p2__sign;
  assign cut__x3[25] = multiply__p3__sign;
  assign unpack__b0__shift[4:1] = b[14:11];
  assign unpack__b3__shift[4:1] = b[62:59];
  assign unpack__b0__sig[9:0] = b[9:0];
  assign unpack__a3__shift[4:1] = a[62:59];
  assign unpack__a3__sig[9:0] = a[57:48];
  assign cut__x4[25] = acc[31];
  assign unpack__a2__shift[4:1] = a[46:43];
  assign unpack__a2__sig[9:0] = a[41:32];
  assign unpack__b3__sig[9:0] = b[57:48];
  assign unpack__a1__shift[4:1] = a[30:27];
  assign unpack__a1__sig[9:0] = a[25:16];
  assign unpack__a0__shift[4:1] = a[14:11];
  assign unpack__a0__sig[9:0] = a[9:0];
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__cut (
  input wire [31:0] code,
  input wire [21:0] i__sig0,
  input wire [5:0] i__shift0,
  input wire multiply__p0__sign,
  input wire [21:0] i__sig1,
  input wire [5:0] i__shift1,
  input wire multiply__p1__sign,
  input wire [21:0] i__sig2,
  input wire [5:0] i__shift2,
  input wire multiply__p2__sign,
  input wire [21:0] i__sig3,
  input wire [5:0] i__shift3,
  input wire multiply__p3__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  input wire i__plus,
  input wire i__minus,
  output wire [7:0] top,
  output wire [24:0] cut__x4_24_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [24:0] cut__x0_24_0,
  output wire [24:0] cut__x1_24_0,
  output wire [24:0] cut__x2_24_0,
  output wire [24:0] cut__x3_24_0,
  input wire [5:0] i__top,
  output wire [4:0] o__carry
);
  wire [7:0] _000_, _001_, _002_, _006_, _025_, _026_, _031_, products_top, reach_whole, total_top, total_whole;
  wire _003_, _007_, _010_, _011_, _015_, _016_, _017_, _019_, _020_, _021_, _022_, _023_, _024_, _027_, _033_,
    _034_, _037_, _038_, leads, live, moved0_moves, moved0_stays, moved1_moves, moved1_stays, moved2_moves,
    moved2_stays, moved3_moves, moved3_stays, moved4_moves, moved4_stays;
  wire [24:0] _004_, _008_, _012_, _028_, _035_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3,
    moved0_near_by_7, moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2,
    moved2_near, moved2_near_by_1, moved2_near_by_3, moved2_near_by_7, moved3, moved3_near, moved3_near_by_1,
    moved3_near_by_3, moved3_near_by_7, moved4, moved4_near, moved4_near_by_1, moved4_near_by_3,
    moved4_near_by_7;
  wire [8:0] _005_, _009_, _013_, _014_, _018_, _029_, _030_, _032_, _036_;
  wire [6:0] distance0, distance1, distance2, distance3, reach;
  wire [4:0] total_distance;
  assign live = | { _010_, code[22:0] };
  assign _000_ = i__top + 7'h61;
  assign products_top = i__any ? _000_ : 8'h00;
  assign { _014_[8], total_top } = live ? { 1'h0, code[30:24], _011_ } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _018_[8], reach_whole } = top - 7'h61;
  assign _023_ = reach_whole > 7'h55;
  assign { _026_[7], reach } = _023_ ? 8'h55 : reach_whole;
  assign _030_ = products_top - total_top;
  assign { _032_[8], total_whole } = leads ? 9'h000 : _030_;
  assign _033_ = total_whole > 5'h19;
  assign { _001_[7:5], moved4_moves, total_distance[3:0] } = _033_ ? 8'h19 : total_whole;
  assign moved4_near_by_1 = total_distance[0] ? { 2'h0, _010_, code[22:1] } : { 1'h0, _010_, code[22:0] };
  assign moved4_near_by_3 = total_distance[1] ? { 2'h0, moved4_near_by_1[24:2] } : moved4_near_by_1;
  assign moved4_near_by_7 = total_distance[2] ? { 4'h0, moved4_near_by_3[24:4] } : moved4_near_by_3;
  assign moved4_near = total_distance[3] ? { 8'h00, moved4_near_by_7[24:8] } : moved4_near_by_7;
  assign moved4_stays = ~ moved4_moves;
  assign _012_ = moved4_near & {25{moved4_stays}};
  assign _013_ = moved4_near[24:16] & {9{moved4_moves}};
  assign moved4 = _012_ | { 16'h0000, _013_ };
  assign cut__x4_24_0 = moved4 ^ {25{code[31]}};
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
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, i__sig0, 2'h0 } : { i__sig0, 3'h0 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[24:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[24:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[24:8] } : moved0_near_by_7;
  assign _027_ = | distance0[6:4];
  assign moved0_stays = ~ _027_;
  assign moved0_moves = distance0[6:4] == 1'h1;
  assign _028_ = moved0_near & {25{moved0_stays}};
  assign _029_ = moved0_near[24:16] & {9{moved0_moves}};
  assign moved0 = _028_ | { 16'h0000, _029_ };
  assign cut__x0_24_0 = moved0 ^ {25{multiply__p0__sign}};
  assign { _031_[7], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, i__sig1, 2'h0 } : { i__sig1, 3'h0 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[24:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[24:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[24:8] } : moved1_near_by_7;
  assign _034_ = | distance1[6:4];
  assign moved1_stays = ~ _034_;
  assign moved1_moves = distance1[6:4] == 1'h1;
  assign _035_ = moved1_near & {25{moved1_stays}};
  assign _036_ = moved1_near[24:16] & {9{moved1_moves}};
  assign moved1 = _035_ | { 16'h0000, _036_ };
  assign cut__x1_24_0 = moved1 ^ {25{multiply__p1__sign}};
  assign { _002_[7], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, i__sig2, 2'h0 } : { i__sig2, 3'h0 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[24:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[24:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[24:8] } : moved2_near_by_7;
  assign _003_ = | distance2[6:4];
  assign moved2_stays = ~ _003_;
  assign moved2_moves = distance2[6:4] == 1'h1;
  assign _004_ = moved2_near & {25{moved2_stays}};
  assign _005_ = moved2_near[24:16] & {9{moved2_moves}};
  assign moved2 = _004_ | { 16'h0000, _005_ };
  assign cut__x2_24_0 = moved2 ^ {25{multiply__p2__sign}};
  assign { _006_[7], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, i__sig3, 2'h0 } : { i__sig3, 3'h0 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[24:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[24:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[24:8] } : moved3_near_by_7;
  assign _007_ = | distance3[6:4];
  assign moved3_stays = ~ _007_;
  assign moved3_moves = distance3[6:4] == 1'h1;
  assign _008_ = moved3_near & {25{moved3_stays}};
  assign _009_ = moved3_near[24:16] & {9{moved3_moves}};
  assign moved3 = _008_ | { 16'h0000, _009_ };
  assign cut__x3_24_0 = moved3 ^ {25{multiply__p3__sign}};
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__cut__acc acc_2 (
    .code(code),
    .o__inf(_038_),
    .o__nan(_037_),
    .port(_010_),
    .port_2(_011_)
  );
  assign _001_[4:0] = { moved4_moves, total_distance[3:0] };
  assign _032_[7:0] = total_whole;
  assign _026_[6:0] = reach;
  assign _018_[7:0] = reach_whole;
  assign _014_[7:0] = total_top;
  assign _006_[6:0] = distance3;
  assign o__carry = { code[31], multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
  assign _002_[6:0] = distance2;
  assign _031_[6:0] = distance1;
  assign total_distance[4] = moved4_moves;
  assign _025_[6:0] = distance0;
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__cut__acc (
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

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__maximum (
  input wire [21:0] i__p0__sig,
  input wire [5:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  input wire [21:0] i__p1__sig,
  input wire [5:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__inf,
  input wire i__p1__nan,
  input wire [21:0] i__p2__sig,
  input wire [5:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__inf,
  input wire i__p2__nan,
  input wire [21:0] i__p3__sig,
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
  assign live[0] = | i__p0__sig;
  assign live[1] = | i__p1__sig;
  assign live[2] = | i__p2__sig;
  assign live[3] = | i__p3__sig;
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

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__multiply (
  input wire [9:0] a_9_0,
  input wire [14:0] a_25_11,
  input wire [14:0] a_41_27,
  input wire [14:0] a_57_43,
  input wire [4:0] a_63_59,
  input wire [9:0] b_9_0,
  input wire [14:0] b_25_11,
  input wire [14:0] b_41_27,
  input wire [14:0] b_57_43,
  input wire [4:0] b_63_59,
  input wire unpack__a0__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__a1__sig_10,
  input wire unpack__a1__shift_0,
  input wire i__a1__inf,
  input wire i__a1__nan,
  input wire unpack__a2__sig_10,
  input wire unpack__a2__shift_0,
  input wire i__a2__inf,
  input wire i__a2__nan,
  input wire unpack__a3__sig_10,
  input wire unpack__a3__shift_0,
  input wire i__a3__inf,
  input wire i__a3__nan,
  input wire unpack__b0__sig_10,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire unpack__b1__sig_10,
  input wire unpack__b1__shift_0,
  input wire i__b1__inf,
  input wire i__b1__nan,
  input wire unpack__b2__sig_10,
  input wire unpack__b2__shift_0,
  input wire i__b2__inf,
  input wire i__b2__nan,
  input wire unpack__b3__sig_10,
  input wire unpack__b3__shift_0,
  input wire i__b3__inf,
  input wire i__b3__nan,
  output wire [21:0] product0_total,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan,
  output wire [21:0] product1_total,
  output wire [5:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__inf,
  output wire o__p1__nan,
  output wire [21:0] product2_total,
  output wire [5:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__inf,
  output wire o__p2__nan,
  output wire [21:0] product3_total,
  output wire [5:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__inf,
  output wire o__p3__nan
);
  wire [5:0] _0000_, _0003_, _0004_, _0005_, _0006_, _0007_, _0008_, _0009_, _0101_, _0104_, _0105_, _0106_,
    _0107_, _0108_, _0109_, _0110_, _0201_, _0204_, _0205_, _0206_, _0207_, _0208_, _0209_, _0210_, _0298_,
    _0309_, _0318_, _0329_, product0_one, product0_two, product1_one, product1_two, product2_one, product2_two,
    product3_one, product3_two;
  wire [11:0] _0001_, _0010_, _0011_, _0012_, _0013_, _0014_, _0015_, _0016_, _0017_, _0018_, _0019_, _0020_,
    _0021_, _0022_, _0023_, _0024_, _0025_, _0026_, _0027_, _0028_, _0033_, _0038_, _0039_, _0040_, _0045_,
    _0046_, _0050_, _0059_, _0070_, _0081_, _0090_, _0102_, _0111_, _0112_, _0113_, _0114_, _0115_, _0116_,
    _0117_, _0118_, _0119_, _0120_, _0121_, _0122_, _0123_, _0124_, _0125_, _0126_, _0127_, _0128_, _0129_,
    _0134_, _0139_, _0140_, _0141_, _0146_, _0147_, _0211_, _0212_, _0214_, _0215_, _0216_, _0217_, _0218_,
    _0219_, _0220_, _0221_, _0222_, _0223_, _0225_, _0226_, _0227_, _0228_, _0229_, _0239_, _0240_, _0245_,
    _0246_, _0278_, _0287_, _0304_, _0305_, _0340_, _0349_, product0_level1_2_carry, product0_level1_2_half,
    product0_level1_2_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_multiple4,
    product0_multiple5, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4,
    product1_level1_2_carry, product1_level1_2_half, product1_level1_2_sum, product1_level2_1_carry,
    product1_level2_1_half, product1_level2_1_sum, product1_multiple0, product1_multiple1, product1_multiple2,
    product1_multiple3, product1_multiple4, product1_multiple5, product1_row0, product1_row1, product1_row2,
    product1_row3, product1_row4, product2_level1_2_carry, product2_level1_2_half, product2_level1_2_sum,
    product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum, product2_multiple0,
    product2_multiple1, product2_multiple2, product2_multiple3, product2_multiple4, product2_multiple5,
    product2_row0, product2_row1, product2_row2, product2_row3, product2_row4, product3_level1_2_carry,
    product3_level1_2_half, product3_level1_2_sum, product3_level2_1_carry, product3_level2_1_half,
    product3_level2_1_sum, product3_multiple0, product3_multiple1, product3_multiple2, product3_multiple3,
    product3_multiple4, product3_multiple5, product3_row0, product3_row1, product3_row2, product3_row3,
    product3_row4;
  wire _0002_, _0029_, _0030_, _0034_, _0035_, _0036_, _0037_, _0043_, _0044_, _0047_, _0048_, _0049_, _0051_,
    _0052_, _0055_, _0056_, _0057_, _0058_, _0060_, _0061_, _0062_, _0063_, _0064_, _0065_, _0066_, _0067_,
    _0068_, _0069_, _0071_, _0072_, _0073_, _0074_, _0075_, _0076_, _0077_, _0078_, _0079_, _0080_, _0082_,
    _0083_, _0084_, _0085_, _0086_, _0087_, _0089_, _0091_, _0092_, _0093_, _0094_, _0095_, _0096_, _0097_,
    _0098_, _0099_, _0100_, _0103_, _0130_, _0131_, _0135_, _0136_, _0137_, _0138_, _0144_, _0145_, _0148_,
    _0149_, _0150_, _0151_, _0152_, _0155_, _0156_, _0157_, _0158_, _0159_, _0160_, _0161_, _0162_, _0163_,
    _0164_, _0165_, _0166_, _0167_, _0168_, _0169_, _0170_, _0171_, _0172_, _0173_, _0174_, _0175_, _0176_,
    _0177_, _0178_, _0179_, _0180_, _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0189_, _0191_, _0192_,
    _0193_, _0194_, _0195_, _0196_, _0197_, _0198_, _0199_, _0200_, _0202_, _0203_, _0213_, _0224_, _0230_,
    _0231_, _0234_, _0235_, _0236_, _0237_, _0238_, _0243_, _0244_, _0247_, _0248_, _0249_, _0250_, _0251_,
    _0254_, _0255_, _0256_, _0257_, _0258_, _0259_, _0260_, _0261_, _0262_, _0263_, _0264_, _0265_, _0266_,
    _0267_, _0268_, _0269_, _0270_, _0271_, _0272_, _0273_, _0274_, _0275_, _0276_, _0277_, _0279_, _0280_,
    _0281_, _0282_, _0283_, _0284_, _0286_, _0288_, _0289_, _0290_, _0291_, _0292_, _0293_, _0294_, _0295_,
    _0296_, _0297_, _0300_, _0302_, _0303_, _0306_, _0307_, _0308_, _0310_, _0311_, _0314_, _0315_, _0316_,
    _0317_, _0319_, _0320_, _0321_, _0322_, _0323_, _0324_, _0325_, _0326_, _0327_, _0328_, _0330_, _0331_,
    _0332_, _0333_, _0334_, _0335_, _0336_, _0337_, _0338_, _0339_, _0341_, _0342_, _0343_, _0344_, _0345_,
    _0346_, _0348_, _0350_, _0351_, _0352_, _0353_, _0354_, _0355_, _0356_, _0357_, _0358_, _0359_,
    product0_level10_0_carry, product0_level10_0_half, product0_level10_0_sum, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level3_3_half, product0_level3_3_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry,
    product0_level4_1_half, product0_level4_1_sum, product0_level4_2_carry, product0_level4_2_half,
    product0_level4_2_sum, product0_level4_3_carry, product0_level4_3_half, product0_level4_3_sum,
    product0_level4_4_carry, product0_level4_4_half, product0_level4_4_sum, product0_level5_0_carry,
    product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half,
    product0_level5_1_sum, product0_level5_2_carry, product0_level5_2_half, product0_level5_2_sum,
    product0_level5_3_carry, product0_level5_3_half, product0_level5_3_sum, product0_level6_0_carry,
    product0_level6_0_half, product0_level6_0_sum, product0_level7_0_carry, product0_level7_0_half,
    product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half, product0_level8_0_sum,
    product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum, product1_level10_0_carry,
    product1_level10_0_half, product1_level10_0_sum, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum,
    product1_level2_2_carry, product1_level2_2_half, product1_level2_2_sum, product1_level3_0_carry,
    product1_level3_0_half, product1_level3_0_sum, product1_level3_2_carry, product1_level3_2_half,
    product1_level3_2_sum, product1_level3_3_half, product1_level3_3_sum, product1_level4_0_carry,
    product1_level4_0_half, product1_level4_0_sum, product1_level4_1_carry, product1_level4_1_half,
    product1_level4_1_sum, product1_level4_2_carry, product1_level4_2_half, product1_level4_2_sum,
    product1_level4_3_carry, product1_level4_3_half, product1_level4_3_sum, product1_level4_4_carry,
    product1_level4_4_half, product1_level4_4_sum, product1_level5_0_carry, product1_level5_0_half,
    product1_level5_0_sum, product1_level5_1_carry, product1_level5_1_half, product1_level5_1_sum,
    product1_level5_2_carry, product1_level5_2_half, product1_level5_2_sum, product1_level5_3_carry,
    product1_level5_3_half, product1_level5_3_sum, product1_level6_0_carry, product1_level6_0_half,
    product1_level6_0_sum, product1_level7_0_carry, product1_level7_0_half, product1_level7_0_sum,
    product1_level8_0_carry, product1_level8_0_half, product1_level8_0_sum, product1_level9_0_carry,
    product1_level9_0_half, product1_level9_0_sum, product2_level10_0_carry, product2_level10_0_half,
    product2_level10_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum, product2_level2_2_carry,
    product2_level2_2_half, product2_level2_2_sum, product2_level3_0_carry, product2_level3_0_half,
    product2_level3_0_sum, product2_level3_2_carry, product2_level3_2_half, product2_level3_2_sum,
    product2_level3_3_half, product2_level3_3_sum, product2_level4_0_carry, product2_level4_0_half,
    product2_level4_0_sum, product2_level4_1_carry, product2_level4_1_half, product2_level4_1_sum,
    product2_level4_2_carry, product2_level4_2_half, product2_level4_2_sum, product2_level4_3_carry,
    product2_level4_3_half, product2_level4_3_sum, product2_level4_4_carry, product2_level4_4_half,
    product2_level4_4_sum, product2_level5_0_carry, product2_level5_0_half, product2_level5_0_sum,
    product2_level5_1_carry, product2_level5_1_half, product2_level5_1_sum, product2_level5_2_carry,
    product2_level5_2_half, product2_level5_2_sum, product2_level5_3_carry, product2_level5_3_half,
    product2_level5_3_sum, product2_level6_0_carry, product2_level6_0_half, product2_level6_0_sum,
    product2_level7_0_carry, product2_level7_0_half, product2_level7_0_sum, product2_level8_0_carry,
    product2_level8_0_half, product2_level8_0_sum, product2_level9_0_carry, product2_level9_0_half,
    product2_level9_0_sum, product3_level10_0_carry, product3_level10_0_half, product3_level10_0_sum,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum, product3_level2_0_carry,
    product3_level2_0_half, product3_level2_0_sum, product3_level2_2_carry, product3_level2_2_half,
    product3_level2_2_sum, product3_level3_0_carry, product3_level3_0_half, product3_level3_0_sum,
    product3_level3_2_carry, product3_level3_2_half, product3_level3_2_sum, product3_level3_3_half,
    product3_level3_3_sum, product3_level4_0_carry, product3_level4_0_half, product3_level4_0_sum,
    product3_level4_1_carry, product3_level4_1_half, product3_level4_1_sum, product3_level4_2_carry,
    product3_level4_2_half, product3_level4_2_sum, product3_level4_3_carry, product3_level4_3_half,
    product3_level4_3_sum, product3_level4_4_carry, product3_level4_4_half, product3_level4_4_sum,
    product3_level5_0_carry, product3_level5_0_half, product3_level5_0_sum, product3_level5_1_carry,
    product3_level5_1_half, product3_level5_1_sum, product3_level5_2_carry, product3_level5_2_half,
    product3_level5_2_sum, product3_level5_3_carry, product3_level5_3_half, product3_level5_3_sum,
    product3_level6_0_carry, product3_level6_0_half, product3_level6_0_sum, product3_level7_0_carry,
    product3_level7_0_half, product3_level7_0_sum, product3_level8_0_carry, product3_level8_0_half,
    product3_level8_0_sum, product3_level9_0_carry, product3_level9_0_half, product3_level9_0_sum;
  wire [4:0] _0031_, _0032_, _0132_, _0133_, _0181_, _0190_, _0232_, _0233_, product0_level1_1_carry,
    product0_level1_1_half, product0_level1_1_sum, product1_level1_1_carry, product1_level1_1_half,
    product1_level1_1_sum, product2_level1_1_carry, product2_level1_1_half, product2_level1_1_sum,
    product3_level1_1_carry, product3_level1_1_half, product3_level1_1_sum;
  wire [3:0] _0041_, _0042_, _0142_, _0143_, _0241_, _0242_, _0299_, _0301_, product0_level1_3_carry,
    product0_level1_3_half, product0_level1_3_sum, product1_level1_3_carry, product1_level1_3_half,
    product1_level1_3_sum, product2_level1_3_carry, product2_level1_3_half, product2_level1_3_sum,
    product3_level1_3_carry, product3_level1_3_half, product3_level1_3_sum;
  wire [6:0] _0053_, _0054_, _0153_, _0154_, _0252_, _0253_, _0312_, _0313_, product0_level3_1_carry,
    product0_level3_1_half, product0_level3_1_sum, product1_level3_1_carry, product1_level3_1_half,
    product1_level3_1_sum, product2_level3_1_carry, product2_level3_1_half, product2_level3_1_sum,
    product3_level3_1_carry, product3_level3_1_half, product3_level3_1_sum;
  wire [22:0] _0088_, _0188_, _0285_, _0347_;
  assign product3_row2 = b_57_43[10] ? _0220_ : product3_multiple2;
  assign _0221_ = product3_one[3] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0222_ = product3_two[3] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple3 = _0221_ | _0222_;
  assign _0223_ = ~ product3_multiple3;
  assign product3_row3 = b_57_43[12] ? _0223_ : product3_multiple3;
  assign _0225_ = product3_one[4] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0226_ = product3_two[4] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple4 = _0225_ | _0226_;
  assign _0227_ = ~ product3_multiple4;
  assign product3_row4 = b_57_43[14] ? _0227_ : product3_multiple4;
  assign _0228_ = product3_one[5] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0229_ = product3_two[5] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple5 = _0228_ | _0229_;
  assign product3_level1_0_half = b_57_43[8] ^ product3_row0[2];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row1[0];
  assign _0230_ = b_57_43[8] & product3_row0[2];
  assign _0231_ = product3_level1_0_half & product3_row1[0];
  assign product3_level1_0_carry = _0230_ | _0231_;
  assign product3_level1_1_half = { product3_row1[6:3], b_57_43[10] } ^ { b_57_43[14], product3_row2[3], b_57_43[12], product3_row2[1:0] };
  assign product3_level1_1_sum = product3_level1_1_half ^ product3_row0[8:4];
  assign _0232_ = { product3_row1[6:3], b_57_43[10] } & { b_57_43[14], product3_row2[3], b_57_43[12], product3_row2[1:0] };
  assign _0233_ = product3_level1_1_half & product3_row0[8:4];
  assign product3_level1_1_carry = _0232_ | _0233_;
  assign product3_level1_2_half = { 1'h1, _0236_, 1'h1, _0235_, product3_row2[11:9], 1'h1, product3_row4[3:0] } ^ { product3_row4[11:8], 1'h1, _0238_, product3_row4[5], _0237_, product3_row1[9], 1'h0, product3_row2[5:4] };
  assign product3_level1_2_sum = product3_level1_2_half ^ { product3_multiple5[9:8], product3_row3[11:2] };
  assign _0235_ = ~ b_57_43[10];
  assign _0236_ = ~ b_57_43[12];
  assign _0237_ = ~ b_57_43[6];
  assign _0238_ = ~ b_57_43[8];
  assign _0239_ = { 1'h1, _0236_, 1'h1, _0235_, product3_row2[11:9], 1'h1, product3_row4[3:0] } & { product3_row4[11:8], 1'h1, _0238_, product3_row4[5], _0237_, product3_row1[9], 1'h0, product3_row2[5:4] };
  assign _0240_ = product3_level1_2_half & { product3_multiple5[9:8], product3_row3[11:2] };
  assign product3_level1_2_carry = _0239_ | _0240_;
  assign product3_level1_3_half = product3_multiple5[3:0] ^ { 1'h1, product3_row2[8:6] };
  assign product3_level1_3_sum = product3_level1_3_half ^ { product3_row1[11:10], product3_row0[11:10] };
  assign _0241_ = product3_multiple5[3:0] & { 1'h1, product3_row2[8:6] };
  assign _0242_ = product3_level1_3_half & { product3_row1[11:10], product3_row0[11:10] };
  assign product3_level1_3_carry = _0241_ | _0242_;
  assign product3_level2_0_half = product3_row0[3] ^ product3_row1[1];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_carry;
  assign _0243_ = product3_row0[3] & product3_row1[1];
  assign _0244_ = product3_level2_0_half & product3_level1_0_carry;
  assign product3_level2_0_carry = _0243_ | _0244_;
  assign product3_level2_1_half = { product3_level1_2_sum[9:8], product3_row4[7:6], product3_level1_3_sum, product3_row0[9], product3_level1_2_sum[0], product3_row3[1:0] } ^ { product3_multiple5[7:4], product3_level1_3_carry[2], product3_row4[4], product3_level1_3_carry[0], product3_row1[8:7], product3_level1_1_sum[4:3], product3_row2[2] };
  assign product3_level2_1_sum = product3_level2_1_half ^ { product3_level1_2_carry[8:1], product3_level1_1_carry[4:1] };
  assign _0245_ = { product3_level1_2_sum[9:8], product3_row4[7:6], product3_level1_3_sum, product3_row0[9], product3_level1_2_sum[0], product3_row3[1:0] } & { product3_multiple5[7:4], product3_level1_3_carry[2], product3_row4[4], product3_level1_3_carry[0], product3_row1[8:7], product3_level1_1_sum[4:3], product3_row2[2] };
  assign _0246_ = product3_level2_1_half & { product3_level1_2_carry[8:1], product3_level1_1_carry[4:1] };
  assign product3_level2_1_carry = _0245_ | _0246_;
  assign product3_level2_2_half = _0247_ ^ product3_multiple5[10];
  assign product3_level2_2_sum = product3_level2_2_half ^ product3_level1_2_carry[11];
  assign _0247_ = ~ b_57_43[14];
  assign _0248_ = _0247_ & product3_multiple5[10];
  assign _0249_ = product3_level2_2_half & product3_level1_2_carry[11];
  assign product3_level2_2_carry = _0248_ | _0249_;
  assign product3_level3_0_half = product3_row1[2] ^ product3_level1_1_sum[0];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _0250_ = product3_row1[2] & product3_level1_1_sum[0];
  assign _0251_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _0250_ | _0251_;
  assign product3_level3_1_half = { product3_level2_1_sum[9], product3_level1_3_carry[3], product3_level2_1_sum[7], product3_level1_3_carry[1], product3_level2_1_sum[5:4], product3_level1_2_carry[0] } ^ product3_level1_2_sum[7:1];
  assign product3_level3_1_sum = product3_level3_1_half ^ product3_level2_1_carry[8:2];
  assign _0252_ = { product3_level2_1_sum[9], product3_level1_3_carry[3], product3_level2_1_sum[7], product3_level1_3_carry[1], product3_level2_1_sum[5:4], product3_level1_2_carry[0] } & product3_level1_2_sum[7:1];
  assign _0253_ = product3_level3_1_half & product3_level2_1_carry[8:2];
  assign product3_level3_1_carry = _0252_ | _0253_;
  assign product3_level3_2_half = product3_level1_2_carry[9] ^ product3_level1_2_sum[10];
  assign product3_level3_2_sum = product3_level3_2_half ^ product3_level2_1_carry[11];
  assign _0254_ = product3_level1_2_carry[9] & product3_level1_2_sum[10];
  assign _0255_ = product3_level3_2_half & product3_level2_1_carry[11];
  assign product3_level3_2_carry = _0254_ | _0255_;
  assign product3_level3_3_sum = product3_level3_3_half ^ product3_level2_2_carry;
  assign product3_level4_0_half = product3_level1_1_carry[0] ^ product3_level1_1_sum[1];
  assign product3_level4_0_sum = product3_level4_0_half ^ product3_level3_0_carry;
  assign _0256_ = product3_level1_1_carry[0] & product3_level1_1_sum[1];
  assign _0257_ = product3_level4_0_half & product3_level3_0_carry;
  assign product3_level4_0_carry = _0256_ | _0257_;
  assign product3_level4_1_half = product3_level2_1_sum[6] ^ product3_level3_1_carry[2];
  assign product3_level4_1_sum = product3_level4_1_half ^ product3_level3_1_sum[3];
  assign _0258_ = product3_level2_1_sum[6] & product3_level3_1_carry[2];
  assign _0259_ = product3_level4_1_half & product3_level3_1_sum[3];
  assign product3_level4_1_carry = _0258_ | _0259_;
  assign product3_level4_2_half = product3_level2_1_sum[8] ^ product3_level3_1_carry[4];
  assign product3_level4_2_sum = product3_level4_2_half ^ product3_level3_1_sum[5];
  assign _0260_ = product3_level2_1_sum[8] & product3_level3_1_carry[4];
  assign _0261_ = product3_level4_2_half & product3_level3_1_sum[5];
  assign product3_level4_2_carry = _0260_ | _0261_;
  assign product3_level4_3_half = product3_level2_1_carry[9] ^ product3_level2_1_sum[10];
  assign product3_level4_3_sum = product3_level4_3_half ^ product3_level3_1_carry[6];
  assign _0262_ = product3_level2_1_carry[9] & product3_level2_1_sum[10];
  assign _0263_ = product3_level4_3_half & product3_level3_1_carry[6];
  assign product3_level4_3_carry = _0262_ | _0263_;
  assign product3_level4_4_half = product3_level1_2_carry[10] ^ product3_level1_2_sum[11];
  assign product3_level4_4_sum = product3_level4_4_half ^ product3_level3_2_carry;
  assign _0264_ = product3_level1_2_carry[10] & product3_level1_2_sum[11];
  assign _0265_ = product3_level4_4_half & product3_level3_2_carry;
  assign product3_level4_4_carry = _0264_ | _0265_;
  assign product3_level5_0_half = product3_level1_1_sum[2] ^ product3_level2_1_sum[0];
  assign product3_level5_0_sum = product3_level5_0_half ^ product3_level4_0_carry;
  assign _0266_ = product3_level1_1_sum[2] & product3_level2_1_sum[0];
  assign _0267_ = product3_level5_0_half & product3_level4_0_carry;
  assign product3_level5_0_carry = _0266_ | _0267_;
  assign product3_level5_1_half = product3_level3_1_carry[3] ^ product3_level3_1_sum[4];
  assign product3_level5_1_sum = product3_level5_1_half ^ product3_level4_1_carry;
  assign _0268_ = product3_level3_1_carry[3] & product3_level3_1_sum[4];
  assign _0269_ = product3_level5_1_half & product3_level4_1_carry;
  assign product3_level5_1_carry = _0268_ | _0269_;
  assign product3_level5_2_half = product3_level3_1_carry[5] ^ product3_level3_1_sum[6];
  assign product3_level5_2_sum = product3_level5_2_half ^ product3_level4_2_carry;
  assign _0270_ = product3_level3_1_carry[5] & product3_level3_1_sum[6];
  assign _0271_ = product3_level5_2_half & product3_level4_2_carry;
  assign product3_level5_2_carry = _0270_ | _0271_;
  assign product3_level5_3_half = product3_level2_1_carry[10] ^ product3_level2_1_sum[11];
  assign product3_level5_3_sum = product3_level5_3_half ^ product3_level4_3_carry;
  assign _0272_ = product3_level2_1_carry[10] & product3_level2_1_sum[11];
  assign _0273_ = product3_level5_3_half & product3_level4_3_carry;
  assign product3_level5_3_carry = _0272_ | _0273_;
  assign product3_level6_0_half = product3_level2_1_carry[0] ^ product3_level2_1_sum[1];
  assign product3_level6_0_sum = product3_level6_0_half ^ product3_level5_0_carry;
  assign _0274_ = product3_level2_1_carry[0] & product3_level2_1_sum[1];
  assign _0275_ = product3_level6_0_half & product3_level5_0_carry;
  assign product3_level6_0_carry = _0274_ | _0275_;
  assign product3_level7_0_half = product3_level2_1_carry[1] ^ product3_level2_1_sum[2];
  assign product3_level7_0_sum = product3_level7_0_half ^ product3_level6_0_carry;
  assign _0276_ = product3_level2_1_carry[1] & product3_level2_1_sum[2];
  assign _0277_ = product3_level7_0_half & product3_level6_0_carry;
  assign product3_level7_0_carry = _0276_ | _0277_;
  assign product3_level8_0_half = product3_level2_1_sum[3] ^ product3_level3_1_sum[0];
  assign product3_level8_0_sum = product3_level8_0_half ^ product3_level7_0_carry;
  assign _0279_ = product3_level2_1_sum[3] & product3_level3_1_sum[0];
  assign _0280_ = product3_level8_0_half & product3_level7_0_carry;
  assign product3_level8_0_carry = _0279_ | _0280_;
  assign product3_level9_0_half = product3_level3_1_carry[0] ^ product3_level3_1_sum[1];
  assign product3_level9_0_sum = product3_level9_0_half ^ product3_level8_0_carry;
  assign _0281_ = product3_level3_1_carry[0] & product3_level3_1_sum[1];
  assign _0282_ = product3_level9_0_half & product3_level8_0_carry;
  assign product3_level9_0_carry = _0281_ | _0282_;
  assign product3_level10_0_half = product3_level3_1_carry[1] ^ product3_level3_1_sum[2];
  assign product3_level10_0_sum = product3_level10_0_half ^ product3_level9_0_carry;
  assign _0283_ = product3_level3_1_carry[1] & product3_level3_1_sum[2];
  assign _0284_ = product3_level10_0_half & product3_level9_0_carry;
  assign product3_level10_0_carry = _0283_ | _0284_;
  assign { _0285_[22], product3_total } = { product3_level3_3_sum, product3_level4_4_carry, product3_level4_4_sum, product3_level5_3_carry, product3_level5_3_sum, product3_level5_2_carry, product3_level5_2_sum, product3_level5_1_carry, product3_level5_1_sum, product3_level10_0_carry, product3_level10_0_sum, product3_level9_0_sum, product3_level8_0_sum, product3_level7_0_sum, product3_level6_0_sum, product3_level5_0_sum, product3_level4_0_sum, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum, product3_row0[1], b_57_43[6] } + { product3_level2_2_sum, 1'h0, product3_level3_2_sum, 1'h0, product3_level4_3_sum, 1'h0, product3_level4_2_sum, 1'h0, product3_level4_1_sum, 11'h000, product3_row0[0] };
  assign o__p3__shift = { a_63_59[3:0], unpack__a3__shift_0 } + { b_63_59[3:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_63_59[4] ^ b_63_59[4];
  assign o__p3__inf = i__a3__inf | i__b3__inf;
  assign _0286_ = i__a3__nan | i__b3__nan;
  assign _0288_ = ~ i__b3__inf;
  assign _0289_ = | { unpack__b3__sig_10, b_57_43[14:5] };
  assign _0290_ = ~ _0289_;
  assign _0291_ = _0288_ & _0290_;
  assign _0292_ = i__a3__inf & _0291_;
  assign _0293_ = ~ i__a3__inf;
  assign _0294_ = | { unpack__a3__sig_10, a_57_43[14:5] };
  assign _0295_ = ~ _0294_;
  assign _0296_ = _0293_ & _0295_;
  assign _0297_ = i__b3__inf & _0296_;
  assign _0300_ = _0292_ | _0297_;
  assign o__p3__nan = _0286_ | _0300_;
  assign product0_one = { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] } ^ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _0000_ = ~ { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _0101_ = { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] } & _0000_;
  assign _0201_ = ~ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _0298_ = _0101_ & _0201_;
  assign _0309_ = ~ { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] };
  assign _0318_ = _0309_ & { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _0329_ = _0318_ & { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign product0_two = _0298_ | _0329_;
  assign _0340_ = product0_one[0] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0349_ = product0_two[0] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple0 = _0340_ | _0349_;
  assign _0001_ = ~ product0_multiple0;
  assign product0_row0 = b_9_0[1] ? _0001_ : product0_multiple0;
  assign _0012_ = product0_one[1] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0023_ = product0_two[1] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple1 = _0012_ | _0023_;
  assign _0033_ = ~ product0_multiple1;
  assign product0_row1 = b_9_0[3] ? _0033_ : product0_multiple1;
  assign _0040_ = product0_one[2] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0050_ = product0_two[2] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple2 = _0040_ | _0050_;
  assign _0059_ = ~ product0_multiple2;
  assign product0_row2 = b_9_0[5] ? _0059_ : product0_multiple2;
  assign _0070_ = product0_one[3] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0081_ = product0_two[3] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple3 = _0070_ | _0081_;
  assign _0090_ = ~ product0_multiple3;
  assign product0_row3 = b_9_0[7] ? _0090_ : product0_multiple3;
  assign _0102_ = product0_one[4] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0113_ = product0_two[4] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple4 = _0102_ | _0113_;
  assign _0124_ = ~ product0_multiple4;
  assign product0_row4 = b_9_0[9] ? _0124_ : product0_multiple4;
  assign _0134_ = product0_one[5] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _0141_ = product0_two[5] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple5 = _0134_ | _0141_;
  assign product0_level1_0_half = b_9_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _0159_ = b_9_0[3] & product0_row0[2];
  assign _0170_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _0159_ | _0170_;
  assign product0_level1_1_half = { product0_row1[6:3], b_9_0[5] } ^ { b_9_0[9], product0_row2[3], b_9_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _0181_ = { product0_row1[6:3], b_9_0[5] } & { b_9_0[9], product0_row2[3], b_9_0[7], product0_row2[1:0] };
  assign _0190_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _0181_ | _0190_;
  assign product0_level1_2_half = { 1'h1, _0213_, 1'h1, _0202_, product0_row2[11:9], 1'h1, product0_row4[3:0] } ^ { product0_row4[11:8], 1'h1, _0234_, product0_row4[5], _0224_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ { product0_multiple5[9:8], product0_row3[11:2] };
  assign _0202_ = ~ b_9_0[5];
  assign _0213_ = ~ b_9_0[7];
  assign _0224_ = ~ b_9_0[1];
  assign _0234_ = ~ b_9_0[3];
  assign _0278_ = { 1'h1, _0213_, 1'h1, _0202_, product0_row2[11:9], 1'h1, product0_row4[3:0] } & { product0_row4[11:8], 1'h1, _0234_, product0_row4[5], _0224_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign _0287_ = product0_level1_2_half & { product0_multiple5[9:8], product0_row3[11:2] };
  assign product0_level1_2_carry = _0278_ | _0287_;
  assign product0_level1_3_half = product0_multiple5[3:0] ^ { 1'h1, product0_row2[8:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_row1[11:10], product0_row0[11:10] };
  assign _0299_ = product0_multiple5[3:0] & { 1'h1, product0_row2[8:6] };
  assign _0301_ = product0_level1_3_half & { product0_row1[11:10], product0_row0[11:10] };
  assign product0_level1_3_carry = _0299_ | _0301_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _0302_ = product0_row0[3] & product0_row1[1];
  assign _0303_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _0302_ | _0303_;
  assign product0_level2_1_half = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign _0304_ = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _0305_ = product0_level2_1_half & { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _0304_ | _0305_;
  assign product0_level2_2_half = _0306_ ^ product0_multiple5[10];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_carry[11];
  assign _0306_ = ~ b_9_0[9];
  assign _0307_ = _0306_ & product0_multiple5[10];
  assign _0308_ = product0_level2_2_half & product0_level1_2_carry[11];
  assign product0_level2_2_carry = _0307_ | _0308_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _0310_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _0311_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _0310_ | _0311_;
  assign product0_level3_1_half = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } ^ product0_level1_2_sum[7:1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[8:2];
  assign _0312_ = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } & product0_level1_2_sum[7:1];
  assign _0313_ = product0_level3_1_half & product0_level2_1_carry[8:2];
  assign product0_level3_1_carry = _0312_ | _0313_;
  assign product0_level3_2_half = product0_level1_2_carry[9] ^ product0_level1_2_sum[10];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[11];
  assign _0314_ = product0_level1_2_carry[9] & product0_level1_2_sum[10];
  assign _0315_ = product0_level3_2_half & product0_level2_1_carry[11];
  assign product0_level3_2_carry = _0314_ | _0315_;
  assign product0_level3_3_sum = product0_level3_3_half ^ product0_level2_2_carry;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _0316_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _0317_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _0316_ | _0317_;
  assign product0_level4_1_half = product0_level2_1_sum[6] ^ product0_level3_1_carry[2];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_sum[3];
  assign _0319_ = product0_level2_1_sum[6] & product0_level3_1_carry[2];
  assign _0320_ = product0_level4_1_half & product0_level3_1_sum[3];
  assign product0_level4_1_carry = _0319_ | _0320_;
  assign product0_level4_2_half = product0_level2_1_sum[8] ^ product0_level3_1_carry[4];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[5];
  assign _0321_ = product0_level2_1_sum[8] & product0_level3_1_carry[4];
  assign _0322_ = product0_level4_2_half & product0_level3_1_sum[5];
  assign product0_level4_2_carry = _0321_ | _0322_;
  assign product0_level4_3_half = product0_level2_1_carry[9] ^ product0_level2_1_sum[10];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[6];
  assign _0323_ = product0_level2_1_carry[9] & product0_level2_1_sum[10];
  assign _0324_ = product0_level4_3_half & product0_level3_1_carry[6];
  assign product0_level4_3_carry = _0323_ | _0324_;
  assign product0_level4_4_half = product0_level1_2_carry[10] ^ product0_level1_2_sum[11];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _0325_ = product0_level1_2_carry[10] & product0_level1_2_sum[11];
  assign _0326_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _0325_ | _0326_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _0327_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _0328_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _0327_ | _0328_;
  assign product0_level5_1_half = product0_level3_1_carry[3] ^ product0_level3_1_sum[4];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _0330_ = product0_level3_1_carry[3] & product0_level3_1_sum[4];
  assign _0331_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _0330_ | _0331_;
  assign product0_level5_2_half = product0_level3_1_carry[5] ^ product0_level3_1_sum[6];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _0332_ = product0_level3_1_carry[5] & product0_level3_1_sum[6];
  assign _0333_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _0332_ | _0333_;
  assign product0_level5_3_half = product0_level2_1_carry[10] ^ product0_level2_1_sum[11];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _0334_ = product0_level2_1_carry[10] & product0_level2_1_sum[11];
  assign _0335_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _0334_ | _0335_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _0336_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _0337_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _0336_ | _0337_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _0338_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _0339_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _0338_ | _0339_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _0341_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _0342_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _0341_ | _0342_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _0343_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _0344_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _0343_ | _0344_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _0345_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _0346_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _0345_ | _0346_;
  assign { _0347_[22], product0_total } = { product0_level3_3_sum, product0_level4_4_carry, product0_level4_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level5_2_carry, product0_level5_2_sum, product0_level5_1_carry, product0_level5_1_sum, product0_level10_0_carry, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], b_9_0[1] } + { product0_level2_2_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level4_1_sum, 11'h000, product0_row0[0] };
  assign o__p0__shift = { a_25_11[3:0], unpack__a0__shift_0 } + { b_25_11[3:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_25_11[4] ^ b_25_11[4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _0348_ = i__a0__nan | i__b0__nan;
  assign _0350_ = ~ i__b0__inf;
  assign _0351_ = | { unpack__b0__sig_10, b_9_0 };
  assign _0352_ = ~ _0351_;
  assign _0353_ = _0350_ & _0352_;
  assign _0354_ = i__a0__inf & _0353_;
  assign _0355_ = ~ i__a0__inf;
  assign _0356_ = | { unpack__a0__sig_10, a_9_0 };
  assign _0357_ = ~ _0356_;
  assign _0358_ = _0355_ & _0357_;
  assign _0359_ = i__b0__inf & _0358_;
  assign _0002_ = _0354_ | _0359_;
  assign o__p0__nan = _0348_ | _0002_;
  assign product1_one = { unpack__b1__sig_10, b_25_11[13], b_25_11[11], b_25_11[9], b_25_11[7], b_25_11[5] } ^ { b_25_11[14], b_25_11[12], b_25_11[10], b_25_11[8], b_25_11[6], 1'h0 };
  assign _0003_ = ~ { unpack__b1__sig_10, b_25_11[13], b_25_11[11], b_25_11[9], b_25_11[7], b_25_11[5] };
  assign _0004_ = { 1'h0, b_25_11[14], b_25_11[12], b_25_11[10], b_25_11[8], b_25_11[6] } & _0003_;
  assign _0005_ = ~ { b_25_11[14], b_25_11[12], b_25_11[10], b_25_11[8], b_25_11[6], 1'h0 };
  assign _0006_ = _0004_ & _0005_;
  assign _0007_ = ~ { 1'h0, b_25_11[14], b_25_11[12], b_25_11[10], b_25_11[8], b_25_11[6] };
  assign _0008_ = _0007_ & { unpack__b1__sig_10, b_25_11[13], b_25_11[11], b_25_11[9], b_25_11[7], b_25_11[5] };
  assign _0009_ = _0008_ & { b_25_11[14], b_25_11[12], b_25_11[10], b_25_11[8], b_25_11[6], 1'h0 };
  assign product1_two = _0006_ | _0009_;
  assign _0010_ = product1_one[0] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0011_ = product1_two[0] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple0 = _0010_ | _0011_;
  assign _0013_ = ~ product1_multiple0;
  assign product1_row0 = b_25_11[6] ? _0013_ : product1_multiple0;
  assign _0014_ = product1_one[1] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0015_ = product1_two[1] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple1 = _0014_ | _0015_;
  assign _0016_ = ~ product1_multiple1;
  assign product1_row1 = b_25_11[8] ? _0016_ : product1_multiple1;
  assign _0017_ = product1_one[2] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0018_ = product1_two[2] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple2 = _0017_ | _0018_;
  assign _0019_ = ~ product1_multiple2;
  assign product1_row2 = b_25_11[10] ? _0019_ : product1_multiple2;
  assign _0020_ = product1_one[3] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0021_ = product1_two[3] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple3 = _0020_ | _0021_;
  assign _0022_ = ~ product1_multiple3;
  assign product1_row3 = b_25_11[12] ? _0022_ : product1_multiple3;
  assign _0024_ = product1_one[4] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0025_ = product1_two[4] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple4 = _0024_ | _0025_;
  assign _0026_ = ~ product1_multiple4;
  assign product1_row4 = b_25_11[14] ? _0026_ : product1_multiple4;
  assign _0027_ = product1_one[5] ? { 1'h0, unpack__a1__sig_10, a_25_11[14:5] } : 12'h000;
  assign _0028_ = product1_two[5] ? { unpack__a1__sig_10, a_25_11[14:5], 1'h0 } : 12'h000;
  assign product1_multiple5 = _0027_ | _0028_;
  assign product1_level1_0_half = b_25_11[8] ^ product1_row0[2];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row1[0];
  assign _0029_ = b_25_11[8] & product1_row0[2];
  assign _0030_ = product1_level1_0_half & product1_row1[0];
  assign product1_level1_0_carry = _0029_ | _0030_;
  assign product1_level1_1_half = { product1_row1[6:3], b_25_11[10] } ^ { b_25_11[14], product1_row2[3], b_25_11[12], product1_row2[1:0] };
  assign product1_level1_1_sum = product1_level1_1_half ^ product1_row0[8:4];
  assign _0031_ = { product1_row1[6:3], b_25_11[10] } & { b_25_11[14], product1_row2[3], b_25_11[12], product1_row2[1:0] };
  assign _0032_ = product1_level1_1_half & product1_row0[8:4];
  assign product1_level1_1_carry = _0031_ | _0032_;
  assign product1_level1_2_half = { 1'h1, _0035_, 1'h1, _0034_, product1_row2[11:9], 1'h1, product1_row4[3:0] } ^ { product1_row4[11:8], 1'h1, _0037_, product1_row4[5], _0036_, product1_row1[9], 1'h0, product1_row2[5:4] };
  assign product1_level1_2_sum = product1_level1_2_half ^ { product1_multiple5[9:8], product1_row3[11:2] };
  assign _0034_ = ~ b_25_11[10];
  assign _0035_ = ~ b_25_11[12];
  assign _0036_ = ~ b_25_11[6];
  assign _0037_ = ~ b_25_11[8];
  assign _0038_ = { 1'h1, _0035_, 1'h1, _0034_, product1_row2[11:9], 1'h1, product1_row4[3:0] } & { product1_row4[11:8], 1'h1, _0037_, product1_row4[5], _0036_, product1_row1[9], 1'h0, product1_row2[5:4] };
  assign _0039_ = product1_level1_2_half & { product1_multiple5[9:8], product1_row3[11:2] };
  assign product1_level1_2_carry = _0038_ | _0039_;
  assign product1_level1_3_half = product1_multiple5[3:0] ^ { 1'h1, product1_row2[8:6] };
  assign product1_level1_3_sum = product1_level1_3_half ^ { product1_row1[11:10], product1_row0[11:10] };
  assign _0041_ = product1_multiple5[3:0] & { 1'h1, product1_row2[8:6] };
  assign _0042_ = product1_level1_3_half & { product1_row1[11:10], product1_row0[11:10] };
  assign product1_level1_3_carry = _0041_ | _0042_;
  assign product1_level2_0_half = product1_row0[3] ^ product1_row1[1];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_carry;
  assign _0043_ = product1_row0[3] & product1_row1[1];
  assign _0044_ = product1_level2_0_half & product1_level1_0_carry;
  assign product1_level2_0_carry = _0043_ | _0044_;
  assign product1_level2_1_half = { product1_level1_2_sum[9:8], product1_row4[7:6], product1_level1_3_sum, product1_row0[9], product1_level1_2_sum[0], product1_row3[1:0] } ^ { product1_multiple5[7:4], product1_level1_3_carry[2], product1_row4[4], product1_level1_3_carry[0], product1_row1[8:7], product1_level1_1_sum[4:3], product1_row2[2] };
  assign product1_level2_1_sum = product1_level2_1_half ^ { product1_level1_2_carry[8:1], product1_level1_1_carry[4:1] };
  assign _0045_ = { product1_level1_2_sum[9:8], product1_row4[7:6], product1_level1_3_sum, product1_row0[9], product1_level1_2_sum[0], product1_row3[1:0] } & { product1_multiple5[7:4], product1_level1_3_carry[2], product1_row4[4], product1_level1_3_carry[0], product1_row1[8:7], product1_level1_1_sum[4:3], product1_row2[2] };
  assign _0046_ = product1_level2_1_half & { product1_level1_2_carry[8:1], product1_level1_1_carry[4:1] };
  assign product1_level2_1_carry = _0045_ | _0046_;
  assign product1_level2_2_half = _0047_ ^ product1_multiple5[10];
  assign product1_level2_2_sum = product1_level2_2_half ^ product1_level1_2_carry[11];
  assign _0047_ = ~ b_25_11[14];
  assign _0048_ = _0047_ & product1_multiple5[10];
  assign _0049_ = product1_level2_2_half & product1_level1_2_carry[11];
  assign product1_level2_2_carry = _0048_ | _0049_;
  assign product1_level3_0_half = product1_row1[2] ^ product1_level1_1_sum[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _0051_ = product1_row1[2] & product1_level1_1_sum[0];
  assign _0052_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _0051_ | _0052_;
  assign product1_level3_1_half = { product1_level2_1_sum[9], product1_level1_3_carry[3], product1_level2_1_sum[7], product1_level1_3_carry[1], product1_level2_1_sum[5:4], product1_level1_2_carry[0] } ^ product1_level1_2_sum[7:1];
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_1_carry[8:2];
  assign _0053_ = { product1_level2_1_sum[9], product1_level1_3_carry[3], product1_level2_1_sum[7], product1_level1_3_carry[1], product1_level2_1_sum[5:4], product1_level1_2_carry[0] } & product1_level1_2_sum[7:1];
  assign _0054_ = product1_level3_1_half & product1_level2_1_carry[8:2];
  assign product1_level3_1_carry = _0053_ | _0054_;
  assign product1_level3_2_half = product1_level1_2_carry[9] ^ product1_level1_2_sum[10];
  assign product1_level3_2_sum = product1_level3_2_half ^ product1_level2_1_carry[11];
  assign _0055_ = product1_level1_2_carry[9] & product1_level1_2_sum[10];
  assign _0056_ = product1_level3_2_half & product1_level2_1_carry[11];
  assign product1_level3_2_carry = _0055_ | _0056_;
  assign product1_level3_3_sum = product1_level3_3_half ^ product1_level2_2_carry;
  assign product1_level4_0_half = product1_level1_1_carry[0] ^ product1_level1_1_sum[1];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _0057_ = product1_level1_1_carry[0] & product1_level1_1_sum[1];
  assign _0058_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _0057_ | _0058_;
  assign product1_level4_1_half = product1_level2_1_sum[6] ^ product1_level3_1_carry[2];
  assign product1_level4_1_sum = product1_level4_1_half ^ product1_level3_1_sum[3];
  assign _0060_ = product1_level2_1_sum[6] & product1_level3_1_carry[2];
  assign _0061_ = product1_level4_1_half & product1_level3_1_sum[3];
  assign product1_level4_1_carry = _0060_ | _0061_;
  assign product1_level4_2_half = product1_level2_1_sum[8] ^ product1_level3_1_carry[4];
  assign product1_level4_2_sum = product1_level4_2_half ^ product1_level3_1_sum[5];
  assign _0062_ = product1_level2_1_sum[8] & product1_level3_1_carry[4];
  assign _0063_ = product1_level4_2_half & product1_level3_1_sum[5];
  assign product1_level4_2_carry = _0062_ | _0063_;
  assign product1_level4_3_half = product1_level2_1_carry[9] ^ product1_level2_1_sum[10];
  assign product1_level4_3_sum = product1_level4_3_half ^ product1_level3_1_carry[6];
  assign _0064_ = product1_level2_1_carry[9] & product1_level2_1_sum[10];
  assign _0065_ = product1_level4_3_half & product1_level3_1_carry[6];
  assign product1_level4_3_carry = _0064_ | _0065_;
  assign product1_level4_4_half = product1_level1_2_carry[10] ^ product1_level1_2_sum[11];
  assign product1_level4_4_sum = product1_level4_4_half ^ product1_level3_2_carry;
  assign _0066_ = product1_level1_2_carry[10] & product1_level1_2_sum[11];
  assign _0067_ = product1_level4_4_half & product1_level3_2_carry;
  assign product1_level4_4_carry = _0066_ | _0067_;
  assign product1_level5_0_half = product1_level1_1_sum[2] ^ product1_level2_1_sum[0];
  assign product1_level5_0_sum = product1_level5_0_half ^ product1_level4_0_carry;
  assign _0068_ = product1_level1_1_sum[2] & product1_level2_1_sum[0];
  assign _0069_ = product1_level5_0_half & product1_level4_0_carry;
  assign product1_level5_0_carry = _0068_ | _0069_;
  assign product1_level5_1_half = product1_level3_1_carry[3] ^ product1_level3_1_sum[4];
  assign product1_level5_1_sum = product1_level5_1_half ^ product1_level4_1_carry;
  assign _0071_ = product1_level3_1_carry[3] & product1_level3_1_sum[4];
  assign _0072_ = product1_level5_1_half & product1_level4_1_carry;
  assign product1_level5_1_carry = _0071_ | _0072_;
  assign product1_level5_2_half = product1_level3_1_carry[5] ^ product1_level3_1_sum[6];
  assign product1_level5_2_sum = product1_level5_2_half ^ product1_level4_2_carry;
  assign _0073_ = product1_level3_1_carry[5] & product1_level3_1_sum[6];
  assign _0074_ = product1_level5_2_half & product1_level4_2_carry;
  assign product1_level5_2_carry = _0073_ | _0074_;
  assign product1_level5_3_half = product1_level2_1_carry[10] ^ product1_level2_1_sum[11];
  assign product1_level5_3_sum = product1_level5_3_half ^ product1_level4_3_carry;
  assign _0075_ = product1_level2_1_carry[10] & product1_level2_1_sum[11];
  assign _0076_ = product1_level5_3_half & product1_level4_3_carry;
  assign product1_level5_3_carry = _0075_ | _0076_;
  assign product1_level6_0_half = product1_level2_1_carry[0] ^ product1_level2_1_sum[1];
  assign product1_level6_0_sum = product1_level6_0_half ^ product1_level5_0_carry;
  assign _0077_ = product1_level2_1_carry[0] & product1_level2_1_sum[1];
  assign _0078_ = product1_level6_0_half & product1_level5_0_carry;
  assign product1_level6_0_carry = _0077_ | _0078_;
  assign product1_level7_0_half = product1_level2_1_carry[1] ^ product1_level2_1_sum[2];
  assign product1_level7_0_sum = product1_level7_0_half ^ product1_level6_0_carry;
  assign _0079_ = product1_level2_1_carry[1] & product1_level2_1_sum[2];
  assign _0080_ = product1_level7_0_half & product1_level6_0_carry;
  assign product1_level7_0_carry = _0079_ | _0080_;
  assign product1_level8_0_half = product1_level2_1_sum[3] ^ product1_level3_1_sum[0];
  assign product1_level8_0_sum = product1_level8_0_half ^ product1_level7_0_carry;
  assign _0082_ = product1_level2_1_sum[3] & product1_level3_1_sum[0];
  assign _0083_ = product1_level8_0_half & product1_level7_0_carry;
  assign product1_level8_0_carry = _0082_ | _0083_;
  assign product1_level9_0_half = product1_level3_1_carry[0] ^ product1_level3_1_sum[1];
  assign product1_level9_0_sum = product1_level9_0_half ^ product1_level8_0_carry;
  assign _0084_ = product1_level3_1_carry[0] & product1_level3_1_sum[1];
  assign _0085_ = product1_level9_0_half & product1_level8_0_carry;
  assign product1_level9_0_carry = _0084_ | _0085_;
  assign product1_level10_0_half = product1_level3_1_carry[1] ^ product1_level3_1_sum[2];
  assign product1_level10_0_sum = product1_level10_0_half ^ product1_level9_0_carry;
  assign _0086_ = product1_level3_1_carry[1] & product1_level3_1_sum[2];
  assign _0087_ = product1_level10_0_half & product1_level9_0_carry;
  assign product1_level10_0_carry = _0086_ | _0087_;
  assign { _0088_[22], product1_total } = { product1_level3_3_sum, product1_level4_4_carry, product1_level4_4_sum, product1_level5_3_carry, product1_level5_3_sum, product1_level5_2_carry, product1_level5_2_sum, product1_level5_1_carry, product1_level5_1_sum, product1_level10_0_carry, product1_level10_0_sum, product1_level9_0_sum, product1_level8_0_sum, product1_level7_0_sum, product1_level6_0_sum, product1_level5_0_sum, product1_level4_0_sum, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum, product1_row0[1], b_25_11[6] } + { product1_level2_2_sum, 1'h0, product1_level3_2_sum, 1'h0, product1_level4_3_sum, 1'h0, product1_level4_2_sum, 1'h0, product1_level4_1_sum, 11'h000, product1_row0[0] };
  assign o__p1__shift = { a_41_27[3:0], unpack__a1__shift_0 } + { b_41_27[3:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_41_27[4] ^ b_41_27[4];
  assign o__p1__inf = i__a1__inf | i__b1__inf;
  assign _0089_ = i__a1__nan | i__b1__nan;
  assign _0091_ = ~ i__b1__inf;
  assign _0092_ = | { unpack__b1__sig_10, b_25_11[14:5] };
  assign _0093_ = ~ _0092_;
  assign _0094_ = _0091_ & _0093_;
  assign _0095_ = i__a1__inf & _0094_;
  assign _0096_ = ~ i__a1__inf;
  assign _0097_ = | { unpack__a1__sig_10, a_25_11[14:5] };
  assign _0098_ = ~ _0097_;
  assign _0099_ = _0096_ & _0098_;
  assign _0100_ = i__b1__inf & _0099_;
  assign _0103_ = _0095_ | _0100_;
  assign o__p1__nan = _0089_ | _0103_;
  assign product2_one = { unpack__b2__sig_10, b_41_27[13], b_41_27[11], b_41_27[9], b_41_27[7], b_41_27[5] } ^ { b_41_27[14], b_41_27[12], b_41_27[10], b_41_27[8], b_41_27[6], 1'h0 };
  assign _0104_ = ~ { unpack__b2__sig_10, b_41_27[13], b_41_27[11], b_41_27[9], b_41_27[7], b_41_27[5] };
  assign _0105_ = { 1'h0, b_41_27[14], b_41_27[12], b_41_27[10], b_41_27[8], b_41_27[6] } & _0104_;
  assign _0106_ = ~ { b_41_27[14], b_41_27[12], b_41_27[10], b_41_27[8], b_41_27[6], 1'h0 };
  assign _0107_ = _0105_ & _0106_;
  assign _0108_ = ~ { 1'h0, b_41_27[14], b_41_27[12], b_41_27[10], b_41_27[8], b_41_27[6] };
  assign _0109_ = _0108_ & { unpack__b2__sig_10, b_41_27[13], b_41_27[11], b_41_27[9], b_41_27[7], b_41_27[5] };
  assign _0110_ = _0109_ & { b_41_27[14], b_41_27[12], b_41_27[10], b_41_27[8], b_41_27[6], 1'h0 };
  assign product2_two = _0107_ | _0110_;
  assign _0111_ = product2_one[0] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0112_ = product2_two[0] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple0 = _0111_ | _0112_;
  assign _0114_ = ~ product2_multiple0;
  assign product2_row0 = b_41_27[6] ? _0114_ : product2_multiple0;
  assign _0115_ = product2_one[1] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0116_ = product2_two[1] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple1 = _0115_ | _0116_;
  assign _0117_ = ~ product2_multiple1;
  assign product2_row1 = b_41_27[8] ? _0117_ : product2_multiple1;
  assign _0118_ = product2_one[2] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0119_ = product2_two[2] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple2 = _0118_ | _0119_;
  assign _0120_ = ~ product2_multiple2;
  assign product2_row2 = b_41_27[10] ? _0120_ : product2_multiple2;
  assign _0121_ = product2_one[3] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0122_ = product2_two[3] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple3 = _0121_ | _0122_;
  assign _0123_ = ~ product2_multiple3;
  assign product2_row3 = b_41_27[12] ? _0123_ : product2_multiple3;
  assign _0125_ = product2_one[4] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0126_ = product2_two[4] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple4 = _0125_ | _0126_;
  assign _0127_ = ~ product2_multiple4;
  assign product2_row4 = b_41_27[14] ? _0127_ : product2_multiple4;
  assign _0128_ = product2_one[5] ? { 1'h0, unpack__a2__sig_10, a_41_27[14:5] } : 12'h000;
  assign _0129_ = product2_two[5] ? { unpack__a2__sig_10, a_41_27[14:5], 1'h0 } : 12'h000;
  assign product2_multiple5 = _0128_ | _0129_;
  assign product2_level1_0_half = b_41_27[8] ^ product2_row0[2];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row1[0];
  assign _0130_ = b_41_27[8] & product2_row0[2];
  assign _0131_ = product2_level1_0_half & product2_row1[0];
  assign product2_level1_0_carry = _0130_ | _0131_;
  assign product2_level1_1_half = { product2_row1[6:3], b_41_27[10] } ^ { b_41_27[14], product2_row2[3], b_41_27[12], product2_row2[1:0] };
  assign product2_level1_1_sum = product2_level1_1_half ^ product2_row0[8:4];
  assign _0132_ = { product2_row1[6:3], b_41_27[10] } & { b_41_27[14], product2_row2[3], b_41_27[12], product2_row2[1:0] };
  assign _0133_ = product2_level1_1_half & product2_row0[8:4];
  assign product2_level1_1_carry = _0132_ | _0133_;
  assign product2_level1_2_half = { 1'h1, _0136_, 1'h1, _0135_, product2_row2[11:9], 1'h1, product2_row4[3:0] } ^ { product2_row4[11:8], 1'h1, _0138_, product2_row4[5], _0137_, product2_row1[9], 1'h0, product2_row2[5:4] };
  assign product2_level1_2_sum = product2_level1_2_half ^ { product2_multiple5[9:8], product2_row3[11:2] };
  assign _0135_ = ~ b_41_27[10];
  assign _0136_ = ~ b_41_27[12];
  assign _0137_ = ~ b_41_27[6];
  assign _0138_ = ~ b_41_27[8];
  assign _0139_ = { 1'h1, _0136_, 1'h1, _0135_, product2_row2[11:9], 1'h1, product2_row4[3:0] } & { product2_row4[11:8], 1'h1, _0138_, product2_row4[5], _0137_, product2_row1[9], 1'h0, product2_row2[5:4] };
  assign _0140_ = product2_level1_2_half & { product2_multiple5[9:8], product2_row3[11:2] };
  assign product2_level1_2_carry = _0139_ | _0140_;
  assign product2_level1_3_half = product2_multiple5[3:0] ^ { 1'h1, product2_row2[8:6] };
  assign product2_level1_3_sum = product2_level1_3_half ^ { product2_row1[11:10], product2_row0[11:10] };
  assign _0142_ = product2_multiple5[3:0] & { 1'h1, product2_row2[8:6] };
  assign _0143_ = product2_level1_3_half & { product2_row1[11:10], product2_row0[11:10] };
  assign product2_level1_3_carry = _0142_ | _0143_;
  assign product2_level2_0_half = product2_row0[3] ^ product2_row1[1];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_carry;
  assign _0144_ = product2_row0[3] & product2_row1[1];
  assign _0145_ = product2_level2_0_half & product2_level1_0_carry;
  assign product2_level2_0_carry = _0144_ | _0145_;
  assign product2_level2_1_half = { product2_level1_2_sum[9:8], product2_row4[7:6], product2_level1_3_sum, product2_row0[9], product2_level1_2_sum[0], product2_row3[1:0] } ^ { product2_multiple5[7:4], product2_level1_3_carry[2], product2_row4[4], product2_level1_3_carry[0], product2_row1[8:7], product2_level1_1_sum[4:3], product2_row2[2] };
  assign product2_level2_1_sum = product2_level2_1_half ^ { product2_level1_2_carry[8:1], product2_level1_1_carry[4:1] };
  assign _0146_ = { product2_level1_2_sum[9:8], product2_row4[7:6], product2_level1_3_sum, product2_row0[9], product2_level1_2_sum[0], product2_row3[1:0] } & { product2_multiple5[7:4], product2_level1_3_carry[2], product2_row4[4], product2_level1_3_carry[0], product2_row1[8:7], product2_level1_1_sum[4:3], product2_row2[2] };
  assign _0147_ = product2_level2_1_half & { product2_level1_2_carry[8:1], product2_level1_1_carry[4:1] };
  assign product2_level2_1_carry = _0146_ | _0147_;
  assign product2_level2_2_half = _0148_ ^ product2_multiple5[10];
  assign product2_level2_2_sum = product2_level2_2_half ^ product2_level1_2_carry[11];
  assign _0148_ = ~ b_41_27[14];
  assign _0149_ = _0148_ & product2_multiple5[10];
  assign _0150_ = product2_level2_2_half & product2_level1_2_carry[11];
  assign product2_level2_2_carry = _0149_ | _0150_;
  assign product2_level3_0_half = product2_row1[2] ^ product2_level1_1_sum[0];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _0151_ = product2_row1[2] & product2_level1_1_sum[0];
  assign _0152_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _0151_ | _0152_;
  assign product2_level3_1_half = { product2_level2_1_sum[9], product2_level1_3_carry[3], product2_level2_1_sum[7], product2_level1_3_carry[1], product2_level2_1_sum[5:4], product2_level1_2_carry[0] } ^ product2_level1_2_sum[7:1];
  assign product2_level3_1_sum = product2_level3_1_half ^ product2_level2_1_carry[8:2];
  assign _0153_ = { product2_level2_1_sum[9], product2_level1_3_carry[3], product2_level2_1_sum[7], product2_level1_3_carry[1], product2_level2_1_sum[5:4], product2_level1_2_carry[0] } & product2_level1_2_sum[7:1];
  assign _0154_ = product2_level3_1_half & product2_level2_1_carry[8:2];
  assign product2_level3_1_carry = _0153_ | _0154_;
  assign product2_level3_2_half = product2_level1_2_carry[9] ^ product2_level1_2_sum[10];
  assign product2_level3_2_sum = product2_level3_2_half ^ product2_level2_1_carry[11];
  assign _0155_ = product2_level1_2_carry[9] & product2_level1_2_sum[10];
  assign _0156_ = product2_level3_2_half & product2_level2_1_carry[11];
  assign product2_level3_2_carry = _0155_ | _0156_;
  assign product2_level3_3_sum = product2_level3_3_half ^ product2_level2_2_carry;
  assign product2_level4_0_half = product2_level1_1_carry[0] ^ product2_level1_1_sum[1];
  assign product2_level4_0_sum = product2_level4_0_half ^ product2_level3_0_carry;
  assign _0157_ = product2_level1_1_carry[0] & product2_level1_1_sum[1];
  assign _0158_ = product2_level4_0_half & product2_level3_0_carry;
  assign product2_level4_0_carry = _0157_ | _0158_;
  assign product2_level4_1_half = product2_level2_1_sum[6] ^ product2_level3_1_carry[2];
  assign product2_level4_1_sum = product2_level4_1_half ^ product2_level3_1_sum[3];
  assign _0160_ = product2_level2_1_sum[6] & product2_level3_1_carry[2];
  assign _0161_ = product2_level4_1_half & product2_level3_1_sum[3];
  assign product2_level4_1_carry = _0160_ | _0161_;
  assign product2_level4_2_half = product2_level2_1_sum[8] ^ product2_level3_1_carry[4];
  assign product2_level4_2_sum = product2_level4_2_half ^ product2_level3_1_sum[5];
  assign _0162_ = product2_level2_1_sum[8] & product2_level3_1_carry[4];
  assign _0163_ = product2_level4_2_half & product2_level3_1_sum[5];
  assign product2_level4_2_carry = _0162_ | _0163_;
  assign product2_level4_3_half = product2_level2_1_carry[9] ^ product2_level2_1_sum[10];
  assign product2_level4_3_sum = product2_level4_3_half ^ product2_level3_1_carry[6];
  assign _0164_ = product2_level2_1_carry[9] & product2_level2_1_sum[10];
  assign _0165_ = product2_level4_3_half & product2_level3_1_carry[6];
  assign product2_level4_3_carry = _0164_ | _0165_;
  assign product2_level4_4_half = product2_level1_2_carry[10] ^ product2_level1_2_sum[11];
  assign product2_level4_4_sum = product2_level4_4_half ^ product2_level3_2_carry;
  assign _0166_ = product2_level1_2_carry[10] & product2_level1_2_sum[11];
  assign _0167_ = product2_level4_4_half & product2_level3_2_carry;
  assign product2_level4_4_carry = _0166_ | _0167_;
  assign product2_level5_0_half = product2_level1_1_sum[2] ^ product2_level2_1_sum[0];
  assign product2_level5_0_sum = product2_level5_0_half ^ product2_level4_0_carry;
  assign _0168_ = product2_level1_1_sum[2] & product2_level2_1_sum[0];
  assign _0169_ = product2_level5_0_half & product2_level4_0_carry;
  assign product2_level5_0_carry = _0168_ | _0169_;
  assign product2_level5_1_half = product2_level3_1_carry[3] ^ product2_level3_1_sum[4];
  assign product2_level5_1_sum = product2_level5_1_half ^ product2_level4_1_carry;
  assign _0171_ = product2_level3_1_carry[3] & product2_level3_1_sum[4];
  assign _0172_ = product2_level5_1_half & product2_level4_1_carry;
  assign product2_level5_1_carry = _0171_ | _0172_;
  assign product2_level5_2_half = product2_level3_1_carry[5] ^ product2_level3_1_sum[6];
  assign product2_level5_2_sum = product2_level5_2_half ^ product2_level4_2_carry;
  assign _0173_ = product2_level3_1_carry[5] & product2_level3_1_sum[6];
  assign _0174_ = product2_level5_2_half & product2_level4_2_carry;
  assign product2_level5_2_carry = _0173_ | _0174_;
  assign product2_level5_3_half = product2_level2_1_carry[10] ^ product2_level2_1_sum[11];
  assign product2_level5_3_sum = product2_level5_3_half ^ product2_level4_3_carry;
  assign _0175_ = product2_level2_1_carry[10] & product2_level2_1_sum[11];
  assign _0176_ = product2_level5_3_half & product2_level4_3_carry;
  assign product2_level5_3_carry = _0175_ | _0176_;
  assign product2_level6_0_half = product2_level2_1_carry[0] ^ product2_level2_1_sum[1];
  assign product2_level6_0_sum = product2_level6_0_half ^ product2_level5_0_carry;
  assign _0177_ = product2_level2_1_carry[0] & product2_level2_1_sum[1];
  assign _0178_ = product2_level6_0_half & product2_level5_0_carry;
  assign product2_level6_0_carry = _0177_ | _0178_;
  assign product2_level7_0_half = product2_level2_1_carry[1] ^ product2_level2_1_sum[2];
  assign product2_level7_0_sum = product2_level7_0_half ^ product2_level6_0_carry;
  assign _0179_ = product2_level2_1_carry[1] & product2_level2_1_sum[2];
  assign _0180_ = product2_level7_0_half & product2_level6_0_carry;
  assign product2_level7_0_carry = _0179_ | _0180_;
  assign product2_level8_0_half = product2_level2_1_sum[3] ^ product2_level3_1_sum[0];
  assign product2_level8_0_sum = product2_level8_0_half ^ product2_level7_0_carry;
  assign _0182_ = product2_level2_1_sum[3] & product2_level3_1_sum[0];
  assign _0183_ = product2_level8_0_half & product2_level7_0_carry;
  assign product2_level8_0_carry = _0182_ | _0183_;
  assign product2_level9_0_half = product2_level3_1_carry[0] ^ product2_level3_1_sum[1];
  assign product2_level9_0_sum = product2_level9_0_half ^ product2_level8_0_carry;
  assign _0184_ = product2_level3_1_carry[0] & product2_level3_1_sum[1];
  assign _0185_ = product2_level9_0_half & product2_level8_0_carry;
  assign product2_level9_0_carry = _0184_ | _0185_;
  assign product2_level10_0_half = product2_level3_1_carry[1] ^ product2_level3_1_sum[2];
  assign product2_level10_0_sum = product2_level10_0_half ^ product2_level9_0_carry;
  assign _0186_ = product2_level3_1_carry[1] & product2_level3_1_sum[2];
  assign _0187_ = product2_level10_0_half & product2_level9_0_carry;
  assign product2_level10_0_carry = _0186_ | _0187_;
  assign { _0188_[22], product2_total } = { product2_level3_3_sum, product2_level4_4_carry, product2_level4_4_sum, product2_level5_3_carry, product2_level5_3_sum, product2_level5_2_carry, product2_level5_2_sum, product2_level5_1_carry, product2_level5_1_sum, product2_level10_0_carry, product2_level10_0_sum, product2_level9_0_sum, product2_level8_0_sum, product2_level7_0_sum, product2_level6_0_sum, product2_level5_0_sum, product2_level4_0_sum, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum, product2_row0[1], b_41_27[6] } + { product2_level2_2_sum, 1'h0, product2_level3_2_sum, 1'h0, product2_level4_3_sum, 1'h0, product2_level4_2_sum, 1'h0, product2_level4_1_sum, 11'h000, product2_row0[0] };
  assign o__p2__shift = { a_57_43[3:0], unpack__a2__shift_0 } + { b_57_43[3:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_57_43[4] ^ b_57_43[4];
  assign o__p2__inf = i__a2__inf | i__b2__inf;
  assign _0189_ = i__a2__nan | i__b2__nan;
  assign _0191_ = ~ i__b2__inf;
  assign _0192_ = | { unpack__b2__sig_10, b_41_27[14:5] };
  assign _0193_ = ~ _0192_;
  assign _0194_ = _0191_ & _0193_;
  assign _0195_ = i__a2__inf & _0194_;
  assign _0196_ = ~ i__a2__inf;
  assign _0197_ = | { unpack__a2__sig_10, a_41_27[14:5] };
  assign _0198_ = ~ _0197_;
  assign _0199_ = _0196_ & _0198_;
  assign _0200_ = i__b2__inf & _0199_;
  assign _0203_ = _0195_ | _0200_;
  assign o__p2__nan = _0189_ | _0203_;
  assign product3_one = { unpack__b3__sig_10, b_57_43[13], b_57_43[11], b_57_43[9], b_57_43[7], b_57_43[5] } ^ { b_57_43[14], b_57_43[12], b_57_43[10], b_57_43[8], b_57_43[6], 1'h0 };
  assign _0204_ = ~ { unpack__b3__sig_10, b_57_43[13], b_57_43[11], b_57_43[9], b_57_43[7], b_57_43[5] };
  assign _0205_ = { 1'h0, b_57_43[14], b_57_43[12], b_57_43[10], b_57_43[8], b_57_43[6] } & _0204_;
  assign _0206_ = ~ { b_57_43[14], b_57_43[12], b_57_43[10], b_57_43[8], b_57_43[6], 1'h0 };
  assign _0207_ = _0205_ & _0206_;
  assign _0208_ = ~ { 1'h0, b_57_43[14], b_57_43[12], b_57_43[10], b_57_43[8], b_57_43[6] };
  assign _0209_ = _0208_ & { unpack__b3__sig_10, b_57_43[13], b_57_43[11], b_57_43[9], b_57_43[7], b_57_43[5] };
  assign _0210_ = _0209_ & { b_57_43[14], b_57_43[12], b_57_43[10], b_57_43[8], b_57_43[6], 1'h0 };
  assign product3_two = _0207_ | _0210_;
  assign _0211_ = product3_one[0] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0212_ = product3_two[0] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple0 = _0211_ | _0212_;
  assign _0214_ = ~ product3_multiple0;
  assign product3_row0 = b_57_43[6] ? _0214_ : product3_multiple0;
  assign _0215_ = product3_one[1] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0216_ = product3_two[1] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple1 = _0215_ | _0216_;
  assign _0217_ = ~ product3_multiple1;
  assign product3_row1 = b_57_43[8] ? _0217_ : product3_multiple1;
  assign _0218_ = product3_one[2] ? { 1'h0, unpack__a3__sig_10, a_57_43[14:5] } : 12'h000;
  assign _0219_ = product3_two[2] ? { unpack__a3__sig_10, a_57_43[14:5], 1'h0 } : 12'h000;
  assign product3_multiple2 = _0218_ | _0219_;
  assign _0220_ = ~ product3_multiple2;
  assign product0_level3_3_half = ~ product0_multiple5[11];
  assign product1_level3_3_half = ~ product1_multiple5[11];
  assign product2_level3_3_half = ~ product2_multiple5[11];
  assign product3_level3_3_half = ~ product3_multiple5[11];
  assign _0188_[21:0] = product2_total;
  assign _0088_[21:0] = product1_total;
  assign _0347_[21:0] = product0_total;
  assign _0285_[21:0] = product3_total;
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [27:0] i__sig,
  input wire i__sign,
  output wire [23:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _023_, _024_, at_floor, empty16_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8,
    empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2,
    empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [9:0] _007_, _008_;
  wire [8:0] _022_, _025_;
  wire [4:0] leading_zeros;
  wire [27:0] shifted_by_15, shifted_by_31;
  wire [24:0] shifted_by_3;
  wire [26:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _025_ = i__shift + 2'h3;
  assign _023_ = ~ i__sig[0];
  assign empty2_2 = _023_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[1];
  assign _009_ = ~ i__sig[2];
  assign empty2_3 = _009_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[3];
  assign _010_ = ~ i__sig[4];
  assign empty2_4 = _010_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[5];
  assign _011_ = ~ i__sig[6];
  assign empty2_5 = _011_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[7];
  assign _012_ = ~ i__sig[8];
  assign empty2_6 = _012_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[9];
  assign _013_ = ~ i__sig[10];
  assign empty2_7 = _013_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[11];
  assign _014_ = ~ i__sig[12];
  assign empty2_8 = _014_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[13];
  assign _015_ = ~ i__sig[14];
  assign empty2_9 = _015_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[15];
  assign _016_ = ~ i__sig[16];
  assign empty2_10 = _016_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[17];
  assign _017_ = ~ i__sig[18];
  assign empty2_11 = _017_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[19];
  assign _018_ = ~ i__sig[20];
  assign empty2_12 = _018_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[21];
  assign _019_ = ~ i__sig[22];
  assign empty2_13 = _019_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[23];
  assign _020_ = ~ i__sig[24];
  assign empty2_14 = _020_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[25];
  assign _021_ = ~ i__sig[26];
  assign empty2_15 = _021_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[27];
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
  assign zeros8_0[1:0] = empty4_1 ? 2'h0 : { empty2_3, zeros4_1[0] };
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
  assign shifted_by_31 = _022_[4] ? { i__sig[11:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = _022_[3] ? { shifted_by_31[19:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = _022_[2] ? { shifted_by_15[23:0], 3'h0 } : shifted_by_15[27:1];
  assign shifted_by_3 = _022_[1] ? shifted_by_7[24:0] : shifted_by_7[26:2];
  assign shifted_by_1 = _022_[0] ? shifted_by_3[23:0] : shifted_by_3[24:1];
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

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [23:0] normalise__sig_24_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [31:0] o__code
);
  wire [9:0] _0_, exponent;
  wire [33:0] _1_, _2_;
  wire _3_;
  assign _3_ = { 1'h0, exponent, normalise__sig_24_1[22:0] } > 31'h7f7fffff;
  assign _1_ = _3_ ? 34'h07f7fffff : { 1'h0, exponent, normalise__sig_24_1[22:0] };
  assign _2_ = i__inf ? 34'h07f800000 : _1_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _2_[30:0] };
  assign _0_ = i__exp + 1'h1;
  assign exponent = normalise__sig_24_1[23] ? _0_ : 10'h000;
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__sum (
  input wire acc_31,
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire [7:0] i__shift,
  input wire [24:0] cut__x4_24_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [24:0] cut__x0_24_0,
  input wire [24:0] cut__x1_24_0,
  input wire [24:0] cut__x2_24_0,
  input wire [24:0] cut__x3_24_0,
  output wire [27:0] o__sig,
  output wire o__sign,
  input wire [4:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _010_, _011_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _069_, _071_, sign, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry,
    sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry,
    sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum,
    sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half,
    sum_level19_0_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum, sum_level1_2_carry,
    sum_level1_2_half, sum_level1_2_sum, sum_level1_3_carry, sum_level1_3_half, sum_level1_3_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half,
    sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry,
    sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half,
    sum_level26_0_sum, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half,
    sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [26:0] _007_, _009_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [23:0] _012_, _013_, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum;
  wire [25:0] _050_, _070_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [29:0] _066_, _067_, _068_;
  wire [28:0] sum_total;
  assign sum_level1_3_half = _004_ ^ _005_;
  assign _004_ = ~ multiply__p3__sign;
  assign _005_ = ~ acc_31;
  assign _006_ = _004_ & _005_;
  assign sum_level1_3_carry = _006_ | sum_level1_3_half;
  assign sum_level2_0_half = { 1'h1, sum_level1_3_sum, cut__x3_24_0[24:1], i__carry[4] } ^ { sum_level1_3_carry, sum_level1_0_sum[25], cut__x4_24_0[24:1], sum_level1_0_sum[0] };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_0_carry, sum_level1_1_sum };
  assign _007_ = { 1'h1, sum_level1_3_sum, cut__x3_24_0[24:1], i__carry[4] } & { sum_level1_3_carry, sum_level1_0_sum[25], cut__x4_24_0[24:1], sum_level1_0_sum[0] };
  assign _009_ = sum_level2_0_half & { sum_level1_0_carry, sum_level1_1_sum };
  assign sum_level2_0_carry = _007_ | _009_;
  assign sum_level2_1_half = sum_level1_1_carry ^ sum_level1_2_carry;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[1];
  assign _010_ = sum_level1_1_carry & sum_level1_2_carry;
  assign _011_ = sum_level2_1_half & sum_level1_0_sum[1];
  assign sum_level2_1_carry = _010_ | _011_;
  assign sum_level3_0_half = sum_level2_0_carry[23:0] ^ { sum_level1_0_sum[24:2], sum_level2_0_sum[1] };
  assign sum_level3_0_sum = sum_level3_0_half ^ { sum_level2_0_sum[24:3], sum_level2_1_carry, sum_level2_1_sum };
  assign _012_ = sum_level2_0_carry[23:0] & { sum_level1_0_sum[24:2], sum_level2_0_sum[1] };
  assign _013_ = sum_level3_0_half & { sum_level2_0_sum[24:3], sum_level2_1_carry, sum_level2_1_sum };
  assign sum_level3_0_carry = _012_ | _013_;
  assign sum_level4_0_half = sum_level2_0_sum[2] ^ sum_level3_0_carry[0];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[1];
  assign _014_ = sum_level2_0_sum[2] & sum_level3_0_carry[0];
  assign _015_ = sum_level4_0_half & sum_level3_0_sum[1];
  assign sum_level4_0_carry = _014_ | _015_;
  assign sum_level4_1_half = sum_level2_0_carry[24] ^ sum_level2_0_sum[25];
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_0_carry[23];
  assign _016_ = sum_level2_0_carry[24] & sum_level2_0_sum[25];
  assign _017_ = sum_level4_1_half & sum_level3_0_carry[23];
  assign sum_level4_1_carry = _016_ | _017_;
  assign sum_level5_0_half = sum_level3_0_carry[1] ^ sum_level3_0_sum[2];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _018_ = sum_level3_0_carry[1] & sum_level3_0_sum[2];
  assign _020_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _018_ | _020_;
  assign sum_level5_1_half = sum_level2_0_carry[25] ^ sum_level2_0_sum[26];
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _021_ = sum_level2_0_carry[25] & sum_level2_0_sum[26];
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
  assign { _066_[29], sum_total } = { 1'h1, sum_level2_0_carry[26], sum_level5_1_sum, sum_level26_0_carry, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level1_2_sum } + { sum_level5_1_carry, 1'h0, sum_level4_1_sum, 24'h000000, sum_level2_0_sum[0] };
  assign _067_ = - $signed(sum_total);
  assign { _068_[29:28], o__sig } = sum_total[28] ? _067_ : { sum_total[28], sum_total };
  assign _069_ = | sum_total;
  assign sign = _069_ ? sum_total[28] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = { _000_, cut__x0_24_0 } ^ { _008_, cut__x2_24_0[24:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _019_, cut__x1_24_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _008_ = ~ multiply__p1__sign;
  assign _050_ = { _000_, cut__x0_24_0 } & { _008_, cut__x2_24_0[24:1], i__carry[0] };
  assign _019_ = ~ multiply__p2__sign;
  assign _070_ = sum_level1_0_half & { _019_, cut__x1_24_0 };
  assign sum_level1_0_carry = _050_ | _070_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_24_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _071_ = i__carry[1] & cut__x2_24_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _071_ | _001_;
  assign sum_level1_2_half = cut__x3_24_0[0] ^ i__carry[3];
  assign sum_level1_2_sum = sum_level1_2_half ^ cut__x4_24_0[0];
  assign _002_ = cut__x3_24_0[0] & i__carry[3];
  assign _003_ = sum_level1_2_half & cut__x4_24_0[0];
  assign sum_level1_2_carry = _002_ | _003_;
  assign sum_level1_3_sum = ~ sum_level1_3_half;
  assign _066_[28:0] = sum_total;
  assign _068_[27:0] = o__sig;
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  output wire unpack__a0__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__a1__sig_10,
  output wire unpack__a1__shift_0,
  output wire o__a1__inf,
  output wire o__a1__nan,
  output wire unpack__a2__sig_10,
  output wire unpack__a2__shift_0,
  output wire o__a2__inf,
  output wire o__a2__nan,
  output wire unpack__a3__sig_10,
  output wire unpack__a3__shift_0,
  output wire o__a3__inf,
  output wire o__a3__nan,
  output wire unpack__b0__sig_10,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan,
  output wire unpack__b1__sig_10,
  output wire unpack__b1__shift_0,
  output wire o__b1__inf,
  output wire o__b1__nan,
  output wire unpack__b2__sig_10,
  output wire unpack__b2__shift_0,
  output wire o__b2__inf,
  output wire o__b2__nan,
  output wire unpack__b3__sig_10,
  output wire unpack__b3__shift_0,
  output wire o__b3__inf,
  output wire o__b3__nan
);
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a a0 (
    .code(a[15:0]),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_10),
    .port_2(unpack__a0__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a a1 (
    .code(a[31:16]),
    .o__inf(o__a1__inf),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_10),
    .port_2(unpack__a1__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a a2 (
    .code(a[47:32]),
    .o__inf(o__a2__inf),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_10),
    .port_2(unpack__a2__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a a3 (
    .code(a[63:48]),
    .o__inf(o__a3__inf),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_10),
    .port_2(unpack__a3__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a b0 (
    .code(b[15:0]),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_10),
    .port_2(unpack__b0__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a b1 (
    .code(b[31:16]),
    .o__inf(o__b1__inf),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_10),
    .port_2(unpack__b1__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a b2 (
    .code(b[47:32]),
    .o__inf(o__b2__inf),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_10),
    .port_2(unpack__b2__shift_0)
  );
  dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a b3 (
    .code(b[63:48]),
    .o__inf(o__b3__inf),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_10),
    .port_2(unpack__b3__shift_0)
  );
endmodule

module dot_fp16_fp16_lanes4_fp32_roundrtz_align25__unpack__a (
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
