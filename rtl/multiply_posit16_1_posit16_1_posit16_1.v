// multiply_posit16_1_posit16_1_posit16_1
//
// Spec:    multiply:a=posit16_1,b=posit16_1,out=posit16_1
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   output o            16 bits  posit16_1
// Example:
//   a = 0x45f6 (1.37255859), b = 0xa97e (-2.81347656) give o = 0xa11b (-3.86181641)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit16_1_posit16_1_posit16_1 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire multiply__a_one, multiply__b_one, multiply__nan, multiply__sign, multiply__zero, shift__exact,
    unpack__a0__nan, unpack__b0__nan;
  wire [5:0] multiply__a_shift, multiply__b_shift;
  wire [25:0] multiply__sig;
  wire [6:0] normalise__exp;
  wire [24:0] normalise__fraction;
  wire [14:0] shift__body;
  wire [1:0] shift__tail;
  wire [13:0] unpack__a0__sig, unpack__b0__sig;
  multiply_posit16_1_posit16_1_posit16_1__multiply multiply (
    .a_fraction_magnitude(unpack__a0__sig[11:0]),
    .b_fraction_magnitude(unpack__b0__sig[11:0]),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__a_one(multiply__a_one),
    .o__b_one(multiply__b_one),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .o__zero(multiply__zero),
    .a_15(a[15]),
    .multiply__b_shift_5(multiply__b_shift[5]),
    .b_15(b[15]),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .multiply__a_shift_0(multiply__a_shift[0]),
    .multiply__a_shift_4_1(multiply__a_shift[4:1]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .multiply__b_shift_0(multiply__b_shift[0]),
    .multiply__b_shift_4_1(multiply__b_shift[4:1]),
    .product_total(multiply__sig)
  );
  multiply_posit16_1_posit16_1_posit16_1__normalise normalise (
    .exponent_total(normalise__exp),
    .i__a_one(multiply__a_one),
    .i__b_one(multiply__b_one),
    .i__nan(multiply__nan),
    .i__sig(multiply__sig),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__fraction(normalise__fraction),
    .multiply__a_shift_0(multiply__a_shift[0]),
    .multiply__a_shift_4_1(multiply__a_shift[4:1]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .multiply__b_shift_0(multiply__b_shift[0]),
    .multiply__b_shift_4_1(multiply__b_shift[4:1]),
    .multiply__b_shift_5(multiply__b_shift[5])
  );
  multiply_posit16_1_posit16_1_posit16_1__round round (
    .i__body(shift__body),
    .i__exact(shift__exact),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .shift__tail_1(shift__tail[1]),
    .shift__tail_0(shift__tail[0]),
    .o_14_0(o[14:0]),
    .o_15(o[15])
  );
  multiply_posit16_1_posit16_1_posit16_1__shift shift (
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
  multiply_posit16_1_posit16_1_posit16_1__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .unpack__b0__sig_11_0(unpack__b0__sig[11:0]),
    .multiply__a_shift_0(multiply__a_shift[0]),
    .multiply__a_shift_4_1(multiply__a_shift[4:1]),
    .multiply__a_shift_5(multiply__a_shift[5]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .multiply__b_shift_0(multiply__b_shift[0]),
    .multiply__b_shift_4_1(multiply__b_shift[4:1]),
    .multiply__b_shift_5(multiply__b_shift[5]),
    .unpack__a0__sig_11_0(unpack__a0__sig[11:0])
  );
  assign unpack__b0__sig[13] = b[15];
  assign unpack__a0__sig[13] = a[15];
endmodule

module multiply_posit16_1_posit16_1_posit16_1__multiply (
  input wire a_15,
  input wire b_15,
  input wire unpack__a0__sig_12,
  input wire multiply__a_shift_0,
  input wire [3:0] multiply__a_shift_4_1,
  input wire multiply__a_shift_5,
  input wire i__a0__nan,
  input wire unpack__b0__sig_12,
  input wire multiply__b_shift_0,
  input wire [3:0] multiply__b_shift_4_1,
  input wire multiply__b_shift_5,
  input wire i__b0__nan,
  output wire o__a_one,
  output wire o__b_one,
  output wire [25:0] product_total,
  output wire o__sign,
  output wire o__zero,
  output wire o__nan,
  input wire [11:0] a_fraction_magnitude,
  input wire [11:0] b_fraction_magnitude
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _060_, _061_, _071_,
    _082_, _091_, _092_, _093_, _096_, _097_, _100_, _101_, _102_, _103_, _106_, _107_, _109_, _111_, _112_,
    _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _123_, _124_, _125_, _126_, _127_,
    product_level10_0_carry, product_level10_0_half, product_level10_0_sum, product_level11_0_carry,
    product_level11_0_half, product_level11_0_sum, product_level12_0_carry, product_level12_0_half,
    product_level12_0_sum, product_level1_0_carry, product_level1_0_half, product_level1_0_sum,
    product_level2_0_carry, product_level2_0_half, product_level2_0_sum, product_level2_2_carry,
    product_level2_2_half, product_level2_2_sum, product_level2_3_carry, product_level2_3_half,
    product_level2_3_sum, product_level2_4_carry, product_level2_4_half, product_level2_4_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, product_level3_2_carry,
    product_level3_2_half, product_level3_2_sum, product_level3_3_half, product_level3_3_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level4_1_carry,
    product_level4_1_half, product_level4_1_sum, product_level4_2_carry, product_level4_2_half,
    product_level4_2_sum, product_level4_3_carry, product_level4_3_half, product_level4_3_sum,
    product_level4_4_carry, product_level4_4_half, product_level4_4_sum, product_level4_5_carry,
    product_level4_5_half, product_level4_5_sum, product_level5_0_carry, product_level5_0_half,
    product_level5_0_sum, product_level5_1_carry, product_level5_1_half, product_level5_1_sum,
    product_level5_2_carry, product_level5_2_half, product_level5_2_sum, product_level5_3_carry,
    product_level5_3_half, product_level5_3_sum, product_level5_4_carry, product_level5_4_half,
    product_level5_4_sum, product_level6_0_carry, product_level6_0_half, product_level6_0_sum,
    product_level6_1_carry, product_level6_1_half, product_level6_1_sum, product_level6_2_carry,
    product_level6_2_half, product_level6_2_sum, product_level7_0_carry, product_level7_0_half,
    product_level7_0_sum, product_level8_0_carry, product_level8_0_half, product_level8_0_sum,
    product_level9_0_carry, product_level9_0_half, product_level9_0_sum;
  wire [12:0] _033_, _059_;
  wire [26:0] _041_;
  wire [6:0] _062_, _063_, _064_, _065_, _066_, _067_, _068_, product_one, product_two;
  wire [13:0] _069_, _070_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _083_, _084_,
    _085_, _086_, _087_, _088_, _089_, _090_, _104_, _105_, product_level1_3_carry, product_level1_3_half,
    product_level1_3_sum, product_multiple0, product_multiple1, product_multiple2, product_multiple3,
    product_multiple4, product_multiple5, product_multiple6, product_row0, product_row1, product_row2,
    product_row3, product_row4, product_row5;
  wire [4:0] _094_, _095_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [9:0] _098_, _099_, product_level1_2_carry, product_level1_2_half, product_level1_2_sum;
  wire [15:0] _108_, _110_, product_level2_1_carry, product_level2_1_half, product_level2_1_sum;
  wire [10:0] _121_, _122_, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire signed [12:0] a_fraction, b_fraction;
  assign _050_ = | a_fraction_magnitude[1:0];
  assign _060_ = | a_fraction_magnitude[2:0];
  assign _071_ = | a_fraction_magnitude[3:0];
  assign _082_ = | a_fraction_magnitude[4:0];
  assign _092_ = | a_fraction_magnitude[5:0];
  assign _101_ = | a_fraction_magnitude[6:0];
  assign _109_ = | a_fraction_magnitude[7:0];
  assign _119_ = | a_fraction_magnitude[8:0];
  assign _000_ = | a_fraction_magnitude[9:0];
  assign _011_ = | a_fraction_magnitude[10:0];
  assign _033_ = { _022_, _011_, _000_, _119_, _109_, _101_, _092_, _082_, _071_, _060_, _050_, a_fraction_magnitude[0], 1'h0 } & {13{a_15}};
  assign a_fraction = { 1'h0, a_fraction_magnitude } ^ _033_;
  assign _022_ = | a_fraction_magnitude;
  assign _046_ = ~ _022_;
  assign o__a_one = a_15 & _046_;
  assign _047_ = | b_fraction_magnitude[1:0];
  assign _048_ = | b_fraction_magnitude[2:0];
  assign _049_ = | b_fraction_magnitude[3:0];
  assign _051_ = | b_fraction_magnitude[4:0];
  assign _052_ = | b_fraction_magnitude[5:0];
  assign _053_ = | b_fraction_magnitude[6:0];
  assign _054_ = | b_fraction_magnitude[7:0];
  assign _055_ = | b_fraction_magnitude[8:0];
  assign _056_ = | b_fraction_magnitude[9:0];
  assign _057_ = | b_fraction_magnitude[10:0];
  assign _059_ = { _058_, _057_, _056_, _055_, _054_, _053_, _052_, _051_, _049_, _048_, _047_, b_fraction_magnitude[0], 1'h0 } & {13{b_15}};
  assign b_fraction = { 1'h0, b_fraction_magnitude } ^ _059_;
  assign _058_ = | b_fraction_magnitude;
  assign _061_ = ~ _058_;
  assign o__b_one = b_15 & _061_;
  assign product_one = { 1'h1, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] } ^ { b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _062_ = ~ { 1'h1, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _063_ = { 1'h0, b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] } & _062_;
  assign _064_ = ~ { b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _065_ = _063_ & _064_;
  assign _066_ = ~ { 1'h0, b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] };
  assign _067_ = _066_ & { 1'h1, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _068_ = _067_ & { b_fraction[11], b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign product_two = _065_ | _068_;
  assign _069_ = product_one[0] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _070_ = product_two[0] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple0 = _069_ | _070_;
  assign _072_ = ~ product_multiple0;
  assign product_row0 = b_fraction[1] ? _072_ : product_multiple0;
  assign _073_ = product_one[1] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _074_ = product_two[1] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple1 = _073_ | _074_;
  assign _075_ = ~ product_multiple1;
  assign product_row1 = b_fraction[3] ? _075_ : product_multiple1;
  assign _076_ = product_one[2] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _077_ = product_two[2] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple2 = _076_ | _077_;
  assign _078_ = ~ product_multiple2;
  assign product_row2 = b_fraction[5] ? _078_ : product_multiple2;
  assign _079_ = product_one[3] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _080_ = product_two[3] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple3 = _079_ | _080_;
  assign _081_ = ~ product_multiple3;
  assign product_row3 = b_fraction[7] ? _081_ : product_multiple3;
  assign _083_ = product_one[4] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _084_ = product_two[4] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple4 = _083_ | _084_;
  assign _085_ = ~ product_multiple4;
  assign product_row4 = b_fraction[9] ? _085_ : product_multiple4;
  assign _086_ = product_one[5] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _087_ = product_two[5] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple5 = _086_ | _087_;
  assign _088_ = ~ product_multiple5;
  assign product_row5 = b_fraction[11] ? _088_ : product_multiple5;
  assign _089_ = product_one[6] ? { 2'h1, a_fraction[11:0] } : 14'h0000;
  assign _090_ = product_two[6] ? { 1'h1, a_fraction[11:0], 1'h0 } : 14'h0000;
  assign product_multiple6 = _089_ | _090_;
  assign product_level1_0_half = b_fraction[3] ^ product_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ product_row1[0];
  assign _091_ = b_fraction[3] & product_row0[2];
  assign _093_ = product_level1_0_half & product_row1[0];
  assign product_level1_0_carry = _091_ | _093_;
  assign product_level1_1_half = { product_row1[6:3], b_fraction[5] } ^ { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ product_row0[8:4];
  assign _094_ = { product_row1[6:3], b_fraction[5] } & { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign _095_ = product_level1_1_half & product_row0[8:4];
  assign product_level1_1_carry = _094_ | _095_;
  assign product_level1_2_half = { product_row2[13:11], 1'h1, product_row4[5:0] } ^ { 1'h1, _097_, product_row4[7], _096_, product_row1[11], 1'h0, product_row1[9], b_fraction[11], product_row2[5:4] };
  assign product_level1_2_sum = product_level1_2_half ^ product_row3[11:2];
  assign _096_ = ~ b_fraction[1];
  assign _097_ = ~ b_fraction[3];
  assign _098_ = { product_row2[13:11], 1'h1, product_row4[5:0] } & { 1'h1, _097_, product_row4[7], _096_, product_row1[11], 1'h0, product_row1[9], b_fraction[11], product_row2[5:4] };
  assign _099_ = product_level1_2_half & product_row3[11:2];
  assign product_level1_2_carry = _098_ | _099_;
  assign product_level1_3_half = product_row5 ^ { 1'h1, _103_, 1'h1, _102_, 1'h1, _100_, product_row4[9:8], 1'h1, product_row2[10:6] };
  assign product_level1_3_sum = product_level1_3_half ^ { product_multiple6[11:4], product_row1[13:12], product_row0[13:10] };
  assign _100_ = ~ b_fraction[5];
  assign _102_ = ~ b_fraction[7];
  assign _103_ = ~ b_fraction[9];
  assign _104_ = product_row5 & { 1'h1, _103_, 1'h1, _102_, 1'h1, _100_, product_row4[9:8], 1'h1, product_row2[10:6] };
  assign _105_ = product_level1_3_half & { product_multiple6[11:4], product_row1[13:12], product_row0[13:10] };
  assign product_level1_3_carry = _104_ | _105_;
  assign product_level2_0_half = product_row0[3] ^ product_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _106_ = product_row0[3] & product_row1[1];
  assign _107_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _106_ | _107_;
  assign product_level2_1_half = { product_row4[13:10], product_level1_2_sum[9:8], product_multiple6[3:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } ^ { product_level1_3_sum[11:10], product_row3[13:12], product_level1_3_carry[6:4], product_row4[6], product_level1_3_carry[2], product_row1[10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign product_level2_1_sum = product_level2_1_half ^ { product_level1_3_carry[10:8], product_level1_2_carry[9:1], product_level1_1_carry[4:1] };
  assign _108_ = { product_row4[13:10], product_level1_2_sum[9:8], product_multiple6[3:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } & { product_level1_3_sum[11:10], product_row3[13:12], product_level1_3_carry[6:4], product_row4[6], product_level1_3_carry[2], product_row1[10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign _110_ = product_level2_1_half & { product_level1_3_carry[10:8], product_level1_2_carry[9:1], product_level1_1_carry[4:1] };
  assign product_level2_1_carry = _108_ | _110_;
  assign product_level2_2_half = product_level1_3_carry[1] ^ product_level1_3_sum[2];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_2_sum[4];
  assign _111_ = product_level1_3_carry[1] & product_level1_3_sum[2];
  assign _112_ = product_level2_2_half & product_level1_2_sum[4];
  assign product_level2_2_carry = _111_ | _112_;
  assign product_level2_3_half = product_level1_3_carry[3] ^ product_level1_2_sum[6];
  assign product_level2_3_sum = product_level2_3_half ^ product_level1_3_sum[4];
  assign _113_ = product_level1_3_carry[3] & product_level1_2_sum[6];
  assign _114_ = product_level2_3_half & product_level1_3_sum[4];
  assign product_level2_3_carry = _113_ | _114_;
  assign product_level2_4_half = _115_ ^ product_multiple6[12];
  assign product_level2_4_sum = product_level2_4_half ^ product_level1_3_carry[13];
  assign _115_ = ~ b_fraction[11];
  assign _116_ = _115_ & product_multiple6[12];
  assign _117_ = product_level2_4_half & product_level1_3_carry[13];
  assign product_level2_4_carry = _116_ | _117_;
  assign product_level3_0_half = product_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _118_ = product_row1[2] & product_level1_1_sum[0];
  assign _120_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _118_ | _120_;
  assign product_level3_1_half = { product_level1_3_sum[9:5], product_level2_3_sum, product_level1_3_sum[3], product_level2_1_sum[6:4], product_level1_2_carry[0] } ^ { product_level2_1_sum[13], product_level1_3_carry[7], product_level2_1_sum[11:10], product_level1_2_sum[7], product_level2_1_sum[8], product_level1_2_sum[5], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_1_carry[12:2];
  assign _121_ = { product_level1_3_sum[9:5], product_level2_3_sum, product_level1_3_sum[3], product_level2_1_sum[6:4], product_level1_2_carry[0] } & { product_level2_1_sum[13], product_level1_3_carry[7], product_level2_1_sum[11:10], product_level1_2_sum[7], product_level2_1_sum[8], product_level1_2_sum[5], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign _122_ = product_level3_1_half & product_level2_1_carry[12:2];
  assign product_level3_1_carry = _121_ | _122_;
  assign product_level3_2_half = product_level1_3_carry[11] ^ product_level1_3_sum[12];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_carry[15];
  assign _123_ = product_level1_3_carry[11] & product_level1_3_sum[12];
  assign _124_ = product_level3_2_half & product_level2_1_carry[15];
  assign product_level3_2_carry = _123_ | _124_;
  assign product_level3_3_sum = product_level3_3_half ^ product_level2_4_carry;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _125_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _126_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _125_ | _126_;
  assign product_level4_1_half = product_level2_2_carry ^ product_level2_1_sum[7];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_carry[3];
  assign _127_ = product_level2_2_carry & product_level2_1_sum[7];
  assign _001_ = product_level4_1_half & product_level3_1_carry[3];
  assign product_level4_1_carry = _127_ | _001_;
  assign product_level4_2_half = product_level2_3_carry ^ product_level2_1_sum[9];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_carry[5];
  assign _002_ = product_level2_3_carry & product_level2_1_sum[9];
  assign _003_ = product_level4_2_half & product_level3_1_carry[5];
  assign product_level4_2_carry = _002_ | _003_;
  assign product_level4_3_half = product_level2_1_sum[12] ^ product_level3_1_carry[8];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_1_sum[9];
  assign _004_ = product_level2_1_sum[12] & product_level3_1_carry[8];
  assign _005_ = product_level4_3_half & product_level3_1_sum[9];
  assign product_level4_3_carry = _004_ | _005_;
  assign product_level4_4_half = product_level2_1_carry[13] ^ product_level2_1_sum[14];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_1_carry[10];
  assign _006_ = product_level2_1_carry[13] & product_level2_1_sum[14];
  assign _007_ = product_level4_4_half & product_level3_1_carry[10];
  assign product_level4_4_carry = _006_ | _007_;
  assign product_level4_5_half = product_level1_3_carry[12] ^ product_level1_3_sum[13];
  assign product_level4_5_sum = product_level4_5_half ^ product_level3_2_carry;
  assign _008_ = product_level1_3_carry[12] & product_level1_3_sum[13];
  assign _009_ = product_level4_5_half & product_level3_2_carry;
  assign product_level4_5_carry = _008_ | _009_;
  assign product_level5_0_half = product_level1_1_sum[2] ^ product_level2_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _010_ = product_level1_1_sum[2] & product_level2_1_sum[0];
  assign _012_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _010_ | _012_;
  assign product_level5_1_half = product_level3_1_carry[4] ^ product_level3_1_sum[5];
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_1_carry;
  assign _013_ = product_level3_1_carry[4] & product_level3_1_sum[5];
  assign _014_ = product_level5_1_half & product_level4_1_carry;
  assign product_level5_1_carry = _013_ | _014_;
  assign product_level5_2_half = product_level3_1_carry[6] ^ product_level3_1_sum[7];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_2_carry;
  assign _015_ = product_level3_1_carry[6] & product_level3_1_sum[7];
  assign _016_ = product_level5_2_half & product_level4_2_carry;
  assign product_level5_2_carry = _015_ | _016_;
  assign product_level5_3_half = product_level3_1_carry[9] ^ product_level3_1_sum[10];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_3_carry;
  assign _017_ = product_level3_1_carry[9] & product_level3_1_sum[10];
  assign _018_ = product_level5_3_half & product_level4_3_carry;
  assign product_level5_3_carry = _017_ | _018_;
  assign product_level5_4_half = product_level2_1_carry[14] ^ product_level2_1_sum[15];
  assign product_level5_4_sum = product_level5_4_half ^ product_level4_4_carry;
  assign _019_ = product_level2_1_carry[14] & product_level2_1_sum[15];
  assign _020_ = product_level5_4_half & product_level4_4_carry;
  assign product_level5_4_carry = _019_ | _020_;
  assign product_level6_0_half = product_level2_1_carry[0] ^ product_level2_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _021_ = product_level2_1_carry[0] & product_level2_1_sum[1];
  assign _023_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _021_ | _023_;
  assign product_level6_1_half = product_level3_1_sum[6] ^ product_level4_2_sum;
  assign product_level6_1_sum = product_level6_1_half ^ product_level5_1_carry;
  assign _024_ = product_level3_1_sum[6] & product_level4_2_sum;
  assign _025_ = product_level6_1_half & product_level5_1_carry;
  assign product_level6_1_carry = _024_ | _025_;
  assign product_level6_2_half = product_level3_1_carry[7] ^ product_level3_1_sum[8];
  assign product_level6_2_sum = product_level6_2_half ^ product_level5_2_carry;
  assign _026_ = product_level3_1_carry[7] & product_level3_1_sum[8];
  assign _027_ = product_level6_2_half & product_level5_2_carry;
  assign product_level6_2_carry = _026_ | _027_;
  assign product_level7_0_half = product_level2_1_carry[1] ^ product_level2_1_sum[2];
  assign product_level7_0_sum = product_level7_0_half ^ product_level6_0_carry;
  assign _028_ = product_level2_1_carry[1] & product_level2_1_sum[2];
  assign _029_ = product_level7_0_half & product_level6_0_carry;
  assign product_level7_0_carry = _028_ | _029_;
  assign product_level8_0_half = product_level2_1_sum[3] ^ product_level3_1_sum[0];
  assign product_level8_0_sum = product_level8_0_half ^ product_level7_0_carry;
  assign _030_ = product_level2_1_sum[3] & product_level3_1_sum[0];
  assign _031_ = product_level8_0_half & product_level7_0_carry;
  assign product_level8_0_carry = _030_ | _031_;
  assign product_level9_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level9_0_sum = product_level9_0_half ^ product_level8_0_carry;
  assign _032_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _034_ = product_level9_0_half & product_level8_0_carry;
  assign product_level9_0_carry = _032_ | _034_;
  assign product_level10_0_half = product_level3_1_carry[1] ^ product_level3_1_sum[2];
  assign product_level10_0_sum = product_level10_0_half ^ product_level9_0_carry;
  assign _035_ = product_level3_1_carry[1] & product_level3_1_sum[2];
  assign _036_ = product_level10_0_half & product_level9_0_carry;
  assign product_level10_0_carry = _035_ | _036_;
  assign product_level11_0_half = product_level3_1_carry[2] ^ product_level3_1_sum[3];
  assign product_level11_0_sum = product_level11_0_half ^ product_level10_0_carry;
  assign _037_ = product_level3_1_carry[2] & product_level3_1_sum[3];
  assign _038_ = product_level11_0_half & product_level10_0_carry;
  assign product_level11_0_carry = _037_ | _038_;
  assign product_level12_0_half = product_level3_1_sum[4] ^ product_level4_1_sum;
  assign product_level12_0_sum = product_level12_0_half ^ product_level11_0_carry;
  assign _039_ = product_level3_1_sum[4] & product_level4_1_sum;
  assign _040_ = product_level12_0_half & product_level11_0_carry;
  assign product_level12_0_carry = _039_ | _040_;
  assign { _041_[26], product_total } = { product_level3_3_sum, product_level4_5_carry, product_level4_5_sum, product_level5_4_carry, product_level5_4_sum, product_level5_3_carry, product_level5_3_sum, product_level6_2_carry, product_level6_2_sum, product_level6_1_carry, product_level6_1_sum, product_level12_0_carry, product_level12_0_sum, product_level11_0_sum, product_level10_0_sum, product_level9_0_sum, product_level8_0_sum, product_level7_0_sum, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, product_row0[1], b_fraction[1] } + { product_level2_4_sum, 1'h0, product_level3_2_sum, 1'h0, product_level4_4_sum, 1'h0, product_level4_3_sum, 1'h0, product_level5_2_sum, 1'h0, product_level5_1_sum, 13'h0000, product_row0[0] };
  assign o__sign = a_15 ^ b_15;
  assign _042_ = | { a_15, unpack__a0__sig_12 };
  assign _043_ = ~ _042_;
  assign _044_ = | { b_15, unpack__b0__sig_12 };
  assign _045_ = ~ _044_;
  assign o__zero = _043_ | _045_;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign product_level3_3_half = ~ product_multiple6[13];
  assign _041_[25:0] = product_total;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__normalise (
  input wire multiply__a_shift_0,
  input wire [3:0] multiply__a_shift_4_1,
  input wire multiply__a_shift_5,
  input wire multiply__b_shift_0,
  input wire [3:0] multiply__b_shift_4_1,
  input wire multiply__b_shift_5,
  input wire i__a_one,
  input wire i__b_one,
  input wire [25:0] i__sig,
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  output wire [6:0] exponent_total,
  output wire [24:0] o__fraction
);
  wire _00_, _01_, _02_, _03_, _04_, _06_, _07_, _08_, _09_, _12_, _13_, _14_, _15_, _16_,
    exponent_level1_0_carry, exponent_level1_0_half, exponent_level1_0_sum, exponent_level2_0_carry,
    exponent_level2_0_half, exponent_level2_0_sum, exponent_level3_0_carry, exponent_level3_0_half,
    exponent_level3_0_sum, exponent_level4_0_carry, exponent_level4_0_half, exponent_level4_0_sum,
    exponent_level5_0_carry, exponent_level5_0_half, exponent_level5_0_sum, exponent_level6_0_carry,
    exponent_level6_0_half, exponent_level6_0_sum;
  wire [7:0] _05_;
  wire [24:0] _10_, _11_;
  assign _06_ = ~ i__sig[25];
  assign _10_ = { i__sig[23:0], 1'h0 } & {25{_06_}};
  assign _11_ = i__sig[24:0] & {25{i__sig[25]}};
  assign o__fraction = _10_ | _11_;
  assign exponent_level1_0_half = multiply__a_shift_0 ^ multiply__b_shift_0;
  assign exponent_level1_0_sum = exponent_level1_0_half ^ i__b_one;
  assign _00_ = multiply__a_shift_0 & multiply__b_shift_0;
  assign _07_ = exponent_level1_0_half & i__b_one;
  assign exponent_level1_0_carry = _00_ | _07_;
  assign exponent_level2_0_half = multiply__a_shift_4_1[0] ^ multiply__b_shift_4_1[0];
  assign exponent_level2_0_sum = exponent_level2_0_half ^ exponent_level1_0_carry;
  assign _08_ = multiply__a_shift_4_1[0] & multiply__b_shift_4_1[0];
  assign _09_ = exponent_level2_0_half & exponent_level1_0_carry;
  assign exponent_level2_0_carry = _08_ | _09_;
  assign exponent_level3_0_half = multiply__a_shift_4_1[1] ^ multiply__b_shift_4_1[1];
  assign exponent_level3_0_sum = exponent_level3_0_half ^ exponent_level2_0_carry;
  assign _12_ = multiply__a_shift_4_1[1] & multiply__b_shift_4_1[1];
  assign _13_ = exponent_level3_0_half & exponent_level2_0_carry;
  assign exponent_level3_0_carry = _12_ | _13_;
  assign exponent_level4_0_half = multiply__a_shift_4_1[2] ^ multiply__b_shift_4_1[2];
  assign exponent_level4_0_sum = exponent_level4_0_half ^ exponent_level3_0_carry;
  assign _14_ = multiply__a_shift_4_1[2] & multiply__b_shift_4_1[2];
  assign _15_ = exponent_level4_0_half & exponent_level3_0_carry;
  assign exponent_level4_0_carry = _14_ | _15_;
  assign exponent_level5_0_half = multiply__a_shift_4_1[3] ^ multiply__b_shift_4_1[3];
  assign exponent_level5_0_sum = exponent_level5_0_half ^ exponent_level4_0_carry;
  assign _16_ = multiply__a_shift_4_1[3] & multiply__b_shift_4_1[3];
  assign _01_ = exponent_level5_0_half & exponent_level4_0_carry;
  assign exponent_level5_0_carry = _16_ | _01_;
  assign exponent_level6_0_half = multiply__a_shift_5 ^ multiply__b_shift_5;
  assign exponent_level6_0_sum = exponent_level6_0_half ^ exponent_level5_0_carry;
  assign _02_ = multiply__a_shift_5 & multiply__b_shift_5;
  assign _03_ = exponent_level6_0_half & exponent_level5_0_carry;
  assign exponent_level6_0_carry = _02_ | _03_;
  assign _04_ = i__sig[25] | i__a_one;
  assign { _05_[7], exponent_total } = { 1'h1, exponent_level6_0_sum, exponent_level5_0_sum, exponent_level4_0_sum, exponent_level3_0_sum, exponent_level2_0_sum, _04_ } + { exponent_level6_0_carry, 5'h00, exponent_level1_0_sum };
  assign _05_[6:0] = exponent_total;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__round (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire i__exact,
  input wire shift__tail_1,
  input wire [14:0] i__body,
  input wire shift__tail_0,
  output wire [14:0] o_14_0,
  output wire o_15
);
  wire _00_, _01_, _02_, _03_, _04_, _06_, finite, up;
  wire [14:0] _05_, rounded, rounded_carry;
  assign _02_ = shift__tail_0 | i__body[0];
  assign up = shift__tail_1 & _02_;
  assign _03_ = ~ i__exact;
  assign _04_ = up & _03_;
  assign rounded_carry[0] = _04_ ^ i__sign;
  assign rounded_carry[14:1] = rounded_carry[13:0] & _05_[13:0];
  assign _05_ = i__body ^ {15{i__sign}};
  assign rounded = _05_ ^ rounded_carry;
  assign _06_ = i__zero | i__nan;
  assign finite = ~ _06_;
  assign o_14_0 = rounded & {15{finite}};
  assign _00_ = ~ i__zero;
  assign _01_ = i__sign & _00_;
  assign o_15 = _01_ | i__nan;
endmodule

module multiply_posit16_1_posit16_1_posit16_1__shift (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire [6:0] i__exp,
  input wire [24:0] i__fraction,
  output wire o__exact,
  output wire shift__tail_1,
  output wire [14:0] o__body,
  output wire shift__tail_0
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _08_, _09_, _10_, _11_, _12_, _13_, shifted_sticky;
  wire [14:0] _06_, _07_;
  wire [4:0] run;
  wire [15:0] shifted, shifted_by_1, shifted_by_3, shifted_by_7;
  assign _13_ = ~ i__exp[6];
  assign run = i__exp[5:1] ^ {5{i__exp[6]}};
  assign o__exact = run >= 4'he;
  assign shifted_by_1 = run[0] ? { _13_, _13_, i__exp[6], i__exp[0], i__fraction[24:13] } : { _13_, i__exp[6], i__exp[0], i__fraction[24:12] };
  assign shifted_by_3 = run[1] ? { _13_, _13_, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { {4{_13_}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = run[3] ? { {8{_13_}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _09_ = run[0] & i__fraction[12];
  assign _10_ = | shifted_by_1[1:0];
  assign _11_ = run[1] & _10_;
  assign _12_ = _09_ | _11_;
  assign _00_ = | shifted_by_3[3:0];
  assign _01_ = run[2] & _00_;
  assign _02_ = _12_ | _01_;
  assign _03_ = | shifted_by_7[7:0];
  assign _04_ = run[3] & _03_;
  assign shifted_sticky = _02_ | _04_;
  assign _05_ = ~ o__exact;
  assign _06_ = shifted[15:1] & {15{_05_}};
  assign _07_ = { {14{_13_}}, 1'h1 } & {15{o__exact}};
  assign o__body = _06_ | _07_;
  assign _08_ = | i__fraction[11:0];
  assign shift__tail_0 = shifted_sticky | _08_;
  assign shift__tail_1 = shifted[0];
endmodule

module multiply_posit16_1_posit16_1_posit16_1__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_12,
  output wire multiply__a_shift_0,
  output wire [3:0] multiply__a_shift_4_1,
  output wire multiply__a_shift_5,
  output wire o__a0__nan,
  output wire unpack__b0__sig_12,
  output wire multiply__b_shift_0,
  output wire [3:0] multiply__b_shift_4_1,
  output wire multiply__b_shift_5,
  output wire o__b0__nan,
  output wire [11:0] unpack__a0__sig_11_0,
  output wire [11:0] unpack__b0__sig_11_0
);
  multiply_posit16_1_posit16_1_posit16_1__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_12),
    .port_2(multiply__a_shift_0),
    .port_3(multiply__a_shift_4_1),
    .port_4(multiply__a_shift_5),
    .port_5(unpack__a0__sig_11_0)
  );
  multiply_posit16_1_posit16_1_posit16_1__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_12),
    .port_2(multiply__b_shift_0),
    .port_3(multiply__b_shift_4_1),
    .port_4(multiply__b_shift_5),
    .port_5(unpack__b0__sig_11_0)
  );
endmodule

module multiply_posit16_1_posit16_1_posit16_1__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire [3:0] port_3,
  output wire port_4,
  output wire o__nan,
  output wire [11:0] port_5
);
  wire [13:0] _000_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_,
    _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_,
    _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_,
    _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_,
    _106_, _107_, below_one;
  wire [15:0] ends, none_yet;
  wire [3:0] lengths;
  wire [12:0] rest;
  assign _107_ = | code[14:0];
  assign { ends[1], _000_[12:0] } = code[13:0] ^ {14{code[14]}};
  assign none_yet[13] = ~ ends[1];
  assign _088_ = ~ _000_[12];
  assign none_yet[12] = none_yet[13] & _088_;
  assign ends[2] = none_yet[13] & _000_[12];
  assign _010_ = ~ _000_[11];
  assign none_yet[11] = none_yet[12] & _010_;
  assign ends[3] = none_yet[12] & _000_[11];
  assign _038_ = ~ _000_[10];
  assign none_yet[10] = none_yet[11] & _038_;
  assign ends[4] = none_yet[11] & _000_[10];
  assign _052_ = ~ _000_[9];
  assign none_yet[9] = none_yet[10] & _052_;
  assign ends[5] = none_yet[10] & _000_[9];
  assign _053_ = ~ _000_[8];
  assign none_yet[8] = none_yet[9] & _053_;
  assign ends[6] = none_yet[9] & _000_[8];
  assign _054_ = ~ _000_[7];
  assign none_yet[7] = none_yet[8] & _054_;
  assign ends[7] = none_yet[8] & _000_[7];
  assign _055_ = ~ _000_[6];
  assign none_yet[6] = none_yet[7] & _055_;
  assign ends[8] = none_yet[7] & _000_[6];
  assign _056_ = ~ _000_[5];
  assign none_yet[5] = none_yet[6] & _056_;
  assign ends[9] = none_yet[6] & _000_[5];
  assign _057_ = ~ _000_[4];
  assign none_yet[4] = none_yet[5] & _057_;
  assign ends[10] = none_yet[5] & _000_[4];
  assign _058_ = ~ _000_[3];
  assign none_yet[3] = none_yet[4] & _058_;
  assign ends[11] = none_yet[4] & _000_[3];
  assign _059_ = ~ _000_[2];
  assign none_yet[2] = none_yet[3] & _059_;
  assign ends[12] = none_yet[3] & _000_[2];
  assign _060_ = ~ _000_[1];
  assign none_yet[1] = none_yet[2] & _060_;
  assign ends[13] = none_yet[2] & _000_[1];
  assign _061_ = ~ _000_[0];
  assign ends[15] = none_yet[1] & _061_;
  assign ends[14] = none_yet[1] & _000_[0];
  assign port_5[0] = ends[1] & code[0];
  assign _062_ = ends[1] & code[1];
  assign _063_ = ends[2] & code[0];
  assign port_5[1] = | { _063_, _062_ };
  assign _064_ = ends[1] & code[2];
  assign _065_ = ends[2] & code[1];
  assign _066_ = ends[3] & code[0];
  assign port_5[2] = | { _066_, _065_, _064_ };
  assign _067_ = ends[1] & code[3];
  assign _068_ = ends[2] & code[2];
  assign _069_ = ends[3] & code[1];
  assign _070_ = ends[4] & code[0];
  assign port_5[3] = | { _070_, _069_, _068_, _067_ };
  assign _071_ = ends[1] & code[4];
  assign _072_ = ends[2] & code[3];
  assign _073_ = ends[3] & code[2];
  assign _074_ = ends[4] & code[1];
  assign _075_ = ends[5] & code[0];
  assign port_5[4] = | { _075_, _074_, _073_, _072_, _071_ };
  assign _076_ = ends[1] & code[5];
  assign _077_ = ends[2] & code[4];
  assign _078_ = ends[3] & code[3];
  assign _079_ = ends[4] & code[2];
  assign _080_ = ends[5] & code[1];
  assign _081_ = ends[6] & code[0];
  assign port_5[5] = | { _081_, _080_, _079_, _078_, _077_, _076_ };
  assign _082_ = ends[1] & code[6];
  assign _083_ = ends[2] & code[5];
  assign _084_ = ends[3] & code[4];
  assign _085_ = ends[4] & code[3];
  assign _086_ = ends[5] & code[2];
  assign _087_ = ends[6] & code[1];
  assign _089_ = ends[7] & code[0];
  assign port_5[6] = | { _089_, _087_, _086_, _085_, _084_, _083_, _082_ };
  assign _090_ = ends[1] & code[7];
  assign _091_ = ends[2] & code[6];
  assign _092_ = ends[3] & code[5];
  assign _093_ = ends[4] & code[4];
  assign _094_ = ends[5] & code[3];
  assign _095_ = ends[6] & code[2];
  assign _096_ = ends[7] & code[1];
  assign _097_ = ends[8] & code[0];
  assign port_5[7] = | { _097_, _096_, _095_, _094_, _093_, _092_, _091_, _090_ };
  assign _098_ = ends[1] & code[8];
  assign _099_ = ends[2] & code[7];
  assign _100_ = ends[3] & code[6];
  assign _101_ = ends[4] & code[5];
  assign _102_ = ends[5] & code[4];
  assign _103_ = ends[6] & code[3];
  assign _104_ = ends[7] & code[2];
  assign _105_ = ends[8] & code[1];
  assign _106_ = ends[9] & code[0];
  assign port_5[8] = | { _106_, _105_, _104_, _103_, _102_, _101_, _100_, _099_, _098_ };
  assign _001_ = ends[1] & code[9];
  assign _002_ = ends[2] & code[8];
  assign _003_ = ends[3] & code[7];
  assign _004_ = ends[4] & code[6];
  assign _005_ = ends[5] & code[5];
  assign _006_ = ends[6] & code[4];
  assign _007_ = ends[7] & code[3];
  assign _008_ = ends[8] & code[2];
  assign _009_ = ends[9] & code[1];
  assign _011_ = ends[10] & code[0];
  assign port_5[9] = | { _011_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_ };
  assign _012_ = ends[1] & code[10];
  assign _013_ = ends[2] & code[9];
  assign _014_ = ends[3] & code[8];
  assign _015_ = ends[4] & code[7];
  assign _016_ = ends[5] & code[6];
  assign _017_ = ends[6] & code[5];
  assign _018_ = ends[7] & code[4];
  assign _019_ = ends[8] & code[3];
  assign _020_ = ends[9] & code[2];
  assign _021_ = ends[10] & code[1];
  assign _022_ = ends[11] & code[0];
  assign port_5[10] = | { _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_ };
  assign _023_ = ends[1] & code[11];
  assign _024_ = ends[2] & code[10];
  assign _025_ = ends[3] & code[9];
  assign _026_ = ends[4] & code[8];
  assign _027_ = ends[5] & code[7];
  assign _028_ = ends[6] & code[6];
  assign _029_ = ends[7] & code[5];
  assign _030_ = ends[8] & code[4];
  assign _031_ = ends[9] & code[3];
  assign _032_ = ends[10] & code[2];
  assign _033_ = ends[11] & code[1];
  assign _034_ = ends[12] & code[0];
  assign port_5[11] = | { _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_ };
  assign _035_ = ends[1] & code[12];
  assign _036_ = ends[2] & code[11];
  assign _037_ = ends[3] & code[10];
  assign _039_ = ends[4] & code[9];
  assign _040_ = ends[5] & code[8];
  assign _041_ = ends[6] & code[7];
  assign _042_ = ends[7] & code[6];
  assign _043_ = ends[8] & code[5];
  assign _044_ = ends[9] & code[4];
  assign _045_ = ends[10] & code[3];
  assign _046_ = ends[11] & code[2];
  assign _047_ = ends[12] & code[1];
  assign _048_ = ends[13] & code[0];
  assign rest[12] = | { _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_, _037_, _036_, _035_ };
  assign lengths[0] = | { ends[14], ends[12], ends[10], ends[8], ends[6], ends[4], ends[2] };
  assign lengths[1] = | { ends[15], ends[12:11], ends[8:7], ends[4:3] };
  assign lengths[2] = | { ends[15:13], ends[8:5] };
  assign lengths[3] = | ends[15:9];
  assign _049_ = ~ code[14];
  assign below_one = _049_ ^ code[15];
  assign _050_ = ~ code[15];
  assign port = _050_ & _107_;
  assign port_2 = rest[12] ^ code[15];
  assign port_3 = lengths ^ {4{below_one}};
  assign port_4 = ~ below_one;
  assign _051_ = ~ _107_;
  assign o__nan = code[15] & _051_;
  assign _000_[13] = ends[1];
  assign rest[11:0] = port_5;
  assign ends[0] = 1'h0;
  assign { none_yet[15:14], none_yet[0] } = { 2'h3, ends[15] };
endmodule
