// mac_e5m2_e5m2_exact
//
// Spec:    mac:a=e5m2,b=e5m2,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   input  b             8 bits  e5m2
//   input  acc          81 bits  exact
//   output o            81 bits  exact
// Example:
//   a = 0x3d (1.25), b = 0xc2 (-3), acc = 0x0000000000000afb15b57 (2947636055 * 2**-32 = 0.6863) give o =
//     0x1fffffffffffcefb15b57 (-13158491305 * 2**-32 = -3.0637)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e5m2_e5m2_exact (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [80:0] acc,
  output wire [80:0] o
);
  wire [7:0] align__at;
  wire align__inf, align__nan, align__negative, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf,
    unpack__b0__nan;
  wire [15:0] align__number;
  wire [5:0] multiply__p0__shift, multiply__p0__sig;
  wire [4:0] unpack__a0__shift, unpack__b0__shift;
  wire [2:0] unpack__a0__sig, unpack__b0__sig;
  mac_e5m2_e5m2_exact__align align (
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__p0__sign(align__negative),
    .o__at(align__at),
    .place(multiply__p0__shift),
    .multiply__p0__sig_0(multiply__p0__sig[0]),
    .multiply__p0__sig_5_1(multiply__p0__sig[5:1]),
    .align__number_12_0(align__number[12:0])
  );
  mac_e5m2_e5m2_exact__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(align__inf),
    .o__p0__nan(align__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__negative),
    .a_1_0(a[1:0]),
    .multiply__p0__sig_5_1(multiply__p0__sig[5:1]),
    .a_7_3(a[7:3]),
    .b_1_0(b[1:0]),
    .b_7_3(b[7:3]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__p0__sig_0(multiply__p0__sig[0])
  );
  mac_e5m2_e5m2_exact__sum sum (
    .acc(acc),
    .i__at(align__at),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__turn(multiply__p0__shift[3]),
    .o__code(o),
    .align__number_12_0(align__number[12:0])
  );
  mac_e5m2_e5m2_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__a0__sig[1:0] = a[1:0];
  assign align__number[15:13] = 3'h0;
endmodule

module mac_e5m2_e5m2_exact__align (
  input wire multiply__p0__sig_0,
  input wire [4:0] multiply__p0__sig_5_1,
  input wire [5:0] place,
  input wire i__p0__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [12:0] align__number_12_0,
  output wire [7:0] o__at
);
  assign align__number_12_0 = { multiply__p0__sig_5_1, multiply__p0__sig_0 } << place[2:0];
  assign o__at[0] = ! place[5:3];
  assign o__at[1] = place[5:3] == 1'h1;
  assign o__at[2] = place[5:3] == 2'h2;
  assign o__at[3] = place[5:3] == 2'h3;
  assign o__at[4] = place[5:3] == 3'h4;
  assign o__at[5] = place[5:3] == 3'h5;
  assign o__at[6] = place[5:3] == 3'h6;
  assign o__at[7] = place[5:3] == 3'h7;
endmodule

