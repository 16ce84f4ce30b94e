// convert_fp32_e4m3fn_roundstochastic8
//
// Spec:    convert:a=fp32,out=e4m3fn,round=stochastic8
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   input  random        8 bits  uint8
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3fafae14 (1.37249994), random = 0x5a (90) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e4m3fn_roundstochastic8 (
  input wire [31:0] a,
  input wire [7:0] random,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [35:0] clamp__sig;
  wire [12:0] normalise__sig;
  convert_fp32_e4m3fn_roundstochastic8__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_e4m3fn_roundstochastic8__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[12:1])
  );
  convert_fp32_e4m3fn_roundstochastic8__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0]),
    .random(random)
  );
  convert_fp32_e4m3fn_roundstochastic8__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[35:24], clamp__sig[22:0] } = { 12'h000, a[22:0] };
  assign unpack__a0__shift[7:1] = a[30:24];
endmodule

module convert_fp32_e4m3fn_roundstochastic8__clamp (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire clamp__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h6d;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h6d;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_e4m3fn_roundstochastic8__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [11:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    at_floor;
  wire [7:0] _06_;
  wire [8:0] _18_, _19_;
  wire [18:0] shifted_by_15;
  wire [12:0] shifted_by_3;
  wire [26:0] shifted_by_31;
  wire [35:0] shifted_by_63;
  wire [14:0] shifted_by_7;
  assign at_floor = i__shift < 4'hc;
  assign _06_ = at_floor ? i__shift : 8'h0c;
  assign shifted_by_63 = _06_[5] ? { a_22_0[3:0], 32'h00000000 } : { 12'h000, clamp__sig_23, a_22_0 };
  assign shifted_by_31 = _06_[4] ? { shifted_by_63[19:0], 7'h00 } : shifted_by_63[35:9];
  assign shifted_by_15 = _06_[3] ? shifted_by_31[18:0] : shifted_by_31[26:8];
  assign shifted_by_7 = _06_[2] ? shifted_by_15[14:0] : shifted_by_15[18:4];
  assign shifted_by_3 = _06_[1] ? shifted_by_7[12:0] : shifted_by_7[14:2];
  assign shifted_by_1 = _06_[0] ? shifted_by_3[11:0] : shifted_by_3[12:1];
  assign _00_ = ~ _06_[4];
  assign _01_ = | shifted_by_63[8:0];
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ _06_[3];
  assign _04_ = | shifted_by_31[7:0];
  assign _05_ = _03_ & _04_;
  assign _07_ = _02_ | _05_;
  assign _08_ = ~ _06_[2];
  assign _09_ = | shifted_by_15[3:0];
  assign _10_ = _08_ & _09_;
  assign _11_ = _07_ | _10_;
  assign _12_ = ~ _06_[1];
  assign _13_ = | shifted_by_7[1:0];
  assign _14_ = _12_ & _13_;
  assign _15_ = _11_ | _14_;
  assign _16_ = ~ _06_[0];
  assign _17_ = _16_ & shifted_by_3[0];
  assign normalise__sig_0 = _15_ | _17_;
  assign _18_ = i__shift - 4'hc;
  assign { _19_[8], o__exp } = at_floor ? 9'h000 : _18_;
  assign _19_[7:0] = o__exp;
endmodule

module convert_fp32_e4m3fn_roundstochastic8__round (
  input wire i__sign,
  input wire [7:0] random,
  input wire becomes_nan,
  input wire i__nan,
  input wire [11:0] normalise__sig_12_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire [8:0] _00_, exponent, up_sum;
  wire [13:0] _01_;
  wire [12:0] _02_, magnitude;
  wire _03_, _04_;
  assign _02_ = _04_ ? 13'h007e : magnitude;
  assign _03_ = i__nan | becomes_nan;
  assign o__code = _03_ ? 8'h7f : { i__sign, _02_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_12_1[11] ? _00_ : 9'h000;
  assign up_sum = normalise__sig_12_1[7:0] + random;
  assign { _01_[13], magnitude } = { exponent, normalise__sig_12_1[10:8] } + up_sum[8];
  assign _04_ = magnitude > 7'h7e;
  assign _01_[12:0] = magnitude;
endmodule

module convert_fp32_e4m3fn_roundstochastic8__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e4m3fn_roundstochastic8__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_e4m3fn_roundstochastic8__unpack__a0 (
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
