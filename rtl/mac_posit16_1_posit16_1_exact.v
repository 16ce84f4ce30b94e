// mac_posit16_1_posit16_1_exact
//
// Spec:    mac:a=posit16_1,b=posit16_1,acc=exact
// Latency: none, combinational
// Ports:
//   input  a            16 bits  posit16_1
//   input  b            16 bits  posit16_1
//   input  acc         130 bits  exact
//   output o           130 bits  exact
// Example:
//   a = 0x4000 (1), b = 0x4001 (1.00024414), acc = 0x1ffffffffffffffffffffffffffffffff
//     (680564733841876926926749214863536422911 * 2**-56 = 9.44473297e+21) give o =
//     0x2000000000000000001000fffffffffff (-680564733841876926926677139677312450561 * 2**-56 = -9.44473297e+21)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_posit16_1_posit16_1_exact(a, b, acc, o);
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  input [129:0] acc;
  wire [129:0] acc;
  output [129:0] o;
  wire [129:0] o;
  wire align__inf;
  wire align__inf_sign;
  wire align__minus_zero;
  wire align__nan;
  wire align__negative;
  wire signed [113:0] align__x0;
  wire multiply__p0__nan;
  wire [6:0] multiply__p0__shift;
  wire [25:0] multiply__p0__sig;
  wire unpack__a0__nan;
  wire [5:0] unpack__a0__shift;
  wire [12:0] unpack__a0__sig;
  wire unpack__b0__nan;
  wire [5:0] unpack__b0__shift;
  wire [12:0] unpack__b0__sig;
  mac_posit16_1_posit16_1_exact__align align (
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
  mac_posit16_1_posit16_1_exact__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sign(a[15]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sign(b[15]),
    .o__acc(acc),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(align__negative),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$120$2 (unpack__a0__sig[11:0]),
    .\port$128$0 (unpack__b0__sig[12]),
    .\port$247$2 (unpack__b0__sig[11:0])
  );
  mac_posit16_1_posit16_1_exact__sum sum (
    .i__acc(acc),
    .i__inf(align__inf),
    .i__nan(align__nan),
    .i__negative(align__negative),
    .i__x0(align__x0),
    .o__code(o)
  );
  mac_posit16_1_posit16_1_exact__unpack unpack (
    .code(a),
    .\code$10 (b),
    .o__a0__nan(unpack__a0__nan),
    .o__a0__shift(unpack__a0__shift),
    .o__acc(acc),
    .o__b0__nan(unpack__b0__nan),
    .o__b0__shift(unpack__b0__shift),
    .\port$1$0 (unpack__a0__sig[12]),
    .\port$120$2 (unpack__a0__sig[11:0]),
    .\port$128$0 (unpack__b0__sig[12]),
    .\port$247$2 (unpack__b0__sig[11:0])
  );
endmodule

module mac_posit16_1_posit16_1_exact__align(i__p0__sig, i__p0__shift, i__p0__sign, i__p0__nan, o__x0, o__minus_zero, o__nan, o__inf, o__inf_sign, o__acc);
  input [25:0] i__p0__sig;
  wire [25:0] i__p0__sig;
  input [6:0] i__p0__shift;
  wire [6:0] i__p0__shift;
  input i__p0__sign;
  wire i__p0__sign;
  input i__p0__nan;
  wire i__p0__nan;
  output signed [113:0] o__x0;
  wire signed [113:0] o__x0;
  output o__minus_zero;
  wire o__minus_zero;
  output o__nan;
  wire o__nan;
  output o__inf;
  wire o__inf;
  output o__inf_sign;
  wire o__inf_sign;
  input [129:0] o__acc;
  wire [129:0] o__acc;
  wire [152:0] _0_;
  wire _1_;
  wire _2_;
  wire [137:0] aligned0;
  assign { _0_[152:138], aligned0 } = i__p0__sig << i__p0__shift;
  assign o__x0 = aligned0[137:24] ^ { i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign, i__p0__sign };
  assign _1_ = | i__p0__sig;
  assign _2_ = ~ _1_;
  assign o__minus_zero = i__p0__sign & _2_;
  assign _0_[137:0] = aligned0;
  assign o__inf_sign = 1'h0;
  assign o__inf = 1'h0;
  assign o__nan = i__p0__nan;
endmodule

module mac_posit16_1_posit16_1_exact__multiply(i__b0__sign, o__acc, \port$1$0 , \port$120$2 , i__a0__nan, i__a0__shift, \port$128$0 , \port$247$2 , i__b0__nan, i__b0__shift, o__p0__sig, o__p0__shift, o__p0__sign, o__p0__nan, i__a0__sign);
  input i__b0__sign;
  wire i__b0__sign;
  input [129:0] o__acc;
  wire [129:0] o__acc;
  input \port$1$0 ;
  wire \port$1$0 ;
  input [11:0] \port$120$2 ;
  wire [11:0] \port$120$2 ;
  input i__a0__nan;
  wire i__a0__nan;
  input [5:0] i__a0__shift;
  wire [5:0] i__a0__shift;
  input \port$128$0 ;
  wire \port$128$0 ;
  input [11:0] \port$247$2 ;
  wire [11:0] \port$247$2 ;
  input i__b0__nan;
  wire i__b0__nan;
  input [5:0] i__b0__shift;
  wire [5:0] i__b0__shift;
  output [25:0] o__p0__sig;
  wire [25:0] o__p0__sig;
  output [6:0] o__p0__shift;
  wire [6:0] o__p0__shift;
  output o__p0__sign;
  wire o__p0__sign;
  output o__p0__nan;
  wire o__p0__nan;
  input i__a0__sign;
  wire i__a0__sign;
  assign o__p0__sig = { \port$1$0 , \port$120$2  } * { \port$128$0 , \port$247$2  };
  assign o__p0__shift = i__a0__shift + i__b0__shift;
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
endmodule

module mac_posit16_1_posit16_1_exact__sum(i__negative, i__x0, i__nan, i__inf, o__code, i__acc);
  input i__negative;
  wire i__negative;
  input signed [113:0] i__x0;
  wire signed [113:0] i__x0;
  input i__nan;
  wire i__nan;
  input i__inf;
  wire i__inf;
  output [129:0] o__code;
  wire [129:0] o__code;
  input [129:0] i__acc;
  wire [129:0] i__acc;
  wire [114:0] _00_;
  wire [130:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire signed [129:0] total;
  assign _02_ = i__nan | i__inf;
  assign _03_ = i__acc == 130'h200000000000000000000000000000000;
  assign _04_ = _02_ | _03_;
  assign o__code = _04_ ? 130'h200000000000000000000000000000000 : total;
  assign _00_ = $signed(i__x0) + $signed({ 1'h0, i__negative });
  assign { _01_[130], total } = $signed({ _00_[114], _00_ }) + $signed(i__acc);
  assign _01_[129:0] = total;
endmodule

module mac_posit16_1_posit16_1_exact__unpack(\code$10 , o__acc, \port$1$0 , \port$120$2 , o__a0__nan, o__a0__shift, \port$128$0 , \port$247$2 , o__b0__nan, o__b0__shift, code);
  input [15:0] \code$10 ;
  wire [15:0] \code$10 ;
  input [129:0] o__acc;
  wire [129:0] o__acc;
  output \port$1$0 ;
  wire \port$1$0 ;
  output [11:0] \port$120$2 ;
  wire [11:0] \port$120$2 ;
  output o__a0__nan;
  wire o__a0__nan;
  output [5:0] o__a0__shift;
  wire [5:0] o__a0__shift;
  output \port$128$0 ;
  wire \port$128$0 ;
  output [11:0] \port$247$2 ;
  wire [11:0] \port$247$2 ;
  output o__b0__nan;
  wire o__b0__nan;
  output [5:0] o__b0__shift;
  wire [5:0] o__b0__shift;
  input [15:0] code;
  wire [15:0] code;
  mac_posit16_1_posit16_1_exact__unpack__a0 a0 (
    .code(code),
    .nonzero(\port$1$0 ),
    .o__nan(o__a0__nan),
    .o__shift(o__a0__shift),
    .\port$120$2 (\port$120$2 )
  );
  mac_posit16_1_posit16_1_exact__unpack__b0 b0 (
    .code(\code$10 ),
    .nonzero(\port$128$0 ),
    .o__nan(o__b0__nan),
    .o__shift(o__b0__shift),
    .\port$247$2 (\port$247$2 )
  );
endmodule

module mac_posit16_1_posit16_1_exact__unpack__a0(nonzero, \port$120$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [11:0] \port$120$2 ;
  wire [11:0] \port$120$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [15:0] code;
  wire [15:0] code;
  wire [16:0] _000_;
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
  wire [29:0] _018_;
  wire [4:0] _019_;
  wire _020_;
  wire [4:0] _021_;
  wire [5:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [16:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [14:0] _042_;
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
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [1:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
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
  wire [1:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [14:0] aligned;
  wire [14:0] inverted;
  wire [4:0] regime;
  wire [3:0] run;
  assign nonzero = | code;
  assign _000_ = - code;
  assign _032_ = code[15] ? _000_ : { 1'h0, code };
  assign _042_ = ~ _032_[14:0];
  assign inverted = _032_[14] ? _042_ : _032_[14:0];
  assign _050_ = ~ inverted[7];
  assign _057_ = ~ inverted[8];
  assign _068_ = _050_ & _057_;
  assign _079_ = ~ inverted[9];
  assign _086_ = ~ inverted[10];
  assign _093_ = _079_ & _086_;
  assign _001_ = _068_ & _093_;
  assign _011_ = ~ inverted[11];
  assign _020_ = ~ inverted[12];
  assign _025_ = _011_ & _020_;
  assign _026_ = ~ inverted[13];
  assign _027_ = ~ inverted[14];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ & _028_;
  assign _030_ = _001_ & _029_;
  assign _031_ = ~ inverted[3];
  assign _033_ = ~ inverted[4];
  assign _034_ = _031_ & _033_;
  assign _035_ = ~ inverted[5];
  assign _036_ = ~ inverted[6];
  assign _037_ = _035_ & _036_;
  assign _038_ = _034_ & _037_;
  assign _039_ = ~ inverted[1];
  assign _040_ = ~ inverted[2];
  assign _041_ = _039_ & _040_;
  assign _043_ = ~ inverted[0];
  assign _044_ = ~ inverted[2];
  assign _045_ = _041_ ? _043_ : _044_;
  assign _046_ = ~ inverted[1];
  assign _047_ = ~ inverted[2];
  assign _048_ = _046_ & _047_;
  assign _049_ = ~ inverted[5];
  assign _051_ = ~ inverted[6];
  assign _052_ = _049_ & _051_;
  assign _053_ = ~ inverted[4];
  assign _054_ = ~ inverted[6];
  assign _055_ = _052_ ? _053_ : _054_;
  assign _056_ = ~ inverted[5];
  assign _058_ = ~ inverted[6];
  assign _059_ = _056_ & _058_;
  assign _060_ = _038_ ? { _048_, _045_ } : { _059_, _055_ };
  assign _061_ = ~ inverted[3];
  assign _062_ = ~ inverted[4];
  assign _063_ = _061_ & _062_;
  assign _064_ = ~ inverted[5];
  assign _065_ = ~ inverted[6];
  assign _066_ = _064_ & _065_;
  assign _067_ = _063_ & _066_;
  assign _069_ = ~ inverted[11];
  assign _070_ = ~ inverted[12];
  assign _071_ = _069_ & _070_;
  assign _072_ = ~ inverted[13];
  assign _073_ = ~ inverted[14];
  assign _074_ = _072_ & _073_;
  assign _075_ = _071_ & _074_;
  assign _076_ = ~ inverted[9];
  assign _077_ = ~ inverted[10];
  assign _078_ = _076_ & _077_;
  assign _080_ = ~ inverted[8];
  assign _081_ = ~ inverted[10];
  assign _082_ = _078_ ? _080_ : _081_;
  assign _083_ = ~ inverted[9];
  assign _084_ = ~ inverted[10];
  assign _085_ = _083_ & _084_;
  assign _087_ = ~ inverted[13];
  assign _088_ = ~ inverted[14];
  assign _089_ = _087_ & _088_;
  assign _090_ = ~ inverted[12];
  assign _091_ = ~ inverted[14];
  assign _092_ = _089_ ? _090_ : _091_;
  assign _094_ = ~ inverted[13];
  assign _095_ = ~ inverted[14];
  assign _096_ = _094_ & _095_;
  assign _097_ = _075_ ? { _085_, _082_ } : { _096_, _092_ };
  assign _098_ = ~ inverted[11];
  assign _099_ = ~ inverted[12];
  assign _100_ = _098_ & _099_;
  assign _101_ = ~ inverted[13];
  assign _102_ = ~ inverted[14];
  assign _103_ = _101_ & _102_;
  assign _002_ = _100_ & _103_;
  assign run[2:0] = _030_ ? { _067_, _060_ } : { _002_, _097_ };
  assign _003_ = ~ inverted[7];
  assign _004_ = ~ inverted[8];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ inverted[9];
  assign _007_ = ~ inverted[10];
  assign _008_ = _006_ & _007_;
  assign _009_ = _005_ & _008_;
  assign _010_ = ~ inverted[11];
  assign _012_ = ~ inverted[12];
  assign _013_ = _010_ & _012_;
  assign _014_ = ~ inverted[13];
  assign _015_ = ~ inverted[14];
  assign _016_ = _014_ & _015_;
  assign _017_ = _013_ & _016_;
  assign run[3] = _009_ & _017_;
  assign { _018_[29:15], aligned[14:13], \port$120$2 , aligned[0] } = _032_[14:0] << run;
  assign _019_ = run + 4'hd;
  assign _021_ = 4'he - run;
  assign { _022_[5], regime } = _032_[14] ? { 1'h0, _019_ } : { _021_[4], _021_ };
  assign _023_ = | code[14:0];
  assign _024_ = ~ _023_;
  assign o__nan = code[15] & _024_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign _018_[14:0] = { aligned[14:13], \port$120$2 , aligned[0] };
  assign _022_[4:0] = regime;
  assign aligned[12:1] = \port$120$2 ;
endmodule

module mac_posit16_1_posit16_1_exact__unpack__b0(nonzero, \port$247$2 , o__nan, o__shift, code);
  output nonzero;
  wire nonzero;
  output [11:0] \port$247$2 ;
  wire [11:0] \port$247$2 ;
  output o__nan;
  wire o__nan;
  output [5:0] o__shift;
  wire [5:0] o__shift;
  input [15:0] code;
  wire [15:0] code;
  wire [16:0] _000_;
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
  wire [29:0] _018_;
  wire [4:0] _019_;
  wire _020_;
  wire [4:0] _021_;
  wire [5:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [16:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [14:0] _042_;
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
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [1:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
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
  wire [1:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [14:0] aligned;
  wire [14:0] inverted;
  wire [4:0] regime;
  wire [3:0] run;
  assign nonzero = | code;
  assign _000_ = - code;
  assign _032_ = code[15] ? _000_ : { 1'h0, code };
  assign _042_ = ~ _032_[14:0];
  assign inverted = _032_[14] ? _042_ : _032_[14:0];
  assign _050_ = ~ inverted[7];
  assign _057_ = ~ inverted[8];
  assign _068_ = _050_ & _057_;
  assign _079_ = ~ inverted[9];
  assign _086_ = ~ inverted[10];
  assign _093_ = _079_ & _086_;
  assign _001_ = _068_ & _093_;
  assign _011_ = ~ inverted[11];
  assign _020_ = ~ inverted[12];
  assign _025_ = _011_ & _020_;
  assign _026_ = ~ inverted[13];
  assign _027_ = ~ inverted[14];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ & _028_;
  assign _030_ = _001_ & _029_;
  assign _031_ = ~ inverted[3];
  assign _033_ = ~ inverted[4];
  assign _034_ = _031_ & _033_;
  assign _035_ = ~ inverted[5];
  assign _036_ = ~ inverted[6];
  assign _037_ = _035_ & _036_;
  assign _038_ = _034_ & _037_;
  assign _039_ = ~ inverted[1];
  assign _040_ = ~ inverted[2];
  assign _041_ = _039_ & _040_;
  assign _043_ = ~ inverted[0];
  assign _044_ = ~ inverted[2];
  assign _045_ = _041_ ? _043_ : _044_;
  assign _046_ = ~ inverted[1];
  assign _047_ = ~ inverted[2];
  assign _048_ = _046_ & _047_;
  assign _049_ = ~ inverted[5];
  assign _051_ = ~ inverted[6];
  assign _052_ = _049_ & _051_;
  assign _053_ = ~ inverted[4];
  assign _054_ = ~ inverted[6];
  assign _055_ = _052_ ? _053_ : _054_;
  assign _056_ = ~ inverted[5];
  assign _058_ = ~ inverted[6];
  assign _059_ = _056_ & _058_;
  assign _060_ = _038_ ? { _048_, _045_ } : { _059_, _055_ };
  assign _061_ = ~ inverted[3];
  assign _062_ = ~ inverted[4];
  assign _063_ = _061_ & _062_;
  assign _064_ = ~ inverted[5];
  assign _065_ = ~ inverted[6];
  assign _066_ = _064_ & _065_;
  assign _067_ = _063_ & _066_;
  assign _069_ = ~ inverted[11];
  assign _070_ = ~ inverted[12];
  assign _071_ = _069_ & _070_;
  assign _072_ = ~ inverted[13];
  assign _073_ = ~ inverted[14];
  assign _074_ = _072_ & _073_;
  assign _075_ = _071_ & _074_;
  assign _076_ = ~ inverted[9];
  assign _077_ = ~ inverted[10];
  assign _078_ = _076_ & _077_;
  assign _080_ = ~ inverted[8];
  assign _081_ = ~ inverted[10];
  assign _082_ = _078_ ? _080_ : _081_;
  assign _083_ = ~ inverted[9];
  assign _084_ = ~ inverted[10];
  assign _085_ = _083_ & _084_;
  assign _087_ = ~ inverted[13];
  assign _088_ = ~ inverted[14];
  assign _089_ = _087_ & _088_;
  assign _090_ = ~ inverted[12];
  assign _091_ = ~ inverted[14];
  assign _092_ = _089_ ? _090_ : _091_;
  assign _094_ = ~ inverted[13];
  assign _095_ = ~ inverted[14];
  assign _096_ = _094_ & _095_;
  assign _097_ = _075_ ? { _085_, _082_ } : { _096_, _092_ };
  assign _098_ = ~ inverted[11];
  assign _099_ = ~ inverted[12];
  assign _100_ = _098_ & _099_;
  assign _101_ = ~ inverted[13];
  assign _102_ = ~ inverted[14];
  assign _103_ = _101_ & _102_;
  assign _002_ = _100_ & _103_;
  assign run[2:0] = _030_ ? { _067_, _060_ } : { _002_, _097_ };
  assign _003_ = ~ inverted[7];
  assign _004_ = ~ inverted[8];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ inverted[9];
  assign _007_ = ~ inverted[10];
  assign _008_ = _006_ & _007_;
  assign _009_ = _005_ & _008_;
  assign _010_ = ~ inverted[11];
  assign _012_ = ~ inverted[12];
  assign _013_ = _010_ & _012_;
  assign _014_ = ~ inverted[13];
  assign _015_ = ~ inverted[14];
  assign _016_ = _014_ & _015_;
  assign _017_ = _013_ & _016_;
  assign run[3] = _009_ & _017_;
  assign { _018_[29:15], aligned[14:13], \port$247$2 , aligned[0] } = _032_[14:0] << run;
  assign _019_ = run + 4'hd;
  assign _021_ = 4'he - run;
  assign { _022_[5], regime } = _032_[14] ? { 1'h0, _019_ } : { _021_[4], _021_ };
  assign _023_ = | code[14:0];
  assign _024_ = ~ _023_;
  assign o__nan = code[15] & _024_;
  assign o__shift = nonzero ? { regime, aligned[13] } : 6'h00;
  assign _018_[14:0] = { aligned[14:13], \port$247$2 , aligned[0] };
  assign _022_[4:0] = regime;
  assign aligned[12:1] = \port$247$2 ;
endmodule
