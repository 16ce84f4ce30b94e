// dot_msfp12_msfp12_lanes16_fp32
//
// Spec:    dot:a=msfp12,b=msfp12,lanes=16,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a            64 bits  16 x e1m2b1fn
//   input  b            64 bits  16 x e1m2b1fn
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 64'h5e73f5e73f5e73f5, b = 64'hf5e73f5e73f5e73f, a_scale = 0x7e (0.5), b_scale = 0x81 (4), acc = 0xbfb7b7e9
//     (-1.43529999) give o = 0xc237bdbf (-45.9352989)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_msfp12_msfp12_lanes16_fp32 (
  input wire [63:0] a,
  input wire [63:0] b,
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
  wire [62:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [10:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [9:0] scale__p0__sig;
  wire [2:0] unpack__a0__sig, unpack__a10__sig, unpack__a11__sig, unpack__a12__sig, unpack__a13__sig,
    unpack__a14__sig, unpack__a15__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig, unpack__a4__sig,
    unpack__a5__sig, unpack__a6__sig, unpack__a7__sig, unpack__a8__sig, unpack__a9__sig, unpack__b0__sig,
    unpack__b10__sig, unpack__b11__sig, unpack__b12__sig, unpack__b13__sig, unpack__b14__sig, unpack__b15__sig,
    unpack__b1__sig, unpack__b2__sig, unpack__b3__sig, unpack__b4__sig, unpack__b5__sig, unpack__b6__sig,
    unpack__b7__sig, unpack__b8__sig, unpack__b9__sig;
  dot_msfp12_msfp12_lanes16_fp32__add add (
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
  dot_msfp12_msfp12_lanes16_fp32__align align (
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
  dot_msfp12_msfp12_lanes16_fp32__blocks blocks (
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
    .i__a15__sign(a[63]),
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b15__sign(b[63]),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_1_0(a[1:0]),
    .a_37_35(a[37:35]),
    .a_41_39(a[41:39]),
    .a_45_43(a[45:43]),
    .a_49_47(a[49:47]),
    .a_53_51(a[53:51]),
    .a_57_55(a[57:55]),
    .a_61_59(a[61:59]),
    .b_1_0(b[1:0]),
    .b_5_3(b[5:3]),
    .b_9_7(b[9:7]),
    .a_5_3(a[5:3]),
    .b_13_11(b[13:11]),
    .b_17_15(b[17:15]),
    .b_21_19(b[21:19]),
    .b_25_23(b[25:23]),
    .b_29_27(b[29:27]),
    .b_33_31(b[33:31]),
    .b_37_35(b[37:35]),
    .b_41_39(b[41:39]),
    .b_45_43(b[45:43]),
    .b_49_47(b[49:47]),
    .a_9_7(a[9:7]),
    .b_53_51(b[53:51]),
    .b_57_55(b[57:55]),
    .b_61_59(b[61:59]),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .a_13_11(a[13:11]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .unpack__a6__sig_2(unpack__a6__sig[2]),
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .a_17_15(a[17:15]),
    .unpack__a15__sig_2(unpack__a15__sig[2]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .a_21_19(a[21:19]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .a_25_23(a[25:23]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .port_73({ align__product_sign, blocks__s0[9:4] }),
    .a_29_27(a[29:27]),
    .a_33_31(a[33:31])
  );
  dot_msfp12_msfp12_lanes16_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_msfp12_msfp12_lanes16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_msfp12_msfp12_lanes16_fp32__scale scale (
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
    .port_9({ align__product_sign, blocks__s0[9:4] })
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack unpack (
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
    .unpack__a7__sig_2(unpack__a7__sig[2]),
    .unpack__a8__sig_2(unpack__a8__sig[2]),
    .unpack__a9__sig_2(unpack__a9__sig[2]),
    .unpack__a10__sig_2(unpack__a10__sig[2]),
    .unpack__a11__sig_2(unpack__a11__sig[2]),
    .unpack__a12__sig_2(unpack__a12__sig[2]),
    .unpack__a13__sig_2(unpack__a13__sig[2]),
    .unpack__a14__sig_2(unpack__a14__sig[2]),
    .unpack__a15__sig_2(unpack__a15__sig[2]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .b(b),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b2__sig_2(unpack__b2__sig[2]),
    .unpack__b3__sig_2(unpack__b3__sig[2]),
    .unpack__b4__sig_2(unpack__b4__sig[2]),
    .unpack__b5__sig_2(unpack__b5__sig[2]),
    .unpack__b6__sig_2(unpack__b6__sig[2]),
    .unpack__b7__sig_2(unpack__b7__sig[2]),
    .unpack__b8__sig_2(unpack__b8__sig[2]),
    .unpack__b9__sig_2(unpack__b9__sig[2]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__b10__sig_2(unpack__b10__sig[2]),
    .unpack__b11__sig_2(unpack__b11__sig[2]),
    .unpack__b12__sig_2(unpack__b12__sig[2]),
    .unpack__b13__sig_2(unpack__b13__sig[2]),
    .unpack__b14__sig_2(unpack__b14__sig[2]),
    .unpack__b15__sig_2(unpack__b15__sig[2]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a2__sig_2(unpack__a2__sig[2]),
    .unpack__a3__sig_2(unpack__a3__sig[2]),
    .unpack__a4__sig_2(unpack__a4__sig[2]),
    .unpack__a5__sig_2(unpack__a5__sig[2]),
    .unpack__a6__sig_2(unpack__a6__sig[2])
  );
  assign unpack__a12__sig[1:0] = a[49:48];
  assign unpack__a8__sig[1:0] = a[33:32];
  assign unpack__b10__sig[1:0] = b[41:40];
  assign unpack__a7__sig[1:0] = a[29:28];
  assign unpack__b8__sig[1:0] = b[33:32];
  assign unpack__a13__sig[1:0] = a[53:52];
  assign unpack__a6__sig[1:0] = a[25:24];
  assign unpack__b14__sig[1:0] = b[57:56];
  assign unpack__a5__sig[1:0] = a[21:20];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign unpack__a4__sig[1:0] = a[17:16];
  assign unpack__a3__sig[1:0] = a[13:12];
  assign unpack__a14__sig[1:0] = a[57:56];
  assign unpack__b7__sig[1:0] = b[29:28];
  assign unpack__a2__sig[1:0] = a[9:8];
  assign unpack__b9__sig[1:0] = b[37:36];
  assign blocks__s0[10] = align__product_sign;
  assign unpack__a1__sig[1:0] = a[5:4];
  assign unpack__a10__sig[1:0] = a[41:40];
  assign unpack__b6__sig[1:0] = b[25:24];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign unpack__a15__sig[1:0] = a[61:60];
  assign unpack__b5__sig[1:0] = b[21:20];
  assign unpack__b13__sig[1:0] = b[53:52];
  assign unpack__b4__sig[1:0] = b[17:16];
  assign unpack__b15__sig[1:0] = b[61:60];
  assign unpack__a11__sig[1:0] = a[45:44];
  assign unpack__b11__sig[1:0] = b[45:44];
  assign unpack__b3__sig[1:0] = b[13:12];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign unpack__b2__sig[1:0] = b[9:8];
  assign unpack__b1__sig[1:0] = b[5:4];
  assign unpack__b12__sig[1:0] = b[49:48];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a9__sig[1:0] = a[37:36];
endmodule

module dot_msfp12_msfp12_lanes16_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [9:0] scale__p0__sig,
  input wire [62:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [62:0] o__sig,
  output wire o__sign
);
  wire [63:0] _00_;
  wire [64:0] _01_, _03_, _04_;
  wire [65:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [63:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {64{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[65:64], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[64:63], o__sig } = total[63] ? _03_ : { total[63], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[63];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[63:0] = total;
  assign _04_[62:0] = o__sig;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [9:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [62:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _23_, _24_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _18_, _19_, _20_, _21_,
    _22_, _25_, _26_, moved_sticky;
  wire [10:0] _08_, _16_, _17_;
  wire [8:0] _15_;
  wire [5:0] amount;
  wire signed [9:0] distance;
  wire [62:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _15_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha0);
  assign _18_ = $signed(distance) < $signed(1'h0);
  assign _20_ = | i__p0__sig;
  assign _21_ = ~ _20_;
  assign _26_ = _18_ | _21_;
  assign _22_ = $signed(distance) > $signed(7'h3f);
  assign _23_ = _22_ ? 10'h03f : distance;
  assign { _24_[9:6], amount } = _26_ ? 10'h000 : _23_;
  assign moved_by_1 = amount[0] ? { 2'h0, _19_, code[22:0], 37'h0000000000 } : { 1'h0, _19_, code[22:0], 38'h0000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[62:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[62:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[62:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[62:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[62:32] } : moved_by_31;
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
  assign o__addend = moved | { 62'h0000000000000000, moved_sticky };
  assign _16_ = i__p0__shift + 11'h7a0;
  assign { _17_[10:9], o__shift } = _26_ ? { 3'h0, code[30:24], _15_[0] } : _16_;
  assign o__nan = i__p0__nan | _25_;
  dot_msfp12_msfp12_lanes16_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_25_),
    .port(_19_),
    .port_2(_15_[0])
  );
  assign _15_[8:1] = { 1'h0, code[30:24] };
  assign _24_[5:0] = amount;
  assign _08_[9:0] = distance;
  assign o__inf_sign = code[31];
  assign _17_[8:0] = o__shift;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__align__acc (
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

module dot_msfp12_msfp12_lanes16_fp32__blocks (
  input wire [1:0] a_1_0,
  input wire [2:0] a_5_3,
  input wire [2:0] a_9_7,
  input wire [2:0] a_13_11,
  input wire [2:0] a_17_15,
  input wire [2:0] a_21_19,
  input wire [2:0] a_25_23,
  input wire [2:0] a_29_27,
  input wire [2:0] a_33_31,
  input wire [2:0] a_37_35,
  input wire [2:0] a_41_39,
  input wire [2:0] a_45_43,
  input wire [2:0] a_49_47,
  input wire [2:0] a_53_51,
  input wire [2:0] a_57_55,
  input wire [2:0] a_61_59,
  input wire i__a15__sign,
  input wire [1:0] b_1_0,
  input wire [2:0] b_5_3,
  input wire [2:0] b_9_7,
  input wire [2:0] b_13_11,
  input wire [2:0] b_17_15,
  input wire [2:0] b_21_19,
  input wire [2:0] b_25_23,
  input wire [2:0] b_29_27,
  input wire [2:0] b_33_31,
  input wire [2:0] b_37_35,
  input wire [2:0] b_41_39,
  input wire [2:0] b_45_43,
  input wire [2:0] b_49_47,
  input wire [2:0] b_53_51,
  input wire [2:0] b_57_55,
  input wire [2:0] b_61_59,
  input wire i__b15__sign,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire unpack__a0__sig_2,
  input wire a__shift,
  input wire unpack__a1__sig_2,
  input wire a__shift_2,
  input wire unpack__a2__sig_2,
  input wire a__shift_3,
  input wire unpack__a3__sig_2,
  input wire a__shift_4,
  input wire unpack__a4__sig_2,
  input wire a__shift_5,
  input wire unpack__a5__sig_2,
  input wire a__shift_6,
  input wire unpack__a6__sig_2,
  input wire a__shift_7,
  input wire unpack__a7__sig_2,
  input wire a__shift_8,
  input wire unpack__a8__sig_2,
  input wire a__shift_9,
  input wire unpack__a9__sig_2,
  input wire a__shift_10,
  input wire unpack__a10__sig_2,
  input wire a__shift_11,
  input wire unpack__a11__sig_2,
  input wire a__shift_12,
  input wire unpack__a12__sig_2,
  input wire a__shift_13,
  input wire unpack__a13__sig_2,
  input wire a__shift_14,
  input wire unpack__a14__sig_2,
  input wire a__shift_15,
  input wire unpack__a15__sig_2,
  input wire a__shift_16,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_2,
  input wire b__shift,
  input wire unpack__b1__sig_2,
  input wire b__shift_2,
  input wire unpack__b2__sig_2,
  input wire b__shift_3,
  input wire unpack__b3__sig_2,
  input wire b__shift_4,
  input wire unpack__b4__sig_2,
  input wire b__shift_5,
  input wire unpack__b5__sig_2,
  input wire b__shift_6,
  input wire unpack__b6__sig_2,
  input wire b__shift_7,
  input wire unpack__b7__sig_2,
  input wire b__shift_8,
  input wire unpack__b8__sig_2,
  input wire b__shift_9,
  input wire unpack__b9__sig_2,
  input wire b__shift_10,
  input wire unpack__b10__sig_2,
  input wire b__shift_11,
  input wire unpack__b11__sig_2,
  input wire b__shift_12,
  input wire unpack__b12__sig_2,
  input wire b__shift_13,
  input wire unpack__b13__sig_2,
  input wire b__shift_14,
  input wire unpack__b14__sig_2,
  input wire b__shift_15,
  input wire unpack__b15__sig_2,
  input wire b__shift_16,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire [6:0] port_73
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _022_, _033_, _044_, _047_,
    _048_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _063_, _064_, _065_,
    negative, sum16_0_level10_0_carry, sum16_0_level10_0_half, sum16_0_level10_0_sum, sum16_0_level11_0_carry,
    sum16_0_level11_0_half, sum16_0_level11_0_sum, sum16_0_level5_1_carry, sum16_0_level5_1_half,
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
  wire [5:0] _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _027_, _028_, _031_,
    _032_, _034_, _035_, _036_, _037_, _042_, _043_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_,
    _074_, _075_, _076_, _077_, _078_, _079_, _080_, sum16_0_level1_0_carry, sum16_0_level1_0_half,
    sum16_0_level1_0_sum, sum16_0_level1_1_carry, sum16_0_level1_1_half, sum16_0_level1_1_sum,
    sum16_0_level1_2_carry, sum16_0_level1_2_half, sum16_0_level1_2_sum, sum16_0_level1_3_carry,
    sum16_0_level1_3_half, sum16_0_level1_3_sum, sum16_0_level1_4_carry, sum16_0_level1_4_half,
    sum16_0_level1_4_sum, sum16_0_level2_1_carry, sum16_0_level2_1_half, sum16_0_level2_1_sum,
    sum16_0_level2_3_carry, sum16_0_level2_3_half, sum16_0_level2_3_sum, sum16_0_level3_0_carry,
    sum16_0_level3_0_half, sum16_0_level3_0_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half,
    sum16_0_level3_1_sum, sum16_0_level4_1_carry, sum16_0_level4_1_half, sum16_0_level4_1_sum, term;
  wire [6:0] _025_, _026_, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum;
  wire [3:0] _029_, _030_, _040_, _041_, sum16_0_level2_2_carry, sum16_0_level2_2_half, sum16_0_level2_2_sum,
    sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum;
  wire [2:0] _038_, _039_, sum16_0_level3_2_carry, sum16_0_level3_2_half, sum16_0_level3_2_sum;
  wire [4:0] _045_, _046_, _049_, _050_, sum16_0_level5_0_carry, sum16_0_level5_0_half, sum16_0_level5_0_sum,
    sum16_0_level6_0_carry, sum16_0_level6_0_half, sum16_0_level6_0_sum, sum16_0_negative_total, sum16_0_others;
  wire [7:0] _062_;
  wire [15:0] sum16_0_signs;
  assign _063_ = sum16_0_signs[9] & sum16_0_signs[10];
  assign _064_ = sum16_0_negative_level1_3_half & sum16_0_signs[11];
  assign sum16_0_negative_level1_3_carry = _063_ | _064_;
  assign sum16_0_negative_level1_4_half = sum16_0_signs[12] ^ sum16_0_signs[13];
  assign sum16_0_negative_level1_4_sum = sum16_0_negative_level1_4_half ^ sum16_0_signs[14];
  assign _065_ = sum16_0_signs[12] & sum16_0_signs[13];
  assign _001_ = sum16_0_negative_level1_4_half & sum16_0_signs[14];
  assign sum16_0_negative_level1_4_carry = _065_ | _001_;
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
  assign sum16_0_level1_0_half = term ^ _080_;
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ _079_;
  assign _014_ = term & _080_;
  assign _015_ = sum16_0_level1_0_half & _079_;
  assign sum16_0_level1_0_carry = _014_ | _015_;
  assign sum16_0_level1_1_half = _078_ ^ _077_;
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ _076_;
  assign _016_ = _078_ & _077_;
  assign _017_ = sum16_0_level1_1_half & _076_;
  assign sum16_0_level1_1_carry = _016_ | _017_;
  assign sum16_0_level1_2_half = _075_ ^ _074_;
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ _073_;
  assign _018_ = _075_ & _074_;
  assign _019_ = sum16_0_level1_2_half & _073_;
  assign sum16_0_level1_2_carry = _018_ | _019_;
  assign sum16_0_level1_3_half = _072_ ^ _071_;
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ _070_;
  assign _020_ = _072_ & _071_;
  assign _021_ = sum16_0_level1_3_half & _070_;
  assign sum16_0_level1_3_carry = _020_ | _021_;
  assign sum16_0_level1_4_half = _069_ ^ _068_;
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ _067_;
  assign _023_ = _069_ & _068_;
  assign _024_ = sum16_0_level1_4_half & _067_;
  assign sum16_0_level1_4_carry = _023_ | _024_;
  assign sum16_0_level2_0_half = { sum16_0_others[0], _066_ } ^ { 1'h1, sum16_0_level1_0_carry[4], sum16_0_negative_total };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { sum16_0_level1_0_carry[5], sum16_0_level1_0_sum };
  assign _025_ = { sum16_0_others[0], _066_ } & { 1'h1, sum16_0_level1_0_carry[4], sum16_0_negative_total };
  assign _026_ = sum16_0_level2_0_half & { sum16_0_level1_0_carry[5], sum16_0_level1_0_sum };
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
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ { sum16_0_level1_1_carry[5], sum16_0_level1_4_sum[5:1] };
  assign _031_ = sum16_0_level1_3_carry & sum16_0_level1_4_carry;
  assign _032_ = sum16_0_level2_3_half & { sum16_0_level1_1_carry[5], sum16_0_level1_4_sum[5:1] };
  assign sum16_0_level2_3_carry = _031_ | _032_;
  assign sum16_0_level3_0_half = { sum16_0_level1_1_carry[4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } ^ { sum16_0_level1_2_carry[4], sum16_0_level2_0_sum[4:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ sum16_0_level2_1_sum;
  assign _034_ = { sum16_0_level1_1_carry[4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } & { sum16_0_level1_2_carry[4], sum16_0_level2_0_sum[4:0] };
  assign _035_ = sum16_0_level3_0_half & sum16_0_level2_1_sum;
  assign sum16_0_level3_0_carry = _034_ | _035_;
  assign sum16_0_level3_1_half = sum16_0_level2_1_carry ^ { sum16_0_level1_2_carry[5], sum16_0_level2_0_carry[4], sum16_0_level2_2_sum };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ sum16_0_level2_3_sum;
  assign _036_ = sum16_0_level2_1_carry & { sum16_0_level1_2_carry[5], sum16_0_level2_0_carry[4], sum16_0_level2_2_sum };
  assign _037_ = sum16_0_level3_1_half & sum16_0_level2_3_sum;
  assign sum16_0_level3_1_carry = _036_ | _037_;
  assign sum16_0_level3_2_half = { sum16_0_others[1], sum16_0_level2_0_sum[6:5] } ^ { sum16_0_level2_0_carry[6:5], sum16_0_level2_2_carry[3] };
  assign sum16_0_level3_2_sum = sum16_0_level3_2_half ^ sum16_0_level2_3_carry[5:3];
  assign _038_ = { sum16_0_others[1], sum16_0_level2_0_sum[6:5] } & { sum16_0_level2_0_carry[6:5], sum16_0_level2_2_carry[3] };
  assign _039_ = sum16_0_level3_2_half & sum16_0_level2_3_carry[5:3];
  assign sum16_0_level3_2_carry = _038_ | _039_;
  assign sum16_0_level4_0_half = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } ^ { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ sum16_0_level3_1_sum[3:0];
  assign _040_ = { sum16_0_level2_2_carry[2:0], sum16_0_level3_0_carry[0] } & { sum16_0_level2_3_carry[2:0], sum16_0_level3_0_sum[1] };
  assign _041_ = sum16_0_level4_0_half & sum16_0_level3_1_sum[3:0];
  assign sum16_0_level4_0_carry = _040_ | _041_;
  assign sum16_0_level4_1_half = sum16_0_level3_1_carry ^ { sum16_0_level3_2_sum[2], sum16_0_level3_0_carry[5:1] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ { sum16_0_level3_2_carry[1:0], sum16_0_level3_0_sum[5:2] };
  assign _042_ = sum16_0_level3_1_carry & { sum16_0_level3_2_sum[2], sum16_0_level3_0_carry[5:1] };
  assign _043_ = sum16_0_level4_1_half & { sum16_0_level3_2_carry[1:0], sum16_0_level3_0_sum[5:2] };
  assign sum16_0_level4_1_carry = _042_ | _043_;
  assign sum16_0_level5_0_half = { sum16_0_level3_2_sum[1:0], sum16_0_level4_0_carry[2:0] } ^ { sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ sum16_0_level4_1_sum[4:0];
  assign _045_ = { sum16_0_level3_2_sum[1:0], sum16_0_level4_0_carry[2:0] } & { sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign _046_ = sum16_0_level5_0_half & sum16_0_level4_1_sum[4:0];
  assign sum16_0_level5_0_carry = _045_ | _046_;
  assign sum16_0_level5_1_half = sum16_0_others[2] ^ sum16_0_level3_2_carry[2];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ sum16_0_level4_1_carry[5];
  assign _047_ = sum16_0_others[2] & sum16_0_level3_2_carry[2];
  assign _048_ = sum16_0_level5_1_half & sum16_0_level4_1_carry[5];
  assign sum16_0_level5_1_carry = _047_ | _048_;
  assign sum16_0_level6_0_half = sum16_0_level4_1_carry[4:0] ^ { sum16_0_level4_1_sum[5], sum16_0_level5_0_carry[3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ { sum16_0_level5_0_carry[4], sum16_0_level5_0_sum[4:1] };
  assign _049_ = sum16_0_level4_1_carry[4:0] & { sum16_0_level4_1_sum[5], sum16_0_level5_0_carry[3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign _050_ = sum16_0_level6_0_half & { sum16_0_level5_0_carry[4], sum16_0_level5_0_sum[4:1] };
  assign sum16_0_level6_0_carry = _049_ | _050_;
  assign sum16_0_level7_0_half = sum16_0_level5_0_carry[2] ^ sum16_0_level6_0_carry[1];
  assign sum16_0_level7_0_sum = sum16_0_level7_0_half ^ sum16_0_level6_0_sum[2];
  assign _051_ = sum16_0_level5_0_carry[2] & sum16_0_level6_0_carry[1];
  assign _052_ = sum16_0_level7_0_half & sum16_0_level6_0_sum[2];
  assign sum16_0_level7_0_carry = _051_ | _052_;
  assign sum16_0_level8_0_half = sum16_0_level6_0_carry[2] ^ sum16_0_level6_0_sum[3];
  assign sum16_0_level8_0_sum = sum16_0_level8_0_half ^ sum16_0_level7_0_carry;
  assign _053_ = sum16_0_level6_0_carry[2] & sum16_0_level6_0_sum[3];
  assign _054_ = sum16_0_level8_0_half & sum16_0_level7_0_carry;
  assign sum16_0_level8_0_carry = _053_ | _054_;
  assign sum16_0_level9_0_half = sum16_0_level6_0_carry[3] ^ sum16_0_level6_0_sum[4];
  assign sum16_0_level9_0_sum = sum16_0_level9_0_half ^ sum16_0_level8_0_carry;
  assign _056_ = sum16_0_level6_0_carry[3] & sum16_0_level6_0_sum[4];
  assign _057_ = sum16_0_level9_0_half & sum16_0_level8_0_carry;
  assign sum16_0_level9_0_carry = _056_ | _057_;
  assign sum16_0_level10_0_half = sum16_0_level5_1_sum ^ sum16_0_level6_0_carry[4];
  assign sum16_0_level10_0_sum = sum16_0_level10_0_half ^ sum16_0_level9_0_carry;
  assign _058_ = sum16_0_level5_1_sum & sum16_0_level6_0_carry[4];
  assign _059_ = sum16_0_level10_0_half & sum16_0_level9_0_carry;
  assign sum16_0_level10_0_carry = _058_ | _059_;
  assign sum16_0_level11_0_half = sum16_0_others[3] ^ sum16_0_level5_1_carry;
  assign sum16_0_level11_0_sum = sum16_0_level11_0_half ^ sum16_0_level10_0_carry;
  assign _060_ = sum16_0_others[3] & sum16_0_level5_1_carry;
  assign _061_ = sum16_0_level11_0_half & sum16_0_level10_0_carry;
  assign sum16_0_level11_0_carry = _060_ | _061_;
  assign { _062_[7], port_73 } = { sum16_0_others[4], sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum, sum16_0_level7_0_sum, sum16_0_level6_0_carry[0] } + { sum16_0_level11_0_carry, 5'h00, sum16_0_level6_0_sum[1] };
  assign negative = a_5_3[0] ^ b_5_3[0];
  assign sum16_0_signs[1] = a_9_7[0] ^ b_9_7[0];
  assign sum16_0_signs[2] = a_13_11[0] ^ b_13_11[0];
  assign sum16_0_signs[3] = a_17_15[0] ^ b_17_15[0];
  assign sum16_0_signs[4] = a_21_19[0] ^ b_21_19[0];
  assign sum16_0_signs[5] = a_25_23[0] ^ b_25_23[0];
  assign sum16_0_signs[6] = a_29_27[0] ^ b_29_27[0];
  assign sum16_0_signs[7] = a_33_31[0] ^ b_33_31[0];
  assign sum16_0_signs[8] = a_37_35[0] ^ b_37_35[0];
  assign sum16_0_signs[9] = a_41_39[0] ^ b_41_39[0];
  assign sum16_0_signs[10] = a_45_43[0] ^ b_45_43[0];
  assign sum16_0_signs[11] = a_49_47[0] ^ b_49_47[0];
  assign sum16_0_signs[12] = a_53_51[0] ^ b_53_51[0];
  assign sum16_0_signs[13] = a_57_55[0] ^ b_57_55[0];
  assign sum16_0_signs[14] = a_61_59[0] ^ b_61_59[0];
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
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product0 (
    .a__shift(a__shift),
    .b__shift(b__shift),
    .negative(negative),
    .port(a_1_0),
    .port_2(b_1_0),
    .port_3(unpack__a0__sig_2),
    .port_4(unpack__b0__sig_2),
    .term(term)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product1 (
    .a__shift(a__shift_2),
    .b__shift(b__shift_2),
    .negative(sum16_0_signs[1]),
    .port(a_5_3[2:1]),
    .port_2(b_5_3[2:1]),
    .port_3(unpack__a1__sig_2),
    .port_4(unpack__b1__sig_2),
    .term(_080_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product10 (
    .a__shift(a__shift_11),
    .b__shift(b__shift_11),
    .negative(sum16_0_signs[10]),
    .port(a_41_39[2:1]),
    .port_2(b_41_39[2:1]),
    .port_3(unpack__a10__sig_2),
    .port_4(unpack__b10__sig_2),
    .term(_071_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product11 (
    .a__shift(a__shift_12),
    .b__shift(b__shift_12),
    .negative(sum16_0_signs[11]),
    .port(a_45_43[2:1]),
    .port_2(b_45_43[2:1]),
    .port_3(unpack__a11__sig_2),
    .port_4(unpack__b11__sig_2),
    .term(_070_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product12 (
    .a__shift(a__shift_13),
    .b__shift(b__shift_13),
    .negative(sum16_0_signs[12]),
    .port(a_49_47[2:1]),
    .port_2(b_49_47[2:1]),
    .port_3(unpack__a12__sig_2),
    .port_4(unpack__b12__sig_2),
    .term(_069_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product13 (
    .a__shift(a__shift_14),
    .b__shift(b__shift_14),
    .negative(sum16_0_signs[13]),
    .port(a_53_51[2:1]),
    .port_2(b_53_51[2:1]),
    .port_3(unpack__a13__sig_2),
    .port_4(unpack__b13__sig_2),
    .term(_068_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product14 (
    .a__shift(a__shift_15),
    .b__shift(b__shift_15),
    .negative(sum16_0_signs[14]),
    .port(a_57_55[2:1]),
    .port_2(b_57_55[2:1]),
    .port_3(unpack__a14__sig_2),
    .port_4(unpack__b14__sig_2),
    .term(_067_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product15 (
    .a__shift(a__shift_16),
    .b__shift(b__shift_16),
    .negative(sum16_0_signs[15]),
    .port(a_61_59[2:1]),
    .port_2(b_61_59[2:1]),
    .port_3(unpack__a15__sig_2),
    .port_4(unpack__b15__sig_2),
    .term(_066_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product2 (
    .a__shift(a__shift_3),
    .b__shift(b__shift_3),
    .negative(sum16_0_signs[2]),
    .port(a_9_7[2:1]),
    .port_2(b_9_7[2:1]),
    .port_3(unpack__a2__sig_2),
    .port_4(unpack__b2__sig_2),
    .term(_079_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product3 (
    .a__shift(a__shift_4),
    .b__shift(b__shift_4),
    .negative(sum16_0_signs[3]),
    .port(a_13_11[2:1]),
    .port_2(b_13_11[2:1]),
    .port_3(unpack__a3__sig_2),
    .port_4(unpack__b3__sig_2),
    .term(_078_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product4 (
    .a__shift(a__shift_5),
    .b__shift(b__shift_5),
    .negative(sum16_0_signs[4]),
    .port(a_17_15[2:1]),
    .port_2(b_17_15[2:1]),
    .port_3(unpack__a4__sig_2),
    .port_4(unpack__b4__sig_2),
    .term(_077_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product5 (
    .a__shift(a__shift_6),
    .b__shift(b__shift_6),
    .negative(sum16_0_signs[5]),
    .port(a_21_19[2:1]),
    .port_2(b_21_19[2:1]),
    .port_3(unpack__a5__sig_2),
    .port_4(unpack__b5__sig_2),
    .term(_076_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product6 (
    .a__shift(a__shift_7),
    .b__shift(b__shift_7),
    .negative(sum16_0_signs[6]),
    .port(a_25_23[2:1]),
    .port_2(b_25_23[2:1]),
    .port_3(unpack__a6__sig_2),
    .port_4(unpack__b6__sig_2),
    .term(_075_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product7 (
    .a__shift(a__shift_8),
    .b__shift(b__shift_8),
    .negative(sum16_0_signs[7]),
    .port(a_29_27[2:1]),
    .port_2(b_29_27[2:1]),
    .port_3(unpack__a7__sig_2),
    .port_4(unpack__b7__sig_2),
    .term(_074_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product8 (
    .a__shift(a__shift_9),
    .b__shift(b__shift_9),
    .negative(sum16_0_signs[8]),
    .port(a_33_31[2:1]),
    .port_2(b_33_31[2:1]),
    .port_3(unpack__a8__sig_2),
    .port_4(unpack__b8__sig_2),
    .term(_073_)
  );
  dot_msfp12_msfp12_lanes16_fp32__blocks__product product9 (
    .a__shift(a__shift_10),
    .b__shift(b__shift_10),
    .negative(sum16_0_signs[9]),
    .port(a_37_35[2:1]),
    .port_2(b_37_35[2:1]),
    .port_3(unpack__a9__sig_2),
    .port_4(unpack__b9__sig_2),
    .term(_072_)
  );
  assign blocks__s0_0 = sum16_0_level3_0_sum[0];
  assign blocks__s0_1 = sum16_0_level4_0_sum[0];
  assign blocks__s0_2 = sum16_0_level5_0_sum[0];
  assign blocks__s0_3 = sum16_0_level6_0_sum[0];
  assign _013_[4:0] = sum16_0_negative_total;
  assign sum16_0_signs[0] = negative;
  assign _062_[6:0] = port_73;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__blocks__product (
  input wire [1:0] port,
  input wire [1:0] port_2,
  input wire port_3,
  input wire a__shift,
  input wire port_4,
  input wire b__shift,
  input wire negative,
  output wire [5:0] term
);
  wire _00_, _01_, _02_, _03_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [5:0] _04_, _06_, placed, product;
  wire [8:0] _05_;
  wire [2:0] product_row0, product_row1, product_row2;
  wire [1:0] shift;
  assign product_row2 = port_3 ? { port_4, port_2 } : 3'h0;
  assign product_level1_0_half = product_row0[2] ^ product_row1[1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[0];
  assign _00_ = product_row0[2] & product_row1[1];
  assign _01_ = product_level1_0_half & product_row2[0];
  assign product_level1_0_carry = _00_ | _01_;
  assign product_level2_0_half = product_row1[2] ^ product_row2[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _02_ = product_row1[2] & product_row2[1];
  assign _03_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _02_ | _03_;
  assign { _04_[5], product[5:1] } = { product_row2[2], product_level2_0_sum, product_level1_0_sum, product_row0[1] } + { product_level2_0_carry, 2'h0, product_row1[0] };
  assign shift = a__shift + b__shift;
  assign { _05_[8], placed, _05_[1:0] } = { product[5:1], product_row0[0] } << shift;
  assign _06_ = ~ placed;
  assign term = negative ? _06_ : placed;
  assign product_row0 = port[0] ? { port_4, port_2 } : 3'h0;
  assign product_row1 = port[1] ? { port_4, port_2 } : 3'h0;
  assign product[0] = product_row0[0];
  assign _04_[4:0] = product[5:1];
  assign _05_[7:2] = placed;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [62:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, at_floor, empty16_1, empty16_2, empty16_3, empty2_1,
    empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_16, empty2_17, empty2_18,
    empty2_19, empty2_2, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27,
    empty2_28, empty2_29, empty2_3, empty2_30, empty2_31, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8,
    empty2_9, empty32_1, empty4_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_2,
    empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty4_8, empty4_9, empty8_1, empty8_2, empty8_3,
    empty8_4, empty8_5, empty8_6, empty8_7, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13,
    zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_2, zeros2_20, zeros2_21, zeros2_22,
    zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_3, zeros2_30, zeros2_31,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [8:0] _009_;
  wire [9:0] _032_, _033_;
  wire [5:0] leading_zeros;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_0, zeros32_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_2,
    zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7, zeros4_8, zeros4_9;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign zeros2_0 = ~ i__sig[0];
  assign _044_ = ~ i__sig[1];
  assign empty2_1 = _044_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[2];
  assign _000_ = ~ i__sig[3];
  assign empty2_2 = _000_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[4];
  assign _008_ = ~ i__sig[5];
  assign empty2_3 = _008_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[6];
  assign _020_ = ~ i__sig[7];
  assign empty2_4 = _020_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[8];
  assign _034_ = ~ i__sig[9];
  assign empty2_5 = _034_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[10];
  assign _035_ = ~ i__sig[11];
  assign empty2_6 = _035_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[12];
  assign _036_ = ~ i__sig[13];
  assign empty2_7 = _036_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[14];
  assign _037_ = ~ i__sig[15];
  assign empty2_8 = _037_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[16];
  assign _038_ = ~ i__sig[17];
  assign empty2_9 = _038_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[18];
  assign _039_ = ~ i__sig[19];
  assign empty2_10 = _039_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[20];
  assign _040_ = ~ i__sig[21];
  assign empty2_11 = _040_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[22];
  assign _041_ = ~ i__sig[23];
  assign empty2_12 = _041_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[24];
  assign _042_ = ~ i__sig[25];
  assign empty2_13 = _042_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[26];
  assign _043_ = ~ i__sig[27];
  assign empty2_14 = _043_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[28];
  assign _045_ = ~ i__sig[29];
  assign empty2_15 = _045_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[30];
  assign _046_ = ~ i__sig[31];
  assign empty2_16 = _046_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[32];
  assign _047_ = ~ i__sig[33];
  assign empty2_17 = _047_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[34];
  assign _048_ = ~ i__sig[35];
  assign empty2_18 = _048_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[36];
  assign _049_ = ~ i__sig[37];
  assign empty2_19 = _049_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[38];
  assign _050_ = ~ i__sig[39];
  assign empty2_20 = _050_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[40];
  assign _051_ = ~ i__sig[41];
  assign empty2_21 = _051_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[42];
  assign _052_ = ~ i__sig[43];
  assign empty2_22 = _052_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[44];
  assign _053_ = ~ i__sig[45];
  assign empty2_23 = _053_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[46];
  assign _054_ = ~ i__sig[47];
  assign empty2_24 = _054_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[48];
  assign _001_ = ~ i__sig[49];
  assign empty2_25 = _001_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[50];
  assign _002_ = ~ i__sig[51];
  assign empty2_26 = _002_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[52];
  assign _003_ = ~ i__sig[53];
  assign empty2_27 = _003_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[54];
  assign _004_ = ~ i__sig[55];
  assign empty2_28 = _004_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[56];
  assign _005_ = ~ i__sig[57];
  assign empty2_29 = _005_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[58];
  assign _006_ = ~ i__sig[59];
  assign empty2_30 = _006_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[60];
  assign _007_ = ~ i__sig[61];
  assign empty2_31 = _007_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[62];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
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
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
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
  assign at_floor = i__shift < { empty32_1, leading_zeros[4:0] };
  assign _009_ = at_floor ? i__shift : { 3'h0, empty32_1, leading_zeros[4:0] };
  assign shifted_by_63 = _009_[5] ? { i__sig[30:0], 25'h0000000 } : i__sig[62:7];
  assign shifted_by_31 = _009_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _009_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _009_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _009_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _009_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _010_ = ~ _009_[5];
  assign _011_ = | i__sig[6:0];
  assign _012_ = _010_ & _011_;
  assign _013_ = ~ _009_[4];
  assign _014_ = | shifted_by_63[15:0];
  assign _015_ = _013_ & _014_;
  assign _016_ = _012_ | _015_;
  assign _017_ = ~ _009_[3];
  assign _018_ = | shifted_by_31[7:0];
  assign _019_ = _017_ & _018_;
  assign _021_ = _016_ | _019_;
  assign _022_ = ~ _009_[2];
  assign _023_ = | shifted_by_15[3:0];
  assign _024_ = _022_ & _023_;
  assign _025_ = _021_ | _024_;
  assign _026_ = ~ _009_[1];
  assign _027_ = | shifted_by_7[1:0];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ | _028_;
  assign _030_ = ~ _009_[0];
  assign _031_ = _030_ & shifted_by_3[0];
  assign normalise__sig_0 = _029_ | _031_;
  assign _032_ = i__shift - { empty32_1, leading_zeros[4:0] };
  assign { _033_[9], o__exp } = at_floor ? 10'h000 : _032_;
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
  assign zeros8_0[2] = empty4_1;
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
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _033_[8:0] = o__exp;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__round (
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

module dot_msfp12_msfp12_lanes16_fp32__scale (
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
  input wire [6:0] port_9,
  output wire [9:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [11:0] _0_, _1_;
  assign _0_ = - $signed({ port_9, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _1_[11:10], magnitude0 } = port_9[6] ? _0_ : { port_9[6], port_9, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[9:0] = magnitude0;
endmodule

module dot_msfp12_msfp12_lanes16_fp32__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_2,
  output wire o__a0__shift,
  output wire unpack__a1__sig_2,
  output wire o__a1__shift,
  output wire unpack__a2__sig_2,
  output wire o__a2__shift,
  output wire unpack__a3__sig_2,
  output wire o__a3__shift,
  output wire unpack__a4__sig_2,
  output wire o__a4__shift,
  output wire unpack__a5__sig_2,
  output wire o__a5__shift,
  output wire unpack__a6__sig_2,
  output wire o__a6__shift,
  output wire unpack__a7__sig_2,
  output wire o__a7__shift,
  output wire unpack__a8__sig_2,
  output wire o__a8__shift,
  output wire unpack__a9__sig_2,
  output wire o__a9__shift,
  output wire unpack__a10__sig_2,
  output wire o__a10__shift,
  output wire unpack__a11__sig_2,
  output wire o__a11__shift,
  output wire unpack__a12__sig_2,
  output wire o__a12__shift,
  output wire unpack__a13__sig_2,
  output wire o__a13__shift,
  output wire unpack__a14__sig_2,
  output wire o__a14__shift,
  output wire unpack__a15__sig_2,
  output wire o__a15__shift,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_2,
  output wire o__b0__shift,
  output wire unpack__b1__sig_2,
  output wire o__b1__shift,
  output wire unpack__b2__sig_2,
  output wire o__b2__shift,
  output wire unpack__b3__sig_2,
  output wire o__b3__shift,
  output wire unpack__b4__sig_2,
  output wire o__b4__shift,
  output wire unpack__b5__sig_2,
  output wire o__b5__shift,
  output wire unpack__b6__sig_2,
  output wire o__b6__shift,
  output wire unpack__b7__sig_2,
  output wire o__b7__shift,
  output wire unpack__b8__sig_2,
  output wire o__b8__shift,
  output wire unpack__b9__sig_2,
  output wire o__b9__shift,
  output wire unpack__b10__sig_2,
  output wire o__b10__shift,
  output wire unpack__b11__sig_2,
  output wire o__b11__shift,
  output wire unpack__b12__sig_2,
  output wire o__b12__shift,
  output wire unpack__b13__sig_2,
  output wire o__b13__shift,
  output wire unpack__b14__sig_2,
  output wire o__b14__shift,
  output wire unpack__b15__sig_2,
  output wire o__b15__shift,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a0 (
    .code(a[3:0]),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a1 (
    .code(a[7:4]),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a10 (
    .code(a[43:40]),
    .o__shift(o__a10__shift),
    .port(unpack__a10__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a11 (
    .code(a[47:44]),
    .o__shift(o__a11__shift),
    .port(unpack__a11__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a12 (
    .code(a[51:48]),
    .o__shift(o__a12__shift),
    .port(unpack__a12__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a13 (
    .code(a[55:52]),
    .o__shift(o__a13__shift),
    .port(unpack__a13__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a14 (
    .code(a[59:56]),
    .o__shift(o__a14__shift),
    .port(unpack__a14__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a15 (
    .code(a[63:60]),
    .o__shift(o__a15__shift),
    .port(unpack__a15__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a2 (
    .code(a[11:8]),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a3 (
    .code(a[15:12]),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a4 (
    .code(a[19:16]),
    .o__shift(o__a4__shift),
    .port(unpack__a4__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a5 (
    .code(a[23:20]),
    .o__shift(o__a5__shift),
    .port(unpack__a5__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a6 (
    .code(a[27:24]),
    .o__shift(o__a6__shift),
    .port(unpack__a6__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a7 (
    .code(a[31:28]),
    .o__shift(o__a7__shift),
    .port(unpack__a7__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a8 (
    .code(a[35:32]),
    .o__shift(o__a8__shift),
    .port(unpack__a8__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a a9 (
    .code(a[39:36]),
    .o__shift(o__a9__shift),
    .port(unpack__a9__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b0 (
    .code(b[3:0]),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b1 (
    .code(b[7:4]),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b10 (
    .code(b[43:40]),
    .o__shift(o__b10__shift),
    .port(unpack__b10__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b11 (
    .code(b[47:44]),
    .o__shift(o__b11__shift),
    .port(unpack__b11__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b12 (
    .code(b[51:48]),
    .o__shift(o__b12__shift),
    .port(unpack__b12__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b13 (
    .code(b[55:52]),
    .o__shift(o__b13__shift),
    .port(unpack__b13__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b14 (
    .code(b[59:56]),
    .o__shift(o__b14__shift),
    .port(unpack__b14__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b15 (
    .code(b[63:60]),
    .o__shift(o__b15__shift),
    .port(unpack__b15__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b2 (
    .code(b[11:8]),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b3 (
    .code(b[15:12]),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b4 (
    .code(b[19:16]),
    .o__shift(o__b4__shift),
    .port(unpack__b4__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b5 (
    .code(b[23:20]),
    .o__shift(o__b5__shift),
    .port(unpack__b5__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b6 (
    .code(b[27:24]),
    .o__shift(o__b6__shift),
    .port(unpack__b6__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b7 (
    .code(b[31:28]),
    .o__shift(o__b7__shift),
    .port(unpack__b7__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b8 (
    .code(b[35:32]),
    .o__shift(o__b8__shift),
    .port(unpack__b8__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a b9 (
    .code(b[39:36]),
    .o__shift(o__b9__shift),
    .port(unpack__b9__sig_2)
  );
  dot_msfp12_msfp12_lanes16_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_msfp12_msfp12_lanes16_fp32__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire o__shift
);
  assign o__shift = 1'h1;
  assign port = code[2];
endmodule

module dot_msfp12_msfp12_lanes16_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
