// convert_fp32_posit16_1
//
// Spec:    convert:a=fp32,out=posit16_1
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            16 bits  posit16_1
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x45f6 (1.37255859)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_posit16_1 (
  input wire [31:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [25:0] clamp__sig, normalise__sig;
  convert_fp32_posit16_1__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_posit16_1__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .shifted(normalise__sig)
  );
  convert_fp32_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_posit16_1__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[30:24];
  assign { clamp__sig[25:24], clamp__sig[22:0] } = { 2'h0, a[22:0] };
endmodule

module convert_fp32_posit16_1__clamp (
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
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h61;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h61;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_posit16_1__normalise (
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

module convert_fp32_posit16_1__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [25:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, _20_,
    above, long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _21_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _22_;
  assign _21_ = _13_ & {15{i__sig[25]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[25] ? _16_ : _00_;
  assign _17_ = { 1'h0, _21_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign _20_ = i__nan | i__inf;
  assign o__code = _20_ ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _22_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[24:13] } : { long, _14_, i__exp[0], i__sig[24:12] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[12];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign _08_ = _05_ | _07_;
  assign _02_ = _22_[4:0] ^ {5{_14_}};
  assign _09_ = | shifted_by_7[7:0];
  assign _10_ = _02_[3] & _09_;
  assign shifted_sticky = _08_ | _10_;
  assign _11_ = | i__sig[11:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _22_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module convert_fp32_posit16_1__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_posit16_1__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_posit16_1__unpack__a0 (
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
