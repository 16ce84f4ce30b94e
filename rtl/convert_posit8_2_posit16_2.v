// convert_posit8_2_posit16_2
//
// Spec:    convert:a=posit8_2,out=posit16_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   output o            16 bits  posit16_2
// Example:
//   a = 0x43 (1.375) give o = 0x4300 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit8_2_posit16_2 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire clamp__nan;
  wire [5:0] clamp__shift;
  wire [3:0] clamp__sig, normalise__sig;
  wire [6:0] normalise__exp;
  convert_posit8_2_posit16_2__normalise normalise (
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[7]),
    .o__exp(normalise__exp),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__sig_2_0(clamp__sig[2:0]),
    .shifted(normalise__sig)
  );
  convert_posit8_2_posit16_2__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_posit8_2_posit16_2__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(clamp__shift),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__sig_2_0(clamp__sig[2:0])
  );
endmodule

module convert_posit8_2_posit16_2__normalise (
  input wire i__sign,
  input wire clamp__sig_3,
  input wire [2:0] clamp__sig_2_0,
  input wire i__nan,
  input wire [5:0] i__shift,
  output wire [3:0] shifted,
  output wire [6:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _05_;
  wire [7:0] _06_;
  wire [6:0] _08_;
  wire [2:0] leading_zeros;
  wire [3:0] stopped;
  wire [1:0] zeros4_0;
  assign _08_ = i__shift + 6'h20;
  assign _00_ = ~ stopped[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign _07_ = ~ stopped[2];
  assign empty2_1 = _07_ & zeros2_1;
  assign zeros2_1 = ~ stopped[3];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign _01_ = _08_ == 2'h3;
  assign _02_ = _08_ == 2'h2;
  assign _03_ = _08_ == 1'h1;
  assign _04_ = ! _08_;
  assign stopped = { clamp__sig_3, clamp__sig_2_0 } | { _04_, _03_, _02_, _01_ };
  assign { _05_[10:4], shifted } = { clamp__sig_3, clamp__sig_2_0 } << leading_zeros;
  assign { _06_[7], o__exp } = _08_ - leading_zeros;
  assign _05_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _06_[6:0] = o__exp;
endmodule

module convert_posit8_2_posit16_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [3:0] i__sig,
  input wire [6:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _15_, above, long, lost_earlier,
    sign, up;
  wire [4:0] _01_;
  wire [14:0] _10_, _17_;
  wire [15:0] _14_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _16_;
  wire signed [5:0] _18_;
  assign _17_ = _10_ & {15{i__sig[3]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[3] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {16{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[16], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 7'h70;
  assign { _11_, _18_[4:0] } = i__exp[6:2] - 4'he;
  assign long = ~ _11_;
  assign shifted_by_1 = _01_[0] ? { long, long, _11_, i__exp[1:0], i__sig[2:0], 8'h00 } : { long, _11_, i__exp[1:0], i__sig[2:0], 9'h000 };
  assign shifted_by_3 = _01_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _01_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _01_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _02_ = | shifted_by_1[1:0];
  assign _03_ = _01_[1] & _02_;
  assign _04_ = | shifted_by_3[3:0];
  assign _05_ = _01_[2] & _04_;
  assign _06_ = _03_ | _05_;
  assign _01_ = _18_[4:0] ^ {5{_11_}};
  assign _07_ = | shifted_by_7[7:0];
  assign _08_ = _01_[3] & _07_;
  assign lost_earlier = _06_ | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[15:1] | {15{above}};
  assign _18_[5] = _11_;
  assign _16_[15:0] = signed_word;
endmodule

module convert_posit8_2_posit16_2__unpack (
  input wire [7:0] code,
  output wire clamp__sig_3,
  output wire [2:0] clamp__sig_2_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift
);
  convert_posit8_2_posit16_2__unpack__a0 a0 (
    .code(code),
    .nonzero(clamp__sig_3),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_2_0)
  );
endmodule

module convert_posit8_2_posit16_2__unpack__a0 (
  input wire [7:0] code,
  output wire nonzero,
  output wire [2:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
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
  assign { _04_[13:7], aligned[6:4], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:4], port, aligned[0] };
  assign aligned[3:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
