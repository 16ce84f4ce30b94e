// dot_int8_int8_lanes4_int32
//
// Spec:    dot:a=int8,b=int8,lanes=4,acc=int32
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x int8
//   input  b            32 bits  4 x int8
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = [0x02 (2), 0x80 (-128), 0xfe (-2), 0x00 (0)], b = [0x7f (127), 0x81 (-127), 0xff (-1), 0x01 (1)], acc =
//     0x80000000 (-2147483648) give o = 0x80004080 (-2147467136)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_int8_int8_lanes4_int32(a, b, acc, o);
  input [31:0] a;
  wire [31:0] a;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] acc;
  wire [31:0] acc;
  output [31:0] o;
  wire [31:0] o;
  wire signed [15:0] align__x0;
  wire signed [15:0] align__x1;
  wire signed [15:0] align__x2;
  wire signed [15:0] align__x3;
  dot_int8_int8_lanes4_int32__multiply multiply (
    .o__acc(acc),
    .o__p0__sig(align__x0),
    .o__p1__sig(align__x1),
    .o__p2__sig(align__x2),
    .o__p3__sig(align__x3),
    .\port$0$2 (a),
    .\port$0$34 (b)
  );
  dot_int8_int8_lanes4_int32__sum sum (
    .i__acc(acc),
    .i__x0(align__x0),
    .i__x1(align__x1),
    .i__x2(align__x2),
    .i__x3(align__x3),
    .total(o)
  );
endmodule

module dot_int8_int8_lanes4_int32__align(o__x0, o__x1, o__x2, o__x3, o__minus_zero, o__acc);
  input signed [15:0] o__x0;
  wire signed [15:0] o__x0;
  input signed [15:0] o__x1;
  wire signed [15:0] o__x1;
  input signed [15:0] o__x2;
  wire signed [15:0] o__x2;
  input signed [15:0] o__x3;
  wire signed [15:0] o__x3;
  output o__minus_zero;
  wire o__minus_zero;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  assign o__minus_zero = 1'h0;
endmodule

module dot_int8_int8_lanes4_int32__multiply(\port$0$34 , o__acc, o__p0__sig, o__p1__sig, o__p2__sig, o__p3__sig, \port$0$2 );
  input [31:0] \port$0$34 ;
  wire [31:0] \port$0$34 ;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  output [15:0] o__p1__sig;
  wire [15:0] o__p1__sig;
  output [15:0] o__p2__sig;
  wire [15:0] o__p2__sig;
  output [15:0] o__p3__sig;
  wire [15:0] o__p3__sig;
  input [31:0] \port$0$2 ;
  wire [31:0] \port$0$2 ;
  assign o__p0__sig = $signed(\port$0$2 [7:0]) * $signed(\port$0$34 [7:0]);
  assign o__p1__sig = $signed(\port$0$2 [15:8]) * $signed(\port$0$34 [15:8]);
  assign o__p2__sig = $signed(\port$0$2 [23:16]) * $signed(\port$0$34 [23:16]);
  assign o__p3__sig = $signed(\port$0$2 [31:24]) * $signed(\port$0$34 [31:24]);
endmodule

module dot_int8_int8_lanes4_int32__sum(i__x0, i__x1, i__x2, i__x3, total, i__acc);
  input signed [15:0] i__x0;
  wire signed [15:0] i__x0;
  input signed [15:0] i__x1;
  wire signed [15:0] i__x1;
  input signed [15:0] i__x2;
  wire signed [15:0] i__x2;
  input signed [15:0] i__x3;
  wire signed [15:0] i__x3;
  output signed [31:0] total;
  wire signed [31:0] total;
  input [31:0] i__acc;
  wire [31:0] i__acc;
  wire [16:0] _00_;
  wire [16:0] _01_;
  wire [17:0] _02_;
  wire [16:0] _03_;
  wire [18:0] _04_;
  wire [16:0] _05_;
  wire [19:0] _06_;
  wire [32:0] _07_;
  assign _00_ = $signed(i__x0) + $signed(1'h0);
  assign _01_ = $signed(i__x1) + $signed(1'h0);
  assign _02_ = $signed(_00_) + $signed(_01_);
  assign _03_ = $signed(i__x2) + $signed(1'h0);
  assign _04_ = $signed(_02_) + $signed(_03_);
  assign _05_ = $signed(i__x3) + $signed(1'h0);
  assign _06_ = $signed(_04_) + $signed(_05_);
  assign { _07_[32], total } = $signed({ _06_[19], _06_ }) + $signed(i__acc);
  assign _07_[31:0] = total;
endmodule
