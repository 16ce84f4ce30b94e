// multiply_posit32_2_posit32_2_posit32_2
//
// Spec:    multiply:a=posit32_2,b=posit32_2,out=posit32_2
// Latency: none, combinational
// Ports:
//   input  a            32 bits  posit32_2
//   input  b            32 bits  posit32_2
//   output o            32 bits  posit32_2
// Example:
//   a = 0x42fae148 (1.3725), b = 0xb4bef9db (-2.8135) give o = 0xb08dcb68 (-3.86152875)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit32_2_posit32_2_posit32_2 (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire [31:0] o
);
  wire multiply__a_one, multiply__b_one, multiply__nan, multiply__sign, multiply__zero, shift__exact,
    unpack__a0__nan, unpack__b0__nan;
  wire [7:0] multiply__a_shift, multiply__b_shift;
  wire [55:0] multiply__sig;
  wire [8:0] normalise__exp;
  wire [54:0] normalise__fraction;
  wire [30:0] shift__body;
  wire [1:0] shift__tail;
  wire [28:0] unpack__a0__sig, unpack__b0__sig;
  multiply_posit32_2_posit32_2_posit32_2__multiply multiply (
    .a_fraction_magnitude(unpack__a0__sig[26:0]),
    .b_fraction_magnitude(unpack__b0__sig[26:0]),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__a_one(multiply__a_one),
    .o__b_one(multiply__b_one),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .o__zero(multiply__zero),
    .a_31(a[31]),
    .multiply__b_shift_7(multiply__b_shift[7]),
    .b_31(b[31]),
    .unpack__a0__sig_27(unpack__a0__sig[27]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_6_2(multiply__a_shift[6:2]),
    .multiply__a_shift_7(multiply__a_shift[7]),
    .unpack__b0__sig_27(unpack__b0__sig[27]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_6_2(multiply__b_shift[6:2]),
    .product_total(multiply__sig)
  );
  multiply_posit32_2_posit32_2_posit32_2__normalise normalise (
    .exponent_total(normalise__exp),
    .i__a_one(multiply__a_one),
    .i__b_one(multiply__b_one),
    .i__nan(multiply__nan),
    .i__sig(multiply__sig),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__fraction(normalise__fraction),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_6_2(multiply__a_shift[6:2]),
    .multiply__a_shift_7(multiply__a_shift[7]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_6_2(multiply__b_shift[6:2]),
    .multiply__b_shift_7(multiply__b_shift[7])
  );
  multiply_posit32_2_posit32_2_posit32_2__round round (
    .i__body(shift__body),
    .i__exact(shift__exact),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .shift__tail_1(shift__tail[1]),
    .shift__tail_0(shift__tail[0]),
    .o_30_0(o[30:0]),
    .o_31(o[31])
  );
  multiply_posit32_2_posit32_2_posit32_2__shift shift (
    .i__exp(normalise__exp),
    .i__fraction(normalise__fraction),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__body(shift__body),
    .o__exact(shift__exact),
    .shift__tail_1(shift__tail[1]),
    .shift__tail_0(shift__tail[0])
  );
  multiply_posit32_2_posit32_2_posit32_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_27(unpack__a0__sig[27]),
    .unpack__b0__sig_26_0(unpack__b0__sig[26:0]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_6_2(multiply__a_shift[6:2]),
    .multiply__a_shift_7(multiply__a_shift[7]),
    .unpack__b0__sig_27(unpack__b0__sig[27]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_6_2(multiply__b_shift[6:2]),
    .multiply__b_shift_7(multiply__b_shift[7]),
    .unpack__a0__sig_26_0(unpack__a0__sig[26:0])
  );
  assign unpack__b0__sig[28] = b[31];
  assign unpack__a0__sig[28] = a[31];
endmodule

module multiply_posit32_2_posit32_2_posit32_2__multiply (
  input wire a_31,
  input wire b_31,
  input wire unpack__a0__sig_27,
  input wire [1:0] multiply__a_shift_1_0,
  input wire [4:0] multiply__a_shift_6_2,
  input wire multiply__a_shift_7,
  input wire i__a0__nan,
  input wire unpack__b0__sig_27,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [4:0] multiply__b_shift_6_2,
  input wire multiply__b_shift_7,
  input wire i__b0__nan,
  output wire o__a_one,
  output wire o__b_one,
  output wire [55:0] product_total,
  output wire o__sign,
  output wire o__zero,
  output wire o__nan,
  input wire [26:0] a_fraction_magnitude,
  input wire [26:0] b_fraction_magnitude
);
  wire _000_, _010_, _013_, _014_, _020_, _024_, _025_, _026_, _028_, _030_, _031_, _032_, _033_, _034_, _035_,
    _036_, _043_, _044_, _045_, _046_, _047_, _050_, _051_, _052_, _055_, _056_, _062_, _064_, _065_, _066_,
    _067_, _069_, _071_, _072_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _084_, _085_, _086_, _087_,
    _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _102_, _103_, _104_,
    _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_,
    _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_,
    _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_, _178_, _179_,
    _181_, _182_, _183_, _184_, _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_, _195_,
    _196_, _197_, _198_, _199_, _200_, _201_, _202_, _203_, _204_, _205_, _207_, _208_, _209_, _210_, _211_,
    _212_, _213_, _214_, _215_, _216_, _217_, _218_, _219_, _220_, _221_, _222_, _223_, _224_, _225_, _226_,
    _227_, _228_, _229_, _230_, _231_, _232_, _233_, _234_, _235_, _236_, _237_, _238_, _240_, _241_, _251_,
    _262_, _273_, product_level10_0_carry, product_level10_0_half, product_level10_0_sum,
    product_level11_0_carry, product_level11_0_half, product_level11_0_sum, product_level12_0_carry,
    product_level12_0_half, product_level12_0_sum, product_level13_0_carry, product_level13_0_half,
    product_level13_0_sum, product_level14_0_carry, product_level14_0_half, product_level14_0_sum,
    product_level15_0_carry, product_level15_0_half, product_level15_0_sum, product_level16_0_carry,
    product_level16_0_half, product_level16_0_sum, product_level17_0_carry, product_level17_0_half,
    product_level17_0_sum, product_level18_0_carry, product_level18_0_half, product_level18_0_sum,
    product_level19_0_carry, product_level19_0_half, product_level19_0_sum, product_level1_0_carry,
    product_level1_0_half, product_level1_0_sum, product_level20_0_carry, product_level20_0_half,
    product_level20_0_sum, product_level21_0_carry, product_level21_0_half, product_level21_0_sum,
    product_level22_0_carry, product_level22_0_half, product_level22_0_sum, product_level23_0_carry,
    product_level23_0_half, product_level23_0_sum, product_level24_0_carry, product_level24_0_half,
    product_level24_0_sum, product_level25_0_carry, product_level25_0_half, product_level25_0_sum,
    product_level26_0_carry, product_level26_0_half, product_level26_0_sum, product_level27_0_carry,
    product_level27_0_half, product_level27_0_sum, product_level2_0_carry, product_level2_0_half,
    product_level2_0_sum, product_level2_2_carry, product_level2_2_half, product_level2_2_sum,
    product_level2_6_carry, product_level2_6_half, product_level2_6_sum, product_level2_7_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, product_level3_2_carry,
    product_level3_2_half, product_level3_2_sum, product_level3_4_carry, product_level3_4_half,
    product_level3_4_sum, product_level3_5_carry, product_level3_5_half, product_level3_5_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level4_2_carry,
    product_level4_2_half, product_level4_2_sum, product_level4_3_carry, product_level4_3_half,
    product_level4_3_sum, product_level4_4_carry, product_level4_4_half, product_level4_4_sum,
    product_level4_5_carry, product_level4_5_half, product_level4_5_sum, product_level4_6_carry,
    product_level4_6_half, product_level4_6_sum, product_level4_7_carry, product_level4_7_half,
    product_level4_7_sum, product_level5_0_carry, product_level5_0_half, product_level5_0_sum,
    product_level5_2_carry, product_level5_2_half, product_level5_2_sum, product_level5_3_carry,
    product_level5_3_half, product_level5_3_sum, product_level5_4_carry, product_level5_4_half,
    product_level5_4_sum, product_level5_5_carry, product_level5_5_half, product_level5_5_sum,
    product_level5_6_carry, product_level5_6_half, product_level5_6_sum, product_level6_0_carry,
    product_level6_0_half, product_level6_0_sum, product_level6_10_carry, product_level6_10_half,
    product_level6_10_sum, product_level6_1_carry, product_level6_1_half, product_level6_1_sum,
    product_level6_2_carry, product_level6_2_half, product_level6_2_sum, product_level6_3_carry,
    product_level6_3_half, product_level6_3_sum, product_level6_4_carry, product_level6_4_half,
    product_level6_4_sum, product_level6_5_carry, product_level6_5_half, product_level6_5_sum,
    product_level6_6_carry, product_level6_6_half, product_level6_6_sum, product_level6_7_carry,
    product_level6_7_half, product_level6_7_sum, product_level6_8_carry, product_level6_8_half,
    product_level6_8_sum, product_level6_9_carry, product_level6_9_half, product_level6_9_sum,
    product_level7_0_carry, product_level7_0_half, product_level7_0_sum, product_level7_1_carry,
    product_level7_1_half, product_level7_1_sum, product_level7_2_carry, product_level7_2_half,
    product_level7_2_sum, product_level7_3_carry, product_level7_3_half, product_level7_3_sum,
    product_level7_4_carry, product_level7_4_half, product_level7_4_sum, product_level7_5_carry,
    product_level7_5_half, product_level7_5_sum, product_level7_6_carry, product_level7_6_half,
    product_level7_6_sum, product_level7_7_carry, product_level7_7_half, product_level7_7_sum,
    product_level8_0_carry, product_level8_0_half, product_level8_0_sum, product_level8_1_carry,
    product_level8_1_half, product_level8_1_sum, product_level8_2_carry, product_level8_2_half,
    product_level8_2_sum, product_level8_3_carry, product_level8_3_half, product_level8_3_sum,
    product_level9_0_carry, product_level9_0_half, product_level9_0_sum;
  wire [28:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _011_, _012_, _037_, _038_, _053_,
    _054_, _073_, _074_, _249_, _250_, _252_, _253_, _254_, _255_, _256_, _257_, _258_, _259_, _260_, _261_,
    _263_, _264_, _265_, _266_, _267_, _268_, _269_, _270_, _271_, _272_, _274_, _275_, _276_, _277_, _278_,
    _279_, _280_, _281_, _282_, _283_, product_level1_6_carry, product_level1_6_half, product_level1_6_sum,
    product_level2_1_carry, product_level2_1_half, product_level2_1_sum, product_level3_3_carry,
    product_level3_3_half, product_level3_3_sum, product_multiple0, product_multiple1, product_multiple10,
    product_multiple11, product_multiple12, product_multiple13, product_multiple14, product_multiple2,
    product_multiple3, product_multiple4, product_multiple5, product_multiple6, product_multiple7,
    product_multiple8, product_multiple9, product_row0, product_row1, product_row10, product_row11,
    product_row12, product_row13, product_row2, product_row3, product_row4, product_row5, product_row6,
    product_row7, product_row8, product_row9;
  wire [4:0] _015_, _016_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [6:0] _017_, _018_, _057_, _058_, product_level1_2_carry, product_level1_2_half, product_level1_2_sum,
    product_level2_3_carry, product_level2_3_half, product_level2_3_sum;
  wire [10:0] _019_, _021_, product_level1_3_carry, product_level1_3_half, product_level1_3_sum;
  wire [12:0] _022_, _023_, product_level1_4_carry, product_level1_4_half, product_level1_4_sum;
  wire [20:0] _027_, _029_, _061_, _063_, product_level1_5_carry, product_level1_5_half, product_level1_5_sum,
    product_level2_5_carry, product_level2_5_half, product_level2_5_sum;
  wire [8:0] _039_, _040_, product_level1_7_carry, product_level1_7_half, product_level1_7_sum;
  wire [16:0] _041_, _042_, product_level1_8_carry, product_level1_8_half, product_level1_8_sum;
  wire [26:0] _048_, _049_, product_level1_9_carry, product_level1_9_half, product_level1_9_sum;
  wire [31:0] _059_, _060_, product_level2_4_carry, product_level2_4_half, product_level2_4_sum;
  wire [27:0] _068_, _070_, _180_, _239_, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire [33:0] _082_, _083_, product_level4_1_carry, product_level4_1_half, product_level4_1_sum;
  wire [21:0] _100_, _101_, product_level5_1_carry, product_level5_1_half, product_level5_1_sum;
  wire [56:0] _206_;
  wire [14:0] _242_, _243_, _244_, _245_, _246_, _247_, _248_, product_one, product_two;
  wire signed [27:0] a_fraction, b_fraction;
  assign _091_ = | a_fraction_magnitude[1:0];
  assign _201_ = | a_fraction_magnitude[2:0];
  assign _219_ = | a_fraction_magnitude[3:0];
  assign _230_ = | a_fraction_magnitude[4:0];
  assign _240_ = | a_fraction_magnitude[5:0];
  assign _251_ = | a_fraction_magnitude[6:0];
  assign _262_ = | a_fraction_magnitude[7:0];
  assign _273_ = | a_fraction_magnitude[8:0];
  assign _000_ = | a_fraction_magnitude[9:0];
  assign _010_ = | a_fraction_magnitude[10:0];
  assign _020_ = | a_fraction_magnitude[11:0];
  assign _028_ = | a_fraction_magnitude[12:0];
  assign _036_ = | a_fraction_magnitude[13:0];
  assign _044_ = | a_fraction_magnitude[14:0];
  assign _051_ = | a_fraction_magnitude[15:0];
  assign _062_ = | a_fraction_magnitude[16:0];
  assign _069_ = | a_fraction_magnitude[17:0];
  assign _080_ = | a_fraction_magnitude[18:0];
  assign _092_ = | a_fraction_magnitude[19:0];
  assign _103_ = | a_fraction_magnitude[20:0];
  assign _114_ = | a_fraction_magnitude[21:0];
  assign _125_ = | a_fraction_magnitude[22:0];
  assign _136_ = | a_fraction_magnitude[23:0];
  assign _147_ = | a_fraction_magnitude[24:0];
  assign _158_ = | a_fraction_magnitude[25:0];
  assign _180_ = { _169_, _158_, _147_, _136_, _125_, _114_, _103_, _092_, _080_, _069_, _062_, _051_, _044_, _036_, _028_, _020_, _010_, _000_, _273_, _262_, _251_, _240_, _230_, _219_, _201_, _091_, a_fraction_magnitude[0], 1'h0 } & {28{a_31}};
  assign a_fraction = { 1'h0, a_fraction_magnitude } ^ _180_;
  assign _169_ = | a_fraction_magnitude;
  assign _202_ = ~ _169_;
  assign o__a_one = a_31 & _202_;
  assign _211_ = | b_fraction_magnitude[1:0];
  assign _212_ = | b_fraction_magnitude[2:0];
  assign _213_ = | b_fraction_magnitude[3:0];
  assign _214_ = | b_fraction_magnitude[4:0];
  assign _215_ = | b_fraction_magnitude[5:0];
  assign _216_ = | b_fraction_magnitude[6:0];
  assign _217_ = | b_fraction_magnitude[7:0];
  assign _218_ = | b_fraction_magnitude[8:0];
  assign _220_ = | b_fraction_magnitude[9:0];
  assign _221_ = | b_fraction_magnitude[10:0];
  assign _222_ = | b_fraction_magnitude[11:0];
  assign _223_ = | b_fraction_magnitude[12:0];
  assign _224_ = | b_fraction_magnitude[13:0];
  assign _225_ = | b_fraction_magnitude[14:0];
  assign _226_ = | b_fraction_magnitude[15:0];
  assign _227_ = | b_fraction_magnitude[16:0];
  assign _228_ = | b_fraction_magnitude[17:0];
  assign _229_ = | b_fraction_magnitude[18:0];
  assign _231_ = | b_fraction_magnitude[19:0];
  assign _232_ = | b_fraction_magnitude[20:0];
  assign _233_ = | b_fraction_magnitude[21:0];
  assign _234_ = | b_fraction_magnitude[22:0];
  assign _235_ = | b_fraction_magnitude[23:0];
  assign _236_ = | b_fraction_magnitude[24:0];
  assign _237_ = | b_fraction_magnitude[25:0];
  assign _239_ = { _238_, _237_, _236_, _235_, _234_, _233_, _232_, _231_, _229_, _228_, _227_, _226_, _225_, _224_, _223_, _222_, _221_, _220_, _218_, _217_, _216_, _215_, _214_, _213_, _212_, _211_, b_fraction_magnitude[0], 1'h0 } & {28{b_31}};
  assign b_fraction = { 1'h0, b_fraction_magnitude } ^ _239_;
  assign _238_ = | b_fraction_magnitude;
  assign _241_ = ~ _238_;
  assign o__b_one = b_31 & _241_;
  assign product_one = { 1'h0, b_fraction[26], b_fraction[24], b_fraction[22], b_fraction[20], b_fraction[18], b_fraction[16], b_fraction[14], b_fraction[12], b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] } ^ { 1'h1, b_fraction[25], b_fraction[23], b_fraction[21], b_fraction[19], b_fraction[17], b_fraction[15], b_fraction[13], b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _242_ = ~ { 1'h0, b_fraction[26], b_fraction[24], b_fraction[22], b_fraction[20], b_fraction[18], b_fraction[16], b_fraction[14], b_fraction[12], b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _243_ = { 2'h1, b_fraction[25], b_fraction[23], b_fraction[21], b_fraction[19], b_fraction[17], b_fraction[15], b_fraction[13], b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] } & _242_;
  assign _244_ = ~ { 1'h1, b_fraction[25], b_fraction[23], b_fraction[21], b_fraction[19], b_fraction[17], b_fraction[15], b_fraction[13], b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _245_ = _243_ & _244_;
  assign _246_ = ~ { 2'h1, b_fraction[25], b_fraction[23], b_fraction[21], b_fraction[19], b_fraction[17], b_fraction[15], b_fraction[13], b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] };
  assign _247_ = _246_ & { 1'h0, b_fraction[26], b_fraction[24], b_fraction[22], b_fraction[20], b_fraction[18], b_fraction[16], b_fraction[14], b_fraction[12], b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _248_ = _247_ & { 1'h1, b_fraction[25], b_fraction[23], b_fraction[21], b_fraction[19], b_fraction[17], b_fraction[15], b_fraction[13], b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign product_two = _245_ | _248_;
  assign _249_ = product_one[0] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _250_ = product_two[0] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple0 = _249_ | _250_;
  assign _252_ = ~ product_multiple0;
  assign product_row0 = b_fraction[1] ? _252_ : product_multiple0;
  assign _253_ = product_one[1] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _254_ = product_two[1] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple1 = _253_ | _254_;
  assign _255_ = ~ product_multiple1;
  assign product_row1 = b_fraction[3] ? _255_ : product_multiple1;
  assign _256_ = product_one[2] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _257_ = product_two[2] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple2 = _256_ | _257_;
  assign _258_ = ~ product_multiple2;
  assign product_row2 = b_fraction[5] ? _258_ : product_multiple2;
  assign _259_ = product_one[3] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _260_ = product_two[3] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple3 = _259_ | _260_;
  assign _261_ = ~ product_multiple3;
  assign product_row3 = b_fraction[7] ? _261_ : product_multiple3;
  assign _263_ = product_one[4] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _264_ = product_two[4] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple4 = _263_ | _264_;
  assign _265_ = ~ product_multiple4;
  assign product_row4 = b_fraction[9] ? _265_ : product_multiple4;
  assign _266_ = product_one[5] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _267_ = product_two[5] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple5 = _266_ | _267_;
  assign _268_ = ~ product_multiple5;
  assign product_row5 = b_fraction[11] ? _268_ : product_multiple5;
  assign _269_ = product_one[6] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _270_ = product_two[6] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple6 = _269_ | _270_;
  assign _271_ = ~ product_multiple6;
  assign product_row6 = b_fraction[13] ? _271_ : product_multiple6;
  assign _272_ = product_one[7] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _274_ = product_two[7] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple7 = _272_ | _274_;
  assign _275_ = ~ product_multiple7;
  assign product_row7 = b_fraction[15] ? _275_ : product_multiple7;
  assign _276_ = product_one[8] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _277_ = product_two[8] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple8 = _276_ | _277_;
  assign _278_ = ~ product_multiple8;
  assign product_row8 = b_fraction[17] ? _278_ : product_multiple8;
  assign _279_ = product_one[9] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _280_ = product_two[9] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple9 = _279_ | _280_;
  assign _281_ = ~ product_multiple9;
  assign product_row9 = b_fraction[19] ? _281_ : product_multiple9;
  assign _282_ = product_one[10] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _283_ = product_two[10] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple10 = _282_ | _283_;
  assign _001_ = ~ product_multiple10;
  assign product_row10 = b_fraction[21] ? _001_ : product_multiple10;
  assign _002_ = product_one[11] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _003_ = product_two[11] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple11 = _002_ | _003_;
  assign _004_ = ~ product_multiple11;
  assign product_row11 = b_fraction[23] ? _004_ : product_multiple11;
  assign _005_ = product_one[12] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _006_ = product_two[12] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple12 = _005_ | _006_;
  assign _007_ = ~ product_multiple12;
  assign product_row12 = b_fraction[25] ? _007_ : product_multiple12;
  assign _008_ = product_one[13] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _009_ = product_two[13] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple13 = _008_ | _009_;
  assign product_row13 = ~ product_multiple13;
  assign _011_ = product_one[14] ? { 2'h1, a_fraction[26:0] } : 29'h00000000;
  assign _012_ = product_two[14] ? { 1'h1, a_fraction[26:0], 1'h0 } : 29'h00000000;
  assign product_multiple14 = _011_ | _012_;
  assign product_level1_0_half = b_fraction[3] ^ product_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ product_row1[0];
  assign _013_ = b_fraction[3] & product_row0[2];
  assign _014_ = product_level1_0_half & product_row1[0];
  assign product_level1_0_carry = _013_ | _014_;
  assign product_level1_1_half = { product_row1[6:3], b_fraction[5] } ^ { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ product_row0[8:4];
  assign _015_ = { product_row1[6:3], b_fraction[5] } & { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign _016_ = product_level1_1_half & product_row0[8:4];
  assign product_level1_1_carry = _015_ | _016_;
  assign product_level1_2_half = product_row4[6:0] ^ { b_fraction[15], product_row1[11], b_fraction[13], product_row1[9], b_fraction[11], product_row2[5:4] };
  assign product_level1_2_sum = product_level1_2_half ^ product_row3[8:2];
  assign _017_ = product_row4[6:0] & { b_fraction[15], product_row1[11], b_fraction[13], product_row1[9], b_fraction[11], product_row2[5:4] };
  assign _018_ = product_level1_2_half & product_row3[8:2];
  assign product_level1_2_carry = _017_ | _018_;
  assign product_level1_3_half = product_row5[10:0] ^ { b_fraction[21], product_row4[11], b_fraction[19], product_row4[9], b_fraction[17], product_row2[11:6] };
  assign product_level1_3_sum = product_level1_3_half ^ product_row0[20:10];
  assign _019_ = product_row5[10:0] & { b_fraction[21], product_row4[11], b_fraction[19], product_row4[9], b_fraction[17], product_row2[11:6] };
  assign _021_ = product_level1_3_half & product_row0[20:10];
  assign product_level1_3_carry = _019_ | _021_;
  assign product_level1_4_half = product_row7[12:0] ^ { 1'h1, product_row5[15], b_fraction[25], product_row5[13], b_fraction[23], product_row1[19:12] };
  assign product_level1_4_sum = product_level1_4_half ^ product_row6[14:2];
  assign _022_ = product_row7[12:0] & { 1'h1, product_row5[15], b_fraction[25], product_row5[13], b_fraction[23], product_row1[19:12] };
  assign _023_ = product_level1_4_half & product_row6[14:2];
  assign product_level1_4_carry = _022_ | _023_;
  assign product_level1_5_half = { product_row4[28:22], 1'h1, product_row8[12:0] } ^ { 1'h1, product_row7[21], 1'h1, _026_, 1'h1, _025_, product_row7[16], _024_, 1'h0, product_row2[23:12] };
  assign product_level1_5_sum = product_level1_5_half ^ { product_row11[14:13], product_row3[28:10] };
  assign _024_ = ~ b_fraction[1];
  assign _025_ = ~ b_fraction[3];
  assign _026_ = ~ b_fraction[5];
  assign _027_ = { product_row4[28:22], 1'h1, product_row8[12:0] } & { 1'h1, product_row7[21], 1'h1, _026_, 1'h1, _025_, product_row7[16], _024_, 1'h0, product_row2[23:12] };
  assign _029_ = product_level1_5_half & { product_row11[14:13], product_row3[28:10] };
  assign product_level1_5_carry = _027_ | _029_;
  assign product_level1_6_half = product_row10 ^ { 1'h1, product_row12[23], 1'h1, _035_, 1'h1, _034_, 1'h1, _033_, 1'h1, _032_, 1'h1, _031_, product_row7[22], _030_, product_row7[20:17], 1'h1, product_row4[21:12] };
  assign product_level1_6_sum = product_level1_6_half ^ { product_row13[22:21], product_row9[28:2] };
  assign _030_ = ~ b_fraction[7];
  assign _031_ = ~ b_fraction[9];
  assign _032_ = ~ b_fraction[11];
  assign _033_ = ~ b_fraction[13];
  assign _034_ = ~ b_fraction[15];
  assign _035_ = ~ b_fraction[17];
  assign _037_ = product_row10 & { 1'h1, product_row12[23], 1'h1, _035_, 1'h1, _034_, 1'h1, _033_, 1'h1, _032_, 1'h1, _031_, product_row7[22], _030_, product_row7[20:17], 1'h1, product_row4[21:12] };
  assign _038_ = product_level1_6_half & { product_row13[22:21], product_row9[28:2] };
  assign product_level1_6_carry = _037_ | _038_;
  assign product_level1_7_half = product_row11[8:0] ^ product_row1[28:20];
  assign product_level1_7_sum = product_level1_7_half ^ { product_row8[14:13], product_row0[28:22] };
  assign _039_ = product_row11[8:0] & product_row1[28:20];
  assign _040_ = product_level1_7_half & { product_row8[14:13], product_row0[28:22] };
  assign product_level1_7_carry = _039_ | _040_;
  assign product_level1_8_half = product_row13[16:0] ^ { product_row7[28:25], product_row5[28:16] };
  assign product_level1_8_sum = product_level1_8_half ^ product_row12[18:2];
  assign _041_ = product_row13[16:0] & { product_row7[28:25], product_row5[28:16] };
  assign _042_ = product_level1_8_half & product_row12[18:2];
  assign product_level1_8_carry = _041_ | _042_;
  assign product_level1_9_half = product_multiple14[26:0] ^ { 1'h1, _047_, 1'h1, _046_, 1'h1, _045_, product_row12[24], _043_, product_row12[22:21], product_row8[28:17], product_row2[28:24] };
  assign product_level1_9_sum = product_level1_9_half ^ { product_row13[28:27], product_row12[28:27], product_row11[28:19], product_row6[28:16] };
  assign _043_ = ~ b_fraction[19];
  assign _045_ = ~ b_fraction[21];
  assign _046_ = ~ b_fraction[23];
  assign _047_ = ~ b_fraction[25];
  assign _048_ = product_multiple14[26:0] & { 1'h1, _047_, 1'h1, _046_, 1'h1, _045_, product_row12[24], _043_, product_row12[22:21], product_row8[28:17], product_row2[28:24] };
  assign _049_ = product_level1_9_half & { product_row13[28:27], product_row12[28:27], product_row11[28:19], product_row6[28:16] };
  assign product_level1_9_carry = _048_ | _049_;
  assign product_level2_0_half = product_row0[3] ^ product_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _050_ = product_row0[3] & product_row1[1];
  assign _052_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _050_ | _052_;
  assign product_level2_1_half = { product_level1_5_carry[17:16], product_row8[16:15], product_level1_9_sum[2:0], product_row6[15], product_level1_8_sum[0], product_row12[1:0], product_level1_6_sum[3:0], product_row9[1:0], product_level1_5_sum[1:0], product_row3[9], product_level1_4_sum[0], product_row6[1:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } ^ { product_row11[12:9], product_level1_9_carry[1], product_row7[15:13], product_level1_4_carry[11:10], product_row5[14], product_level1_7_carry[0], product_row5[12], product_level1_3_carry[10:8], product_row4[10], product_level1_3_carry[6:5], product_row4[7], product_level1_3_carry[3:2], product_row1[10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign product_level2_1_sum = product_level2_1_half ^ { product_level1_6_carry[13:0], product_level1_3_sum[10:6], product_level1_2_carry[6:1], product_level1_1_carry[4:1] };
  assign _053_ = { product_level1_5_carry[17:16], product_row8[16:15], product_level1_9_sum[2:0], product_row6[15], product_level1_8_sum[0], product_row12[1:0], product_level1_6_sum[3:0], product_row9[1:0], product_level1_5_sum[1:0], product_row3[9], product_level1_4_sum[0], product_row6[1:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } & { product_row11[12:9], product_level1_9_carry[1], product_row7[15:13], product_level1_4_carry[11:10], product_row5[14], product_level1_7_carry[0], product_row5[12], product_level1_3_carry[10:8], product_row4[10], product_level1_3_carry[6:5], product_row4[7], product_level1_3_carry[3:2], product_row1[10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign _054_ = product_level2_1_half & { product_level1_6_carry[13:0], product_level1_3_sum[10:6], product_level1_2_carry[6:1], product_level1_1_carry[4:1] };
  assign product_level2_1_carry = _053_ | _054_;
  assign product_level2_2_half = product_level1_3_carry[1] ^ product_level1_3_sum[2];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_2_sum[4];
  assign _055_ = product_level1_3_carry[1] & product_level1_3_sum[2];
  assign _056_ = product_level2_2_half & product_level1_2_sum[4];
  assign product_level2_2_carry = _055_ | _056_;
  assign product_level2_3_half = { product_row0[21], product_level1_4_carry[5:0] } ^ { product_row5[11], product_level1_5_carry[3:0], product_row4[8], product_level1_3_carry[4] };
  assign product_level2_3_sum = product_level2_3_half ^ product_level1_4_sum[7:1];
  assign _057_ = { product_row0[21], product_level1_4_carry[5:0] } & { product_row5[11], product_level1_5_carry[3:0], product_row4[8], product_level1_3_carry[4] };
  assign _058_ = product_level2_3_half & product_level1_4_sum[7:1];
  assign product_level2_3_carry = _057_ | _058_;
  assign product_level2_4_half = { product_level1_9_sum[24:23], product_row12[26:25], product_level1_6_carry[27:24], product_row12[20:19], product_level1_9_carry[13:2], product_level1_7_sum[8:3], product_level1_4_carry[9:6] } ^ { product_row13[26:23], product_level1_9_carry[19:18], product_row13[20:17], product_level1_8_sum[16:15], product_row11[18:17], product_level1_9_sum[10:5], product_level1_5_carry[15:4] };
  assign product_level2_4_sum = product_level2_4_half ^ { product_level1_9_carry[23:21], product_level1_6_carry[28], product_level1_6_sum[28:17], product_level1_5_sum[20:5] };
  assign _059_ = { product_level1_9_sum[24:23], product_row12[26:25], product_level1_6_carry[27:24], product_row12[20:19], product_level1_9_carry[13:2], product_level1_7_sum[8:3], product_level1_4_carry[9:6] } & { product_row13[26:23], product_level1_9_carry[19:18], product_row13[20:17], product_level1_8_sum[16:15], product_row11[18:17], product_level1_9_sum[10:5], product_level1_5_carry[15:4] };
  assign _060_ = product_level2_4_half & { product_level1_9_carry[23:21], product_level1_6_carry[28], product_level1_6_sum[28:17], product_level1_5_sum[20:5] };
  assign product_level2_4_carry = _059_ | _060_;
  assign product_level2_5_half = { product_level1_9_sum[16:11], product_row7[24:23], product_level1_8_sum[10:6], product_level1_7_carry[8:1] } ^ { product_level1_6_carry[23:18], product_row11[16:15], product_level1_6_sum[16:4] };
  assign product_level2_5_sum = product_level2_5_half ^ { product_level1_9_carry[15], product_level1_8_carry, product_level1_4_sum[12:10] };
  assign _061_ = { product_level1_9_sum[16:11], product_row7[24:23], product_level1_8_sum[10:6], product_level1_7_carry[8:1] } & { product_level1_6_carry[23:18], product_row11[16:15], product_level1_6_sum[16:4] };
  assign _063_ = product_level2_5_half & { product_level1_9_carry[15], product_level1_8_carry, product_level1_4_sum[12:10] };
  assign product_level2_5_carry = _061_ | _063_;
  assign product_level2_6_half = product_level1_8_sum[11] ^ product_level1_5_carry[20];
  assign product_level2_6_sum = product_level2_6_half ^ product_level1_6_carry[16];
  assign _064_ = product_level1_8_sum[11] & product_level1_5_carry[20];
  assign _065_ = product_level2_6_half & product_level1_6_carry[16];
  assign product_level2_6_carry = _064_ | _065_;
  assign product_level2_7_sum = product_multiple14[27] ^ product_level1_9_carry[26];
  assign product_level3_0_half = product_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _066_ = product_row1[2] & product_level1_1_sum[0];
  assign _067_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _066_ | _067_;
  assign product_level3_1_half = { product_level1_5_carry[19:18], product_level2_5_sum[10:9], product_level1_9_sum[4:3], product_level2_4_carry[8], product_level1_9_carry[0], product_level2_4_carry[6], product_level1_4_carry[12], product_level2_5_carry[1:0], product_level1_7_sum[2:0], product_level2_3_carry[5:3], product_level1_3_carry[7], product_level2_3_carry[1:0], product_level1_3_sum[5:3], product_level2_1_sum[6:4], product_level1_2_carry[0] } ^ { product_level1_6_carry[15:14], product_level2_5_carry[9:7], product_level1_8_sum[5:1], product_level2_5_sum[2:0], product_level1_4_sum[9:8], product_level2_4_sum[0], product_level1_5_sum[4:2], product_level2_3_sum[2:0], product_level1_2_sum[6:5], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign product_level3_1_sum = product_level3_1_half ^ { product_level2_4_carry[14], product_level2_1_carry[28:2] };
  assign _068_ = { product_level1_5_carry[19:18], product_level2_5_sum[10:9], product_level1_9_sum[4:3], product_level2_4_carry[8], product_level1_9_carry[0], product_level2_4_carry[6], product_level1_4_carry[12], product_level2_5_carry[1:0], product_level1_7_sum[2:0], product_level2_3_carry[5:3], product_level1_3_carry[7], product_level2_3_carry[1:0], product_level1_3_sum[5:3], product_level2_1_sum[6:4], product_level1_2_carry[0] } & { product_level1_6_carry[15:14], product_level2_5_carry[9:7], product_level1_8_sum[5:1], product_level2_5_sum[2:0], product_level1_4_sum[9:8], product_level2_4_sum[0], product_level1_5_sum[4:2], product_level2_3_sum[2:0], product_level1_2_sum[6:5], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign _070_ = product_level3_1_half & { product_level2_4_carry[14], product_level2_1_carry[28:2] };
  assign product_level3_1_carry = _068_ | _070_;
  assign product_level3_2_half = product_level2_3_carry[2] ^ product_level2_3_sum[3];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_sum[12];
  assign _071_ = product_level2_3_carry[2] & product_level2_3_sum[3];
  assign _072_ = product_level3_2_half & product_level2_1_sum[12];
  assign product_level3_2_carry = _071_ | _072_;
  assign product_level3_3_half = { product_level2_4_carry[28], product_level1_9_carry[20], product_level2_4_carry[26:25], product_level1_9_carry[17:16], product_level2_5_carry[19:14], product_level1_6_carry[17], product_level2_5_sum[13:12], product_level2_4_carry[13:10], product_level2_5_carry[6:3], product_level2_4_carry[5:0] } ^ { product_level1_9_sum[22:17], product_level2_4_carry[22], product_level1_9_carry[14], product_level2_4_carry[20:19], product_level1_8_sum[14:12], product_level2_5_carry[12:10], product_level2_1_sum[28:17], product_level2_3_carry[6] };
  assign product_level3_3_sum = product_level3_3_half ^ product_level2_4_sum[29:1];
  assign _073_ = { product_level2_4_carry[28], product_level1_9_carry[20], product_level2_4_carry[26:25], product_level1_9_carry[17:16], product_level2_5_carry[19:14], product_level1_6_carry[17], product_level2_5_sum[13:12], product_level2_4_carry[13:10], product_level2_5_carry[6:3], product_level2_4_carry[5:0] } & { product_level1_9_sum[22:17], product_level2_4_carry[22], product_level1_9_carry[14], product_level2_4_carry[20:19], product_level1_8_sum[14:12], product_level2_5_carry[12:10], product_level2_1_sum[28:17], product_level2_3_carry[6] };
  assign _074_ = product_level3_3_half & product_level2_4_sum[29:1];
  assign product_level3_3_carry = _073_ | _074_;
  assign product_level3_4_half = product_level2_6_carry ^ product_level2_5_carry[13];
  assign product_level3_4_sum = product_level3_4_half ^ product_level2_5_sum[14];
  assign _075_ = product_level2_6_carry & product_level2_5_carry[13];
  assign _076_ = product_level3_4_half & product_level2_5_sum[14];
  assign product_level3_4_carry = _075_ | _076_;
  assign product_level3_5_half = product_level1_9_carry[24] ^ product_level1_9_sum[25];
  assign product_level3_5_sum = product_level3_5_half ^ product_level2_4_carry[31];
  assign _077_ = product_level1_9_carry[24] & product_level1_9_sum[25];
  assign _078_ = product_level3_5_half & product_level2_4_carry[31];
  assign product_level3_5_carry = _077_ | _078_;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _079_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _081_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _079_ | _081_;
  assign product_level4_1_half = { product_level2_4_carry[24:23], product_level2_5_sum[20:15], product_level3_4_sum, product_level2_6_sum, product_level3_3_carry[13:9], product_level2_4_carry[9], product_level3_3_carry[7], product_level2_4_carry[7], product_level3_3_carry[5], product_level2_5_carry[2], product_level3_3_carry[3:0], product_level2_1_sum[16:13], product_level3_1_sum[9:5], product_level2_2_carry } ^ { product_level3_3_sum[24], product_level2_5_carry[20], product_level3_3_sum[22], product_level2_4_carry[21], product_level3_3_sum[20:19], product_level2_4_carry[18:15], product_level3_1_sum[27], product_level2_5_sum[11], product_level3_3_sum[12:11], product_level2_5_sum[8:3], product_level3_3_sum[4:0], product_level2_3_sum[6:4], product_level3_2_sum, product_level2_1_sum[11:7] };
  assign product_level4_1_sum = product_level4_1_half ^ { product_level3_3_carry[23:15], product_level3_1_carry[27:3] };
  assign _082_ = { product_level2_4_carry[24:23], product_level2_5_sum[20:15], product_level3_4_sum, product_level2_6_sum, product_level3_3_carry[13:9], product_level2_4_carry[9], product_level3_3_carry[7], product_level2_4_carry[7], product_level3_3_carry[5], product_level2_5_carry[2], product_level3_3_carry[3:0], product_level2_1_sum[16:13], product_level3_1_sum[9:5], product_level2_2_carry } & { product_level3_3_sum[24], product_level2_5_carry[20], product_level3_3_sum[22], product_level2_4_carry[21], product_level3_3_sum[20:19], product_level2_4_carry[18:15], product_level3_1_sum[27], product_level2_5_sum[11], product_level3_3_sum[12:11], product_level2_5_sum[8:3], product_level3_3_sum[4:0], product_level2_3_sum[6:4], product_level3_2_sum, product_level2_1_sum[11:7] };
  assign _083_ = product_level4_1_half & { product_level3_3_carry[23:15], product_level3_1_carry[27:3] };
  assign product_level4_1_carry = _082_ | _083_;
  assign product_level4_2_half = product_level3_3_carry[4] ^ product_level3_3_sum[5];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_sum[18];
  assign _084_ = product_level3_3_carry[4] & product_level3_3_sum[5];
  assign _085_ = product_level4_2_half & product_level3_1_sum[18];
  assign product_level4_2_carry = _084_ | _085_;
  assign product_level4_3_half = product_level3_3_carry[6] ^ product_level3_1_sum[20];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_3_sum[7];
  assign _086_ = product_level3_3_carry[6] & product_level3_1_sum[20];
  assign _087_ = product_level4_3_half & product_level3_3_sum[7];
  assign product_level4_3_carry = _086_ | _087_;
  assign product_level4_4_half = product_level3_3_carry[8] ^ product_level3_1_sum[22];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_3_sum[9];
  assign _088_ = product_level3_3_carry[8] & product_level3_1_sum[22];
  assign _089_ = product_level4_4_half & product_level3_3_sum[9];
  assign product_level4_4_carry = _088_ | _089_;
  assign product_level4_5_half = product_level2_4_carry[27] ^ product_level3_3_carry[26];
  assign product_level4_5_sum = product_level4_5_half ^ product_level3_3_sum[27];
  assign _090_ = product_level2_4_carry[27] & product_level3_3_carry[26];
  assign _093_ = product_level4_5_half & product_level3_3_sum[27];
  assign product_level4_5_carry = _090_ | _093_;
  assign product_level4_6_half = product_level2_4_carry[29] ^ product_level2_4_sum[30];
  assign product_level4_6_sum = product_level4_6_half ^ product_level3_3_carry[28];
  assign _094_ = product_level2_4_carry[29] & product_level2_4_sum[30];
  assign _095_ = product_level4_6_half & product_level3_3_carry[28];
  assign product_level4_6_carry = _094_ | _095_;
  assign product_level4_7_half = product_level1_9_carry[25] ^ product_level1_9_sum[26];
  assign product_level4_7_sum = product_level4_7_half ^ product_level3_5_carry;
  assign _096_ = product_level1_9_carry[25] & product_level1_9_sum[26];
  assign _097_ = product_level4_7_half & product_level3_5_carry;
  assign product_level4_7_carry = _096_ | _097_;
  assign product_level5_0_half = product_level1_1_sum[2] ^ product_level2_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _098_ = product_level1_1_sum[2] & product_level2_1_sum[0];
  assign _099_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _098_ | _099_;
  assign product_level5_1_half = { product_level4_1_sum[27], product_level3_4_carry, product_level4_1_sum[25], product_level3_3_carry[14], product_level4_1_sum[23], product_level3_1_sum[26:23], product_level4_4_sum, product_level3_1_sum[21], product_level4_3_sum, product_level3_1_sum[19], product_level4_1_sum[14:7], product_level3_2_carry } ^ { product_level3_3_sum[18:13], product_level4_1_sum[21:20], product_level3_3_sum[10], product_level4_1_sum[18], product_level3_3_sum[8], product_level4_1_sum[16], product_level3_3_sum[6], product_level4_2_sum, product_level3_1_sum[17:10] };
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_1_carry[26:5];
  assign _100_ = { product_level4_1_sum[27], product_level3_4_carry, product_level4_1_sum[25], product_level3_3_carry[14], product_level4_1_sum[23], product_level3_1_sum[26:23], product_level4_4_sum, product_level3_1_sum[21], product_level4_3_sum, product_level3_1_sum[19], product_level4_1_sum[14:7], product_level3_2_carry } & { product_level3_3_sum[18:13], product_level4_1_sum[21:20], product_level3_3_sum[10], product_level4_1_sum[18], product_level3_3_sum[8], product_level4_1_sum[16], product_level3_3_sum[6], product_level4_2_sum, product_level3_1_sum[17:10] };
  assign _101_ = product_level5_1_half & product_level4_1_carry[26:5];
  assign product_level5_1_carry = _100_ | _101_;
  assign product_level5_2_half = product_level3_3_sum[21] ^ product_level4_1_carry[29];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_1_sum[30];
  assign _102_ = product_level3_3_sum[21] & product_level4_1_carry[29];
  assign _104_ = product_level5_2_half & product_level4_1_sum[30];
  assign product_level5_2_carry = _102_ | _104_;
  assign product_level5_3_half = product_level3_3_sum[23] ^ product_level4_1_carry[31];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_1_sum[32];
  assign _105_ = product_level3_3_sum[23] & product_level4_1_carry[31];
  assign _106_ = product_level5_3_half & product_level4_1_sum[32];
  assign product_level5_3_carry = _105_ | _106_;
  assign product_level5_4_half = product_level3_3_carry[24] ^ product_level3_3_sum[25];
  assign product_level5_4_sum = product_level5_4_half ^ product_level4_1_carry[33];
  assign _107_ = product_level3_3_carry[24] & product_level3_3_sum[25];
  assign _108_ = product_level5_4_half & product_level4_1_carry[33];
  assign product_level5_4_carry = _107_ | _108_;
  assign product_level5_5_half = product_level3_3_carry[27] ^ product_level3_3_sum[28];
  assign product_level5_5_sum = product_level5_5_half ^ product_level4_5_carry;
  assign _109_ = product_level3_3_carry[27] & product_level3_3_sum[28];
  assign _110_ = product_level5_5_half & product_level4_5_carry;
  assign product_level5_5_carry = _109_ | _110_;
  assign product_level5_6_half = product_level2_4_carry[30] ^ product_level2_4_sum[31];
  assign product_level5_6_sum = product_level5_6_half ^ product_level4_6_carry;
  assign _111_ = product_level2_4_carry[30] & product_level2_4_sum[31];
  assign _112_ = product_level5_6_half & product_level4_6_carry;
  assign product_level5_6_carry = _111_ | _112_;
  assign product_level6_0_half = product_level2_1_carry[0] ^ product_level2_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _113_ = product_level2_1_carry[0] & product_level2_1_sum[1];
  assign _115_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _113_ | _115_;
  assign product_level6_1_half = product_level4_2_carry ^ product_level4_1_sum[15];
  assign product_level6_1_sum = product_level6_1_half ^ product_level5_1_carry[8];
  assign _116_ = product_level4_2_carry & product_level4_1_sum[15];
  assign _117_ = product_level6_1_half & product_level5_1_carry[8];
  assign product_level6_1_carry = _116_ | _117_;
  assign product_level6_2_half = product_level4_3_carry ^ product_level4_1_sum[17];
  assign product_level6_2_sum = product_level6_2_half ^ product_level5_1_carry[10];
  assign _118_ = product_level4_3_carry & product_level4_1_sum[17];
  assign _119_ = product_level6_2_half & product_level5_1_carry[10];
  assign product_level6_2_carry = _118_ | _119_;
  assign product_level6_3_half = product_level4_4_carry ^ product_level4_1_sum[19];
  assign product_level6_3_sum = product_level6_3_half ^ product_level5_1_carry[12];
  assign _120_ = product_level4_4_carry & product_level4_1_sum[19];
  assign _121_ = product_level6_3_half & product_level5_1_carry[12];
  assign product_level6_3_carry = _120_ | _121_;
  assign product_level6_4_half = product_level4_1_sum[22] ^ product_level5_1_carry[15];
  assign product_level6_4_sum = product_level6_4_half ^ product_level5_1_sum[16];
  assign _122_ = product_level4_1_sum[22] & product_level5_1_carry[15];
  assign _123_ = product_level6_4_half & product_level5_1_sum[16];
  assign product_level6_4_carry = _122_ | _123_;
  assign product_level6_5_half = product_level4_1_sum[24] ^ product_level5_1_carry[17];
  assign product_level6_5_sum = product_level6_5_half ^ product_level5_1_sum[18];
  assign _124_ = product_level4_1_sum[24] & product_level5_1_carry[17];
  assign _126_ = product_level6_5_half & product_level5_1_sum[18];
  assign product_level6_5_carry = _124_ | _126_;
  assign product_level6_6_half = product_level4_1_sum[26] ^ product_level5_1_carry[19];
  assign product_level6_6_sum = product_level6_6_half ^ product_level5_1_sum[20];
  assign _127_ = product_level4_1_sum[26] & product_level5_1_carry[19];
  assign _128_ = product_level6_6_half & product_level5_1_sum[20];
  assign product_level6_6_carry = _127_ | _128_;
  assign product_level6_7_half = product_level4_1_carry[27] ^ product_level4_1_sum[28];
  assign product_level6_7_sum = product_level6_7_half ^ product_level5_1_carry[21];
  assign _129_ = product_level4_1_carry[27] & product_level4_1_sum[28];
  assign _130_ = product_level6_7_half & product_level5_1_carry[21];
  assign product_level6_7_carry = _129_ | _130_;
  assign product_level6_8_half = product_level4_1_carry[30] ^ product_level4_1_sum[31];
  assign product_level6_8_sum = product_level6_8_half ^ product_level5_2_carry;
  assign _131_ = product_level4_1_carry[30] & product_level4_1_sum[31];
  assign _132_ = product_level6_8_half & product_level5_2_carry;
  assign product_level6_8_carry = _131_ | _132_;
  assign product_level6_9_half = product_level4_1_carry[32] ^ product_level4_1_sum[33];
  assign product_level6_9_sum = product_level6_9_half ^ product_level5_3_carry;
  assign _133_ = product_level4_1_carry[32] & product_level4_1_sum[33];
  assign _134_ = product_level6_9_half & product_level5_3_carry;
  assign product_level6_9_carry = _133_ | _134_;
  assign product_level6_10_half = product_level3_3_carry[25] ^ product_level3_3_sum[26];
  assign product_level6_10_sum = product_level6_10_half ^ product_level5_4_carry;
  assign _135_ = product_level3_3_carry[25] & product_level3_3_sum[26];
  assign _137_ = product_level6_10_half & product_level5_4_carry;
  assign product_level6_10_carry = _135_ | _137_;
  assign product_level7_0_half = product_level2_1_carry[1] ^ product_level2_1_sum[2];
  assign product_level7_0_sum = product_level7_0_half ^ product_level6_0_carry;
  assign _138_ = product_level2_1_carry[1] & product_level2_1_sum[2];
  assign _139_ = product_level7_0_half & product_level6_0_carry;
  assign product_level7_0_carry = _138_ | _139_;
  assign product_level7_1_half = product_level5_1_carry[9] ^ product_level5_1_sum[10];
  assign product_level7_1_sum = product_level7_1_half ^ product_level6_1_carry;
  assign _140_ = product_level5_1_carry[9] & product_level5_1_sum[10];
  assign _141_ = product_level7_1_half & product_level6_1_carry;
  assign product_level7_1_carry = _140_ | _141_;
  assign product_level7_2_half = product_level5_1_carry[11] ^ product_level5_1_sum[12];
  assign product_level7_2_sum = product_level7_2_half ^ product_level6_2_carry;
  assign _142_ = product_level5_1_carry[11] & product_level5_1_sum[12];
  assign _143_ = product_level7_2_half & product_level6_2_carry;
  assign product_level7_2_carry = _142_ | _143_;
  assign product_level7_3_half = product_level5_1_carry[13] ^ product_level5_1_sum[14];
  assign product_level7_3_sum = product_level7_3_half ^ product_level6_3_carry;
  assign _144_ = product_level5_1_carry[13] & product_level5_1_sum[14];
  assign _145_ = product_level7_3_half & product_level6_3_carry;
  assign product_level7_3_carry = _144_ | _145_;
  assign product_level7_4_half = product_level5_1_carry[16] ^ product_level5_1_sum[17];
  assign product_level7_4_sum = product_level7_4_half ^ product_level6_4_carry;
  assign _146_ = product_level5_1_carry[16] & product_level5_1_sum[17];
  assign _148_ = product_level7_4_half & product_level6_4_carry;
  assign product_level7_4_carry = _146_ | _148_;
  assign product_level7_5_half = product_level5_1_carry[18] ^ product_level5_1_sum[19];
  assign product_level7_5_sum = product_level7_5_half ^ product_level6_5_carry;
  assign _149_ = product_level5_1_carry[18] & product_level5_1_sum[19];
  assign _150_ = product_level7_5_half & product_level6_5_carry;
  assign product_level7_5_carry = _149_ | _150_;
  assign product_level7_6_half = product_level5_1_carry[20] ^ product_level5_1_sum[21];
  assign product_level7_6_sum = product_level7_6_half ^ product_level6_6_carry;
  assign _151_ = product_level5_1_carry[20] & product_level5_1_sum[21];
  assign _152_ = product_level7_6_half & product_level6_6_carry;
  assign product_level7_6_carry = _151_ | _152_;
  assign product_level7_7_half = product_level4_1_carry[28] ^ product_level4_1_sum[29];
  assign product_level7_7_sum = product_level7_7_half ^ product_level6_7_carry;
  assign _153_ = product_level4_1_carry[28] & product_level4_1_sum[29];
  assign _154_ = product_level7_7_half & product_level6_7_carry;
  assign product_level7_7_carry = _153_ | _154_;
  assign product_level8_0_half = product_level2_1_sum[3] ^ product_level3_1_sum[0];
  assign product_level8_0_sum = product_level8_0_half ^ product_level7_0_carry;
  assign _155_ = product_level2_1_sum[3] & product_level3_1_sum[0];
  assign _156_ = product_level8_0_half & product_level7_0_carry;
  assign product_level8_0_carry = _155_ | _156_;
  assign product_level8_1_half = product_level5_1_sum[11] ^ product_level6_2_sum;
  assign product_level8_1_sum = product_level8_1_half ^ product_level7_1_carry;
  assign _157_ = product_level5_1_sum[11] & product_level6_2_sum;
  assign _159_ = product_level8_1_half & product_level7_1_carry;
  assign product_level8_1_carry = _157_ | _159_;
  assign product_level8_2_half = product_level5_1_sum[13] ^ product_level6_3_sum;
  assign product_level8_2_sum = product_level8_2_half ^ product_level7_2_carry;
  assign _160_ = product_level5_1_sum[13] & product_level6_3_sum;
  assign _161_ = product_level8_2_half & product_level7_2_carry;
  assign product_level8_2_carry = _160_ | _161_;
  assign product_level8_3_half = product_level5_1_carry[14] ^ product_level5_1_sum[15];
  assign product_level8_3_sum = product_level8_3_half ^ product_level7_3_carry;
  assign _162_ = product_level5_1_carry[14] & product_level5_1_sum[15];
  assign _163_ = product_level8_3_half & product_level7_3_carry;
  assign product_level8_3_carry = _162_ | _163_;
  assign product_level9_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level9_0_sum = product_level9_0_half ^ product_level8_0_carry;
  assign _164_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _165_ = product_level9_0_half & product_level8_0_carry;
  assign product_level9_0_carry = _164_ | _165_;
  assign product_level10_0_half = product_level3_1_carry[1] ^ product_level3_1_sum[2];
  assign product_level10_0_sum = product_level10_0_half ^ product_level9_0_carry;
  assign _166_ = product_level3_1_carry[1] & product_level3_1_sum[2];
  assign _167_ = product_level10_0_half & product_level9_0_carry;
  assign product_level10_0_carry = _166_ | _167_;
  assign product_level11_0_half = product_level3_1_carry[2] ^ product_level3_1_sum[3];
  assign product_level11_0_sum = product_level11_0_half ^ product_level10_0_carry;
  assign _168_ = product_level3_1_carry[2] & product_level3_1_sum[3];
  assign _170_ = product_level11_0_half & product_level10_0_carry;
  assign product_level11_0_carry = _168_ | _170_;
  assign product_level12_0_half = product_level3_1_sum[4] ^ product_level4_1_sum[0];
  assign product_level12_0_sum = product_level12_0_half ^ product_level11_0_carry;
  assign _171_ = product_level3_1_sum[4] & product_level4_1_sum[0];
  assign _172_ = product_level12_0_half & product_level11_0_carry;
  assign product_level12_0_carry = _171_ | _172_;
  assign product_level13_0_half = product_level4_1_carry[0] ^ product_level4_1_sum[1];
  assign product_level13_0_sum = product_level13_0_half ^ product_level12_0_carry;
  assign _173_ = product_level4_1_carry[0] & product_level4_1_sum[1];
  assign _174_ = product_level13_0_half & product_level12_0_carry;
  assign product_level13_0_carry = _173_ | _174_;
  assign product_level14_0_half = product_level4_1_carry[1] ^ product_level4_1_sum[2];
  assign product_level14_0_sum = product_level14_0_half ^ product_level13_0_carry;
  assign _175_ = product_level4_1_carry[1] & product_level4_1_sum[2];
  assign _176_ = product_level14_0_half & product_level13_0_carry;
  assign product_level14_0_carry = _175_ | _176_;
  assign product_level15_0_half = product_level4_1_carry[2] ^ product_level4_1_sum[3];
  assign product_level15_0_sum = product_level15_0_half ^ product_level14_0_carry;
  assign _177_ = product_level4_1_carry[2] & product_level4_1_sum[3];
  assign _178_ = product_level15_0_half & product_level14_0_carry;
  assign product_level15_0_carry = _177_ | _178_;
  assign product_level16_0_half = product_level4_1_carry[3] ^ product_level4_1_sum[4];
  assign product_level16_0_sum = product_level16_0_half ^ product_level15_0_carry;
  assign _179_ = product_level4_1_carry[3] & product_level4_1_sum[4];
  assign _181_ = product_level16_0_half & product_level15_0_carry;
  assign product_level16_0_carry = _179_ | _181_;
  assign product_level17_0_half = product_level4_1_carry[4] ^ product_level4_1_sum[5];
  assign product_level17_0_sum = product_level17_0_half ^ product_level16_0_carry;
  assign _182_ = product_level4_1_carry[4] & product_level4_1_sum[5];
  assign _183_ = product_level17_0_half & product_level16_0_carry;
  assign product_level17_0_carry = _182_ | _183_;
  assign product_level18_0_half = product_level4_1_sum[6] ^ product_level5_1_sum[0];
  assign product_level18_0_sum = product_level18_0_half ^ product_level17_0_carry;
  assign _184_ = product_level4_1_sum[6] & product_level5_1_sum[0];
  assign _185_ = product_level18_0_half & product_level17_0_carry;
  assign product_level18_0_carry = _184_ | _185_;
  assign product_level19_0_half = product_level5_1_carry[0] ^ product_level5_1_sum[1];
  assign product_level19_0_sum = product_level19_0_half ^ product_level18_0_carry;
  assign _186_ = product_level5_1_carry[0] & product_level5_1_sum[1];
  assign _187_ = product_level19_0_half & product_level18_0_carry;
  assign product_level19_0_carry = _186_ | _187_;
  assign product_level20_0_half = product_level5_1_carry[1] ^ product_level5_1_sum[2];
  assign product_level20_0_sum = product_level20_0_half ^ product_level19_0_carry;
  assign _188_ = product_level5_1_carry[1] & product_level5_1_sum[2];
  assign _189_ = product_level20_0_half & product_level19_0_carry;
  assign product_level20_0_carry = _188_ | _189_;
  assign product_level21_0_half = product_level5_1_carry[2] ^ product_level5_1_sum[3];
  assign product_level21_0_sum = product_level21_0_half ^ product_level20_0_carry;
  assign _190_ = product_level5_1_carry[2] & product_level5_1_sum[3];
  assign _191_ = product_level21_0_half & product_level20_0_carry;
  assign product_level21_0_carry = _190_ | _191_;
  assign product_level22_0_half = product_level5_1_carry[3] ^ product_level5_1_sum[4];
  assign product_level22_0_sum = product_level22_0_half ^ product_level21_0_carry;
  assign _192_ = product_level5_1_carry[3] & product_level5_1_sum[4];
  assign _193_ = product_level22_0_half & product_level21_0_carry;
  assign product_level22_0_carry = _192_ | _193_;
  assign product_level23_0_half = product_level5_1_carry[4] ^ product_level5_1_sum[5];
  assign product_level23_0_sum = product_level23_0_half ^ product_level22_0_carry;
  assign _194_ = product_level5_1_carry[4] & product_level5_1_sum[5];
  assign _195_ = product_level23_0_half & product_level22_0_carry;
  assign product_level23_0_carry = _194_ | _195_;
  assign product_level24_0_half = product_level5_1_carry[5] ^ product_level5_1_sum[6];
  assign product_level24_0_sum = product_level24_0_half ^ product_level23_0_carry;
  assign _196_ = product_level5_1_carry[5] & product_level5_1_sum[6];
  assign _197_ = product_level24_0_half & product_level23_0_carry;
  assign product_level24_0_carry = _196_ | _197_;
  assign product_level25_0_half = product_level5_1_carry[6] ^ product_level5_1_sum[7];
  assign product_level25_0_sum = product_level25_0_half ^ product_level24_0_carry;
  assign _198_ = product_level5_1_carry[6] & product_level5_1_sum[7];
  assign _199_ = product_level25_0_half & product_level24_0_carry;
  assign product_level25_0_carry = _198_ | _199_;
  assign product_level26_0_half = product_level5_1_carry[7] ^ product_level5_1_sum[8];
  assign product_level26_0_sum = product_level26_0_half ^ product_level25_0_carry;
  assign _200_ = product_level5_1_carry[7] & product_level5_1_sum[8];
  assign _203_ = product_level26_0_half & product_level25_0_carry;
  assign product_level26_0_carry = _200_ | _203_;
  assign product_level27_0_half = product_level5_1_sum[9] ^ product_level6_1_sum;
  assign product_level27_0_sum = product_level27_0_half ^ product_level26_0_carry;
  assign _204_ = product_level5_1_sum[9] & product_level6_1_sum;
  assign _205_ = product_level27_0_half & product_level26_0_carry;
  assign product_level27_0_carry = _204_ | _205_;
  assign { _206_[56], product_total } = { product_level4_7_carry, product_level4_7_sum, product_level5_6_carry, product_level5_6_sum, product_level5_5_carry, product_level5_5_sum, product_level6_10_carry, product_level6_10_sum, product_level6_9_carry, product_level6_9_sum, product_level6_8_carry, product_level6_8_sum, product_level7_7_carry, product_level7_7_sum, product_level7_6_carry, product_level7_6_sum, product_level7_5_carry, product_level7_5_sum, product_level7_4_carry, product_level7_4_sum, product_level8_3_carry, product_level8_3_sum, product_level8_2_carry, product_level8_2_sum, product_level8_1_carry, product_level8_1_sum, product_level27_0_carry, product_level27_0_sum, product_level26_0_sum, product_level25_0_sum, product_level24_0_sum, product_level23_0_sum, product_level22_0_sum, product_level21_0_sum, product_level20_0_sum, product_level19_0_sum, product_level18_0_sum, product_level17_0_sum, product_level16_0_sum, product_level15_0_sum, product_level14_0_sum, product_level13_0_sum, product_level12_0_sum, product_level11_0_sum, product_level10_0_sum, product_level9_0_sum, product_level8_0_sum, product_level7_0_sum, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, product_row0[1], b_fraction[1] } + { product_level2_7_sum, 1'h0, product_level3_5_sum, 1'h0, product_level4_6_sum, 1'h0, product_level4_5_sum, 1'h0, product_level5_4_sum, 1'h0, product_level5_3_sum, 1'h0, product_level5_2_sum, 1'h0, product_level6_7_sum, 1'h0, product_level6_6_sum, 1'h0, product_level6_5_sum, 1'h0, product_level6_4_sum, 1'h0, product_level7_3_sum, 1'h0, product_level7_2_sum, 1'h0, product_level7_1_sum, 28'h0000000, product_row0[0] };
  assign o__sign = a_31 ^ b_31;
  assign _207_ = | { a_31, unpack__a0__sig_27 };
  assign _208_ = ~ _207_;
  assign _209_ = | { b_31, unpack__b0__sig_27 };
  assign _210_ = ~ _209_;
  assign o__zero = _208_ | _210_;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign _206_[55:0] = product_total;
endmodule

module multiply_posit32_2_posit32_2_posit32_2__normalise (
  input wire [1:0] multiply__a_shift_1_0,
  input wire [4:0] multiply__a_shift_6_2,
  input wire multiply__a_shift_7,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [4:0] multiply__b_shift_6_2,
  input wire multiply__b_shift_7,
  input wire i__a_one,
  input wire i__b_one,
  input wire [55:0] i__sig,
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  output wire [8:0] exponent_total,
  output wire [54:0] o__fraction
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _19_,
    _20_, exponent_level1_0_carry, exponent_level1_0_half, exponent_level1_0_sum, exponent_level2_0_carry,
    exponent_level2_0_half, exponent_level2_0_sum, exponent_level3_0_carry, exponent_level3_0_half,
    exponent_level3_0_sum, exponent_level4_0_carry, exponent_level4_0_half, exponent_level4_0_sum,
    exponent_level5_0_carry, exponent_level5_0_half, exponent_level5_0_sum, exponent_level6_0_carry,
    exponent_level6_0_half, exponent_level6_0_sum, exponent_level7_0_carry, exponent_level7_0_half,
    exponent_level7_0_sum, exponent_level8_0_carry, exponent_level8_0_half, exponent_level8_0_sum;
  wire [9:0] _09_;
  wire [54:0] _17_, _18_;
  assign _01_ = exponent_level5_0_half & exponent_level4_0_carry;
  assign exponent_level5_0_carry = _20_ | _01_;
  assign exponent_level6_0_half = multiply__a_shift_6_2[3] ^ multiply__b_shift_6_2[3];
  assign exponent_level6_0_sum = exponent_level6_0_half ^ exponent_level5_0_carry;
  assign _02_ = multiply__a_shift_6_2[3] & multiply__b_shift_6_2[3];
  assign _03_ = exponent_level6_0_half & exponent_level5_0_carry;
  assign exponent_level6_0_carry = _02_ | _03_;
  assign exponent_level7_0_half = multiply__a_shift_6_2[4] ^ multiply__b_shift_6_2[4];
  assign exponent_level7_0_sum = exponent_level7_0_half ^ exponent_level6_0_carry;
  assign _04_ = multiply__a_shift_6_2[4] & multiply__b_shift_6_2[4];
  assign _05_ = exponent_level7_0_half & exponent_level6_0_carry;
  assign exponent_level7_0_carry = _04_ | _05_;
  assign exponent_level8_0_half = multiply__a_shift_7 ^ multiply__b_shift_7;
  assign exponent_level8_0_sum = exponent_level8_0_half ^ exponent_level7_0_carry;
  assign _06_ = multiply__a_shift_7 & multiply__b_shift_7;
  assign _07_ = exponent_level8_0_half & exponent_level7_0_carry;
  assign exponent_level8_0_carry = _06_ | _07_;
  assign _08_ = i__sig[55] | i__a_one;
  assign { _09_[9], exponent_total } = { 1'h1, exponent_level8_0_sum, exponent_level7_0_sum, exponent_level6_0_sum, exponent_level5_0_sum, exponent_level4_0_sum, exponent_level3_0_sum, exponent_level2_0_sum, _08_ } + { exponent_level8_0_carry, 7'h00, exponent_level1_0_sum };
  assign _11_ = ~ i__sig[55];
  assign _17_ = { i__sig[53:0], 1'h0 } & {55{_11_}};
  assign _18_ = i__sig[54:0] & {55{i__sig[55]}};
  assign o__fraction = _17_ | _18_;
  assign exponent_level1_0_half = multiply__a_shift_1_0[0] ^ multiply__b_shift_1_0[0];
  assign exponent_level1_0_sum = exponent_level1_0_half ^ i__b_one;
  assign _00_ = multiply__a_shift_1_0[0] & multiply__b_shift_1_0[0];
  assign _10_ = exponent_level1_0_half & i__b_one;
  assign exponent_level1_0_carry = _00_ | _10_;
  assign exponent_level2_0_half = multiply__a_shift_1_0[1] ^ multiply__b_shift_1_0[1];
  assign exponent_level2_0_sum = exponent_level2_0_half ^ exponent_level1_0_carry;
  assign _12_ = multiply__a_shift_1_0[1] & multiply__b_shift_1_0[1];
  assign _13_ = exponent_level2_0_half & exponent_level1_0_carry;
  assign exponent_level2_0_carry = _12_ | _13_;
  assign exponent_level3_0_half = multiply__a_shift_6_2[0] ^ multiply__b_shift_6_2[0];
  assign exponent_level3_0_sum = exponent_level3_0_half ^ exponent_level2_0_carry;
  assign _14_ = multiply__a_shift_6_2[0] & multiply__b_shift_6_2[0];
  assign _15_ = exponent_level3_0_half & exponent_level2_0_carry;
  assign exponent_level3_0_carry = _14_ | _15_;
  assign exponent_level4_0_half = multiply__a_shift_6_2[1] ^ multiply__b_shift_6_2[1];
  assign exponent_level4_0_sum = exponent_level4_0_half ^ exponent_level3_0_carry;
  assign _16_ = multiply__a_shift_6_2[1] & multiply__b_shift_6_2[1];
  assign _19_ = exponent_level4_0_half & exponent_level3_0_carry;
  assign exponent_level4_0_carry = _16_ | _19_;
  assign exponent_level5_0_half = multiply__a_shift_6_2[2] ^ multiply__b_shift_6_2[2];
  assign exponent_level5_0_sum = exponent_level5_0_half ^ exponent_level4_0_carry;
  assign _20_ = multiply__a_shift_6_2[2] & multiply__b_shift_6_2[2];
  assign _09_[8:0] = exponent_total;
endmodule

module multiply_posit32_2_posit32_2_posit32_2__round (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire i__exact,
  input wire shift__tail_1,
  input wire [30:0] i__body,
  input wire shift__tail_0,
  output wire [30:0] o_30_0,
  output wire o_31
);
  wire _00_, _01_, _02_, _03_, _04_, _06_, finite, up;
  wire [30:0] _05_, rounded, rounded_carry;
  assign _02_ = shift__tail_0 | i__body[0];
  assign up = shift__tail_1 & _02_;
  assign _03_ = ~ i__exact;
  assign _04_ = up & _03_;
  assign rounded_carry[0] = _04_ ^ i__sign;
  assign rounded_carry[30:1] = rounded_carry[29:0] & _05_[29:0];
  assign _05_ = i__body ^ {31{i__sign}};
  assign rounded = _05_ ^ rounded_carry;
  assign _06_ = i__zero | i__nan;
  assign finite = ~ _06_;
  assign o_30_0 = rounded & {31{finite}};
  assign _00_ = ~ i__zero;
  assign _01_ = i__sign & _00_;
  assign o_31 = _01_ | i__nan;
endmodule

module multiply_posit32_2_posit32_2_posit32_2__shift (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire [8:0] i__exp,
  input wire [54:0] i__fraction,
  output wire o__exact,
  output wire shift__tail_1,
  output wire [30:0] o__body,
  output wire shift__tail_0
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _10_, _12_, _13_, _14_, _15_, _16_, shifted_sticky;
  wire [30:0] _09_, _11_;
  wire [5:0] run;
  wire [31:0] shifted, shifted_by_1, shifted_by_15, shifted_by_3, shifted_by_7;
  assign _08_ = ~ o__exact;
  assign _09_ = shifted[31:1] & {31{_08_}};
  assign _11_ = { {30{_16_}}, 1'h1 } & {31{o__exact}};
  assign o__body = _09_ | _11_;
  assign _12_ = | i__fraction[26:0];
  assign shift__tail_0 = shifted_sticky | _12_;
  assign _16_ = ~ i__exp[8];
  assign run = i__exp[7:2] ^ {6{i__exp[8]}};
  assign o__exact = run >= 5'h1e;
  assign shifted_by_1 = run[0] ? { _16_, _16_, i__exp[8], i__exp[1:0], i__fraction[54:28] } : { _16_, i__exp[8], i__exp[1:0], i__fraction[54:27] };
  assign shifted_by_3 = run[1] ? { _16_, _16_, shifted_by_1[31:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { {4{_16_}}, shifted_by_3[31:4] } : shifted_by_3;
  assign shifted_by_15 = run[3] ? { {8{_16_}}, shifted_by_7[31:8] } : shifted_by_7;
  assign shifted = run[4] ? { {16{_16_}}, shifted_by_15[31:16] } : shifted_by_15;
  assign _10_ = run[0] & i__fraction[27];
  assign _13_ = | shifted_by_1[1:0];
  assign _14_ = run[1] & _13_;
  assign _15_ = _10_ | _14_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign _02_ = _15_ | _01_;
  assign _03_ = | shifted_by_7[7:0];
  assign _04_ = run[3] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | shifted_by_15[15:0];
  assign _07_ = run[4] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign shift__tail_1 = shifted[0];
endmodule

module multiply_posit32_2_posit32_2_posit32_2__unpack (
  input wire [31:0] code,
  input wire [31:0] code_2,
  output wire unpack__a0__sig_27,
  output wire [1:0] multiply__a_shift_1_0,
  output wire [4:0] multiply__a_shift_6_2,
  output wire multiply__a_shift_7,
  output wire o__a0__nan,
  output wire unpack__b0__sig_27,
  output wire [1:0] multiply__b_shift_1_0,
  output wire [4:0] multiply__b_shift_6_2,
  output wire multiply__b_shift_7,
  output wire o__b0__nan,
  output wire [26:0] unpack__a0__sig_26_0,
  output wire [26:0] unpack__b0__sig_26_0
);
  multiply_posit32_2_posit32_2_posit32_2__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_27),
    .port_2(multiply__a_shift_1_0),
    .port_3(multiply__a_shift_6_2),
    .port_4(multiply__a_shift_7),
    .port_5(unpack__a0__sig_26_0)
  );
  multiply_posit32_2_posit32_2_posit32_2__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_27),
    .port_2(multiply__b_shift_1_0),
    .port_3(multiply__b_shift_6_2),
    .port_4(multiply__b_shift_7),
    .port_5(unpack__b0__sig_26_0)
  );
endmodule

module multiply_posit32_2_posit32_2_posit32_2__unpack__a (
  input wire [31:0] code,
  output wire port,
  output wire [1:0] port_2,
  output wire [4:0] port_3,
  output wire port_4,
  output wire o__nan,
  output wire [26:0] port_5
);
  wire [29:0] _0000_;
  wire _0001_, _0002_, _0003_, _0004_, _0005_, _0006_, _0007_, _0008_, _0009_, _0010_, _0011_, _0012_, _0013_,
    _0014_, _0015_, _0016_, _0017_, _0018_, _0019_, _0020_, _0021_, _0022_, _0023_, _0024_, _0025_, _0026_,
    _0027_, _0028_, _0029_, _0030_, _0031_, _0032_, _0033_, _0034_, _0035_, _0036_, _0037_, _0038_, _0039_,
    _0040_, _0041_, _0042_, _0043_, _0044_, _0045_, _0046_, _0047_, _0048_, _0049_, _0050_, _0051_, _0052_,
    _0053_, _0054_, _0055_, _0056_, _0057_, _0058_, _0059_, _0060_, _0061_, _0062_, _0063_, _0064_, _0065_,
    _0066_, _0067_, _0068_, _0069_, _0070_, _0071_, _0072_, _0073_, _0074_, _0075_, _0076_, _0077_, _0078_,
    _0079_, _0080_, _0081_, _0082_, _0083_, _0084_, _0085_, _0086_, _0087_, _0088_, _0089_, _0090_, _0091_,
    _0092_, _0093_, _0094_, _0095_, _0096_, _0097_, _0098_, _0099_, _0100_, _0101_, _0102_, _0103_, _0104_,
    _0105_, _0106_, _0107_, _0108_, _0109_, _0110_, _0111_, _0112_, _0113_, _0114_, _0115_, _0116_, _0117_,
    _0118_, _0119_, _0120_, _0121_, _0122_, _0123_, _0124_, _0125_, _0126_, _0127_, _0128_, _0129_, _0130_,
    _0131_, _0132_, _0133_, _0134_, _0135_, _0136_, _0137_, _0138_, _0139_, _0140_, _0141_, _0142_, _0143_,
    _0144_, _0145_, _0146_, _0147_, _0148_, _0149_, _0150_, _0151_, _0152_, _0153_, _0154_, _0155_, _0156_,
    _0157_, _0158_, _0159_, _0160_, _0161_, _0162_, _0163_, _0164_, _0165_, _0166_, _0167_, _0168_, _0169_,
    _0170_, _0171_, _0172_, _0173_, _0174_, _0175_, _0176_, _0177_, _0178_, _0179_, _0180_, _0181_, _0182_,
    _0183_, _0184_, _0185_, _0186_, _0187_, _0188_, _0189_, _0190_, _0191_, _0192_, _0193_, _0194_, _0195_,
    _0196_, _0197_, _0198_, _0199_, _0200_, _0201_, _0202_, _0203_, _0204_, _0205_, _0206_, _0207_, _0208_,
    _0209_, _0210_, _0211_, _0212_, _0213_, _0214_, _0215_, _0216_, _0217_, _0218_, _0219_, _0220_, _0221_,
    _0222_, _0223_, _0224_, _0225_, _0226_, _0227_, _0228_, _0229_, _0230_, _0231_, _0232_, _0233_, _0234_,
    _0235_, _0236_, _0237_, _0238_, _0239_, _0240_, _0241_, _0242_, _0243_, _0244_, _0245_, _0246_, _0247_,
    _0248_, _0249_, _0250_, _0251_, _0252_, _0253_, _0254_, _0255_, _0256_, _0257_, _0258_, _0259_, _0260_,
    _0261_, _0262_, _0263_, _0264_, _0265_, _0266_, _0267_, _0268_, _0269_, _0270_, _0271_, _0272_, _0273_,
    _0274_, _0275_, _0276_, _0277_, _0278_, _0279_, _0280_, _0281_, _0282_, _0283_, _0284_, _0285_, _0286_,
    _0287_, _0288_, _0289_, _0290_, _0291_, _0292_, _0293_, _0294_, _0295_, _0296_, _0297_, _0298_, _0299_,
    _0300_, _0301_, _0302_, _0303_, _0304_, _0305_, _0306_, _0307_, _0308_, _0309_, _0310_, _0311_, _0312_,
    _0313_, _0314_, _0315_, _0316_, _0317_, _0318_, _0319_, _0320_, _0321_, _0322_, _0323_, _0324_, _0325_,
    _0326_, _0327_, _0328_, _0329_, _0330_, _0331_, _0332_, _0333_, _0334_, _0335_, _0336_, _0337_, _0338_,
    _0339_, _0340_, _0341_, _0342_, _0343_, _0344_, _0345_, _0346_, _0347_, _0348_, _0349_, _0350_, _0351_,
    _0352_, _0353_, _0354_, _0355_, _0356_, _0357_, _0358_, _0359_, _0360_, _0361_, _0362_, _0363_, _0364_,
    _0365_, _0366_, _0367_, _0368_, _0369_, _0370_, _0371_, _0372_, _0373_, _0374_, _0375_, _0376_, _0377_,
    _0378_, _0379_, _0380_, _0381_, _0382_, _0383_, _0384_, _0385_, _0386_, _0387_, _0388_, _0389_, _0390_,
    _0391_, _0392_, _0393_, _0394_, _0395_, _0396_, _0397_, _0398_, _0399_, _0400_, _0401_, _0402_, _0403_,
    _0404_, _0405_, _0406_, _0407_, _0408_, _0409_, _0410_, _0411_, _0412_, _0413_, _0414_, _0415_, _0416_,
    _0417_, _0418_, _0419_, _0420_, _0421_, _0422_, _0423_, _0424_, _0425_, _0426_, _0427_, _0428_, _0429_,
    _0430_, _0431_, _0432_, _0433_, _0434_, _0435_, _0436_, _0437_, _0438_, _0439_, _0440_, _0441_, _0442_,
    _0443_, _0444_, _0445_, _0446_, _0447_, _0448_, _0449_, _0450_, _0451_, _0452_, _0453_, _0454_, _0455_,
    _0456_, _0457_, _0458_, _0459_, _0460_, _0461_, _0462_, _0463_, _0464_, _0465_, _0466_, _0467_, below_one;
  wire [31:0] ends, none_yet;
  wire [4:0] lengths;
  wire [28:0] rest;
  assign _0319_ = ends[11] & code[14];
  assign _0320_ = ends[12] & code[13];
  assign _0321_ = ends[13] & code[12];
  assign _0322_ = ends[14] & code[11];
  assign _0323_ = ends[15] & code[10];
  assign _0324_ = ends[16] & code[9];
  assign _0325_ = ends[17] & code[8];
  assign _0326_ = ends[18] & code[7];
  assign _0327_ = ends[19] & code[6];
  assign _0328_ = ends[20] & code[5];
  assign _0329_ = ends[21] & code[4];
  assign _0331_ = ends[22] & code[3];
  assign _0332_ = ends[23] & code[2];
  assign _0333_ = ends[24] & code[1];
  assign _0334_ = ends[25] & code[0];
  assign port_5[24] = | { _0334_, _0333_, _0332_, _0331_, _0329_, _0328_, _0327_, _0326_, _0325_, _0324_, _0323_, _0322_, _0321_, _0320_, _0319_, _0318_, _0317_, _0316_, _0315_, _0314_, _0313_, _0312_, _0311_, _0310_, _0309_ };
  assign _0335_ = ends[1] & code[25];
  assign _0336_ = ends[2] & code[24];
  assign _0337_ = ends[3] & code[23];
  assign _0338_ = ends[4] & code[22];
  assign _0339_ = ends[5] & code[21];
  assign _0340_ = ends[6] & code[20];
  assign _0341_ = ends[7] & code[19];
  assign _0342_ = ends[8] & code[18];
  assign _0343_ = ends[9] & code[17];
  assign _0344_ = ends[10] & code[16];
  assign _0345_ = ends[11] & code[15];
  assign _0346_ = ends[12] & code[14];
  assign _0347_ = ends[13] & code[13];
  assign _0348_ = ends[14] & code[12];
  assign _0349_ = ends[15] & code[11];
  assign _0350_ = ends[16] & code[10];
  assign _0351_ = ends[17] & code[9];
  assign _0352_ = ends[18] & code[8];
  assign _0353_ = ends[19] & code[7];
  assign _0354_ = ends[20] & code[6];
  assign _0355_ = ends[21] & code[5];
  assign _0356_ = ends[22] & code[4];
  assign _0357_ = ends[23] & code[3];
  assign _0358_ = ends[24] & code[2];
  assign _0359_ = ends[25] & code[1];
  assign _0361_ = ends[26] & code[0];
  assign port_5[25] = | { _0361_, _0359_, _0358_, _0357_, _0356_, _0355_, _0354_, _0353_, _0352_, _0351_, _0350_, _0349_, _0348_, _0347_, _0346_, _0345_, _0344_, _0343_, _0342_, _0341_, _0340_, _0339_, _0338_, _0337_, _0336_, _0335_ };
  assign _0362_ = ends[1] & code[26];
  assign _0363_ = ends[2] & code[25];
  assign _0364_ = ends[3] & code[24];
  assign _0365_ = ends[4] & code[23];
  assign _0366_ = ends[5] & code[22];
  assign _0367_ = ends[6] & code[21];
  assign _0368_ = ends[7] & code[20];
  assign _0369_ = ends[8] & code[19];
  assign _0370_ = ends[9] & code[18];
  assign _0371_ = ends[10] & code[17];
  assign _0372_ = ends[11] & code[16];
  assign _0373_ = ends[12] & code[15];
  assign _0374_ = ends[13] & code[14];
  assign _0375_ = ends[14] & code[13];
  assign _0376_ = ends[15] & code[12];
  assign _0377_ = ends[16] & code[11];
  assign _0378_ = ends[17] & code[10];
  assign _0379_ = ends[18] & code[9];
  assign _0380_ = ends[19] & code[8];
  assign _0381_ = ends[20] & code[7];
  assign _0382_ = ends[21] & code[6];
  assign _0383_ = ends[22] & code[5];
  assign _0384_ = ends[23] & code[4];
  assign _0385_ = ends[24] & code[3];
  assign _0386_ = ends[25] & code[2];
  assign _0387_ = ends[26] & code[1];
  assign _0388_ = ends[27] & code[0];
  assign port_5[26] = | { _0388_, _0387_, _0386_, _0385_, _0384_, _0383_, _0382_, _0381_, _0380_, _0379_, _0378_, _0377_, _0376_, _0375_, _0374_, _0373_, _0372_, _0371_, _0370_, _0369_, _0368_, _0367_, _0366_, _0365_, _0364_, _0363_, _0362_ };
  assign _0390_ = ends[1] & code[27];
  assign _0391_ = ends[2] & code[26];
  assign _0392_ = ends[3] & code[25];
  assign _0393_ = ends[4] & code[24];
  assign _0394_ = ends[5] & code[23];
  assign _0395_ = ends[6] & code[22];
  assign _0396_ = ends[7] & code[21];
  assign _0397_ = ends[8] & code[20];
  assign _0398_ = ends[9] & code[19];
  assign _0399_ = ends[10] & code[18];
  assign _0400_ = ends[11] & code[17];
  assign _0401_ = ends[12] & code[16];
  assign _0402_ = ends[13] & code[15];
  assign _0403_ = ends[14] & code[14];
  assign _0404_ = ends[15] & code[13];
  assign _0405_ = ends[16] & code[12];
  assign _0406_ = ends[17] & code[11];
  assign _0407_ = ends[18] & code[10];
  assign _0408_ = ends[19] & code[9];
  assign _0409_ = ends[20] & code[8];
  assign _0410_ = ends[21] & code[7];
  assign _0411_ = ends[22] & code[6];
  assign _0412_ = ends[23] & code[5];
  assign _0413_ = ends[24] & code[4];
  assign _0414_ = ends[25] & code[3];
  assign _0415_ = ends[26] & code[2];
  assign _0416_ = ends[27] & code[1];
  assign _0417_ = ends[28] & code[0];
  assign rest[27] = | { _0417_, _0416_, _0415_, _0414_, _0413_, _0412_, _0411_, _0410_, _0409_, _0408_, _0407_, _0406_, _0405_, _0404_, _0403_, _0402_, _0401_, _0400_, _0399_, _0398_, _0397_, _0396_, _0395_, _0394_, _0393_, _0392_, _0391_, _0390_ };
  assign _0418_ = ends[1] & code[28];
  assign _0420_ = ends[2] & code[27];
  assign _0421_ = ends[3] & code[26];
  assign _0422_ = ends[4] & code[25];
  assign _0423_ = ends[5] & code[24];
  assign _0424_ = ends[6] & code[23];
  assign _0425_ = ends[7] & code[22];
  assign _0426_ = ends[8] & code[21];
  assign _0427_ = ends[9] & code[20];
  assign _0428_ = ends[10] & code[19];
  assign _0429_ = ends[11] & code[18];
  assign _0430_ = ends[12] & code[17];
  assign _0431_ = ends[13] & code[16];
  assign _0432_ = ends[14] & code[15];
  assign _0433_ = ends[15] & code[14];
  assign _0434_ = ends[16] & code[13];
  assign _0435_ = ends[17] & code[12];
  assign _0436_ = ends[18] & code[11];
  assign _0437_ = ends[19] & code[10];
  assign _0438_ = ends[20] & code[9];
  assign _0439_ = ends[21] & code[8];
  assign _0440_ = ends[22] & code[7];
  assign _0441_ = ends[23] & code[6];
  assign _0442_ = ends[24] & code[5];
  assign _0443_ = ends[25] & code[4];
  assign _0444_ = ends[26] & code[3];
  assign _0445_ = ends[27] & code[2];
  assign _0446_ = ends[28] & code[1];
  assign _0447_ = ends[29] & code[0];
  assign rest[28] = | { _0447_, _0446_, _0445_, _0444_, _0443_, _0442_, _0441_, _0440_, _0439_, _0438_, _0437_, _0436_, _0435_, _0434_, _0433_, _0432_, _0431_, _0430_, _0429_, _0428_, _0427_, _0426_, _0425_, _0424_, _0423_, _0422_, _0421_, _0420_, _0418_ };
  assign lengths[0] = | { ends[30], ends[28], ends[26], ends[24], ends[22], ends[20], ends[18], ends[16], ends[14], ends[12], ends[10], ends[8], ends[6], ends[4], ends[2] };
  assign lengths[1] = | { ends[31], ends[28:27], ends[24:23], ends[20:19], ends[16:15], ends[12:11], ends[8:7], ends[4:3] };
  assign lengths[2] = | { ends[31:29], ends[24:21], ends[16:13], ends[8:5] };
  assign lengths[3] = | { ends[31:25], ends[16:9] };
  assign lengths[4] = | ends[31:17];
  assign _0449_ = ~ code[30];
  assign below_one = _0449_ ^ code[31];
  assign _0450_ = ~ code[31];
  assign port = _0450_ & _0467_;
  assign port_2 = rest[28:27] ^ { code[31], code[31] };
  assign port_3 = lengths ^ {5{below_one}};
  assign port_4 = ~ below_one;
  assign _0451_ = ~ _0467_;
  assign o__nan = code[31] & _0451_;
  assign _0467_ = | code[30:0];
  assign { ends[1], _0000_[28:0] } = code[29:0] ^ {30{code[30]}};
  assign none_yet[29] = ~ ends[1];
  assign _0459_ = ~ _0000_[28];
  assign none_yet[28] = none_yet[29] & _0459_;
  assign ends[2] = none_yet[29] & _0000_[28];
  assign _0009_ = ~ _0000_[27];
  assign none_yet[27] = none_yet[28] & _0009_;
  assign ends[3] = none_yet[28] & _0000_[27];
  assign _0036_ = ~ _0000_[26];
  assign none_yet[26] = none_yet[27] & _0036_;
  assign ends[4] = none_yet[27] & _0000_[26];
  assign _0065_ = ~ _0000_[25];
  assign none_yet[25] = none_yet[26] & _0065_;
  assign ends[5] = none_yet[26] & _0000_[25];
  assign _0093_ = ~ _0000_[24];
  assign none_yet[24] = none_yet[25] & _0093_;
  assign ends[6] = none_yet[25] & _0000_[24];
  assign _0122_ = ~ _0000_[23];
  assign none_yet[23] = none_yet[24] & _0122_;
  assign ends[7] = none_yet[24] & _0000_[23];
  assign _0152_ = ~ _0000_[22];
  assign none_yet[22] = none_yet[23] & _0152_;
  assign ends[8] = none_yet[23] & _0000_[22];
  assign _0181_ = ~ _0000_[21];
  assign none_yet[21] = none_yet[22] & _0181_;
  assign ends[9] = none_yet[22] & _0000_[21];
  assign _0211_ = ~ _0000_[20];
  assign none_yet[20] = none_yet[21] & _0211_;
  assign ends[10] = none_yet[21] & _0000_[20];
  assign _0240_ = ~ _0000_[19];
  assign none_yet[19] = none_yet[20] & _0240_;
  assign ends[11] = none_yet[20] & _0000_[19];
  assign _0270_ = ~ _0000_[18];
  assign none_yet[18] = none_yet[19] & _0270_;
  assign ends[12] = none_yet[19] & _0000_[18];
  assign _0300_ = ~ _0000_[17];
  assign none_yet[17] = none_yet[18] & _0300_;
  assign ends[13] = none_yet[18] & _0000_[17];
  assign _0330_ = ~ _0000_[16];
  assign none_yet[16] = none_yet[17] & _0330_;
  assign ends[14] = none_yet[17] & _0000_[16];
  assign _0360_ = ~ _0000_[15];
  assign none_yet[15] = none_yet[16] & _0360_;
  assign ends[15] = none_yet[16] & _0000_[15];
  assign _0389_ = ~ _0000_[14];
  assign none_yet[14] = none_yet[15] & _0389_;
  assign ends[16] = none_yet[15] & _0000_[14];
  assign _0419_ = ~ _0000_[13];
  assign none_yet[13] = none_yet[14] & _0419_;
  assign ends[17] = none_yet[14] & _0000_[13];
  assign _0448_ = ~ _0000_[12];
  assign none_yet[12] = none_yet[13] & _0448_;
  assign ends[18] = none_yet[13] & _0000_[12];
  assign _0452_ = ~ _0000_[11];
  assign none_yet[11] = none_yet[12] & _0452_;
  assign ends[19] = none_yet[12] & _0000_[11];
  assign _0453_ = ~ _0000_[10];
  assign none_yet[10] = none_yet[11] & _0453_;
  assign ends[20] = none_yet[11] & _0000_[10];
  assign _0454_ = ~ _0000_[9];
  assign none_yet[9] = none_yet[10] & _0454_;
  assign ends[21] = none_yet[10] & _0000_[9];
  assign _0455_ = ~ _0000_[8];
  assign none_yet[8] = none_yet[9] & _0455_;
  assign ends[22] = none_yet[9] & _0000_[8];
  assign _0456_ = ~ _0000_[7];
  assign none_yet[7] = none_yet[8] & _0456_;
  assign ends[23] = none_yet[8] & _0000_[7];
  assign _0457_ = ~ _0000_[6];
  assign none_yet[6] = none_yet[7] & _0457_;
  assign ends[24] = none_yet[7] & _0000_[6];
  assign _0458_ = ~ _0000_[5];
  assign none_yet[5] = none_yet[6] & _0458_;
  assign ends[25] = none_yet[6] & _0000_[5];
  assign _0460_ = ~ _0000_[4];
  assign none_yet[4] = none_yet[5] & _0460_;
  assign ends[26] = none_yet[5] & _0000_[4];
  assign _0461_ = ~ _0000_[3];
  assign none_yet[3] = none_yet[4] & _0461_;
  assign ends[27] = none_yet[4] & _0000_[3];
  assign _0462_ = ~ _0000_[2];
  assign none_yet[2] = none_yet[3] & _0462_;
  assign ends[28] = none_yet[3] & _0000_[2];
  assign _0463_ = ~ _0000_[1];
  assign none_yet[1] = none_yet[2] & _0463_;
  assign ends[29] = none_yet[2] & _0000_[1];
  assign _0464_ = ~ _0000_[0];
  assign ends[31] = none_yet[1] & _0464_;
  assign ends[30] = none_yet[1] & _0000_[0];
  assign port_5[0] = ends[1] & code[0];
  assign _0465_ = ends[1] & code[1];
  assign _0466_ = ends[2] & code[0];
  assign port_5[1] = | { _0466_, _0465_ };
  assign _0001_ = ends[1] & code[2];
  assign _0002_ = ends[2] & code[1];
  assign _0003_ = ends[3] & code[0];
  assign port_5[2] = | { _0003_, _0002_, _0001_ };
  assign _0004_ = ends[1] & code[3];
  assign _0005_ = ends[2] & code[2];
  assign _0006_ = ends[3] & code[1];
  assign _0007_ = ends[4] & code[0];
  assign port_5[3] = | { _0007_, _0006_, _0005_, _0004_ };
  assign _0008_ = ends[1] & code[4];
  assign _0010_ = ends[2] & code[3];
  assign _0011_ = ends[3] & code[2];
  assign _0012_ = ends[4] & code[1];
  assign _0013_ = ends[5] & code[0];
  assign port_5[4] = | { _0013_, _0012_, _0011_, _0010_, _0008_ };
  assign _0014_ = ends[1] & code[5];
  assign _0015_ = ends[2] & code[4];
  assign _0016_ = ends[3] & code[3];
  assign _0017_ = ends[4] & code[2];
  assign _0018_ = ends[5] & code[1];
  assign _0019_ = ends[6] & code[0];
  assign port_5[5] = | { _0019_, _0018_, _0017_, _0016_, _0015_, _0014_ };
  assign _0020_ = ends[1] & code[6];
  assign _0021_ = ends[2] & code[5];
  assign _0022_ = ends[3] & code[4];
  assign _0023_ = ends[4] & code[3];
  assign _0024_ = ends[5] & code[2];
  assign _0025_ = ends[6] & code[1];
  assign _0026_ = ends[7] & code[0];
  assign port_5[6] = | { _0026_, _0025_, _0024_, _0023_, _0022_, _0021_, _0020_ };
  assign _0027_ = ends[1] & code[7];
  assign _0028_ = ends[2] & code[6];
  assign _0029_ = ends[3] & code[5];
  assign _0030_ = ends[4] & code[4];
  assign _0031_ = ends[5] & code[3];
  assign _0032_ = ends[6] & code[2];
  assign _0033_ = ends[7] & code[1];
  assign _0034_ = ends[8] & code[0];
  assign port_5[7] = | { _0034_, _0033_, _0032_, _0031_, _0030_, _0029_, _0028_, _0027_ };
  assign _0035_ = ends[1] & code[8];
  assign _0037_ = ends[2] & code[7];
  assign _0038_ = ends[3] & code[6];
  assign _0039_ = ends[4] & code[5];
  assign _0040_ = ends[5] & code[4];
  assign _0041_ = ends[6] & code[3];
  assign _0042_ = ends[7] & code[2];
  assign _0043_ = ends[8] & code[1];
  assign _0044_ = ends[9] & code[0];
  assign port_5[8] = | { _0044_, _0043_, _0042_, _0041_, _0040_, _0039_, _0038_, _0037_, _0035_ };
  assign _0045_ = ends[1] & code[9];
  assign _0046_ = ends[2] & code[8];
  assign _0047_ = ends[3] & code[7];
  assign _0048_ = ends[4] & code[6];
  assign _0049_ = ends[5] & code[5];
  assign _0050_ = ends[6] & code[4];
  assign _0051_ = ends[7] & code[3];
  assign _0052_ = ends[8] & code[2];
  assign _0053_ = ends[9] & code[1];
  assign _0054_ = ends[10] & code[0];
  assign port_5[9] = | { _0054_, _0053_, _0052_, _0051_, _0050_, _0049_, _0048_, _0047_, _0046_, _0045_ };
  assign _0055_ = ends[1] & code[10];
  assign _0056_ = ends[2] & code[9];
  assign _0057_ = ends[3] & code[8];
  assign _0058_ = ends[4] & code[7];
  assign _0059_ = ends[5] & code[6];
  assign _0060_ = ends[6] & code[5];
  assign _0061_ = ends[7] & code[4];
  assign _0062_ = ends[8] & code[3];
  assign _0063_ = ends[9] & code[2];
  assign _0064_ = ends[10] & code[1];
  assign _0066_ = ends[11] & code[0];
  assign port_5[10] = | { _0066_, _0064_, _0063_, _0062_, _0061_, _0060_, _0059_, _0058_, _0057_, _0056_, _0055_ };
  assign _0067_ = ends[1] & code[11];
  assign _0068_ = ends[2] & code[10];
  assign _0069_ = ends[3] & code[9];
  assign _0070_ = ends[4] & code[8];
  assign _0071_ = ends[5] & code[7];
  assign _0072_ = ends[6] & code[6];
  assign _0073_ = ends[7] & code[5];
  assign _0074_ = ends[8] & code[4];
  assign _0075_ = ends[9] & code[3];
  assign _0076_ = ends[10] & code[2];
  assign _0077_ = ends[11] & code[1];
  assign _0078_ = ends[12] & code[0];
  assign port_5[11] = | { _0078_, _0077_, _0076_, _0075_, _0074_, _0073_, _0072_, _0071_, _0070_, _0069_, _0068_, _0067_ };
  assign _0079_ = ends[1] & code[12];
  assign _0080_ = ends[2] & code[11];
  assign _0081_ = ends[3] & code[10];
  assign _0082_ = ends[4] & code[9];
  assign _0083_ = ends[5] & code[8];
  assign _0084_ = ends[6] & code[7];
  assign _0085_ = ends[7] & code[6];
  assign _0086_ = ends[8] & code[5];
  assign _0087_ = ends[9] & code[4];
  assign _0088_ = ends[10] & code[3];
  assign _0089_ = ends[11] & code[2];
  assign _0090_ = ends[12] & code[1];
  assign _0091_ = ends[13] & code[0];
  assign port_5[12] = | { _0091_, _0090_, _0089_, _0088_, _0087_, _0086_, _0085_, _0084_, _0083_, _0082_, _0081_, _0080_, _0079_ };
  assign _0092_ = ends[1] & code[13];
  assign _0094_ = ends[2] & code[12];
  assign _0095_ = ends[3] & code[11];
  assign _0096_ = ends[4] & code[10];
  assign _0097_ = ends[5] & code[9];
  assign _0098_ = ends[6] & code[8];
  assign _0099_ = ends[7] & code[7];
  assign _0100_ = ends[8] & code[6];
  assign _0101_ = ends[9] & code[5];
  assign _0102_ = ends[10] & code[4];
  assign _0103_ = ends[11] & code[3];
  assign _0104_ = ends[12] & code[2];
  assign _0105_ = ends[13] & code[1];
  assign _0106_ = ends[14] & code[0];
  assign port_5[13] = | { _0106_, _0105_, _0104_, _0103_, _0102_, _0101_, _0100_, _0099_, _0098_, _0097_, _0096_, _0095_, _0094_, _0092_ };
  assign _0107_ = ends[1] & code[14];
  assign _0108_ = ends[2] & code[13];
  assign _0109_ = ends[3] & code[12];
  assign _0110_ = ends[4] & code[11];
  assign _0111_ = ends[5] & code[10];
  assign _0112_ = ends[6] & code[9];
  assign _0113_ = ends[7] & code[8];
  assign _0114_ = ends[8] & code[7];
  assign _0115_ = ends[9] & code[6];
  assign _0116_ = ends[10] & code[5];
  assign _0117_ = ends[11] & code[4];
  assign _0118_ = ends[12] & code[3];
  assign _0119_ = ends[13] & code[2];
  assign _0120_ = ends[14] & code[1];
  assign _0121_ = ends[15] & code[0];
  assign port_5[14] = | { _0121_, _0120_, _0119_, _0118_, _0117_, _0116_, _0115_, _0114_, _0113_, _0112_, _0111_, _0110_, _0109_, _0108_, _0107_ };
  assign _0123_ = ends[1] & code[15];
  assign _0124_ = ends[2] & code[14];
  assign _0125_ = ends[3] & code[13];
  assign _0126_ = ends[4] & code[12];
  assign _0127_ = ends[5] & code[11];
  assign _0128_ = ends[6] & code[10];
  assign _0129_ = ends[7] & code[9];
  assign _0130_ = ends[8] & code[8];
  assign _0131_ = ends[9] & code[7];
  assign _0132_ = ends[10] & code[6];
  assign _0133_ = ends[11] & code[5];
  assign _0134_ = ends[12] & code[4];
  assign _0135_ = ends[13] & code[3];
  assign _0136_ = ends[14] & code[2];
  assign _0137_ = ends[15] & code[1];
  assign _0138_ = ends[16] & code[0];
  assign port_5[15] = | { _0138_, _0137_, _0136_, _0135_, _0134_, _0133_, _0132_, _0131_, _0130_, _0129_, _0128_, _0127_, _0126_, _0125_, _0124_, _0123_ };
  assign _0139_ = ends[1] & code[16];
  assign _0140_ = ends[2] & code[15];
  assign _0141_ = ends[3] & code[14];
  assign _0142_ = ends[4] & code[13];
  assign _0143_ = ends[5] & code[12];
  assign _0144_ = ends[6] & code[11];
  assign _0145_ = ends[7] & code[10];
  assign _0146_ = ends[8] & code[9];
  assign _0147_ = ends[9] & code[8];
  assign _0148_ = ends[10] & code[7];
  assign _0149_ = ends[11] & code[6];
  assign _0150_ = ends[12] & code[5];
  assign _0151_ = ends[13] & code[4];
  assign _0153_ = ends[14] & code[3];
  assign _0154_ = ends[15] & code[2];
  assign _0155_ = ends[16] & code[1];
  assign _0156_ = ends[17] & code[0];
  assign port_5[16] = | { _0156_, _0155_, _0154_, _0153_, _0151_, _0150_, _0149_, _0148_, _0147_, _0146_, _0145_, _0144_, _0143_, _0142_, _0141_, _0140_, _0139_ };
  assign _0157_ = ends[1] & code[17];
  assign _0158_ = ends[2] & code[16];
  assign _0159_ = ends[3] & code[15];
  assign _0160_ = ends[4] & code[14];
  assign _0161_ = ends[5] & code[13];
  assign _0162_ = ends[6] & code[12];
  assign _0163_ = ends[7] & code[11];
  assign _0164_ = ends[8] & code[10];
  assign _0165_ = ends[9] & code[9];
  assign _0166_ = ends[10] & code[8];
  assign _0167_ = ends[11] & code[7];
  assign _0168_ = ends[12] & code[6];
  assign _0169_ = ends[13] & code[5];
  assign _0170_ = ends[14] & code[4];
  assign _0171_ = ends[15] & code[3];
  assign _0172_ = ends[16] & code[2];
  assign _0173_ = ends[17] & code[1];
  assign _0174_ = ends[18] & code[0];
  assign port_5[17] = | { _0174_, _0173_, _0172_, _0171_, _0170_, _0169_, _0168_, _0167_, _0166_, _0165_, _0164_, _0163_, _0162_, _0161_, _0160_, _0159_, _0158_, _0157_ };
  assign _0175_ = ends[1] & code[18];
  assign _0176_ = ends[2] & code[17];
  assign _0177_ = ends[3] & code[16];
  assign _0178_ = ends[4] & code[15];
  assign _0179_ = ends[5] & code[14];
  assign _0180_ = ends[6] & code[13];
  assign _0182_ = ends[7] & code[12];
  assign _0183_ = ends[8] & code[11];
  assign _0184_ = ends[9] & code[10];
  assign _0185_ = ends[10] & code[9];
  assign _0186_ = ends[11] & code[8];
  assign _0187_ = ends[12] & code[7];
  assign _0188_ = ends[13] & code[6];
  assign _0189_ = ends[14] & code[5];
  assign _0190_ = ends[15] & code[4];
  assign _0191_ = ends[16] & code[3];
  assign _0192_ = ends[17] & code[2];
  assign _0193_ = ends[18] & code[1];
  assign _0194_ = ends[19] & code[0];
  assign port_5[18] = | { _0194_, _0193_, _0192_, _0191_, _0190_, _0189_, _0188_, _0187_, _0186_, _0185_, _0184_, _0183_, _0182_, _0180_, _0179_, _0178_, _0177_, _0176_, _0175_ };
  assign _0195_ = ends[1] & code[19];
  assign _0196_ = ends[2] & code[18];
  assign _0197_ = ends[3] & code[17];
  assign _0198_ = ends[4] & code[16];
  assign _0199_ = ends[5] & code[15];
  assign _0200_ = ends[6] & code[14];
  assign _0201_ = ends[7] & code[13];
  assign _0202_ = ends[8] & code[12];
  assign _0203_ = ends[9] & code[11];
  assign _0204_ = ends[10] & code[10];
  assign _0205_ = ends[11] & code[9];
  assign _0206_ = ends[12] & code[8];
  assign _0207_ = ends[13] & code[7];
  assign _0208_ = ends[14] & code[6];
  assign _0209_ = ends[15] & code[5];
  assign _0210_ = ends[16] & code[4];
  assign _0212_ = ends[17] & code[3];
  assign _0213_ = ends[18] & code[2];
  assign _0214_ = ends[19] & code[1];
  assign _0215_ = ends[20] & code[0];
  assign port_5[19] = | { _0215_, _0214_, _0213_, _0212_, _0210_, _0209_, _0208_, _0207_, _0206_, _0205_, _0204_, _0203_, _0202_, _0201_, _0200_, _0199_, _0198_, _0197_, _0196_, _0195_ };
  assign _0216_ = ends[1] & code[20];
  assign _0217_ = ends[2] & code[19];
  assign _0218_ = ends[3] & code[18];
  assign _0219_ = ends[4] & code[17];
  assign _0220_ = ends[5] & code[16];
  assign _0221_ = ends[6] & code[15];
  assign _0222_ = ends[7] & code[14];
  assign _0223_ = ends[8] & code[13];
  assign _0224_ = ends[9] & code[12];
  assign _0225_ = ends[10] & code[11];
  assign _0226_ = ends[11] & code[10];
  assign _0227_ = ends[12] & code[9];
  assign _0228_ = ends[13] & code[8];
  assign _0229_ = ends[14] & code[7];
  assign _0230_ = ends[15] & code[6];
  assign _0231_ = ends[16] & code[5];
  assign _0232_ = ends[17] & code[4];
  assign _0233_ = ends[18] & code[3];
  assign _0234_ = ends[19] & code[2];
  assign _0235_ = ends[20] & code[1];
  assign _0236_ = ends[21] & code[0];
  assign port_5[20] = | { _0236_, _0235_, _0234_, _0233_, _0232_, _0231_, _0230_, _0229_, _0228_, _0227_, _0226_, _0225_, _0224_, _0223_, _0222_, _0221_, _0220_, _0219_, _0218_, _0217_, _0216_ };
  assign _0237_ = ends[1] & code[21];
  assign _0238_ = ends[2] & code[20];
  assign _0239_ = ends[3] & code[19];
  assign _0241_ = ends[4] & code[18];
  assign _0242_ = ends[5] & code[17];
  assign _0243_ = ends[6] & code[16];
  assign _0244_ = ends[7] & code[15];
  assign _0245_ = ends[8] & code[14];
  assign _0246_ = ends[9] & code[13];
  assign _0247_ = ends[10] & code[12];
  assign _0248_ = ends[11] & code[11];
  assign _0249_ = ends[12] & code[10];
  assign _0250_ = ends[13] & code[9];
  assign _0251_ = ends[14] & code[8];
  assign _0252_ = ends[15] & code[7];
  assign _0253_ = ends[16] & code[6];
  assign _0254_ = ends[17] & code[5];
  assign _0255_ = ends[18] & code[4];
  assign _0256_ = ends[19] & code[3];
  assign _0257_ = ends[20] & code[2];
  assign _0258_ = ends[21] & code[1];
  assign _0259_ = ends[22] & code[0];
  assign port_5[21] = | { _0259_, _0258_, _0257_, _0256_, _0255_, _0254_, _0253_, _0252_, _0251_, _0250_, _0249_, _0248_, _0247_, _0246_, _0245_, _0244_, _0243_, _0242_, _0241_, _0239_, _0238_, _0237_ };
  assign _0260_ = ends[1] & code[22];
  assign _0261_ = ends[2] & code[21];
  assign _0262_ = ends[3] & code[20];
  assign _0263_ = ends[4] & code[19];
  assign _0264_ = ends[5] & code[18];
  assign _0265_ = ends[6] & code[17];
  assign _0266_ = ends[7] & code[16];
  assign _0267_ = ends[8] & code[15];
  assign _0268_ = ends[9] & code[14];
  assign _0269_ = ends[10] & code[13];
  assign _0271_ = ends[11] & code[12];
  assign _0272_ = ends[12] & code[11];
  assign _0273_ = ends[13] & code[10];
  assign _0274_ = ends[14] & code[9];
  assign _0275_ = ends[15] & code[8];
  assign _0276_ = ends[16] & code[7];
  assign _0277_ = ends[17] & code[6];
  assign _0278_ = ends[18] & code[5];
  assign _0279_ = ends[19] & code[4];
  assign _0280_ = ends[20] & code[3];
  assign _0281_ = ends[21] & code[2];
  assign _0282_ = ends[22] & code[1];
  assign _0283_ = ends[23] & code[0];
  assign port_5[22] = | { _0283_, _0282_, _0281_, _0280_, _0279_, _0278_, _0277_, _0276_, _0275_, _0274_, _0273_, _0272_, _0271_, _0269_, _0268_, _0267_, _0266_, _0265_, _0264_, _0263_, _0262_, _0261_, _0260_ };
  assign _0284_ = ends[1] & code[23];
  assign _0285_ = ends[2] & code[22];
  assign _0286_ = ends[3] & code[21];
  assign _0287_ = ends[4] & code[20];
  assign _0288_ = ends[5] & code[19];
  assign _0289_ = ends[6] & code[18];
  assign _0290_ = ends[7] & code[17];
  assign _0291_ = ends[8] & code[16];
  assign _0292_ = ends[9] & code[15];
  assign _0293_ = ends[10] & code[14];
  assign _0294_ = ends[11] & code[13];
  assign _0295_ = ends[12] & code[12];
  assign _0296_ = ends[13] & code[11];
  assign _0297_ = ends[14] & code[10];
  assign _0298_ = ends[15] & code[9];
  assign _0299_ = ends[16] & code[8];
  assign _0301_ = ends[17] & code[7];
  assign _0302_ = ends[18] & code[6];
  assign _0303_ = ends[19] & code[5];
  assign _0304_ = ends[20] & code[4];
  assign _0305_ = ends[21] & code[3];
  assign _0306_ = ends[22] & code[2];
  assign _0307_ = ends[23] & code[1];
  assign _0308_ = ends[24] & code[0];
  assign port_5[23] = | { _0308_, _0307_, _0306_, _0305_, _0304_, _0303_, _0302_, _0301_, _0299_, _0298_, _0297_, _0296_, _0295_, _0294_, _0293_, _0292_, _0291_, _0290_, _0289_, _0288_, _0287_, _0286_, _0285_, _0284_ };
  assign _0309_ = ends[1] & code[24];
  assign _0310_ = ends[2] & code[23];
  assign _0311_ = ends[3] & code[22];
  assign _0312_ = ends[4] & code[21];
  assign _0313_ = ends[5] & code[20];
  assign _0314_ = ends[6] & code[19];
  assign _0315_ = ends[7] & code[18];
  assign _0316_ = ends[8] & code[17];
  assign _0317_ = ends[9] & code[16];
  assign _0318_ = ends[10] & code[15];
  assign _0000_[29] = ends[1];
  assign rest[26:0] = port_5;
  assign ends[0] = 1'h0;
  assign { none_yet[31:30], none_yet[0] } = { 2'h3, ends[31] };
endmodule
