// mac_e5m2_e5m2_exact
//
// Spec:    mac:a=e5m2,b=e5m2,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   input  acc          81 bits  exact
//   output o            81 bits  exact
// Example:
//   a = 0x7b (57344), b = 0x7c (inf), acc = 0x0ffffffffffffffffffff (1208925819614629174706175 * 2**-32 =
//     2.81474977e+14) give o = 0x100000000000000000000 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e5m2_e5m2_exact(a, b, acc, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  input [80:0] acc;
  wire [80:0] acc;
  output [80:0] o;
  wire [80:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [64:0] align__x0;
  wire multiply__p0__inf;
  wire multiply__p0__nan;
  wire [5:0] multiply__p0__shift;
  wire [5:0] multiply__p0__sig;
  wire unpack__a0__inf;
  wire unpack__a0__nan;
  wire [4:0] unpack__a0__shift;
  wire [2:0] unpack__a0__sig;
  wire unpack__b0__inf;
  wire unpack__b0__nan;
  wire [4:0] unpack__b0__shift;
  wire [2:0] unpack__b0__sig;
  mac_e5m2_e5m2_exact__align align (
    .i__p0__inf(multiply__p0__inf),
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
  mac_e5m2_e5m2_exact__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__acc(acc),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$0$10 (b[1:0]),
    .\port$0$13 (b[7:3]),
    .\port$0$2 (a[1:0]),
    .\port$0$5 (a[7:3]),
    .\port$1$0 (unpack__a0__sig[2]),
    .\port$12$0 (unpack__b0__sig[2]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  mac_e5m2_e5m2_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_e5m2_e5m2_exact__unpack unpack (
    .code(a),
    .\code$12 (b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__acc(acc),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .\port$1$0 (unpack__a0__sig[2]),
    .\port$12$0 (unpack__b0__sig[2]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__a0__sig[1:0] = a[1:0];
endmodule

module mac_e5m2_e5m2_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__inf, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [5:0] i__p0__sig;
  wire [5:0] i__p0__sig;
  input [5:0] i__p0__shift;
  wire [5:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__inf;
  wire i__p0__inf;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [64:0] o__x0;
  wire signed [64:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [80:0] o__acc;
  wire [80:0] o__acc;
  wire [68:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [66:0] aligned0;
  assign { _00_[68:67], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[66:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _06_ = | i__p0__sig;
  assign _07_ = ~ _06_;
  assign o__minus_zero = i__p0__sign & _07_;
  assign _08_ = ~ i__p0__sign;
  assign _09_ = i__p0__inf & _08_;
  assign _01_ = i__p0__inf & i__p0__sign;
  assign _02_ = _09_ & _01_;
  assign o__nan = i__p0__nan | _02_;
  assign _03_ = ~ i__p0__sign;
  assign _04_ = i__p0__inf & _03_;
  assign _05_ = i__p0__inf & i__p0__sign;
  assign o__inf = _04_ | _05_;
  assign o__inf_sign = i__p0__inf & i__p0__sign;
  assign _00_[66:0] = aligned0;
endmodule

module mac_e5m2_e5m2_exact__multiply(\port$0$5 , \port$0$10 , \port$0$13 , o__acc, \port$1$0 , \port$4$0 , i__a0__inf, i__a0__nan, \port$12$0 , \port$15$0 , i__b0__inf, i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__inf, o__p0__nan, \port$0$2 );
  input [4:0] \port$0$5 ;
  wire [4:0] \port$0$5 ;
  input [1:0] \port$0$10 ;
  wire [1:0] \port$0$10 ;
  input [4:0] \port$0$13 ;
  wire [4:0] \port$0$13 ;
  input [80:0] o__acc;
  wire [80:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input i__a0__inf;
  wire i__a0__inf;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$12$0 ;
  wire \port$12$0 ;
  input \port$15$0 ;
  wire \port$15$0 ;
  input i__b0__inf;
  wire i__b0__inf;
  input i__b0__nan;
  wire i__b0__nan;
  output [5:0] o__p0__sig;
  wire [5:0] o__p0__sig;
  output [5:0] o__p0__shift;
  wire [5:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__inf;
  wire o__p0__inf;
  output o__p0__nan;
  wire o__p0__nan;
  input [1:0] \port$0$2 ;
  wire [1:0] \port$0$2 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$12$0 , \port$0$10  };
  assign o__p0__shift = { \port$0$5 [3:0], \port$4$0  } + { \port$0$13 [3:0], \port$15$0  };
  assign o__p0__sign = \port$0$5 [4] ^ \port$0$13 [4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _00_ = i__a0__nan | i__b0__nan;
  assign _04_ = ~ i__b0__inf;
  assign _05_ = | { \port$12$0 , \port$0$10  };
  assign _06_ = ~ _05_;
  assign _07_ = _04_ & _06_;
  assign _08_ = i__a0__inf & _07_;
  assign _09_ = ~ i__a0__inf;
  assign _10_ = | { \port$1$0 , \port$0$2  };
  assign _11_ = ~ _10_;
  assign _01_ = _09_ & _11_;
  assign _02_ = i__b0__inf & _01_;
  assign _03_ = _08_ | _02_;
  assign o__p0__nan = _00_ | _03_;
endmodule

module mac_e5m2_e5m2_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [64:0] i__x0;
  wire signed [64:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [80:0] o__code;
  wire [80:0] o__code;
  input [80:0] i__acc;
  wire [80:0] i__acc;
  wire [65:0] _00_;
  wire [81:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [80:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 81'h100000000000000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 81'h100000000000000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[81], total } = $signed({ _00_[65], _00_ }) + $signed(i__acc);
  assign _01_[80:0] = total;
endmodule

module mac_e5m2_e5m2_exact__unpack(\code$12 , o__acc, \port$1$0 , \port$4$0 , o__a0__inf, o__a0__nan, \port$12$0 , \port$15$0 , o__b0__inf, o__b0__nan, code);
  input [7:0] \code$12 ;
  wire [7:0] \code$12 ;
  input [80:0] o__acc;
  wire [80:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__a0__inf;
  wire o__a0__inf;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__b0__inf;
  wire o__b0__inf;
  output o__b0__nan;
  wire o__b0__nan;
  input [7:0] code;
  wire [7:0] code;
  mac_e5m2_e5m2_exact__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  mac_e5m2_e5m2_exact__unpack__b0 b0 (
    .code(\code$12 ),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .\port$12$0 (\port$12$0 ),
    .\port$15$0 (\port$15$0 )
  );
endmodule

module mac_e5m2_e5m2_exact__unpack__a0(\port$1$0 , \port$4$0 , o__inf, o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$1$0  = | code[6:2];
  assign _00_ = | code[6:2];
  assign _01_ = ~ _00_;
  assign \port$4$0  = code[2] | _01_;
  assign _02_ = & code[6:2];
  assign _03_ = | code[1:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[6:2];
  assign _06_ = | code[1:0];
  assign o__nan = _05_ & _06_;
endmodule

module mac_e5m2_e5m2_exact__unpack__b0(\port$12$0 , \port$15$0 , o__inf, o__nan, code);
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$12$0  = | code[6:2];
  assign _00_ = | code[6:2];
  assign _01_ = ~ _00_;
  assign \port$15$0  = code[2] | _01_;
  assign _02_ = & code[6:2];
  assign _03_ = | code[1:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[6:2];
  assign _06_ = | code[1:0];
  assign o__nan = _05_ & _06_;
endmodule
