// multiply_int8_bfloat16_bfloat16
//
// Spec:    multiply:a=int8,b=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x2c (44), b = 0xc034 (-2.8125) give o = 0xc2f8 (-124)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_int8_bfloat16_bfloat16 (
  input wire [7:0] a,
  input wire [15:0] b,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan, clamp__sign, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] clamp__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  wire [15:0] clamp__sig;
  wire [8:0] normalise__exp;
  wire [9:0] normalise__sig;
  multiply_int8_bfloat16_bfloat16__multiply multiply (
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(clamp__inf),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(clamp__shift),
    .o__p0__sign(clamp__sign),
    .b_6_0(b[6:0]),
    .b_15_8(b[15:8]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .clamp__sig_0(clamp__sig[0]),
    .clamp__sig_15_1(clamp__sig[15:1])
  );
  multiply_int8_bfloat16_bfloat16__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(clamp__sign),
    .o__exp(normalise__exp),
    .clamp__sig_0(clamp__sig[0]),
    .clamp__sig_15_1(clamp__sig[15:1]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[9:1])
  );
  multiply_int8_bfloat16_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(clamp__sign),
    .o__code(o),
    .normalise__sig_9_1(normalise__sig[9:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  multiply_int8_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
endmodule

module multiply_int8_bfloat16_bfloat16__multiply (
  input wire i__a0__sign,
  input wire [6:0] b_6_0,
  input wire [7:0] b_15_8,
  input wire [7:0] i__a0__sig,
  input wire unpack__b0__sig_7,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire clamp__sig_0,
  output wire [14:0] clamp__sig_15_1,
  output wire [7:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire [7:0] _000_, _011_, _022_, _025_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product0_row0, product0_row1,
    product0_row2, product0_row3, product0_row4, product0_row5, product0_row6, product0_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _026_, _027_, _028_, _031_, _032_, _033_, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry,
    product0_level3_2_half, product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half,
    product0_level4_0_sum, product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum,
    product0_level5_0_carry, product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry,
    product0_level5_1_half, product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half,
    product0_level6_0_sum, product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum;
  wire [4:0] _004_, _005_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [1:0] _013_, _014_, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum;
  wire [15:0] _024_;
  wire [8:0] _029_, _030_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry[1];
  assign _010_ = product0_level2_1_carry & product0_level2_0_sum[5];
  assign _012_ = product0_level4_1_half & product0_level3_1_carry[1];
  assign product0_level4_1_carry = _010_ | _012_;
  assign product0_level4_2_half = product0_level2_0_sum[8:7] ^ { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign product0_level4_2_sum = product0_level4_2_half ^ { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign _013_ = product0_level2_0_sum[8:7] & { product0_level2_0_carry[7], product0_level3_1_carry[3] };
  assign _014_ = product0_level4_2_half & { product0_level3_1_carry[4], product0_level3_1_sum[4] };
  assign product0_level4_2_carry = _013_ | _014_;
  assign product0_level5_0_half = product0_level2_0_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _015_ = product0_level2_0_sum[3] & product0_level3_1_sum[0];
  assign _016_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _015_ | _016_;
  assign product0_level5_1_half = product0_level3_1_carry[2] ^ product0_level3_1_sum[3];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _017_ = product0_level3_1_carry[2] & product0_level3_1_sum[3];
  assign _018_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _017_ | _018_;
  assign product0_level6_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _019_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _020_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _019_ | _020_;
  assign product0_level7_0_half = product0_level3_1_sum[2] ^ product0_level4_1_sum;
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _021_ = product0_level3_1_sum[2] & product0_level4_1_sum;
  assign _023_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _021_ | _023_;
  assign { _024_[15], clamp__sig_15_1 } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign o__p0__sign = i__a0__sign ^ b_15_8[7];
  assign _026_ = | i__a0__sig;
  assign _027_ = ~ _026_;
  assign _028_ = i__b0__inf & _027_;
  assign o__p0__nan = i__b0__nan | _028_;
  assign product0_row0 = i__a0__sig[0] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row1 = i__a0__sig[1] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row2 = i__a0__sig[2] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row3 = i__a0__sig[3] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row4 = i__a0__sig[4] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row5 = i__a0__sig[5] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row6 = i__a0__sig[6] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row7 = i__a0__sig[7] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _011_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _022_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _025_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _022_ | _025_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _029_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _030_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _029_ | _030_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _031_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _032_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _031_ | _032_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _033_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _033_ | _001_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level2_0_carry[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_sum[1];
  assign _002_ = product0_level1_0_carry[1] & product0_level2_0_carry[0];
  assign _003_ = product0_level3_0_half & product0_level2_0_sum[1];
  assign product0_level3_0_carry = _002_ | _003_;
  assign product0_level3_1_half = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } ^ { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_0_carry[6:2];
  assign _004_ = { product0_level1_0_carry[7], product0_level2_0_sum[6], product0_level1_1_carry[2], product0_level2_1_sum, product0_level1_1_carry[0] } & { product0_level1_1_sum[5:3], product0_level2_0_sum[4], product0_level1_0_carry[3] };
  assign _005_ = product0_level3_1_half & product0_level2_0_carry[6:2];
  assign product0_level3_1_carry = _004_ | _005_;
  assign product0_level3_2_half = product0_level1_1_carry[6] ^ product0_level1_1_sum[7];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_0_carry[8];
  assign _006_ = product0_level1_1_carry[6] & product0_level1_1_sum[7];
  assign _007_ = product0_level3_2_half & product0_level2_0_carry[8];
  assign product0_level3_2_carry = _006_ | _007_;
  assign product0_level4_0_half = product0_level2_0_carry[1] ^ product0_level2_0_sum[2];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _008_ = product0_level2_0_carry[1] & product0_level2_0_sum[2];
  assign _009_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _008_ | _009_;
  assign product0_level4_1_half = product0_level2_1_carry ^ product0_level2_0_sum[5];
  assign o__p0__inf = i__b0__inf;
  assign o__p0__shift = { b_15_8[6:0], unpack__b0__shift_0 };
  assign clamp__sig_0 = product0_row0[0];
  assign _024_[14:0] = clamp__sig_15_1;
endmodule

module multiply_int8_bfloat16_bfloat16__normalise (
  input wire clamp__sig_0,
  input wire [14:0] clamp__sig_15_1,
  input wire [7:0] i__shift,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [8:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _033_, empty16_0, empty2_0, empty2_1, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6,
    empty2_7, empty4_0, empty4_1, empty4_2, empty4_3, empty8_0, empty8_1, zeros2_0, zeros2_1, zeros2_2,
    zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [9:0] _032_, shifted_by_3;
  wire [8:0] _034_;
  wire [4:0] leading_zeros;
  wire [15:0] shifted_by_15, shifted_by_31, stopped;
  wire [11:0] shifted_by_7;
  wire [3:0] zeros16_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_0, zeros8_1;
  assign _033_ = ~ stopped[4];
  assign empty2_2 = _033_ & zeros2_2;
  assign zeros2_2 = ~ stopped[5];
  assign _001_ = ~ stopped[6];
  assign empty2_3 = _001_ & zeros2_3;
  assign zeros2_3 = ~ stopped[7];
  assign _002_ = ~ stopped[8];
  assign empty2_4 = _002_ & zeros2_4;
  assign zeros2_4 = ~ stopped[9];
  assign _003_ = ~ stopped[10];
  assign empty2_5 = _003_ & zeros2_5;
  assign zeros2_5 = ~ stopped[11];
  assign _004_ = ~ stopped[12];
  assign empty2_6 = _004_ & zeros2_6;
  assign zeros2_6 = ~ stopped[13];
  assign _005_ = ~ stopped[14];
  assign empty2_7 = _005_ & zeros2_7;
  assign zeros2_7 = ~ stopped[15];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign leading_zeros = empty16_0 ? 5'h10 : { 1'h0, empty8_1, zeros16_0[2:0] };
  assign _006_ = _034_ == 4'hf;
  assign _007_ = _034_ == 4'he;
  assign _008_ = _034_ == 4'hd;
  assign _009_ = _034_ == 4'hc;
  assign _010_ = _034_ == 4'hb;
  assign _011_ = _034_ == 4'ha;
  assign _012_ = _034_ == 4'h9;
  assign _013_ = _034_ == 4'h8;
  assign _014_ = _034_ == 3'h7;
  assign _015_ = _034_ == 3'h6;
  assign _017_ = _034_ == 3'h5;
  assign _018_ = _034_ == 3'h4;
  assign _019_ = _034_ == 2'h3;
  assign _020_ = _034_ == 2'h2;
  assign _021_ = _034_ == 1'h1;
  assign _022_ = ! _034_;
  assign stopped = { clamp__sig_15_1, clamp__sig_0 } | { _022_, _021_, _020_, _019_, _018_, _017_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, _008_, _007_, _006_ };
  assign shifted_by_31 = leading_zeros[4] ? 16'h0000 : { clamp__sig_15_1, clamp__sig_0 };
  assign shifted_by_15 = leading_zeros[3] ? { shifted_by_31[7:0], 8'h00 } : shifted_by_31;
  assign shifted_by_7 = leading_zeros[2] ? shifted_by_15[11:0] : shifted_by_15[15:4];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[9:0] : shifted_by_7[11:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[8:0] : shifted_by_3[9:1];
  assign _023_ = ~ leading_zeros[2];
  assign _024_ = | shifted_by_15[3:0];
  assign _025_ = _023_ & _024_;
  assign _026_ = ~ leading_zeros[1];
  assign _027_ = | shifted_by_7[1:0];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ | _028_;
  assign _030_ = ~ leading_zeros[0];
  assign _031_ = _030_ & shifted_by_3[0];
  assign normalise__sig_0 = _029_ | _031_;
  assign { _032_[9], o__exp } = _034_ - leading_zeros;
  assign _034_ = i__shift + 3'h7;
  assign _000_ = ~ stopped[0];
  assign empty2_0 = _000_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign _016_ = ~ stopped[2];
  assign empty2_1 = _016_ & zeros2_1;
  assign zeros2_1 = ~ stopped[3];
  assign zeros16_0[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _032_[8:0] = o__exp;
endmodule

module multiply_int8_bfloat16_bfloat16__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [8:0] normalise__sig_9_1,
  input wire normalise__sig_0,
  input wire [8:0] i__exp,
  output wire [15:0] o__code
);
  wire [9:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [18:0] _02_;
  wire [17:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_9_1[8] ? _00_ : 10'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_9_1[1];
  assign up = normalise__sig_9_1[0] & _01_;
  assign { _02_[18], magnitude } = { exponent, normalise__sig_9_1[7:1] } + up;
  assign _03_ = magnitude > 15'h7f7f;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 18'h07f7f : magnitude;
  assign _06_ = _04_ ? 18'h07f80 : _05_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _06_[14:0] };
  assign _02_[17:0] = magnitude;
endmodule

module multiply_int8_bfloat16_bfloat16__unpack (
  input wire [7:0] code,
  input wire [15:0] code_2,
  output wire [7:0] o__a0__sig,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  multiply_int8_bfloat16_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__sig(o__a0__sig)
  );
  multiply_int8_bfloat16_bfloat16__unpack__b0 b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_int8_bfloat16_bfloat16__unpack__a0 (
  input wire [7:0] code,
  output wire [7:0] o__sig
);
  wire [8:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[8], o__sig } = code[7] ? _0_ : { 1'h0, code };
  assign _1_[7:0] = o__sig;
endmodule

module multiply_int8_bfloat16_bfloat16__unpack__b0 (
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
