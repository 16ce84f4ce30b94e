// fma_fp16_fp16_fp16_fp16
//
// Spec:    fma:a=fp16,b=fp16,c=fp16,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   input  b            16 bits  fp16
//   input  c            16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = 0x3d7d (1.37207031), b = 0xc1a1 (-2.81445312), c = 0x397e (0.686523438) give o = 0xc25a (-3.17578125)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module fma_fp16_fp16_fp16_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] c,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, multiply__p0__inf,
    multiply__p0__nan, unpack__a0__inf, unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [5:0] add__shift, multiply__p0__shift, normalise__exp;
  wire [38:0] add__sig;
  wire [37:0] align__addend;
  wire [21:0] multiply__p0__sig;
  wire [12:0] normalise__sig;
  wire [4:0] unpack__a0__shift, unpack__b0__shift;
  wire [10:0] unpack__a0__sig, unpack__b0__sig;
  fma_fp16_fp16_fp16_fp16__add add (
    .i__addend(align__addend),
    .i__addend_sign(c[15]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .magnitude(add__sig[37:0]),
    .o__sign(add__sign),
    .multiply__p0__sig(multiply__p0__sig)
  );
  fma_fp16_fp16_fp16_fp16__align align (
    .code(c),
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  fma_fp16_fp16_fp16_fp16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(align__product_sign),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .b_9_0(b[9:0]),
    .b_15_11(b[15:11]),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .product0_total(multiply__p0__sig)
  );
  fma_fp16_fp16_fp16_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .add__sig_37_0(add__sig[37:0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  fma_fp16_fp16_fp16_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sign(add__sign),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  fma_fp16_fp16_fp16_fp16__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_10(unpack__a0__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_10(unpack__b0__sig[10]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[4:1] = b[14:11];
  assign unpack__b0__sig[9:0] = b[9:0];
  assign add__sig[38] = 1'h0;
  assign unpack__a0__shift[4:1] = a[14:11];
  assign unpack__a0__sig[9:0] = a[9:0];
endmodule

module fma_fp16_fp16_fp16_fp16__add (
  input wire i__addend_sign,
  input wire [21:0] multiply__p0__sig,
  input wire i__product_sign,
  input wire [37:0] i__addend,
  input wire [5:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [37:0] magnitude,
  output wire o__sign
);
  wire [37:0] _00_, _01_, _02_, _03_, _04_, _06_, _07_, _08_, _09_, _13_, _14_, _15_, _16_, _17_,
    magnitude_generates, magnitude_generates_0, magnitude_generates_1, magnitude_generates_10,
    magnitude_generates_2, magnitude_generates_3, magnitude_generates_4, magnitude_generates_7,
    magnitude_generates_8, magnitude_generates_9, magnitude_half, magnitude_passes, magnitude_passes_0,
    magnitude_passes_1, magnitude_passes_10, magnitude_passes_2, magnitude_passes_3, magnitude_passes_4,
    magnitude_passes_7, magnitude_passes_8, magnitude_passes_9;
  wire _05_, _10_, _11_, _12_, _18_, _19_, magnitude_negative;
  assign _19_ = i__product_sign ^ i__addend_sign;
  assign magnitude_half = { 13'h0000, multiply__p0__sig, 3'h0 } ^ _00_;
  assign magnitude_generates = { 13'h0000, multiply__p0__sig, 3'h0 } & _00_;
  assign _00_ = i__addend ^ {38{_19_}};
  assign magnitude_passes = { 13'h0000, multiply__p0__sig, 3'h0 } | _00_;
  assign _13_ = magnitude_passes & { magnitude_generates[36], 1'h0, magnitude_generates[34], 1'h0, magnitude_generates[32], 1'h0, magnitude_generates[30], 1'h0, magnitude_generates[28], 1'h0, magnitude_generates[26], 1'h0, magnitude_generates[24], 1'h0, magnitude_generates[22], 1'h0, magnitude_generates[20], 1'h0, magnitude_generates[18], 1'h0, magnitude_generates[16], 1'h0, magnitude_generates[14], 1'h0, magnitude_generates[12], 1'h0, magnitude_generates[10], 1'h0, magnitude_generates[8], 1'h0, magnitude_generates[6], 1'h0, magnitude_generates[4], 1'h0, magnitude_generates[2], 1'h0, magnitude_generates[0], 1'h0 };
  assign magnitude_generates_0 = magnitude_generates | _13_;
  assign magnitude_passes_0 = magnitude_passes & { magnitude_passes[36], 1'h1, magnitude_passes[34], 1'h1, magnitude_passes[32], 1'h1, magnitude_passes[30], 1'h1, magnitude_passes[28], 1'h1, magnitude_passes[26], 1'h1, magnitude_passes[24], 1'h1, magnitude_passes[22], 1'h1, magnitude_passes[20], 1'h1, magnitude_passes[18], 1'h1, magnitude_passes[16], 1'h1, magnitude_passes[14], 1'h1, magnitude_passes[12], 1'h1, magnitude_passes[10], 1'h1, magnitude_passes[8], 1'h1, magnitude_passes[6], 1'h1, magnitude_passes[4], 1'h1, magnitude_passes[2], 1'h1, magnitude_passes[0], 1'h1 };
  assign _14_ = magnitude_passes_0 & { 2'h0, magnitude_generates_0[33], 3'h0, magnitude_generates_0[29], 3'h0, magnitude_generates_0[25], 3'h0, magnitude_generates_0[21], 3'h0, magnitude_generates_0[17], 3'h0, magnitude_generates_0[13], 3'h0, magnitude_generates_0[9], 3'h0, magnitude_generates_0[5], 3'h0, magnitude_generates_0[1], 3'h0 };
  assign magnitude_generates_1 = magnitude_generates_0 | _14_;
  assign magnitude_passes_1 = magnitude_passes_0 & { 2'h3, magnitude_passes_0[33], 3'h7, magnitude_passes_0[29], 3'h7, magnitude_passes_0[25], 3'h7, magnitude_passes_0[21], 3'h7, magnitude_passes_0[17], 3'h7, magnitude_passes_0[13], 3'h7, magnitude_passes_0[9], 3'h7, magnitude_passes_0[5], 3'h7, magnitude_passes_0[1], 3'h7 };
  assign _15_ = magnitude_passes_1 & { 6'h00, magnitude_generates_1[27], 7'h00, magnitude_generates_1[19], 7'h00, magnitude_generates_1[11], 7'h00, magnitude_generates_1[3], 7'h00 };
  assign magnitude_generates_2 = magnitude_generates_1 | _15_;
  assign magnitude_passes_2 = magnitude_passes_1 & { 6'h3f, magnitude_passes_1[27], 7'h7f, magnitude_passes_1[19], 7'h7f, magnitude_passes_1[11], 7'h7f, magnitude_passes_1[3], 7'h7f };
  assign _16_ = magnitude_passes_2 & { 6'h00, magnitude_generates_2[23], 15'h0000, magnitude_generates_2[7], 15'h0000 };
  assign magnitude_generates_3 = magnitude_generates_2 | _16_;
  assign magnitude_passes_3 = magnitude_passes_2 & { 6'h3f, magnitude_passes_2[23], 15'h7fff, magnitude_passes_2[7], 15'h7fff };
  assign _17_ = magnitude_passes_3 & { 6'h00, magnitude_generates_3[15], 31'h00000000 };
  assign magnitude_generates_4 = magnitude_generates_3 | _17_;
  assign magnitude_passes_4 = magnitude_passes_3 & { 6'h3f, magnitude_passes_3[15], 31'h7fffffff };
  assign _01_ = magnitude_passes_4 & { 14'h0000, magnitude_generates_4[15], 23'h000000 };
  assign magnitude_generates_7 = magnitude_generates_4 | _01_;
  assign magnitude_passes_7 = magnitude_passes_4 & { 14'h3fff, magnitude_passes_4[15], 23'h7fffff };
  assign _02_ = magnitude_passes_7 & { 2'h0, magnitude_generates_7[31], 7'h00, magnitude_generates_7[23], 7'h00, magnitude_generates_7[15], 7'h00, magnitude_generates_7[7], 11'h000 };
  assign magnitude_generates_8 = magnitude_generates_7 | _02_;
  assign magnitude_passes_8 = magnitude_passes_7 & { 2'h3, magnitude_passes_7[31], 7'h7f, magnitude_passes_7[23], 7'h7f, magnitude_passes_7[15], 7'h7f, magnitude_passes_7[7], 11'h7ff };
  assign _03_ = magnitude_passes_8 & { magnitude_generates_8[35], 3'h0, magnitude_generates_8[31], 3'h0, magnitude_generates_8[27], 3'h0, magnitude_generates_8[23], 3'h0, magnitude_generates_8[19], 3'h0, magnitude_generates_8[15], 3'h0, magnitude_generates_8[11], 3'h0, magnitude_generates_8[7], 3'h0, magnitude_generates_8[3], 5'h00 };
  assign magnitude_generates_9 = magnitude_generates_8 | _03_;
  assign magnitude_passes_9 = magnitude_passes_8 & { magnitude_passes_8[35], 3'h7, magnitude_passes_8[31], 3'h7, magnitude_passes_8[27], 3'h7, magnitude_passes_8[23], 3'h7, magnitude_passes_8[19], 3'h7, magnitude_passes_8[15], 3'h7, magnitude_passes_8[11], 3'h7, magnitude_passes_8[7], 3'h7, magnitude_passes_8[3], 5'h1f };
  assign _04_ = magnitude_passes_9 & { 1'h0, magnitude_generates_9[35], 1'h0, magnitude_generates_9[33], 1'h0, magnitude_generates_9[31], 1'h0, magnitude_generates_9[29], 1'h0, magnitude_generates_9[27], 1'h0, magnitude_generates_9[25], 1'h0, magnitude_generates_9[23], 1'h0, magnitude_generates_9[21], 1'h0, magnitude_generates_9[19], 1'h0, magnitude_generates_9[17], 1'h0, magnitude_generates_9[15], 1'h0, magnitude_generates_9[13], 1'h0, magnitude_generates_9[11], 1'h0, magnitude_generates_9[9], 1'h0, magnitude_generates_9[7], 1'h0, magnitude_generates_9[5], 1'h0, magnitude_generates_9[3], 1'h0, magnitude_generates_9[1], 2'h0 };
  assign magnitude_generates_10 = magnitude_generates_9 | _04_;
  assign magnitude_passes_10 = magnitude_passes_9 & { 1'h1, magnitude_passes_9[35], 1'h1, magnitude_passes_9[33], 1'h1, magnitude_passes_9[31], 1'h1, magnitude_passes_9[29], 1'h1, magnitude_passes_9[27], 1'h1, magnitude_passes_9[25], 1'h1, magnitude_passes_9[23], 1'h1, magnitude_passes_9[21], 1'h1, magnitude_passes_9[19], 1'h1, magnitude_passes_9[17], 1'h1, magnitude_passes_9[15], 1'h1, magnitude_passes_9[13], 1'h1, magnitude_passes_9[11], 1'h1, magnitude_passes_9[9], 1'h1, magnitude_passes_9[7], 1'h1, magnitude_passes_9[5], 1'h1, magnitude_passes_9[3], 1'h1, magnitude_passes_9[1], 2'h3 };
  assign _05_ = ~ magnitude_generates_10[37];
  assign magnitude_negative = _19_ & _05_;
  assign _06_ = ~ { magnitude_generates_10[36:0], 1'h0 };
  assign _07_ = { magnitude_passes_10[36:0], 1'h1 } & {38{_19_}};
  assign _08_ = { magnitude_generates_10[36:0], 1'h0 } | _07_;
  assign _09_ = magnitude_negative ? _06_ : _08_;
  assign magnitude = magnitude_half ^ _09_;
  assign _10_ = | magnitude;
  assign _11_ = i__product_sign & i__addend_sign;
  assign _12_ = i__product_sign ^ magnitude_negative;
  assign _18_ = _10_ ? _12_ : _11_;
  assign o__sign = i__inf ? i__inf_sign : _18_;
endmodule

module fma_fp16_fp16_fp16_fp16__align (
  input wire [15:0] code,
  input wire [21:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__product_sign,
  input wire i__p0__inf,
  input wire i__p0__nan,
  output wire [37:0] o__addend,
  output wire [5:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [6:0] _00_, _27_, _28_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _18_, _19_, _20_, _21_,
    _22_, _23_, _24_, _25_, _26_, _29_, _30_, _31_, moved_sticky;
  wire [7:0] _08_, _16_, _17_;
  wire [5:0] _15_, amount;
  wire signed [6:0] distance;
  wire [37:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_7;
  assign _00_ = i__p0__shift - { code[14:11], _15_[0] };
  assign { _08_[7], distance } = $signed(_00_) + $signed(1'h1);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _24_ = | i__p0__sig;
  assign _25_ = ~ _24_;
  assign _31_ = _19_ | _25_;
  assign _26_ = $signed(distance) > $signed(7'h26);
  assign _27_ = _26_ ? 7'h26 : distance;
  assign { _28_[6], amount } = _31_ ? 7'h00 : _27_;
  assign moved_by_1 = amount[0] ? { 1'h0, _23_, code[9:0], 26'h0000000 } : { _23_, code[9:0], 27'h0000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[37:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[37:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[37:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[37:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[37:32] } : moved_by_31;
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
  assign _12_ = _09_ | _11_;
  assign _13_ = | moved_by_31[31:0];
  assign _14_ = amount[5] & _13_;
  assign moved_sticky = _12_ | _14_;
  assign o__addend = moved | { 37'h0000000000, moved_sticky };
  assign _16_ = i__p0__shift + 8'hff;
  assign { _17_[7:6], o__shift } = _31_ ? { 3'h0, code[14:11], _15_[0] } : _16_;
  assign o__inf = i__p0__inf | _30_;
  assign o__inf_sign = i__p0__inf ? i__product_sign : code[15];
  assign _18_ = i__p0__nan | _29_;
  assign _20_ = i__p0__inf & _30_;
  assign _21_ = i__product_sign ^ code[15];
  assign _22_ = _20_ & _21_;
  assign o__nan = _18_ | _22_;
  fma_fp16_fp16_fp16_fp16__align__c c_2 (
    .code(code),
    .o__inf(_30_),
    .o__nan(_29_),
    .port(_23_),
    .port_2(_15_[0])
  );
  assign _15_[5:1] = { 1'h0, code[14:11] };
  assign _17_[5:0] = o__shift;
  assign _28_[5:0] = amount;
  assign _08_[6:0] = distance;
endmodule

module fma_fp16_fp16_fp16_fp16__align__c (
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

module fma_fp16_fp16_fp16_fp16__multiply (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire [9:0] b_9_0,
  input wire [4:0] b_15_11,
  input wire unpack__a0__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_10,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire [21:0] product0_total,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan
);
  wire [5:0] _000_, _012_, _022_, _029_, _039_, _048_, _059_, product0_one, product0_two;
  wire [11:0] _001_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _013_, _014_, _015_, _016_,
    _017_, _027_, _028_, _034_, _035_, _070_, _079_, product0_level1_2_carry, product0_level1_2_half,
    product0_level1_2_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_multiple4,
    product0_multiple5, product0_row0, product0_row1, product0_row2, product0_row3, product0_row4;
  wire _002_, _018_, _019_, _023_, _024_, _025_, _026_, _032_, _033_, _036_, _037_, _038_, _040_, _041_, _044_,
    _045_, _046_, _047_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _071_, _072_, _073_, _074_, _075_, _076_, _078_,
    _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, product0_level10_0_carry,
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
  wire [4:0] _020_, _021_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [3:0] _030_, _031_, product0_level1_3_carry, product0_level1_3_half, product0_level1_3_sum;
  wire [6:0] _042_, _043_, product0_level3_1_carry, product0_level3_1_half, product0_level3_1_sum;
  wire [22:0] _077_;
  assign product0_one = { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] } ^ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _000_ = ~ { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _012_ = { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] } & _000_;
  assign _022_ = ~ { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign _029_ = _012_ & _022_;
  assign _039_ = ~ { 1'h0, b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1] };
  assign _048_ = _039_ & { unpack__b0__sig_10, b_9_0[8], b_9_0[6], b_9_0[4], b_9_0[2], b_9_0[0] };
  assign _059_ = _048_ & { b_9_0[9], b_9_0[7], b_9_0[5], b_9_0[3], b_9_0[1], 1'h0 };
  assign product0_two = _029_ | _059_;
  assign _070_ = product0_one[0] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _079_ = product0_two[0] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple0 = _070_ | _079_;
  assign _001_ = ~ product0_multiple0;
  assign product0_row0 = b_9_0[1] ? _001_ : product0_multiple0;
  assign _003_ = product0_one[1] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _004_ = product0_two[1] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple1 = _003_ | _004_;
  assign _005_ = ~ product0_multiple1;
  assign product0_row1 = b_9_0[3] ? _005_ : product0_multiple1;
  assign _006_ = product0_one[2] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _007_ = product0_two[2] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple2 = _006_ | _007_;
  assign _008_ = ~ product0_multiple2;
  assign product0_row2 = b_9_0[5] ? _008_ : product0_multiple2;
  assign _009_ = product0_one[3] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _010_ = product0_two[3] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple3 = _009_ | _010_;
  assign _011_ = ~ product0_multiple3;
  assign product0_row3 = b_9_0[7] ? _011_ : product0_multiple3;
  assign _013_ = product0_one[4] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _014_ = product0_two[4] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple4 = _013_ | _014_;
  assign _015_ = ~ product0_multiple4;
  assign product0_row4 = b_9_0[9] ? _015_ : product0_multiple4;
  assign _016_ = product0_one[5] ? { 1'h0, unpack__a0__sig_10, a_9_0 } : 12'h000;
  assign _017_ = product0_two[5] ? { unpack__a0__sig_10, a_9_0, 1'h0 } : 12'h000;
  assign product0_multiple5 = _016_ | _017_;
  assign product0_level1_0_half = b_9_0[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _018_ = b_9_0[3] & product0_row0[2];
  assign _019_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _018_ | _019_;
  assign product0_level1_1_half = { product0_row1[6:3], b_9_0[5] } ^ { b_9_0[9], product0_row2[3], b_9_0[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ product0_row0[8:4];
  assign _020_ = { product0_row1[6:3], b_9_0[5] } & { b_9_0[9], product0_row2[3], b_9_0[7], product0_row2[1:0] };
  assign _021_ = product0_level1_1_half & product0_row0[8:4];
  assign product0_level1_1_carry = _020_ | _021_;
  assign product0_level1_2_half = { 1'h1, _024_, 1'h1, _023_, product0_row2[11:9], 1'h1, product0_row4[3:0] } ^ { product0_row4[11:8], 1'h1, _026_, product0_row4[5], _025_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign product0_level1_2_sum = product0_level1_2_half ^ { product0_multiple5[9:8], product0_row3[11:2] };
  assign _023_ = ~ b_9_0[5];
  assign _024_ = ~ b_9_0[7];
  assign _025_ = ~ b_9_0[1];
  assign _026_ = ~ b_9_0[3];
  assign _027_ = { 1'h1, _024_, 1'h1, _023_, product0_row2[11:9], 1'h1, product0_row4[3:0] } & { product0_row4[11:8], 1'h1, _026_, product0_row4[5], _025_, product0_row1[9], 1'h0, product0_row2[5:4] };
  assign _028_ = product0_level1_2_half & { product0_multiple5[9:8], product0_row3[11:2] };
  assign product0_level1_2_carry = _027_ | _028_;
  assign product0_level1_3_half = product0_multiple5[3:0] ^ { 1'h1, product0_row2[8:6] };
  assign product0_level1_3_sum = product0_level1_3_half ^ { product0_row1[11:10], product0_row0[11:10] };
  assign _030_ = product0_multiple5[3:0] & { 1'h1, product0_row2[8:6] };
  assign _031_ = product0_level1_3_half & { product0_row1[11:10], product0_row0[11:10] };
  assign product0_level1_3_carry = _030_ | _031_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _032_ = product0_row0[3] & product0_row1[1];
  assign _033_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _032_ | _033_;
  assign product0_level2_1_half = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } ^ { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign _034_ = { product0_level1_2_sum[9:8], product0_row4[7:6], product0_level1_3_sum, product0_row0[9], product0_level1_2_sum[0], product0_row3[1:0] } & { product0_multiple5[7:4], product0_level1_3_carry[2], product0_row4[4], product0_level1_3_carry[0], product0_row1[8:7], product0_level1_1_sum[4:3], product0_row2[2] };
  assign _035_ = product0_level2_1_half & { product0_level1_2_carry[8:1], product0_level1_1_carry[4:1] };
  assign product0_level2_1_carry = _034_ | _035_;
  assign product0_level2_2_half = _036_ ^ product0_multiple5[10];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_2_carry[11];
  assign _036_ = ~ b_9_0[9];
  assign _037_ = _036_ & product0_multiple5[10];
  assign _038_ = product0_level2_2_half & product0_level1_2_carry[11];
  assign product0_level2_2_carry = _037_ | _038_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _040_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _041_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _040_ | _041_;
  assign product0_level3_1_half = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } ^ product0_level1_2_sum[7:1];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[8:2];
  assign _042_ = { product0_level2_1_sum[9], product0_level1_3_carry[3], product0_level2_1_sum[7], product0_level1_3_carry[1], product0_level2_1_sum[5:4], product0_level1_2_carry[0] } & product0_level1_2_sum[7:1];
  assign _043_ = product0_level3_1_half & product0_level2_1_carry[8:2];
  assign product0_level3_1_carry = _042_ | _043_;
  assign product0_level3_2_half = product0_level1_2_carry[9] ^ product0_level1_2_sum[10];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_1_carry[11];
  assign _044_ = product0_level1_2_carry[9] & product0_level1_2_sum[10];
  assign _045_ = product0_level3_2_half & product0_level2_1_carry[11];
  assign product0_level3_2_carry = _044_ | _045_;
  assign product0_level3_3_sum = product0_level3_3_half ^ product0_level2_2_carry;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _046_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _047_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _046_ | _047_;
  assign product0_level4_1_half = product0_level2_1_sum[6] ^ product0_level3_1_carry[2];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_sum[3];
  assign _049_ = product0_level2_1_sum[6] & product0_level3_1_carry[2];
  assign _050_ = product0_level4_1_half & product0_level3_1_sum[3];
  assign product0_level4_1_carry = _049_ | _050_;
  assign product0_level4_2_half = product0_level2_1_sum[8] ^ product0_level3_1_carry[4];
  assign product0_level4_2_sum = product0_level4_2_half ^ product0_level3_1_sum[5];
  assign _051_ = product0_level2_1_sum[8] & product0_level3_1_carry[4];
  assign _052_ = product0_level4_2_half & product0_level3_1_sum[5];
  assign product0_level4_2_carry = _051_ | _052_;
  assign product0_level4_3_half = product0_level2_1_carry[9] ^ product0_level2_1_sum[10];
  assign product0_level4_3_sum = product0_level4_3_half ^ product0_level3_1_carry[6];
  assign _053_ = product0_level2_1_carry[9] & product0_level2_1_sum[10];
  assign _054_ = product0_level4_3_half & product0_level3_1_carry[6];
  assign product0_level4_3_carry = _053_ | _054_;
  assign product0_level4_4_half = product0_level1_2_carry[10] ^ product0_level1_2_sum[11];
  assign product0_level4_4_sum = product0_level4_4_half ^ product0_level3_2_carry;
  assign _055_ = product0_level1_2_carry[10] & product0_level1_2_sum[11];
  assign _056_ = product0_level4_4_half & product0_level3_2_carry;
  assign product0_level4_4_carry = _055_ | _056_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _057_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _058_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _057_ | _058_;
  assign product0_level5_1_half = product0_level3_1_carry[3] ^ product0_level3_1_sum[4];
  assign product0_level5_1_sum = product0_level5_1_half ^ product0_level4_1_carry;
  assign _060_ = product0_level3_1_carry[3] & product0_level3_1_sum[4];
  assign _061_ = product0_level5_1_half & product0_level4_1_carry;
  assign product0_level5_1_carry = _060_ | _061_;
  assign product0_level5_2_half = product0_level3_1_carry[5] ^ product0_level3_1_sum[6];
  assign product0_level5_2_sum = product0_level5_2_half ^ product0_level4_2_carry;
  assign _062_ = product0_level3_1_carry[5] & product0_level3_1_sum[6];
  assign _063_ = product0_level5_2_half & product0_level4_2_carry;
  assign product0_level5_2_carry = _062_ | _063_;
  assign product0_level5_3_half = product0_level2_1_carry[10] ^ product0_level2_1_sum[11];
  assign product0_level5_3_sum = product0_level5_3_half ^ product0_level4_3_carry;
  assign _064_ = product0_level2_1_carry[10] & product0_level2_1_sum[11];
  assign _065_ = product0_level5_3_half & product0_level4_3_carry;
  assign product0_level5_3_carry = _064_ | _065_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _066_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _067_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _066_ | _067_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _068_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _069_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _068_ | _069_;
  assign product0_level8_0_half = product0_level2_1_sum[3] ^ product0_level3_1_sum[0];
  assign product0_level8_0_sum = product0_level8_0_half ^ product0_level7_0_carry;
  assign _071_ = product0_level2_1_sum[3] & product0_level3_1_sum[0];
  assign _072_ = product0_level8_0_half & product0_level7_0_carry;
  assign product0_level8_0_carry = _071_ | _072_;
  assign product0_level9_0_half = product0_level3_1_carry[0] ^ product0_level3_1_sum[1];
  assign product0_level9_0_sum = product0_level9_0_half ^ product0_level8_0_carry;
  assign _073_ = product0_level3_1_carry[0] & product0_level3_1_sum[1];
  assign _074_ = product0_level9_0_half & product0_level8_0_carry;
  assign product0_level9_0_carry = _073_ | _074_;
  assign product0_level10_0_half = product0_level3_1_carry[1] ^ product0_level3_1_sum[2];
  assign product0_level10_0_sum = product0_level10_0_half ^ product0_level9_0_carry;
  assign _075_ = product0_level3_1_carry[1] & product0_level3_1_sum[2];
  assign _076_ = product0_level10_0_half & product0_level9_0_carry;
  assign product0_level10_0_carry = _075_ | _076_;
  assign { _077_[22], product0_total } = { product0_level3_3_sum, product0_level4_4_carry, product0_level4_4_sum, product0_level5_3_carry, product0_level5_3_sum, product0_level5_2_carry, product0_level5_2_sum, product0_level5_1_carry, product0_level5_1_sum, product0_level10_0_carry, product0_level10_0_sum, product0_level9_0_sum, product0_level8_0_sum, product0_level7_0_sum, product0_level6_0_sum, product0_level5_0_sum, product0_level4_0_sum, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum, product0_row0[1], b_9_0[1] } + { product0_level2_2_sum, 1'h0, product0_level3_2_sum, 1'h0, product0_level4_3_sum, 1'h0, product0_level4_2_sum, 1'h0, product0_level4_1_sum, 11'h000, product0_row0[0] };
  assign o__p0__shift = { a_15_11[3:0], unpack__a0__shift_0 } + { b_15_11[3:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_15_11[4] ^ b_15_11[4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _078_ = i__a0__nan | i__b0__nan;
  assign _080_ = ~ i__b0__inf;
  assign _081_ = | { unpack__b0__sig_10, b_9_0 };
  assign _082_ = ~ _081_;
  assign _083_ = _080_ & _082_;
  assign _084_ = i__a0__inf & _083_;
  assign _085_ = ~ i__a0__inf;
  assign _086_ = | { unpack__a0__sig_10, a_9_0 };
  assign _087_ = ~ _086_;
  assign _088_ = _085_ & _087_;
  assign _089_ = i__b0__inf & _088_;
  assign _002_ = _084_ | _089_;
  assign o__p0__nan = _078_ | _002_;
  assign product0_level3_3_half = ~ product0_multiple5[11];
  assign _077_[21:0] = product0_total;
endmodule

module fma_fp16_fp16_fp16_fp16__normalise (
  input wire [5:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [37:0] add__sig_37_0,
  input wire i__sign,
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [5:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, at_floor, empty16_2, empty16_3, empty2_13, empty2_14, empty2_15,
    empty2_16, empty2_17, empty2_18, empty2_19, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24,
    empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty32_1, empty4_10,
    empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_7, empty4_8, empty4_9, empty8_4, empty8_5,
    empty8_6, empty8_7, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_20,
    zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28, zeros2_29,
    zeros2_30, zeros2_31;
  wire [6:0] _007_, _025_, _026_;
  wire [5:0] _039_, leading_zeros, zeros;
  wire [18:0] shifted_by_15;
  wire [12:0] shifted_by_3;
  wire [26:0] shifted_by_31;
  wire [38:0] shifted_by_63;
  wire [14:0] shifted_by_7;
  wire [3:0] zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_1;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_6, zeros4_7, zeros4_8,
    zeros4_9;
  wire [2:0] zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _027_ = ~ add__sig_37_0[0];
  assign empty2_13 = _027_ & zeros2_13;
  assign zeros2_13 = ~ add__sig_37_0[1];
  assign _028_ = ~ add__sig_37_0[2];
  assign empty2_14 = _028_ & zeros2_14;
  assign zeros2_14 = ~ add__sig_37_0[3];
  assign _029_ = ~ add__sig_37_0[4];
  assign empty2_15 = _029_ & zeros2_15;
  assign zeros2_15 = ~ add__sig_37_0[5];
  assign _030_ = ~ add__sig_37_0[6];
  assign empty2_16 = _030_ & zeros2_16;
  assign zeros2_16 = ~ add__sig_37_0[7];
  assign _031_ = ~ add__sig_37_0[8];
  assign empty2_17 = _031_ & zeros2_17;
  assign zeros2_17 = ~ add__sig_37_0[9];
  assign _032_ = ~ add__sig_37_0[10];
  assign empty2_18 = _032_ & zeros2_18;
  assign zeros2_18 = ~ add__sig_37_0[11];
  assign _033_ = ~ add__sig_37_0[12];
  assign empty2_19 = _033_ & zeros2_19;
  assign zeros2_19 = ~ add__sig_37_0[13];
  assign _034_ = ~ add__sig_37_0[14];
  assign empty2_20 = _034_ & zeros2_20;
  assign zeros2_20 = ~ add__sig_37_0[15];
  assign _035_ = ~ add__sig_37_0[16];
  assign empty2_21 = _035_ & zeros2_21;
  assign zeros2_21 = ~ add__sig_37_0[17];
  assign _036_ = ~ add__sig_37_0[18];
  assign empty2_22 = _036_ & zeros2_22;
  assign zeros2_22 = ~ add__sig_37_0[19];
  assign _037_ = ~ add__sig_37_0[20];
  assign zeros2_23 = ~ add__sig_37_0[21];
  assign empty2_23 = _037_ & zeros2_23;
  assign _038_ = ~ add__sig_37_0[22];
  assign zeros2_24 = ~ add__sig_37_0[23];
  assign empty2_24 = _038_ & zeros2_24;
  assign _000_ = ~ add__sig_37_0[24];
  assign zeros2_25 = ~ add__sig_37_0[25];
  assign empty2_25 = _000_ & zeros2_25;
  assign _001_ = ~ add__sig_37_0[26];
  assign zeros2_26 = ~ add__sig_37_0[27];
  assign empty2_26 = _001_ & zeros2_26;
  assign _002_ = ~ add__sig_37_0[28];
  assign zeros2_27 = ~ add__sig_37_0[29];
  assign empty2_27 = _002_ & zeros2_27;
  assign _003_ = ~ add__sig_37_0[30];
  assign zeros2_28 = ~ add__sig_37_0[31];
  assign empty2_28 = _003_ & zeros2_28;
  assign _004_ = ~ add__sig_37_0[32];
  assign zeros2_29 = ~ add__sig_37_0[33];
  assign empty2_29 = _004_ & zeros2_29;
  assign _005_ = ~ add__sig_37_0[34];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ add__sig_37_0[35];
  assign _006_ = ~ add__sig_37_0[36];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ add__sig_37_0[37];
  assign zeros4_6[0] = empty2_13 ? 1'h0 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign zeros16_1[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { 2'h0, empty4_7, zeros16_1[1:0] } : { empty16_3, zeros32_1[3:0] };
  assign { _007_[6], zeros } = { empty32_1, leading_zeros[4:0] } + 1'h1;
  assign at_floor = i__shift < zeros;
  assign _039_ = at_floor ? i__shift : zeros;
  assign shifted_by_63 = _039_[5] ? { add__sig_37_0[6:0], 32'h00000000 } : { 1'h0, add__sig_37_0 };
  assign shifted_by_31 = _039_[4] ? { shifted_by_63[22:0], 4'h0 } : shifted_by_63[38:12];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[18:0] : shifted_by_31[26:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[14:0] : shifted_by_15[18:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _008_ = ~ _039_[4];
  assign _009_ = | shifted_by_63[11:0];
  assign _010_ = _008_ & _009_;
  assign _011_ = ~ _039_[3];
  assign _012_ = | shifted_by_31[7:0];
  assign _013_ = _011_ & _012_;
  assign _014_ = _010_ | _013_;
  assign _015_ = ~ _039_[2];
  assign _016_ = | shifted_by_15[3:0];
  assign _017_ = _015_ & _016_;
  assign _018_ = _014_ | _017_;
  assign _019_ = ~ _039_[1];
  assign _020_ = | shifted_by_7[1:0];
  assign _021_ = _019_ & _020_;
  assign _022_ = _018_ | _021_;
  assign _023_ = ~ _039_[0];
  assign _024_ = _023_ & shifted_by_3[0];
  assign normalise__sig_0 = _022_ | _024_;
  assign _025_ = i__shift - zeros;
  assign { _026_[6], o__exp } = at_floor ? 7'h00 : _025_;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3:2] = { 1'h0, empty4_7 };
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign _007_[5:0] = zeros;
  assign leading_zeros[5] = empty32_1;
  assign _026_[5:0] = o__exp;
endmodule

module fma_fp16_fp16_fp16_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire [6:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [18:0] _02_;
  wire [17:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_12_1[11] ? _00_ : 7'h00;
  assign _01_ = normalise__sig_0 | normalise__sig_12_1[1];
  assign up = normalise__sig_12_1[0] & _01_;
  assign { _02_[18], magnitude } = { exponent, normalise__sig_12_1[10:1] } + up;
  assign _03_ = magnitude > 15'h7bff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 18'h07bff : magnitude;
  assign _06_ = _04_ ? 18'h07c00 : _05_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _06_[14:0] };
  assign _02_[17:0] = magnitude;
endmodule

module fma_fp16_fp16_fp16_fp16__unpack (
  input wire [15:0] code,
  input wire [15:0] code_2,
  output wire unpack__a0__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_10,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  fma_fp16_fp16_fp16_fp16__align__c a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_10),
    .port_2(unpack__a0__shift_0)
  );
  fma_fp16_fp16_fp16_fp16__align__c b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_10),
    .port_2(unpack__b0__shift_0)
  );
endmodule
