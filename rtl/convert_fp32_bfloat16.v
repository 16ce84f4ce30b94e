// convert_fp32_bfloat16
//
// Spec:    convert:a=fp32,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3fb0 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_bfloat16 (
  input wire [31:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp;
  wire [24:0] clamp__sig, normalise__sig;
  convert_fp32_bfloat16__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_fp32_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_bfloat16__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign { clamp__sig[24], clamp__sig[22:0] } = { 1'h0, a[22:0] };
  assign clamp__shift[7:1] = a[30:24];
endmodule

module convert_fp32_bfloat16__normalise (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire clamp__sig_23,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [24:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [55:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = { a_31_24[6:0], clamp__shift_0 } - 1'h1;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = { a_31_24[6:0], clamp__shift_0 } < 1'h1;
  assign _0_ = at_floor ? { a_31_24[6:0], clamp__shift_0 } : 8'h01;
  assign { _1_[55:25], shifted } = { clamp__sig_23, a_22_0 } << _0_[4:0];
  assign _1_[24:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_fp32_bfloat16__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [24:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [17:0] _03_;
  wire [16:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[24] ? _00_ : 9'h000;
  assign _01_ = | i__sig[15:0];
  assign _02_ = _01_ | i__sig[17];
  assign up = i__sig[16] & _02_;
  assign { _03_[17], magnitude } = { exponent, i__sig[23:17] } + up;
  assign _04_ = magnitude > 15'h7f7f;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 17'h07f7f : magnitude;
  assign _07_ = _05_ ? 17'h07f80 : _06_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _07_[14:0] };
  assign _03_[16:0] = magnitude;
endmodule

module convert_fp32_bfloat16__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_fp32_bfloat16__unpack__a0 (
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
