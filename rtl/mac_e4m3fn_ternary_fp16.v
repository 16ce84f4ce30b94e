// mac_e4m3fn_ternary_fp16
//
// Spec:    mac:a=e4m3fn,b=ternary,acc=fp16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             2 bits  ternary
//   input  acc          16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = 0x3b (1.375), b = 0x3 (-1), acc = 0x397e (0.686523438) give o = 0xb982 (-0.688476562)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_ternary_fp16 (
  input wire [7:0] a,
  input wire [1:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__nan, unpack__b0__shift;
  wire [4:0] add__shift, multiply__p0__shift, normalise__exp, unpack__a0__shift;
  wire [14:0] add__sig, normalise__sig;
  wire [5:0] multiply__p0__sig;
  wire [10:0] order__larger;
  wire [13:0] order__smaller;
  wire [3:0] unpack__a0__sig;
  wire [1:0] unpack__b0__sig;
  mac_e4m3fn_ternary_fp16__add add (
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  mac_e4m3fn_ternary_fp16__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[1]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  mac_e4m3fn_ternary_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_e4m3fn_ternary_fp16__order order (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  mac_e4m3fn_ternary_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_e4m3fn_ternary_fp16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__nan(unpack__a0__nan)
  );
endmodule

module mac_e4m3fn_ternary_fp16__add (
  input wire [10:0] i__larger,
  input wire i__larger_sign,
  input wire [13:0] i__smaller,
  input wire i__smaller_sign,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [14:0] o__sig,
  output wire o__sign
);
  wire [14:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [15:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {15{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[16], total[15], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[15:0] = { total[15], o__sig };
  assign total[14:0] = o__sig;
endmodule

module mac_e4m3fn_ternary_fp16__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire [1:0] i__b0__sig,
  input wire i__b0__shift,
  output wire [5:0] o__p0__sig,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [5:0] _00_, _02_, product0;
  wire [6:0] _01_, _03_;
  wire [1:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 2'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 2'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 2'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 2'h0;
  assign { _00_[5], product0[5:1] } = { product0_row3[1], product0_row2[1], product0_row1[1], product0_row0[1] } + { product0_row3[0], product0_row2[0], product0_row1[0] };
  assign { _01_[6], o__p0__sig } = product0[5] ? { 1'h0, product0[5:1], product0_row0[0] } : { product0[5:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6:5], o__p0__shift } = _02_ + product0[5];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign _01_[5:0] = o__p0__sig;
  assign _03_[4:0] = o__p0__shift;
  assign _00_[4:0] = product0[5:1];
  assign o__p0__nan = i__a0__nan;
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_ternary_fp16__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [14:0] i__sig,
  input wire i__sign,
  output wire [14:0] shifted,
  output wire [4:0] o__exp
);
  wire [5:0] _00_, _23_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _18_, _19_, _20_, _21_, _24_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7,
    empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3, zeros2_4, zeros2_5,
    zeros2_6, zeros2_7;
  wire [29:0] _22_;
  wire [3:0] leading_zeros;
  wire [14:0] stopped;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros2_6 = ~ stopped[12];
  assign _06_ = ~ stopped[13];
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ stopped[14];
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
  assign leading_zeros[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign _07_ = _00_[4:0] == 4'he;
  assign _08_ = _00_[4:0] == 4'hd;
  assign _09_ = _00_[4:0] == 4'hc;
  assign _10_ = _00_[4:0] == 4'hb;
  assign _11_ = _00_[4:0] == 4'ha;
  assign _12_ = _00_[4:0] == 4'h9;
  assign _13_ = _00_[4:0] == 4'h8;
  assign _14_ = _00_[4:0] == 3'h7;
  assign _15_ = _00_[4:0] == 3'h6;
  assign _16_ = _00_[4:0] == 3'h5;
  assign _17_ = _00_[4:0] == 3'h4;
  assign _18_ = _00_[4:0] == 2'h3;
  assign _19_ = _00_[4:0] == 2'h2;
  assign _20_ = _00_[4:0] == 1'h1;
  assign _21_ = ! _00_[4:0];
  assign stopped = i__sig | { _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_ };
  assign { _22_[29:15], shifted } = i__sig << { empty8_1, leading_zeros[2:0] };
  assign { _23_[5], o__exp } = _00_[4:0] - { empty8_1, leading_zeros[2:0] };
  assign _00_ = i__shift + 1'h1;
  assign zeros2_0 = ~ stopped[0];
  assign _24_ = ~ stopped[1];
  assign empty2_1 = _24_ & zeros2_1;
  assign zeros2_1 = ~ stopped[2];
  assign _01_ = ~ stopped[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ stopped[4];
  assign _02_ = ~ stopped[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ stopped[6];
  assign _03_ = ~ stopped[7];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ stopped[8];
  assign _04_ = ~ stopped[9];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ stopped[10];
  assign _05_ = ~ stopped[11];
  assign empty2_6 = _05_ & zeros2_6;
  assign _22_[14:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _23_[4:0] = o__exp;
endmodule

module mac_e4m3fn_ternary_fp16__order (
  input wire [15:0] code,
  input wire [5:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [10:0] o__larger,
  output wire o__larger_sign,
  output wire [13:0] o__smaller,
  output wire o__smaller_sign,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [5:0] _00_, _14_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _11_, _12_, _15_, _16_, _17_, _18_, _20_, moved_sticky,
    sticky;
  wire [13:0] _08_, _19_;
  wire [10:0] _10_, sig_b;
  wire [4:0] _13_, amount, exp_b;
  wire signed [5:0] difference;
  wire [14:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign _00_ = i__p0__shift + 3'h5;
  assign difference = _00_[4:0] - { code[14:11], exp_b[0] };
  assign amount = difference[4:0] ^ {5{difference[5]}};
  assign _15_ = { _00_[4:0], i__p0__sig, 5'h00 } < { code[14:11], exp_b[0], sig_b[10], code[9:0] };
  assign _16_ = | { i__p0__sig, 5'h00 };
  assign _17_ = ~ _16_;
  assign _20_ = _15_ | _17_;
  assign placed[14:3] = difference[5] ? { 1'h0, _10_ } : { _10_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[14:3], 2'h0 } : { placed[14:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[14:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[14:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[14:8] } : moved_by_7;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign moved_sticky = _05_ | _07_;
  assign _08_ = ~ {14{amount[4]}};
  assign _19_ = moved[14:1] & _08_;
  assign _09_ = moved_sticky | moved[0];
  assign _10_ = _20_ ? { i__p0__sig, 5'h00 } : { sig_b[10], code[9:0] };
  assign _11_ = | _10_;
  assign _12_ = amount[4] & _11_;
  assign sticky = _09_ | _12_;
  assign o__larger = _20_ ? { sig_b[10], code[9:0] } : { i__p0__sig, 5'h00 };
  assign o__larger_sign = _20_ ? code[15] : i__p0__sign;
  assign o__smaller = _19_ | { 13'h0000, sticky };
  assign o__smaller_sign = _20_ ? i__p0__sign : code[15];
  assign _13_ = _20_ ? { code[14:11], exp_b[0] } : _00_[4:0];
  assign { _14_[5], o__shift } = _13_ - 1'h1;
  assign o__nan = i__p0__nan | _18_;
  mac_e4m3fn_ternary_fp16__order__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_18_),
    .port(sig_b[10]),
    .port_2(exp_b[0])
  );
  assign o__inf_sign = code[15];
  assign placed[2:0] = 3'h0;
  assign _14_[4:0] = o__shift;
  assign exp_b[4:1] = code[14:11];
  assign sig_b[9:0] = code[9:0];
endmodule

module mac_e4m3fn_ternary_fp16__order__acc (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:10];
  assign _00_ = ~ port;
  assign port_2 = code[10] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:10];
  assign _02_ = | code[9:0];
  assign o__nan = _01_ & _02_;
endmodule

module mac_e4m3fn_ternary_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [14:0] i__sig,
  input wire [4:0] i__exp,
  output wire [15:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [17:0] _03_;
  wire [16:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[14] ? _00_ : 6'h00;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[17], magnitude } = { exponent, i__sig[13:4] } + up;
  assign _04_ = magnitude > 15'h7bff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 17'h07bff : magnitude;
  assign _07_ = _05_ ? 17'h07c00 : _06_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _07_[14:0] };
  assign _03_[16:0] = magnitude;
endmodule

module mac_e4m3fn_ternary_fp16__unpack (
  input wire [7:0] code,
  input wire [1:0] code_2,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire [1:0] o__b0__sig,
  output wire o__b0__shift
);
  wire _0_, _1_;
  wire [1:0] _2_;
  mac_e4m3fn_ternary_fp16__unpack__a0 a0 (
    .code(code),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  mac_e4m3fn_ternary_fp16__unpack__b0 b0 (
    .code(code_2),
    .o__sig(_2_)
  );
  mac_e4m3fn_ternary_fp16__unpack__lead_a0 lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[2:0]),
    .port_2(code[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  mac_e4m3fn_ternary_fp16__unpack__lead_b0 lead_b0 (
    .i__sig(_2_),
    .i__sign(code_2[1]),
    .o__shift(o__b0__shift),
    .shifted(o__b0__sig)
  );
endmodule

module mac_e4m3fn_ternary_fp16__unpack__a0 (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule

module mac_e4m3fn_ternary_fp16__unpack__b0 (
  input wire [1:0] code,
  output wire [1:0] o__sig
);
  wire [2:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[2], o__sig } = code[1] ? _0_ : { 1'h0, code };
  assign _1_[1:0] = o__sig;
endmodule

module mac_e4m3fn_ternary_fp16__unpack__lead_a0 (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__shift
);
  wire _00_, _04_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _01_;
  wire [4:0] _02_;
  wire [5:0] _03_;
  wire [2:0] leading_zeros;
  wire [1:0] zeros4_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _04_ = ~ port[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign { _01_[10:4], shifted } = { port_3, port } << leading_zeros;
  assign _02_ = { port_2[2:0], port_4 } + 2'h3;
  assign { _03_[5], o__shift } = _02_ - leading_zeros;
  assign _01_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _03_[4:0] = o__shift;
endmodule

module mac_e4m3fn_ternary_fp16__unpack__lead_b0 (
  input wire i__sign,
  input wire [1:0] i__sig,
  output wire [1:0] shifted,
  output wire o__shift
);
  wire _0_, empty2_0, zeros2_0;
  wire [4:0] _1_;
  wire [2:0] _2_;
  wire [1:0] leading_zeros;
  assign empty2_0 = _0_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign leading_zeros = empty2_0 ? 2'h2 : { 1'h0, zeros2_0 };
  assign { _1_[4:2], shifted } = i__sig << leading_zeros;
  assign { _2_[2:1], o__shift } = 2'h1 - leading_zeros;
  assign _0_ = ~ i__sig[0];
  assign _1_[1:0] = shifted;
  assign _2_[0] = o__shift;
endmodule
