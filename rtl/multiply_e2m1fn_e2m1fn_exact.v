// multiply_e2m1fn_e2m1fn_exact
//
// Spec:    multiply:a=e2m1fn,b=e2m1fn,out=exact
// Latency: none, combinational
// Ports:
//   input  a             4 bits  e2m1fn
//   input  b             4 bits  e2m1fn
//   output o             9 bits  exact
// Example:
//   a = 0x6 (4), b = 0x7 (6) give o = 0x060 (96 * 2**-2 = 24)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e2m1fn_e2m1fn_exact(a, b, o);
  input [3:0] a;
  wire [3:0] a;
  input [3:0] b;
  wire [3:0] b;
  output [8:0] o;
  wire [8:0] o;
  wire align__minus_zero;
  wire align__negative;
  wire signed [8:0] align__x0;
  wire [2:0] multiply__p0__shift;
  wire [3:0] multiply__p0__sig;
  wire [1:0] unpack__a0__shift;
  wire [1:0] unpack__a0__sig;
  wire [1:0] unpack__b0__shift;
  wire [1:0] unpack__b0__sig;
  multiply_e2m1fn_e2m1fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0)
  );
  multiply_e2m1fn_e2m1fn_exact__multiply multiply (
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$0$2 (a[0]),
    .\port$0$4 (a[3:2]),
    .\port$0$6 (b[0]),
    .\port$0$8 (b[3:2]),
    .\port$1$0 (unpack__a0__sig[1]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[1]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  multiply_e2m1fn_e2m1fn_exact__sum sum (
    .i__negative(align__negative),
    .i__x0(align__x0),
    .total(o)
  );
  multiply_e2m1fn_e2m1fn_exact__unpack unpack (
    .code(a),
    .\code$8 (b),
    .\port$1$0 (unpack__a0__sig[1]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[1]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__a0__sig[0] = a[0];
endmodule

module multiply_e2m1fn_e2m1fn_exact__align(i__p0__shift, i__p0__sign, o__x0, o__minus_zero, i__p0__sig);
  input [2:0] i__p0__shift;
  wire [2:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  output signed [8:0] o__x0;
  wire signed [8:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  input [3:0] i__p0__sig;
  wire [3:0] i__p0__sig;
  wire _0_;
  wire _1_;
  wire [10:0] aligned0;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[10:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _0_ = | i__p0__sig;
  assign _1_ = ~ _0_;
  assign o__minus_zero = i__p0__sign & _1_;
endmodule

module multiply_e2m1fn_e2m1fn_exact__multiply(\port$0$4 , \port$0$6 , \port$0$8 , \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , o__p0__sig, o__p0__shift, o__p0__sign, \port$0$2 );
  input [1:0] \port$0$4 ;
  wire [1:0] \port$0$4 ;
  input \port$0$6 ;
  wire \port$0$6 ;
  input [1:0] \port$0$8 ;
  wire [1:0] \port$0$8 ;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input \port$5$0 ;
  wire \port$5$0 ;
  input \port$8$0 ;
  wire \port$8$0 ;
  output [3:0] o__p0__sig;
  wire [3:0] o__p0__sig;
  output [2:0] o__p0__shift;
  wire [2:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  input \port$0$2 ;
  wire \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$5$0 , \port$0$6  };
  assign o__p0__shift = { \port$0$4 [0], \port$4$0  } + { \port$0$8 [0], \port$8$0  };
  assign o__p0__sign = \port$0$4 [1] ^ \port$0$8 [1];
endmodule

module multiply_e2m1fn_e2m1fn_exact__sum(i__x0, total, i__negative);
  input signed [8:0] i__x0;
  wire signed [8:0] i__x0;
  output signed [8:0] total;
  wire signed [8:0] total;
  input i__negative;
  wire i__negative;
  wire [9:0] _0_;
  assign { _0_[9], total } = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign _0_[8:0] = total;
endmodule

module multiply_e2m1fn_e2m1fn_exact__unpack(\code$8 , \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , code);
  input [3:0] \code$8 ;
  wire [3:0] \code$8 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [3:0] code;
  wire [3:0] code;
  multiply_e2m1fn_e2m1fn_exact__unpack__a0 a0 (
    .code(code),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_e2m1fn_e2m1fn_exact__unpack__b0 b0 (
    .code(\code$8 ),
    .\port$5$0 (\port$5$0 ),
    .\port$8$0 (\port$8$0 )
  );
endmodule

module multiply_e2m1fn_e2m1fn_exact__unpack__a0(\port$1$0 , \port$4$0 , code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[1] | _1_;
endmodule

module multiply_e2m1fn_e2m1fn_exact__unpack__b0(\port$5$0 , \port$8$0 , code);
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$5$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$8$0  = code[1] | _1_;
endmodule
