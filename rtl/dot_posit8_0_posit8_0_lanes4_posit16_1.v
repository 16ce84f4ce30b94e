// dot_posit8_0_posit8_0_lanes4_posit16_1
//
// Spec:    dot:a=posit8_0,b=posit8_0,lanes=4,acc=posit16_1
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x posit8_0
//   input  b            32 bits  4 x posit8_0
//   input  acc          16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = [0x4c (1.375), 0x99 (-2.875), 0x2c (0.6875), 0x6a (3.25)], b = [0x99 (-2.875), 0x2c (0.6875), 0x6a (3.25),
//     0xb2 (-1.4375)], acc = 0x35f6 (0.686279297) give o = 0x98a3 (-7.68164062)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_posit8_0_posit8_0_lanes4_posit16_1 (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__nan, add__sign, align__product_sign, multiply__p0__nan, multiply__p0__sign, multiply__p1__nan,
    multiply__p1__sign, multiply__p2__nan, multiply__p2__sign, multiply__p3__nan, multiply__p3__sign,
    place__inf, place__inf_sign, place__minus_zero, place__nan, unpack__a0__nan, unpack__a1__nan,
    unpack__a2__nan, unpack__a3__nan, unpack__b0__nan, unpack__b1__nan, unpack__b2__nan, unpack__b3__nan;
  wire [5:0] add__shift, normalise__exp, unpack__a0__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig,
    unpack__b0__sig, unpack__b1__sig, unpack__b2__sig, unpack__b3__sig;
  wire [56:0] add__sig, align__addend, normalise__sig;
  wire [4:0] multiply__p0__shift, multiply__p1__shift, multiply__p2__shift, multiply__p3__shift;
  wire [12:0] multiply__p0__sig, multiply__p1__sig, multiply__p2__sig, multiply__p3__sig;
  wire [3:0] place__negative, unpack__a0__shift, unpack__a1__shift, unpack__a2__shift, unpack__a3__shift,
    unpack__b0__shift, unpack__b1__shift, unpack__b2__shift, unpack__b3__shift;
  wire signed [25:0] place__x0, place__x1, place__x2, place__x3;
  wire [26:0] total__p0__sig;
  dot_posit8_0_posit8_0_lanes4_posit16_1__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[15]),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .total__p0__sig(total__p0__sig)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__align align (
    .code(acc),
    .i__p0__nan(place__nan),
    .i__p0__sig(total__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__multiply multiply (
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
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0]),
    .unpack__b1__sig_5(unpack__b1__sig[5]),
    .unpack__b1__sig_4_0(unpack__b1__sig[4:0]),
    .unpack__b2__sig_5(unpack__b2__sig[5]),
    .unpack__b2__sig_4_0(unpack__b2__sig[4:0]),
    .unpack__b3__sig_5(unpack__b3__sig[5]),
    .unpack__b3__sig_4_0(unpack__b3__sig[4:0]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__a1__sig_5(unpack__a1__sig[5]),
    .unpack__a1__sig_4_0(unpack__a1__sig[4:0]),
    .unpack__a2__sig_5(unpack__a2__sig[5]),
    .unpack__a2__sig_4_0(unpack__a2__sig[4:0]),
    .unpack__a3__sig_5(unpack__a3__sig[5]),
    .unpack__a3__sig_4_0(unpack__a3__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig),
    .signed2(multiply__p2__sig),
    .signed3(multiply__p3__sig)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__place place (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__shift(multiply__p2__shift),
    .i__p2__sig(multiply__p2__sig),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__shift(multiply__p3__shift),
    .i__p3__sig(multiply__p3__sig),
    .minus(place__inf_sign),
    .o__inf(place__inf),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .o__x2(place__x2),
    .o__x3(place__x3),
    .sign0(multiply__p0__sign),
    .sign1(multiply__p1__sign),
    .sign2(multiply__p2__sign),
    .sign3(multiply__p3__sign)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__p0__nan(place__nan),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .i__x2(place__x2),
    .i__x3(place__x3),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(align__product_sign)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack unpack (
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
    .unpack__a3__sig_4_0(unpack__a3__sig[4:0]),
    .unpack__b0__sig_5(unpack__b0__sig[5]),
    .unpack__b0__sig_4_0(unpack__b0__sig[4:0]),
    .unpack__b1__sig_5(unpack__b1__sig[5]),
    .unpack__b1__sig_4_0(unpack__b1__sig[4:0]),
    .unpack__b2__sig_5(unpack__b2__sig[5]),
    .unpack__b2__sig_4_0(unpack__b2__sig[4:0]),
    .unpack__b3__sig_5(unpack__b3__sig[5]),
    .unpack__b3__sig_4_0(unpack__b3__sig[4:0]),
    .b(b),
    .unpack__a0__sig_5(unpack__a0__sig[5]),
    .unpack__a0__sig_4_0(unpack__a0__sig[4:0]),
    .unpack__a1__sig_5(unpack__a1__sig[5]),
    .unpack__a1__sig_4_0(unpack__a1__sig[4:0]),
    .unpack__a2__sig_5(unpack__a2__sig[5]),
    .unpack__a2__sig_4_0(unpack__a2__sig[4:0]),
    .unpack__a3__sig_5(unpack__a3__sig[5])
  );
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__add (
  input wire i__addend_sign,
  input wire [26:0] total__p0__sig,
  input wire i__product_sign,
  input wire [56:0] i__addend,
  input wire [5:0] i__shift,
  input wire i__nan,
  output wire [56:0] o__sig,
  output wire o__sign
);
  wire [57:0] _00_;
  wire [58:0] _01_, _03_, _04_;
  wire [59:0] _02_;
  wire _05_, _06_, _07_, _08_;
  wire signed [57:0] total;
  assign _08_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {58{_08_}};
  assign _01_ = $signed({ 1'h0, total__p0__sig, 15'h0000 }) + $signed(_00_);
  assign { _02_[59:58], total } = $signed(_01_) + $signed({ 1'h0, _08_ });
  assign _03_ = - $signed(total);
  assign { _04_[58:57], o__sig } = total[57] ? _03_ : { total[57], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[57];
  assign o__sign = _05_ ? _07_ : _06_;
  assign _02_[57:0] = total;
  assign _04_[56:0] = o__sig;
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__align (
  input wire [15:0] code,
  input wire i__p0__nan,
  input wire [26:0] i__p0__sig,
  input wire i__product_sign,
  output wire [56:0] o__addend,
  output wire [5:0] o__shift,
  output wire o__nan
);
  wire [6:0] _00_, _15_, _16_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _10_, _11_, _12_, _13_, _14_, _17_, _18_, _20_, _21_,
    _22_, _24_, _25_, moved_sticky;
  wire [7:0] _09_;
  wire [11:0] _19_;
  wire [5:0] _23_, amount, distance;
  wire [56:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_7;
  assign _00_ = 1'h0 - _15_[5:0];
  assign { _09_[7:6], distance } = $signed(_00_) + $signed(7'h38);
  assign _17_ = distance < 1'h0;
  assign _20_ = | i__p0__sig;
  assign _21_ = ~ _20_;
  assign _25_ = _17_ | _21_;
  assign _22_ = distance > 6'h39;
  assign _23_ = _22_ ? 6'h39 : distance;
  assign amount = _25_ ? 6'h00 : _23_;
  assign moved_by_1 = amount[0] ? { 2'h0, _18_, _19_, 42'h00000000000 } : { 1'h0, _18_, _19_, 43'h00000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[56:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[56:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[56:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[56:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[56:32] } : moved_by_31;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _08_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _08_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign moved_sticky = _12_ | _14_;
  assign o__addend = moved | { 56'h00000000000000, moved_sticky };
  assign { _16_[6], o__shift } = _25_ ? { 1'h0, _15_[5:0] } : 7'h38;
  assign o__nan = i__p0__nan | _24_;
  dot_posit8_0_posit8_0_lanes4_posit16_1__align__acc acc_2 (
    .code(code),
    .nonzero(_18_),
    .o__nan(_24_),
    .o__shift(_15_[5:0]),
    .port(_19_)
  );
  assign _15_[6] = 1'h0;
  assign _16_[5:0] = o__shift;
  assign _09_[5:0] = distance;
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__align__acc (
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

module dot_posit8_0_posit8_0_lanes4_posit16_1__multiply (
  input wire i__a0__sign,
  input wire i__a1__sign,
  input wire i__a2__sign,
  input wire i__a3__sign,
  input wire i__b0__sign,
  input wire i__b1__sign,
  input wire i__b2__sign,
  input wire i__b3__sign,
  input wire unpack__a0__sig_5,
  input wire [4:0] unpack__a0__sig_4_0,
  input wire i__a0__nan,
  input wire [3:0] i__a0__shift,
  input wire unpack__a1__sig_5,
  input wire [4:0] unpack__a1__sig_4_0,
  input wire i__a1__nan,
  input wire [3:0] i__a1__shift,
  input wire unpack__a2__sig_5,
  input wire [4:0] unpack__a2__sig_4_0,
  input wire i__a2__nan,
  input wire [3:0] i__a2__shift,
  input wire unpack__a3__sig_5,
  input wire [4:0] unpack__a3__sig_4_0,
  input wire i__a3__nan,
  input wire [3:0] i__a3__shift,
  input wire unpack__b0__sig_5,
  input wire [4:0] unpack__b0__sig_4_0,
  input wire i__b0__nan,
  input wire [3:0] i__b0__shift,
  input wire unpack__b1__sig_5,
  input wire [4:0] unpack__b1__sig_4_0,
  input wire i__b1__nan,
  input wire [3:0] i__b1__shift,
  input wire unpack__b2__sig_5,
  input wire [4:0] unpack__b2__sig_4_0,
  input wire i__b2__nan,
  input wire [3:0] i__b2__shift,
  input wire unpack__b3__sig_5,
  input wire [4:0] unpack__b3__sig_4_0,
  input wire i__b3__nan,
  input wire [3:0] i__b3__shift,
  output wire signed [12:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire signed [12:0] signed1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire signed [12:0] signed2,
  output wire [4:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire signed [12:0] signed3,
  output wire [4:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan
);
  wire [3:0] _000_, _002_, _036_, _037_, _038_, _039_, _074_, _084_, _090_, _091_, _093_, _094_, _095_, _129_,
    _130_, _131_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product1_level1_0_carry,
    product1_level1_0_half, product1_level1_0_sum, product1_level1_1_carry, product1_level1_1_half,
    product1_level1_1_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product2_level1_1_carry, product2_level1_1_half, product2_level1_1_sum, product3_level1_0_carry,
    product3_level1_0_half, product3_level1_0_sum, product3_level1_1_carry, product3_level1_1_half,
    product3_level1_1_sum;
  wire _001_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_,
    _019_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _035_,
    _041_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_,
    _057_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _072_, _073_,
    _075_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _085_, _086_, _087_, _088_, _098_, _099_, _100_,
    _101_, _102_, _104_, _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _114_, _115_, _116_, _117_,
    _118_, _119_, _120_, _121_, _122_, _123_, _124_, _125_, _126_, _128_, product0_level2_1_carry,
    product0_level2_1_half, product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half,
    product0_level3_0_sum, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum,
    product0_level3_2_carry, product0_level3_2_half, product0_level3_2_sum, product0_level4_0_carry,
    product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry, product0_level4_1_half,
    product0_level4_1_sum, product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum,
    product1_level2_1_carry, product1_level2_1_half, product1_level2_1_sum, product1_level3_0_carry,
    product1_level3_0_half, product1_level3_0_sum, product1_level3_1_carry, product1_level3_1_half,
    product1_level3_1_sum, product1_level3_2_carry, product1_level3_2_half, product1_level3_2_sum,
    product1_level4_0_carry, product1_level4_0_half, product1_level4_0_sum, product1_level4_1_carry,
    product1_level4_1_half, product1_level4_1_sum, product1_level5_0_carry, product1_level5_0_half,
    product1_level5_0_sum, product2_level2_1_carry, product2_level2_1_half, product2_level2_1_sum,
    product2_level3_0_carry, product2_level3_0_half, product2_level3_0_sum, product2_level3_1_carry,
    product2_level3_1_half, product2_level3_1_sum, product2_level3_2_carry, product2_level3_2_half,
    product2_level3_2_sum, product2_level4_0_carry, product2_level4_0_half, product2_level4_0_sum,
    product2_level4_1_carry, product2_level4_1_half, product2_level4_1_sum, product2_level5_0_carry,
    product2_level5_0_half, product2_level5_0_sum, product3_level2_1_carry, product3_level2_1_half,
    product3_level2_1_sum, product3_level3_0_carry, product3_level3_0_half, product3_level3_0_sum,
    product3_level3_1_carry, product3_level3_1_half, product3_level3_1_sum, product3_level3_2_carry,
    product3_level3_2_half, product3_level3_2_sum, product3_level4_0_carry, product3_level4_0_half,
    product3_level4_0_sum, product3_level4_1_carry, product3_level4_1_half, product3_level4_1_sum,
    product3_level5_0_carry, product3_level5_0_half, product3_level5_0_sum;
  wire [4:0] _003_, _004_, _040_, _042_, _092_, _096_, _097_, _103_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product1_level2_0_carry, product1_level2_0_half,
    product1_level2_0_sum, product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum,
    product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum;
  wire [11:0] _020_, _058_, _076_, _113_, product0, product1, product2, product3;
  wire [12:0] _034_, _071_, _089_, _127_;
  wire [5:0] product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5,
    product1_row0, product1_row1, product1_row2, product1_row3, product1_row4, product1_row5, product2_row0,
    product2_row1, product2_row2, product2_row3, product2_row4, product2_row5, product3_row0, product3_row1,
    product3_row2, product3_row3, product3_row4, product3_row5;
  assign product0_row0 = unpack__a0__sig_4_0[0] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row1 = unpack__a0__sig_4_0[1] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row2 = unpack__a0__sig_4_0[2] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row3 = unpack__a0__sig_4_0[3] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row4 = unpack__a0__sig_4_0[4] ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_row5 = unpack__a0__sig_5 ? { unpack__b0__sig_5, unpack__b0__sig_4_0 } : 6'h00;
  assign product0_level1_0_half = product0_row0[5:2] ^ product0_row1[4:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[3:0];
  assign _000_ = product0_row0[5:2] & product0_row1[4:1];
  assign _074_ = product0_level1_0_half & product0_row2[3:0];
  assign product0_level1_0_carry = _000_ | _074_;
  assign product0_level1_1_half = product0_row5[3:0] ^ product0_row3[5:2];
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row4[4:1];
  assign _084_ = product0_row5[3:0] & product0_row3[5:2];
  assign _090_ = product0_level1_1_half & product0_row4[4:1];
  assign product0_level1_1_carry = _084_ | _090_;
  assign product0_level2_0_half = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } ^ { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign _092_ = { product0_level1_1_sum[2], product0_row1[5], product0_level1_1_sum[0], product0_row3[1:0] } & { product0_row2[5:4], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _103_ = product0_level2_0_half & { product0_level1_1_carry[1:0], product0_level1_0_sum[3:1] };
  assign product0_level2_0_carry = _092_ | _103_;
  assign product0_level2_1_half = product0_row4[5] ^ product0_row5[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3];
  assign _114_ = product0_row4[5] & product0_row5[4];
  assign _124_ = product0_level2_1_half & product0_level1_1_carry[3];
  assign product0_level2_1_carry = _114_ | _124_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _128_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _001_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _128_ | _001_;
  assign product0_level3_1_half = product0_level1_0_carry[3] ^ product0_level1_1_sum[1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[2];
  assign _012_ = product0_level1_0_carry[3] & product0_level1_1_sum[1];
  assign _022_ = product0_level3_1_half & product0_level2_0_carry[2];
  assign product0_level3_1_carry = _012_ | _022_;
  assign product0_level3_2_half = product0_level1_1_carry[2] ^ product0_level1_1_sum[3];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[4];
  assign _033_ = product0_level1_1_carry[2] & product0_level1_1_sum[3];
  assign _035_ = product0_level3_2_half & product0_level2_0_carry[4];
  assign product0_level3_2_carry = _033_ | _035_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _041_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _052_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _041_ | _052_;
  assign product0_level4_1_half = product0_level2_0_carry[3] ^ product0_level2_0_sum[4];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _062_ = product0_level2_0_carry[3] & product0_level2_0_sum[4];
  assign _072_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _062_ | _072_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum;
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _073_ = product0_level2_0_sum[3] & product0_level3_1_sum;
  assign _075_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _073_ | _075_;
  assign { _076_[11], product0[11:1] } = { product0_row5[5], product0_level3_2_carry, product0_level4_1_carry, product0_level5_0_carry, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, product0_level3_2_sum, product0_level4_1_sum, 5'h00, product0_row1[0] };
  assign _077_ = | { product0[1], product0_row0[0] };
  assign _078_ = | { product0[2:1], product0_row0[0] };
  assign _079_ = | { product0[3:1], product0_row0[0] };
  assign _080_ = | { product0[4:1], product0_row0[0] };
  assign _081_ = | { product0[5:1], product0_row0[0] };
  assign _082_ = | { product0[6:1], product0_row0[0] };
  assign _083_ = | { product0[7:1], product0_row0[0] };
  assign _085_ = | { product0[8:1], product0_row0[0] };
  assign _086_ = | { product0[9:1], product0_row0[0] };
  assign _087_ = | { product0[10:1], product0_row0[0] };
  assign _088_ = | { product0[11:1], product0_row0[0] };
  assign _089_ = { _088_, _087_, _086_, _085_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, product0_row0[0], 1'h0 } & {13{o__p0__sign}};
  assign signed0 = { 1'h0, product0[11:1], product0_row0[0] } ^ _089_;
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = unpack__a1__sig_4_0[0] ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_row1 = unpack__a1__sig_4_0[1] ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_row2 = unpack__a1__sig_4_0[2] ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_row3 = unpack__a1__sig_4_0[3] ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_row4 = unpack__a1__sig_4_0[4] ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_row5 = unpack__a1__sig_5 ? { unpack__b1__sig_5, unpack__b1__sig_4_0 } : 6'h00;
  assign product1_level1_0_half = product1_row0[5:2] ^ product1_row1[4:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[3:0];
  assign _091_ = product1_row0[5:2] & product1_row1[4:1];
  assign _093_ = product1_level1_0_half & product1_row2[3:0];
  assign product1_level1_0_carry = _091_ | _093_;
  assign product1_level1_1_half = product1_row5[3:0] ^ product1_row3[5:2];
  assign product1_level1_1_sum = product1_level1_1_half ^ product1_row4[4:1];
  assign _094_ = product1_row5[3:0] & product1_row3[5:2];
  assign _095_ = product1_level1_1_half & product1_row4[4:1];
  assign product1_level1_1_carry = _094_ | _095_;
  assign product1_level2_0_half = { product1_level1_1_sum[2], product1_row1[5], product1_level1_1_sum[0], product1_row3[1:0] } ^ { product1_row2[5:4], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign product1_level2_0_sum = product1_level2_0_half ^ { product1_level1_1_carry[1:0], product1_level1_0_sum[3:1] };
  assign _096_ = { product1_level1_1_sum[2], product1_row1[5], product1_level1_1_sum[0], product1_row3[1:0] } & { product1_row2[5:4], product1_level1_0_carry[2], product1_row4[0], product1_level1_0_carry[0] };
  assign _097_ = product1_level2_0_half & { product1_level1_1_carry[1:0], product1_level1_0_sum[3:1] };
  assign product1_level2_0_carry = _096_ | _097_;
  assign product1_level2_1_half = product1_row4[5] ^ product1_row5[4];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_1_carry[3];
  assign _098_ = product1_row4[5] & product1_row5[4];
  assign _099_ = product1_level2_1_half & product1_level1_1_carry[3];
  assign product1_level2_1_carry = _098_ | _099_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level2_0_carry[0];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_sum[1];
  assign _100_ = product1_level1_0_carry[1] & product1_level2_0_carry[0];
  assign _101_ = product1_level3_0_half & product1_level2_0_sum[1];
  assign product1_level3_0_carry = _100_ | _101_;
  assign product1_level3_1_half = product1_level1_0_carry[3] ^ product1_level1_1_sum[1];
  assign product1_level3_1_sum = product1_level3_1_half ^ product1_level2_0_carry[2];
  assign _102_ = product1_level1_0_carry[3] & product1_level1_1_sum[1];
  assign _104_ = product1_level3_1_half & product1_level2_0_carry[2];
  assign product1_level3_1_carry = _102_ | _104_;
  assign product1_level3_2_half = product1_level1_1_carry[2] ^ product1_level1_1_sum[3];
  assign product1_level3_2_sum = product1_level3_2_half ^ product1_level2_0_carry[4];
  assign _105_ = product1_level1_1_carry[2] & product1_level1_1_sum[3];
  assign _106_ = product1_level3_2_half & product1_level2_0_carry[4];
  assign product1_level3_2_carry = _105_ | _106_;
  assign product1_level4_0_half = product1_level2_0_carry[1] ^ product1_level2_0_sum[2];
  assign product1_level4_0_sum = product1_level4_0_half ^ product1_level3_0_carry;
  assign _107_ = product1_level2_0_carry[1] & product1_level2_0_sum[2];
  assign _108_ = product1_level4_0_half & product1_level3_0_carry;
  assign product1_level4_0_carry = _107_ | _108_;
  assign product1_level4_1_half = product1_level2_0_carry[3] ^ product1_level2_0_sum[4];
  assign product1_level4_1_sum = product1_level4_1_half ^ product1_level3_1_carry;
  assign _109_ = product1_level2_0_carry[3] & product1_level2_0_sum[4];
  assign _110_ = product1_level4_1_half & product1_level3_1_carry;
  assign product1_level4_1_carry = _109_ | _110_;
  assign product1_level5_0_half = product1_level2_0_sum[3] ^ product1_level3_1_sum;
  assign product1_level5_0_sum = product1_level5_0_half ^ product1_level4_0_carry;
  assign _111_ = product1_level2_0_sum[3] & product1_level3_1_sum;
  assign _112_ = product1_level5_0_half & product1_level4_0_carry;
  assign product1_level5_0_carry = _111_ | _112_;
  assign { _113_[11], product1[11:1] } = { product1_row5[5], product1_level3_2_carry, product1_level4_1_carry, product1_level5_0_carry, product1_level5_0_sum, product1_level4_0_sum, product1_level3_0_sum, product1_level2_0_sum[0], product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, product1_level3_2_sum, product1_level4_1_sum, 5'h00, product1_row1[0] };
  assign _115_ = | { product1[1], product1_row0[0] };
  assign _116_ = | { product1[2:1], product1_row0[0] };
  assign _117_ = | { product1[3:1], product1_row0[0] };
  assign _118_ = | { product1[4:1], product1_row0[0] };
  assign _119_ = | { product1[5:1], product1_row0[0] };
  assign _120_ = | { product1[6:1], product1_row0[0] };
  assign _121_ = | { product1[7:1], product1_row0[0] };
  assign _122_ = | { product1[8:1], product1_row0[0] };
  assign _123_ = | { product1[9:1], product1_row0[0] };
  assign _125_ = | { product1[10:1], product1_row0[0] };
  assign _126_ = | { product1[11:1], product1_row0[0] };
  assign _127_ = { _126_, _125_, _123_, _122_, _121_, _120_, _119_, _118_, _117_, _116_, _115_, product1_row0[0], 1'h0 } & {13{o__p1__sign}};
  assign signed1 = { 1'h0, product1[11:1], product1_row0[0] } ^ _127_;
  assign o__p1__shift = i__a1__shift + i__b1__shift;
  assign o__p1__sign = i__a1__sign ^ i__b1__sign;
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = unpack__a2__sig_4_0[0] ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_row1 = unpack__a2__sig_4_0[1] ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_row2 = unpack__a2__sig_4_0[2] ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_row3 = unpack__a2__sig_4_0[3] ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_row4 = unpack__a2__sig_4_0[4] ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_row5 = unpack__a2__sig_5 ? { unpack__b2__sig_5, unpack__b2__sig_4_0 } : 6'h00;
  assign product2_level1_0_half = product2_row0[5:2] ^ product2_row1[4:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[3:0];
  assign _129_ = product2_row0[5:2] & product2_row1[4:1];
  assign _130_ = product2_level1_0_half & product2_row2[3:0];
  assign product2_level1_0_carry = _129_ | _130_;
  assign product2_level1_1_half = product2_row5[3:0] ^ product2_row3[5:2];
  assign product2_level1_1_sum = product2_level1_1_half ^ product2_row4[4:1];
  assign _131_ = product2_row5[3:0] & product2_row3[5:2];
  assign _002_ = product2_level1_1_half & product2_row4[4:1];
  assign product2_level1_1_carry = _131_ | _002_;
  assign product2_level2_0_half = { product2_level1_1_sum[2], product2_row1[5], product2_level1_1_sum[0], product2_row3[1:0] } ^ { product2_row2[5:4], product2_level1_0_carry[2], product2_row4[0], product2_level1_0_carry[0] };
  assign product2_level2_0_sum = product2_level2_0_half ^ { product2_level1_1_carry[1:0], product2_level1_0_sum[3:1] };
  assign _003_ = { product2_level1_1_sum[2], product2_row1[5], product2_level1_1_sum[0], product2_row3[1:0] } & { product2_row2[5:4], product2_level1_0_carry[2], product2_row4[0], product2_level1_0_carry[0] };
  assign _004_ = product2_level2_0_half & { product2_level1_1_carry[1:0], product2_level1_0_sum[3:1] };
  assign product2_level2_0_carry = _003_ | _004_;
  assign product2_level2_1_half = product2_row4[5] ^ product2_row5[4];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_1_carry[3];
  assign _005_ = product2_row4[5] & product2_row5[4];
  assign _006_ = product2_level2_1_half & product2_level1_1_carry[3];
  assign product2_level2_1_carry = _005_ | _006_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level2_0_carry[0];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_sum[1];
  assign _007_ = product2_level1_0_carry[1] & product2_level2_0_carry[0];
  assign _008_ = product2_level3_0_half & product2_level2_0_sum[1];
  assign product2_level3_0_carry = _007_ | _008_;
  assign product2_level3_1_half = product2_level1_0_carry[3] ^ product2_level1_1_sum[1];
  assign product2_level3_1_sum = product2_level3_1_half ^ product2_level2_0_carry[2];
  assign _009_ = product2_level1_0_carry[3] & product2_level1_1_sum[1];
  assign _010_ = product2_level3_1_half & product2_level2_0_carry[2];
  assign product2_level3_1_carry = _009_ | _010_;
  assign product2_level3_2_half = product2_level1_1_carry[2] ^ product2_level1_1_sum[3];
  assign product2_level3_2_sum = product2_level3_2_half ^ product2_level2_0_carry[4];
  assign _011_ = product2_level1_1_carry[2] & product2_level1_1_sum[3];
  assign _013_ = product2_level3_2_half & product2_level2_0_carry[4];
  assign product2_level3_2_carry = _011_ | _013_;
  assign product2_level4_0_half = product2_level2_0_carry[1] ^ product2_level2_0_sum[2];
  assign product2_level4_0_sum = product2_level4_0_half ^ product2_level3_0_carry;
  assign _014_ = product2_level2_0_carry[1] & product2_level2_0_sum[2];
  assign _015_ = product2_level4_0_half & product2_level3_0_carry;
  assign product2_level4_0_carry = _014_ | _015_;
  assign product2_level4_1_half = product2_level2_0_carry[3] ^ product2_level2_0_sum[4];
  assign product2_level4_1_sum = product2_level4_1_half ^ product2_level3_1_carry;
  assign _016_ = product2_level2_0_carry[3] & product2_level2_0_sum[4];
  assign _017_ = product2_level4_1_half & product2_level3_1_carry;
  assign product2_level4_1_carry = _016_ | _017_;
  assign product2_level5_0_half = product2_level2_0_sum[3] ^ product2_level3_1_sum;
  assign product2_level5_0_sum = product2_level5_0_half ^ product2_level4_0_carry;
  assign _018_ = product2_level2_0_sum[3] & product2_level3_1_sum;
  assign _019_ = product2_level5_0_half & product2_level4_0_carry;
  assign product2_level5_0_carry = _018_ | _019_;
  assign { _020_[11], product2[11:1] } = { product2_row5[5], product2_level3_2_carry, product2_level4_1_carry, product2_level5_0_carry, product2_level5_0_sum, product2_level4_0_sum, product2_level3_0_sum, product2_level2_0_sum[0], product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, product2_level3_2_sum, product2_level4_1_sum, 5'h00, product2_row1[0] };
  assign _021_ = | { product2[1], product2_row0[0] };
  assign _023_ = | { product2[2:1], product2_row0[0] };
  assign _024_ = | { product2[3:1], product2_row0[0] };
  assign _025_ = | { product2[4:1], product2_row0[0] };
  assign _026_ = | { product2[5:1], product2_row0[0] };
  assign _027_ = | { product2[6:1], product2_row0[0] };
  assign _028_ = | { product2[7:1], product2_row0[0] };
  assign _029_ = | { product2[8:1], product2_row0[0] };
  assign _030_ = | { product2[9:1], product2_row0[0] };
  assign _031_ = | { product2[10:1], product2_row0[0] };
  assign _032_ = | { product2[11:1], product2_row0[0] };
  assign _034_ = { _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _021_, product2_row0[0], 1'h0 } & {13{o__p2__sign}};
  assign signed2 = { 1'h0, product2[11:1], product2_row0[0] } ^ _034_;
  assign o__p2__shift = i__a2__shift + i__b2__shift;
  assign o__p2__sign = i__a2__sign ^ i__b2__sign;
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = unpack__a3__sig_4_0[0] ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_row1 = unpack__a3__sig_4_0[1] ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_row2 = unpack__a3__sig_4_0[2] ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_row3 = unpack__a3__sig_4_0[3] ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_row4 = unpack__a3__sig_4_0[4] ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_row5 = unpack__a3__sig_5 ? { unpack__b3__sig_5, unpack__b3__sig_4_0 } : 6'h00;
  assign product3_level1_0_half = product3_row0[5:2] ^ product3_row1[4:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[3:0];
  assign _036_ = product3_row0[5:2] & product3_row1[4:1];
  assign _037_ = product3_level1_0_half & product3_row2[3:0];
  assign product3_level1_0_carry = _036_ | _037_;
  assign product3_level1_1_half = product3_row5[3:0] ^ product3_row3[5:2];
  assign product3_level1_1_sum = product3_level1_1_half ^ product3_row4[4:1];
  assign _038_ = product3_row5[3:0] & product3_row3[5:2];
  assign _039_ = product3_level1_1_half & product3_row4[4:1];
  assign product3_level1_1_carry = _038_ | _039_;
  assign product3_level2_0_half = { product3_level1_1_sum[2], product3_row1[5], product3_level1_1_sum[0], product3_row3[1:0] } ^ { product3_row2[5:4], product3_level1_0_carry[2], product3_row4[0], product3_level1_0_carry[0] };
  assign product3_level2_0_sum = product3_level2_0_half ^ { product3_level1_1_carry[1:0], product3_level1_0_sum[3:1] };
  assign _040_ = { product3_level1_1_sum[2], product3_row1[5], product3_level1_1_sum[0], product3_row3[1:0] } & { product3_row2[5:4], product3_level1_0_carry[2], product3_row4[0], product3_level1_0_carry[0] };
  assign _042_ = product3_level2_0_half & { product3_level1_1_carry[1:0], product3_level1_0_sum[3:1] };
  assign product3_level2_0_carry = _040_ | _042_;
  assign product3_level2_1_half = product3_row4[5] ^ product3_row5[4];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_1_carry[3];
  assign _043_ = product3_row4[5] & product3_row5[4];
  assign _044_ = product3_level2_1_half & product3_level1_1_carry[3];
  assign product3_level2_1_carry = _043_ | _044_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level2_0_carry[0];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_sum[1];
  assign _045_ = product3_level1_0_carry[1] & product3_level2_0_carry[0];
  assign _046_ = product3_level3_0_half & product3_level2_0_sum[1];
  assign product3_level3_0_carry = _045_ | _046_;
  assign product3_level3_1_half = product3_level1_0_carry[3] ^ product3_level1_1_sum[1];
  assign product3_level3_1_sum = product3_level3_1_half ^ product3_level2_0_carry[2];
  assign _047_ = product3_level1_0_carry[3] & product3_level1_1_sum[1];
  assign _048_ = product3_level3_1_half & product3_level2_0_carry[2];
  assign product3_level3_1_carry = _047_ | _048_;
  assign product3_level3_2_half = product3_level1_1_carry[2] ^ product3_level1_1_sum[3];
  assign product3_level3_2_sum = product3_level3_2_half ^ product3_level2_0_carry[4];
  assign _049_ = product3_level1_1_carry[2] & product3_level1_1_sum[3];
  assign _050_ = product3_level3_2_half & product3_level2_0_carry[4];
  assign product3_level3_2_carry = _049_ | _050_;
  assign product3_level4_0_half = product3_level2_0_carry[1] ^ product3_level2_0_sum[2];
  assign product3_level4_0_sum = product3_level4_0_half ^ product3_level3_0_carry;
  assign _051_ = product3_level2_0_carry[1] & product3_level2_0_sum[2];
  assign _053_ = product3_level4_0_half & product3_level3_0_carry;
  assign product3_level4_0_carry = _051_ | _053_;
  assign product3_level4_1_half = product3_level2_0_carry[3] ^ product3_level2_0_sum[4];
  assign product3_level4_1_sum = product3_level4_1_half ^ product3_level3_1_carry;
  assign _054_ = product3_level2_0_carry[3] & product3_level2_0_sum[4];
  assign _055_ = product3_level4_1_half & product3_level3_1_carry;
  assign product3_level4_1_carry = _054_ | _055_;
  assign product3_level5_0_half = product3_level2_0_sum[3] ^ product3_level3_1_sum;
  assign product3_level5_0_sum = product3_level5_0_half ^ product3_level4_0_carry;
  assign _056_ = product3_level2_0_sum[3] & product3_level3_1_sum;
  assign _057_ = product3_level5_0_half & product3_level4_0_carry;
  assign product3_level5_0_carry = _056_ | _057_;
  assign { _058_[11], product3[11:1] } = { product3_row5[5], product3_level3_2_carry, product3_level4_1_carry, product3_level5_0_carry, product3_level5_0_sum, product3_level4_0_sum, product3_level3_0_sum, product3_level2_0_sum[0], product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, product3_level3_2_sum, product3_level4_1_sum, 5'h00, product3_row1[0] };
  assign _059_ = | { product3[1], product3_row0[0] };
  assign _060_ = | { product3[2:1], product3_row0[0] };
  assign _061_ = | { product3[3:1], product3_row0[0] };
  assign _063_ = | { product3[4:1], product3_row0[0] };
  assign _064_ = | { product3[5:1], product3_row0[0] };
  assign _065_ = | { product3[6:1], product3_row0[0] };
  assign _066_ = | { product3[7:1], product3_row0[0] };
  assign _067_ = | { product3[8:1], product3_row0[0] };
  assign _068_ = | { product3[9:1], product3_row0[0] };
  assign _069_ = | { product3[10:1], product3_row0[0] };
  assign _070_ = | { product3[11:1], product3_row0[0] };
  assign _071_ = { _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_, _061_, _060_, _059_, product3_row0[0], 1'h0 } & {13{o__p3__sign}};
  assign signed3 = { 1'h0, product3[11:1], product3_row0[0] } ^ _071_;
  assign o__p3__shift = i__a3__shift + i__b3__shift;
  assign o__p3__sign = i__a3__sign ^ i__b3__sign;
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign _058_[10:0] = product3[11:1];
  assign _113_[10:0] = product1[11:1];
  assign _020_[10:0] = product2[11:1];
  assign _076_[10:0] = product0[11:1];
  assign product3[0] = product3_row0[0];
  assign product2[0] = product2_row0[0];
  assign product1[0] = product1_row0[0];
  assign product0[0] = product0_row0[0];
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__normalise (
  input wire [5:0] i__shift,
  input wire i__nan,
  input wire [56:0] i__sig,
  input wire i__sign,
  output wire [56:0] shifted,
  output wire [5:0] o__exp
);
  wire [6:0] _000_, _009_, _010_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, at_floor,
    empty16_1, empty16_2, empty16_3, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15,
    empty2_16, empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24,
    empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_4, empty2_5, empty2_6,
    empty2_7, empty2_8, empty2_9, empty32_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15,
    empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty4_8, empty4_9, empty8_1, empty8_2,
    empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14,
    zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23,
    zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [119:0] _008_;
  wire [5:0] _032_, leading_zeros;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_0, zeros32_1;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_2, zeros4_3, zeros4_4,
    zeros4_5, zeros4_6, zeros4_7, zeros4_8, zeros4_9;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _000_ = i__shift + 1'h1;
  assign zeros2_3 = ~ i__sig[0];
  assign _011_ = ~ i__sig[1];
  assign empty2_4 = _011_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[2];
  assign _012_ = ~ i__sig[3];
  assign empty2_5 = _012_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[4];
  assign _013_ = ~ i__sig[5];
  assign empty2_6 = _013_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[6];
  assign _014_ = ~ i__sig[7];
  assign empty2_7 = _014_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[8];
  assign _015_ = ~ i__sig[9];
  assign empty2_8 = _015_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[10];
  assign _016_ = ~ i__sig[11];
  assign empty2_9 = _016_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[12];
  assign _017_ = ~ i__sig[13];
  assign empty2_10 = _017_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[14];
  assign _018_ = ~ i__sig[15];
  assign empty2_11 = _018_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[16];
  assign _019_ = ~ i__sig[17];
  assign empty2_12 = _019_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[18];
  assign _020_ = ~ i__sig[19];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[20];
  assign _021_ = ~ i__sig[21];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[22];
  assign _022_ = ~ i__sig[23];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[24];
  assign _023_ = ~ i__sig[25];
  assign empty2_16 = _023_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[26];
  assign _024_ = ~ i__sig[27];
  assign empty2_17 = _024_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[28];
  assign _025_ = ~ i__sig[29];
  assign empty2_18 = _025_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[30];
  assign _026_ = ~ i__sig[31];
  assign empty2_19 = _026_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[32];
  assign _027_ = ~ i__sig[33];
  assign empty2_20 = _027_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[34];
  assign _028_ = ~ i__sig[35];
  assign empty2_21 = _028_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[36];
  assign _029_ = ~ i__sig[37];
  assign empty2_22 = _029_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[38];
  assign _030_ = ~ i__sig[39];
  assign empty2_23 = _030_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[40];
  assign _031_ = ~ i__sig[41];
  assign empty2_24 = _031_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[42];
  assign _001_ = ~ i__sig[43];
  assign empty2_25 = _001_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[44];
  assign _002_ = ~ i__sig[45];
  assign empty2_26 = _002_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[46];
  assign _003_ = ~ i__sig[47];
  assign empty2_27 = _003_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[48];
  assign _004_ = ~ i__sig[49];
  assign zeros2_28 = ~ i__sig[50];
  assign empty2_28 = _004_ & zeros2_28;
  assign _005_ = ~ i__sig[51];
  assign zeros2_29 = ~ i__sig[52];
  assign empty2_29 = _005_ & zeros2_29;
  assign _006_ = ~ i__sig[53];
  assign zeros2_30 = ~ i__sig[54];
  assign empty2_30 = _006_ & zeros2_30;
  assign _007_ = ~ i__sig[55];
  assign zeros2_31 = ~ i__sig[56];
  assign empty2_31 = _007_ & zeros2_31;
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
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
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
  assign zeros16_0[2:0] = empty8_1 ? { 2'h0, zeros2_3 } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign at_floor = _000_[5:0] < { empty32_1, leading_zeros[4:0] };
  assign _032_ = at_floor ? _000_[5:0] : { empty32_1, leading_zeros[4:0] };
  assign { _008_[119:57], shifted } = i__sig << _032_;
  assign _009_ = _000_[5:0] - { empty32_1, leading_zeros[4:0] };
  assign { _010_[6], o__exp } = at_floor ? 7'h00 : _009_;
  assign _008_[56:0] = shifted;
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
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
  assign zeros4_2[1] = empty2_5;
  assign _010_[5:0] = o__exp;
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__place (
  input wire [12:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire [12:0] i__p1__sig,
  input wire [4:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  input wire [12:0] i__p2__sig,
  input wire [4:0] i__p2__shift,
  input wire sign2,
  input wire i__p2__nan,
  input wire [12:0] i__p3__sig,
  input wire [4:0] i__p3__shift,
  input wire sign3,
  input wire i__p3__nan,
  output wire signed [25:0] o__x0,
  output wire signed [25:0] o__x1,
  output wire signed [25:0] o__x2,
  output wire signed [25:0] o__x3,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [3:0] o__negative
);
  wire _00_, _01_, _06_, _11_, _13_, _14_, _15_, _16_, _17_, _18_, _19_, _20_, _21_, _22_, _23_, _24_;
  wire [58:0] _02_, _07_, _12_, _28_;
  wire [26:0] _03_, _04_, _08_, _09_, _25_, _26_, _29_, _30_;
  wire [42:0] _05_, _10_, _27_, _31_;
  wire signed [35:0] placed0, placed1, placed2, placed3;
  wire signed [13:0] shifted0_by_1, shifted1_by_1, shifted2_by_1, shifted3_by_1;
  wire signed [27:0] shifted0_by_15, shifted1_by_15, shifted2_by_15, shifted3_by_15;
  wire signed [15:0] shifted0_by_3, shifted1_by_3, shifted2_by_3, shifted3_by_3;
  wire signed [19:0] shifted0_by_7, shifted1_by_7, shifted2_by_7, shifted3_by_7;
  wire [1:0] shifted0_place, shifted1_place, shifted2_place, shifted3_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[12], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[13], shifted0_by_1[13], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[15]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[19]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _25_ = shifted0_by_15[26:0] & {27{shifted0_place[0]}};
  assign _26_ = shifted0_by_15[26:0] & {27{i__p0__shift[4]}};
  assign _27_ = { 16'h0000, _25_ } | { _26_, 16'h0000 };
  assign _00_ = shifted0_by_15[27] & shifted0_place[0];
  assign { _28_[58:36], o__x0, placed0[9:0] } = { 16'h0000, _27_ } | { {16{shifted0_by_15[27]}}, {16{_00_}}, 27'h0000000 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[12], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[13], shifted1_by_1[13], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[15]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[19]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[4];
  assign _29_ = shifted1_by_15[26:0] & {27{shifted1_place[0]}};
  assign _30_ = shifted1_by_15[26:0] & {27{i__p1__shift[4]}};
  assign _31_ = { 16'h0000, _29_ } | { _30_, 16'h0000 };
  assign _01_ = shifted1_by_15[27] & shifted1_place[0];
  assign { _02_[58:36], o__x1, placed1[9:0] } = { 16'h0000, _31_ } | { {16{shifted1_by_15[27]}}, {16{_01_}}, 27'h0000000 };
  assign shifted2_by_1 = i__p2__shift[0] ? { i__p2__sig, 1'h0 } : { i__p2__sig[12], i__p2__sig };
  assign shifted2_by_3 = i__p2__shift[1] ? { shifted2_by_1, 2'h0 } : { shifted2_by_1[13], shifted2_by_1[13], shifted2_by_1 };
  assign shifted2_by_7 = i__p2__shift[2] ? { shifted2_by_3, 4'h0 } : { {4{shifted2_by_3[15]}}, shifted2_by_3 };
  assign shifted2_by_15 = i__p2__shift[3] ? { shifted2_by_7, 8'h00 } : { {8{shifted2_by_7[19]}}, shifted2_by_7 };
  assign shifted2_place[0] = ! i__p2__shift[4];
  assign _03_ = shifted2_by_15[26:0] & {27{shifted2_place[0]}};
  assign _04_ = shifted2_by_15[26:0] & {27{i__p2__shift[4]}};
  assign _05_ = { 16'h0000, _03_ } | { _04_, 16'h0000 };
  assign _06_ = shifted2_by_15[27] & shifted2_place[0];
  assign { _07_[58:36], o__x2, placed2[9:0] } = { 16'h0000, _05_ } | { {16{shifted2_by_15[27]}}, {16{_06_}}, 27'h0000000 };
  assign shifted3_by_1 = i__p3__shift[0] ? { i__p3__sig, 1'h0 } : { i__p3__sig[12], i__p3__sig };
  assign shifted3_by_3 = i__p3__shift[1] ? { shifted3_by_1, 2'h0 } : { shifted3_by_1[13], shifted3_by_1[13], shifted3_by_1 };
  assign shifted3_by_7 = i__p3__shift[2] ? { shifted3_by_3, 4'h0 } : { {4{shifted3_by_3[15]}}, shifted3_by_3 };
  assign shifted3_by_15 = i__p3__shift[3] ? { shifted3_by_7, 8'h00 } : { {8{shifted3_by_7[19]}}, shifted3_by_7 };
  assign shifted3_place[0] = ! i__p3__shift[4];
  assign _08_ = shifted3_by_15[26:0] & {27{shifted3_place[0]}};
  assign _09_ = shifted3_by_15[26:0] & {27{i__p3__shift[4]}};
  assign _10_ = { 16'h0000, _08_ } | { _09_, 16'h0000 };
  assign _11_ = shifted3_by_15[27] & shifted3_place[0];
  assign { _12_[58:36], o__x3, placed3[9:0] } = { 16'h0000, _10_ } | { {16{shifted3_by_15[27]}}, {16{_11_}}, 27'h0000000 };
  assign _13_ = | i__p0__sig;
  assign _14_ = ~ _13_;
  assign _15_ = _14_ & sign0;
  assign _16_ = | i__p1__sig;
  assign _17_ = ~ _16_;
  assign _18_ = _17_ & sign1;
  assign _19_ = | i__p2__sig;
  assign _20_ = ~ _19_;
  assign _21_ = _20_ & sign2;
  assign _22_ = | i__p3__sig;
  assign _23_ = ~ _22_;
  assign _24_ = _23_ & sign3;
  assign o__minus_zero = & { _24_, _21_, _18_, _15_ };
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign _12_[35:0] = { o__x3, placed3[9:0] };
  assign _28_[35:0] = { o__x0, placed0[9:0] };
  assign _07_[35:0] = { o__x2, placed2[9:0] };
  assign o__negative = 4'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed3[35:10] = o__x3;
  assign shifted3_place[1] = i__p3__shift[4];
  assign placed2[35:10] = o__x2;
  assign _02_[35:0] = { o__x1, placed1[9:0] };
  assign shifted2_place[1] = i__p2__shift[4];
  assign placed1[35:10] = o__x1;
  assign shifted1_place[1] = i__p1__shift[4];
  assign placed0[35:10] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__round (
  input wire i__nan,
  input wire i__sign,
  input wire [56:0] i__sig,
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
  assign _20_ = _13_ & {15{i__sig[56]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[56] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[55:44] } : { long, _14_, i__exp[0], i__sig[55:43] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[43];
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
  assign _11_ = | i__sig[42:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__total (
  input wire signed [25:0] i__x0,
  input wire signed [25:0] i__x1,
  input wire signed [25:0] i__x2,
  input wire signed [25:0] i__x3,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [26:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [3:0] i__negative
);
  wire _000_, _001_, _002_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _063_, _065_, sign,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half,
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
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level4_0_carry, sum_level4_0_half,
    sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum,
    sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half,
    sum_level9_0_sum;
  wire [25:0] _003_, _004_, _052_, _064_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [28:0] _060_, _061_, _062_;
  wire [27:0] sum_total;
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
  assign sum_level28_0_half = sum_level1_0_carry[25] ^ sum_level2_0_carry[25];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _058_ = sum_level1_0_carry[25] & sum_level2_0_carry[25];
  assign _059_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _058_ | _059_;
  assign { _060_[28], sum_total } = { 1'h1, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level1_1_sum } + { sum_level28_0_carry, 26'h0000000, sum_level2_0_sum[0] };
  assign _061_ = - $signed(sum_total);
  assign { _062_[28:27], o__p0__sig } = sum_total[27] ? _061_ : { sum_total[27], sum_total };
  assign _063_ = | sum_total;
  assign sign = _063_ ? sum_total[27] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = { _000_, i__x0[24:0] } ^ { _010_, i__x1[24:0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _021_, i__x2[24:0] };
  assign _000_ = ~ i__x0[25];
  assign _010_ = ~ i__x1[25];
  assign _052_ = { _000_, i__x0[24:0] } & { _010_, i__x1[24:0] };
  assign _021_ = ~ i__x2[25];
  assign _064_ = sum_level1_0_half & { _021_, i__x2[24:0] };
  assign sum_level1_0_carry = _052_ | _064_;
  assign sum_level1_1_half = i__x3[0] ^ i__negative[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__negative[1];
  assign _065_ = i__x3[0] & i__negative[0];
  assign _001_ = sum_level1_1_half & i__negative[1];
  assign sum_level1_1_carry = _065_ | _001_;
  assign sum_level2_0_half = { _002_, i__x3[24:1], i__negative[2] } ^ { sum_level1_0_carry[24:0], i__negative[3] };
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum;
  assign _002_ = ~ i__x3[25];
  assign _003_ = { _002_, i__x3[24:1], i__negative[2] } & { sum_level1_0_carry[24:0], i__negative[3] };
  assign _004_ = sum_level2_0_half & sum_level1_0_sum;
  assign sum_level2_0_carry = _003_ | _004_;
  assign sum_level3_0_half = sum_level1_1_carry ^ sum_level2_0_carry[0];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_sum[1];
  assign _005_ = sum_level1_1_carry & sum_level2_0_carry[0];
  assign _006_ = sum_level3_0_half & sum_level2_0_sum[1];
  assign sum_level3_0_carry = _005_ | _006_;
  assign sum_level4_0_half = sum_level2_0_carry[1] ^ sum_level2_0_sum[2];
  assign _060_[27:0] = sum_total;
  assign _062_[26:0] = o__p0__sig;
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_5,
  output wire [4:0] unpack__a0__sig_4_0,
  output wire o__a0__nan,
  output wire [3:0] o__a0__shift,
  output wire unpack__a1__sig_5,
  output wire [4:0] unpack__a1__sig_4_0,
  output wire o__a1__nan,
  output wire [3:0] o__a1__shift,
  output wire unpack__a2__sig_5,
  output wire [4:0] unpack__a2__sig_4_0,
  output wire o__a2__nan,
  output wire [3:0] o__a2__shift,
  output wire unpack__a3__sig_5,
  output wire [4:0] unpack__a3__sig_4_0,
  output wire o__a3__nan,
  output wire [3:0] o__a3__shift,
  output wire unpack__b0__sig_5,
  output wire [4:0] unpack__b0__sig_4_0,
  output wire o__b0__nan,
  output wire [3:0] o__b0__shift,
  output wire unpack__b1__sig_5,
  output wire [4:0] unpack__b1__sig_4_0,
  output wire o__b1__nan,
  output wire [3:0] o__b1__shift,
  output wire unpack__b2__sig_5,
  output wire [4:0] unpack__b2__sig_4_0,
  output wire o__b2__nan,
  output wire [3:0] o__b2__shift,
  output wire unpack__b3__sig_5,
  output wire [4:0] unpack__b3__sig_4_0,
  output wire o__b3__nan,
  output wire [3:0] o__b3__shift
);
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a a0 (
    .code(a[7:0]),
    .nonzero(unpack__a0__sig_5),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a a1 (
    .code(a[15:8]),
    .nonzero(unpack__a1__sig_5),
    .o__nan(o__a1__nan),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a a2 (
    .code(a[23:16]),
    .nonzero(unpack__a2__sig_5),
    .o__nan(o__a2__nan),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a a3 (
    .code(a[31:24]),
    .nonzero(unpack__a3__sig_5),
    .o__nan(o__a3__nan),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a b0 (
    .code(b[7:0]),
    .nonzero(unpack__b0__sig_5),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a b1 (
    .code(b[15:8]),
    .nonzero(unpack__b1__sig_5),
    .o__nan(o__b1__nan),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a b2 (
    .code(b[23:16]),
    .nonzero(unpack__b2__sig_5),
    .o__nan(o__b2__nan),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_4_0)
  );
  dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a b3 (
    .code(b[31:24]),
    .nonzero(unpack__b3__sig_5),
    .o__nan(o__b3__nan),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_4_0)
  );
endmodule

module dot_posit8_0_posit8_0_lanes4_posit16_1__unpack__a (
  input wire [7:0] code,
  output wire nonzero,
  output wire [4:0] port,
  output wire o__nan,
  output wire [3:0] o__shift
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
  assign { _04_[13:7], aligned[6], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6], port, aligned[0] };
  assign aligned[5:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
