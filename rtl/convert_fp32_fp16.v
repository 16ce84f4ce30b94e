// convert_fp32_fp16
//
// Spec:    convert:a=fp32,out=fp16
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o            16 bits  fp16
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3d7d (1.37207031)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_fp16 (
  input wire [31:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [35:0] clamp__sig;
  wire [12:0] normalise__sig;
  convert_fp32_fp16__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_fp16__normalise normalise (
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
  convert_fp32_fp16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_12_1(normalise__sig[12:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp32_fp16__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[35:24], clamp__sig[22:0] } = { 12'h000, a[22:0] };
  assign unpack__a0__shift[7:1] = a[30:24];
endmodule

module convert_fp32_fp16__clamp (
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
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h65;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h65;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_fp16__normalise (
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

module convert_fp32_fp16__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
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

module convert_fp32_fp16__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_fp16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_fp16__unpack__a0 (
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
