// dot_mxint8_mxint8_lanes32_fp32
//
// Spec:    dot:a=mxint8,b=mxint8,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           256 bits  32 x int8sym
//   input  b           256 bits  32 x int8sym
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 256'ha62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a62c, b =
//     256'h16a62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a62cd26816a6, a_scale = 0x7e (0.5), b_scale = 0x81
//     (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xc20bebbf (-34.9802208)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_mxint8_mxint8_lanes32_fp32 (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [72:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [20:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [19:0] scale__p0__sig;
  dot_mxint8_mxint8_lanes32_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[20]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_mxint8_mxint8_lanes32_fp32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[20]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_mxint8_mxint8_lanes32_fp32__blocks blocks (
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
  dot_mxint8_mxint8_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_mxint8_mxint8_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_mxint8_mxint8_lanes32_fp32__scale scale (
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
  dot_mxint8_mxint8_lanes32_fp32__unpack unpack (
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

module dot_mxint8_mxint8_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [19:0] scale__p0__sig,
  input wire [72:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [72:0] o__sig,
  output wire o__sign
);
  wire [73:0] _00_;
  wire [74:0] _01_, _03_, _04_;
  wire [75:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [73:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {74{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[75:74], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[74:73], o__sig } = total[73] ? _03_ : { total[73], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[73];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[73:0] = total;
  assign _04_[72:0] = o__sig;
endmodule

module dot_mxint8_mxint8_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [19:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [72:0] o__addend,
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
  wire [72:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'ha2);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h49);
  assign _26_ = _25_ ? 10'h049 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 47'h000000000000 } : { 1'h0, _22_, code[22:0], 48'h000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[72:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[72:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[72:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[72:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[72:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[72:64] } : moved_by_63;
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
  assign o__addend = moved | { 72'h000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h7a2;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_mxint8_mxint8_lanes32_fp32__align__acc acc_2 (
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

module dot_mxint8_mxint8_lanes32_fp32__align__acc (
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

module dot_mxint8_mxint8_lanes32_fp32__blocks (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [20:0] sum32_0_total
);
  wire [3:0] _0000_, _0017_, _0018_, _0019_, _0020_, _0032_, _0033_, _0059_, _0060_, _0076_, _0077_, _0087_,
    _0088_, _0100_, _0102_, _0104_, _0105_, _0160_, _0161_, _0162_, _0163_, _0165_, _0166_, _0167_, _0185_,
    _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0211_, _0212_, _0213_, _0214_, _0215_, _0216_, _0217_,
    _0236_, _0237_, _0238_, _0239_, _0240_, _0242_, _0243_, _0252_, _0262_, _0263_, _0265_, _0266_, _0267_,
    _0268_, _0269_, _0288_, _0289_, _0290_, _0291_, _0292_, _0293_, _0294_, _0297_, _0308_, _0313_, _0314_,
    _0315_, _0316_, _0317_, _0318_, _0319_, _0320_, _0330_, _0338_, _0339_, _0340_, _0341_, _0342_, _0343_,
    _0344_, _0345_, _0352_, _0363_, _0364_, _0365_, _0366_, _0367_, _0368_, _0369_, _0370_, _0371_, _0390_,
    _0391_, _0392_, _0393_, _0394_, _0395_, _0396_, _0415_, _0416_, _0417_, _0418_, _0420_, _0421_, _0422_,
    _0440_, _0442_, _0443_, _0444_, _0445_, _0446_, _0447_, _0466_, _0467_, _0468_, _0469_, _0470_, _0471_,
    _0472_, _0474_, _0492_, _0493_, _0494_, _0495_, _0496_, _0498_, _0499_, _0517_, _0518_, _0520_, _0521_,
    _0522_, _0523_, _0524_, _0543_, _0544_, _0545_, _0546_, _0547_, _0548_, _0549_, _0552_, _0563_, _0568_,
    _0569_, _0570_, _0571_, _0572_, _0573_, _0574_, _0575_, _0585_, _0586_, _0594_, _0595_, _0596_, _0597_,
    _0598_, _0599_, _0600_, _0601_, _0608_, _0619_, _0620_, _0621_, _0622_, _0623_, _0624_, _0625_, _0626_,
    _0645_, _0646_, _0647_, _0648_, _0649_, _0650_, _0651_, _0670_, _0671_, _0672_, _0673_, _0675_, _0676_,
    _0677_, _0695_, _0696_, _0698_, _0699_, _0700_, _0701_, _0702_, _0703_, _0722_, _0723_, _0724_, _0725_,
    _0726_, _0727_, _0728_, _0747_, _0748_, _0749_, _0750_, _0751_, _0753_, _0754_, _0772_, _0773_, _0775_,
    _0776_, _0777_, _0778_, _0779_, _0798_, _0799_, _0800_, _0801_, _0802_, _0803_, _0804_, _0807_, _0808_,
    _0819_, _0824_, _0825_, _0826_, _0827_, _0828_, _0829_, _0830_, _0831_, _0841_, _0852_, _0863_, _0874_,
    _1063_, _1074_, _1085_, _1096_, _1107_, _1118_, _1128_, _1129_, _1130_, product0_one, product0_two,
    product10_one, product10_two, product11_one, product11_two, product12_one, product12_two, product13_one,
    product13_two, product14_one, product14_two, product15_one, product15_two, product16_one, product16_two,
    product17_one, product17_two, product18_one, product18_two, product19_one, product19_two, product1_one,
    product1_two, product20_one, product20_two, product21_one, product21_two, product22_one, product22_two,
    product23_one, product23_two, product24_one, product24_two, product25_one, product25_two, product26_one,
    product26_two, product27_one, product27_two, product28_one, product28_two, product29_one, product29_two,
    product2_one, product2_two, product30_one, product30_two, product31_one, product31_two, product3_one,
    product3_two, product4_one, product4_two, product5_one, product5_two, product6_one, product6_two,
    product7_one, product7_two, product8_one, product8_two, product9_one, product9_two, sum32_0_level3_12_carry,
    sum32_0_level3_12_half, sum32_0_level3_12_sum, sum32_0_level4_13_carry, sum32_0_level4_13_half,
    sum32_0_level4_13_sum, sum32_0_level4_6_carry, sum32_0_level4_6_half, sum32_0_level4_6_sum,
    sum32_0_level4_7_carry, sum32_0_level4_7_half, sum32_0_level4_7_sum, sum32_0_level5_11_carry,
    sum32_0_level5_11_half, sum32_0_level5_11_sum, sum32_0_level6_7_carry, sum32_0_level6_7_half,
    sum32_0_level6_7_sum, sum32_0_level7_4_carry, sum32_0_level7_4_half, sum32_0_level7_4_sum,
    sum32_0_level8_3_carry, sum32_0_level8_3_half, sum32_0_level8_3_sum, sum32_0_level9_0_carry,
    sum32_0_level9_0_half, sum32_0_level9_0_sum;
  wire [8:0] _0001_, _0002_, _0013_, _0024_, _0035_, _0046_, _0057_, _0068_, _0079_, _0090_, _0101_, _0111_,
    _0112_, _0123_, _0134_, _0145_, _0156_, _0159_, _0164_, _0168_, _0169_, _0170_, _0171_, _0172_, _0173_,
    _0174_, _0175_, _0176_, _0177_, _0178_, _0179_, _0180_, _0181_, _0182_, _0183_, _0184_, _0186_, _0193_,
    _0194_, _0195_, _0196_, _0197_, _0198_, _0199_, _0200_, _0201_, _0202_, _0203_, _0204_, _0205_, _0206_,
    _0207_, _0208_, _0209_, _0210_, _0218_, _0219_, _0220_, _0221_, _0222_, _0223_, _0224_, _0225_, _0226_,
    _0227_, _0228_, _0229_, _0230_, _0231_, _0232_, _0233_, _0234_, _0235_, _0241_, _0244_, _0245_, _0246_,
    _0247_, _0248_, _0249_, _0250_, _0251_, _0253_, _0254_, _0255_, _0256_, _0257_, _0258_, _0259_, _0260_,
    _0261_, _0264_, _0270_, _0271_, _0272_, _0273_, _0274_, _0275_, _0276_, _0277_, _0278_, _0279_, _0280_,
    _0281_, _0282_, _0283_, _0284_, _0285_, _0286_, _0287_, _0295_, _0296_, _0298_, _0299_, _0300_, _0301_,
    _0302_, _0303_, _0304_, _0305_, _0306_, _0307_, _0309_, _0310_, _0311_, _0312_, _0321_, _0322_, _0323_,
    _0324_, _0325_, _0326_, _0327_, _0328_, _0329_, _0331_, _0332_, _0333_, _0334_, _0335_, _0336_, _0337_,
    _0346_, _0347_, _0348_, _0349_, _0350_, _0351_, _0353_, _0354_, _0355_, _0356_, _0357_, _0358_, _0359_,
    _0360_, _0361_, _0362_, _0372_, _0373_, _0374_, _0375_, _0376_, _0377_, _0378_, _0379_, _0380_, _0381_,
    _0382_, _0383_, _0384_, _0385_, _0386_, _0387_, _0388_, _0389_, _0397_, _0398_, _0399_, _0400_, _0401_,
    _0402_, _0403_, _0404_, _0405_, _0406_, _0407_, _0408_, _0409_, _0410_, _0411_, _0412_, _0413_, _0414_,
    _0419_, _0423_, _0424_, _0425_, _0426_, _0427_, _0428_, _0429_, _0430_, _0431_, _0432_, _0433_, _0434_,
    _0435_, _0436_, _0437_, _0438_, _0439_, _0441_, _0448_, _0449_, _0450_, _0451_, _0452_, _0453_, _0454_,
    _0455_, _0456_, _0457_, _0458_, _0459_, _0460_, _0461_, _0462_, _0463_, _0464_, _0465_, _0473_, _0475_,
    _0476_, _0477_, _0478_, _0479_, _0480_, _0481_, _0482_, _0483_, _0484_, _0485_, _0486_, _0487_, _0488_,
    _0489_, _0490_, _0491_, _0497_, _0500_, _0501_, _0502_, _0503_, _0504_, _0505_, _0506_, _0507_, _0508_,
    _0509_, _0510_, _0511_, _0512_, _0513_, _0514_, _0515_, _0516_, _0519_, _0525_, _0526_, _0527_, _0528_,
    _0529_, _0530_, _0531_, _0532_, _0533_, _0534_, _0535_, _0536_, _0537_, _0538_, _0539_, _0540_, _0541_,
    _0542_, _0550_, _0551_, _0553_, _0554_, _0555_, _0556_, _0557_, _0558_, _0559_, _0560_, _0561_, _0562_,
    _0564_, _0565_, _0566_, _0567_, _0576_, _0577_, _0578_, _0579_, _0580_, _0581_, _0582_, _0583_, _0584_,
    _0587_, _0588_, _0589_, _0590_, _0591_, _0592_, _0593_, _0602_, _0603_, _0604_, _0605_, _0606_, _0607_,
    _0609_, _0610_, _0611_, _0612_, _0613_, _0614_, _0615_, _0616_, _0617_, _0618_, _0627_, _0628_, _0629_,
    _0630_, _0631_, _0632_, _0633_, _0634_, _0635_, _0636_, _0637_, _0638_, _0639_, _0640_, _0641_, _0642_,
    _0643_, _0644_, _0652_, _0653_, _0654_, _0655_, _0656_, _0657_, _0658_, _0659_, _0660_, _0661_, _0662_,
    _0663_, _0664_, _0665_, _0666_, _0667_, _0668_, _0669_, _0674_, _0678_, _0679_, _0680_, _0681_, _0682_,
    _0683_, _0684_, _0685_, _0686_, _0687_, _0688_, _0689_, _0690_, _0691_, _0692_, _0693_, _0694_, _0697_,
    _0704_, _0705_, _0706_, _0707_, _0708_, _0709_, _0710_, _0711_, _0712_, _0713_, _0714_, _0715_, _0716_,
    _0717_, _0718_, _0719_, _0720_, _0721_, _0729_, _0730_, _0731_, _0732_, _0733_, _0734_, _0735_, _0736_,
    _0737_, _0738_, _0739_, _0740_, _0741_, _0742_, _0743_, _0744_, _0745_, _0746_, _0752_, _0755_, _0756_,
    _0757_, _0758_, _0759_, _0760_, _0761_, _0762_, _0763_, _0764_, _0765_, _0766_, _0767_, _0768_, _0769_,
    _0770_, _0771_, _0774_, _0780_, _0781_, _0782_, _0783_, _0784_, _0785_, _0786_, _0787_, _0788_, _0789_,
    _0790_, _0791_, _0792_, _0793_, _0794_, _0795_, _0796_, _0797_, _0805_, _0806_, _0809_, _0810_, _0811_,
    _0812_, _0813_, _0814_, _0815_, _0816_, _0817_, _0818_, _0820_, _0821_, _0822_, _0823_, _0832_, _0833_,
    _0834_, _0835_, _0836_, _0837_, _0838_, _0839_, _0840_, _0842_, _0843_, _0844_, _0845_, _0846_, _0847_,
    _0848_, _0885_, _0896_, _0907_, _0918_, _0919_, _0930_, _0940_, _0941_, _0942_, _0943_, _0944_, _0945_,
    _0946_, _0947_, _0948_, _0949_, _0950_, _0951_, _0952_, _0953_, _0954_, _0955_, _0956_, _0957_, _0958_,
    _0959_, _0960_, _0961_, _0963_, _0974_, _0985_, _0989_, _0990_, _0991_, _0992_, _0993_, _0994_, _0995_,
    _0996_, _0997_, _0998_, _0999_, _1000_, _1001_, _1002_, _1003_, _1004_, _1005_, _1006_, _1007_, _1008_,
    _1009_, _1010_, _1018_, _1029_, _1030_, _1041_, _1049_, _1050_, _1052_, _1071_, _1072_, _1111_, _1112_,
    _1117_, _1119_, _1124_, _1125_, product0_multiple0, product0_multiple1, product0_multiple2,
    product0_multiple3, product0_row0, product0_row1, product0_row2, product0_row3, product10_multiple0,
    product10_multiple1, product10_multiple2, product10_multiple3, product10_row0, product10_row1,
    product10_row2, product10_row3, product11_multiple0, product11_multiple1, product11_multiple2,
    product11_multiple3, product11_row0, product11_row1, product11_row2, product11_row3, product12_multiple0,
    product12_multiple1, product12_multiple2, product12_multiple3, product12_row0, product12_row1,
    product12_row2, product12_row3, product13_multiple0, product13_multiple1, product13_multiple2,
    product13_multiple3, product13_row0, product13_row1, product13_row2, product13_row3, product14_multiple0,
    product14_multiple1, product14_multiple2, product14_multiple3, product14_row0, product14_row1,
    product14_row2, product14_row3, product15_multiple0, product15_multiple1, product15_multiple2,
    product15_multiple3, product15_row0, product15_row1, product15_row2, product15_row3, product16_multiple0,
    product16_multiple1, product16_multiple2, product16_multiple3, product16_row0, product16_row1,
    product16_row2, product16_row3, product17_multiple0, product17_multiple1, product17_multiple2,
    product17_multiple3, product17_row0, product17_row1, product17_row2, product17_row3, product18_multiple0,
    product18_multiple1, product18_multiple2, product18_multiple3, product18_row0, product18_row1,
    product18_row2, product18_row3, product19_multiple0, product19_multiple1, product19_multiple2,
    product19_multiple3, product19_row0, product19_row1, product19_row2, product19_row3, product1_multiple0,
    product1_multiple1, product1_multiple2, product1_multiple3, product1_row0, product1_row1, product1_row2,
    product1_row3, product20_multiple0, product20_multiple1, product20_multiple2, product20_multiple3,
    product20_row0, product20_row1, product20_row2, product20_row3, product21_multiple0, product21_multiple1,
    product21_multiple2, product21_multiple3, product21_row0, product21_row1, product21_row2, product21_row3,
    product22_multiple0, product22_multiple1, product22_multiple2, product22_multiple3, product22_row0,
    product22_row1, product22_row2, product22_row3, product23_multiple0, product23_multiple1,
    product23_multiple2, product23_multiple3, product23_row0, product23_row1, product23_row2, product23_row3,
    product24_multiple0, product24_multiple1, product24_multiple2, product24_multiple3, product24_row0,
    product24_row1, product24_row2, product24_row3, product25_multiple0, product25_multiple1,
    product25_multiple2, product25_multiple3, product25_row0, product25_row1, product25_row2, product25_row3,
    product26_multiple0, product26_multiple1, product26_multiple2, product26_multiple3, product26_row0,
    product26_row1, product26_row2, product26_row3, product27_multiple0, product27_multiple1,
    product27_multiple2, product27_multiple3, product27_row0, product27_row1, product27_row2, product27_row3,
    product28_multiple0, product28_multiple1, product28_multiple2, product28_multiple3, product28_row0,
    product28_row1, product28_row2, product28_row3, product29_multiple0, product29_multiple1,
    product29_multiple2, product29_multiple3, product29_row0, product29_row1, product29_row2, product29_row3,
    product2_multiple0, product2_multiple1, product2_multiple2, product2_multiple3, product2_row0,
    product2_row1, product2_row2, product2_row3, product30_multiple0, product30_multiple1, product30_multiple2,
    product30_multiple3, product30_row0, product30_row1, product30_row2, product30_row3, product31_multiple0,
    product31_multiple1, product31_multiple2, product31_multiple3, product31_row0, product31_row1,
    product31_row2, product31_row3, product3_multiple0, product3_multiple1, product3_multiple2,
    product3_multiple3, product3_row0, product3_row1, product3_row2, product3_row3, product4_multiple0,
    product4_multiple1, product4_multiple2, product4_multiple3, product4_row0, product4_row1, product4_row2,
    product4_row3, product5_multiple0, product5_multiple1, product5_multiple2, product5_multiple3,
    product5_row0, product5_row1, product5_row2, product5_row3, product6_multiple0, product6_multiple1,
    product6_multiple2, product6_multiple3, product6_row0, product6_row1, product6_row2, product6_row3,
    product7_multiple0, product7_multiple1, product7_multiple2, product7_multiple3, product7_row0,
    product7_row1, product7_row2, product7_row3, product8_multiple0, product8_multiple1, product8_multiple2,
    product8_multiple3, product8_row0, product8_row1, product8_row2, product8_row3, product9_multiple0,
    product9_multiple1, product9_multiple2, product9_multiple3, product9_row0, product9_row1, product9_row2,
    product9_row3, sum32_0_level1_41_carry, sum32_0_level1_41_half, sum32_0_level1_41_sum,
    sum32_0_level1_42_carry, sum32_0_level1_42_half, sum32_0_level1_42_sum, sum32_0_level1_43_carry,
    sum32_0_level1_43_half, sum32_0_level1_43_sum, sum32_0_level1_44_carry, sum32_0_level1_44_half,
    sum32_0_level1_44_sum, sum32_0_level1_45_carry, sum32_0_level1_45_half, sum32_0_level1_45_sum,
    sum32_0_level1_46_carry, sum32_0_level1_46_half, sum32_0_level1_46_sum, sum32_0_level1_47_carry,
    sum32_0_level1_47_half, sum32_0_level1_47_sum, sum32_0_level1_48_carry, sum32_0_level1_48_half,
    sum32_0_level1_48_sum, sum32_0_level1_49_carry, sum32_0_level1_49_half, sum32_0_level1_49_sum,
    sum32_0_level1_50_carry, sum32_0_level1_50_half, sum32_0_level1_50_sum, sum32_0_level1_63_carry,
    sum32_0_level1_63_half, sum32_0_level1_63_sum, sum32_0_level1_64_carry, sum32_0_level1_64_half,
    sum32_0_level1_64_sum, sum32_0_level1_65_carry, sum32_0_level1_65_half, sum32_0_level1_65_sum,
    sum32_0_level1_66_carry, sum32_0_level1_66_half, sum32_0_level1_66_sum, sum32_0_level1_67_carry,
    sum32_0_level1_67_half, sum32_0_level1_67_sum, sum32_0_level1_68_carry, sum32_0_level1_68_half,
    sum32_0_level1_68_sum, sum32_0_level1_69_carry, sum32_0_level1_69_half, sum32_0_level1_69_sum,
    sum32_0_level1_70_carry, sum32_0_level1_70_half, sum32_0_level1_70_sum, sum32_0_level1_71_carry,
    sum32_0_level1_71_half, sum32_0_level1_71_sum, sum32_0_level1_72_carry, sum32_0_level1_72_half,
    sum32_0_level1_72_sum, sum32_0_level2_16_carry, sum32_0_level2_16_half, sum32_0_level2_16_sum,
    sum32_0_level2_6_carry, sum32_0_level2_6_half, sum32_0_level2_6_sum, sum32_0_level3_10_carry,
    sum32_0_level3_10_half, sum32_0_level3_10_sum, sum32_0_level3_4_carry, sum32_0_level3_4_half,
    sum32_0_level3_4_sum, sum32_0_level3_7_carry, sum32_0_level3_7_half, sum32_0_level3_7_sum;
  wire [7:0] _0003_, _0030_, _0031_, _0041_, _0042_, _0052_, _0053_, _0063_, _0064_, _0070_, _0071_, _0081_,
    _0082_, _0110_, _0113_, _0125_, _0126_, _1073_, _1075_, _1089_, _1090_, _1100_, _1101_, _1135_, _1136_,
    _1139_, sum32_0_level11_1_carry, sum32_0_level11_1_half, sum32_0_level11_1_sum, sum32_0_level2_17_carry,
    sum32_0_level2_17_half, sum32_0_level2_17_sum, sum32_0_level2_24_carry, sum32_0_level2_24_half,
    sum32_0_level2_24_sum, sum32_0_level2_29_carry, sum32_0_level2_29_half, sum32_0_level2_29_sum,
    sum32_0_level3_15_carry, sum32_0_level3_15_half, sum32_0_level3_15_sum, sum32_0_level3_17_carry,
    sum32_0_level3_17_half, sum32_0_level3_17_sum, sum32_0_level4_12_carry, sum32_0_level4_12_half,
    sum32_0_level4_12_sum, sum32_0_level5_3_carry, sum32_0_level5_3_half, sum32_0_level5_3_sum,
    sum32_0_level5_8_carry, sum32_0_level5_8_half, sum32_0_level5_8_sum, sum32_0_level6_1_carry,
    sum32_0_level6_1_half, sum32_0_level6_1_sum, sum32_0_level6_4_carry, sum32_0_level6_4_half,
    sum32_0_level6_4_sum, sum32_0_level7_1_carry, sum32_0_level7_1_half, sum32_0_level7_1_sum,
    sum32_0_level9_3_carry, sum32_0_level9_3_half, sum32_0_level9_3_sum;
  wire [11:0] _0004_, _0005_, _0094_, _0095_, _1051_, _1053_, _1054_, _1055_, _1056_, _1057_,
    sum32_0_level2_7_carry, sum32_0_level2_7_half, sum32_0_level2_7_sum, sum32_0_level2_8_carry,
    sum32_0_level2_8_half, sum32_0_level2_8_sum, sum32_0_level2_9_carry, sum32_0_level2_9_half,
    sum32_0_level2_9_sum, sum32_0_level4_0_carry, sum32_0_level4_0_half, sum32_0_level4_0_sum,
    sum32_0_level8_0_carry, sum32_0_level8_0_half, sum32_0_level8_0_sum;
  wire [12:0] _0006_, _0007_, _0037_, _0038_, _0039_, _0040_, _1038_, _1039_, _1106_, _1108_, _1122_, _1123_,
    sum32_0_level2_1_carry, sum32_0_level2_1_half, sum32_0_level2_1_sum, sum32_0_level3_2_carry,
    sum32_0_level3_2_half, sum32_0_level3_2_sum, sum32_0_level3_9_carry, sum32_0_level3_9_half,
    sum32_0_level3_9_sum, sum32_0_level4_1_carry, sum32_0_level4_1_half, sum32_0_level4_1_sum,
    sum32_0_level5_1_carry, sum32_0_level5_1_half, sum32_0_level5_1_sum, sum32_0_level5_2_carry,
    sum32_0_level5_2_half, sum32_0_level5_2_sum;
  wire [14:0] _0008_, _0009_, _1036_, _1037_, _1045_, _1046_, _1047_, _1048_, _1104_, _1105_, _1109_, _1110_,
    sum32_0_level2_0_carry, sum32_0_level2_0_half, sum32_0_level2_0_sum, sum32_0_level2_4_carry,
    sum32_0_level2_4_half, sum32_0_level2_4_sum, sum32_0_level2_5_carry, sum32_0_level2_5_half,
    sum32_0_level2_5_sum, sum32_0_level3_1_carry, sum32_0_level3_1_half, sum32_0_level3_1_sum,
    sum32_0_level3_3_carry, sum32_0_level3_3_half, sum32_0_level3_3_sum, sum32_0_level4_2_carry,
    sum32_0_level4_2_half, sum32_0_level4_2_sum;
  wire [15:0] _0010_, _0011_, sum32_0_level4_3_carry, sum32_0_level4_3_half, sum32_0_level4_3_sum;
  wire [6:0] _0012_, _0014_, _0023_, _0025_, _0056_, _0058_, _0085_, _0086_, _0106_, _0107_, _0965_, _0966_,
    _0967_, _0968_, _0969_, _0970_, _0971_, _0972_, _0973_, _0975_, _0976_, _0977_, _0978_, _0979_, _0980_,
    _0981_, _0982_, _0983_, _0984_, _0986_, _1076_, _1077_, _1078_, _1079_, _1080_, _1081_, _1082_, _1083_,
    _1084_, _1086_, _1126_, _1127_, _1131_, _1132_, _1133_, _1134_, sum32_0_level1_52_carry,
    sum32_0_level1_52_half, sum32_0_level1_52_sum, sum32_0_level1_53_carry, sum32_0_level1_53_half,
    sum32_0_level1_53_sum, sum32_0_level1_54_carry, sum32_0_level1_54_half, sum32_0_level1_54_sum,
    sum32_0_level1_55_carry, sum32_0_level1_55_half, sum32_0_level1_55_sum, sum32_0_level1_56_carry,
    sum32_0_level1_56_half, sum32_0_level1_56_sum, sum32_0_level1_57_carry, sum32_0_level1_57_half,
    sum32_0_level1_57_sum, sum32_0_level1_58_carry, sum32_0_level1_58_half, sum32_0_level1_58_sum,
    sum32_0_level1_59_carry, sum32_0_level1_59_half, sum32_0_level1_59_sum, sum32_0_level1_60_carry,
    sum32_0_level1_60_half, sum32_0_level1_60_sum, sum32_0_level1_61_carry, sum32_0_level1_61_half,
    sum32_0_level1_61_sum, sum32_0_level2_18_carry, sum32_0_level2_18_half, sum32_0_level2_18_sum,
    sum32_0_level2_19_carry, sum32_0_level2_19_half, sum32_0_level2_19_sum, sum32_0_level2_20_carry,
    sum32_0_level2_20_half, sum32_0_level2_20_sum, sum32_0_level2_21_carry, sum32_0_level2_21_half,
    sum32_0_level2_21_sum, sum32_0_level2_22_carry, sum32_0_level2_22_half, sum32_0_level2_22_sum,
    sum32_0_level3_11_carry, sum32_0_level3_11_half, sum32_0_level3_11_sum, sum32_0_level3_13_carry,
    sum32_0_level3_13_half, sum32_0_level3_13_sum, sum32_0_level3_14_carry, sum32_0_level3_14_half,
    sum32_0_level3_14_sum, sum32_0_level4_4_carry, sum32_0_level4_4_half, sum32_0_level4_4_sum,
    sum32_0_level4_9_carry, sum32_0_level4_9_half, sum32_0_level4_9_sum, sum32_0_level5_10_carry,
    sum32_0_level5_10_half, sum32_0_level5_10_sum, sum32_0_level7_3_carry, sum32_0_level7_3_half,
    sum32_0_level7_3_sum, sum32_0_level9_1_carry, sum32_0_level9_1_half, sum32_0_level9_1_sum;
  wire [10:0] _0015_, _0016_, _0021_, _0022_, _0962_, _0964_, _1102_, _1103_, _1120_, _1121_,
    sum32_0_level1_51_carry, sum32_0_level1_51_half, sum32_0_level1_51_sum, sum32_0_level3_0_carry,
    sum32_0_level3_0_half, sum32_0_level3_0_sum, sum32_0_level3_8_carry, sum32_0_level3_8_half,
    sum32_0_level3_8_sum, sum32_0_level4_5_carry, sum32_0_level4_5_half, sum32_0_level4_5_sum,
    sum32_0_level4_8_carry, sum32_0_level4_8_half, sum32_0_level4_8_sum;
  wire [4:0] _0026_, _0027_, _0045_, _0047_, _0050_, _0051_, _0096_, _0097_, _0116_, _0117_, _0131_, _0132_,
    _0915_, _0916_, _0917_, _0920_, _0921_, _0922_, _0923_, _0924_, _0925_, _0926_, _0927_, _0928_, _0929_,
    _0931_, _0932_, _0933_, _0934_, _0935_, _0936_, _0937_, _1011_, _1012_, _1065_, _1066_, _1067_, _1068_,
    _1069_, _1070_, _1087_, _1088_, sum32_0_level10_1_carry, sum32_0_level10_1_half, sum32_0_level10_1_sum,
    sum32_0_level12_1_carry, sum32_0_level12_1_half, sum32_0_level12_1_sum, sum32_0_level1_30_carry,
    sum32_0_level1_30_half, sum32_0_level1_30_sum, sum32_0_level1_31_carry, sum32_0_level1_31_half,
    sum32_0_level1_31_sum, sum32_0_level1_32_carry, sum32_0_level1_32_half, sum32_0_level1_32_sum,
    sum32_0_level1_33_carry, sum32_0_level1_33_half, sum32_0_level1_33_sum, sum32_0_level1_34_carry,
    sum32_0_level1_34_half, sum32_0_level1_34_sum, sum32_0_level1_35_carry, sum32_0_level1_35_half,
    sum32_0_level1_35_sum, sum32_0_level1_36_carry, sum32_0_level1_36_half, sum32_0_level1_36_sum,
    sum32_0_level1_37_carry, sum32_0_level1_37_half, sum32_0_level1_37_sum, sum32_0_level1_38_carry,
    sum32_0_level1_38_half, sum32_0_level1_38_sum, sum32_0_level1_39_carry, sum32_0_level1_39_half,
    sum32_0_level1_39_sum, sum32_0_level1_73_carry, sum32_0_level1_73_half, sum32_0_level1_73_sum,
    sum32_0_level2_13_carry, sum32_0_level2_13_half, sum32_0_level2_13_sum, sum32_0_level2_14_carry,
    sum32_0_level2_14_half, sum32_0_level2_14_sum, sum32_0_level2_15_carry, sum32_0_level2_15_half,
    sum32_0_level2_15_sum, sum32_0_level2_23_carry, sum32_0_level2_23_half, sum32_0_level2_23_sum,
    sum32_0_level4_10_carry, sum32_0_level4_10_half, sum32_0_level4_10_sum, sum32_0_level5_5_carry,
    sum32_0_level5_5_half, sum32_0_level5_5_sum, sum32_0_level5_7_carry, sum32_0_level5_7_half,
    sum32_0_level5_7_sum, sum32_0_level8_1_carry, sum32_0_level8_1_half, sum32_0_level8_1_sum;
  wire [2:0] _0028_, _0029_, _0048_, _0049_, _0108_, _0109_, _0871_, _0872_, _0873_, _0875_, _0876_, _0877_,
    _0878_, _0879_, _0880_, _0881_, _0882_, _0883_, _0884_, _0886_, _0887_, _0888_, _0889_, _0890_, _0891_,
    _0892_, _0893_, _0894_, _0895_, _0897_, _0898_, _0899_, _0900_, _0901_, _0902_, _0903_, _0904_, _0905_,
    _0906_, _0908_, _0909_, _0910_, _0911_, _0912_, _0913_, _0914_, _1013_, _1014_, _1015_, _1016_, _1017_,
    _1019_, _1020_, _1021_, _1022_, _1023_, _1024_, _1025_, _1026_, _1027_, _1028_, _1031_, _1032_, _1033_,
    _1034_, _1035_, _1091_, _1092_, _1093_, _1094_, _1095_, _1097_, _1098_, _1099_, _1137_, _1138_,
    sum32_0_level1_10_carry, sum32_0_level1_10_half, sum32_0_level1_10_sum, sum32_0_level1_11_carry,
    sum32_0_level1_11_half, sum32_0_level1_11_sum, sum32_0_level1_12_carry, sum32_0_level1_12_half,
    sum32_0_level1_12_sum, sum32_0_level1_13_carry, sum32_0_level1_13_half, sum32_0_level1_13_sum,
    sum32_0_level1_14_carry, sum32_0_level1_14_half, sum32_0_level1_14_sum, sum32_0_level1_15_carry,
    sum32_0_level1_15_half, sum32_0_level1_15_sum, sum32_0_level1_16_carry, sum32_0_level1_16_half,
    sum32_0_level1_16_sum, sum32_0_level1_17_carry, sum32_0_level1_17_half, sum32_0_level1_17_sum,
    sum32_0_level1_18_carry, sum32_0_level1_18_half, sum32_0_level1_18_sum, sum32_0_level1_19_carry,
    sum32_0_level1_19_half, sum32_0_level1_19_sum, sum32_0_level1_20_carry, sum32_0_level1_20_half,
    sum32_0_level1_20_sum, sum32_0_level1_21_carry, sum32_0_level1_21_half, sum32_0_level1_21_sum,
    sum32_0_level1_22_carry, sum32_0_level1_22_half, sum32_0_level1_22_sum, sum32_0_level1_23_carry,
    sum32_0_level1_23_half, sum32_0_level1_23_sum, sum32_0_level1_24_carry, sum32_0_level1_24_half,
    sum32_0_level1_24_sum, sum32_0_level1_25_carry, sum32_0_level1_25_half, sum32_0_level1_25_sum,
    sum32_0_level1_26_carry, sum32_0_level1_26_half, sum32_0_level1_26_sum, sum32_0_level1_27_carry,
    sum32_0_level1_27_half, sum32_0_level1_27_sum, sum32_0_level1_28_carry, sum32_0_level1_28_half,
    sum32_0_level1_28_sum, sum32_0_level1_29_carry, sum32_0_level1_29_half, sum32_0_level1_29_sum,
    sum32_0_level1_74_carry, sum32_0_level1_74_half, sum32_0_level1_74_sum, sum32_0_level1_75_carry,
    sum32_0_level1_75_half, sum32_0_level1_75_sum, sum32_0_level1_76_carry, sum32_0_level1_76_half,
    sum32_0_level1_76_sum, sum32_0_level1_77_carry, sum32_0_level1_77_half, sum32_0_level1_77_sum,
    sum32_0_level1_78_carry, sum32_0_level1_78_half, sum32_0_level1_78_sum, sum32_0_level1_79_carry,
    sum32_0_level1_79_half, sum32_0_level1_79_sum, sum32_0_level1_80_carry, sum32_0_level1_80_half,
    sum32_0_level1_80_sum, sum32_0_level1_81_carry, sum32_0_level1_81_half, sum32_0_level1_81_sum,
    sum32_0_level1_82_carry, sum32_0_level1_82_half, sum32_0_level1_82_sum, sum32_0_level1_83_carry,
    sum32_0_level1_83_half, sum32_0_level1_83_sum, sum32_0_level2_25_carry, sum32_0_level2_25_half,
    sum32_0_level2_25_sum, sum32_0_level2_26_carry, sum32_0_level2_26_half, sum32_0_level2_26_sum,
    sum32_0_level2_27_carry, sum32_0_level2_27_half, sum32_0_level2_27_sum, sum32_0_level2_28_carry,
    sum32_0_level2_28_half, sum32_0_level2_28_sum, sum32_0_level3_16_carry, sum32_0_level3_16_half,
    sum32_0_level3_16_sum, sum32_0_level4_11_carry, sum32_0_level4_11_half, sum32_0_level4_11_sum,
    sum32_0_level5_6_carry, sum32_0_level5_6_half, sum32_0_level5_6_sum, sum32_0_level9_2_carry,
    sum32_0_level9_2_half, sum32_0_level9_2_sum;
  wire [1:0] _0034_, _0036_, _0072_, _0073_, _0089_, _0091_, _0092_, _0093_, _0118_, _0119_, _0120_, _0121_,
    sum32_0_level10_2_carry, sum32_0_level10_2_half, sum32_0_level10_2_sum, sum32_0_level10_3_carry,
    sum32_0_level10_3_half, sum32_0_level10_3_sum, sum32_0_level5_0_carry, sum32_0_level5_0_half,
    sum32_0_level5_0_sum, sum32_0_level6_5_carry, sum32_0_level6_5_half, sum32_0_level6_5_sum,
    sum32_0_level7_5_carry, sum32_0_level7_5_half, sum32_0_level7_5_sum, sum32_0_level7_6_carry,
    sum32_0_level7_6_half, sum32_0_level7_6_sum;
  wire [5:0] _0043_, _0044_, _0067_, _0069_, _0114_, _0115_, sum32_0_level10_0_carry, sum32_0_level10_0_half,
    sum32_0_level10_0_sum, sum32_0_level5_4_carry, sum32_0_level5_4_half, sum32_0_level5_4_sum,
    sum32_0_level6_3_carry, sum32_0_level6_3_half, sum32_0_level6_3_sum;
  wire _0054_, _0055_, _0074_, _0075_, _0103_, _0122_, _0124_, _0127_, _0128_, _0129_, _0130_, _0133_, _0135_,
    _0136_, _0137_, _0138_, _0139_, _0140_, _0141_, _0142_, _0143_, _0144_, _0146_, _0147_, _0148_, _0149_,
    _0150_, _0151_, _0152_, _0153_, _0154_, _0155_, _0157_, _0849_, _0850_, _0851_, _0853_, _0854_, _0855_,
    _0856_, _0857_, _0858_, _0859_, _0860_, _0861_, _0862_, _0864_, _0865_, _0866_, _0867_, _0868_, _0869_,
    _0870_, _0938_, _0939_, _0987_, _0988_, sum32_0_level11_0_carry, sum32_0_level11_0_half,
    sum32_0_level11_0_sum, sum32_0_level11_2_carry, sum32_0_level11_2_half, sum32_0_level11_2_sum,
    sum32_0_level12_0_carry, sum32_0_level12_0_half, sum32_0_level12_0_sum, sum32_0_level12_2_carry,
    sum32_0_level12_2_half, sum32_0_level12_2_sum, sum32_0_level13_0_carry, sum32_0_level13_0_half,
    sum32_0_level13_0_sum, sum32_0_level13_1_carry, sum32_0_level13_1_half, sum32_0_level13_1_sum,
    sum32_0_level13_2_carry, sum32_0_level13_2_half, sum32_0_level13_2_sum, sum32_0_level14_0_carry,
    sum32_0_level14_0_half, sum32_0_level14_0_sum, sum32_0_level14_1_carry, sum32_0_level14_1_half,
    sum32_0_level14_1_sum, sum32_0_level14_2_carry, sum32_0_level14_2_half, sum32_0_level14_2_sum,
    sum32_0_level15_0_carry, sum32_0_level15_0_half, sum32_0_level15_0_sum, sum32_0_level16_0_carry,
    sum32_0_level16_0_half, sum32_0_level16_0_sum, sum32_0_level17_0_carry, sum32_0_level17_0_half,
    sum32_0_level17_0_sum, sum32_0_level18_0_carry, sum32_0_level18_0_half, sum32_0_level18_0_sum,
    sum32_0_level1_0_carry, sum32_0_level1_0_half, sum32_0_level1_0_sum, sum32_0_level1_1_carry,
    sum32_0_level1_1_half, sum32_0_level1_1_sum, sum32_0_level1_2_carry, sum32_0_level1_2_half,
    sum32_0_level1_2_sum, sum32_0_level1_3_carry, sum32_0_level1_3_half, sum32_0_level1_3_sum,
    sum32_0_level1_40_carry, sum32_0_level1_40_half, sum32_0_level1_40_sum, sum32_0_level1_4_carry,
    sum32_0_level1_4_half, sum32_0_level1_4_sum, sum32_0_level1_5_carry, sum32_0_level1_5_half,
    sum32_0_level1_5_sum, sum32_0_level1_62_carry, sum32_0_level1_62_half, sum32_0_level1_62_sum,
    sum32_0_level1_6_carry, sum32_0_level1_6_half, sum32_0_level1_6_sum, sum32_0_level1_7_carry,
    sum32_0_level1_7_half, sum32_0_level1_7_sum, sum32_0_level1_8_carry, sum32_0_level1_8_half,
    sum32_0_level1_8_sum, sum32_0_level1_9_carry, sum32_0_level1_9_half, sum32_0_level1_9_sum,
    sum32_0_level5_9_carry, sum32_0_level5_9_half, sum32_0_level5_9_sum, sum32_0_level6_6_carry,
    sum32_0_level6_6_half, sum32_0_level6_6_sum, sum32_0_level8_4_carry, sum32_0_level8_4_half,
    sum32_0_level8_4_sum;
  wire [9:0] _0061_, _0062_, _0078_, _0080_, _0098_, _0099_, sum32_0_level6_0_carry, sum32_0_level6_0_half,
    sum32_0_level6_0_sum, sum32_0_level7_0_carry, sum32_0_level7_0_half, sum32_0_level7_0_sum,
    sum32_0_level8_2_carry, sum32_0_level8_2_half, sum32_0_level8_2_sum;
  wire [13:0] _0065_, _0066_, _0083_, _0084_, _1040_, _1042_, _1043_, _1044_, _1058_, _1059_, _1060_, _1061_,
    _1062_, _1064_, _1113_, _1114_, _1115_, _1116_, sum32_0_level2_10_carry, sum32_0_level2_10_half,
    sum32_0_level2_10_sum, sum32_0_level2_11_carry, sum32_0_level2_11_half, sum32_0_level2_11_sum,
    sum32_0_level2_12_carry, sum32_0_level2_12_half, sum32_0_level2_12_sum, sum32_0_level2_2_carry,
    sum32_0_level2_2_half, sum32_0_level2_2_sum, sum32_0_level2_3_carry, sum32_0_level2_3_half,
    sum32_0_level2_3_sum, sum32_0_level3_5_carry, sum32_0_level3_5_half, sum32_0_level3_5_sum,
    sum32_0_level3_6_carry, sum32_0_level3_6_half, sum32_0_level3_6_sum, sum32_0_level6_2_carry,
    sum32_0_level6_2_half, sum32_0_level6_2_sum, sum32_0_level7_2_carry, sum32_0_level7_2_half,
    sum32_0_level7_2_sum;
  wire [21:0] _0158_;
  assign product0_one = { b[6], b[4], b[2], b[0] } ^ { b[5], b[3], b[1], 1'h0 };
  assign _0000_ = ~ { b[6], b[4], b[2], b[0] };
  assign _0252_ = { b[7], b[5], b[3], b[1] } & _0000_;
  assign _0363_ = ~ { b[5], b[3], b[1], 1'h0 };
  assign _0474_ = _0252_ & _0363_;
  assign _0585_ = ~ { b[7], b[5], b[3], b[1] };
  assign _0696_ = _0585_ & { b[6], b[4], b[2], b[0] };
  assign _0807_ = _0696_ & { b[5], b[3], b[1], 1'h0 };
  assign product0_two = _0474_ | _0807_;
  assign _0918_ = product0_one[0] ? { a[7], a[7:0] } : 9'h000;
  assign _1029_ = product0_two[0] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple0 = _0918_ | _1029_;
  assign _0001_ = ~ product0_multiple0;
  assign { _0111_[8], product0_row0[7:0] } = b[1] ? _0001_ : product0_multiple0;
  assign _0164_ = product0_one[1] ? { a[7], a[7:0] } : 9'h000;
  assign _0175_ = product0_two[1] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple1 = _0164_ | _0175_;
  assign _0186_ = ~ product0_multiple1;
  assign { _0197_[8], product0_row1[7:0] } = b[3] ? _0186_ : product0_multiple1;
  assign _0208_ = product0_one[2] ? { a[7], a[7:0] } : 9'h000;
  assign _0219_ = product0_two[2] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple2 = _0208_ | _0219_;
  assign _0230_ = ~ product0_multiple2;
  assign { _0241_[8], product0_row2[7:0] } = b[5] ? _0230_ : product0_multiple2;
  assign _0253_ = product0_one[3] ? { a[7], a[7:0] } : 9'h000;
  assign _0264_ = product0_two[3] ? { a[7:0], 1'h0 } : 9'h000;
  assign product0_multiple3 = _0253_ | _0264_;
  assign _0275_ = ~ product0_multiple3;
  assign { _0286_[8], product0_row3[7:0] } = b[7] ? _0275_ : product0_multiple3;
  assign product1_one = { b[14], b[12], b[10], b[8] } ^ { b[13], b[11], b[9], 1'h0 };
  assign _0297_ = ~ { b[14], b[12], b[10], b[8] };
  assign _0308_ = { b[15], b[13], b[11], b[9] } & _0297_;
  assign _0319_ = ~ { b[13], b[11], b[9], 1'h0 };
  assign _0330_ = _0308_ & _0319_;
  assign _0341_ = ~ { b[15], b[13], b[11], b[9] };
  assign _0352_ = _0341_ & { b[14], b[12], b[10], b[8] };
  assign _0364_ = _0352_ & { b[13], b[11], b[9], 1'h0 };
  assign product1_two = _0330_ | _0364_;
  assign _0375_ = product1_one[0] ? { a[15], a[15:8] } : 9'h000;
  assign _0386_ = product1_two[0] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple0 = _0375_ | _0386_;
  assign _0397_ = ~ product1_multiple0;
  assign { _0408_[8], product1_row0[7:0] } = b[9] ? _0397_ : product1_multiple0;
  assign _0419_ = product1_one[1] ? { a[15], a[15:8] } : 9'h000;
  assign _0430_ = product1_two[1] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple1 = _0419_ | _0430_;
  assign _0441_ = ~ product1_multiple1;
  assign { _0452_[8], product1_row1[7:0] } = b[11] ? _0441_ : product1_multiple1;
  assign _0463_ = product1_one[2] ? { a[15], a[15:8] } : 9'h000;
  assign _0475_ = product1_two[2] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple2 = _0463_ | _0475_;
  assign _0486_ = ~ product1_multiple2;
  assign { _0497_[8], product1_row2[7:0] } = b[13] ? _0486_ : product1_multiple2;
  assign _0508_ = product1_one[3] ? { a[15], a[15:8] } : 9'h000;
  assign _0519_ = product1_two[3] ? { a[15:8], 1'h0 } : 9'h000;
  assign product1_multiple3 = _0508_ | _0519_;
  assign _0530_ = ~ product1_multiple3;
  assign { _0541_[8], product1_row3[7:0] } = b[15] ? _0530_ : product1_multiple3;
  assign product2_one = { b[22], b[20], b[18], b[16] } ^ { b[21], b[19], b[17], 1'h0 };
  assign _0552_ = ~ { b[22], b[20], b[18], b[16] };
  assign _0563_ = { b[23], b[21], b[19], b[17] } & _0552_;
  assign _0574_ = ~ { b[21], b[19], b[17], 1'h0 };
  assign _0586_ = _0563_ & _0574_;
  assign _0597_ = ~ { b[23], b[21], b[19], b[17] };
  assign _0608_ = _0597_ & { b[22], b[20], b[18], b[16] };
  assign _0619_ = _0608_ & { b[21], b[19], b[17], 1'h0 };
  assign product2_two = _0586_ | _0619_;
  assign _0630_ = product2_one[0] ? { a[23], a[23:16] } : 9'h000;
  assign _0641_ = product2_two[0] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple0 = _0630_ | _0641_;
  assign _0652_ = ~ product2_multiple0;
  assign { _0663_[8], product2_row0[7:0] } = b[17] ? _0652_ : product2_multiple0;
  assign _0674_ = product2_one[1] ? { a[23], a[23:16] } : 9'h000;
  assign _0685_ = product2_two[1] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple1 = _0674_ | _0685_;
  assign _0697_ = ~ product2_multiple1;
  assign { _0708_[8], product2_row1[7:0] } = b[19] ? _0697_ : product2_multiple1;
  assign _0719_ = product2_one[2] ? { a[23], a[23:16] } : 9'h000;
  assign _0730_ = product2_two[2] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple2 = _0719_ | _0730_;
  assign _0741_ = ~ product2_multiple2;
  assign { _0752_[8], product2_row2[7:0] } = b[21] ? _0741_ : product2_multiple2;
  assign _0763_ = product2_one[3] ? { a[23], a[23:16] } : 9'h000;
  assign _0774_ = product2_two[3] ? { a[23:16], 1'h0 } : 9'h000;
  assign product2_multiple3 = _0763_ | _0774_;
  assign _0785_ = ~ product2_multiple3;
  assign { _0796_[8], product2_row3[7:0] } = b[23] ? _0785_ : product2_multiple3;
  assign product3_one = { b[30], b[28], b[26], b[24] } ^ { b[29], b[27], b[25], 1'h0 };
  assign _0808_ = ~ { b[30], b[28], b[26], b[24] };
  assign _0819_ = { b[31], b[29], b[27], b[25] } & _0808_;
  assign _0830_ = ~ { b[29], b[27], b[25], 1'h0 };
  assign _0841_ = _0819_ & _0830_;
  assign _0852_ = ~ { b[31], b[29], b[27], b[25] };
  assign _0863_ = _0852_ & { b[30], b[28], b[26], b[24] };
  assign _0874_ = _0863_ & { b[29], b[27], b[25], 1'h0 };
  assign product3_two = _0841_ | _0874_;
  assign _0885_ = product3_one[0] ? { a[31], a[31:24] } : 9'h000;
  assign _0896_ = product3_two[0] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple0 = _0885_ | _0896_;
  assign _0907_ = ~ product3_multiple0;
  assign { _0919_[8], product3_row0[7:0] } = b[25] ? _0907_ : product3_multiple0;
  assign _0930_ = product3_one[1] ? { a[31], a[31:24] } : 9'h000;
  assign _0941_ = product3_two[1] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple1 = _0930_ | _0941_;
  assign _0952_ = ~ product3_multiple1;
  assign { _0963_[8], product3_row1[7:0] } = b[27] ? _0952_ : product3_multiple1;
  assign _0974_ = product3_one[2] ? { a[31], a[31:24] } : 9'h000;
  assign _0985_ = product3_two[2] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple2 = _0974_ | _0985_;
  assign _0996_ = ~ product3_multiple2;
  assign { _1007_[8], product3_row2[7:0] } = b[29] ? _0996_ : product3_multiple2;
  assign _1018_ = product3_one[3] ? { a[31], a[31:24] } : 9'h000;
  assign _1030_ = product3_two[3] ? { a[31:24], 1'h0 } : 9'h000;
  assign product3_multiple3 = _1018_ | _1030_;
  assign _1041_ = ~ product3_multiple3;
  assign { _1052_[8], product3_row3[7:0] } = b[31] ? _1041_ : product3_multiple3;
  assign product4_one = { b[38], b[36], b[34], b[32] } ^ { b[37], b[35], b[33], 1'h0 };
  assign _1063_ = ~ { b[38], b[36], b[34], b[32] };
  assign _1074_ = { b[39], b[37], b[35], b[33] } & _1063_;
  assign _1085_ = ~ { b[37], b[35], b[33], 1'h0 };
  assign _1096_ = _1074_ & _1085_;
  assign _1107_ = ~ { b[39], b[37], b[35], b[33] };
  assign _1118_ = _1107_ & { b[38], b[36], b[34], b[32] };
  assign _1129_ = _1118_ & { b[37], b[35], b[33], 1'h0 };
  assign product4_two = _1096_ | _1129_;
  assign _0002_ = product4_one[0] ? { a[39], a[39:32] } : 9'h000;
  assign _0013_ = product4_two[0] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple0 = _0002_ | _0013_;
  assign _0024_ = ~ product4_multiple0;
  assign { _0035_[8], product4_row0[7:0] } = b[33] ? _0024_ : product4_multiple0;
  assign _0046_ = product4_one[1] ? { a[39], a[39:32] } : 9'h000;
  assign _0057_ = product4_two[1] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple1 = _0046_ | _0057_;
  assign _0068_ = ~ product4_multiple1;
  assign { _0079_[8], product4_row1[7:0] } = b[35] ? _0068_ : product4_multiple1;
  assign _0090_ = product4_one[2] ? { a[39], a[39:32] } : 9'h000;
  assign _0101_ = product4_two[2] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple2 = _0090_ | _0101_;
  assign _0112_ = ~ product4_multiple2;
  assign { _0123_[8], product4_row2[7:0] } = b[37] ? _0112_ : product4_multiple2;
  assign _0134_ = product4_one[3] ? { a[39], a[39:32] } : 9'h000;
  assign _0145_ = product4_two[3] ? { a[39:32], 1'h0 } : 9'h000;
  assign product4_multiple3 = _0134_ | _0145_;
  assign _0156_ = ~ product4_multiple3;
  assign { _0159_[8], product4_row3[7:0] } = b[39] ? _0156_ : product4_multiple3;
  assign product5_one = { b[46], b[44], b[42], b[40] } ^ { b[45], b[43], b[41], 1'h0 };
  assign _0160_ = ~ { b[46], b[44], b[42], b[40] };
  assign _0161_ = { b[47], b[45], b[43], b[41] } & _0160_;
  assign _0162_ = ~ { b[45], b[43], b[41], 1'h0 };
  assign _0163_ = _0161_ & _0162_;
  assign _0165_ = ~ { b[47], b[45], b[43], b[41] };
  assign _0166_ = _0165_ & { b[46], b[44], b[42], b[40] };
  assign _0167_ = _0166_ & { b[45], b[43], b[41], 1'h0 };
  assign product5_two = _0163_ | _0167_;
  assign _0168_ = product5_one[0] ? { a[47], a[47:40] } : 9'h000;
  assign _0169_ = product5_two[0] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple0 = _0168_ | _0169_;
  assign _0170_ = ~ product5_multiple0;
  assign { _0171_[8], product5_row0[7:0] } = b[41] ? _0170_ : product5_multiple0;
  assign _0172_ = product5_one[1] ? { a[47], a[47:40] } : 9'h000;
  assign _0173_ = product5_two[1] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple1 = _0172_ | _0173_;
  assign _0174_ = ~ product5_multiple1;
  assign { _0176_[8], product5_row1[7:0] } = b[43] ? _0174_ : product5_multiple1;
  assign _0177_ = product5_one[2] ? { a[47], a[47:40] } : 9'h000;
  assign _0178_ = product5_two[2] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple2 = _0177_ | _0178_;
  assign _0179_ = ~ product5_multiple2;
  assign { _0180_[8], product5_row2[7:0] } = b[45] ? _0179_ : product5_multiple2;
  assign _0181_ = product5_one[3] ? { a[47], a[47:40] } : 9'h000;
  assign _0182_ = product5_two[3] ? { a[47:40], 1'h0 } : 9'h000;
  assign product5_multiple3 = _0181_ | _0182_;
  assign _0183_ = ~ product5_multiple3;
  assign { _0184_[8], product5_row3[7:0] } = b[47] ? _0183_ : product5_multiple3;
  assign product6_one = { b[54], b[52], b[50], b[48] } ^ { b[53], b[51], b[49], 1'h0 };
  assign _0185_ = ~ { b[54], b[52], b[50], b[48] };
  assign _0187_ = { b[55], b[53], b[51], b[49] } & _0185_;
  assign _0188_ = ~ { b[53], b[51], b[49], 1'h0 };
  assign _0189_ = _0187_ & _0188_;
  assign _0190_ = ~ { b[55], b[53], b[51], b[49] };
  assign _0191_ = _0190_ & { b[54], b[52], b[50], b[48] };
  assign _0192_ = _0191_ & { b[53], b[51], b[49], 1'h0 };
  assign product6_two = _0189_ | _0192_;
  assign _0193_ = product6_one[0] ? { a[55], a[55:48] } : 9'h000;
  assign _0194_ = product6_two[0] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple0 = _0193_ | _0194_;
  assign _0195_ = ~ product6_multiple0;
  assign { _0196_[8], product6_row0[7:0] } = b[49] ? _0195_ : product6_multiple0;
  assign _0198_ = product6_one[1] ? { a[55], a[55:48] } : 9'h000;
  assign _0199_ = product6_two[1] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple1 = _0198_ | _0199_;
  assign _0200_ = ~ product6_multiple1;
  assign { _0201_[8], product6_row1[7:0] } = b[51] ? _0200_ : product6_multiple1;
  assign _0202_ = product6_one[2] ? { a[55], a[55:48] } : 9'h000;
  assign _0203_ = product6_two[2] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple2 = _0202_ | _0203_;
  assign _0204_ = ~ product6_multiple2;
  assign { _0205_[8], product6_row2[7:0] } = b[53] ? _0204_ : product6_multiple2;
  assign _0206_ = product6_one[3] ? { a[55], a[55:48] } : 9'h000;
  assign _0207_ = product6_two[3] ? { a[55:48], 1'h0 } : 9'h000;
  assign product6_multiple3 = _0206_ | _0207_;
  assign _0209_ = ~ product6_multiple3;
  assign { _0210_[8], product6_row3[7:0] } = b[55] ? _0209_ : product6_multiple3;
  assign product7_one = { b[62], b[60], b[58], b[56] } ^ { b[61], b[59], b[57], 1'h0 };
  assign _0211_ = ~ { b[62], b[60], b[58], b[56] };
  assign _0212_ = { b[63], b[61], b[59], b[57] } & _0211_;
  assign _0213_ = ~ { b[61], b[59], b[57], 1'h0 };
  assign _0214_ = _0212_ & _0213_;
  assign _0215_ = ~ { b[63], b[61], b[59], b[57] };
  assign _0216_ = _0215_ & { b[62], b[60], b[58], b[56] };
  assign _0217_ = _0216_ & { b[61], b[59], b[57], 1'h0 };
  assign product7_two = _0214_ | _0217_;
  assign _0218_ = product7_one[0] ? { a[63], a[63:56] } : 9'h000;
  assign _0220_ = product7_two[0] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple0 = _0218_ | _0220_;
  assign _0221_ = ~ product7_multiple0;
  assign { _0222_[8], product7_row0[7:0] } = b[57] ? _0221_ : product7_multiple0;
  assign _0223_ = product7_one[1] ? { a[63], a[63:56] } : 9'h000;
  assign _0224_ = product7_two[1] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple1 = _0223_ | _0224_;
  assign _0225_ = ~ product7_multiple1;
  assign { _0226_[8], product7_row1[7:0] } = b[59] ? _0225_ : product7_multiple1;
  assign _0227_ = product7_one[2] ? { a[63], a[63:56] } : 9'h000;
  assign _0228_ = product7_two[2] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple2 = _0227_ | _0228_;
  assign _0229_ = ~ product7_multiple2;
  assign { _0231_[8], product7_row2[7:0] } = b[61] ? _0229_ : product7_multiple2;
  assign _0232_ = product7_one[3] ? { a[63], a[63:56] } : 9'h000;
  assign _0233_ = product7_two[3] ? { a[63:56], 1'h0 } : 9'h000;
  assign product7_multiple3 = _0232_ | _0233_;
  assign _0234_ = ~ product7_multiple3;
  assign { _0235_[8], product7_row3[7:0] } = b[63] ? _0234_ : product7_multiple3;
  assign product8_one = { b[70], b[68], b[66], b[64] } ^ { b[69], b[67], b[65], 1'h0 };
  assign _0236_ = ~ { b[70], b[68], b[66], b[64] };
  assign _0237_ = { b[71], b[69], b[67], b[65] } & _0236_;
  assign _0238_ = ~ { b[69], b[67], b[65], 1'h0 };
  assign _0239_ = _0237_ & _0238_;
  assign _0240_ = ~ { b[71], b[69], b[67], b[65] };
  assign _0242_ = _0240_ & { b[70], b[68], b[66], b[64] };
  assign _0243_ = _0242_ & { b[69], b[67], b[65], 1'h0 };
  assign product8_two = _0239_ | _0243_;
  assign _0244_ = product8_one[0] ? { a[71], a[71:64] } : 9'h000;
  assign _0245_ = product8_two[0] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple0 = _0244_ | _0245_;
  assign _0246_ = ~ product8_multiple0;
  assign { _0247_[8], product8_row0[7:0] } = b[65] ? _0246_ : product8_multiple0;
  assign _0248_ = product8_one[1] ? { a[71], a[71:64] } : 9'h000;
  assign _0249_ = product8_two[1] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple1 = _0248_ | _0249_;
  assign _0250_ = ~ product8_multiple1;
  assign { _0251_[8], product8_row1[7:0] } = b[67] ? _0250_ : product8_multiple1;
  assign _0254_ = product8_one[2] ? { a[71], a[71:64] } : 9'h000;
  assign _0255_ = product8_two[2] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple2 = _0254_ | _0255_;
  assign _0256_ = ~ product8_multiple2;
  assign { _0257_[8], product8_row2[7:0] } = b[69] ? _0256_ : product8_multiple2;
  assign _0258_ = product8_one[3] ? { a[71], a[71:64] } : 9'h000;
  assign _0259_ = product8_two[3] ? { a[71:64], 1'h0 } : 9'h000;
  assign product8_multiple3 = _0258_ | _0259_;
  assign _0260_ = ~ product8_multiple3;
  assign { _0261_[8], product8_row3[7:0] } = b[71] ? _0260_ : product8_multiple3;
  assign product9_one = { b[78], b[76], b[74], b[72] } ^ { b[77], b[75], b[73], 1'h0 };
  assign _0262_ = ~ { b[78], b[76], b[74], b[72] };
  assign _0263_ = { b[79], b[77], b[75], b[73] } & _0262_;
  assign _0265_ = ~ { b[77], b[75], b[73], 1'h0 };
  assign _0266_ = _0263_ & _0265_;
  assign _0267_ = ~ { b[79], b[77], b[75], b[73] };
  assign _0268_ = _0267_ & { b[78], b[76], b[74], b[72] };
  assign _0269_ = _0268_ & { b[77], b[75], b[73], 1'h0 };
  assign product9_two = _0266_ | _0269_;
  assign _0270_ = product9_one[0] ? { a[79], a[79:72] } : 9'h000;
  assign _0271_ = product9_two[0] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple0 = _0270_ | _0271_;
  assign _0272_ = ~ product9_multiple0;
  assign { _0273_[8], product9_row0[7:0] } = b[73] ? _0272_ : product9_multiple0;
  assign _0274_ = product9_one[1] ? { a[79], a[79:72] } : 9'h000;
  assign _0276_ = product9_two[1] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple1 = _0274_ | _0276_;
  assign _0277_ = ~ product9_multiple1;
  assign { _0278_[8], product9_row1[7:0] } = b[75] ? _0277_ : product9_multiple1;
  assign _0279_ = product9_one[2] ? { a[79], a[79:72] } : 9'h000;
  assign _0280_ = product9_two[2] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple2 = _0279_ | _0280_;
  assign _0281_ = ~ product9_multiple2;
  assign { _0282_[8], product9_row2[7:0] } = b[77] ? _0281_ : product9_multiple2;
  assign _0283_ = product9_one[3] ? { a[79], a[79:72] } : 9'h000;
  assign _0284_ = product9_two[3] ? { a[79:72], 1'h0 } : 9'h000;
  assign product9_multiple3 = _0283_ | _0284_;
  assign _0285_ = ~ product9_multiple3;
  assign { _0287_[8], product9_row3[7:0] } = b[79] ? _0285_ : product9_multiple3;
  assign product10_one = { b[86], b[84], b[82], b[80] } ^ { b[85], b[83], b[81], 1'h0 };
  assign _0288_ = ~ { b[86], b[84], b[82], b[80] };
  assign _0289_ = { b[87], b[85], b[83], b[81] } & _0288_;
  assign _0290_ = ~ { b[85], b[83], b[81], 1'h0 };
  assign _0291_ = _0289_ & _0290_;
  assign _0292_ = ~ { b[87], b[85], b[83], b[81] };
  assign _0293_ = _0292_ & { b[86], b[84], b[82], b[80] };
  assign _0294_ = _0293_ & { b[85], b[83], b[81], 1'h0 };
  assign product10_two = _0291_ | _0294_;
  assign _0295_ = product10_one[0] ? { a[87], a[87:80] } : 9'h000;
  assign _0296_ = product10_two[0] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple0 = _0295_ | _0296_;
  assign _0298_ = ~ product10_multiple0;
  assign { _0299_[8], product10_row0[7:0] } = b[81] ? _0298_ : product10_multiple0;
  assign _0300_ = product10_one[1] ? { a[87], a[87:80] } : 9'h000;
  assign _0301_ = product10_two[1] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple1 = _0300_ | _0301_;
  assign _0302_ = ~ product10_multiple1;
  assign { _0303_[8], product10_row1[7:0] } = b[83] ? _0302_ : product10_multiple1;
  assign _0304_ = product10_one[2] ? { a[87], a[87:80] } : 9'h000;
  assign _0305_ = product10_two[2] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple2 = _0304_ | _0305_;
  assign _0306_ = ~ product10_multiple2;
  assign { _0307_[8], product10_row2[7:0] } = b[85] ? _0306_ : product10_multiple2;
  assign _0309_ = product10_one[3] ? { a[87], a[87:80] } : 9'h000;
  assign _0310_ = product10_two[3] ? { a[87:80], 1'h0 } : 9'h000;
  assign product10_multiple3 = _0309_ | _0310_;
  assign _0311_ = ~ product10_multiple3;
  assign { _0312_[8], product10_row3[7:0] } = b[87] ? _0311_ : product10_multiple3;
  assign product11_one = { b[94], b[92], b[90], b[88] } ^ { b[93], b[91], b[89], 1'h0 };
  assign _0313_ = ~ { b[94], b[92], b[90], b[88] };
  assign _0314_ = { b[95], b[93], b[91], b[89] } & _0313_;
  assign _0315_ = ~ { b[93], b[91], b[89], 1'h0 };
  assign _0316_ = _0314_ & _0315_;
  assign _0317_ = ~ { b[95], b[93], b[91], b[89] };
  assign _0318_ = _0317_ & { b[94], b[92], b[90], b[88] };
  assign _0320_ = _0318_ & { b[93], b[91], b[89], 1'h0 };
  assign product11_two = _0316_ | _0320_;
  assign _0321_ = product11_one[0] ? { a[95], a[95:88] } : 9'h000;
  assign _0322_ = product11_two[0] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple0 = _0321_ | _0322_;
  assign _0323_ = ~ product11_multiple0;
  assign { _0324_[8], product11_row0[7:0] } = b[89] ? _0323_ : product11_multiple0;
  assign _0325_ = product11_one[1] ? { a[95], a[95:88] } : 9'h000;
  assign _0326_ = product11_two[1] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple1 = _0325_ | _0326_;
  assign _0327_ = ~ product11_multiple1;
  assign { _0328_[8], product11_row1[7:0] } = b[91] ? _0327_ : product11_multiple1;
  assign _0329_ = product11_one[2] ? { a[95], a[95:88] } : 9'h000;
  assign _0331_ = product11_two[2] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple2 = _0329_ | _0331_;
  assign _0332_ = ~ product11_multiple2;
  assign { _0333_[8], product11_row2[7:0] } = b[93] ? _0332_ : product11_multiple2;
  assign _0334_ = product11_one[3] ? { a[95], a[95:88] } : 9'h000;
  assign _0335_ = product11_two[3] ? { a[95:88], 1'h0 } : 9'h000;
  assign product11_multiple3 = _0334_ | _0335_;
  assign _0336_ = ~ product11_multiple3;
  assign { _0337_[8], product11_row3[7:0] } = b[95] ? _0336_ : product11_multiple3;
  assign product12_one = { b[102], b[100], b[98], b[96] } ^ { b[101], b[99], b[97], 1'h0 };
  assign _0338_ = ~ { b[102], b[100], b[98], b[96] };
  assign _0339_ = { b[103], b[101], b[99], b[97] } & _0338_;
  assign _0340_ = ~ { b[101], b[99], b[97], 1'h0 };
  assign _0342_ = _0339_ & _0340_;
  assign _0343_ = ~ { b[103], b[101], b[99], b[97] };
  assign _0344_ = _0343_ & { b[102], b[100], b[98], b[96] };
  assign _0345_ = _0344_ & { b[101], b[99], b[97], 1'h0 };
  assign product12_two = _0342_ | _0345_;
  assign _0346_ = product12_one[0] ? { a[103], a[103:96] } : 9'h000;
  assign _0347_ = product12_two[0] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple0 = _0346_ | _0347_;
  assign _0348_ = ~ product12_multiple0;
  assign { _0349_[8], product12_row0[7:0] } = b[97] ? _0348_ : product12_multiple0;
  assign _0350_ = product12_one[1] ? { a[103], a[103:96] } : 9'h000;
  assign _0351_ = product12_two[1] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple1 = _0350_ | _0351_;
  assign _0353_ = ~ product12_multiple1;
  assign { _0354_[8], product12_row1[7:0] } = b[99] ? _0353_ : product12_multiple1;
  assign _0355_ = product12_one[2] ? { a[103], a[103:96] } : 9'h000;
  assign _0356_ = product12_two[2] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple2 = _0355_ | _0356_;
  assign _0357_ = ~ product12_multiple2;
  assign { _0358_[8], product12_row2[7:0] } = b[101] ? _0357_ : product12_multiple2;
  assign _0359_ = product12_one[3] ? { a[103], a[103:96] } : 9'h000;
  assign _0360_ = product12_two[3] ? { a[103:96], 1'h0 } : 9'h000;
  assign product12_multiple3 = _0359_ | _0360_;
  assign _0361_ = ~ product12_multiple3;
  assign { _0362_[8], product12_row3[7:0] } = b[103] ? _0361_ : product12_multiple3;
  assign product13_one = { b[110], b[108], b[106], b[104] } ^ { b[109], b[107], b[105], 1'h0 };
  assign _0365_ = ~ { b[110], b[108], b[106], b[104] };
  assign _0366_ = { b[111], b[109], b[107], b[105] } & _0365_;
  assign _0367_ = ~ { b[109], b[107], b[105], 1'h0 };
  assign _0368_ = _0366_ & _0367_;
  assign _0369_ = ~ { b[111], b[109], b[107], b[105] };
  assign _0370_ = _0369_ & { b[110], b[108], b[106], b[104] };
  assign _0371_ = _0370_ & { b[109], b[107], b[105], 1'h0 };
  assign product13_two = _0368_ | _0371_;
  assign _0372_ = product13_one[0] ? { a[111], a[111:104] } : 9'h000;
  assign _0373_ = product13_two[0] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple0 = _0372_ | _0373_;
  assign _0374_ = ~ product13_multiple0;
  assign { _0376_[8], product13_row0[7:0] } = b[105] ? _0374_ : product13_multiple0;
  assign _0377_ = product13_one[1] ? { a[111], a[111:104] } : 9'h000;
  assign _0378_ = product13_two[1] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple1 = _0377_ | _0378_;
  assign _0379_ = ~ product13_multiple1;
  assign { _0380_[8], product13_row1[7:0] } = b[107] ? _0379_ : product13_multiple1;
  assign _0381_ = product13_one[2] ? { a[111], a[111:104] } : 9'h000;
  assign _0382_ = product13_two[2] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple2 = _0381_ | _0382_;
  assign _0383_ = ~ product13_multiple2;
  assign { _0384_[8], product13_row2[7:0] } = b[109] ? _0383_ : product13_multiple2;
  assign _0385_ = product13_one[3] ? { a[111], a[111:104] } : 9'h000;
  assign _0387_ = product13_two[3] ? { a[111:104], 1'h0 } : 9'h000;
  assign product13_multiple3 = _0385_ | _0387_;
  assign _0388_ = ~ product13_multiple3;
  assign { _0389_[8], product13_row3[7:0] } = b[111] ? _0388_ : product13_multiple3;
  assign product14_one = { b[118], b[116], b[114], b[112] } ^ { b[117], b[115], b[113], 1'h0 };
  assign _0390_ = ~ { b[118], b[116], b[114], b[112] };
  assign _0391_ = { b[119], b[117], b[115], b[113] } & _0390_;
  assign _0392_ = ~ { b[117], b[115], b[113], 1'h0 };
  assign _0393_ = _0391_ & _0392_;
  assign _0394_ = ~ { b[119], b[117], b[115], b[113] };
  assign _0395_ = _0394_ & { b[118], b[116], b[114], b[112] };
  assign _0396_ = _0395_ & { b[117], b[115], b[113], 1'h0 };
  assign product14_two = _0393_ | _0396_;
  assign _0398_ = product14_one[0] ? { a[119], a[119:112] } : 9'h000;
  assign _0399_ = product14_two[0] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple0 = _0398_ | _0399_;
  assign _0400_ = ~ product14_multiple0;
  assign { _0401_[8], product14_row0[7:0] } = b[113] ? _0400_ : product14_multiple0;
  assign _0402_ = product14_one[1] ? { a[119], a[119:112] } : 9'h000;
  assign _0403_ = product14_two[1] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple1 = _0402_ | _0403_;
  assign _0404_ = ~ product14_multiple1;
  assign { _0405_[8], product14_row1[7:0] } = b[115] ? _0404_ : product14_multiple1;
  assign _0406_ = product14_one[2] ? { a[119], a[119:112] } : 9'h000;
  assign _0407_ = product14_two[2] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple2 = _0406_ | _0407_;
  assign _0409_ = ~ product14_multiple2;
  assign { _0410_[8], product14_row2[7:0] } = b[117] ? _0409_ : product14_multiple2;
  assign _0411_ = product14_one[3] ? { a[119], a[119:112] } : 9'h000;
  assign _0412_ = product14_two[3] ? { a[119:112], 1'h0 } : 9'h000;
  assign product14_multiple3 = _0411_ | _0412_;
  assign _0413_ = ~ product14_multiple3;
  assign { _0414_[8], product14_row3[7:0] } = b[119] ? _0413_ : product14_multiple3;
  assign product15_one = { b[126], b[124], b[122], b[120] } ^ { b[125], b[123], b[121], 1'h0 };
  assign _0415_ = ~ { b[126], b[124], b[122], b[120] };
  assign _0416_ = { b[127], b[125], b[123], b[121] } & _0415_;
  assign _0417_ = ~ { b[125], b[123], b[121], 1'h0 };
  assign _0418_ = _0416_ & _0417_;
  assign _0420_ = ~ { b[127], b[125], b[123], b[121] };
  assign _0421_ = _0420_ & { b[126], b[124], b[122], b[120] };
  assign _0422_ = _0421_ & { b[125], b[123], b[121], 1'h0 };
  assign product15_two = _0418_ | _0422_;
  assign _0423_ = product15_one[0] ? { a[127], a[127:120] } : 9'h000;
  assign _0424_ = product15_two[0] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple0 = _0423_ | _0424_;
  assign _0425_ = ~ product15_multiple0;
  assign { _0426_[8], product15_row0[7:0] } = b[121] ? _0425_ : product15_multiple0;
  assign _0427_ = product15_one[1] ? { a[127], a[127:120] } : 9'h000;
  assign _0428_ = product15_two[1] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple1 = _0427_ | _0428_;
  assign _0429_ = ~ product15_multiple1;
  assign { _0431_[8], product15_row1[7:0] } = b[123] ? _0429_ : product15_multiple1;
  assign _0432_ = product15_one[2] ? { a[127], a[127:120] } : 9'h000;
  assign _0433_ = product15_two[2] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple2 = _0432_ | _0433_;
  assign _0434_ = ~ product15_multiple2;
  assign { _0435_[8], product15_row2[7:0] } = b[125] ? _0434_ : product15_multiple2;
  assign _0436_ = product15_one[3] ? { a[127], a[127:120] } : 9'h000;
  assign _0437_ = product15_two[3] ? { a[127:120], 1'h0 } : 9'h000;
  assign product15_multiple3 = _0436_ | _0437_;
  assign _0438_ = ~ product15_multiple3;
  assign { _0439_[8], product15_row3[7:0] } = b[127] ? _0438_ : product15_multiple3;
  assign product16_one = { b[134], b[132], b[130], b[128] } ^ { b[133], b[131], b[129], 1'h0 };
  assign _0440_ = ~ { b[134], b[132], b[130], b[128] };
  assign _0442_ = { b[135], b[133], b[131], b[129] } & _0440_;
  assign _0443_ = ~ { b[133], b[131], b[129], 1'h0 };
  assign _0444_ = _0442_ & _0443_;
  assign _0445_ = ~ { b[135], b[133], b[131], b[129] };
  assign _0446_ = _0445_ & { b[134], b[132], b[130], b[128] };
  assign _0447_ = _0446_ & { b[133], b[131], b[129], 1'h0 };
  assign product16_two = _0444_ | _0447_;
  assign _0448_ = product16_one[0] ? { a[135], a[135:128] } : 9'h000;
  assign _0449_ = product16_two[0] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple0 = _0448_ | _0449_;
  assign _0450_ = ~ product16_multiple0;
  assign { _0451_[8], product16_row0[7:0] } = b[129] ? _0450_ : product16_multiple0;
  assign _0453_ = product16_one[1] ? { a[135], a[135:128] } : 9'h000;
  assign _0454_ = product16_two[1] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple1 = _0453_ | _0454_;
  assign _0455_ = ~ product16_multiple1;
  assign { _0456_[8], product16_row1[7:0] } = b[131] ? _0455_ : product16_multiple1;
  assign _0457_ = product16_one[2] ? { a[135], a[135:128] } : 9'h000;
  assign _0458_ = product16_two[2] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple2 = _0457_ | _0458_;
  assign _0459_ = ~ product16_multiple2;
  assign { _0460_[8], product16_row2[7:0] } = b[133] ? _0459_ : product16_multiple2;
  assign _0461_ = product16_one[3] ? { a[135], a[135:128] } : 9'h000;
  assign _0462_ = product16_two[3] ? { a[135:128], 1'h0 } : 9'h000;
  assign product16_multiple3 = _0461_ | _0462_;
  assign _0464_ = ~ product16_multiple3;
  assign { _0465_[8], product16_row3[7:0] } = b[135] ? _0464_ : product16_multiple3;
  assign product17_one = { b[142], b[140], b[138], b[136] } ^ { b[141], b[139], b[137], 1'h0 };
  assign _0466_ = ~ { b[142], b[140], b[138], b[136] };
  assign _0467_ = { b[143], b[141], b[139], b[137] } & _0466_;
  assign _0468_ = ~ { b[141], b[139], b[137], 1'h0 };
  assign _0469_ = _0467_ & _0468_;
  assign _0470_ = ~ { b[143], b[141], b[139], b[137] };
  assign _0471_ = _0470_ & { b[142], b[140], b[138], b[136] };
  assign _0472_ = _0471_ & { b[141], b[139], b[137], 1'h0 };
  assign product17_two = _0469_ | _0472_;
  assign _0473_ = product17_one[0] ? { a[143], a[143:136] } : 9'h000;
  assign _0476_ = product17_two[0] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple0 = _0473_ | _0476_;
  assign _0477_ = ~ product17_multiple0;
  assign { _0478_[8], product17_row0[7:0] } = b[137] ? _0477_ : product17_multiple0;
  assign _0479_ = product17_one[1] ? { a[143], a[143:136] } : 9'h000;
  assign _0480_ = product17_two[1] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple1 = _0479_ | _0480_;
  assign _0481_ = ~ product17_multiple1;
  assign { _0482_[8], product17_row1[7:0] } = b[139] ? _0481_ : product17_multiple1;
  assign _0483_ = product17_one[2] ? { a[143], a[143:136] } : 9'h000;
  assign _0484_ = product17_two[2] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple2 = _0483_ | _0484_;
  assign _0485_ = ~ product17_multiple2;
  assign { _0487_[8], product17_row2[7:0] } = b[141] ? _0485_ : product17_multiple2;
  assign _0488_ = product17_one[3] ? { a[143], a[143:136] } : 9'h000;
  assign _0489_ = product17_two[3] ? { a[143:136], 1'h0 } : 9'h000;
  assign product17_multiple3 = _0488_ | _0489_;
  assign _0490_ = ~ product17_multiple3;
  assign { _0491_[8], product17_row3[7:0] } = b[143] ? _0490_ : product17_multiple3;
  assign product18_one = { b[150], b[148], b[146], b[144] } ^ { b[149], b[147], b[145], 1'h0 };
  assign _0492_ = ~ { b[150], b[148], b[146], b[144] };
  assign _0493_ = { b[151], b[149], b[147], b[145] } & _0492_;
  assign _0494_ = ~ { b[149], b[147], b[145], 1'h0 };
  assign _0495_ = _0493_ & _0494_;
  assign _0496_ = ~ { b[151], b[149], b[147], b[145] };
  assign _0498_ = _0496_ & { b[150], b[148], b[146], b[144] };
  assign _0499_ = _0498_ & { b[149], b[147], b[145], 1'h0 };
  assign product18_two = _0495_ | _0499_;
  assign _0500_ = product18_one[0] ? { a[151], a[151:144] } : 9'h000;
  assign _0501_ = product18_two[0] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple0 = _0500_ | _0501_;
  assign _0502_ = ~ product18_multiple0;
  assign { _0503_[8], product18_row0[7:0] } = b[145] ? _0502_ : product18_multiple0;
  assign _0504_ = product18_one[1] ? { a[151], a[151:144] } : 9'h000;
  assign _0505_ = product18_two[1] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple1 = _0504_ | _0505_;
  assign _0506_ = ~ product18_multiple1;
  assign { _0507_[8], product18_row1[7:0] } = b[147] ? _0506_ : product18_multiple1;
  assign _0509_ = product18_one[2] ? { a[151], a[151:144] } : 9'h000;
  assign _0510_ = product18_two[2] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple2 = _0509_ | _0510_;
  assign _0511_ = ~ product18_multiple2;
  assign { _0512_[8], product18_row2[7:0] } = b[149] ? _0511_ : product18_multiple2;
  assign _0513_ = product18_one[3] ? { a[151], a[151:144] } : 9'h000;
  assign _0514_ = product18_two[3] ? { a[151:144], 1'h0 } : 9'h000;
  assign product18_multiple3 = _0513_ | _0514_;
  assign _0515_ = ~ product18_multiple3;
  assign { _0516_[8], product18_row3[7:0] } = b[151] ? _0515_ : product18_multiple3;
  assign product19_one = { b[158], b[156], b[154], b[152] } ^ { b[157], b[155], b[153], 1'h0 };
  assign _0517_ = ~ { b[158], b[156], b[154], b[152] };
  assign _0518_ = { b[159], b[157], b[155], b[153] } & _0517_;
  assign _0520_ = ~ { b[157], b[155], b[153], 1'h0 };
  assign _0521_ = _0518_ & _0520_;
  assign _0522_ = ~ { b[159], b[157], b[155], b[153] };
  assign _0523_ = _0522_ & { b[158], b[156], b[154], b[152] };
  assign _0524_ = _0523_ & { b[157], b[155], b[153], 1'h0 };
  assign product19_two = _0521_ | _0524_;
  assign _0525_ = product19_one[0] ? { a[159], a[159:152] } : 9'h000;
  assign _0526_ = product19_two[0] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple0 = _0525_ | _0526_;
  assign _0527_ = ~ product19_multiple0;
  assign { _0528_[8], product19_row0[7:0] } = b[153] ? _0527_ : product19_multiple0;
  assign _0529_ = product19_one[1] ? { a[159], a[159:152] } : 9'h000;
  assign _0531_ = product19_two[1] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple1 = _0529_ | _0531_;
  assign _0532_ = ~ product19_multiple1;
  assign { _0533_[8], product19_row1[7:0] } = b[155] ? _0532_ : product19_multiple1;
  assign _0534_ = product19_one[2] ? { a[159], a[159:152] } : 9'h000;
  assign _0535_ = product19_two[2] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple2 = _0534_ | _0535_;
  assign _0536_ = ~ product19_multiple2;
  assign { _0537_[8], product19_row2[7:0] } = b[157] ? _0536_ : product19_multiple2;
  assign _0538_ = product19_one[3] ? { a[159], a[159:152] } : 9'h000;
  assign _0539_ = product19_two[3] ? { a[159:152], 1'h0 } : 9'h000;
  assign product19_multiple3 = _0538_ | _0539_;
  assign _0540_ = ~ product19_multiple3;
  assign { _0542_[8], product19_row3[7:0] } = b[159] ? _0540_ : product19_multiple3;
  assign product20_one = { b[166], b[164], b[162], b[160] } ^ { b[165], b[163], b[161], 1'h0 };
  assign _0543_ = ~ { b[166], b[164], b[162], b[160] };
  assign _0544_ = { b[167], b[165], b[163], b[161] } & _0543_;
  assign _0545_ = ~ { b[165], b[163], b[161], 1'h0 };
  assign _0546_ = _0544_ & _0545_;
  assign _0547_ = ~ { b[167], b[165], b[163], b[161] };
  assign _0548_ = _0547_ & { b[166], b[164], b[162], b[160] };
  assign _0549_ = _0548_ & { b[165], b[163], b[161], 1'h0 };
  assign product20_two = _0546_ | _0549_;
  assign _0550_ = product20_one[0] ? { a[167], a[167:160] } : 9'h000;
  assign _0551_ = product20_two[0] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple0 = _0550_ | _0551_;
  assign _0553_ = ~ product20_multiple0;
  assign { _0554_[8], product20_row0[7:0] } = b[161] ? _0553_ : product20_multiple0;
  assign _0555_ = product20_one[1] ? { a[167], a[167:160] } : 9'h000;
  assign _0556_ = product20_two[1] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple1 = _0555_ | _0556_;
  assign _0557_ = ~ product20_multiple1;
  assign { _0558_[8], product20_row1[7:0] } = b[163] ? _0557_ : product20_multiple1;
  assign _0559_ = product20_one[2] ? { a[167], a[167:160] } : 9'h000;
  assign _0560_ = product20_two[2] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple2 = _0559_ | _0560_;
  assign _0561_ = ~ product20_multiple2;
  assign { _0562_[8], product20_row2[7:0] } = b[165] ? _0561_ : product20_multiple2;
  assign _0564_ = product20_one[3] ? { a[167], a[167:160] } : 9'h000;
  assign _0565_ = product20_two[3] ? { a[167:160], 1'h0 } : 9'h000;
  assign product20_multiple3 = _0564_ | _0565_;
  assign _0566_ = ~ product20_multiple3;
  assign { _0567_[8], product20_row3[7:0] } = b[167] ? _0566_ : product20_multiple3;
  assign product21_one = { b[174], b[172], b[170], b[168] } ^ { b[173], b[171], b[169], 1'h0 };
  assign _0568_ = ~ { b[174], b[172], b[170], b[168] };
  assign _0569_ = { b[175], b[173], b[171], b[169] } & _0568_;
  assign _0570_ = ~ { b[173], b[171], b[169], 1'h0 };
  assign _0571_ = _0569_ & _0570_;
  assign _0572_ = ~ { b[175], b[173], b[171], b[169] };
  assign _0573_ = _0572_ & { b[174], b[172], b[170], b[168] };
  assign _0575_ = _0573_ & { b[173], b[171], b[169], 1'h0 };
  assign product21_two = _0571_ | _0575_;
  assign _0576_ = product21_one[0] ? { a[175], a[175:168] } : 9'h000;
  assign _0577_ = product21_two[0] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple0 = _0576_ | _0577_;
  assign _0578_ = ~ product21_multiple0;
  assign { _0579_[8], product21_row0[7:0] } = b[169] ? _0578_ : product21_multiple0;
  assign _0580_ = product21_one[1] ? { a[175], a[175:168] } : 9'h000;
  assign _0581_ = product21_two[1] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple1 = _0580_ | _0581_;
  assign _0582_ = ~ product21_multiple1;
  assign { _0583_[8], product21_row1[7:0] } = b[171] ? _0582_ : product21_multiple1;
  assign _0584_ = product21_one[2] ? { a[175], a[175:168] } : 9'h000;
  assign _0587_ = product21_two[2] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple2 = _0584_ | _0587_;
  assign _0588_ = ~ product21_multiple2;
  assign { _0589_[8], product21_row2[7:0] } = b[173] ? _0588_ : product21_multiple2;
  assign _0590_ = product21_one[3] ? { a[175], a[175:168] } : 9'h000;
  assign _0591_ = product21_two[3] ? { a[175:168], 1'h0 } : 9'h000;
  assign product21_multiple3 = _0590_ | _0591_;
  assign _0592_ = ~ product21_multiple3;
  assign { _0593_[8], product21_row3[7:0] } = b[175] ? _0592_ : product21_multiple3;
  assign product22_one = { b[182], b[180], b[178], b[176] } ^ { b[181], b[179], b[177], 1'h0 };
  assign _0594_ = ~ { b[182], b[180], b[178], b[176] };
  assign _0595_ = { b[183], b[181], b[179], b[177] } & _0594_;
  assign _0596_ = ~ { b[181], b[179], b[177], 1'h0 };
  assign _0598_ = _0595_ & _0596_;
  assign _0599_ = ~ { b[183], b[181], b[179], b[177] };
  assign _0600_ = _0599_ & { b[182], b[180], b[178], b[176] };
  assign _0601_ = _0600_ & { b[181], b[179], b[177], 1'h0 };
  assign product22_two = _0598_ | _0601_;
  assign _0602_ = product22_one[0] ? { a[183], a[183:176] } : 9'h000;
  assign _0603_ = product22_two[0] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple0 = _0602_ | _0603_;
  assign _0604_ = ~ product22_multiple0;
  assign { _0605_[8], product22_row0[7:0] } = b[177] ? _0604_ : product22_multiple0;
  assign _0606_ = product22_one[1] ? { a[183], a[183:176] } : 9'h000;
  assign _0607_ = product22_two[1] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple1 = _0606_ | _0607_;
  assign _0609_ = ~ product22_multiple1;
  assign { _0610_[8], product22_row1[7:0] } = b[179] ? _0609_ : product22_multiple1;
  assign _0611_ = product22_one[2] ? { a[183], a[183:176] } : 9'h000;
  assign _0612_ = product22_two[2] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple2 = _0611_ | _0612_;
  assign _0613_ = ~ product22_multiple2;
  assign { _0614_[8], product22_row2[7:0] } = b[181] ? _0613_ : product22_multiple2;
  assign _0615_ = product22_one[3] ? { a[183], a[183:176] } : 9'h000;
  assign _0616_ = product22_two[3] ? { a[183:176], 1'h0 } : 9'h000;
  assign product22_multiple3 = _0615_ | _0616_;
  assign _0617_ = ~ product22_multiple3;
  assign { _0618_[8], product22_row3[7:0] } = b[183] ? _0617_ : product22_multiple3;
  assign product23_one = { b[190], b[188], b[186], b[184] } ^ { b[189], b[187], b[185], 1'h0 };
  assign _0620_ = ~ { b[190], b[188], b[186], b[184] };
  assign _0621_ = { b[191], b[189], b[187], b[185] } & _0620_;
  assign _0622_ = ~ { b[189], b[187], b[185], 1'h0 };
  assign _0623_ = _0621_ & _0622_;
  assign _0624_ = ~ { b[191], b[189], b[187], b[185] };
  assign _0625_ = _0624_ & { b[190], b[188], b[186], b[184] };
  assign _0626_ = _0625_ & { b[189], b[187], b[185], 1'h0 };
  assign product23_two = _0623_ | _0626_;
  assign _0627_ = product23_one[0] ? { a[191], a[191:184] } : 9'h000;
  assign _0628_ = product23_two[0] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple0 = _0627_ | _0628_;
  assign _0629_ = ~ product23_multiple0;
  assign { _0631_[8], product23_row0[7:0] } = b[185] ? _0629_ : product23_multiple0;
  assign _0632_ = product23_one[1] ? { a[191], a[191:184] } : 9'h000;
  assign _0633_ = product23_two[1] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple1 = _0632_ | _0633_;
  assign _0634_ = ~ product23_multiple1;
  assign { _0635_[8], product23_row1[7:0] } = b[187] ? _0634_ : product23_multiple1;
  assign _0636_ = product23_one[2] ? { a[191], a[191:184] } : 9'h000;
  assign _0637_ = product23_two[2] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple2 = _0636_ | _0637_;
  assign _0638_ = ~ product23_multiple2;
  assign { _0639_[8], product23_row2[7:0] } = b[189] ? _0638_ : product23_multiple2;
  assign _0640_ = product23_one[3] ? { a[191], a[191:184] } : 9'h000;
  assign _0642_ = product23_two[3] ? { a[191:184], 1'h0 } : 9'h000;
  assign product23_multiple3 = _0640_ | _0642_;
  assign _0643_ = ~ product23_multiple3;
  assign { _0644_[8], product23_row3[7:0] } = b[191] ? _0643_ : product23_multiple3;
  assign product24_one = { b[198], b[196], b[194], b[192] } ^ { b[197], b[195], b[193], 1'h0 };
  assign _0645_ = ~ { b[198], b[196], b[194], b[192] };
  assign _0646_ = { b[199], b[197], b[195], b[193] } & _0645_;
  assign _0647_ = ~ { b[197], b[195], b[193], 1'h0 };
  assign _0648_ = _0646_ & _0647_;
  assign _0649_ = ~ { b[199], b[197], b[195], b[193] };
  assign _0650_ = _0649_ & { b[198], b[196], b[194], b[192] };
  assign _0651_ = _0650_ & { b[197], b[195], b[193], 1'h0 };
  assign product24_two = _0648_ | _0651_;
  assign _0653_ = product24_one[0] ? { a[199], a[199:192] } : 9'h000;
  assign _0654_ = product24_two[0] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple0 = _0653_ | _0654_;
  assign _0655_ = ~ product24_multiple0;
  assign { _0656_[8], product24_row0[7:0] } = b[193] ? _0655_ : product24_multiple0;
  assign _0657_ = product24_one[1] ? { a[199], a[199:192] } : 9'h000;
  assign _0658_ = product24_two[1] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple1 = _0657_ | _0658_;
  assign _0659_ = ~ product24_multiple1;
  assign { _0660_[8], product24_row1[7:0] } = b[195] ? _0659_ : product24_multiple1;
  assign _0661_ = product24_one[2] ? { a[199], a[199:192] } : 9'h000;
  assign _0662_ = product24_two[2] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple2 = _0661_ | _0662_;
  assign _0664_ = ~ product24_multiple2;
  assign { _0665_[8], product24_row2[7:0] } = b[197] ? _0664_ : product24_multiple2;
  assign _0666_ = product24_one[3] ? { a[199], a[199:192] } : 9'h000;
  assign _0667_ = product24_two[3] ? { a[199:192], 1'h0 } : 9'h000;
  assign product24_multiple3 = _0666_ | _0667_;
  assign _0668_ = ~ product24_multiple3;
  assign { _0669_[8], product24_row3[7:0] } = b[199] ? _0668_ : product24_multiple3;
  assign product25_one = { b[206], b[204], b[202], b[200] } ^ { b[205], b[203], b[201], 1'h0 };
  assign _0670_ = ~ { b[206], b[204], b[202], b[200] };
  assign _0671_ = { b[207], b[205], b[203], b[201] } & _0670_;
  assign _0672_ = ~ { b[205], b[203], b[201], 1'h0 };
  assign _0673_ = _0671_ & _0672_;
  assign _0675_ = ~ { b[207], b[205], b[203], b[201] };
  assign _0676_ = _0675_ & { b[206], b[204], b[202], b[200] };
  assign _0677_ = _0676_ & { b[205], b[203], b[201], 1'h0 };
  assign product25_two = _0673_ | _0677_;
  assign _0678_ = product25_one[0] ? { a[207], a[207:200] } : 9'h000;
  assign _0679_ = product25_two[0] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple0 = _0678_ | _0679_;
  assign _0680_ = ~ product25_multiple0;
  assign { _0681_[8], product25_row0[7:0] } = b[201] ? _0680_ : product25_multiple0;
  assign _0682_ = product25_one[1] ? { a[207], a[207:200] } : 9'h000;
  assign _0683_ = product25_two[1] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple1 = _0682_ | _0683_;
  assign _0684_ = ~ product25_multiple1;
  assign { _0686_[8], product25_row1[7:0] } = b[203] ? _0684_ : product25_multiple1;
  assign _0687_ = product25_one[2] ? { a[207], a[207:200] } : 9'h000;
  assign _0688_ = product25_two[2] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple2 = _0687_ | _0688_;
  assign _0689_ = ~ product25_multiple2;
  assign { _0690_[8], product25_row2[7:0] } = b[205] ? _0689_ : product25_multiple2;
  assign _0691_ = product25_one[3] ? { a[207], a[207:200] } : 9'h000;
  assign _0692_ = product25_two[3] ? { a[207:200], 1'h0 } : 9'h000;
  assign product25_multiple3 = _0691_ | _0692_;
  assign _0693_ = ~ product25_multiple3;
  assign { _0694_[8], product25_row3[7:0] } = b[207] ? _0693_ : product25_multiple3;
  assign product26_one = { b[214], b[212], b[210], b[208] } ^ { b[213], b[211], b[209], 1'h0 };
  assign _0695_ = ~ { b[214], b[212], b[210], b[208] };
  assign _0698_ = { b[215], b[213], b[211], b[209] } & _0695_;
  assign _0699_ = ~ { b[213], b[211], b[209], 1'h0 };
  assign _0700_ = _0698_ & _0699_;
  assign _0701_ = ~ { b[215], b[213], b[211], b[209] };
  assign _0702_ = _0701_ & { b[214], b[212], b[210], b[208] };
  assign _0703_ = _0702_ & { b[213], b[211], b[209], 1'h0 };
  assign product26_two = _0700_ | _0703_;
  assign _0704_ = product26_one[0] ? { a[215], a[215:208] } : 9'h000;
  assign _0705_ = product26_two[0] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple0 = _0704_ | _0705_;
  assign _0706_ = ~ product26_multiple0;
  assign { _0707_[8], product26_row0[7:0] } = b[209] ? _0706_ : product26_multiple0;
  assign _0709_ = product26_one[1] ? { a[215], a[215:208] } : 9'h000;
  assign _0710_ = product26_two[1] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple1 = _0709_ | _0710_;
  assign _0711_ = ~ product26_multiple1;
  assign { _0712_[8], product26_row1[7:0] } = b[211] ? _0711_ : product26_multiple1;
  assign _0713_ = product26_one[2] ? { a[215], a[215:208] } : 9'h000;
  assign _0714_ = product26_two[2] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple2 = _0713_ | _0714_;
  assign _0715_ = ~ product26_multiple2;
  assign { _0716_[8], product26_row2[7:0] } = b[213] ? _0715_ : product26_multiple2;
  assign _0717_ = product26_one[3] ? { a[215], a[215:208] } : 9'h000;
  assign _0718_ = product26_two[3] ? { a[215:208], 1'h0 } : 9'h000;
  assign product26_multiple3 = _0717_ | _0718_;
  assign _0720_ = ~ product26_multiple3;
  assign { _0721_[8], product26_row3[7:0] } = b[215] ? _0720_ : product26_multiple3;
  assign product27_one = { b[222], b[220], b[218], b[216] } ^ { b[221], b[219], b[217], 1'h0 };
  assign _0722_ = ~ { b[222], b[220], b[218], b[216] };
  assign _0723_ = { b[223], b[221], b[219], b[217] } & _0722_;
  assign _0724_ = ~ { b[221], b[219], b[217], 1'h0 };
  assign _0725_ = _0723_ & _0724_;
  assign _0726_ = ~ { b[223], b[221], b[219], b[217] };
  assign _0727_ = _0726_ & { b[222], b[220], b[218], b[216] };
  assign _0728_ = _0727_ & { b[221], b[219], b[217], 1'h0 };
  assign product27_two = _0725_ | _0728_;
  assign _0729_ = product27_one[0] ? { a[223], a[223:216] } : 9'h000;
  assign _0731_ = product27_two[0] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple0 = _0729_ | _0731_;
  assign _0732_ = ~ product27_multiple0;
  assign { _0733_[8], product27_row0[7:0] } = b[217] ? _0732_ : product27_multiple0;
  assign _0734_ = product27_one[1] ? { a[223], a[223:216] } : 9'h000;
  assign _0735_ = product27_two[1] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple1 = _0734_ | _0735_;
  assign _0736_ = ~ product27_multiple1;
  assign { _0737_[8], product27_row1[7:0] } = b[219] ? _0736_ : product27_multiple1;
  assign _0738_ = product27_one[2] ? { a[223], a[223:216] } : 9'h000;
  assign _0739_ = product27_two[2] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple2 = _0738_ | _0739_;
  assign _0740_ = ~ product27_multiple2;
  assign { _0742_[8], product27_row2[7:0] } = b[221] ? _0740_ : product27_multiple2;
  assign _0743_ = product27_one[3] ? { a[223], a[223:216] } : 9'h000;
  assign _0744_ = product27_two[3] ? { a[223:216], 1'h0 } : 9'h000;
  assign product27_multiple3 = _0743_ | _0744_;
  assign _0745_ = ~ product27_multiple3;
  assign { _0746_[8], product27_row3[7:0] } = b[223] ? _0745_ : product27_multiple3;
  assign product28_one = { b[230], b[228], b[226], b[224] } ^ { b[229], b[227], b[225], 1'h0 };
  assign _0747_ = ~ { b[230], b[228], b[226], b[224] };
  assign _0748_ = { b[231], b[229], b[227], b[225] } & _0747_;
  assign _0749_ = ~ { b[229], b[227], b[225], 1'h0 };
  assign _0750_ = _0748_ & _0749_;
  assign _0751_ = ~ { b[231], b[229], b[227], b[225] };
  assign _0753_ = _0751_ & { b[230], b[228], b[226], b[224] };
  assign _0754_ = _0753_ & { b[229], b[227], b[225], 1'h0 };
  assign product28_two = _0750_ | _0754_;
  assign _0755_ = product28_one[0] ? { a[231], a[231:224] } : 9'h000;
  assign _0756_ = product28_two[0] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple0 = _0755_ | _0756_;
  assign _0757_ = ~ product28_multiple0;
  assign { _0758_[8], product28_row0[7:0] } = b[225] ? _0757_ : product28_multiple0;
  assign _0759_ = product28_one[1] ? { a[231], a[231:224] } : 9'h000;
  assign _0760_ = product28_two[1] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple1 = _0759_ | _0760_;
  assign _0761_ = ~ product28_multiple1;
  assign { _0762_[8], product28_row1[7:0] } = b[227] ? _0761_ : product28_multiple1;
  assign _0764_ = product28_one[2] ? { a[231], a[231:224] } : 9'h000;
  assign _0765_ = product28_two[2] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple2 = _0764_ | _0765_;
  assign _0766_ = ~ product28_multiple2;
  assign { _0767_[8], product28_row2[7:0] } = b[229] ? _0766_ : product28_multiple2;
  assign _0768_ = product28_one[3] ? { a[231], a[231:224] } : 9'h000;
  assign _0769_ = product28_two[3] ? { a[231:224], 1'h0 } : 9'h000;
  assign product28_multiple3 = _0768_ | _0769_;
  assign _0770_ = ~ product28_multiple3;
  assign { _0771_[8], product28_row3[7:0] } = b[231] ? _0770_ : product28_multiple3;
  assign product29_one = { b[238], b[236], b[234], b[232] } ^ { b[237], b[235], b[233], 1'h0 };
  assign _0772_ = ~ { b[238], b[236], b[234], b[232] };
  assign _0773_ = { b[239], b[237], b[235], b[233] } & _0772_;
  assign _0775_ = ~ { b[237], b[235], b[233], 1'h0 };
  assign _0776_ = _0773_ & _0775_;
  assign _0777_ = ~ { b[239], b[237], b[235], b[233] };
  assign _0778_ = _0777_ & { b[238], b[236], b[234], b[232] };
  assign _0779_ = _0778_ & { b[237], b[235], b[233], 1'h0 };
  assign product29_two = _0776_ | _0779_;
  assign _0780_ = product29_one[0] ? { a[239], a[239:232] } : 9'h000;
  assign _0781_ = product29_two[0] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple0 = _0780_ | _0781_;
  assign _0782_ = ~ product29_multiple0;
  assign { _0783_[8], product29_row0[7:0] } = b[233] ? _0782_ : product29_multiple0;
  assign _0784_ = product29_one[1] ? { a[239], a[239:232] } : 9'h000;
  assign _0786_ = product29_two[1] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple1 = _0784_ | _0786_;
  assign _0787_ = ~ product29_multiple1;
  assign { _0788_[8], product29_row1[7:0] } = b[235] ? _0787_ : product29_multiple1;
  assign _0789_ = product29_one[2] ? { a[239], a[239:232] } : 9'h000;
  assign _0790_ = product29_two[2] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple2 = _0789_ | _0790_;
  assign _0791_ = ~ product29_multiple2;
  assign { _0792_[8], product29_row2[7:0] } = b[237] ? _0791_ : product29_multiple2;
  assign _0793_ = product29_one[3] ? { a[239], a[239:232] } : 9'h000;
  assign _0794_ = product29_two[3] ? { a[239:232], 1'h0 } : 9'h000;
  assign product29_multiple3 = _0793_ | _0794_;
  assign _0795_ = ~ product29_multiple3;
  assign { _0797_[8], product29_row3[7:0] } = b[239] ? _0795_ : product29_multiple3;
  assign product30_one = { b[246], b[244], b[242], b[240] } ^ { b[245], b[243], b[241], 1'h0 };
  assign _0798_ = ~ { b[246], b[244], b[242], b[240] };
  assign _0799_ = { b[247], b[245], b[243], b[241] } & _0798_;
  assign _0800_ = ~ { b[245], b[243], b[241], 1'h0 };
  assign _0801_ = _0799_ & _0800_;
  assign _0802_ = ~ { b[247], b[245], b[243], b[241] };
  assign _0803_ = _0802_ & { b[246], b[244], b[242], b[240] };
  assign _0804_ = _0803_ & { b[245], b[243], b[241], 1'h0 };
  assign product30_two = _0801_ | _0804_;
  assign _0805_ = product30_one[0] ? { a[247], a[247:240] } : 9'h000;
  assign _0806_ = product30_two[0] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple0 = _0805_ | _0806_;
  assign _0809_ = ~ product30_multiple0;
  assign { _0810_[8], product30_row0[7:0] } = b[241] ? _0809_ : product30_multiple0;
  assign _0811_ = product30_one[1] ? { a[247], a[247:240] } : 9'h000;
  assign _0812_ = product30_two[1] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple1 = _0811_ | _0812_;
  assign _0813_ = ~ product30_multiple1;
  assign { _0814_[8], product30_row1[7:0] } = b[243] ? _0813_ : product30_multiple1;
  assign _0815_ = product30_one[2] ? { a[247], a[247:240] } : 9'h000;
  assign _0816_ = product30_two[2] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple2 = _0815_ | _0816_;
  assign _0817_ = ~ product30_multiple2;
  assign { _0818_[8], product30_row2[7:0] } = b[245] ? _0817_ : product30_multiple2;
  assign _0820_ = product30_one[3] ? { a[247], a[247:240] } : 9'h000;
  assign _0821_ = product30_two[3] ? { a[247:240], 1'h0 } : 9'h000;
  assign product30_multiple3 = _0820_ | _0821_;
  assign _0822_ = ~ product30_multiple3;
  assign { _0823_[8], product30_row3[7:0] } = b[247] ? _0822_ : product30_multiple3;
  assign product31_one = { b[254], b[252], b[250], b[248] } ^ { b[253], b[251], b[249], 1'h0 };
  assign _0824_ = ~ { b[254], b[252], b[250], b[248] };
  assign _0825_ = { b[255], b[253], b[251], b[249] } & _0824_;
  assign _0826_ = ~ { b[253], b[251], b[249], 1'h0 };
  assign _0827_ = _0825_ & _0826_;
  assign _0828_ = ~ { b[255], b[253], b[251], b[249] };
  assign _0829_ = _0828_ & { b[254], b[252], b[250], b[248] };
  assign _0831_ = _0829_ & { b[253], b[251], b[249], 1'h0 };
  assign product31_two = _0827_ | _0831_;
  assign _0832_ = product31_one[0] ? { a[255], a[255:248] } : 9'h000;
  assign _0833_ = product31_two[0] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple0 = _0832_ | _0833_;
  assign _0834_ = ~ product31_multiple0;
  assign { _0835_[8], product31_row0[7:0] } = b[249] ? _0834_ : product31_multiple0;
  assign _0836_ = product31_one[1] ? { a[255], a[255:248] } : 9'h000;
  assign _0837_ = product31_two[1] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple1 = _0836_ | _0837_;
  assign _0838_ = ~ product31_multiple1;
  assign { _0839_[8], product31_row1[7:0] } = b[251] ? _0838_ : product31_multiple1;
  assign _0840_ = product31_one[2] ? { a[255], a[255:248] } : 9'h000;
  assign _0842_ = product31_two[2] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple2 = _0840_ | _0842_;
  assign _0843_ = ~ product31_multiple2;
  assign { _0844_[8], product31_row2[7:0] } = b[253] ? _0843_ : product31_multiple2;
  assign _0845_ = product31_one[3] ? { a[255], a[255:248] } : 9'h000;
  assign _0846_ = product31_two[3] ? { a[255:248], 1'h0 } : 9'h000;
  assign product31_multiple3 = _0845_ | _0846_;
  assign _0847_ = ~ product31_multiple3;
  assign { _0848_[8], product31_row3[7:0] } = b[255] ? _0847_ : product31_multiple3;
  assign sum32_0_level1_0_half = b[1] ^ b[9];
  assign sum32_0_level1_0_sum = sum32_0_level1_0_half ^ b[17];
  assign _0849_ = b[1] & b[9];
  assign _0850_ = sum32_0_level1_0_half & b[17];
  assign sum32_0_level1_0_carry = _0849_ | _0850_;
  assign sum32_0_level1_1_half = b[25] ^ b[33];
  assign sum32_0_level1_1_sum = sum32_0_level1_1_half ^ b[41];
  assign _0851_ = b[25] & b[33];
  assign _0853_ = sum32_0_level1_1_half & b[41];
  assign sum32_0_level1_1_carry = _0851_ | _0853_;
  assign sum32_0_level1_2_half = b[49] ^ b[57];
  assign sum32_0_level1_2_sum = sum32_0_level1_2_half ^ b[65];
  assign _0854_ = b[49] & b[57];
  assign _0855_ = sum32_0_level1_2_half & b[65];
  assign sum32_0_level1_2_carry = _0854_ | _0855_;
  assign sum32_0_level1_3_half = b[73] ^ b[81];
  assign sum32_0_level1_3_sum = sum32_0_level1_3_half ^ b[89];
  assign _0856_ = b[73] & b[81];
  assign _0857_ = sum32_0_level1_3_half & b[89];
  assign sum32_0_level1_3_carry = _0856_ | _0857_;
  assign sum32_0_level1_4_half = b[97] ^ b[105];
  assign sum32_0_level1_4_sum = sum32_0_level1_4_half ^ b[113];
  assign _0858_ = b[97] & b[105];
  assign _0859_ = sum32_0_level1_4_half & b[113];
  assign sum32_0_level1_4_carry = _0858_ | _0859_;
  assign sum32_0_level1_5_half = b[121] ^ b[129];
  assign sum32_0_level1_5_sum = sum32_0_level1_5_half ^ b[137];
  assign _0860_ = b[121] & b[129];
  assign _0861_ = sum32_0_level1_5_half & b[137];
  assign sum32_0_level1_5_carry = _0860_ | _0861_;
  assign sum32_0_level1_6_half = b[145] ^ b[153];
  assign sum32_0_level1_6_sum = sum32_0_level1_6_half ^ b[161];
  assign _0862_ = b[145] & b[153];
  assign _0864_ = sum32_0_level1_6_half & b[161];
  assign sum32_0_level1_6_carry = _0862_ | _0864_;
  assign sum32_0_level1_7_half = b[169] ^ b[177];
  assign sum32_0_level1_7_sum = sum32_0_level1_7_half ^ b[185];
  assign _0865_ = b[169] & b[177];
  assign _0866_ = sum32_0_level1_7_half & b[185];
  assign sum32_0_level1_7_carry = _0865_ | _0866_;
  assign sum32_0_level1_8_half = b[193] ^ b[201];
  assign sum32_0_level1_8_sum = sum32_0_level1_8_half ^ b[209];
  assign _0867_ = b[193] & b[201];
  assign _0868_ = sum32_0_level1_8_half & b[209];
  assign sum32_0_level1_8_carry = _0867_ | _0868_;
  assign sum32_0_level1_9_half = b[217] ^ b[225];
  assign sum32_0_level1_9_sum = sum32_0_level1_9_half ^ b[233];
  assign _0869_ = b[217] & b[225];
  assign _0870_ = sum32_0_level1_9_half & b[233];
  assign sum32_0_level1_9_carry = _0869_ | _0870_;
  assign sum32_0_level1_10_half = { b[3], product30_row0[1], product0_row0[0] } ^ { b[11], product31_row0[1], product1_row0[0] };
  assign sum32_0_level1_10_sum = sum32_0_level1_10_half ^ { b[19], product2_row0[1:0] };
  assign _0871_ = { b[3], product30_row0[1], product0_row0[0] } & { b[11], product31_row0[1], product1_row0[0] };
  assign _0872_ = sum32_0_level1_10_half & { b[19], product2_row0[1:0] };
  assign sum32_0_level1_10_carry = _0871_ | _0872_;
  assign sum32_0_level1_11_half = { b[27], product3_row0[1:0] } ^ { b[35], product4_row0[1:0] };
  assign sum32_0_level1_11_sum = sum32_0_level1_11_half ^ { b[43], product5_row0[1:0] };
  assign _0873_ = { b[27], product3_row0[1:0] } & { b[35], product4_row0[1:0] };
  assign _0875_ = sum32_0_level1_11_half & { b[43], product5_row0[1:0] };
  assign sum32_0_level1_11_carry = _0873_ | _0875_;
  assign sum32_0_level1_12_half = { b[51], product6_row0[1:0] } ^ { b[59], product7_row0[1:0] };
  assign sum32_0_level1_12_sum = sum32_0_level1_12_half ^ { b[67], product8_row0[1:0] };
  assign _0876_ = { b[51], product6_row0[1:0] } & { b[59], product7_row0[1:0] };
  assign _0877_ = sum32_0_level1_12_half & { b[67], product8_row0[1:0] };
  assign sum32_0_level1_12_carry = _0876_ | _0877_;
  assign sum32_0_level1_13_half = { b[75], product9_row0[1:0] } ^ { b[83], product10_row0[1:0] };
  assign sum32_0_level1_13_sum = sum32_0_level1_13_half ^ { b[91], product11_row0[1:0] };
  assign _0878_ = { b[75], product9_row0[1:0] } & { b[83], product10_row0[1:0] };
  assign _0879_ = sum32_0_level1_13_half & { b[91], product11_row0[1:0] };
  assign sum32_0_level1_13_carry = _0878_ | _0879_;
  assign sum32_0_level1_14_half = { b[99], product12_row0[1:0] } ^ { b[107], product13_row0[1:0] };
  assign sum32_0_level1_14_sum = sum32_0_level1_14_half ^ { b[115], product14_row0[1:0] };
  assign _0880_ = { b[99], product12_row0[1:0] } & { b[107], product13_row0[1:0] };
  assign _0881_ = sum32_0_level1_14_half & { b[115], product14_row0[1:0] };
  assign sum32_0_level1_14_carry = _0880_ | _0881_;
  assign sum32_0_level1_15_half = { b[123], product15_row0[1:0] } ^ { b[131], product16_row0[1:0] };
  assign sum32_0_level1_15_sum = sum32_0_level1_15_half ^ { b[139], product17_row0[1:0] };
  assign _0882_ = { b[123], product15_row0[1:0] } & { b[131], product16_row0[1:0] };
  assign _0883_ = sum32_0_level1_15_half & { b[139], product17_row0[1:0] };
  assign sum32_0_level1_15_carry = _0882_ | _0883_;
  assign sum32_0_level1_16_half = { b[147], product18_row0[1:0] } ^ { b[155], product19_row0[1:0] };
  assign sum32_0_level1_16_sum = sum32_0_level1_16_half ^ { b[163], product20_row0[1:0] };
  assign _0884_ = { b[147], product18_row0[1:0] } & { b[155], product19_row0[1:0] };
  assign _0886_ = sum32_0_level1_16_half & { b[163], product20_row0[1:0] };
  assign sum32_0_level1_16_carry = _0884_ | _0886_;
  assign sum32_0_level1_17_half = { b[171], product21_row0[1:0] } ^ { b[179], product22_row0[1:0] };
  assign sum32_0_level1_17_sum = sum32_0_level1_17_half ^ { b[187], product23_row0[1:0] };
  assign _0887_ = { b[171], product21_row0[1:0] } & { b[179], product22_row0[1:0] };
  assign _0888_ = sum32_0_level1_17_half & { b[187], product23_row0[1:0] };
  assign sum32_0_level1_17_carry = _0887_ | _0888_;
  assign sum32_0_level1_18_half = { b[195], product24_row0[1:0] } ^ { b[203], product25_row0[1:0] };
  assign sum32_0_level1_18_sum = sum32_0_level1_18_half ^ { b[211], product26_row0[1:0] };
  assign _0889_ = { b[195], product24_row0[1:0] } & { b[203], product25_row0[1:0] };
  assign _0890_ = sum32_0_level1_18_half & { b[211], product26_row0[1:0] };
  assign sum32_0_level1_18_carry = _0889_ | _0890_;
  assign sum32_0_level1_19_half = { b[219], product27_row0[1:0] } ^ { b[227], product28_row0[1:0] };
  assign sum32_0_level1_19_sum = sum32_0_level1_19_half ^ { b[235], product29_row0[1:0] };
  assign _0891_ = { b[219], product27_row0[1:0] } & { b[227], product28_row0[1:0] };
  assign _0892_ = sum32_0_level1_19_half & { b[235], product29_row0[1:0] };
  assign sum32_0_level1_19_carry = _0891_ | _0892_;
  assign sum32_0_level1_20_half = { b[5], product1_row0[3], product0_row1[0] } ^ { b[13], product1_row1[1:0] };
  assign sum32_0_level1_20_sum = sum32_0_level1_20_half ^ { b[21], product2_row1[1:0] };
  assign _0893_ = { b[5], product1_row0[3], product0_row1[0] } & { b[13], product1_row1[1:0] };
  assign _0894_ = sum32_0_level1_20_half & { b[21], product2_row1[1:0] };
  assign sum32_0_level1_20_carry = _0893_ | _0894_;
  assign sum32_0_level1_21_half = { b[29], product3_row1[1:0] } ^ { b[37], product4_row1[1:0] };
  assign sum32_0_level1_21_sum = sum32_0_level1_21_half ^ { b[45], product5_row1[1:0] };
  assign _0895_ = { b[29], product3_row1[1:0] } & { b[37], product4_row1[1:0] };
  assign _0897_ = sum32_0_level1_21_half & { b[45], product5_row1[1:0] };
  assign sum32_0_level1_21_carry = _0895_ | _0897_;
  assign sum32_0_level1_22_half = { b[53], product6_row1[1:0] } ^ { b[61], product7_row1[1:0] };
  assign sum32_0_level1_22_sum = sum32_0_level1_22_half ^ { b[69], product8_row1[1:0] };
  assign _0898_ = { b[53], product6_row1[1:0] } & { b[61], product7_row1[1:0] };
  assign _0899_ = sum32_0_level1_22_half & { b[69], product8_row1[1:0] };
  assign sum32_0_level1_22_carry = _0898_ | _0899_;
  assign sum32_0_level1_23_half = { b[77], product9_row1[1:0] } ^ { b[85], product10_row1[1:0] };
  assign sum32_0_level1_23_sum = sum32_0_level1_23_half ^ { b[93], product11_row1[1:0] };
  assign _0900_ = { b[77], product9_row1[1:0] } & { b[85], product10_row1[1:0] };
  assign _0901_ = sum32_0_level1_23_half & { b[93], product11_row1[1:0] };
  assign sum32_0_level1_23_carry = _0900_ | _0901_;
  assign sum32_0_level1_24_half = { b[101], product12_row1[1:0] } ^ { b[109], product13_row1[1:0] };
  assign sum32_0_level1_24_sum = sum32_0_level1_24_half ^ { b[117], product14_row1[1:0] };
  assign _0902_ = { b[101], product12_row1[1:0] } & { b[109], product13_row1[1:0] };
  assign _0903_ = sum32_0_level1_24_half & { b[117], product14_row1[1:0] };
  assign sum32_0_level1_24_carry = _0902_ | _0903_;
  assign sum32_0_level1_25_half = { b[125], product15_row1[1:0] } ^ { b[133], product16_row1[1:0] };
  assign sum32_0_level1_25_sum = sum32_0_level1_25_half ^ { b[141], product17_row1[1:0] };
  assign _0904_ = { b[125], product15_row1[1:0] } & { b[133], product16_row1[1:0] };
  assign _0905_ = sum32_0_level1_25_half & { b[141], product17_row1[1:0] };
  assign sum32_0_level1_25_carry = _0904_ | _0905_;
  assign sum32_0_level1_26_half = { b[149], product18_row1[1:0] } ^ { b[157], product19_row1[1:0] };
  assign sum32_0_level1_26_sum = sum32_0_level1_26_half ^ { b[165], product20_row1[1:0] };
  assign _0906_ = { b[149], product18_row1[1:0] } & { b[157], product19_row1[1:0] };
  assign _0908_ = sum32_0_level1_26_half & { b[165], product20_row1[1:0] };
  assign sum32_0_level1_26_carry = _0906_ | _0908_;
  assign sum32_0_level1_27_half = { b[173], product21_row1[1:0] } ^ { b[181], product22_row1[1:0] };
  assign sum32_0_level1_27_sum = sum32_0_level1_27_half ^ { b[189], product23_row1[1:0] };
  assign _0909_ = { b[173], product21_row1[1:0] } & { b[181], product22_row1[1:0] };
  assign _0910_ = sum32_0_level1_27_half & { b[189], product23_row1[1:0] };
  assign sum32_0_level1_27_carry = _0909_ | _0910_;
  assign sum32_0_level1_28_half = { b[197], product24_row1[1:0] } ^ { b[205], product25_row1[1:0] };
  assign sum32_0_level1_28_sum = sum32_0_level1_28_half ^ { b[213], product26_row1[1:0] };
  assign _0911_ = { b[197], product24_row1[1:0] } & { b[205], product25_row1[1:0] };
  assign _0912_ = sum32_0_level1_28_half & { b[213], product26_row1[1:0] };
  assign sum32_0_level1_28_carry = _0911_ | _0912_;
  assign sum32_0_level1_29_half = { b[221], product27_row1[1:0] } ^ { b[229], product28_row1[1:0] };
  assign sum32_0_level1_29_sum = sum32_0_level1_29_half ^ { b[237], product29_row1[1:0] };
  assign _0913_ = { b[221], product27_row1[1:0] } & { b[229], product28_row1[1:0] };
  assign _0914_ = sum32_0_level1_29_half & { b[237], product29_row1[1:0] };
  assign sum32_0_level1_29_carry = _0913_ | _0914_;
  assign sum32_0_level1_30_half = { b[7], product30_row1[3:0] } ^ { b[15], product31_row1[3:0] };
  assign sum32_0_level1_30_sum = sum32_0_level1_30_half ^ { b[23], product2_row0[5:2] };
  assign _0915_ = { b[7], product30_row1[3:0] } & { b[15], product31_row1[3:0] };
  assign _0916_ = sum32_0_level1_30_half & { b[23], product2_row0[5:2] };
  assign sum32_0_level1_30_carry = _0915_ | _0916_;
  assign sum32_0_level1_31_half = { b[31], product30_row0[5:2] } ^ { b[39], product31_row0[5:2] };
  assign sum32_0_level1_31_sum = sum32_0_level1_31_half ^ { b[47], product3_row0[5:2] };
  assign _0917_ = { b[31], product30_row0[5:2] } & { b[39], product31_row0[5:2] };
  assign _0920_ = sum32_0_level1_31_half & { b[47], product3_row0[5:2] };
  assign sum32_0_level1_31_carry = _0917_ | _0920_;
  assign sum32_0_level1_32_half = { b[55], product4_row0[5:2] } ^ { b[63], product5_row0[5:2] };
  assign sum32_0_level1_32_sum = sum32_0_level1_32_half ^ { b[71], product6_row0[5:2] };
  assign _0921_ = { b[55], product4_row0[5:2] } & { b[63], product5_row0[5:2] };
  assign _0922_ = sum32_0_level1_32_half & { b[71], product6_row0[5:2] };
  assign sum32_0_level1_32_carry = _0921_ | _0922_;
  assign sum32_0_level1_33_half = { b[79], product7_row0[5:2] } ^ { b[87], product8_row0[5:2] };
  assign sum32_0_level1_33_sum = sum32_0_level1_33_half ^ { b[95], product9_row0[5:2] };
  assign _0923_ = { b[79], product7_row0[5:2] } & { b[87], product8_row0[5:2] };
  assign _0924_ = sum32_0_level1_33_half & { b[95], product9_row0[5:2] };
  assign sum32_0_level1_33_carry = _0923_ | _0924_;
  assign sum32_0_level1_34_half = { b[103], product10_row0[5:2] } ^ { b[111], product11_row0[5:2] };
  assign sum32_0_level1_34_sum = sum32_0_level1_34_half ^ { b[119], product12_row0[5:2] };
  assign _0925_ = { b[103], product10_row0[5:2] } & { b[111], product11_row0[5:2] };
  assign _0926_ = sum32_0_level1_34_half & { b[119], product12_row0[5:2] };
  assign sum32_0_level1_34_carry = _0925_ | _0926_;
  assign sum32_0_level1_35_half = { b[127], product13_row0[5:2] } ^ { b[135], product14_row0[5:2] };
  assign sum32_0_level1_35_sum = sum32_0_level1_35_half ^ { b[143], product15_row0[5:2] };
  assign _0927_ = { b[127], product13_row0[5:2] } & { b[135], product14_row0[5:2] };
  assign _0928_ = sum32_0_level1_35_half & { b[143], product15_row0[5:2] };
  assign sum32_0_level1_35_carry = _0927_ | _0928_;
  assign sum32_0_level1_36_half = { b[151], product16_row0[5:2] } ^ { b[159], product17_row0[5:2] };
  assign sum32_0_level1_36_sum = sum32_0_level1_36_half ^ { b[167], product18_row0[5:2] };
  assign _0929_ = { b[151], product16_row0[5:2] } & { b[159], product17_row0[5:2] };
  assign _0931_ = sum32_0_level1_36_half & { b[167], product18_row0[5:2] };
  assign sum32_0_level1_36_carry = _0929_ | _0931_;
  assign sum32_0_level1_37_half = { b[175], product19_row0[5:2] } ^ { b[183], product20_row0[5:2] };
  assign sum32_0_level1_37_sum = sum32_0_level1_37_half ^ { b[191], product21_row0[5:2] };
  assign _0932_ = { b[175], product19_row0[5:2] } & { b[183], product20_row0[5:2] };
  assign _0933_ = sum32_0_level1_37_half & { b[191], product21_row0[5:2] };
  assign sum32_0_level1_37_carry = _0932_ | _0933_;
  assign sum32_0_level1_38_half = { b[199], product22_row0[5:2] } ^ { b[207], product23_row0[5:2] };
  assign sum32_0_level1_38_sum = sum32_0_level1_38_half ^ { b[215], product24_row0[5:2] };
  assign _0934_ = { b[199], product22_row0[5:2] } & { b[207], product23_row0[5:2] };
  assign _0935_ = sum32_0_level1_38_half & { b[215], product24_row0[5:2] };
  assign sum32_0_level1_38_carry = _0934_ | _0935_;
  assign sum32_0_level1_39_half = { b[223], product25_row0[5:2] } ^ { b[231], product26_row0[5:2] };
  assign sum32_0_level1_39_sum = sum32_0_level1_39_half ^ { b[239], product27_row0[5:2] };
  assign _0936_ = { b[223], product25_row0[5:2] } & { b[231], product26_row0[5:2] };
  assign _0937_ = sum32_0_level1_39_half & { b[239], product27_row0[5:2] };
  assign sum32_0_level1_39_carry = _0936_ | _0937_;
  assign sum32_0_level1_40_half = product28_row0[2] ^ product29_row0[2];
  assign sum32_0_level1_40_sum = sum32_0_level1_40_half ^ product0_row0[2];
  assign _0938_ = product28_row0[2] & product29_row0[2];
  assign _0939_ = sum32_0_level1_40_half & product0_row0[2];
  assign sum32_0_level1_40_carry = _0938_ | _0939_;
  assign sum32_0_level1_41_half = product0_row2 ^ product1_row2;
  assign sum32_0_level1_41_sum = sum32_0_level1_41_half ^ product2_row2;
  assign _0940_ = product0_row2 & product1_row2;
  assign _0942_ = sum32_0_level1_41_half & product2_row2;
  assign sum32_0_level1_41_carry = _0940_ | _0942_;
  assign sum32_0_level1_42_half = product3_row2 ^ product4_row2;
  assign sum32_0_level1_42_sum = sum32_0_level1_42_half ^ product5_row2;
  assign _0943_ = product3_row2 & product4_row2;
  assign _0944_ = sum32_0_level1_42_half & product5_row2;
  assign sum32_0_level1_42_carry = _0943_ | _0944_;
  assign sum32_0_level1_43_half = product6_row2 ^ product7_row2;
  assign sum32_0_level1_43_sum = sum32_0_level1_43_half ^ product8_row2;
  assign _0945_ = product6_row2 & product7_row2;
  assign _0946_ = sum32_0_level1_43_half & product8_row2;
  assign sum32_0_level1_43_carry = _0945_ | _0946_;
  assign sum32_0_level1_44_half = product9_row2 ^ product10_row2;
  assign sum32_0_level1_44_sum = sum32_0_level1_44_half ^ product11_row2;
  assign _0947_ = product9_row2 & product10_row2;
  assign _0948_ = sum32_0_level1_44_half & product11_row2;
  assign sum32_0_level1_44_carry = _0947_ | _0948_;
  assign sum32_0_level1_45_half = product12_row2 ^ product13_row2;
  assign sum32_0_level1_45_sum = sum32_0_level1_45_half ^ product14_row2;
  assign _0949_ = product12_row2 & product13_row2;
  assign _0950_ = sum32_0_level1_45_half & product14_row2;
  assign sum32_0_level1_45_carry = _0949_ | _0950_;
  assign sum32_0_level1_46_half = product15_row2 ^ product16_row2;
  assign sum32_0_level1_46_sum = sum32_0_level1_46_half ^ product17_row2;
  assign _0951_ = product15_row2 & product16_row2;
  assign _0953_ = sum32_0_level1_46_half & product17_row2;
  assign sum32_0_level1_46_carry = _0951_ | _0953_;
  assign sum32_0_level1_47_half = product18_row2 ^ product19_row2;
  assign sum32_0_level1_47_sum = sum32_0_level1_47_half ^ product20_row2;
  assign _0954_ = product18_row2 & product19_row2;
  assign _0955_ = sum32_0_level1_47_half & product20_row2;
  assign sum32_0_level1_47_carry = _0954_ | _0955_;
  assign sum32_0_level1_48_half = product21_row2 ^ product22_row2;
  assign sum32_0_level1_48_sum = sum32_0_level1_48_half ^ product23_row2;
  assign _0956_ = product21_row2 & product22_row2;
  assign _0957_ = sum32_0_level1_48_half & product23_row2;
  assign sum32_0_level1_48_carry = _0956_ | _0957_;
  assign sum32_0_level1_49_half = product24_row2 ^ product25_row2;
  assign sum32_0_level1_49_sum = sum32_0_level1_49_half ^ product26_row2;
  assign _0958_ = product24_row2 & product25_row2;
  assign _0959_ = sum32_0_level1_49_half & product26_row2;
  assign sum32_0_level1_49_carry = _0958_ | _0959_;
  assign sum32_0_level1_50_half = product27_row2 ^ product28_row2;
  assign sum32_0_level1_50_sum = sum32_0_level1_50_half ^ product29_row2;
  assign _0960_ = product27_row2 & product28_row2;
  assign _0961_ = sum32_0_level1_50_half & product29_row2;
  assign sum32_0_level1_50_carry = _0960_ | _0961_;
  assign sum32_0_level1_51_half = { product1_row3[8:7], product30_row2 } ^ { 1'h1, product31_row3[7], product31_row2 };
  assign sum32_0_level1_51_sum = sum32_0_level1_51_half ^ { product30_row3[8:5], product0_row1[8:7], product1_row0[8:4] };
  assign _0962_ = { product1_row3[8:7], product30_row2 } & { 1'h1, product31_row3[7], product31_row2 };
  assign _0964_ = sum32_0_level1_51_half & { product30_row3[8:5], product0_row1[8:7], product1_row0[8:4] };
  assign sum32_0_level1_51_carry = _0962_ | _0964_;
  assign sum32_0_level1_52_half = product1_row1[8:2] ^ product2_row1[8:2];
  assign sum32_0_level1_52_sum = sum32_0_level1_52_half ^ product3_row1[8:2];
  assign _0965_ = product1_row1[8:2] & product2_row1[8:2];
  assign _0966_ = sum32_0_level1_52_half & product3_row1[8:2];
  assign sum32_0_level1_52_carry = _0965_ | _0966_;
  assign sum32_0_level1_53_half = product4_row1[8:2] ^ product5_row1[8:2];
  assign sum32_0_level1_53_sum = sum32_0_level1_53_half ^ product6_row1[8:2];
  assign _0967_ = product4_row1[8:2] & product5_row1[8:2];
  assign _0968_ = sum32_0_level1_53_half & product6_row1[8:2];
  assign sum32_0_level1_53_carry = _0967_ | _0968_;
  assign sum32_0_level1_54_half = product7_row1[8:2] ^ product8_row1[8:2];
  assign sum32_0_level1_54_sum = sum32_0_level1_54_half ^ product9_row1[8:2];
  assign _0969_ = product7_row1[8:2] & product8_row1[8:2];
  assign _0970_ = sum32_0_level1_54_half & product9_row1[8:2];
  assign sum32_0_level1_54_carry = _0969_ | _0970_;
  assign sum32_0_level1_55_half = product10_row1[8:2] ^ product11_row1[8:2];
  assign sum32_0_level1_55_sum = sum32_0_level1_55_half ^ product12_row1[8:2];
  assign _0971_ = product10_row1[8:2] & product11_row1[8:2];
  assign _0972_ = sum32_0_level1_55_half & product12_row1[8:2];
  assign sum32_0_level1_55_carry = _0971_ | _0972_;
  assign sum32_0_level1_56_half = product13_row1[8:2] ^ product14_row1[8:2];
  assign sum32_0_level1_56_sum = sum32_0_level1_56_half ^ product15_row1[8:2];
  assign _0973_ = product13_row1[8:2] & product14_row1[8:2];
  assign _0975_ = sum32_0_level1_56_half & product15_row1[8:2];
  assign sum32_0_level1_56_carry = _0973_ | _0975_;
  assign sum32_0_level1_57_half = product16_row1[8:2] ^ product17_row1[8:2];
  assign sum32_0_level1_57_sum = sum32_0_level1_57_half ^ product18_row1[8:2];
  assign _0976_ = product16_row1[8:2] & product17_row1[8:2];
  assign _0977_ = sum32_0_level1_57_half & product18_row1[8:2];
  assign sum32_0_level1_57_carry = _0976_ | _0977_;
  assign sum32_0_level1_58_half = product19_row1[8:2] ^ product20_row1[8:2];
  assign sum32_0_level1_58_sum = sum32_0_level1_58_half ^ product21_row1[8:2];
  assign _0978_ = product19_row1[8:2] & product20_row1[8:2];
  assign _0979_ = sum32_0_level1_58_half & product21_row1[8:2];
  assign sum32_0_level1_58_carry = _0978_ | _0979_;
  assign sum32_0_level1_59_half = product22_row1[8:2] ^ product23_row1[8:2];
  assign sum32_0_level1_59_sum = sum32_0_level1_59_half ^ product24_row1[8:2];
  assign _0980_ = product22_row1[8:2] & product23_row1[8:2];
  assign _0981_ = sum32_0_level1_59_half & product24_row1[8:2];
  assign sum32_0_level1_59_carry = _0980_ | _0981_;
  assign sum32_0_level1_60_half = product25_row1[8:2] ^ product26_row1[8:2];
  assign sum32_0_level1_60_sum = sum32_0_level1_60_half ^ product27_row1[8:2];
  assign _0982_ = product25_row1[8:2] & product26_row1[8:2];
  assign _0983_ = sum32_0_level1_60_half & product27_row1[8:2];
  assign sum32_0_level1_60_carry = _0982_ | _0983_;
  assign sum32_0_level1_61_half = product28_row1[8:2] ^ product29_row1[8:2];
  assign sum32_0_level1_61_sum = sum32_0_level1_61_half ^ { product30_row1[8:7], product28_row0[8:5], product0_row0[4] };
  assign _0984_ = product28_row1[8:2] & product29_row1[8:2];
  assign _0986_ = sum32_0_level1_61_half & { product30_row1[8:7], product28_row0[8:5], product0_row0[4] };
  assign sum32_0_level1_61_carry = _0984_ | _0986_;
  assign sum32_0_level1_62_half = product0_row1[2] ^ product28_row0[4];
  assign sum32_0_level1_62_sum = sum32_0_level1_62_half ^ product29_row0[4];
  assign _0987_ = product0_row1[2] & product28_row0[4];
  assign _0988_ = sum32_0_level1_62_half & product29_row0[4];
  assign sum32_0_level1_62_carry = _0987_ | _0988_;
  assign sum32_0_level1_63_half = product0_row3 ^ { product31_row3[8], 1'h1, product1_row3[6:0] };
  assign sum32_0_level1_63_sum = sum32_0_level1_63_half ^ product2_row3;
  assign _0989_ = product0_row3 & { product31_row3[8], 1'h1, product1_row3[6:0] };
  assign _0990_ = sum32_0_level1_63_half & product2_row3;
  assign sum32_0_level1_63_carry = _0989_ | _0990_;
  assign sum32_0_level1_64_half = product3_row3 ^ product4_row3;
  assign sum32_0_level1_64_sum = sum32_0_level1_64_half ^ product5_row3;
  assign _0991_ = product3_row3 & product4_row3;
  assign _0992_ = sum32_0_level1_64_half & product5_row3;
  assign sum32_0_level1_64_carry = _0991_ | _0992_;
  assign sum32_0_level1_65_half = product6_row3 ^ product7_row3;
  assign sum32_0_level1_65_sum = sum32_0_level1_65_half ^ product8_row3;
  assign _0993_ = product6_row3 & product7_row3;
  assign _0994_ = sum32_0_level1_65_half & product8_row3;
  assign sum32_0_level1_65_carry = _0993_ | _0994_;
  assign sum32_0_level1_66_half = product9_row3 ^ product10_row3;
  assign sum32_0_level1_66_sum = sum32_0_level1_66_half ^ product11_row3;
  assign _0995_ = product9_row3 & product10_row3;
  assign _0997_ = sum32_0_level1_66_half & product11_row3;
  assign sum32_0_level1_66_carry = _0995_ | _0997_;
  assign sum32_0_level1_67_half = product12_row3 ^ product13_row3;
  assign sum32_0_level1_67_sum = sum32_0_level1_67_half ^ product14_row3;
  assign _0998_ = product12_row3 & product13_row3;
  assign _0999_ = sum32_0_level1_67_half & product14_row3;
  assign sum32_0_level1_67_carry = _0998_ | _0999_;
  assign sum32_0_level1_68_half = product15_row3 ^ product16_row3;
  assign sum32_0_level1_68_sum = sum32_0_level1_68_half ^ product17_row3;
  assign _1000_ = product15_row3 & product16_row3;
  assign _1001_ = sum32_0_level1_68_half & product17_row3;
  assign sum32_0_level1_68_carry = _1000_ | _1001_;
  assign sum32_0_level1_69_half = product18_row3 ^ product19_row3;
  assign sum32_0_level1_69_sum = sum32_0_level1_69_half ^ product20_row3;
  assign _1002_ = product18_row3 & product19_row3;
  assign _1003_ = sum32_0_level1_69_half & product20_row3;
  assign sum32_0_level1_69_carry = _1002_ | _1003_;
  assign sum32_0_level1_70_half = product21_row3 ^ product22_row3;
  assign sum32_0_level1_70_sum = sum32_0_level1_70_half ^ product23_row3;
  assign _1004_ = product21_row3 & product22_row3;
  assign _1005_ = sum32_0_level1_70_half & product23_row3;
  assign sum32_0_level1_70_carry = _1004_ | _1005_;
  assign sum32_0_level1_71_half = product24_row3 ^ product25_row3;
  assign sum32_0_level1_71_sum = sum32_0_level1_71_half ^ product26_row3;
  assign _1006_ = product24_row3 & product25_row3;
  assign _1008_ = sum32_0_level1_71_half & product26_row3;
  assign sum32_0_level1_71_carry = _1006_ | _1008_;
  assign sum32_0_level1_72_half = product27_row3 ^ product28_row3;
  assign sum32_0_level1_72_sum = sum32_0_level1_72_half ^ product29_row3;
  assign _1009_ = product27_row3 & product28_row3;
  assign _1010_ = sum32_0_level1_72_half & product29_row3;
  assign sum32_0_level1_72_carry = _1009_ | _1010_;
  assign sum32_0_level1_73_half = product30_row3[4:0] ^ product31_row3[4:0];
  assign sum32_0_level1_73_sum = sum32_0_level1_73_half ^ { product31_row1[8:7], product2_row0[8:6] };
  assign _1011_ = product30_row3[4:0] & product31_row3[4:0];
  assign _1012_ = sum32_0_level1_73_half & { product31_row1[8:7], product2_row0[8:6] };
  assign sum32_0_level1_73_carry = _1011_ | _1012_;
  assign sum32_0_level1_74_half = product30_row1[6:4] ^ product31_row1[6:4];
  assign sum32_0_level1_74_sum = sum32_0_level1_74_half ^ product3_row0[8:6];
  assign _1013_ = product30_row1[6:4] & product31_row1[6:4];
  assign _1014_ = sum32_0_level1_74_half & product3_row0[8:6];
  assign sum32_0_level1_74_carry = _1013_ | _1014_;
  assign sum32_0_level1_75_half = product30_row0[8:6] ^ product31_row0[8:6];
  assign sum32_0_level1_75_sum = sum32_0_level1_75_half ^ product4_row0[8:6];
  assign _1015_ = product30_row0[8:6] & product31_row0[8:6];
  assign _1016_ = sum32_0_level1_75_half & product4_row0[8:6];
  assign sum32_0_level1_75_carry = _1015_ | _1016_;
  assign sum32_0_level1_76_half = product5_row0[8:6] ^ product6_row0[8:6];
  assign sum32_0_level1_76_sum = sum32_0_level1_76_half ^ product7_row0[8:6];
  assign _1017_ = product5_row0[8:6] & product6_row0[8:6];
  assign _1019_ = sum32_0_level1_76_half & product7_row0[8:6];
  assign sum32_0_level1_76_carry = _1017_ | _1019_;
  assign sum32_0_level1_77_half = product8_row0[8:6] ^ product9_row0[8:6];
  assign sum32_0_level1_77_sum = sum32_0_level1_77_half ^ product10_row0[8:6];
  assign _1020_ = product8_row0[8:6] & product9_row0[8:6];
  assign _1021_ = sum32_0_level1_77_half & product10_row0[8:6];
  assign sum32_0_level1_77_carry = _1020_ | _1021_;
  assign sum32_0_level1_78_half = product11_row0[8:6] ^ product12_row0[8:6];
  assign sum32_0_level1_78_sum = sum32_0_level1_78_half ^ product13_row0[8:6];
  assign _1022_ = product11_row0[8:6] & product12_row0[8:6];
  assign _1023_ = sum32_0_level1_78_half & product13_row0[8:6];
  assign sum32_0_level1_78_carry = _1022_ | _1023_;
  assign sum32_0_level1_79_half = product14_row0[8:6] ^ product15_row0[8:6];
  assign sum32_0_level1_79_sum = sum32_0_level1_79_half ^ product16_row0[8:6];
  assign _1024_ = product14_row0[8:6] & product15_row0[8:6];
  assign _1025_ = sum32_0_level1_79_half & product16_row0[8:6];
  assign sum32_0_level1_79_carry = _1024_ | _1025_;
  assign sum32_0_level1_80_half = product17_row0[8:6] ^ product18_row0[8:6];
  assign sum32_0_level1_80_sum = sum32_0_level1_80_half ^ product19_row0[8:6];
  assign _1026_ = product17_row0[8:6] & product18_row0[8:6];
  assign _1027_ = sum32_0_level1_80_half & product19_row0[8:6];
  assign sum32_0_level1_80_carry = _1026_ | _1027_;
  assign sum32_0_level1_81_half = product20_row0[8:6] ^ product21_row0[8:6];
  assign sum32_0_level1_81_sum = sum32_0_level1_81_half ^ product22_row0[8:6];
  assign _1028_ = product20_row0[8:6] & product21_row0[8:6];
  assign _1031_ = sum32_0_level1_81_half & product22_row0[8:6];
  assign sum32_0_level1_81_carry = _1028_ | _1031_;
  assign sum32_0_level1_82_half = product23_row0[8:6] ^ product24_row0[8:6];
  assign sum32_0_level1_82_sum = sum32_0_level1_82_half ^ product25_row0[8:6];
  assign _1032_ = product23_row0[8:6] & product24_row0[8:6];
  assign _1033_ = sum32_0_level1_82_half & product25_row0[8:6];
  assign sum32_0_level1_82_carry = _1032_ | _1033_;
  assign sum32_0_level1_83_half = product26_row0[8:6] ^ product27_row0[8:6];
  assign sum32_0_level1_83_sum = sum32_0_level1_83_half ^ { product29_row0[8:7], product0_row0[6] };
  assign _1034_ = product26_row0[8:6] & product27_row0[8:6];
  assign _1035_ = sum32_0_level1_83_half & { product29_row0[8:7], product0_row0[6] };
  assign sum32_0_level1_83_carry = _1034_ | _1035_;
  assign sum32_0_level2_0_half = { sum32_0_level1_63_sum[8:2], sum32_0_level1_39_carry[4], sum32_0_level1_64_sum[0], sum32_0_level1_20_carry[2], sum32_0_level1_30_sum[2], sum32_0_level1_10_carry[2], sum32_0_level1_10_sum[2], sum32_0_level1_0_carry, b[241] } ^ { sum32_0_level1_63_carry[7], sum32_0_level1_41_carry[8], product31_row3[6:5], sum32_0_level1_61_carry[5:4], sum32_0_level1_82_sum[2], product0_row0[7], sum32_0_level1_65_sum[0], product0_row0[5], sum32_0_level1_31_sum[2], sum32_0_level1_11_carry[2], sum32_0_level1_11_sum[2], sum32_0_level1_1_carry, b[249] };
  assign sum32_0_level2_0_sum = sum32_0_level2_0_half ^ { sum32_0_level1_64_carry[7:2], sum32_0_level1_83_sum[2], product0_row1[5], sum32_0_level1_66_sum[0], product0_row1[3], sum32_0_level1_41_sum[0], sum32_0_level1_18_carry[2], sum32_0_level1_19_sum[2], sum32_0_level1_2_carry, sum32_0_level1_0_sum };
  assign _1036_ = { sum32_0_level1_63_sum[8:2], sum32_0_level1_39_carry[4], sum32_0_level1_64_sum[0], sum32_0_level1_20_carry[2], sum32_0_level1_30_sum[2], sum32_0_level1_10_carry[2], sum32_0_level1_10_sum[2], sum32_0_level1_0_carry, b[241] } & { sum32_0_level1_63_carry[7], sum32_0_level1_41_carry[8], product31_row3[6:5], sum32_0_level1_61_carry[5:4], sum32_0_level1_82_sum[2], product0_row0[7], sum32_0_level1_65_sum[0], product0_row0[5], sum32_0_level1_31_sum[2], sum32_0_level1_11_carry[2], sum32_0_level1_11_sum[2], sum32_0_level1_1_carry, b[249] };
  assign _1037_ = sum32_0_level2_0_half & { sum32_0_level1_64_carry[7:2], sum32_0_level1_83_sum[2], product0_row1[5], sum32_0_level1_66_sum[0], product0_row1[3], sum32_0_level1_41_sum[0], sum32_0_level1_18_carry[2], sum32_0_level1_19_sum[2], sum32_0_level1_2_carry, sum32_0_level1_0_sum };
  assign sum32_0_level2_0_carry = _1036_ | _1037_;
  assign sum32_0_level2_1_half = { sum32_0_level1_42_sum, sum32_0_level1_19_carry[2], sum32_0_level1_20_sum[0], sum32_0_level1_3_carry, sum32_0_level1_1_sum } ^ { sum32_0_level1_43_sum, product0_row0[3], sum32_0_level1_21_sum[0], sum32_0_level1_4_carry, sum32_0_level1_2_sum };
  assign sum32_0_level2_1_sum = sum32_0_level2_1_half ^ { sum32_0_level1_44_sum, product0_row1[1], sum32_0_level1_22_sum[0], sum32_0_level1_5_carry, sum32_0_level1_3_sum };
  assign _1038_ = { sum32_0_level1_42_sum, sum32_0_level1_19_carry[2], sum32_0_level1_20_sum[0], sum32_0_level1_3_carry, sum32_0_level1_1_sum } & { sum32_0_level1_43_sum, product0_row0[3], sum32_0_level1_21_sum[0], sum32_0_level1_4_carry, sum32_0_level1_2_sum };
  assign _1039_ = sum32_0_level2_1_half & { sum32_0_level1_44_sum, product0_row1[1], sum32_0_level1_22_sum[0], sum32_0_level1_5_carry, sum32_0_level1_3_sum };
  assign sum32_0_level2_1_carry = _1038_ | _1039_;
  assign sum32_0_level2_2_half = { sum32_0_level1_43_carry, b[245], sum32_0_level1_23_sum[1:0], sum32_0_level1_6_carry, sum32_0_level1_4_sum } ^ { sum32_0_level1_44_carry, b[253], sum32_0_level1_24_sum[1:0], sum32_0_level1_7_carry, sum32_0_level1_5_sum };
  assign sum32_0_level2_2_sum = sum32_0_level2_2_half ^ { sum32_0_level1_45_carry, sum32_0_level1_25_sum, sum32_0_level1_8_carry, sum32_0_level1_6_sum };
  assign _1040_ = { sum32_0_level1_43_carry, b[245], sum32_0_level1_23_sum[1:0], sum32_0_level1_6_carry, sum32_0_level1_4_sum } & { sum32_0_level1_44_carry, b[253], sum32_0_level1_24_sum[1:0], sum32_0_level1_7_carry, sum32_0_level1_5_sum };
  assign _1042_ = sum32_0_level2_2_half & { sum32_0_level1_45_carry, sum32_0_level1_25_sum, sum32_0_level1_8_carry, sum32_0_level1_6_sum };
  assign sum32_0_level2_2_carry = _1040_ | _1042_;
  assign sum32_0_level2_3_half = { sum32_0_level1_46_carry, sum32_0_level1_26_sum, sum32_0_level1_9_carry, sum32_0_level1_7_sum } ^ { sum32_0_level1_47_carry, sum32_0_level1_27_sum, product0_row0[1], sum32_0_level1_8_sum };
  assign sum32_0_level2_3_sum = sum32_0_level2_3_half ^ { sum32_0_level1_48_carry, sum32_0_level1_28_sum, product1_row0[1], sum32_0_level1_9_sum };
  assign _1043_ = { sum32_0_level1_46_carry, sum32_0_level1_26_sum, sum32_0_level1_9_carry, sum32_0_level1_7_sum } & { sum32_0_level1_47_carry, sum32_0_level1_27_sum, product0_row0[1], sum32_0_level1_8_sum };
  assign _1044_ = sum32_0_level2_3_half & { sum32_0_level1_48_carry, sum32_0_level1_28_sum, product1_row0[1], sum32_0_level1_9_sum };
  assign sum32_0_level2_3_carry = _1043_ | _1044_;
  assign sum32_0_level2_4_half = { sum32_0_level1_67_sum, sum32_0_level1_21_carry, b[243], sum32_0_level1_10_sum[1:0] } ^ { sum32_0_level1_68_sum, sum32_0_level1_22_carry, b[251], sum32_0_level1_11_sum[1:0] };
  assign sum32_0_level2_4_sum = sum32_0_level2_4_half ^ { sum32_0_level1_69_sum, sum32_0_level1_23_carry, sum32_0_level1_12_sum };
  assign _1045_ = { sum32_0_level1_67_sum, sum32_0_level1_21_carry, b[243], sum32_0_level1_10_sum[1:0] } & { sum32_0_level1_68_sum, sum32_0_level1_22_carry, b[251], sum32_0_level1_11_sum[1:0] };
  assign _1046_ = sum32_0_level2_4_half & { sum32_0_level1_69_sum, sum32_0_level1_23_carry, sum32_0_level1_12_sum };
  assign sum32_0_level2_4_carry = _1045_ | _1046_;
  assign sum32_0_level2_5_half = { sum32_0_level1_70_sum, sum32_0_level1_24_carry, sum32_0_level1_13_sum } ^ { sum32_0_level1_71_sum, sum32_0_level1_25_carry, sum32_0_level1_14_sum };
  assign sum32_0_level2_5_sum = sum32_0_level2_5_half ^ { sum32_0_level1_72_sum, sum32_0_level1_26_carry, sum32_0_level1_15_sum };
  assign _1047_ = { sum32_0_level1_70_sum, sum32_0_level1_24_carry, sum32_0_level1_13_sum } & { sum32_0_level1_71_sum, sum32_0_level1_25_carry, sum32_0_level1_14_sum };
  assign _1048_ = sum32_0_level2_5_half & { sum32_0_level1_72_sum, sum32_0_level1_26_carry, sum32_0_level1_15_sum };
  assign sum32_0_level2_5_carry = _1047_ | _1048_;
  assign sum32_0_level2_6_half = { sum32_0_level1_73_sum[2:0], sum32_0_level1_27_carry, sum32_0_level1_16_sum } ^ { sum32_0_level1_74_sum, sum32_0_level1_28_carry, sum32_0_level1_17_sum };
  assign sum32_0_level2_6_sum = sum32_0_level2_6_half ^ { sum32_0_level1_75_sum, sum32_0_level1_29_carry, sum32_0_level1_18_sum };
  assign _1049_ = { sum32_0_level1_73_sum[2:0], sum32_0_level1_27_carry, sum32_0_level1_16_sum } & { sum32_0_level1_74_sum, sum32_0_level1_28_carry, sum32_0_level1_17_sum };
  assign _1050_ = sum32_0_level2_6_half & { sum32_0_level1_75_sum, sum32_0_level1_29_carry, sum32_0_level1_18_sum };
  assign sum32_0_level2_6_carry = _1049_ | _1050_;
  assign sum32_0_level2_7_half = { sum32_0_level1_45_sum, sum32_0_level1_12_carry } ^ { sum32_0_level1_46_sum, sum32_0_level1_13_carry };
  assign sum32_0_level2_7_sum = sum32_0_level2_7_half ^ { sum32_0_level1_47_sum, sum32_0_level1_14_carry };
  assign _1051_ = { sum32_0_level1_45_sum, sum32_0_level1_12_carry } & { sum32_0_level1_46_sum, sum32_0_level1_13_carry };
  assign _1053_ = sum32_0_level2_7_half & { sum32_0_level1_47_sum, sum32_0_level1_14_carry };
  assign sum32_0_level2_7_carry = _1051_ | _1053_;
  assign sum32_0_level2_8_half = { sum32_0_level1_48_sum, sum32_0_level1_15_carry } ^ { sum32_0_level1_49_sum, sum32_0_level1_16_carry };
  assign sum32_0_level2_8_sum = sum32_0_level2_8_half ^ { sum32_0_level1_50_sum, sum32_0_level1_17_carry };
  assign _1054_ = { sum32_0_level1_48_sum, sum32_0_level1_15_carry } & { sum32_0_level1_49_sum, sum32_0_level1_16_carry };
  assign _1055_ = sum32_0_level2_8_half & { sum32_0_level1_50_sum, sum32_0_level1_17_carry };
  assign sum32_0_level2_8_carry = _1054_ | _1055_;
  assign sum32_0_level2_9_half = { sum32_0_level1_49_carry, sum32_0_level1_29_sum } ^ { sum32_0_level1_50_carry, sum32_0_level1_23_sum[2], sum32_0_level1_30_sum[1:0] };
  assign sum32_0_level2_9_sum = sum32_0_level2_9_half ^ { sum32_0_level1_51_carry[8:0], sum32_0_level1_24_sum[2], sum32_0_level1_31_sum[1:0] };
  assign _1056_ = { sum32_0_level1_49_carry, sum32_0_level1_29_sum } & { sum32_0_level1_50_carry, sum32_0_level1_23_sum[2], sum32_0_level1_30_sum[1:0] };
  assign _1057_ = sum32_0_level2_9_half & { sum32_0_level1_51_carry[8:0], sum32_0_level1_24_sum[2], sum32_0_level1_31_sum[1:0] };
  assign sum32_0_level2_9_carry = _1056_ | _1057_;
  assign sum32_0_level2_10_half = { sum32_0_level1_66_carry, b[247], sum32_0_level1_32_sum[3:0] } ^ { sum32_0_level1_67_carry, b[255], sum32_0_level1_33_sum[3:0] };
  assign sum32_0_level2_10_sum = sum32_0_level2_10_half ^ { sum32_0_level1_68_carry, sum32_0_level1_34_sum };
  assign _1058_ = { sum32_0_level1_66_carry, b[247], sum32_0_level1_32_sum[3:0] } & { sum32_0_level1_67_carry, b[255], sum32_0_level1_33_sum[3:0] };
  assign _1059_ = sum32_0_level2_10_half & { sum32_0_level1_68_carry, sum32_0_level1_34_sum };
  assign sum32_0_level2_10_carry = _1058_ | _1059_;
  assign sum32_0_level2_11_half = { sum32_0_level1_69_carry, sum32_0_level1_35_sum } ^ { sum32_0_level1_70_carry, sum32_0_level1_36_sum };
  assign sum32_0_level2_11_sum = sum32_0_level2_11_half ^ { sum32_0_level1_71_carry, sum32_0_level1_37_sum };
  assign _1060_ = { sum32_0_level1_69_carry, sum32_0_level1_35_sum } & { sum32_0_level1_70_carry, sum32_0_level1_36_sum };
  assign _1061_ = sum32_0_level2_11_half & { sum32_0_level1_71_carry, sum32_0_level1_37_sum };
  assign sum32_0_level2_11_carry = _1060_ | _1061_;
  assign sum32_0_level2_12_half = { sum32_0_level1_72_carry, sum32_0_level1_38_sum } ^ { sum32_0_level1_51_carry[10:9], sum32_0_level1_42_carry[8:7], sum32_0_level1_73_carry, sum32_0_level1_39_sum };
  assign sum32_0_level2_12_sum = sum32_0_level2_12_half ^ { sum32_0_level1_65_carry[8:3], sum32_0_level1_74_carry, sum32_0_level1_32_sum[4], sum32_0_level1_41_carry[0], sum32_0_level1_20_carry[1:0], sum32_0_level1_40_sum };
  assign _1062_ = { sum32_0_level1_72_carry, sum32_0_level1_38_sum } & { sum32_0_level1_51_carry[10:9], sum32_0_level1_42_carry[8:7], sum32_0_level1_73_carry, sum32_0_level1_39_sum };
  assign _1064_ = sum32_0_level2_12_half & { sum32_0_level1_65_carry[8:3], sum32_0_level1_74_carry, sum32_0_level1_32_sum[4], sum32_0_level1_41_carry[0], sum32_0_level1_20_carry[1:0], sum32_0_level1_40_sum };
  assign sum32_0_level2_12_carry = _1062_ | _1064_;
  assign sum32_0_level2_13_half = sum32_0_level1_30_carry ^ sum32_0_level1_31_carry;
  assign sum32_0_level2_13_sum = sum32_0_level2_13_half ^ sum32_0_level1_32_carry;
  assign _1065_ = sum32_0_level1_30_carry & sum32_0_level1_31_carry;
  assign _1066_ = sum32_0_level2_13_half & sum32_0_level1_32_carry;
  assign sum32_0_level2_13_carry = _1065_ | _1066_;
  assign sum32_0_level2_14_half = sum32_0_level1_33_carry ^ sum32_0_level1_34_carry;
  assign sum32_0_level2_14_sum = sum32_0_level2_14_half ^ sum32_0_level1_35_carry;
  assign _1067_ = sum32_0_level1_33_carry & sum32_0_level1_34_carry;
  assign _1068_ = sum32_0_level2_14_half & sum32_0_level1_35_carry;
  assign sum32_0_level2_14_carry = _1067_ | _1068_;
  assign sum32_0_level2_15_half = sum32_0_level1_36_carry ^ sum32_0_level1_37_carry;
  assign sum32_0_level2_15_sum = sum32_0_level2_15_half ^ sum32_0_level1_38_carry;
  assign _1069_ = sum32_0_level1_36_carry & sum32_0_level1_37_carry;
  assign _1070_ = sum32_0_level2_15_half & sum32_0_level1_38_carry;
  assign sum32_0_level2_15_carry = _1069_ | _1070_;
  assign sum32_0_level2_16_half = { sum32_0_level1_52_carry, sum32_0_level1_20_sum[2], sum32_0_level1_39_carry[0] } ^ { sum32_0_level1_53_carry, sum32_0_level1_22_sum[2], sum32_0_level1_40_carry };
  assign sum32_0_level2_16_sum = sum32_0_level2_16_half ^ { sum32_0_level1_54_carry, sum32_0_level1_21_sum[2:1] };
  assign _1071_ = { sum32_0_level1_52_carry, sum32_0_level1_20_sum[2], sum32_0_level1_39_carry[0] } & { sum32_0_level1_53_carry, sum32_0_level1_22_sum[2], sum32_0_level1_40_carry };
  assign _1072_ = sum32_0_level2_16_half & { sum32_0_level1_54_carry, sum32_0_level1_21_sum[2:1] };
  assign sum32_0_level2_16_carry = _1071_ | _1072_;
  assign sum32_0_level2_17_half = sum32_0_level1_51_sum[7:0] ^ { sum32_0_level1_61_carry[6], sum32_0_level1_52_sum };
  assign sum32_0_level2_17_sum = sum32_0_level2_17_half ^ { sum32_0_level1_42_carry[6], sum32_0_level1_53_sum };
  assign _1073_ = sum32_0_level1_51_sum[7:0] & { sum32_0_level1_61_carry[6], sum32_0_level1_52_sum };
  assign _1075_ = sum32_0_level2_17_half & { sum32_0_level1_42_carry[6], sum32_0_level1_53_sum };
  assign sum32_0_level2_17_carry = _1073_ | _1075_;
  assign sum32_0_level2_18_half = sum32_0_level1_54_sum ^ sum32_0_level1_55_sum;
  assign sum32_0_level2_18_sum = sum32_0_level2_18_half ^ sum32_0_level1_56_sum;
  assign _1076_ = sum32_0_level1_54_sum & sum32_0_level1_55_sum;
  assign _1077_ = sum32_0_level2_18_half & sum32_0_level1_56_sum;
  assign sum32_0_level2_18_carry = _1076_ | _1077_;
  assign sum32_0_level2_19_half = sum32_0_level1_57_sum ^ sum32_0_level1_58_sum;
  assign sum32_0_level2_19_sum = sum32_0_level2_19_half ^ sum32_0_level1_59_sum;
  assign _1078_ = sum32_0_level1_57_sum & sum32_0_level1_58_sum;
  assign _1079_ = sum32_0_level2_19_half & sum32_0_level1_59_sum;
  assign sum32_0_level2_19_carry = _1078_ | _1079_;
  assign sum32_0_level2_20_half = sum32_0_level1_60_sum ^ sum32_0_level1_61_sum;
  assign sum32_0_level2_20_sum = sum32_0_level2_20_half ^ { sum32_0_level1_42_carry[5:0], sum32_0_level1_62_sum };
  assign _1080_ = sum32_0_level1_60_sum & sum32_0_level1_61_sum;
  assign _1081_ = sum32_0_level2_20_half & { sum32_0_level1_42_carry[5:0], sum32_0_level1_62_sum };
  assign sum32_0_level2_20_carry = _1080_ | _1081_;
  assign sum32_0_level2_21_half = sum32_0_level1_55_carry ^ sum32_0_level1_56_carry;
  assign sum32_0_level2_21_sum = sum32_0_level2_21_half ^ sum32_0_level1_57_carry;
  assign _1082_ = sum32_0_level1_55_carry & sum32_0_level1_56_carry;
  assign _1083_ = sum32_0_level2_21_half & sum32_0_level1_57_carry;
  assign sum32_0_level2_21_carry = _1082_ | _1083_;
  assign sum32_0_level2_22_half = sum32_0_level1_58_carry ^ sum32_0_level1_59_carry;
  assign sum32_0_level2_22_sum = sum32_0_level2_22_half ^ sum32_0_level1_60_carry;
  assign _1084_ = sum32_0_level1_58_carry & sum32_0_level1_59_carry;
  assign _1086_ = sum32_0_level2_22_half & sum32_0_level1_60_carry;
  assign sum32_0_level2_22_carry = _1084_ | _1086_;
  assign sum32_0_level2_23_half = { sum32_0_level1_75_carry, sum32_0_level1_33_sum[4], sum32_0_level1_61_carry[0] } ^ { sum32_0_level1_76_carry, sum32_0_level1_31_sum[4], sum32_0_level1_62_carry };
  assign sum32_0_level2_23_sum = sum32_0_level2_23_half ^ { sum32_0_level1_77_carry, sum32_0_level1_30_sum[4:3] };
  assign _1087_ = { sum32_0_level1_75_carry, sum32_0_level1_33_sum[4], sum32_0_level1_61_carry[0] } & { sum32_0_level1_76_carry, sum32_0_level1_31_sum[4], sum32_0_level1_62_carry };
  assign _1088_ = sum32_0_level2_23_half & { sum32_0_level1_77_carry, sum32_0_level1_30_sum[4:3] };
  assign sum32_0_level2_23_carry = _1087_ | _1088_;
  assign sum32_0_level2_24_half = { sum32_0_level1_41_carry[7:1], sum32_0_level1_31_sum[3] } ^ sum32_0_level1_41_sum[8:1];
  assign sum32_0_level2_24_sum = sum32_0_level2_24_half ^ { sum32_0_level1_63_carry[5:0], sum32_0_level1_39_carry[3:2] };
  assign _1089_ = { sum32_0_level1_41_carry[7:1], sum32_0_level1_31_sum[3] } & sum32_0_level1_41_sum[8:1];
  assign _1090_ = sum32_0_level2_24_half & { sum32_0_level1_63_carry[5:0], sum32_0_level1_39_carry[3:2] };
  assign sum32_0_level2_24_carry = _1089_ | _1090_;
  assign sum32_0_level2_25_half = sum32_0_level1_76_sum ^ sum32_0_level1_77_sum;
  assign sum32_0_level2_25_sum = sum32_0_level2_25_half ^ sum32_0_level1_78_sum;
  assign _1091_ = sum32_0_level1_76_sum & sum32_0_level1_77_sum;
  assign _1092_ = sum32_0_level2_25_half & sum32_0_level1_78_sum;
  assign sum32_0_level2_25_carry = _1091_ | _1092_;
  assign sum32_0_level2_26_half = sum32_0_level1_79_sum ^ sum32_0_level1_80_sum;
  assign sum32_0_level2_26_sum = sum32_0_level2_26_half ^ sum32_0_level1_81_sum;
  assign _1093_ = sum32_0_level1_79_sum & sum32_0_level1_80_sum;
  assign _1094_ = sum32_0_level2_26_half & sum32_0_level1_81_sum;
  assign sum32_0_level2_26_carry = _1093_ | _1094_;
  assign sum32_0_level2_27_half = sum32_0_level1_78_carry ^ sum32_0_level1_79_carry;
  assign sum32_0_level2_27_sum = sum32_0_level2_27_half ^ sum32_0_level1_80_carry;
  assign _1095_ = sum32_0_level1_78_carry & sum32_0_level1_79_carry;
  assign _1097_ = sum32_0_level2_27_half & sum32_0_level1_80_carry;
  assign sum32_0_level2_27_carry = _1095_ | _1097_;
  assign sum32_0_level2_28_half = sum32_0_level1_81_carry ^ sum32_0_level1_82_carry;
  assign sum32_0_level2_28_sum = sum32_0_level2_28_half ^ sum32_0_level1_83_carry;
  assign _1098_ = sum32_0_level1_81_carry & sum32_0_level1_82_carry;
  assign _1099_ = sum32_0_level2_28_half & sum32_0_level1_83_carry;
  assign sum32_0_level2_28_carry = _1098_ | _1099_;
  assign sum32_0_level2_29_half = sum32_0_level1_64_sum[8:1] ^ sum32_0_level1_65_sum[8:1];
  assign sum32_0_level2_29_sum = sum32_0_level2_29_half ^ sum32_0_level1_66_sum[8:1];
  assign _1100_ = sum32_0_level1_64_sum[8:1] & sum32_0_level1_65_sum[8:1];
  assign _1101_ = sum32_0_level2_29_half & sum32_0_level1_66_sum[8:1];
  assign sum32_0_level2_29_carry = _1100_ | _1101_;
  assign sum32_0_level3_0_half = { sum32_0_level2_18_carry[5:4], product0_row0[8], sum32_0_level1_64_carry[0], sum32_0_level2_3_carry[5:4], sum32_0_level2_14_carry[0], product28_row0[3], sum32_0_level2_1_carry[1:0], product30_row0[0] } ^ { sum32_0_level1_73_sum[4], sum32_0_level2_21_carry[3], product0_row1[6], sum32_0_level1_65_carry[0], sum32_0_level2_9_carry[3:2], sum32_0_level2_15_carry[0], product29_row0[3], product1_row0[2], sum32_0_level2_2_carry[0], product31_row0[0] };
  assign sum32_0_level3_0_sum = sum32_0_level3_0_half ^ { sum32_0_level2_27_carry[2:1], sum32_0_level2_13_carry[4], sum32_0_level2_0_sum[7:0] };
  assign _1102_ = { sum32_0_level2_18_carry[5:4], product0_row0[8], sum32_0_level1_64_carry[0], sum32_0_level2_3_carry[5:4], sum32_0_level2_14_carry[0], product28_row0[3], sum32_0_level2_1_carry[1:0], product30_row0[0] } & { sum32_0_level1_73_sum[4], sum32_0_level2_21_carry[3], product0_row1[6], sum32_0_level1_65_carry[0], sum32_0_level2_9_carry[3:2], sum32_0_level2_15_carry[0], product29_row0[3], product1_row0[2], sum32_0_level2_2_carry[0], product31_row0[0] };
  assign _1103_ = sum32_0_level3_0_half & { sum32_0_level2_27_carry[2:1], sum32_0_level2_13_carry[4], sum32_0_level2_0_sum[7:0] };
  assign sum32_0_level3_0_carry = _1102_ | _1103_;
  assign sum32_0_level3_1_half = { sum32_0_level2_2_carry[13], sum32_0_level1_63_carry[6], sum32_0_level2_29_carry[4:2], sum32_0_level2_6_carry[8:2], sum32_0_level2_1_sum[2:0] } ^ { sum32_0_level1_51_sum[10:8], sum32_0_level2_5_carry[10:5], sum32_0_level2_7_sum[4:2], sum32_0_level2_2_sum[2:0] };
  assign sum32_0_level3_1_sum = sum32_0_level3_1_half ^ { sum32_0_level2_0_sum[14:10], sum32_0_level2_23_sum[4:1], sum32_0_level2_8_sum[4:2], sum32_0_level2_7_carry[0], sum32_0_level2_0_carry[0], sum32_0_level2_3_sum[0] };
  assign _1104_ = { sum32_0_level2_2_carry[13], sum32_0_level1_63_carry[6], sum32_0_level2_29_carry[4:2], sum32_0_level2_6_carry[8:2], sum32_0_level2_1_sum[2:0] } & { sum32_0_level1_51_sum[10:8], sum32_0_level2_5_carry[10:5], sum32_0_level2_7_sum[4:2], sum32_0_level2_2_sum[2:0] };
  assign _1105_ = sum32_0_level3_1_half & { sum32_0_level2_0_sum[14:10], sum32_0_level2_23_sum[4:1], sum32_0_level2_8_sum[4:2], sum32_0_level2_7_carry[0], sum32_0_level2_0_carry[0], sum32_0_level2_3_sum[0] };
  assign sum32_0_level3_1_carry = _1104_ | _1105_;
  assign sum32_0_level3_2_half = { sum32_0_level2_24_carry[6:2], sum32_0_level1_61_carry[2:1], sum32_0_level2_3_sum[5:4], sum32_0_level2_4_carry[2], sum32_0_level2_2_carry[1], sum32_0_level2_3_carry[0], sum32_0_level2_4_sum[0] } ^ { sum32_0_level2_24_sum[7:3], sum32_0_level2_13_sum[4], sum32_0_level2_0_carry[5:1], sum32_0_level1_10_carry[0], sum32_0_level2_5_sum[0] };
  assign sum32_0_level3_2_sum = sum32_0_level3_2_half ^ { sum32_0_level2_21_carry[6:4], sum32_0_level2_27_sum[2:1], sum32_0_level1_63_sum[1:0], sum32_0_level2_9_sum[3:2], sum32_0_level2_5_carry[2], sum32_0_level1_11_carry[1:0], sum32_0_level2_6_sum[0] };
  assign _1106_ = { sum32_0_level2_24_carry[6:2], sum32_0_level1_61_carry[2:1], sum32_0_level2_3_sum[5:4], sum32_0_level2_4_carry[2], sum32_0_level2_2_carry[1], sum32_0_level2_3_carry[0], sum32_0_level2_4_sum[0] } & { sum32_0_level2_24_sum[7:3], sum32_0_level2_13_sum[4], sum32_0_level2_0_carry[5:1], sum32_0_level1_10_carry[0], sum32_0_level2_5_sum[0] };
  assign _1108_ = sum32_0_level3_2_half & { sum32_0_level2_21_carry[6:4], sum32_0_level2_27_sum[2:1], sum32_0_level1_63_sum[1:0], sum32_0_level2_9_sum[3:2], sum32_0_level2_5_carry[2], sum32_0_level1_11_carry[1:0], sum32_0_level2_6_sum[0] };
  assign sum32_0_level3_2_carry = _1106_ | _1108_;
  assign sum32_0_level3_3_half = { sum32_0_level2_29_carry[7:5], sum32_0_level2_16_carry, sum32_0_level1_22_sum[1], sum32_0_level1_18_carry[1:0] } ^ { sum32_0_level2_11_sum[13], sum32_0_level2_5_sum[14:5], sum32_0_level2_4_carry[3], sum32_0_level1_20_sum[1], sum32_0_level1_19_carry[1:0] };
  assign sum32_0_level3_3_sum = sum32_0_level3_3_half ^ { sum32_0_level2_4_carry[14], sum32_0_level2_4_sum[14], sum32_0_level2_2_carry[12:4], sum32_0_level2_1_sum[4:3], sum32_0_level2_3_carry[1], sum32_0_level2_3_sum[1] };
  assign _1109_ = { sum32_0_level2_29_carry[7:5], sum32_0_level2_16_carry, sum32_0_level1_22_sum[1], sum32_0_level1_18_carry[1:0] } & { sum32_0_level2_11_sum[13], sum32_0_level2_5_sum[14:5], sum32_0_level2_4_carry[3], sum32_0_level1_20_sum[1], sum32_0_level1_19_carry[1:0] };
  assign _1110_ = sum32_0_level3_3_half & { sum32_0_level2_4_carry[14], sum32_0_level2_4_sum[14], sum32_0_level2_2_carry[12:4], sum32_0_level2_1_sum[4:3], sum32_0_level2_3_carry[1], sum32_0_level2_3_sum[1] };
  assign sum32_0_level3_3_carry = _1109_ | _1110_;
  assign sum32_0_level3_4_half = { sum32_0_level2_25_carry, product0_row1[4], sum32_0_level2_4_sum[5:1] } ^ { sum32_0_level2_26_carry, product29_row0[6:5], sum32_0_level2_5_sum[4:1] };
  assign sum32_0_level3_4_sum = sum32_0_level3_4_half ^ { sum32_0_level2_4_carry[8:5], sum32_0_level2_6_sum[5:1] };
  assign _1111_ = { sum32_0_level2_25_carry, product0_row1[4], sum32_0_level2_4_sum[5:1] } & { sum32_0_level2_26_carry, product29_row0[6:5], sum32_0_level2_5_sum[4:1] };
  assign _1112_ = sum32_0_level3_4_half & { sum32_0_level2_4_carry[8:5], sum32_0_level2_6_sum[5:1] };
  assign sum32_0_level3_4_carry = _1111_ | _1112_;
  assign sum32_0_level3_5_half = { sum32_0_level1_64_carry[8], sum32_0_level2_10_sum[12:0] } ^ { sum32_0_level1_63_carry[8], sum32_0_level2_11_sum[12:0] };
  assign sum32_0_level3_5_sum = sum32_0_level3_5_half ^ sum32_0_level2_12_sum;
  assign _1113_ = { sum32_0_level1_64_carry[8], sum32_0_level2_10_sum[12:0] } & { sum32_0_level1_63_carry[8], sum32_0_level2_11_sum[12:0] };
  assign _1114_ = sum32_0_level3_5_half & sum32_0_level2_12_sum;
  assign sum32_0_level3_5_carry = _1113_ | _1114_;
  assign sum32_0_level3_6_half = { sum32_0_level2_12_carry[13:4], sum32_0_level2_18_carry[1:0], sum32_0_level2_9_carry[1:0] } ^ { 1'h1, sum32_0_level2_10_carry[12:0] };
  assign sum32_0_level3_6_sum = sum32_0_level3_6_half ^ sum32_0_level2_11_carry;
  assign _1115_ = { sum32_0_level2_12_carry[13:4], sum32_0_level2_18_carry[1:0], sum32_0_level2_9_carry[1:0] } & { 1'h1, sum32_0_level2_10_carry[12:0] };
  assign _1116_ = sum32_0_level3_6_half & sum32_0_level2_11_carry;
  assign sum32_0_level3_6_carry = _1115_ | _1116_;
  assign sum32_0_level3_7_half = { sum32_0_level2_16_sum[8:1], sum32_0_level2_12_carry[0] } ^ sum32_0_level2_1_carry[10:2];
  assign sum32_0_level3_7_sum = sum32_0_level3_7_half ^ { sum32_0_level2_19_carry, sum32_0_level1_39_carry[1], sum32_0_level2_2_carry[2] };
  assign _1117_ = { sum32_0_level2_16_sum[8:1], sum32_0_level2_12_carry[0] } & sum32_0_level2_1_carry[10:2];
  assign _1119_ = sum32_0_level3_7_half & { sum32_0_level2_19_carry, sum32_0_level1_39_carry[1], sum32_0_level2_2_carry[2] };
  assign sum32_0_level3_7_carry = _1117_ | _1119_;
  assign sum32_0_level3_8_half = sum32_0_level2_7_carry[11:1] ^ sum32_0_level2_2_sum[13:3];
  assign sum32_0_level3_8_sum = sum32_0_level3_8_half ^ { sum32_0_level2_8_carry[11:2], sum32_0_level2_13_sum[0] };
  assign _1120_ = sum32_0_level2_7_carry[11:1] & sum32_0_level2_2_sum[13:3];
  assign _1121_ = sum32_0_level3_8_half & { sum32_0_level2_8_carry[11:2], sum32_0_level2_13_sum[0] };
  assign sum32_0_level3_8_carry = _1120_ | _1121_;
  assign sum32_0_level3_9_half = { sum32_0_level2_0_carry[14:12], sum32_0_level2_1_sum[12:8], sum32_0_level2_14_sum } ^ { sum32_0_level2_10_sum[13], sum32_0_level2_3_carry[13:7], sum32_0_level2_15_sum };
  assign sum32_0_level3_9_sum = sum32_0_level3_9_half ^ { sum32_0_level2_5_carry[14:11], sum32_0_level2_18_carry[6], sum32_0_level2_23_carry[4:1], sum32_0_level2_13_carry[2:0], sum32_0_level2_16_sum[0] };
  assign _1122_ = { sum32_0_level2_0_carry[14:12], sum32_0_level2_1_sum[12:8], sum32_0_level2_14_sum } & { sum32_0_level2_10_sum[13], sum32_0_level2_3_carry[13:7], sum32_0_level2_15_sum };
  assign _1123_ = sum32_0_level3_9_half & { sum32_0_level2_5_carry[14:11], sum32_0_level2_18_carry[6], sum32_0_level2_23_carry[4:1], sum32_0_level2_13_carry[2:0], sum32_0_level2_16_sum[0] };
  assign sum32_0_level3_9_carry = _1122_ | _1123_;
  assign sum32_0_level3_10_half = { sum32_0_level2_0_carry[11:6], sum32_0_level2_12_carry[3:1] } ^ { sum32_0_level2_9_carry[9:6], sum32_0_level1_65_carry[1], sum32_0_level2_3_carry[6], sum32_0_level2_13_sum[3:1] };
  assign sum32_0_level3_10_sum = sum32_0_level3_10_half ^ { sum32_0_level2_17_carry[7:4], sum32_0_level1_61_carry[3], sum32_0_level2_17_sum[3:0] };
  assign _1124_ = { sum32_0_level2_0_carry[11:6], sum32_0_level2_12_carry[3:1] } & { sum32_0_level2_9_carry[9:6], sum32_0_level1_65_carry[1], sum32_0_level2_3_carry[6], sum32_0_level2_13_sum[3:1] };
  assign _1125_ = sum32_0_level3_10_half & { sum32_0_level2_17_carry[7:4], sum32_0_level1_61_carry[3], sum32_0_level2_17_sum[3:0] };
  assign sum32_0_level3_10_carry = _1124_ | _1125_;
  assign sum32_0_level3_11_half = sum32_0_level2_18_sum ^ sum32_0_level2_19_sum;
  assign sum32_0_level3_11_sum = sum32_0_level3_11_half ^ sum32_0_level2_20_sum;
  assign _1126_ = sum32_0_level2_18_sum & sum32_0_level2_19_sum;
  assign _1127_ = sum32_0_level3_11_half & sum32_0_level2_20_sum;
  assign sum32_0_level3_11_carry = _1126_ | _1127_;
  assign sum32_0_level3_12_half = sum32_0_level2_14_carry[4:1] ^ sum32_0_level2_15_carry[4:1];
  assign sum32_0_level3_12_sum = sum32_0_level3_12_half ^ { sum32_0_level1_64_carry[1], sum32_0_level2_1_sum[7:5] };
  assign _1128_ = sum32_0_level2_14_carry[4:1] & sum32_0_level2_15_carry[4:1];
  assign _1130_ = sum32_0_level3_12_half & { sum32_0_level1_64_carry[1], sum32_0_level2_1_sum[7:5] };
  assign sum32_0_level3_12_carry = _1128_ | _1130_;
  assign sum32_0_level3_13_half = sum32_0_level2_21_sum ^ sum32_0_level2_22_sum;
  assign sum32_0_level3_13_sum = sum32_0_level3_13_half ^ { sum32_0_level2_22_carry[5:0], sum32_0_level2_23_sum[0] };
  assign _1131_ = sum32_0_level2_21_sum & sum32_0_level2_22_sum;
  assign _1132_ = sum32_0_level3_13_half & { sum32_0_level2_22_carry[5:0], sum32_0_level2_23_sum[0] };
  assign sum32_0_level3_13_carry = _1131_ | _1132_;
  assign sum32_0_level3_14_half = sum32_0_level2_7_sum[11:5] ^ sum32_0_level2_8_sum[11:5];
  assign sum32_0_level3_14_sum = sum32_0_level3_14_half ^ sum32_0_level2_3_sum[12:6];
  assign _1133_ = sum32_0_level2_7_sum[11:5] & sum32_0_level2_8_sum[11:5];
  assign _1134_ = sum32_0_level3_14_half & sum32_0_level2_3_sum[12:6];
  assign sum32_0_level3_14_carry = _1133_ | _1134_;
  assign sum32_0_level3_15_half = sum32_0_level2_9_sum[11:4] ^ sum32_0_level2_4_sum[13:6];
  assign sum32_0_level3_15_sum = sum32_0_level3_15_half ^ { sum32_0_level2_1_carry[12:11], sum32_0_level2_17_sum[7], sum32_0_level2_28_carry[2:1], sum32_0_level2_6_sum[8:6] };
  assign _1135_ = sum32_0_level2_9_sum[11:4] & sum32_0_level2_4_sum[13:6];
  assign _1136_ = sum32_0_level3_15_half & { sum32_0_level2_1_carry[12:11], sum32_0_level2_17_sum[7], sum32_0_level2_28_carry[2:1], sum32_0_level2_6_sum[8:6] };
  assign sum32_0_level3_15_carry = _1135_ | _1136_;
  assign sum32_0_level3_16_half = sum32_0_level2_25_sum ^ sum32_0_level2_26_sum;
  assign sum32_0_level3_16_sum = sum32_0_level3_16_half ^ sum32_0_level2_17_carry[3:1];
  assign _1137_ = sum32_0_level2_25_sum & sum32_0_level2_26_sum;
  assign _1138_ = sum32_0_level3_16_half & sum32_0_level2_17_carry[3:1];
  assign sum32_0_level3_16_carry = _1137_ | _1138_;
  assign sum32_0_level3_17_half = { sum32_0_level2_4_carry[13:9], sum32_0_level2_28_sum } ^ sum32_0_level2_29_sum;
  assign sum32_0_level3_17_sum = sum32_0_level3_17_half ^ { sum32_0_level2_9_carry[11:10], sum32_0_level2_22_carry[6], sum32_0_level2_20_carry[6:2] };
  assign _1139_ = { sum32_0_level2_4_carry[13:9], sum32_0_level2_28_sum } & sum32_0_level2_29_sum;
  assign _0003_ = sum32_0_level3_17_half & { sum32_0_level2_9_carry[11:10], sum32_0_level2_22_carry[6], sum32_0_level2_20_carry[6:2] };
  assign sum32_0_level3_17_carry = _1139_ | _0003_;
  assign sum32_0_level4_0_half = { sum32_0_level3_2_carry[10:9], sum32_0_level1_65_carry[2], sum32_0_level3_0_carry[7:2], sum32_0_level1_10_carry[1], sum32_0_level1_19_sum[1:0] } ^ { sum32_0_level3_11_carry[6:5], sum32_0_level1_73_sum[3], sum32_0_level2_28_carry[0], sum32_0_level3_1_sum[7:6], sum32_0_level3_10_carry[0], sum32_0_level3_2_carry[3], sum32_0_level3_0_sum[3:0] };
  assign sum32_0_level4_0_sum = sum32_0_level4_0_half ^ { sum32_0_level3_0_carry[10:8], sum32_0_level2_29_carry[0], sum32_0_level3_14_carry[0], sum32_0_level2_21_carry[0], sum32_0_level3_1_carry[4:3], sum32_0_level3_4_carry[1], sum32_0_level3_1_carry[1], sum32_0_level3_1_sum[1:0] };
  assign _0004_ = { sum32_0_level3_2_carry[10:9], sum32_0_level1_65_carry[2], sum32_0_level3_0_carry[7:2], sum32_0_level1_10_carry[1], sum32_0_level1_19_sum[1:0] } & { sum32_0_level3_11_carry[6:5], sum32_0_level1_73_sum[3], sum32_0_level2_28_carry[0], sum32_0_level3_1_sum[7:6], sum32_0_level3_10_carry[0], sum32_0_level3_2_carry[3], sum32_0_level3_0_sum[3:0] };
  assign _0005_ = sum32_0_level4_0_half & { sum32_0_level3_0_carry[10:8], sum32_0_level2_29_carry[0], sum32_0_level3_14_carry[0], sum32_0_level2_21_carry[0], sum32_0_level3_1_carry[4:3], sum32_0_level3_4_carry[1], sum32_0_level3_1_carry[1], sum32_0_level3_1_sum[1:0] };
  assign sum32_0_level4_0_carry = _0004_ | _0005_;
  assign sum32_0_level4_1_half = { sum32_0_level2_24_carry[7], sum32_0_level3_3_carry[10:4], sum32_0_level3_9_carry[1:0], sum32_0_level2_3_carry[2], sum32_0_level3_0_carry[1:0] } ^ { sum32_0_level2_3_sum[13], sum32_0_level3_15_carry[5:0], sum32_0_level3_4_carry[4:2], sum32_0_level3_2_carry[2], sum32_0_level3_4_sum[1], sum32_0_level3_1_carry[0] };
  assign sum32_0_level4_1_sum = sum32_0_level4_1_half ^ { sum32_0_level3_5_sum[11:4], sum32_0_level3_6_sum[2:1], sum32_0_level2_3_sum[3], sum32_0_level2_4_carry[1:0] };
  assign _0006_ = { sum32_0_level2_24_carry[7], sum32_0_level3_3_carry[10:4], sum32_0_level3_9_carry[1:0], sum32_0_level2_3_carry[2], sum32_0_level3_0_carry[1:0] } & { sum32_0_level2_3_sum[13], sum32_0_level3_15_carry[5:0], sum32_0_level3_4_carry[4:2], sum32_0_level3_2_carry[2], sum32_0_level3_4_sum[1], sum32_0_level3_1_carry[0] };
  assign _0007_ = sum32_0_level4_1_half & { sum32_0_level3_5_sum[11:4], sum32_0_level3_6_sum[2:1], sum32_0_level2_3_sum[3], sum32_0_level2_4_carry[1:0] };
  assign sum32_0_level4_1_carry = _0006_ | _0007_;
  assign sum32_0_level4_2_half = { sum32_0_level3_9_sum[12:4], sum32_0_level2_23_carry[0], sum32_0_level3_8_sum[2:1], sum32_0_level3_1_carry[2], sum32_0_level2_5_carry[1:0] } ^ { sum32_0_level3_3_carry[13:11], sum32_0_level3_2_sum[12:4], sum32_0_level3_6_sum[0], sum32_0_level2_6_carry[1:0] };
  assign sum32_0_level4_2_sum = sum32_0_level4_2_half ^ { sum32_0_level3_17_carry, sum32_0_level2_24_carry[1:0], sum32_0_level3_7_sum[2:0], sum32_0_level3_2_sum[2:1] };
  assign _0008_ = { sum32_0_level3_9_sum[12:4], sum32_0_level2_23_carry[0], sum32_0_level3_8_sum[2:1], sum32_0_level3_1_carry[2], sum32_0_level2_5_carry[1:0] } & { sum32_0_level3_3_carry[13:11], sum32_0_level3_2_sum[12:4], sum32_0_level3_6_sum[0], sum32_0_level2_6_carry[1:0] };
  assign _0009_ = sum32_0_level4_2_half & { sum32_0_level3_17_carry, sum32_0_level2_24_carry[1:0], sum32_0_level3_7_sum[2:0], sum32_0_level3_2_sum[2:1] };
  assign sum32_0_level4_2_carry = _0008_ | _0009_;
  assign sum32_0_level4_3_half = { sum32_0_level3_6_carry[12:0], sum32_0_level3_2_sum[3], sum32_0_level2_7_sum[1:0] } ^ { sum32_0_level3_9_carry[12:4], sum32_0_level3_12_carry[1:0], sum32_0_level3_1_sum[5:3], sum32_0_level2_8_sum[1:0] };
  assign sum32_0_level4_3_sum = sum32_0_level4_3_half ^ { sum32_0_level3_3_carry[14], sum32_0_level3_5_sum[13], sum32_0_level3_15_carry[7:6], sum32_0_level3_7_carry[8:7], sum32_0_level3_0_sum[10:8], sum32_0_level3_11_carry[2:0], sum32_0_level3_3_sum[3:0] };
  assign _0010_ = { sum32_0_level3_6_carry[12:0], sum32_0_level3_2_sum[3], sum32_0_level2_7_sum[1:0] } & { sum32_0_level3_9_carry[12:4], sum32_0_level3_12_carry[1:0], sum32_0_level3_1_sum[5:3], sum32_0_level2_8_sum[1:0] };
  assign _0011_ = sum32_0_level4_3_half & { sum32_0_level3_3_carry[14], sum32_0_level3_5_sum[13], sum32_0_level3_15_carry[7:6], sum32_0_level3_7_carry[8:7], sum32_0_level3_0_sum[10:8], sum32_0_level3_11_carry[2:0], sum32_0_level3_3_sum[3:0] };
  assign sum32_0_level4_3_carry = _0010_ | _0011_;
  assign sum32_0_level4_4_half = { sum32_0_level2_18_carry[3:2], sum32_0_level3_13_carry[0], sum32_0_level2_5_carry[4:3], sum32_0_level2_8_carry[1:0] } ^ { sum32_0_level2_27_carry[0], sum32_0_level2_13_carry[3], sum32_0_level3_3_sum[5:4], sum32_0_level3_3_carry[2:0] };
  assign sum32_0_level4_4_sum = sum32_0_level4_4_half ^ { sum32_0_level3_2_carry[7:5], sum32_0_level2_17_carry[0], sum32_0_level2_2_carry[3], sum32_0_level2_9_sum[1:0] };
  assign _0012_ = { sum32_0_level2_18_carry[3:2], sum32_0_level3_13_carry[0], sum32_0_level2_5_carry[4:3], sum32_0_level2_8_carry[1:0] } & { sum32_0_level2_27_carry[0], sum32_0_level2_13_carry[3], sum32_0_level3_3_sum[5:4], sum32_0_level3_3_carry[2:0] };
  assign _0014_ = sum32_0_level4_4_half & { sum32_0_level3_2_carry[7:5], sum32_0_level2_17_carry[0], sum32_0_level2_2_carry[3], sum32_0_level2_9_sum[1:0] };
  assign sum32_0_level4_4_carry = _0012_ | _0014_;
  assign sum32_0_level4_5_half = { sum32_0_level3_2_carry[12], sum32_0_level3_13_carry[6:4], sum32_0_level2_29_carry[1], sum32_0_level3_1_sum[8], sum32_0_level1_82_sum[1:0], sum32_0_level3_8_carry[1:0], sum32_0_level3_8_sum[0] } ^ { sum32_0_level3_10_carry[8:3], sum32_0_level1_83_sum[1:0], sum32_0_level3_2_carry[4], sum32_0_level3_9_sum[1:0] };
  assign sum32_0_level4_5_sum = sum32_0_level4_5_half ^ { sum32_0_level3_14_carry[6:3], sum32_0_level3_12_carry[3], sum32_0_level3_4_carry[6:5], sum32_0_level3_4_sum[5:2] };
  assign _0015_ = { sum32_0_level3_2_carry[12], sum32_0_level3_13_carry[6:4], sum32_0_level2_29_carry[1], sum32_0_level3_1_sum[8], sum32_0_level1_82_sum[1:0], sum32_0_level3_8_carry[1:0], sum32_0_level3_8_sum[0] } & { sum32_0_level3_10_carry[8:3], sum32_0_level1_83_sum[1:0], sum32_0_level3_2_carry[4], sum32_0_level3_9_sum[1:0] };
  assign _0016_ = sum32_0_level4_5_half & { sum32_0_level3_14_carry[6:3], sum32_0_level3_12_carry[3], sum32_0_level3_4_carry[6:5], sum32_0_level3_4_sum[5:2] };
  assign sum32_0_level4_5_carry = _0015_ | _0016_;
  assign sum32_0_level4_6_half = sum32_0_level3_0_sum[7:4] ^ { sum32_0_level2_9_carry[4], sum32_0_level3_8_carry[2], sum32_0_level2_20_carry[0], sum32_0_level3_10_sum[0] };
  assign sum32_0_level4_6_sum = sum32_0_level4_6_half ^ { sum32_0_level2_27_sum[0], sum32_0_level3_9_carry[2], sum32_0_level2_4_carry[4], sum32_0_level3_11_sum[0] };
  assign _0017_ = sum32_0_level3_0_sum[7:4] & { sum32_0_level2_9_carry[4], sum32_0_level3_8_carry[2], sum32_0_level2_20_carry[0], sum32_0_level3_10_sum[0] };
  assign _0018_ = sum32_0_level4_6_half & { sum32_0_level2_27_sum[0], sum32_0_level3_9_carry[2], sum32_0_level2_4_carry[4], sum32_0_level3_11_sum[0] };
  assign sum32_0_level4_6_carry = _0017_ | _0018_;
  assign sum32_0_level4_7_half = { sum32_0_level2_17_sum[4], sum32_0_level3_10_carry[2], sum32_0_level3_9_sum[3:2] } ^ sum32_0_level3_10_sum[4:1];
  assign sum32_0_level4_7_sum = sum32_0_level4_7_half ^ { sum32_0_level2_0_sum[8], sum32_0_level3_11_sum[3:1] };
  assign _0019_ = { sum32_0_level2_17_sum[4], sum32_0_level3_10_carry[2], sum32_0_level3_9_sum[3:2] } & sum32_0_level3_10_sum[4:1];
  assign _0020_ = sum32_0_level4_7_half & { sum32_0_level2_0_sum[8], sum32_0_level3_11_sum[3:1] };
  assign sum32_0_level4_7_carry = _0019_ | _0020_;
  assign sum32_0_level4_8_half = { sum32_0_level2_10_carry[13], sum32_0_level3_1_carry[14:5] } ^ { sum32_0_level3_5_carry[13:4], sum32_0_level3_10_carry[1] };
  assign sum32_0_level4_8_sum = sum32_0_level4_8_half ^ sum32_0_level3_6_sum[13:3];
  assign _0021_ = { sum32_0_level2_10_carry[13], sum32_0_level3_1_carry[14:5] } & { sum32_0_level3_5_carry[13:4], sum32_0_level3_10_carry[1] };
  assign _0022_ = sum32_0_level4_8_half & sum32_0_level3_6_sum[13:3];
  assign sum32_0_level4_8_carry = _0021_ | _0022_;
  assign sum32_0_level4_9_half = { sum32_0_level3_2_carry[11], sum32_0_level3_7_sum[8:3] } ^ sum32_0_level3_8_sum[9:3];
  assign sum32_0_level4_9_sum = sum32_0_level4_9_half ^ sum32_0_level3_14_sum;
  assign _0023_ = { sum32_0_level3_2_carry[11], sum32_0_level3_7_sum[8:3] } & sum32_0_level3_8_sum[9:3];
  assign _0025_ = sum32_0_level4_9_half & sum32_0_level3_14_sum;
  assign sum32_0_level4_9_carry = _0023_ | _0025_;
  assign sum32_0_level4_10_half = sum32_0_level3_15_sum[4:0] ^ { sum32_0_level3_4_carry[8:7], sum32_0_level3_16_sum };
  assign sum32_0_level4_10_sum = sum32_0_level4_10_half ^ sum32_0_level3_7_carry[6:2];
  assign _0026_ = sum32_0_level3_15_sum[4:0] & { sum32_0_level3_4_carry[8:7], sum32_0_level3_16_sum };
  assign _0027_ = sum32_0_level4_10_half & sum32_0_level3_7_carry[6:2];
  assign sum32_0_level4_10_carry = _0026_ | _0027_;
  assign sum32_0_level4_11_half = sum32_0_level3_12_sum[3:1] ^ { sum32_0_level2_9_carry[5], sum32_0_level3_13_sum[2:1] };
  assign sum32_0_level4_11_sum = sum32_0_level4_11_half ^ { sum32_0_level2_21_carry[2], sum32_0_level3_4_sum[6], sum32_0_level3_5_carry[3] };
  assign _0028_ = sum32_0_level3_12_sum[3:1] & { sum32_0_level2_9_carry[5], sum32_0_level3_13_sum[2:1] };
  assign _0029_ = sum32_0_level4_11_half & { sum32_0_level2_21_carry[2], sum32_0_level3_4_sum[6], sum32_0_level3_5_carry[3] };
  assign sum32_0_level4_11_carry = _0028_ | _0029_;
  assign sum32_0_level4_12_half = sum32_0_level3_8_carry[10:3] ^ { sum32_0_level3_1_sum[14:9], sum32_0_level3_12_carry[2], sum32_0_level3_9_carry[3] };
  assign sum32_0_level4_12_sum = sum32_0_level4_12_half ^ sum32_0_level3_17_sum;
  assign _0030_ = sum32_0_level3_8_carry[10:3] & { sum32_0_level3_1_sum[14:9], sum32_0_level3_12_carry[2], sum32_0_level3_9_carry[3] };
  assign _0031_ = sum32_0_level4_12_half & sum32_0_level3_17_sum;
  assign sum32_0_level4_12_carry = _0030_ | _0031_;
  assign sum32_0_level4_13_half = sum32_0_level3_3_sum[12:9] ^ { sum32_0_level3_8_sum[10], sum32_0_level3_10_sum[8:6] };
  assign sum32_0_level4_13_sum = sum32_0_level4_13_half ^ { sum32_0_level3_15_sum[7:6], sum32_0_level3_13_sum[6], sum32_0_level3_11_sum[6] };
  assign _0032_ = sum32_0_level3_3_sum[12:9] & { sum32_0_level3_8_sum[10], sum32_0_level3_10_sum[8:6] };
  assign _0033_ = sum32_0_level4_13_half & { sum32_0_level3_15_sum[7:6], sum32_0_level3_13_sum[6], sum32_0_level3_11_sum[6] };
  assign sum32_0_level4_13_carry = _0032_ | _0033_;
  assign sum32_0_level5_0_half = { sum32_0_level2_3_sum[2], sum32_0_level4_0_carry[0] } ^ { sum32_0_level3_2_carry[1], sum32_0_level4_0_sum[1] };
  assign sum32_0_level5_0_sum = sum32_0_level5_0_half ^ { sum32_0_level4_0_carry[1], sum32_0_level3_2_carry[0] };
  assign _0034_ = { sum32_0_level2_3_sum[2], sum32_0_level4_0_carry[0] } & { sum32_0_level3_2_carry[1], sum32_0_level4_0_sum[1] };
  assign _0036_ = sum32_0_level5_0_half & { sum32_0_level4_0_carry[1], sum32_0_level3_2_carry[0] };
  assign sum32_0_level5_0_carry = _0034_ | _0036_;
  assign sum32_0_level5_1_half = { sum32_0_level4_5_sum[10:3], sum32_0_level3_12_sum[0], sum32_0_level4_0_carry[3:2], sum32_0_level4_1_sum[1:0] } ^ { sum32_0_level4_1_carry[11:10], sum32_0_level3_15_sum[5], sum32_0_level4_3_sum[9], sum32_0_level3_14_carry[2], sum32_0_level4_1_carry[6:5], sum32_0_level4_1_sum[5], sum32_0_level3_13_sum[0], sum32_0_level2_3_carry[3], sum32_0_level4_0_sum[3:2], sum32_0_level4_2_sum[0] };
  assign sum32_0_level5_1_sum = sum32_0_level5_1_half ^ { sum32_0_level4_13_sum, sum32_0_level4_0_carry[8], sum32_0_level4_8_sum[2:1], sum32_0_level4_4_carry[3:2], sum32_0_level4_0_sum[4], sum32_0_level4_1_carry[1:0], sum32_0_level3_4_sum[0] };
  assign _0037_ = { sum32_0_level4_5_sum[10:3], sum32_0_level3_12_sum[0], sum32_0_level4_0_carry[3:2], sum32_0_level4_1_sum[1:0] } & { sum32_0_level4_1_carry[11:10], sum32_0_level3_15_sum[5], sum32_0_level4_3_sum[9], sum32_0_level3_14_carry[2], sum32_0_level4_1_carry[6:5], sum32_0_level4_1_sum[5], sum32_0_level3_13_sum[0], sum32_0_level2_3_carry[3], sum32_0_level4_0_sum[3:2], sum32_0_level4_2_sum[0] };
  assign _0038_ = sum32_0_level5_1_half & { sum32_0_level4_13_sum, sum32_0_level4_0_carry[8], sum32_0_level4_8_sum[2:1], sum32_0_level4_4_carry[3:2], sum32_0_level4_0_sum[4], sum32_0_level4_1_carry[1:0], sum32_0_level3_4_sum[0] };
  assign sum32_0_level5_1_carry = _0037_ | _0038_;
  assign sum32_0_level5_2_half = { sum32_0_level3_5_sum[12], sum32_0_level4_13_carry[2:0], sum32_0_level2_17_sum[6], sum32_0_level4_8_carry[2:1], sum32_0_level2_21_carry[1], sum32_0_level2_20_carry[1], sum32_0_level3_7_carry[1:0], sum32_0_level4_2_carry[1:0] } ^ { sum32_0_level3_3_sum[13], sum32_0_level4_3_sum[12], sum32_0_level4_0_carry[11:9], sum32_0_level4_3_sum[8:7], sum32_0_level2_24_sum[2:0], sum32_0_level4_4_carry[1:0], sum32_0_level3_4_carry[0] };
  assign sum32_0_level5_2_sum = sum32_0_level5_2_half ^ { sum32_0_level4_5_carry[10:2], sum32_0_level4_0_carry[4], sum32_0_level4_3_carry[2:0] };
  assign _0039_ = { sum32_0_level3_5_sum[12], sum32_0_level4_13_carry[2:0], sum32_0_level2_17_sum[6], sum32_0_level4_8_carry[2:1], sum32_0_level2_21_carry[1], sum32_0_level2_20_carry[1], sum32_0_level3_7_carry[1:0], sum32_0_level4_2_carry[1:0] } & { sum32_0_level3_3_sum[13], sum32_0_level4_3_sum[12], sum32_0_level4_0_carry[11:9], sum32_0_level4_3_sum[8:7], sum32_0_level2_24_sum[2:0], sum32_0_level4_4_carry[1:0], sum32_0_level3_4_carry[0] };
  assign _0040_ = sum32_0_level5_2_half & { sum32_0_level4_5_carry[10:2], sum32_0_level4_0_carry[4], sum32_0_level4_3_carry[2:0] };
  assign sum32_0_level5_2_carry = _0039_ | _0040_;
  assign sum32_0_level5_3_half = { sum32_0_level4_11_carry[2], sum32_0_level4_4_sum[6], sum32_0_level3_13_carry[1], sum32_0_level4_6_carry[1], sum32_0_level3_5_carry[2:0], sum32_0_level3_1_sum[2] } ^ { sum32_0_level3_3_sum[8:6], sum32_0_level4_0_sum[6], sum32_0_level4_5_sum[2], sum32_0_level4_4_sum[2:0] };
  assign sum32_0_level5_3_sum = sum32_0_level5_3_half ^ { sum32_0_level3_2_carry[8], sum32_0_level4_11_sum[2], sum32_0_level4_2_sum[6:5], sum32_0_level3_5_sum[3:0] };
  assign _0041_ = { sum32_0_level4_11_carry[2], sum32_0_level4_4_sum[6], sum32_0_level3_13_carry[1], sum32_0_level4_6_carry[1], sum32_0_level3_5_carry[2:0], sum32_0_level3_1_sum[2] } & { sum32_0_level3_3_sum[8:6], sum32_0_level4_0_sum[6], sum32_0_level4_5_sum[2], sum32_0_level4_4_sum[2:0] };
  assign _0042_ = sum32_0_level5_3_half & { sum32_0_level3_2_carry[8], sum32_0_level4_11_sum[2], sum32_0_level4_2_sum[6:5], sum32_0_level3_5_sum[3:0] };
  assign sum32_0_level5_3_carry = _0041_ | _0042_;
  assign sum32_0_level5_4_half = { sum32_0_level4_3_carry[7], sum32_0_level4_2_carry[6:2] } ^ { sum32_0_level3_11_carry[4:3], sum32_0_level4_6_sum };
  assign sum32_0_level5_4_sum = sum32_0_level5_4_half ^ { sum32_0_level3_16_carry, sum32_0_level4_8_sum[0], sum32_0_level3_3_carry[3], sum32_0_level4_3_sum[3] };
  assign _0043_ = { sum32_0_level4_3_carry[7], sum32_0_level4_2_carry[6:2] } & { sum32_0_level3_11_carry[4:3], sum32_0_level4_6_sum };
  assign _0044_ = sum32_0_level5_4_half & { sum32_0_level3_16_carry, sum32_0_level4_8_sum[0], sum32_0_level3_3_carry[3], sum32_0_level4_3_sum[3] };
  assign sum32_0_level5_4_carry = _0043_ | _0044_;
  assign sum32_0_level5_5_half = { sum32_0_level3_11_sum[5:4], sum32_0_level4_3_carry[5:3] } ^ { sum32_0_level3_4_sum[8:7], sum32_0_level4_3_sum[6:4] };
  assign sum32_0_level5_5_sum = sum32_0_level5_5_half ^ { sum32_0_level4_7_carry[3], sum32_0_level4_7_sum };
  assign _0045_ = { sum32_0_level3_11_sum[5:4], sum32_0_level4_3_carry[5:3] } & { sum32_0_level3_4_sum[8:7], sum32_0_level4_3_sum[6:4] };
  assign _0047_ = sum32_0_level5_5_half & { sum32_0_level4_7_carry[3], sum32_0_level4_7_sum };
  assign sum32_0_level5_5_carry = _0045_ | _0047_;
  assign sum32_0_level5_6_half = { sum32_0_level3_13_sum[4:3], sum32_0_level4_10_carry[0] } ^ { sum32_0_level3_13_carry[3:2], sum32_0_level4_11_carry[0] };
  assign sum32_0_level5_6_sum = sum32_0_level5_6_half ^ sum32_0_level4_4_carry[6:4];
  assign _0048_ = { sum32_0_level3_13_sum[4:3], sum32_0_level4_10_carry[0] } & { sum32_0_level3_13_carry[3:2], sum32_0_level4_11_carry[0] };
  assign _0049_ = sum32_0_level5_6_half & sum32_0_level4_4_carry[6:4];
  assign sum32_0_level5_6_carry = _0048_ | _0049_;
  assign sum32_0_level5_7_half = { sum32_0_level4_1_carry[9:8], sum32_0_level2_17_sum[5], sum32_0_level3_14_carry[1], sum32_0_level4_1_sum[6] } ^ { sum32_0_level4_3_carry[9:8], sum32_0_level2_0_sum[9], sum32_0_level4_6_carry[3:2] };
  assign sum32_0_level5_7_sum = sum32_0_level5_7_half ^ sum32_0_level4_0_sum[11:7];
  assign _0050_ = { sum32_0_level4_1_carry[9:8], sum32_0_level2_17_sum[5], sum32_0_level3_14_carry[1], sum32_0_level4_1_sum[6] } & { sum32_0_level4_3_carry[9:8], sum32_0_level2_0_sum[9], sum32_0_level4_6_carry[3:2] };
  assign _0051_ = sum32_0_level5_7_half & sum32_0_level4_0_sum[11:7];
  assign sum32_0_level5_7_carry = _0050_ | _0051_;
  assign sum32_0_level5_8_half = sum32_0_level4_12_carry ^ { sum32_0_level3_3_sum[14], sum32_0_level4_13_carry[3], sum32_0_level4_1_sum[12:7] };
  assign sum32_0_level5_8_sum = sum32_0_level5_8_half ^ { sum32_0_level4_8_sum[9:3], sum32_0_level4_3_carry[6] };
  assign _0052_ = sum32_0_level4_12_carry & { sum32_0_level3_3_sum[14], sum32_0_level4_13_carry[3], sum32_0_level4_1_sum[12:7] };
  assign _0053_ = sum32_0_level5_8_half & { sum32_0_level4_8_sum[9:3], sum32_0_level4_3_carry[6] };
  assign sum32_0_level5_8_carry = _0052_ | _0053_;
  assign sum32_0_level5_9_half = sum32_0_level4_10_carry[1] ^ sum32_0_level4_11_carry[1];
  assign sum32_0_level5_9_sum = sum32_0_level5_9_half ^ sum32_0_level4_2_sum[7];
  assign _0054_ = sum32_0_level4_10_carry[1] & sum32_0_level4_11_carry[1];
  assign _0055_ = sum32_0_level5_9_half & sum32_0_level4_2_sum[7];
  assign sum32_0_level5_9_carry = _0054_ | _0055_;
  assign sum32_0_level5_10_half = { sum32_0_level3_6_carry[13], sum32_0_level4_2_carry[14:9] } ^ sum32_0_level4_8_carry[10:4];
  assign sum32_0_level5_10_sum = sum32_0_level5_10_half ^ { sum32_0_level4_3_carry[15], sum32_0_level4_3_sum[15:13], sum32_0_level4_9_carry[6:4] };
  assign _0056_ = { sum32_0_level3_6_carry[13], sum32_0_level4_2_carry[14:9] } & sum32_0_level4_8_carry[10:4];
  assign _0058_ = sum32_0_level5_10_half & { sum32_0_level4_3_carry[15], sum32_0_level4_3_sum[15:13], sum32_0_level4_9_carry[6:4] };
  assign sum32_0_level5_10_carry = _0056_ | _0058_;
  assign sum32_0_level5_11_half = { sum32_0_level4_3_carry[12:10], sum32_0_level4_10_carry[4] } ^ sum32_0_level4_2_sum[13:10];
  assign sum32_0_level5_11_sum = sum32_0_level5_11_half ^ sum32_0_level4_12_sum[7:4];
  assign _0059_ = { sum32_0_level4_3_carry[12:10], sum32_0_level4_10_carry[4] } & sum32_0_level4_2_sum[13:10];
  assign _0060_ = sum32_0_level5_11_half & sum32_0_level4_12_sum[7:4];
  assign sum32_0_level5_11_carry = _0059_ | _0060_;
  assign sum32_0_level6_0_half = { sum32_0_level4_2_carry[8:7], sum32_0_level4_0_carry[7:6], sum32_0_level4_1_carry[4:2], sum32_0_level4_3_sum[2:0] } ^ { sum32_0_level5_5_carry[4], sum32_0_level5_3_sum[7:6], sum32_0_level4_4_sum[5], sum32_0_level4_7_carry[0], sum32_0_level4_2_sum[4:3], sum32_0_level4_1_sum[2], sum32_0_level4_2_sum[1], sum32_0_level5_0_sum[0] };
  assign sum32_0_level6_0_sum = sum32_0_level6_0_half ^ { sum32_0_level4_9_carry[3:1], sum32_0_level5_1_sum[6:3], sum32_0_level5_0_carry[1], sum32_0_level5_0_sum[1], sum32_0_level5_1_sum[0] };
  assign _0061_ = { sum32_0_level4_2_carry[8:7], sum32_0_level4_0_carry[7:6], sum32_0_level4_1_carry[4:2], sum32_0_level4_3_sum[2:0] } & { sum32_0_level5_5_carry[4], sum32_0_level5_3_sum[7:6], sum32_0_level4_4_sum[5], sum32_0_level4_7_carry[0], sum32_0_level4_2_sum[4:3], sum32_0_level4_1_sum[2], sum32_0_level4_2_sum[1], sum32_0_level5_0_sum[0] };
  assign _0062_ = sum32_0_level6_0_half & { sum32_0_level4_9_carry[3:1], sum32_0_level5_1_sum[6:3], sum32_0_level5_0_carry[1], sum32_0_level5_0_sum[1], sum32_0_level5_1_sum[0] };
  assign sum32_0_level6_0_carry = _0061_ | _0062_;
  assign sum32_0_level6_1_half = { sum32_0_level3_10_sum[5], sum32_0_level5_4_carry[3], sum32_0_level4_8_carry[0], sum32_0_level4_4_sum[4:3], sum32_0_level5_2_carry[1:0], sum32_0_level5_0_carry[0] } ^ { sum32_0_level5_7_sum[2:1], sum32_0_level5_1_carry[5:0] };
  assign sum32_0_level6_1_sum = sum32_0_level6_1_half ^ { sum32_0_level5_2_carry[6], sum32_0_level5_5_sum[3], sum32_0_level4_9_carry[0], sum32_0_level4_0_carry[5], sum32_0_level5_2_sum[3:0] };
  assign _0063_ = { sum32_0_level3_10_sum[5], sum32_0_level5_4_carry[3], sum32_0_level4_8_carry[0], sum32_0_level4_4_sum[4:3], sum32_0_level5_2_carry[1:0], sum32_0_level5_0_carry[0] } & { sum32_0_level5_7_sum[2:1], sum32_0_level5_1_carry[5:0] };
  assign _0064_ = sum32_0_level6_1_half & { sum32_0_level5_2_carry[6], sum32_0_level5_5_sum[3], sum32_0_level4_9_carry[0], sum32_0_level4_0_carry[5], sum32_0_level5_2_sum[3:0] };
  assign sum32_0_level6_1_carry = _0063_ | _0064_;
  assign sum32_0_level6_2_half = { sum32_0_level4_3_carry[14:13], sum32_0_level5_10_carry[2:1], sum32_0_level4_3_sum[11:10], sum32_0_level5_3_carry } ^ { sum32_0_level4_8_sum[10], sum32_0_level4_2_sum[14], sum32_0_level4_1_carry[12], sum32_0_level5_1_sum[12], sum32_0_level4_9_sum, sum32_0_level4_6_carry[0], sum32_0_level4_5_sum[1:0] };
  assign sum32_0_level6_2_sum = sum32_0_level6_2_half ^ { sum32_0_level5_8_carry[7], sum32_0_level5_8_sum[7:5], sum32_0_level5_2_carry[9:8], sum32_0_level4_10_sum, sum32_0_level4_5_carry[1:0], sum32_0_level4_2_sum[2] };
  assign _0065_ = { sum32_0_level4_3_carry[14:13], sum32_0_level5_10_carry[2:1], sum32_0_level4_3_sum[11:10], sum32_0_level5_3_carry } & { sum32_0_level4_8_sum[10], sum32_0_level4_2_sum[14], sum32_0_level4_1_carry[12], sum32_0_level5_1_sum[12], sum32_0_level4_9_sum, sum32_0_level4_6_carry[0], sum32_0_level4_5_sum[1:0] };
  assign _0066_ = sum32_0_level6_2_half & { sum32_0_level5_8_carry[7], sum32_0_level5_8_sum[7:5], sum32_0_level5_2_carry[9:8], sum32_0_level4_10_sum, sum32_0_level4_5_carry[1:0], sum32_0_level4_2_sum[2] };
  assign sum32_0_level6_2_carry = _0065_ | _0066_;
  assign sum32_0_level6_3_half = { sum32_0_level5_4_carry[5:4], sum32_0_level5_2_sum[6:4], sum32_0_level4_0_sum[5] } ^ { sum32_0_level4_8_carry[3], sum32_0_level5_5_sum[4], sum32_0_level5_2_carry[5:2] };
  assign sum32_0_level6_3_sum = sum32_0_level6_3_half ^ { sum32_0_level4_10_carry[3:2], sum32_0_level5_1_carry[6], sum32_0_level5_3_sum[5:3] };
  assign _0067_ = { sum32_0_level5_4_carry[5:4], sum32_0_level5_2_sum[6:4], sum32_0_level4_0_sum[5] } & { sum32_0_level4_8_carry[3], sum32_0_level5_5_sum[4], sum32_0_level5_2_carry[5:2] };
  assign _0069_ = sum32_0_level6_3_half & { sum32_0_level4_10_carry[3:2], sum32_0_level5_1_carry[6], sum32_0_level5_3_sum[5:3] };
  assign sum32_0_level6_3_carry = _0067_ | _0069_;
  assign sum32_0_level6_4_half = { sum32_0_level5_2_carry[11:10], sum32_0_level5_7_carry[4:3], sum32_0_level4_12_sum[3:0] } ^ { sum32_0_level5_1_carry[12:8], sum32_0_level4_1_carry[7], sum32_0_level4_7_carry[2:1] };
  assign sum32_0_level6_4_sum = sum32_0_level6_4_half ^ { sum32_0_level5_2_sum[12:8], sum32_0_level5_4_sum[5:3] };
  assign _0070_ = { sum32_0_level5_2_carry[11:10], sum32_0_level5_7_carry[4:3], sum32_0_level4_12_sum[3:0] } & { sum32_0_level5_1_carry[12:8], sum32_0_level4_1_carry[7], sum32_0_level4_7_carry[2:1] };
  assign _0071_ = sum32_0_level6_4_half & { sum32_0_level5_2_sum[12:8], sum32_0_level5_4_sum[5:3] };
  assign sum32_0_level6_4_carry = _0070_ | _0071_;
  assign sum32_0_level6_5_half = sum32_0_level5_7_carry[2:1] ^ { sum32_0_level3_13_sum[5], sum32_0_level5_5_carry[3] };
  assign sum32_0_level6_5_sum = sum32_0_level6_5_half ^ sum32_0_level5_6_carry[2:1];
  assign _0072_ = sum32_0_level5_7_carry[2:1] & { sum32_0_level3_13_sum[5], sum32_0_level5_5_carry[3] };
  assign _0073_ = sum32_0_level6_5_half & sum32_0_level5_6_carry[2:1];
  assign sum32_0_level6_5_carry = _0072_ | _0073_;
  assign sum32_0_level6_6_half = sum32_0_level4_2_sum[8] ^ sum32_0_level5_6_sum[2];
  assign sum32_0_level6_6_sum = sum32_0_level6_6_half ^ sum32_0_level5_1_sum[8];
  assign _0074_ = sum32_0_level4_2_sum[8] & sum32_0_level5_6_sum[2];
  assign _0075_ = sum32_0_level6_6_half & sum32_0_level5_1_sum[8];
  assign sum32_0_level6_6_carry = _0074_ | _0075_;
  assign sum32_0_level6_7_half = sum32_0_level5_11_carry ^ sum32_0_level5_8_carry[6:3];
  assign sum32_0_level6_7_sum = sum32_0_level6_7_half ^ sum32_0_level5_10_sum[4:1];
  assign _0076_ = sum32_0_level5_11_carry & sum32_0_level5_8_carry[6:3];
  assign _0077_ = sum32_0_level6_7_half & sum32_0_level5_10_sum[4:1];
  assign sum32_0_level6_7_carry = _0076_ | _0077_;
  assign sum32_0_level7_0_half = { sum32_0_level6_3_carry[5:3], sum32_0_level6_0_sum[7:6], sum32_0_level5_4_carry[1:0], sum32_0_level5_3_sum[2:0] } ^ { sum32_0_level6_5_carry, sum32_0_level6_1_sum[7], sum32_0_level5_6_carry[0], sum32_0_level4_11_sum[1:0], sum32_0_level5_5_sum[0], sum32_0_level4_1_sum[3], sum32_0_level5_1_sum[2:1] };
  assign sum32_0_level7_0_sum = sum32_0_level7_0_half ^ { sum32_0_level5_10_sum[0], sum32_0_level6_6_carry, sum32_0_level6_1_carry[6:3], sum32_0_level6_0_sum[4:1] };
  assign _0078_ = { sum32_0_level6_3_carry[5:3], sum32_0_level6_0_sum[7:6], sum32_0_level5_4_carry[1:0], sum32_0_level5_3_sum[2:0] } & { sum32_0_level6_5_carry, sum32_0_level6_1_sum[7], sum32_0_level5_6_carry[0], sum32_0_level4_11_sum[1:0], sum32_0_level5_5_sum[0], sum32_0_level4_1_sum[3], sum32_0_level5_1_sum[2:1] };
  assign _0080_ = sum32_0_level7_0_half & { sum32_0_level5_10_sum[0], sum32_0_level6_6_carry, sum32_0_level6_1_carry[6:3], sum32_0_level6_0_sum[4:1] };
  assign sum32_0_level7_0_carry = _0078_ | _0080_;
  assign sum32_0_level7_1_half = { sum32_0_level4_2_sum[9], sum32_0_level6_0_carry[7:1] } ^ { sum32_0_level6_1_carry[7], sum32_0_level5_8_carry[0], sum32_0_level5_6_sum[1], sum32_0_level5_5_carry[1:0], sum32_0_level6_1_carry[2:0] };
  assign sum32_0_level7_1_sum = sum32_0_level7_1_half ^ { sum32_0_level6_3_sum[5:3], sum32_0_level6_2_sum[4:0] };
  assign _0081_ = { sum32_0_level4_2_sum[9], sum32_0_level6_0_carry[7:1] } & { sum32_0_level6_1_carry[7], sum32_0_level5_8_carry[0], sum32_0_level5_6_sum[1], sum32_0_level5_5_carry[1:0], sum32_0_level6_1_carry[2:0] };
  assign _0082_ = sum32_0_level7_1_half & { sum32_0_level6_3_sum[5:3], sum32_0_level6_2_sum[4:0] };
  assign sum32_0_level7_1_carry = _0081_ | _0082_;
  assign sum32_0_level7_2_half = { sum32_0_level5_10_carry[5:3], sum32_0_level6_7_carry[1:0], sum32_0_level5_1_sum[11], sum32_0_level6_0_carry[9:8], sum32_0_level5_2_sum[7], sum32_0_level6_3_carry[2:0], sum32_0_level4_1_sum[4], sum32_0_level6_2_carry[0] } ^ { sum32_0_level5_10_sum[6:5], sum32_0_level5_2_carry[12], sum32_0_level5_11_sum, sum32_0_level6_5_sum, sum32_0_level5_7_carry[0], sum32_0_level5_6_sum[0], sum32_0_level5_4_sum[2:0] };
  assign sum32_0_level7_2_sum = sum32_0_level7_2_half ^ { sum32_0_level6_2_carry[13:12], sum32_0_level6_4_carry[7:4], sum32_0_level5_8_carry[2:1], sum32_0_level6_6_sum, sum32_0_level6_1_sum[6:2] };
  assign _0083_ = { sum32_0_level5_10_carry[5:3], sum32_0_level6_7_carry[1:0], sum32_0_level5_1_sum[11], sum32_0_level6_0_carry[9:8], sum32_0_level5_2_sum[7], sum32_0_level6_3_carry[2:0], sum32_0_level4_1_sum[4], sum32_0_level6_2_carry[0] } & { sum32_0_level5_10_sum[6:5], sum32_0_level5_2_carry[12], sum32_0_level5_11_sum, sum32_0_level6_5_sum, sum32_0_level5_7_carry[0], sum32_0_level5_6_sum[0], sum32_0_level5_4_sum[2:0] };
  assign _0084_ = sum32_0_level7_2_half & { sum32_0_level6_2_carry[13:12], sum32_0_level6_4_carry[7:4], sum32_0_level5_8_carry[2:1], sum32_0_level6_6_sum, sum32_0_level6_1_sum[6:2] };
  assign sum32_0_level7_2_carry = _0083_ | _0084_;
  assign sum32_0_level7_3_half = { sum32_0_level5_10_carry[0], sum32_0_level6_4_carry[3:0], sum32_0_level5_5_sum[2:1] } ^ { sum32_0_level5_8_sum[4:0], sum32_0_level5_7_sum[0], sum32_0_level6_0_sum[5] };
  assign sum32_0_level7_3_sum = sum32_0_level7_3_half ^ sum32_0_level6_2_carry[8:2];
  assign _0085_ = { sum32_0_level5_10_carry[0], sum32_0_level6_4_carry[3:0], sum32_0_level5_5_sum[2:1] } & { sum32_0_level5_8_sum[4:0], sum32_0_level5_7_sum[0], sum32_0_level6_0_sum[5] };
  assign _0086_ = sum32_0_level7_3_half & sum32_0_level6_2_carry[8:2];
  assign sum32_0_level7_3_carry = _0085_ | _0086_;
  assign sum32_0_level7_4_half = sum32_0_level6_4_sum[3:0] ^ { sum32_0_level5_2_carry[7], sum32_0_level5_9_carry, sum32_0_level5_9_sum, sum32_0_level5_4_carry[2] };
  assign sum32_0_level7_4_sum = sum32_0_level7_4_half ^ { sum32_0_level6_2_sum[7], sum32_0_level5_1_carry[7], sum32_0_level5_1_sum[7], sum32_0_level6_3_sum[2] };
  assign _0087_ = sum32_0_level6_4_sum[3:0] & { sum32_0_level5_2_carry[7], sum32_0_level5_9_carry, sum32_0_level5_9_sum, sum32_0_level5_4_carry[2] };
  assign _0088_ = sum32_0_level7_4_half & { sum32_0_level6_2_sum[7], sum32_0_level5_1_carry[7], sum32_0_level5_1_sum[7], sum32_0_level6_3_sum[2] };
  assign sum32_0_level7_4_carry = _0087_ | _0088_;
  assign sum32_0_level7_5_half = sum32_0_level5_1_sum[10:9] ^ { sum32_0_level6_2_sum[8], sum32_0_level6_0_sum[9] };
  assign sum32_0_level7_5_sum = sum32_0_level7_5_half ^ sum32_0_level5_7_sum[4:3];
  assign _0089_ = sum32_0_level5_1_sum[10:9] & { sum32_0_level6_2_sum[8], sum32_0_level6_0_sum[9] };
  assign _0091_ = sum32_0_level7_5_half & sum32_0_level5_7_sum[4:3];
  assign sum32_0_level7_5_carry = _0089_ | _0091_;
  assign sum32_0_level7_6_half = sum32_0_level6_2_carry[11:10] ^ sum32_0_level6_2_sum[12:11];
  assign sum32_0_level7_6_sum = sum32_0_level7_6_half ^ { sum32_0_level6_7_carry[2], sum32_0_level6_4_sum[7] };
  assign _0092_ = sum32_0_level6_2_carry[11:10] & sum32_0_level6_2_sum[12:11];
  assign _0093_ = sum32_0_level7_6_half & { sum32_0_level6_7_carry[2], sum32_0_level6_4_sum[7] };
  assign sum32_0_level7_6_carry = _0092_ | _0093_;
  assign sum32_0_level8_0_half = { sum32_0_level6_2_carry[9], sum32_0_level7_0_carry[9:4], sum32_0_level6_3_sum[1:0], sum32_0_level7_0_carry[1:0], sum32_0_level6_0_carry[0] } ^ { sum32_0_level7_3_carry[6], sum32_0_level7_2_carry[7:1], sum32_0_level6_2_carry[1], sum32_0_level7_0_sum[2], sum32_0_level6_1_sum[1:0] };
  assign sum32_0_level8_0_sum = sum32_0_level8_0_half ^ { sum32_0_level6_7_sum[1:0], sum32_0_level7_0_sum[9:4], sum32_0_level7_0_carry[2], sum32_0_level7_1_carry[0], sum32_0_level7_0_sum[1:0] };
  assign _0094_ = { sum32_0_level6_2_carry[9], sum32_0_level7_0_carry[9:4], sum32_0_level6_3_sum[1:0], sum32_0_level7_0_carry[1:0], sum32_0_level6_0_carry[0] } & { sum32_0_level7_3_carry[6], sum32_0_level7_2_carry[7:1], sum32_0_level6_2_carry[1], sum32_0_level7_0_sum[2], sum32_0_level6_1_sum[1:0] };
  assign _0095_ = sum32_0_level8_0_half & { sum32_0_level6_7_sum[1:0], sum32_0_level7_0_sum[9:4], sum32_0_level7_0_carry[2], sum32_0_level7_1_carry[0], sum32_0_level7_0_sum[1:0] };
  assign sum32_0_level8_0_carry = _0094_ | _0095_;
  assign sum32_0_level8_1_half = { sum32_0_level6_0_sum[8], sum32_0_level7_2_sum[4:1] } ^ { sum32_0_level6_2_sum[6], sum32_0_level7_3_sum[2:0], sum32_0_level7_2_carry[0] };
  assign sum32_0_level8_1_sum = sum32_0_level8_1_half ^ sum32_0_level7_1_carry[5:1];
  assign _0096_ = { sum32_0_level6_0_sum[8], sum32_0_level7_2_sum[4:1] } & { sum32_0_level6_2_sum[6], sum32_0_level7_3_sum[2:0], sum32_0_level7_2_carry[0] };
  assign _0097_ = sum32_0_level8_1_half & sum32_0_level7_1_carry[5:1];
  assign sum32_0_level8_1_carry = _0096_ | _0097_;
  assign sum32_0_level8_2_half = { sum32_0_level6_7_carry[3], sum32_0_level6_7_sum[3:2], sum32_0_level6_4_sum[6], sum32_0_level7_3_sum[6:3], sum32_0_level5_5_carry[2], sum32_0_level7_3_carry[0] } ^ { sum32_0_level6_2_sum[13], sum32_0_level7_6_sum, sum32_0_level6_2_sum[10], sum32_0_level7_3_carry[5], sum32_0_level7_2_sum[7:5], sum32_0_level6_2_sum[5], sum32_0_level7_4_sum[0] };
  assign sum32_0_level8_2_sum = sum32_0_level8_2_half ^ { sum32_0_level7_2_carry[11:8], sum32_0_level7_5_carry, sum32_0_level7_1_sum[7:4] };
  assign _0098_ = { sum32_0_level6_7_carry[3], sum32_0_level6_7_sum[3:2], sum32_0_level6_4_sum[6], sum32_0_level7_3_sum[6:3], sum32_0_level5_5_carry[2], sum32_0_level7_3_carry[0] } & { sum32_0_level6_2_sum[13], sum32_0_level7_6_sum, sum32_0_level6_2_sum[10], sum32_0_level7_3_carry[5], sum32_0_level7_2_sum[7:5], sum32_0_level6_2_sum[5], sum32_0_level7_4_sum[0] };
  assign _0099_ = sum32_0_level8_2_half & { sum32_0_level7_2_carry[11:8], sum32_0_level7_5_carry, sum32_0_level7_1_sum[7:4] };
  assign sum32_0_level8_2_carry = _0098_ | _0099_;
  assign sum32_0_level8_3_half = sum32_0_level7_4_carry ^ sum32_0_level7_3_carry[4:1];
  assign sum32_0_level8_3_sum = sum32_0_level8_3_half ^ { sum32_0_level7_1_carry[7], sum32_0_level7_4_sum[3:1] };
  assign _0100_ = sum32_0_level7_4_carry & sum32_0_level7_3_carry[4:1];
  assign _0102_ = sum32_0_level8_3_half & { sum32_0_level7_1_carry[7], sum32_0_level7_4_sum[3:1] };
  assign sum32_0_level8_3_carry = _0100_ | _0102_;
  assign sum32_0_level8_4_sum = sum32_0_level8_4_half ^ sum32_0_level7_2_carry[13];
  assign _0103_ = sum32_0_level8_4_half & sum32_0_level7_2_carry[13];
  assign sum32_0_level8_4_carry = sum32_0_level5_10_carry[6] | _0103_;
  assign sum32_0_level9_0_half = sum32_0_level7_1_sum[3:0] ^ { sum32_0_level7_0_carry[3], sum32_0_level7_0_sum[3], sum32_0_level7_2_sum[0], sum32_0_level8_0_carry[0] };
  assign sum32_0_level9_0_sum = sum32_0_level9_0_half ^ { sum32_0_level8_0_sum[4:3], sum32_0_level8_0_carry[1], sum32_0_level8_0_sum[1] };
  assign _0104_ = sum32_0_level7_1_sum[3:0] & { sum32_0_level7_0_carry[3], sum32_0_level7_0_sum[3], sum32_0_level7_2_sum[0], sum32_0_level8_0_carry[0] };
  assign _0105_ = sum32_0_level9_0_half & { sum32_0_level8_0_sum[4:3], sum32_0_level8_0_carry[1], sum32_0_level8_0_sum[1] };
  assign sum32_0_level9_0_carry = _0104_ | _0105_;
  assign sum32_0_level9_1_half = { sum32_0_level6_4_sum[5:4], sum32_0_level8_0_carry[7:3] } ^ { sum32_0_level6_2_sum[9], sum32_0_level7_5_sum[1], sum32_0_level8_2_sum[3:1], sum32_0_level8_1_carry[1:0] };
  assign sum32_0_level9_1_sum = sum32_0_level9_1_half ^ { sum32_0_level8_3_carry, sum32_0_level8_1_sum[3:1] };
  assign _0106_ = { sum32_0_level6_4_sum[5:4], sum32_0_level8_0_carry[7:3] } & { sum32_0_level6_2_sum[9], sum32_0_level7_5_sum[1], sum32_0_level8_2_sum[3:1], sum32_0_level8_1_carry[1:0] };
  assign _0107_ = sum32_0_level9_1_half & { sum32_0_level8_3_carry, sum32_0_level8_1_sum[3:1] };
  assign sum32_0_level9_1_carry = _0106_ | _0107_;
  assign sum32_0_level9_2_half = { sum32_0_level7_5_sum[0], sum32_0_level8_2_carry[1:0] } ^ { sum32_0_level7_1_carry[6], sum32_0_level8_1_sum[4], sum32_0_level8_3_sum[0] };
  assign sum32_0_level9_2_sum = sum32_0_level9_2_half ^ sum32_0_level8_1_carry[4:2];
  assign _0108_ = { sum32_0_level7_5_sum[0], sum32_0_level8_2_carry[1:0] } & { sum32_0_level7_1_carry[6], sum32_0_level8_1_sum[4], sum32_0_level8_3_sum[0] };
  assign _0109_ = sum32_0_level9_2_half & sum32_0_level8_1_carry[4:2];
  assign sum32_0_level9_2_carry = _0108_ | _0109_;
  assign sum32_0_level9_3_half = { sum32_0_level7_2_carry[12], sum32_0_level7_6_carry, sum32_0_level8_0_carry[11], sum32_0_level8_2_carry[5:2] } ^ { sum32_0_level7_2_sum[13:10], sum32_0_level8_0_sum[11:8] };
  assign sum32_0_level9_3_sum = sum32_0_level9_3_half ^ { sum32_0_level8_2_carry[9:6], sum32_0_level7_2_sum[9:8], sum32_0_level8_3_sum[3:2] };
  assign _0110_ = { sum32_0_level7_2_carry[12], sum32_0_level7_6_carry, sum32_0_level8_0_carry[11], sum32_0_level8_2_carry[5:2] } & { sum32_0_level7_2_sum[13:10], sum32_0_level8_0_sum[11:8] };
  assign _0113_ = sum32_0_level9_3_half & { sum32_0_level8_2_carry[9:6], sum32_0_level7_2_sum[9:8], sum32_0_level8_3_sum[3:2] };
  assign sum32_0_level9_3_carry = _0110_ | _0113_;
  assign sum32_0_level10_0_half = { sum32_0_level8_3_sum[1], sum32_0_level9_2_sum[0], sum32_0_level8_2_sum[0], sum32_0_level9_0_carry[2], sum32_0_level8_1_sum[0], sum32_0_level8_0_sum[2] } ^ { sum32_0_level8_0_sum[7:5], sum32_0_level9_0_sum[3], sum32_0_level8_0_carry[2], sum32_0_level9_0_carry[0] };
  assign sum32_0_level10_0_sum = sum32_0_level10_0_half ^ { sum32_0_level9_1_carry[2:1], sum32_0_level9_0_carry[3], sum32_0_level9_1_sum[0], sum32_0_level9_0_sum[2:1] };
  assign _0114_ = { sum32_0_level8_3_sum[1], sum32_0_level9_2_sum[0], sum32_0_level8_2_sum[0], sum32_0_level9_0_carry[2], sum32_0_level8_1_sum[0], sum32_0_level8_0_sum[2] } & { sum32_0_level8_0_sum[7:5], sum32_0_level9_0_sum[3], sum32_0_level8_0_carry[2], sum32_0_level9_0_carry[0] };
  assign _0115_ = sum32_0_level10_0_half & { sum32_0_level9_1_carry[2:1], sum32_0_level9_0_carry[3], sum32_0_level9_1_sum[0], sum32_0_level9_0_sum[2:1] };
  assign sum32_0_level10_0_carry = _0114_ | _0115_;
  assign sum32_0_level10_1_half = { sum32_0_level8_0_carry[10:8], sum32_0_level9_2_carry[1:0] } ^ { sum32_0_level8_2_sum[6:4], sum32_0_level9_2_sum[2:1] };
  assign sum32_0_level10_1_sum = sum32_0_level10_1_half ^ { sum32_0_level9_1_carry[6:5], sum32_0_level9_2_carry[2], sum32_0_level9_1_sum[4:3] };
  assign _0116_ = { sum32_0_level8_0_carry[10:8], sum32_0_level9_2_carry[1:0] } & { sum32_0_level8_2_sum[6:4], sum32_0_level9_2_sum[2:1] };
  assign _0117_ = sum32_0_level10_1_half & { sum32_0_level9_1_carry[6:5], sum32_0_level9_2_carry[2], sum32_0_level9_1_sum[4:3] };
  assign sum32_0_level10_1_carry = _0116_ | _0117_;
  assign sum32_0_level10_2_half = sum32_0_level9_3_carry[1:0] ^ sum32_0_level9_1_sum[6:5];
  assign sum32_0_level10_2_sum = sum32_0_level10_2_half ^ { sum32_0_level9_3_sum[2], sum32_0_level9_1_carry[4] };
  assign _0118_ = sum32_0_level9_3_carry[1:0] & sum32_0_level9_1_sum[6:5];
  assign _0119_ = sum32_0_level10_2_half & { sum32_0_level9_3_sum[2], sum32_0_level9_1_carry[4] };
  assign sum32_0_level10_2_carry = _0118_ | _0119_;
  assign sum32_0_level10_3_half = sum32_0_level8_2_sum[9:8] ^ sum32_0_level9_3_carry[5:4];
  assign sum32_0_level10_3_sum = sum32_0_level10_3_half ^ sum32_0_level9_3_sum[6:5];
  assign _0120_ = sum32_0_level8_2_sum[9:8] & sum32_0_level9_3_carry[5:4];
  assign _0121_ = sum32_0_level10_3_half & sum32_0_level9_3_sum[6:5];
  assign sum32_0_level10_3_carry = _0120_ | _0121_;
  assign sum32_0_level11_0_half = sum32_0_level9_0_carry[1] ^ sum32_0_level10_0_carry[0];
  assign sum32_0_level11_0_sum = sum32_0_level11_0_half ^ sum32_0_level10_0_sum[1];
  assign _0122_ = sum32_0_level9_0_carry[1] & sum32_0_level10_0_carry[0];
  assign _0124_ = sum32_0_level11_0_half & sum32_0_level10_0_sum[1];
  assign sum32_0_level11_0_carry = _0122_ | _0124_;
  assign sum32_0_level11_1_half = { sum32_0_level9_3_carry[3:2], sum32_0_level10_1_carry[2], sum32_0_level9_3_sum[1:0], sum32_0_level10_0_carry[4:3], sum32_0_level9_1_carry[0] } ^ { sum32_0_level8_2_sum[7], sum32_0_level9_3_sum[3], sum32_0_level10_1_sum[3:2], sum32_0_level9_1_carry[3], sum32_0_level10_1_sum[0], sum32_0_level9_1_sum[2:1] };
  assign sum32_0_level11_1_sum = sum32_0_level11_1_half ^ { sum32_0_level10_1_carry[4], sum32_0_level10_2_carry, sum32_0_level10_1_carry[1:0], sum32_0_level10_0_sum[5:3] };
  assign _0125_ = { sum32_0_level9_3_carry[3:2], sum32_0_level10_1_carry[2], sum32_0_level9_3_sum[1:0], sum32_0_level10_0_carry[4:3], sum32_0_level9_1_carry[0] } & { sum32_0_level8_2_sum[7], sum32_0_level9_3_sum[3], sum32_0_level10_1_sum[3:2], sum32_0_level9_1_carry[3], sum32_0_level10_1_sum[0], sum32_0_level9_1_sum[2:1] };
  assign _0126_ = sum32_0_level11_1_half & { sum32_0_level10_1_carry[4], sum32_0_level10_2_carry, sum32_0_level10_1_carry[1:0], sum32_0_level10_0_sum[5:3] };
  assign sum32_0_level11_1_carry = _0125_ | _0126_;
  assign sum32_0_level11_2_half = sum32_0_level9_3_carry[6] ^ sum32_0_level9_3_sum[7];
  assign sum32_0_level11_2_sum = sum32_0_level11_2_half ^ sum32_0_level10_3_carry[1];
  assign _0127_ = sum32_0_level9_3_carry[6] & sum32_0_level9_3_sum[7];
  assign _0128_ = sum32_0_level11_2_half & sum32_0_level10_3_carry[1];
  assign sum32_0_level11_2_carry = _0127_ | _0128_;
  assign sum32_0_level12_0_half = sum32_0_level10_0_carry[1] ^ sum32_0_level10_0_sum[2];
  assign sum32_0_level12_0_sum = sum32_0_level12_0_half ^ sum32_0_level11_0_carry;
  assign _0129_ = sum32_0_level10_0_carry[1] & sum32_0_level10_0_sum[2];
  assign _0130_ = sum32_0_level12_0_half & sum32_0_level11_0_carry;
  assign sum32_0_level12_0_carry = _0129_ | _0130_;
  assign sum32_0_level12_1_half = { sum32_0_level9_3_sum[4], sum32_0_level10_1_carry[3], sum32_0_level10_2_sum, sum32_0_level10_0_carry[5] } ^ { sum32_0_level11_1_sum[7], sum32_0_level10_1_sum[4], sum32_0_level11_1_sum[5:4], sum32_0_level10_1_sum[1] };
  assign sum32_0_level12_1_sum = sum32_0_level12_1_half ^ sum32_0_level11_1_carry[6:2];
  assign _0131_ = { sum32_0_level9_3_sum[4], sum32_0_level10_1_carry[3], sum32_0_level10_2_sum, sum32_0_level10_0_carry[5] } & { sum32_0_level11_1_sum[7], sum32_0_level10_1_sum[4], sum32_0_level11_1_sum[5:4], sum32_0_level10_1_sum[1] };
  assign _0132_ = sum32_0_level12_1_half & sum32_0_level11_1_carry[6:2];
  assign sum32_0_level12_1_carry = _0131_ | _0132_;
  assign sum32_0_level12_2_half = sum32_0_level8_4_sum ^ sum32_0_level9_3_carry[7];
  assign sum32_0_level12_2_sum = sum32_0_level12_2_half ^ sum32_0_level11_2_carry;
  assign _0133_ = sum32_0_level8_4_sum & sum32_0_level9_3_carry[7];
  assign _0135_ = sum32_0_level12_2_half & sum32_0_level11_2_carry;
  assign sum32_0_level12_2_carry = _0133_ | _0135_;
  assign sum32_0_level13_0_half = sum32_0_level10_0_carry[2] ^ sum32_0_level11_1_sum[0];
  assign sum32_0_level13_0_sum = sum32_0_level13_0_half ^ sum32_0_level12_0_carry;
  assign _0136_ = sum32_0_level10_0_carry[2] & sum32_0_level11_1_sum[0];
  assign _0137_ = sum32_0_level13_0_half & sum32_0_level12_0_carry;
  assign sum32_0_level13_0_carry = _0136_ | _0137_;
  assign sum32_0_level13_1_half = sum32_0_level11_1_sum[6] ^ sum32_0_level12_1_carry[2];
  assign sum32_0_level13_1_sum = sum32_0_level13_1_half ^ sum32_0_level12_1_sum[3];
  assign _0138_ = sum32_0_level11_1_sum[6] & sum32_0_level12_1_carry[2];
  assign _0139_ = sum32_0_level13_1_half & sum32_0_level12_1_sum[3];
  assign sum32_0_level13_1_carry = _0138_ | _0139_;
  assign sum32_0_level13_2_half = sum32_0_level10_3_sum[0] ^ sum32_0_level11_1_carry[7];
  assign sum32_0_level13_2_sum = sum32_0_level13_2_half ^ sum32_0_level12_1_carry[4];
  assign _0140_ = sum32_0_level10_3_sum[0] & sum32_0_level11_1_carry[7];
  assign _0141_ = sum32_0_level13_2_half & sum32_0_level12_1_carry[4];
  assign sum32_0_level13_2_carry = _0140_ | _0141_;
  assign sum32_0_level14_0_half = sum32_0_level11_1_carry[0] ^ sum32_0_level11_1_sum[1];
  assign sum32_0_level14_0_sum = sum32_0_level14_0_half ^ sum32_0_level13_0_carry;
  assign _0142_ = sum32_0_level11_1_carry[0] & sum32_0_level11_1_sum[1];
  assign _0143_ = sum32_0_level14_0_half & sum32_0_level13_0_carry;
  assign sum32_0_level14_0_carry = _0142_ | _0143_;
  assign sum32_0_level14_1_half = sum32_0_level12_1_carry[3] ^ sum32_0_level12_1_sum[4];
  assign sum32_0_level14_1_sum = sum32_0_level14_1_half ^ sum32_0_level13_1_carry;
  assign _0144_ = sum32_0_level12_1_carry[3] & sum32_0_level12_1_sum[4];
  assign _0146_ = sum32_0_level14_1_half & sum32_0_level13_1_carry;
  assign sum32_0_level14_1_carry = _0144_ | _0146_;
  assign sum32_0_level14_2_half = sum32_0_level10_3_carry[0] ^ sum32_0_level10_3_sum[1];
  assign sum32_0_level14_2_sum = sum32_0_level14_2_half ^ sum32_0_level13_2_carry;
  assign _0147_ = sum32_0_level10_3_carry[0] & sum32_0_level10_3_sum[1];
  assign _0148_ = sum32_0_level14_2_half & sum32_0_level13_2_carry;
  assign sum32_0_level14_2_carry = _0147_ | _0148_;
  assign sum32_0_level15_0_half = sum32_0_level11_1_carry[1] ^ sum32_0_level11_1_sum[2];
  assign sum32_0_level15_0_sum = sum32_0_level15_0_half ^ sum32_0_level14_0_carry;
  assign _0149_ = sum32_0_level11_1_carry[1] & sum32_0_level11_1_sum[2];
  assign _0150_ = sum32_0_level15_0_half & sum32_0_level14_0_carry;
  assign sum32_0_level15_0_carry = _0149_ | _0150_;
  assign sum32_0_level16_0_half = sum32_0_level11_1_sum[3] ^ sum32_0_level12_1_sum[0];
  assign sum32_0_level16_0_sum = sum32_0_level16_0_half ^ sum32_0_level15_0_carry;
  assign _0151_ = sum32_0_level11_1_sum[3] & sum32_0_level12_1_sum[0];
  assign _0152_ = sum32_0_level16_0_half & sum32_0_level15_0_carry;
  assign sum32_0_level16_0_carry = _0151_ | _0152_;
  assign sum32_0_level17_0_half = sum32_0_level12_1_carry[0] ^ sum32_0_level12_1_sum[1];
  assign sum32_0_level17_0_sum = sum32_0_level17_0_half ^ sum32_0_level16_0_carry;
  assign _0153_ = sum32_0_level12_1_carry[0] & sum32_0_level12_1_sum[1];
  assign _0154_ = sum32_0_level17_0_half & sum32_0_level16_0_carry;
  assign sum32_0_level17_0_carry = _0153_ | _0154_;
  assign sum32_0_level18_0_half = sum32_0_level12_1_carry[1] ^ sum32_0_level12_1_sum[2];
  assign sum32_0_level18_0_sum = sum32_0_level18_0_half ^ sum32_0_level17_0_carry;
  assign _0155_ = sum32_0_level12_1_carry[1] & sum32_0_level12_1_sum[2];
  assign _0157_ = sum32_0_level18_0_half & sum32_0_level17_0_carry;
  assign sum32_0_level18_0_carry = _0155_ | _0157_;
  assign { _0158_[21], sum32_0_total } = { 1'h1, sum32_0_level8_4_carry, sum32_0_level12_2_sum, sum32_0_level14_2_carry, sum32_0_level14_2_sum, sum32_0_level14_1_carry, sum32_0_level14_1_sum, sum32_0_level18_0_carry, sum32_0_level18_0_sum, sum32_0_level17_0_sum, sum32_0_level16_0_sum, sum32_0_level15_0_sum, sum32_0_level14_0_sum, sum32_0_level13_0_sum, sum32_0_level12_0_sum, sum32_0_level11_0_sum, sum32_0_level10_0_sum[0], sum32_0_level9_0_sum[0], sum32_0_level8_0_sum[0], sum32_0_level6_0_sum[0], sum32_0_level4_0_sum[0] } + { sum32_0_level12_2_carry, 1'h0, sum32_0_level11_2_sum, 1'h0, sum32_0_level13_2_sum, 1'h0, sum32_0_level13_1_sum, 12'h000, sum32_0_level3_2_sum[0] };
  assign sum32_0_level8_4_half = ~ sum32_0_level5_10_carry[6];
  assign product0_row0[8] = ~ _0111_[8];
  assign product0_row1[8] = ~ _0197_[8];
  assign product0_row2[8] = ~ _0241_[8];
  assign product0_row3[8] = ~ _0286_[8];
  assign product1_row0[8] = ~ _0408_[8];
  assign product1_row1[8] = ~ _0452_[8];
  assign product1_row2[8] = ~ _0497_[8];
  assign product1_row3[8] = ~ _0541_[8];
  assign product2_row0[8] = ~ _0663_[8];
  assign product2_row1[8] = ~ _0708_[8];
  assign product2_row2[8] = ~ _0752_[8];
  assign product2_row3[8] = ~ _0796_[8];
  assign product3_row0[8] = ~ _0919_[8];
  assign product3_row1[8] = ~ _0963_[8];
  assign product3_row2[8] = ~ _1007_[8];
  assign product3_row3[8] = ~ _1052_[8];
  assign product4_row0[8] = ~ _0035_[8];
  assign product4_row1[8] = ~ _0079_[8];
  assign product4_row2[8] = ~ _0123_[8];
  assign product4_row3[8] = ~ _0159_[8];
  assign product5_row0[8] = ~ _0171_[8];
  assign product5_row1[8] = ~ _0176_[8];
  assign product5_row2[8] = ~ _0180_[8];
  assign product5_row3[8] = ~ _0184_[8];
  assign product6_row0[8] = ~ _0196_[8];
  assign product6_row1[8] = ~ _0201_[8];
  assign product6_row2[8] = ~ _0205_[8];
  assign product6_row3[8] = ~ _0210_[8];
  assign product7_row0[8] = ~ _0222_[8];
  assign product7_row1[8] = ~ _0226_[8];
  assign product7_row2[8] = ~ _0231_[8];
  assign product7_row3[8] = ~ _0235_[8];
  assign product8_row0[8] = ~ _0247_[8];
  assign product8_row1[8] = ~ _0251_[8];
  assign product8_row2[8] = ~ _0257_[8];
  assign product8_row3[8] = ~ _0261_[8];
  assign product9_row0[8] = ~ _0273_[8];
  assign product9_row1[8] = ~ _0278_[8];
  assign product9_row2[8] = ~ _0282_[8];
  assign product9_row3[8] = ~ _0287_[8];
  assign product10_row0[8] = ~ _0299_[8];
  assign product10_row1[8] = ~ _0303_[8];
  assign product10_row2[8] = ~ _0307_[8];
  assign product10_row3[8] = ~ _0312_[8];
  assign product11_row0[8] = ~ _0324_[8];
  assign product11_row1[8] = ~ _0328_[8];
  assign product11_row2[8] = ~ _0333_[8];
  assign product11_row3[8] = ~ _0337_[8];
  assign product12_row0[8] = ~ _0349_[8];
  assign product12_row1[8] = ~ _0354_[8];
  assign product12_row2[8] = ~ _0358_[8];
  assign product12_row3[8] = ~ _0362_[8];
  assign product13_row0[8] = ~ _0376_[8];
  assign product13_row1[8] = ~ _0380_[8];
  assign product13_row2[8] = ~ _0384_[8];
  assign product13_row3[8] = ~ _0389_[8];
  assign product14_row0[8] = ~ _0401_[8];
  assign product14_row1[8] = ~ _0405_[8];
  assign product14_row2[8] = ~ _0410_[8];
  assign product14_row3[8] = ~ _0414_[8];
  assign product15_row0[8] = ~ _0426_[8];
  assign product15_row1[8] = ~ _0431_[8];
  assign product15_row2[8] = ~ _0435_[8];
  assign product15_row3[8] = ~ _0439_[8];
  assign product16_row0[8] = ~ _0451_[8];
  assign product16_row1[8] = ~ _0456_[8];
  assign product16_row2[8] = ~ _0460_[8];
  assign product16_row3[8] = ~ _0465_[8];
  assign product17_row0[8] = ~ _0478_[8];
  assign product17_row1[8] = ~ _0482_[8];
  assign product17_row2[8] = ~ _0487_[8];
  assign product17_row3[8] = ~ _0491_[8];
  assign product18_row0[8] = ~ _0503_[8];
  assign product18_row1[8] = ~ _0507_[8];
  assign product18_row2[8] = ~ _0512_[8];
  assign product18_row3[8] = ~ _0516_[8];
  assign product19_row0[8] = ~ _0528_[8];
  assign product19_row1[8] = ~ _0533_[8];
  assign product19_row2[8] = ~ _0537_[8];
  assign product19_row3[8] = ~ _0542_[8];
  assign product20_row0[8] = ~ _0554_[8];
  assign product20_row1[8] = ~ _0558_[8];
  assign product20_row2[8] = ~ _0562_[8];
  assign product20_row3[8] = ~ _0567_[8];
  assign product21_row0[8] = ~ _0579_[8];
  assign product21_row1[8] = ~ _0583_[8];
  assign product21_row2[8] = ~ _0589_[8];
  assign product21_row3[8] = ~ _0593_[8];
  assign product22_row0[8] = ~ _0605_[8];
  assign product22_row1[8] = ~ _0610_[8];
  assign product22_row2[8] = ~ _0614_[8];
  assign product22_row3[8] = ~ _0618_[8];
  assign product23_row0[8] = ~ _0631_[8];
  assign product23_row1[8] = ~ _0635_[8];
  assign product23_row2[8] = ~ _0639_[8];
  assign product23_row3[8] = ~ _0644_[8];
  assign product24_row0[8] = ~ _0656_[8];
  assign product24_row1[8] = ~ _0660_[8];
  assign product24_row2[8] = ~ _0665_[8];
  assign product24_row3[8] = ~ _0669_[8];
  assign product25_row0[8] = ~ _0681_[8];
  assign product25_row1[8] = ~ _0686_[8];
  assign product25_row2[8] = ~ _0690_[8];
  assign product25_row3[8] = ~ _0694_[8];
  assign product26_row0[8] = ~ _0707_[8];
  assign product26_row1[8] = ~ _0712_[8];
  assign product26_row2[8] = ~ _0716_[8];
  assign product26_row3[8] = ~ _0721_[8];
  assign product27_row0[8] = ~ _0733_[8];
  assign product27_row1[8] = ~ _0737_[8];
  assign product27_row2[8] = ~ _0742_[8];
  assign product27_row3[8] = ~ _0746_[8];
  assign product28_row0[8] = ~ _0758_[8];
  assign product28_row1[8] = ~ _0762_[8];
  assign product28_row2[8] = ~ _0767_[8];
  assign product28_row3[8] = ~ _0771_[8];
  assign product29_row0[8] = ~ _0783_[8];
  assign product29_row1[8] = ~ _0788_[8];
  assign product29_row2[8] = ~ _0792_[8];
  assign product29_row3[8] = ~ _0797_[8];
  assign product30_row0[8] = ~ _0810_[8];
  assign product30_row1[8] = ~ _0814_[8];
  assign product30_row2[8] = ~ _0818_[8];
  assign product30_row3[8] = ~ _0823_[8];
  assign product31_row0[8] = ~ _0835_[8];
  assign product31_row1[8] = ~ _0839_[8];
  assign product31_row2[8] = ~ _0844_[8];
  assign product31_row3[8] = ~ _0848_[8];
  assign _0848_[7:0] = product31_row3[7:0];
  assign _0844_[7:0] = product31_row2[7:0];
  assign _0839_[7:0] = product31_row1[7:0];
  assign _0835_[7:0] = product31_row0[7:0];
  assign _0823_[7:0] = product30_row3[7:0];
  assign _0818_[7:0] = product30_row2[7:0];
  assign _0814_[7:0] = product30_row1[7:0];
  assign _0810_[7:0] = product30_row0[7:0];
  assign _0797_[7:0] = product29_row3[7:0];
  assign _0792_[7:0] = product29_row2[7:0];
  assign _0788_[7:0] = product29_row1[7:0];
  assign _0783_[7:0] = product29_row0[7:0];
  assign _0771_[7:0] = product28_row3[7:0];
  assign _0767_[7:0] = product28_row2[7:0];
  assign _0762_[7:0] = product28_row1[7:0];
  assign _0758_[7:0] = product28_row0[7:0];
  assign _0746_[7:0] = product27_row3[7:0];
  assign _0742_[7:0] = product27_row2[7:0];
  assign _0737_[7:0] = product27_row1[7:0];
  assign _0733_[7:0] = product27_row0[7:0];
  assign _0721_[7:0] = product26_row3[7:0];
  assign _0716_[7:0] = product26_row2[7:0];
  assign _0712_[7:0] = product26_row1[7:0];
  assign _0707_[7:0] = product26_row0[7:0];
  assign _0694_[7:0] = product25_row3[7:0];
  assign _0690_[7:0] = product25_row2[7:0];
  assign _0686_[7:0] = product25_row1[7:0];
  assign _0681_[7:0] = product25_row0[7:0];
  assign _0669_[7:0] = product24_row3[7:0];
  assign _0665_[7:0] = product24_row2[7:0];
  assign _0660_[7:0] = product24_row1[7:0];
  assign _0656_[7:0] = product24_row0[7:0];
  assign _0644_[7:0] = product23_row3[7:0];
  assign _0639_[7:0] = product23_row2[7:0];
  assign _0635_[7:0] = product23_row1[7:0];
  assign _0631_[7:0] = product23_row0[7:0];
  assign _0618_[7:0] = product22_row3[7:0];
  assign _0614_[7:0] = product22_row2[7:0];
  assign _0610_[7:0] = product22_row1[7:0];
  assign _0605_[7:0] = product22_row0[7:0];
  assign _0593_[7:0] = product21_row3[7:0];
  assign _0589_[7:0] = product21_row2[7:0];
  assign _0583_[7:0] = product21_row1[7:0];
  assign _0579_[7:0] = product21_row0[7:0];
  assign _0567_[7:0] = product20_row3[7:0];
  assign _0562_[7:0] = product20_row2[7:0];
  assign _0558_[7:0] = product20_row1[7:0];
  assign _0554_[7:0] = product20_row0[7:0];
  assign _0542_[7:0] = product19_row3[7:0];
  assign _0537_[7:0] = product19_row2[7:0];
  assign _0533_[7:0] = product19_row1[7:0];
  assign _0528_[7:0] = product19_row0[7:0];
  assign _0516_[7:0] = product18_row3[7:0];
  assign _0512_[7:0] = product18_row2[7:0];
  assign _0507_[7:0] = product18_row1[7:0];
  assign _0503_[7:0] = product18_row0[7:0];
  assign _0491_[7:0] = product17_row3[7:0];
  assign _0487_[7:0] = product17_row2[7:0];
  assign _0482_[7:0] = product17_row1[7:0];
  assign _0478_[7:0] = product17_row0[7:0];
  assign _0465_[7:0] = product16_row3[7:0];
  assign _0460_[7:0] = product16_row2[7:0];
  assign _0456_[7:0] = product16_row1[7:0];
  assign _0451_[7:0] = product16_row0[7:0];
  assign _0439_[7:0] = product15_row3[7:0];
  assign _0435_[7:0] = product15_row2[7:0];
  assign _0431_[7:0] = product15_row1[7:0];
  assign _0426_[7:0] = product15_row0[7:0];
  assign _0414_[7:0] = product14_row3[7:0];
  assign _0410_[7:0] = product14_row2[7:0];
  assign _0405_[7:0] = product14_row1[7:0];
  assign _0401_[7:0] = product14_row0[7:0];
  assign _0389_[7:0] = product13_row3[7:0];
  assign _0384_[7:0] = product13_row2[7:0];
  assign _0380_[7:0] = product13_row1[7:0];
  assign _0376_[7:0] = product13_row0[7:0];
  assign _0362_[7:0] = product12_row3[7:0];
  assign _0358_[7:0] = product12_row2[7:0];
  assign _0354_[7:0] = product12_row1[7:0];
  assign _0349_[7:0] = product12_row0[7:0];
  assign _0337_[7:0] = product11_row3[7:0];
  assign _0333_[7:0] = product11_row2[7:0];
  assign _0328_[7:0] = product11_row1[7:0];
  assign _0324_[7:0] = product11_row0[7:0];
  assign _0312_[7:0] = product10_row3[7:0];
  assign _0307_[7:0] = product10_row2[7:0];
  assign _0303_[7:0] = product10_row1[7:0];
  assign _0299_[7:0] = product10_row0[7:0];
  assign _0287_[7:0] = product9_row3[7:0];
  assign _0282_[7:0] = product9_row2[7:0];
  assign _0278_[7:0] = product9_row1[7:0];
  assign _0273_[7:0] = product9_row0[7:0];
  assign _0261_[7:0] = product8_row3[7:0];
  assign _0257_[7:0] = product8_row2[7:0];
  assign _0251_[7:0] = product8_row1[7:0];
  assign _0247_[7:0] = product8_row0[7:0];
  assign _0235_[7:0] = product7_row3[7:0];
  assign _0231_[7:0] = product7_row2[7:0];
  assign _0226_[7:0] = product7_row1[7:0];
  assign _0222_[7:0] = product7_row0[7:0];
  assign _0210_[7:0] = product6_row3[7:0];
  assign _0205_[7:0] = product6_row2[7:0];
  assign _0201_[7:0] = product6_row1[7:0];
  assign _0196_[7:0] = product6_row0[7:0];
  assign _0184_[7:0] = product5_row3[7:0];
  assign _0180_[7:0] = product5_row2[7:0];
  assign _0176_[7:0] = product5_row1[7:0];
  assign _0171_[7:0] = product5_row0[7:0];
  assign _0159_[7:0] = product4_row3[7:0];
  assign _0123_[7:0] = product4_row2[7:0];
  assign _0079_[7:0] = product4_row1[7:0];
  assign _0035_[7:0] = product4_row0[7:0];
  assign _1052_[7:0] = product3_row3[7:0];
  assign _1007_[7:0] = product3_row2[7:0];
  assign _0963_[7:0] = product3_row1[7:0];
  assign _0919_[7:0] = product3_row0[7:0];
  assign _0796_[7:0] = product2_row3[7:0];
  assign _0752_[7:0] = product2_row2[7:0];
  assign _0708_[7:0] = product2_row1[7:0];
  assign _0663_[7:0] = product2_row0[7:0];
  assign _0541_[7:0] = product1_row3[7:0];
  assign _0497_[7:0] = product1_row2[7:0];
  assign _0452_[7:0] = product1_row1[7:0];
  assign _0408_[7:0] = product1_row0[7:0];
  assign _0286_[7:0] = product0_row3[7:0];
  assign _0241_[7:0] = product0_row2[7:0];
  assign _0197_[7:0] = product0_row1[7:0];
  assign _0111_[7:0] = product0_row0[7:0];
  assign _0158_[20:0] = sum32_0_total;
endmodule

module dot_mxint8_mxint8_lanes32_fp32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [72:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, at_floor, empty16_4,
    empty16_5, empty16_6, empty16_7, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33,
    empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42,
    empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51,
    empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60,
    empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_14, empty4_15, empty4_16, empty4_17,
    empty4_18, empty4_19, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26,
    empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12,
    empty8_13, empty8_14, empty8_15, empty8_7, empty8_8, empty8_9, zeros2_27, zeros2_28, zeros2_29, zeros2_30,
    zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39,
    zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48,
    zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57,
    zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _036_;
  wire [9:0] _058_, _059_;
  wire [6:0] leading_zeros;
  wire [72:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22,
    zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_7, zeros8_8, zeros8_9;
  assign zeros2_27 = ~ i__sig[0];
  assign _000_ = ~ i__sig[1];
  assign empty2_28 = _000_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[2];
  assign _001_ = ~ i__sig[3];
  assign empty2_29 = _001_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[4];
  assign _002_ = ~ i__sig[5];
  assign empty2_30 = _002_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign empty2_31 = _003_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[8];
  assign _004_ = ~ i__sig[9];
  assign empty2_32 = _004_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[10];
  assign _005_ = ~ i__sig[11];
  assign empty2_33 = _005_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[12];
  assign _006_ = ~ i__sig[13];
  assign empty2_34 = _006_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[14];
  assign _007_ = ~ i__sig[15];
  assign empty2_35 = _007_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[16];
  assign _008_ = ~ i__sig[17];
  assign empty2_36 = _008_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[18];
  assign _009_ = ~ i__sig[19];
  assign empty2_37 = _009_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[20];
  assign _010_ = ~ i__sig[21];
  assign empty2_38 = _010_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[22];
  assign _011_ = ~ i__sig[23];
  assign empty2_39 = _011_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[24];
  assign _012_ = ~ i__sig[25];
  assign empty2_40 = _012_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[26];
  assign _013_ = ~ i__sig[27];
  assign zeros2_41 = ~ i__sig[28];
  assign empty2_41 = _013_ & zeros2_41;
  assign _014_ = ~ i__sig[29];
  assign zeros2_42 = ~ i__sig[30];
  assign empty2_42 = _014_ & zeros2_42;
  assign _015_ = ~ i__sig[31];
  assign empty2_43 = _015_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[32];
  assign _016_ = ~ i__sig[33];
  assign empty2_44 = _016_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[34];
  assign _017_ = ~ i__sig[35];
  assign empty2_45 = _017_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[36];
  assign _018_ = ~ i__sig[37];
  assign zeros2_46 = ~ i__sig[38];
  assign empty2_46 = _018_ & zeros2_46;
  assign _019_ = ~ i__sig[39];
  assign zeros2_47 = ~ i__sig[40];
  assign empty2_47 = _019_ & zeros2_47;
  assign _020_ = ~ i__sig[41];
  assign zeros2_48 = ~ i__sig[42];
  assign empty2_48 = _020_ & zeros2_48;
  assign _021_ = ~ i__sig[43];
  assign empty2_49 = _021_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[44];
  assign _022_ = ~ i__sig[45];
  assign empty2_50 = _022_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[46];
  assign _023_ = ~ i__sig[47];
  assign empty2_51 = _023_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[48];
  assign _024_ = ~ i__sig[49];
  assign zeros2_52 = ~ i__sig[50];
  assign empty2_52 = _024_ & zeros2_52;
  assign _025_ = ~ i__sig[51];
  assign zeros2_53 = ~ i__sig[52];
  assign empty2_53 = _025_ & zeros2_53;
  assign _026_ = ~ i__sig[53];
  assign empty2_54 = _026_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[54];
  assign _027_ = ~ i__sig[55];
  assign empty2_55 = _027_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[56];
  assign _028_ = ~ i__sig[57];
  assign empty2_56 = _028_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[58];
  assign _029_ = ~ i__sig[59];
  assign empty2_57 = _029_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[60];
  assign _030_ = ~ i__sig[61];
  assign empty2_58 = _030_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[62];
  assign _031_ = ~ i__sig[63];
  assign empty2_59 = _031_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[64];
  assign _032_ = ~ i__sig[65];
  assign empty2_60 = _032_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[66];
  assign _033_ = ~ i__sig[67];
  assign empty2_61 = _033_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[68];
  assign _034_ = ~ i__sig[69];
  assign empty2_62 = _034_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[70];
  assign _035_ = ~ i__sig[71];
  assign empty2_63 = _035_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[72];
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
  assign zeros16_3[2:0] = empty8_7 ? { 2'h0, zeros2_27 } : { empty4_15, zeros8_7[1:0] };
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
  assign leading_zeros[5:0] = empty64_1 ? { 2'h0, empty8_7, zeros16_3[2:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _036_ = at_floor ? i__shift : { 2'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _036_[6] ? { i__sig[8:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _036_[5] ? { shifted_by_127[40:0], 15'h0000 } : shifted_by_127[72:17];
  assign shifted_by_31 = _036_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _036_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _036_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _036_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _036_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _037_ = ~ _036_[5];
  assign _038_ = | shifted_by_127[16:0];
  assign _039_ = _037_ & _038_;
  assign _040_ = ~ _036_[4];
  assign _041_ = | shifted_by_63[15:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = _039_ | _042_;
  assign _044_ = ~ _036_[3];
  assign _045_ = | shifted_by_31[7:0];
  assign _046_ = _044_ & _045_;
  assign _047_ = _043_ | _046_;
  assign _048_ = ~ _036_[2];
  assign _049_ = | shifted_by_15[3:0];
  assign _050_ = _048_ & _049_;
  assign _051_ = _047_ | _050_;
  assign _052_ = ~ _036_[1];
  assign _053_ = | shifted_by_7[1:0];
  assign _054_ = _052_ & _053_;
  assign _055_ = _051_ | _054_;
  assign _056_ = ~ _036_[0];
  assign _057_ = _056_ & shifted_by_3[0];
  assign normalise__sig_0 = _055_ | _057_;
  assign _058_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _059_[9], o__exp } = at_floor ? 10'h000 : _058_;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
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
  assign zeros4_14[1] = empty2_29;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign leading_zeros[6] = empty64_1;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign _059_[8:0] = o__exp;
endmodule

module dot_mxint8_mxint8_lanes32_fp32__round (
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

module dot_mxint8_mxint8_lanes32_fp32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [20:0] i__s0,
  output wire [19:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [21:0] _0_, _1_;
  assign _0_ = - $signed(i__s0);
  assign { _1_[21:20], magnitude0 } = i__s0[20] ? _0_ : { i__s0[20], i__s0 };
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _1_[19:0] = magnitude0;
endmodule

module dot_mxint8_mxint8_lanes32_fp32__unpack (
  input wire [255:0] a,
  input wire [255:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_mxint8_mxint8_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_mxint8_mxint8_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_mxint8_mxint8_lanes32_fp32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
