// multiply_posit16_2_posit16_2_posit16_2
//
// Spec:    multiply:a=posit16_2,b=posit16_2,out=posit16_2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_2
//   input  b            16 bits  posit16_2
//   output o            16 bits  posit16_2
// Example:
//   a = 0x42fb (1.37255859), b = 0xb4bf (-2.81347656) give o = 0xb08e (-3.86132812)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_posit16_2_posit16_2_posit16_2 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire multiply__a_one, multiply__b_one, multiply__nan, multiply__sign, multiply__zero, shift__exact,
    unpack__a0__nan, unpack__b0__nan;
  wire [6:0] multiply__a_shift, multiply__b_shift;
  wire [23:0] multiply__sig;
  wire [7:0] normalise__exp;
  wire [22:0] normalise__fraction;
  wire [14:0] shift__body;
  wire [1:0] shift__tail;
  wire [12:0] unpack__a0__sig, unpack__b0__sig;
  multiply_posit16_2_posit16_2_posit16_2__multiply multiply (
    .a_fraction_magnitude(unpack__a0__sig[10:0]),
    .b_fraction_magnitude(unpack__b0__sig[10:0]),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__a_one(multiply__a_one),
    .o__b_one(multiply__b_one),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .o__zero(multiply__zero),
    .a_15(a[15]),
    .multiply__b_shift_6(multiply__b_shift[6]),
    .b_15(b[15]),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_5_2(multiply__a_shift[5:2]),
    .multiply__a_shift_6(multiply__a_shift[6]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_5_2(multiply__b_shift[5:2]),
    .product_total(multiply__sig)
  );
  multiply_posit16_2_posit16_2_posit16_2__normalise normalise (
    .exponent_total(normalise__exp),
    .i__a_one(multiply__a_one),
    .i__b_one(multiply__b_one),
    .i__nan(multiply__nan),
    .i__sig(multiply__sig),
    .i__sign(multiply__sign),
    .i__zero(multiply__zero),
    .o__fraction(normalise__fraction),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_5_2(multiply__a_shift[5:2]),
    .multiply__a_shift_6(multiply__a_shift[6]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_5_2(multiply__b_shift[5:2]),
    .multiply__b_shift_6(multiply__b_shift[6])
  );
  multiply_posit16_2_posit16_2_posit16_2__round round (
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
  multiply_posit16_2_posit16_2_posit16_2__shift shift (
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
  multiply_posit16_2_posit16_2_posit16_2__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_11(unpack__a0__sig[11]),
    .unpack__b0__sig_10_0(unpack__b0__sig[10:0]),
    .multiply__a_shift_1_0(multiply__a_shift[1:0]),
    .multiply__a_shift_5_2(multiply__a_shift[5:2]),
    .multiply__a_shift_6(multiply__a_shift[6]),
    .unpack__b0__sig_11(unpack__b0__sig[11]),
    .multiply__b_shift_1_0(multiply__b_shift[1:0]),
    .multiply__b_shift_5_2(multiply__b_shift[5:2]),
    .multiply__b_shift_6(multiply__b_shift[6]),
    .unpack__a0__sig_10_0(unpack__a0__sig[10:0])
  );
  assign unpack__b0__sig[12] = b[15];
  assign unpack__a0__sig[12] = a[15];
endmodule

module multiply_posit16_2_posit16_2_posit16_2__multiply (
  input wire a_15,
  input wire b_15,
  input wire unpack__a0__sig_11,
  input wire [1:0] multiply__a_shift_1_0,
  input wire [3:0] multiply__a_shift_5_2,
  input wire multiply__a_shift_6,
  input wire i__a0__nan,
  input wire unpack__b0__sig_11,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [3:0] multiply__b_shift_5_2,
  input wire multiply__b_shift_6,
  input wire i__b0__nan,
  output wire o__a_one,
  output wire o__b_one,
  output wire [23:0] product_total,
  output wire o__sign,
  output wire o__zero,
  output wire o__nan,
  input wire [10:0] a_fraction_magnitude,
  input wire [10:0] b_fraction_magnitude
);
  wire _000_, _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _023_, _024_, _025_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _044_, _046_, _057_, _068_, _074_, _075_,
    _077_, _079_, _080_, _083_, _084_, _085_, _086_, _089_, _090_, _094_, _096_, _097_, _100_, _101_, _102_,
    _103_, _104_, _107_, _108_, _109_, _110_, _111_, product_level10_0_carry, product_level10_0_half,
    product_level10_0_sum, product_level11_0_carry, product_level11_0_half, product_level11_0_sum,
    product_level1_0_carry, product_level1_0_half, product_level1_0_sum, product_level2_0_carry,
    product_level2_0_half, product_level2_0_sum, product_level2_3_sum, product_level3_0_carry,
    product_level3_0_half, product_level3_0_sum, product_level3_2_carry, product_level3_2_half,
    product_level3_2_sum, product_level4_0_carry, product_level4_0_half, product_level4_0_sum,
    product_level4_2_carry, product_level4_2_half, product_level4_2_sum, product_level4_3_carry,
    product_level4_3_half, product_level4_3_sum, product_level4_4_carry, product_level4_4_half,
    product_level4_4_sum, product_level5_0_carry, product_level5_0_half, product_level5_0_sum,
    product_level5_2_carry, product_level5_2_half, product_level5_2_sum, product_level5_3_carry,
    product_level5_3_half, product_level5_3_sum, product_level6_0_carry, product_level6_0_half,
    product_level6_0_sum, product_level6_1_carry, product_level6_1_half, product_level6_1_sum,
    product_level7_0_carry, product_level7_0_half, product_level7_0_sum, product_level8_0_carry,
    product_level8_0_half, product_level8_0_sum, product_level9_0_carry, product_level9_0_half,
    product_level9_0_sum;
  wire [1:0] _004_, _005_, _093_, _095_, _105_, _106_, product_level2_2_carry, product_level2_2_half,
    product_level2_2_sum, product_level4_1_carry, product_level4_1_half, product_level4_1_sum,
    product_level5_1_carry, product_level5_1_half, product_level5_1_sum;
  wire [11:0] _022_, _043_;
  wire [24:0] _026_;
  wire [6:0] _045_, _047_, _048_, _049_, _050_, _051_, _052_, product_one, product_two;
  wire [12:0] _053_, _054_, _055_, _056_, _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_,
    _069_, _070_, _071_, _072_, _073_, _087_, _088_, product_level1_3_carry, product_level1_3_half,
    product_level1_3_sum, product_multiple0, product_multiple1, product_multiple2, product_multiple3,
    product_multiple4, product_multiple5, product_multiple6, product_row0, product_row1, product_row2,
    product_row3, product_row4, product_row5;
  wire [4:0] _076_, _078_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [8:0] _081_, _082_, product_level1_2_carry, product_level1_2_half, product_level1_2_sum;
  wire [14:0] _091_, _092_, product_level2_1_carry, product_level2_1_half, product_level2_1_sum;
  wire [9:0] _098_, _099_, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire signed [11:0] a_fraction, b_fraction;
  assign _036_ = | a_fraction_magnitude[1:0];
  assign _046_ = | a_fraction_magnitude[2:0];
  assign _057_ = | a_fraction_magnitude[3:0];
  assign _068_ = | a_fraction_magnitude[4:0];
  assign _077_ = | a_fraction_magnitude[5:0];
  assign _086_ = | a_fraction_magnitude[6:0];
  assign _094_ = | a_fraction_magnitude[7:0];
  assign _101_ = | a_fraction_magnitude[8:0];
  assign _000_ = | a_fraction_magnitude[9:0];
  assign _022_ = { _011_, _000_, _101_, _094_, _086_, _077_, _068_, _057_, _046_, _036_, a_fraction_magnitude[0], 1'h0 } & {12{a_15}};
  assign a_fraction = { 1'h0, a_fraction_magnitude } ^ _022_;
  assign _011_ = | a_fraction_magnitude;
  assign _031_ = ~ _011_;
  assign o__a_one = a_15 & _031_;
  assign _032_ = | b_fraction_magnitude[1:0];
  assign _033_ = | b_fraction_magnitude[2:0];
  assign _034_ = | b_fraction_magnitude[3:0];
  assign _035_ = | b_fraction_magnitude[4:0];
  assign _037_ = | b_fraction_magnitude[5:0];
  assign _038_ = | b_fraction_magnitude[6:0];
  assign _039_ = | b_fraction_magnitude[7:0];
  assign _040_ = | b_fraction_magnitude[8:0];
  assign _041_ = | b_fraction_magnitude[9:0];
  assign _043_ = { _042_, _041_, _040_, _039_, _038_, _037_, _035_, _034_, _033_, _032_, b_fraction_magnitude[0], 1'h0 } & {12{b_15}};
  assign b_fraction = { 1'h0, b_fraction_magnitude } ^ _043_;
  assign _042_ = | b_fraction_magnitude;
  assign _044_ = ~ _042_;
  assign o__b_one = b_15 & _044_;
  assign product_one = { 1'h0, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] } ^ { 1'h1, b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _045_ = ~ { 1'h0, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _047_ = { 2'h1, b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] } & _045_;
  assign _048_ = ~ { 1'h1, b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign _049_ = _047_ & _048_;
  assign _050_ = ~ { 2'h1, b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1] };
  assign _051_ = _050_ & { 1'h0, b_fraction[10], b_fraction[8], b_fraction[6], b_fraction[4], b_fraction[2], b_fraction[0] };
  assign _052_ = _051_ & { 1'h1, b_fraction[9], b_fraction[7], b_fraction[5], b_fraction[3], b_fraction[1], 1'h0 };
  assign product_two = _049_ | _052_;
  assign _053_ = product_one[0] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _054_ = product_two[0] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple0 = _053_ | _054_;
  assign _055_ = ~ product_multiple0;
  assign product_row0 = b_fraction[1] ? _055_ : product_multiple0;
  assign _056_ = product_one[1] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _058_ = product_two[1] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple1 = _056_ | _058_;
  assign _059_ = ~ product_multiple1;
  assign product_row1 = b_fraction[3] ? _059_ : product_multiple1;
  assign _060_ = product_one[2] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _061_ = product_two[2] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple2 = _060_ | _061_;
  assign _062_ = ~ product_multiple2;
  assign product_row2 = b_fraction[5] ? _062_ : product_multiple2;
  assign _063_ = product_one[3] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _064_ = product_two[3] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple3 = _063_ | _064_;
  assign _065_ = ~ product_multiple3;
  assign product_row3 = b_fraction[7] ? _065_ : product_multiple3;
  assign _066_ = product_one[4] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _067_ = product_two[4] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple4 = _066_ | _067_;
  assign _069_ = ~ product_multiple4;
  assign product_row4 = b_fraction[9] ? _069_ : product_multiple4;
  assign _070_ = product_one[5] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _071_ = product_two[5] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple5 = _070_ | _071_;
  assign product_row5 = ~ product_multiple5;
  assign _072_ = product_one[6] ? { 2'h1, a_fraction[10:0] } : 13'h0000;
  assign _073_ = product_two[6] ? { 1'h1, a_fraction[10:0], 1'h0 } : 13'h0000;
  assign product_multiple6 = _072_ | _073_;
  assign product_level1_0_half = b_fraction[3] ^ product_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ product_row1[0];
  assign _074_ = b_fraction[3] & product_row0[2];
  assign _075_ = product_level1_0_half & product_row1[0];
  assign product_level1_0_carry = _074_ | _075_;
  assign product_level1_1_half = { product_row1[6:3], b_fraction[5] } ^ { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ product_row0[8:4];
  assign _076_ = { product_row1[6:3], b_fraction[5] } & { b_fraction[9], product_row2[3], b_fraction[7], product_row2[1:0] };
  assign _078_ = product_level1_1_half & product_row0[8:4];
  assign product_level1_1_carry = _076_ | _078_;
  assign product_level1_2_half = { product_row2[12:10], 1'h1, product_row4[4:0] } ^ { 1'h1, _080_, product_row1[12], _079_, 1'h0, product_row1[9], 1'h1, product_row2[5:4] };
  assign product_level1_2_sum = product_level1_2_half ^ product_row3[10:2];
  assign _079_ = ~ b_fraction[1];
  assign _080_ = ~ b_fraction[3];
  assign _081_ = { product_row2[12:10], 1'h1, product_row4[4:0] } & { 1'h1, _080_, product_row1[12], _079_, 1'h0, product_row1[9], 1'h1, product_row2[5:4] };
  assign _082_ = product_level1_2_half & product_row3[10:2];
  assign product_level1_2_carry = _081_ | _082_;
  assign product_level1_3_half = product_row5 ^ { 1'h1, _085_, 1'h1, _084_, 1'h1, _083_, product_multiple6[4:3], 1'h1, product_row2[9:6] };
  assign product_level1_3_sum = product_level1_3_half ^ { product_multiple6[10:9], product_row4[12:5], product_row0[12:10] };
  assign _083_ = ~ b_fraction[5];
  assign _084_ = ~ b_fraction[7];
  assign _085_ = ~ b_fraction[9];
  assign _087_ = product_row5 & { 1'h1, _085_, 1'h1, _084_, 1'h1, _083_, product_multiple6[4:3], 1'h1, product_row2[9:6] };
  assign _088_ = product_level1_3_half & { product_multiple6[10:9], product_row4[12:5], product_row0[12:10] };
  assign product_level1_3_carry = _087_ | _088_;
  assign product_level2_0_half = product_row0[3] ^ product_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _089_ = product_row0[3] & product_row1[1];
  assign _090_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _089_ | _090_;
  assign product_level2_1_half = { product_multiple6[8:5], product_level1_2_sum[8:7], product_multiple6[2:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } ^ { product_level1_3_sum[10:9], product_row3[12:11], product_level1_3_carry[5:3], product_row1[11:10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign product_level2_1_sum = product_level2_1_half ^ { product_level1_3_carry[9:7], product_level1_2_carry[8:1], product_level1_1_carry[4:1] };
  assign _091_ = { product_multiple6[8:5], product_level1_2_sum[8:7], product_multiple6[2:0], product_level1_3_sum[1:0], product_row0[9], product_level1_2_sum[0], product_row3[1:0] } & { product_level1_3_sum[10:9], product_row3[12:11], product_level1_3_carry[5:3], product_row1[11:10], product_level1_3_carry[0], product_row1[8:7], product_level1_1_sum[4:3], product_row2[2] };
  assign _092_ = product_level2_1_half & { product_level1_3_carry[9:7], product_level1_2_carry[8:1], product_level1_1_carry[4:1] };
  assign product_level2_1_carry = _091_ | _092_;
  assign product_level2_2_half = product_level1_3_carry[2:1] ^ product_level1_3_sum[3:2];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_2_sum[5:4];
  assign _093_ = product_level1_3_carry[2:1] & product_level1_3_sum[3:2];
  assign _095_ = product_level2_2_half & product_level1_2_sum[5:4];
  assign product_level2_2_carry = _093_ | _095_;
  assign product_level2_3_sum = product_multiple6[11] ^ product_level1_3_carry[12];
  assign product_level3_0_half = product_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _096_ = product_row1[2] & product_level1_1_sum[0];
  assign _097_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _096_ | _097_;
  assign product_level3_1_half = { product_level1_3_sum[8:4], product_level2_1_sum[7:4], product_level1_2_carry[0] } ^ { product_level2_1_sum[12], product_level1_3_carry[6], product_level2_1_sum[10:9], product_level1_2_sum[6], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_1_carry[11:2];
  assign _098_ = { product_level1_3_sum[8:4], product_level2_1_sum[7:4], product_level1_2_carry[0] } & { product_level2_1_sum[12], product_level1_3_carry[6], product_level2_1_sum[10:9], product_level1_2_sum[6], product_level2_2_sum, product_level1_2_sum[3:1] };
  assign _099_ = product_level3_1_half & product_level2_1_carry[11:2];
  assign product_level3_1_carry = _098_ | _099_;
  assign product_level3_2_half = product_level1_3_carry[10] ^ product_level1_3_sum[11];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_carry[14];
  assign _100_ = product_level1_3_carry[10] & product_level1_3_sum[11];
  assign _102_ = product_level3_2_half & product_level2_1_carry[14];
  assign product_level3_2_carry = _100_ | _102_;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _103_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _104_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _103_ | _104_;
  assign product_level4_1_half = product_level2_2_carry ^ { product_level2_1_sum[8], product_level3_1_carry[3] };
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_sum[5:4];
  assign _105_ = product_level2_2_carry & { product_level2_1_sum[8], product_level3_1_carry[3] };
  assign _106_ = product_level4_1_half & product_level3_1_sum[5:4];
  assign product_level4_1_carry = _105_ | _106_;
  assign product_level4_2_half = product_level2_1_sum[11] ^ product_level3_1_carry[7];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_sum[8];
  assign _107_ = product_level2_1_sum[11] & product_level3_1_carry[7];
  assign _108_ = product_level4_2_half & product_level3_1_sum[8];
  assign product_level4_2_carry = _107_ | _108_;
  assign product_level4_3_half = product_level2_1_carry[12] ^ product_level2_1_sum[13];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_1_carry[9];
  assign _109_ = product_level2_1_carry[12] & product_level2_1_sum[13];
  assign _110_ = product_level4_3_half & product_level3_1_carry[9];
  assign product_level4_3_carry = _109_ | _110_;
  assign product_level4_4_half = product_level1_3_carry[11] ^ product_level1_3_sum[12];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_2_carry;
  assign _111_ = product_level1_3_carry[11] & product_level1_3_sum[12];
  assign _001_ = product_level4_4_half & product_level3_2_carry;
  assign product_level4_4_carry = _111_ | _001_;
  assign product_level5_0_half = product_level1_1_sum[2] ^ product_level2_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _002_ = product_level1_1_sum[2] & product_level2_1_sum[0];
  assign _003_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _002_ | _003_;
  assign product_level5_1_half = product_level3_1_carry[5:4] ^ { product_level3_1_sum[6], product_level4_1_carry[0] };
  assign product_level5_1_sum = product_level5_1_half ^ { product_level4_1_carry[1], product_level4_1_sum[1] };
  assign _004_ = product_level3_1_carry[5:4] & { product_level3_1_sum[6], product_level4_1_carry[0] };
  assign _005_ = product_level5_1_half & { product_level4_1_carry[1], product_level4_1_sum[1] };
  assign product_level5_1_carry = _004_ | _005_;
  assign product_level5_2_half = product_level3_1_carry[8] ^ product_level3_1_sum[9];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_2_carry;
  assign _006_ = product_level3_1_carry[8] & product_level3_1_sum[9];
  assign _007_ = product_level5_2_half & product_level4_2_carry;
  assign product_level5_2_carry = _006_ | _007_;
  assign product_level5_3_half = product_level2_1_carry[13] ^ product_level2_1_sum[14];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_3_carry;
  assign _008_ = product_level2_1_carry[13] & product_level2_1_sum[14];
  assign _009_ = product_level5_3_half & product_level4_3_carry;
  assign product_level5_3_carry = _008_ | _009_;
  assign product_level6_0_half = product_level2_1_carry[0] ^ product_level2_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _010_ = product_level2_1_carry[0] & product_level2_1_sum[1];
  assign _012_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _010_ | _012_;
  assign product_level6_1_half = product_level3_1_carry[6] ^ product_level3_1_sum[7];
  assign product_level6_1_sum = product_level6_1_half ^ product_level5_1_carry[1];
  assign _013_ = product_level3_1_carry[6] & product_level3_1_sum[7];
  assign _014_ = product_level6_1_half & product_level5_1_carry[1];
  assign product_level6_1_carry = _013_ | _014_;
  assign product_level7_0_half = product_level2_1_carry[1] ^ product_level2_1_sum[2];
  assign product_level7_0_sum = product_level7_0_half ^ product_level6_0_carry;
  assign _015_ = product_level2_1_carry[1] & product_level2_1_sum[2];
  assign _016_ = product_level7_0_half & product_level6_0_carry;
  assign product_level7_0_carry = _015_ | _016_;
  assign product_level8_0_half = product_level2_1_sum[3] ^ product_level3_1_sum[0];
  assign product_level8_0_sum = product_level8_0_half ^ product_level7_0_carry;
  assign _017_ = product_level2_1_sum[3] & product_level3_1_sum[0];
  assign _018_ = product_level8_0_half & product_level7_0_carry;
  assign product_level8_0_carry = _017_ | _018_;
  assign product_level9_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level9_0_sum = product_level9_0_half ^ product_level8_0_carry;
  assign _019_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _020_ = product_level9_0_half & product_level8_0_carry;
  assign product_level9_0_carry = _019_ | _020_;
  assign product_level10_0_half = product_level3_1_carry[1] ^ product_level3_1_sum[2];
  assign product_level10_0_sum = product_level10_0_half ^ product_level9_0_carry;
  assign _021_ = product_level3_1_carry[1] & product_level3_1_sum[2];
  assign _023_ = product_level10_0_half & product_level9_0_carry;
  assign product_level10_0_carry = _021_ | _023_;
  assign product_level11_0_half = product_level3_1_carry[2] ^ product_level3_1_sum[3];
  assign product_level11_0_sum = product_level11_0_half ^ product_level10_0_carry;
  assign _024_ = product_level3_1_carry[2] & product_level3_1_sum[3];
  assign _025_ = product_level11_0_half & product_level10_0_carry;
  assign product_level11_0_carry = _024_ | _025_;
  assign { _026_[24], product_total } = { product_level4_4_carry, product_level4_4_sum, product_level5_3_carry, product_level5_3_sum, product_level5_2_carry, product_level5_2_sum, product_level6_1_carry, product_level6_1_sum, product_level5_1_carry[0], product_level5_1_sum[0], product_level11_0_carry, product_level11_0_sum, product_level10_0_sum, product_level9_0_sum, product_level8_0_sum, product_level7_0_sum, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, product_row0[1], b_fraction[1] } + { product_level2_3_sum, 1'h0, product_level3_2_sum, 1'h0, product_level4_3_sum, 1'h0, product_level4_2_sum, 1'h0, product_level5_1_sum[1], 1'h0, product_level4_1_sum[0], 12'h000, product_row0[0] };
  assign o__sign = a_15 ^ b_15;
  assign _027_ = | { a_15, unpack__a0__sig_11 };
  assign _028_ = ~ _027_;
  assign _029_ = | { b_15, unpack__b0__sig_11 };
  assign _030_ = ~ _029_;
  assign o__zero = _028_ | _030_;
  assign o__nan = i__a0__nan | i__b0__nan;
  assign _026_[23:0] = product_total;
endmodule

module multiply_posit16_2_posit16_2_posit16_2__normalise (
  input wire [1:0] multiply__a_shift_1_0,
  input wire [3:0] multiply__a_shift_5_2,
  input wire multiply__a_shift_6,
  input wire [1:0] multiply__b_shift_1_0,
  input wire [3:0] multiply__b_shift_5_2,
  input wire multiply__b_shift_6,
  input wire i__a_one,
  input wire i__b_one,
  input wire [23:0] i__sig,
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  output wire [7:0] exponent_total,
  output wire [22:0] o__fraction
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _08_, _09_, _10_, _11_, _14_, _15_, _16_, _17_, _18_,
    exponent_level1_0_carry, exponent_level1_0_half, exponent_level1_0_sum, exponent_level2_0_carry,
    exponent_level2_0_half, exponent_level2_0_sum, exponent_level3_0_carry, exponent_level3_0_half,
    exponent_level3_0_sum, exponent_level4_0_carry, exponent_level4_0_half, exponent_level4_0_sum,
    exponent_level5_0_carry, exponent_level5_0_half, exponent_level5_0_sum, exponent_level6_0_carry,
    exponent_level6_0_half, exponent_level6_0_sum, exponent_level7_0_carry, exponent_level7_0_half,
    exponent_level7_0_sum;
  wire [8:0] _07_;
  wire [22:0] _12_, _13_;
  assign _08_ = ~ i__sig[23];
  assign _12_ = { i__sig[21:0], 1'h0 } & {23{_08_}};
  assign _13_ = i__sig[22:0] & {23{i__sig[23]}};
  assign o__fraction = _12_ | _13_;
  assign exponent_level1_0_half = multiply__a_shift_1_0[0] ^ multiply__b_shift_1_0[0];
  assign exponent_level1_0_sum = exponent_level1_0_half ^ i__b_one;
  assign _00_ = multiply__a_shift_1_0[0] & multiply__b_shift_1_0[0];
  assign _09_ = exponent_level1_0_half & i__b_one;
  assign exponent_level1_0_carry = _00_ | _09_;
  assign exponent_level2_0_half = multiply__a_shift_1_0[1] ^ multiply__b_shift_1_0[1];
  assign exponent_level2_0_sum = exponent_level2_0_half ^ exponent_level1_0_carry;
  assign _10_ = multiply__a_shift_1_0[1] & multiply__b_shift_1_0[1];
  assign _11_ = exponent_level2_0_half & exponent_level1_0_carry;
  assign exponent_level2_0_carry = _10_ | _11_;
  assign exponent_level3_0_half = multiply__a_shift_5_2[0] ^ multiply__b_shift_5_2[0];
  assign exponent_level3_0_sum = exponent_level3_0_half ^ exponent_level2_0_carry;
  assign _14_ = multiply__a_shift_5_2[0] & multiply__b_shift_5_2[0];
  assign _15_ = exponent_level3_0_half & exponent_level2_0_carry;
  assign exponent_level3_0_carry = _14_ | _15_;
  assign exponent_level4_0_half = multiply__a_shift_5_2[1] ^ multiply__b_shift_5_2[1];
  assign exponent_level4_0_sum = exponent_level4_0_half ^ exponent_level3_0_carry;
  assign _16_ = multiply__a_shift_5_2[1] & multiply__b_shift_5_2[1];
  assign _17_ = exponent_level4_0_half & exponent_level3_0_carry;
  assign exponent_level4_0_carry = _16_ | _17_;
  assign exponent_level5_0_half = multiply__a_shift_5_2[2] ^ multiply__b_shift_5_2[2];
  assign exponent_level5_0_sum = exponent_level5_0_half ^ exponent_level4_0_carry;
  assign _18_ = multiply__a_shift_5_2[2] & multiply__b_shift_5_2[2];
  assign _01_ = exponent_level5_0_half & exponent_level4_0_carry;
  assign exponent_level5_0_carry = _18_ | _01_;
  assign exponent_level6_0_half = multiply__a_shift_5_2[3] ^ multiply__b_shift_5_2[3];
  assign exponent_level6_0_sum = exponent_level6_0_half ^ exponent_level5_0_carry;
  assign _02_ = multiply__a_shift_5_2[3] & multiply__b_shift_5_2[3];
  assign _03_ = exponent_level6_0_half & exponent_level5_0_carry;
  assign exponent_level6_0_carry = _02_ | _03_;
  assign exponent_level7_0_half = multiply__a_shift_6 ^ multiply__b_shift_6;
  assign exponent_level7_0_sum = exponent_level7_0_half ^ exponent_level6_0_carry;
  assign _04_ = multiply__a_shift_6 & multiply__b_shift_6;
  assign _05_ = exponent_level7_0_half & exponent_level6_0_carry;
  assign exponent_level7_0_carry = _04_ | _05_;
  assign _06_ = i__sig[23] | i__a_one;
  assign { _07_[8], exponent_total } = { 1'h1, exponent_level7_0_sum, exponent_level6_0_sum, exponent_level5_0_sum, exponent_level4_0_sum, exponent_level3_0_sum, exponent_level2_0_sum, _06_ } + { exponent_level7_0_carry, 6'h00, exponent_level1_0_sum };
  assign _07_[7:0] = exponent_total;
endmodule

module multiply_posit16_2_posit16_2_posit16_2__round (
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

module multiply_posit16_2_posit16_2_posit16_2__shift (
  input wire i__sign,
  input wire i__zero,
  input wire i__nan,
  input wire [7:0] i__exp,
  input wire [22:0] i__fraction,
  output wire o__exact,
  output wire shift__tail_1,
  output wire [14:0] o__body,
  output wire shift__tail_0
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _08_, _09_, _10_, _11_, _12_, _13_, shifted_sticky;
  wire [14:0] _06_, _07_;
  wire [4:0] run;
  wire [15:0] shifted, shifted_by_1, shifted_by_3, shifted_by_7;
  assign _13_ = ~ i__exp[7];
  assign run = i__exp[6:2] ^ {5{i__exp[7]}};
  assign o__exact = run >= 4'he;
  assign shifted_by_1 = run[0] ? { _13_, _13_, i__exp[7], i__exp[1:0], i__fraction[22:12] } : { _13_, i__exp[7], i__exp[1:0], i__fraction[22:11] };
  assign shifted_by_3 = run[1] ? { _13_, _13_, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = run[2] ? { {4{_13_}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = run[3] ? { {8{_13_}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _09_ = run[0] & i__fraction[11];
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
  assign _08_ = | i__fraction[10:0];
  assign shift__tail_0 = shifted_sticky | _08_;
  assign shift__tail_1 = shifted[0];
endmodule

module multiply_posit16_2_posit16_2_posit16_2__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_11,
  output wire [1:0] multiply__a_shift_1_0,
  output wire [3:0] multiply__a_shift_5_2,
  output wire multiply__a_shift_6,
  output wire o__a0__nan,
  output wire unpack__b0__sig_11,
  output wire [1:0] multiply__b_shift_1_0,
  output wire [3:0] multiply__b_shift_5_2,
  output wire multiply__b_shift_6,
  output wire o__b0__nan,
  output wire [10:0] unpack__a0__sig_10_0,
  output wire [10:0] unpack__b0__sig_10_0
);
  multiply_posit16_2_posit16_2_posit16_2__unpack__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_11),
    .port_2(multiply__a_shift_1_0),
    .port_3(multiply__a_shift_5_2),
    .port_4(multiply__a_shift_6),
    .port_5(unpack__a0__sig_10_0)
  );
  multiply_posit16_2_posit16_2_posit16_2__unpack__a b0 (
    .code(code_2),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_11),
    .port_2(multiply__b_shift_1_0),
    .port_3(multiply__b_shift_5_2),
    .port_4(multiply__b_shift_6),
    .port_5(unpack__b0__sig_10_0)
  );
endmodule

module multiply_posit16_2_posit16_2_posit16_2__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire [1:0] port_2,
  output wire [3:0] port_3,
  output wire port_4,
  output wire o__nan,
  output wire [10:0] port_5
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
  assign rest[11] = | { _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_ };
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
  assign port_2 = rest[12:11] ^ { code[15], code[15] };
  assign port_3 = lengths ^ {4{below_one}};
  assign port_4 = ~ below_one;
  assign _051_ = ~ _107_;
  assign o__nan = code[15] & _051_;
  assign _000_[13] = ends[1];
  assign rest[10:0] = port_5;
  assign ends[0] = 1'h0;
  assign { none_yet[15:14], none_yet[0] } = { 2'h3, ends[15] };
endmodule
