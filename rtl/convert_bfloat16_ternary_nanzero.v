// convert_bfloat16_ternary_nanzero
//
// Spec:    convert:a=bfloat16,out=ternary,nan=zero
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   output o             2 bits  ternary
// Example:
//   a = 0x3fb0 (1.375) give o = 0x1 (1)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_ternary_nanzero (
  input wire [15:0] a,
  output wire [1:0] o
);
  wire place__inf, place__nan;
  wire [11:0] place__magnitude;
  wire [7:0] unpack__a0__shift, unpack__a0__sig;
  convert_bfloat16_ternary_nanzero__place place (
    .i__inf(place__inf),
    .i__nan(place__nan),
    .o__magnitude(place__magnitude),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_bfloat16_ternary_nanzero__store store (
    .i__inf(place__inf),
    .i__magnitude(place__magnitude),
    .i__nan(place__nan),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_bfloat16_ternary_nanzero__unpack unpack (
    .code(a),
    .o__a0__inf(place__inf),
    .o__a0__nan(place__nan),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module convert_bfloat16_ternary_nanzero__place (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire unpack__a0__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [11:0] o__magnitude
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _10_, moved_sticky;
  wire [8:0] _08_, _09_;
  wire [3:0] amount;
  wire signed [8:0] distance;
  wire [11:0] moved, moved_by_1, moved_by_3, moved_by_7;
  assign distance = 8'h88 - { a_15_8[6:0], unpack__a0__shift_0 };
  assign _00_ = $signed(distance) < $signed(1'h0);
  assign _07_ = $signed(distance) > $signed(5'h0c);
  assign _08_ = _07_ ? 9'h00c : distance;
  assign { _09_[8:4], amount } = _00_ ? 9'h000 : _08_;
  assign moved_by_1 = amount[0] ? { 1'h0, unpack__a0__sig_7, a_6_0, 3'h0 } : { unpack__a0__sig_7, a_6_0, 4'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[11:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[11:4] } : moved_by_3;
  assign moved = amount[3] ? { 8'h00, moved_by_7[11:8] } : moved_by_7;
  assign _10_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _10_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign moved_sticky = _04_ | _06_;
  assign o__magnitude = moved | { 11'h000, moved_sticky };
  assign _09_[3:0] = amount;
endmodule

module convert_bfloat16_ternary_nanzero__store (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [11:0] i__magnitude,
  output wire [1:0] o__code
);
  wire _00_, _01_, _02_, _03_, _06_, _08_, _10_, _11_, _12_, _13_, below, up;
  wire [1:0] _04_, stored;
  wire [2:0] _05_, cut;
  wire [4:0] _07_;
  wire [5:0] _09_;
  wire signed [4:0] total;
  assign cut[2] = | i__magnitude[11:4];
  assign _06_ = i__magnitude[0] | i__magnitude[2];
  assign up = i__magnitude[1] & _06_;
  assign _07_ = { 2'h0, cut[2], i__magnitude[3:2] } ^ {5{i__sign}};
  assign _08_ = i__sign ^ up;
  assign { _09_[5], total } = $signed(_07_) + $signed({ 1'h0, _08_ });
  assign _10_ = & total[4:1];
  assign _11_ = | total[4:1];
  assign _12_ = ~ _11_;
  assign _00_ = _10_ | _12_;
  assign _01_ = total[1:0] != 2'h2;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ i__inf;
  assign _13_ = _02_ & _03_;
  assign below = i__inf ? i__sign : total[4];
  assign _04_ = below ? 2'h3 : 2'h1;
  assign { _05_[2], stored } = _13_ ? { 1'h0, total[1:0] } : { _04_[1], _04_ };
  assign o__code = i__nan ? 2'h0 : stored;
  assign _09_[4:0] = total;
  assign _05_[1:0] = stored;
  assign cut[1:0] = i__magnitude[3:2];
endmodule

module convert_bfloat16_ternary_nanzero__unpack (
  input wire [15:0] code,
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_ternary_nanzero__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_bfloat16_ternary_nanzero__unpack__a0 (
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
