// dot_dfp16_dfp16_lanes8_fp32
//
// Spec:    dot:a=dfp16,b=dfp16,lanes=8,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  8 x int16sym
//   input  b           128 bits  8 x int16sym
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x00b0 (176), 0xfe98 (-360), 0x0058 (88), 0x01a1 (417), 0xff48 (-184), 0x00b0 (176), 0xfe98 (-360),
//     0x0058 (88)], b = [0xfe98 (-360), 0x0058 (88), 0x01a1 (417), 0xff48 (-184), 0x00b0 (176), 0xfe98 (-360),
//     0x0058 (88), 0x01a1 (417)], a_scale = 0x7e (0.5), b_scale = 0x81 (4), acc = 0xbfb7b7e9 (-1.43529999) give o
//     = 0xbfb7ef0a (-1.43698239)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_dfp16_dfp16_lanes8_fp32 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [86:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [34:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [33:0] scale__p0__sig;
  dot_dfp16_dfp16_lanes8_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[34]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_dfp16_dfp16_lanes8_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[34]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_dfp16_dfp16_lanes8_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .b(b),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .sum8_0_total(blocks__s0)
  );
  dot_dfp16_dfp16_lanes8_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_dfp16_dfp16_lanes8_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_dfp16_dfp16_lanes8_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__s0(blocks__s0),
    .magnitude0(scale__p0__sig),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0])
  );
  dot_dfp16_dfp16_lanes8_fp32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .b(b),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0])
  );
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
endmodule

