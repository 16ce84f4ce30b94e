// dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=8,acc=fp32,align=26,stages=3,shell=stream
// Latency: 3 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload  129 bits  a[63:0] 8 x e4m3fn, b[127:64] 8 x e4m3fn, clear[128:128] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   32 bits  o[31:0] fp32
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = [0x3b (1.375), 0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25), 0xbb (-1.375), 0x3b (1.375), 0xc3 (-2.75), 0x33
//     (0.6875)], b = [0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25), 0xbb (-1.375), 0x3b (1.375), 0xc3 (-2.75), 0x33
//     (0.6875), 0x45 (3.25)], acc = 0x3f2fb15b (0.68629998) give o = 0xc148c4ea (-12.5480747), acc being the
//     running total
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream (
  input wire clk,
  input wire rst,
  input wire [128:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [31:0] o__payload = 32'd0,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, cut__inf, cut__inf_sign, cut__minus_zero, cut__nan, maximum__any, maximum__minus_zero,
    maximum__nan, multiply__p0__nan, multiply__p0__sign, multiply__p1__nan, multiply__p1__sign,
    multiply__p2__nan, multiply__p2__sign, multiply__p3__nan, multiply__p3__sign, multiply__p4__nan,
    multiply__p4__sign, multiply__p5__nan, multiply__p5__sign, multiply__p6__nan, multiply__p6__sign,
    multiply__p7__nan, multiply__p7__sign, normalise__sign, unpack__a0__nan, unpack__a1__nan, unpack__a2__nan,
    unpack__a3__nan, unpack__a4__nan, unpack__a5__nan, unpack__a6__nan, unpack__a7__nan, unpack__b0__nan,
    unpack__b1__nan, unpack__b2__nan, unpack__b3__nan, unpack__b4__nan, unpack__b5__nan, unpack__b6__nan,
    unpack__b7__nan;
  wire [31:0] acc, round__code;
  wire [8:0] cut__carry, normalise__exp;
  wire [7:0] cut__shift, multiply__p0__sig, multiply__p1__sig, multiply__p2__sig, multiply__p3__sig,
    multiply__p4__sig, multiply__p5__sig, multiply__p6__sig, multiply__p7__sig;
  wire signed [26:0] cut__x0, cut__x1, cut__x2, cut__x3, cut__x4, cut__x5, cut__x6, cut__x7, cut__x8;
  wire [4:0] maximum__top, multiply__p0__shift, multiply__p1__shift, multiply__p2__shift, multiply__p3__shift,
    multiply__p4__shift, multiply__p5__shift, multiply__p6__shift, multiply__p7__shift;
  wire [25:0] normalise__sig;
  wire [29:0] sum__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig, unpack__a2__shift,
    unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__a4__shift, unpack__a4__sig, unpack__a5__shift,
    unpack__a5__sig, unpack__a6__shift, unpack__a6__sig, unpack__a7__shift, unpack__a7__sig, unpack__b0__shift,
    unpack__b0__sig, unpack__b1__shift, unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift,
    unpack__b3__sig, unpack__b4__shift, unpack__b4__sig, unpack__b5__shift, unpack__b5__sig, unpack__b6__shift,
    unpack__b6__sig, unpack__b7__shift, unpack__b7__sig;
  reg [4:0] maximum__shift0 = 5'h00;
  reg [4:0] maximum__shift1 = 5'h00;
  reg [4:0] maximum__shift2 = 5'h00;
  reg [4:0] maximum__shift3 = 5'h00;
  reg [4:0] maximum__shift4 = 5'h00;
  reg [4:0] maximum__shift5 = 5'h00;
  reg [4:0] maximum__shift6 = 5'h00;
  reg [4:0] maximum__shift7 = 5'h00;
  reg [7:0] maximum__sig0 = 8'h00;
  reg [7:0] maximum__sig1 = 8'h00;
  reg [7:0] maximum__sig2 = 8'h00;
  reg [7:0] maximum__sig3 = 8'h00;
  reg [7:0] maximum__sig4 = 8'h00;
  reg [7:0] maximum__sig5 = 8'h00;
  reg [7:0] maximum__sig6 = 8'h00;
  reg [7:0] maximum__sig7 = 8'h00;
  reg maximum_clear = 1'h0;
  reg maximum_q__any = 1'h0;
  reg maximum_q__minus_zero = 1'h0;
  reg maximum_q__nan = 1'h0;
  reg [7:0] maximum_q__negative = 8'h00;
  reg [4:0] maximum_q__shift0 = 5'h00;
  reg [4:0] maximum_q__shift1 = 5'h00;
  reg [4:0] maximum_q__shift2 = 5'h00;
  reg [4:0] maximum_q__shift3 = 5'h00;
  reg [4:0] maximum_q__shift4 = 5'h00;
  reg [4:0] maximum_q__shift5 = 5'h00;
  reg [4:0] maximum_q__shift6 = 5'h00;
  reg [4:0] maximum_q__shift7 = 5'h00;
  reg [7:0] maximum_q__sig0 = 8'h00;
  reg [7:0] maximum_q__sig1 = 8'h00;
  reg [7:0] maximum_q__sig2 = 8'h00;
  reg [7:0] maximum_q__sig3 = 8'h00;
  reg [7:0] maximum_q__sig4 = 8'h00;
  reg [7:0] maximum_q__sig5 = 8'h00;
  reg [7:0] maximum_q__sig6 = 8'h00;
  reg [7:0] maximum_q__sig7 = 8'h00;
  reg [4:0] maximum_q__top = 5'h00;
  reg maximum_valid = 1'h0;
  reg multiply_clear = 1'h0;
  reg multiply_q__p0__nan = 1'h0;
  reg multiply_q__p0__sign = 1'h0;
  reg multiply_q__p1__nan = 1'h0;
  reg multiply_q__p1__sign = 1'h0;
  reg multiply_q__p2__nan = 1'h0;
  reg multiply_q__p2__sign = 1'h0;
  reg multiply_q__p3__nan = 1'h0;
  reg multiply_q__p3__sign = 1'h0;
  reg multiply_q__p4__nan = 1'h0;
  reg multiply_q__p4__sign = 1'h0;
  reg multiply_q__p5__nan = 1'h0;
  reg multiply_q__p5__sign = 1'h0;
  reg multiply_q__p6__nan = 1'h0;
  reg multiply_q__p6__sign = 1'h0;
  reg multiply_q__p7__nan = 1'h0;
  reg multiply_q__p7__sign = 1'h0;
  reg multiply_valid = 1'h0;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign acc = maximum_clear ? 32'd0 : o__payload;
  always @(posedge clk)
    if (i__ready) maximum__sig0 <= multiply__p0__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift0 <= multiply__p0__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__sign <= multiply__p0__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p0__nan <= multiply__p0__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig1 <= multiply__p1__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift1 <= multiply__p1__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p1__sign <= multiply__p1__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p1__nan <= multiply__p1__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig2 <= multiply__p2__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift2 <= multiply__p2__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p2__sign <= multiply__p2__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p2__nan <= multiply__p2__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig3 <= multiply__p3__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift3 <= multiply__p3__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p3__sign <= multiply__p3__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p3__nan <= multiply__p3__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig4 <= multiply__p4__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift4 <= multiply__p4__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p4__sign <= multiply__p4__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p4__nan <= multiply__p4__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig5 <= multiply__p5__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift5 <= multiply__p5__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p5__sign <= multiply__p5__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p5__nan <= multiply__p5__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig6 <= multiply__p6__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift6 <= multiply__p6__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p6__sign <= multiply__p6__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p6__nan <= multiply__p6__nan;
  always @(posedge clk)
    if (i__ready) maximum__sig7 <= multiply__p7__sig;
  always @(posedge clk)
    if (i__ready) maximum__shift7 <= multiply__p7__shift;
  always @(posedge clk)
    if (i__ready) multiply_q__p7__sign <= multiply__p7__sign;
  always @(posedge clk)
    if (i__ready) multiply_q__p7__nan <= multiply__p7__nan;
  always @(posedge clk)
    if (rst) multiply_valid <= 1'h0;
    else if (i__ready) multiply_valid <= i__valid;
  always @(posedge clk)
    if (rst) multiply_clear <= 1'h0;
    else if (i__ready) multiply_clear <= i__payload[128];
  always @(posedge clk)
    if (i__ready) maximum_q__sig0 <= maximum__sig0;
  always @(posedge clk)
    if (i__ready) maximum_q__sig1 <= maximum__sig1;
  always @(posedge clk)
    if (i__ready) maximum_q__sig2 <= maximum__sig2;
  always @(posedge clk)
    if (i__ready) maximum_q__sig3 <= maximum__sig3;
  always @(posedge clk)
    if (i__ready) maximum_q__sig4 <= maximum__sig4;
  always @(posedge clk)
    if (i__ready) maximum_q__sig5 <= maximum__sig5;
  always @(posedge clk)
    if (i__ready) maximum_q__sig6 <= maximum__sig6;
  always @(posedge clk)
    if (i__ready) maximum_q__sig7 <= maximum__sig7;
  always @(posedge clk)
    if (i__ready) maximum_q__negative <= { multiply_q__p7__sign, multiply_q__p6__sign, multiply_q__p5__sign, multiply_q__p4__sign, multiply_q__p3__sign, multiply_q__p2__sign, multiply_q__p1__sign, multiply_q__p0__sign };
  always @(posedge clk)
    if (i__ready) maximum_q__any <= maximum__any;
  always @(posedge clk)
    if (i__ready) maximum_q__minus_zero <= maximum__minus_zero;
  always @(posedge clk)
    if (i__ready) maximum_q__shift0 <= maximum__shift0;
  always @(posedge clk)
    if (i__ready) maximum_q__shift1 <= maximum__shift1;
  always @(posedge clk)
    if (i__ready) maximum_q__shift2 <= maximum__shift2;
  always @(posedge clk)
    if (i__ready) maximum_q__shift3 <= maximum__shift3;
  always @(posedge clk)
    if (i__ready) maximum_q__shift4 <= maximum__shift4;
  always @(posedge clk)
    if (i__ready) maximum_q__shift5 <= maximum__shift5;
  always @(posedge clk)
    if (i__ready) maximum_q__shift6 <= maximum__shift6;
  always @(posedge clk)
    if (i__ready) maximum_q__shift7 <= maximum__shift7;
  always @(posedge clk)
    if (i__ready) maximum_q__top <= maximum__top;
  always @(posedge clk)
    if (i__ready) maximum_q__nan <= maximum__nan;
  always @(posedge clk)
    if (rst) maximum_valid <= 1'h0;
    else if (i__ready) maximum_valid <= multiply_valid;
  always @(posedge clk)
    if (rst) maximum_clear <= 1'h0;
    else if (i__ready) maximum_clear <= multiply_clear;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= maximum_valid;
  always @(posedge clk)
    if (rst) o__payload <= 32'd0;
    else if (_01_) o__payload <= round__code;
  assign _01_ = & { i__ready, maximum_valid };
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__cut cut (
    .code(acc),
    .i__any(maximum_q__any),
    .i__minus_zero(maximum_q__minus_zero),
    .i__nan(maximum_q__nan),
    .i__negative(maximum_q__negative),
    .i__shift0(maximum_q__shift0),
    .i__shift1(maximum_q__shift1),
    .i__shift2(maximum_q__shift2),
    .i__shift3(maximum_q__shift3),
    .i__shift4(maximum_q__shift4),
    .i__shift5(maximum_q__shift5),
    .i__shift6(maximum_q__shift6),
    .i__shift7(maximum_q__shift7),
    .i__sig0(maximum_q__sig0),
    .i__sig1(maximum_q__sig1),
    .i__sig2(maximum_q__sig2),
    .i__sig3(maximum_q__sig3),
    .i__sig4(maximum_q__sig4),
    .i__sig5(maximum_q__sig5),
    .i__sig6(maximum_q__sig6),
    .i__sig7(maximum_q__sig7),
    .i__top(maximum_q__top),
    .o__carry(cut__carry),
    .o__inf(cut__inf),
    .o__inf_sign(cut__inf_sign),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .cut__x8_25_0(cut__x8[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0]),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x5_25_0(cut__x5[25:0]),
    .cut__x6_25_0(cut__x6[25:0]),
    .cut__x7_25_0(cut__x7[25:0]),
    .top(cut__shift)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__maximum maximum (
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__sig(maximum__sig0),
    .i__p0__sign(multiply_q__p0__sign),
    .i__p1__nan(multiply_q__p1__nan),
    .i__p1__sig(maximum__sig1),
    .i__p1__sign(multiply_q__p1__sign),
    .i__p2__nan(multiply_q__p2__nan),
    .i__p2__sig(maximum__sig2),
    .i__p2__sign(multiply_q__p2__sign),
    .i__p3__nan(multiply_q__p3__nan),
    .i__p3__sig(maximum__sig3),
    .i__p3__sign(multiply_q__p3__sign),
    .i__p4__nan(multiply_q__p4__nan),
    .i__p4__sig(maximum__sig4),
    .i__p4__sign(multiply_q__p4__sign),
    .i__p5__nan(multiply_q__p5__nan),
    .i__p5__sig(maximum__sig5),
    .i__p5__sign(multiply_q__p5__sign),
    .i__p6__nan(multiply_q__p6__nan),
    .i__p6__sig(maximum__sig6),
    .i__p6__sign(multiply_q__p6__sign),
    .i__p7__nan(multiply_q__p7__nan),
    .i__p7__sig(maximum__sig7),
    .i__p7__sign(multiply_q__p7__sign),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__shift4(maximum__shift4),
    .i__shift5(maximum__shift5),
    .i__shift6(maximum__shift6),
    .i__shift7(maximum__shift7),
    .largest(maximum__top),
    .o__any(maximum__any),
    .o__minus_zero(maximum__minus_zero),
    .o__nan(maximum__nan)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__nan(unpack__a3__nan),
    .i__a4__nan(unpack__a4__nan),
    .i__a5__nan(unpack__a5__nan),
    .i__a6__nan(unpack__a6__nan),
    .i__a7__nan(unpack__a7__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__nan(unpack__b3__nan),
    .i__b4__nan(unpack__b4__nan),
    .i__b5__nan(unpack__b5__nan),
    .i__b6__nan(unpack__b6__nan),
    .i__b7__nan(unpack__b7__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sign(multiply__p3__sign),
    .o__p4__nan(multiply__p4__nan),
    .o__p4__shift(multiply__p4__shift),
    .o__p4__sign(multiply__p4__sign),
    .o__p5__nan(multiply__p5__nan),
    .o__p5__shift(multiply__p5__shift),
    .o__p5__sign(multiply__p5__sign),
    .o__p6__nan(multiply__p6__nan),
    .o__p6__shift(multiply__p6__shift),
    .o__p6__sign(multiply__p6__sign),
    .o__p7__nan(multiply__p7__nan),
    .o__p7__shift(multiply__p7__shift),
    .o__p7__sign(multiply__p7__sign),
    .i__payload_2_0(i__payload[2:0]),
    .i__payload_74_68(i__payload[74:68]),
    .i__payload_82_76(i__payload[82:76]),
    .i__payload_90_84(i__payload[90:84]),
    .i__payload_98_92(i__payload[98:92]),
    .i__payload_106_100(i__payload[106:100]),
    .i__payload_114_108(i__payload[114:108]),
    .i__payload_122_116(i__payload[122:116]),
    .i__payload_127_124(i__payload[127:124]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .i__payload_10_4(i__payload[10:4]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .i__payload_18_12(i__payload[18:12]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .i__payload_26_20(i__payload[26:20]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .i__payload_34_28(i__payload[34:28]),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_7_1(multiply__p0__sig[7:1]),
    .multiply__p1__sig_0(multiply__p1__sig[0]),
    .multiply__p1__sig_7_1(multiply__p1__sig[7:1]),
    .multiply__p2__sig_0(multiply__p2__sig[0]),
    .multiply__p2__sig_7_1(multiply__p2__sig[7:1]),
    .multiply__p3__sig_0(multiply__p3__sig[0]),
    .multiply__p3__sig_7_1(multiply__p3__sig[7:1]),
    .multiply__p4__sig_0(multiply__p4__sig[0]),
    .multiply__p4__sig_7_1(multiply__p4__sig[7:1]),
    .i__payload_42_36(i__payload[42:36]),
    .multiply__p5__sig_0(multiply__p5__sig[0]),
    .multiply__p5__sig_7_1(multiply__p5__sig[7:1]),
    .multiply__p6__sig_0(multiply__p6__sig[0]),
    .multiply__p6__sig_7_1(multiply__p6__sig[7:1]),
    .multiply__p7__sig_0(multiply__p7__sig[0]),
    .multiply__p7__sig_7_1(multiply__p7__sig[7:1]),
    .i__payload_50_44(i__payload[50:44]),
    .i__payload_58_52(i__payload[58:52]),
    .i__payload_66_60(i__payload[66:60])
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__normalise normalise (
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__round round (
    .i__exp(normalise__exp),
    .i__inf(cut__inf),
    .i__nan(cut__nan),
    .i__sign(normalise__sign),
    .o__code(round__code),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__sum sum (
    .i__carry(cut__carry),
    .i__inf(cut__inf),
    .i__inf_sign(cut__inf_sign),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_31(acc[31]),
    .cut__x7_25_0(cut__x7[25:0]),
    .maximum_q__negative(maximum_q__negative),
    .cut__x8_25_0(cut__x8[25:0]),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0]),
    .cut__x4_25_0(cut__x4[25:0]),
    .cut__x5_25_0(cut__x5[25:0]),
    .cut__x6_25_0(cut__x6[25:0])
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__nan(unpack__a3__nan),
    .o__a4__nan(unpack__a4__nan),
    .o__a5__nan(unpack__a5__nan),
    .o__a6__nan(unpack__a6__nan),
    .o__a7__nan(unpack__a7__nan),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__nan(unpack__b3__nan),
    .o__b4__nan(unpack__b4__nan),
    .o__b5__nan(unpack__b5__nan),
    .o__b6__nan(unpack__b6__nan),
    .o__b7__nan(unpack__b7__nan),
    .i__payload_127_0(i__payload[127:0]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0])
  );
  assign unpack__b7__shift[3:1] = i__payload[126:124];
  assign unpack__b7__sig[2:0] = i__payload[122:120];
  assign unpack__b6__shift[3:1] = i__payload[118:116];
  assign unpack__b6__sig[2:0] = i__payload[114:112];
  assign unpack__b5__shift[3:1] = i__payload[110:108];
  assign unpack__b5__sig[2:0] = i__payload[106:104];
  assign cut__x0[26] = maximum_q__negative[0];
  assign unpack__b4__shift[3:1] = i__payload[102:100];
  assign unpack__b4__sig[2:0] = i__payload[98:96];
  assign cut__x1[26] = maximum_q__negative[1];
  assign unpack__b3__shift[3:1] = i__payload[94:92];
  assign unpack__b3__sig[2:0] = i__payload[90:88];
  assign unpack__b2__shift[3:1] = i__payload[86:84];
  assign unpack__b2__sig[2:0] = i__payload[82:80];
  assign cut__x2[26] = maximum_q__negative[2];
  assign unpack__b1__shift[3:1] = i__payload[78:76];
  assign cut__x3[26] = maximum_q__negative[3];
  assign unpack__b1__sig[2:0] = i__payload[74:72];
  assign unpack__b0__shift[3:1] = i__payload[70:68];
  assign unpack__b0__sig[2:0] = i__payload[66:64];
  assign cut__x4[26] = maximum_q__negative[4];
  assign unpack__a7__shift[3:1] = i__payload[62:60];
  assign cut__x5[26] = maximum_q__negative[5];
  assign unpack__a7__sig[2:0] = i__payload[58:56];
  assign unpack__a6__shift[3:1] = i__payload[54:52];
  assign unpack__a6__sig[2:0] = i__payload[50:48];
  assign cut__x6[26] = maximum_q__negative[6];
  assign unpack__a5__shift[3:1] = i__payload[46:44];
  assign cut__x7[26] = maximum_q__negative[7];
  assign unpack__a5__sig[2:0] = i__payload[42:40];
  assign unpack__a4__shift[3:1] = i__payload[38:36];
  assign unpack__a4__sig[2:0] = i__payload[34:32];
  assign cut__x8[26] = acc[31];
  assign unpack__a3__shift[3:1] = i__payload[30:28];
  assign unpack__a3__sig[2:0] = i__payload[26:24];
  assign unpack__a2__shift[3:1] = i__payload[22:20];
  assign unpack__a2__sig[2:0] = i__payload[18:16];
  assign unpack__a1__shift[3:1] = i__payload[14:12];
  assign unpack__a1__sig[2:0] = i__payload[10:8];
  assign unpack__a0__shift[3:1] = i__payload[6:4];
  assign unpack__a0__sig[2:0] = i__payload[2:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__cut (
  input wire [31:0] code,
  output wire [7:0] top,
  output wire [25:0] cut__x8_25_0,
  output wire o__minus_zero,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  output wire [25:0] cut__x0_25_0,
  output wire [25:0] cut__x1_25_0,
  output wire [25:0] cut__x2_25_0,
  output wire [25:0] cut__x3_25_0,
  output wire [25:0] cut__x4_25_0,
  output wire [25:0] cut__x5_25_0,
  output wire [25:0] cut__x6_25_0,
  output wire [25:0] cut__x7_25_0,
  input wire [7:0] i__sig0,
  input wire [7:0] i__sig1,
  input wire [7:0] i__sig2,
  input wire [7:0] i__sig3,
  input wire [7:0] i__sig4,
  input wire [7:0] i__sig5,
  input wire [7:0] i__sig6,
  input wire [7:0] i__sig7,
  input wire [7:0] i__negative,
  input wire i__any,
  input wire i__minus_zero,
  input wire [4:0] i__shift0,
  input wire [4:0] i__shift1,
  input wire [4:0] i__shift2,
  input wire [4:0] i__shift3,
  input wire [4:0] i__shift4,
  input wire [4:0] i__shift5,
  input wire [4:0] i__shift6,
  input wire [4:0] i__shift7,
  input wire [4:0] i__top,
  input wire i__nan,
  output wire [8:0] o__carry
);
  wire [7:0] _000_, _001_, _040_, products_top, reach_whole, total_top, total_whole;
  wire [6:0] _002_, _006_, _010_, _014_, _019_, _024_, _039_, _045_;
  wire _003_, _007_, _011_, _015_, _020_, _026_, _029_, _031_, _032_, _033_, _035_, _036_, _037_, _038_, _041_,
    _047_, _048_, _051_, _052_, leads, live, moved0_moves, moved0_stays, moved1_moves, moved1_stays,
    moved2_moves, moved2_stays, moved3_moves, moved3_stays, moved4_moves, moved4_stays, moved5_moves,
    moved5_stays, moved6_moves, moved6_stays, moved7_moves, moved7_stays, moved8_moves, moved8_stays;
  wire [25:0] _004_, _008_, _012_, _016_, _021_, _023_, _027_, _042_, _049_, moved0, moved0_near,
    moved0_near_by_1, moved0_near_by_3, moved0_near_by_7, moved1, moved1_near, moved1_near_by_1,
    moved1_near_by_3, moved1_near_by_7, moved2, moved2_near, moved2_near_by_1, moved2_near_by_3,
    moved2_near_by_7, moved3, moved3_near, moved3_near_by_1, moved3_near_by_3, moved3_near_by_7, moved4,
    moved4_near, moved4_near_by_1, moved4_near_by_3, moved4_near_by_7, moved5, moved5_near, moved5_near_by_1,
    moved5_near_by_3, moved5_near_by_7, moved6, moved6_near, moved6_near_by_1, moved6_near_by_3,
    moved6_near_by_7, moved7, moved7_near, moved7_near_by_1, moved7_near_by_3, moved7_near_by_7, moved8,
    moved8_near, moved8_near_by_1, moved8_near_by_3, moved8_near_by_7;
  wire [9:0] _005_, _009_, _013_, _017_, _022_, _025_, _028_, _043_, _050_;
  wire [8:0] _018_, _030_, _034_, _044_, _046_;
  wire [5:0] distance0, distance1, distance2, distance3, distance4, distance5, distance6, distance7, reach;
  wire [4:0] total_distance;
  assign live = | { _029_, code[22:0] };
  assign _000_ = i__top + 7'h71;
  assign products_top = i__any ? _000_ : 8'h00;
  assign { _030_[8], total_top } = live ? { 1'h0, code[30:24], _018_[0] } : 9'h000;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _034_[8], reach_whole } = top - 7'h71;
  assign _037_ = reach_whole > 6'h38;
  assign { _040_[7:6], reach } = _037_ ? 8'h38 : reach_whole;
  assign _044_ = products_top - total_top;
  assign { _046_[8], total_whole } = leads ? 9'h000 : _044_;
  assign _047_ = total_whole > 5'h1a;
  assign { _001_[7:5], moved8_moves, total_distance[3:0] } = _047_ ? 8'h1a : total_whole;
  assign moved8_near_by_1 = total_distance[0] ? { 2'h0, _029_, code[22:0] } : { 1'h0, _029_, code[22:0], 1'h0 };
  assign moved8_near_by_3 = total_distance[1] ? { 2'h0, moved8_near_by_1[25:2] } : moved8_near_by_1;
  assign moved8_near_by_7 = total_distance[2] ? { 4'h0, moved8_near_by_3[25:4] } : moved8_near_by_3;
  assign moved8_near = total_distance[3] ? { 8'h00, moved8_near_by_7[25:8] } : moved8_near_by_7;
  assign moved8_stays = ~ moved8_moves;
  assign _023_ = moved8_near & {26{moved8_stays}};
  assign _025_ = moved8_near[25:16] & {10{moved8_moves}};
  assign moved8 = _023_ | { 16'h0000, _025_ };
  assign cut__x8_25_0 = moved8 ^ {26{code[31]}};
  assign _031_ = ~ live;
  assign _032_ = _031_ & code[31];
  assign o__minus_zero = i__minus_zero & _032_;
  assign o__inf = _035_ | o__inf_sign;
  assign _036_ = i__nan | _051_;
  assign _033_ = ~ code[31];
  assign _035_ = _052_ & _033_;
  assign o__inf_sign = _052_ & code[31];
  assign _038_ = _035_ & o__inf_sign;
  assign o__nan = _036_ | _038_;
  assign { _039_[6], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, i__sig0, 17'h00000 } : { i__sig0, 18'h00000 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[25:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[25:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[25:8] } : moved0_near_by_7;
  assign _041_ = | distance0[5:4];
  assign moved0_stays = ~ _041_;
  assign moved0_moves = distance0[5:4] == 1'h1;
  assign _042_ = moved0_near & {26{moved0_stays}};
  assign _043_ = moved0_near[25:16] & {10{moved0_moves}};
  assign moved0 = _042_ | { 16'h0000, _043_ };
  assign cut__x0_25_0 = moved0 ^ {26{i__negative[0]}};
  assign { _045_[6], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, i__sig1, 17'h00000 } : { i__sig1, 18'h00000 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[25:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[25:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[25:8] } : moved1_near_by_7;
  assign _048_ = | distance1[5:4];
  assign moved1_stays = ~ _048_;
  assign moved1_moves = distance1[5:4] == 1'h1;
  assign _049_ = moved1_near & {26{moved1_stays}};
  assign _050_ = moved1_near[25:16] & {10{moved1_moves}};
  assign moved1 = _049_ | { 16'h0000, _050_ };
  assign cut__x1_25_0 = moved1 ^ {26{i__negative[1]}};
  assign { _002_[6], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, i__sig2, 17'h00000 } : { i__sig2, 18'h00000 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[25:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[25:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[25:8] } : moved2_near_by_7;
  assign _003_ = | distance2[5:4];
  assign moved2_stays = ~ _003_;
  assign moved2_moves = distance2[5:4] == 1'h1;
  assign _004_ = moved2_near & {26{moved2_stays}};
  assign _005_ = moved2_near[25:16] & {10{moved2_moves}};
  assign moved2 = _004_ | { 16'h0000, _005_ };
  assign cut__x2_25_0 = moved2 ^ {26{i__negative[2]}};
  assign { _006_[6], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, i__sig3, 17'h00000 } : { i__sig3, 18'h00000 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[25:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[25:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[25:8] } : moved3_near_by_7;
  assign _007_ = | distance3[5:4];
  assign moved3_stays = ~ _007_;
  assign moved3_moves = distance3[5:4] == 1'h1;
  assign _008_ = moved3_near & {26{moved3_stays}};
  assign _009_ = moved3_near[25:16] & {10{moved3_moves}};
  assign moved3 = _008_ | { 16'h0000, _009_ };
  assign cut__x3_25_0 = moved3 ^ {26{i__negative[3]}};
  assign { _010_[6], distance4 } = reach - i__shift4;
  assign moved4_near_by_1 = distance4[0] ? { 1'h0, i__sig4, 17'h00000 } : { i__sig4, 18'h00000 };
  assign moved4_near_by_3 = distance4[1] ? { 2'h0, moved4_near_by_1[25:2] } : moved4_near_by_1;
  assign moved4_near_by_7 = distance4[2] ? { 4'h0, moved4_near_by_3[25:4] } : moved4_near_by_3;
  assign moved4_near = distance4[3] ? { 8'h00, moved4_near_by_7[25:8] } : moved4_near_by_7;
  assign _011_ = | distance4[5:4];
  assign moved4_stays = ~ _011_;
  assign moved4_moves = distance4[5:4] == 1'h1;
  assign _012_ = moved4_near & {26{moved4_stays}};
  assign _013_ = moved4_near[25:16] & {10{moved4_moves}};
  assign moved4 = _012_ | { 16'h0000, _013_ };
  assign cut__x4_25_0 = moved4 ^ {26{i__negative[4]}};
  assign { _014_[6], distance5 } = reach - i__shift5;
  assign moved5_near_by_1 = distance5[0] ? { 1'h0, i__sig5, 17'h00000 } : { i__sig5, 18'h00000 };
  assign moved5_near_by_3 = distance5[1] ? { 2'h0, moved5_near_by_1[25:2] } : moved5_near_by_1;
  assign moved5_near_by_7 = distance5[2] ? { 4'h0, moved5_near_by_3[25:4] } : moved5_near_by_3;
  assign moved5_near = distance5[3] ? { 8'h00, moved5_near_by_7[25:8] } : moved5_near_by_7;
  assign _015_ = | distance5[5:4];
  assign moved5_stays = ~ _015_;
  assign moved5_moves = distance5[5:4] == 1'h1;
  assign _016_ = moved5_near & {26{moved5_stays}};
  assign _017_ = moved5_near[25:16] & {10{moved5_moves}};
  assign moved5 = _016_ | { 16'h0000, _017_ };
  assign cut__x5_25_0 = moved5 ^ {26{i__negative[5]}};
  assign { _019_[6], distance6 } = reach - i__shift6;
  assign moved6_near_by_1 = distance6[0] ? { 1'h0, i__sig6, 17'h00000 } : { i__sig6, 18'h00000 };
  assign moved6_near_by_3 = distance6[1] ? { 2'h0, moved6_near_by_1[25:2] } : moved6_near_by_1;
  assign moved6_near_by_7 = distance6[2] ? { 4'h0, moved6_near_by_3[25:4] } : moved6_near_by_3;
  assign moved6_near = distance6[3] ? { 8'h00, moved6_near_by_7[25:8] } : moved6_near_by_7;
  assign _020_ = | distance6[5:4];
  assign moved6_stays = ~ _020_;
  assign moved6_moves = distance6[5:4] == 1'h1;
  assign _021_ = moved6_near & {26{moved6_stays}};
  assign _022_ = moved6_near[25:16] & {10{moved6_moves}};
  assign moved6 = _021_ | { 16'h0000, _022_ };
  assign cut__x6_25_0 = moved6 ^ {26{i__negative[6]}};
  assign { _024_[6], distance7 } = reach - i__shift7;
  assign moved7_near_by_1 = distance7[0] ? { 1'h0, i__sig7, 17'h00000 } : { i__sig7, 18'h00000 };
  assign moved7_near_by_3 = distance7[1] ? { 2'h0, moved7_near_by_1[25:2] } : moved7_near_by_1;
  assign moved7_near_by_7 = distance7[2] ? { 4'h0, moved7_near_by_3[25:4] } : moved7_near_by_3;
  assign moved7_near = distance7[3] ? { 8'h00, moved7_near_by_7[25:8] } : moved7_near_by_7;
  assign _026_ = | distance7[5:4];
  assign moved7_stays = ~ _026_;
  assign moved7_moves = distance7[5:4] == 1'h1;
  assign _027_ = moved7_near & {26{moved7_stays}};
  assign _028_ = moved7_near[25:16] & {10{moved7_moves}};
  assign moved7 = _027_ | { 16'h0000, _028_ };
  assign cut__x7_25_0 = moved7 ^ {26{i__negative[7]}};
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__cut__acc acc_2 (
    .code(code),
    .o__inf(_052_),
    .o__nan(_051_),
    .port(_029_),
    .port_2(_018_[0])
  );
  assign _001_[4:0] = { moved8_moves, total_distance[3:0] };
  assign _046_[7:0] = total_whole;
  assign _040_[5:0] = reach;
  assign _034_[7:0] = reach_whole;
  assign _030_[7:0] = total_top;
  assign _018_[8:1] = { 1'h0, code[30:24] };
  assign o__carry = { code[31], i__negative };
  assign _024_[5:0] = distance7;
  assign _039_[5:0] = distance0;
  assign _014_[5:0] = distance5;
  assign _045_[5:0] = distance1;
  assign _002_[5:0] = distance2;
  assign _019_[5:0] = distance6;
  assign _010_[5:0] = distance4;
  assign _006_[5:0] = distance3;
  assign total_distance[4] = moved8_moves;
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__cut__acc (
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

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__maximum (
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  input wire [7:0] i__p0__sig,
  input wire [4:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__nan,
  input wire [7:0] i__p1__sig,
  input wire [4:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__nan,
  input wire [7:0] i__p2__sig,
  input wire [4:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__nan,
  input wire [7:0] i__p3__sig,
  input wire [4:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__nan,
  input wire [7:0] i__p4__sig,
  input wire [4:0] i__shift4,
  input wire i__p4__sign,
  input wire i__p4__nan,
  input wire [7:0] i__p5__sig,
  input wire [4:0] i__shift5,
  input wire i__p5__sign,
  input wire i__p5__nan,
  input wire [7:0] i__p6__sig,
  input wire [4:0] i__shift6,
  input wire i__p6__sign,
  input wire i__p6__nan,
  input wire [7:0] i__p7__sig,
  input wire [4:0] i__shift7,
  input wire i__p7__sign,
  input wire i__p7__nan,
  output wire [4:0] largest
);
  wire [7:0] _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, largest_having0, largest_having1,
    largest_having2, largest_having3, largest_having4, largest_left1, largest_left2, largest_left3,
    largest_left4, live;
  assign _04_ = largest_left4 & _03_;
  assign largest_left3 = largest_having3 | _04_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest_having2[2] = largest_left3[2] & i__shift2[2];
  assign largest_having2[3] = largest_left3[3] & i__shift3[2];
  assign largest_having2[4] = largest_left3[4] & i__shift4[2];
  assign largest_having2[5] = largest_left3[5] & i__shift5[2];
  assign largest_having2[6] = largest_left3[6] & i__shift6[2];
  assign largest_having2[7] = largest_left3[7] & i__shift7[2];
  assign largest[2] = | largest_having2;
  assign _05_ = ~ {8{largest[2]}};
  assign _06_ = largest_left3 & _05_;
  assign largest_left2 = largest_having2 | _06_;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest_having1[2] = largest_left2[2] & i__shift2[1];
  assign largest_having1[3] = largest_left2[3] & i__shift3[1];
  assign largest_having1[4] = largest_left2[4] & i__shift4[1];
  assign largest_having1[5] = largest_left2[5] & i__shift5[1];
  assign largest_having1[6] = largest_left2[6] & i__shift6[1];
  assign largest_having1[7] = largest_left2[7] & i__shift7[1];
  assign largest[1] = | largest_having1;
  assign _07_ = ~ {8{largest[1]}};
  assign _08_ = largest_left2 & _07_;
  assign largest_left1 = largest_having1 | _08_;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest_having0[4] = largest_left1[4] & i__shift4[0];
  assign largest_having0[5] = largest_left1[5] & i__shift5[0];
  assign largest_having0[6] = largest_left1[6] & i__shift6[0];
  assign largest_having0[7] = largest_left1[7] & i__shift7[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p7__nan, i__p6__nan, i__p5__nan, i__p4__nan, i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign live[0] = | i__p0__sig;
  assign live[1] = | i__p1__sig;
  assign live[2] = | i__p2__sig;
  assign live[3] = | i__p3__sig;
  assign live[4] = | i__p4__sig;
  assign live[5] = | i__p5__sig;
  assign live[6] = | i__p6__sig;
  assign live[7] = | i__p7__sig;
  assign o__any = | live;
  assign _09_ = ~ live;
  assign _00_ = _09_ & { i__p7__sign, i__p6__sign, i__p5__sign, i__p4__sign, i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _00_;
  assign largest_having4[0] = live[0] & i__shift0[4];
  assign largest_having4[1] = live[1] & i__shift1[4];
  assign largest_having4[2] = live[2] & i__shift2[4];
  assign largest_having4[3] = live[3] & i__shift3[4];
  assign largest_having4[4] = live[4] & i__shift4[4];
  assign largest_having4[5] = live[5] & i__shift5[4];
  assign largest_having4[6] = live[6] & i__shift6[4];
  assign largest_having4[7] = live[7] & i__shift7[4];
  assign largest[4] = | largest_having4;
  assign _01_ = ~ {8{largest[4]}};
  assign _02_ = live & _01_;
  assign largest_left4 = largest_having4 | _02_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest_having3[2] = largest_left4[2] & i__shift2[3];
  assign largest_having3[3] = largest_left4[3] & i__shift3[3];
  assign largest_having3[4] = largest_left4[4] & i__shift4[3];
  assign largest_having3[5] = largest_left4[5] & i__shift5[3];
  assign largest_having3[6] = largest_left4[6] & i__shift6[3];
  assign largest_having3[7] = largest_left4[7] & i__shift7[3];
  assign largest[3] = | largest_having3;
  assign _03_ = ~ {8{largest[3]}};
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__multiply (
  input wire [2:0] i__payload_2_0,
  input wire [6:0] i__payload_10_4,
  input wire [6:0] i__payload_18_12,
  input wire [6:0] i__payload_26_20,
  input wire [6:0] i__payload_34_28,
  input wire [6:0] i__payload_42_36,
  input wire [6:0] i__payload_50_44,
  input wire [6:0] i__payload_58_52,
  input wire [6:0] i__payload_66_60,
  input wire [6:0] i__payload_74_68,
  input wire [6:0] i__payload_82_76,
  input wire [6:0] i__payload_90_84,
  input wire [6:0] i__payload_98_92,
  input wire [6:0] i__payload_106_100,
  input wire [6:0] i__payload_114_108,
  input wire [6:0] i__payload_122_116,
  input wire [3:0] i__payload_127_124,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__a1__sig_3,
  input wire unpack__a1__shift_0,
  input wire i__a1__nan,
  input wire unpack__a2__sig_3,
  input wire unpack__a2__shift_0,
  input wire i__a2__nan,
  input wire unpack__a3__sig_3,
  input wire unpack__a3__shift_0,
  input wire i__a3__nan,
  input wire unpack__a4__sig_3,
  input wire unpack__a4__shift_0,
  input wire i__a4__nan,
  input wire unpack__a5__sig_3,
  input wire unpack__a5__shift_0,
  input wire i__a5__nan,
  input wire unpack__a6__sig_3,
  input wire unpack__a6__shift_0,
  input wire i__a6__nan,
  input wire unpack__a7__sig_3,
  input wire unpack__a7__shift_0,
  input wire i__a7__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  input wire unpack__b1__sig_3,
  input wire unpack__b1__shift_0,
  input wire i__b1__nan,
  input wire unpack__b2__sig_3,
  input wire unpack__b2__shift_0,
  input wire i__b2__nan,
  input wire unpack__b3__sig_3,
  input wire unpack__b3__shift_0,
  input wire i__b3__nan,
  input wire unpack__b4__sig_3,
  input wire unpack__b4__shift_0,
  input wire i__b4__nan,
  input wire unpack__b5__sig_3,
  input wire unpack__b5__shift_0,
  input wire i__b5__nan,
  input wire unpack__b6__sig_3,
  input wire unpack__b6__shift_0,
  input wire i__b6__nan,
  input wire unpack__b7__sig_3,
  input wire unpack__b7__shift_0,
  input wire i__b7__nan,
  output wire multiply__p0__sig_0,
  output wire [6:0] multiply__p0__sig_7_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire multiply__p1__sig_0,
  output wire [6:0] multiply__p1__sig_7_1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire multiply__p2__sig_0,
  output wire [6:0] multiply__p2__sig_7_1,
  output wire [4:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire multiply__p3__sig_0,
  output wire [6:0] multiply__p3__sig_7_1,
  output wire [4:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan,
  output wire multiply__p4__sig_0,
  output wire [6:0] multiply__p4__sig_7_1,
  output wire [4:0] o__p4__shift,
  output wire o__p4__sign,
  output wire o__p4__nan,
  output wire multiply__p5__sig_0,
  output wire [6:0] multiply__p5__sig_7_1,
  output wire [4:0] o__p5__shift,
  output wire o__p5__sign,
  output wire o__p5__nan,
  output wire multiply__p6__sig_0,
  output wire [6:0] multiply__p6__sig_7_1,
  output wire [4:0] o__p6__shift,
  output wire o__p6__sign,
  output wire o__p6__nan,
  output wire multiply__p7__sig_0,
  output wire [6:0] multiply__p7__sig_7_1,
  output wire [4:0] o__p7__shift,
  output wire o__p7__sign,
  output wire o__p7__nan
);
  wire [2:0] _000_, _003_, _004_, _012_, _013_, _021_, _022_, _030_, _031_, _032_, _042_, _043_, _054_, _055_,
    _065_, _066_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum, product2_level1_0_carry,
    product2_level1_0_half, product2_level1_0_sum, product3_level1_0_carry, product3_level1_0_half,
    product3_level1_0_sum, product4_level1_0_carry, product4_level1_0_half, product4_level1_0_sum,
    product5_level1_0_carry, product5_level1_0_half, product5_level1_0_sum, product6_level1_0_carry,
    product6_level1_0_half, product6_level1_0_sum, product7_level1_0_carry, product7_level1_0_half,
    product7_level1_0_sum;
  wire _001_, _005_, _006_, _007_, _008_, _009_, _010_, _014_, _015_, _016_, _017_, _018_, _019_, _023_, _024_,
    _025_, _026_, _027_, _028_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _041_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _052_, _053_, _056_, _057_, _058_, _059_, _060_, _061_, _063_, _067_, _068_,
    _069_, _070_, _071_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum,
    product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum,
    product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum, product2_level2_0_carry,
    product2_level2_0_half, product2_level2_0_sum, product2_level2_1_carry, product2_level2_1_half,
    product2_level2_1_sum, product2_level3_0_carry, product2_level3_0_half, product2_level3_0_sum,
    product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum, product3_level2_1_carry,
    product3_level2_1_half, product3_level2_1_sum, product3_level3_0_carry, product3_level3_0_half,
    product3_level3_0_sum, product4_level2_0_carry, product4_level2_0_half, product4_level2_0_sum,
    product4_level2_1_carry, product4_level2_1_half, product4_level2_1_sum, product4_level3_0_carry,
    product4_level3_0_half, product4_level3_0_sum, product5_level2_0_carry, product5_level2_0_half,
    product5_level2_0_sum, product5_level2_1_carry, product5_level2_1_half, product5_level2_1_sum,
    product5_level3_0_carry, product5_level3_0_half, product5_level3_0_sum, product6_level2_0_carry,
    product6_level2_0_half, product6_level2_0_sum, product6_level2_1_carry, product6_level2_1_half,
    product6_level2_1_sum, product6_level3_0_carry, product6_level3_0_half, product6_level3_0_sum,
    product7_level2_0_carry, product7_level2_0_half, product7_level2_0_sum, product7_level2_1_carry,
    product7_level2_1_half, product7_level2_1_sum, product7_level3_0_carry, product7_level3_0_half,
    product7_level3_0_sum;
  wire [7:0] _002_, _011_, _020_, _029_, _040_, _051_, _062_, _064_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3, product2_row0, product2_row1, product2_row2, product2_row3, product3_row0,
    product3_row1, product3_row2, product3_row3, product4_row0, product4_row1, product4_row2, product4_row3,
    product5_row0, product5_row1, product5_row2, product5_row3, product6_row0, product6_row1, product6_row2,
    product6_row3, product7_row0, product7_row1, product7_row2, product7_row3;
  assign product0_row0 = i__payload_2_0[0] ? { unpack__b0__sig_3, i__payload_66_60[6:4] } : 4'h0;
  assign product0_row1 = i__payload_2_0[1] ? { unpack__b0__sig_3, i__payload_66_60[6:4] } : 4'h0;
  assign product0_row2 = i__payload_2_0[2] ? { unpack__b0__sig_3, i__payload_66_60[6:4] } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, i__payload_66_60[6:4] } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _030_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _030_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _037_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _041_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _037_ | _041_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _045_ = product0_row2[3] & product0_row3[2];
  assign _052_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _045_ | _052_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _053_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _063_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _053_ | _063_;
  assign { _064_[7], multiply__p0__sig_7_1 } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign o__p0__shift = { i__payload_10_4[2:0], unpack__a0__shift_0 } + { i__payload_74_68[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = i__payload_10_4[3] ^ i__payload_74_68[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = i__payload_10_4[4] ? { unpack__b1__sig_3, i__payload_74_68[6:4] } : 4'h0;
  assign product1_row1 = i__payload_10_4[5] ? { unpack__b1__sig_3, i__payload_74_68[6:4] } : 4'h0;
  assign product1_row2 = i__payload_10_4[6] ? { unpack__b1__sig_3, i__payload_74_68[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, i__payload_74_68[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _031_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _032_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _031_ | _032_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _033_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _034_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _033_ | _034_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _035_ = product1_row2[3] & product1_row3[2];
  assign _036_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _035_ | _036_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _038_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _039_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _038_ | _039_;
  assign { _040_[7], multiply__p1__sig_7_1 } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign o__p1__shift = { i__payload_18_12[2:0], unpack__a1__shift_0 } + { i__payload_82_76[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = i__payload_18_12[3] ^ i__payload_82_76[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = i__payload_18_12[4] ? { unpack__b2__sig_3, i__payload_82_76[6:4] } : 4'h0;
  assign product2_row1 = i__payload_18_12[5] ? { unpack__b2__sig_3, i__payload_82_76[6:4] } : 4'h0;
  assign product2_row2 = i__payload_18_12[6] ? { unpack__b2__sig_3, i__payload_82_76[6:4] } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, i__payload_82_76[6:4] } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _042_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _043_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _042_ | _043_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _044_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _046_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _044_ | _046_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _047_ = product2_row2[3] & product2_row3[2];
  assign _048_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _047_ | _048_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _049_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _050_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _049_ | _050_;
  assign { _051_[7], multiply__p2__sig_7_1 } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign o__p2__shift = { i__payload_26_20[2:0], unpack__a2__shift_0 } + { i__payload_90_84[2:0], unpack__b2__shift_0 };
  assign o__p2__sign = i__payload_26_20[3] ^ i__payload_90_84[3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = i__payload_26_20[4] ? { unpack__b3__sig_3, i__payload_90_84[6:4] } : 4'h0;
  assign product3_row1 = i__payload_26_20[5] ? { unpack__b3__sig_3, i__payload_90_84[6:4] } : 4'h0;
  assign product3_row2 = i__payload_26_20[6] ? { unpack__b3__sig_3, i__payload_90_84[6:4] } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, i__payload_90_84[6:4] } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _054_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _055_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _054_ | _055_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _056_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _057_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _056_ | _057_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _058_ = product3_row2[3] & product3_row3[2];
  assign _059_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _058_ | _059_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _060_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _061_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _060_ | _061_;
  assign { _062_[7], multiply__p3__sig_7_1 } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign o__p3__shift = { i__payload_34_28[2:0], unpack__a3__shift_0 } + { i__payload_98_92[2:0], unpack__b3__shift_0 };
  assign o__p3__sign = i__payload_34_28[3] ^ i__payload_98_92[3];
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign product4_row0 = i__payload_34_28[4] ? { unpack__b4__sig_3, i__payload_98_92[6:4] } : 4'h0;
  assign product4_row1 = i__payload_34_28[5] ? { unpack__b4__sig_3, i__payload_98_92[6:4] } : 4'h0;
  assign product4_row2 = i__payload_34_28[6] ? { unpack__b4__sig_3, i__payload_98_92[6:4] } : 4'h0;
  assign product4_row3 = unpack__a4__sig_3 ? { unpack__b4__sig_3, i__payload_98_92[6:4] } : 4'h0;
  assign product4_level1_0_half = { product4_row3[1], product4_row0[3:2] } ^ product4_row1[3:1];
  assign product4_level1_0_sum = product4_level1_0_half ^ product4_row2[2:0];
  assign _065_ = { product4_row3[1], product4_row0[3:2] } & product4_row1[3:1];
  assign _066_ = product4_level1_0_half & product4_row2[2:0];
  assign product4_level1_0_carry = _065_ | _066_;
  assign product4_level2_0_half = product4_row3[0] ^ product4_level1_0_carry[0];
  assign product4_level2_0_sum = product4_level2_0_half ^ product4_level1_0_sum[1];
  assign _067_ = product4_row3[0] & product4_level1_0_carry[0];
  assign _068_ = product4_level2_0_half & product4_level1_0_sum[1];
  assign product4_level2_0_carry = _067_ | _068_;
  assign product4_level2_1_half = product4_row2[3] ^ product4_row3[2];
  assign product4_level2_1_sum = product4_level2_1_half ^ product4_level1_0_carry[2];
  assign _069_ = product4_row2[3] & product4_row3[2];
  assign _070_ = product4_level2_1_half & product4_level1_0_carry[2];
  assign product4_level2_1_carry = _069_ | _070_;
  assign product4_level3_0_half = product4_level1_0_carry[1] ^ product4_level1_0_sum[2];
  assign product4_level3_0_sum = product4_level3_0_half ^ product4_level2_0_carry;
  assign _071_ = product4_level1_0_carry[1] & product4_level1_0_sum[2];
  assign _001_ = product4_level3_0_half & product4_level2_0_carry;
  assign product4_level3_0_carry = _071_ | _001_;
  assign { _002_[7], multiply__p4__sig_7_1 } = { product4_row3[3], product4_level3_0_carry, product4_level3_0_sum, product4_level2_0_sum, product4_level1_0_sum[0], product4_row0[1] } + { product4_level2_1_carry, product4_level2_1_sum, 3'h0, product4_row1[0] };
  assign o__p4__shift = { i__payload_42_36[2:0], unpack__a4__shift_0 } + { i__payload_106_100[2:0], unpack__b4__shift_0 };
  assign o__p4__sign = i__payload_42_36[3] ^ i__payload_106_100[3];
  assign o__p4__nan = i__a4__nan | i__b4__nan;
  assign product5_row0 = i__payload_42_36[4] ? { unpack__b5__sig_3, i__payload_106_100[6:4] } : 4'h0;
  assign product5_row1 = i__payload_42_36[5] ? { unpack__b5__sig_3, i__payload_106_100[6:4] } : 4'h0;
  assign product5_row2 = i__payload_42_36[6] ? { unpack__b5__sig_3, i__payload_106_100[6:4] } : 4'h0;
  assign product5_row3 = unpack__a5__sig_3 ? { unpack__b5__sig_3, i__payload_106_100[6:4] } : 4'h0;
  assign product5_level1_0_half = { product5_row3[1], product5_row0[3:2] } ^ product5_row1[3:1];
  assign product5_level1_0_sum = product5_level1_0_half ^ product5_row2[2:0];
  assign _003_ = { product5_row3[1], product5_row0[3:2] } & product5_row1[3:1];
  assign _004_ = product5_level1_0_half & product5_row2[2:0];
  assign product5_level1_0_carry = _003_ | _004_;
  assign product5_level2_0_half = product5_row3[0] ^ product5_level1_0_carry[0];
  assign product5_level2_0_sum = product5_level2_0_half ^ product5_level1_0_sum[1];
  assign _005_ = product5_row3[0] & product5_level1_0_carry[0];
  assign _006_ = product5_level2_0_half & product5_level1_0_sum[1];
  assign product5_level2_0_carry = _005_ | _006_;
  assign product5_level2_1_half = product5_row2[3] ^ product5_row3[2];
  assign product5_level2_1_sum = product5_level2_1_half ^ product5_level1_0_carry[2];
  assign _007_ = product5_row2[3] & product5_row3[2];
  assign _008_ = product5_level2_1_half & product5_level1_0_carry[2];
  assign product5_level2_1_carry = _007_ | _008_;
  assign product5_level3_0_half = product5_level1_0_carry[1] ^ product5_level1_0_sum[2];
  assign product5_level3_0_sum = product5_level3_0_half ^ product5_level2_0_carry;
  assign _009_ = product5_level1_0_carry[1] & product5_level1_0_sum[2];
  assign _010_ = product5_level3_0_half & product5_level2_0_carry;
  assign product5_level3_0_carry = _009_ | _010_;
  assign { _011_[7], multiply__p5__sig_7_1 } = { product5_row3[3], product5_level3_0_carry, product5_level3_0_sum, product5_level2_0_sum, product5_level1_0_sum[0], product5_row0[1] } + { product5_level2_1_carry, product5_level2_1_sum, 3'h0, product5_row1[0] };
  assign o__p5__shift = { i__payload_50_44[2:0], unpack__a5__shift_0 } + { i__payload_114_108[2:0], unpack__b5__shift_0 };
  assign o__p5__sign = i__payload_50_44[3] ^ i__payload_114_108[3];
  assign o__p5__nan = i__a5__nan | i__b5__nan;
  assign product6_row0 = i__payload_50_44[4] ? { unpack__b6__sig_3, i__payload_114_108[6:4] } : 4'h0;
  assign product6_row1 = i__payload_50_44[5] ? { unpack__b6__sig_3, i__payload_114_108[6:4] } : 4'h0;
  assign product6_row2 = i__payload_50_44[6] ? { unpack__b6__sig_3, i__payload_114_108[6:4] } : 4'h0;
  assign product6_row3 = unpack__a6__sig_3 ? { unpack__b6__sig_3, i__payload_114_108[6:4] } : 4'h0;
  assign product6_level1_0_half = { product6_row3[1], product6_row0[3:2] } ^ product6_row1[3:1];
  assign product6_level1_0_sum = product6_level1_0_half ^ product6_row2[2:0];
  assign _012_ = { product6_row3[1], product6_row0[3:2] } & product6_row1[3:1];
  assign _013_ = product6_level1_0_half & product6_row2[2:0];
  assign product6_level1_0_carry = _012_ | _013_;
  assign product6_level2_0_half = product6_row3[0] ^ product6_level1_0_carry[0];
  assign product6_level2_0_sum = product6_level2_0_half ^ product6_level1_0_sum[1];
  assign _014_ = product6_row3[0] & product6_level1_0_carry[0];
  assign _015_ = product6_level2_0_half & product6_level1_0_sum[1];
  assign product6_level2_0_carry = _014_ | _015_;
  assign product6_level2_1_half = product6_row2[3] ^ product6_row3[2];
  assign product6_level2_1_sum = product6_level2_1_half ^ product6_level1_0_carry[2];
  assign _016_ = product6_row2[3] & product6_row3[2];
  assign _017_ = product6_level2_1_half & product6_level1_0_carry[2];
  assign product6_level2_1_carry = _016_ | _017_;
  assign product6_level3_0_half = product6_level1_0_carry[1] ^ product6_level1_0_sum[2];
  assign product6_level3_0_sum = product6_level3_0_half ^ product6_level2_0_carry;
  assign _018_ = product6_level1_0_carry[1] & product6_level1_0_sum[2];
  assign _019_ = product6_level3_0_half & product6_level2_0_carry;
  assign product6_level3_0_carry = _018_ | _019_;
  assign { _020_[7], multiply__p6__sig_7_1 } = { product6_row3[3], product6_level3_0_carry, product6_level3_0_sum, product6_level2_0_sum, product6_level1_0_sum[0], product6_row0[1] } + { product6_level2_1_carry, product6_level2_1_sum, 3'h0, product6_row1[0] };
  assign o__p6__shift = { i__payload_58_52[2:0], unpack__a6__shift_0 } + { i__payload_122_116[2:0], unpack__b6__shift_0 };
  assign o__p6__sign = i__payload_58_52[3] ^ i__payload_122_116[3];
  assign o__p6__nan = i__a6__nan | i__b6__nan;
  assign product7_row0 = i__payload_58_52[4] ? { unpack__b7__sig_3, i__payload_122_116[6:4] } : 4'h0;
  assign product7_row1 = i__payload_58_52[5] ? { unpack__b7__sig_3, i__payload_122_116[6:4] } : 4'h0;
  assign product7_row2 = i__payload_58_52[6] ? { unpack__b7__sig_3, i__payload_122_116[6:4] } : 4'h0;
  assign product7_row3 = unpack__a7__sig_3 ? { unpack__b7__sig_3, i__payload_122_116[6:4] } : 4'h0;
  assign product7_level1_0_half = { product7_row3[1], product7_row0[3:2] } ^ product7_row1[3:1];
  assign product7_level1_0_sum = product7_level1_0_half ^ product7_row2[2:0];
  assign _021_ = { product7_row3[1], product7_row0[3:2] } & product7_row1[3:1];
  assign _022_ = product7_level1_0_half & product7_row2[2:0];
  assign product7_level1_0_carry = _021_ | _022_;
  assign product7_level2_0_half = product7_row3[0] ^ product7_level1_0_carry[0];
  assign product7_level2_0_sum = product7_level2_0_half ^ product7_level1_0_sum[1];
  assign _023_ = product7_row3[0] & product7_level1_0_carry[0];
  assign _024_ = product7_level2_0_half & product7_level1_0_sum[1];
  assign product7_level2_0_carry = _023_ | _024_;
  assign product7_level2_1_half = product7_row2[3] ^ product7_row3[2];
  assign product7_level2_1_sum = product7_level2_1_half ^ product7_level1_0_carry[2];
  assign _025_ = product7_row2[3] & product7_row3[2];
  assign _026_ = product7_level2_1_half & product7_level1_0_carry[2];
  assign product7_level2_1_carry = _025_ | _026_;
  assign product7_level3_0_half = product7_level1_0_carry[1] ^ product7_level1_0_sum[2];
  assign product7_level3_0_sum = product7_level3_0_half ^ product7_level2_0_carry;
  assign _027_ = product7_level1_0_carry[1] & product7_level1_0_sum[2];
  assign _028_ = product7_level3_0_half & product7_level2_0_carry;
  assign product7_level3_0_carry = _027_ | _028_;
  assign { _029_[7], multiply__p7__sig_7_1 } = { product7_row3[3], product7_level3_0_carry, product7_level3_0_sum, product7_level2_0_sum, product7_level1_0_sum[0], product7_row0[1] } + { product7_level2_1_carry, product7_level2_1_sum, 3'h0, product7_row1[0] };
  assign o__p7__shift = { i__payload_66_60[2:0], unpack__a7__shift_0 } + { i__payload_127_124[2:0], unpack__b7__shift_0 };
  assign o__p7__sign = i__payload_66_60[3] ^ i__payload_127_124[3];
  assign o__p7__nan = i__a7__nan | i__b7__nan;
  assign multiply__p7__sig_0 = product7_row0[0];
  assign multiply__p6__sig_0 = product6_row0[0];
  assign multiply__p5__sig_0 = product5_row0[0];
  assign multiply__p4__sig_0 = product4_row0[0];
  assign multiply__p3__sig_0 = product3_row0[0];
  assign multiply__p2__sig_0 = product2_row0[0];
  assign multiply__p1__sig_0 = product1_row0[0];
  assign multiply__p0__sig_0 = product0_row0[0];
  assign _002_[6:0] = multiply__p4__sig_7_1;
  assign _064_[6:0] = multiply__p0__sig_7_1;
  assign _020_[6:0] = multiply__p6__sig_7_1;
  assign _011_[6:0] = multiply__p5__sig_7_1;
  assign _051_[6:0] = multiply__p2__sig_7_1;
  assign _062_[6:0] = multiply__p3__sig_7_1;
  assign _029_[6:0] = multiply__p7__sig_7_1;
  assign _040_[6:0] = multiply__p1__sig_7_1;
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [29:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, at_floor, empty16_1, empty2_1, empty2_10,
    empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6,
    empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7,
    empty8_1, empty8_2, empty8_3, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [9:0] _007_, _008_;
  wire [8:0] _023_, _027_;
  wire [4:0] leading_zeros;
  wire [29:0] shifted_by_15, shifted_by_31;
  wire [25:0] shifted_by_3;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _027_ = i__shift + 3'h4;
  assign _019_ = ~ i__sig[0];
  assign empty2_1 = _019_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[1];
  assign _024_ = ~ i__sig[2];
  assign empty2_2 = _024_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[3];
  assign _009_ = ~ i__sig[4];
  assign empty2_3 = _009_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[5];
  assign _010_ = ~ i__sig[6];
  assign empty2_4 = _010_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[7];
  assign _011_ = ~ i__sig[8];
  assign empty2_5 = _011_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[9];
  assign _012_ = ~ i__sig[10];
  assign empty2_6 = _012_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[11];
  assign _013_ = ~ i__sig[12];
  assign empty2_7 = _013_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[13];
  assign _014_ = ~ i__sig[14];
  assign empty2_8 = _014_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[15];
  assign _015_ = ~ i__sig[16];
  assign empty2_9 = _015_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[17];
  assign _016_ = ~ i__sig[18];
  assign empty2_10 = _016_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[19];
  assign _017_ = ~ i__sig[20];
  assign empty2_11 = _017_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[21];
  assign _018_ = ~ i__sig[22];
  assign empty2_12 = _018_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[23];
  assign _020_ = ~ i__sig[24];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[25];
  assign _021_ = ~ i__sig[26];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[27];
  assign _022_ = ~ i__sig[28];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[29];
  assign zeros4_0[0] = empty2_1 ? 1'h0 : zeros2_1;
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
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
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
  assign at_floor = _027_ < { empty16_1, leading_zeros[3:0] };
  assign _023_ = at_floor ? _027_ : { 4'h0, empty16_1, leading_zeros[3:0] };
  assign shifted_by_31 = _023_[4] ? { i__sig[13:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = _023_[3] ? { shifted_by_31[21:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = _023_[2] ? { shifted_by_15[25:0], 2'h0 } : shifted_by_15[29:2];
  assign shifted_by_3 = _023_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _023_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _025_ = ~ _023_[2];
  assign _026_ = | shifted_by_15[1:0];
  assign _000_ = _025_ & _026_;
  assign _001_ = ~ _023_[1];
  assign _002_ = | shifted_by_7[1:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = _000_ | _003_;
  assign _005_ = ~ _023_[0];
  assign _006_ = _005_ & shifted_by_3[0];
  assign normalise__sig_0 = _004_ | _006_;
  assign _007_ = _027_ - { empty16_1, leading_zeros[3:0] };
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
  assign zeros4_0[1] = empty2_1;
  assign _008_[8:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__round (
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

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__sum (
  input wire acc_31,
  input wire [7:0] i__shift,
  input wire [25:0] cut__x8_25_0,
  input wire i__minus_zero,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  input wire [25:0] cut__x0_25_0,
  input wire [25:0] cut__x1_25_0,
  input wire [25:0] cut__x2_25_0,
  input wire [25:0] cut__x3_25_0,
  input wire [25:0] cut__x4_25_0,
  input wire [25:0] cut__x5_25_0,
  input wire [25:0] cut__x6_25_0,
  input wire [25:0] cut__x7_25_0,
  output wire [29:0] o__sig,
  output wire o__sign,
  input wire [7:0] maximum_q__negative,
  input wire [8:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _007_, _008_, _009_, _010_, _011_, _012_, _015_, _016_, _017_, _022_,
    _023_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_,
    _042_, _043_, _044_, _045_, _046_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_,
    _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _069_, _070_, _071_, _072_, _073_,
    _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _088_, sign,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half,
    sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry,
    sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum,
    sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum, sum_level1_3_carry, sum_level1_3_half,
    sum_level1_3_sum, sum_level1_5_carry, sum_level1_5_half, sum_level1_5_sum, sum_level20_0_carry,
    sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum,
    sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half,
    sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry,
    sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum,
    sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half,
    sum_level28_0_sum, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half, sum_level5_1_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry, sum_level6_1_half,
    sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level7_1_carry,
    sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [26:0] _005_, _006_, _013_, _014_, _018_, _019_, _024_, _025_, _047_, _068_, sum_level1_0_carry,
    sum_level1_0_half, sum_level1_0_sum, sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum,
    sum_level1_4_carry, sum_level1_4_half, sum_level1_4_sum, sum_level2_0_carry, sum_level2_0_half,
    sum_level2_0_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum;
  wire [27:0] _020_, _021_, _026_, _027_, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum,
    sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum;
  wire [31:0] _085_, _086_, _087_;
  wire [30:0] sum_total;
  assign sum_level1_0_half = { _000_, cut__x0_25_0 } ^ { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _016_, cut__x1_25_0 };
  assign _000_ = ~ maximum_q__negative[0];
  assign _008_ = ~ maximum_q__negative[1];
  assign _047_ = { _000_, cut__x0_25_0 } & { _008_, cut__x2_25_0[25:1], i__carry[0] };
  assign _016_ = ~ maximum_q__negative[2];
  assign _068_ = sum_level1_0_half & { _016_, cut__x1_25_0 };
  assign sum_level1_0_carry = _047_ | _068_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_25_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _079_ = i__carry[1] & cut__x2_25_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _079_ | _001_;
  assign sum_level1_2_half = { _002_, cut__x3_25_0 } ^ { _003_, cut__x5_25_0[25:1], i__carry[3] };
  assign sum_level1_2_sum = sum_level1_2_half ^ { _004_, cut__x4_25_0 };
  assign _002_ = ~ maximum_q__negative[3];
  assign _003_ = ~ maximum_q__negative[4];
  assign _005_ = { _002_, cut__x3_25_0 } & { _003_, cut__x5_25_0[25:1], i__carry[3] };
  assign _004_ = ~ maximum_q__negative[5];
  assign _006_ = sum_level1_2_half & { _004_, cut__x4_25_0 };
  assign sum_level1_2_carry = _005_ | _006_;
  assign sum_level1_3_half = i__carry[4] ^ cut__x5_25_0[0];
  assign sum_level1_3_sum = sum_level1_3_half ^ i__carry[5];
  assign _007_ = i__carry[4] & cut__x5_25_0[0];
  assign _009_ = sum_level1_3_half & i__carry[5];
  assign sum_level1_3_carry = _007_ | _009_;
  assign sum_level1_4_half = { _010_, cut__x6_25_0 } ^ { _011_, cut__x8_25_0[25:1], i__carry[6] };
  assign sum_level1_4_sum = sum_level1_4_half ^ { _012_, cut__x7_25_0 };
  assign _010_ = ~ maximum_q__negative[6];
  assign _011_ = ~ maximum_q__negative[7];
  assign _013_ = { _010_, cut__x6_25_0 } & { _011_, cut__x8_25_0[25:1], i__carry[6] };
  assign _012_ = ~ acc_31;
  assign _014_ = sum_level1_4_half & { _012_, cut__x7_25_0 };
  assign sum_level1_4_carry = _013_ | _014_;
  assign sum_level1_5_half = i__carry[7] ^ cut__x8_25_0[0];
  assign sum_level1_5_sum = sum_level1_5_half ^ i__carry[8];
  assign _015_ = i__carry[7] & cut__x8_25_0[0];
  assign _017_ = sum_level1_5_half & i__carry[8];
  assign sum_level1_5_carry = _015_ | _017_;
  assign sum_level2_0_half = sum_level1_0_sum ^ { 1'h1, sum_level1_0_carry[24:0], sum_level1_1_sum };
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_2_sum;
  assign _018_ = sum_level1_0_sum & { 1'h1, sum_level1_0_carry[24:0], sum_level1_1_sum };
  assign _019_ = sum_level2_0_half & sum_level1_2_sum;
  assign sum_level2_0_carry = _018_ | _019_;
  assign sum_level2_1_half = { sum_level1_4_carry[26:1], sum_level1_1_carry, sum_level1_3_sum } ^ { 1'h1, sum_level1_4_sum };
  assign sum_level2_1_sum = sum_level2_1_half ^ { sum_level1_2_carry, sum_level1_5_sum };
  assign _020_ = { sum_level1_4_carry[26:1], sum_level1_1_carry, sum_level1_3_sum } & { 1'h1, sum_level1_4_sum };
  assign _021_ = sum_level2_1_half & { sum_level1_2_carry, sum_level1_5_sum };
  assign sum_level2_1_carry = _020_ | _021_;
  assign sum_level2_2_half = sum_level1_3_carry ^ sum_level1_4_carry[0];
  assign sum_level2_2_sum = sum_level2_2_half ^ sum_level1_5_carry;
  assign _022_ = sum_level1_3_carry & sum_level1_4_carry[0];
  assign _023_ = sum_level2_2_half & sum_level1_5_carry;
  assign sum_level2_2_carry = _022_ | _023_;
  assign sum_level3_0_half = sum_level2_0_carry ^ { sum_level1_0_carry[26:25], sum_level2_1_carry[24:0] };
  assign sum_level3_0_sum = sum_level3_0_half ^ { sum_level2_1_carry[26], sum_level2_0_sum[26:1] };
  assign _024_ = sum_level2_0_carry & { sum_level1_0_carry[26:25], sum_level2_1_carry[24:0] };
  assign _025_ = sum_level3_0_half & { sum_level2_1_carry[26], sum_level2_0_sum[26:1] };
  assign sum_level3_0_carry = _024_ | _025_;
  assign sum_level4_0_half = { 1'h1, sum_level2_1_sum[27:1] } ^ { sum_level2_1_carry[27], sum_level3_0_carry[25], sum_level2_1_carry[25], sum_level3_0_carry[23:1], sum_level2_2_carry, sum_level2_2_sum };
  assign sum_level4_0_sum = sum_level4_0_half ^ { sum_level3_0_carry[26], sum_level3_0_sum };
  assign _026_ = { 1'h1, sum_level2_1_sum[27:1] } & { sum_level2_1_carry[27], sum_level3_0_carry[25], sum_level2_1_carry[25], sum_level3_0_carry[23:1], sum_level2_2_carry, sum_level2_2_sum };
  assign _027_ = sum_level4_0_half & { sum_level3_0_carry[26], sum_level3_0_sum };
  assign sum_level4_0_carry = _026_ | _027_;
  assign sum_level5_0_half = sum_level3_0_carry[0] ^ sum_level4_0_carry[0];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_sum[1];
  assign _028_ = sum_level3_0_carry[0] & sum_level4_0_carry[0];
  assign _029_ = sum_level5_0_half & sum_level4_0_sum[1];
  assign sum_level5_0_carry = _028_ | _029_;
  assign sum_level5_1_half = sum_level3_0_carry[24] ^ sum_level4_0_carry[24];
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_0_sum[25];
  assign _030_ = sum_level3_0_carry[24] & sum_level4_0_carry[24];
  assign _031_ = sum_level5_1_half & sum_level4_0_sum[25];
  assign sum_level5_1_carry = _030_ | _031_;
  assign sum_level6_0_half = sum_level4_0_carry[1] ^ sum_level4_0_sum[2];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _032_ = sum_level4_0_carry[1] & sum_level4_0_sum[2];
  assign _033_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _032_ | _033_;
  assign sum_level6_1_half = sum_level4_0_carry[25] ^ sum_level4_0_sum[26];
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _034_ = sum_level4_0_carry[25] & sum_level4_0_sum[26];
  assign _035_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = _034_ | _035_;
  assign sum_level7_0_half = sum_level4_0_carry[2] ^ sum_level4_0_sum[3];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _036_ = sum_level4_0_carry[2] & sum_level4_0_sum[3];
  assign _037_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _036_ | _037_;
  assign sum_level7_1_half = sum_level4_0_carry[26] ^ sum_level4_0_sum[27];
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _038_ = sum_level4_0_carry[26] & sum_level4_0_sum[27];
  assign _039_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = _038_ | _039_;
  assign sum_level8_0_half = sum_level4_0_carry[3] ^ sum_level4_0_sum[4];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _040_ = sum_level4_0_carry[3] & sum_level4_0_sum[4];
  assign _041_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _040_ | _041_;
  assign sum_level9_0_half = sum_level4_0_carry[4] ^ sum_level4_0_sum[5];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _042_ = sum_level4_0_carry[4] & sum_level4_0_sum[5];
  assign _043_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _042_ | _043_;
  assign sum_level10_0_half = sum_level4_0_carry[5] ^ sum_level4_0_sum[6];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _044_ = sum_level4_0_carry[5] & sum_level4_0_sum[6];
  assign _045_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _044_ | _045_;
  assign sum_level11_0_half = sum_level4_0_carry[6] ^ sum_level4_0_sum[7];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _046_ = sum_level4_0_carry[6] & sum_level4_0_sum[7];
  assign _048_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _046_ | _048_;
  assign sum_level12_0_half = sum_level4_0_carry[7] ^ sum_level4_0_sum[8];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _049_ = sum_level4_0_carry[7] & sum_level4_0_sum[8];
  assign _050_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _049_ | _050_;
  assign sum_level13_0_half = sum_level4_0_carry[8] ^ sum_level4_0_sum[9];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _051_ = sum_level4_0_carry[8] & sum_level4_0_sum[9];
  assign _052_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _051_ | _052_;
  assign sum_level14_0_half = sum_level4_0_carry[9] ^ sum_level4_0_sum[10];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _053_ = sum_level4_0_carry[9] & sum_level4_0_sum[10];
  assign _054_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _053_ | _054_;
  assign sum_level15_0_half = sum_level4_0_carry[10] ^ sum_level4_0_sum[11];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _055_ = sum_level4_0_carry[10] & sum_level4_0_sum[11];
  assign _056_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _055_ | _056_;
  assign sum_level16_0_half = sum_level4_0_carry[11] ^ sum_level4_0_sum[12];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _057_ = sum_level4_0_carry[11] & sum_level4_0_sum[12];
  assign _058_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _057_ | _058_;
  assign sum_level17_0_half = sum_level4_0_carry[12] ^ sum_level4_0_sum[13];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _059_ = sum_level4_0_carry[12] & sum_level4_0_sum[13];
  assign _060_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _059_ | _060_;
  assign sum_level18_0_half = sum_level4_0_carry[13] ^ sum_level4_0_sum[14];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _061_ = sum_level4_0_carry[13] & sum_level4_0_sum[14];
  assign _062_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _061_ | _062_;
  assign sum_level19_0_half = sum_level4_0_carry[14] ^ sum_level4_0_sum[15];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _063_ = sum_level4_0_carry[14] & sum_level4_0_sum[15];
  assign _064_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _063_ | _064_;
  assign sum_level20_0_half = sum_level4_0_carry[15] ^ sum_level4_0_sum[16];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _065_ = sum_level4_0_carry[15] & sum_level4_0_sum[16];
  assign _066_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _065_ | _066_;
  assign sum_level21_0_half = sum_level4_0_carry[16] ^ sum_level4_0_sum[17];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _067_ = sum_level4_0_carry[16] & sum_level4_0_sum[17];
  assign _069_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _067_ | _069_;
  assign sum_level22_0_half = sum_level4_0_carry[17] ^ sum_level4_0_sum[18];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _070_ = sum_level4_0_carry[17] & sum_level4_0_sum[18];
  assign _071_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _070_ | _071_;
  assign sum_level23_0_half = sum_level4_0_carry[18] ^ sum_level4_0_sum[19];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _072_ = sum_level4_0_carry[18] & sum_level4_0_sum[19];
  assign _073_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _072_ | _073_;
  assign sum_level24_0_half = sum_level4_0_carry[19] ^ sum_level4_0_sum[20];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _074_ = sum_level4_0_carry[19] & sum_level4_0_sum[20];
  assign _075_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _074_ | _075_;
  assign sum_level25_0_half = sum_level4_0_carry[20] ^ sum_level4_0_sum[21];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _076_ = sum_level4_0_carry[20] & sum_level4_0_sum[21];
  assign _077_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _076_ | _077_;
  assign sum_level26_0_half = sum_level4_0_carry[21] ^ sum_level4_0_sum[22];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _078_ = sum_level4_0_carry[21] & sum_level4_0_sum[22];
  assign _080_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _078_ | _080_;
  assign sum_level27_0_half = sum_level4_0_carry[22] ^ sum_level4_0_sum[23];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _081_ = sum_level4_0_carry[22] & sum_level4_0_sum[23];
  assign _082_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _081_ | _082_;
  assign sum_level28_0_half = sum_level4_0_carry[23] ^ sum_level4_0_sum[24];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _083_ = sum_level4_0_carry[23] & sum_level4_0_sum[24];
  assign _084_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _083_ | _084_;
  assign { _085_[31], sum_total } = { 1'h1, sum_level4_0_carry[27], sum_level7_1_sum, sum_level6_1_sum, sum_level28_0_carry, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum[0], sum_level2_0_sum[0] } + { sum_level7_1_carry, 2'h0, sum_level5_1_sum, 25'h0000000, sum_level2_1_sum[0] };
  assign _086_ = - $signed(sum_total);
  assign { _087_[31:30], o__sig } = sum_total[30] ? _086_ : { sum_total[30], sum_total };
  assign _088_ = | sum_total;
  assign sign = _088_ ? sum_total[30] : i__minus_zero;
  assign o__sign = i__inf ? i__inf_sign : sign;
  assign _085_[30:0] = sum_total;
  assign _087_[29:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack (
  input wire [127:0] i__payload_127_0,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__a1__sig_3,
  output wire unpack__a1__shift_0,
  output wire o__a1__nan,
  output wire unpack__a2__sig_3,
  output wire unpack__a2__shift_0,
  output wire o__a2__nan,
  output wire unpack__a3__sig_3,
  output wire unpack__a3__shift_0,
  output wire o__a3__nan,
  output wire unpack__a4__sig_3,
  output wire unpack__a4__shift_0,
  output wire o__a4__nan,
  output wire unpack__a5__sig_3,
  output wire unpack__a5__shift_0,
  output wire o__a5__nan,
  output wire unpack__a6__sig_3,
  output wire unpack__a6__shift_0,
  output wire o__a6__nan,
  output wire unpack__a7__sig_3,
  output wire unpack__a7__shift_0,
  output wire o__a7__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan,
  output wire unpack__b1__sig_3,
  output wire unpack__b1__shift_0,
  output wire o__b1__nan,
  output wire unpack__b2__sig_3,
  output wire unpack__b2__shift_0,
  output wire o__b2__nan,
  output wire unpack__b3__sig_3,
  output wire unpack__b3__shift_0,
  output wire o__b3__nan,
  output wire unpack__b4__sig_3,
  output wire unpack__b4__shift_0,
  output wire o__b4__nan,
  output wire unpack__b5__sig_3,
  output wire unpack__b5__shift_0,
  output wire o__b5__nan,
  output wire unpack__b6__sig_3,
  output wire unpack__b6__shift_0,
  output wire o__b6__nan,
  output wire unpack__b7__sig_3,
  output wire unpack__b7__shift_0,
  output wire o__b7__nan
);
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a0 (
    .code(i__payload_127_0[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a1 (
    .code(i__payload_127_0[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a2 (
    .code(i__payload_127_0[23:16]),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_3),
    .port_2(unpack__a2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a3 (
    .code(i__payload_127_0[31:24]),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_3),
    .port_2(unpack__a3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a4 (
    .code(i__payload_127_0[39:32]),
    .o__nan(o__a4__nan),
    .port(unpack__a4__sig_3),
    .port_2(unpack__a4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a5 (
    .code(i__payload_127_0[47:40]),
    .o__nan(o__a5__nan),
    .port(unpack__a5__sig_3),
    .port_2(unpack__a5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a6 (
    .code(i__payload_127_0[55:48]),
    .o__nan(o__a6__nan),
    .port(unpack__a6__sig_3),
    .port_2(unpack__a6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a a7 (
    .code(i__payload_127_0[63:56]),
    .o__nan(o__a7__nan),
    .port(unpack__a7__sig_3),
    .port_2(unpack__a7__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b0 (
    .code(i__payload_127_0[71:64]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b1 (
    .code(i__payload_127_0[79:72]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b2 (
    .code(i__payload_127_0[87:80]),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_3),
    .port_2(unpack__b2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b3 (
    .code(i__payload_127_0[95:88]),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_3),
    .port_2(unpack__b3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b4 (
    .code(i__payload_127_0[103:96]),
    .o__nan(o__b4__nan),
    .port(unpack__b4__sig_3),
    .port_2(unpack__b4__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b5 (
    .code(i__payload_127_0[111:104]),
    .o__nan(o__b5__nan),
    .port(unpack__b5__sig_3),
    .port_2(unpack__b5__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b6 (
    .code(i__payload_127_0[119:112]),
    .o__nan(o__b6__nan),
    .port(unpack__b6__sig_3),
    .port_2(unpack__b6__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a b7 (
    .code(i__payload_127_0[127:120]),
    .o__nan(o__b7__nan),
    .port(unpack__b7__sig_3),
    .port_2(unpack__b7__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes8_fp32_align26_stages3_shellstream__unpack__a (
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
