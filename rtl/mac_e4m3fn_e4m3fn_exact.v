// mac_e4m3fn_e4m3fn_exact
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          53 bits  exact
//   output o            53 bits  exact
// Example:
//   a = 0x39 (1.125), b = 0x7d (416), acc = 0x0fffffffffffff (4503599627370495 * 2**-18 = 1.71798692e+10) give o =
//     0x100000074fffff (-4503599504687105 * 2**-18 = -1.71798687e+10)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_exact(a, b, acc, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  input [52:0] acc;
  wire [52:0] acc;
  output [52:0] o;
  wire [52:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [36:0] align__x0;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  mac_e4m3fn_e4m3fn_exact__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__acc(acc),
    .o__inf(align__inf),
    .o__inf_sign(align__inf_sign),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0)
  );
  mac_e4m3fn_e4m3fn_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$0$10 (b[2:0]),
    .\port$0$14 (b[7:4]),
    .\port$0$2 (a[2:0]),
    .\port$0$6 (a[7:4]),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$6$0 (unpack__b0__sig[3]),
    .\port$9$0 (unpack__b0__shift[0])
  );
  mac_e4m3fn_e4m3fn_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_e4m3fn_e4m3fn_exact__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$6$0 (unpack__b0__sig[3]),
    .\port$9$0 (unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module mac_e4m3fn_e4m3fn_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [36:0] o__x0;
  wire signed [36:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [52:0] o__acc;
  wire [52:0] o__acc;
  wire _0_;
  wire _1_;
  wire [38:0] aligned0;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[38:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _0_ = | i__p0__sig;
  assign _1_ = ~ _0_;
  assign o__minus_zero = i__p0__sign & _1_;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_e4m3fn_e4m3fn_exact__multiply(\port$0$6 , \port$0$10 , \port$0$14 , o__acc, \port$1$0 , \port$4$0 , i__a0__nan, \port$6$0 , \port$9$0 , i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, \port$0$2 );
  input [3:0] \port$0$6 ;
  wire [3:0] \port$0$6 ;
  input [2:0] \port$0$10 ;
  wire [2:0] \port$0$10 ;
  input [3:0] \port$0$14 ;
  wire [3:0] \port$0$14 ;
  input [52:0] o__acc;
  wire [52:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$6$0 ;
  wire \port$6$0 ;
  input \port$9$0 ;
  wire \port$9$0 ;
  input i__b0__nan;
  wire i__b0__nan;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input [2:0] \port$0$2 ;
  wire [2:0] \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$6$0 , \port$0$10  };
  assign o__p0__shift = { \port$0$6 [2:0], \port$4$0  } + { \port$0$14 [2:0], \port$9$0  };
  assign o__p0__sign = \port$0$6 [3] ^ \port$0$14 [3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_e4m3fn_e4m3fn_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [36:0] i__x0;
  wire signed [36:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [52:0] o__code;
  wire [52:0] o__code;
  input [52:0] i__acc;
  wire [52:0] i__acc;
  wire [37:0] _00_;
  wire [53:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [52:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 53'h10000000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 53'h10000000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[53], total } = $signed({ _00_[37], _00_ }) + $signed(i__acc);
  assign _01_[52:0] = total;
endmodule

module mac_e4m3fn_e4m3fn_exact__unpack(\code$10 , o__acc, \port$1$0 , \port$4$0 , o__a0__nan, \port$6$0 , \port$9$0 , o__b0__nan, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  input [52:0] o__acc;
  wire [52:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$6$0 ;
  wire \port$6$0 ;
  output \port$9$0 ;
  wire \port$9$0 ;
  output o__b0__nan;
  wire o__b0__nan;
  input [7:0] code;
  wire [7:0] code;
  mac_e4m3fn_e4m3fn_exact__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  mac_e4m3fn_e4m3fn_exact__unpack__b0 b0 (
    .code(\code$10 ),
    .o__nan(o__b0__nan),
    .\port$6$0 (\port$6$0 ),
    .\port$9$0 (\port$9$0 )
  );
endmodule

module mac_e4m3fn_e4m3fn_exact__unpack__a0(\port$1$0 , \port$4$0 , o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module mac_e4m3fn_e4m3fn_exact__unpack__b0(\port$6$0 , \port$9$0 , o__nan, code);
  output \port$6$0 ;
  wire \port$6$0 ;
  output \port$9$0 ;
  wire \port$9$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$6$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$9$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule
