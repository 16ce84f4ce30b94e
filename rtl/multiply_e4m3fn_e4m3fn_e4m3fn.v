// multiply_e4m3fn_e4m3fn_e4m3fn
//
// Spec:    multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x39 (1.125), b = 0x7d (416) give o = 0x7e (448)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3fn_e4m3fn_e4m3fn(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [7:0] o;
  wire [7:0] o;
  wire clamp__nan;
  wire [4:0] clamp__shift;
  wire clamp__sign;
  wire [4:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire [4:0] normalise__exp;
  wire [13:0] normalise__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  multiply_e4m3fn_e4m3fn_e4m3fn__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$0$10 (b[2:0]),
    .\port$0$14 (b[7:4]),
    .\port$0$2 (a[2:0]),
    .\port$0$6 (a[7:4]),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$6$0 (unpack__b0__sig[3]),
    .\port$9$0 (unpack__b0__shift[0])
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$11$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
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

module multiply_e4m3fn_e4m3fn_e4m3fn__clamp(i__p0__shift, o__sign, o__nan, o__shift, i__p0__sig);
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [4:0] o__shift;
  wire [4:0] o__shift;
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  wire _0_;
  wire [5:0] _1_;
  wire [5:0] _2_;
  assign _0_ = i__p0__shift < 1'h1;
  assign _1_ = i__p0__shift - 1'h1;
  assign { _2_[5], o__shift } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = o__shift;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__multiply(\port$0$6 , \port$0$10 , \port$0$14 , \port$1$0 , \port$4$0 , i__a0__nan, \port$6$0 , \port$9$0 , i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, \port$0$2 );
  input [3:0] \port$0$6 ;
  wire [3:0] \port$0$6 ;
  input [2:0] \port$0$10 ;
  wire [2:0] \port$0$10 ;
  input [3:0] \port$0$14 ;
  wire [3:0] \port$0$14 ;
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

module multiply_e4m3fn_e4m3fn_e4m3fn__normalise(o__sign, o__nan, i__shift, shifted, o__exp, \port$11$0 );
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [4:0] i__shift;
  wire [4:0] i__shift;
  output [13:0] shifted;
  wire [13:0] shifted;
  output [4:0] o__exp;
  wire [4:0] o__exp;
  input [7:0] \port$11$0 ;
  wire [7:0] \port$11$0 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [28:0] _05_;
  wire [5:0] _06_;
  wire [4:0] _07_;
  wire [5:0] _08_;
  wire [5:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [3:0] amount;
  wire at_floor;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty2_4;
  wire empty4_1;
  wire [3:0] leading_zeros;
  wire [4:0] room;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire zeros2_4;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  wire [2:0] zeros8_0;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros[2:0] = empty2_4 ? { empty4_1, zeros8_0[1:0] } : { 2'h3, zeros2_4 };
  assign { _05_[28:14], shifted } = \port$11$0  << amount;
  assign { _06_[5], room } = i__shift + 1'h0;
  assign at_floor = room < { empty2_4, leading_zeros[2:0] };
  assign { _07_[4], amount } = at_floor ? room : { 1'h0, empty2_4, leading_zeros[2:0] };
  assign _08_ = room - { empty2_4, leading_zeros[2:0] };
  assign { _09_[5], o__exp } = at_floor ? 6'h00 : _08_;
  assign _10_ = ~ \port$11$0 [0];
  assign _11_ = ~ \port$11$0 [1];
  assign empty2_1 = _10_ & _11_;
  assign zeros2_1 = ~ \port$11$0 [1];
  assign _12_ = ~ \port$11$0 [2];
  assign _00_ = ~ \port$11$0 [3];
  assign empty2_2 = _12_ & _00_;
  assign zeros2_2 = ~ \port$11$0 [3];
  assign _01_ = ~ \port$11$0 [4];
  assign _02_ = ~ \port$11$0 [5];
  assign empty2_3 = _01_ & _02_;
  assign zeros2_3 = ~ \port$11$0 [5];
  assign _03_ = ~ \port$11$0 [6];
  assign _04_ = ~ \port$11$0 [7];
  assign empty2_4 = _03_ & _04_;
  assign zeros2_4 = ~ \port$11$0 [7];
  assign zeros4_0[0] = empty2_1 ? 1'h0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign leading_zeros[3] = empty2_4;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _05_[13:0] = shifted;
  assign _06_[4:0] = room;
  assign _07_[3:0] = amount;
  assign _09_[4:0] = o__exp;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [13:0] i__sig;
  wire [13:0] i__sig;
  input [4:0] i__exp;
  wire [4:0] i__exp;
  output [7:0] o__code;
  wire [7:0] o__code;
  input i__sign;
  wire i__sign;
  wire [5:0] _00_;
  wire _01_;
  wire _02_;
  wire [10:0] _03_;
  wire [9:0] _04_;
  wire _05_;
  wire [5:0] exponent;
  wire [9:0] magnitude;
  wire up;
  assign _02_ = _01_ | i__sig[10];
  assign up = i__sig[9] & _02_;
  assign { _03_[10], magnitude } = { exponent, i__sig[12:10] } + up;
  assign _05_ = magnitude > 7'h7e;
  assign _04_ = _05_ ? 10'h07e : magnitude;
  assign o__code = i__nan ? 8'h7f : { i__sign, _04_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[13] ? _00_ : 6'h00;
  assign _01_ = | i__sig[8:0];
  assign _03_[9:0] = magnitude;
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__unpack(\code$10 , \port$1$0 , \port$4$0 , o__a0__nan, \port$6$0 , \port$9$0 , o__b0__nan, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
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
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_e4m3fn_e4m3fn_e4m3fn__unpack__b0 b0 (
    .code(\code$10 ),
    .o__nan(o__b0__nan),
    .\port$6$0 (\port$6$0 ),
    .\port$9$0 (\port$9$0 )
  );
endmodule

module multiply_e4m3fn_e4m3fn_e4m3fn__unpack__a0(\port$1$0 , \port$4$0 , o__nan, code);
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

module multiply_e4m3fn_e4m3fn_e4m3fn__unpack__b0(\port$6$0 , \port$9$0 , o__nan, code);
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
