// convert_fp32_posit32_2
//
// Spec:    convert:a=fp32,out=posit32_2
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            32 bits  posit32_2
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x42fae140 (1.37249994)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_posit32_2 (
  input wire [31:0] a,
  output wire [31:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [25:0] clamp__sig, normalise__sig;
  convert_fp32_posit32_2__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_posit32_2__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .shifted(normalise__sig)
  );
  convert_fp32_posit32_2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_posit32_2__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[30:24];
  assign { clamp__sig[25:24], clamp__sig[22:0] } = { 2'h0, a[22:0] };
endmodule

module convert_fp32_posit32_2__clamp (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire clamp__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 3'h5;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 3'h5;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_posit32_2__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [25:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [56:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 2'h2;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = i__shift < 2'h2;
  assign _0_ = at_floor ? i__shift : 8'h02;
  assign { _1_[56:26], shifted } = { clamp__sig_23, a_22_0 } << _0_[4:0];
  assign _1_[25:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_fp32_posit32_2__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [25:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _15_, _16_, _18_, _20_,
    above, long, lost_earlier, sign, up;
  wire [5:0] _02_;
  wire [30:0] _14_, _21_;
  wire [31:0] _17_, shifted, shifted_by_1, shifted_by_15, shifted_by_3, shifted_by_7, signed_word;
  wire [32:0] _19_;
  wire signed [6:0] _22_;
  assign _06_ = _02_[2] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | shifted_by_7[7:0];
  assign _09_ = _02_[3] & _08_;
  assign _10_ = _07_ | _09_;
  assign _02_ = _22_[5:0] ^ {6{_01_}};
  assign _11_ = | shifted_by_15[15:0];
  assign _12_ = _02_[4] & _11_;
  assign lost_earlier = _10_ | _12_;
  assign _13_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _13_;
  assign _14_ = shifted[31:1] | {31{above}};
  assign _21_ = _14_ & {31{i__sig[25]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[25] ? _16_ : _00_;
  assign _17_ = { 1'h0, _21_ } ^ {32{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[32], signed_word } = _17_ + _18_;
  assign _20_ = i__nan | i__inf;
  assign o__code = _20_ ? 32'd2147483648 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 8'hf0;
  assign { _01_, _22_[5:0] } = i__exp[7:2] - 5'h1e;
  assign long = ~ _01_;
  assign shifted_by_1 = _02_[0] ? { long, long, _01_, i__exp[1:0], i__sig[24:0], 2'h0 } : { long, _01_, i__exp[1:0], i__sig[24:0], 3'h0 };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[31:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[31:4] } : shifted_by_3;
  assign shifted_by_15 = _02_[3] ? { {8{long}}, shifted_by_7[31:8] } : shifted_by_7;
  assign shifted = _02_[4] ? { {16{long}}, shifted_by_15[31:16] } : shifted_by_15;
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = | shifted_by_3[3:0];
  assign _22_[6] = _01_;
  assign _19_[31:0] = signed_word;
endmodule

module convert_fp32_posit32_2__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_posit32_2__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_posit32_2__unpack__a0 (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule
