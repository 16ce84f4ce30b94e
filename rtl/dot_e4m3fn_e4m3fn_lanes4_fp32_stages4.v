// dot_e4m3fn_e4m3fn_lanes4_fp32_stages4
//
// Spec:    dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,stages=4
// Latency: 4 cycles, a new result each cycle
// Ports:
//   input  clk           1 bits  control
//   input  rst           1 bits  control
//   input  a            32 bits  4 x e4m3fn
//   input  b            32 bits  4 x e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = [0x3b (1.375), 0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25)], b = [0xc3 (-2.75), 0x33 (0.6875), 0x45 (3.25),
//     0xbb (-1.375)], acc = 0x3f2fb15b (0.68629998) give o = 0xc0e709d5 (-7.2199502)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4 (
  input wire clk,
  input wire rst,
  input wire [31:0] a,
  input wire [31:0] b,
  input wire [31:0] acc,
  output reg [31:0] o = 32'd0
);
  wire add__inf, add__nan, add__sign, align__inf_sign, multiply__p0__nan, multiply__p0__sign, multiply__p1__nan,
    multiply__p1__sign, multiply__p2__nan, multiply__p2__sign, multiply__p3__nan, multiply__p3__sign,
    place__inf, place__inf_sign, place__minus_zero, place__nan, total__p0__sign, unpack__a0__nan,
    unpack__a1__nan, unpack__a2__nan, unpack__a3__nan, unpack__b0__nan, unpack__b1__nan, unpack__b2__nan,
    unpack__b3__nan;
  wire [7:0] add__shift, normalise__exp;
  wire [90:0] add__sig, align__addend;
  wire [4:0] multiply__p0__shift, multiply__p1__shift, multiply__p2__shift, multiply__p3__shift;
  wire [8:0] multiply__p0__sig, multiply__p1__sig, multiply__p2__sig, multiply__p3__sig;
  wire [25:0] normalise__sig;
  wire [3:0] place__negative, unpack__a0__shift, unpack__a0__sig, unpack__a1__shift, unpack__a1__sig,
    unpack__a2__shift, unpack__a2__sig, unpack__a3__shift, unpack__a3__sig, unpack__b0__shift, unpack__b0__sig,
    unpack__b1__shift, unpack__b1__sig, unpack__b2__shift, unpack__b2__sig, unpack__b3__shift, unpack__b3__sig;
  wire signed [36:0] place__x0, place__x1, place__x2, place__x3;
  wire [31:0] round__code;
  wire [37:0] total__p0__sig;
  reg [31:0] acc_beside_multiply_q = 32'd0;
  reg [31:0] acc_beside_total_q = 32'd0;
  reg add_q__inf = 1'h0;
  reg add_q__nan = 1'h0;
  reg [7:0] add_q__shift = 8'h00;
  reg [90:0] add_q__sig = 91'h00000000000000000000000;
  reg add_q__sign = 1'h0;
  reg align__product_sign = 1'h0;
  reg multiply_q__p0__nan = 1'h0;
  reg [4:0] multiply_q__p0__shift = 5'h00;
  reg [8:0] multiply_q__p0__sig = 9'h000;
  reg multiply_q__p0__sign = 1'h0;
  reg multiply_q__p1__nan = 1'h0;
  reg [4:0] multiply_q__p1__shift = 5'h00;
  reg [8:0] multiply_q__p1__sig = 9'h000;
  reg multiply_q__p1__sign = 1'h0;
  reg multiply_q__p2__nan = 1'h0;
  reg [4:0] multiply_q__p2__shift = 5'h00;
  reg [8:0] multiply_q__p2__sig = 9'h000;
  reg multiply_q__p2__sign = 1'h0;
  reg multiply_q__p3__nan = 1'h0;
  reg [4:0] multiply_q__p3__shift = 5'h00;
  reg [8:0] multiply_q__p3__sig = 9'h000;
  reg multiply_q__p3__sign = 1'h0;
  reg total_q__p0__nan = 1'h0;
  reg [37:0] total_q__p0__sig = 38'h0000000000;
  always @(posedge clk)
    acc_beside_multiply_q <= acc;
  always @(posedge clk)
    multiply_q__p0__sig <= multiply__p0__sig;
  always @(posedge clk)
    multiply_q__p0__shift <= multiply__p0__shift;
  always @(posedge clk)
    multiply_q__p0__sign <= multiply__p0__sign;
  always @(posedge clk)
    multiply_q__p0__nan <= multiply__p0__nan;
  always @(posedge clk)
    multiply_q__p1__sig <= multiply__p1__sig;
  always @(posedge clk)
    multiply_q__p1__shift <= multiply__p1__shift;
  always @(posedge clk)
    multiply_q__p1__sign <= multiply__p1__sign;
  always @(posedge clk)
    multiply_q__p1__nan <= multiply__p1__nan;
  always @(posedge clk)
    multiply_q__p2__sig <= multiply__p2__sig;
  always @(posedge clk)
    multiply_q__p2__shift <= multiply__p2__shift;
  always @(posedge clk)
    multiply_q__p2__sign <= multiply__p2__sign;
  always @(posedge clk)
    multiply_q__p2__nan <= multiply__p2__nan;
  always @(posedge clk)
    multiply_q__p3__sig <= multiply__p3__sig;
  always @(posedge clk)
    multiply_q__p3__shift <= multiply__p3__shift;
  always @(posedge clk)
    multiply_q__p3__sign <= multiply__p3__sign;
  always @(posedge clk)
    multiply_q__p3__nan <= multiply__p3__nan;
  always @(posedge clk)
    acc_beside_total_q <= acc_beside_multiply_q;
  always @(posedge clk)
    total_q__p0__sig <= total__p0__sig;
  always @(posedge clk)
    align__product_sign <= total__p0__sign;
  always @(posedge clk)
    total_q__p0__nan <= place__nan;
  always @(posedge clk)
    add_q__sig <= add__sig;
  always @(posedge clk)
    add_q__shift <= add__shift;
  always @(posedge clk)
    add_q__sign <= add__sign;
  always @(posedge clk)
    add_q__inf <= add__inf;
  always @(posedge clk)
    add_q__nan <= add__nan;
  always @(posedge clk)
    if (rst) o <= 32'd0;
    else o <= round__code;
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__add add (
    .i__addend(align__addend),
    .i__addend_sign(acc_beside_total_q[31]),
    .i__inf(add__inf),
    .i__inf_sign(align__inf_sign),
    .i__nan(add__nan),
    .i__product_sign(align__product_sign),
    .i__shift(add__shift),
    .o__sig(add__sig),
    .o__sign(add__sign),
    .total_q__p0__sig(total_q__p0__sig)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align align (
    .code(acc_beside_total_q),
    .i__p0__nan(total_q__p0__nan),
    .i__p0__sig(total_q__p0__sig),
    .i__product_sign(align__product_sign),
    .o__addend(align__addend),
    .o__inf(add__inf),
    .o__inf_sign(align__inf_sign),
    .o__nan(add__nan),
    .o__shift(add__shift)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a1__nan(unpack__a1__nan),
    .i__a2__nan(unpack__a2__nan),
    .i__a3__nan(unpack__a3__nan),
    .i__b0__nan(unpack__b0__nan),
    .i__b1__nan(unpack__b1__nan),
    .i__b2__nan(unpack__b2__nan),
    .i__b3__nan(unpack__b3__nan),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .o__p1__nan(multiply__p1__nan),
    .o__p1__shift(multiply__p1__shift),
    .o__p1__sign(multiply__p1__sign),
    .o__p2__nan(multiply__p2__nan),
    .o__p2__shift(multiply__p2__shift),
    .o__p2__sign(multiply__p2__sign),
    .o__p3__nan(multiply__p3__nan),
    .o__p3__shift(multiply__p3__shift),
    .o__p3__sign(multiply__p3__sign),
    .a_2_0(a[2:0]),
    .b_31_28(b[31:28]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3]),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .a_10_4(a[10:4]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .a_18_12(a[18:12]),
    .a_26_20(a[26:20]),
    .a_31_28(a[31:28]),
    .b_2_0(b[2:0]),
    .b_10_4(b[10:4]),
    .b_18_12(b[18:12]),
    .b_26_20(b[26:20]),
    .signed0(multiply__p0__sig),
    .signed1(multiply__p1__sig),
    .signed2(multiply__p2__sig),
    .signed3(multiply__p3__sig)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__normalise normalise (
    .i__inf(add_q__inf),
    .i__nan(add_q__nan),
    .i__shift(add_q__shift),
    .i__sig(add_q__sig),
    .i__sign(add_q__sign),
    .o__exp(normalise__exp),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[25:1])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__place place (
    .i__p0__nan(multiply_q__p0__nan),
    .i__p0__shift(multiply_q__p0__shift),
    .i__p0__sig(multiply_q__p0__sig),
    .i__p1__nan(multiply_q__p1__nan),
    .i__p1__shift(multiply_q__p1__shift),
    .i__p1__sig(multiply_q__p1__sig),
    .i__p2__nan(multiply_q__p2__nan),
    .i__p2__shift(multiply_q__p2__shift),
    .i__p2__sig(multiply_q__p2__sig),
    .i__p3__nan(multiply_q__p3__nan),
    .i__p3__shift(multiply_q__p3__shift),
    .i__p3__sig(multiply_q__p3__sig),
    .minus(place__inf_sign),
    .o__inf(place__inf),
    .o__minus_zero(place__minus_zero),
    .o__nan(place__nan),
    .o__negative(place__negative),
    .o__x0(place__x0),
    .o__x1(place__x1),
    .o__x2(place__x2),
    .o__x3(place__x3),
    .sign0(multiply_q__p0__sign),
    .sign1(multiply_q__p1__sign),
    .sign2(multiply_q__p2__sign),
    .sign3(multiply_q__p3__sign)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__round round (
    .i__exp(normalise__exp),
    .i__inf(add_q__inf),
    .i__nan(add_q__nan),
    .i__sign(add_q__sign),
    .o__code(round__code),
    .normalise__sig_25_1(normalise__sig[25:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__total total (
    .i__inf(place__inf),
    .i__inf_sign(place__inf_sign),
    .i__minus_zero(place__minus_zero),
    .i__negative(place__negative),
    .i__p0__nan(place__nan),
    .i__x0(place__x0),
    .i__x1(place__x1),
    .i__x2(place__x2),
    .i__x3(place__x3),
    .o__p0__sig(total__p0__sig),
    .o__p0__sign(total__p0__sign)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack unpack (
    .o__a0__nan(unpack__a0__nan),
    .o__a1__nan(unpack__a1__nan),
    .o__a2__nan(unpack__a2__nan),
    .o__a3__nan(unpack__a3__nan),
    .o__b0__nan(unpack__b0__nan),
    .o__b1__nan(unpack__b1__nan),
    .o__b2__nan(unpack__b2__nan),
    .o__b3__nan(unpack__b3__nan),
    .a(a),
    .unpack__a3__shift_0(unpack__a3__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .unpack__b1__sig_3(unpack__b1__sig[3]),
    .unpack__b1__shift_0(unpack__b1__shift[0]),
    .unpack__b2__sig_3(unpack__b2__sig[3]),
    .unpack__b2__shift_0(unpack__b2__shift[0]),
    .unpack__b3__sig_3(unpack__b3__sig[3]),
    .unpack__b3__shift_0(unpack__b3__shift[0]),
    .b(b),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__a1__sig_3(unpack__a1__sig[3]),
    .unpack__a1__shift_0(unpack__a1__shift[0]),
    .unpack__a2__sig_3(unpack__a2__sig[3]),
    .unpack__a2__shift_0(unpack__a2__shift[0]),
    .unpack__a3__sig_3(unpack__a3__sig[3])
  );
  assign unpack__b3__shift[3:1] = b[30:28];
  assign unpack__b3__sig[2:0] = b[26:24];
  assign unpack__b2__shift[3:1] = b[22:20];
  assign unpack__b2__sig[2:0] = b[18:16];
  assign unpack__b1__shift[3:1] = b[14:12];
  assign unpack__b1__sig[2:0] = b[10:8];
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a3__shift[3:1] = a[30:28];
  assign unpack__a3__sig[2:0] = a[26:24];
  assign unpack__a2__shift[3:1] = a[22:20];
  assign unpack__a2__sig[2:0] = a[18:16];
  assign unpack__a1__shift[3:1] = a[14:12];
  assign unpack__a1__sig[2:0] = a[10:8];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__add (
  input wire [90:0] i__addend,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [90:0] o__sig,
  output wire o__sign,
  input wire i__addend_sign,
  input wire [37:0] total_q__p0__sig,
  input wire i__product_sign
);
  wire [91:0] _00_;
  wire [92:0] _01_, _03_, _04_;
  wire [93:0] _02_;
  wire _05_, _06_, _07_, _08_, _09_;
  wire signed [91:0] total;
  assign _09_ = i__product_sign ^ i__addend_sign;
  assign _00_ = { 1'h0, i__addend } ^ {92{_09_}};
  assign _01_ = $signed({ 1'h0, total_q__p0__sig, 26'h0000000 }) + $signed(_00_);
  assign { _02_[93:92], total } = $signed(_01_) + $signed({ 1'h0, _09_ });
  assign _03_ = - $signed(total);
  assign { _04_[92:91], o__sig } = total[91] ? _03_ : { total[91], total };
  assign _05_ = | total;
  assign _06_ = i__product_sign & i__addend_sign;
  assign _07_ = i__product_sign ^ total[91];
  assign _08_ = _05_ ? _07_ : _06_;
  assign o__sign = i__inf ? i__inf_sign : _08_;
  assign _02_[91:0] = total;
  assign _04_[90:0] = o__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align (
  output wire [90:0] o__addend,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan,
  input wire [31:0] code,
  input wire [37:0] i__p0__sig,
  input wire i__product_sign,
  input wire i__p0__nan
);
  wire [8:0] _00_, _18_, _20_, _25_, _26_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _19_,
    _21_, _22_, _23_, _24_, _27_, _28_, moved_sticky;
  wire [9:0] _08_;
  wire [6:0] amount;
  wire signed [8:0] distance;
  wire [90:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_63, moved_by_7;
  assign _00_ = 1'h0 - { code[30:24], _18_[0] };
  assign { _08_[9], distance } = $signed(_00_) + $signed(9'h0ac);
  assign _19_ = $signed(distance) < $signed(1'h0);
  assign _22_ = | i__p0__sig;
  assign _23_ = ~ _22_;
  assign _28_ = _19_ | _23_;
  assign _24_ = $signed(distance) > $signed(8'h5b);
  assign _25_ = _24_ ? 9'h05b : distance;
  assign { _26_[8:7], amount } = _28_ ? 9'h000 : _25_;
  assign moved_by_1 = amount[0] ? { 2'h0, _21_, code[22:0], 65'h00000000000000000 } : { 1'h0, _21_, code[22:0], 66'h00000000000000000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[90:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[90:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[90:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[90:16] } : moved_by_15;
  assign moved_by_63 = amount[5] ? { 32'h00000000, moved_by_31[90:32] } : moved_by_31;
  assign moved = amount[6] ? { 64'h0000000000000000, moved_by_63[90:64] } : moved_by_63;
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
  assign _15_ = _12_ | _14_;
  assign _16_ = | moved_by_63[63:0];
  assign _17_ = amount[6] & _16_;
  assign moved_sticky = _15_ | _17_;
  assign o__addend = moved | { 90'h00000000000000000000000, moved_sticky };
  assign { _20_[8], o__shift } = _28_ ? { 1'h0, code[30:24], _18_[0] } : 9'h0ac;
  assign o__nan = i__p0__nan | _27_;
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_27_),
    .port(_21_),
    .port_2(_18_[0])
  );
  assign _18_[8:1] = { 1'h0, code[30:24] };
  assign _26_[6:0] = amount;
  assign _08_[8:0] = distance;
  assign o__inf_sign = code[31];
  assign _20_[7:0] = o__shift;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__align__acc (
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan,
  input wire [31:0] code
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

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__multiply (
  input wire [2:0] a_2_0,
  input wire [6:0] a_10_4,
  input wire [6:0] a_18_12,
  input wire [6:0] a_26_20,
  input wire [3:0] a_31_28,
  input wire [2:0] b_2_0,
  input wire [6:0] b_10_4,
  input wire [6:0] b_18_12,
  input wire [6:0] b_26_20,
  input wire [3:0] b_31_28,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__nan,
  input wire unpack__a1__sig_3,
  input wire unpack__a1__shift_0,
  input wire i__a1__nan,
  input wire unpack__a2__sig_3,
  input wire unpack__a2__shift_0,
  input wire i__a2__nan,
  input wire unpack__a3__sig_3,
  input wire unpack__a3__shift_0,
  input wire i__a3__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__nan,
  input wire unpack__b1__sig_3,
  input wire unpack__b1__shift_0,
  input wire i__b1__nan,
  input wire unpack__b2__sig_3,
  input wire unpack__b2__shift_0,
  input wire i__b2__nan,
  input wire unpack__b3__sig_3,
  input wire unpack__b3__shift_0,
  input wire i__b3__nan,
  output wire signed [8:0] signed0,
  output wire [4:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan,
  output wire signed [8:0] signed1,
  output wire [4:0] o__p1__shift,
  output wire o__p1__sign,
  output wire o__p1__nan,
  output wire signed [8:0] signed2,
  output wire [4:0] o__p2__shift,
  output wire o__p2__sign,
  output wire o__p2__nan,
  output wire signed [8:0] signed3,
  output wire [4:0] o__p3__shift,
  output wire o__p3__sign,
  output wire o__p3__nan
);
  wire [2:0] _000_, _023_, _025_, _026_, _045_, _046_, _065_, _066_, product0_level1_0_carry,
    product0_level1_0_half, product0_level1_0_sum, product1_level1_0_carry, product1_level1_0_half,
    product1_level1_0_sum, product2_level1_0_carry, product2_level1_0_half, product2_level1_0_sum,
    product3_level1_0_carry, product3_level1_0_half, product3_level1_0_sum;
  wire _001_, _002_, _003_, _004_, _005_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _016_, _017_,
    _018_, _019_, _020_, _021_, _024_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _035_, _036_, _037_,
    _038_, _039_, _040_, _041_, _042_, _044_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _055_, _056_,
    _057_, _058_, _059_, _060_, _061_, _062_, _067_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum, product1_level2_0_carry,
    product1_level2_0_half, product1_level2_0_sum, product1_level2_1_carry, product1_level2_1_half,
    product1_level2_1_sum, product1_level3_0_carry, product1_level3_0_half, product1_level3_0_sum,
    product2_level2_0_carry, product2_level2_0_half, product2_level2_0_sum, product2_level2_1_carry,
    product2_level2_1_half, product2_level2_1_sum, product2_level3_0_carry, product2_level3_0_half,
    product2_level3_0_sum, product3_level2_0_carry, product3_level2_0_half, product3_level2_0_sum,
    product3_level2_1_carry, product3_level2_1_half, product3_level2_1_sum, product3_level3_0_carry,
    product3_level3_0_half, product3_level3_0_sum;
  wire [7:0] _006_, _034_, _054_, _064_, product0, product1, product2, product3;
  wire [8:0] _015_, _022_, _043_, _063_;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3, product1_row0, product1_row1,
    product1_row2, product1_row3, product2_row0, product2_row1, product2_row2, product2_row3, product3_row0,
    product3_row1, product3_row2, product3_row3;
  assign product0_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _000_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _023_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _000_ | _023_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _024_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _032_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _024_ | _032_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _042_ = product0_row2[3] & product0_row3[2];
  assign _044_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _042_ | _044_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _050_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _060_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _050_ | _060_;
  assign { _064_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign _010_ = | { product0[1], product0_row0[0] };
  assign _016_ = | { product0[2:1], product0_row0[0] };
  assign _017_ = | { product0[3:1], product0_row0[0] };
  assign _018_ = | { product0[4:1], product0_row0[0] };
  assign _019_ = | { product0[5:1], product0_row0[0] };
  assign _020_ = | { product0[6:1], product0_row0[0] };
  assign _021_ = | { product0[7:1], product0_row0[0] };
  assign _022_ = { _021_, _020_, _019_, _018_, _017_, _016_, _010_, product0_row0[0], 1'h0 } & {9{o__p0__sign}};
  assign signed0 = { 1'h0, product0[7:1], product0_row0[0] } ^ _022_;
  assign o__p0__shift = { a_10_4[2:0], unpack__a0__shift_0 } + { b_10_4[2:0], unpack__b0__shift_0 };
  assign o__p0__sign = a_10_4[3] ^ b_10_4[3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign product1_row0 = a_10_4[4] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row1 = a_10_4[5] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row2 = a_10_4[6] ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_row3 = unpack__a1__sig_3 ? { unpack__b1__sig_3, b_10_4[6:4] } : 4'h0;
  assign product1_level1_0_half = { product1_row3[1], product1_row0[3:2] } ^ product1_row1[3:1];
  assign product1_level1_0_sum = product1_level1_0_half ^ product1_row2[2:0];
  assign _025_ = { product1_row3[1], product1_row0[3:2] } & product1_row1[3:1];
  assign _026_ = product1_level1_0_half & product1_row2[2:0];
  assign product1_level1_0_carry = _025_ | _026_;
  assign product1_level2_0_half = product1_row3[0] ^ product1_level1_0_carry[0];
  assign product1_level2_0_sum = product1_level2_0_half ^ product1_level1_0_sum[1];
  assign _027_ = product1_row3[0] & product1_level1_0_carry[0];
  assign _028_ = product1_level2_0_half & product1_level1_0_sum[1];
  assign product1_level2_0_carry = _027_ | _028_;
  assign product1_level2_1_half = product1_row2[3] ^ product1_row3[2];
  assign product1_level2_1_sum = product1_level2_1_half ^ product1_level1_0_carry[2];
  assign _029_ = product1_row2[3] & product1_row3[2];
  assign _030_ = product1_level2_1_half & product1_level1_0_carry[2];
  assign product1_level2_1_carry = _029_ | _030_;
  assign product1_level3_0_half = product1_level1_0_carry[1] ^ product1_level1_0_sum[2];
  assign product1_level3_0_sum = product1_level3_0_half ^ product1_level2_0_carry;
  assign _031_ = product1_level1_0_carry[1] & product1_level1_0_sum[2];
  assign _033_ = product1_level3_0_half & product1_level2_0_carry;
  assign product1_level3_0_carry = _031_ | _033_;
  assign { _034_[7], product1[7:1] } = { product1_row3[3], product1_level3_0_carry, product1_level3_0_sum, product1_level2_0_sum, product1_level1_0_sum[0], product1_row0[1] } + { product1_level2_1_carry, product1_level2_1_sum, 3'h0, product1_row1[0] };
  assign _035_ = | { product1[1], product1_row0[0] };
  assign _036_ = | { product1[2:1], product1_row0[0] };
  assign _037_ = | { product1[3:1], product1_row0[0] };
  assign _038_ = | { product1[4:1], product1_row0[0] };
  assign _039_ = | { product1[5:1], product1_row0[0] };
  assign _040_ = | { product1[6:1], product1_row0[0] };
  assign _041_ = | { product1[7:1], product1_row0[0] };
  assign _043_ = { _041_, _040_, _039_, _038_, _037_, _036_, _035_, product1_row0[0], 1'h0 } & {9{o__p1__sign}};
  assign signed1 = { 1'h0, product1[7:1], product1_row0[0] } ^ _043_;
  assign o__p1__shift = { a_18_12[2:0], unpack__a1__shift_0 } + { b_18_12[2:0], unpack__b1__shift_0 };
  assign o__p1__sign = a_18_12[3] ^ b_18_12[3];
  assign o__p1__nan = i__a1__nan | i__b1__nan;
  assign product2_row0 = a_18_12[4] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row1 = a_18_12[5] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row2 = a_18_12[6] ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_row3 = unpack__a2__sig_3 ? { unpack__b2__sig_3, b_18_12[6:4] } : 4'h0;
  assign product2_level1_0_half = { product2_row3[1], product2_row0[3:2] } ^ product2_row1[3:1];
  assign product2_level1_0_sum = product2_level1_0_half ^ product2_row2[2:0];
  assign _045_ = { product2_row3[1], product2_row0[3:2] } & product2_row1[3:1];
  assign _046_ = product2_level1_0_half & product2_row2[2:0];
  assign product2_level1_0_carry = _045_ | _046_;
  assign product2_level2_0_half = product2_row3[0] ^ product2_level1_0_carry[0];
  assign product2_level2_0_sum = product2_level2_0_half ^ product2_level1_0_sum[1];
  assign _047_ = product2_row3[0] & product2_level1_0_carry[0];
  assign _048_ = product2_level2_0_half & product2_level1_0_sum[1];
  assign product2_level2_0_carry = _047_ | _048_;
  assign product2_level2_1_half = product2_row2[3] ^ product2_row3[2];
  assign product2_level2_1_sum = product2_level2_1_half ^ product2_level1_0_carry[2];
  assign _049_ = product2_row2[3] & product2_row3[2];
  assign _051_ = product2_level2_1_half & product2_level1_0_carry[2];
  assign product2_level2_1_carry = _049_ | _051_;
  assign product2_level3_0_half = product2_level1_0_carry[1] ^ product2_level1_0_sum[2];
  assign product2_level3_0_sum = product2_level3_0_half ^ product2_level2_0_carry;
  assign _052_ = product2_level1_0_carry[1] & product2_level1_0_sum[2];
  assign _053_ = product2_level3_0_half & product2_level2_0_carry;
  assign product2_level3_0_carry = _052_ | _053_;
  assign { _054_[7], product2[7:1] } = { product2_row3[3], product2_level3_0_carry, product2_level3_0_sum, product2_level2_0_sum, product2_level1_0_sum[0], product2_row0[1] } + { product2_level2_1_carry, product2_level2_1_sum, 3'h0, product2_row1[0] };
  assign _055_ = | { product2[1], product2_row0[0] };
  assign _056_ = | { product2[2:1], product2_row0[0] };
  assign _057_ = | { product2[3:1], product2_row0[0] };
  assign _058_ = | { product2[4:1], product2_row0[0] };
  assign _059_ = | { product2[5:1], product2_row0[0] };
  assign _061_ = | { product2[6:1], product2_row0[0] };
  assign _062_ = | { product2[7:1], product2_row0[0] };
  assign _063_ = { _062_, _061_, _059_, _058_, _057_, _056_, _055_, product2_row0[0], 1'h0 } & {9{o__p2__sign}};
  assign signed2 = { 1'h0, product2[7:1], product2_row0[0] } ^ _063_;
  assign o__p2__shift = { a_26_20[2:0], unpack__a2__shift_0 } + { b_26_20[2:0], unpack__b2__shift_0 };
  assign o__p2__sign = a_26_20[3] ^ b_26_20[3];
  assign o__p2__nan = i__a2__nan | i__b2__nan;
  assign product3_row0 = a_26_20[4] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row1 = a_26_20[5] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row2 = a_26_20[6] ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_row3 = unpack__a3__sig_3 ? { unpack__b3__sig_3, b_26_20[6:4] } : 4'h0;
  assign product3_level1_0_half = { product3_row3[1], product3_row0[3:2] } ^ product3_row1[3:1];
  assign product3_level1_0_sum = product3_level1_0_half ^ product3_row2[2:0];
  assign _065_ = { product3_row3[1], product3_row0[3:2] } & product3_row1[3:1];
  assign _066_ = product3_level1_0_half & product3_row2[2:0];
  assign product3_level1_0_carry = _065_ | _066_;
  assign product3_level2_0_half = product3_row3[0] ^ product3_level1_0_carry[0];
  assign product3_level2_0_sum = product3_level2_0_half ^ product3_level1_0_sum[1];
  assign _067_ = product3_row3[0] & product3_level1_0_carry[0];
  assign _001_ = product3_level2_0_half & product3_level1_0_sum[1];
  assign product3_level2_0_carry = _067_ | _001_;
  assign product3_level2_1_half = product3_row2[3] ^ product3_row3[2];
  assign product3_level2_1_sum = product3_level2_1_half ^ product3_level1_0_carry[2];
  assign _002_ = product3_row2[3] & product3_row3[2];
  assign _003_ = product3_level2_1_half & product3_level1_0_carry[2];
  assign product3_level2_1_carry = _002_ | _003_;
  assign product3_level3_0_half = product3_level1_0_carry[1] ^ product3_level1_0_sum[2];
  assign product3_level3_0_sum = product3_level3_0_half ^ product3_level2_0_carry;
  assign _004_ = product3_level1_0_carry[1] & product3_level1_0_sum[2];
  assign _005_ = product3_level3_0_half & product3_level2_0_carry;
  assign product3_level3_0_carry = _004_ | _005_;
  assign { _006_[7], product3[7:1] } = { product3_row3[3], product3_level3_0_carry, product3_level3_0_sum, product3_level2_0_sum, product3_level1_0_sum[0], product3_row0[1] } + { product3_level2_1_carry, product3_level2_1_sum, 3'h0, product3_row1[0] };
  assign _007_ = | { product3[1], product3_row0[0] };
  assign _008_ = | { product3[2:1], product3_row0[0] };
  assign _009_ = | { product3[3:1], product3_row0[0] };
  assign _011_ = | { product3[4:1], product3_row0[0] };
  assign _012_ = | { product3[5:1], product3_row0[0] };
  assign _013_ = | { product3[6:1], product3_row0[0] };
  assign _014_ = | { product3[7:1], product3_row0[0] };
  assign _015_ = { _014_, _013_, _012_, _011_, _009_, _008_, _007_, product3_row0[0], 1'h0 } & {9{o__p3__sign}};
  assign signed3 = { 1'h0, product3[7:1], product3_row0[0] } ^ _015_;
  assign o__p3__shift = { a_31_28[2:0], unpack__a3__shift_0 } + { b_31_28[2:0], unpack__b3__shift_0 };
  assign o__p3__sign = a_31_28[3] ^ b_31_28[3];
  assign o__p3__nan = i__a3__nan | i__b3__nan;
  assign _064_[6:0] = product0[7:1];
  assign _006_[6:0] = product3[7:1];
  assign product3[0] = product3_row0[0];
  assign product2[0] = product2_row0[0];
  assign _034_[6:0] = product1[7:1];
  assign product1[0] = product1_row0[0];
  assign _054_[6:0] = product2[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__normalise (
  output wire [24:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp,
  input wire [90:0] i__sig,
  input wire [7:0] i__shift,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _040_, _041_, _042_, _043_, _044_, _045_,
    _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_,
    _061_, _062_, _063_, _064_, _067_, _068_, _069_, _070_, _071_, _072_, at_floor, empty16_3, empty16_4,
    empty16_5, empty16_6, empty16_7, empty2_19, empty2_20, empty2_21, empty2_22, empty2_23, empty2_24,
    empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_30, empty2_31, empty2_32, empty2_33,
    empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_40, empty2_41, empty2_42,
    empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_50, empty2_51,
    empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_60,
    empty2_61, empty2_62, empty2_63, empty32_2, empty32_3, empty4_10, empty4_11, empty4_12, empty4_13,
    empty4_14, empty4_15, empty4_16, empty4_17, empty4_18, empty4_19, empty4_20, empty4_21, empty4_22,
    empty4_23, empty4_24, empty4_25, empty4_26, empty4_27, empty4_28, empty4_29, empty4_30, empty4_31,
    empty64_1, empty8_10, empty8_11, empty8_12, empty8_13, empty8_14, empty8_15, empty8_5, empty8_6, empty8_7,
    empty8_8, empty8_9, zeros2_18, zeros2_19, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34,
    zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_40, zeros2_41, zeros2_42, zeros2_43,
    zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_50, zeros2_51, zeros2_52,
    zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_60, zeros2_61,
    zeros2_62, zeros2_63;
  wire [7:0] _039_;
  wire [8:0] _065_, _066_;
  wire [6:0] leading_zeros;
  wire [87:0] shifted_by_127;
  wire [31:0] shifted_by_15;
  wire [25:0] shifted_by_3;
  wire [39:0] shifted_by_31;
  wire [55:0] shifted_by_63;
  wire [27:0] shifted_by_7;
  wire [3:0] zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16, zeros4_17, zeros4_18,
    zeros4_19, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25, zeros4_26, zeros4_27,
    zeros4_28, zeros4_29, zeros4_30, zeros4_31, zeros4_9;
  wire [5:0] zeros64_1;
  wire [2:0] zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_5, zeros8_6, zeros8_7,
    zeros8_8, zeros8_9;
  assign zeros2_18 = ~ i__sig[0];
  assign _067_ = ~ i__sig[1];
  assign empty2_19 = _067_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[2];
  assign _068_ = ~ i__sig[3];
  assign empty2_20 = _068_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[4];
  assign _069_ = ~ i__sig[5];
  assign empty2_21 = _069_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[6];
  assign _070_ = ~ i__sig[7];
  assign empty2_22 = _070_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[8];
  assign _071_ = ~ i__sig[9];
  assign empty2_23 = _071_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[10];
  assign _072_ = ~ i__sig[11];
  assign empty2_24 = _072_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[12];
  assign _000_ = ~ i__sig[13];
  assign empty2_25 = _000_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[14];
  assign _001_ = ~ i__sig[15];
  assign empty2_26 = _001_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[16];
  assign _002_ = ~ i__sig[17];
  assign empty2_27 = _002_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[18];
  assign _003_ = ~ i__sig[19];
  assign empty2_28 = _003_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[20];
  assign _004_ = ~ i__sig[21];
  assign empty2_29 = _004_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[22];
  assign _005_ = ~ i__sig[23];
  assign empty2_30 = _005_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[24];
  assign _006_ = ~ i__sig[25];
  assign empty2_31 = _006_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[26];
  assign _007_ = ~ i__sig[27];
  assign empty2_32 = _007_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[28];
  assign _008_ = ~ i__sig[29];
  assign empty2_33 = _008_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[30];
  assign _009_ = ~ i__sig[31];
  assign empty2_34 = _009_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[32];
  assign _010_ = ~ i__sig[33];
  assign empty2_35 = _010_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[34];
  assign _011_ = ~ i__sig[35];
  assign empty2_36 = _011_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[36];
  assign _012_ = ~ i__sig[37];
  assign empty2_37 = _012_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[38];
  assign _013_ = ~ i__sig[39];
  assign empty2_38 = _013_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[40];
  assign _014_ = ~ i__sig[41];
  assign empty2_39 = _014_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[42];
  assign _015_ = ~ i__sig[43];
  assign empty2_40 = _015_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[44];
  assign _016_ = ~ i__sig[45];
  assign empty2_41 = _016_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[46];
  assign _017_ = ~ i__sig[47];
  assign empty2_42 = _017_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[48];
  assign _018_ = ~ i__sig[49];
  assign empty2_43 = _018_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[50];
  assign _019_ = ~ i__sig[51];
  assign empty2_44 = _019_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[52];
  assign _020_ = ~ i__sig[53];
  assign empty2_45 = _020_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[54];
  assign _021_ = ~ i__sig[55];
  assign empty2_46 = _021_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[56];
  assign _022_ = ~ i__sig[57];
  assign empty2_47 = _022_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[58];
  assign _023_ = ~ i__sig[59];
  assign empty2_48 = _023_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[60];
  assign _024_ = ~ i__sig[61];
  assign empty2_49 = _024_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[62];
  assign _025_ = ~ i__sig[63];
  assign zeros2_50 = ~ i__sig[64];
  assign empty2_50 = _025_ & zeros2_50;
  assign _026_ = ~ i__sig[65];
  assign zeros2_51 = ~ i__sig[66];
  assign empty2_51 = _026_ & zeros2_51;
  assign _027_ = ~ i__sig[67];
  assign zeros2_52 = ~ i__sig[68];
  assign empty2_52 = _027_ & zeros2_52;
  assign _028_ = ~ i__sig[69];
  assign zeros2_53 = ~ i__sig[70];
  assign empty2_53 = _028_ & zeros2_53;
  assign _029_ = ~ i__sig[71];
  assign zeros2_54 = ~ i__sig[72];
  assign empty2_54 = _029_ & zeros2_54;
  assign _030_ = ~ i__sig[73];
  assign zeros2_55 = ~ i__sig[74];
  assign empty2_55 = _030_ & zeros2_55;
  assign _031_ = ~ i__sig[75];
  assign zeros2_56 = ~ i__sig[76];
  assign empty2_56 = _031_ & zeros2_56;
  assign _032_ = ~ i__sig[77];
  assign zeros2_57 = ~ i__sig[78];
  assign empty2_57 = _032_ & zeros2_57;
  assign _033_ = ~ i__sig[79];
  assign empty2_58 = _033_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[80];
  assign _034_ = ~ i__sig[81];
  assign empty2_59 = _034_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[82];
  assign _035_ = ~ i__sig[83];
  assign empty2_60 = _035_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[84];
  assign _036_ = ~ i__sig[85];
  assign zeros2_61 = ~ i__sig[86];
  assign empty2_61 = _036_ & zeros2_61;
  assign _037_ = ~ i__sig[87];
  assign zeros2_62 = ~ i__sig[88];
  assign empty2_62 = _037_ & zeros2_62;
  assign _038_ = ~ i__sig[89];
  assign zeros2_63 = ~ i__sig[90];
  assign empty2_63 = _038_ & zeros2_63;
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
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
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
  assign zeros16_2[2:0] = empty8_5 ? { 1'h0, empty2_19, zeros4_9[0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign leading_zeros[5:0] = empty64_1 ? { 1'h0, empty16_3, zeros32_1[3:0] } : { empty32_3, zeros64_1[4:0] };
  assign at_floor = i__shift < { empty64_1, leading_zeros[5:0] };
  assign _039_ = at_floor ? i__shift : { 1'h0, empty64_1, leading_zeros[5:0] };
  assign shifted_by_127 = _039_[6] ? { i__sig[26:0], 61'h0000000000000000 } : i__sig[90:3];
  assign shifted_by_63 = _039_[5] ? shifted_by_127[55:0] : shifted_by_127[87:32];
  assign shifted_by_31 = _039_[4] ? shifted_by_63[39:0] : shifted_by_63[55:16];
  assign shifted_by_15 = _039_[3] ? shifted_by_31[31:0] : shifted_by_31[39:8];
  assign shifted_by_7 = _039_[2] ? shifted_by_15[27:0] : shifted_by_15[31:4];
  assign shifted_by_3 = _039_[1] ? shifted_by_7[25:0] : shifted_by_7[27:2];
  assign shifted_by_1 = _039_[0] ? shifted_by_3[24:0] : shifted_by_3[25:1];
  assign _040_ = ~ _039_[6];
  assign _041_ = | i__sig[2:0];
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _039_[5];
  assign _044_ = | shifted_by_127[31:0];
  assign _045_ = _043_ & _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = ~ _039_[4];
  assign _048_ = | shifted_by_63[15:0];
  assign _049_ = _047_ & _048_;
  assign _050_ = _046_ | _049_;
  assign _051_ = ~ _039_[3];
  assign _052_ = | shifted_by_31[7:0];
  assign _053_ = _051_ & _052_;
  assign _054_ = _050_ | _053_;
  assign _055_ = ~ _039_[2];
  assign _056_ = | shifted_by_15[3:0];
  assign _057_ = _055_ & _056_;
  assign _058_ = _054_ | _057_;
  assign _059_ = ~ _039_[1];
  assign _060_ = | shifted_by_7[1:0];
  assign _061_ = _059_ & _060_;
  assign _062_ = _058_ | _061_;
  assign _063_ = ~ _039_[0];
  assign _064_ = _063_ & shifted_by_3[0];
  assign normalise__sig_0 = _062_ | _064_;
  assign _065_ = i__shift - { empty64_1, leading_zeros[5:0] };
  assign { _066_[8], o__exp } = at_floor ? 9'h000 : _065_;
  assign leading_zeros[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign _066_[7:0] = o__exp;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__place (
  output wire signed [36:0] o__x0,
  output wire signed [36:0] o__x1,
  output wire signed [36:0] o__x2,
  output wire signed [36:0] o__x3,
  output wire o__minus_zero,
  output wire minus,
  output wire o__nan,
  output wire o__inf,
  input wire [8:0] i__p0__sig,
  input wire [4:0] i__p0__shift,
  input wire sign0,
  input wire i__p0__nan,
  input wire [8:0] i__p1__sig,
  input wire [4:0] i__p1__shift,
  input wire sign1,
  input wire i__p1__nan,
  input wire [8:0] i__p2__sig,
  input wire [4:0] i__p2__shift,
  input wire sign2,
  input wire i__p2__nan,
  input wire [8:0] i__p3__sig,
  input wire [4:0] i__p3__shift,
  input wire sign3,
  input wire i__p3__nan,
  output wire [3:0] o__negative
);
  wire _00_, _01_, _06_, _11_, _13_, _14_, _15_, _16_, _17_, _18_, _19_, _20_, _21_, _22_, _23_, _24_;
  wire [54:0] _02_, _07_, _12_, _28_;
  wire [22:0] _03_, _04_, _08_, _09_, _25_, _26_, _29_, _30_;
  wire [38:0] _05_, _10_, _27_, _31_;
  wire signed [38:0] placed0, placed1, placed2, placed3;
  wire signed [9:0] shifted0_by_1, shifted1_by_1, shifted2_by_1, shifted3_by_1;
  wire signed [23:0] shifted0_by_15, shifted1_by_15, shifted2_by_15, shifted3_by_15;
  wire signed [11:0] shifted0_by_3, shifted1_by_3, shifted2_by_3, shifted3_by_3;
  wire signed [15:0] shifted0_by_7, shifted1_by_7, shifted2_by_7, shifted3_by_7;
  wire [1:0] shifted0_place, shifted1_place, shifted2_place, shifted3_place;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[8], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[9], shifted0_by_1[9], shifted0_by_1 };
  assign shifted0_by_7 = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[11]}}, shifted0_by_3 };
  assign shifted0_by_15 = i__p0__shift[3] ? { shifted0_by_7, 8'h00 } : { {8{shifted0_by_7[15]}}, shifted0_by_7 };
  assign shifted0_place[0] = ! i__p0__shift[4];
  assign _25_ = shifted0_by_15[22:0] & {23{shifted0_place[0]}};
  assign _26_ = shifted0_by_15[22:0] & {23{i__p0__shift[4]}};
  assign _27_ = { 16'h0000, _25_ } | { _26_, 16'h0000 };
  assign _00_ = shifted0_by_15[23] & shifted0_place[0];
  assign { _28_[54:39], o__x0, placed0[1:0] } = { 16'h0000, _27_ } | { {16{shifted0_by_15[23]}}, {16{_00_}}, 23'h000000 };
  assign shifted1_by_1 = i__p1__shift[0] ? { i__p1__sig, 1'h0 } : { i__p1__sig[8], i__p1__sig };
  assign shifted1_by_3 = i__p1__shift[1] ? { shifted1_by_1, 2'h0 } : { shifted1_by_1[9], shifted1_by_1[9], shifted1_by_1 };
  assign shifted1_by_7 = i__p1__shift[2] ? { shifted1_by_3, 4'h0 } : { {4{shifted1_by_3[11]}}, shifted1_by_3 };
  assign shifted1_by_15 = i__p1__shift[3] ? { shifted1_by_7, 8'h00 } : { {8{shifted1_by_7[15]}}, shifted1_by_7 };
  assign shifted1_place[0] = ! i__p1__shift[4];
  assign _29_ = shifted1_by_15[22:0] & {23{shifted1_place[0]}};
  assign _30_ = shifted1_by_15[22:0] & {23{i__p1__shift[4]}};
  assign _31_ = { 16'h0000, _29_ } | { _30_, 16'h0000 };
  assign _01_ = shifted1_by_15[23] & shifted1_place[0];
  assign { _02_[54:39], o__x1, placed1[1:0] } = { 16'h0000, _31_ } | { {16{shifted1_by_15[23]}}, {16{_01_}}, 23'h000000 };
  assign shifted2_by_1 = i__p2__shift[0] ? { i__p2__sig, 1'h0 } : { i__p2__sig[8], i__p2__sig };
  assign shifted2_by_3 = i__p2__shift[1] ? { shifted2_by_1, 2'h0 } : { shifted2_by_1[9], shifted2_by_1[9], shifted2_by_1 };
  assign shifted2_by_7 = i__p2__shift[2] ? { shifted2_by_3, 4'h0 } : { {4{shifted2_by_3[11]}}, shifted2_by_3 };
  assign shifted2_by_15 = i__p2__shift[3] ? { shifted2_by_7, 8'h00 } : { {8{shifted2_by_7[15]}}, shifted2_by_7 };
  assign shifted2_place[0] = ! i__p2__shift[4];
  assign _03_ = shifted2_by_15[22:0] & {23{shifted2_place[0]}};
  assign _04_ = shifted2_by_15[22:0] & {23{i__p2__shift[4]}};
  assign _05_ = { 16'h0000, _03_ } | { _04_, 16'h0000 };
  assign _06_ = shifted2_by_15[23] & shifted2_place[0];
  assign { _07_[54:39], o__x2, placed2[1:0] } = { 16'h0000, _05_ } | { {16{shifted2_by_15[23]}}, {16{_06_}}, 23'h000000 };
  assign shifted3_by_1 = i__p3__shift[0] ? { i__p3__sig, 1'h0 } : { i__p3__sig[8], i__p3__sig };
  assign shifted3_by_3 = i__p3__shift[1] ? { shifted3_by_1, 2'h0 } : { shifted3_by_1[9], shifted3_by_1[9], shifted3_by_1 };
  assign shifted3_by_7 = i__p3__shift[2] ? { shifted3_by_3, 4'h0 } : { {4{shifted3_by_3[11]}}, shifted3_by_3 };
  assign shifted3_by_15 = i__p3__shift[3] ? { shifted3_by_7, 8'h00 } : { {8{shifted3_by_7[15]}}, shifted3_by_7 };
  assign shifted3_place[0] = ! i__p3__shift[4];
  assign _08_ = shifted3_by_15[22:0] & {23{shifted3_place[0]}};
  assign _09_ = shifted3_by_15[22:0] & {23{i__p3__shift[4]}};
  assign _10_ = { 16'h0000, _08_ } | { _09_, 16'h0000 };
  assign _11_ = shifted3_by_15[23] & shifted3_place[0];
  assign { _12_[54:39], o__x3, placed3[1:0] } = { 16'h0000, _10_ } | { {16{shifted3_by_15[23]}}, {16{_11_}}, 23'h000000 };
  assign _13_ = | i__p0__sig;
  assign _14_ = ~ _13_;
  assign _15_ = _14_ & sign0;
  assign _16_ = | i__p1__sig;
  assign _17_ = ~ _16_;
  assign _18_ = _17_ & sign1;
  assign _19_ = | i__p2__sig;
  assign _20_ = ~ _19_;
  assign _21_ = _20_ & sign2;
  assign _22_ = | i__p3__sig;
  assign _23_ = ~ _22_;
  assign _24_ = _23_ & sign3;
  assign o__minus_zero = & { _24_, _21_, _18_, _15_ };
  assign o__nan = | { i__p3__nan, i__p2__nan, i__p1__nan, i__p0__nan };
  assign _12_[38:0] = { o__x3, placed3[1:0] };
  assign _28_[38:0] = { o__x0, placed0[1:0] };
  assign _07_[38:0] = { o__x2, placed2[1:0] };
  assign o__negative = 4'h0;
  assign o__inf = 1'h0;
  assign minus = 1'h0;
  assign placed3[38:2] = o__x3;
  assign shifted3_place[1] = i__p3__shift[4];
  assign placed2[38:2] = o__x2;
  assign _02_[38:0] = { o__x1, placed1[1:0] };
  assign shifted2_place[1] = i__p2__shift[4];
  assign placed1[38:2] = o__x1;
  assign shifted1_place[1] = i__p1__shift[4];
  assign placed0[38:2] = o__x0;
  assign shifted0_place[1] = i__p0__shift[4];
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__round (
  input wire [24:0] normalise__sig_25_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [31:0] o__code,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [33:0] _02_;
  wire [32:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_25_1[24] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_25_1[1];
  assign up = normalise__sig_25_1[0] & _01_;
  assign { _02_[33], magnitude } = { exponent, normalise__sig_25_1[23:1] } + up;
  assign _03_ = magnitude > 31'h7f7fffff;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 33'h07f7fffff : magnitude;
  assign _06_ = _04_ ? 33'h07f800000 : _05_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _06_[30:0] };
  assign _02_[32:0] = magnitude;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__total (
  input wire signed [36:0] i__x0,
  input wire signed [36:0] i__x1,
  input wire signed [36:0] i__x2,
  input wire signed [36:0] i__x3,
  input wire i__minus_zero,
  input wire i__inf_sign,
  input wire i__p0__nan,
  input wire i__inf,
  output wire [37:0] o__p0__sig,
  output wire o__p0__sign,
  input wire [3:0] i__negative
);
  wire _000_, _001_, _002_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _048_, _049_, _050_, _051_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _074_, _075_, _076_, _077_, _078_,
    _079_, _080_, _081_, _082_, _084_, _087_, sign, sum_level10_0_carry, sum_level10_0_half, sum_level10_0_sum,
    sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry, sum_level12_0_half,
    sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum, sum_level14_0_carry,
    sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half, sum_level15_0_sum,
    sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level17_0_carry, sum_level17_0_half,
    sum_level17_0_sum, sum_level18_0_carry, sum_level18_0_half, sum_level18_0_sum, sum_level19_0_carry,
    sum_level19_0_half, sum_level19_0_sum, sum_level1_1_carry, sum_level1_1_half, sum_level1_1_sum,
    sum_level20_0_carry, sum_level20_0_half, sum_level20_0_sum, sum_level21_0_carry, sum_level21_0_half,
    sum_level21_0_sum, sum_level22_0_carry, sum_level22_0_half, sum_level22_0_sum, sum_level23_0_carry,
    sum_level23_0_half, sum_level23_0_sum, sum_level24_0_carry, sum_level24_0_half, sum_level24_0_sum,
    sum_level25_0_carry, sum_level25_0_half, sum_level25_0_sum, sum_level26_0_carry, sum_level26_0_half,
    sum_level26_0_sum, sum_level27_0_carry, sum_level27_0_half, sum_level27_0_sum, sum_level28_0_carry,
    sum_level28_0_half, sum_level28_0_sum, sum_level29_0_carry, sum_level29_0_half, sum_level29_0_sum,
    sum_level30_0_carry, sum_level30_0_half, sum_level30_0_sum, sum_level31_0_carry, sum_level31_0_half,
    sum_level31_0_sum, sum_level32_0_carry, sum_level32_0_half, sum_level32_0_sum, sum_level33_0_carry,
    sum_level33_0_half, sum_level33_0_sum, sum_level34_0_carry, sum_level34_0_half, sum_level34_0_sum,
    sum_level35_0_carry, sum_level35_0_half, sum_level35_0_sum, sum_level36_0_carry, sum_level36_0_half,
    sum_level36_0_sum, sum_level37_0_carry, sum_level37_0_half, sum_level37_0_sum, sum_level38_0_carry,
    sum_level38_0_half, sum_level38_0_sum, sum_level39_0_carry, sum_level39_0_half, sum_level39_0_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level4_0_carry, sum_level4_0_half,
    sum_level4_0_sum, sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry,
    sum_level6_0_half, sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum,
    sum_level8_0_carry, sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half,
    sum_level9_0_sum;
  wire [36:0] _003_, _004_, _052_, _073_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum,
    sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum;
  wire [39:0] _083_, _085_, _086_;
  wire [38:0] sum_total;
  assign _052_ = { _000_, i__x0[35:0] } & { _010_, i__x1[35:0] };
  assign _021_ = ~ i__x2[36];
  assign _073_ = sum_level1_0_half & { _021_, i__x2[35:0] };
  assign sum_level1_0_carry = _052_ | _073_;
  assign sum_level1_1_half = i__x3[0] ^ i__negative[0];
  assign sum_level1_1_sum = sum_level1_1_half ^ i__negative[1];
  assign _084_ = i__x3[0] & i__negative[0];
  assign _001_ = sum_level1_1_half & i__negative[1];
  assign sum_level1_1_carry = _084_ | _001_;
  assign sum_level2_0_half = { _002_, i__x3[35:1], i__negative[2] } ^ { sum_level1_0_carry[35:0], i__negative[3] };
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum;
  assign _002_ = ~ i__x3[36];
  assign _003_ = { _002_, i__x3[35:1], i__negative[2] } & { sum_level1_0_carry[35:0], i__negative[3] };
  assign _004_ = sum_level2_0_half & sum_level1_0_sum;
  assign sum_level2_0_carry = _003_ | _004_;
  assign sum_level3_0_half = sum_level1_1_carry ^ sum_level2_0_carry[0];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_sum[1];
  assign _005_ = sum_level1_1_carry & sum_level2_0_carry[0];
  assign _006_ = sum_level3_0_half & sum_level2_0_sum[1];
  assign sum_level3_0_carry = _005_ | _006_;
  assign sum_level4_0_half = sum_level2_0_carry[1] ^ sum_level2_0_sum[2];
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_0_carry;
  assign _007_ = sum_level2_0_carry[1] & sum_level2_0_sum[2];
  assign _008_ = sum_level4_0_half & sum_level3_0_carry;
  assign sum_level4_0_carry = _007_ | _008_;
  assign sum_level5_0_half = sum_level2_0_carry[2] ^ sum_level2_0_sum[3];
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign _009_ = sum_level2_0_carry[2] & sum_level2_0_sum[3];
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = _009_ | _011_;
  assign sum_level6_0_half = sum_level2_0_carry[3] ^ sum_level2_0_sum[4];
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level2_0_carry[3] & sum_level2_0_sum[4];
  assign _013_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = _012_ | _013_;
  assign sum_level7_0_half = sum_level2_0_carry[4] ^ sum_level2_0_sum[5];
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _014_ = sum_level2_0_carry[4] & sum_level2_0_sum[5];
  assign _015_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = _014_ | _015_;
  assign sum_level8_0_half = sum_level2_0_carry[5] ^ sum_level2_0_sum[6];
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _016_ = sum_level2_0_carry[5] & sum_level2_0_sum[6];
  assign _017_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = _016_ | _017_;
  assign sum_level9_0_half = sum_level2_0_carry[6] ^ sum_level2_0_sum[7];
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _018_ = sum_level2_0_carry[6] & sum_level2_0_sum[7];
  assign _019_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = _018_ | _019_;
  assign sum_level10_0_half = sum_level2_0_carry[7] ^ sum_level2_0_sum[8];
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _020_ = sum_level2_0_carry[7] & sum_level2_0_sum[8];
  assign _022_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = _020_ | _022_;
  assign sum_level11_0_half = sum_level2_0_carry[8] ^ sum_level2_0_sum[9];
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _023_ = sum_level2_0_carry[8] & sum_level2_0_sum[9];
  assign _024_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = _023_ | _024_;
  assign sum_level12_0_half = sum_level2_0_carry[9] ^ sum_level2_0_sum[10];
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _025_ = sum_level2_0_carry[9] & sum_level2_0_sum[10];
  assign _026_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = _025_ | _026_;
  assign sum_level13_0_half = sum_level2_0_carry[10] ^ sum_level2_0_sum[11];
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _027_ = sum_level2_0_carry[10] & sum_level2_0_sum[11];
  assign _028_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = _027_ | _028_;
  assign sum_level14_0_half = sum_level2_0_carry[11] ^ sum_level2_0_sum[12];
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _029_ = sum_level2_0_carry[11] & sum_level2_0_sum[12];
  assign _030_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = _029_ | _030_;
  assign sum_level15_0_half = sum_level2_0_carry[12] ^ sum_level2_0_sum[13];
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _031_ = sum_level2_0_carry[12] & sum_level2_0_sum[13];
  assign _032_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = _031_ | _032_;
  assign sum_level16_0_half = sum_level2_0_carry[13] ^ sum_level2_0_sum[14];
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _033_ = sum_level2_0_carry[13] & sum_level2_0_sum[14];
  assign _034_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = _033_ | _034_;
  assign sum_level17_0_half = sum_level2_0_carry[14] ^ sum_level2_0_sum[15];
  assign sum_level17_0_sum = sum_level17_0_half ^ sum_level16_0_carry;
  assign _035_ = sum_level2_0_carry[14] & sum_level2_0_sum[15];
  assign _036_ = sum_level17_0_half & sum_level16_0_carry;
  assign sum_level17_0_carry = _035_ | _036_;
  assign sum_level18_0_half = sum_level2_0_carry[15] ^ sum_level2_0_sum[16];
  assign sum_level18_0_sum = sum_level18_0_half ^ sum_level17_0_carry;
  assign _037_ = sum_level2_0_carry[15] & sum_level2_0_sum[16];
  assign _038_ = sum_level18_0_half & sum_level17_0_carry;
  assign sum_level18_0_carry = _037_ | _038_;
  assign sum_level19_0_half = sum_level2_0_carry[16] ^ sum_level2_0_sum[17];
  assign sum_level19_0_sum = sum_level19_0_half ^ sum_level18_0_carry;
  assign _039_ = sum_level2_0_carry[16] & sum_level2_0_sum[17];
  assign _040_ = sum_level19_0_half & sum_level18_0_carry;
  assign sum_level19_0_carry = _039_ | _040_;
  assign sum_level20_0_half = sum_level2_0_carry[17] ^ sum_level2_0_sum[18];
  assign sum_level20_0_sum = sum_level20_0_half ^ sum_level19_0_carry;
  assign _041_ = sum_level2_0_carry[17] & sum_level2_0_sum[18];
  assign _042_ = sum_level20_0_half & sum_level19_0_carry;
  assign sum_level20_0_carry = _041_ | _042_;
  assign sum_level21_0_half = sum_level2_0_carry[18] ^ sum_level2_0_sum[19];
  assign sum_level21_0_sum = sum_level21_0_half ^ sum_level20_0_carry;
  assign _043_ = sum_level2_0_carry[18] & sum_level2_0_sum[19];
  assign _044_ = sum_level21_0_half & sum_level20_0_carry;
  assign sum_level21_0_carry = _043_ | _044_;
  assign sum_level22_0_half = sum_level2_0_carry[19] ^ sum_level2_0_sum[20];
  assign sum_level22_0_sum = sum_level22_0_half ^ sum_level21_0_carry;
  assign _045_ = sum_level2_0_carry[19] & sum_level2_0_sum[20];
  assign _046_ = sum_level22_0_half & sum_level21_0_carry;
  assign sum_level22_0_carry = _045_ | _046_;
  assign sum_level23_0_half = sum_level2_0_carry[20] ^ sum_level2_0_sum[21];
  assign sum_level23_0_sum = sum_level23_0_half ^ sum_level22_0_carry;
  assign _047_ = sum_level2_0_carry[20] & sum_level2_0_sum[21];
  assign _048_ = sum_level23_0_half & sum_level22_0_carry;
  assign sum_level23_0_carry = _047_ | _048_;
  assign sum_level24_0_half = sum_level2_0_carry[21] ^ sum_level2_0_sum[22];
  assign sum_level24_0_sum = sum_level24_0_half ^ sum_level23_0_carry;
  assign _049_ = sum_level2_0_carry[21] & sum_level2_0_sum[22];
  assign _050_ = sum_level24_0_half & sum_level23_0_carry;
  assign sum_level24_0_carry = _049_ | _050_;
  assign sum_level25_0_half = sum_level2_0_carry[22] ^ sum_level2_0_sum[23];
  assign sum_level25_0_sum = sum_level25_0_half ^ sum_level24_0_carry;
  assign _051_ = sum_level2_0_carry[22] & sum_level2_0_sum[23];
  assign _053_ = sum_level25_0_half & sum_level24_0_carry;
  assign sum_level25_0_carry = _051_ | _053_;
  assign sum_level26_0_half = sum_level2_0_carry[23] ^ sum_level2_0_sum[24];
  assign sum_level26_0_sum = sum_level26_0_half ^ sum_level25_0_carry;
  assign _054_ = sum_level2_0_carry[23] & sum_level2_0_sum[24];
  assign _055_ = sum_level26_0_half & sum_level25_0_carry;
  assign sum_level26_0_carry = _054_ | _055_;
  assign sum_level27_0_half = sum_level2_0_carry[24] ^ sum_level2_0_sum[25];
  assign sum_level27_0_sum = sum_level27_0_half ^ sum_level26_0_carry;
  assign _056_ = sum_level2_0_carry[24] & sum_level2_0_sum[25];
  assign _057_ = sum_level27_0_half & sum_level26_0_carry;
  assign sum_level27_0_carry = _056_ | _057_;
  assign sum_level28_0_half = sum_level2_0_carry[25] ^ sum_level2_0_sum[26];
  assign sum_level28_0_sum = sum_level28_0_half ^ sum_level27_0_carry;
  assign _058_ = sum_level2_0_carry[25] & sum_level2_0_sum[26];
  assign _059_ = sum_level28_0_half & sum_level27_0_carry;
  assign sum_level28_0_carry = _058_ | _059_;
  assign sum_level29_0_half = sum_level2_0_carry[26] ^ sum_level2_0_sum[27];
  assign sum_level29_0_sum = sum_level29_0_half ^ sum_level28_0_carry;
  assign _060_ = sum_level2_0_carry[26] & sum_level2_0_sum[27];
  assign _061_ = sum_level29_0_half & sum_level28_0_carry;
  assign sum_level29_0_carry = _060_ | _061_;
  assign sum_level30_0_half = sum_level2_0_carry[27] ^ sum_level2_0_sum[28];
  assign sum_level30_0_sum = sum_level30_0_half ^ sum_level29_0_carry;
  assign _062_ = sum_level2_0_carry[27] & sum_level2_0_sum[28];
  assign _063_ = sum_level30_0_half & sum_level29_0_carry;
  assign sum_level30_0_carry = _062_ | _063_;
  assign sum_level31_0_half = sum_level2_0_carry[28] ^ sum_level2_0_sum[29];
  assign sum_level31_0_sum = sum_level31_0_half ^ sum_level30_0_carry;
  assign _064_ = sum_level2_0_carry[28] & sum_level2_0_sum[29];
  assign _065_ = sum_level31_0_half & sum_level30_0_carry;
  assign sum_level31_0_carry = _064_ | _065_;
  assign sum_level32_0_half = sum_level2_0_carry[29] ^ sum_level2_0_sum[30];
  assign sum_level32_0_sum = sum_level32_0_half ^ sum_level31_0_carry;
  assign _066_ = sum_level2_0_carry[29] & sum_level2_0_sum[30];
  assign _067_ = sum_level32_0_half & sum_level31_0_carry;
  assign sum_level32_0_carry = _066_ | _067_;
  assign sum_level33_0_half = sum_level2_0_carry[30] ^ sum_level2_0_sum[31];
  assign sum_level33_0_sum = sum_level33_0_half ^ sum_level32_0_carry;
  assign _068_ = sum_level2_0_carry[30] & sum_level2_0_sum[31];
  assign _069_ = sum_level33_0_half & sum_level32_0_carry;
  assign sum_level33_0_carry = _068_ | _069_;
  assign sum_level34_0_half = sum_level2_0_carry[31] ^ sum_level2_0_sum[32];
  assign sum_level34_0_sum = sum_level34_0_half ^ sum_level33_0_carry;
  assign _070_ = sum_level2_0_carry[31] & sum_level2_0_sum[32];
  assign _071_ = sum_level34_0_half & sum_level33_0_carry;
  assign sum_level34_0_carry = _070_ | _071_;
  assign sum_level35_0_half = sum_level2_0_carry[32] ^ sum_level2_0_sum[33];
  assign sum_level35_0_sum = sum_level35_0_half ^ sum_level34_0_carry;
  assign _072_ = sum_level2_0_carry[32] & sum_level2_0_sum[33];
  assign _074_ = sum_level35_0_half & sum_level34_0_carry;
  assign sum_level35_0_carry = _072_ | _074_;
  assign sum_level36_0_half = sum_level2_0_carry[33] ^ sum_level2_0_sum[34];
  assign sum_level36_0_sum = sum_level36_0_half ^ sum_level35_0_carry;
  assign _075_ = sum_level2_0_carry[33] & sum_level2_0_sum[34];
  assign _076_ = sum_level36_0_half & sum_level35_0_carry;
  assign sum_level36_0_carry = _075_ | _076_;
  assign sum_level37_0_half = sum_level2_0_carry[34] ^ sum_level2_0_sum[35];
  assign sum_level37_0_sum = sum_level37_0_half ^ sum_level36_0_carry;
  assign _077_ = sum_level2_0_carry[34] & sum_level2_0_sum[35];
  assign _078_ = sum_level37_0_half & sum_level36_0_carry;
  assign sum_level37_0_carry = _077_ | _078_;
  assign sum_level38_0_half = sum_level2_0_carry[35] ^ sum_level2_0_sum[36];
  assign sum_level38_0_sum = sum_level38_0_half ^ sum_level37_0_carry;
  assign _079_ = sum_level2_0_carry[35] & sum_level2_0_sum[36];
  assign _080_ = sum_level38_0_half & sum_level37_0_carry;
  assign sum_level38_0_carry = _079_ | _080_;
  assign sum_level39_0_half = sum_level1_0_carry[36] ^ sum_level2_0_carry[36];
  assign sum_level39_0_sum = sum_level39_0_half ^ sum_level38_0_carry;
  assign _081_ = sum_level1_0_carry[36] & sum_level2_0_carry[36];
  assign _082_ = sum_level39_0_half & sum_level38_0_carry;
  assign sum_level39_0_carry = _081_ | _082_;
  assign { _083_[39], sum_total } = { 1'h1, sum_level39_0_sum, sum_level38_0_sum, sum_level37_0_sum, sum_level36_0_sum, sum_level35_0_sum, sum_level34_0_sum, sum_level33_0_sum, sum_level32_0_sum, sum_level31_0_sum, sum_level30_0_sum, sum_level29_0_sum, sum_level28_0_sum, sum_level27_0_sum, sum_level26_0_sum, sum_level25_0_sum, sum_level24_0_sum, sum_level23_0_sum, sum_level22_0_sum, sum_level21_0_sum, sum_level20_0_sum, sum_level19_0_sum, sum_level18_0_sum, sum_level17_0_sum, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_0_sum, sum_level1_1_sum } + { sum_level39_0_carry, 37'h0000000000, sum_level2_0_sum[0] };
  assign _085_ = - $signed(sum_total);
  assign { _086_[39:38], o__p0__sig } = sum_total[38] ? _085_ : { sum_total[38], sum_total };
  assign _087_ = | sum_total;
  assign sign = _087_ ? sum_total[38] : i__minus_zero;
  assign o__p0__sign = i__inf ? i__inf_sign : sign;
  assign sum_level1_0_half = { _000_, i__x0[35:0] } ^ { _010_, i__x1[35:0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ { _021_, i__x2[35:0] };
  assign _000_ = ~ i__x0[36];
  assign _010_ = ~ i__x1[36];
  assign _083_[38:0] = sum_total;
  assign _086_[37:0] = o__p0__sig;
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack (
  input wire [31:0] a,
  input wire [31:0] b,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__nan,
  output wire unpack__a1__sig_3,
  output wire unpack__a1__shift_0,
  output wire o__a1__nan,
  output wire unpack__a2__sig_3,
  output wire unpack__a2__shift_0,
  output wire o__a2__nan,
  output wire unpack__a3__sig_3,
  output wire unpack__a3__shift_0,
  output wire o__a3__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__nan,
  output wire unpack__b1__sig_3,
  output wire unpack__b1__shift_0,
  output wire o__b1__nan,
  output wire unpack__b2__sig_3,
  output wire unpack__b2__shift_0,
  output wire o__b2__nan,
  output wire unpack__b3__sig_3,
  output wire unpack__b3__shift_0,
  output wire o__b3__nan
);
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a a0 (
    .code(a[7:0]),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a a1 (
    .code(a[15:8]),
    .o__nan(o__a1__nan),
    .port(unpack__a1__sig_3),
    .port_2(unpack__a1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a a2 (
    .code(a[23:16]),
    .o__nan(o__a2__nan),
    .port(unpack__a2__sig_3),
    .port_2(unpack__a2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a a3 (
    .code(a[31:24]),
    .o__nan(o__a3__nan),
    .port(unpack__a3__sig_3),
    .port_2(unpack__a3__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a b0 (
    .code(b[7:0]),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a b1 (
    .code(b[15:8]),
    .o__nan(o__b1__nan),
    .port(unpack__b1__sig_3),
    .port_2(unpack__b1__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a b2 (
    .code(b[23:16]),
    .o__nan(o__b2__nan),
    .port(unpack__b2__sig_3),
    .port_2(unpack__b2__shift_0)
  );
  dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a b3 (
    .code(b[31:24]),
    .o__nan(o__b3__nan),
    .port(unpack__b3__sig_3),
    .port_2(unpack__b3__shift_0)
  );
endmodule

module dot_e4m3fn_e4m3fn_lanes4_fp32_stages4__unpack__a (
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
