// mac_posit16_1_posit16_1_posit16_1
//
// Spec:    mac:a=posit16_1,b=posit16_1,acc=posit16_1
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   input  acc          16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = 0x45f6 (1.37255859), b = 0xa97e (-2.81347656), acc = 0x35f6 (0.686279297) give o = 0xa699 (-3.17529297)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit16_1_posit16_1_posit16_1 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__nan, add__sign, align__product_sign, multiply__p0__nan, unpack__a0__nan, unpack__b0__nan;
  wire [6:0] add__shift, multiply__p0__shift, normalise__exp;
  wire [41:0] add__sig, align__addend, normalise__sig;
  wire [25:0] multiply__p0__sig;
  wire [5:0] unpack__a0__shift, unpack__b0__shift;
  wire [12:0] unpack__a0__sig, unpack__b0__sig;
  mac_posit16_1_posit16_1_posit16_1__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[15]),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .magnitude(add__sig),
    .o__sign(add__sign),
    .multiply__p0__sig(multiply__p0__sig)
  );
  mac_posit16_1_posit16_1_posit16_1__align align (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  mac_posit16_1_posit16_1_posit16_1__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__product_sign),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .unpack__a0__sig_11_0(unpack__a0__sig[11:0]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .unpack__b0__sig_11_0(unpack__b0__sig[11:0]),
    .product0_total(multiply__p0__sig)
  );
  mac_posit16_1_posit16_1_posit16_1__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_posit16_1_posit16_1_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_posit16_1_posit16_1_posit16_1__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .unpack__a0__sig_11_0(unpack__a0__sig[11:0]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .unpack__b0__sig_11_0(unpack__b0__sig[11:0])
  );
endmodule

