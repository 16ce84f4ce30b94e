// convert_bfloat16_posit8_2_roundstochastic8
//
// Spec:    convert:a=bfloat16,out=posit8_2,round=stochastic8
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  random        8 bits  uint8
//   output o             8 bits  posit8_2
// Example:
//   a = 0x3fb0 (1.375), random = 0x5a (90) give o = 0x43 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_posit8_2_roundstochastic8 (
  input wire [15:0] a,
  input wire [7:0] random,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [16:0] clamp__sig, normalise__sig;
  convert_bfloat16_posit8_2_roundstochastic8__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_bfloat16_posit8_2_roundstochastic8__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .a_6_0(a[6:0]),
    .clamp__sig_7(clamp__sig[7]),
    .shifted(normalise__sig)
  );
  convert_bfloat16_posit8_2_roundstochastic8__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o),
    .random(random)
  );
  convert_bfloat16_posit8_2_roundstochastic8__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[16:8], clamp__sig[6:0] } = { 9'h000, a[6:0] };
  assign unpack__a0__shift[7:1] = a[14:8];
endmodule

module convert_bfloat16_posit8_2_roundstochastic8__clamp (
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
  assign _0_ = { a_15_8[6:0], unpack__a0__shift_0 } < 7'h5e;
  assign _1_ = { a_15_8[6:0], unpack__a0__shift_0 } - 7'h5e;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_bfloat16_posit8_2_roundstochastic8__normalise (
  input wire [6:0] a_6_0,
  input wire i__sign,
  input wire clamp__sig_7,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [16:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [47:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 4'h9;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = i__shift < 4'h9;
  assign _0_ = at_floor ? i__shift : 8'h09;
  assign { _1_[47:17], shifted } = { clamp__sig_7, a_6_0 } << _0_[4:0];
  assign _1_[16:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_bfloat16_posit8_2_roundstochastic8__round (
  input wire i__sign,
  input wire [7:0] random,
  input wire i__inf,
  input wire i__nan,
  input wire [16:0] i__sig,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _03_, _04_, _05_, _07_, _09_, above, long, sign;
  wire [3:0] _01_;
  wire [6:0] _02_, _10_;
  wire [7:0] _06_, signed_word;
  wire [8:0] _08_, up_sum;
  wire signed [4:0] _11_;
  wire [14:0] shifted, shifted_by_1, shifted_by_3;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h30;
  assign { _04_, _11_[3:0] } = i__exp[5:2] - 3'h6;
  assign long = ~ _04_;
  assign shifted_by_1 = _01_[0] ? { long, long, _04_, i__exp[1:0], i__sig[15:6] } : { long, _04_, i__exp[1:0], i__sig[15:5] };
  assign shifted_by_3 = _01_[1] ? { long, long, shifted_by_1[14:2] } : shifted_by_1;
  assign _01_ = _11_[3:0] ^ {4{_04_}};
  assign shifted = _01_[2] ? { {4{long}}, shifted_by_3[14:4] } : shifted_by_3;
  assign up_sum = shifted[7:0] + random;
  assign _02_ = shifted[14:8] | {7{above}};
  assign _10_ = _02_ & {7{i__sig[16]}};
  assign _03_ = ~ above;
  assign _05_ = up_sum[8] & _03_;
  assign sign = i__sig[16] ? _05_ : _00_;
  assign _06_ = { 1'h0, _10_ } ^ {8{i__sign}};
  assign _07_ = sign ^ i__sign;
  assign { _08_[8], signed_word } = _06_ + _07_;
  assign _09_ = i__nan | i__inf;
  assign o__code = _09_ ? 8'h80 : signed_word;
  assign _11_[4] = _04_;
  assign _08_[7:0] = signed_word;
endmodule

module convert_bfloat16_posit8_2_roundstochastic8__unpack (
  input wire [15:0] code,
  output wire clamp__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_posit8_2_roundstochastic8__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_7),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_bfloat16_posit8_2_roundstochastic8__unpack__a0 (
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
