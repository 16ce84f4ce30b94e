// convert_e4m3fn_fp16
//
// Spec:    convert:a=e4m3fn,out=fp16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   output o            16 bits  fp16
// Example:
//   a = 0x3b (1.375) give o = 0x3d80 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_e4m3fn_fp16 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire clamp__nan;
  wire [3:0] clamp__shift, clamp__sig, normalise__sig;
  wire [4:0] normalise__exp;
  convert_e4m3fn_fp16__normalise normalise (
    .i__nan(clamp__nan),
    .o__exp(normalise__exp),
    .a_2_0(a[2:0]),
    .a_7_4(a[7:4]),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__shift_0(clamp__shift[0]),
    .shifted(normalise__sig)
  );
  convert_e4m3fn_fp16__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_e4m3fn_fp16__unpack unpack (
    .code(a),
    .o__a0__nan(clamp__nan),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__shift_0(clamp__shift[0])
  );
  assign clamp__sig[2:0] = a[2:0];
  assign clamp__shift[3:1] = a[6:4];
endmodule

module convert_e4m3fn_fp16__normalise (
  input wire [2:0] a_2_0,
  input wire [3:0] a_7_4,
  input wire clamp__sig_3,
  input wire clamp__shift_0,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _05_;
  wire [5:0] _06_;
  wire [4:0] _08_;
  wire [2:0] leading_zeros;
  wire [3:0] stopped;
  wire [1:0] zeros4_0;
  assign _08_ = { a_7_4[2:0], clamp__shift_0 } + 3'h7;
  assign _00_ = ~ stopped[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ stopped[1];
  assign _07_ = ~ stopped[2];
  assign empty2_1 = _07_ & zeros2_1;
  assign zeros2_1 = ~ stopped[3];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign _01_ = _08_ == 2'h3;
  assign _02_ = _08_ == 2'h2;
  assign _03_ = _08_ == 1'h1;
  assign _04_ = ! _08_;
  assign stopped = { clamp__sig_3, a_2_0 } | { _04_, _03_, _02_, _01_ };
  assign { _05_[10:4], shifted } = { clamp__sig_3, a_2_0 } << leading_zeros;
  assign { _06_[5], o__exp } = _08_ - leading_zeros;
  assign _05_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _06_[4:0] = o__exp;
endmodule

module convert_e4m3fn_fp16__round (
  input wire i__sign,
  input wire i__nan,
  input wire [3:0] i__sig,
  input wire [4:0] i__exp,
  output wire [15:0] o__code
);
  wire [5:0] _0_, exponent;
  wire _1_;
  wire [16:0] _2_, _3_;
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[3] ? _0_ : 6'h00;
  assign _1_ = { 1'h0, exponent, i__sig[2:0], 7'h00 } > 15'h7bff;
  assign _2_ = _1_ ? 17'h07bff : { 1'h0, exponent, i__sig[2:0], 7'h00 };
  assign _3_ = _1_ ? 17'h07c00 : _2_;
  assign o__code = i__nan ? 16'h7e00 : { i__sign, _3_[14:0] };
endmodule

module convert_e4m3fn_fp16__unpack (
  input wire [7:0] code,
  output wire clamp__sig_3,
  output wire clamp__shift_0,
  output wire o__a0__nan
);
  convert_e4m3fn_fp16__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .port(clamp__sig_3),
    .port_2(clamp__shift_0)
  );
endmodule

module convert_e4m3fn_fp16__unpack__a0 (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule
