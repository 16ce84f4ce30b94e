// multiply_e4m3fn_e4m3fn_bfloat16
//
// Spec:    multiply:a=e4m3fn,b=e4m3fn,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   output o            16 bits  bfloat16
// Example:
//   a = 0x39 (1.125), b = 0x7d (416) give o = 0x43ea (468)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_e4m3fn_e4m3fn_bfloat16(a, b, o);
  input [7:0] a;
  wire [7:0] a;
  input [7:0] b;
  wire [7:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire clamp__nan;
  wire [4:0] clamp__shift;
  wire [7:0] clamp__sig;
  wire clamp__sign;
  wire [4:0] multiply__p0__shift;
  wire [7:0] normalise__exp;
  wire [7:0] normalise__sig;
  wire unpack__a0__nan;
  wire [3:0] unpack__a0__shift;
  wire [3:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [3:0] unpack__b0__shift;
  wire [3:0] unpack__b0__sig;
  multiply_e4m3fn_e4m3fn_bfloat16__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sig(clamp__sig),
    .o__sign(clamp__sign)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(clamp__sig),
    .o__p0__sign(clamp__sign),
    .\port$0$10 (b[2:0]),
    .\port$0$14 (b[7:4]),
    .\port$0$2 (a[2:0]),
    .\port$0$6 (a[7:4]),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$6$0 (unpack__b0__sig[3]),
    .\port$9$0 (unpack__b0__shift[0])
  );
  multiply_e4m3fn_e4m3fn_bfloat16__normalise normalise (
    .i__shift(clamp__shift),
    .i__sig(clamp__sig),
    .o__exp(normalise__exp),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .shifted(normalise__sig)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__nan(unpack__b0__nan),
    .\port$1$0 (unpack__a0__sig[3]),
    .\port$4$0 (unpack__a0__shift[0]),
    .\port$6$0 (unpack__b0__sig[3]),
    .\port$9$0 (unpack__b0__shift[0])
  );
  assign unpack__b0__shift[3:1] = b[6:4];
  assign unpack__b0__sig[2:0] = b[2:0];
  assign unpack__a0__shift[3:1] = a[6:4];
  assign unpack__a0__sig[2:0] = a[2:0];
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__clamp(i__p0__shift, o__sign, o__nan, o__shift, o__sig);
  input [4:0] i__p0__shift;
  wire [4:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  output [4:0] o__shift;
  wire [4:0] o__shift;
  input [7:0] o__sig;
  wire [7:0] o__sig;
  wire _0_;
  wire [5:0] _1_;
  wire [5:0] _2_;
  assign _0_ = i__p0__shift < 1'h0;
  assign _1_ = i__p0__shift - 1'h0;
  assign { _2_[5], o__shift } = _0_ ? 6'h00 : _1_;
  assign _2_[4:0] = o__shift;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__multiply(\port$0$6 , \port$0$10 , \port$0$14 , \port$1$0 , \port$4$0 , i__a0__nan, \port$6$0 , \port$9$0 , i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, \port$0$2 );
  input [3:0] \port$0$6 ;
  wire [3:0] \port$0$6 ;
  input [2:0] \port$0$10 ;
  wire [2:0] \port$0$10 ;
  input [3:0] \port$0$14 ;
  wire [3:0] \port$0$14 ;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$6$0 ;
  wire \port$6$0 ;
  input \port$9$0 ;
  wire \port$9$0 ;
  input i__b0__nan;
  wire i__b0__nan;
  output [7:0] o__p0__sig;
  wire [7:0] o__p0__sig;
  output [4:0] o__p0__shift;
  wire [4:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input [2:0] \port$0$2 ;
  wire [2:0] \port$0$2 ;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$6$0 , \port$0$10  };
  assign o__p0__shift = { \port$0$6 [2:0], \port$4$0  } + { \port$0$14 [2:0], \port$9$0  };
  assign o__p0__sign = \port$0$6 [3] ^ \port$0$14 [3];
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__normalise(o__sign, o__nan, i__shift, shifted, o__exp, i__sig);
  input o__sign;
  wire o__sign;
  input o__nan;
  wire o__nan;
  input [4:0] i__shift;
  wire [4:0] i__shift;
  output [7:0] shifted;
  wire [7:0] shifted;
  output [7:0] o__exp;
  wire [7:0] o__exp;
  input [7:0] i__sig;
  wire [7:0] i__sig;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [1:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [22:0] _044_;
  wire [7:0] _045_;
  wire [8:0] _046_;
  wire _047_;
  wire [8:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [3:0] amount;
  wire at_floor;
  wire [3:0] leading_zeros;
  wire [7:0] room;
  assign _029_ = ~ i__sig[5];
  assign _030_ = ~ i__sig[7];
  assign _031_ = _027_ ? _029_ : _030_;
  assign _032_ = ~ i__sig[6];
  assign _033_ = ~ i__sig[7];
  assign _034_ = _032_ & _033_;
  assign _035_ = _014_ ? { _024_, _021_ } : { _034_, _031_ };
  assign _037_ = ~ i__sig[4];
  assign _038_ = ~ i__sig[5];
  assign _039_ = _037_ & _038_;
  assign _040_ = ~ i__sig[6];
  assign _041_ = ~ i__sig[7];
  assign _042_ = _040_ & _041_;
  assign _043_ = _039_ & _042_;
  assign leading_zeros = _006_ ? 4'h8 : { 1'h0, _043_, _035_ };
  assign { _044_[22:8], shifted } = i__sig << amount;
  assign room = i__shift + 7'h71;
  assign at_floor = room < leading_zeros;
  assign { _045_[7:4], amount } = at_floor ? room : { 4'h0, leading_zeros };
  assign _046_ = room - leading_zeros;
  assign { _048_[8], o__exp } = at_floor ? 9'h000 : _046_;
  assign _000_ = ~ i__sig[0];
  assign _011_ = ~ i__sig[1];
  assign _019_ = _000_ & _011_;
  assign _028_ = ~ i__sig[2];
  assign _036_ = ~ i__sig[3];
  assign _047_ = _028_ & _036_;
  assign _049_ = _019_ & _047_;
  assign _050_ = ~ i__sig[4];
  assign _051_ = ~ i__sig[5];
  assign _001_ = _050_ & _051_;
  assign _002_ = ~ i__sig[6];
  assign _003_ = ~ i__sig[7];
  assign _004_ = _002_ & _003_;
  assign _005_ = _001_ & _004_;
  assign _006_ = _049_ & _005_;
  assign _007_ = ~ i__sig[4];
  assign _008_ = ~ i__sig[5];
  assign _009_ = _007_ & _008_;
  assign _010_ = ~ i__sig[6];
  assign _012_ = ~ i__sig[7];
  assign _013_ = _010_ & _012_;
  assign _014_ = _009_ & _013_;
  assign _015_ = ~ i__sig[2];
  assign _016_ = ~ i__sig[3];
  assign _017_ = _015_ & _016_;
  assign _018_ = ~ i__sig[1];
  assign _020_ = ~ i__sig[3];
  assign _021_ = _017_ ? _018_ : _020_;
  assign _022_ = ~ i__sig[2];
  assign _023_ = ~ i__sig[3];
  assign _024_ = _022_ & _023_;
  assign _025_ = ~ i__sig[6];
  assign _026_ = ~ i__sig[7];
  assign _027_ = _025_ & _026_;
  assign _044_[7:0] = shifted;
  assign _045_[3:0] = amount;
  assign _048_[7:0] = o__exp;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__round(i__nan, i__sig, i__exp, o__code, i__sign);
  input i__nan;
  wire i__nan;
  input [7:0] i__sig;
  wire [7:0] i__sig;
  input [7:0] i__exp;
  wire [7:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
  input i__sign;
  wire i__sign;
  wire [8:0] _00_;
  wire [17:0] _01_;
  wire _02_;
  wire [16:0] _03_;
  wire [16:0] _04_;
  wire [8:0] exponent;
  wire [16:0] magnitude;
  assign exponent = i__sig[7] ? _00_ : 9'h000;
  assign { _01_[17], magnitude } = { exponent, i__sig[6:0] } + 1'h0;
  assign _02_ = magnitude > 15'h7f7f;
  assign _03_ = _02_ ? 17'h07f7f : magnitude;
  assign _04_ = _02_ ? 17'h07f80 : _03_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _04_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign _01_[16:0] = magnitude;
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack(\code$10 , \port$1$0 , \port$4$0 , o__a0__nan, \port$6$0 , \port$9$0 , o__b0__nan, code);
  input [7:0] \code$10 ;
  wire [7:0] \code$10 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$6$0 ;
  wire \port$6$0 ;
  output \port$9$0 ;
  wire \port$9$0 ;
  output o__b0__nan;
  wire o__b0__nan;
  input [7:0] code;
  wire [7:0] code;
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_e4m3fn_e4m3fn_bfloat16__unpack__b0 b0 (
    .code(\code$10 ),
    .o__nan(o__b0__nan),
    .\port$6$0 (\port$6$0 ),
    .\port$9$0 (\port$9$0 )
  );
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack__a0(\port$1$0 , \port$4$0 , o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$1$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$4$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule

module multiply_e4m3fn_e4m3fn_bfloat16__unpack__b0(\port$6$0 , \port$9$0 , o__nan, code);
  output \port$6$0 ;
  wire \port$6$0 ;
  output \port$9$0 ;
  wire \port$9$0 ;
  output o__nan;
  wire o__nan;
  input [7:0] code;
  wire [7:0] code;
  wire _0_;
  wire _1_;
  assign \port$6$0  = | code[6:3];
  assign _0_ = | code[6:3];
  assign _1_ = ~ _0_;
  assign \port$9$0  = code[3] | _1_;
  assign o__nan = & code[6:0];
endmodule
