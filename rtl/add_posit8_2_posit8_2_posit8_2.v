// add_posit8_2_posit8_2_posit8_2
//
// Spec:    add:a=posit8_2,b=posit8_2,out=posit8_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   output o             8 bits  posit8_2
// Example:
//   a = 0x43 (1.375), b = 0xb5 (-2.75) give o = 0xbd (-1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_posit8_2_posit8_2_posit8_2 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire signed [5:0] add__exp, normalise__exp, unpack__smaller_exp;
  wire add__nan, add__sign, normalise__finite, order__subtract;
  wire [7:0] add__sig;
  wire [6:0] normalise__fraction, order__smaller;
  wire [3:0] order__larger, unpack__smaller;
  add_posit8_2_posit8_2_posit8_2__add add (
    .i__larger(order__larger),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(order__smaller),
    .i__subtract(order__subtract),
    .o__exp(add__exp),
    .o__sig(add__sig)
  );
  add_posit8_2_posit8_2_posit8_2__normalise normalise (
    .i__exp(add__exp),
    .i__nan(add__nan),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .o__finite(normalise__finite),
    .o__fraction(normalise__fraction)
  );
  add_posit8_2_posit8_2_posit8_2__order order (
    .i__larger(order__larger),
    .i__larger_exp(add__exp),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(unpack__smaller),
    .i__smaller_exp(unpack__smaller_exp),
    .i__subtract(order__subtract),
    .o__smaller(order__smaller)
  );
  add_posit8_2_posit8_2_posit8_2__round round (
    .i__exp(normalise__exp),
    .i__finite(normalise__finite),
    .i__fraction(normalise__fraction),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o_6_0(o[6:0]),
    .o_7(o[7])
  );
  add_posit8_2_posit8_2_posit8_2__unpack unpack (
    .i__a0(a),
    .i__b0(b),
    .o__larger(order__larger),
    .o__larger_exp(add__exp),
    .o__nan(add__nan),
    .o__sign(add__sign),
    .o__smaller(unpack__smaller),
    .o__smaller_exp(unpack__smaller_exp),
    .o__subtract(order__subtract)
  );
endmodule

module add_posit8_2_posit8_2_posit8_2__add (
  input wire [3:0] i__larger,
  input wire signed [5:0] o__exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  input wire [6:0] i__smaller,
  output wire [7:0] o__sig
);
  wire [7:0] _0_;
  wire [8:0] _1_;
  wire [9:0] _2_;
  assign _0_ = { 1'h0, i__smaller } ^ {8{i__subtract}};
  assign _1_ = { i__larger, 3'h0 } + _0_;
  assign { _2_[9:8], o__sig } = _1_ + i__subtract;
  assign _2_[7:0] = o__sig;
endmodule

module add_posit8_2_posit8_2_posit8_2__normalise (
  input wire signed [5:0] i__exp,
  input wire i__sign,
  input wire i__nan,
  input wire [7:0] i__sig,
  output wire [6:0] o__fraction,
  output wire signed [5:0] o__exp,
  output wire o__finite
);
  wire _00_, _01_, _05_, led_empty1, led_empty2, led_empty4;
  wire [3:0] _02_;
  wire [6:0] _03_;
  wire [7:0] _04_, led_by_1, led_by_2, led_by_4;
  assign led_by_4 = _00_ ? i__sig : { i__sig[3:0], 4'h0 };
  assign _01_ = | led_by_4[7:6];
  assign led_empty2 = ~ _01_;
  assign led_by_2 = _01_ ? led_by_4 : { led_by_4[5:0], 2'h0 };
  assign led_empty1 = ~ led_by_2[7];
  assign led_by_1 = led_by_2[7] ? led_by_2 : { led_by_2[6:0], 1'h0 };
  assign _02_ = ~ { 1'h0, led_empty4, led_empty2, led_empty1 };
  assign _03_ = $signed(i__exp) + $signed(_02_);
  assign { _04_[7:6], o__exp } = $signed(_03_) + $signed(3'h2);
  assign _05_ = ~ i__nan;
  assign o__finite = led_by_1[7] & _05_;
  assign _00_ = | i__sig[7:4];
  assign led_empty4 = ~ _00_;
  assign _04_[5:0] = o__exp;
  assign o__fraction = led_by_1[6:0];
endmodule

module add_posit8_2_posit8_2_posit8_2__order (
  input wire [3:0] i__larger,
  input wire [3:0] i__smaller,
  input wire signed [5:0] i__larger_exp,
  input wire signed [5:0] i__smaller_exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  output wire [6:0] o__smaller
);
  wire [6:0] _00_, _10_, moved, moved_near, moved_near_by_1;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, moved_moves, moved_near_sticky, moved_stays,
    moved_sticky;
  wire [2:0] _11_;
  wire [5:0] distance;
  assign { _00_[6], distance } = $signed(i__larger_exp) - $signed(i__smaller_exp);
  assign moved_near_by_1 = distance[0] ? { 1'h0, i__smaller, 2'h0 } : { i__smaller, 3'h0 };
  assign moved_near = distance[1] ? { 2'h0, moved_near_by_1[6:2] } : moved_near_by_1;
  assign _09_ = | moved_near_by_1[1:0];
  assign moved_near_sticky = distance[1] & _09_;
  assign _02_ = | distance[5:2];
  assign moved_stays = ~ _02_;
  assign moved_moves = distance[5:2] == 1'h1;
  assign _10_ = moved_near & {7{moved_stays}};
  assign _11_ = moved_near[6:4] & {3{moved_moves}};
  assign moved = _10_ | { 4'h0, _11_ };
  assign _01_ = | moved_near[3:0];
  assign _03_ = _01_ & _02_;
  assign _04_ = moved_near_sticky | _03_;
  assign _05_ = | moved_near[6:4];
  assign _06_ = _05_ & _02_;
  assign _07_ = ~ moved_moves;
  assign _08_ = _06_ & _07_;
  assign moved_sticky = _04_ | _08_;
  assign o__smaller = moved | { 6'h00, moved_sticky };
  assign _00_[5:0] = distance;
endmodule

module add_posit8_2_posit8_2_posit8_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [6:0] i__fraction,
  input wire signed [5:0] i__exp,
  input wire i__finite,
  output wire [6:0] o_6_0,
  output wire o_7
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _08_, _09_, _10_, _11_, _12_, shifted_sticky, up;
  wire [6:0] _06_;
  wire [7:0] _07_, code, code_carry, shifted, shifted_by_1, shifted_by_3;
  wire [2:0] run;
  assign _12_ = ~ i__exp[5];
  assign run = i__exp[4:2] ^ {3{i__exp[5]}};
  assign shifted_by_1 = run[0] ? { _12_, _12_, i__exp[5], i__exp[1:0], i__fraction[6:4] } : { _12_, i__exp[5], i__exp[1:0], i__fraction[6:3] };
  assign shifted_by_3 = run[1] ? { _12_, _12_, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = run[2] ? { {4{_12_}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _08_ = run[0] & i__fraction[3];
  assign _09_ = | shifted_by_1[1:0];
  assign _10_ = run[1] & _09_;
  assign _11_ = _08_ | _10_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign shifted_sticky = _11_ | _01_;
  assign _02_ = | i__fraction[2:0];
  assign _03_ = shifted_sticky | _02_;
  assign _04_ = _03_ | shifted[1];
  assign up = shifted[0] & _04_;
  assign _05_ = up & i__finite;
  assign code_carry[0] = _05_ ^ i__sign;
  assign _06_ = shifted[7:1] & {7{i__finite}};
  assign _07_ = { 1'h0, _06_ } ^ {8{i__sign}};
  assign code_carry[7:1] = code_carry[6:0] & _07_[6:0];
  assign code = _07_ ^ code_carry;
  assign o_7 = code[7] | i__nan;
  assign o_6_0 = code[6:0];
endmodule

module add_posit8_2_posit8_2_posit8_2__unpack (
  input wire [7:0] i__a0,
  input wire [7:0] i__b0,
  output wire [3:0] o__larger,
  output wire [3:0] o__smaller,
  output wire signed [5:0] o__larger_exp,
  output wire signed [5:0] o__smaller_exp,
  output wire o__sign,
  output wire o__subtract,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _17_, _18_, _19_,
    _20_, _21_, _22_, a_empty1, a_empty2, a_empty4, a_nonzero, a_zero, b_empty1, b_empty2, b_empty4, b_nonzero,
    b_zero, swap;
  wire [7:0] _07_, _23_;
  wire [2:0] _13_, _16_;
  wire signed [7:0] a_body, b_body;
  wire [5:0] a_by_1, a_by_2, a_by_4, a_string, b_by_1, b_by_2, b_by_4, b_string;
  wire [4:0] a_rest, b_rest;
  assign o__larger_exp = swap ? { _12_, _13_, b_rest[4:3] } : { _15_, _16_, a_rest[4:3] };
  assign _16_ = { a_empty4, a_empty2, a_empty1 } ^ {3{_15_}};
  assign _15_ = ~ a_body[6];
  assign _13_ = { b_empty4, b_empty2, b_empty1 } ^ {3{_12_}};
  assign _12_ = ~ b_body[6];
  assign o__smaller_exp = swap ? { _15_, _16_, a_rest[4:3] } : { _12_, _13_, b_rest[4:3] };
  assign o__sign = swap ? i__b0[7] : i__a0[7];
  assign o__subtract = i__a0[7] ^ i__b0[7];
  assign _18_ = i__a0[7] & a_zero;
  assign _19_ = i__b0[7] & b_zero;
  assign o__nan = _18_ | _19_;
  assign a_zero = ~ _00_;
  assign _14_ = | i__a0[1:0];
  assign _17_ = | i__a0[2:0];
  assign _20_ = | i__a0[3:0];
  assign _21_ = | i__a0[4:0];
  assign _22_ = | i__a0[5:0];
  assign _00_ = | i__a0[6:0];
  assign _23_ = { _00_, _22_, _21_, _20_, _17_, _14_, i__a0[0], 1'h0 } & {8{i__a0[7]}};
  assign a_body = { 1'h0, i__a0[6:0] } ^ _23_;
  assign b_zero = ~ _01_;
  assign _02_ = | i__b0[1:0];
  assign _03_ = | i__b0[2:0];
  assign _04_ = | i__b0[3:0];
  assign _05_ = | i__b0[4:0];
  assign _06_ = | i__b0[5:0];
  assign _01_ = | i__b0[6:0];
  assign _07_ = { _01_, _06_, _05_, _04_, _03_, _02_, i__b0[0], 1'h0 } & {8{i__b0[7]}};
  assign b_body = { 1'h0, i__b0[6:0] } ^ _07_;
  assign a_string = a_body[5:0] ^ {6{a_body[6]}};
  assign _08_ = | a_string[5:2];
  assign a_empty4 = ~ _08_;
  assign a_by_4 = _08_ ? a_string : { a_string[1:0], {4{a_body[6]}} };
  assign _09_ = | a_by_4[5:4];
  assign a_empty2 = ~ _09_;
  assign a_by_2 = _09_ ? a_by_4 : { a_by_4[3:0], a_body[6], a_body[6] };
  assign a_empty1 = ~ a_by_2[5];
  assign a_by_1 = a_by_2[5] ? a_by_2 : { a_by_2[4:0], a_body[6] };
  assign a_rest = a_by_1[4:0] ^ {5{a_body[6]}};
  assign a_nonzero = | a_body[6:0];
  assign b_string = b_body[5:0] ^ {6{b_body[6]}};
  assign _10_ = | b_string[5:2];
  assign b_empty4 = ~ _10_;
  assign b_by_4 = _10_ ? b_string : { b_string[1:0], {4{b_body[6]}} };
  assign _11_ = | b_by_4[5:4];
  assign b_empty2 = ~ _11_;
  assign b_by_2 = _11_ ? b_by_4 : { b_by_4[3:0], b_body[6], b_body[6] };
  assign b_empty1 = ~ b_by_2[5];
  assign b_by_1 = b_by_2[5] ? b_by_2 : { b_by_2[4:0], b_body[6] };
  assign b_rest = b_by_1[4:0] ^ {5{b_body[6]}};
  assign b_nonzero = | b_body[6:0];
  assign swap = a_body[6:0] < b_body[6:0];
  assign o__larger = swap ? { b_nonzero, b_rest[2:0] } : { a_nonzero, a_rest[2:0] };
  assign o__smaller = swap ? { a_nonzero, a_rest[2:0] } : { b_nonzero, b_rest[2:0] };
endmodule
