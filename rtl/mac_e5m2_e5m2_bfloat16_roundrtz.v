// mac_e5m2_e5m2_bfloat16_roundrtz
//
// Spec:    mac:a=e5m2,b=e5m2,acc=bfloat16,round=rtz
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   input  acc          16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3d (1.25), b = 0xc2 (-3), acc = 0x3f30 (0.6875) give o = 0xc044 (-3.0625)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e5m2_e5m2_bfloat16_roundrtz (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] add__shift, normalise__exp, order__larger;
  wire [10:0] add__sig, normalise__sig;
  wire [6:0] multiply__p0__shift;
  wire [5:0] multiply__p0__sig, unpack__a0__shift, unpack__b0__shift;
  wire [9:0] order__smaller;
  wire [2:0] unpack__a0__sig, unpack__b0__sig;
  mac_e5m2_e5m2_bfloat16_roundrtz__add add (
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
  mac_e5m2_e5m2_bfloat16_roundrtz__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__order order (
    .code(acc),
    .i__p0__inf(multiply__p0__inf),
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
  mac_e5m2_e5m2_bfloat16_roundrtz__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__inf(unpack__a0__inf),
    .o__inf_2(unpack__b0__inf),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__add (
  input wire [7:0] i__larger,
  input wire i__larger_sign,
  input wire [9:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [10:0] o__sig,
  output wire o__sign
);
  wire [10:0] _00_;
  wire [11:0] _01_;
  wire [12:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [11:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {11{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 2'h0 }) + $signed(_00_);
  assign { _02_[12], total[11], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[11:0] = { total[11], o__sig };
  assign total[10:0] = o__sig;
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire [2:0] i__a0__sig,
  input wire [5:0] i__a0__shift,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire [2:0] i__b0__sig,
  input wire [5:0] i__b0__shift,
  output wire [5:0] o__p0__sig,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_,
    product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum;
  wire [5:0] _16_, product0;
  wire [6:0] _17_, _18_;
  wire [7:0] _19_;
  wire [2:0] product0_row0, product0_row1, product0_row2;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 3'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 3'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _00_ = product0_row0[2] & product0_row1[1];
  assign _11_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _00_ | _11_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _14_ = product0_row1[2] & product0_row2[1];
  assign _15_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _14_ | _15_;
  assign { _16_[5], product0[5:1] } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign { _17_[6], o__p0__sig } = product0[5] ? { 1'h0, product0[5:1], product0_row0[0] } : { product0[5:1], product0_row0[0], 1'h0 };
  assign _18_ = i__a0__shift + i__b0__shift;
  assign { _19_[7], o__p0__shift } = _18_ + product0[5];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _01_ = i__a0__nan | i__b0__nan;
  assign _02_ = ~ i__b0__inf;
  assign _03_ = | i__b0__sig;
  assign _04_ = ~ _03_;
  assign _05_ = _02_ & _04_;
  assign _06_ = i__a0__inf & _05_;
  assign _07_ = ~ i__a0__inf;
  assign _08_ = | i__a0__sig;
  assign _09_ = ~ _08_;
  assign _10_ = _07_ & _09_;
  assign _12_ = i__b0__inf & _10_;
  assign _13_ = _06_ | _12_;
  assign o__p0__nan = _01_ | _13_;
  assign _19_[6:0] = o__p0__shift;
  assign _17_[5:0] = o__p0__sig;
  assign _16_[4:0] = product0[5:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [10:0] i__sig,
  input wire i__sign,
  output wire [10:0] shifted,
  output wire [7:0] o__exp
);
  wire [8:0] _00_, _18_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, empty2_3,
    empty2_4, empty2_5, empty2_6, empty2_7, empty4_2, empty4_3, empty8_1, zeros2_2, zeros2_3, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7;
  wire [25:0] _17_;
  wire [3:0] leading_zeros;
  wire [10:0] stopped;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign _06_ = _00_[7:0] == 4'ha;
  assign _07_ = _00_[7:0] == 4'h9;
  assign _08_ = _00_[7:0] == 4'h8;
  assign _09_ = _00_[7:0] == 3'h7;
  assign _10_ = _00_[7:0] == 3'h6;
  assign _11_ = _00_[7:0] == 3'h5;
  assign _12_ = _00_[7:0] == 3'h4;
  assign _13_ = _00_[7:0] == 2'h3;
  assign _14_ = _00_[7:0] == 2'h2;
  assign _15_ = _00_[7:0] == 1'h1;
  assign _16_ = ! _00_[7:0];
  assign stopped = i__sig | { _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_, _06_ };
  assign { _17_[25:11], shifted } = i__sig << { empty8_1, leading_zeros[2:0] };
  assign { _18_[8], o__exp } = _00_[7:0] - { empty8_1, leading_zeros[2:0] };
  assign _00_ = i__shift + 1'h1;
  assign zeros2_2 = ~ stopped[0];
  assign _01_ = ~ stopped[1];
  assign empty2_3 = _01_ & zeros2_3;
  assign zeros2_3 = ~ stopped[2];
  assign _02_ = ~ stopped[3];
  assign empty2_4 = _02_ & zeros2_4;
  assign zeros2_4 = ~ stopped[4];
  assign _03_ = ~ stopped[5];
  assign empty2_5 = _03_ & zeros2_5;
  assign zeros2_5 = ~ stopped[6];
  assign _04_ = ~ stopped[7];
  assign empty2_6 = _04_ & zeros2_6;
  assign zeros2_6 = ~ stopped[8];
  assign _05_ = ~ stopped[9];
  assign zeros2_7 = ~ stopped[10];
  assign empty2_7 = _05_ & zeros2_7;
  assign _17_[10:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _18_[7:0] = o__exp;
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__order (
  input wire [15:0] code,
  input wire [5:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [7:0] o__larger,
  output wire o__larger_sign,
  output wire [9:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _08_, _09_, _11_, _12_, _15_, _16_, _17_, _18_, _19_, _20_,
    _21_, _22_, _24_, _25_, moved_sticky, sticky;
  wire [9:0] _07_, _23_;
  wire [7:0] _10_, _13_, _26_, amount, exp_b, sig_b;
  wire [8:0] _14_;
  wire signed [8:0] difference;
  wire [10:0] moved, moved_by_1, moved_by_3, moved_by_7, placed;
  assign _26_ = i__p0__shift + 7'h5d;
  assign difference = _26_ - { code[14:8], exp_b[0] };
  assign amount = difference[7:0] ^ {8{difference[8]}};
  assign _08_ = { _26_, i__p0__sig, 2'h0 } < { code[14:8], exp_b[0], sig_b[7], code[6:0] };
  assign _19_ = | { i__p0__sig, 2'h0 };
  assign _20_ = ~ _19_;
  assign _25_ = _08_ | _20_;
  assign placed[10:2] = difference[8] ? { 1'h0, _10_ } : { _10_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[10:2], 1'h0 } : { placed[10:2], 2'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[10:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[10:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[10:8] } : moved_by_7;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _06_;
  assign _24_ = | amount[7:4];
  assign _07_ = ~ {10{_24_}};
  assign _23_ = moved[10:1] & _07_;
  assign _09_ = moved_sticky | moved[0];
  assign _10_ = _25_ ? { i__p0__sig, 2'h0 } : { sig_b[7], code[6:0] };
  assign _11_ = | _10_;
  assign _12_ = _24_ & _11_;
  assign sticky = _09_ | _12_;
  assign o__larger = _25_ ? { sig_b[7], code[6:0] } : { i__p0__sig, 2'h0 };
  assign o__larger_sign = _25_ ? code[15] : i__p0__sign;
  assign o__smaller = _23_ | { 9'h000, sticky };
  assign o__smaller_sign = _25_ ? i__p0__sign : code[15];
  assign _13_ = _25_ ? { code[14:8], exp_b[0] } : _26_;
  assign { _14_[8], o__shift } = _13_ - 1'h1;
  assign o__inf = i__p0__inf | _22_;
  assign o__inf_sign = i__p0__inf ? i__p0__sign : code[15];
  assign _15_ = i__p0__nan | _21_;
  assign _16_ = i__p0__inf & _22_;
  assign _17_ = i__p0__sign ^ code[15];
  assign _18_ = _16_ & _17_;
  assign o__nan = _15_ | _18_;
  mac_e5m2_e5m2_bfloat16_roundrtz__order__acc acc_2 (
    .code(code),
    .o__inf(_22_),
    .o__nan(_21_),
    .port(sig_b[7]),
    .port_2(exp_b[0])
  );
  assign _14_[7:0] = o__shift;
  assign placed[1:0] = 2'h0;
  assign exp_b[7:1] = code[14:8];
  assign sig_b[6:0] = code[6:0];
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__order__acc (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [10:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _0_, exponent;
  wire [16:0] _1_, _2_;
  wire _3_;
  assign _3_ = { 1'h0, exponent, i__sig[9:3] } > 15'h7f7f;
  assign _1_ = _3_ ? 17'h07f7f : { 1'h0, exponent, i__sig[9:3] };
  assign _2_ = i__inf ? 17'h07f80 : _1_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _2_[14:0] };
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[10] ? _0_ : 9'h000;
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__inf,
  output wire o__nan,
  output wire [2:0] o__a0__sig,
  output wire [5:0] o__a0__shift,
  output wire o__inf_2,
  output wire o__nan_2,
  output wire [2:0] o__b0__sig,
  output wire [5:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  mac_e5m2_e5m2_bfloat16_roundrtz__unpack__a a0 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__unpack__a b0 (
    .code(code_2),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[1:0]),
    .port_2(code[7:3]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  mac_e5m2_e5m2_bfloat16_roundrtz__unpack__lead_a lead_b0 (
    .i__inf(o__inf_2),
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[1:0]),
    .port_2(code_2[7:3]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule

module mac_e5m2_e5m2_bfloat16_roundrtz__unpack__lead_a (
  input wire [1:0] port,
  input wire [4:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [2:0] shifted,
  output wire [5:0] o__shift
);
  wire [5:0] _00_, _01_;
  wire [6:0] _02_;
  wire _03_, empty2_1, zeros2_0, zeros2_1;
  wire [1:0] leading_zeros;
  assign zeros2_0 = ~ port[0];
  assign _03_ = ~ port[1];
  assign zeros2_1 = ~ port_3;
  assign empty2_1 = _03_ & zeros2_1;
  assign leading_zeros[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign { _00_[5:3], shifted } = { port_3, port } << { empty2_1, leading_zeros[0] };
  assign _01_ = { port_2[3:0], port_4 } + 2'h2;
  assign { _02_[6], o__shift } = _01_ - { empty2_1, leading_zeros[0] };
  assign _00_[2:0] = shifted;
  assign leading_zeros[1] = empty2_1;
  assign _02_[5:0] = o__shift;
endmodule
