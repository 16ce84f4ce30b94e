// readout_e2m1fn_posit4_1_posit8_0_posit16_1
//
// Spec:    readout:modes=e2m1fn+posit4_1+posit8_0+posit16_1
// Latency: none, combinational
// Ports:
//   input  mode          2 bits  e2m1fn+posit4_1+posit8_0+posit16_1
//   input  acc         128 bits  4 x fixed29_-2 or 4 x fixed23_-8 or 2 x fixed51_-12 or fixed71_-56
//   output o            16 bits  4 x e2m1fn or 4 x posit4_1 or 2 x posit8_0 or posit16_1
// Example:
//   mode = 0x2 (posit8_0), acc = 128'h00000000000000005a5a5a5a5a5a5a5a give o = 0x007f (e2m1fn: -6, 6, 0, 0;
//     posit4_1: -0.0625, 16, 0, 0; posit8_0: 64, 0; posit16_1: 6.00814819e-05)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module readout_e2m1fn_posit4_1_posit8_0_posit16_1 (
  input wire [1:0] mode,
  input wire [127:0] acc,
  output wire [15:0] o
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round round (
    .i__acc0(acc),
    .i__mode0(mode),
    .o__code(o)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round (
  input wire [1:0] i__mode0,
  input wire [127:0] i__acc0,
  output wire [15:0] o__code
);
  wire [2:0] _00_, _02_, _03_, _05_, _06_, _08_, _11_, _13_;
  wire _01_, _04_, _07_, _12_, _21_, _25_, _29_, _33_, _37_, _41_, _45_;
  wire [15:0] _09_, _10_, _14_;
  wire [7:0] _15_, _16_;
  wire [3:0] _17_, _18_, _19_, _20_, chosen;
  wire [6:0] _22_;
  wire [127:0] _23_, _24_, totals0, totals1, totals2, totals3;
  wire [5:0] _26_, _30_;
  wire [63:0] _27_, _28_, _31_, _32_;
  wire [4:0] _34_, _38_, _42_, _46_, _49_, _51_, _53_, _55_;
  wire [31:0] _35_, _36_, _39_, _40_, _43_, _44_, _47_, _48_, _50_, _52_, _54_, _56_;
  assign chosen[0] = ! i__mode0;
  assign chosen[1] = i__mode0 == 1'h1;
  assign chosen[2] = i__mode0 == 2'h2;
  assign chosen[3] = i__mode0 >= 2'h3;
  assign totals0 = i__acc0 & {128{chosen[0]}};
  assign totals1 = i__acc0 & {128{chosen[1]}};
  assign totals2 = i__acc0 & {128{chosen[2]}};
  assign totals3 = i__acc0 & {128{chosen[3]}};
  assign _09_ = { totals0[127], _08_, totals0[95], _05_, totals0[63], _02_, totals0[31], _13_ } | { _17_, _18_, _19_, _20_ };
  assign _10_ = _09_ | { _15_, _16_ };
  assign o__code = _10_ | _14_;
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_0 (
    .i__sig(_56_),
    .i__sign(totals0[31]),
    .o__exp(_55_),
    .port(_12_),
    .shifted_by_1(_11_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_1 (
    .i__sig(_54_),
    .i__sign(totals0[63]),
    .o__exp(_53_),
    .port(_01_),
    .shifted_by_1(_00_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_2 (
    .i__sig(_52_),
    .i__sign(totals0[95]),
    .o__exp(_51_),
    .port(_04_),
    .shifted_by_1(_03_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_3 (
    .i__sig(_50_),
    .i__sign(totals0[127]),
    .o__exp(_49_),
    .port(_07_),
    .shifted_by_1(_06_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_0 (
    .i__nan(_45_),
    .i__sig(_48_),
    .i__sign(totals1[31]),
    .o__exp(_46_),
    .shifted(_47_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_1 (
    .i__nan(_41_),
    .i__sig(_44_),
    .i__sign(totals1[63]),
    .o__exp(_42_),
    .shifted(_43_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_2 (
    .i__nan(_37_),
    .i__sig(_40_),
    .i__sign(totals1[95]),
    .o__exp(_38_),
    .shifted(_39_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_3 (
    .i__nan(_33_),
    .i__sig(_36_),
    .i__sign(totals1[127]),
    .o__exp(_34_),
    .shifted(_35_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 normalise2_0 (
    .i__nan(_29_),
    .i__sig(_32_),
    .i__sign(totals2[63]),
    .o__exp(_30_),
    .shifted(_31_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 normalise2_1 (
    .i__nan(_25_),
    .i__sig(_28_),
    .i__sign(totals2[127]),
    .o__exp(_26_),
    .shifted(_27_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise3_0 normalise3_0 (
    .i__nan(_21_),
    .i__sig(_24_),
    .i__sign(totals3[127]),
    .o__exp(_22_),
    .shifted(_23_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_0 (
    .i__exp(_55_),
    .i__sign(totals0[31]),
    .port(_11_),
    .port_2(_12_),
    .port_3(_13_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_1 (
    .i__exp(_53_),
    .i__sign(totals0[63]),
    .port(_00_),
    .port_2(_01_),
    .port_3(_02_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_2 (
    .i__exp(_51_),
    .i__sign(totals0[95]),
    .port(_03_),
    .port_2(_04_),
    .port_3(_05_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_3 (
    .i__exp(_49_),
    .i__sign(totals0[127]),
    .port(_06_),
    .port_2(_07_),
    .port_3(_08_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_0 (
    .i__exp(_46_),
    .i__nan(_45_),
    .i__sig(_47_),
    .i__sign(totals1[31]),
    .o__code(_20_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_1 (
    .i__exp(_42_),
    .i__nan(_41_),
    .i__sig(_43_),
    .i__sign(totals1[63]),
    .o__code(_19_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_2 (
    .i__exp(_38_),
    .i__nan(_37_),
    .i__sig(_39_),
    .i__sign(totals1[95]),
    .o__code(_18_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_3 (
    .i__exp(_34_),
    .i__nan(_33_),
    .i__sig(_35_),
    .i__sign(totals1[127]),
    .o__code(_17_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 round2_0 (
    .i__exp(_30_),
    .i__nan(_29_),
    .i__sig(_31_),
    .i__sign(totals2[63]),
    .o__code(_16_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 round2_1 (
    .i__exp(_26_),
    .i__nan(_25_),
    .i__sig(_27_),
    .i__sign(totals2[127]),
    .o__code(_15_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round3_0 round3_0 (
    .i__exp(_22_),
    .i__nan(_21_),
    .i__sig(_23_),
    .i__sign(totals3[127]),
    .o__code(_14_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_0 (
    .code(totals0[31:0]),
    .o__a0__sig(_56_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_1 (
    .code(totals0[63:32]),
    .o__a0__sig(_54_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_2 (
    .code(totals0[95:64]),
    .o__a0__sig(_52_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_3 (
    .code(totals0[127:96]),
    .o__a0__sig(_50_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_0 (
    .code(totals1[31:0]),
    .o__a0__nan(_45_),
    .o__a0__sig(_48_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_1 (
    .code(totals1[63:32]),
    .o__a0__nan(_41_),
    .o__a0__sig(_44_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_2 (
    .code(totals1[95:64]),
    .o__a0__nan(_37_),
    .o__a0__sig(_40_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_3 (
    .code(totals1[127:96]),
    .o__a0__nan(_33_),
    .o__a0__sig(_36_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 unpack2_0 (
    .code(totals2[63:0]),
    .o__a0__nan(_29_),
    .o__a0__sig(_32_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 unpack2_1 (
    .code(totals2[127:64]),
    .o__a0__nan(_25_),
    .o__a0__sig(_28_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0 unpack3_0 (
    .code(totals3),
    .o__a0__nan(_21_),
    .o__a0__sig(_24_)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 (
  input wire i__sign,
  input wire [31:0] i__sig,
  output wire [2:0] shifted_by_1,
  output wire port,
  output wire [4:0] o__exp
);
  wire _000_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, at_floor, empty16_0, empty16_1, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8,
    empty2_9, empty32_0, empty4_0, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7,
    empty8_0, empty8_1, empty8_2, empty8_3, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13,
    zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [6:0] _001_, _002_;
  wire [5:0] _035_, leading_zeros, shifted_by_7;
  wire [9:0] shifted_by_15;
  wire [3:0] shifted_by_3, zeros16_0, zeros16_1;
  wire [17:0] shifted_by_31;
  wire [31:0] shifted_by_63;
  wire [4:0] zeros32_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _006_ = ~ i__sig[0];
  assign empty2_0 = _006_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _017_ = ~ i__sig[2];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _021_ = ~ i__sig[4];
  assign empty2_2 = _021_ & zeros2_2;
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
  assign at_floor = 5'h1d < leading_zeros;
  assign _035_ = at_floor ? 6'h1d : leading_zeros;
  assign shifted_by_63 = _035_[5] ? 32'd0 : i__sig;
  assign shifted_by_31 = _035_[4] ? { shifted_by_63[15:0], 2'h0 } : shifted_by_63[31:14];
  assign shifted_by_15 = _035_[3] ? shifted_by_31[9:0] : shifted_by_31[17:8];
  assign shifted_by_7 = _035_[2] ? shifted_by_15[5:0] : shifted_by_15[9:4];
  assign shifted_by_3 = _035_[1] ? shifted_by_7[3:0] : shifted_by_7[5:2];
  assign shifted_by_1 = _035_[0] ? shifted_by_3[2:0] : shifted_by_3[3:1];
  assign _018_ = ~ _035_[4];
  assign _019_ = | shifted_by_63[13:0];
  assign _020_ = _018_ & _019_;
  assign _022_ = ~ _035_[3];
  assign _023_ = | shifted_by_31[7:0];
  assign _024_ = _022_ & _023_;
  assign _025_ = _020_ | _024_;
  assign _026_ = ~ _035_[2];
  assign _027_ = | shifted_by_15[3:0];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ | _028_;
  assign _030_ = ~ _035_[1];
  assign _031_ = | shifted_by_7[1:0];
  assign _032_ = _030_ & _031_;
  assign _033_ = _029_ | _032_;
  assign _034_ = ~ _035_[0];
  assign _000_ = _034_ & shifted_by_3[0];
  assign port = _033_ | _000_;
  assign _001_ = 5'h1d - leading_zeros;
  assign { _002_[6:5], o__exp } = at_floor ? 7'h00 : _001_;
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
  assign _002_[4:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 (
  input wire i__sign,
  input wire [31:0] i__sig,
  input wire i__nan,
  output wire [31:0] shifted,
  output wire [4:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _018_, at_floor, empty16_0, empty16_1, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9,
    empty32_0, empty4_0, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_0,
    empty8_1, empty8_2, empty8_3, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14,
    zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [94:0] _015_;
  wire [6:0] _016_, _017_;
  wire [5:0] _019_, leading_zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [4:0] zeros32_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _002_ = ~ i__sig[10];
  assign empty2_5 = _002_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _004_ = ~ i__sig[12];
  assign empty2_6 = _004_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _005_ = ~ i__sig[14];
  assign empty2_7 = _005_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _006_ = ~ i__sig[16];
  assign empty2_8 = _006_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _007_ = ~ i__sig[18];
  assign empty2_9 = _007_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _008_ = ~ i__sig[20];
  assign empty2_10 = _008_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _009_ = ~ i__sig[22];
  assign empty2_11 = _009_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _010_ = ~ i__sig[24];
  assign empty2_12 = _010_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _011_ = ~ i__sig[26];
  assign empty2_13 = _011_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _012_ = ~ i__sig[28];
  assign empty2_14 = _012_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _013_ = ~ i__sig[30];
  assign empty2_15 = _013_ & zeros2_15;
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
  assign at_floor = 5'h1b < leading_zeros;
  assign _019_ = at_floor ? 6'h1b : leading_zeros;
  assign { _015_[94:32], shifted } = i__sig << _019_;
  assign _016_ = 5'h1b - leading_zeros;
  assign { _017_[6:5], o__exp } = at_floor ? 7'h00 : _016_;
  assign _003_ = ~ i__sig[0];
  assign empty2_0 = _003_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _014_ = ~ i__sig[2];
  assign empty2_1 = _014_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _018_ = ~ i__sig[4];
  assign empty2_2 = _018_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _000_ = ~ i__sig[6];
  assign empty2_3 = _000_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _001_ = ~ i__sig[8];
  assign empty2_4 = _001_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _015_[31:0] = shifted;
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
  assign _017_[4:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 (
  input wire i__sign,
  input wire [63:0] i__sig,
  input wire i__nan,
  output wire [63:0] shifted,
  output wire [5:0] o__exp
);
  wire _000_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, at_floor, empty16_0, empty16_1, empty16_2, empty16_3, empty2_0, empty2_1, empty2_10,
    empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_2,
    empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28,
    empty2_29, empty2_3, empty2_30, empty2_31, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9,
    empty32_0, empty32_1, empty4_0, empty4_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15,
    empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty4_8, empty4_9, empty64_0, empty8_0,
    empty8_1, empty8_2, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, zeros2_0, zeros2_1, zeros2_10,
    zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_2,
    zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28,
    zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [190:0] _001_;
  wire [7:0] _002_, _003_;
  wire [6:0] _035_, leading_zeros;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_0, zeros32_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_2,
    zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _006_ = ~ i__sig[0];
  assign empty2_0 = _006_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _017_ = ~ i__sig[2];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _028_ = ~ i__sig[4];
  assign empty2_2 = _028_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _000_ = ~ i__sig[6];
  assign empty2_3 = _000_ & zeros2_3;
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
  assign _018_ = ~ i__sig[32];
  assign empty2_16 = _018_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[33];
  assign _019_ = ~ i__sig[34];
  assign empty2_17 = _019_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[35];
  assign _020_ = ~ i__sig[36];
  assign empty2_18 = _020_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[37];
  assign _021_ = ~ i__sig[38];
  assign empty2_19 = _021_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[39];
  assign _022_ = ~ i__sig[40];
  assign empty2_20 = _022_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[41];
  assign _023_ = ~ i__sig[42];
  assign empty2_21 = _023_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[43];
  assign _024_ = ~ i__sig[44];
  assign empty2_22 = _024_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[45];
  assign _025_ = ~ i__sig[46];
  assign empty2_23 = _025_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[47];
  assign _026_ = ~ i__sig[48];
  assign empty2_24 = _026_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[49];
  assign _027_ = ~ i__sig[50];
  assign empty2_25 = _027_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[51];
  assign _029_ = ~ i__sig[52];
  assign empty2_26 = _029_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[53];
  assign _030_ = ~ i__sig[54];
  assign empty2_27 = _030_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[55];
  assign _031_ = ~ i__sig[56];
  assign empty2_28 = _031_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[57];
  assign _032_ = ~ i__sig[58];
  assign empty2_29 = _032_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[59];
  assign _033_ = ~ i__sig[60];
  assign empty2_30 = _033_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[61];
  assign _034_ = ~ i__sig[62];
  assign empty2_31 = _034_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[63];
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
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty64_0 = empty32_0 & empty32_1;
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign leading_zeros = empty64_0 ? 7'h40 : { 1'h0, empty32_1, zeros64_0[4:0] };
  assign at_floor = 6'h39 < leading_zeros;
  assign _035_ = at_floor ? 7'h39 : leading_zeros;
  assign { _001_[190:64], shifted } = i__sig << _035_;
  assign _002_ = 6'h39 - leading_zeros;
  assign { _003_[7:6], o__exp } = at_floor ? 8'h00 : _002_;
  assign _001_[63:0] = shifted;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _003_[5:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise3_0 (
  input wire i__sign,
  input wire [127:0] i__sig,
  input wire i__nan,
  output wire [127:0] shifted,
  output wire [6:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _039_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, at_floor, empty128_0, empty16_0, empty16_1, empty16_2, empty16_3, empty16_4,
    empty16_5, empty16_6, empty16_7, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14,
    empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_2, empty2_20, empty2_21, empty2_22, empty2_23,
    empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_3, empty2_30, empty2_31, empty2_32,
    empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_4, empty2_40, empty2_41,
    empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_5, empty2_50,
    empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_6,
    empty2_60, empty2_61, empty2_62, empty2_63, empty2_7, empty2_8, empty2_9, empty32_0, empty32_1, empty32_2,
    empty32_3, empty4_0, empty4_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_16,
    empty4_17, empty4_18, empty4_19, empty4_2, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25,
    empty4_26, empty4_27, empty4_28, empty4_29, empty4_3, empty4_30, empty4_31, empty4_4, empty4_5, empty4_6,
    empty4_7, empty4_8, empty4_9, empty64_0, empty64_1, empty8_0, empty8_1, empty8_10, empty8_11, empty8_12,
    empty8_13, empty8_14, empty8_15, empty8_2, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, empty8_8,
    empty8_9, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16,
    zeros2_17, zeros2_18, zeros2_19, zeros2_2, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34,
    zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_4, zeros2_40, zeros2_41, zeros2_42, zeros2_43,
    zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_5, zeros2_50, zeros2_51, zeros2_52,
    zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_6, zeros2_60, zeros2_61,
    zeros2_62, zeros2_63, zeros2_7, zeros2_8, zeros2_9;
  wire [382:0] _037_;
  wire [8:0] _038_, _040_;
  wire [7:0] _067_, leading_zeros;
  wire [6:0] zeros128_0;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_0, zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16,
    zeros4_17, zeros4_18, zeros4_19, zeros4_2, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25,
    zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_3, zeros4_30, zeros4_31, zeros4_4, zeros4_5, zeros4_6,
    zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1;
  wire [2:0] zeros8_0, zeros8_1, zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_2,
    zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7, zeros8_8, zeros8_9;
  assign _034_ = ~ i__sig[0];
  assign empty2_0 = _034_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _048_ = ~ i__sig[2];
  assign empty2_1 = _048_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _059_ = ~ i__sig[4];
  assign empty2_2 = _059_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_3 = _003_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _014_ = ~ i__sig[8];
  assign empty2_4 = _014_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _025_ = ~ i__sig[10];
  assign empty2_5 = _025_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _035_ = ~ i__sig[12];
  assign empty2_6 = _035_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _036_ = ~ i__sig[14];
  assign empty2_7 = _036_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _039_ = ~ i__sig[16];
  assign empty2_8 = _039_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _041_ = ~ i__sig[18];
  assign empty2_9 = _041_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _042_ = ~ i__sig[20];
  assign empty2_10 = _042_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _043_ = ~ i__sig[22];
  assign empty2_11 = _043_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _044_ = ~ i__sig[24];
  assign empty2_12 = _044_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _045_ = ~ i__sig[26];
  assign empty2_13 = _045_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _046_ = ~ i__sig[28];
  assign empty2_14 = _046_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _047_ = ~ i__sig[30];
  assign empty2_15 = _047_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign _049_ = ~ i__sig[32];
  assign empty2_16 = _049_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[33];
  assign _050_ = ~ i__sig[34];
  assign empty2_17 = _050_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[35];
  assign _051_ = ~ i__sig[36];
  assign empty2_18 = _051_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[37];
  assign _052_ = ~ i__sig[38];
  assign empty2_19 = _052_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[39];
  assign _053_ = ~ i__sig[40];
  assign empty2_20 = _053_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[41];
  assign _054_ = ~ i__sig[42];
  assign empty2_21 = _054_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[43];
  assign _055_ = ~ i__sig[44];
  assign empty2_22 = _055_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[45];
  assign _056_ = ~ i__sig[46];
  assign empty2_23 = _056_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[47];
  assign _057_ = ~ i__sig[48];
  assign empty2_24 = _057_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[49];
  assign _058_ = ~ i__sig[50];
  assign empty2_25 = _058_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[51];
  assign _060_ = ~ i__sig[52];
  assign empty2_26 = _060_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[53];
  assign _061_ = ~ i__sig[54];
  assign empty2_27 = _061_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[55];
  assign _062_ = ~ i__sig[56];
  assign empty2_28 = _062_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[57];
  assign _063_ = ~ i__sig[58];
  assign empty2_29 = _063_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[59];
  assign _064_ = ~ i__sig[60];
  assign empty2_30 = _064_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[61];
  assign _065_ = ~ i__sig[62];
  assign empty2_31 = _065_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[63];
  assign _066_ = ~ i__sig[64];
  assign empty2_32 = _066_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[65];
  assign _000_ = ~ i__sig[66];
  assign empty2_33 = _000_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[67];
  assign _001_ = ~ i__sig[68];
  assign empty2_34 = _001_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[69];
  assign _002_ = ~ i__sig[70];
  assign empty2_35 = _002_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[71];
  assign _004_ = ~ i__sig[72];
  assign empty2_36 = _004_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[73];
  assign _005_ = ~ i__sig[74];
  assign empty2_37 = _005_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[75];
  assign _006_ = ~ i__sig[76];
  assign empty2_38 = _006_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[77];
  assign _007_ = ~ i__sig[78];
  assign empty2_39 = _007_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[79];
  assign _008_ = ~ i__sig[80];
  assign empty2_40 = _008_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[81];
  assign _009_ = ~ i__sig[82];
  assign empty2_41 = _009_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[83];
  assign _010_ = ~ i__sig[84];
  assign empty2_42 = _010_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[85];
  assign _011_ = ~ i__sig[86];
  assign empty2_43 = _011_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[87];
  assign _012_ = ~ i__sig[88];
  assign empty2_44 = _012_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[89];
  assign _013_ = ~ i__sig[90];
  assign empty2_45 = _013_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[91];
  assign _015_ = ~ i__sig[92];
  assign empty2_46 = _015_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[93];
  assign _016_ = ~ i__sig[94];
  assign empty2_47 = _016_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[95];
  assign _017_ = ~ i__sig[96];
  assign empty2_48 = _017_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[97];
  assign _018_ = ~ i__sig[98];
  assign empty2_49 = _018_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[99];
  assign _019_ = ~ i__sig[100];
  assign empty2_50 = _019_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[101];
  assign _020_ = ~ i__sig[102];
  assign empty2_51 = _020_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[103];
  assign _021_ = ~ i__sig[104];
  assign empty2_52 = _021_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[105];
  assign _022_ = ~ i__sig[106];
  assign empty2_53 = _022_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[107];
  assign _023_ = ~ i__sig[108];
  assign empty2_54 = _023_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[109];
  assign _024_ = ~ i__sig[110];
  assign empty2_55 = _024_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[111];
  assign _026_ = ~ i__sig[112];
  assign empty2_56 = _026_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[113];
  assign _027_ = ~ i__sig[114];
  assign empty2_57 = _027_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[115];
  assign _028_ = ~ i__sig[116];
  assign empty2_58 = _028_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[117];
  assign _029_ = ~ i__sig[118];
  assign empty2_59 = _029_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[119];
  assign _030_ = ~ i__sig[120];
  assign empty2_60 = _030_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[121];
  assign _031_ = ~ i__sig[122];
  assign empty2_61 = _031_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[123];
  assign _032_ = ~ i__sig[124];
  assign empty2_62 = _032_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[125];
  assign _033_ = ~ i__sig[126];
  assign empty2_63 = _033_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[127];
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
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_0 = empty32_0 & empty32_1;
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign empty128_0 = empty64_0 & empty64_1;
  assign zeros128_0[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign leading_zeros = empty128_0 ? 8'h80 : { 1'h0, empty64_1, zeros128_0[5:0] };
  assign at_floor = 7'h63 < leading_zeros;
  assign _067_ = at_floor ? 8'h63 : leading_zeros;
  assign { _037_[382:128], shifted } = i__sig << _067_;
  assign _038_ = 7'h63 - leading_zeros;
  assign { _040_[8:7], o__exp } = at_floor ? 9'h000 : _038_;
  assign _037_[127:0] = shifted;
  assign zeros128_0[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _040_[6:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 (
  input wire i__sign,
  input wire [2:0] port,
  input wire port_2,
  input wire [4:0] i__exp,
  output wire [2:0] port_3
);
  wire [5:0] _00_, exponent;
  wire _01_, _03_, up;
  wire [8:0] _02_;
  wire [7:0] _04_, magnitude;
  assign _01_ = port_2 | port[1];
  assign up = port[0] & _01_;
  assign { _02_[8], magnitude } = { exponent, port[1] } + up;
  assign _03_ = magnitude > 3'h7;
  assign { _04_[7:3], port_3 } = _03_ ? 8'h07 : magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = port[2] ? _00_ : 6'h00;
  assign _02_[7:0] = magnitude;
  assign _04_[2:0] = port_3;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 (
  input wire i__sign,
  input wire i__nan,
  input wire [31:0] i__sig,
  input wire [4:0] i__exp,
  output wire [3:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _08_, _09_, _11_, _13_, above, long, lost_earlier, shifted_sticky,
    sign, up;
  wire [2:0] _02_, _07_, _14_;
  wire [3:0] _10_, shifted, shifted_by_1, signed_word;
  wire [4:0] _12_;
  wire signed [3:0] _15_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 4'h8;
  assign { _13_, _15_[2:0] } = i__exp[3:1] - 2'h2;
  assign long = ~ _13_;
  assign shifted_by_1 = _02_[0] ? { long, long, _13_, i__exp[0] } : { long, _13_, i__exp[0], i__sig[30] };
  assign shifted = _02_[1] ? { long, long, shifted_by_1[3:2] } : shifted_by_1;
  assign _01_ = _02_[0] & i__sig[30];
  assign _02_ = _15_[2:0] ^ {3{_13_}};
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign shifted_sticky = _01_ | _04_;
  assign _05_ = | i__sig[29:0];
  assign lost_earlier = shifted_sticky | _05_;
  assign _06_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _06_;
  assign _07_ = shifted[3:1] | {3{above}};
  assign _14_ = _07_ & {3{i__sig[31]}};
  assign _08_ = ~ above;
  assign _09_ = up & _08_;
  assign sign = i__sig[31] ? _09_ : _00_;
  assign _10_ = { 1'h0, _14_ } ^ {4{i__sign}};
  assign _11_ = sign ^ i__sign;
  assign { _12_[4], signed_word } = _10_ + _11_;
  assign o__code = i__nan ? 4'h8 : signed_word;
  assign _15_[3] = _13_;
  assign _12_[3:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 (
  input wire i__sign,
  input wire i__nan,
  input wire [63:0] i__sig,
  input wire [5:0] i__exp,
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
  assign above = i__exp >= 4'hc;
  assign { _11_, _18_[3:0] } = i__exp[3:0] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__sig[62:58] } : { long, _11_, i__sig[62:57] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[57];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _18_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[56:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _17_ = _10_ & {7{i__sig[63]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[63] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 8'h80 : signed_word;
  assign _18_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round3_0 (
  input wire i__sign,
  input wire i__nan,
  input wire [127:0] i__sig,
  input wire [6:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[127]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[127] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[126:115] } : { long, _14_, i__exp[0], i__sig[126:114] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[114];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign _08_ = _05_ | _07_;
  assign _02_ = _21_[4:0] ^ {5{_14_}};
  assign _09_ = | shifted_by_7[7:0];
  assign _10_ = _02_[3] & _09_;
  assign shifted_sticky = _08_ | _10_;
  assign _11_ = | i__sig[113:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 (
  input wire [31:0] code,
  output wire [31:0] o__a0__sig
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0_0__a a0 (
    .code(code),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0_0__a (
  input wire [31:0] code,
  output wire [31:0] o__sig
);
  wire [32:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[32], o__sig } = code[31] ? _0_ : { 1'h0, code };
  assign _1_[31:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 (
  input wire [31:0] code,
  output wire [31:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1_0__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1_0__a (
  input wire [31:0] code,
  output wire [31:0] o__sig,
  output wire o__nan
);
  wire [32:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[32], o__sig } = code[31] ? _0_ : { 1'h0, code };
  assign o__nan = code == 32'd2147483648;
  assign _1_[31:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 (
  input wire [63:0] code,
  output wire [63:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2_0__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2_0__a (
  input wire [63:0] code,
  output wire [63:0] o__sig,
  output wire o__nan
);
  wire [64:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[64], o__sig } = code[63] ? _0_ : { 1'h0, code };
  assign o__nan = code == 64'h8000000000000000;
  assign _1_[63:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0 (
  input wire [127:0] code,
  output wire [127:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0__a0 (
  input wire [127:0] code,
  output wire [127:0] o__sig,
  output wire o__nan
);
  wire [128:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[128], o__sig } = code[127] ? _0_ : { 1'h0, code };
  assign o__nan = code == 128'h80000000000000000000000000000000;
  assign _1_[127:0] = o__sig;
endmodule
