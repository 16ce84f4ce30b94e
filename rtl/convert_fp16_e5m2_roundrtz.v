// convert_fp16_e5m2_roundrtz
//
// Spec:    convert:a=fp16,out=e5m2,round=rtz
// Latency: none, combinational
// Ports:
//   input  a            16 bits  fp16
//   output o             8 bits  e5m2
// Example:
//   a = 0x3d7d (1.37207031) give o = 0x3d (1.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp16_e5m2_roundrtz (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [4:0] clamp__shift, normalise__exp;
  wire [11:0] clamp__sig;
  wire [3:0] normalise__sig;
  convert_fp16_e5m2_roundrtz__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .clamp__sig_10(clamp__sig[10]),
    .clamp__shift_0(clamp__shift[0]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[3:1])
  );
  convert_fp16_e5m2_roundrtz__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[15]),
    .o__code(o),
    .normalise__sig_3_1(normalise__sig[3:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp16_e5m2_roundrtz__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_10(clamp__sig[10]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign { clamp__sig[11], clamp__sig[9:0] } = { 1'h0, a[9:0] };
  assign clamp__shift[4:1] = a[14:11];
endmodule

module convert_fp16_e5m2_roundrtz__normalise (
  input wire [9:0] a_9_0,
  input wire [4:0] a_15_11,
  input wire clamp__sig_10,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [2:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [4:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _14_, _15_, at_floor;
  wire [4:0] _08_;
  wire [5:0] _12_, _13_, shifted_by_7;
  wire [9:0] shifted_by_15;
  wire [3:0] shifted_by_3;
  assign at_floor = { a_15_11[3:0], clamp__shift_0 } < 1'h1;
  assign _08_ = at_floor ? { a_15_11[3:0], clamp__shift_0 } : 5'h01;
  assign shifted_by_15 = _08_[3] ? { a_9_0[3:0], 6'h00 } : { 1'h0, clamp__sig_10, a_9_0[9:2] };
  assign shifted_by_7 = _08_[2] ? shifted_by_15[5:0] : shifted_by_15[9:4];
  assign shifted_by_3 = _08_[1] ? shifted_by_7[3:0] : shifted_by_7[5:2];
  assign shifted_by_1 = _08_[0] ? shifted_by_3[2:0] : shifted_by_3[3:1];
  assign _14_ = ~ _08_[3];
  assign _15_ = | a_9_0[1:0];
  assign _00_ = _14_ & _15_;
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

module convert_fp16_e5m2_roundrtz__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [2:0] normalise__sig_3_1,
  input wire normalise__sig_0,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _0_, exponent;
  wire [8:0] _1_, _2_;
  wire _3_;
  assign _3_ = { 1'h0, exponent, normalise__sig_3_1[1:0] } > 7'h7b;
  assign _1_ = _3_ ? 9'h07b : { 1'h0, exponent, normalise__sig_3_1[1:0] };
  assign _2_ = i__inf ? 9'h07c : _1_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _2_[6:0] };
  assign _0_ = i__exp + 1'h1;
  assign exponent = normalise__sig_3_1[2] ? _0_ : 6'h00;
endmodule

module convert_fp16_e5m2_roundrtz__unpack (
  input wire [15:0] code,
  output wire clamp__sig_10,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp16_e5m2_roundrtz__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_10),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_fp16_e5m2_roundrtz__unpack__a0 (
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