module dot_dfp16_dfp16_lanes8_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [33:0] scale__p0__sig,
  input wire [86:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [86:0] o__sig,
  output wire o__sign
);
  wire [87:0] _00_;
  wire [88:0] _01_, _03_, _04_;
  wire [89:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [87:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {88{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[89:88], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[88:87], o__sig } = total[87] ? _03_ : { total[87], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[87];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[87:0] = total;
  assign _04_[86:0] = o__sig;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [33:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [86:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _26_, _27_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _22_, _23_, _24_, _25_, _28_, _29_, moved_sticky;
  wire [10:0] _08_, _20_, _21_;
  wire [8:0] _18_;
  wire [6:0] amount;
  wire signed [9:0] distance;
  wire [86:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha0);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h57);
  assign _26_ = _25_ ? 10'h057 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 61'h0000000000000000 } : { 1'h0, _22_, code[22:0], 62'h0000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[86:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[86:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[86:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[86:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[86:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[86:64] } : moved_by_63;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _09_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign _12_ = _09_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 86'h0000000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a0;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_dfp16_dfp16_lanes8_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_28_),
    .port(_22_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _27_[6:0] = amount;
  assign _08_[9:0] = distance;
  assign o__inf_sign = code[31];
  assign _21_[8:0] = o__shift;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__align__acc (
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

module dot_dfp16_dfp16_lanes8_fp32__blocks (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [34:0] sum8_0_total
);
  wire [7:0] _0000_, _0021_, _0022_, _0024_, _0025_, _0026_, _0027_, _0028_, _0064_, _0065_, _0066_, _0068_,
    _0069_, _0070_, _0071_, _0107_, _0108_, _0109_, _0110_, _0111_, _0113_, _0114_, _0115_, _0151_, _0152_,
    _0153_, _0154_, _0155_, _0157_, _0158_, _0194_, _0195_, _0196_, _0197_, _0198_, _0199_, _0201_, _0222_,
    _0333_, _0334_, _0345_, _0349_, _0350_, _0356_, _0367_, _0375_, _0376_, _0378_, _0389_, _0400_, _0444_,
    _0525_, _0536_, _0546_, _0548_, _0549_, _0550_, _0551_, _0552_, _0553_, product0_one, product0_two,
    product1_one, product1_two, product2_one, product2_two, product3_one, product3_two, product4_one,
    product4_two, product5_one, product5_two, product6_one, product6_two, product7_one, product7_two,
    sum8_0_level2_14_carry, sum8_0_level2_14_half, sum8_0_level2_14_sum, sum8_0_level4_1_carry,
    sum8_0_level4_1_half, sum8_0_level4_1_sum;
  wire [16:0] _0001_, _0002_, _0003_, _0004_, _0005_, _0006_, _0007_, _0008_, _0009_, _0010_, _0011_, _0012_,
    _0013_, _0014_, _0015_, _0016_, _0017_, _0018_, _0019_, _0020_, _0023_, _0029_, _0030_, _0031_, _0032_,
    _0033_, _0034_, _0035_, _0036_, _0037_, _0038_, _0039_, _0040_, _0041_, _0042_, _0043_, _0044_, _0045_,
    _0046_, _0047_, _0048_, _0049_, _0050_, _0051_, _0052_, _0053_, _0054_, _0055_, _0056_, _0057_, _0058_,
    _0059_, _0060_, _0061_, _0062_, _0063_, _0067_, _0072_, _0073_, _0074_, _0075_, _0076_, _0077_, _0078_,
    _0079_, _0080_, _0081_, _0082_, _0083_, _0084_, _0085_, _0086_, _0087_, _0088_, _0089_, _0090_, _0091_,
    _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0098_, _0099_, _0100_, _0101_, _0102_, _0103_, _0104_,
    _0105_, _0106_, _0112_, _0116_, _0117_, _0118_, _0119_, _0120_, _0121_, _0122_, _0123_, _0124_, _0125_,
    _0126_, _0127_, _0128_, _0129_, _0130_, _0131_, _0132_, _0133_, _0134_, _0135_, _0136_, _0137_, _0138_,
    _0139_, _0140_, _0141_, _0142_, _0143_, _0144_, _0145_, _0146_, _0147_, _0148_, _0149_, _0150_, _0156_,
    _0159_, _0160_, _0161_, _0162_, _0163_, _0164_, _0165_, _0166_, _0167_, _0168_, _0169_, _0170_, _0171_,
    _0172_, _0173_, _0174_, _0175_, _0176_, _0177_, _0178_, _0179_, _0180_, _0181_, _0182_, _0183_, _0184_,
    _0185_, _0186_, _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0193_, _0200_, _0202_, _0203_, _0204_,
    _0205_, _0206_, _0207_, _0208_, _0209_, _0210_, _0211_, _0212_, _0213_, _0214_, _0215_, _0216_, _0217_,
    _0218_, _0219_, _0220_, _0221_, _0223_, _0224_, _0225_, _0226_, _0227_, _0228_, _0229_, _0230_, _0231_,
    _0232_, _0233_, _0234_, _0235_, _0236_, _0237_, _0245_, _0256_, _0267_, _0275_, _0276_, _0277_, _0278_,
    _0279_, _0284_, _0285_, _0286_, _0287_, _0289_, _0293_, _0294_, _0295_, _0296_, _0300_, _0304_, _0305_,
    _0306_, _0307_, _0311_, _0322_, _0332_, _0335_, _0338_, _0339_, _0397_, _0398_, _0411_, _0422_, _0433_,
    _0445_, _0456_, _0467_, _0478_, _0489_, _0500_, _0511_, _0522_, _0523_, _0524_, _0526_, _0527_, _0528_,
    _0529_, _0530_, _0531_, _0532_, _0533_, _0534_, _0535_, _0537_, _0538_, _0539_, _0540_, _0541_, _0542_,
    _0543_, _0544_, _0545_, _0547_, _0554_, _0555_, _0556_, _0557_, _0558_, _0559_, _0560_, _0561_, _0562_,
    _0563_, _0564_, _0565_, _0566_, _0567_, _0568_, product0_multiple0, product0_multiple1, product0_multiple2,
    product0_multiple3, product0_multiple4, product0_multiple5, product0_multiple6, product0_multiple7,
    product0_row0, product0_row1, product0_row2, product0_row3, product0_row4, product0_row5, product0_row6,
    product0_row7, product1_multiple0, product1_multiple1, product1_multiple2, product1_multiple3,
    product1_multiple4, product1_multiple5, product1_multiple6, product1_multiple7, product1_row0,
    product1_row1, product1_row2, product1_row3, product1_row4, product1_row5, product1_row6, product1_row7,
    product2_multiple0, product2_multiple1, product2_multiple2, product2_multiple3, product2_multiple4,
    product2_multiple5, product2_multiple6, product2_multiple7, product2_row0, product2_row1, product2_row2,
    product2_row3, product2_row4, product2_row5, product2_row6, product2_row7, product3_multiple0,
    product3_multiple1, product3_multiple2, product3_multiple3, product3_multiple4, product3_multiple5,
    product3_multiple6, product3_multiple7, product3_row0, product3_row1, product3_row2, product3_row3,
    product3_row4, product3_row5, product3_row6, product3_row7, product4_multiple0, product4_multiple1,
    product4_multiple2, product4_multiple3, product4_multiple4, product4_multiple5, product4_multiple6,
    product4_multiple7, product4_row0, product4_row1, product4_row2, product4_row3, product4_row4,
    product4_row5, product4_row6, product4_row7, product5_multiple0, product5_multiple1, product5_multiple2,
    product5_multiple3, product5_multiple4, product5_multiple5, product5_multiple6, product5_multiple7,
    product5_row0, product5_row1, product5_row2, product5_row3, product5_row4, product5_row5, product5_row6,
    product5_row7, product6_multiple0, product6_multiple1, product6_multiple2, product6_multiple3,
    product6_multiple4, product6_multiple5, product6_multiple6, product6_multiple7, product6_row0,
    product6_row1, product6_row2, product6_row3, product6_row4, product6_row5, product6_row6, product6_row7,
    product7_multiple0, product7_multiple1, product7_multiple2, product7_multiple3, product7_multiple4,
    product7_multiple5, product7_multiple6, product7_multiple7, product7_row0, product7_row1, product7_row2,
    product7_row3, product7_row4, product7_row5, product7_row6, product7_row7, sum8_0_level1_17_carry,
    sum8_0_level1_17_half, sum8_0_level1_17_sum, sum8_0_level1_18_carry, sum8_0_level1_18_half,
    sum8_0_level1_18_sum, sum8_0_level1_21_carry, sum8_0_level1_21_half, sum8_0_level1_21_sum,
    sum8_0_level1_22_carry, sum8_0_level1_22_half, sum8_0_level1_22_sum, sum8_0_level1_25_carry,
    sum8_0_level1_25_half, sum8_0_level1_25_sum, sum8_0_level1_26_carry, sum8_0_level1_26_half,
    sum8_0_level1_26_sum, sum8_0_level1_30_carry, sum8_0_level1_30_half, sum8_0_level1_30_sum,
    sum8_0_level1_31_carry, sum8_0_level1_31_half, sum8_0_level1_31_sum, sum8_0_level2_7_carry,
    sum8_0_level2_7_half, sum8_0_level2_7_sum, sum8_0_level2_9_carry, sum8_0_level2_9_half, sum8_0_level2_9_sum,
    sum8_0_level5_0_carry, sum8_0_level5_0_half, sum8_0_level5_0_sum;
  wire _0238_, _0239_, _0240_, _0241_, _0315_, _0316_, _0317_, _0318_, _0371_, _0372_, _0393_, _0394_, _0413_,
    _0414_, _0430_, _0431_, _0435_, _0436_, _0447_, _0448_, _0451_, _0452_, _0455_, _0457_, _0458_, _0459_,
    _0460_, _0461_, _0464_, _0465_, _0466_, _0468_, _0469_, _0470_, _0471_, _0472_, _0473_, _0474_, _0477_,
    _0479_, _0480_, _0481_, _0482_, _0483_, _0484_, _0485_, _0486_, _0487_, _0488_, _0490_, _0491_, _0492_,
    _0493_, _0494_, _0495_, _0496_, _0497_, _0498_, _0499_, _0501_, _0502_, _0503_, _0504_, _0505_, _0506_,
    _0507_, _0508_, _0509_, _0510_, _0512_, _0513_, _0514_, _0515_, _0516_, _0517_, _0518_, _0519_, _0520_,
    sum8_0_level10_0_carry, sum8_0_level10_0_half, sum8_0_level10_0_sum, sum8_0_level10_2_carry,
    sum8_0_level10_2_half, sum8_0_level10_2_sum, sum8_0_level10_3_carry, sum8_0_level10_3_half,
    sum8_0_level10_3_sum, sum8_0_level11_0_carry, sum8_0_level11_0_half, sum8_0_level11_0_sum,
    sum8_0_level11_1_carry, sum8_0_level11_1_half, sum8_0_level11_1_sum, sum8_0_level11_2_carry,
    sum8_0_level11_2_half, sum8_0_level11_2_sum, sum8_0_level11_3_carry, sum8_0_level11_3_half,
    sum8_0_level11_3_sum, sum8_0_level12_0_carry, sum8_0_level12_0_half, sum8_0_level12_0_sum,
    sum8_0_level12_1_carry, sum8_0_level12_1_half, sum8_0_level12_1_sum, sum8_0_level12_2_carry,
    sum8_0_level12_2_half, sum8_0_level12_2_sum, sum8_0_level12_3_carry, sum8_0_level12_3_half,
    sum8_0_level12_3_sum, sum8_0_level13_0_carry, sum8_0_level13_0_half, sum8_0_level13_0_sum,
    sum8_0_level14_0_carry, sum8_0_level14_0_half, sum8_0_level14_0_sum, sum8_0_level15_0_carry,
    sum8_0_level15_0_half, sum8_0_level15_0_sum, sum8_0_level16_0_carry, sum8_0_level16_0_half,
    sum8_0_level16_0_sum, sum8_0_level17_0_carry, sum8_0_level17_0_half, sum8_0_level17_0_sum,
    sum8_0_level18_0_carry, sum8_0_level18_0_half, sum8_0_level18_0_sum, sum8_0_level19_0_carry,
    sum8_0_level19_0_half, sum8_0_level19_0_sum, sum8_0_level1_0_carry, sum8_0_level1_0_half,
    sum8_0_level1_0_sum, sum8_0_level1_1_carry, sum8_0_level1_1_half, sum8_0_level1_1_sum,
    sum8_0_level1_35_carry, sum8_0_level1_35_half, sum8_0_level1_35_sum, sum8_0_level20_0_carry,
    sum8_0_level20_0_half, sum8_0_level20_0_sum, sum8_0_level21_0_carry, sum8_0_level21_0_half,
    sum8_0_level21_0_sum, sum8_0_level22_0_carry, sum8_0_level22_0_half, sum8_0_level22_0_sum,
    sum8_0_level2_0_carry, sum8_0_level2_0_half, sum8_0_level2_0_sum, sum8_0_level3_9_carry,
    sum8_0_level3_9_half, sum8_0_level3_9_sum, sum8_0_level4_9_carry, sum8_0_level4_9_half, sum8_0_level4_9_sum,
    sum8_0_level5_7_carry, sum8_0_level5_7_half, sum8_0_level5_7_sum, sum8_0_level7_0_carry,
    sum8_0_level7_0_half, sum8_0_level7_0_sum, sum8_0_level7_2_carry, sum8_0_level7_2_half, sum8_0_level7_2_sum,
    sum8_0_level8_0_carry, sum8_0_level8_0_half, sum8_0_level8_0_sum, sum8_0_level8_2_carry,
    sum8_0_level8_2_half, sum8_0_level8_2_sum, sum8_0_level8_4_carry, sum8_0_level8_4_half, sum8_0_level8_4_sum,
    sum8_0_level8_5_carry, sum8_0_level8_5_half, sum8_0_level8_5_sum, sum8_0_level9_0_carry,
    sum8_0_level9_0_half, sum8_0_level9_0_sum, sum8_0_level9_2_carry, sum8_0_level9_2_half, sum8_0_level9_2_sum,
    sum8_0_level9_3_carry, sum8_0_level9_3_half, sum8_0_level9_3_sum, sum8_0_level9_4_carry,
    sum8_0_level9_4_half, sum8_0_level9_4_sum, sum8_0_level9_5_carry, sum8_0_level9_5_half, sum8_0_level9_5_sum;
  wire [4:0] _0242_, _0243_, _0249_, _0250_, _0251_, _0252_, _0255_, _0257_, _0313_, _0314_, _0373_, _0374_,
    _0426_, _0427_, _0439_, _0440_, _0441_, _0442_, sum8_0_level1_2_carry, sum8_0_level1_2_half,
    sum8_0_level1_2_sum, sum8_0_level1_34_carry, sum8_0_level1_34_half, sum8_0_level1_34_sum,
    sum8_0_level1_5_carry, sum8_0_level1_5_half, sum8_0_level1_5_sum, sum8_0_level1_6_carry,
    sum8_0_level1_6_half, sum8_0_level1_6_sum, sum8_0_level1_8_carry, sum8_0_level1_8_half, sum8_0_level1_8_sum,
    sum8_0_level4_0_carry, sum8_0_level4_0_half, sum8_0_level4_0_sum, sum8_0_level6_5_carry,
    sum8_0_level6_5_half, sum8_0_level6_5_sum, sum8_0_level7_4_carry, sum8_0_level7_4_half, sum8_0_level7_4_sum,
    sum8_0_level7_5_carry, sum8_0_level7_5_half, sum8_0_level7_5_sum;
  wire [2:0] _0244_, _0246_, _0247_, _0248_, _0386_, _0387_, _0406_, _0407_, sum8_0_level1_3_carry,
    sum8_0_level1_3_half, sum8_0_level1_3_sum, sum8_0_level1_4_carry, sum8_0_level1_4_half, sum8_0_level1_4_sum,
    sum8_0_level4_6_carry, sum8_0_level4_6_half, sum8_0_level4_6_sum, sum8_0_level5_4_carry,
    sum8_0_level5_4_half, sum8_0_level5_4_sum;
  wire [8:0] _0253_, _0254_, _0260_, _0261_, _0262_, _0263_, _0266_, _0268_, _0280_, _0281_, _0282_, _0283_,
    _0299_, _0301_, _0308_, _0309_, _0310_, _0312_, _0321_, _0323_, _0344_, _0346_, _0404_, _0405_, _0428_,
    _0429_, _0437_, _0438_, _0443_, _0446_, sum8_0_level1_10_carry, sum8_0_level1_10_half, sum8_0_level1_10_sum,
    sum8_0_level1_11_carry, sum8_0_level1_11_half, sum8_0_level1_11_sum, sum8_0_level1_13_carry,
    sum8_0_level1_13_half, sum8_0_level1_13_sum, sum8_0_level1_19_carry, sum8_0_level1_19_half,
    sum8_0_level1_19_sum, sum8_0_level1_20_carry, sum8_0_level1_20_half, sum8_0_level1_20_sum,
    sum8_0_level1_28_carry, sum8_0_level1_28_half, sum8_0_level1_28_sum, sum8_0_level1_32_carry,
    sum8_0_level1_32_half, sum8_0_level1_32_sum, sum8_0_level1_33_carry, sum8_0_level1_33_half,
    sum8_0_level1_33_sum, sum8_0_level1_7_carry, sum8_0_level1_7_half, sum8_0_level1_7_sum,
    sum8_0_level2_12_carry, sum8_0_level2_12_half, sum8_0_level2_12_sum, sum8_0_level2_2_carry,
    sum8_0_level2_2_half, sum8_0_level2_2_sum, sum8_0_level5_3_carry, sum8_0_level5_3_half, sum8_0_level5_3_sum,
    sum8_0_level6_6_carry, sum8_0_level6_6_half, sum8_0_level6_6_sum, sum8_0_level7_3_carry,
    sum8_0_level7_3_half, sum8_0_level7_3_sum, sum8_0_level7_6_carry, sum8_0_level7_6_half, sum8_0_level7_6_sum;
  wire [6:0] _0258_, _0259_, _0297_, _0298_, _0302_, _0303_, sum8_0_level1_27_carry, sum8_0_level1_27_half,
    sum8_0_level1_27_sum, sum8_0_level1_29_carry, sum8_0_level1_29_half, sum8_0_level1_29_sum,
    sum8_0_level1_9_carry, sum8_0_level1_9_half, sum8_0_level1_9_sum;
  wire [20:0] _0264_, _0265_, _0360_, _0361_, _0362_, _0363_, _0364_, _0365_, sum8_0_level1_12_carry,
    sum8_0_level1_12_half, sum8_0_level1_12_sum, sum8_0_level3_4_carry, sum8_0_level3_4_half,
    sum8_0_level3_4_sum, sum8_0_level3_5_carry, sum8_0_level3_5_half, sum8_0_level3_5_sum,
    sum8_0_level3_6_carry, sum8_0_level3_6_half, sum8_0_level3_6_sum;
  wire [18:0] _0269_, _0270_, _0319_, _0320_, _0377_, _0379_, _0402_, _0403_, sum8_0_level1_14_carry,
    sum8_0_level1_14_half, sum8_0_level1_14_sum, sum8_0_level2_1_carry, sum8_0_level2_1_half,
    sum8_0_level2_1_sum, sum8_0_level4_2_carry, sum8_0_level4_2_half, sum8_0_level4_2_sum,
    sum8_0_level5_2_carry, sum8_0_level5_2_half, sum8_0_level5_2_sum;
  wire [10:0] _0271_, _0272_, _0291_, _0292_, _0380_, _0381_, sum8_0_level1_15_carry, sum8_0_level1_15_half,
    sum8_0_level1_15_sum, sum8_0_level1_24_carry, sum8_0_level1_24_half, sum8_0_level1_24_sum,
    sum8_0_level4_3_carry, sum8_0_level4_3_half, sum8_0_level4_3_sum;
  wire [14:0] _0273_, _0274_, sum8_0_level1_16_carry, sum8_0_level1_16_half, sum8_0_level1_16_sum;
  wire [12:0] _0288_, _0290_, _0340_, _0341_, _0382_, _0383_, _0417_, _0418_, _0462_, _0463_,
    sum8_0_level1_23_carry, sum8_0_level1_23_half, sum8_0_level1_23_sum, sum8_0_level2_10_carry,
    sum8_0_level2_10_half, sum8_0_level2_10_sum, sum8_0_level4_4_carry, sum8_0_level4_4_half,
    sum8_0_level4_4_sum, sum8_0_level6_1_carry, sum8_0_level6_1_half, sum8_0_level6_1_sum,
    sum8_0_level9_1_carry, sum8_0_level9_1_half, sum8_0_level9_1_sum;
  wire [26:0] _0324_, _0325_, sum8_0_level2_3_carry, sum8_0_level2_3_half, sum8_0_level2_3_sum;
  wire [24:0] _0326_, _0327_, sum8_0_level2_4_carry, sum8_0_level2_4_half, sum8_0_level2_4_sum;
  wire [17:0] _0328_, _0329_, _0384_, _0385_, sum8_0_level2_5_carry, sum8_0_level2_5_half, sum8_0_level2_5_sum,
    sum8_0_level4_5_carry, sum8_0_level4_5_half, sum8_0_level4_5_sum;
  wire [19:0] _0330_, _0331_, _0351_, _0352_, _0358_, _0359_, _0449_, _0450_, sum8_0_level2_6_carry,
    sum8_0_level2_6_half, sum8_0_level2_6_sum, sum8_0_level3_0_carry, sum8_0_level3_0_half, sum8_0_level3_0_sum,
    sum8_0_level3_3_carry, sum8_0_level3_3_half, sum8_0_level3_3_sum, sum8_0_level8_1_carry,
    sum8_0_level8_1_half, sum8_0_level8_1_sum;
  wire [23:0] _0336_, _0337_, sum8_0_level2_8_carry, sum8_0_level2_8_half, sum8_0_level2_8_sum;
  wire [5:0] _0342_, _0343_, _0369_, _0370_, _0421_, _0423_, _0453_, _0454_, sum8_0_level2_11_carry,
    sum8_0_level2_11_half, sum8_0_level2_11_sum, sum8_0_level3_8_carry, sum8_0_level3_8_half,
    sum8_0_level3_8_sum, sum8_0_level6_3_carry, sum8_0_level6_3_half, sum8_0_level6_3_sum,
    sum8_0_level8_3_carry, sum8_0_level8_3_half, sum8_0_level8_3_sum;
  wire [15:0] _0347_, _0348_, _0366_, _0368_, sum8_0_level2_13_carry, sum8_0_level2_13_half,
    sum8_0_level2_13_sum, sum8_0_level3_7_carry, sum8_0_level3_7_half, sum8_0_level3_7_sum;
  wire [1:0] _0353_, _0354_, _0395_, _0396_, sum8_0_level3_1_carry, sum8_0_level3_1_half, sum8_0_level3_1_sum,
    sum8_0_level4_10_carry, sum8_0_level4_10_half, sum8_0_level4_10_sum;
  wire [22:0] _0355_, _0357_, sum8_0_level3_2_carry, sum8_0_level3_2_half, sum8_0_level3_2_sum;
  wire [13:0] _0388_, _0390_, _0391_, _0392_, _0399_, _0401_, _0408_, _0409_, sum8_0_level4_7_carry,
    sum8_0_level4_7_half, sum8_0_level4_7_sum, sum8_0_level4_8_carry, sum8_0_level4_8_half, sum8_0_level4_8_sum,
    sum8_0_level5_1_carry, sum8_0_level5_1_half, sum8_0_level5_1_sum, sum8_0_level5_5_carry,
    sum8_0_level5_5_half, sum8_0_level5_5_sum;
  wire [9:0] _0410_, _0412_, _0432_, _0434_, _0475_, _0476_, sum8_0_level10_1_carry, sum8_0_level10_1_half,
    sum8_0_level10_1_sum, sum8_0_level5_6_carry, sum8_0_level5_6_half, sum8_0_level5_6_sum,
    sum8_0_level7_1_carry, sum8_0_level7_1_half, sum8_0_level7_1_sum;
  wire [11:0] _0415_, _0416_, _0419_, _0420_, sum8_0_level6_0_carry, sum8_0_level6_0_half, sum8_0_level6_0_sum,
    sum8_0_level6_2_carry, sum8_0_level6_2_half, sum8_0_level6_2_sum;
  wire [3:0] _0424_, _0425_, sum8_0_level6_4_carry, sum8_0_level6_4_half, sum8_0_level6_4_sum;
  wire [35:0] _0521_;
  assign { _0218_[16], product7_row3[15:0] } = b[119] ? _0217_ : product7_multiple3;
  assign _0219_ = product7_one[4] ? { a[127], a[127:112] } : 17'h00000;
  assign _0220_ = product7_two[4] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple4 = _0219_ | _0220_;
  assign _0221_ = ~ product7_multiple4;
  assign { _0224_[16], product7_row4[15:0] } = b[121] ? _0221_ : product7_multiple4;
  assign _0225_ = product7_one[5] ? { a[127], a[127:112] } : 17'h00000;
  assign _0226_ = product7_two[5] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple5 = _0225_ | _0226_;
  assign _0227_ = ~ product7_multiple5;
  assign { _0228_[16], product7_row5[15:0] } = b[123] ? _0227_ : product7_multiple5;
  assign _0229_ = product7_one[6] ? { a[127], a[127:112] } : 17'h00000;
  assign _0230_ = product7_two[6] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple6 = _0229_ | _0230_;
  assign _0231_ = ~ product7_multiple6;
  assign { _0232_[16], product7_row6[15:0] } = b[125] ? _0231_ : product7_multiple6;
  assign _0233_ = product7_one[7] ? { a[127], a[127:112] } : 17'h00000;
  assign _0235_ = product7_two[7] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple7 = _0233_ | _0235_;
  assign _0236_ = ~ product7_multiple7;
  assign { _0237_[16], product7_row7[15:0] } = b[127] ? _0236_ : product7_multiple7;
  assign sum8_0_level1_0_half = b[1] ^ b[17];
  assign sum8_0_level1_0_sum = sum8_0_level1_0_half ^ b[33];
  assign _0238_ = b[1] & b[17];
  assign _0239_ = sum8_0_level1_0_half & b[33];
  assign sum8_0_level1_0_carry = _0238_ | _0239_;
  assign sum8_0_level1_1_half = b[49] ^ b[65];
  assign sum8_0_level1_1_sum = sum8_0_level1_1_half ^ b[81];
  assign _0240_ = b[49] & b[65];
  assign _0241_ = sum8_0_level1_1_half & b[81];
  assign sum8_0_level1_1_carry = _0240_ | _0241_;
  assign sum8_0_level1_2_half = { b[5], product0_row1[1], b[3], product2_row0[1:0] } ^ { b[21], product0_row0[3], b[19], product3_row0[1:0] };
  assign sum8_0_level1_2_sum = sum8_0_level1_2_half ^ { b[37], product1_row0[3], b[35], product4_row0[1:0] };
  assign _0242_ = { b[5], product0_row1[1], b[3], product2_row0[1:0] } & { b[21], product0_row0[3], b[19], product3_row0[1:0] };
  assign _0243_ = sum8_0_level1_2_half & { b[37], product1_row0[3], b[35], product4_row0[1:0] };
  assign sum8_0_level1_2_carry = _0242_ | _0243_;
  assign sum8_0_level1_3_half = { b[51], product5_row0[1:0] } ^ { b[67], product6_row0[1:0] };
  assign sum8_0_level1_3_sum = sum8_0_level1_3_half ^ { b[83], product7_row0[1:0] };
  assign _0244_ = { b[51], product5_row0[1:0] } & { b[67], product6_row0[1:0] };
  assign _0246_ = sum8_0_level1_3_half & { b[83], product7_row0[1:0] };
  assign sum8_0_level1_3_carry = _0244_ | _0246_;
  assign sum8_0_level1_4_half = { b[53], product2_row1[1:0] } ^ { b[69], product3_row1[1:0] };
  assign sum8_0_level1_4_sum = sum8_0_level1_4_half ^ { b[85], product4_row1[1:0] };
  assign _0247_ = { b[53], product2_row1[1:0] } & { b[69], product3_row1[1:0] };
  assign _0248_ = sum8_0_level1_4_half & { b[85], product4_row1[1:0] };
  assign sum8_0_level1_4_carry = _0247_ | _0248_;
  assign sum8_0_level1_5_half = { b[7], product5_row1[3:0] } ^ { b[23], product6_row1[3:0] };
  assign sum8_0_level1_5_sum = sum8_0_level1_5_half ^ { b[39], product7_row1[3:0] };
  assign _0249_ = { b[7], product5_row1[3:0] } & { b[23], product6_row1[3:0] };
  assign _0250_ = sum8_0_level1_5_half & { b[39], product7_row1[3:0] };
  assign sum8_0_level1_5_carry = _0249_ | _0250_;
  assign sum8_0_level1_6_half = { b[55], product2_row0[5:2] } ^ { b[71], product3_row0[5:2] };
  assign sum8_0_level1_6_sum = sum8_0_level1_6_half ^ { b[87], product4_row0[5:2] };
  assign _0251_ = { b[55], product2_row0[5:2] } & { b[71], product3_row0[5:2] };
  assign _0252_ = sum8_0_level1_6_half & { b[87], product4_row0[5:2] };
  assign sum8_0_level1_6_carry = _0251_ | _0252_;
  assign sum8_0_level1_7_half = { b[11], product0_row4[1], b[9], product5_row0[7:2] } ^ { b[27], product1_row1[7], b[25], product6_row0[7:2] };
  assign sum8_0_level1_7_sum = sum8_0_level1_7_half ^ { b[43], product3_row2[5], b[41], product7_row0[7:2] };
  assign _0253_ = { b[11], product0_row4[1], b[9], product5_row0[7:2] } & { b[27], product1_row1[7], b[25], product6_row0[7:2] };
  assign _0254_ = sum8_0_level1_7_half & { b[43], product3_row2[5], b[41], product7_row0[7:2] };
  assign sum8_0_level1_7_carry = _0253_ | _0254_;
  assign sum8_0_level1_8_half = { b[57], product1_row2[3:0] } ^ { b[73], product2_row2[3:0] };
  assign sum8_0_level1_8_sum = sum8_0_level1_8_half ^ { b[89], product3_row2[3:0] };
  assign _0255_ = { b[57], product1_row2[3:0] } & { b[73], product2_row2[3:0] };
  assign _0257_ = sum8_0_level1_8_half & { b[89], product3_row2[3:0] };
  assign sum8_0_level1_8_carry = _0255_ | _0257_;
  assign sum8_0_level1_9_half = { b[59], product4_row2[5:0] } ^ { b[75], product5_row2[5:0] };
  assign sum8_0_level1_9_sum = sum8_0_level1_9_half ^ { b[91], product6_row2[5:0] };
  assign _0258_ = { b[59], product4_row2[5:0] } & { b[75], product5_row2[5:0] };
  assign _0259_ = sum8_0_level1_9_half & { b[91], product6_row2[5:0] };
  assign sum8_0_level1_9_carry = _0258_ | _0259_;
  assign sum8_0_level1_10_half = { b[13], product7_row2[7:0] } ^ { b[29], product0_row3[5:3], product0_row0[8:4] };
  assign sum8_0_level1_10_sum = sum8_0_level1_10_half ^ { b[45], product0_row1[9:2] };
  assign _0260_ = { b[13], product7_row2[7:0] } & { b[29], product0_row3[5:3], product0_row0[8:4] };
  assign _0261_ = sum8_0_level1_10_half & { b[45], product0_row1[9:2] };
  assign sum8_0_level1_10_carry = _0260_ | _0261_;
  assign sum8_0_level1_11_half = { b[61], product1_row0[11:4] } ^ { b[77], product2_row1[9:2] };
  assign sum8_0_level1_11_sum = sum8_0_level1_11_half ^ { b[93], product3_row1[9:2] };
  assign _0262_ = { b[61], product1_row0[11:4] } & { b[77], product2_row1[9:2] };
  assign _0263_ = sum8_0_level1_11_half & { b[93], product3_row1[9:2] };
  assign sum8_0_level1_11_carry = _0262_ | _0263_;
  assign sum8_0_level1_12_half = { product0_row7[12:1], b[15], product1_row3[7:0] } ^ { 1'h1, product0_row6[13], 1'h1, product0_row5[13], 1'h1, product0_row5[11], 2'h3, product0_row6[6:3], b[31], product2_row3[7:0] };
  assign sum8_0_level1_12_sum = sum8_0_level1_12_half ^ { product7_row5[16:13], product6_row3[16:9], b[47], product3_row3[7:0] };
  assign _0264_ = { product0_row7[12:1], b[15], product1_row3[7:0] } & { 1'h1, product0_row6[13], 1'h1, product0_row5[13], 1'h1, product0_row5[11], 2'h3, product0_row6[6:3], b[31], product2_row3[7:0] };
  assign _0265_ = sum8_0_level1_12_half & { product7_row5[16:13], product6_row3[16:9], b[47], product3_row3[7:0] };
  assign sum8_0_level1_12_carry = _0264_ | _0265_;
  assign sum8_0_level1_13_half = { b[63], product4_row3[7:0] } ^ { b[79], product5_row3[7:0] };
  assign sum8_0_level1_13_sum = sum8_0_level1_13_half ^ { b[95], product6_row3[7:0] };
  assign _0266_ = { b[63], product4_row3[7:0] } & { b[79], product5_row3[7:0] };
  assign _0268_ = sum8_0_level1_13_half & { b[95], product6_row3[7:0] };
  assign sum8_0_level1_13_carry = _0266_ | _0268_;
  assign sum8_0_level1_14_half = { product0_row4[16:15], product7_row3 } ^ { product0_row6[12:9], product6_row2[16:15], product5_row1[16:4] };
  assign sum8_0_level1_14_sum = sum8_0_level1_14_half ^ { product7_row4[16:11], product6_row1[16:4] };
  assign _0269_ = { product0_row4[16:15], product7_row3 } & { product0_row6[12:9], product6_row2[16:15], product5_row1[16:4] };
  assign _0270_ = sum8_0_level1_14_half & { product7_row4[16:11], product6_row1[16:4] };
  assign sum8_0_level1_14_carry = _0269_ | _0270_;
  assign sum8_0_level1_15_half = product7_row1[14:4] ^ product2_row0[16:6];
  assign sum8_0_level1_15_sum = sum8_0_level1_15_half ^ product3_row0[16:6];
  assign _0271_ = product7_row1[14:4] & product2_row0[16:6];
  assign _0272_ = sum8_0_level1_15_half & product3_row0[16:6];
  assign sum8_0_level1_15_carry = _0271_ | _0272_;
  assign sum8_0_level1_16_half = { product1_row2[16:13], product4_row0[16:6] } ^ product0_row2[16:2];
  assign sum8_0_level1_16_sum = sum8_0_level1_16_half ^ { product0_row6[8:7], product4_row1[16:4] };
  assign _0273_ = { product1_row2[16:13], product4_row0[16:6] } & product0_row2[16:2];
  assign _0274_ = sum8_0_level1_16_half & { product0_row6[8:7], product4_row1[16:4] };
  assign sum8_0_level1_16_carry = _0273_ | _0274_;
  assign sum8_0_level1_17_half = product1_row4 ^ product2_row4;
  assign sum8_0_level1_17_sum = sum8_0_level1_17_half ^ product3_row4;
  assign _0275_ = product1_row4 & product2_row4;
  assign _0276_ = sum8_0_level1_17_half & product3_row4;
  assign sum8_0_level1_17_carry = _0275_ | _0276_;
  assign sum8_0_level1_18_half = product4_row4 ^ product5_row4;
  assign sum8_0_level1_18_sum = sum8_0_level1_18_half ^ product6_row4;
  assign _0277_ = product4_row4 & product5_row4;
  assign _0279_ = sum8_0_level1_18_half & product6_row4;
  assign sum8_0_level1_18_carry = _0277_ | _0279_;
  assign sum8_0_level1_19_half = product7_row4[8:0] ^ product5_row0[16:8];
  assign sum8_0_level1_19_sum = sum8_0_level1_19_half ^ product6_row0[16:8];
  assign _0280_ = product7_row4[8:0] & product5_row0[16:8];
  assign _0281_ = sum8_0_level1_19_half & product6_row0[16:8];
  assign sum8_0_level1_19_carry = _0280_ | _0281_;
  assign sum8_0_level1_20_half = product7_row0[16:8] ^ product1_row2[12:4];
  assign sum8_0_level1_20_sum = sum8_0_level1_20_half ^ product2_row2[12:4];
  assign _0282_ = product7_row0[16:8] & product1_row2[12:4];
  assign _0283_ = sum8_0_level1_20_half & product2_row2[12:4];
  assign sum8_0_level1_20_carry = _0282_ | _0283_;
  assign sum8_0_level1_21_half = product1_row5 ^ product2_row5;
  assign sum8_0_level1_21_sum = sum8_0_level1_21_half ^ product3_row5;
  assign _0284_ = product1_row5 & product2_row5;
  assign _0285_ = sum8_0_level1_21_half & product3_row5;
  assign sum8_0_level1_21_carry = _0284_ | _0285_;
  assign sum8_0_level1_22_half = product4_row5 ^ product5_row5;
  assign sum8_0_level1_22_sum = sum8_0_level1_22_half ^ product6_row5;
  assign _0286_ = product4_row5 & product5_row5;
  assign _0287_ = sum8_0_level1_22_half & product6_row5;
  assign sum8_0_level1_22_carry = _0286_ | _0287_;
  assign sum8_0_level1_23_half = product7_row5[12:0] ^ product0_row4[14:2];
  assign sum8_0_level1_23_sum = sum8_0_level1_23_half ^ { product0_row3[16:13], product1_row1[16:8] };
  assign _0288_ = product7_row5[12:0] & product0_row4[14:2];
  assign _0290_ = sum8_0_level1_23_half & { product0_row3[16:13], product1_row1[16:8] };
  assign sum8_0_level1_23_carry = _0288_ | _0290_;
  assign sum8_0_level1_24_half = product3_row2[16:6] ^ product4_row2[16:6];
  assign sum8_0_level1_24_sum = sum8_0_level1_24_half ^ product5_row2[16:6];
  assign _0291_ = product3_row2[16:6] & product4_row2[16:6];
  assign _0292_ = sum8_0_level1_24_half & product5_row2[16:6];
  assign sum8_0_level1_24_carry = _0291_ | _0292_;
  assign sum8_0_level1_25_half = product1_row6 ^ { 1'h1, product2_row6[15:0] };
  assign sum8_0_level1_25_sum = sum8_0_level1_25_half ^ product3_row6;
  assign _0293_ = product1_row6 & { 1'h1, product2_row6[15:0] };
  assign _0294_ = sum8_0_level1_25_half & product3_row6;
  assign sum8_0_level1_25_carry = _0293_ | _0294_;
  assign sum8_0_level1_26_half = product4_row6 ^ product5_row6;
  assign sum8_0_level1_26_sum = sum8_0_level1_26_half ^ product6_row6;
  assign _0295_ = product4_row6 & product5_row6;
  assign _0296_ = sum8_0_level1_26_half & product6_row6;
  assign sum8_0_level1_26_carry = _0295_ | _0296_;
  assign sum8_0_level1_27_half = product7_row6[6:0] ^ product0_row1[16:10];
  assign sum8_0_level1_27_sum = sum8_0_level1_27_half ^ product0_row3[12:6];
  assign _0297_ = product7_row6[6:0] & product0_row1[16:10];
  assign _0298_ = sum8_0_level1_27_half & product0_row3[12:6];
  assign sum8_0_level1_27_carry = _0297_ | _0298_;
  assign sum8_0_level1_28_half = product7_row2[16:8] ^ { product2_row2[16:13], product1_row0[16:12] };
  assign sum8_0_level1_28_sum = sum8_0_level1_28_half ^ { product0_row5[10:9], product2_row1[16:10] };
  assign _0299_ = product7_row2[16:8] & { product2_row2[16:13], product1_row0[16:12] };
  assign _0301_ = sum8_0_level1_28_half & { product0_row5[10:9], product2_row1[16:10] };
  assign sum8_0_level1_28_carry = _0299_ | _0301_;
  assign sum8_0_level1_29_half = product3_row1[16:10] ^ product0_row5[8:2];
  assign sum8_0_level1_29_sum = sum8_0_level1_29_half ^ product6_row2[14:8];
  assign _0302_ = product3_row1[16:10] & product0_row5[8:2];
  assign _0303_ = sum8_0_level1_29_half & product6_row2[14:8];
  assign sum8_0_level1_29_carry = _0302_ | _0303_;
  assign sum8_0_level1_30_half = product1_row7 ^ { 1'h1, product2_row7[15:0] };
  assign sum8_0_level1_30_sum = sum8_0_level1_30_half ^ product3_row7;
  assign _0304_ = product1_row7 & { 1'h1, product2_row7[15:0] };
  assign _0305_ = sum8_0_level1_30_half & product3_row7;
  assign sum8_0_level1_30_carry = _0304_ | _0305_;
  assign sum8_0_level1_31_half = product4_row7 ^ product5_row7;
  assign sum8_0_level1_31_sum = sum8_0_level1_31_half ^ product6_row7;
  assign _0306_ = product4_row7 & product5_row7;
  assign _0307_ = sum8_0_level1_31_half & product6_row7;
  assign sum8_0_level1_31_carry = _0306_ | _0307_;
  assign sum8_0_level1_32_half = product7_row7[8:0] ^ product1_row3[16:8];
  assign sum8_0_level1_32_sum = sum8_0_level1_32_half ^ product2_row3[16:8];
  assign _0308_ = product7_row7[8:0] & product1_row3[16:8];
  assign _0309_ = sum8_0_level1_32_half & product2_row3[16:8];
  assign sum8_0_level1_32_carry = _0308_ | _0309_;
  assign sum8_0_level1_33_half = product3_row3[16:8] ^ product4_row3[16:8];
  assign sum8_0_level1_33_sum = sum8_0_level1_33_half ^ product5_row3[16:8];
  assign _0310_ = product3_row3[16:8] & product4_row3[16:8];
  assign _0312_ = sum8_0_level1_33_half & product5_row3[16:8];
  assign sum8_0_level1_33_carry = _0310_ | _0312_;
  assign sum8_0_level1_34_half = { product0_row6[16:15], product0_row5[16:14] } ^ product7_row6[16:12];
  assign sum8_0_level1_34_sum = sum8_0_level1_34_half ^ product7_row7[14:10];
  assign _0313_ = { product0_row6[16:15], product0_row5[16:14] } & product7_row6[16:12];
  assign _0314_ = sum8_0_level1_34_half & product7_row7[14:10];
  assign sum8_0_level1_34_carry = _0313_ | _0314_;
  assign sum8_0_level1_35_half = product2_row7[16] ^ product0_row7[16];
  assign sum8_0_level1_35_sum = sum8_0_level1_35_half ^ product7_row7[16];
  assign _0315_ = product2_row7[16] & product0_row7[16];
  assign _0316_ = sum8_0_level1_35_half & product7_row7[16];
  assign sum8_0_level1_35_carry = _0315_ | _0316_;
  assign sum8_0_level2_0_half = b[97] ^ b[113];
  assign sum8_0_level2_0_sum = sum8_0_level2_0_half ^ sum8_0_level1_0_sum;
  assign _0317_ = b[97] & b[113];
  assign _0318_ = sum8_0_level2_0_half & sum8_0_level1_0_sum;
  assign sum8_0_level2_0_carry = _0317_ | _0318_;
  assign sum8_0_level2_1_half = { product7_row1[16:15], sum8_0_level1_27_carry[3:0], b[109], sum8_0_level1_13_carry[4:0], b[103], sum8_0_level1_9_carry[0], b[101], sum8_0_level1_6_carry[0], b[99], sum8_0_level1_0_carry, sum8_0_level1_1_sum } ^ { product7_row4[10:9], product0_row0[16], sum8_0_level1_28_carry[2:0], b[125], sum8_0_level1_14_carry[4:0], b[119], sum8_0_level1_10_carry[0], b[117], sum8_0_level1_7_carry[0], b[115], sum8_0_level1_1_carry, product0_row0[0] };
  assign sum8_0_level2_1_sum = sum8_0_level2_1_half ^ { sum8_0_level1_29_carry[5:0], sum8_0_level1_10_sum[8], sum8_0_level1_15_carry[4:0], sum8_0_level1_5_sum[4], sum8_0_level1_11_carry[0], sum8_0_level1_2_sum[4:2], product1_row0[1:0] };
  assign _0319_ = { product7_row1[16:15], sum8_0_level1_27_carry[3:0], b[109], sum8_0_level1_13_carry[4:0], b[103], sum8_0_level1_9_carry[0], b[101], sum8_0_level1_6_carry[0], b[99], sum8_0_level1_0_carry, sum8_0_level1_1_sum } & { product7_row4[10:9], product0_row0[16], sum8_0_level1_28_carry[2:0], b[125], sum8_0_level1_14_carry[4:0], b[119], sum8_0_level1_10_carry[0], b[117], sum8_0_level1_7_carry[0], b[115], sum8_0_level1_1_carry, product0_row0[0] };
  assign _0320_ = sum8_0_level2_1_half & { sum8_0_level1_29_carry[5:0], sum8_0_level1_10_sum[8], sum8_0_level1_15_carry[4:0], sum8_0_level1_5_sum[4], sum8_0_level1_11_carry[0], sum8_0_level1_2_sum[4:2], product1_row0[1:0] };
  assign sum8_0_level2_1_carry = _0319_ | _0320_;
  assign sum8_0_level2_2_half = { b[107], sum8_0_level1_19_carry[0], sum8_0_level1_8_sum[4], sum8_0_level1_5_carry[4], sum8_0_level1_6_sum[4], sum8_0_level1_2_carry[4], sum8_0_level1_4_sum[2], sum8_0_level1_2_carry[2], sum8_0_level1_3_sum[2] } ^ { b[123], sum8_0_level1_20_carry[0], product0_row4[0], sum8_0_level1_6_carry[4], product0_row3[0], sum8_0_level1_4_carry[2], product0_row2[0], sum8_0_level1_3_carry[2], product0_row1[0] };
  assign sum8_0_level2_2_sum = sum8_0_level2_2_half ^ { sum8_0_level1_9_sum[6:5], product1_row1[6:0] };
  assign _0321_ = { b[107], sum8_0_level1_19_carry[0], sum8_0_level1_8_sum[4], sum8_0_level1_5_carry[4], sum8_0_level1_6_sum[4], sum8_0_level1_2_carry[4], sum8_0_level1_4_sum[2], sum8_0_level1_2_carry[2], sum8_0_level1_3_sum[2] } & { b[123], sum8_0_level1_20_carry[0], product0_row4[0], sum8_0_level1_6_carry[4], product0_row3[0], sum8_0_level1_4_carry[2], product0_row2[0], sum8_0_level1_3_carry[2], product0_row1[0] };
  assign _0323_ = sum8_0_level2_2_half & { sum8_0_level1_9_sum[6:5], product1_row1[6:0] };
  assign sum8_0_level2_2_carry = _0321_ | _0323_;
  assign sum8_0_level2_3_half = { product7_row7[15], product2_row6[16], sum8_0_level1_31_carry[12:9], product7_row7[9], product0_row5[12], sum8_0_level1_17_carry[12:0], b[105], sum8_0_level1_7_carry[4:1], sum8_0_level1_4_sum[1] } ^ { product0_row7[15:13], sum8_0_level1_26_sum[14:12], product7_row6[11:7], sum8_0_level1_18_carry[9:0], b[121], sum8_0_level1_10_carry[2:1], sum8_0_level1_6_sum[3:1] };
  assign sum8_0_level2_3_sum = sum8_0_level2_3_half ^ { sum8_0_level1_26_carry[16:13], sum8_0_level1_14_carry[18:11], sum8_0_level1_19_carry[8:1], sum8_0_level1_7_sum[7:1] };
  assign _0324_ = { product7_row7[15], product2_row6[16], sum8_0_level1_31_carry[12:9], product7_row7[9], product0_row5[12], sum8_0_level1_17_carry[12:0], b[105], sum8_0_level1_7_carry[4:1], sum8_0_level1_4_sum[1] } & { product0_row7[15:13], sum8_0_level1_26_sum[14:12], product7_row6[11:7], sum8_0_level1_18_carry[9:0], b[121], sum8_0_level1_10_carry[2:1], sum8_0_level1_6_sum[3:1] };
  assign _0325_ = sum8_0_level2_3_half & { sum8_0_level1_26_carry[16:13], sum8_0_level1_14_carry[18:11], sum8_0_level1_19_carry[8:1], sum8_0_level1_7_sum[7:1] };
  assign sum8_0_level2_3_carry = _0324_ | _0325_;
  assign sum8_0_level2_4_half = { sum8_0_level1_25_sum[16], sum8_0_level1_12_carry[20:8], sum8_0_level1_12_sum[8], sum8_0_level1_10_carry[8], sum8_0_level1_11_sum[8], sum8_0_level1_7_carry[8], sum8_0_level1_7_sum[8], sum8_0_level1_8_carry, sum8_0_level1_2_carry[3] } ^ { sum8_0_level1_26_sum[16:15], product0_row6[14], sum8_0_level1_17_carry[16:13], sum8_0_level1_28_carry[8:3], sum8_0_level1_13_carry[8], product0_row7[0], sum8_0_level1_11_carry[8], product0_row6[0], sum8_0_level1_9_carry[6], product0_row5[0], sum8_0_level1_7_carry[6:5], sum8_0_level1_8_sum[3:0] };
  assign sum8_0_level2_4_sum = sum8_0_level2_4_half ^ { sum8_0_level1_34_sum[4], sum8_0_level1_21_carry[16:5], product0_row0[15:9], sum8_0_level1_9_sum[4:0] };
  assign _0326_ = { sum8_0_level1_25_sum[16], sum8_0_level1_12_carry[20:8], sum8_0_level1_12_sum[8], sum8_0_level1_10_carry[8], sum8_0_level1_11_sum[8], sum8_0_level1_7_carry[8], sum8_0_level1_7_sum[8], sum8_0_level1_8_carry, sum8_0_level1_2_carry[3] } & { sum8_0_level1_26_sum[16:15], product0_row6[14], sum8_0_level1_17_carry[16:13], sum8_0_level1_28_carry[8:3], sum8_0_level1_13_carry[8], product0_row7[0], sum8_0_level1_11_carry[8], product0_row6[0], sum8_0_level1_9_carry[6], product0_row5[0], sum8_0_level1_7_carry[6:5], sum8_0_level1_8_sum[3:0] };
  assign _0327_ = sum8_0_level2_4_half & { sum8_0_level1_34_sum[4], sum8_0_level1_21_carry[16:5], product0_row0[15:9], sum8_0_level1_9_sum[4:0] };
  assign sum8_0_level2_4_carry = _0326_ | _0327_;
  assign sum8_0_level2_5_half = { sum8_0_level1_31_carry[8:0], b[111], sum8_0_level1_25_carry[0], sum8_0_level1_11_carry[7:1] } ^ { sum8_0_level1_32_carry, b[127], sum8_0_level1_12_sum[7:0] };
  assign sum8_0_level2_5_sum = sum8_0_level2_5_half ^ { sum8_0_level1_33_carry, sum8_0_level1_13_sum };
  assign _0328_ = { sum8_0_level1_31_carry[8:0], b[111], sum8_0_level1_25_carry[0], sum8_0_level1_11_carry[7:1] } & { sum8_0_level1_32_carry, b[127], sum8_0_level1_12_sum[7:0] };
  assign _0329_ = sum8_0_level2_5_half & { sum8_0_level1_33_carry, sum8_0_level1_13_sum };
  assign sum8_0_level2_5_carry = _0328_ | _0329_;
  assign sum8_0_level2_6_half = { sum8_0_level1_34_carry[0], sum8_0_level1_14_sum } ^ { sum8_0_level1_25_sum[13:8], sum8_0_level1_27_carry[6:4], sum8_0_level1_15_sum };
  assign sum8_0_level2_6_sum = sum8_0_level2_6_half ^ { sum8_0_level1_18_carry[16:12], sum8_0_level1_16_sum };
  assign _0330_ = { sum8_0_level1_34_carry[0], sum8_0_level1_14_sum } & { sum8_0_level1_25_sum[13:8], sum8_0_level1_27_carry[6:4], sum8_0_level1_15_sum };
  assign _0331_ = sum8_0_level2_6_half & { sum8_0_level1_18_carry[16:12], sum8_0_level1_16_sum };
  assign sum8_0_level2_6_carry = _0330_ | _0331_;
  assign sum8_0_level2_7_half = { sum8_0_level1_26_carry[11:0], sum8_0_level1_10_carry[7:3] } ^ sum8_0_level1_17_sum;
  assign sum8_0_level2_7_sum = sum8_0_level2_7_half ^ sum8_0_level1_18_sum;
  assign _0332_ = { sum8_0_level1_26_carry[11:0], sum8_0_level1_10_carry[7:3] } & sum8_0_level1_17_sum;
  assign _0335_ = sum8_0_level2_7_half & sum8_0_level1_18_sum;
  assign sum8_0_level2_7_carry = _0332_ | _0335_;
  assign sum8_0_level2_8_half = { sum8_0_level1_35_carry, sum8_0_level1_35_sum, sum8_0_level1_34_carry[4:2], sum8_0_level1_22_sum[16:13], sum8_0_level1_32_sum[8], sum8_0_level1_16_carry[14:10], sum8_0_level1_19_sum } ^ { sum8_0_level1_30_carry[16:2], sum8_0_level1_20_sum };
  assign sum8_0_level2_8_sum = sum8_0_level2_8_half ^ { sum8_0_level1_31_carry[16:13], sum8_0_level1_22_carry, sum8_0_level1_9_carry[5:3] };
  assign _0336_ = { sum8_0_level1_35_carry, sum8_0_level1_35_sum, sum8_0_level1_34_carry[4:2], sum8_0_level1_22_sum[16:13], sum8_0_level1_32_sum[8], sum8_0_level1_16_carry[14:10], sum8_0_level1_19_sum } & { sum8_0_level1_30_carry[16:2], sum8_0_level1_20_sum };
  assign _0337_ = sum8_0_level2_8_half & { sum8_0_level1_31_carry[16:13], sum8_0_level1_22_carry, sum8_0_level1_9_carry[5:3] };
  assign sum8_0_level2_8_carry = _0336_ | _0337_;
  assign sum8_0_level2_9_half = { sum8_0_level1_12_sum[20:12], sum8_0_level1_20_carry[8:1] } ^ { sum8_0_level1_34_sum[2:0], sum8_0_level1_23_carry, sum8_0_level1_7_carry[7] };
  assign sum8_0_level2_9_sum = sum8_0_level2_9_half ^ sum8_0_level1_21_sum;
  assign _0338_ = { sum8_0_level1_12_sum[20:12], sum8_0_level1_20_carry[8:1] } & { sum8_0_level1_34_sum[2:0], sum8_0_level1_23_carry, sum8_0_level1_7_carry[7] };
  assign _0339_ = sum8_0_level2_9_half & sum8_0_level1_21_sum;
  assign sum8_0_level2_9_carry = _0338_ | _0339_;
  assign sum8_0_level2_10_half = sum8_0_level1_22_sum[12:0] ^ sum8_0_level1_23_sum;
  assign sum8_0_level2_10_sum = sum8_0_level2_10_half ^ { sum8_0_level1_26_sum[10:9], sum8_0_level1_24_sum };
  assign _0340_ = sum8_0_level1_22_sum[12:0] & sum8_0_level1_23_sum;
  assign _0341_ = sum8_0_level2_10_half & { sum8_0_level1_26_sum[10:9], sum8_0_level1_24_sum };
  assign sum8_0_level2_10_carry = _0340_ | _0341_;
  assign sum8_0_level2_11_half = sum8_0_level1_14_carry[10:5] ^ sum8_0_level1_15_carry[10:5];
  assign sum8_0_level2_11_sum = sum8_0_level2_11_half ^ sum8_0_level1_25_sum[5:0];
  assign _0342_ = sum8_0_level1_14_carry[10:5] & sum8_0_level1_15_carry[10:5];
  assign _0343_ = sum8_0_level2_11_half & sum8_0_level1_25_sum[5:0];
  assign sum8_0_level2_11_carry = _0342_ | _0343_;
  assign sum8_0_level2_12_half = sum8_0_level1_26_sum[8:0] ^ { sum8_0_level1_18_carry[11:10], sum8_0_level1_27_sum };
  assign sum8_0_level2_12_sum = sum8_0_level2_12_half ^ sum8_0_level1_28_sum;
  assign _0344_ = sum8_0_level1_26_sum[8:0] & { sum8_0_level1_18_carry[11:10], sum8_0_level1_27_sum };
  assign _0346_ = sum8_0_level2_12_half & sum8_0_level1_28_sum;
  assign sum8_0_level2_12_carry = _0344_ | _0346_;
  assign sum8_0_level2_13_half = sum8_0_level1_25_carry[16:1] ^ sum8_0_level1_30_sum[15:0];
  assign sum8_0_level2_13_sum = sum8_0_level2_13_half ^ sum8_0_level1_31_sum[15:0];
  assign _0347_ = sum8_0_level1_25_carry[16:1] & sum8_0_level1_30_sum[15:0];
  assign _0348_ = sum8_0_level2_13_half & sum8_0_level1_31_sum[15:0];
  assign sum8_0_level2_13_carry = _0347_ | _0348_;
  assign sum8_0_level2_14_half = sum8_0_level1_32_sum[7:0] ^ sum8_0_level1_33_sum[7:0];
  assign sum8_0_level2_14_sum = sum8_0_level2_14_half ^ sum8_0_level1_24_carry[10:3];
  assign _0349_ = sum8_0_level1_32_sum[7:0] & sum8_0_level1_33_sum[7:0];
  assign _0350_ = sum8_0_level2_14_half & sum8_0_level1_24_carry[10:3];
  assign sum8_0_level2_14_carry = _0349_ | _0350_;
  assign sum8_0_level3_0_half = { sum8_0_level1_25_sum[7:6], sum8_0_level1_12_sum[11], sum8_0_level2_14_carry[1:0], product0_row6[2:1], sum8_0_level1_29_sum[0], product6_row2[7:6], sum8_0_level1_16_carry[2:0], sum8_0_level2_5_sum[0], product4_row1[3:2], sum8_0_level2_2_carry[0], product0_row0[2:1], sum8_0_level2_0_sum } ^ { sum8_0_level1_29_carry[6], sum8_0_level1_29_sum[6:5], sum8_0_level2_1_carry[15:14], product6_row3[8], sum8_0_level2_1_carry[12], sum8_0_level2_4_carry[7], product0_row5[1], sum8_0_level2_2_sum[8], sum8_0_level2_3_carry[5], sum8_0_level2_2_sum[6:5], sum8_0_level2_6_sum[0], product0_row2[1], sum8_0_level2_1_sum[4], sum8_0_level1_4_carry[0], product1_row0[2], sum8_0_level2_0_carry, sum8_0_level2_1_sum[0] };
  assign sum8_0_level3_0_sum = sum8_0_level3_0_half ^ { sum8_0_level2_5_sum[13:8], sum8_0_level1_24_carry[2:1], sum8_0_level2_2_carry[8], sum8_0_level1_11_sum[6:3], sum8_0_level2_1_carry[5:4], sum8_0_level1_5_carry[1:0], sum8_0_level2_1_sum[2], sum8_0_level1_2_sum[1:0] };
  assign _0351_ = { sum8_0_level1_25_sum[7:6], sum8_0_level1_12_sum[11], sum8_0_level2_14_carry[1:0], product0_row6[2:1], sum8_0_level1_29_sum[0], product6_row2[7:6], sum8_0_level1_16_carry[2:0], sum8_0_level2_5_sum[0], product4_row1[3:2], sum8_0_level2_2_carry[0], product0_row0[2:1], sum8_0_level2_0_sum } & { sum8_0_level1_29_carry[6], sum8_0_level1_29_sum[6:5], sum8_0_level2_1_carry[15:14], product6_row3[8], sum8_0_level2_1_carry[12], sum8_0_level2_4_carry[7], product0_row5[1], sum8_0_level2_2_sum[8], sum8_0_level2_3_carry[5], sum8_0_level2_2_sum[6:5], sum8_0_level2_6_sum[0], product0_row2[1], sum8_0_level2_1_sum[4], sum8_0_level1_4_carry[0], product1_row0[2], sum8_0_level2_0_carry, sum8_0_level2_1_sum[0] };
  assign _0352_ = sum8_0_level3_0_half & { sum8_0_level2_5_sum[13:8], sum8_0_level1_24_carry[2:1], sum8_0_level2_2_carry[8], sum8_0_level1_11_sum[6:3], sum8_0_level2_1_carry[5:4], sum8_0_level1_5_carry[1:0], sum8_0_level2_1_sum[2], sum8_0_level1_2_sum[1:0] };
  assign sum8_0_level3_0_carry = _0351_ | _0352_;
  assign sum8_0_level3_1_half = sum8_0_level2_1_carry[1:0] ^ sum8_0_level1_2_carry[1:0];
  assign sum8_0_level3_1_sum = sum8_0_level3_1_half ^ sum8_0_level1_3_carry[1:0];
  assign _0353_ = sum8_0_level2_1_carry[1:0] & sum8_0_level1_2_carry[1:0];
  assign _0354_ = sum8_0_level3_1_half & sum8_0_level1_3_carry[1:0];
  assign sum8_0_level3_1_carry = _0353_ | _0354_;
  assign sum8_0_level3_2_half = { sum8_0_level2_5_carry[17], sum8_0_level2_5_sum[17:14], sum8_0_level2_1_carry[18:16], sum8_0_level1_16_carry[9:3], sum8_0_level2_7_carry[0], product0_row3[2:1], sum8_0_level2_2_sum[4:0] } ^ { sum8_0_level2_7_sum[16:15], sum8_0_level1_33_sum[8], sum8_0_level2_4_carry[16:8], sum8_0_level2_1_sum[12], sum8_0_level2_4_carry[6:5], sum8_0_level2_8_carry[0], product3_row2[4], sum8_0_level2_1_carry[6], sum8_0_level1_6_carry[3:1], sum8_0_level2_1_carry[2], sum8_0_level1_4_sum[0] };
  assign sum8_0_level3_2_sum = sum8_0_level3_2_half ^ { sum8_0_level2_8_sum[16:15], sum8_0_level2_14_carry[7:2], sum8_0_level1_30_carry[1:0], sum8_0_level1_12_carry[7:3], sum8_0_level2_3_sum[6:5], sum8_0_level1_9_carry[2:1], sum8_0_level1_5_sum[3:0] };
  assign _0355_ = { sum8_0_level2_5_carry[17], sum8_0_level2_5_sum[17:14], sum8_0_level2_1_carry[18:16], sum8_0_level1_16_carry[9:3], sum8_0_level2_7_carry[0], product0_row3[2:1], sum8_0_level2_2_sum[4:0] } & { sum8_0_level2_7_sum[16:15], sum8_0_level1_33_sum[8], sum8_0_level2_4_carry[16:8], sum8_0_level2_1_sum[12], sum8_0_level2_4_carry[6:5], sum8_0_level2_8_carry[0], product3_row2[4], sum8_0_level2_1_carry[6], sum8_0_level1_6_carry[3:1], sum8_0_level2_1_carry[2], sum8_0_level1_4_sum[0] };
  assign _0357_ = sum8_0_level3_2_half & { sum8_0_level2_8_sum[16:15], sum8_0_level2_14_carry[7:2], sum8_0_level1_30_carry[1:0], sum8_0_level1_12_carry[7:3], sum8_0_level2_3_sum[6:5], sum8_0_level1_9_carry[2:1], sum8_0_level1_5_sum[3:0] };
  assign sum8_0_level3_2_carry = _0355_ | _0357_;
  assign sum8_0_level3_3_half = { sum8_0_level2_5_carry[16:8], sum8_0_level1_13_carry[7:5], sum8_0_level1_10_sum[7:0] } ^ { sum8_0_level1_26_sum[11], sum8_0_level2_4_sum[18:6], sum8_0_level1_12_carry[2:0], sum8_0_level2_1_sum[6], sum8_0_level1_11_sum[1:0] };
  assign sum8_0_level3_3_sum = sum8_0_level3_3_half ^ { sum8_0_level2_9_carry[12:5], sum8_0_level1_21_carry[4:0], sum8_0_level2_2_carry[7:1] };
  assign _0358_ = { sum8_0_level2_5_carry[16:8], sum8_0_level1_13_carry[7:5], sum8_0_level1_10_sum[7:0] } & { sum8_0_level1_26_sum[11], sum8_0_level2_4_sum[18:6], sum8_0_level1_12_carry[2:0], sum8_0_level2_1_sum[6], sum8_0_level1_11_sum[1:0] };
  assign _0359_ = sum8_0_level3_3_half & { sum8_0_level2_9_carry[12:5], sum8_0_level1_21_carry[4:0], sum8_0_level2_2_carry[7:1] };
  assign sum8_0_level3_3_carry = _0358_ | _0359_;
  assign sum8_0_level3_4_half = { sum8_0_level1_34_sum[3], sum8_0_level1_34_carry[1], sum8_0_level2_13_carry[10:0], sum8_0_level2_5_carry[7:0] } ^ { sum8_0_level1_25_sum[15:14], sum8_0_level1_26_carry[12], sum8_0_level2_6_carry[17:0] };
  assign sum8_0_level3_4_sum = sum8_0_level3_4_half ^ { sum8_0_level2_4_carry[22:17], sum8_0_level2_12_carry[8:5], sum8_0_level2_11_sum, sum8_0_level2_1_sum[11:7] };
  assign _0360_ = { sum8_0_level1_34_sum[3], sum8_0_level1_34_carry[1], sum8_0_level2_13_carry[10:0], sum8_0_level2_5_carry[7:0] } & { sum8_0_level1_25_sum[15:14], sum8_0_level1_26_carry[12], sum8_0_level2_6_carry[17:0] };
  assign _0361_ = sum8_0_level3_4_half & { sum8_0_level2_4_carry[22:17], sum8_0_level2_12_carry[8:5], sum8_0_level2_11_sum, sum8_0_level2_1_sum[11:7] };
  assign sum8_0_level3_4_carry = _0360_ | _0361_;
  assign sum8_0_level3_5_half = { sum8_0_level1_30_sum[16], sum8_0_level2_3_carry[25:6] } ^ { sum8_0_level1_31_sum[16], sum8_0_level2_4_carry[24:23], sum8_0_level2_9_carry[16], sum8_0_level2_9_sum };
  assign sum8_0_level3_5_sum = sum8_0_level3_5_half ^ { sum8_0_level2_8_sum[22:21], sum8_0_level2_4_sum[24:19], sum8_0_level2_10_sum };
  assign _0362_ = { sum8_0_level1_30_sum[16], sum8_0_level2_3_carry[25:6] } & { sum8_0_level1_31_sum[16], sum8_0_level2_4_carry[24:23], sum8_0_level2_9_carry[16], sum8_0_level2_9_sum };
  assign _0363_ = sum8_0_level3_5_half & { sum8_0_level2_8_sum[22:21], sum8_0_level2_4_sum[24:19], sum8_0_level2_10_sum };
  assign sum8_0_level3_5_carry = _0362_ | _0363_;
  assign sum8_0_level3_6_half = { sum8_0_level2_13_carry[15:11], sum8_0_level2_7_carry[16:1] } ^ sum8_0_level2_8_carry[21:1];
  assign sum8_0_level3_6_sum = sum8_0_level3_6_half ^ { sum8_0_level2_3_carry[26], sum8_0_level2_3_sum[26:7] };
  assign _0364_ = { sum8_0_level2_13_carry[15:11], sum8_0_level2_7_carry[16:1] } & sum8_0_level2_8_carry[21:1];
  assign _0365_ = sum8_0_level3_6_half & { sum8_0_level2_3_carry[26], sum8_0_level2_3_sum[26:7] };
  assign sum8_0_level3_6_carry = _0364_ | _0365_;
  assign sum8_0_level3_7_half = { sum8_0_level2_9_carry[15:13], sum8_0_level2_10_carry } ^ { sum8_0_level2_13_sum[12:0], sum8_0_level2_5_sum[7:5] };
  assign sum8_0_level3_7_sum = sum8_0_level3_7_half ^ { sum8_0_level2_6_carry[19], sum8_0_level2_6_sum[19:5] };
  assign _0366_ = { sum8_0_level2_9_carry[15:13], sum8_0_level2_10_carry } & { sum8_0_level2_13_sum[12:0], sum8_0_level2_5_sum[7:5] };
  assign _0368_ = sum8_0_level3_7_half & { sum8_0_level2_6_carry[19], sum8_0_level2_6_sum[19:5] };
  assign sum8_0_level3_7_carry = _0366_ | _0368_;
  assign sum8_0_level3_8_half = { sum8_0_level2_7_sum[13:11], sum8_0_level2_11_carry[5:3] } ^ { sum8_0_level2_8_sum[13], sum8_0_level2_12_sum[8:4] };
  assign sum8_0_level3_8_sum = sum8_0_level3_8_half ^ sum8_0_level2_14_sum[7:2];
  assign _0369_ = { sum8_0_level2_7_sum[13:11], sum8_0_level2_11_carry[5:3] } & { sum8_0_level2_8_sum[13], sum8_0_level2_12_sum[8:4] };
  assign _0370_ = sum8_0_level3_8_half & sum8_0_level2_14_sum[7:2];
  assign sum8_0_level3_8_carry = _0369_ | _0370_;
  assign sum8_0_level3_9_half = sum8_0_level2_1_sum[18] ^ sum8_0_level2_7_sum[10];
  assign sum8_0_level3_9_sum = sum8_0_level3_9_half ^ sum8_0_level2_8_sum[10];
  assign _0371_ = sum8_0_level2_1_sum[18] & sum8_0_level2_7_sum[10];
  assign _0372_ = sum8_0_level3_9_half & sum8_0_level2_8_sum[10];
  assign sum8_0_level3_9_carry = _0371_ | _0372_;
  assign sum8_0_level4_0_half = { sum8_0_level3_0_carry[4:2], sum8_0_level1_6_sum[0], sum8_0_level1_3_sum[1] } ^ { sum8_0_level3_3_carry[0], sum8_0_level1_4_carry[1], sum8_0_level3_2_carry[0], sum8_0_level1_7_sum[0], sum8_0_level2_1_sum[1] };
  assign sum8_0_level4_0_sum = sum8_0_level4_0_half ^ { sum8_0_level2_1_sum[5], sum8_0_level3_0_sum[4:2], sum8_0_level3_0_carry[0] };
  assign _0373_ = { sum8_0_level3_0_carry[4:2], sum8_0_level1_6_sum[0], sum8_0_level1_3_sum[1] } & { sum8_0_level3_3_carry[0], sum8_0_level1_4_carry[1], sum8_0_level3_2_carry[0], sum8_0_level1_7_sum[0], sum8_0_level2_1_sum[1] };
  assign _0374_ = sum8_0_level4_0_half & { sum8_0_level2_1_sum[5], sum8_0_level3_0_sum[4:2], sum8_0_level3_0_carry[0] };
  assign sum8_0_level4_0_carry = _0373_ | _0374_;
  assign sum8_0_level4_1_half = { sum8_0_level2_2_sum[7], sum8_0_level2_3_carry[4:0], sum8_0_level3_1_carry } ^ { sum8_0_level3_3_sum[5], sum8_0_level3_2_sum[6:0] };
  assign sum8_0_level4_1_sum = sum8_0_level4_1_half ^ { sum8_0_level2_4_carry[4:0], sum8_0_level2_1_carry[3], sum8_0_level2_1_sum[3], sum8_0_level3_0_carry[1] };
  assign _0375_ = { sum8_0_level2_2_sum[7], sum8_0_level2_3_carry[4:0], sum8_0_level3_1_carry } & { sum8_0_level3_3_sum[5], sum8_0_level3_2_sum[6:0] };
  assign _0376_ = sum8_0_level4_1_half & { sum8_0_level2_4_carry[4:0], sum8_0_level2_1_carry[3], sum8_0_level2_1_sum[3], sum8_0_level3_0_carry[1] };
  assign sum8_0_level4_1_carry = _0375_ | _0376_;
  assign sum8_0_level4_2_half = { sum8_0_level2_7_sum[14], sum8_0_level3_3_sum[17:13], sum8_0_level1_12_sum[10:9], sum8_0_level3_0_sum[14], sum8_0_level2_12_sum[1:0], sum8_0_level1_24_carry[0], sum8_0_level2_5_sum[4:1], sum8_0_level1_5_carry[3:2], sum8_0_level2_4_sum[0] } ^ { sum8_0_level2_8_sum[14], sum8_0_level3_2_carry[18], sum8_0_level2_8_sum[12:11], sum8_0_level3_4_sum[11:10], sum8_0_level1_29_sum[4:1], sum8_0_level3_2_sum[10], sum8_0_level1_11_sum[7], sum8_0_level2_6_sum[4:1], sum8_0_level1_11_sum[2], sum8_0_level3_0_sum[5], sum8_0_level3_3_sum[0] };
  assign sum8_0_level4_2_sum = sum8_0_level4_2_half ^ { sum8_0_level3_3_carry[17:11], sum8_0_level3_0_carry[14], sum8_0_level2_1_carry[13], sum8_0_level3_0_sum[13:11], sum8_0_level3_3_carry[5:2], sum8_0_level3_0_carry[5], sum8_0_level3_2_carry[2:1] };
  assign _0377_ = { sum8_0_level2_7_sum[14], sum8_0_level3_3_sum[17:13], sum8_0_level1_12_sum[10:9], sum8_0_level3_0_sum[14], sum8_0_level2_12_sum[1:0], sum8_0_level1_24_carry[0], sum8_0_level2_5_sum[4:1], sum8_0_level1_5_carry[3:2], sum8_0_level2_4_sum[0] } & { sum8_0_level2_8_sum[14], sum8_0_level3_2_carry[18], sum8_0_level2_8_sum[12:11], sum8_0_level3_4_sum[11:10], sum8_0_level1_29_sum[4:1], sum8_0_level3_2_sum[10], sum8_0_level1_11_sum[7], sum8_0_level2_6_sum[4:1], sum8_0_level1_11_sum[2], sum8_0_level3_0_sum[5], sum8_0_level3_3_sum[0] };
  assign _0379_ = sum8_0_level4_2_half & { sum8_0_level3_3_carry[17:11], sum8_0_level3_0_carry[14], sum8_0_level2_1_carry[13], sum8_0_level3_0_sum[13:11], sum8_0_level3_3_carry[5:2], sum8_0_level3_0_carry[5], sum8_0_level3_2_carry[2:1] };
  assign sum8_0_level4_2_carry = _0377_ | _0379_;
  assign sum8_0_level4_3_half = { sum8_0_level2_9_carry[4:0], sum8_0_level3_0_sum[10], sum8_0_level3_2_carry[6], sum8_0_level3_3_sum[4:1] } ^ { sum8_0_level3_3_sum[11], sum8_0_level3_0_carry[13:11], sum8_0_level3_2_sum[9:8], sum8_0_level2_4_sum[5:1] };
  assign sum8_0_level4_3_sum = sum8_0_level4_3_half ^ { sum8_0_level2_11_carry[2:0], sum8_0_level2_1_carry[11:7], sum8_0_level2_3_sum[4:2] };
  assign _0380_ = { sum8_0_level2_9_carry[4:0], sum8_0_level3_0_sum[10], sum8_0_level3_2_carry[6], sum8_0_level3_3_sum[4:1] } & { sum8_0_level3_3_sum[11], sum8_0_level3_0_carry[13:11], sum8_0_level3_2_sum[9:8], sum8_0_level2_4_sum[5:1] };
  assign _0381_ = sum8_0_level4_3_half & { sum8_0_level2_11_carry[2:0], sum8_0_level2_1_carry[11:7], sum8_0_level2_3_sum[4:2] };
  assign sum8_0_level4_3_carry = _0380_ | _0381_;
  assign sum8_0_level4_4_half = { sum8_0_level3_4_sum[13], sum8_0_level3_9_carry, sum8_0_level3_9_sum, sum8_0_level2_7_sum[9:0] } ^ { sum8_0_level3_0_carry[19:17], sum8_0_level2_8_sum[9:0] };
  assign sum8_0_level4_4_sum = sum8_0_level4_4_half ^ { sum8_0_level3_2_carry[17:9], sum8_0_level3_0_carry[10:8], sum8_0_level3_2_carry[5] };
  assign _0382_ = { sum8_0_level3_4_sum[13], sum8_0_level3_9_carry, sum8_0_level3_9_sum, sum8_0_level2_7_sum[9:0] } & { sum8_0_level3_0_carry[19:17], sum8_0_level2_8_sum[9:0] };
  assign _0383_ = sum8_0_level4_4_half & { sum8_0_level3_2_carry[17:9], sum8_0_level3_0_carry[10:8], sum8_0_level3_2_carry[5] };
  assign sum8_0_level4_4_carry = _0382_ | _0383_;
  assign sum8_0_level4_5_half = { sum8_0_level2_13_sum[14:13], sum8_0_level3_5_carry[15:7], sum8_0_level2_12_carry[4:0], sum8_0_level3_6_carry[1:0] } ^ { sum8_0_level2_8_sum[20:18], sum8_0_level3_6_carry[14:7], sum8_0_level2_1_sum[17:13], sum8_0_level3_7_carry[0], sum8_0_level3_3_carry[6] };
  assign sum8_0_level4_5_sum = sum8_0_level4_5_half ^ { sum8_0_level3_4_carry[20], sum8_0_level3_7_carry[15:13], sum8_0_level3_2_sum[22:11], sum8_0_level3_7_sum[1:0] };
  assign _0384_ = { sum8_0_level2_13_sum[14:13], sum8_0_level3_5_carry[15:7], sum8_0_level2_12_carry[4:0], sum8_0_level3_6_carry[1:0] } & { sum8_0_level2_8_sum[20:18], sum8_0_level3_6_carry[14:7], sum8_0_level2_1_sum[17:13], sum8_0_level3_7_carry[0], sum8_0_level3_3_carry[6] };
  assign _0385_ = sum8_0_level4_5_half & { sum8_0_level3_4_carry[20], sum8_0_level3_7_carry[15:13], sum8_0_level3_2_sum[22:11], sum8_0_level3_7_sum[1:0] };
  assign sum8_0_level4_5_carry = _0384_ | _0385_;
  assign sum8_0_level4_6_half = { sum8_0_level2_14_sum[1:0], sum8_0_level3_6_carry[2] } ^ { sum8_0_level2_12_sum[3:2], sum8_0_level3_7_carry[1] };
  assign sum8_0_level4_6_sum = sum8_0_level4_6_half ^ { sum8_0_level3_3_carry[10:9], sum8_0_level3_7_sum[2] };
  assign _0386_ = { sum8_0_level2_14_sum[1:0], sum8_0_level3_6_carry[2] } & { sum8_0_level2_12_sum[3:2], sum8_0_level3_7_carry[1] };
  assign _0387_ = sum8_0_level4_6_half & { sum8_0_level3_3_carry[10:9], sum8_0_level3_7_sum[2] };
  assign sum8_0_level4_6_carry = _0386_ | _0387_;
  assign sum8_0_level4_7_half = { sum8_0_level3_4_sum[20:19], sum8_0_level2_6_carry[18], sum8_0_level3_7_carry[12:2] } ^ { sum8_0_level3_5_sum[17:16], sum8_0_level2_8_sum[17], sum8_0_level3_7_sum[13:3] };
  assign sum8_0_level4_7_sum = sum8_0_level4_7_half ^ sum8_0_level3_4_carry[19:6];
  assign _0388_ = { sum8_0_level3_4_sum[20:19], sum8_0_level2_6_carry[18], sum8_0_level3_7_carry[12:2] } & { sum8_0_level3_5_sum[17:16], sum8_0_level2_8_sum[17], sum8_0_level3_7_sum[13:3] };
  assign _0390_ = sum8_0_level4_7_half & sum8_0_level3_4_carry[19:6];
  assign sum8_0_level4_7_carry = _0388_ | _0390_;
  assign sum8_0_level4_8_half = { sum8_0_level2_8_carry[22], sum8_0_level3_5_carry[19:16], sum8_0_level3_7_sum[15:14], sum8_0_level3_3_carry[19:18], sum8_0_level3_8_carry[5:1] } ^ { sum8_0_level2_8_sum[23], sum8_0_level3_5_sum[20], sum8_0_level2_13_sum[15], sum8_0_level3_6_sum[18:8] };
  assign sum8_0_level4_8_sum = sum8_0_level4_8_half ^ { sum8_0_level3_6_carry[20:15], sum8_0_level3_2_carry[22:19], sum8_0_level3_8_sum[5:2] };
  assign _0391_ = { sum8_0_level2_8_carry[22], sum8_0_level3_5_carry[19:16], sum8_0_level3_7_sum[15:14], sum8_0_level3_3_carry[19:18], sum8_0_level3_8_carry[5:1] } & { sum8_0_level2_8_sum[23], sum8_0_level3_5_sum[20], sum8_0_level2_13_sum[15], sum8_0_level3_6_sum[18:8] };
  assign _0392_ = sum8_0_level4_8_half & { sum8_0_level3_6_carry[20:15], sum8_0_level3_2_carry[22:19], sum8_0_level3_8_sum[5:2] };
  assign sum8_0_level4_8_carry = _0391_ | _0392_;
  assign sum8_0_level4_9_half = sum8_0_level3_4_sum[12] ^ sum8_0_level3_0_sum[19];
  assign sum8_0_level4_9_sum = sum8_0_level4_9_half ^ sum8_0_level3_5_sum[9];
  assign _0393_ = sum8_0_level3_4_sum[12] & sum8_0_level3_0_sum[19];
  assign _0394_ = sum8_0_level4_9_half & sum8_0_level3_5_sum[9];
  assign sum8_0_level4_9_carry = _0393_ | _0394_;
  assign sum8_0_level4_10_half = sum8_0_level3_3_sum[19:18] ^ sum8_0_level3_5_sum[13:12];
  assign sum8_0_level4_10_sum = sum8_0_level4_10_half ^ sum8_0_level3_4_sum[16:15];
  assign _0395_ = sum8_0_level3_3_sum[19:18] & sum8_0_level3_5_sum[13:12];
  assign _0396_ = sum8_0_level4_10_half & sum8_0_level3_4_sum[16:15];
  assign sum8_0_level4_10_carry = _0395_ | _0396_;
  assign sum8_0_level5_0_half = { sum8_0_level3_6_carry[6:3], sum8_0_level3_3_carry[8:7], sum8_0_level4_4_carry[2:0], sum8_0_level3_0_carry[7], sum8_0_level3_2_carry[4:3], sum8_0_level4_2_carry[0], sum8_0_level2_3_sum[1:0], sum8_0_level4_0_sum[1], sum8_0_level3_0_sum[1] } ^ { sum8_0_level4_5_carry[5], sum8_0_level4_2_sum[12:11], sum8_0_level3_3_sum[10:8], sum8_0_level3_5_sum[1:0], sum8_0_level3_0_sum[9:7], sum8_0_level3_3_carry[1], sum8_0_level4_0_carry[3:1], sum8_0_level3_1_sum };
  assign sum8_0_level5_0_sum = sum8_0_level5_0_half ^ { sum8_0_level3_0_carry[16:15], sum8_0_level4_2_carry[10:2], sum8_0_level4_2_sum[2], sum8_0_level4_1_carry[2:0], sum8_0_level4_0_carry[0], sum8_0_level4_0_sum[0] };
  assign _0397_ = { sum8_0_level3_6_carry[6:3], sum8_0_level3_3_carry[8:7], sum8_0_level4_4_carry[2:0], sum8_0_level3_0_carry[7], sum8_0_level3_2_carry[4:3], sum8_0_level4_2_carry[0], sum8_0_level2_3_sum[1:0], sum8_0_level4_0_sum[1], sum8_0_level3_0_sum[1] } & { sum8_0_level4_5_carry[5], sum8_0_level4_2_sum[12:11], sum8_0_level3_3_sum[10:8], sum8_0_level3_5_sum[1:0], sum8_0_level3_0_sum[9:7], sum8_0_level3_3_carry[1], sum8_0_level4_0_carry[3:1], sum8_0_level3_1_sum };
  assign _0398_ = sum8_0_level5_0_half & { sum8_0_level3_0_carry[16:15], sum8_0_level4_2_carry[10:2], sum8_0_level4_2_sum[2], sum8_0_level4_1_carry[2:0], sum8_0_level4_0_carry[0], sum8_0_level4_0_sum[0] };
  assign sum8_0_level5_0_carry = _0397_ | _0398_;
  assign sum8_0_level5_1_half = { sum8_0_level3_8_carry[0], sum8_0_level4_3_carry, sum8_0_level4_2_sum[1:0] } ^ { sum8_0_level4_2_carry[12:11], sum8_0_level3_4_sum[8:0], sum8_0_level3_0_sum[6], sum8_0_level4_0_sum[4:3] };
  assign sum8_0_level5_1_sum = sum8_0_level5_1_half ^ { sum8_0_level3_6_sum[7:0], sum8_0_level4_1_sum[7:2] };
  assign _0399_ = { sum8_0_level3_8_carry[0], sum8_0_level4_3_carry, sum8_0_level4_2_sum[1:0] } & { sum8_0_level4_2_carry[12:11], sum8_0_level3_4_sum[8:0], sum8_0_level3_0_sum[6], sum8_0_level4_0_sum[4:3] };
  assign _0401_ = sum8_0_level5_1_half & { sum8_0_level3_6_sum[7:0], sum8_0_level4_1_sum[7:2] };
  assign sum8_0_level5_1_carry = _0399_ | _0401_;
  assign sum8_0_level5_2_half = { sum8_0_level4_8_carry[5:3], sum8_0_level3_4_sum[14], sum8_0_level4_4_carry[11:3], sum8_0_level3_2_carry[8], sum8_0_level3_4_carry[2:0], sum8_0_level3_0_carry[6], sum8_0_level4_2_carry[1] } ^ { sum8_0_level4_10_carry, sum8_0_level4_2_sum[18], sum8_0_level3_5_sum[11:10], sum8_0_level4_9_sum, sum8_0_level3_5_sum[8:2], sum8_0_level3_3_sum[7], sum8_0_level4_1_carry[7:3] };
  assign sum8_0_level5_2_sum = sum8_0_level5_2_half ^ { sum8_0_level4_5_carry[12], sum8_0_level4_2_carry[18:14], sum8_0_level3_0_sum[18:15], sum8_0_level4_2_sum[10:3], sum8_0_level4_0_carry[4] };
  assign _0402_ = { sum8_0_level4_8_carry[5:3], sum8_0_level3_4_sum[14], sum8_0_level4_4_carry[11:3], sum8_0_level3_2_carry[8], sum8_0_level3_4_carry[2:0], sum8_0_level3_0_carry[6], sum8_0_level4_2_carry[1] } & { sum8_0_level4_10_carry, sum8_0_level4_2_sum[18], sum8_0_level3_5_sum[11:10], sum8_0_level4_9_sum, sum8_0_level3_5_sum[8:2], sum8_0_level3_3_sum[7], sum8_0_level4_1_carry[7:3] };
  assign _0403_ = sum8_0_level5_2_half & { sum8_0_level4_5_carry[12], sum8_0_level4_2_carry[18:14], sum8_0_level3_0_sum[18:15], sum8_0_level4_2_sum[10:3], sum8_0_level4_0_carry[4] };
  assign sum8_0_level5_2_carry = _0402_ | _0403_;
  assign sum8_0_level5_3_half = { sum8_0_level3_5_carry[6:0], sum8_0_level3_2_carry[7], sum8_0_level3_2_sum[7] } ^ { sum8_0_level3_8_sum[1:0], sum8_0_level4_3_sum[10:4] };
  assign sum8_0_level5_3_sum = sum8_0_level5_3_half ^ sum8_0_level4_4_sum[9:1];
  assign _0404_ = { sum8_0_level3_5_carry[6:0], sum8_0_level3_2_carry[7], sum8_0_level3_2_sum[7] } & { sum8_0_level3_8_sum[1:0], sum8_0_level4_3_sum[10:4] };
  assign _0405_ = sum8_0_level5_3_half & sum8_0_level4_4_sum[9:1];
  assign sum8_0_level5_3_carry = _0404_ | _0405_;
  assign sum8_0_level5_4_half = sum8_0_level4_5_carry[4:2] ^ sum8_0_level4_5_sum[5:3];
  assign sum8_0_level5_4_sum = sum8_0_level5_4_half ^ { sum8_0_level3_4_sum[9], sum8_0_level4_6_sum[2:1] };
  assign _0406_ = sum8_0_level4_5_carry[4:2] & sum8_0_level4_5_sum[5:3];
  assign _0407_ = sum8_0_level5_4_half & { sum8_0_level3_4_sum[9], sum8_0_level4_6_sum[2:1] };
  assign sum8_0_level5_4_carry = _0406_ | _0407_;
  assign sum8_0_level5_5_half = { 1'h1, sum8_0_level3_5_carry[20], sum8_0_level3_6_sum[20:19], sum8_0_level4_5_carry[16:14], sum8_0_level3_4_sum[18:17], sum8_0_level4_7_carry[8:4] } ^ { sum8_0_level2_8_carry[23], sum8_0_level4_8_carry[12:11], sum8_0_level3_5_sum[19:18], sum8_0_level4_8_carry[8:7], sum8_0_level3_5_sum[15:14], sum8_0_level4_5_carry[11:7] };
  assign sum8_0_level5_5_sum = sum8_0_level5_5_half ^ { sum8_0_level4_8_carry[13], sum8_0_level4_8_sum[13:12], sum8_0_level4_5_carry[17], sum8_0_level4_5_sum[17:8] };
  assign _0408_ = { 1'h1, sum8_0_level3_5_carry[20], sum8_0_level3_6_sum[20:19], sum8_0_level4_5_carry[16:14], sum8_0_level3_4_sum[18:17], sum8_0_level4_7_carry[8:4] } & { sum8_0_level2_8_carry[23], sum8_0_level4_8_carry[12:11], sum8_0_level3_5_sum[19:18], sum8_0_level4_8_carry[8:7], sum8_0_level3_5_sum[15:14], sum8_0_level4_5_carry[11:7] };
  assign _0409_ = sum8_0_level5_5_half & { sum8_0_level4_8_carry[13], sum8_0_level4_8_sum[13:12], sum8_0_level4_5_carry[17], sum8_0_level4_5_sum[17:8] };
  assign sum8_0_level5_5_carry = _0408_ | _0409_;
  assign sum8_0_level5_6_half = { sum8_0_level4_8_carry[9], sum8_0_level4_7_sum[13:5] } ^ sum8_0_level4_8_sum[10:1];
  assign sum8_0_level5_6_sum = sum8_0_level5_6_half ^ { sum8_0_level4_7_carry[13:9], sum8_0_level4_10_sum, sum8_0_level4_4_carry[12], sum8_0_level4_4_sum[12:11] };
  assign _0410_ = { sum8_0_level4_8_carry[9], sum8_0_level4_7_sum[13:5] } & sum8_0_level4_8_sum[10:1];
  assign _0412_ = sum8_0_level5_6_half & { sum8_0_level4_7_carry[13:9], sum8_0_level4_10_sum, sum8_0_level4_4_carry[12], sum8_0_level4_4_sum[12:11] };
  assign sum8_0_level5_6_carry = _0410_ | _0412_;
  assign sum8_0_level5_7_half = sum8_0_level4_9_carry ^ sum8_0_level4_8_carry[1];
  assign sum8_0_level5_7_sum = sum8_0_level5_7_half ^ sum8_0_level4_2_sum[16];
  assign _0413_ = sum8_0_level4_9_carry & sum8_0_level4_8_carry[1];
  assign _0414_ = sum8_0_level5_7_half & sum8_0_level4_2_sum[16];
  assign sum8_0_level5_7_carry = _0413_ | _0414_;
  assign sum8_0_level6_0_half = { sum8_0_level3_4_carry[5:3], sum8_0_level5_3_sum[1:0], sum8_0_level4_4_sum[0], sum8_0_level5_0_sum[6:5], sum8_0_level5_1_sum[1:0], sum8_0_level4_1_sum[1:0] } ^ { sum8_0_level4_5_sum[2], sum8_0_level5_2_carry[5], sum8_0_level5_2_sum[5], sum8_0_level3_3_sum[6], sum8_0_level5_0_sum[8], sum8_0_level4_3_sum[3:0], sum8_0_level5_0_carry[2], sum8_0_level4_0_sum[2], sum8_0_level5_0_carry[0] };
  assign sum8_0_level6_0_sum = sum8_0_level6_0_half ^ { sum8_0_level5_0_carry[11], sum8_0_level5_0_sum[11], sum8_0_level5_0_carry[9:5], sum8_0_level5_2_sum[0], sum8_0_level5_0_sum[4:1] };
  assign _0415_ = { sum8_0_level3_4_carry[5:3], sum8_0_level5_3_sum[1:0], sum8_0_level4_4_sum[0], sum8_0_level5_0_sum[6:5], sum8_0_level5_1_sum[1:0], sum8_0_level4_1_sum[1:0] } & { sum8_0_level4_5_sum[2], sum8_0_level5_2_carry[5], sum8_0_level5_2_sum[5], sum8_0_level3_3_sum[6], sum8_0_level5_0_sum[8], sum8_0_level4_3_sum[3:0], sum8_0_level5_0_carry[2], sum8_0_level4_0_sum[2], sum8_0_level5_0_carry[0] };
  assign _0416_ = sum8_0_level6_0_half & { sum8_0_level5_0_carry[11], sum8_0_level5_0_sum[11], sum8_0_level5_0_carry[9:5], sum8_0_level5_2_sum[0], sum8_0_level5_0_sum[4:1] };
  assign sum8_0_level6_0_carry = _0415_ | _0416_;
  assign sum8_0_level6_1_half = { sum8_0_level4_8_sum[0], sum8_0_level5_1_sum[13:2] } ^ sum8_0_level5_1_carry[13:1];
  assign sum8_0_level6_1_sum = sum8_0_level6_1_half ^ { sum8_0_level4_7_carry[3:0], sum8_0_level4_6_carry[0], sum8_0_level4_5_carry[1:0], sum8_0_level5_2_carry[4:0], sum8_0_level5_0_carry[4] };
  assign _0417_ = { sum8_0_level4_8_sum[0], sum8_0_level5_1_sum[13:2] } & sum8_0_level5_1_carry[13:1];
  assign _0418_ = sum8_0_level6_1_half & { sum8_0_level4_7_carry[3:0], sum8_0_level4_6_carry[0], sum8_0_level4_5_carry[1:0], sum8_0_level5_2_carry[4:0], sum8_0_level5_0_carry[4] };
  assign sum8_0_level6_1_carry = _0417_ | _0418_;
  assign sum8_0_level6_2_half = { sum8_0_level4_8_carry[2], sum8_0_level5_5_carry[0], sum8_0_level4_2_sum[15:13], sum8_0_level3_3_sum[12], sum8_0_level5_3_carry[5:0] } ^ { sum8_0_level4_2_sum[17], sum8_0_level5_6_carry[0], sum8_0_level4_8_carry[0], sum8_0_level5_3_carry[8:7], sum8_0_level4_6_carry[2:1], sum8_0_level4_7_sum[0], sum8_0_level4_6_sum[0], sum8_0_level5_0_carry[10], sum8_0_level5_0_sum[10:9] };
  assign sum8_0_level6_2_sum = sum8_0_level6_2_half ^ { sum8_0_level5_2_carry[14:6], sum8_0_level4_5_sum[1:0], sum8_0_level5_2_sum[4] };
  assign _0419_ = { sum8_0_level4_8_carry[2], sum8_0_level5_5_carry[0], sum8_0_level4_2_sum[15:13], sum8_0_level3_3_sum[12], sum8_0_level5_3_carry[5:0] } & { sum8_0_level4_2_sum[17], sum8_0_level5_6_carry[0], sum8_0_level4_8_carry[0], sum8_0_level5_3_carry[8:7], sum8_0_level4_6_carry[2:1], sum8_0_level4_7_sum[0], sum8_0_level4_6_sum[0], sum8_0_level5_0_carry[10], sum8_0_level5_0_sum[10:9] };
  assign _0420_ = sum8_0_level6_2_half & { sum8_0_level5_2_carry[14:6], sum8_0_level4_5_sum[1:0], sum8_0_level5_2_sum[4] };
  assign sum8_0_level6_2_carry = _0419_ | _0420_;
  assign sum8_0_level6_3_half = { sum8_0_level4_2_carry[13], sum8_0_level5_0_sum[16:12] } ^ sum8_0_level5_2_sum[12:7];
  assign sum8_0_level6_3_sum = sum8_0_level6_3_half ^ { sum8_0_level4_4_sum[10], sum8_0_level5_3_sum[8:4] };
  assign _0421_ = { sum8_0_level4_2_carry[13], sum8_0_level5_0_sum[16:12] } & sum8_0_level5_2_sum[12:7];
  assign _0423_ = sum8_0_level6_3_half & { sum8_0_level4_4_sum[10], sum8_0_level5_3_sum[8:4] };
  assign sum8_0_level6_3_carry = _0421_ | _0423_;
  assign sum8_0_level6_4_half = { sum8_0_level4_5_carry[6], sum8_0_level5_4_carry } ^ sum8_0_level4_7_sum[4:1];
  assign sum8_0_level6_4_sum = sum8_0_level6_4_half ^ sum8_0_level5_0_carry[16:13];
  assign _0424_ = { sum8_0_level4_5_carry[6], sum8_0_level5_4_carry } & sum8_0_level4_7_sum[4:1];
  assign _0425_ = sum8_0_level6_4_half & sum8_0_level5_0_carry[16:13];
  assign sum8_0_level6_4_carry = _0424_ | _0425_;
  assign sum8_0_level6_5_half = { sum8_0_level4_5_carry[13], sum8_0_level5_2_carry[17:15], sum8_0_level5_7_carry } ^ { sum8_0_level4_8_carry[6], sum8_0_level5_5_carry[4:1] };
  assign sum8_0_level6_5_sum = sum8_0_level6_5_half ^ sum8_0_level5_6_carry[5:1];
  assign _0426_ = { sum8_0_level4_5_carry[13], sum8_0_level5_2_carry[17:15], sum8_0_level5_7_carry } & { sum8_0_level4_8_carry[6], sum8_0_level5_5_carry[4:1] };
  assign _0427_ = sum8_0_level6_5_half & sum8_0_level5_6_carry[5:1];
  assign sum8_0_level6_5_carry = _0426_ | _0427_;
  assign sum8_0_level6_6_half = { sum8_0_level4_8_carry[10], sum8_0_level5_5_carry[8:5], sum8_0_level5_2_sum[18:15] } ^ { sum8_0_level4_8_sum[11], sum8_0_level5_5_sum[9:2] };
  assign sum8_0_level6_6_sum = sum8_0_level6_6_half ^ { sum8_0_level5_5_carry[9], sum8_0_level5_6_sum[9:2] };
  assign _0428_ = { sum8_0_level4_8_carry[10], sum8_0_level5_5_carry[8:5], sum8_0_level5_2_sum[18:15] } & { sum8_0_level4_8_sum[11], sum8_0_level5_5_sum[9:2] };
  assign _0429_ = sum8_0_level6_6_half & { sum8_0_level5_5_carry[9], sum8_0_level5_6_sum[9:2] };
  assign sum8_0_level6_6_carry = _0428_ | _0429_;
  assign sum8_0_level7_0_half = sum8_0_level5_0_carry[1] ^ sum8_0_level6_0_carry[0];
  assign sum8_0_level7_0_sum = sum8_0_level7_0_half ^ sum8_0_level6_0_sum[1];
  assign _0430_ = sum8_0_level5_0_carry[1] & sum8_0_level6_0_carry[0];
  assign _0431_ = sum8_0_level7_0_half & sum8_0_level6_0_sum[1];
  assign sum8_0_level7_0_carry = _0430_ | _0431_;
  assign sum8_0_level7_1_half = { sum8_0_level5_4_sum[0], sum8_0_level6_3_sum[0], sum8_0_level5_2_sum[6], sum8_0_level6_2_sum[1:0], sum8_0_level5_2_sum[3:1], sum8_0_level6_1_sum[0], sum8_0_level5_1_carry[0] } ^ { sum8_0_level5_0_carry[12], sum8_0_level6_2_carry[2], sum8_0_level5_3_sum[3:2], sum8_0_level6_0_carry[7:6], sum8_0_level5_0_sum[7], sum8_0_level6_0_sum[5:4], sum8_0_level5_0_carry[3] };
  assign sum8_0_level7_1_sum = sum8_0_level7_1_half ^ { sum8_0_level6_0_carry[11], sum8_0_level6_1_sum[7], sum8_0_level6_0_sum[10], sum8_0_level6_1_carry[4:2], sum8_0_level6_0_carry[5:2] };
  assign _0432_ = { sum8_0_level5_4_sum[0], sum8_0_level6_3_sum[0], sum8_0_level5_2_sum[6], sum8_0_level6_2_sum[1:0], sum8_0_level5_2_sum[3:1], sum8_0_level6_1_sum[0], sum8_0_level5_1_carry[0] } & { sum8_0_level5_0_carry[12], sum8_0_level6_2_carry[2], sum8_0_level5_3_sum[3:2], sum8_0_level6_0_carry[7:6], sum8_0_level5_0_sum[7], sum8_0_level6_0_sum[5:4], sum8_0_level5_0_carry[3] };
  assign _0434_ = sum8_0_level7_1_half & { sum8_0_level6_0_carry[11], sum8_0_level6_1_sum[7], sum8_0_level6_0_sum[10], sum8_0_level6_1_carry[4:2], sum8_0_level6_0_carry[5:2] };
  assign sum8_0_level7_1_carry = _0432_ | _0434_;
  assign sum8_0_level7_2_half = sum8_0_level6_0_sum[6] ^ sum8_0_level6_1_carry[1];
  assign sum8_0_level7_2_sum = sum8_0_level7_2_half ^ sum8_0_level6_1_sum[2];
  assign _0435_ = sum8_0_level6_0_sum[6] & sum8_0_level6_1_carry[1];
  assign _0436_ = sum8_0_level7_2_half & sum8_0_level6_1_sum[2];
  assign sum8_0_level7_2_carry = _0435_ | _0436_;
  assign sum8_0_level7_3_half = { sum8_0_level5_5_sum[0], sum8_0_level6_1_sum[12:11], sum8_0_level5_3_carry[6], sum8_0_level6_3_carry[1:0], sum8_0_level6_0_sum[11], sum8_0_level6_2_carry[1:0] } ^ { sum8_0_level5_6_sum[0], sum8_0_level6_4_sum[3:2], sum8_0_level5_4_sum[2:1], sum8_0_level6_2_carry[3], sum8_0_level6_0_carry[10:8] };
  assign sum8_0_level7_3_sum = sum8_0_level7_3_half ^ { sum8_0_level6_1_carry[12:5], sum8_0_level6_0_sum[9] };
  assign _0437_ = { sum8_0_level5_5_sum[0], sum8_0_level6_1_sum[12:11], sum8_0_level5_3_carry[6], sum8_0_level6_3_carry[1:0], sum8_0_level6_0_sum[11], sum8_0_level6_2_carry[1:0] } & { sum8_0_level5_6_sum[0], sum8_0_level6_4_sum[3:2], sum8_0_level5_4_sum[2:1], sum8_0_level6_2_carry[3], sum8_0_level6_0_carry[10:8] };
  assign _0438_ = sum8_0_level7_3_half & { sum8_0_level6_1_carry[12:5], sum8_0_level6_0_sum[9] };
  assign sum8_0_level7_3_carry = _0437_ | _0438_;
  assign sum8_0_level7_4_half = sum8_0_level6_3_sum[5:1] ^ { sum8_0_level4_5_sum[7:6], sum8_0_level6_1_sum[10:8] };
  assign sum8_0_level7_4_sum = sum8_0_level7_4_half ^ sum8_0_level6_2_sum[8:4];
  assign _0439_ = sum8_0_level6_3_sum[5:1] & { sum8_0_level4_5_sum[7:6], sum8_0_level6_1_sum[10:8] };
  assign _0440_ = sum8_0_level7_4_half & sum8_0_level6_2_sum[8:4];
  assign sum8_0_level7_4_carry = _0439_ | _0440_;
  assign sum8_0_level7_5_half = { sum8_0_level5_7_sum, sum8_0_level6_4_carry } ^ { sum8_0_level5_2_sum[14], sum8_0_level6_3_carry[5:2] };
  assign sum8_0_level7_5_sum = sum8_0_level7_5_half ^ sum8_0_level6_2_carry[9:5];
  assign _0441_ = { sum8_0_level5_7_sum, sum8_0_level6_4_carry } & { sum8_0_level5_2_sum[14], sum8_0_level6_3_carry[5:2] };
  assign _0442_ = sum8_0_level7_5_half & sum8_0_level6_2_carry[9:5];
  assign sum8_0_level7_5_carry = _0441_ | _0442_;
  assign sum8_0_level7_6_half = { sum8_0_level5_5_sum[11:10], sum8_0_level6_6_sum[7:6], sum8_0_level6_5_carry } ^ { sum8_0_level5_5_carry[10], sum8_0_level5_6_carry[9:6], sum8_0_level5_2_carry[18], sum8_0_level6_6_carry[2:0] };
  assign sum8_0_level7_6_sum = sum8_0_level7_6_half ^ { sum8_0_level6_6_carry[8:4], sum8_0_level6_5_sum[4:2], sum8_0_level6_2_carry[11] };
  assign _0443_ = { sum8_0_level5_5_sum[11:10], sum8_0_level6_6_sum[7:6], sum8_0_level6_5_carry } & { sum8_0_level5_5_carry[10], sum8_0_level5_6_carry[9:6], sum8_0_level5_2_carry[18], sum8_0_level6_6_carry[2:0] };
  assign _0446_ = sum8_0_level7_6_half & { sum8_0_level6_6_carry[8:4], sum8_0_level6_5_sum[4:2], sum8_0_level6_2_carry[11] };
  assign sum8_0_level7_6_carry = _0443_ | _0446_;
  assign sum8_0_level8_0_half = sum8_0_level6_0_carry[1] ^ sum8_0_level6_0_sum[2];
  assign sum8_0_level8_0_sum = sum8_0_level8_0_half ^ sum8_0_level7_0_carry;
  assign _0447_ = sum8_0_level6_0_carry[1] & sum8_0_level6_0_sum[2];
  assign _0448_ = sum8_0_level8_0_half & sum8_0_level7_0_carry;
  assign sum8_0_level8_0_carry = _0447_ | _0448_;
  assign sum8_0_level8_1_half = { sum8_0_level6_6_sum[5:1], sum8_0_level6_2_sum[11:9], sum8_0_level7_5_sum[2:0], sum8_0_level6_4_sum[0], sum8_0_level7_1_carry[8:7], sum8_0_level6_1_sum[6:3], sum8_0_level7_1_sum[3], sum8_0_level6_1_carry[0] } ^ { sum8_0_level7_6_carry[3], sum8_0_level6_6_carry[3], sum8_0_level7_6_carry[1:0], sum8_0_level6_5_sum[1], sum8_0_level7_5_carry[4:3], sum8_0_level5_2_sum[13], sum8_0_level7_4_sum[4:2], sum8_0_level6_2_carry[4], sum8_0_level7_1_sum[9], sum8_0_level6_2_sum[3:2], sum8_0_level7_3_sum[0], sum8_0_level6_0_sum[8:7], sum8_0_level7_2_sum, sum8_0_level6_1_sum[1] };
  assign sum8_0_level8_1_sum = sum8_0_level8_1_half ^ { sum8_0_level7_6_sum[4:0], sum8_0_level6_5_sum[0], sum8_0_level7_5_sum[4], sum8_0_level7_3_sum[8:5], sum8_0_level7_1_carry[9], sum8_0_level7_4_sum[0], sum8_0_level7_1_sum[8:7], sum8_0_level7_1_carry[5:1] };
  assign _0449_ = { sum8_0_level6_6_sum[5:1], sum8_0_level6_2_sum[11:9], sum8_0_level7_5_sum[2:0], sum8_0_level6_4_sum[0], sum8_0_level7_1_carry[8:7], sum8_0_level6_1_sum[6:3], sum8_0_level7_1_sum[3], sum8_0_level6_1_carry[0] } & { sum8_0_level7_6_carry[3], sum8_0_level6_6_carry[3], sum8_0_level7_6_carry[1:0], sum8_0_level6_5_sum[1], sum8_0_level7_5_carry[4:3], sum8_0_level5_2_sum[13], sum8_0_level7_4_sum[4:2], sum8_0_level6_2_carry[4], sum8_0_level7_1_sum[9], sum8_0_level6_2_sum[3:2], sum8_0_level7_3_sum[0], sum8_0_level6_0_sum[8:7], sum8_0_level7_2_sum, sum8_0_level6_1_sum[1] };
  assign _0450_ = sum8_0_level8_1_half & { sum8_0_level7_6_sum[4:0], sum8_0_level6_5_sum[0], sum8_0_level7_5_sum[4], sum8_0_level7_3_sum[8:5], sum8_0_level7_1_carry[9], sum8_0_level7_4_sum[0], sum8_0_level7_1_sum[8:7], sum8_0_level7_1_carry[5:1] };
  assign sum8_0_level8_1_carry = _0449_ | _0450_;
  assign sum8_0_level8_2_half = sum8_0_level7_3_carry[0] ^ sum8_0_level7_1_carry[6];
  assign sum8_0_level8_2_sum = sum8_0_level8_2_half ^ sum8_0_level7_3_sum[1];
  assign _0451_ = sum8_0_level7_3_carry[0] & sum8_0_level7_1_carry[6];
  assign _0452_ = sum8_0_level8_2_half & sum8_0_level7_3_sum[1];
  assign sum8_0_level8_2_carry = _0451_ | _0452_;
  assign sum8_0_level8_3_half = { sum8_0_level5_5_sum[1], sum8_0_level7_4_carry } ^ { sum8_0_level5_6_sum[1], sum8_0_level7_5_carry[2:0], sum8_0_level6_4_sum[1], sum8_0_level7_4_sum[1] };
  assign sum8_0_level8_3_sum = sum8_0_level8_3_half ^ sum8_0_level7_3_carry[8:3];
  assign _0453_ = { sum8_0_level5_5_sum[1], sum8_0_level7_4_carry } & { sum8_0_level5_6_sum[1], sum8_0_level7_5_carry[2:0], sum8_0_level6_4_sum[1], sum8_0_level7_4_sum[1] };
  assign _0454_ = sum8_0_level8_3_half & sum8_0_level7_3_carry[8:3];
  assign sum8_0_level8_3_carry = _0453_ | _0454_;
  assign sum8_0_level8_4_half = sum8_0_level6_6_sum[8] ^ sum8_0_level7_6_carry[6];
  assign sum8_0_level8_4_sum = sum8_0_level8_4_half ^ sum8_0_level7_6_sum[7];
  assign _0455_ = sum8_0_level6_6_sum[8] & sum8_0_level7_6_carry[6];
  assign _0457_ = sum8_0_level8_4_half & sum8_0_level7_6_sum[7];
  assign sum8_0_level8_4_carry = _0455_ | _0457_;
  assign sum8_0_level8_5_half = sum8_0_level5_5_carry[11] ^ sum8_0_level5_5_sum[12];
  assign sum8_0_level8_5_sum = sum8_0_level8_5_half ^ sum8_0_level7_6_carry[8];
  assign _0458_ = sum8_0_level5_5_carry[11] & sum8_0_level5_5_sum[12];
  assign _0459_ = sum8_0_level8_5_half & sum8_0_level7_6_carry[8];
  assign sum8_0_level8_5_carry = _0458_ | _0459_;
  assign sum8_0_level9_0_half = sum8_0_level6_0_sum[3] ^ sum8_0_level7_1_sum[0];
  assign sum8_0_level9_0_sum = sum8_0_level9_0_half ^ sum8_0_level8_0_carry;
  assign _0460_ = sum8_0_level6_0_sum[3] & sum8_0_level7_1_sum[0];
  assign _0461_ = sum8_0_level9_0_half & sum8_0_level8_0_carry;
  assign sum8_0_level9_0_carry = _0460_ | _0461_;
  assign sum8_0_level9_1_half = { sum8_0_level6_6_sum[0], sum8_0_level8_1_sum[13:8], sum8_0_level7_3_carry[2:1], sum8_0_level8_1_carry[4:2], sum8_0_level7_2_carry } ^ { sum8_0_level6_2_carry[10], sum8_0_level8_1_carry[12], sum8_0_level7_5_sum[3], sum8_0_level8_1_carry[10:8], sum8_0_level7_3_sum[4:2], sum8_0_level8_1_sum[5], sum8_0_level7_1_sum[6:4] };
  assign sum8_0_level9_1_sum = sum8_0_level9_1_half ^ { sum8_0_level8_3_carry, sum8_0_level8_1_carry[7:5], sum8_0_level8_2_sum, sum8_0_level8_1_sum[4:2] };
  assign _0462_ = { sum8_0_level6_6_sum[0], sum8_0_level8_1_sum[13:8], sum8_0_level7_3_carry[2:1], sum8_0_level8_1_carry[4:2], sum8_0_level7_2_carry } & { sum8_0_level6_2_carry[10], sum8_0_level8_1_carry[12], sum8_0_level7_5_sum[3], sum8_0_level8_1_carry[10:8], sum8_0_level7_3_sum[4:2], sum8_0_level8_1_sum[5], sum8_0_level7_1_sum[6:4] };
  assign _0463_ = sum8_0_level9_1_half & { sum8_0_level8_3_carry, sum8_0_level8_1_carry[7:5], sum8_0_level8_2_sum, sum8_0_level8_1_sum[4:2] };
  assign sum8_0_level9_1_carry = _0462_ | _0463_;
  assign sum8_0_level9_2_half = sum8_0_level7_6_carry[2] ^ sum8_0_level8_1_carry[17];
  assign sum8_0_level9_2_sum = sum8_0_level9_2_half ^ sum8_0_level8_1_sum[18];
  assign _0464_ = sum8_0_level7_6_carry[2] & sum8_0_level8_1_carry[17];
  assign _0465_ = sum8_0_level9_2_half & sum8_0_level8_1_sum[18];
  assign sum8_0_level9_2_carry = _0464_ | _0465_;
  assign sum8_0_level9_3_half = sum8_0_level7_6_carry[4] ^ sum8_0_level7_6_sum[5];
  assign sum8_0_level9_3_sum = sum8_0_level9_3_half ^ sum8_0_level8_1_carry[19];
  assign _0466_ = sum8_0_level7_6_carry[4] & sum8_0_level7_6_sum[5];
  assign _0468_ = sum8_0_level9_3_half & sum8_0_level8_1_carry[19];
  assign sum8_0_level9_3_carry = _0466_ | _0468_;
  assign sum8_0_level9_4_half = sum8_0_level7_6_carry[7] ^ sum8_0_level7_6_sum[8];
  assign sum8_0_level9_4_sum = sum8_0_level9_4_half ^ sum8_0_level8_4_carry;
  assign _0469_ = sum8_0_level7_6_carry[7] & sum8_0_level7_6_sum[8];
  assign _0470_ = sum8_0_level9_4_half & sum8_0_level8_4_carry;
  assign sum8_0_level9_4_carry = _0469_ | _0470_;
  assign sum8_0_level9_5_half = sum8_0_level5_5_carry[12] ^ sum8_0_level5_5_sum[13];
  assign sum8_0_level9_5_sum = sum8_0_level9_5_half ^ sum8_0_level8_5_carry;
  assign _0471_ = sum8_0_level5_5_carry[12] & sum8_0_level5_5_sum[13];
  assign _0472_ = sum8_0_level9_5_half & sum8_0_level8_5_carry;
  assign sum8_0_level9_5_carry = _0471_ | _0472_;
  assign sum8_0_level10_0_half = sum8_0_level7_1_carry[0] ^ sum8_0_level7_1_sum[1];
  assign sum8_0_level10_0_sum = sum8_0_level10_0_half ^ sum8_0_level9_0_carry;
  assign _0473_ = sum8_0_level7_1_carry[0] & sum8_0_level7_1_sum[1];
  assign _0474_ = sum8_0_level10_0_half & sum8_0_level9_0_carry;
  assign sum8_0_level10_0_carry = _0473_ | _0474_;
  assign sum8_0_level10_1_half = { sum8_0_level8_1_carry[14:13], sum8_0_level9_1_carry[10], sum8_0_level8_1_carry[11], sum8_0_level9_1_carry[8:4], sum8_0_level8_2_carry } ^ { sum8_0_level8_1_sum[15:14], sum8_0_level8_3_sum, sum8_0_level8_1_sum[7:6] };
  assign sum8_0_level10_1_sum = sum8_0_level10_1_half ^ { sum8_0_level9_1_carry[12], sum8_0_level9_1_sum[12:4] };
  assign _0475_ = { sum8_0_level8_1_carry[14:13], sum8_0_level9_1_carry[10], sum8_0_level8_1_carry[11], sum8_0_level9_1_carry[8:4], sum8_0_level8_2_carry } & { sum8_0_level8_1_sum[15:14], sum8_0_level8_3_sum, sum8_0_level8_1_sum[7:6] };
  assign _0476_ = sum8_0_level10_1_half & { sum8_0_level9_1_carry[12], sum8_0_level9_1_sum[12:4] };
  assign sum8_0_level10_1_carry = _0475_ | _0476_;
  assign sum8_0_level10_2_half = sum8_0_level8_1_carry[18] ^ sum8_0_level8_1_sum[19];
  assign sum8_0_level10_2_sum = sum8_0_level10_2_half ^ sum8_0_level9_2_carry;
  assign _0477_ = sum8_0_level8_1_carry[18] & sum8_0_level8_1_sum[19];
  assign _0479_ = sum8_0_level10_2_half & sum8_0_level9_2_carry;
  assign sum8_0_level10_2_carry = _0477_ | _0479_;
  assign sum8_0_level10_3_half = sum8_0_level7_6_carry[5] ^ sum8_0_level7_6_sum[6];
  assign sum8_0_level10_3_sum = sum8_0_level10_3_half ^ sum8_0_level9_3_carry;
  assign _0480_ = sum8_0_level7_6_carry[5] & sum8_0_level7_6_sum[6];
  assign _0481_ = sum8_0_level10_3_half & sum8_0_level9_3_carry;
  assign sum8_0_level10_3_carry = _0480_ | _0481_;
  assign sum8_0_level11_0_half = sum8_0_level7_1_sum[2] ^ sum8_0_level8_1_sum[0];
  assign sum8_0_level11_0_sum = sum8_0_level11_0_half ^ sum8_0_level10_0_carry;
  assign _0482_ = sum8_0_level7_1_sum[2] & sum8_0_level8_1_sum[0];
  assign _0483_ = sum8_0_level11_0_half & sum8_0_level10_0_carry;
  assign sum8_0_level11_0_carry = _0482_ | _0483_;
  assign sum8_0_level11_1_half = sum8_0_level9_1_carry[9] ^ sum8_0_level10_1_carry[5];
  assign sum8_0_level11_1_sum = sum8_0_level11_1_half ^ sum8_0_level10_1_sum[6];
  assign _0484_ = sum8_0_level9_1_carry[9] & sum8_0_level10_1_carry[5];
  assign _0485_ = sum8_0_level11_1_half & sum8_0_level10_1_sum[6];
  assign sum8_0_level11_1_carry = _0484_ | _0485_;
  assign sum8_0_level11_2_half = sum8_0_level9_1_carry[11] ^ sum8_0_level10_1_carry[7];
  assign sum8_0_level11_2_sum = sum8_0_level11_2_half ^ sum8_0_level10_1_sum[8];
  assign _0486_ = sum8_0_level9_1_carry[11] & sum8_0_level10_1_carry[7];
  assign _0487_ = sum8_0_level11_2_half & sum8_0_level10_1_sum[8];
  assign sum8_0_level11_2_carry = _0486_ | _0487_;
  assign sum8_0_level11_3_half = sum8_0_level8_1_carry[15] ^ sum8_0_level8_1_sum[16];
  assign sum8_0_level11_3_sum = sum8_0_level11_3_half ^ sum8_0_level10_1_carry[9];
  assign _0488_ = sum8_0_level8_1_carry[15] & sum8_0_level8_1_sum[16];
  assign _0490_ = sum8_0_level11_3_half & sum8_0_level10_1_carry[9];
  assign sum8_0_level11_3_carry = _0488_ | _0490_;
  assign sum8_0_level12_0_half = sum8_0_level8_1_carry[0] ^ sum8_0_level8_1_sum[1];
  assign sum8_0_level12_0_sum = sum8_0_level12_0_half ^ sum8_0_level11_0_carry;
  assign _0491_ = sum8_0_level8_1_carry[0] & sum8_0_level8_1_sum[1];
  assign _0492_ = sum8_0_level12_0_half & sum8_0_level11_0_carry;
  assign sum8_0_level12_0_carry = _0491_ | _0492_;
  assign sum8_0_level12_1_half = sum8_0_level10_1_carry[6] ^ sum8_0_level10_1_sum[7];
  assign sum8_0_level12_1_sum = sum8_0_level12_1_half ^ sum8_0_level11_1_carry;
  assign _0493_ = sum8_0_level10_1_carry[6] & sum8_0_level10_1_sum[7];
  assign _0494_ = sum8_0_level12_1_half & sum8_0_level11_1_carry;
  assign sum8_0_level12_1_carry = _0493_ | _0494_;
  assign sum8_0_level12_2_half = sum8_0_level10_1_carry[8] ^ sum8_0_level10_1_sum[9];
  assign sum8_0_level12_2_sum = sum8_0_level12_2_half ^ sum8_0_level11_2_carry;
  assign _0495_ = sum8_0_level10_1_carry[8] & sum8_0_level10_1_sum[9];
  assign _0496_ = sum8_0_level12_2_half & sum8_0_level11_2_carry;
  assign sum8_0_level12_2_carry = _0495_ | _0496_;
  assign sum8_0_level12_3_half = sum8_0_level8_1_carry[16] ^ sum8_0_level8_1_sum[17];
  assign sum8_0_level12_3_sum = sum8_0_level12_3_half ^ sum8_0_level11_3_carry;
  assign _0497_ = sum8_0_level8_1_carry[16] & sum8_0_level8_1_sum[17];
  assign _0498_ = sum8_0_level12_3_half & sum8_0_level11_3_carry;
  assign sum8_0_level12_3_carry = _0497_ | _0498_;
  assign sum8_0_level13_0_half = sum8_0_level8_1_carry[1] ^ sum8_0_level9_1_sum[0];
  assign sum8_0_level13_0_sum = sum8_0_level13_0_half ^ sum8_0_level12_0_carry;
  assign _0499_ = sum8_0_level8_1_carry[1] & sum8_0_level9_1_sum[0];
  assign _0501_ = sum8_0_level13_0_half & sum8_0_level12_0_carry;
  assign sum8_0_level13_0_carry = _0499_ | _0501_;
  assign sum8_0_level14_0_half = sum8_0_level9_1_carry[0] ^ sum8_0_level9_1_sum[1];
  assign sum8_0_level14_0_sum = sum8_0_level14_0_half ^ sum8_0_level13_0_carry;
  assign _0502_ = sum8_0_level9_1_carry[0] & sum8_0_level9_1_sum[1];
  assign _0503_ = sum8_0_level14_0_half & sum8_0_level13_0_carry;
  assign sum8_0_level14_0_carry = _0502_ | _0503_;
  assign sum8_0_level15_0_half = sum8_0_level9_1_carry[1] ^ sum8_0_level9_1_sum[2];
  assign sum8_0_level15_0_sum = sum8_0_level15_0_half ^ sum8_0_level14_0_carry;
  assign _0504_ = sum8_0_level9_1_carry[1] & sum8_0_level9_1_sum[2];
  assign _0505_ = sum8_0_level15_0_half & sum8_0_level14_0_carry;
  assign sum8_0_level15_0_carry = _0504_ | _0505_;
  assign sum8_0_level16_0_half = sum8_0_level9_1_carry[2] ^ sum8_0_level9_1_sum[3];
  assign sum8_0_level16_0_sum = sum8_0_level16_0_half ^ sum8_0_level15_0_carry;
  assign _0506_ = sum8_0_level9_1_carry[2] & sum8_0_level9_1_sum[3];
  assign _0507_ = sum8_0_level16_0_half & sum8_0_level15_0_carry;
  assign sum8_0_level16_0_carry = _0506_ | _0507_;
  assign sum8_0_level17_0_half = sum8_0_level9_1_carry[3] ^ sum8_0_level10_1_sum[0];
  assign sum8_0_level17_0_sum = sum8_0_level17_0_half ^ sum8_0_level16_0_carry;
  assign _0508_ = sum8_0_level9_1_carry[3] & sum8_0_level10_1_sum[0];
  assign _0509_ = sum8_0_level17_0_half & sum8_0_level16_0_carry;
  assign sum8_0_level17_0_carry = _0508_ | _0509_;
  assign sum8_0_level18_0_half = sum8_0_level10_1_carry[0] ^ sum8_0_level10_1_sum[1];
  assign sum8_0_level18_0_sum = sum8_0_level18_0_half ^ sum8_0_level17_0_carry;
  assign _0510_ = sum8_0_level10_1_carry[0] & sum8_0_level10_1_sum[1];
  assign _0512_ = sum8_0_level18_0_half & sum8_0_level17_0_carry;
  assign sum8_0_level18_0_carry = _0510_ | _0512_;
  assign sum8_0_level19_0_half = sum8_0_level10_1_carry[1] ^ sum8_0_level10_1_sum[2];
  assign sum8_0_level19_0_sum = sum8_0_level19_0_half ^ sum8_0_level18_0_carry;
  assign _0513_ = sum8_0_level10_1_carry[1] & sum8_0_level10_1_sum[2];
  assign _0514_ = sum8_0_level19_0_half & sum8_0_level18_0_carry;
  assign sum8_0_level19_0_carry = _0513_ | _0514_;
  assign sum8_0_level20_0_half = sum8_0_level10_1_carry[2] ^ sum8_0_level10_1_sum[3];
  assign sum8_0_level20_0_sum = sum8_0_level20_0_half ^ sum8_0_level19_0_carry;
  assign _0515_ = sum8_0_level10_1_carry[2] & sum8_0_level10_1_sum[3];
  assign _0516_ = sum8_0_level20_0_half & sum8_0_level19_0_carry;
  assign sum8_0_level20_0_carry = _0515_ | _0516_;
  assign sum8_0_level21_0_half = sum8_0_level10_1_carry[3] ^ sum8_0_level10_1_sum[4];
  assign sum8_0_level21_0_sum = sum8_0_level21_0_half ^ sum8_0_level20_0_carry;
  assign _0517_ = sum8_0_level10_1_carry[3] & sum8_0_level10_1_sum[4];
  assign _0518_ = sum8_0_level21_0_half & sum8_0_level20_0_carry;
  assign sum8_0_level21_0_carry = _0517_ | _0518_;
  assign sum8_0_level22_0_half = sum8_0_level10_1_carry[4] ^ sum8_0_level10_1_sum[5];
  assign sum8_0_level22_0_sum = sum8_0_level22_0_half ^ sum8_0_level21_0_carry;
  assign _0519_ = sum8_0_level10_1_carry[4] & sum8_0_level10_1_sum[5];
  assign _0520_ = sum8_0_level22_0_half & sum8_0_level21_0_carry;
  assign sum8_0_level22_0_carry = _0519_ | _0520_;
  assign { _0521_[35], sum8_0_total } = { 1'h1, sum8_0_level5_5_carry[13], sum8_0_level9_5_sum, sum8_0_level9_4_carry, sum8_0_level9_4_sum, sum8_0_level10_3_carry, sum8_0_level10_3_sum, sum8_0_level10_2_carry, sum8_0_level10_2_sum, sum8_0_level12_3_carry, sum8_0_level12_3_sum, sum8_0_level12_2_carry, sum8_0_level12_2_sum, sum8_0_level12_1_carry, sum8_0_level12_1_sum, sum8_0_level22_0_carry, sum8_0_level22_0_sum, sum8_0_level21_0_sum, sum8_0_level20_0_sum, sum8_0_level19_0_sum, sum8_0_level18_0_sum, sum8_0_level17_0_sum, sum8_0_level16_0_sum, sum8_0_level15_0_sum, sum8_0_level14_0_sum, sum8_0_level13_0_sum, sum8_0_level12_0_sum, sum8_0_level11_0_sum, sum8_0_level10_0_sum, sum8_0_level9_0_sum, sum8_0_level8_0_sum, sum8_0_level7_0_sum, sum8_0_level6_0_sum[0], sum8_0_level5_0_sum[0], sum8_0_level1_3_sum[0] } + { sum8_0_level9_5_carry, 1'h0, sum8_0_level8_5_sum, 1'h0, sum8_0_level8_4_sum, 1'h0, sum8_0_level9_3_sum, 1'h0, sum8_0_level9_2_sum, 1'h0, sum8_0_level11_3_sum, 1'h0, sum8_0_level11_2_sum, 1'h0, sum8_0_level11_1_sum, 18'h00000, sum8_0_level3_0_sum[0] };
  assign product0_one = { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] } ^ { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign _0000_ = ~ { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] };
  assign _0111_ = { b[15], b[13], b[11], b[9], b[7], b[5], b[3], b[1] } & _0000_;
  assign _0222_ = ~ { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign _0333_ = _0111_ & _0222_;
  assign _0444_ = ~ { b[15], b[13], b[11], b[9], b[7], b[5], b[3], b[1] };
  assign _0525_ = _0444_ & { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] };
  assign _0536_ = _0525_ & { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign product0_two = _0333_ | _0536_;
  assign _0547_ = product0_one[0] ? { a[15], a[15:0] } : 17'h00000;
  assign _0558_ = product0_two[0] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple0 = _0547_ | _0558_;
  assign _0001_ = ~ product0_multiple0;
  assign { _0012_[16], product0_row0[15:0] } = b[1] ? _0001_ : product0_multiple0;
  assign _0023_ = product0_one[1] ? { a[15], a[15:0] } : 17'h00000;
  assign _0034_ = product0_two[1] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple1 = _0023_ | _0034_;
  assign _0045_ = ~ product0_multiple1;
  assign { _0056_[16], product0_row1[15:0] } = b[3] ? _0045_ : product0_multiple1;
  assign _0067_ = product0_one[2] ? { a[15], a[15:0] } : 17'h00000;
  assign _0078_ = product0_two[2] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple2 = _0067_ | _0078_;
  assign _0089_ = ~ product0_multiple2;
  assign { _0100_[16], product0_row2[15:0] } = b[5] ? _0089_ : product0_multiple2;
  assign _0112_ = product0_one[3] ? { a[15], a[15:0] } : 17'h00000;
  assign _0123_ = product0_two[3] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple3 = _0112_ | _0123_;
  assign _0134_ = ~ product0_multiple3;
  assign { _0145_[16], product0_row3[15:0] } = b[7] ? _0134_ : product0_multiple3;
  assign _0156_ = product0_one[4] ? { a[15], a[15:0] } : 17'h00000;
  assign _0167_ = product0_two[4] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple4 = _0156_ | _0167_;
  assign _0178_ = ~ product0_multiple4;
  assign { _0189_[16], product0_row4[15:0] } = b[9] ? _0178_ : product0_multiple4;
  assign _0200_ = product0_one[5] ? { a[15], a[15:0] } : 17'h00000;
  assign _0211_ = product0_two[5] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple5 = _0200_ | _0211_;
  assign _0223_ = ~ product0_multiple5;
  assign { _0234_[16], product0_row5[15:0] } = b[11] ? _0223_ : product0_multiple5;
  assign _0245_ = product0_one[6] ? { a[15], a[15:0] } : 17'h00000;
  assign _0256_ = product0_two[6] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple6 = _0245_ | _0256_;
  assign _0267_ = ~ product0_multiple6;
  assign { _0278_[16], product0_row6[15:0] } = b[13] ? _0267_ : product0_multiple6;
  assign _0289_ = product0_one[7] ? { a[15], a[15:0] } : 17'h00000;
  assign _0300_ = product0_two[7] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple7 = _0289_ | _0300_;
  assign _0311_ = ~ product0_multiple7;
  assign { _0322_[16], product0_row7[15:0] } = b[15] ? _0311_ : product0_multiple7;
  assign product1_one = { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] } ^ { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign _0334_ = ~ { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] };
  assign _0345_ = { b[31], b[29], b[27], b[25], b[23], b[21], b[19], b[17] } & _0334_;
  assign _0356_ = ~ { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign _0367_ = _0345_ & _0356_;
  assign _0378_ = ~ { b[31], b[29], b[27], b[25], b[23], b[21], b[19], b[17] };
  assign _0389_ = _0378_ & { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] };
  assign _0400_ = _0389_ & { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign product1_two = _0367_ | _0400_;
  assign _0411_ = product1_one[0] ? { a[31], a[31:16] } : 17'h00000;
  assign _0422_ = product1_two[0] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple0 = _0411_ | _0422_;
  assign _0433_ = ~ product1_multiple0;
  assign { _0445_[16], product1_row0[15:0] } = b[17] ? _0433_ : product1_multiple0;
  assign _0456_ = product1_one[1] ? { a[31], a[31:16] } : 17'h00000;
  assign _0467_ = product1_two[1] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple1 = _0456_ | _0467_;
  assign _0478_ = ~ product1_multiple1;
  assign { _0489_[16], product1_row1[15:0] } = b[19] ? _0478_ : product1_multiple1;
  assign _0500_ = product1_one[2] ? { a[31], a[31:16] } : 17'h00000;
  assign _0511_ = product1_two[2] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple2 = _0500_ | _0511_;
  assign _0522_ = ~ product1_multiple2;
  assign { _0523_[16], product1_row2[15:0] } = b[21] ? _0522_ : product1_multiple2;
  assign _0524_ = product1_one[3] ? { a[31], a[31:16] } : 17'h00000;
  assign _0526_ = product1_two[3] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple3 = _0524_ | _0526_;
  assign _0527_ = ~ product1_multiple3;
  assign { _0528_[16], product1_row3[15:0] } = b[23] ? _0527_ : product1_multiple3;
  assign _0529_ = product1_one[4] ? { a[31], a[31:16] } : 17'h00000;
  assign _0530_ = product1_two[4] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple4 = _0529_ | _0530_;
  assign _0531_ = ~ product1_multiple4;
  assign { _0532_[16], product1_row4[15:0] } = b[25] ? _0531_ : product1_multiple4;
  assign _0533_ = product1_one[5] ? { a[31], a[31:16] } : 17'h00000;
  assign _0534_ = product1_two[5] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple5 = _0533_ | _0534_;
  assign _0535_ = ~ product1_multiple5;
  assign { _0537_[16], product1_row5[15:0] } = b[27] ? _0535_ : product1_multiple5;
  assign _0538_ = product1_one[6] ? { a[31], a[31:16] } : 17'h00000;
  assign _0539_ = product1_two[6] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple6 = _0538_ | _0539_;
  assign _0540_ = ~ product1_multiple6;
  assign { _0541_[16], product1_row6[15:0] } = b[29] ? _0540_ : product1_multiple6;
  assign _0542_ = product1_one[7] ? { a[31], a[31:16] } : 17'h00000;
  assign _0543_ = product1_two[7] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple7 = _0542_ | _0543_;
  assign _0544_ = ~ product1_multiple7;
  assign { _0545_[16], product1_row7[15:0] } = b[31] ? _0544_ : product1_multiple7;
  assign product2_one = { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] } ^ { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign _0546_ = ~ { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] };
  assign _0548_ = { b[47], b[45], b[43], b[41], b[39], b[37], b[35], b[33] } & _0546_;
  assign _0549_ = ~ { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign _0550_ = _0548_ & _0549_;
  assign _0551_ = ~ { b[47], b[45], b[43], b[41], b[39], b[37], b[35], b[33] };
  assign _0552_ = _0551_ & { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] };
  assign _0553_ = _0552_ & { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign product2_two = _0550_ | _0553_;
  assign _0554_ = product2_one[0] ? { a[47], a[47:32] } : 17'h00000;
  assign _0555_ = product2_two[0] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple0 = _0554_ | _0555_;
  assign _0556_ = ~ product2_multiple0;
  assign { _0557_[16], product2_row0[15:0] } = b[33] ? _0556_ : product2_multiple0;
  assign _0559_ = product2_one[1] ? { a[47], a[47:32] } : 17'h00000;
  assign _0560_ = product2_two[1] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple1 = _0559_ | _0560_;
  assign _0561_ = ~ product2_multiple1;
  assign { _0562_[16], product2_row1[15:0] } = b[35] ? _0561_ : product2_multiple1;
  assign _0563_ = product2_one[2] ? { a[47], a[47:32] } : 17'h00000;
  assign _0564_ = product2_two[2] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple2 = _0563_ | _0564_;
  assign _0565_ = ~ product2_multiple2;
  assign { _0566_[16], product2_row2[15:0] } = b[37] ? _0565_ : product2_multiple2;
  assign _0567_ = product2_one[3] ? { a[47], a[47:32] } : 17'h00000;
  assign _0568_ = product2_two[3] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple3 = _0567_ | _0568_;
  assign _0002_ = ~ product2_multiple3;
  assign { _0003_[16], product2_row3[15:0] } = b[39] ? _0002_ : product2_multiple3;
  assign _0004_ = product2_one[4] ? { a[47], a[47:32] } : 17'h00000;
  assign _0005_ = product2_two[4] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple4 = _0004_ | _0005_;
  assign _0006_ = ~ product2_multiple4;
  assign { _0007_[16], product2_row4[15:0] } = b[41] ? _0006_ : product2_multiple4;
  assign _0008_ = product2_one[5] ? { a[47], a[47:32] } : 17'h00000;
  assign _0009_ = product2_two[5] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple5 = _0008_ | _0009_;
  assign _0010_ = ~ product2_multiple5;
  assign { _0011_[16], product2_row5[15:0] } = b[43] ? _0010_ : product2_multiple5;
  assign _0013_ = product2_one[6] ? { a[47], a[47:32] } : 17'h00000;
  assign _0014_ = product2_two[6] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple6 = _0013_ | _0014_;
  assign _0015_ = ~ product2_multiple6;
  assign { _0016_[16], product2_row6[15:0] } = b[45] ? _0015_ : product2_multiple6;
  assign _0017_ = product2_one[7] ? { a[47], a[47:32] } : 17'h00000;
  assign _0018_ = product2_two[7] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple7 = _0017_ | _0018_;
  assign _0019_ = ~ product2_multiple7;
  assign { _0020_[16], product2_row7[15:0] } = b[47] ? _0019_ : product2_multiple7;
  assign product3_one = { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] } ^ { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign _0021_ = ~ { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] };
  assign _0022_ = { b[63], b[61], b[59], b[57], b[55], b[53], b[51], b[49] } & _0021_;
  assign _0024_ = ~ { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign _0025_ = _0022_ & _0024_;
  assign _0026_ = ~ { b[63], b[61], b[59], b[57], b[55], b[53], b[51], b[49] };
  assign _0027_ = _0026_ & { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] };
  assign _0028_ = _0027_ & { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign product3_two = _0025_ | _0028_;
  assign _0029_ = product3_one[0] ? { a[63], a[63:48] } : 17'h00000;
  assign _0030_ = product3_two[0] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple0 = _0029_ | _0030_;
  assign _0031_ = ~ product3_multiple0;
  assign { _0032_[16], product3_row0[15:0] } = b[49] ? _0031_ : product3_multiple0;
  assign _0033_ = product3_one[1] ? { a[63], a[63:48] } : 17'h00000;
  assign _0035_ = product3_two[1] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple1 = _0033_ | _0035_;
  assign _0036_ = ~ product3_multiple1;
  assign { _0037_[16], product3_row1[15:0] } = b[51] ? _0036_ : product3_multiple1;
  assign _0038_ = product3_one[2] ? { a[63], a[63:48] } : 17'h00000;
  assign _0039_ = product3_two[2] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple2 = _0038_ | _0039_;
  assign _0040_ = ~ product3_multiple2;
  assign { _0041_[16], product3_row2[15:0] } = b[53] ? _0040_ : product3_multiple2;
  assign _0042_ = product3_one[3] ? { a[63], a[63:48] } : 17'h00000;
  assign _0043_ = product3_two[3] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple3 = _0042_ | _0043_;
  assign _0044_ = ~ product3_multiple3;
  assign { _0046_[16], product3_row3[15:0] } = b[55] ? _0044_ : product3_multiple3;
  assign _0047_ = product3_one[4] ? { a[63], a[63:48] } : 17'h00000;
  assign _0048_ = product3_two[4] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple4 = _0047_ | _0048_;
  assign _0049_ = ~ product3_multiple4;
  assign { _0050_[16], product3_row4[15:0] } = b[57] ? _0049_ : product3_multiple4;
  assign _0051_ = product3_one[5] ? { a[63], a[63:48] } : 17'h00000;
  assign _0052_ = product3_two[5] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple5 = _0051_ | _0052_;
  assign _0053_ = ~ product3_multiple5;
  assign { _0054_[16], product3_row5[15:0] } = b[59] ? _0053_ : product3_multiple5;
  assign _0055_ = product3_one[6] ? { a[63], a[63:48] } : 17'h00000;
  assign _0057_ = product3_two[6] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple6 = _0055_ | _0057_;
  assign _0058_ = ~ product3_multiple6;
  assign { _0059_[16], product3_row6[15:0] } = b[61] ? _0058_ : product3_multiple6;
  assign _0060_ = product3_one[7] ? { a[63], a[63:48] } : 17'h00000;
  assign _0061_ = product3_two[7] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple7 = _0060_ | _0061_;
  assign _0062_ = ~ product3_multiple7;
  assign { _0063_[16], product3_row7[15:0] } = b[63] ? _0062_ : product3_multiple7;
  assign product4_one = { b[78], b[76], b[74], b[72], b[70], b[68], b[66], b[64] } ^ { b[77], b[75], b[73], b[71], b[69], b[67], b[65], 1'h0 };
  assign _0064_ = ~ { b[78], b[76], b[74], b[72], b[70], b[68], b[66], b[64] };
  assign _0065_ = { b[79], b[77], b[75], b[73], b[71], b[69], b[67], b[65] } & _0064_;
  assign _0066_ = ~ { b[77], b[75], b[73], b[71], b[69], b[67], b[65], 1'h0 };
  assign _0068_ = _0065_ & _0066_;
  assign _0069_ = ~ { b[79], b[77], b[75], b[73], b[71], b[69], b[67], b[65] };
  assign _0070_ = _0069_ & { b[78], b[76], b[74], b[72], b[70], b[68], b[66], b[64] };
  assign _0071_ = _0070_ & { b[77], b[75], b[73], b[71], b[69], b[67], b[65], 1'h0 };
  assign product4_two = _0068_ | _0071_;
  assign _0072_ = product4_one[0] ? { a[79], a[79:64] } : 17'h00000;
  assign _0073_ = product4_two[0] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple0 = _0072_ | _0073_;
  assign _0074_ = ~ product4_multiple0;
  assign { _0075_[16], product4_row0[15:0] } = b[65] ? _0074_ : product4_multiple0;
  assign _0076_ = product4_one[1] ? { a[79], a[79:64] } : 17'h00000;
  assign _0077_ = product4_two[1] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple1 = _0076_ | _0077_;
  assign _0079_ = ~ product4_multiple1;
  assign { _0080_[16], product4_row1[15:0] } = b[67] ? _0079_ : product4_multiple1;
  assign _0081_ = product4_one[2] ? { a[79], a[79:64] } : 17'h00000;
  assign _0082_ = product4_two[2] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple2 = _0081_ | _0082_;
  assign _0083_ = ~ product4_multiple2;
  assign { _0084_[16], product4_row2[15:0] } = b[69] ? _0083_ : product4_multiple2;
  assign _0085_ = product4_one[3] ? { a[79], a[79:64] } : 17'h00000;
  assign _0086_ = product4_two[3] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple3 = _0085_ | _0086_;
  assign _0087_ = ~ product4_multiple3;
  assign { _0088_[16], product4_row3[15:0] } = b[71] ? _0087_ : product4_multiple3;
  assign _0090_ = product4_one[4] ? { a[79], a[79:64] } : 17'h00000;
  assign _0091_ = product4_two[4] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple4 = _0090_ | _0091_;
  assign _0092_ = ~ product4_multiple4;
  assign { _0093_[16], product4_row4[15:0] } = b[73] ? _0092_ : product4_multiple4;
  assign _0094_ = product4_one[5] ? { a[79], a[79:64] } : 17'h00000;
  assign _0095_ = product4_two[5] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple5 = _0094_ | _0095_;
  assign _0096_ = ~ product4_multiple5;
  assign { _0097_[16], product4_row5[15:0] } = b[75] ? _0096_ : product4_multiple5;
  assign _0098_ = product4_one[6] ? { a[79], a[79:64] } : 17'h00000;
  assign _0099_ = product4_two[6] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple6 = _0098_ | _0099_;
  assign _0101_ = ~ product4_multiple6;
  assign { _0102_[16], product4_row6[15:0] } = b[77] ? _0101_ : product4_multiple6;
  assign _0103_ = product4_one[7] ? { a[79], a[79:64] } : 17'h00000;
  assign _0104_ = product4_two[7] ? { a[79:64], 1'h0 } : 17'h00000;
  assign product4_multiple7 = _0103_ | _0104_;
  assign _0105_ = ~ product4_multiple7;
  assign { _0106_[16], product4_row7[15:0] } = b[79] ? _0105_ : product4_multiple7;
  assign product5_one = { b[94], b[92], b[90], b[88], b[86], b[84], b[82], b[80] } ^ { b[93], b[91], b[89], b[87], b[85], b[83], b[81], 1'h0 };
  assign _0107_ = ~ { b[94], b[92], b[90], b[88], b[86], b[84], b[82], b[80] };
  assign _0108_ = { b[95], b[93], b[91], b[89], b[87], b[85], b[83], b[81] } & _0107_;
  assign _0109_ = ~ { b[93], b[91], b[89], b[87], b[85], b[83], b[81], 1'h0 };
  assign _0110_ = _0108_ & _0109_;
  assign _0113_ = ~ { b[95], b[93], b[91], b[89], b[87], b[85], b[83], b[81] };
  assign _0114_ = _0113_ & { b[94], b[92], b[90], b[88], b[86], b[84], b[82], b[80] };
  assign _0115_ = _0114_ & { b[93], b[91], b[89], b[87], b[85], b[83], b[81], 1'h0 };
  assign product5_two = _0110_ | _0115_;
  assign _0116_ = product5_one[0] ? { a[95], a[95:80] } : 17'h00000;
  assign _0117_ = product5_two[0] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple0 = _0116_ | _0117_;
  assign _0118_ = ~ product5_multiple0;
  assign { _0119_[16], product5_row0[15:0] } = b[81] ? _0118_ : product5_multiple0;
  assign _0120_ = product5_one[1] ? { a[95], a[95:80] } : 17'h00000;
  assign _0121_ = product5_two[1] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple1 = _0120_ | _0121_;
  assign _0122_ = ~ product5_multiple1;
  assign { _0124_[16], product5_row1[15:0] } = b[83] ? _0122_ : product5_multiple1;
  assign _0125_ = product5_one[2] ? { a[95], a[95:80] } : 17'h00000;
  assign _0126_ = product5_two[2] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple2 = _0125_ | _0126_;
  assign _0127_ = ~ product5_multiple2;
  assign { _0128_[16], product5_row2[15:0] } = b[85] ? _0127_ : product5_multiple2;
  assign _0129_ = product5_one[3] ? { a[95], a[95:80] } : 17'h00000;
  assign _0130_ = product5_two[3] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple3 = _0129_ | _0130_;
  assign _0131_ = ~ product5_multiple3;
  assign { _0132_[16], product5_row3[15:0] } = b[87] ? _0131_ : product5_multiple3;
  assign _0133_ = product5_one[4] ? { a[95], a[95:80] } : 17'h00000;
  assign _0135_ = product5_two[4] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple4 = _0133_ | _0135_;
  assign _0136_ = ~ product5_multiple4;
  assign { _0137_[16], product5_row4[15:0] } = b[89] ? _0136_ : product5_multiple4;
  assign _0138_ = product5_one[5] ? { a[95], a[95:80] } : 17'h00000;
  assign _0139_ = product5_two[5] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple5 = _0138_ | _0139_;
  assign _0140_ = ~ product5_multiple5;
  assign { _0141_[16], product5_row5[15:0] } = b[91] ? _0140_ : product5_multiple5;
  assign _0142_ = product5_one[6] ? { a[95], a[95:80] } : 17'h00000;
  assign _0143_ = product5_two[6] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple6 = _0142_ | _0143_;
  assign _0144_ = ~ product5_multiple6;
  assign { _0146_[16], product5_row6[15:0] } = b[93] ? _0144_ : product5_multiple6;
  assign _0147_ = product5_one[7] ? { a[95], a[95:80] } : 17'h00000;
  assign _0148_ = product5_two[7] ? { a[95:80], 1'h0 } : 17'h00000;
  assign product5_multiple7 = _0147_ | _0148_;
  assign _0149_ = ~ product5_multiple7;
  assign { _0150_[16], product5_row7[15:0] } = b[95] ? _0149_ : product5_multiple7;
  assign product6_one = { b[110], b[108], b[106], b[104], b[102], b[100], b[98], b[96] } ^ { b[109], b[107], b[105], b[103], b[101], b[99], b[97], 1'h0 };
  assign _0151_ = ~ { b[110], b[108], b[106], b[104], b[102], b[100], b[98], b[96] };
  assign _0152_ = { b[111], b[109], b[107], b[105], b[103], b[101], b[99], b[97] } & _0151_;
  assign _0153_ = ~ { b[109], b[107], b[105], b[103], b[101], b[99], b[97], 1'h0 };
  assign _0154_ = _0152_ & _0153_;
  assign _0155_ = ~ { b[111], b[109], b[107], b[105], b[103], b[101], b[99], b[97] };
  assign _0157_ = _0155_ & { b[110], b[108], b[106], b[104], b[102], b[100], b[98], b[96] };
  assign _0158_ = _0157_ & { b[109], b[107], b[105], b[103], b[101], b[99], b[97], 1'h0 };
  assign product6_two = _0154_ | _0158_;
  assign _0159_ = product6_one[0] ? { a[111], a[111:96] } : 17'h00000;
  assign _0160_ = product6_two[0] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple0 = _0159_ | _0160_;
  assign _0161_ = ~ product6_multiple0;
  assign { _0162_[16], product6_row0[15:0] } = b[97] ? _0161_ : product6_multiple0;
  assign _0163_ = product6_one[1] ? { a[111], a[111:96] } : 17'h00000;
  assign _0164_ = product6_two[1] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple1 = _0163_ | _0164_;
  assign _0165_ = ~ product6_multiple1;
  assign { _0166_[16], product6_row1[15:0] } = b[99] ? _0165_ : product6_multiple1;
  assign _0168_ = product6_one[2] ? { a[111], a[111:96] } : 17'h00000;
  assign _0169_ = product6_two[2] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple2 = _0168_ | _0169_;
  assign _0170_ = ~ product6_multiple2;
  assign { _0171_[16], product6_row2[15:0] } = b[101] ? _0170_ : product6_multiple2;
  assign _0172_ = product6_one[3] ? { a[111], a[111:96] } : 17'h00000;
  assign _0173_ = product6_two[3] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple3 = _0172_ | _0173_;
  assign _0174_ = ~ product6_multiple3;
  assign { _0175_[16], product6_row3[15:0] } = b[103] ? _0174_ : product6_multiple3;
  assign _0176_ = product6_one[4] ? { a[111], a[111:96] } : 17'h00000;
  assign _0177_ = product6_two[4] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple4 = _0176_ | _0177_;
  assign _0179_ = ~ product6_multiple4;
  assign { _0180_[16], product6_row4[15:0] } = b[105] ? _0179_ : product6_multiple4;
  assign _0181_ = product6_one[5] ? { a[111], a[111:96] } : 17'h00000;
  assign _0182_ = product6_two[5] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple5 = _0181_ | _0182_;
  assign _0183_ = ~ product6_multiple5;
  assign { _0184_[16], product6_row5[15:0] } = b[107] ? _0183_ : product6_multiple5;
  assign _0185_ = product6_one[6] ? { a[111], a[111:96] } : 17'h00000;
  assign _0186_ = product6_two[6] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple6 = _0185_ | _0186_;
  assign _0187_ = ~ product6_multiple6;
  assign { _0188_[16], product6_row6[15:0] } = b[109] ? _0187_ : product6_multiple6;
  assign _0190_ = product6_one[7] ? { a[111], a[111:96] } : 17'h00000;
  assign _0191_ = product6_two[7] ? { a[111:96], 1'h0 } : 17'h00000;
  assign product6_multiple7 = _0190_ | _0191_;
  assign _0192_ = ~ product6_multiple7;
  assign { _0193_[16], product6_row7[15:0] } = b[111] ? _0192_ : product6_multiple7;
  assign product7_one = { b[126], b[124], b[122], b[120], b[118], b[116], b[114], b[112] } ^ { b[125], b[123], b[121], b[119], b[117], b[115], b[113], 1'h0 };
  assign _0194_ = ~ { b[126], b[124], b[122], b[120], b[118], b[116], b[114], b[112] };
  assign _0195_ = { b[127], b[125], b[123], b[121], b[119], b[117], b[115], b[113] } & _0194_;
  assign _0196_ = ~ { b[125], b[123], b[121], b[119], b[117], b[115], b[113], 1'h0 };
  assign _0197_ = _0195_ & _0196_;
  assign _0198_ = ~ { b[127], b[125], b[123], b[121], b[119], b[117], b[115], b[113] };
  assign _0199_ = _0198_ & { b[126], b[124], b[122], b[120], b[118], b[116], b[114], b[112] };
  assign _0201_ = _0199_ & { b[125], b[123], b[121], b[119], b[117], b[115], b[113], 1'h0 };
  assign product7_two = _0197_ | _0201_;
  assign _0202_ = product7_one[0] ? { a[127], a[127:112] } : 17'h00000;
  assign _0203_ = product7_two[0] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple0 = _0202_ | _0203_;
  assign _0204_ = ~ product7_multiple0;
  assign { _0205_[16], product7_row0[15:0] } = b[113] ? _0204_ : product7_multiple0;
  assign _0206_ = product7_one[1] ? { a[127], a[127:112] } : 17'h00000;
  assign _0207_ = product7_two[1] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple1 = _0206_ | _0207_;
  assign _0208_ = ~ product7_multiple1;
  assign { _0209_[16], product7_row1[15:0] } = b[115] ? _0208_ : product7_multiple1;
  assign _0210_ = product7_one[2] ? { a[127], a[127:112] } : 17'h00000;
  assign _0212_ = product7_two[2] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple2 = _0210_ | _0212_;
  assign _0213_ = ~ product7_multiple2;
  assign { _0214_[16], product7_row2[15:0] } = b[117] ? _0213_ : product7_multiple2;
  assign _0215_ = product7_one[3] ? { a[127], a[127:112] } : 17'h00000;
  assign _0216_ = product7_two[3] ? { a[127:112], 1'h0 } : 17'h00000;
  assign product7_multiple3 = _0215_ | _0216_;
  assign _0217_ = ~ product7_multiple3;
  assign product0_row0[16] = ~ _0012_[16];
  assign product0_row1[16] = ~ _0056_[16];
  assign product0_row2[16] = ~ _0100_[16];
  assign product0_row3[16] = ~ _0145_[16];
  assign product0_row4[16] = ~ _0189_[16];
  assign product0_row5[16] = ~ _0234_[16];
  assign product0_row6[16] = ~ _0278_[16];
  assign product0_row7[16] = ~ _0322_[16];
  assign product1_row0[16] = ~ _0445_[16];
  assign product1_row1[16] = ~ _0489_[16];
  assign product1_row2[16] = ~ _0523_[16];
  assign product1_row3[16] = ~ _0528_[16];
  assign product1_row4[16] = ~ _0532_[16];
  assign product1_row5[16] = ~ _0537_[16];
  assign product1_row6[16] = ~ _0541_[16];
  assign product1_row7[16] = ~ _0545_[16];
  assign product2_row0[16] = ~ _0557_[16];
  assign product2_row1[16] = ~ _0562_[16];
  assign product2_row2[16] = ~ _0566_[16];
  assign product2_row3[16] = ~ _0003_[16];
  assign product2_row4[16] = ~ _0007_[16];
  assign product2_row5[16] = ~ _0011_[16];
  assign product2_row6[16] = ~ _0016_[16];
  assign product2_row7[16] = ~ _0020_[16];
  assign product3_row0[16] = ~ _0032_[16];
  assign product3_row1[16] = ~ _0037_[16];
  assign product3_row2[16] = ~ _0041_[16];
  assign product3_row3[16] = ~ _0046_[16];
  assign product3_row4[16] = ~ _0050_[16];
  assign product3_row5[16] = ~ _0054_[16];
  assign product3_row6[16] = ~ _0059_[16];
  assign product3_row7[16] = ~ _0063_[16];
  assign product4_row0[16] = ~ _0075_[16];
  assign product4_row1[16] = ~ _0080_[16];
  assign product4_row2[16] = ~ _0084_[16];
  assign product4_row3[16] = ~ _0088_[16];
  assign product4_row4[16] = ~ _0093_[16];
  assign product4_row5[16] = ~ _0097_[16];
  assign product4_row6[16] = ~ _0102_[16];
  assign product4_row7[16] = ~ _0106_[16];
  assign product5_row0[16] = ~ _0119_[16];
  assign product5_row1[16] = ~ _0124_[16];
  assign product5_row2[16] = ~ _0128_[16];
  assign product5_row3[16] = ~ _0132_[16];
  assign product5_row4[16] = ~ _0137_[16];
  assign product5_row5[16] = ~ _0141_[16];
  assign product5_row6[16] = ~ _0146_[16];
  assign product5_row7[16] = ~ _0150_[16];
  assign product6_row0[16] = ~ _0162_[16];
  assign product6_row1[16] = ~ _0166_[16];
  assign product6_row2[16] = ~ _0171_[16];
  assign product6_row3[16] = ~ _0175_[16];
  assign product6_row4[16] = ~ _0180_[16];
  assign product6_row5[16] = ~ _0184_[16];
  assign product6_row6[16] = ~ _0188_[16];
  assign product6_row7[16] = ~ _0193_[16];
  assign product7_row0[16] = ~ _0205_[16];
  assign product7_row1[16] = ~ _0209_[16];
  assign product7_row2[16] = ~ _0214_[16];
  assign product7_row3[16] = ~ _0218_[16];
  assign product7_row4[16] = ~ _0224_[16];
  assign product7_row5[16] = ~ _0228_[16];
  assign product7_row6[16] = ~ _0232_[16];
  assign product7_row7[16] = ~ _0237_[16];
  assign _0237_[15:0] = product7_row7[15:0];
  assign _0232_[15:0] = product7_row6[15:0];
  assign _0228_[15:0] = product7_row5[15:0];
  assign _0224_[15:0] = product7_row4[15:0];
  assign _0218_[15:0] = product7_row3[15:0];
  assign _0214_[15:0] = product7_row2[15:0];
  assign _0209_[15:0] = product7_row1[15:0];
  assign _0205_[15:0] = product7_row0[15:0];
  assign _0193_[15:0] = product6_row7[15:0];
  assign _0188_[15:0] = product6_row6[15:0];
  assign _0184_[15:0] = product6_row5[15:0];
  assign _0180_[15:0] = product6_row4[15:0];
  assign _0175_[15:0] = product6_row3[15:0];
  assign _0171_[15:0] = product6_row2[15:0];
  assign _0166_[15:0] = product6_row1[15:0];
  assign _0162_[15:0] = product6_row0[15:0];
  assign _0150_[15:0] = product5_row7[15:0];
  assign _0146_[15:0] = product5_row6[15:0];
  assign _0141_[15:0] = product5_row5[15:0];
  assign _0137_[15:0] = product5_row4[15:0];
  assign _0132_[15:0] = product5_row3[15:0];
  assign _0128_[15:0] = product5_row2[15:0];
  assign _0124_[15:0] = product5_row1[15:0];
  assign _0119_[15:0] = product5_row0[15:0];
  assign _0106_[15:0] = product4_row7[15:0];
  assign _0102_[15:0] = product4_row6[15:0];
  assign _0097_[15:0] = product4_row5[15:0];
  assign _0093_[15:0] = product4_row4[15:0];
  assign _0088_[15:0] = product4_row3[15:0];
  assign _0084_[15:0] = product4_row2[15:0];
  assign _0080_[15:0] = product4_row1[15:0];
  assign _0075_[15:0] = product4_row0[15:0];
  assign _0063_[15:0] = product3_row7[15:0];
  assign _0059_[15:0] = product3_row6[15:0];
  assign _0054_[15:0] = product3_row5[15:0];
  assign _0050_[15:0] = product3_row4[15:0];
  assign _0046_[15:0] = product3_row3[15:0];
  assign _0041_[15:0] = product3_row2[15:0];
  assign _0037_[15:0] = product3_row1[15:0];
  assign _0032_[15:0] = product3_row0[15:0];
  assign _0020_[15:0] = product2_row7[15:0];
  assign _0016_[15:0] = product2_row6[15:0];
  assign _0011_[15:0] = product2_row5[15:0];
  assign _0007_[15:0] = product2_row4[15:0];
  assign _0003_[15:0] = product2_row3[15:0];
  assign _0566_[15:0] = product2_row2[15:0];
  assign _0562_[15:0] = product2_row1[15:0];
  assign _0557_[15:0] = product2_row0[15:0];
  assign _0545_[15:0] = product1_row7[15:0];
  assign _0541_[15:0] = product1_row6[15:0];
  assign _0537_[15:0] = product1_row5[15:0];
  assign _0532_[15:0] = product1_row4[15:0];
  assign _0528_[15:0] = product1_row3[15:0];
  assign _0523_[15:0] = product1_row2[15:0];
  assign _0489_[15:0] = product1_row1[15:0];
  assign _0445_[15:0] = product1_row0[15:0];
  assign _0322_[15:0] = product0_row7[15:0];
  assign _0278_[15:0] = product0_row6[15:0];
  assign _0234_[15:0] = product0_row5[15:0];
  assign _0189_[15:0] = product0_row4[15:0];
  assign _0145_[15:0] = product0_row3[15:0];
  assign _0100_[15:0] = product0_row2[15:0];
  assign _0056_[15:0] = product0_row1[15:0];
  assign _0012_[15:0] = product0_row0[15:0];
  assign _0521_[34:0] = sum8_0_total;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [86:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _063_, _064_, _065_, _066_, at_floor, empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_21,
    empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30,
    empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39,
    empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48,
    empty2_49, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57,
    empty2_58, empty2_59, empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_11,
    empty4_12, empty4_13, empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20,
    empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29,
    empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_6,
    empty8_7, empty8_8, empty8_9, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26,
    zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35,
    zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44,
    zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53,
    zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62,
    zeros2_63;
  wire [8:0] _039_;
  wire [9:0] _061_, _062_;
  wire [6:0] leading_zeros;
  wire [86:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18,
    zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27,
    zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_6, zeros8_7, zeros8_8,
    zeros8_9;
  assign zeros2_20 = ~ i__sig[0];
  assign _063_ = ~ i__sig[1];
  assign empty2_21 = _063_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[2];
  assign _064_ = ~ i__sig[3];
  assign empty2_22 = _064_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[4];
  assign _065_ = ~ i__sig[5];
  assign empty2_23 = _065_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[6];
  assign _066_ = ~ i__sig[7];
  assign empty2_24 = _066_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[8];
  assign _000_ = ~ i__sig[9];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[10];
  assign _001_ = ~ i__sig[11];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[12];
  assign _002_ = ~ i__sig[13];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[14];
  assign _003_ = ~ i__sig[15];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[16];
  assign _004_ = ~ i__sig[17];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[18];
  assign _005_ = ~ i__sig[19];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[20];
  assign _006_ = ~ i__sig[21];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[22];
  assign _007_ = ~ i__sig[23];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[24];
  assign _008_ = ~ i__sig[25];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[26];
  assign _009_ = ~ i__sig[27];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[28];
  assign _010_ = ~ i__sig[29];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[30];
  assign _011_ = ~ i__sig[31];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[32];
  assign _012_ = ~ i__sig[33];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[34];
  assign _013_ = ~ i__sig[35];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[36];
  assign _014_ = ~ i__sig[37];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[38];
  assign _015_ = ~ i__sig[39];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[40];
  assign _016_ = ~ i__sig[41];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[42];
  assign _017_ = ~ i__sig[43];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[44];
  assign _018_ = ~ i__sig[45];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[46];
  assign _019_ = ~ i__sig[47];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[48];
  assign _020_ = ~ i__sig[49];
  assign empty2_45 = _020_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[50];
  assign _021_ = ~ i__sig[51];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[52];
  assign _022_ = ~ i__sig[53];
  assign empty2_47 = _022_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[54];
  assign _023_ = ~ i__sig[55];
  assign empty2_48 = _023_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[56];
  assign _024_ = ~ i__sig[57];
  assign zeros2_49 = ~ i__sig[58];
  assign empty2_49 = _024_ & zeros2_49;
  assign _025_ = ~ i__sig[59];
  assign zeros2_50 = ~ i__sig[60];
  assign empty2_50 = _025_ & zeros2_50;
  assign _026_ = ~ i__sig[61];
  assign zeros2_51 = ~ i__sig[62];
  assign empty2_51 = _026_ & zeros2_51;
  assign _027_ = ~ i__sig[63];
  assign zeros2_52 = ~ i__sig[64];
  assign empty2_52 = _027_ & zeros2_52;
  assign _028_ = ~ i__sig[65];
  assign zeros2_53 = ~ i__sig[66];
  assign empty2_53 = _028_ & zeros2_53;
  assign _029_ = ~ i__sig[67];
  assign zeros2_54 = ~ i__sig[68];
  assign empty2_54 = _029_ & zeros2_54;
  assign _030_ = ~ i__sig[69];
  assign zeros2_55 = ~ i__sig[70];
  assign empty2_55 = _030_ & zeros2_55;
  assign _031_ = ~ i__sig[71];
  assign empty2_56 = _031_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[72];
  assign _032_ = ~ i__sig[73];
  assign empty2_57 = _032_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[74];
  assign _033_ = ~ i__sig[75];
  assign empty2_58 = _033_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[76];
  assign _034_ = ~ i__sig[77];
  assign zeros2_59 = ~ i__sig[78];
  assign empty2_59 = _034_ & zeros2_59;
  assign _035_ = ~ i__sig[79];
  assign zeros2_60 = ~ i__sig[80];
  assign empty2_60 = _035_ & zeros2_60;
  assign _036_ = ~ i__sig[81];
  assign zeros2_61 = ~ i__sig[82];
  assign empty2_61 = _036_ & zeros2_61;
  assign _037_ = ~ i__sig[83];
  assign zeros2_62 = ~ i__sig[84];
  assign empty2_62 = _037_ & zeros2_62;
  assign _038_ = ~ i__sig[85];
  assign empty2_63 = _038_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[86];
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
  assign zeros16_2[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
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
  assign zeros32_1[3:0] = empty16_3 ? { 1'h0, empty4_11, zeros16_2[1:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 1'h0, empty16_3, zeros32_1[3:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _039_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _039_[6] ? { i__sig[22:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _039_[5] ? { shifted_by_127[54:0], 1'h0 } : shifted_by_127[86:31];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[5];
  assign _041_ = | shifted_by_127[30:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _039_[4];
  assign _044_ = | shifted_by_63[15:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _039_[3];
  assign _048_ = | shifted_by_31[7:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _039_[2];
  assign _052_ = | shifted_by_15[3:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _039_[1];
  assign _056_ = | shifted_by_7[1:0];
  assign _057_ = _055_ & _056_;
  assign _058_ = _054_ | _057_;
  assign _059_ = ~ _039_[0];
  assign _060_ = _059_ & shifted_by_3[0];
  assign normalise__sig_0 = _058_ | _060_;
  assign _061_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _062_[9], o__exp } = at_floor ? 10'h000 : _061_;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3:2] = { 1'h0, empty4_11 };
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
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign _062_[8:0] = o__exp;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [31:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [34:0] _02_;
  wire [33:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[34], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 34'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 34'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[33:0] = magnitude;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [34:0] i__s0,
  output wire [33:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [35:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[35:34], magnitude0 } = i__s0[34] ? _0_ : { i__s0[34], i__s0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[33:0] = magnitude0;
endmodule

module dot_dfp16_dfp16_lanes8_fp32__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_dfp16_dfp16_lanes8_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_dfp16_dfp16_lanes8_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_dfp16_dfp16_lanes8_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
