// multiply_int8_int8_exact
//
// Spec:    multiply:a=int8,b=int8,out=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             8 bits  int8
//   output o            16 bits  exact
// Example:
//   a = 0x02 (2), b = 0x7f (127) give o = 0x00fe (254)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_int8_int8_exact(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire signed [15:0] align__x0;
  multiply_int8_int8_exact__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .o__p0__sig(align__x0)
  );
  multiply_int8_int8_exact__sum sum (
    .i__x0(align__x0),
    .total(o)
  );
endmodule

module multiply_int8_int8_exact__align(o__minus_zero, o__x0);
  output o__minus_zero;
  wire o__minus_zero;
  input signed [15:0] o__x0;
  wire signed [15:0] o__x0;
  assign o__minus_zero = 1'h0;
endmodule

module multiply_int8_int8_exact__multiply(i__b0__sig, o__p0__sig, i__a0__sig);
  input [7:0] i__b0__sig;
  wire [7:0] i__b0__sig;
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  input [7:0] i__a0__sig;
  wire [7:0] i__a0__sig;
  assign o__p0__sig = $signed(i__a0__sig) * $signed(i__b0__sig);
endmodule

module multiply_int8_int8_exact__sum(total, i__x0);
  output signed [15:0] total;
  wire signed [15:0] total;
  input signed [15:0] i__x0;
  wire signed [15:0] i__x0;
  wire [16:0] _0_;
  assign { _0_[16], total } = $signed(i__x0) + $signed(1'h0);
  assign _0_[15:0] = total;
endmodule
