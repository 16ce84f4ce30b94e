// multiply_e4m3fn_e4m3fn_e4m3fn
//
// Spec:    multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75) give o = 0xc7 (-3.75)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3fn_e4m3fn_e4m3fn (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire [2:0] multiply__amount;
  wire [4:0] multiply__exp, multiply__lost;
  wire multiply__moves, multiply__nan, multiply__sign, normalise__raised, unpack__a0__nan, unpack__b0__nan;
  wire [7:0] multiply__sig, shift__sig;
  wire [5:0] normalise__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  multiply_e4m3fn_e4m3fn_e4m3fn__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__amount(multiply__amount),
    .o__exp(multiply__exp),
    .o__moves(multiply__moves),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .a_2_0(a[2:0]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__sig_0(multiply__sig[0])
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__normalise normalise (
    .i__exp(multiply__exp),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(shift__sig),
    .i__sign(multiply__sign),
    .o__raised(normalise__raised),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .normalise__sig_5_1(normalise__sig[5:1]),
    .sticky(normalise__sig[0])
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__round round (
    .i__exp(multiply__exp),
    .i__nan(multiply__nan),
    .i__raised(normalise__raised),
    .i__sign(multiply__sign),
    .o__code(o),
    .normalise__sig_0(normalise__sig[0]),
    .normalise__sig_5_1(normalise__sig[5:1])
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__shift shift (
    .i__amount(multiply__amount),
    .i__exp(multiply__exp),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .rotated_by_7(shift__sig)
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack unpack (
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

module multiply_e4m3fn_e4m3fn_e4m3fn__multiply (
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
  output wire multiply__sig_0,
  output wire [6:0] multiply__sig_7_1,
  output wire o__moves,
  output wire [4:0] o__exp,
  output wire [2:0] o__amount,
  output wire multiply__lost_0,
  output wire multiply__lost_1,
  output wire multiply__lost_2,
  output wire multiply__lost_3,
  output wire multiply__lost_4,
  output wire o__sign,
  output wire o__nan
);
  wire [2:0] _00_, _04_, _30_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum, zeros;
  wire _01_, _02_, _03_, _05_, _09_, _13_, _14_, _15_, _16_, _17_, _18_, _19_, _20_, _21_, _22_, _23_, _24_,
    _25_, _26_, _27_, _28_, _31_, _32_, _33_, empty2_0, empty2_1, empty4_0, product_level2_0_carry,
    product_level2_0_half, product_level2_0_sum, product_level2_1_carry, product_level2_1_half,
    product_level2_1_sum, product_level3_0_carry, product_level3_0_half, product_level3_0_sum, zeros2_0,
    zeros2_1;
  wire [5:0] _06_, _10_, _11_, _12_;
  wire [7:0] _07_, _29_;
  wire [6:0] _08_;
  wire [3:0] counted, product_row0, product_row1, product_row2, product_row3;
  wire signed [5:0] top;
  wire [1:0] zeros4_0;
  assign _06_ = { a_7_4[2:0], unpack__a0__shift_0, 1'h1 } + { b_7_4[2:0], unpack__b0__shift_0, 1'h1 };
  assign _07_ = { 1'h0, _06_[5:1] } + 8'hf8;
  assign { _08_[6], top } = $signed(_07_[5:0]) - $signed({ 1'h0, zeros });
  assign _09_ = $signed(top) > $signed(1'h0);
  assign o__moves = _09_ & _33_;
  assign _32_ = $signed(_07_[5:0]) < $signed(1'h0);
  assign _31_ = $signed(_07_[5:0]) < $signed(4'hb);
  assign { _10_[5], o__exp } = o__moves ? top : 6'h00;
  assign _11_ = _31_ ? 6'h3b : _07_[5:0];
  assign { _12_[5:3], o__amount } = o__moves ? { 3'h0, zeros } : _11_;
  assign _30_ = ~ _07_[2:0];
  assign _13_ = _30_ >= 3'h4;
  assign _15_ = _32_ & _13_;
  assign multiply__lost_0 = _15_ | _31_;
  assign _16_ = _30_ >= 2'h3;
  assign _17_ = _32_ & _16_;
  assign multiply__lost_1 = _17_ | _31_;
  assign _18_ = _30_ >= 2'h2;
  assign _19_ = _32_ & _18_;
  assign multiply__lost_2 = _19_ | _31_;
  assign _20_ = _30_ >= 1'h1;
  assign _21_ = _32_ & _20_;
  assign multiply__lost_3 = _21_ | _31_;
  assign _23_ = _30_ >= 1'h0;
  assign _24_ = _32_ & _23_;
  assign multiply__lost_4 = _24_ | _31_;
  assign o__sign = a_7_4[3] ^ b_7_4[3];
  assign o__nan = i__a0__nan | i__b0__nan;
  assign product_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_level1_0_half = { product_row3[1], product_row0[3:2] } ^ product_row1[3:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[2:0];
  assign _00_ = { product_row3[1], product_row0[3:2] } & product_row1[3:1];
  assign _04_ = product_level1_0_half & product_row2[2:0];
  assign product_level1_0_carry = _00_ | _04_;
  assign product_level2_0_half = product_row3[0] ^ product_level1_0_carry[0];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_sum[1];
  assign _14_ = product_row3[0] & product_level1_0_carry[0];
  assign _22_ = product_level2_0_half & product_level1_0_sum[1];
  assign product_level2_0_carry = _14_ | _22_;
  assign product_level2_1_half = product_row2[3] ^ product_row3[2];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_0_carry[2];
  assign _25_ = product_row2[3] & product_row3[2];
  assign _26_ = product_level2_1_half & product_level1_0_carry[2];
  assign product_level2_1_carry = _25_ | _26_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level1_0_sum[2];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _27_ = product_level1_0_carry[1] & product_level1_0_sum[2];
  assign _28_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _27_ | _28_;
  assign { _29_[7], multiply__sig_7_1 } = { product_row3[3], product_level3_0_carry, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, 3'h0, product_row1[0] };
  assign counted = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : { unpack__a0__sig_3, a_2_0 };
  assign _01_ = ~ counted[0];
  assign empty2_0 = _01_ & zeros2_0;
  assign zeros2_0 = ~ counted[1];
  assign _02_ = ~ counted[2];
  assign empty2_1 = _02_ & zeros2_1;
  assign zeros2_1 = ~ counted[3];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign _03_ = | { unpack__a0__sig_3, a_2_0 };
  assign _05_ = | { unpack__b0__sig_3, b_2_0 };
  assign _33_ = _03_ & _05_;
  assign _29_[6:0] = multiply__sig_7_1;
  assign multiply__sig_0 = product_row0[0];
  assign _12_[2:0] = o__amount;
  assign _10_[4:0] = o__exp;
  assign zeros4_0[1] = empty2_1;
  assign _08_[5:0] = top;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__normalise (
  input wire i__moves,
  input wire [4:0] i__exp,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire i__sign,
  input wire i__nan,
  input wire [7:0] i__sig,
  output wire o__raised,
  output wire sticky,
  output wire [4:0] normalise__sig_5_1
);
  wire [4:0] _00_, _05_, _07_;
  wire _01_, _02_, _03_, _04_, _06_, stays;
  assign { o__raised, _07_[3:0] } = i__sig[7:3] & _00_;
  assign _01_ = ~ i__moves;
  assign stays = o__raised | _01_;
  assign _02_ = | i__sig[1:0];
  assign _03_ = i__sig[2] & stays;
  assign _04_ = _02_ | _03_;
  assign _05_ = i__sig[7:3] & { multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _06_ = | _05_;
  assign sticky = _04_ | _06_;
  assign normalise__sig_5_1 = stays ? { o__raised, _07_[3:0] } : { _07_[3:0], i__sig[2] };
  assign _00_ = ~ { multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _07_[4] = o__raised;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__round (
  input wire [4:0] i__exp,
  input wire i__sign,
  input wire i__nan,
  input wire i__raised,
  input wire normalise__sig_0,
  input wire [4:0] normalise__sig_5_1,
  output wire [7:0] o__code
);
  wire _00_, _02_, _05_, up;
  wire [8:0] _01_, magnitude;
  wire [5:0] _03_, exponent;
  wire [3:0] _04_;
  assign _05_ = { exponent, magnitude[2:0] } > 7'h7e;
  assign _01_ = _05_ ? 9'h07e : { exponent, magnitude[2:0] };
  assign { _04_[3], magnitude[2:0] } = normalise__sig_5_1[3:1] + up;
  assign _02_ = i__raised | _04_[3];
  assign _03_ = i__exp + 1'h1;
  assign exponent = _02_ ? _03_ : { 1'h0, i__exp };
  assign o__code = i__nan ? 8'h7f : { i__sign, _01_[6:0] };
  assign _00_ = normalise__sig_0 | normalise__sig_5_1[1];
  assign up = normalise__sig_5_1[0] & _00_;
  assign magnitude[8:3] = exponent;
  assign _04_[2:0] = magnitude[2:0];
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__shift (
  input wire multiply__sig_0,
  input wire [6:0] multiply__sig_7_1,
  input wire i__moves,
  input wire [4:0] i__exp,
  input wire [2:0] i__amount,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire i__sign,
  input wire i__nan,
  output wire [7:0] rotated_by_7
);
  wire [7:0] rotated_by_1, rotated_by_3;
  assign rotated_by_1 = i__amount[0] ? { multiply__sig_7_1[5:0], multiply__sig_0, multiply__sig_7_1[6] } : { multiply__sig_7_1, multiply__sig_0 };
  assign rotated_by_3 = i__amount[1] ? { rotated_by_1[5:0], rotated_by_1[7:6] } : rotated_by_1;
  assign rotated_by_7 = i__amount[2] ? { rotated_by_3[3:0], rotated_by_3[7:4] } : rotated_by_3;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan
);
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__unpack__a (
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
