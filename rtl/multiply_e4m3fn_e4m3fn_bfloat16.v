// multiply_e4m3fn_e4m3fn_bfloat16
//
// Spec:    multiply:a=e4m3fn,b=e4m3fn,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o            16 bits  bfloat16
// Example:
//   a = 0x39 (1.125), b = 0x7d (416) give o = 0x43ea (468)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3fn_e4m3fn_bfloat16(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire clamp__nan;
  wire [4:0] clamp__shift;
  wire [7:0] clamp__sig;
  wire clamp__sign;
  wire [4:0] multiply__p0__shift;
  wire [7:0] normalise__exp;
  wire [7:0] normalise__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  multiply_e4m3fn_e4m3fn_bfloat16__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sig(clamp__sig),
    .o__sign(clamp__sign)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(clamp__sig),
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
  multiply_e4m3fn_e4m3fn_bfloat16__normalise normalise (
    .i__shift(clamp__shift),
    .i__sig(clamp__sig),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .shifted(normalise__sig)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack unpack (
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

module multiply_e4m3fn_e4m3fn_bfloat16__clamp(i__p0__shift, o__sign, o__nan, o__shift, o__sig);
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [4:0] o__shift;
  wire [4:0] o__shift;
  input [7:0] o__sig;
  wire [7:0] o__sig;
  wire _0_;
  wire [5:0] _1_;
  wire [5:0] _2_;
  assign _0_ = i__p0__shift < 1'h0;
  assign _1_ = i__p0__shift - 1'h0;
  assign { _2_[5], o__shift } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = o__shift;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__multiply(\port$0$6 , \port$0$10 , \port$0$14 , \port$1$0 , \port$4$0 , i__a0__nan, \port$6$0 , \port$9$0 , i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, \port$0$2 );
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

module multiply_e4m3fn_e4m3fn_bfloat16__normalise(o__sign, o__nan, i__shift, shifted, o__exp, i__sig);
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [4:0] i__shift;
  wire [4:0] i__shift;
  output [7:0] shifted;
  wire [7:0] shifted;
  output [7:0] o__exp;
  wire [7:0] o__exp;
  input [7:0] i__sig;
  wire [7:0] i__sig;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [22:0] _05_;
  wire [7:0] _06_;
  wire [8:0] _07_;
  wire [8:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [3:0] amount;
  wire at_floor;
  wire empty2_0;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty4_0;
  wire empty4_1;
  wire empty8_0;
  wire [3:0] leading_zeros;
  wire [7:0] room;
  wire zeros2_0;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  wire [2:0] zeros8_0;
  assign _00_ = ~ i__sig[0];
  assign _04_ = ~ i__sig[1];
  assign empty2_0 = _00_ & _04_;
  assign zeros2_0 = ~ i__sig[1];
  assign _09_ = ~ i__sig[2];
  assign _10_ = ~ i__sig[3];
  assign empty2_1 = _09_ & _10_;
  assign zeros2_1 = ~ i__sig[3];
  assign _11_ = ~ i__sig[4];
  assign _01_ = ~ i__sig[5];
  assign empty2_2 = _11_ & _01_;
  assign zeros2_2 = ~ i__sig[5];
  assign _02_ = ~ i__sig[6];
  assign _03_ = ~ i__sig[7];
  assign empty2_3 = _02_ & _03_;
  assign zeros2_3 = ~ i__sig[7];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign { _05_[22:8], shifted } = i__sig << amount;
  assign room = i__shift + 7'h71;
  assign at_floor = room < leading_zeros;
  assign { _06_[7:4], amount } = at_floor ? room : { 4'h0, leading_zeros };
  assign _07_ = room - leading_zeros;
  assign { _08_[8], o__exp } = at_floor ? 9'h000 : _07_;
  assign _05_[7:0] = shifted;
  assign _06_[3:0] = amount;
  assign _08_[7:0] = o__exp;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [7:0] i__sig;
  wire [7:0] i__sig;
  input [7:0] i__exp;
  wire [7:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
  input i__sign;
  wire i__sign;
  wire [8:0] _00_;
  wire [17:0] _01_;
  wire _02_;
  wire [16:0] _03_;
  wire [16:0] _04_;
  wire [8:0] exponent;
  wire [16:0] magnitude;
  assign exponent = i__sig[7] ? _00_ : 9'h000;
  assign { _01_[17], magnitude } = { exponent, i__sig[6:0] } + 1'h0;
  assign _02_ = magnitude > 15'h7f7f;
  assign _03_ = _02_ ? 17'h07f7f : magnitude;
  assign _04_ = _02_ ? 17'h07f80 : _03_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _04_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign _01_[16:0] = magnitude;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack(\code$10 , \port$1$0 , \port$4$0 , o__a0__nan, \port$6$0 , \port$9$0 , o__b0__nan, code);
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
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__b0 b0 (
    .code(\code$10 ),
    .o__nan(o__b0__nan),
    .\port$6$0 (\port$6$0 ),
    .\port$9$0 (\port$9$0 )
  );
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack__a0(\port$1$0 , \port$4$0 , o__nan, code);
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

module multiply_e4m3fn_e4m3fn_bfloat16__unpack__b0(\port$6$0 , \port$9$0 , o__nan, code);
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
