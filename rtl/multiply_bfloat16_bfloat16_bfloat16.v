// multiply_bfloat16_bfloat16_bfloat16
//
// Spec:    multiply:a=bfloat16,b=bfloat16,out=bfloat16
// Latency: none, combinational
// Ports:
//   input  a            16 bits  bfloat16
//   input  b            16 bits  bfloat16
//   output o            16 bits  bfloat16
// Example:
//   a = 0x7f81 (NaN), b = 0x7fbf (NaN) give o = 0x7fc0 (NaN)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module multiply_bfloat16_bfloat16_bfloat16(a, b, o);
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output [15:0] o;
  wire [15:0] o;
  wire clamp__inf;
  wire clamp__nan;
  wire [8:0] clamp__shift;
  wire clamp__sign;
  wire [8:0] multiply__p0__shift;
  wire [15:0] multiply__p0__sig;
  wire [8:0] normalise__exp;
  wire [25:0] normalise__sig;
  wire unpack__a0__inf;
  wire unpack__a0__nan;
  wire [7:0] unpack__a0__shift;
  wire [7:0] unpack__a0__sig;
  wire unpack__b0__inf;
  wire unpack__b0__nan;
  wire [7:0] unpack__b0__shift;
  wire [7:0] unpack__b0__sig;
  multiply_bfloat16_bfloat16_bfloat16__clamp clamp (
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__shift(clamp__shift),
    .o__sign(clamp__sign)
  );
  multiply_bfloat16_bfloat16_bfloat16__multiply multiply (
    .i__a0__inf(unpack__a0__inf),
    .i__a0__nan(unpack__a0__nan),
    .i__b0__inf(unpack__b0__inf),
    .i__b0__nan(unpack__b0__nan),
    .o__p0__inf(clamp__inf),
    .o__p0__nan(clamp__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(clamp__sign),
    .\port$0$10 (a[15:8]),
    .\port$0$18 (b[6:0]),
    .\port$0$2 (a[6:0]),
    .\port$0$26 (b[15:8]),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$12$0 (unpack__b0__sig[7]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  multiply_bfloat16_bfloat16_bfloat16__normalise normalise (
    .i__shift(clamp__shift),
    .o__exp(normalise__exp),
    .o__inf(clamp__inf),
    .o__nan(clamp__nan),
    .o__sign(clamp__sign),
    .\port$23$0 (multiply__p0__sig),
    .shifted(normalise__sig)
  );
  multiply_bfloat16_bfloat16_bfloat16__round round (
    .i__exp(normalise__exp),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__sig(normalise__sig),
    .i__sign(clamp__sign),
    .o__code(o)
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack unpack (
    .code(a),
    .\code$12 (b),
    .o__a0__inf(unpack__a0__inf),
    .o__a0__nan(unpack__a0__nan),
    .o__b0__inf(unpack__b0__inf),
    .o__b0__nan(unpack__b0__nan),
    .\port$1$0 (unpack__a0__sig[7]),
    .\port$12$0 (unpack__b0__sig[7]),
    .\port$15$0 (unpack__b0__shift[0]),
    .\port$4$0 (unpack__a0__shift[0])
  );
  assign unpack__b0__shift[7:1] = b[14:8];
  assign unpack__b0__sig[6:0] = b[6:0];
  assign unpack__a0__shift[7:1] = a[14:8];
  assign unpack__a0__sig[6:0] = a[6:0];
endmodule

module multiply_bfloat16_bfloat16_bfloat16__clamp(i__p0__shift, o__sign, o__inf, o__nan, o__shift, i__p0__sig);
  input [8:0] i__p0__shift;
  wire [8:0] i__p0__shift;
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  output [8:0] o__shift;
  wire [8:0] o__shift;
  input [15:0] i__p0__sig;
  wire [15:0] i__p0__sig;
  wire _0_;
  wire [9:0] _1_;
  wire [9:0] _2_;
  assign _0_ = i__p0__shift < 7'h75;
  assign _1_ = i__p0__shift - 7'h75;
  assign { _2_[9], o__shift } = _0_ ? 10'h000 : _1_;
  assign _2_[8:0] = o__shift;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__multiply(\port$0$10 , \port$0$18 , \port$0$26 , \port$1$0 , \port$4$0 , i__a0__inf, i__a0__nan, \port$12$0 , \port$15$0 , i__b0__inf, i__b0__nan, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__inf, o__p0__nan, \port$0$2 );
  input [7:0] \port$0$10 ;
  wire [7:0] \port$0$10 ;
  input [6:0] \port$0$18 ;
  wire [6:0] \port$0$18 ;
  input [7:0] \port$0$26 ;
  wire [7:0] \port$0$26 ;
  input \port$1$0 ;
  wire \port$1$0 ;
  input \port$4$0 ;
  wire \port$4$0 ;
  input i__a0__inf;
  wire i__a0__inf;
  input i__a0__nan;
  wire i__a0__nan;
  input \port$12$0 ;
  wire \port$12$0 ;
  input \port$15$0 ;
  wire \port$15$0 ;
  input i__b0__inf;
  wire i__b0__inf;
  input i__b0__nan;
  wire i__b0__nan;
  output [15:0] o__p0__sig;
  wire [15:0] o__p0__sig;
  output [8:0] o__p0__shift;
  wire [8:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__inf;
  wire o__p0__inf;
  output o__p0__nan;
  wire o__p0__nan;
  input [6:0] \port$0$2 ;
  wire [6:0] \port$0$2 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  assign o__p0__sig = { \port$1$0 , \port$0$2  } * { \port$12$0 , \port$0$18  };
  assign o__p0__shift = { \port$0$10 [6:0], \port$4$0  } + { \port$0$26 [6:0], \port$15$0  };
  assign o__p0__sign = \port$0$10 [7] ^ \port$0$26 [7];
  assign o__p0__inf = i__a0__inf | i__b0__inf;
  assign _00_ = i__a0__nan | i__b0__nan;
  assign _04_ = ~ i__b0__inf;
  assign _05_ = | { \port$12$0 , \port$0$18  };
  assign _06_ = ~ _05_;
  assign _07_ = _04_ & _06_;
  assign _08_ = i__a0__inf & _07_;
  assign _09_ = ~ i__a0__inf;
  assign _10_ = | { \port$1$0 , \port$0$2  };
  assign _11_ = ~ _10_;
  assign _01_ = _09_ & _11_;
  assign _02_ = i__b0__inf & _01_;
  assign _03_ = _08_ | _02_;
  assign o__p0__nan = _00_ | _03_;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__normalise(o__sign, o__inf, o__nan, i__shift, shifted, o__exp, \port$23$0 );
  input o__sign;
  wire o__sign;
  input o__inf;
  wire o__inf;
  input o__nan;
  wire o__nan;
  input [8:0] i__shift;
  wire [8:0] i__shift;
  output [25:0] shifted;
  wire [25:0] shifted;
  output [8:0] o__exp;
  wire [8:0] o__exp;
  input [15:0] \port$23$0 ;
  wire [15:0] \port$23$0 ;
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
  wire [1:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [56:0] _070_;
  wire [9:0] _071_;
  wire [8:0] _072_;
  wire [9:0] _073_;
  wire [9:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire [4:0] amount;
  wire at_floor;
  wire [4:0] leading_zeros;
  wire [8:0] room;
  assign _000_ = ~ \port$23$0 [10];
  assign _059_ = ~ \port$23$0 [11];
  assign _075_ = _000_ & _059_;
  assign _084_ = ~ \port$23$0 [12];
  assign _092_ = ~ \port$23$0 [13];
  assign _093_ = _084_ & _092_;
  assign _097_ = _075_ & _093_;
  assign _103_ = ~ \port$23$0 [14];
  assign _106_ = ~ \port$23$0 [15];
  assign _001_ = _103_ & _106_;
  assign _041_ = _097_ & _001_;
  assign _076_ = ~ \port$23$0 [2];
  assign _077_ = ~ \port$23$0 [3];
  assign _078_ = _076_ & _077_;
  assign _079_ = ~ \port$23$0 [4];
  assign _080_ = ~ \port$23$0 [5];
  assign _081_ = _079_ & _080_;
  assign _082_ = _078_ & _081_;
  assign _083_ = ~ \port$23$0 [6];
  assign _085_ = ~ \port$23$0 [7];
  assign _086_ = _083_ & _085_;
  assign _087_ = ~ \port$23$0 [8];
  assign _088_ = ~ \port$23$0 [9];
  assign _089_ = _087_ & _088_;
  assign _090_ = _086_ & _089_;
  assign _091_ = _082_ & _090_;
  assign _094_ = ~ \port$23$0 [0];
  assign _095_ = ~ \port$23$0 [1];
  assign _096_ = _094_ & _095_;
  assign _098_ = ~ \port$23$0 [1];
  assign _099_ = _096_ ? 1'h0 : _098_;
  assign _100_ = ~ \port$23$0 [0];
  assign _101_ = ~ \port$23$0 [1];
  assign _102_ = _100_ & _101_;
  assign _104_ = ~ \port$23$0 [6];
  assign _105_ = ~ \port$23$0 [7];
  assign _107_ = _104_ & _105_;
  assign _108_ = ~ \port$23$0 [8];
  assign _109_ = ~ \port$23$0 [9];
  assign _110_ = _108_ & _109_;
  assign _111_ = _107_ & _110_;
  assign _112_ = ~ \port$23$0 [4];
  assign _113_ = ~ \port$23$0 [5];
  assign _114_ = _112_ & _113_;
  assign _002_ = ~ \port$23$0 [3];
  assign _003_ = ~ \port$23$0 [5];
  assign _004_ = _114_ ? _002_ : _003_;
  assign _005_ = ~ \port$23$0 [4];
  assign _006_ = ~ \port$23$0 [5];
  assign _007_ = _005_ & _006_;
  assign _008_ = ~ \port$23$0 [8];
  assign _009_ = ~ \port$23$0 [9];
  assign _010_ = _008_ & _009_;
  assign _011_ = ~ \port$23$0 [7];
  assign _012_ = ~ \port$23$0 [9];
  assign _013_ = _010_ ? _011_ : _012_;
  assign _014_ = ~ \port$23$0 [8];
  assign _015_ = ~ \port$23$0 [9];
  assign _016_ = _014_ & _015_;
  assign _017_ = _111_ ? { _007_, _004_ } : { _016_, _013_ };
  assign _018_ = ~ \port$23$0 [6];
  assign _019_ = ~ \port$23$0 [7];
  assign _020_ = _018_ & _019_;
  assign _021_ = ~ \port$23$0 [8];
  assign _022_ = ~ \port$23$0 [9];
  assign _023_ = _021_ & _022_;
  assign _024_ = _020_ & _023_;
  assign _025_ = _091_ ? { 1'h0, _102_, _099_ } : { _024_, _017_ };
  assign _026_ = ~ \port$23$0 [2];
  assign _027_ = ~ \port$23$0 [3];
  assign _028_ = _026_ & _027_;
  assign _029_ = ~ \port$23$0 [4];
  assign _030_ = ~ \port$23$0 [5];
  assign _031_ = _029_ & _030_;
  assign _032_ = _028_ & _031_;
  assign _033_ = ~ \port$23$0 [6];
  assign _034_ = ~ \port$23$0 [7];
  assign _035_ = _033_ & _034_;
  assign _036_ = ~ \port$23$0 [8];
  assign _037_ = ~ \port$23$0 [9];
  assign _038_ = _036_ & _037_;
  assign _039_ = _035_ & _038_;
  assign _040_ = _032_ & _039_;
  assign _042_ = ~ \port$23$0 [14];
  assign _043_ = ~ \port$23$0 [15];
  assign _044_ = _042_ & _043_;
  assign _045_ = ~ \port$23$0 [12];
  assign _046_ = ~ \port$23$0 [13];
  assign _047_ = _045_ & _046_;
  assign _048_ = ~ \port$23$0 [11];
  assign _049_ = ~ \port$23$0 [13];
  assign _050_ = _047_ ? _048_ : _049_;
  assign _051_ = ~ \port$23$0 [12];
  assign _052_ = ~ \port$23$0 [13];
  assign _053_ = _051_ & _052_;
  assign _054_ = ~ \port$23$0 [15];
  assign _055_ = _044_ ? { _053_, _050_ } : { 1'h1, _054_ };
  assign _056_ = ~ \port$23$0 [14];
  assign _057_ = ~ \port$23$0 [15];
  assign _058_ = _056_ & _057_;
  assign leading_zeros[3:0] = _041_ ? { _040_, _025_ } : { 1'h1, _058_, _055_ };
  assign _060_ = ~ \port$23$0 [10];
  assign _061_ = ~ \port$23$0 [11];
  assign _062_ = _060_ & _061_;
  assign _063_ = ~ \port$23$0 [12];
  assign _064_ = ~ \port$23$0 [13];
  assign _065_ = _063_ & _064_;
  assign _066_ = _062_ & _065_;
  assign _067_ = ~ \port$23$0 [14];
  assign _068_ = ~ \port$23$0 [15];
  assign _069_ = _067_ & _068_;
  assign leading_zeros[4] = _066_ & _069_;
  assign { _070_[56:26], shifted } = \port$23$0  << amount;
  assign { _071_[9], room } = i__shift + 1'h0;
  assign at_floor = room < leading_zeros;
  assign { _072_[8:5], amount } = at_floor ? room : { 4'h0, leading_zeros };
  assign _073_ = room - leading_zeros;
  assign { _074_[9], o__exp } = at_floor ? 10'h000 : _073_;
  assign _070_[25:0] = shifted;
  assign _071_[8:0] = room;
  assign _072_[4:0] = amount;
  assign _074_[8:0] = o__exp;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__round(i__inf, i__nan, i__sig, i__exp, o__code, i__sign);
  input i__inf;
  wire i__inf;
  input i__nan;
  wire i__nan;
  input [25:0] i__sig;
  wire [25:0] i__sig;
  input [8:0] i__exp;
  wire [8:0] i__exp;
  output [15:0] o__code;
  wire [15:0] o__code;
  input i__sign;
  wire i__sign;
  wire [9:0] _00_;
  wire _01_;
  wire _02_;
  wire [18:0] _03_;
  wire _04_;
  wire [17:0] _05_;
  wire [17:0] _06_;
  wire _07_;
  wire [9:0] exponent;
  wire [17:0] magnitude;
  wire up;
  assign exponent = i__sig[25] ? _00_ : 10'h000;
  assign _01_ = | i__sig[16:0];
  assign _02_ = _01_ | i__sig[18];
  assign up = i__sig[17] & _02_;
  assign { _03_[18], magnitude } = { exponent, i__sig[24:18] } + up;
  assign _07_ = magnitude > 15'h7f7f;
  assign _04_ = i__inf | _07_;
  assign _05_ = _07_ ? 18'h07f7f : magnitude;
  assign _06_ = _04_ ? 18'h07f80 : _05_;
  assign o__code = i__nan ? 16'h7fc0 : { i__sign, _06_[14:0] };
  assign _00_ = i__exp + 1'h1;
  assign _03_[17:0] = magnitude;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack(\code$12 , \port$1$0 , \port$4$0 , o__a0__inf, o__a0__nan, \port$12$0 , \port$15$0 , o__b0__inf, o__b0__nan, code);
  input [15:0] \code$12 ;
  wire [15:0] \code$12 ;
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__a0__inf;
  wire o__a0__inf;
  output o__a0__nan;
  wire o__a0__nan;
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__b0__inf;
  wire o__b0__inf;
  output o__b0__nan;
  wire o__b0__nan;
  input [15:0] code;
  wire [15:0] code;
  multiply_bfloat16_bfloat16_bfloat16__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .\port$1$0 (\port$1$0 ),
    .\port$4$0 (\port$4$0 )
  );
  multiply_bfloat16_bfloat16_bfloat16__unpack__b0 b0 (
    .code(\code$12 ),
    .o__inf(o__b0__inf),
    .o__nan(o__b0__nan),
    .\port$12$0 (\port$12$0 ),
    .\port$15$0 (\port$15$0 )
  );
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack__a0(\port$1$0 , \port$4$0 , o__inf, o__nan, code);
  output \port$1$0 ;
  wire \port$1$0 ;
  output \port$4$0 ;
  wire \port$4$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$1$0  = | code[14:7];
  assign _00_ = | code[14:7];
  assign _01_ = ~ _00_;
  assign \port$4$0  = code[7] | _01_;
  assign _02_ = & code[14:7];
  assign _03_ = | code[6:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[14:7];
  assign _06_ = | code[6:0];
  assign o__nan = _05_ & _06_;
endmodule

module multiply_bfloat16_bfloat16_bfloat16__unpack__b0(\port$12$0 , \port$15$0 , o__inf, o__nan, code);
  output \port$12$0 ;
  wire \port$12$0 ;
  output \port$15$0 ;
  wire \port$15$0 ;
  output o__inf;
  wire o__inf;
  output o__nan;
  wire o__nan;
  input [15:0] code;
  wire [15:0] code;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  assign \port$12$0  = | code[14:7];
  assign _00_ = | code[14:7];
  assign _01_ = ~ _00_;
  assign \port$15$0  = code[7] | _01_;
  assign _02_ = & code[14:7];
  assign _03_ = | code[6:0];
  assign _04_ = ~ _03_;
  assign o__inf = _02_ & _04_;
  assign _05_ = & code[14:7];
  assign _06_ = | code[6:0];
  assign o__nan = _05_ & _06_;
endmodule
