// convert_posit16_2_quire16_2
//
// Spec:    convert:a=posit16_2,out=quire16_2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_2
//   output o           256 bits  quire16_2
// Example:
//   a = 0x42fb (1.37255859) give o = 0x0000000000000000000000000000000000015f60000000000000000000000000
//     (7126731674483105695214465420623872 * 2**-112 = 1.37255859)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_posit16_2_quire16_2 (
  input wire [15:0] a,
  output wire [255:0] o
);
  wire [169:0] place__magnitude;
  wire place__nan;
  wire [6:0] unpack__a0__shift;
  wire [11:0] unpack__a0__sig;
  convert_posit16_2_quire16_2__place place (
    .i__a0__shift(unpack__a0__shift),
    .i__nan(place__nan),
    .i__sign(a[15]),
    .o__magnitude(place__magnitude),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0])
  );
  convert_posit16_2_quire16_2__store store (
    .i__magnitude(place__magnitude),
    .i__nan(place__nan),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_posit16_2_quire16_2__unpack unpack (
    .code(a),
    .o__a0__nan(place__nan),
    .o__a0__shift(unpack__a0__shift),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0])
  );
endmodule

module convert_posit16_2_quire16_2__place (
  input wire i__sign,
  input wire unpack__a0__sig_11,
  input wire [10:0] unpack__a0__sig_10_0,
  input wire i__nan,
  input wire [6:0] i__a0__shift,
  output wire [169:0] o__magnitude
);
  wire [7:0] _00_, _18_, _19_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    _20_, moved_sticky;
  wire [6:0] amount, distance;
  wire [169:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign { _00_[7], distance } = 7'h70 - i__a0__shift;
  assign _10_ = distance < 1'h0;
  assign _17_ = distance > 8'haa;
  assign _18_ = _17_ ? 8'haa : { 1'h0, distance };
  assign { _19_[7], amount } = _10_ ? 8'h00 : _18_;
  assign moved_by_1 = amount[0] ? { 1'h0, unpack__a0__sig_11, unpack__a0__sig_10_0, 157'h0000000000000000000000000000000000000000 } : { unpack__a0__sig_11, unpack__a0__sig_10_0, 158'h0000000000000000000000000000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[169:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[169:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[169:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[169:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[169:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[169:64] } : moved_by_63;
  assign _20_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _20_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | moved_by_15[15:0];
  assign _09_ = amount[4] & _08_;
  assign _11_ = _07_ | _09_;
  assign _12_ = | moved_by_31[31:0];
  assign _13_ = amount[5] & _12_;
  assign _14_ = _11_ | _13_;
  assign _15_ = | moved_by_63[63:0];
  assign _16_ = amount[6] & _15_;
  assign moved_sticky = _14_ | _16_;
  assign o__magnitude = moved | { 169'h0000000000000000000000000000000000000000000, moved_sticky };
  assign _19_[6:0] = amount;
  assign _00_[6:0] = distance;
endmodule

module convert_posit16_2_quire16_2__store (
  input wire i__sign,
  input wire i__nan,
  input wire [169:0] i__magnitude,
  output wire [255:0] o__code
);
  wire [258:0] _00_;
  wire [259:0] _01_;
  wire _02_, _03_, _04_, _05_, _06_, _07_, below;
  wire [255:0] stored;
  wire signed [258:0] total;
  assign _00_ = { 90'h00000000000000000000000, i__magnitude[169:1] } ^ {259{i__sign}};
  assign { _01_[259], below, total[257:0] } = $signed(_00_) + $signed({ 1'h0, i__sign });
  assign _02_ = & { below, total[257:255] };
  assign _03_ = | { below, total[257:255] };
  assign _04_ = ~ _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = total[255:0] != 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign _07_ = _05_ & _06_;
  assign stored = _07_ ? total[255:0] : 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign o__code = i__nan ? 256'h8000000000000000000000000000000000000000000000000000000000000000 : stored;
  assign _01_[258:0] = { below, total[257:0] };
  assign total[258] = below;
endmodule

module convert_posit16_2_quire16_2__unpack (
  input wire [15:0] code,
  output wire unpack__a0__sig_11,
  output wire [10:0] unpack__a0__sig_10_0,
  output wire o__a0__nan,
  output wire [6:0] o__a0__shift
);
  convert_posit16_2_quire16_2__unpack__a0 a0 (
    .code(code),
    .nonzero(unpack__a0__sig_11),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_10_0)
  );
endmodule

module convert_posit16_2_quire16_2__unpack__a0 (
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
