// mac_posit8_2_posit8_2_quire8_2
//
// Spec:    mac:a=posit8_2,b=posit8_2,acc=quire8_2
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_2
//   input  b             8 bits  posit8_2
//   input  acc         128 bits  quire8_2
//   output o           128 bits  quire8_2
// Example:
//   a = 0x43 (1.375), b = 0xb5 (-2.75), acc = 0x00000000000000000000afb15b573eab (193176276516523 * 2**-48 =
//     0.6863) give o = 0xfffffffffffffffffffce7b15b573eab (-871150979170645 * 2**-48 = -3.09495)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_2_posit8_2_quire8_2 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [127:0] acc,
  output wire [127:0] o
);
  wire [12:0] align__at;
  wire align__nan, align__negative, unpack__a0__nan, unpack__b0__nan;
  wire [15:0] align__number;
  wire [6:0] multiply__p0__shift;
  wire [7:0] multiply__p0__sig;
  wire [5:0] unpack__a0__shift, unpack__b0__shift;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  mac_posit8_2_posit8_2_quire8_2__align align (
    .i__nan(align__nan),
    .i__p0__sign(align__negative),
    .o__at(align__at),
    .place(multiply__p0__shift),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_7_1(multiply__p0__sig[7:1]),
    .align__number_14_0(align__number[14:0])
  );
  mac_posit8_2_posit8_2_quire8_2__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__p0__nan(align__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__negative),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0]),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_7_1(multiply__p0__sig[7:1])
  );
  mac_posit8_2_posit8_2_quire8_2__sum sum (
    .acc(acc),
    .i__at(align__at),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__turn(multiply__p0__shift[3]),
    .o__code(o),
    .align__number_14_0(align__number[14:0])
  );
  mac_posit8_2_posit8_2_quire8_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0])
  );
  assign align__number[15] = 1'h0;
endmodule

module mac_posit8_2_posit8_2_quire8_2__align (
  input wire multiply__p0__sig_0,
  input wire [6:0] multiply__p0__sig_7_1,
  input wire [6:0] place,
  input wire i__p0__sign,
  input wire i__nan,
  output wire [14:0] align__number_14_0,
  output wire [12:0] o__at
);
  assign align__number_14_0 = { multiply__p0__sig_7_1, multiply__p0__sig_0 } << place[2:0];
  assign o__at[0] = ! place[6:3];
  assign o__at[1] = place[6:3] == 1'h1;
  assign o__at[2] = place[6:3] == 2'h2;
  assign o__at[3] = place[6:3] == 2'h3;
  assign o__at[4] = place[6:3] == 3'h4;
  assign o__at[5] = place[6:3] == 3'h5;
  assign o__at[6] = place[6:3] == 3'h6;
  assign o__at[7] = place[6:3] == 3'h7;
  assign o__at[8] = place[6:3] == 4'h8;
  assign o__at[9] = place[6:3] == 4'h9;
  assign o__at[10] = place[6:3] == 4'ha;
  assign o__at[11] = place[6:3] == 4'hb;
  assign o__at[12] = place[6:3] == 4'hc;
endmodule

module mac_posit8_2_posit8_2_quire8_2__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_3,
  input wire [2:0] unpack__a0__sig_2_0,
  input wire i__a0__nan,
  input wire [5:0] i__a0__shift,
  input wire unpack__b0__sig_3,
  input wire [2:0] unpack__b0__sig_2_0,
  input wire i__b0__nan,
  input wire [5:0] i__b0__shift,
  output wire multiply__p0__sig_0,
  output wire [6:0] multiply__p0__sig_7_1,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _01_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire _02_, _03_, _04_, _05_, _06_, _07_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [7:0] _08_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = unpack__a0__sig_2_0[0] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row1 = unpack__a0__sig_2_0[1] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row2 = unpack__a0__sig_2_0[2] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _01_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _01_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _02_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _03_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _02_ | _03_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _04_ = product0_row2[3] & product0_row3[2];
  assign _05_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _04_ | _05_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _06_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _07_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _06_ | _07_;
  assign { _08_[7], multiply__p0__sig_7_1 } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign multiply__p0__sig_0 = product0_row0[0];
  assign _08_[6:0] = multiply__p0__sig_7_1;
