// mac_posit16_1_posit16_1_quire16_1
//
// Spec:    mac:a=posit16_1,b=posit16_1,acc=quire16_1
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   input  acc         144 bits  quire16_1
//   output o           144 bits  quire16_1
// Example:
//   a = 0x45f6 (1.37255859), b = 0xa97e (-2.81347656), acc = 0x0000000000000000000000afb15b573eab38
//     (49453126788229944 * 2**-56 = 0.6863) give o = 0xfffffffffffffffffffffcd31b83573eab38 (-228808905147372744 *
//     2**-56 = -3.17536143)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit16_1_posit16_1_quire16_1 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [143:0] acc,
  output wire [143:0] o
);
  wire [14:0] align__at;
  wire align__nan, align__negative, unpack__a0__nan, unpack__b0__nan;
  wire [63:0] align__number;
  wire [6:0] multiply__p0__shift;
  wire [25:0] multiply__p0__sig;
  wire [5:0] unpack__a0__shift, unpack__b0__shift;
  wire [12:0] unpack__a0__sig, unpack__b0__sig;
  mac_posit16_1_posit16_1_quire16_1__align align (
    .i__nan(align__nan),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__at(align__at),
    .place(multiply__p0__shift),
    .align__number_32_0(align__number[32:0])
  );
  mac_posit16_1_posit16_1_quire16_1__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__p0__nan(align__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__negative),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .unpack__a0__sig_11_0(unpack__a0__sig[11:0]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .unpack__b0__sig_11_0(unpack__b0__sig[11:0]),
    .product0_total(multiply__p0__sig)
  );
  mac_posit16_1_posit16_1_quire16_1__sum sum (
    .acc(acc),
    .i__at(align__at),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__turn(multiply__p0__shift[5:3]),
    .o__code(o),
    .align__number_32_0(align__number[32:0])
  );
  mac_posit16_1_posit16_1_quire16_1__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .unpack__a0__sig_12(unpack__a0__sig[12]),
    .unpack__a0__sig_11_0(unpack__a0__sig[11:0]),
    .unpack__b0__sig_12(unpack__b0__sig[12]),
    .unpack__b0__sig_11_0(unpack__b0__sig[11:0])
  );
  assign align__number[63:33] = 31'h00000000;
endmodule

module mac_posit16_1_posit16_1_quire16_1__align (
  input wire [25:0] i__p0__sig,
  input wire [6:0] place,
  input wire i__p0__sign,
  input wire i__nan,
  output wire [32:0] align__number_32_0,
  output wire [14:0] o__at
);
  assign align__number_32_0 = i__p0__sig << place[2:0];
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
  assign o__at[13] = place[6:3] == 4'hd;
  assign o__at[14] = place[6:3] == 4'he;
endmodule

