// multiply_e4m3fn_e4m3fn_bfloat16
//
// Spec:    multiply:a=e4m3fn,b=e4m3fn,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75) give o = 0xc072 (-3.78125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3fn_e4m3fn_bfloat16 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [15:0] o
);
  wire [3:0] multiply__amount, unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  wire [7:0] multiply__exp, multiply__sig;
  wire [8:0] multiply__lost;
  wire multiply__moves, multiply__nan, multiply__sign, normalise__raised, unpack__a0__nan, unpack__b0__nan;
  wire [9:0] normalise__sig;
  wire [15:0] shift__sig;
  multiply_e4m3fn_e4m3fn_bfloat16__multiply multiply (
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
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__sig_0(multiply__sig[0])
  );
  multiply_e4m3fn_e4m3fn_bfloat16__normalise normalise (
    .i__exp(multiply__exp),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(shift__sig),
    .i__sign(multiply__sign),
    .o__raised(normalise__raised),
    .multiply__lost_0(multiply__lost[0]),
    .normalise__sig_9_1(normalise__sig[9:1]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .sticky(normalise__sig[0])
  );
  multiply_e4m3fn_e4m3fn_bfloat16__round round (
    .i__exp(multiply__exp),
    .i__nan(multiply__nan),
    .i__raised(normalise__raised),
    .i__sign(multiply__sign),
    .o__code(o),
    .normalise__sig_0(normalise__sig[0]),
    .normalise__sig_9_1(normalise__sig[9:1])
  );
  multiply_e4m3fn_e4m3fn_bfloat16__shift shift (
    .i__amount(multiply__amount),
    .i__exp(multiply__exp),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .rotated_by_15(shift__sig)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack unpack (
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

module multiply_e4m3fn_e4m3fn_bfloat16__multiply (
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
  output wire [7:0] o__exp,
  output wire [3:0] o__amount,
  output wire multiply__lost_0,
  output wire multiply__lost_1,
  output wire multiply__lost_2,
  output wire multiply__lost_3,
  output wire multiply__lost_4,
  output wire multiply__lost_5,
  output wire multiply__lost_6,
  output wire multiply__lost_7,
  output wire multiply__lost_8,
  output wire o__sign,
  output wire o__nan
);
  wire [2:0] _000_, _004_, a_zeros, b_zeros, product_level1_0_carry, product_level1_0_half,
    product_level1_0_sum;
  wire _001_, _002_, _003_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _014_, _018_, _019_, _020_, _021_,
    _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_,
    _037_, _038_, _039_, _040_, _043_, _044_, _046_, _048_, _049_, empty2_0, empty2_1, empty4_0,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum, product_level2_1_carry,
    product_level2_1_half, product_level2_1_sum, product_level3_0_carry, product_level3_0_half,
    product_level3_0_sum, zeros2_0, zeros2_1;
  wire [5:0] _012_;
  wire [3:0] _013_, _042_, product_row0, product_row1, product_row2, product_row3;
  wire [8:0] _015_, _016_, _017_;
  wire [7:0] _041_, _045_;
  wire [1:0] _047_, zeros4_0;
  wire signed [8:0] top;
  assign product_level3_0_carry = _039_ | _040_;
  assign { _041_[7], multiply__sig_7_1 } = { product_row3[3], product_level3_0_carry, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, 3'h0, product_row1[0] };
  assign _001_ = ~ a_2_0[0];
  assign empty2_0 = _001_ & zeros2_0;
  assign zeros2_0 = ~ a_2_0[1];
  assign _002_ = ~ a_2_0[2];
  assign empty2_1 = _002_ & zeros2_1;
  assign zeros2_1 = ~ unpack__a0__sig_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign a_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign _003_ = ~ b_2_0[0];
  assign _049_ = _003_ & _005_;
  assign _005_ = ~ b_2_0[1];
  assign _006_ = ~ b_2_0[2];
  assign _047_[1] = _006_ & _007_;
  assign _007_ = ~ unpack__b0__sig_3;
  assign _048_ = _049_ & _047_[1];
  assign _008_ = _047_[1] ? _005_ : _007_;
  assign b_zeros = _048_ ? 3'h4 : { 1'h0, _047_[1], _008_ };
  assign _009_ = | { unpack__a0__sig_3, a_2_0 };
  assign _010_ = | { unpack__b0__sig_3, b_2_0 };
  assign _046_ = _009_ & _010_;
  assign _012_ = { a_7_4[2:0], unpack__a0__shift_0, 1'h1 } + { b_7_4[2:0], unpack__b0__shift_0, 1'h1 };
  assign _045_ = { 1'h0, _012_[5:1] } + 7'h70;
  assign top = _045_ - _013_;
  assign _014_ = $signed(top) > $signed(1'h0);
  assign o__moves = _014_ & _046_;
  assign _044_ = _045_ < 1'h0;
  assign _043_ = $signed({ 1'h0, _045_ }) < $signed(5'h17);
  assign { _015_[8], o__exp } = o__moves ? top : 9'h000;
  assign _013_ = a_zeros + b_zeros;
  assign _016_ = _043_ ? 9'h1f7 : { 1'h0, _045_ };
  assign { _017_[8:4], o__amount } = o__moves ? { 5'h00, _013_ } : _016_;
  assign _042_ = ~ _045_[3:0];
  assign _018_ = _042_ >= 4'h8;
  assign _019_ = _044_ & _018_;
  assign multiply__lost_0 = _019_ | _043_;
  assign _021_ = _042_ >= 3'h7;
  assign _022_ = _044_ & _021_;
  assign multiply__lost_1 = _022_ | _043_;
  assign _023_ = _042_ >= 3'h6;
  assign _024_ = _044_ & _023_;
  assign multiply__lost_2 = _024_ | _043_;
  assign _025_ = _042_ >= 3'h5;
  assign _026_ = _044_ & _025_;
  assign multiply__lost_3 = _026_ | _043_;
  assign _028_ = _042_ >= 3'h4;
  assign _029_ = _044_ & _028_;
  assign multiply__lost_4 = _029_ | _043_;
  assign _030_ = _042_ >= 2'h3;
  assign _031_ = _044_ & _030_;
  assign multiply__lost_5 = _031_ | _043_;
  assign _032_ = _042_ >= 2'h2;
  assign _033_ = _044_ & _032_;
  assign multiply__lost_6 = _033_ | _043_;
  assign _034_ = _042_ >= 1'h1;
  assign _036_ = _044_ & _034_;
  assign multiply__lost_7 = _036_ | _043_;
  assign _037_ = _042_ >= 1'h0;
  assign _038_ = _044_ & _037_;
  assign multiply__lost_8 = _038_ | _043_;
  assign o__sign = a_7_4[3] ^ b_7_4[3];
  assign o__nan = i__a0__nan | i__b0__nan;
  assign product_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_level1_0_half = { product_row3[1], product_row0[3:2] } ^ product_row1[3:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[2:0];
  assign _000_ = { product_row3[1], product_row0[3:2] } & product_row1[3:1];
  assign _004_ = product_level1_0_half & product_row2[2:0];
  assign product_level1_0_carry = _000_ | _004_;
  assign product_level2_0_half = product_row3[0] ^ product_level1_0_carry[0];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_sum[1];
  assign _011_ = product_row3[0] & product_level1_0_carry[0];
  assign _020_ = product_level2_0_half & product_level1_0_sum[1];
  assign product_level2_0_carry = _011_ | _020_;
  assign product_level2_1_half = product_row2[3] ^ product_row3[2];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_0_carry[2];
  assign _027_ = product_row2[3] & product_row3[2];
  assign _035_ = product_level2_1_half & product_level1_0_carry[2];
  assign product_level2_1_carry = _027_ | _035_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level1_0_sum[2];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _039_ = product_level1_0_carry[1] & product_level1_0_sum[2];
  assign _040_ = product_level3_0_half & product_level2_0_carry;
  assign _041_[6:0] = multiply__sig_7_1;
  assign multiply__sig_0 = product_row0[0];
  assign _047_[0] = _008_;
  assign zeros4_0[1] = empty2_1;
  assign _015_[7:0] = o__exp;
  assign _017_[3:0] = o__amount;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__normalise (
  input wire i__moves,
  input wire [7:0] i__exp,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire i__sign,
  input wire i__nan,
  input wire [15:0] i__sig,
  output wire o__raised,
  output wire sticky,
  output wire [8:0] normalise__sig_9_1
);
  wire [8:0] _00_, _05_, _07_;
  wire _01_, _02_, _03_, _04_, _06_, stays;
  assign { o__raised, _07_[7:0] } = i__sig[15:7] & _00_;
  assign _01_ = ~ i__moves;
  assign stays = o__raised | _01_;
  assign _02_ = | i__sig[5:0];
  assign _03_ = i__sig[6] & stays;
  assign _04_ = _02_ | _03_;
  assign _05_ = i__sig[15:7] & { multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _06_ = | _05_;
  assign sticky = _04_ | _06_;
  assign normalise__sig_9_1 = stays ? { o__raised, _07_[7:0] } : { _07_[7:0], i__sig[6] };
  assign _00_ = ~ { multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _07_[8] = o__raised;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__round (
  input wire [7:0] i__exp,
  input wire i__sign,
  input wire i__nan,
  input wire i__raised,
  input wire normalise__sig_0,
  input wire [8:0] normalise__sig_9_1,
  output wire [15:0] o__code
);
  wire _00_, _01_, _04_, up;
  wire [15:0] _02_, _03_, magnitude;
  wire [8:0] _05_, exponent;
  wire [7:0] _06_;
  assign _00_ = normalise__sig_0 | normalise__sig_9_1[1];
  assign up = normalise__sig_9_1[0] & _00_;
  assign _01_ = { exponent, magnitude[6:0] } > 15'h7f7f;
  assign _02_ = _01_ ? 16'h7f7f : { exponent, magnitude[6:0] };
  assign _03_ = _01_ ? 16'h7f80 : _02_;
  assign { _06_[7], magnitude[6:0] } = normalise__sig_9_1[7:1] + up;
  assign _04_ = i__raised | _06_[7];
  assign _05_ = i__exp + 1'h1;
  assign exponent = _04_ ? _05_ : { 1'h0, i__exp };
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _03_[14:0] };
  assign magnitude[15:7] = exponent;
  assign _06_[6:0] = magnitude[6:0];
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__shift (
  input wire multiply__sig_0,
  input wire [6:0] multiply__sig_7_1,
  input wire i__moves,
  input wire [7:0] i__exp,
  input wire [3:0] i__amount,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire i__sign,
  input wire i__nan,
  output wire [15:0] rotated_by_15
);
  wire [15:0] rotated_by_1, rotated_by_3, rotated_by_7;
  assign rotated_by_1 = i__amount[0] ? { multiply__sig_7_1[5:0], multiply__sig_0, 8'h00, multiply__sig_7_1[6] } : { multiply__sig_7_1, multiply__sig_0, 8'h00 };
  assign rotated_by_3 = i__amount[1] ? { rotated_by_1[13:0], rotated_by_1[15:14] } : rotated_by_1;
  assign rotated_by_7 = i__amount[2] ? { rotated_by_3[11:0], rotated_by_3[15:12] } : rotated_by_3;
  assign rotated_by_15 = i__amount[3] ? { rotated_by_7[7:0], rotated_by_7[15:8] } : rotated_by_7;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan
);
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack__a (
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
