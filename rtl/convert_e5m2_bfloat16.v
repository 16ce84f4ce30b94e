// convert_e5m2_bfloat16
//
// Spec:    convert:a=e5m2,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e5m2
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3d (1.25) give o = 0x3fa0 (1.25)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_e5m2_bfloat16 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [4:0] clamp__shift;
  wire [2:0] clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_e5m2_bfloat16__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_1_0(a[1:0]),
    .a_7_3(a[7:3]),
    .clamp__sig_2(clamp__sig[2]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_e5m2_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_e5m2_bfloat16__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_2(clamp__sig[2]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign clamp__sig[1:0] = a[1:0];
  assign clamp__shift[4:1] = a[6:3];
endmodule

module convert_e5m2_bfloat16__normalise (
  input wire [1:0] a_1_0,
  input wire [4:0] a_7_3,
  input wire clamp__sig_2,
  input wire clamp__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [2:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _05_, empty2_1, zeros2_0, zeros2_1;
  wire [5:0] _03_;
  wire [8:0] _04_;
  wire [7:0] _06_;
  wire [1:0] leading_zeros;
  wire [2:0] stopped;
  assign _06_ = { a_7_3[3:0], clamp__shift_0 } + 7'h6f;
  assign zeros2_0 = ~ stopped[0];
  assign _05_ = ~ stopped[1];
  assign empty2_1 = _05_ & zeros2_1;
  assign zeros2_1 = ~ stopped[2];
  assign leading_zeros[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign _00_ = _06_ == 2'h2;
  assign _01_ = _06_ == 1'h1;
  assign _02_ = ! _06_;
  assign stopped = { clamp__sig_2, a_1_0 } | { _02_, _01_, _00_ };
  assign { _03_[5:3], shifted } = { clamp__sig_2, a_1_0 } << { empty2_1, leading_zeros[0] };
  assign { _04_[8], o__exp } = _06_ - { empty2_1, leading_zeros[0] };
  assign _03_[2:0] = shifted;
  assign leading_zeros[1] = empty2_1;
  assign _04_[7:0] = o__exp;
endmodule

module convert_e5m2_bfloat16__round (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [2:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_;
  wire [16:0] _03_, _04_;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[2] ? _00_ : 9'h000;
  assign _01_ = { 1'h0, exponent, i__sig[1:0], 5'h00 } > 15'h7f7f;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 17'h07f7f : { 1'h0, exponent, i__sig[1:0], 5'h00 };
  assign _04_ = _02_ ? 17'h07f80 : _03_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _04_[14:0] };
endmodule

module convert_e5m2_bfloat16__unpack (
  input wire [7:0] code,
  output wire clamp__sig_2,
  output wire clamp__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_e5m2_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_2),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_e5m2_bfloat16__unpack__a0 (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[6:2];
  assign _00_ = ~ port;
  assign port_2 = code[2] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[6:2];
  assign _02_ = | code[1:0];
  assign o__nan = _01_ & _02_;
endmodule
