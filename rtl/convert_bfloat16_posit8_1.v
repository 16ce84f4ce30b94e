// convert_bfloat16_posit8_1
//
// Spec:    convert:a=bfloat16,out=posit8_1
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   output o             8 bits  posit8_1
// Example:
//   a = 0x3fb0 (1.375) give o = 0x46 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_posit8_1 (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [9:0] clamp__sig, normalise__sig;
  convert_bfloat16_posit8_1__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_bfloat16_posit8_1__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .a_6_0(a[6:0]),
    .clamp__sig_7(clamp__sig[7]),
    .shifted(normalise__sig)
  );
  convert_bfloat16_posit8_1__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_bfloat16_posit8_1__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[14:8];
  assign { clamp__sig[9:8], clamp__sig[6:0] } = { 2'h0, a[6:0] };
endmodule

module convert_bfloat16_posit8_1__clamp (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire clamp__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { a_15_8[6:0], unpack__a0__shift_0 } < 7'h71;
  assign _1_ = { a_15_8[6:0], unpack__a0__shift_0 } - 7'h71;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_bfloat16_posit8_1__normalise (
  input wire [6:0] a_6_0,
  input wire i__sign,
  input wire clamp__sig_7,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [9:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [24:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 2'h2;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = i__shift < 2'h2;
  assign _0_ = at_floor ? i__shift : 8'h02;
  assign { _1_[24:10], shifted } = { clamp__sig_7, a_6_0 } << _0_[3:0];
  assign _1_[9:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_bfloat16_posit8_1__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [9:0] i__sig,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _15_, _17_, above, long,
    lost_earlier, shifted_sticky, sign, up;
  wire [3:0] _02_;
  wire [6:0] _10_, _18_;
  wire [7:0] _14_, shifted, shifted_by_1, shifted_by_3, signed_word;
  wire [8:0] _16_;
  wire signed [4:0] _19_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 5'h18;
  assign { _11_, _19_[3:0] } = i__exp[4:1] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__exp[0], i__sig[8:5] } : { long, _11_, i__exp[0], i__sig[8:4] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[4];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _19_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[3:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _18_ = _10_ & {7{i__sig[9]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[9] ? _13_ : _00_;
  assign _14_ = { 1'h0, _18_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign _17_ = i__nan | i__inf;
  assign o__code = _17_ ? 8'h80 : signed_word;
  assign _19_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module convert_bfloat16_posit8_1__unpack (
  input wire [15:0] code,
  output wire clamp__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_posit8_1__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_7),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_bfloat16_posit8_1__unpack__a0 (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule
