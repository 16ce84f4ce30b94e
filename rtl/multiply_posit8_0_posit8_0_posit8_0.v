// multiply_posit8_0_posit8_0_posit8_0
//
// Spec:    multiply:a=posit8_0,b=posit8_0,out=posit8_0
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   output o             8 bits  posit8_0
// Example:
//   a = 0x40 (1), b = 0x41 (1.03125) give o = 0x41 (1.03125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit8_0_posit8_0_posit8_0(a, b, o);
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
  wire [11:0] multiply__p0__sig;
  wire [4:0] normalise__exp;
  wire [14:0] normalise__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [5:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [5:0] unpack__b0__sig;
  multiply_posit8_0_posit8_0_posit8_0__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_posit8_0_posit8_0_posit8_0__multiply multiply (
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
    .\port$1$0 (unpack__a0__sig[5]),
    .\port$103$2 (unpack__b0__sig[4:0]),
    .\port$48$2 (unpack__a0__sig[4:0]),
    .\port$56$0 (unpack__b0__sig[5])
  );
  multiply_posit8_0_posit8_0_posit8_0__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$111$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_posit8_0_posit8_0_posit8_0__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_posit8_0_posit8_0_posit8_0__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[5]),
    .\port$103$2 (unpack__b0__sig[4:0]),
    .\port$48$2 (unpack__a0__sig[4:0]),
    .\port$56$0 (unpack__b0__sig[5])
  );
endmodule

module multiply_posit8_0_posit8_0_posit8_0__clamp(i__p0__shift, o__sign, o__nan, o__shift, i__p0__sig);
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [4:0] o__shift;
  wire [4:0] o__shift;
  input [11:0] i__p0__sig;
  wire [11:0] i__p0__sig;
  wire _0_;
  wire [5:0] _1_;
  wire [5:0] _2_;
  assign _0_ = i__p0__shift < 2'h2;
  assign _1_ = i__p0__shift - 2'h2;
  assign { _2_[5], o__shift } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = o__shift;
endmodule

