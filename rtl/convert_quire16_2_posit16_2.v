// convert_quire16_2_posit16_2
//
// Spec:    convert:a=quire16_2,out=posit16_2
// Latency: none, combinational
// Ports:
//   input  a           256 bits  quire16_2
//   output o            16 bits  posit16_2
// Example:
//   a = 0x0000000000000000000000000000000000015f5c28f5c28f6000000000000000 (7126427438339051196859267317497856 *
//     2**-112 = 1.3725) give o = 0x42fb (1.37255859)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_quire16_2_posit16_2 (
  input wire [255:0] a,
  output wire [15:0] o
);
  wire clamp__nan;
  wire [255:0] clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_quire16_2_posit16_2__normalise normalise (
    .i__nan(clamp__nan),
    .i__sig(clamp__sig),
    .i__sign(a[255]),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  convert_quire16_2_posit16_2__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[255]),
    .o__code(o)
  );
  convert_quire16_2_posit16_2__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .o__a0__sig(clamp__sig)
  );
endmodule

module convert_quire16_2_posit16_2__normalise (
  input wire i__sign,
  input wire [255:0] i__sig,
  input wire i__nan,
  output wire [255:0] shifted,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_,
    _105_, _106_, _107_, _108_, _109_, _110_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_,
    _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, at_floor, empty128_0, empty128_1, empty16_0,
    empty16_1, empty16_10, empty16_11, empty16_12, empty16_13, empty16_14, empty16_15, empty16_2, empty16_3,
    empty16_4, empty16_5, empty16_6, empty16_7, empty16_8, empty16_9, empty256_0, empty2_0, empty2_1, empty2_10,
    empty2_100, empty2_101, empty2_102, empty2_103, empty2_104, empty2_105, empty2_106, empty2_107, empty2_108,
    empty2_109, empty2_11, empty2_110, empty2_111, empty2_112, empty2_113, empty2_114, empty2_115, empty2_116,
    empty2_117, empty2_118, empty2_119, empty2_12, empty2_120, empty2_121, empty2_122, empty2_123, empty2_124,
    empty2_125, empty2_126, empty2_127, empty2_13, empty2_14, empty2_15, empty2_16, empty2_17, empty2_18,
    empty2_19, empty2_2, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27,
    empty2_28, empty2_29, empty2_3, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36,
    empty2_37, empty2_38, empty2_39, empty2_4, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45,
    empty2_46, empty2_47, empty2_48, empty2_49, empty2_5, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54,
    empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_6, empty2_60, empty2_61, empty2_62, empty2_63,
    empty2_64, empty2_65, empty2_66, empty2_67, empty2_68, empty2_69, empty2_7, empty2_70, empty2_71, empty2_72,
    empty2_73, empty2_74, empty2_75, empty2_76, empty2_77, empty2_78, empty2_79, empty2_8, empty2_80, empty2_81,
    empty2_82, empty2_83, empty2_84, empty2_85, empty2_86, empty2_87, empty2_88, empty2_89, empty2_9, empty2_90,
    empty2_91, empty2_92, empty2_93, empty2_94, empty2_95, empty2_96, empty2_97, empty2_98, empty2_99,
    empty32_0, empty32_1, empty32_2, empty32_3, empty32_4, empty32_5, empty32_6, empty32_7, empty4_0, empty4_1,
    empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_16, empty4_17, empty4_18,
    empty4_19, empty4_2, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26, empty4_27,
    empty4_28, empty4_29, empty4_3, empty4_30, empty4_31, empty4_32, empty4_33, empty4_34, empty4_35, empty4_36,
    empty4_37, empty4_38, empty4_39, empty4_4, empty4_40, empty4_41, empty4_42, empty4_43, empty4_44, empty4_45,
    empty4_46, empty4_47, empty4_48, empty4_49, empty4_5, empty4_50, empty4_51, empty4_52, empty4_53, empty4_54,
    empty4_55, empty4_56, empty4_57, empty4_58, empty4_59, empty4_6, empty4_60, empty4_61, empty4_62, empty4_63,
    empty4_7, empty4_8, empty4_9, empty64_0, empty64_1, empty64_2, empty64_3, empty8_0, empty8_1, empty8_10,
    empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_16, empty8_17, empty8_18, empty8_19, empty8_2,
    empty8_20, empty8_21, empty8_22, empty8_23, empty8_24, empty8_25, empty8_26, empty8_27, empty8_28,
    empty8_29, empty8_3, empty8_30, empty8_31, empty8_4, empty8_5, empty8_6, empty8_7, empty8_8, empty8_9,
    zeros2_0, zeros2_1, zeros2_10, zeros2_100, zeros2_101, zeros2_102, zeros2_103, zeros2_104, zeros2_105,
    zeros2_106, zeros2_107, zeros2_108, zeros2_109, zeros2_11, zeros2_110, zeros2_111, zeros2_112, zeros2_113,
    zeros2_114, zeros2_115, zeros2_116, zeros2_117, zeros2_118, zeros2_119, zeros2_12, zeros2_120, zeros2_121,
    zeros2_122, zeros2_123, zeros2_124, zeros2_125, zeros2_126, zeros2_127, zeros2_13, zeros2_14, zeros2_15,
    zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_2, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24,
    zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_32, zeros2_33,
    zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_4, zeros2_40, zeros2_41, zeros2_42,
    zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_5, zeros2_50, zeros2_51,
    zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_6, zeros2_60,
    zeros2_61, zeros2_62, zeros2_63, zeros2_64, zeros2_65, zeros2_66, zeros2_67, zeros2_68, zeros2_69, zeros2_7,
    zeros2_70, zeros2_71, zeros2_72, zeros2_73, zeros2_74, zeros2_75, zeros2_76, zeros2_77, zeros2_78,
    zeros2_79, zeros2_8, zeros2_80, zeros2_81, zeros2_82, zeros2_83, zeros2_84, zeros2_85, zeros2_86, zeros2_87,
    zeros2_88, zeros2_89, zeros2_9, zeros2_90, zeros2_91, zeros2_92, zeros2_93, zeros2_94, zeros2_95, zeros2_96,
    zeros2_97, zeros2_98, zeros2_99;
  wire [766:0] _111_;
  wire [9:0] _112_, _113_;
  wire [8:0] _131_, leading_zeros;
  wire [6:0] zeros128_0, zeros128_1;
  wire [3:0] zeros16_0, zeros16_1, zeros16_10, zeros16_11, zeros16_12, zeros16_13, zeros16_14, zeros16_15,
    zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7, zeros16_8, zeros16_9;
  wire [7:0] zeros256_0;
  wire [4:0] zeros32_0, zeros32_1, zeros32_2, zeros32_3, zeros32_4, zeros32_5, zeros32_6, zeros32_7;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16,
    zeros4_17, zeros4_18, zeros4_19, zeros4_2, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25,
    zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_3, zeros4_30, zeros4_31, zeros4_32, zeros4_33, zeros4_34,
    zeros4_35, zeros4_36, zeros4_37, zeros4_38, zeros4_39, zeros4_4, zeros4_40, zeros4_41, zeros4_42, zeros4_43,
    zeros4_44, zeros4_45, zeros4_46, zeros4_47, zeros4_48, zeros4_49, zeros4_5, zeros4_50, zeros4_51, zeros4_52,
    zeros4_53, zeros4_54, zeros4_55, zeros4_56, zeros4_57, zeros4_58, zeros4_59, zeros4_6, zeros4_60, zeros4_61,
    zeros4_62, zeros4_63, zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1, zeros64_2, zeros64_3;
  wire [2:0] zeros8_0, zeros8_1, zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_16,
    zeros8_17, zeros8_18, zeros8_19, zeros8_2, zeros8_20, zeros8_21, zeros8_22, zeros8_23, zeros8_24, zeros8_25,
    zeros8_26, zeros8_27, zeros8_28, zeros8_29, zeros8_3, zeros8_30, zeros8_31, zeros8_4, zeros8_5, zeros8_6,
    zeros8_7, zeros8_8, zeros8_9;
  assign empty2_80 = _053_ & zeros2_80;
  assign zeros2_80 = ~ i__sig[161];
  assign _054_ = ~ i__sig[162];
  assign empty2_81 = _054_ & zeros2_81;
  assign zeros2_81 = ~ i__sig[163];
  assign _055_ = ~ i__sig[164];
  assign empty2_82 = _055_ & zeros2_82;
  assign zeros2_82 = ~ i__sig[165];
  assign _056_ = ~ i__sig[166];
  assign empty2_83 = _056_ & zeros2_83;
  assign zeros2_83 = ~ i__sig[167];
  assign _057_ = ~ i__sig[168];
  assign empty2_84 = _057_ & zeros2_84;
  assign zeros2_84 = ~ i__sig[169];
  assign _058_ = ~ i__sig[170];
  assign empty2_85 = _058_ & zeros2_85;
  assign zeros2_85 = ~ i__sig[171];
  assign _060_ = ~ i__sig[172];
  assign empty2_86 = _060_ & zeros2_86;
  assign zeros2_86 = ~ i__sig[173];
  assign _061_ = ~ i__sig[174];
  assign empty2_87 = _061_ & zeros2_87;
  assign zeros2_87 = ~ i__sig[175];
  assign _062_ = ~ i__sig[176];
  assign empty2_88 = _062_ & zeros2_88;
  assign zeros2_88 = ~ i__sig[177];
  assign _063_ = ~ i__sig[178];
  assign empty2_89 = _063_ & zeros2_89;
  assign zeros2_89 = ~ i__sig[179];
  assign _064_ = ~ i__sig[180];
  assign empty2_90 = _064_ & zeros2_90;
  assign zeros2_90 = ~ i__sig[181];
  assign _065_ = ~ i__sig[182];
  assign empty2_91 = _065_ & zeros2_91;
  assign zeros2_91 = ~ i__sig[183];
  assign _066_ = ~ i__sig[184];
  assign empty2_92 = _066_ & zeros2_92;
  assign zeros2_92 = ~ i__sig[185];
  assign _067_ = ~ i__sig[186];
  assign empty2_93 = _067_ & zeros2_93;
  assign zeros2_93 = ~ i__sig[187];
  assign _068_ = ~ i__sig[188];
  assign empty2_94 = _068_ & zeros2_94;
  assign zeros2_94 = ~ i__sig[189];
  assign _069_ = ~ i__sig[190];
  assign empty2_95 = _069_ & zeros2_95;
  assign zeros2_95 = ~ i__sig[191];
  assign _071_ = ~ i__sig[192];
  assign empty2_96 = _071_ & zeros2_96;
  assign zeros2_96 = ~ i__sig[193];
  assign _072_ = ~ i__sig[194];
  assign empty2_97 = _072_ & zeros2_97;
  assign zeros2_97 = ~ i__sig[195];
  assign _073_ = ~ i__sig[196];
  assign empty2_98 = _073_ & zeros2_98;
  assign zeros2_98 = ~ i__sig[197];
  assign _074_ = ~ i__sig[198];
  assign empty2_99 = _074_ & zeros2_99;
  assign zeros2_99 = ~ i__sig[199];
  assign _075_ = ~ i__sig[200];
  assign empty2_100 = _075_ & zeros2_100;
  assign zeros2_100 = ~ i__sig[201];
  assign _076_ = ~ i__sig[202];
  assign empty2_101 = _076_ & zeros2_101;
  assign zeros2_101 = ~ i__sig[203];
  assign _077_ = ~ i__sig[204];
  assign empty2_102 = _077_ & zeros2_102;
  assign zeros2_102 = ~ i__sig[205];
  assign _078_ = ~ i__sig[206];
  assign empty2_103 = _078_ & zeros2_103;
  assign zeros2_103 = ~ i__sig[207];
  assign _079_ = ~ i__sig[208];
  assign empty2_104 = _079_ & zeros2_104;
  assign zeros2_104 = ~ i__sig[209];
  assign _080_ = ~ i__sig[210];
  assign empty2_105 = _080_ & zeros2_105;
  assign zeros2_105 = ~ i__sig[211];
  assign _082_ = ~ i__sig[212];
  assign empty2_106 = _082_ & zeros2_106;
  assign zeros2_106 = ~ i__sig[213];
  assign _083_ = ~ i__sig[214];
  assign empty2_107 = _083_ & zeros2_107;
  assign zeros2_107 = ~ i__sig[215];
  assign _084_ = ~ i__sig[216];
  assign empty2_108 = _084_ & zeros2_108;
  assign zeros2_108 = ~ i__sig[217];
  assign _085_ = ~ i__sig[218];
  assign empty2_109 = _085_ & zeros2_109;
  assign zeros2_109 = ~ i__sig[219];
  assign _086_ = ~ i__sig[220];
  assign empty2_110 = _086_ & zeros2_110;
  assign zeros2_110 = ~ i__sig[221];
  assign _087_ = ~ i__sig[222];
  assign empty2_111 = _087_ & zeros2_111;
  assign zeros2_111 = ~ i__sig[223];
  assign _088_ = ~ i__sig[224];
  assign empty2_112 = _088_ & zeros2_112;
  assign zeros2_112 = ~ i__sig[225];
  assign _089_ = ~ i__sig[226];
  assign empty2_113 = _089_ & zeros2_113;
  assign zeros2_113 = ~ i__sig[227];
  assign _090_ = ~ i__sig[228];
  assign empty2_114 = _090_ & zeros2_114;
  assign zeros2_114 = ~ i__sig[229];
  assign _091_ = ~ i__sig[230];
  assign empty2_115 = _091_ & zeros2_115;
  assign zeros2_115 = ~ i__sig[231];
  assign _093_ = ~ i__sig[232];
  assign empty2_116 = _093_ & zeros2_116;
  assign zeros2_116 = ~ i__sig[233];
  assign _094_ = ~ i__sig[234];
  assign empty2_117 = _094_ & zeros2_117;
  assign zeros2_117 = ~ i__sig[235];
  assign _095_ = ~ i__sig[236];
  assign empty2_118 = _095_ & zeros2_118;
  assign zeros2_118 = ~ i__sig[237];
  assign _096_ = ~ i__sig[238];
  assign empty2_119 = _096_ & zeros2_119;
  assign zeros2_119 = ~ i__sig[239];
  assign _097_ = ~ i__sig[240];
  assign empty2_120 = _097_ & zeros2_120;
  assign zeros2_120 = ~ i__sig[241];
  assign _098_ = ~ i__sig[242];
  assign empty2_121 = _098_ & zeros2_121;
  assign zeros2_121 = ~ i__sig[243];
  assign _099_ = ~ i__sig[244];
  assign empty2_122 = _099_ & zeros2_122;
  assign zeros2_122 = ~ i__sig[245];
  assign _100_ = ~ i__sig[246];
  assign empty2_123 = _100_ & zeros2_123;
  assign zeros2_123 = ~ i__sig[247];
  assign _101_ = ~ i__sig[248];
  assign empty2_124 = _101_ & zeros2_124;
  assign zeros2_124 = ~ i__sig[249];
  assign _102_ = ~ i__sig[250];
  assign empty2_125 = _102_ & zeros2_125;
  assign zeros2_125 = ~ i__sig[251];
  assign _104_ = ~ i__sig[252];
  assign empty2_126 = _104_ & zeros2_126;
  assign zeros2_126 = ~ i__sig[253];
  assign _105_ = ~ i__sig[254];
  assign empty2_127 = _105_ & zeros2_127;
  assign zeros2_127 = ~ i__sig[255];
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
  assign empty4_32 = empty2_64 & empty2_65;
  assign zeros4_32[0] = empty2_65 ? zeros2_64 : zeros2_65;
  assign empty4_33 = empty2_66 & empty2_67;
  assign zeros4_33[0] = empty2_67 ? zeros2_66 : zeros2_67;
  assign empty4_34 = empty2_68 & empty2_69;
  assign zeros4_34[0] = empty2_69 ? zeros2_68 : zeros2_69;
  assign empty4_35 = empty2_70 & empty2_71;
  assign zeros4_35[0] = empty2_71 ? zeros2_70 : zeros2_71;
  assign empty4_36 = empty2_72 & empty2_73;
  assign zeros4_36[0] = empty2_73 ? zeros2_72 : zeros2_73;
  assign empty4_37 = empty2_74 & empty2_75;
  assign zeros4_37[0] = empty2_75 ? zeros2_74 : zeros2_75;
  assign empty4_38 = empty2_76 & empty2_77;
  assign zeros4_38[0] = empty2_77 ? zeros2_76 : zeros2_77;
  assign empty4_39 = empty2_78 & empty2_79;
  assign zeros4_39[0] = empty2_79 ? zeros2_78 : zeros2_79;
  assign empty4_40 = empty2_80 & empty2_81;
  assign zeros4_40[0] = empty2_81 ? zeros2_80 : zeros2_81;
  assign empty4_41 = empty2_82 & empty2_83;
  assign zeros4_41[0] = empty2_83 ? zeros2_82 : zeros2_83;
  assign empty4_42 = empty2_84 & empty2_85;
  assign zeros4_42[0] = empty2_85 ? zeros2_84 : zeros2_85;
  assign empty4_43 = empty2_86 & empty2_87;
  assign zeros4_43[0] = empty2_87 ? zeros2_86 : zeros2_87;
  assign empty4_44 = empty2_88 & empty2_89;
  assign zeros4_44[0] = empty2_89 ? zeros2_88 : zeros2_89;
  assign empty4_45 = empty2_90 & empty2_91;
  assign zeros4_45[0] = empty2_91 ? zeros2_90 : zeros2_91;
  assign empty4_46 = empty2_92 & empty2_93;
  assign zeros4_46[0] = empty2_93 ? zeros2_92 : zeros2_93;
  assign empty4_47 = empty2_94 & empty2_95;
  assign zeros4_47[0] = empty2_95 ? zeros2_94 : zeros2_95;
  assign empty4_48 = empty2_96 & empty2_97;
  assign zeros4_48[0] = empty2_97 ? zeros2_96 : zeros2_97;
  assign empty4_49 = empty2_98 & empty2_99;
  assign zeros4_49[0] = empty2_99 ? zeros2_98 : zeros2_99;
  assign empty4_50 = empty2_100 & empty2_101;
  assign zeros4_50[0] = empty2_101 ? zeros2_100 : zeros2_101;
  assign empty4_51 = empty2_102 & empty2_103;
  assign zeros4_51[0] = empty2_103 ? zeros2_102 : zeros2_103;
  assign empty4_52 = empty2_104 & empty2_105;
  assign zeros4_52[0] = empty2_105 ? zeros2_104 : zeros2_105;
  assign empty4_53 = empty2_106 & empty2_107;
  assign zeros4_53[0] = empty2_107 ? zeros2_106 : zeros2_107;
  assign empty4_54 = empty2_108 & empty2_109;
  assign zeros4_54[0] = empty2_109 ? zeros2_108 : zeros2_109;
  assign empty4_55 = empty2_110 & empty2_111;
  assign zeros4_55[0] = empty2_111 ? zeros2_110 : zeros2_111;
  assign empty4_56 = empty2_112 & empty2_113;
  assign zeros4_56[0] = empty2_113 ? zeros2_112 : zeros2_113;
  assign empty4_57 = empty2_114 & empty2_115;
  assign zeros4_57[0] = empty2_115 ? zeros2_114 : zeros2_115;
  assign empty4_58 = empty2_116 & empty2_117;
  assign zeros4_58[0] = empty2_117 ? zeros2_116 : zeros2_117;
  assign empty4_59 = empty2_118 & empty2_119;
  assign zeros4_59[0] = empty2_119 ? zeros2_118 : zeros2_119;
  assign empty4_60 = empty2_120 & empty2_121;
  assign zeros4_60[0] = empty2_121 ? zeros2_120 : zeros2_121;
  assign empty4_61 = empty2_122 & empty2_123;
  assign zeros4_61[0] = empty2_123 ? zeros2_122 : zeros2_123;
  assign empty4_62 = empty2_124 & empty2_125;
  assign zeros4_62[0] = empty2_125 ? zeros2_124 : zeros2_125;
  assign empty4_63 = empty2_126 & empty2_127;
  assign zeros4_63[0] = empty2_127 ? zeros2_126 : zeros2_127;
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
  assign empty8_16 = empty4_32 & empty4_33;
  assign zeros8_16[1:0] = empty4_33 ? { empty2_65, zeros4_32[0] } : { empty2_67, zeros4_33[0] };
  assign empty8_17 = empty4_34 & empty4_35;
  assign zeros8_17[1:0] = empty4_35 ? { empty2_69, zeros4_34[0] } : { empty2_71, zeros4_35[0] };
  assign empty8_18 = empty4_36 & empty4_37;
  assign zeros8_18[1:0] = empty4_37 ? { empty2_73, zeros4_36[0] } : { empty2_75, zeros4_37[0] };
  assign empty8_19 = empty4_38 & empty4_39;
  assign zeros8_19[1:0] = empty4_39 ? { empty2_77, zeros4_38[0] } : { empty2_79, zeros4_39[0] };
  assign empty8_20 = empty4_40 & empty4_41;
  assign zeros8_20[1:0] = empty4_41 ? { empty2_81, zeros4_40[0] } : { empty2_83, zeros4_41[0] };
  assign empty8_21 = empty4_42 & empty4_43;
  assign zeros8_21[1:0] = empty4_43 ? { empty2_85, zeros4_42[0] } : { empty2_87, zeros4_43[0] };
  assign empty8_22 = empty4_44 & empty4_45;
  assign zeros8_22[1:0] = empty4_45 ? { empty2_89, zeros4_44[0] } : { empty2_91, zeros4_45[0] };
  assign empty8_23 = empty4_46 & empty4_47;
  assign zeros8_23[1:0] = empty4_47 ? { empty2_93, zeros4_46[0] } : { empty2_95, zeros4_47[0] };
  assign empty8_24 = empty4_48 & empty4_49;
  assign zeros8_24[1:0] = empty4_49 ? { empty2_97, zeros4_48[0] } : { empty2_99, zeros4_49[0] };
  assign empty8_25 = empty4_50 & empty4_51;
  assign zeros8_25[1:0] = empty4_51 ? { empty2_101, zeros4_50[0] } : { empty2_103, zeros4_51[0] };
  assign empty8_26 = empty4_52 & empty4_53;
  assign zeros8_26[1:0] = empty4_53 ? { empty2_105, zeros4_52[0] } : { empty2_107, zeros4_53[0] };
  assign empty8_27 = empty4_54 & empty4_55;
  assign zeros8_27[1:0] = empty4_55 ? { empty2_109, zeros4_54[0] } : { empty2_111, zeros4_55[0] };
  assign empty8_28 = empty4_56 & empty4_57;
  assign zeros8_28[1:0] = empty4_57 ? { empty2_113, zeros4_56[0] } : { empty2_115, zeros4_57[0] };
  assign empty8_29 = empty4_58 & empty4_59;
  assign zeros8_29[1:0] = empty4_59 ? { empty2_117, zeros4_58[0] } : { empty2_119, zeros4_59[0] };
  assign empty8_30 = empty4_60 & empty4_61;
  assign zeros8_30[1:0] = empty4_61 ? { empty2_121, zeros4_60[0] } : { empty2_123, zeros4_61[0] };
  assign empty8_31 = empty4_62 & empty4_63;
  assign zeros8_31[1:0] = empty4_63 ? { empty2_125, zeros4_62[0] } : { empty2_127, zeros4_63[0] };
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
  assign empty16_8 = empty8_16 & empty8_17;
  assign zeros16_8[2:0] = empty8_17 ? { empty4_33, zeros8_16[1:0] } : { empty4_35, zeros8_17[1:0] };
  assign empty16_9 = empty8_18 & empty8_19;
  assign zeros16_9[2:0] = empty8_19 ? { empty4_37, zeros8_18[1:0] } : { empty4_39, zeros8_19[1:0] };
  assign empty16_10 = empty8_20 & empty8_21;
  assign zeros16_10[2:0] = empty8_21 ? { empty4_41, zeros8_20[1:0] } : { empty4_43, zeros8_21[1:0] };
  assign empty16_11 = empty8_22 & empty8_23;
  assign zeros16_11[2:0] = empty8_23 ? { empty4_45, zeros8_22[1:0] } : { empty4_47, zeros8_23[1:0] };
  assign empty16_12 = empty8_24 & empty8_25;
  assign zeros16_12[2:0] = empty8_25 ? { empty4_49, zeros8_24[1:0] } : { empty4_51, zeros8_25[1:0] };
  assign empty16_13 = empty8_26 & empty8_27;
  assign zeros16_13[2:0] = empty8_27 ? { empty4_53, zeros8_26[1:0] } : { empty4_55, zeros8_27[1:0] };
  assign empty16_14 = empty8_28 & empty8_29;
  assign zeros16_14[2:0] = empty8_29 ? { empty4_57, zeros8_28[1:0] } : { empty4_59, zeros8_29[1:0] };
  assign empty16_15 = empty8_30 & empty8_31;
  assign zeros16_15[2:0] = empty8_31 ? { empty4_61, zeros8_30[1:0] } : { empty4_63, zeros8_31[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty32_4 = empty16_8 & empty16_9;
  assign zeros32_4[3:0] = empty16_9 ? { empty8_17, zeros16_8[2:0] } : { empty8_19, zeros16_9[2:0] };
  assign empty32_5 = empty16_10 & empty16_11;
  assign zeros32_5[3:0] = empty16_11 ? { empty8_21, zeros16_10[2:0] } : { empty8_23, zeros16_11[2:0] };
  assign empty32_6 = empty16_12 & empty16_13;
  assign zeros32_6[3:0] = empty16_13 ? { empty8_25, zeros16_12[2:0] } : { empty8_27, zeros16_13[2:0] };
  assign empty32_7 = empty16_14 & empty16_15;
  assign zeros32_7[3:0] = empty16_15 ? { empty8_29, zeros16_14[2:0] } : { empty8_31, zeros16_15[2:0] };
  assign empty64_0 = empty32_0 & empty32_1;
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign empty64_2 = empty32_4 & empty32_5;
  assign zeros64_2[4:0] = empty32_5 ? { empty16_9, zeros32_4[3:0] } : { empty16_11, zeros32_5[3:0] };
  assign empty64_3 = empty32_6 & empty32_7;
  assign zeros64_3[4:0] = empty32_7 ? { empty16_13, zeros32_6[3:0] } : { empty16_15, zeros32_7[3:0] };
  assign empty128_0 = empty64_0 & empty64_1;
  assign zeros128_0[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign empty128_1 = empty64_2 & empty64_3;
  assign zeros128_1[5:0] = empty64_3 ? { empty32_5, zeros64_2[4:0] } : { empty32_7, zeros64_3[4:0] };
  assign empty256_0 = empty128_0 & empty128_1;
  assign zeros256_0[6:0] = empty128_1 ? { empty64_1, zeros128_0[5:0] } : { empty64_3, zeros128_1[5:0] };
  assign leading_zeros = empty256_0 ? 9'h100 : { 1'h0, empty128_1, zeros256_0[6:0] };
  assign at_floor = 8'hc7 < leading_zeros;
  assign _131_ = at_floor ? 9'h0c7 : leading_zeros;
  assign { _111_[766:256], shifted } = i__sig << _131_;
  assign _112_ = 8'hc7 - leading_zeros;
  assign { _113_[9:8], o__exp } = at_floor ? 10'h000 : _112_;
  assign _036_ = ~ i__sig[0];
  assign empty2_0 = _036_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _109_ = ~ i__sig[2];
  assign empty2_1 = _109_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _123_ = ~ i__sig[4];
  assign empty2_2 = _123_ & zeros2_2;
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
  assign _037_ = ~ i__sig[12];
  assign empty2_6 = _037_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _048_ = ~ i__sig[14];
  assign empty2_7 = _048_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _059_ = ~ i__sig[16];
  assign empty2_8 = _059_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _070_ = ~ i__sig[18];
  assign empty2_9 = _070_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _081_ = ~ i__sig[20];
  assign empty2_10 = _081_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _092_ = ~ i__sig[22];
  assign empty2_11 = _092_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _103_ = ~ i__sig[24];
  assign empty2_12 = _103_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _106_ = ~ i__sig[26];
  assign empty2_13 = _106_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _107_ = ~ i__sig[28];
  assign empty2_14 = _107_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _108_ = ~ i__sig[30];
  assign empty2_15 = _108_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign _110_ = ~ i__sig[32];
  assign empty2_16 = _110_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[33];
  assign _114_ = ~ i__sig[34];
  assign empty2_17 = _114_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[35];
  assign _115_ = ~ i__sig[36];
  assign empty2_18 = _115_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[37];
  assign _116_ = ~ i__sig[38];
  assign empty2_19 = _116_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[39];
  assign _117_ = ~ i__sig[40];
  assign empty2_20 = _117_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[41];
  assign _118_ = ~ i__sig[42];
  assign empty2_21 = _118_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[43];
  assign _119_ = ~ i__sig[44];
  assign empty2_22 = _119_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[45];
  assign _120_ = ~ i__sig[46];
  assign empty2_23 = _120_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[47];
  assign _121_ = ~ i__sig[48];
  assign empty2_24 = _121_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[49];
  assign _122_ = ~ i__sig[50];
  assign empty2_25 = _122_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[51];
  assign _124_ = ~ i__sig[52];
  assign empty2_26 = _124_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[53];
  assign _125_ = ~ i__sig[54];
  assign empty2_27 = _125_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[55];
  assign _126_ = ~ i__sig[56];
  assign empty2_28 = _126_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[57];
  assign _127_ = ~ i__sig[58];
  assign empty2_29 = _127_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[59];
  assign _128_ = ~ i__sig[60];
  assign empty2_30 = _128_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[61];
  assign _129_ = ~ i__sig[62];
  assign empty2_31 = _129_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[63];
  assign _130_ = ~ i__sig[64];
  assign empty2_32 = _130_ & zeros2_32;
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
  assign _034_ = ~ i__sig[128];
  assign empty2_64 = _034_ & zeros2_64;
  assign zeros2_64 = ~ i__sig[129];
  assign _035_ = ~ i__sig[130];
  assign empty2_65 = _035_ & zeros2_65;
  assign zeros2_65 = ~ i__sig[131];
  assign _038_ = ~ i__sig[132];
  assign empty2_66 = _038_ & zeros2_66;
  assign zeros2_66 = ~ i__sig[133];
  assign _039_ = ~ i__sig[134];
  assign empty2_67 = _039_ & zeros2_67;
  assign zeros2_67 = ~ i__sig[135];
  assign _040_ = ~ i__sig[136];
  assign empty2_68 = _040_ & zeros2_68;
  assign zeros2_68 = ~ i__sig[137];
  assign _041_ = ~ i__sig[138];
  assign empty2_69 = _041_ & zeros2_69;
  assign zeros2_69 = ~ i__sig[139];
  assign _042_ = ~ i__sig[140];
  assign empty2_70 = _042_ & zeros2_70;
  assign zeros2_70 = ~ i__sig[141];
  assign _043_ = ~ i__sig[142];
  assign empty2_71 = _043_ & zeros2_71;
  assign zeros2_71 = ~ i__sig[143];
  assign _044_ = ~ i__sig[144];
  assign empty2_72 = _044_ & zeros2_72;
  assign zeros2_72 = ~ i__sig[145];
  assign _045_ = ~ i__sig[146];
  assign empty2_73 = _045_ & zeros2_73;
  assign zeros2_73 = ~ i__sig[147];
  assign _046_ = ~ i__sig[148];
  assign empty2_74 = _046_ & zeros2_74;
  assign zeros2_74 = ~ i__sig[149];
  assign _047_ = ~ i__sig[150];
  assign empty2_75 = _047_ & zeros2_75;
  assign zeros2_75 = ~ i__sig[151];
  assign _049_ = ~ i__sig[152];
  assign empty2_76 = _049_ & zeros2_76;
  assign zeros2_76 = ~ i__sig[153];
  assign _050_ = ~ i__sig[154];
  assign empty2_77 = _050_ & zeros2_77;
  assign zeros2_77 = ~ i__sig[155];
  assign _051_ = ~ i__sig[156];
  assign empty2_78 = _051_ & zeros2_78;
  assign zeros2_78 = ~ i__sig[157];
  assign _052_ = ~ i__sig[158];
  assign empty2_79 = _052_ & zeros2_79;
  assign zeros2_79 = ~ i__sig[159];
  assign _053_ = ~ i__sig[160];
  assign _111_[255:0] = shifted;
  assign zeros256_0[7] = empty128_1;
  assign zeros128_1[6] = empty64_3;
  assign zeros128_0[6] = empty64_1;
  assign zeros64_3[5] = empty32_7;
  assign zeros64_2[5] = empty32_5;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_7[4] = empty16_15;
  assign zeros32_6[4] = empty16_13;
  assign zeros32_5[4] = empty16_11;
  assign zeros32_4[4] = empty16_9;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_15[3] = empty8_31;
  assign zeros16_14[3] = empty8_29;
  assign zeros16_13[3] = empty8_27;
  assign zeros16_12[3] = empty8_25;
  assign zeros16_11[3] = empty8_23;
  assign zeros16_10[3] = empty8_21;
  assign zeros16_9[3] = empty8_19;
  assign zeros16_8[3] = empty8_17;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_31[2] = empty4_63;
  assign zeros8_30[2] = empty4_61;
  assign zeros8_29[2] = empty4_59;
  assign zeros8_28[2] = empty4_57;
  assign zeros8_27[2] = empty4_55;
  assign zeros8_26[2] = empty4_53;
  assign zeros8_25[2] = empty4_51;
  assign zeros8_24[2] = empty4_49;
  assign zeros8_23[2] = empty4_47;
  assign zeros8_22[2] = empty4_45;
  assign zeros8_21[2] = empty4_43;
  assign zeros8_20[2] = empty4_41;
  assign zeros8_19[2] = empty4_39;
  assign zeros8_18[2] = empty4_37;
  assign zeros8_17[2] = empty4_35;
  assign zeros8_16[2] = empty4_33;
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
  assign zeros4_63[1] = empty2_127;
  assign zeros4_62[1] = empty2_125;
  assign zeros4_61[1] = empty2_123;
  assign zeros4_60[1] = empty2_121;
  assign zeros4_59[1] = empty2_119;
  assign zeros4_58[1] = empty2_117;
  assign zeros4_57[1] = empty2_115;
  assign zeros4_56[1] = empty2_113;
  assign zeros4_55[1] = empty2_111;
  assign zeros4_54[1] = empty2_109;
  assign zeros4_53[1] = empty2_107;
  assign zeros4_52[1] = empty2_105;
  assign zeros4_51[1] = empty2_103;
  assign zeros4_50[1] = empty2_101;
  assign zeros4_49[1] = empty2_99;
  assign zeros4_48[1] = empty2_97;
  assign zeros4_47[1] = empty2_95;
  assign zeros4_46[1] = empty2_93;
  assign zeros4_45[1] = empty2_91;
  assign zeros4_44[1] = empty2_89;
  assign zeros4_43[1] = empty2_87;
  assign zeros4_42[1] = empty2_85;
  assign zeros4_41[1] = empty2_83;
  assign zeros4_40[1] = empty2_81;
  assign zeros4_39[1] = empty2_79;
  assign zeros4_38[1] = empty2_77;
  assign zeros4_37[1] = empty2_75;
  assign zeros4_36[1] = empty2_73;
  assign zeros4_35[1] = empty2_71;
  assign zeros4_34[1] = empty2_69;
  assign zeros4_33[1] = empty2_67;
  assign zeros4_32[1] = empty2_65;
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
  assign _113_[7:0] = o__exp;
endmodule

module convert_quire16_2_posit16_2__round (
  input wire i__sign,
  input wire i__nan,
  input wire [255:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[255]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[255] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 7'h70;
  assign { _14_, _21_[4:0] } = i__exp[6:2] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[1:0], i__sig[254:244] } : { long, _14_, i__exp[1:0], i__sig[254:243] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[243];
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
  assign _11_ = | i__sig[242:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module convert_quire16_2_posit16_2__unpack (
  input wire [255:0] code,
  output wire [255:0] o__a0__sig,
  output wire o__a0__nan
);
  convert_quire16_2_posit16_2__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module convert_quire16_2_posit16_2__unpack__a0 (
  input wire [255:0] code,
  output wire [255:0] o__sig,
  output wire o__nan
);
  wire [256:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[256], o__sig } = code[255] ? _0_ : { 1'h0, code };
  assign o__nan = code == 256'h8000000000000000000000000000000000000000000000000000000000000000;
  assign _1_[255:0] = o__sig;
endmodule
