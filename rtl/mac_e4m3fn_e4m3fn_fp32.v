// mac_e4m3fn_e4m3fn_fp32
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), acc = 0x3f2fb15b (0.68629998) give o = 0xc04613a9 (-3.09494996)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_fp32 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__nan, unpack__b0__nan;
  wire [7:0] add__shift, multiply__p0__sig, normalise__exp;
  wire [27:0] add__sig, normalise__sig;
  wire [5:0] multiply__p0__shift;
  wire [23:0] order__larger;
  wire [26:0] order__smaller;
  wire [4:0] unpack__a0__shift, unpack__b0__shift;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  mac_e4m3fn_e4m3fn_fp32__add add (
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
  mac_e4m3fn_e4m3fn_fp32__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  mac_e4m3fn_e4m3fn_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_e4m3fn_e4m3fn_fp32__order order (
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
  mac_e4m3fn_e4m3fn_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp32__add (
  input wire [23:0] i__larger,
  input wire i__larger_sign,
  input wire [26:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [27:0] o__sig,
  output wire o__sign
);
  wire [27:0] _00_;
  wire [28:0] _01_;
  wire [29:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [28:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {28{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[29], total[28], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[28:0] = { total[28], o__sig };
  assign total[27:0] = o__sig;
endmodule

module mac_e4m3fn_e4m3fn_fp32__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire i__b0__nan,
  input wire [3:0] i__b0__sig,
  input wire [4:0] i__b0__shift,
  output wire [7:0] o__p0__sig,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _04_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire [8:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire _05_, _06_, _07_, _08_, _09_, _10_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [7:0] _11_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _04_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _05_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _06_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _05_ | _06_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _07_ = product0_row2[3] & product0_row3[2];
  assign _08_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _07_ | _08_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _09_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _10_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _09_ | _10_;
  assign { _11_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign { _01_[8], o__p0__sig } = product0[7] ? { 1'h0, product0[7:1], product0_row0[0] } : { product0[7:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _01_[7:0] = o__p0__sig;
  assign _03_[5:0] = o__p0__shift;
  assign _11_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_e4m3fn_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [27:0] i__sig,
  input wire i__sign,
  output wire [27:0] shifted,
  output wire [7:0] o__exp
);
  wire [8:0] _00_, _17_, _18_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, at_floor, empty16_1,
    empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [7:0] _15_;
  wire [58:0] _16_;
  wire [4:0] leading_zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[1];
  assign _02_ = ~ i__sig[2];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[3];
  assign _03_ = ~ i__sig[4];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[5];
  assign _04_ = ~ i__sig[6];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[7];
  assign _05_ = ~ i__sig[8];
  assign empty2_6 = _05_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[9];
  assign _06_ = ~ i__sig[10];
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[11];
  assign _07_ = ~ i__sig[12];
  assign empty2_8 = _07_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[13];
  assign _08_ = ~ i__sig[14];
  assign empty2_9 = _08_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[15];
  assign _09_ = ~ i__sig[16];
  assign empty2_10 = _09_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[17];
  assign _10_ = ~ i__sig[18];
  assign empty2_11 = _10_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[19];
  assign _11_ = ~ i__sig[20];
  assign empty2_12 = _11_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[21];
  assign _12_ = ~ i__sig[22];
  assign empty2_13 = _12_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[23];
  assign _13_ = ~ i__sig[24];
  assign zeros2_14 = ~ i__sig[25];
  assign empty2_14 = _13_ & zeros2_14;
  assign _14_ = ~ i__sig[26];
  assign zeros2_15 = ~ i__sig[27];
  assign empty2_15 = _14_ & zeros2_15;
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
  assign zeros8_0[1:0] = empty4_1 ? 2'h0 : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign at_floor = _00_[7:0] < { empty16_1, leading_zeros[3:0] };
  assign _15_ = at_floor ? _00_[7:0] : { 3'h0, empty16_1, leading_zeros[3:0] };
  assign { _16_[58:28], shifted } = i__sig << _15_[4:0];
  assign _17_ = _00_[7:0] - { empty16_1, leading_zeros[3:0] };
  assign { _18_[8], o__exp } = at_floor ? 9'h000 : _17_;
  assign _00_ = i__shift + 1'h1;
  assign _01_ = ~ i__sig[0];
  assign _16_[27:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _18_[7:0] = o__exp;
endmodule

module mac_e4m3fn_e4m3fn_fp32__order (
  input wire [31:0] code,
  input wire [7:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [23:0] o__larger,
  output wire o__larger_sign,
  output wire [26:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _14_, _15_, _16_, _18_, _19_,
    moved_sticky, sticky;
  wire [7:0] _11_, _12_, _20_, distance, exp_b;
  wire [8:0] _13_;
  wire [23:0] _17_, sig_b;
  wire [4:0] amount;
  wire signed [8:0] difference;
  wire [27:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign _20_ = i__p0__shift + 7'h6b;
  assign difference = _20_ - { code[30:24], exp_b[0] };
  assign distance = difference[7:0] ^ {8{difference[8]}};
  assign _06_ = distance > 5'h1c;
  assign { _12_[7:5], amount } = _06_ ? 8'h1c : distance;
  assign _14_ = { _20_, i__p0__sig, 16'h0000 } < { code[30:24], exp_b[0], sig_b[23], code[22:0] };
  assign _15_ = | { i__p0__sig, 16'h0000 };
  assign _16_ = ~ _15_;
  assign _19_ = _14_ | _16_;
  assign _17_ = _19_ ? { i__p0__sig, 16'h0000 } : { sig_b[23], code[22:0] };
  assign placed[27:3] = difference[8] ? { 1'h0, _17_ } : { _17_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[27:3], 2'h0 } : { placed[27:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[27:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[27:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[27:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[27:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign _08_ = _04_ | _07_;
  assign _09_ = | moved_by_15[15:0];
  assign _10_ = amount[4] & _09_;
  assign moved_sticky = _08_ | _10_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _19_ ? { sig_b[23], code[22:0] } : { i__p0__sig, 16'h0000 };
  assign o__larger_sign = _19_ ? code[31] : i__p0__sign;
  assign o__smaller = moved[27:1] | { 26'h0000000, sticky };
  assign o__smaller_sign = _19_ ? i__p0__sign : code[31];
  assign _11_ = _19_ ? { code[30:24], exp_b[0] } : _20_;
  assign { _13_[8], o__shift } = _11_ - 1'h1;
  assign o__nan = i__p0__nan | _18_;
  mac_e4m3fn_e4m3fn_fp32__order__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_18_),
    .port(sig_b[23]),
    .port_2(exp_b[0])
  );
  assign _12_[4:0] = amount;
  assign o__inf_sign = code[31];
  assign _13_[7:0] = o__shift;
  assign placed[2:0] = 3'h0;
  assign exp_b[7:1] = code[30:24];
  assign sig_b[22:0] = code[22:0];
endmodule

module mac_e4m3fn_e4m3fn_fp32__order__acc (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule

module mac_e4m3fn_e4m3fn_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [27:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [33:0] _03_;
  wire [32:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[27] ? _00_ : 9'h000;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[33], magnitude } = { exponent, i__sig[26:4] } + up;
  assign _04_ = magnitude > 31'h7f7fffff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 33'h07f7fffff : magnitude;
  assign _07_ = _05_ ? 33'h07f800000 : _06_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _07_[30:0] };
  assign _03_[32:0] = magnitude;
endmodule

module mac_e4m3fn_e4m3fn_fp32__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire o__nan_2,
  output wire [3:0] o__b0__sig,
  output wire [4:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  mac_e4m3fn_e4m3fn_fp32__unpack__a a0 (
    .code(code),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__a b0 (
    .code(code_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__lead_a lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[2:0]),
    .port_2(code[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__lead_a lead_b0 (
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[2:0]),
    .port_2(code_2[7:4]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp32__unpack__a (
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

module mac_e4m3fn_e4m3fn_fp32__unpack__lead_a (
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
