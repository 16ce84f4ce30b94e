// multiply_e5m2_e5m2_e5m2
//
// Spec:    multiply:a=e5m2,b=e5m2,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   output o             8 bits  e5m2
// Example:
//   a = 0x3d (1.25), b = 0xc2 (-3) give o = 0xc4 (-4)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e5m2_e5m2_e5m2 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan, clamp__sign, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [5:0] clamp__shift, multiply__p0__sig, normalise__exp, unpack__a0__shift, unpack__b0__shift;
  wire [6:0] multiply__p0__shift;
  wire [4:0] normalise__sig;
  wire [2:0] unpack__a0__sig, unpack__b0__sig;
  multiply_e5m2_e5m2_e5m2__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__sign(clamp__sign)
  );
  multiply_e5m2_e5m2_e5m2__multiply multiply (
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
    .o__p0__inf(clamp__inf),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign)
  );
  multiply_e5m2_e5m2_e5m2__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(clamp__sign),
    .o__exp(normalise__exp),
    .multiply__p0__sig(multiply__p0__sig),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[4:1])
  );
  multiply_e5m2_e5m2_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(clamp__sign),
    .o__code(o),
    .normalise__sig_4_1(normalise__sig[4:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  multiply_e5m2_e5m2_e5m2__unpack unpack (
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

module multiply_e5m2_e5m2_e5m2__clamp (
  input wire [5:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [5:0] clamped
);
  wire _0_;
  wire [7:0] _1_, _2_;
  assign _0_ = i__p0__shift < 5'h10;
  assign _1_ = i__p0__shift - 5'h10;
  assign { _2_[7:6], clamped } = _0_ ? 8'h00 : _1_;
  assign _2_[5:0] = clamped;
endmodule

module multiply_e5m2_e5m2_e5m2__multiply (
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

module multiply_e5m2_e5m2_e5m2__normalise (
  input wire [5:0] multiply__p0__sig,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [5:0] i__shift,
  output wire [3:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [5:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _08_, _09_, at_floor;
  wire [5:0] _06_;
  wire [6:0] _10_, _11_, shifted_by_7;
  wire [9:0] shifted_by_15;
  wire [4:0] shifted_by_3;
  assign at_floor = i__shift < 3'h4;
  assign _06_ = at_floor ? i__shift : 6'h04;
  assign shifted_by_15 = _06_[3] ? { multiply__p0__sig[1:0], 8'h00 } : { 4'h0, multiply__p0__sig };
  assign shifted_by_7 = _06_[2] ? { shifted_by_15[5:0], 1'h0 } : shifted_by_15[9:3];
  assign shifted_by_3 = _06_[1] ? shifted_by_7[4:0] : shifted_by_7[6:2];
  assign shifted_by_1 = _06_[0] ? shifted_by_3[3:0] : shifted_by_3[4:1];
  assign _00_ = ~ _06_[2];
  assign _01_ = | shifted_by_15[2:0];
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ _06_[1];
  assign _04_ = | shifted_by_7[1:0];
  assign _05_ = _03_ & _04_;
  assign _07_ = _02_ | _05_;
  assign _08_ = ~ _06_[0];
  assign _09_ = _08_ & shifted_by_3[0];
  assign normalise__sig_0 = _07_ | _09_;
  assign _10_ = i__shift - 3'h4;
  assign { _11_[6], o__exp } = at_floor ? 7'h00 : _10_;
  assign _11_[5:0] = o__exp;
endmodule

module multiply_e5m2_e5m2_e5m2__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
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

module multiply_e5m2_e5m2_e5m2__unpack (
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
  multiply_e5m2_e5m2_e5m2__unpack__a a0 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  multiply_e5m2_e5m2_e5m2__unpack__a b0 (
    .code(code_2),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  multiply_e5m2_e5m2_e5m2__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[1:0]),
    .port_2(code[7:3]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  multiply_e5m2_e5m2_e5m2__unpack__lead_a lead_b0 (
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

module multiply_e5m2_e5m2_e5m2__unpack__a (
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

module multiply_e5m2_e5m2_e5m2__unpack__lead_a (
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
