// dot_dfp16_dfp16_lanes4_fp32_spillint32
//
// Spec:    dot:a=dfp16,b=dfp16,lanes=4,acc=fp32,spill=int32
// Latency: none, combinational
// Ports:
//   input  a            64 bits  4 x int16sym
//   input  b            64 bits  4 x int16sym
//   input  a_scale       8 bits  e8m0fnu
//   input  b_scale       8 bits  e8m0fnu
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x00b0 (176), 0xfe98 (-360), 0x0058 (88), 0x01a1 (417)], b = [0xfe98 (-360), 0x0058 (88), 0x01a1 (417),
//     0xff48 (-184)], a_scale = 0x7e (0.5), b_scale = 0x81 (4), acc = 0xbfb7b7e9 (-1.43529999) give o = 0xbfb7d8e3
//     (-1.43630636)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_dfp16_dfp16_lanes4_fp32_spillint32 (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [7:0] a_scale,
  input wire [7:0] b_scale,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, blocks__a_scale0__nan, blocks__b_scale0__nan,
    scale__p0__nan;
  wire [8:0] add__shift, normalise__exp, scale__p0__shift;
  wire [84:0] add__sig, align__addend;
  wire [7:0] blocks__a_scale0__shift, blocks__b_scale0__shift;
  wire signed [33:0] blocks__s0;
  wire [25:0] normalise__sig;
  wire [31:0] scale__p0__sig;
  dot_dfp16_dfp16_lanes4_fp32_spillint32__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(blocks__s0[31]),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .scale__p0__sig(scale__p0__sig)
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__align align (
    .code(acc),
    .i__p0__nan(scale__p0__nan),
    .i__p0__shift(scale__p0__shift),
    .i__p0__sig(scale__p0__sig),
    .i__product_sign(blocks__s0[31]),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__blocks blocks (
    .i__a_scale0__nan(blocks__a_scale0__nan),
    .i__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .b(b),
    .a_scale_7_1(a_scale[7:1]),
    .b_scale_7_1(b_scale[7:1]),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0]),
    .sum4_0_total(blocks__s0)
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__scale scale (
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
  dot_dfp16_dfp16_lanes4_fp32_spillint32__unpack unpack (
    .code(a_scale),
    .code_2(b_scale),
    .o__a_scale0__nan(blocks__a_scale0__nan),
    .o__b_scale0__nan(blocks__b_scale0__nan),
    .a(a),
    .b(b),
    .blocks__a_scale0__shift_0(blocks__a_scale0__shift[0]),
    .blocks__b_scale0__shift_0(blocks__b_scale0__shift[0])
  );
  assign blocks__b_scale0__shift[7:1] = b_scale[7:1];
  assign blocks__a_scale0__shift[7:1] = a_scale[7:1];
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__add (
  input wire i__addend_sign,
  input wire i__product_sign,
  input wire [31:0] scale__p0__sig,
  input wire [84:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [84:0] o__sig,
  output wire o__sign
);
  wire [85:0] _00_;
  wire [86:0] _01_, _03_, _04_;
  wire [87:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [85:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {86{_09_}};
  assign _01_ = $signed({ 1'h0, scale__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[87:86], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[86:85], o__sig } = total[85] ? _03_ : { total[85], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[85];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[85:0] = total;
  assign _04_[84:0] = o__sig;
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__align (
  input wire [31:0] code,
  input wire i__product_sign,
  input wire [31:0] i__p0__sig,
  input wire [8:0] i__p0__shift,
  input wire i__p0__nan,
  output wire [84:0] o__addend,
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
  wire [84:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = i__p0__shift - { code[30:24], _18_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'h9e);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _23_ = | i__p0__sig;
  assign _24_ = ~ _23_;
  assign _29_ = _19_ | _24_;
  assign _25_ = $signed(distance) > $signed(8'h55);
  assign _26_ = _25_ ? 10'h055 : distance;
  assign { _27_[9:7], amount } = _29_ ? 10'h000 : _26_;
  assign moved_by_1 = amount[0] ? { 2'h0, _22_, code[22:0], 59'h000000000000000 } : { 1'h0, _22_, code[22:0], 60'h000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[84:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[84:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[84:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[84:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[84:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[84:64] } : moved_by_63;
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
  assign o__addend = moved | { 84'h000000000000000000000, moved_sticky };
  assign _20_ = i__p0__shift + 11'h79e;
  assign { _21_[10:9], o__shift } = _29_ ? { 3'h0, code[30:24], _18_[0] } : _20_;
  assign o__nan = i__p0__nan | _28_;
  dot_dfp16_dfp16_lanes4_fp32_spillint32__align__acc acc_2 (
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

module dot_dfp16_dfp16_lanes4_fp32_spillint32__align__acc (
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

module dot_dfp16_dfp16_lanes4_fp32_spillint32__blocks (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  output wire [33:0] sum4_0_total
);
  wire [7:0] _000_, _021_, _022_, _024_, _025_, _026_, _027_, _028_, _111_, _221_, _258_, _259_, _260_, _261_,
    _262_, _263_, _264_, _265_, _269_, _280_, _291_, _301_, _303_, _304_, _305_, _306_, _307_, _308_,
    product0_one, product0_two, product1_one, product1_two, product2_one, product2_two, product3_one,
    product3_two;
  wire [16:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _023_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_,
    _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_,
    _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _067_, _078_, _089_,
    _093_, _094_, _100_, _104_, _105_, _112_, _123_, _133_, _144_, _155_, _166_, _177_, _188_, _199_, _210_,
    _222_, _233_, _244_, _251_, _252_, _253_, _254_, _255_, _256_, _257_, _266_, _267_, _268_, _270_, _271_,
    _272_, _273_, _274_, _275_, _276_, _277_, _278_, _279_, _281_, _282_, _283_, _284_, _285_, _286_, _287_,
    _288_, _289_, _290_, _292_, _293_, _294_, _295_, _296_, _297_, _298_, _299_, _300_, _302_, _309_, _310_,
    _311_, _312_, _313_, _314_, _315_, _316_, _317_, _318_, _319_, _320_, _321_, _322_, _323_,
    product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_multiple4,
    product0_multiple5, product0_multiple6, product0_multiple7, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5, product0_row6, product0_row7, product1_multiple0,
    product1_multiple1, product1_multiple2, product1_multiple3, product1_multiple4, product1_multiple5,
    product1_multiple6, product1_multiple7, product1_row0, product1_row1, product1_row2, product1_row3,
    product1_row4, product1_row5, product1_row6, product1_row7, product2_multiple0, product2_multiple1,
    product2_multiple2, product2_multiple3, product2_multiple4, product2_multiple5, product2_multiple6,
    product2_multiple7, product2_row0, product2_row1, product2_row2, product2_row3, product2_row4,
    product2_row5, product2_row6, product2_row7, product3_multiple0, product3_multiple1, product3_multiple2,
    product3_multiple3, product3_multiple4, product3_multiple5, product3_multiple6, product3_multiple7,
    product3_row0, product3_row1, product3_row2, product3_row3, product3_row4, product3_row5, product3_row6,
    product3_row7, sum4_0_level1_13_carry, sum4_0_level1_13_half, sum4_0_level1_13_sum, sum4_0_level1_18_carry,
    sum4_0_level1_18_half, sum4_0_level1_18_sum;
  wire _064_, _065_, _066_, _068_, _069_, _070_, _084_, _085_, _102_, _103_, _134_, _146_, _147_, _161_, _162_,
    _165_, _167_, _172_, _173_, _174_, _175_, _179_, _180_, _181_, _182_, _185_, _186_, _187_, _189_, _190_,
    _191_, _192_, _193_, _196_, _197_, _198_, _200_, _201_, _202_, _203_, _204_, _205_, _206_, _207_, _208_,
    _209_, _211_, _212_, _213_, _214_, _215_, _216_, _217_, _218_, _219_, _220_, _223_, _224_, _225_, _226_,
    _227_, _228_, _229_, _230_, _231_, _232_, _234_, _235_, _236_, _237_, _238_, _239_, _240_, _241_, _242_,
    _243_, _245_, _246_, _247_, _248_, _249_, sum4_0_level10_0_carry, sum4_0_level10_0_half,
    sum4_0_level10_0_sum, sum4_0_level10_1_carry, sum4_0_level10_1_half, sum4_0_level10_1_sum,
    sum4_0_level10_2_carry, sum4_0_level10_2_half, sum4_0_level10_2_sum, sum4_0_level10_3_carry,
    sum4_0_level10_3_half, sum4_0_level10_3_sum, sum4_0_level11_0_carry, sum4_0_level11_0_half,
    sum4_0_level11_0_sum, sum4_0_level11_1_carry, sum4_0_level11_1_half, sum4_0_level11_1_sum,
    sum4_0_level11_2_carry, sum4_0_level11_2_half, sum4_0_level11_2_sum, sum4_0_level12_0_carry,
    sum4_0_level12_0_half, sum4_0_level12_0_sum, sum4_0_level13_0_carry, sum4_0_level13_0_half,
    sum4_0_level13_0_sum, sum4_0_level14_0_carry, sum4_0_level14_0_half, sum4_0_level14_0_sum,
    sum4_0_level15_0_carry, sum4_0_level15_0_half, sum4_0_level15_0_sum, sum4_0_level16_0_carry,
    sum4_0_level16_0_half, sum4_0_level16_0_sum, sum4_0_level17_0_carry, sum4_0_level17_0_half,
    sum4_0_level17_0_sum, sum4_0_level18_0_carry, sum4_0_level18_0_half, sum4_0_level18_0_sum,
    sum4_0_level19_0_carry, sum4_0_level19_0_half, sum4_0_level19_0_sum, sum4_0_level1_0_carry,
    sum4_0_level1_0_half, sum4_0_level1_0_sum, sum4_0_level1_17_carry, sum4_0_level1_17_half,
    sum4_0_level1_17_sum, sum4_0_level1_1_carry, sum4_0_level1_1_half, sum4_0_level1_1_sum,
    sum4_0_level1_2_carry, sum4_0_level1_2_half, sum4_0_level1_2_sum, sum4_0_level1_9_carry,
    sum4_0_level1_9_half, sum4_0_level1_9_sum, sum4_0_level20_0_carry, sum4_0_level20_0_half,
    sum4_0_level20_0_sum, sum4_0_level3_4_carry, sum4_0_level3_4_half, sum4_0_level3_4_sum,
    sum4_0_level5_0_carry, sum4_0_level5_0_half, sum4_0_level5_0_sum, sum4_0_level6_0_carry,
    sum4_0_level6_0_half, sum4_0_level6_0_sum, sum4_0_level6_2_carry, sum4_0_level6_2_half, sum4_0_level6_2_sum,
    sum4_0_level6_5_carry, sum4_0_level6_5_half, sum4_0_level6_5_sum, sum4_0_level7_0_carry,
    sum4_0_level7_0_half, sum4_0_level7_0_sum, sum4_0_level7_2_carry, sum4_0_level7_2_half, sum4_0_level7_2_sum,
    sum4_0_level7_3_carry, sum4_0_level7_3_half, sum4_0_level7_3_sum, sum4_0_level7_5_carry,
    sum4_0_level7_5_half, sum4_0_level7_5_sum, sum4_0_level7_6_carry, sum4_0_level7_6_half, sum4_0_level7_6_sum,
    sum4_0_level7_7_carry, sum4_0_level7_7_half, sum4_0_level7_7_sum, sum4_0_level8_0_carry,
    sum4_0_level8_0_half, sum4_0_level8_0_sum, sum4_0_level8_2_carry, sum4_0_level8_2_half, sum4_0_level8_2_sum,
    sum4_0_level8_3_carry, sum4_0_level8_3_half, sum4_0_level8_3_sum, sum4_0_level8_4_carry,
    sum4_0_level8_4_half, sum4_0_level8_4_sum, sum4_0_level9_0_carry, sum4_0_level9_0_half, sum4_0_level9_0_sum,
    sum4_0_level9_1_carry, sum4_0_level9_1_half, sum4_0_level9_1_sum, sum4_0_level9_2_carry,
    sum4_0_level9_2_half, sum4_0_level9_2_sum, sum4_0_level9_3_carry, sum4_0_level9_3_half, sum4_0_level9_3_sum,
    sum4_0_level9_4_carry, sum4_0_level9_4_half, sum4_0_level9_4_sum;
  wire [2:0] _071_, _072_, _106_, _107_, sum4_0_level1_19_carry, sum4_0_level1_19_half, sum4_0_level1_19_sum,
    sum4_0_level1_3_carry, sum4_0_level1_3_half, sum4_0_level1_3_sum;
  wire [4:0] _073_, _074_, _075_, _076_, _141_, _142_, sum4_0_level1_4_carry, sum4_0_level1_4_half,
    sum4_0_level1_4_sum, sum4_0_level1_5_carry, sum4_0_level1_5_half, sum4_0_level1_5_sum,
    sum4_0_level4_3_carry, sum4_0_level4_3_half, sum4_0_level4_3_sum;
  wire [6:0] _077_, _079_, _080_, _081_, _170_, _171_, sum4_0_level1_6_carry, sum4_0_level1_6_half,
    sum4_0_level1_6_sum, sum4_0_level1_7_carry, sum4_0_level1_7_half, sum4_0_level1_7_sum,
    sum4_0_level6_4_carry, sum4_0_level6_4_half, sum4_0_level6_4_sum;
  wire [8:0] _082_, _083_, _095_, _096_, _108_, _109_, sum4_0_level1_14_carry, sum4_0_level1_14_half,
    sum4_0_level1_14_sum, sum4_0_level1_20_carry, sum4_0_level1_20_half, sum4_0_level1_20_sum,
    sum4_0_level1_8_carry, sum4_0_level1_8_half, sum4_0_level1_8_sum;
  wire [13:0] _086_, _087_, _163_, _164_, sum4_0_level1_10_carry, sum4_0_level1_10_half, sum4_0_level1_10_sum,
    sum4_0_level6_1_carry, sum4_0_level6_1_half, sum4_0_level6_1_sum;
  wire [12:0] _088_, _090_, _099_, _101_, _176_, _178_, sum4_0_level1_11_carry, sum4_0_level1_11_half,
    sum4_0_level1_11_sum, sum4_0_level1_16_carry, sum4_0_level1_16_half, sum4_0_level1_16_sum,
    sum4_0_level7_1_carry, sum4_0_level7_1_half, sum4_0_level7_1_sum;
  wire [20:0] _091_, _092_, _137_, _138_, sum4_0_level1_12_carry, sum4_0_level1_12_half, sum4_0_level1_12_sum,
    sum4_0_level4_1_carry, sum4_0_level4_1_half, sum4_0_level4_1_sum;
  wire [15:0] _097_, _098_, _114_, _115_, _118_, _119_, sum4_0_level1_15_carry, sum4_0_level1_15_half,
    sum4_0_level1_15_sum, sum4_0_level2_1_carry, sum4_0_level2_1_half, sum4_0_level2_1_sum,
    sum4_0_level2_3_carry, sum4_0_level2_3_half, sum4_0_level2_3_sum;
  wire [28:0] _110_, _113_, _125_, _126_, sum4_0_level2_0_carry, sum4_0_level2_0_half, sum4_0_level2_0_sum,
    sum4_0_level3_0_carry, sum4_0_level3_0_half, sum4_0_level3_0_sum;
  wire [23:0] _116_, _117_, _127_, _128_, sum4_0_level2_2_carry, sum4_0_level2_2_half, sum4_0_level2_2_sum,
    sum4_0_level3_1_carry, sum4_0_level3_1_half, sum4_0_level3_1_sum;
  wire [11:0] _120_, _121_, sum4_0_level2_4_carry, sum4_0_level2_4_half, sum4_0_level2_4_sum;
  wire [9:0] _122_, _124_, _129_, _130_, _150_, _151_, sum4_0_level2_5_carry, sum4_0_level2_5_half,
    sum4_0_level2_5_sum, sum4_0_level3_2_carry, sum4_0_level3_2_half, sum4_0_level3_2_sum,
    sum4_0_level5_2_carry, sum4_0_level5_2_half, sum4_0_level5_2_sum;
  wire [3:0] _131_, _132_, _143_, _145_, _148_, _149_, _152_, _153_, _157_, _158_, sum4_0_level3_3_carry,
    sum4_0_level3_3_half, sum4_0_level3_3_sum, sum4_0_level4_4_carry, sum4_0_level4_4_half, sum4_0_level4_4_sum,
    sum4_0_level5_1_carry, sum4_0_level5_1_half, sum4_0_level5_1_sum, sum4_0_level5_3_carry,
    sum4_0_level5_3_half, sum4_0_level5_3_sum, sum4_0_level5_5_carry, sum4_0_level5_5_half, sum4_0_level5_5_sum;
  wire [10:0] _135_, _136_, _194_, _195_, sum4_0_level4_0_carry, sum4_0_level4_0_half, sum4_0_level4_0_sum,
    sum4_0_level8_1_carry, sum4_0_level8_1_half, sum4_0_level8_1_sum;
  wire [22:0] _139_, _140_, sum4_0_level4_2_carry, sum4_0_level4_2_half, sum4_0_level4_2_sum;
  wire [17:0] _154_, _156_, sum4_0_level5_4_carry, sum4_0_level5_4_half, sum4_0_level5_4_sum;
  wire [1:0] _159_, _160_, _183_, _184_, sum4_0_level5_6_carry, sum4_0_level5_6_half, sum4_0_level5_6_sum,
    sum4_0_level7_4_carry, sum4_0_level7_4_half, sum4_0_level7_4_sum;
  wire [5:0] _168_, _169_, sum4_0_level6_3_carry, sum4_0_level6_3_half, sum4_0_level6_3_sum;
  wire [34:0] _250_;
  assign product0_one = { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] } ^ { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign _000_ = ~ { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] };
  assign _111_ = { b[15], b[13], b[11], b[9], b[7], b[5], b[3], b[1] } & _000_;
  assign _221_ = ~ { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign _258_ = _111_ & _221_;
  assign _269_ = ~ { b[15], b[13], b[11], b[9], b[7], b[5], b[3], b[1] };
  assign _280_ = _269_ & { b[14], b[12], b[10], b[8], b[6], b[4], b[2], b[0] };
  assign _291_ = _280_ & { b[13], b[11], b[9], b[7], b[5], b[3], b[1], 1'h0 };
  assign product0_two = _258_ | _291_;
  assign _302_ = product0_one[0] ? { a[15], a[15:0] } : 17'h00000;
  assign _313_ = product0_two[0] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple0 = _302_ | _313_;
  assign _001_ = ~ product0_multiple0;
  assign { _012_[16], product0_row0[15:0] } = b[1] ? _001_ : product0_multiple0;
  assign _023_ = product0_one[1] ? { a[15], a[15:0] } : 17'h00000;
  assign _034_ = product0_two[1] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple1 = _023_ | _034_;
  assign _045_ = ~ product0_multiple1;
  assign { _056_[16], product0_row1[15:0] } = b[3] ? _045_ : product0_multiple1;
  assign _067_ = product0_one[2] ? { a[15], a[15:0] } : 17'h00000;
  assign _078_ = product0_two[2] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple2 = _067_ | _078_;
  assign _089_ = ~ product0_multiple2;
  assign { _100_[16], product0_row2[15:0] } = b[5] ? _089_ : product0_multiple2;
  assign _112_ = product0_one[3] ? { a[15], a[15:0] } : 17'h00000;
  assign _123_ = product0_two[3] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple3 = _112_ | _123_;
  assign _133_ = ~ product0_multiple3;
  assign { _144_[16], product0_row3[15:0] } = b[7] ? _133_ : product0_multiple3;
  assign _155_ = product0_one[4] ? { a[15], a[15:0] } : 17'h00000;
  assign _166_ = product0_two[4] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple4 = _155_ | _166_;
  assign _177_ = ~ product0_multiple4;
  assign { _188_[16], product0_row4[15:0] } = b[9] ? _177_ : product0_multiple4;
  assign _199_ = product0_one[5] ? { a[15], a[15:0] } : 17'h00000;
  assign _210_ = product0_two[5] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple5 = _199_ | _210_;
  assign _222_ = ~ product0_multiple5;
  assign { _233_[16], product0_row5[15:0] } = b[11] ? _222_ : product0_multiple5;
  assign _244_ = product0_one[6] ? { a[15], a[15:0] } : 17'h00000;
  assign _251_ = product0_two[6] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple6 = _244_ | _251_;
  assign _252_ = ~ product0_multiple6;
  assign { _253_[16], product0_row6[15:0] } = b[13] ? _252_ : product0_multiple6;
  assign _254_ = product0_one[7] ? { a[15], a[15:0] } : 17'h00000;
  assign _255_ = product0_two[7] ? { a[15:0], 1'h0 } : 17'h00000;
  assign product0_multiple7 = _254_ | _255_;
  assign _256_ = ~ product0_multiple7;
  assign { _257_[16], product0_row7[15:0] } = b[15] ? _256_ : product0_multiple7;
  assign product1_one = { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] } ^ { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign _259_ = ~ { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] };
  assign _260_ = { b[31], b[29], b[27], b[25], b[23], b[21], b[19], b[17] } & _259_;
  assign _261_ = ~ { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign _262_ = _260_ & _261_;
  assign _263_ = ~ { b[31], b[29], b[27], b[25], b[23], b[21], b[19], b[17] };
  assign _264_ = _263_ & { b[30], b[28], b[26], b[24], b[22], b[20], b[18], b[16] };
  assign _265_ = _264_ & { b[29], b[27], b[25], b[23], b[21], b[19], b[17], 1'h0 };
  assign product1_two = _262_ | _265_;
  assign _266_ = product1_one[0] ? { a[31], a[31:16] } : 17'h00000;
  assign _267_ = product1_two[0] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple0 = _266_ | _267_;
  assign _268_ = ~ product1_multiple0;
  assign { _270_[16], product1_row0[15:0] } = b[17] ? _268_ : product1_multiple0;
  assign _271_ = product1_one[1] ? { a[31], a[31:16] } : 17'h00000;
  assign _272_ = product1_two[1] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple1 = _271_ | _272_;
  assign _273_ = ~ product1_multiple1;
  assign { _274_[16], product1_row1[15:0] } = b[19] ? _273_ : product1_multiple1;
  assign _275_ = product1_one[2] ? { a[31], a[31:16] } : 17'h00000;
  assign _276_ = product1_two[2] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple2 = _275_ | _276_;
  assign _277_ = ~ product1_multiple2;
  assign { _278_[16], product1_row2[15:0] } = b[21] ? _277_ : product1_multiple2;
  assign _279_ = product1_one[3] ? { a[31], a[31:16] } : 17'h00000;
  assign _281_ = product1_two[3] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple3 = _279_ | _281_;
  assign _282_ = ~ product1_multiple3;
  assign { _283_[16], product1_row3[15:0] } = b[23] ? _282_ : product1_multiple3;
  assign _284_ = product1_one[4] ? { a[31], a[31:16] } : 17'h00000;
  assign _285_ = product1_two[4] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple4 = _284_ | _285_;
  assign _286_ = ~ product1_multiple4;
  assign { _287_[16], product1_row4[15:0] } = b[25] ? _286_ : product1_multiple4;
  assign _288_ = product1_one[5] ? { a[31], a[31:16] } : 17'h00000;
  assign _289_ = product1_two[5] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple5 = _288_ | _289_;
  assign _290_ = ~ product1_multiple5;
  assign { _292_[16], product1_row5[15:0] } = b[27] ? _290_ : product1_multiple5;
  assign _293_ = product1_one[6] ? { a[31], a[31:16] } : 17'h00000;
  assign _294_ = product1_two[6] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple6 = _293_ | _294_;
  assign _295_ = ~ product1_multiple6;
  assign { _296_[16], product1_row6[15:0] } = b[29] ? _295_ : product1_multiple6;
  assign _297_ = product1_one[7] ? { a[31], a[31:16] } : 17'h00000;
  assign _298_ = product1_two[7] ? { a[31:16], 1'h0 } : 17'h00000;
  assign product1_multiple7 = _297_ | _298_;
  assign _299_ = ~ product1_multiple7;
  assign { _300_[16], product1_row7[15:0] } = b[31] ? _299_ : product1_multiple7;
  assign product2_one = { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] } ^ { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign _301_ = ~ { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] };
  assign _303_ = { b[47], b[45], b[43], b[41], b[39], b[37], b[35], b[33] } & _301_;
  assign _304_ = ~ { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign _305_ = _303_ & _304_;
  assign _306_ = ~ { b[47], b[45], b[43], b[41], b[39], b[37], b[35], b[33] };
  assign _307_ = _306_ & { b[46], b[44], b[42], b[40], b[38], b[36], b[34], b[32] };
  assign _308_ = _307_ & { b[45], b[43], b[41], b[39], b[37], b[35], b[33], 1'h0 };
  assign product2_two = _305_ | _308_;
  assign _309_ = product2_one[0] ? { a[47], a[47:32] } : 17'h00000;
  assign _310_ = product2_two[0] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple0 = _309_ | _310_;
  assign _311_ = ~ product2_multiple0;
  assign { _312_[16], product2_row0[15:0] } = b[33] ? _311_ : product2_multiple0;
  assign _314_ = product2_one[1] ? { a[47], a[47:32] } : 17'h00000;
  assign _315_ = product2_two[1] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple1 = _314_ | _315_;
  assign _316_ = ~ product2_multiple1;
  assign { _317_[16], product2_row1[15:0] } = b[35] ? _316_ : product2_multiple1;
  assign _318_ = product2_one[2] ? { a[47], a[47:32] } : 17'h00000;
  assign _319_ = product2_two[2] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple2 = _318_ | _319_;
  assign _320_ = ~ product2_multiple2;
  assign { _321_[16], product2_row2[15:0] } = b[37] ? _320_ : product2_multiple2;
  assign _322_ = product2_one[3] ? { a[47], a[47:32] } : 17'h00000;
  assign _323_ = product2_two[3] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple3 = _322_ | _323_;
  assign _002_ = ~ product2_multiple3;
  assign { _003_[16], product2_row3[15:0] } = b[39] ? _002_ : product2_multiple3;
  assign _004_ = product2_one[4] ? { a[47], a[47:32] } : 17'h00000;
  assign _005_ = product2_two[4] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple4 = _004_ | _005_;
  assign _006_ = ~ product2_multiple4;
  assign { _007_[16], product2_row4[15:0] } = b[41] ? _006_ : product2_multiple4;
  assign _008_ = product2_one[5] ? { a[47], a[47:32] } : 17'h00000;
  assign _009_ = product2_two[5] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple5 = _008_ | _009_;
  assign _010_ = ~ product2_multiple5;
  assign { _011_[16], product2_row5[15:0] } = b[43] ? _010_ : product2_multiple5;
  assign _013_ = product2_one[6] ? { a[47], a[47:32] } : 17'h00000;
  assign _014_ = product2_two[6] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple6 = _013_ | _014_;
  assign _015_ = ~ product2_multiple6;
  assign { _016_[16], product2_row6[15:0] } = b[45] ? _015_ : product2_multiple6;
  assign _017_ = product2_one[7] ? { a[47], a[47:32] } : 17'h00000;
  assign _018_ = product2_two[7] ? { a[47:32], 1'h0 } : 17'h00000;
  assign product2_multiple7 = _017_ | _018_;
  assign _019_ = ~ product2_multiple7;
  assign { _020_[16], product2_row7[15:0] } = b[47] ? _019_ : product2_multiple7;
  assign product3_one = { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] } ^ { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign _021_ = ~ { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] };
  assign _022_ = { b[63], b[61], b[59], b[57], b[55], b[53], b[51], b[49] } & _021_;
  assign _024_ = ~ { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign _025_ = _022_ & _024_;
  assign _026_ = ~ { b[63], b[61], b[59], b[57], b[55], b[53], b[51], b[49] };
  assign _027_ = _026_ & { b[62], b[60], b[58], b[56], b[54], b[52], b[50], b[48] };
  assign _028_ = _027_ & { b[61], b[59], b[57], b[55], b[53], b[51], b[49], 1'h0 };
  assign product3_two = _025_ | _028_;
  assign _029_ = product3_one[0] ? { a[63], a[63:48] } : 17'h00000;
  assign _030_ = product3_two[0] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple0 = _029_ | _030_;
  assign _031_ = ~ product3_multiple0;
  assign { _032_[16], product3_row0[15:0] } = b[49] ? _031_ : product3_multiple0;
  assign _033_ = product3_one[1] ? { a[63], a[63:48] } : 17'h00000;
  assign _035_ = product3_two[1] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple1 = _033_ | _035_;
  assign _036_ = ~ product3_multiple1;
  assign { _037_[16], product3_row1[15:0] } = b[51] ? _036_ : product3_multiple1;
  assign _038_ = product3_one[2] ? { a[63], a[63:48] } : 17'h00000;
  assign _039_ = product3_two[2] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple2 = _038_ | _039_;
  assign _040_ = ~ product3_multiple2;
  assign { _041_[16], product3_row2[15:0] } = b[53] ? _040_ : product3_multiple2;
  assign _042_ = product3_one[3] ? { a[63], a[63:48] } : 17'h00000;
  assign _043_ = product3_two[3] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple3 = _042_ | _043_;
  assign _044_ = ~ product3_multiple3;
  assign { _046_[16], product3_row3[15:0] } = b[55] ? _044_ : product3_multiple3;
  assign _047_ = product3_one[4] ? { a[63], a[63:48] } : 17'h00000;
  assign _048_ = product3_two[4] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple4 = _047_ | _048_;
  assign _049_ = ~ product3_multiple4;
  assign { _050_[16], product3_row4[15:0] } = b[57] ? _049_ : product3_multiple4;
  assign _051_ = product3_one[5] ? { a[63], a[63:48] } : 17'h00000;
  assign _052_ = product3_two[5] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple5 = _051_ | _052_;
  assign _053_ = ~ product3_multiple5;
  assign { _054_[16], product3_row5[15:0] } = b[59] ? _053_ : product3_multiple5;
  assign _055_ = product3_one[6] ? { a[63], a[63:48] } : 17'h00000;
  assign _057_ = product3_two[6] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple6 = _055_ | _057_;
  assign _058_ = ~ product3_multiple6;
  assign { _059_[16], product3_row6[15:0] } = b[61] ? _058_ : product3_multiple6;
  assign _060_ = product3_one[7] ? { a[63], a[63:48] } : 17'h00000;
  assign _061_ = product3_two[7] ? { a[63:48], 1'h0 } : 17'h00000;
  assign product3_multiple7 = _060_ | _061_;
  assign _062_ = ~ product3_multiple7;
  assign { _063_[16], product3_row7[15:0] } = b[63] ? _062_ : product3_multiple7;
  assign sum4_0_level1_0_half = b[1] ^ b[17];
  assign sum4_0_level1_0_sum = sum4_0_level1_0_half ^ b[33];
  assign _064_ = b[1] & b[17];
  assign _065_ = sum4_0_level1_0_half & b[33];
  assign sum4_0_level1_0_carry = _064_ | _065_;
  assign sum4_0_level1_1_half = product1_row0[0] ^ product2_row0[0];
  assign sum4_0_level1_1_sum = sum4_0_level1_1_half ^ product3_row0[0];
  assign _066_ = product1_row0[0] & product2_row0[0];
  assign _068_ = sum4_0_level1_1_half & product3_row0[0];
  assign sum4_0_level1_1_carry = _066_ | _068_;
  assign sum4_0_level1_2_half = b[3] ^ b[19];
  assign sum4_0_level1_2_sum = sum4_0_level1_2_half ^ b[35];
  assign _069_ = b[3] & b[19];
  assign _070_ = sum4_0_level1_2_half & b[35];
  assign sum4_0_level1_2_carry = _069_ | _070_;
  assign sum4_0_level1_3_half = { b[5], product3_row0[3], product0_row1[0] } ^ { b[21], product1_row1[1:0] };
  assign sum4_0_level1_3_sum = sum4_0_level1_3_half ^ { b[37], product2_row1[1:0] };
  assign _071_ = { b[5], product3_row0[3], product0_row1[0] } & { b[21], product1_row1[1:0] };
  assign _072_ = sum4_0_level1_3_half & { b[37], product2_row1[1:0] };
  assign sum4_0_level1_3_carry = _071_ | _072_;
  assign sum4_0_level1_4_half = { b[7], product3_row1[3:0] } ^ { b[23], product1_row0[5:2] };
  assign sum4_0_level1_4_sum = sum4_0_level1_4_half ^ { b[39], product2_row0[5:2] };
  assign _073_ = { b[7], product3_row1[3:0] } & { b[23], product1_row0[5:2] };
  assign _074_ = sum4_0_level1_4_half & { b[39], product2_row0[5:2] };
  assign sum4_0_level1_4_carry = _073_ | _074_;
  assign sum4_0_level1_5_half = { b[9], product0_row2[3:0] } ^ { b[25], product1_row2[3:0] };
  assign sum4_0_level1_5_sum = sum4_0_level1_5_half ^ { b[41], product2_row2[3:0] };
  assign _075_ = { b[9], product0_row2[3:0] } & { b[25], product1_row2[3:0] };
  assign _076_ = sum4_0_level1_5_half & { b[41], product2_row2[3:0] };
  assign sum4_0_level1_5_carry = _075_ | _076_;
  assign sum4_0_level1_6_half = { b[11], product3_row2[5:0] } ^ { b[27], product1_row1[7:2] };
  assign sum4_0_level1_6_sum = sum4_0_level1_6_half ^ { b[43], product2_row1[7:2] };
  assign _077_ = { b[11], product3_row2[5:0] } & { b[27], product1_row1[7:2] };
  assign _079_ = sum4_0_level1_6_half & { b[43], product2_row1[7:2] };
  assign sum4_0_level1_6_carry = _077_ | _079_;
  assign sum4_0_level1_7_half = { b[13], product0_row3[5:0] } ^ { b[29], product1_row3[5:0] };
  assign sum4_0_level1_7_sum = sum4_0_level1_7_half ^ { b[45], product2_row3[5:0] };
  assign _080_ = { b[13], product0_row3[5:0] } & { b[29], product1_row3[5:0] };
  assign _081_ = sum4_0_level1_7_half & { b[45], product2_row3[5:0] };
  assign sum4_0_level1_7_carry = _080_ | _081_;
  assign sum4_0_level1_8_half = { b[15], product3_row3[7:0] } ^ { b[31], product1_row0[13:6] };
  assign sum4_0_level1_8_sum = sum4_0_level1_8_half ^ { b[47], product2_row0[13:6] };
  assign _082_ = { b[15], product3_row3[7:0] } & { b[31], product1_row0[13:6] };
  assign _083_ = sum4_0_level1_8_half & { b[47], product2_row0[13:6] };
  assign sum4_0_level1_8_carry = _082_ | _083_;
  assign sum4_0_level1_9_half = product3_row1[4] ^ product0_row1[4];
  assign sum4_0_level1_9_sum = sum4_0_level1_9_half ^ product3_row0[6];
  assign _084_ = product3_row1[4] & product0_row1[4];
  assign _085_ = sum4_0_level1_9_half & product3_row0[6];
  assign sum4_0_level1_9_carry = _084_ | _085_;
  assign sum4_0_level1_10_half = product0_row4[13:0] ^ { 1'h1, product3_row7[6], 2'h3, product1_row4[9:0] };
  assign sum4_0_level1_10_sum = sum4_0_level1_10_half ^ product2_row4[13:0];
  assign _086_ = product0_row4[13:0] & { 1'h1, product3_row7[6], 2'h3, product1_row4[9:0] };
  assign _087_ = sum4_0_level1_10_half & product2_row4[13:0];
  assign sum4_0_level1_10_carry = _086_ | _087_;
  assign sum4_0_level1_11_half = product3_row4[12:0] ^ product0_row2[16:4];
  assign sum4_0_level1_11_sum = sum4_0_level1_11_half ^ product1_row2[16:4];
  assign _088_ = product3_row4[12:0] & product0_row2[16:4];
  assign _090_ = sum4_0_level1_11_half & product1_row2[16:4];
  assign sum4_0_level1_11_carry = _088_ | _090_;
  assign sum4_0_level1_12_half = { product3_row7[14:7], product2_row2[16:4] } ^ { product3_row6[16:14], 1'h1, product2_row4[16], 1'h1, product1_row4[14:11], product3_row1[16:7], product0_row1[6] };
  assign sum4_0_level1_12_sum = sum4_0_level1_12_half ^ { product1_row6[16:15], product3_row5[16:9], product0_row1[16:15], product3_row0[16:8] };
  assign _091_ = { product3_row7[14:7], product2_row2[16:4] } & { product3_row6[16:14], 1'h1, product2_row4[16], 1'h1, product1_row4[14:11], product3_row1[16:7], product0_row1[6] };
  assign _092_ = sum4_0_level1_12_half & { product1_row6[16:15], product3_row5[16:9], product0_row1[16:15], product3_row0[16:8] };
  assign sum4_0_level1_12_carry = _091_ | _092_;
  assign sum4_0_level1_13_half = product0_row5 ^ product1_row5;
  assign sum4_0_level1_13_sum = sum4_0_level1_13_half ^ product2_row5;
  assign _093_ = product0_row5 & product1_row5;
  assign _094_ = sum4_0_level1_13_half & product2_row5;
  assign sum4_0_level1_13_carry = _093_ | _094_;
  assign sum4_0_level1_14_half = product3_row5[8:0] ^ product1_row1[16:8];
  assign sum4_0_level1_14_sum = sum4_0_level1_14_half ^ product2_row1[16:8];
  assign _095_ = product3_row5[8:0] & product1_row1[16:8];
  assign _096_ = sum4_0_level1_14_half & product2_row1[16:8];
  assign sum4_0_level1_14_carry = _095_ | _096_;
  assign sum4_0_level1_15_half = product0_row6[15:0] ^ { 1'h1, product1_row6[14:0] };
  assign sum4_0_level1_15_sum = sum4_0_level1_15_half ^ product2_row6[15:0];
  assign _097_ = product0_row6[15:0] & { 1'h1, product1_row6[14:0] };
  assign _098_ = sum4_0_level1_15_half & product2_row6[15:0];
  assign sum4_0_level1_15_carry = _097_ | _098_;
  assign sum4_0_level1_16_half = product3_row6[12:0] ^ { product1_row4[16:15], product0_row3[16:6] };
  assign sum4_0_level1_16_sum = sum4_0_level1_16_half ^ { product0_row4[16:15], product1_row3[16:6] };
  assign _099_ = product3_row6[12:0] & { product1_row4[16:15], product0_row3[16:6] };
  assign _101_ = sum4_0_level1_16_half & { product0_row4[16:15], product1_row3[16:6] };
  assign sum4_0_level1_16_carry = _099_ | _101_;
  assign sum4_0_level1_17_half = product2_row3[6] ^ product0_row1[10];
  assign sum4_0_level1_17_sum = sum4_0_level1_17_half ^ product3_row2[8];
  assign _102_ = product2_row3[6] & product0_row1[10];
  assign _103_ = sum4_0_level1_17_half & product3_row2[8];
  assign sum4_0_level1_17_carry = _102_ | _103_;
  assign sum4_0_level1_18_half = product0_row7 ^ { product1_row7[16], 1'h1, product1_row7[14:0] };
  assign sum4_0_level1_18_sum = sum4_0_level1_18_half ^ product2_row7;
  assign _104_ = product0_row7 & { product1_row7[16], 1'h1, product1_row7[14:0] };
  assign _105_ = sum4_0_level1_18_half & product2_row7;
  assign sum4_0_level1_18_carry = _104_ | _105_;
  assign sum4_0_level1_19_half = product3_row7[2:0] ^ product1_row0[16:14];
  assign sum4_0_level1_19_sum = sum4_0_level1_19_half ^ product2_row0[16:14];
  assign _106_ = product3_row7[2:0] & product1_row0[16:14];
  assign _107_ = sum4_0_level1_19_half & product2_row0[16:14];
  assign sum4_0_level1_19_carry = _106_ | _107_;
  assign sum4_0_level1_20_half = product3_row3[16:8] ^ { product3_row4[14:13], product3_row2[16:11], product0_row1[12] };
  assign sum4_0_level1_20_sum = sum4_0_level1_20_half ^ product2_row3[16:8];
  assign _108_ = product3_row3[16:8] & { product3_row4[14:13], product3_row2[16:11], product0_row1[12] };
  assign _109_ = sum4_0_level1_20_half & product2_row3[16:8];
  assign sum4_0_level1_20_carry = _108_ | _109_;
  assign sum4_0_level2_0_half = { product0_row6[16], sum4_0_level1_15_sum[15], sum4_0_level1_13_sum[16], product3_row6[13], product3_row4[16:15], product0_row4[14], sum4_0_level1_10_carry[12:10], product1_row4[10], sum4_0_level1_18_carry[2:1], sum4_0_level1_8_carry[8], b[63], sum4_0_level1_7_carry[6], b[61], sum4_0_level1_6_carry[6], b[59], sum4_0_level1_5_carry[4], b[57], sum4_0_level1_4_carry[4], b[55], sum4_0_level1_3_carry[2], b[53], sum4_0_level1_2_carry, b[51], sum4_0_level1_0_carry, b[49] } ^ { product2_row6[16], sum4_0_level1_12_carry[18:15], product2_row4[15:14], sum4_0_level1_13_sum[11], sum4_0_level1_11_sum[12], product3_row7[5:3], sum4_0_level1_18_sum[2], product0_row1[13], sum4_0_level1_8_sum[8], product0_row1[11], sum4_0_level1_7_sum[6], product0_row1[9], sum4_0_level1_6_sum[6], product0_row1[7], sum4_0_level1_5_sum[4], product0_row1[5], sum4_0_level1_4_sum[4], product0_row1[3], sum4_0_level1_3_sum[2], product0_row1[1], sum4_0_level1_2_sum, product1_row0[1], sum4_0_level1_0_sum };
  assign sum4_0_level2_0_sum = sum4_0_level2_0_half ^ { sum4_0_level1_15_carry[15:3], product0_row0[15:0] };
  assign _110_ = { product0_row6[16], sum4_0_level1_15_sum[15], sum4_0_level1_13_sum[16], product3_row6[13], product3_row4[16:15], product0_row4[14], sum4_0_level1_10_carry[12:10], product1_row4[10], sum4_0_level1_18_carry[2:1], sum4_0_level1_8_carry[8], b[63], sum4_0_level1_7_carry[6], b[61], sum4_0_level1_6_carry[6], b[59], sum4_0_level1_5_carry[4], b[57], sum4_0_level1_4_carry[4], b[55], sum4_0_level1_3_carry[2], b[53], sum4_0_level1_2_carry, b[51], sum4_0_level1_0_carry, b[49] } & { product2_row6[16], sum4_0_level1_12_carry[18:15], product2_row4[15:14], sum4_0_level1_13_sum[11], sum4_0_level1_11_sum[12], product3_row7[5:3], sum4_0_level1_18_sum[2], product0_row1[13], sum4_0_level1_8_sum[8], product0_row1[11], sum4_0_level1_7_sum[6], product0_row1[9], sum4_0_level1_6_sum[6], product0_row1[7], sum4_0_level1_5_sum[4], product0_row1[5], sum4_0_level1_4_sum[4], product0_row1[3], sum4_0_level1_3_sum[2], product0_row1[1], sum4_0_level1_2_sum, product1_row0[1], sum4_0_level1_0_sum };
  assign _113_ = sum4_0_level2_0_half & { sum4_0_level1_15_carry[15:3], product0_row0[15:0] };
  assign sum4_0_level2_0_carry = _110_ | _113_;
  assign sum4_0_level2_1_half = { sum4_0_level1_11_sum[11:0], sum4_0_level1_5_sum[3:0] } ^ { sum4_0_level1_13_sum[9:0], sum4_0_level1_6_sum[5:0] };
  assign sum4_0_level2_1_sum = sum4_0_level2_1_half ^ { sum4_0_level1_14_carry, sum4_0_level1_6_carry[5:0], sum4_0_level1_3_carry[1] };
  assign _114_ = { sum4_0_level1_11_sum[11:0], sum4_0_level1_5_sum[3:0] } & { sum4_0_level1_13_sum[9:0], sum4_0_level1_6_sum[5:0] };
  assign _115_ = sum4_0_level2_1_half & { sum4_0_level1_14_carry, sum4_0_level1_6_carry[5:0], sum4_0_level1_3_carry[1] };
  assign sum4_0_level2_1_carry = _114_ | _115_;
  assign sum4_0_level2_2_half = { sum4_0_level1_18_carry[15], product1_row7[15], sum4_0_level1_18_carry[13:3], sum4_0_level1_19_carry, sum4_0_level1_8_carry[7:0] } ^ { product3_row7[16:15], sum4_0_level1_12_sum, sum4_0_level1_9_carry };
  assign sum4_0_level2_2_sum = sum4_0_level2_2_half ^ { sum4_0_level1_18_sum[16], sum4_0_level1_12_carry[20:19], sum4_0_level1_13_carry[16:12], sum4_0_level1_10_carry[13], sum4_0_level1_11_carry, sum4_0_level1_5_carry[3:2] };
  assign _116_ = { sum4_0_level1_18_carry[15], product1_row7[15], sum4_0_level1_18_carry[13:3], sum4_0_level1_19_carry, sum4_0_level1_8_carry[7:0] } & { product3_row7[16:15], sum4_0_level1_12_sum, sum4_0_level1_9_carry };
  assign _117_ = sum4_0_level2_2_half & { sum4_0_level1_18_sum[16], sum4_0_level1_12_carry[20:19], sum4_0_level1_13_carry[16:12], sum4_0_level1_10_carry[13], sum4_0_level1_11_carry, sum4_0_level1_5_carry[3:2] };
  assign sum4_0_level2_2_carry = _116_ | _117_;
  assign sum4_0_level2_3_half = { sum4_0_level1_16_carry[12:11], sum4_0_level1_20_carry[8:4], sum4_0_level1_14_sum } ^ { sum4_0_level1_18_sum[11:5], sum4_0_level1_10_carry[9:1] };
  assign sum4_0_level2_3_sum = sum4_0_level2_3_half ^ { sum4_0_level1_13_sum[15:12], sum4_0_level1_10_sum[13:2] };
  assign _118_ = { sum4_0_level1_16_carry[12:11], sum4_0_level1_20_carry[8:4], sum4_0_level1_14_sum } & { sum4_0_level1_18_sum[11:5], sum4_0_level1_10_carry[9:1] };
  assign _119_ = sum4_0_level2_3_half & { sum4_0_level1_13_sum[15:12], sum4_0_level1_10_sum[13:2] };
  assign sum4_0_level2_3_carry = _118_ | _119_;
  assign sum4_0_level2_4_half = sum4_0_level1_16_sum[11:0] ^ { sum4_0_level1_16_carry[10:0], sum4_0_level1_17_sum };
  assign sum4_0_level2_4_sum = sum4_0_level2_4_half ^ sum4_0_level1_12_carry[14:3];
  assign _120_ = sum4_0_level1_16_sum[11:0] & { sum4_0_level1_16_carry[10:0], sum4_0_level1_17_sum };
  assign _121_ = sum4_0_level2_4_half & sum4_0_level1_12_carry[14:3];
  assign sum4_0_level2_4_carry = _120_ | _121_;
  assign sum4_0_level2_5_half = { sum4_0_level1_20_sum, sum4_0_level1_17_carry } ^ sum4_0_level1_13_carry[11:2];
  assign sum4_0_level2_5_sum = sum4_0_level2_5_half ^ sum4_0_level1_15_sum[10:1];
  assign _122_ = { sum4_0_level1_20_sum, sum4_0_level1_17_carry } & sum4_0_level1_13_carry[11:2];
  assign _124_ = sum4_0_level2_5_half & sum4_0_level1_15_sum[10:1];
  assign sum4_0_level2_5_carry = _122_ | _124_;
  assign sum4_0_level3_0_half = { sum4_0_level1_18_sum[15:12], sum4_0_level2_2_carry[17], sum4_0_level1_16_sum[12], sum4_0_level2_2_carry[15:11], sum4_0_level1_18_sum[4:3], product0_row0[16], sum4_0_level1_18_sum[1:0], product2_row3[7], sum4_0_level1_15_sum[0], product3_row2[7:6], sum4_0_level1_10_sum[1:0], product3_row0[7], sum4_0_level1_7_sum[0], product3_row0[5:4], sum4_0_level1_3_sum[1:0], product2_row0[1] } ^ { sum4_0_level1_18_carry[14], sum4_0_level2_2_carry[20:19], sum4_0_level1_15_sum[14:11], sum4_0_level2_2_sum[15:14], sum4_0_level1_13_sum[10], sum4_0_level2_2_sum[12], sum4_0_level1_20_carry[3:2], product0_row1[14], sum4_0_level1_18_carry[0], product3_row2[10:9], sum4_0_level1_13_carry[1:0], product0_row1[8], sum4_0_level1_10_carry[0], product3_row1[6:5], sum4_0_level1_5_carry[1:0], product0_row1[2], sum4_0_level1_3_carry[0], product3_row0[2:1] };
  assign sum4_0_level3_0_sum = sum4_0_level3_0_half ^ sum4_0_level2_0_carry;
  assign _125_ = { sum4_0_level1_18_sum[15:12], sum4_0_level2_2_carry[17], sum4_0_level1_16_sum[12], sum4_0_level2_2_carry[15:11], sum4_0_level1_18_sum[4:3], product0_row0[16], sum4_0_level1_18_sum[1:0], product2_row3[7], sum4_0_level1_15_sum[0], product3_row2[7:6], sum4_0_level1_10_sum[1:0], product3_row0[7], sum4_0_level1_7_sum[0], product3_row0[5:4], sum4_0_level1_3_sum[1:0], product2_row0[1] } & { sum4_0_level1_18_carry[14], sum4_0_level2_2_carry[20:19], sum4_0_level1_15_sum[14:11], sum4_0_level2_2_sum[15:14], sum4_0_level1_13_sum[10], sum4_0_level2_2_sum[12], sum4_0_level1_20_carry[3:2], product0_row1[14], sum4_0_level1_18_carry[0], product3_row2[10:9], sum4_0_level1_13_carry[1:0], product0_row1[8], sum4_0_level1_10_carry[0], product3_row1[6:5], sum4_0_level1_5_carry[1:0], product0_row1[2], sum4_0_level1_3_carry[0], product3_row0[2:1] };
  assign _126_ = sum4_0_level3_0_half & sum4_0_level2_0_carry;
  assign sum4_0_level3_0_carry = _125_ | _126_;
  assign sum4_0_level3_1_half = { sum4_0_level2_2_sum[19:18], sum4_0_level2_4_carry[11:3], sum4_0_level1_15_carry[2:0], sum4_0_level1_7_carry[5:0], sum4_0_level1_4_carry[3:0] } ^ sum4_0_level2_0_sum[26:3];
  assign sum4_0_level3_1_sum = sum4_0_level3_1_half ^ { sum4_0_level2_3_carry[15:5], sum4_0_level1_19_sum[1:0], sum4_0_level1_8_sum[7:0], sum4_0_level1_4_sum[3:1] };
  assign _127_ = { sum4_0_level2_2_sum[19:18], sum4_0_level2_4_carry[11:3], sum4_0_level1_15_carry[2:0], sum4_0_level1_7_carry[5:0], sum4_0_level1_4_carry[3:0] } & sum4_0_level2_0_sum[26:3];
  assign _128_ = sum4_0_level3_1_half & { sum4_0_level2_3_carry[15:5], sum4_0_level1_19_sum[1:0], sum4_0_level1_8_sum[7:0], sum4_0_level1_4_sum[3:1] };
  assign sum4_0_level3_1_carry = _127_ | _128_;
  assign sum4_0_level3_2_half = { sum4_0_level2_2_sum[17:16], sum4_0_level2_5_sum[9:2] } ^ { sum4_0_level2_2_carry[16], sum4_0_level2_5_carry[9:1] };
  assign sum4_0_level3_2_sum = sum4_0_level3_2_half ^ { sum4_0_level2_3_sum[14], sum4_0_level2_4_sum[11:3] };
  assign _129_ = { sum4_0_level2_2_sum[17:16], sum4_0_level2_5_sum[9:2] } & { sum4_0_level2_2_carry[16], sum4_0_level2_5_carry[9:1] };
  assign _130_ = sum4_0_level3_2_half & { sum4_0_level2_3_sum[14], sum4_0_level2_4_sum[11:3] };
  assign sum4_0_level3_2_carry = _129_ | _130_;
  assign sum4_0_level3_3_half = sum4_0_level2_1_carry[15:12] ^ { sum4_0_level2_2_sum[13], sum4_0_level2_1_sum[15:13] };
  assign sum4_0_level3_3_sum = sum4_0_level3_3_half ^ sum4_0_level2_3_sum[10:7];
  assign _131_ = sum4_0_level2_1_carry[15:12] & { sum4_0_level2_2_sum[13], sum4_0_level2_1_sum[15:13] };
  assign _132_ = sum4_0_level3_3_half & sum4_0_level2_3_sum[10:7];
  assign sum4_0_level3_3_carry = _131_ | _132_;
  assign sum4_0_level3_4_sum = sum4_0_level3_4_half ^ sum4_0_level2_2_carry[23];
  assign _134_ = sum4_0_level3_4_half & sum4_0_level2_2_carry[23];
  assign sum4_0_level3_4_carry = sum4_0_level1_18_carry[16] | _134_;
  assign sum4_0_level4_0_half = { sum4_0_level1_12_carry[2:0], sum4_0_level3_1_sum[5:0], sum4_0_level1_4_sum[0], sum4_0_level1_1_carry } ^ { sum4_0_level1_7_sum[5:1], sum4_0_level1_9_sum, sum4_0_level3_0_carry[3:1], sum4_0_level2_0_sum[2:1] };
  assign sum4_0_level4_0_sum = sum4_0_level4_0_half ^ sum4_0_level3_0_sum[10:0];
  assign _135_ = { sum4_0_level1_12_carry[2:0], sum4_0_level3_1_sum[5:0], sum4_0_level1_4_sum[0], sum4_0_level1_1_carry } & { sum4_0_level1_7_sum[5:1], sum4_0_level1_9_sum, sum4_0_level3_0_carry[3:1], sum4_0_level2_0_sum[2:1] };
  assign _136_ = sum4_0_level4_0_half & sum4_0_level3_0_sum[10:0];
  assign sum4_0_level4_0_carry = _135_ | _136_;
  assign sum4_0_level4_1_half = { sum4_0_level3_2_carry[9:3], sum4_0_level2_2_carry[10], sum4_0_level3_0_sum[16], sum4_0_level2_1_carry[11:0] } ^ { sum4_0_level2_3_sum[15], sum4_0_level3_2_sum[9], sum4_0_level2_3_sum[13:11], sum4_0_level3_2_sum[5:4], sum4_0_level2_2_sum[11], sum4_0_level3_1_carry[13:1] };
  assign sum4_0_level4_1_sum = sum4_0_level4_1_half ^ { sum4_0_level3_1_sum[22:14], sum4_0_level2_1_sum[12:1] };
  assign _137_ = { sum4_0_level3_2_carry[9:3], sum4_0_level2_2_carry[10], sum4_0_level3_0_sum[16], sum4_0_level2_1_carry[11:0] } & { sum4_0_level2_3_sum[15], sum4_0_level3_2_sum[9], sum4_0_level2_3_sum[13:11], sum4_0_level3_2_sum[5:4], sum4_0_level2_2_sum[11], sum4_0_level3_1_carry[13:1] };
  assign _138_ = sum4_0_level4_1_half & { sum4_0_level3_1_sum[22:14], sum4_0_level2_1_sum[12:1] };
  assign sum4_0_level4_1_carry = _137_ | _138_;
  assign sum4_0_level4_2_half = { sum4_0_level2_2_sum[23:20], sum4_0_level3_0_sum[25:21], sum4_0_level3_3_carry, sum4_0_level2_2_carry[9:0] } ^ { sum4_0_level2_2_carry[22:21], sum4_0_level2_0_sum[28:27], sum4_0_level2_2_carry[18], sum4_0_level3_0_carry[23:6] };
  assign sum4_0_level4_2_sum = sum4_0_level4_2_half ^ { sum4_0_level3_0_carry[28:26], sum4_0_level3_1_carry[23:14], sum4_0_level2_2_sum[10:1] };
  assign _139_ = { sum4_0_level2_2_sum[23:20], sum4_0_level3_0_sum[25:21], sum4_0_level3_3_carry, sum4_0_level2_2_carry[9:0] } & { sum4_0_level2_2_carry[22:21], sum4_0_level2_0_sum[28:27], sum4_0_level2_2_carry[18], sum4_0_level3_0_carry[23:6] };
  assign _140_ = sum4_0_level4_2_half & { sum4_0_level3_0_carry[28:26], sum4_0_level3_1_carry[23:14], sum4_0_level2_2_sum[10:1] };
  assign sum4_0_level4_2_carry = _139_ | _140_;
  assign sum4_0_level4_3_half = sum4_0_level2_3_carry[4:0] ^ sum4_0_level3_1_sum[12:8];
  assign sum4_0_level4_3_sum = sum4_0_level4_3_half ^ sum4_0_level2_3_sum[5:1];
  assign _141_ = sum4_0_level2_3_carry[4:0] & sum4_0_level3_1_sum[12:8];
  assign _142_ = sum4_0_level4_3_half & sum4_0_level2_3_sum[5:1];
  assign sum4_0_level4_3_carry = _141_ | _142_;
  assign sum4_0_level4_4_half = { sum4_0_level1_19_sum[2], sum4_0_level2_4_carry[2:0] } ^ { sum4_0_level1_20_carry[1:0], sum4_0_level2_5_sum[1:0] };
  assign sum4_0_level4_4_sum = sum4_0_level4_4_half ^ sum4_0_level3_0_sum[15:12];
  assign _143_ = { sum4_0_level1_19_sum[2], sum4_0_level2_4_carry[2:0] } & { sum4_0_level1_20_carry[1:0], sum4_0_level2_5_sum[1:0] };
  assign _145_ = sum4_0_level4_4_half & sum4_0_level3_0_sum[15:12];
  assign sum4_0_level4_4_carry = _143_ | _145_;
  assign sum4_0_level5_0_half = sum4_0_level3_0_carry[0] ^ sum4_0_level4_0_carry[0];
  assign sum4_0_level5_0_sum = sum4_0_level5_0_half ^ sum4_0_level4_0_sum[1];
  assign _146_ = sum4_0_level3_0_carry[0] & sum4_0_level4_0_carry[0];
  assign _147_ = sum4_0_level5_0_half & sum4_0_level4_0_sum[1];
  assign sum4_0_level5_0_carry = _146_ | _147_;
  assign sum4_0_level5_1_half = { sum4_0_level2_2_sum[0], sum4_0_level4_1_sum[1:0], sum4_0_level3_1_carry[0] } ^ { sum4_0_level3_0_carry[5:4], sum4_0_level4_0_sum[4], sum4_0_level2_1_sum[0] };
  assign sum4_0_level5_1_sum = sum4_0_level5_1_half ^ sum4_0_level4_0_carry[5:2];
  assign _148_ = { sum4_0_level2_2_sum[0], sum4_0_level4_1_sum[1:0], sum4_0_level3_1_carry[0] } & { sum4_0_level3_0_carry[5:4], sum4_0_level4_0_sum[4], sum4_0_level2_1_sum[0] };
  assign _149_ = sum4_0_level5_1_half & sum4_0_level4_0_carry[5:2];
  assign sum4_0_level5_1_carry = _148_ | _149_;
  assign sum4_0_level5_2_half = { sum4_0_level3_2_sum[1:0], sum4_0_level2_5_carry[0], sum4_0_level4_3_sum[2:0], sum4_0_level2_3_sum[0], sum4_0_level4_1_sum[4:2] } ^ { sum4_0_level2_3_sum[6], sum4_0_level4_4_sum[2], sum4_0_level2_4_sum[2:1], sum4_0_level4_1_sum[7:6], sum4_0_level3_1_sum[7:6], sum4_0_level4_1_carry[2:1] };
  assign sum4_0_level5_2_sum = sum4_0_level5_2_half ^ { sum4_0_level4_3_carry, sum4_0_level4_0_sum[10:6] };
  assign _150_ = { sum4_0_level3_2_sum[1:0], sum4_0_level2_5_carry[0], sum4_0_level4_3_sum[2:0], sum4_0_level2_3_sum[0], sum4_0_level4_1_sum[4:2] } & { sum4_0_level2_3_sum[6], sum4_0_level4_4_sum[2], sum4_0_level2_4_sum[2:1], sum4_0_level4_1_sum[7:6], sum4_0_level3_1_sum[7:6], sum4_0_level4_1_carry[2:1] };
  assign _151_ = sum4_0_level5_2_half & { sum4_0_level4_3_carry, sum4_0_level4_0_sum[10:6] };
  assign sum4_0_level5_2_carry = _150_ | _151_;
  assign sum4_0_level5_3_half = { sum4_0_level2_4_sum[0], sum4_0_level4_2_carry[2:0] } ^ { sum4_0_level3_0_sum[11], sum4_0_level4_1_carry[5:3] };
  assign sum4_0_level5_3_sum = sum4_0_level5_3_half ^ sum4_0_level4_0_carry[10:7];
  assign _152_ = { sum4_0_level2_4_sum[0], sum4_0_level4_2_carry[2:0] } & { sum4_0_level3_0_sum[11], sum4_0_level4_1_carry[5:3] };
  assign _153_ = sum4_0_level5_3_half & sum4_0_level4_0_carry[10:7];
  assign sum4_0_level5_3_carry = _152_ | _153_;
  assign sum4_0_level5_4_half = { sum4_0_level4_2_sum[21:20], sum4_0_level3_0_carry[25:24], sum4_0_level4_2_carry[16:13], sum4_0_level3_0_sum[20:17], sum4_0_level4_1_carry[11:6] } ^ { sum4_0_level3_0_sum[28:26], sum4_0_level3_1_sum[23], sum4_0_level4_2_sum[17:16], sum4_0_level3_2_sum[8:6], sum4_0_level3_3_sum[3:2], sum4_0_level4_2_carry[9:3] };
  assign sum4_0_level5_4_sum = sum4_0_level5_4_half ^ { sum4_0_level4_2_carry[20:18], sum4_0_level4_1_carry[20:13], sum4_0_level3_2_carry[2], sum4_0_level4_2_sum[9:4] };
  assign _154_ = { sum4_0_level4_2_sum[21:20], sum4_0_level3_0_carry[25:24], sum4_0_level4_2_carry[16:13], sum4_0_level3_0_sum[20:17], sum4_0_level4_1_carry[11:6] } & { sum4_0_level3_0_sum[28:26], sum4_0_level3_1_sum[23], sum4_0_level4_2_sum[17:16], sum4_0_level3_2_sum[8:6], sum4_0_level3_3_sum[3:2], sum4_0_level4_2_carry[9:3] };
  assign _156_ = sum4_0_level5_4_half & { sum4_0_level4_2_carry[20:18], sum4_0_level4_1_carry[20:13], sum4_0_level3_2_carry[2], sum4_0_level4_2_sum[9:4] };
  assign sum4_0_level5_4_carry = _154_ | _156_;
  assign sum4_0_level5_5_half = sum4_0_level4_4_carry ^ { sum4_0_level3_2_carry[1:0], sum4_0_level4_3_sum[4:3] };
  assign sum4_0_level5_5_sum = sum4_0_level5_5_half ^ { sum4_0_level3_3_sum[0], sum4_0_level4_1_sum[11:9] };
  assign _157_ = sum4_0_level4_4_carry & { sum4_0_level3_2_carry[1:0], sum4_0_level4_3_sum[4:3] };
  assign _158_ = sum4_0_level5_5_half & { sum4_0_level3_3_sum[0], sum4_0_level4_1_sum[11:9] };
  assign sum4_0_level5_5_carry = _157_ | _158_;
  assign sum4_0_level5_6_half = sum4_0_level4_2_carry[12:11] ^ sum4_0_level4_1_sum[16:15];
  assign sum4_0_level5_6_sum = sum4_0_level5_6_half ^ sum4_0_level4_2_sum[13:12];
  assign _159_ = sum4_0_level4_2_carry[12:11] & sum4_0_level4_1_sum[16:15];
  assign _160_ = sum4_0_level5_6_half & sum4_0_level4_2_sum[13:12];
  assign sum4_0_level5_6_carry = _159_ | _160_;
  assign sum4_0_level6_0_half = sum4_0_level4_0_carry[1] ^ sum4_0_level4_0_sum[2];
  assign sum4_0_level6_0_sum = sum4_0_level6_0_half ^ sum4_0_level5_0_carry;
  assign _161_ = sum4_0_level4_0_carry[1] & sum4_0_level4_0_sum[2];
  assign _162_ = sum4_0_level6_0_half & sum4_0_level5_0_carry;
  assign sum4_0_level6_0_carry = _161_ | _162_;
  assign sum4_0_level6_1_half = { sum4_0_level4_1_sum[14:12], sum4_0_level4_4_sum[3], sum4_0_level5_5_carry[0], sum4_0_level4_4_sum[1:0], sum4_0_level5_4_sum[0], sum4_0_level4_2_sum[3:0], sum4_0_level5_2_sum[0], sum4_0_level4_1_carry[0] } ^ { sum4_0_level4_2_carry[10], sum4_0_level5_5_carry[3:2], sum4_0_level3_1_sum[13], sum4_0_level5_5_sum[1:0], sum4_0_level4_1_sum[8], sum4_0_level5_3_carry[2:1], sum4_0_level4_1_sum[5], sum4_0_level5_3_sum[0], sum4_0_level4_0_carry[6], sum4_0_level5_1_sum[3], sum4_0_level4_0_sum[5] };
  assign sum4_0_level6_1_sum = sum4_0_level6_1_half ^ { sum4_0_level5_4_carry[6], sum4_0_level4_1_carry[12], sum4_0_level5_2_carry[9:1], sum4_0_level5_1_carry[3:1] };
  assign _163_ = { sum4_0_level4_1_sum[14:12], sum4_0_level4_4_sum[3], sum4_0_level5_5_carry[0], sum4_0_level4_4_sum[1:0], sum4_0_level5_4_sum[0], sum4_0_level4_2_sum[3:0], sum4_0_level5_2_sum[0], sum4_0_level4_1_carry[0] } & { sum4_0_level4_2_carry[10], sum4_0_level5_5_carry[3:2], sum4_0_level3_1_sum[13], sum4_0_level5_5_sum[1:0], sum4_0_level4_1_sum[8], sum4_0_level5_3_carry[2:1], sum4_0_level4_1_sum[5], sum4_0_level5_3_sum[0], sum4_0_level4_0_carry[6], sum4_0_level5_1_sum[3], sum4_0_level4_0_sum[5] };
  assign _164_ = sum4_0_level6_1_half & { sum4_0_level5_4_carry[6], sum4_0_level4_1_carry[12], sum4_0_level5_2_carry[9:1], sum4_0_level5_1_carry[3:1] };
  assign sum4_0_level6_1_carry = _163_ | _164_;
  assign sum4_0_level6_2_half = sum4_0_level5_3_carry[0] ^ sum4_0_level5_3_sum[1];
  assign sum4_0_level6_2_sum = sum4_0_level6_2_half ^ sum4_0_level5_2_sum[3];
  assign _165_ = sum4_0_level5_3_carry[0] & sum4_0_level5_3_sum[1];
  assign _167_ = sum4_0_level6_2_half & sum4_0_level5_2_sum[3];
  assign sum4_0_level6_2_carry = _165_ | _167_;
  assign sum4_0_level6_3_half = { sum4_0_level3_3_sum[1], sum4_0_level5_4_carry[4:0] } ^ { sum4_0_level3_2_sum[3:2], sum4_0_level5_2_sum[9:7], sum4_0_level5_3_carry[3] };
  assign sum4_0_level6_3_sum = sum4_0_level6_3_half ^ sum4_0_level5_4_sum[6:1];
  assign _168_ = { sum4_0_level3_3_sum[1], sum4_0_level5_4_carry[4:0] } & { sum4_0_level3_2_sum[3:2], sum4_0_level5_2_sum[9:7], sum4_0_level5_3_carry[3] };
  assign _169_ = sum4_0_level6_3_half & sum4_0_level5_4_sum[6:1];
  assign sum4_0_level6_3_carry = _168_ | _169_;
  assign sum4_0_level6_4_half = { sum4_0_level5_4_carry[14], sum4_0_level4_2_carry[17], sum4_0_level4_1_sum[20:17], sum4_0_level5_6_carry[0] } ^ { sum4_0_level4_2_sum[19:18], sum4_0_level5_4_carry[12:11], sum4_0_level4_2_sum[15:14], sum4_0_level5_4_carry[8] };
  assign sum4_0_level6_4_sum = sum4_0_level6_4_half ^ sum4_0_level5_4_sum[15:9];
  assign _170_ = { sum4_0_level5_4_carry[14], sum4_0_level4_2_carry[17], sum4_0_level4_1_sum[20:17], sum4_0_level5_6_carry[0] } & { sum4_0_level4_2_sum[19:18], sum4_0_level5_4_carry[12:11], sum4_0_level4_2_sum[15:14], sum4_0_level5_4_carry[8] };
  assign _171_ = sum4_0_level6_4_half & sum4_0_level5_4_sum[15:9];
  assign sum4_0_level6_4_carry = _170_ | _171_;
  assign sum4_0_level6_5_half = sum4_0_level4_2_carry[21] ^ sum4_0_level4_2_sum[22];
  assign sum4_0_level6_5_sum = sum4_0_level6_5_half ^ sum4_0_level5_4_carry[17];
  assign _172_ = sum4_0_level4_2_carry[21] & sum4_0_level4_2_sum[22];
  assign _173_ = sum4_0_level6_5_half & sum4_0_level5_4_carry[17];
  assign sum4_0_level6_5_carry = _172_ | _173_;
  assign sum4_0_level7_0_half = sum4_0_level4_0_sum[3] ^ sum4_0_level5_1_sum[0];
  assign sum4_0_level7_0_sum = sum4_0_level7_0_half ^ sum4_0_level6_0_carry;
  assign _174_ = sum4_0_level4_0_sum[3] & sum4_0_level5_1_sum[0];
  assign _175_ = sum4_0_level7_0_half & sum4_0_level6_0_carry;
  assign sum4_0_level7_0_carry = _174_ | _175_;
  assign sum4_0_level7_1_half = { sum4_0_level5_6_sum[0], sum4_0_level4_2_sum[11:10], sum4_0_level6_3_carry[3], sum4_0_level5_5_carry[1], sum4_0_level6_3_sum[2:0], sum4_0_level5_3_sum[3:2], sum4_0_level6_1_sum[4:3], sum4_0_level5_2_carry[0] } ^ { sum4_0_level5_4_carry[7], sum4_0_level6_3_carry[5], sum4_0_level5_4_carry[5], sum4_0_level5_5_sum[3:2], sum4_0_level6_3_carry[1:0], sum4_0_level5_2_sum[6:4], sum4_0_level6_2_sum, sum4_0_level5_2_sum[2:1] };
  assign sum4_0_level7_1_sum = sum4_0_level7_1_half ^ sum4_0_level6_1_carry[13:1];
  assign _176_ = { sum4_0_level5_6_sum[0], sum4_0_level4_2_sum[11:10], sum4_0_level6_3_carry[3], sum4_0_level5_5_carry[1], sum4_0_level6_3_sum[2:0], sum4_0_level5_3_sum[3:2], sum4_0_level6_1_sum[4:3], sum4_0_level5_2_carry[0] } & { sum4_0_level5_4_carry[7], sum4_0_level6_3_carry[5], sum4_0_level5_4_carry[5], sum4_0_level5_5_sum[3:2], sum4_0_level6_3_carry[1:0], sum4_0_level5_2_sum[6:4], sum4_0_level6_2_sum, sum4_0_level5_2_sum[2:1] };
  assign _178_ = sum4_0_level7_1_half & sum4_0_level6_1_carry[13:1];
  assign sum4_0_level7_1_carry = _176_ | _178_;
  assign sum4_0_level7_2_half = sum4_0_level6_3_carry[2] ^ sum4_0_level6_3_sum[3];
  assign sum4_0_level7_2_sum = sum4_0_level7_2_half ^ sum4_0_level6_1_sum[10];
  assign _179_ = sum4_0_level6_3_carry[2] & sum4_0_level6_3_sum[3];
  assign _180_ = sum4_0_level7_2_half & sum4_0_level6_1_sum[10];
  assign sum4_0_level7_2_carry = _179_ | _180_;
  assign sum4_0_level7_3_half = sum4_0_level6_3_carry[4] ^ sum4_0_level6_3_sum[5];
  assign sum4_0_level7_3_sum = sum4_0_level7_3_half ^ sum4_0_level6_1_sum[12];
  assign _181_ = sum4_0_level6_3_carry[4] & sum4_0_level6_3_sum[5];
  assign _182_ = sum4_0_level7_3_half & sum4_0_level6_1_sum[12];
  assign sum4_0_level7_3_carry = _181_ | _182_;
  assign sum4_0_level7_4_half = sum4_0_level5_4_carry[10:9] ^ { sum4_0_level6_4_sum[2], sum4_0_level5_6_carry[1] };
  assign sum4_0_level7_4_sum = sum4_0_level7_4_half ^ sum4_0_level6_4_carry[1:0];
  assign _183_ = sum4_0_level5_4_carry[10:9] & { sum4_0_level6_4_sum[2], sum4_0_level5_6_carry[1] };
  assign _184_ = sum4_0_level7_4_half & sum4_0_level6_4_carry[1:0];
  assign sum4_0_level7_4_carry = _183_ | _184_;
  assign sum4_0_level7_5_half = sum4_0_level5_4_carry[13] ^ sum4_0_level6_4_carry[4];
  assign sum4_0_level7_5_sum = sum4_0_level7_5_half ^ sum4_0_level6_4_sum[5];
  assign _185_ = sum4_0_level5_4_carry[13] & sum4_0_level6_4_carry[4];
  assign _186_ = sum4_0_level7_5_half & sum4_0_level6_4_sum[5];
  assign sum4_0_level7_5_carry = _185_ | _186_;
  assign sum4_0_level7_6_half = sum4_0_level5_4_carry[15] ^ sum4_0_level5_4_sum[16];
  assign sum4_0_level7_6_sum = sum4_0_level7_6_half ^ sum4_0_level6_4_carry[6];
  assign _187_ = sum4_0_level5_4_carry[15] & sum4_0_level5_4_sum[16];
  assign _189_ = sum4_0_level7_6_half & sum4_0_level6_4_carry[6];
  assign sum4_0_level7_6_carry = _187_ | _189_;
  assign sum4_0_level7_7_half = sum4_0_level3_4_sum ^ sum4_0_level4_2_carry[22];
  assign sum4_0_level7_7_sum = sum4_0_level7_7_half ^ sum4_0_level6_5_carry;
  assign _190_ = sum4_0_level3_4_sum & sum4_0_level4_2_carry[22];
  assign _191_ = sum4_0_level7_7_half & sum4_0_level6_5_carry;
  assign sum4_0_level7_7_carry = _190_ | _191_;
  assign sum4_0_level8_0_half = sum4_0_level5_1_carry[0] ^ sum4_0_level5_1_sum[1];
  assign sum4_0_level8_0_sum = sum4_0_level8_0_half ^ sum4_0_level7_0_carry;
  assign _192_ = sum4_0_level5_1_carry[0] & sum4_0_level5_1_sum[1];
  assign _193_ = sum4_0_level8_0_half & sum4_0_level7_0_carry;
  assign sum4_0_level8_0_carry = _192_ | _193_;
  assign sum4_0_level8_1_half = { sum4_0_level5_6_sum[1], sum4_0_level5_4_sum[8:7], sum4_0_level7_3_sum, sum4_0_level6_3_sum[4], sum4_0_level7_1_sum[8:4], sum4_0_level6_2_carry } ^ { sum4_0_level6_4_sum[0], sum4_0_level7_1_sum[12], sum4_0_level6_1_sum[13], sum4_0_level7_1_sum[10], sum4_0_level6_1_sum[11], sum4_0_level7_2_sum, sum4_0_level6_1_sum[9:5] };
  assign sum4_0_level8_1_sum = sum4_0_level8_1_half ^ sum4_0_level7_1_carry[12:2];
  assign _194_ = { sum4_0_level5_6_sum[1], sum4_0_level5_4_sum[8:7], sum4_0_level7_3_sum, sum4_0_level6_3_sum[4], sum4_0_level7_1_sum[8:4], sum4_0_level6_2_carry } & { sum4_0_level6_4_sum[0], sum4_0_level7_1_sum[12], sum4_0_level6_1_sum[13], sum4_0_level7_1_sum[10], sum4_0_level6_1_sum[11], sum4_0_level7_2_sum, sum4_0_level6_1_sum[9:5] };
  assign _195_ = sum4_0_level8_1_half & sum4_0_level7_1_carry[12:2];
  assign sum4_0_level8_1_carry = _194_ | _195_;
  assign sum4_0_level8_2_half = sum4_0_level6_4_carry[2] ^ sum4_0_level6_4_sum[3];
  assign sum4_0_level8_2_sum = sum4_0_level8_2_half ^ sum4_0_level7_4_carry[1];
  assign _196_ = sum4_0_level6_4_carry[2] & sum4_0_level6_4_sum[3];
  assign _197_ = sum4_0_level8_2_half & sum4_0_level7_4_carry[1];
  assign sum4_0_level8_2_carry = _196_ | _197_;
  assign sum4_0_level8_3_half = sum4_0_level6_4_carry[5] ^ sum4_0_level6_4_sum[6];
  assign sum4_0_level8_3_sum = sum4_0_level8_3_half ^ sum4_0_level7_5_carry;
  assign _198_ = sum4_0_level6_4_carry[5] & sum4_0_level6_4_sum[6];
  assign _200_ = sum4_0_level8_3_half & sum4_0_level7_5_carry;
  assign sum4_0_level8_3_carry = _198_ | _200_;
  assign sum4_0_level8_4_half = sum4_0_level5_4_carry[16] ^ sum4_0_level5_4_sum[17];
  assign sum4_0_level8_4_sum = sum4_0_level8_4_half ^ sum4_0_level7_6_carry;
  assign _201_ = sum4_0_level5_4_carry[16] & sum4_0_level5_4_sum[17];
  assign _202_ = sum4_0_level8_4_half & sum4_0_level7_6_carry;
  assign sum4_0_level8_4_carry = _201_ | _202_;
  assign sum4_0_level9_0_half = sum4_0_level5_1_sum[2] ^ sum4_0_level6_1_sum[0];
  assign sum4_0_level9_0_sum = sum4_0_level9_0_half ^ sum4_0_level8_0_carry;
  assign _203_ = sum4_0_level5_1_sum[2] & sum4_0_level6_1_sum[0];
  assign _204_ = sum4_0_level9_0_half & sum4_0_level8_0_carry;
  assign sum4_0_level9_0_carry = _203_ | _204_;
  assign sum4_0_level9_1_half = sum4_0_level7_2_carry ^ sum4_0_level7_1_sum[9];
  assign sum4_0_level9_1_sum = sum4_0_level9_1_half ^ sum4_0_level8_1_carry[5];
  assign _205_ = sum4_0_level7_2_carry & sum4_0_level7_1_sum[9];
  assign _206_ = sum4_0_level9_1_half & sum4_0_level8_1_carry[5];
  assign sum4_0_level9_1_carry = _205_ | _206_;
  assign sum4_0_level9_2_half = sum4_0_level7_3_carry ^ sum4_0_level7_1_sum[11];
  assign sum4_0_level9_2_sum = sum4_0_level9_2_half ^ sum4_0_level8_1_carry[7];
  assign _207_ = sum4_0_level7_3_carry & sum4_0_level7_1_sum[11];
  assign _208_ = sum4_0_level9_2_half & sum4_0_level8_1_carry[7];
  assign sum4_0_level9_2_carry = _207_ | _208_;
  assign sum4_0_level9_3_half = sum4_0_level6_4_sum[1] ^ sum4_0_level7_4_sum[0];
  assign sum4_0_level9_3_sum = sum4_0_level9_3_half ^ sum4_0_level8_1_carry[10];
  assign _209_ = sum4_0_level6_4_sum[1] & sum4_0_level7_4_sum[0];
  assign _211_ = sum4_0_level9_3_half & sum4_0_level8_1_carry[10];
  assign sum4_0_level9_3_carry = _209_ | _211_;
  assign sum4_0_level9_4_half = sum4_0_level6_4_carry[3] ^ sum4_0_level6_4_sum[4];
  assign sum4_0_level9_4_sum = sum4_0_level9_4_half ^ sum4_0_level8_2_carry;
  assign _212_ = sum4_0_level6_4_carry[3] & sum4_0_level6_4_sum[4];
  assign _213_ = sum4_0_level9_4_half & sum4_0_level8_2_carry;
  assign sum4_0_level9_4_carry = _212_ | _213_;
  assign sum4_0_level10_0_half = sum4_0_level6_1_carry[0] ^ sum4_0_level6_1_sum[1];
  assign sum4_0_level10_0_sum = sum4_0_level10_0_half ^ sum4_0_level9_0_carry;
  assign _214_ = sum4_0_level6_1_carry[0] & sum4_0_level6_1_sum[1];
  assign _215_ = sum4_0_level10_0_half & sum4_0_level9_0_carry;
  assign sum4_0_level10_0_carry = _214_ | _215_;
  assign sum4_0_level10_1_half = sum4_0_level8_1_carry[6] ^ sum4_0_level8_1_sum[7];
  assign sum4_0_level10_1_sum = sum4_0_level10_1_half ^ sum4_0_level9_1_carry;
  assign _216_ = sum4_0_level8_1_carry[6] & sum4_0_level8_1_sum[7];
  assign _217_ = sum4_0_level10_1_half & sum4_0_level9_1_carry;
  assign sum4_0_level10_1_carry = _216_ | _217_;
  assign sum4_0_level10_2_half = sum4_0_level8_1_carry[8] ^ sum4_0_level8_1_sum[9];
  assign sum4_0_level10_2_sum = sum4_0_level10_2_half ^ sum4_0_level9_2_carry;
  assign _218_ = sum4_0_level8_1_carry[8] & sum4_0_level8_1_sum[9];
  assign _219_ = sum4_0_level10_2_half & sum4_0_level9_2_carry;
  assign sum4_0_level10_2_carry = _218_ | _219_;
  assign sum4_0_level10_3_half = sum4_0_level7_4_carry[0] ^ sum4_0_level7_4_sum[1];
  assign sum4_0_level10_3_sum = sum4_0_level10_3_half ^ sum4_0_level9_3_carry;
  assign _220_ = sum4_0_level7_4_carry[0] & sum4_0_level7_4_sum[1];
  assign _223_ = sum4_0_level10_3_half & sum4_0_level9_3_carry;
  assign sum4_0_level10_3_carry = _220_ | _223_;
  assign sum4_0_level11_0_half = sum4_0_level6_1_sum[2] ^ sum4_0_level7_1_sum[0];
  assign sum4_0_level11_0_sum = sum4_0_level11_0_half ^ sum4_0_level10_0_carry;
  assign _224_ = sum4_0_level6_1_sum[2] & sum4_0_level7_1_sum[0];
  assign _225_ = sum4_0_level11_0_half & sum4_0_level10_0_carry;
  assign sum4_0_level11_0_carry = _224_ | _225_;
  assign sum4_0_level11_1_half = sum4_0_level8_1_sum[8] ^ sum4_0_level9_2_sum;
  assign sum4_0_level11_1_sum = sum4_0_level11_1_half ^ sum4_0_level10_1_carry;
  assign _226_ = sum4_0_level8_1_sum[8] & sum4_0_level9_2_sum;
  assign _227_ = sum4_0_level11_1_half & sum4_0_level10_1_carry;
  assign sum4_0_level11_1_carry = _226_ | _227_;
  assign sum4_0_level11_2_half = sum4_0_level8_1_carry[9] ^ sum4_0_level8_1_sum[10];
  assign sum4_0_level11_2_sum = sum4_0_level11_2_half ^ sum4_0_level10_2_carry;
  assign _228_ = sum4_0_level8_1_carry[9] & sum4_0_level8_1_sum[10];
  assign _229_ = sum4_0_level11_2_half & sum4_0_level10_2_carry;
  assign sum4_0_level11_2_carry = _228_ | _229_;
  assign sum4_0_level12_0_half = sum4_0_level7_1_carry[0] ^ sum4_0_level7_1_sum[1];
  assign sum4_0_level12_0_sum = sum4_0_level12_0_half ^ sum4_0_level11_0_carry;
  assign _230_ = sum4_0_level7_1_carry[0] & sum4_0_level7_1_sum[1];
  assign _231_ = sum4_0_level12_0_half & sum4_0_level11_0_carry;
  assign sum4_0_level12_0_carry = _230_ | _231_;
  assign sum4_0_level13_0_half = sum4_0_level7_1_carry[1] ^ sum4_0_level7_1_sum[2];
  assign sum4_0_level13_0_sum = sum4_0_level13_0_half ^ sum4_0_level12_0_carry;
  assign _232_ = sum4_0_level7_1_carry[1] & sum4_0_level7_1_sum[2];
  assign _234_ = sum4_0_level13_0_half & sum4_0_level12_0_carry;
  assign sum4_0_level13_0_carry = _232_ | _234_;
  assign sum4_0_level14_0_half = sum4_0_level7_1_sum[3] ^ sum4_0_level8_1_sum[0];
  assign sum4_0_level14_0_sum = sum4_0_level14_0_half ^ sum4_0_level13_0_carry;
  assign _235_ = sum4_0_level7_1_sum[3] & sum4_0_level8_1_sum[0];
  assign _236_ = sum4_0_level14_0_half & sum4_0_level13_0_carry;
  assign sum4_0_level14_0_carry = _235_ | _236_;
  assign sum4_0_level15_0_half = sum4_0_level8_1_carry[0] ^ sum4_0_level8_1_sum[1];
  assign sum4_0_level15_0_sum = sum4_0_level15_0_half ^ sum4_0_level14_0_carry;
  assign _237_ = sum4_0_level8_1_carry[0] & sum4_0_level8_1_sum[1];
  assign _238_ = sum4_0_level15_0_half & sum4_0_level14_0_carry;
  assign sum4_0_level15_0_carry = _237_ | _238_;
  assign sum4_0_level16_0_half = sum4_0_level8_1_carry[1] ^ sum4_0_level8_1_sum[2];
  assign sum4_0_level16_0_sum = sum4_0_level16_0_half ^ sum4_0_level15_0_carry;
  assign _239_ = sum4_0_level8_1_carry[1] & sum4_0_level8_1_sum[2];
  assign _240_ = sum4_0_level16_0_half & sum4_0_level15_0_carry;
  assign sum4_0_level16_0_carry = _239_ | _240_;
  assign sum4_0_level17_0_half = sum4_0_level8_1_carry[2] ^ sum4_0_level8_1_sum[3];
  assign sum4_0_level17_0_sum = sum4_0_level17_0_half ^ sum4_0_level16_0_carry;
  assign _241_ = sum4_0_level8_1_carry[2] & sum4_0_level8_1_sum[3];
  assign _242_ = sum4_0_level17_0_half & sum4_0_level16_0_carry;
  assign sum4_0_level17_0_carry = _241_ | _242_;
  assign sum4_0_level18_0_half = sum4_0_level8_1_carry[3] ^ sum4_0_level8_1_sum[4];
  assign sum4_0_level18_0_sum = sum4_0_level18_0_half ^ sum4_0_level17_0_carry;
  assign _243_ = sum4_0_level8_1_carry[3] & sum4_0_level8_1_sum[4];
  assign _245_ = sum4_0_level18_0_half & sum4_0_level17_0_carry;
  assign sum4_0_level18_0_carry = _243_ | _245_;
  assign sum4_0_level19_0_half = sum4_0_level8_1_carry[4] ^ sum4_0_level8_1_sum[5];
  assign sum4_0_level19_0_sum = sum4_0_level19_0_half ^ sum4_0_level18_0_carry;
  assign _246_ = sum4_0_level8_1_carry[4] & sum4_0_level8_1_sum[5];
  assign _247_ = sum4_0_level19_0_half & sum4_0_level18_0_carry;
  assign sum4_0_level19_0_carry = _246_ | _247_;
  assign sum4_0_level20_0_half = sum4_0_level8_1_sum[6] ^ sum4_0_level9_1_sum;
  assign sum4_0_level20_0_sum = sum4_0_level20_0_half ^ sum4_0_level19_0_carry;
  assign _248_ = sum4_0_level8_1_sum[6] & sum4_0_level9_1_sum;
  assign _249_ = sum4_0_level20_0_half & sum4_0_level19_0_carry;
  assign sum4_0_level20_0_carry = _248_ | _249_;
  assign { _250_[34], sum4_0_total } = { 1'h1, sum4_0_level3_4_carry, sum4_0_level7_7_sum, sum4_0_level8_4_carry, sum4_0_level8_4_sum, sum4_0_level8_3_carry, sum4_0_level8_3_sum, sum4_0_level9_4_carry, sum4_0_level9_4_sum, sum4_0_level10_3_carry, sum4_0_level10_3_sum, sum4_0_level11_2_carry, sum4_0_level11_2_sum, sum4_0_level11_1_carry, sum4_0_level11_1_sum, sum4_0_level20_0_carry, sum4_0_level20_0_sum, sum4_0_level19_0_sum, sum4_0_level18_0_sum, sum4_0_level17_0_sum, sum4_0_level16_0_sum, sum4_0_level15_0_sum, sum4_0_level14_0_sum, sum4_0_level13_0_sum, sum4_0_level12_0_sum, sum4_0_level11_0_sum, sum4_0_level10_0_sum, sum4_0_level9_0_sum, sum4_0_level8_0_sum, sum4_0_level7_0_sum, sum4_0_level6_0_sum, sum4_0_level5_0_sum, sum4_0_level4_0_sum[0], sum4_0_level2_0_sum[0] } + { sum4_0_level7_7_carry, 1'h0, sum4_0_level6_5_sum, 1'h0, sum4_0_level7_6_sum, 1'h0, sum4_0_level7_5_sum, 1'h0, sum4_0_level8_2_sum, 1'h0, sum4_0_level9_3_sum, 1'h0, sum4_0_level10_2_sum, 1'h0, sum4_0_level10_1_sum, 17'h00000, sum4_0_level1_1_sum };
  assign sum4_0_level3_4_half = ~ sum4_0_level1_18_carry[16];
  assign product0_row0[16] = ~ _012_[16];
  assign product0_row1[16] = ~ _056_[16];
  assign product0_row2[16] = ~ _100_[16];
  assign product0_row3[16] = ~ _144_[16];
  assign product0_row4[16] = ~ _188_[16];
  assign product0_row5[16] = ~ _233_[16];
  assign product0_row6[16] = ~ _253_[16];
  assign product0_row7[16] = ~ _257_[16];
  assign product1_row0[16] = ~ _270_[16];
  assign product1_row1[16] = ~ _274_[16];
  assign product1_row2[16] = ~ _278_[16];
  assign product1_row3[16] = ~ _283_[16];
  assign product1_row4[16] = ~ _287_[16];
  assign product1_row5[16] = ~ _292_[16];
  assign product1_row6[16] = ~ _296_[16];
  assign product1_row7[16] = ~ _300_[16];
  assign product2_row0[16] = ~ _312_[16];
  assign product2_row1[16] = ~ _317_[16];
  assign product2_row2[16] = ~ _321_[16];
  assign product2_row3[16] = ~ _003_[16];
  assign product2_row4[16] = ~ _007_[16];
  assign product2_row5[16] = ~ _011_[16];
  assign product2_row6[16] = ~ _016_[16];
  assign product2_row7[16] = ~ _020_[16];
  assign product3_row0[16] = ~ _032_[16];
  assign product3_row1[16] = ~ _037_[16];
  assign product3_row2[16] = ~ _041_[16];
  assign product3_row3[16] = ~ _046_[16];
  assign product3_row4[16] = ~ _050_[16];
  assign product3_row5[16] = ~ _054_[16];
  assign product3_row6[16] = ~ _059_[16];
  assign product3_row7[16] = ~ _063_[16];
  assign _063_[15:0] = product3_row7[15:0];
  assign _059_[15:0] = product3_row6[15:0];
  assign _054_[15:0] = product3_row5[15:0];
  assign _050_[15:0] = product3_row4[15:0];
  assign _046_[15:0] = product3_row3[15:0];
  assign _041_[15:0] = product3_row2[15:0];
  assign _037_[15:0] = product3_row1[15:0];
  assign _032_[15:0] = product3_row0[15:0];
  assign _020_[15:0] = product2_row7[15:0];
  assign _016_[15:0] = product2_row6[15:0];
  assign _011_[15:0] = product2_row5[15:0];
  assign _007_[15:0] = product2_row4[15:0];
  assign _003_[15:0] = product2_row3[15:0];
  assign _321_[15:0] = product2_row2[15:0];
  assign _317_[15:0] = product2_row1[15:0];
  assign _312_[15:0] = product2_row0[15:0];
  assign _300_[15:0] = product1_row7[15:0];
  assign _296_[15:0] = product1_row6[15:0];
  assign _292_[15:0] = product1_row5[15:0];
  assign _287_[15:0] = product1_row4[15:0];
  assign _283_[15:0] = product1_row3[15:0];
  assign _278_[15:0] = product1_row2[15:0];
  assign _274_[15:0] = product1_row1[15:0];
  assign _270_[15:0] = product1_row0[15:0];
  assign _257_[15:0] = product0_row7[15:0];
  assign _253_[15:0] = product0_row6[15:0];
  assign _233_[15:0] = product0_row5[15:0];
  assign _188_[15:0] = product0_row4[15:0];
  assign _144_[15:0] = product0_row3[15:0];
  assign _100_[15:0] = product0_row2[15:0];
  assign _056_[15:0] = product0_row1[15:0];
  assign _012_[15:0] = product0_row0[15:0];
  assign _250_[33:0] = sum4_0_total;
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [84:0] i__sig,
  input wire i__sign,
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _063_, _064_, _065_, at_floor, empty16_3, empty16_4, empty16_5, empty16_6, empty16_7, empty2_22, empty2_23,
    empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32,
    empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41,
    empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50,
    empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59,
    empty2_60, empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_11, empty4_12, empty4_13,
    empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22,
    empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31,
    empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_6, empty8_7, empty8_8,
    empty8_9, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29,
    zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37, zeros2_38,
    zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46, zeros2_47,
    zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55, zeros2_56,
    zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [8:0] _039_;
  wire [9:0] _061_, _062_;
  wire [6:0] leading_zeros;
  wire [84:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18, zeros4_19,
    zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27, zeros4_28,
    zeros4_29, zeros4_30, zeros4_31;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_6, zeros8_7, zeros8_8,
    zeros8_9;
  assign zeros2_21 = ~ i__sig[0];
  assign _063_ = ~ i__sig[1];
  assign empty2_22 = _063_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[2];
  assign _064_ = ~ i__sig[3];
  assign empty2_23 = _064_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[4];
  assign _065_ = ~ i__sig[5];
  assign empty2_24 = _065_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[6];
  assign _000_ = ~ i__sig[7];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[8];
  assign _001_ = ~ i__sig[9];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[10];
  assign _002_ = ~ i__sig[11];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[12];
  assign _003_ = ~ i__sig[13];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[14];
  assign _004_ = ~ i__sig[15];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[16];
  assign _005_ = ~ i__sig[17];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[18];
  assign _006_ = ~ i__sig[19];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[20];
  assign _007_ = ~ i__sig[21];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[22];
  assign _008_ = ~ i__sig[23];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[24];
  assign _009_ = ~ i__sig[25];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[26];
  assign _010_ = ~ i__sig[27];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[28];
  assign _011_ = ~ i__sig[29];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[30];
  assign _012_ = ~ i__sig[31];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[32];
  assign _013_ = ~ i__sig[33];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[34];
  assign _014_ = ~ i__sig[35];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[36];
  assign _015_ = ~ i__sig[37];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[38];
  assign _016_ = ~ i__sig[39];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[40];
  assign _017_ = ~ i__sig[41];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[42];
  assign _018_ = ~ i__sig[43];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[44];
  assign _019_ = ~ i__sig[45];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[46];
  assign _020_ = ~ i__sig[47];
  assign empty2_45 = _020_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[48];
  assign _021_ = ~ i__sig[49];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[50];
  assign _022_ = ~ i__sig[51];
  assign zeros2_47 = ~ i__sig[52];
  assign empty2_47 = _022_ & zeros2_47;
  assign _023_ = ~ i__sig[53];
  assign zeros2_48 = ~ i__sig[54];
  assign empty2_48 = _023_ & zeros2_48;
  assign _024_ = ~ i__sig[55];
  assign empty2_49 = _024_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[56];
  assign _025_ = ~ i__sig[57];
  assign empty2_50 = _025_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[58];
  assign _026_ = ~ i__sig[59];
  assign zeros2_51 = ~ i__sig[60];
  assign empty2_51 = _026_ & zeros2_51;
  assign _027_ = ~ i__sig[61];
  assign zeros2_52 = ~ i__sig[62];
  assign empty2_52 = _027_ & zeros2_52;
  assign _028_ = ~ i__sig[63];
  assign zeros2_53 = ~ i__sig[64];
  assign empty2_53 = _028_ & zeros2_53;
  assign _029_ = ~ i__sig[65];
  assign zeros2_54 = ~ i__sig[66];
  assign empty2_54 = _029_ & zeros2_54;
  assign _030_ = ~ i__sig[67];
  assign empty2_55 = _030_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[68];
  assign _031_ = ~ i__sig[69];
  assign zeros2_56 = ~ i__sig[70];
  assign empty2_56 = _031_ & zeros2_56;
  assign _032_ = ~ i__sig[71];
  assign empty2_57 = _032_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[72];
  assign _033_ = ~ i__sig[73];
  assign zeros2_58 = ~ i__sig[74];
  assign empty2_58 = _033_ & zeros2_58;
  assign _034_ = ~ i__sig[75];
  assign zeros2_59 = ~ i__sig[76];
  assign empty2_59 = _034_ & zeros2_59;
  assign _035_ = ~ i__sig[77];
  assign zeros2_60 = ~ i__sig[78];
  assign empty2_60 = _035_ & zeros2_60;
  assign _036_ = ~ i__sig[79];
  assign zeros2_61 = ~ i__sig[80];
  assign empty2_61 = _036_ & zeros2_61;
  assign _037_ = ~ i__sig[81];
  assign empty2_62 = _037_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[82];
  assign _038_ = ~ i__sig[83];
  assign empty2_63 = _038_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[84];
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
  assign zeros16_2[1:0] = empty4_11 ? { 1'h0, zeros2_21 } : { empty2_23, zeros4_11[0] };
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
  assign shifted_by_127 = _039_[6] ? { i__sig[20:0], 64'h0000000000000000 } : i__sig;
  assign shifted_by_63 = _039_[5] ? { shifted_by_127[52:0], 3'h0 } : shifted_by_127[84:29];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[5];
  assign _041_ = | shifted_by_127[28:0];
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
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign _062_[8:0] = o__exp;
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__round (
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

module dot_dfp16_dfp16_lanes4_fp32_spillint32__scale (
  input wire [6:0] a_scale_7_1,
  input wire [6:0] b_scale_7_1,
  input wire blocks__a_scale0__shift_0,
  input wire i__a_scale0__nan,
  input wire blocks__b_scale0__shift_0,
  input wire i__b_scale0__nan,
  input wire signed [33:0] i__s0,
  output wire [31:0] magnitude0,
  output wire [8:0] o__p0__shift,
  output wire o__p0__nan
);
  wire [32:0] _00_, _03_, _14_, spilled0, spilled0_moved, spilled0_moved_by_1, spilled0_moved_by_3,
    spilled0_moved_by_7;
  wire _01_, _02_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _16_, empty2_0, empty2_1, empty2_2,
    empty2_3, empty4_0, empty4_1, empty8_0, spilled0_moved_sticky, spilled0_up, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3;
  wire [4:0] _04_;
  wire [47:0] _15_;
  wire [3:0] spilled0_cut, spilled0_zeros;
  wire [31:0] spilled0_exact;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _00_ = - $signed(i__s0[31:0]);
  assign { _03_[32], spilled0_exact } = i__s0[31] ? _00_ : { i__s0[31], i__s0[31:0] };
  assign _08_ = ~ spilled0_exact[24];
  assign empty2_0 = _08_ & zeros2_0;
  assign zeros2_0 = ~ spilled0_exact[25];
  assign _16_ = ~ spilled0_exact[26];
  assign empty2_1 = _16_ & zeros2_1;
  assign zeros2_1 = ~ spilled0_exact[27];
  assign _01_ = ~ spilled0_exact[28];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ spilled0_exact[29];
  assign _02_ = ~ spilled0_exact[30];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ spilled0_exact[31];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign spilled0_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign { _04_[4], spilled0_cut } = 4'h8 - spilled0_zeros;
  assign spilled0_moved_by_1 = spilled0_cut[0] ? { 1'h0, spilled0_exact } : { spilled0_exact, 1'h0 };
  assign spilled0_moved_by_3 = spilled0_cut[1] ? { 2'h0, spilled0_moved_by_1[32:2] } : spilled0_moved_by_1;
  assign spilled0_moved_by_7 = spilled0_cut[2] ? { 4'h0, spilled0_moved_by_3[32:4] } : spilled0_moved_by_3;
  assign spilled0_moved = spilled0_cut[3] ? { 8'h00, spilled0_moved_by_7[32:8] } : spilled0_moved_by_7;
  assign _05_ = | spilled0_moved_by_1[1:0];
  assign _06_ = spilled0_cut[1] & _05_;
  assign _07_ = | spilled0_moved_by_3[3:0];
  assign _09_ = spilled0_cut[2] & _07_;
  assign _10_ = _06_ | _09_;
  assign _11_ = | spilled0_moved_by_7[7:0];
  assign _12_ = spilled0_cut[3] & _11_;
  assign spilled0_moved_sticky = _10_ | _12_;
  assign _13_ = spilled0_moved_sticky | spilled0_moved[1];
  assign spilled0_up = spilled0_moved[0] & _13_;
  assign _14_ = spilled0_moved[32:1] + spilled0_up;
  assign { _15_[47:33], spilled0[32], magnitude0 } = _14_ << spilled0_cut;
  assign o__p0__shift = { a_scale_7_1, blocks__a_scale0__shift_0 } + { b_scale_7_1, blocks__b_scale0__shift_0 };
  assign o__p0__nan = i__a_scale0__nan | i__b_scale0__nan;
  assign _03_[31:0] = spilled0_exact;
  assign _15_[32:0] = { spilled0[32], magnitude0 };
  assign spilled0[31:0] = magnitude0;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _04_[3:0] = spilled0_cut;
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__unpack (
  input wire [63:0] a,
  input wire [63:0] b,
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire blocks__a_scale0__shift_0,
  output wire o__a_scale0__nan,
  output wire blocks__b_scale0__shift_0,
  output wire o__b_scale0__nan
);
  dot_dfp16_dfp16_lanes4_fp32_spillint32__unpack__a_scale a_scale0 (
    .code(code),
    .o__nan(o__a_scale0__nan),
    .port(blocks__a_scale0__shift_0)
  );
  dot_dfp16_dfp16_lanes4_fp32_spillint32__unpack__a_scale b_scale0 (
    .code(code_2),
    .o__nan(o__b_scale0__nan),
    .port(blocks__b_scale0__shift_0)
  );
endmodule

module dot_dfp16_dfp16_lanes4_fp32_spillint32__unpack__a_scale (
  input wire [7:0] code,
  output wire port,
  output wire o__nan
);
  assign o__nan = & code;
  assign port = code[0];
endmodule
