// mac_posit16_1_posit16_1_exact
//
// Spec:    mac:a=posit16_1,b=posit16_1,acc=exact
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   input  acc         130 bits  exact
//   output o           130 bits  exact
// Example:
//   a = 0x4000 (1), b = 0x4001 (1.00024414), acc = 0x1ffffffffffffffffffffffffffffffff
//     (680564733841876926926749214863536422911 * 2**-56 = 9.44473297e+21) give o =
//     0x2000000000000000001000fffffffffff (-680564733841876926926677139677312450561 * 2**-56 = -9.44473297e+21)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit16_1_posit16_1_exact(a, b, acc, o);
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  input [129:0] acc;
  wire [129:0] acc;
  output [129:0] o;
  wire [129:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [113:0] align__x0;
  wire multiply__p0__nan;
  wire [6:0] multiply__p0__shift;
  wire [25:0] multiply__p0__sig;
  wire unpack__a0__nan;
  wire [5:0] unpack__a0__shift;
  wire [12:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [5:0] unpack__b0__shift;
  wire [12:0] unpack__b0__sig;
  mac_posit16_1_posit16_1_exact__align align (
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
  mac_posit16_1_posit16_1_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$145$2 (unpack__b0__sig[11:0]),
    .\port$69$2 (unpack__a0__sig[11:0]),
    .\port$77$0 (unpack__b0__sig[12])
  );
  mac_posit16_1_posit16_1_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit16_1_posit16_1_exact__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$145$2 (unpack__b0__sig[11:0]),
    .\port$69$2 (unpack__a0__sig[11:0]),
    .\port$77$0 (unpack__b0__sig[12])
  );
endmodule

module mac_posit16_1_posit16_1_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [25:0] i__p0__sig;
  wire [25:0] i__p0__sig;
  input [6:0] i__p0__shift;
  wire [6:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [113:0] o__x0;
  wire signed [113:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [129:0] o__acc;
  wire [129:0] o__acc;
  wire [152:0] _0_;
  wire _1_;
  wire _2_;
  wire [137:0] aligned0;
  assign { _0_[152:138], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[137:24] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = i__p0__sign & _2_;
  assign _0_[137:0] = aligned0;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_posit16_1_posit16_1_exact__multiply(i__b0__sign, o__acc, \port$1$0 , \port$69$2 , i__a0__nan, i__a0__shift, \port$77$0 , \port$145$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input [129:0] o__acc;
  wire [129:0] o__acc;
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

module mac_posit16_1_posit16_1_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [113:0] i__x0;
  wire signed [113:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [129:0] o__code;
  wire [129:0] o__code;
  input [129:0] i__acc;
  wire [129:0] i__acc;
  wire [114:0] _00_;
  wire [130:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [129:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 130'h200000000000000000000000000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 130'h200000000000000000000000000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[130], total } = $signed({ _00_[114], _00_ }) + $signed(i__acc);
  assign _01_[129:0] = total;
endmodule

module mac_posit16_1_posit16_1_exact__unpack(\code$10 , o__acc, \port$1$0 , \port$69$2 , o__a0__nan, o__a0__shift, \port$77$0 , \port$145$2 , o__b0__nan, o__b0__shift, code);
  input [15:0] \code$10 ;
  wire [15:0] \code$10 ;
  input [129:0] o__acc;
  wire [129:0] o__acc;
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
  mac_posit16_1_posit16_1_exact__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$69$2 (\port$69$2 )
  );
  mac_posit16_1_posit16_1_exact__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$77$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$145$2 (\port$145$2 )
  );
endmodule

module mac_posit16_1_posit16_1_exact__unpack__a0(nonzero, \port$69$2 , o__nan, o__shift, code);
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

module mac_posit16_1_posit16_1_exact__unpack__b0(nonzero, \port$145$2 , o__nan, o__shift, code);
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
