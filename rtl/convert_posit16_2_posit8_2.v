// convert_posit16_2_posit8_2
//
// Spec:    convert:a=posit16_2,out=posit8_2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_2
//   output o             8 bits  posit8_2
// Example:
//   a = 0x42fb (1.37255859) give o = 0x43 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit16_2_posit8_2 (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__nan;
  wire [6:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [13:0] clamp__sig, normalise__sig;
  convert_posit16_2_posit8_2__clamp clamp (
    .clamped(clamp__shift),
    .i__a0__shift(unpack__a0__shift),
    .i__nan(clamp__nan),
    .i__sign(a[15]),
    .clamp__sig_11(clamp__sig[11]),
    .clamp__sig_10_0(clamp__sig[10:0])
  );
  convert_posit16_2_posit8_2__normalise normalise (
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .clamp__sig_11(clamp__sig[11]),
    .clamp__sig_10_0(clamp__sig[10:0]),
    .shifted(normalise__sig)
  );
  convert_posit16_2_posit8_2__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_posit16_2_posit8_2__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(unpack__a0__shift),
    .clamp__sig_11(clamp__sig[11]),
    .clamp__sig_10_0(clamp__sig[10:0])
  );
  assign clamp__sig[13:12] = 2'h0;
endmodule

module convert_posit16_2_posit8_2__clamp (
  input wire i__sign,
  input wire clamp__sig_11,
  input wire [10:0] clamp__sig_10_0,
  input wire i__nan,
  input wire [6:0] i__a0__shift,
  output wire [6:0] clamped
);
  wire _0_;
  wire [7:0] _1_, _2_;
  assign _0_ = i__a0__shift < 5'h1e;
  assign _1_ = i__a0__shift - 5'h1e;
  assign { _2_[7], clamped } = _0_ ? 8'h00 : _1_;
  assign _2_[6:0] = clamped;
endmodule

module convert_posit16_2_posit8_2__normalise (
  input wire i__sign,
  input wire clamp__sig_11,
  input wire [10:0] clamp__sig_10_0,
  input wire i__nan,
  input wire [6:0] i__shift,
  output wire [13:0] shifted,
  output wire [6:0] o__exp
);
  wire [6:0] _0_;
  wire [28:0] _1_;
  wire [7:0] _2_, _3_;
  wire at_floor;
  assign _2_ = i__shift - 2'h2;
  assign { _3_[7], o__exp } = at_floor ? 8'h00 : _2_;
  assign at_floor = i__shift < 2'h2;
  assign _0_ = at_floor ? i__shift : 7'h02;
  assign { _1_[28:14], shifted } = { clamp__sig_11, clamp__sig_10_0 } << _0_[3:0];
  assign _1_[13:0] = shifted;
  assign _3_[6:0] = o__exp;
endmodule

module convert_posit16_2_posit8_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [13:0] i__sig,
  input wire [6:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _15_, above, long, lost_earlier,
    shifted_sticky, sign, up;
  wire [3:0] _02_;
  wire [6:0] _10_, _17_;
  wire [7:0] _14_, shifted, shifted_by_1, shifted_by_3, signed_word;
  wire [8:0] _16_;
  wire signed [4:0] _18_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h30;
  assign { _11_, _18_[3:0] } = i__exp[5:2] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__exp[1:0], i__sig[12:10] } : { long, _11_, i__exp[1:0], i__sig[12:9] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[9];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _18_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[8:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _17_ = _10_ & {7{i__sig[13]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[13] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 8'h80 : signed_word;
  assign _18_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module convert_posit16_2_posit8_2__unpack (
  input wire [15:0] code,
  output wire clamp__sig_11,
  output wire [10:0] clamp__sig_10_0,
  output wire o__a0__nan,
  output wire [6:0] o__a0__shift
);
  convert_posit16_2_posit8_2__unpack__a0 a0 (
    .code(code),
    .nonzero(clamp__sig_11),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_10_0)
  );
endmodule

module convert_posit16_2_posit8_2__unpack__a0 (
  input wire [15:0] code,
  output wire nonzero,
  output wire [10:0] port,
  output wire o__nan,
  output wire [6:0] o__shift
);
  wire [16:0] _00_, _03_;
  wire _01_, _02_, _04_, _05_, _06_, _08_, _13_, _14_, _15_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [14:0] _07_, aligned, inverted;
  wire [29:0] _09_;
  wire [4:0] _10_, _11_, regime;
  wire [5:0] _12_;
  wire [3:0] run;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
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
  assign { _09_[29:15], aligned[14:12], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13:12] } : 7'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[15] ? _00_ : { 1'h0, code };
  assign _07_ = ~ _03_[14:0];
  assign inverted = _03_[14] ? _07_ : _03_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _15_ = ~ inverted[1];
  assign empty2_1 = _15_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign _04_ = ~ inverted[7];
  assign empty2_4 = _04_ & zeros2_4;
  assign zeros2_4 = ~ inverted[8];
  assign _05_ = ~ inverted[9];
  assign empty2_5 = _05_ & zeros2_5;
  assign zeros2_5 = ~ inverted[10];
  assign _06_ = ~ inverted[11];
  assign empty2_6 = _06_ & zeros2_6;
  assign zeros2_6 = ~ inverted[12];
  assign _08_ = ~ inverted[13];
  assign empty2_7 = _08_ & zeros2_7;
  assign _12_[4:0] = regime;
  assign aligned[11:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:12], port, aligned[0] };
endmodule
