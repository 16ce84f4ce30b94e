// convert_int8_bfloat16
//
// Spec:    convert:a=int8,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   output o            16 bits  bfloat16
// Example:
//   a = 0x2c (44) give o = 0x4230 (44)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_int8_bfloat16 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire [7:0] clamp__sig, normalise__exp, normalise__sig;
  convert_int8_bfloat16__normalise normalise (
    .i__sig(clamp__sig),
    .i__sign(a[7]),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  convert_int8_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_int8_bfloat16__unpack unpack (
    .code(a),
    .o__a0__sig(clamp__sig)
  );
endmodule

module convert_int8_bfloat16__normalise (
  input wire i__sign,
  input wire [7:0] i__sig,
  output wire [7:0] shifted,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _04_, _05_, empty2_0, empty2_1, empty2_2, empty2_3, empty4_0, empty4_1, empty8_0, zeros2_0,
    zeros2_1, zeros2_2, zeros2_3;
  wire [22:0] _02_;
  wire [8:0] _03_;
  wire [3:0] leading_zeros;
  wire [1:0] zeros4_0, zeros4_1;
  wire [2:0] zeros8_0;
  assign _01_ = ~ i__sig[0];
  assign empty2_0 = _01_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _04_ = ~ i__sig[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _05_ = ~ i__sig[4];
  assign empty2_2 = _05_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _00_ = ~ i__sig[6];
  assign empty2_3 = _00_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign leading_zeros = empty8_0 ? 4'h8 : { 1'h0, empty4_1, zeros8_0[1:0] };
  assign { _02_[22:8], shifted } = i__sig << leading_zeros;
  assign { _03_[8], o__exp } = 8'h85 - leading_zeros;
  assign _02_[7:0] = shifted;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _03_[7:0] = o__exp;
endmodule

module convert_int8_bfloat16__round (
  input wire i__sign,
  input wire [7:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _0_, exponent;
  wire _1_;
  wire [16:0] _2_, _3_;
  assign _0_ = i__exp + 1'h1;
  assign exponent = i__sig[7] ? _0_ : 9'h000;
  assign _1_ = { 1'h0, exponent, i__sig[6:0] } > 15'h7f7f;
  assign _2_ = _1_ ? 17'h07f7f : { 1'h0, exponent, i__sig[6:0] };
  assign { _3_[16:15], o__code[14:0] } = _1_ ? 17'h07f80 : _2_;
  assign o__code[15] = i__sign;
  assign _3_[14:0] = o__code[14:0];
endmodule

module convert_int8_bfloat16__unpack (
  input wire [7:0] code,
  output wire [7:0] o__a0__sig
);
  convert_int8_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__sig(o__a0__sig)
  );
endmodule

module convert_int8_bfloat16__unpack__a0 (
  input wire [7:0] code,
  output wire [7:0] o__sig
);
  wire [8:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[8], o__sig } = code[7] ? _0_ : { 1'h0, code };
  assign _1_[7:0] = o__sig;
endmodule
