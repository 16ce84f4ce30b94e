// dot_msfp16_msfp16_lanes16_fp32
//
// Spec:    dot:a=msfp16,b=msfp16,lanes=16,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  16 x e1m6b1f
//   input  b           128 bits  16 x e1m6b1f
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 128'h58dc7f2cff58dc7f2cff58dc7f2cff58, b = 128'hff58dc7f2cff58dc7f2cff58dc7f2cff, a_scale = 0x7e (0.5),
//     b_scale = 0x81 (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xc250f3bf (-52.2380333)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_msfp16_msfp16_lanes16_fp32 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__b_scale0__nan, scale__p0__nan, unpack__a0__shift, unpack__a10__shift, unpack__a11__shift,
    unpack__a12__shift, unpack__a13__shift, unpack__a14__shift, unpack__a15__shift, unpack__a1__shift,
    unpack__a2__shift, unpack__a3__shift, unpack__a4__shift, unpack__a5__shift, unpack__a6__shift,
    unpack__a7__shift, unpack__a8__shift, unpack__a9__shift, unpack__b0__shift, unpack__b10__shift,
    unpack__b11__shift, unpack__b12__shift, unpack__b13__shift, unpack__b14__shift, unpack__b15__shift,
    unpack__b1__shift, unpack__b2__shift, unpack__b3__shift, unpack__b4__shift, unpack__b5__shift,
    unpack__b6__shift, unpack__b7__shift, unpack__b8__shift, unpack__b9__shift;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [70:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [18:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [17:0] scale__p0__sig;
  wire [6:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__a4__sig,
    unpack__a5__sig, unpack__a6__sig, unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig,
    unpack__b10__sig, unpack__b11__sig, unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig, unpack__b4__sig, unpack__b5__sig, unpack__b6__sig,
    unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_msfp16_msfp16_lanes16_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_msfp16_msfp16_lanes16_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks blocks (
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
    .unpack__a0__sig_6(unpack__a0__sig[6]),
    .unpack__a1__sig_6(unpack__a1__sig[6]),
    .unpack__a2__sig_6(unpack__a2__sig[6]),
    .unpack__a3__sig_6(unpack__a3__sig[6]),
    .unpack__a4__sig_6(unpack__a4__sig[6]),
    .a_29_23(a[29:23]),
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
    .a_37_31(a[37:31]),
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
    .a_45_39(a[45:39]),
    .unpack__b8__sig_6(unpack__b8__sig[6]),
    .unpack__b9__sig_6(unpack__b9__sig[6]),
    .unpack__b10__sig_6(unpack__b10__sig[6]),
    .unpack__b11__sig_6(unpack__b11__sig[6]),
    .unpack__b12__sig_6(unpack__b12__sig[6]),
    .unpack__b13__sig_6(unpack__b13__sig[6]),
    .unpack__b14__sig_6(unpack__b14__sig[6]),
    .unpack__b15__sig_6(unpack__b15__sig[6]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .a_53_47(a[53:47]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .port_73({ align__product_sign, blocks__s0[17:4] }),
    .a_61_55(a[61:55]),
    .a_69_63(a[69:63])
  );
  dot_msfp16_msfp16_lanes16_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_msfp16_msfp16_lanes16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_msfp16_msfp16_lanes16_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .port_9({ align__product_sign, blocks__s0[17:4] })
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack unpack (
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
    .unpack__a7__sig_6(unpack__a7__sig[6]),
    .unpack__a8__sig_6(unpack__a8__sig[6]),
    .unpack__a9__sig_6(unpack__a9__sig[6]),
    .unpack__a10__sig_6(unpack__a10__sig[6]),
    .unpack__a11__sig_6(unpack__a11__sig[6]),
    .unpack__a12__sig_6(unpack__a12__sig[6]),
    .unpack__a13__sig_6(unpack__a13__sig[6]),
    .unpack__a14__sig_6(unpack__a14__sig[6]),
    .unpack__a15__sig_6(unpack__a15__sig[6]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .b(b),
    .unpack__b0__sig_6(unpack__b0__sig[6]),
    .unpack__b1__sig_6(unpack__b1__sig[6]),
    .unpack__b2__sig_6(unpack__b2__sig[6]),
    .unpack__b3__sig_6(unpack__b3__sig[6]),
    .unpack__b4__sig_6(unpack__b4__sig[6]),
    .unpack__b5__sig_6(unpack__b5__sig[6]),
    .unpack__b6__sig_6(unpack__b6__sig[6]),
    .unpack__b7__sig_6(unpack__b7__sig[6]),
    .unpack__b8__sig_6(unpack__b8__sig[6]),
    .unpack__b9__sig_6(unpack__b9__sig[6]),
    .unpack__a0__sig_6(unpack__a0__sig[6]),
    .unpack__b10__sig_6(unpack__b10__sig[6]),
    .unpack__b11__sig_6(unpack__b11__sig[6]),
    .unpack__b12__sig_6(unpack__b12__sig[6]),
    .unpack__b13__sig_6(unpack__b13__sig[6]),
    .unpack__b14__sig_6(unpack__b14__sig[6]),
    .unpack__b15__sig_6(unpack__b15__sig[6]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a1__sig_6(unpack__a1__sig[6]),
    .unpack__a2__sig_6(unpack__a2__sig[6]),
    .unpack__a3__sig_6(unpack__a3__sig[6]),
    .unpack__a4__sig_6(unpack__a4__sig[6]),
    .unpack__a5__sig_6(unpack__a5__sig[6]),
    .unpack__a6__sig_6(unpack__a6__sig[6])
  );
  assign unpack__a12__sig[5:0] = a[101:96];
  assign unpack__a8__sig[5:0] = a[69:64];
  assign unpack__b10__sig[5:0] = b[85:80];
  assign unpack__a7__sig[5:0] = a[61:56];
  assign unpack__b8__sig[5:0] = b[69:64];
  assign unpack__a13__sig[5:0] = a[109:104];
  assign unpack__a6__sig[5:0] = a[53:48];
  assign unpack__b14__sig[5:0] = b[117:112];
  assign unpack__a5__sig[5:0] = a[45:40];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__a4__sig[5:0] = a[37:32];
  assign unpack__a3__sig[5:0] = a[29:24];
  assign unpack__a14__sig[5:0] = a[117:112];
  assign unpack__b7__sig[5:0] = b[61:56];
  assign unpack__a2__sig[5:0] = a[21:16];
  assign unpack__b9__sig[5:0] = b[77:72];
  assign blocks__s0[18] = align__product_sign;
  assign unpack__a1__sig[5:0] = a[13:8];
  assign unpack__a10__sig[5:0] = a[85:80];
  assign unpack__b6__sig[5:0] = b[53:48];
  assign unpack__a0__sig[5:0] = a[5:0];
  assign unpack__a15__sig[5:0] = a[125:120];
  assign unpack__b5__sig[5:0] = b[45:40];
  assign unpack__b13__sig[5:0] = b[109:104];
  assign unpack__b4__sig[5:0] = b[37:32];
  assign unpack__b15__sig[5:0] = b[125:120];
  assign unpack__a11__sig[5:0] = a[93:88];
  assign unpack__b11__sig[5:0] = b[93:88];
  assign unpack__b3__sig[5:0] = b[29:24];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b2__sig[5:0] = b[21:16];
  assign unpack__b1__sig[5:0] = b[13:8];
  assign unpack__b12__sig[5:0] = b[101:96];
  assign unpack__b0__sig[5:0] = b[5:0];
  assign unpack__a9__sig[5:0] = a[77:72];
endmodule

module dot_msfp16_msfp16_lanes16_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [17:0] scale__p0__sig,
  input wire [70:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [70:0] o__sig,
  output wire o__sign
);
  wire [71:0] _00_;
  wire [72:0] _01_, _03_, _04_;
  wire [73:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [71:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {72{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[73:72], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[72:71], o__sig } = total[71] ? _03_ : { total[71], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[71];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[71:0] = total;
  assign _04_[70:0] = o__sig;
endmodule

module dot_msfp16_msfp16_lanes16_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [17:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [70:0] o__addend,
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
  wire [70:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha0);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h47);
  assign _26_ = _25_ ? 10'h047 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 45'h000000000000 } : { 1'h0, _22_, code[22:0], 46'h000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[70:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[70:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[70:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[70:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[70:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[70:64] } : moved_by_63;
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
  assign o__addend = moved | { 70'h000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a0;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_msfp16_msfp16_lanes16_fp32__align__acc acc_2 (
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

module dot_msfp16_msfp16_lanes16_fp32__align__acc (
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

module dot_msfp16_msfp16_lanes16_fp32__blocks (
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
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire [14:0] port_73
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _022_, _033_, _038_, _039_,
    _044_, _049_, _050_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_,
    _080_, _081_, _083_, negative, sum16_0_level10_0_carry, sum16_0_level10_0_half, sum16_0_level10_0_sum,
    sum16_0_level11_0_carry, sum16_0_level11_0_half, sum16_0_level11_0_sum, sum16_0_level12_0_carry,
    sum16_0_level12_0_half, sum16_0_level12_0_sum, sum16_0_level13_0_carry, sum16_0_level13_0_half,
    sum16_0_level13_0_sum, sum16_0_level14_0_carry, sum16_0_level14_0_half, sum16_0_level14_0_sum,
    sum16_0_level15_0_carry, sum16_0_level15_0_half, sum16_0_level15_0_sum, sum16_0_level16_0_carry,
    sum16_0_level16_0_half, sum16_0_level16_0_sum, sum16_0_level17_0_carry, sum16_0_level17_0_half,
    sum16_0_level17_0_sum, sum16_0_level18_0_carry, sum16_0_level18_0_half, sum16_0_level18_0_sum,
    sum16_0_level19_0_carry, sum16_0_level19_0_half, sum16_0_level19_0_sum, sum16_0_level3_2_carry,
    sum16_0_level3_2_half, sum16_0_level3_2_sum, sum16_0_level5_1_carry, sum16_0_level5_1_half,
    sum16_0_level5_1_sum, sum16_0_level7_0_carry, sum16_0_level7_0_half, sum16_0_level7_0_sum,
    sum16_0_level8_0_carry, sum16_0_level8_0_half, sum16_0_level8_0_sum, sum16_0_level9_0_carry,
    sum16_0_level9_0_half, sum16_0_level9_0_sum, sum16_0_negative_level1_0_carry,
    sum16_0_negative_level1_0_half, sum16_0_negative_level1_0_sum, sum16_0_negative_level1_1_carry,
    sum16_0_negative_level1_1_half, sum16_0_negative_level1_1_sum, sum16_0_negative_level1_2_carry,
    sum16_0_negative_level1_2_half, sum16_0_negative_level1_2_sum, sum16_0_negative_level1_3_carry,
    sum16_0_negative_level1_3_half, sum16_0_negative_level1_3_sum, sum16_0_negative_level1_4_carry,
    sum16_0_negative_level1_4_half, sum16_0_negative_level1_4_sum, sum16_0_negative_level2_1_carry,
    sum16_0_negative_level2_1_half, sum16_0_negative_level2_1_sum, sum16_0_negative_level3_0_carry,
    sum16_0_negative_level3_0_half, sum16_0_negative_level3_0_sum, sum16_0_negative_level4_0_carry,
    sum16_0_negative_level4_0_half, sum16_0_negative_level4_0_sum, sum16_0_negative_level5_0_carry,
    sum16_0_negative_level5_0_half, sum16_0_negative_level5_0_sum;
  wire [1:0] _002_, _003_, sum16_0_negative_level2_0_carry, sum16_0_negative_level2_0_half,
    sum16_0_negative_level2_0_sum;
  wire [5:0] _013_;
  wire [13:0] _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _027_, _028_, _031_, _032_,
    _036_, _037_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_,
    _097_, _098_, sum16_0_level1_0_carry, sum16_0_level1_0_half, sum16_0_level1_0_sum, sum16_0_level1_1_carry,
    sum16_0_level1_1_half, sum16_0_level1_1_sum, sum16_0_level1_2_carry, sum16_0_level1_2_half,
    sum16_0_level1_2_sum, sum16_0_level1_3_carry, sum16_0_level1_3_half, sum16_0_level1_3_sum,
    sum16_0_level1_4_carry, sum16_0_level1_4_half, sum16_0_level1_4_sum, sum16_0_level2_1_carry,
    sum16_0_level2_1_half, sum16_0_level2_1_sum, sum16_0_level2_3_carry, sum16_0_level2_3_half,
    sum16_0_level2_3_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half, sum16_0_level3_1_sum, term;
  wire [14:0] _025_, _026_, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum;
  wire [3:0] _029_, _030_, _040_, _041_, sum16_0_level2_2_carry, sum16_0_level2_2_half, sum16_0_level2_2_sum,
    sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum;
  wire [15:0] _034_, _035_, _082_, sum16_0_level3_0_carry, sum16_0_level3_0_half, sum16_0_level3_0_sum,
    sum16_0_signs;
  wire [11:0] _042_, _043_, sum16_0_level4_1_carry, sum16_0_level4_1_half, sum16_0_level4_1_sum;
  wire [9:0] _045_, _046_, sum16_0_level4_2_carry, sum16_0_level4_2_half, sum16_0_level4_2_sum;
  wire [12:0] _047_, _048_, _051_, _052_, sum16_0_level5_0_carry, sum16_0_level5_0_half, sum16_0_level5_0_sum,
    sum16_0_level6_0_carry, sum16_0_level6_0_half, sum16_0_level6_0_sum;
  wire [4:0] sum16_0_negative_total, sum16_0_others;
  assign sum16_0_signs[15] = i__a15__sign ^ i__b15__sign;
  assign sum16_0_negative_level1_0_half = negative ^ sum16_0_signs[1];
  assign sum16_0_negative_level1_0_sum = sum16_0_negative_level1_0_half ^ sum16_0_signs[2];
  assign _000_ = negative & sum16_0_signs[1];
  assign _011_ = sum16_0_negative_level1_0_half & sum16_0_signs[2];
  assign sum16_0_negative_level1_0_carry = _000_ | _011_;
  assign sum16_0_negative_level1_1_half = sum16_0_signs[3] ^ sum16_0_signs[4];
  assign sum16_0_negative_level1_1_sum = sum16_0_negative_level1_1_half ^ sum16_0_signs[5];
  assign _022_ = sum16_0_signs[3] & sum16_0_signs[4];
  assign _033_ = sum16_0_negative_level1_1_half & sum16_0_signs[5];
  assign sum16_0_negative_level1_1_carry = _022_ | _033_;
  assign sum16_0_negative_level1_2_half = sum16_0_signs[6] ^ sum16_0_signs[7];
  assign sum16_0_negative_level1_2_sum = sum16_0_negative_level1_2_half ^ sum16_0_signs[8];
  assign _044_ = sum16_0_signs[6] & sum16_0_signs[7];
  assign _055_ = sum16_0_negative_level1_2_half & sum16_0_signs[8];
  assign sum16_0_negative_level1_2_carry = _044_ | _055_;
  assign sum16_0_negative_level1_3_half = sum16_0_signs[9] ^ sum16_0_signs[10];
  assign sum16_0_negative_level1_3_sum = sum16_0_negative_level1_3_half ^ sum16_0_signs[11];
  assign _066_ = sum16_0_signs[9] & sum16_0_signs[10];
  assign _077_ = sum16_0_negative_level1_3_half & sum16_0_signs[11];
  assign sum16_0_negative_level1_3_carry = _066_ | _077_;
  assign sum16_0_negative_level1_4_half = sum16_0_signs[12] ^ sum16_0_signs[13];
  assign sum16_0_negative_level1_4_sum = sum16_0_negative_level1_4_half ^ sum16_0_signs[14];
  assign _083_ = sum16_0_signs[12] & sum16_0_signs[13];
  assign _001_ = sum16_0_negative_level1_4_half & sum16_0_signs[14];
  assign sum16_0_negative_level1_4_carry = _083_ | _001_;
  assign sum16_0_negative_level2_0_half = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } ^ { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign sum16_0_negative_level2_0_sum = sum16_0_negative_level2_0_half ^ { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign _002_ = { sum16_0_negative_level1_0_carry, sum16_0_signs[15] } & { sum16_0_negative_level1_1_carry, sum16_0_negative_level1_0_sum };
  assign _003_ = sum16_0_negative_level2_0_half & { sum16_0_negative_level1_2_carry, sum16_0_negative_level1_1_sum };
  assign sum16_0_negative_level2_0_carry = _002_ | _003_;
  assign sum16_0_negative_level2_1_half = sum16_0_negative_level1_2_sum ^ sum16_0_negative_level1_3_sum;
  assign sum16_0_negative_level2_1_sum = sum16_0_negative_level2_1_half ^ sum16_0_negative_level1_4_sum;
  assign _004_ = sum16_0_negative_level1_2_sum & sum16_0_negative_level1_3_sum;
  assign _005_ = sum16_0_negative_level2_1_half & sum16_0_negative_level1_4_sum;
  assign sum16_0_negative_level2_1_carry = _004_ | _005_;
  assign sum16_0_negative_level3_0_half = sum16_0_negative_level1_3_carry ^ sum16_0_negative_level1_4_carry;
  assign sum16_0_negative_level3_0_sum = sum16_0_negative_level3_0_half ^ sum16_0_negative_level2_0_carry[0];
  assign _006_ = sum16_0_negative_level1_3_carry & sum16_0_negative_level1_4_carry;
  assign _007_ = sum16_0_negative_level3_0_half & sum16_0_negative_level2_0_carry[0];
  assign sum16_0_negative_level3_0_carry = _006_ | _007_;
  assign sum16_0_negative_level4_0_half = sum16_0_negative_level2_1_carry ^ sum16_0_negative_level2_0_sum[1];
  assign sum16_0_negative_level4_0_sum = sum16_0_negative_level4_0_half ^ sum16_0_negative_level3_0_sum;
  assign _008_ = sum16_0_negative_level2_1_carry & sum16_0_negative_level2_0_sum[1];
  assign _009_ = sum16_0_negative_level4_0_half & sum16_0_negative_level3_0_sum;
  assign sum16_0_negative_level4_0_carry = _008_ | _009_;
  assign sum16_0_negative_level5_0_half = sum16_0_negative_level2_0_carry[1] ^ sum16_0_negative_level3_0_carry;
  assign sum16_0_negative_level5_0_sum = sum16_0_negative_level5_0_half ^ sum16_0_negative_level4_0_carry;
  assign _010_ = sum16_0_negative_level2_0_carry[1] & sum16_0_negative_level3_0_carry;
  assign _012_ = sum16_0_negative_level5_0_half & sum16_0_negative_level4_0_carry;
  assign sum16_0_negative_level5_0_carry = _010_ | _012_;
  assign { _013_[5], sum16_0_negative_total } = { sum16_0_negative_level5_0_carry, sum16_0_negative_level5_0_sum, sum16_0_negative_level4_0_sum, sum16_0_negative_level2_0_sum[0] } + sum16_0_negative_level2_1_sum;
  assign sum16_0_others = ~ sum16_0_negative_total;
  assign sum16_0_level1_0_half = term ^ _098_;
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ _097_;
  assign _014_ = term & _098_;
  assign _015_ = sum16_0_level1_0_half & _097_;
  assign sum16_0_level1_0_carry = _014_ | _015_;
  assign sum16_0_level1_1_half = _096_ ^ _095_;
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ _094_;
  assign _016_ = _096_ & _095_;
  assign _017_ = sum16_0_level1_1_half & _094_;
  assign sum16_0_level1_1_carry = _016_ | _017_;
  assign sum16_0_level1_2_half = _093_ ^ _092_;
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ _091_;
  assign _018_ = _093_ & _092_;
  assign _019_ = sum16_0_level1_2_half & _091_;
  assign sum16_0_level1_2_carry = _018_ | _019_;
  assign sum16_0_level1_3_half = _090_ ^ _089_;
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ _088_;
  assign _020_ = _090_ & _089_;
  assign _021_ = sum16_0_level1_3_half & _088_;
  assign sum16_0_level1_3_carry = _020_ | _021_;
  assign sum16_0_level1_4_half = _087_ ^ _086_;
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ _085_;
  assign _023_ = _087_ & _086_;
  assign _024_ = sum16_0_level1_4_half & _085_;
  assign sum16_0_level1_4_carry = _023_ | _024_;
  assign sum16_0_level2_0_half = { sum16_0_others[0], _084_ } ^ { 1'h1, sum16_0_level1_0_carry[12:4], sum16_0_negative_total };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { sum16_0_level1_0_carry[13], sum16_0_level1_0_sum };
  assign _025_ = { sum16_0_others[0], _084_ } & { 1'h1, sum16_0_level1_0_carry[12:4], sum16_0_negative_total };
  assign _026_ = sum16_0_level2_0_half & { sum16_0_level1_0_carry[13], sum16_0_level1_0_sum };
  assign sum16_0_level2_0_carry = _025_ | _026_;
  assign sum16_0_level2_1_half = sum16_0_level1_1_sum ^ sum16_0_level1_2_sum;
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ sum16_0_level1_3_sum;
  assign _027_ = sum16_0_level1_1_sum & sum16_0_level1_2_sum;
  assign _028_ = sum16_0_level2_1_half & sum16_0_level1_3_sum;
  assign sum16_0_level2_1_carry = _027_ | _028_;
  assign sum16_0_level2_2_half = sum16_0_level1_0_carry[3:0] ^ sum16_0_level1_1_carry[3:0];
  assign sum16_0_level2_2_sum = sum16_0_level2_2_half ^ sum16_0_level1_2_carry[3:0];
  assign _029_ = sum16_0_level1_0_carry[3:0] & sum16_0_level1_1_carry[3:0];
  assign _030_ = sum16_0_level2_2_half & sum16_0_level1_2_carry[3:0];
  assign sum16_0_level2_2_carry = _029_ | _030_;
  assign sum16_0_level2_3_half = sum16_0_level1_3_carry ^ sum16_0_level1_4_carry;
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ { sum16_0_level1_1_carry[13], sum16_0_level1_4_sum[13:1] };
  assign _031_ = sum16_0_level1_3_carry & sum16_0_level1_4_carry;
  assign _032_ = sum16_0_level2_3_half & { sum16_0_level1_1_carry[13], sum16_0_level1_4_sum[13:1] };
  assign sum16_0_level2_3_carry = _031_ | _032_;
  assign sum16_0_level3_0_half = { sum16_0_level2_0_carry[14:13], sum16_0_level1_1_carry[12:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } ^ { sum16_0_others[1], sum16_0_level2_3_carry[12], sum16_0_level1_2_carry[12:4], sum16_0_level2_0_sum[4:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_3_carry[13], sum16_0_level2_0_sum[14], sum16_0_level2_1_sum };
  assign _034_ = { sum16_0_level2_0_carry[14:13], sum16_0_level1_1_carry[12:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } & { sum16_0_others[1], sum16_0_level2_3_carry[12], sum16_0_level1_2_carry[12:4], sum16_0_level2_0_sum[4:0] };
  assign _035_ = sum16_0_level3_0_half & { sum16_0_level2_3_carry[13], sum16_0_level2_0_sum[14], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _034_ | _035_;
  assign sum16_0_level3_1_half = sum16_0_level2_1_carry ^ { sum16_0_level1_2_carry[13], sum16_0_level2_0_carry[12:4], sum16_0_level2_2_sum };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ sum16_0_level2_3_sum;
  assign _036_ = sum16_0_level2_1_carry & { sum16_0_level1_2_carry[13], sum16_0_level2_0_carry[12:4], sum16_0_level2_2_sum };
  assign _037_ = sum16_0_level3_1_half & sum16_0_level2_3_sum;
  assign sum16_0_level3_1_carry = _036_ | _037_;
  assign sum16_0_level3_2_half = sum16_0_level2_0_sum[5] ^ sum16_0_level2_2_carry[3];
  assign sum16_0_level3_2_sum = sum16_0_level3_2_half ^ sum16_0_level2_3_carry[3];
  assign _038_ = sum16_0_level2_0_sum[5] & sum16_0_level2_2_carry[3];
  assign _039_ = sum16_0_level3_2_half & sum16_0_level2_3_carry[3];
  assign sum16_0_level3_2_carry = _038_ | _039_;
  assign sum16_0_level4_0_half = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } ^ { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_1_sum[3:0];
  assign _040_ = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } & { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign _041_ = sum16_0_level4_0_half & sum16_0_level3_1_sum[3:0];
  assign sum16_0_level4_0_carry = _040_ | _041_;
  assign sum16_0_level4_1_half = { sum16_0_level2_3_carry[11:4], sum16_0_level3_1_carry[3:0] } ^ { sum16_0_level2_0_sum[13:6], sum16_0_level3_0_carry[4:1] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ sum16_0_level3_0_sum[13:2];
  assign _042_ = { sum16_0_level2_3_carry[11:4], sum16_0_level3_1_carry[3:0] } & { sum16_0_level2_0_sum[13:6], sum16_0_level3_0_carry[4:1] };
  assign _043_ = sum16_0_level4_1_half & sum16_0_level3_0_sum[13:2];
  assign sum16_0_level4_1_carry = _042_ | _043_;
  assign sum16_0_level4_2_half = { sum16_0_level3_0_sum[15], sum16_0_level3_1_sum[13:6], sum16_0_level3_2_carry } ^ sum16_0_level3_0_carry[14:5];
  assign sum16_0_level4_2_sum = sum16_0_level4_2_half ^ sum16_0_level3_1_carry[13:4];
  assign _045_ = { sum16_0_level3_0_sum[15], sum16_0_level3_1_sum[13:6], sum16_0_level3_2_carry } & sum16_0_level3_0_carry[14:5];
  assign _046_ = sum16_0_level4_2_half & sum16_0_level3_1_carry[13:4];
  assign sum16_0_level4_2_carry = _045_ | _046_;
  assign sum16_0_level5_0_half = { sum16_0_level4_2_sum[8:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } ^ { sum16_0_level3_0_sum[14], sum16_0_level4_2_carry[6:0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ { sum16_0_level4_1_carry[11], sum16_0_level4_1_sum };
  assign _047_ = { sum16_0_level4_2_sum[8:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } & { sum16_0_level3_0_sum[14], sum16_0_level4_2_carry[6:0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign _048_ = sum16_0_level5_0_half & { sum16_0_level4_1_carry[11], sum16_0_level4_1_sum };
  assign sum16_0_level5_0_carry = _047_ | _048_;
  assign sum16_0_level5_1_half = sum16_0_others[2] ^ sum16_0_level3_0_carry[15];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ sum16_0_level4_2_carry[9];
  assign _049_ = sum16_0_others[2] & sum16_0_level3_0_carry[15];
  assign _050_ = sum16_0_level5_1_half & sum16_0_level4_2_carry[9];
  assign sum16_0_level5_1_carry = _049_ | _050_;
  assign sum16_0_level6_0_half = { sum16_0_level4_2_carry[8:7], sum16_0_level4_1_carry[10:0] } ^ { sum16_0_level4_2_sum[9], sum16_0_level5_0_carry[11:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ { sum16_0_level5_0_carry[12], sum16_0_level5_0_sum[12:1] };
  assign _051_ = { sum16_0_level4_2_carry[8:7], sum16_0_level4_1_carry[10:0] } & { sum16_0_level4_2_sum[9], sum16_0_level5_0_carry[11:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign _052_ = sum16_0_level6_0_half & { sum16_0_level5_0_carry[12], sum16_0_level5_0_sum[12:1] };
  assign sum16_0_level6_0_carry = _051_ | _052_;
  assign sum16_0_level7_0_half = sum16_0_level5_0_carry[2] ^ sum16_0_level6_0_carry[1];
  assign sum16_0_level7_0_sum = sum16_0_level7_0_half ^ sum16_0_level6_0_sum[2];
  assign _053_ = sum16_0_level5_0_carry[2] & sum16_0_level6_0_carry[1];
  assign _054_ = sum16_0_level7_0_half & sum16_0_level6_0_sum[2];
  assign sum16_0_level7_0_carry = _053_ | _054_;
  assign sum16_0_level8_0_half = sum16_0_level6_0_carry[2] ^ sum16_0_level6_0_sum[3];
  assign sum16_0_level8_0_sum = sum16_0_level8_0_half ^ sum16_0_level7_0_carry;
  assign _056_ = sum16_0_level6_0_carry[2] & sum16_0_level6_0_sum[3];
  assign _057_ = sum16_0_level8_0_half & sum16_0_level7_0_carry;
  assign sum16_0_level8_0_carry = _056_ | _057_;
  assign sum16_0_level9_0_half = sum16_0_level6_0_carry[3] ^ sum16_0_level6_0_sum[4];
  assign sum16_0_level9_0_sum = sum16_0_level9_0_half ^ sum16_0_level8_0_carry;
  assign _058_ = sum16_0_level6_0_carry[3] & sum16_0_level6_0_sum[4];
  assign _059_ = sum16_0_level9_0_half & sum16_0_level8_0_carry;
  assign sum16_0_level9_0_carry = _058_ | _059_;
  assign sum16_0_level10_0_half = sum16_0_level6_0_carry[4] ^ sum16_0_level6_0_sum[5];
  assign sum16_0_level10_0_sum = sum16_0_level10_0_half ^ sum16_0_level9_0_carry;
  assign _060_ = sum16_0_level6_0_carry[4] & sum16_0_level6_0_sum[5];
  assign _061_ = sum16_0_level10_0_half & sum16_0_level9_0_carry;
  assign sum16_0_level10_0_carry = _060_ | _061_;
  assign sum16_0_level11_0_half = sum16_0_level6_0_carry[5] ^ sum16_0_level6_0_sum[6];
  assign sum16_0_level11_0_sum = sum16_0_level11_0_half ^ sum16_0_level10_0_carry;
  assign _062_ = sum16_0_level6_0_carry[5] & sum16_0_level6_0_sum[6];
  assign _063_ = sum16_0_level11_0_half & sum16_0_level10_0_carry;
  assign sum16_0_level11_0_carry = _062_ | _063_;
  assign sum16_0_level12_0_half = sum16_0_level6_0_carry[6] ^ sum16_0_level6_0_sum[7];
  assign sum16_0_level12_0_sum = sum16_0_level12_0_half ^ sum16_0_level11_0_carry;
  assign _064_ = sum16_0_level6_0_carry[6] & sum16_0_level6_0_sum[7];
  assign _065_ = sum16_0_level12_0_half & sum16_0_level11_0_carry;
  assign sum16_0_level12_0_carry = _064_ | _065_;
  assign sum16_0_level13_0_half = sum16_0_level6_0_carry[7] ^ sum16_0_level6_0_sum[8];
  assign sum16_0_level13_0_sum = sum16_0_level13_0_half ^ sum16_0_level12_0_carry;
  assign _067_ = sum16_0_level6_0_carry[7] & sum16_0_level6_0_sum[8];
  assign _068_ = sum16_0_level13_0_half & sum16_0_level12_0_carry;
  assign sum16_0_level13_0_carry = _067_ | _068_;
  assign sum16_0_level14_0_half = sum16_0_level6_0_carry[8] ^ sum16_0_level6_0_sum[9];
  assign sum16_0_level14_0_sum = sum16_0_level14_0_half ^ sum16_0_level13_0_carry;
  assign _069_ = sum16_0_level6_0_carry[8] & sum16_0_level6_0_sum[9];
  assign _070_ = sum16_0_level14_0_half & sum16_0_level13_0_carry;
  assign sum16_0_level14_0_carry = _069_ | _070_;
  assign sum16_0_level15_0_half = sum16_0_level6_0_carry[9] ^ sum16_0_level6_0_sum[10];
  assign sum16_0_level15_0_sum = sum16_0_level15_0_half ^ sum16_0_level14_0_carry;
  assign _071_ = sum16_0_level6_0_carry[9] & sum16_0_level6_0_sum[10];
  assign _072_ = sum16_0_level15_0_half & sum16_0_level14_0_carry;
  assign sum16_0_level15_0_carry = _071_ | _072_;
  assign sum16_0_level16_0_half = sum16_0_level6_0_carry[10] ^ sum16_0_level6_0_sum[11];
  assign sum16_0_level16_0_sum = sum16_0_level16_0_half ^ sum16_0_level15_0_carry;
  assign _073_ = sum16_0_level6_0_carry[10] & sum16_0_level6_0_sum[11];
  assign _074_ = sum16_0_level16_0_half & sum16_0_level15_0_carry;
  assign sum16_0_level16_0_carry = _073_ | _074_;
  assign sum16_0_level17_0_half = sum16_0_level6_0_carry[11] ^ sum16_0_level6_0_sum[12];
  assign sum16_0_level17_0_sum = sum16_0_level17_0_half ^ sum16_0_level16_0_carry;
  assign _075_ = sum16_0_level6_0_carry[11] & sum16_0_level6_0_sum[12];
  assign _076_ = sum16_0_level17_0_half & sum16_0_level16_0_carry;
  assign sum16_0_level17_0_carry = _075_ | _076_;
  assign sum16_0_level18_0_half = sum16_0_level5_1_sum ^ sum16_0_level6_0_carry[12];
  assign sum16_0_level18_0_sum = sum16_0_level18_0_half ^ sum16_0_level17_0_carry;
  assign _078_ = sum16_0_level5_1_sum & sum16_0_level6_0_carry[12];
  assign _079_ = sum16_0_level18_0_half & sum16_0_level17_0_carry;
  assign sum16_0_level18_0_carry = _078_ | _079_;
  assign sum16_0_level19_0_half = sum16_0_others[3] ^ sum16_0_level5_1_carry;
  assign sum16_0_level19_0_sum = sum16_0_level19_0_half ^ sum16_0_level18_0_carry;
  assign _080_ = sum16_0_others[3] & sum16_0_level5_1_carry;
  assign _081_ = sum16_0_level19_0_half & sum16_0_level18_0_carry;
  assign sum16_0_level19_0_carry = _080_ | _081_;
  assign { _082_[15], port_73 } = { sum16_0_others[4], sum16_0_level19_0_sum, sum16_0_level18_0_sum, sum16_0_level17_0_sum, sum16_0_level16_0_sum, sum16_0_level15_0_sum, sum16_0_level14_0_sum, sum16_0_level13_0_sum, sum16_0_level12_0_sum, sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum, sum16_0_level7_0_sum, sum16_0_level6_0_carry[0] } + { sum16_0_level19_0_carry, 13'h0000, sum16_0_level6_0_sum[1] };
  assign negative = a_13_7[0] ^ b_13_7[0];
  assign sum16_0_signs[1] = a_21_15[0] ^ b_21_15[0];
  assign sum16_0_signs[2] = a_29_23[0] ^ b_29_23[0];
  assign sum16_0_signs[3] = a_37_31[0] ^ b_37_31[0];
  assign sum16_0_signs[4] = a_45_39[0] ^ b_45_39[0];
  assign sum16_0_signs[5] = a_53_47[0] ^ b_53_47[0];
  assign sum16_0_signs[6] = a_61_55[0] ^ b_61_55[0];
  assign sum16_0_signs[7] = a_69_63[0] ^ b_69_63[0];
  assign sum16_0_signs[8] = a_77_71[0] ^ b_77_71[0];
  assign sum16_0_signs[9] = a_85_79[0] ^ b_85_79[0];
  assign sum16_0_signs[10] = a_93_87[0] ^ b_93_87[0];
  assign sum16_0_signs[11] = a_101_95[0] ^ b_101_95[0];
  assign sum16_0_signs[12] = a_109_103[0] ^ b_109_103[0];
  assign sum16_0_signs[13] = a_117_111[0] ^ b_117_111[0];
  assign sum16_0_signs[14] = a_125_119[0] ^ b_125_119[0];
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product0 (
    .a__shift(a__shift),
    .b__shift(b__shift),
    .negative(negative),
    .port(a_5_0),
    .port_2(b_5_0),
    .port_3(unpack__a0__sig_6),
    .port_4(unpack__b0__sig_6),
    .term(term)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product1 (
    .a__shift(a__shift_2),
    .b__shift(b__shift_2),
    .negative(sum16_0_signs[1]),
    .port(a_13_7[6:1]),
    .port_2(b_13_7[6:1]),
    .port_3(unpack__a1__sig_6),
    .port_4(unpack__b1__sig_6),
    .term(_098_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product10 (
    .a__shift(a__shift_11),
    .b__shift(b__shift_11),
    .negative(sum16_0_signs[10]),
    .port(a_85_79[6:1]),
    .port_2(b_85_79[6:1]),
    .port_3(unpack__a10__sig_6),
    .port_4(unpack__b10__sig_6),
    .term(_089_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product11 (
    .a__shift(a__shift_12),
    .b__shift(b__shift_12),
    .negative(sum16_0_signs[11]),
    .port(a_93_87[6:1]),
    .port_2(b_93_87[6:1]),
    .port_3(unpack__a11__sig_6),
    .port_4(unpack__b11__sig_6),
    .term(_088_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product12 (
    .a__shift(a__shift_13),
    .b__shift(b__shift_13),
    .negative(sum16_0_signs[12]),
    .port(a_101_95[6:1]),
    .port_2(b_101_95[6:1]),
    .port_3(unpack__a12__sig_6),
    .port_4(unpack__b12__sig_6),
    .term(_087_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product13 (
    .a__shift(a__shift_14),
    .b__shift(b__shift_14),
    .negative(sum16_0_signs[13]),
    .port(a_109_103[6:1]),
    .port_2(b_109_103[6:1]),
    .port_3(unpack__a13__sig_6),
    .port_4(unpack__b13__sig_6),
    .term(_086_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product14 (
    .a__shift(a__shift_15),
    .b__shift(b__shift_15),
    .negative(sum16_0_signs[14]),
    .port(a_117_111[6:1]),
    .port_2(b_117_111[6:1]),
    .port_3(unpack__a14__sig_6),
    .port_4(unpack__b14__sig_6),
    .term(_085_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product15 (
    .a__shift(a__shift_16),
    .b__shift(b__shift_16),
    .negative(sum16_0_signs[15]),
    .port(a_125_119[6:1]),
    .port_2(b_125_119[6:1]),
    .port_3(unpack__a15__sig_6),
    .port_4(unpack__b15__sig_6),
    .term(_084_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product2 (
    .a__shift(a__shift_3),
    .b__shift(b__shift_3),
    .negative(sum16_0_signs[2]),
    .port(a_21_15[6:1]),
    .port_2(b_21_15[6:1]),
    .port_3(unpack__a2__sig_6),
    .port_4(unpack__b2__sig_6),
    .term(_097_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product3 (
    .a__shift(a__shift_4),
    .b__shift(b__shift_4),
    .negative(sum16_0_signs[3]),
    .port(a_29_23[6:1]),
    .port_2(b_29_23[6:1]),
    .port_3(unpack__a3__sig_6),
    .port_4(unpack__b3__sig_6),
    .term(_096_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product4 (
    .a__shift(a__shift_5),
    .b__shift(b__shift_5),
    .negative(sum16_0_signs[4]),
    .port(a_37_31[6:1]),
    .port_2(b_37_31[6:1]),
    .port_3(unpack__a4__sig_6),
    .port_4(unpack__b4__sig_6),
    .term(_095_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product5 (
    .a__shift(a__shift_6),
    .b__shift(b__shift_6),
    .negative(sum16_0_signs[5]),
    .port(a_45_39[6:1]),
    .port_2(b_45_39[6:1]),
    .port_3(unpack__a5__sig_6),
    .port_4(unpack__b5__sig_6),
    .term(_094_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product6 (
    .a__shift(a__shift_7),
    .b__shift(b__shift_7),
    .negative(sum16_0_signs[6]),
    .port(a_53_47[6:1]),
    .port_2(b_53_47[6:1]),
    .port_3(unpack__a6__sig_6),
    .port_4(unpack__b6__sig_6),
    .term(_093_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product7 (
    .a__shift(a__shift_8),
    .b__shift(b__shift_8),
    .negative(sum16_0_signs[7]),
    .port(a_61_55[6:1]),
    .port_2(b_61_55[6:1]),
    .port_3(unpack__a7__sig_6),
    .port_4(unpack__b7__sig_6),
    .term(_092_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product8 (
    .a__shift(a__shift_9),
    .b__shift(b__shift_9),
    .negative(sum16_0_signs[8]),
    .port(a_69_63[6:1]),
    .port_2(b_69_63[6:1]),
    .port_3(unpack__a8__sig_6),
    .port_4(unpack__b8__sig_6),
    .term(_091_)
  );
  dot_msfp16_msfp16_lanes16_fp32__blocks__product product9 (
    .a__shift(a__shift_10),
    .b__shift(b__shift_10),
    .negative(sum16_0_signs[9]),
    .port(a_77_71[6:1]),
    .port_2(b_77_71[6:1]),
    .port_3(unpack__a9__sig_6),
    .port_4(unpack__b9__sig_6),
    .term(_090_)
  );
  assign blocks__s0_0 = sum16_0_level3_0_sum[0];
  assign blocks__s0_1 = sum16_0_level4_0_sum[0];
  assign blocks__s0_2 = sum16_0_level5_0_sum[0];
  assign blocks__s0_3 = sum16_0_level6_0_sum[0];
  assign _013_[4:0] = sum16_0_negative_total;
  assign sum16_0_signs[0] = negative;
  assign _082_[14:0] = port_73;
endmodule

module dot_msfp16_msfp16_lanes16_fp32__blocks__product (
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

module dot_msfp16_msfp16_lanes16_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [70:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, at_floor, empty16_4, empty16_5,
    empty16_6, empty16_7, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35,
    empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44,
    empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51, empty2_52, empty2_53,
    empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60, empty2_61, empty2_62,
    empty2_63, empty32_2, empty32_3, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20,
    empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29,
    empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_8,
    empty8_9, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36,
    zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45,
    zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54,
    zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _035_;
  wire [9:0] _057_, _058_;
  wire [6:0] leading_zeros;
  wire [70:0] shifted_by_127;
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
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_8, zeros8_9;
  assign zeros2_28 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_29 = _000_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_30 = _001_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_31 = _002_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_32 = _003_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_33 = _004_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_34 = _005_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_35 = _006_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign empty2_36 = _007_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[16];
  assign _008_ = ~ i__sig[17];
  assign empty2_37 = _008_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[18];
  assign _009_ = ~ i__sig[19];
  assign empty2_38 = _009_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[20];
  assign _010_ = ~ i__sig[21];
  assign empty2_39 = _010_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[22];
  assign _011_ = ~ i__sig[23];
  assign zeros2_40 = ~ i__sig[24];
  assign empty2_40 = _011_ & zeros2_40;
  assign _012_ = ~ i__sig[25];
  assign zeros2_41 = ~ i__sig[26];
  assign empty2_41 = _012_ & zeros2_41;
  assign _013_ = ~ i__sig[27];
  assign empty2_42 = _013_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[28];
  assign _014_ = ~ i__sig[29];
  assign empty2_43 = _014_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[30];
  assign _015_ = ~ i__sig[31];
  assign empty2_44 = _015_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[32];
  assign _016_ = ~ i__sig[33];
  assign zeros2_45 = ~ i__sig[34];
  assign empty2_45 = _016_ & zeros2_45;
  assign _017_ = ~ i__sig[35];
  assign zeros2_46 = ~ i__sig[36];
  assign empty2_46 = _017_ & zeros2_46;
  assign _018_ = ~ i__sig[37];
  assign zeros2_47 = ~ i__sig[38];
  assign empty2_47 = _018_ & zeros2_47;
  assign _019_ = ~ i__sig[39];
  assign empty2_48 = _019_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[40];
  assign _020_ = ~ i__sig[41];
  assign empty2_49 = _020_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[42];
  assign _021_ = ~ i__sig[43];
  assign empty2_50 = _021_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[44];
  assign _022_ = ~ i__sig[45];
  assign zeros2_51 = ~ i__sig[46];
  assign empty2_51 = _022_ & zeros2_51;
  assign _023_ = ~ i__sig[47];
  assign zeros2_52 = ~ i__sig[48];
  assign empty2_52 = _023_ & zeros2_52;
  assign _024_ = ~ i__sig[49];
  assign empty2_53 = _024_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[50];
  assign _025_ = ~ i__sig[51];
  assign empty2_54 = _025_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[52];
  assign _026_ = ~ i__sig[53];
  assign empty2_55 = _026_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[54];
  assign _027_ = ~ i__sig[55];
  assign empty2_56 = _027_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[56];
  assign _028_ = ~ i__sig[57];
  assign empty2_57 = _028_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[58];
  assign _029_ = ~ i__sig[59];
  assign empty2_58 = _029_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_59 = _030_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_60 = _031_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_61 = _032_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[66];
  assign _033_ = ~ i__sig[67];
  assign empty2_62 = _033_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[68];
  assign _034_ = ~ i__sig[69];
  assign empty2_63 = _034_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[70];
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
  assign zeros16_3[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
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
  assign leading_zeros[5:0] = empty64_1 ? { 3'h0, empty4_15, zeros16_3[1:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _035_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _035_[6] ? { i__sig[6:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _035_[5] ? { shifted_by_127[38:0], 17'h00000 } : shifted_by_127[70:15];
  assign shifted_by_31 = _035_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _035_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _035_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _035_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _035_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _036_ = ~ _035_[5];
  assign _037_ = | shifted_by_127[14:0];
  assign _038_ = _036_ & _037_;
  assign _039_ = ~ _035_[4];
  assign _040_ = | shifted_by_63[15:0];
  assign _041_ = _039_ & _040_;
  assign _042_ = _038_ | _041_;
  assign _043_ = ~ _035_[3];
  assign _044_ = | shifted_by_31[7:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _035_[2];
  assign _048_ = | shifted_by_15[3:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _035_[1];
  assign _052_ = | shifted_by_7[1:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _035_[0];
  assign _056_ = _055_ & shifted_by_3[0];
  assign normalise__sig_0 = _054_ | _056_;
  assign _057_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _058_[9], o__exp } = at_floor ? 10'h000 : _057_;
  assign zeros8_8[2] = empty4_17;
  assign zeros32_2[4] = empty16_5;
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
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3:2] = { 1'h0, empty4_15 };
  assign zeros32_3[4] = empty16_7;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign _058_[8:0] = o__exp;
endmodule

module dot_msfp16_msfp16_lanes16_fp32__round (
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

module dot_msfp16_msfp16_lanes16_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire [14:0] port_9,
  output wire [17:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [19:0] _0_, _1_;
  assign _0_ = - $signed({ port_9, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _1_[19:18], magnitude0 } = port_9[14] ? _0_ : { port_9[14], port_9, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[17:0] = magnitude0;
endmodule

module dot_msfp16_msfp16_lanes16_fp32__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
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
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a0 (
    .code(a[7:0]),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a1 (
    .code(a[15:8]),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a10 (
    .code(a[87:80]),
    .o__shift(o__a10__shift),
    .port(unpack__a10__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a11 (
    .code(a[95:88]),
    .o__shift(o__a11__shift),
    .port(unpack__a11__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a12 (
    .code(a[103:96]),
    .o__shift(o__a12__shift),
    .port(unpack__a12__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a13 (
    .code(a[111:104]),
    .o__shift(o__a13__shift),
    .port(unpack__a13__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a14 (
    .code(a[119:112]),
    .o__shift(o__a14__shift),
    .port(unpack__a14__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a15 (
    .code(a[127:120]),
    .o__shift(o__a15__shift),
    .port(unpack__a15__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a2 (
    .code(a[23:16]),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a3 (
    .code(a[31:24]),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a4 (
    .code(a[39:32]),
    .o__shift(o__a4__shift),
    .port(unpack__a4__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a5 (
    .code(a[47:40]),
    .o__shift(o__a5__shift),
    .port(unpack__a5__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a6 (
    .code(a[55:48]),
    .o__shift(o__a6__shift),
    .port(unpack__a6__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a7 (
    .code(a[63:56]),
    .o__shift(o__a7__shift),
    .port(unpack__a7__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a8 (
    .code(a[71:64]),
    .o__shift(o__a8__shift),
    .port(unpack__a8__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a a9 (
    .code(a[79:72]),
    .o__shift(o__a9__shift),
    .port(unpack__a9__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b0 (
    .code(b[7:0]),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b1 (
    .code(b[15:8]),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b10 (
    .code(b[87:80]),
    .o__shift(o__b10__shift),
    .port(unpack__b10__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b11 (
    .code(b[95:88]),
    .o__shift(o__b11__shift),
    .port(unpack__b11__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b12 (
    .code(b[103:96]),
    .o__shift(o__b12__shift),
    .port(unpack__b12__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b13 (
    .code(b[111:104]),
    .o__shift(o__b13__shift),
    .port(unpack__b13__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b14 (
    .code(b[119:112]),
    .o__shift(o__b14__shift),
    .port(unpack__b14__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b15 (
    .code(b[127:120]),
    .o__shift(o__b15__shift),
    .port(unpack__b15__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b2 (
    .code(b[23:16]),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b3 (
    .code(b[31:24]),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b4 (
    .code(b[39:32]),
    .o__shift(o__b4__shift),
    .port(unpack__b4__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b5 (
    .code(b[47:40]),
    .o__shift(o__b5__shift),
    .port(unpack__b5__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b6 (
    .code(b[55:48]),
    .o__shift(o__b6__shift),
    .port(unpack__b6__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b7 (
    .code(b[63:56]),
    .o__shift(o__b7__shift),
    .port(unpack__b7__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b8 (
    .code(b[71:64]),
    .o__shift(o__b8__shift),
    .port(unpack__b8__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a b9 (
    .code(b[79:72]),
    .o__shift(o__b9__shift),
    .port(unpack__b9__sig_6)
  );
  dot_msfp16_msfp16_lanes16_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_msfp16_msfp16_lanes16_fp32__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire o__shift
);
  assign o__shift = 1'h1;
  assign port = code[6];
endmodule

module dot_msfp16_msfp16_lanes16_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
