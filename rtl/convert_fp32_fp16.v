// convert_fp32_fp16
//
// Spec:    convert:a=fp32,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            16 bits  fp16
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3d7d (1.37207031)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_fp16 (
  input wire [31:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [35:0] clamp__sig, normalise__sig;
  convert_fp32_fp16__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_fp16__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .shifted(normalise__sig)
  );
  convert_fp32_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_fp16__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[30:24];
  assign { clamp__sig[35:24], clamp__sig[22:0] } = { 12'h000, a[22:0] };
endmodule

module convert_fp32_fp16__clamp (
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
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h65;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h65;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_fp16__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [35:0] shifted,
  output wire [7:0] o__exp
);
  wire [7:0] _0_;
  wire [98:0] _1_;
  wire [8:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 4'hc;
  assign { _3_[8], o__exp } = at_floor ? 9'h000 : _2_;
  assign at_floor = i__shift < 4'hc;
  assign _0_ = at_floor ? i__shift : 8'h0c;
  assign { _1_[98:36], shifted } = { clamp__sig_23, a_22_0 } << _0_[5:0];
  assign _1_[35:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_fp32_fp16__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [35:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [20:0] _03_;
  wire [19:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[35] ? _00_ : 9'h000;
  assign _01_ = | i__sig[23:0];
  assign _02_ = _01_ | i__sig[25];
  assign up = i__sig[24] & _02_;
  assign { _03_[20], magnitude } = { exponent, i__sig[34:25] } + up;
  assign _04_ = magnitude > 15'h7bff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 20'h07bff : magnitude;
  assign _07_ = _05_ ? 20'h07c00 : _06_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _07_[14:0] };
  assign _03_[19:0] = magnitude;
endmodule

module convert_fp32_fp16__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_fp16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_fp16__unpack__a0 (
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
