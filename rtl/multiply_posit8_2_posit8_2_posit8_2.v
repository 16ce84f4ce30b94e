// multiply_posit8_2_posit8_2_posit8_2
//
// Spec:    multiply:a=posit8_2,b=posit8_2,out=posit8_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   output o             8 bits  posit8_2
// Example:
//   a = 0x40 (1), b = 0x41 (1.125) give o = 0x41 (1.125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit8_2_posit8_2_posit8_2(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [7:0] o;
  wire [7:0] o;
  wire clamp__nan;
  wire [6:0] clamp__shift;
  wire clamp__sign;
  wire [6:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire [6:0] normalise__exp;
  wire [10:0] normalise__sig;
  wire unpack__a0__nan;
  wire [5:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [5:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  multiply_posit8_2_posit8_2_posit8_2__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_posit8_2_posit8_2_posit8_2__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$37$2 (unpack__a0__sig[2:0]),
    .\port$45$0 (unpack__b0__sig[3]),
    .\port$81$2 (unpack__b0__sig[2:0])
  );
  multiply_posit8_2_posit8_2_posit8_2__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$89$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_posit8_2_posit8_2_posit8_2__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_posit8_2_posit8_2_posit8_2__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$37$2 (unpack__a0__sig[2:0]),
    .\port$45$0 (unpack__b0__sig[3]),
    .\port$81$2 (unpack__b0__sig[2:0])
  );
endmodule

module multiply_posit8_2_posit8_2_posit8_2__clamp(i__p0__shift, o__sign, o__nan, o__shift, i__p0__sig);
  input [6:0] i__p0__shift;
  wire [6:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [6:0] o__shift;
  wire [6:0] o__shift;
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  wire _0_;
  wire [7:0] _1_;
  wire [7:0] _2_;
  assign _0_ = i__p0__shift < 5'h14;
  assign _1_ = i__p0__shift - 5'h14;
  assign { _2_[7], o__shift } = _0_ ? 8'h00 : _1_;
  assign _2_[6:0] = o__shift;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__multiply(i__b0__sign, \port$1$0 , \port$37$2 , i__a0__nan, i__a0__shift, \port$45$0 , \port$81$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [2:0] \port$37$2 ;
  wire [2:0] \port$37$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [5:0] i__a0__shift;
  wire [5:0] i__a0__shift;
  input \port$45$0 ;
  wire \port$45$0 ;
  input [2:0] \port$81$2 ;
  wire [2:0] \port$81$2 ;
  input i__b0__nan;
  wire i__b0__nan;
  input [5:0] i__b0__shift;
  wire [5:0] i__b0__shift;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [6:0] o__p0__shift;
  wire [6:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input i__a0__sign;
  wire i__a0__sign;
  assign o__p0__sig = { \port$1$0 , \port$37$2  } * { \port$45$0 , \port$81$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__normalise(o__sign, o__nan, i__shift, shifted, o__exp, \port$89$0 );
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [6:0] i__shift;
  wire [6:0] i__shift;
  output [10:0] shifted;
  wire [10:0] shifted;
  output [6:0] o__exp;
  wire [6:0] o__exp;
  input [7:0] \port$89$0 ;
  wire [7:0] \port$89$0 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [25:0] _06_;
  wire [7:0] _07_;
  wire [6:0] _08_;
  wire [7:0] _09_;
  wire [7:0] _10_;
  wire [3:0] amount;
  wire at_floor;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty4_2;
  wire empty8_1;
  wire [3:0] leading_zeros;
  wire [6:0] room;
  wire zeros2_2;
  wire zeros2_3;
  wire zeros2_4;
  wire zeros2_5;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_2;
  wire [2:0] zeros8_1;
  assign empty8_1 = empty4_2 & empty2_6;
  assign zeros8_1[1:0] = \port$89$0 [7] ? 2'h3 : { empty2_5, zeros4_2[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty2_6, zeros8_1[1:0] };
  assign { _06_[25:11], shifted } = \port$89$0  << amount;
  assign { _07_[7], room } = i__shift + 1'h0;
  assign at_floor = room < { empty8_1, leading_zeros[2:0] };
  assign { _08_[6:4], amount } = at_floor ? room : { 3'h0, empty8_1, leading_zeros[2:0] };
  assign _09_ = room - { empty8_1, leading_zeros[2:0] };
  assign { _10_[7], o__exp } = at_floor ? 8'h00 : _09_;
  assign zeros2_2 = ~ \port$89$0 [0];
  assign _00_ = ~ \port$89$0 [1];
  assign _01_ = ~ \port$89$0 [2];
  assign empty2_3 = _00_ & _01_;
  assign zeros2_3 = ~ \port$89$0 [2];
  assign _02_ = ~ \port$89$0 [3];
  assign _03_ = ~ \port$89$0 [4];
  assign empty2_4 = _02_ & _03_;
  assign zeros2_4 = ~ \port$89$0 [4];
  assign _04_ = ~ \port$89$0 [5];
  assign _05_ = ~ \port$89$0 [6];
  assign empty2_5 = _04_ & _05_;
  assign zeros2_5 = ~ \port$89$0 [6];
  assign empty2_6 = ~ \port$89$0 [7];
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty2_6;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _06_[10:0] = shifted;
  assign _07_[6:0] = room;
  assign _08_[3:0] = amount;
  assign _10_[6:0] = o__exp;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [10:0] i__sig;
  wire [10:0] i__sig;
  input [6:0] i__exp;
  wire [6:0] i__exp;
  output [7:0] o__code;
  wire [7:0] o__code;
  input i__sign;
  wire i__sign;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire [7:0] _11_;
  wire [6:0] _12_;
  wire [8:0] _13_;
  wire [8:0] _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire above;
  wire long;
  wire [7:0] magnitude;
  wire [6:0] rounded;
  wire [2:0] run;
  wire [7:0] shifted;
  wire [7:0] shifted_by_1;
  wire [7:0] shifted_by_3;
  wire shifted_sticky;
  wire tail;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h30;
  assign tail = | i__sig[5:0];
  assign long = i__exp[5:2] >= 3'h6;
  assign _09_ = i__exp[5:2] - 3'h6;
  assign _15_ = 3'h5 - i__exp[5:2];
  assign { _16_[4:3], run } = long ? _09_ : _15_;
  assign _17_ = ~ long;
  assign _18_ = ~ long;
  assign shifted_by_1 = run[0] ? { long, long, _17_, i__exp[1:0], i__sig[9:7] } : { long, _18_, i__exp[1:0], i__sig[9:6] };
  assign shifted_by_3 = run[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = run[2] ? { long, long, long, long, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = run[0] & i__sig[6];
  assign _02_ = | shifted_by_1[1:0];
  assign _03_ = run[1] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | shifted_by_3[3:0];
  assign _06_ = run[2] & _05_;
  assign shifted_sticky = _04_ | _06_;
  assign _07_ = tail | shifted_sticky;
  assign _08_ = shifted[1] | _07_;
  assign _10_ = shifted[0] & _08_;
  assign { _11_[7], rounded } = shifted[7:1] + _10_;
  assign _12_ = above ? 7'h7f : rounded;
  assign magnitude[6:0] = i__sig[10] ? _12_ : { 6'h00, _00_ };
  assign _13_ = - magnitude[6:0];
  assign _14_ = i__sign ? _13_ : { 2'h0, magnitude[6:0] };
  assign o__code = i__nan ? 8'h80 : _14_[7:0];
  assign _16_[2:0] = run;
  assign magnitude[7] = 1'h0;
  assign _11_[6:0] = rounded;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack(\code$10 , \port$1$0 , \port$37$2 , o__a0__nan, o__a0__shift, \port$45$0 , \port$81$2 , o__b0__nan, o__b0__shift, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [2:0] \port$37$2 ;
  wire [2:0] \port$37$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [5:0] o__a0__shift;
  wire [5:0] o__a0__shift;
  output \port$45$0 ;
  wire \port$45$0 ;
  output [2:0] \port$81$2 ;
  wire [2:0] \port$81$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [5:0] o__b0__shift;
  wire [5:0] o__b0__shift;
  input [7:0] code;
  wire [7:0] code;
  multiply_posit8_2_posit8_2_posit8_2__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$37$2 (\port$37$2 )
  );
  multiply_posit8_2_posit8_2_posit8_2__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$45$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$81$2 (\port$81$2 )
  );
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack__a0(nonzero, \port$37$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [2:0] \port$37$2 ;
  wire [2:0] \port$37$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [7:0] code;
  wire [7:0] code;
  wire [8:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [8:0] _05_;
  wire [13:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire [6:0] _12_;
  wire _13_;
  wire _14_;
  wire [6:0] aligned;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty4_1;
  wire [6:0] inverted;
  wire [3:0] regime;
  wire [2:0] run;
  wire zeros2_0;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _05_ = code[7] ? _00_ : { 1'h0, code };
  assign _12_ = ~ _05_[6:0];
  assign inverted = _05_[6] ? _12_ : _05_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _13_ = ~ inverted[1];
  assign _14_ = ~ inverted[2];
  assign empty2_1 = _13_ & _14_;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign _02_ = ~ inverted[4];
  assign empty2_2 = _01_ & _02_;
  assign zeros2_2 = ~ inverted[4];
  assign _03_ = ~ inverted[5];
  assign _04_ = ~ inverted[6];
  assign empty2_3 = _03_ & _04_;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _06_[13:7], aligned[6:4], \port$37$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign _06_[6:0] = { aligned[6:4], \port$37$2 , aligned[0] };
  assign aligned[3:1] = \port$37$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack__b0(nonzero, \port$81$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [2:0] \port$81$2 ;
  wire [2:0] \port$81$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [7:0] code;
  wire [7:0] code;
  wire [8:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [8:0] _05_;
  wire [13:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire [6:0] _12_;
  wire _13_;
  wire _14_;
  wire [6:0] aligned;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty4_1;
  wire [6:0] inverted;
  wire [3:0] regime;
  wire [2:0] run;
  wire zeros2_0;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _05_ = code[7] ? _00_ : { 1'h0, code };
  assign _12_ = ~ _05_[6:0];
  assign inverted = _05_[6] ? _12_ : _05_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _13_ = ~ inverted[1];
  assign _14_ = ~ inverted[2];
  assign empty2_1 = _13_ & _14_;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign _02_ = ~ inverted[4];
  assign empty2_2 = _01_ & _02_;
  assign zeros2_2 = ~ inverted[4];
  assign _03_ = ~ inverted[5];
  assign _04_ = ~ inverted[6];
  assign empty2_3 = _03_ & _04_;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _06_[13:7], aligned[6:4], \port$81$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign _06_[6:0] = { aligned[6:4], \port$81$2 , aligned[0] };
  assign aligned[3:1] = \port$81$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule
