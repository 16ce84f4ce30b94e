// mac_posit4_1_posit4_1_exact
//
// Spec:    mac:a=posit4_1,b=posit4_1,acc=exact
// Latency: none, combinational
// Ports:
//   input  a             4 bits  posit4_1
//   input  b             4 bits  posit4_1
//   input  acc          34 bits  exact
//   output o            34 bits  exact
// Example:
//   a = 0x4 (1), b = 0x5 (2), acc = 0x1ffffffff (8589934591 * 2**-8 = 33554432) give o = 0x2000001ff (-8589934081
//     * 2**-8 = -33554430)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit4_1_posit4_1_exact(a, b, acc, o);
  input [3:0] a;
  wire [3:0] a;
  input [3:0] b;
  wire [3:0] b;
  input [33:0] acc;
  wire [33:0] acc;
  output [33:0] o;
  wire [33:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [17:0] align__x0;
  wire multiply__p0__nan;
  wire [4:0] multiply__p0__shift;
  wire [1:0] multiply__p0__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire unpack__b0__sig;
  mac_posit4_1_posit4_1_exact__align align (
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(align__negative),
    .o__acc(acc),
    .o__inf(align__inf),
    .o__inf_sign(align__inf_sign),
    .o__minus_zero(align__minus_zero),
    .o__nan(align__nan),
    .o__x0(align__x0)
  );
  mac_posit4_1_posit4_1_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[3]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[3]),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative)
  );
  mac_posit4_1_posit4_1_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit4_1_posit4_1_exact__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig)
  );
endmodule

