// mac_posit8_0_posit8_0_exact_stages3_shellstream
//
// Spec:    mac:a=posit8_0,b=posit8_0,acc=exact,stages=3,shell=stream
// Latency: 3 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   17 bits  a[7:0] posit8_0, b[15:8] posit8_0, clear[16:16] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   42 bits  o[41:0] exact
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x40 (1), b = 0x41 (1.03125), acc = 0x1ffffffffff (2199023255551 * 2**-12 = 536870912) give o =
//     0x2000000107f (-2199023251329 * 2**-12 = -536870911)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_0_posit8_0_exact_stages3_shellstream(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [41:0] o__payload;
  reg [41:0] o__payload = 42'h00000000000;
  output o__valid;
  reg o__valid = 1'h0;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [41:0] _07_;
  wire [11:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire [41:0] _12_;
  wire _13_;
  wire _14_;
  wire [25:0] _15_;
  wire [41:0] _16_;
  wire [41:0] _17_;
  wire [41:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire [25:0] _25_;
  wire _26_;
  wire _27_;
  wire [41:0] _28_;
  wire _29_;
  wire _30_;
  wire [4:0] _31_;
  wire [11:0] _32_;
  reg [41:0] align__acc = 42'h00000000000;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  reg align__negative = 1'h0;
  wire signed [25:0] align__x0;
  reg align_clear = 1'h0;
  reg align_q__inf = 1'h0;
  wire align_q__inf_sign;
  wire align_q__minus_zero;
  reg align_q__nan = 1'h0;
  reg align_q__negative = 1'h0;
  reg signed [25:0] align_q__x0 = 26'h0000000;
  reg align_valid = 1'h0;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [11:0] multiply__p0__sig;
  wire multiply__p0__sign;
  reg multiply_clear = 1'h0;
  reg multiply_q__p0__nan = 1'h0;
  reg [4:0] multiply_q__p0__shift = 5'h00;
  reg [11:0] multiply_q__p0__sig = 12'h000;
  reg multiply_valid = 1'h0;
  wire [41:0] sum__code;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [5:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [5:0] unpack__b0__sig;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign _16_ = align_clear ? 42'h00000000000 : o__payload;
  always @(posedge clk)
    multiply_q__p0__sig <= _08_;
  always @(posedge clk)
    multiply_q__p0__shift <= _09_;
  always @(posedge clk)
    align__negative <= _10_;
  always @(posedge clk)
    multiply_q__p0__nan <= _11_;
  always @(posedge clk)
    align__acc <= _12_;
  always @(posedge clk)
    multiply_valid <= _13_;
  always @(posedge clk)
    multiply_clear <= _14_;
  always @(posedge clk)
    align_q__x0 <= _15_;
  always @(posedge clk)
    align_q__negative <= _01_;
  always @(posedge clk)
    align_q__nan <= _02_;
  always @(posedge clk)
    align_q__inf <= _03_;
  always @(posedge clk)
    align_valid <= _04_;
  always @(posedge clk)
    align_clear <= _05_;
  always @(posedge clk)
    o__valid <= _06_;
  always @(posedge clk)
    o__payload <= _07_;
  assign _17_ = align_valid ? sum__code : o__payload;
  assign _18_ = i__ready ? _17_ : o__payload;
  assign _07_ = rst ? 42'h00000000000 : _18_;
  assign _19_ = i__ready ? align_valid : o__valid;
  assign _06_ = rst ? 1'h0 : _19_;
  assign _20_ = i__ready ? multiply_clear : align_clear;
  assign _05_ = rst ? 1'h0 : _20_;
  assign _21_ = i__ready ? multiply_valid : align_valid;
  assign _04_ = rst ? 1'h0 : _21_;
  assign _22_ = i__ready ? align__inf : align_q__inf;
  assign _03_ = rst ? 1'h0 : _22_;
  assign _23_ = i__ready ? align__nan : align_q__nan;
  assign _02_ = rst ? 1'h0 : _23_;
  assign _24_ = i__ready ? align__negative : align_q__negative;
  assign _01_ = rst ? 1'h0 : _24_;
  assign _25_ = i__ready ? align__x0 : align_q__x0;
  assign _15_ = rst ? 26'h0000000 : _25_;
  assign _26_ = i__ready ? i__payload[16] : multiply_clear;
  assign _14_ = rst ? 1'h0 : _26_;
  assign _27_ = i__ready ? i__valid : multiply_valid;
  assign _13_ = rst ? 1'h0 : _27_;
  assign _28_ = i__ready ? 42'h00000000000 : align__acc;
  assign _12_ = rst ? 42'h00000000000 : _28_;
  assign _29_ = i__ready ? multiply__p0__nan : multiply_q__p0__nan;
  assign _11_ = rst ? 1'h0 : _29_;
  assign _30_ = i__ready ? multiply__p0__sign : align__negative;
  assign _10_ = rst ? 1'h0 : _30_;
  assign _31_ = i__ready ? multiply__p0__shift : multiply_q__p0__shift;
  assign _09_ = rst ? 5'h00 : _31_;
  assign _32_ = i__ready ? multiply__p0__sig : multiply_q__p0__sig;
  assign _08_ = rst ? 12'h000 : _32_;
  mac_posit8_0_posit8_0_exact_stages3_shellstream__align align (
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__shift(multiply_q__p0__shift),
    .i__p0__sig(multiply_q__p0__sig),
    .i__p0__sign(align__negative),
    .o__acc(align__acc),
    .o__inf(align__inf),
    .o__inf_sign(align__inf_sign),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(i__payload[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(i__payload[15]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .\port$12$0 (unpack__a0__sig[5]),
    .\port$48$2 (unpack__a0__sig[4:0]),
    .\port$56$0 (unpack__b0__sig[5]),
    .\port$92$2 (unpack__b0__sig[4:0])
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__sum sum (
    .i__acc(_16_),
    .i__inf(align_q__inf),
    .i__nan(align_q__nan),
    .i__negative(align_q__negative),
    .i__x0(align_q__x0),
    .o__code(sum__code)
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$0$2 (i__payload[15:0]),
    .\port$12$0 (unpack__a0__sig[5]),
    .\port$48$2 (unpack__a0__sig[4:0]),
    .\port$56$0 (unpack__b0__sig[5]),
    .\port$92$2 (unpack__b0__sig[4:0])
  );
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__align(o__minus_zero, o__nan, o__inf, o__inf_sign, i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__acc, o__x0);
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [11:0] i__p0__sig;
  wire [11:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  input [41:0] o__acc;
  wire [41:0] o__acc;
  output signed [25:0] o__x0;
  wire signed [25:0] o__x0;
  wire [42:0] _0_;
  wire _1_;
  wire _2_;
  wire [35:0] aligned0;
  assign { _0_[42:36], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[35:10] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = i__p0__sign & _2_;
  assign _0_[35:0] = aligned0;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__multiply(i__b0__sign, \port$12$0 , \port$48$2 , i__a0__nan, i__a0__shift, \port$56$0 , \port$92$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input \port$12$0 ;
  wire \port$12$0 ;
  input [4:0] \port$48$2 ;
  wire [4:0] \port$48$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [3:0] i__a0__shift;
  wire [3:0] i__a0__shift;
  input \port$56$0 ;
  wire \port$56$0 ;
  input [4:0] \port$92$2 ;
  wire [4:0] \port$92$2 ;
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
  assign o__p0__sig = { \port$12$0 , \port$48$2  } * { \port$56$0 , \port$92$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__sum(o__code, i__x0, i__negative, i__nan, i__inf, i__acc);
  output [41:0] o__code;
  wire [41:0] o__code;
  input signed [25:0] i__x0;
  wire signed [25:0] i__x0;
  input i__negative;
  wire i__negative;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  input [41:0] i__acc;
  wire [41:0] i__acc;
  wire [26:0] _00_;
  wire [42:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [41:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 42'h20000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 42'h20000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[42], total } = $signed({ _00_[26], _00_ }) + $signed(i__acc);
  assign _01_[41:0] = total;
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack(\port$12$0 , \port$48$2 , o__a0__nan, o__a0__shift, \port$56$0 , \port$92$2 , o__b0__nan, o__b0__shift, \port$0$2 );
  output \port$12$0 ;
  wire \port$12$0 ;
  output [4:0] \port$48$2 ;
  wire [4:0] \port$48$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [3:0] o__a0__shift;
  wire [3:0] o__a0__shift;
  output \port$56$0 ;
  wire \port$56$0 ;
  output [4:0] \port$92$2 ;
  wire [4:0] \port$92$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [3:0] o__b0__shift;
  wire [3:0] o__b0__shift;
  input [15:0] \port$0$2 ;
  wire [15:0] \port$0$2 ;
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__a0 a0 (
    .code(\port$0$2 [7:0]),
    .nonzero(\port$12$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$48$2 (\port$48$2 )
  );
  mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__b0 b0 (
    .code(\port$0$2 [15:8]),
    .nonzero(\port$56$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$92$2 (\port$92$2 )
  );
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__a0(nonzero, \port$48$2 , o__nan, o__shift, code);
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
  assign { _06_[13:7], aligned[6], \port$48$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _06_[6:0] = { aligned[6], \port$48$2 , aligned[0] };
  assign aligned[5:1] = \port$48$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule

module mac_posit8_0_posit8_0_exact_stages3_shellstream__unpack__b0(nonzero, \port$92$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [4:0] \port$92$2 ;
  wire [4:0] \port$92$2 ;
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
  assign { _06_[13:7], aligned[6], \port$92$2 , aligned[0] } = _05_[6:0] << { empty4_1, run[1:0] };
  assign _07_ = { empty4_1, run[1:0] } + 3'h5;
  assign _08_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _09_[4], regime } = _05_[6] ? { 1'h0, _07_ } : { _08_[3], _08_ };
  assign _10_ = | code[6:0];
  assign _11_ = ~ _10_;
  assign o__nan = code[7] & _11_;
  assign o__shift = nonzero ? regime : 4'h0;
  assign _06_[6:0] = { aligned[6], \port$92$2 , aligned[0] };
  assign aligned[5:1] = \port$92$2 ;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[3:0] = regime;
endmodule