module mac_posit16_1_posit16_1_posit16_1__add (
  input wire i__addend_sign,
  input wire [25:0] multiply__p0__sig,
  input wire i__product_sign,
  input wire [41:0] i__addend,
  input wire [6:0] i__shift,
  input wire i__nan,
  output wire [41:0] magnitude,
  output wire o__sign
);
  wire [41:0] _00_, _01_, _02_, _03_, _04_, _06_, _07_, _08_, _09_, _13_, _14_, _15_, _16_, _17_,
    magnitude_generates, magnitude_generates_0, magnitude_generates_1, magnitude_generates_10,
    magnitude_generates_2, magnitude_generates_3, magnitude_generates_4, magnitude_generates_7,
    magnitude_generates_8, magnitude_generates_9, magnitude_half, magnitude_passes, magnitude_passes_0,
    magnitude_passes_1, magnitude_passes_10, magnitude_passes_2, magnitude_passes_3, magnitude_passes_4,
    magnitude_passes_7, magnitude_passes_8, magnitude_passes_9;
  wire _05_, _10_, _11_, _12_, _18_, magnitude_negative;
  assign _18_ = i__product_sign ^ i__addend_sign;
  assign magnitude_half = { 15'h0000, multiply__p0__sig, 1'h0 } ^ _00_;
  assign magnitude_generates = { 15'h0000, multiply__p0__sig, 1'h0 } & _00_;
  assign _00_ = i__addend ^ {42{_18_}};
  assign magnitude_passes = { 15'h0000, multiply__p0__sig, 1'h0 } | _00_;
  assign _13_ = magnitude_passes & { magnitude_generates[40], 1'h0, magnitude_generates[38], 1'h0, magnitude_generates[36], 1'h0, magnitude_generates[34], 1'h0, magnitude_generates[32], 1'h0, magnitude_generates[30], 1'h0, magnitude_generates[28], 1'h0, magnitude_generates[26], 1'h0, magnitude_generates[24], 1'h0, magnitude_generates[22], 1'h0, magnitude_generates[20], 1'h0, magnitude_generates[18], 1'h0, magnitude_generates[16], 1'h0, magnitude_generates[14], 1'h0, magnitude_generates[12], 1'h0, magnitude_generates[10], 1'h0, magnitude_generates[8], 1'h0, magnitude_generates[6], 1'h0, magnitude_generates[4], 1'h0, magnitude_generates[2], 1'h0, magnitude_generates[0], 1'h0 };
  assign magnitude_generates_0 = magnitude_generates | _13_;
  assign magnitude_passes_0 = magnitude_passes & { magnitude_passes[40], 1'h1, magnitude_passes[38], 1'h1, magnitude_passes[36], 1'h1, magnitude_passes[34], 1'h1, magnitude_passes[32], 1'h1, magnitude_passes[30], 1'h1, magnitude_passes[28], 1'h1, magnitude_passes[26], 1'h1, magnitude_passes[24], 1'h1, magnitude_passes[22], 1'h1, magnitude_passes[20], 1'h1, magnitude_passes[18], 1'h1, magnitude_passes[16], 1'h1, magnitude_passes[14], 1'h1, magnitude_passes[12], 1'h1, magnitude_passes[10], 1'h1, magnitude_passes[8], 1'h1, magnitude_passes[6], 1'h1, magnitude_passes[4], 1'h1, magnitude_passes[2], 1'h1, magnitude_passes[0], 1'h1 };
  assign _14_ = magnitude_passes_0 & { 2'h0, magnitude_generates_0[37], 3'h0, magnitude_generates_0[33], 3'h0, magnitude_generates_0[29], 3'h0, magnitude_generates_0[25], 3'h0, magnitude_generates_0[21], 3'h0, magnitude_generates_0[17], 3'h0, magnitude_generates_0[13], 3'h0, magnitude_generates_0[9], 3'h0, magnitude_generates_0[5], 3'h0, magnitude_generates_0[1], 3'h0 };
  assign magnitude_generates_1 = magnitude_generates_0 | _14_;
  assign magnitude_passes_1 = magnitude_passes_0 & { 2'h3, magnitude_passes_0[37], 3'h7, magnitude_passes_0[33], 3'h7, magnitude_passes_0[29], 3'h7, magnitude_passes_0[25], 3'h7, magnitude_passes_0[21], 3'h7, magnitude_passes_0[17], 3'h7, magnitude_passes_0[13], 3'h7, magnitude_passes_0[9], 3'h7, magnitude_passes_0[5], 3'h7, magnitude_passes_0[1], 3'h7 };
  assign _15_ = magnitude_passes_1 & { 2'h0, magnitude_generates_1[35], 7'h00, magnitude_generates_1[27], 7'h00, magnitude_generates_1[19], 7'h00, magnitude_generates_1[11], 7'h00, magnitude_generates_1[3], 7'h00 };
  assign magnitude_generates_2 = magnitude_generates_1 | _15_;
  assign magnitude_passes_2 = magnitude_passes_1 & { 2'h3, magnitude_passes_1[35], 7'h7f, magnitude_passes_1[27], 7'h7f, magnitude_passes_1[19], 7'h7f, magnitude_passes_1[11], 7'h7f, magnitude_passes_1[3], 7'h7f };
  assign _16_ = magnitude_passes_2 & { 10'h000, magnitude_generates_2[23], 15'h0000, magnitude_generates_2[7], 15'h0000 };
  assign magnitude_generates_3 = magnitude_generates_2 | _16_;
  assign magnitude_passes_3 = magnitude_passes_2 & { 10'h3ff, magnitude_passes_2[23], 15'h7fff, magnitude_passes_2[7], 15'h7fff };
  assign _17_ = magnitude_passes_3 & { 10'h000, magnitude_generates_3[15], 31'h00000000 };
  assign magnitude_generates_4 = magnitude_generates_3 | _17_;
  assign magnitude_passes_4 = magnitude_passes_3 & { 10'h3ff, magnitude_passes_3[15], 31'h7fffffff };
  assign _01_ = magnitude_passes_4 & { 2'h0, magnitude_generates_4[31], 15'h0000, magnitude_generates_4[15], 23'h000000 };
  assign magnitude_generates_7 = magnitude_generates_4 | _01_;
  assign magnitude_passes_7 = magnitude_passes_4 & { 2'h3, magnitude_passes_4[31], 15'h7fff, magnitude_passes_4[15], 23'h7fffff };
  assign _02_ = magnitude_passes_7 & { 6'h00, magnitude_generates_7[31], 7'h00, magnitude_generates_7[23], 7'h00, magnitude_generates_7[15], 7'h00, magnitude_generates_7[7], 11'h000 };
  assign magnitude_generates_8 = magnitude_generates_7 | _02_;
  assign magnitude_passes_8 = magnitude_passes_7 & { 6'h3f, magnitude_passes_7[31], 7'h7f, magnitude_passes_7[23], 7'h7f, magnitude_passes_7[15], 7'h7f, magnitude_passes_7[7], 11'h7ff };
  assign _03_ = magnitude_passes_8 & { magnitude_generates_8[39], 3'h0, magnitude_generates_8[35], 3'h0, magnitude_generates_8[31], 3'h0, magnitude_generates_8[27], 3'h0, magnitude_generates_8[23], 3'h0, magnitude_generates_8[19], 3'h0, magnitude_generates_8[15], 3'h0, magnitude_generates_8[11], 3'h0, magnitude_generates_8[7], 3'h0, magnitude_generates_8[3], 5'h00 };
  assign magnitude_generates_9 = magnitude_generates_8 | _03_;
  assign magnitude_passes_9 = magnitude_passes_8 & { magnitude_passes_8[39], 3'h7, magnitude_passes_8[35], 3'h7, magnitude_passes_8[31], 3'h7, magnitude_passes_8[27], 3'h7, magnitude_passes_8[23], 3'h7, magnitude_passes_8[19], 3'h7, magnitude_passes_8[15], 3'h7, magnitude_passes_8[11], 3'h7, magnitude_passes_8[7], 3'h7, magnitude_passes_8[3], 5'h1f };
  assign _04_ = magnitude_passes_9 & { 1'h0, magnitude_generates_9[39], 1'h0, magnitude_generates_9[37], 1'h0, magnitude_generates_9[35], 1'h0, magnitude_generates_9[33], 1'h0, magnitude_generates_9[31], 1'h0, magnitude_generates_9[29], 1'h0, magnitude_generates_9[27], 1'h0, magnitude_generates_9[25], 1'h0, magnitude_generates_9[23], 1'h0, magnitude_generates_9[21], 1'h0, magnitude_generates_9[19], 1'h0, magnitude_generates_9[17], 1'h0, magnitude_generates_9[15], 1'h0, magnitude_generates_9[13], 1'h0, magnitude_generates_9[11], 1'h0, magnitude_generates_9[9], 1'h0, magnitude_generates_9[7], 1'h0, magnitude_generates_9[5], 1'h0, magnitude_generates_9[3], 1'h0, magnitude_generates_9[1], 2'h0 };
  assign magnitude_generates_10 = magnitude_generates_9 | _04_;
  assign magnitude_passes_10 = magnitude_passes_9 & { 1'h1, magnitude_passes_9[39], 1'h1, magnitude_passes_9[37], 1'h1, magnitude_passes_9[35], 1'h1, magnitude_passes_9[33], 1'h1, magnitude_passes_9[31], 1'h1, magnitude_passes_9[29], 1'h1, magnitude_passes_9[27], 1'h1, magnitude_passes_9[25], 1'h1, magnitude_passes_9[23], 1'h1, magnitude_passes_9[21], 1'h1, magnitude_passes_9[19], 1'h1, magnitude_passes_9[17], 1'h1, magnitude_passes_9[15], 1'h1, magnitude_passes_9[13], 1'h1, magnitude_passes_9[11], 1'h1, magnitude_passes_9[9], 1'h1, magnitude_passes_9[7], 1'h1, magnitude_passes_9[5], 1'h1, magnitude_passes_9[3], 1'h1, magnitude_passes_9[1], 2'h3 };
  assign _05_ = ~ magnitude_generates_10[41];
  assign magnitude_negative = _18_ & _05_;
  assign _06_ = ~ { magnitude_generates_10[40:0], 1'h0 };
  assign _07_ = { magnitude_passes_10[40:0], 1'h1 } & {42{_18_}};
  assign _08_ = { magnitude_generates_10[40:0], 1'h0 } | _07_;
  assign _09_ = magnitude_negative ? _06_ : _08_;
  assign magnitude = magnitude_half ^ _09_;
  assign _10_ = | magnitude;
  assign _11_ = i__product_sign & i__addend_sign;
  assign _12_ = i__product_sign ^ magnitude_negative;
  assign o__sign = _10_ ? _12_ : _11_;
endmodule

module mac_posit16_1_posit16_1_posit16_1__align (
  input wire [15:0] code,
  input wire [25:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__nan,
  output wire [41:0] o__addend,
  output wire [6:0] o__shift,
  output wire o__nan
);
  wire [7:0] _00_, _24_, _25_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _18_, _19_, _21_, _22_,
    _23_, _26_, _27_, moved_sticky;
  wire [8:0] _08_, _16_, _17_;
  wire [6:0] _15_;
  wire [11:0] _20_;
  wire [5:0] amount;
  wire signed [7:0] distance;
  wire [41:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_7;
  assign _00_ = i__p0__shift - _15_[5:0];
  assign { _08_[8], distance } = $signed(_00_) + $signed(5'h14);
  assign _18_ = $signed(distance) < $signed(1'h0);
  assign _21_ = | i__p0__sig;
  assign _22_ = ~ _21_;
  assign _27_ = _18_ | _22_;
  assign _23_ = $signed(distance) > $signed(7'h2a);
  assign _24_ = _23_ ? 8'h2a : distance;
  assign { _25_[7:6], amount } = _27_ ? 8'h00 : _24_;
  assign moved_by_1 = amount[0] ? { 1'h0, _19_, _20_, 28'h0000000 } : { _19_, _20_, 29'h00000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[41:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[41:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[41:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[41:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[41:32] } : moved_by_31;
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
  assign moved_sticky = _12_ | _14_;
  assign o__addend = moved | { 41'h00000000000, moved_sticky };
  assign _16_ = i__p0__shift + 9'h1f4;
  assign { _17_[8:7], o__shift } = _27_ ? { 3'h0, _15_[5:0] } : _16_;
  assign o__nan = i__p0__nan | _26_;
  mac_posit16_1_posit16_1_posit16_1__align__acc acc_2 (
    .code(code),
    .nonzero(_19_),
    .o__nan(_26_),
    .o__shift(_15_[5:0]),
    .port(_20_)
  );
  assign _15_[6] = 1'h0;
  assign _17_[6:0] = o__shift;
  assign _25_[5:0] = amount;
  assign _08_[7:0] = distance;
endmodule

module mac_posit16_1_posit16_1_posit16_1__align__acc (
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

module mac_posit16_1_posit16_1_posit16_1__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_12,
  input wire [11:0] unpack__a0__sig_11_0,
  input wire i__a0__nan,
  input wire [5:0] i__a0__shift,
  input wire unpack__b0__sig_12,
  input wire [11:0] unpack__b0__sig_11_0,
  input wire i__b0__nan,
  input wire [5:0] i__b0__shift,
  output wire [25:0] product0_total,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [6:0] _000_, _019_, _029_, _038_, _046_, _056_, _065_, product0_one, product0_two;
  wire [13:0] _001_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _020_, _021_, _022_, _023_,
    _024_, _025_, _026_, _027_, _041_, _042_, _076_, _087_, product0_level1_3_carry, product0_level1_3_half,
    product0_level1_3_sum, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3,
    product0_multiple4, product0_multiple5, product0_multiple6, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _028_, _030_, _033_, _034_, _037_, _039_, _040_, _043_,
    _044_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _057_, _060_, _061_, _062_, _063_, _064_,
    _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _077_, _078_, _079_, _080_, _081_,
    _082_, _083_, _084_, _085_, _086_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_,
    product0_level10_0_carry, product0_level10_0_half, product0_level10_0_sum, product0_level11_0_carry,
    product0_level11_0_half, product0_level11_0_sum, product0_level12_0_carry, product0_level12_0_half,
    product0_level12_0_sum, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum, product0_level2_2_carry,
    product0_level2_2_half, product0_level2_2_sum, product0_level2_3_carry, product0_level2_3_half,
    product0_level2_3_sum, product0_level2_4_carry, product0_level2_4_half, product0_level2_4_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level3_3_half, product0_level3_3_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry,
    product0_level4_1_half, product0_level4_1_sum, product0_level4_2_carry, product0_level4_2_half,
    product0_level4_2_sum, product0_level4_3_carry, product0_level4_3_half, product0_level4_3_sum,
    product0_level4_4_carry, product0_level4_4_half, product0_level4_4_sum, product0_level4_5_carry,
    product0_level4_5_half, product0_level4_5_sum, product0_level5_0_carry, product0_level5_0_half,
    product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum,
    product0_level5_2_carry, product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry,
    product0_level5_3_half, product0_level5_3_sum, product0_level5_4_carry, product0_level5_4_half,
    product0_level5_4_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level6_1_carry, product0_level6_1_half, product0_level6_1_sum, product0_level6_2_carry,
    product0_level6_2_half, product0_level6_2_sum, product0_level7_0_carry, product0_level7_0_half,
    product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half, product0_level8_0_sum,
    product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum;
  wire [26:0] _009_;
  wire [4:0] _031_, _032_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [9:0] _035_, _036_, product0_level1_2_carry, product0_level1_2_half, product0_level1_2_sum;
  wire [15:0] _045_, _047_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  wire [10:0] _058_, _059_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  assign product0_one = { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] } ^ { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign _000_ = ~ { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] };
  assign _019_ = { 1'h0, unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1] } & _000_;
  assign _029_ = ~ { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign _038_ = _019_ & _029_;
  assign _046_ = ~ { 1'h0, unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1] };
  assign _056_ = _046_ & { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] };
  assign _065_ = _056_ & { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign product0_two = _038_ | _065_;
  assign _076_ = product0_one[0] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _087_ = product0_two[0] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple0 = _076_ | _087_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = unpack__b0__sig_11_0[1] ? _001_ : product0_multiple0;
  assign _010_ = product0_one[1] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _011_ = product0_two[1] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple1 = _010_ | _011_;
  assign _012_ = ~ product0_multiple1;
  assign product0_row1 = unpack__b0__sig_11_0[3] ? _012_ : product0_multiple1;
  assign _013_ = product0_one[2] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _014_ = product0_two[2] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple2 = _013_ | _014_;
  assign _015_ = ~ product0_multiple2;
  assign product0_row2 = unpack__b0__sig_11_0[5] ? _015_ : product0_multiple2;
  assign _016_ = product0_one[3] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _017_ = product0_two[3] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple3 = _016_ | _017_;
  assign _018_ = ~ product0_multiple3;
  assign product0_row3 = unpack__b0__sig_11_0[7] ? _018_ : product0_multiple3;
  assign _020_ = product0_one[4] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _021_ = product0_two[4] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple4 = _020_ | _021_;
  assign _022_ = ~ product0_multiple4;
  assign product0_row4 = unpack__b0__sig_11_0[9] ? _022_ : product0_multiple4;
  assign _023_ = product0_one[5] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _024_ = product0_two[5] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple5 = _023_ | _024_;
  assign _025_ = ~ product0_multiple5;
  assign product0_row5 = unpack__b0__sig_11_0[11] ? _025_ : product0_multiple5;
  assign _026_ = product0_one[6] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _027_ = product0_two[6] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple6 = _026_ | _027_;
  assign product0_level1_0_half = unpack__b0__sig_11_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _028_ = unpack__b0__sig_11_0[3] & product0_row0[2];
  assign _030_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _028_ | _030_;
  assign product0_level1_1_half = { product0_row1[6:3], unpack__b0__sig_11_0[5] } ^ { unpack__b0__sig_11_0[9], product0_row2[3], unpack__b0__sig_11_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _031_ = { product0_row1[6:3], unpack__b0__sig_11_0[5] } & { unpack__b0__sig_11_0[9], product0_row2[3], unpack__b0__sig_11_0[7], product0_row2[1:0] };
  assign _032_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _031_ | _032_;
  assign product0_level1_2_half = { product0_row2[13:11], 1'h1, product0_row4[5:0] } ^ { 1'h1, _034_, product0_row4[7], _033_, product0_row1[11], 1'h0, product0_row1[9], unpack__b0__sig_11_0[11], product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ product0_row3[11:2];
  assign _033_ = ~ unpack__b0__sig_11_0[1];
  assign _034_ = ~ unpack__b0__sig_11_0[3];
  assign _035_ = { product0_row2[13:11], 1'h1, product0_row4[5:0] } & { 1'h1, _034_, product0_row4[7], _033_, product0_row1[11], 1'h0, product0_row1[9], unpack__b0__sig_11_0[11], product0_row2[5:4] };
  assign _036_ = product0_level1_2_half & product0_row3[11:2];
  assign product0_level1_2_carry = _035_ | _036_;
  assign product0_level1_3_half = product0_row5 ^ { 1'h1, _040_, 1'h1, _039_, 1'h1, _037_, product0_row4[9:8], 1'h1, product0_row2[10:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_multiple6[11:4], product0_row1[13:12], product0_row0[13:10] };
  assign _037_ = ~ unpack__b0__sig_11_0[5];
  assign _039_ = ~ unpack__b0__sig_11_0[7];
  assign _040_ = ~ unpack__b0__sig_11_0[9];
  assign _041_ = product0_row5 & { 1'h1, _040_, 1'h1, _039_, 1'h1, _037_, product0_row4[9:8], 1'h1, product0_row2[10:6] };
  assign _042_ = product0_level1_3_half & { product0_multiple6[11:4], product0_row1[13:12], product0_row0[13:10] };
  assign product0_level1_3_carry = _041_ | _042_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _043_ = product0_row0[3] & product0_row1[1];
  assign _044_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _043_ | _044_;
  assign product0_level2_1_half = { product0_row4[13:10], product0_level1_2_sum[9:8], product0_multiple6[3:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_level1_3_sum[11:10], product0_row3[13:12], product0_level1_3_carry[6:4], product0_row4[6], product0_level1_3_carry[2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_3_carry[10:8], product0_level1_2_carry[9:1], product0_level1_1_carry[4:1] };
  assign _045_ = { product0_row4[13:10], product0_level1_2_sum[9:8], product0_multiple6[3:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_level1_3_sum[11:10], product0_row3[13:12], product0_level1_3_carry[6:4], product0_row4[6], product0_level1_3_carry[2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _047_ = product0_level2_1_half & { product0_level1_3_carry[10:8], product0_level1_2_carry[9:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _045_ | _047_;
  assign product0_level2_2_half = product0_level1_3_carry[1] ^ product0_level1_3_sum[2];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_sum[4];
  assign _048_ = product0_level1_3_carry[1] & product0_level1_3_sum[2];
  assign _049_ = product0_level2_2_half & product0_level1_2_sum[4];
  assign product0_level2_2_carry = _048_ | _049_;
  assign product0_level2_3_half = product0_level1_3_carry[3] ^ product0_level1_2_sum[6];
  assign product0_level2_3_sum = product0_level2_3_half ^ product0_level1_3_sum[4];
  assign _050_ = product0_level1_3_carry[3] & product0_level1_2_sum[6];
  assign _051_ = product0_level2_3_half & product0_level1_3_sum[4];
  assign product0_level2_3_carry = _050_ | _051_;
  assign product0_level2_4_half = _052_ ^ product0_multiple6[12];
  assign product0_level2_4_sum = product0_level2_4_half ^ product0_level1_3_carry[13];
  assign _052_ = ~ unpack__b0__sig_11_0[11];
  assign _053_ = _052_ & product0_multiple6[12];
  assign _054_ = product0_level2_4_half & product0_level1_3_carry[13];
  assign product0_level2_4_carry = _053_ | _054_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _055_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _057_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _055_ | _057_;
  assign product0_level3_1_half = { product0_level1_3_sum[9:5], product0_level2_3_sum, product0_level1_3_sum[3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } ^ { product0_level2_1_sum[13], product0_level1_3_carry[7], product0_level2_1_sum[11:10], product0_level1_2_sum[7], product0_level2_1_sum[8], product0_level1_2_sum[5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[12:2];
  assign _058_ = { product0_level1_3_sum[9:5], product0_level2_3_sum, product0_level1_3_sum[3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } & { product0_level2_1_sum[13], product0_level1_3_carry[7], product0_level2_1_sum[11:10], product0_level1_2_sum[7], product0_level2_1_sum[8], product0_level1_2_sum[5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign _059_ = product0_level3_1_half & product0_level2_1_carry[12:2];
  assign product0_level3_1_carry = _058_ | _059_;
  assign product0_level3_2_half = product0_level1_3_carry[11] ^ product0_level1_3_sum[12];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[15];
  assign _060_ = product0_level1_3_carry[11] & product0_level1_3_sum[12];
  assign _061_ = product0_level3_2_half & product0_level2_1_carry[15];
  assign product0_level3_2_carry = _060_ | _061_;
  assign product0_level3_3_sum = product0_level3_3_half ^ product0_level2_4_carry;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _062_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _063_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _062_ | _063_;
  assign product0_level4_1_half = product0_level2_2_carry ^ product0_level2_1_sum[7];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[3];
  assign _064_ = product0_level2_2_carry & product0_level2_1_sum[7];
  assign _066_ = product0_level4_1_half & product0_level3_1_carry[3];
  assign product0_level4_1_carry = _064_ | _066_;
  assign product0_level4_2_half = product0_level2_3_carry ^ product0_level2_1_sum[9];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_carry[5];
  assign _067_ = product0_level2_3_carry & product0_level2_1_sum[9];
  assign _068_ = product0_level4_2_half & product0_level3_1_carry[5];
  assign product0_level4_2_carry = _067_ | _068_;
  assign product0_level4_3_half = product0_level2_1_sum[12] ^ product0_level3_1_carry[8];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_sum[9];
  assign _069_ = product0_level2_1_sum[12] & product0_level3_1_carry[8];
  assign _070_ = product0_level4_3_half & product0_level3_1_sum[9];
  assign product0_level4_3_carry = _069_ | _070_;
  assign product0_level4_4_half = product0_level2_1_carry[13] ^ product0_level2_1_sum[14];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_1_carry[10];
  assign _071_ = product0_level2_1_carry[13] & product0_level2_1_sum[14];
  assign _072_ = product0_level4_4_half & product0_level3_1_carry[10];
  assign product0_level4_4_carry = _071_ | _072_;
  assign product0_level4_5_half = product0_level1_3_carry[12] ^ product0_level1_3_sum[13];
  assign product0_level4_5_sum = product0_level4_5_half ^ product0_level3_2_carry;
  assign _073_ = product0_level1_3_carry[12] & product0_level1_3_sum[13];
  assign _074_ = product0_level4_5_half & product0_level3_2_carry;
  assign product0_level4_5_carry = _073_ | _074_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _075_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _077_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _075_ | _077_;
  assign product0_level5_1_half = product0_level3_1_carry[4] ^ product0_level3_1_sum[5];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _078_ = product0_level3_1_carry[4] & product0_level3_1_sum[5];
  assign _079_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _078_ | _079_;
  assign product0_level5_2_half = product0_level3_1_carry[6] ^ product0_level3_1_sum[7];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _080_ = product0_level3_1_carry[6] & product0_level3_1_sum[7];
  assign _081_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _080_ | _081_;
  assign product0_level5_3_half = product0_level3_1_carry[9] ^ product0_level3_1_sum[10];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _082_ = product0_level3_1_carry[9] & product0_level3_1_sum[10];
  assign _083_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _082_ | _083_;
  assign product0_level5_4_half = product0_level2_1_carry[14] ^ product0_level2_1_sum[15];
  assign product0_level5_4_sum = product0_level5_4_half ^ product0_level4_4_carry;
  assign _084_ = product0_level2_1_carry[14] & product0_level2_1_sum[15];
  assign _085_ = product0_level5_4_half & product0_level4_4_carry;
  assign product0_level5_4_carry = _084_ | _085_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _086_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _088_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _086_ | _088_;
  assign product0_level6_1_half = product0_level3_1_sum[6] ^ product0_level4_2_sum;
  assign product0_level6_1_sum = product0_level6_1_half ^ product0_level5_1_carry;
  assign _089_ = product0_level3_1_sum[6] & product0_level4_2_sum;
  assign _090_ = product0_level6_1_half & product0_level5_1_carry;
  assign product0_level6_1_carry = _089_ | _090_;
  assign product0_level6_2_half = product0_level3_1_carry[7] ^ product0_level3_1_sum[8];
  assign product0_level6_2_sum = product0_level6_2_half ^ product0_level5_2_carry;
  assign _091_ = product0_level3_1_carry[7] & product0_level3_1_sum[8];
  assign _092_ = product0_level6_2_half & product0_level5_2_carry;
  assign product0_level6_2_carry = _091_ | _092_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _093_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _094_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _093_ | _094_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _095_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _096_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _095_ | _096_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _097_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _002_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _097_ | _002_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _003_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _004_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _003_ | _004_;
  assign product0_level11_0_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level11_0_sum = product0_level11_0_half ^ product0_level10_0_carry;
  assign _005_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _006_ = product0_level11_0_half & product0_level10_0_carry;
  assign product0_level11_0_carry = _005_ | _006_;
  assign product0_level12_0_half = product0_level3_1_sum[4] ^ product0_level4_1_sum;
  assign product0_level12_0_sum = product0_level12_0_half ^ product0_level11_0_carry;
  assign _007_ = product0_level3_1_sum[4] & product0_level4_1_sum;
  assign _008_ = product0_level12_0_half & product0_level11_0_carry;
  assign product0_level12_0_carry = _007_ | _008_;
  assign { _009_[26], product0_total } = { product0_level3_3_sum, product0_level4_5_carry, product0_level4_5_sum, product0_level5_4_carry, product0_level5_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level6_2_carry, product0_level6_2_sum, product0_level6_1_carry, product0_level6_1_sum, product0_level12_0_carry, product0_level12_0_sum, product0_level11_0_sum, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], unpack__b0__sig_11_0[1] } + { product0_level2_4_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_4_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level5_2_sum, 1'h0, product0_level5_1_sum, 13'h0000, product0_row0[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product0_level3_3_half = ~ product0_multiple6[13];
  assign _009_[25:0] = product0_total;
endmodule

module mac_posit16_1_posit16_1_posit16_1__normalise (
  input wire [6:0] i__shift,
  input wire i__nan,
  input wire [41:0] i__sig,
  input wire i__sign,
  output wire [41:0] shifted,
  output wire [6:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, at_floor, empty16_2, empty16_3, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22,
    empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31,
    empty32_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_6, empty4_7, empty4_8,
    empty4_9, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, zeros2_11, zeros2_12, zeros2_13, zeros2_14,
    zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23,
    zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31;
  wire [6:0] _007_;
  wire [104:0] _008_;
  wire [7:0] _009_, _010_;
  wire [5:0] leading_zeros;
  wire [3:0] zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_1;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_5, zeros4_6, zeros4_7,
    zeros4_8, zeros4_9;
  wire [2:0] zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _011_ = ~ i__sig[0];
  assign empty2_11 = _011_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[1];
  assign _012_ = ~ i__sig[2];
  assign empty2_12 = _012_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[3];
  assign _013_ = ~ i__sig[4];
  assign empty2_13 = _013_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[5];
  assign _014_ = ~ i__sig[6];
  assign empty2_14 = _014_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[7];
  assign _015_ = ~ i__sig[8];
  assign empty2_15 = _015_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[9];
  assign _016_ = ~ i__sig[10];
  assign empty2_16 = _016_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[11];
  assign _017_ = ~ i__sig[12];
  assign empty2_17 = _017_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[13];
  assign _018_ = ~ i__sig[14];
  assign empty2_18 = _018_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[15];
  assign _019_ = ~ i__sig[16];
  assign empty2_19 = _019_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[17];
  assign _020_ = ~ i__sig[18];
  assign empty2_20 = _020_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[19];
  assign _021_ = ~ i__sig[20];
  assign zeros2_21 = ~ i__sig[21];
  assign empty2_21 = _021_ & zeros2_21;
  assign _022_ = ~ i__sig[22];
  assign empty2_22 = _022_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[23];
  assign _023_ = ~ i__sig[24];
  assign empty2_23 = _023_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[25];
  assign _024_ = ~ i__sig[26];
  assign zeros2_24 = ~ i__sig[27];
  assign empty2_24 = _024_ & zeros2_24;
  assign _000_ = ~ i__sig[28];
  assign zeros2_25 = ~ i__sig[29];
  assign empty2_25 = _000_ & zeros2_25;
  assign _001_ = ~ i__sig[30];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[31];
  assign _002_ = ~ i__sig[32];
  assign zeros2_27 = ~ i__sig[33];
  assign empty2_27 = _002_ & zeros2_27;
  assign _003_ = ~ i__sig[34];
  assign zeros2_28 = ~ i__sig[35];
  assign empty2_28 = _003_ & zeros2_28;
  assign _004_ = ~ i__sig[36];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[37];
  assign _005_ = ~ i__sig[38];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[39];
  assign _006_ = ~ i__sig[40];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[41];
  assign zeros4_5[0] = empty2_11 ? 1'h0 : zeros2_11;
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
  assign zeros16_1[2:0] = empty8_3 ? { 1'h0, empty2_11, zeros4_5[0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { 1'h0, empty8_3, zeros16_1[2:0] } : { empty16_3, zeros32_1[3:0] };
  assign at_floor = i__shift < { empty32_1, leading_zeros[4:0] };
  assign _007_ = at_floor ? i__shift : { 1'h0, empty32_1, leading_zeros[4:0] };
  assign { _008_[104:42], shifted } = i__sig << _007_[5:0];
  assign _009_ = i__shift - { empty32_1, leading_zeros[4:0] };
  assign { _010_[7], o__exp } = at_floor ? 8'h00 : _009_;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign _008_[41:0] = shifted;
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
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign _010_[6:0] = o__exp;
endmodule

module mac_posit16_1_posit16_1_posit16_1__round (
  input wire i__nan,
  input wire i__sign,
  input wire [41:0] i__sig,
  input wire [6:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[41]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[41] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[40:29] } : { long, _14_, i__exp[0], i__sig[40:28] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[28];
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
  assign _11_ = | i__sig[27:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module mac_posit16_1_posit16_1_posit16_1__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_12,
  output wire [11:0] unpack__a0__sig_11_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift,
  output wire unpack__b0__sig_12,
  output wire [11:0] unpack__b0__sig_11_0,
  output wire o__b0__nan,
  output wire [5:0] o__b0__shift
);
  mac_posit16_1_posit16_1_posit16_1__align__acc a0 (
    .code(code),
    .nonzero(unpack__a0__sig_12),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_11_0)
  );
  mac_posit16_1_posit16_1_posit16_1__align__acc b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_12),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_11_0)
  );
endmodule
