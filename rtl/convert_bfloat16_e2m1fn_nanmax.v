// convert_bfloat16_e2m1fn_nanmax
//
// Spec:    convert:a=bfloat16,out=e2m1fn,nan=max
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   output o             4 bits  e2m1fn
// Example:
//   a = 0x3fb0 (1.375) give o = 0x3 (1.5)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_e2m1fn_nanmax (
  input wire [15:0] a,
  output wire [3:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [10:0] clamp__sig;
  wire [3:0] normalise__sig;
  convert_bfloat16_e2m1fn_nanmax__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_bfloat16_e2m1fn_nanmax__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[15]),
    .o__exp(normalise__exp),
    .a_6_0(a[6:0]),
    .clamp__sig_7(clamp__sig[7]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[3:1])
  );
  convert_bfloat16_e2m1fn_nanmax__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sign(a[15]),
    .o__code(o),
    .normalise__sig_3_1(normalise__sig[3:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_bfloat16_e2m1fn_nanmax__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_7(clamp__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[10:8], clamp__sig[6:0] } = { 3'h0, a[6:0] };
  assign unpack__a0__shift[7:1] = a[14:8];
endmodule

module convert_bfloat16_e2m1fn_nanmax__clamp (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire clamp__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { a_15_8[6:0], unpack__a0__shift_0 } < 7'h7c;
  assign _1_ = { a_15_8[6:0], unpack__a0__shift_0 } - 7'h7c;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_bfloat16_e2m1fn_nanmax__normalise (
  input wire [6:0] a_6_0,
  input wire i__sign,
  input wire clamp__sig_7,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [2:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _14_, at_floor;
  wire [7:0] _08_;
  wire [8:0] _12_, _13_;
  wire [9:0] shifted_by_15;
  wire [3:0] shifted_by_3;
  wire [5:0] shifted_by_7;
  assign at_floor = i__shift < 2'h3;
  assign _08_ = at_floor ? i__shift : 8'h03;
  assign shifted_by_15 = _08_[3] ? { a_6_0[2:0], 7'h00 } : { 3'h0, clamp__sig_7, a_6_0[6:1] };
  assign shifted_by_7 = _08_[2] ? shifted_by_15[5:0] : shifted_by_15[9:4];
  assign shifted_by_3 = _08_[1] ? shifted_by_7[3:0] : shifted_by_7[5:2];
  assign shifted_by_1 = _08_[0] ? shifted_by_3[2:0] : shifted_by_3[3:1];
  assign _14_ = ~ _08_[3];
  assign _00_ = _14_ & a_6_0[0];
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
  assign _12_ = i__shift - 2'h3;
  assign { _13_[8], o__exp } = at_floor ? 9'h000 : _12_;
  assign _13_[7:0] = o__exp;
endmodule

module convert_bfloat16_e2m1fn_nanmax__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [2:0] normalise__sig_3_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [3:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _03_, _05_, up;
  wire [11:0] _02_;
  wire [10:0] _04_, magnitude;
  assign _01_ = normalise__sig_0 | normalise__sig_3_1[1];
  assign up = normalise__sig_3_1[0] & _01_;
  assign { _02_[11], magnitude } = { exponent, normalise__sig_3_1[1] } + up;
  assign _05_ = magnitude > 3'h7;
  assign _03_ = i__inf | _05_;
  assign _04_ = _03_ ? 11'h007 : magnitude;
  assign o__code = i__nan ? 4'h7 : { i__sign, _04_[2:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_3_1[2] ? _00_ : 9'h000;
  assign _02_[10:0] = magnitude;
endmodule

module convert_bfloat16_e2m1fn_nanmax__unpack (
  input wire [15:0] code,
  output wire clamp__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_e2m1fn_nanmax__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_7),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_bfloat16_e2m1fn_nanmax__unpack__a0 (
  input wire [15:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[14:7];
  assign _00_ = ~ port;
  assign port_2 = code[7] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[14:7];
  assign _02_ = | code[6:0];
  assign o__nan = _01_ & _02_;
endmodule
