// multiply_posit16_1_posit16_1_posit16_1
//
// Spec:    multiply:a=posit16_1,b=posit16_1,out=posit16_1
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = 0x4000 (1), b = 0x4001 (1.00024414) give o = 0x4001 (1.00024414)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit16_1_posit16_1_posit16_1(a, b, o);
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire clamp__nan;
  wire [6:0] clamp__shift;
  wire clamp__sign;
  wire [6:0] multiply__p0__shift;
  wire [25:0] multiply__p0__sig;
  wire [6:0] normalise__exp;
  wire [28:0] normalise__sig;
  wire unpack__a0__nan;
  wire [5:0] unpack__a0__shift;
  wire [12:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [5:0] unpack__b0__shift;
  wire [12:0] unpack__b0__sig;
  multiply_posit16_1_posit16_1_posit16_1__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_posit16_1_posit16_1_posit16_1__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$145$2 (unpack__b0__sig[11:0]),
    .\port$69$2 (unpack__a0__sig[11:0]),
    .\port$77$0 (unpack__b0__sig[12])
  );
  multiply_posit16_1_posit16_1_posit16_1__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$153$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_posit16_1_posit16_1_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_posit16_1_posit16_1_posit16_1__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$145$2 (unpack__b0__sig[11:0]),
    .\port$69$2 (unpack__a0__sig[11:0]),
    .\port$77$0 (unpack__b0__sig[12])
  );
endmodule

