// dot_nvint4_nvint4_lanes32_fp32
//
// Spec:    dot:a=nvint4,b=nvint4,lanes=32,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a           128 bits  32 x int4sym
//   input  b           128 bits  32 x int4sym
//   input  a_scale      14 bits  2 x ue4m3
//   input  b_scale      14 bits  2 x ue4m3
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 128'ha3d71a3d71a3d71a3d71a3d71a3d71a3, b = 128'h1a3d71a3d71a3d71a3d71a3d71a3d71a, a_scale = [0x33
//     (0.6875), 0x45 (3.25)], b_scale = [0x45 (3.25), 0x3b (1.375)], acc = 0xbfb7b7e9 (-1.43529999) give o =
//     0xc47d66dc (-1013.60718)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_nvint4_nvint4_lanes32_fp32 (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [13:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, blocks__a_scale0__nan,
    blocks__a_scale1__nan, blocks__b_scale0__nan, blocks__b_scale1__nan, place__inf, place__inf_sign,
    place__minus_zero, place__nan, scale__p0__nan, scale__p0__sign, scale__p1__nan, scale__p1__sign;
  wire [7:0] add__shift, normalise__exp;
  wire [99:0] add__sig, align__addend;
  wire [3:0] blocks__a_scale0__shift, blocks__a_scale0__sig, blocks__a_scale1__shift, blocks__a_scale1__sig,
    blocks__b_scale0__shift, blocks__b_scale0__sig, blocks__b_scale1__shift, blocks__b_scale1__sig;
  wire signed [11:0] blocks__s0, blocks__s1;
  wire [25:0] normalise__sig;
  wire [1:0] place__negative;
  wire signed [46:0] place__x0, place__x1;
  wire [4:0] scale__p0__shift, scale__p1__shift;
  wire [17:0] scale__p0__sig, scale__p1__sig;
  wire [46:0] total__p0__sig;
  dot_nvint4_nvint4_lanes32_fp32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .total__p0__sig(total__p0__sig)
  );
  dot_nvint4_nvint4_lanes32_fp32__align align (
    .code(acc),
    .i__p0__nan(place__nan),
    .i__p0__sig(total__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_nvint4_nvint4_lanes32_fp32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__b_scale1__nan(blocks__b_scale1__nan),
    .a(a),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .b(b),
    .a_scale_2_0(a_scale[2:0]),
    .a_scale_9_4(a_scale[9:4]),
    .a_scale_13_11(a_scale[13:11]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_9_4(b_scale[9:4]),
    .b_scale_13_11(b_scale[13:11]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .sum16_0_total(blocks__s0),
    .sum16_16_total(blocks__s1)
  );
  dot_nvint4_nvint4_lanes32_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_nvint4_nvint4_lanes32_fp32__place place (
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p1__nan(scale__p1__nan),
    .i__p1__shift(scale__p1__shift),
    .minus(place__inf_sign),
    .o__inf(place__inf),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_17_1(scale__p0__sig[17:1]),
    .scale__p1__sig_0(scale__p1__sig[0]),
    .scale__p1__sig_17_1(scale__p1__sig[17:1]),
    .sign0(scale__p0__sign),
    .sign1(scale__p1__sign)
  );
  dot_nvint4_nvint4_lanes32_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_nvint4_nvint4_lanes32_fp32__scale scale (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__a_scale1__nan(blocks__a_scale1__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .i__b_scale1__nan(blocks__b_scale1__nan),
    .i__s0(blocks__s0),
    .i__s1(blocks__s1),
    .o__p0__nan(scale__p0__nan),
    .o__p0__shift(scale__p0__shift),
    .o__p0__sign(scale__p0__sign),
    .o__p1__nan(scale__p1__nan),
    .o__p1__shift(scale__p1__shift),
    .o__p1__sign(scale__p1__sign),
    .a_scale_2_0(a_scale[2:0]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .scale__p0__sig_0(scale__p0__sig[0]),
    .scale__p0__sig_17_1(scale__p0__sig[17:1]),
    .scale__p1__sig_0(scale__p1__sig[0]),
    .scale__p1__sig_17_1(scale__p1__sig[17:1]),
    .a_scale_9_4(a_scale[9:4]),
    .a_scale_13_11(a_scale[13:11]),
    .b_scale_2_0(b_scale[2:0]),
    .b_scale_9_4(b_scale[9:4]),
    .b_scale_13_11(b_scale[13:11]),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3])
  );
  dot_nvint4_nvint4_lanes32_fp32__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__p0__nan(place__nan),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(align__product_sign)
  );
  dot_nvint4_nvint4_lanes32_fp32__unpack unpack (
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__a_scale1__nan(blocks__a_scale1__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .o__b_scale1__nan(blocks__b_scale1__nan),
    .a(a),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .blocks__b_scale1__sig_3(blocks__b_scale1__sig[3]),
    .blocks__b_scale1__shift_0(blocks__b_scale1__shift[0]),
    .b(b),
    .a_scale(a_scale),
    .b_scale(b_scale),
    .blocks__a_scale0__sig_3(blocks__a_scale0__sig[3]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__a_scale1__sig_3(blocks__a_scale1__sig[3]),
    .blocks__a_scale1__shift_0(blocks__a_scale1__shift[0]),
    .blocks__b_scale0__sig_3(blocks__b_scale0__sig[3])
  );
  assign blocks__b_scale0__shift[3:1] = b_scale[6:4];
  assign blocks__a_scale0__sig[2:0] = a_scale[2:0];
  assign blocks__a_scale0__shift[3:1] = a_scale[6:4];
  assign blocks__b_scale0__sig[2:0] = b_scale[2:0];
  assign blocks__a_scale1__sig[2:0] = a_scale[9:7];
  assign blocks__a_scale1__shift[3:1] = a_scale[13:11];
  assign blocks__b_scale1__sig[2:0] = b_scale[9:7];
  assign blocks__b_scale1__shift[3:1] = b_scale[13:11];
endmodule

module dot_nvint4_nvint4_lanes32_fp32__add (
  input wire i__addend_sign,
  input wire [46:0] total__p0__sig,
  input wire i__product_sign,
  input wire [99:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [99:0] o__sig,
  output wire o__sign
);
  wire [100:0] _00_;
  wire [101:0] _01_, _03_, _04_;
  wire [102:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [100:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {101{_09_}};
  assign _01_ = $signed({ 1'h0, total__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[102:101], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[101:100], o__sig } = total[100] ? _03_ : { total[100], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[100];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[100:0] = total;
  assign _04_[99:0] = o__sig;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__align (
  input wire [31:0] code,
  input wire i__p0__nan,
  input wire [46:0] i__p0__sig,
  input wire i__product_sign,
  output wire [99:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [8:0] _00_, _18_, _20_, _25_, _26_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _21_, _22_, _23_, _24_, _27_, _28_, moved_sticky;
  wire [9:0] _08_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [99:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = 1'h0 - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h0b5);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _22_ = | i__p0__sig;
  assign _23_ = ~ _22_;
  assign _28_ = _19_ | _23_;
  assign _24_ = $signed(distance) > $signed(8'h64);
  assign _25_ = _24_ ? 9'h064 : distance;
  assign { _26_[8:7], amount } = _28_ ? 9'h000 : _25_;
  assign moved_by_1 = amount[0] ? { 2'h0, _21_, code[22:0], 74'h0000000000000000000 } : { 1'h0, _21_, code[22:0], 75'h0000000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[99:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[99:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[99:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[99:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[99:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[99:64] } : moved_by_63;
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
  assign o__addend = moved | { 99'h0000000000000000000000000, moved_sticky };
  assign { _20_[8], o__shift } = _28_ ? { 1'h0, code[30:24], _18_[0] } : 9'h0b5;
  assign o__nan = i__p0__nan | _27_;
  dot_nvint4_nvint4_lanes32_fp32__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_27_),
    .port(_21_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _26_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign _20_[7:0] = o__shift;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__align__acc (
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

module dot_nvint4_nvint4_lanes32_fp32__blocks (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [2:0] a_scale_2_0,
  input wire [5:0] a_scale_9_4,
  input wire [2:0] a_scale_13_11,
  input wire [2:0] b_scale_2_0,
  input wire [5:0] b_scale_9_4,
  input wire [2:0] b_scale_13_11,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__a_scale1__sig_3,
  input wire blocks__a_scale1__shift_0,
  input wire i__a_scale1__nan,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__b_scale1__sig_3,
  input wire blocks__b_scale1__shift_0,
  input wire i__b_scale1__nan,
  output wire [11:0] sum16_0_total,
  output wire [11:0] sum16_16_total
);
  wire [1:0] _0000_, _0008_, _0009_, _0010_, _0011_, _0013_, _0014_, _0015_, _0025_, _0026_, _0027_, _0028_,
    _0029_, _0030_, _0031_, _0041_, _0042_, _0043_, _0044_, _0046_, _0047_, _0048_, _0058_, _0059_, _0060_,
    _0061_, _0062_, _0063_, _0064_, _0067_, _0074_, _0075_, _0076_, _0077_, _0078_, _0079_, _0080_, _0081_,
    _0089_, _0091_, _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0100_, _0107_, _0108_, _0109_, _0110_,
    _0111_, _0112_, _0113_, _0114_, _0115_, _0123_, _0125_, _0126_, _0127_, _0128_, _0129_, _0130_, _0131_,
    _0134_, _0141_, _0142_, _0143_, _0144_, _0146_, _0147_, _0148_, _0222_, _0231_, _0232_, _0234_, _0240_,
    _0241_, _0244_, _0245_, _0246_, _0255_, _0265_, _0266_, _0267_, _0277_, _0280_, _0281_, _0282_, _0283_,
    _0284_, _0285_, _0286_, _0288_, _0296_, _0297_, _0298_, _0299_, _0300_, _0301_, _0302_, _0303_, _0313_,
    _0314_, _0315_, _0316_, _0317_, _0318_, _0319_, _0329_, _0330_, _0331_, _0332_, _0334_, _0335_, _0336_,
    _0337_, _0347_, _0348_, _0349_, _0350_, _0351_, _0352_, _0353_, _0363_, _0364_, _0365_, _0367_, _0368_,
    _0369_, _0370_, _0380_, _0381_, _0382_, _0383_, _0384_, _0385_, _0386_, _0396_, _0397_, _0398_, _0399_,
    _0400_, _0401_, _0402_, _0403_, _0410_, _0413_, _0414_, _0415_, _0416_, _0417_, _0418_, _0419_, _0421_,
    _0429_, _0430_, _0431_, _0432_, _0433_, _0434_, _0435_, _0436_, _0443_, _0444_, _0447_, _0448_, _0449_,
    _0450_, _0451_, _0452_, _0453_, _0455_, _0463_, _0464_, _0465_, _0466_, _0467_, _0468_, _0469_, _0470_,
    _0480_, _0481_, _0482_, _0483_, _0484_, _0485_, _0486_, _0496_, _0497_, _0498_, _0500_, _0501_, _0502_,
    _0503_, _0513_, _0514_, _0515_, _0516_, _0517_, _0518_, _0519_, _0529_, _0530_, _0531_, _0533_, _0534_,
    _0535_, _0536_, _0554_, _0566_, _0577_, _0588_, _0599_, _0610_, _0619_, _0620_, _0621_, _0628_, _0629_,
    _0632_, _0633_, _0634_, _0654_, _0655_, _0664_, _0674_, _0675_, _0676_, _0677_, _0679_, _0680_, _0681_,
    _0691_, _0692_, _0693_, _0694_, _0695_, _0696_, _0697_, product0_one, product0_two, product10_one,
    product10_two, product11_one, product11_two, product12_one, product12_two, product13_one, product13_two,
    product14_one, product14_two, product15_one, product15_two, product16_one, product16_two, product17_one,
    product17_two, product18_one, product18_two, product19_one, product19_two, product1_one, product1_two,
    product20_one, product20_two, product21_one, product21_two, product22_one, product22_two, product23_one,
    product23_two, product24_one, product24_two, product25_one, product25_two, product26_one, product26_two,
    product27_one, product27_two, product28_one, product28_two, product29_one, product29_two, product2_one,
    product2_two, product30_one, product30_two, product31_one, product31_two, product3_one, product3_two,
    product4_one, product4_two, product5_one, product5_two, product6_one, product6_two, product7_one,
    product7_two, product8_one, product8_two, product9_one, product9_two, sum16_0_level3_5_carry,
    sum16_0_level3_5_half, sum16_0_level3_5_sum, sum16_0_level4_3_carry, sum16_0_level4_3_half,
    sum16_0_level4_3_sum, sum16_0_level5_1_carry, sum16_0_level5_1_half, sum16_0_level5_1_sum,
    sum16_0_level9_1_carry, sum16_0_level9_1_half, sum16_0_level9_1_sum, sum16_16_level3_5_carry,
    sum16_16_level3_5_half, sum16_16_level3_5_sum, sum16_16_level4_3_carry, sum16_16_level4_3_half,
    sum16_16_level4_3_sum, sum16_16_level5_1_carry, sum16_16_level5_1_half, sum16_16_level5_1_sum,
    sum16_16_level9_1_carry, sum16_16_level9_1_half, sum16_16_level9_1_sum;
  wire [4:0] _0001_, _0002_, _0003_, _0004_, _0005_, _0006_, _0007_, _0012_, _0016_, _0017_, _0018_, _0019_,
    _0020_, _0021_, _0022_, _0023_, _0024_, _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0038_, _0039_,
    _0040_, _0045_, _0049_, _0050_, _0051_, _0052_, _0053_, _0054_, _0055_, _0056_, _0057_, _0065_, _0066_,
    _0068_, _0069_, _0070_, _0071_, _0072_, _0073_, _0082_, _0083_, _0084_, _0085_, _0086_, _0087_, _0088_,
    _0090_, _0098_, _0099_, _0101_, _0102_, _0103_, _0104_, _0105_, _0106_, _0116_, _0117_, _0118_, _0119_,
    _0120_, _0121_, _0122_, _0124_, _0132_, _0133_, _0135_, _0136_, _0137_, _0138_, _0139_, _0140_, _0145_,
    _0149_, _0150_, _0151_, _0152_, _0153_, _0154_, _0155_, _0156_, _0157_, _0167_, _0178_, _0180_, _0181_,
    _0182_, _0183_, _0184_, _0185_, _0186_, _0187_, _0188_, _0189_, _0190_, _0200_, _0210_, _0211_, _0212_,
    _0219_, _0220_, _0223_, _0236_, _0237_, _0254_, _0256_, _0261_, _0262_, _0287_, _0289_, _0290_, _0291_,
    _0292_, _0293_, _0294_, _0295_, _0304_, _0305_, _0306_, _0307_, _0308_, _0309_, _0310_, _0311_, _0312_,
    _0320_, _0321_, _0322_, _0323_, _0324_, _0325_, _0326_, _0327_, _0328_, _0333_, _0338_, _0339_, _0340_,
    _0341_, _0342_, _0343_, _0344_, _0345_, _0346_, _0354_, _0355_, _0356_, _0357_, _0358_, _0359_, _0360_,
    _0361_, _0362_, _0366_, _0371_, _0372_, _0373_, _0374_, _0375_, _0376_, _0377_, _0378_, _0379_, _0387_,
    _0388_, _0389_, _0390_, _0391_, _0392_, _0393_, _0394_, _0395_, _0404_, _0405_, _0406_, _0407_, _0408_,
    _0409_, _0411_, _0412_, _0420_, _0422_, _0423_, _0424_, _0425_, _0426_, _0427_, _0428_, _0437_, _0438_,
    _0439_, _0440_, _0441_, _0442_, _0445_, _0446_, _0454_, _0456_, _0457_, _0458_, _0459_, _0460_, _0461_,
    _0462_, _0471_, _0472_, _0473_, _0474_, _0475_, _0476_, _0477_, _0478_, _0479_, _0487_, _0488_, _0489_,
    _0490_, _0491_, _0492_, _0493_, _0494_, _0495_, _0499_, _0504_, _0505_, _0506_, _0507_, _0508_, _0509_,
    _0510_, _0511_, _0512_, _0520_, _0521_, _0522_, _0523_, _0524_, _0525_, _0526_, _0527_, _0528_, _0532_,
    _0537_, _0538_, _0539_, _0540_, _0541_, _0542_, _0543_, _0544_, _0545_, _0555_, _0569_, _0570_, _0571_,
    _0572_, _0573_, _0574_, _0575_, _0576_, _0578_, _0579_, _0600_, _0601_, _0608_, _0609_, _0624_, _0625_,
    _0642_, _0643_, _0644_, _0649_, _0650_, _0653_, _0665_, _0669_, _0670_, _0671_, _0672_, _0673_, _0678_,
    _0682_, _0683_, _0684_, _0685_, _0686_, _0687_, _0688_, _0689_, _0690_, _0698_, _0699_, product0_multiple0,
    product0_multiple1, product0_row0, product0_row1, product10_multiple0, product10_multiple1, product10_row0,
    product10_row1, product11_multiple0, product11_multiple1, product11_row0, product11_row1,
    product12_multiple0, product12_multiple1, product12_row0, product12_row1, product13_multiple0,
    product13_multiple1, product13_row0, product13_row1, product14_multiple0, product14_multiple1,
    product14_row0, product14_row1, product15_multiple0, product15_multiple1, product15_row0, product15_row1,
    product16_multiple0, product16_multiple1, product16_row0, product16_row1, product17_multiple0,
    product17_multiple1, product17_row0, product17_row1, product18_multiple0, product18_multiple1,
    product18_row0, product18_row1, product19_multiple0, product19_multiple1, product19_row0, product19_row1,
    product1_multiple0, product1_multiple1, product1_row0, product1_row1, product20_multiple0,
    product20_multiple1, product20_row0, product20_row1, product21_multiple0, product21_multiple1,
    product21_row0, product21_row1, product22_multiple0, product22_multiple1, product22_row0, product22_row1,
    product23_multiple0, product23_multiple1, product23_row0, product23_row1, product24_multiple0,
    product24_multiple1, product24_row0, product24_row1, product25_multiple0, product25_multiple1,
    product25_row0, product25_row1, product26_multiple0, product26_multiple1, product26_row0, product26_row1,
    product27_multiple0, product27_multiple1, product27_row0, product27_row1, product28_multiple0,
    product28_multiple1, product28_row0, product28_row1, product29_multiple0, product29_multiple1,
    product29_row0, product29_row1, product2_multiple0, product2_multiple1, product2_row0, product2_row1,
    product30_multiple0, product30_multiple1, product30_row0, product30_row1, product31_multiple0,
    product31_multiple1, product31_row0, product31_row1, product3_multiple0, product3_multiple1, product3_row0,
    product3_row1, product4_multiple0, product4_multiple1, product4_row0, product4_row1, product5_multiple0,
    product5_multiple1, product5_row0, product5_row1, product6_multiple0, product6_multiple1, product6_row0,
    product6_row1, product7_multiple0, product7_multiple1, product7_row0, product7_row1, product8_multiple0,
    product8_multiple1, product8_row0, product8_row1, product9_multiple0, product9_multiple1, product9_row0,
    product9_row1, sum16_0_level1_10_carry, sum16_0_level1_10_half, sum16_0_level1_10_sum,
    sum16_0_level1_11_carry, sum16_0_level1_11_half, sum16_0_level1_11_sum, sum16_0_level1_12_carry,
    sum16_0_level1_12_half, sum16_0_level1_12_sum, sum16_0_level1_13_carry, sum16_0_level1_13_half,
    sum16_0_level1_13_sum, sum16_0_level1_14_carry, sum16_0_level1_14_half, sum16_0_level1_14_sum,
    sum16_0_level2_4_carry, sum16_0_level2_4_half, sum16_0_level2_4_sum, sum16_0_level3_0_carry,
    sum16_0_level3_0_half, sum16_0_level3_0_sum, sum16_0_level4_1_carry, sum16_0_level4_1_half,
    sum16_0_level4_1_sum, sum16_0_level7_0_carry, sum16_0_level7_0_half, sum16_0_level7_0_sum,
    sum16_0_level8_0_carry, sum16_0_level8_0_half, sum16_0_level8_0_sum, sum16_16_level1_10_carry,
    sum16_16_level1_10_half, sum16_16_level1_10_sum, sum16_16_level1_11_carry, sum16_16_level1_11_half,
    sum16_16_level1_11_sum, sum16_16_level1_12_carry, sum16_16_level1_12_half, sum16_16_level1_12_sum,
    sum16_16_level1_13_carry, sum16_16_level1_13_half, sum16_16_level1_13_sum, sum16_16_level1_14_carry,
    sum16_16_level1_14_half, sum16_16_level1_14_sum, sum16_16_level2_4_carry, sum16_16_level2_4_half,
    sum16_16_level2_4_sum, sum16_16_level3_0_carry, sum16_16_level3_0_half, sum16_16_level3_0_sum,
    sum16_16_level4_1_carry, sum16_16_level4_1_half, sum16_16_level4_1_sum, sum16_16_level7_0_carry,
    sum16_16_level7_0_half, sum16_16_level7_0_sum, sum16_16_level8_0_carry, sum16_16_level8_0_half,
    sum16_16_level8_0_sum;
  wire _0158_, _0159_, _0160_, _0161_, _0162_, _0163_, _0164_, _0165_, _0166_, _0168_, _0229_, _0230_, _0253_,
    _0257_, _0258_, _0259_, _0260_, _0263_, _0264_, _0268_, _0269_, _0270_, _0271_, _0272_, _0273_, _0274_,
    _0275_, _0276_, _0278_, _0546_, _0547_, _0548_, _0549_, _0550_, _0551_, _0552_, _0553_, _0556_, _0557_,
    _0617_, _0618_, _0641_, _0645_, _0646_, _0647_, _0648_, _0651_, _0652_, _0656_, _0657_, _0658_, _0659_,
    _0660_, _0661_, _0662_, _0663_, _0666_, _0667_, sum16_0_level10_0_carry, sum16_0_level10_0_half,
    sum16_0_level10_0_sum, sum16_0_level10_1_carry, sum16_0_level10_1_half, sum16_0_level10_1_sum,
    sum16_0_level11_0_carry, sum16_0_level11_0_half, sum16_0_level11_0_sum, sum16_0_level11_1_carry,
    sum16_0_level11_1_half, sum16_0_level11_1_sum, sum16_0_level12_0_carry, sum16_0_level12_0_half,
    sum16_0_level12_0_sum, sum16_0_level1_0_carry, sum16_0_level1_0_half, sum16_0_level1_0_sum,
    sum16_0_level1_1_carry, sum16_0_level1_1_half, sum16_0_level1_1_sum, sum16_0_level1_2_carry,
    sum16_0_level1_2_half, sum16_0_level1_2_sum, sum16_0_level1_3_carry, sum16_0_level1_3_half,
    sum16_0_level1_3_sum, sum16_0_level1_4_carry, sum16_0_level1_4_half, sum16_0_level1_4_sum,
    sum16_0_level3_4_carry, sum16_0_level3_4_half, sum16_0_level3_4_sum, sum16_0_level6_2_carry,
    sum16_0_level6_2_half, sum16_0_level6_2_sum, sum16_0_level7_1_carry, sum16_0_level7_1_half,
    sum16_0_level7_1_sum, sum16_0_level7_2_carry, sum16_0_level7_2_half, sum16_0_level7_2_sum,
    sum16_0_level9_0_carry, sum16_0_level9_0_half, sum16_0_level9_0_sum, sum16_16_level10_0_carry,
    sum16_16_level10_0_half, sum16_16_level10_0_sum, sum16_16_level10_1_carry, sum16_16_level10_1_half,
    sum16_16_level10_1_sum, sum16_16_level11_0_carry, sum16_16_level11_0_half, sum16_16_level11_0_sum,
    sum16_16_level11_1_carry, sum16_16_level11_1_half, sum16_16_level11_1_sum, sum16_16_level12_0_carry,
    sum16_16_level12_0_half, sum16_16_level12_0_sum, sum16_16_level1_0_carry, sum16_16_level1_0_half,
    sum16_16_level1_0_sum, sum16_16_level1_1_carry, sum16_16_level1_1_half, sum16_16_level1_1_sum,
    sum16_16_level1_2_carry, sum16_16_level1_2_half, sum16_16_level1_2_sum, sum16_16_level1_3_carry,
    sum16_16_level1_3_half, sum16_16_level1_3_sum, sum16_16_level1_4_carry, sum16_16_level1_4_half,
    sum16_16_level1_4_sum, sum16_16_level3_4_carry, sum16_16_level3_4_half, sum16_16_level3_4_sum,
    sum16_16_level6_2_carry, sum16_16_level6_2_half, sum16_16_level6_2_sum, sum16_16_level7_1_carry,
    sum16_16_level7_1_half, sum16_16_level7_1_sum, sum16_16_level7_2_carry, sum16_16_level7_2_half,
    sum16_16_level7_2_sum, sum16_16_level9_0_carry, sum16_16_level9_0_half, sum16_16_level9_0_sum;
  wire [2:0] _0169_, _0170_, _0171_, _0172_, _0173_, _0174_, _0175_, _0176_, _0177_, _0179_, _0191_, _0192_,
    _0193_, _0194_, _0195_, _0196_, _0197_, _0198_, _0199_, _0201_, _0208_, _0209_, _0213_, _0214_, _0215_,
    _0216_, _0217_, _0218_, _0251_, _0252_, _0558_, _0559_, _0560_, _0561_, _0562_, _0563_, _0564_, _0565_,
    _0567_, _0568_, _0580_, _0581_, _0582_, _0583_, _0584_, _0585_, _0586_, _0587_, _0589_, _0590_, _0597_,
    _0598_, _0602_, _0603_, _0604_, _0605_, _0606_, _0607_, _0639_, _0640_, sum16_0_level1_15_carry,
    sum16_0_level1_15_half, sum16_0_level1_15_sum, sum16_0_level1_16_carry, sum16_0_level1_16_half,
    sum16_0_level1_16_sum, sum16_0_level1_17_carry, sum16_0_level1_17_half, sum16_0_level1_17_sum,
    sum16_0_level1_18_carry, sum16_0_level1_18_half, sum16_0_level1_18_sum, sum16_0_level1_19_carry,
    sum16_0_level1_19_half, sum16_0_level1_19_sum, sum16_0_level1_5_carry, sum16_0_level1_5_half,
    sum16_0_level1_5_sum, sum16_0_level1_6_carry, sum16_0_level1_6_half, sum16_0_level1_6_sum,
    sum16_0_level1_7_carry, sum16_0_level1_7_half, sum16_0_level1_7_sum, sum16_0_level1_8_carry,
    sum16_0_level1_8_half, sum16_0_level1_8_sum, sum16_0_level1_9_carry, sum16_0_level1_9_half,
    sum16_0_level1_9_sum, sum16_0_level2_3_carry, sum16_0_level2_3_half, sum16_0_level2_3_sum,
    sum16_0_level2_5_carry, sum16_0_level2_5_half, sum16_0_level2_5_sum, sum16_0_level2_6_carry,
    sum16_0_level2_6_half, sum16_0_level2_6_sum, sum16_0_level2_7_carry, sum16_0_level2_7_half,
    sum16_0_level2_7_sum, sum16_0_level6_1_carry, sum16_0_level6_1_half, sum16_0_level6_1_sum,
    sum16_16_level1_15_carry, sum16_16_level1_15_half, sum16_16_level1_15_sum, sum16_16_level1_16_carry,
    sum16_16_level1_16_half, sum16_16_level1_16_sum, sum16_16_level1_17_carry, sum16_16_level1_17_half,
    sum16_16_level1_17_sum, sum16_16_level1_18_carry, sum16_16_level1_18_half, sum16_16_level1_18_sum,
    sum16_16_level1_19_carry, sum16_16_level1_19_half, sum16_16_level1_19_sum, sum16_16_level1_5_carry,
    sum16_16_level1_5_half, sum16_16_level1_5_sum, sum16_16_level1_6_carry, sum16_16_level1_6_half,
    sum16_16_level1_6_sum, sum16_16_level1_7_carry, sum16_16_level1_7_half, sum16_16_level1_7_sum,
    sum16_16_level1_8_carry, sum16_16_level1_8_half, sum16_16_level1_8_sum, sum16_16_level1_9_carry,
    sum16_16_level1_9_half, sum16_16_level1_9_sum, sum16_16_level2_3_carry, sum16_16_level2_3_half,
    sum16_16_level2_3_sum, sum16_16_level2_5_carry, sum16_16_level2_5_half, sum16_16_level2_5_sum,
    sum16_16_level2_6_carry, sum16_16_level2_6_half, sum16_16_level2_6_sum, sum16_16_level2_7_carry,
    sum16_16_level2_7_half, sum16_16_level2_7_sum, sum16_16_level6_1_carry, sum16_16_level6_1_half,
    sum16_16_level6_1_sum;
  wire [3:0] _0202_, _0203_, _0221_, _0224_, _0227_, _0228_, _0238_, _0239_, _0247_, _0248_, _0591_, _0592_,
    _0611_, _0612_, _0615_, _0616_, _0626_, _0627_, _0635_, _0636_, sum16_0_level2_0_carry,
    sum16_0_level2_0_half, sum16_0_level2_0_sum, sum16_0_level3_1_carry, sum16_0_level3_1_half,
    sum16_0_level3_1_sum, sum16_0_level3_3_carry, sum16_0_level3_3_half, sum16_0_level3_3_sum,
    sum16_0_level4_2_carry, sum16_0_level4_2_half, sum16_0_level4_2_sum, sum16_0_level5_2_carry,
    sum16_0_level5_2_half, sum16_0_level5_2_sum, sum16_16_level2_0_carry, sum16_16_level2_0_half,
    sum16_16_level2_0_sum, sum16_16_level3_1_carry, sum16_16_level3_1_half, sum16_16_level3_1_sum,
    sum16_16_level3_3_carry, sum16_16_level3_3_half, sum16_16_level3_3_sum, sum16_16_level4_2_carry,
    sum16_16_level4_2_half, sum16_16_level4_2_sum, sum16_16_level5_2_carry, sum16_16_level5_2_half,
    sum16_16_level5_2_sum;
  wire [6:0] _0204_, _0205_, _0249_, _0250_, _0593_, _0594_, _0637_, _0638_, sum16_0_level2_1_carry,
    sum16_0_level2_1_half, sum16_0_level2_1_sum, sum16_0_level6_0_carry, sum16_0_level6_0_half,
    sum16_0_level6_0_sum, sum16_16_level2_1_carry, sum16_16_level2_1_half, sum16_16_level2_1_sum,
    sum16_16_level6_0_carry, sum16_16_level6_0_half, sum16_16_level6_0_sum;
  wire [7:0] _0206_, _0207_, _0242_, _0243_, _0595_, _0596_, _0630_, _0631_, sum16_0_level2_2_carry,
    sum16_0_level2_2_half, sum16_0_level2_2_sum, sum16_0_level5_0_carry, sum16_0_level5_0_half,
    sum16_0_level5_0_sum, sum16_16_level2_2_carry, sum16_16_level2_2_half, sum16_16_level2_2_sum,
    sum16_16_level5_0_carry, sum16_16_level5_0_half, sum16_16_level5_0_sum;
  wire [5:0] _0225_, _0226_, _0233_, _0235_, _0613_, _0614_, _0622_, _0623_, sum16_0_level3_2_carry,
    sum16_0_level3_2_half, sum16_0_level3_2_sum, sum16_0_level4_0_carry, sum16_0_level4_0_half,
    sum16_0_level4_0_sum, sum16_16_level3_2_carry, sum16_16_level3_2_half, sum16_16_level3_2_sum,
    sum16_16_level4_0_carry, sum16_16_level4_0_half, sum16_16_level4_0_sum;
  wire [12:0] _0279_, _0668_;
  assign _0127_ = ~ { b[57], 1'h0 };
  assign _0128_ = _0126_ & _0127_;
  assign _0129_ = ~ { b[59], b[57] };
  assign _0130_ = _0129_ & { b[58], b[56] };
  assign _0131_ = _0130_ & { b[57], 1'h0 };
  assign product14_two = _0128_ | _0131_;
  assign _0132_ = product14_one[0] ? { a[59], a[59:56] } : 5'h00;
  assign _0133_ = product14_two[0] ? { a[59:56], 1'h0 } : 5'h00;
  assign product14_multiple0 = _0132_ | _0133_;
  assign _0135_ = ~ product14_multiple0;
  assign { _0136_[4], product14_row0[3:0] } = b[57] ? _0135_ : product14_multiple0;
  assign _0137_ = product14_one[1] ? { a[59], a[59:56] } : 5'h00;
  assign _0138_ = product14_two[1] ? { a[59:56], 1'h0 } : 5'h00;
  assign product14_multiple1 = _0137_ | _0138_;
  assign _0139_ = ~ product14_multiple1;
  assign { _0140_[4], product14_row1[3:0] } = b[59] ? _0139_ : product14_multiple1;
  assign product15_one = { b[62], b[60] } ^ { b[61], 1'h0 };
  assign _0141_ = ~ { b[62], b[60] };
  assign _0142_ = { b[63], b[61] } & _0141_;
  assign _0143_ = ~ { b[61], 1'h0 };
  assign _0144_ = _0142_ & _0143_;
  assign _0146_ = ~ { b[63], b[61] };
  assign _0147_ = _0146_ & { b[62], b[60] };
  assign _0148_ = _0147_ & { b[61], 1'h0 };
  assign product15_two = _0144_ | _0148_;
  assign _0149_ = product15_one[0] ? { a[63], a[63:60] } : 5'h00;
  assign _0150_ = product15_two[0] ? { a[63:60], 1'h0 } : 5'h00;
  assign product15_multiple0 = _0149_ | _0150_;
  assign _0151_ = ~ product15_multiple0;
  assign { _0152_[4], product15_row0[3:0] } = b[61] ? _0151_ : product15_multiple0;
  assign _0153_ = product15_one[1] ? { a[63], a[63:60] } : 5'h00;
  assign _0154_ = product15_two[1] ? { a[63:60], 1'h0 } : 5'h00;
  assign product15_multiple1 = _0153_ | _0154_;
  assign _0155_ = ~ product15_multiple1;
  assign { _0157_[4], product15_row1[3:0] } = b[63] ? _0155_ : product15_multiple1;
  assign sum16_0_level1_0_half = b[1] ^ b[5];
  assign sum16_0_level1_0_sum = sum16_0_level1_0_half ^ b[9];
  assign _0158_ = b[1] & b[5];
  assign _0159_ = sum16_0_level1_0_half & b[9];
  assign sum16_0_level1_0_carry = _0158_ | _0159_;
  assign sum16_0_level1_1_half = b[13] ^ b[17];
  assign sum16_0_level1_1_sum = sum16_0_level1_1_half ^ b[21];
  assign _0160_ = b[13] & b[17];
  assign _0161_ = sum16_0_level1_1_half & b[21];
  assign sum16_0_level1_1_carry = _0160_ | _0161_;
  assign sum16_0_level1_2_half = b[25] ^ b[29];
  assign sum16_0_level1_2_sum = sum16_0_level1_2_half ^ b[33];
  assign _0162_ = b[25] & b[29];
  assign _0163_ = sum16_0_level1_2_half & b[33];
  assign sum16_0_level1_2_carry = _0162_ | _0163_;
  assign sum16_0_level1_3_half = b[37] ^ b[41];
  assign sum16_0_level1_3_sum = sum16_0_level1_3_half ^ b[45];
  assign _0164_ = b[37] & b[41];
  assign _0165_ = sum16_0_level1_3_half & b[45];
  assign sum16_0_level1_3_carry = _0164_ | _0165_;
  assign sum16_0_level1_4_half = b[49] ^ b[53];
  assign sum16_0_level1_4_sum = sum16_0_level1_4_half ^ b[57];
  assign _0166_ = b[49] & b[53];
  assign _0168_ = sum16_0_level1_4_half & b[57];
  assign sum16_0_level1_4_carry = _0166_ | _0168_;
  assign sum16_0_level1_5_half = { b[3], product15_row0[1], product0_row0[0] } ^ { b[7], product1_row0[1:0] };
  assign sum16_0_level1_5_sum = sum16_0_level1_5_half ^ { b[11], product2_row0[1:0] };
  assign _0169_ = { b[3], product15_row0[1], product0_row0[0] } & { b[7], product1_row0[1:0] };
  assign _0170_ = sum16_0_level1_5_half & { b[11], product2_row0[1:0] };
  assign sum16_0_level1_5_carry = _0169_ | _0170_;
  assign sum16_0_level1_6_half = { b[15], product3_row0[1:0] } ^ { b[19], product4_row0[1:0] };
  assign sum16_0_level1_6_sum = sum16_0_level1_6_half ^ { b[23], product5_row0[1:0] };
  assign _0171_ = { b[15], product3_row0[1:0] } & { b[19], product4_row0[1:0] };
  assign _0172_ = sum16_0_level1_6_half & { b[23], product5_row0[1:0] };
  assign sum16_0_level1_6_carry = _0171_ | _0172_;
  assign sum16_0_level1_7_half = { b[27], product6_row0[1:0] } ^ { b[31], product7_row0[1:0] };
  assign sum16_0_level1_7_sum = sum16_0_level1_7_half ^ { b[35], product8_row0[1:0] };
  assign _0173_ = { b[27], product6_row0[1:0] } & { b[31], product7_row0[1:0] };
  assign _0174_ = sum16_0_level1_7_half & { b[35], product8_row0[1:0] };
  assign sum16_0_level1_7_carry = _0173_ | _0174_;
  assign sum16_0_level1_8_half = { b[39], product9_row0[1:0] } ^ { b[43], product10_row0[1:0] };
  assign sum16_0_level1_8_sum = sum16_0_level1_8_half ^ { b[47], product11_row0[1:0] };
  assign _0175_ = { b[39], product9_row0[1:0] } & { b[43], product10_row0[1:0] };
  assign _0176_ = sum16_0_level1_8_half & { b[47], product11_row0[1:0] };
  assign sum16_0_level1_8_carry = _0175_ | _0176_;
  assign sum16_0_level1_9_half = { b[51], product12_row0[1:0] } ^ { b[55], product13_row0[1:0] };
  assign sum16_0_level1_9_sum = sum16_0_level1_9_half ^ { b[59], product14_row0[1:0] };
  assign _0177_ = { b[51], product12_row0[1:0] } & { b[55], product13_row0[1:0] };
  assign _0179_ = sum16_0_level1_9_half & { b[59], product14_row0[1:0] };
  assign sum16_0_level1_9_carry = _0177_ | _0179_;
  assign sum16_0_level1_10_half = product0_row1 ^ product1_row1;
  assign sum16_0_level1_10_sum = sum16_0_level1_10_half ^ product2_row1;
  assign _0180_ = product0_row1 & product1_row1;
  assign _0181_ = sum16_0_level1_10_half & product2_row1;
  assign sum16_0_level1_10_carry = _0180_ | _0181_;
  assign sum16_0_level1_11_half = product3_row1 ^ product4_row1;
  assign sum16_0_level1_11_sum = sum16_0_level1_11_half ^ product5_row1;
  assign _0182_ = product3_row1 & product4_row1;
  assign _0183_ = sum16_0_level1_11_half & product5_row1;
  assign sum16_0_level1_11_carry = _0182_ | _0183_;
  assign sum16_0_level1_12_half = product6_row1 ^ product7_row1;
  assign sum16_0_level1_12_sum = sum16_0_level1_12_half ^ product8_row1;
  assign _0184_ = product6_row1 & product7_row1;
  assign _0185_ = sum16_0_level1_12_half & product8_row1;
  assign sum16_0_level1_12_carry = _0184_ | _0185_;
  assign sum16_0_level1_13_half = product9_row1 ^ product10_row1;
  assign sum16_0_level1_13_sum = sum16_0_level1_13_half ^ product11_row1;
  assign _0186_ = product9_row1 & product10_row1;
  assign _0187_ = sum16_0_level1_13_half & product11_row1;
  assign sum16_0_level1_13_carry = _0186_ | _0187_;
  assign sum16_0_level1_14_half = product12_row1 ^ product13_row1;
  assign sum16_0_level1_14_sum = sum16_0_level1_14_half ^ product14_row1;
  assign _0188_ = product12_row1 & product13_row1;
  assign _0190_ = sum16_0_level1_14_half & product14_row1;
  assign sum16_0_level1_14_carry = _0188_ | _0190_;
  assign sum16_0_level1_15_half = product15_row1[2:0] ^ product1_row0[4:2];
  assign sum16_0_level1_15_sum = sum16_0_level1_15_half ^ product2_row0[4:2];
  assign _0191_ = product15_row1[2:0] & product1_row0[4:2];
  assign _0192_ = sum16_0_level1_15_half & product2_row0[4:2];
  assign sum16_0_level1_15_carry = _0191_ | _0192_;
  assign sum16_0_level1_16_half = product15_row0[4:2] ^ product3_row0[4:2];
  assign sum16_0_level1_16_sum = sum16_0_level1_16_half ^ product4_row0[4:2];
  assign _0193_ = product15_row0[4:2] & product3_row0[4:2];
  assign _0194_ = sum16_0_level1_16_half & product4_row0[4:2];
  assign sum16_0_level1_16_carry = _0193_ | _0194_;
  assign sum16_0_level1_17_half = product5_row0[4:2] ^ product6_row0[4:2];
  assign sum16_0_level1_17_sum = sum16_0_level1_17_half ^ product7_row0[4:2];
  assign _0195_ = product5_row0[4:2] & product6_row0[4:2];
  assign _0196_ = sum16_0_level1_17_half & product7_row0[4:2];
  assign sum16_0_level1_17_carry = _0195_ | _0196_;
  assign sum16_0_level1_18_half = product8_row0[4:2] ^ product9_row0[4:2];
  assign sum16_0_level1_18_sum = sum16_0_level1_18_half ^ product10_row0[4:2];
  assign _0197_ = product8_row0[4:2] & product9_row0[4:2];
  assign _0198_ = sum16_0_level1_18_half & product10_row0[4:2];
  assign sum16_0_level1_18_carry = _0197_ | _0198_;
  assign sum16_0_level1_19_half = product11_row0[4:2] ^ product12_row0[4:2];
  assign sum16_0_level1_19_sum = sum16_0_level1_19_half ^ product13_row0[4:2];
  assign _0199_ = product11_row0[4:2] & product12_row0[4:2];
  assign _0201_ = sum16_0_level1_19_half & product13_row0[4:2];
  assign sum16_0_level1_19_carry = _0199_ | _0201_;
  assign sum16_0_level2_0_half = { sum16_0_level1_8_carry[2], sum16_0_level1_6_sum[2], sum16_0_level1_0_carry, b[61] } ^ { sum16_0_level1_9_carry[2], sum16_0_level1_8_sum[2], sum16_0_level1_1_carry, sum16_0_level1_0_sum };
  assign sum16_0_level2_0_sum = sum16_0_level2_0_half ^ { product0_row0[3], sum16_0_level1_9_sum[2], sum16_0_level1_2_carry, sum16_0_level1_1_sum };
  assign _0202_ = { sum16_0_level1_8_carry[2], sum16_0_level1_6_sum[2], sum16_0_level1_0_carry, b[61] } & { sum16_0_level1_9_carry[2], sum16_0_level1_8_sum[2], sum16_0_level1_1_carry, sum16_0_level1_0_sum };
  assign _0203_ = sum16_0_level2_0_half & { product0_row0[3], sum16_0_level1_9_sum[2], sum16_0_level1_2_carry, sum16_0_level1_1_sum };
  assign sum16_0_level2_0_carry = _0202_ | _0203_;
  assign sum16_0_level2_1_half = { sum16_0_level1_11_sum, sum16_0_level1_3_carry, sum16_0_level1_2_sum } ^ { product15_row1[4:3], sum16_0_level1_12_sum[2:0], sum16_0_level1_4_carry, sum16_0_level1_3_sum };
  assign sum16_0_level2_1_sum = sum16_0_level2_1_half ^ { sum16_0_level1_13_sum, product0_row0[1], sum16_0_level1_4_sum };
  assign _0204_ = { sum16_0_level1_11_sum, sum16_0_level1_3_carry, sum16_0_level1_2_sum } & { product15_row1[4:3], sum16_0_level1_12_sum[2:0], sum16_0_level1_4_carry, sum16_0_level1_3_sum };
  assign _0205_ = sum16_0_level2_1_half & { sum16_0_level1_13_sum, product0_row0[1], sum16_0_level1_4_sum };
  assign sum16_0_level2_1_carry = _0204_ | _0205_;
  assign sum16_0_level2_2_half = { sum16_0_level1_10_carry, sum16_0_level1_5_sum } ^ { sum16_0_level1_11_carry, b[63], sum16_0_level1_6_sum[1:0] };
  assign sum16_0_level2_2_sum = sum16_0_level2_2_half ^ { sum16_0_level1_12_carry, sum16_0_level1_7_sum };
  assign _0206_ = { sum16_0_level1_10_carry, sum16_0_level1_5_sum } & { sum16_0_level1_11_carry, b[63], sum16_0_level1_6_sum[1:0] };
  assign _0207_ = sum16_0_level2_2_half & { sum16_0_level1_12_carry, sum16_0_level1_7_sum };
  assign sum16_0_level2_2_carry = _0206_ | _0207_;
  assign sum16_0_level2_3_half = sum16_0_level1_5_carry ^ sum16_0_level1_6_carry;
  assign sum16_0_level2_3_sum = sum16_0_level2_3_half ^ sum16_0_level1_7_carry;
  assign _0208_ = sum16_0_level1_5_carry & sum16_0_level1_6_carry;
  assign _0209_ = sum16_0_level2_3_half & sum16_0_level1_7_carry;
  assign sum16_0_level2_3_carry = _0208_ | _0209_;
  assign sum16_0_level2_4_half = sum16_0_level1_14_sum ^ { sum16_0_level1_12_sum[4:3], sum16_0_level1_15_sum };
  assign sum16_0_level2_4_sum = sum16_0_level2_4_half ^ { sum16_0_level1_13_carry[3], sum16_0_level1_19_carry[2], sum16_0_level1_16_sum };
  assign _0210_ = sum16_0_level1_14_sum & { sum16_0_level1_12_sum[4:3], sum16_0_level1_15_sum };
  assign _0212_ = sum16_0_level2_4_half & { sum16_0_level1_13_carry[3], sum16_0_level1_19_carry[2], sum16_0_level1_16_sum };
  assign sum16_0_level2_4_carry = _0210_ | _0212_;
  assign sum16_0_level2_5_half = sum16_0_level1_17_sum ^ sum16_0_level1_18_sum;
  assign sum16_0_level2_5_sum = sum16_0_level2_5_half ^ sum16_0_level1_19_sum;
  assign _0213_ = sum16_0_level1_17_sum & sum16_0_level1_18_sum;
  assign _0214_ = sum16_0_level2_5_half & sum16_0_level1_19_sum;
  assign sum16_0_level2_5_carry = _0213_ | _0214_;
  assign sum16_0_level2_6_half = sum16_0_level1_13_carry[2:0] ^ sum16_0_level1_14_carry[2:0];
  assign sum16_0_level2_6_sum = sum16_0_level2_6_half ^ sum16_0_level1_15_carry;
  assign _0215_ = sum16_0_level1_13_carry[2:0] & sum16_0_level1_14_carry[2:0];
  assign _0216_ = sum16_0_level2_6_half & sum16_0_level1_15_carry;
  assign sum16_0_level2_6_carry = _0215_ | _0216_;
  assign sum16_0_level2_7_half = sum16_0_level1_16_carry ^ sum16_0_level1_17_carry;
  assign sum16_0_level2_7_sum = sum16_0_level2_7_half ^ sum16_0_level1_18_carry;
  assign _0217_ = sum16_0_level1_16_carry & sum16_0_level1_17_carry;
  assign _0218_ = sum16_0_level2_7_half & sum16_0_level1_18_carry;
  assign sum16_0_level2_7_carry = _0217_ | _0218_;
  assign sum16_0_level3_0_half = { product14_row0[4:2], sum16_0_level2_0_carry[0], product15_row0[0] } ^ { product0_row0[4], sum16_0_level2_2_carry[2], product0_row0[2], sum16_0_level2_0_sum[1:0] };
  assign sum16_0_level3_0_sum = sum16_0_level3_0_half ^ { sum16_0_level2_3_carry[2], sum16_0_level2_0_carry[2:1], sum16_0_level2_1_carry[0], sum16_0_level2_1_sum[0] };
  assign _0219_ = { product14_row0[4:2], sum16_0_level2_0_carry[0], product15_row0[0] } & { product0_row0[4], sum16_0_level2_2_carry[2], product0_row0[2], sum16_0_level2_0_sum[1:0] };
  assign _0220_ = sum16_0_level3_0_half & { sum16_0_level2_3_carry[2], sum16_0_level2_0_carry[2:1], sum16_0_level2_1_carry[0], sum16_0_level2_1_sum[0] };
  assign sum16_0_level3_0_carry = _0219_ | _0220_;
  assign sum16_0_level3_1_half = { sum16_0_level2_0_carry[3], sum16_0_level2_0_sum[3:2], sum16_0_level1_8_carry[0] } ^ { sum16_0_level1_19_carry[1], sum16_0_level2_3_sum[2], sum16_0_level2_2_sum[2], sum16_0_level1_9_carry[0] };
  assign sum16_0_level3_1_sum = sum16_0_level3_1_half ^ { sum16_0_level1_10_sum[2:0], sum16_0_level2_1_sum[1] };
  assign _0221_ = { sum16_0_level2_0_carry[3], sum16_0_level2_0_sum[3:2], sum16_0_level1_8_carry[0] } & { sum16_0_level1_19_carry[1], sum16_0_level2_3_sum[2], sum16_0_level2_2_sum[2], sum16_0_level1_9_carry[0] };
  assign _0224_ = sum16_0_level3_1_half & { sum16_0_level1_10_sum[2:0], sum16_0_level2_1_sum[1] };
  assign sum16_0_level3_1_carry = _0221_ | _0224_;
  assign sum16_0_level3_2_half = { sum16_0_level1_13_carry[4], sum16_0_level2_1_carry[5:1] } ^ { sum16_0_level1_14_carry[4], sum16_0_level2_4_carry[3:0], sum16_0_level1_8_carry[1] };
  assign sum16_0_level3_2_sum = sum16_0_level3_2_half ^ { sum16_0_level2_2_carry[6:5], sum16_0_level2_5_carry, sum16_0_level1_9_carry[1] };
  assign _0225_ = { sum16_0_level1_13_carry[4], sum16_0_level2_1_carry[5:1] } & { sum16_0_level1_14_carry[4], sum16_0_level2_4_carry[3:0], sum16_0_level1_8_carry[1] };
  assign _0226_ = sum16_0_level3_2_half & { sum16_0_level2_2_carry[6:5], sum16_0_level2_5_carry, sum16_0_level1_9_carry[1] };
  assign sum16_0_level3_2_carry = _0225_ | _0226_;
  assign sum16_0_level3_3_half = { sum16_0_level1_14_carry[3], sum16_0_level2_6_sum } ^ { sum16_0_level1_10_sum[4], sum16_0_level2_7_sum };
  assign sum16_0_level3_3_sum = sum16_0_level3_3_half ^ { sum16_0_level2_6_carry, sum16_0_level2_3_carry[1] };
  assign _0227_ = { sum16_0_level1_14_carry[3], sum16_0_level2_6_sum } & { sum16_0_level1_10_sum[4], sum16_0_level2_7_sum };
  assign _0228_ = sum16_0_level3_3_half & { sum16_0_level2_6_carry, sum16_0_level2_3_carry[1] };
  assign sum16_0_level3_3_carry = _0227_ | _0228_;
  assign sum16_0_level3_4_half = sum16_0_level2_1_sum[4] ^ sum16_0_level2_2_sum[4];
  assign sum16_0_level3_4_sum = sum16_0_level3_4_half ^ sum16_0_level2_5_sum[2];
  assign _0229_ = sum16_0_level2_1_sum[4] & sum16_0_level2_2_sum[4];
  assign _0230_ = sum16_0_level3_4_half & sum16_0_level2_5_sum[2];
  assign sum16_0_level3_4_carry = _0229_ | _0230_;
  assign sum16_0_level3_5_half = { sum16_0_level2_1_carry[6], sum16_0_level2_7_carry[2] } ^ { sum16_0_level2_4_carry[4], sum16_0_level2_1_sum[6] };
  assign sum16_0_level3_5_sum = sum16_0_level3_5_half ^ sum16_0_level2_2_sum[7:6];
  assign _0231_ = { sum16_0_level2_1_carry[6], sum16_0_level2_7_carry[2] } & { sum16_0_level2_4_carry[4], sum16_0_level2_1_sum[6] };
  assign _0232_ = sum16_0_level3_5_half & sum16_0_level2_2_sum[7:6];
  assign sum16_0_level3_5_carry = _0231_ | _0232_;
  assign sum16_0_level4_0_half = { sum16_0_level3_0_carry[4:3], sum16_0_level3_1_carry[1:0], sum16_0_level1_8_sum[1:0] } ^ { sum16_0_level1_10_sum[3], sum16_0_level3_0_sum[4], sum16_0_level2_1_sum[3:2], sum16_0_level1_9_sum[1:0] };
  assign sum16_0_level4_0_sum = sum16_0_level4_0_half ^ { sum16_0_level2_4_sum[3:0], sum16_0_level3_0_sum[1:0] };
  assign _0233_ = { sum16_0_level3_0_carry[4:3], sum16_0_level3_1_carry[1:0], sum16_0_level1_8_sum[1:0] } & { sum16_0_level1_10_sum[3], sum16_0_level3_0_sum[4], sum16_0_level2_1_sum[3:2], sum16_0_level1_9_sum[1:0] };
  assign _0235_ = sum16_0_level4_0_half & { sum16_0_level2_4_sum[3:0], sum16_0_level3_0_sum[1:0] };
  assign sum16_0_level4_0_carry = _0233_ | _0235_;
  assign sum16_0_level4_1_half = { sum16_0_level2_7_carry[1:0], sum16_0_level3_0_carry[2:0] } ^ { sum16_0_level2_2_carry[4:3], sum16_0_level1_19_carry[0], sum16_0_level3_0_sum[2], sum16_0_level2_2_carry[0] };
  assign sum16_0_level4_1_sum = sum16_0_level4_1_half ^ { sum16_0_level3_1_carry[3:2], sum16_0_level3_0_sum[3], sum16_0_level2_3_carry[0], sum16_0_level2_2_sum[1] };
  assign _0236_ = { sum16_0_level2_7_carry[1:0], sum16_0_level3_0_carry[2:0] } & { sum16_0_level2_2_carry[4:3], sum16_0_level1_19_carry[0], sum16_0_level3_0_sum[2], sum16_0_level2_2_carry[0] };
  assign _0237_ = sum16_0_level4_1_half & { sum16_0_level3_1_carry[3:2], sum16_0_level3_0_sum[3], sum16_0_level2_3_carry[0], sum16_0_level2_2_sum[1] };
  assign sum16_0_level4_1_carry = _0236_ | _0237_;
  assign sum16_0_level4_2_half = { sum16_0_level3_3_carry[1:0], sum16_0_level2_5_sum[1:0] } ^ { sum16_0_level3_2_carry[2:0], sum16_0_level3_2_sum[0] };
  assign sum16_0_level4_2_sum = sum16_0_level4_2_half ^ { sum16_0_level3_4_carry, sum16_0_level3_4_sum, sum16_0_level2_2_sum[3], sum16_0_level2_2_carry[1] };
  assign _0238_ = { sum16_0_level3_3_carry[1:0], sum16_0_level2_5_sum[1:0] } & { sum16_0_level3_2_carry[2:0], sum16_0_level3_2_sum[0] };
  assign _0239_ = sum16_0_level4_2_half & { sum16_0_level3_4_carry, sum16_0_level3_4_sum, sum16_0_level2_2_sum[3], sum16_0_level2_2_carry[1] };
  assign sum16_0_level4_2_carry = _0238_ | _0239_;
  assign sum16_0_level4_3_half = { 1'h1, sum16_0_level3_5_carry[0] } ^ { sum16_0_level2_2_carry[7], sum16_0_level3_3_carry[3] };
  assign sum16_0_level4_3_sum = sum16_0_level4_3_half ^ sum16_0_level3_2_carry[5:4];
  assign _0240_ = { 1'h1, sum16_0_level3_5_carry[0] } & { sum16_0_level2_2_carry[7], sum16_0_level3_3_carry[3] };
  assign _0241_ = sum16_0_level4_3_half & sum16_0_level3_2_carry[5:4];
  assign sum16_0_level4_3_carry = _0240_ | _0241_;
  assign sum16_0_level5_0_half = { sum16_0_level3_5_carry[1], sum16_0_level3_2_sum[5], sum16_0_level2_4_sum[4], sum16_0_level2_1_sum[5], sum16_0_level4_1_carry[2], sum16_0_level4_1_sum[2], sum16_0_level2_3_sum[1:0] } ^ { sum16_0_level4_3_carry[0], sum16_0_level3_5_sum, sum16_0_level2_2_sum[5], sum16_0_level3_1_sum };
  assign sum16_0_level5_0_sum = sum16_0_level5_0_half ^ { sum16_0_level4_3_sum, sum16_0_level4_0_carry };
  assign _0242_ = { sum16_0_level3_5_carry[1], sum16_0_level3_2_sum[5], sum16_0_level2_4_sum[4], sum16_0_level2_1_sum[5], sum16_0_level4_1_carry[2], sum16_0_level4_1_sum[2], sum16_0_level2_3_sum[1:0] } & { sum16_0_level4_3_carry[0], sum16_0_level3_5_sum, sum16_0_level2_2_sum[5], sum16_0_level3_1_sum };
  assign _0243_ = sum16_0_level5_0_half & { sum16_0_level4_3_sum, sum16_0_level4_0_carry };
  assign sum16_0_level5_0_carry = _0242_ | _0243_;
  assign sum16_0_level5_1_half = sum16_0_level4_1_carry[1:0] ^ sum16_0_level4_2_sum[1:0];
  assign sum16_0_level5_1_sum = sum16_0_level5_1_half ^ { sum16_0_level4_2_carry[0], sum16_0_level4_1_sum[1] };
  assign _0244_ = sum16_0_level4_1_carry[1:0] & sum16_0_level4_2_sum[1:0];
  assign _0246_ = sum16_0_level5_1_half & { sum16_0_level4_2_carry[0], sum16_0_level4_1_sum[1] };
  assign sum16_0_level5_1_carry = _0244_ | _0246_;
  assign sum16_0_level5_2_half = sum16_0_level3_2_sum[4:1] ^ sum16_0_level3_3_sum;
  assign sum16_0_level5_2_sum = sum16_0_level5_2_half ^ { sum16_0_level4_1_carry[4], sum16_0_level4_0_sum[5:3] };
  assign _0247_ = sum16_0_level3_2_sum[4:1] & sum16_0_level3_3_sum;
  assign _0248_ = sum16_0_level5_2_half & { sum16_0_level4_1_carry[4], sum16_0_level4_0_sum[5:3] };
  assign sum16_0_level5_2_carry = _0247_ | _0248_;
  assign sum16_0_level6_0_half = { sum16_0_level5_0_carry[5], sum16_0_level3_2_carry[3], sum16_0_level4_1_sum[4:3], sum16_0_level5_1_carry[0], sum16_0_level4_0_sum[2:1] } ^ { sum16_0_level5_2_carry[3], sum16_0_level3_3_carry[2], sum16_0_level4_1_carry[3], sum16_0_level4_2_carry[1], sum16_0_level5_0_carry[1:0], sum16_0_level4_1_sum[0] };
  assign sum16_0_level6_0_sum = sum16_0_level6_0_half ^ sum16_0_level5_0_sum[6:0];
  assign _0249_ = { sum16_0_level5_0_carry[5], sum16_0_level3_2_carry[3], sum16_0_level4_1_sum[4:3], sum16_0_level5_1_carry[0], sum16_0_level4_0_sum[2:1] } & { sum16_0_level5_2_carry[3], sum16_0_level3_3_carry[2], sum16_0_level4_1_carry[3], sum16_0_level4_2_carry[1], sum16_0_level5_0_carry[1:0], sum16_0_level4_1_sum[0] };
  assign _0250_ = sum16_0_level6_0_half & sum16_0_level5_0_sum[6:0];
  assign sum16_0_level6_0_carry = _0249_ | _0250_;
  assign sum16_0_level6_1_half = sum16_0_level5_2_carry[2:0] ^ sum16_0_level5_0_carry[4:2];
  assign sum16_0_level6_1_sum = sum16_0_level6_1_half ^ { sum16_0_level4_2_carry[3:2], sum16_0_level5_1_carry[1] };
  assign _0251_ = sum16_0_level5_2_carry[2:0] & sum16_0_level5_0_carry[4:2];
  assign _0252_ = sum16_0_level6_1_half & { sum16_0_level4_2_carry[3:2], sum16_0_level5_1_carry[1] };
  assign sum16_0_level6_1_carry = _0251_ | _0252_;
  assign sum16_0_level6_2_sum = sum16_0_level6_2_half ^ sum16_0_level5_0_carry[7];
  assign _0253_ = sum16_0_level6_2_half & sum16_0_level5_0_carry[7];
  assign sum16_0_level6_2_carry = sum16_0_level4_3_carry[1] | _0253_;
  assign sum16_0_level7_0_half = { sum16_0_level6_1_carry[1], sum16_0_level4_2_sum[3:2], sum16_0_level5_1_sum } ^ { sum16_0_level5_2_sum, sum16_0_level6_0_carry[0] };
  assign sum16_0_level7_0_sum = sum16_0_level7_0_half ^ { sum16_0_level6_0_carry[4:1], sum16_0_level6_0_sum[1] };
  assign _0254_ = { sum16_0_level6_1_carry[1], sum16_0_level4_2_sum[3:2], sum16_0_level5_1_sum } & { sum16_0_level5_2_sum, sum16_0_level6_0_carry[0] };
  assign _0256_ = sum16_0_level7_0_half & { sum16_0_level6_0_carry[4:1], sum16_0_level6_0_sum[1] };
  assign sum16_0_level7_0_carry = _0254_ | _0256_;
  assign sum16_0_level7_1_half = sum16_0_level6_1_carry[0] ^ sum16_0_level6_0_sum[4];
  assign sum16_0_level7_1_sum = sum16_0_level7_1_half ^ sum16_0_level6_1_sum[1];
  assign _0257_ = sum16_0_level6_1_carry[0] & sum16_0_level6_0_sum[4];
  assign _0258_ = sum16_0_level7_1_half & sum16_0_level6_1_sum[1];
  assign sum16_0_level7_1_carry = _0257_ | _0258_;
  assign sum16_0_level7_2_half = sum16_0_level5_0_carry[6] ^ sum16_0_level5_0_sum[7];
  assign sum16_0_level7_2_sum = sum16_0_level7_2_half ^ sum16_0_level6_0_carry[6];
  assign _0259_ = sum16_0_level5_0_carry[6] & sum16_0_level5_0_sum[7];
  assign _0260_ = sum16_0_level7_2_half & sum16_0_level6_0_carry[6];
  assign sum16_0_level7_2_carry = _0259_ | _0260_;
  assign sum16_0_level8_0_half = { sum16_0_level6_0_carry[5], sum16_0_level6_0_sum[5], sum16_0_level7_1_sum, sum16_0_level6_0_sum[3:2] } ^ { sum16_0_level6_1_carry[2], sum16_0_level6_1_sum[2], sum16_0_level7_0_sum[3], sum16_0_level6_1_sum[0], sum16_0_level7_0_carry[0] };
  assign sum16_0_level8_0_sum = sum16_0_level8_0_half ^ { sum16_0_level7_0_carry[4:1], sum16_0_level7_0_sum[1] };
  assign _0261_ = { sum16_0_level6_0_carry[5], sum16_0_level6_0_sum[5], sum16_0_level7_1_sum, sum16_0_level6_0_sum[3:2] } & { sum16_0_level6_1_carry[2], sum16_0_level6_1_sum[2], sum16_0_level7_0_sum[3], sum16_0_level6_1_sum[0], sum16_0_level7_0_carry[0] };
  assign _0262_ = sum16_0_level8_0_half & { sum16_0_level7_0_carry[4:1], sum16_0_level7_0_sum[1] };
  assign sum16_0_level8_0_carry = _0261_ | _0262_;
  assign sum16_0_level9_0_half = sum16_0_level7_0_sum[2] ^ sum16_0_level8_0_carry[0];
  assign sum16_0_level9_0_sum = sum16_0_level9_0_half ^ sum16_0_level8_0_sum[1];
  assign _0263_ = sum16_0_level7_0_sum[2] & sum16_0_level8_0_carry[0];
  assign _0264_ = sum16_0_level9_0_half & sum16_0_level8_0_sum[1];
  assign sum16_0_level9_0_carry = _0263_ | _0264_;
  assign sum16_0_level9_1_half = { sum16_0_level6_0_sum[6], sum16_0_level7_1_carry } ^ { sum16_0_level8_0_sum[4], sum16_0_level7_0_sum[4] };
  assign sum16_0_level9_1_sum = sum16_0_level9_1_half ^ sum16_0_level8_0_carry[3:2];
  assign _0265_ = { sum16_0_level6_0_sum[6], sum16_0_level7_1_carry } & { sum16_0_level8_0_sum[4], sum16_0_level7_0_sum[4] };
  assign _0267_ = sum16_0_level9_1_half & sum16_0_level8_0_carry[3:2];
  assign sum16_0_level9_1_carry = _0265_ | _0267_;
  assign sum16_0_level10_0_half = sum16_0_level8_0_carry[1] ^ sum16_0_level8_0_sum[2];
  assign sum16_0_level10_0_sum = sum16_0_level10_0_half ^ sum16_0_level9_0_carry;
  assign _0268_ = sum16_0_level8_0_carry[1] & sum16_0_level8_0_sum[2];
  assign _0269_ = sum16_0_level10_0_half & sum16_0_level9_0_carry;
  assign sum16_0_level10_0_carry = _0268_ | _0269_;
  assign sum16_0_level10_1_half = sum16_0_level7_2_sum ^ sum16_0_level8_0_carry[4];
  assign sum16_0_level10_1_sum = sum16_0_level10_1_half ^ sum16_0_level9_1_carry[1];
  assign _0270_ = sum16_0_level7_2_sum & sum16_0_level8_0_carry[4];
  assign _0271_ = sum16_0_level10_1_half & sum16_0_level9_1_carry[1];
  assign sum16_0_level10_1_carry = _0270_ | _0271_;
  assign sum16_0_level11_0_half = sum16_0_level8_0_sum[3] ^ sum16_0_level9_1_sum[0];
  assign sum16_0_level11_0_sum = sum16_0_level11_0_half ^ sum16_0_level10_0_carry;
  assign _0272_ = sum16_0_level8_0_sum[3] & sum16_0_level9_1_sum[0];
  assign _0273_ = sum16_0_level11_0_half & sum16_0_level10_0_carry;
  assign sum16_0_level11_0_carry = _0272_ | _0273_;
  assign sum16_0_level11_1_half = sum16_0_level6_2_sum ^ sum16_0_level7_2_carry;
  assign sum16_0_level11_1_sum = sum16_0_level11_1_half ^ sum16_0_level10_1_carry;
  assign _0274_ = sum16_0_level6_2_sum & sum16_0_level7_2_carry;
  assign _0275_ = sum16_0_level11_1_half & sum16_0_level10_1_carry;
  assign sum16_0_level11_1_carry = _0274_ | _0275_;
  assign sum16_0_level12_0_half = sum16_0_level9_1_carry[0] ^ sum16_0_level9_1_sum[1];
  assign sum16_0_level12_0_sum = sum16_0_level12_0_half ^ sum16_0_level11_0_carry;
  assign _0276_ = sum16_0_level9_1_carry[0] & sum16_0_level9_1_sum[1];
  assign _0278_ = sum16_0_level12_0_half & sum16_0_level11_0_carry;
  assign sum16_0_level12_0_carry = _0276_ | _0278_;
  assign { _0279_[12], sum16_0_total } = { 1'h1, sum16_0_level6_2_carry, sum16_0_level11_1_sum, sum16_0_level12_0_carry, sum16_0_level12_0_sum, sum16_0_level11_0_sum, sum16_0_level10_0_sum, sum16_0_level9_0_sum, sum16_0_level8_0_sum[0], sum16_0_level7_0_sum[0], sum16_0_level6_0_sum[0], sum16_0_level2_2_sum[0] } + { sum16_0_level11_1_carry, 1'h0, sum16_0_level10_1_sum, 7'h00, sum16_0_level4_0_sum[0] };
  assign product16_one = { b[66], b[64] } ^ { b[65], 1'h0 };
  assign _0280_ = ~ { b[66], b[64] };
  assign _0281_ = { b[67], b[65] } & _0280_;
  assign _0282_ = ~ { b[65], 1'h0 };
  assign _0283_ = _0281_ & _0282_;
  assign _0284_ = ~ { b[67], b[65] };
  assign _0285_ = _0284_ & { b[66], b[64] };
  assign _0286_ = _0285_ & { b[65], 1'h0 };
  assign product16_two = _0283_ | _0286_;
  assign _0287_ = product16_one[0] ? { a[67], a[67:64] } : 5'h00;
  assign _0289_ = product16_two[0] ? { a[67:64], 1'h0 } : 5'h00;
  assign product16_multiple0 = _0287_ | _0289_;
  assign _0290_ = ~ product16_multiple0;
  assign { _0291_[4], product16_row0[3:0] } = b[65] ? _0290_ : product16_multiple0;
  assign _0292_ = product16_one[1] ? { a[67], a[67:64] } : 5'h00;
  assign _0293_ = product16_two[1] ? { a[67:64], 1'h0 } : 5'h00;
  assign product16_multiple1 = _0292_ | _0293_;
  assign _0294_ = ~ product16_multiple1;
  assign { _0295_[4], product16_row1[3:0] } = b[67] ? _0294_ : product16_multiple1;
  assign product17_one = { b[70], b[68] } ^ { b[69], 1'h0 };
  assign _0296_ = ~ { b[70], b[68] };
  assign _0297_ = { b[71], b[69] } & _0296_;
  assign _0298_ = ~ { b[69], 1'h0 };
  assign _0300_ = _0297_ & _0298_;
  assign _0301_ = ~ { b[71], b[69] };
  assign _0302_ = _0301_ & { b[70], b[68] };
  assign _0303_ = _0302_ & { b[69], 1'h0 };
  assign product17_two = _0300_ | _0303_;
  assign _0304_ = product17_one[0] ? { a[71], a[71:68] } : 5'h00;
  assign _0305_ = product17_two[0] ? { a[71:68], 1'h0 } : 5'h00;
  assign product17_multiple0 = _0304_ | _0305_;
  assign _0306_ = ~ product17_multiple0;
  assign { _0307_[4], product17_row0[3:0] } = b[69] ? _0306_ : product17_multiple0;
  assign _0308_ = product17_one[1] ? { a[71], a[71:68] } : 5'h00;
  assign _0309_ = product17_two[1] ? { a[71:68], 1'h0 } : 5'h00;
  assign product17_multiple1 = _0308_ | _0309_;
  assign _0311_ = ~ product17_multiple1;
  assign { _0312_[4], product17_row1[3:0] } = b[71] ? _0311_ : product17_multiple1;
  assign product18_one = { b[74], b[72] } ^ { b[73], 1'h0 };
  assign _0313_ = ~ { b[74], b[72] };
  assign _0314_ = { b[75], b[73] } & _0313_;
  assign _0315_ = ~ { b[73], 1'h0 };
  assign _0316_ = _0314_ & _0315_;
  assign _0317_ = ~ { b[75], b[73] };
  assign _0318_ = _0317_ & { b[74], b[72] };
  assign _0319_ = _0318_ & { b[73], 1'h0 };
  assign product18_two = _0316_ | _0319_;
  assign _0320_ = product18_one[0] ? { a[75], a[75:72] } : 5'h00;
  assign _0322_ = product18_two[0] ? { a[75:72], 1'h0 } : 5'h00;
  assign product18_multiple0 = _0320_ | _0322_;
  assign _0323_ = ~ product18_multiple0;
  assign { _0324_[4], product18_row0[3:0] } = b[73] ? _0323_ : product18_multiple0;
  assign _0325_ = product18_one[1] ? { a[75], a[75:72] } : 5'h00;
  assign _0326_ = product18_two[1] ? { a[75:72], 1'h0 } : 5'h00;
  assign product18_multiple1 = _0325_ | _0326_;
  assign _0327_ = ~ product18_multiple1;
  assign { _0328_[4], product18_row1[3:0] } = b[75] ? _0327_ : product18_multiple1;
  assign product19_one = { b[78], b[76] } ^ { b[77], 1'h0 };
  assign _0329_ = ~ { b[78], b[76] };
  assign _0330_ = { b[79], b[77] } & _0329_;
  assign _0331_ = ~ { b[77], 1'h0 };
  assign _0334_ = _0330_ & _0331_;
  assign _0335_ = ~ { b[79], b[77] };
  assign _0336_ = _0335_ & { b[78], b[76] };
  assign _0337_ = _0336_ & { b[77], 1'h0 };
  assign product19_two = _0334_ | _0337_;
  assign _0338_ = product19_one[0] ? { a[79], a[79:76] } : 5'h00;
  assign _0339_ = product19_two[0] ? { a[79:76], 1'h0 } : 5'h00;
  assign product19_multiple0 = _0338_ | _0339_;
  assign _0340_ = ~ product19_multiple0;
  assign { _0341_[4], product19_row0[3:0] } = b[77] ? _0340_ : product19_multiple0;
  assign _0342_ = product19_one[1] ? { a[79], a[79:76] } : 5'h00;
  assign _0343_ = product19_two[1] ? { a[79:76], 1'h0 } : 5'h00;
  assign product19_multiple1 = _0342_ | _0343_;
  assign _0345_ = ~ product19_multiple1;
  assign { _0346_[4], product19_row1[3:0] } = b[79] ? _0345_ : product19_multiple1;
  assign product20_one = { b[82], b[80] } ^ { b[81], 1'h0 };
  assign _0347_ = ~ { b[82], b[80] };
  assign _0348_ = { b[83], b[81] } & _0347_;
  assign _0349_ = ~ { b[81], 1'h0 };
  assign _0350_ = _0348_ & _0349_;
  assign _0351_ = ~ { b[83], b[81] };
  assign _0352_ = _0351_ & { b[82], b[80] };
  assign _0353_ = _0352_ & { b[81], 1'h0 };
  assign product20_two = _0350_ | _0353_;
  assign _0354_ = product20_one[0] ? { a[83], a[83:80] } : 5'h00;
  assign _0356_ = product20_two[0] ? { a[83:80], 1'h0 } : 5'h00;
  assign product20_multiple0 = _0354_ | _0356_;
  assign _0357_ = ~ product20_multiple0;
  assign { _0358_[4], product20_row0[3:0] } = b[81] ? _0357_ : product20_multiple0;
  assign _0359_ = product20_one[1] ? { a[83], a[83:80] } : 5'h00;
  assign _0360_ = product20_two[1] ? { a[83:80], 1'h0 } : 5'h00;
  assign product20_multiple1 = _0359_ | _0360_;
  assign _0361_ = ~ product20_multiple1;
  assign { _0362_[4], product20_row1[3:0] } = b[83] ? _0361_ : product20_multiple1;
  assign product21_one = { b[86], b[84] } ^ { b[85], 1'h0 };
  assign _0363_ = ~ { b[86], b[84] };
  assign _0364_ = { b[87], b[85] } & _0363_;
  assign _0365_ = ~ { b[85], 1'h0 };
  assign _0367_ = _0364_ & _0365_;
  assign _0368_ = ~ { b[87], b[85] };
  assign _0369_ = _0368_ & { b[86], b[84] };
  assign _0370_ = _0369_ & { b[85], 1'h0 };
  assign product21_two = _0367_ | _0370_;
  assign _0371_ = product21_one[0] ? { a[87], a[87:84] } : 5'h00;
  assign _0372_ = product21_two[0] ? { a[87:84], 1'h0 } : 5'h00;
  assign product21_multiple0 = _0371_ | _0372_;
  assign _0373_ = ~ product21_multiple0;
  assign { _0374_[4], product21_row0[3:0] } = b[85] ? _0373_ : product21_multiple0;
  assign _0375_ = product21_one[1] ? { a[87], a[87:84] } : 5'h00;
  assign _0376_ = product21_two[1] ? { a[87:84], 1'h0 } : 5'h00;
  assign product21_multiple1 = _0375_ | _0376_;
  assign _0378_ = ~ product21_multiple1;
  assign { _0379_[4], product21_row1[3:0] } = b[87] ? _0378_ : product21_multiple1;
  assign product22_one = { b[90], b[88] } ^ { b[89], 1'h0 };
  assign _0380_ = ~ { b[90], b[88] };
  assign _0381_ = { b[91], b[89] } & _0380_;
  assign _0382_ = ~ { b[89], 1'h0 };
  assign _0383_ = _0381_ & _0382_;
  assign _0384_ = ~ { b[91], b[89] };
  assign _0385_ = _0384_ & { b[90], b[88] };
  assign _0386_ = _0385_ & { b[89], 1'h0 };
  assign product22_two = _0383_ | _0386_;
  assign _0387_ = product22_one[0] ? { a[91], a[91:88] } : 5'h00;
  assign _0389_ = product22_two[0] ? { a[91:88], 1'h0 } : 5'h00;
  assign product22_multiple0 = _0387_ | _0389_;
  assign _0390_ = ~ product22_multiple0;
  assign { _0391_[4], product22_row0[3:0] } = b[89] ? _0390_ : product22_multiple0;
  assign _0392_ = product22_one[1] ? { a[91], a[91:88] } : 5'h00;
  assign _0393_ = product22_two[1] ? { a[91:88], 1'h0 } : 5'h00;
  assign product22_multiple1 = _0392_ | _0393_;
  assign _0394_ = ~ product22_multiple1;
  assign { _0395_[4], product22_row1[3:0] } = b[91] ? _0394_ : product22_multiple1;
  assign product23_one = { b[94], b[92] } ^ { b[93], 1'h0 };
  assign _0396_ = ~ { b[94], b[92] };
  assign _0397_ = { b[95], b[93] } & _0396_;
  assign _0398_ = ~ { b[93], 1'h0 };
  assign _0400_ = _0397_ & _0398_;
  assign _0401_ = ~ { b[95], b[93] };
  assign _0402_ = _0401_ & { b[94], b[92] };
  assign _0403_ = _0402_ & { b[93], 1'h0 };
  assign product23_two = _0400_ | _0403_;
  assign _0404_ = product23_one[0] ? { a[95], a[95:92] } : 5'h00;
  assign _0405_ = product23_two[0] ? { a[95:92], 1'h0 } : 5'h00;
  assign product23_multiple0 = _0404_ | _0405_;
  assign _0406_ = ~ product23_multiple0;
  assign { _0407_[4], product23_row0[3:0] } = b[93] ? _0406_ : product23_multiple0;
  assign _0408_ = product23_one[1] ? { a[95], a[95:92] } : 5'h00;
  assign _0409_ = product23_two[1] ? { a[95:92], 1'h0 } : 5'h00;
  assign product23_multiple1 = _0408_ | _0409_;
  assign _0411_ = ~ product23_multiple1;
  assign { _0412_[4], product23_row1[3:0] } = b[95] ? _0411_ : product23_multiple1;
  assign product24_one = { b[98], b[96] } ^ { b[97], 1'h0 };
  assign _0413_ = ~ { b[98], b[96] };
  assign _0414_ = { b[99], b[97] } & _0413_;
  assign _0415_ = ~ { b[97], 1'h0 };
  assign _0416_ = _0414_ & _0415_;
  assign _0417_ = ~ { b[99], b[97] };
  assign _0418_ = _0417_ & { b[98], b[96] };
  assign _0419_ = _0418_ & { b[97], 1'h0 };
  assign product24_two = _0416_ | _0419_;
  assign _0420_ = product24_one[0] ? { a[99], a[99:96] } : 5'h00;
  assign _0422_ = product24_two[0] ? { a[99:96], 1'h0 } : 5'h00;
  assign product24_multiple0 = _0420_ | _0422_;
  assign _0423_ = ~ product24_multiple0;
  assign { _0424_[4], product24_row0[3:0] } = b[97] ? _0423_ : product24_multiple0;
  assign _0425_ = product24_one[1] ? { a[99], a[99:96] } : 5'h00;
  assign _0426_ = product24_two[1] ? { a[99:96], 1'h0 } : 5'h00;
  assign product24_multiple1 = _0425_ | _0426_;
  assign _0427_ = ~ product24_multiple1;
  assign { _0428_[4], product24_row1[3:0] } = b[99] ? _0427_ : product24_multiple1;
  assign product25_one = { b[102], b[100] } ^ { b[101], 1'h0 };
  assign _0429_ = ~ { b[102], b[100] };
  assign _0430_ = { b[103], b[101] } & _0429_;
  assign _0431_ = ~ { b[101], 1'h0 };
  assign _0433_ = _0430_ & _0431_;
  assign _0434_ = ~ { b[103], b[101] };
  assign _0435_ = _0434_ & { b[102], b[100] };
  assign _0436_ = _0435_ & { b[101], 1'h0 };
  assign product25_two = _0433_ | _0436_;
  assign _0437_ = product25_one[0] ? { a[103], a[103:100] } : 5'h00;
  assign _0438_ = product25_two[0] ? { a[103:100], 1'h0 } : 5'h00;
  assign product25_multiple0 = _0437_ | _0438_;
  assign _0439_ = ~ product25_multiple0;
  assign { _0440_[4], product25_row0[3:0] } = b[101] ? _0439_ : product25_multiple0;
  assign _0441_ = product25_one[1] ? { a[103], a[103:100] } : 5'h00;
  assign _0442_ = product25_two[1] ? { a[103:100], 1'h0 } : 5'h00;
  assign product25_multiple1 = _0441_ | _0442_;
  assign _0445_ = ~ product25_multiple1;
  assign { _0446_[4], product25_row1[3:0] } = b[103] ? _0445_ : product25_multiple1;
  assign product26_one = { b[106], b[104] } ^ { b[105], 1'h0 };
  assign _0447_ = ~ { b[106], b[104] };
  assign _0448_ = { b[107], b[105] } & _0447_;
  assign _0449_ = ~ { b[105], 1'h0 };
  assign _0450_ = _0448_ & _0449_;
  assign _0451_ = ~ { b[107], b[105] };
  assign _0452_ = _0451_ & { b[106], b[104] };
  assign _0453_ = _0452_ & { b[105], 1'h0 };
  assign product26_two = _0450_ | _0453_;
  assign _0454_ = product26_one[0] ? { a[107], a[107:104] } : 5'h00;
  assign _0456_ = product26_two[0] ? { a[107:104], 1'h0 } : 5'h00;
  assign product26_multiple0 = _0454_ | _0456_;
  assign _0457_ = ~ product26_multiple0;
  assign { _0458_[4], product26_row0[3:0] } = b[105] ? _0457_ : product26_multiple0;
  assign _0459_ = product26_one[1] ? { a[107], a[107:104] } : 5'h00;
  assign _0460_ = product26_two[1] ? { a[107:104], 1'h0 } : 5'h00;
  assign product26_multiple1 = _0459_ | _0460_;
  assign _0461_ = ~ product26_multiple1;
  assign { _0462_[4], product26_row1[3:0] } = b[107] ? _0461_ : product26_multiple1;
  assign product27_one = { b[110], b[108] } ^ { b[109], 1'h0 };
  assign _0463_ = ~ { b[110], b[108] };
  assign _0464_ = { b[111], b[109] } & _0463_;
  assign _0465_ = ~ { b[109], 1'h0 };
  assign _0467_ = _0464_ & _0465_;
  assign _0468_ = ~ { b[111], b[109] };
  assign _0469_ = _0468_ & { b[110], b[108] };
  assign _0470_ = _0469_ & { b[109], 1'h0 };
  assign product27_two = _0467_ | _0470_;
  assign _0471_ = product27_one[0] ? { a[111], a[111:108] } : 5'h00;
  assign _0472_ = product27_two[0] ? { a[111:108], 1'h0 } : 5'h00;
  assign product27_multiple0 = _0471_ | _0472_;
  assign _0473_ = ~ product27_multiple0;
  assign { _0474_[4], product27_row0[3:0] } = b[109] ? _0473_ : product27_multiple0;
  assign _0475_ = product27_one[1] ? { a[111], a[111:108] } : 5'h00;
  assign _0476_ = product27_two[1] ? { a[111:108], 1'h0 } : 5'h00;
  assign product27_multiple1 = _0475_ | _0476_;
  assign _0478_ = ~ product27_multiple1;
  assign { _0479_[4], product27_row1[3:0] } = b[111] ? _0478_ : product27_multiple1;
  assign product28_one = { b[114], b[112] } ^ { b[113], 1'h0 };
  assign _0480_ = ~ { b[114], b[112] };
  assign _0481_ = { b[115], b[113] } & _0480_;
  assign _0482_ = ~ { b[113], 1'h0 };
  assign _0483_ = _0481_ & _0482_;
  assign _0484_ = ~ { b[115], b[113] };
  assign _0485_ = _0484_ & { b[114], b[112] };
  assign _0486_ = _0485_ & { b[113], 1'h0 };
  assign product28_two = _0483_ | _0486_;
  assign _0487_ = product28_one[0] ? { a[115], a[115:112] } : 5'h00;
  assign _0489_ = product28_two[0] ? { a[115:112], 1'h0 } : 5'h00;
  assign product28_multiple0 = _0487_ | _0489_;
  assign _0490_ = ~ product28_multiple0;
  assign { _0491_[4], product28_row0[3:0] } = b[113] ? _0490_ : product28_multiple0;
  assign _0492_ = product28_one[1] ? { a[115], a[115:112] } : 5'h00;
  assign _0493_ = product28_two[1] ? { a[115:112], 1'h0 } : 5'h00;
  assign product28_multiple1 = _0492_ | _0493_;
  assign _0494_ = ~ product28_multiple1;
  assign { _0495_[4], product28_row1[3:0] } = b[115] ? _0494_ : product28_multiple1;
  assign product29_one = { b[118], b[116] } ^ { b[117], 1'h0 };
  assign _0496_ = ~ { b[118], b[116] };
  assign _0497_ = { b[119], b[117] } & _0496_;
  assign _0498_ = ~ { b[117], 1'h0 };
  assign _0500_ = _0497_ & _0498_;
  assign _0501_ = ~ { b[119], b[117] };
  assign _0502_ = _0501_ & { b[118], b[116] };
  assign _0503_ = _0502_ & { b[117], 1'h0 };
  assign product29_two = _0500_ | _0503_;
  assign _0504_ = product29_one[0] ? { a[119], a[119:116] } : 5'h00;
  assign _0505_ = product29_two[0] ? { a[119:116], 1'h0 } : 5'h00;
  assign product29_multiple0 = _0504_ | _0505_;
  assign _0506_ = ~ product29_multiple0;
  assign { _0507_[4], product29_row0[3:0] } = b[117] ? _0506_ : product29_multiple0;
  assign _0508_ = product29_one[1] ? { a[119], a[119:116] } : 5'h00;
  assign _0509_ = product29_two[1] ? { a[119:116], 1'h0 } : 5'h00;
  assign product29_multiple1 = _0508_ | _0509_;
  assign _0511_ = ~ product29_multiple1;
  assign { _0512_[4], product29_row1[3:0] } = b[119] ? _0511_ : product29_multiple1;
  assign product30_one = { b[122], b[120] } ^ { b[121], 1'h0 };
  assign _0513_ = ~ { b[122], b[120] };
  assign _0514_ = { b[123], b[121] } & _0513_;
  assign _0515_ = ~ { b[121], 1'h0 };
  assign _0516_ = _0514_ & _0515_;
  assign _0517_ = ~ { b[123], b[121] };
  assign _0518_ = _0517_ & { b[122], b[120] };
  assign _0519_ = _0518_ & { b[121], 1'h0 };
  assign product30_two = _0516_ | _0519_;
  assign _0520_ = product30_one[0] ? { a[123], a[123:120] } : 5'h00;
  assign _0522_ = product30_two[0] ? { a[123:120], 1'h0 } : 5'h00;
  assign product30_multiple0 = _0520_ | _0522_;
  assign _0523_ = ~ product30_multiple0;
  assign { _0524_[4], product30_row0[3:0] } = b[121] ? _0523_ : product30_multiple0;
  assign _0525_ = product30_one[1] ? { a[123], a[123:120] } : 5'h00;
  assign _0526_ = product30_two[1] ? { a[123:120], 1'h0 } : 5'h00;
  assign product30_multiple1 = _0525_ | _0526_;
  assign _0527_ = ~ product30_multiple1;
  assign { _0528_[4], product30_row1[3:0] } = b[123] ? _0527_ : product30_multiple1;
  assign product31_one = { b[126], b[124] } ^ { b[125], 1'h0 };
  assign _0529_ = ~ { b[126], b[124] };
  assign _0530_ = { b[127], b[125] } & _0529_;
  assign _0531_ = ~ { b[125], 1'h0 };
  assign _0533_ = _0530_ & _0531_;
  assign _0534_ = ~ { b[127], b[125] };
  assign _0535_ = _0534_ & { b[126], b[124] };
  assign _0536_ = _0535_ & { b[125], 1'h0 };
  assign product31_two = _0533_ | _0536_;
  assign _0537_ = product31_one[0] ? { a[127], a[127:124] } : 5'h00;
  assign _0538_ = product31_two[0] ? { a[127:124], 1'h0 } : 5'h00;
  assign product31_multiple0 = _0537_ | _0538_;
  assign _0539_ = ~ product31_multiple0;
  assign { _0540_[4], product31_row0[3:0] } = b[125] ? _0539_ : product31_multiple0;
  assign _0541_ = product31_one[1] ? { a[127], a[127:124] } : 5'h00;
  assign _0542_ = product31_two[1] ? { a[127:124], 1'h0 } : 5'h00;
  assign product31_multiple1 = _0541_ | _0542_;
  assign _0544_ = ~ product31_multiple1;
  assign { _0545_[4], product31_row1[3:0] } = b[127] ? _0544_ : product31_multiple1;
  assign sum16_16_level1_0_half = b[65] ^ b[69];
  assign sum16_16_level1_0_sum = sum16_16_level1_0_half ^ b[73];
  assign _0546_ = b[65] & b[69];
  assign _0547_ = sum16_16_level1_0_half & b[73];
  assign sum16_16_level1_0_carry = _0546_ | _0547_;
  assign sum16_16_level1_1_half = b[77] ^ b[81];
  assign sum16_16_level1_1_sum = sum16_16_level1_1_half ^ b[85];
  assign _0548_ = b[77] & b[81];
  assign _0549_ = sum16_16_level1_1_half & b[85];
  assign sum16_16_level1_1_carry = _0548_ | _0549_;
  assign sum16_16_level1_2_half = b[89] ^ b[93];
  assign sum16_16_level1_2_sum = sum16_16_level1_2_half ^ b[97];
  assign _0550_ = b[89] & b[93];
  assign _0551_ = sum16_16_level1_2_half & b[97];
  assign sum16_16_level1_2_carry = _0550_ | _0551_;
  assign sum16_16_level1_3_half = b[101] ^ b[105];
  assign sum16_16_level1_3_sum = sum16_16_level1_3_half ^ b[109];
  assign _0552_ = b[101] & b[105];
  assign _0553_ = sum16_16_level1_3_half & b[109];
  assign sum16_16_level1_3_carry = _0552_ | _0553_;
  assign sum16_16_level1_4_half = b[113] ^ b[117];
  assign sum16_16_level1_4_sum = sum16_16_level1_4_half ^ b[121];
  assign _0556_ = b[113] & b[117];
  assign _0557_ = sum16_16_level1_4_half & b[121];
  assign sum16_16_level1_4_carry = _0556_ | _0557_;
  assign sum16_16_level1_5_half = { b[67], product31_row0[1], product16_row0[0] } ^ { b[71], product17_row0[1:0] };
  assign sum16_16_level1_5_sum = sum16_16_level1_5_half ^ { b[75], product18_row0[1:0] };
  assign _0558_ = { b[67], product31_row0[1], product16_row0[0] } & { b[71], product17_row0[1:0] };
  assign _0559_ = sum16_16_level1_5_half & { b[75], product18_row0[1:0] };
  assign sum16_16_level1_5_carry = _0558_ | _0559_;
  assign sum16_16_level1_6_half = { b[79], product19_row0[1:0] } ^ { b[83], product20_row0[1:0] };
  assign sum16_16_level1_6_sum = sum16_16_level1_6_half ^ { b[87], product21_row0[1:0] };
  assign _0560_ = { b[79], product19_row0[1:0] } & { b[83], product20_row0[1:0] };
  assign _0561_ = sum16_16_level1_6_half & { b[87], product21_row0[1:0] };
  assign sum16_16_level1_6_carry = _0560_ | _0561_;
  assign sum16_16_level1_7_half = { b[91], product22_row0[1:0] } ^ { b[95], product23_row0[1:0] };
  assign sum16_16_level1_7_sum = sum16_16_level1_7_half ^ { b[99], product24_row0[1:0] };
  assign _0562_ = { b[91], product22_row0[1:0] } & { b[95], product23_row0[1:0] };
  assign _0563_ = sum16_16_level1_7_half & { b[99], product24_row0[1:0] };
  assign sum16_16_level1_7_carry = _0562_ | _0563_;
  assign sum16_16_level1_8_half = { b[103], product25_row0[1:0] } ^ { b[107], product26_row0[1:0] };
  assign sum16_16_level1_8_sum = sum16_16_level1_8_half ^ { b[111], product27_row0[1:0] };
  assign _0564_ = { b[103], product25_row0[1:0] } & { b[107], product26_row0[1:0] };
  assign _0565_ = sum16_16_level1_8_half & { b[111], product27_row0[1:0] };
  assign sum16_16_level1_8_carry = _0564_ | _0565_;
  assign sum16_16_level1_9_half = { b[115], product28_row0[1:0] } ^ { b[119], product29_row0[1:0] };
  assign sum16_16_level1_9_sum = sum16_16_level1_9_half ^ { b[123], product30_row0[1:0] };
  assign _0567_ = { b[115], product28_row0[1:0] } & { b[119], product29_row0[1:0] };
  assign _0568_ = sum16_16_level1_9_half & { b[123], product30_row0[1:0] };
  assign sum16_16_level1_9_carry = _0567_ | _0568_;
  assign sum16_16_level1_10_half = product16_row1 ^ product17_row1;
  assign sum16_16_level1_10_sum = sum16_16_level1_10_half ^ product18_row1;
  assign _0569_ = product16_row1 & product17_row1;
  assign _0570_ = sum16_16_level1_10_half & product18_row1;
  assign sum16_16_level1_10_carry = _0569_ | _0570_;
  assign sum16_16_level1_11_half = product19_row1 ^ product20_row1;
  assign sum16_16_level1_11_sum = sum16_16_level1_11_half ^ product21_row1;
  assign _0571_ = product19_row1 & product20_row1;
  assign _0572_ = sum16_16_level1_11_half & product21_row1;
  assign sum16_16_level1_11_carry = _0571_ | _0572_;
  assign sum16_16_level1_12_half = product22_row1 ^ product23_row1;
  assign sum16_16_level1_12_sum = sum16_16_level1_12_half ^ product24_row1;
  assign _0573_ = product22_row1 & product23_row1;
  assign _0574_ = sum16_16_level1_12_half & product24_row1;
  assign sum16_16_level1_12_carry = _0573_ | _0574_;
  assign sum16_16_level1_13_half = product25_row1 ^ product26_row1;
  assign sum16_16_level1_13_sum = sum16_16_level1_13_half ^ product27_row1;
  assign _0575_ = product25_row1 & product26_row1;
  assign _0576_ = sum16_16_level1_13_half & product27_row1;
  assign sum16_16_level1_13_carry = _0575_ | _0576_;
  assign sum16_16_level1_14_half = product28_row1 ^ product29_row1;
  assign sum16_16_level1_14_sum = sum16_16_level1_14_half ^ product30_row1;
  assign _0578_ = product28_row1 & product29_row1;
  assign _0579_ = sum16_16_level1_14_half & product30_row1;
  assign sum16_16_level1_14_carry = _0578_ | _0579_;
  assign sum16_16_level1_15_half = product31_row1[2:0] ^ product17_row0[4:2];
  assign sum16_16_level1_15_sum = sum16_16_level1_15_half ^ product18_row0[4:2];
  assign _0580_ = product31_row1[2:0] & product17_row0[4:2];
  assign _0581_ = sum16_16_level1_15_half & product18_row0[4:2];
  assign sum16_16_level1_15_carry = _0580_ | _0581_;
  assign sum16_16_level1_16_half = product31_row0[4:2] ^ product19_row0[4:2];
  assign sum16_16_level1_16_sum = sum16_16_level1_16_half ^ product20_row0[4:2];
  assign _0582_ = product31_row0[4:2] & product19_row0[4:2];
  assign _0583_ = sum16_16_level1_16_half & product20_row0[4:2];
  assign sum16_16_level1_16_carry = _0582_ | _0583_;
  assign sum16_16_level1_17_half = product21_row0[4:2] ^ product22_row0[4:2];
  assign sum16_16_level1_17_sum = sum16_16_level1_17_half ^ product23_row0[4:2];
  assign _0584_ = product21_row0[4:2] & product22_row0[4:2];
  assign _0585_ = sum16_16_level1_17_half & product23_row0[4:2];
  assign sum16_16_level1_17_carry = _0584_ | _0585_;
  assign sum16_16_level1_18_half = product24_row0[4:2] ^ product25_row0[4:2];
  assign sum16_16_level1_18_sum = sum16_16_level1_18_half ^ product26_row0[4:2];
  assign _0586_ = product24_row0[4:2] & product25_row0[4:2];
  assign _0587_ = sum16_16_level1_18_half & product26_row0[4:2];
  assign sum16_16_level1_18_carry = _0586_ | _0587_;
  assign sum16_16_level1_19_half = product27_row0[4:2] ^ product28_row0[4:2];
  assign sum16_16_level1_19_sum = sum16_16_level1_19_half ^ product29_row0[4:2];
  assign _0589_ = product27_row0[4:2] & product28_row0[4:2];
  assign _0590_ = sum16_16_level1_19_half & product29_row0[4:2];
  assign sum16_16_level1_19_carry = _0589_ | _0590_;
  assign sum16_16_level2_0_half = { sum16_16_level1_8_carry[2], sum16_16_level1_6_sum[2], sum16_16_level1_0_carry, b[125] } ^ { sum16_16_level1_9_carry[2], sum16_16_level1_8_sum[2], sum16_16_level1_1_carry, sum16_16_level1_0_sum };
  assign sum16_16_level2_0_sum = sum16_16_level2_0_half ^ { product16_row0[3], sum16_16_level1_9_sum[2], sum16_16_level1_2_carry, sum16_16_level1_1_sum };
  assign _0591_ = { sum16_16_level1_8_carry[2], sum16_16_level1_6_sum[2], sum16_16_level1_0_carry, b[125] } & { sum16_16_level1_9_carry[2], sum16_16_level1_8_sum[2], sum16_16_level1_1_carry, sum16_16_level1_0_sum };
  assign _0592_ = sum16_16_level2_0_half & { product16_row0[3], sum16_16_level1_9_sum[2], sum16_16_level1_2_carry, sum16_16_level1_1_sum };
  assign sum16_16_level2_0_carry = _0591_ | _0592_;
  assign sum16_16_level2_1_half = { sum16_16_level1_11_sum, sum16_16_level1_3_carry, sum16_16_level1_2_sum } ^ { product31_row1[4:3], sum16_16_level1_12_sum[2:0], sum16_16_level1_4_carry, sum16_16_level1_3_sum };
  assign sum16_16_level2_1_sum = sum16_16_level2_1_half ^ { sum16_16_level1_13_sum, product16_row0[1], sum16_16_level1_4_sum };
  assign _0593_ = { sum16_16_level1_11_sum, sum16_16_level1_3_carry, sum16_16_level1_2_sum } & { product31_row1[4:3], sum16_16_level1_12_sum[2:0], sum16_16_level1_4_carry, sum16_16_level1_3_sum };
  assign _0594_ = sum16_16_level2_1_half & { sum16_16_level1_13_sum, product16_row0[1], sum16_16_level1_4_sum };
  assign sum16_16_level2_1_carry = _0593_ | _0594_;
  assign sum16_16_level2_2_half = { sum16_16_level1_10_carry, sum16_16_level1_5_sum } ^ { sum16_16_level1_11_carry, b[127], sum16_16_level1_6_sum[1:0] };
  assign sum16_16_level2_2_sum = sum16_16_level2_2_half ^ { sum16_16_level1_12_carry, sum16_16_level1_7_sum };
  assign _0595_ = { sum16_16_level1_10_carry, sum16_16_level1_5_sum } & { sum16_16_level1_11_carry, b[127], sum16_16_level1_6_sum[1:0] };
  assign _0596_ = sum16_16_level2_2_half & { sum16_16_level1_12_carry, sum16_16_level1_7_sum };
  assign sum16_16_level2_2_carry = _0595_ | _0596_;
  assign sum16_16_level2_3_half = sum16_16_level1_5_carry ^ sum16_16_level1_6_carry;
  assign sum16_16_level2_3_sum = sum16_16_level2_3_half ^ sum16_16_level1_7_carry;
  assign _0597_ = sum16_16_level1_5_carry & sum16_16_level1_6_carry;
  assign _0598_ = sum16_16_level2_3_half & sum16_16_level1_7_carry;
  assign sum16_16_level2_3_carry = _0597_ | _0598_;
  assign sum16_16_level2_4_half = sum16_16_level1_14_sum ^ { sum16_16_level1_12_sum[4:3], sum16_16_level1_15_sum };
  assign sum16_16_level2_4_sum = sum16_16_level2_4_half ^ { sum16_16_level1_13_carry[3], sum16_16_level1_19_carry[2], sum16_16_level1_16_sum };
  assign _0600_ = sum16_16_level1_14_sum & { sum16_16_level1_12_sum[4:3], sum16_16_level1_15_sum };
  assign _0601_ = sum16_16_level2_4_half & { sum16_16_level1_13_carry[3], sum16_16_level1_19_carry[2], sum16_16_level1_16_sum };
  assign sum16_16_level2_4_carry = _0600_ | _0601_;
  assign sum16_16_level2_5_half = sum16_16_level1_17_sum ^ sum16_16_level1_18_sum;
  assign sum16_16_level2_5_sum = sum16_16_level2_5_half ^ sum16_16_level1_19_sum;
  assign _0602_ = sum16_16_level1_17_sum & sum16_16_level1_18_sum;
  assign _0603_ = sum16_16_level2_5_half & sum16_16_level1_19_sum;
  assign sum16_16_level2_5_carry = _0602_ | _0603_;
  assign sum16_16_level2_6_half = sum16_16_level1_13_carry[2:0] ^ sum16_16_level1_14_carry[2:0];
  assign sum16_16_level2_6_sum = sum16_16_level2_6_half ^ sum16_16_level1_15_carry;
  assign _0604_ = sum16_16_level1_13_carry[2:0] & sum16_16_level1_14_carry[2:0];
  assign _0605_ = sum16_16_level2_6_half & sum16_16_level1_15_carry;
  assign sum16_16_level2_6_carry = _0604_ | _0605_;
  assign sum16_16_level2_7_half = sum16_16_level1_16_carry ^ sum16_16_level1_17_carry;
  assign sum16_16_level2_7_sum = sum16_16_level2_7_half ^ sum16_16_level1_18_carry;
  assign _0606_ = sum16_16_level1_16_carry & sum16_16_level1_17_carry;
  assign _0607_ = sum16_16_level2_7_half & sum16_16_level1_18_carry;
  assign sum16_16_level2_7_carry = _0606_ | _0607_;
  assign sum16_16_level3_0_half = { product30_row0[4:2], sum16_16_level2_0_carry[0], product31_row0[0] } ^ { product16_row0[4], sum16_16_level2_2_carry[2], product16_row0[2], sum16_16_level2_0_sum[1:0] };
  assign sum16_16_level3_0_sum = sum16_16_level3_0_half ^ { sum16_16_level2_3_carry[2], sum16_16_level2_0_carry[2:1], sum16_16_level2_1_carry[0], sum16_16_level2_1_sum[0] };
  assign _0608_ = { product30_row0[4:2], sum16_16_level2_0_carry[0], product31_row0[0] } & { product16_row0[4], sum16_16_level2_2_carry[2], product16_row0[2], sum16_16_level2_0_sum[1:0] };
  assign _0609_ = sum16_16_level3_0_half & { sum16_16_level2_3_carry[2], sum16_16_level2_0_carry[2:1], sum16_16_level2_1_carry[0], sum16_16_level2_1_sum[0] };
  assign sum16_16_level3_0_carry = _0608_ | _0609_;
  assign sum16_16_level3_1_half = { sum16_16_level2_0_carry[3], sum16_16_level2_0_sum[3:2], sum16_16_level1_8_carry[0] } ^ { sum16_16_level1_19_carry[1], sum16_16_level2_3_sum[2], sum16_16_level2_2_sum[2], sum16_16_level1_9_carry[0] };
  assign sum16_16_level3_1_sum = sum16_16_level3_1_half ^ { sum16_16_level1_10_sum[2:0], sum16_16_level2_1_sum[1] };
  assign _0611_ = { sum16_16_level2_0_carry[3], sum16_16_level2_0_sum[3:2], sum16_16_level1_8_carry[0] } & { sum16_16_level1_19_carry[1], sum16_16_level2_3_sum[2], sum16_16_level2_2_sum[2], sum16_16_level1_9_carry[0] };
  assign _0612_ = sum16_16_level3_1_half & { sum16_16_level1_10_sum[2:0], sum16_16_level2_1_sum[1] };
  assign sum16_16_level3_1_carry = _0611_ | _0612_;
  assign sum16_16_level3_2_half = { sum16_16_level1_13_carry[4], sum16_16_level2_1_carry[5:1] } ^ { sum16_16_level1_14_carry[4], sum16_16_level2_4_carry[3:0], sum16_16_level1_8_carry[1] };
  assign sum16_16_level3_2_sum = sum16_16_level3_2_half ^ { sum16_16_level2_2_carry[6:5], sum16_16_level2_5_carry, sum16_16_level1_9_carry[1] };
  assign _0613_ = { sum16_16_level1_13_carry[4], sum16_16_level2_1_carry[5:1] } & { sum16_16_level1_14_carry[4], sum16_16_level2_4_carry[3:0], sum16_16_level1_8_carry[1] };
  assign _0614_ = sum16_16_level3_2_half & { sum16_16_level2_2_carry[6:5], sum16_16_level2_5_carry, sum16_16_level1_9_carry[1] };
  assign sum16_16_level3_2_carry = _0613_ | _0614_;
  assign sum16_16_level3_3_half = { sum16_16_level1_14_carry[3], sum16_16_level2_6_sum } ^ { sum16_16_level1_10_sum[4], sum16_16_level2_7_sum };
  assign sum16_16_level3_3_sum = sum16_16_level3_3_half ^ { sum16_16_level2_6_carry, sum16_16_level2_3_carry[1] };
  assign _0615_ = { sum16_16_level1_14_carry[3], sum16_16_level2_6_sum } & { sum16_16_level1_10_sum[4], sum16_16_level2_7_sum };
  assign _0616_ = sum16_16_level3_3_half & { sum16_16_level2_6_carry, sum16_16_level2_3_carry[1] };
  assign sum16_16_level3_3_carry = _0615_ | _0616_;
  assign sum16_16_level3_4_half = sum16_16_level2_1_sum[4] ^ sum16_16_level2_2_sum[4];
  assign sum16_16_level3_4_sum = sum16_16_level3_4_half ^ sum16_16_level2_5_sum[2];
  assign _0617_ = sum16_16_level2_1_sum[4] & sum16_16_level2_2_sum[4];
  assign _0618_ = sum16_16_level3_4_half & sum16_16_level2_5_sum[2];
  assign sum16_16_level3_4_carry = _0617_ | _0618_;
  assign sum16_16_level3_5_half = { sum16_16_level2_1_carry[6], sum16_16_level2_7_carry[2] } ^ { sum16_16_level2_4_carry[4], sum16_16_level2_1_sum[6] };
  assign sum16_16_level3_5_sum = sum16_16_level3_5_half ^ sum16_16_level2_2_sum[7:6];
  assign _0619_ = { sum16_16_level2_1_carry[6], sum16_16_level2_7_carry[2] } & { sum16_16_level2_4_carry[4], sum16_16_level2_1_sum[6] };
  assign _0620_ = sum16_16_level3_5_half & sum16_16_level2_2_sum[7:6];
  assign sum16_16_level3_5_carry = _0619_ | _0620_;
  assign sum16_16_level4_0_half = { sum16_16_level3_0_carry[4:3], sum16_16_level3_1_carry[1:0], sum16_16_level1_8_sum[1:0] } ^ { sum16_16_level1_10_sum[3], sum16_16_level3_0_sum[4], sum16_16_level2_1_sum[3:2], sum16_16_level1_9_sum[1:0] };
  assign sum16_16_level4_0_sum = sum16_16_level4_0_half ^ { sum16_16_level2_4_sum[3:0], sum16_16_level3_0_sum[1:0] };
  assign _0622_ = { sum16_16_level3_0_carry[4:3], sum16_16_level3_1_carry[1:0], sum16_16_level1_8_sum[1:0] } & { sum16_16_level1_10_sum[3], sum16_16_level3_0_sum[4], sum16_16_level2_1_sum[3:2], sum16_16_level1_9_sum[1:0] };
  assign _0623_ = sum16_16_level4_0_half & { sum16_16_level2_4_sum[3:0], sum16_16_level3_0_sum[1:0] };
  assign sum16_16_level4_0_carry = _0622_ | _0623_;
  assign sum16_16_level4_1_half = { sum16_16_level2_7_carry[1:0], sum16_16_level3_0_carry[2:0] } ^ { sum16_16_level2_2_carry[4:3], sum16_16_level1_19_carry[0], sum16_16_level3_0_sum[2], sum16_16_level2_2_carry[0] };
  assign sum16_16_level4_1_sum = sum16_16_level4_1_half ^ { sum16_16_level3_1_carry[3:2], sum16_16_level3_0_sum[3], sum16_16_level2_3_carry[0], sum16_16_level2_2_sum[1] };
  assign _0624_ = { sum16_16_level2_7_carry[1:0], sum16_16_level3_0_carry[2:0] } & { sum16_16_level2_2_carry[4:3], sum16_16_level1_19_carry[0], sum16_16_level3_0_sum[2], sum16_16_level2_2_carry[0] };
  assign _0625_ = sum16_16_level4_1_half & { sum16_16_level3_1_carry[3:2], sum16_16_level3_0_sum[3], sum16_16_level2_3_carry[0], sum16_16_level2_2_sum[1] };
  assign sum16_16_level4_1_carry = _0624_ | _0625_;
  assign sum16_16_level4_2_half = { sum16_16_level3_3_carry[1:0], sum16_16_level2_5_sum[1:0] } ^ { sum16_16_level3_2_carry[2:0], sum16_16_level3_2_sum[0] };
  assign sum16_16_level4_2_sum = sum16_16_level4_2_half ^ { sum16_16_level3_4_carry, sum16_16_level3_4_sum, sum16_16_level2_2_sum[3], sum16_16_level2_2_carry[1] };
  assign _0626_ = { sum16_16_level3_3_carry[1:0], sum16_16_level2_5_sum[1:0] } & { sum16_16_level3_2_carry[2:0], sum16_16_level3_2_sum[0] };
  assign _0627_ = sum16_16_level4_2_half & { sum16_16_level3_4_carry, sum16_16_level3_4_sum, sum16_16_level2_2_sum[3], sum16_16_level2_2_carry[1] };
  assign sum16_16_level4_2_carry = _0626_ | _0627_;
  assign sum16_16_level4_3_half = { 1'h1, sum16_16_level3_5_carry[0] } ^ { sum16_16_level2_2_carry[7], sum16_16_level3_3_carry[3] };
  assign sum16_16_level4_3_sum = sum16_16_level4_3_half ^ sum16_16_level3_2_carry[5:4];
  assign _0628_ = { 1'h1, sum16_16_level3_5_carry[0] } & { sum16_16_level2_2_carry[7], sum16_16_level3_3_carry[3] };
  assign _0629_ = sum16_16_level4_3_half & sum16_16_level3_2_carry[5:4];
  assign sum16_16_level4_3_carry = _0628_ | _0629_;
  assign sum16_16_level5_0_half = { sum16_16_level3_5_carry[1], sum16_16_level3_2_sum[5], sum16_16_level2_4_sum[4], sum16_16_level2_1_sum[5], sum16_16_level4_1_carry[2], sum16_16_level4_1_sum[2], sum16_16_level2_3_sum[1:0] } ^ { sum16_16_level4_3_carry[0], sum16_16_level3_5_sum, sum16_16_level2_2_sum[5], sum16_16_level3_1_sum };
  assign sum16_16_level5_0_sum = sum16_16_level5_0_half ^ { sum16_16_level4_3_sum, sum16_16_level4_0_carry };
  assign _0630_ = { sum16_16_level3_5_carry[1], sum16_16_level3_2_sum[5], sum16_16_level2_4_sum[4], sum16_16_level2_1_sum[5], sum16_16_level4_1_carry[2], sum16_16_level4_1_sum[2], sum16_16_level2_3_sum[1:0] } & { sum16_16_level4_3_carry[0], sum16_16_level3_5_sum, sum16_16_level2_2_sum[5], sum16_16_level3_1_sum };
  assign _0631_ = sum16_16_level5_0_half & { sum16_16_level4_3_sum, sum16_16_level4_0_carry };
  assign sum16_16_level5_0_carry = _0630_ | _0631_;
  assign sum16_16_level5_1_half = sum16_16_level4_1_carry[1:0] ^ sum16_16_level4_2_sum[1:0];
  assign sum16_16_level5_1_sum = sum16_16_level5_1_half ^ { sum16_16_level4_2_carry[0], sum16_16_level4_1_sum[1] };
  assign _0633_ = sum16_16_level4_1_carry[1:0] & sum16_16_level4_2_sum[1:0];
  assign _0634_ = sum16_16_level5_1_half & { sum16_16_level4_2_carry[0], sum16_16_level4_1_sum[1] };
  assign sum16_16_level5_1_carry = _0633_ | _0634_;
  assign sum16_16_level5_2_half = sum16_16_level3_2_sum[4:1] ^ sum16_16_level3_3_sum;
  assign sum16_16_level5_2_sum = sum16_16_level5_2_half ^ { sum16_16_level4_1_carry[4], sum16_16_level4_0_sum[5:3] };
  assign _0635_ = sum16_16_level3_2_sum[4:1] & sum16_16_level3_3_sum;
  assign _0636_ = sum16_16_level5_2_half & { sum16_16_level4_1_carry[4], sum16_16_level4_0_sum[5:3] };
  assign sum16_16_level5_2_carry = _0635_ | _0636_;
  assign sum16_16_level6_0_half = { sum16_16_level5_0_carry[5], sum16_16_level3_2_carry[3], sum16_16_level4_1_sum[4:3], sum16_16_level5_1_carry[0], sum16_16_level4_0_sum[2:1] } ^ { sum16_16_level5_2_carry[3], sum16_16_level3_3_carry[2], sum16_16_level4_1_carry[3], sum16_16_level4_2_carry[1], sum16_16_level5_0_carry[1:0], sum16_16_level4_1_sum[0] };
  assign sum16_16_level6_0_sum = sum16_16_level6_0_half ^ sum16_16_level5_0_sum[6:0];
  assign _0637_ = { sum16_16_level5_0_carry[5], sum16_16_level3_2_carry[3], sum16_16_level4_1_sum[4:3], sum16_16_level5_1_carry[0], sum16_16_level4_0_sum[2:1] } & { sum16_16_level5_2_carry[3], sum16_16_level3_3_carry[2], sum16_16_level4_1_carry[3], sum16_16_level4_2_carry[1], sum16_16_level5_0_carry[1:0], sum16_16_level4_1_sum[0] };
  assign _0638_ = sum16_16_level6_0_half & sum16_16_level5_0_sum[6:0];
  assign sum16_16_level6_0_carry = _0637_ | _0638_;
  assign sum16_16_level6_1_half = sum16_16_level5_2_carry[2:0] ^ sum16_16_level5_0_carry[4:2];
  assign sum16_16_level6_1_sum = sum16_16_level6_1_half ^ { sum16_16_level4_2_carry[3:2], sum16_16_level5_1_carry[1] };
  assign _0639_ = sum16_16_level5_2_carry[2:0] & sum16_16_level5_0_carry[4:2];
  assign _0640_ = sum16_16_level6_1_half & { sum16_16_level4_2_carry[3:2], sum16_16_level5_1_carry[1] };
  assign sum16_16_level6_1_carry = _0639_ | _0640_;
  assign sum16_16_level6_2_sum = sum16_16_level6_2_half ^ sum16_16_level5_0_carry[7];
  assign _0641_ = sum16_16_level6_2_half & sum16_16_level5_0_carry[7];
  assign sum16_16_level6_2_carry = sum16_16_level4_3_carry[1] | _0641_;
  assign sum16_16_level7_0_half = { sum16_16_level6_1_carry[1], sum16_16_level4_2_sum[3:2], sum16_16_level5_1_sum } ^ { sum16_16_level5_2_sum, sum16_16_level6_0_carry[0] };
  assign sum16_16_level7_0_sum = sum16_16_level7_0_half ^ { sum16_16_level6_0_carry[4:1], sum16_16_level6_0_sum[1] };
  assign _0643_ = { sum16_16_level6_1_carry[1], sum16_16_level4_2_sum[3:2], sum16_16_level5_1_sum } & { sum16_16_level5_2_sum, sum16_16_level6_0_carry[0] };
  assign _0644_ = sum16_16_level7_0_half & { sum16_16_level6_0_carry[4:1], sum16_16_level6_0_sum[1] };
  assign sum16_16_level7_0_carry = _0643_ | _0644_;
  assign sum16_16_level7_1_half = sum16_16_level6_1_carry[0] ^ sum16_16_level6_0_sum[4];
  assign sum16_16_level7_1_sum = sum16_16_level7_1_half ^ sum16_16_level6_1_sum[1];
  assign _0645_ = sum16_16_level6_1_carry[0] & sum16_16_level6_0_sum[4];
  assign _0646_ = sum16_16_level7_1_half & sum16_16_level6_1_sum[1];
  assign sum16_16_level7_1_carry = _0645_ | _0646_;
  assign sum16_16_level7_2_half = sum16_16_level5_0_carry[6] ^ sum16_16_level5_0_sum[7];
  assign sum16_16_level7_2_sum = sum16_16_level7_2_half ^ sum16_16_level6_0_carry[6];
  assign _0647_ = sum16_16_level5_0_carry[6] & sum16_16_level5_0_sum[7];
  assign _0648_ = sum16_16_level7_2_half & sum16_16_level6_0_carry[6];
  assign sum16_16_level7_2_carry = _0647_ | _0648_;
  assign sum16_16_level8_0_half = { sum16_16_level6_0_carry[5], sum16_16_level6_0_sum[5], sum16_16_level7_1_sum, sum16_16_level6_0_sum[3:2] } ^ { sum16_16_level6_1_carry[2], sum16_16_level6_1_sum[2], sum16_16_level7_0_sum[3], sum16_16_level6_1_sum[0], sum16_16_level7_0_carry[0] };
  assign sum16_16_level8_0_sum = sum16_16_level8_0_half ^ { sum16_16_level7_0_carry[4:1], sum16_16_level7_0_sum[1] };
  assign _0649_ = { sum16_16_level6_0_carry[5], sum16_16_level6_0_sum[5], sum16_16_level7_1_sum, sum16_16_level6_0_sum[3:2] } & { sum16_16_level6_1_carry[2], sum16_16_level6_1_sum[2], sum16_16_level7_0_sum[3], sum16_16_level6_1_sum[0], sum16_16_level7_0_carry[0] };
  assign _0650_ = sum16_16_level8_0_half & { sum16_16_level7_0_carry[4:1], sum16_16_level7_0_sum[1] };
  assign sum16_16_level8_0_carry = _0649_ | _0650_;
  assign sum16_16_level9_0_half = sum16_16_level7_0_sum[2] ^ sum16_16_level8_0_carry[0];
  assign sum16_16_level9_0_sum = sum16_16_level9_0_half ^ sum16_16_level8_0_sum[1];
  assign _0651_ = sum16_16_level7_0_sum[2] & sum16_16_level8_0_carry[0];
  assign _0652_ = sum16_16_level9_0_half & sum16_16_level8_0_sum[1];
  assign sum16_16_level9_0_carry = _0651_ | _0652_;
  assign sum16_16_level9_1_half = { sum16_16_level6_0_sum[6], sum16_16_level7_1_carry } ^ { sum16_16_level8_0_sum[4], sum16_16_level7_0_sum[4] };
  assign sum16_16_level9_1_sum = sum16_16_level9_1_half ^ sum16_16_level8_0_carry[3:2];
  assign _0654_ = { sum16_16_level6_0_sum[6], sum16_16_level7_1_carry } & { sum16_16_level8_0_sum[4], sum16_16_level7_0_sum[4] };
  assign _0655_ = sum16_16_level9_1_half & sum16_16_level8_0_carry[3:2];
  assign sum16_16_level9_1_carry = _0654_ | _0655_;
  assign sum16_16_level10_0_half = sum16_16_level8_0_carry[1] ^ sum16_16_level8_0_sum[2];
  assign sum16_16_level10_0_sum = sum16_16_level10_0_half ^ sum16_16_level9_0_carry;
  assign _0656_ = sum16_16_level8_0_carry[1] & sum16_16_level8_0_sum[2];
  assign _0657_ = sum16_16_level10_0_half & sum16_16_level9_0_carry;
  assign sum16_16_level10_0_carry = _0656_ | _0657_;
  assign sum16_16_level10_1_half = sum16_16_level7_2_sum ^ sum16_16_level8_0_carry[4];
  assign sum16_16_level10_1_sum = sum16_16_level10_1_half ^ sum16_16_level9_1_carry[1];
  assign _0658_ = sum16_16_level7_2_sum & sum16_16_level8_0_carry[4];
  assign _0659_ = sum16_16_level10_1_half & sum16_16_level9_1_carry[1];
  assign sum16_16_level10_1_carry = _0658_ | _0659_;
  assign sum16_16_level11_0_half = sum16_16_level8_0_sum[3] ^ sum16_16_level9_1_sum[0];
  assign sum16_16_level11_0_sum = sum16_16_level11_0_half ^ sum16_16_level10_0_carry;
  assign _0660_ = sum16_16_level8_0_sum[3] & sum16_16_level9_1_sum[0];
  assign _0661_ = sum16_16_level11_0_half & sum16_16_level10_0_carry;
  assign sum16_16_level11_0_carry = _0660_ | _0661_;
  assign sum16_16_level11_1_half = sum16_16_level6_2_sum ^ sum16_16_level7_2_carry;
  assign sum16_16_level11_1_sum = sum16_16_level11_1_half ^ sum16_16_level10_1_carry;
  assign _0662_ = sum16_16_level6_2_sum & sum16_16_level7_2_carry;
  assign _0663_ = sum16_16_level11_1_half & sum16_16_level10_1_carry;
  assign sum16_16_level11_1_carry = _0662_ | _0663_;
  assign sum16_16_level12_0_half = sum16_16_level9_1_carry[0] ^ sum16_16_level9_1_sum[1];
  assign sum16_16_level12_0_sum = sum16_16_level12_0_half ^ sum16_16_level11_0_carry;
  assign _0666_ = sum16_16_level9_1_carry[0] & sum16_16_level9_1_sum[1];
  assign _0667_ = sum16_16_level12_0_half & sum16_16_level11_0_carry;
  assign sum16_16_level12_0_carry = _0666_ | _0667_;
  assign { _0668_[12], sum16_16_total } = { 1'h1, sum16_16_level6_2_carry, sum16_16_level11_1_sum, sum16_16_level12_0_carry, sum16_16_level12_0_sum, sum16_16_level11_0_sum, sum16_16_level10_0_sum, sum16_16_level9_0_sum, sum16_16_level8_0_sum[0], sum16_16_level7_0_sum[0], sum16_16_level6_0_sum[0], sum16_16_level2_2_sum[0] } + { sum16_16_level11_1_carry, 1'h0, sum16_16_level10_1_sum, 7'h00, sum16_16_level4_0_sum[0] };
  assign product0_one = { b[2], b[0] } ^ { b[1], 1'h0 };
  assign _0000_ = ~ { b[2], b[0] };
  assign _0111_ = { b[3], b[1] } & _0000_;
  assign _0222_ = ~ { b[1], 1'h0 };
  assign _0332_ = _0111_ & _0222_;
  assign _0443_ = ~ { b[3], b[1] };
  assign _0554_ = _0443_ & { b[2], b[0] };
  assign _0664_ = _0554_ & { b[1], 1'h0 };
  assign product0_two = _0332_ | _0664_;
  assign _0678_ = product0_one[0] ? { a[3], a[3:0] } : 5'h00;
  assign _0689_ = product0_two[0] ? { a[3:0], 1'h0 } : 5'h00;
  assign product0_multiple0 = _0678_ | _0689_;
  assign _0001_ = ~ product0_multiple0;
  assign { _0012_[4], product0_row0[3:0] } = b[1] ? _0001_ : product0_multiple0;
  assign _0023_ = product0_one[1] ? { a[3], a[3:0] } : 5'h00;
  assign _0034_ = product0_two[1] ? { a[3:0], 1'h0 } : 5'h00;
  assign product0_multiple1 = _0023_ | _0034_;
  assign _0045_ = ~ product0_multiple1;
  assign { _0056_[4], product0_row1[3:0] } = b[3] ? _0045_ : product0_multiple1;
  assign product1_one = { b[6], b[4] } ^ { b[5], 1'h0 };
  assign _0067_ = ~ { b[6], b[4] };
  assign _0078_ = { b[7], b[5] } & _0067_;
  assign _0089_ = ~ { b[5], 1'h0 };
  assign _0100_ = _0078_ & _0089_;
  assign _0112_ = ~ { b[7], b[5] };
  assign _0123_ = _0112_ & { b[6], b[4] };
  assign _0134_ = _0123_ & { b[5], 1'h0 };
  assign product1_two = _0100_ | _0134_;
  assign _0145_ = product1_one[0] ? { a[7], a[7:4] } : 5'h00;
  assign _0156_ = product1_two[0] ? { a[7:4], 1'h0 } : 5'h00;
  assign product1_multiple0 = _0145_ | _0156_;
  assign _0167_ = ~ product1_multiple0;
  assign { _0178_[4], product1_row0[3:0] } = b[5] ? _0167_ : product1_multiple0;
  assign _0189_ = product1_one[1] ? { a[7], a[7:4] } : 5'h00;
  assign _0200_ = product1_two[1] ? { a[7:4], 1'h0 } : 5'h00;
  assign product1_multiple1 = _0189_ | _0200_;
  assign _0211_ = ~ product1_multiple1;
  assign { _0223_[4], product1_row1[3:0] } = b[7] ? _0211_ : product1_multiple1;
  assign product2_one = { b[10], b[8] } ^ { b[9], 1'h0 };
  assign _0234_ = ~ { b[10], b[8] };
  assign _0245_ = { b[11], b[9] } & _0234_;
  assign _0255_ = ~ { b[9], 1'h0 };
  assign _0266_ = _0245_ & _0255_;
  assign _0277_ = ~ { b[11], b[9] };
  assign _0288_ = _0277_ & { b[10], b[8] };
  assign _0299_ = _0288_ & { b[9], 1'h0 };
  assign product2_two = _0266_ | _0299_;
  assign _0310_ = product2_one[0] ? { a[11], a[11:8] } : 5'h00;
  assign _0321_ = product2_two[0] ? { a[11:8], 1'h0 } : 5'h00;
  assign product2_multiple0 = _0310_ | _0321_;
  assign _0333_ = ~ product2_multiple0;
  assign { _0344_[4], product2_row0[3:0] } = b[9] ? _0333_ : product2_multiple0;
  assign _0355_ = product2_one[1] ? { a[11], a[11:8] } : 5'h00;
  assign _0366_ = product2_two[1] ? { a[11:8], 1'h0 } : 5'h00;
  assign product2_multiple1 = _0355_ | _0366_;
  assign _0377_ = ~ product2_multiple1;
  assign { _0388_[4], product2_row1[3:0] } = b[11] ? _0377_ : product2_multiple1;
  assign product3_one = { b[14], b[12] } ^ { b[13], 1'h0 };
  assign _0399_ = ~ { b[14], b[12] };
  assign _0410_ = { b[15], b[13] } & _0399_;
  assign _0421_ = ~ { b[13], 1'h0 };
  assign _0432_ = _0410_ & _0421_;
  assign _0444_ = ~ { b[15], b[13] };
  assign _0455_ = _0444_ & { b[14], b[12] };
  assign _0466_ = _0455_ & { b[13], 1'h0 };
  assign product3_two = _0432_ | _0466_;
  assign _0477_ = product3_one[0] ? { a[15], a[15:12] } : 5'h00;
  assign _0488_ = product3_two[0] ? { a[15:12], 1'h0 } : 5'h00;
  assign product3_multiple0 = _0477_ | _0488_;
  assign _0499_ = ~ product3_multiple0;
  assign { _0510_[4], product3_row0[3:0] } = b[13] ? _0499_ : product3_multiple0;
  assign _0521_ = product3_one[1] ? { a[15], a[15:12] } : 5'h00;
  assign _0532_ = product3_two[1] ? { a[15:12], 1'h0 } : 5'h00;
  assign product3_multiple1 = _0521_ | _0532_;
  assign _0543_ = ~ product3_multiple1;
  assign { _0555_[4], product3_row1[3:0] } = b[15] ? _0543_ : product3_multiple1;
  assign product4_one = { b[18], b[16] } ^ { b[17], 1'h0 };
  assign _0566_ = ~ { b[18], b[16] };
  assign _0577_ = { b[19], b[17] } & _0566_;
  assign _0588_ = ~ { b[17], 1'h0 };
  assign _0599_ = _0577_ & _0588_;
  assign _0610_ = ~ { b[19], b[17] };
  assign _0621_ = _0610_ & { b[18], b[16] };
  assign _0632_ = _0621_ & { b[17], 1'h0 };
  assign product4_two = _0599_ | _0632_;
  assign _0642_ = product4_one[0] ? { a[19], a[19:16] } : 5'h00;
  assign _0653_ = product4_two[0] ? { a[19:16], 1'h0 } : 5'h00;
  assign product4_multiple0 = _0642_ | _0653_;
  assign _0665_ = ~ product4_multiple0;
  assign { _0669_[4], product4_row0[3:0] } = b[17] ? _0665_ : product4_multiple0;
  assign _0670_ = product4_one[1] ? { a[19], a[19:16] } : 5'h00;
  assign _0671_ = product4_two[1] ? { a[19:16], 1'h0 } : 5'h00;
  assign product4_multiple1 = _0670_ | _0671_;
  assign _0672_ = ~ product4_multiple1;
  assign { _0673_[4], product4_row1[3:0] } = b[19] ? _0672_ : product4_multiple1;
  assign product5_one = { b[22], b[20] } ^ { b[21], 1'h0 };
  assign _0674_ = ~ { b[22], b[20] };
  assign _0675_ = { b[23], b[21] } & _0674_;
  assign _0676_ = ~ { b[21], 1'h0 };
  assign _0677_ = _0675_ & _0676_;
  assign _0679_ = ~ { b[23], b[21] };
  assign _0680_ = _0679_ & { b[22], b[20] };
  assign _0681_ = _0680_ & { b[21], 1'h0 };
  assign product5_two = _0677_ | _0681_;
  assign _0682_ = product5_one[0] ? { a[23], a[23:20] } : 5'h00;
  assign _0683_ = product5_two[0] ? { a[23:20], 1'h0 } : 5'h00;
  assign product5_multiple0 = _0682_ | _0683_;
  assign _0684_ = ~ product5_multiple0;
  assign { _0685_[4], product5_row0[3:0] } = b[21] ? _0684_ : product5_multiple0;
  assign _0686_ = product5_one[1] ? { a[23], a[23:20] } : 5'h00;
  assign _0687_ = product5_two[1] ? { a[23:20], 1'h0 } : 5'h00;
  assign product5_multiple1 = _0686_ | _0687_;
  assign _0688_ = ~ product5_multiple1;
  assign { _0690_[4], product5_row1[3:0] } = b[23] ? _0688_ : product5_multiple1;
  assign product6_one = { b[26], b[24] } ^ { b[25], 1'h0 };
  assign _0691_ = ~ { b[26], b[24] };
  assign _0692_ = { b[27], b[25] } & _0691_;
  assign _0693_ = ~ { b[25], 1'h0 };
  assign _0694_ = _0692_ & _0693_;
  assign _0695_ = ~ { b[27], b[25] };
  assign _0696_ = _0695_ & { b[26], b[24] };
  assign _0697_ = _0696_ & { b[25], 1'h0 };
  assign product6_two = _0694_ | _0697_;
  assign _0698_ = product6_one[0] ? { a[27], a[27:24] } : 5'h00;
  assign _0699_ = product6_two[0] ? { a[27:24], 1'h0 } : 5'h00;
  assign product6_multiple0 = _0698_ | _0699_;
  assign _0002_ = ~ product6_multiple0;
  assign { _0003_[4], product6_row0[3:0] } = b[25] ? _0002_ : product6_multiple0;
  assign _0004_ = product6_one[1] ? { a[27], a[27:24] } : 5'h00;
  assign _0005_ = product6_two[1] ? { a[27:24], 1'h0 } : 5'h00;
  assign product6_multiple1 = _0004_ | _0005_;
  assign _0006_ = ~ product6_multiple1;
  assign { _0007_[4], product6_row1[3:0] } = b[27] ? _0006_ : product6_multiple1;
  assign product7_one = { b[30], b[28] } ^ { b[29], 1'h0 };
  assign _0008_ = ~ { b[30], b[28] };
  assign _0009_ = { b[31], b[29] } & _0008_;
  assign _0010_ = ~ { b[29], 1'h0 };
  assign _0011_ = _0009_ & _0010_;
  assign _0013_ = ~ { b[31], b[29] };
  assign _0014_ = _0013_ & { b[30], b[28] };
  assign _0015_ = _0014_ & { b[29], 1'h0 };
  assign product7_two = _0011_ | _0015_;
  assign _0016_ = product7_one[0] ? { a[31], a[31:28] } : 5'h00;
  assign _0017_ = product7_two[0] ? { a[31:28], 1'h0 } : 5'h00;
  assign product7_multiple0 = _0016_ | _0017_;
  assign _0018_ = ~ product7_multiple0;
  assign { _0019_[4], product7_row0[3:0] } = b[29] ? _0018_ : product7_multiple0;
  assign _0020_ = product7_one[1] ? { a[31], a[31:28] } : 5'h00;
  assign _0021_ = product7_two[1] ? { a[31:28], 1'h0 } : 5'h00;
  assign product7_multiple1 = _0020_ | _0021_;
  assign _0022_ = ~ product7_multiple1;
  assign { _0024_[4], product7_row1[3:0] } = b[31] ? _0022_ : product7_multiple1;
  assign product8_one = { b[34], b[32] } ^ { b[33], 1'h0 };
  assign _0025_ = ~ { b[34], b[32] };
  assign _0026_ = { b[35], b[33] } & _0025_;
  assign _0027_ = ~ { b[33], 1'h0 };
  assign _0028_ = _0026_ & _0027_;
  assign _0029_ = ~ { b[35], b[33] };
  assign _0030_ = _0029_ & { b[34], b[32] };
  assign _0031_ = _0030_ & { b[33], 1'h0 };
  assign product8_two = _0028_ | _0031_;
  assign _0032_ = product8_one[0] ? { a[35], a[35:32] } : 5'h00;
  assign _0033_ = product8_two[0] ? { a[35:32], 1'h0 } : 5'h00;
  assign product8_multiple0 = _0032_ | _0033_;
  assign _0035_ = ~ product8_multiple0;
  assign { _0036_[4], product8_row0[3:0] } = b[33] ? _0035_ : product8_multiple0;
  assign _0037_ = product8_one[1] ? { a[35], a[35:32] } : 5'h00;
  assign _0038_ = product8_two[1] ? { a[35:32], 1'h0 } : 5'h00;
  assign product8_multiple1 = _0037_ | _0038_;
  assign _0039_ = ~ product8_multiple1;
  assign { _0040_[4], product8_row1[3:0] } = b[35] ? _0039_ : product8_multiple1;
  assign product9_one = { b[38], b[36] } ^ { b[37], 1'h0 };
  assign _0041_ = ~ { b[38], b[36] };
  assign _0042_ = { b[39], b[37] } & _0041_;
  assign _0043_ = ~ { b[37], 1'h0 };
  assign _0044_ = _0042_ & _0043_;
  assign _0046_ = ~ { b[39], b[37] };
  assign _0047_ = _0046_ & { b[38], b[36] };
  assign _0048_ = _0047_ & { b[37], 1'h0 };
  assign product9_two = _0044_ | _0048_;
  assign _0049_ = product9_one[0] ? { a[39], a[39:36] } : 5'h00;
  assign _0050_ = product9_two[0] ? { a[39:36], 1'h0 } : 5'h00;
  assign product9_multiple0 = _0049_ | _0050_;
  assign _0051_ = ~ product9_multiple0;
  assign { _0052_[4], product9_row0[3:0] } = b[37] ? _0051_ : product9_multiple0;
  assign _0053_ = product9_one[1] ? { a[39], a[39:36] } : 5'h00;
  assign _0054_ = product9_two[1] ? { a[39:36], 1'h0 } : 5'h00;
  assign product9_multiple1 = _0053_ | _0054_;
  assign _0055_ = ~ product9_multiple1;
  assign { _0057_[4], product9_row1[3:0] } = b[39] ? _0055_ : product9_multiple1;
  assign product10_one = { b[42], b[40] } ^ { b[41], 1'h0 };
  assign _0058_ = ~ { b[42], b[40] };
  assign _0059_ = { b[43], b[41] } & _0058_;
  assign _0060_ = ~ { b[41], 1'h0 };
  assign _0061_ = _0059_ & _0060_;
  assign _0062_ = ~ { b[43], b[41] };
  assign _0063_ = _0062_ & { b[42], b[40] };
  assign _0064_ = _0063_ & { b[41], 1'h0 };
  assign product10_two = _0061_ | _0064_;
  assign _0065_ = product10_one[0] ? { a[43], a[43:40] } : 5'h00;
  assign _0066_ = product10_two[0] ? { a[43:40], 1'h0 } : 5'h00;
  assign product10_multiple0 = _0065_ | _0066_;
  assign _0068_ = ~ product10_multiple0;
  assign { _0069_[4], product10_row0[3:0] } = b[41] ? _0068_ : product10_multiple0;
  assign _0070_ = product10_one[1] ? { a[43], a[43:40] } : 5'h00;
  assign _0071_ = product10_two[1] ? { a[43:40], 1'h0 } : 5'h00;
  assign product10_multiple1 = _0070_ | _0071_;
  assign _0072_ = ~ product10_multiple1;
  assign { _0073_[4], product10_row1[3:0] } = b[43] ? _0072_ : product10_multiple1;
  assign product11_one = { b[46], b[44] } ^ { b[45], 1'h0 };
  assign _0074_ = ~ { b[46], b[44] };
  assign _0075_ = { b[47], b[45] } & _0074_;
  assign _0076_ = ~ { b[45], 1'h0 };
  assign _0077_ = _0075_ & _0076_;
  assign _0079_ = ~ { b[47], b[45] };
  assign _0080_ = _0079_ & { b[46], b[44] };
  assign _0081_ = _0080_ & { b[45], 1'h0 };
  assign product11_two = _0077_ | _0081_;
  assign _0082_ = product11_one[0] ? { a[47], a[47:44] } : 5'h00;
  assign _0083_ = product11_two[0] ? { a[47:44], 1'h0 } : 5'h00;
  assign product11_multiple0 = _0082_ | _0083_;
  assign _0084_ = ~ product11_multiple0;
  assign { _0085_[4], product11_row0[3:0] } = b[45] ? _0084_ : product11_multiple0;
  assign _0086_ = product11_one[1] ? { a[47], a[47:44] } : 5'h00;
  assign _0087_ = product11_two[1] ? { a[47:44], 1'h0 } : 5'h00;
  assign product11_multiple1 = _0086_ | _0087_;
  assign _0088_ = ~ product11_multiple1;
  assign { _0090_[4], product11_row1[3:0] } = b[47] ? _0088_ : product11_multiple1;
  assign product12_one = { b[50], b[48] } ^ { b[49], 1'h0 };
  assign _0091_ = ~ { b[50], b[48] };
  assign _0092_ = { b[51], b[49] } & _0091_;
  assign _0093_ = ~ { b[49], 1'h0 };
  assign _0094_ = _0092_ & _0093_;
  assign _0095_ = ~ { b[51], b[49] };
  assign _0096_ = _0095_ & { b[50], b[48] };
  assign _0097_ = _0096_ & { b[49], 1'h0 };
  assign product12_two = _0094_ | _0097_;
  assign _0098_ = product12_one[0] ? { a[51], a[51:48] } : 5'h00;
  assign _0099_ = product12_two[0] ? { a[51:48], 1'h0 } : 5'h00;
  assign product12_multiple0 = _0098_ | _0099_;
  assign _0101_ = ~ product12_multiple0;
  assign { _0102_[4], product12_row0[3:0] } = b[49] ? _0101_ : product12_multiple0;
  assign _0103_ = product12_one[1] ? { a[51], a[51:48] } : 5'h00;
  assign _0104_ = product12_two[1] ? { a[51:48], 1'h0 } : 5'h00;
  assign product12_multiple1 = _0103_ | _0104_;
  assign _0105_ = ~ product12_multiple1;
  assign { _0106_[4], product12_row1[3:0] } = b[51] ? _0105_ : product12_multiple1;
  assign product13_one = { b[54], b[52] } ^ { b[53], 1'h0 };
  assign _0107_ = ~ { b[54], b[52] };
  assign _0108_ = { b[55], b[53] } & _0107_;
  assign _0109_ = ~ { b[53], 1'h0 };
  assign _0110_ = _0108_ & _0109_;
  assign _0113_ = ~ { b[55], b[53] };
  assign _0114_ = _0113_ & { b[54], b[52] };
  assign _0115_ = _0114_ & { b[53], 1'h0 };
  assign product13_two = _0110_ | _0115_;
  assign _0116_ = product13_one[0] ? { a[55], a[55:52] } : 5'h00;
  assign _0117_ = product13_two[0] ? { a[55:52], 1'h0 } : 5'h00;
  assign product13_multiple0 = _0116_ | _0117_;
  assign _0118_ = ~ product13_multiple0;
  assign { _0119_[4], product13_row0[3:0] } = b[53] ? _0118_ : product13_multiple0;
  assign _0120_ = product13_one[1] ? { a[55], a[55:52] } : 5'h00;
  assign _0121_ = product13_two[1] ? { a[55:52], 1'h0 } : 5'h00;
  assign product13_multiple1 = _0120_ | _0121_;
  assign _0122_ = ~ product13_multiple1;
  assign { _0124_[4], product13_row1[3:0] } = b[55] ? _0122_ : product13_multiple1;
  assign product14_one = { b[58], b[56] } ^ { b[57], 1'h0 };
  assign _0125_ = ~ { b[58], b[56] };
  assign _0126_ = { b[59], b[57] } & _0125_;
  assign sum16_0_level6_2_half = ~ sum16_0_level4_3_carry[1];
  assign sum16_16_level6_2_half = ~ sum16_16_level4_3_carry[1];
  assign product0_row0[4] = ~ _0012_[4];
  assign product0_row1[4] = ~ _0056_[4];
  assign product1_row0[4] = ~ _0178_[4];
  assign product1_row1[4] = ~ _0223_[4];
  assign product2_row0[4] = ~ _0344_[4];
  assign product2_row1[4] = ~ _0388_[4];
  assign product3_row0[4] = ~ _0510_[4];
  assign product3_row1[4] = ~ _0555_[4];
  assign product4_row0[4] = ~ _0669_[4];
  assign product4_row1[4] = ~ _0673_[4];
  assign product5_row0[4] = ~ _0685_[4];
  assign product5_row1[4] = ~ _0690_[4];
  assign product6_row0[4] = ~ _0003_[4];
  assign product6_row1[4] = ~ _0007_[4];
  assign product7_row0[4] = ~ _0019_[4];
  assign product7_row1[4] = ~ _0024_[4];
  assign product8_row0[4] = ~ _0036_[4];
  assign product8_row1[4] = ~ _0040_[4];
  assign product9_row0[4] = ~ _0052_[4];
  assign product9_row1[4] = ~ _0057_[4];
  assign product10_row0[4] = ~ _0069_[4];
  assign product10_row1[4] = ~ _0073_[4];
  assign product11_row0[4] = ~ _0085_[4];
  assign product11_row1[4] = ~ _0090_[4];
  assign product12_row0[4] = ~ _0102_[4];
  assign product12_row1[4] = ~ _0106_[4];
  assign product13_row0[4] = ~ _0119_[4];
  assign product13_row1[4] = ~ _0124_[4];
  assign product14_row0[4] = ~ _0136_[4];
  assign product14_row1[4] = ~ _0140_[4];
  assign product15_row0[4] = ~ _0152_[4];
  assign product15_row1[4] = ~ _0157_[4];
  assign product16_row0[4] = ~ _0291_[4];
  assign product16_row1[4] = ~ _0295_[4];
  assign product17_row0[4] = ~ _0307_[4];
  assign product17_row1[4] = ~ _0312_[4];
  assign product18_row0[4] = ~ _0324_[4];
  assign product18_row1[4] = ~ _0328_[4];
  assign product19_row0[4] = ~ _0341_[4];
  assign product19_row1[4] = ~ _0346_[4];
  assign product20_row0[4] = ~ _0358_[4];
  assign product20_row1[4] = ~ _0362_[4];
  assign product21_row0[4] = ~ _0374_[4];
  assign product21_row1[4] = ~ _0379_[4];
  assign product22_row0[4] = ~ _0391_[4];
  assign product22_row1[4] = ~ _0395_[4];
  assign product23_row0[4] = ~ _0407_[4];
  assign product23_row1[4] = ~ _0412_[4];
  assign product24_row0[4] = ~ _0424_[4];
  assign product24_row1[4] = ~ _0428_[4];
  assign product25_row0[4] = ~ _0440_[4];
  assign product25_row1[4] = ~ _0446_[4];
  assign product26_row0[4] = ~ _0458_[4];
  assign product26_row1[4] = ~ _0462_[4];
  assign product27_row0[4] = ~ _0474_[4];
  assign product27_row1[4] = ~ _0479_[4];
  assign product28_row0[4] = ~ _0491_[4];
  assign product28_row1[4] = ~ _0495_[4];
  assign product29_row0[4] = ~ _0507_[4];
  assign product29_row1[4] = ~ _0512_[4];
  assign product30_row0[4] = ~ _0524_[4];
  assign product30_row1[4] = ~ _0528_[4];
  assign product31_row0[4] = ~ _0540_[4];
  assign product31_row1[4] = ~ _0545_[4];
  assign _0545_[3:0] = product31_row1[3:0];
  assign _0540_[3:0] = product31_row0[3:0];
  assign _0528_[3:0] = product30_row1[3:0];
  assign _0524_[3:0] = product30_row0[3:0];
  assign _0512_[3:0] = product29_row1[3:0];
  assign _0507_[3:0] = product29_row0[3:0];
  assign _0495_[3:0] = product28_row1[3:0];
  assign _0491_[3:0] = product28_row0[3:0];
  assign _0479_[3:0] = product27_row1[3:0];
  assign _0474_[3:0] = product27_row0[3:0];
  assign _0462_[3:0] = product26_row1[3:0];
  assign _0458_[3:0] = product26_row0[3:0];
  assign _0446_[3:0] = product25_row1[3:0];
  assign _0440_[3:0] = product25_row0[3:0];
  assign _0428_[3:0] = product24_row1[3:0];
  assign _0424_[3:0] = product24_row0[3:0];
  assign _0412_[3:0] = product23_row1[3:0];
  assign _0407_[3:0] = product23_row0[3:0];
  assign _0395_[3:0] = product22_row1[3:0];
  assign _0391_[3:0] = product22_row0[3:0];
  assign _0379_[3:0] = product21_row1[3:0];
  assign _0374_[3:0] = product21_row0[3:0];
  assign _0362_[3:0] = product20_row1[3:0];
  assign _0358_[3:0] = product20_row0[3:0];
  assign _0346_[3:0] = product19_row1[3:0];
  assign _0341_[3:0] = product19_row0[3:0];
  assign _0328_[3:0] = product18_row1[3:0];
  assign _0324_[3:0] = product18_row0[3:0];
  assign _0312_[3:0] = product17_row1[3:0];
  assign _0307_[3:0] = product17_row0[3:0];
  assign _0295_[3:0] = product16_row1[3:0];
  assign _0291_[3:0] = product16_row0[3:0];
  assign _0279_[11:0] = sum16_0_total;
  assign _0157_[3:0] = product15_row1[3:0];
  assign _0152_[3:0] = product15_row0[3:0];
  assign _0140_[3:0] = product14_row1[3:0];
  assign _0136_[3:0] = product14_row0[3:0];
  assign _0124_[3:0] = product13_row1[3:0];
  assign _0119_[3:0] = product13_row0[3:0];
  assign _0106_[3:0] = product12_row1[3:0];
  assign _0102_[3:0] = product12_row0[3:0];
  assign _0090_[3:0] = product11_row1[3:0];
  assign _0085_[3:0] = product11_row0[3:0];
  assign _0073_[3:0] = product10_row1[3:0];
  assign _0069_[3:0] = product10_row0[3:0];
  assign _0057_[3:0] = product9_row1[3:0];
  assign _0052_[3:0] = product9_row0[3:0];
  assign _0040_[3:0] = product8_row1[3:0];
  assign _0036_[3:0] = product8_row0[3:0];
  assign _0024_[3:0] = product7_row1[3:0];
  assign _0019_[3:0] = product7_row0[3:0];
  assign _0007_[3:0] = product6_row1[3:0];
  assign _0003_[3:0] = product6_row0[3:0];
  assign _0690_[3:0] = product5_row1[3:0];
  assign _0685_[3:0] = product5_row0[3:0];
  assign _0673_[3:0] = product4_row1[3:0];
  assign _0669_[3:0] = product4_row0[3:0];
  assign _0555_[3:0] = product3_row1[3:0];
  assign _0510_[3:0] = product3_row0[3:0];
  assign _0388_[3:0] = product2_row1[3:0];
  assign _0344_[3:0] = product2_row0[3:0];
  assign _0223_[3:0] = product1_row1[3:0];
  assign _0178_[3:0] = product1_row0[3:0];
  assign _0056_[3:0] = product0_row1[3:0];
  assign _0012_[3:0] = product0_row0[3:0];
  assign _0668_[11:0] = sum16_16_total;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [99:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_,
    at_floor, empty16_2, empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_14, empty2_15, empty2_16,
    empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25,
    empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33, empty2_34,
    empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42, empty2_43,
    empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51, empty2_52,
    empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60, empty2_61,
    empty2_62, empty2_63, empty32_1, empty32_2, empty32_3, empty4_10, empty4_11, empty4_12, empty4_13,
    empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22,
    empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31, empty4_7,
    empty4_8, empty4_9, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_4,
    empty8_5, empty8_6, empty8_7, empty8_8, empty8_9, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18,
    zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27,
    zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36,
    zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45,
    zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54,
    zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [7:0] _039_;
  wire [8:0] _065_, _066_;
  wire [6:0] leading_zeros;
  wire [87:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_1, zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18,
    zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27,
    zeros4_28, zeros4_29, zeros4_30, zeros4_31, zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_4, zeros8_5, zeros8_6,
    zeros8_7, zeros8_8, zeros8_9;
  assign _067_ = ~ i__sig[0];
  assign empty2_14 = _067_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[1];
  assign _068_ = ~ i__sig[2];
  assign empty2_15 = _068_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[3];
  assign _069_ = ~ i__sig[4];
  assign empty2_16 = _069_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[5];
  assign _070_ = ~ i__sig[6];
  assign empty2_17 = _070_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[7];
  assign _071_ = ~ i__sig[8];
  assign empty2_18 = _071_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[9];
  assign _072_ = ~ i__sig[10];
  assign empty2_19 = _072_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[11];
  assign _073_ = ~ i__sig[12];
  assign empty2_20 = _073_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[13];
  assign _074_ = ~ i__sig[14];
  assign empty2_21 = _074_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[15];
  assign _075_ = ~ i__sig[16];
  assign empty2_22 = _075_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[17];
  assign _076_ = ~ i__sig[18];
  assign empty2_23 = _076_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[19];
  assign _077_ = ~ i__sig[20];
  assign empty2_24 = _077_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[21];
  assign _000_ = ~ i__sig[22];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[23];
  assign _001_ = ~ i__sig[24];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[25];
  assign _002_ = ~ i__sig[26];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[27];
  assign _003_ = ~ i__sig[28];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[29];
  assign _004_ = ~ i__sig[30];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[31];
  assign _005_ = ~ i__sig[32];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[33];
  assign _006_ = ~ i__sig[34];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[35];
  assign _007_ = ~ i__sig[36];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[37];
  assign _008_ = ~ i__sig[38];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[39];
  assign _009_ = ~ i__sig[40];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[41];
  assign _010_ = ~ i__sig[42];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[43];
  assign _011_ = ~ i__sig[44];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[45];
  assign _012_ = ~ i__sig[46];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[47];
  assign _013_ = ~ i__sig[48];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[49];
  assign _014_ = ~ i__sig[50];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[51];
  assign _015_ = ~ i__sig[52];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[53];
  assign _016_ = ~ i__sig[54];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[55];
  assign _017_ = ~ i__sig[56];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[57];
  assign _018_ = ~ i__sig[58];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[59];
  assign _019_ = ~ i__sig[60];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[61];
  assign _020_ = ~ i__sig[62];
  assign empty2_45 = _020_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[63];
  assign _021_ = ~ i__sig[64];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[65];
  assign _022_ = ~ i__sig[66];
  assign empty2_47 = _022_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[67];
  assign _023_ = ~ i__sig[68];
  assign empty2_48 = _023_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[69];
  assign _024_ = ~ i__sig[70];
  assign empty2_49 = _024_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[71];
  assign _025_ = ~ i__sig[72];
  assign empty2_50 = _025_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[73];
  assign _026_ = ~ i__sig[74];
  assign empty2_51 = _026_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[75];
  assign _027_ = ~ i__sig[76];
  assign empty2_52 = _027_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[77];
  assign _028_ = ~ i__sig[78];
  assign empty2_53 = _028_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[79];
  assign _029_ = ~ i__sig[80];
  assign empty2_54 = _029_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[81];
  assign _030_ = ~ i__sig[82];
  assign zeros2_55 = ~ i__sig[83];
  assign empty2_55 = _030_ & zeros2_55;
  assign _031_ = ~ i__sig[84];
  assign empty2_56 = _031_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[85];
  assign _032_ = ~ i__sig[86];
  assign zeros2_57 = ~ i__sig[87];
  assign empty2_57 = _032_ & zeros2_57;
  assign _033_ = ~ i__sig[88];
  assign zeros2_58 = ~ i__sig[89];
  assign empty2_58 = _033_ & zeros2_58;
  assign _034_ = ~ i__sig[90];
  assign zeros2_59 = ~ i__sig[91];
  assign empty2_59 = _034_ & zeros2_59;
  assign _035_ = ~ i__sig[92];
  assign zeros2_60 = ~ i__sig[93];
  assign empty2_60 = _035_ & zeros2_60;
  assign _036_ = ~ i__sig[94];
  assign zeros2_61 = ~ i__sig[95];
  assign empty2_61 = _036_ & zeros2_61;
  assign _037_ = ~ i__sig[96];
  assign zeros2_62 = ~ i__sig[97];
  assign empty2_62 = _037_ & zeros2_62;
  assign _038_ = ~ i__sig[98];
  assign zeros2_63 = ~ i__sig[99];
  assign empty2_63 = _038_ & zeros2_63;
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
  assign zeros16_1[1:0] = empty4_7 ? 2'h0 : { empty2_15, zeros4_7[0] };
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
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign zeros64_0[4:0] = empty32_1 ? { 2'h0, empty4_7, zeros16_1[1:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _039_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _039_[6] ? { i__sig[35:0], 52'h0000000000000 } : i__sig[99:12];
  assign shifted_by_63 = _039_[5] ? shifted_by_127[55:0] : shifted_by_127[87:32];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[6];
  assign _041_ = | i__sig[11:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _039_[5];
  assign _044_ = | shifted_by_127[31:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _039_[4];
  assign _048_ = | shifted_by_63[15:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _039_[3];
  assign _052_ = | shifted_by_31[7:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _039_[2];
  assign _056_ = | shifted_by_15[3:0];
  assign _057_ = _055_ & _056_;
  assign _058_ = _054_ | _057_;
  assign _059_ = ~ _039_[1];
  assign _060_ = | shifted_by_7[1:0];
  assign _061_ = _059_ & _060_;
  assign _062_ = _058_ | _061_;
  assign _063_ = ~ _039_[0];
  assign _064_ = _063_ & shifted_by_3[0];
  assign normalise__sig_0 = _062_ | _064_;
  assign _065_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _066_[8], o__exp } = at_floor ? 9'h000 : _065_;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3:2] = { 1'h0, empty4_7 };
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
  assign _066_[7:0] = o__exp;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__place (
  input wire scale__p0__sig_0,
  input wire [16:0] scale__p0__sig_17_1,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire scale__p1__sig_0,
  input wire [16:0] scale__p1__sig_17_1,
  input wire [4:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  output wire signed [46:0] o__x0,
  output wire signed [46:0] o__x1,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [1:0] o__negative
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _011_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _022_, _024_, _025_, _026_, _027_, _029_, _033_, _034_, _035_, _036_, _037_, _038_,
    _039_, _040_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_;
  wire [18:0] _010_, _028_;
  wire [32:0] _012_, _013_, _030_, _031_;
  wire [48:0] _014_, _032_;
  wire [64:0] _023_, _041_;
  wire signed [48:0] placed0, placed1;
  wire signed [19:0] shifted0_by_1, shifted1_by_1;
  wire signed [33:0] shifted0_by_15, shifted1_by_15;
  wire signed [21:0] shifted0_by_3, shifted1_by_3;
  wire signed [25:0] shifted0_by_7, shifted1_by_7;
  wire [1:0] shifted0_place, shifted1_place;
  wire signed [18:0] signed0, signed1;
  assign _029_ = | { scale__p0__sig_17_1[0], scale__p0__sig_0 };
  assign _034_ = | { scale__p0__sig_17_1[1:0], scale__p0__sig_0 };
  assign _035_ = | { scale__p0__sig_17_1[2:0], scale__p0__sig_0 };
  assign _036_ = | { scale__p0__sig_17_1[3:0], scale__p0__sig_0 };
  assign _037_ = | { scale__p0__sig_17_1[4:0], scale__p0__sig_0 };
  assign _038_ = | { scale__p0__sig_17_1[5:0], scale__p0__sig_0 };
  assign _039_ = | { scale__p0__sig_17_1[6:0], scale__p0__sig_0 };
  assign _040_ = | { scale__p0__sig_17_1[7:0], scale__p0__sig_0 };
  assign _000_ = | { scale__p0__sig_17_1[8:0], scale__p0__sig_0 };
  assign _011_ = | { scale__p0__sig_17_1[9:0], scale__p0__sig_0 };
  assign _016_ = | { scale__p0__sig_17_1[10:0], scale__p0__sig_0 };
  assign _017_ = | { scale__p0__sig_17_1[11:0], scale__p0__sig_0 };
  assign _018_ = | { scale__p0__sig_17_1[12:0], scale__p0__sig_0 };
  assign _019_ = | { scale__p0__sig_17_1[13:0], scale__p0__sig_0 };
  assign _020_ = | { scale__p0__sig_17_1[14:0], scale__p0__sig_0 };
  assign _021_ = | { scale__p0__sig_17_1[15:0], scale__p0__sig_0 };
  assign _028_ = { _022_, _021_, _020_, _019_, _018_, _017_, _016_, _011_, _000_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _029_, scale__p0__sig_0, 1'h0 } & {19{sign0}};
  assign signed0 = { 1'h0, scale__p0__sig_17_1, scale__p0__sig_0 } ^ _028_;
  assign shifted0_by_1 = i__p0__shift[0] ? { signed0, 1'h0 } : { signed0[18], signed0 };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[19], shifted0_by_1[19], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[21]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[25]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _030_ = shifted0_by_15[32:0] & {33{shifted0_place[0]}};
  assign _031_ = shifted0_by_15[32:0] & {33{i__p0__shift[4]}};
  assign _032_ = { 16'h0000, _030_ } | { _031_, 16'h0000 };
  assign _033_ = shifted0_by_15[33] & shifted0_place[0];
  assign { _041_[64:49], o__x0, placed0[1:0] } = { 16'h0000, _032_ } | { {16{shifted0_by_15[33]}}, {16{_033_}}, 33'h000000000 };
  assign _042_ = | { scale__p1__sig_17_1[0], scale__p1__sig_0 };
  assign _043_ = | { scale__p1__sig_17_1[1:0], scale__p1__sig_0 };
  assign _044_ = | { scale__p1__sig_17_1[2:0], scale__p1__sig_0 };
  assign _045_ = | { scale__p1__sig_17_1[3:0], scale__p1__sig_0 };
  assign _046_ = | { scale__p1__sig_17_1[4:0], scale__p1__sig_0 };
  assign _047_ = | { scale__p1__sig_17_1[5:0], scale__p1__sig_0 };
  assign _048_ = | { scale__p1__sig_17_1[6:0], scale__p1__sig_0 };
  assign _049_ = | { scale__p1__sig_17_1[7:0], scale__p1__sig_0 };
  assign _001_ = | { scale__p1__sig_17_1[8:0], scale__p1__sig_0 };
  assign _002_ = | { scale__p1__sig_17_1[9:0], scale__p1__sig_0 };
  assign _003_ = | { scale__p1__sig_17_1[10:0], scale__p1__sig_0 };
  assign _004_ = | { scale__p1__sig_17_1[11:0], scale__p1__sig_0 };
  assign _005_ = | { scale__p1__sig_17_1[12:0], scale__p1__sig_0 };
  assign _006_ = | { scale__p1__sig_17_1[13:0], scale__p1__sig_0 };
  assign _007_ = | { scale__p1__sig_17_1[14:0], scale__p1__sig_0 };
  assign _008_ = | { scale__p1__sig_17_1[15:0], scale__p1__sig_0 };
  assign _009_ = | { scale__p1__sig_17_1, scale__p1__sig_0 };
  assign _010_ = { _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, scale__p1__sig_0, 1'h0 } & {19{sign1}};
  assign signed1 = { 1'h0, scale__p1__sig_17_1, scale__p1__sig_0 } ^ _010_;
  assign shifted1_by_1 = i__p1__shift[0] ? { signed1, 1'h0 } : { signed1[18], signed1 };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[19], shifted1_by_1[19], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[21]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[25]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[4];
  assign _012_ = shifted1_by_15[32:0] & {33{shifted1_place[0]}};
  assign _013_ = shifted1_by_15[32:0] & {33{i__p1__shift[4]}};
  assign _014_ = { 16'h0000, _012_ } | { _013_, 16'h0000 };
  assign _015_ = shifted1_by_15[33] & shifted1_place[0];
  assign { _023_[64:49], o__x1, placed1[1:0] } = { 16'h0000, _014_ } | { {16{shifted1_by_15[33]}}, {16{_015_}}, 33'h000000000 };
  assign _022_ = | { scale__p0__sig_17_1, scale__p0__sig_0 };
  assign _024_ = ~ _022_;
  assign _025_ = _024_ & sign0;
  assign _026_ = ~ _009_;
  assign _027_ = _026_ & sign1;
  assign o__minus_zero = & { _027_, _025_ };
  assign o__nan = | { i__p1__nan, i__p0__nan };
  assign _023_[48:0] = { o__x1, placed1[1:0] };
  assign o__negative = 2'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed1[48:2] = o__x1;
  assign shifted1_place[1] = i__p1__shift[4];
  assign _041_[48:0] = { o__x0, placed0[1:0] };
  assign placed0[48:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_nvint4_nvint4_lanes32_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [33:0] _02_;
  wire [32:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[33], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[32:0] = magnitude;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__scale (
  input wire [2:0] a_scale_2_0,
  input wire [5:0] a_scale_9_4,
  input wire [2:0] a_scale_13_11,
  input wire [2:0] b_scale_2_0,
  input wire [5:0] b_scale_9_4,
  input wire [2:0] b_scale_13_11,
  input wire blocks__a_scale0__sig_3,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__a_scale1__sig_3,
  input wire blocks__a_scale1__shift_0,
  input wire i__a_scale1__nan,
  input wire blocks__b_scale0__sig_3,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire blocks__b_scale1__sig_3,
  input wire blocks__b_scale1__shift_0,
  input wire i__b_scale1__nan,
  input wire signed [11:0] i__s0,
  input wire signed [11:0] i__s1,
  output wire scale__p0__sig_0,
  output wire [16:0] scale__p0__sig_17_1,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire scale__p1__sig_0,
  output wire [16:0] scale__p1__sig_17_1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan
);
  wire [12:0] _000_, _011_, _036_, _037_;
  wire _001_, _012_, _013_, _014_, _015_, _018_, _019_, _020_, _021_, _027_, _028_, _031_, _032_, _035_, _040_,
    _041_, _042_, _043_, _044_, _045_, _046_, _054_, _057_, _058_, _059_, _060_, _063_, _064_, _065_, _066_,
    _067_, _072_, _073_, _076_, _077_, _078_, _080_, _081_, scaled0_level2_2_carry, scaled0_level2_2_half,
    scaled0_level2_2_sum, scaled0_level3_0_carry, scaled0_level3_0_half, scaled0_level3_0_sum,
    scaled0_level3_2_carry, scaled0_level3_2_half, scaled0_level3_2_sum, scaled0_level4_0_carry,
    scaled0_level4_0_half, scaled0_level4_0_sum, scaled0_level5_0_carry, scaled0_level5_0_half,
    scaled0_level5_0_sum, scaled0_level6_0_carry, scaled0_level6_0_half, scaled0_level6_0_sum,
    scaled1_level2_2_carry, scaled1_level2_2_half, scaled1_level2_2_sum, scaled1_level3_0_carry,
    scaled1_level3_0_half, scaled1_level3_0_sum, scaled1_level3_2_carry, scaled1_level3_2_half,
    scaled1_level3_2_sum, scaled1_level4_0_carry, scaled1_level4_0_half, scaled1_level4_0_sum,
    scaled1_level5_0_carry, scaled1_level5_0_half, scaled1_level5_0_sum, scaled1_level6_0_carry,
    scaled1_level6_0_half, scaled1_level6_0_sum, scales0_level2_0_carry, scales0_level2_0_half,
    scales0_level2_0_sum, scales0_level2_1_carry, scales0_level2_1_half, scales0_level2_1_sum,
    scales0_level3_0_carry, scales0_level3_0_half, scales0_level3_0_sum, scales1_level2_0_carry,
    scales1_level2_0_half, scales1_level2_0_sum, scales1_level2_1_carry, scales1_level2_1_half,
    scales1_level2_1_sum, scales1_level3_0_carry, scales1_level3_0_half, scales1_level3_0_sum;
  wire [7:0] _002_, _005_, _006_, _016_, _017_, _047_, _050_, _051_, _061_, _062_, scaled0_level1_1_carry,
    scaled0_level1_1_half, scaled0_level1_1_sum, scaled0_level3_1_carry, scaled0_level3_1_half,
    scaled0_level3_1_sum, scaled0_row0, scaled0_row1, scaled0_row10, scaled0_row2, scaled0_row3, scaled0_row4,
    scaled0_row5, scaled0_row6, scaled0_row7, scaled0_row8, scaled0_row9, scaled1_level1_1_carry,
    scaled1_level1_1_half, scaled1_level1_1_sum, scaled1_level3_1_carry, scaled1_level3_1_half,
    scaled1_level3_1_sum, scaled1_row0, scaled1_row1, scaled1_row10, scaled1_row2, scaled1_row3, scaled1_row4,
    scaled1_row5, scaled1_row6, scaled1_row7, scaled1_row8, scaled1_row9, scales0, scales1;
  wire [13:0] _003_, _004_, _048_, _049_, scaled0_level1_0_carry, scaled0_level1_0_half, scaled0_level1_0_sum,
    scaled1_level1_0_carry, scaled1_level1_0_half, scaled1_level1_0_sum;
  wire [11:0] _007_, _008_, _052_, _053_, scaled0_level2_0_carry, scaled0_level2_0_half, scaled0_level2_0_sum,
    scaled1_level2_0_carry, scaled1_level2_0_half, scaled1_level2_0_sum;
  wire [3:0] _009_, _010_, _023_, _024_, _055_, _056_, _068_, _069_, scaled0_level2_1_carry,
    scaled0_level2_1_half, scaled0_level2_1_sum, scaled0_level4_1_carry, scaled0_level4_1_half,
    scaled0_level4_1_sum, scaled1_level2_1_carry, scaled1_level2_1_half, scaled1_level2_1_sum,
    scaled1_level4_1_carry, scaled1_level4_1_half, scaled1_level4_1_sum, scales0_row0, scales0_row1,
    scales0_row2, scales0_row3, scales1_row0, scales1_row1, scales1_row2, scales1_row3;
  wire [2:0] _022_, _033_, _038_, _039_, scales0_level1_0_carry, scales0_level1_0_half, scales0_level1_0_sum,
    scales1_level1_0_carry, scales1_level1_0_half, scales1_level1_0_sum;
  wire [1:0] _025_, _026_, _029_, _030_, _070_, _071_, _074_, _075_, scaled0_level4_2_carry,
    scaled0_level4_2_half, scaled0_level4_2_sum, scaled0_level5_1_carry, scaled0_level5_1_half,
    scaled0_level5_1_sum, scaled1_level4_2_carry, scaled1_level4_2_half, scaled1_level4_2_sum,
    scaled1_level5_1_carry, scaled1_level5_1_half, scaled1_level5_1_sum;
  wire [18:0] _034_, _079_, scaled0, scaled1;
  wire [10:0] magnitude0, magnitude1;
  assign scales0_level2_0_carry = _043_ | _054_;
  assign scales0_level2_1_half = scales0_row2[3] ^ scales0_row3[2];
  assign scales0_level2_1_sum = scales0_level2_1_half ^ scales0_level1_0_carry[2];
  assign _065_ = scales0_row2[3] & scales0_row3[2];
  assign _076_ = scales0_level2_1_half & scales0_level1_0_carry[2];
  assign scales0_level2_1_carry = _065_ | _076_;
  assign scales0_level3_0_half = scales0_level1_0_carry[1] ^ scales0_level1_0_sum[2];
  assign scales0_level3_0_sum = scales0_level3_0_half ^ scales0_level2_0_carry;
  assign _081_ = scales0_level1_0_carry[1] & scales0_level1_0_sum[2];
  assign _001_ = scales0_level3_0_half & scales0_level2_0_carry;
  assign scales0_level3_0_carry = _081_ | _001_;
  assign { _002_[7], scales0[7:1] } = { scales0_row3[3], scales0_level3_0_carry, scales0_level3_0_sum, scales0_level2_0_sum, scales0_level1_0_sum[0], scales0_row0[1] } + { scales0_level2_1_carry, scales0_level2_1_sum, 3'h0, scales0_row1[0] };
  assign scaled0_row0 = magnitude0[0] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row1 = magnitude0[1] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row2 = magnitude0[2] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row3 = magnitude0[3] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row4 = magnitude0[4] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row5 = magnitude0[5] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row6 = magnitude0[6] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row7 = magnitude0[7] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row8 = magnitude0[8] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row9 = magnitude0[9] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_row10 = magnitude0[10] ? { scales0[7:1], scales0_row0[0] } : 8'h00;
  assign scaled0_level1_0_half = { scaled0_row8, scaled0_row0[7:2] } ^ { scaled0_row9[6:0], scaled0_row1[7:1] };
  assign scaled0_level1_0_sum = scaled0_level1_0_half ^ { scaled0_row10[5:0], scaled0_row2 };
  assign _003_ = { scaled0_row8, scaled0_row0[7:2] } & { scaled0_row9[6:0], scaled0_row1[7:1] };
  assign _004_ = scaled0_level1_0_half & { scaled0_row10[5:0], scaled0_row2 };
  assign scaled0_level1_0_carry = _003_ | _004_;
  assign scaled0_level1_1_half = scaled0_row5 ^ { scaled0_row6[6:5], scaled0_row3[7:2] };
  assign scaled0_level1_1_sum = scaled0_level1_1_half ^ { scaled0_row7[5], scaled0_row4[7:1] };
  assign _005_ = scaled0_row5 & { scaled0_row6[6:5], scaled0_row3[7:2] };
  assign _006_ = scaled0_level1_1_half & { scaled0_row7[5], scaled0_row4[7:1] };
  assign scaled0_level1_1_carry = _005_ | _006_;
  assign scaled0_level2_0_half = { scaled0_level1_0_carry[11], scaled0_row6[7], scaled0_level1_0_carry[9], scaled0_row7[4:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } ^ { scaled0_row7[7:6], scaled0_level1_1_carry[6:5], scaled0_row6[4:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign scaled0_level2_0_sum = scaled0_level2_0_half ^ scaled0_level1_0_sum[12:1];
  assign _007_ = { scaled0_level1_0_carry[11], scaled0_row6[7], scaled0_level1_0_carry[9], scaled0_row7[4:0], scaled0_level1_1_sum[1:0], scaled0_row3[1:0] } & { scaled0_row7[7:6], scaled0_level1_1_carry[6:5], scaled0_row6[4:0], scaled0_level1_0_carry[2], scaled0_row4[0], scaled0_level1_0_carry[0] };
  assign _008_ = scaled0_level2_0_half & scaled0_level1_0_sum[12:1];
  assign scaled0_level2_0_carry = _007_ | _008_;
  assign scaled0_level2_1_half = scaled0_level1_1_sum[5:2] ^ scaled0_level1_0_carry[7:4];
  assign scaled0_level2_1_sum = scaled0_level2_1_half ^ scaled0_level1_1_carry[4:1];
  assign _009_ = scaled0_level1_1_sum[5:2] & scaled0_level1_0_carry[7:4];
  assign _010_ = scaled0_level2_1_half & scaled0_level1_1_carry[4:1];
  assign scaled0_level2_1_carry = _009_ | _010_;
  assign scaled0_level2_2_half = scaled0_row9[7] ^ scaled0_row10[6];
  assign scaled0_level2_2_sum = scaled0_level2_2_half ^ scaled0_level1_0_carry[13];
  assign _012_ = scaled0_row9[7] & scaled0_row10[6];
  assign _013_ = scaled0_level2_2_half & scaled0_level1_0_carry[13];
  assign scaled0_level2_2_carry = _012_ | _013_;
  assign scaled0_level3_0_half = scaled0_level1_0_carry[1] ^ scaled0_level2_0_carry[0];
  assign scaled0_level3_0_sum = scaled0_level3_0_half ^ scaled0_level2_0_sum[1];
  assign _014_ = scaled0_level1_0_carry[1] & scaled0_level2_0_carry[0];
  assign _015_ = scaled0_level3_0_half & scaled0_level2_0_sum[1];
  assign scaled0_level3_0_carry = _014_ | _015_;
  assign scaled0_level3_1_half = { scaled0_level1_0_carry[10], scaled0_level2_0_sum[9], scaled0_level1_0_carry[8], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } ^ { scaled0_level1_1_carry[7], scaled0_level1_1_sum[7:6], scaled0_level2_0_sum[7:4], scaled0_level1_0_carry[3] };
  assign scaled0_level3_1_sum = scaled0_level3_1_half ^ scaled0_level2_0_carry[9:2];
  assign _016_ = { scaled0_level1_0_carry[10], scaled0_level2_0_sum[9], scaled0_level1_0_carry[8], scaled0_level2_1_sum, scaled0_level1_1_carry[0] } & { scaled0_level1_1_carry[7], scaled0_level1_1_sum[7:6], scaled0_level2_0_sum[7:4], scaled0_level1_0_carry[3] };
  assign _017_ = scaled0_level3_1_half & scaled0_level2_0_carry[9:2];
  assign scaled0_level3_1_carry = _016_ | _017_;
  assign scaled0_level3_2_half = scaled0_level1_0_carry[12] ^ scaled0_level1_0_sum[13];
  assign scaled0_level3_2_sum = scaled0_level3_2_half ^ scaled0_level2_0_carry[11];
  assign _018_ = scaled0_level1_0_carry[12] & scaled0_level1_0_sum[13];
  assign _019_ = scaled0_level3_2_half & scaled0_level2_0_carry[11];
  assign scaled0_level3_2_carry = _018_ | _019_;
  assign scaled0_level4_0_half = scaled0_level2_0_carry[1] ^ scaled0_level2_0_sum[2];
  assign scaled0_level4_0_sum = scaled0_level4_0_half ^ scaled0_level3_0_carry;
  assign _020_ = scaled0_level2_0_carry[1] & scaled0_level2_0_sum[2];
  assign _021_ = scaled0_level4_0_half & scaled0_level3_0_carry;
  assign scaled0_level4_0_carry = _020_ | _021_;
  assign scaled0_level4_1_half = scaled0_level2_1_carry ^ { scaled0_level2_0_sum[8], scaled0_level3_1_carry[3:1] };
  assign scaled0_level4_1_sum = scaled0_level4_1_half ^ scaled0_level3_1_sum[5:2];
  assign _023_ = scaled0_level2_1_carry & { scaled0_level2_0_sum[8], scaled0_level3_1_carry[3:1] };
  assign _024_ = scaled0_level4_1_half & scaled0_level3_1_sum[5:2];
  assign scaled0_level4_1_carry = _023_ | _024_;
  assign scaled0_level4_2_half = scaled0_level2_0_sum[11:10] ^ { scaled0_level2_0_carry[10], scaled0_level3_1_carry[6] };
  assign scaled0_level4_2_sum = scaled0_level4_2_half ^ { scaled0_level3_1_carry[7], scaled0_level3_1_sum[7] };
  assign _025_ = scaled0_level2_0_sum[11:10] & { scaled0_level2_0_carry[10], scaled0_level3_1_carry[6] };
  assign _026_ = scaled0_level4_2_half & { scaled0_level3_1_carry[7], scaled0_level3_1_sum[7] };
  assign scaled0_level4_2_carry = _025_ | _026_;
  assign scaled0_level5_0_half = scaled0_level2_0_sum[3] ^ scaled0_level3_1_sum[0];
  assign scaled0_level5_0_sum = scaled0_level5_0_half ^ scaled0_level4_0_carry;
  assign _027_ = scaled0_level2_0_sum[3] & scaled0_level3_1_sum[0];
  assign _028_ = scaled0_level5_0_half & scaled0_level4_0_carry;
  assign scaled0_level5_0_carry = _027_ | _028_;
  assign scaled0_level5_1_half = scaled0_level3_1_carry[5:4] ^ { scaled0_level3_1_sum[6], scaled0_level4_1_carry[2] };
  assign scaled0_level5_1_sum = scaled0_level5_1_half ^ { scaled0_level4_1_carry[3], scaled0_level4_1_sum[3] };
  assign _029_ = scaled0_level3_1_carry[5:4] & { scaled0_level3_1_sum[6], scaled0_level4_1_carry[2] };
  assign _030_ = scaled0_level5_1_half & { scaled0_level4_1_carry[3], scaled0_level4_1_sum[3] };
  assign scaled0_level5_1_carry = _029_ | _030_;
  assign scaled0_level6_0_half = scaled0_level3_1_carry[0] ^ scaled0_level3_1_sum[1];
  assign scaled0_level6_0_sum = scaled0_level6_0_half ^ scaled0_level5_0_carry;
  assign _031_ = scaled0_level3_1_carry[0] & scaled0_level3_1_sum[1];
  assign _032_ = scaled0_level6_0_half & scaled0_level5_0_carry;
  assign scaled0_level6_0_carry = _031_ | _032_;
  assign { _034_[18], scaled0[18], scale__p0__sig_17_1 } = { scaled0_row10[7], scaled0_level3_2_carry, scaled0_level4_2_carry, scaled0_level5_1_carry, scaled0_level5_1_sum[0], scaled0_level4_1_carry[1:0], scaled0_level6_0_carry, scaled0_level6_0_sum, scaled0_level5_0_sum, scaled0_level4_0_sum, scaled0_level3_0_sum, scaled0_level2_0_sum[0], scaled0_level1_0_sum[0], scaled0_row0[1] } + { scaled0_level2_2_carry, scaled0_level2_2_sum, scaled0_level3_2_sum, scaled0_level4_2_sum, scaled0_level5_1_sum[1], 1'h0, scaled0_level4_1_sum[2:0], 6'h00, scaled0_row1[0] };
  assign o__p0__shift = { a_scale_9_4[2:0], blocks__a_scale0__shift_0 } + { b_scale_9_4[2:0], blocks__b_scale0__shift_0 };
  assign _035_ = | { scales0[7:1], scales0_row0[0] };
  assign o__p0__sign = i__s0[11] & _035_;
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _036_ = - $signed(i__s1);
  assign { _037_[12:11], magnitude1 } = i__s1[11] ? _036_ : { i__s1[11], i__s1 };
  assign scales1_row0 = a_scale_9_4[3] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row1 = a_scale_9_4[4] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row2 = a_scale_9_4[5] ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_row3 = blocks__a_scale1__sig_3 ? { blocks__b_scale1__sig_3, b_scale_9_4[5:3] } : 4'h0;
  assign scales1_level1_0_half = { scales1_row3[1], scales1_row0[3:2] } ^ scales1_row1[3:1];
  assign scales1_level1_0_sum = scales1_level1_0_half ^ scales1_row2[2:0];
  assign _038_ = { scales1_row3[1], scales1_row0[3:2] } & scales1_row1[3:1];
  assign _039_ = scales1_level1_0_half & scales1_row2[2:0];
  assign scales1_level1_0_carry = _038_ | _039_;
  assign scales1_level2_0_half = scales1_row3[0] ^ scales1_level1_0_carry[0];
  assign scales1_level2_0_sum = scales1_level2_0_half ^ scales1_level1_0_sum[1];
  assign _040_ = scales1_row3[0] & scales1_level1_0_carry[0];
  assign _041_ = scales1_level2_0_half & scales1_level1_0_sum[1];
  assign scales1_level2_0_carry = _040_ | _041_;
  assign scales1_level2_1_half = scales1_row2[3] ^ scales1_row3[2];
  assign scales1_level2_1_sum = scales1_level2_1_half ^ scales1_level1_0_carry[2];
  assign _042_ = scales1_row2[3] & scales1_row3[2];
  assign _044_ = scales1_level2_1_half & scales1_level1_0_carry[2];
  assign scales1_level2_1_carry = _042_ | _044_;
  assign scales1_level3_0_half = scales1_level1_0_carry[1] ^ scales1_level1_0_sum[2];
  assign scales1_level3_0_sum = scales1_level3_0_half ^ scales1_level2_0_carry;
  assign _045_ = scales1_level1_0_carry[1] & scales1_level1_0_sum[2];
  assign _046_ = scales1_level3_0_half & scales1_level2_0_carry;
  assign scales1_level3_0_carry = _045_ | _046_;
  assign { _047_[7], scales1[7:1] } = { scales1_row3[3], scales1_level3_0_carry, scales1_level3_0_sum, scales1_level2_0_sum, scales1_level1_0_sum[0], scales1_row0[1] } + { scales1_level2_1_carry, scales1_level2_1_sum, 3'h0, scales1_row1[0] };
  assign scaled1_row0 = magnitude1[0] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row1 = magnitude1[1] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row2 = magnitude1[2] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row3 = magnitude1[3] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row4 = magnitude1[4] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row5 = magnitude1[5] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row6 = magnitude1[6] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row7 = magnitude1[7] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row8 = magnitude1[8] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row9 = magnitude1[9] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_row10 = magnitude1[10] ? { scales1[7:1], scales1_row0[0] } : 8'h00;
  assign scaled1_level1_0_half = { scaled1_row8, scaled1_row0[7:2] } ^ { scaled1_row9[6:0], scaled1_row1[7:1] };
  assign scaled1_level1_0_sum = scaled1_level1_0_half ^ { scaled1_row10[5:0], scaled1_row2 };
  assign _048_ = { scaled1_row8, scaled1_row0[7:2] } & { scaled1_row9[6:0], scaled1_row1[7:1] };
  assign _049_ = scaled1_level1_0_half & { scaled1_row10[5:0], scaled1_row2 };
  assign scaled1_level1_0_carry = _048_ | _049_;
  assign scaled1_level1_1_half = scaled1_row5 ^ { scaled1_row6[6:5], scaled1_row3[7:2] };
  assign scaled1_level1_1_sum = scaled1_level1_1_half ^ { scaled1_row7[5], scaled1_row4[7:1] };
  assign _050_ = scaled1_row5 & { scaled1_row6[6:5], scaled1_row3[7:2] };
  assign _051_ = scaled1_level1_1_half & { scaled1_row7[5], scaled1_row4[7:1] };
  assign scaled1_level1_1_carry = _050_ | _051_;
  assign scaled1_level2_0_half = { scaled1_level1_0_carry[11], scaled1_row6[7], scaled1_level1_0_carry[9], scaled1_row7[4:0], scaled1_level1_1_sum[1:0], scaled1_row3[1:0] } ^ { scaled1_row7[7:6], scaled1_level1_1_carry[6:5], scaled1_row6[4:0], scaled1_level1_0_carry[2], scaled1_row4[0], scaled1_level1_0_carry[0] };
  assign scaled1_level2_0_sum = scaled1_level2_0_half ^ scaled1_level1_0_sum[12:1];
  assign _052_ = { scaled1_level1_0_carry[11], scaled1_row6[7], scaled1_level1_0_carry[9], scaled1_row7[4:0], scaled1_level1_1_sum[1:0], scaled1_row3[1:0] } & { scaled1_row7[7:6], scaled1_level1_1_carry[6:5], scaled1_row6[4:0], scaled1_level1_0_carry[2], scaled1_row4[0], scaled1_level1_0_carry[0] };
  assign _053_ = scaled1_level2_0_half & scaled1_level1_0_sum[12:1];
  assign scaled1_level2_0_carry = _052_ | _053_;
  assign scaled1_level2_1_half = scaled1_level1_1_sum[5:2] ^ scaled1_level1_0_carry[7:4];
  assign scaled1_level2_1_sum = scaled1_level2_1_half ^ scaled1_level1_1_carry[4:1];
  assign _055_ = scaled1_level1_1_sum[5:2] & scaled1_level1_0_carry[7:4];
  assign _056_ = scaled1_level2_1_half & scaled1_level1_1_carry[4:1];
  assign scaled1_level2_1_carry = _055_ | _056_;
  assign scaled1_level2_2_half = scaled1_row9[7] ^ scaled1_row10[6];
  assign scaled1_level2_2_sum = scaled1_level2_2_half ^ scaled1_level1_0_carry[13];
  assign _057_ = scaled1_row9[7] & scaled1_row10[6];
  assign _058_ = scaled1_level2_2_half & scaled1_level1_0_carry[13];
  assign scaled1_level2_2_carry = _057_ | _058_;
  assign scaled1_level3_0_half = scaled1_level1_0_carry[1] ^ scaled1_level2_0_carry[0];
  assign scaled1_level3_0_sum = scaled1_level3_0_half ^ scaled1_level2_0_sum[1];
  assign _059_ = scaled1_level1_0_carry[1] & scaled1_level2_0_carry[0];
  assign _060_ = scaled1_level3_0_half & scaled1_level2_0_sum[1];
  assign scaled1_level3_0_carry = _059_ | _060_;
  assign scaled1_level3_1_half = { scaled1_level1_0_carry[10], scaled1_level2_0_sum[9], scaled1_level1_0_carry[8], scaled1_level2_1_sum, scaled1_level1_1_carry[0] } ^ { scaled1_level1_1_carry[7], scaled1_level1_1_sum[7:6], scaled1_level2_0_sum[7:4], scaled1_level1_0_carry[3] };
  assign scaled1_level3_1_sum = scaled1_level3_1_half ^ scaled1_level2_0_carry[9:2];
  assign _061_ = { scaled1_level1_0_carry[10], scaled1_level2_0_sum[9], scaled1_level1_0_carry[8], scaled1_level2_1_sum, scaled1_level1_1_carry[0] } & { scaled1_level1_1_carry[7], scaled1_level1_1_sum[7:6], scaled1_level2_0_sum[7:4], scaled1_level1_0_carry[3] };
  assign _062_ = scaled1_level3_1_half & scaled1_level2_0_carry[9:2];
  assign scaled1_level3_1_carry = _061_ | _062_;
  assign scaled1_level3_2_half = scaled1_level1_0_carry[12] ^ scaled1_level1_0_sum[13];
  assign scaled1_level3_2_sum = scaled1_level3_2_half ^ scaled1_level2_0_carry[11];
  assign _063_ = scaled1_level1_0_carry[12] & scaled1_level1_0_sum[13];
  assign _064_ = scaled1_level3_2_half & scaled1_level2_0_carry[11];
  assign scaled1_level3_2_carry = _063_ | _064_;
  assign scaled1_level4_0_half = scaled1_level2_0_carry[1] ^ scaled1_level2_0_sum[2];
  assign scaled1_level4_0_sum = scaled1_level4_0_half ^ scaled1_level3_0_carry;
  assign _066_ = scaled1_level2_0_carry[1] & scaled1_level2_0_sum[2];
  assign _067_ = scaled1_level4_0_half & scaled1_level3_0_carry;
  assign scaled1_level4_0_carry = _066_ | _067_;
  assign scaled1_level4_1_half = scaled1_level2_1_carry ^ { scaled1_level2_0_sum[8], scaled1_level3_1_carry[3:1] };
  assign scaled1_level4_1_sum = scaled1_level4_1_half ^ scaled1_level3_1_sum[5:2];
  assign _068_ = scaled1_level2_1_carry & { scaled1_level2_0_sum[8], scaled1_level3_1_carry[3:1] };
  assign _069_ = scaled1_level4_1_half & scaled1_level3_1_sum[5:2];
  assign scaled1_level4_1_carry = _068_ | _069_;
  assign scaled1_level4_2_half = scaled1_level2_0_sum[11:10] ^ { scaled1_level2_0_carry[10], scaled1_level3_1_carry[6] };
  assign scaled1_level4_2_sum = scaled1_level4_2_half ^ { scaled1_level3_1_carry[7], scaled1_level3_1_sum[7] };
  assign _070_ = scaled1_level2_0_sum[11:10] & { scaled1_level2_0_carry[10], scaled1_level3_1_carry[6] };
  assign _071_ = scaled1_level4_2_half & { scaled1_level3_1_carry[7], scaled1_level3_1_sum[7] };
  assign scaled1_level4_2_carry = _070_ | _071_;
  assign scaled1_level5_0_half = scaled1_level2_0_sum[3] ^ scaled1_level3_1_sum[0];
  assign scaled1_level5_0_sum = scaled1_level5_0_half ^ scaled1_level4_0_carry;
  assign _072_ = scaled1_level2_0_sum[3] & scaled1_level3_1_sum[0];
  assign _073_ = scaled1_level5_0_half & scaled1_level4_0_carry;
  assign scaled1_level5_0_carry = _072_ | _073_;
  assign scaled1_level5_1_half = scaled1_level3_1_carry[5:4] ^ { scaled1_level3_1_sum[6], scaled1_level4_1_carry[2] };
  assign scaled1_level5_1_sum = scaled1_level5_1_half ^ { scaled1_level4_1_carry[3], scaled1_level4_1_sum[3] };
  assign _074_ = scaled1_level3_1_carry[5:4] & { scaled1_level3_1_sum[6], scaled1_level4_1_carry[2] };
  assign _075_ = scaled1_level5_1_half & { scaled1_level4_1_carry[3], scaled1_level4_1_sum[3] };
  assign scaled1_level5_1_carry = _074_ | _075_;
  assign scaled1_level6_0_half = scaled1_level3_1_carry[0] ^ scaled1_level3_1_sum[1];
  assign scaled1_level6_0_sum = scaled1_level6_0_half ^ scaled1_level5_0_carry;
  assign _077_ = scaled1_level3_1_carry[0] & scaled1_level3_1_sum[1];
  assign _078_ = scaled1_level6_0_half & scaled1_level5_0_carry;
  assign scaled1_level6_0_carry = _077_ | _078_;
  assign { _079_[18], scaled1[18], scale__p1__sig_17_1 } = { scaled1_row10[7], scaled1_level3_2_carry, scaled1_level4_2_carry, scaled1_level5_1_carry, scaled1_level5_1_sum[0], scaled1_level4_1_carry[1:0], scaled1_level6_0_carry, scaled1_level6_0_sum, scaled1_level5_0_sum, scaled1_level4_0_sum, scaled1_level3_0_sum, scaled1_level2_0_sum[0], scaled1_level1_0_sum[0], scaled1_row0[1] } + { scaled1_level2_2_carry, scaled1_level2_2_sum, scaled1_level3_2_sum, scaled1_level4_2_sum, scaled1_level5_1_sum[1], 1'h0, scaled1_level4_1_sum[2:0], 6'h00, scaled1_row1[0] };
  assign o__p1__shift = { a_scale_13_11, blocks__a_scale1__shift_0 } + { b_scale_13_11, blocks__b_scale1__shift_0 };
  assign _080_ = | { scales1[7:1], scales1_row0[0] };
  assign o__p1__sign = i__s1[11] & _080_;
  assign o__p1__nan = i__a_scale1__nan | i__b_scale1__nan;
  assign _000_ = - $signed(i__s0);
  assign { _011_[12:11], magnitude0 } = i__s0[11] ? _000_ : { i__s0[11], i__s0 };
  assign scales0_row0 = a_scale_2_0[0] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row1 = a_scale_2_0[1] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row2 = a_scale_2_0[2] ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_row3 = blocks__a_scale0__sig_3 ? { blocks__b_scale0__sig_3, b_scale_2_0 } : 4'h0;
  assign scales0_level1_0_half = { scales0_row3[1], scales0_row0[3:2] } ^ scales0_row1[3:1];
  assign scales0_level1_0_sum = scales0_level1_0_half ^ scales0_row2[2:0];
  assign _022_ = { scales0_row3[1], scales0_row0[3:2] } & scales0_row1[3:1];
  assign _033_ = scales0_level1_0_half & scales0_row2[2:0];
  assign scales0_level1_0_carry = _022_ | _033_;
  assign scales0_level2_0_half = scales0_row3[0] ^ scales0_level1_0_carry[0];
  assign scales0_level2_0_sum = scales0_level2_0_half ^ scales0_level1_0_sum[1];
  assign _043_ = scales0_row3[0] & scales0_level1_0_carry[0];
  assign _054_ = scales0_level2_0_half & scales0_level1_0_sum[1];
  assign _047_[6:0] = scales1[7:1];
  assign _037_[10:0] = magnitude1;
  assign _034_[17:0] = { scaled0[18], scale__p0__sig_17_1 };
  assign _002_[6:0] = scales0[7:1];
  assign _011_[10:0] = magnitude0;
  assign scale__p1__sig_0 = scaled1_row0[0];
  assign scale__p0__sig_0 = scaled0_row0[0];
  assign scaled1[17:0] = { scale__p1__sig_17_1, scaled1_row0[0] };
  assign scales1[0] = scales1_row0[0];
  assign _079_[17:0] = { scaled1[18], scale__p1__sig_17_1 };
  assign scaled0[17:0] = { scale__p0__sig_17_1, scaled0_row0[0] };
  assign scales0[0] = scales0_row0[0];
endmodule

module dot_nvint4_nvint4_lanes32_fp32__total (
  input wire signed [46:0] i__x0,
  input wire signed [46:0] i__x1,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [46:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [1:0] i__negative
);
  wire _000_, _001_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_,
    _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_,
    _092_, _093_, _094_, _095_, _096_, _097_, _098_, sign, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry,
    sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry,
    sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum,
    sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum, sum_level1_0_carry, sum_level1_0_half,
    sum_level1_0_sum, sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry,
    sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum,
    sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half,
    sum_level24_0_sum, sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry,
    sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum,
    sum_level28_0_carry, sum_level28_0_half, sum_level28_0_sum, sum_level29_0_carry, sum_level29_0_half,
    sum_level29_0_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level30_0_carry,
    sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry, sum_level31_0_half, sum_level31_0_sum,
    sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum, sum_level33_0_carry, sum_level33_0_half,
    sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half, sum_level34_0_sum, sum_level35_0_carry,
    sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry, sum_level36_0_half, sum_level36_0_sum,
    sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum, sum_level38_0_carry, sum_level38_0_half,
    sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half, sum_level39_0_sum, sum_level3_0_carry,
    sum_level3_0_half, sum_level3_0_sum, sum_level40_0_carry, sum_level40_0_half, sum_level40_0_sum,
    sum_level41_0_carry, sum_level41_0_half, sum_level41_0_sum, sum_level42_0_carry, sum_level42_0_half,
    sum_level42_0_sum, sum_level43_0_carry, sum_level43_0_half, sum_level43_0_sum, sum_level44_0_carry,
    sum_level44_0_half, sum_level44_0_sum, sum_level45_0_carry, sum_level45_0_half, sum_level45_0_sum,
    sum_level46_0_carry, sum_level46_0_half, sum_level46_0_sum, sum_level47_0_carry, sum_level47_0_half,
    sum_level47_0_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry,
    sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum,
    sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [48:0] _002_, _003_, _099_;
  wire [47:0] sum_total;
  assign sum_level1_0_half = i__x0[0] ^ i__x1[0];
  assign sum_level1_0_sum = sum_level1_0_half ^ i__negative[0];
  assign _000_ = i__x0[0] & i__x1[0];
  assign _014_ = sum_level1_0_half & i__negative[0];
  assign sum_level1_0_carry = _000_ | _014_;
  assign sum_level2_0_half = i__x0[1] ^ i__x1[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _025_ = i__x0[1] & i__x1[1];
  assign _036_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _025_ | _036_;
  assign sum_level3_0_half = i__x0[2] ^ i__x1[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _047_ = i__x0[2] & i__x1[2];
  assign _058_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _047_ | _058_;
  assign sum_level4_0_half = i__x0[3] ^ i__x1[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _069_ = i__x0[3] & i__x1[3];
  assign _080_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _069_ | _080_;
  assign sum_level5_0_half = i__x0[4] ^ i__x1[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _091_ = i__x0[4] & i__x1[4];
  assign _001_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _091_ | _001_;
  assign sum_level6_0_half = i__x0[5] ^ i__x1[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _005_ = i__x0[5] & i__x1[5];
  assign _006_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _005_ | _006_;
  assign sum_level7_0_half = i__x0[6] ^ i__x1[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _007_ = i__x0[6] & i__x1[6];
  assign _008_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _007_ | _008_;
  assign sum_level8_0_half = i__x0[7] ^ i__x1[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _009_ = i__x0[7] & i__x1[7];
  assign _010_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _009_ | _010_;
  assign sum_level9_0_half = i__x0[8] ^ i__x1[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _011_ = i__x0[8] & i__x1[8];
  assign _012_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _011_ | _012_;
  assign sum_level10_0_half = i__x0[9] ^ i__x1[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _013_ = i__x0[9] & i__x1[9];
  assign _015_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _013_ | _015_;
  assign sum_level11_0_half = i__x0[10] ^ i__x1[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _016_ = i__x0[10] & i__x1[10];
  assign _017_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _016_ | _017_;
  assign sum_level12_0_half = i__x0[11] ^ i__x1[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _018_ = i__x0[11] & i__x1[11];
  assign _019_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _018_ | _019_;
  assign sum_level13_0_half = i__x0[12] ^ i__x1[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _020_ = i__x0[12] & i__x1[12];
  assign _021_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _020_ | _021_;
  assign sum_level14_0_half = i__x0[13] ^ i__x1[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _022_ = i__x0[13] & i__x1[13];
  assign _023_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _022_ | _023_;
  assign sum_level15_0_half = i__x0[14] ^ i__x1[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _024_ = i__x0[14] & i__x1[14];
  assign _026_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _024_ | _026_;
  assign sum_level16_0_half = i__x0[15] ^ i__x1[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _027_ = i__x0[15] & i__x1[15];
  assign _028_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _027_ | _028_;
  assign sum_level17_0_half = i__x0[16] ^ i__x1[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _029_ = i__x0[16] & i__x1[16];
  assign _030_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _029_ | _030_;
  assign sum_level18_0_half = i__x0[17] ^ i__x1[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _031_ = i__x0[17] & i__x1[17];
  assign _032_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _031_ | _032_;
  assign sum_level19_0_half = i__x0[18] ^ i__x1[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _033_ = i__x0[18] & i__x1[18];
  assign _034_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _033_ | _034_;
  assign sum_level20_0_half = i__x0[19] ^ i__x1[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _035_ = i__x0[19] & i__x1[19];
  assign _037_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _035_ | _037_;
  assign sum_level21_0_half = i__x0[20] ^ i__x1[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _038_ = i__x0[20] & i__x1[20];
  assign _039_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _038_ | _039_;
  assign sum_level22_0_half = i__x0[21] ^ i__x1[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _040_ = i__x0[21] & i__x1[21];
  assign _041_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _040_ | _041_;
  assign sum_level23_0_half = i__x0[22] ^ i__x1[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _042_ = i__x0[22] & i__x1[22];
  assign _043_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _042_ | _043_;
  assign sum_level24_0_half = i__x0[23] ^ i__x1[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _044_ = i__x0[23] & i__x1[23];
  assign _045_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _044_ | _045_;
  assign sum_level25_0_half = i__x0[24] ^ i__x1[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _046_ = i__x0[24] & i__x1[24];
  assign _048_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _046_ | _048_;
  assign sum_level26_0_half = i__x0[25] ^ i__x1[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _049_ = i__x0[25] & i__x1[25];
  assign _050_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _049_ | _050_;
  assign sum_level27_0_half = i__x0[26] ^ i__x1[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _051_ = i__x0[26] & i__x1[26];
  assign _052_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _051_ | _052_;
  assign sum_level28_0_half = i__x0[27] ^ i__x1[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _053_ = i__x0[27] & i__x1[27];
  assign _054_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _053_ | _054_;
  assign sum_level29_0_half = i__x0[28] ^ i__x1[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _055_ = i__x0[28] & i__x1[28];
  assign _056_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _055_ | _056_;
  assign sum_level30_0_half = i__x0[29] ^ i__x1[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _057_ = i__x0[29] & i__x1[29];
  assign _059_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _057_ | _059_;
  assign sum_level31_0_half = i__x0[30] ^ i__x1[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _060_ = i__x0[30] & i__x1[30];
  assign _061_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _060_ | _061_;
  assign sum_level32_0_half = i__x0[31] ^ i__x1[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _062_ = i__x0[31] & i__x1[31];
  assign _063_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _062_ | _063_;
  assign sum_level33_0_half = i__x0[32] ^ i__x1[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _064_ = i__x0[32] & i__x1[32];
  assign _065_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _064_ | _065_;
  assign sum_level34_0_half = i__x0[33] ^ i__x1[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _066_ = i__x0[33] & i__x1[33];
  assign _067_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _066_ | _067_;
  assign sum_level35_0_half = i__x0[34] ^ i__x1[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _068_ = i__x0[34] & i__x1[34];
  assign _070_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _068_ | _070_;
  assign sum_level36_0_half = i__x0[35] ^ i__x1[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _071_ = i__x0[35] & i__x1[35];
  assign _072_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _071_ | _072_;
  assign sum_level37_0_half = i__x0[36] ^ i__x1[36];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _073_ = i__x0[36] & i__x1[36];
  assign _074_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _073_ | _074_;
  assign sum_level38_0_half = i__x0[37] ^ i__x1[37];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _075_ = i__x0[37] & i__x1[37];
  assign _076_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _075_ | _076_;
  assign sum_level39_0_half = i__x0[38] ^ i__x1[38];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _077_ = i__x0[38] & i__x1[38];
  assign _078_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _077_ | _078_;
  assign sum_level40_0_half = i__x0[39] ^ i__x1[39];
  assign sum_level40_0_sum = sum_level40_0_half ^ sum_level39_0_carry;
  assign _079_ = i__x0[39] & i__x1[39];
  assign _081_ = sum_level40_0_half & sum_level39_0_carry;
  assign sum_level40_0_carry = _079_ | _081_;
  assign sum_level41_0_half = i__x0[40] ^ i__x1[40];
  assign sum_level41_0_sum = sum_level41_0_half ^ sum_level40_0_carry;
  assign _082_ = i__x0[40] & i__x1[40];
  assign _083_ = sum_level41_0_half & sum_level40_0_carry;
  assign sum_level41_0_carry = _082_ | _083_;
  assign sum_level42_0_half = i__x0[41] ^ i__x1[41];
  assign sum_level42_0_sum = sum_level42_0_half ^ sum_level41_0_carry;
  assign _084_ = i__x0[41] & i__x1[41];
  assign _085_ = sum_level42_0_half & sum_level41_0_carry;
  assign sum_level42_0_carry = _084_ | _085_;
  assign sum_level43_0_half = i__x0[42] ^ i__x1[42];
  assign sum_level43_0_sum = sum_level43_0_half ^ sum_level42_0_carry;
  assign _086_ = i__x0[42] & i__x1[42];
  assign _087_ = sum_level43_0_half & sum_level42_0_carry;
  assign sum_level43_0_carry = _086_ | _087_;
  assign sum_level44_0_half = i__x0[43] ^ i__x1[43];
  assign sum_level44_0_sum = sum_level44_0_half ^ sum_level43_0_carry;
  assign _088_ = i__x0[43] & i__x1[43];
  assign _089_ = sum_level44_0_half & sum_level43_0_carry;
  assign sum_level44_0_carry = _088_ | _089_;
  assign sum_level45_0_half = i__x0[44] ^ i__x1[44];
  assign sum_level45_0_sum = sum_level45_0_half ^ sum_level44_0_carry;
  assign _090_ = i__x0[44] & i__x1[44];
  assign _092_ = sum_level45_0_half & sum_level44_0_carry;
  assign sum_level45_0_carry = _090_ | _092_;
  assign sum_level46_0_half = i__x0[45] ^ i__x1[45];
  assign sum_level46_0_sum = sum_level46_0_half ^ sum_level45_0_carry;
  assign _093_ = i__x0[45] & i__x1[45];
  assign _094_ = sum_level46_0_half & sum_level45_0_carry;
  assign sum_level46_0_carry = _093_ | _094_;
  assign sum_level47_0_half = _095_ ^ _096_;
  assign sum_level47_0_sum = sum_level47_0_half ^ sum_level46_0_carry;
  assign _095_ = ~ i__x0[46];
  assign _096_ = ~ i__x1[46];
  assign _097_ = _095_ & _096_;
  assign _098_ = sum_level47_0_half & sum_level46_0_carry;
  assign sum_level47_0_carry = _097_ | _098_;
  assign { _099_[48], sum_total } = { 1'h1, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, i__negative[1] } + { sum_level47_0_carry, 46'h000000000000, sum_level1_0_sum };
  assign _002_ = - $signed(sum_total);
  assign { _003_[48:47], o__p0__sig } = sum_total[47] ? _002_ : { sum_total[47], sum_total };
  assign _004_ = | sum_total;
  assign sign = _004_ ? sum_total[47] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign _099_[47:0] = sum_total;
  assign _003_[46:0] = o__p0__sig;
endmodule

module dot_nvint4_nvint4_lanes32_fp32__unpack (
  input wire [127:0] a,
  input wire [127:0] b,
  input wire [13:0] a_scale,
  input wire [13:0] b_scale,
  output wire blocks__a_scale0__sig_3,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__a_scale1__sig_3,
  output wire blocks__a_scale1__shift_0,
  output wire o__a_scale1__nan,
  output wire blocks__b_scale0__sig_3,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan,
  output wire blocks__b_scale1__sig_3,
  output wire blocks__b_scale1__shift_0,
  output wire o__b_scale1__nan
);
  dot_nvint4_nvint4_lanes32_fp32__unpack__a_scale a_scale0 (
    .code(a_scale[6:0]),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__sig_3),
    .port_2(blocks__a_scale0__shift_0)
  );
  dot_nvint4_nvint4_lanes32_fp32__unpack__a_scale a_scale1 (
    .code(a_scale[13:7]),
    .o__nan(o__a_scale1__nan),
    .port(blocks__a_scale1__sig_3),
    .port_2(blocks__a_scale1__shift_0)
  );
  dot_nvint4_nvint4_lanes32_fp32__unpack__a_scale b_scale0 (
    .code(b_scale[6:0]),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__sig_3),
    .port_2(blocks__b_scale0__shift_0)
  );
  dot_nvint4_nvint4_lanes32_fp32__unpack__a_scale b_scale1 (
    .code(b_scale[13:7]),
    .o__nan(o__b_scale1__nan),
    .port(blocks__b_scale1__sig_3),
    .port_2(blocks__b_scale1__shift_0)
  );
endmodule

module dot_nvint4_nvint4_lanes32_fp32__unpack__a_scale (
  input wire [6:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code;
endmodule