module multiply_posit8_0_posit8_0_posit8_0__multiply(i__b0__sign, \port$1$0 , \port$48$2 , i__a0__nan, i__a0__shift, \port$56$0 , \port$103$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [4:0] \port$48$2 ;
  wire [4:0] \port$48$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [3:0] i__a0__shift;
  wire [3:0] i__a0__shift;
  input \port$56$0 ;
  wire \port$56$0 ;
  input [4:0] \port$103$2 ;
  wire [4:0] \port$103$2 ;
  input i__b0__nan;
  wire i__b0__nan;
  input [3:0] i__b0__shift;
  wire [3:0] i__b0__shift;
  output [11:0] o__p0__sig;
  wire [11:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
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

module multiply_posit8_0_posit8_0_posit8_0__normalise(o__sign, o__nan, i__shift, shifted, o__exp, \port$111$0 );
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [4:0] i__shift;
  wire [4:0] i__shift;
  output [14:0] shifted;
  wire [14:0] shifted;
  output [4:0] o__exp;
  wire [4:0] o__exp;
  input [11:0] \port$111$0 ;
  wire [11:0] \port$111$0 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [29:0] _009_;
  wire [5:0] _010_;
  wire [4:0] _011_;
  wire [5:0] _012_;
  wire [5:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [1:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [1:0] _063_;
  wire _064_;
  wire _065_;
  wire [3:0] amount;
  wire at_floor;
  wire [3:0] leading_zeros;
  wire [4:0] room;
  assign _000_ = ~ \port$111$0 [7];
  assign _019_ = ~ \port$111$0 [8];
  assign _027_ = _000_ & _019_;
  assign _036_ = ~ \port$111$0 [9];
  assign _044_ = ~ \port$111$0 [10];
  assign _052_ = _036_ & _044_;
  assign _057_ = _027_ & _052_;
  assign _001_ = ~ \port$111$0 [11];
  assign _014_ = _057_ & _001_;
  assign _015_ = ~ \port$111$0 [3];
  assign _016_ = ~ \port$111$0 [4];
  assign _017_ = _015_ & _016_;
  assign _018_ = ~ \port$111$0 [5];
  assign _020_ = ~ \port$111$0 [6];
  assign _021_ = _018_ & _020_;
  assign _022_ = _017_ & _021_;
  assign _023_ = ~ \port$111$0 [1];
  assign _024_ = ~ \port$111$0 [2];
  assign _025_ = _023_ & _024_;
  assign _026_ = ~ \port$111$0 [0];
  assign _028_ = ~ \port$111$0 [2];
  assign _029_ = _025_ ? _026_ : _028_;
  assign _030_ = ~ \port$111$0 [1];
  assign _031_ = ~ \port$111$0 [2];
  assign _032_ = _030_ & _031_;
  assign _033_ = ~ \port$111$0 [5];
  assign _034_ = ~ \port$111$0 [6];
  assign _035_ = _033_ & _034_;
  assign _037_ = ~ \port$111$0 [4];
  assign _038_ = ~ \port$111$0 [6];
  assign _039_ = _035_ ? _037_ : _038_;
  assign _040_ = ~ \port$111$0 [5];
  assign _041_ = ~ \port$111$0 [6];
  assign _042_ = _040_ & _041_;
  assign _043_ = _022_ ? { _032_, _029_ } : { _042_, _039_ };
  assign _045_ = ~ \port$111$0 [3];
  assign _046_ = ~ \port$111$0 [4];
  assign _047_ = _045_ & _046_;
  assign _048_ = ~ \port$111$0 [5];
  assign _049_ = ~ \port$111$0 [6];
  assign _050_ = _048_ & _049_;
  assign _051_ = _047_ & _050_;
  assign _053_ = ~ \port$111$0 [9];
  assign _054_ = ~ \port$111$0 [10];
  assign _055_ = _053_ & _054_;
  assign _056_ = ~ \port$111$0 [8];
  assign _058_ = ~ \port$111$0 [10];
  assign _059_ = _055_ ? _056_ : _058_;
  assign _060_ = ~ \port$111$0 [9];
  assign _061_ = ~ \port$111$0 [10];
  assign _062_ = _060_ & _061_;
  assign _063_ = \port$111$0 [11] ? 2'h3 : { _062_, _059_ };
  assign _064_ = ~ \port$111$0 [11];
  assign leading_zeros[2:0] = _014_ ? { _051_, _043_ } : { _064_, _063_ };
  assign _065_ = ~ \port$111$0 [7];
  assign _002_ = ~ \port$111$0 [8];
  assign _003_ = _065_ & _002_;
  assign _004_ = ~ \port$111$0 [9];
  assign _005_ = ~ \port$111$0 [10];
  assign _006_ = _004_ & _005_;
  assign _007_ = _003_ & _006_;
  assign _008_ = ~ \port$111$0 [11];
  assign leading_zeros[3] = _007_ & _008_;
  assign { _009_[29:15], shifted } = \port$111$0  << amount;
  assign { _010_[5], room } = i__shift + 1'h0;
  assign at_floor = room < leading_zeros;
  assign { _011_[4], amount } = at_floor ? room : { 1'h0, leading_zeros };
  assign _012_ = room - leading_zeros;
  assign { _013_[5], o__exp } = at_floor ? 6'h00 : _012_;
  assign _009_[14:0] = shifted;
  assign _010_[4:0] = room;
  assign _011_[3:0] = amount;
  assign _013_[4:0] = o__exp;
endmodule

module multiply_posit8_0_posit8_0_posit8_0__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [14:0] i__sig;
  wire [14:0] i__sig;
  input [4:0] i__exp;
  wire [4:0] i__exp;
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
  assign magnitude[6:0] = i__sig[14] ? _33_ : { 6'h00, _00_ };
  assign _34_ = - magnitude[6:0];
  assign _35_ = i__sign ? _34_ : { 2'h0, magnitude[6:0] };
  assign o__code = i__nan ? 8'h80 : _35_[7:0];
  assign _00_ = | i__sig;
  assign above = i__exp >= 4'hc;
  assign tail = | i__sig[7:0];
  assign long = i__exp[3:0] >= 3'h6;
  assign _10_ = i__exp[3:0] - 3'h6;
  assign _19_ = 3'h5 - i__exp[3:0];
  assign { _29_[4:3], run } = long ? _10_ : _19_;
  assign _36_ = ~ long;
  assign _37_ = ~ long;
  assign _38_ = run[0] ? { long, long, _36_, i__sig[13:9] } : { long, _37_, i__sig[13:8] };
  assign _39_ = ~ long;
  assign _40_ = ~ long;
  assign _01_ = run[0] ? { long, long, _39_, i__sig[13:9] } : { long, _40_, i__sig[13:8] };
  assign _02_ = run[1] ? { long, long, _38_[7:2] } : _01_;
  assign _03_ = ~ long;
  assign _04_ = ~ long;
  assign _05_ = run[0] ? { long, long, _03_, i__sig[13:9] } : { long, _04_, i__sig[13:8] };
  assign _06_ = ~ long;
  assign _07_ = ~ long;
  assign _08_ = run[0] ? { long, long, _06_, i__sig[13:9] } : { long, _07_, i__sig[13:8] };
  assign _09_ = run[1] ? { long, long, _05_[7:2] } : _08_;
  assign shifted = run[2] ? { long, long, long, long, _02_[7:4] } : _09_;
  assign _11_ = run[0] & i__sig[8];
  assign _12_ = ~ long;
  assign _13_ = ~ long;
  assign _14_ = run[0] ? { long, long, _12_, i__sig[13:9] } : { long, _13_, i__sig[13:8] };
  assign _15_ = | _14_[1:0];
  assign _16_ = run[1] & _15_;
  assign _17_ = _11_ | _16_;
  assign _18_ = ~ long;
  assign _20_ = ~ long;
  assign _21_ = run[0] ? { long, long, _18_, i__sig[13:9] } : { long, _20_, i__sig[13:8] };
  assign _22_ = ~ long;
  assign _23_ = ~ long;
  assign _24_ = run[0] ? { long, long, _22_, i__sig[13:9] } : { long, _23_, i__sig[13:8] };
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

module multiply_posit8_0_posit8_0_posit8_0__unpack(\code$10 , \port$1$0 , \port$48$2 , o__a0__nan, o__a0__shift, \port$56$0 , \port$103$2 , o__b0__nan, o__b0__shift, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [4:0] \port$48$2 ;
  wire [4:0] \port$48$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [3:0] o__a0__shift;
  wire [3:0] o__a0__shift;
  output \port$56$0 ;
  wire \port$56$0 ;
  output [4:0] \port$103$2 ;
  wire [4:0] \port$103$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [3:0] o__b0__shift;
  wire [3:0] o__b0__shift;
  input [7:0] code;
  wire [7:0] code;
  multiply_posit8_0_posit8_0_posit8_0__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$48$2 (\port$48$2 )
  );
  multiply_posit8_0_posit8_0_posit8_0__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$56$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$103$2 (\port$103$2 )
  );
endmodule

module multiply_posit8_0_posit8_0_posit8_0__unpack__a0(nonzero, \port$48$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [4:0] \port$48$2 ;
  wire [4:0] \port$48$2 ;
  output o__nan;
  wire o__nan;
  output [3:0] o__shift;
  wire [3:0] o__shift;
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
  assign o__shift = nonzero ? regime : 4'h0;
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
  assign { _29_[13:7], aligned[6], \port$48$2 , aligned[0] } = _07_[6:0] << run;
  assign _29_[6:0] = { aligned[6], \port$48$2 , aligned[0] };
  assign _32_[3:0] = regime;
  assign aligned[5:1] = \port$48$2 ;
endmodule

module multiply_posit8_0_posit8_0_posit8_0__unpack__b0(nonzero, \port$103$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [4:0] \port$103$2 ;
  wire [4:0] \port$103$2 ;
  output o__nan;
  wire o__nan;
  output [3:0] o__shift;
  wire [3:0] o__shift;
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
  assign o__shift = nonzero ? regime : 4'h0;
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
  assign { _29_[13:7], aligned[6], \port$103$2 , aligned[0] } = _07_[6:0] << run;
  assign _29_[6:0] = { aligned[6], \port$103$2 , aligned[0] };
  assign _32_[3:0] = regime;
  assign aligned[5:1] = \port$103$2 ;
endmodule
