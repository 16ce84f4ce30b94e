// convert_fp16_e4m3fn
//
// Spec:    convert:a=fp16,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3d7d (1.37207031) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp16_e4m3fn (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [4:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [15:0] clamp__sig;
  wire [5:0] normalise__sig;
  convert_fp16_e4m3fn__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .clamp__sig_10(clamp__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp16_e4m3fn__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .a_9_0(a[9:0]),
    .clamp__sig_10(clamp__sig[10]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[5:1])
  );
  convert_fp16_e4m3fn__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sign(a[15]),
    .o__code(o),
    .normalise__sig_5_1(normalise__sig[5:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp16_e4m3fn__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_10(clamp__sig[10]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[15:11], clamp__sig[9:0] } = { 5'h00, a[9:0] };
  assign unpack__a0__shift[4:1] = a[14:11];
endmodule

module convert_fp16_e4m3fn__clamp (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire clamp__sig_10,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [4:0] clamped
);
  wire _0_;
  wire [5:0] _1_, _2_;
  assign _0_ = { a_15_11[3:0], unpack__a0__shift_0 } < 3'h4;
  assign _1_ = { a_15_11[3:0], unpack__a0__shift_0 } - 3'h4;
  assign { _2_[5], clamped } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = clamped;
endmodule

module convert_fp16_e4m3fn__normalise (
  input wire [9:0] a_9_0,
  input wire i__sign,
  input wire clamp__sig_10,
  input wire i__inf,
  input wire i__nan,
  input wire [4:0] i__shift,
  output wire [4:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [4:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, at_floor;
  wire [5:0] _13_, _14_, shifted_by_3;
  wire [4:0] _15_;
  wire [11:0] shifted_by_15;
  wire [15:0] shifted_by_31;
  wire [7:0] shifted_by_7;
  assign at_floor = i__shift < 3'h5;
  assign _15_ = at_floor ? i__shift : 5'h05;
  assign shifted_by_31 = _15_[4] ? 16'h0000 : { 5'h00, clamp__sig_10, a_9_0 };
  assign shifted_by_15 = _15_[3] ? { shifted_by_31[7:0], 4'h0 } : shifted_by_31[15:4];
  assign shifted_by_7 = _15_[2] ? shifted_by_15[7:0] : shifted_by_15[11:4];
  assign shifted_by_3 = _15_[1] ? shifted_by_7[5:0] : shifted_by_7[7:2];
  assign shifted_by_1 = _15_[0] ? shifted_by_3[4:0] : shifted_by_3[5:1];
  assign _00_ = ~ _15_[3];
  assign _01_ = | shifted_by_31[3:0];
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ _15_[2];
  assign _04_ = | shifted_by_15[3:0];
  assign _05_ = _03_ & _04_;
  assign _06_ = _02_ | _05_;
  assign _07_ = ~ _15_[1];
  assign _08_ = | shifted_by_7[1:0];
  assign _09_ = _07_ & _08_;
  assign _10_ = _06_ | _09_;
  assign _11_ = ~ _15_[0];
  assign _12_ = _11_ & shifted_by_3[0];
  assign normalise__sig_0 = _10_ | _12_;
  assign _13_ = i__shift - 3'h5;
  assign { _14_[5], o__exp } = at_floor ? 6'h00 : _13_;
  assign _14_[4:0] = o__exp;
endmodule

module convert_fp16_e4m3fn__round (
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan,
  input wire [4:0] normalise__sig_5_1,
  input wire normalise__sig_0,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _04_, _05_, up;
  wire [10:0] _02_;
  wire [9:0] _03_, magnitude;
  assign _01_ = normalise__sig_0 | normalise__sig_5_1[1];
  assign up = normalise__sig_5_1[0] & _01_;
  assign { _02_[10], magnitude } = { exponent, normalise__sig_5_1[3:1] } + up;
  assign _05_ = magnitude > 7'h7e;
  assign _03_ = _05_ ? 10'h07e : magnitude;
  assign _04_ = i__nan | becomes_nan;
  assign o__code = _04_ ? 8'h7f : { i__sign, _03_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_5_1[4] ? _00_ : 6'h00;
  assign _02_[9:0] = magnitude;
endmodule

module convert_fp16_e4m3fn__unpack (
  input wire [15:0] code,
  output wire clamp__sig_10,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp16_e4m3fn__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_10),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp16_e4m3fn__unpack__a0 (
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