module mac_posit4_1_posit4_1_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [1:0] i__p0__sig;
  wire [1:0] i__p0__sig;
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [17:0] o__x0;
  wire signed [17:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [33:0] o__acc;
  wire [33:0] o__acc;
  wire [32:0] _0_;
  wire _1_;
  wire _2_;
  wire [17:0] aligned0;
  assign { _0_[32:18], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0 ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = i__p0__sign & _2_;
  assign _0_[17:0] = aligned0;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_posit4_1_posit4_1_exact__multiply(i__b0__sign, o__acc, i__a0__sig, i__a0__nan, i__a0__shift, i__b0__sig, i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input [33:0] o__acc;
  wire [33:0] o__acc;
  input i__a0__sig;
  wire i__a0__sig;
  input i__a0__nan;
  wire i__a0__nan;
  input [3:0] i__a0__shift;
  wire [3:0] i__a0__shift;
  input i__b0__sig;
  wire i__b0__sig;
  input i__b0__nan;
  wire i__b0__nan;
  input [3:0] i__b0__shift;
  wire [3:0] i__b0__shift;
  output [1:0] o__p0__sig;
  wire [1:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input i__a0__sign;
  wire i__a0__sign;
  assign o__p0__sig = i__a0__sig * i__b0__sig;
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_posit4_1_posit4_1_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [17:0] i__x0;
  wire signed [17:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [33:0] o__code;
  wire [33:0] o__code;
  input [33:0] i__acc;
  wire [33:0] i__acc;
  wire [18:0] _00_;
  wire [34:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [33:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 34'h200000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 34'h200000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[34], total } = $signed({ _00_[18], _00_ }) + $signed(i__acc);
  assign _01_[33:0] = total;
endmodule

module mac_posit4_1_posit4_1_exact__unpack(\code$10 , o__acc, o__a0__sig, o__a0__nan, o__a0__shift, o__b0__sig, o__b0__nan, o__b0__shift, code);
  input [3:0] \code$10 ;
  wire [3:0] \code$10 ;
  input [33:0] o__acc;
  wire [33:0] o__acc;
  output o__a0__sig;
  wire o__a0__sig;
  output o__a0__nan;
  wire o__a0__nan;
  output [3:0] o__a0__shift;
  wire [3:0] o__a0__shift;
  output o__b0__sig;
  wire o__b0__sig;
  output o__b0__nan;
  wire o__b0__nan;
  output [3:0] o__b0__shift;
  wire [3:0] o__b0__shift;
  input [3:0] code;
  wire [3:0] code;
  mac_posit4_1_posit4_1_exact__unpack__a0 a0 (
    .code(code),
    .nonzero(o__a0__sig),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift)
  );
  mac_posit4_1_posit4_1_exact__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(o__b0__sig),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift)
  );
endmodule

module mac_posit4_1_posit4_1_exact__unpack__a0(nonzero, o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output o__nan;
  wire o__nan;
  output [3:0] o__shift;
  wire [3:0] o__shift;
  input [3:0] code;
  wire [3:0] code;
  wire [4:0] _00_;
  wire [5:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [3:0] _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [2:0] _08_;
  wire _09_;
  wire _10_;
  wire [2:0] aligned;
  wire empty2_1;
  wire [2:0] inverted;
  wire [2:0] regime;
  wire [1:0] run;
  wire zeros2_0;
  wire zeros2_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _07_ = code[3] ? _00_ : { 1'h0, code };
  assign _08_ = ~ _07_[2:0];
  assign inverted = _07_[2] ? _08_ : _07_[2:0];
  assign zeros2_0 = ~ inverted[0];
  assign _09_ = ~ inverted[1];
  assign _10_ = ~ inverted[2];
  assign empty2_1 = _09_ & _10_;
  assign zeros2_1 = ~ inverted[2];
  assign run[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign { _01_[5:3], aligned } = _07_[2:0] << { empty2_1, run[0] };
  assign _02_ = { empty2_1, run[0] } + 1'h1;
  assign _03_ = 2'h2 - { empty2_1, run[0] };
  assign { _04_[3], regime } = _07_[2] ? { 1'h0, _02_ } : { _03_[2], _03_ };
  assign _05_ = | code[2:0];
  assign _06_ = ~ _05_;
  assign o__nan = code[3] & _06_;
  assign o__shift = nonzero ? { regime, aligned[1] } : 4'h0;
  assign _01_[2:0] = aligned;
  assign run[1] = empty2_1;
  assign _04_[2:0] = regime;
endmodule

module mac_posit4_1_posit4_1_exact__unpack__b0(nonzero, o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output o__nan;
  wire o__nan;
  output [3:0] o__shift;
  wire [3:0] o__shift;
  input [3:0] code;
  wire [3:0] code;
  wire [4:0] _00_;
  wire [5:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire [3:0] _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [2:0] _08_;
  wire _09_;
  wire _10_;
  wire [2:0] aligned;
  wire empty2_1;
  wire [2:0] inverted;
  wire [2:0] regime;
  wire [1:0] run;
  wire zeros2_0;
  wire zeros2_1;
  assign nonzero = | code;
  assign _00_ = - code;
  assign _07_ = code[3] ? _00_ : { 1'h0, code };
  assign _08_ = ~ _07_[2:0];
  assign inverted = _07_[2] ? _08_ : _07_[2:0];
  assign zeros2_0 = ~ inverted[0];
  assign _09_ = ~ inverted[1];
  assign _10_ = ~ inverted[2];
  assign empty2_1 = _09_ & _10_;
  assign zeros2_1 = ~ inverted[2];
  assign run[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign { _01_[5:3], aligned } = _07_[2:0] << { empty2_1, run[0] };
  assign _02_ = { empty2_1, run[0] } + 1'h1;
  assign _03_ = 2'h2 - { empty2_1, run[0] };
  assign { _04_[3], regime } = _07_[2] ? { 1'h0, _02_ } : { _03_[2], _03_ };
  assign _05_ = | code[2:0];
  assign _06_ = ~ _05_;
  assign o__nan = code[3] & _06_;
  assign o__shift = nonzero ? { regime, aligned[1] } : 4'h0;
  assign _01_[2:0] = aligned;
  assign run[1] = empty2_1;
  assign _04_[2:0] = regime;
endmodule
