// convert_posit8_1_bfloat16
//
// Spec:    convert:a=posit8_1,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_1
//   output o            16 bits  bfloat16
// Example:
//   a = 0x46 (1.375) give o = 0x3fb0 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit8_1_bfloat16 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire clamp__nan;
  wire [4:0] clamp__shift, clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_posit8_1_bfloat16__normalise normalise (
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[7]),
    .o__exp(normalise__exp),
    .clamp__sig_4(clamp__sig[4]),
    .clamp__sig_3_0(clamp__sig[3:0]),
    .shifted(normalise__sig)
  );
  convert_posit8_1_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_posit8_1_bfloat16__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(clamp__shift),
    .clamp__sig_4(clamp__sig[4]),
    .clamp__sig_3_0(clamp__sig[3:0])
  );
endmodule

module convert_posit8_1_bfloat16__normalise (
  input wire i__sign,
  input wire clamp__sig_4,
  input wire [3:0] clamp__sig_3_0,
  input wire i__nan,
  input wire [4:0] i__shift,
  output wire [4:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _08_, empty2_2, empty2_3, empty4_1, zeros2_1, zeros2_2, zeros2_3;
  wire [11:0] _06_;
  wire [8:0] _07_;
  wire [7:0] _09_;
  wire [2:0] leading_zeros;
  wire [4:0] stopped;
  wire [1:0] zeros4_1;
  assign _09_ = i__shift + 7'h72;
  assign zeros2_1 = ~ stopped[0];
  assign _08_ = ~ stopped[1];
  assign empty2_2 = _08_ & zeros2_2;
  assign zeros2_2 = ~ stopped[2];
  assign _00_ = ~ stopped[3];
  assign zeros2_3 = ~ stopped[4];
  assign empty2_3 = _00_ & zeros2_3;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign leading_zeros[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign _01_ = _09_ == 3'h4;
  assign _02_ = _09_ == 2'h3;
  assign _03_ = _09_ == 2'h2;
  assign _04_ = _09_ == 1'h1;
  assign _05_ = ! _09_;
  assign stopped = { clamp__sig_4, clamp__sig_3_0 } | { _05_, _04_, _03_, _02_, _01_ };
  assign { _06_[11:5], shifted } = { clamp__sig_4, clamp__sig_3_0 } << { empty4_1, leading_zeros[1:0] };
  assign { _07_[8], o__exp } = _09_ - { empty4_1, leading_zeros[1:0] };
  assign _06_[4:0] = shifted;
  assign leading_zeros[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign _07_[7:0] = o__exp;
endmodule

module convert_posit8_1_bfloat16__round (
  input wire i__sign,
  input wire i__nan,
  input wire [4:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _0_, exponent;
  wire _1_;
  wire [16:0] _2_, _3_;
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[4] ? _0_ : 9'h000;
  assign _1_ = { 1'h0, exponent, i__sig[3:0], 3'h0 } > 15'h7f7f;
  assign _2_ = _1_ ? 17'h07f7f : { 1'h0, exponent, i__sig[3:0], 3'h0 };
  assign _3_ = _1_ ? 17'h07f80 : _2_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _3_[14:0] };
endmodule

module convert_posit8_1_bfloat16__unpack (
  input wire [7:0] code,
  output wire clamp__sig_4,
  output wire [3:0] clamp__sig_3_0,
  output wire o__a0__nan,
  output wire [4:0] o__a0__shift
);
  convert_posit8_1_bfloat16__unpack__a0 a0 (
    .code(code),
    .nonzero(clamp__sig_4),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_3_0)
  );
endmodule

module convert_posit8_1_bfloat16__unpack__a0 (
  input wire [7:0] code,
  output wire nonzero,
  output wire [3:0] port,
  output wire o__nan,
  output wire [4:0] o__shift
);
  wire [8:0] _00_, _03_;
  wire _01_, _02_, _08_, _09_, _11_, empty2_1, empty2_2, empty2_3, empty4_1, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3;
  wire [13:0] _04_;
  wire [3:0] _05_, _06_, regime;
  wire [4:0] _07_;
  wire [6:0] _10_, aligned, inverted;
  wire [2:0] run;
  wire [1:0] zeros4_0, zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[7] ? _00_ : { 1'h0, code };
  assign _10_ = ~ _03_[6:0];
  assign inverted = _03_[6] ? _10_ : _03_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _11_ = ~ inverted[1];
  assign empty2_1 = _11_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _04_[13:7], aligned[6:5], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5] } : 5'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:5], port, aligned[0] };
  assign aligned[4:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
