// multiply_e2m1fn_e2m1fn_exact
//
// Spec:    multiply:a=e2m1fn,b=e2m1fn,out=exact
// Latency: none, combinational
// Ports:
//   input  a             4 bits  e2m1fn
//   input  b             4 bits  e2m1fn
//   output o             9 bits  exact
// Example:
//   a = 0x3 (1.5), b = 0xd (-3) give o = 0x1ee (-18 * 2**-2 = -4.5)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e2m1fn_e2m1fn_exact (
  input wire [3:0] a,
  input wire [3:0] b,
  output wire [8:0] o
);
  wire align__minus_zero, multiply__p0__sign;
  wire signed [8:0] align__x0;
  wire [2:0] multiply__p0__shift;
  wire [4:0] multiply__p0__sig;
  wire [1:0] unpack__a0__shift, unpack__a0__sig, unpack__b0__shift, unpack__b0__sig;
  multiply_e2m1fn_e2m1fn_exact__align align (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__minus_zero(align__minus_zero),
    .o__x0(align__x0),
    .sign0(multiply__p0__sign)
  );
  multiply_e2m1fn_e2m1fn_exact__multiply multiply (
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sign(multiply__p0__sign),
    .a_0(a[0]),
    .a_3_2(a[3:2]),
    .b_0(b[0]),
    .b_3_2(b[3:2]),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0]),
    .signed0(multiply__p0__sig)
  );
  multiply_e2m1fn_e2m1fn_exact__sum sum (
    .i__x0(align__x0),
    .sum_total(o)
  );
  multiply_e2m1fn_e2m1fn_exact__unpack unpack (
    .code(a),
    .code_2(b),
    .unpack__a0__sig_1(unpack__a0__sig[1]),
    .unpack__a0__shift_0(unpack__a0__shift[0]),
    .unpack__b0__sig_1(unpack__b0__sig[1]),
    .unpack__b0__shift_0(unpack__b0__shift[0])
  );
  assign unpack__b0__shift[1] = b[2];
  assign unpack__b0__sig[0] = b[0];
  assign unpack__a0__shift[1] = a[2];
  assign unpack__a0__sig[0] = a[0];
endmodule

module multiply_e2m1fn_e2m1fn_exact__align (
  input wire [4:0] i__p0__sig,
  input wire [2:0] i__p0__shift,
  input wire sign0,
  output wire signed [8:0] o__x0,
  output wire o__minus_zero
);
  wire [11:0] _0_;
  wire _1_, _2_;
  wire signed [10:0] placed0;
  wire signed [5:0] shifted0_by_1;
  wire signed [7:0] shifted0_by_3;
  assign _2_ = ~ _1_;
  assign o__minus_zero = _2_ & sign0;
  assign shifted0_by_1 = i__p0__shift[0] ? { i__p0__sig, 1'h0 } : { i__p0__sig[4], i__p0__sig };
  assign shifted0_by_3 = i__p0__shift[1] ? { shifted0_by_1, 2'h0 } : { shifted0_by_1[5], shifted0_by_1[5], shifted0_by_1 };
  assign { _0_[11], o__x0, placed0[1:0] } = i__p0__shift[2] ? { shifted0_by_3, 4'h0 } : { {4{shifted0_by_3[7]}}, shifted0_by_3 };
  assign _1_ = | i__p0__sig;
  assign placed0[10:2] = o__x0;
  assign _0_[10:0] = { o__x0, placed0[1:0] };
endmodule

module multiply_e2m1fn_e2m1fn_exact__multiply (
  input wire a_0,
  input wire [1:0] a_3_2,
  input wire b_0,
  input wire [1:0] b_3_2,
  input wire unpack__a0__sig_1,
  input wire unpack__a0__shift_0,
  input wire unpack__b0__sig_1,
  input wire unpack__b0__shift_0,
  output wire signed [4:0] signed0,
  output wire [2:0] o__p0__shift,
  output wire o__p0__sign
);
  wire [3:0] _00_, product0;
  wire _01_, _02_, _03_;
  wire [4:0] _04_;
  wire [1:0] product0_row0, product0_row1;
  assign product0_row1 = unpack__a0__sig_1 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign { _00_[3], product0[3:1] } = { product0_row1[1], product0_row0[1] } + product0_row1[0];
  assign _01_ = | { product0[1], product0_row0[0] };
  assign _02_ = | { product0[2:1], product0_row0[0] };
  assign _03_ = | { product0[3:1], product0_row0[0] };
  assign _04_ = { _03_, _02_, _01_, product0_row0[0], 1'h0 } & {5{o__p0__sign}};
  assign signed0 = { 1'h0, product0[3:1], product0_row0[0] } ^ _04_;
  assign o__p0__shift = { a_3_2[0], unpack__a0__shift_0 } + { b_3_2[0], unpack__b0__shift_0 };
  assign o__p0__sign = a_3_2[1] ^ b_3_2[1];
  assign product0_row0 = a_0 ? { unpack__b0__sig_1, b_0 } : 2'h0;
  assign product0[0] = product0_row0[0];
  assign _00_[2:0] = product0[3:1];
endmodule

module multiply_e2m1fn_e2m1fn_exact__sum (
  input wire signed [8:0] i__x0,
  output wire [8:0] sum_total
);
  wire _0_;
  wire [9:0] _1_;
  assign _0_ = ~ i__x0[8];
  assign { _1_[9], sum_total } = { _0_, i__x0[7:0] } + 9'h100;
  assign _1_[8:0] = sum_total;
endmodule

module multiply_e2m1fn_e2m1fn_exact__unpack (
  input wire [3:0] code,
  input wire [3:0] code_2,
  output wire unpack__a0__sig_1,
  output wire unpack__a0__shift_0,
  output wire unpack__b0__sig_1,
  output wire unpack__b0__shift_0
);
  multiply_e2m1fn_e2m1fn_exact__unpack__a a0 (
    .code(code),
    .port(unpack__a0__sig_1),
    .port_2(unpack__a0__shift_0)
  );
  multiply_e2m1fn_e2m1fn_exact__unpack__a b0 (
    .code(code_2),
    .port(unpack__b0__sig_1),
    .port_2(unpack__b0__shift_0)
  );
endmodule

module multiply_e2m1fn_e2m1fn_exact__unpack__a (
  input wire [3:0] code,
  output wire port,
  output wire port_2
);
  wire _0_;
  assign port = | code[2:1];
  assign _0_ = ~ port;
  assign port_2 = code[1] | _0_;
endmodule
