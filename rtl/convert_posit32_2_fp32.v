// convert_posit32_2_fp32
//
// Spec:    convert:a=posit32_2,out=fp32
// Latency: none, combinational
// Ports:
//   input  a            32 bits  posit32_2
//   output o            32 bits  fp32
// Example:
//   a = 0x42fae148 (1.3725) give o = 0x3fafae14 (1.37249994)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit32_2_fp32 (
  input wire [31:0] a,
  output wire [31:0] o
);
  wire clamp__nan;
  wire [7:0] clamp__shift, normalise__exp;
  wire [27:0] clamp__sig, normalise__sig;
  convert_posit32_2_fp32__normalise normalise (
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .clamp__sig_27(clamp__sig[27]),
    .clamp__sig_26_0(clamp__sig[26:0]),
    .shifted(normalise__sig)
  );
  convert_posit32_2_fp32__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_posit32_2_fp32__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(clamp__shift),
    .clamp__sig_27(clamp__sig[27]),
    .clamp__sig_26_0(clamp__sig[26:0])
  );
endmodule

module convert_posit32_2_fp32__normalise (
  input wire i__sign,
  input wire clamp__sig_27,
  input wire [26:0] clamp__sig_26_0,
  input wire i__nan,
  input wire [7:0] i__shift,
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
  assign zeros2_2 = ~ clamp__sig_26_0[1];
  assign _02_ = ~ clamp__sig_26_0[2];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ clamp__sig_26_0[3];
  assign _03_ = ~ clamp__sig_26_0[4];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ clamp__sig_26_0[5];
  assign _04_ = ~ clamp__sig_26_0[6];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ clamp__sig_26_0[7];
  assign _05_ = ~ clamp__sig_26_0[8];
  assign empty2_6 = _05_ & zeros2_6;
  assign zeros2_6 = ~ clamp__sig_26_0[9];
  assign _06_ = ~ clamp__sig_26_0[10];
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ clamp__sig_26_0[11];
  assign _07_ = ~ clamp__sig_26_0[12];
  assign empty2_8 = _07_ & zeros2_8;
  assign zeros2_8 = ~ clamp__sig_26_0[13];
  assign _08_ = ~ clamp__sig_26_0[14];
  assign empty2_9 = _08_ & zeros2_9;
  assign zeros2_9 = ~ clamp__sig_26_0[15];
  assign _09_ = ~ clamp__sig_26_0[16];
  assign empty2_10 = _09_ & zeros2_10;
  assign zeros2_10 = ~ clamp__sig_26_0[17];
  assign _10_ = ~ clamp__sig_26_0[18];
  assign empty2_11 = _10_ & zeros2_11;
  assign zeros2_11 = ~ clamp__sig_26_0[19];
  assign _11_ = ~ clamp__sig_26_0[20];
  assign empty2_12 = _11_ & zeros2_12;
  assign zeros2_12 = ~ clamp__sig_26_0[21];
  assign _12_ = ~ clamp__sig_26_0[22];
  assign empty2_13 = _12_ & zeros2_13;
  assign zeros2_13 = ~ clamp__sig_26_0[23];
  assign _13_ = ~ clamp__sig_26_0[24];
  assign zeros2_14 = ~ clamp__sig_26_0[25];
  assign empty2_14 = _13_ & zeros2_14;
  assign _14_ = ~ clamp__sig_26_0[26];
  assign zeros2_15 = ~ clamp__sig_27;
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
  assign { _16_[58:28], shifted } = { clamp__sig_27, clamp__sig_26_0 } << _15_[4:0];
  assign _17_ = _00_[7:0] - { empty16_1, leading_zeros[3:0] };
  assign { _18_[8], o__exp } = at_floor ? 9'h000 : _17_;
  assign _00_ = i__shift + 3'h6;
  assign _01_ = ~ clamp__sig_26_0[0];
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

module convert_posit32_2_fp32__round (
  input wire i__sign,
  input wire i__nan,
  input wire [27:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, up;
  wire [33:0] _03_;
  wire [32:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[27] ? _00_ : 9'h000;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[33], magnitude } = { exponent, i__sig[26:4] } + up;
  assign _04_ = magnitude > 31'h7f7fffff;
  assign _05_ = _04_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _03_[32:0] = magnitude;
endmodule

module convert_posit32_2_fp32__unpack (
  input wire [31:0] code,
  output wire clamp__sig_27,
  output wire [26:0] clamp__sig_26_0,
  output wire o__a0__nan,
  output wire [7:0] o__a0__shift
);
  convert_posit32_2_fp32__unpack__a0 a0 (
    .code(code),
    .nonzero(clamp__sig_27),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_26_0)
  );
endmodule

module convert_posit32_2_fp32__unpack__a0 (
  input wire [31:0] code,
  output wire nonzero,
  output wire [26:0] port,
  output wire o__nan,
  output wire [7:0] o__shift
);
  wire [32:0] _000_, _003_;
  wire _001_, _002_, _004_, _005_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _022_, _023_, empty16_1, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15,
    empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_1, empty4_2,
    empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2, empty8_3, zeros2_0, zeros2_1,
    zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5,
    zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [30:0] _007_, aligned, inverted;
  wire [61:0] _018_;
  wire [5:0] _019_, _020_, regime;
  wire [6:0] _021_;
  wire [4:0] run;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign zeros2_0 = ~ inverted[0];
  assign _017_ = ~ inverted[1];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _001_ = ~ inverted[3];
  assign empty2_2 = _001_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _002_ = ~ inverted[5];
  assign empty2_3 = _002_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign _004_ = ~ inverted[7];
  assign empty2_4 = _004_ & zeros2_4;
  assign zeros2_4 = ~ inverted[8];
  assign _005_ = ~ inverted[9];
  assign empty2_5 = _005_ & zeros2_5;
  assign zeros2_5 = ~ inverted[10];
  assign _006_ = ~ inverted[11];
  assign empty2_6 = _006_ & zeros2_6;
  assign zeros2_6 = ~ inverted[12];
  assign _008_ = ~ inverted[13];
  assign empty2_7 = _008_ & zeros2_7;
  assign zeros2_7 = ~ inverted[14];
  assign _009_ = ~ inverted[15];
  assign empty2_8 = _009_ & zeros2_8;
  assign zeros2_8 = ~ inverted[16];
  assign _010_ = ~ inverted[17];
  assign empty2_9 = _010_ & zeros2_9;
  assign zeros2_9 = ~ inverted[18];
  assign _011_ = ~ inverted[19];
  assign empty2_10 = _011_ & zeros2_10;
  assign zeros2_10 = ~ inverted[20];
  assign _012_ = ~ inverted[21];
  assign empty2_11 = _012_ & zeros2_11;
  assign zeros2_11 = ~ inverted[22];
  assign _013_ = ~ inverted[23];
  assign empty2_12 = _013_ & zeros2_12;
  assign zeros2_12 = ~ inverted[24];
  assign _014_ = ~ inverted[25];
  assign empty2_13 = _014_ & zeros2_13;
  assign zeros2_13 = ~ inverted[26];
  assign _015_ = ~ inverted[27];
  assign empty2_14 = _015_ & zeros2_14;
  assign zeros2_14 = ~ inverted[28];
  assign _016_ = ~ inverted[29];
  assign empty2_15 = _016_ & zeros2_15;
  assign zeros2_15 = ~ inverted[30];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign run[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign { _018_[61:31], aligned[30:28], port, aligned[0] } = _003_[30:0] << { empty16_1, run[3:0] };
  assign _019_ = { empty16_1, run[3:0] } + 5'h1d;
  assign _020_ = 5'h1e - { empty16_1, run[3:0] };
  assign { _021_[6], regime } = _003_[30] ? { 1'h0, _019_ } : { _020_[5], _020_ };
  assign _022_ = | code[30:0];
  assign _023_ = ~ _022_;
  assign o__nan = code[31] & _023_;
  assign o__shift = nonzero ? { regime, aligned[29:28] } : 8'h00;
  assign nonzero = | code;
  assign _000_ = - code;
  assign _003_ = code[31] ? _000_ : { 1'h0, code };
  assign _007_ = ~ _003_[30:0];
  assign inverted = _003_[30] ? _007_ : _003_[30:0];
  assign _018_[30:0] = { aligned[30:28], port, aligned[0] };
  assign _021_[5:0] = regime;
  assign aligned[27:1] = port;
  assign run[4] = empty16_1;
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
  assign zeros4_0[1] = empty2_1;
endmodule
