// mac_posit4_1_posit4_1_exact
//
// Spec:    mac:a=posit4_1,b=posit4_1,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             4 bits  posit4_1
//   input  b             4 bits  posit4_1
//   input  acc          34 bits  exact
//   output o            34 bits  exact
// Example:
//   a = 0x4 (1), b = 0xb (-2), acc = 0x0000000b0 (176 * 2**-8 = 0.6875) give o = 0x3fffffeb0 (-336 * 2**-8 =
//     -1.3125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit4_1_posit4_1_exact (
  input wire [3:0] a,
  input wire [3:0] b,
  input wire [33:0] acc,
  output wire [33:0] o
);
  wire align__inf, align__inf_sign, align__minus_zero, align__nan, multiply__p0__nan, multiply__p0__sign,
    unpack__a0__nan, unpack__a0__sig, unpack__b0__nan, unpack__b0__sig;
  wire signed [17:0] align__x0;
  wire [4:0] multiply__p0__shift;
  wire [2:0] multiply__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__b0__shift;
  mac_posit4_1_posit4_1_exact__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .minus(align__inf_sign),
    .o__inf(align__inf),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  mac_posit4_1_posit4_1_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[3]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[3]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .signed0(multiply__p0__sig)
  );
  mac_posit4_1_posit4_1_exact__sum sum (
    .acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit4_1_posit4_1_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig)
  );
endmodule

