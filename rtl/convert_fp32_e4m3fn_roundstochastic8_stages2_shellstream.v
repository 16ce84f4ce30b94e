// convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream
//
// Spec:    convert:a=fp32,out=e4m3fn,round=stochastic8,stages=2,shell=stream
// Latency: 2 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   40 bits  a[31:0] fp32, random[39:32] uint8
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload    8 bits  o[7:0] e4m3fn
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x3fafae14 (1.37249994), random = 0x5a (90) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream (
  input wire clk,
  input wire rst,
  input wire [39:0] i__payload,
  input wire i__valid,
  output wire i__ready,
  output reg [7:0] o__payload = 8'h00,
  output reg o__valid = 1'h0,
  input wire o__ready
);
  wire _00_, _01_, clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, round__code, unpack__a0__shift;
  wire [35:0] clamp__sig, normalise__sig;
  reg [7:0] normalise_q__exp = 8'h00;
  reg normalise_q__inf = 1'h0;
  reg normalise_q__nan = 1'h0;
  reg [35:0] normalise_q__sig = 36'h000000000;
  reg normalise_q__sign = 1'h0;
  reg normalise_valid = 1'h0;
  reg [7:0] random = 8'h00;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  always @(posedge clk)
    if (i__ready) normalise_q__sign <= i__payload[31];
  always @(posedge clk)
    if (i__ready) normalise_q__inf <= clamp__inf;
  always @(posedge clk)
    if (i__ready) normalise_q__nan <= clamp__nan;
  always @(posedge clk)
    if (rst) normalise_valid <= 1'h0;
    else if (i__ready) normalise_valid <= i__valid;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= normalise_valid;
  always @(posedge clk)
    if (rst) o__payload <= 8'h00;
    else if (_01_) o__payload <= round__code;
  always @(posedge clk)
    if (i__ready) random <= i__payload[39:32];
  always @(posedge clk)
    if (i__ready) normalise_q__sig <= normalise__sig;
  always @(posedge clk)
    if (i__ready) normalise_q__exp <= normalise__exp;
  assign _01_ = & { i__ready, normalise_valid };
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__payload_22_0(i__payload[22:0]),
    .i__payload_31_24(i__payload[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(i__payload[31]),
    .o__exp(normalise__exp),
    .i__payload_22_0(i__payload[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .shifted(normalise__sig)
  );
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__round round (
    .becomes_nan(normalise_q__inf),
    .i__exp(normalise_q__exp),
    .i__nan(normalise_q__nan),
    .i__sig(normalise_q__sig),
    .i__sign(normalise_q__sign),
    .o__code(round__code),
    .random(random)
  );
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__unpack unpack (
    .code(i__payload[31:0]),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[35:24], clamp__sig[22:0] } = { 12'h000, i__payload[22:0] };
  assign unpack__a0__shift[7:1] = i__payload[30:24];
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__clamp (
  input wire [22:0] i__payload_22_0,
  input wire [7:0] i__payload_31_24,
  input wire clamp__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { i__payload_31_24[6:0], unpack__a0__shift_0 } < 7'h6d;
  assign _1_ = { i__payload_31_24[6:0], unpack__a0__shift_0 } - 7'h6d;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__normalise (
  input wire [22:0] i__payload_22_0,
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
  assign { _1_[98:36], shifted } = { clamp__sig_23, i__payload_22_0 } << _0_[5:0];
  assign _1_[35:0] = shifted;
  assign _3_[7:0] = o__exp;
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__round (
  output wire [7:0] o__code,
  input wire [7:0] random,
  input wire [35:0] i__sig,
  input wire [7:0] i__exp,
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan
);
  wire [8:0] _00_, exponent, up_sum;
  wire [13:0] _01_;
  wire [12:0] _02_, magnitude;
  wire _03_, _04_;
  assign _02_ = _04_ ? 13'h007e : magnitude;
  assign _03_ = i__nan | becomes_nan;
  assign o__code = _03_ ? 8'h7f : { i__sign, _02_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[35] ? _00_ : 9'h000;
  assign up_sum = i__sig[31:24] + random;
  assign { _01_[13], magnitude } = { exponent, i__sig[34:32] } + up_sum[8];
  assign _04_ = magnitude > 7'h7e;
  assign _01_[12:0] = magnitude;
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__unpack__a0 (
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
