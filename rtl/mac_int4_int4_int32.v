// mac_int4_int4_int32
//
// Spec:    mac:a=int4,b=int4,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             4 bits  int4
//   input  b             4 bits  int4
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x2 (2), b = 0x7 (7), acc = 0x80000000 (-2147483648) give o = 0x8000000e (-2147483634)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int4_int4_int32(a, b, acc, o);
  input [3:0] a;
  wire [3:0] a;
  input [3:0] b;
  wire [3:0] b;
  input [31:0] acc;
  wire [31:0] acc;
  output [31:0] o;
  wire [31:0] o;
  wire signed [7:0] align__x0;
  mac_int4_int4_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .o__acc(acc),
    .o__p0__sig(align__x0)
  );
  mac_int4_int4_int32__sum sum (
    .i__acc(acc),
    .i__x0(align__x0),
    .total(o)
  );
endmodule

module mac_int4_int4_int32__align(o__x0, o__minus_zero, o__acc);
  input signed [7:0] o__x0;
  wire signed [7:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  assign o__minus_zero = 1'h0;
endmodule

module mac_int4_int4_int32__multiply(i__b0__sig, o__acc, o__p0__sig, i__a0__sig);
  input [3:0] i__b0__sig;
  wire [3:0] i__b0__sig;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  input [3:0] i__a0__sig;
  wire [3:0] i__a0__sig;
  assign o__p0__sig = $signed(i__a0__sig) * $signed(i__b0__sig);
endmodule

module mac_int4_int4_int32__sum(i__x0, total, i__acc);
  input signed [7:0] i__x0;
  wire signed [7:0] i__x0;
  output signed [31:0] total;
  wire signed [31:0] total;
  input [31:0] i__acc;
  wire [31:0] i__acc;
  wire [8:0] _0_;
  wire [32:0] _1_;
  assign _0_ = $signed(i__x0) + $signed(1'h0);
  assign { _1_[32], total } = $signed({ _0_[8], _0_ }) + $signed(i__acc);
  assign _1_[31:0] = total;
endmodule
