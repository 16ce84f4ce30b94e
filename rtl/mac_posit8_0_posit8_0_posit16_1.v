// mac_posit8_0_posit8_0_posit16_1
//
// Spec:    mac:a=posit8_0,b=posit8_0,acc=posit16_1
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_0
//   input  b             8 bits  posit8_0
//   input  acc          16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = 0x40 (1), b = 0x41 (1.03125), acc = 0x7ffe (67108864) give o = 0x7ffe (67108864)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_0_posit8_0_posit16_1(a, b, acc, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  input [15:0] acc;
  wire [15:0] acc;
  output [15:0] o;
  wire [15:0] o;
  wire add__nan;
  wire [5:0] add__shift;
  wire [42:0] add__sig;
  wire add__sign;
  wire [42:0] align__addend;
  wire [42:0] align__product;
  wire align__product_sign;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [11:0] multiply__p0__sig;
  wire [5:0] normalise__exp;
  wire [42:0] normalise__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [5:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [5:0] unpack__b0__sig;
  mac_posit8_0_posit8_0_posit16_1__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[15]),
    .i__product_sign(align__product_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .\port$138$0 (align__product[26:0])
  );
  mac_posit8_0_posit8_0_posit16_1__align align (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__addend(align__addend),
    .o__nan(add__nan),
    .o__product_sign(align__product_sign),
    .\o__shift$23 (add__shift),
    .\port$138$0 (align__product[26:0])
  );
  mac_posit8_0_posit8_0_posit16_1__multiply multiply (
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
    .o__p0__sign(align__product_sign),
    .\port$1$0 (unpack__a0__sig[5]),
    .\port$37$2 (unpack__a0__sig[4:0]),
    .\port$45$0 (unpack__b0__sig[5]),
    .\port$81$2 (unpack__b0__sig[4:0])
  );
  mac_posit8_0_posit8_0_posit16_1__normalise normalise (
    .i__shift(add__shift),
    .i__sig(add__sig),
    .o__exp(normalise__exp),
    .o__nan(add__nan),
    .o__sign(add__sign),
    .shifted(normalise__sig)
  );
  mac_posit8_0_posit8_0_posit16_1__round round (
    .i__exp(normalise__exp),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_posit8_0_posit8_0_posit16_1__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[5]),
    .\port$37$2 (unpack__a0__sig[4:0]),
    .\port$45$0 (unpack__b0__sig[5]),
    .\port$81$2 (unpack__b0__sig[4:0])
  );
  assign align__product[42:27] = 16'h0000;
endmodule

module mac_posit8_0_posit8_0_posit16_1__add(i__product_sign, \port$138$0 , i__addend, o__shift, o__nan, o__sig, o__sign, i__addend_sign);
  input i__product_sign;
  wire i__product_sign;
  input [26:0] \port$138$0 ;
  wire [26:0] \port$138$0 ;
  input [42:0] i__addend;
  wire [42:0] i__addend;
  input [5:0] o__shift;
  wire [5:0] o__shift;
  input o__nan;
  wire o__nan;
  output [42:0] o__sig;
  wire [42:0] o__sig;
  output o__sign;
  wire o__sign;
  input i__addend_sign;
  wire i__addend_sign;
  wire [43:0] _00_;
  wire [44:0] _01_;
  wire [45:0] _02_;
  wire [44:0] _03_;
  wire [44:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire signed [43:0] total;
  assign _08_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ { _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_, _08_ };
  assign _01_ = $signed({ 1'h0, \port$138$0  }) + $signed(_00_);
  assign { _02_[45:44], total } = $signed(_01_) + $signed({ 1'h0, _08_ });
  assign _03_ = - $signed(total);
  assign { _04_[44:43], o__sig } = total[43] ? _03_ : { total[43], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[43];
  assign o__sign = _05_ ? _07_ : _06_;
  assign _02_[43:0] = total;
  assign _04_[42:0] = o__sig;
endmodule

module mac_posit8_0_posit8_0_posit16_1__align(i__p0__sig, i__p0__shift, o__product_sign, i__p0__nan, \port$138$0 , o__addend, \o__shift$23 , o__nan, code);
  input [11:0] i__p0__sig;
  wire [11:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__product_sign;
  wire o__product_sign;
  input i__p0__nan;
  wire i__p0__nan;
  output [26:0] \port$138$0 ;
  wire [26:0] \port$138$0 ;
  output [42:0] o__addend;
  wire [42:0] o__addend;
  output [5:0] \o__shift$23 ;
  wire [5:0] \o__shift$23 ;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire [6:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [7:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [6:0] _15_;
  wire [6:0] _16_;
  wire [6:0] _17_;
  wire _18_;
  wire _19_;
  wire [11:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [6:0] _24_;
  wire [6:0] _25_;
  wire _26_;
  wire _27_;
  wire [5:0] _28_;
  wire [5:0] amount;
  wire signed [6:0] distance;
  wire [42:0] moved;
  wire [42:0] moved_by_1;
  wire [42:0] moved_by_15;
  wire [42:0] moved_by_3;
  wire [42:0] moved_by_31;
  wire [42:0] moved_by_7;
  wire moved_sticky;
  assign _00_ = i__p0__shift - _28_;
  assign { _08_[7], distance } = $signed(_00_) + $signed(7'h20);
  assign _18_ = $signed(distance) < $signed(1'h0);
  assign _21_ = | i__p0__sig;
  assign _22_ = ~ _21_;
  assign _27_ = _18_ | _22_;
  assign _23_ = $signed(distance) > $signed(7'h2b);
  assign _24_ = _23_ ? 7'h2b : distance;
  assign { _25_[6], amount } = _27_ ? 7'h00 : _24_;
  assign moved_by_1 = amount[0] ? { 2'h0, _19_, _20_, 28'h0000000 } : { 1'h0, _19_, _20_, 29'h00000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[42:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[42:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[42:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[42:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[42:32] } : moved_by_31;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _09_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _09_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign moved_sticky = _12_ | _14_;
  assign o__addend = moved | { 42'h00000000000, moved_sticky };
  assign _15_ = _28_ + 1'h0;
  assign _16_ = i__p0__shift + 6'h20;
  assign { _17_[6], \o__shift$23  } = _27_ ? _15_ : _16_;
  assign o__nan = i__p0__nan | _26_;
  mac_posit8_0_posit8_0_posit16_1__align__acc acc (
    .code(code),
    .nonzero(_19_),
    .o__nan(_26_),
    .o__shift(_28_),
    .\port$216$2 (_20_)
  );
  assign _25_[5:0] = amount;
  assign _08_[6:0] = distance;
  assign \port$138$0  = { i__p0__sig, 15'h0000 };
  assign _17_[5:0] = \o__shift$23 ;
endmodule

module mac_posit8_0_posit8_0_posit16_1__align__acc(nonzero, \port$216$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [11:0] \port$216$2 ;
  wire [11:0] \port$216$2 ;
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
  assign { _15_[29:15], aligned[14:13], \port$216$2 , aligned[0] } = _05_[14:0] << { empty8_1, run[2:0] };
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
  assign _15_[14:0] = { aligned[14:13], \port$216$2 , aligned[0] };
  assign aligned[12:1] = \port$216$2 ;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _18_[4:0] = regime;
endmodule

module mac_posit8_0_posit8_0_posit16_1__multiply(i__b0__sign, o__acc, \port$1$0 , \port$37$2 , i__a0__nan, i__a0__shift, \port$45$0 , \port$81$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input [15:0] o__acc;
  wire [15:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [4:0] \port$37$2 ;
  wire [4:0] \port$37$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [3:0] i__a0__shift;
  wire [3:0] i__a0__shift;
  input \port$45$0 ;
  wire \port$45$0 ;
  input [4:0] \port$81$2 ;
  wire [4:0] \port$81$2 ;
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
  assign o__p0__sig = { \port$1$0 , \port$37$2  } * { \port$45$0 , \port$81$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_posit8_0_posit8_0_posit16_1__normalise(o__nan, i__sig, o__sign, shifted, o__exp, i__shift);
  input o__nan;
  wire o__nan;
  input [42:0] i__sig;
  wire [42:0] i__sig;
  input o__sign;
  wire o__sign;
  output [42:0] shifted;
  wire [42:0] shifted;
  output [5:0] o__exp;
  wire [5:0] o__exp;
  input [5:0] i__shift;
  wire [5:0] i__shift;
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
  wire [105:0] _014_;
  wire [6:0] _015_;
  wire [6:0] _016_;
  wire [6:0] _017_;
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
  wire _043_;
  wire _044_;
  wire _045_;
  wire [5:0] amount;
  wire at_floor;
  wire empty16_2;
  wire empty16_3;
  wire empty2_11;
  wire empty2_12;
  wire empty2_13;
  wire empty2_14;
  wire empty2_15;
  wire empty2_16;
  wire empty2_17;
  wire empty2_18;
  wire empty2_19;
  wire empty2_20;
  wire empty2_21;
  wire empty2_22;
  wire empty2_23;
  wire empty2_24;
  wire empty2_25;
  wire empty2_26;
  wire empty2_27;
  wire empty2_28;
  wire empty2_29;
  wire empty2_30;
  wire empty2_31;
  wire empty32_1;
  wire empty4_10;
  wire empty4_11;
  wire empty4_12;
  wire empty4_13;
  wire empty4_14;
  wire empty4_15;
  wire empty4_6;
  wire empty4_7;
  wire empty4_8;
  wire empty4_9;
  wire empty8_3;
  wire empty8_4;
  wire empty8_5;
  wire empty8_6;
  wire empty8_7;
  wire [5:0] leading_zeros;
  wire [5:0] room;
  wire [3:0] zeros16_1;
  wire [3:0] zeros16_2;
  wire [3:0] zeros16_3;
  wire zeros2_10;
  wire zeros2_11;
  wire zeros2_12;
  wire zeros2_13;
  wire zeros2_14;
  wire zeros2_15;
  wire zeros2_16;
  wire zeros2_17;
  wire zeros2_18;
  wire zeros2_19;
  wire zeros2_20;
  wire zeros2_21;
  wire zeros2_22;
  wire zeros2_23;
  wire zeros2_24;
  wire zeros2_25;
  wire zeros2_26;
  wire zeros2_27;
  wire zeros2_28;
  wire zeros2_29;
  wire zeros2_30;
  wire zeros2_31;
  wire [4:0] zeros32_1;
  wire [1:0] zeros4_10;
  wire [1:0] zeros4_11;
  wire [1:0] zeros4_12;
  wire [1:0] zeros4_13;
  wire [1:0] zeros4_14;
  wire [1:0] zeros4_15;
  wire [1:0] zeros4_5;
  wire [1:0] zeros4_6;
  wire [1:0] zeros4_7;
  wire [1:0] zeros4_8;
  wire [1:0] zeros4_9;
  wire [2:0] zeros8_3;
  wire [2:0] zeros8_4;
  wire [2:0] zeros8_5;
  wire [2:0] zeros8_6;
  wire [2:0] zeros8_7;
  assign zeros2_10 = ~ i__sig[0];
  assign _018_ = ~ i__sig[1];
  assign _019_ = ~ i__sig[2];
  assign empty2_11 = _018_ & _019_;
  assign zeros2_11 = ~ i__sig[2];
  assign _020_ = ~ i__sig[3];
  assign _021_ = ~ i__sig[4];
  assign empty2_12 = _020_ & _021_;
  assign zeros2_12 = ~ i__sig[4];
  assign _022_ = ~ i__sig[5];
  assign _023_ = ~ i__sig[6];
  assign empty2_13 = _022_ & _023_;
  assign zeros2_13 = ~ i__sig[6];
  assign _024_ = ~ i__sig[7];
  assign _025_ = ~ i__sig[8];
  assign empty2_14 = _024_ & _025_;
  assign zeros2_14 = ~ i__sig[8];
  assign _026_ = ~ i__sig[9];
  assign _027_ = ~ i__sig[10];
  assign empty2_15 = _026_ & _027_;
  assign zeros2_15 = ~ i__sig[10];
  assign _028_ = ~ i__sig[11];
  assign _029_ = ~ i__sig[12];
  assign empty2_16 = _028_ & _029_;
  assign zeros2_16 = ~ i__sig[12];
  assign _030_ = ~ i__sig[13];
  assign _031_ = ~ i__sig[14];
  assign empty2_17 = _030_ & _031_;
  assign zeros2_17 = ~ i__sig[14];
  assign _032_ = ~ i__sig[15];
  assign _033_ = ~ i__sig[16];
  assign empty2_18 = _032_ & _033_;
  assign zeros2_18 = ~ i__sig[16];
  assign _034_ = ~ i__sig[17];
  assign _035_ = ~ i__sig[18];
  assign empty2_19 = _034_ & _035_;
  assign zeros2_19 = ~ i__sig[18];
  assign _036_ = ~ i__sig[19];
  assign _037_ = ~ i__sig[20];
  assign empty2_20 = _036_ & _037_;
  assign zeros2_20 = ~ i__sig[20];
  assign _038_ = ~ i__sig[21];
  assign _039_ = ~ i__sig[22];
  assign empty2_21 = _038_ & _039_;
  assign zeros2_21 = ~ i__sig[22];
  assign _040_ = ~ i__sig[23];
  assign _041_ = ~ i__sig[24];
  assign empty2_22 = _040_ & _041_;
  assign zeros2_22 = ~ i__sig[24];
  assign _042_ = ~ i__sig[25];
  assign _043_ = ~ i__sig[26];
  assign empty2_23 = _042_ & _043_;
  assign zeros2_23 = ~ i__sig[26];
  assign _044_ = ~ i__sig[27];
  assign _045_ = ~ i__sig[28];
  assign empty2_24 = _044_ & _045_;
  assign zeros2_24 = ~ i__sig[28];
  assign _000_ = ~ i__sig[29];
  assign _001_ = ~ i__sig[30];
  assign empty2_25 = _000_ & _001_;
  assign zeros2_25 = ~ i__sig[30];
  assign _002_ = ~ i__sig[31];
  assign _003_ = ~ i__sig[32];
  assign empty2_26 = _002_ & _003_;
  assign zeros2_26 = ~ i__sig[32];
  assign _004_ = ~ i__sig[33];
  assign _005_ = ~ i__sig[34];
  assign empty2_27 = _004_ & _005_;
  assign zeros2_27 = ~ i__sig[34];
  assign _006_ = ~ i__sig[35];
  assign _007_ = ~ i__sig[36];
  assign empty2_28 = _006_ & _007_;
  assign zeros2_28 = ~ i__sig[36];
  assign _008_ = ~ i__sig[37];
  assign _009_ = ~ i__sig[38];
  assign empty2_29 = _008_ & _009_;
  assign zeros2_29 = ~ i__sig[38];
  assign _010_ = ~ i__sig[39];
  assign _011_ = ~ i__sig[40];
  assign empty2_30 = _010_ & _011_;
  assign zeros2_30 = ~ i__sig[40];
  assign _012_ = ~ i__sig[41];
  assign _013_ = ~ i__sig[42];
  assign empty2_31 = _012_ & _013_;
  assign zeros2_31 = ~ i__sig[42];
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign zeros16_1[2:0] = empty8_3 ? { 1'h0, empty2_11, zeros4_5[0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { 1'h0, empty8_3, zeros16_1[2:0] } : { empty16_3, zeros32_1[3:0] };
  assign { _014_[105:43], shifted } = i__sig << amount;
  assign { _015_[6], room } = i__shift + 1'h1;
  assign at_floor = room < { empty32_1, leading_zeros[4:0] };
  assign amount = at_floor ? room : { empty32_1, leading_zeros[4:0] };
  assign _016_ = room - { empty32_1, leading_zeros[4:0] };
  assign { _017_[6], o__exp } = at_floor ? 7'h00 : _016_;
  assign _017_[5:0] = o__exp;
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign _014_[42:0] = shifted;
  assign _015_[5:0] = room;
endmodule

module mac_posit8_0_posit8_0_posit16_1__round(i__sign, i__sig, i__exp, o__code, i__nan);
  input i__sign;
  wire i__sign;
  input [42:0] i__sig;
  wire [42:0] i__sig;
  input [5:0] i__exp;
  wire [5:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
  input i__nan;
  wire i__nan;
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
  assign tail = | i__sig[28:0];
  assign long = i__exp[5:1] >= 4'he;
  assign _11_ = i__exp[5:1] - 4'he;
  assign _17_ = 4'hd - i__exp[5:1];
  assign { _19_[5:4], run } = long ? _11_ : _17_;
  assign _20_ = ~ long;
  assign _21_ = ~ long;
  assign shifted_by_1 = run[0] ? { long, long, _20_, i__exp[0], i__sig[41:30] } : { long, _21_, i__exp[0], i__sig[41:29] };
  assign shifted_by_3 = run[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { long, long, long, long, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = run[3] ? { long, long, long, long, long, long, long, long, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = run[0] & i__sig[29];
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
  assign magnitude[14:0] = i__sig[42] ? _15_ : { 14'h0000, _00_ };
  assign _16_ = - magnitude[14:0];
  assign _18_ = i__sign ? _16_ : { 2'h0, magnitude[14:0] };
  assign o__code = i__nan ? 16'h8000 : _18_[15:0];
  assign _19_[3:0] = run;
  assign magnitude[15] = 1'h0;
  assign _14_[14:0] = rounded;
endmodule

module mac_posit8_0_posit8_0_posit16_1__unpack(\code$10 , o__acc, \port$1$0 , \port$37$2 , o__a0__nan, o__a0__shift, \port$45$0 , \port$81$2 , o__b0__nan, o__b0__shift, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  input [15:0] o__acc;
  wire [15:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [4:0] \port$37$2 ;
  wire [4:0] \port$37$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [3:0] o__a0__shift;
  wire [3:0] o__a0__shift;
  output \port$45$0 ;
  wire \port$45$0 ;
  output [4:0] \port$81$2 ;
  wire [4:0] \port$81$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [3:0] o__b0__shift;
  wire [3:0] o__b0__shift;
  input [7:0] code;
  wire [7:0] code;
  mac_posit8_0_posit8_0_posit16_1__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$37$2 (\port$37$2 )
  );
  mac_posit8_0_posit8_0_posit16_1__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$45$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$81$2 (\port$81$2 )
  );
endmodule

module mac_posit8_0_posit8_0_posit16_1__unpack__a0(nonzero, \port$37$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [4:0] \port$37$2 ;
  wire [4:0] \port$37$2 ;
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
  assign { _06_[13:7], aligned[6], \port$37$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _06_[6:0] = { aligned[6], \port$37$2 , aligned[0] };
  assign aligned[5:1] = \port$37$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule

module mac_posit8_0_posit8_0_posit16_1__unpack__b0(nonzero, \port$81$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [4:0] \port$81$2 ;
  wire [4:0] \port$81$2 ;
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
  assign { _06_[13:7], aligned[6], \port$81$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _06_[6:0] = { aligned[6], \port$81$2 , aligned[0] };
  assign aligned[5:1] = \port$81$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule
