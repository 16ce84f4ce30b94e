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
  wire [35:0] clamp__sig, clamp_q__sig;
  wire [12:0] normalise__sig;
  reg clamp_q__inf = 1'h0;
  reg clamp_q__nan = 1'h0;
  reg [7:0] clamp_q__shift = 8'h00;
  reg clamp_q__sign = 1'h0;
  reg clamp_valid = 1'h0;
  reg [7:0] random = 8'h00;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  always @(posedge clk)
    if (i__ready) clamp_q__sign <= i__payload[31];
  always @(posedge clk)
    if (i__ready) clamp_q__inf <= clamp__inf;
  always @(posedge clk)
    if (i__ready) clamp_q__nan <= clamp__nan;
  always @(posedge clk)
    if (rst) clamp_valid <= 1'h0;
    else if (i__ready) clamp_valid <= i__valid;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= clamp_valid;
  always @(posedge clk)
    if (rst) o__payload <= 8'h00;
    else if (_01_) o__payload <= round__code;
  reg [23:0] _10_ = 24'h000000;
  always @(posedge clk)
    if (i__ready) _10_ <= { clamp__sig[23], i__payload[22:0] };
  assign clamp_q__sig[23:0] = _10_;
  always @(posedge clk)
    if (i__ready) random <= i__payload[39:32];
  always @(posedge clk)
    if (i__ready) clamp_q__shift <= clamp__shift;
  assign _01_ = & { i__ready, clamp_valid };
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
    .i__inf(clamp_q__inf),
    .i__nan(clamp_q__nan),
    .i__shift(clamp_q__shift),
    .i__sig({ 12'h000, clamp_q__sig[23:0] }),
    .i__sign(clamp_q__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__round round (
    .becomes_nan(clamp_q__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp_q__nan),
    .i__sign(clamp_q__sign),
    .o__code(round__code),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0]),
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
  assign clamp_q__sig[35:24] = 12'h000;
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
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp,
  input wire [35:0] i__sig,
  input wire [7:0] i__shift,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    at_floor;
  wire [7:0] _06_;
  wire [8:0] _18_, _19_;
  wire [18:0] shifted_by_15;
  wire [12:0] shifted_by_3;
  wire [26:0] shifted_by_31;
  wire [35:0] shifted_by_63;
  wire [14:0] shifted_by_7;
  assign at_floor = i__shift < 4'hc;
  assign _06_ = at_floor ? i__shift : 8'h0c;
  assign shifted_by_63 = _06_[5] ? { i__sig[3:0], 32'h00000000 } : i__sig;
  assign shifted_by_31 = _06_[4] ? { shifted_by_63[19:0], 7'h00 } : shifted_by_63[35:9];
  assign shifted_by_15 = _06_[3] ? shifted_by_31[18:0] : shifted_by_31[26:8];
  assign shifted_by_7 = _06_[2] ? shifted_by_15[14:0] : shifted_by_15[18:4];
  assign shifted_by_3 = _06_[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = _06_[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _00_ = ~ _06_[4];
  assign _01_ = | shifted_by_63[8:0];
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ _06_[3];
  assign _04_ = | shifted_by_31[7:0];
  assign _05_ = _03_ & _04_;
  assign _07_ = _02_ | _05_;
  assign _08_ = ~ _06_[2];
  assign _09_ = | shifted_by_15[3:0];
  assign _10_ = _08_ & _09_;
  assign _11_ = _07_ | _10_;
  assign _12_ = ~ _06_[1];
  assign _13_ = | shifted_by_7[1:0];
  assign _14_ = _12_ & _13_;
  assign _15_ = _11_ | _14_;
  assign _16_ = ~ _06_[0];
  assign _17_ = _16_ & shifted_by_3[0];
  assign normalise__sig_0 = _15_ | _17_;
  assign _18_ = i__shift - 4'hc;
  assign { _19_[8], o__exp } = at_floor ? 9'h000 : _18_;
  assign _19_[7:0] = o__exp;
endmodule

module convert_fp32_e4m3fn_roundstochastic8_stages2_shellstream__round (
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [7:0] o__code,
  input wire [7:0] random,
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
  assign exponent = normalise__sig_12_1[11] ? _00_ : 9'h000;
  assign up_sum = normalise__sig_12_1[7:0] + random;
  assign { _01_[13], magnitude } = { exponent, normalise__sig_12_1[10:8] } + up_sum[8];
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
