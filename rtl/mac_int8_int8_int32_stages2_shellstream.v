// mac_int8_int8_int32_stages2_shellstream
//
// Spec:    mac:a=int8,b=int8,acc=int32,stages=2,shell=stream
// Latency: 2 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   17 bits  a[7:0] int8, b[15:8] int8, clear[16:16] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   32 bits  o[31:0] int32
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x02 (2), b = 0x7f (127), acc = 0x80000000 (-2147483648) give o = 0x800000fe (-2147483394)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_int8_int32_stages2_shellstream(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  output o__valid;
  reg o__valid = 1'h0;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [31:0] _06_;
  wire [31:0] _07_;
  wire [31:0] _08_;
  wire [31:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [15:0] _14_;
  wire signed [15:0] align__x0;
  reg align_clear = 1'h0;
  wire align_q__minus_zero;
  reg align_q__negative = 1'h0;
  reg signed [15:0] align_q__x0 = 16'h0000;
  reg align_valid = 1'h0;
  wire [31:0] sum__code;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign _07_ = align_clear ? 32'd0 : o__payload;
  always @(posedge clk)
    align_q__x0 <= _01_;
  always @(posedge clk)
    align_q__negative <= _02_;
  always @(posedge clk)
    align_valid <= _03_;
  always @(posedge clk)
    align_clear <= _04_;
  always @(posedge clk)
    o__valid <= _05_;
  always @(posedge clk)
    o__payload <= _06_;
  assign _08_ = align_valid ? sum__code : o__payload;
  assign _09_ = i__ready ? _08_ : o__payload;
  assign _06_ = rst ? 32'd0 : _09_;
  assign _10_ = i__ready ? align_valid : o__valid;
  assign _05_ = rst ? 1'h0 : _10_;
  assign _11_ = i__ready ? i__payload[16] : align_clear;
  assign _04_ = rst ? 1'h0 : _11_;
  assign _12_ = i__ready ? i__valid : align_valid;
  assign _03_ = rst ? 1'h0 : _12_;
  assign _13_ = i__ready ? 1'h0 : align_q__negative;
  assign _02_ = rst ? 1'h0 : _13_;
  assign _14_ = i__ready ? align__x0 : align_q__x0;
  assign _01_ = rst ? 16'h0000 : _14_;
  mac_int8_int8_int32_stages2_shellstream__multiply multiply (
    .o__p0__sig(align__x0),
    .\port$0$2 (i__payload[15:0])
  );
  mac_int8_int8_int32_stages2_shellstream__sum sum (
    .i__acc(_07_),
    .i__negative(align_q__negative),
    .i__x0(align_q__x0),
    .total(sum__code)
  );
endmodule

module mac_int8_int8_int32_stages2_shellstream__align(o__minus_zero, o__x0);
  output o__minus_zero;
  wire o__minus_zero;
  input signed [15:0] o__x0;
  wire signed [15:0] o__x0;
  assign o__minus_zero = 1'h0;
endmodule

module mac_int8_int8_int32_stages2_shellstream__multiply(o__p0__sig, \port$0$2 );
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  input [15:0] \port$0$2 ;
  wire [15:0] \port$0$2 ;
  assign o__p0__sig = $signed(\port$0$2 [7:0]) * $signed(\port$0$2 [15:8]);
endmodule

module mac_int8_int8_int32_stages2_shellstream__sum(total, i__x0, i__negative, i__acc);
  output signed [31:0] total;
  wire signed [31:0] total;
  input signed [15:0] i__x0;
  wire signed [15:0] i__x0;
  input i__negative;
  wire i__negative;
  input [31:0] i__acc;
  wire [31:0] i__acc;
  wire [16:0] _0_;
  wire [32:0] _1_;
  assign _0_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _1_[32], total } = $signed({ _0_[16], _0_ }) + $signed(i__acc);
  assign _1_[31:0] = total;
endmodule