endmodule

module mac_posit8_2_posit8_2_quire8_2__sum (
  input wire [127:0] acc,
  input wire i__turn,
  input wire i__negative,
  input wire i__nan,
  input wire [14:0] align__number_14_0,
  output wire [127:0] o__code,
  input wire [12:0] i__at
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_,
    _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_,
    _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_,
    _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_, _178_, _179_,
    _180_, _181_, _182_, _183_, _184_, _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_,
    _195_, _196_, _197_, _198_, _199_, _200_, _201_, _202_, _203_, _204_, _205_, _206_, _207_, _208_, _209_,
    _210_, _211_, _212_, _215_, _240_, _241_, _242_, _243_, _244_, _245_, _246_, _247_, _248_, _249_, _250_,
    _251_, _252_, _253_, _254_, _255_, _256_, _257_, _258_, _259_, _260_, _261_, _262_, _263_, _264_, _265_,
    _266_, _267_, _268_, _269_, _270_, _271_, _272_, _273_, _274_, _275_, _276_, _277_, _278_, _279_, _280_,
    _281_, _282_, _283_, _284_, _285_, _286_, _287_, _288_, _289_, _290_, _291_, _292_, below;
  wire [7:0] _213_, _214_, _216_, _217_, _218_, _219_, _220_, _221_, _222_, _223_, _224_, _225_, _226_, _227_,
    _228_, _229_, _230_, _231_, _232_, _233_, _234_, _235_, _236_, _237_, _238_, _239_;
  wire [16:0] _293_, covered, into;
  wire [15:0] changed, changed_by_1, read, read_by_1;
  wire [135:0] passes, updated;
  wire [127:0] stored;
  assign covered[1] = | i__at[1:0];
  assign covered[2] = | i__at[2:1];
  assign covered[3] = | i__at[3:2];
  assign covered[4] = | i__at[4:3];
  assign covered[5] = | i__at[5:4];
  assign covered[6] = | i__at[6:5];
  assign covered[7] = | i__at[7:6];
  assign covered[8] = | i__at[8:7];
  assign covered[9] = | i__at[9:8];
  assign covered[10] = | i__at[10:9];
  assign covered[11] = | i__at[11:10];
  assign covered[12] = | i__at[12:11];
  assign passes = { 2'h0, acc, 6'h00 } ^ {136{i__negative}};
  assign _062_ = passes[0] & i__at[0];
  assign _072_ = passes[16] & covered[2];
  assign _082_ = passes[32] & covered[4];
  assign _092_ = passes[48] & covered[6];
  assign _102_ = passes[64] & covered[8];
  assign _112_ = passes[80] & covered[10];
  assign _122_ = passes[96] & covered[12];
  assign read[0] = | { 2'h0, _122_, _112_, _102_, _092_, _082_, _072_, _062_ };
  assign _160_ = passes[1] & i__at[0];
  assign _170_ = passes[17] & covered[2];
  assign _180_ = passes[33] & covered[4];
  assign _190_ = passes[49] & covered[6];
  assign _199_ = passes[65] & covered[8];
  assign _208_ = passes[81] & covered[10];
  assign _215_ = passes[97] & covered[12];
  assign read[1] = | { 2'h0, _215_, _208_, _199_, _190_, _180_, _170_, _160_ };
  assign _240_ = passes[2] & i__at[0];
  assign _246_ = passes[18] & covered[2];
  assign _250_ = passes[34] & covered[4];
  assign _251_ = passes[50] & covered[6];
  assign _252_ = passes[66] & covered[8];
  assign _253_ = passes[82] & covered[10];
  assign _254_ = passes[98] & covered[12];
  assign read[2] = | { 2'h0, _254_, _253_, _252_, _251_, _250_, _246_, _240_ };
  assign _255_ = passes[3] & i__at[0];
  assign _256_ = passes[19] & covered[2];
  assign _257_ = passes[35] & covered[4];
  assign _258_ = passes[51] & covered[6];
  assign _259_ = passes[67] & covered[8];
  assign _260_ = passes[83] & covered[10];
  assign _261_ = passes[99] & covered[12];
  assign read[3] = | { 2'h0, _261_, _260_, _259_, _258_, _257_, _256_, _255_ };
  assign _262_ = passes[4] & i__at[0];
  assign _263_ = passes[20] & covered[2];
  assign _264_ = passes[36] & covered[4];
  assign _265_ = passes[52] & covered[6];
  assign _266_ = passes[68] & covered[8];
  assign _267_ = passes[84] & covered[10];
  assign _268_ = passes[100] & covered[12];
  assign read[4] = | { 2'h0, _268_, _267_, _266_, _265_, _264_, _263_, _262_ };
  assign _269_ = passes[5] & i__at[0];
  assign _270_ = passes[21] & covered[2];
  assign _271_ = passes[37] & covered[4];
  assign _272_ = passes[53] & covered[6];
  assign _273_ = passes[69] & covered[8];
  assign _274_ = passes[85] & covered[10];
  assign _275_ = passes[101] & covered[12];
  assign read[5] = | { 2'h0, _275_, _274_, _273_, _272_, _271_, _270_, _269_ };
  assign _276_ = passes[6] & i__at[0];
  assign _277_ = passes[22] & covered[2];
  assign _278_ = passes[38] & covered[4];
  assign _279_ = passes[54] & covered[6];
  assign _280_ = passes[70] & covered[8];
  assign _281_ = passes[86] & covered[10];
  assign _282_ = passes[102] & covered[12];
  assign read[6] = | { 2'h0, _282_, _281_, _280_, _279_, _278_, _277_, _276_ };
  assign _283_ = passes[7] & i__at[0];
  assign _284_ = passes[23] & covered[2];
  assign _285_ = passes[39] & covered[4];
  assign _286_ = passes[55] & covered[6];
  assign _287_ = passes[71] & covered[8];
  assign _288_ = passes[87] & covered[10];
  assign _289_ = passes[103] & covered[12];
  assign read[7] = | { 2'h0, _289_, _288_, _287_, _286_, _285_, _284_, _283_ };
  assign _290_ = passes[8] & covered[1];
  assign _291_ = passes[24] & covered[3];
  assign _000_ = passes[40] & covered[5];
  assign _001_ = passes[56] & covered[7];
  assign _002_ = passes[72] & covered[9];
  assign _003_ = passes[88] & covered[11];
  assign _004_ = passes[104] & i__at[12];
  assign read[8] = | { 1'h0, _004_, _003_, _002_, _001_, _000_, _291_, _290_ };
  assign _005_ = passes[9] & covered[1];
  assign _006_ = passes[25] & covered[3];
  assign _007_ = passes[41] & covered[5];
  assign _008_ = passes[57] & covered[7];
  assign _009_ = passes[73] & covered[9];
  assign _010_ = passes[89] & covered[11];
  assign _011_ = passes[105] & i__at[12];
  assign read[9] = | { 1'h0, _011_, _010_, _009_, _008_, _007_, _006_, _005_ };
  assign _012_ = passes[10] & covered[1];
  assign _013_ = passes[26] & covered[3];
  assign _014_ = passes[42] & covered[5];
  assign _015_ = passes[58] & covered[7];
  assign _016_ = passes[74] & covered[9];
  assign _017_ = passes[90] & covered[11];
  assign _018_ = passes[106] & i__at[12];
  assign read[10] = | { 1'h0, _018_, _017_, _016_, _015_, _014_, _013_, _012_ };
  assign _019_ = passes[11] & covered[1];
  assign _020_ = passes[27] & covered[3];
  assign _021_ = passes[43] & covered[5];
  assign _022_ = passes[59] & covered[7];
  assign _023_ = passes[75] & covered[9];
  assign _024_ = passes[91] & covered[11];
  assign _025_ = passes[107] & i__at[12];
  assign read[11] = | { 1'h0, _025_, _024_, _023_, _022_, _021_, _020_, _019_ };
  assign _026_ = passes[12] & covered[1];
  assign _027_ = passes[28] & covered[3];
  assign _028_ = passes[44] & covered[5];
  assign _029_ = passes[60] & covered[7];
  assign _030_ = passes[76] & covered[9];
  assign _031_ = passes[92] & covered[11];
  assign _032_ = passes[108] & i__at[12];
  assign read[12] = | { 1'h0, _032_, _031_, _030_, _029_, _028_, _027_, _026_ };
  assign _033_ = passes[13] & covered[1];
  assign _034_ = passes[29] & covered[3];
  assign _035_ = passes[45] & covered[5];
  assign _036_ = passes[61] & covered[7];
  assign _037_ = passes[77] & covered[9];
  assign _038_ = passes[93] & covered[11];
  assign _039_ = passes[109] & i__at[12];
  assign read[13] = | { 1'h0, _039_, _038_, _037_, _036_, _035_, _034_, _033_ };
  assign _040_ = passes[14] & covered[1];
  assign _041_ = passes[30] & covered[3];
  assign _042_ = passes[46] & covered[5];
  assign _043_ = passes[62] & covered[7];
  assign _044_ = passes[78] & covered[9];
  assign _045_ = passes[94] & covered[11];
  assign _046_ = passes[110] & i__at[12];
  assign read[14] = | { 1'h0, _046_, _045_, _044_, _043_, _042_, _041_, _040_ };
  assign _047_ = passes[15] & covered[1];
  assign _048_ = passes[31] & covered[3];
  assign _049_ = passes[47] & covered[5];
  assign _050_ = passes[63] & covered[7];
  assign _051_ = passes[79] & covered[9];
  assign _052_ = passes[95] & covered[11];
  assign _053_ = passes[111] & i__at[12];
  assign read[15] = | { 1'h0, _053_, _052_, _051_, _050_, _049_, _048_, _047_ };
  assign read_by_1 = i__turn ? { read[7:0], read[15:8] } : read;
  assign _293_ = align__number_14_0 + read_by_1;
  assign changed = _293_[15:0] ^ read_by_1;
  assign changed_by_1 = i__turn ? { changed[7:0], changed[15:8] } : changed;
  assign _054_ = i__at[0] & _293_[16];
  assign _055_ = _054_ & passes[16];
  assign _056_ = _055_ & passes[17];
  assign _057_ = _056_ & passes[18];
  assign _058_ = _057_ & passes[19];
  assign _059_ = _058_ & passes[20];
  assign _060_ = _059_ & passes[21];
  assign _061_ = _060_ & passes[22];
  assign _063_ = & passes[23:16];
  assign _064_ = i__at[0] & _063_;
  assign into[3] = i__at[1] | _064_;
  assign _065_ = into[3] & _293_[16];
  assign _066_ = _065_ & passes[24];
  assign _067_ = _066_ & passes[25];
  assign _068_ = _067_ & passes[26];
  assign _069_ = _068_ & passes[27];
  assign _070_ = _069_ & passes[28];
  assign _071_ = _070_ & passes[29];
  assign _073_ = _071_ & passes[30];
  assign _074_ = & passes[31:24];
  assign _075_ = into[3] & _074_;
  assign into[4] = i__at[2] | _075_;
  assign _076_ = into[4] & _293_[16];
  assign _077_ = _076_ & passes[32];
  assign _078_ = _077_ & passes[33];
  assign _079_ = _078_ & passes[34];
  assign _080_ = _079_ & passes[35];
  assign _081_ = _080_ & passes[36];
  assign _083_ = _081_ & passes[37];
  assign _084_ = _083_ & passes[38];
  assign _085_ = & passes[39:32];
  assign _086_ = into[4] & _085_;
  assign into[5] = i__at[3] | _086_;
  assign _087_ = into[5] & _293_[16];
  assign _088_ = _087_ & passes[40];
  assign _089_ = _088_ & passes[41];
  assign _090_ = _089_ & passes[42];
  assign _091_ = _090_ & passes[43];
  assign _093_ = _091_ & passes[44];
  assign _094_ = _093_ & passes[45];
  assign _095_ = _094_ & passes[46];
  assign _096_ = & passes[47:40];
  assign _097_ = into[5] & _096_;
  assign into[6] = i__at[4] | _097_;
  assign _098_ = into[6] & _293_[16];
  assign _099_ = _098_ & passes[48];
  assign _100_ = _099_ & passes[49];
  assign _101_ = _100_ & passes[50];
  assign _103_ = _101_ & passes[51];
  assign _104_ = _103_ & passes[52];
  assign _105_ = _104_ & passes[53];
  assign _106_ = _105_ & passes[54];
  assign _107_ = & passes[55:48];
  assign _108_ = into[6] & _107_;
  assign into[7] = i__at[5] | _108_;
  assign _109_ = into[7] & _293_[16];
  assign _110_ = _109_ & passes[56];
  assign _111_ = _110_ & passes[57];
  assign _113_ = _111_ & passes[58];
  assign _114_ = _113_ & passes[59];
  assign _115_ = _114_ & passes[60];
  assign _116_ = _115_ & passes[61];
  assign _117_ = _116_ & passes[62];
  assign _118_ = & passes[63:56];
  assign _119_ = into[7] & _118_;
  assign into[8] = i__at[6] | _119_;
  assign _120_ = into[8] & _293_[16];
  assign _121_ = _120_ & passes[64];
  assign _123_ = _121_ & passes[65];
  assign _124_ = _123_ & passes[66];
  assign _125_ = _124_ & passes[67];
  assign _126_ = _125_ & passes[68];
  assign _127_ = _126_ & passes[69];
  assign _128_ = _127_ & passes[70];
  assign _129_ = & passes[71:64];
  assign _130_ = into[8] & _129_;
  assign into[9] = i__at[7] | _130_;
  assign _131_ = into[9] & _293_[16];
  assign _132_ = _131_ & passes[72];
  assign _133_ = _132_ & passes[73];
  assign _134_ = _133_ & passes[74];
  assign _135_ = _134_ & passes[75];
  assign _136_ = _135_ & passes[76];
  assign _137_ = _136_ & passes[77];
  assign _138_ = _137_ & passes[78];
  assign _139_ = & passes[79:72];
  assign _140_ = into[9] & _139_;
  assign into[10] = i__at[8] | _140_;
  assign _141_ = into[10] & _293_[16];
  assign _142_ = _141_ & passes[80];
  assign _143_ = _142_ & passes[81];
  assign _144_ = _143_ & passes[82];
  assign _145_ = _144_ & passes[83];
  assign _146_ = _145_ & passes[84];
  assign _147_ = _146_ & passes[85];
  assign _148_ = _147_ & passes[86];
  assign _149_ = & passes[87:80];
  assign _150_ = into[10] & _149_;
  assign into[11] = i__at[9] | _150_;
  assign _151_ = into[11] & _293_[16];
  assign _152_ = _151_ & passes[88];
  assign _153_ = _152_ & passes[89];
  assign _154_ = _153_ & passes[90];
  assign _155_ = _154_ & passes[91];
  assign _156_ = _155_ & passes[92];
  assign _157_ = _156_ & passes[93];
  assign _158_ = _157_ & passes[94];
  assign _159_ = & passes[95:88];
  assign _161_ = into[11] & _159_;
  assign into[12] = i__at[10] | _161_;
  assign _162_ = into[12] & _293_[16];
  assign _163_ = _162_ & passes[96];
  assign _164_ = _163_ & passes[97];
  assign _165_ = _164_ & passes[98];
  assign _166_ = _165_ & passes[99];
  assign _167_ = _166_ & passes[100];
  assign _168_ = _167_ & passes[101];
  assign _169_ = _168_ & passes[102];
  assign _171_ = & passes[103:96];
  assign _172_ = into[12] & _171_;
  assign into[13] = i__at[11] | _172_;
  assign _173_ = into[13] & _293_[16];
  assign _174_ = _173_ & passes[104];
  assign _175_ = _174_ & passes[105];
  assign _176_ = _175_ & passes[106];
  assign _177_ = _176_ & passes[107];
  assign _178_ = _177_ & passes[108];
  assign _179_ = _178_ & passes[109];
  assign _181_ = _179_ & passes[110];
  assign _182_ = & passes[111:104];
  assign _183_ = into[13] & _182_;
  assign into[14] = i__at[12] | _183_;
  assign _184_ = into[14] & _293_[16];
  assign _185_ = _184_ & passes[112];
  assign _186_ = _185_ & passes[113];
  assign _187_ = _186_ & passes[114];
  assign _188_ = _187_ & passes[115];
  assign _189_ = _188_ & passes[116];
  assign _191_ = _189_ & passes[117];
  assign _192_ = _191_ & passes[118];
  assign _193_ = & passes[119:112];
  assign into[15] = into[14] & _193_;
  assign _194_ = into[15] & _293_[16];
  assign _195_ = _194_ & passes[120];
  assign _196_ = _195_ & passes[121];
  assign _197_ = _196_ & passes[122];
  assign _198_ = _197_ & passes[123];
  assign _200_ = _198_ & passes[124];
  assign _201_ = _200_ & passes[125];
  assign _202_ = _201_ & passes[126];
  assign _203_ = & passes[127:120];
  assign into[16] = into[15] & _203_;
  assign _204_ = into[16] & _293_[16];
  assign _205_ = _204_ & passes[128];
  assign _206_ = _205_ & passes[129];
  assign _207_ = _206_ & passes[130];
  assign _209_ = _207_ & passes[131];
  assign _210_ = _209_ & passes[132];
  assign _211_ = _210_ & passes[133];
  assign _212_ = _211_ & passes[134];
  assign _213_ = changed_by_1[7:0] & {8{i__at[0]}};
  assign updated[7:0] = { acc[1:0], 6'h00 } ^ _213_;
  assign _214_ = changed_by_1[15:8] & {8{covered[1]}};
  assign updated[15:8] = acc[9:2] ^ _214_;
  assign _216_ = changed_by_1[7:0] & {8{covered[2]}};
  assign _217_ = _216_ | { _061_, _060_, _059_, _058_, _057_, _056_, _055_, _054_ };
  assign updated[23:16] = acc[17:10] ^ _217_;
  assign _218_ = changed_by_1[15:8] & {8{covered[3]}};
  assign _219_ = _218_ | { _073_, _071_, _070_, _069_, _068_, _067_, _066_, _065_ };
  assign updated[31:24] = acc[25:18] ^ _219_;
  assign _220_ = changed_by_1[7:0] & {8{covered[4]}};
  assign _221_ = _220_ | { _084_, _083_, _081_, _080_, _079_, _078_, _077_, _076_ };
  assign updated[39:32] = acc[33:26] ^ _221_;
  assign _222_ = changed_by_1[15:8] & {8{covered[5]}};
  assign _223_ = _222_ | { _095_, _094_, _093_, _091_, _090_, _089_, _088_, _087_ };
  assign updated[47:40] = acc[41:34] ^ _223_;
  assign _224_ = changed_by_1[7:0] & {8{covered[6]}};
  assign _225_ = _224_ | { _106_, _105_, _104_, _103_, _101_, _100_, _099_, _098_ };
  assign updated[55:48] = acc[49:42] ^ _225_;
  assign _226_ = changed_by_1[15:8] & {8{covered[7]}};
  assign _227_ = _226_ | { _117_, _116_, _115_, _114_, _113_, _111_, _110_, _109_ };
  assign updated[63:56] = acc[57:50] ^ _227_;
  assign _228_ = changed_by_1[7:0] & {8{covered[8]}};
  assign _229_ = _228_ | { _128_, _127_, _126_, _125_, _124_, _123_, _121_, _120_ };
  assign updated[71:64] = acc[65:58] ^ _229_;
  assign _230_ = changed_by_1[15:8] & {8{covered[9]}};
  assign _231_ = _230_ | { _138_, _137_, _136_, _135_, _134_, _133_, _132_, _131_ };
  assign updated[79:72] = acc[73:66] ^ _231_;
  assign _232_ = changed_by_1[7:0] & {8{covered[10]}};
  assign _233_ = _232_ | { _148_, _147_, _146_, _145_, _144_, _143_, _142_, _141_ };
  assign updated[87:80] = acc[81:74] ^ _233_;
  assign _234_ = changed_by_1[15:8] & {8{covered[11]}};
  assign _235_ = _234_ | { _158_, _157_, _156_, _155_, _154_, _153_, _152_, _151_ };
  assign updated[95:88] = acc[89:82] ^ _235_;
  assign _236_ = changed_by_1[7:0] & {8{covered[12]}};
  assign _237_ = _236_ | { _169_, _168_, _167_, _166_, _165_, _164_, _163_, _162_ };
  assign updated[103:96] = acc[97:90] ^ _237_;
  assign _238_ = changed_by_1[15:8] & {8{i__at[12]}};
  assign _239_ = _238_ | { _181_, _179_, _178_, _177_, _176_, _175_, _174_, _173_ };
  assign updated[111:104] = acc[105:98] ^ _239_;
  assign updated[119:112] = acc[113:106] ^ { _192_, _191_, _189_, _188_, _187_, _186_, _185_, _184_ };
  assign updated[127:120] = acc[121:114] ^ { _202_, _201_, _200_, _198_, _197_, _196_, _195_, _194_ };
  assign updated[135:128] = { 2'h0, acc[127:122] } ^ { _212_, _211_, _210_, _209_, _207_, _206_, _205_, _204_ };
  assign _241_ = acc[127] ^ i__negative;
  assign below = _241_ ? updated[133] : acc[127];
  assign _242_ = & { below, updated[133] };
  assign _243_ = | { below, updated[133] };
  assign _244_ = ~ _243_;
  assign _245_ = _242_ | _244_;
  assign _247_ = updated[133:6] != 128'h80000000000000000000000000000000;
  assign _292_ = _245_ & _247_;
  assign stored = _292_ ? updated[133:6] : 128'h80000000000000000000000000000000;
  assign _248_ = acc == 128'h80000000000000000000000000000000;
  assign _249_ = i__nan | _248_;
  assign o__code = _249_ ? 128'h80000000000000000000000000000000 : stored;
  assign into[2:0] = { i__at[0], 2'h0 };
  assign { covered[16:13], covered[0] } = { 3'h0, i__at[12], i__at[0] };
endmodule

module mac_posit8_2_posit8_2_quire8_2__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire [2:0] unpack__a0__sig_2_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift,
  output wire unpack__b0__sig_3,
  output wire [2:0] unpack__b0__sig_2_0,
  output wire o__b0__nan,
  output wire [5:0] o__b0__shift
);
  mac_posit8_2_posit8_2_quire8_2__unpack__a a0 (
    .code(code),
    .nonzero(unpack__a0__sig_3),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_2_0)
  );
  mac_posit8_2_posit8_2_quire8_2__unpack__a b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_3),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_2_0)
  );
endmodule

module mac_posit8_2_posit8_2_quire8_2__unpack__a (
  input wire [7:0] code,
  output wire nonzero,
  output wire [2:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
);
  wire [8:0] _00_, _03_;
  wire _01_, _02_, _08_, _09_, _11_, empty2_1, empty2_2, empty2_3, empty4_1, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3;
  wire [13:0] _04_;
  wire [3:0] _05_, _06_, regime;
  wire [4:0] _07_;
  wire [6:0] _10_, aligned, inverted;
  wire [2:0] run;
  wire [1:0] zeros4_0, zeros4_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[7] ? _00_ : { 1'h0, code };
  assign _10_ = ~ _03_[6:0];
  assign inverted = _03_[6] ? _10_ : _03_[6:0];
  assign zeros2_0 = ~ inverted[0];
  assign _11_ = ~ inverted[1];
  assign empty2_1 = _11_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign run[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign { _04_[13:7], aligned[6:4], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5:4] } : 6'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:4], port, aligned[0] };
  assign aligned[3:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
