// convert_bfloat16_fp32
//
// Spec:    convert:a=bfloat16,out=fp32
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   output o            32 bits  fp32
// Example:
//   a = 0x3fb0 (1.375) give o = 0x3fb00000 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_fp32 (
  input wire [15:0] a,
  output wire [31:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp;
  wire [8:0] clamp__sig, normalise__sig;
  convert_bfloat16_fp32__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .clamp__sig_7(clamp__sig[7]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_bfloat16_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_bfloat16_fp32__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_7(clamp__sig[7]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign { clamp__sig[8], clamp__sig[6:0] } = { 1'h0, a[6:0] };
  assign clamp__shift[7:1] = a[14:8];
endmodule

module convert_bfloat16_fp32__normalise (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire clamp__sig_7,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [8:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [23:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = { a_15_8[6:0], clamp__shift_0 } - 1'h1;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = { a_15_8[6:0], clamp__shift_0 } < 1'h1;
  assign _0_ = at_floor ? { a_15_8[6:0], clamp__shift_0 } : 8'h01;
  assign { _1_[23:9], shifted } = { clamp__sig_7, a_6_0 } << _0_[3:0];
  assign _1_[8:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_bfloat16_fp32__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [8:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_;
  wire [32:0] _03_, _04_;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[8] ? _00_ : 9'h000;
  assign _01_ = { 1'h0, exponent, i__sig[7:0], 15'h0000 } > 31'h7f7fffff;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 33'h07f7fffff : { 1'h0, exponent, i__sig[7:0], 15'h0000 };
  assign _04_ = _02_ ? 33'h07f800000 : _03_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _04_[30:0] };
endmodule

module convert_bfloat16_fp32__unpack (
  input wire [15:0] code,
  output wire clamp__sig_7,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_fp32__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_7),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_bfloat16_fp32__unpack__a0 (
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