module multiply_posit16_1_posit16_1_posit16_1__clamp(i__p0__shift, o__sign, o__nan, o__shift, i__p0__sig);
  input [6:0] i__p0__shift;
  wire [6:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [6:0] o__shift;
  wire [6:0] o__shift;
  input [25:0] i__p0__sig;
  wire [25:0] i__p0__sig;
  wire _0_;
  wire [7:0] _1_;
  wire [7:0] _2_;
  assign _0_ = i__p0__shift < 5'h18;
  assign _1_ = i__p0__shift - 5'h18;
  assign { _2_[7], o__shift } = _0_ ? 8'h00 : _1_;
  assign _2_[6:0] = o__shift;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__multiply(i__b0__sign, \port$1$0 , \port$69$2 , i__a0__nan, i__a0__shift, \port$77$0 , \port$145$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [11:0] \port$69$2 ;
  wire [11:0] \port$69$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [5:0] i__a0__shift;
  wire [5:0] i__a0__shift;
  input \port$77$0 ;
  wire \port$77$0 ;
  input [11:0] \port$145$2 ;
  wire [11:0] \port$145$2 ;
  input i__b0__nan;
  wire i__b0__nan;
  input [5:0] i__b0__shift;
  wire [5:0] i__b0__shift;
  output [25:0] o__p0__sig;
  wire [25:0] o__p0__sig;
  output [6:0] o__p0__shift;
  wire [6:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input i__a0__sign;
  wire i__a0__sign;
  assign o__p0__sig = { \port$1$0 , \port$69$2  } * { \port$77$0 , \port$145$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__normalise(o__sign, o__nan, i__shift, shifted, o__exp, \port$153$0 );
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [6:0] i__shift;
  wire [6:0] i__shift;
  output [28:0] shifted;
  wire [28:0] shifted;
  output [6:0] o__exp;
  wire [6:0] o__exp;
  input [25:0] \port$153$0 ;
  wire [25:0] \port$153$0 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [59:0] _023_;
  wire [7:0] _024_;
  wire [6:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire _028_;
  wire [4:0] amount;
  wire at_floor;
  wire empty16_1;
  wire empty2_10;
  wire empty2_11;
  wire empty2_12;
  wire empty2_13;
  wire empty2_14;
  wire empty2_2;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty2_7;
  wire empty2_8;
  wire empty2_9;
  wire empty4_1;
  wire empty4_2;
  wire empty4_3;
  wire empty4_4;
  wire empty4_5;
  wire empty4_6;
  wire empty8_1;
  wire empty8_2;
  wire empty8_3;
  wire [4:0] leading_zeros;
  wire [6:0] room;
  wire [3:0] zeros16_0;
  wire [3:0] zeros16_1;
  wire zeros2_1;
  wire zeros2_10;
  wire zeros2_11;
  wire zeros2_12;
  wire zeros2_13;
  wire zeros2_2;
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
  wire [1:0] zeros4_5;
  wire [1:0] zeros4_6;
  wire [2:0] zeros8_0;
  wire [2:0] zeros8_1;
  wire [2:0] zeros8_2;
  wire [2:0] zeros8_3;
  assign zeros2_2 = ~ \port$153$0 [2];
  assign _001_ = ~ \port$153$0 [3];
  assign _002_ = ~ \port$153$0 [4];
  assign empty2_3 = _001_ & _002_;
  assign zeros2_3 = ~ \port$153$0 [4];
  assign _003_ = ~ \port$153$0 [5];
  assign _004_ = ~ \port$153$0 [6];
  assign empty2_4 = _003_ & _004_;
  assign zeros2_4 = ~ \port$153$0 [6];
  assign _005_ = ~ \port$153$0 [7];
  assign _006_ = ~ \port$153$0 [8];
  assign empty2_5 = _005_ & _006_;
  assign zeros2_5 = ~ \port$153$0 [8];
  assign _007_ = ~ \port$153$0 [9];
  assign _008_ = ~ \port$153$0 [10];
  assign empty2_6 = _007_ & _008_;
  assign zeros2_6 = ~ \port$153$0 [10];
  assign _009_ = ~ \port$153$0 [11];
  assign _010_ = ~ \port$153$0 [12];
  assign empty2_7 = _009_ & _010_;
  assign zeros2_7 = ~ \port$153$0 [12];
  assign _011_ = ~ \port$153$0 [13];
  assign _012_ = ~ \port$153$0 [14];
  assign empty2_8 = _011_ & _012_;
  assign zeros2_8 = ~ \port$153$0 [14];
  assign _013_ = ~ \port$153$0 [15];
  assign _014_ = ~ \port$153$0 [16];
  assign empty2_9 = _013_ & _014_;
  assign zeros2_9 = ~ \port$153$0 [16];
  assign _015_ = ~ \port$153$0 [17];
  assign _016_ = ~ \port$153$0 [18];
  assign empty2_10 = _015_ & _016_;
  assign zeros2_10 = ~ \port$153$0 [18];
  assign _017_ = ~ \port$153$0 [19];
  assign _018_ = ~ \port$153$0 [20];
  assign empty2_11 = _017_ & _018_;
  assign zeros2_11 = ~ \port$153$0 [20];
  assign _019_ = ~ \port$153$0 [21];
  assign _020_ = ~ \port$153$0 [22];
  assign empty2_12 = _019_ & _020_;
  assign zeros2_12 = ~ \port$153$0 [22];
  assign _021_ = ~ \port$153$0 [23];
  assign _022_ = ~ \port$153$0 [24];
  assign empty2_13 = _021_ & _022_;
  assign zeros2_13 = ~ \port$153$0 [24];
  assign empty2_14 = ~ \port$153$0 [25];
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign zeros8_0[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty2_14;
  assign zeros8_3[1:0] = \port$153$0 [25] ? 2'h3 : { empty2_13, zeros4_6[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty2_14, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign { _023_[59:29], shifted } = \port$153$0  << amount;
  assign { _024_[7], room } = i__shift + 1'h0;
  assign at_floor = room < { empty16_1, leading_zeros[3:0] };
  assign { _025_[6:5], amount } = at_floor ? room : { 2'h0, empty16_1, leading_zeros[3:0] };
  assign _026_ = room - { empty16_1, leading_zeros[3:0] };
  assign { _027_[7], o__exp } = at_floor ? 8'h00 : _026_;
  assign zeros2_1 = ~ \port$153$0 [0];
  assign _028_ = ~ \port$153$0 [1];
  assign _000_ = ~ \port$153$0 [2];
  assign empty2_2 = _028_ & _000_;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty2_14;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _023_[28:0] = shifted;
  assign _024_[6:0] = room;
  assign _025_[4:0] = amount;
  assign _027_[6:0] = o__exp;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [28:0] i__sig;
  wire [28:0] i__sig;
  input [6:0] i__exp;
  wire [6:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
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
  wire _09_;
  wire _10_;
  wire [5:0] _11_;
  wire _12_;
  wire _13_;
  wire [15:0] _14_;
  wire [14:0] _15_;
  wire [16:0] _16_;
  wire [5:0] _17_;
  wire [16:0] _18_;
  wire [5:0] _19_;
  wire _20_;
  wire _21_;
  wire above;
  wire long;
  wire [15:0] magnitude;
  wire [14:0] rounded;
  wire [3:0] run;
  wire [15:0] shifted;
  wire [15:0] shifted_by_1;
  wire [15:0] shifted_by_3;
  wire [15:0] shifted_by_7;
  wire shifted_sticky;
  wire tail;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign tail = | i__sig[14:0];
  assign long = i__exp[5:1] >= 4'he;
  assign _11_ = i__exp[5:1] - 4'he;
  assign _17_ = 4'hd - i__exp[5:1];
  assign { _19_[5:4], run } = long ? _11_ : _17_;
  assign _20_ = ~ long;
  assign _21_ = ~ long;
  assign shifted_by_1 = run[0] ? { long, long, _20_, i__exp[0], i__sig[27:16] } : { long, _21_, i__exp[0], i__sig[27:15] };
  assign shifted_by_3 = run[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { long, long, long, long, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = run[3] ? { long, long, long, long, long, long, long, long, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = run[0] & i__sig[15];
  assign _02_ = | shifted_by_1[1:0];
  assign _03_ = run[1] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | shifted_by_3[3:0];
  assign _06_ = run[2] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | shifted_by_7[7:0];
  assign _09_ = run[3] & _08_;
  assign shifted_sticky = _07_ | _09_;
  assign _10_ = tail | shifted_sticky;
  assign _12_ = shifted[1] | _10_;
  assign _13_ = shifted[0] & _12_;
  assign { _14_[15], rounded } = shifted[15:1] + _13_;
  assign _15_ = above ? 15'h7fff : rounded;
  assign magnitude[14:0] = i__sig[28] ? _15_ : { 14'h0000, _00_ };
  assign _16_ = - magnitude[14:0];
  assign _18_ = i__sign ? _16_ : { 2'h0, magnitude[14:0] };
  assign o__code = i__nan ? 16'h8000 : _18_[15:0];
  assign _19_[3:0] = run;
  assign magnitude[15] = 1'h0;
  assign _14_[14:0] = rounded;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__unpack(\code$10 , \port$1$0 , \port$69$2 , o__a0__nan, o__a0__shift, \port$77$0 , \port$145$2 , o__b0__nan, o__b0__shift, code);
  input [15:0] \code$10 ;
  wire [15:0] \code$10 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [11:0] \port$69$2 ;
  wire [11:0] \port$69$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [5:0] o__a0__shift;
  wire [5:0] o__a0__shift;
  output \port$77$0 ;
  wire \port$77$0 ;
  output [11:0] \port$145$2 ;
  wire [11:0] \port$145$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [5:0] o__b0__shift;
  wire [5:0] o__b0__shift;
  input [15:0] code;
  wire [15:0] code;
  multiply_posit16_1_posit16_1_posit16_1__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$69$2 (\port$69$2 )
  );
  multiply_posit16_1_posit16_1_posit16_1__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$77$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$145$2 (\port$145$2 )
  );
endmodule

module multiply_posit16_1_posit16_1_posit16_1__unpack__a0(nonzero, \port$69$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [11:0] \port$69$2 ;
  wire [11:0] \port$69$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [15:0] code;
  wire [15:0] code;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [16:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [14:0] _12_;
  wire _13_;
  wire _14_;
  wire [29:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire [5:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire [14:0] aligned;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty2_7;
  wire empty4_1;
  wire empty4_2;
  wire empty4_3;
  wire empty8_1;
  wire [14:0] inverted;
  wire [4:0] regime;
  wire [3:0] run;
  wire zeros2_0;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire zeros2_4;
  wire zeros2_5;
  wire zeros2_6;
  wire zeros2_7;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_2;
  wire [1:0] zeros4_3;
  wire [2:0] zeros8_0;
  wire [2:0] zeros8_1;
  assign zeros2_7 = ~ inverted[14];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign run[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign { _15_[29:15], aligned[14:13], \port$69$2 , aligned[0] } = _05_[14:0] << { empty8_1, run[2:0] };
  assign _16_ = { empty8_1, run[2:0] } + 4'hd;
  assign _17_ = 4'he - { empty8_1, run[2:0] };
  assign { _18_[5], regime } = _05_[14] ? { 1'h0, _16_ } : { _17_[4], _17_ };
  assign _19_ = | code[14:0];
  assign _20_ = ~ _19_;
  assign o__nan = code[15] & _20_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _05_ = code[15] ? _00_ : { 1'h0, code };
  assign _12_ = ~ _05_[14:0];
  assign inverted = _05_[14] ? _12_ : _05_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _21_ = ~ inverted[1];
  assign _22_ = ~ inverted[2];
  assign empty2_1 = _21_ & _22_;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign _02_ = ~ inverted[4];
  assign empty2_2 = _01_ & _02_;
  assign zeros2_2 = ~ inverted[4];
  assign _03_ = ~ inverted[5];
  assign _04_ = ~ inverted[6];
  assign empty2_3 = _03_ & _04_;
  assign zeros2_3 = ~ inverted[6];
  assign _06_ = ~ inverted[7];
  assign _07_ = ~ inverted[8];
  assign empty2_4 = _06_ & _07_;
  assign zeros2_4 = ~ inverted[8];
  assign _08_ = ~ inverted[9];
  assign _09_ = ~ inverted[10];
  assign empty2_5 = _08_ & _09_;
  assign zeros2_5 = ~ inverted[10];
  assign _10_ = ~ inverted[11];
  assign _11_ = ~ inverted[12];
  assign empty2_6 = _10_ & _11_;
  assign zeros2_6 = ~ inverted[12];
  assign _13_ = ~ inverted[13];
  assign _14_ = ~ inverted[14];
  assign empty2_7 = _13_ & _14_;
  assign _15_[14:0] = { aligned[14:13], \port$69$2 , aligned[0] };
  assign aligned[12:1] = \port$69$2 ;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _18_[4:0] = regime;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__unpack__b0(nonzero, \port$145$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [11:0] \port$145$2 ;
  wire [11:0] \port$145$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [15:0] code;
  wire [15:0] code;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [16:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [14:0] _12_;
  wire _13_;
  wire _14_;
  wire [29:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire [5:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire [14:0] aligned;
  wire empty2_1;
  wire empty2_2;
  wire empty2_3;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty2_7;
  wire empty4_1;
  wire empty4_2;
  wire empty4_3;
  wire empty8_1;
  wire [14:0] inverted;
  wire [4:0] regime;
  wire [3:0] run;
  wire zeros2_0;
  wire zeros2_1;
  wire zeros2_2;
  wire zeros2_3;
  wire zeros2_4;
  wire zeros2_5;
  wire zeros2_6;
  wire zeros2_7;
  wire [1:0] zeros4_0;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_2;
  wire [1:0] zeros4_3;
  wire [2:0] zeros8_0;
  wire [2:0] zeros8_1;
  assign zeros2_7 = ~ inverted[14];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign run[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign { _15_[29:15], aligned[14:13], \port$145$2 , aligned[0] } = _05_[14:0] << { empty8_1, run[2:0] };
  assign _16_ = { empty8_1, run[2:0] } + 4'hd;
  assign _17_ = 4'he - { empty8_1, run[2:0] };
  assign { _18_[5], regime } = _05_[14] ? { 1'h0, _16_ } : { _17_[4], _17_ };
  assign _19_ = | code[14:0];
  assign _20_ = ~ _19_;
  assign o__nan = code[15] & _20_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _05_ = code[15] ? _00_ : { 1'h0, code };
  assign _12_ = ~ _05_[14:0];
  assign inverted = _05_[14] ? _12_ : _05_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _21_ = ~ inverted[1];
  assign _22_ = ~ inverted[2];
  assign empty2_1 = _21_ & _22_;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign _02_ = ~ inverted[4];
  assign empty2_2 = _01_ & _02_;
  assign zeros2_2 = ~ inverted[4];
  assign _03_ = ~ inverted[5];
  assign _04_ = ~ inverted[6];
  assign empty2_3 = _03_ & _04_;
  assign zeros2_3 = ~ inverted[6];
  assign _06_ = ~ inverted[7];
  assign _07_ = ~ inverted[8];
  assign empty2_4 = _06_ & _07_;
  assign zeros2_4 = ~ inverted[8];
  assign _08_ = ~ inverted[9];
  assign _09_ = ~ inverted[10];
  assign empty2_5 = _08_ & _09_;
  assign zeros2_5 = ~ inverted[10];
  assign _10_ = ~ inverted[11];
  assign _11_ = ~ inverted[12];
  assign empty2_6 = _10_ & _11_;
  assign zeros2_6 = ~ inverted[12];
  assign _13_ = ~ inverted[13];
  assign _14_ = ~ inverted[14];
  assign empty2_7 = _13_ & _14_;
  assign _15_[14:0] = { aligned[14:13], \port$145$2 , aligned[0] };
  assign aligned[12:1] = \port$145$2 ;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _18_[4:0] = regime;
endmodule
