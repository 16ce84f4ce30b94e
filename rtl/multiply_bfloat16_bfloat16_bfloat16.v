// multiply_bfloat16_bfloat16_bfloat16
//
// Spec:    multiply:a=bfloat16,b=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3fb0 (1.375), b = 0xc034 (-2.8125) give o = 0xc078 (-3.875)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_bfloat16_bfloat16_bfloat16 (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire [3:0] multiply__amount;
  wire [8:0] multiply__exp, multiply__lost;
  wire multiply__inf, multiply__moves, multiply__nan, multiply__sign, normalise__raised, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [15:0] multiply__sig, shift__sig;
  wire [9:0] normalise__sig;
  wire [7:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  multiply_bfloat16_bfloat16_bfloat16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__amount(multiply__amount),
    .o__exp(multiply__exp),
    .o__inf(multiply__inf),
    .o__moves(multiply__moves),
    .o__nan(multiply__nan),
    .o__sign(multiply__sign),
    .a_6_0(a[6:0]),
    .multiply__sig_15_1(multiply__sig[15:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .a_15_8(a[15:8]),
    .b_6_0(b[6:0]),
    .b_15_8(b[15:8]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__sig_0(multiply__sig[0])
  );
  multiply_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(shift__sig),
    .i__sign(multiply__sign),
    .o__raised(normalise__raised),
    .multiply__lost_0(multiply__lost[0]),
    .normalise__sig_9_1(normalise__sig[9:1]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .sticky(normalise__sig[0])
  );
  multiply_bfloat16_bfloat16_bfloat16__round round (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__nan(multiply__nan),
    .i__raised(normalise__raised),
    .i__sign(multiply__sign),
    .o__code(o),
    .normalise__sig_0(normalise__sig[0]),
    .normalise__sig_9_1(normalise__sig[9:1])
  );
  multiply_bfloat16_bfloat16_bfloat16__shift shift (
    .i__amount(multiply__amount),
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__lost_7(multiply__lost[7]),
    .multiply__lost_8(multiply__lost[8]),
    .multiply__sig_15_1(multiply__sig[15:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .multiply__lost_5(multiply__lost[5]),
    .multiply__lost_6(multiply__lost[6]),
    .rotated_by_15(shift__sig)
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module multiply_bfloat16_bfloat16_bfloat16__multiply (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire [6:0] b_6_0,
  input wire [7:0] b_15_8,
  input wire unpack__a0__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_7,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire multiply__sig_0,
  output wire [14:0] multiply__sig_15_1,
  output wire o__moves,
  output wire [8:0] o__exp,
  output wire [3:0] o__amount,
  output wire multiply__lost_0,
  output wire multiply__lost_1,
  output wire multiply__lost_2,
  output wire multiply__lost_3,
  output wire multiply__lost_4,
  output wire multiply__lost_5,
  output wire multiply__lost_6,
  output wire multiply__lost_7,
  output wire multiply__lost_8,
  output wire o__sign,
  output wire o__inf,
  output wire o__nan
);
  wire [7:0] _000_, _011_, _022_, _027_, counted, product_level1_0_carry, product_level1_0_half,
    product_level1_0_sum, product_level1_1_carry, product_level1_1_half, product_level1_1_sum, product_row0,
    product_row1, product_row2, product_row3, product_row4, product_row5, product_row6, product_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _025_, _026_, _028_, _029_, _031_, _032_, _036_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _073_, _074_, _075_, empty2_0,
    empty2_1, empty2_2, empty2_3, empty4_0, empty4_1, empty8_0, product_level2_1_carry, product_level2_1_half,
    product_level2_1_sum, product_level2_2_carry, product_level2_2_half, product_level2_2_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, product_level3_2_carry,
    product_level3_2_half, product_level3_2_sum, product_level4_0_carry, product_level4_0_half,
    product_level4_0_sum, product_level4_1_carry, product_level4_1_half, product_level4_1_sum,
    product_level5_0_carry, product_level5_0_half, product_level5_0_sum, product_level5_1_carry,
    product_level5_1_half, product_level5_1_sum, product_level6_0_carry, product_level6_0_half,
    product_level6_0_sum, product_level7_0_carry, product_level7_0_half, product_level7_0_sum, zeros2_0,
    zeros2_1, zeros2_2, zeros2_3;
  wire [4:0] _004_, _005_, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire [1:0] _013_, _014_, product_level4_2_carry, product_level4_2_half, product_level4_2_sum, zeros4_0,
    zeros4_1;
  wire [15:0] _024_;
  wire [8:0] _030_, _039_, product_level2_0_carry, product_level2_0_half, product_level2_0_sum;
  wire [9:0] _033_, _037_, _038_, _040_;
  wire [11:0] _034_;
  wire [10:0] _035_;
  wire [3:0] _072_, zeros;
  wire signed [9:0] top;
  wire [2:0] zeros8_0;
  assign product_row0 = a_6_0[0] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row1 = a_6_0[1] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row2 = a_6_0[2] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row3 = a_6_0[3] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row4 = a_6_0[4] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row5 = a_6_0[5] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row6 = a_6_0[6] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_row7 = unpack__a0__sig_7 ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product_level1_0_half = { product_row6[3:2], product_row0[7:2] } ^ { product_row7[2], product_row1[7:1] };
  assign product_level1_0_sum = product_level1_0_half ^ product_row2;
  assign _000_ = { product_row6[3:2], product_row0[7:2] } & { product_row7[2], product_row1[7:1] };
  assign _011_ = product_level1_0_half & product_row2;
  assign product_level1_0_carry = _000_ | _011_;
  assign product_level1_1_half = product_row5 ^ { product_row6[6:5], product_row3[7:2] };
  assign product_level1_1_sum = product_level1_1_half ^ { product_row7[5], product_row4[7:1] };
  assign _022_ = product_row5 & { product_row6[6:5], product_row3[7:2] };
  assign _027_ = product_level1_1_half & { product_row7[5], product_row4[7:1] };
  assign product_level1_1_carry = _022_ | _027_;
  assign product_level2_0_half = { product_level1_1_sum[6], product_row6[4], product_level1_1_carry[3], product_row7[1:0], product_level1_1_sum[1:0], product_row3[1:0] } ^ { product_row7[4:3], product_level1_0_carry[6:5], product_row6[1:0], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign product_level2_0_sum = product_level2_0_half ^ { product_level1_1_carry[5:4], product_level1_0_sum[7:1] };
  assign _030_ = { product_level1_1_sum[6], product_row6[4], product_level1_1_carry[3], product_row7[1:0], product_level1_1_sum[1:0], product_row3[1:0] } & { product_row7[4:3], product_level1_0_carry[6:5], product_row6[1:0], product_level1_0_carry[2], product_row4[0], product_level1_0_carry[0] };
  assign _039_ = product_level2_0_half & { product_level1_1_carry[5:4], product_level1_0_sum[7:1] };
  assign product_level2_0_carry = _030_ | _039_;
  assign product_level2_1_half = product_level1_1_sum[2] ^ product_level1_0_carry[4];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_1_carry[1];
  assign _047_ = product_level1_1_sum[2] & product_level1_0_carry[4];
  assign _055_ = product_level2_1_half & product_level1_1_carry[1];
  assign product_level2_1_carry = _047_ | _055_;
  assign product_level2_2_half = product_row6[7] ^ product_row7[6];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_1_carry[7];
  assign _063_ = product_row6[7] & product_row7[6];
  assign _001_ = product_level2_2_half & product_level1_1_carry[7];
  assign product_level2_2_carry = _063_ | _001_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level2_0_carry[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_sum[1];
  assign _002_ = product_level1_0_carry[1] & product_level2_0_carry[0];
  assign _003_ = product_level3_0_half & product_level2_0_sum[1];
  assign product_level3_0_carry = _002_ | _003_;
  assign product_level3_1_half = { product_level1_0_carry[7], product_level2_0_sum[6], product_level1_1_carry[2], product_level2_1_sum, product_level1_1_carry[0] } ^ { product_level1_1_sum[5:3], product_level2_0_sum[4], product_level1_0_carry[3] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_0_carry[6:2];
  assign _004_ = { product_level1_0_carry[7], product_level2_0_sum[6], product_level1_1_carry[2], product_level2_1_sum, product_level1_1_carry[0] } & { product_level1_1_sum[5:3], product_level2_0_sum[4], product_level1_0_carry[3] };
  assign _005_ = product_level3_1_half & product_level2_0_carry[6:2];
  assign product_level3_1_carry = _004_ | _005_;
  assign product_level3_2_half = product_level1_1_carry[6] ^ product_level1_1_sum[7];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_0_carry[8];
  assign _006_ = product_level1_1_carry[6] & product_level1_1_sum[7];
  assign _007_ = product_level3_2_half & product_level2_0_carry[8];
  assign product_level3_2_carry = _006_ | _007_;
  assign product_level4_0_half = product_level2_0_carry[1] ^ product_level2_0_sum[2];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _008_ = product_level2_0_carry[1] & product_level2_0_sum[2];
  assign _009_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _008_ | _009_;
  assign product_level4_1_half = product_level2_1_carry ^ product_level2_0_sum[5];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_carry[1];
  assign _010_ = product_level2_1_carry & product_level2_0_sum[5];
  assign _012_ = product_level4_1_half & product_level3_1_carry[1];
  assign product_level4_1_carry = _010_ | _012_;
  assign product_level4_2_half = product_level2_0_sum[8:7] ^ { product_level2_0_carry[7], product_level3_1_carry[3] };
  assign product_level4_2_sum = product_level4_2_half ^ { product_level3_1_carry[4], product_level3_1_sum[4] };
  assign _013_ = product_level2_0_sum[8:7] & { product_level2_0_carry[7], product_level3_1_carry[3] };
  assign _014_ = product_level4_2_half & { product_level3_1_carry[4], product_level3_1_sum[4] };
  assign product_level4_2_carry = _013_ | _014_;
  assign product_level5_0_half = product_level2_0_sum[3] ^ product_level3_1_sum[0];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_0_carry;
  assign _015_ = product_level2_0_sum[3] & product_level3_1_sum[0];
  assign _016_ = product_level5_0_half & product_level4_0_carry;
  assign product_level5_0_carry = _015_ | _016_;
  assign product_level5_1_half = product_level3_1_carry[2] ^ product_level3_1_sum[3];
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_1_carry;
  assign _017_ = product_level3_1_carry[2] & product_level3_1_sum[3];
  assign _018_ = product_level5_1_half & product_level4_1_carry;
  assign product_level5_1_carry = _017_ | _018_;
  assign product_level6_0_half = product_level3_1_carry[0] ^ product_level3_1_sum[1];
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _019_ = product_level3_1_carry[0] & product_level3_1_sum[1];
  assign _020_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _019_ | _020_;
  assign product_level7_0_half = product_level3_1_sum[2] ^ product_level4_1_sum;
  assign product_level7_0_sum = product_level7_0_half ^ product_level6_0_carry;
  assign _021_ = product_level3_1_sum[2] & product_level4_1_sum;
  assign _023_ = product_level7_0_half & product_level6_0_carry;
  assign product_level7_0_carry = _021_ | _023_;
  assign { _024_[15], multiply__sig_15_1 } = { product_row7[7], product_level3_2_carry, product_level4_2_carry, product_level5_1_carry, product_level7_0_carry, product_level7_0_sum, product_level6_0_sum, product_level5_0_sum, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum[0], product_level1_0_sum[0], product_row0[1] } + { product_level2_2_carry, product_level2_2_sum, product_level3_2_sum, product_level4_2_sum, product_level5_1_sum, 7'h00, product_row1[0] };
  assign counted = unpack__a0__sig_7 ? { unpack__b0__sig_7, b_6_0 } : { unpack__a0__sig_7, a_6_0 };
  assign _025_ = ~ counted[0];
  assign empty2_0 = _025_ & zeros2_0;
  assign zeros2_0 = ~ counted[1];
  assign _026_ = ~ counted[2];
  assign empty2_1 = _026_ & zeros2_1;
  assign zeros2_1 = ~ counted[3];
  assign _028_ = ~ counted[4];
  assign empty2_2 = _028_ & zeros2_2;
  assign zeros2_2 = ~ counted[5];
  assign _029_ = ~ counted[6];
  assign empty2_3 = _029_ & zeros2_3;
  assign zeros2_3 = ~ counted[7];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign _031_ = | { unpack__a0__sig_7, a_6_0 };
  assign _075_ = _031_ & _032_;
  assign _033_ = { a_15_8[6:0], unpack__a0__shift_0, 1'h1 } + { b_15_8[6:0], unpack__b0__shift_0, 1'h1 };
  assign _034_ = { 1'h0, _033_[9:1] } + 12'hf80;
  assign { _035_[10], top } = $signed(_034_[9:0]) - $signed({ 1'h0, zeros });
  assign _036_ = $signed(top) > $signed(1'h0);
  assign o__moves = _036_ & _075_;
  assign _074_ = $signed(_034_[9:0]) < $signed(1'h0);
  assign _073_ = $signed(_034_[9:0]) < $signed(5'h17);
  assign { _037_[9], o__exp } = o__moves ? top : 10'h000;
  assign _038_ = _073_ ? 10'h3f7 : _034_[9:0];
  assign { _040_[9:4], o__amount } = o__moves ? { 6'h00, zeros } : _038_;
  assign _072_ = ~ _034_[3:0];
  assign _041_ = _072_ >= 4'h8;
  assign _042_ = _074_ & _041_;
  assign multiply__lost_0 = _042_ | _073_;
  assign _043_ = _072_ >= 3'h7;
  assign _044_ = _074_ & _043_;
  assign multiply__lost_1 = _044_ | _073_;
  assign _045_ = _072_ >= 3'h6;
  assign _046_ = _074_ & _045_;
  assign multiply__lost_2 = _046_ | _073_;
  assign _048_ = _072_ >= 3'h5;
  assign _049_ = _074_ & _048_;
  assign multiply__lost_3 = _049_ | _073_;
  assign _050_ = _072_ >= 3'h4;
  assign _051_ = _074_ & _050_;
  assign multiply__lost_4 = _051_ | _073_;
  assign _052_ = _072_ >= 2'h3;
  assign _053_ = _074_ & _052_;
  assign multiply__lost_5 = _053_ | _073_;
  assign _054_ = _072_ >= 2'h2;
  assign _056_ = _074_ & _054_;
  assign multiply__lost_6 = _056_ | _073_;
  assign _057_ = _072_ >= 1'h1;
  assign _058_ = _074_ & _057_;
  assign multiply__lost_7 = _058_ | _073_;
  assign _059_ = _072_ >= 1'h0;
  assign _060_ = _074_ & _059_;
  assign multiply__lost_8 = _060_ | _073_;
  assign o__sign = a_15_8[7] ^ b_15_8[7];
  assign o__inf = i__a0__inf | i__b0__inf;
  assign _061_ = i__a0__nan | i__b0__nan;
  assign _062_ = ~ i__b0__inf;
  assign _032_ = | { unpack__b0__sig_7, b_6_0 };
  assign _064_ = ~ _032_;
  assign _065_ = _062_ & _064_;
  assign _066_ = i__a0__inf & _065_;
  assign _067_ = ~ i__a0__inf;
  assign _068_ = ~ _031_;
  assign _069_ = _067_ & _068_;
  assign _070_ = i__b0__inf & _069_;
  assign _071_ = _066_ | _070_;
  assign o__nan = _061_ | _071_;
  assign _040_[3:0] = o__amount;
  assign _037_[8:0] = o__exp;
  assign _035_[9:0] = top;
  assign _024_[14:0] = multiply__sig_15_1;
  assign multiply__sig_0 = product_row0[0];
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__normalise (
  input wire i__moves,
  input wire [8:0] i__exp,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [15:0] i__sig,
  output wire o__raised,
  output wire sticky,
  output wire [8:0] normalise__sig_9_1
);
  wire [8:0] _00_, _05_, _07_;
  wire _01_, _02_, _03_, _04_, _06_, stays;
  assign { o__raised, _07_[7:0] } = i__sig[15:7] & _00_;
  assign _01_ = ~ i__moves;
  assign stays = o__raised | _01_;
  assign _02_ = | i__sig[5:0];
  assign _03_ = i__sig[6] & stays;
  assign _04_ = _02_ | _03_;
  assign _05_ = i__sig[15:7] & { multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _06_ = | _05_;
  assign sticky = _04_ | _06_;
  assign normalise__sig_9_1 = stays ? { o__raised, _07_[7:0] } : { _07_[7:0], i__sig[6] };
  assign _00_ = ~ { multiply__lost_8, multiply__lost_7, multiply__lost_6, multiply__lost_5, multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _07_[8] = o__raised;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__round (
  input wire [8:0] i__exp,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire i__raised,
  input wire normalise__sig_0,
  input wire [8:0] normalise__sig_9_1,
  output wire [15:0] o__code
);
  wire _00_, _01_, _02_, _05_, up;
  wire [16:0] _03_, _04_, magnitude;
  wire [9:0] _06_, exponent;
  wire [7:0] _07_;
  assign _00_ = normalise__sig_0 | normalise__sig_9_1[1];
  assign up = normalise__sig_9_1[0] & _00_;
  assign _01_ = { exponent, magnitude[6:0] } > 15'h7f7f;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 17'h07f7f : { exponent, magnitude[6:0] };
  assign _04_ = _02_ ? 17'h07f80 : _03_;
  assign { _07_[7], magnitude[6:0] } = normalise__sig_9_1[7:1] + up;
  assign _05_ = i__raised | _07_[7];
  assign _06_ = i__exp + 1'h1;
  assign exponent = _05_ ? _06_ : { 1'h0, i__exp };
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _04_[14:0] };
  assign magnitude[16:7] = exponent;
  assign _07_[6:0] = magnitude[6:0];
endmodule

module multiply_bfloat16_bfloat16_bfloat16__shift (
  input wire multiply__sig_0,
  input wire [14:0] multiply__sig_15_1,
  input wire i__moves,
  input wire [8:0] i__exp,
  input wire [3:0] i__amount,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire multiply__lost_5,
  input wire multiply__lost_6,
  input wire multiply__lost_7,
  input wire multiply__lost_8,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [15:0] rotated_by_15
);
  wire [15:0] rotated_by_1, rotated_by_3, rotated_by_7;
  assign rotated_by_1 = i__amount[0] ? { multiply__sig_15_1[13:0], multiply__sig_0, multiply__sig_15_1[14] } : { multiply__sig_15_1, multiply__sig_0 };
  assign rotated_by_3 = i__amount[1] ? { rotated_by_1[13:0], rotated_by_1[15:14] } : rotated_by_1;
  assign rotated_by_7 = i__amount[2] ? { rotated_by_3[11:0], rotated_by_3[15:12] } : rotated_by_3;
  assign rotated_by_15 = i__amount[3] ? { rotated_by_7[7:0], rotated_by_7[15:8] } : rotated_by_7;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  multiply_bfloat16_bfloat16_bfloat16__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule
