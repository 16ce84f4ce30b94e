// dot_mx6_mx6_lanes16_fp32
//
// Spec:    dot:a=mx6,b=mx6,lanes=16,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a            80 bits  16 x e1m3b1fn
//   input  b            80 bits  16 x e1m3b1fn
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  a_level1      8 bits  8 x uint1
//   input  b_level1      8 bits  8 x uint1
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 80'h5ede5faf6f2fd7b797eb, b = 80'hfaf6f2fd7b797ebdbcbf, a_scale = 0x7e (0.5), b_scale = 0x81 (4), a_level1
//     = [0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], b_level1 = [0x1 (1), 0x1 (1),
//     0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1), 0x1 (1)], acc = 0xc0341062 (-2.81349993) give o = 0xc16ac418
//     (-14.6728745)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mx6_mx6_lanes16_fp32 (
  input wire [79:0] a,
  input wire [79:0] b,
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
  wire [66:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [14:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [13:0] scale__p0__sig;
  wire [3:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__a4__sig,
    unpack__a5__sig, unpack__a6__sig, unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig,
    unpack__b10__sig, unpack__b11__sig, unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig, unpack__b4__sig, unpack__b5__sig, unpack__b6__sig,
    unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_mx6_mx6_lanes16_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[14]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_mx6_mx6_lanes16_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[14]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mx6_mx6_lanes16_fp32__blocks blocks (
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
    .i__a15__sign(a[79]),
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b15__sign(b[79]),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_2_0(a[2:0]),
    .a_47_44(a[47:44]),
    .a_52_49(a[52:49]),
    .a_57_54(a[57:54]),
    .a_62_59(a[62:59]),
    .a_67_64(a[67:64]),
    .a_72_69(a[72:69]),
    .a_77_74(a[77:74]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .b_12_9(b[12:9]),
    .a_7_4(a[7:4]),
    .b_17_14(b[17:14]),
    .b_22_19(b[22:19]),
    .b_27_24(b[27:24]),
    .b_32_29(b[32:29]),
    .b_37_34(b[37:34]),
    .b_42_39(b[42:39]),
    .b_47_44(b[47:44]),
    .b_52_49(b[52:49]),
    .b_57_54(b[57:54]),
    .b_62_59(b[62:59]),
    .a_12_9(a[12:9]),
    .b_67_64(b[67:64]),
    .b_72_69(b[72:69]),
    .b_77_74(b[77:74]),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .a_level1(a_level1),
    .b_level1(b_level1),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .a_17_14(a[17:14]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a4__sig_3(unpack__a4__sig[3]),
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a8__sig_3(unpack__a8__sig[3]),
    .unpack__a9__sig_3(unpack__a9__sig[3]),
    .unpack__a10__sig_3(unpack__a10__sig[3]),
    .unpack__a11__sig_3(unpack__a11__sig[3]),
    .unpack__a12__sig_3(unpack__a12__sig[3]),
    .a_22_19(a[22:19]),
    .unpack__a13__sig_3(unpack__a13__sig[3]),
    .unpack__a14__sig_3(unpack__a14__sig[3]),
    .unpack__a15__sig_3(unpack__a15__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .a_27_24(a[27:24]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .unpack__b8__sig_3(unpack__b8__sig[3]),
    .unpack__b9__sig_3(unpack__b9__sig[3]),
    .unpack__b10__sig_3(unpack__b10__sig[3]),
    .unpack__b11__sig_3(unpack__b11__sig[3]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .a_32_29(a[32:29]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .a_37_34(a[37:34]),
    .a_42_39(a[42:39]),
    .sum16_0_total(blocks__s0)
  );
  dot_mx6_mx6_lanes16_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mx6_mx6_lanes16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mx6_mx6_lanes16_fp32__scale scale (
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
  dot_mx6_mx6_lanes16_fp32__unpack unpack (
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
    .unpack__a5__sig_3(unpack__a5__sig[3]),
    .unpack__a6__sig_3(unpack__a6__sig[3]),
    .unpack__a7__sig_3(unpack__a7__sig[3]),
    .unpack__a8__sig_3(unpack__a8__sig[3]),
    .unpack__a9__sig_3(unpack__a9__sig[3]),
    .unpack__a10__sig_3(unpack__a10__sig[3]),
    .unpack__a11__sig_3(unpack__a11__sig[3]),
    .unpack__a12__sig_3(unpack__a12__sig[3]),
    .unpack__a13__sig_3(unpack__a13__sig[3]),
    .unpack__a14__sig_3(unpack__a14__sig[3]),
    .b(b),
    .unpack__a15__sig_3(unpack__a15__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b4__sig_3(unpack__b4__sig[3]),
    .unpack__b5__sig_3(unpack__b5__sig[3]),
    .unpack__b6__sig_3(unpack__b6__sig[3]),
    .unpack__b7__sig_3(unpack__b7__sig[3]),
    .a_level1(a_level1),
    .unpack__b8__sig_3(unpack__b8__sig[3]),
    .unpack__b9__sig_3(unpack__b9__sig[3]),
    .unpack__b10__sig_3(unpack__b10__sig[3]),
    .unpack__b11__sig_3(unpack__b11__sig[3]),
    .unpack__b12__sig_3(unpack__b12__sig[3]),
    .unpack__b13__sig_3(unpack__b13__sig[3]),
    .unpack__b14__sig_3(unpack__b14__sig[3]),
    .unpack__b15__sig_3(unpack__b15__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .b_level1(b_level1),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a4__sig_3(unpack__a4__sig[3])
  );
  assign unpack__a1__sig[2:0] = a[7:5];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b4__sig[2:0] = b[22:20];
  assign unpack__a0__sig[2:0] = a[2:0];
  assign unpack__a4__sig[2:0] = a[22:20];
  assign unpack__b6__sig[2:0] = b[32:30];
  assign unpack__a6__sig[2:0] = a[32:30];
  assign unpack__b5__sig[2:0] = b[27:25];
  assign unpack__b3__sig[2:0] = b[17:15];
  assign unpack__a7__sig[2:0] = a[37:35];
  assign unpack__a3__sig[2:0] = a[17:15];
  assign unpack__a8__sig[2:0] = a[42:40];
  assign unpack__a5__sig[2:0] = a[27:25];
  assign unpack__a9__sig[2:0] = a[47:45];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__b2__sig[2:0] = b[12:10];
  assign unpack__b7__sig[2:0] = b[37:35];
  assign unpack__b11__sig[2:0] = b[57:55];
  assign unpack__b1__sig[2:0] = b[7:5];
  assign unpack__b10__sig[2:0] = b[52:50];
  assign unpack__a10__sig[2:0] = a[52:50];
  assign unpack__b12__sig[2:0] = b[62:60];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__b15__sig[2:0] = b[77:75];
  assign unpack__a2__sig[2:0] = a[12:10];
  assign unpack__b13__sig[2:0] = b[67:65];
  assign unpack__b9__sig[2:0] = b[47:45];
  assign unpack__a11__sig[2:0] = a[57:55];
  assign unpack__a15__sig[2:0] = a[77:75];
  assign unpack__b14__sig[2:0] = b[72:70];
  assign unpack__a14__sig[2:0] = a[72:70];
  assign unpack__a13__sig[2:0] = a[67:65];
  assign unpack__a12__sig[2:0] = a[62:60];
  assign unpack__b8__sig[2:0] = b[42:40];
endmodule

module dot_mx6_mx6_lanes16_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [13:0] scale__p0__sig,
  input wire [66:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [66:0] o__sig,
  output wire o__sign
);
  wire [67:0] _00_;
  wire [68:0] _01_, _03_, _04_;
  wire [69:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [67:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {68{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[69:68], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[68:67], o__sig } = total[67] ? _03_ : { total[67], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[67];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[67:0] = total;
  assign _04_[66:0] = o__sig;
endmodule

module dot_mx6_mx6_lanes16_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [13:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [66:0] o__addend,
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
  wire [66:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha0);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h43);
  assign _26_ = _25_ ? 10'h043 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 41'h00000000000 } : { 1'h0, _22_, code[22:0], 42'h00000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[66:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[66:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[66:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[66:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[66:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[66:64] } : moved_by_63;
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
  assign o__addend = moved | { 66'h00000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a0;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mx6_mx6_lanes16_fp32__align__acc acc_2 (
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

module dot_mx6_mx6_lanes16_fp32__align__acc (
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

module dot_mx6_mx6_lanes16_fp32__blocks (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [3:0] a_12_9,
  input wire [3:0] a_17_14,
  input wire [3:0] a_22_19,
  input wire [3:0] a_27_24,
  input wire [3:0] a_32_29,
  input wire [3:0] a_37_34,
  input wire [3:0] a_42_39,
  input wire [3:0] a_47_44,
  input wire [3:0] a_52_49,
  input wire [3:0] a_57_54,
  input wire [3:0] a_62_59,
  input wire [3:0] a_67_64,
  input wire [3:0] a_72_69,
  input wire [3:0] a_77_74,
  input wire i__a15__sign,
  input wire [2:0] b_2_0,
  input wire [3:0] b_7_4,
  input wire [3:0] b_12_9,
  input wire [3:0] b_17_14,
  input wire [3:0] b_22_19,
  input wire [3:0] b_27_24,
  input wire [3:0] b_32_29,
  input wire [3:0] b_37_34,
  input wire [3:0] b_42_39,
  input wire [3:0] b_47_44,
  input wire [3:0] b_52_49,
  input wire [3:0] b_57_54,
  input wire [3:0] b_62_59,
  input wire [3:0] b_67_64,
  input wire [3:0] b_72_69,
  input wire [3:0] b_77_74,
  input wire i__b15__sign,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire [7:0] a_level1,
  input wire [7:0] b_level1,
  input wire unpack__a0__sig_3,
  input wire a__shift,
  input wire unpack__a1__sig_3,
  input wire a__shift_2,
  input wire unpack__a2__sig_3,
  input wire a__shift_3,
  input wire unpack__a3__sig_3,
  input wire a__shift_4,
  input wire unpack__a4__sig_3,
  input wire a__shift_5,
  input wire unpack__a5__sig_3,
  input wire a__shift_6,
  input wire unpack__a6__sig_3,
  input wire a__shift_7,
  input wire unpack__a7__sig_3,
  input wire a__shift_8,
  input wire unpack__a8__sig_3,
  input wire a__shift_9,
  input wire unpack__a9__sig_3,
  input wire a__shift_10,
  input wire unpack__a10__sig_3,
  input wire a__shift_11,
  input wire unpack__a11__sig_3,
  input wire a__shift_12,
  input wire unpack__a12__sig_3,
  input wire a__shift_13,
  input wire unpack__a13__sig_3,
  input wire a__shift_14,
  input wire unpack__a14__sig_3,
  input wire a__shift_15,
  input wire unpack__a15__sig_3,
  input wire a__shift_16,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_3,
  input wire b__shift,
  input wire unpack__b1__sig_3,
  input wire b__shift_2,
  input wire unpack__b2__sig_3,
  input wire b__shift_3,
  input wire unpack__b3__sig_3,
  input wire b__shift_4,
  input wire unpack__b4__sig_3,
  input wire b__shift_5,
  input wire unpack__b5__sig_3,
  input wire b__shift_6,
  input wire unpack__b6__sig_3,
  input wire b__shift_7,
  input wire unpack__b7__sig_3,
  input wire b__shift_8,
  input wire unpack__b8__sig_3,
  input wire b__shift_9,
  input wire unpack__b9__sig_3,
  input wire b__shift_10,
  input wire unpack__b10__sig_3,
  input wire b__shift_11,
  input wire unpack__b11__sig_3,
  input wire b__shift_12,
  input wire unpack__b12__sig_3,
  input wire b__shift_13,
  input wire unpack__b13__sig_3,
  input wire b__shift_14,
  input wire unpack__b14__sig_3,
  input wire b__shift_15,
  input wire unpack__b15__sig_3,
  input wire b__shift_16,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [14:0] sum16_0_total
);
  wire [2:0] _000_, _007_, _029_, _051_, _099_, _121_, _143_, _165_;
  wire _001_, _002_, _004_, _005_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _022_, _023_, _024_, _026_, _027_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_,
    _041_, _042_, _043_, _044_, _045_, _046_, _048_, _049_, _053_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _069_, _070_, _072_, _073_, _074_, _075_, _078_, _079_,
    _080_, _084_, _085_, _087_, _097_, _102_, _103_, _104_, _105_, _106_, _108_, _109_, _110_, _111_, _112_,
    _113_, _114_, _115_, _117_, _118_, _119_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_,
    _133_, _134_, _135_, _136_, _137_, _138_, _140_, _141_, _146_, _147_, _148_, _149_, _150_, _151_, _152_,
    _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _162_, _163_, _168_, _169_, _170_, _171_, _172_,
    _173_, _174_, _175_, _176_, _177_, _178_, _179_, _180_, negative, sum2_0_level2_0_carry,
    sum2_0_level2_0_half, sum2_0_level2_0_sum, sum2_0_level3_0_carry, sum2_0_level3_0_half, sum2_0_level3_0_sum,
    sum2_0_level4_0_carry, sum2_0_level4_0_half, sum2_0_level4_0_sum, sum2_0_level5_0_carry,
    sum2_0_level5_0_half, sum2_0_level5_0_sum, sum2_0_level6_0_carry, sum2_0_level6_0_half, sum2_0_level6_0_sum,
    sum2_0_level7_0_carry, sum2_0_level7_0_half, sum2_0_level7_0_sum, sum2_0_level8_0_carry,
    sum2_0_level8_0_half, sum2_0_level8_0_sum, sum2_10_level2_0_carry, sum2_10_level2_0_half,
    sum2_10_level2_0_sum, sum2_10_level3_0_carry, sum2_10_level3_0_half, sum2_10_level3_0_sum,
    sum2_10_level4_0_carry, sum2_10_level4_0_half, sum2_10_level4_0_sum, sum2_10_level5_0_carry,
    sum2_10_level5_0_half, sum2_10_level5_0_sum, sum2_10_level6_0_carry, sum2_10_level6_0_half,
    sum2_10_level6_0_sum, sum2_10_level7_0_carry, sum2_10_level7_0_half, sum2_10_level7_0_sum,
    sum2_10_level8_0_carry, sum2_10_level8_0_half, sum2_10_level8_0_sum, sum2_12_level2_0_carry,
    sum2_12_level2_0_half, sum2_12_level2_0_sum, sum2_12_level3_0_carry, sum2_12_level3_0_half,
    sum2_12_level3_0_sum, sum2_12_level4_0_carry, sum2_12_level4_0_half, sum2_12_level4_0_sum,
    sum2_12_level5_0_carry, sum2_12_level5_0_half, sum2_12_level5_0_sum, sum2_12_level6_0_carry,
    sum2_12_level6_0_half, sum2_12_level6_0_sum, sum2_12_level7_0_carry, sum2_12_level7_0_half,
    sum2_12_level7_0_sum, sum2_12_level8_0_carry, sum2_12_level8_0_half, sum2_12_level8_0_sum,
    sum2_14_level2_0_carry, sum2_14_level2_0_half, sum2_14_level2_0_sum, sum2_14_level3_0_carry,
    sum2_14_level3_0_half, sum2_14_level3_0_sum, sum2_14_level4_0_carry, sum2_14_level4_0_half,
    sum2_14_level4_0_sum, sum2_14_level5_0_carry, sum2_14_level5_0_half, sum2_14_level5_0_sum,
    sum2_14_level6_0_carry, sum2_14_level6_0_half, sum2_14_level6_0_sum, sum2_14_level7_0_carry,
    sum2_14_level7_0_half, sum2_14_level7_0_sum, sum2_14_level8_0_carry, sum2_14_level8_0_half,
    sum2_14_level8_0_sum, sum2_2_level2_0_carry, sum2_2_level2_0_half, sum2_2_level2_0_sum,
    sum2_2_level3_0_carry, sum2_2_level3_0_half, sum2_2_level3_0_sum, sum2_2_level4_0_carry,
    sum2_2_level4_0_half, sum2_2_level4_0_sum, sum2_2_level5_0_carry, sum2_2_level5_0_half, sum2_2_level5_0_sum,
    sum2_2_level6_0_carry, sum2_2_level6_0_half, sum2_2_level6_0_sum, sum2_2_level7_0_carry,
    sum2_2_level7_0_half, sum2_2_level7_0_sum, sum2_2_level8_0_carry, sum2_2_level8_0_half, sum2_2_level8_0_sum,
    sum2_4_level2_0_carry, sum2_4_level2_0_half, sum2_4_level2_0_sum, sum2_4_level3_0_carry,
    sum2_4_level3_0_half, sum2_4_level3_0_sum, sum2_4_level4_0_carry, sum2_4_level4_0_half, sum2_4_level4_0_sum,
    sum2_4_level5_0_carry, sum2_4_level5_0_half, sum2_4_level5_0_sum, sum2_4_level6_0_carry,
    sum2_4_level6_0_half, sum2_4_level6_0_sum, sum2_4_level7_0_carry, sum2_4_level7_0_half, sum2_4_level7_0_sum,
    sum2_4_level8_0_carry, sum2_4_level8_0_half, sum2_4_level8_0_sum, sum2_6_level2_0_carry,
    sum2_6_level2_0_half, sum2_6_level2_0_sum, sum2_6_level3_0_carry, sum2_6_level3_0_half, sum2_6_level3_0_sum,
    sum2_6_level4_0_carry, sum2_6_level4_0_half, sum2_6_level4_0_sum, sum2_6_level5_0_carry,
    sum2_6_level5_0_half, sum2_6_level5_0_sum, sum2_6_level6_0_carry, sum2_6_level6_0_half, sum2_6_level6_0_sum,
    sum2_6_level7_0_carry, sum2_6_level7_0_half, sum2_6_level7_0_sum, sum2_6_level8_0_carry,
    sum2_6_level8_0_half, sum2_6_level8_0_sum, sum2_8_level2_0_carry, sum2_8_level2_0_half, sum2_8_level2_0_sum,
    sum2_8_level3_0_carry, sum2_8_level3_0_half, sum2_8_level3_0_sum, sum2_8_level4_0_carry,
    sum2_8_level4_0_half, sum2_8_level4_0_sum, sum2_8_level5_0_carry, sum2_8_level5_0_half, sum2_8_level5_0_sum,
    sum2_8_level6_0_carry, sum2_8_level6_0_half, sum2_8_level6_0_sum, sum2_8_level7_0_carry,
    sum2_8_level7_0_half, sum2_8_level7_0_sum, sum2_8_level8_0_carry, sum2_8_level8_0_half, sum2_8_level8_0_sum;
  wire [9:0] _003_, _025_, _047_, _068_, _081_, _116_, _139_, _161_, sum2_0_total, sum2_10_total, sum2_12_total,
    sum2_14_total, sum2_2_total, sum2_4_total, sum2_6_total, sum2_8_total;
  wire [12:0] _006_, _028_, _050_, _071_, _098_, _120_, _142_, _164_;
  wire [1:0] _008_, _009_, _030_, _031_, _052_, _054_, _096_, _100_, _101_, _107_, _122_, _123_, _144_, _145_,
    _166_, _167_, places2_0, places2_10, places2_12, places2_14, places2_2, places2_4, places2_6, places2_8,
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
  wire [11:0] _076_, _077_, _082_, _083_, _086_, _088_, _091_, _092_, sum16_0_level1_0_carry,
    sum16_0_level1_0_half, sum16_0_level1_0_sum, sum16_0_level1_1_carry, sum16_0_level1_1_half,
    sum16_0_level1_1_sum, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum,
    sum16_0_level3_0_carry, sum16_0_level3_0_half, sum16_0_level3_0_sum;
  wire [10:0] _089_, _090_, _093_, _094_, sum16_0_level2_1_carry, sum16_0_level2_1_half, sum16_0_level2_1_sum,
    sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum;
  wire [15:0] _095_;
  wire [7:0] _181_, _182_, _183_, _184_, _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_,
    _195_, term;
  wire signed [11:0] lifted2_0, lifted2_10, lifted2_12, lifted2_14, lifted2_2, lifted2_4, lifted2_6, lifted2_8;
  assign negative = a_7_4[0] ^ b_7_4[0];
  assign sum2_0_signs[1] = a_12_9[0] ^ b_12_9[0];
  assign { _000_[2], sum2_0_negative_total } = negative + sum2_0_signs[1];
  assign sum2_0_others = ~ sum2_0_negative_total;
  assign sum2_0_level1_0_half = term[1:0] ^ _189_[1:0];
  assign sum2_0_level1_0_sum = sum2_0_level1_0_half ^ sum2_0_negative_total;
  assign _096_ = term[1:0] & _189_[1:0];
  assign _107_ = sum2_0_level1_0_half & sum2_0_negative_total;
  assign sum2_0_level1_0_carry = _096_ | _107_;
  assign sum2_0_level2_0_half = term[2] ^ _189_[2];
  assign sum2_0_level2_0_sum = sum2_0_level2_0_half ^ sum2_0_level1_0_carry[1];
  assign _117_ = term[2] & _189_[2];
  assign _128_ = sum2_0_level2_0_half & sum2_0_level1_0_carry[1];
  assign sum2_0_level2_0_carry = _117_ | _128_;
  assign sum2_0_level3_0_half = term[3] ^ _189_[3];
  assign sum2_0_level3_0_sum = sum2_0_level3_0_half ^ sum2_0_level2_0_carry;
  assign _138_ = term[3] & _189_[3];
  assign _149_ = sum2_0_level3_0_half & sum2_0_level2_0_carry;
  assign sum2_0_level3_0_carry = _138_ | _149_;
  assign sum2_0_level4_0_half = term[4] ^ _189_[4];
  assign sum2_0_level4_0_sum = sum2_0_level4_0_half ^ sum2_0_level3_0_carry;
  assign _159_ = term[4] & _189_[4];
  assign _170_ = sum2_0_level4_0_half & sum2_0_level3_0_carry;
  assign sum2_0_level4_0_carry = _159_ | _170_;
  assign sum2_0_level5_0_half = term[5] ^ _189_[5];
  assign sum2_0_level5_0_sum = sum2_0_level5_0_half ^ sum2_0_level4_0_carry;
  assign _001_ = term[5] & _189_[5];
  assign _011_ = sum2_0_level5_0_half & sum2_0_level4_0_carry;
  assign sum2_0_level5_0_carry = _001_ | _011_;
  assign sum2_0_level6_0_half = term[6] ^ _189_[6];
  assign sum2_0_level6_0_sum = sum2_0_level6_0_half ^ sum2_0_level5_0_carry;
  assign _022_ = term[6] & _189_[6];
  assign _032_ = sum2_0_level6_0_half & sum2_0_level5_0_carry;
  assign sum2_0_level6_0_carry = _022_ | _032_;
  assign sum2_0_level7_0_half = term[7] ^ _189_[7];
  assign sum2_0_level7_0_sum = sum2_0_level7_0_half ^ sum2_0_level6_0_carry;
  assign _043_ = term[7] & _189_[7];
  assign _053_ = sum2_0_level7_0_half & sum2_0_level6_0_carry;
  assign sum2_0_level7_0_carry = _043_ | _053_;
  assign sum2_0_level8_0_sum = sum2_0_level8_0_half ^ sum2_0_level7_0_carry;
  assign _073_ = sum2_0_level8_0_half & sum2_0_level7_0_carry;
  assign sum2_0_level8_0_carry = sum2_0_others[0] | _073_;
  assign { _081_[9], sum2_0_total[9:1] } = { sum2_0_others[1], sum2_0_level8_0_sum, sum2_0_level7_0_sum, sum2_0_level6_0_sum, sum2_0_level5_0_sum, sum2_0_level4_0_sum, sum2_0_level3_0_sum, sum2_0_level2_0_sum, sum2_0_level1_0_carry[0] } + { sum2_0_level8_0_carry, 7'h00, sum2_0_level1_0_sum[1] };
  assign _087_ = ~ a_level1[0];
  assign _097_ = ~ b_level1[0];
  assign places2_0 = _087_ + _097_;
  assign { _098_[12], lifted2_0 } = $signed({ sum2_0_total[9:1], sum2_0_level1_0_sum[0] }) << places2_0;
  assign sum2_2_signs[0] = a_17_14[0] ^ b_17_14[0];
  assign sum2_2_signs[1] = a_22_19[0] ^ b_22_19[0];
  assign { _099_[2], sum2_2_negative_total } = sum2_2_signs[0] + sum2_2_signs[1];
  assign sum2_2_others = ~ sum2_2_negative_total;
  assign sum2_2_level1_0_half = _188_[1:0] ^ _187_[1:0];
  assign sum2_2_level1_0_sum = sum2_2_level1_0_half ^ sum2_2_negative_total;
  assign _100_ = _188_[1:0] & _187_[1:0];
  assign _101_ = sum2_2_level1_0_half & sum2_2_negative_total;
  assign sum2_2_level1_0_carry = _100_ | _101_;
  assign sum2_2_level2_0_half = _188_[2] ^ _187_[2];
  assign sum2_2_level2_0_sum = sum2_2_level2_0_half ^ sum2_2_level1_0_carry[1];
  assign _102_ = _188_[2] & _187_[2];
  assign _103_ = sum2_2_level2_0_half & sum2_2_level1_0_carry[1];
  assign sum2_2_level2_0_carry = _102_ | _103_;
  assign sum2_2_level3_0_half = _188_[3] ^ _187_[3];
  assign sum2_2_level3_0_sum = sum2_2_level3_0_half ^ sum2_2_level2_0_carry;
  assign _104_ = _188_[3] & _187_[3];
  assign _105_ = sum2_2_level3_0_half & sum2_2_level2_0_carry;
  assign sum2_2_level3_0_carry = _104_ | _105_;
  assign sum2_2_level4_0_half = _188_[4] ^ _187_[4];
  assign sum2_2_level4_0_sum = sum2_2_level4_0_half ^ sum2_2_level3_0_carry;
  assign _106_ = _188_[4] & _187_[4];
  assign _108_ = sum2_2_level4_0_half & sum2_2_level3_0_carry;
  assign sum2_2_level4_0_carry = _106_ | _108_;
  assign sum2_2_level5_0_half = _188_[5] ^ _187_[5];
  assign sum2_2_level5_0_sum = sum2_2_level5_0_half ^ sum2_2_level4_0_carry;
  assign _109_ = _188_[5] & _187_[5];
  assign _110_ = sum2_2_level5_0_half & sum2_2_level4_0_carry;
  assign sum2_2_level5_0_carry = _109_ | _110_;
  assign sum2_2_level6_0_half = _188_[6] ^ _187_[6];
  assign sum2_2_level6_0_sum = sum2_2_level6_0_half ^ sum2_2_level5_0_carry;
  assign _111_ = _188_[6] & _187_[6];
  assign _112_ = sum2_2_level6_0_half & sum2_2_level5_0_carry;
  assign sum2_2_level6_0_carry = _111_ | _112_;
  assign sum2_2_level7_0_half = _188_[7] ^ _187_[7];
  assign sum2_2_level7_0_sum = sum2_2_level7_0_half ^ sum2_2_level6_0_carry;
  assign _113_ = _188_[7] & _187_[7];
  assign _114_ = sum2_2_level7_0_half & sum2_2_level6_0_carry;
  assign sum2_2_level7_0_carry = _113_ | _114_;
  assign sum2_2_level8_0_sum = sum2_2_level8_0_half ^ sum2_2_level7_0_carry;
  assign _115_ = sum2_2_level8_0_half & sum2_2_level7_0_carry;
  assign sum2_2_level8_0_carry = sum2_2_others[0] | _115_;
  assign { _116_[9], sum2_2_total[9:1] } = { sum2_2_others[1], sum2_2_level8_0_sum, sum2_2_level7_0_sum, sum2_2_level6_0_sum, sum2_2_level5_0_sum, sum2_2_level4_0_sum, sum2_2_level3_0_sum, sum2_2_level2_0_sum, sum2_2_level1_0_carry[0] } + { sum2_2_level8_0_carry, 7'h00, sum2_2_level1_0_sum[1] };
  assign _118_ = ~ a_level1[1];
  assign _119_ = ~ b_level1[1];
  assign places2_2 = _118_ + _119_;
  assign { _120_[12], lifted2_2 } = $signed({ sum2_2_total[9:1], sum2_2_level1_0_sum[0] }) << places2_2;
  assign sum2_4_signs[0] = a_27_24[0] ^ b_27_24[0];
  assign sum2_4_signs[1] = a_32_29[0] ^ b_32_29[0];
  assign { _121_[2], sum2_4_negative_total } = sum2_4_signs[0] + sum2_4_signs[1];
  assign sum2_4_others = ~ sum2_4_negative_total;
  assign sum2_4_level1_0_half = _186_[1:0] ^ _185_[1:0];
  assign sum2_4_level1_0_sum = sum2_4_level1_0_half ^ sum2_4_negative_total;
  assign _122_ = _186_[1:0] & _185_[1:0];
  assign _123_ = sum2_4_level1_0_half & sum2_4_negative_total;
  assign sum2_4_level1_0_carry = _122_ | _123_;
  assign sum2_4_level2_0_half = _186_[2] ^ _185_[2];
  assign sum2_4_level2_0_sum = sum2_4_level2_0_half ^ sum2_4_level1_0_carry[1];
  assign _124_ = _186_[2] & _185_[2];
  assign _125_ = sum2_4_level2_0_half & sum2_4_level1_0_carry[1];
  assign sum2_4_level2_0_carry = _124_ | _125_;
  assign sum2_4_level3_0_half = _186_[3] ^ _185_[3];
  assign sum2_4_level3_0_sum = sum2_4_level3_0_half ^ sum2_4_level2_0_carry;
  assign _126_ = _186_[3] & _185_[3];
  assign _127_ = sum2_4_level3_0_half & sum2_4_level2_0_carry;
  assign sum2_4_level3_0_carry = _126_ | _127_;
  assign sum2_4_level4_0_half = _186_[4] ^ _185_[4];
  assign sum2_4_level4_0_sum = sum2_4_level4_0_half ^ sum2_4_level3_0_carry;
  assign _129_ = _186_[4] & _185_[4];
  assign _130_ = sum2_4_level4_0_half & sum2_4_level3_0_carry;
  assign sum2_4_level4_0_carry = _129_ | _130_;
  assign sum2_4_level5_0_half = _186_[5] ^ _185_[5];
  assign sum2_4_level5_0_sum = sum2_4_level5_0_half ^ sum2_4_level4_0_carry;
  assign _131_ = _186_[5] & _185_[5];
  assign _132_ = sum2_4_level5_0_half & sum2_4_level4_0_carry;
  assign sum2_4_level5_0_carry = _131_ | _132_;
  assign sum2_4_level6_0_half = _186_[6] ^ _185_[6];
  assign sum2_4_level6_0_sum = sum2_4_level6_0_half ^ sum2_4_level5_0_carry;
  assign _133_ = _186_[6] & _185_[6];
  assign _134_ = sum2_4_level6_0_half & sum2_4_level5_0_carry;
  assign sum2_4_level6_0_carry = _133_ | _134_;
  assign sum2_4_level7_0_half = _186_[7] ^ _185_[7];
  assign sum2_4_level7_0_sum = sum2_4_level7_0_half ^ sum2_4_level6_0_carry;
  assign _135_ = _186_[7] & _185_[7];
  assign _136_ = sum2_4_level7_0_half & sum2_4_level6_0_carry;
  assign sum2_4_level7_0_carry = _135_ | _136_;
  assign sum2_4_level8_0_sum = sum2_4_level8_0_half ^ sum2_4_level7_0_carry;
  assign _137_ = sum2_4_level8_0_half & sum2_4_level7_0_carry;
  assign sum2_4_level8_0_carry = sum2_4_others[0] | _137_;
  assign { _139_[9], sum2_4_total[9:1] } = { sum2_4_others[1], sum2_4_level8_0_sum, sum2_4_level7_0_sum, sum2_4_level6_0_sum, sum2_4_level5_0_sum, sum2_4_level4_0_sum, sum2_4_level3_0_sum, sum2_4_level2_0_sum, sum2_4_level1_0_carry[0] } + { sum2_4_level8_0_carry, 7'h00, sum2_4_level1_0_sum[1] };
  assign _140_ = ~ a_level1[2];
  assign _141_ = ~ b_level1[2];
  assign places2_4 = _140_ + _141_;
  assign { _142_[12], lifted2_4 } = $signed({ sum2_4_total[9:1], sum2_4_level1_0_sum[0] }) << places2_4;
  assign sum2_6_signs[0] = a_37_34[0] ^ b_37_34[0];
  assign sum2_6_signs[1] = a_42_39[0] ^ b_42_39[0];
  assign { _143_[2], sum2_6_negative_total } = sum2_6_signs[0] + sum2_6_signs[1];
  assign sum2_6_others = ~ sum2_6_negative_total;
  assign sum2_6_level1_0_half = _184_[1:0] ^ _183_[1:0];
  assign sum2_6_level1_0_sum = sum2_6_level1_0_half ^ sum2_6_negative_total;
  assign _144_ = _184_[1:0] & _183_[1:0];
  assign _145_ = sum2_6_level1_0_half & sum2_6_negative_total;
  assign sum2_6_level1_0_carry = _144_ | _145_;
  assign sum2_6_level2_0_half = _184_[2] ^ _183_[2];
  assign sum2_6_level2_0_sum = sum2_6_level2_0_half ^ sum2_6_level1_0_carry[1];
  assign _146_ = _184_[2] & _183_[2];
  assign _147_ = sum2_6_level2_0_half & sum2_6_level1_0_carry[1];
  assign sum2_6_level2_0_carry = _146_ | _147_;
  assign sum2_6_level3_0_half = _184_[3] ^ _183_[3];
  assign sum2_6_level3_0_sum = sum2_6_level3_0_half ^ sum2_6_level2_0_carry;
  assign _148_ = _184_[3] & _183_[3];
  assign _150_ = sum2_6_level3_0_half & sum2_6_level2_0_carry;
  assign sum2_6_level3_0_carry = _148_ | _150_;
  assign sum2_6_level4_0_half = _184_[4] ^ _183_[4];
  assign sum2_6_level4_0_sum = sum2_6_level4_0_half ^ sum2_6_level3_0_carry;
  assign _151_ = _184_[4] & _183_[4];
  assign _152_ = sum2_6_level4_0_half & sum2_6_level3_0_carry;
  assign sum2_6_level4_0_carry = _151_ | _152_;
  assign sum2_6_level5_0_half = _184_[5] ^ _183_[5];
  assign sum2_6_level5_0_sum = sum2_6_level5_0_half ^ sum2_6_level4_0_carry;
  assign _153_ = _184_[5] & _183_[5];
  assign _154_ = sum2_6_level5_0_half & sum2_6_level4_0_carry;
  assign sum2_6_level5_0_carry = _153_ | _154_;
  assign sum2_6_level6_0_half = _184_[6] ^ _183_[6];
  assign sum2_6_level6_0_sum = sum2_6_level6_0_half ^ sum2_6_level5_0_carry;
  assign _155_ = _184_[6] & _183_[6];
  assign _156_ = sum2_6_level6_0_half & sum2_6_level5_0_carry;
  assign sum2_6_level6_0_carry = _155_ | _156_;
  assign sum2_6_level7_0_half = _184_[7] ^ _183_[7];
  assign sum2_6_level7_0_sum = sum2_6_level7_0_half ^ sum2_6_level6_0_carry;
  assign _157_ = _184_[7] & _183_[7];
  assign _158_ = sum2_6_level7_0_half & sum2_6_level6_0_carry;
  assign sum2_6_level7_0_carry = _157_ | _158_;
  assign sum2_6_level8_0_sum = sum2_6_level8_0_half ^ sum2_6_level7_0_carry;
  assign _160_ = sum2_6_level8_0_half & sum2_6_level7_0_carry;
  assign sum2_6_level8_0_carry = sum2_6_others[0] | _160_;
  assign { _161_[9], sum2_6_total[9:1] } = { sum2_6_others[1], sum2_6_level8_0_sum, sum2_6_level7_0_sum, sum2_6_level6_0_sum, sum2_6_level5_0_sum, sum2_6_level4_0_sum, sum2_6_level3_0_sum, sum2_6_level2_0_sum, sum2_6_level1_0_carry[0] } + { sum2_6_level8_0_carry, 7'h00, sum2_6_level1_0_sum[1] };
  assign _162_ = ~ a_level1[3];
  assign _163_ = ~ b_level1[3];
  assign places2_6 = _162_ + _163_;
  assign { _164_[12], lifted2_6 } = $signed({ sum2_6_total[9:1], sum2_6_level1_0_sum[0] }) << places2_6;
  assign sum2_8_signs[0] = a_47_44[0] ^ b_47_44[0];
  assign sum2_8_signs[1] = a_52_49[0] ^ b_52_49[0];
  assign { _165_[2], sum2_8_negative_total } = sum2_8_signs[0] + sum2_8_signs[1];
  assign sum2_8_others = ~ sum2_8_negative_total;
  assign sum2_8_level1_0_half = _182_[1:0] ^ _181_[1:0];
  assign sum2_8_level1_0_sum = sum2_8_level1_0_half ^ sum2_8_negative_total;
  assign _166_ = _182_[1:0] & _181_[1:0];
  assign _167_ = sum2_8_level1_0_half & sum2_8_negative_total;
  assign sum2_8_level1_0_carry = _166_ | _167_;
  assign sum2_8_level2_0_half = _182_[2] ^ _181_[2];
  assign sum2_8_level2_0_sum = sum2_8_level2_0_half ^ sum2_8_level1_0_carry[1];
  assign _168_ = _182_[2] & _181_[2];
  assign _169_ = sum2_8_level2_0_half & sum2_8_level1_0_carry[1];
  assign sum2_8_level2_0_carry = _168_ | _169_;
  assign sum2_8_level3_0_half = _182_[3] ^ _181_[3];
  assign sum2_8_level3_0_sum = sum2_8_level3_0_half ^ sum2_8_level2_0_carry;
  assign _171_ = _182_[3] & _181_[3];
  assign _172_ = sum2_8_level3_0_half & sum2_8_level2_0_carry;
  assign sum2_8_level3_0_carry = _171_ | _172_;
  assign sum2_8_level4_0_half = _182_[4] ^ _181_[4];
  assign sum2_8_level4_0_sum = sum2_8_level4_0_half ^ sum2_8_level3_0_carry;
  assign _173_ = _182_[4] & _181_[4];
  assign _174_ = sum2_8_level4_0_half & sum2_8_level3_0_carry;
  assign sum2_8_level4_0_carry = _173_ | _174_;
  assign sum2_8_level5_0_half = _182_[5] ^ _181_[5];
  assign sum2_8_level5_0_sum = sum2_8_level5_0_half ^ sum2_8_level4_0_carry;
  assign _175_ = _182_[5] & _181_[5];
  assign _176_ = sum2_8_level5_0_half & sum2_8_level4_0_carry;
  assign sum2_8_level5_0_carry = _175_ | _176_;
  assign sum2_8_level6_0_half = _182_[6] ^ _181_[6];
  assign sum2_8_level6_0_sum = sum2_8_level6_0_half ^ sum2_8_level5_0_carry;
  assign _177_ = _182_[6] & _181_[6];
  assign _178_ = sum2_8_level6_0_half & sum2_8_level5_0_carry;
  assign sum2_8_level6_0_carry = _177_ | _178_;
  assign sum2_8_level7_0_half = _182_[7] ^ _181_[7];
  assign sum2_8_level7_0_sum = sum2_8_level7_0_half ^ sum2_8_level6_0_carry;
  assign _179_ = _182_[7] & _181_[7];
  assign _180_ = sum2_8_level7_0_half & sum2_8_level6_0_carry;
  assign sum2_8_level7_0_carry = _179_ | _180_;
  assign sum2_8_level8_0_sum = sum2_8_level8_0_half ^ sum2_8_level7_0_carry;
  assign _002_ = sum2_8_level8_0_half & sum2_8_level7_0_carry;
  assign sum2_8_level8_0_carry = sum2_8_others[0] | _002_;
  assign { _003_[9], sum2_8_total[9:1] } = { sum2_8_others[1], sum2_8_level8_0_sum, sum2_8_level7_0_sum, sum2_8_level6_0_sum, sum2_8_level5_0_sum, sum2_8_level4_0_sum, sum2_8_level3_0_sum, sum2_8_level2_0_sum, sum2_8_level1_0_carry[0] } + { sum2_8_level8_0_carry, 7'h00, sum2_8_level1_0_sum[1] };
  assign _004_ = ~ a_level1[4];
  assign _005_ = ~ b_level1[4];
  assign places2_8 = _004_ + _005_;
  assign { _006_[12], lifted2_8 } = $signed({ sum2_8_total[9:1], sum2_8_level1_0_sum[0] }) << places2_8;
  assign sum2_10_signs[0] = a_57_54[0] ^ b_57_54[0];
  assign sum2_10_signs[1] = a_62_59[0] ^ b_62_59[0];
  assign { _007_[2], sum2_10_negative_total } = sum2_10_signs[0] + sum2_10_signs[1];
  assign sum2_10_others = ~ sum2_10_negative_total;
  assign sum2_10_level1_0_half = _195_[1:0] ^ _194_[1:0];
  assign sum2_10_level1_0_sum = sum2_10_level1_0_half ^ sum2_10_negative_total;
  assign _008_ = _195_[1:0] & _194_[1:0];
  assign _009_ = sum2_10_level1_0_half & sum2_10_negative_total;
  assign sum2_10_level1_0_carry = _008_ | _009_;
  assign sum2_10_level2_0_half = _195_[2] ^ _194_[2];
  assign sum2_10_level2_0_sum = sum2_10_level2_0_half ^ sum2_10_level1_0_carry[1];
  assign _010_ = _195_[2] & _194_[2];
  assign _012_ = sum2_10_level2_0_half & sum2_10_level1_0_carry[1];
  assign sum2_10_level2_0_carry = _010_ | _012_;
  assign sum2_10_level3_0_half = _195_[3] ^ _194_[3];
  assign sum2_10_level3_0_sum = sum2_10_level3_0_half ^ sum2_10_level2_0_carry;
  assign _013_ = _195_[3] & _194_[3];
  assign _014_ = sum2_10_level3_0_half & sum2_10_level2_0_carry;
  assign sum2_10_level3_0_carry = _013_ | _014_;
  assign sum2_10_level4_0_half = _195_[4] ^ _194_[4];
  assign sum2_10_level4_0_sum = sum2_10_level4_0_half ^ sum2_10_level3_0_carry;
  assign _015_ = _195_[4] & _194_[4];
  assign _016_ = sum2_10_level4_0_half & sum2_10_level3_0_carry;
  assign sum2_10_level4_0_carry = _015_ | _016_;
  assign sum2_10_level5_0_half = _195_[5] ^ _194_[5];
  assign sum2_10_level5_0_sum = sum2_10_level5_0_half ^ sum2_10_level4_0_carry;
  assign _017_ = _195_[5] & _194_[5];
  assign _018_ = sum2_10_level5_0_half & sum2_10_level4_0_carry;
  assign sum2_10_level5_0_carry = _017_ | _018_;
  assign sum2_10_level6_0_half = _195_[6] ^ _194_[6];
  assign sum2_10_level6_0_sum = sum2_10_level6_0_half ^ sum2_10_level5_0_carry;
  assign _019_ = _195_[6] & _194_[6];
  assign _020_ = sum2_10_level6_0_half & sum2_10_level5_0_carry;
  assign sum2_10_level6_0_carry = _019_ | _020_;
  assign sum2_10_level7_0_half = _195_[7] ^ _194_[7];
  assign sum2_10_level7_0_sum = sum2_10_level7_0_half ^ sum2_10_level6_0_carry;
  assign _021_ = _195_[7] & _194_[7];
  assign _023_ = sum2_10_level7_0_half & sum2_10_level6_0_carry;
  assign sum2_10_level7_0_carry = _021_ | _023_;
  assign sum2_10_level8_0_sum = sum2_10_level8_0_half ^ sum2_10_level7_0_carry;
  assign _024_ = sum2_10_level8_0_half & sum2_10_level7_0_carry;
  assign sum2_10_level8_0_carry = sum2_10_others[0] | _024_;
  assign { _025_[9], sum2_10_total[9:1] } = { sum2_10_others[1], sum2_10_level8_0_sum, sum2_10_level7_0_sum, sum2_10_level6_0_sum, sum2_10_level5_0_sum, sum2_10_level4_0_sum, sum2_10_level3_0_sum, sum2_10_level2_0_sum, sum2_10_level1_0_carry[0] } + { sum2_10_level8_0_carry, 7'h00, sum2_10_level1_0_sum[1] };
  assign _026_ = ~ a_level1[5];
  assign _027_ = ~ b_level1[5];
  assign places2_10 = _026_ + _027_;
  assign { _028_[12], lifted2_10 } = $signed({ sum2_10_total[9:1], sum2_10_level1_0_sum[0] }) << places2_10;
  assign sum2_12_signs[0] = a_67_64[0] ^ b_67_64[0];
  assign sum2_12_signs[1] = a_72_69[0] ^ b_72_69[0];
  assign { _029_[2], sum2_12_negative_total } = sum2_12_signs[0] + sum2_12_signs[1];
  assign sum2_12_others = ~ sum2_12_negative_total;
  assign sum2_12_level1_0_half = _193_[1:0] ^ _192_[1:0];
  assign sum2_12_level1_0_sum = sum2_12_level1_0_half ^ sum2_12_negative_total;
  assign _030_ = _193_[1:0] & _192_[1:0];
  assign _031_ = sum2_12_level1_0_half & sum2_12_negative_total;
  assign sum2_12_level1_0_carry = _030_ | _031_;
  assign sum2_12_level2_0_half = _193_[2] ^ _192_[2];
  assign sum2_12_level2_0_sum = sum2_12_level2_0_half ^ sum2_12_level1_0_carry[1];
  assign _033_ = _193_[2] & _192_[2];
  assign _034_ = sum2_12_level2_0_half & sum2_12_level1_0_carry[1];
  assign sum2_12_level2_0_carry = _033_ | _034_;
  assign sum2_12_level3_0_half = _193_[3] ^ _192_[3];
  assign sum2_12_level3_0_sum = sum2_12_level3_0_half ^ sum2_12_level2_0_carry;
  assign _035_ = _193_[3] & _192_[3];
  assign _036_ = sum2_12_level3_0_half & sum2_12_level2_0_carry;
  assign sum2_12_level3_0_carry = _035_ | _036_;
  assign sum2_12_level4_0_half = _193_[4] ^ _192_[4];
  assign sum2_12_level4_0_sum = sum2_12_level4_0_half ^ sum2_12_level3_0_carry;
  assign _037_ = _193_[4] & _192_[4];
  assign _038_ = sum2_12_level4_0_half & sum2_12_level3_0_carry;
  assign sum2_12_level4_0_carry = _037_ | _038_;
  assign sum2_12_level5_0_half = _193_[5] ^ _192_[5];
  assign sum2_12_level5_0_sum = sum2_12_level5_0_half ^ sum2_12_level4_0_carry;
  assign _039_ = _193_[5] & _192_[5];
  assign _040_ = sum2_12_level5_0_half & sum2_12_level4_0_carry;
  assign sum2_12_level5_0_carry = _039_ | _040_;
  assign sum2_12_level6_0_half = _193_[6] ^ _192_[6];
  assign sum2_12_level6_0_sum = sum2_12_level6_0_half ^ sum2_12_level5_0_carry;
  assign _041_ = _193_[6] & _192_[6];
  assign _042_ = sum2_12_level6_0_half & sum2_12_level5_0_carry;
  assign sum2_12_level6_0_carry = _041_ | _042_;
  assign sum2_12_level7_0_half = _193_[7] ^ _192_[7];
  assign sum2_12_level7_0_sum = sum2_12_level7_0_half ^ sum2_12_level6_0_carry;
  assign _044_ = _193_[7] & _192_[7];
  assign _045_ = sum2_12_level7_0_half & sum2_12_level6_0_carry;
  assign sum2_12_level7_0_carry = _044_ | _045_;
  assign sum2_12_level8_0_sum = sum2_12_level8_0_half ^ sum2_12_level7_0_carry;
  assign _046_ = sum2_12_level8_0_half & sum2_12_level7_0_carry;
  assign sum2_12_level8_0_carry = sum2_12_others[0] | _046_;
  assign { _047_[9], sum2_12_total[9:1] } = { sum2_12_others[1], sum2_12_level8_0_sum, sum2_12_level7_0_sum, sum2_12_level6_0_sum, sum2_12_level5_0_sum, sum2_12_level4_0_sum, sum2_12_level3_0_sum, sum2_12_level2_0_sum, sum2_12_level1_0_carry[0] } + { sum2_12_level8_0_carry, 7'h00, sum2_12_level1_0_sum[1] };
  assign _048_ = ~ a_level1[6];
  assign _049_ = ~ b_level1[6];
  assign places2_12 = _048_ + _049_;
  assign { _050_[12], lifted2_12 } = $signed({ sum2_12_total[9:1], sum2_12_level1_0_sum[0] }) << places2_12;
  assign sum2_14_signs[0] = a_77_74[0] ^ b_77_74[0];
  assign sum2_14_signs[1] = i__a15__sign ^ i__b15__sign;
  assign { _051_[2], sum2_14_negative_total } = sum2_14_signs[0] + sum2_14_signs[1];
  assign sum2_14_others = ~ sum2_14_negative_total;
  assign sum2_14_level1_0_half = _191_[1:0] ^ _190_[1:0];
  assign sum2_14_level1_0_sum = sum2_14_level1_0_half ^ sum2_14_negative_total;
  assign _052_ = _191_[1:0] & _190_[1:0];
  assign _054_ = sum2_14_level1_0_half & sum2_14_negative_total;
  assign sum2_14_level1_0_carry = _052_ | _054_;
  assign sum2_14_level2_0_half = _191_[2] ^ _190_[2];
  assign sum2_14_level2_0_sum = sum2_14_level2_0_half ^ sum2_14_level1_0_carry[1];
  assign _055_ = _191_[2] & _190_[2];
  assign _056_ = sum2_14_level2_0_half & sum2_14_level1_0_carry[1];
  assign sum2_14_level2_0_carry = _055_ | _056_;
  assign sum2_14_level3_0_half = _191_[3] ^ _190_[3];
  assign sum2_14_level3_0_sum = sum2_14_level3_0_half ^ sum2_14_level2_0_carry;
  assign _057_ = _191_[3] & _190_[3];
  assign _058_ = sum2_14_level3_0_half & sum2_14_level2_0_carry;
  assign sum2_14_level3_0_carry = _057_ | _058_;
  assign sum2_14_level4_0_half = _191_[4] ^ _190_[4];
  assign sum2_14_level4_0_sum = sum2_14_level4_0_half ^ sum2_14_level3_0_carry;
  assign _059_ = _191_[4] & _190_[4];
  assign _060_ = sum2_14_level4_0_half & sum2_14_level3_0_carry;
  assign sum2_14_level4_0_carry = _059_ | _060_;
  assign sum2_14_level5_0_half = _191_[5] ^ _190_[5];
  assign sum2_14_level5_0_sum = sum2_14_level5_0_half ^ sum2_14_level4_0_carry;
  assign _061_ = _191_[5] & _190_[5];
  assign _062_ = sum2_14_level5_0_half & sum2_14_level4_0_carry;
  assign sum2_14_level5_0_carry = _061_ | _062_;
  assign sum2_14_level6_0_half = _191_[6] ^ _190_[6];
  assign sum2_14_level6_0_sum = sum2_14_level6_0_half ^ sum2_14_level5_0_carry;
  assign _063_ = _191_[6] & _190_[6];
  assign _064_ = sum2_14_level6_0_half & sum2_14_level5_0_carry;
  assign sum2_14_level6_0_carry = _063_ | _064_;
  assign sum2_14_level7_0_half = _191_[7] ^ _190_[7];
  assign sum2_14_level7_0_sum = sum2_14_level7_0_half ^ sum2_14_level6_0_carry;
  assign _065_ = _191_[7] & _190_[7];
  assign _066_ = sum2_14_level7_0_half & sum2_14_level6_0_carry;
  assign sum2_14_level7_0_carry = _065_ | _066_;
  assign sum2_14_level8_0_sum = sum2_14_level8_0_half ^ sum2_14_level7_0_carry;
  assign _067_ = sum2_14_level8_0_half & sum2_14_level7_0_carry;
  assign sum2_14_level8_0_carry = sum2_14_others[0] | _067_;
  assign { _068_[9], sum2_14_total[9:1] } = { sum2_14_others[1], sum2_14_level8_0_sum, sum2_14_level7_0_sum, sum2_14_level6_0_sum, sum2_14_level5_0_sum, sum2_14_level4_0_sum, sum2_14_level3_0_sum, sum2_14_level2_0_sum, sum2_14_level1_0_carry[0] } + { sum2_14_level8_0_carry, 7'h00, sum2_14_level1_0_sum[1] };
  assign _069_ = ~ a_level1[7];
  assign _070_ = ~ b_level1[7];
  assign places2_14 = _069_ + _070_;
  assign { _071_[12], lifted2_14 } = $signed({ sum2_14_total[9:1], sum2_14_level1_0_sum[0] }) << places2_14;
  assign sum16_0_level1_0_half = { _072_, lifted2_0[10:0] } ^ { _074_, lifted2_2[10:0] };
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ { _075_, lifted2_4[10:0] };
  assign _072_ = ~ lifted2_0[11];
  assign _074_ = ~ lifted2_2[11];
  assign _076_ = { _072_, lifted2_0[10:0] } & { _074_, lifted2_2[10:0] };
  assign _075_ = ~ lifted2_4[11];
  assign _077_ = sum16_0_level1_0_half & { _075_, lifted2_4[10:0] };
  assign sum16_0_level1_0_carry = _076_ | _077_;
  assign sum16_0_level1_1_half = { _078_, lifted2_6[10:0] } ^ { _079_, lifted2_8[10:0] };
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ { _080_, lifted2_10[10:0] };
  assign _078_ = ~ lifted2_6[11];
  assign _079_ = ~ lifted2_8[11];
  assign _082_ = { _078_, lifted2_6[10:0] } & { _079_, lifted2_8[10:0] };
  assign _080_ = ~ lifted2_10[11];
  assign _083_ = sum16_0_level1_1_half & { _080_, lifted2_10[10:0] };
  assign sum16_0_level1_1_carry = _082_ | _083_;
  assign sum16_0_level2_0_half = { _084_, lifted2_12[10:0] } ^ { _085_, lifted2_14[10:0] };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ sum16_0_level1_0_sum;
  assign _084_ = ~ lifted2_12[11];
  assign _085_ = ~ lifted2_14[11];
  assign _086_ = { _084_, lifted2_12[10:0] } & { _085_, lifted2_14[10:0] };
  assign _088_ = sum16_0_level2_0_half & sum16_0_level1_0_sum;
  assign sum16_0_level2_0_carry = _086_ | _088_;
  assign sum16_0_level2_1_half = sum16_0_level1_0_carry[10:0] ^ sum16_0_level1_1_carry[10:0];
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ sum16_0_level1_1_sum[11:1];
  assign _089_ = sum16_0_level1_0_carry[10:0] & sum16_0_level1_1_carry[10:0];
  assign _090_ = sum16_0_level2_1_half & sum16_0_level1_1_sum[11:1];
  assign sum16_0_level2_1_carry = _089_ | _090_;
  assign sum16_0_level3_0_half = { sum16_0_level1_0_carry[11], sum16_0_level2_0_carry[10:0] } ^ { sum16_0_level1_1_carry[11], sum16_0_level2_0_sum[11:1] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_0_carry[11], sum16_0_level2_1_sum };
  assign _091_ = { sum16_0_level1_0_carry[11], sum16_0_level2_0_carry[10:0] } & { sum16_0_level1_1_carry[11], sum16_0_level2_0_sum[11:1] };
  assign _092_ = sum16_0_level3_0_half & { sum16_0_level2_0_carry[11], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _091_ | _092_;
  assign sum16_0_level4_0_half = sum16_0_level2_1_carry ^ sum16_0_level3_0_carry[10:0];
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_0_sum[11:1];
  assign _093_ = sum16_0_level2_1_carry & sum16_0_level3_0_carry[10:0];
  assign _094_ = sum16_0_level4_0_half & sum16_0_level3_0_sum[11:1];
  assign sum16_0_level4_0_carry = _093_ | _094_;
  assign { _095_[15], sum16_0_total } = { 1'h1, sum16_0_level3_0_carry[11], sum16_0_level4_0_carry[9:0], sum16_0_level4_0_sum[0], sum16_0_level3_0_sum[0], sum16_0_level1_1_sum[0] } + { sum16_0_level4_0_carry[10], sum16_0_level4_0_sum[10:1], 2'h0, sum16_0_level2_0_sum[0] };
  assign sum2_0_level8_0_half = ~ sum2_0_others[0];
  assign sum2_2_level8_0_half = ~ sum2_2_others[0];
  assign sum2_4_level8_0_half = ~ sum2_4_others[0];
  assign sum2_6_level8_0_half = ~ sum2_6_others[0];
  assign sum2_8_level8_0_half = ~ sum2_8_others[0];
  assign sum2_10_level8_0_half = ~ sum2_10_others[0];
  assign sum2_12_level8_0_half = ~ sum2_12_others[0];
  assign sum2_14_level8_0_half = ~ sum2_14_others[0];
  dot_mx6_mx6_lanes16_fp32__blocks__product product0 (
    .a__shift(a__shift),
    .b__shift(b__shift),
    .negative(negative),
    .port(a_2_0),
    .port_2(b_2_0),
    .port_3(unpack__a0__sig_3),
    .port_4(unpack__b0__sig_3),
    .term(term)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product1 (
    .a__shift(a__shift_2),
    .b__shift(b__shift_2),
    .negative(sum2_0_signs[1]),
    .port(a_7_4[3:1]),
    .port_2(b_7_4[3:1]),
    .port_3(unpack__a1__sig_3),
    .port_4(unpack__b1__sig_3),
    .term(_189_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product10 (
    .a__shift(a__shift_11),
    .b__shift(b__shift_11),
    .negative(sum2_10_signs[0]),
    .port(a_52_49[3:1]),
    .port_2(b_52_49[3:1]),
    .port_3(unpack__a10__sig_3),
    .port_4(unpack__b10__sig_3),
    .term(_195_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product11 (
    .a__shift(a__shift_12),
    .b__shift(b__shift_12),
    .negative(sum2_10_signs[1]),
    .port(a_57_54[3:1]),
    .port_2(b_57_54[3:1]),
    .port_3(unpack__a11__sig_3),
    .port_4(unpack__b11__sig_3),
    .term(_194_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product12 (
    .a__shift(a__shift_13),
    .b__shift(b__shift_13),
    .negative(sum2_12_signs[0]),
    .port(a_62_59[3:1]),
    .port_2(b_62_59[3:1]),
    .port_3(unpack__a12__sig_3),
    .port_4(unpack__b12__sig_3),
    .term(_193_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product13 (
    .a__shift(a__shift_14),
    .b__shift(b__shift_14),
    .negative(sum2_12_signs[1]),
    .port(a_67_64[3:1]),
    .port_2(b_67_64[3:1]),
    .port_3(unpack__a13__sig_3),
    .port_4(unpack__b13__sig_3),
    .term(_192_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product14 (
    .a__shift(a__shift_15),
    .b__shift(b__shift_15),
    .negative(sum2_14_signs[0]),
    .port(a_72_69[3:1]),
    .port_2(b_72_69[3:1]),
    .port_3(unpack__a14__sig_3),
    .port_4(unpack__b14__sig_3),
    .term(_191_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product15 (
    .a__shift(a__shift_16),
    .b__shift(b__shift_16),
    .negative(sum2_14_signs[1]),
    .port(a_77_74[3:1]),
    .port_2(b_77_74[3:1]),
    .port_3(unpack__a15__sig_3),
    .port_4(unpack__b15__sig_3),
    .term(_190_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product2 (
    .a__shift(a__shift_3),
    .b__shift(b__shift_3),
    .negative(sum2_2_signs[0]),
    .port(a_12_9[3:1]),
    .port_2(b_12_9[3:1]),
    .port_3(unpack__a2__sig_3),
    .port_4(unpack__b2__sig_3),
    .term(_188_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product3 (
    .a__shift(a__shift_4),
    .b__shift(b__shift_4),
    .negative(sum2_2_signs[1]),
    .port(a_17_14[3:1]),
    .port_2(b_17_14[3:1]),
    .port_3(unpack__a3__sig_3),
    .port_4(unpack__b3__sig_3),
    .term(_187_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product4 (
    .a__shift(a__shift_5),
    .b__shift(b__shift_5),
    .negative(sum2_4_signs[0]),
    .port(a_22_19[3:1]),
    .port_2(b_22_19[3:1]),
    .port_3(unpack__a4__sig_3),
    .port_4(unpack__b4__sig_3),
    .term(_186_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product5 (
    .a__shift(a__shift_6),
    .b__shift(b__shift_6),
    .negative(sum2_4_signs[1]),
    .port(a_27_24[3:1]),
    .port_2(b_27_24[3:1]),
    .port_3(unpack__a5__sig_3),
    .port_4(unpack__b5__sig_3),
    .term(_185_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product6 (
    .a__shift(a__shift_7),
    .b__shift(b__shift_7),
    .negative(sum2_6_signs[0]),
    .port(a_32_29[3:1]),
    .port_2(b_32_29[3:1]),
    .port_3(unpack__a6__sig_3),
    .port_4(unpack__b6__sig_3),
    .term(_184_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product7 (
    .a__shift(a__shift_8),
    .b__shift(b__shift_8),
    .negative(sum2_6_signs[1]),
    .port(a_37_34[3:1]),
    .port_2(b_37_34[3:1]),
    .port_3(unpack__a7__sig_3),
    .port_4(unpack__b7__sig_3),
    .term(_183_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product8 (
    .a__shift(a__shift_9),
    .b__shift(b__shift_9),
    .negative(sum2_8_signs[0]),
    .port(a_42_39[3:1]),
    .port_2(b_42_39[3:1]),
    .port_3(unpack__a8__sig_3),
    .port_4(unpack__b8__sig_3),
    .term(_182_)
  );
  dot_mx6_mx6_lanes16_fp32__blocks__product product9 (
    .a__shift(a__shift_10),
    .b__shift(b__shift_10),
    .negative(sum2_8_signs[1]),
    .port(a_47_44[3:1]),
    .port_2(b_47_44[3:1]),
    .port_3(unpack__a9__sig_3),
    .port_4(unpack__b9__sig_3),
    .term(_181_)
  );
  assign sum2_14_total[0] = sum2_14_level1_0_sum[0];
  assign _081_[8:0] = sum2_0_total[9:1];
  assign _098_[11:0] = lifted2_0;
  assign _099_[1:0] = sum2_2_negative_total;
  assign sum2_12_total[0] = sum2_12_level1_0_sum[0];
  assign _116_[8:0] = sum2_2_total[9:1];
  assign _120_[11:0] = lifted2_2;
  assign _121_[1:0] = sum2_4_negative_total;
  assign sum2_10_total[0] = sum2_10_level1_0_sum[0];
  assign _139_[8:0] = sum2_4_total[9:1];
  assign _142_[11:0] = lifted2_4;
  assign _143_[1:0] = sum2_6_negative_total;
  assign _161_[8:0] = sum2_6_total[9:1];
  assign sum2_8_total[0] = sum2_8_level1_0_sum[0];
  assign _164_[11:0] = lifted2_6;
  assign _165_[1:0] = sum2_8_negative_total;
  assign _003_[8:0] = sum2_8_total[9:1];
  assign _006_[11:0] = lifted2_8;
  assign _007_[1:0] = sum2_10_negative_total;
  assign sum2_6_total[0] = sum2_6_level1_0_sum[0];
  assign _025_[8:0] = sum2_10_total[9:1];
  assign _028_[11:0] = lifted2_10;
  assign _029_[1:0] = sum2_12_negative_total;
  assign sum2_4_total[0] = sum2_4_level1_0_sum[0];
  assign _047_[8:0] = sum2_12_total[9:1];
  assign _050_[11:0] = lifted2_12;
  assign _051_[1:0] = sum2_14_negative_total;
  assign sum2_2_total[0] = sum2_2_level1_0_sum[0];
  assign _068_[8:0] = sum2_14_total[9:1];
  assign _071_[11:0] = lifted2_14;
  assign sum2_0_total[0] = sum2_0_level1_0_sum[0];
  assign sum2_0_signs[0] = negative;
  assign _000_[1:0] = sum2_0_negative_total;
  assign _095_[14:0] = sum16_0_total;
endmodule

module dot_mx6_mx6_lanes16_fp32__blocks__product (
  input wire [2:0] port,
  input wire [2:0] port_2,
  input wire port_3,
  input wire a__shift,
  input wire port_4,
  input wire b__shift,
  input wire negative,
  output wire [7:0] term
);
  wire [2:0] _00_, _03_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum;
  wire [10:0] _01_;
  wire [7:0] _02_, _10_, placed, product;
  wire _04_, _05_, _06_, _07_, _08_, _09_, product_level2_0_carry, product_level2_0_half, product_level2_0_sum,
    product_level2_1_carry, product_level2_1_half, product_level2_1_sum, product_level3_0_carry,
    product_level3_0_half, product_level3_0_sum;
  wire [3:0] product_row0, product_row1, product_row2, product_row3;
  wire [1:0] shift;
  assign product_row0 = port[0] ? { port_4, port_2 } : 4'h0;
  assign product_row1 = port[1] ? { port_4, port_2 } : 4'h0;
  assign product_row2 = port[2] ? { port_4, port_2 } : 4'h0;
  assign product_row3 = port_3 ? { port_4, port_2 } : 4'h0;
  assign product_level1_0_half = { product_row3[1], product_row0[3:2] } ^ product_row1[3:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[2:0];
  assign _00_ = { product_row3[1], product_row0[3:2] } & product_row1[3:1];
  assign _03_ = product_level1_0_half & product_row2[2:0];
  assign product_level1_0_carry = _00_ | _03_;
  assign product_level2_0_half = product_row3[0] ^ product_level1_0_carry[0];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_sum[1];
  assign _04_ = product_row3[0] & product_level1_0_carry[0];
  assign _05_ = product_level2_0_half & product_level1_0_sum[1];
  assign product_level2_0_carry = _04_ | _05_;
  assign product_level2_1_half = product_row2[3] ^ product_row3[2];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_0_carry[2];
  assign _06_ = product_row2[3] & product_row3[2];
  assign _07_ = product_level2_1_half & product_level1_0_carry[2];
  assign product_level2_1_carry = _06_ | _07_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level1_0_sum[2];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _08_ = product_level1_0_carry[1] & product_level1_0_sum[2];
  assign _09_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _08_ | _09_;
  assign { _10_[7], product[7:1] } = { product_row3[3], product_level3_0_carry, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, 3'h0, product_row1[0] };
  assign shift = a__shift + b__shift;
  assign { _01_[10], placed, _01_[1:0] } = { product[7:1], product_row0[0] } << shift;
  assign _02_ = ~ placed;
  assign term = negative ? _02_ : placed;
  assign product[0] = product_row0[0];
  assign _10_[6:0] = product[7:1];
  assign _01_[9:2] = placed;
endmodule

module dot_mx6_mx6_lanes16_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [66:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, at_floor, empty16_4, empty16_5, empty16_6,
    empty16_7, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38,
    empty2_39, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47,
    empty2_48, empty2_49, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56,
    empty2_57, empty2_58, empty2_59, empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3,
    empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24,
    empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10,
    empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_8, empty8_9, zeros2_30, zeros2_31, zeros2_32,
    zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41,
    zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50,
    zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59,
    zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _033_;
  wire [9:0] _055_, _056_;
  wire [6:0] leading_zeros;
  wire [66:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24,
    zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_8, zeros8_9;
  assign zeros2_30 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_31 = _000_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_32 = _001_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_33 = _002_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_34 = _003_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_35 = _004_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_36 = _005_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_37 = _006_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign zeros2_38 = ~ i__sig[16];
  assign empty2_38 = _007_ & zeros2_38;
  assign _008_ = ~ i__sig[17];
  assign zeros2_39 = ~ i__sig[18];
  assign empty2_39 = _008_ & zeros2_39;
  assign _009_ = ~ i__sig[19];
  assign zeros2_40 = ~ i__sig[20];
  assign empty2_40 = _009_ & zeros2_40;
  assign _010_ = ~ i__sig[21];
  assign empty2_41 = _010_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[22];
  assign _011_ = ~ i__sig[23];
  assign empty2_42 = _011_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign zeros2_43 = ~ i__sig[26];
  assign empty2_43 = _012_ & zeros2_43;
  assign _013_ = ~ i__sig[27];
  assign zeros2_44 = ~ i__sig[28];
  assign empty2_44 = _013_ & zeros2_44;
  assign _014_ = ~ i__sig[29];
  assign zeros2_45 = ~ i__sig[30];
  assign empty2_45 = _014_ & zeros2_45;
  assign _015_ = ~ i__sig[31];
  assign empty2_46 = _015_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[32];
  assign _016_ = ~ i__sig[33];
  assign empty2_47 = _016_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[34];
  assign _017_ = ~ i__sig[35];
  assign empty2_48 = _017_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[36];
  assign _018_ = ~ i__sig[37];
  assign zeros2_49 = ~ i__sig[38];
  assign empty2_49 = _018_ & zeros2_49;
  assign _019_ = ~ i__sig[39];
  assign empty2_50 = _019_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[40];
  assign _020_ = ~ i__sig[41];
  assign empty2_51 = _020_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[42];
  assign _021_ = ~ i__sig[43];
  assign empty2_52 = _021_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[44];
  assign _022_ = ~ i__sig[45];
  assign empty2_53 = _022_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[46];
  assign _023_ = ~ i__sig[47];
  assign empty2_54 = _023_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[48];
  assign _024_ = ~ i__sig[49];
  assign empty2_55 = _024_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[50];
  assign _025_ = ~ i__sig[51];
  assign empty2_56 = _025_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[52];
  assign _026_ = ~ i__sig[53];
  assign empty2_57 = _026_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[54];
  assign _027_ = ~ i__sig[55];
  assign empty2_58 = _027_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[56];
  assign _028_ = ~ i__sig[57];
  assign empty2_59 = _028_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[58];
  assign _029_ = ~ i__sig[59];
  assign empty2_60 = _029_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_61 = _030_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_62 = _031_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_63 = _032_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[66];
  assign zeros16_3[0] = empty2_31 ? zeros2_30 : zeros2_31;
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
  assign leading_zeros[5:0] = empty64_1 ? { 4'h0, empty2_31, zeros16_3[0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _033_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _033_[6] ? { i__sig[2:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _033_[5] ? { shifted_by_127[34:0], 21'h000000 } : shifted_by_127[66:11];
  assign shifted_by_31 = _033_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _033_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _033_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _033_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _033_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _034_ = ~ _033_[5];
  assign _035_ = | shifted_by_127[10:0];
  assign _036_ = _034_ & _035_;
  assign _037_ = ~ _033_[4];
  assign _038_ = | shifted_by_63[15:0];
  assign _039_ = _037_ & _038_;
  assign _040_ = _036_ | _039_;
  assign _041_ = ~ _033_[3];
  assign _042_ = | shifted_by_31[7:0];
  assign _043_ = _041_ & _042_;
  assign _044_ = _040_ | _043_;
  assign _045_ = ~ _033_[2];
  assign _046_ = | shifted_by_15[3:0];
  assign _047_ = _045_ & _046_;
  assign _048_ = _044_ | _047_;
  assign _049_ = ~ _033_[1];
  assign _050_ = | shifted_by_7[1:0];
  assign _051_ = _049_ & _050_;
  assign _052_ = _048_ | _051_;
  assign _053_ = ~ _033_[0];
  assign _054_ = _053_ & shifted_by_3[0];
  assign normalise__sig_0 = _052_ | _054_;
  assign _055_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _056_[9], o__exp } = at_floor ? 10'h000 : _055_;
  assign zeros16_6[3] = empty8_13;
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
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3:1] = { 2'h0, empty2_31 };
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros64_1[5] = empty32_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign leading_zeros[6] = empty64_1;
  assign _056_[8:0] = o__exp;
endmodule

module dot_mx6_mx6_lanes16_fp32__round (
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

module dot_mx6_mx6_lanes16_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [14:0] i__s0,
  output wire [13:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [15:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[15:14], magnitude0 } = i__s0[14] ? _0_ : { i__s0[14], i__s0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[13:0] = magnitude0;
endmodule

module dot_mx6_mx6_lanes16_fp32__unpack (
  input wire [79:0] a,
  input wire [79:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  input wire [7:0] a_level1,
  input wire [7:0] b_level1,
  output wire unpack__a0__sig_3,
  output wire o__a0__shift,
  output wire unpack__a1__sig_3,
  output wire o__a1__shift,
  output wire unpack__a2__sig_3,
  output wire o__a2__shift,
  output wire unpack__a3__sig_3,
  output wire o__a3__shift,
  output wire unpack__a4__sig_3,
  output wire o__a4__shift,
  output wire unpack__a5__sig_3,
  output wire o__a5__shift,
  output wire unpack__a6__sig_3,
  output wire o__a6__shift,
  output wire unpack__a7__sig_3,
  output wire o__a7__shift,
  output wire unpack__a8__sig_3,
  output wire o__a8__shift,
  output wire unpack__a9__sig_3,
  output wire o__a9__shift,
  output wire unpack__a10__sig_3,
  output wire o__a10__shift,
  output wire unpack__a11__sig_3,
  output wire o__a11__shift,
  output wire unpack__a12__sig_3,
  output wire o__a12__shift,
  output wire unpack__a13__sig_3,
  output wire o__a13__shift,
  output wire unpack__a14__sig_3,
  output wire o__a14__shift,
  output wire unpack__a15__sig_3,
  output wire o__a15__shift,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_3,
  output wire o__b0__shift,
  output wire unpack__b1__sig_3,
  output wire o__b1__shift,
  output wire unpack__b2__sig_3,
  output wire o__b2__shift,
  output wire unpack__b3__sig_3,
  output wire o__b3__shift,
  output wire unpack__b4__sig_3,
  output wire o__b4__shift,
  output wire unpack__b5__sig_3,
  output wire o__b5__shift,
  output wire unpack__b6__sig_3,
  output wire o__b6__shift,
  output wire unpack__b7__sig_3,
  output wire o__b7__shift,
  output wire unpack__b8__sig_3,
  output wire o__b8__shift,
  output wire unpack__b9__sig_3,
  output wire o__b9__shift,
  output wire unpack__b10__sig_3,
  output wire o__b10__shift,
  output wire unpack__b11__sig_3,
  output wire o__b11__shift,
  output wire unpack__b12__sig_3,
  output wire o__b12__shift,
  output wire unpack__b13__sig_3,
  output wire o__b13__shift,
  output wire unpack__b14__sig_3,
  output wire o__b14__shift,
  output wire unpack__b15__sig_3,
  output wire o__b15__shift,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mx6_mx6_lanes16_fp32__unpack__a a0 (
    .code(a[4:0]),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a1 (
    .code(a[9:5]),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a10 (
    .code(a[54:50]),
    .o__shift(o__a10__shift),
    .port(unpack__a10__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a11 (
    .code(a[59:55]),
    .o__shift(o__a11__shift),
    .port(unpack__a11__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a12 (
    .code(a[64:60]),
    .o__shift(o__a12__shift),
    .port(unpack__a12__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a13 (
    .code(a[69:65]),
    .o__shift(o__a13__shift),
    .port(unpack__a13__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a14 (
    .code(a[74:70]),
    .o__shift(o__a14__shift),
    .port(unpack__a14__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a15 (
    .code(a[79:75]),
    .o__shift(o__a15__shift),
    .port(unpack__a15__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a2 (
    .code(a[14:10]),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a3 (
    .code(a[19:15]),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a4 (
    .code(a[24:20]),
    .o__shift(o__a4__shift),
    .port(unpack__a4__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a5 (
    .code(a[29:25]),
    .o__shift(o__a5__shift),
    .port(unpack__a5__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a6 (
    .code(a[34:30]),
    .o__shift(o__a6__shift),
    .port(unpack__a6__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a7 (
    .code(a[39:35]),
    .o__shift(o__a7__shift),
    .port(unpack__a7__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a8 (
    .code(a[44:40]),
    .o__shift(o__a8__shift),
    .port(unpack__a8__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a a9 (
    .code(a[49:45]),
    .o__shift(o__a9__shift),
    .port(unpack__a9__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b0 (
    .code(b[4:0]),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b1 (
    .code(b[9:5]),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b10 (
    .code(b[54:50]),
    .o__shift(o__b10__shift),
    .port(unpack__b10__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b11 (
    .code(b[59:55]),
    .o__shift(o__b11__shift),
    .port(unpack__b11__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b12 (
    .code(b[64:60]),
    .o__shift(o__b12__shift),
    .port(unpack__b12__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b13 (
    .code(b[69:65]),
    .o__shift(o__b13__shift),
    .port(unpack__b13__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b14 (
    .code(b[74:70]),
    .o__shift(o__b14__shift),
    .port(unpack__b14__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b15 (
    .code(b[79:75]),
    .o__shift(o__b15__shift),
    .port(unpack__b15__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b2 (
    .code(b[14:10]),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b3 (
    .code(b[19:15]),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b4 (
    .code(b[24:20]),
    .o__shift(o__b4__shift),
    .port(unpack__b4__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b5 (
    .code(b[29:25]),
    .o__shift(o__b5__shift),
    .port(unpack__b5__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b6 (
    .code(b[34:30]),
    .o__shift(o__b6__shift),
    .port(unpack__b6__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b7 (
    .code(b[39:35]),
    .o__shift(o__b7__shift),
    .port(unpack__b7__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b8 (
    .code(b[44:40]),
    .o__shift(o__b8__shift),
    .port(unpack__b8__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a b9 (
    .code(b[49:45]),
    .o__shift(o__b9__shift),
    .port(unpack__b9__sig_3)
  );
  dot_mx6_mx6_lanes16_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mx6_mx6_lanes16_fp32__unpack__a (
  input wire [4:0] code,
  output wire port,
  output wire o__shift
);
  assign o__shift = 1'h1;
  assign port = code[3];
endmodule

module dot_mx6_mx6_lanes16_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
