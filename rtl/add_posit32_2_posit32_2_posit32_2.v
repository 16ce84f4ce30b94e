// add_posit32_2_posit32_2_posit32_2
//
// Spec:    add:a=posit32_2,b=posit32_2,out=posit32_2
// Latency: none, combinational
// Ports:
//   input  a            32 bits  posit32_2
//   input  b            32 bits  posit32_2
//   output o            32 bits  posit32_2
// Example:
//   a = 0x42fae148 (1.3725), b = 0xb4bef9db (-2.8135) give o = 0xbc78d4fe (-1.441)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module add_posit32_2_posit32_2_posit32_2 (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire [31:0] o
);
  wire signed [7:0] add__exp, normalise__exp, unpack__smaller_exp;
  wire add__nan, add__sign, normalise__finite, order__subtract;
  wire [31:0] add__sig;
  wire [30:0] normalise__fraction, order__smaller;
  wire [27:0] order__larger, unpack__smaller;
  add_posit32_2_posit32_2_posit32_2__add add (
    .i__larger(order__larger),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(order__smaller),
    .i__subtract(order__subtract),
    .o__exp(add__exp),
    .o__sig(add__sig)
  );
  add_posit32_2_posit32_2_posit32_2__normalise normalise (
    .i__exp(add__exp),
    .i__nan(add__nan),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .o__finite(normalise__finite),
    .o__fraction(normalise__fraction)
  );
  add_posit32_2_posit32_2_posit32_2__order order (
    .i__larger(order__larger),
    .i__larger_exp(add__exp),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .i__smaller(unpack__smaller),
    .i__smaller_exp(unpack__smaller_exp),
    .i__subtract(order__subtract),
    .o__smaller(order__smaller)
  );
  add_posit32_2_posit32_2_posit32_2__round round (
    .i__exp(normalise__exp),
    .i__finite(normalise__finite),
    .i__fraction(normalise__fraction),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o_30_0(o[30:0]),
    .o_31(o[31])
  );
  add_posit32_2_posit32_2_posit32_2__unpack unpack (
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

module add_posit32_2_posit32_2_posit32_2__add (
  input wire [27:0] i__larger,
  input wire signed [7:0] o__exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  input wire [30:0] i__smaller,
  output wire [31:0] o__sig
);
  wire [31:0] _0_;
  wire [32:0] _1_;
  wire [33:0] _2_;
  assign _0_ = { 1'h0, i__smaller } ^ {32{i__subtract}};
  assign _1_ = { i__larger, 3'h0 } + _0_;
  assign { _2_[33:32], o__sig } = _1_ + i__subtract;
  assign _2_[31:0] = o__sig;
endmodule

module add_posit32_2_posit32_2_posit32_2__normalise (
  input wire signed [7:0] i__exp,
  input wire i__sign,
  input wire i__nan,
  input wire [31:0] i__sig,
  output wire [30:0] o__fraction,
  output wire signed [7:0] o__exp,
  output wire o__finite
);
  wire _00_, _01_, _02_, _03_, _07_, led_empty1, led_empty16, led_empty2, led_empty4, led_empty8;
  wire [5:0] _04_;
  wire [8:0] _05_;
  wire [9:0] _06_;
  wire [31:0] led_by_1, led_by_16, led_by_2, led_by_4, led_by_8;
  assign _00_ = | i__sig[31:16];
  assign led_empty16 = ~ _00_;
  assign led_by_16 = _00_ ? i__sig : { i__sig[15:0], 16'h0000 };
  assign _01_ = | led_by_16[31:24];
  assign led_empty8 = ~ _01_;
  assign led_by_8 = _01_ ? led_by_16 : { led_by_16[23:0], 8'h00 };
  assign _02_ = | led_by_8[31:28];
  assign led_empty4 = ~ _02_;
  assign led_by_4 = _02_ ? led_by_8 : { led_by_8[27:0], 4'h0 };
  assign _03_ = | led_by_4[31:30];
  assign led_empty2 = ~ _03_;
  assign led_by_2 = _03_ ? led_by_4 : { led_by_4[29:0], 2'h0 };
  assign led_empty1 = ~ led_by_2[31];
  assign led_by_1 = led_by_2[31] ? led_by_2 : { led_by_2[30:0], 1'h0 };
  assign _04_ = ~ { 1'h0, led_empty16, led_empty8, led_empty4, led_empty2, led_empty1 };
  assign _05_ = $signed(i__exp) + $signed(_04_);
  assign { _06_[9:8], o__exp } = $signed(_05_) + $signed(3'h2);
  assign _07_ = ~ i__nan;
  assign o__finite = led_by_1[31] & _07_;
  assign _06_[7:0] = o__exp;
  assign o__fraction = led_by_1[30:0];
endmodule

module add_posit32_2_posit32_2_posit32_2__order (
  input wire [27:0] i__larger,
  input wire [27:0] i__smaller,
  input wire signed [7:0] i__larger_exp,
  input wire signed [7:0] i__smaller_exp,
  input wire i__sign,
  input wire i__subtract,
  input wire i__nan,
  output wire [30:0] o__smaller
);
  wire [8:0] _00_;
  wire _01_, _02_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, moved_moves,
    moved_near_sticky, moved_stays, moved_sticky;
  wire [30:0] _05_, moved, moved_near, moved_near_by_1, moved_near_by_3, moved_near_by_7;
  wire [14:0] _06_;
  wire [7:0] distance;
  assign { _00_[8], distance } = $signed(i__larger_exp) - $signed(i__smaller_exp);
  assign moved_near_by_1 = distance[0] ? { 1'h0, i__smaller, 2'h0 } : { i__smaller, 3'h0 };
  assign moved_near_by_3 = distance[1] ? { 2'h0, moved_near_by_1[30:2] } : moved_near_by_1;
  assign moved_near_by_7 = distance[2] ? { 4'h0, moved_near_by_3[30:4] } : moved_near_by_3;
  assign moved_near = distance[3] ? { 8'h00, moved_near_by_7[30:8] } : moved_near_by_7;
  assign _14_ = | moved_near_by_1[1:0];
  assign _15_ = distance[1] & _14_;
  assign _16_ = | moved_near_by_3[3:0];
  assign _17_ = distance[2] & _16_;
  assign _01_ = _15_ | _17_;
  assign _02_ = | moved_near_by_7[7:0];
  assign _03_ = distance[3] & _02_;
  assign moved_near_sticky = _01_ | _03_;
  assign _04_ = | distance[7:4];
  assign moved_stays = ~ _04_;
  assign moved_moves = distance[7:4] == 1'h1;
  assign _05_ = moved_near & {31{moved_stays}};
  assign _06_ = moved_near[30:16] & {15{moved_moves}};
  assign moved = _05_ | { 16'h0000, _06_ };
  assign _07_ = | moved_near[15:0];
  assign _08_ = _07_ & _04_;
  assign _09_ = moved_near_sticky | _08_;
  assign _10_ = | moved_near[30:16];
  assign _11_ = _10_ & _04_;
  assign _12_ = ~ moved_moves;
  assign _13_ = _11_ & _12_;
  assign moved_sticky = _09_ | _13_;
  assign o__smaller = moved | { 30'h00000000, moved_sticky };
  assign _00_[7:0] = distance;
endmodule

module add_posit32_2_posit32_2_posit32_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [30:0] i__fraction,
  input wire signed [7:0] i__exp,
  input wire i__finite,
  output wire [30:0] o_30_0,
  output wire o_31
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _14_, _15_, _16_, _17_, _18_,
    shifted_sticky, up;
  wire [30:0] _12_;
  wire [31:0] _13_, code, code_carry, shifted, shifted_by_1, shifted_by_15, shifted_by_3, shifted_by_7;
  wire [4:0] run;
  assign _18_ = ~ i__exp[7];
  assign run = i__exp[6:2] ^ {5{i__exp[7]}};
  assign shifted_by_1 = run[0] ? { _18_, _18_, i__exp[7], i__exp[1:0], i__fraction[30:4] } : { _18_, i__exp[7], i__exp[1:0], i__fraction[30:3] };
  assign shifted_by_3 = run[1] ? { _18_, _18_, shifted_by_1[31:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { {4{_18_}}, shifted_by_3[31:4] } : shifted_by_3;
  assign shifted_by_15 = run[3] ? { {8{_18_}}, shifted_by_7[31:8] } : shifted_by_7;
  assign shifted = run[4] ? { {16{_18_}}, shifted_by_15[31:16] } : shifted_by_15;
  assign _14_ = run[0] & i__fraction[3];
  assign _15_ = | shifted_by_1[1:0];
  assign _16_ = run[1] & _15_;
  assign _17_ = _14_ | _16_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign _02_ = _17_ | _01_;
  assign _03_ = | shifted_by_7[7:0];
  assign _04_ = run[3] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | shifted_by_15[15:0];
  assign _07_ = run[4] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__fraction[2:0];
  assign _09_ = shifted_sticky | _08_;
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _11_ = up & i__finite;
  assign code_carry[0] = _11_ ^ i__sign;
  assign _12_ = shifted[31:1] & {31{i__finite}};
  assign _13_ = { 1'h0, _12_ } ^ {32{i__sign}};
  assign code_carry[31:1] = code_carry[30:0] & _13_[30:0];
  assign code = _13_ ^ code_carry;
  assign o_31 = code[31] | i__nan;
  assign o_30_0 = code[30:0];
endmodule

module add_posit32_2_posit32_2_posit32_2__unpack (
  input wire [31:0] i__a0,
  input wire [31:0] i__b0,
  output wire [27:0] o__larger,
  output wire [27:0] o__smaller,
  output wire signed [7:0] o__larger_exp,
  output wire signed [7:0] o__smaller_exp,
  output wire o__sign,
  output wire o__subtract,
  output wire o__nan
);
  wire _000_, _001_, _002_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _075_, a_empty1, a_empty16,
    a_empty2, a_empty4, a_empty8, a_nonzero, a_zero, b_empty1, b_empty16, b_empty2, b_empty4, b_empty8,
    b_nonzero, b_zero, swap;
  wire [4:0] _003_, _074_;
  wire [31:0] _028_, _062_;
  wire signed [31:0] a_body, b_body;
  wire [29:0] a_by_1, a_by_16, a_by_2, a_by_4, a_by_8, a_string, b_by_1, b_by_16, b_by_2, b_by_4, b_by_8,
    b_string;
  wire [28:0] a_rest, b_rest;
  assign a_zero = ~ _000_;
  assign _025_ = | i__a0[1:0];
  assign _034_ = | i__a0[2:0];
  assign _045_ = | i__a0[3:0];
  assign _056_ = | i__a0[4:0];
  assign _066_ = | i__a0[5:0];
  assign _072_ = | i__a0[6:0];
  assign _075_ = | i__a0[7:0];
  assign _001_ = | i__a0[8:0];
  assign _006_ = | i__a0[9:0];
  assign _007_ = | i__a0[10:0];
  assign _008_ = | i__a0[11:0];
  assign _009_ = | i__a0[12:0];
  assign _010_ = | i__a0[13:0];
  assign _011_ = | i__a0[14:0];
  assign _012_ = | i__a0[15:0];
  assign _013_ = | i__a0[16:0];
  assign _014_ = | i__a0[17:0];
  assign _015_ = | i__a0[18:0];
  assign _016_ = | i__a0[19:0];
  assign _017_ = | i__a0[20:0];
  assign _018_ = | i__a0[21:0];
  assign _019_ = | i__a0[22:0];
  assign _020_ = | i__a0[23:0];
  assign _021_ = | i__a0[24:0];
  assign _022_ = | i__a0[25:0];
  assign _023_ = | i__a0[26:0];
  assign _024_ = | i__a0[27:0];
  assign _026_ = | i__a0[28:0];
  assign _027_ = | i__a0[29:0];
  assign _000_ = | i__a0[30:0];
  assign _028_ = { _000_, _027_, _026_, _024_, _023_, _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, _008_, _007_, _006_, _001_, _075_, _072_, _066_, _056_, _045_, _034_, _025_, i__a0[0], 1'h0 } & {32{i__a0[31]}};
  assign a_body = { 1'h0, i__a0[30:0] } ^ _028_;
  assign b_zero = ~ _029_;
  assign _030_ = | i__b0[1:0];
  assign _031_ = | i__b0[2:0];
  assign _032_ = | i__b0[3:0];
  assign _033_ = | i__b0[4:0];
  assign _035_ = | i__b0[5:0];
  assign _036_ = | i__b0[6:0];
  assign _037_ = | i__b0[7:0];
  assign _038_ = | i__b0[8:0];
  assign _039_ = | i__b0[9:0];
  assign _040_ = | i__b0[10:0];
  assign _041_ = | i__b0[11:0];
  assign _042_ = | i__b0[12:0];
  assign _043_ = | i__b0[13:0];
  assign _044_ = | i__b0[14:0];
  assign _046_ = | i__b0[15:0];
  assign _047_ = | i__b0[16:0];
  assign _048_ = | i__b0[17:0];
  assign _049_ = | i__b0[18:0];
  assign _050_ = | i__b0[19:0];
  assign _051_ = | i__b0[20:0];
  assign _052_ = | i__b0[21:0];
  assign _053_ = | i__b0[22:0];
  assign _054_ = | i__b0[23:0];
  assign _055_ = | i__b0[24:0];
  assign _057_ = | i__b0[25:0];
  assign _058_ = | i__b0[26:0];
  assign _059_ = | i__b0[27:0];
  assign _060_ = | i__b0[28:0];
  assign _061_ = | i__b0[29:0];
  assign _029_ = | i__b0[30:0];
  assign _062_ = { _029_, _061_, _060_, _059_, _058_, _057_, _055_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _044_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _033_, _032_, _031_, _030_, i__b0[0], 1'h0 } & {32{i__b0[31]}};
  assign b_body = { 1'h0, i__b0[30:0] } ^ _062_;
  assign a_string = a_body[29:0] ^ {30{a_body[30]}};
  assign _063_ = | a_string[29:14];
  assign a_empty16 = ~ _063_;
  assign a_by_16 = _063_ ? a_string : { a_string[13:0], {16{a_body[30]}} };
  assign _064_ = | a_by_16[29:22];
  assign a_empty8 = ~ _064_;
  assign a_by_8 = _064_ ? a_by_16 : { a_by_16[21:0], {8{a_body[30]}} };
  assign _065_ = | a_by_8[29:26];
  assign a_empty4 = ~ _065_;
  assign a_by_4 = _065_ ? a_by_8 : { a_by_8[25:0], {4{a_body[30]}} };
  assign _067_ = | a_by_4[29:28];
  assign a_empty2 = ~ _067_;
  assign a_by_2 = _067_ ? a_by_4 : { a_by_4[27:0], a_body[30], a_body[30] };
  assign a_empty1 = ~ a_by_2[29];
  assign a_by_1 = a_by_2[29] ? a_by_2 : { a_by_2[28:0], a_body[30] };
  assign a_rest = a_by_1[28:0] ^ {29{a_body[30]}};
  assign a_nonzero = | a_body[30:0];
  assign b_string = b_body[29:0] ^ {30{b_body[30]}};
  assign _068_ = | b_string[29:14];
  assign b_empty16 = ~ _068_;
  assign b_by_16 = _068_ ? b_string : { b_string[13:0], {16{b_body[30]}} };
  assign _069_ = | b_by_16[29:22];
  assign b_empty8 = ~ _069_;
  assign b_by_8 = _069_ ? b_by_16 : { b_by_16[21:0], {8{b_body[30]}} };
  assign _070_ = | b_by_8[29:26];
  assign b_empty4 = ~ _070_;
  assign b_by_4 = _070_ ? b_by_8 : { b_by_8[25:0], {4{b_body[30]}} };
  assign _071_ = | b_by_4[29:28];
  assign b_empty2 = ~ _071_;
  assign b_by_2 = _071_ ? b_by_4 : { b_by_4[27:0], b_body[30], b_body[30] };
  assign b_empty1 = ~ b_by_2[29];
  assign b_by_1 = b_by_2[29] ? b_by_2 : { b_by_2[28:0], b_body[30] };
  assign b_rest = b_by_1[28:0] ^ {29{b_body[30]}};
  assign b_nonzero = | b_body[30:0];
  assign swap = a_body[30:0] < b_body[30:0];
  assign o__larger = swap ? { b_nonzero, b_rest[26:0] } : { a_nonzero, a_rest[26:0] };
  assign o__smaller = swap ? { a_nonzero, a_rest[26:0] } : { b_nonzero, b_rest[26:0] };
  assign _003_ = { b_empty16, b_empty8, b_empty4, b_empty2, b_empty1 } ^ {5{_002_}};
  assign o__larger_exp = swap ? { _002_, _003_, b_rest[28:27] } : { _073_, _074_, a_rest[28:27] };
  assign _074_ = { a_empty16, a_empty8, a_empty4, a_empty2, a_empty1 } ^ {5{_073_}};
  assign _073_ = ~ a_body[30];
  assign _002_ = ~ b_body[30];
  assign o__smaller_exp = swap ? { _073_, _074_, a_rest[28:27] } : { _002_, _003_, b_rest[28:27] };
  assign o__sign = swap ? i__b0[31] : i__a0[31];
  assign o__subtract = i__a0[31] ^ i__b0[31];
  assign _004_ = i__a0[31] & a_zero;
  assign _005_ = i__b0[31] & b_zero;
  assign o__nan = _004_ | _005_;
endmodule
