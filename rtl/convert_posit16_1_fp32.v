// convert_posit16_1_fp32
//
// Spec:    convert:a=posit16_1,out=fp32
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   output o            32 bits  fp32
// Example:
//   a = 0x45f6 (1.37255859) give o = 0x3fafb000 (1.37255859)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit16_1_fp32 (
  input wire [15:0] a,
  output wire [31:0] o
);
  wire clamp__nan;
  wire [5:0] clamp__shift;
  wire [12:0] clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_posit16_1_fp32__normalise normalise (
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .clamp__sig_12(clamp__sig[12]),
    .clamp__sig_11_0(clamp__sig[11:0]),
    .shifted(normalise__sig)
  );
  convert_posit16_1_fp32__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_posit16_1_fp32__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(clamp__shift),
    .clamp__sig_12(clamp__sig[12]),
    .clamp__sig_11_0(clamp__sig[11:0])
  );
endmodule

module convert_posit16_1_fp32__normalise (
  input wire i__sign,
  input wire clamp__sig_12,
  input wire [11:0] clamp__sig_11_0,
  input wire i__nan,
  input wire [5:0] i__shift,
  output wire [12:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_,
    _17_, _20_, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_1, empty4_2, empty4_3,
    empty8_1, zeros2_1, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [27:0] _18_;
  wire [8:0] _19_;
  wire [7:0] _21_;
  wire [3:0] leading_zeros;
  wire [12:0] stopped;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign empty2_7 = _04_ & zeros2_7;
  assign zeros2_7 = ~ stopped[12];
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign _05_ = _21_ == 4'hc;
  assign _06_ = _21_ == 4'hb;
  assign _07_ = _21_ == 4'ha;
  assign _08_ = _21_ == 4'h9;
  assign _09_ = _21_ == 4'h8;
  assign _10_ = _21_ == 3'h7;
  assign _11_ = _21_ == 3'h6;
  assign _12_ = _21_ == 3'h5;
  assign _13_ = _21_ == 3'h4;
  assign _14_ = _21_ == 2'h3;
  assign _15_ = _21_ == 2'h2;
  assign _16_ = _21_ == 1'h1;
  assign _17_ = ! _21_;
  assign stopped = { clamp__sig_12, clamp__sig_11_0 } | { _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_, _06_, _05_ };
  assign { _18_[27:13], shifted } = { clamp__sig_12, clamp__sig_11_0 } << { empty8_1, leading_zeros[2:0] };
  assign { _19_[8], o__exp } = _21_ - { empty8_1, leading_zeros[2:0] };
  assign _21_ = i__shift + 7'h62;
  assign zeros2_1 = ~ stopped[0];
  assign _20_ = ~ stopped[1];
  assign empty2_2 = _20_ & zeros2_2;
  assign zeros2_2 = ~ stopped[2];
  assign _00_ = ~ stopped[3];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ stopped[4];
  assign _01_ = ~ stopped[5];
  assign empty2_4 = _01_ & zeros2_4;
  assign zeros2_4 = ~ stopped[6];
  assign _02_ = ~ stopped[7];
  assign empty2_5 = _02_ & zeros2_5;
  assign zeros2_5 = ~ stopped[8];
  assign _03_ = ~ stopped[9];
  assign empty2_6 = _03_ & zeros2_6;
  assign zeros2_6 = ~ stopped[10];
  assign _04_ = ~ stopped[11];
  assign _18_[12:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _19_[7:0] = o__exp;
endmodule

module convert_posit16_1_fp32__round (
  input wire i__sign,
  input wire i__nan,
  input wire [12:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _0_, exponent;
  wire _1_;
  wire [32:0] _2_, _3_;
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[12] ? _0_ : 9'h000;
  assign _1_ = { 1'h0, exponent, i__sig[11:0], 11'h000 } > 31'h7f7fffff;
  assign _2_ = _1_ ? 33'h07f7fffff : { 1'h0, exponent, i__sig[11:0], 11'h000 };
  assign _3_ = _1_ ? 33'h07f800000 : _2_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _3_[30:0] };
endmodule

module convert_posit16_1_fp32__unpack (
  input wire [15:0] code,
  output wire clamp__sig_12,
  output wire [11:0] clamp__sig_11_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift
);
  convert_posit16_1_fp32__unpack__a0 a0 (
    .code(code),
    .nonzero(clamp__sig_12),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_11_0)
  );
endmodule

module convert_posit16_1_fp32__unpack__a0 (
  input wire [15:0] code,
  output wire nonzero,
  output wire [11:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
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
  assign { _09_[29:15], aligned[14:13], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
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
  assign aligned[12:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:13], port, aligned[0] };
endmodule
