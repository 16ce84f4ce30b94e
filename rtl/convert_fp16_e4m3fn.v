// convert_fp16_e4m3fn
//
// Spec:    convert:a=fp16,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3d7d (1.37207031) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp16_e4m3fn (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [4:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [15:0] clamp__sig, normalise__sig;
  convert_fp16_e4m3fn__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .clamp__sig_10(clamp__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp16_e4m3fn__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .a_9_0(a[9:0]),
    .clamp__sig_10(clamp__sig[10]),
    .shifted(normalise__sig)
  );
  convert_fp16_e4m3fn__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_fp16_e4m3fn__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_10(clamp__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[4:1] = a[14:11];
  assign { clamp__sig[15:11], clamp__sig[9:0] } = { 5'h00, a[9:0] };
endmodule

module convert_fp16_e4m3fn__clamp (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire clamp__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [4:0] clamped
);
  wire _0_;
  wire [5:0] _1_, _2_;
  assign _0_ = { a_15_11[3:0], unpack__a0__shift_0 } < 3'h4;
  assign _1_ = { a_15_11[3:0], unpack__a0__shift_0 } - 3'h4;
  assign { _2_[5], clamped } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = clamped;
endmodule

module convert_fp16_e4m3fn__normalise (
  input wire [9:0] a_9_0,
  input wire i__sign,
  input wire clamp__sig_10,
  input wire i__inf,
  input wire i__nan,
  input wire [4:0] i__shift,
  output wire [15:0] shifted,
  output wire [4:0] o__exp
);
  wire [46:0] _0_;
  wire [5:0] _1_, _2_;
  wire [4:0] _3_;
  wire at_floor;
  assign { _2_[5], o__exp } = at_floor ? 6'h00 : _1_;
  assign at_floor = i__shift < 3'h5;
  assign _3_ = at_floor ? i__shift : 5'h05;
  assign { _0_[46:16], shifted } = { clamp__sig_10, a_9_0 } << _3_;
  assign _1_ = i__shift - 3'h5;
  assign _0_[15:0] = shifted;
  assign _2_[4:0] = o__exp;
endmodule

module convert_fp16_e4m3fn__round (
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan,
  input wire [15:0] i__sig,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _02_, _05_, _06_, up;
  wire [10:0] _03_;
  wire [9:0] _04_, magnitude;
  assign _02_ = _01_ | i__sig[12];
  assign up = i__sig[11] & _02_;
  assign { _03_[10], magnitude } = { exponent, i__sig[14:12] } + up;
  assign _06_ = magnitude > 7'h7e;
  assign _04_ = _06_ ? 10'h07e : magnitude;
  assign _05_ = i__nan | becomes_nan;
  assign o__code = _05_ ? 8'h7f : { i__sign, _04_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[15] ? _00_ : 6'h00;
  assign _01_ = | i__sig[10:0];
  assign _03_[9:0] = magnitude;
endmodule

module convert_fp16_e4m3fn__unpack (
  input wire [15:0] code,
  output wire clamp__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp16_e4m3fn__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_10),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp16_e4m3fn__unpack__a0 (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:10];
  assign _00_ = ~ port;
  assign port_2 = code[10] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:10];
  assign _02_ = | code[9:0];
  assign o__nan = _01_ & _02_;
endmodule
