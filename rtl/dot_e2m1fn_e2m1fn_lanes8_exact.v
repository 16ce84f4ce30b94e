// dot_e2m1fn_e2m1fn_lanes8_exact
//
// Spec:    dot:a=e2m1fn,b=e2m1fn,lanes=8,acc=exact
// Latency: none, combinational
// Ports:
//   input  a            32 bits  8 x e2m1fn
//   input  b            32 bits  8 x e2m1fn
//   input  acc          25 bits  exact
//   output o            25 bits  exact
// Example:
//   a = [0x6 (4), 0x8 (-0), 0xa (-1), 0xe (-4), 0x0 (0), 0x2 (1), 0x6 (4), 0x8 (-0)], b = [0x7 (6), 0x9 (-0.5),
//     0xb (-1.5), 0xf (-6), 0x1 (0.5), 0x3 (1.5), 0x7 (6), 0x9 (-0.5)], acc = 0x0ffffff (16777215 * 2**-2 =
//     4194303.75) give o = 0x100012b (-16776917 * 2**-2 = -4194229.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e2m1fn_e2m1fn_lanes8_exact(a, b, acc, o);
  input [31:0] a;
  wire [31:0] a;
  input [31:0] b;
  wire [31:0] b;
  input [24:0] acc;
  wire [24:0] acc;
  output [24:0] o;
  wire [24:0] o;
  wire align__minus_zero;
  wire [7:0] align__negative;
  wire signed [8:0] align__x0;
  wire signed [8:0] align__x1;
  wire signed [8:0] align__x2;
  wire signed [8:0] align__x3;
  wire signed [8:0] align__x4;
  wire signed [8:0] align__x5;
  wire signed [8:0] align__x6;
  wire signed [8:0] align__x7;
  wire [2:0] multiply__p0__shift;
  wire [3:0] multiply__p0__sig;
  wire multiply__p0__sign;
  wire [2:0] multiply__p1__shift;
  wire [3:0] multiply__p1__sig;
  wire multiply__p1__sign;
  wire [2:0] multiply__p2__shift;
  wire [3:0] multiply__p2__sig;
  wire multiply__p2__sign;
  wire [2:0] multiply__p3__shift;
  wire [3:0] multiply__p3__sig;
  wire multiply__p3__sign;
  wire [2:0] multiply__p4__shift;
  wire [3:0] multiply__p4__sig;
  wire multiply__p4__sign;
  wire [2:0] multiply__p5__shift;
  wire [3:0] multiply__p5__sig;
  wire multiply__p5__sign;
  wire [2:0] multiply__p6__shift;
  wire [3:0] multiply__p6__sig;
  wire multiply__p6__sign;
  wire [2:0] multiply__p7__shift;
  wire [3:0] multiply__p7__sig;
  wire multiply__p7__sign;
  wire [1:0] unpack__a0__shift;
  wire [1:0] unpack__a0__sig;
  wire [1:0] unpack__a1__shift;
  wire [1:0] unpack__a1__sig;
  wire [1:0] unpack__a2__shift;
  wire [1:0] unpack__a2__sig;
  wire [1:0] unpack__a3__shift;
  wire [1:0] unpack__a3__sig;
  wire [1:0] unpack__a4__shift;
  wire [1:0] unpack__a4__sig;
  wire [1:0] unpack__a5__shift;
  wire [1:0] unpack__a5__sig;
  wire [1:0] unpack__a6__shift;
  wire [1:0] unpack__a6__sig;
  wire [1:0] unpack__a7__shift;
  wire [1:0] unpack__a7__sig;
  wire [1:0] unpack__b0__shift;
  wire [1:0] unpack__b0__sig;
  wire [1:0] unpack__b1__shift;
  wire [1:0] unpack__b1__sig;
  wire [1:0] unpack__b2__shift;
  wire [1:0] unpack__b2__sig;
  wire [1:0] unpack__b3__shift;
  wire [1:0] unpack__b3__sig;
  wire [1:0] unpack__b4__shift;
  wire [1:0] unpack__b4__sig;
  wire [1:0] unpack__b5__shift;
  wire [1:0] unpack__b5__sig;
  wire [1:0] unpack__b6__shift;
  wire [1:0] unpack__b6__sig;
  wire [1:0] unpack__b7__shift;
  wire [1:0] unpack__b7__sig;
  dot_e2m1fn_e2m1fn_lanes8_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .i__p1__sign(multiply__p1__sign),
    .i__p2__shift(multiply__p2__shift),
    .i__p2__sig(multiply__p2__sig),
    .i__p2__sign(multiply__p2__sign),
    .i__p3__shift(multiply__p3__shift),
    .i__p3__sig(multiply__p3__sig),
    .i__p3__sign(multiply__p3__sign),
    .i__p4__shift(multiply__p4__shift),
    .i__p4__sig(multiply__p4__sig),
    .i__p4__sign(multiply__p4__sign),
    .i__p5__shift(multiply__p5__shift),
    .i__p5__sig(multiply__p5__sig),
    .i__p5__sign(multiply__p5__sign),
    .i__p6__shift(multiply__p6__shift),
    .i__p6__sig(multiply__p6__sig),
    .i__p6__sign(multiply__p6__sign),
    .i__p7__shift(multiply__p7__shift),
    .i__p7__sig(multiply__p7__sig),
    .i__p7__sign(multiply__p7__sign),
    .o__acc(acc),
    .o__minus_zero(align__minus_zero),
    .o__negative(align__negative),
    .o__x0(align__x0),
    .o__x1(align__x1),
    .o__x2(align__x2),
    .o__x3(align__x3),
    .o__x4(align__x4),
    .o__x5(align__x5),
    .o__x6(align__x6),
    .o__x7(align__x7)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__multiply multiply (
    .o__acc(acc),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sig(multiply__p1__sig),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sig(multiply__p2__sig),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sig(multiply__p3__sig),
    .o__p3__sign(multiply__p3__sign),
    .o__p4__shift(multiply__p4__shift),
    .o__p4__sig(multiply__p4__sig),
    .o__p4__sign(multiply__p4__sign),
    .o__p5__shift(multiply__p5__shift),
    .o__p5__sig(multiply__p5__sig),
    .o__p5__sign(multiply__p5__sign),
    .o__p6__shift(multiply__p6__shift),
    .o__p6__sig(multiply__p6__sig),
    .o__p6__sign(multiply__p6__sign),
    .o__p7__shift(multiply__p7__shift),
    .o__p7__sig(multiply__p7__sig),
    .o__p7__sign(multiply__p7__sign),
    .\port$0$12 (a[12:10]),
    .\port$0$16 (a[16:14]),
    .\port$0$2 (a[0]),
    .\port$0$20 (a[20:18]),
    .\port$0$24 (a[24:22]),
    .\port$0$28 (a[28:26]),
    .\port$0$32 (a[31:30]),
    .\port$0$34 (b[0]),
    .\port$0$36 (b[4:2]),
    .\port$0$4 (a[4:2]),
    .\port$0$40 (b[8:6]),
    .\port$0$44 (b[12:10]),
    .\port$0$48 (b[16:14]),
    .\port$0$52 (b[20:18]),
    .\port$0$56 (b[24:22]),
    .\port$0$60 (b[28:26]),
    .\port$0$64 (b[31:30]),
    .\port$0$8 (a[8:6]),
    .\port$1$0 (unpack__a0__sig[1]),
    .\port$12$0 (unpack__a2__shift[0]),
    .\port$13$0 (unpack__a3__sig[1]),
    .\port$16$0 (unpack__a3__shift[0]),
    .\port$17$0 (unpack__a4__sig[1]),
    .\port$20$0 (unpack__a4__shift[0]),
    .\port$21$0 (unpack__a5__sig[1]),
    .\port$24$0 (unpack__a5__shift[0]),
    .\port$25$0 (unpack__a6__sig[1]),
    .\port$28$0 (unpack__a6__shift[0]),
    .\port$29$0 (unpack__a7__sig[1]),
    .\port$32$0 (unpack__a7__shift[0]),
    .\port$33$0 (unpack__b0__sig[1]),
    .\port$36$0 (unpack__b0__shift[0]),
    .\port$37$0 (unpack__b1__sig[1]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$40$0 (unpack__b1__shift[0]),
    .\port$41$0 (unpack__b2__sig[1]),
    .\port$44$0 (unpack__b2__shift[0]),
    .\port$45$0 (unpack__b3__sig[1]),
    .\port$48$0 (unpack__b3__shift[0]),
    .\port$49$0 (unpack__b4__sig[1]),
    .\port$5$0 (unpack__a1__sig[1]),
    .\port$52$0 (unpack__b4__shift[0]),
    .\port$53$0 (unpack__b5__sig[1]),
    .\port$56$0 (unpack__b5__shift[0]),
    .\port$57$0 (unpack__b6__sig[1]),
    .\port$60$0 (unpack__b6__shift[0]),
    .\port$61$0 (unpack__b7__sig[1]),
    .\port$64$0 (unpack__b7__shift[0]),
    .\port$8$0 (unpack__a1__shift[0]),
    .\port$9$0 (unpack__a2__sig[1])
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__sum sum (
    .i__acc(acc),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .i__x1(align__x1),
    .i__x2(align__x2),
    .i__x3(align__x3),
    .i__x4(align__x4),
    .i__x5(align__x5),
    .i__x6(align__x6),
    .i__x7(align__x7),
    .total(o)
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack unpack (
    .o__acc(acc),
    .\port$0$2 (a),
    .\port$0$34 (b),
    .\port$1$0 (unpack__a0__sig[1]),
    .\port$12$0 (unpack__a2__shift[0]),
    .\port$13$0 (unpack__a3__sig[1]),
    .\port$16$0 (unpack__a3__shift[0]),
    .\port$17$0 (unpack__a4__sig[1]),
    .\port$20$0 (unpack__a4__shift[0]),
    .\port$21$0 (unpack__a5__sig[1]),
    .\port$24$0 (unpack__a5__shift[0]),
    .\port$25$0 (unpack__a6__sig[1]),
    .\port$28$0 (unpack__a6__shift[0]),
    .\port$29$0 (unpack__a7__sig[1]),
    .\port$32$0 (unpack__a7__shift[0]),
    .\port$33$0 (unpack__b0__sig[1]),
    .\port$36$0 (unpack__b0__shift[0]),
    .\port$37$0 (unpack__b1__sig[1]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$40$0 (unpack__b1__shift[0]),
    .\port$41$0 (unpack__b2__sig[1]),
    .\port$44$0 (unpack__b2__shift[0]),
    .\port$45$0 (unpack__b3__sig[1]),
    .\port$48$0 (unpack__b3__shift[0]),
    .\port$49$0 (unpack__b4__sig[1]),
    .\port$5$0 (unpack__a1__sig[1]),
    .\port$52$0 (unpack__b4__shift[0]),
    .\port$53$0 (unpack__b5__sig[1]),
    .\port$56$0 (unpack__b5__shift[0]),
    .\port$57$0 (unpack__b6__sig[1]),
    .\port$60$0 (unpack__b6__shift[0]),
    .\port$61$0 (unpack__b7__sig[1]),
    .\port$64$0 (unpack__b7__shift[0]),
    .\port$8$0 (unpack__a1__shift[0]),
    .\port$9$0 (unpack__a2__sig[1])
  );
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a7__shift[1] = a[30];
  assign unpack__a7__sig[0] = a[28];
  assign unpack__b7__shift[1] = b[30];
  assign unpack__a6__shift[1] = a[26];
  assign unpack__b7__sig[0] = b[28];
  assign unpack__a6__sig[0] = a[24];
  assign unpack__a5__shift[1] = a[22];
  assign unpack__b6__shift[1] = b[26];
  assign unpack__a5__sig[0] = a[20];
  assign unpack__a4__shift[1] = a[18];
  assign unpack__a4__sig[0] = a[16];
  assign unpack__b6__sig[0] = b[24];
  assign unpack__a3__shift[1] = a[14];
  assign unpack__a3__sig[0] = a[12];
  assign unpack__b5__shift[1] = b[22];
  assign unpack__a2__shift[1] = a[10];
  assign unpack__b5__sig[0] = b[20];
  assign unpack__a2__sig[0] = a[8];
  assign unpack__a1__shift[1] = a[6];
  assign unpack__b4__shift[1] = b[18];
  assign unpack__a1__sig[0] = a[4];
  assign unpack__b4__sig[0] = b[16];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__a0__sig[0] = a[0];
  assign unpack__b3__shift[1] = b[14];
  assign unpack__b3__sig[0] = b[12];
  assign unpack__b2__shift[1] = b[10];
  assign unpack__b2__sig[0] = b[8];
  assign unpack__b1__shift[1] = b[6];
  assign unpack__b1__sig[0] = b[4];
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p1__sig, i__p1__shift, i__p1__sign, i__p2__sig, i__p2__shift, i__p2__sign, i__p3__sig, i__p3__shift, i__p3__sign, i__p4__sig, i__p4__shift, i__p4__sign, i__p5__sig, i__p5__shift, i__p5__sign, i__p6__sig, i__p6__shift, i__p6__sign
, i__p7__sig, i__p7__shift, i__p7__sign, o__x0, o__x1, o__x2, o__x3, o__x4, o__x5, o__x6, o__x7, o__minus_zero, o__negative, o__acc);
  input [3:0] i__p0__sig;
  wire [3:0] i__p0__sig;
  input [2:0] i__p0__shift;
  wire [2:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input [3:0] i__p1__sig;
  wire [3:0] i__p1__sig;
  input [2:0] i__p1__shift;
  wire [2:0] i__p1__shift;
  input i__p1__sign;
  wire i__p1__sign;
  input [3:0] i__p2__sig;
  wire [3:0] i__p2__sig;
  input [2:0] i__p2__shift;
  wire [2:0] i__p2__shift;
  input i__p2__sign;
  wire i__p2__sign;
  input [3:0] i__p3__sig;
  wire [3:0] i__p3__sig;
  input [2:0] i__p3__shift;
  wire [2:0] i__p3__shift;
  input i__p3__sign;
  wire i__p3__sign;
  input [3:0] i__p4__sig;
  wire [3:0] i__p4__sig;
  input [2:0] i__p4__shift;
  wire [2:0] i__p4__shift;
  input i__p4__sign;
  wire i__p4__sign;
  input [3:0] i__p5__sig;
  wire [3:0] i__p5__sig;
  input [2:0] i__p5__shift;
  wire [2:0] i__p5__shift;
  input i__p5__sign;
  wire i__p5__sign;
  input [3:0] i__p6__sig;
  wire [3:0] i__p6__sig;
  input [2:0] i__p6__shift;
  wire [2:0] i__p6__shift;
  input i__p6__sign;
  wire i__p6__sign;
  input [3:0] i__p7__sig;
  wire [3:0] i__p7__sig;
  input [2:0] i__p7__shift;
  wire [2:0] i__p7__shift;
  input i__p7__sign;
  wire i__p7__sign;
  output signed [8:0] o__x0;
  wire signed [8:0] o__x0;
  output signed [8:0] o__x1;
  wire signed [8:0] o__x1;
  output signed [8:0] o__x2;
  wire signed [8:0] o__x2;
  output signed [8:0] o__x3;
  wire signed [8:0] o__x3;
  output signed [8:0] o__x4;
  wire signed [8:0] o__x4;
  output signed [8:0] o__x5;
  wire signed [8:0] o__x5;
  output signed [8:0] o__x6;
  wire signed [8:0] o__x6;
  output signed [8:0] o__x7;
  wire signed [8:0] o__x7;
  output o__minus_zero;
  wire o__minus_zero;
  output [7:0] o__negative;
  wire [7:0] o__negative;
  input [24:0] o__acc;
  wire [24:0] o__acc;
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
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [10:0] aligned0;
  wire [10:0] aligned1;
  wire [10:0] aligned2;
  wire [10:0] aligned3;
  wire [10:0] aligned4;
  wire [10:0] aligned5;
  wire [10:0] aligned6;
  wire [10:0] aligned7;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[10:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign aligned1 = i__p1__sig << i__p1__shift;
  assign o__x1 = aligned1[10:2] ^ { i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign };
  assign aligned2 = i__p2__sig << i__p2__shift;
  assign o__x2 = aligned2[10:2] ^ { i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign };
  assign aligned3 = i__p3__sig << i__p3__shift;
  assign o__x3 = aligned3[10:2] ^ { i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign };
  assign aligned4 = i__p4__sig << i__p4__shift;
  assign o__x4 = aligned4[10:2] ^ { i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign, i__p4__sign };
  assign aligned5 = i__p5__sig << i__p5__shift;
  assign o__x5 = aligned5[10:2] ^ { i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign, i__p5__sign };
  assign aligned6 = i__p6__sig << i__p6__shift;
  assign o__x6 = aligned6[10:2] ^ { i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign, i__p6__sign };
  assign aligned7 = i__p7__sig << i__p7__shift;
  assign o__x7 = aligned7[10:2] ^ { i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign, i__p7__sign };
  assign _00_ = | i__p0__sig;
  assign _11_ = ~ _00_;
  assign _17_ = i__p0__sign & _11_;
  assign _18_ = | i__p1__sig;
  assign _19_ = ~ _18_;
  assign _20_ = i__p1__sign & _19_;
  assign _21_ = | i__p2__sig;
  assign _22_ = ~ _21_;
  assign _23_ = i__p2__sign & _22_;
  assign _01_ = | i__p3__sig;
  assign _02_ = ~ _01_;
  assign _03_ = i__p3__sign & _02_;
  assign _04_ = | i__p4__sig;
  assign _05_ = ~ _04_;
  assign _06_ = i__p4__sign & _05_;
  assign _07_ = | i__p5__sig;
  assign _08_ = ~ _07_;
  assign _09_ = i__p5__sign & _08_;
  assign _10_ = | i__p6__sig;
  assign _12_ = ~ _10_;
  assign _13_ = i__p6__sign & _12_;
  assign _14_ = | i__p7__sig;
  assign _15_ = ~ _14_;
  assign _16_ = i__p7__sign & _15_;
  assign o__minus_zero = & { _16_, _13_, _09_, _06_, _03_, _23_, _20_, _17_ };
  assign o__negative = { i__p7__sign, i__p6__sign, i__p5__sign, i__p4__sign, i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__multiply(\port$0$4 , \port$0$8 , \port$0$12 , \port$0$16 , \port$0$20 , \port$0$24 , \port$0$28 , \port$0$32 , \port$0$34 , \port$0$36 , \port$0$40 , \port$0$44 , \port$0$48 , \port$0$52 , \port$0$56 , \port$0$60 , \port$0$64 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 
, \port$8$0 , \port$9$0 , \port$12$0 , \port$13$0 , \port$16$0 , \port$17$0 , \port$20$0 , \port$21$0 , \port$24$0 , \port$25$0 , \port$28$0 , \port$29$0 , \port$32$0 , \port$33$0 , \port$36$0 , \port$37$0 , \port$40$0 , \port$41$0 , \port$44$0 , \port$45$0 , \port$48$0 
, \port$49$0 , \port$52$0 , \port$53$0 , \port$56$0 , \port$57$0 , \port$60$0 , \port$61$0 , \port$64$0 , o__p0__sig, o__p0__shift, o__p0__sign, o__p1__sig, o__p1__shift, o__p1__sign, o__p2__sig, o__p2__shift, o__p2__sign, o__p3__sig, o__p3__shift, o__p3__sign, o__p4__sig
, o__p4__shift, o__p4__sign, o__p5__sig, o__p5__shift, o__p5__sign, o__p6__sig, o__p6__shift, o__p6__sign, o__p7__sig, o__p7__shift, o__p7__sign, \port$0$2 );
  input [2:0] \port$0$4 ;
  wire [2:0] \port$0$4 ;
  input [2:0] \port$0$8 ;
  wire [2:0] \port$0$8 ;
  input [2:0] \port$0$12 ;
  wire [2:0] \port$0$12 ;
  input [2:0] \port$0$16 ;
  wire [2:0] \port$0$16 ;
  input [2:0] \port$0$20 ;
  wire [2:0] \port$0$20 ;
  input [2:0] \port$0$24 ;
  wire [2:0] \port$0$24 ;
  input [2:0] \port$0$28 ;
  wire [2:0] \port$0$28 ;
  input [1:0] \port$0$32 ;
  wire [1:0] \port$0$32 ;
  input \port$0$34 ;
  wire \port$0$34 ;
  input [2:0] \port$0$36 ;
  wire [2:0] \port$0$36 ;
  input [2:0] \port$0$40 ;
  wire [2:0] \port$0$40 ;
  input [2:0] \port$0$44 ;
  wire [2:0] \port$0$44 ;
  input [2:0] \port$0$48 ;
  wire [2:0] \port$0$48 ;
  input [2:0] \port$0$52 ;
  wire [2:0] \port$0$52 ;
  input [2:0] \port$0$56 ;
  wire [2:0] \port$0$56 ;
  input [2:0] \port$0$60 ;
  wire [2:0] \port$0$60 ;
  input [1:0] \port$0$64 ;
  wire [1:0] \port$0$64 ;
  input [24:0] o__acc;
  wire [24:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input \port$5$0 ;
  wire \port$5$0 ;
  input \port$8$0 ;
  wire \port$8$0 ;
  input \port$9$0 ;
  wire \port$9$0 ;
  input \port$12$0 ;
  wire \port$12$0 ;
  input \port$13$0 ;
  wire \port$13$0 ;
  input \port$16$0 ;
  wire \port$16$0 ;
  input \port$17$0 ;
  wire \port$17$0 ;
  input \port$20$0 ;
  wire \port$20$0 ;
  input \port$21$0 ;
  wire \port$21$0 ;
  input \port$24$0 ;
  wire \port$24$0 ;
  input \port$25$0 ;
  wire \port$25$0 ;
  input \port$28$0 ;
  wire \port$28$0 ;
  input \port$29$0 ;
  wire \port$29$0 ;
  input \port$32$0 ;
  wire \port$32$0 ;
  input \port$33$0 ;
  wire \port$33$0 ;
  input \port$36$0 ;
  wire \port$36$0 ;
  input \port$37$0 ;
  wire \port$37$0 ;
  input \port$40$0 ;
  wire \port$40$0 ;
  input \port$41$0 ;
  wire \port$41$0 ;
  input \port$44$0 ;
  wire \port$44$0 ;
  input \port$45$0 ;
  wire \port$45$0 ;
  input \port$48$0 ;
  wire \port$48$0 ;
  input \port$49$0 ;
  wire \port$49$0 ;
  input \port$52$0 ;
  wire \port$52$0 ;
  input \port$53$0 ;
  wire \port$53$0 ;
  input \port$56$0 ;
  wire \port$56$0 ;
  input \port$57$0 ;
  wire \port$57$0 ;
  input \port$60$0 ;
  wire \port$60$0 ;
  input \port$61$0 ;
  wire \port$61$0 ;
  input \port$64$0 ;
  wire \port$64$0 ;
  output [3:0] o__p0__sig;
  wire [3:0] o__p0__sig;
  output [2:0] o__p0__shift;
  wire [2:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output [3:0] o__p1__sig;
  wire [3:0] o__p1__sig;
  output [2:0] o__p1__shift;
  wire [2:0] o__p1__shift;
  output o__p1__sign;
  wire o__p1__sign;
  output [3:0] o__p2__sig;
  wire [3:0] o__p2__sig;
  output [2:0] o__p2__shift;
  wire [2:0] o__p2__shift;
  output o__p2__sign;
  wire o__p2__sign;
  output [3:0] o__p3__sig;
  wire [3:0] o__p3__sig;
  output [2:0] o__p3__shift;
  wire [2:0] o__p3__shift;
  output o__p3__sign;
  wire o__p3__sign;
  output [3:0] o__p4__sig;
  wire [3:0] o__p4__sig;
  output [2:0] o__p4__shift;
  wire [2:0] o__p4__shift;
  output o__p4__sign;
  wire o__p4__sign;
  output [3:0] o__p5__sig;
  wire [3:0] o__p5__sig;
  output [2:0] o__p5__shift;
  wire [2:0] o__p5__shift;
  output o__p5__sign;
  wire o__p5__sign;
  output [3:0] o__p6__sig;
  wire [3:0] o__p6__sig;
  output [2:0] o__p6__shift;
  wire [2:0] o__p6__shift;
  output o__p6__sign;
  wire o__p6__sign;
  output [3:0] o__p7__sig;
  wire [3:0] o__p7__sig;
  output [2:0] o__p7__shift;
  wire [2:0] o__p7__shift;
  output o__p7__sign;
  wire o__p7__sign;
  input \port$0$2 ;
  wire \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$33$0 , \port$0$34  };
  assign o__p3__sig = { \port$13$0 , \port$0$12 [2] } * { \port$45$0 , \port$0$44 [2] };
  assign o__p3__shift = { \port$0$16 [0], \port$16$0  } + { \port$0$48 [0], \port$48$0  };
  assign o__p3__sign = \port$0$16 [1] ^ \port$0$48 [1];
  assign o__p4__sig = { \port$17$0 , \port$0$16 [2] } * { \port$49$0 , \port$0$48 [2] };
  assign o__p4__shift = { \port$0$20 [0], \port$20$0  } + { \port$0$52 [0], \port$52$0  };
  assign o__p4__sign = \port$0$20 [1] ^ \port$0$52 [1];
  assign o__p5__sig = { \port$21$0 , \port$0$20 [2] } * { \port$53$0 , \port$0$52 [2] };
  assign o__p5__shift = { \port$0$24 [0], \port$24$0  } + { \port$0$56 [0], \port$56$0  };
  assign o__p5__sign = \port$0$24 [1] ^ \port$0$56 [1];
  assign o__p6__sig = { \port$25$0 , \port$0$24 [2] } * { \port$57$0 , \port$0$56 [2] };
  assign o__p0__shift = { \port$0$4 [0], \port$4$0  } + { \port$0$36 [0], \port$36$0  };
  assign o__p6__shift = { \port$0$28 [0], \port$28$0  } + { \port$0$60 [0], \port$60$0  };
  assign o__p6__sign = \port$0$28 [1] ^ \port$0$60 [1];
  assign o__p7__sig = { \port$29$0 , \port$0$28 [2] } * { \port$61$0 , \port$0$60 [2] };
  assign o__p7__shift = { \port$0$32 [0], \port$32$0  } + { \port$0$64 [0], \port$64$0  };
  assign o__p7__sign = \port$0$32 [1] ^ \port$0$64 [1];
  assign o__p0__sign = \port$0$4 [1] ^ \port$0$36 [1];
  assign o__p1__sig = { \port$5$0 , \port$0$4 [2] } * { \port$37$0 , \port$0$36 [2] };
  assign o__p1__shift = { \port$0$8 [0], \port$8$0  } + { \port$0$40 [0], \port$40$0  };
  assign o__p1__sign = \port$0$8 [1] ^ \port$0$40 [1];
  assign o__p2__sig = { \port$9$0 , \port$0$8 [2] } * { \port$41$0 , \port$0$40 [2] };
  assign o__p2__shift = { \port$0$12 [0], \port$12$0  } + { \port$0$44 [0], \port$44$0  };
  assign o__p2__sign = \port$0$12 [1] ^ \port$0$44 [1];
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__sum(i__x0, i__x1, i__x2, i__x3, i__x4, i__x5, i__x6, i__x7, total, i__negative, i__acc);
  input signed [8:0] i__x0;
  wire signed [8:0] i__x0;
  input signed [8:0] i__x1;
  wire signed [8:0] i__x1;
  input signed [8:0] i__x2;
  wire signed [8:0] i__x2;
  input signed [8:0] i__x3;
  wire signed [8:0] i__x3;
  input signed [8:0] i__x4;
  wire signed [8:0] i__x4;
  input signed [8:0] i__x5;
  wire signed [8:0] i__x5;
  input signed [8:0] i__x6;
  wire signed [8:0] i__x6;
  input signed [8:0] i__x7;
  wire signed [8:0] i__x7;
  output signed [24:0] total;
  wire signed [24:0] total;
  input [7:0] i__negative;
  wire [7:0] i__negative;
  input [24:0] i__acc;
  wire [24:0] i__acc;
  wire [9:0] _00_;
  wire [9:0] _01_;
  wire [14:0] _02_;
  wire [9:0] _03_;
  wire [15:0] _04_;
  wire [9:0] _05_;
  wire [16:0] _06_;
  wire [25:0] _07_;
  wire [9:0] _08_;
  wire [10:0] _09_;
  wire [9:0] _10_;
  wire [11:0] _11_;
  wire [9:0] _12_;
  wire [12:0] _13_;
  wire [9:0] _14_;
  wire [13:0] _15_;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative[0] });
  assign _08_ = $signed(i__x1) + $signed({ 1'h0, i__negative[1] });
  assign _09_ = $signed(_00_) + $signed(_08_);
  assign _10_ = $signed(i__x2) + $signed({ 1'h0, i__negative[2] });
  assign _11_ = $signed(_09_) + $signed(_10_);
  assign _12_ = $signed(i__x3) + $signed({ 1'h0, i__negative[3] });
  assign _13_ = $signed(_11_) + $signed(_12_);
  assign _14_ = $signed(i__x4) + $signed({ 1'h0, i__negative[4] });
  assign _15_ = $signed(_13_) + $signed(_14_);
  assign _01_ = $signed(i__x5) + $signed({ 1'h0, i__negative[5] });
  assign _02_ = $signed(_15_) + $signed(_01_);
  assign _03_ = $signed(i__x6) + $signed({ 1'h0, i__negative[6] });
  assign _04_ = $signed(_02_) + $signed(_03_);
  assign _05_ = $signed(i__x7) + $signed({ 1'h0, i__negative[7] });
  assign _06_ = $signed(_04_) + $signed(_05_);
  assign { _07_[25], total } = $signed({ _06_[16], _06_ }) + $signed(i__acc);
  assign _07_[24:0] = total;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack(\port$0$34 , o__acc, \port$1$0 , \port$4$0 , \port$5$0 , \port$8$0 , \port$9$0 , \port$12$0 , \port$13$0 , \port$16$0 , \port$17$0 , \port$20$0 , \port$21$0 , \port$24$0 , \port$25$0 , \port$28$0 , \port$29$0 , \port$32$0 , \port$33$0 , \port$36$0 , \port$37$0 
, \port$40$0 , \port$41$0 , \port$44$0 , \port$45$0 , \port$48$0 , \port$49$0 , \port$52$0 , \port$53$0 , \port$56$0 , \port$57$0 , \port$60$0 , \port$61$0 , \port$64$0 , \port$0$2 );
  input [31:0] \port$0$34 ;
  wire [31:0] \port$0$34 ;
  input [24:0] o__acc;
  wire [24:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  output \port$9$0 ;
  wire \port$9$0 ;
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$13$0 ;
  wire \port$13$0 ;
  output \port$16$0 ;
  wire \port$16$0 ;
  output \port$17$0 ;
  wire \port$17$0 ;
  output \port$20$0 ;
  wire \port$20$0 ;
  output \port$21$0 ;
  wire \port$21$0 ;
  output \port$24$0 ;
  wire \port$24$0 ;
  output \port$25$0 ;
  wire \port$25$0 ;
  output \port$28$0 ;
  wire \port$28$0 ;
  output \port$29$0 ;
  wire \port$29$0 ;
  output \port$32$0 ;
  wire \port$32$0 ;
  output \port$33$0 ;
  wire \port$33$0 ;
  output \port$36$0 ;
  wire \port$36$0 ;
  output \port$37$0 ;
  wire \port$37$0 ;
  output \port$40$0 ;
  wire \port$40$0 ;
  output \port$41$0 ;
  wire \port$41$0 ;
  output \port$44$0 ;
  wire \port$44$0 ;
  output \port$45$0 ;
  wire \port$45$0 ;
  output \port$48$0 ;
  wire \port$48$0 ;
  output \port$49$0 ;
  wire \port$49$0 ;
  output \port$52$0 ;
  wire \port$52$0 ;
  output \port$53$0 ;
  wire \port$53$0 ;
  output \port$56$0 ;
  wire \port$56$0 ;
  output \port$57$0 ;
  wire \port$57$0 ;
  output \port$60$0 ;
  wire \port$60$0 ;
  output \port$61$0 ;
  wire \port$61$0 ;
  output \port$64$0 ;
  wire \port$64$0 ;
  input [31:0] \port$0$2 ;
  wire [31:0] \port$0$2 ;
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a0 a0 (
    .code(\port$0$2 [3:0]),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a1 a1 (
    .code(\port$0$2 [7:4]),
    .\port$5$0 (\port$5$0 ),
    .\port$8$0 (\port$8$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a2 a2 (
    .code(\port$0$2 [11:8]),
    .\port$12$0 (\port$12$0 ),
    .\port$9$0 (\port$9$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a3 a3 (
    .code(\port$0$2 [15:12]),
    .\port$13$0 (\port$13$0 ),
    .\port$16$0 (\port$16$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a4 a4 (
    .code(\port$0$2 [19:16]),
    .\port$17$0 (\port$17$0 ),
    .\port$20$0 (\port$20$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a5 a5 (
    .code(\port$0$2 [23:20]),
    .\port$21$0 (\port$21$0 ),
    .\port$24$0 (\port$24$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a6 a6 (
    .code(\port$0$2 [27:24]),
    .\port$25$0 (\port$25$0 ),
    .\port$28$0 (\port$28$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a7 a7 (
    .code(\port$0$2 [31:28]),
    .\port$29$0 (\port$29$0 ),
    .\port$32$0 (\port$32$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b0 b0 (
    .code(\port$0$34 [3:0]),
    .\port$33$0 (\port$33$0 ),
    .\port$36$0 (\port$36$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b1 b1 (
    .code(\port$0$34 [7:4]),
    .\port$37$0 (\port$37$0 ),
    .\port$40$0 (\port$40$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b2 b2 (
    .code(\port$0$34 [11:8]),
    .\port$41$0 (\port$41$0 ),
    .\port$44$0 (\port$44$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b3 b3 (
    .code(\port$0$34 [15:12]),
    .\port$45$0 (\port$45$0 ),
    .\port$48$0 (\port$48$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b4 b4 (
    .code(\port$0$34 [19:16]),
    .\port$49$0 (\port$49$0 ),
    .\port$52$0 (\port$52$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b5 b5 (
    .code(\port$0$34 [23:20]),
    .\port$53$0 (\port$53$0 ),
    .\port$56$0 (\port$56$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b6 b6 (
    .code(\port$0$34 [27:24]),
    .\port$57$0 (\port$57$0 ),
    .\port$60$0 (\port$60$0 )
  );
  dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b7 b7 (
    .code(\port$0$34 [31:28]),
    .\port$61$0 (\port$61$0 ),
    .\port$64$0 (\port$64$0 )
  );
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a0(\port$1$0 , \port$4$0 , code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a1(\port$5$0 , \port$8$0 , code);
  output \port$5$0 ;
  wire \port$5$0 ;
  output \port$8$0 ;
  wire \port$8$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$5$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$8$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a2(\port$9$0 , \port$12$0 , code);
  output \port$9$0 ;
  wire \port$9$0 ;
  output \port$12$0 ;
  wire \port$12$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$9$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$12$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a3(\port$13$0 , \port$16$0 , code);
  output \port$13$0 ;
  wire \port$13$0 ;
  output \port$16$0 ;
  wire \port$16$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$13$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$16$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a4(\port$17$0 , \port$20$0 , code);
  output \port$17$0 ;
  wire \port$17$0 ;
  output \port$20$0 ;
  wire \port$20$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$17$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$20$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a5(\port$21$0 , \port$24$0 , code);
  output \port$21$0 ;
  wire \port$21$0 ;
  output \port$24$0 ;
  wire \port$24$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$21$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$24$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a6(\port$25$0 , \port$28$0 , code);
  output \port$25$0 ;
  wire \port$25$0 ;
  output \port$28$0 ;
  wire \port$28$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$25$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$28$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__a7(\port$29$0 , \port$32$0 , code);
  output \port$29$0 ;
  wire \port$29$0 ;
  output \port$32$0 ;
  wire \port$32$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$29$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$32$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b0(\port$33$0 , \port$36$0 , code);
  output \port$33$0 ;
  wire \port$33$0 ;
  output \port$36$0 ;
  wire \port$36$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$33$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$36$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b1(\port$37$0 , \port$40$0 , code);
  output \port$37$0 ;
  wire \port$37$0 ;
  output \port$40$0 ;
  wire \port$40$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$37$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$40$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b2(\port$41$0 , \port$44$0 , code);
  output \port$41$0 ;
  wire \port$41$0 ;
  output \port$44$0 ;
  wire \port$44$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$41$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$44$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b3(\port$45$0 , \port$48$0 , code);
  output \port$45$0 ;
  wire \port$45$0 ;
  output \port$48$0 ;
  wire \port$48$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$45$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$48$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b4(\port$49$0 , \port$52$0 , code);
  output \port$49$0 ;
  wire \port$49$0 ;
  output \port$52$0 ;
  wire \port$52$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$49$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$52$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b5(\port$53$0 , \port$56$0 , code);
  output \port$53$0 ;
  wire \port$53$0 ;
  output \port$56$0 ;
  wire \port$56$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$53$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$56$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b6(\port$57$0 , \port$60$0 , code);
  output \port$57$0 ;
  wire \port$57$0 ;
  output \port$60$0 ;
  wire \port$60$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$57$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$60$0  = code[1] | _1_;
endmodule

module dot_e2m1fn_e2m1fn_lanes8_exact__unpack__b7(\port$61$0 , \port$64$0 , code);
  output \port$61$0 ;
  wire \port$61$0 ;
  output \port$64$0 ;
  wire \port$64$0 ;
  input [3:0] code;
  wire [3:0] code;
  wire _0_;
  wire _1_;
  assign \port$61$0  = | code[2:1];
  assign _0_ = | code[2:1];
  assign _1_ = ~ _0_;
  assign \port$64$0  = code[1] | _1_;
endmodule
