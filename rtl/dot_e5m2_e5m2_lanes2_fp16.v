// dot_e5m2_e5m2_lanes2_fp16
//
// Spec:    dot:a=e5m2,b=e5m2,lanes=2,acc=fp16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  2 x e5m2
//   input  b            16 bits  2 x e5m2
//   input  acc          16 bits  fp16
//   output o            16 bits  fp16
// Example:
//   a = [0x3d (1.25), 0xc2 (-3)], b = [0xc2 (-3), 0x39 (0.625)], acc = 0x397e (0.686523438) give o = 0xc4f0
//     (-4.9375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e5m2_e5m2_lanes2_fp16 (
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [15:0] acc,
  output wire [15:0] o
);
  wire add__inf, add__nan, add__sign, align__inf_sign, align__product_sign, multiply__p0__inf,
    multiply__p0__nan, multiply__p0__sign, multiply__p1__inf, multiply__p1__nan, multiply__p1__sign, place__inf,
    place__inf_sign, place__minus_zero, place__nan, unpack__a0__inf, unpack__a0__nan, unpack__a1__inf,
    unpack__a1__nan, unpack__b0__inf, unpack__b0__nan, unpack__b1__inf, unpack__b1__nan;
  wire [4:0] add__shift, unpack__a0__shift, unpack__a1__shift, unpack__b0__shift, unpack__b1__shift;
  wire [65:0] add__sig, align__addend, normalise__sig;
  wire [5:0] multiply__p0__shift, multiply__p1__shift, normalise__exp;
  wire [6:0] multiply__p0__sig, multiply__p1__sig;
  wire [1:0] place__negative;
  wire signed [64:0] place__x0, place__x1;
  wire [64:0] total__p0__sig;
  wire [2:0] unpack__a0__sig, unpack__a1__sig, unpack__b0__sig, unpack__b1__sig;
  dot_e5m2_e5m2_lanes2_fp16__add add (
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
  dot_e5m2_e5m2_lanes2_fp16__align align (
    .code(acc),
    .i__p0__inf(place__inf),
    .i__p0__nan(place__nan),
    .i__p0__sig(total__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_e5m2_e5m2_lanes2_fp16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__a1__inf(unpack__a1__inf),
    .i__a1__nan(unpack__a1__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__inf(unpack__b1__inf),
    .i__b1__nan(unpack__b1__nan),
    .o__p0__inf(multiply__p0__inf),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__inf(multiply__p1__inf),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .a_1_0(a[1:0]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_2(unpack__b1__sig[2]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .a_9_3(a[9:3]),
    .a_15_11(a[15:11]),
    .b_1_0(b[1:0]),
    .b_9_3(b[9:3]),
    .b_15_11(b[15:11]),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig)
  );
  dot_e5m2_e5m2_lanes2_fp16__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  dot_e5m2_e5m2_lanes2_fp16__place place (
    .i__p0__inf(multiply__p0__inf),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p1__inf(multiply__p1__inf),
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
  dot_e5m2_e5m2_lanes2_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  dot_e5m2_e5m2_lanes2_fp16__total total (
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
  dot_e5m2_e5m2_lanes2_fp16__unpack unpack (
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__a1__inf(unpack__a1__inf),
    .o__a1__nan(unpack__a1__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__inf(unpack__b1__inf),
    .o__b1__nan(unpack__b1__nan),
    .a(a),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .b(b),
    .unpack__a0__sig_2(unpack__a0__sig[2]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_2(unpack__a1__sig[2]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__b0__sig_2(unpack__b0__sig[2]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_2(unpack__b1__sig[2])
  );
  assign unpack__b1__shift[4:1] = b[14:11];
  assign unpack__b1__sig[1:0] = b[9:8];
  assign unpack__b0__shift[4:1] = b[6:3];
  assign unpack__b0__sig[1:0] = b[1:0];
  assign unpack__a1__shift[4:1] = a[14:11];
  assign unpack__a1__sig[1:0] = a[9:8];
  assign unpack__a0__shift[4:1] = a[6:3];
  assign unpack__a0__sig[1:0] = a[1:0];
endmodule

module dot_e5m2_e5m2_lanes2_fp16__add (
  input wire i__addend_sign,
  input wire [64:0] total__p0__sig,
  input wire i__product_sign,
  input wire [65:0] i__addend,
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [65:0] o__sig,
  output wire o__sign
);
  wire [66:0] _00_;
  wire [67:0] _01_, _03_, _04_;
  wire [68:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [66:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {67{_09_}};
  assign _01_ = $signed({ 1'h0, total__p0__sig }) + $signed(_00_);
  assign { _02_[68:67], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[67:66], o__sig } = total[66] ? _03_ : { total[66], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[66];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[66:0] = total;
  assign _04_[65:0] = o__sig;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__align (
  input wire [15:0] code,
  input wire i__p0__nan,
  input wire i__p0__inf,
  input wire [64:0] i__p0__sig,
  input wire i__product_sign,
  output wire [65:0] o__addend,
  output wire [4:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire [5:0] _00_, _12_, _13_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _14_, _15_, _16_, _17_, _18_, _19_, _20_,
    _21_, _22_, _25_, _26_, _27_, moved_sticky;
  wire [6:0] _08_, _23_, _24_;
  wire [4:0] amount, distance;
  wire [65:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7;
  assign _00_ = 1'h0 - { code[14:11], _12_[0] };
  assign { _08_[6:5], distance } = $signed(_00_) + $signed(6'h1e);
  assign _18_ = distance < 1'h0;
  assign _20_ = | i__p0__sig;
  assign _21_ = ~ _20_;
  assign _27_ = _18_ | _21_;
  assign _22_ = distance > 7'h42;
  assign _23_ = _22_ ? 7'h42 : { 2'h0, distance };
  assign { _24_[6:5], amount } = _27_ ? 7'h00 : _23_;
  assign moved_by_1 = amount[0] ? { 19'h00000, _19_, code[9:0], 36'h000000000 } : { 18'h00000, _19_, code[9:0], 37'h0000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[65:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[65:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[65:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[65:16] } : moved_by_15;
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
  assign o__addend = moved | { 65'h00000000000000000, moved_sticky };
  assign { _13_[5], o__shift } = _27_ ? { 1'h0, code[14:11], _12_[0] } : 6'h1e;
  assign o__inf = i__p0__inf | _26_;
  assign o__inf_sign = i__p0__inf ? i__product_sign : code[15];
  assign _14_ = i__p0__nan | _25_;
  assign _15_ = i__p0__inf & _26_;
  assign _16_ = i__product_sign ^ code[15];
  assign _17_ = _15_ & _16_;
  assign o__nan = _14_ | _17_;
  dot_e5m2_e5m2_lanes2_fp16__align__acc acc_2 (
    .code(code),
    .o__inf(_26_),
    .o__nan(_25_),
    .port(_19_),
    .port_2(_12_[0])
  );
  assign _12_[5:1] = { 1'h0, code[14:11] };
  assign _13_[4:0] = o__shift;
  assign _24_[4:0] = amount;
  assign _08_[4:0] = distance;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__align__acc (
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

module dot_e5m2_e5m2_lanes2_fp16__multiply (
  input wire [1:0] a_1_0,
  input wire [6:0] a_9_3,
  input wire [4:0] a_15_11,
  input wire [1:0] b_1_0,
  input wire [6:0] b_9_3,
  input wire [4:0] b_15_11,
  input wire unpack__a0__sig_2,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__a1__sig_2,
  input wire unpack__a1__shift_0,
  input wire i__a1__inf,
  input wire i__a1__nan,
  input wire unpack__b0__sig_2,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  input wire unpack__b1__sig_2,
  input wire unpack__b1__shift_0,
  input wire i__b1__inf,
  input wire i__b1__nan,
  output wire signed [6:0] signed0,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__inf,
  output wire o__p0__nan,
  output wire signed [6:0] signed1,
  output wire [5:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__inf,
  output wire o__p1__nan
);
  wire _000_, _001_, _002_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_,
    _016_, _017_, _018_, _019_, _020_, _021_, _023_, _024_, _025_, _026_, _027_, _029_, _030_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product1_level1_0_carry, product1_level1_0_half, product1_level1_0_sum,
    product1_level2_0_carry, product1_level2_0_half, product1_level2_0_sum;
  wire [6:0] _003_, _028_;
  wire [5:0] _022_, _039_, product0, product1;
  wire [2:0] product0_row0, product0_row1, product0_row2, product1_row0, product1_row1, product1_row2;
  assign product1_level2_0_half = product1_row1[2] ^ product1_row2[1];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_carry;
  assign _019_ = product1_row1[2] & product1_row2[1];
  assign _021_ = product1_level2_0_half & product1_level1_0_carry;
  assign product1_level2_0_carry = _019_ | _021_;
  assign { _022_[5], product1[5:1] } = { product1_row2[2], product1_level2_0_sum, product1_level1_0_sum, product1_row0[1] } + { product1_level2_0_carry, 2'h0, product1_row1[0] };
  assign _023_ = | { product1[1], product1_row0[0] };
  assign _024_ = | { product1[2:1], product1_row0[0] };
  assign _025_ = | { product1[3:1], product1_row0[0] };
  assign _026_ = | { product1[4:1], product1_row0[0] };
  assign _027_ = | { product1[5:1], product1_row0[0] };
  assign _028_ = { _027_, _026_, _025_, _024_, _023_, product1_row0[0], 1'h0 } & {7{o__p1__sign}};
  assign signed1 = { 1'h0, product1[5:1], product1_row0[0] } ^ _028_;
  assign o__p1__shift = { a_15_11[3:0], unpack__a1__shift_0 } + { b_15_11[3:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_15_11[4] ^ b_15_11[4];
  assign o__p1__inf = i__a1__inf | i__b1__inf;
  assign _030_ = i__a1__nan | i__b1__nan;
  assign _031_ = ~ i__b1__inf;
  assign _032_ = | { unpack__b1__sig_2, b_9_3[6:5] };
  assign _033_ = ~ _032_;
  assign _034_ = _031_ & _033_;
  assign _035_ = i__a1__inf & _034_;
  assign _036_ = ~ i__a1__inf;
  assign _037_ = | { unpack__a1__sig_2, a_9_3[6:5] };
  assign _038_ = ~ _037_;
  assign _040_ = _036_ & _038_;
  assign _041_ = i__b1__inf & _040_;
  assign _042_ = _035_ | _041_;
  assign o__p1__nan = _030_ | _042_;
  assign product0_row0 = a_1_0[0] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row1 = a_1_0[1] ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_row2 = unpack__a0__sig_2 ? { unpack__b0__sig_2, b_1_0 } : 3'h0;
  assign product0_level1_0_half = product0_row0[2] ^ product0_row1[1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[0];
  assign _000_ = product0_row0[2] & product0_row1[1];
  assign _009_ = product0_level1_0_half & product0_row2[0];
  assign product0_level1_0_carry = _000_ | _009_;
  assign product0_level2_0_half = product0_row1[2] ^ product0_row2[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _020_ = product0_row1[2] & product0_row2[1];
  assign _029_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _020_ | _029_;
  assign { _039_[5], product0[5:1] } = { product0_row2[2], product0_level2_0_sum, product0_level1_0_sum, product0_row0[1] } + { product0_level2_0_carry, 2'h0, product0_row1[0] };
  assign _043_ = | { product0[1], product0_row0[0] };
  assign _044_ = | { product0[2:1], product0_row0[0] };
  assign _045_ = | { product0[3:1], product0_row0[0] };
  assign _001_ = | { product0[4:1], product0_row0[0] };
  assign _002_ = | { product0[5:1], product0_row0[0] };
  assign _003_ = { _002_, _001_, _045_, _044_, _043_, product0_row0[0], 1'h0 } & {7{o__p0__sign}};
  assign signed0 = { 1'h0, product0[5:1], product0_row0[0] } ^ _003_;
  assign o__p0__shift = { a_9_3[3:0], unpack__a0__shift_0 } + { b_9_3[3:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_9_3[4] ^ b_9_3[4];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _004_ = i__a0__nan | i__b0__nan;
  assign _005_ = ~ i__b0__inf;
  assign _006_ = | { unpack__b0__sig_2, b_1_0 };
  assign _007_ = ~ _006_;
  assign _008_ = _005_ & _007_;
  assign _010_ = i__a0__inf & _008_;
  assign _011_ = ~ i__a0__inf;
  assign _012_ = | { unpack__a0__sig_2, a_1_0 };
  assign _013_ = ~ _012_;
  assign _014_ = _011_ & _013_;
  assign _015_ = i__b0__inf & _014_;
  assign _016_ = _010_ | _015_;
  assign o__p0__nan = _004_ | _016_;
  assign product1_row0 = a_9_3[5] ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_row1 = a_9_3[6] ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_row2 = unpack__a1__sig_2 ? { unpack__b1__sig_2, b_9_3[6:5] } : 3'h0;
  assign product1_level1_0_half = product1_row0[2] ^ product1_row1[1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[0];
  assign _017_ = product1_row0[2] & product1_row1[1];
  assign _018_ = product1_level1_0_half & product1_row2[0];
  assign product1_level1_0_carry = _017_ | _018_;
  assign _022_[4:0] = product1[5:1];
  assign _039_[4:0] = product0[5:1];
  assign product1[0] = product1_row0[0];
  assign product0[0] = product0_row0[0];
endmodule

module dot_e5m2_e5m2_lanes2_fp16__normalise (
  input wire [4:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [65:0] i__sig,
  input wire i__sign,
  output wire [65:0] shifted,
  output wire [5:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, at_floor, empty16_4, empty16_5, empty16_6, empty16_7, empty2_31, empty2_32, empty2_33,
    empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42,
    empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51,
    empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60,
    empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_16, empty4_17, empty4_18, empty4_19,
    empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28,
    empty4_29, empty4_30, empty4_31, empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14,
    empty8_15, empty8_8, empty8_9, zeros2_31, zeros2_32, zeros2_33, zeros2_34, zeros2_35, zeros2_36, zeros2_37,
    zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43, zeros2_44, zeros2_45, zeros2_46,
    zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52, zeros2_53, zeros2_54, zeros2_55,
    zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61, zeros2_62, zeros2_63;
  wire [192:0] _033_;
  wire [7:0] _034_, _035_;
  wire [6:0] _036_, leading_zeros;
  wire [5:0] _037_, zeros64_1;
  wire [3:0] zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_2, zeros32_3;
  wire [1:0] zeros4_16, zeros4_17, zeros4_18, zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24,
    zeros4_25, zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_30, zeros4_31;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_8, zeros8_9;
  assign _037_ = i__shift + 5'h11;
  assign _000_ = ~ i__sig[0];
  assign empty2_31 = _000_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[1];
  assign _001_ = ~ i__sig[2];
  assign empty2_32 = _001_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[3];
  assign _002_ = ~ i__sig[4];
  assign zeros2_33 = ~ i__sig[5];
  assign empty2_33 = _002_ & zeros2_33;
  assign _003_ = ~ i__sig[6];
  assign empty2_34 = _003_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign zeros2_35 = ~ i__sig[9];
  assign empty2_35 = _004_ & zeros2_35;
  assign _005_ = ~ i__sig[10];
  assign empty2_36 = _005_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[11];
  assign _006_ = ~ i__sig[12];
  assign empty2_37 = _006_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[13];
  assign _007_ = ~ i__sig[14];
  assign empty2_38 = _007_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[15];
  assign _008_ = ~ i__sig[16];
  assign empty2_39 = _008_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[17];
  assign _009_ = ~ i__sig[18];
  assign zeros2_40 = ~ i__sig[19];
  assign empty2_40 = _009_ & zeros2_40;
  assign _010_ = ~ i__sig[20];
  assign zeros2_41 = ~ i__sig[21];
  assign empty2_41 = _010_ & zeros2_41;
  assign _011_ = ~ i__sig[22];
  assign empty2_42 = _011_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[23];
  assign _012_ = ~ i__sig[24];
  assign zeros2_43 = ~ i__sig[25];
  assign empty2_43 = _012_ & zeros2_43;
  assign _013_ = ~ i__sig[26];
  assign zeros2_44 = ~ i__sig[27];
  assign empty2_44 = _013_ & zeros2_44;
  assign _014_ = ~ i__sig[28];
  assign empty2_45 = _014_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[29];
  assign _015_ = ~ i__sig[30];
  assign empty2_46 = _015_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[31];
  assign _016_ = ~ i__sig[32];
  assign empty2_47 = _016_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[33];
  assign _017_ = ~ i__sig[34];
  assign empty2_48 = _017_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[35];
  assign _018_ = ~ i__sig[36];
  assign empty2_49 = _018_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[37];
  assign _019_ = ~ i__sig[38];
  assign empty2_50 = _019_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[39];
  assign _020_ = ~ i__sig[40];
  assign empty2_51 = _020_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[41];
  assign _021_ = ~ i__sig[42];
  assign empty2_52 = _021_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[43];
  assign _022_ = ~ i__sig[44];
  assign empty2_53 = _022_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[45];
  assign _023_ = ~ i__sig[46];
  assign empty2_54 = _023_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[47];
  assign _024_ = ~ i__sig[48];
  assign zeros2_55 = ~ i__sig[49];
  assign empty2_55 = _024_ & zeros2_55;
  assign _025_ = ~ i__sig[50];
  assign zeros2_56 = ~ i__sig[51];
  assign empty2_56 = _025_ & zeros2_56;
  assign _026_ = ~ i__sig[52];
  assign zeros2_57 = ~ i__sig[53];
  assign empty2_57 = _026_ & zeros2_57;
  assign _027_ = ~ i__sig[54];
  assign zeros2_58 = ~ i__sig[55];
  assign empty2_58 = _027_ & zeros2_58;
  assign _028_ = ~ i__sig[56];
  assign zeros2_59 = ~ i__sig[57];
  assign empty2_59 = _028_ & zeros2_59;
  assign _029_ = ~ i__sig[58];
  assign zeros2_60 = ~ i__sig[59];
  assign empty2_60 = _029_ & zeros2_60;
  assign _030_ = ~ i__sig[60];
  assign zeros2_61 = ~ i__sig[61];
  assign empty2_61 = _030_ & zeros2_61;
  assign _031_ = ~ i__sig[62];
  assign zeros2_62 = ~ i__sig[63];
  assign empty2_62 = _031_ & zeros2_62;
  assign _032_ = ~ i__sig[64];
  assign zeros2_63 = ~ i__sig[65];
  assign empty2_63 = _032_ & zeros2_63;
  assign zeros16_3[0] = empty2_31 ? 1'h0 : zeros2_31;
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 4'h0, empty2_31, zeros16_3[0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = _037_ < { empty64_1, leading_zeros[5:0] };
  assign _036_ = at_floor ? { 1'h0, _037_ } : { empty64_1, leading_zeros[5:0] };
  assign { _033_[192:66], shifted } = i__sig << _036_;
  assign _034_ = _037_ - { empty64_1, leading_zeros[5:0] };
  assign { _035_[7:6], o__exp } = at_floor ? 8'h00 : _034_;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros8_11[2] = empty4_23;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_3[4] = empty16_7;
  assign zeros8_10[2] = empty4_21;
  assign zeros64_1[5] = empty32_3;
  assign zeros8_9[2] = empty4_19;
  assign leading_zeros[6] = empty64_1;
  assign zeros8_8[2] = empty4_17;
  assign _033_[65:0] = shifted;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros16_3[3:1] = { 2'h0, empty2_31 };
  assign zeros16_4[3] = empty8_9;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_7[3] = empty8_15;
  assign zeros8_12[2] = empty4_25;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign _035_[5:0] = o__exp;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__place (
  input wire [6:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__inf,
  input wire i__p0__nan,
  input wire [6:0] i__p1__sig,
  input wire [5:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__inf,
  input wire i__p1__nan,
  output wire signed [64:0] o__x0,
  output wire signed [64:0] o__x1,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  output wire [1:0] o__negative
);
  wire [66:0] _000_, _011_, _013_, _042_;
  wire _001_, _002_, _003_, _005_, _007_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _024_, _025_, _026_,
    _027_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _044_;
  wire [20:0] _004_, _009_, _010_, _012_, _014_, _040_, _041_, _043_;
  wire [68:0] _006_, _015_;
  wire [84:0] _008_, _023_;
  wire signed [66:0] placed0, placed1;
  wire signed [7:0] shifted0_by_1, shifted1_by_1;
  wire signed [21:0] shifted0_by_15, shifted1_by_15;
  wire signed [9:0] shifted0_by_3, shifted1_by_3;
  wire signed [13:0] shifted0_by_7, shifted1_by_7;
  wire [3:0] shifted0_place, shifted1_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[6], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[7], shifted0_by_1[7], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[9]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[13]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[5:4];
  assign shifted0_place[1] = i__p0__shift[5:4] == 1'h1;
  assign shifted0_place[2] = i__p0__shift[5:4] == 2'h2;
  assign shifted0_place[3] = i__p0__shift[5:4] == 2'h3;
  assign _040_ = shifted0_by_15[20:0] & {21{shifted0_place[0]}};
  assign _041_ = shifted0_by_15[20:0] & {21{shifted0_place[1]}};
  assign _042_ = { 46'h000000000000, _040_ } | { 30'h00000000, _041_, 16'h0000 };
  assign _043_ = shifted0_by_15[20:0] & {21{shifted0_place[2]}};
  assign _000_ = _042_ | { 14'h0000, _043_, 32'h00000000 };
  assign _004_ = shifted0_by_15[20:0] & {21{shifted0_place[3]}};
  assign _006_ = { 2'h0, _000_ } | { _004_, 48'h000000000000 };
  assign _007_ = shifted0_by_15[21] & shifted0_place[0];
  assign _038_ = | shifted0_place[1:0];
  assign _039_ = shifted0_by_15[21] & _038_;
  assign _002_ = | shifted0_place[2:0];
  assign _001_ = shifted0_by_15[21] & _002_;
  assign _003_ = | shifted0_place;
  assign _005_ = shifted0_by_15[21] & _003_;
  assign { _008_[84:67], o__x0, placed0[1:0] } = { 16'h0000, _006_ } | { {16{_005_}}, {16{_001_}}, {16{_039_}}, {16{_007_}}, 21'h000000 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[6], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[7], shifted1_by_1[7], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[9]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[13]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[5:4];
  assign shifted1_place[1] = i__p1__shift[5:4] == 1'h1;
  assign shifted1_place[2] = i__p1__shift[5:4] == 2'h2;
  assign shifted1_place[3] = i__p1__shift[5:4] == 2'h3;
  assign _009_ = shifted1_by_15[20:0] & {21{shifted1_place[0]}};
  assign _010_ = shifted1_by_15[20:0] & {21{shifted1_place[1]}};
  assign _011_ = { 46'h000000000000, _009_ } | { 30'h00000000, _010_, 16'h0000 };
  assign _012_ = shifted1_by_15[20:0] & {21{shifted1_place[2]}};
  assign _013_ = _011_ | { 14'h0000, _012_, 32'h00000000 };
  assign _014_ = shifted1_by_15[20:0] & {21{shifted1_place[3]}};
  assign _015_ = { 2'h0, _013_ } | { _014_, 48'h000000000000 };
  assign _016_ = shifted1_by_15[21] & shifted1_place[0];
  assign _018_ = shifted1_by_15[21] & _017_;
  assign _017_ = | shifted1_place[1:0];
  assign _020_ = shifted1_by_15[21] & _019_;
  assign _019_ = | shifted1_place[2:0];
  assign _022_ = shifted1_by_15[21] & _021_;
  assign _021_ = | shifted1_place;
  assign { _023_[84:67], o__x1, placed1[1:0] } = { 16'h0000, _015_ } | { {16{_022_}}, {16{_020_}}, {16{_018_}}, {16{_016_}}, 21'h000000 };
  assign _024_ = | i__p0__sig;
  assign _025_ = ~ _024_;
  assign _026_ = _025_ & sign0;
  assign _027_ = | i__p1__sig;
  assign _028_ = ~ _027_;
  assign _029_ = _028_ & sign1;
  assign o__minus_zero = & { _029_, _026_ };
  assign _030_ = ~ sign0;
  assign _031_ = i__p0__inf & _030_;
  assign _032_ = ~ sign1;
  assign _033_ = i__p1__inf & _032_;
  assign _044_ = | { _033_, _031_ };
  assign _034_ = i__p0__inf & sign0;
  assign _035_ = i__p1__inf & sign1;
  assign minus = | { _035_, _034_ };
  assign _036_ = | { i__p1__nan, i__p0__nan };
  assign _037_ = _044_ & minus;
  assign o__nan = _036_ | _037_;
  assign o__inf = _044_ | minus;
  assign _008_[66:0] = { o__x0, placed0[1:0] };
  assign _023_[66:0] = { o__x1, placed1[1:0] };
  assign o__negative = 2'h0;
  assign placed1[66:2] = o__x1;
  assign placed0[66:2] = o__x0;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [65:0] i__sig,
  input wire [5:0] i__exp,
  output wire [15:0] o__code
);
  wire [6:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [18:0] _03_;
  wire [17:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[65] ? _00_ : 7'h00;
  assign _01_ = | i__sig[53:0];
  assign _02_ = _01_ | i__sig[55];
  assign up = i__sig[54] & _02_;
  assign { _03_[18], magnitude } = { exponent, i__sig[64:55] } + up;
  assign _04_ = magnitude > 15'h7bff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 18'h07bff : magnitude;
  assign _07_ = _05_ ? 18'h07c00 : _06_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _07_[14:0] };
  assign _03_[17:0] = magnitude;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__total (
  input wire signed [64:0] i__x0,
  input wire signed [64:0] i__x1,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [64:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [1:0] i__negative
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_,
    _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_,
    _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_,
    _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_,
    _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, sign,
    sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half,
    sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry,
    sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum,
    sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half,
    sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half, sum_level17_0_sum, sum_level18_0_carry,
    sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry, sum_level19_0_half, sum_level19_0_sum,
    sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum, sum_level20_0_carry, sum_level20_0_half,
    sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half, sum_level21_0_sum, sum_level22_0_carry,
    sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry, sum_level23_0_half, sum_level23_0_sum,
    sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum, sum_level25_0_carry, sum_level25_0_half,
    sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half, sum_level26_0_sum, sum_level27_0_carry,
    sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry, sum_level28_0_half, sum_level28_0_sum,
    sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum, sum_level2_0_carry, sum_level2_0_half,
    sum_level2_0_sum, sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry,
    sum_level31_0_half, sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum,
    sum_level33_0_carry, sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half,
    sum_level34_0_sum, sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry,
    sum_level36_0_half, sum_level36_0_sum, sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum,
    sum_level38_0_carry, sum_level38_0_half, sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half,
    sum_level39_0_sum, sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level40_0_carry,
    sum_level40_0_half, sum_level40_0_sum, sum_level41_0_carry, sum_level41_0_half, sum_level41_0_sum,
    sum_level42_0_carry, sum_level42_0_half, sum_level42_0_sum, sum_level43_0_carry, sum_level43_0_half,
    sum_level43_0_sum, sum_level44_0_carry, sum_level44_0_half, sum_level44_0_sum, sum_level45_0_carry,
    sum_level45_0_half, sum_level45_0_sum, sum_level46_0_carry, sum_level46_0_half, sum_level46_0_sum,
    sum_level47_0_carry, sum_level47_0_half, sum_level47_0_sum, sum_level48_0_carry, sum_level48_0_half,
    sum_level48_0_sum, sum_level49_0_carry, sum_level49_0_half, sum_level49_0_sum, sum_level4_0_carry,
    sum_level4_0_half, sum_level4_0_sum, sum_level50_0_carry, sum_level50_0_half, sum_level50_0_sum,
    sum_level51_0_carry, sum_level51_0_half, sum_level51_0_sum, sum_level52_0_carry, sum_level52_0_half,
    sum_level52_0_sum, sum_level53_0_carry, sum_level53_0_half, sum_level53_0_sum, sum_level54_0_carry,
    sum_level54_0_half, sum_level54_0_sum, sum_level55_0_carry, sum_level55_0_half, sum_level55_0_sum,
    sum_level56_0_carry, sum_level56_0_half, sum_level56_0_sum, sum_level57_0_carry, sum_level57_0_half,
    sum_level57_0_sum, sum_level58_0_carry, sum_level58_0_half, sum_level58_0_sum, sum_level59_0_carry,
    sum_level59_0_half, sum_level59_0_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum,
    sum_level60_0_carry, sum_level60_0_half, sum_level60_0_sum, sum_level61_0_carry, sum_level61_0_half,
    sum_level61_0_sum, sum_level62_0_carry, sum_level62_0_half, sum_level62_0_sum, sum_level63_0_carry,
    sum_level63_0_half, sum_level63_0_sum, sum_level64_0_carry, sum_level64_0_half, sum_level64_0_sum,
    sum_level65_0_carry, sum_level65_0_half, sum_level65_0_sum, sum_level6_0_carry, sum_level6_0_half,
    sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [66:0] _038_, _039_, _040_;
  wire [65:0] sum_total;
  assign sum_level1_0_half = i__x0[0] ^ i__x1[0];
  assign sum_level1_0_sum = sum_level1_0_half ^ i__negative[0];
  assign _000_ = i__x0[0] & i__x1[0];
  assign _048_ = sum_level1_0_half & i__negative[0];
  assign sum_level1_0_carry = _000_ | _048_;
  assign sum_level2_0_half = i__x0[1] ^ i__x1[1];
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_carry;
  assign _059_ = i__x0[1] & i__x1[1];
  assign _070_ = sum_level2_0_half & sum_level1_0_carry;
  assign sum_level2_0_carry = _059_ | _070_;
  assign sum_level3_0_half = i__x0[2] ^ i__x1[2];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry;
  assign _081_ = i__x0[2] & i__x1[2];
  assign _092_ = sum_level3_0_half & sum_level2_0_carry;
  assign sum_level3_0_carry = _081_ | _092_;
  assign sum_level4_0_half = i__x0[3] ^ i__x1[3];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _103_ = i__x0[3] & i__x1[3];
  assign _114_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _103_ | _114_;
  assign sum_level5_0_half = i__x0[4] ^ i__x1[4];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _125_ = i__x0[4] & i__x1[4];
  assign _001_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _125_ | _001_;
  assign sum_level6_0_half = i__x0[5] ^ i__x1[5];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = i__x0[5] & i__x1[5];
  assign _023_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _023_;
  assign sum_level7_0_half = i__x0[6] ^ i__x1[6];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _034_ = i__x0[6] & i__x1[6];
  assign _042_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _034_ | _042_;
  assign sum_level8_0_half = i__x0[7] ^ i__x1[7];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _043_ = i__x0[7] & i__x1[7];
  assign _044_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _043_ | _044_;
  assign sum_level9_0_half = i__x0[8] ^ i__x1[8];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _045_ = i__x0[8] & i__x1[8];
  assign _046_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _045_ | _046_;
  assign sum_level10_0_half = i__x0[9] ^ i__x1[9];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _047_ = i__x0[9] & i__x1[9];
  assign _049_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _047_ | _049_;
  assign sum_level11_0_half = i__x0[10] ^ i__x1[10];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _050_ = i__x0[10] & i__x1[10];
  assign _051_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _050_ | _051_;
  assign sum_level12_0_half = i__x0[11] ^ i__x1[11];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _052_ = i__x0[11] & i__x1[11];
  assign _053_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _052_ | _053_;
  assign sum_level13_0_half = i__x0[12] ^ i__x1[12];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _054_ = i__x0[12] & i__x1[12];
  assign _055_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _054_ | _055_;
  assign sum_level14_0_half = i__x0[13] ^ i__x1[13];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _056_ = i__x0[13] & i__x1[13];
  assign _057_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _056_ | _057_;
  assign sum_level15_0_half = i__x0[14] ^ i__x1[14];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _058_ = i__x0[14] & i__x1[14];
  assign _060_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _058_ | _060_;
  assign sum_level16_0_half = i__x0[15] ^ i__x1[15];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _061_ = i__x0[15] & i__x1[15];
  assign _062_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _061_ | _062_;
  assign sum_level17_0_half = i__x0[16] ^ i__x1[16];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _063_ = i__x0[16] & i__x1[16];
  assign _064_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _063_ | _064_;
  assign sum_level18_0_half = i__x0[17] ^ i__x1[17];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _065_ = i__x0[17] & i__x1[17];
  assign _066_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _065_ | _066_;
  assign sum_level19_0_half = i__x0[18] ^ i__x1[18];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _067_ = i__x0[18] & i__x1[18];
  assign _068_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _067_ | _068_;
  assign sum_level20_0_half = i__x0[19] ^ i__x1[19];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _069_ = i__x0[19] & i__x1[19];
  assign _071_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _069_ | _071_;
  assign sum_level21_0_half = i__x0[20] ^ i__x1[20];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _072_ = i__x0[20] & i__x1[20];
  assign _073_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _072_ | _073_;
  assign sum_level22_0_half = i__x0[21] ^ i__x1[21];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _074_ = i__x0[21] & i__x1[21];
  assign _075_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _074_ | _075_;
  assign sum_level23_0_half = i__x0[22] ^ i__x1[22];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _076_ = i__x0[22] & i__x1[22];
  assign _077_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _076_ | _077_;
  assign sum_level24_0_half = i__x0[23] ^ i__x1[23];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _078_ = i__x0[23] & i__x1[23];
  assign _079_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _078_ | _079_;
  assign sum_level25_0_half = i__x0[24] ^ i__x1[24];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _080_ = i__x0[24] & i__x1[24];
  assign _082_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _080_ | _082_;
  assign sum_level26_0_half = i__x0[25] ^ i__x1[25];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _083_ = i__x0[25] & i__x1[25];
  assign _084_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _083_ | _084_;
  assign sum_level27_0_half = i__x0[26] ^ i__x1[26];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _085_ = i__x0[26] & i__x1[26];
  assign _086_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _085_ | _086_;
  assign sum_level28_0_half = i__x0[27] ^ i__x1[27];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _087_ = i__x0[27] & i__x1[27];
  assign _088_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _087_ | _088_;
  assign sum_level29_0_half = i__x0[28] ^ i__x1[28];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _089_ = i__x0[28] & i__x1[28];
  assign _090_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _089_ | _090_;
  assign sum_level30_0_half = i__x0[29] ^ i__x1[29];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _091_ = i__x0[29] & i__x1[29];
  assign _093_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _091_ | _093_;
  assign sum_level31_0_half = i__x0[30] ^ i__x1[30];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _094_ = i__x0[30] & i__x1[30];
  assign _095_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _094_ | _095_;
  assign sum_level32_0_half = i__x0[31] ^ i__x1[31];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _096_ = i__x0[31] & i__x1[31];
  assign _097_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _096_ | _097_;
  assign sum_level33_0_half = i__x0[32] ^ i__x1[32];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _098_ = i__x0[32] & i__x1[32];
  assign _099_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _098_ | _099_;
  assign sum_level34_0_half = i__x0[33] ^ i__x1[33];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _100_ = i__x0[33] & i__x1[33];
  assign _101_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _100_ | _101_;
  assign sum_level35_0_half = i__x0[34] ^ i__x1[34];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _102_ = i__x0[34] & i__x1[34];
  assign _104_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _102_ | _104_;
  assign sum_level36_0_half = i__x0[35] ^ i__x1[35];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _105_ = i__x0[35] & i__x1[35];
  assign _106_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _105_ | _106_;
  assign sum_level37_0_half = i__x0[36] ^ i__x1[36];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _107_ = i__x0[36] & i__x1[36];
  assign _108_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _107_ | _108_;
  assign sum_level38_0_half = i__x0[37] ^ i__x1[37];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _109_ = i__x0[37] & i__x1[37];
  assign _110_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _109_ | _110_;
  assign sum_level39_0_half = i__x0[38] ^ i__x1[38];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _111_ = i__x0[38] & i__x1[38];
  assign _112_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _111_ | _112_;
  assign sum_level40_0_half = i__x0[39] ^ i__x1[39];
  assign sum_level40_0_sum = sum_level40_0_half ^ sum_level39_0_carry;
  assign _113_ = i__x0[39] & i__x1[39];
  assign _115_ = sum_level40_0_half & sum_level39_0_carry;
  assign sum_level40_0_carry = _113_ | _115_;
  assign sum_level41_0_half = i__x0[40] ^ i__x1[40];
  assign sum_level41_0_sum = sum_level41_0_half ^ sum_level40_0_carry;
  assign _116_ = i__x0[40] & i__x1[40];
  assign _117_ = sum_level41_0_half & sum_level40_0_carry;
  assign sum_level41_0_carry = _116_ | _117_;
  assign sum_level42_0_half = i__x0[41] ^ i__x1[41];
  assign sum_level42_0_sum = sum_level42_0_half ^ sum_level41_0_carry;
  assign _118_ = i__x0[41] & i__x1[41];
  assign _119_ = sum_level42_0_half & sum_level41_0_carry;
  assign sum_level42_0_carry = _118_ | _119_;
  assign sum_level43_0_half = i__x0[42] ^ i__x1[42];
  assign sum_level43_0_sum = sum_level43_0_half ^ sum_level42_0_carry;
  assign _120_ = i__x0[42] & i__x1[42];
  assign _121_ = sum_level43_0_half & sum_level42_0_carry;
  assign sum_level43_0_carry = _120_ | _121_;
  assign sum_level44_0_half = i__x0[43] ^ i__x1[43];
  assign sum_level44_0_sum = sum_level44_0_half ^ sum_level43_0_carry;
  assign _122_ = i__x0[43] & i__x1[43];
  assign _123_ = sum_level44_0_half & sum_level43_0_carry;
  assign sum_level44_0_carry = _122_ | _123_;
  assign sum_level45_0_half = i__x0[44] ^ i__x1[44];
  assign sum_level45_0_sum = sum_level45_0_half ^ sum_level44_0_carry;
  assign _124_ = i__x0[44] & i__x1[44];
  assign _126_ = sum_level45_0_half & sum_level44_0_carry;
  assign sum_level45_0_carry = _124_ | _126_;
  assign sum_level46_0_half = i__x0[45] ^ i__x1[45];
  assign sum_level46_0_sum = sum_level46_0_half ^ sum_level45_0_carry;
  assign _127_ = i__x0[45] & i__x1[45];
  assign _128_ = sum_level46_0_half & sum_level45_0_carry;
  assign sum_level46_0_carry = _127_ | _128_;
  assign sum_level47_0_half = i__x0[46] ^ i__x1[46];
  assign sum_level47_0_sum = sum_level47_0_half ^ sum_level46_0_carry;
  assign _129_ = i__x0[46] & i__x1[46];
  assign _130_ = sum_level47_0_half & sum_level46_0_carry;
  assign sum_level47_0_carry = _129_ | _130_;
  assign sum_level48_0_half = i__x0[47] ^ i__x1[47];
  assign sum_level48_0_sum = sum_level48_0_half ^ sum_level47_0_carry;
  assign _131_ = i__x0[47] & i__x1[47];
  assign _132_ = sum_level48_0_half & sum_level47_0_carry;
  assign sum_level48_0_carry = _131_ | _132_;
  assign sum_level49_0_half = i__x0[48] ^ i__x1[48];
  assign sum_level49_0_sum = sum_level49_0_half ^ sum_level48_0_carry;
  assign _133_ = i__x0[48] & i__x1[48];
  assign _134_ = sum_level49_0_half & sum_level48_0_carry;
  assign sum_level49_0_carry = _133_ | _134_;
  assign sum_level50_0_half = i__x0[49] ^ i__x1[49];
  assign sum_level50_0_sum = sum_level50_0_half ^ sum_level49_0_carry;
  assign _135_ = i__x0[49] & i__x1[49];
  assign _002_ = sum_level50_0_half & sum_level49_0_carry;
  assign sum_level50_0_carry = _135_ | _002_;
  assign sum_level51_0_half = i__x0[50] ^ i__x1[50];
  assign sum_level51_0_sum = sum_level51_0_half ^ sum_level50_0_carry;
  assign _003_ = i__x0[50] & i__x1[50];
  assign _004_ = sum_level51_0_half & sum_level50_0_carry;
  assign sum_level51_0_carry = _003_ | _004_;
  assign sum_level52_0_half = i__x0[51] ^ i__x1[51];
  assign sum_level52_0_sum = sum_level52_0_half ^ sum_level51_0_carry;
  assign _005_ = i__x0[51] & i__x1[51];
  assign _006_ = sum_level52_0_half & sum_level51_0_carry;
  assign sum_level52_0_carry = _005_ | _006_;
  assign sum_level53_0_half = i__x0[52] ^ i__x1[52];
  assign sum_level53_0_sum = sum_level53_0_half ^ sum_level52_0_carry;
  assign _007_ = i__x0[52] & i__x1[52];
  assign _008_ = sum_level53_0_half & sum_level52_0_carry;
  assign sum_level53_0_carry = _007_ | _008_;
  assign sum_level54_0_half = i__x0[53] ^ i__x1[53];
  assign sum_level54_0_sum = sum_level54_0_half ^ sum_level53_0_carry;
  assign _009_ = i__x0[53] & i__x1[53];
  assign _010_ = sum_level54_0_half & sum_level53_0_carry;
  assign sum_level54_0_carry = _009_ | _010_;
  assign sum_level55_0_half = i__x0[54] ^ i__x1[54];
  assign sum_level55_0_sum = sum_level55_0_half ^ sum_level54_0_carry;
  assign _011_ = i__x0[54] & i__x1[54];
  assign _013_ = sum_level55_0_half & sum_level54_0_carry;
  assign sum_level55_0_carry = _011_ | _013_;
  assign sum_level56_0_half = i__x0[55] ^ i__x1[55];
  assign sum_level56_0_sum = sum_level56_0_half ^ sum_level55_0_carry;
  assign _014_ = i__x0[55] & i__x1[55];
  assign _015_ = sum_level56_0_half & sum_level55_0_carry;
  assign sum_level56_0_carry = _014_ | _015_;
  assign sum_level57_0_half = i__x0[56] ^ i__x1[56];
  assign sum_level57_0_sum = sum_level57_0_half ^ sum_level56_0_carry;
  assign _016_ = i__x0[56] & i__x1[56];
  assign _017_ = sum_level57_0_half & sum_level56_0_carry;
  assign sum_level57_0_carry = _016_ | _017_;
  assign sum_level58_0_half = i__x0[57] ^ i__x1[57];
  assign sum_level58_0_sum = sum_level58_0_half ^ sum_level57_0_carry;
  assign _018_ = i__x0[57] & i__x1[57];
  assign _019_ = sum_level58_0_half & sum_level57_0_carry;
  assign sum_level58_0_carry = _018_ | _019_;
  assign sum_level59_0_half = i__x0[58] ^ i__x1[58];
  assign sum_level59_0_sum = sum_level59_0_half ^ sum_level58_0_carry;
  assign _020_ = i__x0[58] & i__x1[58];
  assign _021_ = sum_level59_0_half & sum_level58_0_carry;
  assign sum_level59_0_carry = _020_ | _021_;
  assign sum_level60_0_half = i__x0[59] ^ i__x1[59];
  assign sum_level60_0_sum = sum_level60_0_half ^ sum_level59_0_carry;
  assign _022_ = i__x0[59] & i__x1[59];
  assign _024_ = sum_level60_0_half & sum_level59_0_carry;
  assign sum_level60_0_carry = _022_ | _024_;
  assign sum_level61_0_half = i__x0[60] ^ i__x1[60];
  assign sum_level61_0_sum = sum_level61_0_half ^ sum_level60_0_carry;
  assign _025_ = i__x0[60] & i__x1[60];
  assign _026_ = sum_level61_0_half & sum_level60_0_carry;
  assign sum_level61_0_carry = _025_ | _026_;
  assign sum_level62_0_half = i__x0[61] ^ i__x1[61];
  assign sum_level62_0_sum = sum_level62_0_half ^ sum_level61_0_carry;
  assign _027_ = i__x0[61] & i__x1[61];
  assign _028_ = sum_level62_0_half & sum_level61_0_carry;
  assign sum_level62_0_carry = _027_ | _028_;
  assign sum_level63_0_half = i__x0[62] ^ i__x1[62];
  assign sum_level63_0_sum = sum_level63_0_half ^ sum_level62_0_carry;
  assign _029_ = i__x0[62] & i__x1[62];
  assign _030_ = sum_level63_0_half & sum_level62_0_carry;
  assign sum_level63_0_carry = _029_ | _030_;
  assign sum_level64_0_half = i__x0[63] ^ i__x1[63];
  assign sum_level64_0_sum = sum_level64_0_half ^ sum_level63_0_carry;
  assign _031_ = i__x0[63] & i__x1[63];
  assign _032_ = sum_level64_0_half & sum_level63_0_carry;
  assign sum_level64_0_carry = _031_ | _032_;
  assign sum_level65_0_half = _033_ ^ _035_;
  assign sum_level65_0_sum = sum_level65_0_half ^ sum_level64_0_carry;
  assign _033_ = ~ i__x0[64];
  assign _035_ = ~ i__x1[64];
  assign _036_ = _033_ & _035_;
  assign _037_ = sum_level65_0_half & sum_level64_0_carry;
  assign sum_level65_0_carry = _036_ | _037_;
  assign { _038_[66], sum_total } = { 1'h1, sum_level65_0_sum, sum_level64_0_sum, sum_level63_0_sum, sum_level62_0_sum, sum_level61_0_sum, sum_level60_0_sum, sum_level59_0_sum, sum_level58_0_sum, sum_level57_0_sum, sum_level56_0_sum, sum_level55_0_sum, sum_level54_0_sum, sum_level53_0_sum, sum_level52_0_sum, sum_level51_0_sum, sum_level50_0_sum, sum_level49_0_sum, sum_level48_0_sum, sum_level47_0_sum, sum_level46_0_sum, sum_level45_0_sum, sum_level44_0_sum, sum_level43_0_sum, sum_level42_0_sum, sum_level41_0_sum, sum_level40_0_sum, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level2_0_sum, i__negative[1] } + { sum_level65_0_carry, 64'h0000000000000000, sum_level1_0_sum };
  assign _039_ = - $signed(sum_total);
  assign { _040_[66:65], o__p0__sig } = sum_total[65] ? _039_ : { sum_total[65], sum_total };
  assign _041_ = | sum_total;
  assign sign = _041_ ? sum_total[65] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign _038_[65:0] = sum_total;
  assign _040_[64:0] = o__p0__sig;
endmodule

module dot_e5m2_e5m2_lanes2_fp16__unpack (
  input wire [15:0] a,
  input wire [15:0] b,
  output wire unpack__a0__sig_2,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__a1__sig_2,
  output wire unpack__a1__shift_0,
  output wire o__a1__inf,
  output wire o__a1__nan,
  output wire unpack__b0__sig_2,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan,
  output wire unpack__b1__sig_2,
  output wire unpack__b1__shift_0,
  output wire o__b1__inf,
  output wire o__b1__nan
);
  dot_e5m2_e5m2_lanes2_fp16__unpack__a a0 (
    .code(a[7:0]),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_2),
    .port_2(unpack__a0__shift_0)
  );
  dot_e5m2_e5m2_lanes2_fp16__unpack__a a1 (
    .code(a[15:8]),
    .o__inf(o__a1__inf),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_2),
    .port_2(unpack__a1__shift_0)
  );
  dot_e5m2_e5m2_lanes2_fp16__unpack__a b0 (
    .code(b[7:0]),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_2),
    .port_2(unpack__b0__shift_0)
  );
  dot_e5m2_e5m2_lanes2_fp16__unpack__a b1 (
    .code(b[15:8]),
    .o__inf(o__b1__inf),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_2),
    .port_2(unpack__b1__shift_0)
  );
endmodule

module dot_e5m2_e5m2_lanes2_fp16__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule
