// convert_bfloat16_int8sat_roundfloor
//
// Spec:    convert:a=bfloat16,out=int8sat,round=floor
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   output o             8 bits  int8sat
// Example:
//   a = 0x3fb0 (1.375) give o = 0x01 (1)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_bfloat16_int8sat_roundfloor (
  input wire [15:0] a,
  output wire [7:0] o
);
  wire place__inf, place__nan;
  wire [16:0] place__magnitude;
  wire [7:0] unpack__a0__shift, unpack__a0__sig;
  convert_bfloat16_int8sat_roundfloor__place place (
    .i__inf(place__inf),
    .i__nan(place__nan),
    .o__magnitude(place__magnitude),
    .a_6_0(a[6:0]),
    .a_15_8(a[15:8]),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_bfloat16_int8sat_roundfloor__store store (
    .i__inf(place__inf),
    .i__magnitude(place__magnitude),
    .i__nan(place__nan),
    .i__sign(a[15]),
    .o__code(o)
  );
  convert_bfloat16_int8sat_roundfloor__unpack unpack (
    .code(a),
    .o__a0__inf(place__inf),
    .o__a0__nan(place__nan),
    .unpack__a0__sig_7(unpack__a0__sig[7]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module convert_bfloat16_int8sat_roundfloor__place (
  input wire [6:0] a_6_0,
  input wire [7:0] a_15_8,
  input wire unpack__a0__sig_7,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [16:0] o__magnitude
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _13_, moved_sticky;
  wire [8:0] _11_, _12_;
  wire [4:0] amount;
  wire signed [8:0] distance;
  wire [16:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7;
  assign distance = 8'h8e - { a_15_8[6:0], unpack__a0__shift_0 };
  assign _00_ = $signed(distance) < $signed(1'h0);
  assign _10_ = $signed(distance) > $signed(6'h11);
  assign _11_ = _10_ ? 9'h011 : distance;
  assign { _12_[8:5], amount } = _00_ ? 9'h000 : _11_;
  assign moved_by_1 = amount[0] ? { 1'h0, unpack__a0__sig_7, a_6_0, 8'h00 } : { unpack__a0__sig_7, a_6_0, 9'h000 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[16:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[16:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[16:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[16] } : moved_by_15;
  assign _13_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _13_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _06_ = amount[3] & _05_;
  assign _07_ = _04_ | _06_;
  assign _08_ = | moved_by_15[15:0];
  assign _09_ = amount[4] & _08_;
  assign moved_sticky = _07_ | _09_;
  assign o__magnitude = moved | { 16'h0000, moved_sticky };
  assign _12_[4:0] = amount;
endmodule

module convert_bfloat16_int8sat_roundfloor__store (
  input wire i__sign,
  input wire i__inf,
  input wire i__nan,
  input wire [16:0] i__magnitude,
  output wire [7:0] o__code
);
  wire _00_, _03_, _05_, _07_, _08_, _09_, _10_, _11_, below, up;
  wire [7:0] _01_, stored;
  wire [8:0] _02_, cut;
  wire [10:0] _04_;
  wire [11:0] _06_;
  wire signed [10:0] total;
  assign cut[8] = | i__magnitude[16:9];
  assign up = i__sign & i__magnitude[0];
  assign _04_ = { 2'h0, cut[8], i__magnitude[8:1] } ^ {11{i__sign}};
  assign _05_ = i__sign ^ up;
  assign { _06_[11], below, total[9:0] } = $signed(_04_) + $signed({ 1'h0, _05_ });
  assign _07_ = & { below, total[9:7] };
  assign _08_ = | { below, total[9:7] };
  assign _09_ = ~ _08_;
  assign _10_ = _07_ | _09_;
  assign _00_ = total[7:0] != 8'h80;
  assign _11_ = _10_ & _00_;
  assign _01_ = below ? 8'h81 : 8'h7f;
  assign { _02_[8], stored } = _11_ ? { 1'h0, total[7:0] } : { _01_[7], _01_ };
  assign _03_ = i__nan | i__inf;
  assign o__code = _03_ ? 8'h80 : stored;
  assign _06_[10:0] = { below, total[9:0] };
  assign _02_[7:0] = stored;
  assign total[10] = below;
  assign cut[7:0] = i__magnitude[8:1];
endmodule

module convert_bfloat16_int8sat_roundfloor__unpack (
  input wire [15:0] code,
  output wire unpack__a0__sig_7,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_bfloat16_int8sat_roundfloor__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(unpack__a0__sig_7),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_bfloat16_int8sat_roundfloor__unpack__a0 (
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
