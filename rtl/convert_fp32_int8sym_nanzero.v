// convert_fp32_int8sym_nanzero
//
// Spec:    convert:a=fp32,out=int8sym,nan=zero
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o             8 bits  int8sym
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x01 (1)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_int8sym_nanzero (
  input wire [31:0] a,
  output wire [7:0] o
);
  wire place__inf, place__nan;
  wire [33:0] place__magnitude;
  wire [7:0] unpack__a0__shift;
  wire [23:0] unpack__a0__sig;
  convert_fp32_int8sym_nanzero__place place (
    .i__inf(place__inf),
    .i__nan(place__nan),
    .o__magnitude(place__magnitude),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .unpack__a0__sig_23(unpack__a0__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_int8sym_nanzero__store store (
    .i__inf(place__inf),
    .i__magnitude(place__magnitude),
    .i__nan(place__nan),
    .i__sign(a[31]),
    .o__code(o)
  );
  convert_fp32_int8sym_nanzero__unpack unpack (
    .code(a),
    .o__a0__inf(place__inf),
    .o__a0__nan(place__nan),
    .unpack__a0__sig_23(unpack__a0__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[30:24];
  assign unpack__a0__sig[22:0] = a[22:0];
endmodule

module convert_fp32_int8sym_nanzero__place (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire unpack__a0__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [33:0] o__magnitude
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _16_, moved_sticky;
  wire [8:0] _14_, _15_;
  wire [5:0] amount;
  wire signed [8:0] distance;
  wire [33:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_31, moved_by_7;
  assign distance = 8'h9e - { a_31_24[6:0], unpack__a0__shift_0 };
  assign _00_ = $signed(distance) < $signed(1'h0);
  assign _11_ = $signed(distance) > $signed(7'h22);
  assign _14_ = _11_ ? 9'h022 : distance;
  assign { _15_[8:6], amount } = _00_ ? 9'h000 : _14_;
  assign moved_by_1 = amount[0] ? { 1'h0, unpack__a0__sig_23, a_22_0, 9'h000 } : { unpack__a0__sig_23, a_22_0, 10'h000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[33:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[33:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[33:8] } : moved_by_7;
  assign moved_by_31 = amount[4] ? { 16'h0000, moved_by_15[33:16] } : moved_by_15;
  assign moved = amount[5] ? { 32'h00000000, moved_by_31[33:32] } : moved_by_31;
  assign _16_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _16_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | moved_by_15[15:0];
  assign _09_ = amount[4] & _08_;
  assign _10_ = _07_ | _09_;
  assign _12_ = | moved_by_31[31:0];
  assign _13_ = amount[5] & _12_;
  assign moved_sticky = _10_ | _13_;
  assign o__magnitude = moved | { 33'h000000000, moved_sticky };
  assign _15_[5:0] = amount;
endmodule

module convert_fp32_int8sym_nanzero__store (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [33:0] i__magnitude,
  output wire [7:0] o__code
);
  wire _00_, _01_, _02_, _03_, _06_, _08_, _10_, _11_, _12_, _13_, below, up;
  wire [7:0] _04_, stored;
  wire [8:0] _05_, cut;
  wire [10:0] _07_;
  wire [11:0] _09_;
  wire signed [10:0] total;
  assign cut[8] = | i__magnitude[33:10];
  assign _06_ = i__magnitude[0] | i__magnitude[2];
  assign up = i__magnitude[1] & _06_;
  assign _07_ = { 2'h0, cut[8], i__magnitude[9:2] } ^ {11{i__sign}};
  assign _08_ = i__sign ^ up;
  assign { _09_[11], total } = $signed(_07_) + $signed({ 1'h0, _08_ });
  assign _10_ = & total[10:7];
  assign _11_ = | total[10:7];
  assign _12_ = ~ _11_;
  assign _00_ = _10_ | _12_;
  assign _01_ = total[7:0] != 8'h80;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ i__inf;
  assign _13_ = _02_ & _03_;
  assign below = i__inf ? i__sign : total[10];
  assign _04_ = below ? 8'h81 : 8'h7f;
  assign { _05_[8], stored } = _13_ ? { 1'h0, total[7:0] } : { _04_[7], _04_ };
  assign o__code = i__nan ? 8'h00 : stored;
  assign _09_[10:0] = total;
  assign _05_[7:0] = stored;
  assign cut[7:0] = i__magnitude[9:2];
endmodule

module convert_fp32_int8sym_nanzero__unpack (
  input wire [31:0] code,
  output wire unpack__a0__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_int8sym_nanzero__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_int8sym_nanzero__unpack__a0 (
  input wire [31:0] code,
  output wire port,
  output wire port_2,
  output wire o__inf,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_;
  assign port = | code[30:23];
  assign _00_ = ~ port;
  assign port_2 = code[23] | _00_;
  assign _03_ = ~ _02_;
  assign o__inf = _01_ & _03_;
  assign _01_ = & code[30:23];
  assign _02_ = | code[22:0];
  assign o__nan = _01_ & _02_;
endmodule
