// multiply_e5m2_e5m2_e5m2
//
// Spec:    multiply:a=e5m2,b=e5m2,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   output o             8 bits  e5m2
// Example:
//   a = 0x7b (57344), b = 0x7c (inf) give o = 0x7c (inf)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e5m2_e5m2_e5m2(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [7:0] o;
  wire [7:0] o;
  wire clamp__inf;
  wire clamp__nan;
  wire [5:0] clamp__shift;
  wire clamp__sign;
  wire [5:0] multiply__p0__shift;
  wire [5:0] multiply__p0__sig;
  wire [5:0] normalise__exp;
  wire [10:0] normalise__sig;
  wire unpack__a0__inf;
  wire unpack__a0__nan;
  wire [4:0] unpack__a0__shift;
  wire [2:0] unpack__a0__sig;
  wire unpack__b0__inf;
  wire unpack__b0__nan;
  wire [4:0] unpack__b0__shift;
  wire [2:0] unpack__b0__sig;
  multiply_e5m2_e5m2_e5m2__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_e5m2_e5m2_e5m2__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(clamp__inf),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$0$10 (b[1:0]),
    .\port$0$13 (b[7:3]),
    .\port$0$2 (a[1:0]),
    .\port$0$5 (a[7:3]),
    .\port$1$0 (unpack__a0__sig[2]),
    .\port$12$0 (unpack__b0__sig[2]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  multiply_e5m2_e5m2_e5m2__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$23$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_e5m2_e5m2_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_e5m2_e5m2_e5m2__unpack unpack (
    .code(a),
    .\code$12 (b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
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

module multiply_e5m2_e5m2_e5m2__clamp(i__p0__shift, o__sign, o__inf, o__nan, o__shift, i__p0__sig);
  input [5:0] i__p0__shift;
  wire [5:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [5:0] i__p0__sig;
  wire [5:0] i__p0__sig;
  wire _0_;
  wire [6:0] _1_;
  wire [6:0] _2_;
  assign _0_ = i__p0__shift < 4'ha;
  assign _1_ = i__p0__shift - 4'ha;
  assign { _2_[6], o__shift } = _0_ ? 7'h00 : _1_;
  assign _2_[5:0] = o__shift;
endmodule

module multiply_e5m2_e5m2_e5m2__multiply(\port$0$5 , \port$0$10 , \port$0$13 , \port$1$0 , \port$4$0 , i__a0__inf, i__a0__nan, \port$12$0 , \port$15$0 , i__b0__inf, i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__inf, o__p0__nan, \port$0$2 );
  input [4:0] \port$0$5 ;
  wire [4:0] \port$0$5 ;
  input [1:0] \port$0$10 ;
  wire [1:0] \port$0$10 ;
  input [4:0] \port$0$13 ;
  wire [4:0] \port$0$13 ;
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

module multiply_e5m2_e5m2_e5m2__normalise(o__sign, o__inf, o__nan, i__shift, shifted, o__exp, \port$23$0 );
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  input [5:0] i__shift;
  wire [5:0] i__shift;
  output [10:0] shifted;
  wire [10:0] shifted;
  output [5:0] o__exp;
  wire [5:0] o__exp;
  input [5:0] \port$23$0 ;
  wire [5:0] \port$23$0 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [25:0] _04_;
  wire [6:0] _05_;
  wire [5:0] _06_;
  wire [6:0] _07_;
  wire [6:0] _08_;
  wire [3:0] amount;
  wire at_floor;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty4_2;
  wire [3:0] leading_zeros;
  wire [5:0] room;
  wire zeros2_2;
  wire zeros2_3;
  wire zeros2_4;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_2;
  assign leading_zeros[2:0] = empty4_2 ? { 1'h0, empty2_3, zeros4_1[0] } : { 1'h1, empty2_5, zeros4_2[0] };
  assign { _04_[25:11], shifted } = \port$23$0  << amount;
  assign { _05_[6], room } = i__shift + 1'h0;
  assign at_floor = room < { empty4_2, leading_zeros[2:0] };
  assign { _06_[5:4], amount } = at_floor ? room : { 2'h0, empty4_2, leading_zeros[2:0] };
  assign _07_ = room - { empty4_2, leading_zeros[2:0] };
  assign { _08_[6], o__exp } = at_floor ? 7'h00 : _07_;
  assign zeros2_2 = ~ \port$23$0 [0];
  assign _00_ = ~ \port$23$0 [1];
  assign _01_ = ~ \port$23$0 [2];
  assign empty2_3 = _00_ & _01_;
  assign zeros2_3 = ~ \port$23$0 [2];
  assign _02_ = ~ \port$23$0 [3];
  assign _03_ = ~ \port$23$0 [4];
  assign empty2_4 = _02_ & _03_;
  assign zeros2_4 = ~ \port$23$0 [4];
  assign empty2_5 = ~ \port$23$0 [5];
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = \port$23$0 [5] ? 1'h1 : zeros2_4;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign leading_zeros[3] = empty4_2;
  assign _04_[10:0] = shifted;
  assign _05_[5:0] = room;
  assign _06_[3:0] = amount;
  assign _08_[5:0] = o__exp;
endmodule

module multiply_e5m2_e5m2_e5m2__round(i__inf, i__nan, i__sig, i__exp, o__code, i__sign);
  input i__inf;
  wire i__inf;
  input i__nan;
  wire i__nan;
  input [10:0] i__sig;
  wire [10:0] i__sig;
  input [5:0] i__exp;
  wire [5:0] i__exp;
  output [7:0] o__code;
  wire [7:0] o__code;
  input i__sign;
  wire i__sign;
  wire [6:0] _00_;
  wire _01_;
  wire _02_;
  wire [10:0] _03_;
  wire _04_;
  wire [9:0] _05_;
  wire [9:0] _06_;
  wire _07_;
  wire [6:0] exponent;
  wire [9:0] magnitude;
  wire up;
  assign exponent = i__sig[10] ? _00_ : 7'h00;
  assign _01_ = | i__sig[6:0];
  assign _02_ = _01_ | i__sig[8];
  assign up = i__sig[7] & _02_;
  assign { _03_[10], magnitude } = { exponent, i__sig[9:8] } + up;
  assign _07_ = magnitude > 7'h7b;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 10'h07b : magnitude;
  assign _06_ = _04_ ? 10'h07c : _05_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _06_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[9:0] = magnitude;
endmodule

module multiply_e5m2_e5m2_e5m2__unpack(\code$12 , \port$1$0 , \port$4$0 , o__a0__inf, o__a0__nan, \port$12$0 , \port$15$0 , o__b0__inf, o__b0__nan, code);
  input [7:0] \code$12 ;
  wire [7:0] \code$12 ;
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
  multiply_e5m2_e5m2_e5m2__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_e5m2_e5m2_e5m2__unpack__b0 b0 (
    .code(\code$12 ),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .\port$12$0 (\port$12$0 ),
    .\port$15$0 (\port$15$0 )
  );
endmodule

module multiply_e5m2_e5m2_e5m2__unpack__a0(\port$1$0 , \port$4$0 , o__inf, o__nan, code);
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

module multiply_e5m2_e5m2_e5m2__unpack__b0(\port$12$0 , \port$15$0 , o__inf, o__nan, code);
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
