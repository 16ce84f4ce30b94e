// mac_posit8_1_posit8_1_quire8_1
//
// Spec:    mac:a=posit8_1,b=posit8_1,acc=quire8_1
// Latency: none, combinational
// Ports:
//   input  a             8 bits  posit8_1
//   input  b             8 bits  posit8_1
//   input  acc          80 bits  quire8_1
//   output o            80 bits  quire8_1
// Example:
//   a = 0x46 (1.375), b = 0xa9 (-2.875), acc = 0x00000000000000afb15b (11514203 * 2**-24 = 0.68629998) give o =
//     0xfffffffffffffcbbb15b (-54808229 * 2**-24 = -3.26682502)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit8_1_posit8_1_quire8_1 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [79:0] acc,
  output wire [79:0] o
);
  wire [6:0] align__at;
  wire align__nan, align__negative, unpack__a0__nan, unpack__b0__nan;
  wire [31:0] align__number;
  wire [5:0] multiply__p0__shift;
  wire [9:0] multiply__p0__sig;
  wire [4:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  mac_posit8_1_posit8_1_quire8_1__align align (
    .i__nan(align__nan),
    .i__p0__sign(align__negative),
    .o__at(align__at),
    .place(multiply__p0__shift),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_9_1(multiply__p0__sig[9:1]),
    .align__number_16_0(align__number[16:0])
  );
  mac_posit8_1_posit8_1_quire8_1__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .o__p0__nan(align__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__negative),
    .unpack__a0__sig_4(unpack__a0__sig[4]),
    .unpack__a0__sig_3_0(unpack__a0__sig[3:0]),
    .unpack__b0__sig_4(unpack__b0__sig[4]),
    .unpack__b0__sig_3_0(unpack__b0__sig[3:0]),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_9_1(multiply__p0__sig[9:1])
  );
  mac_posit8_1_posit8_1_quire8_1__sum sum (
    .acc(acc),
    .i__at(align__at),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__turn(multiply__p0__shift[4:3]),
    .o__code(o),
    .align__number_16_0(align__number[16:0])
  );
  mac_posit8_1_posit8_1_quire8_1__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_4(unpack__a0__sig[4]),
    .unpack__a0__sig_3_0(unpack__a0__sig[3:0]),
    .unpack__b0__sig_4(unpack__b0__sig[4]),
    .unpack__b0__sig_3_0(unpack__b0__sig[3:0])
  );
  assign align__number[31:17] = 15'h0000;
endmodule

module mac_posit8_1_posit8_1_quire8_1__align (
  input wire multiply__p0__sig_0,
  input wire [8:0] multiply__p0__sig_9_1,
  input wire [5:0] place,
  input wire i__p0__sign,
  input wire i__nan,
  output wire [16:0] align__number_16_0,
  output wire [6:0] o__at
);
  assign o__at[0] = ! place[5:3];
  assign o__at[1] = place[5:3] == 1'h1;
  assign o__at[2] = place[5:3] == 2'h2;
  assign o__at[3] = place[5:3] == 2'h3;
  assign o__at[4] = place[5:3] == 3'h4;
  assign o__at[5] = place[5:3] == 3'h5;
  assign o__at[6] = place[5:3] == 3'h6;
  assign align__number_16_0 = { multiply__p0__sig_9_1, multiply__p0__sig_0 } << place[2:0];
endmodule

