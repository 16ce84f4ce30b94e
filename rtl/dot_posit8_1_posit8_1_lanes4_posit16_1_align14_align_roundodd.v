// dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd
//
// Spec:    dot:a=posit8_1,b=posit8_1,lanes=4,acc=posit16_1,align=14,align_round=odd
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x posit8_1
//   input  b            32 bits  4 x posit8_1
//   input  acc          16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = [0x46 (1.375), 0xa9 (-2.875), 0x36 (0.6875), 0x5a (3.25)], b = [0xa9 (-2.875), 0x36 (0.6875), 0x5a (3.25),
//     0xb9 (-1.4375)], acc = 0x35f6 (0.686279297) give o = 0x98a3 (-7.68164062)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire [4:0] cut__carry, unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig,
    unpack__a2__shift, unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__b0__shift, unpack__b0__sig,
    unpack__b1__shift, unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig;
  wire cut__minus_zero, cut__nan, maximum__any, maximum__minus_zero, maximum__nan, multiply__p0__nan,
    multiply__p0__sign, multiply__p1__nan, multiply__p1__sign, multiply__p2__nan, multiply__p2__sign,
    multiply__p3__nan, multiply__p3__sign, normalise__sign, unpack__a0__nan, unpack__a1__nan, unpack__a2__nan,
    unpack__a3__nan, unpack__b0__nan, unpack__b1__nan, unpack__b2__nan, unpack__b3__nan;
  wire [5:0] cut__shift, maximum__shift0, maximum__shift1, maximum__shift2, maximum__shift3, maximum__top,
    normalise__exp;
  wire signed [14:0] cut__x0, cut__x1, cut__x2, cut__x3, cut__x4;
  wire [9:0] maximum__sig0, maximum__sig1, maximum__sig2, maximum__sig3;
  wire [16:0] normalise__sig, sum__sig;
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__cut cut (
    .code(acc),
    .i__any(maximum__any),
    .i__minus_zero(maximum__minus_zero),
    .i__nan(maximum__nan),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__top(maximum__top),
    .o__carry(cut__carry),
    .o__minus_zero(cut__minus_zero),
    .o__nan(cut__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_9_1(maximum__sig3[9:1]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_13_0(cut__x4[13:0]),
    .cut__x0_13_0(cut__x0[13:0]),
    .cut__x1_13_0(cut__x1[13:0]),
    .cut__x2_13_0(cut__x2[13:0]),
    .cut__x3_13_0(cut__x3[13:0]),
    .maximum__sig0_9_1(maximum__sig0[9:1]),
    .multiply__p0__sign(multiply__p0__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_9_1(maximum__sig1[9:1]),
    .multiply__p1__sign(multiply__p1__sign),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_9_1(maximum__sig2[9:1]),
    .multiply__p2__sign(multiply__p2__sign),
    .top(cut__shift)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__maximum maximum (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__sign(multiply__p0__sign),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__sign(multiply__p1__sign),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__sign(multiply__p2__sign),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__sign(multiply__p3__sign),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .largest(maximum__top),
    .o__any(maximum__any),
    .o__minus_zero(maximum__minus_zero),
    .o__nan(maximum__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_9_1(maximum__sig0[9:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_9_1(maximum__sig1[9:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_9_1(maximum__sig2[9:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_9_1(maximum__sig3[9:1])
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__a1__nan(unpack__a1__nan),
    .i__a1__shift(unpack__a1__shift),
    .i__a1__sign(a[15]),
    .i__a2__nan(unpack__a2__nan),
    .i__a2__shift(unpack__a2__shift),
    .i__a2__sign(a[23]),
    .i__a3__nan(unpack__a3__nan),
    .i__a3__shift(unpack__a3__shift),
    .i__a3__sign(a[31]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .i__b1__nan(unpack__b1__nan),
    .i__b1__shift(unpack__b1__shift),
    .i__b1__sign(b[15]),
    .i__b2__nan(unpack__b2__nan),
    .i__b2__shift(unpack__b2__shift),
    .i__b2__sign(b[23]),
    .i__b3__nan(unpack__b3__nan),
    .i__b3__shift(unpack__b3__shift),
    .i__b3__sign(b[31]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(maximum__shift0),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(maximum__shift1),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(maximum__shift2),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(maximum__shift3),
    .o__p3__sign(multiply__p3__sign),
    .unpack__a0__sig_4(unpack__a0__sig[4]),
    .unpack__b0__sig_3_0(unpack__b0__sig[3:0]),
    .unpack__b1__sig_4(unpack__b1__sig[4]),
    .unpack__b1__sig_3_0(unpack__b1__sig[3:0]),
    .unpack__b2__sig_4(unpack__b2__sig[4]),
    .unpack__b2__sig_3_0(unpack__b2__sig[3:0]),
    .unpack__b3__sig_4(unpack__b3__sig[4]),
    .unpack__b3__sig_3_0(unpack__b3__sig[3:0]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_9_1(maximum__sig0[9:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .unpack__a0__sig_3_0(unpack__a0__sig[3:0]),
    .maximum__sig1_9_1(maximum__sig1[9:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_9_1(maximum__sig2[9:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_9_1(maximum__sig3[9:1]),
    .unpack__a1__sig_4(unpack__a1__sig[4]),
    .unpack__a1__sig_3_0(unpack__a1__sig[3:0]),
    .unpack__a2__sig_4(unpack__a2__sig[4]),
    .unpack__a2__sig_3_0(unpack__a2__sig[3:0]),
    .unpack__a3__sig_4(unpack__a3__sig[4]),
    .unpack__a3__sig_3_0(unpack__a3__sig[3:0]),
    .unpack__b0__sig_4(unpack__b0__sig[4])
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__normalise normalise (
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .i__sig(sum__sig),
    .i__sign(normalise__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__round round (
    .i__exp(normalise__exp),
    .i__nan(cut__nan),
    .i__sig(normalise__sig),
    .i__sign(normalise__sign),
    .o__code(o)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__sum sum (
    .i__carry(cut__carry),
    .i__minus_zero(cut__minus_zero),
    .i__nan(cut__nan),
    .i__shift(cut__shift),
    .o__sig(sum__sig),
    .o__sign(normalise__sign),
    .acc_15(acc[15]),
    .cut__x3_13_0(cut__x3[13:0]),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x4_13_0(cut__x4[13:0]),
    .cut__x0_13_0(cut__x0[13:0]),
    .cut__x1_13_0(cut__x1[13:0]),
    .cut__x2_13_0(cut__x2[13:0])
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__a1__nan(unpack__a1__nan),
    .o__a1__shift(unpack__a1__shift),
    .o__a2__nan(unpack__a2__nan),
    .o__a2__shift(unpack__a2__shift),
    .o__a3__nan(unpack__a3__nan),
    .o__a3__shift(unpack__a3__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b1__nan(unpack__b1__nan),
    .o__b1__shift(unpack__b1__shift),
    .o__b2__nan(unpack__b2__nan),
    .o__b2__shift(unpack__b2__shift),
    .o__b3__nan(unpack__b3__nan),
    .o__b3__shift(unpack__b3__shift),
    .a(a),
    .unpack__a3__sig_3_0(unpack__a3__sig[3:0]),
    .unpack__b0__sig_4(unpack__b0__sig[4]),
    .unpack__b0__sig_3_0(unpack__b0__sig[3:0]),
    .unpack__b1__sig_4(unpack__b1__sig[4]),
    .unpack__b1__sig_3_0(unpack__b1__sig[3:0]),
    .unpack__b2__sig_4(unpack__b2__sig[4]),
    .unpack__b2__sig_3_0(unpack__b2__sig[3:0]),
    .unpack__b3__sig_4(unpack__b3__sig[4]),
    .unpack__b3__sig_3_0(unpack__b3__sig[3:0]),
    .b(b),
    .unpack__a0__sig_4(unpack__a0__sig[4]),
    .unpack__a0__sig_3_0(unpack__a0__sig[3:0]),
    .unpack__a1__sig_4(unpack__a1__sig[4]),
    .unpack__a1__sig_3_0(unpack__a1__sig[3:0]),
    .unpack__a2__sig_4(unpack__a2__sig[4]),
    .unpack__a2__sig_3_0(unpack__a2__sig[3:0]),
    .unpack__a3__sig_4(unpack__a3__sig[4])
  );
  assign cut__x4[14] = acc[15];
  assign cut__x3[14] = multiply__p3__sign;
  assign cut__x0[14] = multiply__p0__sign;
  assign cut__x1[14] = multiply__p1__sign;
  assign cut__x2[14] = multiply__p2__sign;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__cut (
  input wire [15:0] code,
  input wire maximum__sig0_0,
  input wire [8:0] maximum__sig0_9_1,
  input wire [5:0] i__shift0,
  input wire multiply__p0__sign,
  input wire maximum__sig1_0,
  input wire [8:0] maximum__sig1_9_1,
  input wire [5:0] i__shift1,
  input wire multiply__p1__sign,
  input wire maximum__sig2_0,
  input wire [8:0] maximum__sig2_9_1,
  input wire [5:0] i__shift2,
  input wire multiply__p2__sign,
  input wire maximum__sig3_0,
  input wire [8:0] maximum__sig3_9_1,
  input wire [5:0] i__shift3,
  input wire multiply__p3__sign,
  input wire i__any,
  input wire i__minus_zero,
  input wire i__nan,
  output wire [5:0] top,
  output wire [13:0] cut__x4_13_0,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [13:0] cut__x0_13_0,
  output wire [13:0] cut__x1_13_0,
  output wire [13:0] cut__x2_13_0,
  output wire [13:0] cut__x3_13_0,
  input wire [5:0] i__top,
  output wire [4:0] o__carry
);
  wire [6:0] _000_, _018_, _041_, _049_, _054_, _055_, _057_, _073_, _074_, _080_, _092_;
  wire [5:0] _001_, _007_, _025_, _043_, _063_, _082_, distance0, distance1, distance2, distance3, products_top,
    reach, reach_whole, total_top, total_whole;
  wire _002_, _003_, _004_, _005_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _019_,
    _020_, _021_, _022_, _023_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _037_,
    _038_, _039_, _040_, _044_, _045_, _046_, _047_, _048_, _050_, _051_, _052_, _053_, _056_, _058_, _059_,
    _060_, _061_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _075_, _076_, _077_, _078_,
    _079_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _093_, _094_, leads, live,
    moved0_moves, moved0_near_sticky, moved0_stays, moved0_sticky, moved1_moves, moved1_near_sticky,
    moved1_stays, moved1_sticky, moved2_moves, moved2_near_sticky, moved2_stays, moved2_sticky, moved3_moves,
    moved3_near_sticky, moved3_stays, moved3_sticky, moved4_moves, moved4_near_sticky, moved4_stays,
    moved4_sticky, up0, up1, up2, up3, up4;
  wire [13:0] _006_, _024_, _042_, _062_, _081_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3,
    moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved2, moved2_near, moved2_near_by_1,
    moved2_near_by_3, moved3, moved3_near, moved3_near_by_1, moved3_near_by_3, moved4, moved4_near,
    moved4_near_by_1, moved4_near_by_3;
  wire [11:0] _036_;
  wire [3:0] total_distance;
  assign live = | { _035_, _036_[11:1], _010_ };
  assign _000_ = i__top + 3'h4;
  assign { _041_[6], products_top } = i__any ? _000_ : 7'h00;
  assign { _054_[6], total_top } = live ? { 1'h0, _049_[5:0] } : 7'h00;
  assign leads = total_top > products_top;
  assign top = leads ? total_top : products_top;
  assign { _057_[6], reach_whole } = top - 3'h4;
  assign _066_ = reach_whole > 6'h3e;
  assign reach = _066_ ? 6'h3e : reach_whole;
  assign _073_ = products_top - total_top;
  assign { _080_[6], total_whole } = leads ? 7'h00 : _073_;
  assign _089_ = total_whole > 4'he;
  assign { _001_[5:4], moved4_moves, total_distance[2:0] } = _089_ ? 6'h0e : total_whole;
  assign moved4_near_by_1 = total_distance[0] ? { 2'h0, _035_, _036_[11:1] } : { 1'h0, _035_, _036_[11:1], _010_ };
  assign moved4_near_by_3 = total_distance[1] ? { 2'h0, moved4_near_by_1[13:2] } : moved4_near_by_1;
  assign moved4_near = total_distance[2] ? { 4'h0, moved4_near_by_3[13:4] } : moved4_near_by_3;
  assign _017_ = total_distance[0] & _010_;
  assign _032_ = | moved4_near_by_1[1:0];
  assign _037_ = total_distance[1] & _032_;
  assign _038_ = _017_ | _037_;
  assign _039_ = | moved4_near_by_3[3:0];
  assign _040_ = total_distance[2] & _039_;
  assign moved4_near_sticky = _038_ | _040_;
  assign _042_ = moved4_near & {14{moved4_stays}};
  assign _043_ = moved4_near[13:8] & {6{moved4_moves}};
  assign moved4 = _042_ | { 8'h00, _043_ };
  assign _044_ = | moved4_near[7:0];
  assign _045_ = _044_ & moved4_moves;
  assign _046_ = moved4_near_sticky | _045_;
  assign _047_ = | moved4_near[13:8];
  assign _048_ = _047_ & moved4_moves;
  assign moved4_stays = ~ moved4_moves;
  assign _050_ = _048_ & moved4_stays;
  assign moved4_sticky = _046_ | _050_;
  assign _051_ = ~ moved4[0];
  assign up4 = _051_ & moved4_sticky;
  assign cut__x4_13_0 = moved4 ^ {14{code[15]}};
  assign o__carry[4] = code[15] ^ up4;
  assign _052_ = ~ live;
  assign _053_ = _052_ & code[15];
  assign o__minus_zero = i__minus_zero & _053_;
  assign o__nan = i__nan | _094_;
  assign { _055_[6], distance0 } = reach - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_9_1, maximum__sig0_0, 3'h0 } : { maximum__sig0_9_1, maximum__sig0_0, 4'h0 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[13:2] } : moved0_near_by_1;
  assign moved0_near = distance0[2] ? { 4'h0, moved0_near_by_3[13:4] } : moved0_near_by_3;
  assign _056_ = | moved0_near_by_1[1:0];
  assign _058_ = distance0[1] & _056_;
  assign _059_ = | moved0_near_by_3[3:0];
  assign _060_ = distance0[2] & _059_;
  assign moved0_near_sticky = _058_ | _060_;
  assign _061_ = | distance0[5:3];
  assign moved0_stays = ~ _061_;
  assign moved0_moves = distance0[5:3] == 1'h1;
  assign _062_ = moved0_near & {14{moved0_stays}};
  assign _063_ = moved0_near[13:8] & {6{moved0_moves}};
  assign moved0 = _062_ | { 8'h00, _063_ };
  assign _064_ = | moved0_near[7:0];
  assign _065_ = _064_ & _061_;
  assign _067_ = moved0_near_sticky | _065_;
  assign _068_ = | moved0_near[13:8];
  assign _069_ = _068_ & _061_;
  assign _070_ = ~ moved0_moves;
  assign _071_ = _069_ & _070_;
  assign moved0_sticky = _067_ | _071_;
  assign _072_ = ~ moved0[0];
  assign up0 = _072_ & moved0_sticky;
  assign cut__x0_13_0 = moved0 ^ {14{multiply__p0__sign}};
  assign o__carry[0] = multiply__p0__sign ^ up0;
  assign { _074_[6], distance1 } = reach - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_9_1, maximum__sig1_0, 3'h0 } : { maximum__sig1_9_1, maximum__sig1_0, 4'h0 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[13:2] } : moved1_near_by_1;
  assign moved1_near = distance1[2] ? { 4'h0, moved1_near_by_3[13:4] } : moved1_near_by_3;
  assign _075_ = | moved1_near_by_1[1:0];
  assign _076_ = distance1[1] & _075_;
  assign _077_ = | moved1_near_by_3[3:0];
  assign _078_ = distance1[2] & _077_;
  assign moved1_near_sticky = _076_ | _078_;
  assign _079_ = | distance1[5:3];
  assign moved1_stays = ~ _079_;
  assign moved1_moves = distance1[5:3] == 1'h1;
  assign _081_ = moved1_near & {14{moved1_stays}};
  assign _082_ = moved1_near[13:8] & {6{moved1_moves}};
  assign moved1 = _081_ | { 8'h00, _082_ };
  assign _083_ = | moved1_near[7:0];
  assign _084_ = _083_ & _079_;
  assign _085_ = moved1_near_sticky | _084_;
  assign _086_ = | moved1_near[13:8];
  assign _087_ = _086_ & _079_;
  assign _088_ = ~ moved1_moves;
  assign _090_ = _087_ & _088_;
  assign moved1_sticky = _085_ | _090_;
  assign _091_ = ~ moved1[0];
  assign up1 = _091_ & moved1_sticky;
  assign cut__x1_13_0 = moved1 ^ {14{multiply__p1__sign}};
  assign o__carry[1] = multiply__p1__sign ^ up1;
  assign { _092_[6], distance2 } = reach - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_9_1, maximum__sig2_0, 3'h0 } : { maximum__sig2_9_1, maximum__sig2_0, 4'h0 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[13:2] } : moved2_near_by_1;
  assign moved2_near = distance2[2] ? { 4'h0, moved2_near_by_3[13:4] } : moved2_near_by_3;
  assign _093_ = | moved2_near_by_1[1:0];
  assign _002_ = distance2[1] & _093_;
  assign _003_ = | moved2_near_by_3[3:0];
  assign _004_ = distance2[2] & _003_;
  assign moved2_near_sticky = _002_ | _004_;
  assign _005_ = | distance2[5:3];
  assign moved2_stays = ~ _005_;
  assign moved2_moves = distance2[5:3] == 1'h1;
  assign _006_ = moved2_near & {14{moved2_stays}};
  assign _007_ = moved2_near[13:8] & {6{moved2_moves}};
  assign moved2 = _006_ | { 8'h00, _007_ };
  assign _008_ = | moved2_near[7:0];
  assign _009_ = _008_ & _005_;
  assign _011_ = moved2_near_sticky | _009_;
  assign _012_ = | moved2_near[13:8];
  assign _013_ = _012_ & _005_;
  assign _014_ = ~ moved2_moves;
  assign _015_ = _013_ & _014_;
  assign moved2_sticky = _011_ | _015_;
  assign _016_ = ~ moved2[0];
  assign up2 = _016_ & moved2_sticky;
  assign cut__x2_13_0 = moved2 ^ {14{multiply__p2__sign}};
  assign o__carry[2] = multiply__p2__sign ^ up2;
  assign { _018_[6], distance3 } = reach - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_9_1, maximum__sig3_0, 3'h0 } : { maximum__sig3_9_1, maximum__sig3_0, 4'h0 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[13:2] } : moved3_near_by_1;
  assign moved3_near = distance3[2] ? { 4'h0, moved3_near_by_3[13:4] } : moved3_near_by_3;
  assign _019_ = | moved3_near_by_1[1:0];
  assign _020_ = distance3[1] & _019_;
  assign _021_ = | moved3_near_by_3[3:0];
  assign _022_ = distance3[2] & _021_;
  assign moved3_near_sticky = _020_ | _022_;
  assign _023_ = | distance3[5:3];
  assign moved3_stays = ~ _023_;
  assign moved3_moves = distance3[5:3] == 1'h1;
  assign _024_ = moved3_near & {14{moved3_stays}};
  assign _025_ = moved3_near[13:8] & {6{moved3_moves}};
  assign moved3 = _024_ | { 8'h00, _025_ };
  assign _026_ = | moved3_near[7:0];
  assign _027_ = _026_ & _023_;
  assign _028_ = moved3_near_sticky | _027_;
  assign _029_ = | moved3_near[13:8];
  assign _030_ = _029_ & _023_;
  assign _031_ = ~ moved3_moves;
  assign _033_ = _030_ & _031_;
  assign moved3_sticky = _028_ | _033_;
  assign _034_ = ~ moved3[0];
  assign up3 = _034_ & moved3_sticky;
  assign cut__x3_13_0 = moved3 ^ {14{multiply__p3__sign}};
  assign o__carry[3] = multiply__p3__sign ^ up3;
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__cut__acc acc_2 (
    .code(code),
    .nonzero(_035_),
    .o__nan(_094_),
    .o__shift(_049_[5:0]),
    .port({ _036_[11:1], _010_ })
  );
  assign _074_[5:0] = distance1;
  assign _092_[5:0] = distance2;
  assign _055_[5:0] = distance0;
  assign _018_[5:0] = distance3;
  assign _001_[3:0] = { moved4_moves, total_distance[2:0] };
  assign _080_[5:0] = total_whole;
  assign _057_[5:0] = reach_whole;
  assign _054_[5:0] = total_top;
  assign _049_[6] = 1'h0;
  assign _041_[5:0] = products_top;
  assign total_distance[3] = moved4_moves;
  assign _036_[0] = _010_;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__cut__acc (
  input wire [15:0] code,
  output wire nonzero,
  output wire [11:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
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
  assign { _09_[29:15], aligned[14:13], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
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
  assign aligned[12:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:13], port, aligned[0] };
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__maximum (
  input wire maximum__sig0_0,
  input wire [8:0] maximum__sig0_9_1,
  input wire [5:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [8:0] maximum__sig1_9_1,
  input wire [5:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__nan,
  input wire maximum__sig2_0,
  input wire [8:0] maximum__sig2_9_1,
  input wire [5:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__nan,
  input wire maximum__sig3_0,
  input wire [8:0] maximum__sig3_9_1,
  input wire [5:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [5:0] largest
);
  wire [3:0] _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, largest_having0,
    largest_having1, largest_having2, largest_having3, largest_having4, largest_having5, largest_left1,
    largest_left2, largest_left3, largest_left4, largest_left5, live;
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign live[0] = | { maximum__sig0_9_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_9_1, maximum__sig1_0 };
  assign live[2] = | { maximum__sig2_9_1, maximum__sig2_0 };
  assign live[3] = | { maximum__sig3_9_1, maximum__sig3_0 };
  assign o__any = | live;
  assign _10_ = ~ live;
  assign _11_ = _10_ & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _11_;
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
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__multiply (
  input wire i__a0__sign,
  input wire i__a1__sign,
  input wire i__a2__sign,
  input wire i__a3__sign,
  input wire i__b0__sign,
  input wire i__b1__sign,
  input wire i__b2__sign,
  input wire i__b3__sign,
  input wire unpack__a0__sig_4,
  input wire [3:0] unpack__a0__sig_3_0,
  input wire i__a0__nan,
  input wire [4:0] i__a0__shift,
  input wire unpack__a1__sig_4,
  input wire [3:0] unpack__a1__sig_3_0,
  input wire i__a1__nan,
  input wire [4:0] i__a1__shift,
  input wire unpack__a2__sig_4,
  input wire [3:0] unpack__a2__sig_3_0,
  input wire i__a2__nan,
  input wire [4:0] i__a2__shift,
  input wire unpack__a3__sig_4,
  input wire [3:0] unpack__a3__sig_3_0,
  input wire i__a3__nan,
  input wire [4:0] i__a3__shift,
  input wire unpack__b0__sig_4,
  input wire [3:0] unpack__b0__sig_3_0,
  input wire i__b0__nan,
  input wire [4:0] i__b0__shift,
  input wire unpack__b1__sig_4,
  input wire [3:0] unpack__b1__sig_3_0,
  input wire i__b1__nan,
  input wire [4:0] i__b1__shift,
  input wire unpack__b2__sig_4,
  input wire [3:0] unpack__b2__sig_3_0,
  input wire i__b2__nan,
  input wire [4:0] i__b2__shift,
  input wire unpack__b3__sig_4,
  input wire [3:0] unpack__b3__sig_3_0,
  input wire i__b3__nan,
  input wire [4:0] i__b3__shift,
  output wire maximum__sig0_0,
  output wire [8:0] maximum__sig0_9_1,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [8:0] maximum__sig1_9_1,
  output wire [5:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire maximum__sig2_0,
  output wire [8:0] maximum__sig2_9_1,
  output wire [5:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire maximum__sig3_0,
  output wire [8:0] maximum__sig3_9_1,
  output wire [5:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan
);
  wire [4:0] _000_, _005_, _006_, _007_, _022_, _023_, _038_, _039_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product0_row0, product0_row1, product0_row2, product0_row3,
    product0_row4, product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum, product1_row0,
    product1_row1, product1_row2, product1_row3, product1_row4, product2_level1_0_carry, product2_level1_0_half,
    product2_level1_0_sum, product2_row0, product2_row1, product2_row2, product2_row3, product2_row4,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum, product3_row0, product3_row1,
    product3_row2, product3_row3, product3_row4;
  wire _001_, _002_, _003_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _021_, _026_, _027_, _028_,
    _029_, _030_, _031_, _032_, _033_, _034_, _036_, _037_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _050_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_1_carry,
    product0_level3_1_half, product0_level3_1_sum, product0_level4_0_carry, product0_level4_0_half,
    product0_level4_0_sum, product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum,
    product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum, product1_level3_1_carry,
    product1_level3_1_half, product1_level3_1_sum, product1_level4_0_carry, product1_level4_0_half,
    product1_level4_0_sum, product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum,
    product2_level3_0_carry, product2_level3_0_half, product2_level3_0_sum, product2_level3_1_carry,
    product2_level3_1_half, product2_level3_1_sum, product2_level4_0_carry, product2_level4_0_half,
    product2_level4_0_sum, product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum,
    product3_level3_0_carry, product3_level3_0_half, product3_level3_0_sum, product3_level3_1_carry,
    product3_level3_1_half, product3_level3_1_sum, product3_level4_0_carry, product3_level4_0_half,
    product3_level4_0_sum;
  wire [9:0] _004_, _020_, _035_, _051_;
  wire [2:0] _008_, _009_, _010_, _019_, _024_, _025_, _040_, _041_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum,
    product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum;
  assign product0_row0 = unpack__a0__sig_3_0[0] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row1 = unpack__a0__sig_3_0[1] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row2 = unpack__a0__sig_3_0[2] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row3 = unpack__a0__sig_3_0[3] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row4 = unpack__a0__sig_4 ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_level1_0_half = { product0_row3[3:2], product0_row0[4:2] } ^ { product0_row4[2], product0_row1[4:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row3[3:2], product0_row0[4:2] } & { product0_row4[2], product0_row1[4:1] };
  assign _005_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _005_;
  assign product0_level2_0_half = { product0_level1_0_carry[2], product0_row3[1:0] } ^ { product0_row4[1:0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[3:1];
  assign _008_ = { product0_level1_0_carry[2], product0_row3[1:0] } & { product0_row4[1:0], product0_level1_0_carry[0] };
  assign _019_ = product0_level2_0_half & product0_level1_0_sum[3:1];
  assign product0_level2_0_carry = _008_ | _019_;
  assign product0_level2_1_half = product0_row3[4] ^ product0_row4[3];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[4];
  assign _021_ = product0_row3[4] & product0_row4[3];
  assign _027_ = product0_level2_1_half & product0_level1_0_carry[4];
  assign product0_level2_1_carry = _021_ | _027_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _036_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _037_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _036_ | _037_;
  assign product0_level3_1_half = product0_level1_0_carry[3] ^ product0_level1_0_sum[4];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[2];
  assign _046_ = product0_level1_0_carry[3] & product0_level1_0_sum[4];
  assign _001_ = product0_level3_1_half & product0_level2_0_carry[2];
  assign product0_level3_1_carry = _046_ | _001_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _002_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _003_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _002_ | _003_;
  assign { _004_[9], maximum__sig0_9_1 } = { product0_row4[4], product0_level3_1_carry, product0_level4_0_carry, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, product0_level3_1_sum, 4'h0, product0_row1[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = unpack__a1__sig_3_0[0] ? { unpack__b1__sig_4, unpack__b1__sig_3_0 } : 5'h00;
  assign product1_row1 = unpack__a1__sig_3_0[1] ? { unpack__b1__sig_4, unpack__b1__sig_3_0 } : 5'h00;
  assign product1_row2 = unpack__a1__sig_3_0[2] ? { unpack__b1__sig_4, unpack__b1__sig_3_0 } : 5'h00;
  assign product1_row3 = unpack__a1__sig_3_0[3] ? { unpack__b1__sig_4, unpack__b1__sig_3_0 } : 5'h00;
  assign product1_row4 = unpack__a1__sig_4 ? { unpack__b1__sig_4, unpack__b1__sig_3_0 } : 5'h00;
  assign product1_level1_0_half = { product1_row3[3:2], product1_row0[4:2] } ^ { product1_row4[2], product1_row1[4:1] };
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2;
  assign _006_ = { product1_row3[3:2], product1_row0[4:2] } & { product1_row4[2], product1_row1[4:1] };
  assign _007_ = product1_level1_0_half & product1_row2;
  assign product1_level1_0_carry = _006_ | _007_;
  assign product1_level2_0_half = { product1_level1_0_carry[2], product1_row3[1:0] } ^ { product1_row4[1:0], product1_level1_0_carry[0] };
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[3:1];
  assign _009_ = { product1_level1_0_carry[2], product1_row3[1:0] } & { product1_row4[1:0], product1_level1_0_carry[0] };
  assign _010_ = product1_level2_0_half & product1_level1_0_sum[3:1];
  assign product1_level2_0_carry = _009_ | _010_;
  assign product1_level2_1_half = product1_row3[4] ^ product1_row4[3];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[4];
  assign _011_ = product1_row3[4] & product1_row4[3];
  assign _012_ = product1_level2_1_half & product1_level1_0_carry[4];
  assign product1_level2_1_carry = _011_ | _012_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level2_0_carry[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_sum[1];
  assign _013_ = product1_level1_0_carry[1] & product1_level2_0_carry[0];
  assign _014_ = product1_level3_0_half & product1_level2_0_sum[1];
  assign product1_level3_0_carry = _013_ | _014_;
  assign product1_level3_1_half = product1_level1_0_carry[3] ^ product1_level1_0_sum[4];
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_0_carry[2];
  assign _015_ = product1_level1_0_carry[3] & product1_level1_0_sum[4];
  assign _016_ = product1_level3_1_half & product1_level2_0_carry[2];
  assign product1_level3_1_carry = _015_ | _016_;
  assign product1_level4_0_half = product1_level2_0_carry[1] ^ product1_level2_0_sum[2];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _017_ = product1_level2_0_carry[1] & product1_level2_0_sum[2];
  assign _018_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _017_ | _018_;
  assign { _020_[9], maximum__sig1_9_1 } = { product1_row4[4], product1_level3_1_carry, product1_level4_0_carry, product1_level4_0_sum, product1_level3_0_sum, product1_level2_0_sum[0], product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, product1_level3_1_sum, 4'h0, product1_row1[0] };
  assign o__p1__shift = i__a1__shift + i__b1__shift;
  assign o__p1__sign = i__a1__sign ^ i__b1__sign;
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = unpack__a2__sig_3_0[0] ? { unpack__b2__sig_4, unpack__b2__sig_3_0 } : 5'h00;
  assign product2_row1 = unpack__a2__sig_3_0[1] ? { unpack__b2__sig_4, unpack__b2__sig_3_0 } : 5'h00;
  assign product2_row2 = unpack__a2__sig_3_0[2] ? { unpack__b2__sig_4, unpack__b2__sig_3_0 } : 5'h00;
  assign product2_row3 = unpack__a2__sig_3_0[3] ? { unpack__b2__sig_4, unpack__b2__sig_3_0 } : 5'h00;
  assign product2_row4 = unpack__a2__sig_4 ? { unpack__b2__sig_4, unpack__b2__sig_3_0 } : 5'h00;
  assign product2_level1_0_half = { product2_row3[3:2], product2_row0[4:2] } ^ { product2_row4[2], product2_row1[4:1] };
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2;
  assign _022_ = { product2_row3[3:2], product2_row0[4:2] } & { product2_row4[2], product2_row1[4:1] };
  assign _023_ = product2_level1_0_half & product2_row2;
  assign product2_level1_0_carry = _022_ | _023_;
  assign product2_level2_0_half = { product2_level1_0_carry[2], product2_row3[1:0] } ^ { product2_row4[1:0], product2_level1_0_carry[0] };
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[3:1];
  assign _024_ = { product2_level1_0_carry[2], product2_row3[1:0] } & { product2_row4[1:0], product2_level1_0_carry[0] };
  assign _025_ = product2_level2_0_half & product2_level1_0_sum[3:1];
  assign product2_level2_0_carry = _024_ | _025_;
  assign product2_level2_1_half = product2_row3[4] ^ product2_row4[3];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[4];
  assign _026_ = product2_row3[4] & product2_row4[3];
  assign _028_ = product2_level2_1_half & product2_level1_0_carry[4];
  assign product2_level2_1_carry = _026_ | _028_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level2_0_carry[0];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_sum[1];
  assign _029_ = product2_level1_0_carry[1] & product2_level2_0_carry[0];
  assign _030_ = product2_level3_0_half & product2_level2_0_sum[1];
  assign product2_level3_0_carry = _029_ | _030_;
  assign product2_level3_1_half = product2_level1_0_carry[3] ^ product2_level1_0_sum[4];
  assign product2_level3_1_sum = product2_level3_1_half ^ product2_level2_0_carry[2];
  assign _031_ = product2_level1_0_carry[3] & product2_level1_0_sum[4];
  assign _032_ = product2_level3_1_half & product2_level2_0_carry[2];
  assign product2_level3_1_carry = _031_ | _032_;
  assign product2_level4_0_half = product2_level2_0_carry[1] ^ product2_level2_0_sum[2];
  assign product2_level4_0_sum = product2_level4_0_half ^ product2_level3_0_carry;
  assign _033_ = product2_level2_0_carry[1] & product2_level2_0_sum[2];
  assign _034_ = product2_level4_0_half & product2_level3_0_carry;
  assign product2_level4_0_carry = _033_ | _034_;
  assign { _035_[9], maximum__sig2_9_1 } = { product2_row4[4], product2_level3_1_carry, product2_level4_0_carry, product2_level4_0_sum, product2_level3_0_sum, product2_level2_0_sum[0], product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, product2_level3_1_sum, 4'h0, product2_row1[0] };
  assign o__p2__shift = i__a2__shift + i__b2__shift;
  assign o__p2__sign = i__a2__sign ^ i__b2__sign;
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = unpack__a3__sig_3_0[0] ? { unpack__b3__sig_4, unpack__b3__sig_3_0 } : 5'h00;
  assign product3_row1 = unpack__a3__sig_3_0[1] ? { unpack__b3__sig_4, unpack__b3__sig_3_0 } : 5'h00;
  assign product3_row2 = unpack__a3__sig_3_0[2] ? { unpack__b3__sig_4, unpack__b3__sig_3_0 } : 5'h00;
  assign product3_row3 = unpack__a3__sig_3_0[3] ? { unpack__b3__sig_4, unpack__b3__sig_3_0 } : 5'h00;
  assign product3_row4 = unpack__a3__sig_4 ? { unpack__b3__sig_4, unpack__b3__sig_3_0 } : 5'h00;
  assign product3_level1_0_half = { product3_row3[3:2], product3_row0[4:2] } ^ { product3_row4[2], product3_row1[4:1] };
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2;
  assign _038_ = { product3_row3[3:2], product3_row0[4:2] } & { product3_row4[2], product3_row1[4:1] };
  assign _039_ = product3_level1_0_half & product3_row2;
  assign product3_level1_0_carry = _038_ | _039_;
  assign product3_level2_0_half = { product3_level1_0_carry[2], product3_row3[1:0] } ^ { product3_row4[1:0], product3_level1_0_carry[0] };
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[3:1];
  assign _040_ = { product3_level1_0_carry[2], product3_row3[1:0] } & { product3_row4[1:0], product3_level1_0_carry[0] };
  assign _041_ = product3_level2_0_half & product3_level1_0_sum[3:1];
  assign product3_level2_0_carry = _040_ | _041_;
  assign product3_level2_1_half = product3_row3[4] ^ product3_row4[3];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[4];
  assign _042_ = product3_row3[4] & product3_row4[3];
  assign _043_ = product3_level2_1_half & product3_level1_0_carry[4];
  assign product3_level2_1_carry = _042_ | _043_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level2_0_carry[0];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_sum[1];
  assign _044_ = product3_level1_0_carry[1] & product3_level2_0_carry[0];
  assign _045_ = product3_level3_0_half & product3_level2_0_sum[1];
  assign product3_level3_0_carry = _044_ | _045_;
  assign product3_level3_1_half = product3_level1_0_carry[3] ^ product3_level1_0_sum[4];
  assign product3_level3_1_sum = product3_level3_1_half ^ product3_level2_0_carry[2];
  assign _047_ = product3_level1_0_carry[3] & product3_level1_0_sum[4];
  assign _048_ = product3_level3_1_half & product3_level2_0_carry[2];
  assign product3_level3_1_carry = _047_ | _048_;
  assign product3_level4_0_half = product3_level2_0_carry[1] ^ product3_level2_0_sum[2];
  assign product3_level4_0_sum = product3_level4_0_half ^ product3_level3_0_carry;
  assign _049_ = product3_level2_0_carry[1] & product3_level2_0_sum[2];
  assign _050_ = product3_level4_0_half & product3_level3_0_carry;
  assign product3_level4_0_carry = _049_ | _050_;
  assign { _051_[9], maximum__sig3_9_1 } = { product3_row4[4], product3_level3_1_carry, product3_level4_0_carry, product3_level4_0_sum, product3_level3_0_sum, product3_level2_0_sum[0], product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, product3_level3_1_sum, 4'h0, product3_row1[0] };
  assign o__p3__shift = i__a3__shift + i__b3__shift;
  assign o__p3__sign = i__a3__sign ^ i__b3__sign;
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign _051_[8:0] = maximum__sig3_9_1;
  assign _004_[8:0] = maximum__sig0_9_1;
  assign maximum__sig3_0 = product3_row0[0];
  assign maximum__sig2_0 = product2_row0[0];
  assign maximum__sig1_0 = product1_row0[0];
  assign maximum__sig0_0 = product0_row0[0];
  assign _020_[8:0] = maximum__sig1_9_1;
  assign _035_[8:0] = maximum__sig2_9_1;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__normalise (
  input wire [5:0] i__shift,
  input wire i__nan,
  input wire [16:0] i__sig,
  input wire i__sign,
  output wire [16:0] shifted,
  output wire [5:0] o__exp
);
  wire [6:0] _00_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _22_, _23_, _24_, _25_, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_8, empty2_9, empty4_4, empty4_5, empty4_6, empty4_7, empty8_2, empty8_3,
    zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_7, zeros2_8, zeros2_9;
  wire [47:0] _26_;
  wire [4:0] leading_zeros;
  wire [16:0] stopped;
  wire [3:0] zeros16_1;
  wire [1:0] zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _00_ = i__shift + 3'h4;
  assign zeros2_7 = ~ stopped[0];
  assign _01_ = ~ stopped[1];
  assign empty2_8 = _01_ & zeros2_8;
  assign zeros2_8 = ~ stopped[2];
  assign _02_ = ~ stopped[3];
  assign empty2_9 = _02_ & zeros2_9;
  assign zeros2_9 = ~ stopped[4];
  assign _03_ = ~ stopped[5];
  assign empty2_10 = _03_ & zeros2_10;
  assign zeros2_10 = ~ stopped[6];
  assign _04_ = ~ stopped[7];
  assign zeros2_11 = ~ stopped[8];
  assign empty2_11 = _04_ & zeros2_11;
  assign _05_ = ~ stopped[9];
  assign zeros2_12 = ~ stopped[10];
  assign empty2_12 = _05_ & zeros2_12;
  assign _06_ = ~ stopped[11];
  assign empty2_13 = _06_ & zeros2_13;
  assign zeros2_13 = ~ stopped[12];
  assign _07_ = ~ stopped[13];
  assign zeros2_14 = ~ stopped[14];
  assign empty2_14 = _07_ & zeros2_14;
  assign _08_ = ~ stopped[15];
  assign empty2_15 = _08_ & zeros2_15;
  assign zeros2_15 = ~ stopped[16];
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { 3'h0, zeros2_7 } : { empty8_3, zeros16_1[2:0] };
  assign _09_ = _00_[5:0] == 5'h10;
  assign _10_ = _00_[5:0] == 4'hf;
  assign _11_ = _00_[5:0] == 4'he;
  assign _12_ = _00_[5:0] == 4'hd;
  assign _13_ = _00_[5:0] == 4'hc;
  assign _14_ = _00_[5:0] == 4'hb;
  assign _15_ = _00_[5:0] == 4'ha;
  assign _16_ = _00_[5:0] == 4'h9;
  assign _17_ = _00_[5:0] == 4'h8;
  assign _18_ = _00_[5:0] == 3'h7;
  assign _19_ = _00_[5:0] == 3'h6;
  assign _20_ = _00_[5:0] == 3'h5;
  assign _21_ = _00_[5:0] == 3'h4;
  assign _22_ = _00_[5:0] == 2'h3;
  assign _23_ = _00_[5:0] == 2'h2;
  assign _24_ = _00_[5:0] == 1'h1;
  assign _25_ = ! _00_[5:0];
  assign stopped = i__sig | { _25_, _24_, _23_, _22_, _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_ };
  assign { _26_[47:17], shifted } = i__sig << { empty16_1, leading_zeros[3:0] };
  assign { _27_[6], o__exp } = _00_[5:0] - { empty16_1, leading_zeros[3:0] };
  assign _26_[16:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign _27_[5:0] = o__exp;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__round (
  input wire i__nan,
  input wire i__sign,
  input wire [16:0] i__sig,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[16]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[16] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[15:4] } : { long, _14_, i__exp[0], i__sig[15:3] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[3];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign _08_ = _05_ | _07_;
  assign _02_ = _21_[4:0] ^ {5{_14_}};
  assign _09_ = | shifted_by_7[7:0];
  assign _10_ = _02_[3] & _09_;
  assign shifted_sticky = _08_ | _10_;
  assign _11_ = | i__sig[2:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__sum (
  input wire acc_15,
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire [5:0] i__shift,
  input wire [13:0] cut__x4_13_0,
  input wire i__minus_zero,
  input wire i__nan,
  input wire [13:0] cut__x0_13_0,
  input wire [13:0] cut__x1_13_0,
  input wire [13:0] cut__x2_13_0,
  input wire [13:0] cut__x3_13_0,
  output wire [16:0] o__sig,
  output wire o__sign,
  input wire [4:0] i__carry
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _010_, _011_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _046_, _049_, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half,
    sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry,
    sum_level15_0_half, sum_level15_0_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum,
    sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum, sum_level1_3_carry, sum_level1_3_half,
    sum_level1_3_sum, sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half,
    sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry,
    sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum,
    sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [15:0] _007_, _009_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [12:0] _012_, _013_, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum;
  wire [18:0] _043_, _044_, _045_;
  wire [14:0] _047_, _048_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [17:0] sum_total;
  assign _013_ = sum_level3_0_half & { sum_level2_0_sum[13:3], sum_level2_1_carry, sum_level2_1_sum };
  assign sum_level3_0_carry = _012_ | _013_;
  assign sum_level4_0_half = sum_level2_0_sum[2] ^ sum_level3_0_carry[0];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[1];
  assign _014_ = sum_level2_0_sum[2] & sum_level3_0_carry[0];
  assign _015_ = sum_level4_0_half & sum_level3_0_sum[1];
  assign sum_level4_0_carry = _014_ | _015_;
  assign sum_level4_1_half = sum_level2_0_carry[13] ^ sum_level2_0_sum[14];
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_0_carry[12];
  assign _016_ = sum_level2_0_carry[13] & sum_level2_0_sum[14];
  assign _017_ = sum_level4_1_half & sum_level3_0_carry[12];
  assign sum_level4_1_carry = _016_ | _017_;
  assign sum_level5_0_half = sum_level3_0_carry[1] ^ sum_level3_0_sum[2];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _018_ = sum_level3_0_carry[1] & sum_level3_0_sum[2];
  assign _020_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _018_ | _020_;
  assign sum_level5_1_half = sum_level2_0_carry[14] ^ sum_level2_0_sum[15];
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _021_ = sum_level2_0_carry[14] & sum_level2_0_sum[15];
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
  assign { _043_[18], sum_total } = { 1'h1, sum_level2_0_carry[15], sum_level5_1_sum, sum_level15_0_carry, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level1_2_sum } + { sum_level5_1_carry, 1'h0, sum_level4_1_sum, 13'h0000, sum_level2_0_sum[0] };
  assign _044_ = - $signed(sum_total);
  assign { _045_[18:17], o__sig } = sum_total[17] ? _044_ : { sum_total[17], sum_total };
  assign _046_ = | sum_total;
  assign o__sign = _046_ ? sum_total[17] : i__minus_zero;
  assign sum_level1_0_half = { _000_, cut__x0_13_0 } ^ { _008_, cut__x2_13_0[13:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _019_, cut__x1_13_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _008_ = ~ multiply__p1__sign;
  assign _047_ = { _000_, cut__x0_13_0 } & { _008_, cut__x2_13_0[13:1], i__carry[0] };
  assign _019_ = ~ multiply__p2__sign;
  assign _048_ = sum_level1_0_half & { _019_, cut__x1_13_0 };
  assign sum_level1_0_carry = _047_ | _048_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_13_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _049_ = i__carry[1] & cut__x2_13_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _049_ | _001_;
  assign sum_level1_2_half = cut__x3_13_0[0] ^ i__carry[3];
  assign sum_level1_2_sum = sum_level1_2_half ^ cut__x4_13_0[0];
  assign _002_ = cut__x3_13_0[0] & i__carry[3];
  assign _003_ = sum_level1_2_half & cut__x4_13_0[0];
  assign sum_level1_2_carry = _002_ | _003_;
  assign sum_level1_3_half = _004_ ^ _005_;
  assign _004_ = ~ multiply__p3__sign;
  assign _005_ = ~ acc_15;
  assign _006_ = _004_ & _005_;
  assign sum_level1_3_carry = _006_ | sum_level1_3_half;
  assign sum_level2_0_half = { 1'h1, sum_level1_3_sum, cut__x3_13_0[13:1], i__carry[4] } ^ { sum_level1_3_carry, sum_level1_0_sum[14], cut__x4_13_0[13:1], sum_level1_0_sum[0] };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_0_carry, sum_level1_1_sum };
  assign _007_ = { 1'h1, sum_level1_3_sum, cut__x3_13_0[13:1], i__carry[4] } & { sum_level1_3_carry, sum_level1_0_sum[14], cut__x4_13_0[13:1], sum_level1_0_sum[0] };
  assign _009_ = sum_level2_0_half & { sum_level1_0_carry, sum_level1_1_sum };
  assign sum_level2_0_carry = _007_ | _009_;
  assign sum_level2_1_half = sum_level1_1_carry ^ sum_level1_2_carry;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[1];
  assign _010_ = sum_level1_1_carry & sum_level1_2_carry;
  assign _011_ = sum_level2_1_half & sum_level1_0_sum[1];
  assign sum_level2_1_carry = _010_ | _011_;
  assign sum_level3_0_half = sum_level2_0_carry[12:0] ^ { sum_level1_0_sum[13:2], sum_level2_0_sum[1] };
  assign sum_level3_0_sum = sum_level3_0_half ^ { sum_level2_0_sum[13:3], sum_level2_1_carry, sum_level2_1_sum };
  assign _012_ = sum_level2_0_carry[12:0] & { sum_level1_0_sum[13:2], sum_level2_0_sum[1] };
  assign sum_level1_3_sum = ~ sum_level1_3_half;
  assign _043_[17:0] = sum_total;
  assign _045_[16:0] = o__sig;
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_4,
  output wire [3:0] unpack__a0__sig_3_0,
  output wire o__a0__nan,
  output wire [4:0] o__a0__shift,
  output wire unpack__a1__sig_4,
  output wire [3:0] unpack__a1__sig_3_0,
  output wire o__a1__nan,
  output wire [4:0] o__a1__shift,
  output wire unpack__a2__sig_4,
  output wire [3:0] unpack__a2__sig_3_0,
  output wire o__a2__nan,
  output wire [4:0] o__a2__shift,
  output wire unpack__a3__sig_4,
  output wire [3:0] unpack__a3__sig_3_0,
  output wire o__a3__nan,
  output wire [4:0] o__a3__shift,
  output wire unpack__b0__sig_4,
  output wire [3:0] unpack__b0__sig_3_0,
  output wire o__b0__nan,
  output wire [4:0] o__b0__shift,
  output wire unpack__b1__sig_4,
  output wire [3:0] unpack__b1__sig_3_0,
  output wire o__b1__nan,
  output wire [4:0] o__b1__shift,
  output wire unpack__b2__sig_4,
  output wire [3:0] unpack__b2__sig_3_0,
  output wire o__b2__nan,
  output wire [4:0] o__b2__shift,
  output wire unpack__b3__sig_4,
  output wire [3:0] unpack__b3__sig_3_0,
  output wire o__b3__nan,
  output wire [4:0] o__b3__shift
);
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a a0 (
    .code(a[7:0]),
    .nonzero(unpack__a0__sig_4),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a a1 (
    .code(a[15:8]),
    .nonzero(unpack__a1__sig_4),
    .o__nan(o__a1__nan),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a a2 (
    .code(a[23:16]),
    .nonzero(unpack__a2__sig_4),
    .o__nan(o__a2__nan),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a a3 (
    .code(a[31:24]),
    .nonzero(unpack__a3__sig_4),
    .o__nan(o__a3__nan),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a b0 (
    .code(b[7:0]),
    .nonzero(unpack__b0__sig_4),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a b1 (
    .code(b[15:8]),
    .nonzero(unpack__b1__sig_4),
    .o__nan(o__b1__nan),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a b2 (
    .code(b[23:16]),
    .nonzero(unpack__b2__sig_4),
    .o__nan(o__b2__nan),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_3_0)
  );
  dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a b3 (
    .code(b[31:24]),
    .nonzero(unpack__b3__sig_4),
    .o__nan(o__b3__nan),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_3_0)
  );
endmodule

module dot_posit8_1_posit8_1_lanes4_posit16_1_align14_align_roundodd__unpack__a (
  input wire [7:0] code,
  output wire nonzero,
  output wire [3:0] port,
  output wire o__nan,
  output wire [4:0] o__shift
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
  assign { _04_[13:7], aligned[6:5], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5] } : 5'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:5], port, aligned[0] };
  assign aligned[4:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
