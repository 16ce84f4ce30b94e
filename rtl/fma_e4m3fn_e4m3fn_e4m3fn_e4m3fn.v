// fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn
//
// Spec:    fma:a=e4m3fn,b=e4m3fn,c=e4m3fn,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  c             8 bits  e4m3fn
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), c = 0x33 (0.6875) give o = 0xc4 (-3)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [7:0] c,
  output wire [7:0] o
);
  wire add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__larger_sign, order__smaller_sign,
    unpack__a0__nan, unpack__b0__nan;
  wire [4:0] add__shift, normalise__exp, unpack__a0__shift, unpack__b0__shift;
  wire [9:0] add__sig;
  wire [5:0] multiply__p0__shift, normalise__sig;
  wire [7:0] multiply__p0__sig, order__larger;
  wire [8:0] order__smaller;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__add add (
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__normalise normalise (
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[5:1])
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order order (
    .code(c),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_5_1(normalise__sig[5:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__add (
  input wire [7:0] i__larger,
  input wire i__larger_sign,
  input wire [8:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__nan,
  output wire [9:0] o__sig,
  output wire o__sign
);
  wire [9:0] _00_;
  wire [10:0] _01_;
  wire [11:0] _02_, _03_, _04_;
  wire _05_, _06_, _07_, _08_, negative;
  wire signed [10:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {10{_08_}};
  assign _01_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_00_);
  assign { _02_[11], negative, total[9:0] } = $signed(_01_) + $signed({ 1'h0, _08_ });
  assign _03_ = - $signed({ negative, total[9:0] });
  assign { _04_[11:10], o__sig } = negative ? _03_ : { negative, negative, total[9:0] };
  assign _05_ = | o__sig;
  assign _06_ = i__larger_sign ^ negative;
  assign _07_ = i__larger_sign & i__smaller_sign;
  assign o__sign = _05_ ? _06_ : _07_;
  assign _08_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[10:0] = { negative, total[9:0] };
  assign _04_[9:0] = o__sig;
  assign total[10] = negative;
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire i__b0__nan,
  input wire [3:0] i__b0__sig,
  input wire [4:0] i__b0__shift,
  output wire [7:0] o__p0__sig,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _04_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire [8:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire _05_, _06_, _07_, _08_, _09_, _10_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [7:0] _11_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _04_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _05_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _06_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _05_ | _06_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _07_ = product0_row2[3] & product0_row3[2];
  assign _08_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _07_ | _08_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _09_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _10_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _09_ | _10_;
  assign { _11_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign { _01_[8], o__p0__sig } = product0[7] ? { 1'h0, product0[7:1], product0_row0[0] } : { product0[7:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _01_[7:0] = o__p0__sig;
  assign _03_[5:0] = o__p0__shift;
  assign _11_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__normalise (
  input wire [4:0] i__shift,
  input wire i__nan,
  input wire [9:0] i__sig,
  input wire i__sign,
  output wire [4:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [4:0] o__exp
);
  wire [5:0] _00_, _25_, shifted_by_3;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _22_, _23_, _24_, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_2,
    empty4_3, empty8_1, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [3:0] leading_zeros;
  wire [9:0] shifted_by_15, stopped;
  wire [7:0] shifted_by_7;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign zeros2_3 = ~ stopped[1];
  assign _02_ = ~ stopped[2];
  assign empty2_4 = _02_ & zeros2_4;
  assign zeros2_4 = ~ stopped[3];
  assign _03_ = ~ stopped[4];
  assign empty2_5 = _03_ & zeros2_5;
  assign zeros2_5 = ~ stopped[5];
  assign _04_ = ~ stopped[6];
  assign empty2_6 = _04_ & zeros2_6;
  assign zeros2_6 = ~ stopped[7];
  assign _05_ = ~ stopped[8];
  assign empty2_7 = _05_ & zeros2_7;
  assign zeros2_7 = ~ stopped[9];
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign _06_ = _00_[4:0] == 4'h9;
  assign _07_ = _00_[4:0] == 4'h8;
  assign _08_ = _00_[4:0] == 3'h7;
  assign _09_ = _00_[4:0] == 3'h6;
  assign _10_ = _00_[4:0] == 3'h5;
  assign _11_ = _00_[4:0] == 3'h4;
  assign _12_ = _00_[4:0] == 2'h3;
  assign _13_ = _00_[4:0] == 2'h2;
  assign _14_ = _00_[4:0] == 1'h1;
  assign _15_ = ! _00_[4:0];
  assign stopped = i__sig | { _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_, _06_ };
  assign shifted_by_15 = empty8_1 ? { i__sig[1:0], 8'h00 } : i__sig;
  assign shifted_by_7 = leading_zeros[2] ? { shifted_by_15[5:0], 2'h0 } : shifted_by_15[9:2];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[5:0] : shifted_by_7[7:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[4:0] : shifted_by_3[5:1];
  assign _16_ = ~ leading_zeros[2];
  assign _17_ = | shifted_by_15[1:0];
  assign _18_ = _16_ & _17_;
  assign _19_ = ~ leading_zeros[1];
  assign _20_ = | shifted_by_7[1:0];
  assign _21_ = _19_ & _20_;
  assign _22_ = _18_ | _21_;
  assign _23_ = ~ leading_zeros[0];
  assign _24_ = _23_ & shifted_by_3[0];
  assign normalise__sig_0 = _22_ | _24_;
  assign { _25_[5], o__exp } = _00_[4:0] - { empty8_1, leading_zeros[2:0] };
  assign _00_ = i__shift + 1'h1;
  assign _01_ = ~ stopped[0];
  assign empty2_3 = _01_ & zeros2_3;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _25_[4:0] = o__exp;
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order (
  input wire [7:0] code,
  input wire [7:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [7:0] o__larger,
  output wire o__larger_sign,
  output wire [8:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _08_, _10_, _11_, _14_, _15_, _16_, _17_, _19_, _20_,
    moved_sticky, sticky;
  wire [8:0] _07_, _18_;
  wire [7:0] _09_, sig_b;
  wire [5:0] _12_, amount, exp_b;
  wire [6:0] _13_;
  wire signed [6:0] difference;
  wire [9:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign exp_b[4:0] = { code[6:4], _15_ } + 4'hd;
  assign difference = i__p0__shift - exp_b[4:0];
  assign amount = difference[5:0] ^ {6{difference[6]}};
  assign _14_ = | i__p0__sig;
  assign _16_ = ~ _14_;
  assign _20_ = difference[6] | _16_;
  assign placed[9:1] = difference[6] ? { 1'h0, _09_ } : { _09_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[9:1] } : { placed[9:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[9:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[9:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[9:8] } : moved_by_7;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _06_;
  assign _19_ = | amount[5:4];
  assign _07_ = ~ {9{_19_}};
  assign _18_ = moved[9:1] & _07_;
  assign _08_ = moved_sticky | moved[0];
  assign _09_ = _20_ ? i__p0__sig : { sig_b[7], code[2:0], 4'h0 };
  assign _10_ = | _09_;
  assign _11_ = _19_ & _10_;
  assign sticky = _08_ | _11_;
  assign o__larger = _20_ ? { sig_b[7], code[2:0], 4'h0 } : i__p0__sig;
  assign o__larger_sign = _20_ ? code[7] : i__p0__sign;
  assign o__smaller = _18_ | { 8'h00, sticky };
  assign o__smaller_sign = _20_ ? i__p0__sign : code[7];
  assign _12_ = _20_ ? { 1'h0, exp_b[4:0] } : i__p0__shift;
  assign { _13_[6:5], o__shift } = _12_ - 4'he;
  assign o__nan = i__p0__nan | _17_;
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order__c c_2 (
    .code(code),
    .o__nan(_17_),
    .port(sig_b[7]),
    .port_2(_15_)
  );
  assign placed[0] = 1'h0;
  assign _13_[4:0] = o__shift;
  assign exp_b[5] = 1'h0;
  assign sig_b[6:0] = { code[2:0], 4'h0 };
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order__c (
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

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__round (
  input wire i__nan,
  input wire i__sign,
  input wire [4:0] normalise__sig_5_1,
  input wire normalise__sig_0,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _04_, up;
  wire [10:0] _02_;
  wire [9:0] _03_, magnitude;
  assign _01_ = normalise__sig_0 | normalise__sig_5_1[1];
  assign up = normalise__sig_5_1[0] & _01_;
  assign { _02_[10], magnitude } = { exponent, normalise__sig_5_1[3:1] } + up;
  assign _04_ = magnitude > 7'h7e;
  assign _03_ = _04_ ? 10'h07e : magnitude;
  assign o__code = i__nan ? 8'h7f : { i__sign, _03_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_5_1[4] ? _00_ : 6'h00;
  assign _02_[9:0] = magnitude;
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire o__nan_2,
  output wire [3:0] o__b0__sig,
  output wire [4:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order__c a0 (
    .code(code),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__order__c b0 (
    .code(code_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__unpack__lead_a lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[2:0]),
    .port_2(code[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__unpack__lead_a lead_b0 (
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[2:0]),
    .port_2(code_2[7:4]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module fma_e4m3fn_e4m3fn_e4m3fn_e4m3fn__unpack__lead_a (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__shift
);
  wire _00_, _04_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _01_;
  wire [4:0] _02_;
  wire [5:0] _03_;
  wire [2:0] leading_zeros;
  wire [1:0] zeros4_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _04_ = ~ port[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign { _01_[10:4], shifted } = { port_3, port } << leading_zeros;
  assign _02_ = { port_2[2:0], port_4 } + 2'h3;
  assign { _03_[5], o__shift } = _02_ - leading_zeros;
  assign _01_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _03_[4:0] = o__shift;
endmodule
