// mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=fixed18_-8sat,round=rne
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          27 bits  fixed18_-8sat
//   output o            27 bits  fixed18_-8sat
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), acc = 0x00000b0 (176 * 2**-8 = 0.6875) give o = 0x7fffce8 (-792 * 2**-8 =
//     -3.09375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [26:0] acc,
  output wire [26:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, multiply__p0__nan, multiply__p0__sign,
    unpack__a0__nan, unpack__b0__nan;
  wire signed [36:0] align__x0;
  wire [4:0] multiply__p0__shift;
  wire [8:0] multiply__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .a_2_0(a[2:0]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .signed0(multiply__p0__sig)
  );
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__align (
  input wire [8:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  output wire signed [36:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf
);
  wire [8:0] _00_, _01_;
  wire [22:0] _02_, _03_;
  wire [38:0] _04_;
  wire _05_, _07_, _08_;
  wire [54:0] _06_;
  wire signed [38:0] placed0;
  wire signed [9:0] shifted0_by_1;
  wire signed [23:0] shifted0_by_15;
  wire signed [11:0] shifted0_by_3;
  wire signed [15:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  assign _01_ = i__p0__sig & _00_;
  assign _00_ = ~ {9{i__p0__nan}};
  assign shifted0_by_1 = i__p0__shift[0] ? { _01_, 1'h0 } : { _01_[8], _01_ };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _02_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _03_ = shifted0_by_15[22:0] & {23{i__p0__shift[4]}};
  assign _04_ = { 16'h0000, _02_ } | { _03_, 16'h0000 };
  assign _05_ = shifted0_by_15[23] & shifted0_place[0];
  assign { _06_[54:39], o__x0, placed0[1:0] } = { 16'h0000, _04_ } | { {16{shifted0_by_15[23]}}, {16{_05_}}, 23'h000000 };
  assign _07_ = | i__p0__sig;
  assign _08_ = ~ _07_;
  assign o__minus_zero = _08_ & sign0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
  assign minus = 1'h0;
  assign placed0[38:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
  assign _06_[38:0] = { o__x0, placed0[1:0] };
endmodule

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__multiply (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [2:0] b_2_0,
  input wire [3:0] b_7_4,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
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
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
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
  assign o__p0__shift = { a_7_4[2:0], unpack__a0__shift_0 } + { b_7_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_7_4[3] ^ b_7_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _16_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__sum (
  input wire [26:0] acc,
  input wire signed [36:0] i__x0,
  input wire i__nan,
  input wire i__inf,
  output wire [26:0] o__code
);
  wire _00_, _01_, _04_, _05_, _06_, _07_, _08_, _10_, _11_, _12_, _13_, _14_, _15_, up;
  wire [26:0] _02_, stored;
  wire [27:0] _03_;
  wire [38:0] _09_;
  wire signed [28:0] rounded;
  wire [37:0] sum_total;
  assign _07_ = ~ i__x0[36];
  assign _08_ = ~ acc[26];
  assign { _09_[38], sum_total } = { 1'h1, _07_, i__x0[35:0] } + { _08_, acc[25:0], 10'h000 };
  assign _10_ = | sum_total[8:0];
  assign _11_ = _10_ | sum_total[10];
  assign up = sum_total[9] & _11_;
  assign rounded = $signed(sum_total[37:10]) + $signed({ 1'h0, up });
  assign _12_ = & rounded[28:26];
  assign _13_ = | rounded[28:26];
  assign _14_ = ~ _13_;
  assign _00_ = _12_ | _14_;
  assign _01_ = rounded[26:0] != 27'h4000000;
  assign _15_ = _00_ & _01_;
  assign _02_ = rounded[28] ? 27'h4000001 : 27'h3ffffff;
  assign { _03_[27], stored } = _15_ ? { 1'h0, rounded[26:0] } : { _02_[26], _02_ };
  assign _04_ = acc == 27'h4000000;
  assign _05_ = i__nan | _04_;
  assign _06_ = _05_ | i__inf;
  assign o__code = _06_ ? 27'h4000000 : stored;
  assign _09_[37:0] = sum_total;
  assign _03_[26:0] = stored;
endmodule

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan
);
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module mac_e4m3fn_e4m3fn_fixed18_m8sat_roundrne__unpack__a (
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
