// multiply_e4m3_e4m3_e4m3
//
// Spec:    multiply:a=e4m3,b=e4m3,out=e4m3
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3
//   input  b             8 bits  e4m3
//   output o             8 bits  e4m3
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75) give o = 0xc7 (-3.75)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3_e4m3_e4m3 (
  input wire [7:0] a,
  input wire [7:0] b,
  output wire [7:0] o
);
  wire [2:0] multiply__amount;
  wire [4:0] multiply__exp, multiply__lost;
  wire multiply__inf, multiply__moves, multiply__nan, multiply__sign, normalise__raised, unpack__a0__inf,
    unpack__a0__nan, unpack__b0__inf, unpack__b0__nan;
  wire [7:0] multiply__sig, shift__sig;
  wire [5:0] normalise__sig;
  wire [3:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  multiply_e4m3_e4m3_e4m3__multiply multiply (
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
    .a_2_0(a[2:0]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .a_7_4(a[7:4]),
    .b_2_0(b[2:0]),
    .b_7_4(b[7:4]),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .multiply__sig_0(multiply__sig[0])
  );
  multiply_e4m3_e4m3_e4m3__normalise normalise (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sig(shift__sig),
    .i__sign(multiply__sign),
    .o__raised(normalise__raised),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .normalise__sig_5_1(normalise__sig[5:1]),
    .sticky(normalise__sig[0])
  );
  multiply_e4m3_e4m3_e4m3__round round (
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__nan(multiply__nan),
    .i__raised(normalise__raised),
    .i__sign(multiply__sign),
    .o__code(o),
    .normalise__sig_0(normalise__sig[0]),
    .normalise__sig_5_1(normalise__sig[5:1])
  );
  multiply_e4m3_e4m3_e4m3__shift shift (
    .i__amount(multiply__amount),
    .i__exp(multiply__exp),
    .i__inf(multiply__inf),
    .i__moves(multiply__moves),
    .i__nan(multiply__nan),
    .i__sign(multiply__sign),
    .multiply__sig_0(multiply__sig[0]),
    .multiply__sig_7_1(multiply__sig[7:1]),
    .multiply__lost_0(multiply__lost[0]),
    .multiply__lost_1(multiply__lost[1]),
    .multiply__lost_2(multiply__lost[2]),
    .multiply__lost_3(multiply__lost[3]),
    .multiply__lost_4(multiply__lost[4]),
    .rotated_by_7(shift__sig)
  );
  multiply_e4m3_e4m3_e4m3__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .unpack__a0__sig_3(unpack__a0__sig[3]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_3(unpack__b0__sig[3]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module multiply_e4m3_e4m3_e4m3__multiply (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire [2:0] b_2_0,
  input wire [3:0] b_7_4,
  input wire unpack__a0__sig_3,
  input wire unpack__a0__shift_0,
  input wire i__a0__inf,
  input wire i__a0__nan,
  input wire unpack__b0__sig_3,
  input wire unpack__b0__shift_0,
  input wire i__b0__inf,
  input wire i__b0__nan,
  output wire multiply__sig_0,
  output wire [6:0] multiply__sig_7_1,
  output wire o__moves,
  output wire [4:0] o__exp,
  output wire [2:0] o__amount,
  output wire multiply__lost_0,
  output wire multiply__lost_1,
  output wire multiply__lost_2,
  output wire multiply__lost_3,
  output wire multiply__lost_4,
  output wire o__sign,
  output wire o__inf,
  output wire o__nan
);
  wire [2:0] _000_, _004_, _040_, product_level1_0_carry, product_level1_0_half, product_level1_0_sum, zeros;
  wire _001_, _002_, _003_, _005_, _009_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_,
    _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_,
    _038_, _041_, _042_, _043_, empty2_0, empty2_1, empty4_0, product_level2_0_carry, product_level2_0_half,
    product_level2_0_sum, product_level2_1_carry, product_level2_1_half, product_level2_1_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, zeros2_0, zeros2_1;
  wire [5:0] _006_, _010_, _011_, _012_;
  wire [7:0] _007_, _039_;
  wire [6:0] _008_;
  wire [3:0] counted, product_row0, product_row1, product_row2, product_row3;
  wire signed [5:0] top;
  wire [1:0] zeros4_0;
  assign _006_ = { a_7_4[2:0], unpack__a0__shift_0, 1'h1 } + { b_7_4[2:0], unpack__b0__shift_0, 1'h1 };
  assign _007_ = { 1'h0, _006_[5:1] } + 8'hf8;
  assign { _008_[6], top } = $signed(_007_[5:0]) - $signed({ 1'h0, zeros });
  assign _009_ = $signed(top) > $signed(1'h0);
  assign o__moves = _009_ & _043_;
  assign _042_ = $signed(_007_[5:0]) < $signed(1'h0);
  assign _041_ = $signed(_007_[5:0]) < $signed(4'hb);
  assign { _010_[5], o__exp } = o__moves ? top : 6'h00;
  assign _011_ = _041_ ? 6'h3b : _007_[5:0];
  assign { _012_[5:3], o__amount } = o__moves ? { 3'h0, zeros } : _011_;
  assign _040_ = ~ _007_[2:0];
  assign _013_ = _040_ >= 3'h4;
  assign _015_ = _042_ & _013_;
  assign multiply__lost_0 = _015_ | _041_;
  assign _016_ = _040_ >= 2'h3;
  assign _017_ = _042_ & _016_;
  assign multiply__lost_1 = _017_ | _041_;
  assign _018_ = _040_ >= 2'h2;
  assign _019_ = _042_ & _018_;
  assign multiply__lost_2 = _019_ | _041_;
  assign _020_ = _040_ >= 1'h1;
  assign _021_ = _042_ & _020_;
  assign multiply__lost_3 = _021_ | _041_;
  assign _023_ = _040_ >= 1'h0;
  assign _024_ = _042_ & _023_;
  assign multiply__lost_4 = _024_ | _041_;
  assign o__sign = a_7_4[3] ^ b_7_4[3];
  assign o__inf = i__a0__inf | i__b0__inf;
  assign _025_ = i__a0__nan | i__b0__nan;
  assign _026_ = ~ i__b0__inf;
  assign _005_ = | { unpack__b0__sig_3, b_2_0 };
  assign _027_ = ~ _005_;
  assign _028_ = _026_ & _027_;
  assign _029_ = i__a0__inf & _028_;
  assign _031_ = ~ i__a0__inf;
  assign _003_ = | { unpack__a0__sig_3, a_2_0 };
  assign _032_ = ~ _003_;
  assign _033_ = _031_ & _032_;
  assign _034_ = i__b0__inf & _033_;
  assign _035_ = _029_ | _034_;
  assign o__nan = _025_ | _035_;
  assign product_row0 = a_2_0[0] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row1 = a_2_0[1] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row2 = a_2_0[2] ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_row3 = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : 4'h0;
  assign product_level1_0_half = { product_row3[1], product_row0[3:2] } ^ product_row1[3:1];
  assign product_level1_0_sum = product_level1_0_half ^ product_row2[2:0];
  assign _000_ = { product_row3[1], product_row0[3:2] } & product_row1[3:1];
  assign _004_ = product_level1_0_half & product_row2[2:0];
  assign product_level1_0_carry = _000_ | _004_;
  assign product_level2_0_half = product_row3[0] ^ product_level1_0_carry[0];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_sum[1];
  assign _014_ = product_row3[0] & product_level1_0_carry[0];
  assign _022_ = product_level2_0_half & product_level1_0_sum[1];
  assign product_level2_0_carry = _014_ | _022_;
  assign product_level2_1_half = product_row2[3] ^ product_row3[2];
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_0_carry[2];
  assign _030_ = product_row2[3] & product_row3[2];
  assign _036_ = product_level2_1_half & product_level1_0_carry[2];
  assign product_level2_1_carry = _030_ | _036_;
  assign product_level3_0_half = product_level1_0_carry[1] ^ product_level1_0_sum[2];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _037_ = product_level1_0_carry[1] & product_level1_0_sum[2];
  assign _038_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _037_ | _038_;
  assign { _039_[7], multiply__sig_7_1 } = { product_row3[3], product_level3_0_carry, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum[0], product_row0[1] } + { product_level2_1_carry, product_level2_1_sum, 3'h0, product_row1[0] };
  assign counted = unpack__a0__sig_3 ? { unpack__b0__sig_3, b_2_0 } : { unpack__a0__sig_3, a_2_0 };
  assign _001_ = ~ counted[0];
  assign empty2_0 = _001_ & zeros2_0;
  assign zeros2_0 = ~ counted[1];
  assign _002_ = ~ counted[2];
  assign empty2_1 = _002_ & zeros2_1;
  assign zeros2_1 = ~ counted[3];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign _043_ = _003_ & _005_;
  assign _012_[2:0] = o__amount;
  assign _010_[4:0] = o__exp;
  assign _008_[5:0] = top;
  assign _039_[6:0] = multiply__sig_7_1;
  assign multiply__sig_0 = product_row0[0];
  assign zeros4_0[1] = empty2_1;
endmodule

module multiply_e4m3_e4m3_e4m3__normalise (
  input wire i__moves,
  input wire [4:0] i__exp,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__sig,
  output wire o__raised,
  output wire sticky,
  output wire [4:0] normalise__sig_5_1
);
  wire [4:0] _00_, _05_, _07_;
  wire _01_, _02_, _03_, _04_, _06_, stays;
  assign { o__raised, _07_[3:0] } = i__sig[7:3] & _00_;
  assign _01_ = ~ i__moves;
  assign stays = o__raised | _01_;
  assign _02_ = | i__sig[1:0];
  assign _03_ = i__sig[2] & stays;
  assign _04_ = _02_ | _03_;
  assign _05_ = i__sig[7:3] & { multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _06_ = | _05_;
  assign sticky = _04_ | _06_;
  assign normalise__sig_5_1 = stays ? { o__raised, _07_[3:0] } : { _07_[3:0], i__sig[2] };
  assign _00_ = ~ { multiply__lost_4, multiply__lost_3, multiply__lost_2, multiply__lost_1, multiply__lost_0 };
  assign _07_[4] = o__raised;
endmodule

module multiply_e4m3_e4m3_e4m3__round (
  input wire [4:0] i__exp,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire i__raised,
  input wire normalise__sig_0,
  input wire [4:0] normalise__sig_5_1,
  output wire [7:0] o__code
);
  wire _00_, _01_, _02_, _05_, up;
  wire [8:0] _03_, _04_, magnitude;
  wire [5:0] _06_, exponent;
  wire [3:0] _07_;
  assign _00_ = normalise__sig_0 | normalise__sig_5_1[1];
  assign up = normalise__sig_5_1[0] & _00_;
  assign _01_ = { exponent, magnitude[2:0] } > 7'h77;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 9'h077 : { exponent, magnitude[2:0] };
  assign _04_ = _02_ ? 9'h078 : _03_;
  assign { _07_[3], magnitude[2:0] } = normalise__sig_5_1[3:1] + up;
  assign _05_ = i__raised | _07_[3];
  assign _06_ = i__exp + 1'h1;
  assign exponent = _05_ ? _06_ : { 1'h0, i__exp };
  assign o__code = i__nan ? 8'h7c : { i__sign, _04_[6:0] };
  assign magnitude[8:3] = exponent;
  assign _07_[2:0] = magnitude[2:0];
endmodule

module multiply_e4m3_e4m3_e4m3__shift (
  input wire multiply__sig_0,
  input wire [6:0] multiply__sig_7_1,
  input wire i__moves,
  input wire [4:0] i__exp,
  input wire [2:0] i__amount,
  input wire multiply__lost_0,
  input wire multiply__lost_1,
  input wire multiply__lost_2,
  input wire multiply__lost_3,
  input wire multiply__lost_4,
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] rotated_by_7
);
  wire [7:0] rotated_by_1, rotated_by_3;
  assign rotated_by_1 = i__amount[0] ? { multiply__sig_7_1[5:0], multiply__sig_0, multiply__sig_7_1[6] } : { multiply__sig_7_1, multiply__sig_0 };
  assign rotated_by_3 = i__amount[1] ? { rotated_by_1[5:0], rotated_by_1[7:6] } : rotated_by_1;
  assign rotated_by_7 = i__amount[2] ? { rotated_by_3[3:0], rotated_by_3[7:4] } : rotated_by_3;
endmodule

module multiply_e4m3_e4m3_e4m3__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire unpack__a0__sig_3,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan,
  output wire unpack__b0__sig_3,
  output wire unpack__b0__shift_0,
  output wire o__b0__inf,
  output wire o__b0__nan
);
  multiply_e4m3_e4m3_e4m3__unpack__a a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_3),
    .port_2(unpack__a0__shift_0)
  );
  multiply_e4m3_e4m3_e4m3__unpack__a b0 (
    .code(code_2),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .port(unpack__b0__sig_3),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_e4m3_e4m3_e4m3__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:3];
  assign _00_ = ~ port;
  assign port_2 = code[3] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:3];
  assign _02_ = | code[2:0];
  assign o__nan = _01_ & _02_;
endmodule
