// mac_e4m3fn_e4m3fn_fp32_stages2_shellstream
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=fp32,stages=2,shell=stream
// Latency: 2 cycles from the taking of an item to its answer, one item a cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  i__payload   17 bits  a[7:0] e4m3fn, b[15:8] e4m3fn, clear[16:16] control
//   input  i__valid      1 bits  control
//   output i__ready      1 bits  control
//   output o__payload   32 bits  o[31:0] fp32
//   output o__valid      1 bits  control
//   input  o__ready      1 bits  control
// Example:
//   a = 0x39 (1.125), b = 0x7d (416), acc = 0x7fc00000 (NaN) give o = 0x7fc00000 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
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
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  output o__valid;
  reg o__valid = 1'h0;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [31:0] _01_;
  wire [7:0] _02_;
  wire [4:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [31:0] _09_;
  wire [31:0] _10_;
  wire [31:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [4:0] _17_;
  wire [7:0] _18_;
  wire add__inf;
  wire add__nan;
  wire [7:0] add__shift;
  wire [60:0] add__sig;
  wire add__sign;
  wire [60:0] align__addend;
  wire align__addend_sign;
  wire align__inf_sign;
  wire [60:0] align__product;
  reg align__product_sign = 1'h0;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire multiply__p0__sign;
  reg multiply_clear = 1'h0;
  reg multiply_q__p0__nan = 1'h0;
  reg [4:0] multiply_q__p0__shift = 5'h00;
  reg [7:0] multiply_q__p0__sig = 8'h00;
  reg multiply_valid = 1'h0;
  wire [7:0] normalise__exp;
  wire [60:0] normalise__sig;
  wire [31:0] round__code;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  assign _00_ = ~ o__valid;
  assign i__ready = _00_ | o__ready;
  assign { align__addend_sign, _09_[30:0] } = multiply_clear ? 32'd0 : o__payload;
  always @(posedge clk)
    multiply_q__p0__sig <= _02_;
  always @(posedge clk)
    multiply_q__p0__shift <= _03_;
  always @(posedge clk)
    align__product_sign <= _04_;
  always @(posedge clk)
    multiply_q__p0__nan <= _05_;
  always @(posedge clk)
    multiply_valid <= _06_;
  always @(posedge clk)
    multiply_clear <= _07_;
  always @(posedge clk)
    o__valid <= _08_;
  always @(posedge clk)
    o__payload <= _01_;
  assign _10_ = multiply_valid ? round__code : o__payload;
  assign _11_ = i__ready ? _10_ : o__payload;
  assign _01_ = rst ? 32'd0 : _11_;
  assign _12_ = i__ready ? multiply_valid : o__valid;
  assign _08_ = rst ? 1'h0 : _12_;
  assign _13_ = i__ready ? i__payload[16] : multiply_clear;
  assign _07_ = rst ? 1'h0 : _13_;
  assign _14_ = i__ready ? i__valid : multiply_valid;
  assign _06_ = rst ? 1'h0 : _14_;
  assign _15_ = i__ready ? multiply__p0__nan : multiply_q__p0__nan;
  assign _05_ = rst ? 1'h0 : _15_;
  assign _16_ = i__ready ? multiply__p0__sign : align__product_sign;
  assign _04_ = rst ? 1'h0 : _16_;
  assign _17_ = i__ready ? multiply__p0__shift : multiply_q__p0__shift;
  assign _03_ = rst ? 5'h00 : _17_;
  assign _18_ = i__ready ? multiply__p0__sig : multiply_q__p0__sig;
  assign _02_ = rst ? 8'h00 : _18_;
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__add add (
    .i__addend(align__addend),
    .i__addend_sign(align__addend_sign),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__product_sign(align__product_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .\port$71$0 (align__product[38:0])
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__align align (
    .code({ align__addend_sign, _09_[30:0] }),
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__shift(multiply_q__p0__shift),
    .i__p0__sig(multiply_q__p0__sig),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__product_sign(align__product_sign),
    .\o__shift$23 (add__shift),
    .\port$71$0 (align__product[38:0])
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign),
    .\port$0$14 (i__payload[15:12]),
    .\port$0$2 (i__payload[2:0]),
    .\port$0$6 (i__payload[10:4]),
    .\port$12$0 (unpack__a0__sig[3]),
    .\port$15$0 (unpack__a0__shift[0]),
    .\port$17$0 (unpack__b0__sig[3]),
    .\port$20$0 (unpack__b0__shift[0])
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__normalise normalise (
    .i__shift(add__shift),
    .i__sig(add__sig),
    .o__exp(normalise__exp),
    .o__inf(add__inf),
    .o__nan(add__nan),
    .o__sign(add__sign),
    .shifted(normalise__sig)
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(round__code)
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .\port$0$2 (i__payload[15:0]),
    .\port$12$0 (unpack__a0__sig[3]),
    .\port$15$0 (unpack__a0__shift[0]),
    .\port$17$0 (unpack__b0__sig[3]),
    .\port$20$0 (unpack__b0__shift[0])
  );
  assign _09_[31] = align__addend_sign;
  assign align__product[60:39] = 22'h000000;
  assign unpack__b0__shift[3:1] = i__payload[14:12];
  assign unpack__b0__sig[2:0] = i__payload[10:8];
  assign unpack__a0__shift[3:1] = i__payload[6:4];
  assign unpack__a0__sig[2:0] = i__payload[2:0];
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__add(\port$71$0 , i__addend, o__shift, i__inf, i__inf_sign, o__nan, o__sig, o__sign, i__product_sign, i__addend_sign);
  input [38:0] \port$71$0 ;
  wire [38:0] \port$71$0 ;
  input [60:0] i__addend;
  wire [60:0] i__addend;
  input [7:0] o__shift;
  wire [7:0] o__shift;
  input i__inf;
  wire i__inf;
  input i__inf_sign;
  wire i__inf_sign;
  input o__nan;
  wire o__nan;
  output [60:0] o__sig;
  wire [60:0] o__sig;
  output o__sign;
  wire o__sign;
  input i__product_sign;
  wire i__product_sign;
  input i__addend_sign;
  wire i__addend_sign;
  wire [61:0] _00_;
  wire [62:0] _01_;
  wire [63:0] _02_;
  wire [62:0] _03_;
  wire [62:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire signed [61:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ { _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_ };
  assign _01_ = $signed({ 1'h0, \port$71$0  }) + $signed(_00_);
  assign { _02_[63:62], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[62:61], o__sig } = total[61] ? _03_ : { total[61], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[61];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[61:0] = total;
  assign _04_[60:0] = o__sig;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__align(\port$71$0 , o__addend, \o__shift$23 , o__inf, o__inf_sign, o__nan, i__p0__sig, i__p0__shift, o__product_sign, i__p0__nan, code);
  output [38:0] \port$71$0 ;
  wire [38:0] \port$71$0 ;
  output [60:0] o__addend;
  wire [60:0] o__addend;
  output [7:0] \o__shift$23 ;
  wire [7:0] \o__shift$23 ;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  output o__nan;
  wire o__nan;
  input [7:0] i__p0__sig;
  wire [7:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__product_sign;
  wire o__product_sign;
  input i__p0__nan;
  wire i__p0__nan;
  input [31:0] code;
  wire [31:0] code;
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
  wire [8:0] _15_;
  wire [8:0] _16_;
  wire [8:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [8:0] _24_;
  wire [8:0] _25_;
  wire _26_;
  wire _27_;
  wire [5:0] amount;
  wire signed [8:0] distance;
  wire [60:0] moved;
  wire [60:0] moved_by_1;
  wire [60:0] moved_by_15;
  wire [60:0] moved_by_3;
  wire [60:0] moved_by_31;
  wire [60:0] moved_by_7;
  wire moved_sticky;
  assign _00_ = i__p0__shift - { code[30:24], _20_ };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h08c);
  assign _18_ = $signed(distance) < $signed(1'h0);
  assign _21_ = | i__p0__sig;
  assign _22_ = ~ _21_;
  assign _27_ = _18_ | _22_;
  assign _23_ = $signed(distance) > $signed(7'h3d);
  assign _24_ = _23_ ? 9'h03d : distance;
  assign { _25_[8:6], amount } = _27_ ? 9'h000 : _24_;
  assign moved_by_1 = amount[0] ? { 2'h0, _19_, code[22:0], 35'h000000000 } : { 1'h0, _19_, code[22:0], 36'h000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[60:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[60:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[60:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[60:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[60:32] } : moved_by_31;
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
  assign o__addend = moved | { 60'h000000000000000, moved_sticky };
  assign _15_ = { code[30:24], _20_ } + 1'h0;
  assign _16_ = i__p0__shift + 8'h8c;
  assign { _17_[8], \o__shift$23  } = _27_ ? _15_ : _16_;
  assign o__nan = i__p0__nan | _26_;
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__align__acc acc (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_26_),
    .\port$83$0 (_19_),
    .\port$86$0 (_20_)
  );
  assign _25_[5:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign \port$71$0  = { 5'h00, i__p0__sig, 26'h0000000 };
  assign _17_[7:0] = \o__shift$23 ;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__align__acc(\port$83$0 , \port$86$0 , o__inf, o__nan, code);
  output \port$83$0 ;
  wire \port$83$0 ;
  output \port$86$0 ;
  wire \port$86$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [31:0] code;
  wire [31:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$83$0  = | code[30:23];
  assign _00_ = | code[30:23];
  assign _01_ = ~ _00_;
  assign \port$86$0  = code[23] | _01_;
  assign _02_ = & code[30:23];
  assign _03_ = | code[22:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[30:23];
  assign _06_ = | code[22:0];
  assign o__nan = _05_ & _06_;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__multiply(\port$0$6 , \port$0$14 , \port$12$0 , \port$15$0 , i__a0__nan, \port$17$0 , \port$20$0 , i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, \port$0$2 );
  input [6:0] \port$0$6 ;
  wire [6:0] \port$0$6 ;
  input [3:0] \port$0$14 ;
  wire [3:0] \port$0$14 ;
  input \port$12$0 ;
  wire \port$12$0 ;
  input \port$15$0 ;
  wire \port$15$0 ;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$17$0 ;
  wire \port$17$0 ;
  input \port$20$0 ;
  wire \port$20$0 ;
  input i__b0__nan;
  wire i__b0__nan;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input [2:0] \port$0$2 ;
  wire [2:0] \port$0$2 ;
  assign o__p0__sig = { \port$12$0 , \port$0$2  } * { \port$17$0 , \port$0$6 [6:4] };
  assign o__p0__shift = { \port$0$6 [2:0], \port$15$0  } + { \port$0$14 [2:0], \port$20$0  };
  assign o__p0__sign = \port$0$6 [3] ^ \port$0$14 [3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__normalise(o__inf, o__nan, i__sig, o__sign, shifted, o__exp, i__shift);
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  input [60:0] i__sig;
  wire [60:0] i__sig;
  input o__sign;
  wire o__sign;
  output [60:0] shifted;
  wire [60:0] shifted;
  output [7:0] o__exp;
  wire [7:0] o__exp;
  input [7:0] i__shift;
  wire [7:0] i__shift;
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
  wire [123:0] _017_;
  wire [8:0] _018_;
  wire [7:0] _019_;
  wire [8:0] _020_;
  wire [8:0] _021_;
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
  wire [5:0] amount;
  wire at_floor;
  wire empty16_1;
  wire empty16_2;
  wire empty16_3;
  wire empty2_10;
  wire empty2_11;
  wire empty2_12;
  wire empty2_13;
  wire empty2_14;
  wire empty2_15;
  wire empty2_16;
  wire empty2_17;
  wire empty2_18;
  wire empty2_19;
  wire empty2_2;
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
  wire empty2_3;
  wire empty2_30;
  wire empty2_31;
  wire empty2_4;
  wire empty2_5;
  wire empty2_6;
  wire empty2_7;
  wire empty2_8;
  wire empty2_9;
  wire empty32_1;
  wire empty4_1;
  wire empty4_10;
  wire empty4_11;
  wire empty4_12;
  wire empty4_13;
  wire empty4_14;
  wire empty4_15;
  wire empty4_2;
  wire empty4_3;
  wire empty4_4;
  wire empty4_5;
  wire empty4_6;
  wire empty4_7;
  wire empty4_8;
  wire empty4_9;
  wire empty8_1;
  wire empty8_2;
  wire empty8_3;
  wire empty8_4;
  wire empty8_5;
  wire empty8_6;
  wire empty8_7;
  wire [5:0] leading_zeros;
  wire [7:0] room;
  wire [3:0] zeros16_0;
  wire [3:0] zeros16_1;
  wire [3:0] zeros16_2;
  wire [3:0] zeros16_3;
  wire zeros2_1;
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
  wire zeros2_2;
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
  wire zeros2_3;
  wire zeros2_30;
  wire zeros2_31;
  wire zeros2_4;
  wire zeros2_5;
  wire zeros2_6;
  wire zeros2_7;
  wire zeros2_8;
  wire zeros2_9;
  wire [4:0] zeros32_0;
  wire [4:0] zeros32_1;
  wire [1:0] zeros4_1;
  wire [1:0] zeros4_10;
  wire [1:0] zeros4_11;
  wire [1:0] zeros4_12;
  wire [1:0] zeros4_13;
  wire [1:0] zeros4_14;
  wire [1:0] zeros4_15;
  wire [1:0] zeros4_2;
  wire [1:0] zeros4_3;
  wire [1:0] zeros4_4;
  wire [1:0] zeros4_5;
  wire [1:0] zeros4_6;
  wire [1:0] zeros4_7;
  wire [1:0] zeros4_8;
  wire [1:0] zeros4_9;
  wire [2:0] zeros8_0;
  wire [2:0] zeros8_1;
  wire [2:0] zeros8_2;
  wire [2:0] zeros8_3;
  wire [2:0] zeros8_4;
  wire [2:0] zeros8_5;
  wire [2:0] zeros8_6;
  wire [2:0] zeros8_7;
  assign zeros2_1 = ~ i__sig[0];
  assign _059_ = ~ i__sig[1];
  assign _000_ = ~ i__sig[2];
  assign empty2_2 = _059_ & _000_;
  assign zeros2_2 = ~ i__sig[2];
  assign _015_ = ~ i__sig[3];
  assign _016_ = ~ i__sig[4];
  assign empty2_3 = _015_ & _016_;
  assign zeros2_3 = ~ i__sig[4];
  assign _022_ = ~ i__sig[5];
  assign _023_ = ~ i__sig[6];
  assign empty2_4 = _022_ & _023_;
  assign zeros2_4 = ~ i__sig[6];
  assign _024_ = ~ i__sig[7];
  assign _025_ = ~ i__sig[8];
  assign empty2_5 = _024_ & _025_;
  assign zeros2_5 = ~ i__sig[8];
  assign _026_ = ~ i__sig[9];
  assign _027_ = ~ i__sig[10];
  assign empty2_6 = _026_ & _027_;
  assign zeros2_6 = ~ i__sig[10];
  assign _028_ = ~ i__sig[11];
  assign _029_ = ~ i__sig[12];
  assign empty2_7 = _028_ & _029_;
  assign zeros2_7 = ~ i__sig[12];
  assign _030_ = ~ i__sig[13];
  assign _031_ = ~ i__sig[14];
  assign empty2_8 = _030_ & _031_;
  assign zeros2_8 = ~ i__sig[14];
  assign _032_ = ~ i__sig[15];
  assign _033_ = ~ i__sig[16];
  assign empty2_9 = _032_ & _033_;
  assign zeros2_9 = ~ i__sig[16];
  assign _034_ = ~ i__sig[17];
  assign _035_ = ~ i__sig[18];
  assign empty2_10 = _034_ & _035_;
  assign zeros2_10 = ~ i__sig[18];
  assign _036_ = ~ i__sig[19];
  assign _037_ = ~ i__sig[20];
  assign empty2_11 = _036_ & _037_;
  assign zeros2_11 = ~ i__sig[20];
  assign _038_ = ~ i__sig[21];
  assign _039_ = ~ i__sig[22];
  assign empty2_12 = _038_ & _039_;
  assign zeros2_12 = ~ i__sig[22];
  assign _040_ = ~ i__sig[23];
  assign _041_ = ~ i__sig[24];
  assign empty2_13 = _040_ & _041_;
  assign zeros2_13 = ~ i__sig[24];
  assign _042_ = ~ i__sig[25];
  assign _043_ = ~ i__sig[26];
  assign empty2_14 = _042_ & _043_;
  assign zeros2_14 = ~ i__sig[26];
  assign _044_ = ~ i__sig[27];
  assign _045_ = ~ i__sig[28];
  assign empty2_15 = _044_ & _045_;
  assign zeros2_15 = ~ i__sig[28];
  assign _046_ = ~ i__sig[29];
  assign _047_ = ~ i__sig[30];
  assign empty2_16 = _046_ & _047_;
  assign zeros2_16 = ~ i__sig[30];
  assign _048_ = ~ i__sig[31];
  assign _049_ = ~ i__sig[32];
  assign empty2_17 = _048_ & _049_;
  assign zeros2_17 = ~ i__sig[32];
  assign _050_ = ~ i__sig[33];
  assign _051_ = ~ i__sig[34];
  assign empty2_18 = _050_ & _051_;
  assign zeros2_18 = ~ i__sig[34];
  assign _052_ = ~ i__sig[35];
  assign _053_ = ~ i__sig[36];
  assign empty2_19 = _052_ & _053_;
  assign zeros2_19 = ~ i__sig[36];
  assign _054_ = ~ i__sig[37];
  assign _055_ = ~ i__sig[38];
  assign empty2_20 = _054_ & _055_;
  assign zeros2_20 = ~ i__sig[38];
  assign _056_ = ~ i__sig[39];
  assign _057_ = ~ i__sig[40];
  assign empty2_21 = _056_ & _057_;
  assign zeros2_21 = ~ i__sig[40];
  assign _058_ = ~ i__sig[41];
  assign _060_ = ~ i__sig[42];
  assign empty2_22 = _058_ & _060_;
  assign zeros2_22 = ~ i__sig[42];
  assign _061_ = ~ i__sig[43];
  assign _062_ = ~ i__sig[44];
  assign empty2_23 = _061_ & _062_;
  assign zeros2_23 = ~ i__sig[44];
  assign _063_ = ~ i__sig[45];
  assign _064_ = ~ i__sig[46];
  assign empty2_24 = _063_ & _064_;
  assign zeros2_24 = ~ i__sig[46];
  assign _001_ = ~ i__sig[47];
  assign _002_ = ~ i__sig[48];
  assign empty2_25 = _001_ & _002_;
  assign zeros2_25 = ~ i__sig[48];
  assign _003_ = ~ i__sig[49];
  assign _004_ = ~ i__sig[50];
  assign empty2_26 = _003_ & _004_;
  assign zeros2_26 = ~ i__sig[50];
  assign _005_ = ~ i__sig[51];
  assign _006_ = ~ i__sig[52];
  assign empty2_27 = _005_ & _006_;
  assign zeros2_27 = ~ i__sig[52];
  assign _007_ = ~ i__sig[53];
  assign _008_ = ~ i__sig[54];
  assign empty2_28 = _007_ & _008_;
  assign zeros2_28 = ~ i__sig[54];
  assign _009_ = ~ i__sig[55];
  assign _010_ = ~ i__sig[56];
  assign empty2_29 = _009_ & _010_;
  assign zeros2_29 = ~ i__sig[56];
  assign _011_ = ~ i__sig[57];
  assign _012_ = ~ i__sig[58];
  assign empty2_30 = _011_ & _012_;
  assign zeros2_30 = ~ i__sig[58];
  assign _013_ = ~ i__sig[59];
  assign _014_ = ~ i__sig[60];
  assign empty2_31 = _013_ & _014_;
  assign zeros2_31 = ~ i__sig[60];
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
  assign zeros8_0[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
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
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign { _017_[123:61], shifted } = i__sig << amount;
  assign { _018_[8], room } = i__shift + 1'h0;
  assign at_floor = room < { empty32_1, leading_zeros[4:0] };
  assign { _019_[7:6], amount } = at_floor ? room : { 2'h0, empty32_1, leading_zeros[4:0] };
  assign _020_ = room - { empty32_1, leading_zeros[4:0] };
  assign { _021_[8], o__exp } = at_floor ? 9'h000 : _020_;
  assign _021_[7:0] = o__exp;
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
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
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _017_[60:0] = shifted;
  assign _018_[7:0] = room;
  assign _019_[5:0] = amount;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__round(i__nan, i__sign, i__sig, i__exp, o__code, i__inf);
  input i__nan;
  wire i__nan;
  input i__sign;
  wire i__sign;
  input [60:0] i__sig;
  wire [60:0] i__sig;
  input [7:0] i__exp;
  wire [7:0] i__exp;
  output [31:0] o__code;
  wire [31:0] o__code;
  input i__inf;
  wire i__inf;
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
  assign exponent = i__sig[60] ? _00_ : 9'h000;
  assign _01_ = | i__sig[35:0];
  assign _02_ = _01_ | i__sig[37];
  assign up = i__sig[36] & _02_;
  assign { _03_[33], magnitude } = { exponent, i__sig[59:37] } + up;
  assign _07_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[32:0] = magnitude;
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack(\port$12$0 , \port$15$0 , o__a0__nan, \port$17$0 , \port$20$0 , o__b0__nan, \port$0$2 );
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$17$0 ;
  wire \port$17$0 ;
  output \port$20$0 ;
  wire \port$20$0 ;
  output o__b0__nan;
  wire o__b0__nan;
  input [15:0] \port$0$2 ;
  wire [15:0] \port$0$2 ;
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack__a0 a0 (
    .code(\port$0$2 [7:0]),
    .o__nan(o__a0__nan),
    .\port$12$0 (\port$12$0 ),
    .\port$15$0 (\port$15$0 )
  );
  mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack__b0 b0 (
    .code(\port$0$2 [15:8]),
    .o__nan(o__b0__nan),
    .\port$17$0 (\port$17$0 ),
    .\port$20$0 (\port$20$0 )
  );
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack__a0(\port$12$0 , \port$15$0 , o__nan, code);
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$12$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$15$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module mac_e4m3fn_e4m3fn_fp32_stages2_shellstream__unpack__b0(\port$17$0 , \port$20$0 , o__nan, code);
  output \port$17$0 ;
  wire \port$17$0 ;
  output \port$20$0 ;
  wire \port$20$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$17$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$20$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule
