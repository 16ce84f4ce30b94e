// dot_e4m3fn_e4m3fn_lanes4_fp32_stages4
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,stages=4
// Latency: 4 cycles, a new result each cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  a            32 bits  4 x e4m3fn
//   input  b            32 bits  4 x e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x39 (1.125), 0x7e (448), 0x80 (-0), 0x87 (-0.013671875)], b = [0x7d (416), 0x7f (NaN), 0x81
//     (-0.001953125), 0x88 (-0.015625)], acc = 0x7fc00000 (NaN) give o = 0x7fc00000 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4(clk, rst, a, b, acc, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] a;
  wire [31:0] a;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] acc;
  wire [31:0] acc;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  wire [7:0] _00_;
  wire [4:0] _01_;
  wire _02_;
  wire _03_;
  wire [7:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire [31:0] _08_;
  wire [37:0] _09_;
  wire _10_;
  wire [4:0] _11_;
  wire _12_;
  wire [31:0] _13_;
  wire [90:0] _14_;
  wire [7:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [31:0] _19_;
  wire _20_;
  wire _21_;
  wire [7:0] _22_;
  wire [4:0] _23_;
  wire _24_;
  wire _25_;
  wire [7:0] _26_;
  wire add__inf;
  wire add__nan;
  wire [7:0] add__shift;
  wire [90:0] add__sig;
  wire add__sign;
  reg add_q__inf = 1'h0;
  reg add_q__nan = 1'h0;
  reg [7:0] add_q__shift = 8'h00;
  reg [90:0] add_q__sig = 91'h00000000000000000000000;
  reg add_q__sign = 1'h0;
  wire [90:0] align__addend;
  wire align__inf_sign;
  wire [90:0] align__product;
  reg align__product_sign = 1'h0;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire multiply__p0__sign;
  wire multiply__p1__nan;
  wire [4:0] multiply__p1__shift;
  wire [7:0] multiply__p1__sig;
  wire multiply__p1__sign;
  wire multiply__p2__nan;
  wire [4:0] multiply__p2__shift;
  wire [7:0] multiply__p2__sig;
  wire multiply__p2__sign;
  wire multiply__p3__nan;
  wire [4:0] multiply__p3__shift;
  wire [7:0] multiply__p3__sig;
  wire multiply__p3__sign;
  reg [31:0] multiply_q__acc = 32'd0;
  reg multiply_q__p0__nan = 1'h0;
  reg [4:0] multiply_q__p0__shift = 5'h00;
  reg [7:0] multiply_q__p0__sig = 8'h00;
  reg multiply_q__p0__sign = 1'h0;
  reg multiply_q__p1__nan = 1'h0;
  reg [4:0] multiply_q__p1__shift = 5'h00;
  reg [7:0] multiply_q__p1__sig = 8'h00;
  reg multiply_q__p1__sign = 1'h0;
  reg multiply_q__p2__nan = 1'h0;
  reg [4:0] multiply_q__p2__shift = 5'h00;
  reg [7:0] multiply_q__p2__sig = 8'h00;
  reg multiply_q__p2__sign = 1'h0;
  reg multiply_q__p3__nan = 1'h0;
  reg [4:0] multiply_q__p3__shift = 5'h00;
  reg [7:0] multiply_q__p3__sig = 8'h00;
  reg multiply_q__p3__sign = 1'h0;
  wire [7:0] normalise__exp;
  wire [90:0] normalise__sig;
  wire place__inf;
  wire place__inf_sign;
  wire place__minus_zero;
  wire place__nan;
  wire [3:0] place__negative;
  wire signed [36:0] place__x0;
  wire signed [36:0] place__x1;
  wire signed [36:0] place__x2;
  wire signed [36:0] place__x3;
  wire [31:0] round__code;
  wire [37:0] total__p0__sig;
  wire total__p0__sign;
  reg [31:0] total_q__acc = 32'd0;
  reg total_q__p0__nan = 1'h0;
  reg [37:0] total_q__p0__sig = 38'h0000000000;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__a1__nan;
  wire [3:0] unpack__a1__shift;
  wire [3:0] unpack__a1__sig;
  wire unpack__a2__nan;
  wire [3:0] unpack__a2__shift;
  wire [3:0] unpack__a2__sig;
  wire unpack__a3__nan;
  wire [3:0] unpack__a3__shift;
  wire [3:0] unpack__a3__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  wire unpack__b1__nan;
  wire [3:0] unpack__b1__shift;
  wire [3:0] unpack__b1__sig;
  wire unpack__b2__nan;
  wire [3:0] unpack__b2__shift;
  wire [3:0] unpack__b2__sig;
  wire unpack__b3__nan;
  wire [3:0] unpack__b3__shift;
  wire [3:0] unpack__b3__sig;
  always @(posedge clk)
    multiply_q__p0__sig <= _00_;
  always @(posedge clk)
    multiply_q__p0__shift <= _11_;
  always @(posedge clk)
    multiply_q__p0__sign <= _20_;
  always @(posedge clk)
    multiply_q__p0__nan <= _21_;
  always @(posedge clk)
    multiply_q__p1__sig <= _22_;
  always @(posedge clk)
    multiply_q__p1__shift <= _23_;
  always @(posedge clk)
    multiply_q__p1__sign <= _24_;
  always @(posedge clk)
    multiply_q__p1__nan <= _25_;
  always @(posedge clk)
    multiply_q__p2__sig <= _26_;
  always @(posedge clk)
    multiply_q__p2__shift <= _01_;
  always @(posedge clk)
    multiply_q__p2__sign <= _02_;
  always @(posedge clk)
    multiply_q__p2__nan <= _03_;
  always @(posedge clk)
    multiply_q__p3__sig <= _04_;
  always @(posedge clk)
    multiply_q__p3__shift <= _05_;
  always @(posedge clk)
    multiply_q__p3__sign <= _06_;
  always @(posedge clk)
    multiply_q__p3__nan <= _07_;
  always @(posedge clk)
    multiply_q__acc <= _08_;
  always @(posedge clk)
    total_q__p0__sig <= _09_;
  always @(posedge clk)
    align__product_sign <= _10_;
  always @(posedge clk)
    total_q__p0__nan <= _12_;
  always @(posedge clk)
    total_q__acc <= _13_;
  always @(posedge clk)
    add_q__sig <= _14_;
  always @(posedge clk)
    add_q__shift <= _15_;
  always @(posedge clk)
    add_q__sign <= _16_;
  always @(posedge clk)
    add_q__inf <= _17_;
  always @(posedge clk)
    add_q__nan <= _18_;
  always @(posedge clk)
    o <= _19_;
  assign _19_ = rst ? 32'd0 : round__code;
  assign _18_ = rst ? 1'h0 : add__nan;
  assign _17_ = rst ? 1'h0 : add__inf;
  assign _16_ = rst ? 1'h0 : add__sign;
  assign _15_ = rst ? 8'h00 : add__shift;
  assign _14_ = rst ? 91'h00000000000000000000000 : add__sig;
  assign _13_ = rst ? 32'd0 : multiply_q__acc;
  assign _12_ = rst ? 1'h0 : place__nan;
  assign _10_ = rst ? 1'h0 : total__p0__sign;
  assign _09_ = rst ? 38'h0000000000 : total__p0__sig;
  assign _08_ = rst ? 32'd0 : acc;
  assign _07_ = rst ? 1'h0 : multiply__p3__nan;
  assign _06_ = rst ? 1'h0 : multiply__p3__sign;
  assign _05_ = rst ? 5'h00 : multiply__p3__shift;
  assign _04_ = rst ? 8'h00 : multiply__p3__sig;
  assign _03_ = rst ? 1'h0 : multiply__p2__nan;
  assign _02_ = rst ? 1'h0 : multiply__p2__sign;
  assign _01_ = rst ? 5'h00 : multiply__p2__shift;
  assign _26_ = rst ? 8'h00 : multiply__p2__sig;
  assign _25_ = rst ? 1'h0 : multiply__p1__nan;
  assign _24_ = rst ? 1'h0 : multiply__p1__sign;
  assign _23_ = rst ? 5'h00 : multiply__p1__shift;
  assign _22_ = rst ? 8'h00 : multiply__p1__sig;
  assign _21_ = rst ? 1'h0 : multiply__p0__nan;
  assign _20_ = rst ? 1'h0 : multiply__p0__sign;
  assign _11_ = rst ? 5'h00 : multiply__p0__shift;
  assign _00_ = rst ? 8'h00 : multiply__p0__sig;
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__add add (
    .i__addend(align__addend),
    .i__addend_sign(total_q__acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__product_sign(align__product_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .\port$213$0 (align__product[68:0])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align align (
    .code(total_q__acc),
    .i__p0__nan(total_q__p0__nan),
    .i__p0__sig(total_q__p0__sig),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__product_sign(align__product_sign),
    .\o__shift$23 (add__shift),
    .\port$213$0 (align__product[68:0])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__nan(unpack__a3__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__nan(unpack__b3__nan),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sig(multiply__p1__sig),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sig(multiply__p2__sig),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sig(multiply__p3__sig),
    .o__p3__sign(multiply__p3__sign),
    .\port$0$14 (a[18:12]),
    .\port$0$2 (a[2:0]),
    .\port$0$22 (a[26:20]),
    .\port$0$30 (a[31:28]),
    .\port$0$34 (b[2:0]),
    .\port$0$38 (b[10:4]),
    .\port$0$46 (b[18:12]),
    .\port$0$54 (b[26:20]),
    .\port$0$6 (a[10:4]),
    .\port$0$62 (b[31:28]),
    .\port$11$0 (unpack__a1__shift[0]),
    .\port$13$0 (unpack__a2__sig[3]),
    .\port$16$0 (unpack__a2__shift[0]),
    .\port$18$0 (unpack__a3__sig[3]),
    .\port$21$0 (unpack__a3__shift[0]),
    .\port$23$0 (unpack__b0__sig[3]),
    .\port$26$0 (unpack__b0__shift[0]),
    .\port$28$0 (unpack__b1__sig[3]),
    .\port$3$0 (unpack__a0__sig[3]),
    .\port$31$0 (unpack__b1__shift[0]),
    .\port$33$0 (unpack__b2__sig[3]),
    .\port$36$0 (unpack__b2__shift[0]),
    .\port$38$0 (unpack__b3__sig[3]),
    .\port$41$0 (unpack__b3__shift[0]),
    .\port$6$0 (unpack__a0__shift[0]),
    .\port$8$0 (unpack__a1__sig[3])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__normalise normalise (
    .i__shift(add_q__shift),
    .i__sig(add_q__sig),
    .o__exp(normalise__exp),
    .o__inf(add_q__inf),
    .o__nan(add_q__nan),
    .o__sign(add_q__sign),
    .shifted(normalise__sig)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__place place (
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__shift(multiply_q__p0__shift),
    .i__p0__sig(multiply_q__p0__sig),
    .i__p0__sign(multiply_q__p0__sign),
    .i__p1__nan(multiply_q__p1__nan),
    .i__p1__shift(multiply_q__p1__shift),
    .i__p1__sig(multiply_q__p1__sig),
    .i__p1__sign(multiply_q__p1__sign),
    .i__p2__nan(multiply_q__p2__nan),
    .i__p2__shift(multiply_q__p2__shift),
    .i__p2__sig(multiply_q__p2__sig),
    .i__p2__sign(multiply_q__p2__sign),
    .i__p3__nan(multiply_q__p3__nan),
    .i__p3__shift(multiply_q__p3__shift),
    .i__p3__sig(multiply_q__p3__sig),
    .i__p3__sign(multiply_q__p3__sign),
    .o__acc(multiply_q__acc),
    .o__inf(place__inf),
    .o__inf_sign(place__inf_sign),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .o__x2(place__x2),
    .o__x3(place__x3)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__round round (
    .i__exp(normalise__exp),
    .i__inf(add_q__inf),
    .i__nan(add_q__nan),
    .i__sig(normalise__sig),
    .i__sign(add_q__sign),
    .o__code(round__code)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .i__x2(place__x2),
    .i__x3(place__x3),
    .o__acc(multiply_q__acc),
    .o__p0__nan(place__nan),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(total__p0__sign)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__nan(unpack__a3__nan),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__nan(unpack__b3__nan),
    .\port$0$2 (a),
    .\port$0$34 (b),
    .\port$11$0 (unpack__a1__shift[0]),
    .\port$13$0 (unpack__a2__sig[3]),
    .\port$16$0 (unpack__a2__shift[0]),
    .\port$18$0 (unpack__a3__sig[3]),
    .\port$21$0 (unpack__a3__shift[0]),
    .\port$23$0 (unpack__b0__sig[3]),
    .\port$26$0 (unpack__b0__shift[0]),
    .\port$28$0 (unpack__b1__sig[3]),
    .\port$3$0 (unpack__a0__sig[3]),
    .\port$31$0 (unpack__b1__shift[0]),
    .\port$33$0 (unpack__b2__sig[3]),
    .\port$36$0 (unpack__b2__shift[0]),
    .\port$38$0 (unpack__b3__sig[3]),
    .\port$41$0 (unpack__b3__shift[0]),
    .\port$6$0 (unpack__a0__shift[0]),
    .\port$8$0 (unpack__a1__sig[3])
  );
  assign align__product[90:69] = 22'h000000;
  assign unpack__b3__shift[3:1] = b[30:28];
  assign unpack__b3__sig[2:0] = b[26:24];
  assign unpack__b2__shift[3:1] = b[22:20];
  assign unpack__b2__sig[2:0] = b[18:16];
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a3__shift[3:1] = a[30:28];
  assign unpack__a3__sig[2:0] = a[26:24];
  assign unpack__a2__shift[3:1] = a[22:20];
  assign unpack__a2__sig[2:0] = a[18:16];
  assign unpack__a1__shift[3:1] = a[14:12];
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__add(i__addend, o__shift, i__inf, i__inf_sign, o__nan, o__sig, o__sign, i__product_sign, i__addend_sign, \port$213$0 );
  input [90:0] i__addend;
  wire [90:0] i__addend;
  input [7:0] o__shift;
  wire [7:0] o__shift;
  input i__inf;
  wire i__inf;
  input i__inf_sign;
  wire i__inf_sign;
  input o__nan;
  wire o__nan;
  output [90:0] o__sig;
  wire [90:0] o__sig;
  output o__sign;
  wire o__sign;
  input i__product_sign;
  wire i__product_sign;
  input i__addend_sign;
  wire i__addend_sign;
  input [68:0] \port$213$0 ;
  wire [68:0] \port$213$0 ;
  wire [91:0] _00_;
  wire [92:0] _01_;
  wire [93:0] _02_;
  wire [92:0] _03_;
  wire [92:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire signed [91:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ { _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_ };
  assign _01_ = $signed({ 1'h0, \port$213$0  }) + $signed(_00_);
  assign { _02_[93:92], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[92:91], o__sig } = total[91] ? _03_ : { total[91], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[91];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[91:0] = total;
  assign _04_[90:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align(o__addend, \o__shift$23 , o__inf, o__inf_sign, o__nan, i__p0__sig, o__product_sign, i__p0__nan, code, \port$213$0 );
  output [90:0] o__addend;
  wire [90:0] o__addend;
  output [7:0] \o__shift$23 ;
  wire [7:0] \o__shift$23 ;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  output o__nan;
  wire o__nan;
  input [37:0] i__p0__sig;
  wire [37:0] i__p0__sig;
  input o__product_sign;
  wire o__product_sign;
  input i__p0__nan;
  wire i__p0__nan;
  input [31:0] code;
  wire [31:0] code;
  output [68:0] \port$213$0 ;
  wire [68:0] \port$213$0 ;
  wire [8:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [9:0] _08_;
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
  wire [8:0] _19_;
  wire [8:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [8:0] _26_;
  wire [8:0] _27_;
  wire _28_;
  wire _29_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [90:0] moved;
  wire [90:0] moved_by_1;
  wire [90:0] moved_by_15;
  wire [90:0] moved_by_3;
  wire [90:0] moved_by_31;
  wire [90:0] moved_by_63;
  wire [90:0] moved_by_7;
  wire moved_sticky;
  assign _00_ = 1'h0 - { code[30:24], _22_ };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h0ac);
  assign _18_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _18_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h5b);
  assign _26_ = _25_ ? 9'h05b : distance;
  assign { _27_[8:7], amount } = _29_ ? 9'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _21_, code[22:0], 65'h00000000000000000 } : { 1'h0, _21_, code[22:0], 66'h00000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[90:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[90:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[90:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[90:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[90:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[90:64] } : moved_by_63;
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
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 90'h00000000000000000000000, moved_sticky };
  assign _19_ = { code[30:24], _22_ } + 1'h0;
  assign { _20_[8], \o__shift$23  } = _29_ ? _19_ : 9'h0ac;
  assign o__nan = i__p0__nan | _28_;
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align__acc acc (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .\port$225$0 (_21_),
    .\port$228$0 (_22_)
  );
  assign _27_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign \port$213$0  = { 5'h00, i__p0__sig, 26'h0000000 };
  assign _20_[7:0] = \o__shift$23 ;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align__acc(\port$228$0 , o__inf, o__nan, code, \port$225$0 );
  output \port$228$0 ;
  wire \port$228$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [31:0] code;
  wire [31:0] code;
  output \port$225$0 ;
  wire \port$225$0 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$225$0  = | code[30:23];
  assign _00_ = | code[30:23];
  assign _01_ = ~ _00_;
  assign \port$228$0  = code[23] | _01_;
  assign _02_ = & code[30:23];
  assign _03_ = | code[22:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[30:23];
  assign _06_ = | code[22:0];
  assign o__nan = _05_ & _06_;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__multiply(\port$0$6 , \port$0$14 , \port$0$22 , \port$0$30 , \port$0$34 , \port$0$38 , \port$0$46 , \port$0$54 , \port$0$62 , o__acc, \port$3$0 , \port$6$0 , i__a0__nan, \port$8$0 , \port$11$0 , i__a1__nan, \port$13$0 , \port$16$0 , i__a2__nan, \port$18$0 , \port$21$0 
, i__a3__nan, \port$23$0 , \port$26$0 , i__b0__nan, \port$28$0 , \port$31$0 , i__b1__nan, \port$33$0 , \port$36$0 , i__b2__nan, \port$38$0 , \port$41$0 , i__b3__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, o__p1__sig, o__p1__shift, o__p1__sign, o__p1__nan
, o__p2__sig, o__p2__shift, o__p2__sign, o__p2__nan, o__p3__sig, o__p3__shift, o__p3__sign, o__p3__nan, \port$0$2 );
  input [6:0] \port$0$6 ;
  wire [6:0] \port$0$6 ;
  input [6:0] \port$0$14 ;
  wire [6:0] \port$0$14 ;
  input [6:0] \port$0$22 ;
  wire [6:0] \port$0$22 ;
  input [3:0] \port$0$30 ;
  wire [3:0] \port$0$30 ;
  input [2:0] \port$0$34 ;
  wire [2:0] \port$0$34 ;
  input [6:0] \port$0$38 ;
  wire [6:0] \port$0$38 ;
  input [6:0] \port$0$46 ;
  wire [6:0] \port$0$46 ;
  input [6:0] \port$0$54 ;
  wire [6:0] \port$0$54 ;
  input [3:0] \port$0$62 ;
  wire [3:0] \port$0$62 ;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  input \port$3$0 ;
  wire \port$3$0 ;
  input \port$6$0 ;
  wire \port$6$0 ;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$8$0 ;
  wire \port$8$0 ;
  input \port$11$0 ;
  wire \port$11$0 ;
  input i__a1__nan;
  wire i__a1__nan;
  input \port$13$0 ;
  wire \port$13$0 ;
  input \port$16$0 ;
  wire \port$16$0 ;
  input i__a2__nan;
  wire i__a2__nan;
  input \port$18$0 ;
  wire \port$18$0 ;
  input \port$21$0 ;
  wire \port$21$0 ;
  input i__a3__nan;
  wire i__a3__nan;
  input \port$23$0 ;
  wire \port$23$0 ;
  input \port$26$0 ;
  wire \port$26$0 ;
  input i__b0__nan;
  wire i__b0__nan;
  input \port$28$0 ;
  wire \port$28$0 ;
  input \port$31$0 ;
  wire \port$31$0 ;
  input i__b1__nan;
  wire i__b1__nan;
  input \port$33$0 ;
  wire \port$33$0 ;
  input \port$36$0 ;
  wire \port$36$0 ;
  input i__b2__nan;
  wire i__b2__nan;
  input \port$38$0 ;
  wire \port$38$0 ;
  input \port$41$0 ;
  wire \port$41$0 ;
  input i__b3__nan;
  wire i__b3__nan;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  output [7:0] o__p1__sig;
  wire [7:0] o__p1__sig;
  output [4:0] o__p1__shift;
  wire [4:0] o__p1__shift;
  output o__p1__sign;
  wire o__p1__sign;
  output o__p1__nan;
  wire o__p1__nan;
  output [7:0] o__p2__sig;
  wire [7:0] o__p2__sig;
  output [4:0] o__p2__shift;
  wire [4:0] o__p2__shift;
  output o__p2__sign;
  wire o__p2__sign;
  output o__p2__nan;
  wire o__p2__nan;
  output [7:0] o__p3__sig;
  wire [7:0] o__p3__sig;
  output [4:0] o__p3__shift;
  wire [4:0] o__p3__shift;
  output o__p3__sign;
  wire o__p3__sign;
  output o__p3__nan;
  wire o__p3__nan;
  input [2:0] \port$0$2 ;
  wire [2:0] \port$0$2 ;
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign o__p0__sig = { \port$3$0 , \port$0$2  } * { \port$23$0 , \port$0$34  };
  assign o__p0__shift = { \port$0$6 [2:0], \port$6$0  } + { \port$0$38 [2:0], \port$26$0  };
  assign o__p0__sign = \port$0$6 [3] ^ \port$0$38 [3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign o__p1__sig = { \port$8$0 , \port$0$6 [6:4] } * { \port$28$0 , \port$0$38 [6:4] };
  assign o__p1__shift = { \port$0$14 [2:0], \port$11$0  } + { \port$0$46 [2:0], \port$31$0  };
  assign o__p1__sign = \port$0$14 [3] ^ \port$0$46 [3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign o__p2__sig = { \port$13$0 , \port$0$14 [6:4] } * { \port$33$0 , \port$0$46 [6:4] };
  assign o__p2__shift = { \port$0$22 [2:0], \port$16$0  } + { \port$0$54 [2:0], \port$36$0  };
  assign o__p2__sign = \port$0$22 [3] ^ \port$0$54 [3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign o__p3__sig = { \port$18$0 , \port$0$22 [6:4] } * { \port$38$0 , \port$0$54 [6:4] };
  assign o__p3__shift = { \port$0$30 [2:0], \port$21$0  } + { \port$0$62 [2:0], \port$41$0  };
  assign o__p3__sign = \port$0$30 [3] ^ \port$0$62 [3];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__normalise(o__exp, i__sig, i__shift, o__sign, o__inf, o__nan, shifted);
  output [7:0] o__exp;
  wire [7:0] o__exp;
  input [90:0] i__sig;
  wire [90:0] i__sig;
  input [7:0] i__shift;
  wire [7:0] i__shift;
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  output [90:0] shifted;
  wire [90:0] shifted;
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
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [217:0] _078_;
  wire [8:0] _079_;
  wire [7:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [6:0] amount;
  wire at_floor;
  wire empty16_3;
  wire empty16_4;
  wire empty16_5;
  wire empty16_6;
  wire empty16_7;
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
  wire empty2_32;
  wire empty2_33;
  wire empty2_34;
  wire empty2_35;
  wire empty2_36;
  wire empty2_37;
  wire empty2_38;
  wire empty2_39;
  wire empty2_40;
  wire empty2_41;
  wire empty2_42;
  wire empty2_43;
  wire empty2_44;
  wire empty2_45;
  wire empty2_46;
  wire empty2_47;
  wire empty2_48;
  wire empty2_49;
  wire empty2_50;
  wire empty2_51;
  wire empty2_52;
  wire empty2_53;
  wire empty2_54;
  wire empty2_55;
  wire empty2_56;
  wire empty2_57;
  wire empty2_58;
  wire empty2_59;
  wire empty2_60;
  wire empty2_61;
  wire empty2_62;
  wire empty2_63;
  wire empty32_2;
  wire empty32_3;
  wire empty4_10;
  wire empty4_11;
  wire empty4_12;
  wire empty4_13;
  wire empty4_14;
  wire empty4_15;
  wire empty4_16;
  wire empty4_17;
  wire empty4_18;
  wire empty4_19;
  wire empty4_20;
  wire empty4_21;
  wire empty4_22;
  wire empty4_23;
  wire empty4_24;
  wire empty4_25;
  wire empty4_26;
  wire empty4_27;
  wire empty4_28;
  wire empty4_29;
  wire empty4_30;
  wire empty4_31;
  wire empty64_1;
  wire empty8_10;
  wire empty8_11;
  wire empty8_12;
  wire empty8_13;
  wire empty8_14;
  wire empty8_15;
  wire empty8_5;
  wire empty8_6;
  wire empty8_7;
  wire empty8_8;
  wire empty8_9;
  wire [6:0] leading_zeros;
  wire [7:0] room;
  wire [3:0] zeros16_2;
  wire [3:0] zeros16_3;
  wire [3:0] zeros16_4;
  wire [3:0] zeros16_5;
  wire [3:0] zeros16_6;
  wire [3:0] zeros16_7;
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
  wire zeros2_32;
  wire zeros2_33;
  wire zeros2_34;
  wire zeros2_35;
  wire zeros2_36;
  wire zeros2_37;
  wire zeros2_38;
  wire zeros2_39;
  wire zeros2_40;
  wire zeros2_41;
  wire zeros2_42;
  wire zeros2_43;
  wire zeros2_44;
  wire zeros2_45;
  wire zeros2_46;
  wire zeros2_47;
  wire zeros2_48;
  wire zeros2_49;
  wire zeros2_50;
  wire zeros2_51;
  wire zeros2_52;
  wire zeros2_53;
  wire zeros2_54;
  wire zeros2_55;
  wire zeros2_56;
  wire zeros2_57;
  wire zeros2_58;
  wire zeros2_59;
  wire zeros2_60;
  wire zeros2_61;
  wire zeros2_62;
  wire zeros2_63;
  wire [4:0] zeros32_1;
  wire [4:0] zeros32_2;
  wire [4:0] zeros32_3;
  wire [1:0] zeros4_10;
  wire [1:0] zeros4_11;
  wire [1:0] zeros4_12;
  wire [1:0] zeros4_13;
  wire [1:0] zeros4_14;
  wire [1:0] zeros4_15;
  wire [1:0] zeros4_16;
  wire [1:0] zeros4_17;
  wire [1:0] zeros4_18;
  wire [1:0] zeros4_19;
  wire [1:0] zeros4_20;
  wire [1:0] zeros4_21;
  wire [1:0] zeros4_22;
  wire [1:0] zeros4_23;
  wire [1:0] zeros4_24;
  wire [1:0] zeros4_25;
  wire [1:0] zeros4_26;
  wire [1:0] zeros4_27;
  wire [1:0] zeros4_28;
  wire [1:0] zeros4_29;
  wire [1:0] zeros4_30;
  wire [1:0] zeros4_31;
  wire [1:0] zeros4_9;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10;
  wire [2:0] zeros8_11;
  wire [2:0] zeros8_12;
  wire [2:0] zeros8_13;
  wire [2:0] zeros8_14;
  wire [2:0] zeros8_15;
  wire [2:0] zeros8_5;
  wire [2:0] zeros8_6;
  wire [2:0] zeros8_7;
  wire [2:0] zeros8_8;
  wire [2:0] zeros8_9;
  assign zeros2_18 = ~ i__sig[0];
  assign _083_ = ~ i__sig[1];
  assign _084_ = ~ i__sig[2];
  assign empty2_19 = _083_ & _084_;
  assign zeros2_19 = ~ i__sig[2];
  assign _085_ = ~ i__sig[3];
  assign _086_ = ~ i__sig[4];
  assign empty2_20 = _085_ & _086_;
  assign zeros2_20 = ~ i__sig[4];
  assign _087_ = ~ i__sig[5];
  assign _088_ = ~ i__sig[6];
  assign empty2_21 = _087_ & _088_;
  assign zeros2_21 = ~ i__sig[6];
  assign _089_ = ~ i__sig[7];
  assign _090_ = ~ i__sig[8];
  assign empty2_22 = _089_ & _090_;
  assign zeros2_22 = ~ i__sig[8];
  assign _091_ = ~ i__sig[9];
  assign _092_ = ~ i__sig[10];
  assign empty2_23 = _091_ & _092_;
  assign zeros2_23 = ~ i__sig[10];
  assign _093_ = ~ i__sig[11];
  assign _094_ = ~ i__sig[12];
  assign empty2_24 = _093_ & _094_;
  assign zeros2_24 = ~ i__sig[12];
  assign _000_ = ~ i__sig[13];
  assign _001_ = ~ i__sig[14];
  assign empty2_25 = _000_ & _001_;
  assign zeros2_25 = ~ i__sig[14];
  assign _002_ = ~ i__sig[15];
  assign _003_ = ~ i__sig[16];
  assign empty2_26 = _002_ & _003_;
  assign zeros2_26 = ~ i__sig[16];
  assign _004_ = ~ i__sig[17];
  assign _005_ = ~ i__sig[18];
  assign empty2_27 = _004_ & _005_;
  assign zeros2_27 = ~ i__sig[18];
  assign _006_ = ~ i__sig[19];
  assign _007_ = ~ i__sig[20];
  assign empty2_28 = _006_ & _007_;
  assign zeros2_28 = ~ i__sig[20];
  assign _008_ = ~ i__sig[21];
  assign _009_ = ~ i__sig[22];
  assign empty2_29 = _008_ & _009_;
  assign zeros2_29 = ~ i__sig[22];
  assign _010_ = ~ i__sig[23];
  assign _011_ = ~ i__sig[24];
  assign empty2_30 = _010_ & _011_;
  assign zeros2_30 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign _013_ = ~ i__sig[26];
  assign empty2_31 = _012_ & _013_;
  assign zeros2_31 = ~ i__sig[26];
  assign _014_ = ~ i__sig[27];
  assign _015_ = ~ i__sig[28];
  assign empty2_32 = _014_ & _015_;
  assign zeros2_32 = ~ i__sig[28];
  assign _016_ = ~ i__sig[29];
  assign _017_ = ~ i__sig[30];
  assign empty2_33 = _016_ & _017_;
  assign zeros2_33 = ~ i__sig[30];
  assign _018_ = ~ i__sig[31];
  assign _019_ = ~ i__sig[32];
  assign empty2_34 = _018_ & _019_;
  assign zeros2_34 = ~ i__sig[32];
  assign _020_ = ~ i__sig[33];
  assign _021_ = ~ i__sig[34];
  assign empty2_35 = _020_ & _021_;
  assign zeros2_35 = ~ i__sig[34];
  assign _022_ = ~ i__sig[35];
  assign _023_ = ~ i__sig[36];
  assign empty2_36 = _022_ & _023_;
  assign zeros2_36 = ~ i__sig[36];
  assign _024_ = ~ i__sig[37];
  assign _025_ = ~ i__sig[38];
  assign empty2_37 = _024_ & _025_;
  assign zeros2_37 = ~ i__sig[38];
  assign _026_ = ~ i__sig[39];
  assign _027_ = ~ i__sig[40];
  assign empty2_38 = _026_ & _027_;
  assign zeros2_38 = ~ i__sig[40];
  assign _028_ = ~ i__sig[41];
  assign _029_ = ~ i__sig[42];
  assign empty2_39 = _028_ & _029_;
  assign zeros2_39 = ~ i__sig[42];
  assign _030_ = ~ i__sig[43];
  assign _031_ = ~ i__sig[44];
  assign empty2_40 = _030_ & _031_;
  assign zeros2_40 = ~ i__sig[44];
  assign _032_ = ~ i__sig[45];
  assign _033_ = ~ i__sig[46];
  assign empty2_41 = _032_ & _033_;
  assign zeros2_41 = ~ i__sig[46];
  assign _034_ = ~ i__sig[47];
  assign _035_ = ~ i__sig[48];
  assign empty2_42 = _034_ & _035_;
  assign zeros2_42 = ~ i__sig[48];
  assign _036_ = ~ i__sig[49];
  assign _037_ = ~ i__sig[50];
  assign empty2_43 = _036_ & _037_;
  assign zeros2_43 = ~ i__sig[50];
  assign _038_ = ~ i__sig[51];
  assign _039_ = ~ i__sig[52];
  assign empty2_44 = _038_ & _039_;
  assign zeros2_44 = ~ i__sig[52];
  assign _040_ = ~ i__sig[53];
  assign _041_ = ~ i__sig[54];
  assign empty2_45 = _040_ & _041_;
  assign zeros2_45 = ~ i__sig[54];
  assign _042_ = ~ i__sig[55];
  assign _043_ = ~ i__sig[56];
  assign empty2_46 = _042_ & _043_;
  assign zeros2_46 = ~ i__sig[56];
  assign _044_ = ~ i__sig[57];
  assign _045_ = ~ i__sig[58];
  assign empty2_47 = _044_ & _045_;
  assign zeros2_47 = ~ i__sig[58];
  assign _046_ = ~ i__sig[59];
  assign _047_ = ~ i__sig[60];
  assign empty2_48 = _046_ & _047_;
  assign zeros2_48 = ~ i__sig[60];
  assign _048_ = ~ i__sig[61];
  assign _049_ = ~ i__sig[62];
  assign empty2_49 = _048_ & _049_;
  assign zeros2_49 = ~ i__sig[62];
  assign _050_ = ~ i__sig[63];
  assign _051_ = ~ i__sig[64];
  assign empty2_50 = _050_ & _051_;
  assign zeros2_50 = ~ i__sig[64];
  assign _052_ = ~ i__sig[65];
  assign _053_ = ~ i__sig[66];
  assign empty2_51 = _052_ & _053_;
  assign zeros2_51 = ~ i__sig[66];
  assign _054_ = ~ i__sig[67];
  assign _055_ = ~ i__sig[68];
  assign empty2_52 = _054_ & _055_;
  assign zeros2_52 = ~ i__sig[68];
  assign _056_ = ~ i__sig[69];
  assign _057_ = ~ i__sig[70];
  assign empty2_53 = _056_ & _057_;
  assign zeros2_53 = ~ i__sig[70];
  assign _058_ = ~ i__sig[71];
  assign _059_ = ~ i__sig[72];
  assign empty2_54 = _058_ & _059_;
  assign zeros2_54 = ~ i__sig[72];
  assign _060_ = ~ i__sig[73];
  assign _061_ = ~ i__sig[74];
  assign empty2_55 = _060_ & _061_;
  assign zeros2_55 = ~ i__sig[74];
  assign _062_ = ~ i__sig[75];
  assign _063_ = ~ i__sig[76];
  assign empty2_56 = _062_ & _063_;
  assign zeros2_56 = ~ i__sig[76];
  assign _064_ = ~ i__sig[77];
  assign _065_ = ~ i__sig[78];
  assign empty2_57 = _064_ & _065_;
  assign zeros2_57 = ~ i__sig[78];
  assign _066_ = ~ i__sig[79];
  assign _067_ = ~ i__sig[80];
  assign empty2_58 = _066_ & _067_;
  assign zeros2_58 = ~ i__sig[80];
  assign _068_ = ~ i__sig[81];
  assign _069_ = ~ i__sig[82];
  assign empty2_59 = _068_ & _069_;
  assign zeros2_59 = ~ i__sig[82];
  assign _070_ = ~ i__sig[83];
  assign _071_ = ~ i__sig[84];
  assign empty2_60 = _070_ & _071_;
  assign zeros2_60 = ~ i__sig[84];
  assign _072_ = ~ i__sig[85];
  assign _073_ = ~ i__sig[86];
  assign empty2_61 = _072_ & _073_;
  assign zeros2_61 = ~ i__sig[86];
  assign _074_ = ~ i__sig[87];
  assign _075_ = ~ i__sig[88];
  assign empty2_62 = _074_ & _075_;
  assign zeros2_62 = ~ i__sig[88];
  assign _076_ = ~ i__sig[89];
  assign _077_ = ~ i__sig[90];
  assign empty2_63 = _076_ & _077_;
  assign zeros2_63 = ~ i__sig[90];
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
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign zeros16_2[2:0] = empty8_5 ? { 1'h0, empty2_19, zeros4_9[0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 1'h0, empty16_3, zeros32_1[3:0] } : { empty32_3, zeros64_1[4:0] };
  assign { _078_[217:91], shifted } = i__sig << amount;
  assign { _079_[8], room } = i__shift + 1'h0;
  assign at_floor = room < { empty64_1, leading_zeros[5:0] };
  assign { _080_[7], amount } = at_floor ? room : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign _081_ = room - { empty64_1, leading_zeros[5:0] };
  assign { _082_[8], o__exp } = at_floor ? 9'h000 : _081_;
  assign _082_[7:0] = o__exp;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign _078_[90:0] = shifted;
  assign _079_[7:0] = room;
  assign _080_[6:0] = amount;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__place(o__x1, o__x2, o__x3, o__minus_zero, o__nan, o__inf, o__inf_sign, i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, i__p1__sig, i__p1__shift, i__p1__sign, i__p1__nan, i__p2__sig, i__p2__shift, i__p2__sign, i__p2__nan, i__p3__sig, i__p3__shift
, i__p3__sign, i__p3__nan, o__acc, o__negative, o__x0);
  output signed [36:0] o__x1;
  wire signed [36:0] o__x1;
  output signed [36:0] o__x2;
  wire signed [36:0] o__x2;
  output signed [36:0] o__x3;
  wire signed [36:0] o__x3;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  input [7:0] i__p1__sig;
  wire [7:0] i__p1__sig;
  input [4:0] i__p1__shift;
  wire [4:0] i__p1__shift;
  input i__p1__sign;
  wire i__p1__sign;
  input i__p1__nan;
  wire i__p1__nan;
  input [7:0] i__p2__sig;
  wire [7:0] i__p2__sig;
  input [4:0] i__p2__shift;
  wire [4:0] i__p2__shift;
  input i__p2__sign;
  wire i__p2__sign;
  input i__p2__nan;
  wire i__p2__nan;
  input [7:0] i__p3__sig;
  wire [7:0] i__p3__sig;
  input [4:0] i__p3__shift;
  wire [4:0] i__p3__shift;
  input i__p3__sign;
  wire i__p3__sign;
  input i__p3__nan;
  wire i__p3__nan;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output [3:0] o__negative;
  wire [3:0] o__negative;
  output signed [36:0] o__x0;
  wire signed [36:0] o__x0;
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
  wire [38:0] aligned0;
  wire [38:0] aligned1;
  wire [38:0] aligned2;
  wire [38:0] aligned3;
  assign aligned0 = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[38:2] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign aligned1 = i__p1__sig << i__p1__shift;
  assign o__x1 = aligned1[38:2] ^ { i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign, i__p1__sign };
  assign aligned2 = i__p2__sig << i__p2__shift;
  assign o__x2 = aligned2[38:2] ^ { i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign, i__p2__sign };
  assign aligned3 = i__p3__sig << i__p3__shift;
  assign o__x3 = aligned3[38:2] ^ { i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign, i__p3__sign };
  assign _00_ = | i__p0__sig;
  assign _04_ = ~ _00_;
  assign _05_ = i__p0__sign & _04_;
  assign _06_ = | i__p1__sig;
  assign _07_ = ~ _06_;
  assign _08_ = i__p1__sign & _07_;
  assign _09_ = | i__p2__sig;
  assign _10_ = ~ _09_;
  assign _11_ = i__p2__sign & _10_;
  assign _01_ = | i__p3__sig;
  assign _02_ = ~ _01_;
  assign _03_ = i__p3__sign & _02_;
  assign o__minus_zero = & { _03_, _11_, _08_, _05_ };
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign o__negative = { i__p3__sign, i__p2__sign, i__p1__sign, i__p0__sign };
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__round(i__exp, o__code, i__sign, i__inf, i__nan, i__sig);
  input [7:0] i__exp;
  wire [7:0] i__exp;
  output [31:0] o__code;
  wire [31:0] o__code;
  input i__sign;
  wire i__sign;
  input i__inf;
  wire i__inf;
  input i__nan;
  wire i__nan;
  input [90:0] i__sig;
  wire [90:0] i__sig;
  wire [8:0] _00_;
  wire _01_;
  wire _02_;
  wire [33:0] _03_;
  wire _04_;
  wire [32:0] _05_;
  wire [32:0] _06_;
  wire _07_;
  wire [8:0] exponent;
  wire [32:0] magnitude;
  wire up;
  assign exponent = i__sig[90] ? _00_ : 9'h000;
  assign _01_ = | i__sig[65:0];
  assign _02_ = _01_ | i__sig[67];
  assign up = i__sig[66] & _02_;
  assign { _03_[33], magnitude } = { exponent, i__sig[89:67] } + up;
  assign _07_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[32:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__total(i__x1, i__x2, i__x3, i__minus_zero, o__p0__nan, i__inf, i__inf_sign, o__p0__sig, o__p0__sign, o__acc, i__negative, i__x0);
  input signed [36:0] i__x1;
  wire signed [36:0] i__x1;
  input signed [36:0] i__x2;
  wire signed [36:0] i__x2;
  input signed [36:0] i__x3;
  wire signed [36:0] i__x3;
  input i__minus_zero;
  wire i__minus_zero;
  input o__p0__nan;
  wire o__p0__nan;
  input i__inf;
  wire i__inf;
  input i__inf_sign;
  wire i__inf_sign;
  output [37:0] o__p0__sig;
  wire [37:0] o__p0__sig;
  output o__p0__sign;
  wire o__p0__sign;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  input [3:0] i__negative;
  wire [3:0] i__negative;
  input signed [36:0] i__x0;
  wire signed [36:0] i__x0;
  wire [37:0] _00_;
  wire _01_;
  wire [37:0] _02_;
  wire [38:0] _03_;
  wire [37:0] _04_;
  wire [39:0] _05_;
  wire [37:0] _06_;
  wire [40:0] _07_;
  wire [39:0] _08_;
  wire [39:0] _09_;
  wire signed [38:0] total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative[0] });
  assign _02_ = $signed(i__x1) + $signed({ 1'h0, i__negative[1] });
  assign _03_ = $signed(_00_) + $signed(_02_);
  assign _04_ = $signed(i__x2) + $signed({ 1'h0, i__negative[2] });
  assign _05_ = $signed(_03_) + $signed(_04_);
  assign _06_ = $signed(i__x3) + $signed({ 1'h0, i__negative[3] });
  assign { _07_[40:39], total } = $signed(_05_) + $signed(_06_);
  assign _08_ = - $signed(total);
  assign { _09_[39:38], o__p0__sig } = total[38] ? _08_ : { total[38], total };
  assign _01_ = total[38] | i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : _01_;
  assign _07_[38:0] = total;
  assign _09_[37:0] = o__p0__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack(\port$0$34 , o__acc, \port$3$0 , \port$6$0 , o__a0__nan, \port$8$0 , \port$11$0 , o__a1__nan, \port$13$0 , \port$16$0 , o__a2__nan, \port$18$0 , \port$21$0 , o__a3__nan, \port$23$0 , \port$26$0 , o__b0__nan, \port$28$0 , \port$31$0 , o__b1__nan, \port$33$0 
, \port$36$0 , o__b2__nan, \port$38$0 , \port$41$0 , o__b3__nan, \port$0$2 );
  input [31:0] \port$0$34 ;
  wire [31:0] \port$0$34 ;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output \port$3$0 ;
  wire \port$3$0 ;
  output \port$6$0 ;
  wire \port$6$0 ;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$8$0 ;
  wire \port$8$0 ;
  output \port$11$0 ;
  wire \port$11$0 ;
  output o__a1__nan;
  wire o__a1__nan;
  output \port$13$0 ;
  wire \port$13$0 ;
  output \port$16$0 ;
  wire \port$16$0 ;
  output o__a2__nan;
  wire o__a2__nan;
  output \port$18$0 ;
  wire \port$18$0 ;
  output \port$21$0 ;
  wire \port$21$0 ;
  output o__a3__nan;
  wire o__a3__nan;
  output \port$23$0 ;
  wire \port$23$0 ;
  output \port$26$0 ;
  wire \port$26$0 ;
  output o__b0__nan;
  wire o__b0__nan;
  output \port$28$0 ;
  wire \port$28$0 ;
  output \port$31$0 ;
  wire \port$31$0 ;
  output o__b1__nan;
  wire o__b1__nan;
  output \port$33$0 ;
  wire \port$33$0 ;
  output \port$36$0 ;
  wire \port$36$0 ;
  output o__b2__nan;
  wire o__b2__nan;
  output \port$38$0 ;
  wire \port$38$0 ;
  output \port$41$0 ;
  wire \port$41$0 ;
  output o__b3__nan;
  wire o__b3__nan;
  input [31:0] \port$0$2 ;
  wire [31:0] \port$0$2 ;
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a0 a0 (
    .code(\port$0$2 [7:0]),
    .o__nan(o__a0__nan),
    .\port$3$0 (\port$3$0 ),
    .\port$6$0 (\port$6$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a1 a1 (
    .code(\port$0$2 [15:8]),
    .o__nan(o__a1__nan),
    .\port$11$0 (\port$11$0 ),
    .\port$8$0 (\port$8$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a2 a2 (
    .code(\port$0$2 [23:16]),
    .o__nan(o__a2__nan),
    .\port$13$0 (\port$13$0 ),
    .\port$16$0 (\port$16$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a3 a3 (
    .code(\port$0$2 [31:24]),
    .o__nan(o__a3__nan),
    .\port$18$0 (\port$18$0 ),
    .\port$21$0 (\port$21$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b0 b0 (
    .code(\port$0$34 [7:0]),
    .o__nan(o__b0__nan),
    .\port$23$0 (\port$23$0 ),
    .\port$26$0 (\port$26$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b1 b1 (
    .code(\port$0$34 [15:8]),
    .o__nan(o__b1__nan),
    .\port$28$0 (\port$28$0 ),
    .\port$31$0 (\port$31$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b2 b2 (
    .code(\port$0$34 [23:16]),
    .o__nan(o__b2__nan),
    .\port$33$0 (\port$33$0 ),
    .\port$36$0 (\port$36$0 )
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b3 b3 (
    .code(\port$0$34 [31:24]),
    .o__nan(o__b3__nan),
    .\port$38$0 (\port$38$0 ),
    .\port$41$0 (\port$41$0 )
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a0(\port$3$0 , \port$6$0 , o__nan, code);
  output \port$3$0 ;
  wire \port$3$0 ;
  output \port$6$0 ;
  wire \port$6$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$3$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$6$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a1(\port$8$0 , \port$11$0 , o__nan, code);
  output \port$8$0 ;
  wire \port$8$0 ;
  output \port$11$0 ;
  wire \port$11$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$8$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$11$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a2(\port$13$0 , \port$16$0 , o__nan, code);
  output \port$13$0 ;
  wire \port$13$0 ;
  output \port$16$0 ;
  wire \port$16$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$13$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$16$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a3(\port$18$0 , \port$21$0 , o__nan, code);
  output \port$18$0 ;
  wire \port$18$0 ;
  output \port$21$0 ;
  wire \port$21$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$18$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$21$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b0(\port$23$0 , \port$26$0 , o__nan, code);
  output \port$23$0 ;
  wire \port$23$0 ;
  output \port$26$0 ;
  wire \port$26$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$23$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$26$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b1(\port$28$0 , \port$31$0 , o__nan, code);
  output \port$28$0 ;
  wire \port$28$0 ;
  output \port$31$0 ;
  wire \port$31$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$28$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$31$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b2(\port$33$0 , \port$36$0 , o__nan, code);
  output \port$33$0 ;
  wire \port$33$0 ;
  output \port$36$0 ;
  wire \port$36$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$33$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$36$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__b3(\port$38$0 , \port$41$0 , o__nan, code);
  output \port$38$0 ;
  wire \port$38$0 ;
  output \port$41$0 ;
  wire \port$41$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$38$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$41$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule
