// fma_fp16_fp16_fp32_fp16
//
// Spec:    fma:a=fp16,b=fp16,c=fp32,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   input  b            16 bits  fp16
//   input  c            32 bits  fp32
//   output o            16 bits  fp16
// Example:
//   a = 0x3d7d (1.37207031), b = 0xc1a1 (-2.81445312), c = 0x3f2fb15b (0.68629998) give o = 0xc25a (-3.17578125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_fp16_fp16_fp32_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [31:0] c,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__inf, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] add__shift, normalise__exp, order__shift;
  wire [37:0] add__sig;
  wire [6:0] multiply__p0__shift;
  wire [21:0] multiply__p0__sig;
  wire [12:0] normalise__sig;
  wire [23:0] order__larger;
  wire [24:0] order__smaller;
  wire [5:0] unpack__a0__shift, unpack__b0__shift;
  wire [10:0] unpack__a0__sig, unpack__b0__sig;
  fma_fp16_fp16_fp32_fp16__add add (
    .clamped(add__shift),
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(order__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sign(add__sign),
    .add__sig_25_0(add__sig[25:0])
  );
  fma_fp16_fp16_fp32_fp16__multiply multiply (
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
  fma_fp16_fp16_fp32_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_25_0(add__sig[25:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  fma_fp16_fp16_fp32_fp16__order order (
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
    .o__shift(order__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  fma_fp16_fp16_fp32_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  fma_fp16_fp16_fp32_fp16__unpack unpack (
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
  assign add__sig[37:26] = 12'h000;
endmodule

module fma_fp16_fp16_fp32_fp16__add (
  input wire [23:0] i__larger,
  input wire i__larger_sign,
  input wire [24:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [7:0] clamped,
  output wire [25:0] add__sig_25_0,
  output wire o__sign
);
  wire _00_, _01_, _07_, _08_, _09_;
  wire [8:0] _02_, _03_;
  wire [25:0] _04_;
  wire [26:0] _05_;
  wire [27:0] _06_;
  wire signed [26:0] total;
  assign _00_ = i__shift < 7'h63;
  assign _02_ = i__shift - 7'h63;
  assign { _03_[8], clamped } = _00_ ? 9'h000 : _02_;
  assign _09_ = i__larger_sign ^ i__smaller_sign;
  assign _04_ = { 1'h0, i__smaller } ^ {26{_09_}};
  assign _05_ = $signed({ 1'h0, i__larger, 1'h0 }) + $signed(_04_);
  assign { _06_[27], total[26], add__sig_25_0 } = $signed(_05_) + $signed({ 1'h0, _09_ });
  assign _07_ = | add__sig_25_0;
  assign _01_ = i__larger_sign & i__smaller_sign;
  assign _08_ = _07_ ? i__larger_sign : _01_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _06_[26:0] = { total[26], add__sig_25_0 };
  assign _03_[7:0] = clamped;
  assign total[25:0] = add__sig_25_0;
endmodule

module fma_fp16_fp16_fp32_fp16__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire [10:0] i__a0__sig,
  input wire [5:0] i__a0__shift,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire [10:0] i__b0__sig,
  input wire [5:0] i__b0__shift,
  output wire [21:0] o__p0__sig,
  output wire [6:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire [5:0] _000_, _014_, _024_, _031_, _041_, _050_, _061_, product0_one, product0_two;
  wire [11:0] _001_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _015_, _016_, _017_, _018_,
    _019_, _029_, _030_, _036_, _037_, _072_, _082_, product0_level1_2_carry, product0_level1_2_half,
    product0_level1_2_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_multiple4,
    product0_multiple5, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4;
  wire _002_, _003_, _004_, _020_, _021_, _025_, _026_, _027_, _028_, _034_, _035_, _038_, _039_, _040_, _042_,
    _043_, _046_, _047_, _048_, _049_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _073_, _074_, _075_, _076_, _077_,
    _078_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, product0_level10_0_carry,
    product0_level10_0_half, product0_level10_0_sum, product0_level1_0_carry, product0_level1_0_half,
    product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum,
    product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half,
    product0_level3_2_sum, product0_level3_3_half, product0_level3_3_sum, product0_level4_0_carry,
    product0_level4_0_half, product0_level4_0_sum, product0_level4_1_carry, product0_level4_1_half,
    product0_level4_1_sum, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum,
    product0_level4_3_carry, product0_level4_3_half, product0_level4_3_sum, product0_level4_4_carry,
    product0_level4_4_half, product0_level4_4_sum, product0_level5_0_carry, product0_level5_0_half,
    product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half, product0_level5_1_sum,
    product0_level5_2_carry, product0_level5_2_half, product0_level5_2_sum, product0_level5_3_carry,
    product0_level5_3_half, product0_level5_3_sum, product0_level6_0_carry, product0_level6_0_half,
    product0_level6_0_sum, product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum,
    product0_level8_0_carry, product0_level8_0_half, product0_level8_0_sum, product0_level9_0_carry,
    product0_level9_0_half, product0_level9_0_sum;
  wire [4:0] _022_, _023_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [3:0] _032_, _033_, product0_level1_3_carry, product0_level1_3_half, product0_level1_3_sum;
  wire [6:0] _044_, _045_, _081_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [22:0] _079_, _080_;
  wire [7:0] _083_;
  wire [21:0] product0;
  assign product0_one = { i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _000_ = ~ { i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _014_ = { 1'h0, i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] } & _000_;
  assign _024_ = ~ { i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _031_ = _014_ & _024_;
  assign _041_ = ~ { 1'h0, i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] };
  assign _050_ = _041_ & { i__b0__sig[10], i__b0__sig[8], i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _061_ = _050_ & { i__b0__sig[9], i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign product0_two = _031_ | _061_;
  assign _072_ = product0_one[0] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _082_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple0 = _072_ | _082_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = i__b0__sig[1] ? _001_ : product0_multiple0;
  assign _005_ = product0_one[1] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _006_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple1 = _005_ | _006_;
  assign _007_ = ~ product0_multiple1;
  assign product0_row1 = i__b0__sig[3] ? _007_ : product0_multiple1;
  assign _008_ = product0_one[2] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _009_ = product0_two[2] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple2 = _008_ | _009_;
  assign _010_ = ~ product0_multiple2;
  assign product0_row2 = i__b0__sig[5] ? _010_ : product0_multiple2;
  assign _011_ = product0_one[3] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _012_ = product0_two[3] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple3 = _011_ | _012_;
  assign _013_ = ~ product0_multiple3;
  assign product0_row3 = i__b0__sig[7] ? _013_ : product0_multiple3;
  assign _015_ = product0_one[4] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _016_ = product0_two[4] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple4 = _015_ | _016_;
  assign _017_ = ~ product0_multiple4;
  assign product0_row4 = i__b0__sig[9] ? _017_ : product0_multiple4;
  assign _018_ = product0_one[5] ? { 1'h0, i__a0__sig } : 12'h000;
  assign _019_ = product0_two[5] ? { i__a0__sig, 1'h0 } : 12'h000;
  assign product0_multiple5 = _018_ | _019_;
  assign product0_level1_0_half = i__b0__sig[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _020_ = i__b0__sig[3] & product0_row0[2];
  assign _021_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _020_ | _021_;
  assign product0_level1_1_half = { product0_row1[6:3], i__b0__sig[5] } ^ { i__b0__sig[9], product0_row2[3], i__b0__sig[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _022_ = { product0_row1[6:3], i__b0__sig[5] } & { i__b0__sig[9], product0_row2[3], i__b0__sig[7], product0_row2[1:0] };
  assign _023_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _022_ | _023_;
  assign product0_level1_2_half = { 1'h1, _026_, 1'h1, _025_, product0_row2[11:9], 1'h1, product0_row4[3:0] } ^ { product0_row4[11:8], 1'h1, _028_, product0_row4[5], _027_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ { product0_multiple5[9:8], product0_row3[11:2] };
  assign _025_ = ~ i__b0__sig[5];
  assign _026_ = ~ i__b0__sig[7];
  assign _027_ = ~ i__b0__sig[1];
  assign _028_ = ~ i__b0__sig[3];
  assign _029_ = { 1'h1, _026_, 1'h1, _025_, product0_row2[11:9], 1'h1, product0_row4[3:0] } & { product0_row4[11:8], 1'h1, _028_, product0_row4[5], _027_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign _030_ = product0_level1_2_half & { product0_multiple5[9:8], product0_row3[11:2] };
  assign product0_level1_2_carry = _029_ | _030_;
  assign product0_level1_3_half = product0_multiple5[3:0] ^ { 1'h1, product0_row2[8:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_row1[11:10], product0_row0[11:10] };
  assign _032_ = product0_multiple5[3:0] & { 1'h1, product0_row2[8:6] };
  assign _033_ = product0_level1_3_half & { product0_row1[11:10], product0_row0[11:10] };
  assign product0_level1_3_carry = _032_ | _033_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _034_ = product0_row0[3] & product0_row1[1];
  assign _035_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _034_ | _035_;
  assign product0_level2_1_half = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign _036_ = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _037_ = product0_level2_1_half & { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _036_ | _037_;
  assign product0_level2_2_half = _038_ ^ product0_multiple5[10];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_carry[11];
  assign _038_ = ~ i__b0__sig[9];
  assign _039_ = _038_ & product0_multiple5[10];
  assign _040_ = product0_level2_2_half & product0_level1_2_carry[11];
  assign product0_level2_2_carry = _039_ | _040_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _042_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _043_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _042_ | _043_;
  assign product0_level3_1_half = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } ^ product0_level1_2_sum[7:1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[8:2];
  assign _044_ = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } & product0_level1_2_sum[7:1];
  assign _045_ = product0_level3_1_half & product0_level2_1_carry[8:2];
  assign product0_level3_1_carry = _044_ | _045_;
  assign product0_level3_2_half = product0_level1_2_carry[9] ^ product0_level1_2_sum[10];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[11];
  assign _046_ = product0_level1_2_carry[9] & product0_level1_2_sum[10];
  assign _047_ = product0_level3_2_half & product0_level2_1_carry[11];
  assign product0_level3_2_carry = _046_ | _047_;
  assign product0_level3_3_sum = product0_level3_3_half ^ product0_level2_2_carry;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _048_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _049_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _048_ | _049_;
  assign product0_level4_1_half = product0_level2_1_sum[6] ^ product0_level3_1_carry[2];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_sum[3];
  assign _051_ = product0_level2_1_sum[6] & product0_level3_1_carry[2];
  assign _052_ = product0_level4_1_half & product0_level3_1_sum[3];
  assign product0_level4_1_carry = _051_ | _052_;
  assign product0_level4_2_half = product0_level2_1_sum[8] ^ product0_level3_1_carry[4];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[5];
  assign _053_ = product0_level2_1_sum[8] & product0_level3_1_carry[4];
  assign _054_ = product0_level4_2_half & product0_level3_1_sum[5];
  assign product0_level4_2_carry = _053_ | _054_;
  assign product0_level4_3_half = product0_level2_1_carry[9] ^ product0_level2_1_sum[10];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[6];
  assign _055_ = product0_level2_1_carry[9] & product0_level2_1_sum[10];
  assign _056_ = product0_level4_3_half & product0_level3_1_carry[6];
  assign product0_level4_3_carry = _055_ | _056_;
  assign product0_level4_4_half = product0_level1_2_carry[10] ^ product0_level1_2_sum[11];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _057_ = product0_level1_2_carry[10] & product0_level1_2_sum[11];
  assign _058_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _057_ | _058_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _059_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _060_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _059_ | _060_;
  assign product0_level5_1_half = product0_level3_1_carry[3] ^ product0_level3_1_sum[4];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _062_ = product0_level3_1_carry[3] & product0_level3_1_sum[4];
  assign _063_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _062_ | _063_;
  assign product0_level5_2_half = product0_level3_1_carry[5] ^ product0_level3_1_sum[6];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _064_ = product0_level3_1_carry[5] & product0_level3_1_sum[6];
  assign _065_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _064_ | _065_;
  assign product0_level5_3_half = product0_level2_1_carry[10] ^ product0_level2_1_sum[11];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _066_ = product0_level2_1_carry[10] & product0_level2_1_sum[11];
  assign _067_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _066_ | _067_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _068_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _069_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _068_ | _069_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _070_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _071_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _070_ | _071_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _073_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _074_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _073_ | _074_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _075_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _076_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _075_ | _076_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _077_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _078_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _077_ | _078_;
  assign { _079_[22], product0 } = { product0_level3_3_sum, product0_level4_4_carry, product0_level4_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level5_2_carry, product0_level5_2_sum, product0_level5_1_carry, product0_level5_1_sum, product0_level10_0_carry, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], i__b0__sig[1] } + { product0_level2_2_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level4_1_sum, 11'h000, product0_row0[0] };
  assign { _080_[22], o__p0__sig } = product0[21] ? { 1'h0, product0 } : { product0, 1'h0 };
  assign _081_ = i__a0__shift + i__b0__shift;
  assign { _083_[7], o__p0__shift } = _081_ + product0[21];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _084_ = i__a0__nan | i__b0__nan;
  assign _085_ = ~ i__b0__inf;
  assign _086_ = | i__b0__sig;
  assign _087_ = ~ _086_;
  assign _088_ = _085_ & _087_;
  assign _089_ = i__a0__inf & _088_;
  assign _090_ = ~ i__a0__inf;
  assign _091_ = | i__a0__sig;
  assign _092_ = ~ _091_;
  assign _002_ = _090_ & _092_;
  assign _003_ = i__b0__inf & _002_;
  assign _004_ = _089_ | _003_;
  assign o__p0__nan = _084_ | _004_;
  assign product0_level3_3_half = ~ product0_multiple5[11];
  assign _083_[6:0] = o__p0__shift;
  assign _080_[21:0] = o__p0__sig;
  assign _079_[21:0] = product0;
endmodule

module fma_fp16_fp16_fp32_fp16__normalise (
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  input wire [25:0] add__sig_25_0,
  input wire i__sign,
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _027_, _028_, _029_, _030_, _031_, _032_,
    at_floor, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_3, empty2_4,
    empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [8:0] _011_, _012_;
  wire [7:0] _026_;
  wire [4:0] leading_zeros;
  wire [18:0] shifted_by_15;
  wire [12:0] shifted_by_3;
  wire [26:0] shifted_by_31;
  wire [37:0] shifted_by_63;
  wire [14:0] shifted_by_7;
  wire [5:0] zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_1, zeros8_2, zeros8_3;
  assign _013_ = ~ add__sig_25_0[0];
  assign empty2_3 = _013_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_25_0[1];
  assign _014_ = ~ add__sig_25_0[2];
  assign empty2_4 = _014_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_25_0[3];
  assign _015_ = ~ add__sig_25_0[4];
  assign empty2_5 = _015_ & zeros2_5;
  assign zeros2_5 = ~ add__sig_25_0[5];
  assign _016_ = ~ add__sig_25_0[6];
  assign empty2_6 = _016_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_25_0[7];
  assign _017_ = ~ add__sig_25_0[8];
  assign empty2_7 = _017_ & zeros2_7;
  assign zeros2_7 = ~ add__sig_25_0[9];
  assign _018_ = ~ add__sig_25_0[10];
  assign empty2_8 = _018_ & zeros2_8;
  assign zeros2_8 = ~ add__sig_25_0[11];
  assign _019_ = ~ add__sig_25_0[12];
  assign empty2_9 = _019_ & zeros2_9;
  assign zeros2_9 = ~ add__sig_25_0[13];
  assign _020_ = ~ add__sig_25_0[14];
  assign empty2_10 = _020_ & zeros2_10;
  assign zeros2_10 = ~ add__sig_25_0[15];
  assign _021_ = ~ add__sig_25_0[16];
  assign empty2_11 = _021_ & zeros2_11;
  assign zeros2_11 = ~ add__sig_25_0[17];
  assign _022_ = ~ add__sig_25_0[18];
  assign empty2_12 = _022_ & zeros2_12;
  assign zeros2_12 = ~ add__sig_25_0[19];
  assign _023_ = ~ add__sig_25_0[20];
  assign empty2_13 = _023_ & zeros2_13;
  assign zeros2_13 = ~ add__sig_25_0[21];
  assign _024_ = ~ add__sig_25_0[22];
  assign empty2_14 = _024_ & zeros2_14;
  assign zeros2_14 = ~ add__sig_25_0[23];
  assign _025_ = ~ add__sig_25_0[24];
  assign empty2_15 = _025_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_25_0[25];
  assign zeros4_1[0] = empty2_3 ? 1'h0 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign zeros = { empty16_1, leading_zeros[3:0] } + 4'hc;
  assign at_floor = i__shift < zeros;
  assign _026_ = at_floor ? i__shift : { 2'h0, zeros };
  assign shifted_by_63 = _026_[5] ? { add__sig_25_0[5:0], 32'h00000000 } : { 12'h000, add__sig_25_0 };
  assign shifted_by_31 = _026_[4] ? { shifted_by_63[21:0], 5'h00 } : shifted_by_63[37:11];
  assign shifted_by_15 = _026_[3] ? shifted_by_31[18:0] : shifted_by_31[26:8];
  assign shifted_by_7 = _026_[2] ? shifted_by_15[14:0] : shifted_by_15[18:4];
  assign shifted_by_3 = _026_[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = _026_[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _027_ = ~ _026_[4];
  assign _028_ = | shifted_by_63[10:0];
  assign _029_ = _027_ & _028_;
  assign _030_ = ~ _026_[3];
  assign _031_ = | shifted_by_31[7:0];
  assign _032_ = _030_ & _031_;
  assign _000_ = _029_ | _032_;
  assign _001_ = ~ _026_[2];
  assign _002_ = | shifted_by_15[3:0];
  assign _003_ = _001_ & _002_;
  assign _004_ = _000_ | _003_;
  assign _005_ = ~ _026_[1];
  assign _006_ = | shifted_by_7[1:0];
  assign _007_ = _005_ & _006_;
  assign _008_ = _004_ | _007_;
  assign _009_ = ~ _026_[0];
  assign _010_ = _009_ & shifted_by_3[0];
  assign normalise__sig_0 = _008_ | _010_;
  assign _011_ = i__shift - zeros;
  assign { _012_[8], o__exp } = at_floor ? 9'h000 : _011_;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _012_[7:0] = o__exp;
endmodule

module fma_fp16_fp16_fp32_fp16__order (
  input wire [31:0] code,
  input wire [21:0] i__p0__sig,
  input wire [6:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [23:0] o__larger,
  output wire o__larger_sign,
  output wire [24:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _14_, _15_, _16_, _17_, _18_, _19_,
    _20_, _22_, _23_, _24_, moved_sticky, sticky;
  wire [7:0] _11_, _12_, _25_, distance, exp_b;
  wire [8:0] _13_;
  wire [23:0] _21_, sig_b;
  wire [4:0] amount;
  wire signed [8:0] difference;
  wire [25:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign _25_ = i__p0__shift + 7'h4d;
  assign difference = _25_ - { code[30:24], exp_b[0] };
  assign distance = difference[7:0] ^ {8{difference[8]}};
  assign _06_ = distance > 5'h1a;
  assign { _12_[7:5], amount } = _06_ ? 8'h1a : distance;
  assign _18_ = { _25_, i__p0__sig, 2'h0 } < { code[30:24], exp_b[0], sig_b[23], code[22:0] };
  assign _19_ = | { i__p0__sig, 2'h0 };
  assign _20_ = ~ _19_;
  assign _24_ = _18_ | _20_;
  assign _21_ = _24_ ? { i__p0__sig, 2'h0 } : { sig_b[23], code[22:0] };
  assign placed[25:1] = difference[8] ? { 1'h0, _21_ } : { _21_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[25:1] } : { placed[25:1], 1'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[25:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[25:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[25:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[25:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign _08_ = _04_ | _07_;
  assign _09_ = | moved_by_15[15:0];
  assign _10_ = amount[4] & _09_;
  assign moved_sticky = _08_ | _10_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _24_ ? { sig_b[23], code[22:0] } : { i__p0__sig, 2'h0 };
  assign o__larger_sign = _24_ ? code[31] : i__p0__sign;
  assign o__smaller = moved[25:1] | { 24'h000000, sticky };
  assign o__smaller_sign = _24_ ? i__p0__sign : code[31];
  assign _11_ = _24_ ? { code[30:24], exp_b[0] } : _25_;
  assign { _13_[8], o__shift } = _11_ - 1'h1;
  assign o__inf = i__p0__inf | _23_;
  assign o__inf_sign = i__p0__inf ? i__p0__sign : code[31];
  assign _14_ = i__p0__nan | _22_;
  assign _15_ = i__p0__inf & _23_;
  assign _16_ = i__p0__sign ^ code[31];
  assign _17_ = _15_ & _16_;
  assign o__nan = _14_ | _17_;
  fma_fp16_fp16_fp32_fp16__order__c c_2 (
    .code(code),
    .o__inf(_23_),
    .o__nan(_22_),
    .port(sig_b[23]),
    .port_2(exp_b[0])
  );
  assign _12_[4:0] = amount;
  assign _13_[7:0] = o__shift;
  assign placed[0] = 1'h0;
  assign exp_b[7:1] = code[30:24];
  assign sig_b[22:0] = code[22:0];
endmodule

module fma_fp16_fp16_fp32_fp16__order__c (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule

module fma_fp16_fp16_fp32_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [20:0] _02_;
  wire [19:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_12_1[11] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_12_1[1];
  assign up = normalise__sig_12_1[0] & _01_;
  assign { _02_[20], magnitude } = { exponent, normalise__sig_12_1[10:1] } + up;
  assign _03_ = magnitude > 15'h7bff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 20'h07bff : magnitude;
  assign _06_ = _04_ ? 20'h07c00 : _05_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _06_[14:0] };
  assign _02_[19:0] = magnitude;
endmodule

module fma_fp16_fp16_fp32_fp16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire o__inf,
  output wire o__nan,
  output wire [10:0] o__a0__sig,
  output wire [5:0] o__a0__shift,
  output wire o__inf_2,
  output wire o__nan_2,
  output wire [10:0] o__b0__sig,
  output wire [5:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  fma_fp16_fp16_fp32_fp16__unpack__a a0 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  fma_fp16_fp16_fp32_fp16__unpack__a b0 (
    .code(code_2),
    .o__inf(o__inf_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  fma_fp16_fp16_fp32_fp16__unpack__lead_a lead_a0 (
    .i__inf(o__inf),
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[9:0]),
    .port_2(code[15:11]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  fma_fp16_fp16_fp32_fp16__unpack__lead_a lead_b0 (
    .i__inf(o__inf_2),
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[9:0]),
    .port_2(code_2[15:11]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module fma_fp16_fp16_fp32_fp16__unpack__a (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:10];
  assign _00_ = ~ port;
  assign port_2 = code[10] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:10];
  assign _02_ = | code[9:0];
  assign o__nan = _01_ & _02_;
endmodule

module fma_fp16_fp16_fp32_fp16__unpack__lead_a (
  input wire [9:0] port,
  input wire [4:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__inf,
  input wire i__nan,
  output wire [10:0] shifted,
  output wire [5:0] o__shift
);
  wire _00_, _01_, _02_, _03_, _04_, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty4_2, empty4_3,
    empty8_1, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7;
  wire [25:0] _05_;
  wire [5:0] _06_;
  wire [6:0] _07_;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3;
  wire [2:0] zeros8_1;
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign leading_zeros[2:0] = empty8_1 ? { 1'h0, empty2_3, zeros4_1[0] } : { empty4_3, zeros8_1[1:0] };
  assign { _05_[25:11], shifted } = { port_3, port } << { empty8_1, leading_zeros[2:0] };
  assign _06_ = { port_2[3:0], port_4 } + 4'ha;
  assign { _07_[6], o__shift } = _06_ - { empty8_1, leading_zeros[2:0] };
  assign zeros2_2 = ~ port[0];
  assign _00_ = ~ port[1];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ port[2];
  assign _01_ = ~ port[3];
  assign empty2_4 = _01_ & zeros2_4;
  assign zeros2_4 = ~ port[4];
  assign _02_ = ~ port[5];
  assign zeros2_5 = ~ port[6];
  assign empty2_5 = _02_ & zeros2_5;
  assign _03_ = ~ port[7];
  assign zeros2_6 = ~ port[8];
  assign empty2_6 = _03_ & zeros2_6;
  assign _04_ = ~ port[9];
  assign zeros2_7 = ~ port_3;
  assign empty2_7 = _04_ & zeros2_7;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign _05_[10:0] = shifted;
  assign leading_zeros[3] = empty8_1;
  assign zeros8_1[2] = empty4_3;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _07_[5:0] = o__shift;
endmodule