module mac_posit16_1_posit16_1_quire16_1__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire unpack__a0__sig_12,
  input wire [11:0] unpack__a0__sig_11_0,
  input wire i__a0__nan,
  input wire [5:0] i__a0__shift,
  input wire unpack__b0__sig_12,
  input wire [11:0] unpack__b0__sig_11_0,
  input wire i__b0__nan,
  input wire [5:0] i__b0__shift,
  output wire [25:0] product0_total,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [6:0] _000_, _019_, _029_, _038_, _046_, _056_, _065_, product0_one, product0_two;
  wire [13:0] _001_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_, _020_, _021_, _022_, _023_,
    _024_, _025_, _026_, _027_, _041_, _042_, _076_, _087_, product0_level1_3_carry, product0_level1_3_half,
    product0_level1_3_sum, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3,
    product0_multiple4, product0_multiple5, product0_multiple6, product0_row0, product0_row1, product0_row2,
    product0_row3, product0_row4, product0_row5;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _028_, _030_, _033_, _034_, _037_, _039_, _040_, _043_,
    _044_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _057_, _060_, _061_, _062_, _063_, _064_,
    _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _077_, _078_, _079_, _080_, _081_,
    _082_, _083_, _084_, _085_, _086_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_,
    product0_level10_0_carry, product0_level10_0_half, product0_level10_0_sum, product0_level11_0_carry,
    product0_level11_0_half, product0_level11_0_sum, product0_level12_0_carry, product0_level12_0_half,
    product0_level12_0_sum, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum, product0_level2_2_carry,
    product0_level2_2_half, product0_level2_2_sum, product0_level2_3_carry, product0_level2_3_half,
    product0_level2_3_sum, product0_level2_4_carry, product0_level2_4_half, product0_level2_4_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level3_3_half, product0_level3_3_sum,
    product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry,
    product0_level4_1_half, product0_level4_1_sum, product0_level4_2_carry, product0_level4_2_half,
    product0_level4_2_sum, product0_level4_3_carry, product0_level4_3_half, product0_level4_3_sum,
    product0_level4_4_carry, product0_level4_4_half, product0_level4_4_sum, product0_level4_5_carry,
    product0_level4_5_half, product0_level4_5_sum, product0_level5_0_carry, product0_level5_0_half,
    product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum,
    product0_level5_2_carry, product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry,
    product0_level5_3_half, product0_level5_3_sum, product0_level5_4_carry, product0_level5_4_half,
    product0_level5_4_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level6_1_carry, product0_level6_1_half, product0_level6_1_sum, product0_level6_2_carry,
    product0_level6_2_half, product0_level6_2_sum, product0_level7_0_carry, product0_level7_0_half,
    product0_level7_0_sum, product0_level8_0_carry, product0_level8_0_half, product0_level8_0_sum,
    product0_level9_0_carry, product0_level9_0_half, product0_level9_0_sum;
  wire [26:0] _009_;
  wire [4:0] _031_, _032_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [9:0] _035_, _036_, product0_level1_2_carry, product0_level1_2_half, product0_level1_2_sum;
  wire [15:0] _045_, _047_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  wire [10:0] _058_, _059_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  assign product0_one = { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] } ^ { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign _000_ = ~ { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] };
  assign _019_ = { 1'h0, unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1] } & _000_;
  assign _029_ = ~ { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign _038_ = _019_ & _029_;
  assign _046_ = ~ { 1'h0, unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1] };
  assign _056_ = _046_ & { unpack__b0__sig_12, unpack__b0__sig_11_0[10], unpack__b0__sig_11_0[8], unpack__b0__sig_11_0[6], unpack__b0__sig_11_0[4], unpack__b0__sig_11_0[2], unpack__b0__sig_11_0[0] };
  assign _065_ = _056_ & { unpack__b0__sig_11_0[11], unpack__b0__sig_11_0[9], unpack__b0__sig_11_0[7], unpack__b0__sig_11_0[5], unpack__b0__sig_11_0[3], unpack__b0__sig_11_0[1], 1'h0 };
  assign product0_two = _038_ | _065_;
  assign _076_ = product0_one[0] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _087_ = product0_two[0] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple0 = _076_ | _087_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = unpack__b0__sig_11_0[1] ? _001_ : product0_multiple0;
  assign _010_ = product0_one[1] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _011_ = product0_two[1] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple1 = _010_ | _011_;
  assign _012_ = ~ product0_multiple1;
  assign product0_row1 = unpack__b0__sig_11_0[3] ? _012_ : product0_multiple1;
  assign _013_ = product0_one[2] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _014_ = product0_two[2] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple2 = _013_ | _014_;
  assign _015_ = ~ product0_multiple2;
  assign product0_row2 = unpack__b0__sig_11_0[5] ? _015_ : product0_multiple2;
  assign _016_ = product0_one[3] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _017_ = product0_two[3] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple3 = _016_ | _017_;
  assign _018_ = ~ product0_multiple3;
  assign product0_row3 = unpack__b0__sig_11_0[7] ? _018_ : product0_multiple3;
  assign _020_ = product0_one[4] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _021_ = product0_two[4] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple4 = _020_ | _021_;
  assign _022_ = ~ product0_multiple4;
  assign product0_row4 = unpack__b0__sig_11_0[9] ? _022_ : product0_multiple4;
  assign _023_ = product0_one[5] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _024_ = product0_two[5] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple5 = _023_ | _024_;
  assign _025_ = ~ product0_multiple5;
  assign product0_row5 = unpack__b0__sig_11_0[11] ? _025_ : product0_multiple5;
  assign _026_ = product0_one[6] ? { 1'h0, unpack__a0__sig_12, unpack__a0__sig_11_0 } : 14'h0000;
  assign _027_ = product0_two[6] ? { unpack__a0__sig_12, unpack__a0__sig_11_0, 1'h0 } : 14'h0000;
  assign product0_multiple6 = _026_ | _027_;
  assign product0_level1_0_half = unpack__b0__sig_11_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _028_ = unpack__b0__sig_11_0[3] & product0_row0[2];
  assign _030_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _028_ | _030_;
  assign product0_level1_1_half = { product0_row1[6:3], unpack__b0__sig_11_0[5] } ^ { unpack__b0__sig_11_0[9], product0_row2[3], unpack__b0__sig_11_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _031_ = { product0_row1[6:3], unpack__b0__sig_11_0[5] } & { unpack__b0__sig_11_0[9], product0_row2[3], unpack__b0__sig_11_0[7], product0_row2[1:0] };
  assign _032_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _031_ | _032_;
  assign product0_level1_2_half = { product0_row2[13:11], 1'h1, product0_row4[5:0] } ^ { 1'h1, _034_, product0_row4[7], _033_, product0_row1[11], 1'h0, product0_row1[9], unpack__b0__sig_11_0[11], product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ product0_row3[11:2];
  assign _033_ = ~ unpack__b0__sig_11_0[1];
  assign _034_ = ~ unpack__b0__sig_11_0[3];
  assign _035_ = { product0_row2[13:11], 1'h1, product0_row4[5:0] } & { 1'h1, _034_, product0_row4[7], _033_, product0_row1[11], 1'h0, product0_row1[9], unpack__b0__sig_11_0[11], product0_row2[5:4] };
  assign _036_ = product0_level1_2_half & product0_row3[11:2];
  assign product0_level1_2_carry = _035_ | _036_;
  assign product0_level1_3_half = product0_row5 ^ { 1'h1, _040_, 1'h1, _039_, 1'h1, _037_, product0_row4[9:8], 1'h1, product0_row2[10:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_multiple6[11:4], product0_row1[13:12], product0_row0[13:10] };
  assign _037_ = ~ unpack__b0__sig_11_0[5];
  assign _039_ = ~ unpack__b0__sig_11_0[7];
  assign _040_ = ~ unpack__b0__sig_11_0[9];
  assign _041_ = product0_row5 & { 1'h1, _040_, 1'h1, _039_, 1'h1, _037_, product0_row4[9:8], 1'h1, product0_row2[10:6] };
  assign _042_ = product0_level1_3_half & { product0_multiple6[11:4], product0_row1[13:12], product0_row0[13:10] };
  assign product0_level1_3_carry = _041_ | _042_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _043_ = product0_row0[3] & product0_row1[1];
  assign _044_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _043_ | _044_;
  assign product0_level2_1_half = { product0_row4[13:10], product0_level1_2_sum[9:8], product0_multiple6[3:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_level1_3_sum[11:10], product0_row3[13:12], product0_level1_3_carry[6:4], product0_row4[6], product0_level1_3_carry[2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_3_carry[10:8], product0_level1_2_carry[9:1], product0_level1_1_carry[4:1] };
  assign _045_ = { product0_row4[13:10], product0_level1_2_sum[9:8], product0_multiple6[3:0], product0_level1_3_sum[1:0], product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_level1_3_sum[11:10], product0_row3[13:12], product0_level1_3_carry[6:4], product0_row4[6], product0_level1_3_carry[2], product0_row1[10], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _047_ = product0_level2_1_half & { product0_level1_3_carry[10:8], product0_level1_2_carry[9:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _045_ | _047_;
  assign product0_level2_2_half = product0_level1_3_carry[1] ^ product0_level1_3_sum[2];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_sum[4];
  assign _048_ = product0_level1_3_carry[1] & product0_level1_3_sum[2];
  assign _049_ = product0_level2_2_half & product0_level1_2_sum[4];
  assign product0_level2_2_carry = _048_ | _049_;
  assign product0_level2_3_half = product0_level1_3_carry[3] ^ product0_level1_2_sum[6];
  assign product0_level2_3_sum = product0_level2_3_half ^ product0_level1_3_sum[4];
  assign _050_ = product0_level1_3_carry[3] & product0_level1_2_sum[6];
  assign _051_ = product0_level2_3_half & product0_level1_3_sum[4];
  assign product0_level2_3_carry = _050_ | _051_;
  assign product0_level2_4_half = _052_ ^ product0_multiple6[12];
  assign product0_level2_4_sum = product0_level2_4_half ^ product0_level1_3_carry[13];
  assign _052_ = ~ unpack__b0__sig_11_0[11];
  assign _053_ = _052_ & product0_multiple6[12];
  assign _054_ = product0_level2_4_half & product0_level1_3_carry[13];
  assign product0_level2_4_carry = _053_ | _054_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _055_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _057_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _055_ | _057_;
  assign product0_level3_1_half = { product0_level1_3_sum[9:5], product0_level2_3_sum, product0_level1_3_sum[3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } ^ { product0_level2_1_sum[13], product0_level1_3_carry[7], product0_level2_1_sum[11:10], product0_level1_2_sum[7], product0_level2_1_sum[8], product0_level1_2_sum[5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[12:2];
  assign _058_ = { product0_level1_3_sum[9:5], product0_level2_3_sum, product0_level1_3_sum[3], product0_level2_1_sum[6:4], product0_level1_2_carry[0] } & { product0_level2_1_sum[13], product0_level1_3_carry[7], product0_level2_1_sum[11:10], product0_level1_2_sum[7], product0_level2_1_sum[8], product0_level1_2_sum[5], product0_level2_2_sum, product0_level1_2_sum[3:1] };
  assign _059_ = product0_level3_1_half & product0_level2_1_carry[12:2];
  assign product0_level3_1_carry = _058_ | _059_;
  assign product0_level3_2_half = product0_level1_3_carry[11] ^ product0_level1_3_sum[12];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[15];
  assign _060_ = product0_level1_3_carry[11] & product0_level1_3_sum[12];
  assign _061_ = product0_level3_2_half & product0_level2_1_carry[15];
  assign product0_level3_2_carry = _060_ | _061_;
  assign product0_level3_3_sum = product0_level3_3_half ^ product0_level2_4_carry;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _062_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _063_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _062_ | _063_;
  assign product0_level4_1_half = product0_level2_2_carry ^ product0_level2_1_sum[7];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[3];
  assign _064_ = product0_level2_2_carry & product0_level2_1_sum[7];
  assign _066_ = product0_level4_1_half & product0_level3_1_carry[3];
  assign product0_level4_1_carry = _064_ | _066_;
  assign product0_level4_2_half = product0_level2_3_carry ^ product0_level2_1_sum[9];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_carry[5];
  assign _067_ = product0_level2_3_carry & product0_level2_1_sum[9];
  assign _068_ = product0_level4_2_half & product0_level3_1_carry[5];
  assign product0_level4_2_carry = _067_ | _068_;
  assign product0_level4_3_half = product0_level2_1_sum[12] ^ product0_level3_1_carry[8];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_sum[9];
  assign _069_ = product0_level2_1_sum[12] & product0_level3_1_carry[8];
  assign _070_ = product0_level4_3_half & product0_level3_1_sum[9];
  assign product0_level4_3_carry = _069_ | _070_;
  assign product0_level4_4_half = product0_level2_1_carry[13] ^ product0_level2_1_sum[14];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_1_carry[10];
  assign _071_ = product0_level2_1_carry[13] & product0_level2_1_sum[14];
  assign _072_ = product0_level4_4_half & product0_level3_1_carry[10];
  assign product0_level4_4_carry = _071_ | _072_;
  assign product0_level4_5_half = product0_level1_3_carry[12] ^ product0_level1_3_sum[13];
  assign product0_level4_5_sum = product0_level4_5_half ^ product0_level3_2_carry;
  assign _073_ = product0_level1_3_carry[12] & product0_level1_3_sum[13];
  assign _074_ = product0_level4_5_half & product0_level3_2_carry;
  assign product0_level4_5_carry = _073_ | _074_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _075_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _077_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _075_ | _077_;
  assign product0_level5_1_half = product0_level3_1_carry[4] ^ product0_level3_1_sum[5];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _078_ = product0_level3_1_carry[4] & product0_level3_1_sum[5];
  assign _079_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _078_ | _079_;
  assign product0_level5_2_half = product0_level3_1_carry[6] ^ product0_level3_1_sum[7];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _080_ = product0_level3_1_carry[6] & product0_level3_1_sum[7];
  assign _081_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _080_ | _081_;
  assign product0_level5_3_half = product0_level3_1_carry[9] ^ product0_level3_1_sum[10];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _082_ = product0_level3_1_carry[9] & product0_level3_1_sum[10];
  assign _083_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _082_ | _083_;
  assign product0_level5_4_half = product0_level2_1_carry[14] ^ product0_level2_1_sum[15];
  assign product0_level5_4_sum = product0_level5_4_half ^ product0_level4_4_carry;
  assign _084_ = product0_level2_1_carry[14] & product0_level2_1_sum[15];
  assign _085_ = product0_level5_4_half & product0_level4_4_carry;
  assign product0_level5_4_carry = _084_ | _085_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _086_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _088_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _086_ | _088_;
  assign product0_level6_1_half = product0_level3_1_sum[6] ^ product0_level4_2_sum;
  assign product0_level6_1_sum = product0_level6_1_half ^ product0_level5_1_carry;
  assign _089_ = product0_level3_1_sum[6] & product0_level4_2_sum;
  assign _090_ = product0_level6_1_half & product0_level5_1_carry;
  assign product0_level6_1_carry = _089_ | _090_;
  assign product0_level6_2_half = product0_level3_1_carry[7] ^ product0_level3_1_sum[8];
  assign product0_level6_2_sum = product0_level6_2_half ^ product0_level5_2_carry;
  assign _091_ = product0_level3_1_carry[7] & product0_level3_1_sum[8];
  assign _092_ = product0_level6_2_half & product0_level5_2_carry;
  assign product0_level6_2_carry = _091_ | _092_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _093_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _094_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _093_ | _094_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _095_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _096_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _095_ | _096_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _097_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _002_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _097_ | _002_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _003_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _004_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _003_ | _004_;
  assign product0_level11_0_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level11_0_sum = product0_level11_0_half ^ product0_level10_0_carry;
  assign _005_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _006_ = product0_level11_0_half & product0_level10_0_carry;
  assign product0_level11_0_carry = _005_ | _006_;
  assign product0_level12_0_half = product0_level3_1_sum[4] ^ product0_level4_1_sum;
  assign product0_level12_0_sum = product0_level12_0_half ^ product0_level11_0_carry;
  assign _007_ = product0_level3_1_sum[4] & product0_level4_1_sum;
  assign _008_ = product0_level12_0_half & product0_level11_0_carry;
  assign product0_level12_0_carry = _007_ | _008_;
  assign { _009_[26], product0_total } = { product0_level3_3_sum, product0_level4_5_carry, product0_level4_5_sum, product0_level5_4_carry, product0_level5_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level6_2_carry, product0_level6_2_sum, product0_level6_1_carry, product0_level6_1_sum, product0_level12_0_carry, product0_level12_0_sum, product0_level11_0_sum, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], unpack__b0__sig_11_0[1] } + { product0_level2_4_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_4_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level5_2_sum, 1'h0, product0_level5_1_sum, 13'h0000, product0_row0[0] };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product0_level3_3_half = ~ product0_multiple6[13];
  assign _009_[25:0] = product0_total;
endmodule

module mac_posit16_1_posit16_1_quire16_1__sum (
  input wire [143:0] acc,
  input wire [2:0] i__turn,
  input wire i__negative,
  input wire i__nan,
  input wire [32:0] align__number_32_0,
  output wire [143:0] o__code,
  input wire [14:0] i__at
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
    _210_, _211_, _212_, _213_, _214_, _215_, _216_, _217_, _218_, _219_, _220_, _221_, _222_, _223_, _224_,
    _225_, _226_, _227_, _228_, _229_, _230_, _231_, _232_, _233_, _234_, _235_, _236_, _237_, _238_, _239_,
    _240_, _241_, _242_, _243_, _244_, _245_, _246_, _247_, _248_, _249_, _250_, _251_, _257_, _265_, _273_,
    _286_, _287_, _288_, _289_, _290_, _291_, _292_, _293_, _294_, _295_, _296_, _297_, _298_, _299_, _300_,
    _301_, _302_, _303_, _304_, _305_, _306_, _307_, _308_, _309_, _310_, _311_, _312_, _313_, _314_, _315_,
    _316_, _317_, _318_, _319_, _320_, _321_, _322_, _323_, _324_, _325_, _326_, _327_, _328_, _329_, _330_,
    _331_, _332_, _333_, _334_, _335_, below;
  wire [7:0] _252_, _253_, _254_, _255_, _256_, _258_, _259_, _260_, _261_, _262_, _263_, _264_, _266_, _267_,
    _268_, _269_, _270_, _271_, _272_, _274_, _275_, _276_, _277_, _278_, _279_, _280_, _281_, _282_, _283_,
    _284_, _285_;
  wire [64:0] _336_;
  wire [63:0] changed, changed_by_1, changed_by_1_by_2, changed_by_1_by_2_by_4, read, read_by_1, read_by_1_by_2,
    read_by_1_by_2_by_4;
  wire [20:0] covered, into;
  wire [167:0] passes, updated;
  wire [143:0] stored;
  assign covered[1] = | i__at[1:0];
  assign covered[2] = | i__at[2:0];
  assign covered[3] = | i__at[3:0];
  assign covered[4] = | i__at[4:0];
  assign covered[5] = | i__at[5:0];
  assign covered[6] = | i__at[6:0];
  assign covered[7] = | i__at[7:0];
  assign covered[8] = | i__at[8:1];
  assign covered[9] = | i__at[9:2];
  assign covered[10] = | i__at[10:3];
  assign covered[11] = | i__at[11:4];
  assign covered[12] = | i__at[12:5];
  assign covered[13] = | i__at[13:6];
  assign covered[14] = | i__at[14:7];
  assign covered[15] = | i__at[14:8];
  assign covered[16] = | i__at[14:9];
  assign covered[17] = | i__at[14:10];
  assign covered[18] = | i__at[14:11];
  assign covered[19] = | i__at[14:12];
  assign covered[20] = | i__at[14:13];
  assign passes = { acc, 24'h000000 } ^ {168{i__negative}};
  assign _087_ = passes[0] & i__at[0];
  assign _094_ = passes[64] & covered[8];
  assign _102_ = passes[128] & covered[16];
  assign read[0] = | { _102_, _094_, _087_ };
  assign _116_ = passes[1] & i__at[0];
  assign _126_ = passes[65] & covered[8];
  assign _136_ = passes[129] & covered[16];
  assign read[1] = | { _136_, _126_, _116_ };
  assign _155_ = passes[2] & i__at[0];
  assign _166_ = passes[66] & covered[8];
  assign _176_ = passes[130] & covered[16];
  assign read[2] = | { _176_, _166_, _155_ };
  assign _195_ = passes[3] & i__at[0];
  assign _205_ = passes[67] & covered[8];
  assign _215_ = passes[131] & covered[16];
  assign read[3] = | { _215_, _205_, _195_ };
  assign _234_ = passes[4] & i__at[0];
  assign _244_ = passes[68] & covered[8];
  assign _251_ = passes[132] & covered[16];
  assign read[4] = | { _251_, _244_, _234_ };
  assign _257_ = passes[5] & i__at[0];
  assign _265_ = passes[69] & covered[8];
  assign _273_ = passes[133] & covered[16];
  assign read[5] = | { _273_, _265_, _257_ };
  assign _287_ = passes[6] & i__at[0];
  assign _295_ = passes[70] & covered[8];
  assign _296_ = passes[134] & covered[16];
  assign read[6] = | { _296_, _295_, _287_ };
  assign _297_ = passes[7] & i__at[0];
  assign _298_ = passes[71] & covered[8];
  assign _299_ = passes[135] & covered[16];
  assign read[7] = | { _299_, _298_, _297_ };
  assign _300_ = passes[8] & covered[1];
  assign _301_ = passes[72] & covered[9];
  assign _302_ = passes[136] & covered[17];
  assign read[8] = | { _302_, _301_, _300_ };
  assign _303_ = passes[9] & covered[1];
  assign _304_ = passes[73] & covered[9];
  assign _305_ = passes[137] & covered[17];
  assign read[9] = | { _305_, _304_, _303_ };
  assign _306_ = passes[10] & covered[1];
  assign _307_ = passes[74] & covered[9];
  assign _308_ = passes[138] & covered[17];
  assign read[10] = | { _308_, _307_, _306_ };
  assign _309_ = passes[11] & covered[1];
  assign _310_ = passes[75] & covered[9];
  assign _311_ = passes[139] & covered[17];
  assign read[11] = | { _311_, _310_, _309_ };
  assign _312_ = passes[12] & covered[1];
  assign _313_ = passes[76] & covered[9];
  assign _314_ = passes[140] & covered[17];
  assign read[12] = | { _314_, _313_, _312_ };
  assign _315_ = passes[13] & covered[1];
  assign _316_ = passes[77] & covered[9];
  assign _317_ = passes[141] & covered[17];
  assign read[13] = | { _317_, _316_, _315_ };
  assign _318_ = passes[14] & covered[1];
  assign _319_ = passes[78] & covered[9];
  assign _320_ = passes[142] & covered[17];
  assign read[14] = | { _320_, _319_, _318_ };
  assign _321_ = passes[15] & covered[1];
  assign _322_ = passes[79] & covered[9];
  assign _323_ = passes[143] & covered[17];
  assign read[15] = | { _323_, _322_, _321_ };
  assign _324_ = passes[16] & covered[2];
  assign _325_ = passes[80] & covered[10];
  assign _326_ = passes[144] & covered[18];
  assign read[16] = | { _326_, _325_, _324_ };
  assign _327_ = passes[17] & covered[2];
  assign _328_ = passes[81] & covered[10];
  assign _329_ = passes[145] & covered[18];
  assign read[17] = | { _329_, _328_, _327_ };
  assign _330_ = passes[18] & covered[2];
  assign _331_ = passes[82] & covered[10];
  assign _332_ = passes[146] & covered[18];
  assign read[18] = | { _332_, _331_, _330_ };
  assign _333_ = passes[19] & covered[2];
  assign _334_ = passes[83] & covered[10];
  assign _000_ = passes[147] & covered[18];
  assign read[19] = | { _000_, _334_, _333_ };
  assign _001_ = passes[20] & covered[2];
  assign _002_ = passes[84] & covered[10];
  assign _003_ = passes[148] & covered[18];
  assign read[20] = | { _003_, _002_, _001_ };
  assign _004_ = passes[21] & covered[2];
  assign _005_ = passes[85] & covered[10];
  assign _006_ = passes[149] & covered[18];
  assign read[21] = | { _006_, _005_, _004_ };
  assign _007_ = passes[22] & covered[2];
  assign _008_ = passes[86] & covered[10];
  assign _009_ = passes[150] & covered[18];
  assign read[22] = | { _009_, _008_, _007_ };
  assign _010_ = passes[23] & covered[2];
  assign _011_ = passes[87] & covered[10];
  assign _012_ = passes[151] & covered[18];
  assign read[23] = | { _012_, _011_, _010_ };
  assign _013_ = passes[24] & covered[3];
  assign _014_ = passes[88] & covered[11];
  assign _015_ = passes[152] & covered[19];
  assign read[24] = | { _015_, _014_, _013_ };
  assign _016_ = passes[25] & covered[3];
  assign _017_ = passes[89] & covered[11];
  assign _018_ = passes[153] & covered[19];
  assign read[25] = | { _018_, _017_, _016_ };
  assign _019_ = passes[26] & covered[3];
  assign _020_ = passes[90] & covered[11];
  assign _021_ = passes[154] & covered[19];
  assign read[26] = | { _021_, _020_, _019_ };
  assign _022_ = passes[27] & covered[3];
  assign _023_ = passes[91] & covered[11];
  assign _024_ = passes[155] & covered[19];
  assign read[27] = | { _024_, _023_, _022_ };
  assign _025_ = passes[28] & covered[3];
  assign _026_ = passes[92] & covered[11];
  assign _027_ = passes[156] & covered[19];
  assign read[28] = | { _027_, _026_, _025_ };
  assign _028_ = passes[29] & covered[3];
  assign _029_ = passes[93] & covered[11];
  assign _030_ = passes[157] & covered[19];
  assign read[29] = | { _030_, _029_, _028_ };
  assign _031_ = passes[30] & covered[3];
  assign _032_ = passes[94] & covered[11];
  assign _033_ = passes[158] & covered[19];
  assign read[30] = | { _033_, _032_, _031_ };
  assign _034_ = passes[31] & covered[3];
  assign _035_ = passes[95] & covered[11];
  assign _036_ = passes[159] & covered[19];
  assign read[31] = | { _036_, _035_, _034_ };
  assign _037_ = passes[32] & covered[4];
  assign _038_ = passes[96] & covered[12];
  assign _039_ = passes[160] & covered[20];
  assign read[32] = | { _039_, _038_, _037_ };
  assign _040_ = passes[33] & covered[4];
  assign _041_ = passes[97] & covered[12];
  assign _042_ = passes[161] & covered[20];
  assign read[33] = | { _042_, _041_, _040_ };
  assign _043_ = passes[34] & covered[4];
  assign _044_ = passes[98] & covered[12];
  assign _045_ = passes[162] & covered[20];
  assign read[34] = | { _045_, _044_, _043_ };
  assign _046_ = passes[35] & covered[4];
  assign _047_ = passes[99] & covered[12];
  assign _048_ = passes[163] & covered[20];
  assign read[35] = | { _048_, _047_, _046_ };
  assign _049_ = passes[36] & covered[4];
  assign _050_ = passes[100] & covered[12];
  assign _051_ = passes[164] & covered[20];
  assign read[36] = | { _051_, _050_, _049_ };
  assign _052_ = passes[37] & covered[4];
  assign _053_ = passes[101] & covered[12];
  assign _054_ = passes[165] & covered[20];
  assign read[37] = | { _054_, _053_, _052_ };
  assign _055_ = passes[38] & covered[4];
  assign _056_ = passes[102] & covered[12];
  assign _057_ = passes[166] & covered[20];
  assign read[38] = | { _057_, _056_, _055_ };
  assign _058_ = passes[39] & covered[4];
  assign _059_ = passes[103] & covered[12];
  assign _060_ = passes[167] & covered[20];
  assign read[39] = | { _060_, _059_, _058_ };
  assign _061_ = passes[40] & covered[5];
  assign _062_ = passes[104] & covered[13];
  assign read[40] = | { _062_, _061_ };
  assign _063_ = passes[41] & covered[5];
  assign _064_ = passes[105] & covered[13];
  assign read[41] = | { _064_, _063_ };
  assign _065_ = passes[42] & covered[5];
  assign _066_ = passes[106] & covered[13];
  assign read[42] = | { _066_, _065_ };
  assign _067_ = passes[43] & covered[5];
  assign _068_ = passes[107] & covered[13];
  assign read[43] = | { _068_, _067_ };
  assign _069_ = passes[44] & covered[5];
  assign _070_ = passes[108] & covered[13];
  assign read[44] = | { _070_, _069_ };
  assign _071_ = passes[45] & covered[5];
  assign _072_ = passes[109] & covered[13];
  assign read[45] = | { _072_, _071_ };
  assign _073_ = passes[46] & covered[5];
  assign _074_ = passes[110] & covered[13];
  assign read[46] = | { _074_, _073_ };
  assign _075_ = passes[47] & covered[5];
  assign _076_ = passes[111] & covered[13];
  assign read[47] = | { _076_, _075_ };
  assign _077_ = passes[48] & covered[6];
  assign _078_ = passes[112] & covered[14];
  assign read[48] = | { _078_, _077_ };
  assign _079_ = passes[49] & covered[6];
  assign _080_ = passes[113] & covered[14];
  assign read[49] = | { _080_, _079_ };
  assign _081_ = passes[50] & covered[6];
  assign _082_ = passes[114] & covered[14];
  assign read[50] = | { _082_, _081_ };
  assign _083_ = passes[51] & covered[6];
  assign _084_ = passes[115] & covered[14];
  assign read[51] = | { _084_, _083_ };
  assign _085_ = passes[52] & covered[6];
  assign _086_ = passes[116] & covered[14];
  assign read[52] = | { _086_, _085_ };
  assign _088_ = passes[53] & covered[6];
  assign _089_ = passes[117] & covered[14];
  assign read[53] = | { _089_, _088_ };
  assign _090_ = passes[54] & covered[6];
  assign _091_ = passes[118] & covered[14];
  assign read[54] = | { _091_, _090_ };
  assign _092_ = passes[55] & covered[6];
  assign _093_ = passes[119] & covered[14];
  assign read[55] = | { _093_, _092_ };
  assign _095_ = passes[56] & covered[7];
  assign _096_ = passes[120] & covered[15];
  assign read[56] = | { _096_, _095_ };
  assign _097_ = passes[57] & covered[7];
  assign _098_ = passes[121] & covered[15];
  assign read[57] = | { _098_, _097_ };
  assign _099_ = passes[58] & covered[7];
  assign _100_ = passes[122] & covered[15];
  assign read[58] = | { _100_, _099_ };
  assign _101_ = passes[59] & covered[7];
  assign _103_ = passes[123] & covered[15];
  assign read[59] = | { _103_, _101_ };
  assign _104_ = passes[60] & covered[7];
  assign _105_ = passes[124] & covered[15];
  assign read[60] = | { _105_, _104_ };
  assign _106_ = passes[61] & covered[7];
  assign _107_ = passes[125] & covered[15];
  assign read[61] = | { _107_, _106_ };
  assign _108_ = passes[62] & covered[7];
  assign _109_ = passes[126] & covered[15];
  assign read[62] = | { _109_, _108_ };
  assign _110_ = passes[63] & covered[7];
  assign _111_ = passes[127] & covered[15];
  assign read[63] = | { _111_, _110_ };
  assign read_by_1 = i__turn[0] ? { read[7:0], read[63:8] } : read;
  assign read_by_1_by_2 = i__turn[1] ? { read_by_1[15:0], read_by_1[63:16] } : read_by_1;
  assign read_by_1_by_2_by_4 = i__turn[2] ? { read_by_1_by_2[31:0], read_by_1_by_2[63:32] } : read_by_1_by_2;
  assign _336_ = align__number_32_0 + read_by_1_by_2_by_4;
  assign changed = _336_[63:0] ^ read_by_1_by_2_by_4;
  assign changed_by_1 = i__turn[0] ? { changed[55:0], changed[63:56] } : changed;
  assign changed_by_1_by_2 = i__turn[1] ? { changed_by_1[47:0], changed_by_1[63:48] } : changed_by_1;
  assign changed_by_1_by_2_by_4 = i__turn[2] ? { changed_by_1_by_2[31:0], changed_by_1_by_2[63:32] } : changed_by_1_by_2;
  assign _112_ = i__at[0] & _336_[64];
  assign _113_ = _112_ & passes[64];
  assign _114_ = _113_ & passes[65];
  assign _115_ = _114_ & passes[66];
  assign _117_ = _115_ & passes[67];
  assign _118_ = _117_ & passes[68];
  assign _119_ = _118_ & passes[69];
  assign _120_ = _119_ & passes[70];
  assign _121_ = & passes[71:64];
  assign _122_ = i__at[0] & _121_;
  assign into[9] = i__at[1] | _122_;
  assign _123_ = into[9] & _336_[64];
  assign _124_ = _123_ & passes[72];
  assign _125_ = _124_ & passes[73];
  assign _127_ = _125_ & passes[74];
  assign _128_ = _127_ & passes[75];
  assign _129_ = _128_ & passes[76];
  assign _130_ = _129_ & passes[77];
  assign _131_ = _130_ & passes[78];
  assign _132_ = & passes[79:72];
  assign _133_ = into[9] & _132_;
  assign into[10] = i__at[2] | _133_;
  assign _134_ = into[10] & _336_[64];
  assign _135_ = _134_ & passes[80];
  assign _137_ = _135_ & passes[81];
  assign _138_ = _137_ & passes[82];
  assign _139_ = _138_ & passes[83];
  assign _140_ = _139_ & passes[84];
  assign _141_ = _140_ & passes[85];
  assign _142_ = _141_ & passes[86];
  assign _143_ = & passes[87:80];
  assign _144_ = into[10] & _143_;
  assign into[11] = i__at[3] | _144_;
  assign _145_ = into[11] & _336_[64];
  assign _146_ = _145_ & passes[88];
  assign _147_ = _146_ & passes[89];
  assign _148_ = _147_ & passes[90];
  assign _149_ = _148_ & passes[91];
  assign _150_ = _149_ & passes[92];
  assign _151_ = _150_ & passes[93];
  assign _152_ = _151_ & passes[94];
  assign _153_ = & passes[95:88];
  assign _154_ = into[11] & _153_;
  assign into[12] = i__at[4] | _154_;
  assign _156_ = into[12] & _336_[64];
  assign _157_ = _156_ & passes[96];
  assign _158_ = _157_ & passes[97];
  assign _159_ = _158_ & passes[98];
  assign _160_ = _159_ & passes[99];
  assign _161_ = _160_ & passes[100];
  assign _162_ = _161_ & passes[101];
  assign _163_ = _162_ & passes[102];
  assign _164_ = & passes[103:96];
  assign _165_ = into[12] & _164_;
  assign into[13] = i__at[5] | _165_;
  assign _167_ = into[13] & _336_[64];
  assign _168_ = _167_ & passes[104];
  assign _169_ = _168_ & passes[105];
  assign _170_ = _169_ & passes[106];
  assign _171_ = _170_ & passes[107];
  assign _172_ = _171_ & passes[108];
  assign _173_ = _172_ & passes[109];
  assign _174_ = _173_ & passes[110];
  assign _175_ = & passes[111:104];
  assign _177_ = into[13] & _175_;
  assign into[14] = i__at[6] | _177_;
  assign _178_ = into[14] & _336_[64];
  assign _179_ = _178_ & passes[112];
  assign _180_ = _179_ & passes[113];
  assign _181_ = _180_ & passes[114];
  assign _182_ = _181_ & passes[115];
  assign _183_ = _182_ & passes[116];
  assign _184_ = _183_ & passes[117];
  assign _185_ = _184_ & passes[118];
  assign _186_ = & passes[119:112];
  assign _187_ = into[14] & _186_;
  assign into[15] = i__at[7] | _187_;
  assign _188_ = into[15] & _336_[64];
  assign _189_ = _188_ & passes[120];
  assign _190_ = _189_ & passes[121];
  assign _191_ = _190_ & passes[122];
  assign _192_ = _191_ & passes[123];
  assign _193_ = _192_ & passes[124];
  assign _194_ = _193_ & passes[125];
  assign _196_ = _194_ & passes[126];
  assign _197_ = & passes[127:120];
  assign _198_ = into[15] & _197_;
  assign into[16] = i__at[8] | _198_;
  assign _199_ = into[16] & _336_[64];
  assign _200_ = _199_ & passes[128];
  assign _201_ = _200_ & passes[129];
  assign _202_ = _201_ & passes[130];
  assign _203_ = _202_ & passes[131];
  assign _204_ = _203_ & passes[132];
  assign _206_ = _204_ & passes[133];
  assign _207_ = _206_ & passes[134];
  assign _208_ = & passes[135:128];
  assign _209_ = into[16] & _208_;
  assign into[17] = i__at[9] | _209_;
  assign _210_ = into[17] & _336_[64];
  assign _211_ = _210_ & passes[136];
  assign _212_ = _211_ & passes[137];
  assign _213_ = _212_ & passes[138];
  assign _214_ = _213_ & passes[139];
  assign _216_ = _214_ & passes[140];
  assign _217_ = _216_ & passes[141];
  assign _218_ = _217_ & passes[142];
  assign _219_ = & passes[143:136];
  assign _220_ = into[17] & _219_;
  assign into[18] = i__at[10] | _220_;
  assign _221_ = into[18] & _336_[64];
  assign _222_ = _221_ & passes[144];
  assign _223_ = _222_ & passes[145];
  assign _224_ = _223_ & passes[146];
  assign _225_ = _224_ & passes[147];
  assign _226_ = _225_ & passes[148];
  assign _227_ = _226_ & passes[149];
  assign _228_ = _227_ & passes[150];
  assign _229_ = & passes[151:144];
  assign _230_ = into[18] & _229_;
  assign into[19] = i__at[11] | _230_;
  assign _231_ = into[19] & _336_[64];
  assign _232_ = _231_ & passes[152];
  assign _233_ = _232_ & passes[153];
  assign _235_ = _233_ & passes[154];
  assign _236_ = _235_ & passes[155];
  assign _237_ = _236_ & passes[156];
  assign _238_ = _237_ & passes[157];
  assign _239_ = _238_ & passes[158];
  assign _240_ = & passes[159:152];
  assign _241_ = into[19] & _240_;
  assign into[20] = i__at[12] | _241_;
  assign _242_ = into[20] & _336_[64];
  assign _243_ = _242_ & passes[160];
  assign _245_ = _243_ & passes[161];
  assign _246_ = _245_ & passes[162];
  assign _247_ = _246_ & passes[163];
  assign _248_ = _247_ & passes[164];
  assign _249_ = _248_ & passes[165];
  assign _250_ = _249_ & passes[166];
  assign _252_ = changed_by_1_by_2_by_4[31:24] & {8{covered[3]}};
  assign updated[31:24] = acc[7:0] ^ _252_;
  assign _253_ = changed_by_1_by_2_by_4[39:32] & {8{covered[4]}};
  assign updated[39:32] = acc[15:8] ^ _253_;
  assign _254_ = changed_by_1_by_2_by_4[47:40] & {8{covered[5]}};
  assign updated[47:40] = acc[23:16] ^ _254_;
  assign _255_ = changed_by_1_by_2_by_4[55:48] & {8{covered[6]}};
  assign updated[55:48] = acc[31:24] ^ _255_;
  assign _256_ = changed_by_1_by_2_by_4[63:56] & {8{covered[7]}};
  assign updated[63:56] = acc[39:32] ^ _256_;
  assign _258_ = changed_by_1_by_2_by_4[7:0] & {8{covered[8]}};
  assign _259_ = _258_ | { _120_, _119_, _118_, _117_, _115_, _114_, _113_, _112_ };
  assign updated[71:64] = acc[47:40] ^ _259_;
  assign _260_ = changed_by_1_by_2_by_4[15:8] & {8{covered[9]}};
  assign _261_ = _260_ | { _131_, _130_, _129_, _128_, _127_, _125_, _124_, _123_ };
  assign updated[79:72] = acc[55:48] ^ _261_;
  assign _262_ = changed_by_1_by_2_by_4[23:16] & {8{covered[10]}};
  assign _263_ = _262_ | { _142_, _141_, _140_, _139_, _138_, _137_, _135_, _134_ };
  assign updated[87:80] = acc[63:56] ^ _263_;
  assign _264_ = changed_by_1_by_2_by_4[31:24] & {8{covered[11]}};
  assign _266_ = _264_ | { _152_, _151_, _150_, _149_, _148_, _147_, _146_, _145_ };
  assign updated[95:88] = acc[71:64] ^ _266_;
  assign _267_ = changed_by_1_by_2_by_4[39:32] & {8{covered[12]}};
  assign _268_ = _267_ | { _163_, _162_, _161_, _160_, _159_, _158_, _157_, _156_ };
  assign updated[103:96] = acc[79:72] ^ _268_;
  assign _269_ = changed_by_1_by_2_by_4[47:40] & {8{covered[13]}};
  assign _270_ = _269_ | { _174_, _173_, _172_, _171_, _170_, _169_, _168_, _167_ };
  assign updated[111:104] = acc[87:80] ^ _270_;
  assign _271_ = changed_by_1_by_2_by_4[55:48] & {8{covered[14]}};
  assign _272_ = _271_ | { _185_, _184_, _183_, _182_, _181_, _180_, _179_, _178_ };
  assign updated[119:112] = acc[95:88] ^ _272_;
  assign _274_ = changed_by_1_by_2_by_4[63:56] & {8{covered[15]}};
  assign _275_ = _274_ | { _196_, _194_, _193_, _192_, _191_, _190_, _189_, _188_ };
  assign updated[127:120] = acc[103:96] ^ _275_;
  assign _276_ = changed_by_1_by_2_by_4[7:0] & {8{covered[16]}};
  assign _277_ = _276_ | { _207_, _206_, _204_, _203_, _202_, _201_, _200_, _199_ };
  assign updated[135:128] = acc[111:104] ^ _277_;
  assign _278_ = changed_by_1_by_2_by_4[15:8] & {8{covered[17]}};
  assign _279_ = _278_ | { _218_, _217_, _216_, _214_, _213_, _212_, _211_, _210_ };
  assign updated[143:136] = acc[119:112] ^ _279_;
  assign _280_ = changed_by_1_by_2_by_4[23:16] & {8{covered[18]}};
  assign _281_ = _280_ | { _228_, _227_, _226_, _225_, _224_, _223_, _222_, _221_ };
  assign updated[151:144] = acc[127:120] ^ _281_;
  assign _282_ = changed_by_1_by_2_by_4[31:24] & {8{covered[19]}};
  assign _283_ = _282_ | { _239_, _238_, _237_, _236_, _235_, _233_, _232_, _231_ };
  assign updated[159:152] = acc[135:128] ^ _283_;
  assign _284_ = changed_by_1_by_2_by_4[39:32] & {8{covered[20]}};
  assign _285_ = _284_ | { _250_, _249_, _248_, _247_, _246_, _245_, _243_, _242_ };
  assign updated[167:160] = acc[143:136] ^ _285_;
  assign _286_ = acc[143] ^ i__negative;
  assign below = _286_ ? updated[167] : acc[143];
  assign _288_ = & { below, updated[167] };
  assign _289_ = | { below, updated[167] };
  assign _290_ = ~ _289_;
  assign _291_ = _288_ | _290_;
  assign _292_ = updated[167:24] != 144'h800000000000000000000000000000000000;
  assign _335_ = _291_ & _292_;
  assign stored = _335_ ? updated[167:24] : 144'h800000000000000000000000000000000000;
  assign _293_ = acc == 144'h800000000000000000000000000000000000;
  assign _294_ = i__nan | _293_;
  assign o__code = _294_ ? 144'h800000000000000000000000000000000000 : stored;
  assign into[8:0] = { i__at[0], 8'h00 };
  assign covered[0] = i__at[0];
endmodule

module mac_posit16_1_posit16_1_quire16_1__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_12,
  output wire [11:0] unpack__a0__sig_11_0,
  output wire o__a0__nan,
  output wire [5:0] o__a0__shift,
  output wire unpack__b0__sig_12,
  output wire [11:0] unpack__b0__sig_11_0,
  output wire o__b0__nan,
  output wire [5:0] o__b0__shift
);
  mac_posit16_1_posit16_1_quire16_1__unpack__a a0 (
    .code(code),
    .nonzero(unpack__a0__sig_12),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(unpack__a0__sig_11_0)
  );
  mac_posit16_1_posit16_1_quire16_1__unpack__a b0 (
    .code(code_2),
    .nonzero(unpack__b0__sig_12),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .port(unpack__b0__sig_11_0)
  );
endmodule

module mac_posit16_1_posit16_1_quire16_1__unpack__a (
  input wire [15:0] code,
  output wire nonzero,
  output wire [11:0] port,
  output wire o__nan,
  output wire [5:0] o__shift
);
  wire [16:0] _00_, _03_;
  wire _01_, _02_, _04_, _05_, _06_, _08_, _13_, _14_, _15_, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty4_1, empty4_2, empty4_3, empty8_1, zeros2_0, zeros2_1, zeros2_2, zeros2_3,
    zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [14:0] _07_, aligned, inverted;
  wire [29:0] _09_;
  wire [4:0] _10_, _11_, regime;
  wire [5:0] _12_;
  wire [3:0] run;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign zeros2_7 = ~ inverted[14];
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign run[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign { _09_[29:15], aligned[14:13], port, aligned[0] } = _03_[14:0] << { empty8_1, run[2:0] };
  assign _10_ = { empty8_1, run[2:0] } + 4'hd;
  assign _11_ = 4'he - { empty8_1, run[2:0] };
  assign { _12_[5], regime } = _03_[14] ? { 1'h0, _10_ } : { _11_[4], _11_ };
  assign _13_ = | code[14:0];
  assign _14_ = ~ _13_;
  assign o__nan = code[15] & _14_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _03_ = code[15] ? _00_ : { 1'h0, code };
  assign _07_ = ~ _03_[14:0];
  assign inverted = _03_[14] ? _07_ : _03_[14:0];
  assign zeros2_0 = ~ inverted[0];
  assign _15_ = ~ inverted[1];
  assign empty2_1 = _15_ & zeros2_1;
  assign zeros2_1 = ~ inverted[2];
  assign _01_ = ~ inverted[3];
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ inverted[4];
  assign _02_ = ~ inverted[5];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ inverted[6];
  assign _04_ = ~ inverted[7];
  assign empty2_4 = _04_ & zeros2_4;
  assign zeros2_4 = ~ inverted[8];
  assign _05_ = ~ inverted[9];
  assign empty2_5 = _05_ & zeros2_5;
  assign zeros2_5 = ~ inverted[10];
  assign _06_ = ~ inverted[11];
  assign empty2_6 = _06_ & zeros2_6;
  assign zeros2_6 = ~ inverted[12];
  assign _08_ = ~ inverted[13];
  assign empty2_7 = _08_ & zeros2_7;
  assign _12_[4:0] = regime;
  assign aligned[12:1] = port;
  assign run[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _09_[14:0] = { aligned[14:13], port, aligned[0] };
endmodule
