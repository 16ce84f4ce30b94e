// convert_e2m1fn_bfloat16
//
// Spec:    convert:a=e2m1fn,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             4 bits  e2m1fn
//   output o            16 bits  bfloat16
// Example:
//   a = 0x3 (1.5) give o = 0x3fc0 (1.5)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_e2m1fn_bfloat16 (
  input wire [3:0] a,
  output wire [15:0] o
);
  wire [1:0] clamp__shift, clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_e2m1fn_bfloat16__normalise normalise (
    .o__exp(normalise__exp),
    .a_0(a[0]),
    .a_3_2(a[3:2]),
    .clamp__sig_1(clamp__sig[1]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_e2m1fn_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__sig(normalise__sig),
    .i__sign(a[3]),
    .o__code(o)
  );
  convert_e2m1fn_bfloat16__unpack unpack (
    .code(a),
    .clamp__sig_1(clamp__sig[1]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign clamp__sig[0] = a[0];
  assign clamp__shift[1] = a[2];
endmodule

module convert_e2m1fn_bfloat16__normalise (
  input wire a_0,
  input wire [1:0] a_3_2,
  input wire clamp__sig_1,
  input wire clamp__shift_0,
  output wire [1:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, empty2_0, zeros2_0;
  wire [4:0] _03_;
  wire [8:0] _04_;
  wire [7:0] _05_;
  wire [1:0] leading_zeros, stopped;
  assign _00_ = ~ stopped[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign leading_zeros = empty2_0 ? 2'h2 : { 1'h0, zeros2_0 };
  assign _01_ = _05_ == 1'h1;
  assign _02_ = ! _05_;
  assign stopped = { clamp__sig_1, a_0 } | { _02_, _01_ };
  assign { _03_[4:2], shifted } = { clamp__sig_1, a_0 } << leading_zeros;
  assign { _04_[8], o__exp } = _05_ - leading_zeros;
  assign _05_ = { a_3_2[0], clamp__shift_0 } + 7'h7d;
  assign _03_[1:0] = shifted;
  assign _04_[7:0] = o__exp;
endmodule

module convert_e2m1fn_bfloat16__round (
  input wire i__sign,
  input wire [1:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _0_, exponent;
  wire _1_;
  wire [16:0] _2_, _3_;
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[1] ? _0_ : 9'h000;
  assign _1_ = { 1'h0, exponent, i__sig[0], 6'h00 } > 15'h7f7f;
  assign _2_ = _1_ ? 17'h07f7f : { 1'h0, exponent, i__sig[0], 6'h00 };
  assign { _3_[16:15], o__code[14:0] } = _1_ ? 17'h07f80 : _2_;
  assign o__code[15] = i__sign;
  assign _3_[14:0] = o__code[14:0];
endmodule

module convert_e2m1fn_bfloat16__unpack (
  input wire [3:0] code,
  output wire clamp__sig_1,
  output wire clamp__shift_0
);
  convert_e2m1fn_bfloat16__unpack__a0 a0 (
    .code(code),
    .port(clamp__sig_1),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_e2m1fn_bfloat16__unpack__a0 (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule
