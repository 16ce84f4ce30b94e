// add_posit16_2_posit16_2_posit16_2
//
// Spec:    add:a=posit16_2,b=posit16_2,out=posit16_2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_2
//   input  b            16 bits  posit16_2
//   output o            16 bits  posit16_2
// Example:
//   a = 0x42fb (1.37255859), b = 0xb4bf (-2.81347656) give o = 0xbc79 (-1.44091797)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_posit16_2_posit16_2_posit16_2 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire signed [6:0] add__exp, normalise__exp, unpack__smaller_exp;
  wire add__nan, add__sign, normalise__finite, order__subtract;
  wire [15:0] add__sig;
  wire [14:0] normalise__fraction, order__smaller;
  wire [11:0] order__larger, unpack__smaller;
  add_posit16_2_posit16_2_posit16_2__add add (
    .i__larger(order__larger),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(order__smaller),
    .i__subtract(order__subtract),
    .o__exp(add__exp),
    .o__sig(add__sig)
  );
  add_posit16_2_posit16_2_posit16_2__normalise normalise (
    .i__exp(add__exp),
    .i__nan(add__nan),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .o__finite(normalise__finite),
    .o__fraction(normalise__fraction)
  );
  add_posit16_2_posit16_2_posit16_2__order order (
    .i__larger(order__larger),
    .i__larger_exp(add__exp),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(unpack__smaller),
    .i__smaller_exp(unpack__smaller_exp),
    .i__subtract(order__subtract),
    .o__smaller(order__smaller)
  );
  add_posit16_2_posit16_2_posit16_2__round round (
    .i__exp(normalise__exp),
    .i__finite(normalise__finite),
    .i__fraction(normalise__fraction),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o_14_0(o[14:0]),
    .o_15(o[15])
  );
  add_posit16_2_posit16_2_posit16_2__unpack unpack (
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

module add_posit16_2_posit16_2_posit16_2__add (
  input wire [11:0] i__larger,
  input wire signed [6:0] o__exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  input wire [14:0] i__smaller,
  output wire [15:0] o__sig
);
  wire [15:0] _0_;
  wire [16:0] _1_;
  wire [17:0] _2_;
  assign _0_ = { 1'h0, i__smaller } ^ {16{i__subtract}};
  assign _1_ = { i__larger, 3'h0 } + _0_;
  assign { _2_[17:16], o__sig } = _1_ + i__subtract;
  assign _2_[15:0] = o__sig;
endmodule

module add_posit16_2_posit16_2_posit16_2__normalise (
  input wire signed [6:0] i__exp,
  input wire i__sign,
  input wire i__nan,
  input wire [15:0] i__sig,
  output wire [14:0] o__fraction,
  output wire signed [6:0] o__exp,
  output wire o__finite
);
  wire _00_, _01_, _02_, _06_, led_empty1, led_empty2, led_empty4, led_empty8;
  wire [4:0] _03_;
  wire [7:0] _04_;
  wire [8:0] _05_;
  wire [15:0] led_by_1, led_by_2, led_by_4, led_by_8;
  assign led_empty8 = ~ _00_;
  assign led_by_8 = _00_ ? i__sig : { i__sig[7:0], 8'h00 };
  assign _01_ = | led_by_8[15:12];
  assign led_empty4 = ~ _01_;
  assign led_by_4 = _01_ ? led_by_8 : { led_by_8[11:0], 4'h0 };
  assign _02_ = | led_by_4[15:14];
  assign led_empty2 = ~ _02_;
  assign led_by_2 = _02_ ? led_by_4 : { led_by_4[13:0], 2'h0 };
  assign led_empty1 = ~ led_by_2[15];
  assign led_by_1 = led_by_2[15] ? led_by_2 : { led_by_2[14:0], 1'h0 };
  assign _03_ = ~ { 1'h0, led_empty8, led_empty4, led_empty2, led_empty1 };
  assign _04_ = $signed(i__exp) + $signed(_03_);
  assign { _05_[8:7], o__exp } = $signed(_04_) + $signed(3'h2);
  assign _06_ = ~ i__nan;
  assign o__finite = led_by_1[15] & _06_;
  assign _00_ = | i__sig[15:8];
  assign _05_[6:0] = o__exp;
  assign o__fraction = led_by_1[14:0];
endmodule

module add_posit16_2_posit16_2_posit16_2__order (
  input wire [11:0] i__larger,
  input wire [11:0] i__smaller,
  input wire signed [6:0] i__larger_exp,
  input wire signed [6:0] i__smaller_exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  output wire [14:0] o__smaller
);
  wire [7:0] _00_;
  wire _01_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, moved_moves, moved_near_sticky,
    moved_stays, moved_sticky;
  wire [14:0] _02_, moved, moved_near, moved_near_by_1, moved_near_by_3;
  wire [6:0] _03_, distance;
  assign { _00_[7], distance } = $signed(i__larger_exp) - $signed(i__smaller_exp);
  assign moved_near_by_1 = distance[0] ? { 1'h0, i__smaller, 2'h0 } : { i__smaller, 3'h0 };
  assign moved_near_by_3 = distance[1] ? { 2'h0, moved_near_by_1[14:2] } : moved_near_by_1;
  assign moved_near = distance[2] ? { 4'h0, moved_near_by_3[14:4] } : moved_near_by_3;
  assign _11_ = | moved_near_by_1[1:0];
  assign _12_ = distance[1] & _11_;
  assign _13_ = | moved_near_by_3[3:0];
  assign _14_ = distance[2] & _13_;
  assign moved_near_sticky = _12_ | _14_;
  assign _01_ = | distance[6:3];
  assign moved_stays = ~ _01_;
  assign moved_moves = distance[6:3] == 1'h1;
  assign _02_ = moved_near & {15{moved_stays}};
  assign _03_ = moved_near[14:8] & {7{moved_moves}};
  assign moved = _02_ | { 8'h00, _03_ };
  assign _04_ = | moved_near[7:0];
  assign _05_ = _04_ & _01_;
  assign _06_ = moved_near_sticky | _05_;
  assign _07_ = | moved_near[14:8];
  assign _08_ = _07_ & _01_;
  assign _09_ = ~ moved_moves;
  assign _10_ = _08_ & _09_;
  assign moved_sticky = _06_ | _10_;
  assign o__smaller = moved | { 14'h0000, moved_sticky };
  assign _00_[6:0] = distance;
endmodule

module add_posit16_2_posit16_2_posit16_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [14:0] i__fraction,
  input wire signed [6:0] i__exp,
  input wire i__finite,
  output wire [14:0] o_14_0,
  output wire o_15
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _11_, _12_, _13_, _14_, _15_, shifted_sticky, up;
  wire [14:0] _09_;
  wire [15:0] _10_, code, code_carry, shifted, shifted_by_1, shifted_by_3, shifted_by_7;
  wire [3:0] run;
  assign _15_ = ~ i__exp[6];
  assign run = i__exp[5:2] ^ {4{i__exp[6]}};
  assign shifted_by_1 = run[0] ? { _15_, _15_, i__exp[6], i__exp[1:0], i__fraction[14:4] } : { _15_, i__exp[6], i__exp[1:0], i__fraction[14:3] };
  assign shifted_by_3 = run[1] ? { _15_, _15_, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { {4{_15_}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = run[3] ? { {8{_15_}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _11_ = run[0] & i__fraction[3];
  assign _12_ = | shifted_by_1[1:0];
  assign _13_ = run[1] & _12_;
  assign _14_ = _11_ | _13_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign _02_ = _14_ | _01_;
  assign _03_ = | shifted_by_7[7:0];
  assign _04_ = run[3] & _03_;
  assign shifted_sticky = _02_ | _04_;
  assign _05_ = | i__fraction[2:0];
  assign _06_ = shifted_sticky | _05_;
  assign _07_ = _06_ | shifted[1];
  assign up = shifted[0] & _07_;
  assign _08_ = up & i__finite;
  assign code_carry[0] = _08_ ^ i__sign;
  assign _09_ = shifted[15:1] & {15{i__finite}};
  assign _10_ = { 1'h0, _09_ } ^ {16{i__sign}};
  assign code_carry[15:1] = code_carry[14:0] & _10_[14:0];
  assign code = _10_ ^ code_carry;
  assign o_15 = code[15] | i__nan;
  assign o_14_0 = code[14:0];
endmodule

module add_posit16_2_posit16_2_posit16_2__unpack (
  input wire [15:0] i__a0,
  input wire [15:0] i__b0,
  output wire [11:0] o__larger,
  output wire [11:0] o__smaller,
  output wire signed [6:0] o__larger_exp,
  output wire signed [6:0] o__smaller_exp,
  output wire o__sign,
  output wire o__subtract,
  output wire o__nan
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _033_, _034_, _036_, _037_, _038_, _039_, _040_, _041_, a_empty1, a_empty2, a_empty4, a_empty8, a_nonzero,
    a_zero, b_empty1, b_empty2, b_empty4, b_empty8, b_nonzero, b_zero, swap;
  wire [15:0] _007_, _023_;
  wire [3:0] _032_, _035_;
  wire signed [15:0] a_body, b_body;
  wire [13:0] a_by_1, a_by_2, a_by_4, a_by_8, a_string, b_by_1, b_by_2, b_by_4, b_by_8, b_string;
  wire [12:0] a_rest, b_rest;
  assign _018_ = | i__b0[10:0];
  assign _020_ = | i__b0[11:0];
  assign _021_ = | i__b0[12:0];
  assign _022_ = | i__b0[13:0];
  assign _008_ = | i__b0[14:0];
  assign _023_ = { _008_, _022_, _021_, _020_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, i__b0[0], 1'h0 } & {16{i__b0[15]}};
  assign b_body = { 1'h0, i__b0[14:0] } ^ _023_;
  assign a_string = a_body[13:0] ^ {14{a_body[14]}};
  assign _024_ = | a_string[13:6];
  assign a_empty8 = ~ _024_;
  assign a_by_8 = _024_ ? a_string : { a_string[5:0], {8{a_body[14]}} };
  assign _025_ = | a_by_8[13:10];
  assign a_empty4 = ~ _025_;
  assign a_by_4 = _025_ ? a_by_8 : { a_by_8[9:0], {4{a_body[14]}} };
  assign _026_ = | a_by_4[13:12];
  assign a_empty2 = ~ _026_;
  assign a_by_2 = _026_ ? a_by_4 : { a_by_4[11:0], a_body[14], a_body[14] };
  assign a_empty1 = ~ a_by_2[13];
  assign a_by_1 = a_by_2[13] ? a_by_2 : { a_by_2[12:0], a_body[14] };
  assign a_rest = a_by_1[12:0] ^ {13{a_body[14]}};
  assign a_nonzero = | a_body[14:0];
  assign b_string = b_body[13:0] ^ {14{b_body[14]}};
  assign _027_ = | b_string[13:6];
  assign b_empty8 = ~ _027_;
  assign b_by_8 = _027_ ? b_string : { b_string[5:0], {8{b_body[14]}} };
  assign _029_ = | b_by_8[13:10];
  assign b_empty4 = ~ _029_;
  assign b_by_4 = _029_ ? b_by_8 : { b_by_8[9:0], {4{b_body[14]}} };
  assign _030_ = | b_by_4[13:12];
  assign b_empty2 = ~ _030_;
  assign b_by_2 = _030_ ? b_by_4 : { b_by_4[11:0], b_body[14], b_body[14] };
  assign b_empty1 = ~ b_by_2[13];
  assign b_by_1 = b_by_2[13] ? b_by_2 : { b_by_2[12:0], b_body[14] };
  assign b_rest = b_by_1[12:0] ^ {13{b_body[14]}};
  assign b_nonzero = | b_body[14:0];
  assign swap = a_body[14:0] < b_body[14:0];
  assign o__larger = swap ? { b_nonzero, b_rest[10:0] } : { a_nonzero, a_rest[10:0] };
  assign o__smaller = swap ? { a_nonzero, a_rest[10:0] } : { b_nonzero, b_rest[10:0] };
  assign _035_ = { a_empty8, a_empty4, a_empty2, a_empty1 } ^ {4{_033_}};
  assign o__larger_exp = swap ? { _031_, _032_, b_rest[12:11] } : { _033_, _035_, a_rest[12:11] };
  assign _033_ = ~ a_body[14];
  assign _032_ = { b_empty8, b_empty4, b_empty2, b_empty1 } ^ {4{_031_}};
  assign _031_ = ~ b_body[14];
  assign o__smaller_exp = swap ? { _033_, _035_, a_rest[12:11] } : { _031_, _032_, b_rest[12:11] };
  assign o__sign = swap ? i__b0[15] : i__a0[15];
  assign o__subtract = i__a0[15] ^ i__b0[15];
  assign _037_ = i__a0[15] & a_zero;
  assign _038_ = i__b0[15] & b_zero;
  assign o__nan = _037_ | _038_;
  assign a_zero = ~ _000_;
  assign _019_ = | i__a0[1:0];
  assign _028_ = | i__a0[2:0];
  assign _034_ = | i__a0[3:0];
  assign _036_ = | i__a0[4:0];
  assign _039_ = | i__a0[5:0];
  assign _040_ = | i__a0[6:0];
  assign _041_ = | i__a0[7:0];
  assign _001_ = | i__a0[8:0];
  assign _002_ = | i__a0[9:0];
  assign _003_ = | i__a0[10:0];
  assign _004_ = | i__a0[11:0];
  assign _005_ = | i__a0[12:0];
  assign _006_ = | i__a0[13:0];
  assign _000_ = | i__a0[14:0];
  assign _007_ = { _000_, _006_, _005_, _004_, _003_, _002_, _001_, _041_, _040_, _039_, _036_, _034_, _028_, _019_, i__a0[0], 1'h0 } & {16{i__a0[15]}};
  assign a_body = { 1'h0, i__a0[14:0] } ^ _007_;
  assign b_zero = ~ _008_;
  assign _009_ = | i__b0[1:0];
  assign _010_ = | i__b0[2:0];
  assign _011_ = | i__b0[3:0];
  assign _012_ = | i__b0[4:0];
  assign _013_ = | i__b0[5:0];
  assign _014_ = | i__b0[6:0];
  assign _015_ = | i__b0[7:0];
  assign _016_ = | i__b0[8:0];
  assign _017_ = | i__b0[9:0];
endmodule
