// convert_fp32_e4m3fn
//
// Spec:    convert:a=fp32,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e4m3fn (
  input wire [31:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [28:0] clamp__sig, normalise__sig;
  convert_fp32_e4m3fn__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_e4m3fn__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .shifted(normalise__sig)
  );
  convert_fp32_e4m3fn__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_e4m3fn__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[30:24];
  assign { clamp__sig[28:24], clamp__sig[22:0] } = { 5'h00, a[22:0] };
endmodule

module convert_fp32_e4m3fn__clamp (
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
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h74;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h74;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_e4m3fn__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [28:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [59:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 3'h5;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = i__shift < 3'h5;
  assign _0_ = at_floor ? i__shift : 8'h05;
  assign { _1_[59:29], shifted } = { clamp__sig_23, a_22_0 } << _0_[4:0];
  assign _1_[28:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_fp32_e4m3fn__round (
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan,
  input wire [28:0] i__sig,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _05_, _06_, up;
  wire [13:0] _03_;
  wire [12:0] _04_, magnitude;
  assign _02_ = _01_ | i__sig[25];
  assign up = i__sig[24] & _02_;
  assign { _03_[13], magnitude } = { exponent, i__sig[27:25] } + up;
  assign _06_ = magnitude > 7'h7e;
  assign _04_ = _06_ ? 13'h007e : magnitude;
  assign _05_ = i__nan | becomes_nan;
  assign o__code = _05_ ? 8'h7f : { i__sign, _04_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[28] ? _00_ : 9'h000;
  assign _01_ = | i__sig[23:0];
  assign _03_[12:0] = magnitude;
endmodule

module convert_fp32_e4m3fn__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e4m3fn__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_e4m3fn__unpack__a0 (
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
