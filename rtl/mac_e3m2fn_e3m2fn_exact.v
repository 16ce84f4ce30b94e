// mac_e3m2fn_e3m2fn_exact
//
// Spec:    mac:a=e3m2fn,b=e3m2fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             6 bits  e3m2fn
//   input  b             6 bits  e3m2fn
//   input  acc          35 bits  exact
//   output o            35 bits  exact
// Example:
//   a = 0x0c (1), b = 0x0d (1.25), acc = 0x3ffffffff (17179869183 * 2**-8 = 67108864) give o = 0x40000013f
//     (-17179868865 * 2**-8 = -67108862.8)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e3m2fn_e3m2fn_exact(a, b, acc, o);
  input [5:0] a;
  wire [5:0] a;
  input [5:0] b;
  wire [5:0] b;
  input [34:0] acc;
  wire [34:0] acc;
  output [34:0] o;
  wire [34:0] o;
  wire align__minus_zero;
  wire align__negative;
  wire signed [18:0] align__x0;
  wire [3:0] multiply__p0__shift;
  wire [5:0] multiply__p0__sig;
  wire [2:0] unpack__a0__shift;
  wire [2:0] unpack__a0__sig;
  wire [2:0] unpack__b0__shift;
  wire [2:0] unpack__b0__sig;
  mac_e3m2fn_e3m2fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__acc(acc),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0)
  );
  mac_e3m2fn_e3m2fn_exact__multiply multiply (
    .o__acc(acc),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$0$11 (b[5:3]),
    .\port$0$2 (a[1:0]),
    .\port$0$5 (a[5:3]),
    .\port$0$8 (b[1:0]),
    .\port$1$0 (unpack__a0__sig[2]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[2]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  mac_e3m2fn_e3m2fn_exact__sum sum (
    .i__acc(acc),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .total(o)
  );
  mac_e3m2fn_e3m2fn_exact__unpack unpack (
    .code(a),
    .\code$8 (b),
    .o__acc(acc),
    .\port$1$0 (unpack__a0__sig[2]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$5$0 (unpack__b0__sig[2]),
    .\port$8$0 (unpack__b0__shift[0])
  );
  assign unpack__b0__shift[2:1] = b[4:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[2:1] = a[4:3];
  assign unpack__a0__sig[1:0] = a[1:0];
endmodule

module mac_e3m2fn_e3m2fn_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, o__x0, o__minus_zero, o__acc);
  input [5:0] i__p0__sig;
  wire [5:0] i__p0__sig;
  input [3:0] i__p0__shift;
  wire [3:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  output signed [18:0] o__x0;
  wire signed [18:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  input [34:0] o__acc;
  wire [34:0] o__acc;
  wire _0_;
  wire _1_;
  wire [20:0] aligned0;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[20:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _0_ = | i__p0__sig;
  assign _1_ = ~ _0_;
  assign o__minus_zero = i__p0__sign & _1_;
endmodule

module mac_e3m2fn_e3m2fn_exact__multiply(\port$0$5 , \port$0$8 , \port$0$11 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , o__p0__sig, o__p0__shift, o__p0__sign, \port$0$2 );
  input [2:0] \port$0$5 ;
  wire [2:0] \port$0$5 ;
  input [1:0] \port$0$8 ;
  wire [1:0] \port$0$8 ;
  input [2:0] \port$0$11 ;
  wire [2:0] \port$0$11 ;
  input [34:0] o__acc;
  wire [34:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input \port$5$0 ;
  wire \port$5$0 ;
  input \port$8$0 ;
  wire \port$8$0 ;
  output [5:0] o__p0__sig;
  wire [5:0] o__p0__sig;
  output [3:0] o__p0__shift;
  wire [3:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  input [1:0] \port$0$2 ;
  wire [1:0] \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$5$0 , \port$0$8  };
  assign o__p0__shift = { \port$0$5 [1:0], \port$4$0  } + { \port$0$11 [1:0], \port$8$0  };
  assign o__p0__sign = \port$0$5 [2] ^ \port$0$11 [2];
endmodule

module mac_e3m2fn_e3m2fn_exact__sum(i__negative, i__x0, total, i__acc);
  input i__negative;
  wire i__negative;
  input signed [18:0] i__x0;
  wire signed [18:0] i__x0;
  output signed [34:0] total;
  wire signed [34:0] total;
  input [34:0] i__acc;
  wire [34:0] i__acc;
  wire [19:0] _0_;
  wire [35:0] _1_;
  assign _0_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _1_[35], total } = $signed({ _0_[19], _0_ }) + $signed(i__acc);
  assign _1_[34:0] = total;
endmodule

module mac_e3m2fn_e3m2fn_exact__unpack(\code$8 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , code);
  input [5:0] \code$8 ;
  wire [5:0] \code$8 ;
  input [34:0] o__acc;
  wire [34:0] o__acc;
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
  mac_e3m2fn_e3m2fn_exact__unpack__a0 a0 (
    .code(code),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  mac_e3m2fn_e3m2fn_exact__unpack__b0 b0 (
    .code(\code$8 ),
    .\port$5$0 (\port$5$0 ),
    .\port$8$0 (\port$8$0 )
  );
endmodule

module mac_e3m2fn_e3m2fn_exact__unpack__a0(\port$1$0 , \port$4$0 , code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  input [5:0] code;
  wire [5:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[4:2];
  assign _0_ = | code[4:2];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[2] | _1_;
endmodule

module mac_e3m2fn_e3m2fn_exact__unpack__b0(\port$5$0 , \port$8$0 , code);
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [5:0] code;
  wire [5:0] code;
  wire _0_;
  wire _1_;
  assign \port$5$0  = | code[4:2];
  assign _0_ = | code[4:2];
  assign _1_ = ~ _0_;
  assign \port$8$0  = code[2] | _1_;
endmodule