module mac_posit8_1_posit8_1_quire8_1__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_4,
  input wire [3:0] unpack__a0__sig_3_0,
  input wire i__a0__nan,
  input wire [4:0] i__a0__shift,
  input wire unpack__b0__sig_4,
  input wire [3:0] unpack__b0__sig_3_0,
  input wire i__b0__nan,
  input wire [4:0] i__b0__shift,
  output wire multiply__p0__sig_0,
  output wire [8:0] multiply__p0__sig_9_1,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [4:0] _00_, _05_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum, product0_row0,
    product0_row1, product0_row2, product0_row3, product0_row4;
  wire _01_, _02_, _03_, _08_, _09_, _10_, _11_, _12_, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum,
    product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum, product0_level4_0_carry,
    product0_level4_0_half, product0_level4_0_sum;
  wire [9:0] _04_;
  wire [2:0] _06_, _07_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  assign product0_row0 = unpack__a0__sig_3_0[0] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row1 = unpack__a0__sig_3_0[1] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row2 = unpack__a0__sig_3_0[2] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row3 = unpack__a0__sig_3_0[3] ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_row4 = unpack__a0__sig_4 ? { unpack__b0__sig_4, unpack__b0__sig_3_0 } : 5'h00;
  assign product0_level1_0_half = { product0_row3[3:2], product0_row0[4:2] } ^ { product0_row4[2], product0_row1[4:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _00_ = { product0_row3[3:2], product0_row0[4:2] } & { product0_row4[2], product0_row1[4:1] };
  assign _05_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _00_ | _05_;
  assign product0_level2_0_half = { product0_level1_0_carry[2], product0_row3[1:0] } ^ { product0_row4[1:0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[3:1];
  assign _06_ = { product0_level1_0_carry[2], product0_row3[1:0] } & { product0_row4[1:0], product0_level1_0_carry[0] };
  assign _07_ = product0_level2_0_half & product0_level1_0_sum[3:1];
  assign product0_level2_0_carry = _06_ | _07_;
  assign product0_level2_1_half = product0_row3[4] ^ product0_row4[3];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[4];
  assign _08_ = product0_row3[4] & product0_row4[3];
  assign _09_ = product0_level2_1_half & product0_level1_0_carry[4];
  assign product0_level2_1_carry = _08_ | _09_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _10_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _11_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _10_ | _11_;
  assign product0_level3_1_half = product0_level1_0_carry[3] ^ product0_level1_0_sum[4];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[2];
  assign _12_ = product0_level1_0_carry[3] & product0_level1_0_sum[4];
  assign _01_ = product0_level3_1_half & product0_level2_0_carry[2];
  assign product0_level3_1_carry = _12_ | _01_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _02_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _03_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _02_ | _03_;
  assign { _04_[9], multiply__p0__sig_9_1 } = { product0_row4[4], product0_level3_1_carry, product0_level4_0_carry, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, product0_level3_1_sum, 4'h0, product0_row1[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign multiply__p0__sig_0 = product0_row0[0];
  assign _04_[8:0] = multiply__p0__sig_9_1;
endmodule

module mac_posit8_1_posit8_1_quire8_1__sum (
  input wire [79:0] acc,
  input wire [1:0] i__turn,
  input wire i__negative,
  input wire i__nan,
  input wire [16:0] align__number_16_0,
  output wire [79:0] o__code,
  input wire [6:0] i__at
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _099_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_,
    _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_,
    _165_, _166_, _167_, _168_, _169_, _170_, _171_, below;
  wire [7:0] _096_, _097_, _098_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_, _109_, _110_,
    _111_;
  wire [32:0] _172_;
  wire [31:0] changed, changed_by_1, changed_by_1_by_2, read, read_by_1, read_by_1_by_2;
  wire [10:0] covered, into;
  wire [87:0] passes, updated;
  wire [79:0] stored;
  assign covered[1] = | i__at[1:0];
  assign covered[2] = | i__at[2:0];
  assign covered[3] = | i__at[3:0];
  assign covered[4] = | i__at[4:1];
  assign covered[5] = | i__at[5:2];
  assign covered[6] = | i__at[6:3];
  assign covered[7] = | i__at[6:4];
  assign covered[8] = | i__at[6:5];
  assign passes = { acc, 8'h00 } ^ {88{i__negative}};
  assign _012_ = passes[0] & i__at[0];
  assign _020_ = passes[32] & covered[4];
  assign _028_ = passes[64] & covered[8];
  assign read[0] = | { _028_, _020_, _012_ };
  assign _047_ = passes[1] & i__at[0];
  assign _057_ = passes[33] & covered[4];
  assign _067_ = passes[65] & covered[8];
  assign read[1] = | { _067_, _057_, _047_ };
  assign _086_ = passes[2] & i__at[0];
  assign _095_ = passes[34] & covered[4];
  assign _099_ = passes[66] & covered[8];
  assign read[2] = | { _099_, _095_, _086_ };
  assign _112_ = passes[3] & i__at[0];
  assign _121_ = passes[35] & covered[4];
  assign _122_ = passes[67] & covered[8];
  assign read[3] = | { _122_, _121_, _112_ };
  assign _123_ = passes[4] & i__at[0];
  assign _124_ = passes[36] & covered[4];
  assign _125_ = passes[68] & covered[8];
  assign read[4] = | { _125_, _124_, _123_ };
  assign _126_ = passes[5] & i__at[0];
  assign _127_ = passes[37] & covered[4];
  assign _128_ = passes[69] & covered[8];
  assign read[5] = | { _128_, _127_, _126_ };
  assign _129_ = passes[6] & i__at[0];
  assign _130_ = passes[38] & covered[4];
  assign _131_ = passes[70] & covered[8];
  assign read[6] = | { _131_, _130_, _129_ };
  assign _132_ = passes[7] & i__at[0];
  assign _133_ = passes[39] & covered[4];
  assign _134_ = passes[71] & covered[8];
  assign read[7] = | { _134_, _133_, _132_ };
  assign _135_ = passes[8] & covered[1];
  assign _136_ = passes[40] & covered[5];
  assign _137_ = passes[72] & i__at[6];
  assign read[8] = | { _137_, _136_, _135_ };
  assign _138_ = passes[9] & covered[1];
  assign _139_ = passes[41] & covered[5];
  assign _140_ = passes[73] & i__at[6];
  assign read[9] = | { _140_, _139_, _138_ };
  assign _141_ = passes[10] & covered[1];
  assign _142_ = passes[42] & covered[5];
  assign _143_ = passes[74] & i__at[6];
  assign read[10] = | { _143_, _142_, _141_ };
  assign _144_ = passes[11] & covered[1];
  assign _145_ = passes[43] & covered[5];
  assign _146_ = passes[75] & i__at[6];
  assign read[11] = | { _146_, _145_, _144_ };
  assign _147_ = passes[12] & covered[1];
  assign _148_ = passes[44] & covered[5];
  assign _149_ = passes[76] & i__at[6];
  assign read[12] = | { _149_, _148_, _147_ };
  assign _150_ = passes[13] & covered[1];
  assign _151_ = passes[45] & covered[5];
  assign _152_ = passes[77] & i__at[6];
  assign read[13] = | { _152_, _151_, _150_ };
  assign _153_ = passes[14] & covered[1];
  assign _154_ = passes[46] & covered[5];
  assign _155_ = passes[78] & i__at[6];
  assign read[14] = | { _155_, _154_, _153_ };
  assign _156_ = passes[15] & covered[1];
  assign _157_ = passes[47] & covered[5];
  assign _158_ = passes[79] & i__at[6];
  assign read[15] = | { _158_, _157_, _156_ };
  assign _159_ = passes[16] & covered[2];
  assign _160_ = passes[48] & covered[6];
  assign read[16] = | { 1'h0, _160_, _159_ };
  assign _161_ = passes[17] & covered[2];
  assign _162_ = passes[49] & covered[6];
  assign read[17] = | { 1'h0, _162_, _161_ };
  assign _163_ = passes[18] & covered[2];
  assign _164_ = passes[50] & covered[6];
  assign read[18] = | { 1'h0, _164_, _163_ };
  assign _165_ = passes[19] & covered[2];
  assign _166_ = passes[51] & covered[6];
  assign read[19] = | { 1'h0, _166_, _165_ };
  assign _167_ = passes[20] & covered[2];
  assign _168_ = passes[52] & covered[6];
  assign read[20] = | { 1'h0, _168_, _167_ };
  assign _169_ = passes[21] & covered[2];
  assign _170_ = passes[53] & covered[6];
  assign read[21] = | { 1'h0, _170_, _169_ };
  assign _000_ = passes[22] & covered[2];
  assign _001_ = passes[54] & covered[6];
  assign read[22] = | { 1'h0, _001_, _000_ };
  assign _002_ = passes[23] & covered[2];
  assign _003_ = passes[55] & covered[6];
  assign read[23] = | { 1'h0, _003_, _002_ };
  assign _004_ = passes[24] & covered[3];
  assign _005_ = passes[56] & covered[7];
  assign read[24] = | { _005_, _004_ };
  assign _006_ = passes[25] & covered[3];
  assign _007_ = passes[57] & covered[7];
  assign read[25] = | { _007_, _006_ };
  assign _008_ = passes[26] & covered[3];
  assign _009_ = passes[58] & covered[7];
  assign read[26] = | { _009_, _008_ };
  assign _010_ = passes[27] & covered[3];
  assign _011_ = passes[59] & covered[7];
  assign read[27] = | { _011_, _010_ };
  assign _013_ = passes[28] & covered[3];
  assign _014_ = passes[60] & covered[7];
  assign read[28] = | { _014_, _013_ };
  assign _015_ = passes[29] & covered[3];
  assign _016_ = passes[61] & covered[7];
  assign read[29] = | { _016_, _015_ };
  assign _017_ = passes[30] & covered[3];
  assign _018_ = passes[62] & covered[7];
  assign read[30] = | { _018_, _017_ };
  assign _019_ = passes[31] & covered[3];
  assign _021_ = passes[63] & covered[7];
  assign read[31] = | { _021_, _019_ };
  assign read_by_1 = i__turn[0] ? { read[7:0], read[31:8] } : read;
  assign read_by_1_by_2 = i__turn[1] ? { read_by_1[15:0], read_by_1[31:16] } : read_by_1;
  assign _172_ = align__number_16_0 + read_by_1_by_2;
  assign changed = _172_[31:0] ^ read_by_1_by_2;
  assign changed_by_1 = i__turn[0] ? { changed[23:0], changed[31:24] } : changed;
  assign changed_by_1_by_2 = i__turn[1] ? { changed_by_1[15:0], changed_by_1[31:16] } : changed_by_1;
  assign _022_ = i__at[0] & _172_[32];
  assign _023_ = _022_ & passes[32];
  assign _024_ = _023_ & passes[33];
  assign _025_ = _024_ & passes[34];
  assign _026_ = _025_ & passes[35];
  assign _027_ = _026_ & passes[36];
  assign _029_ = _027_ & passes[37];
  assign _030_ = _029_ & passes[38];
  assign _031_ = & passes[39:32];
  assign _032_ = i__at[0] & _031_;
  assign into[5] = i__at[1] | _032_;
  assign _033_ = into[5] & _172_[32];
  assign _034_ = _033_ & passes[40];
  assign _035_ = _034_ & passes[41];
  assign _036_ = _035_ & passes[42];
  assign _037_ = _036_ & passes[43];
  assign _038_ = _037_ & passes[44];
  assign _039_ = _038_ & passes[45];
  assign _040_ = _039_ & passes[46];
  assign _041_ = & passes[47:40];
  assign _042_ = into[5] & _041_;
  assign into[6] = i__at[2] | _042_;
  assign _043_ = into[6] & _172_[32];
  assign _044_ = _043_ & passes[48];
  assign _045_ = _044_ & passes[49];
  assign _046_ = _045_ & passes[50];
  assign _048_ = _046_ & passes[51];
  assign _049_ = _048_ & passes[52];
  assign _050_ = _049_ & passes[53];
  assign _051_ = _050_ & passes[54];
  assign _052_ = & passes[55:48];
  assign _053_ = into[6] & _052_;
  assign into[7] = i__at[3] | _053_;
  assign _054_ = into[7] & _172_[32];
  assign _055_ = _054_ & passes[56];
  assign _056_ = _055_ & passes[57];
  assign _058_ = _056_ & passes[58];
  assign _059_ = _058_ & passes[59];
  assign _060_ = _059_ & passes[60];
  assign _061_ = _060_ & passes[61];
  assign _062_ = _061_ & passes[62];
  assign _063_ = & passes[63:56];
  assign _064_ = into[7] & _063_;
  assign into[8] = i__at[4] | _064_;
  assign _065_ = into[8] & _172_[32];
  assign _066_ = _065_ & passes[64];
  assign _068_ = _066_ & passes[65];
  assign _069_ = _068_ & passes[66];
  assign _070_ = _069_ & passes[67];
  assign _071_ = _070_ & passes[68];
  assign _072_ = _071_ & passes[69];
  assign _073_ = _072_ & passes[70];
  assign _074_ = & passes[71:64];
  assign _075_ = into[8] & _074_;
  assign into[9] = i__at[5] | _075_;
  assign _076_ = into[9] & _172_[32];
  assign _077_ = _076_ & passes[72];
  assign _078_ = _077_ & passes[73];
  assign _079_ = _078_ & passes[74];
  assign _080_ = _079_ & passes[75];
  assign _081_ = _080_ & passes[76];
  assign _082_ = _081_ & passes[77];
  assign _083_ = _082_ & passes[78];
  assign _084_ = & passes[79:72];
  assign _085_ = into[9] & _084_;
  assign into[10] = i__at[6] | _085_;
  assign _087_ = into[10] & _172_[32];
  assign _088_ = _087_ & passes[80];
  assign _089_ = _088_ & passes[81];
  assign _090_ = _089_ & passes[82];
  assign _091_ = _090_ & passes[83];
  assign _092_ = _091_ & passes[84];
  assign _093_ = _092_ & passes[85];
  assign _094_ = _093_ & passes[86];
  assign _096_ = changed_by_1_by_2[15:8] & {8{covered[1]}};
  assign updated[15:8] = acc[7:0] ^ _096_;
  assign _097_ = changed_by_1_by_2[23:16] & {8{covered[2]}};
  assign updated[23:16] = acc[15:8] ^ _097_;
  assign _098_ = changed_by_1_by_2[31:24] & {8{covered[3]}};
  assign updated[31:24] = acc[23:16] ^ _098_;
  assign _100_ = changed_by_1_by_2[7:0] & {8{covered[4]}};
  assign _101_ = _100_ | { _030_, _029_, _027_, _026_, _025_, _024_, _023_, _022_ };
  assign updated[39:32] = acc[31:24] ^ _101_;
  assign _102_ = changed_by_1_by_2[15:8] & {8{covered[5]}};
  assign _103_ = _102_ | { _040_, _039_, _038_, _037_, _036_, _035_, _034_, _033_ };
  assign updated[47:40] = acc[39:32] ^ _103_;
  assign _104_ = changed_by_1_by_2[23:16] & {8{covered[6]}};
  assign _105_ = _104_ | { _051_, _050_, _049_, _048_, _046_, _045_, _044_, _043_ };
  assign updated[55:48] = acc[47:40] ^ _105_;
  assign _106_ = changed_by_1_by_2[31:24] & {8{covered[7]}};
  assign _107_ = _106_ | { _062_, _061_, _060_, _059_, _058_, _056_, _055_, _054_ };
  assign updated[63:56] = acc[55:48] ^ _107_;
  assign _108_ = changed_by_1_by_2[7:0] & {8{covered[8]}};
  assign _109_ = _108_ | { _073_, _072_, _071_, _070_, _069_, _068_, _066_, _065_ };
  assign updated[71:64] = acc[63:56] ^ _109_;
  assign _110_ = changed_by_1_by_2[15:8] & {8{i__at[6]}};
  assign _111_ = _110_ | { _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_ };
  assign updated[79:72] = acc[71:64] ^ _111_;
  assign updated[87:80] = acc[79:72] ^ { _094_, _093_, _092_, _091_, _090_, _089_, _088_, _087_ };
  assign _113_ = acc[79] ^ i__negative;
  assign below = _113_ ? updated[87] : acc[79];
  assign _114_ = & { below, updated[87] };
  assign _115_ = | { below, updated[87] };
  assign _116_ = ~ _115_;
  assign _117_ = _114_ | _116_;
  assign _118_ = updated[87:8] != 80'h80000000000000000000;
  assign _171_ = _117_ & _118_;
  assign stored = _171_ ? updated[87:8] : 80'h80000000000000000000;
  assign _119_ = acc == 80'h80000000000000000000;
  assign _120_ = i__nan | _119_;
  assign o__code = _120_ ? 80'h80000000000000000000 : stored;
  assign into[4:0] = { i__at[0], 4'h0 };
  assign { covered[10:9], covered[0] } = { 1'h0, i__at[6], i__at[0] };
endmodule

module mac_posit8_1_posit8_1_quire8_1__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_4,
  output wire [3:0] unpack__a0__sig_3_0,
  output wire o__a0__nan,
  output wire [4:0] o__a0__shift,
  output wire unpack__b0__sig_4,
  output wire [3:0] unpack__b0__sig_3_0,
  output wire o__b0__nan,
  output wire [4:0] o__b0__shift
);
  mac_posit8_1_posit8_1_quire8_1__unpack__a a0 (
    .code(code),
    .nonzero(unpack__a0__sig_4),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_3_0)
  );
  mac_posit8_1_posit8_1_quire8_1__unpack__a b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_4),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_3_0)
  );
endmodule

module mac_posit8_1_posit8_1_quire8_1__unpack__a (
  input wire [7:0] code,
  output wire nonzero,
  output wire [3:0] port,
  output wire o__nan,
  output wire [4:0] o__shift
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
  assign { _04_[13:7], aligned[6:5], port, aligned[0] } = _03_[6:0] << { empty4_1, run[1:0] };
  assign _05_ = { empty4_1, run[1:0] } + 3'h5;
  assign _06_ = 3'h6 - { empty4_1, run[1:0] };
  assign { _07_[4], regime } = _03_[6] ? { 1'h0, _05_ } : { _06_[3], _06_ };
  assign _08_ = | code[6:0];
  assign _09_ = ~ _08_;
  assign o__nan = code[7] & _09_;
  assign o__shift = nonzero ? { regime, aligned[5] } : 5'h00;
  assign _07_[3:0] = regime;
  assign _04_[6:0] = { aligned[6:5], port, aligned[0] };
  assign aligned[4:1] = port;
  assign run[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule
