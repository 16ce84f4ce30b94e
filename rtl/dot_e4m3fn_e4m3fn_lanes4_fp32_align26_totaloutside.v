// dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,align=26,total=outside
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x e4m3fn
//   input  b            32 bits  4 x e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3b (1.375), 0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25)], b = [0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25),
//     0xbb (-1.375)], acc = 0x3f2fb15b (0.68629998) give o = 0xc0e709d5 (-7.2199502)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, cut__minus_zero, cut__nan,
    maximum__any, maximum__nan, multiply__p0__nan, multiply__p0__sign, multiply__p1__nan, multiply__p1__sign,
    multiply__p2__nan, multiply__p2__sign, multiply__p3__nan, multiply__p3__sign, unpack__a0__nan,
    unpack__a1__nan, unpack__a2__nan, unpack__a3__nan, unpack__b0__nan, unpack__b1__nan, unpack__b2__nan,
    unpack__b3__nan;
  wire [7:0] add__shift, maximum__sig0, maximum__sig1, maximum__sig2, maximum__sig3, normalise__exp;
  wire [80:0] add__sig, align__addend;
  wire [3:0] cut__carry, unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig,
    unpack__a2__shift, unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__b0__shift, unpack__b0__sig,
    unpack__b1__shift, unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig;
  wire [4:0] cut__shift, maximum__shift0, maximum__shift1, maximum__shift2, maximum__shift3;
  wire signed [26:0] cut__x0, cut__x1, cut__x2, cut__x3;
  wire [25:0] normalise__sig;
  wire [27:0] sum__p0__sig;
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .sum__p0__sig(sum__p0__sig)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__align align (
    .code(acc),
    .i__p0__nan(cut__nan),
    .i__p0__shift(cut__shift),
    .i__p0__sig(sum__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__cut cut (
    .i__minus_zero(cut__minus_zero),
    .i__nan(maximum__nan),
    .i__shift0(maximum__shift0),
    .i__shift1(maximum__shift1),
    .i__shift2(maximum__shift2),
    .i__shift3(maximum__shift3),
    .i__top(cut__shift),
    .o__carry(cut__carry),
    .o__nan(cut__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .multiply__p0__sign(multiply__p0__sign),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .multiply__p1__sign(multiply__p1__sign),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .multiply__p2__sign(multiply__p2__sign)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__maximum maximum (
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
    .largest(cut__shift),
    .o__any(maximum__any),
    .o__minus_zero(cut__minus_zero),
    .o__nan(maximum__nan),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__nan(unpack__a3__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__nan(unpack__b3__nan),
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
    .a_2_0(a[2:0]),
    .b_31_28(b[31:28]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .a_10_4(a[10:4]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .maximum__sig0_0(maximum__sig0[0]),
    .maximum__sig0_7_1(maximum__sig0[7:1]),
    .maximum__sig1_0(maximum__sig1[0]),
    .a_18_12(a[18:12]),
    .maximum__sig1_7_1(maximum__sig1[7:1]),
    .maximum__sig2_0(maximum__sig2[0]),
    .maximum__sig2_7_1(maximum__sig2[7:1]),
    .maximum__sig3_0(maximum__sig3[0]),
    .maximum__sig3_7_1(maximum__sig3[7:1]),
    .a_26_20(a[26:20]),
    .a_31_28(a[31:28]),
    .b_2_0(b[2:0]),
    .b_10_4(b[10:4]),
    .b_18_12(b[18:12]),
    .b_26_20(b[26:20])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__sum sum (
    .i__carry(cut__carry),
    .i__minus_zero(cut__minus_zero),
    .i__p0__nan(cut__nan),
    .i__p0__shift(cut__shift),
    .o__p0__sig(sum__p0__sig),
    .o__p0__sign(align__product_sign),
    .multiply__p0__sign(multiply__p0__sign),
    .multiply__p1__sign(multiply__p1__sign),
    .multiply__p2__sign(multiply__p2__sign),
    .multiply__p3__sign(multiply__p3__sign),
    .cut__x0_25_0(cut__x0[25:0]),
    .cut__x1_25_0(cut__x1[25:0]),
    .cut__x2_25_0(cut__x2[25:0]),
    .cut__x3_25_0(cut__x3[25:0])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__nan(unpack__a3__nan),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__nan(unpack__b3__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .b(b),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3])
  );
  assign unpack__b3__sig[2:0] = b[26:24];
  assign unpack__b2__shift[3:1] = b[22:20];
  assign unpack__b2__sig[2:0] = b[18:16];
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign cut__x2[26] = multiply__p2__sign;
  assign cut__x1[26] = multiply__p1__sign;
  assign unpack__a3__shift[3:1] = a[30:28];
  assign unpack__a3__sig[2:0] = a[26:24];
  assign unpack__b3__shift[3:1] = b[30:28];
  assign unpack__a2__shift[3:1] = a[22:20];
  assign unpack__a2__sig[2:0] = a[18:16];
  assign cut__x0[26] = multiply__p0__sign;
  assign unpack__a1__shift[3:1] = a[14:12];
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
  assign cut__x3[26] = multiply__p3__sign;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__add (
  input wire i__addend_sign,
  input wire [27:0] sum__p0__sig,
  input wire i__product_sign,
  input wire [80:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [80:0] o__sig,
  output wire o__sign
);
  wire [81:0] _00_;
  wire [82:0] _01_, _03_, _04_;
  wire [83:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [81:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {82{_09_}};
  assign _01_ = $signed({ 1'h0, sum__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[83:82], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[82:81], o__sig } = total[81] ? _03_ : { total[81], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[81];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[81:0] = total;
  assign _04_[80:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__align (
  input wire [31:0] code,
  input wire i__p0__nan,
  input wire [27:0] i__p0__sig,
  input wire i__product_sign,
  output wire [80:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  input wire [4:0] i__p0__shift
);
  wire [8:0] _00_, _18_, _20_, _21_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [9:0] _08_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [80:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h08e);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h51);
  assign _26_ = _25_ ? 9'h051 : distance;
  assign { _27_[8:7], amount } = _29_ ? 9'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 55'h00000000000000 } : { 1'h0, _22_, code[22:0], 56'h00000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[80:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[80:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[80:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[80:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[80:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[80:64] } : moved_by_63;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _09_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _09_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 80'h00000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 8'h8e;
  assign { _21_[8], o__shift } = _29_ ? { 1'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .port(_22_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _27_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign _21_[7:0] = o__shift;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__align__acc (
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

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__cut (
  input wire maximum__sig0_0,
  input wire [6:0] maximum__sig0_7_1,
  input wire [4:0] i__shift0,
  input wire multiply__p0__sign,
  input wire maximum__sig1_0,
  input wire [6:0] maximum__sig1_7_1,
  input wire [4:0] i__shift1,
  input wire multiply__p1__sign,
  input wire maximum__sig2_0,
  input wire [6:0] maximum__sig2_7_1,
  input wire [4:0] i__shift2,
  input wire multiply__p2__sign,
  input wire maximum__sig3_0,
  input wire [6:0] maximum__sig3_7_1,
  input wire [4:0] i__shift3,
  input wire multiply__p3__sign,
  input wire i__minus_zero,
  input wire i__nan,
  output wire o__nan,
  output wire [25:0] cut__x0_25_0,
  output wire [25:0] cut__x1_25_0,
  output wire [25:0] cut__x2_25_0,
  output wire [25:0] cut__x3_25_0,
  input wire [4:0] i__top,
  output wire [3:0] o__carry
);
  wire _00_, _01_, _06_, _10_, moved0_moves, moved0_stays, moved1_moves, moved1_stays, moved2_moves,
    moved2_stays, moved3_moves, moved3_stays;
  wire [25:0] _02_, _07_, _11_, _14_, moved0, moved0_near, moved0_near_by_1, moved0_near_by_3, moved0_near_by_7,
    moved1, moved1_near, moved1_near_by_1, moved1_near_by_3, moved1_near_by_7, moved2, moved2_near,
    moved2_near_by_1, moved2_near_by_3, moved2_near_by_7, moved3, moved3_near, moved3_near_by_1,
    moved3_near_by_3, moved3_near_by_7;
  wire [9:0] _03_, _08_, _12_, _15_;
  wire [6:0] _04_, _05_, _09_, _13_;
  wire [5:0] distance0, distance1, distance2, distance3;
  assign { _04_[6], distance0 } = i__top - i__shift0;
  assign moved0_near_by_1 = distance0[0] ? { 1'h0, maximum__sig0_7_1, maximum__sig0_0, 17'h00000 } : { maximum__sig0_7_1, maximum__sig0_0, 18'h00000 };
  assign moved0_near_by_3 = distance0[1] ? { 2'h0, moved0_near_by_1[25:2] } : moved0_near_by_1;
  assign moved0_near_by_7 = distance0[2] ? { 4'h0, moved0_near_by_3[25:4] } : moved0_near_by_3;
  assign moved0_near = distance0[3] ? { 8'h00, moved0_near_by_7[25:8] } : moved0_near_by_7;
  assign _01_ = | distance0[5:4];
  assign moved0_stays = ~ _01_;
  assign moved0_moves = distance0[5:4] == 1'h1;
  assign _02_ = moved0_near & {26{moved0_stays}};
  assign _03_ = moved0_near[25:16] & {10{moved0_moves}};
  assign moved0 = _02_ | { 16'h0000, _03_ };
  assign cut__x0_25_0 = moved0 ^ {26{multiply__p0__sign}};
  assign { _05_[6], distance1 } = i__top - i__shift1;
  assign moved1_near_by_1 = distance1[0] ? { 1'h0, maximum__sig1_7_1, maximum__sig1_0, 17'h00000 } : { maximum__sig1_7_1, maximum__sig1_0, 18'h00000 };
  assign moved1_near_by_3 = distance1[1] ? { 2'h0, moved1_near_by_1[25:2] } : moved1_near_by_1;
  assign moved1_near_by_7 = distance1[2] ? { 4'h0, moved1_near_by_3[25:4] } : moved1_near_by_3;
  assign moved1_near = distance1[3] ? { 8'h00, moved1_near_by_7[25:8] } : moved1_near_by_7;
  assign _06_ = | distance1[5:4];
  assign moved1_stays = ~ _06_;
  assign moved1_moves = distance1[5:4] == 1'h1;
  assign _07_ = moved1_near & {26{moved1_stays}};
  assign _08_ = moved1_near[25:16] & {10{moved1_moves}};
  assign moved1 = _07_ | { 16'h0000, _08_ };
  assign cut__x1_25_0 = moved1 ^ {26{multiply__p1__sign}};
  assign { _09_[6], distance2 } = i__top - i__shift2;
  assign moved2_near_by_1 = distance2[0] ? { 1'h0, maximum__sig2_7_1, maximum__sig2_0, 17'h00000 } : { maximum__sig2_7_1, maximum__sig2_0, 18'h00000 };
  assign moved2_near_by_3 = distance2[1] ? { 2'h0, moved2_near_by_1[25:2] } : moved2_near_by_1;
  assign moved2_near_by_7 = distance2[2] ? { 4'h0, moved2_near_by_3[25:4] } : moved2_near_by_3;
  assign moved2_near = distance2[3] ? { 8'h00, moved2_near_by_7[25:8] } : moved2_near_by_7;
  assign _10_ = | distance2[5:4];
  assign moved2_stays = ~ _10_;
  assign moved2_moves = distance2[5:4] == 1'h1;
  assign _11_ = moved2_near & {26{moved2_stays}};
  assign _12_ = moved2_near[25:16] & {10{moved2_moves}};
  assign moved2 = _11_ | { 16'h0000, _12_ };
  assign cut__x2_25_0 = moved2 ^ {26{multiply__p2__sign}};
  assign { _13_[6], distance3 } = i__top - i__shift3;
  assign moved3_near_by_1 = distance3[0] ? { 1'h0, maximum__sig3_7_1, maximum__sig3_0, 17'h00000 } : { maximum__sig3_7_1, maximum__sig3_0, 18'h00000 };
  assign moved3_near_by_3 = distance3[1] ? { 2'h0, moved3_near_by_1[25:2] } : moved3_near_by_1;
  assign moved3_near_by_7 = distance3[2] ? { 4'h0, moved3_near_by_3[25:4] } : moved3_near_by_3;
  assign moved3_near = distance3[3] ? { 8'h00, moved3_near_by_7[25:8] } : moved3_near_by_7;
  assign _00_ = | distance3[5:4];
  assign moved3_stays = ~ _00_;
  assign moved3_moves = distance3[5:4] == 1'h1;
  assign _14_ = moved3_near & {26{moved3_stays}};
  assign _15_ = moved3_near[25:16] & {10{moved3_moves}};
  assign moved3 = _14_ | { 16'h0000, _15_ };
  assign cut__x3_25_0 = moved3 ^ {26{multiply__p3__sign}};
  assign _09_[5:0] = distance2;
  assign _05_[5:0] = distance1;
  assign _13_[5:0] = distance3;
  assign o__nan = i__nan;
  assign _04_[5:0] = distance0;
  assign o__carry = { multiply__p3__sign, multiply__p2__sign, multiply__p1__sign, multiply__p0__sign };
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__maximum (
  input wire maximum__sig0_0,
  input wire [6:0] maximum__sig0_7_1,
  input wire [4:0] i__shift0,
  input wire i__p0__sign,
  input wire i__p0__nan,
  input wire maximum__sig1_0,
  input wire [6:0] maximum__sig1_7_1,
  input wire [4:0] i__shift1,
  input wire i__p1__sign,
  input wire i__p1__nan,
  input wire maximum__sig2_0,
  input wire [6:0] maximum__sig2_7_1,
  input wire [4:0] i__shift2,
  input wire i__p2__sign,
  input wire i__p2__nan,
  input wire maximum__sig3_0,
  input wire [6:0] maximum__sig3_7_1,
  input wire [4:0] i__shift3,
  input wire i__p3__sign,
  input wire i__p3__nan,
  output wire o__any,
  output wire o__minus_zero,
  output wire o__nan,
  output wire [4:0] largest
);
  wire [3:0] _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, largest_having0, largest_having1,
    largest_having2, largest_having3, largest_having4, largest_left1, largest_left2, largest_left3,
    largest_left4, live;
  assign live[0] = | { maximum__sig0_7_1, maximum__sig0_0 };
  assign live[1] = | { maximum__sig1_7_1, maximum__sig1_0 };
  assign live[2] = | { maximum__sig2_7_1, maximum__sig2_0 };
  assign live[3] = | { maximum__sig3_7_1, maximum__sig3_0 };
  assign o__any = | live;
  assign _08_ = ~ live;
  assign _09_ = _08_ & { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__minus_zero = & _09_;
  assign largest_having4[0] = live[0] & i__shift0[4];
  assign largest_having4[1] = live[1] & i__shift1[4];
  assign largest_having4[2] = live[2] & i__shift2[4];
  assign largest_having4[3] = live[3] & i__shift3[4];
  assign largest[4] = | largest_having4;
  assign _00_ = ~ {4{largest[4]}};
  assign _01_ = live & _00_;
  assign largest_left4 = largest_having4 | _01_;
  assign largest_having3[0] = largest_left4[0] & i__shift0[3];
  assign largest_having3[1] = largest_left4[1] & i__shift1[3];
  assign largest_having3[2] = largest_left4[2] & i__shift2[3];
  assign largest_having3[3] = largest_left4[3] & i__shift3[3];
  assign largest[3] = | largest_having3;
  assign _02_ = ~ {4{largest[3]}};
  assign _03_ = largest_left4 & _02_;
  assign largest_left3 = largest_having3 | _03_;
  assign largest_having2[0] = largest_left3[0] & i__shift0[2];
  assign largest_having2[1] = largest_left3[1] & i__shift1[2];
  assign largest_having2[2] = largest_left3[2] & i__shift2[2];
  assign largest_having2[3] = largest_left3[3] & i__shift3[2];
  assign largest[2] = | largest_having2;
  assign _04_ = ~ {4{largest[2]}};
  assign _05_ = largest_left3 & _04_;
  assign largest_left2 = largest_having2 | _05_;
  assign largest_having1[0] = largest_left2[0] & i__shift0[1];
  assign largest_having1[1] = largest_left2[1] & i__shift1[1];
  assign largest_having1[2] = largest_left2[2] & i__shift2[1];
  assign largest_having1[3] = largest_left2[3] & i__shift3[1];
  assign largest[1] = | largest_having1;
  assign _06_ = ~ {4{largest[1]}};
  assign _07_ = largest_left2 & _06_;
  assign largest_left1 = largest_having1 | _07_;
  assign largest_having0[0] = largest_left1[0] & i__shift0[0];
  assign largest_having0[1] = largest_left1[1] & i__shift1[0];
  assign largest_having0[2] = largest_left1[2] & i__shift2[0];
  assign largest_having0[3] = largest_left1[3] & i__shift3[0];
  assign largest[0] = | largest_having0;
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__multiply (
  input wire [2:0] a_2_0,
  input wire [6:0] a_10_4,
  input wire [6:0] a_18_12,
  input wire [6:0] a_26_20,
  input wire [3:0] a_31_28,
  input wire [2:0] b_2_0,
  input wire [6:0] b_10_4,
  input wire [6:0] b_18_12,
  input wire [6:0] b_26_20,
  input wire [3:0] b_31_28,
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
  output wire maximum__sig0_0,
  output wire [6:0] maximum__sig0_7_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire maximum__sig1_0,
  output wire [6:0] maximum__sig1_7_1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire maximum__sig2_0,
  output wire [6:0] maximum__sig2_7_1,
  output wire [4:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire maximum__sig3_0,
  output wire [6:0] maximum__sig3_7_1,
  output wire [4:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan
);
  wire [2:0] _000_, _001_, _002_, _003_, _013_, _014_, _025_, _026_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum;
  wire _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_, _021_,
    _023_, _024_, _027_, _028_, _029_, _030_, _031_, _032_, _034_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum,
    product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum, product1_level2_1_carry,
    product1_level2_1_half, product1_level2_1_sum, product1_level3_0_carry, product1_level3_0_half,
    product1_level3_0_sum, product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum,
    product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum, product2_level3_0_carry,
    product2_level3_0_half, product2_level3_0_sum, product3_level2_0_carry, product3_level2_0_half,
    product3_level2_0_sum, product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum,
    product3_level3_0_carry, product3_level3_0_half, product3_level3_0_sum;
  wire [7:0] _011_, _022_, _033_, _035_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3, product2_row0, product2_row1, product2_row2, product2_row3, product3_row0,
    product3_row1, product3_row2, product3_row3;
  assign _001_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _001_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _008_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _012_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _008_ | _012_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _016_ = product0_row2[3] & product0_row3[2];
  assign _023_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _016_ | _023_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _024_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _034_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _024_ | _034_;
  assign { _035_[7], maximum__sig0_7_1 } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign o__p0__shift = { a_10_4[2:0], unpack__a0__shift_0 } + { b_10_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_10_4[3] ^ b_10_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = a_10_4[4] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row1 = a_10_4[5] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row2 = a_10_4[6] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _002_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _003_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _002_ | _003_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _004_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _005_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _004_ | _005_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _006_ = product1_row2[3] & product1_row3[2];
  assign _007_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _006_ | _007_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _009_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _010_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _009_ | _010_;
  assign { _011_[7], maximum__sig1_7_1 } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign o__p1__shift = { a_18_12[2:0], unpack__a1__shift_0 } + { b_18_12[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_18_12[3] ^ b_18_12[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = a_18_12[4] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row1 = a_18_12[5] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row2 = a_18_12[6] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _013_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _014_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _013_ | _014_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _015_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _017_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _015_ | _017_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _018_ = product2_row2[3] & product2_row3[2];
  assign _019_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _018_ | _019_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _020_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _021_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _020_ | _021_;
  assign { _022_[7], maximum__sig2_7_1 } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign o__p2__shift = { a_26_20[2:0], unpack__a2__shift_0 } + { b_26_20[2:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_26_20[3] ^ b_26_20[3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = a_26_20[4] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row1 = a_26_20[5] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row2 = a_26_20[6] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _025_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _026_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _025_ | _026_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _027_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _028_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _027_ | _028_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _029_ = product3_row2[3] & product3_row3[2];
  assign _030_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _029_ | _030_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _031_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _032_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _031_ | _032_;
  assign { _033_[7], maximum__sig3_7_1 } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign o__p3__shift = { a_31_28[2:0], unpack__a3__shift_0 } + { b_31_28[2:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_31_28[3] ^ b_31_28[3];
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign maximum__sig3_0 = product3_row0[0];
  assign maximum__sig2_0 = product2_row0[0];
  assign maximum__sig1_0 = product1_row0[0];
  assign maximum__sig0_0 = product0_row0[0];
  assign _011_[6:0] = maximum__sig1_7_1;
  assign _033_[6:0] = maximum__sig3_7_1;
  assign _035_[6:0] = maximum__sig0_7_1;
  assign _022_[6:0] = maximum__sig2_7_1;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [80:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _063_, at_floor, empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_24, empty2_25, empty2_26,
    empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35,
    empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44,
    empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51, empty2_52, empty2_53,
    empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60, empty2_61, empty2_62,
    empty2_63, empty32_2, empty32_3, empty4_12, empty4_13, empty4_14, empty4_15, empty4_16, empty4_17,
    empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26,
    empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12,
    empty8_13, empty8_14, empty8_15, empty8_6, empty8_7, empty8_8, empty8_9, zeros2_23, zeros2_24, zeros2_25,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34,
    zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43,
    zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52,
    zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61,
    zeros2_62, zeros2_63;
  wire [7:0] _039_;
  wire [8:0] _061_, _062_;
  wire [6:0] leading_zeros;
  wire [80:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20,
    zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29,
    zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_6, zeros8_7, zeros8_8,
    zeros8_9;
  assign zeros2_23 = ~ i__sig[0];
  assign _063_ = ~ i__sig[1];
  assign empty2_24 = _063_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[2];
  assign _000_ = ~ i__sig[3];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[4];
  assign _001_ = ~ i__sig[5];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[6];
  assign _002_ = ~ i__sig[7];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[8];
  assign _003_ = ~ i__sig[9];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[10];
  assign _004_ = ~ i__sig[11];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[12];
  assign _005_ = ~ i__sig[13];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[14];
  assign _006_ = ~ i__sig[15];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[16];
  assign _007_ = ~ i__sig[17];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[18];
  assign _008_ = ~ i__sig[19];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[20];
  assign _009_ = ~ i__sig[21];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[22];
  assign _010_ = ~ i__sig[23];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[24];
  assign _011_ = ~ i__sig[25];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[26];
  assign _012_ = ~ i__sig[27];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[28];
  assign _013_ = ~ i__sig[29];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[30];
  assign _014_ = ~ i__sig[31];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[32];
  assign _015_ = ~ i__sig[33];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[34];
  assign _016_ = ~ i__sig[35];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[36];
  assign _017_ = ~ i__sig[37];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[38];
  assign _018_ = ~ i__sig[39];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[40];
  assign _019_ = ~ i__sig[41];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[42];
  assign _020_ = ~ i__sig[43];
  assign zeros2_45 = ~ i__sig[44];
  assign empty2_45 = _020_ & zeros2_45;
  assign _021_ = ~ i__sig[45];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[46];
  assign _022_ = ~ i__sig[47];
  assign empty2_47 = _022_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[48];
  assign _023_ = ~ i__sig[49];
  assign empty2_48 = _023_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[50];
  assign _024_ = ~ i__sig[51];
  assign zeros2_49 = ~ i__sig[52];
  assign empty2_49 = _024_ & zeros2_49;
  assign _025_ = ~ i__sig[53];
  assign zeros2_50 = ~ i__sig[54];
  assign empty2_50 = _025_ & zeros2_50;
  assign _026_ = ~ i__sig[55];
  assign zeros2_51 = ~ i__sig[56];
  assign empty2_51 = _026_ & zeros2_51;
  assign _027_ = ~ i__sig[57];
  assign zeros2_52 = ~ i__sig[58];
  assign empty2_52 = _027_ & zeros2_52;
  assign _028_ = ~ i__sig[59];
  assign empty2_53 = _028_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[60];
  assign _029_ = ~ i__sig[61];
  assign empty2_54 = _029_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[62];
  assign _030_ = ~ i__sig[63];
  assign empty2_55 = _030_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[64];
  assign _031_ = ~ i__sig[65];
  assign zeros2_56 = ~ i__sig[66];
  assign empty2_56 = _031_ & zeros2_56;
  assign _032_ = ~ i__sig[67];
  assign zeros2_57 = ~ i__sig[68];
  assign empty2_57 = _032_ & zeros2_57;
  assign _033_ = ~ i__sig[69];
  assign zeros2_58 = ~ i__sig[70];
  assign empty2_58 = _033_ & zeros2_58;
  assign _034_ = ~ i__sig[71];
  assign zeros2_59 = ~ i__sig[72];
  assign empty2_59 = _034_ & zeros2_59;
  assign _035_ = ~ i__sig[73];
  assign empty2_60 = _035_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[74];
  assign _036_ = ~ i__sig[75];
  assign empty2_61 = _036_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[76];
  assign _037_ = ~ i__sig[77];
  assign empty2_62 = _037_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[78];
  assign _038_ = ~ i__sig[79];
  assign empty2_63 = _038_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[80];
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign zeros32_1[3:0] = empty16_3 ? { 3'h0, zeros2_23 } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 1'h0, empty16_3, zeros32_1[3:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _039_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _039_[6] ? { i__sig[16:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _039_[5] ? { shifted_by_127[48:0], 7'h00 } : shifted_by_127[80:25];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[5];
  assign _041_ = | shifted_by_127[24:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _039_[4];
  assign _044_ = | shifted_by_63[15:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _039_[3];
  assign _048_ = | shifted_by_31[7:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _039_[2];
  assign _052_ = | shifted_by_15[3:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _039_[1];
  assign _056_ = | shifted_by_7[1:0];
  assign _057_ = _055_ & _056_;
  assign _058_ = _054_ | _057_;
  assign _059_ = ~ _039_[0];
  assign _060_ = _059_ & shifted_by_3[0];
  assign normalise__sig_0 = _058_ | _060_;
  assign _061_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _062_[8], o__exp } = at_floor ? 9'h000 : _061_;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign _062_[7:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [33:0] _02_;
  wire [32:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[33], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[32:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__sum (
  input wire multiply__p0__sign,
  input wire multiply__p1__sign,
  input wire multiply__p2__sign,
  input wire multiply__p3__sign,
  input wire i__minus_zero,
  input wire i__p0__nan,
  input wire [25:0] cut__x0_25_0,
  input wire [25:0] cut__x1_25_0,
  input wire [25:0] cut__x2_25_0,
  input wire [25:0] cut__x3_25_0,
  output wire [27:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [4:0] i__p0__shift,
  input wire [3:0] i__carry
);
  wire _000_, _001_, _002_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _065_,
    _067_, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half,
    sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry,
    sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum,
    sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum, sum_level20_0_carry, sum_level20_0_half,
    sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry,
    sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum,
    sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry, sum_level25_0_half,
    sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry,
    sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half, sum_level28_0_sum,
    sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [26:0] _003_, _004_, _052_, _066_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [29:0] _062_, _063_, _064_;
  wire [28:0] sum_total;
  assign sum_level3_0_carry = _005_ | _006_;
  assign sum_level4_0_half = sum_level2_0_carry[1] ^ sum_level2_0_sum[2];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _007_ = sum_level2_0_carry[1] & sum_level2_0_sum[2];
  assign _008_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _007_ | _008_;
  assign sum_level5_0_half = sum_level2_0_carry[2] ^ sum_level2_0_sum[3];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _009_ = sum_level2_0_carry[2] & sum_level2_0_sum[3];
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _009_ | _011_;
  assign sum_level6_0_half = sum_level2_0_carry[3] ^ sum_level2_0_sum[4];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level2_0_carry[3] & sum_level2_0_sum[4];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level7_0_half = sum_level2_0_carry[4] ^ sum_level2_0_sum[5];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _014_ = sum_level2_0_carry[4] & sum_level2_0_sum[5];
  assign _015_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _014_ | _015_;
  assign sum_level8_0_half = sum_level2_0_carry[5] ^ sum_level2_0_sum[6];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = sum_level2_0_carry[5] & sum_level2_0_sum[6];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level9_0_half = sum_level2_0_carry[6] ^ sum_level2_0_sum[7];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _018_ = sum_level2_0_carry[6] & sum_level2_0_sum[7];
  assign _019_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _018_ | _019_;
  assign sum_level10_0_half = sum_level2_0_carry[7] ^ sum_level2_0_sum[8];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level2_0_carry[7] & sum_level2_0_sum[8];
  assign _022_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _020_ | _022_;
  assign sum_level11_0_half = sum_level2_0_carry[8] ^ sum_level2_0_sum[9];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _023_ = sum_level2_0_carry[8] & sum_level2_0_sum[9];
  assign _024_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _023_ | _024_;
  assign sum_level12_0_half = sum_level2_0_carry[9] ^ sum_level2_0_sum[10];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _025_ = sum_level2_0_carry[9] & sum_level2_0_sum[10];
  assign _026_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _025_ | _026_;
  assign sum_level13_0_half = sum_level2_0_carry[10] ^ sum_level2_0_sum[11];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _027_ = sum_level2_0_carry[10] & sum_level2_0_sum[11];
  assign _028_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _027_ | _028_;
  assign sum_level14_0_half = sum_level2_0_carry[11] ^ sum_level2_0_sum[12];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _029_ = sum_level2_0_carry[11] & sum_level2_0_sum[12];
  assign _030_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _029_ | _030_;
  assign sum_level15_0_half = sum_level2_0_carry[12] ^ sum_level2_0_sum[13];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _031_ = sum_level2_0_carry[12] & sum_level2_0_sum[13];
  assign _032_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _031_ | _032_;
  assign sum_level16_0_half = sum_level2_0_carry[13] ^ sum_level2_0_sum[14];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _033_ = sum_level2_0_carry[13] & sum_level2_0_sum[14];
  assign _034_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _033_ | _034_;
  assign sum_level17_0_half = sum_level2_0_carry[14] ^ sum_level2_0_sum[15];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _035_ = sum_level2_0_carry[14] & sum_level2_0_sum[15];
  assign _036_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _035_ | _036_;
  assign sum_level18_0_half = sum_level2_0_carry[15] ^ sum_level2_0_sum[16];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _037_ = sum_level2_0_carry[15] & sum_level2_0_sum[16];
  assign _038_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _037_ | _038_;
  assign sum_level19_0_half = sum_level2_0_carry[16] ^ sum_level2_0_sum[17];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _039_ = sum_level2_0_carry[16] & sum_level2_0_sum[17];
  assign _040_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _039_ | _040_;
  assign sum_level20_0_half = sum_level2_0_carry[17] ^ sum_level2_0_sum[18];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _041_ = sum_level2_0_carry[17] & sum_level2_0_sum[18];
  assign _042_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _041_ | _042_;
  assign sum_level21_0_half = sum_level2_0_carry[18] ^ sum_level2_0_sum[19];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _043_ = sum_level2_0_carry[18] & sum_level2_0_sum[19];
  assign _044_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _043_ | _044_;
  assign sum_level22_0_half = sum_level2_0_carry[19] ^ sum_level2_0_sum[20];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _045_ = sum_level2_0_carry[19] & sum_level2_0_sum[20];
  assign _046_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _045_ | _046_;
  assign sum_level23_0_half = sum_level2_0_carry[20] ^ sum_level2_0_sum[21];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _047_ = sum_level2_0_carry[20] & sum_level2_0_sum[21];
  assign _048_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _047_ | _048_;
  assign sum_level24_0_half = sum_level2_0_carry[21] ^ sum_level2_0_sum[22];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _049_ = sum_level2_0_carry[21] & sum_level2_0_sum[22];
  assign _050_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _049_ | _050_;
  assign sum_level25_0_half = sum_level2_0_carry[22] ^ sum_level2_0_sum[23];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _051_ = sum_level2_0_carry[22] & sum_level2_0_sum[23];
  assign _053_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _051_ | _053_;
  assign sum_level26_0_half = sum_level2_0_carry[23] ^ sum_level2_0_sum[24];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _054_ = sum_level2_0_carry[23] & sum_level2_0_sum[24];
  assign _055_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _054_ | _055_;
  assign sum_level27_0_half = sum_level2_0_carry[24] ^ sum_level2_0_sum[25];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _056_ = sum_level2_0_carry[24] & sum_level2_0_sum[25];
  assign _057_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _056_ | _057_;
  assign sum_level28_0_half = sum_level2_0_carry[25] ^ sum_level2_0_sum[26];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _058_ = sum_level2_0_carry[25] & sum_level2_0_sum[26];
  assign _059_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _058_ | _059_;
  assign sum_level29_0_half = sum_level1_0_carry[26] ^ sum_level2_0_carry[26];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _060_ = sum_level1_0_carry[26] & sum_level2_0_carry[26];
  assign _061_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _060_ | _061_;
  assign { _062_[29], sum_total } = { 1'h1, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level1_1_sum } + { sum_level29_0_carry, 27'h0000000, sum_level2_0_sum[0] };
  assign _063_ = - $signed(sum_total);
  assign { _064_[29:28], o__p0__sig } = sum_total[28] ? _063_ : { sum_total[28], sum_total };
  assign _065_ = | sum_total;
  assign o__p0__sign = _065_ ? sum_total[28] : i__minus_zero;
  assign sum_level1_0_half = { _000_, cut__x0_25_0 } ^ { _010_, cut__x2_25_0[25:1], i__carry[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _021_, cut__x1_25_0 };
  assign _000_ = ~ multiply__p0__sign;
  assign _010_ = ~ multiply__p1__sign;
  assign _052_ = { _000_, cut__x0_25_0 } & { _010_, cut__x2_25_0[25:1], i__carry[0] };
  assign _021_ = ~ multiply__p2__sign;
  assign _066_ = sum_level1_0_half & { _021_, cut__x1_25_0 };
  assign sum_level1_0_carry = _052_ | _066_;
  assign sum_level1_1_half = i__carry[1] ^ cut__x2_25_0[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__carry[2];
  assign _067_ = i__carry[1] & cut__x2_25_0[0];
  assign _001_ = sum_level1_1_half & i__carry[2];
  assign sum_level1_1_carry = _067_ | _001_;
  assign sum_level2_0_half = { _002_, cut__x3_25_0 } ^ { sum_level1_0_carry[25:0], i__carry[3] };
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum;
  assign _002_ = ~ multiply__p3__sign;
  assign _003_ = { _002_, cut__x3_25_0 } & { sum_level1_0_carry[25:0], i__carry[3] };
  assign _004_ = sum_level2_0_half & sum_level1_0_sum;
  assign sum_level2_0_carry = _003_ | _004_;
  assign sum_level3_0_half = sum_level1_1_carry ^ sum_level2_0_carry[0];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_sum[1];
  assign _005_ = sum_level1_1_carry & sum_level2_0_carry[0];
  assign _006_ = sum_level3_0_half & sum_level2_0_sum[1];
  assign _062_[28:0] = sum_total;
  assign _064_[27:0] = o__p0__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
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
  output wire o__b3__nan
);
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a a2 (
    .code(a[23:16]),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_3),
    .port_2(unpack__a2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a a3 (
    .code(a[31:24]),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_3),
    .port_2(unpack__a3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a b2 (
    .code(b[23:16]),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_3),
    .port_2(unpack__b2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a b3 (
    .code(b[31:24]),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_3),
    .port_2(unpack__b3__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_align26_totaloutside__unpack__a (
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
