// convert_fp32_fp16_roundfloor
//
// Spec:    convert:a=fp32,out=fp16,round=floor
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            16 bits  fp16
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3d7d (1.37207031)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_fp16_roundfloor (
  input wire [31:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [34:0] clamp__sig;
  wire [11:0] normalise__sig;
  convert_fp32_fp16_roundfloor__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_fp16_roundfloor__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[11:1])
  );
  convert_fp32_fp16_roundfloor__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_11_1(normalise__sig[11:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp32_fp16_roundfloor__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[34:24], clamp__sig[22:0] } = { 11'h000, a[22:0] };
  assign unpack__a0__shift[7:1] = a[30:24];
endmodule

module convert_fp32_fp16_roundfloor__clamp (
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
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h66;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h66;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_fp16_roundfloor__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [10:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_,
    at_floor;
  wire [7:0] _06_;
  wire [8:0] _18_, _19_;
  wire [17:0] shifted_by_15;
  wire [11:0] shifted_by_3;
  wire [25:0] shifted_by_31;
  wire [34:0] shifted_by_63;
  wire [13:0] shifted_by_7;
  assign at_floor = i__shift < 4'hb;
  assign _06_ = at_floor ? i__shift : 8'h0b;
  assign shifted_by_63 = _06_[5] ? { a_22_0[2:0], 32'h00000000 } : { 11'h000, clamp__sig_23, a_22_0 };
  assign shifted_by_31 = _06_[4] ? { shifted_by_63[18:0], 7'h00 } : shifted_by_63[34:9];
  assign shifted_by_15 = _06_[3] ? shifted_by_31[17:0] : shifted_by_31[25:8];
  assign shifted_by_7 = _06_[2] ? shifted_by_15[13:0] : shifted_by_15[17:4];
  assign shifted_by_3 = _06_[1] ? shifted_by_7[11:0] : shifted_by_7[13:2];
  assign shifted_by_1 = _06_[0] ? shifted_by_3[10:0] : shifted_by_3[11:1];
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
  assign _18_ = i__shift - 4'hb;
  assign { _19_[8], o__exp } = at_floor ? 9'h000 : _18_;
  assign _19_[7:0] = o__exp;
endmodule

module convert_fp32_fp16_roundfloor__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [10:0] normalise__sig_11_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire [20:0] _01_;
  wire _02_, _03_, _06_, up;
  wire [19:0] _04_, _05_, magnitude;
  assign exponent = normalise__sig_11_1[10] ? _00_ : 9'h000;
  assign up = i__sign & normalise__sig_0;
  assign { _01_[20], magnitude } = { exponent, normalise__sig_11_1[9:0] } + up;
  assign _06_ = magnitude > 15'h7bff;
  assign _02_ = _06_ & i__sign;
  assign _03_ = i__inf | _02_;
  assign _04_ = _06_ ? 20'h07bff : magnitude;
  assign _05_ = _03_ ? 20'h07c00 : _04_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _05_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign _01_[19:0] = magnitude;
endmodule

module convert_fp32_fp16_roundfloor__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_fp16_roundfloor__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_fp16_roundfloor__unpack__a0 (
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
