// convert_hif8_bfloat16
//
// Spec:    convert:a=hif8,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  hif8
//   output o            16 bits  bfloat16
// Example:
//   a = 0x0b (1.375) give o = 0x3fb0 (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_hif8_bfloat16 (
  input wire [7:0] a,
  output wire [15:0] o
);
  wire clamp__inf, clamp__nan;
  wire [5:0] clamp__shift;
  wire [3:0] clamp__sig, normalise__sig;
  wire [7:0] normalise__exp;
  convert_hif8_bfloat16__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[7]),
    .o__exp(normalise__exp),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__sig_2_0(clamp__sig[2:0]),
    .shifted(normalise__sig)
  );
  convert_hif8_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(a[7]),
    .o__code(o)
  );
  convert_hif8_bfloat16__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .o__a0__shift(clamp__shift),
    .clamp__sig_3(clamp__sig[3]),
    .clamp__sig_2_0(clamp__sig[2:0])
  );
endmodule

module convert_hif8_bfloat16__normalise (
  input wire i__sign,
  input wire [5:0] i__shift,
  input wire clamp__sig_3,
  input wire i__nan,
  input wire i__inf,
  output wire [3:0] shifted,
  output wire [7:0] o__exp,
  input wire [2:0] clamp__sig_2_0
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _05_;
  wire [8:0] _06_;
  wire [7:0] _08_;
  wire [2:0] leading_zeros;
  wire [3:0] stopped;
  wire [1:0] zeros4_0;
  assign _08_ = i__shift + 7'h68;
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
  assign stopped = { clamp__sig_3, clamp__sig_2_0 } | { _04_, _03_, _02_, _01_ };
  assign { _05_[10:4], shifted } = { clamp__sig_3, clamp__sig_2_0 } << leading_zeros;
  assign { _06_[8], o__exp } = _08_ - leading_zeros;
  assign _05_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _06_[7:0] = o__exp;
endmodule

module convert_hif8_bfloat16__round (
  input wire i__sign,
  input wire i__nan,
  input wire i__inf,
  input wire [3:0] i__sig,
  input wire [7:0] i__exp,
  output wire [15:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_;
  wire [16:0] _03_, _04_;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[3] ? _00_ : 9'h000;
  assign _01_ = { 1'h0, exponent, i__sig[2:0], 4'h0 } > 15'h7f7f;
  assign _02_ = i__inf | _01_;
  assign _03_ = _01_ ? 17'h07f7f : { 1'h0, exponent, i__sig[2:0], 4'h0 };
  assign _04_ = _02_ ? 17'h07f80 : _03_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _04_[14:0] };
endmodule

module convert_hif8_bfloat16__unpack (
  input wire [7:0] code,
  output wire [5:0] o__a0__shift,
  output wire clamp__sig_3,
  output wire o__a0__nan,
  output wire o__a0__inf,
  output wire [2:0] clamp__sig_2_0
);
  convert_hif8_bfloat16__unpack__a0 a0 (
    .code(code),
    .mantissa(clamp__sig_2_0),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .port(clamp__sig_3)
  );
endmodule

module convert_hif8_bfloat16__unpack__a0 (
  input wire [7:0] code,
  output wire [5:0] o__shift,
  output wire port,
  output wire o__nan,
  output wire o__inf,
  output wire [2:0] mantissa
);
  wire _00_, _01_, _06_, _07_, _11_, _13_, _14_, _15_;
  wire [3:0] _02_, _03_, _12_;
  wire [6:0] _04_, _10_;
  wire [2:0] _05_;
  wire [4:0] _08_;
  wire [5:0] _09_, exponent;
  assign _05_ = _00_ ? code[2:0] : 3'h0;
  assign _06_ = | code[6:5];
  assign _07_ = code[4] & code[3];
  assign _11_ = _06_ ? code[4] : _07_;
  assign _08_ = { 1'h0, _12_ } ^ {5{_11_}};
  assign _09_ = $signed(_08_) + $signed({ 1'h0, _11_ });
  assign { _10_[6], exponent } = $signed(_09_) - $signed(6'h2a);
  assign _00_ = | code[6:3];
  assign _01_ = | code[2:0];
  assign _02_ = code[2:0] - 1'h1;
  assign _03_ = _01_ ? _02_ : 4'h0;
  assign { _04_[6], o__shift } = _00_ ? { 1'h0, exponent } : { {3{_03_[3]}}, _03_ };
  assign port = | code[6:0];
  assign o__nan = code == 8'h80;
  assign o__inf = code[6:0] == 7'h6f;
  function [2:0] _31_;
    input [2:0] a;
    input [8:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _31_ = b[2:0];
      3'b?1?:
        _31_ = b[5:3];
      3'b1??:
        _31_ = b[8:6];
      default:
        _31_ = a;
    endcase
  endfunction
  assign mantissa = _31_(_05_, { code[0], 2'h0, code[1:0], 1'h0, code[2:0] }, { _15_, _14_, _13_ });
  assign _14_ = code[6:5] == 2'h2;
  assign _15_ = code[6:5] == 2'h3;
  function [3:0] _34_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _34_ = b[3:0];
      3'b?1?:
        _34_ = b[7:4];
      3'b1??:
        _34_ = b[11:8];
      default:
        _34_ = a;
    endcase
  endfunction
  assign _12_ = _34_({ 3'h0, code[4] }, { 1'h1, code[3:1], 2'h1, code[3:2], 3'h1, code[3] }, { _15_, _14_, _13_ });
  assign _13_ = code[6:5] == 2'h1;
  assign _04_[5:0] = o__shift;
  assign _10_[5:0] = exponent;
endmodule
