// convert_fp16_e5m2
//
// Spec:    convert:a=fp16,out=e5m2
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   output o             8 bits  e5m2
// Example:
//   a = 0x3d7d (1.37207031) give o = 0x3d (1.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp16_e5m2 (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [4:0] clamp__shift, normalise__exp, normalise__sig;
  wire [11:0] clamp__sig;
  convert_fp16_e5m2__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .clamp__sig_10(clamp__sig[10]),
    .clamp__shift_0(clamp__shift[0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[4:1])
  );
  convert_fp16_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[15]),
    .o__code(o),
    .normalise__sig_4_1(normalise__sig[4:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp16_e5m2__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_10(clamp__sig[10]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign { clamp__sig[11], clamp__sig[9:0] } = { 1'h0, a[9:0] };
  assign clamp__shift[4:1] = a[14:11];
endmodule

module convert_fp16_e5m2__normalise (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire clamp__sig_10,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [3:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [4:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _14_, at_floor;
  wire [4:0] _08_, shifted_by_3;
  wire [5:0] _12_, _13_;
  wire [10:0] shifted_by_15;
  wire [6:0] shifted_by_7;
  assign at_floor = { a_15_11[3:0], clamp__shift_0 } < 1'h1;
  assign _08_ = at_floor ? { a_15_11[3:0], clamp__shift_0 } : 5'h01;
  assign shifted_by_15 = _08_[3] ? { a_9_0[3:0], 7'h00 } : { 1'h0, clamp__sig_10, a_9_0[9:1] };
  assign shifted_by_7 = _08_[2] ? shifted_by_15[6:0] : shifted_by_15[10:4];
  assign shifted_by_3 = _08_[1] ? shifted_by_7[4:0] : shifted_by_7[6:2];
  assign shifted_by_1 = _08_[0] ? shifted_by_3[3:0] : shifted_by_3[4:1];
  assign _14_ = ~ _08_[3];
  assign _00_ = _14_ & a_9_0[0];
  assign _01_ = ~ _08_[2];
  assign _02_ = | shifted_by_15[3:0];
  assign _03_ = _01_ & _02_;
  assign _04_ = _00_ | _03_;
  assign _05_ = ~ _08_[1];
  assign _06_ = | shifted_by_7[1:0];
  assign _07_ = _05_ & _06_;
  assign _09_ = _04_ | _07_;
  assign _10_ = ~ _08_[0];
  assign _11_ = _10_ & shifted_by_3[0];
  assign normalise__sig_0 = _09_ | _11_;
  assign _12_ = { a_15_11[3:0], clamp__shift_0 } - 1'h1;
  assign { _13_[5], o__exp } = at_floor ? 6'h00 : _12_;
  assign _13_[4:0] = o__exp;
endmodule

module convert_fp16_e5m2__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [3:0] normalise__sig_4_1,
  input wire normalise__sig_0,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _03_, _04_, up;
  wire [9:0] _02_;
  wire [8:0] _05_, _06_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_4_1[3] ? _00_ : 6'h00;
  assign _01_ = normalise__sig_0 | normalise__sig_4_1[1];
  assign up = normalise__sig_4_1[0] & _01_;
  assign { _02_[9], magnitude } = { exponent, normalise__sig_4_1[2:1] } + up;
  assign _03_ = magnitude > 7'h7b;
  assign _04_ = i__inf | _03_;
  assign _05_ = _03_ ? 9'h07b : magnitude;
  assign _06_ = _04_ ? 9'h07c : _05_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _06_[6:0] };
  assign _02_[8:0] = magnitude;
endmodule

module convert_fp16_e5m2__unpack (
  input wire [15:0] code,
  output wire clamp__sig_10,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp16_e5m2__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_10),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_fp16_e5m2__unpack__a0 (
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
