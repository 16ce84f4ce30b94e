// multiply_bfloat16_bfloat16_bfloat16
//
// Spec:    multiply:a=bfloat16,b=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x7f81 (NaN), b = 0x7fbf (NaN) give o = 0x7fc0 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_bfloat16_bfloat16_bfloat16(a, b, o);
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire clamp__inf;
  wire clamp__nan;
  wire [8:0] clamp__shift;
  wire clamp__sign;
  wire [8:0] multiply__p0__shift;
  wire [15:0] multiply__p0__sig;
  wire [8:0] normalise__exp;
  wire [25:0] normalise__sig;
  wire unpack__a0__inf;
  wire unpack__a0__nan;
  wire [7:0] unpack__a0__shift;
  wire [7:0] unpack__a0__sig;
  wire unpack__b0__inf;
  wire unpack__b0__nan;
  wire [7:0] unpack__b0__shift;
  wire [7:0] unpack__b0__sig;
  multiply_bfloat16_bfloat16_bfloat16__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_bfloat16_bfloat16_bfloat16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(clamp__inf),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$0$10 (a[15:8]),
    .\port$0$18 (b[6:0]),
    .\port$0$2 (a[6:0]),
    .\port$0$26 (b[15:8]),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$12$0 (unpack__b0__sig[7]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  multiply_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$23$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_bfloat16_bfloat16_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .\code$12 (b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$12$0 (unpack__b0__sig[7]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module multiply_bfloat16_bfloat16_bfloat16__clamp(i__p0__shift, o__sign, o__inf, o__nan, o__shift, i__p0__sig);
  input [8:0] i__p0__shift;
  wire [8:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  output [8:0] o__shift;
  wire [8:0] o__shift;
  input [15:0] i__p0__sig;
  wire [15:0] i__p0__sig;
  wire _0_;
  wire [9:0] _1_;
  wire [9:0] _2_;
  assign _0_ = i__p0__shift < 7'h75;
  assign _1_ = i__p0__shift - 7'h75;
  assign { _2_[9], o__shift } = _0_ ? 10'h000 : _1_;
  assign _2_[8:0] = o__shift;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__multiply(\port$0$10 , \port$0$18 , \port$0$26 , \port$1$0 , \port$4$0 , i__a0__inf, i__a0__nan, \port$12$0 , \port$15$0 , i__b0__inf, i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__inf, o__p0__nan, \port$0$2 );
  input [7:0] \port$0$10 ;
  wire [7:0] \port$0$10 ;
  input [6:0] \port$0$18 ;
  wire [6:0] \port$0$18 ;
  input [7:0] \port$0$26 ;
  wire [7:0] \port$0$26 ;
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
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  output [8:0] o__p0__shift;
  wire [8:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__inf;
  wire o__p0__inf;
  output o__p0__nan;
  wire o__p0__nan;
  input [6:0] \port$0$2 ;
  wire [6:0] \port$0$2 ;
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
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$12$0 , \port$0$18  };
  assign o__p0__shift = { \port$0$10 [6:0], \port$4$0  } + { \port$0$26 [6:0], \port$15$0  };
  assign o__p0__sign = \port$0$10 [7] ^ \port$0$26 [7];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _00_ = i__a0__nan | i__b0__nan;
  assign _04_ = ~ i__b0__inf;
  assign _05_ = | { \port$12$0 , \port$0$18  };
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

module multiply_bfloat16_bfloat16_bfloat16__normalise(o__sign, o__inf, o__nan, i__shift, shifted, o__exp, \port$23$0 );
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  input [8:0] i__shift;
  wire [8:0] i__shift;
  output [25:0] shifted;
  wire [25:0] shifted;
  output [8:0] o__exp;
  wire [8:0] o__exp;
  input [15:0] \port$23$0 ;
  wire [15:0] \port$23$0 ;
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
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [56:0] _16_;
  wire [9:0] _17_;
  wire [8:0] _18_;
  wire [9:0] _19_;
  wire [9:0] _20_;
  wire [4:0] amount;
  wire at_floor;
  wire empty16_1;
  wire empty2_10;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty2_7;
  wire empty2_8;
  wire empty2_9;
  wire empty4_2;
  wire empty4_3;
  wire empty4_4;
  wire empty8_1;
  wire [4:0] leading_zeros;
  wire [8:0] room;
  wire [3:0] zeros16_0;
  wire [3:0] zeros16_1;
  wire zeros2_10;
  wire zeros2_3;
  wire zeros2_4;
  wire zeros2_5;
  wire zeros2_6;
  wire zeros2_7;
  wire zeros2_8;
  wire zeros2_9;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_2;
  wire [1:0] zeros4_3;
  wire [1:0] zeros4_4;
  wire [2:0] zeros8_1;
  assign _00_ = ~ \port$23$0 [0];
  assign _01_ = ~ \port$23$0 [1];
  assign empty2_3 = _00_ & _01_;
  assign zeros2_3 = ~ \port$23$0 [1];
  assign _02_ = ~ \port$23$0 [2];
  assign _03_ = ~ \port$23$0 [3];
  assign empty2_4 = _02_ & _03_;
  assign zeros2_4 = ~ \port$23$0 [3];
  assign _04_ = ~ \port$23$0 [4];
  assign _05_ = ~ \port$23$0 [5];
  assign empty2_5 = _04_ & _05_;
  assign zeros2_5 = ~ \port$23$0 [5];
  assign _06_ = ~ \port$23$0 [6];
  assign _07_ = ~ \port$23$0 [7];
  assign empty2_6 = _06_ & _07_;
  assign zeros2_6 = ~ \port$23$0 [7];
  assign _08_ = ~ \port$23$0 [8];
  assign _09_ = ~ \port$23$0 [9];
  assign empty2_7 = _08_ & _09_;
  assign zeros2_7 = ~ \port$23$0 [9];
  assign _10_ = ~ \port$23$0 [10];
  assign _11_ = ~ \port$23$0 [11];
  assign empty2_8 = _10_ & _11_;
  assign zeros2_8 = ~ \port$23$0 [11];
  assign _12_ = ~ \port$23$0 [12];
  assign _13_ = ~ \port$23$0 [13];
  assign empty2_9 = _12_ & _13_;
  assign zeros2_9 = ~ \port$23$0 [13];
  assign _14_ = ~ \port$23$0 [14];
  assign _15_ = ~ \port$23$0 [15];
  assign empty2_10 = _14_ & _15_;
  assign zeros2_10 = ~ \port$23$0 [15];
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty16_1 = empty4_4 & empty2_10;
  assign zeros16_1[1:0] = empty2_10 ? { empty2_9, zeros4_4[0] } : { 1'h1, zeros2_10 };
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { 1'h1, empty2_10, zeros16_1[1:0] };
  assign { _16_[56:26], shifted } = \port$23$0  << amount;
  assign { _17_[9], room } = i__shift + 1'h0;
  assign at_floor = room < { empty16_1, leading_zeros[3:0] };
  assign { _18_[8:5], amount } = at_floor ? room : { 4'h0, empty16_1, leading_zeros[3:0] };
  assign _19_ = room - { empty16_1, leading_zeros[3:0] };
  assign { _20_[9], o__exp } = at_floor ? 10'h000 : _19_;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign leading_zeros[4] = empty16_1;
  assign _16_[25:0] = shifted;
  assign _17_[8:0] = room;
  assign _18_[4:0] = amount;
  assign _20_[8:0] = o__exp;
  assign zeros16_1[3:2] = { 1'h1, empty2_10 };
endmodule

module multiply_bfloat16_bfloat16_bfloat16__round(i__inf, i__nan, i__sig, i__exp, o__code, i__sign);
  input i__inf;
  wire i__inf;
  input i__nan;
  wire i__nan;
  input [25:0] i__sig;
  wire [25:0] i__sig;
  input [8:0] i__exp;
  wire [8:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
  input i__sign;
  wire i__sign;
  wire [9:0] _00_;
  wire _01_;
  wire _02_;
  wire [18:0] _03_;
  wire _04_;
  wire [17:0] _05_;
  wire [17:0] _06_;
  wire _07_;
  wire [9:0] exponent;
  wire [17:0] magnitude;
  wire up;
  assign exponent = i__sig[25] ? _00_ : 10'h000;
  assign _01_ = | i__sig[16:0];
  assign _02_ = _01_ | i__sig[18];
  assign up = i__sig[17] & _02_;
  assign { _03_[18], magnitude } = { exponent, i__sig[24:18] } + up;
  assign _07_ = magnitude > 15'h7f7f;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 18'h07f7f : magnitude;
  assign _06_ = _04_ ? 18'h07f80 : _05_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _06_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[17:0] = magnitude;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack(\code$12 , \port$1$0 , \port$4$0 , o__a0__inf, o__a0__nan, \port$12$0 , \port$15$0 , o__b0__inf, o__b0__nan, code);
  input [15:0] \code$12 ;
  wire [15:0] \code$12 ;
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
  input [15:0] code;
  wire [15:0] code;
  multiply_bfloat16_bfloat16_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack__b0 b0 (
    .code(\code$12 ),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .\port$12$0 (\port$12$0 ),
    .\port$15$0 (\port$15$0 )
  );
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack__a0(\port$1$0 , \port$4$0 , o__inf, o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$1$0  = | code[14:7];
  assign _00_ = | code[14:7];
  assign _01_ = ~ _00_;
  assign \port$4$0  = code[7] | _01_;
  assign _02_ = & code[14:7];
  assign _03_ = | code[6:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[14:7];
  assign _06_ = | code[6:0];
  assign o__nan = _05_ & _06_;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack__b0(\port$12$0 , \port$15$0 , o__inf, o__nan, code);
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$12$0  = | code[14:7];
  assign _00_ = | code[14:7];
  assign _01_ = ~ _00_;
  assign \port$15$0  = code[7] | _01_;
  assign _02_ = & code[14:7];
  assign _03_ = | code[6:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[14:7];
  assign _06_ = | code[6:0];
  assign o__nan = _05_ & _06_;
endmodule
