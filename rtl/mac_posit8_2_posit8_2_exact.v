// mac_posit8_2_posit8_2_exact
//
// Spec:    mac:a=posit8_2,b=posit8_2,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   input  acc         114 bits  exact
//   output o           114 bits  exact
// Example:
//   a = 0x40 (1), b = 0x41 (1.125), acc = 0x1ffffffffffffffffffffffffffff (10384593717069655257060992658440191 *
//     2**-48 = 3.68934881e+19) give o = 0x200000000000000011fffffffffff (-10384593717069655256744333309640705 *
//     2**-48 = -3.68934881e+19)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_2_posit8_2_exact(a, b, acc, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  input [113:0] acc;
  wire [113:0] acc;
  output [113:0] o;
  wire [113:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [97:0] align__x0;
  wire multiply__p0__nan;
  wire [6:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire unpack__a0__nan;
  wire [5:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [5:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  mac_posit8_2_posit8_2_exact__align align (
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
  mac_posit8_2_posit8_2_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$37$2 (unpack__a0__sig[2:0]),
    .\port$45$0 (unpack__b0__sig[3]),
    .\port$81$2 (unpack__b0__sig[2:0])
  );
  mac_posit8_2_posit8_2_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit8_2_posit8_2_exact__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$37$2 (unpack__a0__sig[2:0]),
    .\port$45$0 (unpack__b0__sig[3]),
    .\port$81$2 (unpack__b0__sig[2:0])
  );
endmodule

module mac_posit8_2_posit8_2_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  input [6:0] i__p0__shift;
  wire [6:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [97:0] o__x0;
  wire signed [97:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [113:0] o__acc;
  wire [113:0] o__acc;
  wire [134:0] _0_;
  wire _1_;
  wire _2_;
  wire [103:0] aligned0;
  assign { _0_[134:104], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[103:6] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = i__p0__sign & _2_;
  assign _0_[103:0] = aligned0;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_posit8_2_posit8_2_exact__multiply(i__b0__sign, o__acc, \port$1$0 , \port$37$2 , i__a0__nan, i__a0__shift, \port$45$0 , \port$81$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input [113:0] o__acc;
  wire [113:0] o__acc;
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

module mac_posit8_2_posit8_2_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [97:0] i__x0;
  wire signed [97:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [113:0] o__code;
  wire [113:0] o__code;
  input [113:0] i__acc;
  wire [113:0] i__acc;
  wire [98:0] _00_;
  wire [114:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [113:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 114'h20000000000000000000000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 114'h20000000000000000000000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[114], total } = $signed({ _00_[98], _00_ }) + $signed(i__acc);
  assign _01_[113:0] = total;
endmodule

module mac_posit8_2_posit8_2_exact__unpack(\code$10 , o__acc, \port$1$0 , \port$37$2 , o__a0__nan, o__a0__shift, \port$45$0 , \port$81$2 , o__b0__nan, o__b0__shift, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  input [113:0] o__acc;
  wire [113:0] o__acc;
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
  mac_posit8_2_posit8_2_exact__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$37$2 (\port$37$2 )
  );
  mac_posit8_2_posit8_2_exact__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$45$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$81$2 (\port$81$2 )
  );
endmodule

module mac_posit8_2_posit8_2_exact__unpack__a0(nonzero, \port$37$2 , o__nan, o__shift, code);
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

module mac_posit8_2_posit8_2_exact__unpack__b0(nonzero, \port$81$2 , o__nan, o__shift, code);
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
