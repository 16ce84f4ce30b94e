// dot_posit8_2_posit8_2_lanes4_quire8_2
//
// Spec:    dot:a=posit8_2,b=posit8_2,lanes=4,acc=quire8_2
// Latency: none, combinational
// Ports:
//   input  a            32 bits  4 x posit8_2
//   input  b            32 bits  4 x posit8_2
//   input  acc         128 bits  quire8_2
//   output o           128 bits  quire8_2
// Example:
//   a = [0x43 (1.375), 0xb5 (-2.75), 0x3b (0.6875), 0x4d (3.25)], b = [0xb5 (-2.75), 0x3b (0.6875), 0x4d (3.25),
//     0xbd (-1.375)], acc = 0x00000000000000000000afb15b573eab (193176276516523 * 2**-48 = 0.6863) give o =
//     0xfffffffffffffffffff8c7b15b573eab (-2032235258102101 * 2**-48 = -7.21995)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_posit8_2_posit8_2_lanes4_quire8_2 (
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [127:0] acc,
  output wire [127:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, multiply__p0__nan, multiply__p0__sign,
    multiply__p1__nan, multiply__p1__sign, multiply__p2__nan, multiply__p2__sign, multiply__p3__nan,
    multiply__p3__sign, unpack__a0__nan, unpack__a1__nan, unpack__a2__nan, unpack__a3__nan, unpack__b0__nan,
    unpack__b1__nan, unpack__b2__nan, unpack__b3__nan;
  wire [3:0] align__negative, unpack__a0__sig, unpack__a1__sig, unpack__a2__sig, unpack__a3__sig,
    unpack__b0__sig, unpack__b1__sig, unpack__b2__sig, unpack__b3__sig;
  wire signed [97:0] align__x0, align__x1, align__x2, align__x3;
  wire [6:0] multiply__p0__shift, multiply__p1__shift, multiply__p2__shift, multiply__p3__shift;
  wire [8:0] multiply__p0__sig, multiply__p1__sig, multiply__p2__sig, multiply__p3__sig;
  wire [5:0] unpack__a0__shift, unpack__a1__shift, unpack__a2__shift, unpack__a3__shift, unpack__b0__shift,
    unpack__b1__shift, unpack__b2__shift, unpack__b3__shift;
  dot_posit8_2_posit8_2_lanes4_quire8_2__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .i__p2__nan(multiply__p2__nan),
    .i__p2__shift(multiply__p2__shift),
    .i__p2__sig(multiply__p2__sig),
    .i__p3__nan(multiply__p3__nan),
    .i__p3__shift(multiply__p3__shift),
    .i__p3__sig(multiply__p3__sig),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__negative(align__negative),
    .o__x0(align__x0),
    .o__x1(align__x1),
    .o__x2(align__x2),
    .o__x3(align__x3),
    .sign0(multiply__p0__sign),
    .sign1(multiply__p1__sign),
    .sign2(multiply__p2__sign),
    .sign3(multiply__p3__sign)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[7]),
    .i__a1__nan(unpack__a1__nan),
    .i__a1__shift(unpack__a1__shift),
    .i__a1__sign(a[15]),
    .i__a2__nan(unpack__a2__nan),
    .i__a2__shift(unpack__a2__shift),
    .i__a2__sign(a[23]),
    .i__a3__nan(unpack__a3__nan),
    .i__a3__shift(unpack__a3__shift),
    .i__a3__sign(a[31]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[7]),
    .i__b1__nan(unpack__b1__nan),
    .i__b1__shift(unpack__b1__shift),
    .i__b1__sign(b[15]),
    .i__b2__nan(unpack__b2__nan),
    .i__b2__shift(unpack__b2__shift),
    .i__b2__sign(b[23]),
    .i__b3__nan(unpack__b3__nan),
    .i__b3__shift(unpack__b3__shift),
    .i__b3__sign(b[31]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sign(multiply__p3__sign),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__sig_2_0(unpack__b1__sig[2:0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__sig_2_0(unpack__b2__sig[2:0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__sig_2_0(unpack__b3__sig[2:0]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__sig_2_0(unpack__a1__sig[2:0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__sig_2_0(unpack__a2__sig[2:0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__sig_2_0(unpack__a3__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig),
    .signed2(multiply__p2__sig),
    .signed3(multiply__p3__sig)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .i__x1(align__x1),
    .i__x2(align__x2),
    .i__x3(align__x3),
    .o__code(o)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__a1__nan(unpack__a1__nan),
    .o__a1__shift(unpack__a1__shift),
    .o__a2__nan(unpack__a2__nan),
    .o__a2__shift(unpack__a2__shift),
    .o__a3__nan(unpack__a3__nan),
    .o__a3__shift(unpack__a3__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b1__nan(unpack__b1__nan),
    .o__b1__shift(unpack__b1__shift),
    .o__b2__nan(unpack__b2__nan),
    .o__b2__shift(unpack__b2__shift),
    .o__b3__nan(unpack__b3__nan),
    .o__b3__shift(unpack__b3__shift),
    .a(a),
    .unpack__a3__sig_2_0(unpack__a3__sig[2:0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__sig_2_0(unpack__b0__sig[2:0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__sig_2_0(unpack__b1__sig[2:0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__sig_2_0(unpack__b2__sig[2:0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__sig_2_0(unpack__b3__sig[2:0]),
    .b(b),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__sig_2_0(unpack__a0__sig[2:0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__sig_2_0(unpack__a1__sig[2:0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__sig_2_0(unpack__a2__sig[2:0]),
    .unpack__a3__sig_3(unpack__a3__sig[3])
  );
endmodule

module dot_posit8_2_posit8_2_lanes4_quire8_2__align (
  input wire [8:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire [8:0] i__p1__sig,
  input wire [6:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  input wire [8:0] i__p2__sig,
  input wire [6:0] i__p2__shift,
  input wire sign2,
  input wire i__p2__nan,
  input wire [8:0] i__p3__sig,
  input wire [6:0] i__p3__shift,
  input wire sign3,
  input wire i__p3__nan,
  output wire signed [97:0] o__x0,
  output wire signed [97:0] o__x1,
  output wire signed [97:0] o__x2,
  output wire signed [97:0] o__x3,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [3:0] o__negative
);
  wire [22:0] _000_, _006_, _008_, _012_, _014_, _018_, _024_, _025_, _027_, _029_, _031_, _033_, _035_, _051_,
    _052_, _054_, _056_, _058_, _060_, _062_, _080_, _081_, _083_, _085_, _087_, _089_, _091_, _096_;
  wire _001_, _002_, _004_, _005_, _010_, _011_, _015_, _016_, _020_, _021_, _022_, _037_, _038_, _039_, _040_,
    _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _064_, _065_, _066_, _067_, _068_, _069_,
    _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _093_, _094_, _095_, _097_, _098_, _099_,
    _100_, _101_, _102_, _103_, _104_, _105_, _106_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_,
    _116_, _117_, _118_, _119_;
  wire [103:0] _003_, _007_, _009_, _013_, _017_, _026_, _028_, _030_, _032_, _034_, _053_, _055_, _057_, _059_,
    _061_, _082_, _084_, _086_, _088_, _090_;
  wire [118:0] _019_, _036_, _063_, _092_;
  wire [134:0] _023_, _050_, _079_, _107_;
  wire signed [103:0] placed0, placed1, placed2, placed3;
  wire signed [9:0] shifted0_by_1, shifted1_by_1, shifted2_by_1, shifted3_by_1;
  wire signed [23:0] shifted0_by_15, shifted1_by_15, shifted2_by_15, shifted3_by_15;
  wire signed [11:0] shifted0_by_3, shifted1_by_3, shifted2_by_3, shifted3_by_3;
  wire signed [15:0] shifted0_by_7, shifted1_by_7, shifted2_by_7, shifted3_by_7;
  wire [6:0] shifted0_place, shifted1_place, shifted2_place, shifted3_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[8], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[6:4];
  assign shifted0_place[1] = i__p0__shift[6:4] == 1'h1;
  assign shifted0_place[2] = i__p0__shift[6:4] == 2'h2;
  assign shifted0_place[3] = i__p0__shift[6:4] == 2'h3;
  assign shifted0_place[4] = i__p0__shift[6:4] == 3'h4;
  assign shifted0_place[5] = i__p0__shift[6:4] == 3'h5;
  assign shifted0_place[6] = i__p0__shift[6:4] == 3'h6;
  assign _096_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _000_ = shifted0_by_15[22:0] & {23{shifted0_place[1]}};
  assign _003_ = { 81'h000000000000000000000, _096_ } | { 65'h00000000000000000, _000_, 16'h0000 };
  assign _006_ = shifted0_by_15[22:0] & {23{shifted0_place[2]}};
  assign _007_ = _003_ | { 49'h0000000000000, _006_, 32'h00000000 };
  assign _008_ = shifted0_by_15[22:0] & {23{shifted0_place[3]}};
  assign _009_ = _007_ | { 33'h000000000, _008_, 48'h000000000000 };
  assign _012_ = shifted0_by_15[22:0] & {23{shifted0_place[4]}};
  assign _013_ = _009_ | { 17'h00000, _012_, 64'h0000000000000000 };
  assign _014_ = shifted0_by_15[22:0] & {23{shifted0_place[5]}};
  assign _017_ = _013_ | { 1'h0, _014_, 80'h00000000000000000000 };
  assign _018_ = shifted0_by_15[22:0] & {23{shifted0_place[6]}};
  assign _019_ = { 15'h0000, _017_ } | { _018_, 96'h000000000000000000000000 };
  assign _022_ = shifted0_by_15[23] & shifted0_place[0];
  assign _065_ = | shifted0_place[1:0];
  assign _068_ = shifted0_by_15[23] & _065_;
  assign _001_ = | shifted0_place[2:0];
  assign _002_ = shifted0_by_15[23] & _001_;
  assign _004_ = | shifted0_place[3:0];
  assign _005_ = shifted0_by_15[23] & _004_;
  assign _010_ = | shifted0_place[4:0];
  assign _011_ = shifted0_by_15[23] & _010_;
  assign _015_ = | shifted0_place[5:0];
  assign _016_ = shifted0_by_15[23] & _015_;
  assign _020_ = | shifted0_place;
  assign _021_ = shifted0_by_15[23] & _020_;
  assign { _023_[134:104], o__x0, placed0[5:0] } = { 16'h0000, _019_ } | { {16{_021_}}, {16{_016_}}, {16{_011_}}, {16{_005_}}, {16{_002_}}, {16{_068_}}, {16{_022_}}, 23'h000000 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[8], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[9], shifted1_by_1[9], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[11]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[15]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[6:4];
  assign shifted1_place[1] = i__p1__shift[6:4] == 1'h1;
  assign shifted1_place[2] = i__p1__shift[6:4] == 2'h2;
  assign shifted1_place[3] = i__p1__shift[6:4] == 2'h3;
  assign shifted1_place[4] = i__p1__shift[6:4] == 3'h4;
  assign shifted1_place[5] = i__p1__shift[6:4] == 3'h5;
  assign shifted1_place[6] = i__p1__shift[6:4] == 3'h6;
  assign _024_ = shifted1_by_15[22:0] & {23{shifted1_place[0]}};
  assign _025_ = shifted1_by_15[22:0] & {23{shifted1_place[1]}};
  assign _026_ = { 81'h000000000000000000000, _024_ } | { 65'h00000000000000000, _025_, 16'h0000 };
  assign _027_ = shifted1_by_15[22:0] & {23{shifted1_place[2]}};
  assign _028_ = _026_ | { 49'h0000000000000, _027_, 32'h00000000 };
  assign _029_ = shifted1_by_15[22:0] & {23{shifted1_place[3]}};
  assign _030_ = _028_ | { 33'h000000000, _029_, 48'h000000000000 };
  assign _031_ = shifted1_by_15[22:0] & {23{shifted1_place[4]}};
  assign _032_ = _030_ | { 17'h00000, _031_, 64'h0000000000000000 };
  assign _033_ = shifted1_by_15[22:0] & {23{shifted1_place[5]}};
  assign _034_ = _032_ | { 1'h0, _033_, 80'h00000000000000000000 };
  assign _035_ = shifted1_by_15[22:0] & {23{shifted1_place[6]}};
  assign _036_ = { 15'h0000, _034_ } | { _035_, 96'h000000000000000000000000 };
  assign _037_ = shifted1_by_15[23] & shifted1_place[0];
  assign _038_ = | shifted1_place[1:0];
  assign _039_ = shifted1_by_15[23] & _038_;
  assign _040_ = | shifted1_place[2:0];
  assign _041_ = shifted1_by_15[23] & _040_;
  assign _042_ = | shifted1_place[3:0];
  assign _043_ = shifted1_by_15[23] & _042_;
  assign _044_ = | shifted1_place[4:0];
  assign _045_ = shifted1_by_15[23] & _044_;
  assign _046_ = | shifted1_place[5:0];
  assign _047_ = shifted1_by_15[23] & _046_;
  assign _048_ = | shifted1_place;
  assign _049_ = shifted1_by_15[23] & _048_;
  assign { _050_[134:104], o__x1, placed1[5:0] } = { 16'h0000, _036_ } | { {16{_049_}}, {16{_047_}}, {16{_045_}}, {16{_043_}}, {16{_041_}}, {16{_039_}}, {16{_037_}}, 23'h000000 };
  assign shifted2_by_1 = i__p2__shift[0] ? { i__p2__sig, 1'h0 } : { i__p2__sig[8], i__p2__sig };
  assign shifted2_by_3 = i__p2__shift[1] ? { shifted2_by_1, 2'h0 } : { shifted2_by_1[9], shifted2_by_1[9], shifted2_by_1 };
  assign shifted2_by_7 = i__p2__shift[2] ? { shifted2_by_3, 4'h0 } : { {4{shifted2_by_3[11]}}, shifted2_by_3 };
  assign shifted2_by_15 = i__p2__shift[3] ? { shifted2_by_7, 8'h00 } : { {8{shifted2_by_7[15]}}, shifted2_by_7 };
  assign shifted2_place[0] = ! i__p2__shift[6:4];
  assign shifted2_place[1] = i__p2__shift[6:4] == 1'h1;
  assign shifted2_place[2] = i__p2__shift[6:4] == 2'h2;
  assign shifted2_place[3] = i__p2__shift[6:4] == 2'h3;
  assign shifted2_place[4] = i__p2__shift[6:4] == 3'h4;
  assign shifted2_place[5] = i__p2__shift[6:4] == 3'h5;
  assign shifted2_place[6] = i__p2__shift[6:4] == 3'h6;
  assign _051_ = shifted2_by_15[22:0] & {23{shifted2_place[0]}};
  assign _052_ = shifted2_by_15[22:0] & {23{shifted2_place[1]}};
  assign _053_ = { 81'h000000000000000000000, _051_ } | { 65'h00000000000000000, _052_, 16'h0000 };
  assign _054_ = shifted2_by_15[22:0] & {23{shifted2_place[2]}};
  assign _055_ = _053_ | { 49'h0000000000000, _054_, 32'h00000000 };
  assign _056_ = shifted2_by_15[22:0] & {23{shifted2_place[3]}};
  assign _057_ = _055_ | { 33'h000000000, _056_, 48'h000000000000 };
  assign _058_ = shifted2_by_15[22:0] & {23{shifted2_place[4]}};
  assign _059_ = _057_ | { 17'h00000, _058_, 64'h0000000000000000 };
  assign _060_ = shifted2_by_15[22:0] & {23{shifted2_place[5]}};
  assign _061_ = _059_ | { 1'h0, _060_, 80'h00000000000000000000 };
  assign _062_ = shifted2_by_15[22:0] & {23{shifted2_place[6]}};
  assign _063_ = { 15'h0000, _061_ } | { _062_, 96'h000000000000000000000000 };
  assign _064_ = shifted2_by_15[23] & shifted2_place[0];
  assign _066_ = | shifted2_place[1:0];
  assign _067_ = shifted2_by_15[23] & _066_;
  assign _069_ = | shifted2_place[2:0];
  assign _070_ = shifted2_by_15[23] & _069_;
  assign _071_ = | shifted2_place[3:0];
  assign _072_ = shifted2_by_15[23] & _071_;
  assign _073_ = | shifted2_place[4:0];
  assign _074_ = shifted2_by_15[23] & _073_;
  assign _075_ = | shifted2_place[5:0];
  assign _076_ = shifted2_by_15[23] & _075_;
  assign _078_ = shifted2_by_15[23] & _077_;
  assign _077_ = | shifted2_place;
  assign { _079_[134:104], o__x2, placed2[5:0] } = { 16'h0000, _063_ } | { {16{_078_}}, {16{_076_}}, {16{_074_}}, {16{_072_}}, {16{_070_}}, {16{_067_}}, {16{_064_}}, 23'h000000 };
  assign shifted3_by_1 = i__p3__shift[0] ? { i__p3__sig, 1'h0 } : { i__p3__sig[8], i__p3__sig };
  assign shifted3_by_3 = i__p3__shift[1] ? { shifted3_by_1, 2'h0 } : { shifted3_by_1[9], shifted3_by_1[9], shifted3_by_1 };
  assign shifted3_by_7 = i__p3__shift[2] ? { shifted3_by_3, 4'h0 } : { {4{shifted3_by_3[11]}}, shifted3_by_3 };
  assign shifted3_by_15 = i__p3__shift[3] ? { shifted3_by_7, 8'h00 } : { {8{shifted3_by_7[15]}}, shifted3_by_7 };
  assign shifted3_place[0] = ! i__p3__shift[6:4];
  assign shifted3_place[1] = i__p3__shift[6:4] == 1'h1;
  assign shifted3_place[2] = i__p3__shift[6:4] == 2'h2;
  assign shifted3_place[3] = i__p3__shift[6:4] == 2'h3;
  assign shifted3_place[4] = i__p3__shift[6:4] == 3'h4;
  assign shifted3_place[5] = i__p3__shift[6:4] == 3'h5;
  assign shifted3_place[6] = i__p3__shift[6:4] == 3'h6;
  assign _080_ = shifted3_by_15[22:0] & {23{shifted3_place[0]}};
  assign _081_ = shifted3_by_15[22:0] & {23{shifted3_place[1]}};
  assign _082_ = { 81'h000000000000000000000, _080_ } | { 65'h00000000000000000, _081_, 16'h0000 };
  assign _083_ = shifted3_by_15[22:0] & {23{shifted3_place[2]}};
  assign _084_ = _082_ | { 49'h0000000000000, _083_, 32'h00000000 };
  assign _085_ = shifted3_by_15[22:0] & {23{shifted3_place[3]}};
  assign _086_ = _084_ | { 33'h000000000, _085_, 48'h000000000000 };
  assign _087_ = shifted3_by_15[22:0] & {23{shifted3_place[4]}};
  assign _088_ = _086_ | { 17'h00000, _087_, 64'h0000000000000000 };
  assign _089_ = shifted3_by_15[22:0] & {23{shifted3_place[5]}};
  assign _090_ = _088_ | { 1'h0, _089_, 80'h00000000000000000000 };
  assign _091_ = shifted3_by_15[22:0] & {23{shifted3_place[6]}};
  assign _092_ = { 15'h0000, _090_ } | { _091_, 96'h000000000000000000000000 };
  assign _093_ = shifted3_by_15[23] & shifted3_place[0];
  assign _094_ = | shifted3_place[1:0];
  assign _095_ = shifted3_by_15[23] & _094_;
  assign _098_ = shifted3_by_15[23] & _097_;
  assign _097_ = | shifted3_place[2:0];
  assign _099_ = | shifted3_place[3:0];
  assign _100_ = shifted3_by_15[23] & _099_;
  assign _102_ = shifted3_by_15[23] & _101_;
  assign _101_ = | shifted3_place[4:0];
  assign _104_ = shifted3_by_15[23] & _103_;
  assign _103_ = | shifted3_place[5:0];
  assign _105_ = | shifted3_place;
  assign _106_ = shifted3_by_15[23] & _105_;
  assign { _107_[134:104], o__x3, placed3[5:0] } = { 16'h0000, _092_ } | { {16{_106_}}, {16{_104_}}, {16{_102_}}, {16{_100_}}, {16{_098_}}, {16{_095_}}, {16{_093_}}, 23'h000000 };
  assign _108_ = | i__p0__sig;
  assign _109_ = ~ _108_;
  assign _110_ = _109_ & sign0;
  assign _111_ = | i__p1__sig;
  assign _112_ = ~ _111_;
  assign _113_ = _112_ & sign1;
  assign _114_ = | i__p2__sig;
  assign _115_ = ~ _114_;
  assign _116_ = _115_ & sign2;
  assign _117_ = | i__p3__sig;
  assign _118_ = ~ _117_;
  assign _119_ = _118_ & sign3;
  assign o__minus_zero = & { _119_, _116_, _113_, _110_ };
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign _023_[103:0] = { o__x0, placed0[5:0] };
  assign _079_[103:0] = { o__x2, placed2[5:0] };
  assign _050_[103:0] = { o__x1, placed1[5:0] };
  assign _107_[103:0] = { o__x3, placed3[5:0] };
  assign o__negative = 4'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed3[103:6] = o__x3;
  assign placed2[103:6] = o__x2;
  assign placed1[103:6] = o__x1;
  assign placed0[103:6] = o__x0;
endmodule

module dot_posit8_2_posit8_2_lanes4_quire8_2__multiply (
  input wire i__a0__sign,
  input wire i__a1__sign,
  input wire i__a2__sign,
  input wire i__a3__sign,
  input wire i__b0__sign,
  input wire i__b1__sign,
  input wire i__b2__sign,
  input wire i__b3__sign,
  input wire unpack__a0__sig_3,
  input wire [2:0] unpack__a0__sig_2_0,
  input wire i__a0__nan,
  input wire [5:0] i__a0__shift,
  input wire unpack__a1__sig_3,
  input wire [2:0] unpack__a1__sig_2_0,
  input wire i__a1__nan,
  input wire [5:0] i__a1__shift,
  input wire unpack__a2__sig_3,
  input wire [2:0] unpack__a2__sig_2_0,
  input wire i__a2__nan,
  input wire [5:0] i__a2__shift,
  input wire unpack__a3__sig_3,
  input wire [2:0] unpack__a3__sig_2_0,
  input wire i__a3__nan,
  input wire [5:0] i__a3__shift,
  input wire unpack__b0__sig_3,
  input wire [2:0] unpack__b0__sig_2_0,
  input wire i__b0__nan,
  input wire [5:0] i__b0__shift,
  input wire unpack__b1__sig_3,
  input wire [2:0] unpack__b1__sig_2_0,
  input wire i__b1__nan,
  input wire [5:0] i__b1__shift,
  input wire unpack__b2__sig_3,
  input wire [2:0] unpack__b2__sig_2_0,
  input wire i__b2__nan,
  input wire [5:0] i__b2__shift,
  input wire unpack__b3__sig_3,
  input wire [2:0] unpack__b3__sig_2_0,
  input wire i__b3__nan,
  input wire [5:0] i__b3__shift,
  output wire signed [8:0] signed0,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire signed [8:0] signed1,
  output wire [6:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire signed [8:0] signed2,
  output wire [6:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire signed [8:0] signed3,
  output wire [6:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan
);
  wire [2:0] _000_, _023_, _025_, _026_, _045_, _046_, _065_, _066_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _016_, _017_,
    _018_, _019_, _020_, _021_, _024_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _035_, _036_, _037_,
    _038_, _039_, _040_, _041_, _042_, _044_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _055_, _056_,
    _057_, _058_, _059_, _060_, _061_, _062_, _067_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product1_level2_0_carry,
    product1_level2_0_half, product1_level2_0_sum, product1_level2_1_carry, product1_level2_1_half,
    product1_level2_1_sum, product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum,
    product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum, product2_level2_1_carry,
    product2_level2_1_half, product2_level2_1_sum, product2_level3_0_carry, product2_level3_0_half,
    product2_level3_0_sum, product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum,
    product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum, product3_level3_0_carry,
    product3_level3_0_half, product3_level3_0_sum;
  wire [7:0] _006_, _034_, _054_, _064_, product0, product1, product2, product3;
  wire [8:0] _015_, _022_, _043_, _063_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3, product2_row0, product2_row1, product2_row2, product2_row3, product3_row0,
    product3_row1, product3_row2, product3_row3;
  assign product0_row0 = unpack__a0__sig_2_0[0] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row1 = unpack__a0__sig_2_0[1] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row2 = unpack__a0__sig_2_0[2] ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, unpack__b0__sig_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _023_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _023_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _024_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _032_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _024_ | _032_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _042_ = product0_row2[3] & product0_row3[2];
  assign _044_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _042_ | _044_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _050_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _060_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _050_ | _060_;
  assign { _064_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _010_ = | { product0[1], product0_row0[0] };
  assign _016_ = | { product0[2:1], product0_row0[0] };
  assign _017_ = | { product0[3:1], product0_row0[0] };
  assign _018_ = | { product0[4:1], product0_row0[0] };
  assign _019_ = | { product0[5:1], product0_row0[0] };
  assign _020_ = | { product0[6:1], product0_row0[0] };
  assign _021_ = | { product0[7:1], product0_row0[0] };
  assign _022_ = { _021_, _020_, _019_, _018_, _017_, _016_, _010_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _022_;
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = unpack__a1__sig_2_0[0] ? { unpack__b1__sig_3, unpack__b1__sig_2_0 } : 4'h0;
  assign product1_row1 = unpack__a1__sig_2_0[1] ? { unpack__b1__sig_3, unpack__b1__sig_2_0 } : 4'h0;
  assign product1_row2 = unpack__a1__sig_2_0[2] ? { unpack__b1__sig_3, unpack__b1__sig_2_0 } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, unpack__b1__sig_2_0 } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _025_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _026_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _025_ | _026_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _027_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _028_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _027_ | _028_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _029_ = product1_row2[3] & product1_row3[2];
  assign _030_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _029_ | _030_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _031_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _033_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _031_ | _033_;
  assign { _034_[7], product1[7:1] } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign _035_ = | { product1[1], product1_row0[0] };
  assign _036_ = | { product1[2:1], product1_row0[0] };
  assign _037_ = | { product1[3:1], product1_row0[0] };
  assign _038_ = | { product1[4:1], product1_row0[0] };
  assign _039_ = | { product1[5:1], product1_row0[0] };
  assign _040_ = | { product1[6:1], product1_row0[0] };
  assign _041_ = | { product1[7:1], product1_row0[0] };
  assign _043_ = { _041_, _040_, _039_, _038_, _037_, _036_, _035_, product1_row0[0], 1'h0 } & {9{o__p1__sign}};
  assign signed1 = { 1'h0, product1[7:1], product1_row0[0] } ^ _043_;
  assign o__p1__shift = i__a1__shift + i__b1__shift;
  assign o__p1__sign = i__a1__sign ^ i__b1__sign;
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = unpack__a2__sig_2_0[0] ? { unpack__b2__sig_3, unpack__b2__sig_2_0 } : 4'h0;
  assign product2_row1 = unpack__a2__sig_2_0[1] ? { unpack__b2__sig_3, unpack__b2__sig_2_0 } : 4'h0;
  assign product2_row2 = unpack__a2__sig_2_0[2] ? { unpack__b2__sig_3, unpack__b2__sig_2_0 } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, unpack__b2__sig_2_0 } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _045_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _046_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _045_ | _046_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _047_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _048_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _047_ | _048_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _049_ = product2_row2[3] & product2_row3[2];
  assign _051_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _049_ | _051_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _052_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _053_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _052_ | _053_;
  assign { _054_[7], product2[7:1] } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign _055_ = | { product2[1], product2_row0[0] };
  assign _056_ = | { product2[2:1], product2_row0[0] };
  assign _057_ = | { product2[3:1], product2_row0[0] };
  assign _058_ = | { product2[4:1], product2_row0[0] };
  assign _059_ = | { product2[5:1], product2_row0[0] };
  assign _061_ = | { product2[6:1], product2_row0[0] };
  assign _062_ = | { product2[7:1], product2_row0[0] };
  assign _063_ = { _062_, _061_, _059_, _058_, _057_, _056_, _055_, product2_row0[0], 1'h0 } & {9{o__p2__sign}};
  assign signed2 = { 1'h0, product2[7:1], product2_row0[0] } ^ _063_;
  assign o__p2__shift = i__a2__shift + i__b2__shift;
  assign o__p2__sign = i__a2__sign ^ i__b2__sign;
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = unpack__a3__sig_2_0[0] ? { unpack__b3__sig_3, unpack__b3__sig_2_0 } : 4'h0;
  assign product3_row1 = unpack__a3__sig_2_0[1] ? { unpack__b3__sig_3, unpack__b3__sig_2_0 } : 4'h0;
  assign product3_row2 = unpack__a3__sig_2_0[2] ? { unpack__b3__sig_3, unpack__b3__sig_2_0 } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, unpack__b3__sig_2_0 } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _065_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _066_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _065_ | _066_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _067_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _001_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _067_ | _001_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _002_ = product3_row2[3] & product3_row3[2];
  assign _003_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _002_ | _003_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _004_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _005_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _004_ | _005_;
  assign { _006_[7], product3[7:1] } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign _007_ = | { product3[1], product3_row0[0] };
  assign _008_ = | { product3[2:1], product3_row0[0] };
  assign _009_ = | { product3[3:1], product3_row0[0] };
  assign _011_ = | { product3[4:1], product3_row0[0] };
  assign _012_ = | { product3[5:1], product3_row0[0] };
  assign _013_ = | { product3[6:1], product3_row0[0] };
  assign _014_ = | { product3[7:1], product3_row0[0] };
  assign _015_ = { _014_, _013_, _012_, _011_, _009_, _008_, _007_, product3_row0[0], 1'h0 } & {9{o__p3__sign}};
  assign signed3 = { 1'h0, product3[7:1], product3_row0[0] } ^ _015_;
  assign o__p3__shift = i__a3__shift + i__b3__shift;
  assign o__p3__sign = i__a3__sign ^ i__b3__sign;
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign _034_[6:0] = product1[7:1];
  assign _006_[6:0] = product3[7:1];
  assign _064_[6:0] = product0[7:1];
  assign product3[0] = product3_row0[0];
  assign _054_[6:0] = product2[7:1];
  assign product2[0] = product2_row0[0];
  assign product1[0] = product1_row0[0];
  assign product0[0] = product0_row0[0];
endmodule

module dot_posit8_2_posit8_2_lanes4_quire8_2__sum (
  input wire [127:0] acc,
  input wire signed [97:0] i__x0,
  input wire signed [97:0] i__x1,
  input wire signed [97:0] i__x2,
  input wire signed [97:0] i__x3,
  input wire i__nan,
  input wire i__inf,
  output wire [127:0] o__code,
  input wire [3:0] i__negative
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _059_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_,
    _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _092_,
    _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _104_, _105_, _106_, _107_, _108_,
    _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_,
    _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_,
    _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, _152_, _153_,
    _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_, _165_, _166_, _167_, _168_,
    _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_, _178_, _179_, _180_, _182_, _183_, _184_,
    _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_, _195_, _196_, _197_, _198_, _199_,
    _200_, _201_, _202_, _203_, _204_, _205_, _206_, _207_, _208_, _209_, _210_, _211_, _212_, _213_, _214_,
    _216_, _217_, _218_, _219_, _220_, _221_, _222_, _223_, _224_, _225_, _226_, _227_, _228_, _229_, _230_,
    _232_, _233_, _234_, _235_, _236_, _237_, _238_, _239_, _240_, _241_, _242_, _243_, _244_, _245_, _246_,
    _247_, _248_, below, sum_level100_0_carry, sum_level100_0_half, sum_level100_0_sum, sum_level10_0_carry,
    sum_level10_0_half, sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry, sum_level11_1_half,
    sum_level11_1_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level12_1_carry,
    sum_level12_1_half, sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level13_1_carry, sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum, sum_level15_0_carry,
    sum_level15_0_half, sum_level15_0_sum, sum_level15_1_carry, sum_level15_1_half, sum_level15_1_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level16_1_carry, sum_level16_1_half,
    sum_level16_1_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level17_1_carry,
    sum_level17_1_half, sum_level17_1_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum,
    sum_level18_1_carry, sum_level18_1_half, sum_level18_1_sum, sum_level19_0_carry, sum_level19_0_half,
    sum_level19_0_sum, sum_level19_1_carry, sum_level19_1_half, sum_level19_1_sum, sum_level1_1_carry,
    sum_level1_1_half, sum_level1_1_sum, sum_level1_2_carry, sum_level1_2_half, sum_level1_2_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level20_1_carry, sum_level20_1_half,
    sum_level20_1_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level21_1_carry,
    sum_level21_1_half, sum_level21_1_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum,
    sum_level22_1_carry, sum_level22_1_half, sum_level22_1_sum, sum_level23_0_carry, sum_level23_0_half,
    sum_level23_0_sum, sum_level23_1_carry, sum_level23_1_half, sum_level23_1_sum, sum_level24_0_carry,
    sum_level24_0_half, sum_level24_0_sum, sum_level24_1_carry, sum_level24_1_half, sum_level24_1_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level25_1_carry, sum_level25_1_half,
    sum_level25_1_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum, sum_level26_1_carry,
    sum_level26_1_half, sum_level26_1_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum,
    sum_level27_1_carry, sum_level27_1_half, sum_level27_1_sum, sum_level28_0_carry, sum_level28_0_half,
    sum_level28_0_sum, sum_level28_1_carry, sum_level28_1_half, sum_level28_1_sum, sum_level29_0_carry,
    sum_level29_0_half, sum_level29_0_sum, sum_level29_1_carry, sum_level29_1_half, sum_level29_1_sum,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level30_0_carry, sum_level30_0_half,
    sum_level30_0_sum, sum_level30_1_carry, sum_level30_1_half, sum_level30_1_sum, sum_level31_0_carry,
    sum_level31_0_half, sum_level31_0_sum, sum_level31_1_carry, sum_level31_1_half, sum_level31_1_sum,
    sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum, sum_level33_0_carry, sum_level33_0_half,
    sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half, sum_level34_0_sum, sum_level35_0_carry,
    sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry, sum_level36_0_half, sum_level36_0_sum,
    sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum, sum_level38_0_carry, sum_level38_0_half,
    sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half, sum_level39_0_sum, sum_level40_0_carry,
    sum_level40_0_half, sum_level40_0_sum, sum_level41_0_carry, sum_level41_0_half, sum_level41_0_sum,
    sum_level42_0_carry, sum_level42_0_half, sum_level42_0_sum, sum_level43_0_carry, sum_level43_0_half,
    sum_level43_0_sum, sum_level44_0_carry, sum_level44_0_half, sum_level44_0_sum, sum_level45_0_carry,
    sum_level45_0_half, sum_level45_0_sum, sum_level46_0_carry, sum_level46_0_half, sum_level46_0_sum,
    sum_level47_0_carry, sum_level47_0_half, sum_level47_0_sum, sum_level48_0_carry, sum_level48_0_half,
    sum_level48_0_sum, sum_level49_0_carry, sum_level49_0_half, sum_level49_0_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level50_0_carry, sum_level50_0_half, sum_level50_0_sum, sum_level51_0_carry, sum_level51_0_half,
    sum_level51_0_sum, sum_level52_0_carry, sum_level52_0_half, sum_level52_0_sum, sum_level53_0_carry,
    sum_level53_0_half, sum_level53_0_sum, sum_level54_0_carry, sum_level54_0_half, sum_level54_0_sum,
    sum_level55_0_carry, sum_level55_0_half, sum_level55_0_sum, sum_level56_0_carry, sum_level56_0_half,
    sum_level56_0_sum, sum_level57_0_carry, sum_level57_0_half, sum_level57_0_sum, sum_level58_0_carry,
    sum_level58_0_half, sum_level58_0_sum, sum_level59_0_carry, sum_level59_0_half, sum_level59_0_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half,
    sum_level5_1_sum, sum_level60_0_carry, sum_level60_0_half, sum_level60_0_sum, sum_level61_0_carry,
    sum_level61_0_half, sum_level61_0_sum, sum_level62_0_carry, sum_level62_0_half, sum_level62_0_sum,
    sum_level63_0_carry, sum_level63_0_half, sum_level63_0_sum, sum_level64_0_carry, sum_level64_0_half,
    sum_level64_0_sum, sum_level65_0_carry, sum_level65_0_half, sum_level65_0_sum, sum_level66_0_carry,
    sum_level66_0_half, sum_level66_0_sum, sum_level67_0_carry, sum_level67_0_half, sum_level67_0_sum,
    sum_level68_0_carry, sum_level68_0_half, sum_level68_0_sum, sum_level69_0_carry, sum_level69_0_half,
    sum_level69_0_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry,
    sum_level6_1_half, sum_level6_1_sum, sum_level70_0_carry, sum_level70_0_half, sum_level70_0_sum,
    sum_level71_0_carry, sum_level71_0_half, sum_level71_0_sum, sum_level72_0_carry, sum_level72_0_half,
    sum_level72_0_sum, sum_level73_0_carry, sum_level73_0_half, sum_level73_0_sum, sum_level74_0_carry,
    sum_level74_0_half, sum_level74_0_sum, sum_level75_0_carry, sum_level75_0_half, sum_level75_0_sum,
    sum_level76_0_carry, sum_level76_0_half, sum_level76_0_sum, sum_level77_0_carry, sum_level77_0_half,
    sum_level77_0_sum, sum_level78_0_carry, sum_level78_0_half, sum_level78_0_sum, sum_level79_0_carry,
    sum_level79_0_half, sum_level79_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum,
    sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level80_0_carry, sum_level80_0_half,
    sum_level80_0_sum, sum_level81_0_carry, sum_level81_0_half, sum_level81_0_sum, sum_level82_0_carry,
    sum_level82_0_half, sum_level82_0_sum, sum_level83_0_carry, sum_level83_0_half, sum_level83_0_sum,
    sum_level84_0_carry, sum_level84_0_half, sum_level84_0_sum, sum_level85_0_carry, sum_level85_0_half,
    sum_level85_0_sum, sum_level86_0_carry, sum_level86_0_half, sum_level86_0_sum, sum_level87_0_carry,
    sum_level87_0_half, sum_level87_0_sum, sum_level88_0_carry, sum_level88_0_half, sum_level88_0_sum,
    sum_level89_0_carry, sum_level89_0_half, sum_level89_0_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum, sum_level90_0_carry,
    sum_level90_0_half, sum_level90_0_sum, sum_level91_0_carry, sum_level91_0_half, sum_level91_0_sum,
    sum_level92_0_carry, sum_level92_0_half, sum_level92_0_sum, sum_level93_0_carry, sum_level93_0_half,
    sum_level93_0_sum, sum_level94_0_carry, sum_level94_0_half, sum_level94_0_sum, sum_level95_0_carry,
    sum_level95_0_half, sum_level95_0_sum, sum_level96_0_carry, sum_level96_0_half, sum_level96_0_sum,
    sum_level97_0_carry, sum_level97_0_half, sum_level97_0_sum, sum_level98_0_carry, sum_level98_0_half,
    sum_level98_0_sum, sum_level99_0_carry, sum_level99_0_half, sum_level99_0_sum, sum_level9_0_carry,
    sum_level9_0_half, sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [97:0] _047_, _058_, _091_, _103_, _215_, _231_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum;
  wire [30:0] _181_;
  wire [127:0] stored;
  wire [128:0] sum_total;
  assign sum_level1_0_half = { _000_, i__x0[96:0] } ^ { _102_, i__x1[96:0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _192_, i__x2[96:0] };
  assign _000_ = ~ i__x0[97];
  assign _102_ = ~ i__x1[97];
  assign _215_ = { _000_, i__x0[96:0] } & { _102_, i__x1[96:0] };
  assign _192_ = ~ i__x2[97];
  assign _231_ = sum_level1_0_half & { _192_, i__x2[96:0] };
  assign sum_level1_0_carry = _215_ | _231_;
  assign sum_level1_1_half = i__x3[0] ^ i__negative[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__negative[1];
  assign _240_ = i__x3[0] & i__negative[0];
  assign _001_ = sum_level1_1_half & i__negative[1];
  assign sum_level1_1_carry = _240_ | _001_;
  assign sum_level1_2_half = i__negative[2] ^ i__negative[3];
  assign sum_level1_2_sum = sum_level1_2_half ^ acc[0];
  assign _010_ = i__negative[2] & i__negative[3];
  assign _018_ = sum_level1_2_half & acc[0];
  assign sum_level1_2_carry = _010_ | _018_;
  assign sum_level2_0_half = { _027_, i__x3[96:1], sum_level1_0_sum[0] } ^ { acc[97:1], sum_level1_1_sum };
  assign sum_level2_0_sum = sum_level2_0_half ^ { sum_level1_0_carry[96:0], sum_level1_2_sum };
  assign _027_ = ~ i__x3[97];
  assign _047_ = { _027_, i__x3[96:1], sum_level1_0_sum[0] } & { acc[97:1], sum_level1_1_sum };
  assign _058_ = sum_level2_0_half & { sum_level1_0_carry[96:0], sum_level1_2_sum };
  assign sum_level2_0_carry = _047_ | _058_;
  assign sum_level2_1_half = sum_level1_1_carry ^ sum_level1_2_carry;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[1];
  assign _069_ = sum_level1_1_carry & sum_level1_2_carry;
  assign _080_ = sum_level2_1_half & sum_level1_0_sum[1];
  assign sum_level2_1_carry = _069_ | _080_;
  assign sum_level3_0_half = { acc[98], sum_level2_0_carry[96:0] } ^ { sum_level1_0_carry[97], sum_level1_0_sum[97:2], sum_level2_0_sum[1] };
  assign sum_level3_0_sum = sum_level3_0_half ^ { sum_level2_0_carry[97], sum_level2_0_sum[97:3], sum_level2_1_carry, sum_level2_1_sum };
  assign _091_ = { acc[98], sum_level2_0_carry[96:0] } & { sum_level1_0_carry[97], sum_level1_0_sum[97:2], sum_level2_0_sum[1] };
  assign _103_ = sum_level3_0_half & { sum_level2_0_carry[97], sum_level2_0_sum[97:3], sum_level2_1_carry, sum_level2_1_sum };
  assign sum_level3_0_carry = _091_ | _103_;
  assign sum_level4_0_half = sum_level2_0_sum[2] ^ sum_level3_0_carry[0];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_sum[1];
  assign _114_ = sum_level2_0_sum[2] & sum_level3_0_carry[0];
  assign _125_ = sum_level4_0_half & sum_level3_0_sum[1];
  assign sum_level4_0_carry = _114_ | _125_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_0_carry[97];
  assign _146_ = sum_level4_1_half & sum_level3_0_carry[97];
  assign sum_level4_1_carry = acc[99] | _146_;
  assign sum_level5_0_half = sum_level3_0_carry[1] ^ sum_level3_0_sum[2];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _157_ = sum_level3_0_carry[1] & sum_level3_0_sum[2];
  assign _168_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _157_ | _168_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _188_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[100] | _188_;
  assign sum_level6_0_half = sum_level3_0_carry[2] ^ sum_level3_0_sum[3];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _191_ = sum_level3_0_carry[2] & sum_level3_0_sum[3];
  assign _193_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _191_ | _193_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _194_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[101] | _194_;
  assign sum_level7_0_half = sum_level3_0_carry[3] ^ sum_level3_0_sum[4];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _195_ = sum_level3_0_carry[3] & sum_level3_0_sum[4];
  assign _196_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _195_ | _196_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _197_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[102] | _197_;
  assign sum_level8_0_half = sum_level3_0_carry[4] ^ sum_level3_0_sum[5];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _198_ = sum_level3_0_carry[4] & sum_level3_0_sum[5];
  assign _199_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _198_ | _199_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _200_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[103] | _200_;
  assign sum_level9_0_half = sum_level3_0_carry[5] ^ sum_level3_0_sum[6];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _201_ = sum_level3_0_carry[5] & sum_level3_0_sum[6];
  assign _202_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _201_ | _202_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _203_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[104] | _203_;
  assign sum_level10_0_half = sum_level3_0_carry[6] ^ sum_level3_0_sum[7];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _204_ = sum_level3_0_carry[6] & sum_level3_0_sum[7];
  assign _205_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _204_ | _205_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _206_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[105] | _206_;
  assign sum_level11_0_half = sum_level3_0_carry[7] ^ sum_level3_0_sum[8];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _207_ = sum_level3_0_carry[7] & sum_level3_0_sum[8];
  assign _208_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _207_ | _208_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _209_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[106] | _209_;
  assign sum_level12_0_half = sum_level3_0_carry[8] ^ sum_level3_0_sum[9];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _210_ = sum_level3_0_carry[8] & sum_level3_0_sum[9];
  assign _211_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _210_ | _211_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _212_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[107] | _212_;
  assign sum_level13_0_half = sum_level3_0_carry[9] ^ sum_level3_0_sum[10];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _213_ = sum_level3_0_carry[9] & sum_level3_0_sum[10];
  assign _214_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _213_ | _214_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _216_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[108] | _216_;
  assign sum_level14_0_half = sum_level3_0_carry[10] ^ sum_level3_0_sum[11];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _217_ = sum_level3_0_carry[10] & sum_level3_0_sum[11];
  assign _218_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _217_ | _218_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _219_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[109] | _219_;
  assign sum_level15_0_half = sum_level3_0_carry[11] ^ sum_level3_0_sum[12];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _220_ = sum_level3_0_carry[11] & sum_level3_0_sum[12];
  assign _221_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _220_ | _221_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _222_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[110] | _222_;
  assign sum_level16_0_half = sum_level3_0_carry[12] ^ sum_level3_0_sum[13];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _223_ = sum_level3_0_carry[12] & sum_level3_0_sum[13];
  assign _224_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _223_ | _224_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _225_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[111] | _225_;
  assign sum_level17_0_half = sum_level3_0_carry[13] ^ sum_level3_0_sum[14];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _226_ = sum_level3_0_carry[13] & sum_level3_0_sum[14];
  assign _227_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _226_ | _227_;
  assign sum_level17_1_sum = sum_level17_1_half ^ sum_level16_1_carry;
  assign _228_ = sum_level17_1_half & sum_level16_1_carry;
  assign sum_level17_1_carry = acc[112] | _228_;
  assign sum_level18_0_half = sum_level3_0_carry[14] ^ sum_level3_0_sum[15];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _229_ = sum_level3_0_carry[14] & sum_level3_0_sum[15];
  assign _230_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _229_ | _230_;
  assign sum_level18_1_sum = sum_level18_1_half ^ sum_level17_1_carry;
  assign _232_ = sum_level18_1_half & sum_level17_1_carry;
  assign sum_level18_1_carry = acc[113] | _232_;
  assign sum_level19_0_half = sum_level3_0_carry[15] ^ sum_level3_0_sum[16];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _233_ = sum_level3_0_carry[15] & sum_level3_0_sum[16];
  assign _234_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _233_ | _234_;
  assign sum_level19_1_sum = sum_level19_1_half ^ sum_level18_1_carry;
  assign _235_ = sum_level19_1_half & sum_level18_1_carry;
  assign sum_level19_1_carry = acc[114] | _235_;
  assign sum_level20_0_half = sum_level3_0_carry[16] ^ sum_level3_0_sum[17];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _236_ = sum_level3_0_carry[16] & sum_level3_0_sum[17];
  assign _237_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _236_ | _237_;
  assign sum_level20_1_sum = sum_level20_1_half ^ sum_level19_1_carry;
  assign _238_ = sum_level20_1_half & sum_level19_1_carry;
  assign sum_level20_1_carry = acc[115] | _238_;
  assign sum_level21_0_half = sum_level3_0_carry[17] ^ sum_level3_0_sum[18];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _239_ = sum_level3_0_carry[17] & sum_level3_0_sum[18];
  assign _241_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _239_ | _241_;
  assign sum_level21_1_sum = sum_level21_1_half ^ sum_level20_1_carry;
  assign _242_ = sum_level21_1_half & sum_level20_1_carry;
  assign sum_level21_1_carry = acc[116] | _242_;
  assign sum_level22_0_half = sum_level3_0_carry[18] ^ sum_level3_0_sum[19];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _243_ = sum_level3_0_carry[18] & sum_level3_0_sum[19];
  assign _244_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _243_ | _244_;
  assign sum_level22_1_sum = sum_level22_1_half ^ sum_level21_1_carry;
  assign _245_ = sum_level22_1_half & sum_level21_1_carry;
  assign sum_level22_1_carry = acc[117] | _245_;
  assign sum_level23_0_half = sum_level3_0_carry[19] ^ sum_level3_0_sum[20];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _246_ = sum_level3_0_carry[19] & sum_level3_0_sum[20];
  assign _247_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _246_ | _247_;
  assign sum_level23_1_sum = sum_level23_1_half ^ sum_level22_1_carry;
  assign _002_ = sum_level23_1_half & sum_level22_1_carry;
  assign sum_level23_1_carry = acc[118] | _002_;
  assign sum_level24_0_half = sum_level3_0_carry[20] ^ sum_level3_0_sum[21];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _003_ = sum_level3_0_carry[20] & sum_level3_0_sum[21];
  assign _004_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _003_ | _004_;
  assign sum_level24_1_sum = sum_level24_1_half ^ sum_level23_1_carry;
  assign _005_ = sum_level24_1_half & sum_level23_1_carry;
  assign sum_level24_1_carry = acc[119] | _005_;
  assign sum_level25_0_half = sum_level3_0_carry[21] ^ sum_level3_0_sum[22];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _006_ = sum_level3_0_carry[21] & sum_level3_0_sum[22];
  assign _007_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _006_ | _007_;
  assign sum_level25_1_sum = sum_level25_1_half ^ sum_level24_1_carry;
  assign _008_ = sum_level25_1_half & sum_level24_1_carry;
  assign sum_level25_1_carry = acc[120] | _008_;
  assign sum_level26_0_half = sum_level3_0_carry[22] ^ sum_level3_0_sum[23];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _009_ = sum_level3_0_carry[22] & sum_level3_0_sum[23];
  assign _011_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _009_ | _011_;
  assign sum_level26_1_sum = sum_level26_1_half ^ sum_level25_1_carry;
  assign _012_ = sum_level26_1_half & sum_level25_1_carry;
  assign sum_level26_1_carry = acc[121] | _012_;
  assign sum_level27_0_half = sum_level3_0_carry[23] ^ sum_level3_0_sum[24];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _013_ = sum_level3_0_carry[23] & sum_level3_0_sum[24];
  assign _014_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _013_ | _014_;
  assign sum_level27_1_sum = sum_level27_1_half ^ sum_level26_1_carry;
  assign _015_ = sum_level27_1_half & sum_level26_1_carry;
  assign sum_level27_1_carry = acc[122] | _015_;
  assign sum_level28_0_half = sum_level3_0_carry[24] ^ sum_level3_0_sum[25];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _016_ = sum_level3_0_carry[24] & sum_level3_0_sum[25];
  assign _017_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _016_ | _017_;
  assign sum_level28_1_sum = sum_level28_1_half ^ sum_level27_1_carry;
  assign _019_ = sum_level28_1_half & sum_level27_1_carry;
  assign sum_level28_1_carry = acc[123] | _019_;
  assign sum_level29_0_half = sum_level3_0_carry[25] ^ sum_level3_0_sum[26];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _020_ = sum_level3_0_carry[25] & sum_level3_0_sum[26];
  assign _021_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _020_ | _021_;
  assign sum_level29_1_sum = sum_level29_1_half ^ sum_level28_1_carry;
  assign _022_ = sum_level29_1_half & sum_level28_1_carry;
  assign sum_level29_1_carry = acc[124] | _022_;
  assign sum_level30_0_half = sum_level3_0_carry[26] ^ sum_level3_0_sum[27];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _023_ = sum_level3_0_carry[26] & sum_level3_0_sum[27];
  assign _024_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _023_ | _024_;
  assign sum_level30_1_sum = sum_level30_1_half ^ sum_level29_1_carry;
  assign _025_ = sum_level30_1_half & sum_level29_1_carry;
  assign sum_level30_1_carry = acc[125] | _025_;
  assign sum_level31_0_half = sum_level3_0_carry[27] ^ sum_level3_0_sum[28];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _026_ = sum_level3_0_carry[27] & sum_level3_0_sum[28];
  assign _028_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _026_ | _028_;
  assign sum_level31_1_sum = sum_level31_1_half ^ sum_level30_1_carry;
  assign _029_ = sum_level31_1_half & sum_level30_1_carry;
  assign sum_level31_1_carry = acc[126] | _029_;
  assign sum_level32_0_half = sum_level3_0_carry[28] ^ sum_level3_0_sum[29];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _030_ = sum_level3_0_carry[28] & sum_level3_0_sum[29];
  assign _031_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _030_ | _031_;
  assign sum_level33_0_half = sum_level3_0_carry[29] ^ sum_level3_0_sum[30];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _032_ = sum_level3_0_carry[29] & sum_level3_0_sum[30];
  assign _033_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _032_ | _033_;
  assign sum_level34_0_half = sum_level3_0_carry[30] ^ sum_level3_0_sum[31];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _034_ = sum_level3_0_carry[30] & sum_level3_0_sum[31];
  assign _035_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _034_ | _035_;
  assign sum_level35_0_half = sum_level3_0_carry[31] ^ sum_level3_0_sum[32];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _036_ = sum_level3_0_carry[31] & sum_level3_0_sum[32];
  assign _037_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _036_ | _037_;
  assign sum_level36_0_half = sum_level3_0_carry[32] ^ sum_level3_0_sum[33];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _038_ = sum_level3_0_carry[32] & sum_level3_0_sum[33];
  assign _039_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _038_ | _039_;
  assign sum_level37_0_half = sum_level3_0_carry[33] ^ sum_level3_0_sum[34];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _040_ = sum_level3_0_carry[33] & sum_level3_0_sum[34];
  assign _041_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _040_ | _041_;
  assign sum_level38_0_half = sum_level3_0_carry[34] ^ sum_level3_0_sum[35];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _042_ = sum_level3_0_carry[34] & sum_level3_0_sum[35];
  assign _043_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _042_ | _043_;
  assign sum_level39_0_half = sum_level3_0_carry[35] ^ sum_level3_0_sum[36];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _044_ = sum_level3_0_carry[35] & sum_level3_0_sum[36];
  assign _045_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _044_ | _045_;
  assign sum_level40_0_half = sum_level3_0_carry[36] ^ sum_level3_0_sum[37];
  assign sum_level40_0_sum = sum_level40_0_half ^ sum_level39_0_carry;
  assign _046_ = sum_level3_0_carry[36] & sum_level3_0_sum[37];
  assign _048_ = sum_level40_0_half & sum_level39_0_carry;
  assign sum_level40_0_carry = _046_ | _048_;
  assign sum_level41_0_half = sum_level3_0_carry[37] ^ sum_level3_0_sum[38];
  assign sum_level41_0_sum = sum_level41_0_half ^ sum_level40_0_carry;
  assign _049_ = sum_level3_0_carry[37] & sum_level3_0_sum[38];
  assign _050_ = sum_level41_0_half & sum_level40_0_carry;
  assign sum_level41_0_carry = _049_ | _050_;
  assign sum_level42_0_half = sum_level3_0_carry[38] ^ sum_level3_0_sum[39];
  assign sum_level42_0_sum = sum_level42_0_half ^ sum_level41_0_carry;
  assign _051_ = sum_level3_0_carry[38] & sum_level3_0_sum[39];
  assign _052_ = sum_level42_0_half & sum_level41_0_carry;
  assign sum_level42_0_carry = _051_ | _052_;
  assign sum_level43_0_half = sum_level3_0_carry[39] ^ sum_level3_0_sum[40];
  assign sum_level43_0_sum = sum_level43_0_half ^ sum_level42_0_carry;
  assign _053_ = sum_level3_0_carry[39] & sum_level3_0_sum[40];
  assign _054_ = sum_level43_0_half & sum_level42_0_carry;
  assign sum_level43_0_carry = _053_ | _054_;
  assign sum_level44_0_half = sum_level3_0_carry[40] ^ sum_level3_0_sum[41];
  assign sum_level44_0_sum = sum_level44_0_half ^ sum_level43_0_carry;
  assign _055_ = sum_level3_0_carry[40] & sum_level3_0_sum[41];
  assign _056_ = sum_level44_0_half & sum_level43_0_carry;
  assign sum_level44_0_carry = _055_ | _056_;
  assign sum_level45_0_half = sum_level3_0_carry[41] ^ sum_level3_0_sum[42];
  assign sum_level45_0_sum = sum_level45_0_half ^ sum_level44_0_carry;
  assign _057_ = sum_level3_0_carry[41] & sum_level3_0_sum[42];
  assign _059_ = sum_level45_0_half & sum_level44_0_carry;
  assign sum_level45_0_carry = _057_ | _059_;
  assign sum_level46_0_half = sum_level3_0_carry[42] ^ sum_level3_0_sum[43];
  assign sum_level46_0_sum = sum_level46_0_half ^ sum_level45_0_carry;
  assign _060_ = sum_level3_0_carry[42] & sum_level3_0_sum[43];
  assign _061_ = sum_level46_0_half & sum_level45_0_carry;
  assign sum_level46_0_carry = _060_ | _061_;
  assign sum_level47_0_half = sum_level3_0_carry[43] ^ sum_level3_0_sum[44];
  assign sum_level47_0_sum = sum_level47_0_half ^ sum_level46_0_carry;
  assign _062_ = sum_level3_0_carry[43] & sum_level3_0_sum[44];
  assign _063_ = sum_level47_0_half & sum_level46_0_carry;
  assign sum_level47_0_carry = _062_ | _063_;
  assign sum_level48_0_half = sum_level3_0_carry[44] ^ sum_level3_0_sum[45];
  assign sum_level48_0_sum = sum_level48_0_half ^ sum_level47_0_carry;
  assign _064_ = sum_level3_0_carry[44] & sum_level3_0_sum[45];
  assign _065_ = sum_level48_0_half & sum_level47_0_carry;
  assign sum_level48_0_carry = _064_ | _065_;
  assign sum_level49_0_half = sum_level3_0_carry[45] ^ sum_level3_0_sum[46];
  assign sum_level49_0_sum = sum_level49_0_half ^ sum_level48_0_carry;
  assign _066_ = sum_level3_0_carry[45] & sum_level3_0_sum[46];
  assign _067_ = sum_level49_0_half & sum_level48_0_carry;
  assign sum_level49_0_carry = _066_ | _067_;
  assign sum_level50_0_half = sum_level3_0_carry[46] ^ sum_level3_0_sum[47];
  assign sum_level50_0_sum = sum_level50_0_half ^ sum_level49_0_carry;
  assign _068_ = sum_level3_0_carry[46] & sum_level3_0_sum[47];
  assign _070_ = sum_level50_0_half & sum_level49_0_carry;
  assign sum_level50_0_carry = _068_ | _070_;
  assign sum_level51_0_half = sum_level3_0_carry[47] ^ sum_level3_0_sum[48];
  assign sum_level51_0_sum = sum_level51_0_half ^ sum_level50_0_carry;
  assign _071_ = sum_level3_0_carry[47] & sum_level3_0_sum[48];
  assign _072_ = sum_level51_0_half & sum_level50_0_carry;
  assign sum_level51_0_carry = _071_ | _072_;
  assign sum_level52_0_half = sum_level3_0_carry[48] ^ sum_level3_0_sum[49];
  assign sum_level52_0_sum = sum_level52_0_half ^ sum_level51_0_carry;
  assign _073_ = sum_level3_0_carry[48] & sum_level3_0_sum[49];
  assign _074_ = sum_level52_0_half & sum_level51_0_carry;
  assign sum_level52_0_carry = _073_ | _074_;
  assign sum_level53_0_half = sum_level3_0_carry[49] ^ sum_level3_0_sum[50];
  assign sum_level53_0_sum = sum_level53_0_half ^ sum_level52_0_carry;
  assign _075_ = sum_level3_0_carry[49] & sum_level3_0_sum[50];
  assign _076_ = sum_level53_0_half & sum_level52_0_carry;
  assign sum_level53_0_carry = _075_ | _076_;
  assign sum_level54_0_half = sum_level3_0_carry[50] ^ sum_level3_0_sum[51];
  assign sum_level54_0_sum = sum_level54_0_half ^ sum_level53_0_carry;
  assign _077_ = sum_level3_0_carry[50] & sum_level3_0_sum[51];
  assign _078_ = sum_level54_0_half & sum_level53_0_carry;
  assign sum_level54_0_carry = _077_ | _078_;
  assign sum_level55_0_half = sum_level3_0_carry[51] ^ sum_level3_0_sum[52];
  assign sum_level55_0_sum = sum_level55_0_half ^ sum_level54_0_carry;
  assign _079_ = sum_level3_0_carry[51] & sum_level3_0_sum[52];
  assign _081_ = sum_level55_0_half & sum_level54_0_carry;
  assign sum_level55_0_carry = _079_ | _081_;
  assign sum_level56_0_half = sum_level3_0_carry[52] ^ sum_level3_0_sum[53];
  assign sum_level56_0_sum = sum_level56_0_half ^ sum_level55_0_carry;
  assign _082_ = sum_level3_0_carry[52] & sum_level3_0_sum[53];
  assign _083_ = sum_level56_0_half & sum_level55_0_carry;
  assign sum_level56_0_carry = _082_ | _083_;
  assign sum_level57_0_half = sum_level3_0_carry[53] ^ sum_level3_0_sum[54];
  assign sum_level57_0_sum = sum_level57_0_half ^ sum_level56_0_carry;
  assign _084_ = sum_level3_0_carry[53] & sum_level3_0_sum[54];
  assign _085_ = sum_level57_0_half & sum_level56_0_carry;
  assign sum_level57_0_carry = _084_ | _085_;
  assign sum_level58_0_half = sum_level3_0_carry[54] ^ sum_level3_0_sum[55];
  assign sum_level58_0_sum = sum_level58_0_half ^ sum_level57_0_carry;
  assign _086_ = sum_level3_0_carry[54] & sum_level3_0_sum[55];
  assign _087_ = sum_level58_0_half & sum_level57_0_carry;
  assign sum_level58_0_carry = _086_ | _087_;
  assign sum_level59_0_half = sum_level3_0_carry[55] ^ sum_level3_0_sum[56];
  assign sum_level59_0_sum = sum_level59_0_half ^ sum_level58_0_carry;
  assign _088_ = sum_level3_0_carry[55] & sum_level3_0_sum[56];
  assign _089_ = sum_level59_0_half & sum_level58_0_carry;
  assign sum_level59_0_carry = _088_ | _089_;
  assign sum_level60_0_half = sum_level3_0_carry[56] ^ sum_level3_0_sum[57];
  assign sum_level60_0_sum = sum_level60_0_half ^ sum_level59_0_carry;
  assign _090_ = sum_level3_0_carry[56] & sum_level3_0_sum[57];
  assign _092_ = sum_level60_0_half & sum_level59_0_carry;
  assign sum_level60_0_carry = _090_ | _092_;
  assign sum_level61_0_half = sum_level3_0_carry[57] ^ sum_level3_0_sum[58];
  assign sum_level61_0_sum = sum_level61_0_half ^ sum_level60_0_carry;
  assign _093_ = sum_level3_0_carry[57] & sum_level3_0_sum[58];
  assign _094_ = sum_level61_0_half & sum_level60_0_carry;
  assign sum_level61_0_carry = _093_ | _094_;
  assign sum_level62_0_half = sum_level3_0_carry[58] ^ sum_level3_0_sum[59];
  assign sum_level62_0_sum = sum_level62_0_half ^ sum_level61_0_carry;
  assign _095_ = sum_level3_0_carry[58] & sum_level3_0_sum[59];
  assign _096_ = sum_level62_0_half & sum_level61_0_carry;
  assign sum_level62_0_carry = _095_ | _096_;
  assign sum_level63_0_half = sum_level3_0_carry[59] ^ sum_level3_0_sum[60];
  assign sum_level63_0_sum = sum_level63_0_half ^ sum_level62_0_carry;
  assign _097_ = sum_level3_0_carry[59] & sum_level3_0_sum[60];
  assign _098_ = sum_level63_0_half & sum_level62_0_carry;
  assign sum_level63_0_carry = _097_ | _098_;
  assign sum_level64_0_half = sum_level3_0_carry[60] ^ sum_level3_0_sum[61];
  assign sum_level64_0_sum = sum_level64_0_half ^ sum_level63_0_carry;
  assign _099_ = sum_level3_0_carry[60] & sum_level3_0_sum[61];
  assign _100_ = sum_level64_0_half & sum_level63_0_carry;
  assign sum_level64_0_carry = _099_ | _100_;
  assign sum_level65_0_half = sum_level3_0_carry[61] ^ sum_level3_0_sum[62];
  assign sum_level65_0_sum = sum_level65_0_half ^ sum_level64_0_carry;
  assign _101_ = sum_level3_0_carry[61] & sum_level3_0_sum[62];
  assign _104_ = sum_level65_0_half & sum_level64_0_carry;
  assign sum_level65_0_carry = _101_ | _104_;
  assign sum_level66_0_half = sum_level3_0_carry[62] ^ sum_level3_0_sum[63];
  assign sum_level66_0_sum = sum_level66_0_half ^ sum_level65_0_carry;
  assign _105_ = sum_level3_0_carry[62] & sum_level3_0_sum[63];
  assign _106_ = sum_level66_0_half & sum_level65_0_carry;
  assign sum_level66_0_carry = _105_ | _106_;
  assign sum_level67_0_half = sum_level3_0_carry[63] ^ sum_level3_0_sum[64];
  assign sum_level67_0_sum = sum_level67_0_half ^ sum_level66_0_carry;
  assign _107_ = sum_level3_0_carry[63] & sum_level3_0_sum[64];
  assign _108_ = sum_level67_0_half & sum_level66_0_carry;
  assign sum_level67_0_carry = _107_ | _108_;
  assign sum_level68_0_half = sum_level3_0_carry[64] ^ sum_level3_0_sum[65];
  assign sum_level68_0_sum = sum_level68_0_half ^ sum_level67_0_carry;
  assign _109_ = sum_level3_0_carry[64] & sum_level3_0_sum[65];
  assign _110_ = sum_level68_0_half & sum_level67_0_carry;
  assign sum_level68_0_carry = _109_ | _110_;
  assign sum_level69_0_half = sum_level3_0_carry[65] ^ sum_level3_0_sum[66];
  assign sum_level69_0_sum = sum_level69_0_half ^ sum_level68_0_carry;
  assign _111_ = sum_level3_0_carry[65] & sum_level3_0_sum[66];
  assign _112_ = sum_level69_0_half & sum_level68_0_carry;
  assign sum_level69_0_carry = _111_ | _112_;
  assign sum_level70_0_half = sum_level3_0_carry[66] ^ sum_level3_0_sum[67];
  assign sum_level70_0_sum = sum_level70_0_half ^ sum_level69_0_carry;
  assign _113_ = sum_level3_0_carry[66] & sum_level3_0_sum[67];
  assign _115_ = sum_level70_0_half & sum_level69_0_carry;
  assign sum_level70_0_carry = _113_ | _115_;
  assign sum_level71_0_half = sum_level3_0_carry[67] ^ sum_level3_0_sum[68];
  assign sum_level71_0_sum = sum_level71_0_half ^ sum_level70_0_carry;
  assign _116_ = sum_level3_0_carry[67] & sum_level3_0_sum[68];
  assign _117_ = sum_level71_0_half & sum_level70_0_carry;
  assign sum_level71_0_carry = _116_ | _117_;
  assign sum_level72_0_half = sum_level3_0_carry[68] ^ sum_level3_0_sum[69];
  assign sum_level72_0_sum = sum_level72_0_half ^ sum_level71_0_carry;
  assign _118_ = sum_level3_0_carry[68] & sum_level3_0_sum[69];
  assign _119_ = sum_level72_0_half & sum_level71_0_carry;
  assign sum_level72_0_carry = _118_ | _119_;
  assign sum_level73_0_half = sum_level3_0_carry[69] ^ sum_level3_0_sum[70];
  assign sum_level73_0_sum = sum_level73_0_half ^ sum_level72_0_carry;
  assign _120_ = sum_level3_0_carry[69] & sum_level3_0_sum[70];
  assign _121_ = sum_level73_0_half & sum_level72_0_carry;
  assign sum_level73_0_carry = _120_ | _121_;
  assign sum_level74_0_half = sum_level3_0_carry[70] ^ sum_level3_0_sum[71];
  assign sum_level74_0_sum = sum_level74_0_half ^ sum_level73_0_carry;
  assign _122_ = sum_level3_0_carry[70] & sum_level3_0_sum[71];
  assign _123_ = sum_level74_0_half & sum_level73_0_carry;
  assign sum_level74_0_carry = _122_ | _123_;
  assign sum_level75_0_half = sum_level3_0_carry[71] ^ sum_level3_0_sum[72];
  assign sum_level75_0_sum = sum_level75_0_half ^ sum_level74_0_carry;
  assign _124_ = sum_level3_0_carry[71] & sum_level3_0_sum[72];
  assign _126_ = sum_level75_0_half & sum_level74_0_carry;
  assign sum_level75_0_carry = _124_ | _126_;
  assign sum_level76_0_half = sum_level3_0_carry[72] ^ sum_level3_0_sum[73];
  assign sum_level76_0_sum = sum_level76_0_half ^ sum_level75_0_carry;
  assign _127_ = sum_level3_0_carry[72] & sum_level3_0_sum[73];
  assign _128_ = sum_level76_0_half & sum_level75_0_carry;
  assign sum_level76_0_carry = _127_ | _128_;
  assign sum_level77_0_half = sum_level3_0_carry[73] ^ sum_level3_0_sum[74];
  assign sum_level77_0_sum = sum_level77_0_half ^ sum_level76_0_carry;
  assign _129_ = sum_level3_0_carry[73] & sum_level3_0_sum[74];
  assign _130_ = sum_level77_0_half & sum_level76_0_carry;
  assign sum_level77_0_carry = _129_ | _130_;
  assign sum_level78_0_half = sum_level3_0_carry[74] ^ sum_level3_0_sum[75];
  assign sum_level78_0_sum = sum_level78_0_half ^ sum_level77_0_carry;
  assign _131_ = sum_level3_0_carry[74] & sum_level3_0_sum[75];
  assign _132_ = sum_level78_0_half & sum_level77_0_carry;
  assign sum_level78_0_carry = _131_ | _132_;
  assign sum_level79_0_half = sum_level3_0_carry[75] ^ sum_level3_0_sum[76];
  assign sum_level79_0_sum = sum_level79_0_half ^ sum_level78_0_carry;
  assign _133_ = sum_level3_0_carry[75] & sum_level3_0_sum[76];
  assign _134_ = sum_level79_0_half & sum_level78_0_carry;
  assign sum_level79_0_carry = _133_ | _134_;
  assign sum_level80_0_half = sum_level3_0_carry[76] ^ sum_level3_0_sum[77];
  assign sum_level80_0_sum = sum_level80_0_half ^ sum_level79_0_carry;
  assign _135_ = sum_level3_0_carry[76] & sum_level3_0_sum[77];
  assign _136_ = sum_level80_0_half & sum_level79_0_carry;
  assign sum_level80_0_carry = _135_ | _136_;
  assign sum_level81_0_half = sum_level3_0_carry[77] ^ sum_level3_0_sum[78];
  assign sum_level81_0_sum = sum_level81_0_half ^ sum_level80_0_carry;
  assign _137_ = sum_level3_0_carry[77] & sum_level3_0_sum[78];
  assign _138_ = sum_level81_0_half & sum_level80_0_carry;
  assign sum_level81_0_carry = _137_ | _138_;
  assign sum_level82_0_half = sum_level3_0_carry[78] ^ sum_level3_0_sum[79];
  assign sum_level82_0_sum = sum_level82_0_half ^ sum_level81_0_carry;
  assign _139_ = sum_level3_0_carry[78] & sum_level3_0_sum[79];
  assign _140_ = sum_level82_0_half & sum_level81_0_carry;
  assign sum_level82_0_carry = _139_ | _140_;
  assign sum_level83_0_half = sum_level3_0_carry[79] ^ sum_level3_0_sum[80];
  assign sum_level83_0_sum = sum_level83_0_half ^ sum_level82_0_carry;
  assign _141_ = sum_level3_0_carry[79] & sum_level3_0_sum[80];
  assign _142_ = sum_level83_0_half & sum_level82_0_carry;
  assign sum_level83_0_carry = _141_ | _142_;
  assign sum_level84_0_half = sum_level3_0_carry[80] ^ sum_level3_0_sum[81];
  assign sum_level84_0_sum = sum_level84_0_half ^ sum_level83_0_carry;
  assign _143_ = sum_level3_0_carry[80] & sum_level3_0_sum[81];
  assign _144_ = sum_level84_0_half & sum_level83_0_carry;
  assign sum_level84_0_carry = _143_ | _144_;
  assign sum_level85_0_half = sum_level3_0_carry[81] ^ sum_level3_0_sum[82];
  assign sum_level85_0_sum = sum_level85_0_half ^ sum_level84_0_carry;
  assign _145_ = sum_level3_0_carry[81] & sum_level3_0_sum[82];
  assign _147_ = sum_level85_0_half & sum_level84_0_carry;
  assign sum_level85_0_carry = _145_ | _147_;
  assign sum_level86_0_half = sum_level3_0_carry[82] ^ sum_level3_0_sum[83];
  assign sum_level86_0_sum = sum_level86_0_half ^ sum_level85_0_carry;
  assign _148_ = sum_level3_0_carry[82] & sum_level3_0_sum[83];
  assign _149_ = sum_level86_0_half & sum_level85_0_carry;
  assign sum_level86_0_carry = _148_ | _149_;
  assign sum_level87_0_half = sum_level3_0_carry[83] ^ sum_level3_0_sum[84];
  assign sum_level87_0_sum = sum_level87_0_half ^ sum_level86_0_carry;
  assign _150_ = sum_level3_0_carry[83] & sum_level3_0_sum[84];
  assign _151_ = sum_level87_0_half & sum_level86_0_carry;
  assign sum_level87_0_carry = _150_ | _151_;
  assign sum_level88_0_half = sum_level3_0_carry[84] ^ sum_level3_0_sum[85];
  assign sum_level88_0_sum = sum_level88_0_half ^ sum_level87_0_carry;
  assign _152_ = sum_level3_0_carry[84] & sum_level3_0_sum[85];
  assign _153_ = sum_level88_0_half & sum_level87_0_carry;
  assign sum_level88_0_carry = _152_ | _153_;
  assign sum_level89_0_half = sum_level3_0_carry[85] ^ sum_level3_0_sum[86];
  assign sum_level89_0_sum = sum_level89_0_half ^ sum_level88_0_carry;
  assign _154_ = sum_level3_0_carry[85] & sum_level3_0_sum[86];
  assign _155_ = sum_level89_0_half & sum_level88_0_carry;
  assign sum_level89_0_carry = _154_ | _155_;
  assign sum_level90_0_half = sum_level3_0_carry[86] ^ sum_level3_0_sum[87];
  assign sum_level90_0_sum = sum_level90_0_half ^ sum_level89_0_carry;
  assign _156_ = sum_level3_0_carry[86] & sum_level3_0_sum[87];
  assign _158_ = sum_level90_0_half & sum_level89_0_carry;
  assign sum_level90_0_carry = _156_ | _158_;
  assign sum_level91_0_half = sum_level3_0_carry[87] ^ sum_level3_0_sum[88];
  assign sum_level91_0_sum = sum_level91_0_half ^ sum_level90_0_carry;
  assign _159_ = sum_level3_0_carry[87] & sum_level3_0_sum[88];
  assign _160_ = sum_level91_0_half & sum_level90_0_carry;
  assign sum_level91_0_carry = _159_ | _160_;
  assign sum_level92_0_half = sum_level3_0_carry[88] ^ sum_level3_0_sum[89];
  assign sum_level92_0_sum = sum_level92_0_half ^ sum_level91_0_carry;
  assign _161_ = sum_level3_0_carry[88] & sum_level3_0_sum[89];
  assign _162_ = sum_level92_0_half & sum_level91_0_carry;
  assign sum_level92_0_carry = _161_ | _162_;
  assign sum_level93_0_half = sum_level3_0_carry[89] ^ sum_level3_0_sum[90];
  assign sum_level93_0_sum = sum_level93_0_half ^ sum_level92_0_carry;
  assign _163_ = sum_level3_0_carry[89] & sum_level3_0_sum[90];
  assign _164_ = sum_level93_0_half & sum_level92_0_carry;
  assign sum_level93_0_carry = _163_ | _164_;
  assign sum_level94_0_half = sum_level3_0_carry[90] ^ sum_level3_0_sum[91];
  assign sum_level94_0_sum = sum_level94_0_half ^ sum_level93_0_carry;
  assign _165_ = sum_level3_0_carry[90] & sum_level3_0_sum[91];
  assign _166_ = sum_level94_0_half & sum_level93_0_carry;
  assign sum_level94_0_carry = _165_ | _166_;
  assign sum_level95_0_half = sum_level3_0_carry[91] ^ sum_level3_0_sum[92];
  assign sum_level95_0_sum = sum_level95_0_half ^ sum_level94_0_carry;
  assign _167_ = sum_level3_0_carry[91] & sum_level3_0_sum[92];
  assign _169_ = sum_level95_0_half & sum_level94_0_carry;
  assign sum_level95_0_carry = _167_ | _169_;
  assign sum_level96_0_half = sum_level3_0_carry[92] ^ sum_level3_0_sum[93];
  assign sum_level96_0_sum = sum_level96_0_half ^ sum_level95_0_carry;
  assign _170_ = sum_level3_0_carry[92] & sum_level3_0_sum[93];
  assign _171_ = sum_level96_0_half & sum_level95_0_carry;
  assign sum_level96_0_carry = _170_ | _171_;
  assign sum_level97_0_half = sum_level3_0_carry[93] ^ sum_level3_0_sum[94];
  assign sum_level97_0_sum = sum_level97_0_half ^ sum_level96_0_carry;
  assign _172_ = sum_level3_0_carry[93] & sum_level3_0_sum[94];
  assign _173_ = sum_level97_0_half & sum_level96_0_carry;
  assign sum_level97_0_carry = _172_ | _173_;
  assign sum_level98_0_half = sum_level3_0_carry[94] ^ sum_level3_0_sum[95];
  assign sum_level98_0_sum = sum_level98_0_half ^ sum_level97_0_carry;
  assign _174_ = sum_level3_0_carry[94] & sum_level3_0_sum[95];
  assign _175_ = sum_level98_0_half & sum_level97_0_carry;
  assign sum_level98_0_carry = _174_ | _175_;
  assign sum_level99_0_half = sum_level3_0_carry[95] ^ sum_level3_0_sum[96];
  assign sum_level99_0_sum = sum_level99_0_half ^ sum_level98_0_carry;
  assign _176_ = sum_level3_0_carry[95] & sum_level3_0_sum[96];
  assign _177_ = sum_level99_0_half & sum_level98_0_carry;
  assign sum_level99_0_carry = _176_ | _177_;
  assign sum_level100_0_half = sum_level3_0_carry[96] ^ sum_level3_0_sum[97];
  assign sum_level100_0_sum = sum_level100_0_half ^ sum_level99_0_carry;
  assign _178_ = sum_level3_0_carry[96] & sum_level3_0_sum[97];
  assign _179_ = sum_level100_0_half & sum_level99_0_carry;
  assign sum_level100_0_carry = _178_ | _179_;
  assign _180_ = ~ acc[127];
  assign { _181_[30], below, sum_total[127:99] } = { 1'h1, _180_, sum_level31_1_sum, sum_level30_1_sum, sum_level29_1_sum, sum_level28_1_sum, sum_level27_1_sum, sum_level26_1_sum, sum_level25_1_sum, sum_level24_1_sum, sum_level23_1_sum, sum_level22_1_sum, sum_level21_1_sum, sum_level20_1_sum, sum_level19_1_sum, sum_level18_1_sum, sum_level17_1_sum, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level100_0_carry } + { sum_level31_1_carry, 27'h0000000, sum_level4_1_sum };
  assign _182_ = & { below, sum_total[127] };
  assign _183_ = | { below, sum_total[127] };
  assign _184_ = ~ _183_;
  assign _185_ = _182_ | _184_;
  assign _186_ = { sum_total[127:99], sum_level100_0_sum, sum_level99_0_sum, sum_level98_0_sum, sum_level97_0_sum, sum_level96_0_sum, sum_level95_0_sum, sum_level94_0_sum, sum_level93_0_sum, sum_level92_0_sum, sum_level91_0_sum, sum_level90_0_sum, sum_level89_0_sum, sum_level88_0_sum, sum_level87_0_sum, sum_level86_0_sum, sum_level85_0_sum, sum_level84_0_sum, sum_level83_0_sum, sum_level82_0_sum, sum_level81_0_sum, sum_level80_0_sum, sum_level79_0_sum, sum_level78_0_sum, sum_level77_0_sum, sum_level76_0_sum, sum_level75_0_sum, sum_level74_0_sum, sum_level73_0_sum, sum_level72_0_sum, sum_level71_0_sum, sum_level70_0_sum, sum_level69_0_sum, sum_level68_0_sum, sum_level67_0_sum, sum_level66_0_sum, sum_level65_0_sum, sum_level64_0_sum, sum_level63_0_sum, sum_level62_0_sum, sum_level61_0_sum, sum_level60_0_sum, sum_level59_0_sum, sum_level58_0_sum, sum_level57_0_sum, sum_level56_0_sum, sum_level55_0_sum, sum_level54_0_sum, sum_level53_0_sum, sum_level52_0_sum, sum_level51_0_sum, sum_level50_0_sum, sum_level49_0_sum, sum_level48_0_sum, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level2_0_sum[0] } != 128'h80000000000000000000000000000000;
  assign _248_ = _185_ & _186_;
  assign stored = _248_ ? { sum_total[127:99], sum_level100_0_sum, sum_level99_0_sum, sum_level98_0_sum, sum_level97_0_sum, sum_level96_0_sum, sum_level95_0_sum, sum_level94_0_sum, sum_level93_0_sum, sum_level92_0_sum, sum_level91_0_sum, sum_level90_0_sum, sum_level89_0_sum, sum_level88_0_sum, sum_level87_0_sum, sum_level86_0_sum, sum_level85_0_sum, sum_level84_0_sum, sum_level83_0_sum, sum_level82_0_sum, sum_level81_0_sum, sum_level80_0_sum, sum_level79_0_sum, sum_level78_0_sum, sum_level77_0_sum, sum_level76_0_sum, sum_level75_0_sum, sum_level74_0_sum, sum_level73_0_sum, sum_level72_0_sum, sum_level71_0_sum, sum_level70_0_sum, sum_level69_0_sum, sum_level68_0_sum, sum_level67_0_sum, sum_level66_0_sum, sum_level65_0_sum, sum_level64_0_sum, sum_level63_0_sum, sum_level62_0_sum, sum_level61_0_sum, sum_level60_0_sum, sum_level59_0_sum, sum_level58_0_sum, sum_level57_0_sum, sum_level56_0_sum, sum_level55_0_sum, sum_level54_0_sum, sum_level53_0_sum, sum_level52_0_sum, sum_level51_0_sum, sum_level50_0_sum, sum_level49_0_sum, sum_level48_0_sum, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level2_0_sum[0] } : 128'h80000000000000000000000000000000;
  assign _187_ = acc == 128'h80000000000000000000000000000000;
  assign _189_ = i__nan | _187_;
  assign _190_ = _189_ | i__inf;
  assign o__code = _190_ ? 128'h80000000000000000000000000000000 : stored;
  assign sum_level4_1_half = ~ acc[99];
  assign sum_level5_1_half = ~ acc[100];
  assign sum_level6_1_half = ~ acc[101];
  assign sum_level7_1_half = ~ acc[102];
  assign sum_level8_1_half = ~ acc[103];
  assign sum_level9_1_half = ~ acc[104];
  assign sum_level10_1_half = ~ acc[105];
  assign sum_level11_1_half = ~ acc[106];
  assign sum_level12_1_half = ~ acc[107];
  assign sum_level13_1_half = ~ acc[108];
  assign sum_level14_1_half = ~ acc[109];
  assign sum_level15_1_half = ~ acc[110];
  assign sum_level16_1_half = ~ acc[111];
  assign sum_level17_1_half = ~ acc[112];
  assign sum_level18_1_half = ~ acc[113];
  assign sum_level19_1_half = ~ acc[114];
  assign sum_level20_1_half = ~ acc[115];
  assign sum_level21_1_half = ~ acc[116];
  assign sum_level22_1_half = ~ acc[117];
  assign sum_level23_1_half = ~ acc[118];
  assign sum_level24_1_half = ~ acc[119];
  assign sum_level25_1_half = ~ acc[120];
  assign sum_level26_1_half = ~ acc[121];
  assign sum_level27_1_half = ~ acc[122];
  assign sum_level28_1_half = ~ acc[123];
  assign sum_level29_1_half = ~ acc[124];
  assign sum_level30_1_half = ~ acc[125];
  assign sum_level31_1_half = ~ acc[126];
  assign _181_[29:0] = { below, sum_total[127:99] };
  assign { sum_total[128], sum_total[98:0] } = { below, sum_level100_0_sum, sum_level99_0_sum, sum_level98_0_sum, sum_level97_0_sum, sum_level96_0_sum, sum_level95_0_sum, sum_level94_0_sum, sum_level93_0_sum, sum_level92_0_sum, sum_level91_0_sum, sum_level90_0_sum, sum_level89_0_sum, sum_level88_0_sum, sum_level87_0_sum, sum_level86_0_sum, sum_level85_0_sum, sum_level84_0_sum, sum_level83_0_sum, sum_level82_0_sum, sum_level81_0_sum, sum_level80_0_sum, sum_level79_0_sum, sum_level78_0_sum, sum_level77_0_sum, sum_level76_0_sum, sum_level75_0_sum, sum_level74_0_sum, sum_level73_0_sum, sum_level72_0_sum, sum_level71_0_sum, sum_level70_0_sum, sum_level69_0_sum, sum_level68_0_sum, sum_level67_0_sum, sum_level66_0_sum, sum_level65_0_sum, sum_level64_0_sum, sum_level63_0_sum, sum_level62_0_sum, sum_level61_0_sum, sum_level60_0_sum, sum_level59_0_sum, sum_level58_0_sum, sum_level57_0_sum, sum_level56_0_sum, sum_level55_0_sum, sum_level54_0_sum, sum_level53_0_sum, sum_level52_0_sum, sum_level51_0_sum, sum_level50_0_sum, sum_level49_0_sum, sum_level48_0_sum, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum[0], sum_level2_0_sum[0] };
endmodule

module dot_posit8_2_posit8_2_lanes4_quire8_2__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_3,
  output wire [2:0] unpack__a0__sig_2_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift,
  output wire unpack__a1__sig_3,
  output wire [2:0] unpack__a1__sig_2_0,
  output wire o__a1__nan,
  output wire [5:0] o__a1__shift,
  output wire unpack__a2__sig_3,
  output wire [2:0] unpack__a2__sig_2_0,
  output wire o__a2__nan,
  output wire [5:0] o__a2__shift,
  output wire unpack__a3__sig_3,
  output wire [2:0] unpack__a3__sig_2_0,
  output wire o__a3__nan,
  output wire [5:0] o__a3__shift,
  output wire unpack__b0__sig_3,
  output wire [2:0] unpack__b0__sig_2_0,
  output wire o__b0__nan,
  output wire [5:0] o__b0__shift,
  output wire unpack__b1__sig_3,
  output wire [2:0] unpack__b1__sig_2_0,
  output wire o__b1__nan,
  output wire [5:0] o__b1__shift,
  output wire unpack__b2__sig_3,
  output wire [2:0] unpack__b2__sig_2_0,
  output wire o__b2__nan,
  output wire [5:0] o__b2__shift,
  output wire unpack__b3__sig_3,
  output wire [2:0] unpack__b3__sig_2_0,
  output wire o__b3__nan,
  output wire [5:0] o__b3__shift
);
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a a0 (
    .code(a[7:0]),
    .nonzero(unpack__a0__sig_3),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a a1 (
    .code(a[15:8]),
    .nonzero(unpack__a1__sig_3),
    .o__nan(o__a1__nan),
    .o__shift(o__a1__shift),
    .port(unpack__a1__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a a2 (
    .code(a[23:16]),
    .nonzero(unpack__a2__sig_3),
    .o__nan(o__a2__nan),
    .o__shift(o__a2__shift),
    .port(unpack__a2__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a a3 (
    .code(a[31:24]),
    .nonzero(unpack__a3__sig_3),
    .o__nan(o__a3__nan),
    .o__shift(o__a3__shift),
    .port(unpack__a3__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a b0 (
    .code(b[7:0]),
    .nonzero(unpack__b0__sig_3),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a b1 (
    .code(b[15:8]),
    .nonzero(unpack__b1__sig_3),
    .o__nan(o__b1__nan),
    .o__shift(o__b1__shift),
    .port(unpack__b1__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a b2 (
    .code(b[23:16]),
    .nonzero(unpack__b2__sig_3),
    .o__nan(o__b2__nan),
    .o__shift(o__b2__shift),
    .port(unpack__b2__sig_2_0)
  );
  dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a b3 (
    .code(b[31:24]),
    .nonzero(unpack__b3__sig_3),
    .o__nan(o__b3__nan),
    .o__shift(o__b3__shift),
    .port(unpack__b3__sig_2_0)
  );
endmodule

module dot_posit8_2_posit8_2_lanes4_quire8_2__unpack__a (
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
