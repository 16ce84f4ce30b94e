// convert_fp32_e5m2
//
// Spec:    convert:a=fp32,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o             8 bits  e5m2
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3d (1.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e5m2 (
  input wire [31:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [27:0] clamp__sig;
  wire [4:0] normalise__sig;
  convert_fp32_e5m2__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_e5m2__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[4:1])
  );
  convert_fp32_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_4_1(normalise__sig[4:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp32_e5m2__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[27:24], clamp__sig[22:0] } = { 4'h0, a[22:0] };
  assign unpack__a0__shift[7:1] = a[30:24];
endmodule

module convert_fp32_e5m2__clamp (
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

module convert_fp32_e5m2__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [3:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _18_, _19_,
    at_floor;
  wire [7:0] _08_;
  wire [8:0] _16_, _17_;
  wire [10:0] shifted_by_15;
  wire [4:0] shifted_by_3;
  wire [18:0] shifted_by_31;
  wire [6:0] shifted_by_7;
  assign at_floor = i__shift < 3'h4;
  assign _08_ = at_floor ? i__shift : 8'h04;
  assign shifted_by_31 = _08_[4] ? { a_22_0[11:0], 7'h00 } : { 4'h0, clamp__sig_23, a_22_0[22:9] };
  assign shifted_by_15 = _08_[3] ? shifted_by_31[10:0] : shifted_by_31[18:8];
  assign shifted_by_7 = _08_[2] ? shifted_by_15[6:0] : shifted_by_15[10:4];
  assign shifted_by_3 = _08_[1] ? shifted_by_7[4:0] : shifted_by_7[6:2];
  assign shifted_by_1 = _08_[0] ? shifted_by_3[3:0] : shifted_by_3[4:1];
  assign _18_ = ~ _08_[4];
  assign _19_ = | a_22_0[8:0];
  assign _00_ = _18_ & _19_;
  assign _01_ = ~ _08_[3];
  assign _02_ = | shifted_by_31[7:0];
  assign _03_ = _01_ & _02_;
  assign _04_ = _00_ | _03_;
  assign _05_ = ~ _08_[2];
  assign _06_ = | shifted_by_15[3:0];
  assign _07_ = _05_ & _06_;
  assign _09_ = _04_ | _07_;
  assign _10_ = ~ _08_[1];
  assign _11_ = | shifted_by_7[1:0];
  assign _12_ = _10_ & _11_;
  assign _13_ = _09_ | _12_;
  assign _14_ = ~ _08_[0];
  assign _15_ = _14_ & shifted_by_3[0];
  assign normalise__sig_0 = _13_ | _15_;
  assign _16_ = i__shift - 3'h4;
  assign { _17_[8], o__exp } = at_floor ? 9'h000 : _16_;
  assign _17_[7:0] = o__exp;
endmodule

module convert_fp32_e5m2__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [3:0] normalise__sig_4_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [12:0] _02_;
  wire [11:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_4_1[3] ? _00_ : 9'h000;
  assign _01_ = normalise__sig_0 | normalise__sig_4_1[1];
  assign up = normalise__sig_4_1[0] & _01_;
  assign { _02_[12], magnitude } = { exponent, normalise__sig_4_1[2:1] } + up;
  assign _03_ = magnitude > 7'h7b;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 12'h07b : magnitude;
  assign _06_ = _04_ ? 12'h07c : _05_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _06_[6:0] };
  assign _02_[11:0] = magnitude;
endmodule

module convert_fp32_e5m2__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e5m2__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_e5m2__unpack__a0 (
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
