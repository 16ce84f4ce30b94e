// mac_int8_int8_int32sat
//
// Spec:    mac:a=int8,b=int8,acc=int32sat
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             8 bits  int8
//   input  acc          32 bits  int32sat
//   output o            32 bits  int32sat
// Example:
//   a = 0x02 (2), b = 0x7f (127), acc = 0x80000000 (-2147483648) give o = 0x800000fe (-2147483394)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_int8_int32sat(a, b, acc, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  input [31:0] acc;
  wire [31:0] acc;
  output [31:0] o;
  wire [31:0] o;
  wire signed [15:0] align__x0;
  mac_int8_int8_int32sat__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .o__acc(acc),
    .o__p0__sig(align__x0)
  );
  mac_int8_int8_int32sat__sum sum (
    .i__acc(acc),
    .i__x0(align__x0),
    .o__code(o)
  );
endmodule

module mac_int8_int8_int32sat__align(o__x0, o__minus_zero, o__acc);
  input signed [15:0] o__x0;
  wire signed [15:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  assign o__minus_zero = 1'h0;
endmodule

module mac_int8_int8_int32sat__multiply(i__b0__sig, o__acc, o__p0__sig, i__a0__sig);
  input [7:0] i__b0__sig;
  wire [7:0] i__b0__sig;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  input [7:0] i__a0__sig;
  wire [7:0] i__a0__sig;
  assign o__p0__sig = $signed(i__a0__sig) * $signed(i__b0__sig);
endmodule

module mac_int8_int8_int32sat__sum(i__x0, o__code, i__acc);
  input signed [15:0] i__x0;
  wire signed [15:0] i__x0;
  output [31:0] o__code;
  wire [31:0] o__code;
  input [31:0] i__acc;
  wire [31:0] i__acc;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [31:0] _05_;
  wire signed [33:0] total;
  assign total[32:0] = $signed({ _00_[16], _00_ }) + $signed(i__acc);
  assign _01_ = & { total[32], total[32:31] };
  assign _02_ = | { total[32], total[32:31] };
  assign _03_ = ~ _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = total[32] ? 32'd2147483648 : 32'd2147483647;
  assign o__code = _04_ ? total[31:0] : _05_;
  assign _00_ = $signed(i__x0) + $signed(1'h0);
  assign total[33] = total[32];
endmodule
