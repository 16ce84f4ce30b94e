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
  wire [4:0] clamp__shift, normalise__exp;
  wire [11:0] clamp__sig, normalise__sig;
  convert_fp16_e5m2__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_9_0(a[9:0]),
    .a_15_11(a[15:11]),
    .clamp__sig_10(clamp__sig[10]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_fp16_e5m2__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[15]),
    .o__code(o)
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
  output wire [11:0] shifted,
  output wire [4:0] o__exp
);
  wire [4:0] _0_;
  wire [26:0] _1_;
  wire [5:0] _2_, _3_;
  wire at_floor;
  assign _2_ = { a_15_11[3:0], clamp__shift_0 } - 1'h1;
  assign { _3_[5], o__exp } = at_floor ? 6'h00 : _2_;
  assign at_floor = { a_15_11[3:0], clamp__shift_0 } < 1'h1;
  assign _0_ = at_floor ? { a_15_11[3:0], clamp__shift_0 } : 5'h01;
  assign { _1_[26:12], shifted } = { clamp__sig_10, a_9_0 } << _0_[3:0];
  assign _1_[11:0] = shifted;
  assign _3_[4:0] = o__exp;
endmodule

module convert_fp16_e5m2__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [11:0] i__sig,
  input wire [4:0] i__exp,
  output wire [7:0] o__code
);
  wire [5:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [9:0] _03_;
  wire [8:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[11] ? _00_ : 6'h00;
  assign _01_ = | i__sig[7:0];
  assign _02_ = _01_ | i__sig[9];
  assign up = i__sig[8] & _02_;
  assign { _03_[9], magnitude } = { exponent, i__sig[10:9] } + up;
  assign _04_ = magnitude > 7'h7b;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 9'h07b : magnitude;
  assign _07_ = _05_ ? 9'h07c : _06_;
  assign o__code = i__nan ? 8'h7e : { i__sign, _07_[6:0] };
  assign _03_[8:0] = magnitude;
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
