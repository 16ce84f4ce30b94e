// dot_e4m3fn_e4m3fn_lanes2_fp16
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  2 x e4m3fn
//   input  b            16 bits  2 x e4m3fn
//   input  acc          16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = [0x3b (1.375), 0xc3 (-2.75)], b = [0xc3 (-2.75), 0x33 (0.6875)], acc = 0x397e (0.686523438) give o =
//     0xc4fc (-4.984375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes2_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, multiply__p0__nan,
    multiply__p0__sign, multiply__p1__nan, multiply__p1__sign, place__inf, place__inf_sign, place__minus_zero,
    place__nan, unpack__a0__nan, unpack__a1__nan, unpack__b0__nan, unpack__b1__nan;
  wire [4:0] add__shift, multiply__p0__shift, multiply__p1__shift;
  wire [44:0] add__sig, align__addend, normalise__sig;
  wire [8:0] multiply__p0__sig, multiply__p1__sig;
  wire [5:0] normalise__exp;
  wire [1:0] place__negative;
  wire signed [36:0] place__x0, place__x1;
  wire [36:0] total__p0__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig, unpack__b0__shift,
    unpack__b0__sig, unpack__b1__shift, unpack__b1__sig;
  dot_e4m3fn_e4m3fn_lanes2_fp16__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc[15]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .total__p0__sig(total__p0__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__align align (
    .code(acc),
    .i__p0__nan(place__nan),
    .i__p0__sig(total__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__nan(unpack__b1__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .a_2_0(a[2:0]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .a_10_4(a[10:4]),
    .a_15_12(a[15:12]),
    .b_2_0(b[2:0]),
    .b_10_4(b[10:4]),
    .b_15_12(b[15:12]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__place place (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__nan(multiply__p1__nan),
    .i__p1__shift(multiply__p1__shift),
    .i__p1__sig(multiply__p1__sig),
    .minus(place__inf_sign),
    .o__inf(place__inf),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .sign0(multiply__p0__sign),
    .sign1(multiply__p1__sign)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__p0__nan(place__nan),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(align__product_sign)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__nan(unpack__b1__nan),
    .a(a),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .b(b),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3])
  );
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a1__shift[3:1] = a[14:12];
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__add (
  input wire i__addend_sign,
  input wire [36:0] total__p0__sig,
  input wire i__product_sign,
  input wire [44:0] i__addend,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [44:0] o__sig,
  output wire o__sign
);
  wire [45:0] _00_;
  wire [46:0] _01_, _03_, _04_;
  wire [47:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [45:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {46{_09_}};
  assign _01_ = $signed({ 1'h0, total__p0__sig, 7'h00 }) + $signed(_00_);
  assign { _02_[47:46], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[46:45], o__sig } = total[45] ? _03_ : { total[45], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[45];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[45:0] = total;
  assign _04_[44:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__align (
  input wire [15:0] code,
  input wire i__p0__nan,
  input wire [36:0] i__p0__sig,
  input wire i__product_sign,
  output wire [44:0] o__addend,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [5:0] _00_, _12_, _13_, _19_, _20_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _14_, _15_, _16_, _17_, _18_, _21_, _22_,
    moved_sticky;
  wire [6:0] _08_;
  wire [4:0] amount, distance;
  wire [44:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7;
  assign _00_ = 1'h0 - { code[14:11], _12_[0] };
  assign { _08_[6:5], distance } = $signed(_00_) + $signed(6'h1e);
  assign _14_ = distance < 1'h0;
  assign _16_ = | i__p0__sig;
  assign _17_ = ~ _16_;
  assign _22_ = _14_ | _17_;
  assign _18_ = distance > 6'h2d;
  assign _19_ = _18_ ? 6'h2d : { 1'h0, distance };
  assign { _20_[5], amount } = _22_ ? 6'h00 : _19_;
  assign moved_by_1 = amount[0] ? { 5'h00, _15_, code[9:0], 29'h00000000 } : { 4'h0, _15_, code[9:0], 30'h00000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[44:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[44:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[44:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[44:16] } : moved_by_15;
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
  assign o__addend = moved | { 44'h00000000000, moved_sticky };
  assign { _13_[5], o__shift } = _22_ ? { 1'h0, code[14:11], _12_[0] } : 6'h1e;
  assign o__nan = i__p0__nan | _21_;
  dot_e4m3fn_e4m3fn_lanes2_fp16__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_21_),
    .port(_15_),
    .port_2(_12_[0])
  );
  assign _12_[5:1] = { 1'h0, code[14:11] };
  assign _20_[4:0] = amount;
  assign _08_[4:0] = distance;
  assign o__inf_sign = code[15];
  assign _13_[4:0] = o__shift;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__align__acc (
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

module dot_e4m3fn_e4m3fn_lanes2_fp16__multiply (
  input wire [2:0] a_2_0,
  input wire [6:0] a_10_4,
  input wire [3:0] a_15_12,
  input wire [2:0] b_2_0,
  input wire [6:0] b_10_4,
  input wire [3:0] b_15_12,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__a1__sig_3,
  input wire unpack__a1__shift_0,
  input wire i__a1__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  input wire unpack__b1__sig_3,
  input wire unpack__b1__shift_0,
  input wire i__b1__nan,
  output wire signed [8:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire signed [8:0] signed1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan
);
  wire [2:0] _000_, _009_, _011_, _012_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum,
    product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _010_, _013_, _014_, _015_, _016_, _017_, _018_, _019_,
    _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _030_, _031_, _032_, product0_level2_0_carry,
    product0_level2_0_half, product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half,
    product0_level2_1_sum, product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum,
    product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum, product1_level2_1_carry,
    product1_level2_1_half, product1_level2_1_sum, product1_level3_0_carry, product1_level3_0_half,
    product1_level3_0_sum;
  wire [8:0] _008_, _029_;
  wire [7:0] _020_, _033_, product0, product1;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3;
  assign o__p0__shift = { a_10_4[2:0], unpack__a0__shift_0 } + { b_10_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_10_4[3] ^ b_10_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = a_10_4[4] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row1 = a_10_4[5] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row2 = a_10_4[6] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _011_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _012_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _011_ | _012_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _013_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _014_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _013_ | _014_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _015_ = product1_row2[3] & product1_row3[2];
  assign _016_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _015_ | _016_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _017_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _019_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _017_ | _019_;
  assign { _020_[7], product1[7:1] } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign _021_ = | { product1[1], product1_row0[0] };
  assign _022_ = | { product1[2:1], product1_row0[0] };
  assign _023_ = | { product1[3:1], product1_row0[0] };
  assign _024_ = | { product1[4:1], product1_row0[0] };
  assign _025_ = | { product1[5:1], product1_row0[0] };
  assign _026_ = | { product1[6:1], product1_row0[0] };
  assign _027_ = | { product1[7:1], product1_row0[0] };
  assign _029_ = { _027_, _026_, _025_, _024_, _023_, _022_, _021_, product1_row0[0], 1'h0 } & {9{o__p1__sign}};
  assign signed1 = { 1'h0, product1[7:1], product1_row0[0] } ^ _029_;
  assign o__p1__shift = { a_15_12[2:0], unpack__a1__shift_0 } + { b_15_12[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_15_12[3] ^ b_15_12[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _009_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _009_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _010_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _018_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _010_ | _018_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _028_ = product0_row2[3] & product0_row3[2];
  assign _030_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _028_ | _030_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _031_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _032_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _031_ | _032_;
  assign { _033_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _001_ = | { product0[1], product0_row0[0] };
  assign _002_ = | { product0[2:1], product0_row0[0] };
  assign _003_ = | { product0[3:1], product0_row0[0] };
  assign _004_ = | { product0[4:1], product0_row0[0] };
  assign _005_ = | { product0[5:1], product0_row0[0] };
  assign _006_ = | { product0[6:1], product0_row0[0] };
  assign _007_ = | { product0[7:1], product0_row0[0] };
  assign _008_ = { _007_, _006_, _005_, _004_, _003_, _002_, _001_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _008_;
  assign _033_[6:0] = product0[7:1];
  assign product1[0] = product1_row0[0];
  assign _020_[6:0] = product1[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [44:0] i__sig,
  input wire i__sign,
  output wire [44:0] shifted,
  output wire [5:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, at_floor, empty16_2, empty16_3, empty2_10, empty2_11,
    empty2_12, empty2_13, empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_20,
    empty2_21, empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29,
    empty2_30, empty2_31, empty32_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_5,
    empty4_6, empty4_7, empty4_8, empty4_9, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, zeros2_10,
    zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19,
    zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28,
    zeros2_29, zeros2_30, zeros2_31, zeros2_9;
  wire [107:0] _007_;
  wire [6:0] _008_, _009_;
  wire [5:0] _025_, _026_, leading_zeros;
  wire [3:0] zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_1;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_5, zeros4_6, zeros4_7,
    zeros4_8, zeros4_9;
  wire [2:0] zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _026_ = i__shift + 2'h3;
  assign zeros2_9 = ~ i__sig[0];
  assign _010_ = ~ i__sig[1];
  assign empty2_10 = _010_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[2];
  assign _011_ = ~ i__sig[3];
  assign empty2_11 = _011_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[4];
  assign _012_ = ~ i__sig[5];
  assign empty2_12 = _012_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[6];
  assign _013_ = ~ i__sig[7];
  assign empty2_13 = _013_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[8];
  assign _014_ = ~ i__sig[9];
  assign empty2_14 = _014_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[10];
  assign _015_ = ~ i__sig[11];
  assign empty2_15 = _015_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[12];
  assign _016_ = ~ i__sig[13];
  assign empty2_16 = _016_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[14];
  assign _017_ = ~ i__sig[15];
  assign empty2_17 = _017_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[16];
  assign _018_ = ~ i__sig[17];
  assign empty2_18 = _018_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[18];
  assign _019_ = ~ i__sig[19];
  assign empty2_19 = _019_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[20];
  assign _020_ = ~ i__sig[21];
  assign empty2_20 = _020_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[22];
  assign _021_ = ~ i__sig[23];
  assign empty2_21 = _021_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[24];
  assign _022_ = ~ i__sig[25];
  assign zeros2_22 = ~ i__sig[26];
  assign empty2_22 = _022_ & zeros2_22;
  assign _023_ = ~ i__sig[27];
  assign zeros2_23 = ~ i__sig[28];
  assign empty2_23 = _023_ & zeros2_23;
  assign _024_ = ~ i__sig[29];
  assign zeros2_24 = ~ i__sig[30];
  assign empty2_24 = _024_ & zeros2_24;
  assign _000_ = ~ i__sig[31];
  assign zeros2_25 = ~ i__sig[32];
  assign empty2_25 = _000_ & zeros2_25;
  assign _001_ = ~ i__sig[33];
  assign zeros2_26 = ~ i__sig[34];
  assign empty2_26 = _001_ & zeros2_26;
  assign _002_ = ~ i__sig[35];
  assign zeros2_27 = ~ i__sig[36];
  assign empty2_27 = _002_ & zeros2_27;
  assign _003_ = ~ i__sig[37];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[38];
  assign _004_ = ~ i__sig[39];
  assign zeros2_29 = ~ i__sig[40];
  assign empty2_29 = _004_ & zeros2_29;
  assign _005_ = ~ i__sig[41];
  assign zeros2_30 = ~ i__sig[42];
  assign empty2_30 = _005_ & zeros2_30;
  assign _006_ = ~ i__sig[43];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[44];
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
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
  assign zeros8_2[1:0] = empty4_5 ? { 1'h0, zeros2_9 } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign leading_zeros[4:0] = empty32_1 ? { 1'h0, empty8_3, zeros16_1[2:0] } : { empty16_3, zeros32_1[3:0] };
  assign at_floor = _026_ < { empty32_1, leading_zeros[4:0] };
  assign _025_ = at_floor ? _026_ : { empty32_1, leading_zeros[4:0] };
  assign { _007_[107:45], shifted } = i__sig << _025_;
  assign _008_ = _026_ - { empty32_1, leading_zeros[4:0] };
  assign { _009_[6], o__exp } = at_floor ? 7'h00 : _008_;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
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
  assign zeros4_5[1] = empty2_11;
  assign _007_[44:0] = shifted;
  assign leading_zeros[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign _009_[5:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__place (
  input wire [8:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire [8:0] i__p1__sig,
  input wire [4:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  output wire signed [36:0] o__x0,
  output wire signed [36:0] o__x1,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [1:0] o__negative
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_;
  wire [54:0] _02_, _12_;
  wire [22:0] _09_, _10_, _13_, _14_;
  wire [38:0] _11_, _15_;
  wire signed [38:0] placed0, placed1;
  wire signed [9:0] shifted0_by_1, shifted1_by_1;
  wire signed [23:0] shifted0_by_15, shifted1_by_15;
  wire signed [11:0] shifted0_by_3, shifted1_by_3;
  wire signed [15:0] shifted0_by_7, shifted1_by_7;
  wire [1:0] shifted0_place, shifted1_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[8], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _09_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _10_ = shifted0_by_15[22:0] & {23{i__p0__shift[4]}};
  assign _11_ = { 16'h0000, _09_ } | { _10_, 16'h0000 };
  assign _00_ = shifted0_by_15[23] & shifted0_place[0];
  assign { _12_[54:39], o__x0, placed0[1:0] } = { 16'h0000, _11_ } | { {16{shifted0_by_15[23]}}, {16{_00_}}, 23'h000000 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[8], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[9], shifted1_by_1[9], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[11]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[15]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[4];
  assign _13_ = shifted1_by_15[22:0] & {23{shifted1_place[0]}};
  assign _14_ = shifted1_by_15[22:0] & {23{i__p1__shift[4]}};
  assign _15_ = { 16'h0000, _13_ } | { _14_, 16'h0000 };
  assign _01_ = shifted1_by_15[23] & shifted1_place[0];
  assign { _02_[54:39], o__x1, placed1[1:0] } = { 16'h0000, _15_ } | { {16{shifted1_by_15[23]}}, {16{_01_}}, 23'h000000 };
  assign _03_ = | i__p0__sig;
  assign _04_ = ~ _03_;
  assign _05_ = _04_ & sign0;
  assign _06_ = | i__p1__sig;
  assign _07_ = ~ _06_;
  assign _08_ = _07_ & sign1;
  assign o__minus_zero = & { _08_, _05_ };
  assign o__nan = | { i__p1__nan, i__p0__nan };
  assign o__negative = 2'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed1[38:2] = o__x1;
  assign _02_[38:0] = { o__x1, placed1[1:0] };
  assign shifted1_place[1] = i__p1__shift[4];
  assign placed0[38:2] = o__x0;
  assign _12_[38:0] = { o__x0, placed0[1:0] };
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [44:0] i__sig,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire [6:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [18:0] _03_;
  wire [17:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[44] ? _00_ : 7'h00;
  assign _01_ = | i__sig[32:0];
  assign _02_ = _01_ | i__sig[34];
  assign up = i__sig[33] & _02_;
  assign { _03_[18], magnitude } = { exponent, i__sig[43:34] } + up;
  assign _04_ = magnitude > 15'h7bff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 18'h07bff : magnitude;
  assign _07_ = _05_ ? 18'h07c00 : _06_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _07_[14:0] };
  assign _03_[17:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__total (
  input wire signed [36:0] i__x0,
  input wire signed [36:0] i__x1,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [36:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [1:0] i__negative
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _075_,
    _078_, _079_, sign, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry,
    sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum,
    sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half,
    sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry,
    sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum,
    sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half,
    sum_level19_0_sum, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum, sum_level20_0_carry,
    sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum,
    sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half,
    sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry,
    sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum,
    sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half,
    sum_level28_0_sum, sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum, sum_level2_0_carry,
    sum_level2_0_half, sum_level2_0_sum, sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum,
    sum_level31_0_carry, sum_level31_0_half, sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half,
    sum_level32_0_sum, sum_level33_0_carry, sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry,
    sum_level34_0_half, sum_level34_0_sum, sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum,
    sum_level36_0_carry, sum_level36_0_half, sum_level36_0_sum, sum_level37_0_carry, sum_level37_0_half,
    sum_level37_0_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum,
    sum_level6_0_carry, sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half,
    sum_level7_0_sum, sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry,
    sum_level9_0_half, sum_level9_0_sum;
  wire [38:0] _074_, _076_, _077_;
  wire [37:0] sum_total;
  assign _066_ = i__x0[3] & i__x1[3];
  assign _075_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _066_ | _075_;
  assign sum_level5_0_half = i__x0[4] ^ i__x1[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _079_ = i__x0[4] & i__x1[4];
  assign _001_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _079_ | _001_;
  assign sum_level6_0_half = i__x0[5] ^ i__x1[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _002_ = i__x0[5] & i__x1[5];
  assign _003_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _002_ | _003_;
  assign sum_level7_0_half = i__x0[6] ^ i__x1[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _004_ = i__x0[6] & i__x1[6];
  assign _005_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _004_ | _005_;
  assign sum_level8_0_half = i__x0[7] ^ i__x1[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _006_ = i__x0[7] & i__x1[7];
  assign _007_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _006_ | _007_;
  assign sum_level9_0_half = i__x0[8] ^ i__x1[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _008_ = i__x0[8] & i__x1[8];
  assign _009_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _008_ | _009_;
  assign sum_level10_0_half = i__x0[9] ^ i__x1[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _010_ = i__x0[9] & i__x1[9];
  assign _012_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _010_ | _012_;
  assign sum_level11_0_half = i__x0[10] ^ i__x1[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _013_ = i__x0[10] & i__x1[10];
  assign _014_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _013_ | _014_;
  assign sum_level12_0_half = i__x0[11] ^ i__x1[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _015_ = i__x0[11] & i__x1[11];
  assign _016_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _015_ | _016_;
  assign sum_level13_0_half = i__x0[12] ^ i__x1[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _017_ = i__x0[12] & i__x1[12];
  assign _018_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _017_ | _018_;
  assign sum_level14_0_half = i__x0[13] ^ i__x1[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _019_ = i__x0[13] & i__x1[13];
  assign _020_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _019_ | _020_;
  assign sum_level15_0_half = i__x0[14] ^ i__x1[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _021_ = i__x0[14] & i__x1[14];
  assign _023_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _021_ | _023_;
  assign sum_level16_0_half = i__x0[15] ^ i__x1[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _024_ = i__x0[15] & i__x1[15];
  assign _025_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _024_ | _025_;
  assign sum_level17_0_half = i__x0[16] ^ i__x1[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _026_ = i__x0[16] & i__x1[16];
  assign _027_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _026_ | _027_;
  assign sum_level18_0_half = i__x0[17] ^ i__x1[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _028_ = i__x0[17] & i__x1[17];
  assign _029_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _028_ | _029_;
  assign sum_level19_0_half = i__x0[18] ^ i__x1[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _030_ = i__x0[18] & i__x1[18];
  assign _031_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _030_ | _031_;
  assign sum_level20_0_half = i__x0[19] ^ i__x1[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _032_ = i__x0[19] & i__x1[19];
  assign _034_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _032_ | _034_;
  assign sum_level21_0_half = i__x0[20] ^ i__x1[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _035_ = i__x0[20] & i__x1[20];
  assign _036_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _035_ | _036_;
  assign sum_level22_0_half = i__x0[21] ^ i__x1[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _037_ = i__x0[21] & i__x1[21];
  assign _038_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _037_ | _038_;
  assign sum_level23_0_half = i__x0[22] ^ i__x1[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _039_ = i__x0[22] & i__x1[22];
  assign _040_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _039_ | _040_;
  assign sum_level24_0_half = i__x0[23] ^ i__x1[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _041_ = i__x0[23] & i__x1[23];
  assign _042_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _041_ | _042_;
  assign sum_level25_0_half = i__x0[24] ^ i__x1[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _043_ = i__x0[24] & i__x1[24];
  assign _045_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _043_ | _045_;
  assign sum_level26_0_half = i__x0[25] ^ i__x1[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _046_ = i__x0[25] & i__x1[25];
  assign _047_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _046_ | _047_;
  assign sum_level27_0_half = i__x0[26] ^ i__x1[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _048_ = i__x0[26] & i__x1[26];
  assign _049_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _048_ | _049_;
  assign sum_level28_0_half = i__x0[27] ^ i__x1[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _050_ = i__x0[27] & i__x1[27];
  assign _051_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _050_ | _051_;
  assign sum_level29_0_half = i__x0[28] ^ i__x1[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _052_ = i__x0[28] & i__x1[28];
  assign _053_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _052_ | _053_;
  assign sum_level30_0_half = i__x0[29] ^ i__x1[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _054_ = i__x0[29] & i__x1[29];
  assign _056_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _054_ | _056_;
  assign sum_level31_0_half = i__x0[30] ^ i__x1[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _057_ = i__x0[30] & i__x1[30];
  assign _058_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _057_ | _058_;
  assign sum_level32_0_half = i__x0[31] ^ i__x1[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _059_ = i__x0[31] & i__x1[31];
  assign _060_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _059_ | _060_;
  assign sum_level33_0_half = i__x0[32] ^ i__x1[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _061_ = i__x0[32] & i__x1[32];
  assign _062_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _061_ | _062_;
  assign sum_level34_0_half = i__x0[33] ^ i__x1[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _063_ = i__x0[33] & i__x1[33];
  assign _064_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _063_ | _064_;
  assign sum_level35_0_half = i__x0[34] ^ i__x1[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _065_ = i__x0[34] & i__x1[34];
  assign _067_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _065_ | _067_;
  assign sum_level36_0_half = i__x0[35] ^ i__x1[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _068_ = i__x0[35] & i__x1[35];
  assign _069_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _068_ | _069_;
  assign sum_level37_0_half = _070_ ^ _071_;
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _070_ = ~ i__x0[36];
  assign _071_ = ~ i__x1[36];
  assign _072_ = _070_ & _071_;
  assign _073_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _072_ | _073_;
  assign { _074_[38], sum_total } = { 1'h1, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, i__negative[1] } + { sum_level37_0_carry, 36'h000000000, sum_level1_0_sum };
  assign _076_ = - $signed(sum_total);
  assign { _077_[38:37], o__p0__sig } = sum_total[37] ? _076_ : { sum_total[37], sum_total };
  assign _078_ = | sum_total;
  assign sign = _078_ ? sum_total[37] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = i__x0[0] ^ i__x1[0];
  assign sum_level1_0_sum = sum_level1_0_half ^ i__negative[0];
  assign _000_ = i__x0[0] & i__x1[0];
  assign _011_ = sum_level1_0_half & i__negative[0];
  assign sum_level1_0_carry = _000_ | _011_;
  assign sum_level2_0_half = i__x0[1] ^ i__x1[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _022_ = i__x0[1] & i__x1[1];
  assign _033_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _022_ | _033_;
  assign sum_level3_0_half = i__x0[2] ^ i__x1[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _044_ = i__x0[2] & i__x1[2];
  assign _055_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _044_ | _055_;
  assign sum_level4_0_half = i__x0[3] ^ i__x1[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _074_[37:0] = sum_total;
  assign _077_[36:0] = o__p0__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__unpack (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__a1__sig_3,
  output wire unpack__a1__shift_0,
  output wire o__a1__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan,
  output wire unpack__b1__sig_3,
  output wire unpack__b1__shift_0,
  output wire o__b1__nan
);
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes2_fp16__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule
