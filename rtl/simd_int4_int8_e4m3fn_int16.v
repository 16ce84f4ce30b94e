// simd_int4_int8_e4m3fn_int16
//
// Spec:    simd:modes=int4+int8+e4m3fn+int16
// Latency: none, combinational
// Ports:
//   input  mode          2 bits  int4+int8+e4m3fn+int16
//   input  a            16 bits  4 x int4 or 2 x int8 or 2 x e4m3fn or int16
//   input  b            16 bits  4 x int4 or 2 x int8 or 2 x e4m3fn or int16
//   input  acc         128 bits  4 x int32 or 2 x int64 or 2 x fixed45_-18 or int128
//   output o           128 bits  4 x int32 or 2 x int64 or 2 x fixed45_-18 or int128
// Example:
//   mode = 0x2 (e4m3fn), a = 0x5a5a (int4: -6, 5, -6, 5; int8: 90, 90; e4m3fn: 20, 20; int16: 23130), b = 0x5a5a
//     (int4: -6, 5, -6, 5; int8: 90, 90; e4m3fn: 20, 20; int16: 23130), acc =
//     128'h00000000000000005a5a5a5a5a5a5a5a give o = 0x00000000064000005a5a5a5a609a5a5a (int4: 1620728410,
//     1515870810, 104857600, 0; int8: 6510615555531758170, 104857600; e4m3fn: 6510615555531758170 * 2**-18 =
//     2.48360274e+13, 104857600 * 2**-18 = 400; int16: 1934281317894022235061639770)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module simd_int4_int8_e4m3fn_int16 (
  input wire [1:0] mode,
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [127:0] acc,
  output wire [127:0] o
);
  wire [3:0] align__carry, align__nan, multiply__chosen, unpack__a0_0__sig, unpack__a0_1__sig,
    unpack__a0_2__sig, unpack__a0_3__sig, unpack__a2_0__shift, unpack__a2_0__sig, unpack__a2_1__shift,
    unpack__a2_1__sig, unpack__b0_0__sig, unpack__b0_1__sig, unpack__b0_2__sig, unpack__b0_3__sig,
    unpack__b2_0__shift, unpack__b2_0__sig, unpack__b2_1__shift, unpack__b2_1__sig;
  wire align__reserves, multiply__p0_0__sign, multiply__p0_1__sign, multiply__p0_2__sign, multiply__p0_3__sign,
    multiply__p1_0__sign, multiply__p1_1__sign, multiply__p2_0__nan, multiply__p2_0__sign, multiply__p2_1__nan,
    multiply__p2_1__sign, multiply__p3_0__sign, unpack__a0_0__sign, unpack__a0_1__sign, unpack__a0_2__sign,
    unpack__a0_3__sign, unpack__a1_0__sign, unpack__a1_1__sign, unpack__a2_0__nan, unpack__a2_0__sign,
    unpack__a2_1__nan, unpack__a2_1__sign, unpack__a3_0__sign, unpack__b0_0__sign, unpack__b0_1__sign,
    unpack__b0_2__sign, unpack__b0_3__sign, unpack__b1_0__sign, unpack__b1_1__sign, unpack__b2_0__nan,
    unpack__b2_0__sign, unpack__b2_1__nan, unpack__b2_1__sign, unpack__b3_0__sign;
  wire [2:0] align__split;
  wire [127:0] align__term;
  wire [8:0] multiply__p0_0__sig, multiply__p0_1__sig, multiply__p0_2__sig, multiply__p0_3__sig,
    multiply__p2_0__sig, multiply__p2_1__sig;
  wire [16:0] multiply__p1_0__sig, multiply__p1_1__sig;
  wire [4:0] multiply__p2_0__shift, multiply__p2_1__shift;
  wire [32:0] multiply__p3_0__sig;
  wire [7:0] unpack__a1_0__sig, unpack__a1_1__sig, unpack__b1_0__sig, unpack__b1_1__sig;
  wire [15:0] unpack__a3_0__sig, unpack__b3_0__sig;
  simd_int4_int8_e4m3fn_int16__align align (
    .i__p__nan(multiply__p2_0__nan),
    .i__p__nan_2(multiply__p2_1__nan),
    .i__p__shift(multiply__p2_0__shift),
    .i__p__shift_2(multiply__p2_1__shift),
    .i__p__sig(multiply__p0_0__sig),
    .i__p__sig_2(multiply__p0_1__sig),
    .i__p__sig_3(multiply__p0_2__sig),
    .i__p__sig_4(multiply__p0_3__sig),
    .i__p__sig_5(multiply__p1_0__sig),
    .i__p__sig_6(multiply__p1_1__sig),
    .i__p__sig_7(multiply__p2_0__sig),
    .i__p__sig_8(multiply__p2_1__sig),
    .i__p__sig_9(multiply__p3_0__sig),
    .i__p__sign(multiply__p0_0__sign),
    .i__p__sign_2(multiply__p0_1__sign),
    .i__p__sign_3(multiply__p0_2__sign),
    .i__p__sign_4(multiply__p0_3__sign),
    .i__p__sign_5(multiply__p1_0__sign),
    .i__p__sign_6(multiply__p1_1__sign),
    .i__p__sign_7(multiply__p2_0__sign),
    .i__p__sign_8(multiply__p2_1__sign),
    .i__p__sign_9(multiply__p3_0__sign),
    .o__reserves(align__reserves),
    .o__term(align__term),
    .multiply__chosen_0(multiply__chosen[0]),
    .align__split_1(align__split[1]),
    .align__split_2(align__split[2]),
    .align__nan_0(align__nan[0]),
    .align__nan_1(align__nan[1]),
    .align__nan_2(align__nan[2]),
    .align__nan_3(align__nan[3]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .align__carry_0(align__carry[0]),
    .align__carry_1(align__carry[1]),
    .align__carry_2(align__carry[2]),
    .align__carry_3(align__carry[3]),
    .align__split_0(align__split[0])
  );
  simd_int4_int8_e4m3fn_int16__multiply multiply (
    .i__a0__nan(unpack__a2_0__nan),
    .i__a0__nan_2(unpack__a2_1__nan),
    .i__a0__sig(unpack__a0_0__sig),
    .i__a0__sig_2(unpack__a0_1__sig),
    .i__a0__sig_3(unpack__a0_2__sig),
    .i__a0__sig_4(unpack__a0_3__sig),
    .i__a0__sig_5(unpack__a1_0__sig),
    .i__a0__sig_6(unpack__a1_1__sig),
    .i__a0__sig_7(unpack__a3_0__sig),
    .i__a0__sign(unpack__a0_0__sign),
    .i__a0__sign_2(unpack__a0_1__sign),
    .i__a0__sign_3(unpack__a0_2__sign),
    .i__a0__sign_4(unpack__a0_3__sign),
    .i__a0__sign_5(unpack__a1_0__sign),
    .i__a0__sign_6(unpack__a1_1__sign),
    .i__a0__sign_7(unpack__a3_0__sign),
    .i__b0__nan(unpack__b2_0__nan),
    .i__b0__nan_2(unpack__b2_1__nan),
    .i__b0__sig(unpack__b0_0__sig),
    .i__b0__sig_2(unpack__b0_1__sig),
    .i__b0__sig_3(unpack__b0_2__sig),
    .i__b0__sig_4(unpack__b0_3__sig),
    .i__b0__sig_5(unpack__b1_0__sig),
    .i__b0__sig_6(unpack__b1_1__sig),
    .i__b0__sig_7(unpack__b3_0__sig),
    .i__b0__sign(unpack__b0_0__sign),
    .i__b0__sign_2(unpack__b0_1__sign),
    .i__b0__sign_3(unpack__b0_2__sign),
    .i__b0__sign_4(unpack__b0_3__sign),
    .i__b0__sign_5(unpack__b1_0__sign),
    .i__b0__sign_6(unpack__b1_1__sign),
    .i__b0__sign_7(unpack__b3_0__sign),
    .o__p0_0__sig(multiply__p0_0__sig),
    .o__p0_0__sign(multiply__p0_0__sign),
    .o__p0_1__sig(multiply__p0_1__sig),
    .o__p0_1__sign(multiply__p0_1__sign),
    .o__p0_2__sig(multiply__p0_2__sig),
    .o__p0_2__sign(multiply__p0_2__sign),
    .o__p0_3__sig(multiply__p0_3__sig),
    .o__p0_3__sign(multiply__p0_3__sign),
    .o__p1_0__sig(multiply__p1_0__sig),
    .o__p1_0__sign(multiply__p1_0__sign),
    .o__p1_1__sig(multiply__p1_1__sig),
    .o__p1_1__sign(multiply__p1_1__sign),
    .o__p2_0__nan(multiply__p2_0__nan),
    .o__p2_0__shift(multiply__p2_0__shift),
    .o__p2_0__sig(multiply__p2_0__sig),
    .o__p2_0__sign(multiply__p2_0__sign),
    .o__p2_1__nan(multiply__p2_1__nan),
    .o__p2_1__shift(multiply__p2_1__shift),
    .o__p2_1__sig(multiply__p2_1__sig),
    .o__p2_1__sign(multiply__p2_1__sign),
    .o__p3_0__sig(multiply__p3_0__sig),
    .o__p3_0__sign(multiply__p3_0__sign),
    .multiply__chosen_0(multiply__chosen[0]),
    .port_10({ unpack__b2_1__sign, unpack__b2_1__shift[3:1] }),
    .unpack__a2_0__sig_3(unpack__a2_0__sig[3]),
    .unpack__a2_0__shift_0(unpack__a2_0__shift[0]),
    .unpack__a2_1__sig_3(unpack__a2_1__sig[3]),
    .unpack__a2_1__shift_0(unpack__a2_1__shift[0]),
    .unpack__b2_0__sig_3(unpack__b2_0__sig[3]),
    .unpack__b2_0__shift_0(unpack__b2_0__shift[0]),
    .unpack__b2_1__sig_3(unpack__b2_1__sig[3]),
    .unpack__b2_1__shift_0(unpack__b2_1__shift[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a2_0__sig_2_0(unpack__a2_0__sig[2:0]),
    .port_6({ unpack__a2_1__sig[2:0], unpack__a2_0__sign, unpack__a2_0__shift[3:1] }),
    .port_7({ unpack__a2_1__sign, unpack__a2_1__shift[3:1] }),
    .unpack__b2_0__sig_2_0(unpack__b2_0__sig[2:0]),
    .port_9({ unpack__b2_1__sig[2:0], unpack__b2_0__sign, unpack__b2_0__shift[3:1] })
  );
  simd_int4_int8_e4m3fn_int16__sum sum (
    .acc(acc),
    .i__reserves(align__reserves),
    .i__term(align__term),
    .align__carry_0(align__carry[0]),
    .align__nan_2(align__nan[2]),
    .align__nan_3(align__nan[3]),
    .o_31_0(o[31:0]),
    .o_63_32(o[63:32]),
    .o_95_64(o[95:64]),
    .o_127_96(o[127:96]),
    .align__carry_1(align__carry[1]),
    .align__carry_2(align__carry[2]),
    .align__carry_3(align__carry[3]),
    .align__split_0(align__split[0]),
    .align__split_1(align__split[1]),
    .align__split_2(align__split[2]),
    .align__nan_0(align__nan[0]),
    .align__nan_1(align__nan[1])
  );
  simd_int4_int8_e4m3fn_int16__unpack unpack (
    .i__a0(a),
    .i__b0(b),
    .i__mode0(mode),
    .o__a0_0__sig(unpack__a0_0__sig),
    .o__a0_0__sign(unpack__a0_0__sign),
    .o__a0_1__sig(unpack__a0_1__sig),
    .o__a0_1__sign(unpack__a0_1__sign),
    .o__a0_2__sig(unpack__a0_2__sig),
    .o__a0_2__sign(unpack__a0_2__sign),
    .o__a0_3__sig(unpack__a0_3__sig),
    .o__a0_3__sign(unpack__a0_3__sign),
    .o__a1_0__sig(unpack__a1_0__sig),
    .o__a1_0__sign(unpack__a1_0__sign),
    .o__a1_1__sig(unpack__a1_1__sig),
    .o__a1_1__sign(unpack__a1_1__sign),
    .o__a2_0__nan(unpack__a2_0__nan),
    .o__a2_1__nan(unpack__a2_1__nan),
    .o__a3_0__sig(unpack__a3_0__sig),
    .o__a3_0__sign(unpack__a3_0__sign),
    .o__b0_0__sig(unpack__b0_0__sig),
    .o__b0_0__sign(unpack__b0_0__sign),
    .o__b0_1__sig(unpack__b0_1__sig),
    .o__b0_1__sign(unpack__b0_1__sign),
    .o__b0_2__sig(unpack__b0_2__sig),
    .o__b0_2__sign(unpack__b0_2__sign),
    .o__b0_3__sig(unpack__b0_3__sig),
    .o__b0_3__sign(unpack__b0_3__sign),
    .o__b1_0__sig(unpack__b1_0__sig),
    .o__b1_0__sign(unpack__b1_0__sign),
    .o__b1_1__sig(unpack__b1_1__sig),
    .o__b1_1__sign(unpack__b1_1__sign),
    .o__b2_0__nan(unpack__b2_0__nan),
    .o__b2_1__nan(unpack__b2_1__nan),
    .o__b3_0__sig(unpack__b3_0__sig),
    .o__b3_0__sign(unpack__b3_0__sign),
    .multiply__chosen_0(multiply__chosen[0]),
    .port_10({ unpack__b2_1__sign, unpack__b2_1__shift[3:1] }),
    .unpack__a2_0__sig_3(unpack__a2_0__sig[3]),
    .unpack__a2_0__shift_0(unpack__a2_0__shift[0]),
    .unpack__a2_1__sig_3(unpack__a2_1__sig[3]),
    .unpack__a2_1__shift_0(unpack__a2_1__shift[0]),
    .unpack__b2_0__sig_3(unpack__b2_0__sig[3]),
    .unpack__b2_0__shift_0(unpack__b2_0__shift[0]),
    .unpack__b2_1__sig_3(unpack__b2_1__sig[3]),
    .unpack__b2_1__shift_0(unpack__b2_1__shift[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a2_0__sig_2_0(unpack__a2_0__sig[2:0]),
    .port_6({ unpack__a2_1__sig[2:0], unpack__a2_0__sign, unpack__a2_0__shift[3:1] }),
    .port_7({ unpack__a2_1__sign, unpack__a2_1__shift[3:1] }),
    .unpack__b2_0__sig_2_0(unpack__b2_0__sig[2:0]),
    .port_9({ unpack__b2_1__sig[2:0], unpack__b2_0__sign, unpack__b2_0__shift[3:1] })
  );
endmodule

module simd_int4_int8_e4m3fn_int16__align (
  input wire multiply__chosen_0,
  input wire multiply__chosen_1,
  input wire multiply__chosen_2,
  input wire multiply__chosen_3,
  input wire [8:0] i__p__sig,
  input wire i__p__sign,
  input wire [8:0] i__p__sig_2,
  input wire i__p__sign_2,
  input wire [8:0] i__p__sig_3,
  input wire i__p__sign_3,
  input wire [8:0] i__p__sig_4,
  input wire i__p__sign_4,
  input wire [16:0] i__p__sig_5,
  input wire i__p__sign_5,
  input wire [16:0] i__p__sig_6,
  input wire i__p__sign_6,
  input wire [8:0] i__p__sig_7,
  input wire [4:0] i__p__shift,
  input wire i__p__sign_7,
  input wire i__p__nan,
  input wire [8:0] i__p__sig_8,
  input wire [4:0] i__p__shift_2,
  input wire i__p__sign_8,
  input wire i__p__nan_2,
  input wire [32:0] i__p__sig_9,
  input wire i__p__sign_9,
  output wire [127:0] o__term,
  output wire align__carry_0,
  output wire align__carry_1,
  output wire align__carry_2,
  output wire align__carry_3,
  output wire align__split_0,
  output wire align__split_1,
  output wire align__split_2,
  output wire o__reserves,
  output wire align__nan_0,
  output wire align__nan_1,
  output wire align__nan_2,
  output wire align__nan_3
);
  wire [127:0] _0_, _1_, word3_0;
  wire [31:0] word0_0, word0_1, word0_2, word0_3;
  wire [63:0] word1_0, word1_1, word2_0, word2_1;
  assign _0_ = { {23{word0_3[8]}}, word0_3[8:0], {23{word0_2[8]}}, word0_2[8:0], {23{word0_1[8]}}, word0_1[8:0], {23{word0_0[8]}}, word0_0[8:0] } | { {47{word1_1[16]}}, word1_1[16:0], {47{word1_0[16]}}, word1_0[16:0] };
  assign _1_ = _0_ | { {27{word2_1[36]}}, word2_1[36:0], {27{word2_0[36]}}, word2_0[36:0] };
  assign o__term = _1_ | { {95{word3_0[32]}}, word3_0[32:0] };
  assign align__split_1 = | { multiply__chosen_2, multiply__chosen_1 };
  simd_int4_int8_e4m3fn_int16__align__p0 p0_0 (
    .o__x0(word0_0[8:0]),
    .placed0(i__p__sig),
    .sign0(i__p__sign)
  );
  simd_int4_int8_e4m3fn_int16__align__p0 p0_1 (
    .o__x0(word0_1[8:0]),
    .placed0(i__p__sig_2),
    .sign0(i__p__sign_2)
  );
  simd_int4_int8_e4m3fn_int16__align__p0 p0_2 (
    .o__x0(word0_2[8:0]),
    .placed0(i__p__sig_3),
    .sign0(i__p__sign_3)
  );
  simd_int4_int8_e4m3fn_int16__align__p0 p0_3 (
    .o__x0(word0_3[8:0]),
    .placed0(i__p__sig_4),
    .sign0(i__p__sign_4)
  );
  simd_int4_int8_e4m3fn_int16__align__p1 p1_0 (
    .o__x0(word1_0[16:0]),
    .placed0(i__p__sig_5),
    .sign0(i__p__sign_5)
  );
  simd_int4_int8_e4m3fn_int16__align__p1 p1_1 (
    .o__x0(word1_1[16:0]),
    .placed0(i__p__sig_6),
    .sign0(i__p__sign_6)
  );
  simd_int4_int8_e4m3fn_int16__align__p2 p2_0 (
    .i__p__nan(i__p__nan),
    .i__p__shift(i__p__shift),
    .i__p__sig(i__p__sig_7),
    .o__x0(word2_0[36:0]),
    .sign0(i__p__sign_7)
  );
  simd_int4_int8_e4m3fn_int16__align__p2 p2_1 (
    .i__p__nan(i__p__nan_2),
    .i__p__shift(i__p__shift_2),
    .i__p__sig(i__p__sig_8),
    .o__x0(word2_1[36:0]),
    .sign0(i__p__sign_8)
  );
  simd_int4_int8_e4m3fn_int16__align__p3_0 p3_0 (
    .o__x0(word3_0[32:0]),
    .placed0(i__p__sig_9),
    .sign0(i__p__sign_9)
  );
  assign align__carry_1 = 1'h0;
  assign align__carry_2 = 1'h0;
  assign align__carry_3 = 1'h0;
  assign align__split_0 = multiply__chosen_0;
  assign align__split_2 = multiply__chosen_3;
  assign o__reserves = multiply__chosen_2;
  assign align__nan_0 = i__p__nan;
  assign align__nan_1 = i__p__nan;
  assign align__nan_2 = i__p__nan_2;
  assign align__nan_3 = i__p__nan_2;
  assign word3_0[127:33] = {95{word3_0[32]}};
  assign word2_1[63:37] = {27{word2_1[36]}};
  assign word2_0[63:37] = {27{word2_0[36]}};
  assign word1_1[63:17] = {47{word1_1[16]}};
  assign word1_0[63:17] = {47{word1_0[16]}};
  assign word0_3[31:9] = {23{word0_3[8]}};
  assign word0_2[31:9] = {23{word0_2[8]}};
  assign word0_1[31:9] = {23{word0_1[8]}};
  assign word0_0[31:9] = {23{word0_0[8]}};
  assign align__carry_0 = 1'h0;
endmodule

module simd_int4_int8_e4m3fn_int16__align__p0 (
  input wire signed [8:0] placed0,
  input wire sign0,
  output wire signed [8:0] o__x0
);
  assign o__x0 = placed0;
endmodule

module simd_int4_int8_e4m3fn_int16__align__p1 (
  input wire signed [16:0] placed0,
  input wire sign0,
  output wire signed [16:0] o__x0
);
  assign o__x0 = placed0;
endmodule

module simd_int4_int8_e4m3fn_int16__align__p2 (
  input wire [8:0] i__p__sig,
  input wire [4:0] i__p__shift,
  input wire sign0,
  input wire i__p__nan,
  output wire signed [36:0] o__x0
);
  wire [8:0] _00_, _01_;
  wire [22:0] _02_, _03_;
  wire [38:0] _04_;
  wire _05_;
  wire [54:0] _06_;
  wire signed [38:0] placed0;
  wire signed [9:0] shifted0_by_1;
  wire signed [23:0] shifted0_by_15;
  wire signed [11:0] shifted0_by_3;
  wire signed [15:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  assign _01_ = i__p__sig & _00_;
  assign _00_ = ~ {9{i__p__nan}};
  assign shifted0_by_1 = i__p__shift[0] ? { _01_, 1'h0 } : { _01_[8], _01_ };
  assign shifted0_by_3 = i__p__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p__shift[4];
  assign _02_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _03_ = shifted0_by_15[22:0] & {23{i__p__shift[4]}};
  assign _04_ = { 16'h0000, _02_ } | { _03_, 16'h0000 };
  assign _05_ = shifted0_by_15[23] & shifted0_place[0];
  assign { _06_[54:39], o__x0, placed0[1:0] } = { 16'h0000, _04_ } | { {16{shifted0_by_15[23]}}, {16{_05_}}, 23'h000000 };
  assign _06_[38:0] = { o__x0, placed0[1:0] };
  assign placed0[38:2] = o__x0;
  assign shifted0_place[1] = i__p__shift[4];
endmodule

module simd_int4_int8_e4m3fn_int16__align__p3_0 (
  input wire signed [32:0] placed0,
  input wire sign0,
  output wire signed [32:0] o__x0
);
  assign o__x0 = placed0;
endmodule

module simd_int4_int8_e4m3fn_int16__multiply (
  input wire multiply__chosen_0,
  input wire multiply__chosen_1,
  input wire multiply__chosen_2,
  input wire multiply__chosen_3,
  input wire i__a0__sign,
  input wire i__a0__sign_2,
  input wire i__a0__sign_3,
  input wire i__a0__sign_4,
  input wire i__b0__sign,
  input wire i__b0__sign_2,
  input wire i__b0__sign_3,
  input wire i__b0__sign_4,
  input wire i__a0__sign_5,
  input wire i__a0__sign_6,
  input wire i__b0__sign_5,
  input wire i__b0__sign_6,
  input wire [2:0] unpack__a2_0__sig_2_0,
  input wire [6:0] port_6,
  input wire [3:0] port_7,
  input wire [2:0] unpack__b2_0__sig_2_0,
  input wire [6:0] port_9,
  input wire [3:0] port_10,
  input wire i__a0__sign_7,
  input wire i__b0__sign_7,
  input wire [3:0] i__a0__sig,
  input wire [3:0] i__a0__sig_2,
  input wire [3:0] i__a0__sig_3,
  input wire [3:0] i__a0__sig_4,
  input wire [3:0] i__b0__sig,
  input wire [3:0] i__b0__sig_2,
  input wire [3:0] i__b0__sig_3,
  input wire [3:0] i__b0__sig_4,
  input wire [7:0] i__a0__sig_5,
  input wire [7:0] i__a0__sig_6,
  input wire [7:0] i__b0__sig_5,
  input wire [7:0] i__b0__sig_6,
  input wire unpack__a2_0__sig_3,
  input wire unpack__a2_0__shift_0,
  input wire i__a0__nan,
  input wire unpack__a2_1__sig_3,
  input wire unpack__a2_1__shift_0,
  input wire i__a0__nan_2,
  input wire unpack__b2_0__sig_3,
  input wire unpack__b2_0__shift_0,
  input wire i__b0__nan,
  input wire unpack__b2_1__sig_3,
  input wire unpack__b2_1__shift_0,
  input wire i__b0__nan_2,
  input wire [15:0] i__a0__sig_7,
  input wire [15:0] i__b0__sig_7,
  output wire [8:0] o__p0_0__sig,
  output wire o__p0_0__sign,
  output wire [8:0] o__p0_1__sig,
  output wire o__p0_1__sign,
  output wire [8:0] o__p0_2__sig,
  output wire o__p0_2__sign,
  output wire [8:0] o__p0_3__sig,
  output wire o__p0_3__sign,
  output wire [16:0] o__p1_0__sig,
  output wire o__p1_0__sign,
  output wire [16:0] o__p1_1__sig,
  output wire o__p1_1__sign,
  output wire [8:0] o__p2_0__sig,
  output wire [4:0] o__p2_0__shift,
  output wire o__p2_0__sign,
  output wire o__p2_0__nan,
  output wire [8:0] o__p2_1__sig,
  output wire [4:0] o__p2_1__shift,
  output wire o__p2_1__sign,
  output wire o__p2_1__nan,
  output wire [32:0] o__p3_0__sig,
  output wire o__p3_0__sign
);
  simd_int4_int8_e4m3fn_int16__multiply__p0 p0_0 (
    .i__a0__sig(i__a0__sig),
    .i__a0__sign(i__a0__sign),
    .i__b0__sig(i__b0__sig),
    .i__b0__sign(i__b0__sign),
    .o__p0__sign(o__p0_0__sign),
    .signed0(o__p0_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p0 p0_1 (
    .i__a0__sig(i__a0__sig_2),
    .i__a0__sign(i__a0__sign_2),
    .i__b0__sig(i__b0__sig_2),
    .i__b0__sign(i__b0__sign_2),
    .o__p0__sign(o__p0_1__sign),
    .signed0(o__p0_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p0 p0_2 (
    .i__a0__sig(i__a0__sig_3),
    .i__a0__sign(i__a0__sign_3),
    .i__b0__sig(i__b0__sig_3),
    .i__b0__sign(i__b0__sign_3),
    .o__p0__sign(o__p0_2__sign),
    .signed0(o__p0_2__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p0 p0_3 (
    .i__a0__sig(i__a0__sig_4),
    .i__a0__sign(i__a0__sign_4),
    .i__b0__sig(i__b0__sig_4),
    .i__b0__sign(i__b0__sign_4),
    .o__p0__sign(o__p0_3__sign),
    .signed0(o__p0_3__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p1 p1_0 (
    .i__a0__sig(i__a0__sig_5),
    .i__a0__sign(i__a0__sign_5),
    .i__b0__sig(i__b0__sig_5),
    .i__b0__sign(i__b0__sign_5),
    .o__p0__sign(o__p1_0__sign),
    .signed0(o__p1_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p1 p1_1 (
    .i__a0__sig(i__a0__sig_6),
    .i__a0__sign(i__a0__sign_6),
    .i__b0__sig(i__b0__sig_6),
    .i__b0__sign(i__b0__sign_6),
    .o__p0__sign(o__p1_1__sign),
    .signed0(o__p1_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p2 p2_0 (
    .i__a0__nan(i__a0__nan),
    .i__b0__nan(i__b0__nan),
    .o__p0__nan(o__p2_0__nan),
    .o__p0__shift(o__p2_0__shift),
    .o__p0__sign(o__p2_0__sign),
    .port(unpack__a2_0__sig_2_0),
    .port_2(port_6[3:0]),
    .port_3(unpack__b2_0__sig_2_0),
    .port_4(port_9[3:0]),
    .port_5(unpack__a2_0__sig_3),
    .port_6(unpack__a2_0__shift_0),
    .port_7(unpack__b2_0__sig_3),
    .port_8(unpack__b2_0__shift_0),
    .signed0(o__p2_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p2 p2_1 (
    .i__a0__nan(i__a0__nan_2),
    .i__b0__nan(i__b0__nan_2),
    .o__p0__nan(o__p2_1__nan),
    .o__p0__shift(o__p2_1__shift),
    .o__p0__sign(o__p2_1__sign),
    .port(port_6[6:4]),
    .port_2(port_7),
    .port_3(port_9[6:4]),
    .port_4(port_10),
    .port_5(unpack__a2_1__sig_3),
    .port_6(unpack__a2_1__shift_0),
    .port_7(unpack__b2_1__sig_3),
    .port_8(unpack__b2_1__shift_0),
    .signed0(o__p2_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__multiply__p3_0 p3_0 (
    .i__a0__sig(i__a0__sig_7),
    .i__a0__sign(i__a0__sign_7),
    .i__b0__sig(i__b0__sig_7),
    .i__b0__sign(i__b0__sign_7),
    .o__p0__sign(o__p3_0__sign),
    .signed0(o__p3_0__sig)
  );
endmodule

module simd_int4_int8_e4m3fn_int16__multiply__p0 (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire [3:0] i__a0__sig,
  input wire [3:0] i__b0__sig,
  output wire signed [8:0] signed0,
  output wire o__p0__sign
);
  wire [2:0] _00_, _09_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _10_, _11_, _12_, _13_, _14_, _15_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [8:0] _08_;
  wire [7:0] _16_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _09_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _09_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _10_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _11_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _10_ | _11_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _12_ = product0_row2[3] & product0_row3[2];
  assign _13_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _12_ | _13_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _14_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _15_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _14_ | _15_;
  assign { _16_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _01_ = | { product0[1], product0_row0[0] };
  assign _02_ = | { product0[2:1], product0_row0[0] };
  assign _03_ = | { product0[3:1], product0_row0[0] };
  assign _04_ = | { product0[4:1], product0_row0[0] };
  assign _05_ = | { product0[5:1], product0_row0[0] };
  assign _06_ = | { product0[6:1], product0_row0[0] };
  assign _07_ = | { product0[7:1], product0_row0[0] };
  assign _08_ = { _07_, _06_, _05_, _04_, _03_, _02_, _01_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _08_;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign _16_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module simd_int4_int8_e4m3fn_int16__multiply__p1 (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire [7:0] i__a0__sig,
  input wire [7:0] i__b0__sig,
  output wire signed [16:0] signed0,
  output wire o__p0__sign
);
  wire [7:0] _000_, _011_, _022_, _032_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product0_row0, product0_row1,
    product0_row2, product0_row3, product0_row4, product0_row5, product0_row6, product0_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _033_, _034_, _035_, _036_, _037_, _038_,
    _039_, _040_, _044_, _045_, _046_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half,
    product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum,
    product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum, product0_level5_0_carry,
    product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half,
    product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum;
  wire [4:0] _004_, _005_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [1:0] _013_, _014_, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum;
  wire [15:0] _024_, product0;
  wire [16:0] _041_;
  wire [8:0] _042_, _043_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  assign _009_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _008_ | _009_;
  assign product0_level4_1_half = product0_level2_1_carry ^ product0_level2_0_sum[5];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[1];
  assign _010_ = product0_level2_1_carry & product0_level2_0_sum[5];
  assign _012_ = product0_level4_1_half & product0_level3_1_carry[1];
  assign product0_level4_1_carry = _010_ | _012_;
  assign product0_level4_2_half = product0_level2_0_sum[8:7] ^ { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign product0_level4_2_sum = product0_level4_2_half ^ { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign _013_ = product0_level2_0_sum[8:7] & { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign _014_ = product0_level4_2_half & { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign product0_level4_2_carry = _013_ | _014_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _015_ = product0_level2_0_sum[3] & product0_level3_1_sum[0];
  assign _016_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _015_ | _016_;
  assign product0_level5_1_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _017_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _018_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _017_ | _018_;
  assign product0_level6_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _019_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _020_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _019_ | _020_;
  assign product0_level7_0_half = product0_level3_1_sum[2] ^ product0_level4_1_sum;
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _021_ = product0_level3_1_sum[2] & product0_level4_1_sum;
  assign _023_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _021_ | _023_;
  assign { _024_[15], product0[15:1] } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign _025_ = | { product0[1], product0_row0[0] };
  assign _026_ = | { product0[2:1], product0_row0[0] };
  assign _027_ = | { product0[3:1], product0_row0[0] };
  assign _028_ = | { product0[4:1], product0_row0[0] };
  assign _029_ = | { product0[5:1], product0_row0[0] };
  assign _030_ = | { product0[6:1], product0_row0[0] };
  assign _031_ = | { product0[7:1], product0_row0[0] };
  assign _033_ = | { product0[8:1], product0_row0[0] };
  assign _034_ = | { product0[9:1], product0_row0[0] };
  assign _035_ = | { product0[10:1], product0_row0[0] };
  assign _036_ = | { product0[11:1], product0_row0[0] };
  assign _037_ = | { product0[12:1], product0_row0[0] };
  assign _038_ = | { product0[13:1], product0_row0[0] };
  assign _039_ = | { product0[14:1], product0_row0[0] };
  assign _040_ = | { product0[15:1], product0_row0[0] };
  assign _041_ = { _040_, _039_, _038_, _037_, _036_, _035_, _034_, _033_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, product0_row0[0], 1'h0 } & {17{o__p0__sign}};
  assign signed0 = { 1'h0, product0[15:1], product0_row0[0] } ^ _041_;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 8'h00;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 8'h00;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 8'h00;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 8'h00;
  assign product0_row4 = i__a0__sig[4] ? i__b0__sig : 8'h00;
  assign product0_row5 = i__a0__sig[5] ? i__b0__sig : 8'h00;
  assign product0_row6 = i__a0__sig[6] ? i__b0__sig : 8'h00;
  assign product0_row7 = i__a0__sig[7] ? i__b0__sig : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _011_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _022_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _032_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _022_ | _032_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _042_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _043_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _042_ | _043_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _044_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _045_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _044_ | _045_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _046_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _046_ | _001_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _002_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _003_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _002_ | _003_;
  assign product0_level3_1_half = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } ^ { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[6:2];
  assign _004_ = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } & { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign _005_ = product0_level3_1_half & product0_level2_0_carry[6:2];
  assign product0_level3_1_carry = _004_ | _005_;
  assign product0_level3_2_half = product0_level1_1_carry[6] ^ product0_level1_1_sum[7];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[8];
  assign _006_ = product0_level1_1_carry[6] & product0_level1_1_sum[7];
  assign _007_ = product0_level3_2_half & product0_level2_0_carry[8];
  assign product0_level3_2_carry = _006_ | _007_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _008_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _024_[14:0] = product0[15:1];
  assign product0[0] = product0_row0[0];
endmodule

module simd_int4_int8_e4m3fn_int16__multiply__p2 (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire [2:0] port_3,
  input wire [3:0] port_4,
  input wire port_5,
  input wire port_6,
  input wire i__a0__nan,
  input wire port_7,
  input wire port_8,
  input wire i__b0__nan,
  output wire signed [8:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _09_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _10_, _11_, _12_, _13_, _14_, _15_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [8:0] _08_;
  wire [7:0] _16_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = port[0] ? { port_7, port_3 } : 4'h0;
  assign product0_row1 = port[1] ? { port_7, port_3 } : 4'h0;
  assign product0_row2 = port[2] ? { port_7, port_3 } : 4'h0;
  assign product0_row3 = port_5 ? { port_7, port_3 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _09_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _09_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _10_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _11_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _10_ | _11_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _12_ = product0_row2[3] & product0_row3[2];
  assign _13_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _12_ | _13_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _14_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _15_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _14_ | _15_;
  assign { _16_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _01_ = | { product0[1], product0_row0[0] };
  assign _02_ = | { product0[2:1], product0_row0[0] };
  assign _03_ = | { product0[3:1], product0_row0[0] };
  assign _04_ = | { product0[4:1], product0_row0[0] };
  assign _05_ = | { product0[5:1], product0_row0[0] };
  assign _06_ = | { product0[6:1], product0_row0[0] };
  assign _07_ = | { product0[7:1], product0_row0[0] };
  assign _08_ = { _07_, _06_, _05_, _04_, _03_, _02_, _01_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _08_;
  assign o__p0__shift = { port_2[2:0], port_6 } + { port_4[2:0], port_8 };
  assign o__p0__sign = port_2[3] ^ port_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _16_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module simd_int4_int8_e4m3fn_int16__multiply__p3_0 (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire [15:0] i__a0__sig,
  input wire [15:0] i__b0__sig,
  output wire signed [32:0] signed0,
  output wire o__p0__sign
);
  wire [8:0] _000_, _075_, _086_, _096_, _104_, _110_, _111_, _112_, _122_, product0_level1_5_carry,
    product0_level1_5_half, product0_level1_5_sum, product0_one, product0_two;
  wire [16:0] _001_, _012_, _023_, _034_, _044_, _055_, _066_, _072_, _073_, _074_, _076_, _077_, _078_, _079_,
    _080_, _081_, _082_, _083_, _084_, _085_, _087_, _088_, _089_, _090_, _130_, _141_, product0_multiple0,
    product0_multiple1, product0_multiple2, product0_multiple3, product0_multiple4, product0_multiple5,
    product0_multiple6, product0_multiple7, product0_multiple8, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5, product0_row6, product0_row7;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _035_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _045_, _046_, _047_, _048_, _049_, _050_, _051_,
    _052_, _053_, _054_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _067_, _068_,
    _069_, _070_, _091_, _092_, _098_, _099_, _100_, _101_, _102_, _103_, _107_, _113_, _114_, _117_, _118_,
    _121_, _123_, _124_, _127_, _128_, _129_, _131_, _134_, _135_, _136_, _137_, _138_, _139_, _140_, _142_,
    _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, product0_level10_0_carry,
    product0_level10_0_half, product0_level10_0_sum, product0_level11_0_carry, product0_level11_0_half,
    product0_level11_0_sum, product0_level12_0_carry, product0_level12_0_half, product0_level12_0_sum,
    product0_level13_0_carry, product0_level13_0_half, product0_level13_0_sum, product0_level14_0_carry,
    product0_level14_0_half, product0_level14_0_sum, product0_level15_0_carry, product0_level15_0_half,
    product0_level15_0_sum, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum, product0_level2_2_carry,
    product0_level2_2_half, product0_level2_2_sum, product0_level2_4_half, product0_level2_4_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half,
    product0_level4_0_sum, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum,
    product0_level4_3_carry, product0_level4_3_half, product0_level4_3_sum, product0_level4_4_carry,
    product0_level4_4_half, product0_level4_4_sum, product0_level5_0_carry, product0_level5_0_half,
    product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum,
    product0_level5_2_carry, product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry,
    product0_level5_3_half, product0_level5_3_sum, product0_level5_4_carry, product0_level5_4_half,
    product0_level5_4_sum, product0_level5_5_carry, product0_level5_5_half, product0_level5_5_sum,
    product0_level5_6_carry, product0_level5_6_half, product0_level5_6_sum, product0_level6_0_carry,
    product0_level6_0_half, product0_level6_0_sum, product0_level6_1_carry, product0_level6_1_half,
    product0_level6_1_sum, product0_level6_2_carry, product0_level6_2_half, product0_level6_2_sum,
    product0_level6_3_carry, product0_level6_3_half, product0_level6_3_sum, product0_level6_4_carry,
    product0_level6_4_half, product0_level6_4_sum, product0_level7_0_carry, product0_level7_0_half,
    product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half, product0_level8_0_sum,
    product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum;
  wire [32:0] _036_, _071_;
  wire [4:0] _093_, _094_, _108_, _109_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum,
    product0_level1_4_carry, product0_level1_4_half, product0_level1_4_sum;
  wire [6:0] _095_, _097_, product0_level1_2_carry, product0_level1_2_half, product0_level1_2_sum;
  wire [20:0] _105_, _106_, product0_level1_3_carry, product0_level1_3_half, product0_level1_3_sum;
  wire [22:0] _115_, _116_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  wire [5:0] _119_, _120_, product0_level2_3_carry, product0_level2_3_half, product0_level2_3_sum;
  wire [17:0] _125_, _126_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [9:0] _132_, _133_, product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum;
  wire [31:0] product0;
  assign product0_one = { 1'h0, i__b0__sig[14], i__b0__sig[12], i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[15], i__b0__sig[13], i__b0__sig[11], i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _000_ = ~ { 1'h0, i__b0__sig[14], i__b0__sig[12], i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _075_ = { 1'h0, i__b0__sig[15], i__b0__sig[13], i__b0__sig[11], i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] } & _000_;
  assign _086_ = ~ { i__b0__sig[15], i__b0__sig[13], i__b0__sig[11], i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _096_ = _075_ & _086_;
  assign _104_ = ~ { 1'h0, i__b0__sig[15], i__b0__sig[13], i__b0__sig[11], i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] };
  assign _111_ = _104_ & { 1'h0, i__b0__sig[14], i__b0__sig[12], i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _122_ = _111_ & { i__b0__sig[15], i__b0__sig[13], i__b0__sig[11], i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign product0_two = _096_ | _122_;
  assign _130_ = product0_one[0] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _141_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple0 = _130_ | _141_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = i__b0__sig[1] ? _001_ : product0_multiple0;
  assign _012_ = product0_one[1] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _023_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple1 = _012_ | _023_;
  assign _034_ = ~ product0_multiple1;
  assign product0_row1 = i__b0__sig[3] ? _034_ : product0_multiple1;
  assign _044_ = product0_one[2] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _055_ = product0_two[2] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple2 = _044_ | _055_;
  assign _066_ = ~ product0_multiple2;
  assign product0_row2 = i__b0__sig[5] ? _066_ : product0_multiple2;
  assign _072_ = product0_one[3] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _073_ = product0_two[3] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple3 = _072_ | _073_;
  assign _074_ = ~ product0_multiple3;
  assign product0_row3 = i__b0__sig[7] ? _074_ : product0_multiple3;
  assign _076_ = product0_one[4] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _077_ = product0_two[4] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple4 = _076_ | _077_;
  assign _078_ = ~ product0_multiple4;
  assign product0_row4 = i__b0__sig[9] ? _078_ : product0_multiple4;
  assign _079_ = product0_one[5] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _080_ = product0_two[5] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple5 = _079_ | _080_;
  assign _081_ = ~ product0_multiple5;
  assign product0_row5 = i__b0__sig[11] ? _081_ : product0_multiple5;
  assign _082_ = product0_one[6] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _083_ = product0_two[6] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple6 = _082_ | _083_;
  assign _084_ = ~ product0_multiple6;
  assign product0_row6 = i__b0__sig[13] ? _084_ : product0_multiple6;
  assign _085_ = product0_one[7] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _087_ = product0_two[7] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple7 = _085_ | _087_;
  assign _088_ = ~ product0_multiple7;
  assign product0_row7 = i__b0__sig[15] ? _088_ : product0_multiple7;
  assign _089_ = product0_one[8] ? { 1'h0, i__a0__sig } : 17'h00000;
  assign _090_ = product0_two[8] ? { i__a0__sig, 1'h0 } : 17'h00000;
  assign product0_multiple8 = _089_ | _090_;
  assign product0_level1_0_half = i__b0__sig[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _091_ = i__b0__sig[3] & product0_row0[2];
  assign _092_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _091_ | _092_;
  assign product0_level1_1_half = { product0_row1[6:3], i__b0__sig[5] } ^ { i__b0__sig[9], product0_row2[3], i__b0__sig[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _093_ = { product0_row1[6:3], i__b0__sig[5] } & { i__b0__sig[9], product0_row2[3], i__b0__sig[7], product0_row2[1:0] };
  assign _094_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _093_ | _094_;
  assign product0_level1_2_half = product0_row4[6:0] ^ { i__b0__sig[15], product0_row1[11], i__b0__sig[13], product0_row1[9], i__b0__sig[11], product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ product0_row3[8:2];
  assign _095_ = product0_row4[6:0] & { i__b0__sig[15], product0_row1[11], i__b0__sig[13], product0_row1[9], i__b0__sig[11], product0_row2[5:4] };
  assign _097_ = product0_level1_2_half & product0_row3[8:2];
  assign product0_level1_2_carry = _095_ | _097_;
  assign product0_level1_3_half = { 1'h1, _099_, 1'h1, _098_, product0_row5 } ^ { product0_multiple8[14:13], product0_row6[16:15], 1'h1, _103_, 1'h1, _102_, 1'h1, _101_, 1'h1, _100_, 1'h1, product0_row1[15], 1'h0, product0_row2[11:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_row7[16:3], product0_row0[16:10] };
  assign _098_ = ~ i__b0__sig[11];
  assign _099_ = ~ i__b0__sig[13];
  assign _100_ = ~ i__b0__sig[3];
  assign _101_ = ~ i__b0__sig[5];
  assign _102_ = ~ i__b0__sig[7];
  assign _103_ = ~ i__b0__sig[9];
  assign _105_ = { 1'h1, _099_, 1'h1, _098_, product0_row5 } & { product0_multiple8[14:13], product0_row6[16:15], 1'h1, _103_, 1'h1, _102_, 1'h1, _101_, 1'h1, _100_, 1'h1, product0_row1[15], 1'h0, product0_row2[11:6] };
  assign _106_ = product0_level1_3_half & { product0_row7[16:3], product0_row0[16:10] };
  assign product0_level1_3_carry = _105_ | _106_;
  assign product0_level1_4_half = { product0_row1[16], 1'h1, product0_row7[2:0] } ^ { product0_row4[10], _107_, product0_row1[14:12] };
  assign product0_level1_4_sum = product0_level1_4_half ^ product0_row6[6:2];
  assign _107_ = ~ i__b0__sig[1];
  assign _108_ = { product0_row1[16], 1'h1, product0_row7[2:0] } & { product0_row4[10], _107_, product0_row1[14:12] };
  assign _109_ = product0_level1_4_half & product0_row6[6:2];
  assign product0_level1_4_carry = _108_ | _109_;
  assign product0_level1_5_half = product0_multiple8[8:0] ^ { product0_row4[16:13], product0_row2[16:12] };
  assign product0_level1_5_sum = product0_level1_5_half ^ { product0_row6[12:11], product0_row3[16:10] };
  assign _110_ = product0_multiple8[8:0] & { product0_row4[16:13], product0_row2[16:12] };
  assign _112_ = product0_level1_5_half & { product0_row6[12:11], product0_row3[16:10] };
  assign product0_level1_5_carry = _110_ | _112_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _113_ = product0_row0[3] & product0_row1[1];
  assign _114_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _113_ | _114_;
  assign product0_level2_1_half = { product0_level1_3_carry[17:16], product0_row6[14:13], product0_level1_3_carry[13:10], product0_row4[12:11], product0_level1_5_sum[2:0], product0_row3[9], product0_level1_4_sum[0], product0_row6[1:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_multiple8[12:9], product0_level1_5_carry[7:6], product0_row6[10:7], product0_level1_3_carry[7:5], product0_row4[7], product0_level1_3_carry[3:2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_3_sum[18:6], product0_level1_2_carry[6:1], product0_level1_1_carry[4:1] };
  assign _115_ = { product0_level1_3_carry[17:16], product0_row6[14:13], product0_level1_3_carry[13:10], product0_row4[12:11], product0_level1_5_sum[2:0], product0_row3[9], product0_level1_4_sum[0], product0_row6[1:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_multiple8[12:9], product0_level1_5_carry[7:6], product0_row6[10:7], product0_level1_3_carry[7:5], product0_row4[7], product0_level1_3_carry[3:2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _116_ = product0_level2_1_half & { product0_level1_3_sum[18:6], product0_level1_2_carry[6:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _115_ | _116_;
  assign product0_level2_2_half = product0_level1_3_carry[1] ^ product0_level1_3_sum[2];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_sum[4];
  assign _117_ = product0_level1_3_carry[1] & product0_level1_3_sum[2];
  assign _118_ = product0_level2_2_half & product0_level1_2_sum[4];
  assign product0_level2_2_carry = _117_ | _118_;
  assign product0_level2_3_half = { product0_level1_5_sum[4], product0_level1_4_carry } ^ { product0_level1_5_carry[3:1], product0_row4[9:8], product0_level1_3_carry[4] };
  assign product0_level2_3_sum = product0_level2_3_half ^ { product0_level1_3_carry[9:8], product0_level1_4_sum[4:1] };
  assign _119_ = { product0_level1_5_sum[4], product0_level1_4_carry } & { product0_level1_5_carry[3:1], product0_row4[9:8], product0_level1_3_carry[4] };
  assign _120_ = product0_level2_3_half & { product0_level1_3_carry[9:8], product0_level1_4_sum[4:1] };
  assign product0_level2_3_carry = _119_ | _120_;
  assign _121_ = ~ i__b0__sig[15];
  assign product0_level2_4_half = _121_ ^ product0_multiple8[15];
  assign product0_level2_4_sum = product0_level2_4_half ^ product0_level1_3_carry[20];
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _123_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _124_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _123_ | _124_;
  assign product0_level3_1_half = { product0_level1_3_carry[15:14], product0_level2_1_sum[18:17], product0_level1_5_carry[5:4], product0_level2_3_carry[4:0], product0_level1_3_sum[5:3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } ^ { product0_level2_1_sum[20], product0_level1_5_carry[8], product0_level1_5_sum[8:5], product0_level2_1_sum[14], product0_level1_5_sum[3], product0_level2_1_sum[12], product0_level1_5_carry[0], product0_level2_3_sum[1:0], product0_level1_2_sum[6:5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[19:2];
  assign _125_ = { product0_level1_3_carry[15:14], product0_level2_1_sum[18:17], product0_level1_5_carry[5:4], product0_level2_3_carry[4:0], product0_level1_3_sum[5:3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } & { product0_level2_1_sum[20], product0_level1_5_carry[8], product0_level1_5_sum[8:5], product0_level2_1_sum[14], product0_level1_5_sum[3], product0_level2_1_sum[12], product0_level1_5_carry[0], product0_level2_3_sum[1:0], product0_level1_2_sum[6:5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign _126_ = product0_level3_1_half & product0_level2_1_carry[19:2];
  assign product0_level3_1_carry = _125_ | _126_;
  assign product0_level3_2_half = product0_level1_3_carry[18] ^ product0_level1_3_sum[19];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[22];
  assign _127_ = product0_level1_3_carry[18] & product0_level1_3_sum[19];
  assign _128_ = product0_level3_2_half & product0_level2_1_carry[22];
  assign product0_level3_2_carry = _127_ | _128_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _129_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _131_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _129_ | _131_;
  assign product0_level4_1_half = { product0_level3_1_sum[13], product0_level2_3_carry[5], product0_level2_3_sum[5:2], product0_level3_1_sum[7:5], product0_level2_2_carry } ^ { product0_level2_1_sum[16:15], product0_level3_1_sum[11], product0_level2_1_sum[13], product0_level3_1_sum[9], product0_level2_1_sum[11:7] };
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[12:3];
  assign _132_ = { product0_level3_1_sum[13], product0_level2_3_carry[5], product0_level2_3_sum[5:2], product0_level3_1_sum[7:5], product0_level2_2_carry } & { product0_level2_1_sum[16:15], product0_level3_1_sum[11], product0_level2_1_sum[13], product0_level3_1_sum[9], product0_level2_1_sum[11:7] };
  assign _133_ = product0_level4_1_half & product0_level3_1_carry[12:3];
  assign product0_level4_1_carry = _132_ | _133_;
  assign product0_level4_2_half = product0_level2_1_sum[19] ^ product0_level3_1_carry[15];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[16];
  assign _134_ = product0_level2_1_sum[19] & product0_level3_1_carry[15];
  assign _135_ = product0_level4_2_half & product0_level3_1_sum[16];
  assign product0_level4_2_carry = _134_ | _135_;
  assign product0_level4_3_half = product0_level2_1_carry[20] ^ product0_level2_1_sum[21];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[17];
  assign _136_ = product0_level2_1_carry[20] & product0_level2_1_sum[21];
  assign _137_ = product0_level4_3_half & product0_level3_1_carry[17];
  assign product0_level4_3_carry = _136_ | _137_;
  assign product0_level4_4_half = product0_level1_3_carry[19] ^ product0_level1_3_sum[20];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _138_ = product0_level1_3_carry[19] & product0_level1_3_sum[20];
  assign _139_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _138_ | _139_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _140_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _142_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _140_ | _142_;
  assign product0_level5_1_half = product0_level3_1_sum[8] ^ product0_level4_1_carry[3];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_sum[4];
  assign _143_ = product0_level3_1_sum[8] & product0_level4_1_carry[3];
  assign _144_ = product0_level5_1_half & product0_level4_1_sum[4];
  assign product0_level5_1_carry = _143_ | _144_;
  assign product0_level5_2_half = product0_level3_1_sum[10] ^ product0_level4_1_carry[5];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_1_sum[6];
  assign _145_ = product0_level3_1_sum[10] & product0_level4_1_carry[5];
  assign _146_ = product0_level5_2_half & product0_level4_1_sum[6];
  assign product0_level5_2_carry = _145_ | _146_;
  assign product0_level5_3_half = product0_level3_1_sum[12] ^ product0_level4_1_carry[7];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_1_sum[8];
  assign _147_ = product0_level3_1_sum[12] & product0_level4_1_carry[7];
  assign _148_ = product0_level5_3_half & product0_level4_1_sum[8];
  assign product0_level5_3_carry = _147_ | _148_;
  assign product0_level5_4_half = product0_level3_1_carry[13] ^ product0_level3_1_sum[14];
  assign product0_level5_4_sum = product0_level5_4_half ^ product0_level4_1_carry[9];
  assign _149_ = product0_level3_1_carry[13] & product0_level3_1_sum[14];
  assign _150_ = product0_level5_4_half & product0_level4_1_carry[9];
  assign product0_level5_4_carry = _149_ | _150_;
  assign product0_level5_5_half = product0_level3_1_carry[16] ^ product0_level3_1_sum[17];
  assign product0_level5_5_sum = product0_level5_5_half ^ product0_level4_2_carry;
  assign _151_ = product0_level3_1_carry[16] & product0_level3_1_sum[17];
  assign _002_ = product0_level5_5_half & product0_level4_2_carry;
  assign product0_level5_5_carry = _151_ | _002_;
  assign product0_level5_6_half = product0_level2_1_carry[21] ^ product0_level2_1_sum[22];
  assign product0_level5_6_sum = product0_level5_6_half ^ product0_level4_3_carry;
  assign _003_ = product0_level2_1_carry[21] & product0_level2_1_sum[22];
  assign _004_ = product0_level5_6_half & product0_level4_3_carry;
  assign product0_level5_6_carry = _003_ | _004_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _005_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _006_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _005_ | _006_;
  assign product0_level6_1_half = product0_level4_1_carry[4] ^ product0_level4_1_sum[5];
  assign product0_level6_1_sum = product0_level6_1_half ^ product0_level5_1_carry;
  assign _007_ = product0_level4_1_carry[4] & product0_level4_1_sum[5];
  assign _008_ = product0_level6_1_half & product0_level5_1_carry;
  assign product0_level6_1_carry = _007_ | _008_;
  assign product0_level6_2_half = product0_level4_1_carry[6] ^ product0_level4_1_sum[7];
  assign product0_level6_2_sum = product0_level6_2_half ^ product0_level5_2_carry;
  assign _009_ = product0_level4_1_carry[6] & product0_level4_1_sum[7];
  assign _010_ = product0_level6_2_half & product0_level5_2_carry;
  assign product0_level6_2_carry = _009_ | _010_;
  assign product0_level6_3_half = product0_level4_1_carry[8] ^ product0_level4_1_sum[9];
  assign product0_level6_3_sum = product0_level6_3_half ^ product0_level5_3_carry;
  assign _011_ = product0_level4_1_carry[8] & product0_level4_1_sum[9];
  assign _013_ = product0_level6_3_half & product0_level5_3_carry;
  assign product0_level6_3_carry = _011_ | _013_;
  assign product0_level6_4_half = product0_level3_1_carry[14] ^ product0_level3_1_sum[15];
  assign product0_level6_4_sum = product0_level6_4_half ^ product0_level5_4_carry;
  assign _014_ = product0_level3_1_carry[14] & product0_level3_1_sum[15];
  assign _015_ = product0_level6_4_half & product0_level5_4_carry;
  assign product0_level6_4_carry = _014_ | _015_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _016_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _017_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _016_ | _017_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _018_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _019_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _018_ | _019_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _020_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _021_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _020_ | _021_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _022_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _024_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _022_ | _024_;
  assign product0_level11_0_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level11_0_sum = product0_level11_0_half ^ product0_level10_0_carry;
  assign _025_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _026_ = product0_level11_0_half & product0_level10_0_carry;
  assign product0_level11_0_carry = _025_ | _026_;
  assign product0_level12_0_half = product0_level3_1_sum[4] ^ product0_level4_1_sum[0];
  assign product0_level12_0_sum = product0_level12_0_half ^ product0_level11_0_carry;
  assign _027_ = product0_level3_1_sum[4] & product0_level4_1_sum[0];
  assign _028_ = product0_level12_0_half & product0_level11_0_carry;
  assign product0_level12_0_carry = _027_ | _028_;
  assign product0_level13_0_half = product0_level4_1_carry[0] ^ product0_level4_1_sum[1];
  assign product0_level13_0_sum = product0_level13_0_half ^ product0_level12_0_carry;
  assign _029_ = product0_level4_1_carry[0] & product0_level4_1_sum[1];
  assign _030_ = product0_level13_0_half & product0_level12_0_carry;
  assign product0_level13_0_carry = _029_ | _030_;
  assign product0_level14_0_half = product0_level4_1_carry[1] ^ product0_level4_1_sum[2];
  assign product0_level14_0_sum = product0_level14_0_half ^ product0_level13_0_carry;
  assign _031_ = product0_level4_1_carry[1] & product0_level4_1_sum[2];
  assign _032_ = product0_level14_0_half & product0_level13_0_carry;
  assign product0_level14_0_carry = _031_ | _032_;
  assign product0_level15_0_half = product0_level4_1_carry[2] ^ product0_level4_1_sum[3];
  assign product0_level15_0_sum = product0_level15_0_half ^ product0_level14_0_carry;
  assign _033_ = product0_level4_1_carry[2] & product0_level4_1_sum[3];
  assign _035_ = product0_level15_0_half & product0_level14_0_carry;
  assign product0_level15_0_carry = _033_ | _035_;
  assign { _036_[32], product0 } = { product0_level4_4_carry, product0_level4_4_sum, product0_level5_6_carry, product0_level5_6_sum, product0_level5_5_carry, product0_level5_5_sum, product0_level6_4_carry, product0_level6_4_sum, product0_level6_3_carry, product0_level6_3_sum, product0_level6_2_carry, product0_level6_2_sum, product0_level6_1_carry, product0_level6_1_sum, product0_level15_0_carry, product0_level15_0_sum, product0_level14_0_sum, product0_level13_0_sum, product0_level12_0_sum, product0_level11_0_sum, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], i__b0__sig[1] } + { product0_level2_4_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level5_4_sum, 1'h0, product0_level5_3_sum, 1'h0, product0_level5_2_sum, 1'h0, product0_level5_1_sum, 16'h0000, product0_row0[0] };
  assign _037_ = | product0[1:0];
  assign _038_ = | product0[2:0];
  assign _039_ = | product0[3:0];
  assign _040_ = | product0[4:0];
  assign _041_ = | product0[5:0];
  assign _042_ = | product0[6:0];
  assign _043_ = | product0[7:0];
  assign _045_ = | product0[8:0];
  assign _046_ = | product0[9:0];
  assign _047_ = | product0[10:0];
  assign _048_ = | product0[11:0];
  assign _049_ = | product0[12:0];
  assign _050_ = | product0[13:0];
  assign _051_ = | product0[14:0];
  assign _052_ = | product0[15:0];
  assign _053_ = | product0[16:0];
  assign _054_ = | product0[17:0];
  assign _056_ = | product0[18:0];
  assign _057_ = | product0[19:0];
  assign _058_ = | product0[20:0];
  assign _059_ = | product0[21:0];
  assign _060_ = | product0[22:0];
  assign _061_ = | product0[23:0];
  assign _062_ = | product0[24:0];
  assign _063_ = | product0[25:0];
  assign _064_ = | product0[26:0];
  assign _065_ = | product0[27:0];
  assign _067_ = | product0[28:0];
  assign _068_ = | product0[29:0];
  assign _069_ = | product0[30:0];
  assign _070_ = | product0;
  assign _071_ = { _070_, _069_, _068_, _067_, _065_, _064_, _063_, _062_, _061_, _060_, _059_, _058_, _057_, _056_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, product0[0], 1'h0 } & {33{o__p0__sign}};
  assign signed0 = { 1'h0, product0 } ^ _071_;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign _036_[31:0] = product0;
endmodule

module simd_int4_int8_e4m3fn_int16__sum (
  input wire [127:0] acc,
  input wire [127:0] i__term,
  input wire align__carry_0,
  input wire align__carry_1,
  input wire align__carry_2,
  input wire align__carry_3,
  input wire align__split_0,
  input wire align__split_1,
  input wire align__split_2,
  input wire i__reserves,
  input wire align__nan_0,
  input wire align__nan_1,
  input wire align__nan_2,
  input wire align__nan_3,
  output wire [31:0] o_31_0,
  output wire [31:0] o_63_32,
  output wire [31:0] o_95_64,
  output wire [31:0] o_127_96
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _21_, _22_, _23_, _24_, _25_, _26_, held_nan_2_0, held_nan_2_1;
  wire [131:0] _05_;
  wire [132:0] _06_;
  wire [3:0] _20_, nan;
  wire [130:0] total;
  assign _09_ = align__carry_1 & align__split_0;
  assign _23_ = align__carry_2 & _00_;
  assign _25_ = align__carry_3 & align__split_0;
  assign _26_ = align__carry_1 | _03_;
  assign _01_ = ~ _00_;
  assign _02_ = align__carry_2 | _01_;
  assign _03_ = ~ align__split_0;
  assign _04_ = align__carry_3 | _03_;
  assign _05_ = { acc[127:96], _25_, acc[95:64], _23_, acc[63:32], _09_, acc[31:0] } + { i__term[127:96], _04_, i__term[95:64], _02_, i__term[63:32], _26_, i__term[31:0] };
  assign { _06_[132:131], total } = _05_ + align__carry_0;
  assign _07_ = | acc[30:0];
  assign _08_ = ~ _07_;
  assign _10_ = | acc[62:32];
  assign _11_ = ~ _10_;
  assign _12_ = | acc[94:64];
  assign _13_ = ~ _12_;
  assign _14_ = | acc[126:96];
  assign _15_ = ~ _14_;
  assign _16_ = ~ acc[31];
  assign _17_ = _08_ & _16_;
  assign held_nan_2_0 = & { align__split_1, acc[63], _11_, _17_ };
  assign _18_ = ~ acc[95];
  assign _19_ = _13_ & _18_;
  assign held_nan_2_1 = & { align__split_1, acc[127], _15_, _19_ };
  assign _20_ = { held_nan_2_1, held_nan_2_1, held_nan_2_0, held_nan_2_0 } & {4{i__reserves}};
  assign nan = { align__nan_3, align__nan_2, align__nan_1, align__nan_0 } | _20_;
  assign _21_ = nan[0] & align__split_0;
  assign o_31_0 = nan[0] ? { _21_, 31'h00000000 } : total[31:0];
  assign _00_ = | { align__split_1, align__split_0 };
  assign _22_ = nan[1] & _00_;
  assign o_63_32 = nan[1] ? { _22_, 31'h00000000 } : total[64:33];
  assign _24_ = nan[2] & align__split_0;
  assign o_95_64 = nan[2] ? { _24_, 31'h00000000 } : total[97:66];
  assign o_127_96 = nan[3] ? { nan[3], 31'h00000000 } : total[130:99];
  assign _06_[130:0] = total;
endmodule

module simd_int4_int8_e4m3fn_int16__unpack (
  input wire [1:0] i__mode0,
  input wire [15:0] i__a0,
  input wire [15:0] i__b0,
  output wire multiply__chosen_0,
  output wire multiply__chosen_1,
  output wire multiply__chosen_2,
  output wire multiply__chosen_3,
  output wire o__a0_0__sign,
  output wire o__a0_1__sign,
  output wire o__a0_2__sign,
  output wire o__a0_3__sign,
  output wire o__b0_0__sign,
  output wire o__b0_1__sign,
  output wire o__b0_2__sign,
  output wire o__b0_3__sign,
  output wire o__a1_0__sign,
  output wire o__a1_1__sign,
  output wire o__b1_0__sign,
  output wire o__b1_1__sign,
  output wire [2:0] unpack__a2_0__sig_2_0,
  output wire [6:0] port_6,
  output wire [3:0] port_7,
  output wire [2:0] unpack__b2_0__sig_2_0,
  output wire [6:0] port_9,
  output wire [3:0] port_10,
  output wire o__a3_0__sign,
  output wire o__b3_0__sign,
  output wire [3:0] o__a0_0__sig,
  output wire [3:0] o__a0_1__sig,
  output wire [3:0] o__a0_2__sig,
  output wire [3:0] o__a0_3__sig,
  output wire [3:0] o__b0_0__sig,
  output wire [3:0] o__b0_1__sig,
  output wire [3:0] o__b0_2__sig,
  output wire [3:0] o__b0_3__sig,
  output wire [7:0] o__a1_0__sig,
  output wire [7:0] o__a1_1__sig,
  output wire [7:0] o__b1_0__sig,
  output wire [7:0] o__b1_1__sig,
  output wire unpack__a2_0__sig_3,
  output wire unpack__a2_0__shift_0,
  output wire o__a2_0__nan,
  output wire unpack__a2_1__sig_3,
  output wire unpack__a2_1__shift_0,
  output wire o__a2_1__nan,
  output wire unpack__b2_0__sig_3,
  output wire unpack__b2_0__shift_0,
  output wire o__b2_0__nan,
  output wire unpack__b2_1__sig_3,
  output wire unpack__b2_1__shift_0,
  output wire o__b2_1__nan,
  output wire [15:0] o__a3_0__sig,
  output wire [15:0] o__b3_0__sig
);
  wire [15:0] a_in_e4m3fn, a_in_int16, a_in_int4, a_in_int8, b_in_e4m3fn, b_in_int16, b_in_int4, b_in_int8;
  assign multiply__chosen_0 = ! i__mode0;
  assign multiply__chosen_1 = i__mode0 == 1'h1;
  assign multiply__chosen_2 = i__mode0 == 2'h2;
  assign multiply__chosen_3 = i__mode0 >= 2'h3;
  assign a_in_int4 = i__a0 & {16{multiply__chosen_0}};
  assign b_in_int4 = i__b0 & {16{multiply__chosen_0}};
  assign a_in_int8 = i__a0 & {16{multiply__chosen_1}};
  assign b_in_int8 = i__b0 & {16{multiply__chosen_1}};
  assign a_in_e4m3fn = i__a0 & {16{multiply__chosen_2}};
  assign b_in_e4m3fn = i__b0 & {16{multiply__chosen_2}};
  assign a_in_int16 = i__a0 & {16{multiply__chosen_3}};
  assign b_in_int16 = i__b0 & {16{multiply__chosen_3}};
  simd_int4_int8_e4m3fn_int16__unpack__a0 a0_0 (
    .code(a_in_int4[3:0]),
    .o__sig(o__a0_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 a0_1 (
    .code(a_in_int4[7:4]),
    .o__sig(o__a0_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 a0_2 (
    .code(a_in_int4[11:8]),
    .o__sig(o__a0_2__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 a0_3 (
    .code(a_in_int4[15:12]),
    .o__sig(o__a0_3__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a1 a1_0 (
    .code(a_in_int8[7:0]),
    .o__sig(o__a1_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a1 a1_1 (
    .code(a_in_int8[15:8]),
    .o__sig(o__a1_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a2 a2_0 (
    .code(a_in_e4m3fn[7:0]),
    .o__nan(o__a2_0__nan),
    .port(unpack__a2_0__sig_3),
    .port_2(unpack__a2_0__shift_0)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a2 a2_1 (
    .code(a_in_e4m3fn[15:8]),
    .o__nan(o__a2_1__nan),
    .port(unpack__a2_1__sig_3),
    .port_2(unpack__a2_1__shift_0)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a3 a3_0 (
    .code(a_in_int16),
    .o__sig(o__a3_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 b0_0 (
    .code(b_in_int4[3:0]),
    .o__sig(o__b0_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 b0_1 (
    .code(b_in_int4[7:4]),
    .o__sig(o__b0_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 b0_2 (
    .code(b_in_int4[11:8]),
    .o__sig(o__b0_2__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a0 b0_3 (
    .code(b_in_int4[15:12]),
    .o__sig(o__b0_3__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a1 b1_0 (
    .code(b_in_int8[7:0]),
    .o__sig(o__b1_0__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a1 b1_1 (
    .code(b_in_int8[15:8]),
    .o__sig(o__b1_1__sig)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a2 b2_0 (
    .code(b_in_e4m3fn[7:0]),
    .o__nan(o__b2_0__nan),
    .port(unpack__b2_0__sig_3),
    .port_2(unpack__b2_0__shift_0)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a2 b2_1 (
    .code(b_in_e4m3fn[15:8]),
    .o__nan(o__b2_1__nan),
    .port(unpack__b2_1__sig_3),
    .port_2(unpack__b2_1__shift_0)
  );
  simd_int4_int8_e4m3fn_int16__unpack__a3 b3_0 (
    .code(b_in_int16),
    .o__sig(o__b3_0__sig)
  );
  assign o__b0_1__sign = b_in_int4[7];
  assign o__b0_2__sign = b_in_int4[11];
  assign o__b0_3__sign = b_in_int4[15];
  assign o__a1_0__sign = a_in_int8[7];
  assign o__a1_1__sign = a_in_int8[15];
  assign o__b1_0__sign = b_in_int8[7];
  assign o__b1_1__sign = b_in_int8[15];
  assign unpack__a2_0__sig_2_0 = a_in_e4m3fn[2:0];
  assign port_6 = a_in_e4m3fn[10:4];
  assign port_7 = a_in_e4m3fn[15:12];
  assign unpack__b2_0__sig_2_0 = b_in_e4m3fn[2:0];
  assign port_9 = b_in_e4m3fn[10:4];
  assign port_10 = b_in_e4m3fn[15:12];
  assign o__a3_0__sign = a_in_int16[15];
  assign o__b3_0__sign = b_in_int16[15];
  assign o__a0_0__sign = a_in_int4[3];
  assign o__a0_1__sign = a_in_int4[7];
  assign o__b0_0__sign = b_in_int4[3];
  assign o__a0_2__sign = a_in_int4[11];
  assign o__a0_3__sign = a_in_int4[15];
endmodule

module simd_int4_int8_e4m3fn_int16__unpack__a0 (
  input wire [3:0] code,
  output wire [3:0] o__sig
);
  wire [4:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[4], o__sig } = code[3] ? _0_ : { 1'h0, code };
  assign _1_[3:0] = o__sig;
endmodule

module simd_int4_int8_e4m3fn_int16__unpack__a1 (
  input wire [7:0] code,
  output wire [7:0] o__sig
);
  wire [8:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[8], o__sig } = code[7] ? _0_ : { 1'h0, code };
  assign _1_[7:0] = o__sig;
endmodule

module simd_int4_int8_e4m3fn_int16__unpack__a2 (
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

module simd_int4_int8_e4m3fn_int16__unpack__a3 (
  input wire [15:0] code,
  output wire [15:0] o__sig
);
  wire [16:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[16], o__sig } = code[15] ? _0_ : { 1'h0, code };
  assign _1_[15:0] = o__sig;
endmodule
