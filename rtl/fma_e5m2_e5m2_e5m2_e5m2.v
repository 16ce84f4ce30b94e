// fma_e5m2_e5m2_e5m2_e5m2
//
// Spec:    fma:a=e5m2,b=e5m2,c=e5m2,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   input  c             8 bits  e5m2
//   output o             8 bits  e5m2
// Example:
//   a = 0x3d (1.25), b = 0xc2 (-3), c = 0x39 (0.625) give o = 0xc2 (-3)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_e5m2_e5m2_e5m2_e5m2 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [7:0] c,
  output wire [7:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [5:0] add__shift, multiply__p0__sig, normalise__exp, order__larger, unpack__a0__shift, unpack__b0__shift;
  wire [7:0] add__sig;
  wire [6:0] multiply__p0__shift, order__smaller;
  wire [4:0] normalise__sig;
  wire [2:0] unpack__a0__sig, unpack__b0__sig;
  fma_e5m2_e5m2_e5m2_e5m2__add add (
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  fma_e5m2_e5m2_e5m2_e5m2__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  fma_e5m2_e5m2_e5m2_e5m2__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[4:1])
  );
  fma_e5m2_e5m2_e5m2_e5m2__order order (
    .code(c),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  fma_e5m2_e5m2_e5m2_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_4_1(normalise__sig[4:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  fma_e5m2_e5m2_e5m2_e5m2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__inf(unpack__a0__inf),
    .o__inf_2(unpack__b0__inf),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__add (
  input wire [5:0] i__larger,
  input wire i__larger_sign,
  input wire [6:0] i__smaller,
  input wire i__smaller_sign,
  input wire [5:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [7:0] o__sig,
  output wire o__sign
);
  wire [7:0] _00_;
  wire [8:0] _01_;
  wire [9:0] _02_, _03_, _04_;
  wire _05_, _06_, _07_, _08_, _09_, negative;
  wire signed [8:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {8{_09_}};
  assign _01_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_00_);
  assign { _02_[9], negative, total[7:0] } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed({ negative, total[7:0] });
  assign { _04_[9:8], o__sig } = negative ? _03_ : { negative, negative, total[7:0] };
  assign _05_ = | o__sig;
  assign _06_ = i__larger_sign ^ negative;
  assign _07_ = i__larger_sign & i__smaller_sign;
  assign _08_ = _05_ ? _06_ : _07_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _09_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[8:0] = { negative, total[7:0] };
  assign _04_[7:0] = o__sig;
  assign total[8] = negative;
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire [2:0] i__a0__sig,
  input wire [5:0] i__a0__shift,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire [2:0] i__b0__sig,
  input wire [5:0] i__b0__shift,
  output wire [5:0] o__p0__sig,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_,
    product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum;
  wire [5:0] _16_, product0;
  wire [6:0] _17_, _18_;
  wire [7:0] _19_;
  wire [2:0] product0_row0, product0_row1, product0_row2;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 3'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 3'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _00_ = product0_row0[2] & product0_row1[1];
  assign _11_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _00_ | _11_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _14_ = product0_row1[2] & product0_row2[1];
  assign _15_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _14_ | _15_;
  assign { _16_[5], product0[5:1] } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign { _17_[6], o__p0__sig } = product0[5] ? { 1'h0, product0[5:1], product0_row0[0] } : { product0[5:1], product0_row0[0], 1'h0 };
  assign _18_ = i__a0__shift + i__b0__shift;
  assign { _19_[7], o__p0__shift } = _18_ + product0[5];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _01_ = i__a0__nan | i__b0__nan;
  assign _02_ = ~ i__b0__inf;
  assign _03_ = | i__b0__sig;
  assign _04_ = ~ _03_;
  assign _05_ = _02_ & _04_;
  assign _06_ = i__a0__inf & _05_;
  assign _07_ = ~ i__a0__inf;
  assign _08_ = | i__a0__sig;
  assign _09_ = ~ _08_;
  assign _10_ = _07_ & _09_;
  assign _12_ = i__b0__inf & _10_;
  assign _13_ = _06_ | _12_;
  assign o__p0__nan = _01_ | _13_;
  assign _19_[6:0] = o__p0__shift;
  assign _17_[5:0] = o__p0__sig;
  assign _16_[4:0] = product0[5:1];
  assign product0[0] = product0_row0[0];
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__normalise (
  input wire [5:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__sig,
  input wire i__sign,
  output wire [3:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [5:0] o__exp
);
  wire [6:0] _00_, _20_, shifted_by_7;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _21_, empty2_0, empty2_1, empty2_2, empty2_3, empty4_0, empty4_1, empty8_0, zeros2_0, zeros2_1,
    zeros2_2, zeros2_3;
  wire [3:0] leading_zeros;
  wire [7:0] shifted_by_15, stopped;
  wire [4:0] shifted_by_3;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _12_ = ~ leading_zeros[2];
  assign _13_ = _12_ & shifted_by_15[0];
  assign _14_ = ~ leading_zeros[1];
  assign _15_ = | shifted_by_7[1:0];
  assign _16_ = _14_ & _15_;
  assign _17_ = _13_ | _16_;
  assign _18_ = ~ leading_zeros[0];
  assign _19_ = _18_ & shifted_by_3[0];
  assign normalise__sig_0 = _17_ | _19_;
  assign { _20_[6], o__exp } = _00_[5:0] - leading_zeros;
  assign _00_ = i__shift + 1'h1;
  assign _03_ = ~ stopped[0];
  assign empty2_0 = _03_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign _21_ = ~ stopped[2];
  assign empty2_1 = _21_ & zeros2_1;
  assign zeros2_1 = ~ stopped[3];
  assign _01_ = ~ stopped[4];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[5];
  assign _02_ = ~ stopped[6];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[7];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign _04_ = _00_[5:0] == 3'h7;
  assign _05_ = _00_[5:0] == 3'h6;
  assign _06_ = _00_[5:0] == 3'h5;
  assign _07_ = _00_[5:0] == 3'h4;
  assign _08_ = _00_[5:0] == 2'h3;
  assign _09_ = _00_[5:0] == 2'h2;
  assign _10_ = _00_[5:0] == 1'h1;
  assign _11_ = ! _00_[5:0];
  assign stopped = i__sig | { _11_, _10_, _09_, _08_, _07_, _06_, _05_, _04_ };
  assign shifted_by_15 = leading_zeros[3] ? 8'h00 : i__sig;
  assign shifted_by_7 = leading_zeros[2] ? { shifted_by_15[3:0], 3'h0 } : shifted_by_15[7:1];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[4:0] : shifted_by_7[6:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[3:0] : shifted_by_3[4:1];
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _20_[5:0] = o__exp;
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__order (
  input wire [7:0] code,
  input wire [5:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [5:0] o__larger,
  output wire o__larger_sign,
  output wire [6:0] o__smaller,
  output wire o__smaller_sign,
  output wire [5:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _08_, _10_, _11_, _14_, _15_, _16_, _17_, _18_, _19_, _20_,
    _21_, _22_, _24_, _25_, moved_sticky, sticky;
  wire [6:0] _07_, _12_, _23_, amount, exp_b;
  wire [5:0] _09_, sig_b;
  wire [7:0] _13_, moved, moved_by_1, moved_by_3, moved_by_7, placed;
  wire signed [7:0] difference;
  assign exp_b[5:0] = { code[6:3], _19_ } + 5'h13;
  assign difference = i__p0__shift - exp_b[5:0];
  assign amount = difference[6:0] ^ {7{difference[7]}};
  assign _18_ = | i__p0__sig;
  assign _20_ = ~ _18_;
  assign _25_ = difference[7] | _20_;
  assign placed[7:1] = difference[7] ? { 1'h0, _09_ } : { _09_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[7:1] } : { placed[7:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[7:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[7:4] } : moved_by_3;
  assign moved = amount[3] ? 8'h00 : moved_by_7;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7;
  assign _06_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _06_;
  assign _24_ = | amount[6:4];
  assign _07_ = ~ {7{_24_}};
  assign _23_ = moved[7:1] & _07_;
  assign _08_ = moved_sticky | moved[0];
  assign _09_ = _25_ ? i__p0__sig : { sig_b[5], code[1:0], 3'h0 };
  assign _10_ = | _09_;
  assign _11_ = _24_ & _10_;
  assign sticky = _08_ | _11_;
  assign o__larger = _25_ ? { sig_b[5], code[1:0], 3'h0 } : i__p0__sig;
  assign o__larger_sign = _25_ ? code[7] : i__p0__sign;
  assign o__smaller = _23_ | { 6'h00, sticky };
  assign o__smaller_sign = _25_ ? i__p0__sign : code[7];
  assign _12_ = _25_ ? { 1'h0, exp_b[5:0] } : i__p0__shift;
  assign { _13_[7:6], o__shift } = _12_ - 5'h14;
  assign o__inf = i__p0__inf | _22_;
  assign o__inf_sign = i__p0__inf ? i__p0__sign : code[7];
  assign _14_ = i__p0__nan | _21_;
  assign _15_ = i__p0__inf & _22_;
  assign _16_ = i__p0__sign ^ code[7];
  assign _17_ = _15_ & _16_;
  assign o__nan = _14_ | _17_;
  fma_e5m2_e5m2_e5m2_e5m2__order__c c_2 (
    .code(code),
    .o__inf(_22_),
    .o__nan(_21_),
    .port(sig_b[5]),
    .port_2(_19_)
  );
  assign placed[0] = 1'h0;
  assign _13_[5:0] = o__shift;
  assign exp_b[6] = 1'h0;
  assign sig_b[4:0] = { code[1:0], 3'h0 };
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__order__c (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [3:0] normalise__sig_4_1,
  input wire normalise__sig_0,
  input wire [5:0] i__exp,
  output wire [7:0] o__code
);
  wire [6:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [10:0] _02_;
  wire [9:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_4_1[3] ? _00_ : 7'h00;
  assign _01_ = normalise__sig_0 | normalise__sig_4_1[1];
  assign up = normalise__sig_4_1[0] & _01_;
  assign { _02_[10], magnitude } = { exponent, normalise__sig_4_1[2:1] } + up;
  assign _03_ = magnitude > 7'h7b;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 10'h07b : magnitude;
  assign _06_ = _04_ ? 10'h07c : _05_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _06_[6:0] };
  assign _02_[9:0] = magnitude;
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__inf,
  output wire o__nan,
  output wire [2:0] o__a0__sig,
  output wire [5:0] o__a0__shift,
  output wire o__inf_2,
  output wire o__nan_2,
  output wire [2:0] o__b0__sig,
  output wire [5:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  fma_e5m2_e5m2_e5m2_e5m2__order__c a0 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  fma_e5m2_e5m2_e5m2_e5m2__order__c b0 (
    .code(code_2),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  fma_e5m2_e5m2_e5m2_e5m2__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[1:0]),
    .port_2(code[7:3]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  fma_e5m2_e5m2_e5m2_e5m2__unpack__lead_a lead_b0 (
    .i__inf(o__inf_2),
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[1:0]),
    .port_2(code_2[7:3]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module fma_e5m2_e5m2_e5m2_e5m2__unpack__lead_a (
  input wire [1:0] port,
  input wire [4:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [2:0] shifted,
  output wire [5:0] o__shift
);
  wire [5:0] _00_, _01_;
  wire [6:0] _02_;
  wire _03_, empty2_1, zeros2_0, zeros2_1;
  wire [1:0] leading_zeros;
  assign zeros2_0 = ~ port[0];
  assign _03_ = ~ port[1];
  assign zeros2_1 = ~ port_3;
  assign empty2_1 = _03_ & zeros2_1;
  assign leading_zeros[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign { _00_[5:3], shifted } = { port_3, port } << { empty2_1, leading_zeros[0] };
  assign _01_ = { port_2[3:0], port_4 } + 2'h2;
  assign { _02_[6], o__shift } = _01_ - { empty2_1, leading_zeros[0] };
  assign _00_[2:0] = shifted;
  assign leading_zeros[1] = empty2_1;
  assign _02_[5:0] = o__shift;
endmodule
