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
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, multiply__p0__inf,
    multiply__p0__nan, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [8:0] add__shift, multiply__p0__shift, normalise__exp;
  wire [29:0] add__sig;
  wire [28:0] align__addend, align__product;
  wire [9:0] normalise__sig;
  wire [7:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  fma_bfloat16_bfloat16_bfloat16_bfloat16__add add (
    .i__addend(align__addend),
    .i__addend_sign(c[15]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .magnitude(add__sig[28:0]),
    .o__sign(add__sign),
    .align__product_3(align__product[3]),
    .align__product_18_4(align__product[18:4])
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__align align (
    .code(c),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .align__product_3(align__product[3]),
    .align__product_18_4(align__product[18:4])
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__product_sign),
    .a_6_0(a[6:0]),
    .align__product_18_4(align__product[18:4]),
    .a_15_8(a[15:8]),
    .b_6_0(b[6:0]),
    .b_15_8(b[15:8]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .align__product_3(align__product[3])
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_28_0(add__sig[28:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[9:1])
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
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_7(unpack__b0__sig[7]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign { align__product[28:19], align__product[2:0] } = 13'h0000;
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign add__sig[29] = 1'h0;
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__add (
  input wire i__addend_sign,
  input wire align__product_3,
  input wire [14:0] align__product_18_4,
  input wire i__product_sign,
  input wire [28:0] i__addend,
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [28:0] magnitude,
  output wire o__sign
);
  wire [28:0] _00_, _01_, _02_, _03_, _05_, _06_, _07_, _08_, _12_, _13_, _14_, _15_, _16_, magnitude_generates,
    magnitude_generates_0, magnitude_generates_1, magnitude_generates_2, magnitude_generates_3,
    magnitude_generates_5, magnitude_generates_6, magnitude_generates_7, magnitude_generates_8, magnitude_half,
    magnitude_passes, magnitude_passes_0, magnitude_passes_1, magnitude_passes_2, magnitude_passes_3,
    magnitude_passes_5, magnitude_passes_6, magnitude_passes_7, magnitude_passes_8;
  wire _04_, _09_, _10_, _11_, _17_, _18_, magnitude_negative;
  assign _18_ = i__product_sign ^ i__addend_sign;
  assign magnitude_half = { 10'h000, align__product_18_4, align__product_3, 3'h0 } ^ _00_;
  assign magnitude_generates = { 10'h000, align__product_18_4, align__product_3, 3'h0 } & _00_;
  assign _00_ = i__addend ^ {29{_18_}};
  assign magnitude_passes = { 10'h000, align__product_18_4, align__product_3, 3'h0 } | _00_;
  assign _12_ = magnitude_passes & { 1'h0, magnitude_generates[26], 1'h0, magnitude_generates[24], 1'h0, magnitude_generates[22], 1'h0, magnitude_generates[20], 1'h0, magnitude_generates[18], 1'h0, magnitude_generates[16], 1'h0, magnitude_generates[14], 1'h0, magnitude_generates[12], 1'h0, magnitude_generates[10], 1'h0, magnitude_generates[8], 1'h0, magnitude_generates[6], 1'h0, magnitude_generates[4], 1'h0, magnitude_generates[2], 1'h0, magnitude_generates[0], 1'h0 };
  assign magnitude_generates_0 = magnitude_generates | _12_;
  assign magnitude_passes_0 = magnitude_passes & { 1'h1, magnitude_passes[26], 1'h1, magnitude_passes[24], 1'h1, magnitude_passes[22], 1'h1, magnitude_passes[20], 1'h1, magnitude_passes[18], 1'h1, magnitude_passes[16], 1'h1, magnitude_passes[14], 1'h1, magnitude_passes[12], 1'h1, magnitude_passes[10], 1'h1, magnitude_passes[8], 1'h1, magnitude_passes[6], 1'h1, magnitude_passes[4], 1'h1, magnitude_passes[2], 1'h1, magnitude_passes[0], 1'h1 };
  assign _13_ = magnitude_passes_0 & { 1'h0, magnitude_generates_0[25], 3'h0, magnitude_generates_0[21], 3'h0, magnitude_generates_0[17], 3'h0, magnitude_generates_0[13], 3'h0, magnitude_generates_0[9], 3'h0, magnitude_generates_0[5], 3'h0, magnitude_generates_0[1], 3'h0 };
  assign magnitude_generates_1 = magnitude_generates_0 | _13_;
  assign magnitude_passes_1 = magnitude_passes_0 & { 1'h1, magnitude_passes_0[25], 3'h7, magnitude_passes_0[21], 3'h7, magnitude_passes_0[17], 3'h7, magnitude_passes_0[13], 3'h7, magnitude_passes_0[9], 3'h7, magnitude_passes_0[5], 3'h7, magnitude_passes_0[1], 3'h7 };
  assign _14_ = magnitude_passes_1 & { 5'h00, magnitude_generates_1[19], 7'h00, magnitude_generates_1[11], 7'h00, magnitude_generates_1[3], 7'h00 };
  assign magnitude_generates_2 = magnitude_generates_1 | _14_;
  assign magnitude_passes_2 = magnitude_passes_1 & { 5'h1f, magnitude_passes_1[19], 7'h7f, magnitude_passes_1[11], 7'h7f, magnitude_passes_1[3], 7'h7f };
  assign _15_ = magnitude_passes_2 & { 13'h0000, magnitude_generates_2[7], 15'h0000 };
  assign magnitude_generates_3 = magnitude_generates_2 | _15_;
  assign magnitude_passes_3 = magnitude_passes_2 & { 13'h1fff, magnitude_passes_2[7], 15'h7fff };
  assign _16_ = magnitude_passes_3 & { 5'h00, magnitude_generates_3[15], 23'h000000 };
  assign magnitude_generates_5 = magnitude_generates_3 | _16_;
  assign magnitude_passes_5 = magnitude_passes_3 & { 5'h1f, magnitude_passes_3[15], 23'h7fffff };
  assign _01_ = magnitude_passes_5 & { 1'h0, magnitude_generates_5[23], 7'h00, magnitude_generates_5[15], 7'h00, magnitude_generates_5[7], 11'h000 };
  assign magnitude_generates_6 = magnitude_generates_5 | _01_;
  assign magnitude_passes_6 = magnitude_passes_5 & { 1'h1, magnitude_passes_5[23], 7'h7f, magnitude_passes_5[15], 7'h7f, magnitude_passes_5[7], 11'h7ff };
  assign _02_ = magnitude_passes_6 & { 3'h0, magnitude_generates_6[23], 3'h0, magnitude_generates_6[19], 3'h0, magnitude_generates_6[15], 3'h0, magnitude_generates_6[11], 3'h0, magnitude_generates_6[7], 3'h0, magnitude_generates_6[3], 5'h00 };
  assign magnitude_generates_7 = magnitude_generates_6 | _02_;
  assign magnitude_passes_7 = magnitude_passes_6 & { 3'h7, magnitude_passes_6[23], 3'h7, magnitude_passes_6[19], 3'h7, magnitude_passes_6[15], 3'h7, magnitude_passes_6[11], 3'h7, magnitude_passes_6[7], 3'h7, magnitude_passes_6[3], 5'h1f };
  assign _03_ = magnitude_passes_7 & { magnitude_generates_7[27], 1'h0, magnitude_generates_7[25], 1'h0, magnitude_generates_7[23], 1'h0, magnitude_generates_7[21], 1'h0, magnitude_generates_7[19], 1'h0, magnitude_generates_7[17], 1'h0, magnitude_generates_7[15], 1'h0, magnitude_generates_7[13], 1'h0, magnitude_generates_7[11], 1'h0, magnitude_generates_7[9], 1'h0, magnitude_generates_7[7], 1'h0, magnitude_generates_7[5], 1'h0, magnitude_generates_7[3], 1'h0, magnitude_generates_7[1], 2'h0 };
  assign magnitude_generates_8 = magnitude_generates_7 | _03_;
  assign magnitude_passes_8 = magnitude_passes_7 & { magnitude_passes_7[27], 1'h1, magnitude_passes_7[25], 1'h1, magnitude_passes_7[23], 1'h1, magnitude_passes_7[21], 1'h1, magnitude_passes_7[19], 1'h1, magnitude_passes_7[17], 1'h1, magnitude_passes_7[15], 1'h1, magnitude_passes_7[13], 1'h1, magnitude_passes_7[11], 1'h1, magnitude_passes_7[9], 1'h1, magnitude_passes_7[7], 1'h1, magnitude_passes_7[5], 1'h1, magnitude_passes_7[3], 1'h1, magnitude_passes_7[1], 2'h3 };
  assign _04_ = ~ magnitude_generates_8[28];
  assign magnitude_negative = _18_ & _04_;
  assign _05_ = ~ { magnitude_generates_8[27:0], 1'h0 };
  assign _06_ = { magnitude_passes_8[27:0], 1'h1 } & {29{_18_}};
  assign _07_ = { magnitude_generates_8[27:0], 1'h0 } | _06_;
  assign _08_ = magnitude_negative ? _05_ : _07_;
  assign magnitude = magnitude_half ^ _08_;
  assign _09_ = | magnitude;
  assign _10_ = i__product_sign & i__addend_sign;
  assign _11_ = i__product_sign ^ magnitude_negative;
  assign _17_ = _09_ ? _11_ : _10_;
  assign o__sign = i__inf ? i__inf_sign : _17_;
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__align (
  input wire [15:0] code,
  input wire align__product_3,
  input wire [14:0] align__product_18_4,
  input wire [8:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [28:0] o__addend,
  output wire [8:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [9:0] _00_, _24_, _25_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _15_, _16_, _17_, _18_, _19_, _20_, _21_,
    _22_, _23_, _26_, _27_, _28_, moved_sticky;
  wire [10:0] _08_, _13_, _14_;
  wire [8:0] _12_;
  wire [4:0] amount;
  wire signed [9:0] distance;
  wire [28:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7;
  assign _00_ = i__p0__shift - { code[14:8], _12_[0] };
  assign { _08_[10], distance } = $signed(_00_) + $signed(8'h8c);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _21_ = | { align__product_18_4, align__product_3 };
  assign _22_ = ~ _21_;
  assign _28_ = _19_ | _22_;
  assign _23_ = $signed(distance) > $signed(6'h1d);
  assign _24_ = _23_ ? 10'h01d : distance;
  assign { _25_[9:5], amount } = _28_ ? 10'h000 : _24_;
  assign moved_by_1 = amount[0] ? { 1'h0, _20_, code[6:0], 20'h00000 } : { _20_, code[6:0], 21'h000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[28:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[28:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[28:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[28:16] } : moved_by_15;
  assign _01_ = | moved_by_1[1:0];
  assign _02_ = amount[1] & _01_;
  assign _03_ = | moved_by_3[3:0];
  assign _04_ = amount[2] & _03_;
  assign _05_ = _02_ | _04_;
  assign _06_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _06_;
  assign _09_ = _05_ | _07_;
  assign _10_ = | moved_by_15[15:0];
  assign _11_ = amount[4] & _10_;
  assign moved_sticky = _09_ | _11_;
  assign o__addend = moved | { 28'h0000000, moved_sticky };
  assign _13_ = i__p0__shift + 11'h78c;
  assign { _14_[10:9], o__shift } = _28_ ? { 3'h0, code[14:8], _12_[0] } : _13_;
  assign o__inf = i__p0__inf | _27_;
  assign o__inf_sign = i__p0__inf ? i__product_sign : code[15];
  assign _15_ = i__p0__nan | _26_;
  assign _16_ = i__p0__inf & _27_;
  assign _17_ = i__product_sign ^ code[15];
  assign _18_ = _16_ & _17_;
  assign o__nan = _15_ | _18_;
  fma_bfloat16_bfloat16_bfloat16_bfloat16__align__c c_2 (
    .code(code),
    .o__inf(_27_),
    .o__nan(_26_),
    .port(_20_),
    .port_2(_12_[0])
  );
  assign _12_[8:1] = { 1'h0, code[14:8] };
  assign _25_[4:0] = amount;
  assign _08_[9:0] = distance;
  assign _14_[8:0] = o__shift;
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__align__c (
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

module fma_bfloat16_bfloat16_bfloat16_bfloat16__multiply (
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
  output wire align__product_3,
  output wire [14:0] align__product_18_4,
  output wire [8:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire [7:0] _000_, _011_, _022_, _031_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum, product0_row0, product0_row1,
    product0_row2, product0_row3, product0_row4, product0_row5, product0_row6, product0_row7;
  wire _001_, _002_, _003_, _006_, _007_, _008_, _009_, _010_, _012_, _015_, _016_, _017_, _018_, _019_, _020_,
    _021_, _023_, _025_, _026_, _027_, _028_, _029_, _030_, _032_, _033_, _034_, _035_, _036_, _037_, _040_,
    _041_, _042_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level2_2_carry, product0_level2_2_half, product0_level2_2_sum, product0_level3_0_carry,
    product0_level3_0_half, product0_level3_0_sum, product0_level3_2_carry, product0_level3_2_half,
    product0_level3_2_sum, product0_level4_0_carry, product0_level4_0_half, product0_level4_0_sum,
    product0_level4_1_carry, product0_level4_1_half, product0_level4_1_sum, product0_level5_0_carry,
    product0_level5_0_half, product0_level5_0_sum, product0_level5_1_carry, product0_level5_1_half,
    product0_level5_1_sum, product0_level6_0_carry, product0_level6_0_half, product0_level6_0_sum,
    product0_level7_0_carry, product0_level7_0_half, product0_level7_0_sum;
  wire [4:0] _004_, _005_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [1:0] _013_, _014_, product0_level4_2_carry, product0_level4_2_half, product0_level4_2_sum;
  wire [15:0] _024_;
  wire [8:0] _038_, _039_, product0_level2_0_carry, product0_level2_0_half, product0_level2_0_sum;
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
  assign { _024_[15], align__product_18_4 } = { product0_row7[7], product0_level3_2_carry, product0_level4_2_carry, product0_level5_1_carry, product0_level7_0_carry, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum[0], product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_2_carry, product0_level2_2_sum, product0_level3_2_sum, product0_level4_2_sum, product0_level5_1_sum, 7'h00, product0_row1[0] };
  assign o__p0__shift = { a_15_8[6:0], unpack__a0__shift_0 } + { b_15_8[6:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_15_8[7] ^ b_15_8[7];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _025_ = i__a0__nan | i__b0__nan;
  assign _026_ = ~ i__b0__inf;
  assign _027_ = | { unpack__b0__sig_7, b_6_0 };
  assign _028_ = ~ _027_;
  assign _029_ = _026_ & _028_;
  assign _030_ = i__a0__inf & _029_;
  assign _032_ = ~ i__a0__inf;
  assign _033_ = | { unpack__a0__sig_7, a_6_0 };
  assign _034_ = ~ _033_;
  assign _035_ = _032_ & _034_;
  assign _036_ = i__b0__inf & _035_;
  assign _037_ = _030_ | _036_;
  assign o__p0__nan = _025_ | _037_;
  assign product0_row0 = a_6_0[0] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row1 = a_6_0[1] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row2 = a_6_0[2] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row3 = a_6_0[3] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row4 = a_6_0[4] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row5 = a_6_0[5] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row6 = a_6_0[6] ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_row7 = unpack__a0__sig_7 ? { unpack__b0__sig_7, b_6_0 } : 8'h00;
  assign product0_level1_0_half = { product0_row6[3:2], product0_row0[7:2] } ^ { product0_row7[2], product0_row1[7:1] };
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2;
  assign _000_ = { product0_row6[3:2], product0_row0[7:2] } & { product0_row7[2], product0_row1[7:1] };
  assign _011_ = product0_level1_0_half & product0_row2;
  assign product0_level1_0_carry = _000_ | _011_;
  assign product0_level1_1_half = product0_row5 ^ { product0_row6[6:5], product0_row3[7:2] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row7[5], product0_row4[7:1] };
  assign _022_ = product0_row5 & { product0_row6[6:5], product0_row3[7:2] };
  assign _031_ = product0_level1_1_half & { product0_row7[5], product0_row4[7:1] };
  assign product0_level1_1_carry = _022_ | _031_;
  assign product0_level2_0_half = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } ^ { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign product0_level2_0_sum = product0_level2_0_half ^ { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign _038_ = { product0_level1_1_sum[6], product0_row6[4], product0_level1_1_carry[3], product0_row7[1:0], product0_level1_1_sum[1:0], product0_row3[1:0] } & { product0_row7[4:3], product0_level1_0_carry[6:5], product0_row6[1:0], product0_level1_0_carry[2], product0_row4[0], product0_level1_0_carry[0] };
  assign _039_ = product0_level2_0_half & { product0_level1_1_carry[5:4], product0_level1_0_sum[7:1] };
  assign product0_level2_0_carry = _038_ | _039_;
  assign product0_level2_1_half = product0_level1_1_sum[2] ^ product0_level1_0_carry[4];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[1];
  assign _040_ = product0_level1_1_sum[2] & product0_level1_0_carry[4];
  assign _041_ = product0_level2_1_half & product0_level1_1_carry[1];
  assign product0_level2_1_carry = _040_ | _041_;
  assign product0_level2_2_half = product0_row6[7] ^ product0_row7[6];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[7];
  assign _042_ = product0_row6[7] & product0_row7[6];
  assign _001_ = product0_level2_2_half & product0_level1_1_carry[7];
  assign product0_level2_2_carry = _042_ | _001_;
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
  assign _024_[14:0] = align__product_18_4;
  assign align__product_3 = product0_row0[0];
endmodule

module fma_bfloat16_bfloat16_bfloat16_bfloat16__normalise (
  input wire [8:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [28:0] add__sig_28_0,
  input wire i__sign,
  output wire [8:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [8:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_,
    _034_, at_floor, empty16_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2,
    empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3,
    empty4_4, empty4_5, empty4_6, empty4_7, empty8_1, empty8_2, empty8_3, zeros2_1, zeros2_10, zeros2_11,
    zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7,
    zeros2_8, zeros2_9;
  wire [9:0] _008_, _009_, shifted_by_3;
  wire [5:0] _023_;
  wire [8:0] _024_;
  wire [4:0] leading_zeros, zeros;
  wire [15:0] shifted_by_15;
  wire [23:0] shifted_by_31;
  wire [11:0] shifted_by_7;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign zeros2_1 = ~ add__sig_28_0[0];
  assign _000_ = ~ add__sig_28_0[1];
  assign empty2_2 = _000_ & zeros2_2;
  assign zeros2_2 = ~ add__sig_28_0[2];
  assign _010_ = ~ add__sig_28_0[3];
  assign empty2_3 = _010_ & zeros2_3;
  assign zeros2_3 = ~ add__sig_28_0[4];
  assign _011_ = ~ add__sig_28_0[5];
  assign empty2_4 = _011_ & zeros2_4;
  assign zeros2_4 = ~ add__sig_28_0[6];
  assign _012_ = ~ add__sig_28_0[7];
  assign empty2_5 = _012_ & zeros2_5;
  assign zeros2_5 = ~ add__sig_28_0[8];
  assign _013_ = ~ add__sig_28_0[9];
  assign empty2_6 = _013_ & zeros2_6;
  assign zeros2_6 = ~ add__sig_28_0[10];
  assign _014_ = ~ add__sig_28_0[11];
  assign empty2_7 = _014_ & zeros2_7;
  assign zeros2_7 = ~ add__sig_28_0[12];
  assign _015_ = ~ add__sig_28_0[13];
  assign empty2_8 = _015_ & zeros2_8;
  assign zeros2_8 = ~ add__sig_28_0[14];
  assign _016_ = ~ add__sig_28_0[15];
  assign empty2_9 = _016_ & zeros2_9;
  assign zeros2_9 = ~ add__sig_28_0[16];
  assign _017_ = ~ add__sig_28_0[17];
  assign empty2_10 = _017_ & zeros2_10;
  assign zeros2_10 = ~ add__sig_28_0[18];
  assign _018_ = ~ add__sig_28_0[19];
  assign empty2_11 = _018_ & zeros2_11;
  assign zeros2_11 = ~ add__sig_28_0[20];
  assign _019_ = ~ add__sig_28_0[21];
  assign empty2_12 = _019_ & zeros2_12;
  assign zeros2_12 = ~ add__sig_28_0[22];
  assign _020_ = ~ add__sig_28_0[23];
  assign empty2_13 = _020_ & zeros2_13;
  assign zeros2_13 = ~ add__sig_28_0[24];
  assign _021_ = ~ add__sig_28_0[25];
  assign empty2_14 = _021_ & zeros2_14;
  assign zeros2_14 = ~ add__sig_28_0[26];
  assign _022_ = ~ add__sig_28_0[27];
  assign empty2_15 = _022_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_28_0[28];
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
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
  assign zeros8_0[1:0] = empty4_1 ? { 1'h0, zeros2_1 } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign { _023_[5], zeros } = { empty16_1, leading_zeros[3:0] } + 1'h1;
  assign at_floor = i__shift < zeros;
  assign _024_ = at_floor ? i__shift : { 4'h0, zeros };
  assign shifted_by_31 = _024_[4] ? { add__sig_28_0[13:0], 10'h000 } : { 1'h0, add__sig_28_0[28:6] };
  assign shifted_by_15 = _024_[3] ? shifted_by_31[15:0] : shifted_by_31[23:8];
  assign shifted_by_7 = _024_[2] ? shifted_by_15[11:0] : shifted_by_15[15:4];
  assign shifted_by_3 = _024_[1] ? shifted_by_7[9:0] : shifted_by_7[11:2];
  assign shifted_by_1 = _024_[0] ? shifted_by_3[8:0] : shifted_by_3[9:1];
  assign _025_ = ~ _024_[4];
  assign _026_ = | add__sig_28_0[5:0];
  assign _027_ = _025_ & _026_;
  assign _028_ = ~ _024_[3];
  assign _029_ = | shifted_by_31[7:0];
  assign _030_ = _028_ & _029_;
  assign _031_ = _027_ | _030_;
  assign _032_ = ~ _024_[2];
  assign _033_ = | shifted_by_15[3:0];
  assign _034_ = _032_ & _033_;
  assign _001_ = _031_ | _034_;
  assign _002_ = ~ _024_[1];
  assign _003_ = | shifted_by_7[1:0];
  assign _004_ = _002_ & _003_;
  assign _005_ = _001_ | _004_;
  assign _006_ = ~ _024_[0];
  assign _007_ = _006_ & shifted_by_3[0];
  assign normalise__sig_0 = _005_ | _007_;
  assign _008_ = i__shift - zeros;
  assign { _009_[9], o__exp } = at_floor ? 10'h000 : _008_;
  assign _023_[4:0] = zeros;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _009_[8:0] = o__exp;
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
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_7,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  fma_bfloat16_bfloat16_bfloat16_bfloat16__align__c a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
  fma_bfloat16_bfloat16_bfloat16_bfloat16__align__c b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_7),
    .port_2(unpack__b0__shift_0)
  );
endmodule
