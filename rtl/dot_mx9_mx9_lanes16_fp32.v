// dot_mx9_mx9_lanes16_fp32
//
// Spec:    dot:a=mx9,b=mx9,lanes=16,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  16 x e1m6b1f
//   input  b           128 bits  16 x e1m6b1f
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  a_level1      8 bits  8 x uint1
//   input  b_level1      8 bits  8 x uint1
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 128'h58dc7f2cff58dc7f2cff58dc7f2cff58, b = 128'hff58dc7f2cff58dc7f2cff58dc7f2cff, a_scale = 0x7e (0.5),
//     b_scale = 0x81 (4), a_level1 = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)],
//     b_level1 = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], acc = 0xc0341062
//     (-2.81349993) give o = 0xc1783a18 (-15.514183)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mx9_mx9_lanes16_fp32 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [7:0] a_level1,
  input wire [7:0] b_level1,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan, unpack__a0__shift, unpack__a10__shift, unpack__a11__shift, unpack__a12__shift,
    unpack__a13__shift, unpack__a14__shift, unpack__a15__shift, unpack__a1__shift, unpack__a2__shift,
    unpack__a3__shift, unpack__a4__shift, unpack__a5__shift, unpack__a6__shift, unpack__a7__shift,
    unpack__a8__shift, unpack__a9__shift, unpack__b0__shift, unpack__b10__shift, unpack__b11__shift,
    unpack__b12__shift, unpack__b13__shift, unpack__b14__shift, unpack__b15__shift, unpack__b1__shift,
    unpack__b2__shift, unpack__b3__shift, unpack__b4__shift, unpack__b5__shift, unpack__b6__shift,
    unpack__b7__shift, unpack__b8__shift, unpack__b9__shift;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [72:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [20:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [19:0] scale__p0__sig;
  wire [6:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__a4__sig,
    unpack__a5__sig, unpack__a6__sig, unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig,
    unpack__b10__sig, unpack__b11__sig, unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig, unpack__b4__sig, unpack__b5__sig, unpack__b6__sig,
    unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_mx9_mx9_lanes16_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[20]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_mx9_mx9_lanes16_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[20]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mx9_mx9_lanes16_fp32__blocks blocks (
    .a__shift(unpack__a0__shift),
    .a__shift_10(unpack__a9__shift),
    .a__shift_11(unpack__a10__shift),
    .a__shift_12(unpack__a11__shift),
    .a__shift_13(unpack__a12__shift),
    .a__shift_14(unpack__a13__shift),
    .a__shift_15(unpack__a14__shift),
    .a__shift_16(unpack__a15__shift),
    .a__shift_2(unpack__a1__shift),
    .a__shift_3(unpack__a2__shift),
    .a__shift_4(unpack__a3__shift),
    .a__shift_5(unpack__a4__shift),
    .a__shift_6(unpack__a5__shift),
    .a__shift_7(unpack__a6__shift),
    .a__shift_8(unpack__a7__shift),
    .a__shift_9(unpack__a8__shift),
    .b__shift(unpack__b0__shift),
    .b__shift_10(unpack__b9__shift),
    .b__shift_11(unpack__b10__shift),
    .b__shift_12(unpack__b11__shift),
    .b__shift_13(unpack__b12__shift),
    .b__shift_14(unpack__b13__shift),
    .b__shift_15(unpack__b14__shift),
    .b__shift_16(unpack__b15__shift),
    .b__shift_2(unpack__b1__shift),
    .b__shift_3(unpack__b2__shift),
    .b__shift_4(unpack__b3__shift),
    .b__shift_5(unpack__b4__shift),
    .b__shift_6(unpack__b5__shift),
    .b__shift_7(unpack__b6__shift),
    .b__shift_8(unpack__b7__shift),
    .b__shift_9(unpack__b8__shift),
    .i__a15__sign(a[127]),
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b15__sign(b[127]),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_5_0(a[5:0]),
    .a_77_71(a[77:71]),
    .a_85_79(a[85:79]),
    .a_93_87(a[93:87]),
    .a_101_95(a[101:95]),
    .a_109_103(a[109:103]),
    .a_117_111(a[117:111]),
    .a_125_119(a[125:119]),
    .b_5_0(b[5:0]),
    .b_13_7(b[13:7]),
    .b_21_15(b[21:15]),
    .a_13_7(a[13:7]),
    .b_29_23(b[29:23]),
    .b_37_31(b[37:31]),
    .b_45_39(b[45:39]),
    .b_53_47(b[53:47]),
    .b_61_55(b[61:55]),
    .b_69_63(b[69:63]),
    .b_77_71(b[77:71]),
    .b_85_79(b[85:79]),
    .b_93_87(b[93:87]),
    .b_101_95(b[101:95]),
    .a_21_15(a[21:15]),
    .b_109_103(b[109:103]),
    .b_117_111(b[117:111]),
    .b_125_119(b[125:119]),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .a_level1(a_level1),
    .b_level1(b_level1),
    .unpack__a0__sig_6(unpack__a0__sig[6]),
    .unpack__a1__sig_6(unpack__a1__sig[6]),
    .unpack__a2__sig_6(unpack__a2__sig[6]),
    .a_29_23(a[29:23]),
    .unpack__a3__sig_6(unpack__a3__sig[6]),
    .unpack__a4__sig_6(unpack__a4__sig[6]),
    .unpack__a5__sig_6(unpack__a5__sig[6]),
    .unpack__a6__sig_6(unpack__a6__sig[6]),
    .unpack__a7__sig_6(unpack__a7__sig[6]),
    .unpack__a8__sig_6(unpack__a8__sig[6]),
    .unpack__a9__sig_6(unpack__a9__sig[6]),
    .unpack__a10__sig_6(unpack__a10__sig[6]),
    .unpack__a11__sig_6(unpack__a11__sig[6]),
    .unpack__a12__sig_6(unpack__a12__sig[6]),
    .a_37_31(a[37:31]),
    .unpack__a13__sig_6(unpack__a13__sig[6]),
    .unpack__a14__sig_6(unpack__a14__sig[6]),
    .unpack__a15__sig_6(unpack__a15__sig[6]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_6(unpack__b0__sig[6]),
    .unpack__b1__sig_6(unpack__b1__sig[6]),
    .unpack__b2__sig_6(unpack__b2__sig[6]),
    .unpack__b3__sig_6(unpack__b3__sig[6]),
    .unpack__b4__sig_6(unpack__b4__sig[6]),
    .unpack__b5__sig_6(unpack__b5__sig[6]),
    .a_45_39(a[45:39]),
    .unpack__b6__sig_6(unpack__b6__sig[6]),
    .unpack__b7__sig_6(unpack__b7__sig[6]),
    .unpack__b8__sig_6(unpack__b8__sig[6]),
    .unpack__b9__sig_6(unpack__b9__sig[6]),
    .unpack__b10__sig_6(unpack__b10__sig[6]),
    .unpack__b11__sig_6(unpack__b11__sig[6]),
    .unpack__b12__sig_6(unpack__b12__sig[6]),
    .unpack__b13__sig_6(unpack__b13__sig[6]),
    .unpack__b14__sig_6(unpack__b14__sig[6]),
    .unpack__b15__sig_6(unpack__b15__sig[6]),
    .a_53_47(a[53:47]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .a_61_55(a[61:55]),
    .a_69_63(a[69:63]),
    .sum16_0_total(blocks__s0)
  );
  dot_mx9_mx9_lanes16_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mx9_mx9_lanes16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mx9_mx9_lanes16_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__s0(blocks__s0),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0])
  );
  dot_mx9_mx9_lanes16_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a0__shift(unpack__a0__shift),
    .o__a10__shift(unpack__a10__shift),
    .o__a11__shift(unpack__a11__shift),
    .o__a12__shift(unpack__a12__shift),
    .o__a13__shift(unpack__a13__shift),
    .o__a14__shift(unpack__a14__shift),
    .o__a15__shift(unpack__a15__shift),
    .o__a1__shift(unpack__a1__shift),
    .o__a2__shift(unpack__a2__shift),
    .o__a3__shift(unpack__a3__shift),
    .o__a4__shift(unpack__a4__shift),
    .o__a5__shift(unpack__a5__shift),
    .o__a6__shift(unpack__a6__shift),
    .o__a7__shift(unpack__a7__shift),
    .o__a8__shift(unpack__a8__shift),
    .o__a9__shift(unpack__a9__shift),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b10__shift(unpack__b10__shift),
    .o__b11__shift(unpack__b11__shift),
    .o__b12__shift(unpack__b12__shift),
    .o__b13__shift(unpack__b13__shift),
    .o__b14__shift(unpack__b14__shift),
    .o__b15__shift(unpack__b15__shift),
    .o__b1__shift(unpack__b1__shift),
    .o__b2__shift(unpack__b2__shift),
    .o__b3__shift(unpack__b3__shift),
    .o__b4__shift(unpack__b4__shift),
    .o__b5__shift(unpack__b5__shift),
    .o__b6__shift(unpack__b6__shift),
    .o__b7__shift(unpack__b7__shift),
    .o__b8__shift(unpack__b8__shift),
    .o__b9__shift(unpack__b9__shift),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a5__sig_6(unpack__a5__sig[6]),
    .unpack__a6__sig_6(unpack__a6__sig[6]),
    .unpack__a7__sig_6(unpack__a7__sig[6]),
    .unpack__a8__sig_6(unpack__a8__sig[6]),
    .unpack__a9__sig_6(unpack__a9__sig[6]),
    .unpack__a10__sig_6(unpack__a10__sig[6]),
    .unpack__a11__sig_6(unpack__a11__sig[6]),
    .unpack__a12__sig_6(unpack__a12__sig[6]),
    .unpack__a13__sig_6(unpack__a13__sig[6]),
    .unpack__a14__sig_6(unpack__a14__sig[6]),
    .b(b),
    .unpack__a15__sig_6(unpack__a15__sig[6]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_6(unpack__b0__sig[6]),
    .unpack__b1__sig_6(unpack__b1__sig[6]),
    .unpack__b2__sig_6(unpack__b2__sig[6]),
    .unpack__b3__sig_6(unpack__b3__sig[6]),
    .unpack__b4__sig_6(unpack__b4__sig[6]),
    .unpack__b5__sig_6(unpack__b5__sig[6]),
    .unpack__b6__sig_6(unpack__b6__sig[6]),
    .unpack__b7__sig_6(unpack__b7__sig[6]),
    .a_level1(a_level1),
    .unpack__b8__sig_6(unpack__b8__sig[6]),
    .unpack__b9__sig_6(unpack__b9__sig[6]),
    .unpack__b10__sig_6(unpack__b10__sig[6]),
    .unpack__b11__sig_6(unpack__b11__sig[6]),
    .unpack__b12__sig_6(unpack__b12__sig[6]),
    .unpack__b13__sig_6(unpack__b13__sig[6]),
    .unpack__b14__sig_6(unpack__b14__sig[6]),
    .unpack__b15__sig_6(unpack__b15__sig[6]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .b_level1(b_level1),
    .unpack__a0__sig_6(unpack__a0__sig[6]),
    .unpack__a1__sig_6(unpack__a1__sig[6]),
    .unpack__a2__sig_6(unpack__a2__sig[6]),
    .unpack__a3__sig_6(unpack__a3__sig[6]),
    .unpack__a4__sig_6(unpack__a4__sig[6])
  );
  assign unpack__a1__sig[5:0] = a[13:8];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b4__sig[5:0] = b[37:32];
  assign unpack__a0__sig[5:0] = a[5:0];
  assign unpack__a4__sig[5:0] = a[37:32];
  assign unpack__b6__sig[5:0] = b[53:48];
  assign unpack__a6__sig[5:0] = a[53:48];
  assign unpack__b5__sig[5:0] = b[45:40];
  assign unpack__b3__sig[5:0] = b[29:24];
  assign unpack__a7__sig[5:0] = a[61:56];
  assign unpack__a3__sig[5:0] = a[29:24];
  assign unpack__a8__sig[5:0] = a[69:64];
  assign unpack__a5__sig[5:0] = a[45:40];
  assign unpack__a9__sig[5:0] = a[77:72];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__b2__sig[5:0] = b[21:16];
  assign unpack__b7__sig[5:0] = b[61:56];
  assign unpack__b11__sig[5:0] = b[93:88];
  assign unpack__b1__sig[5:0] = b[13:8];
  assign unpack__b10__sig[5:0] = b[85:80];
  assign unpack__a10__sig[5:0] = a[85:80];
  assign unpack__b12__sig[5:0] = b[101:96];
  assign unpack__b0__sig[5:0] = b[5:0];
  assign unpack__b15__sig[5:0] = b[125:120];
  assign unpack__a2__sig[5:0] = a[21:16];
  assign unpack__b13__sig[5:0] = b[109:104];
  assign unpack__b9__sig[5:0] = b[77:72];
  assign unpack__a11__sig[5:0] = a[93:88];
  assign unpack__a15__sig[5:0] = a[125:120];
  assign unpack__b14__sig[5:0] = b[117:112];
  assign unpack__a14__sig[5:0] = a[117:112];
  assign unpack__a13__sig[5:0] = a[109:104];
  assign unpack__a12__sig[5:0] = a[101:96];
  assign unpack__b8__sig[5:0] = b[69:64];
endmodule

module dot_mx9_mx9_lanes16_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [19:0] scale__p0__sig,
  input wire [72:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [72:0] o__sig,
  output wire o__sign
);
  wire [73:0] _00_;
  wire [74:0] _01_, _03_, _04_;
  wire [75:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [73:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {74{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[75:74], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[74:73], o__sig } = total[73] ? _03_ : { total[73], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[73];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[73:0] = total;
  assign _04_[72:0] = o__sig;
endmodule

module dot_mx9_mx9_lanes16_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [19:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [72:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [10:0] _08_, _20_, _21_;
  wire [8:0] _18_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [72:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha0);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h49);
  assign _26_ = _25_ ? 10'h049 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 47'h000000000000 } : { 1'h0, _22_, code[22:0], 48'h000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[72:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[72:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[72:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[72:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[72:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[72:64] } : moved_by_63;
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
  assign o__addend = moved | { 72'h000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a0;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mx9_mx9_lanes16_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .port(_22_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _27_[6:0] = amount;
  assign _08_[9:0] = distance;
  assign o__inf_sign = code[31];
  assign _21_[8:0] = o__shift;
endmodule

module dot_mx9_mx9_lanes16_fp32__align__acc (
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

module dot_mx9_mx9_lanes16_fp32__blocks (
  input wire [5:0] a_5_0,
  input wire [6:0] a_13_7,
  input wire [6:0] a_21_15,
  input wire [6:0] a_29_23,
  input wire [6:0] a_37_31,
  input wire [6:0] a_45_39,
  input wire [6:0] a_53_47,
  input wire [6:0] a_61_55,
  input wire [6:0] a_69_63,
  input wire [6:0] a_77_71,
  input wire [6:0] a_85_79,
  input wire [6:0] a_93_87,
  input wire [6:0] a_101_95,
  input wire [6:0] a_109_103,
  input wire [6:0] a_117_111,
  input wire [6:0] a_125_119,
  input wire i__a15__sign,
  input wire [5:0] b_5_0,
  input wire [6:0] b_13_7,
  input wire [6:0] b_21_15,
  input wire [6:0] b_29_23,
  input wire [6:0] b_37_31,
  input wire [6:0] b_45_39,
  input wire [6:0] b_53_47,
  input wire [6:0] b_61_55,
  input wire [6:0] b_69_63,
  input wire [6:0] b_77_71,
  input wire [6:0] b_85_79,
  input wire [6:0] b_93_87,
  input wire [6:0] b_101_95,
  input wire [6:0] b_109_103,
  input wire [6:0] b_117_111,
  input wire [6:0] b_125_119,
  input wire i__b15__sign,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire [7:0] a_level1,
  input wire [7:0] b_level1,
  input wire unpack__a0__sig_6,
  input wire a__shift,
  input wire unpack__a1__sig_6,
  input wire a__shift_2,
  input wire unpack__a2__sig_6,
  input wire a__shift_3,
  input wire unpack__a3__sig_6,
  input wire a__shift_4,
  input wire unpack__a4__sig_6,
  input wire a__shift_5,
  input wire unpack__a5__sig_6,
  input wire a__shift_6,
  input wire unpack__a6__sig_6,
  input wire a__shift_7,
  input wire unpack__a7__sig_6,
  input wire a__shift_8,
  input wire unpack__a8__sig_6,
  input wire a__shift_9,
  input wire unpack__a9__sig_6,
  input wire a__shift_10,
  input wire unpack__a10__sig_6,
  input wire a__shift_11,
  input wire unpack__a11__sig_6,
  input wire a__shift_12,
  input wire unpack__a12__sig_6,
  input wire a__shift_13,
  input wire unpack__a13__sig_6,
  input wire a__shift_14,
  input wire unpack__a14__sig_6,
  input wire a__shift_15,
  input wire unpack__a15__sig_6,
  input wire a__shift_16,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_6,
  input wire b__shift,
  input wire unpack__b1__sig_6,
  input wire b__shift_2,
  input wire unpack__b2__sig_6,
  input wire b__shift_3,
  input wire unpack__b3__sig_6,
  input wire b__shift_4,
  input wire unpack__b4__sig_6,
  input wire b__shift_5,
  input wire unpack__b5__sig_6,
  input wire b__shift_6,
  input wire unpack__b6__sig_6,
  input wire b__shift_7,
  input wire unpack__b7__sig_6,
  input wire b__shift_8,
  input wire unpack__b8__sig_6,
  input wire b__shift_9,
  input wire unpack__b9__sig_6,
  input wire b__shift_10,
  input wire unpack__b10__sig_6,
  input wire b__shift_11,
  input wire unpack__b11__sig_6,
  input wire b__shift_12,
  input wire unpack__b12__sig_6,
  input wire b__shift_13,
  input wire unpack__b13__sig_6,
  input wire b__shift_14,
  input wire unpack__b14__sig_6,
  input wire b__shift_15,
  input wire unpack__b15__sig_6,
  input wire b__shift_16,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [20:0] sum16_0_total
);
  wire [2:0] _000_, _002_, _037_, _072_, _107_, _144_, _207_, _242_;
  wire _001_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _033_, _034_,
    _035_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_,
    _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _069_,
    _070_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_,
    _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _104_,
    _105_, _109_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_,
    _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_, _140_,
    _141_, _142_, _147_, _148_, _149_, _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_,
    _160_, _161_, _162_, _163_, _164_, _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_,
    _176_, _177_, _179_, _180_, _181_, _182_, _185_, _186_, _187_, _190_, _191_, _197_, _204_, _205_, _210_,
    _211_, _212_, _213_, _214_, _215_, _216_, _217_, _218_, _219_, _220_, _221_, _222_, _223_, _224_, _225_,
    _226_, _227_, _228_, _229_, _230_, _231_, _232_, _233_, _234_, _235_, _236_, _237_, _239_, _240_, _245_,
    _246_, _247_, _248_, _249_, _250_, _251_, _252_, _253_, _254_, _255_, _256_, _257_, _258_, _259_, _260_,
    _261_, _262_, _263_, _264_, _265_, _266_, _267_, _268_, _269_, _270_, _271_, _272_, _274_, _275_, negative,
    sum2_0_level10_0_carry, sum2_0_level10_0_half, sum2_0_level10_0_sum, sum2_0_level11_0_carry,
    sum2_0_level11_0_half, sum2_0_level11_0_sum, sum2_0_level12_0_carry, sum2_0_level12_0_half,
    sum2_0_level12_0_sum, sum2_0_level13_0_carry, sum2_0_level13_0_half, sum2_0_level13_0_sum,
    sum2_0_level14_0_carry, sum2_0_level14_0_half, sum2_0_level14_0_sum, sum2_0_level2_0_carry,
    sum2_0_level2_0_half, sum2_0_level2_0_sum, sum2_0_level3_0_carry, sum2_0_level3_0_half, sum2_0_level3_0_sum,
    sum2_0_level4_0_carry, sum2_0_level4_0_half, sum2_0_level4_0_sum, sum2_0_level5_0_carry,
    sum2_0_level5_0_half, sum2_0_level5_0_sum, sum2_0_level6_0_carry, sum2_0_level6_0_half, sum2_0_level6_0_sum,
    sum2_0_level7_0_carry, sum2_0_level7_0_half, sum2_0_level7_0_sum, sum2_0_level8_0_carry,
    sum2_0_level8_0_half, sum2_0_level8_0_sum, sum2_0_level9_0_carry, sum2_0_level9_0_half, sum2_0_level9_0_sum,
    sum2_10_level10_0_carry, sum2_10_level10_0_half, sum2_10_level10_0_sum, sum2_10_level11_0_carry,
    sum2_10_level11_0_half, sum2_10_level11_0_sum, sum2_10_level12_0_carry, sum2_10_level12_0_half,
    sum2_10_level12_0_sum, sum2_10_level13_0_carry, sum2_10_level13_0_half, sum2_10_level13_0_sum,
    sum2_10_level14_0_carry, sum2_10_level14_0_half, sum2_10_level14_0_sum, sum2_10_level2_0_carry,
    sum2_10_level2_0_half, sum2_10_level2_0_sum, sum2_10_level3_0_carry, sum2_10_level3_0_half,
    sum2_10_level3_0_sum, sum2_10_level4_0_carry, sum2_10_level4_0_half, sum2_10_level4_0_sum,
    sum2_10_level5_0_carry, sum2_10_level5_0_half, sum2_10_level5_0_sum, sum2_10_level6_0_carry,
    sum2_10_level6_0_half, sum2_10_level6_0_sum, sum2_10_level7_0_carry, sum2_10_level7_0_half,
    sum2_10_level7_0_sum, sum2_10_level8_0_carry, sum2_10_level8_0_half, sum2_10_level8_0_sum,
    sum2_10_level9_0_carry, sum2_10_level9_0_half, sum2_10_level9_0_sum, sum2_12_level10_0_carry,
    sum2_12_level10_0_half, sum2_12_level10_0_sum, sum2_12_level11_0_carry, sum2_12_level11_0_half,
    sum2_12_level11_0_sum, sum2_12_level12_0_carry, sum2_12_level12_0_half, sum2_12_level12_0_sum,
    sum2_12_level13_0_carry, sum2_12_level13_0_half, sum2_12_level13_0_sum, sum2_12_level14_0_carry,
    sum2_12_level14_0_half, sum2_12_level14_0_sum, sum2_12_level2_0_carry, sum2_12_level2_0_half,
    sum2_12_level2_0_sum, sum2_12_level3_0_carry, sum2_12_level3_0_half, sum2_12_level3_0_sum,
    sum2_12_level4_0_carry, sum2_12_level4_0_half, sum2_12_level4_0_sum, sum2_12_level5_0_carry,
    sum2_12_level5_0_half, sum2_12_level5_0_sum, sum2_12_level6_0_carry, sum2_12_level6_0_half,
    sum2_12_level6_0_sum, sum2_12_level7_0_carry, sum2_12_level7_0_half, sum2_12_level7_0_sum,
    sum2_12_level8_0_carry, sum2_12_level8_0_half, sum2_12_level8_0_sum, sum2_12_level9_0_carry,
    sum2_12_level9_0_half, sum2_12_level9_0_sum, sum2_14_level10_0_carry, sum2_14_level10_0_half,
    sum2_14_level10_0_sum, sum2_14_level11_0_carry, sum2_14_level11_0_half, sum2_14_level11_0_sum,
    sum2_14_level12_0_carry, sum2_14_level12_0_half, sum2_14_level12_0_sum, sum2_14_level13_0_carry,
    sum2_14_level13_0_half, sum2_14_level13_0_sum, sum2_14_level14_0_carry, sum2_14_level14_0_half,
    sum2_14_level14_0_sum, sum2_14_level2_0_carry, sum2_14_level2_0_half, sum2_14_level2_0_sum,
    sum2_14_level3_0_carry, sum2_14_level3_0_half, sum2_14_level3_0_sum, sum2_14_level4_0_carry,
    sum2_14_level4_0_half, sum2_14_level4_0_sum, sum2_14_level5_0_carry, sum2_14_level5_0_half,
    sum2_14_level5_0_sum, sum2_14_level6_0_carry, sum2_14_level6_0_half, sum2_14_level6_0_sum,
    sum2_14_level7_0_carry, sum2_14_level7_0_half, sum2_14_level7_0_sum, sum2_14_level8_0_carry,
    sum2_14_level8_0_half, sum2_14_level8_0_sum, sum2_14_level9_0_carry, sum2_14_level9_0_half,
    sum2_14_level9_0_sum, sum2_2_level10_0_carry, sum2_2_level10_0_half, sum2_2_level10_0_sum,
    sum2_2_level11_0_carry, sum2_2_level11_0_half, sum2_2_level11_0_sum, sum2_2_level12_0_carry,
    sum2_2_level12_0_half, sum2_2_level12_0_sum, sum2_2_level13_0_carry, sum2_2_level13_0_half,
    sum2_2_level13_0_sum, sum2_2_level14_0_carry, sum2_2_level14_0_half, sum2_2_level14_0_sum,
    sum2_2_level2_0_carry, sum2_2_level2_0_half, sum2_2_level2_0_sum, sum2_2_level3_0_carry,
    sum2_2_level3_0_half, sum2_2_level3_0_sum, sum2_2_level4_0_carry, sum2_2_level4_0_half, sum2_2_level4_0_sum,
    sum2_2_level5_0_carry, sum2_2_level5_0_half, sum2_2_level5_0_sum, sum2_2_level6_0_carry,
    sum2_2_level6_0_half, sum2_2_level6_0_sum, sum2_2_level7_0_carry, sum2_2_level7_0_half, sum2_2_level7_0_sum,
    sum2_2_level8_0_carry, sum2_2_level8_0_half, sum2_2_level8_0_sum, sum2_2_level9_0_carry,
    sum2_2_level9_0_half, sum2_2_level9_0_sum, sum2_4_level10_0_carry, sum2_4_level10_0_half,
    sum2_4_level10_0_sum, sum2_4_level11_0_carry, sum2_4_level11_0_half, sum2_4_level11_0_sum,
    sum2_4_level12_0_carry, sum2_4_level12_0_half, sum2_4_level12_0_sum, sum2_4_level13_0_carry,
    sum2_4_level13_0_half, sum2_4_level13_0_sum, sum2_4_level14_0_carry, sum2_4_level14_0_half,
    sum2_4_level14_0_sum, sum2_4_level2_0_carry, sum2_4_level2_0_half, sum2_4_level2_0_sum,
    sum2_4_level3_0_carry, sum2_4_level3_0_half, sum2_4_level3_0_sum, sum2_4_level4_0_carry,
    sum2_4_level4_0_half, sum2_4_level4_0_sum, sum2_4_level5_0_carry, sum2_4_level5_0_half, sum2_4_level5_0_sum,
    sum2_4_level6_0_carry, sum2_4_level6_0_half, sum2_4_level6_0_sum, sum2_4_level7_0_carry,
    sum2_4_level7_0_half, sum2_4_level7_0_sum, sum2_4_level8_0_carry, sum2_4_level8_0_half, sum2_4_level8_0_sum,
    sum2_4_level9_0_carry, sum2_4_level9_0_half, sum2_4_level9_0_sum, sum2_6_level10_0_carry,
    sum2_6_level10_0_half, sum2_6_level10_0_sum, sum2_6_level11_0_carry, sum2_6_level11_0_half,
    sum2_6_level11_0_sum, sum2_6_level12_0_carry, sum2_6_level12_0_half, sum2_6_level12_0_sum,
    sum2_6_level13_0_carry, sum2_6_level13_0_half, sum2_6_level13_0_sum, sum2_6_level14_0_carry,
    sum2_6_level14_0_half, sum2_6_level14_0_sum, sum2_6_level2_0_carry, sum2_6_level2_0_half,
    sum2_6_level2_0_sum, sum2_6_level3_0_carry, sum2_6_level3_0_half, sum2_6_level3_0_sum,
    sum2_6_level4_0_carry, sum2_6_level4_0_half, sum2_6_level4_0_sum, sum2_6_level5_0_carry,
    sum2_6_level5_0_half, sum2_6_level5_0_sum, sum2_6_level6_0_carry, sum2_6_level6_0_half, sum2_6_level6_0_sum,
    sum2_6_level7_0_carry, sum2_6_level7_0_half, sum2_6_level7_0_sum, sum2_6_level8_0_carry,
    sum2_6_level8_0_half, sum2_6_level8_0_sum, sum2_6_level9_0_carry, sum2_6_level9_0_half, sum2_6_level9_0_sum,
    sum2_8_level10_0_carry, sum2_8_level10_0_half, sum2_8_level10_0_sum, sum2_8_level11_0_carry,
    sum2_8_level11_0_half, sum2_8_level11_0_sum, sum2_8_level12_0_carry, sum2_8_level12_0_half,
    sum2_8_level12_0_sum, sum2_8_level13_0_carry, sum2_8_level13_0_half, sum2_8_level13_0_sum,
    sum2_8_level14_0_carry, sum2_8_level14_0_half, sum2_8_level14_0_sum, sum2_8_level2_0_carry,
    sum2_8_level2_0_half, sum2_8_level2_0_sum, sum2_8_level3_0_carry, sum2_8_level3_0_half, sum2_8_level3_0_sum,
    sum2_8_level4_0_carry, sum2_8_level4_0_half, sum2_8_level4_0_sum, sum2_8_level5_0_carry,
    sum2_8_level5_0_half, sum2_8_level5_0_sum, sum2_8_level6_0_carry, sum2_8_level6_0_half, sum2_8_level6_0_sum,
    sum2_8_level7_0_carry, sum2_8_level7_0_half, sum2_8_level7_0_sum, sum2_8_level8_0_carry,
    sum2_8_level8_0_half, sum2_8_level8_0_sum, sum2_8_level9_0_carry, sum2_8_level9_0_half, sum2_8_level9_0_sum;
  wire [1:0] _003_, _004_, _038_, _039_, _073_, _074_, _108_, _110_, _111_, _145_, _146_, _202_, _208_, _209_,
    _243_, _244_, places2_0, places2_10, places2_12, places2_14, places2_2, places2_4, places2_6, places2_8,
    sum2_0_level1_0_carry, sum2_0_level1_0_half, sum2_0_level1_0_sum, sum2_0_negative_total, sum2_0_others,
    sum2_0_signs, sum2_10_level1_0_carry, sum2_10_level1_0_half, sum2_10_level1_0_sum, sum2_10_negative_total,
    sum2_10_others, sum2_10_signs, sum2_12_level1_0_carry, sum2_12_level1_0_half, sum2_12_level1_0_sum,
    sum2_12_negative_total, sum2_12_others, sum2_12_signs, sum2_14_level1_0_carry, sum2_14_level1_0_half,
    sum2_14_level1_0_sum, sum2_14_negative_total, sum2_14_others, sum2_14_signs, sum2_2_level1_0_carry,
    sum2_2_level1_0_half, sum2_2_level1_0_sum, sum2_2_negative_total, sum2_2_others, sum2_2_signs,
    sum2_4_level1_0_carry, sum2_4_level1_0_half, sum2_4_level1_0_sum, sum2_4_negative_total, sum2_4_others,
    sum2_4_signs, sum2_6_level1_0_carry, sum2_6_level1_0_half, sum2_6_level1_0_sum, sum2_6_negative_total,
    sum2_6_others, sum2_6_signs, sum2_8_level1_0_carry, sum2_8_level1_0_half, sum2_8_level1_0_sum,
    sum2_8_negative_total, sum2_8_others, sum2_8_signs;
  wire [15:0] _032_, _068_, _103_, _139_, _175_, _203_, _238_, _273_, sum2_0_total, sum2_10_total,
    sum2_12_total, sum2_14_total, sum2_2_total, sum2_4_total, sum2_6_total, sum2_8_total;
  wire [18:0] _036_, _071_, _106_, _143_, _178_, _206_, _241_, _276_;
  wire [17:0] _183_, _184_, _188_, _189_, _192_, _193_, _196_, _198_, sum16_0_level1_0_carry,
    sum16_0_level1_0_half, sum16_0_level1_0_sum, sum16_0_level1_1_carry, sum16_0_level1_1_half,
    sum16_0_level1_1_sum, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum,
    sum16_0_level3_0_carry, sum16_0_level3_0_half, sum16_0_level3_0_sum;
  wire [16:0] _194_, _195_, _199_, _200_, sum16_0_level2_1_carry, sum16_0_level2_1_half, sum16_0_level2_1_sum,
    sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum;
  wire [21:0] _201_;
  wire [13:0] _277_, _278_, _279_, _280_, _281_, _282_, _283_, _284_, _285_, _286_, _287_, _288_, _289_, _290_,
    _291_, term;
  wire signed [17:0] lifted2_0, lifted2_10, lifted2_12, lifted2_14, lifted2_2, lifted2_4, lifted2_6, lifted2_8;
  assign negative = a_13_7[0] ^ b_13_7[0];
  assign sum2_0_signs[1] = a_21_15[0] ^ b_21_15[0];
  assign { _000_[2], sum2_0_negative_total } = negative + sum2_0_signs[1];
  assign sum2_0_others = ~ sum2_0_negative_total;
  assign sum2_0_level1_0_half = term[1:0] ^ _285_[1:0];
  assign sum2_0_level1_0_sum = sum2_0_level1_0_half ^ sum2_0_negative_total;
  assign _108_ = term[1:0] & _285_[1:0];
  assign _202_ = sum2_0_level1_0_half & sum2_0_negative_total;
  assign sum2_0_level1_0_carry = _108_ | _202_;
  assign sum2_0_level2_0_half = term[2] ^ _285_[2];
  assign sum2_0_level2_0_sum = sum2_0_level2_0_half ^ sum2_0_level1_0_carry[1];
  assign _213_ = term[2] & _285_[2];
  assign _224_ = sum2_0_level2_0_half & sum2_0_level1_0_carry[1];
  assign sum2_0_level2_0_carry = _213_ | _224_;
  assign sum2_0_level3_0_half = term[3] ^ _285_[3];
  assign sum2_0_level3_0_sum = sum2_0_level3_0_half ^ sum2_0_level2_0_carry;
  assign _235_ = term[3] & _285_[3];
  assign _245_ = sum2_0_level3_0_half & sum2_0_level2_0_carry;
  assign sum2_0_level3_0_carry = _235_ | _245_;
  assign sum2_0_level4_0_half = term[4] ^ _285_[4];
  assign sum2_0_level4_0_sum = sum2_0_level4_0_half ^ sum2_0_level3_0_carry;
  assign _256_ = term[4] & _285_[4];
  assign _267_ = sum2_0_level4_0_half & sum2_0_level3_0_carry;
  assign sum2_0_level4_0_carry = _256_ | _267_;
  assign sum2_0_level5_0_half = term[5] ^ _285_[5];
  assign sum2_0_level5_0_sum = sum2_0_level5_0_half ^ sum2_0_level4_0_carry;
  assign _001_ = term[5] & _285_[5];
  assign _012_ = sum2_0_level5_0_half & sum2_0_level4_0_carry;
  assign sum2_0_level5_0_carry = _001_ | _012_;
  assign sum2_0_level6_0_half = term[6] ^ _285_[6];
  assign sum2_0_level6_0_sum = sum2_0_level6_0_half ^ sum2_0_level5_0_carry;
  assign _023_ = term[6] & _285_[6];
  assign _033_ = sum2_0_level6_0_half & sum2_0_level5_0_carry;
  assign sum2_0_level6_0_carry = _023_ | _033_;
  assign sum2_0_level7_0_half = term[7] ^ _285_[7];
  assign sum2_0_level7_0_sum = sum2_0_level7_0_half ^ sum2_0_level6_0_carry;
  assign _044_ = term[7] & _285_[7];
  assign _055_ = sum2_0_level7_0_half & sum2_0_level6_0_carry;
  assign sum2_0_level7_0_carry = _044_ | _055_;
  assign sum2_0_level8_0_half = term[8] ^ _285_[8];
  assign sum2_0_level8_0_sum = sum2_0_level8_0_half ^ sum2_0_level7_0_carry;
  assign _066_ = term[8] & _285_[8];
  assign _076_ = sum2_0_level8_0_half & sum2_0_level7_0_carry;
  assign sum2_0_level8_0_carry = _066_ | _076_;
  assign sum2_0_level9_0_half = term[9] ^ _285_[9];
  assign sum2_0_level9_0_sum = sum2_0_level9_0_half ^ sum2_0_level8_0_carry;
  assign _087_ = term[9] & _285_[9];
  assign _098_ = sum2_0_level9_0_half & sum2_0_level8_0_carry;
  assign sum2_0_level9_0_carry = _087_ | _098_;
  assign sum2_0_level10_0_half = term[10] ^ _285_[10];
  assign sum2_0_level10_0_sum = sum2_0_level10_0_half ^ sum2_0_level9_0_carry;
  assign _109_ = term[10] & _285_[10];
  assign _120_ = sum2_0_level10_0_half & sum2_0_level9_0_carry;
  assign sum2_0_level10_0_carry = _109_ | _120_;
  assign sum2_0_level11_0_half = term[11] ^ _285_[11];
  assign sum2_0_level11_0_sum = sum2_0_level11_0_half ^ sum2_0_level10_0_carry;
  assign _131_ = term[11] & _285_[11];
  assign _141_ = sum2_0_level11_0_half & sum2_0_level10_0_carry;
  assign sum2_0_level11_0_carry = _131_ | _141_;
  assign sum2_0_level12_0_half = term[12] ^ _285_[12];
  assign sum2_0_level12_0_sum = sum2_0_level12_0_half ^ sum2_0_level11_0_carry;
  assign _152_ = term[12] & _285_[12];
  assign _163_ = sum2_0_level12_0_half & sum2_0_level11_0_carry;
  assign sum2_0_level12_0_carry = _152_ | _163_;
  assign sum2_0_level13_0_half = term[13] ^ _285_[13];
  assign sum2_0_level13_0_sum = sum2_0_level13_0_half ^ sum2_0_level12_0_carry;
  assign _173_ = term[13] & _285_[13];
  assign _182_ = sum2_0_level13_0_half & sum2_0_level12_0_carry;
  assign sum2_0_level13_0_carry = _173_ | _182_;
  assign sum2_0_level14_0_sum = sum2_0_level14_0_half ^ sum2_0_level13_0_carry;
  assign _197_ = sum2_0_level14_0_half & sum2_0_level13_0_carry;
  assign sum2_0_level14_0_carry = sum2_0_others[0] | _197_;
  assign { _203_[15], sum2_0_total[15:1] } = { sum2_0_others[1], sum2_0_level14_0_sum, sum2_0_level13_0_sum, sum2_0_level12_0_sum, sum2_0_level11_0_sum, sum2_0_level10_0_sum, sum2_0_level9_0_sum, sum2_0_level8_0_sum, sum2_0_level7_0_sum, sum2_0_level6_0_sum, sum2_0_level5_0_sum, sum2_0_level4_0_sum, sum2_0_level3_0_sum, sum2_0_level2_0_sum, sum2_0_level1_0_carry[0] } + { sum2_0_level14_0_carry, 13'h0000, sum2_0_level1_0_sum[1] };
  assign _204_ = ~ a_level1[0];
  assign _205_ = ~ b_level1[0];
  assign places2_0 = _204_ + _205_;
  assign { _206_[18], lifted2_0 } = $signed({ sum2_0_total[15:1], sum2_0_level1_0_sum[0] }) << places2_0;
  assign sum2_2_signs[0] = a_29_23[0] ^ b_29_23[0];
  assign sum2_2_signs[1] = a_37_31[0] ^ b_37_31[0];
  assign { _207_[2], sum2_2_negative_total } = sum2_2_signs[0] + sum2_2_signs[1];
  assign sum2_2_others = ~ sum2_2_negative_total;
  assign sum2_2_level1_0_half = _284_[1:0] ^ _283_[1:0];
  assign sum2_2_level1_0_sum = sum2_2_level1_0_half ^ sum2_2_negative_total;
  assign _208_ = _284_[1:0] & _283_[1:0];
  assign _209_ = sum2_2_level1_0_half & sum2_2_negative_total;
  assign sum2_2_level1_0_carry = _208_ | _209_;
  assign sum2_2_level2_0_half = _284_[2] ^ _283_[2];
  assign sum2_2_level2_0_sum = sum2_2_level2_0_half ^ sum2_2_level1_0_carry[1];
  assign _210_ = _284_[2] & _283_[2];
  assign _211_ = sum2_2_level2_0_half & sum2_2_level1_0_carry[1];
  assign sum2_2_level2_0_carry = _210_ | _211_;
  assign sum2_2_level3_0_half = _284_[3] ^ _283_[3];
  assign sum2_2_level3_0_sum = sum2_2_level3_0_half ^ sum2_2_level2_0_carry;
  assign _212_ = _284_[3] & _283_[3];
  assign _214_ = sum2_2_level3_0_half & sum2_2_level2_0_carry;
  assign sum2_2_level3_0_carry = _212_ | _214_;
  assign sum2_2_level4_0_half = _284_[4] ^ _283_[4];
  assign sum2_2_level4_0_sum = sum2_2_level4_0_half ^ sum2_2_level3_0_carry;
  assign _215_ = _284_[4] & _283_[4];
  assign _216_ = sum2_2_level4_0_half & sum2_2_level3_0_carry;
  assign sum2_2_level4_0_carry = _215_ | _216_;
  assign sum2_2_level5_0_half = _284_[5] ^ _283_[5];
  assign sum2_2_level5_0_sum = sum2_2_level5_0_half ^ sum2_2_level4_0_carry;
  assign _217_ = _284_[5] & _283_[5];
  assign _218_ = sum2_2_level5_0_half & sum2_2_level4_0_carry;
  assign sum2_2_level5_0_carry = _217_ | _218_;
  assign sum2_2_level6_0_half = _284_[6] ^ _283_[6];
  assign sum2_2_level6_0_sum = sum2_2_level6_0_half ^ sum2_2_level5_0_carry;
  assign _219_ = _284_[6] & _283_[6];
  assign _220_ = sum2_2_level6_0_half & sum2_2_level5_0_carry;
  assign sum2_2_level6_0_carry = _219_ | _220_;
  assign sum2_2_level7_0_half = _284_[7] ^ _283_[7];
  assign sum2_2_level7_0_sum = sum2_2_level7_0_half ^ sum2_2_level6_0_carry;
  assign _221_ = _284_[7] & _283_[7];
  assign _222_ = sum2_2_level7_0_half & sum2_2_level6_0_carry;
  assign sum2_2_level7_0_carry = _221_ | _222_;
  assign sum2_2_level8_0_half = _284_[8] ^ _283_[8];
  assign sum2_2_level8_0_sum = sum2_2_level8_0_half ^ sum2_2_level7_0_carry;
  assign _223_ = _284_[8] & _283_[8];
  assign _225_ = sum2_2_level8_0_half & sum2_2_level7_0_carry;
  assign sum2_2_level8_0_carry = _223_ | _225_;
  assign sum2_2_level9_0_half = _284_[9] ^ _283_[9];
  assign sum2_2_level9_0_sum = sum2_2_level9_0_half ^ sum2_2_level8_0_carry;
  assign _226_ = _284_[9] & _283_[9];
  assign _227_ = sum2_2_level9_0_half & sum2_2_level8_0_carry;
  assign sum2_2_level9_0_carry = _226_ | _227_;
  assign sum2_2_level10_0_half = _284_[10] ^ _283_[10];
  assign sum2_2_level10_0_sum = sum2_2_level10_0_half ^ sum2_2_level9_0_carry;
  assign _228_ = _284_[10] & _283_[10];
  assign _229_ = sum2_2_level10_0_half & sum2_2_level9_0_carry;
  assign sum2_2_level10_0_carry = _228_ | _229_;
  assign sum2_2_level11_0_half = _284_[11] ^ _283_[11];
  assign sum2_2_level11_0_sum = sum2_2_level11_0_half ^ sum2_2_level10_0_carry;
  assign _230_ = _284_[11] & _283_[11];
  assign _231_ = sum2_2_level11_0_half & sum2_2_level10_0_carry;
  assign sum2_2_level11_0_carry = _230_ | _231_;
  assign sum2_2_level12_0_half = _284_[12] ^ _283_[12];
  assign sum2_2_level12_0_sum = sum2_2_level12_0_half ^ sum2_2_level11_0_carry;
  assign _232_ = _284_[12] & _283_[12];
  assign _233_ = sum2_2_level12_0_half & sum2_2_level11_0_carry;
  assign sum2_2_level12_0_carry = _232_ | _233_;
  assign sum2_2_level13_0_half = _284_[13] ^ _283_[13];
  assign sum2_2_level13_0_sum = sum2_2_level13_0_half ^ sum2_2_level12_0_carry;
  assign _234_ = _284_[13] & _283_[13];
  assign _236_ = sum2_2_level13_0_half & sum2_2_level12_0_carry;
  assign sum2_2_level13_0_carry = _234_ | _236_;
  assign sum2_2_level14_0_sum = sum2_2_level14_0_half ^ sum2_2_level13_0_carry;
  assign _237_ = sum2_2_level14_0_half & sum2_2_level13_0_carry;
  assign sum2_2_level14_0_carry = sum2_2_others[0] | _237_;
  assign { _238_[15], sum2_2_total[15:1] } = { sum2_2_others[1], sum2_2_level14_0_sum, sum2_2_level13_0_sum, sum2_2_level12_0_sum, sum2_2_level11_0_sum, sum2_2_level10_0_sum, sum2_2_level9_0_sum, sum2_2_level8_0_sum, sum2_2_level7_0_sum, sum2_2_level6_0_sum, sum2_2_level5_0_sum, sum2_2_level4_0_sum, sum2_2_level3_0_sum, sum2_2_level2_0_sum, sum2_2_level1_0_carry[0] } + { sum2_2_level14_0_carry, 13'h0000, sum2_2_level1_0_sum[1] };
  assign _239_ = ~ a_level1[1];
  assign _240_ = ~ b_level1[1];
  assign places2_2 = _239_ + _240_;
  assign { _241_[18], lifted2_2 } = $signed({ sum2_2_total[15:1], sum2_2_level1_0_sum[0] }) << places2_2;
  assign sum2_4_signs[0] = a_45_39[0] ^ b_45_39[0];
  assign sum2_4_signs[1] = a_53_47[0] ^ b_53_47[0];
  assign { _242_[2], sum2_4_negative_total } = sum2_4_signs[0] + sum2_4_signs[1];
  assign sum2_4_others = ~ sum2_4_negative_total;
  assign sum2_4_level1_0_half = _282_[1:0] ^ _281_[1:0];
  assign sum2_4_level1_0_sum = sum2_4_level1_0_half ^ sum2_4_negative_total;
  assign _243_ = _282_[1:0] & _281_[1:0];
  assign _244_ = sum2_4_level1_0_half & sum2_4_negative_total;
  assign sum2_4_level1_0_carry = _243_ | _244_;
  assign sum2_4_level2_0_half = _282_[2] ^ _281_[2];
  assign sum2_4_level2_0_sum = sum2_4_level2_0_half ^ sum2_4_level1_0_carry[1];
  assign _246_ = _282_[2] & _281_[2];
  assign _247_ = sum2_4_level2_0_half & sum2_4_level1_0_carry[1];
  assign sum2_4_level2_0_carry = _246_ | _247_;
  assign sum2_4_level3_0_half = _282_[3] ^ _281_[3];
  assign sum2_4_level3_0_sum = sum2_4_level3_0_half ^ sum2_4_level2_0_carry;
  assign _248_ = _282_[3] & _281_[3];
  assign _249_ = sum2_4_level3_0_half & sum2_4_level2_0_carry;
  assign sum2_4_level3_0_carry = _248_ | _249_;
  assign sum2_4_level4_0_half = _282_[4] ^ _281_[4];
  assign sum2_4_level4_0_sum = sum2_4_level4_0_half ^ sum2_4_level3_0_carry;
  assign _250_ = _282_[4] & _281_[4];
  assign _251_ = sum2_4_level4_0_half & sum2_4_level3_0_carry;
  assign sum2_4_level4_0_carry = _250_ | _251_;
  assign sum2_4_level5_0_half = _282_[5] ^ _281_[5];
  assign sum2_4_level5_0_sum = sum2_4_level5_0_half ^ sum2_4_level4_0_carry;
  assign _252_ = _282_[5] & _281_[5];
  assign _253_ = sum2_4_level5_0_half & sum2_4_level4_0_carry;
  assign sum2_4_level5_0_carry = _252_ | _253_;
  assign sum2_4_level6_0_half = _282_[6] ^ _281_[6];
  assign sum2_4_level6_0_sum = sum2_4_level6_0_half ^ sum2_4_level5_0_carry;
  assign _254_ = _282_[6] & _281_[6];
  assign _255_ = sum2_4_level6_0_half & sum2_4_level5_0_carry;
  assign sum2_4_level6_0_carry = _254_ | _255_;
  assign sum2_4_level7_0_half = _282_[7] ^ _281_[7];
  assign sum2_4_level7_0_sum = sum2_4_level7_0_half ^ sum2_4_level6_0_carry;
  assign _257_ = _282_[7] & _281_[7];
  assign _258_ = sum2_4_level7_0_half & sum2_4_level6_0_carry;
  assign sum2_4_level7_0_carry = _257_ | _258_;
  assign sum2_4_level8_0_half = _282_[8] ^ _281_[8];
  assign sum2_4_level8_0_sum = sum2_4_level8_0_half ^ sum2_4_level7_0_carry;
  assign _259_ = _282_[8] & _281_[8];
  assign _260_ = sum2_4_level8_0_half & sum2_4_level7_0_carry;
  assign sum2_4_level8_0_carry = _259_ | _260_;
  assign sum2_4_level9_0_half = _282_[9] ^ _281_[9];
  assign sum2_4_level9_0_sum = sum2_4_level9_0_half ^ sum2_4_level8_0_carry;
  assign _261_ = _282_[9] & _281_[9];
  assign _262_ = sum2_4_level9_0_half & sum2_4_level8_0_carry;
  assign sum2_4_level9_0_carry = _261_ | _262_;
  assign sum2_4_level10_0_half = _282_[10] ^ _281_[10];
  assign sum2_4_level10_0_sum = sum2_4_level10_0_half ^ sum2_4_level9_0_carry;
  assign _263_ = _282_[10] & _281_[10];
  assign _264_ = sum2_4_level10_0_half & sum2_4_level9_0_carry;
  assign sum2_4_level10_0_carry = _263_ | _264_;
  assign sum2_4_level11_0_half = _282_[11] ^ _281_[11];
  assign sum2_4_level11_0_sum = sum2_4_level11_0_half ^ sum2_4_level10_0_carry;
  assign _265_ = _282_[11] & _281_[11];
  assign _266_ = sum2_4_level11_0_half & sum2_4_level10_0_carry;
  assign sum2_4_level11_0_carry = _265_ | _266_;
  assign sum2_4_level12_0_half = _282_[12] ^ _281_[12];
  assign sum2_4_level12_0_sum = sum2_4_level12_0_half ^ sum2_4_level11_0_carry;
  assign _268_ = _282_[12] & _281_[12];
  assign _269_ = sum2_4_level12_0_half & sum2_4_level11_0_carry;
  assign sum2_4_level12_0_carry = _268_ | _269_;
  assign sum2_4_level13_0_half = _282_[13] ^ _281_[13];
  assign sum2_4_level13_0_sum = sum2_4_level13_0_half ^ sum2_4_level12_0_carry;
  assign _270_ = _282_[13] & _281_[13];
  assign _271_ = sum2_4_level13_0_half & sum2_4_level12_0_carry;
  assign sum2_4_level13_0_carry = _270_ | _271_;
  assign sum2_4_level14_0_sum = sum2_4_level14_0_half ^ sum2_4_level13_0_carry;
  assign _272_ = sum2_4_level14_0_half & sum2_4_level13_0_carry;
  assign sum2_4_level14_0_carry = sum2_4_others[0] | _272_;
  assign { _273_[15], sum2_4_total[15:1] } = { sum2_4_others[1], sum2_4_level14_0_sum, sum2_4_level13_0_sum, sum2_4_level12_0_sum, sum2_4_level11_0_sum, sum2_4_level10_0_sum, sum2_4_level9_0_sum, sum2_4_level8_0_sum, sum2_4_level7_0_sum, sum2_4_level6_0_sum, sum2_4_level5_0_sum, sum2_4_level4_0_sum, sum2_4_level3_0_sum, sum2_4_level2_0_sum, sum2_4_level1_0_carry[0] } + { sum2_4_level14_0_carry, 13'h0000, sum2_4_level1_0_sum[1] };
  assign _274_ = ~ a_level1[2];
  assign _275_ = ~ b_level1[2];
  assign places2_4 = _274_ + _275_;
  assign { _276_[18], lifted2_4 } = $signed({ sum2_4_total[15:1], sum2_4_level1_0_sum[0] }) << places2_4;
  assign sum2_6_signs[0] = a_61_55[0] ^ b_61_55[0];
  assign sum2_6_signs[1] = a_69_63[0] ^ b_69_63[0];
  assign { _002_[2], sum2_6_negative_total } = sum2_6_signs[0] + sum2_6_signs[1];
  assign sum2_6_others = ~ sum2_6_negative_total;
  assign sum2_6_level1_0_half = _280_[1:0] ^ _279_[1:0];
  assign sum2_6_level1_0_sum = sum2_6_level1_0_half ^ sum2_6_negative_total;
  assign _003_ = _280_[1:0] & _279_[1:0];
  assign _004_ = sum2_6_level1_0_half & sum2_6_negative_total;
  assign sum2_6_level1_0_carry = _003_ | _004_;
  assign sum2_6_level2_0_half = _280_[2] ^ _279_[2];
  assign sum2_6_level2_0_sum = sum2_6_level2_0_half ^ sum2_6_level1_0_carry[1];
  assign _005_ = _280_[2] & _279_[2];
  assign _006_ = sum2_6_level2_0_half & sum2_6_level1_0_carry[1];
  assign sum2_6_level2_0_carry = _005_ | _006_;
  assign sum2_6_level3_0_half = _280_[3] ^ _279_[3];
  assign sum2_6_level3_0_sum = sum2_6_level3_0_half ^ sum2_6_level2_0_carry;
  assign _007_ = _280_[3] & _279_[3];
  assign _008_ = sum2_6_level3_0_half & sum2_6_level2_0_carry;
  assign sum2_6_level3_0_carry = _007_ | _008_;
  assign sum2_6_level4_0_half = _280_[4] ^ _279_[4];
  assign sum2_6_level4_0_sum = sum2_6_level4_0_half ^ sum2_6_level3_0_carry;
  assign _009_ = _280_[4] & _279_[4];
  assign _010_ = sum2_6_level4_0_half & sum2_6_level3_0_carry;
  assign sum2_6_level4_0_carry = _009_ | _010_;
  assign sum2_6_level5_0_half = _280_[5] ^ _279_[5];
  assign sum2_6_level5_0_sum = sum2_6_level5_0_half ^ sum2_6_level4_0_carry;
  assign _011_ = _280_[5] & _279_[5];
  assign _013_ = sum2_6_level5_0_half & sum2_6_level4_0_carry;
  assign sum2_6_level5_0_carry = _011_ | _013_;
  assign sum2_6_level6_0_half = _280_[6] ^ _279_[6];
  assign sum2_6_level6_0_sum = sum2_6_level6_0_half ^ sum2_6_level5_0_carry;
  assign _014_ = _280_[6] & _279_[6];
  assign _015_ = sum2_6_level6_0_half & sum2_6_level5_0_carry;
  assign sum2_6_level6_0_carry = _014_ | _015_;
  assign sum2_6_level7_0_half = _280_[7] ^ _279_[7];
  assign sum2_6_level7_0_sum = sum2_6_level7_0_half ^ sum2_6_level6_0_carry;
  assign _016_ = _280_[7] & _279_[7];
  assign _017_ = sum2_6_level7_0_half & sum2_6_level6_0_carry;
  assign sum2_6_level7_0_carry = _016_ | _017_;
  assign sum2_6_level8_0_half = _280_[8] ^ _279_[8];
  assign sum2_6_level8_0_sum = sum2_6_level8_0_half ^ sum2_6_level7_0_carry;
  assign _018_ = _280_[8] & _279_[8];
  assign _019_ = sum2_6_level8_0_half & sum2_6_level7_0_carry;
  assign sum2_6_level8_0_carry = _018_ | _019_;
  assign sum2_6_level9_0_half = _280_[9] ^ _279_[9];
  assign sum2_6_level9_0_sum = sum2_6_level9_0_half ^ sum2_6_level8_0_carry;
  assign _020_ = _280_[9] & _279_[9];
  assign _021_ = sum2_6_level9_0_half & sum2_6_level8_0_carry;
  assign sum2_6_level9_0_carry = _020_ | _021_;
  assign sum2_6_level10_0_half = _280_[10] ^ _279_[10];
  assign sum2_6_level10_0_sum = sum2_6_level10_0_half ^ sum2_6_level9_0_carry;
  assign _022_ = _280_[10] & _279_[10];
  assign _024_ = sum2_6_level10_0_half & sum2_6_level9_0_carry;
  assign sum2_6_level10_0_carry = _022_ | _024_;
  assign sum2_6_level11_0_half = _280_[11] ^ _279_[11];
  assign sum2_6_level11_0_sum = sum2_6_level11_0_half ^ sum2_6_level10_0_carry;
  assign _025_ = _280_[11] & _279_[11];
  assign _026_ = sum2_6_level11_0_half & sum2_6_level10_0_carry;
  assign sum2_6_level11_0_carry = _025_ | _026_;
  assign sum2_6_level12_0_half = _280_[12] ^ _279_[12];
  assign sum2_6_level12_0_sum = sum2_6_level12_0_half ^ sum2_6_level11_0_carry;
  assign _027_ = _280_[12] & _279_[12];
  assign _028_ = sum2_6_level12_0_half & sum2_6_level11_0_carry;
  assign sum2_6_level12_0_carry = _027_ | _028_;
  assign sum2_6_level13_0_half = _280_[13] ^ _279_[13];
  assign sum2_6_level13_0_sum = sum2_6_level13_0_half ^ sum2_6_level12_0_carry;
  assign _029_ = _280_[13] & _279_[13];
  assign _030_ = sum2_6_level13_0_half & sum2_6_level12_0_carry;
  assign sum2_6_level13_0_carry = _029_ | _030_;
  assign sum2_6_level14_0_sum = sum2_6_level14_0_half ^ sum2_6_level13_0_carry;
  assign _031_ = sum2_6_level14_0_half & sum2_6_level13_0_carry;
  assign sum2_6_level14_0_carry = sum2_6_others[0] | _031_;
  assign { _032_[15], sum2_6_total[15:1] } = { sum2_6_others[1], sum2_6_level14_0_sum, sum2_6_level13_0_sum, sum2_6_level12_0_sum, sum2_6_level11_0_sum, sum2_6_level10_0_sum, sum2_6_level9_0_sum, sum2_6_level8_0_sum, sum2_6_level7_0_sum, sum2_6_level6_0_sum, sum2_6_level5_0_sum, sum2_6_level4_0_sum, sum2_6_level3_0_sum, sum2_6_level2_0_sum, sum2_6_level1_0_carry[0] } + { sum2_6_level14_0_carry, 13'h0000, sum2_6_level1_0_sum[1] };
  assign _034_ = ~ a_level1[3];
  assign _035_ = ~ b_level1[3];
  assign places2_6 = _034_ + _035_;
  assign { _036_[18], lifted2_6 } = $signed({ sum2_6_total[15:1], sum2_6_level1_0_sum[0] }) << places2_6;
  assign sum2_8_signs[0] = a_77_71[0] ^ b_77_71[0];
  assign sum2_8_signs[1] = a_85_79[0] ^ b_85_79[0];
  assign { _037_[2], sum2_8_negative_total } = sum2_8_signs[0] + sum2_8_signs[1];
  assign sum2_8_others = ~ sum2_8_negative_total;
  assign sum2_8_level1_0_half = _278_[1:0] ^ _277_[1:0];
  assign sum2_8_level1_0_sum = sum2_8_level1_0_half ^ sum2_8_negative_total;
  assign _038_ = _278_[1:0] & _277_[1:0];
  assign _039_ = sum2_8_level1_0_half & sum2_8_negative_total;
  assign sum2_8_level1_0_carry = _038_ | _039_;
  assign sum2_8_level2_0_half = _278_[2] ^ _277_[2];
  assign sum2_8_level2_0_sum = sum2_8_level2_0_half ^ sum2_8_level1_0_carry[1];
  assign _040_ = _278_[2] & _277_[2];
  assign _041_ = sum2_8_level2_0_half & sum2_8_level1_0_carry[1];
  assign sum2_8_level2_0_carry = _040_ | _041_;
  assign sum2_8_level3_0_half = _278_[3] ^ _277_[3];
  assign sum2_8_level3_0_sum = sum2_8_level3_0_half ^ sum2_8_level2_0_carry;
  assign _042_ = _278_[3] & _277_[3];
  assign _043_ = sum2_8_level3_0_half & sum2_8_level2_0_carry;
  assign sum2_8_level3_0_carry = _042_ | _043_;
  assign sum2_8_level4_0_half = _278_[4] ^ _277_[4];
  assign sum2_8_level4_0_sum = sum2_8_level4_0_half ^ sum2_8_level3_0_carry;
  assign _045_ = _278_[4] & _277_[4];
  assign _046_ = sum2_8_level4_0_half & sum2_8_level3_0_carry;
  assign sum2_8_level4_0_carry = _045_ | _046_;
  assign sum2_8_level5_0_half = _278_[5] ^ _277_[5];
  assign sum2_8_level5_0_sum = sum2_8_level5_0_half ^ sum2_8_level4_0_carry;
  assign _047_ = _278_[5] & _277_[5];
  assign _048_ = sum2_8_level5_0_half & sum2_8_level4_0_carry;
  assign sum2_8_level5_0_carry = _047_ | _048_;
  assign sum2_8_level6_0_half = _278_[6] ^ _277_[6];
  assign sum2_8_level6_0_sum = sum2_8_level6_0_half ^ sum2_8_level5_0_carry;
  assign _049_ = _278_[6] & _277_[6];
  assign _050_ = sum2_8_level6_0_half & sum2_8_level5_0_carry;
  assign sum2_8_level6_0_carry = _049_ | _050_;
  assign sum2_8_level7_0_half = _278_[7] ^ _277_[7];
  assign sum2_8_level7_0_sum = sum2_8_level7_0_half ^ sum2_8_level6_0_carry;
  assign _051_ = _278_[7] & _277_[7];
  assign _052_ = sum2_8_level7_0_half & sum2_8_level6_0_carry;
  assign sum2_8_level7_0_carry = _051_ | _052_;
  assign sum2_8_level8_0_half = _278_[8] ^ _277_[8];
  assign sum2_8_level8_0_sum = sum2_8_level8_0_half ^ sum2_8_level7_0_carry;
  assign _053_ = _278_[8] & _277_[8];
  assign _054_ = sum2_8_level8_0_half & sum2_8_level7_0_carry;
  assign sum2_8_level8_0_carry = _053_ | _054_;
  assign sum2_8_level9_0_half = _278_[9] ^ _277_[9];
  assign sum2_8_level9_0_sum = sum2_8_level9_0_half ^ sum2_8_level8_0_carry;
  assign _056_ = _278_[9] & _277_[9];
  assign _057_ = sum2_8_level9_0_half & sum2_8_level8_0_carry;
  assign sum2_8_level9_0_carry = _056_ | _057_;
  assign sum2_8_level10_0_half = _278_[10] ^ _277_[10];
  assign sum2_8_level10_0_sum = sum2_8_level10_0_half ^ sum2_8_level9_0_carry;
  assign _058_ = _278_[10] & _277_[10];
  assign _059_ = sum2_8_level10_0_half & sum2_8_level9_0_carry;
  assign sum2_8_level10_0_carry = _058_ | _059_;
  assign sum2_8_level11_0_half = _278_[11] ^ _277_[11];
  assign sum2_8_level11_0_sum = sum2_8_level11_0_half ^ sum2_8_level10_0_carry;
  assign _060_ = _278_[11] & _277_[11];
  assign _061_ = sum2_8_level11_0_half & sum2_8_level10_0_carry;
  assign sum2_8_level11_0_carry = _060_ | _061_;
  assign sum2_8_level12_0_half = _278_[12] ^ _277_[12];
  assign sum2_8_level12_0_sum = sum2_8_level12_0_half ^ sum2_8_level11_0_carry;
  assign _062_ = _278_[12] & _277_[12];
  assign _063_ = sum2_8_level12_0_half & sum2_8_level11_0_carry;
  assign sum2_8_level12_0_carry = _062_ | _063_;
  assign sum2_8_level13_0_half = _278_[13] ^ _277_[13];
  assign sum2_8_level13_0_sum = sum2_8_level13_0_half ^ sum2_8_level12_0_carry;
  assign _064_ = _278_[13] & _277_[13];
  assign _065_ = sum2_8_level13_0_half & sum2_8_level12_0_carry;
  assign sum2_8_level13_0_carry = _064_ | _065_;
  assign sum2_8_level14_0_sum = sum2_8_level14_0_half ^ sum2_8_level13_0_carry;
  assign _067_ = sum2_8_level14_0_half & sum2_8_level13_0_carry;
  assign sum2_8_level14_0_carry = sum2_8_others[0] | _067_;
  assign { _068_[15], sum2_8_total[15:1] } = { sum2_8_others[1], sum2_8_level14_0_sum, sum2_8_level13_0_sum, sum2_8_level12_0_sum, sum2_8_level11_0_sum, sum2_8_level10_0_sum, sum2_8_level9_0_sum, sum2_8_level8_0_sum, sum2_8_level7_0_sum, sum2_8_level6_0_sum, sum2_8_level5_0_sum, sum2_8_level4_0_sum, sum2_8_level3_0_sum, sum2_8_level2_0_sum, sum2_8_level1_0_carry[0] } + { sum2_8_level14_0_carry, 13'h0000, sum2_8_level1_0_sum[1] };
  assign _069_ = ~ a_level1[4];
  assign _070_ = ~ b_level1[4];
  assign places2_8 = _069_ + _070_;
  assign { _071_[18], lifted2_8 } = $signed({ sum2_8_total[15:1], sum2_8_level1_0_sum[0] }) << places2_8;
  assign sum2_10_signs[0] = a_93_87[0] ^ b_93_87[0];
  assign sum2_10_signs[1] = a_101_95[0] ^ b_101_95[0];
  assign { _072_[2], sum2_10_negative_total } = sum2_10_signs[0] + sum2_10_signs[1];
  assign sum2_10_others = ~ sum2_10_negative_total;
  assign sum2_10_level1_0_half = _291_[1:0] ^ _290_[1:0];
  assign sum2_10_level1_0_sum = sum2_10_level1_0_half ^ sum2_10_negative_total;
  assign _073_ = _291_[1:0] & _290_[1:0];
  assign _074_ = sum2_10_level1_0_half & sum2_10_negative_total;
  assign sum2_10_level1_0_carry = _073_ | _074_;
  assign sum2_10_level2_0_half = _291_[2] ^ _290_[2];
  assign sum2_10_level2_0_sum = sum2_10_level2_0_half ^ sum2_10_level1_0_carry[1];
  assign _075_ = _291_[2] & _290_[2];
  assign _077_ = sum2_10_level2_0_half & sum2_10_level1_0_carry[1];
  assign sum2_10_level2_0_carry = _075_ | _077_;
  assign sum2_10_level3_0_half = _291_[3] ^ _290_[3];
  assign sum2_10_level3_0_sum = sum2_10_level3_0_half ^ sum2_10_level2_0_carry;
  assign _078_ = _291_[3] & _290_[3];
  assign _079_ = sum2_10_level3_0_half & sum2_10_level2_0_carry;
  assign sum2_10_level3_0_carry = _078_ | _079_;
  assign sum2_10_level4_0_half = _291_[4] ^ _290_[4];
  assign sum2_10_level4_0_sum = sum2_10_level4_0_half ^ sum2_10_level3_0_carry;
  assign _080_ = _291_[4] & _290_[4];
  assign _081_ = sum2_10_level4_0_half & sum2_10_level3_0_carry;
  assign sum2_10_level4_0_carry = _080_ | _081_;
  assign sum2_10_level5_0_half = _291_[5] ^ _290_[5];
  assign sum2_10_level5_0_sum = sum2_10_level5_0_half ^ sum2_10_level4_0_carry;
  assign _082_ = _291_[5] & _290_[5];
  assign _083_ = sum2_10_level5_0_half & sum2_10_level4_0_carry;
  assign sum2_10_level5_0_carry = _082_ | _083_;
  assign sum2_10_level6_0_half = _291_[6] ^ _290_[6];
  assign sum2_10_level6_0_sum = sum2_10_level6_0_half ^ sum2_10_level5_0_carry;
  assign _084_ = _291_[6] & _290_[6];
  assign _085_ = sum2_10_level6_0_half & sum2_10_level5_0_carry;
  assign sum2_10_level6_0_carry = _084_ | _085_;
  assign sum2_10_level7_0_half = _291_[7] ^ _290_[7];
  assign sum2_10_level7_0_sum = sum2_10_level7_0_half ^ sum2_10_level6_0_carry;
  assign _086_ = _291_[7] & _290_[7];
  assign _088_ = sum2_10_level7_0_half & sum2_10_level6_0_carry;
  assign sum2_10_level7_0_carry = _086_ | _088_;
  assign sum2_10_level8_0_half = _291_[8] ^ _290_[8];
  assign sum2_10_level8_0_sum = sum2_10_level8_0_half ^ sum2_10_level7_0_carry;
  assign _089_ = _291_[8] & _290_[8];
  assign _090_ = sum2_10_level8_0_half & sum2_10_level7_0_carry;
  assign sum2_10_level8_0_carry = _089_ | _090_;
  assign sum2_10_level9_0_half = _291_[9] ^ _290_[9];
  assign sum2_10_level9_0_sum = sum2_10_level9_0_half ^ sum2_10_level8_0_carry;
  assign _091_ = _291_[9] & _290_[9];
  assign _092_ = sum2_10_level9_0_half & sum2_10_level8_0_carry;
  assign sum2_10_level9_0_carry = _091_ | _092_;
  assign sum2_10_level10_0_half = _291_[10] ^ _290_[10];
  assign sum2_10_level10_0_sum = sum2_10_level10_0_half ^ sum2_10_level9_0_carry;
  assign _093_ = _291_[10] & _290_[10];
  assign _094_ = sum2_10_level10_0_half & sum2_10_level9_0_carry;
  assign sum2_10_level10_0_carry = _093_ | _094_;
  assign sum2_10_level11_0_half = _291_[11] ^ _290_[11];
  assign sum2_10_level11_0_sum = sum2_10_level11_0_half ^ sum2_10_level10_0_carry;
  assign _095_ = _291_[11] & _290_[11];
  assign _096_ = sum2_10_level11_0_half & sum2_10_level10_0_carry;
  assign sum2_10_level11_0_carry = _095_ | _096_;
  assign sum2_10_level12_0_half = _291_[12] ^ _290_[12];
  assign sum2_10_level12_0_sum = sum2_10_level12_0_half ^ sum2_10_level11_0_carry;
  assign _097_ = _291_[12] & _290_[12];
  assign _099_ = sum2_10_level12_0_half & sum2_10_level11_0_carry;
  assign sum2_10_level12_0_carry = _097_ | _099_;
  assign sum2_10_level13_0_half = _291_[13] ^ _290_[13];
  assign sum2_10_level13_0_sum = sum2_10_level13_0_half ^ sum2_10_level12_0_carry;
  assign _100_ = _291_[13] & _290_[13];
  assign _101_ = sum2_10_level13_0_half & sum2_10_level12_0_carry;
  assign sum2_10_level13_0_carry = _100_ | _101_;
  assign sum2_10_level14_0_sum = sum2_10_level14_0_half ^ sum2_10_level13_0_carry;
  assign _102_ = sum2_10_level14_0_half & sum2_10_level13_0_carry;
  assign sum2_10_level14_0_carry = sum2_10_others[0] | _102_;
  assign { _103_[15], sum2_10_total[15:1] } = { sum2_10_others[1], sum2_10_level14_0_sum, sum2_10_level13_0_sum, sum2_10_level12_0_sum, sum2_10_level11_0_sum, sum2_10_level10_0_sum, sum2_10_level9_0_sum, sum2_10_level8_0_sum, sum2_10_level7_0_sum, sum2_10_level6_0_sum, sum2_10_level5_0_sum, sum2_10_level4_0_sum, sum2_10_level3_0_sum, sum2_10_level2_0_sum, sum2_10_level1_0_carry[0] } + { sum2_10_level14_0_carry, 13'h0000, sum2_10_level1_0_sum[1] };
  assign _104_ = ~ a_level1[5];
  assign _105_ = ~ b_level1[5];
  assign places2_10 = _104_ + _105_;
  assign { _106_[18], lifted2_10 } = $signed({ sum2_10_total[15:1], sum2_10_level1_0_sum[0] }) << places2_10;
  assign sum2_12_signs[0] = a_109_103[0] ^ b_109_103[0];
  assign sum2_12_signs[1] = a_117_111[0] ^ b_117_111[0];
  assign { _107_[2], sum2_12_negative_total } = sum2_12_signs[0] + sum2_12_signs[1];
  assign sum2_12_others = ~ sum2_12_negative_total;
  assign sum2_12_level1_0_half = _289_[1:0] ^ _288_[1:0];
  assign sum2_12_level1_0_sum = sum2_12_level1_0_half ^ sum2_12_negative_total;
  assign _110_ = _289_[1:0] & _288_[1:0];
  assign _111_ = sum2_12_level1_0_half & sum2_12_negative_total;
  assign sum2_12_level1_0_carry = _110_ | _111_;
  assign sum2_12_level2_0_half = _289_[2] ^ _288_[2];
  assign sum2_12_level2_0_sum = sum2_12_level2_0_half ^ sum2_12_level1_0_carry[1];
  assign _112_ = _289_[2] & _288_[2];
  assign _113_ = sum2_12_level2_0_half & sum2_12_level1_0_carry[1];
  assign sum2_12_level2_0_carry = _112_ | _113_;
  assign sum2_12_level3_0_half = _289_[3] ^ _288_[3];
  assign sum2_12_level3_0_sum = sum2_12_level3_0_half ^ sum2_12_level2_0_carry;
  assign _114_ = _289_[3] & _288_[3];
  assign _115_ = sum2_12_level3_0_half & sum2_12_level2_0_carry;
  assign sum2_12_level3_0_carry = _114_ | _115_;
  assign sum2_12_level4_0_half = _289_[4] ^ _288_[4];
  assign sum2_12_level4_0_sum = sum2_12_level4_0_half ^ sum2_12_level3_0_carry;
  assign _116_ = _289_[4] & _288_[4];
  assign _117_ = sum2_12_level4_0_half & sum2_12_level3_0_carry;
  assign sum2_12_level4_0_carry = _116_ | _117_;
  assign sum2_12_level5_0_half = _289_[5] ^ _288_[5];
  assign sum2_12_level5_0_sum = sum2_12_level5_0_half ^ sum2_12_level4_0_carry;
  assign _118_ = _289_[5] & _288_[5];
  assign _119_ = sum2_12_level5_0_half & sum2_12_level4_0_carry;
  assign sum2_12_level5_0_carry = _118_ | _119_;
  assign sum2_12_level6_0_half = _289_[6] ^ _288_[6];
  assign sum2_12_level6_0_sum = sum2_12_level6_0_half ^ sum2_12_level5_0_carry;
  assign _121_ = _289_[6] & _288_[6];
  assign _122_ = sum2_12_level6_0_half & sum2_12_level5_0_carry;
  assign sum2_12_level6_0_carry = _121_ | _122_;
  assign sum2_12_level7_0_half = _289_[7] ^ _288_[7];
  assign sum2_12_level7_0_sum = sum2_12_level7_0_half ^ sum2_12_level6_0_carry;
  assign _123_ = _289_[7] & _288_[7];
  assign _124_ = sum2_12_level7_0_half & sum2_12_level6_0_carry;
  assign sum2_12_level7_0_carry = _123_ | _124_;
  assign sum2_12_level8_0_half = _289_[8] ^ _288_[8];
  assign sum2_12_level8_0_sum = sum2_12_level8_0_half ^ sum2_12_level7_0_carry;
  assign _125_ = _289_[8] & _288_[8];
  assign _126_ = sum2_12_level8_0_half & sum2_12_level7_0_carry;
  assign sum2_12_level8_0_carry = _125_ | _126_;
  assign sum2_12_level9_0_half = _289_[9] ^ _288_[9];
  assign sum2_12_level9_0_sum = sum2_12_level9_0_half ^ sum2_12_level8_0_carry;
  assign _127_ = _289_[9] & _288_[9];
  assign _128_ = sum2_12_level9_0_half & sum2_12_level8_0_carry;
  assign sum2_12_level9_0_carry = _127_ | _128_;
  assign sum2_12_level10_0_half = _289_[10] ^ _288_[10];
  assign sum2_12_level10_0_sum = sum2_12_level10_0_half ^ sum2_12_level9_0_carry;
  assign _129_ = _289_[10] & _288_[10];
  assign _130_ = sum2_12_level10_0_half & sum2_12_level9_0_carry;
  assign sum2_12_level10_0_carry = _129_ | _130_;
  assign sum2_12_level11_0_half = _289_[11] ^ _288_[11];
  assign sum2_12_level11_0_sum = sum2_12_level11_0_half ^ sum2_12_level10_0_carry;
  assign _132_ = _289_[11] & _288_[11];
  assign _133_ = sum2_12_level11_0_half & sum2_12_level10_0_carry;
  assign sum2_12_level11_0_carry = _132_ | _133_;
  assign sum2_12_level12_0_half = _289_[12] ^ _288_[12];
  assign sum2_12_level12_0_sum = sum2_12_level12_0_half ^ sum2_12_level11_0_carry;
  assign _134_ = _289_[12] & _288_[12];
  assign _135_ = sum2_12_level12_0_half & sum2_12_level11_0_carry;
  assign sum2_12_level12_0_carry = _134_ | _135_;
  assign sum2_12_level13_0_half = _289_[13] ^ _288_[13];
  assign sum2_12_level13_0_sum = sum2_12_level13_0_half ^ sum2_12_level12_0_carry;
  assign _136_ = _289_[13] & _288_[13];
  assign _137_ = sum2_12_level13_0_half & sum2_12_level12_0_carry;
  assign sum2_12_level13_0_carry = _136_ | _137_;
  assign sum2_12_level14_0_sum = sum2_12_level14_0_half ^ sum2_12_level13_0_carry;
  assign _138_ = sum2_12_level14_0_half & sum2_12_level13_0_carry;
  assign sum2_12_level14_0_carry = sum2_12_others[0] | _138_;
  assign { _139_[15], sum2_12_total[15:1] } = { sum2_12_others[1], sum2_12_level14_0_sum, sum2_12_level13_0_sum, sum2_12_level12_0_sum, sum2_12_level11_0_sum, sum2_12_level10_0_sum, sum2_12_level9_0_sum, sum2_12_level8_0_sum, sum2_12_level7_0_sum, sum2_12_level6_0_sum, sum2_12_level5_0_sum, sum2_12_level4_0_sum, sum2_12_level3_0_sum, sum2_12_level2_0_sum, sum2_12_level1_0_carry[0] } + { sum2_12_level14_0_carry, 13'h0000, sum2_12_level1_0_sum[1] };
  assign _140_ = ~ a_level1[6];
  assign _142_ = ~ b_level1[6];
  assign places2_12 = _140_ + _142_;
  assign { _143_[18], lifted2_12 } = $signed({ sum2_12_total[15:1], sum2_12_level1_0_sum[0] }) << places2_12;
  assign sum2_14_signs[0] = a_125_119[0] ^ b_125_119[0];
  assign sum2_14_signs[1] = i__a15__sign ^ i__b15__sign;
  assign { _144_[2], sum2_14_negative_total } = sum2_14_signs[0] + sum2_14_signs[1];
  assign sum2_14_others = ~ sum2_14_negative_total;
  assign sum2_14_level1_0_half = _287_[1:0] ^ _286_[1:0];
  assign sum2_14_level1_0_sum = sum2_14_level1_0_half ^ sum2_14_negative_total;
  assign _145_ = _287_[1:0] & _286_[1:0];
  assign _146_ = sum2_14_level1_0_half & sum2_14_negative_total;
  assign sum2_14_level1_0_carry = _145_ | _146_;
  assign sum2_14_level2_0_half = _287_[2] ^ _286_[2];
  assign sum2_14_level2_0_sum = sum2_14_level2_0_half ^ sum2_14_level1_0_carry[1];
  assign _147_ = _287_[2] & _286_[2];
  assign _148_ = sum2_14_level2_0_half & sum2_14_level1_0_carry[1];
  assign sum2_14_level2_0_carry = _147_ | _148_;
  assign sum2_14_level3_0_half = _287_[3] ^ _286_[3];
  assign sum2_14_level3_0_sum = sum2_14_level3_0_half ^ sum2_14_level2_0_carry;
  assign _149_ = _287_[3] & _286_[3];
  assign _150_ = sum2_14_level3_0_half & sum2_14_level2_0_carry;
  assign sum2_14_level3_0_carry = _149_ | _150_;
  assign sum2_14_level4_0_half = _287_[4] ^ _286_[4];
  assign sum2_14_level4_0_sum = sum2_14_level4_0_half ^ sum2_14_level3_0_carry;
  assign _151_ = _287_[4] & _286_[4];
  assign _153_ = sum2_14_level4_0_half & sum2_14_level3_0_carry;
  assign sum2_14_level4_0_carry = _151_ | _153_;
  assign sum2_14_level5_0_half = _287_[5] ^ _286_[5];
  assign sum2_14_level5_0_sum = sum2_14_level5_0_half ^ sum2_14_level4_0_carry;
  assign _154_ = _287_[5] & _286_[5];
  assign _155_ = sum2_14_level5_0_half & sum2_14_level4_0_carry;
  assign sum2_14_level5_0_carry = _154_ | _155_;
  assign sum2_14_level6_0_half = _287_[6] ^ _286_[6];
  assign sum2_14_level6_0_sum = sum2_14_level6_0_half ^ sum2_14_level5_0_carry;
  assign _156_ = _287_[6] & _286_[6];
  assign _157_ = sum2_14_level6_0_half & sum2_14_level5_0_carry;
  assign sum2_14_level6_0_carry = _156_ | _157_;
  assign sum2_14_level7_0_half = _287_[7] ^ _286_[7];
  assign sum2_14_level7_0_sum = sum2_14_level7_0_half ^ sum2_14_level6_0_carry;
  assign _158_ = _287_[7] & _286_[7];
  assign _159_ = sum2_14_level7_0_half & sum2_14_level6_0_carry;
  assign sum2_14_level7_0_carry = _158_ | _159_;
  assign sum2_14_level8_0_half = _287_[8] ^ _286_[8];
  assign sum2_14_level8_0_sum = sum2_14_level8_0_half ^ sum2_14_level7_0_carry;
  assign _160_ = _287_[8] & _286_[8];
  assign _161_ = sum2_14_level8_0_half & sum2_14_level7_0_carry;
  assign sum2_14_level8_0_carry = _160_ | _161_;
  assign sum2_14_level9_0_half = _287_[9] ^ _286_[9];
  assign sum2_14_level9_0_sum = sum2_14_level9_0_half ^ sum2_14_level8_0_carry;
  assign _162_ = _287_[9] & _286_[9];
  assign _164_ = sum2_14_level9_0_half & sum2_14_level8_0_carry;
  assign sum2_14_level9_0_carry = _162_ | _164_;
  assign sum2_14_level10_0_half = _287_[10] ^ _286_[10];
  assign sum2_14_level10_0_sum = sum2_14_level10_0_half ^ sum2_14_level9_0_carry;
  assign _165_ = _287_[10] & _286_[10];
  assign _166_ = sum2_14_level10_0_half & sum2_14_level9_0_carry;
  assign sum2_14_level10_0_carry = _165_ | _166_;
  assign sum2_14_level11_0_half = _287_[11] ^ _286_[11];
  assign sum2_14_level11_0_sum = sum2_14_level11_0_half ^ sum2_14_level10_0_carry;
  assign _167_ = _287_[11] & _286_[11];
  assign _168_ = sum2_14_level11_0_half & sum2_14_level10_0_carry;
  assign sum2_14_level11_0_carry = _167_ | _168_;
  assign sum2_14_level12_0_half = _287_[12] ^ _286_[12];
  assign sum2_14_level12_0_sum = sum2_14_level12_0_half ^ sum2_14_level11_0_carry;
  assign _169_ = _287_[12] & _286_[12];
  assign _170_ = sum2_14_level12_0_half & sum2_14_level11_0_carry;
  assign sum2_14_level12_0_carry = _169_ | _170_;
  assign sum2_14_level13_0_half = _287_[13] ^ _286_[13];
  assign sum2_14_level13_0_sum = sum2_14_level13_0_half ^ sum2_14_level12_0_carry;
  assign _171_ = _287_[13] & _286_[13];
  assign _172_ = sum2_14_level13_0_half & sum2_14_level12_0_carry;
  assign sum2_14_level13_0_carry = _171_ | _172_;
  assign sum2_14_level14_0_sum = sum2_14_level14_0_half ^ sum2_14_level13_0_carry;
  assign _174_ = sum2_14_level14_0_half & sum2_14_level13_0_carry;
  assign sum2_14_level14_0_carry = sum2_14_others[0] | _174_;
  assign { _175_[15], sum2_14_total[15:1] } = { sum2_14_others[1], sum2_14_level14_0_sum, sum2_14_level13_0_sum, sum2_14_level12_0_sum, sum2_14_level11_0_sum, sum2_14_level10_0_sum, sum2_14_level9_0_sum, sum2_14_level8_0_sum, sum2_14_level7_0_sum, sum2_14_level6_0_sum, sum2_14_level5_0_sum, sum2_14_level4_0_sum, sum2_14_level3_0_sum, sum2_14_level2_0_sum, sum2_14_level1_0_carry[0] } + { sum2_14_level14_0_carry, 13'h0000, sum2_14_level1_0_sum[1] };
  assign _176_ = ~ a_level1[7];
  assign _177_ = ~ b_level1[7];
  assign places2_14 = _176_ + _177_;
  assign { _178_[18], lifted2_14 } = $signed({ sum2_14_total[15:1], sum2_14_level1_0_sum[0] }) << places2_14;
  assign sum16_0_level1_0_half = { _179_, lifted2_0[16:0] } ^ { _180_, lifted2_2[16:0] };
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ { _181_, lifted2_4[16:0] };
  assign _179_ = ~ lifted2_0[17];
  assign _180_ = ~ lifted2_2[17];
  assign _183_ = { _179_, lifted2_0[16:0] } & { _180_, lifted2_2[16:0] };
  assign _181_ = ~ lifted2_4[17];
  assign _184_ = sum16_0_level1_0_half & { _181_, lifted2_4[16:0] };
  assign sum16_0_level1_0_carry = _183_ | _184_;
  assign sum16_0_level1_1_half = { _185_, lifted2_6[16:0] } ^ { _186_, lifted2_8[16:0] };
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ { _187_, lifted2_10[16:0] };
  assign _185_ = ~ lifted2_6[17];
  assign _186_ = ~ lifted2_8[17];
  assign _188_ = { _185_, lifted2_6[16:0] } & { _186_, lifted2_8[16:0] };
  assign _187_ = ~ lifted2_10[17];
  assign _189_ = sum16_0_level1_1_half & { _187_, lifted2_10[16:0] };
  assign sum16_0_level1_1_carry = _188_ | _189_;
  assign sum16_0_level2_0_half = { _190_, lifted2_12[16:0] } ^ { _191_, lifted2_14[16:0] };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ sum16_0_level1_0_sum;
  assign _190_ = ~ lifted2_12[17];
  assign _191_ = ~ lifted2_14[17];
  assign _192_ = { _190_, lifted2_12[16:0] } & { _191_, lifted2_14[16:0] };
  assign _193_ = sum16_0_level2_0_half & sum16_0_level1_0_sum;
  assign sum16_0_level2_0_carry = _192_ | _193_;
  assign sum16_0_level2_1_half = sum16_0_level1_0_carry[16:0] ^ sum16_0_level1_1_carry[16:0];
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ sum16_0_level1_1_sum[17:1];
  assign _194_ = sum16_0_level1_0_carry[16:0] & sum16_0_level1_1_carry[16:0];
  assign _195_ = sum16_0_level2_1_half & sum16_0_level1_1_sum[17:1];
  assign sum16_0_level2_1_carry = _194_ | _195_;
  assign sum16_0_level3_0_half = { sum16_0_level1_0_carry[17], sum16_0_level2_0_carry[16:0] } ^ { sum16_0_level1_1_carry[17], sum16_0_level2_0_sum[17:1] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_0_carry[17], sum16_0_level2_1_sum };
  assign _196_ = { sum16_0_level1_0_carry[17], sum16_0_level2_0_carry[16:0] } & { sum16_0_level1_1_carry[17], sum16_0_level2_0_sum[17:1] };
  assign _198_ = sum16_0_level3_0_half & { sum16_0_level2_0_carry[17], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _196_ | _198_;
  assign sum16_0_level4_0_half = sum16_0_level2_1_carry ^ sum16_0_level3_0_carry[16:0];
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_0_sum[17:1];
  assign _199_ = sum16_0_level2_1_carry & sum16_0_level3_0_carry[16:0];
  assign _200_ = sum16_0_level4_0_half & sum16_0_level3_0_sum[17:1];
  assign sum16_0_level4_0_carry = _199_ | _200_;
  assign { _201_[21], sum16_0_total } = { 1'h1, sum16_0_level3_0_carry[17], sum16_0_level4_0_carry[15:0], sum16_0_level4_0_sum[0], sum16_0_level3_0_sum[0], sum16_0_level1_1_sum[0] } + { sum16_0_level4_0_carry[16], sum16_0_level4_0_sum[16:1], 2'h0, sum16_0_level2_0_sum[0] };
  assign sum2_0_level14_0_half = ~ sum2_0_others[0];
  assign sum2_2_level14_0_half = ~ sum2_2_others[0];
  assign sum2_4_level14_0_half = ~ sum2_4_others[0];
  assign sum2_6_level14_0_half = ~ sum2_6_others[0];
  assign sum2_8_level14_0_half = ~ sum2_8_others[0];
  assign sum2_10_level14_0_half = ~ sum2_10_others[0];
  assign sum2_12_level14_0_half = ~ sum2_12_others[0];
  assign sum2_14_level14_0_half = ~ sum2_14_others[0];
  dot_mx9_mx9_lanes16_fp32__blocks__product product0 (
    .a__shift(a__shift),
    .b__shift(b__shift),
    .negative(negative),
    .port(a_5_0),
    .port_2(b_5_0),
    .port_3(unpack__a0__sig_6),
    .port_4(unpack__b0__sig_6),
    .term(term)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product1 (
    .a__shift(a__shift_2),
    .b__shift(b__shift_2),
    .negative(sum2_0_signs[1]),
    .port(a_13_7[6:1]),
    .port_2(b_13_7[6:1]),
    .port_3(unpack__a1__sig_6),
    .port_4(unpack__b1__sig_6),
    .term(_285_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product10 (
    .a__shift(a__shift_11),
    .b__shift(b__shift_11),
    .negative(sum2_10_signs[0]),
    .port(a_85_79[6:1]),
    .port_2(b_85_79[6:1]),
    .port_3(unpack__a10__sig_6),
    .port_4(unpack__b10__sig_6),
    .term(_291_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product11 (
    .a__shift(a__shift_12),
    .b__shift(b__shift_12),
    .negative(sum2_10_signs[1]),
    .port(a_93_87[6:1]),
    .port_2(b_93_87[6:1]),
    .port_3(unpack__a11__sig_6),
    .port_4(unpack__b11__sig_6),
    .term(_290_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product12 (
    .a__shift(a__shift_13),
    .b__shift(b__shift_13),
    .negative(sum2_12_signs[0]),
    .port(a_101_95[6:1]),
    .port_2(b_101_95[6:1]),
    .port_3(unpack__a12__sig_6),
    .port_4(unpack__b12__sig_6),
    .term(_289_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product13 (
    .a__shift(a__shift_14),
    .b__shift(b__shift_14),
    .negative(sum2_12_signs[1]),
    .port(a_109_103[6:1]),
    .port_2(b_109_103[6:1]),
    .port_3(unpack__a13__sig_6),
    .port_4(unpack__b13__sig_6),
    .term(_288_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product14 (
    .a__shift(a__shift_15),
    .b__shift(b__shift_15),
    .negative(sum2_14_signs[0]),
    .port(a_117_111[6:1]),
    .port_2(b_117_111[6:1]),
    .port_3(unpack__a14__sig_6),
    .port_4(unpack__b14__sig_6),
    .term(_287_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product15 (
    .a__shift(a__shift_16),
    .b__shift(b__shift_16),
    .negative(sum2_14_signs[1]),
    .port(a_125_119[6:1]),
    .port_2(b_125_119[6:1]),
    .port_3(unpack__a15__sig_6),
    .port_4(unpack__b15__sig_6),
    .term(_286_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product2 (
    .a__shift(a__shift_3),
    .b__shift(b__shift_3),
    .negative(sum2_2_signs[0]),
    .port(a_21_15[6:1]),
    .port_2(b_21_15[6:1]),
    .port_3(unpack__a2__sig_6),
    .port_4(unpack__b2__sig_6),
    .term(_284_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product3 (
    .a__shift(a__shift_4),
    .b__shift(b__shift_4),
    .negative(sum2_2_signs[1]),
    .port(a_29_23[6:1]),
    .port_2(b_29_23[6:1]),
    .port_3(unpack__a3__sig_6),
    .port_4(unpack__b3__sig_6),
    .term(_283_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product4 (
    .a__shift(a__shift_5),
    .b__shift(b__shift_5),
    .negative(sum2_4_signs[0]),
    .port(a_37_31[6:1]),
    .port_2(b_37_31[6:1]),
    .port_3(unpack__a4__sig_6),
    .port_4(unpack__b4__sig_6),
    .term(_282_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product5 (
    .a__shift(a__shift_6),
    .b__shift(b__shift_6),
    .negative(sum2_4_signs[1]),
    .port(a_45_39[6:1]),
    .port_2(b_45_39[6:1]),
    .port_3(unpack__a5__sig_6),
    .port_4(unpack__b5__sig_6),
    .term(_281_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product6 (
    .a__shift(a__shift_7),
    .b__shift(b__shift_7),
    .negative(sum2_6_signs[0]),
    .port(a_53_47[6:1]),
    .port_2(b_53_47[6:1]),
    .port_3(unpack__a6__sig_6),
    .port_4(unpack__b6__sig_6),
    .term(_280_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product7 (
    .a__shift(a__shift_8),
    .b__shift(b__shift_8),
    .negative(sum2_6_signs[1]),
    .port(a_61_55[6:1]),
    .port_2(b_61_55[6:1]),
    .port_3(unpack__a7__sig_6),
    .port_4(unpack__b7__sig_6),
    .term(_279_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product8 (
    .a__shift(a__shift_9),
    .b__shift(b__shift_9),
    .negative(sum2_8_signs[0]),
    .port(a_69_63[6:1]),
    .port_2(b_69_63[6:1]),
    .port_3(unpack__a8__sig_6),
    .port_4(unpack__b8__sig_6),
    .term(_278_)
  );
  dot_mx9_mx9_lanes16_fp32__blocks__product product9 (
    .a__shift(a__shift_10),
    .b__shift(b__shift_10),
    .negative(sum2_8_signs[1]),
    .port(a_77_71[6:1]),
    .port_2(b_77_71[6:1]),
    .port_3(unpack__a9__sig_6),
    .port_4(unpack__b9__sig_6),
    .term(_277_)
  );
  assign _242_[1:0] = sum2_4_negative_total;
  assign _241_[17:0] = lifted2_2;
  assign _238_[14:0] = sum2_2_total[15:1];
  assign _207_[1:0] = sum2_2_negative_total;
  assign _206_[17:0] = lifted2_0;
  assign _203_[14:0] = sum2_0_total[15:1];
  assign _000_[1:0] = sum2_0_negative_total;
  assign sum2_14_total[0] = sum2_14_level1_0_sum[0];
  assign _032_[14:0] = sum2_6_total[15:1];
  assign sum2_12_total[0] = sum2_12_level1_0_sum[0];
  assign _036_[17:0] = lifted2_6;
  assign _037_[1:0] = sum2_8_negative_total;
  assign sum2_10_total[0] = sum2_10_level1_0_sum[0];
  assign _068_[14:0] = sum2_8_total[15:1];
  assign _071_[17:0] = lifted2_8;
  assign _072_[1:0] = sum2_10_negative_total;
  assign sum2_8_total[0] = sum2_8_level1_0_sum[0];
  assign _103_[14:0] = sum2_10_total[15:1];
  assign _106_[17:0] = lifted2_10;
  assign _107_[1:0] = sum2_12_negative_total;
  assign sum2_6_total[0] = sum2_6_level1_0_sum[0];
  assign _002_[1:0] = sum2_6_negative_total;
  assign sum2_4_total[0] = sum2_4_level1_0_sum[0];
  assign _139_[14:0] = sum2_12_total[15:1];
  assign _143_[17:0] = lifted2_12;
  assign _144_[1:0] = sum2_14_negative_total;
  assign sum2_2_total[0] = sum2_2_level1_0_sum[0];
  assign _276_[17:0] = lifted2_4;
  assign _175_[14:0] = sum2_14_total[15:1];
  assign _178_[17:0] = lifted2_14;
  assign sum2_0_total[0] = sum2_0_level1_0_sum[0];
  assign sum2_0_signs[0] = negative;
  assign _273_[14:0] = sum2_4_total[15:1];
  assign _201_[20:0] = sum16_0_total;
endmodule

module dot_mx9_mx9_lanes16_fp32__blocks__product (
  input wire [5:0] port,
  input wire [5:0] port_2,
  input wire port_3,
  input wire a__shift,
  input wire port_4,
  input wire b__shift,
  input wire negative,
  output wire [13:0] term
);
  wire [5:0] _00_, _11_, _18_, _19_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire _01_, _04_, _05_, _06_, _07_, _10_, _12_, _13_, _14_, _22_, _23_, _24_, product_level2_1_carry,
    product_level2_1_half, product_level2_1_sum, product_level3_0_carry, product_level3_0_half,
    product_level3_0_sum, product_level3_2_carry, product_level3_2_half, product_level3_2_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level5_0_carry,
    product_level5_0_half, product_level5_0_sum, product_level6_0_carry, product_level6_0_half,
    product_level6_0_sum;
  wire [2:0] _02_, _03_, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire [1:0] _08_, _09_, product_level4_1_carry, product_level4_1_half, product_level4_1_sum, shift;
  wire [13:0] _15_, _17_, placed, product;
  wire [16:0] _16_;
  wire [6:0] _20_, _21_, product_level2_0_carry, product_level2_0_half, product_level2_0_sum, product_row0,
    product_row1, product_row2, product_row3, product_row4, product_row5, product_row6;
  assign product_row0 = port[0] ? { port_4, port_2 } : 7'h00;
  assign product_row1 = port[1] ? { port_4, port_2 } : 7'h00;
  assign product_row2 = port[2] ? { port_4, port_2 } : 7'h00;
  assign product_row3 = port[3] ? { port_4, port_2 } : 7'h00;
  assign product_row4 = port[4] ? { port_4, port_2 } : 7'h00;
  assign product_row5 = port[5] ? { port_4, port_2 } : 7'h00;
  assign product_row6 = port_3 ? { port_4, port_2 } : 7'h00;
  assign product_level1_0_half = { product_row6[1], product_row0[6:2] } ^ product_row1[6:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[5:0];
  assign _00_ = { product_row6[1], product_row0[6:2] } & product_row1[6:1];
  assign _11_ = product_level1_0_half & product_row2[5:0];
  assign product_level1_0_carry = _00_ | _11_;
  assign product_level1_1_half = product_row5[5:0] ^ { product_row6[4], product_row3[6:2] };
  assign product_level1_1_sum = product_level1_1_half ^ product_row4[6:1];
  assign _18_ = product_row5[5:0] & { product_row6[4], product_row3[6:2] };
  assign _19_ = product_level1_1_half & product_row4[6:1];
  assign product_level1_1_carry = _18_ | _19_;
  assign product_level2_0_half = { product_level1_1_sum[4], product_row2[6], product_level1_1_sum[2:0], product_row3[1:0] } ^ { product_row6[3:2], product_level1_0_carry[4], product_row6[0], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign product_level2_0_sum = product_level2_0_half ^ { product_level1_1_carry[3:2], product_level1_0_sum[5:1] };
  assign _20_ = { product_level1_1_sum[4], product_row2[6], product_level1_1_sum[2:0], product_row3[1:0] } & { product_row6[3:2], product_level1_0_carry[4], product_row6[0], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign _21_ = product_level2_0_half & { product_level1_1_carry[3:2], product_level1_0_sum[5:1] };
  assign product_level2_0_carry = _20_ | _21_;
  assign product_level2_1_half = product_row5[6] ^ product_row6[5];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_1_carry[5];
  assign _22_ = product_row5[6] & product_row6[5];
  assign _23_ = product_level2_1_half & product_level1_1_carry[5];
  assign product_level2_1_carry = _22_ | _23_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level2_0_carry[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_sum[1];
  assign _24_ = product_level1_0_carry[1] & product_level2_0_carry[0];
  assign _01_ = product_level3_0_half & product_level2_0_sum[1];
  assign product_level3_0_carry = _24_ | _01_;
  assign product_level3_1_half = { product_level1_0_carry[5], product_level1_1_carry[1:0] } ^ { product_level1_1_sum[3], product_level2_0_sum[4], product_level1_0_carry[3] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_0_carry[4:2];
  assign _02_ = { product_level1_0_carry[5], product_level1_1_carry[1:0] } & { product_level1_1_sum[3], product_level2_0_sum[4], product_level1_0_carry[3] };
  assign _03_ = product_level3_1_half & product_level2_0_carry[4:2];
  assign product_level3_1_carry = _02_ | _03_;
  assign product_level3_2_half = product_level1_1_carry[4] ^ product_level1_1_sum[5];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_0_carry[6];
  assign _04_ = product_level1_1_carry[4] & product_level1_1_sum[5];
  assign _05_ = product_level3_2_half & product_level2_0_carry[6];
  assign product_level3_2_carry = _04_ | _05_;
  assign product_level4_0_half = product_level2_0_carry[1] ^ product_level2_0_sum[2];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _06_ = product_level2_0_carry[1] & product_level2_0_sum[2];
  assign _07_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _06_ | _07_;
  assign product_level4_1_half = product_level2_0_sum[6:5] ^ { product_level2_0_carry[5], product_level3_1_carry[1] };
  assign product_level4_1_sum = product_level4_1_half ^ { product_level3_1_carry[2], product_level3_1_sum[2] };
  assign _08_ = product_level2_0_sum[6:5] & { product_level2_0_carry[5], product_level3_1_carry[1] };
  assign _09_ = product_level4_1_half & { product_level3_1_carry[2], product_level3_1_sum[2] };
  assign product_level4_1_carry = _08_ | _09_;
  assign product_level5_0_half = product_level2_0_sum[3] ^ product_level3_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _10_ = product_level2_0_sum[3] & product_level3_1_sum[0];
  assign _12_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _10_ | _12_;
  assign product_level6_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _13_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _14_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _13_ | _14_;
  assign { _15_[13], product[13:1] } = { product_row6[6], product_level3_2_carry, product_level4_1_carry, product_level6_0_carry, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum[0], product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, product_level3_2_sum, product_level4_1_sum, 6'h00, product_row1[0] };
  assign shift = a__shift + b__shift;
  assign { _16_[16], placed, _16_[1:0] } = { product[13:1], product_row0[0] } << shift;
  assign _17_ = ~ placed;
  assign term = negative ? _17_ : placed;
  assign product[0] = product_row0[0];
  assign _15_[12:0] = product[13:1];
  assign _16_[15:2] = placed;
endmodule

module dot_mx9_mx9_lanes16_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [72:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, at_floor, empty16_4,
    empty16_5, empty16_6, empty16_7, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33,
    empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42,
    empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51,
    empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60,
    empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_14, empty4_15, empty4_16, empty4_17,
    empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26,
    empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12,
    empty8_13, empty8_14, empty8_15, empty8_7, empty8_8, empty8_9, zeros2_27, zeros2_28, zeros2_29, zeros2_30,
    zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39,
    zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48,
    zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57,
    zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _036_;
  wire [9:0] _058_, _059_;
  wire [6:0] leading_zeros;
  wire [72:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22,
    zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_7, zeros8_8, zeros8_9;
  assign zeros2_27 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_28 = _000_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_29 = _001_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_30 = _002_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_31 = _003_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_32 = _004_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_33 = _005_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_34 = _006_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign empty2_35 = _007_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[16];
  assign _008_ = ~ i__sig[17];
  assign empty2_36 = _008_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[18];
  assign _009_ = ~ i__sig[19];
  assign empty2_37 = _009_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[20];
  assign _010_ = ~ i__sig[21];
  assign empty2_38 = _010_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[22];
  assign _011_ = ~ i__sig[23];
  assign empty2_39 = _011_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign empty2_40 = _012_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[26];
  assign _013_ = ~ i__sig[27];
  assign zeros2_41 = ~ i__sig[28];
  assign empty2_41 = _013_ & zeros2_41;
  assign _014_ = ~ i__sig[29];
  assign zeros2_42 = ~ i__sig[30];
  assign empty2_42 = _014_ & zeros2_42;
  assign _015_ = ~ i__sig[31];
  assign empty2_43 = _015_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[32];
  assign _016_ = ~ i__sig[33];
  assign empty2_44 = _016_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[34];
  assign _017_ = ~ i__sig[35];
  assign empty2_45 = _017_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[36];
  assign _018_ = ~ i__sig[37];
  assign zeros2_46 = ~ i__sig[38];
  assign empty2_46 = _018_ & zeros2_46;
  assign _019_ = ~ i__sig[39];
  assign zeros2_47 = ~ i__sig[40];
  assign empty2_47 = _019_ & zeros2_47;
  assign _020_ = ~ i__sig[41];
  assign zeros2_48 = ~ i__sig[42];
  assign empty2_48 = _020_ & zeros2_48;
  assign _021_ = ~ i__sig[43];
  assign empty2_49 = _021_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[44];
  assign _022_ = ~ i__sig[45];
  assign empty2_50 = _022_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[46];
  assign _023_ = ~ i__sig[47];
  assign empty2_51 = _023_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[48];
  assign _024_ = ~ i__sig[49];
  assign zeros2_52 = ~ i__sig[50];
  assign empty2_52 = _024_ & zeros2_52;
  assign _025_ = ~ i__sig[51];
  assign zeros2_53 = ~ i__sig[52];
  assign empty2_53 = _025_ & zeros2_53;
  assign _026_ = ~ i__sig[53];
  assign empty2_54 = _026_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[54];
  assign _027_ = ~ i__sig[55];
  assign empty2_55 = _027_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[56];
  assign _028_ = ~ i__sig[57];
  assign empty2_56 = _028_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[58];
  assign _029_ = ~ i__sig[59];
  assign empty2_57 = _029_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_58 = _030_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_59 = _031_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_60 = _032_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[66];
  assign _033_ = ~ i__sig[67];
  assign empty2_61 = _033_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[68];
  assign _034_ = ~ i__sig[69];
  assign empty2_62 = _034_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[70];
  assign _035_ = ~ i__sig[71];
  assign empty2_63 = _035_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[72];
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
  assign zeros16_3[2:0] = empty8_7 ? { 2'h0, zeros2_27 } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 2'h0, empty8_7, zeros16_3[2:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _036_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _036_[6] ? { i__sig[8:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _036_[5] ? { shifted_by_127[40:0], 15'h0000 } : shifted_by_127[72:17];
  assign shifted_by_31 = _036_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _036_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _036_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _036_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _036_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _037_ = ~ _036_[5];
  assign _038_ = | shifted_by_127[16:0];
  assign _039_ = _037_ & _038_;
  assign _040_ = ~ _036_[4];
  assign _041_ = | shifted_by_63[15:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = _039_ | _042_;
  assign _044_ = ~ _036_[3];
  assign _045_ = | shifted_by_31[7:0];
  assign _046_ = _044_ & _045_;
  assign _047_ = _043_ | _046_;
  assign _048_ = ~ _036_[2];
  assign _049_ = | shifted_by_15[3:0];
  assign _050_ = _048_ & _049_;
  assign _051_ = _047_ | _050_;
  assign _052_ = ~ _036_[1];
  assign _053_ = | shifted_by_7[1:0];
  assign _054_ = _052_ & _053_;
  assign _055_ = _051_ | _054_;
  assign _056_ = ~ _036_[0];
  assign _057_ = _056_ & shifted_by_3[0];
  assign normalise__sig_0 = _055_ | _057_;
  assign _058_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _059_[9], o__exp } = at_floor ? 10'h000 : _058_;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros64_1[5] = empty32_3;
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
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign leading_zeros[6] = empty64_1;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign _059_[8:0] = o__exp;
endmodule

module dot_mx9_mx9_lanes16_fp32__round (
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

module dot_mx9_mx9_lanes16_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [20:0] i__s0,
  output wire [19:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [21:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[21:20], magnitude0 } = i__s0[20] ? _0_ : { i__s0[20], i__s0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[19:0] = magnitude0;
endmodule

module dot_mx9_mx9_lanes16_fp32__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  input wire [7:0] a_level1,
  input wire [7:0] b_level1,
  output wire unpack__a0__sig_6,
  output wire o__a0__shift,
  output wire unpack__a1__sig_6,
  output wire o__a1__shift,
  output wire unpack__a2__sig_6,
  output wire o__a2__shift,
  output wire unpack__a3__sig_6,
  output wire o__a3__shift,
  output wire unpack__a4__sig_6,
  output wire o__a4__shift,
  output wire unpack__a5__sig_6,
  output wire o__a5__shift,
  output wire unpack__a6__sig_6,
  output wire o__a6__shift,
  output wire unpack__a7__sig_6,
  output wire o__a7__shift,
  output wire unpack__a8__sig_6,
  output wire o__a8__shift,
  output wire unpack__a9__sig_6,
  output wire o__a9__shift,
  output wire unpack__a10__sig_6,
  output wire o__a10__shift,
  output wire unpack__a11__sig_6,
  output wire o__a11__shift,
  output wire unpack__a12__sig_6,
  output wire o__a12__shift,
  output wire unpack__a13__sig_6,
  output wire o__a13__shift,
  output wire unpack__a14__sig_6,
  output wire o__a14__shift,
  output wire unpack__a15__sig_6,
  output wire o__a15__shift,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_6,
  output wire o__b0__shift,
  output wire unpack__b1__sig_6,
  output wire o__b1__shift,
  output wire unpack__b2__sig_6,
  output wire o__b2__shift,
  output wire unpack__b3__sig_6,
  output wire o__b3__shift,
  output wire unpack__b4__sig_6,
  output wire o__b4__shift,
  output wire unpack__b5__sig_6,
  output wire o__b5__shift,
  output wire unpack__b6__sig_6,
  output wire o__b6__shift,
  output wire unpack__b7__sig_6,
  output wire o__b7__shift,
  output wire unpack__b8__sig_6,
  output wire o__b8__shift,
  output wire unpack__b9__sig_6,
  output wire o__b9__shift,
  output wire unpack__b10__sig_6,
  output wire o__b10__shift,
  output wire unpack__b11__sig_6,
  output wire o__b11__shift,
  output wire unpack__b12__sig_6,
  output wire o__b12__shift,
  output wire unpack__b13__sig_6,
  output wire o__b13__shift,
  output wire unpack__b14__sig_6,
  output wire o__b14__shift,
  output wire unpack__b15__sig_6,
  output wire o__b15__shift,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mx9_mx9_lanes16_fp32__unpack__a a0 (
    .code(a[7:0]),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a1 (
    .code(a[15:8]),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a10 (
    .code(a[87:80]),
    .o__shift(o__a10__shift),
    .port(unpack__a10__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a11 (
    .code(a[95:88]),
    .o__shift(o__a11__shift),
    .port(unpack__a11__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a12 (
    .code(a[103:96]),
    .o__shift(o__a12__shift),
    .port(unpack__a12__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a13 (
    .code(a[111:104]),
    .o__shift(o__a13__shift),
    .port(unpack__a13__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a14 (
    .code(a[119:112]),
    .o__shift(o__a14__shift),
    .port(unpack__a14__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a15 (
    .code(a[127:120]),
    .o__shift(o__a15__shift),
    .port(unpack__a15__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a2 (
    .code(a[23:16]),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a3 (
    .code(a[31:24]),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a4 (
    .code(a[39:32]),
    .o__shift(o__a4__shift),
    .port(unpack__a4__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a5 (
    .code(a[47:40]),
    .o__shift(o__a5__shift),
    .port(unpack__a5__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a6 (
    .code(a[55:48]),
    .o__shift(o__a6__shift),
    .port(unpack__a6__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a7 (
    .code(a[63:56]),
    .o__shift(o__a7__shift),
    .port(unpack__a7__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a8 (
    .code(a[71:64]),
    .o__shift(o__a8__shift),
    .port(unpack__a8__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a a9 (
    .code(a[79:72]),
    .o__shift(o__a9__shift),
    .port(unpack__a9__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b0 (
    .code(b[7:0]),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b1 (
    .code(b[15:8]),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b10 (
    .code(b[87:80]),
    .o__shift(o__b10__shift),
    .port(unpack__b10__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b11 (
    .code(b[95:88]),
    .o__shift(o__b11__shift),
    .port(unpack__b11__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b12 (
    .code(b[103:96]),
    .o__shift(o__b12__shift),
    .port(unpack__b12__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b13 (
    .code(b[111:104]),
    .o__shift(o__b13__shift),
    .port(unpack__b13__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b14 (
    .code(b[119:112]),
    .o__shift(o__b14__shift),
    .port(unpack__b14__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b15 (
    .code(b[127:120]),
    .o__shift(o__b15__shift),
    .port(unpack__b15__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b2 (
    .code(b[23:16]),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b3 (
    .code(b[31:24]),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b4 (
    .code(b[39:32]),
    .o__shift(o__b4__shift),
    .port(unpack__b4__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b5 (
    .code(b[47:40]),
    .o__shift(o__b5__shift),
    .port(unpack__b5__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b6 (
    .code(b[55:48]),
    .o__shift(o__b6__shift),
    .port(unpack__b6__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b7 (
    .code(b[63:56]),
    .o__shift(o__b7__shift),
    .port(unpack__b7__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b8 (
    .code(b[71:64]),
    .o__shift(o__b8__shift),
    .port(unpack__b8__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a b9 (
    .code(b[79:72]),
    .o__shift(o__b9__shift),
    .port(unpack__b9__sig_6)
  );
  dot_mx9_mx9_lanes16_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mx9_mx9_lanes16_fp32__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire o__shift
);
  assign o__shift = 1'h1;
  assign port = code[6];
endmodule

module dot_mx9_mx9_lanes16_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
