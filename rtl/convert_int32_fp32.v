// convert_int32_fp32
//
// Spec:    convert:a=int32,out=fp32
// Latency: none, combinational
// Ports:
//   input  a            32 bits  int32
//   output o            32 bits  fp32
// Example:
//   a = 0x000000b0 (176) give o = 0x43300000 (176)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_int32_fp32 (
  input wire [31:0] a,
  output wire [31:0] o
);
  wire [31:0] clamp__sig;
  wire [7:0] normalise__exp;
  wire [25:0] normalise__sig;
  convert_int32_fp32__normalise normalise (
    .i__sig(clamp__sig),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  convert_int32_fp32__round round (
    .i__exp(normalise__exp),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_int32_fp32__unpack unpack (
    .code(a),
    .o__a0__sig(clamp__sig)
  );
endmodule

module convert_int32_fp32__normalise (
  input wire i__sign,
  input wire [31:0] i__sig,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, at_floor, empty16_0, empty16_1,
    empty2_0, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2, empty2_3,
    empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty32_0, empty4_0, empty4_1, empty4_2,
    empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_0, empty8_1, empty8_2, empty8_3, zeros2_0,
    zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4,
    zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [8:0] _001_, _002_;
  wire [7:0] _018_;
  wire [5:0] leading_zeros;
  wire [31:0] shifted_by_15, shifted_by_31, shifted_by_63;
  wire [25:0] shifted_by_3;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [4:0] zeros32_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _006_ = ~ i__sig[0];
  assign empty2_0 = _006_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _017_ = ~ i__sig[2];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _019_ = ~ i__sig[4];
  assign empty2_2 = _019_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_3 = _003_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_4 = _004_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_5 = _005_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _007_ = ~ i__sig[12];
  assign empty2_6 = _007_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _008_ = ~ i__sig[14];
  assign empty2_7 = _008_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _009_ = ~ i__sig[16];
  assign empty2_8 = _009_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _010_ = ~ i__sig[18];
  assign empty2_9 = _010_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _011_ = ~ i__sig[20];
  assign empty2_10 = _011_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _012_ = ~ i__sig[22];
  assign empty2_11 = _012_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _013_ = ~ i__sig[24];
  assign empty2_12 = _013_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _014_ = ~ i__sig[26];
  assign empty2_13 = _014_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _015_ = ~ i__sig[28];
  assign empty2_14 = _015_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _016_ = ~ i__sig[30];
  assign empty2_15 = _016_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign empty4_0 = empty2_0 & empty2_1;
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
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign leading_zeros = empty32_0 ? 6'h20 : { 1'h0, empty16_1, zeros32_0[3:0] };
  assign at_floor = 8'h9d < leading_zeros;
  assign _018_ = at_floor ? 8'h9d : { 2'h0, leading_zeros };
  assign shifted_by_63 = _018_[5] ? 32'd0 : i__sig;
  assign shifted_by_31 = _018_[4] ? { shifted_by_63[15:0], 16'h0000 } : shifted_by_63;
  assign shifted_by_15 = _018_[3] ? { shifted_by_31[23:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = _018_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _018_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _018_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _020_ = ~ _018_[2];
  assign _021_ = | shifted_by_15[3:0];
  assign _022_ = _020_ & _021_;
  assign _023_ = ~ _018_[1];
  assign _024_ = | shifted_by_7[1:0];
  assign _025_ = _023_ & _024_;
  assign _026_ = _022_ | _025_;
  assign _027_ = ~ _018_[0];
  assign _000_ = _027_ & shifted_by_3[0];
  assign normalise__sig_0 = _026_ | _000_;
  assign _001_ = 8'h9d - leading_zeros;
  assign { _002_[8], o__exp } = at_floor ? 9'h000 : _001_;
  assign zeros32_0[4] = empty16_1;
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
  assign _002_[7:0] = o__exp;
endmodule

module convert_int32_fp32__round (
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, up;
  wire [33:0] _02_;
  wire [32:0] _04_, _05_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[33], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = _03_ ? 33'h07f7fffff : magnitude;
  assign { _05_[32:31], o__code[30:0] } = _03_ ? 33'h07f800000 : _04_;
  assign o__code[31] = i__sign;
  assign _02_[32:0] = magnitude;
  assign _05_[30:0] = o__code[30:0];
endmodule

module convert_int32_fp32__unpack (
  input wire [31:0] code,
  output wire [31:0] o__a0__sig
);
  convert_int32_fp32__unpack__a0 a0 (
    .code(code),
    .o__sig(o__a0__sig)
  );
endmodule

module convert_int32_fp32__unpack__a0 (
  input wire [31:0] code,
  output wire [31:0] o__sig
);
  wire [32:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[32], o__sig } = code[31] ? _0_ : { 1'h0, code };
  assign _1_[31:0] = o__sig;
endmodule
