// dot_mxint8_mxint4_lanes32_fp32
//
// Spec:    dot:a=mxint8,b=mxint4,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           256 bits  32 x int8sym
//   input  b           128 bits  32 x int4sym
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 256'ha62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a62c, b =
//     128'h1a3d71a3d71a3d71a3d71a3d71a3d71a, a_scale = 0x7e (0.5), b_scale = 0x81 (4), acc = 0xbfb7b7e9
//     (-1.43529999) give o = 0xc20aadbf (-34.6696739)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxint8_mxint4_lanes32_fp32 (
  input wire [255:0] a,
  input wire [127:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [68:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [16:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [15:0] scale__p0__sig;
  dot_mxint8_mxint4_lanes32_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[16]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_mxint8_mxint4_lanes32_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[16]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mxint8_mxint4_lanes32_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .b(b),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .sum32_0_total(blocks__s0)
  );
  dot_mxint8_mxint4_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxint8_mxint4_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxint8_mxint4_lanes32_fp32__scale scale (
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
  dot_mxint8_mxint4_lanes32_fp32__unpack unpack (
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

module dot_mxint8_mxint4_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [15:0] scale__p0__sig,
  input wire [68:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [68:0] o__sig,
  output wire o__sign
);
  wire [69:0] _00_;
  wire [70:0] _01_, _03_, _04_;
  wire [71:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [69:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {70{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[71:70], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[70:69], o__sig } = total[69] ? _03_ : { total[69], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[69];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[69:0] = total;
  assign _04_[68:0] = o__sig;
endmodule

module dot_mxint8_mxint4_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [15:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [68:0] o__addend,
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
  wire [68:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha2);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h45);
  assign _26_ = _25_ ? 10'h045 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 43'h00000000000 } : { 1'h0, _22_, code[22:0], 44'h00000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[68:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[68:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[68:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[68:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[68:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[68:64] } : moved_by_63;
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
  assign o__addend = moved | { 68'h00000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a2;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mxint8_mxint4_lanes32_fp32__align__acc acc_2 (
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

module dot_mxint8_mxint4_lanes32_fp32__align__acc (
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

module dot_mxint8_mxint4_lanes32_fp32__blocks (
  input wire [255:0] a,
  input wire [127:0] b,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [16:0] sum32_0_total
);
  wire [1:0] _0000_, _0008_, _0009_, _0010_, _0011_, _0013_, _0014_, _0015_, _0025_, _0026_, _0027_, _0028_,
    _0029_, _0030_, _0031_, _0041_, _0042_, _0043_, _0044_, _0046_, _0047_, _0048_, _0058_, _0059_, _0060_,
    _0061_, _0062_, _0063_, _0064_, _0067_, _0074_, _0075_, _0076_, _0077_, _0078_, _0079_, _0080_, _0081_,
    _0089_, _0091_, _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0100_, _0107_, _0108_, _0109_, _0110_,
    _0111_, _0112_, _0113_, _0114_, _0115_, _0123_, _0125_, _0126_, _0127_, _0128_, _0129_, _0130_, _0131_,
    _0134_, _0141_, _0142_, _0143_, _0144_, _0146_, _0147_, _0148_, _0158_, _0159_, _0160_, _0161_, _0162_,
    _0163_, _0164_, _0174_, _0175_, _0176_, _0177_, _0179_, _0180_, _0181_, _0191_, _0192_, _0193_, _0194_,
    _0195_, _0196_, _0197_, _0207_, _0208_, _0209_, _0210_, _0212_, _0213_, _0214_, _0222_, _0225_, _0226_,
    _0227_, _0228_, _0229_, _0230_, _0231_, _0234_, _0241_, _0242_, _0243_, _0244_, _0245_, _0246_, _0247_,
    _0248_, _0256_, _0258_, _0259_, _0260_, _0261_, _0262_, _0263_, _0264_, _0267_, _0274_, _0275_, _0276_,
    _0277_, _0278_, _0279_, _0280_, _0281_, _0289_, _0291_, _0292_, _0293_, _0294_, _0295_, _0296_, _0297_,
    _0300_, _0307_, _0308_, _0309_, _0310_, _0312_, _0313_, _0314_, _0324_, _0325_, _0326_, _0327_, _0328_,
    _0329_, _0330_, _0333_, _0341_, _0342_, _0343_, _0344_, _0346_, _0347_, _0348_, _0358_, _0359_, _0360_,
    _0361_, _0362_, _0363_, _0364_, _0374_, _0375_, _0376_, _0377_, _0379_, _0380_, _0381_, _0391_, _0392_,
    _0393_, _0394_, _0395_, _0396_, _0397_, _0400_, _0407_, _0408_, _0409_, _0410_, _0411_, _0412_, _0413_,
    _0414_, _0422_, _0433_, _0444_, _0445_, _0456_, _0467_, _0555_, _0567_, _0578_, _0589_, _0595_, _0596_,
    _0600_, _0611_, _0622_, _0633_, _0639_, _0640_, _0666_, _0673_, _0674_, _0675_, _0676_, _0678_, _0679_,
    _0680_, _0690_, _0691_, _0692_, _0693_, _0694_, _0695_, _0696_, product0_one, product0_two, product10_one,
    product10_two, product11_one, product11_two, product12_one, product12_two, product13_one, product13_two,
    product14_one, product14_two, product15_one, product15_two, product16_one, product16_two, product17_one,
    product17_two, product18_one, product18_two, product19_one, product19_two, product1_one, product1_two,
    product20_one, product20_two, product21_one, product21_two, product22_one, product22_two, product23_one,
    product23_two, product24_one, product24_two, product25_one, product25_two, product26_one, product26_two,
    product27_one, product27_two, product28_one, product28_two, product29_one, product29_two, product2_one,
    product2_two, product30_one, product30_two, product31_one, product31_two, product3_one, product3_two,
    product4_one, product4_two, product5_one, product5_two, product6_one, product6_two, product7_one,
    product7_two, product8_one, product8_two, product9_one, product9_two, sum32_0_level10_2_carry,
    sum32_0_level10_2_half, sum32_0_level10_2_sum, sum32_0_level5_0_carry, sum32_0_level5_0_half,
    sum32_0_level5_0_sum;
  wire [8:0] _0001_, _0002_, _0003_, _0004_, _0005_, _0006_, _0007_, _0012_, _0016_, _0017_, _0018_, _0019_,
    _0020_, _0021_, _0022_, _0023_, _0024_, _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0038_, _0039_,
    _0040_, _0045_, _0049_, _0050_, _0051_, _0052_, _0053_, _0054_, _0055_, _0056_, _0057_, _0065_, _0066_,
    _0068_, _0069_, _0070_, _0071_, _0072_, _0073_, _0082_, _0083_, _0084_, _0085_, _0086_, _0087_, _0088_,
    _0090_, _0098_, _0099_, _0101_, _0102_, _0103_, _0104_, _0105_, _0106_, _0116_, _0117_, _0118_, _0119_,
    _0120_, _0121_, _0122_, _0124_, _0132_, _0133_, _0135_, _0136_, _0137_, _0138_, _0139_, _0140_, _0145_,
    _0149_, _0150_, _0151_, _0152_, _0153_, _0154_, _0155_, _0156_, _0157_, _0165_, _0166_, _0167_, _0168_,
    _0169_, _0170_, _0171_, _0172_, _0173_, _0178_, _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0188_,
    _0189_, _0190_, _0198_, _0199_, _0200_, _0201_, _0202_, _0203_, _0204_, _0205_, _0206_, _0211_, _0215_,
    _0216_, _0217_, _0218_, _0219_, _0220_, _0221_, _0223_, _0224_, _0232_, _0233_, _0235_, _0236_, _0237_,
    _0238_, _0239_, _0240_, _0249_, _0250_, _0251_, _0252_, _0253_, _0254_, _0255_, _0257_, _0265_, _0266_,
    _0268_, _0269_, _0270_, _0271_, _0272_, _0273_, _0282_, _0283_, _0284_, _0285_, _0286_, _0287_, _0288_,
    _0290_, _0298_, _0299_, _0301_, _0302_, _0303_, _0304_, _0305_, _0306_, _0311_, _0315_, _0316_, _0317_,
    _0318_, _0319_, _0320_, _0321_, _0322_, _0323_, _0331_, _0332_, _0334_, _0335_, _0336_, _0337_, _0338_,
    _0339_, _0340_, _0345_, _0349_, _0350_, _0351_, _0352_, _0353_, _0354_, _0355_, _0356_, _0357_, _0365_,
    _0366_, _0367_, _0368_, _0369_, _0370_, _0371_, _0372_, _0373_, _0378_, _0382_, _0383_, _0384_, _0385_,
    _0386_, _0387_, _0388_, _0389_, _0390_, _0398_, _0399_, _0401_, _0402_, _0403_, _0404_, _0405_, _0406_,
    _0415_, _0416_, _0417_, _0418_, _0419_, _0420_, _0421_, _0423_, _0469_, _0470_, _0471_, _0472_, _0473_,
    _0474_, _0475_, _0476_, _0477_, _0478_, _0479_, _0480_, _0481_, _0482_, _0483_, _0484_, _0485_, _0486_,
    _0487_, _0488_, _0489_, _0490_, _0500_, _0511_, _0522_, _0533_, _0537_, _0538_, _0544_, _0556_, _0644_,
    _0655_, _0667_, _0668_, _0669_, _0670_, _0671_, _0672_, _0677_, _0681_, _0682_, _0683_, _0684_, _0685_,
    _0686_, _0687_, _0688_, _0689_, _0697_, _0698_, product0_multiple0, product0_multiple1, product0_row0,
    product0_row1, product10_multiple0, product10_multiple1, product10_row0, product10_row1,
    product11_multiple0, product11_multiple1, product11_row0, product11_row1, product12_multiple0,
    product12_multiple1, product12_row0, product12_row1, product13_multiple0, product13_multiple1,
    product13_row0, product13_row1, product14_multiple0, product14_multiple1, product14_row0, product14_row1,
    product15_multiple0, product15_multiple1, product15_row0, product15_row1, product16_multiple0,
    product16_multiple1, product16_row0, product16_row1, product17_multiple0, product17_multiple1,
    product17_row0, product17_row1, product18_multiple0, product18_multiple1, product18_row0, product18_row1,
    product19_multiple0, product19_multiple1, product19_row0, product19_row1, product1_multiple0,
    product1_multiple1, product1_row0, product1_row1, product20_multiple0, product20_multiple1, product20_row0,
    product20_row1, product21_multiple0, product21_multiple1, product21_row0, product21_row1,
    product22_multiple0, product22_multiple1, product22_row0, product22_row1, product23_multiple0,
    product23_multiple1, product23_row0, product23_row1, product24_multiple0, product24_multiple1,
    product24_row0, product24_row1, product25_multiple0, product25_multiple1, product25_row0, product25_row1,
    product26_multiple0, product26_multiple1, product26_row0, product26_row1, product27_multiple0,
    product27_multiple1, product27_row0, product27_row1, product28_multiple0, product28_multiple1,
    product28_row0, product28_row1, product29_multiple0, product29_multiple1, product29_row0, product29_row1,
    product2_multiple0, product2_multiple1, product2_row0, product2_row1, product30_multiple0,
    product30_multiple1, product30_row0, product30_row1, product31_multiple0, product31_multiple1,
    product31_row0, product31_row1, product3_multiple0, product3_multiple1, product3_row0, product3_row1,
    product4_multiple0, product4_multiple1, product4_row0, product4_row1, product5_multiple0,
    product5_multiple1, product5_row0, product5_row1, product6_multiple0, product6_multiple1, product6_row0,
    product6_row1, product7_multiple0, product7_multiple1, product7_row0, product7_row1, product8_multiple0,
    product8_multiple1, product8_row0, product8_row1, product9_multiple0, product9_multiple1, product9_row0,
    product9_row1, sum32_0_level1_20_carry, sum32_0_level1_20_half, sum32_0_level1_20_sum,
    sum32_0_level1_21_carry, sum32_0_level1_21_half, sum32_0_level1_21_sum, sum32_0_level1_22_carry,
    sum32_0_level1_22_half, sum32_0_level1_22_sum, sum32_0_level1_23_carry, sum32_0_level1_23_half,
    sum32_0_level1_23_sum, sum32_0_level1_24_carry, sum32_0_level1_24_half, sum32_0_level1_24_sum,
    sum32_0_level1_25_carry, sum32_0_level1_25_half, sum32_0_level1_25_sum, sum32_0_level1_26_carry,
    sum32_0_level1_26_half, sum32_0_level1_26_sum, sum32_0_level1_27_carry, sum32_0_level1_27_half,
    sum32_0_level1_27_sum, sum32_0_level1_28_carry, sum32_0_level1_28_half, sum32_0_level1_28_sum,
    sum32_0_level1_29_carry, sum32_0_level1_29_half, sum32_0_level1_29_sum, sum32_0_level2_9_carry,
    sum32_0_level2_9_half, sum32_0_level2_9_sum;
  wire _0424_, _0425_, _0426_, _0427_, _0428_, _0429_, _0430_, _0431_, _0432_, _0434_, _0435_, _0436_, _0437_,
    _0438_, _0439_, _0440_, _0441_, _0442_, _0443_, _0446_, _0513_, _0514_, _0617_, _0618_, _0624_, _0625_,
    _0632_, _0634_, _0635_, _0636_, _0641_, _0642_, _0643_, _0645_, _0646_, _0647_, _0648_, _0649_, _0650_,
    _0651_, _0652_, _0653_, _0654_, _0656_, _0657_, _0658_, _0659_, _0660_, _0661_, _0662_, _0663_, _0664_,
    sum32_0_level10_0_carry, sum32_0_level10_0_half, sum32_0_level10_0_sum, sum32_0_level10_3_carry,
    sum32_0_level10_3_half, sum32_0_level10_3_sum, sum32_0_level11_0_carry, sum32_0_level11_0_half,
    sum32_0_level11_0_sum, sum32_0_level11_1_carry, sum32_0_level11_1_half, sum32_0_level11_1_sum,
    sum32_0_level11_2_carry, sum32_0_level11_2_half, sum32_0_level11_2_sum, sum32_0_level12_0_carry,
    sum32_0_level12_0_half, sum32_0_level12_0_sum, sum32_0_level13_0_carry, sum32_0_level13_0_half,
    sum32_0_level13_0_sum, sum32_0_level14_0_carry, sum32_0_level14_0_half, sum32_0_level14_0_sum,
    sum32_0_level15_0_carry, sum32_0_level15_0_half, sum32_0_level15_0_sum, sum32_0_level16_0_carry,
    sum32_0_level16_0_half, sum32_0_level16_0_sum, sum32_0_level17_0_carry, sum32_0_level17_0_half,
    sum32_0_level17_0_sum, sum32_0_level18_0_carry, sum32_0_level18_0_half, sum32_0_level18_0_sum,
    sum32_0_level1_0_carry, sum32_0_level1_0_half, sum32_0_level1_0_sum, sum32_0_level1_1_carry,
    sum32_0_level1_1_half, sum32_0_level1_1_sum, sum32_0_level1_2_carry, sum32_0_level1_2_half,
    sum32_0_level1_2_sum, sum32_0_level1_3_carry, sum32_0_level1_3_half, sum32_0_level1_3_sum,
    sum32_0_level1_40_carry, sum32_0_level1_40_half, sum32_0_level1_40_sum, sum32_0_level1_4_carry,
    sum32_0_level1_4_half, sum32_0_level1_4_sum, sum32_0_level1_5_carry, sum32_0_level1_5_half,
    sum32_0_level1_5_sum, sum32_0_level1_6_carry, sum32_0_level1_6_half, sum32_0_level1_6_sum,
    sum32_0_level1_7_carry, sum32_0_level1_7_half, sum32_0_level1_7_sum, sum32_0_level1_8_carry,
    sum32_0_level1_8_half, sum32_0_level1_8_sum, sum32_0_level1_9_carry, sum32_0_level1_9_half,
    sum32_0_level1_9_sum, sum32_0_level6_3_carry, sum32_0_level6_3_half, sum32_0_level6_3_sum,
    sum32_0_level7_2_carry, sum32_0_level7_2_half, sum32_0_level7_2_sum, sum32_0_level9_1_carry,
    sum32_0_level9_1_half, sum32_0_level9_1_sum;
  wire [2:0] _0447_, _0448_, _0449_, _0450_, _0451_, _0452_, _0453_, _0454_, _0455_, _0457_, _0458_, _0459_,
    _0460_, _0461_, _0462_, _0463_, _0464_, _0465_, _0466_, _0468_, _0532_, _0534_, _0535_, _0536_, _0564_,
    _0565_, _0588_, _0590_, _0602_, _0603_, _0608_, _0609_, _0637_, _0638_, sum32_0_level10_1_carry,
    sum32_0_level10_1_half, sum32_0_level10_1_sum, sum32_0_level1_10_carry, sum32_0_level1_10_half,
    sum32_0_level1_10_sum, sum32_0_level1_11_carry, sum32_0_level1_11_half, sum32_0_level1_11_sum,
    sum32_0_level1_12_carry, sum32_0_level1_12_half, sum32_0_level1_12_sum, sum32_0_level1_13_carry,
    sum32_0_level1_13_half, sum32_0_level1_13_sum, sum32_0_level1_14_carry, sum32_0_level1_14_half,
    sum32_0_level1_14_sum, sum32_0_level1_15_carry, sum32_0_level1_15_half, sum32_0_level1_15_sum,
    sum32_0_level1_16_carry, sum32_0_level1_16_half, sum32_0_level1_16_sum, sum32_0_level1_17_carry,
    sum32_0_level1_17_half, sum32_0_level1_17_sum, sum32_0_level1_18_carry, sum32_0_level1_18_half,
    sum32_0_level1_18_sum, sum32_0_level1_19_carry, sum32_0_level1_19_half, sum32_0_level1_19_sum,
    sum32_0_level2_7_carry, sum32_0_level2_7_half, sum32_0_level2_7_sum, sum32_0_level2_8_carry,
    sum32_0_level2_8_half, sum32_0_level2_8_sum, sum32_0_level3_3_carry, sum32_0_level3_3_half,
    sum32_0_level3_3_sum, sum32_0_level4_4_carry, sum32_0_level4_4_half, sum32_0_level4_4_sum,
    sum32_0_level5_3_carry, sum32_0_level5_3_half, sum32_0_level5_3_sum, sum32_0_level5_6_carry,
    sum32_0_level5_6_half, sum32_0_level5_6_sum;
  wire [6:0] _0491_, _0492_, _0493_, _0494_, _0495_, _0496_, _0497_, _0498_, _0499_, _0501_, _0502_, _0503_,
    _0504_, _0505_, _0506_, _0507_, _0508_, _0509_, _0510_, _0512_, _0539_, _0540_, _0541_, _0542_, _0543_,
    _0545_, _0546_, _0547_, _0548_, _0549_, _0550_, _0551_, _0569_, _0570_, _0575_, _0576_, _0577_, _0579_,
    _0591_, _0592_, _0593_, _0594_, sum32_0_level1_30_carry, sum32_0_level1_30_half, sum32_0_level1_30_sum,
    sum32_0_level1_31_carry, sum32_0_level1_31_half, sum32_0_level1_31_sum, sum32_0_level1_32_carry,
    sum32_0_level1_32_half, sum32_0_level1_32_sum, sum32_0_level1_33_carry, sum32_0_level1_33_half,
    sum32_0_level1_33_sum, sum32_0_level1_34_carry, sum32_0_level1_34_half, sum32_0_level1_34_sum,
    sum32_0_level1_35_carry, sum32_0_level1_35_half, sum32_0_level1_35_sum, sum32_0_level1_36_carry,
    sum32_0_level1_36_half, sum32_0_level1_36_sum, sum32_0_level1_37_carry, sum32_0_level1_37_half,
    sum32_0_level1_37_sum, sum32_0_level1_38_carry, sum32_0_level1_38_half, sum32_0_level1_38_sum,
    sum32_0_level1_39_carry, sum32_0_level1_39_half, sum32_0_level1_39_sum, sum32_0_level2_10_carry,
    sum32_0_level2_10_half, sum32_0_level2_10_sum, sum32_0_level2_11_carry, sum32_0_level2_11_half,
    sum32_0_level2_11_sum, sum32_0_level2_12_carry, sum32_0_level2_12_half, sum32_0_level2_12_sum,
    sum32_0_level2_13_carry, sum32_0_level2_13_half, sum32_0_level2_13_sum, sum32_0_level2_14_carry,
    sum32_0_level2_14_half, sum32_0_level2_14_sum, sum32_0_level2_15_carry, sum32_0_level2_15_half,
    sum32_0_level2_15_sum, sum32_0_level3_5_carry, sum32_0_level3_5_half, sum32_0_level3_5_sum,
    sum32_0_level3_8_carry, sum32_0_level3_8_half, sum32_0_level3_8_sum, sum32_0_level3_9_carry,
    sum32_0_level3_9_half, sum32_0_level3_9_sum, sum32_0_level4_5_carry, sum32_0_level4_5_half,
    sum32_0_level4_5_sum, sum32_0_level4_6_carry, sum32_0_level4_6_half, sum32_0_level4_6_sum;
  wire [4:0] _0515_, _0516_, _0554_, _0557_, _0628_, _0629_, sum32_0_level1_41_carry, sum32_0_level1_41_half,
    sum32_0_level1_41_sum, sum32_0_level2_17_carry, sum32_0_level2_17_half, sum32_0_level2_17_sum,
    sum32_0_level8_1_carry, sum32_0_level8_1_half, sum32_0_level8_1_sum;
  wire [3:0] _0517_, _0518_, _0519_, _0520_, _0599_, _0601_, _0615_, _0616_, sum32_0_level2_0_carry,
    sum32_0_level2_0_half, sum32_0_level2_0_sum, sum32_0_level2_1_carry, sum32_0_level2_1_half,
    sum32_0_level2_1_sum, sum32_0_level5_2_carry, sum32_0_level5_2_half, sum32_0_level5_2_sum,
    sum32_0_level6_2_carry, sum32_0_level6_2_half, sum32_0_level6_2_sum;
  wire [10:0] _0521_, _0523_, _0524_, _0525_, _0562_, _0563_, _0566_, _0568_, _0582_, _0583_, _0613_, _0614_,
    sum32_0_level2_2_carry, sum32_0_level2_2_half, sum32_0_level2_2_sum, sum32_0_level2_3_carry,
    sum32_0_level2_3_half, sum32_0_level2_3_sum, sum32_0_level3_2_carry, sum32_0_level3_2_half,
    sum32_0_level3_2_sum, sum32_0_level3_4_carry, sum32_0_level3_4_half, sum32_0_level3_4_sum,
    sum32_0_level4_1_carry, sum32_0_level4_1_half, sum32_0_level4_1_sum, sum32_0_level6_1_carry,
    sum32_0_level6_1_half, sum32_0_level6_1_sum;
  wire [11:0] _0526_, _0527_, _0528_, _0529_, _0530_, _0531_, _0558_, _0559_, _0580_, _0581_, _0586_, _0587_,
    _0610_, _0612_, _0619_, _0620_, sum32_0_level2_4_carry, sum32_0_level2_4_half, sum32_0_level2_4_sum,
    sum32_0_level2_5_carry, sum32_0_level2_5_half, sum32_0_level2_5_sum, sum32_0_level2_6_carry,
    sum32_0_level2_6_half, sum32_0_level2_6_sum, sum32_0_level3_0_carry, sum32_0_level3_0_half,
    sum32_0_level3_0_sum, sum32_0_level4_0_carry, sum32_0_level4_0_half, sum32_0_level4_0_sum,
    sum32_0_level4_3_carry, sum32_0_level4_3_half, sum32_0_level4_3_sum, sum32_0_level6_0_carry,
    sum32_0_level6_0_half, sum32_0_level6_0_sum, sum32_0_level7_0_carry, sum32_0_level7_0_half,
    sum32_0_level7_0_sum;
  wire [7:0] _0552_, _0553_, _0571_, _0572_, _0573_, _0574_, _0604_, _0605_, _0606_, _0607_, _0630_, _0631_,
    sum32_0_level2_16_carry, sum32_0_level2_16_half, sum32_0_level2_16_sum, sum32_0_level3_6_carry,
    sum32_0_level3_6_half, sum32_0_level3_6_sum, sum32_0_level3_7_carry, sum32_0_level3_7_half,
    sum32_0_level3_7_sum, sum32_0_level5_4_carry, sum32_0_level5_4_half, sum32_0_level5_4_sum,
    sum32_0_level5_5_carry, sum32_0_level5_5_half, sum32_0_level5_5_sum, sum32_0_level9_0_carry,
    sum32_0_level9_0_half, sum32_0_level9_0_sum;
  wire [12:0] _0560_, _0561_, _0597_, _0598_, _0626_, _0627_, sum32_0_level3_1_carry, sum32_0_level3_1_half,
    sum32_0_level3_1_sum, sum32_0_level5_1_carry, sum32_0_level5_1_half, sum32_0_level5_1_sum,
    sum32_0_level8_0_carry, sum32_0_level8_0_half, sum32_0_level8_0_sum;
  wire [9:0] _0584_, _0585_, sum32_0_level4_2_carry, sum32_0_level4_2_half, sum32_0_level4_2_sum;
  wire [5:0] _0621_, _0623_, sum32_0_level7_1_carry, sum32_0_level7_1_half, sum32_0_level7_1_sum;
  wire [17:0] _0665_;
  assign _0130_ = _0129_ & { b[58], b[56] };
  assign _0131_ = _0130_ & { b[57], 1'h0 };
  assign product14_two = _0128_ | _0131_;
  assign _0132_ = product14_one[0] ? { a[119], a[119:112] } : 9'h000;
  assign _0133_ = product14_two[0] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple0 = _0132_ | _0133_;
  assign _0135_ = ~ product14_multiple0;
  assign { _0136_[8], product14_row0[7:0] } = b[57] ? _0135_ : product14_multiple0;
  assign _0137_ = product14_one[1] ? { a[119], a[119:112] } : 9'h000;
  assign _0138_ = product14_two[1] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple1 = _0137_ | _0138_;
  assign _0139_ = ~ product14_multiple1;
  assign { _0140_[8], product14_row1[7:0] } = b[59] ? _0139_ : product14_multiple1;
  assign product15_one = { b[62], b[60] } ^ { b[61], 1'h0 };
  assign _0141_ = ~ { b[62], b[60] };
  assign _0142_ = { b[63], b[61] } & _0141_;
  assign _0143_ = ~ { b[61], 1'h0 };
  assign _0144_ = _0142_ & _0143_;
  assign _0146_ = ~ { b[63], b[61] };
  assign _0147_ = _0146_ & { b[62], b[60] };
  assign _0148_ = _0147_ & { b[61], 1'h0 };
  assign product15_two = _0144_ | _0148_;
  assign _0149_ = product15_one[0] ? { a[127], a[127:120] } : 9'h000;
  assign _0150_ = product15_two[0] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple0 = _0149_ | _0150_;
  assign _0151_ = ~ product15_multiple0;
  assign { _0152_[8], product15_row0[7:0] } = b[61] ? _0151_ : product15_multiple0;
  assign _0153_ = product15_one[1] ? { a[127], a[127:120] } : 9'h000;
  assign _0154_ = product15_two[1] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple1 = _0153_ | _0154_;
  assign _0155_ = ~ product15_multiple1;
  assign { _0157_[8], product15_row1[7:0] } = b[63] ? _0155_ : product15_multiple1;
  assign product16_one = { b[66], b[64] } ^ { b[65], 1'h0 };
  assign _0158_ = ~ { b[66], b[64] };
  assign _0159_ = { b[67], b[65] } & _0158_;
  assign _0160_ = ~ { b[65], 1'h0 };
  assign _0161_ = _0159_ & _0160_;
  assign _0162_ = ~ { b[67], b[65] };
  assign _0163_ = _0162_ & { b[66], b[64] };
  assign _0164_ = _0163_ & { b[65], 1'h0 };
  assign product16_two = _0161_ | _0164_;
  assign _0165_ = product16_one[0] ? { a[135], a[135:128] } : 9'h000;
  assign _0166_ = product16_two[0] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple0 = _0165_ | _0166_;
  assign _0168_ = ~ product16_multiple0;
  assign { _0169_[8], product16_row0[7:0] } = b[65] ? _0168_ : product16_multiple0;
  assign _0170_ = product16_one[1] ? { a[135], a[135:128] } : 9'h000;
  assign _0171_ = product16_two[1] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple1 = _0170_ | _0171_;
  assign _0172_ = ~ product16_multiple1;
  assign { _0173_[8], product16_row1[7:0] } = b[67] ? _0172_ : product16_multiple1;
  assign product17_one = { b[70], b[68] } ^ { b[69], 1'h0 };
  assign _0174_ = ~ { b[70], b[68] };
  assign _0175_ = { b[71], b[69] } & _0174_;
  assign _0176_ = ~ { b[69], 1'h0 };
  assign _0177_ = _0175_ & _0176_;
  assign _0179_ = ~ { b[71], b[69] };
  assign _0180_ = _0179_ & { b[70], b[68] };
  assign _0181_ = _0180_ & { b[69], 1'h0 };
  assign product17_two = _0177_ | _0181_;
  assign _0182_ = product17_one[0] ? { a[143], a[143:136] } : 9'h000;
  assign _0183_ = product17_two[0] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple0 = _0182_ | _0183_;
  assign _0184_ = ~ product17_multiple0;
  assign { _0185_[8], product17_row0[7:0] } = b[69] ? _0184_ : product17_multiple0;
  assign _0186_ = product17_one[1] ? { a[143], a[143:136] } : 9'h000;
  assign _0187_ = product17_two[1] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple1 = _0186_ | _0187_;
  assign _0188_ = ~ product17_multiple1;
  assign { _0190_[8], product17_row1[7:0] } = b[71] ? _0188_ : product17_multiple1;
  assign product18_one = { b[74], b[72] } ^ { b[73], 1'h0 };
  assign _0191_ = ~ { b[74], b[72] };
  assign _0192_ = { b[75], b[73] } & _0191_;
  assign _0193_ = ~ { b[73], 1'h0 };
  assign _0194_ = _0192_ & _0193_;
  assign _0195_ = ~ { b[75], b[73] };
  assign _0196_ = _0195_ & { b[74], b[72] };
  assign _0197_ = _0196_ & { b[73], 1'h0 };
  assign product18_two = _0194_ | _0197_;
  assign _0198_ = product18_one[0] ? { a[151], a[151:144] } : 9'h000;
  assign _0199_ = product18_two[0] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple0 = _0198_ | _0199_;
  assign _0201_ = ~ product18_multiple0;
  assign { _0202_[8], product18_row0[7:0] } = b[73] ? _0201_ : product18_multiple0;
  assign _0203_ = product18_one[1] ? { a[151], a[151:144] } : 9'h000;
  assign _0204_ = product18_two[1] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple1 = _0203_ | _0204_;
  assign _0205_ = ~ product18_multiple1;
  assign { _0206_[8], product18_row1[7:0] } = b[75] ? _0205_ : product18_multiple1;
  assign product19_one = { b[78], b[76] } ^ { b[77], 1'h0 };
  assign _0207_ = ~ { b[78], b[76] };
  assign _0208_ = { b[79], b[77] } & _0207_;
  assign _0209_ = ~ { b[77], 1'h0 };
  assign _0210_ = _0208_ & _0209_;
  assign _0212_ = ~ { b[79], b[77] };
  assign _0213_ = _0212_ & { b[78], b[76] };
  assign _0214_ = _0213_ & { b[77], 1'h0 };
  assign product19_two = _0210_ | _0214_;
  assign _0215_ = product19_one[0] ? { a[159], a[159:152] } : 9'h000;
  assign _0216_ = product19_two[0] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple0 = _0215_ | _0216_;
  assign _0217_ = ~ product19_multiple0;
  assign { _0218_[8], product19_row0[7:0] } = b[77] ? _0217_ : product19_multiple0;
  assign _0219_ = product19_one[1] ? { a[159], a[159:152] } : 9'h000;
  assign _0220_ = product19_two[1] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple1 = _0219_ | _0220_;
  assign _0221_ = ~ product19_multiple1;
  assign { _0224_[8], product19_row1[7:0] } = b[79] ? _0221_ : product19_multiple1;
  assign product20_one = { b[82], b[80] } ^ { b[81], 1'h0 };
  assign _0225_ = ~ { b[82], b[80] };
  assign _0226_ = { b[83], b[81] } & _0225_;
  assign _0227_ = ~ { b[81], 1'h0 };
  assign _0228_ = _0226_ & _0227_;
  assign _0229_ = ~ { b[83], b[81] };
  assign _0230_ = _0229_ & { b[82], b[80] };
  assign _0231_ = _0230_ & { b[81], 1'h0 };
  assign product20_two = _0228_ | _0231_;
  assign _0232_ = product20_one[0] ? { a[167], a[167:160] } : 9'h000;
  assign _0233_ = product20_two[0] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple0 = _0232_ | _0233_;
  assign _0235_ = ~ product20_multiple0;
  assign { _0236_[8], product20_row0[7:0] } = b[81] ? _0235_ : product20_multiple0;
  assign _0237_ = product20_one[1] ? { a[167], a[167:160] } : 9'h000;
  assign _0238_ = product20_two[1] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple1 = _0237_ | _0238_;
  assign _0239_ = ~ product20_multiple1;
  assign { _0240_[8], product20_row1[7:0] } = b[83] ? _0239_ : product20_multiple1;
  assign product21_one = { b[86], b[84] } ^ { b[85], 1'h0 };
  assign _0241_ = ~ { b[86], b[84] };
  assign _0242_ = { b[87], b[85] } & _0241_;
  assign _0243_ = ~ { b[85], 1'h0 };
  assign _0244_ = _0242_ & _0243_;
  assign _0246_ = ~ { b[87], b[85] };
  assign _0247_ = _0246_ & { b[86], b[84] };
  assign _0248_ = _0247_ & { b[85], 1'h0 };
  assign product21_two = _0244_ | _0248_;
  assign _0249_ = product21_one[0] ? { a[175], a[175:168] } : 9'h000;
  assign _0250_ = product21_two[0] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple0 = _0249_ | _0250_;
  assign _0251_ = ~ product21_multiple0;
  assign { _0252_[8], product21_row0[7:0] } = b[85] ? _0251_ : product21_multiple0;
  assign _0253_ = product21_one[1] ? { a[175], a[175:168] } : 9'h000;
  assign _0254_ = product21_two[1] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple1 = _0253_ | _0254_;
  assign _0255_ = ~ product21_multiple1;
  assign { _0257_[8], product21_row1[7:0] } = b[87] ? _0255_ : product21_multiple1;
  assign product22_one = { b[90], b[88] } ^ { b[89], 1'h0 };
  assign _0258_ = ~ { b[90], b[88] };
  assign _0259_ = { b[91], b[89] } & _0258_;
  assign _0260_ = ~ { b[89], 1'h0 };
  assign _0261_ = _0259_ & _0260_;
  assign _0262_ = ~ { b[91], b[89] };
  assign _0263_ = _0262_ & { b[90], b[88] };
  assign _0264_ = _0263_ & { b[89], 1'h0 };
  assign product22_two = _0261_ | _0264_;
  assign _0265_ = product22_one[0] ? { a[183], a[183:176] } : 9'h000;
  assign _0266_ = product22_two[0] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple0 = _0265_ | _0266_;
  assign _0268_ = ~ product22_multiple0;
  assign { _0269_[8], product22_row0[7:0] } = b[89] ? _0268_ : product22_multiple0;
  assign _0270_ = product22_one[1] ? { a[183], a[183:176] } : 9'h000;
  assign _0271_ = product22_two[1] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple1 = _0270_ | _0271_;
  assign _0272_ = ~ product22_multiple1;
  assign { _0273_[8], product22_row1[7:0] } = b[91] ? _0272_ : product22_multiple1;
  assign product23_one = { b[94], b[92] } ^ { b[93], 1'h0 };
  assign _0274_ = ~ { b[94], b[92] };
  assign _0275_ = { b[95], b[93] } & _0274_;
  assign _0276_ = ~ { b[93], 1'h0 };
  assign _0277_ = _0275_ & _0276_;
  assign _0279_ = ~ { b[95], b[93] };
  assign _0280_ = _0279_ & { b[94], b[92] };
  assign _0281_ = _0280_ & { b[93], 1'h0 };
  assign product23_two = _0277_ | _0281_;
  assign _0282_ = product23_one[0] ? { a[191], a[191:184] } : 9'h000;
  assign _0283_ = product23_two[0] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple0 = _0282_ | _0283_;
  assign _0284_ = ~ product23_multiple0;
  assign { _0285_[8], product23_row0[7:0] } = b[93] ? _0284_ : product23_multiple0;
  assign _0286_ = product23_one[1] ? { a[191], a[191:184] } : 9'h000;
  assign _0287_ = product23_two[1] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple1 = _0286_ | _0287_;
  assign _0288_ = ~ product23_multiple1;
  assign { _0290_[8], product23_row1[7:0] } = b[95] ? _0288_ : product23_multiple1;
  assign product24_one = { b[98], b[96] } ^ { b[97], 1'h0 };
  assign _0291_ = ~ { b[98], b[96] };
  assign _0292_ = { b[99], b[97] } & _0291_;
  assign _0293_ = ~ { b[97], 1'h0 };
  assign _0294_ = _0292_ & _0293_;
  assign _0295_ = ~ { b[99], b[97] };
  assign _0296_ = _0295_ & { b[98], b[96] };
  assign _0297_ = _0296_ & { b[97], 1'h0 };
  assign product24_two = _0294_ | _0297_;
  assign _0298_ = product24_one[0] ? { a[199], a[199:192] } : 9'h000;
  assign _0299_ = product24_two[0] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple0 = _0298_ | _0299_;
  assign _0301_ = ~ product24_multiple0;
  assign { _0302_[8], product24_row0[7:0] } = b[97] ? _0301_ : product24_multiple0;
  assign _0303_ = product24_one[1] ? { a[199], a[199:192] } : 9'h000;
  assign _0304_ = product24_two[1] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple1 = _0303_ | _0304_;
  assign _0305_ = ~ product24_multiple1;
  assign { _0306_[8], product24_row1[7:0] } = b[99] ? _0305_ : product24_multiple1;
  assign product25_one = { b[102], b[100] } ^ { b[101], 1'h0 };
  assign _0307_ = ~ { b[102], b[100] };
  assign _0308_ = { b[103], b[101] } & _0307_;
  assign _0309_ = ~ { b[101], 1'h0 };
  assign _0310_ = _0308_ & _0309_;
  assign _0312_ = ~ { b[103], b[101] };
  assign _0313_ = _0312_ & { b[102], b[100] };
  assign _0314_ = _0313_ & { b[101], 1'h0 };
  assign product25_two = _0310_ | _0314_;
  assign _0315_ = product25_one[0] ? { a[207], a[207:200] } : 9'h000;
  assign _0316_ = product25_two[0] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple0 = _0315_ | _0316_;
  assign _0317_ = ~ product25_multiple0;
  assign { _0318_[8], product25_row0[7:0] } = b[101] ? _0317_ : product25_multiple0;
  assign _0319_ = product25_one[1] ? { a[207], a[207:200] } : 9'h000;
  assign _0320_ = product25_two[1] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple1 = _0319_ | _0320_;
  assign _0321_ = ~ product25_multiple1;
  assign { _0323_[8], product25_row1[7:0] } = b[103] ? _0321_ : product25_multiple1;
  assign product26_one = { b[106], b[104] } ^ { b[105], 1'h0 };
  assign _0324_ = ~ { b[106], b[104] };
  assign _0325_ = { b[107], b[105] } & _0324_;
  assign _0326_ = ~ { b[105], 1'h0 };
  assign _0327_ = _0325_ & _0326_;
  assign _0328_ = ~ { b[107], b[105] };
  assign _0329_ = _0328_ & { b[106], b[104] };
  assign _0330_ = _0329_ & { b[105], 1'h0 };
  assign product26_two = _0327_ | _0330_;
  assign _0331_ = product26_one[0] ? { a[215], a[215:208] } : 9'h000;
  assign _0332_ = product26_two[0] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple0 = _0331_ | _0332_;
  assign _0335_ = ~ product26_multiple0;
  assign { _0336_[8], product26_row0[7:0] } = b[105] ? _0335_ : product26_multiple0;
  assign _0337_ = product26_one[1] ? { a[215], a[215:208] } : 9'h000;
  assign _0338_ = product26_two[1] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple1 = _0337_ | _0338_;
  assign _0339_ = ~ product26_multiple1;
  assign { _0340_[8], product26_row1[7:0] } = b[107] ? _0339_ : product26_multiple1;
  assign product27_one = { b[110], b[108] } ^ { b[109], 1'h0 };
  assign _0341_ = ~ { b[110], b[108] };
  assign _0342_ = { b[111], b[109] } & _0341_;
  assign _0343_ = ~ { b[109], 1'h0 };
  assign _0344_ = _0342_ & _0343_;
  assign _0346_ = ~ { b[111], b[109] };
  assign _0347_ = _0346_ & { b[110], b[108] };
  assign _0348_ = _0347_ & { b[109], 1'h0 };
  assign product27_two = _0344_ | _0348_;
  assign _0349_ = product27_one[0] ? { a[223], a[223:216] } : 9'h000;
  assign _0350_ = product27_two[0] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple0 = _0349_ | _0350_;
  assign _0351_ = ~ product27_multiple0;
  assign { _0352_[8], product27_row0[7:0] } = b[109] ? _0351_ : product27_multiple0;
  assign _0353_ = product27_one[1] ? { a[223], a[223:216] } : 9'h000;
  assign _0354_ = product27_two[1] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple1 = _0353_ | _0354_;
  assign _0355_ = ~ product27_multiple1;
  assign { _0357_[8], product27_row1[7:0] } = b[111] ? _0355_ : product27_multiple1;
  assign product28_one = { b[114], b[112] } ^ { b[113], 1'h0 };
  assign _0358_ = ~ { b[114], b[112] };
  assign _0359_ = { b[115], b[113] } & _0358_;
  assign _0360_ = ~ { b[113], 1'h0 };
  assign _0361_ = _0359_ & _0360_;
  assign _0362_ = ~ { b[115], b[113] };
  assign _0363_ = _0362_ & { b[114], b[112] };
  assign _0364_ = _0363_ & { b[113], 1'h0 };
  assign product28_two = _0361_ | _0364_;
  assign _0365_ = product28_one[0] ? { a[231], a[231:224] } : 9'h000;
  assign _0366_ = product28_two[0] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple0 = _0365_ | _0366_;
  assign _0368_ = ~ product28_multiple0;
  assign { _0369_[8], product28_row0[7:0] } = b[113] ? _0368_ : product28_multiple0;
  assign _0370_ = product28_one[1] ? { a[231], a[231:224] } : 9'h000;
  assign _0371_ = product28_two[1] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple1 = _0370_ | _0371_;
  assign _0372_ = ~ product28_multiple1;
  assign { _0373_[8], product28_row1[7:0] } = b[115] ? _0372_ : product28_multiple1;
  assign product29_one = { b[118], b[116] } ^ { b[117], 1'h0 };
  assign _0374_ = ~ { b[118], b[116] };
  assign _0375_ = { b[119], b[117] } & _0374_;
  assign _0376_ = ~ { b[117], 1'h0 };
  assign _0377_ = _0375_ & _0376_;
  assign _0379_ = ~ { b[119], b[117] };
  assign _0380_ = _0379_ & { b[118], b[116] };
  assign _0381_ = _0380_ & { b[117], 1'h0 };
  assign product29_two = _0377_ | _0381_;
  assign _0382_ = product29_one[0] ? { a[239], a[239:232] } : 9'h000;
  assign _0383_ = product29_two[0] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple0 = _0382_ | _0383_;
  assign _0384_ = ~ product29_multiple0;
  assign { _0385_[8], product29_row0[7:0] } = b[117] ? _0384_ : product29_multiple0;
  assign _0386_ = product29_one[1] ? { a[239], a[239:232] } : 9'h000;
  assign _0387_ = product29_two[1] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple1 = _0386_ | _0387_;
  assign _0388_ = ~ product29_multiple1;
  assign { _0390_[8], product29_row1[7:0] } = b[119] ? _0388_ : product29_multiple1;
  assign product30_one = { b[122], b[120] } ^ { b[121], 1'h0 };
  assign _0391_ = ~ { b[122], b[120] };
  assign _0392_ = { b[123], b[121] } & _0391_;
  assign _0393_ = ~ { b[121], 1'h0 };
  assign _0394_ = _0392_ & _0393_;
  assign _0395_ = ~ { b[123], b[121] };
  assign _0396_ = _0395_ & { b[122], b[120] };
  assign _0397_ = _0396_ & { b[121], 1'h0 };
  assign product30_two = _0394_ | _0397_;
  assign _0398_ = product30_one[0] ? { a[247], a[247:240] } : 9'h000;
  assign _0399_ = product30_two[0] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple0 = _0398_ | _0399_;
  assign _0401_ = ~ product30_multiple0;
  assign { _0402_[8], product30_row0[7:0] } = b[121] ? _0401_ : product30_multiple0;
  assign _0403_ = product30_one[1] ? { a[247], a[247:240] } : 9'h000;
  assign _0404_ = product30_two[1] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple1 = _0403_ | _0404_;
  assign _0405_ = ~ product30_multiple1;
  assign { _0406_[8], product30_row1[7:0] } = b[123] ? _0405_ : product30_multiple1;
  assign product31_one = { b[126], b[124] } ^ { b[125], 1'h0 };
  assign _0407_ = ~ { b[126], b[124] };
  assign _0408_ = { b[127], b[125] } & _0407_;
  assign _0409_ = ~ { b[125], 1'h0 };
  assign _0410_ = _0408_ & _0409_;
  assign _0412_ = ~ { b[127], b[125] };
  assign _0413_ = _0412_ & { b[126], b[124] };
  assign _0414_ = _0413_ & { b[125], 1'h0 };
  assign product31_two = _0410_ | _0414_;
  assign _0415_ = product31_one[0] ? { a[255], a[255:248] } : 9'h000;
  assign _0416_ = product31_two[0] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple0 = _0415_ | _0416_;
  assign _0417_ = ~ product31_multiple0;
  assign { _0418_[8], product31_row0[7:0] } = b[125] ? _0417_ : product31_multiple0;
  assign _0419_ = product31_one[1] ? { a[255], a[255:248] } : 9'h000;
  assign _0420_ = product31_two[1] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple1 = _0419_ | _0420_;
  assign _0421_ = ~ product31_multiple1;
  assign { _0423_[8], product31_row1[7:0] } = b[127] ? _0421_ : product31_multiple1;
  assign sum32_0_level1_0_half = b[1] ^ b[5];
  assign sum32_0_level1_0_sum = sum32_0_level1_0_half ^ b[9];
  assign _0424_ = b[1] & b[5];
  assign _0425_ = sum32_0_level1_0_half & b[9];
  assign sum32_0_level1_0_carry = _0424_ | _0425_;
  assign sum32_0_level1_1_half = b[13] ^ b[17];
  assign sum32_0_level1_1_sum = sum32_0_level1_1_half ^ b[21];
  assign _0426_ = b[13] & b[17];
  assign _0427_ = sum32_0_level1_1_half & b[21];
  assign sum32_0_level1_1_carry = _0426_ | _0427_;
  assign sum32_0_level1_2_half = b[25] ^ b[29];
  assign sum32_0_level1_2_sum = sum32_0_level1_2_half ^ b[33];
  assign _0428_ = b[25] & b[29];
  assign _0429_ = sum32_0_level1_2_half & b[33];
  assign sum32_0_level1_2_carry = _0428_ | _0429_;
  assign sum32_0_level1_3_half = b[37] ^ b[41];
  assign sum32_0_level1_3_sum = sum32_0_level1_3_half ^ b[45];
  assign _0430_ = b[37] & b[41];
  assign _0431_ = sum32_0_level1_3_half & b[45];
  assign sum32_0_level1_3_carry = _0430_ | _0431_;
  assign sum32_0_level1_4_half = b[49] ^ b[53];
  assign sum32_0_level1_4_sum = sum32_0_level1_4_half ^ b[57];
  assign _0432_ = b[49] & b[53];
  assign _0434_ = sum32_0_level1_4_half & b[57];
  assign sum32_0_level1_4_carry = _0432_ | _0434_;
  assign sum32_0_level1_5_half = b[61] ^ b[65];
  assign sum32_0_level1_5_sum = sum32_0_level1_5_half ^ b[69];
  assign _0435_ = b[61] & b[65];
  assign _0436_ = sum32_0_level1_5_half & b[69];
  assign sum32_0_level1_5_carry = _0435_ | _0436_;
  assign sum32_0_level1_6_half = b[73] ^ b[77];
  assign sum32_0_level1_6_sum = sum32_0_level1_6_half ^ b[81];
  assign _0437_ = b[73] & b[77];
  assign _0438_ = sum32_0_level1_6_half & b[81];
  assign sum32_0_level1_6_carry = _0437_ | _0438_;
  assign sum32_0_level1_7_half = b[85] ^ b[89];
  assign sum32_0_level1_7_sum = sum32_0_level1_7_half ^ b[93];
  assign _0439_ = b[85] & b[89];
  assign _0440_ = sum32_0_level1_7_half & b[93];
  assign sum32_0_level1_7_carry = _0439_ | _0440_;
  assign sum32_0_level1_8_half = b[97] ^ b[101];
  assign sum32_0_level1_8_sum = sum32_0_level1_8_half ^ b[105];
  assign _0441_ = b[97] & b[101];
  assign _0442_ = sum32_0_level1_8_half & b[105];
  assign sum32_0_level1_8_carry = _0441_ | _0442_;
  assign sum32_0_level1_9_half = b[109] ^ b[113];
  assign sum32_0_level1_9_sum = sum32_0_level1_9_half ^ b[117];
  assign _0443_ = b[109] & b[113];
  assign _0446_ = sum32_0_level1_9_half & b[117];
  assign sum32_0_level1_9_carry = _0443_ | _0446_;
  assign sum32_0_level1_10_half = { b[3], product30_row0[1], product0_row0[0] } ^ { b[7], product31_row0[1], product1_row0[0] };
  assign sum32_0_level1_10_sum = sum32_0_level1_10_half ^ { b[11], product2_row0[1:0] };
  assign _0447_ = { b[3], product30_row0[1], product0_row0[0] } & { b[7], product31_row0[1], product1_row0[0] };
  assign _0448_ = sum32_0_level1_10_half & { b[11], product2_row0[1:0] };
  assign sum32_0_level1_10_carry = _0447_ | _0448_;
  assign sum32_0_level1_11_half = { b[15], product3_row0[1:0] } ^ { b[19], product4_row0[1:0] };
  assign sum32_0_level1_11_sum = sum32_0_level1_11_half ^ { b[23], product5_row0[1:0] };
  assign _0449_ = { b[15], product3_row0[1:0] } & { b[19], product4_row0[1:0] };
  assign _0450_ = sum32_0_level1_11_half & { b[23], product5_row0[1:0] };
  assign sum32_0_level1_11_carry = _0449_ | _0450_;
  assign sum32_0_level1_12_half = { b[27], product6_row0[1:0] } ^ { b[31], product7_row0[1:0] };
  assign sum32_0_level1_12_sum = sum32_0_level1_12_half ^ { b[35], product8_row0[1:0] };
  assign _0451_ = { b[27], product6_row0[1:0] } & { b[31], product7_row0[1:0] };
  assign _0452_ = sum32_0_level1_12_half & { b[35], product8_row0[1:0] };
  assign sum32_0_level1_12_carry = _0451_ | _0452_;
  assign sum32_0_level1_13_half = { b[39], product9_row0[1:0] } ^ { b[43], product10_row0[1:0] };
  assign sum32_0_level1_13_sum = sum32_0_level1_13_half ^ { b[47], product11_row0[1:0] };
  assign _0453_ = { b[39], product9_row0[1:0] } & { b[43], product10_row0[1:0] };
  assign _0454_ = sum32_0_level1_13_half & { b[47], product11_row0[1:0] };
  assign sum32_0_level1_13_carry = _0453_ | _0454_;
  assign sum32_0_level1_14_half = { b[51], product12_row0[1:0] } ^ { b[55], product13_row0[1:0] };
  assign sum32_0_level1_14_sum = sum32_0_level1_14_half ^ { b[59], product14_row0[1:0] };
  assign _0455_ = { b[51], product12_row0[1:0] } & { b[55], product13_row0[1:0] };
  assign _0457_ = sum32_0_level1_14_half & { b[59], product14_row0[1:0] };
  assign sum32_0_level1_14_carry = _0455_ | _0457_;
  assign sum32_0_level1_15_half = { b[63], product15_row0[1:0] } ^ { b[67], product16_row0[1:0] };
  assign sum32_0_level1_15_sum = sum32_0_level1_15_half ^ { b[71], product17_row0[1:0] };
  assign _0458_ = { b[63], product15_row0[1:0] } & { b[67], product16_row0[1:0] };
  assign _0459_ = sum32_0_level1_15_half & { b[71], product17_row0[1:0] };
  assign sum32_0_level1_15_carry = _0458_ | _0459_;
  assign sum32_0_level1_16_half = { b[75], product18_row0[1:0] } ^ { b[79], product19_row0[1:0] };
  assign sum32_0_level1_16_sum = sum32_0_level1_16_half ^ { b[83], product20_row0[1:0] };
  assign _0460_ = { b[75], product18_row0[1:0] } & { b[79], product19_row0[1:0] };
  assign _0461_ = sum32_0_level1_16_half & { b[83], product20_row0[1:0] };
  assign sum32_0_level1_16_carry = _0460_ | _0461_;
  assign sum32_0_level1_17_half = { b[87], product21_row0[1:0] } ^ { b[91], product22_row0[1:0] };
  assign sum32_0_level1_17_sum = sum32_0_level1_17_half ^ { b[95], product23_row0[1:0] };
  assign _0462_ = { b[87], product21_row0[1:0] } & { b[91], product22_row0[1:0] };
  assign _0463_ = sum32_0_level1_17_half & { b[95], product23_row0[1:0] };
  assign sum32_0_level1_17_carry = _0462_ | _0463_;
  assign sum32_0_level1_18_half = { b[99], product24_row0[1:0] } ^ { b[103], product25_row0[1:0] };
  assign sum32_0_level1_18_sum = sum32_0_level1_18_half ^ { b[107], product26_row0[1:0] };
  assign _0464_ = { b[99], product24_row0[1:0] } & { b[103], product25_row0[1:0] };
  assign _0465_ = sum32_0_level1_18_half & { b[107], product26_row0[1:0] };
  assign sum32_0_level1_18_carry = _0464_ | _0465_;
  assign sum32_0_level1_19_half = { b[111], product27_row0[1:0] } ^ { b[115], product28_row0[1:0] };
  assign sum32_0_level1_19_sum = sum32_0_level1_19_half ^ { b[119], product29_row0[1:0] };
  assign _0466_ = { b[111], product27_row0[1:0] } & { b[115], product28_row0[1:0] };
  assign _0468_ = sum32_0_level1_19_half & { b[119], product29_row0[1:0] };
  assign sum32_0_level1_19_carry = _0466_ | _0468_;
  assign sum32_0_level1_20_half = { product0_row1[8:7], product1_row0[8:3], product0_row1[0] } ^ product1_row1;
  assign sum32_0_level1_20_sum = sum32_0_level1_20_half ^ product2_row1;
  assign _0469_ = { product0_row1[8:7], product1_row0[8:3], product0_row1[0] } & product1_row1;
  assign _0470_ = sum32_0_level1_20_half & product2_row1;
  assign sum32_0_level1_20_carry = _0469_ | _0470_;
  assign sum32_0_level1_21_half = product3_row1 ^ product4_row1;
  assign sum32_0_level1_21_sum = sum32_0_level1_21_half ^ product5_row1;
  assign _0471_ = product3_row1 & product4_row1;
  assign _0472_ = sum32_0_level1_21_half & product5_row1;
  assign sum32_0_level1_21_carry = _0471_ | _0472_;
  assign sum32_0_level1_22_half = product6_row1 ^ product7_row1;
  assign sum32_0_level1_22_sum = sum32_0_level1_22_half ^ product8_row1;
  assign _0473_ = product6_row1 & product7_row1;
  assign _0474_ = sum32_0_level1_22_half & product8_row1;
  assign sum32_0_level1_22_carry = _0473_ | _0474_;
  assign sum32_0_level1_23_half = product9_row1 ^ product10_row1;
  assign sum32_0_level1_23_sum = sum32_0_level1_23_half ^ product11_row1;
  assign _0475_ = product9_row1 & product10_row1;
  assign _0476_ = sum32_0_level1_23_half & product11_row1;
  assign sum32_0_level1_23_carry = _0475_ | _0476_;
  assign sum32_0_level1_24_half = product12_row1 ^ product13_row1;
  assign sum32_0_level1_24_sum = sum32_0_level1_24_half ^ product14_row1;
  assign _0477_ = product12_row1 & product13_row1;
  assign _0479_ = sum32_0_level1_24_half & product14_row1;
  assign sum32_0_level1_24_carry = _0477_ | _0479_;
  assign sum32_0_level1_25_half = product15_row1 ^ product16_row1;
  assign sum32_0_level1_25_sum = sum32_0_level1_25_half ^ product17_row1;
  assign _0480_ = product15_row1 & product16_row1;
  assign _0481_ = sum32_0_level1_25_half & product17_row1;
  assign sum32_0_level1_25_carry = _0480_ | _0481_;
  assign sum32_0_level1_26_half = product18_row1 ^ product19_row1;
  assign sum32_0_level1_26_sum = sum32_0_level1_26_half ^ product20_row1;
  assign _0482_ = product18_row1 & product19_row1;
  assign _0483_ = sum32_0_level1_26_half & product20_row1;
  assign sum32_0_level1_26_carry = _0482_ | _0483_;
  assign sum32_0_level1_27_half = product21_row1 ^ product22_row1;
  assign sum32_0_level1_27_sum = sum32_0_level1_27_half ^ product23_row1;
  assign _0484_ = product21_row1 & product22_row1;
  assign _0485_ = sum32_0_level1_27_half & product23_row1;
  assign sum32_0_level1_27_carry = _0484_ | _0485_;
  assign sum32_0_level1_28_half = product24_row1 ^ product25_row1;
  assign sum32_0_level1_28_sum = sum32_0_level1_28_half ^ product26_row1;
  assign _0486_ = product24_row1 & product25_row1;
  assign _0487_ = sum32_0_level1_28_half & product26_row1;
  assign sum32_0_level1_28_carry = _0486_ | _0487_;
  assign sum32_0_level1_29_half = product27_row1 ^ product28_row1;
  assign sum32_0_level1_29_sum = sum32_0_level1_29_half ^ product29_row1;
  assign _0488_ = product27_row1 & product28_row1;
  assign _0490_ = sum32_0_level1_29_half & product29_row1;
  assign sum32_0_level1_29_carry = _0488_ | _0490_;
  assign sum32_0_level1_30_half = product30_row1[6:0] ^ product31_row1[6:0];
  assign sum32_0_level1_30_sum = sum32_0_level1_30_half ^ product2_row0[8:2];
  assign _0491_ = product30_row1[6:0] & product31_row1[6:0];
  assign _0492_ = sum32_0_level1_30_half & product2_row0[8:2];
  assign sum32_0_level1_30_carry = _0491_ | _0492_;
  assign sum32_0_level1_31_half = product30_row0[8:2] ^ product31_row0[8:2];
  assign sum32_0_level1_31_sum = sum32_0_level1_31_half ^ product3_row0[8:2];
  assign _0493_ = product30_row0[8:2] & product31_row0[8:2];
  assign _0494_ = sum32_0_level1_31_half & product3_row0[8:2];
  assign sum32_0_level1_31_carry = _0493_ | _0494_;
  assign sum32_0_level1_32_half = product4_row0[8:2] ^ product5_row0[8:2];
  assign sum32_0_level1_32_sum = sum32_0_level1_32_half ^ product6_row0[8:2];
  assign _0495_ = product4_row0[8:2] & product5_row0[8:2];
  assign _0496_ = sum32_0_level1_32_half & product6_row0[8:2];
  assign sum32_0_level1_32_carry = _0495_ | _0496_;
  assign sum32_0_level1_33_half = product7_row0[8:2] ^ product8_row0[8:2];
  assign sum32_0_level1_33_sum = sum32_0_level1_33_half ^ product9_row0[8:2];
  assign _0497_ = product7_row0[8:2] & product8_row0[8:2];
  assign _0498_ = sum32_0_level1_33_half & product9_row0[8:2];
  assign sum32_0_level1_33_carry = _0497_ | _0498_;
  assign sum32_0_level1_34_half = product10_row0[8:2] ^ product11_row0[8:2];
  assign sum32_0_level1_34_sum = sum32_0_level1_34_half ^ product12_row0[8:2];
  assign _0499_ = product10_row0[8:2] & product11_row0[8:2];
  assign _0501_ = sum32_0_level1_34_half & product12_row0[8:2];
  assign sum32_0_level1_34_carry = _0499_ | _0501_;
  assign sum32_0_level1_35_half = product13_row0[8:2] ^ product14_row0[8:2];
  assign sum32_0_level1_35_sum = sum32_0_level1_35_half ^ product15_row0[8:2];
  assign _0502_ = product13_row0[8:2] & product14_row0[8:2];
  assign _0503_ = sum32_0_level1_35_half & product15_row0[8:2];
  assign sum32_0_level1_35_carry = _0502_ | _0503_;
  assign sum32_0_level1_36_half = product16_row0[8:2] ^ product17_row0[8:2];
  assign sum32_0_level1_36_sum = sum32_0_level1_36_half ^ product18_row0[8:2];
  assign _0504_ = product16_row0[8:2] & product17_row0[8:2];
  assign _0505_ = sum32_0_level1_36_half & product18_row0[8:2];
  assign sum32_0_level1_36_carry = _0504_ | _0505_;
  assign sum32_0_level1_37_half = product19_row0[8:2] ^ product20_row0[8:2];
  assign sum32_0_level1_37_sum = sum32_0_level1_37_half ^ product21_row0[8:2];
  assign _0506_ = product19_row0[8:2] & product20_row0[8:2];
  assign _0507_ = sum32_0_level1_37_half & product21_row0[8:2];
  assign sum32_0_level1_37_carry = _0506_ | _0507_;
  assign sum32_0_level1_38_half = product22_row0[8:2] ^ product23_row0[8:2];
  assign sum32_0_level1_38_sum = sum32_0_level1_38_half ^ product24_row0[8:2];
  assign _0508_ = product22_row0[8:2] & product23_row0[8:2];
  assign _0509_ = sum32_0_level1_38_half & product24_row0[8:2];
  assign sum32_0_level1_38_carry = _0508_ | _0509_;
  assign sum32_0_level1_39_half = product25_row0[8:2] ^ product26_row0[8:2];
  assign sum32_0_level1_39_sum = sum32_0_level1_39_half ^ product27_row0[8:2];
  assign _0510_ = product25_row0[8:2] & product26_row0[8:2];
  assign _0512_ = sum32_0_level1_39_half & product27_row0[8:2];
  assign sum32_0_level1_39_carry = _0510_ | _0512_;
  assign sum32_0_level1_40_half = product28_row0[2] ^ product29_row0[2];
  assign sum32_0_level1_40_sum = sum32_0_level1_40_half ^ product0_row0[2];
  assign _0513_ = product28_row0[2] & product29_row0[2];
  assign _0514_ = sum32_0_level1_40_half & product0_row0[2];
  assign sum32_0_level1_40_carry = _0513_ | _0514_;
  assign sum32_0_level1_41_half = product0_row0[8:4] ^ product0_row1[6:2];
  assign sum32_0_level1_41_sum = sum32_0_level1_41_half ^ product28_row0[8:4];
  assign _0515_ = product0_row0[8:4] & product0_row1[6:2];
  assign _0516_ = sum32_0_level1_41_half & product28_row0[8:4];
  assign sum32_0_level1_41_carry = _0515_ | _0516_;
  assign sum32_0_level2_0_half = { sum32_0_level1_10_carry[2], sum32_0_level1_10_sum[2], sum32_0_level1_0_carry, b[121] } ^ { sum32_0_level1_11_carry[2], sum32_0_level1_11_sum[2], sum32_0_level1_1_carry, b[125] };
  assign sum32_0_level2_0_sum = sum32_0_level2_0_half ^ { sum32_0_level1_18_carry[2], sum32_0_level1_19_sum[2], sum32_0_level1_2_carry, sum32_0_level1_0_sum };
  assign _0517_ = { sum32_0_level1_10_carry[2], sum32_0_level1_10_sum[2], sum32_0_level1_0_carry, b[121] } & { sum32_0_level1_11_carry[2], sum32_0_level1_11_sum[2], sum32_0_level1_1_carry, b[125] };
  assign _0518_ = sum32_0_level2_0_half & { sum32_0_level1_18_carry[2], sum32_0_level1_19_sum[2], sum32_0_level1_2_carry, sum32_0_level1_0_sum };
  assign sum32_0_level2_0_carry = _0517_ | _0518_;
  assign sum32_0_level2_1_half = { sum32_0_level1_19_carry[2], sum32_0_level1_20_sum[0], sum32_0_level1_3_carry, sum32_0_level1_1_sum } ^ { product0_row0[3], sum32_0_level1_21_sum[0], sum32_0_level1_4_carry, sum32_0_level1_2_sum };
  assign sum32_0_level2_1_sum = sum32_0_level2_1_half ^ { product0_row1[1], sum32_0_level1_22_sum[0], sum32_0_level1_5_carry, sum32_0_level1_3_sum };
  assign _0519_ = { sum32_0_level1_19_carry[2], sum32_0_level1_20_sum[0], sum32_0_level1_3_carry, sum32_0_level1_1_sum } & { product0_row0[3], sum32_0_level1_21_sum[0], sum32_0_level1_4_carry, sum32_0_level1_2_sum };
  assign _0520_ = sum32_0_level2_1_half & { product0_row1[1], sum32_0_level1_22_sum[0], sum32_0_level1_5_carry, sum32_0_level1_3_sum };
  assign sum32_0_level2_1_carry = _0519_ | _0520_;
  assign sum32_0_level2_2_half = { product30_row1[8:7], sum32_0_level1_23_sum[6:0], sum32_0_level1_6_carry, sum32_0_level1_4_sum } ^ { product31_row1[8:7], product29_row0[8:5], sum32_0_level1_24_sum[2:0], sum32_0_level1_7_carry, sum32_0_level1_5_sum };
  assign sum32_0_level2_2_sum = sum32_0_level2_2_half ^ { sum32_0_level1_25_sum, sum32_0_level1_8_carry, sum32_0_level1_6_sum };
  assign _0521_ = { product30_row1[8:7], sum32_0_level1_23_sum[6:0], sum32_0_level1_6_carry, sum32_0_level1_4_sum } & { product31_row1[8:7], product29_row0[8:5], sum32_0_level1_24_sum[2:0], sum32_0_level1_7_carry, sum32_0_level1_5_sum };
  assign _0523_ = sum32_0_level2_2_half & { sum32_0_level1_25_sum, sum32_0_level1_8_carry, sum32_0_level1_6_sum };
  assign sum32_0_level2_2_carry = _0521_ | _0523_;
  assign sum32_0_level2_3_half = { sum32_0_level1_26_sum, sum32_0_level1_9_carry, sum32_0_level1_7_sum } ^ { sum32_0_level1_27_sum, product0_row0[1], sum32_0_level1_8_sum };
  assign sum32_0_level2_3_sum = sum32_0_level2_3_half ^ { sum32_0_level1_28_sum, product1_row0[1], sum32_0_level1_9_sum };
  assign _0524_ = { sum32_0_level1_26_sum, sum32_0_level1_9_carry, sum32_0_level1_7_sum } & { sum32_0_level1_27_sum, product0_row0[1], sum32_0_level1_8_sum };
  assign _0525_ = sum32_0_level2_3_half & { sum32_0_level1_28_sum, product1_row0[1], sum32_0_level1_9_sum };
  assign sum32_0_level2_3_carry = _0524_ | _0525_;
  assign sum32_0_level2_4_half = { sum32_0_level1_21_carry, b[123], sum32_0_level1_10_sum[1:0] } ^ { sum32_0_level1_22_carry, b[127], sum32_0_level1_11_sum[1:0] };
  assign sum32_0_level2_4_sum = sum32_0_level2_4_half ^ { sum32_0_level1_23_carry, sum32_0_level1_12_sum };
  assign _0526_ = { sum32_0_level1_21_carry, b[123], sum32_0_level1_10_sum[1:0] } & { sum32_0_level1_22_carry, b[127], sum32_0_level1_11_sum[1:0] };
  assign _0527_ = sum32_0_level2_4_half & { sum32_0_level1_23_carry, sum32_0_level1_12_sum };
  assign sum32_0_level2_4_carry = _0526_ | _0527_;
  assign sum32_0_level2_5_half = { sum32_0_level1_24_carry, sum32_0_level1_13_sum } ^ { sum32_0_level1_25_carry, sum32_0_level1_14_sum };
  assign sum32_0_level2_5_sum = sum32_0_level2_5_half ^ { sum32_0_level1_26_carry, sum32_0_level1_15_sum };
  assign _0528_ = { sum32_0_level1_24_carry, sum32_0_level1_13_sum } & { sum32_0_level1_25_carry, sum32_0_level1_14_sum };
  assign _0529_ = sum32_0_level2_5_half & { sum32_0_level1_26_carry, sum32_0_level1_15_sum };
  assign sum32_0_level2_5_carry = _0528_ | _0529_;
  assign sum32_0_level2_6_half = { sum32_0_level1_27_carry, sum32_0_level1_16_sum } ^ { sum32_0_level1_28_carry, sum32_0_level1_17_sum };
  assign sum32_0_level2_6_sum = sum32_0_level2_6_half ^ { sum32_0_level1_29_carry, sum32_0_level1_18_sum };
  assign _0530_ = { sum32_0_level1_27_carry, sum32_0_level1_16_sum } & { sum32_0_level1_28_carry, sum32_0_level1_17_sum };
  assign _0531_ = sum32_0_level2_6_half & { sum32_0_level1_29_carry, sum32_0_level1_18_sum };
  assign sum32_0_level2_6_carry = _0530_ | _0531_;
  assign sum32_0_level2_7_half = sum32_0_level1_12_carry ^ sum32_0_level1_13_carry;
  assign sum32_0_level2_7_sum = sum32_0_level2_7_half ^ sum32_0_level1_14_carry;
  assign _0532_ = sum32_0_level1_12_carry & sum32_0_level1_13_carry;
  assign _0534_ = sum32_0_level2_7_half & sum32_0_level1_14_carry;
  assign sum32_0_level2_7_carry = _0532_ | _0534_;
  assign sum32_0_level2_8_half = sum32_0_level1_15_carry ^ sum32_0_level1_16_carry;
  assign sum32_0_level2_8_sum = sum32_0_level2_8_half ^ sum32_0_level1_17_carry;
  assign _0535_ = sum32_0_level1_15_carry & sum32_0_level1_16_carry;
  assign _0536_ = sum32_0_level2_8_half & sum32_0_level1_17_carry;
  assign sum32_0_level2_8_carry = _0535_ | _0536_;
  assign sum32_0_level2_9_half = sum32_0_level1_29_sum ^ { sum32_0_level1_23_sum[8:7], sum32_0_level1_30_sum };
  assign sum32_0_level2_9_sum = sum32_0_level2_9_half ^ { sum32_0_level1_20_carry[7:6], sum32_0_level1_31_sum };
  assign _0537_ = sum32_0_level1_29_sum & { sum32_0_level1_23_sum[8:7], sum32_0_level1_30_sum };
  assign _0538_ = sum32_0_level2_9_half & { sum32_0_level1_20_carry[7:6], sum32_0_level1_31_sum };
  assign sum32_0_level2_9_carry = _0537_ | _0538_;
  assign sum32_0_level2_10_half = sum32_0_level1_32_sum ^ sum32_0_level1_33_sum;
  assign sum32_0_level2_10_sum = sum32_0_level2_10_half ^ sum32_0_level1_34_sum;
  assign _0539_ = sum32_0_level1_32_sum & sum32_0_level1_33_sum;
  assign _0540_ = sum32_0_level2_10_half & sum32_0_level1_34_sum;
  assign sum32_0_level2_10_carry = _0539_ | _0540_;
  assign sum32_0_level2_11_half = sum32_0_level1_35_sum ^ sum32_0_level1_36_sum;
  assign sum32_0_level2_11_sum = sum32_0_level2_11_half ^ sum32_0_level1_37_sum;
  assign _0541_ = sum32_0_level1_35_sum & sum32_0_level1_36_sum;
  assign _0542_ = sum32_0_level2_11_half & sum32_0_level1_37_sum;
  assign sum32_0_level2_11_carry = _0541_ | _0542_;
  assign sum32_0_level2_12_half = sum32_0_level1_38_sum ^ sum32_0_level1_39_sum;
  assign sum32_0_level2_12_sum = sum32_0_level2_12_half ^ { sum32_0_level1_20_carry[5:0], sum32_0_level1_40_sum };
  assign _0543_ = sum32_0_level1_38_sum & sum32_0_level1_39_sum;
  assign _0545_ = sum32_0_level2_12_half & { sum32_0_level1_20_carry[5:0], sum32_0_level1_40_sum };
  assign sum32_0_level2_12_carry = _0543_ | _0545_;
  assign sum32_0_level2_13_half = sum32_0_level1_30_carry ^ sum32_0_level1_31_carry;
  assign sum32_0_level2_13_sum = sum32_0_level2_13_half ^ sum32_0_level1_32_carry;
  assign _0546_ = sum32_0_level1_30_carry & sum32_0_level1_31_carry;
  assign _0547_ = sum32_0_level2_13_half & sum32_0_level1_32_carry;
  assign sum32_0_level2_13_carry = _0546_ | _0547_;
  assign sum32_0_level2_14_half = sum32_0_level1_33_carry ^ sum32_0_level1_34_carry;
  assign sum32_0_level2_14_sum = sum32_0_level2_14_half ^ sum32_0_level1_35_carry;
  assign _0548_ = sum32_0_level1_33_carry & sum32_0_level1_34_carry;
  assign _0549_ = sum32_0_level2_14_half & sum32_0_level1_35_carry;
  assign sum32_0_level2_14_carry = _0548_ | _0549_;
  assign sum32_0_level2_15_half = sum32_0_level1_36_carry ^ sum32_0_level1_37_carry;
  assign sum32_0_level2_15_sum = sum32_0_level2_15_half ^ sum32_0_level1_38_carry;
  assign _0550_ = sum32_0_level1_36_carry & sum32_0_level1_37_carry;
  assign _0551_ = sum32_0_level2_15_half & sum32_0_level1_38_carry;
  assign sum32_0_level2_15_carry = _0550_ | _0551_;
  assign sum32_0_level2_16_half = { sum32_0_level1_22_sum[8], sum32_0_level1_39_carry } ^ { sum32_0_level1_20_sum[8:2], sum32_0_level1_40_carry };
  assign sum32_0_level2_16_sum = sum32_0_level2_16_half ^ sum32_0_level1_21_sum[8:1];
  assign _0552_ = { sum32_0_level1_22_sum[8], sum32_0_level1_39_carry } & { sum32_0_level1_20_sum[8:2], sum32_0_level1_40_carry };
  assign _0553_ = sum32_0_level2_16_half & sum32_0_level1_21_sum[8:1];
  assign sum32_0_level2_16_carry = _0552_ | _0553_;
  assign sum32_0_level2_17_half = sum32_0_level1_41_carry ^ sum32_0_level1_24_sum[7:3];
  assign sum32_0_level2_17_sum = sum32_0_level2_17_half ^ sum32_0_level1_22_sum[7:3];
  assign _0554_ = sum32_0_level1_41_carry & sum32_0_level1_24_sum[7:3];
  assign _0557_ = sum32_0_level2_17_half & sum32_0_level1_22_sum[7:3];
  assign sum32_0_level2_17_carry = _0554_ | _0557_;
  assign sum32_0_level3_0_half = { sum32_0_level1_20_carry[8], sum32_0_level1_24_sum[8], sum32_0_level2_17_sum, sum32_0_level2_7_carry[2], product28_row0[3], sum32_0_level2_1_carry[1:0], product30_row0[0] } ^ { sum32_0_level2_3_carry[10:8], sum32_0_level1_41_sum[4:2], sum32_0_level2_3_carry[4], product29_row0[4:3], product1_row0[2], sum32_0_level2_2_carry[0], product31_row0[0] };
  assign sum32_0_level3_0_sum = sum32_0_level3_0_half ^ { sum32_0_level2_5_carry[10:4], sum32_0_level2_8_carry[2], sum32_0_level2_0_sum };
  assign _0558_ = { sum32_0_level1_20_carry[8], sum32_0_level1_24_sum[8], sum32_0_level2_17_sum, sum32_0_level2_7_carry[2], product28_row0[3], sum32_0_level2_1_carry[1:0], product30_row0[0] } & { sum32_0_level2_3_carry[10:8], sum32_0_level1_41_sum[4:2], sum32_0_level2_3_carry[4], product29_row0[4:3], product1_row0[2], sum32_0_level2_2_carry[0], product31_row0[0] };
  assign _0559_ = sum32_0_level3_0_half & { sum32_0_level2_5_carry[10:4], sum32_0_level2_8_carry[2], sum32_0_level2_0_sum };
  assign sum32_0_level3_0_carry = _0558_ | _0559_;
  assign sum32_0_level3_1_half = { sum32_0_level2_6_carry[11:2], sum32_0_level2_1_sum[2:0] } ^ { sum32_0_level2_5_carry[11], sum32_0_level2_16_carry, sum32_0_level2_7_sum[2], sum32_0_level2_2_sum[2:0] };
  assign sum32_0_level3_1_sum = sum32_0_level3_1_half ^ { sum32_0_level2_4_carry[11:3], sum32_0_level2_8_sum[2], sum32_0_level2_7_carry[0], sum32_0_level2_0_carry[0], sum32_0_level2_3_sum[0] };
  assign _0560_ = { sum32_0_level2_6_carry[11:2], sum32_0_level2_1_sum[2:0] } & { sum32_0_level2_5_carry[11], sum32_0_level2_16_carry, sum32_0_level2_7_sum[2], sum32_0_level2_2_sum[2:0] };
  assign _0561_ = sum32_0_level3_1_half & { sum32_0_level2_4_carry[11:3], sum32_0_level2_8_sum[2], sum32_0_level2_7_carry[0], sum32_0_level2_0_carry[0], sum32_0_level2_3_sum[0] };
  assign sum32_0_level3_1_carry = _0560_ | _0561_;
  assign sum32_0_level3_2_half = { sum32_0_level2_13_carry[6:1], sum32_0_level1_41_sum[0], sum32_0_level2_4_carry[2], sum32_0_level2_2_carry[1], sum32_0_level2_3_carry[0], sum32_0_level2_4_sum[0] } ^ { sum32_0_level2_3_sum[10:5], sum32_0_level2_0_carry[3:1], sum32_0_level1_10_carry[0], sum32_0_level2_5_sum[0] };
  assign sum32_0_level3_2_sum = sum32_0_level3_2_half ^ { sum32_0_level2_9_sum[8:3], sum32_0_level2_1_carry[3], sum32_0_level2_5_carry[2], sum32_0_level1_11_carry[1:0], sum32_0_level2_6_sum[0] };
  assign _0562_ = { sum32_0_level2_13_carry[6:1], sum32_0_level1_41_sum[0], sum32_0_level2_4_carry[2], sum32_0_level2_2_carry[1], sum32_0_level2_3_carry[0], sum32_0_level2_4_sum[0] } & { sum32_0_level2_3_sum[10:5], sum32_0_level2_0_carry[3:1], sum32_0_level1_10_carry[0], sum32_0_level2_5_sum[0] };
  assign _0563_ = sum32_0_level3_2_half & { sum32_0_level2_9_sum[8:3], sum32_0_level2_1_carry[3], sum32_0_level2_5_carry[2], sum32_0_level1_11_carry[1:0], sum32_0_level2_6_sum[0] };
  assign sum32_0_level3_2_carry = _0562_ | _0563_;
  assign sum32_0_level3_3_half = { sum32_0_level1_22_sum[1], sum32_0_level1_18_carry[1:0] } ^ { sum32_0_level1_20_sum[1], sum32_0_level1_19_carry[1:0] };
  assign sum32_0_level3_3_sum = sum32_0_level3_3_half ^ { sum32_0_level2_1_sum[3], sum32_0_level2_3_carry[1], sum32_0_level2_3_sum[1] };
  assign _0564_ = { sum32_0_level1_22_sum[1], sum32_0_level1_18_carry[1:0] } & { sum32_0_level1_20_sum[1], sum32_0_level1_19_carry[1:0] };
  assign _0565_ = sum32_0_level3_3_half & { sum32_0_level2_1_sum[3], sum32_0_level2_3_carry[1], sum32_0_level2_3_sum[1] };
  assign sum32_0_level3_3_carry = _0564_ | _0565_;
  assign sum32_0_level3_4_half = sum32_0_level2_4_sum[11:1] ^ sum32_0_level2_5_sum[11:1];
  assign sum32_0_level3_4_sum = sum32_0_level3_4_half ^ sum32_0_level2_6_sum[11:1];
  assign _0566_ = sum32_0_level2_4_sum[11:1] & sum32_0_level2_5_sum[11:1];
  assign _0568_ = sum32_0_level3_4_half & sum32_0_level2_6_sum[11:1];
  assign sum32_0_level3_4_carry = _0566_ | _0568_;
  assign sum32_0_level3_5_half = sum32_0_level2_10_sum ^ sum32_0_level2_11_sum;
  assign sum32_0_level3_5_sum = sum32_0_level3_5_half ^ sum32_0_level2_12_sum;
  assign _0569_ = sum32_0_level2_10_sum & sum32_0_level2_11_sum;
  assign _0570_ = sum32_0_level3_5_half & sum32_0_level2_12_sum;
  assign sum32_0_level3_5_carry = _0569_ | _0570_;
  assign sum32_0_level3_6_half = sum32_0_level2_9_carry[7:0] ^ { sum32_0_level2_17_carry[4], sum32_0_level2_10_carry };
  assign sum32_0_level3_6_sum = sum32_0_level3_6_half ^ { sum32_0_level2_2_sum[10], sum32_0_level2_11_carry };
  assign _0571_ = sum32_0_level2_9_carry[7:0] & { sum32_0_level2_17_carry[4], sum32_0_level2_10_carry };
  assign _0572_ = sum32_0_level3_6_half & { sum32_0_level2_2_sum[10], sum32_0_level2_11_carry };
  assign sum32_0_level3_6_carry = _0571_ | _0572_;
  assign sum32_0_level3_7_half = { sum32_0_level2_15_carry[6], sum32_0_level2_12_carry } ^ { sum32_0_level2_14_carry, sum32_0_level2_1_carry[2] };
  assign sum32_0_level3_7_sum = sum32_0_level3_7_half ^ sum32_0_level2_2_carry[9:2];
  assign _0573_ = { sum32_0_level2_15_carry[6], sum32_0_level2_12_carry } & { sum32_0_level2_14_carry, sum32_0_level2_1_carry[2] };
  assign _0574_ = sum32_0_level3_7_half & sum32_0_level2_2_carry[9:2];
  assign sum32_0_level3_7_carry = _0573_ | _0574_;
  assign sum32_0_level3_8_half = { sum32_0_level2_15_carry[5:0], sum32_0_level2_7_carry[1] } ^ sum32_0_level2_2_sum[9:3];
  assign sum32_0_level3_8_sum = sum32_0_level3_8_half ^ sum32_0_level2_13_sum;
  assign _0575_ = { sum32_0_level2_15_carry[5:0], sum32_0_level2_7_carry[1] } & sum32_0_level2_2_sum[9:3];
  assign _0576_ = sum32_0_level3_8_half & sum32_0_level2_13_sum;
  assign sum32_0_level3_8_carry = _0575_ | _0576_;
  assign sum32_0_level3_9_half = sum32_0_level2_14_sum ^ sum32_0_level2_15_sum;
  assign sum32_0_level3_9_sum = sum32_0_level3_9_half ^ sum32_0_level2_16_sum[6:0];
  assign _0577_ = sum32_0_level2_14_sum & sum32_0_level2_15_sum;
  assign _0579_ = sum32_0_level3_9_half & sum32_0_level2_16_sum[6:0];
  assign sum32_0_level3_9_carry = _0577_ | _0579_;
  assign sum32_0_level4_0_half = { sum32_0_level2_2_carry[10], sum32_0_level2_16_sum[7], sum32_0_level2_17_carry[3:0], sum32_0_level3_0_carry[4:2], sum32_0_level1_10_carry[1], sum32_0_level1_19_sum[1:0] } ^ { sum32_0_level2_9_carry[8], sum32_0_level3_0_carry[9:8], sum32_0_level2_3_carry[7:5], sum32_0_level1_41_sum[1], sum32_0_level1_22_sum[2], sum32_0_level3_0_sum[3:0] };
  assign sum32_0_level4_0_sum = sum32_0_level4_0_half ^ { sum32_0_level3_2_carry[10:3], sum32_0_level3_4_carry[1], sum32_0_level3_1_carry[1], sum32_0_level3_1_sum[1:0] };
  assign _0580_ = { sum32_0_level2_2_carry[10], sum32_0_level2_16_sum[7], sum32_0_level2_17_carry[3:0], sum32_0_level3_0_carry[4:2], sum32_0_level1_10_carry[1], sum32_0_level1_19_sum[1:0] } & { sum32_0_level2_9_carry[8], sum32_0_level3_0_carry[9:8], sum32_0_level2_3_carry[7:5], sum32_0_level1_41_sum[1], sum32_0_level1_22_sum[2], sum32_0_level3_0_sum[3:0] };
  assign _0581_ = sum32_0_level4_0_half & { sum32_0_level3_2_carry[10:3], sum32_0_level3_4_carry[1], sum32_0_level3_1_carry[1], sum32_0_level3_1_sum[1:0] };
  assign sum32_0_level4_0_carry = _0580_ | _0581_;
  assign sum32_0_level4_1_half = { sum32_0_level3_0_sum[11:4], sum32_0_level2_3_carry[2], sum32_0_level3_0_carry[1:0] } ^ { sum32_0_level3_1_carry[10:3], sum32_0_level3_2_carry[2], sum32_0_level3_4_sum[1], sum32_0_level3_1_carry[0] };
  assign sum32_0_level4_1_sum = sum32_0_level4_1_half ^ { sum32_0_level3_4_sum[10:9], sum32_0_level3_5_carry[6:2], sum32_0_level2_3_sum[4:3], sum32_0_level2_4_carry[1:0] };
  assign _0582_ = { sum32_0_level3_0_sum[11:4], sum32_0_level2_3_carry[2], sum32_0_level3_0_carry[1:0] } & { sum32_0_level3_1_carry[10:3], sum32_0_level3_2_carry[2], sum32_0_level3_4_sum[1], sum32_0_level3_1_carry[0] };
  assign _0583_ = sum32_0_level4_1_half & { sum32_0_level3_4_sum[10:9], sum32_0_level3_5_carry[6:2], sum32_0_level2_3_sum[4:3], sum32_0_level2_4_carry[1:0] };
  assign sum32_0_level4_1_carry = _0582_ | _0583_;
  assign sum32_0_level4_2_half = { sum32_0_level3_6_carry[6:0], sum32_0_level3_1_carry[2], sum32_0_level2_5_carry[1:0] } ^ { sum32_0_level3_6_sum, sum32_0_level2_6_carry[1:0] };
  assign sum32_0_level4_2_sum = sum32_0_level4_2_half ^ { sum32_0_level3_7_sum, sum32_0_level3_2_sum[2:1] };
  assign _0584_ = { sum32_0_level3_6_carry[6:0], sum32_0_level3_1_carry[2], sum32_0_level2_5_carry[1:0] } & { sum32_0_level3_6_sum, sum32_0_level2_6_carry[1:0] };
  assign _0585_ = sum32_0_level4_2_half & { sum32_0_level3_7_sum, sum32_0_level3_2_sum[2:1] };
  assign sum32_0_level4_2_carry = _0584_ | _0585_;
  assign sum32_0_level4_3_half = { sum32_0_level3_0_carry[11:10], sum32_0_level3_2_sum[10:3], sum32_0_level2_7_sum[1:0] } ^ { sum32_0_level3_1_sum[12:5], sum32_0_level2_5_carry[3], sum32_0_level3_1_sum[3], sum32_0_level2_8_sum[1:0] };
  assign sum32_0_level4_3_sum = sum32_0_level4_3_half ^ { sum32_0_level3_1_carry[11], sum32_0_level3_7_carry[7:5], sum32_0_level3_5_sum[6:3], sum32_0_level2_3_carry[3], sum32_0_level3_3_sum };
  assign _0586_ = { sum32_0_level3_0_carry[11:10], sum32_0_level3_2_sum[10:3], sum32_0_level2_7_sum[1:0] } & { sum32_0_level3_1_sum[12:5], sum32_0_level2_5_carry[3], sum32_0_level3_1_sum[3], sum32_0_level2_8_sum[1:0] };
  assign _0587_ = sum32_0_level4_3_half & { sum32_0_level3_1_carry[11], sum32_0_level3_7_carry[7:5], sum32_0_level3_5_sum[6:3], sum32_0_level2_3_carry[3], sum32_0_level3_3_sum };
  assign sum32_0_level4_3_carry = _0586_ | _0587_;
  assign sum32_0_level4_4_half = { sum32_0_level2_13_carry[0], sum32_0_level2_8_carry[1:0] } ^ sum32_0_level3_3_carry;
  assign sum32_0_level4_4_sum = sum32_0_level4_4_half ^ sum32_0_level2_9_sum[2:0];
  assign _0588_ = { sum32_0_level2_13_carry[0], sum32_0_level2_8_carry[1:0] } & sum32_0_level3_3_carry;
  assign _0590_ = sum32_0_level4_4_half & sum32_0_level2_9_sum[2:0];
  assign sum32_0_level4_4_carry = _0588_ | _0590_;
  assign sum32_0_level4_5_half = sum32_0_level3_8_sum ^ sum32_0_level3_9_sum;
  assign sum32_0_level4_5_sum = sum32_0_level4_5_half ^ sum32_0_level3_4_sum[8:2];
  assign _0591_ = sum32_0_level3_8_sum & sum32_0_level3_9_sum;
  assign _0592_ = sum32_0_level4_5_half & sum32_0_level3_4_sum[8:2];
  assign sum32_0_level4_5_carry = _0591_ | _0592_;
  assign sum32_0_level4_6_half = sum32_0_level3_8_carry ^ sum32_0_level3_9_carry;
  assign sum32_0_level4_6_sum = sum32_0_level4_6_half ^ sum32_0_level3_4_carry[8:2];
  assign _0593_ = sum32_0_level3_8_carry & sum32_0_level3_9_carry;
  assign _0594_ = sum32_0_level4_6_half & sum32_0_level3_4_carry[8:2];
  assign sum32_0_level4_6_carry = _0593_ | _0594_;
  assign sum32_0_level5_0_half = { sum32_0_level2_3_sum[2], sum32_0_level4_0_carry[0] } ^ { sum32_0_level3_2_carry[1], sum32_0_level4_0_sum[1] };
  assign sum32_0_level5_0_sum = sum32_0_level5_0_half ^ { sum32_0_level4_0_carry[1], sum32_0_level3_2_carry[0] };
  assign _0595_ = { sum32_0_level2_3_sum[2], sum32_0_level4_0_carry[0] } & { sum32_0_level3_2_carry[1], sum32_0_level4_0_sum[1] };
  assign _0596_ = sum32_0_level5_0_half & { sum32_0_level4_0_carry[1], sum32_0_level3_2_carry[0] };
  assign sum32_0_level5_0_carry = _0595_ | _0596_;
  assign sum32_0_level5_1_half = { 1'h1, sum32_0_level3_4_carry[10:9], sum32_0_level4_1_carry[8:7], sum32_0_level3_7_carry[4:3], sum32_0_level4_0_carry[5:2], sum32_0_level4_1_sum[1:0] } ^ { sum32_0_level3_1_carry[12], sum32_0_level4_1_carry[10], sum32_0_level3_6_carry[7], sum32_0_level4_3_carry[8:7], sum32_0_level3_0_carry[7:5], sum32_0_level4_0_sum[5:2], sum32_0_level4_2_sum[0] };
  assign sum32_0_level5_1_sum = sum32_0_level5_1_half ^ { sum32_0_level4_3_carry[11], sum32_0_level4_0_carry[11:6], sum32_0_level3_7_carry[2], sum32_0_level4_1_carry[3:0], sum32_0_level3_4_sum[0] };
  assign _0597_ = { 1'h1, sum32_0_level3_4_carry[10:9], sum32_0_level4_1_carry[8:7], sum32_0_level3_7_carry[4:3], sum32_0_level4_0_carry[5:2], sum32_0_level4_1_sum[1:0] } & { sum32_0_level3_1_carry[12], sum32_0_level4_1_carry[10], sum32_0_level3_6_carry[7], sum32_0_level4_3_carry[8:7], sum32_0_level3_0_carry[7:5], sum32_0_level4_0_sum[5:2], sum32_0_level4_2_sum[0] };
  assign _0598_ = sum32_0_level5_1_half & { sum32_0_level4_3_carry[11], sum32_0_level4_0_carry[11:6], sum32_0_level3_7_carry[2], sum32_0_level4_1_carry[3:0], sum32_0_level3_4_sum[0] };
  assign sum32_0_level5_1_carry = _0597_ | _0598_;
  assign sum32_0_level5_2_half = { sum32_0_level3_7_carry[1:0], sum32_0_level4_2_carry[1:0] } ^ { sum32_0_level4_4_carry, sum32_0_level3_4_carry[0] };
  assign sum32_0_level5_2_sum = sum32_0_level5_2_half ^ sum32_0_level4_3_carry[3:0];
  assign _0599_ = { sum32_0_level3_7_carry[1:0], sum32_0_level4_2_carry[1:0] } & { sum32_0_level4_4_carry, sum32_0_level3_4_carry[0] };
  assign _0601_ = sum32_0_level5_2_half & sum32_0_level4_3_carry[3:0];
  assign sum32_0_level5_2_carry = _0599_ | _0601_;
  assign sum32_0_level5_3_half = { sum32_0_level3_5_carry[1:0], sum32_0_level3_1_sum[2] } ^ sum32_0_level4_4_sum;
  assign sum32_0_level5_3_sum = sum32_0_level5_3_half ^ sum32_0_level3_5_sum[2:0];
  assign _0602_ = { sum32_0_level3_5_carry[1:0], sum32_0_level3_1_sum[2] } & sum32_0_level4_4_sum;
  assign _0603_ = sum32_0_level5_3_half & sum32_0_level3_5_sum[2:0];
  assign sum32_0_level5_3_carry = _0602_ | _0603_;
  assign sum32_0_level5_4_half = { sum32_0_level4_6_carry, sum32_0_level3_1_sum[4] } ^ sum32_0_level4_1_sum[10:3];
  assign sum32_0_level5_4_sum = sum32_0_level5_4_half ^ sum32_0_level4_3_sum[10:3];
  assign _0604_ = { sum32_0_level4_6_carry, sum32_0_level3_1_sum[4] } & sum32_0_level4_1_sum[10:3];
  assign _0605_ = sum32_0_level5_4_half & sum32_0_level4_3_sum[10:3];
  assign sum32_0_level5_4_carry = _0604_ | _0605_;
  assign sum32_0_level5_5_half = { sum32_0_level4_3_carry[9], sum32_0_level4_5_carry } ^ sum32_0_level4_2_carry[9:2];
  assign sum32_0_level5_5_sum = sum32_0_level5_5_half ^ { sum32_0_level4_1_carry[9], sum32_0_level4_6_sum };
  assign _0606_ = { sum32_0_level4_3_carry[9], sum32_0_level4_5_carry } & sum32_0_level4_2_carry[9:2];
  assign _0607_ = sum32_0_level5_5_half & { sum32_0_level4_1_carry[9], sum32_0_level4_6_sum };
  assign sum32_0_level5_5_carry = _0606_ | _0607_;
  assign sum32_0_level5_6_half = sum32_0_level4_0_sum[9:7] ^ sum32_0_level4_2_sum[8:6];
  assign sum32_0_level5_6_sum = sum32_0_level5_6_half ^ sum32_0_level4_5_sum[6:4];
  assign _0608_ = sum32_0_level4_0_sum[9:7] & sum32_0_level4_2_sum[8:6];
  assign _0609_ = sum32_0_level5_6_half & sum32_0_level4_5_sum[6:4];
  assign sum32_0_level5_6_carry = _0608_ | _0609_;
  assign sum32_0_level6_0_half = { sum32_0_level4_3_carry[10], sum32_0_level4_0_sum[11:10], sum32_0_level5_4_carry[4], sum32_0_level4_1_carry[6], sum32_0_level5_6_sum[0], sum32_0_level4_0_sum[6], sum32_0_level5_4_carry[0], sum32_0_level5_4_sum[0], sum32_0_level4_3_sum[2:0] } ^ { sum32_0_level4_3_sum[11], sum32_0_level5_1_carry[9], sum32_0_level4_2_sum[9], sum32_0_level5_6_carry[1], sum32_0_level4_3_carry[6], sum32_0_level5_1_sum[6:3], sum32_0_level4_1_sum[2], sum32_0_level4_2_sum[1], sum32_0_level5_0_sum[0] };
  assign sum32_0_level6_0_sum = sum32_0_level6_0_half ^ { sum32_0_level5_5_carry[7:2], sum32_0_level4_3_carry[4], sum32_0_level5_5_carry[0], sum32_0_level5_3_sum[2], sum32_0_level5_0_carry[1], sum32_0_level5_0_sum[1], sum32_0_level5_1_sum[0] };
  assign _0610_ = { sum32_0_level4_3_carry[10], sum32_0_level4_0_sum[11:10], sum32_0_level5_4_carry[4], sum32_0_level4_1_carry[6], sum32_0_level5_6_sum[0], sum32_0_level4_0_sum[6], sum32_0_level5_4_carry[0], sum32_0_level5_4_sum[0], sum32_0_level4_3_sum[2:0] } & { sum32_0_level4_3_sum[11], sum32_0_level5_1_carry[9], sum32_0_level4_2_sum[9], sum32_0_level5_6_carry[1], sum32_0_level4_3_carry[6], sum32_0_level5_1_sum[6:3], sum32_0_level4_1_sum[2], sum32_0_level4_2_sum[1], sum32_0_level5_0_sum[0] };
  assign _0612_ = sum32_0_level6_0_half & { sum32_0_level5_5_carry[7:2], sum32_0_level4_3_carry[4], sum32_0_level5_5_carry[0], sum32_0_level5_3_sum[2], sum32_0_level5_0_carry[1], sum32_0_level5_0_sum[1], sum32_0_level5_1_sum[0] };
  assign sum32_0_level6_0_carry = _0610_ | _0612_;
  assign sum32_0_level6_1_half = { sum32_0_level5_1_sum[11:7], sum32_0_level4_3_carry[5], sum32_0_level5_2_carry, sum32_0_level5_0_carry[0] } ^ { sum32_0_level5_1_carry[10], sum32_0_level5_4_sum[7], sum32_0_level5_1_carry[8:0] };
  assign sum32_0_level6_1_sum = sum32_0_level6_1_half ^ { sum32_0_level5_4_carry[7:5], sum32_0_level5_6_sum[2:1], sum32_0_level4_1_carry[5:4], sum32_0_level5_2_sum };
  assign _0613_ = { sum32_0_level5_1_sum[11:7], sum32_0_level4_3_carry[5], sum32_0_level5_2_carry, sum32_0_level5_0_carry[0] } & { sum32_0_level5_1_carry[10], sum32_0_level5_4_sum[7], sum32_0_level5_1_carry[8:0] };
  assign _0614_ = sum32_0_level6_1_half & { sum32_0_level5_4_carry[7:5], sum32_0_level5_6_sum[2:1], sum32_0_level4_1_carry[5:4], sum32_0_level5_2_sum };
  assign sum32_0_level6_1_carry = _0613_ | _0614_;
  assign sum32_0_level6_2_half = { sum32_0_level4_2_sum[5], sum32_0_level5_3_carry } ^ sum32_0_level4_5_sum[3:0];
  assign sum32_0_level6_2_sum = sum32_0_level6_2_half ^ { sum32_0_level5_5_carry[1], sum32_0_level4_2_sum[4:2] };
  assign _0615_ = { sum32_0_level4_2_sum[5], sum32_0_level5_3_carry } & sum32_0_level4_5_sum[3:0];
  assign _0616_ = sum32_0_level6_2_half & { sum32_0_level5_5_carry[1], sum32_0_level4_2_sum[4:2] };
  assign sum32_0_level6_2_carry = _0615_ | _0616_;
  assign sum32_0_level6_3_half = sum32_0_level5_6_carry[2] ^ sum32_0_level5_4_sum[6];
  assign sum32_0_level6_3_sum = sum32_0_level6_3_half ^ sum32_0_level5_5_sum[6];
  assign _0617_ = sum32_0_level5_6_carry[2] & sum32_0_level5_4_sum[6];
  assign _0618_ = sum32_0_level6_3_half & sum32_0_level5_5_sum[6];
  assign sum32_0_level6_3_carry = _0617_ | _0618_;
  assign sum32_0_level7_0_half = { sum32_0_level5_1_carry[11], sum32_0_level6_0_carry[10], sum32_0_level5_5_sum[7], sum32_0_level6_3_sum, sum32_0_level5_4_sum[5:4], sum32_0_level6_0_carry[5], sum32_0_level6_2_carry[2:0], sum32_0_level5_3_sum[1:0] } ^ { sum32_0_level5_1_sum[12], sum32_0_level6_1_carry[9:7], sum32_0_level5_5_sum[5:0], sum32_0_level5_1_sum[2:1] };
  assign sum32_0_level7_0_sum = sum32_0_level7_0_half ^ { sum32_0_level6_0_carry[11], sum32_0_level6_1_sum[10:6], sum32_0_level5_4_sum[3:1], sum32_0_level6_0_sum[3:1] };
  assign _0619_ = { sum32_0_level5_1_carry[11], sum32_0_level6_0_carry[10], sum32_0_level5_5_sum[7], sum32_0_level6_3_sum, sum32_0_level5_4_sum[5:4], sum32_0_level6_0_carry[5], sum32_0_level6_2_carry[2:0], sum32_0_level5_3_sum[1:0] } & { sum32_0_level5_1_sum[12], sum32_0_level6_1_carry[9:7], sum32_0_level5_5_sum[5:0], sum32_0_level5_1_sum[2:1] };
  assign _0620_ = sum32_0_level7_0_half & { sum32_0_level6_0_carry[11], sum32_0_level6_1_sum[10:6], sum32_0_level5_4_sum[3:1], sum32_0_level6_0_sum[3:1] };
  assign sum32_0_level7_0_carry = _0619_ | _0620_;
  assign sum32_0_level7_1_half = { sum32_0_level5_4_carry[3:1], sum32_0_level6_0_carry[3:1] } ^ sum32_0_level6_1_carry[5:0];
  assign sum32_0_level7_1_sum = sum32_0_level7_1_half ^ { sum32_0_level5_6_carry[0], sum32_0_level6_1_sum[5:4], sum32_0_level6_2_sum[2:0] };
  assign _0621_ = { sum32_0_level5_4_carry[3:1], sum32_0_level6_0_carry[3:1] } & sum32_0_level6_1_carry[5:0];
  assign _0623_ = sum32_0_level7_1_half & { sum32_0_level5_6_carry[0], sum32_0_level6_1_sum[5:4], sum32_0_level6_2_sum[2:0] };
  assign sum32_0_level7_1_carry = _0621_ | _0623_;
  assign sum32_0_level7_2_half = sum32_0_level6_3_carry ^ sum32_0_level6_0_carry[9];
  assign sum32_0_level7_2_sum = sum32_0_level7_2_half ^ sum32_0_level6_0_sum[10];
  assign _0624_ = sum32_0_level6_3_carry & sum32_0_level6_0_carry[9];
  assign _0625_ = sum32_0_level7_2_half & sum32_0_level6_0_sum[10];
  assign sum32_0_level7_2_carry = _0624_ | _0625_;
  assign sum32_0_level8_0_half = { 1'h1, sum32_0_level6_1_carry[10], sum32_0_level6_0_sum[11], sum32_0_level7_2_sum, sum32_0_level6_0_carry[8], sum32_0_level7_0_carry[6:0], sum32_0_level6_0_carry[0] } ^ { sum32_0_level5_1_carry[12], sum32_0_level7_0_carry[10:8], sum32_0_level6_0_sum[9], sum32_0_level6_1_carry[6], sum32_0_level6_0_carry[6], sum32_0_level6_2_carry[3], sum32_0_level6_0_carry[4], sum32_0_level6_1_sum[3:0] };
  assign sum32_0_level8_0_sum = sum32_0_level8_0_half ^ { sum32_0_level7_0_carry[11], sum32_0_level7_0_sum };
  assign _0626_ = { 1'h1, sum32_0_level6_1_carry[10], sum32_0_level6_0_sum[11], sum32_0_level7_2_sum, sum32_0_level6_0_carry[8], sum32_0_level7_0_carry[6:0], sum32_0_level6_0_carry[0] } & { sum32_0_level5_1_carry[12], sum32_0_level7_0_carry[10:8], sum32_0_level6_0_sum[9], sum32_0_level6_1_carry[6], sum32_0_level6_0_carry[6], sum32_0_level6_2_carry[3], sum32_0_level6_0_carry[4], sum32_0_level6_1_sum[3:0] };
  assign _0627_ = sum32_0_level8_0_half & { sum32_0_level7_0_carry[11], sum32_0_level7_0_sum };
  assign sum32_0_level8_0_carry = _0626_ | _0627_;
  assign sum32_0_level8_1_half = sum32_0_level6_0_sum[8:4] ^ sum32_0_level7_1_carry[5:1];
  assign sum32_0_level8_1_sum = sum32_0_level8_1_half ^ { sum32_0_level6_0_carry[7], sum32_0_level7_1_sum[5:2] };
  assign _0628_ = sum32_0_level6_0_sum[8:4] & sum32_0_level7_1_carry[5:1];
  assign _0629_ = sum32_0_level8_1_half & { sum32_0_level6_0_carry[7], sum32_0_level7_1_sum[5:2] };
  assign sum32_0_level8_1_carry = _0628_ | _0629_;
  assign sum32_0_level9_0_half = { sum32_0_level7_0_carry[7], sum32_0_level8_1_sum, sum32_0_level7_1_sum[1:0] } ^ { sum32_0_level8_1_carry[4:1], sum32_0_level6_2_sum[3], sum32_0_level8_0_sum[3], sum32_0_level7_1_carry[0], sum32_0_level8_0_carry[0] };
  assign sum32_0_level9_0_sum = sum32_0_level9_0_half ^ { sum32_0_level8_0_carry[7:1], sum32_0_level8_0_sum[1] };
  assign _0630_ = { sum32_0_level7_0_carry[7], sum32_0_level8_1_sum, sum32_0_level7_1_sum[1:0] } & { sum32_0_level8_1_carry[4:1], sum32_0_level6_2_sum[3], sum32_0_level8_0_sum[3], sum32_0_level7_1_carry[0], sum32_0_level8_0_carry[0] };
  assign _0631_ = sum32_0_level9_0_half & { sum32_0_level8_0_carry[7:1], sum32_0_level8_0_sum[1] };
  assign sum32_0_level9_0_carry = _0630_ | _0631_;
  assign sum32_0_level9_1_half = sum32_0_level7_2_carry ^ sum32_0_level8_0_carry[9];
  assign sum32_0_level9_1_sum = sum32_0_level9_1_half ^ sum32_0_level8_0_sum[10];
  assign _0632_ = sum32_0_level7_2_carry & sum32_0_level8_0_carry[9];
  assign _0634_ = sum32_0_level9_1_half & sum32_0_level8_0_sum[10];
  assign sum32_0_level9_1_carry = _0632_ | _0634_;
  assign sum32_0_level10_0_half = sum32_0_level8_0_sum[2] ^ sum32_0_level9_0_carry[0];
  assign sum32_0_level10_0_sum = sum32_0_level10_0_half ^ sum32_0_level9_0_sum[1];
  assign _0635_ = sum32_0_level8_0_sum[2] & sum32_0_level9_0_carry[0];
  assign _0636_ = sum32_0_level10_0_half & sum32_0_level9_0_sum[1];
  assign sum32_0_level10_0_carry = _0635_ | _0636_;
  assign sum32_0_level10_1_half = { sum32_0_level9_0_sum[5:4], sum32_0_level8_1_carry[0] } ^ sum32_0_level8_0_sum[6:4];
  assign sum32_0_level10_1_sum = sum32_0_level10_1_half ^ sum32_0_level9_0_carry[4:2];
  assign _0637_ = { sum32_0_level9_0_sum[5:4], sum32_0_level8_1_carry[0] } & sum32_0_level8_0_sum[6:4];
  assign _0638_ = sum32_0_level10_1_half & sum32_0_level9_0_carry[4:2];
  assign sum32_0_level10_1_carry = _0637_ | _0638_;
  assign sum32_0_level10_2_half = sum32_0_level8_0_sum[9:8] ^ { sum32_0_level8_0_carry[8], sum32_0_level9_0_carry[6] };
  assign sum32_0_level10_2_sum = sum32_0_level10_2_half ^ { sum32_0_level9_0_carry[7], sum32_0_level9_0_sum[7] };
  assign _0639_ = sum32_0_level8_0_sum[9:8] & { sum32_0_level8_0_carry[8], sum32_0_level9_0_carry[6] };
  assign _0640_ = sum32_0_level10_2_half & { sum32_0_level9_0_carry[7], sum32_0_level9_0_sum[7] };
  assign sum32_0_level10_2_carry = _0639_ | _0640_;
  assign sum32_0_level10_3_half = sum32_0_level8_0_carry[10] ^ sum32_0_level8_0_sum[11];
  assign sum32_0_level10_3_sum = sum32_0_level10_3_half ^ sum32_0_level9_1_carry;
  assign _0641_ = sum32_0_level8_0_carry[10] & sum32_0_level8_0_sum[11];
  assign _0642_ = sum32_0_level10_3_half & sum32_0_level9_1_carry;
  assign sum32_0_level10_3_carry = _0641_ | _0642_;
  assign sum32_0_level11_0_half = sum32_0_level9_0_carry[1] ^ sum32_0_level9_0_sum[2];
  assign sum32_0_level11_0_sum = sum32_0_level11_0_half ^ sum32_0_level10_0_carry;
  assign _0643_ = sum32_0_level9_0_carry[1] & sum32_0_level9_0_sum[2];
  assign _0645_ = sum32_0_level11_0_half & sum32_0_level10_0_carry;
  assign sum32_0_level11_0_carry = _0643_ | _0645_;
  assign sum32_0_level11_1_half = sum32_0_level9_0_carry[5] ^ sum32_0_level8_0_sum[7];
  assign sum32_0_level11_1_sum = sum32_0_level11_1_half ^ sum32_0_level10_1_carry[2];
  assign _0646_ = sum32_0_level9_0_carry[5] & sum32_0_level8_0_sum[7];
  assign _0647_ = sum32_0_level11_1_half & sum32_0_level10_1_carry[2];
  assign sum32_0_level11_1_carry = _0646_ | _0647_;
  assign sum32_0_level11_2_half = sum32_0_level8_0_carry[11] ^ sum32_0_level8_0_sum[12];
  assign sum32_0_level11_2_sum = sum32_0_level11_2_half ^ sum32_0_level10_3_carry;
  assign _0648_ = sum32_0_level8_0_carry[11] & sum32_0_level8_0_sum[12];
  assign _0649_ = sum32_0_level11_2_half & sum32_0_level10_3_carry;
  assign sum32_0_level11_2_carry = _0648_ | _0649_;
  assign sum32_0_level12_0_half = sum32_0_level9_0_sum[3] ^ sum32_0_level10_1_sum[0];
  assign sum32_0_level12_0_sum = sum32_0_level12_0_half ^ sum32_0_level11_0_carry;
  assign _0650_ = sum32_0_level9_0_sum[3] & sum32_0_level10_1_sum[0];
  assign _0651_ = sum32_0_level12_0_half & sum32_0_level11_0_carry;
  assign sum32_0_level12_0_carry = _0650_ | _0651_;
  assign sum32_0_level13_0_half = sum32_0_level10_1_carry[0] ^ sum32_0_level10_1_sum[1];
  assign sum32_0_level13_0_sum = sum32_0_level13_0_half ^ sum32_0_level12_0_carry;
  assign _0652_ = sum32_0_level10_1_carry[0] & sum32_0_level10_1_sum[1];
  assign _0653_ = sum32_0_level13_0_half & sum32_0_level12_0_carry;
  assign sum32_0_level13_0_carry = _0652_ | _0653_;
  assign sum32_0_level14_0_half = sum32_0_level10_1_carry[1] ^ sum32_0_level10_1_sum[2];
  assign sum32_0_level14_0_sum = sum32_0_level14_0_half ^ sum32_0_level13_0_carry;
  assign _0654_ = sum32_0_level10_1_carry[1] & sum32_0_level10_1_sum[2];
  assign _0656_ = sum32_0_level14_0_half & sum32_0_level13_0_carry;
  assign sum32_0_level14_0_carry = _0654_ | _0656_;
  assign sum32_0_level15_0_half = sum32_0_level9_0_sum[6] ^ sum32_0_level11_1_sum;
  assign sum32_0_level15_0_sum = sum32_0_level15_0_half ^ sum32_0_level14_0_carry;
  assign _0657_ = sum32_0_level9_0_sum[6] & sum32_0_level11_1_sum;
  assign _0658_ = sum32_0_level15_0_half & sum32_0_level14_0_carry;
  assign sum32_0_level15_0_carry = _0657_ | _0658_;
  assign sum32_0_level16_0_half = sum32_0_level11_1_carry ^ sum32_0_level10_2_sum[0];
  assign sum32_0_level16_0_sum = sum32_0_level16_0_half ^ sum32_0_level15_0_carry;
  assign _0659_ = sum32_0_level11_1_carry & sum32_0_level10_2_sum[0];
  assign _0660_ = sum32_0_level16_0_half & sum32_0_level15_0_carry;
  assign sum32_0_level16_0_carry = _0659_ | _0660_;
  assign sum32_0_level17_0_half = sum32_0_level10_2_carry[0] ^ sum32_0_level10_2_sum[1];
  assign sum32_0_level17_0_sum = sum32_0_level17_0_half ^ sum32_0_level16_0_carry;
  assign _0661_ = sum32_0_level10_2_carry[0] & sum32_0_level10_2_sum[1];
  assign _0662_ = sum32_0_level17_0_half & sum32_0_level16_0_carry;
  assign sum32_0_level17_0_carry = _0661_ | _0662_;
  assign sum32_0_level18_0_half = sum32_0_level9_1_sum ^ sum32_0_level10_2_carry[1];
  assign sum32_0_level18_0_sum = sum32_0_level18_0_half ^ sum32_0_level17_0_carry;
  assign _0663_ = sum32_0_level9_1_sum & sum32_0_level10_2_carry[1];
  assign _0664_ = sum32_0_level18_0_half & sum32_0_level17_0_carry;
  assign sum32_0_level18_0_carry = _0663_ | _0664_;
  assign { _0665_[17], sum32_0_total } = { 1'h1, sum32_0_level8_0_carry[12], sum32_0_level11_2_sum, sum32_0_level18_0_carry, sum32_0_level18_0_sum, sum32_0_level17_0_sum, sum32_0_level16_0_sum, sum32_0_level15_0_sum, sum32_0_level14_0_sum, sum32_0_level13_0_sum, sum32_0_level12_0_sum, sum32_0_level11_0_sum, sum32_0_level10_0_sum, sum32_0_level9_0_sum[0], sum32_0_level8_0_sum[0], sum32_0_level6_0_sum[0], sum32_0_level4_0_sum[0] } + { sum32_0_level11_2_carry, 1'h0, sum32_0_level10_3_sum, 12'h000, sum32_0_level3_2_sum[0] };
  assign product0_one = { b[2], b[0] } ^ { b[1], 1'h0 };
  assign _0000_ = ~ { b[2], b[0] };
  assign _0111_ = { b[3], b[1] } & _0000_;
  assign _0222_ = ~ { b[1], 1'h0 };
  assign _0333_ = _0111_ & _0222_;
  assign _0444_ = ~ { b[3], b[1] };
  assign _0555_ = _0444_ & { b[2], b[0] };
  assign _0666_ = _0555_ & { b[1], 1'h0 };
  assign product0_two = _0333_ | _0666_;
  assign _0677_ = product0_one[0] ? { a[7], a[7:0] } : 9'h000;
  assign _0688_ = product0_two[0] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple0 = _0677_ | _0688_;
  assign _0001_ = ~ product0_multiple0;
  assign { _0012_[8], product0_row0[7:0] } = b[1] ? _0001_ : product0_multiple0;
  assign _0023_ = product0_one[1] ? { a[7], a[7:0] } : 9'h000;
  assign _0034_ = product0_two[1] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple1 = _0023_ | _0034_;
  assign _0045_ = ~ product0_multiple1;
  assign { _0056_[8], product0_row1[7:0] } = b[3] ? _0045_ : product0_multiple1;
  assign product1_one = { b[6], b[4] } ^ { b[5], 1'h0 };
  assign _0067_ = ~ { b[6], b[4] };
  assign _0078_ = { b[7], b[5] } & _0067_;
  assign _0089_ = ~ { b[5], 1'h0 };
  assign _0100_ = _0078_ & _0089_;
  assign _0112_ = ~ { b[7], b[5] };
  assign _0123_ = _0112_ & { b[6], b[4] };
  assign _0134_ = _0123_ & { b[5], 1'h0 };
  assign product1_two = _0100_ | _0134_;
  assign _0145_ = product1_one[0] ? { a[15], a[15:8] } : 9'h000;
  assign _0156_ = product1_two[0] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple0 = _0145_ | _0156_;
  assign _0167_ = ~ product1_multiple0;
  assign { _0178_[8], product1_row0[7:0] } = b[5] ? _0167_ : product1_multiple0;
  assign _0189_ = product1_one[1] ? { a[15], a[15:8] } : 9'h000;
  assign _0200_ = product1_two[1] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple1 = _0189_ | _0200_;
  assign _0211_ = ~ product1_multiple1;
  assign { _0223_[8], product1_row1[7:0] } = b[7] ? _0211_ : product1_multiple1;
  assign product2_one = { b[10], b[8] } ^ { b[9], 1'h0 };
  assign _0234_ = ~ { b[10], b[8] };
  assign _0245_ = { b[11], b[9] } & _0234_;
  assign _0256_ = ~ { b[9], 1'h0 };
  assign _0267_ = _0245_ & _0256_;
  assign _0278_ = ~ { b[11], b[9] };
  assign _0289_ = _0278_ & { b[10], b[8] };
  assign _0300_ = _0289_ & { b[9], 1'h0 };
  assign product2_two = _0267_ | _0300_;
  assign _0311_ = product2_one[0] ? { a[23], a[23:16] } : 9'h000;
  assign _0322_ = product2_two[0] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple0 = _0311_ | _0322_;
  assign _0334_ = ~ product2_multiple0;
  assign { _0345_[8], product2_row0[7:0] } = b[9] ? _0334_ : product2_multiple0;
  assign _0356_ = product2_one[1] ? { a[23], a[23:16] } : 9'h000;
  assign _0367_ = product2_two[1] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple1 = _0356_ | _0367_;
  assign _0378_ = ~ product2_multiple1;
  assign { _0389_[8], product2_row1[7:0] } = b[11] ? _0378_ : product2_multiple1;
  assign product3_one = { b[14], b[12] } ^ { b[13], 1'h0 };
  assign _0400_ = ~ { b[14], b[12] };
  assign _0411_ = { b[15], b[13] } & _0400_;
  assign _0422_ = ~ { b[13], 1'h0 };
  assign _0433_ = _0411_ & _0422_;
  assign _0445_ = ~ { b[15], b[13] };
  assign _0456_ = _0445_ & { b[14], b[12] };
  assign _0467_ = _0456_ & { b[13], 1'h0 };
  assign product3_two = _0433_ | _0467_;
  assign _0478_ = product3_one[0] ? { a[31], a[31:24] } : 9'h000;
  assign _0489_ = product3_two[0] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple0 = _0478_ | _0489_;
  assign _0500_ = ~ product3_multiple0;
  assign { _0511_[8], product3_row0[7:0] } = b[13] ? _0500_ : product3_multiple0;
  assign _0522_ = product3_one[1] ? { a[31], a[31:24] } : 9'h000;
  assign _0533_ = product3_two[1] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple1 = _0522_ | _0533_;
  assign _0544_ = ~ product3_multiple1;
  assign { _0556_[8], product3_row1[7:0] } = b[15] ? _0544_ : product3_multiple1;
  assign product4_one = { b[18], b[16] } ^ { b[17], 1'h0 };
  assign _0567_ = ~ { b[18], b[16] };
  assign _0578_ = { b[19], b[17] } & _0567_;
  assign _0589_ = ~ { b[17], 1'h0 };
  assign _0600_ = _0578_ & _0589_;
  assign _0611_ = ~ { b[19], b[17] };
  assign _0622_ = _0611_ & { b[18], b[16] };
  assign _0633_ = _0622_ & { b[17], 1'h0 };
  assign product4_two = _0600_ | _0633_;
  assign _0644_ = product4_one[0] ? { a[39], a[39:32] } : 9'h000;
  assign _0655_ = product4_two[0] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple0 = _0644_ | _0655_;
  assign _0667_ = ~ product4_multiple0;
  assign { _0668_[8], product4_row0[7:0] } = b[17] ? _0667_ : product4_multiple0;
  assign _0669_ = product4_one[1] ? { a[39], a[39:32] } : 9'h000;
  assign _0670_ = product4_two[1] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple1 = _0669_ | _0670_;
  assign _0671_ = ~ product4_multiple1;
  assign { _0672_[8], product4_row1[7:0] } = b[19] ? _0671_ : product4_multiple1;
  assign product5_one = { b[22], b[20] } ^ { b[21], 1'h0 };
  assign _0673_ = ~ { b[22], b[20] };
  assign _0674_ = { b[23], b[21] } & _0673_;
  assign _0675_ = ~ { b[21], 1'h0 };
  assign _0676_ = _0674_ & _0675_;
  assign _0678_ = ~ { b[23], b[21] };
  assign _0679_ = _0678_ & { b[22], b[20] };
  assign _0680_ = _0679_ & { b[21], 1'h0 };
  assign product5_two = _0676_ | _0680_;
  assign _0681_ = product5_one[0] ? { a[47], a[47:40] } : 9'h000;
  assign _0682_ = product5_two[0] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple0 = _0681_ | _0682_;
  assign _0683_ = ~ product5_multiple0;
  assign { _0684_[8], product5_row0[7:0] } = b[21] ? _0683_ : product5_multiple0;
  assign _0685_ = product5_one[1] ? { a[47], a[47:40] } : 9'h000;
  assign _0686_ = product5_two[1] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple1 = _0685_ | _0686_;
  assign _0687_ = ~ product5_multiple1;
  assign { _0689_[8], product5_row1[7:0] } = b[23] ? _0687_ : product5_multiple1;
  assign product6_one = { b[26], b[24] } ^ { b[25], 1'h0 };
  assign _0690_ = ~ { b[26], b[24] };
  assign _0691_ = { b[27], b[25] } & _0690_;
  assign _0692_ = ~ { b[25], 1'h0 };
  assign _0693_ = _0691_ & _0692_;
  assign _0694_ = ~ { b[27], b[25] };
  assign _0695_ = _0694_ & { b[26], b[24] };
  assign _0696_ = _0695_ & { b[25], 1'h0 };
  assign product6_two = _0693_ | _0696_;
  assign _0697_ = product6_one[0] ? { a[55], a[55:48] } : 9'h000;
  assign _0698_ = product6_two[0] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple0 = _0697_ | _0698_;
  assign _0002_ = ~ product6_multiple0;
  assign { _0003_[8], product6_row0[7:0] } = b[25] ? _0002_ : product6_multiple0;
  assign _0004_ = product6_one[1] ? { a[55], a[55:48] } : 9'h000;
  assign _0005_ = product6_two[1] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple1 = _0004_ | _0005_;
  assign _0006_ = ~ product6_multiple1;
  assign { _0007_[8], product6_row1[7:0] } = b[27] ? _0006_ : product6_multiple1;
  assign product7_one = { b[30], b[28] } ^ { b[29], 1'h0 };
  assign _0008_ = ~ { b[30], b[28] };
  assign _0009_ = { b[31], b[29] } & _0008_;
  assign _0010_ = ~ { b[29], 1'h0 };
  assign _0011_ = _0009_ & _0010_;
  assign _0013_ = ~ { b[31], b[29] };
  assign _0014_ = _0013_ & { b[30], b[28] };
  assign _0015_ = _0014_ & { b[29], 1'h0 };
  assign product7_two = _0011_ | _0015_;
  assign _0016_ = product7_one[0] ? { a[63], a[63:56] } : 9'h000;
  assign _0017_ = product7_two[0] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple0 = _0016_ | _0017_;
  assign _0018_ = ~ product7_multiple0;
  assign { _0019_[8], product7_row0[7:0] } = b[29] ? _0018_ : product7_multiple0;
  assign _0020_ = product7_one[1] ? { a[63], a[63:56] } : 9'h000;
  assign _0021_ = product7_two[1] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple1 = _0020_ | _0021_;
  assign _0022_ = ~ product7_multiple1;
  assign { _0024_[8], product7_row1[7:0] } = b[31] ? _0022_ : product7_multiple1;
  assign product8_one = { b[34], b[32] } ^ { b[33], 1'h0 };
  assign _0025_ = ~ { b[34], b[32] };
  assign _0026_ = { b[35], b[33] } & _0025_;
  assign _0027_ = ~ { b[33], 1'h0 };
  assign _0028_ = _0026_ & _0027_;
  assign _0029_ = ~ { b[35], b[33] };
  assign _0030_ = _0029_ & { b[34], b[32] };
  assign _0031_ = _0030_ & { b[33], 1'h0 };
  assign product8_two = _0028_ | _0031_;
  assign _0032_ = product8_one[0] ? { a[71], a[71:64] } : 9'h000;
  assign _0033_ = product8_two[0] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple0 = _0032_ | _0033_;
  assign _0035_ = ~ product8_multiple0;
  assign { _0036_[8], product8_row0[7:0] } = b[33] ? _0035_ : product8_multiple0;
  assign _0037_ = product8_one[1] ? { a[71], a[71:64] } : 9'h000;
  assign _0038_ = product8_two[1] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple1 = _0037_ | _0038_;
  assign _0039_ = ~ product8_multiple1;
  assign { _0040_[8], product8_row1[7:0] } = b[35] ? _0039_ : product8_multiple1;
  assign product9_one = { b[38], b[36] } ^ { b[37], 1'h0 };
  assign _0041_ = ~ { b[38], b[36] };
  assign _0042_ = { b[39], b[37] } & _0041_;
  assign _0043_ = ~ { b[37], 1'h0 };
  assign _0044_ = _0042_ & _0043_;
  assign _0046_ = ~ { b[39], b[37] };
  assign _0047_ = _0046_ & { b[38], b[36] };
  assign _0048_ = _0047_ & { b[37], 1'h0 };
  assign product9_two = _0044_ | _0048_;
  assign _0049_ = product9_one[0] ? { a[79], a[79:72] } : 9'h000;
  assign _0050_ = product9_two[0] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple0 = _0049_ | _0050_;
  assign _0051_ = ~ product9_multiple0;
  assign { _0052_[8], product9_row0[7:0] } = b[37] ? _0051_ : product9_multiple0;
  assign _0053_ = product9_one[1] ? { a[79], a[79:72] } : 9'h000;
  assign _0054_ = product9_two[1] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple1 = _0053_ | _0054_;
  assign _0055_ = ~ product9_multiple1;
  assign { _0057_[8], product9_row1[7:0] } = b[39] ? _0055_ : product9_multiple1;
  assign product10_one = { b[42], b[40] } ^ { b[41], 1'h0 };
  assign _0058_ = ~ { b[42], b[40] };
  assign _0059_ = { b[43], b[41] } & _0058_;
  assign _0060_ = ~ { b[41], 1'h0 };
  assign _0061_ = _0059_ & _0060_;
  assign _0062_ = ~ { b[43], b[41] };
  assign _0063_ = _0062_ & { b[42], b[40] };
  assign _0064_ = _0063_ & { b[41], 1'h0 };
  assign product10_two = _0061_ | _0064_;
  assign _0065_ = product10_one[0] ? { a[87], a[87:80] } : 9'h000;
  assign _0066_ = product10_two[0] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple0 = _0065_ | _0066_;
  assign _0068_ = ~ product10_multiple0;
  assign { _0069_[8], product10_row0[7:0] } = b[41] ? _0068_ : product10_multiple0;
  assign _0070_ = product10_one[1] ? { a[87], a[87:80] } : 9'h000;
  assign _0071_ = product10_two[1] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple1 = _0070_ | _0071_;
  assign _0072_ = ~ product10_multiple1;
  assign { _0073_[8], product10_row1[7:0] } = b[43] ? _0072_ : product10_multiple1;
  assign product11_one = { b[46], b[44] } ^ { b[45], 1'h0 };
  assign _0074_ = ~ { b[46], b[44] };
  assign _0075_ = { b[47], b[45] } & _0074_;
  assign _0076_ = ~ { b[45], 1'h0 };
  assign _0077_ = _0075_ & _0076_;
  assign _0079_ = ~ { b[47], b[45] };
  assign _0080_ = _0079_ & { b[46], b[44] };
  assign _0081_ = _0080_ & { b[45], 1'h0 };
  assign product11_two = _0077_ | _0081_;
  assign _0082_ = product11_one[0] ? { a[95], a[95:88] } : 9'h000;
  assign _0083_ = product11_two[0] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple0 = _0082_ | _0083_;
  assign _0084_ = ~ product11_multiple0;
  assign { _0085_[8], product11_row0[7:0] } = b[45] ? _0084_ : product11_multiple0;
  assign _0086_ = product11_one[1] ? { a[95], a[95:88] } : 9'h000;
  assign _0087_ = product11_two[1] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple1 = _0086_ | _0087_;
  assign _0088_ = ~ product11_multiple1;
  assign { _0090_[8], product11_row1[7:0] } = b[47] ? _0088_ : product11_multiple1;
  assign product12_one = { b[50], b[48] } ^ { b[49], 1'h0 };
  assign _0091_ = ~ { b[50], b[48] };
  assign _0092_ = { b[51], b[49] } & _0091_;
  assign _0093_ = ~ { b[49], 1'h0 };
  assign _0094_ = _0092_ & _0093_;
  assign _0095_ = ~ { b[51], b[49] };
  assign _0096_ = _0095_ & { b[50], b[48] };
  assign _0097_ = _0096_ & { b[49], 1'h0 };
  assign product12_two = _0094_ | _0097_;
  assign _0098_ = product12_one[0] ? { a[103], a[103:96] } : 9'h000;
  assign _0099_ = product12_two[0] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple0 = _0098_ | _0099_;
  assign _0101_ = ~ product12_multiple0;
  assign { _0102_[8], product12_row0[7:0] } = b[49] ? _0101_ : product12_multiple0;
  assign _0103_ = product12_one[1] ? { a[103], a[103:96] } : 9'h000;
  assign _0104_ = product12_two[1] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple1 = _0103_ | _0104_;
  assign _0105_ = ~ product12_multiple1;
  assign { _0106_[8], product12_row1[7:0] } = b[51] ? _0105_ : product12_multiple1;
  assign product13_one = { b[54], b[52] } ^ { b[53], 1'h0 };
  assign _0107_ = ~ { b[54], b[52] };
  assign _0108_ = { b[55], b[53] } & _0107_;
  assign _0109_ = ~ { b[53], 1'h0 };
  assign _0110_ = _0108_ & _0109_;
  assign _0113_ = ~ { b[55], b[53] };
  assign _0114_ = _0113_ & { b[54], b[52] };
  assign _0115_ = _0114_ & { b[53], 1'h0 };
  assign product13_two = _0110_ | _0115_;
  assign _0116_ = product13_one[0] ? { a[111], a[111:104] } : 9'h000;
  assign _0117_ = product13_two[0] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple0 = _0116_ | _0117_;
  assign _0118_ = ~ product13_multiple0;
  assign { _0119_[8], product13_row0[7:0] } = b[53] ? _0118_ : product13_multiple0;
  assign _0120_ = product13_one[1] ? { a[111], a[111:104] } : 9'h000;
  assign _0121_ = product13_two[1] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple1 = _0120_ | _0121_;
  assign _0122_ = ~ product13_multiple1;
  assign { _0124_[8], product13_row1[7:0] } = b[55] ? _0122_ : product13_multiple1;
  assign product14_one = { b[58], b[56] } ^ { b[57], 1'h0 };
  assign _0125_ = ~ { b[58], b[56] };
  assign _0126_ = { b[59], b[57] } & _0125_;
  assign _0127_ = ~ { b[57], 1'h0 };
  assign _0128_ = _0126_ & _0127_;
  assign _0129_ = ~ { b[59], b[57] };
  assign product0_row0[8] = ~ _0012_[8];
  assign product0_row1[8] = ~ _0056_[8];
  assign product1_row0[8] = ~ _0178_[8];
  assign product1_row1[8] = ~ _0223_[8];
  assign product2_row0[8] = ~ _0345_[8];
  assign product2_row1[8] = ~ _0389_[8];
  assign product3_row0[8] = ~ _0511_[8];
  assign product3_row1[8] = ~ _0556_[8];
  assign product4_row0[8] = ~ _0668_[8];
  assign product4_row1[8] = ~ _0672_[8];
  assign product5_row0[8] = ~ _0684_[8];
  assign product5_row1[8] = ~ _0689_[8];
  assign product6_row0[8] = ~ _0003_[8];
  assign product6_row1[8] = ~ _0007_[8];
  assign product7_row0[8] = ~ _0019_[8];
  assign product7_row1[8] = ~ _0024_[8];
  assign product8_row0[8] = ~ _0036_[8];
  assign product8_row1[8] = ~ _0040_[8];
  assign product9_row0[8] = ~ _0052_[8];
  assign product9_row1[8] = ~ _0057_[8];
  assign product10_row0[8] = ~ _0069_[8];
  assign product10_row1[8] = ~ _0073_[8];
  assign product11_row0[8] = ~ _0085_[8];
  assign product11_row1[8] = ~ _0090_[8];
  assign product12_row0[8] = ~ _0102_[8];
  assign product12_row1[8] = ~ _0106_[8];
  assign product13_row0[8] = ~ _0119_[8];
  assign product13_row1[8] = ~ _0124_[8];
  assign product14_row0[8] = ~ _0136_[8];
  assign product14_row1[8] = ~ _0140_[8];
  assign product15_row0[8] = ~ _0152_[8];
  assign product15_row1[8] = ~ _0157_[8];
  assign product16_row0[8] = ~ _0169_[8];
  assign product16_row1[8] = ~ _0173_[8];
  assign product17_row0[8] = ~ _0185_[8];
  assign product17_row1[8] = ~ _0190_[8];
  assign product18_row0[8] = ~ _0202_[8];
  assign product18_row1[8] = ~ _0206_[8];
  assign product19_row0[8] = ~ _0218_[8];
  assign product19_row1[8] = ~ _0224_[8];
  assign product20_row0[8] = ~ _0236_[8];
  assign product20_row1[8] = ~ _0240_[8];
  assign product21_row0[8] = ~ _0252_[8];
  assign product21_row1[8] = ~ _0257_[8];
  assign product22_row0[8] = ~ _0269_[8];
  assign product22_row1[8] = ~ _0273_[8];
  assign product23_row0[8] = ~ _0285_[8];
  assign product23_row1[8] = ~ _0290_[8];
  assign product24_row0[8] = ~ _0302_[8];
  assign product24_row1[8] = ~ _0306_[8];
  assign product25_row0[8] = ~ _0318_[8];
  assign product25_row1[8] = ~ _0323_[8];
  assign product26_row0[8] = ~ _0336_[8];
  assign product26_row1[8] = ~ _0340_[8];
  assign product27_row0[8] = ~ _0352_[8];
  assign product27_row1[8] = ~ _0357_[8];
  assign product28_row0[8] = ~ _0369_[8];
  assign product28_row1[8] = ~ _0373_[8];
  assign product29_row0[8] = ~ _0385_[8];
  assign product29_row1[8] = ~ _0390_[8];
  assign product30_row0[8] = ~ _0402_[8];
  assign product30_row1[8] = ~ _0406_[8];
  assign product31_row0[8] = ~ _0418_[8];
  assign product31_row1[8] = ~ _0423_[8];
  assign _0423_[7:0] = product31_row1[7:0];
  assign _0418_[7:0] = product31_row0[7:0];
  assign _0406_[7:0] = product30_row1[7:0];
  assign _0402_[7:0] = product30_row0[7:0];
  assign _0390_[7:0] = product29_row1[7:0];
  assign _0385_[7:0] = product29_row0[7:0];
  assign _0373_[7:0] = product28_row1[7:0];
  assign _0369_[7:0] = product28_row0[7:0];
  assign _0357_[7:0] = product27_row1[7:0];
  assign _0352_[7:0] = product27_row0[7:0];
  assign _0340_[7:0] = product26_row1[7:0];
  assign _0336_[7:0] = product26_row0[7:0];
  assign _0323_[7:0] = product25_row1[7:0];
  assign _0318_[7:0] = product25_row0[7:0];
  assign _0306_[7:0] = product24_row1[7:0];
  assign _0302_[7:0] = product24_row0[7:0];
  assign _0290_[7:0] = product23_row1[7:0];
  assign _0285_[7:0] = product23_row0[7:0];
  assign _0273_[7:0] = product22_row1[7:0];
  assign _0269_[7:0] = product22_row0[7:0];
  assign _0257_[7:0] = product21_row1[7:0];
  assign _0252_[7:0] = product21_row0[7:0];
  assign _0240_[7:0] = product20_row1[7:0];
  assign _0236_[7:0] = product20_row0[7:0];
  assign _0224_[7:0] = product19_row1[7:0];
  assign _0218_[7:0] = product19_row0[7:0];
  assign _0206_[7:0] = product18_row1[7:0];
  assign _0202_[7:0] = product18_row0[7:0];
  assign _0190_[7:0] = product17_row1[7:0];
  assign _0185_[7:0] = product17_row0[7:0];
  assign _0173_[7:0] = product16_row1[7:0];
  assign _0169_[7:0] = product16_row0[7:0];
  assign _0157_[7:0] = product15_row1[7:0];
  assign _0152_[7:0] = product15_row0[7:0];
  assign _0140_[7:0] = product14_row1[7:0];
  assign _0136_[7:0] = product14_row0[7:0];
  assign _0124_[7:0] = product13_row1[7:0];
  assign _0119_[7:0] = product13_row0[7:0];
  assign _0106_[7:0] = product12_row1[7:0];
  assign _0102_[7:0] = product12_row0[7:0];
  assign _0090_[7:0] = product11_row1[7:0];
  assign _0085_[7:0] = product11_row0[7:0];
  assign _0073_[7:0] = product10_row1[7:0];
  assign _0069_[7:0] = product10_row0[7:0];
  assign _0057_[7:0] = product9_row1[7:0];
  assign _0052_[7:0] = product9_row0[7:0];
  assign _0040_[7:0] = product8_row1[7:0];
  assign _0036_[7:0] = product8_row0[7:0];
  assign _0024_[7:0] = product7_row1[7:0];
  assign _0019_[7:0] = product7_row0[7:0];
  assign _0007_[7:0] = product6_row1[7:0];
  assign _0003_[7:0] = product6_row0[7:0];
  assign _0689_[7:0] = product5_row1[7:0];
  assign _0684_[7:0] = product5_row0[7:0];
  assign _0672_[7:0] = product4_row1[7:0];
  assign _0668_[7:0] = product4_row0[7:0];
  assign _0556_[7:0] = product3_row1[7:0];
  assign _0511_[7:0] = product3_row0[7:0];
  assign _0389_[7:0] = product2_row1[7:0];
  assign _0345_[7:0] = product2_row0[7:0];
  assign _0223_[7:0] = product1_row1[7:0];
  assign _0178_[7:0] = product1_row0[7:0];
  assign _0056_[7:0] = product0_row1[7:0];
  assign _0012_[7:0] = product0_row0[7:0];
  assign _0665_[16:0] = sum32_0_total;
endmodule

module dot_mxint8_mxint4_lanes32_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [68:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, at_floor, empty16_4, empty16_5,
    empty16_6, empty16_7, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34, empty2_35, empty2_36,
    empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42, empty2_43, empty2_44, empty2_45,
    empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51, empty2_52, empty2_53, empty2_54,
    empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60, empty2_61, empty2_62, empty2_63,
    empty32_2, empty32_3, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21,
    empty4_22, empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30,
    empty4_31, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_8, empty8_9,
    zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37,
    zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46,
    zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55,
    zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _034_;
  wire [9:0] _056_, _057_;
  wire [6:0] leading_zeros;
  wire [68:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23,
    zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_8, zeros8_9;
  assign zeros2_29 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_30 = _000_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_31 = _001_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_32 = _002_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_33 = _003_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_34 = _004_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_35 = _005_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_36 = _006_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign empty2_37 = _007_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[16];
  assign _008_ = ~ i__sig[17];
  assign empty2_38 = _008_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[18];
  assign _009_ = ~ i__sig[19];
  assign zeros2_39 = ~ i__sig[20];
  assign empty2_39 = _009_ & zeros2_39;
  assign _010_ = ~ i__sig[21];
  assign zeros2_40 = ~ i__sig[22];
  assign empty2_40 = _010_ & zeros2_40;
  assign _011_ = ~ i__sig[23];
  assign empty2_41 = _011_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign empty2_42 = _012_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[26];
  assign _013_ = ~ i__sig[27];
  assign empty2_43 = _013_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[28];
  assign _014_ = ~ i__sig[29];
  assign zeros2_44 = ~ i__sig[30];
  assign empty2_44 = _014_ & zeros2_44;
  assign _015_ = ~ i__sig[31];
  assign zeros2_45 = ~ i__sig[32];
  assign empty2_45 = _015_ & zeros2_45;
  assign _016_ = ~ i__sig[33];
  assign zeros2_46 = ~ i__sig[34];
  assign empty2_46 = _016_ & zeros2_46;
  assign _017_ = ~ i__sig[35];
  assign empty2_47 = _017_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[36];
  assign _018_ = ~ i__sig[37];
  assign empty2_48 = _018_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[38];
  assign _019_ = ~ i__sig[39];
  assign empty2_49 = _019_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[40];
  assign _020_ = ~ i__sig[41];
  assign zeros2_50 = ~ i__sig[42];
  assign empty2_50 = _020_ & zeros2_50;
  assign _021_ = ~ i__sig[43];
  assign zeros2_51 = ~ i__sig[44];
  assign empty2_51 = _021_ & zeros2_51;
  assign _022_ = ~ i__sig[45];
  assign empty2_52 = _022_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[46];
  assign _023_ = ~ i__sig[47];
  assign empty2_53 = _023_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[48];
  assign _024_ = ~ i__sig[49];
  assign empty2_54 = _024_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[50];
  assign _025_ = ~ i__sig[51];
  assign empty2_55 = _025_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[52];
  assign _026_ = ~ i__sig[53];
  assign empty2_56 = _026_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[54];
  assign _027_ = ~ i__sig[55];
  assign empty2_57 = _027_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[56];
  assign _028_ = ~ i__sig[57];
  assign empty2_58 = _028_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[58];
  assign _029_ = ~ i__sig[59];
  assign empty2_59 = _029_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_60 = _030_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_61 = _031_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_62 = _032_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[66];
  assign _033_ = ~ i__sig[67];
  assign empty2_63 = _033_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[68];
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
  assign zeros16_3[1:0] = empty4_15 ? { 1'h0, zeros2_29 } : { empty2_31, zeros4_15[0] };
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
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 3'h0, empty4_15, zeros16_3[1:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _034_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _034_[6] ? { i__sig[4:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _034_[5] ? { shifted_by_127[36:0], 19'h00000 } : shifted_by_127[68:13];
  assign shifted_by_31 = _034_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _034_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _034_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _034_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _034_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _035_ = ~ _034_[5];
  assign _036_ = | shifted_by_127[12:0];
  assign _037_ = _035_ & _036_;
  assign _038_ = ~ _034_[4];
  assign _039_ = | shifted_by_63[15:0];
  assign _040_ = _038_ & _039_;
  assign _041_ = _037_ | _040_;
  assign _042_ = ~ _034_[3];
  assign _043_ = | shifted_by_31[7:0];
  assign _044_ = _042_ & _043_;
  assign _045_ = _041_ | _044_;
  assign _046_ = ~ _034_[2];
  assign _047_ = | shifted_by_15[3:0];
  assign _048_ = _046_ & _047_;
  assign _049_ = _045_ | _048_;
  assign _050_ = ~ _034_[1];
  assign _051_ = | shifted_by_7[1:0];
  assign _052_ = _050_ & _051_;
  assign _053_ = _049_ | _052_;
  assign _054_ = ~ _034_[0];
  assign _055_ = _054_ & shifted_by_3[0];
  assign normalise__sig_0 = _053_ | _055_;
  assign _056_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _057_[9], o__exp } = at_floor ? 10'h000 : _056_;
  assign zeros64_1[5] = empty32_3;
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
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3:2] = { 1'h0, empty4_15 };
  assign zeros32_2[4] = empty16_5;
  assign leading_zeros[6] = empty64_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign _057_[8:0] = o__exp;
endmodule

module dot_mxint8_mxint4_lanes32_fp32__round (
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

module dot_mxint8_mxint4_lanes32_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [16:0] i__s0,
  output wire [15:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [17:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[17:16], magnitude0 } = i__s0[16] ? _0_ : { i__s0[16], i__s0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[15:0] = magnitude0;
endmodule

module dot_mxint8_mxint4_lanes32_fp32__unpack (
  input wire [255:0] a,
  input wire [127:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mxint8_mxint4_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxint8_mxint4_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxint8_mxint4_lanes32_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
