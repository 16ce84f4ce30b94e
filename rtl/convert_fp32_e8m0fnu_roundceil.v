// convert_fp32_e8m0fnu_roundceil
//
// Spec:    convert:a=fp32,out=e8m0fnu,round=ceil
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o             8 bits  e8m0fnu
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x80 (2)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e8m0fnu_roundceil (
  input wire [31:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp;
  wire [23:0] clamp__sig;
  wire [1:0] normalise__sig;
  convert_fp32_e8m0fnu_roundceil__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .clamp__shift_0(clamp__shift[0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[1])
  );
  convert_fp32_e8m0fnu_roundceil__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_1(normalise__sig[1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp32_e8m0fnu_roundceil__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign clamp__sig[22:0] = a[22:0];
  assign clamp__shift[7:1] = a[30:24];
endmodule

module convert_fp32_e8m0fnu_roundceil__normalise (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire clamp__sig_23,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, empty16_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_2,
    empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11,
    zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [8:0] _022_;
  wire [4:0] leading_zeros;
  wire [7:0] shifted_by_15;
  wire [1:0] shifted_by_3, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [15:0] shifted_by_31;
  wire [3:0] shifted_by_7, zeros16_0, zeros16_1;
  wire [23:0] stopped;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _023_ = ~ stopped[0];
  assign empty2_4 = _023_ & zeros2_4;
  assign zeros2_4 = ~ stopped[1];
  assign _024_ = ~ stopped[2];
  assign empty2_5 = _024_ & zeros2_5;
  assign zeros2_5 = ~ stopped[3];
  assign _025_ = ~ stopped[4];
  assign empty2_6 = _025_ & zeros2_6;
  assign zeros2_6 = ~ stopped[5];
  assign _026_ = ~ stopped[6];
  assign empty2_7 = _026_ & zeros2_7;
  assign zeros2_7 = ~ stopped[7];
  assign _027_ = ~ stopped[8];
  assign empty2_8 = _027_ & zeros2_8;
  assign zeros2_8 = ~ stopped[9];
  assign _028_ = ~ stopped[10];
  assign empty2_9 = _028_ & zeros2_9;
  assign zeros2_9 = ~ stopped[11];
  assign _029_ = ~ stopped[12];
  assign empty2_10 = _029_ & zeros2_10;
  assign zeros2_10 = ~ stopped[13];
  assign _030_ = ~ stopped[14];
  assign empty2_11 = _030_ & zeros2_11;
  assign zeros2_11 = ~ stopped[15];
  assign _031_ = ~ stopped[16];
  assign empty2_12 = _031_ & zeros2_12;
  assign zeros2_12 = ~ stopped[17];
  assign _032_ = ~ stopped[18];
  assign empty2_13 = _032_ & zeros2_13;
  assign zeros2_13 = ~ stopped[19];
  assign _033_ = ~ stopped[20];
  assign empty2_14 = _033_ & zeros2_14;
  assign zeros2_14 = ~ stopped[21];
  assign _034_ = ~ stopped[22];
  assign empty2_15 = _034_ & zeros2_15;
  assign zeros2_15 = ~ stopped[23];
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
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? 3'h0 : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign _035_ = { a_31_24[6:0], clamp__shift_0 } == 5'h17;
  assign _036_ = { a_31_24[6:0], clamp__shift_0 } == 5'h16;
  assign _037_ = { a_31_24[6:0], clamp__shift_0 } == 5'h15;
  assign _038_ = { a_31_24[6:0], clamp__shift_0 } == 5'h14;
  assign _039_ = { a_31_24[6:0], clamp__shift_0 } == 5'h13;
  assign _040_ = { a_31_24[6:0], clamp__shift_0 } == 5'h12;
  assign _041_ = { a_31_24[6:0], clamp__shift_0 } == 5'h11;
  assign _042_ = { a_31_24[6:0], clamp__shift_0 } == 5'h10;
  assign _043_ = { a_31_24[6:0], clamp__shift_0 } == 4'hf;
  assign _044_ = { a_31_24[6:0], clamp__shift_0 } == 4'he;
  assign _045_ = { a_31_24[6:0], clamp__shift_0 } == 4'hd;
  assign _046_ = { a_31_24[6:0], clamp__shift_0 } == 4'hc;
  assign _047_ = { a_31_24[6:0], clamp__shift_0 } == 4'hb;
  assign _048_ = { a_31_24[6:0], clamp__shift_0 } == 4'ha;
  assign _049_ = { a_31_24[6:0], clamp__shift_0 } == 4'h9;
  assign _050_ = { a_31_24[6:0], clamp__shift_0 } == 4'h8;
  assign _051_ = { a_31_24[6:0], clamp__shift_0 } == 3'h7;
  assign _052_ = { a_31_24[6:0], clamp__shift_0 } == 3'h6;
  assign _053_ = { a_31_24[6:0], clamp__shift_0 } == 3'h5;
  assign _000_ = { a_31_24[6:0], clamp__shift_0 } == 3'h4;
  assign _001_ = { a_31_24[6:0], clamp__shift_0 } == 2'h3;
  assign _002_ = { a_31_24[6:0], clamp__shift_0 } == 2'h2;
  assign _003_ = { a_31_24[6:0], clamp__shift_0 } == 1'h1;
  assign _004_ = ! { a_31_24[6:0], clamp__shift_0 };
  assign stopped = { clamp__sig_23, a_22_0 } | { _004_, _003_, _002_, _001_, _000_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_ };
  assign shifted_by_31 = empty16_1 ? { a_22_0[7:0], 8'h00 } : { clamp__sig_23, a_22_0[22:8] };
  assign shifted_by_15 = leading_zeros[3] ? shifted_by_31[7:0] : shifted_by_31[15:8];
  assign shifted_by_7 = leading_zeros[2] ? shifted_by_15[3:0] : shifted_by_15[7:4];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[1:0] : shifted_by_7[3:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[0] : shifted_by_3[1];
  assign _005_ = ~ empty16_1;
  assign _006_ = | a_22_0[7:0];
  assign _007_ = _005_ & _006_;
  assign _008_ = ~ leading_zeros[3];
  assign _009_ = | shifted_by_31[7:0];
  assign _010_ = _008_ & _009_;
  assign _011_ = _007_ | _010_;
  assign _012_ = ~ leading_zeros[2];
  assign _013_ = | shifted_by_15[3:0];
  assign _014_ = _012_ & _013_;
  assign _015_ = _011_ | _014_;
  assign _016_ = ~ leading_zeros[1];
  assign _017_ = | shifted_by_7[1:0];
  assign _018_ = _016_ & _017_;
  assign _019_ = _015_ | _018_;
  assign _020_ = ~ leading_zeros[0];
  assign _021_ = _020_ & shifted_by_3[0];
  assign normalise__sig_0 = _019_ | _021_;
  assign { _022_[8], o__exp } = { a_31_24[6:0], clamp__shift_0 } - { empty16_1, leading_zeros[3:0] };
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign _022_[7:0] = o__exp;
endmodule

module convert_fp32_e8m0fnu_roundceil__round (
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan,
  input wire normalise__sig_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _05_, _06_, _07_, up;
  wire [7:0] _01_;
  wire [10:0] _02_;
  wire [9:0] _03_, _04_, magnitude;
  assign up = _00_ & normalise__sig_0;
  assign { _02_[10], magnitude } = i__exp + up;
  assign _07_ = _03_ > 8'hfe;
  assign _03_ = normalise__sig_1 ? magnitude : 10'h000;
  assign _04_ = _07_ ? 10'h0fe : _03_;
  assign _00_ = ~ i__sign;
  assign _05_ = becomes_nan & _00_;
  assign _06_ = i__nan | _05_;
  assign _01_ = i__sign ? 8'h00 : _04_[7:0];
  assign o__code = _06_ ? 8'hff : _01_;
  assign _02_[9:0] = magnitude;
endmodule

module convert_fp32_e8m0fnu_roundceil__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e8m0fnu_roundceil__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_fp32_e8m0fnu_roundceil__unpack__a0 (
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