module mac_e5m2_e5m2_exact__multiply (
  input wire [1:0] a_1_0,
  input wire [4:0] a_7_3,
  input wire [1:0] b_1_0,
  input wire [4:0] b_7_3,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire multiply__p0__sig_0,
  output wire [4:0] multiply__p0__sig_5_1,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _15_, _16_,
    product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum;
  wire [5:0] _14_;
  wire [2:0] product0_row0, product0_row1, product0_row2;
  assign product0_row0 = a_1_0[0] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row1 = a_1_0[1] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row2 = unpack__a0__sig_2 ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _00_ = product0_row0[2] & product0_row1[1];
  assign _11_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _00_ | _11_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _12_ = product0_row1[2] & product0_row2[1];
  assign _13_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _12_ | _13_;
  assign { _14_[5], multiply__p0__sig_5_1 } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign o__p0__shift = { a_7_3[3:0], unpack__a0__shift_0 } + { b_7_3[3:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_7_3[4] ^ b_7_3[4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _15_ = i__a0__nan | i__b0__nan;
  assign _16_ = ~ i__b0__inf;
  assign _01_ = | { unpack__b0__sig_2, b_1_0 };
  assign _02_ = ~ _01_;
  assign _03_ = _16_ & _02_;
  assign _04_ = i__a0__inf & _03_;
  assign _05_ = ~ i__a0__inf;
  assign _06_ = | { unpack__a0__sig_2, a_1_0 };
  assign _07_ = ~ _06_;
  assign _08_ = _05_ & _07_;
  assign _09_ = i__b0__inf & _08_;
  assign _10_ = _04_ | _09_;
  assign o__p0__nan = _15_ | _10_;
  assign _14_[4:0] = multiply__p0__sig_5_1;
  assign multiply__p0__sig_0 = product0_row0[0];
endmodule

module mac_e5m2_e5m2_exact__sum (
  input wire [80:0] acc,
  input wire i__turn,
  input wire i__negative,
  input wire i__inf,
  input wire i__nan,
  input wire [12:0] align__number_12_0,
  output wire [80:0] o__code,
  input wire [7:0] i__at
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_,
    _107_, _115_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_,
    _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_,
    _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_, _165_,
    _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_;
  wire [7:0] _105_, _106_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _116_, _117_, _118_, _119_, _120_,
    _121_, _122_;
  wire [16:0] _178_;
  wire [15:0] changed, changed_by_1, read, read_by_1;
  wire [10:0] covered, into;
  wire [87:0] passes, updated;
  wire [80:0] stored;
  assign covered[1] = | i__at[1:0];
  assign covered[2] = | i__at[2:1];
  assign covered[3] = | i__at[3:2];
  assign covered[4] = | i__at[4:3];
  assign covered[5] = | i__at[5:4];
  assign covered[6] = | i__at[6:5];
  assign covered[7] = | i__at[7:6];
  assign passes = { 5'h00, acc, 2'h0 } ^ {88{i__negative}};
  assign _012_ = passes[0] & i__at[0];
  assign _022_ = passes[16] & covered[2];
  assign _032_ = passes[32] & covered[4];
  assign _043_ = passes[48] & covered[6];
  assign _053_ = passes[64] & i__at[7];
  assign read[0] = | { 1'h0, _053_, _043_, _032_, _022_, _012_ };
  assign _081_ = passes[1] & i__at[0];
  assign _091_ = passes[17] & covered[2];
  assign _100_ = passes[33] & covered[4];
  assign _107_ = passes[49] & covered[6];
  assign _115_ = passes[65] & i__at[7];
  assign read[1] = | { 1'h0, _115_, _107_, _100_, _091_, _081_ };
  assign _126_ = passes[2] & i__at[0];
  assign _127_ = passes[18] & covered[2];
  assign _128_ = passes[34] & covered[4];
  assign _129_ = passes[50] & covered[6];
  assign _130_ = passes[66] & i__at[7];
  assign read[2] = | { 1'h0, _130_, _129_, _128_, _127_, _126_ };
  assign _131_ = passes[3] & i__at[0];
  assign _132_ = passes[19] & covered[2];
  assign _133_ = passes[35] & covered[4];
  assign _134_ = passes[51] & covered[6];
  assign _135_ = passes[67] & i__at[7];
  assign read[3] = | { 1'h0, _135_, _134_, _133_, _132_, _131_ };
  assign _136_ = passes[4] & i__at[0];
  assign _137_ = passes[20] & covered[2];
  assign _138_ = passes[36] & covered[4];
  assign _139_ = passes[52] & covered[6];
  assign _140_ = passes[68] & i__at[7];
  assign read[4] = | { 1'h0, _140_, _139_, _138_, _137_, _136_ };
  assign _141_ = passes[5] & i__at[0];
  assign _142_ = passes[21] & covered[2];
  assign _143_ = passes[37] & covered[4];
  assign _144_ = passes[53] & covered[6];
  assign _145_ = passes[69] & i__at[7];
  assign read[5] = | { 1'h0, _145_, _144_, _143_, _142_, _141_ };
  assign _146_ = passes[6] & i__at[0];
  assign _147_ = passes[22] & covered[2];
  assign _148_ = passes[38] & covered[4];
  assign _149_ = passes[54] & covered[6];
  assign _150_ = passes[70] & i__at[7];
  assign read[6] = | { 1'h0, _150_, _149_, _148_, _147_, _146_ };
  assign _151_ = passes[7] & i__at[0];
  assign _152_ = passes[23] & covered[2];
  assign _153_ = passes[39] & covered[4];
  assign _154_ = passes[55] & covered[6];
  assign _155_ = passes[71] & i__at[7];
  assign read[7] = | { 1'h0, _155_, _154_, _153_, _152_, _151_ };
  assign _156_ = passes[8] & covered[1];
  assign _157_ = passes[24] & covered[3];
  assign _158_ = passes[40] & covered[5];
  assign _159_ = passes[56] & covered[7];
  assign read[8] = | { 1'h0, _159_, _158_, _157_, _156_ };
  assign _160_ = passes[9] & covered[1];
  assign _161_ = passes[25] & covered[3];
  assign _162_ = passes[41] & covered[5];
  assign _163_ = passes[57] & covered[7];
  assign read[9] = | { 1'h0, _163_, _162_, _161_, _160_ };
  assign _164_ = passes[10] & covered[1];
  assign _165_ = passes[26] & covered[3];
  assign _166_ = passes[42] & covered[5];
  assign _167_ = passes[58] & covered[7];
  assign read[10] = | { 1'h0, _167_, _166_, _165_, _164_ };
  assign _168_ = passes[11] & covered[1];
  assign _169_ = passes[27] & covered[3];
  assign _170_ = passes[43] & covered[5];
  assign _171_ = passes[59] & covered[7];
  assign read[11] = | { 1'h0, _171_, _170_, _169_, _168_ };
  assign _172_ = passes[12] & covered[1];
  assign _173_ = passes[28] & covered[3];
  assign _174_ = passes[44] & covered[5];
  assign _175_ = passes[60] & covered[7];
  assign read[12] = | { 1'h0, _175_, _174_, _173_, _172_ };
  assign _176_ = passes[13] & covered[1];
  assign _177_ = passes[29] & covered[3];
  assign _000_ = passes[45] & covered[5];
  assign _001_ = passes[61] & covered[7];
  assign read[13] = | { 1'h0, _001_, _000_, _177_, _176_ };
  assign _002_ = passes[14] & covered[1];
  assign _003_ = passes[30] & covered[3];
  assign _004_ = passes[46] & covered[5];
  assign _005_ = passes[62] & covered[7];
  assign read[14] = | { 1'h0, _005_, _004_, _003_, _002_ };
  assign _006_ = passes[15] & covered[1];
  assign _007_ = passes[31] & covered[3];
  assign _008_ = passes[47] & covered[5];
  assign _009_ = passes[63] & covered[7];
  assign read[15] = | { 1'h0, _009_, _008_, _007_, _006_ };
  assign read_by_1 = i__turn ? { read[7:0], read[15:8] } : read;
  assign _178_ = align__number_12_0 + read_by_1;
  assign changed = _178_[15:0] ^ read_by_1;
  assign changed_by_1 = i__turn ? { changed[7:0], changed[15:8] } : changed;
  assign _010_ = i__at[0] & _178_[16];
  assign _011_ = _010_ & passes[16];
  assign _013_ = _011_ & passes[17];
  assign _014_ = _013_ & passes[18];
  assign _015_ = _014_ & passes[19];
  assign _016_ = _015_ & passes[20];
  assign _017_ = _016_ & passes[21];
  assign _018_ = _017_ & passes[22];
  assign _019_ = & passes[23:16];
  assign _020_ = i__at[0] & _019_;
  assign into[3] = i__at[1] | _020_;
  assign _021_ = into[3] & _178_[16];
  assign _023_ = _021_ & passes[24];
  assign _024_ = _023_ & passes[25];
  assign _025_ = _024_ & passes[26];
  assign _026_ = _025_ & passes[27];
  assign _027_ = _026_ & passes[28];
  assign _028_ = _027_ & passes[29];
  assign _029_ = _028_ & passes[30];
  assign _030_ = & passes[31:24];
  assign _031_ = into[3] & _030_;
  assign into[4] = i__at[2] | _031_;
  assign _033_ = into[4] & _178_[16];
  assign _034_ = _033_ & passes[32];
  assign _035_ = _034_ & passes[33];
  assign _036_ = _035_ & passes[34];
  assign _037_ = _036_ & passes[35];
  assign _038_ = _037_ & passes[36];
  assign _039_ = _038_ & passes[37];
  assign _040_ = _039_ & passes[38];
  assign _041_ = & passes[39:32];
  assign _042_ = into[4] & _041_;
  assign into[5] = i__at[3] | _042_;
  assign _044_ = into[5] & _178_[16];
  assign _045_ = _044_ & passes[40];
  assign _046_ = _045_ & passes[41];
  assign _047_ = _046_ & passes[42];
  assign _048_ = _047_ & passes[43];
  assign _049_ = _048_ & passes[44];
  assign _050_ = _049_ & passes[45];
  assign _051_ = _050_ & passes[46];
  assign _052_ = & passes[47:40];
  assign _054_ = into[5] & _052_;
  assign into[6] = i__at[4] | _054_;
  assign _055_ = into[6] & _178_[16];
  assign _056_ = _055_ & passes[48];
  assign _057_ = _056_ & passes[49];
  assign _058_ = _057_ & passes[50];
  assign _059_ = _058_ & passes[51];
  assign _060_ = _059_ & passes[52];
  assign _061_ = _060_ & passes[53];
  assign _062_ = _061_ & passes[54];
  assign _063_ = & passes[55:48];
  assign _064_ = into[6] & _063_;
  assign into[7] = i__at[5] | _064_;
  assign _065_ = into[7] & _178_[16];
  assign _066_ = _065_ & passes[56];
  assign _067_ = _066_ & passes[57];
  assign _068_ = _067_ & passes[58];
  assign _069_ = _068_ & passes[59];
  assign _070_ = _069_ & passes[60];
  assign _071_ = _070_ & passes[61];
  assign _072_ = _071_ & passes[62];
  assign _073_ = & passes[63:56];
  assign _074_ = into[7] & _073_;
  assign into[8] = i__at[6] | _074_;
  assign _075_ = into[8] & _178_[16];
  assign _076_ = _075_ & passes[64];
  assign _077_ = _076_ & passes[65];
  assign _078_ = _077_ & passes[66];
  assign _079_ = _078_ & passes[67];
  assign _080_ = _079_ & passes[68];
  assign _082_ = _080_ & passes[69];
  assign _083_ = _082_ & passes[70];
  assign _084_ = & passes[71:64];
  assign _085_ = into[8] & _084_;
  assign into[9] = i__at[7] | _085_;
  assign _086_ = into[9] & _178_[16];
  assign _087_ = _086_ & passes[72];
  assign _088_ = _087_ & passes[73];
  assign _089_ = _088_ & passes[74];
  assign _090_ = _089_ & passes[75];
  assign _092_ = _090_ & passes[76];
  assign _093_ = _092_ & passes[77];
  assign _094_ = _093_ & passes[78];
  assign _095_ = & passes[79:72];
  assign into[10] = into[9] & _095_;
  assign _096_ = into[10] & _178_[16];
  assign _097_ = _096_ & passes[80];
  assign _098_ = _097_ & passes[81];
  assign _099_ = _098_ & passes[82];
  assign _101_ = _099_ & passes[83];
  assign _102_ = _101_ & passes[84];
  assign _103_ = _102_ & passes[85];
  assign _104_ = _103_ & passes[86];
  assign _105_ = changed_by_1[7:0] & {8{i__at[0]}};
  assign { stored[5:0], updated[1:0] } = { acc[5:0], 2'h0 } ^ _105_;
  assign _106_ = changed_by_1[15:8] & {8{covered[1]}};
  assign stored[13:6] = acc[13:6] ^ _106_;
  assign _108_ = changed_by_1[7:0] & {8{covered[2]}};
  assign _109_ = _108_ | { _018_, _017_, _016_, _015_, _014_, _013_, _011_, _010_ };
  assign stored[21:14] = acc[21:14] ^ _109_;
  assign _110_ = changed_by_1[15:8] & {8{covered[3]}};
  assign _111_ = _110_ | { _029_, _028_, _027_, _026_, _025_, _024_, _023_, _021_ };
  assign stored[29:22] = acc[29:22] ^ _111_;
  assign _112_ = changed_by_1[7:0] & {8{covered[4]}};
  assign _113_ = _112_ | { _040_, _039_, _038_, _037_, _036_, _035_, _034_, _033_ };
  assign stored[37:30] = acc[37:30] ^ _113_;
  assign _114_ = changed_by_1[15:8] & {8{covered[5]}};
  assign _116_ = _114_ | { _051_, _050_, _049_, _048_, _047_, _046_, _045_, _044_ };
  assign stored[45:38] = acc[45:38] ^ _116_;
  assign _117_ = changed_by_1[7:0] & {8{covered[6]}};
  assign _118_ = _117_ | { _062_, _061_, _060_, _059_, _058_, _057_, _056_, _055_ };
  assign stored[53:46] = acc[53:46] ^ _118_;
  assign _119_ = changed_by_1[15:8] & {8{covered[7]}};
  assign _120_ = _119_ | { _072_, _071_, _070_, _069_, _068_, _067_, _066_, _065_ };
  assign stored[61:54] = acc[61:54] ^ _120_;
  assign _121_ = changed_by_1[7:0] & {8{i__at[7]}};
  assign _122_ = _121_ | { _083_, _082_, _080_, _079_, _078_, _077_, _076_, _075_ };
  assign stored[69:62] = acc[69:62] ^ _122_;
  assign stored[77:70] = acc[77:70] ^ { _094_, _093_, _092_, _090_, _089_, _088_, _087_, _086_ };
  assign { updated[87:83], stored[80:78] } = { 5'h00, acc[80:78] } ^ { _104_, _103_, _102_, _101_, _099_, _098_, _097_, _096_ };
  assign _123_ = acc == 81'h100000000000000000000;
  assign _124_ = i__nan | _123_;
  assign _125_ = _124_ | i__inf;
  assign o__code = _125_ ? 81'h100000000000000000000 : stored;
  assign updated[82:2] = stored;
  assign into[2:0] = { i__at[0], 2'h0 };
  assign { covered[10:8], covered[0] } = { 2'h0, i__at[7], i__at[0] };
endmodule

module mac_e5m2_e5m2_exact__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  mac_e5m2_e5m2_exact__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  mac_e5m2_e5m2_exact__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module mac_e5m2_e5m2_exact__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule
