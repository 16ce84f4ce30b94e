// fma_bfloat16_bfloat16_bfloat16_bfloat16
//
// Spec:    fma:a=bfloat16,b=bfloat16,c=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b            16 bits  bfloat16
//   input  c            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3fb0 (1.375), b = 0xc034 (-2.8125), c = 0x3f30 (0.6875) give o = 0xc04c (-3.1875)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_bfloat16_bfloat16_bfloat16_bfloat16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] c,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [8:0] add__shift, normalise__exp, unpack__a0__shift, unpack__b0__shift;
  wire [17:0] add__sig;
  wire [9:0] multiply__p0__shift, normalise__sig;
  wire [15:0] multiply__p0__sig, order__larger;
  wire [16:0] order__smaller;
  wire [7:0] unpack__a0__sig, unpack__b0__sig;
  fma_bfloat16_bfloat16_bfloat16_bfloat16__add add (
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[15]),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[15]),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[9:1])
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__order order (
    .code(c),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_9_1(normalise__sig[9:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__inf(unpack__a0__inf),
    .o__inf_2(unpack__b0__inf),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__add (
  input wire [15:0] i__larger,
  input wire i__larger_sign,
  input wire [16:0] i__smaller,
  input wire i__smaller_sign,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [17:0] o__sig,
  output wire o__sign
);
  wire [17:0] _00_;
  wire [18:0] _01_;
  wire [19:0] _02_, _03_, _04_;
  wire _05_, _06_, _07_, _08_, _09_, negative;
  wire signed [18:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {18{_09_}};
  assign _01_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_00_);
  assign { _02_[19], negative, total[17:0] } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed({ negative, total[17:0] });
  assign { _04_[19:18], o__sig } = negative ? _03_ : { negative, negative, total[17:0] };
  assign _05_ = | o__sig;
  assign _06_ = i__larger_sign ^ negative;
  assign _07_ = i__larger_sign & i__smaller_sign;
  assign _08_ = _05_ ? _06_ : _07_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _09_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[18:0] = { negative, total[17:0] };
  assign _04_[17:0] = o__sig;
  assign total[18] = negative;
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire [7:0] i__a0__sig,
  input wire [8:0] i__a0__shift,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire [7:0] i__b0__sig,
  input wire [8:0] i__b0__shift,
  output wire [15:0] o__p0__sig,
  output wire [9:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire [7:0] _000_, _011_, _022_, _032_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product0_row0, product0_row1,
    product0_row2, product0_row3, product0_row4, product0_row5, product0_row6, product0_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _028_, _029_, _030_, _031_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _043_,
    _044_, _045_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half,
    product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum,
    product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum, product0_level5_0_carry,
    product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half,
    product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum;
  wire [4:0] _004_, _005_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [1:0] _013_, _014_, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum;
  wire [15:0] _024_, product0;
  wire [16:0] _025_;
  wire [9:0] _026_;
  wire [10:0] _027_;
  wire [8:0] _041_, _042_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
  assign product0_level4_0_carry = _008_ | _009_;
  assign product0_level4_1_half = product0_level2_1_carry ^ product0_level2_0_sum[5];
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
  assign { _024_[15], product0[15:1] } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign { _025_[16], o__p0__sig } = product0[15] ? { 1'h0, product0[15:1], product0_row0[0] } : { product0[15:1], product0_row0[0], 1'h0 };
  assign _026_ = i__a0__shift + i__b0__shift;
  assign { _027_[10], o__p0__shift } = _026_ + product0[15];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _028_ = i__a0__nan | i__b0__nan;
  assign _029_ = ~ i__b0__inf;
  assign _030_ = | i__b0__sig;
  assign _031_ = ~ _030_;
  assign _033_ = _029_ & _031_;
  assign _034_ = i__a0__inf & _033_;
  assign _035_ = ~ i__a0__inf;
  assign _036_ = | i__a0__sig;
  assign _037_ = ~ _036_;
  assign _038_ = _035_ & _037_;
  assign _039_ = i__b0__inf & _038_;
  assign _040_ = _034_ | _039_;
  assign o__p0__nan = _028_ | _040_;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 8'h00;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 8'h00;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 8'h00;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 8'h00;
  assign product0_row4 = i__a0__sig[4] ? i__b0__sig : 8'h00;
  assign product0_row5 = i__a0__sig[5] ? i__b0__sig : 8'h00;
  assign product0_row6 = i__a0__sig[6] ? i__b0__sig : 8'h00;
  assign product0_row7 = i__a0__sig[7] ? i__b0__sig : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _011_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _022_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _032_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _022_ | _032_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _041_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _042_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _041_ | _042_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _043_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _044_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _043_ | _044_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _045_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _045_ | _001_;
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
  assign _027_[9:0] = o__p0__shift;
  assign _025_[15:0] = o__p0__sig;
  assign _024_[14:0] = product0[15:1];
  assign product0[0] = product0_row0[0];
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [17:0] i__sig,
  input wire i__sign,
  output wire [8:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire [9:0] _000_, _014_, shifted_by_3;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, empty16_1, empty2_10, empty2_11,
    empty2_12, empty2_13, empty2_14, empty2_15, empty2_7, empty2_8, empty2_9, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_7,
    zeros2_8, zeros2_9;
  wire [4:0] leading_zeros;
  wire [15:0] shifted_by_15;
  wire [17:0] shifted_by_31, stopped;
  wire [11:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_2, zeros8_3;
  assign _000_ = i__shift + 1'h1;
  assign _015_ = ~ stopped[0];
  assign empty2_7 = _015_ & zeros2_7;
  assign zeros2_7 = ~ stopped[1];
  assign _016_ = ~ stopped[2];
  assign empty2_8 = _016_ & zeros2_8;
  assign zeros2_8 = ~ stopped[3];
  assign _017_ = ~ stopped[4];
  assign empty2_9 = _017_ & zeros2_9;
  assign zeros2_9 = ~ stopped[5];
  assign _018_ = ~ stopped[6];
  assign empty2_10 = _018_ & zeros2_10;
  assign zeros2_10 = ~ stopped[7];
  assign _019_ = ~ stopped[8];
  assign empty2_11 = _019_ & zeros2_11;
  assign zeros2_11 = ~ stopped[9];
  assign _020_ = ~ stopped[10];
  assign empty2_12 = _020_ & zeros2_12;
  assign zeros2_12 = ~ stopped[11];
  assign _021_ = ~ stopped[12];
  assign empty2_13 = _021_ & zeros2_13;
  assign zeros2_13 = ~ stopped[13];
  assign _022_ = ~ stopped[14];
  assign empty2_14 = _022_ & zeros2_14;
  assign zeros2_14 = ~ stopped[15];
  assign _023_ = ~ stopped[16];
  assign empty2_15 = _023_ & zeros2_15;
  assign zeros2_15 = ~ stopped[17];
  assign zeros16_0[0] = empty2_7 ? 1'h0 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { 2'h0, empty2_7, zeros16_0[0] } : { empty8_3, zeros16_1[2:0] };
  assign _024_ = _000_[8:0] == 5'h11;
  assign _025_ = _000_[8:0] == 5'h10;
  assign _026_ = _000_[8:0] == 4'hf;
  assign _027_ = _000_[8:0] == 4'he;
  assign _028_ = _000_[8:0] == 4'hd;
  assign _029_ = _000_[8:0] == 4'hc;
  assign _030_ = _000_[8:0] == 4'hb;
  assign _031_ = _000_[8:0] == 4'ha;
  assign _032_ = _000_[8:0] == 4'h9;
  assign _033_ = _000_[8:0] == 4'h8;
  assign _034_ = _000_[8:0] == 3'h7;
  assign _035_ = _000_[8:0] == 3'h6;
  assign _036_ = _000_[8:0] == 3'h5;
  assign _037_ = _000_[8:0] == 3'h4;
  assign _038_ = _000_[8:0] == 2'h3;
  assign _039_ = _000_[8:0] == 2'h2;
  assign _040_ = _000_[8:0] == 1'h1;
  assign _041_ = ! _000_[8:0];
  assign stopped = i__sig | { _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_ };
  assign shifted_by_31 = empty16_1 ? { i__sig[1:0], 16'h0000 } : i__sig;
  assign shifted_by_15 = leading_zeros[3] ? { shifted_by_31[9:0], 6'h00 } : shifted_by_31[17:2];
  assign shifted_by_7 = leading_zeros[2] ? shifted_by_15[11:0] : shifted_by_15[15:4];
  assign shifted_by_3 = leading_zeros[1] ? shifted_by_7[9:0] : shifted_by_7[11:2];
  assign shifted_by_1 = leading_zeros[0] ? shifted_by_3[8:0] : shifted_by_3[9:1];
  assign _001_ = ~ leading_zeros[3];
  assign _002_ = | shifted_by_31[1:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = ~ leading_zeros[2];
  assign _005_ = | shifted_by_15[3:0];
  assign _006_ = _004_ & _005_;
  assign _007_ = _003_ | _006_;
  assign _008_ = ~ leading_zeros[1];
  assign _009_ = | shifted_by_7[1:0];
  assign _010_ = _008_ & _009_;
  assign _011_ = _007_ | _010_;
  assign _012_ = ~ leading_zeros[0];
  assign _013_ = _012_ & shifted_by_3[0];
  assign normalise__sig_0 = _011_ | _013_;
  assign { _014_[9], o__exp } = _000_[8:0] - { empty16_1, leading_zeros[3:0] };
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3:1] = { 2'h0, empty2_7 };
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign _014_[8:0] = o__exp;
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__order (
  input wire [15:0] code,
  input wire [15:0] i__p0__sig,
  input wire [9:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [15:0] o__larger,
  output wire o__larger_sign,
  output wire [16:0] o__smaller,
  output wire o__smaller_sign,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _13_, _14_, _15_, _16_, _17_, _19_,
    _20_, _22_, _23_, _24_, moved_sticky, sticky;
  wire [9:0] _10_, _18_, distance, exp_b;
  wire [10:0] _12_;
  wire [15:0] _21_, sig_b;
  wire [4:0] amount;
  wire signed [10:0] difference;
  wire [17:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign exp_b[8:0] = { code[14:8], _17_ } + 8'h8d;
  assign difference = i__p0__shift - exp_b[8:0];
  assign distance = difference[9:0] ^ {10{difference[10]}};
  assign _11_ = distance > 5'h12;
  assign { _18_[9:5], amount } = _11_ ? 10'h012 : distance;
  assign _19_ = | i__p0__sig;
  assign _20_ = ~ _19_;
  assign _24_ = difference[10] | _20_;
  assign _21_ = _24_ ? i__p0__sig : { sig_b[15], code[6:0], 8'h00 };
  assign placed[17:1] = difference[10] ? { 1'h0, _21_ } : { _21_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[17:1] } : { placed[17:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[17:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[17:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[17:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[17:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | moved_by_15[15:0];
  assign _09_ = amount[4] & _08_;
  assign moved_sticky = _07_ | _09_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _24_ ? { sig_b[15], code[6:0], 8'h00 } : i__p0__sig;
  assign o__larger_sign = _24_ ? code[15] : i__p0__sign;
  assign o__smaller = moved[17:1] | { 16'h0000, sticky };
  assign o__smaller_sign = _24_ ? i__p0__sign : code[15];
  assign _10_ = _24_ ? { 1'h0, exp_b[8:0] } : i__p0__shift;
  assign { _12_[10:9], o__shift } = _10_ - 8'h8e;
  assign o__inf = i__p0__inf | _23_;
  assign o__inf_sign = i__p0__inf ? i__p0__sign : code[15];
  assign _13_ = i__p0__nan | _22_;
  assign _14_ = i__p0__inf & _23_;
  assign _15_ = i__p0__sign ^ code[15];
  assign _16_ = _14_ & _15_;
  assign o__nan = _13_ | _16_;
  fma_bfloat16_bfloat16_bfloat16_bfloat16__order__c c_2 (
    .code(code),
    .o__inf(_23_),
    .o__nan(_22_),
    .port(sig_b[15]),
    .port_2(_17_)
  );
  assign _18_[4:0] = amount;
  assign placed[0] = 1'h0;
  assign _12_[8:0] = o__shift;
  assign exp_b[9] = 1'h0;
  assign sig_b[14:0] = { code[6:0], 8'h00 };
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__order__c (
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

module fma_bfloat16_bfloat16_bfloat16_bfloat16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
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

module fma_bfloat16_bfloat16_bfloat16_bfloat16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire o__inf,
  output wire o__nan,
  output wire [7:0] o__a0__sig,
  output wire [8:0] o__a0__shift,
  output wire o__inf_2,
  output wire o__nan_2,
  output wire [7:0] o__b0__sig,
  output wire [8:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  fma_bfloat16_bfloat16_bfloat16_bfloat16__order__c a0 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__order__c b0 (
    .code(code_2),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[6:0]),
    .port_2(code[15:8]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__unpack__lead_a lead_b0 (
    .i__inf(o__inf_2),
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[6:0]),
    .port_2(code_2[15:8]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__unpack__lead_a (
  input wire [6:0] port,
  input wire [7:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] shifted,
  output wire [8:0] o__shift
);
  wire _00_, _01_, _05_, _06_, empty2_0, empty2_1, empty2_2, empty2_3, empty4_0, empty4_1, empty8_0, zeros2_0,
    zeros2_1, zeros2_2, zeros2_3;
  wire [22:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _05_ = ~ port[2];
  assign empty2_1 = _05_ & zeros2_1;
  assign zeros2_1 = ~ port[3];
  assign _06_ = ~ port[4];
  assign empty2_2 = _06_ & zeros2_2;
  assign zeros2_2 = ~ port[5];
  assign _01_ = ~ port[6];
  assign empty2_3 = _01_ & zeros2_3;
  assign zeros2_3 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign { _02_[22:8], shifted } = { port_3, port } << leading_zeros;
  assign _03_ = { port_2[6:0], port_4 } + 3'h7;
  assign { _04_[9], o__shift } = _03_ - leading_zeros;
  assign _02_[7:0] = shifted;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _04_[8:0] = o__shift;
endmodule
