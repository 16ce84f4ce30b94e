// mac_bfloat16_int4_fp32
//
// Spec:    mac:a=bfloat16,b=int4,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b             4 bits  int4
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 0x7f81 (NaN), b = 0x7 (7), acc = 0x7fc00000 (NaN) give o = 0x7fc00000 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_bfloat16_int4_fp32(a, b, acc, o);
  input [15:0] a;
  wire [15:0] a;
  input [3:0] b;
  wire [3:0] b;
  input [31:0] acc;
  wire [31:0] acc;
  output [31:0] o;
  wire [31:0] o;
  wire add__inf;
  wire add__nan;
  wire [8:0] add__shift;
  wire [64:0] add__sig;
  wire add__sign;
  wire [64:0] align__addend;
  wire align__inf_sign;
  wire [64:0] align__product;
  wire align__product_sign;
  wire multiply__p0__inf;
  wire multiply__p0__nan;
  wire [7:0] multiply__p0__shift;
  wire [11:0] multiply__p0__sig;
  wire [8:0] normalise__exp;
  wire [64:0] normalise__sig;
  wire unpack__a0__inf;
  wire unpack__a0__nan;
  wire [7:0] unpack__a0__shift;
  wire [7:0] unpack__a0__sig;
  wire [3:0] unpack__b0__sig;
  mac_bfloat16_int4_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__product_sign(align__product_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .\port$68$0 (align__product[42:0])
  );
  mac_bfloat16_int4_fp32__align align (
    .code(acc),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__product_sign(align__product_sign),
    .\o__shift$24 (add__shift),
    .\port$68$0 (align__product[42:0])
  );
  mac_bfloat16_int4_fp32__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[3]),
    .o__acc(acc),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__product_sign),
    .\port$0$10 (a[15:8]),
    .\port$0$2 (a[6:0]),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  mac_bfloat16_int4_fp32__normalise normalise (
    .i__shift(add__shift),
    .i__sig(add__sig),
    .o__exp(normalise__exp),
    .o__inf(add__inf),
    .o__nan(add__nan),
    .o__sign(add__sign),
    .shifted(normalise__sig)
  );
  mac_bfloat16_int4_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_bfloat16_int4_fp32__unpack unpack (
    .code(a),
    .\code$12 (b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__acc(acc),
    .o__b0__sig(unpack__b0__sig),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  assign align__product[64:43] = 22'h000000;
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module mac_bfloat16_int4_fp32__add(i__product_sign, \port$68$0 , i__addend, o__shift, i__inf, i__inf_sign, o__nan, o__sig, o__sign, i__addend_sign);
  input i__product_sign;
  wire i__product_sign;
  input [42:0] \port$68$0 ;
  wire [42:0] \port$68$0 ;
  input [64:0] i__addend;
  wire [64:0] i__addend;
  input [8:0] o__shift;
  wire [8:0] o__shift;
  input i__inf;
  wire i__inf;
  input i__inf_sign;
  wire i__inf_sign;
  input o__nan;
  wire o__nan;
  output [64:0] o__sig;
  wire [64:0] o__sig;
  output o__sign;
  wire o__sign;
  input i__addend_sign;
  wire i__addend_sign;
  wire [65:0] _00_;
  wire [66:0] _01_;
  wire [67:0] _02_;
  wire [66:0] _03_;
  wire [66:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire signed [65:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ { _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_ };
  assign _01_ = $signed({ 1'h0, \port$68$0  }) + $signed(_00_);
  assign { _02_[67:66], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[66:65], o__sig } = total[65] ? _03_ : { total[65], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[65];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[65:0] = total;
  assign _04_[64:0] = o__sig;
endmodule

module mac_bfloat16_int4_fp32__align(i__p0__sig, i__p0__shift, o__product_sign, i__p0__inf, i__p0__nan, \port$68$0 , o__addend, \o__shift$24 , o__inf, o__inf_sign, o__nan, code);
  input [11:0] i__p0__sig;
  wire [11:0] i__p0__sig;
  input [7:0] i__p0__shift;
  wire [7:0] i__p0__shift;
  input o__product_sign;
  wire o__product_sign;
  input i__p0__inf;
  wire i__p0__inf;
  input i__p0__nan;
  wire i__p0__nan;
  output [42:0] \port$68$0 ;
  wire [42:0] \port$68$0 ;
  output [64:0] o__addend;
  wire [64:0] o__addend;
  output [8:0] \o__shift$24 ;
  wire [8:0] \o__shift$24 ;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  output o__nan;
  wire o__nan;
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
  wire [8:0] _18_;
  wire _19_;
  wire [8:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [9:0] _29_;
  wire [9:0] _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [64:0] moved;
  wire [64:0] moved_by_1;
  wire [64:0] moved_by_15;
  wire [64:0] moved_by_3;
  wire [64:0] moved_by_31;
  wire [64:0] moved_by_63;
  wire [64:0] moved_by_7;
  wire moved_sticky;
  assign _00_ = i__p0__shift - { code[30:24], _26_ };
  assign distance = $signed(_00_) + $signed(6'h1e);
  assign _09_ = $signed(distance) < $signed(1'h0);
  assign _19_ = | i__p0__sig;
  assign _27_ = ~ _19_;
  assign _33_ = _09_ | _27_;
  assign _28_ = $signed(distance) > $signed(8'h41);
  assign _29_ = _28_ ? 10'h041 : distance;
  assign { _30_[9:7], amount } = _33_ ? 10'h000 : _29_;
  assign moved_by_1 = amount[0] ? { 2'h0, _25_, code[22:0], 39'h0000000000 } : { 1'h0, _25_, code[22:0], 40'h0000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[64:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[64:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[64:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[64:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[64:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[64] } : moved_by_63;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _08_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _08_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 64'h0000000000000000, moved_sticky };
  assign _18_ = { code[30:24], _26_ } + 1'h0;
  assign _20_ = i__p0__shift + 5'h1e;
  assign \o__shift$24  = _33_ ? _18_ : _20_;
  assign o__inf = i__p0__inf | _32_;
  assign o__inf_sign = i__p0__inf ? o__product_sign : code[31];
  assign _21_ = i__p0__nan | _31_;
  assign _22_ = i__p0__inf & _32_;
  assign _23_ = o__product_sign ^ code[31];
  assign _24_ = _22_ & _23_;
  assign o__nan = _21_ | _24_;
  mac_bfloat16_int4_fp32__align__acc acc (
    .code(code),
    .o__inf(_32_),
    .o__nan(_31_),
    .\port$80$0 (_25_),
    .\port$83$0 (_26_)
  );
  assign _30_[6:0] = amount;
  assign \port$68$0  = { 5'h00, i__p0__sig, 26'h0000000 };
endmodule

module mac_bfloat16_int4_fp32__align__acc(\port$80$0 , \port$83$0 , o__inf, o__nan, code);
  output \port$80$0 ;
  wire \port$80$0 ;
  output \port$83$0 ;
  wire \port$83$0 ;
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
  assign \port$80$0  = | code[30:23];
  assign _00_ = | code[30:23];
  assign _01_ = ~ _00_;
  assign \port$83$0  = code[23] | _01_;
  assign _02_ = & code[30:23];
  assign _03_ = | code[22:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[30:23];
  assign _06_ = | code[22:0];
  assign o__nan = _05_ & _06_;
endmodule

module mac_bfloat16_int4_fp32__multiply(\port$0$10 , i__b0__sign, o__acc, \port$1$0 , \port$4$0 , i__a0__inf, i__a0__nan, i__b0__sig, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__inf, o__p0__nan, \port$0$2 );
  input [7:0] \port$0$10 ;
  wire [7:0] \port$0$10 ;
  input i__b0__sign;
  wire i__b0__sign;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input i__a0__inf;
  wire i__a0__inf;
  input i__a0__nan;
  wire i__a0__nan;
  input [3:0] i__b0__sig;
  wire [3:0] i__b0__sig;
  output [11:0] o__p0__sig;
  wire [11:0] o__p0__sig;
  output [7:0] o__p0__shift;
  wire [7:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__inf;
  wire o__p0__inf;
  output o__p0__nan;
  wire o__p0__nan;
  input [6:0] \port$0$2 ;
  wire [6:0] \port$0$2 ;
  wire [8:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * i__b0__sig;
  assign { _00_[8], o__p0__shift } = { \port$0$10 [6:0], \port$4$0  } + 1'h0;
  assign o__p0__sign = \port$0$10 [7] ^ i__b0__sign;
  assign _02_ = | i__b0__sig;
  assign _03_ = ~ _02_;
  assign _01_ = i__a0__inf & _03_;
  assign o__p0__nan = i__a0__nan | _01_;
  assign o__p0__inf = i__a0__inf;
  assign _00_[7:0] = o__p0__shift;
endmodule

module mac_bfloat16_int4_fp32__normalise(o__inf, o__nan, i__sig, o__sign, shifted, o__exp, i__shift);
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  input [64:0] i__sig;
  wire [64:0] i__sig;
  input o__sign;
  wire o__sign;
  output [64:0] shifted;
  wire [64:0] shifted;
  output [8:0] o__exp;
  wire [8:0] o__exp;
  input [8:0] i__shift;
  wire [8:0] i__shift;
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
  wire [191:0] _064_;
  wire [9:0] _065_;
  wire [8:0] _066_;
  wire [9:0] _067_;
  wire [9:0] _068_;
  wire [6:0] amount;
  wire at_floor;
  wire empty16_4;
  wire empty16_5;
  wire empty16_6;
  wire empty16_7;
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
  wire empty8_8;
  wire empty8_9;
  wire [6:0] leading_zeros;
  wire [8:0] room;
  wire [3:0] zeros16_4;
  wire [3:0] zeros16_5;
  wire [3:0] zeros16_6;
  wire [3:0] zeros16_7;
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
  wire [4:0] zeros32_2;
  wire [4:0] zeros32_3;
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
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10;
  wire [2:0] zeros8_11;
  wire [2:0] zeros8_12;
  wire [2:0] zeros8_13;
  wire [2:0] zeros8_14;
  wire [2:0] zeros8_15;
  wire [2:0] zeros8_8;
  wire [2:0] zeros8_9;
  assign zeros2_31 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign _001_ = ~ i__sig[2];
  assign empty2_32 = _000_ & _001_;
  assign zeros2_32 = ~ i__sig[2];
  assign _002_ = ~ i__sig[3];
  assign _003_ = ~ i__sig[4];
  assign empty2_33 = _002_ & _003_;
  assign zeros2_33 = ~ i__sig[4];
  assign _004_ = ~ i__sig[5];
  assign _005_ = ~ i__sig[6];
  assign empty2_34 = _004_ & _005_;
  assign zeros2_34 = ~ i__sig[6];
  assign _006_ = ~ i__sig[7];
  assign _007_ = ~ i__sig[8];
  assign empty2_35 = _006_ & _007_;
  assign zeros2_35 = ~ i__sig[8];
  assign _008_ = ~ i__sig[9];
  assign _009_ = ~ i__sig[10];
  assign empty2_36 = _008_ & _009_;
  assign zeros2_36 = ~ i__sig[10];
  assign _010_ = ~ i__sig[11];
  assign _011_ = ~ i__sig[12];
  assign empty2_37 = _010_ & _011_;
  assign zeros2_37 = ~ i__sig[12];
  assign _012_ = ~ i__sig[13];
  assign _013_ = ~ i__sig[14];
  assign empty2_38 = _012_ & _013_;
  assign zeros2_38 = ~ i__sig[14];
  assign _014_ = ~ i__sig[15];
  assign _015_ = ~ i__sig[16];
  assign empty2_39 = _014_ & _015_;
  assign zeros2_39 = ~ i__sig[16];
  assign _016_ = ~ i__sig[17];
  assign _017_ = ~ i__sig[18];
  assign empty2_40 = _016_ & _017_;
  assign zeros2_40 = ~ i__sig[18];
  assign _018_ = ~ i__sig[19];
  assign _019_ = ~ i__sig[20];
  assign empty2_41 = _018_ & _019_;
  assign zeros2_41 = ~ i__sig[20];
  assign _020_ = ~ i__sig[21];
  assign _021_ = ~ i__sig[22];
  assign empty2_42 = _020_ & _021_;
  assign zeros2_42 = ~ i__sig[22];
  assign _022_ = ~ i__sig[23];
  assign _023_ = ~ i__sig[24];
  assign empty2_43 = _022_ & _023_;
  assign zeros2_43 = ~ i__sig[24];
  assign _024_ = ~ i__sig[25];
  assign _025_ = ~ i__sig[26];
  assign empty2_44 = _024_ & _025_;
  assign zeros2_44 = ~ i__sig[26];
  assign _026_ = ~ i__sig[27];
  assign _027_ = ~ i__sig[28];
  assign empty2_45 = _026_ & _027_;
  assign zeros2_45 = ~ i__sig[28];
  assign _028_ = ~ i__sig[29];
  assign _029_ = ~ i__sig[30];
  assign empty2_46 = _028_ & _029_;
  assign zeros2_46 = ~ i__sig[30];
  assign _030_ = ~ i__sig[31];
  assign _031_ = ~ i__sig[32];
  assign empty2_47 = _030_ & _031_;
  assign zeros2_47 = ~ i__sig[32];
  assign _032_ = ~ i__sig[33];
  assign _033_ = ~ i__sig[34];
  assign empty2_48 = _032_ & _033_;
  assign zeros2_48 = ~ i__sig[34];
  assign _034_ = ~ i__sig[35];
  assign _035_ = ~ i__sig[36];
  assign empty2_49 = _034_ & _035_;
  assign zeros2_49 = ~ i__sig[36];
  assign _036_ = ~ i__sig[37];
  assign _037_ = ~ i__sig[38];
  assign empty2_50 = _036_ & _037_;
  assign zeros2_50 = ~ i__sig[38];
  assign _038_ = ~ i__sig[39];
  assign _039_ = ~ i__sig[40];
  assign empty2_51 = _038_ & _039_;
  assign zeros2_51 = ~ i__sig[40];
  assign _040_ = ~ i__sig[41];
  assign _041_ = ~ i__sig[42];
  assign empty2_52 = _040_ & _041_;
  assign zeros2_52 = ~ i__sig[42];
  assign _042_ = ~ i__sig[43];
  assign _043_ = ~ i__sig[44];
  assign empty2_53 = _042_ & _043_;
  assign zeros2_53 = ~ i__sig[44];
  assign _044_ = ~ i__sig[45];
  assign _045_ = ~ i__sig[46];
  assign empty2_54 = _044_ & _045_;
  assign zeros2_54 = ~ i__sig[46];
  assign _046_ = ~ i__sig[47];
  assign _047_ = ~ i__sig[48];
  assign empty2_55 = _046_ & _047_;
  assign zeros2_55 = ~ i__sig[48];
  assign _048_ = ~ i__sig[49];
  assign _049_ = ~ i__sig[50];
  assign empty2_56 = _048_ & _049_;
  assign zeros2_56 = ~ i__sig[50];
  assign _050_ = ~ i__sig[51];
  assign _051_ = ~ i__sig[52];
  assign empty2_57 = _050_ & _051_;
  assign zeros2_57 = ~ i__sig[52];
  assign _052_ = ~ i__sig[53];
  assign _053_ = ~ i__sig[54];
  assign empty2_58 = _052_ & _053_;
  assign zeros2_58 = ~ i__sig[54];
  assign _054_ = ~ i__sig[55];
  assign _055_ = ~ i__sig[56];
  assign empty2_59 = _054_ & _055_;
  assign zeros2_59 = ~ i__sig[56];
  assign _056_ = ~ i__sig[57];
  assign _057_ = ~ i__sig[58];
  assign empty2_60 = _056_ & _057_;
  assign zeros2_60 = ~ i__sig[58];
  assign _058_ = ~ i__sig[59];
  assign _059_ = ~ i__sig[60];
  assign empty2_61 = _058_ & _059_;
  assign zeros2_61 = ~ i__sig[60];
  assign _060_ = ~ i__sig[61];
  assign _061_ = ~ i__sig[62];
  assign empty2_62 = _060_ & _061_;
  assign zeros2_62 = ~ i__sig[62];
  assign _062_ = ~ i__sig[63];
  assign _063_ = ~ i__sig[64];
  assign empty2_63 = _062_ & _063_;
  assign zeros2_63 = ~ i__sig[64];
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
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 5'h00, zeros2_31 } : { empty32_3, zeros64_1[4:0] };
  assign { _064_[191:65], shifted } = i__sig << amount;
  assign { _065_[9], room } = i__shift + 1'h0;
  assign at_floor = room < { empty64_1, leading_zeros[5:0] };
  assign { _066_[8:7], amount } = at_floor ? room : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign _067_ = room - { empty64_1, leading_zeros[5:0] };
  assign { _068_[9], o__exp } = at_floor ? 10'h000 : _067_;
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
  assign _068_[8:0] = o__exp;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign _064_[64:0] = shifted;
  assign _065_[8:0] = room;
  assign _066_[6:0] = amount;
endmodule

module mac_bfloat16_int4_fp32__round(i__nan, i__sign, i__sig, i__exp, o__code, i__inf);
  input i__nan;
  wire i__nan;
  input i__sign;
  wire i__sign;
  input [64:0] i__sig;
  wire [64:0] i__sig;
  input [8:0] i__exp;
  wire [8:0] i__exp;
  output [31:0] o__code;
  wire [31:0] o__code;
  input i__inf;
  wire i__inf;
  wire [9:0] _00_;
  wire _01_;
  wire _02_;
  wire [34:0] _03_;
  wire _04_;
  wire [33:0] _05_;
  wire [33:0] _06_;
  wire _07_;
  wire [9:0] exponent;
  wire [33:0] magnitude;
  wire up;
  assign exponent = i__sig[64] ? _00_ : 10'h000;
  assign _01_ = | i__sig[39:0];
  assign _02_ = _01_ | i__sig[41];
  assign up = i__sig[40] & _02_;
  assign { _03_[34], magnitude } = { exponent, i__sig[63:41] } + up;
  assign _07_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 34'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 34'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[33:0] = magnitude;
endmodule

module mac_bfloat16_int4_fp32__unpack(\code$12 , o__acc, \port$1$0 , \port$4$0 , o__a0__inf, o__a0__nan, o__b0__sig, code);
  input [3:0] \code$12 ;
  wire [3:0] \code$12 ;
  input [31:0] o__acc;
  wire [31:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__a0__inf;
  wire o__a0__inf;
  output o__a0__nan;
  wire o__a0__nan;
  output [3:0] o__b0__sig;
  wire [3:0] o__b0__sig;
  input [15:0] code;
  wire [15:0] code;
  mac_bfloat16_int4_fp32__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  mac_bfloat16_int4_fp32__unpack__b0 b0 (
    .code(\code$12 ),
    .o__sig(o__b0__sig)
  );
endmodule

module mac_bfloat16_int4_fp32__unpack__a0(\port$1$0 , \port$4$0 , o__inf, o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$1$0  = | code[14:7];
  assign _00_ = | code[14:7];
  assign _01_ = ~ _00_;
  assign \port$4$0  = code[7] | _01_;
  assign _02_ = & code[14:7];
  assign _03_ = | code[6:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[14:7];
  assign _06_ = | code[6:0];
  assign o__nan = _05_ & _06_;
endmodule

module mac_bfloat16_int4_fp32__unpack__b0(o__sig, code);
  output [3:0] o__sig;
  wire [3:0] o__sig;
  input [3:0] code;
  wire [3:0] code;
  wire [4:0] _0_;
  wire [4:0] _1_;
  assign _0_ = - code;
  assign { _1_[4], o__sig } = code[3] ? _0_ : { 1'h0, code };
  assign _1_[3:0] = o__sig;
endmodule
