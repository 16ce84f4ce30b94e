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
    .\port$103$2 (unpack__b0__sig[2:0]),
    .\port$48$2 (unpack__a0__sig[2:0]),
    .\port$56$0 (unpack__b0__sig[3])
  );
  multiply_posit8_2_posit8_2_posit8_2__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$111$0 (multiply__p0__sig),
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
    .\port$103$2 (unpack__b0__sig[2:0]),
    .\port$48$2 (unpack__a0__sig[2:0]),
    .\port$56$0 (unpack__b0__sig[3])
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

module multiply_posit8_2_posit8_2_posit8_2__multiply(i__b0__sign, \port$1$0 , \port$48$2 , i__a0__nan, i__a0__shift, \port$56$0 , \port$103$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [2:0] \port$48$2 ;
  wire [2:0] \port$48$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [5:0] i__a0__shift;
  wire [5:0] i__a0__shift;
  input \port$56$0 ;
  wire \port$56$0 ;
  input [2:0] \port$103$2 ;
  wire [2:0] \port$103$2 ;
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
  assign o__p0__sig = { \port$1$0 , \port$48$2  } * { \port$56$0 , \port$103$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__normalise(o__sign, o__nan, i__shift, shifted, o__exp, \port$111$0 );
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
  input [7:0] \port$111$0 ;
  wire [7:0] \port$111$0 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [25:0] _09_;
  wire [7:0] _10_;
  wire [6:0] _11_;
  wire [7:0] _12_;
  wire [7:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire [1:0] _39_;
  wire _40_;
  wire _41_;
  wire [3:0] amount;
  wire at_floor;
  wire [3:0] leading_zeros;
  wire [6:0] room;
  assign _00_ = ~ \port$111$0 [3];
  assign _15_ = ~ \port$111$0 [4];
  assign _16_ = _00_ & _15_;
  assign _20_ = ~ \port$111$0 [5];
  assign _27_ = ~ \port$111$0 [6];
  assign _28_ = _20_ & _27_;
  assign _33_ = _16_ & _28_;
  assign _01_ = ~ \port$111$0 [7];
  assign _14_ = _33_ & _01_;
  assign _17_ = ~ \port$111$0 [1];
  assign _18_ = ~ \port$111$0 [2];
  assign _19_ = _17_ & _18_;
  assign _21_ = ~ \port$111$0 [0];
  assign _22_ = ~ \port$111$0 [2];
  assign _23_ = _19_ ? _21_ : _22_;
  assign _24_ = ~ \port$111$0 [1];
  assign _25_ = ~ \port$111$0 [2];
  assign _26_ = _24_ & _25_;
  assign _29_ = ~ \port$111$0 [5];
  assign _30_ = ~ \port$111$0 [6];
  assign _31_ = _29_ & _30_;
  assign _32_ = ~ \port$111$0 [4];
  assign _34_ = ~ \port$111$0 [6];
  assign _35_ = _31_ ? _32_ : _34_;
  assign _36_ = ~ \port$111$0 [5];
  assign _37_ = ~ \port$111$0 [6];
  assign _38_ = _36_ & _37_;
  assign _39_ = \port$111$0 [7] ? 2'h3 : { _38_, _35_ };
  assign _40_ = ~ \port$111$0 [7];
  assign leading_zeros[2:0] = _14_ ? { 1'h0, _26_, _23_ } : { _40_, _39_ };
  assign _41_ = ~ \port$111$0 [3];
  assign _02_ = ~ \port$111$0 [4];
  assign _03_ = _41_ & _02_;
  assign _04_ = ~ \port$111$0 [5];
  assign _05_ = ~ \port$111$0 [6];
  assign _06_ = _04_ & _05_;
  assign _07_ = _03_ & _06_;
  assign _08_ = ~ \port$111$0 [7];
  assign leading_zeros[3] = _07_ & _08_;
  assign { _09_[25:11], shifted } = \port$111$0  << amount;
  assign { _10_[7], room } = i__shift + 1'h0;
  assign at_floor = room < leading_zeros;
  assign { _11_[6:4], amount } = at_floor ? room : { 3'h0, leading_zeros };
  assign _12_ = room - leading_zeros;
  assign { _13_[7], o__exp } = at_floor ? 8'h00 : _12_;
  assign _09_[10:0] = shifted;
  assign _10_[6:0] = room;
  assign _11_[3:0] = amount;
  assign _13_[6:0] = o__exp;
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
  wire [7:0] _01_;
  wire [7:0] _02_;
  wire _03_;
  wire _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire [7:0] _08_;
  wire [7:0] _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [7:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [4:0] _19_;
  wire _20_;
  wire [7:0] _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [7:0] _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [4:0] _29_;
  wire _30_;
  wire _31_;
  wire [7:0] _32_;
  wire [6:0] _33_;
  wire [8:0] _34_;
  wire [8:0] _35_;
  wire _36_;
  wire _37_;
  wire [7:0] _38_;
  wire _39_;
  wire _40_;
  wire above;
  wire long;
  wire [7:0] magnitude;
  wire [6:0] rounded;
  wire [2:0] run;
  wire [7:0] shifted;
  wire shifted_sticky;
  wire tail;
  assign _33_ = above ? 7'h7f : rounded;
  assign magnitude[6:0] = i__sig[10] ? _33_ : { 6'h00, _00_ };
  assign _34_ = - magnitude[6:0];
  assign _35_ = i__sign ? _34_ : { 2'h0, magnitude[6:0] };
  assign o__code = i__nan ? 8'h80 : _35_[7:0];
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h30;
  assign tail = | i__sig[5:0];
  assign long = i__exp[5:2] >= 3'h6;
  assign _10_ = i__exp[5:2] - 3'h6;
  assign _19_ = 3'h5 - i__exp[5:2];
  assign { _29_[4:3], run } = long ? _10_ : _19_;
  assign _36_ = ~ long;
  assign _37_ = ~ long;
  assign _38_ = run[0] ? { long, long, _36_, i__exp[1:0], i__sig[9:7] } : { long, _37_, i__exp[1:0], i__sig[9:6] };
  assign _39_ = ~ long;
  assign _40_ = ~ long;
  assign _01_ = run[0] ? { long, long, _39_, i__exp[1:0], i__sig[9:7] } : { long, _40_, i__exp[1:0], i__sig[9:6] };
  assign _02_ = run[1] ? { long, long, _38_[7:2] } : _01_;
  assign _03_ = ~ long;
  assign _04_ = ~ long;
  assign _05_ = run[0] ? { long, long, _03_, i__exp[1:0], i__sig[9:7] } : { long, _04_, i__exp[1:0], i__sig[9:6] };
  assign _06_ = ~ long;
  assign _07_ = ~ long;
  assign _08_ = run[0] ? { long, long, _06_, i__exp[1:0], i__sig[9:7] } : { long, _07_, i__exp[1:0], i__sig[9:6] };
  assign _09_ = run[1] ? { long, long, _05_[7:2] } : _08_;
  assign shifted = run[2] ? { long, long, long, long, _02_[7:4] } : _09_;
  assign _11_ = run[0] & i__sig[6];
  assign _12_ = ~ long;
  assign _13_ = ~ long;
  assign _14_ = run[0] ? { long, long, _12_, i__exp[1:0], i__sig[9:7] } : { long, _13_, i__exp[1:0], i__sig[9:6] };
  assign _15_ = | _14_[1:0];
  assign _16_ = run[1] & _15_;
  assign _17_ = _11_ | _16_;
  assign _18_ = ~ long;
  assign _20_ = ~ long;
  assign _21_ = run[0] ? { long, long, _18_, i__exp[1:0], i__sig[9:7] } : { long, _20_, i__exp[1:0], i__sig[9:6] };
  assign _22_ = ~ long;
  assign _23_ = ~ long;
  assign _24_ = run[0] ? { long, long, _22_, i__exp[1:0], i__sig[9:7] } : { long, _23_, i__exp[1:0], i__sig[9:6] };
  assign _25_ = run[1] ? { long, long, _21_[7:2] } : _24_;
  assign _26_ = | _25_[3:0];
  assign _27_ = run[2] & _26_;
  assign shifted_sticky = _17_ | _27_;
  assign _28_ = tail | shifted_sticky;
  assign _30_ = shifted[1] | _28_;
  assign _31_ = shifted[0] & _30_;
  assign { _32_[7], rounded } = shifted[7:1] + _31_;
  assign _32_[6:0] = rounded;
  assign _29_[2:0] = run;
  assign magnitude[7] = 1'h0;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack(\code$10 , \port$1$0 , \port$48$2 , o__a0__nan, o__a0__shift, \port$56$0 , \port$103$2 , o__b0__nan, o__b0__shift, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [2:0] \port$48$2 ;
  wire [2:0] \port$48$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [5:0] o__a0__shift;
  wire [5:0] o__a0__shift;
  output \port$56$0 ;
  wire \port$56$0 ;
  output [2:0] \port$103$2 ;
  wire [2:0] \port$103$2 ;
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
    .\port$48$2 (\port$48$2 )
  );
  multiply_posit8_2_posit8_2_posit8_2__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$56$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$103$2 (\port$103$2 )
  );
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack__a0(nonzero, \port$48$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [2:0] \port$48$2 ;
  wire [2:0] \port$48$2 ;
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
  wire _05_;
  wire _06_;
  wire [8:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [6:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [13:0] _29_;
  wire [3:0] _30_;
  wire [3:0] _31_;
  wire [4:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [6:0] aligned;
  wire [6:0] inverted;
  wire [3:0] regime;
  wire [2:0] run;
  assign _30_ = run + 3'h5;
  assign _31_ = 3'h6 - run;
  assign { _32_[4], regime } = _07_[6] ? { 1'h0, _30_ } : { _31_[3], _31_ };
  assign _34_ = | code[6:0];
  assign _35_ = ~ _34_;
  assign o__nan = code[7] & _35_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _07_ = code[7] ? _00_ : { 1'h0, code };
  assign _16_ = ~ _07_[6:0];
  assign inverted = _07_[6] ? _16_ : _07_[6:0];
  assign _24_ = ~ inverted[3];
  assign _33_ = ~ inverted[4];
  assign _36_ = _24_ & _33_;
  assign _37_ = ~ inverted[5];
  assign _38_ = ~ inverted[6];
  assign _39_ = _37_ & _38_;
  assign _01_ = _36_ & _39_;
  assign _02_ = ~ inverted[1];
  assign _03_ = ~ inverted[2];
  assign _04_ = _02_ & _03_;
  assign _05_ = ~ inverted[0];
  assign _06_ = ~ inverted[2];
  assign _08_ = _04_ ? _05_ : _06_;
  assign _09_ = ~ inverted[1];
  assign _10_ = ~ inverted[2];
  assign _11_ = _09_ & _10_;
  assign _12_ = ~ inverted[5];
  assign _13_ = ~ inverted[6];
  assign _14_ = _12_ & _13_;
  assign _15_ = ~ inverted[4];
  assign _17_ = ~ inverted[6];
  assign _18_ = _14_ ? _15_ : _17_;
  assign _19_ = ~ inverted[5];
  assign _20_ = ~ inverted[6];
  assign _21_ = _19_ & _20_;
  assign run[1:0] = _01_ ? { _11_, _08_ } : { _21_, _18_ };
  assign _22_ = ~ inverted[3];
  assign _23_ = ~ inverted[4];
  assign _25_ = _22_ & _23_;
  assign _26_ = ~ inverted[5];
  assign _27_ = ~ inverted[6];
  assign _28_ = _26_ & _27_;
  assign run[2] = _25_ & _28_;
  assign { _29_[13:7], aligned[6:4], \port$48$2 , aligned[0] } = _07_[6:0] << run;
  assign _29_[6:0] = { aligned[6:4], \port$48$2 , aligned[0] };
  assign _32_[3:0] = regime;
  assign aligned[3:1] = \port$48$2 ;
endmodule

module multiply_posit8_2_posit8_2_posit8_2__unpack__b0(nonzero, \port$103$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [2:0] \port$103$2 ;
  wire [2:0] \port$103$2 ;
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
  wire _05_;
  wire _06_;
  wire [8:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [6:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [13:0] _29_;
  wire [3:0] _30_;
  wire [3:0] _31_;
  wire [4:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [6:0] aligned;
  wire [6:0] inverted;
  wire [3:0] regime;
  wire [2:0] run;
  assign _30_ = run + 3'h5;
  assign _31_ = 3'h6 - run;
  assign { _32_[4], regime } = _07_[6] ? { 1'h0, _30_ } : { _31_[3], _31_ };
  assign _34_ = | code[6:0];
  assign _35_ = ~ _34_;
  assign o__nan = code[7] & _35_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _07_ = code[7] ? _00_ : { 1'h0, code };
  assign _16_ = ~ _07_[6:0];
  assign inverted = _07_[6] ? _16_ : _07_[6:0];
  assign _24_ = ~ inverted[3];
  assign _33_ = ~ inverted[4];
  assign _36_ = _24_ & _33_;
  assign _37_ = ~ inverted[5];
  assign _38_ = ~ inverted[6];
  assign _39_ = _37_ & _38_;
  assign _01_ = _36_ & _39_;
  assign _02_ = ~ inverted[1];
  assign _03_ = ~ inverted[2];
  assign _04_ = _02_ & _03_;
  assign _05_ = ~ inverted[0];
  assign _06_ = ~ inverted[2];
  assign _08_ = _04_ ? _05_ : _06_;
  assign _09_ = ~ inverted[1];
  assign _10_ = ~ inverted[2];
  assign _11_ = _09_ & _10_;
  assign _12_ = ~ inverted[5];
  assign _13_ = ~ inverted[6];
  assign _14_ = _12_ & _13_;
  assign _15_ = ~ inverted[4];
  assign _17_ = ~ inverted[6];
  assign _18_ = _14_ ? _15_ : _17_;
  assign _19_ = ~ inverted[5];
  assign _20_ = ~ inverted[6];
  assign _21_ = _19_ & _20_;
  assign run[1:0] = _01_ ? { _11_, _08_ } : { _21_, _18_ };
  assign _22_ = ~ inverted[3];
  assign _23_ = ~ inverted[4];
  assign _25_ = _22_ & _23_;
  assign _26_ = ~ inverted[5];
  assign _27_ = ~ inverted[6];
  assign _28_ = _26_ & _27_;
  assign run[2] = _25_ & _28_;
  assign { _29_[13:7], aligned[6:4], \port$103$2 , aligned[0] } = _07_[6:0] << run;
  assign _29_[6:0] = { aligned[6:4], \port$103$2 , aligned[0] };
  assign _32_[3:0] = regime;
  assign aligned[3:1] = \port$103$2 ;
endmodule