module mac_posit4_1_posit4_1_exact__align (
  input wire [2:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  output wire signed [17:0] o__x0,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf
);
  wire [2:0] _00_, _05_;
  wire [16:0] _01_, _02_;
  wire [32:0] _03_;
  wire _04_, _07_, _08_;
  wire [48:0] _06_;
  wire signed [3:0] shifted0_by_1;
  wire signed [17:0] shifted0_by_15;
  wire signed [5:0] shifted0_by_3;
  wire signed [9:0] shifted0_by_7;
  wire [1:0] shifted0_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { _00_, 1'h0 } : { _00_[2], _00_ };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[3], shifted0_by_1[3], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[5]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[9]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _01_ = shifted0_by_15[16:0] & {17{shifted0_place[0]}};
  assign _02_ = shifted0_by_15[16:0] & {17{i__p0__shift[4]}};
  assign _03_ = { 16'h0000, _01_ } | { _02_, 16'h0000 };
  assign _04_ = shifted0_by_15[17] & shifted0_place[0];
  assign { _06_[48:18], o__x0 } = { 16'h0000, _03_ } | { {16{shifted0_by_15[17]}}, {16{_04_}}, 17'h00000 };
  assign _07_ = | i__p0__sig;
  assign _08_ = ~ _07_;
  assign o__minus_zero = _08_ & sign0;
  assign _05_ = ~ {3{i__p0__nan}};
  assign _00_ = i__p0__sig & _05_;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
  assign minus = 1'h0;
  assign _06_[17:0] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module mac_posit4_1_posit4_1_exact__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__sig,
  input wire i__a0__nan,
  input wire [3:0] i__a0__shift,
  input wire i__b0__sig,
  input wire i__b0__nan,
  input wire [3:0] i__b0__shift,
  output wire signed [2:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _0_;
  wire product0_row0;
  assign product0_row0 = i__a0__sig ? i__b0__sig : 1'h0;
  assign _0_ = { product0_row0, product0_row0, 1'h0 } & {3{o__p0__sign}};
  assign signed0 = { 2'h0, product0_row0 } ^ _0_;
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_posit4_1_posit4_1_exact__sum (
  input wire [33:0] acc,
  input wire signed [17:0] i__x0,
  input wire i__nan,
  input wire i__inf,
  output wire [33:0] o__code
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _050_, _051_, _052_, _053_, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level10_1_carry, sum_level10_1_half, sum_level10_1_sum, sum_level11_0_carry,
    sum_level11_0_half, sum_level11_0_sum, sum_level11_1_carry, sum_level11_1_half, sum_level11_1_sum,
    sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level12_1_carry, sum_level12_1_half,
    sum_level12_1_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level13_1_carry,
    sum_level13_1_half, sum_level13_1_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level14_1_carry, sum_level14_1_half, sum_level14_1_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level15_1_carry, sum_level15_1_half, sum_level15_1_sum, sum_level16_0_carry,
    sum_level16_0_half, sum_level16_0_sum, sum_level16_1_carry, sum_level16_1_half, sum_level16_1_sum,
    sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level1_0_carry, sum_level1_0_sum,
    sum_level1_1_carry, sum_level1_1_sum, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum,
    sum_level2_1_carry, sum_level2_1_half, sum_level2_1_sum, sum_level3_0_carry, sum_level3_0_half,
    sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half, sum_level3_1_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level4_1_carry, sum_level4_1_half, sum_level4_1_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level5_1_carry, sum_level5_1_half,
    sum_level5_1_sum, sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level6_1_carry,
    sum_level6_1_half, sum_level6_1_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum,
    sum_level7_1_carry, sum_level7_1_half, sum_level7_1_sum, sum_level8_0_carry, sum_level8_0_half,
    sum_level8_0_sum, sum_level8_1_carry, sum_level8_1_half, sum_level8_1_sum, sum_level9_0_carry,
    sum_level9_0_half, sum_level9_0_sum, sum_level9_1_carry, sum_level9_1_half, sum_level9_1_sum;
  wire [17:0] _049_;
  wire [33:0] stored;
  assign _002_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _001_ | _002_;
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _003_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = acc[19] | _003_;
  assign sum_level4_0_half = i__x0[3] ^ acc[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _004_ = i__x0[3] & acc[3];
  assign _005_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _004_ | _005_;
  assign sum_level4_1_sum = sum_level4_1_half ^ sum_level3_1_carry;
  assign _006_ = sum_level4_1_half & sum_level3_1_carry;
  assign sum_level4_1_carry = acc[20] | _006_;
  assign sum_level5_0_half = i__x0[4] ^ acc[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _007_ = i__x0[4] & acc[4];
  assign _008_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _007_ | _008_;
  assign sum_level5_1_sum = sum_level5_1_half ^ sum_level4_1_carry;
  assign _009_ = sum_level5_1_half & sum_level4_1_carry;
  assign sum_level5_1_carry = acc[21] | _009_;
  assign sum_level6_0_half = i__x0[5] ^ acc[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _010_ = i__x0[5] & acc[5];
  assign _011_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _010_ | _011_;
  assign sum_level6_1_sum = sum_level6_1_half ^ sum_level5_1_carry;
  assign _012_ = sum_level6_1_half & sum_level5_1_carry;
  assign sum_level6_1_carry = acc[22] | _012_;
  assign sum_level7_0_half = i__x0[6] ^ acc[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = i__x0[6] & acc[6];
  assign _014_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _013_ | _014_;
  assign sum_level7_1_sum = sum_level7_1_half ^ sum_level6_1_carry;
  assign _015_ = sum_level7_1_half & sum_level6_1_carry;
  assign sum_level7_1_carry = acc[23] | _015_;
  assign sum_level8_0_half = i__x0[7] ^ acc[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = i__x0[7] & acc[7];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level8_1_sum = sum_level8_1_half ^ sum_level7_1_carry;
  assign _018_ = sum_level8_1_half & sum_level7_1_carry;
  assign sum_level8_1_carry = acc[24] | _018_;
  assign sum_level9_0_half = i__x0[8] ^ acc[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _019_ = i__x0[8] & acc[8];
  assign _020_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _019_ | _020_;
  assign sum_level9_1_sum = sum_level9_1_half ^ sum_level8_1_carry;
  assign _021_ = sum_level9_1_half & sum_level8_1_carry;
  assign sum_level9_1_carry = acc[25] | _021_;
  assign sum_level10_0_half = i__x0[9] ^ acc[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _022_ = i__x0[9] & acc[9];
  assign _024_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _022_ | _024_;
  assign sum_level10_1_sum = sum_level10_1_half ^ sum_level9_1_carry;
  assign _025_ = sum_level10_1_half & sum_level9_1_carry;
  assign sum_level10_1_carry = acc[26] | _025_;
  assign sum_level11_0_half = i__x0[10] ^ acc[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _026_ = i__x0[10] & acc[10];
  assign _027_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _026_ | _027_;
  assign sum_level11_1_sum = sum_level11_1_half ^ sum_level10_1_carry;
  assign _028_ = sum_level11_1_half & sum_level10_1_carry;
  assign sum_level11_1_carry = acc[27] | _028_;
  assign sum_level12_0_half = i__x0[11] ^ acc[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _029_ = i__x0[11] & acc[11];
  assign _030_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _029_ | _030_;
  assign sum_level12_1_sum = sum_level12_1_half ^ sum_level11_1_carry;
  assign _031_ = sum_level12_1_half & sum_level11_1_carry;
  assign sum_level12_1_carry = acc[28] | _031_;
  assign sum_level13_0_half = i__x0[12] ^ acc[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _032_ = i__x0[12] & acc[12];
  assign _033_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _032_ | _033_;
  assign sum_level13_1_sum = sum_level13_1_half ^ sum_level12_1_carry;
  assign _034_ = sum_level13_1_half & sum_level12_1_carry;
  assign sum_level13_1_carry = acc[29] | _034_;
  assign sum_level14_0_half = i__x0[13] ^ acc[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _035_ = i__x0[13] & acc[13];
  assign _036_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _035_ | _036_;
  assign sum_level14_1_sum = sum_level14_1_half ^ sum_level13_1_carry;
  assign _037_ = sum_level14_1_half & sum_level13_1_carry;
  assign sum_level14_1_carry = acc[30] | _037_;
  assign sum_level15_0_half = i__x0[14] ^ acc[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _038_ = i__x0[14] & acc[14];
  assign _040_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _038_ | _040_;
  assign sum_level15_1_sum = sum_level15_1_half ^ sum_level14_1_carry;
  assign _041_ = sum_level15_1_half & sum_level14_1_carry;
  assign sum_level15_1_carry = acc[31] | _041_;
  assign sum_level16_0_half = i__x0[15] ^ acc[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _042_ = i__x0[15] & acc[15];
  assign _043_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _042_ | _043_;
  assign sum_level16_1_sum = sum_level16_1_half ^ sum_level15_1_carry;
  assign _044_ = sum_level16_1_half & sum_level15_1_carry;
  assign sum_level16_1_carry = acc[32] | _044_;
  assign sum_level17_0_half = i__x0[16] ^ acc[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _045_ = i__x0[16] & acc[16];
  assign _046_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _045_ | _046_;
  assign _048_ = ~ acc[33];
  assign { _049_[17], stored[33:17] } = { _048_, sum_level16_1_sum, sum_level15_1_sum, sum_level14_1_sum, sum_level13_1_sum, sum_level12_1_sum, sum_level11_1_sum, sum_level10_1_sum, sum_level9_1_sum, sum_level8_1_sum, sum_level7_1_sum, sum_level6_1_sum, sum_level5_1_sum, sum_level4_1_sum, sum_level3_1_sum, sum_level2_1_sum, sum_level17_0_carry } + { sum_level16_1_carry, 15'h0000, sum_level1_1_sum };
  assign _050_ = acc == 34'h200000000;
  assign _051_ = i__nan | _050_;
  assign _052_ = _051_ | i__inf;
  assign o__code = _052_ ? 34'h200000000 : { stored[33:17], sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
  assign sum_level1_0_sum = i__x0[0] ^ acc[0];
  assign sum_level1_0_carry = i__x0[0] & acc[0];
  assign sum_level1_1_sum = i__x0[17] ^ acc[17];
  assign _023_ = ~ i__x0[17];
  assign _039_ = i__x0[17] & acc[17];
  assign sum_level1_1_carry = _023_ | _039_;
  assign sum_level2_0_half = i__x0[1] ^ acc[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _047_ = i__x0[1] & acc[1];
  assign _053_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _047_ | _053_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_1_carry;
  assign _000_ = sum_level2_1_half & sum_level1_1_carry;
  assign sum_level2_1_carry = acc[18] | _000_;
  assign sum_level3_0_half = i__x0[2] ^ acc[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _001_ = i__x0[2] & acc[2];
  assign sum_level2_1_half = ~ acc[18];
  assign sum_level3_1_half = ~ acc[19];
  assign sum_level4_1_half = ~ acc[20];
  assign sum_level5_1_half = ~ acc[21];
  assign sum_level6_1_half = ~ acc[22];
  assign sum_level7_1_half = ~ acc[23];
  assign sum_level8_1_half = ~ acc[24];
  assign sum_level9_1_half = ~ acc[25];
  assign sum_level10_1_half = ~ acc[26];
  assign sum_level11_1_half = ~ acc[27];
  assign sum_level12_1_half = ~ acc[28];
  assign sum_level13_1_half = ~ acc[29];
  assign sum_level14_1_half = ~ acc[30];
  assign sum_level15_1_half = ~ acc[31];
  assign sum_level16_1_half = ~ acc[32];
  assign stored[16:0] = { sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, sum_level1_0_sum };
  assign _049_[16:0] = stored[33:17];
endmodule

module mac_posit4_1_posit4_1_exact__unpack (
  input wire [3:0] code,
  input wire [3:0] code_2,
  output wire o__a0__sig,
  output wire o__a0__nan,
  output wire [3:0] o__a0__shift,
  output wire o__b0__sig,
  output wire o__b0__nan,
  output wire [3:0] o__b0__shift
);
  mac_posit4_1_posit4_1_exact__unpack__a a0 (
    .code(code),
    .nonzero(o__a0__sig),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift)
  );
  mac_posit4_1_posit4_1_exact__unpack__a b0 (
    .code(code_2),
    .nonzero(o__b0__sig),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift)
  );
endmodule

module mac_posit4_1_posit4_1_exact__unpack__a (
  input wire [3:0] code,
  output wire nonzero,
  output wire o__nan,
  output wire [3:0] o__shift
);
  wire [4:0] _00_, _07_;
  wire [5:0] _01_;
  wire [2:0] _02_, _03_, _08_, aligned, inverted, regime;
  wire [3:0] _04_;
  wire _05_, _06_, _09_, empty2_1, zeros2_0, zeros2_1;
  wire [1:0] run;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _07_ = code[3] ? _00_ : { 1'h0, code };
  assign _08_ = ~ _07_[2:0];
  assign inverted = _07_[2] ? _08_ : _07_[2:0];
  assign zeros2_0 = ~ inverted[0];
  assign _09_ = ~ inverted[1];
  assign empty2_1 = _09_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign run[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign { _01_[5:3], aligned } = _07_[2:0] << { empty2_1, run[0] };
  assign _02_ = { empty2_1, run[0] } + 1'h1;
  assign _03_ = 2'h2 - { empty2_1, run[0] };
  assign { _04_[3], regime } = _07_[2] ? { 1'h0, _02_ } : { _03_[2], _03_ };
  assign _05_ = | code[2:0];
  assign _06_ = ~ _05_;
  assign o__nan = code[3] & _06_;
  assign o__shift = nonzero ? { regime, aligned[1] } : 4'h0;
  assign _04_[2:0] = regime;
  assign run[1] = empty2_1;
  assign _01_[2:0] = aligned;
endmodule
