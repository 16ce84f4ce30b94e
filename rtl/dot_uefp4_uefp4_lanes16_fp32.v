// dot_uefp4_uefp4_lanes16_fp32
//
// Spec:    dot:a=uefp4,b=uefp4,lanes=16,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a            64 bits  16 x e2m1fn
//   input  b            64 bits  16 x e2m1fn
//   input  a_scale       8 bits  ue5m3
//   input  b_scale       8 bits  ue5m3
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 64'h3b51d3b51d3b51d3, b = 64'hd3b51d3b51d3b51d, a_scale = 0x73 (0.6875), b_scale = 0x85 (3.25), acc =
//     0xbfb7b7e9 (-1.43529999) give o = 0xc2adcce0 (-86.9001465)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_uefp4_uefp4_lanes16_fp32 (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__b_scale0__nan, scale__p0__nan;
  wire [7:0] add__shift, normalise__exp;
  wire [71:0] add__sig, align__addend, align__product;
  wire [4:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire [3:0] blocks__a_scale0__sig, blocks__b_scale0__sig;
  wire signed [12:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [5:0] scale__p0__shift;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__a10__shift, unpack__a10__sig, unpack__a11__shift,
    unpack__a11__sig, unpack__a12__shift, unpack__a12__sig, unpack__a13__shift, unpack__a13__sig,
    unpack__a14__shift, unpack__a14__sig, unpack__a15__shift, unpack__a15__sig, unpack__a1__shift,
    unpack__a1__sig, unpack__a2__shift, unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__a4__shift,
    unpack__a4__sig, unpack__a5__shift, unpack__a5__sig, unpack__a6__shift, unpack__a6__sig, unpack__a7__shift,
    unpack__a7__sig, unpack__a8__shift, unpack__a8__sig, unpack__a9__shift, unpack__a9__sig, unpack__b0__shift,
    unpack__b0__sig, unpack__b10__shift, unpack__b10__sig, unpack__b11__shift, unpack__b11__sig,
    unpack__b12__shift, unpack__b12__sig, unpack__b13__shift, unpack__b13__sig, unpack__b14__shift,
    unpack__b14__sig, unpack__b15__shift, unpack__b15__sig, unpack__b1__shift, unpack__b1__sig,
    unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig, unpack__b4__shift, unpack__b4__sig,
    unpack__b5__shift, unpack__b5__sig, unpack__b6__shift, unpack__b6__sig, unpack__b7__shift, unpack__b7__sig,
    unpack__b8__shift, unpack__b8__sig, unpack__b9__shift, unpack__b9__sig;
  dot_uefp4_uefp4_lanes16_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .align__product_26(align__product[26]),
    .align__product_44_27(align__product[44:27])
  );
  dot_uefp4_uefp4_lanes16_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .align__product_26(align__product[26]),
    .align__product_44_27(align__product[44:27])
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a_0(a[0]),
    .a_36_34(a[36:34]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .a_40_38(a[40:38]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .a_44_42(a[44:42]),
    .a_48_46(a[48:46]),
    .a_52_50(a[52:50]),
    .a_56_54(a[56:54]),
    .a_60_58(a[60:58]),
    .a_63_62(a[63:62]),
    .b_0(b[0]),
    .b_4_2(b[4:2]),
    .a_4_2(a[4:2]),
    .b_8_6(b[8:6]),
    .b_12_10(b[12:10]),
    .b_16_14(b[16:14]),
    .b_20_18(b[20:18]),
    .b_24_22(b[24:22]),
    .b_28_26(b[28:26]),
    .b_32_30(b[32:30]),
    .b_36_34(b[36:34]),
    .b_40_38(b[40:38]),
    .b_44_42(b[44:42]),
    .a_8_6(a[8:6]),
    .b_48_46(b[48:46]),
    .b_52_50(b[52:50]),
    .b_56_54(b[56:54]),
    .b_60_58(b[60:58]),
    .b_63_62(b[63:62]),
    .a_scale_2_0(a_scale[2:0]),
    .a_scale_7_4(a_scale[7:4]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_7_4(b_scale[7:4]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .a_12_10(a[12:10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .a_16_14(a[16:14]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .a_20_18(a[20:18]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .a_24_22(a[24:22]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .a_28_26(a[28:26]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .a_32_30(a[32:30]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1])
  );
  dot_uefp4_uefp4_lanes16_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_uefp4_uefp4_lanes16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_uefp4_uefp4_lanes16_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(align__product_sign),
    .a_scale_2_0(a_scale[2:0]),
    .blocks__s0_1(blocks__s0[1]),
    .blocks__s0_2(blocks__s0[2]),
    .blocks__s0_3(blocks__s0[3]),
    .blocks__s0_12_4(blocks__s0[12:4]),
    .align__product_26(align__product[26]),
    .align__product_44_27(align__product[44:27]),
    .a_scale_7_4(a_scale[7:4]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_7_4(b_scale[7:4]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__s0_0(blocks__s0[0])
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__a4__sig_1(unpack__a4__sig[1]),
    .unpack__a4__shift_0(unpack__a4__shift[0]),
    .unpack__a5__sig_1(unpack__a5__sig[1]),
    .unpack__a5__shift_0(unpack__a5__shift[0]),
    .unpack__a6__sig_1(unpack__a6__sig[1]),
    .unpack__a6__shift_0(unpack__a6__shift[0]),
    .unpack__a7__sig_1(unpack__a7__sig[1]),
    .unpack__a7__shift_0(unpack__a7__shift[0]),
    .unpack__a8__sig_1(unpack__a8__sig[1]),
    .b(b),
    .unpack__a8__shift_0(unpack__a8__shift[0]),
    .unpack__a9__sig_1(unpack__a9__sig[1]),
    .unpack__a9__shift_0(unpack__a9__shift[0]),
    .unpack__a10__sig_1(unpack__a10__sig[1]),
    .unpack__a10__shift_0(unpack__a10__shift[0]),
    .unpack__a11__sig_1(unpack__a11__sig[1]),
    .unpack__a11__shift_0(unpack__a11__shift[0]),
    .unpack__a12__sig_1(unpack__a12__sig[1]),
    .unpack__a12__shift_0(unpack__a12__shift[0]),
    .unpack__a13__sig_1(unpack__a13__sig[1]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a13__shift_0(unpack__a13__shift[0]),
    .unpack__a14__sig_1(unpack__a14__sig[1]),
    .unpack__a14__shift_0(unpack__a14__shift[0]),
    .unpack__a15__sig_1(unpack__a15__sig[1]),
    .unpack__a15__shift_0(unpack__a15__shift[0]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_1(unpack__b1__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_1(unpack__b2__sig[1]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_1(unpack__b3__sig[1]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .unpack__b4__sig_1(unpack__b4__sig[1]),
    .unpack__b4__shift_0(unpack__b4__shift[0]),
    .unpack__b5__sig_1(unpack__b5__sig[1]),
    .unpack__b5__shift_0(unpack__b5__shift[0]),
    .unpack__b6__sig_1(unpack__b6__sig[1]),
    .unpack__a1__sig_1(unpack__a1__sig[1]),
    .unpack__b6__shift_0(unpack__b6__shift[0]),
    .unpack__b7__sig_1(unpack__b7__sig[1]),
    .unpack__b7__shift_0(unpack__b7__shift[0]),
    .unpack__b8__sig_1(unpack__b8__sig[1]),
    .unpack__b8__shift_0(unpack__b8__shift[0]),
    .unpack__b9__sig_1(unpack__b9__sig[1]),
    .unpack__b9__shift_0(unpack__b9__shift[0]),
    .unpack__b10__sig_1(unpack__b10__sig[1]),
    .unpack__b10__shift_0(unpack__b10__shift[0]),
    .unpack__b11__sig_1(unpack__b11__sig[1]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b11__shift_0(unpack__b11__shift[0]),
    .unpack__b12__sig_1(unpack__b12__sig[1]),
    .unpack__b12__shift_0(unpack__b12__shift[0]),
    .unpack__b13__sig_1(unpack__b13__sig[1]),
    .unpack__b13__shift_0(unpack__b13__shift[0]),
    .unpack__b14__sig_1(unpack__b14__sig[1]),
    .unpack__b14__shift_0(unpack__b14__shift[0]),
    .unpack__b15__sig_1(unpack__b15__sig[1]),
    .unpack__b15__shift_0(unpack__b15__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .unpack__a2__sig_1(unpack__a2__sig[1]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_1(unpack__a3__sig[1])
  );
  assign blocks__b_scale0__sig[2:0] = b_scale[2:0];
  assign unpack__a9__sig[0] = a[36];
  assign unpack__b10__shift[1] = b[42];
  assign unpack__a12__sig[0] = a[48];
  assign unpack__b12__sig[0] = b[48];
  assign unpack__a8__shift[1] = a[34];
  assign unpack__b10__sig[0] = b[40];
  assign unpack__a8__sig[0] = a[32];
  assign unpack__a12__shift[1] = a[50];
  assign unpack__a11__sig[0] = a[44];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__b9__shift[1] = b[38];
  assign unpack__b11__shift[1] = b[46];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__b9__sig[0] = b[36];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__b12__shift[1] = b[50];
  assign unpack__a13__sig[0] = a[52];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__b8__shift[1] = b[34];
  assign unpack__a13__shift[1] = a[54];
  assign unpack__a11__shift[1] = a[46];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__b8__sig[0] = b[32];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__a14__sig[0] = a[56];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__b13__sig[0] = b[52];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__a14__shift[1] = a[58];
  assign unpack__a10__shift[1] = a[42];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__a15__sig[0] = a[60];
  assign blocks__a_scale0__shift[4:1] = a_scale[7:4];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b15__shift[1] = b[62];
  assign unpack__a15__shift[1] = a[62];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__b15__sig[0] = b[60];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__b11__sig[0] = b[44];
  assign unpack__a10__sig[0] = a[40];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__b3__sig[0] = b[12];
  assign { align__product[71:45], align__product[25:0] } = 53'h00000000000000;
  assign unpack__b14__shift[1] = b[58];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__b2__sig[0] = b[8];
  assign blocks__b_scale0__shift[4:1] = b_scale[7:4];
  assign unpack__a9__shift[1] = a[38];
  assign unpack__b14__sig[0] = b[56];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__b1__sig[0] = b[4];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__b13__shift[1] = b[54];
  assign blocks__a_scale0__sig[2:0] = a_scale[2:0];
  assign unpack__b0__shift[1] = b[2];
endmodule

module dot_uefp4_uefp4_lanes16_fp32__add (
  input wire i__addend_sign,
  input wire align__product_26,
  input wire [17:0] align__product_44_27,
  input wire i__product_sign,
  input wire [71:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [71:0] o__sig,
  output wire o__sign
);
  wire [72:0] _00_;
  wire [73:0] _01_, _03_, _04_;
  wire [74:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [72:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {73{_09_}};
  assign _01_ = $signed({ 1'h0, align__product_44_27, align__product_26, 26'h0000000 }) + $signed(_00_);
  assign { _02_[74:73], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[73:72], o__sig } = total[72] ? _03_ : { total[72], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[72];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[72:0] = total;
  assign _04_[71:0] = o__sig;
endmodule

module dot_uefp4_uefp4_lanes16_fp32__align (
  input wire [31:0] code,
  input wire align__product_26,
  input wire [17:0] align__product_44_27,
  input wire [5:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__nan,
  output wire [71:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [8:0] _00_, _18_, _20_, _21_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [9:0] _08_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [71:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h085);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | { align__product_44_27, align__product_26 };
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h48);
  assign _26_ = _25_ ? 9'h048 : distance;
  assign { _27_[8:7], amount } = _29_ ? 9'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 46'h000000000000 } : { 1'h0, _22_, code[22:0], 47'h000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[71:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[71:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[71:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[71:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[71:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[71:64] } : moved_by_63;
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
  assign o__addend = moved | { 71'h000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 8'h85;
  assign { _21_[8], o__shift } = _29_ ? { 1'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_uefp4_uefp4_lanes16_fp32__align__acc acc_2 (
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

module dot_uefp4_uefp4_lanes16_fp32__align__acc (
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

module dot_uefp4_uefp4_lanes16_fp32__blocks (
  input wire a_0,
  input wire [2:0] a_4_2,
  input wire [2:0] a_8_6,
  input wire [2:0] a_12_10,
  input wire [2:0] a_16_14,
  input wire [2:0] a_20_18,
  input wire [2:0] a_24_22,
  input wire [2:0] a_28_26,
  input wire [2:0] a_32_30,
  input wire [2:0] a_36_34,
  input wire [2:0] a_40_38,
  input wire [2:0] a_44_42,
  input wire [2:0] a_48_46,
  input wire [2:0] a_52_50,
  input wire [2:0] a_56_54,
  input wire [2:0] a_60_58,
  input wire [1:0] a_63_62,
  input wire b_0,
  input wire [2:0] b_4_2,
  input wire [2:0] b_8_6,
  input wire [2:0] b_12_10,
  input wire [2:0] b_16_14,
  input wire [2:0] b_20_18,
  input wire [2:0] b_24_22,
  input wire [2:0] b_28_26,
  input wire [2:0] b_32_30,
  input wire [2:0] b_36_34,
  input wire [2:0] b_40_38,
  input wire [2:0] b_44_42,
  input wire [2:0] b_48_46,
  input wire [2:0] b_52_50,
  input wire [2:0] b_56_54,
  input wire [2:0] b_60_58,
  input wire [1:0] b_63_62,
  input wire [2:0] a_scale_2_0,
  input wire [3:0] a_scale_7_4,
  input wire [2:0] b_scale_2_0,
  input wire [3:0] b_scale_7_4,
  input wire unpack__a0__sig_1,
  input wire unpack__a0__shift_0,
  input wire unpack__a1__sig_1,
  input wire unpack__a1__shift_0,
  input wire unpack__a2__sig_1,
  input wire unpack__a2__shift_0,
  input wire unpack__a3__sig_1,
  input wire unpack__a3__shift_0,
  input wire unpack__a4__sig_1,
  input wire unpack__a4__shift_0,
  input wire unpack__a5__sig_1,
  input wire unpack__a5__shift_0,
  input wire unpack__a6__sig_1,
  input wire unpack__a6__shift_0,
  input wire unpack__a7__sig_1,
  input wire unpack__a7__shift_0,
  input wire unpack__a8__sig_1,
  input wire unpack__a8__shift_0,
  input wire unpack__a9__sig_1,
  input wire unpack__a9__shift_0,
  input wire unpack__a10__sig_1,
  input wire unpack__a10__shift_0,
  input wire unpack__a11__sig_1,
  input wire unpack__a11__shift_0,
  input wire unpack__a12__sig_1,
  input wire unpack__a12__shift_0,
  input wire unpack__a13__sig_1,
  input wire unpack__a13__shift_0,
  input wire unpack__a14__sig_1,
  input wire unpack__a14__shift_0,
  input wire unpack__a15__sig_1,
  input wire unpack__a15__shift_0,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire unpack__b0__sig_1,
  input wire unpack__b0__shift_0,
  input wire unpack__b1__sig_1,
  input wire unpack__b1__shift_0,
  input wire unpack__b2__sig_1,
  input wire unpack__b2__shift_0,
  input wire unpack__b3__sig_1,
  input wire unpack__b3__shift_0,
  input wire unpack__b4__sig_1,
  input wire unpack__b4__shift_0,
  input wire unpack__b5__sig_1,
  input wire unpack__b5__shift_0,
  input wire unpack__b6__sig_1,
  input wire unpack__b6__shift_0,
  input wire unpack__b7__sig_1,
  input wire unpack__b7__shift_0,
  input wire unpack__b8__sig_1,
  input wire unpack__b8__shift_0,
  input wire unpack__b9__sig_1,
  input wire unpack__b9__shift_0,
  input wire unpack__b10__sig_1,
  input wire unpack__b10__shift_0,
  input wire unpack__b11__sig_1,
  input wire unpack__b11__shift_0,
  input wire unpack__b12__sig_1,
  input wire unpack__b12__shift_0,
  input wire unpack__b13__sig_1,
  input wire unpack__b13__shift_0,
  input wire unpack__b14__sig_1,
  input wire unpack__b14__shift_0,
  input wire unpack__b15__sig_1,
  input wire unpack__b15__shift_0,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire blocks__s0_0,
  output wire blocks__s0_1,
  output wire blocks__s0_2,
  output wire blocks__s0_3,
  output wire [8:0] blocks__s0_12_4
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _022_, _033_, _038_, _039_,
    _044_, _049_, _050_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_,
    _065_, _066_, _067_, _068_, _070_, _071_, negative, sum16_0_level10_0_carry, sum16_0_level10_0_half,
    sum16_0_level10_0_sum, sum16_0_level11_0_carry, sum16_0_level11_0_half, sum16_0_level11_0_sum,
    sum16_0_level12_0_carry, sum16_0_level12_0_half, sum16_0_level12_0_sum, sum16_0_level13_0_carry,
    sum16_0_level13_0_half, sum16_0_level13_0_sum, sum16_0_level3_2_carry, sum16_0_level3_2_half,
    sum16_0_level3_2_sum, sum16_0_level5_1_carry, sum16_0_level5_1_half, sum16_0_level5_1_sum,
    sum16_0_level7_0_carry, sum16_0_level7_0_half, sum16_0_level7_0_sum, sum16_0_level8_0_carry,
    sum16_0_level8_0_half, sum16_0_level8_0_sum, sum16_0_level9_0_carry, sum16_0_level9_0_half,
    sum16_0_level9_0_sum, sum16_0_negative_level1_0_carry, sum16_0_negative_level1_0_half,
    sum16_0_negative_level1_0_sum, sum16_0_negative_level1_1_carry, sum16_0_negative_level1_1_half,
    sum16_0_negative_level1_1_sum, sum16_0_negative_level1_2_carry, sum16_0_negative_level1_2_half,
    sum16_0_negative_level1_2_sum, sum16_0_negative_level1_3_carry, sum16_0_negative_level1_3_half,
    sum16_0_negative_level1_3_sum, sum16_0_negative_level1_4_carry, sum16_0_negative_level1_4_half,
    sum16_0_negative_level1_4_sum, sum16_0_negative_level2_1_carry, sum16_0_negative_level2_1_half,
    sum16_0_negative_level2_1_sum, sum16_0_negative_level3_0_carry, sum16_0_negative_level3_0_half,
    sum16_0_negative_level3_0_sum, sum16_0_negative_level4_0_carry, sum16_0_negative_level4_0_half,
    sum16_0_negative_level4_0_sum, sum16_0_negative_level5_0_carry, sum16_0_negative_level5_0_half,
    sum16_0_negative_level5_0_sum;
  wire [1:0] _002_, _003_, sum16_0_negative_level2_0_carry, sum16_0_negative_level2_0_half,
    sum16_0_negative_level2_0_sum;
  wire [5:0] _013_, _042_, _043_, sum16_0_level4_1_carry, sum16_0_level4_1_half, sum16_0_level4_1_sum;
  wire [7:0] _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _027_, _028_, _031_, _032_,
    _036_, _037_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_,
    _085_, _086_, sum16_0_level1_0_carry, sum16_0_level1_0_half, sum16_0_level1_0_sum, sum16_0_level1_1_carry,
    sum16_0_level1_1_half, sum16_0_level1_1_sum, sum16_0_level1_2_carry, sum16_0_level1_2_half,
    sum16_0_level1_2_sum, sum16_0_level1_3_carry, sum16_0_level1_3_half, sum16_0_level1_3_sum,
    sum16_0_level1_4_carry, sum16_0_level1_4_half, sum16_0_level1_4_sum, sum16_0_level2_1_carry,
    sum16_0_level2_1_half, sum16_0_level2_1_sum, sum16_0_level2_3_carry, sum16_0_level2_3_half,
    sum16_0_level2_3_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half, sum16_0_level3_1_sum, term;
  wire [8:0] _025_, _026_, sum16_0_level2_0_carry, sum16_0_level2_0_half, sum16_0_level2_0_sum;
  wire [3:0] _029_, _030_, _040_, _041_, _045_, _046_, sum16_0_level2_2_carry, sum16_0_level2_2_half,
    sum16_0_level2_2_sum, sum16_0_level4_0_carry, sum16_0_level4_0_half, sum16_0_level4_0_sum,
    sum16_0_level4_2_carry, sum16_0_level4_2_half, sum16_0_level4_2_sum;
  wire [9:0] _034_, _035_, _069_, sum16_0_level3_0_carry, sum16_0_level3_0_half, sum16_0_level3_0_sum;
  wire [6:0] _047_, _048_, _051_, _052_, sum16_0_level5_0_carry, sum16_0_level5_0_half, sum16_0_level5_0_sum,
    sum16_0_level6_0_carry, sum16_0_level6_0_half, sum16_0_level6_0_sum;
  wire [4:0] sum16_0_negative_total, sum16_0_others;
  wire [15:0] sum16_0_signs;
  assign sum16_0_negative_level1_2_sum = sum16_0_negative_level1_2_half ^ sum16_0_signs[8];
  assign _044_ = sum16_0_signs[6] & sum16_0_signs[7];
  assign _055_ = sum16_0_negative_level1_2_half & sum16_0_signs[8];
  assign sum16_0_negative_level1_2_carry = _044_ | _055_;
  assign sum16_0_negative_level1_3_half = sum16_0_signs[9] ^ sum16_0_signs[10];
  assign sum16_0_negative_level1_3_sum = sum16_0_negative_level1_3_half ^ sum16_0_signs[11];
  assign _066_ = sum16_0_signs[9] & sum16_0_signs[10];
  assign _070_ = sum16_0_negative_level1_3_half & sum16_0_signs[11];
  assign sum16_0_negative_level1_3_carry = _066_ | _070_;
  assign sum16_0_negative_level1_4_half = sum16_0_signs[12] ^ sum16_0_signs[13];
  assign sum16_0_negative_level1_4_sum = sum16_0_negative_level1_4_half ^ sum16_0_signs[14];
  assign _071_ = sum16_0_signs[12] & sum16_0_signs[13];
  assign _001_ = sum16_0_negative_level1_4_half & sum16_0_signs[14];
  assign sum16_0_negative_level1_4_carry = _071_ | _001_;
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
  assign sum16_0_level1_0_half = term ^ _086_;
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ _085_;
  assign _014_ = term & _086_;
  assign _015_ = sum16_0_level1_0_half & _085_;
  assign sum16_0_level1_0_carry = _014_ | _015_;
  assign sum16_0_level1_1_half = _084_ ^ _083_;
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ _082_;
  assign _016_ = _084_ & _083_;
  assign _017_ = sum16_0_level1_1_half & _082_;
  assign sum16_0_level1_1_carry = _016_ | _017_;
  assign sum16_0_level1_2_half = _081_ ^ _080_;
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ _079_;
  assign _018_ = _081_ & _080_;
  assign _019_ = sum16_0_level1_2_half & _079_;
  assign sum16_0_level1_2_carry = _018_ | _019_;
  assign sum16_0_level1_3_half = _078_ ^ _077_;
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ _076_;
  assign _020_ = _078_ & _077_;
  assign _021_ = sum16_0_level1_3_half & _076_;
  assign sum16_0_level1_3_carry = _020_ | _021_;
  assign sum16_0_level1_4_half = _075_ ^ _074_;
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ _073_;
  assign _023_ = _075_ & _074_;
  assign _024_ = sum16_0_level1_4_half & _073_;
  assign sum16_0_level1_4_carry = _023_ | _024_;
  assign sum16_0_level2_0_half = { sum16_0_others[0], _072_ } ^ { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
  assign _025_ = { sum16_0_others[0], _072_ } & { 1'h1, sum16_0_level1_0_carry[6:4], sum16_0_negative_total };
  assign _026_ = sum16_0_level2_0_half & { sum16_0_level1_0_carry[7], sum16_0_level1_0_sum };
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
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign _031_ = sum16_0_level1_3_carry & sum16_0_level1_4_carry;
  assign _032_ = sum16_0_level2_3_half & { sum16_0_level1_1_carry[7], sum16_0_level1_4_sum[7:1] };
  assign sum16_0_level2_3_carry = _031_ | _032_;
  assign sum16_0_level3_0_half = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } ^ { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign _034_ = { sum16_0_level2_0_carry[8:7], sum16_0_level1_1_carry[6:4], sum16_0_level2_0_carry[3:0], sum16_0_level1_4_sum[0] } & { sum16_0_others[1], sum16_0_level2_3_carry[6], sum16_0_level1_2_carry[6:4], sum16_0_level2_0_sum[4:0] };
  assign _035_ = sum16_0_level3_0_half & { sum16_0_level2_3_carry[7], sum16_0_level2_0_sum[8], sum16_0_level2_1_sum };
  assign sum16_0_level3_0_carry = _034_ | _035_;
  assign sum16_0_level3_1_half = sum16_0_level2_1_carry ^ { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ sum16_0_level2_3_sum;
  assign _036_ = sum16_0_level2_1_carry & { sum16_0_level1_2_carry[7], sum16_0_level2_0_carry[6:4], sum16_0_level2_2_sum };
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
  assign sum16_0_level4_1_half = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } ^ { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ sum16_0_level3_0_sum[7:2];
  assign _042_ = { sum16_0_level2_3_carry[5:4], sum16_0_level3_1_carry[3:0] } & { sum16_0_level2_0_sum[7:6], sum16_0_level3_0_carry[4:1] };
  assign _043_ = sum16_0_level4_1_half & sum16_0_level3_0_sum[7:2];
  assign sum16_0_level4_1_carry = _042_ | _043_;
  assign sum16_0_level4_2_half = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } ^ sum16_0_level3_0_carry[8:5];
  assign sum16_0_level4_2_sum = sum16_0_level4_2_half ^ sum16_0_level3_1_carry[7:4];
  assign _045_ = { sum16_0_level3_0_sum[9], sum16_0_level3_1_sum[7:6], sum16_0_level3_2_carry } & sum16_0_level3_0_carry[8:5];
  assign _046_ = sum16_0_level4_2_half & sum16_0_level3_1_carry[7:4];
  assign sum16_0_level4_2_carry = _045_ | _046_;
  assign sum16_0_level5_0_half = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } ^ { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign _047_ = { sum16_0_level4_2_sum[2:0], sum16_0_level3_2_sum, sum16_0_level4_0_carry[2:0] } & { sum16_0_level3_0_sum[8], sum16_0_level4_2_carry[0], sum16_0_level3_1_sum[5:4], sum16_0_level4_0_sum[3:1] };
  assign _048_ = sum16_0_level5_0_half & { sum16_0_level4_1_carry[5], sum16_0_level4_1_sum };
  assign sum16_0_level5_0_carry = _047_ | _048_;
  assign sum16_0_level5_1_half = sum16_0_others[2] ^ sum16_0_level3_0_carry[9];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ sum16_0_level4_2_carry[3];
  assign _049_ = sum16_0_others[2] & sum16_0_level3_0_carry[9];
  assign _050_ = sum16_0_level5_1_half & sum16_0_level4_2_carry[3];
  assign sum16_0_level5_1_carry = _049_ | _050_;
  assign sum16_0_level6_0_half = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } ^ { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
  assign _051_ = { sum16_0_level4_2_carry[2:1], sum16_0_level4_1_carry[4:0] } & { sum16_0_level4_2_sum[3], sum16_0_level5_0_carry[5:3], sum16_0_level4_0_carry[3], sum16_0_level5_0_carry[1:0] };
  assign _052_ = sum16_0_level6_0_half & { sum16_0_level5_0_carry[6], sum16_0_level5_0_sum[6:1] };
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
  assign sum16_0_level12_0_half = sum16_0_level5_1_sum ^ sum16_0_level6_0_carry[6];
  assign sum16_0_level12_0_sum = sum16_0_level12_0_half ^ sum16_0_level11_0_carry;
  assign _064_ = sum16_0_level5_1_sum & sum16_0_level6_0_carry[6];
  assign _065_ = sum16_0_level12_0_half & sum16_0_level11_0_carry;
  assign sum16_0_level12_0_carry = _064_ | _065_;
  assign sum16_0_level13_0_half = sum16_0_others[3] ^ sum16_0_level5_1_carry;
  assign sum16_0_level13_0_sum = sum16_0_level13_0_half ^ sum16_0_level12_0_carry;
  assign _067_ = sum16_0_others[3] & sum16_0_level5_1_carry;
  assign _068_ = sum16_0_level13_0_half & sum16_0_level12_0_carry;
  assign sum16_0_level13_0_carry = _067_ | _068_;
  assign { _069_[9], blocks__s0_12_4 } = { sum16_0_others[4], sum16_0_level13_0_sum, sum16_0_level12_0_sum, sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum, sum16_0_level7_0_sum, sum16_0_level6_0_carry[0] } + { sum16_0_level13_0_carry, 7'h00, sum16_0_level6_0_sum[1] };
  assign negative = a_4_2[1] ^ b_4_2[1];
  assign sum16_0_signs[1] = a_8_6[1] ^ b_8_6[1];
  assign sum16_0_signs[2] = a_12_10[1] ^ b_12_10[1];
  assign sum16_0_signs[3] = a_16_14[1] ^ b_16_14[1];
  assign sum16_0_signs[4] = a_20_18[1] ^ b_20_18[1];
  assign sum16_0_signs[5] = a_24_22[1] ^ b_24_22[1];
  assign sum16_0_signs[6] = a_28_26[1] ^ b_28_26[1];
  assign sum16_0_signs[7] = a_32_30[1] ^ b_32_30[1];
  assign sum16_0_signs[8] = a_36_34[1] ^ b_36_34[1];
  assign sum16_0_signs[9] = a_40_38[1] ^ b_40_38[1];
  assign sum16_0_signs[10] = a_44_42[1] ^ b_44_42[1];
  assign sum16_0_signs[11] = a_48_46[1] ^ b_48_46[1];
  assign sum16_0_signs[12] = a_52_50[1] ^ b_52_50[1];
  assign sum16_0_signs[13] = a_56_54[1] ^ b_56_54[1];
  assign sum16_0_signs[14] = a_60_58[1] ^ b_60_58[1];
  assign sum16_0_signs[15] = a_63_62[1] ^ b_63_62[1];
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
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product0 (
    .negative(negative),
    .port(a_0),
    .port_2(a_4_2[0]),
    .port_3(b_0),
    .port_4(b_4_2[0]),
    .port_5(unpack__a0__sig_1),
    .port_6(unpack__a0__shift_0),
    .port_7(unpack__b0__sig_1),
    .port_8(unpack__b0__shift_0),
    .term(term)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product1 (
    .negative(sum16_0_signs[1]),
    .port(a_4_2[2]),
    .port_2(a_8_6[0]),
    .port_3(b_4_2[2]),
    .port_4(b_8_6[0]),
    .port_5(unpack__a1__sig_1),
    .port_6(unpack__a1__shift_0),
    .port_7(unpack__b1__sig_1),
    .port_8(unpack__b1__shift_0),
    .term(_086_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product10 (
    .negative(sum16_0_signs[10]),
    .port(a_40_38[2]),
    .port_2(a_44_42[0]),
    .port_3(b_40_38[2]),
    .port_4(b_44_42[0]),
    .port_5(unpack__a10__sig_1),
    .port_6(unpack__a10__shift_0),
    .port_7(unpack__b10__sig_1),
    .port_8(unpack__b10__shift_0),
    .term(_077_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product11 (
    .negative(sum16_0_signs[11]),
    .port(a_44_42[2]),
    .port_2(a_48_46[0]),
    .port_3(b_44_42[2]),
    .port_4(b_48_46[0]),
    .port_5(unpack__a11__sig_1),
    .port_6(unpack__a11__shift_0),
    .port_7(unpack__b11__sig_1),
    .port_8(unpack__b11__shift_0),
    .term(_076_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product12 (
    .negative(sum16_0_signs[12]),
    .port(a_48_46[2]),
    .port_2(a_52_50[0]),
    .port_3(b_48_46[2]),
    .port_4(b_52_50[0]),
    .port_5(unpack__a12__sig_1),
    .port_6(unpack__a12__shift_0),
    .port_7(unpack__b12__sig_1),
    .port_8(unpack__b12__shift_0),
    .term(_075_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product13 (
    .negative(sum16_0_signs[13]),
    .port(a_52_50[2]),
    .port_2(a_56_54[0]),
    .port_3(b_52_50[2]),
    .port_4(b_56_54[0]),
    .port_5(unpack__a13__sig_1),
    .port_6(unpack__a13__shift_0),
    .port_7(unpack__b13__sig_1),
    .port_8(unpack__b13__shift_0),
    .term(_074_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product14 (
    .negative(sum16_0_signs[14]),
    .port(a_56_54[2]),
    .port_2(a_60_58[0]),
    .port_3(b_56_54[2]),
    .port_4(b_60_58[0]),
    .port_5(unpack__a14__sig_1),
    .port_6(unpack__a14__shift_0),
    .port_7(unpack__b14__sig_1),
    .port_8(unpack__b14__shift_0),
    .term(_073_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product15 (
    .negative(sum16_0_signs[15]),
    .port(a_60_58[2]),
    .port_2(a_63_62[0]),
    .port_3(b_60_58[2]),
    .port_4(b_63_62[0]),
    .port_5(unpack__a15__sig_1),
    .port_6(unpack__a15__shift_0),
    .port_7(unpack__b15__sig_1),
    .port_8(unpack__b15__shift_0),
    .term(_072_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product2 (
    .negative(sum16_0_signs[2]),
    .port(a_8_6[2]),
    .port_2(a_12_10[0]),
    .port_3(b_8_6[2]),
    .port_4(b_12_10[0]),
    .port_5(unpack__a2__sig_1),
    .port_6(unpack__a2__shift_0),
    .port_7(unpack__b2__sig_1),
    .port_8(unpack__b2__shift_0),
    .term(_085_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product3 (
    .negative(sum16_0_signs[3]),
    .port(a_12_10[2]),
    .port_2(a_16_14[0]),
    .port_3(b_12_10[2]),
    .port_4(b_16_14[0]),
    .port_5(unpack__a3__sig_1),
    .port_6(unpack__a3__shift_0),
    .port_7(unpack__b3__sig_1),
    .port_8(unpack__b3__shift_0),
    .term(_084_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product4 (
    .negative(sum16_0_signs[4]),
    .port(a_16_14[2]),
    .port_2(a_20_18[0]),
    .port_3(b_16_14[2]),
    .port_4(b_20_18[0]),
    .port_5(unpack__a4__sig_1),
    .port_6(unpack__a4__shift_0),
    .port_7(unpack__b4__sig_1),
    .port_8(unpack__b4__shift_0),
    .term(_083_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product5 (
    .negative(sum16_0_signs[5]),
    .port(a_20_18[2]),
    .port_2(a_24_22[0]),
    .port_3(b_20_18[2]),
    .port_4(b_24_22[0]),
    .port_5(unpack__a5__sig_1),
    .port_6(unpack__a5__shift_0),
    .port_7(unpack__b5__sig_1),
    .port_8(unpack__b5__shift_0),
    .term(_082_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product6 (
    .negative(sum16_0_signs[6]),
    .port(a_24_22[2]),
    .port_2(a_28_26[0]),
    .port_3(b_24_22[2]),
    .port_4(b_28_26[0]),
    .port_5(unpack__a6__sig_1),
    .port_6(unpack__a6__shift_0),
    .port_7(unpack__b6__sig_1),
    .port_8(unpack__b6__shift_0),
    .term(_081_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product7 (
    .negative(sum16_0_signs[7]),
    .port(a_28_26[2]),
    .port_2(a_32_30[0]),
    .port_3(b_28_26[2]),
    .port_4(b_32_30[0]),
    .port_5(unpack__a7__sig_1),
    .port_6(unpack__a7__shift_0),
    .port_7(unpack__b7__sig_1),
    .port_8(unpack__b7__shift_0),
    .term(_080_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product8 (
    .negative(sum16_0_signs[8]),
    .port(a_32_30[2]),
    .port_2(a_36_34[0]),
    .port_3(b_32_30[2]),
    .port_4(b_36_34[0]),
    .port_5(unpack__a8__sig_1),
    .port_6(unpack__a8__shift_0),
    .port_7(unpack__b8__sig_1),
    .port_8(unpack__b8__shift_0),
    .term(_079_)
  );
  dot_uefp4_uefp4_lanes16_fp32__blocks__product product9 (
    .negative(sum16_0_signs[9]),
    .port(a_36_34[2]),
    .port_2(a_40_38[0]),
    .port_3(b_36_34[2]),
    .port_4(b_40_38[0]),
    .port_5(unpack__a9__sig_1),
    .port_6(unpack__a9__shift_0),
    .port_7(unpack__b9__sig_1),
    .port_8(unpack__b9__shift_0),
    .term(_078_)
  );
  assign blocks__s0_0 = sum16_0_level3_0_sum[0];
  assign blocks__s0_1 = sum16_0_level4_0_sum[0];
  assign blocks__s0_2 = sum16_0_level5_0_sum[0];
  assign blocks__s0_3 = sum16_0_level6_0_sum[0];
  assign _013_[4:0] = sum16_0_negative_total;
  assign sum16_0_signs[0] = negative;
  assign _069_[8:0] = blocks__s0_12_4;
endmodule

module dot_uefp4_uefp4_lanes16_fp32__blocks__product (
  input wire port,
  input wire port_2,
  input wire port_3,
  input wire port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire negative,
  output wire [7:0] term
);
  wire [3:0] _0_, product;
  wire [10:0] _1_;
  wire [7:0] _2_, placed;
  wire [1:0] product_row0, product_row1;
  wire [2:0] shift;
  assign term = negative ? _2_ : placed;
  assign product_row0 = port ? { port_7, port_3 } : 2'h0;
  assign product_row1 = port_5 ? { port_7, port_3 } : 2'h0;
  assign { _0_[3], product[3:1] } = { product_row1[1], product_row0[1] } + product_row1[0];
  assign shift = { port_2, port_6 } + { port_4, port_8 };
  assign { _1_[10], placed, _1_[1:0] } = { product[3:1], product_row0[0] } << shift;
  assign _2_ = ~ placed;
  assign product[0] = product_row0[0];
  assign _0_[2:0] = product[3:1];
  assign _1_[9:2] = placed;
endmodule

module dot_uefp4_uefp4_lanes16_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [71:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
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
    empty8_13, empty8_14, empty8_15, empty8_7, empty8_8, empty8_9, zeros2_28, zeros2_29, zeros2_30, zeros2_31,
    zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40,
    zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49,
    zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58,
    zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [7:0] _036_;
  wire [8:0] _058_, _059_;
  wire [6:0] leading_zeros;
  wire [71:0] shifted_by_127;
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
  assign _000_ = ~ i__sig[0];
  assign empty2_28 = _000_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[1];
  assign _001_ = ~ i__sig[2];
  assign empty2_29 = _001_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[3];
  assign _002_ = ~ i__sig[4];
  assign empty2_30 = _002_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_31 = _003_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_32 = _004_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_33 = _005_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[11];
  assign _006_ = ~ i__sig[12];
  assign empty2_34 = _006_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[13];
  assign _007_ = ~ i__sig[14];
  assign empty2_35 = _007_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[15];
  assign _008_ = ~ i__sig[16];
  assign empty2_36 = _008_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[17];
  assign _009_ = ~ i__sig[18];
  assign empty2_37 = _009_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[19];
  assign _010_ = ~ i__sig[20];
  assign empty2_38 = _010_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[21];
  assign _011_ = ~ i__sig[22];
  assign empty2_39 = _011_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[23];
  assign _012_ = ~ i__sig[24];
  assign empty2_40 = _012_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[25];
  assign _013_ = ~ i__sig[26];
  assign zeros2_41 = ~ i__sig[27];
  assign empty2_41 = _013_ & zeros2_41;
  assign _014_ = ~ i__sig[28];
  assign zeros2_42 = ~ i__sig[29];
  assign empty2_42 = _014_ & zeros2_42;
  assign _015_ = ~ i__sig[30];
  assign empty2_43 = _015_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[31];
  assign _016_ = ~ i__sig[32];
  assign empty2_44 = _016_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[33];
  assign _017_ = ~ i__sig[34];
  assign empty2_45 = _017_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[35];
  assign _018_ = ~ i__sig[36];
  assign zeros2_46 = ~ i__sig[37];
  assign empty2_46 = _018_ & zeros2_46;
  assign _019_ = ~ i__sig[38];
  assign zeros2_47 = ~ i__sig[39];
  assign empty2_47 = _019_ & zeros2_47;
  assign _020_ = ~ i__sig[40];
  assign zeros2_48 = ~ i__sig[41];
  assign empty2_48 = _020_ & zeros2_48;
  assign _021_ = ~ i__sig[42];
  assign empty2_49 = _021_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[43];
  assign _022_ = ~ i__sig[44];
  assign empty2_50 = _022_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[45];
  assign _023_ = ~ i__sig[46];
  assign empty2_51 = _023_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[47];
  assign _024_ = ~ i__sig[48];
  assign zeros2_52 = ~ i__sig[49];
  assign empty2_52 = _024_ & zeros2_52;
  assign _025_ = ~ i__sig[50];
  assign zeros2_53 = ~ i__sig[51];
  assign empty2_53 = _025_ & zeros2_53;
  assign _026_ = ~ i__sig[52];
  assign empty2_54 = _026_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[53];
  assign _027_ = ~ i__sig[54];
  assign empty2_55 = _027_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[55];
  assign _028_ = ~ i__sig[56];
  assign empty2_56 = _028_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[57];
  assign _029_ = ~ i__sig[58];
  assign empty2_57 = _029_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[59];
  assign _030_ = ~ i__sig[60];
  assign empty2_58 = _030_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[61];
  assign _031_ = ~ i__sig[62];
  assign empty2_59 = _031_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[63];
  assign _032_ = ~ i__sig[64];
  assign empty2_60 = _032_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[65];
  assign _033_ = ~ i__sig[66];
  assign empty2_61 = _033_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[67];
  assign _034_ = ~ i__sig[68];
  assign empty2_62 = _034_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[69];
  assign _035_ = ~ i__sig[70];
  assign empty2_63 = _035_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[71];
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
  assign zeros16_3[2:0] = empty8_7 ? 3'h0 : { empty4_15, zeros8_7[1:0] };
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
  assign _036_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _036_[6] ? { i__sig[7:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _036_[5] ? { shifted_by_127[39:0], 16'h0000 } : shifted_by_127[71:16];
  assign shifted_by_31 = _036_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _036_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _036_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _036_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _036_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _037_ = ~ _036_[5];
  assign _038_ = | shifted_by_127[15:0];
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
  assign { _059_[8], o__exp } = at_floor ? 9'h000 : _058_;
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
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign leading_zeros[6] = empty64_1;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign _059_[7:0] = o__exp;
endmodule

module dot_uefp4_uefp4_lanes16_fp32__round (
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

module dot_uefp4_uefp4_lanes16_fp32__scale (
  input wire [2:0] a_scale_2_0,
  input wire [3:0] a_scale_7_4,
  input wire [2:0] b_scale_2_0,
  input wire [3:0] b_scale_7_4,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__s0_0,
  input wire blocks__s0_1,
  input wire blocks__s0_2,
  input wire blocks__s0_3,
  input wire [8:0] blocks__s0_12_4,
  output wire align__product_26,
  output wire [17:0] align__product_44_27,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [13:0] _000_, _011_;
  wire _001_, _012_, _013_, _014_, _015_, _018_, _019_, _020_, _021_, _027_, _028_, _031_, _032_, _035_, _036_,
    _037_, _038_, _039_, _040_, scaled0_level2_2_carry, scaled0_level2_2_half, scaled0_level2_2_sum,
    scaled0_level3_0_carry, scaled0_level3_0_half, scaled0_level3_0_sum, scaled0_level3_2_carry,
    scaled0_level3_2_half, scaled0_level3_2_sum, scaled0_level4_0_carry, scaled0_level4_0_half,
    scaled0_level4_0_sum, scaled0_level5_0_carry, scaled0_level5_0_half, scaled0_level5_0_sum,
    scaled0_level6_0_carry, scaled0_level6_0_half, scaled0_level6_0_sum, scales0_level2_0_carry,
    scales0_level2_0_half, scales0_level2_0_sum, scales0_level2_1_carry, scales0_level2_1_half,
    scales0_level2_1_sum, scales0_level3_0_carry, scales0_level3_0_half, scales0_level3_0_sum;
  wire [7:0] _002_, scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row11, scaled0_row2, scaled0_row3,
    scaled0_row4, scaled0_row5, scaled0_row6, scaled0_row7, scaled0_row8, scaled0_row9, scales0;
  wire [14:0] _003_, _004_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum;
  wire [8:0] _005_, _006_, _016_, _017_, scaled0_level1_1_carry, scaled0_level1_1_half, scaled0_level1_1_sum,
    scaled0_level3_1_carry, scaled0_level3_1_half, scaled0_level3_1_sum;
  wire [12:0] _007_, _008_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum;
  wire [4:0] _009_, _010_, _023_, _024_, scaled0_level2_1_carry, scaled0_level2_1_half, scaled0_level2_1_sum,
    scaled0_level4_1_carry, scaled0_level4_1_half, scaled0_level4_1_sum;
  wire [2:0] _022_, _033_, scales0_level1_0_carry, scales0_level1_0_half, scales0_level1_0_sum;
  wire [1:0] _025_, _026_, _029_, _030_, scaled0_level4_2_carry, scaled0_level4_2_half, scaled0_level4_2_sum,
    scaled0_level5_1_carry, scaled0_level5_1_half, scaled0_level5_1_sum;
  wire [19:0] _034_, scaled0;
  wire [11:0] magnitude0;
  wire [3:0] scales0_row0, scales0_row1, scales0_row2, scales0_row3;
  assign _010_ = scaled0_level2_1_half & scaled0_level1_1_carry[5:1];
  assign scaled0_level2_1_carry = _009_ | _010_;
  assign scaled0_level2_2_half = scaled0_row10[7] ^ scaled0_row11[6];
  assign scaled0_level2_2_sum = scaled0_level2_2_half ^ scaled0_level1_0_carry[14];
  assign _012_ = scaled0_row10[7] & scaled0_row11[6];
  assign _013_ = scaled0_level2_2_half & scaled0_level1_0_carry[14];
  assign scaled0_level2_2_carry = _012_ | _013_;
  assign scaled0_level3_0_half = scaled0_level1_0_carry[1] ^ scaled0_level2_0_carry[0];
  assign scaled0_level3_0_sum = scaled0_level3_0_half ^ scaled0_level2_0_sum[1];
  assign _014_ = scaled0_level1_0_carry[1] & scaled0_level2_0_carry[0];
  assign _015_ = scaled0_level3_0_half & scaled0_level2_0_sum[1];
  assign scaled0_level3_0_carry = _014_ | _015_;
  assign scaled0_level3_1_half = { scaled0_level1_0_carry[11], scaled0_level2_0_sum[10], scaled0_level1_1_carry[6], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } ^ { scaled0_level1_1_carry[8], scaled0_level1_1_sum[8:7], scaled0_level2_0_sum[8:4], scaled0_level1_0_carry[3] };
  assign scaled0_level3_1_sum = scaled0_level3_1_half ^ scaled0_level2_0_carry[10:2];
  assign _016_ = { scaled0_level1_0_carry[11], scaled0_level2_0_sum[10], scaled0_level1_1_carry[6], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } & { scaled0_level1_1_carry[8], scaled0_level1_1_sum[8:7], scaled0_level2_0_sum[8:4], scaled0_level1_0_carry[3] };
  assign _017_ = scaled0_level3_1_half & scaled0_level2_0_carry[10:2];
  assign scaled0_level3_1_carry = _016_ | _017_;
  assign scaled0_level3_2_half = scaled0_level1_0_carry[13] ^ scaled0_level1_0_sum[14];
  assign scaled0_level3_2_sum = scaled0_level3_2_half ^ scaled0_level2_0_carry[12];
  assign _018_ = scaled0_level1_0_carry[13] & scaled0_level1_0_sum[14];
  assign _019_ = scaled0_level3_2_half & scaled0_level2_0_carry[12];
  assign scaled0_level3_2_carry = _018_ | _019_;
  assign scaled0_level4_0_half = scaled0_level2_0_carry[1] ^ scaled0_level2_0_sum[2];
  assign scaled0_level4_0_sum = scaled0_level4_0_half ^ scaled0_level3_0_carry;
  assign _020_ = scaled0_level2_0_carry[1] & scaled0_level2_0_sum[2];
  assign _021_ = scaled0_level4_0_half & scaled0_level3_0_carry;
  assign scaled0_level4_0_carry = _020_ | _021_;
  assign scaled0_level4_1_half = scaled0_level2_1_carry ^ { scaled0_level2_0_sum[9], scaled0_level3_1_carry[4:1] };
  assign scaled0_level4_1_sum = scaled0_level4_1_half ^ scaled0_level3_1_sum[6:2];
  assign _023_ = scaled0_level2_1_carry & { scaled0_level2_0_sum[9], scaled0_level3_1_carry[4:1] };
  assign _024_ = scaled0_level4_1_half & scaled0_level3_1_sum[6:2];
  assign scaled0_level4_1_carry = _023_ | _024_;
  assign scaled0_level4_2_half = scaled0_level2_0_sum[12:11] ^ { scaled0_level2_0_carry[11], scaled0_level3_1_carry[7] };
  assign scaled0_level4_2_sum = scaled0_level4_2_half ^ { scaled0_level3_1_carry[8], scaled0_level3_1_sum[8] };
  assign _025_ = scaled0_level2_0_sum[12:11] & { scaled0_level2_0_carry[11], scaled0_level3_1_carry[7] };
  assign _026_ = scaled0_level4_2_half & { scaled0_level3_1_carry[8], scaled0_level3_1_sum[8] };
  assign scaled0_level4_2_carry = _025_ | _026_;
  assign scaled0_level5_0_half = scaled0_level2_0_sum[3] ^ scaled0_level3_1_sum[0];
  assign scaled0_level5_0_sum = scaled0_level5_0_half ^ scaled0_level4_0_carry;
  assign _027_ = scaled0_level2_0_sum[3] & scaled0_level3_1_sum[0];
  assign _028_ = scaled0_level5_0_half & scaled0_level4_0_carry;
  assign scaled0_level5_0_carry = _027_ | _028_;
  assign scaled0_level5_1_half = scaled0_level3_1_carry[6:5] ^ { scaled0_level3_1_sum[7], scaled0_level4_1_carry[3] };
  assign scaled0_level5_1_sum = scaled0_level5_1_half ^ { scaled0_level4_1_carry[4], scaled0_level4_1_sum[4] };
  assign _029_ = scaled0_level3_1_carry[6:5] & { scaled0_level3_1_sum[7], scaled0_level4_1_carry[3] };
  assign _030_ = scaled0_level5_1_half & { scaled0_level4_1_carry[4], scaled0_level4_1_sum[4] };
  assign scaled0_level5_1_carry = _029_ | _030_;
  assign scaled0_level6_0_half = scaled0_level3_1_carry[0] ^ scaled0_level3_1_sum[1];
  assign scaled0_level6_0_sum = scaled0_level6_0_half ^ scaled0_level5_0_carry;
  assign _031_ = scaled0_level3_1_carry[0] & scaled0_level3_1_sum[1];
  assign _032_ = scaled0_level6_0_half & scaled0_level5_0_carry;
  assign scaled0_level6_0_carry = _031_ | _032_;
  assign { _034_[19], scaled0[19], align__product_44_27 } = { scaled0_row11[7], scaled0_level3_2_carry, scaled0_level4_2_carry, scaled0_level5_1_carry, scaled0_level5_1_sum[0], scaled0_level4_1_carry[2:0], scaled0_level6_0_carry, scaled0_level6_0_sum, scaled0_level5_0_sum, scaled0_level4_0_sum, scaled0_level3_0_sum, scaled0_level2_0_sum[0], scaled0_level1_0_sum[0], scaled0_row0[1] } + { scaled0_level2_2_carry, scaled0_level2_2_sum, scaled0_level3_2_sum, scaled0_level4_2_sum, scaled0_level5_1_sum[1], 1'h0, scaled0_level4_1_sum[3:0], 6'h00, scaled0_row1[0] };
  assign o__p0__shift = { a_scale_7_4, blocks__a_scale0__shift_0 } + { b_scale_7_4, blocks__b_scale0__shift_0 };
  assign _035_ = | { scales0[7:1], scales0_row0[0] };
  assign o__p0__sign = blocks__s0_12_4[8] & _035_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _000_ = - $signed({ blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 });
  assign { _011_[13:12], magnitude0 } = blocks__s0_12_4[8] ? _000_ : { blocks__s0_12_4[8], blocks__s0_12_4, blocks__s0_3, blocks__s0_2, blocks__s0_1, blocks__s0_0 };
  assign scales0_row0 = a_scale_2_0[0] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row1 = a_scale_2_0[1] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row2 = a_scale_2_0[2] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row3 = blocks__a_scale0__sig_3 ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_level1_0_half = { scales0_row3[1], scales0_row0[3:2] } ^ scales0_row1[3:1];
  assign scales0_level1_0_sum = scales0_level1_0_half ^ scales0_row2[2:0];
  assign _022_ = { scales0_row3[1], scales0_row0[3:2] } & scales0_row1[3:1];
  assign _033_ = scales0_level1_0_half & scales0_row2[2:0];
  assign scales0_level1_0_carry = _022_ | _033_;
  assign scales0_level2_0_half = scales0_row3[0] ^ scales0_level1_0_carry[0];
  assign scales0_level2_0_sum = scales0_level2_0_half ^ scales0_level1_0_sum[1];
  assign _036_ = scales0_row3[0] & scales0_level1_0_carry[0];
  assign _037_ = scales0_level2_0_half & scales0_level1_0_sum[1];
  assign scales0_level2_0_carry = _036_ | _037_;
  assign scales0_level2_1_half = scales0_row2[3] ^ scales0_row3[2];
  assign scales0_level2_1_sum = scales0_level2_1_half ^ scales0_level1_0_carry[2];
  assign _038_ = scales0_row2[3] & scales0_row3[2];
  assign _039_ = scales0_level2_1_half & scales0_level1_0_carry[2];
  assign scales0_level2_1_carry = _038_ | _039_;
  assign scales0_level3_0_half = scales0_level1_0_carry[1] ^ scales0_level1_0_sum[2];
  assign scales0_level3_0_sum = scales0_level3_0_half ^ scales0_level2_0_carry;
  assign _040_ = scales0_level1_0_carry[1] & scales0_level1_0_sum[2];
  assign _001_ = scales0_level3_0_half & scales0_level2_0_carry;
  assign scales0_level3_0_carry = _040_ | _001_;
  assign { _002_[7], scales0[7:1] } = { scales0_row3[3], scales0_level3_0_carry, scales0_level3_0_sum, scales0_level2_0_sum, scales0_level1_0_sum[0], scales0_row0[1] } + { scales0_level2_1_carry, scales0_level2_1_sum, 3'h0, scales0_row1[0] };
  assign scaled0_row0 = magnitude0[0] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row1 = magnitude0[1] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row2 = magnitude0[2] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row3 = magnitude0[3] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row4 = magnitude0[4] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row5 = magnitude0[5] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row6 = magnitude0[6] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row7 = magnitude0[7] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row8 = magnitude0[8] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row9 = magnitude0[9] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row10 = magnitude0[10] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row11 = magnitude0[11] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_level1_0_half = { scaled0_row11[5], scaled0_row8, scaled0_row0[7:2] } ^ { scaled0_row9, scaled0_row1[7:1] };
  assign scaled0_level1_0_sum = scaled0_level1_0_half ^ { scaled0_row10[6:0], scaled0_row2 };
  assign _003_ = { scaled0_row11[5], scaled0_row8, scaled0_row0[7:2] } & { scaled0_row9, scaled0_row1[7:1] };
  assign _004_ = scaled0_level1_0_half & { scaled0_row10[6:0], scaled0_row2 };
  assign scaled0_level1_0_carry = _003_ | _004_;
  assign scaled0_level1_1_half = { scaled0_row7[6], scaled0_row5 } ^ { scaled0_row11[2:0], scaled0_row3[7:2] };
  assign scaled0_level1_1_sum = scaled0_level1_1_half ^ { scaled0_row6[7:6], scaled0_row4[7:1] };
  assign _005_ = { scaled0_row7[6], scaled0_row5 } & { scaled0_row11[2:0], scaled0_row3[7:2] };
  assign _006_ = scaled0_level1_1_half & { scaled0_row6[7:6], scaled0_row4[7:1] };
  assign scaled0_level1_1_carry = _005_ | _006_;
  assign scaled0_level2_0_half = { scaled0_level1_0_carry[12], scaled0_row7[7], scaled0_level1_1_carry[7], scaled0_row7[5:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } ^ { scaled0_row11[4:3], scaled0_level1_0_carry[10:9], scaled0_row6[5:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign scaled0_level2_0_sum = scaled0_level2_0_half ^ scaled0_level1_0_sum[13:1];
  assign _007_ = { scaled0_level1_0_carry[12], scaled0_row7[7], scaled0_level1_1_carry[7], scaled0_row7[5:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } & { scaled0_row11[4:3], scaled0_level1_0_carry[10:9], scaled0_row6[5:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign _008_ = scaled0_level2_0_half & scaled0_level1_0_sum[13:1];
  assign scaled0_level2_0_carry = _007_ | _008_;
  assign scaled0_level2_1_half = scaled0_level1_1_sum[6:2] ^ scaled0_level1_0_carry[8:4];
  assign scaled0_level2_1_sum = scaled0_level2_1_half ^ scaled0_level1_1_carry[5:1];
  assign _009_ = scaled0_level1_1_sum[6:2] & scaled0_level1_0_carry[8:4];
  assign _002_[6:0] = scales0[7:1];
  assign _011_[11:0] = magnitude0;
  assign align__product_26 = scaled0_row0[0];
  assign scaled0[18:0] = { align__product_44_27, scaled0_row0[0] };
  assign scales0[0] = scales0_row0[0];
  assign _034_[18:0] = { scaled0[19], align__product_44_27 };
endmodule

module dot_uefp4_uefp4_lanes16_fp32__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_1,
  output wire unpack__a0__shift_0,
  output wire unpack__a1__sig_1,
  output wire unpack__a1__shift_0,
  output wire unpack__a2__sig_1,
  output wire unpack__a2__shift_0,
  output wire unpack__a3__sig_1,
  output wire unpack__a3__shift_0,
  output wire unpack__a4__sig_1,
  output wire unpack__a4__shift_0,
  output wire unpack__a5__sig_1,
  output wire unpack__a5__shift_0,
  output wire unpack__a6__sig_1,
  output wire unpack__a6__shift_0,
  output wire unpack__a7__sig_1,
  output wire unpack__a7__shift_0,
  output wire unpack__a8__sig_1,
  output wire unpack__a8__shift_0,
  output wire unpack__a9__sig_1,
  output wire unpack__a9__shift_0,
  output wire unpack__a10__sig_1,
  output wire unpack__a10__shift_0,
  output wire unpack__a11__sig_1,
  output wire unpack__a11__shift_0,
  output wire unpack__a12__sig_1,
  output wire unpack__a12__shift_0,
  output wire unpack__a13__sig_1,
  output wire unpack__a13__shift_0,
  output wire unpack__a14__sig_1,
  output wire unpack__a14__shift_0,
  output wire unpack__a15__sig_1,
  output wire unpack__a15__shift_0,
  output wire blocks__a_scale0__sig_3,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire unpack__b0__sig_1,
  output wire unpack__b0__shift_0,
  output wire unpack__b1__sig_1,
  output wire unpack__b1__shift_0,
  output wire unpack__b2__sig_1,
  output wire unpack__b2__shift_0,
  output wire unpack__b3__sig_1,
  output wire unpack__b3__shift_0,
  output wire unpack__b4__sig_1,
  output wire unpack__b4__shift_0,
  output wire unpack__b5__sig_1,
  output wire unpack__b5__shift_0,
  output wire unpack__b6__sig_1,
  output wire unpack__b6__shift_0,
  output wire unpack__b7__sig_1,
  output wire unpack__b7__shift_0,
  output wire unpack__b8__sig_1,
  output wire unpack__b8__shift_0,
  output wire unpack__b9__sig_1,
  output wire unpack__b9__shift_0,
  output wire unpack__b10__sig_1,
  output wire unpack__b10__shift_0,
  output wire unpack__b11__sig_1,
  output wire unpack__b11__shift_0,
  output wire unpack__b12__sig_1,
  output wire unpack__b12__shift_0,
  output wire unpack__b13__sig_1,
  output wire unpack__b13__shift_0,
  output wire unpack__b14__sig_1,
  output wire unpack__b14__shift_0,
  output wire unpack__b15__sig_1,
  output wire unpack__b15__shift_0,
  output wire blocks__b_scale0__sig_3,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a0 (
    .code(a[3:0]),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a1 (
    .code(a[7:4]),
    .port(unpack__a1__sig_1),
    .port_2(unpack__a1__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a10 (
    .code(a[43:40]),
    .port(unpack__a10__sig_1),
    .port_2(unpack__a10__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a11 (
    .code(a[47:44]),
    .port(unpack__a11__sig_1),
    .port_2(unpack__a11__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a12 (
    .code(a[51:48]),
    .port(unpack__a12__sig_1),
    .port_2(unpack__a12__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a13 (
    .code(a[55:52]),
    .port(unpack__a13__sig_1),
    .port_2(unpack__a13__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a14 (
    .code(a[59:56]),
    .port(unpack__a14__sig_1),
    .port_2(unpack__a14__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a15 (
    .code(a[63:60]),
    .port(unpack__a15__sig_1),
    .port_2(unpack__a15__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a2 (
    .code(a[11:8]),
    .port(unpack__a2__sig_1),
    .port_2(unpack__a2__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a3 (
    .code(a[15:12]),
    .port(unpack__a3__sig_1),
    .port_2(unpack__a3__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a4 (
    .code(a[19:16]),
    .port(unpack__a4__sig_1),
    .port_2(unpack__a4__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a5 (
    .code(a[23:20]),
    .port(unpack__a5__sig_1),
    .port_2(unpack__a5__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a6 (
    .code(a[27:24]),
    .port(unpack__a6__sig_1),
    .port_2(unpack__a6__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a7 (
    .code(a[31:28]),
    .port(unpack__a7__sig_1),
    .port_2(unpack__a7__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a8 (
    .code(a[35:32]),
    .port(unpack__a8__sig_1),
    .port_2(unpack__a8__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a a9 (
    .code(a[39:36]),
    .port(unpack__a9__sig_1),
    .port_2(unpack__a9__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__sig_3),
    .port_2(blocks__a_scale0__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b0 (
    .code(b[3:0]),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b1 (
    .code(b[7:4]),
    .port(unpack__b1__sig_1),
    .port_2(unpack__b1__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b10 (
    .code(b[43:40]),
    .port(unpack__b10__sig_1),
    .port_2(unpack__b10__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b11 (
    .code(b[47:44]),
    .port(unpack__b11__sig_1),
    .port_2(unpack__b11__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b12 (
    .code(b[51:48]),
    .port(unpack__b12__sig_1),
    .port_2(unpack__b12__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b13 (
    .code(b[55:52]),
    .port(unpack__b13__sig_1),
    .port_2(unpack__b13__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b14 (
    .code(b[59:56]),
    .port(unpack__b14__sig_1),
    .port_2(unpack__b14__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b15 (
    .code(b[63:60]),
    .port(unpack__b15__sig_1),
    .port_2(unpack__b15__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b2 (
    .code(b[11:8]),
    .port(unpack__b2__sig_1),
    .port_2(unpack__b2__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b3 (
    .code(b[15:12]),
    .port(unpack__b3__sig_1),
    .port_2(unpack__b3__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b4 (
    .code(b[19:16]),
    .port(unpack__b4__sig_1),
    .port_2(unpack__b4__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b5 (
    .code(b[23:20]),
    .port(unpack__b5__sig_1),
    .port_2(unpack__b5__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b6 (
    .code(b[27:24]),
    .port(unpack__b6__sig_1),
    .port_2(unpack__b6__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b7 (
    .code(b[31:28]),
    .port(unpack__b7__sig_1),
    .port_2(unpack__b7__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b8 (
    .code(b[35:32]),
    .port(unpack__b8__sig_1),
    .port_2(unpack__b8__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a b9 (
    .code(b[39:36]),
    .port(unpack__b9__sig_1),
    .port_2(unpack__b9__shift_0)
  );
  dot_uefp4_uefp4_lanes16_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__sig_3),
    .port_2(blocks__b_scale0__shift_0)
  );
endmodule

module dot_uefp4_uefp4_lanes16_fp32__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule

module dot_uefp4_uefp4_lanes16_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[7:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code;
endmodule
