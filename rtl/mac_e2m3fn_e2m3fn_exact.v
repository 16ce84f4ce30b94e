// mac_e2m3fn_e2m3fn_exact
//
// Spec:    mac:a=e2m3fn,b=e2m3fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             6 bits  e2m3fn
//   input  b             6 bits  e2m3fn
//   input  acc          29 bits  exact
//   output o            29 bits  exact
// Example:
//   a = 0x09 (1.125), b = 0x1e (7), acc = 0x0fffffff (268435455 * 2**-6 = 4194303.98) give o = 0x100001f7
//     (-268434953 * 2**-6 = -4194296.14)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e2m3fn_e2m3fn_exact(a, b, acc, o);
  input [5:0] a;
  wire [5:0] a;
  input [5:0] b;
  wire [5:0] b;
  input [28:0] acc;
  wire [28:0] acc;
  output [28:0] o;
  wire [28:0] o;
  wire align__minus_zero;
  wire align__negative;
  wire signed [12:0] align__x0;
  wire [2:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire [1:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire [1:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  mac_e2m3fn_e2m3fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__acc(acc),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0)
  );
  mac_e2m3fn_e2m3fn_exact__multiply multiply (
    .o__acc(acc),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$0$12 (b[5:4]),
    .\port$0$2 (a[2:0]),
    .\port$0$6 (a[5:4]),
    .\port$0$8 (b[2:0]),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[3]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  mac_e2m3fn_e2m3fn_exact__sum sum (
    .i__acc(acc),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .total(o)
  );
  mac_e2m3fn_e2m3fn_exact__unpack unpack (
    .code(a),
    .\code$8 (b),
    .o__acc(acc),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[3]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  assign unpack__b0__shift[1] = b[4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[1] = a[4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module mac_e2m3fn_e2m3fn_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, o__x0, o__minus_zero, o__acc);
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  input [2:0] i__p0__shift;
  wire [2:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  output signed [12:0] o__x0;
  wire signed [12:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  input [28:0] o__acc;
  wire [28:0] o__acc;
  wire _0_;
  wire _1_;
  wire [14:0] aligned0;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[14:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _0_ = | i__p0__sig;
  assign _1_ = ~ _0_;
  assign o__minus_zero = i__p0__sign & _1_;
endmodule

module mac_e2m3fn_e2m3fn_exact__multiply(\port$0$6 , \port$0$8 , \port$0$12 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , o__p0__sig, o__p0__shift, o__p0__sign, \port$0$2 );
  input [1:0] \port$0$6 ;
  wire [1:0] \port$0$6 ;
  input [2:0] \port$0$8 ;
  wire [2:0] \port$0$8 ;
  input [1:0] \port$0$12 ;
  wire [1:0] \port$0$12 ;
  input [28:0] o__acc;
  wire [28:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input \port$5$0 ;
  wire \port$5$0 ;
  input \port$8$0 ;
  wire \port$8$0 ;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [2:0] o__p0__shift;
  wire [2:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  input [2:0] \port$0$2 ;
  wire [2:0] \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$5$0 , \port$0$8  };
  assign o__p0__shift = { \port$0$6 [0], \port$4$0  } + { \port$0$12 [0], \port$8$0  };
  assign o__p0__sign = \port$0$6 [1] ^ \port$0$12 [1];
endmodule

module mac_e2m3fn_e2m3fn_exact__sum(i__negative, i__x0, total, i__acc);
  input i__negative;
  wire i__negative;
  input signed [12:0] i__x0;
  wire signed [12:0] i__x0;
  output signed [28:0] total;
  wire signed [28:0] total;
  input [28:0] i__acc;
  wire [28:0] i__acc;
  wire [13:0] _0_;
  wire [29:0] _1_;
  assign _0_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _1_[29], total } = $signed({ _0_[13], _0_ }) + $signed(i__acc);
  assign _1_[28:0] = total;
endmodule

module mac_e2m3fn_e2m3fn_exact__unpack(\code$8 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , code);
  input [5:0] \code$8 ;
  wire [5:0] \code$8 ;
  input [28:0] o__acc;
  wire [28:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [5:0] code;
  wire [5:0] code;
  mac_e2m3fn_e2m3fn_exact__unpack__a0 a0 (
    .code(code),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  mac_e2m3fn_e2m3fn_exact__unpack__b0 b0 (
    .code(\code$8 ),
    .\port$5$0 (\port$5$0 ),
    .\port$8$0 (\port$8$0 )
  );
endmodule

module mac_e2m3fn_e2m3fn_exact__unpack__a0(\port$1$0 , \port$4$0 , code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  input [5:0] code;
  wire [5:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[4:3];
  assign _0_ = | code[4:3];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[3] | _1_;
endmodule

module mac_e2m3fn_e2m3fn_exact__unpack__b0(\port$5$0 , \port$8$0 , code);
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [5:0] code;
  wire [5:0] code;
  wire _0_;
  wire _1_;
  assign \port$5$0  = | code[4:3];
  assign _0_ = | code[4:3];
  assign _1_ = ~ _0_;
  assign \port$8$0  = code[3] | _1_;
endmodule
