// matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64
//
// Spec:    matmul:a=e4m3fn,b=e4m3fn,acc=fp32,out=e4m3fn,rows=4,cols=4,bus=64,depth=64
// Computes C = A x B in memory, by 4 x 4 units of mac:a=e4m3fn,b=e4m3fn,acc=fp32
// Ports:
//   input  clk               1 bits  control
//   input  rst               1 bits  control
//   input  s_axi_awaddr      8 bits  AXI4-Lite
//   input  s_axi_awprot      3 bits  AXI4-Lite
//   input  s_axi_awvalid     1 bits  AXI4-Lite
//   output s_axi_awready     1 bits  AXI4-Lite
//   input  s_axi_wdata      32 bits  AXI4-Lite
//   input  s_axi_wstrb       4 bits  AXI4-Lite
//   input  s_axi_wvalid      1 bits  AXI4-Lite
//   output s_axi_wready      1 bits  AXI4-Lite
//   output s_axi_bresp       2 bits  AXI4-Lite
//   output s_axi_bvalid      1 bits  AXI4-Lite
//   input  s_axi_bready      1 bits  AXI4-Lite
//   input  s_axi_araddr      8 bits  AXI4-Lite
//   input  s_axi_arprot      3 bits  AXI4-Lite
//   input  s_axi_arvalid     1 bits  AXI4-Lite
//   output s_axi_arready     1 bits  AXI4-Lite
//   output s_axi_rdata      32 bits  AXI4-Lite
//   output s_axi_rresp       2 bits  AXI4-Lite
//   output s_axi_rvalid      1 bits  AXI4-Lite
//   input  s_axi_rready      1 bits  AXI4-Lite
//   output m_axi_awid        1 bits  AXI4
//   output m_axi_awaddr     32 bits  AXI4
//   output m_axi_awlen       8 bits  AXI4
//   output m_axi_awsize      3 bits  AXI4
//   output m_axi_awburst     2 bits  AXI4
//   output m_axi_awcache     4 bits  AXI4
//   output m_axi_awprot      3 bits  AXI4
//   output m_axi_awvalid     1 bits  AXI4
//   input  m_axi_awready     1 bits  AXI4
//   output m_axi_wdata      64 bits  AXI4
//   output m_axi_wstrb       8 bits  AXI4
//   output m_axi_wlast       1 bits  AXI4
//   output m_axi_wvalid      1 bits  AXI4
//   input  m_axi_wready      1 bits  AXI4
//   input  m_axi_bid         1 bits  AXI4
//   input  m_axi_bresp       2 bits  AXI4
//   input  m_axi_bvalid      1 bits  AXI4
//   output m_axi_bready      1 bits  AXI4
//   output m_axi_arid        1 bits  AXI4
//   output m_axi_araddr     32 bits  AXI4
//   output m_axi_arlen       8 bits  AXI4
//   output m_axi_arsize      3 bits  AXI4
//   output m_axi_arburst     2 bits  AXI4
//   output m_axi_arcache     4 bits  AXI4
//   output m_axi_arprot      3 bits  AXI4
//   output m_axi_arvalid     1 bits  AXI4
//   input  m_axi_arready     1 bits  AXI4
//   input  m_axi_rid         1 bits  AXI4
//   input  m_axi_rdata      64 bits  AXI4
//   input  m_axi_rresp       2 bits  AXI4
//   input  m_axi_rlast       1 bits  AXI4
//   input  m_axi_rvalid      1 bits  AXI4
//   output m_axi_rready      1 bits  AXI4
//   output irq               1 bits  control
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64 (
  input wire clk,
  input wire rst,
  input wire [7:0] s_axi_awaddr,
  input wire [2:0] s_axi_awprot,
  input wire s_axi_awvalid,
  output wire s_axi_awready,
  input wire [31:0] s_axi_wdata,
  input wire [3:0] s_axi_wstrb,
  input wire s_axi_wvalid,
  output wire s_axi_wready,
  output wire [1:0] s_axi_bresp,
  output wire s_axi_bvalid,
  input wire s_axi_bready,
  input wire [7:0] s_axi_araddr,
  input wire [2:0] s_axi_arprot,
  input wire s_axi_arvalid,
  output wire s_axi_arready,
  output wire [31:0] s_axi_rdata,
  output wire [1:0] s_axi_rresp,
  output wire s_axi_rvalid,
  input wire s_axi_rready,
  output wire m_axi_awid,
  output wire [31:0] m_axi_awaddr,
  output wire [7:0] m_axi_awlen,
  output wire [2:0] m_axi_awsize,
  output wire [1:0] m_axi_awburst,
  output wire [3:0] m_axi_awcache,
  output wire [2:0] m_axi_awprot,
  output wire m_axi_awvalid,
  input wire m_axi_awready,
  output wire [63:0] m_axi_wdata,
  output wire [7:0] m_axi_wstrb,
  output wire m_axi_wlast,
  output wire m_axi_wvalid,
  input wire m_axi_wready,
  input wire m_axi_bid,
  input wire [1:0] m_axi_bresp,
  input wire m_axi_bvalid,
  output wire m_axi_bready,
  output wire m_axi_arid,
  output wire [31:0] m_axi_araddr,
  output wire [7:0] m_axi_arlen,
  output wire [2:0] m_axi_arsize,
  output wire [1:0] m_axi_arburst,
  output wire [3:0] m_axi_arcache,
  output wire [2:0] m_axi_arprot,
  output wire m_axi_arvalid,
  input wire m_axi_arready,
  input wire m_axi_rid,
  input wire [63:0] m_axi_rdata,
  input wire [1:0] m_axi_rresp,
  input wire m_axi_rlast,
  input wire m_axi_rvalid,
  output wire m_axi_rready,
  output wire irq
);
  wire _00_, _01_, _02_, _03_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _20_, _21_, _22_, _23_, _26_, _27_, _29_, _44_, abort, busy, clear, go, halt, quiet, read_fault,
    start, write_fault;
  wire [2:0] _04_, _05_, _36_, _37_, _38_, _39_, _40_, _41_, _42_, _43_;
  wire [1:0] _24_, _25_, _28_, settings__OPTIONS;
  wire [31:0] _30_, _31_, _32_, _33_, _34_, _35_, job__a, job__a_stride, job__b, job__b_stride, job__bias,
    job__c, job__c_stride, job__k, job__m, job__n, read_address, write_address;
  wire [3:0] code;
  reg [31:0] fault = 32'd0;
  reg [1:0] fsm_state = 2'h0;
  assign halt = | code[2:0];
  assign _07_ = ! job__m;
  assign _08_ = ! job__n;
  assign _09_ = _07_ | _08_;
  assign _10_ = ! job__k;
  assign _01_ = _09_ | _10_;
  assign _02_ = | job__bias[2:0];
  assign _03_ = settings__OPTIONS[0] & _02_;
  assign _04_ = _03_ ? 3'h2 : 3'h0;
  assign _05_ = _01_ ? 3'h1 : _04_;
  assign _06_ = abort & _00_;
  assign _00_ = ! code[2:0];
  reg [2:0] _57_ = 3'h0;
  always @(posedge clk)
    if (rst) _57_ <= 3'h0;
    else if (_21_) _57_ <= _41_;
  assign code[2:0] = _57_;
  always @(posedge clk)
    if (rst) fault <= 32'd0;
    else if (_22_) fault <= _34_;
  always @(posedge clk)
    if (rst) fsm_state <= 2'h0;
    else if (_23_) fsm_state <= _25_;
  assign _11_ = { _26_, write_fault, read_fault, abort, quiet } != 5'h10;
  assign _12_ = { _26_, _00_, quiet } != 3'h4;
  assign _13_ = { _29_, start } != 2'h2;
  assign _14_ = { _27_, _06_ } != 2'h2;
  assign _16_ = { _26_, quiet } != 2'h3;
  assign _17_ = { _26_, write_fault, read_fault } != 3'h4;
  assign _18_ = { _26_, _00_ } != 2'h2;
  assign _19_ = | { _29_, _26_ };
  assign _20_ = { _26_, quiet } != 2'h2;
  assign _15_ = | { _29_, _27_, _26_ };
  assign _21_ = & { _15_, _14_, _13_, _12_, _11_ };
  assign _22_ = & { _19_, _18_, _17_, _13_, _16_ };
  assign _23_ = & { _15_, _13_, _20_ };
  assign _24_ = quiet ? 2'h0 : 2'hx;
  function [1:0] _74_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _74_ = b[1:0];
      3'b?1?:
        _74_ = b[3:2];
      3'b1??:
        _74_ = b[5:4];
      default:
        _74_ = a;
    endcase
  endfunction
  assign _25_ = _74_(2'hx, { _28_, 2'h2, _24_ }, { _29_, _27_, _26_ });
  assign _28_ = start ? 2'h1 : 2'hx;
  assign _30_ = write_fault ? write_address : 32'hxxxxxxxx;
  assign _31_ = read_fault ? read_address : _30_;
  assign _32_ = _00_ ? _31_ : 32'hxxxxxxxx;
  assign _33_ = quiet ? 32'hxxxxxxxx : _32_;
  function [31:0] _80_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _80_ = b[31:0];
      2'b1?:
        _80_ = b[63:32];
      default:
        _80_ = a;
    endcase
  endfunction
  assign _34_ = _80_(32'hxxxxxxxx, { _35_, _33_ }, { _29_, _26_ });
  assign _35_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _36_ = abort ? 3'h5 : 3'hx;
  assign _37_ = write_fault ? 3'h4 : _36_;
  assign _38_ = read_fault ? 3'h3 : _37_;
  assign _39_ = _00_ ? _38_ : 3'hx;
  assign _40_ = quiet ? 3'h0 : _39_;
  function [2:0] _87_;
    input [2:0] a;
    input [8:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _87_ = b[2:0];
      3'b?1?:
        _87_ = b[5:3];
      3'b1??:
        _87_ = b[8:6];
      default:
        _87_ = a;
    endcase
  endfunction
  assign _41_ = _87_(3'hx, { _43_, _42_, _40_ }, { _29_, _27_, _26_ });
  assign _42_ = _06_ ? 3'h5 : 3'hx;
  assign _43_ = start ? _05_ : 3'hx;
  assign _29_ = ! fsm_state;
  assign _44_ = quiet ? 1'h1 : 1'h0;
  assign clear = _26_ ? _44_ : 1'h0;
  assign _26_ = fsm_state == 2'h2;
  assign go = _27_ ? _00_ : 1'h0;
  assign _27_ = fsm_state == 2'h1;
  function [0:0] _96_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _96_ = b[0:0];
      2'b1?:
        _96_ = b[1:1];
      default:
        _96_ = a;
    endcase
  endfunction
  assign busy = _96_(1'h0, 2'h3, { _27_, _26_ });
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__control control (
    .abort(abort),
    .axi__araddr(s_axi_araddr),
    .axi__arready(s_axi_arready),
    .axi__arvalid(s_axi_arvalid),
    .axi__awaddr(s_axi_awaddr),
    .axi__awready(s_axi_awready),
    .axi__awvalid(s_axi_awvalid),
    .axi__bready(s_axi_bready),
    .axi__bresp(s_axi_bresp),
    .axi__bvalid(s_axi_bvalid),
    .axi__rdata(s_axi_rdata),
    .axi__rready(s_axi_rready),
    .axi__rresp(s_axi_rresp),
    .axi__rvalid(s_axi_rvalid),
    .axi__wdata(s_axi_wdata),
    .axi__wready(s_axi_wready),
    .axi__wstrb(s_axi_wstrb),
    .axi__wvalid(s_axi_wvalid),
    .busy(busy),
    .clk(clk),
    .ended(clear),
    .fault(fault),
    .irq(irq),
    .code_2_0(code[2:0]),
    .rst(rst),
    .settings__A(job__a),
    .settings__A_STRIDE(job__a_stride),
    .settings__B(job__b),
    .settings__BIAS(job__bias),
    .settings__B_STRIDE(job__b_stride),
    .settings__C(job__c),
    .settings__C_STRIDE(job__c_stride),
    .settings__K(job__k),
    .settings__M(job__m),
    .settings__N(job__n),
    .settings__OPTIONS(settings__OPTIONS),
    .start(start)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine engine (
    .axi__arvalid(m_axi_arvalid),
    .axi__awvalid(m_axi_awvalid),
    .axi__bresp(m_axi_bresp),
    .axi__rresp(m_axi_rresp),
    .axi__wdata(m_axi_wdata),
    .axi__wlast(m_axi_wlast),
    .axi__wstrb(m_axi_wstrb),
    .axi__wvalid(m_axi_wvalid),
    .b_valid(m_axi_bvalid),
    .bursts__payload({ m_axi_awlen, m_axi_awaddr }),
    .bursts__ready(m_axi_awready),
    .clear(clear),
    .clk(clk),
    .go(go),
    .halt(halt),
    .i__ready(m_axi_arready),
    .job({ settings__OPTIONS, job__bias, job__c_stride, job__c, job__b_stride, job__b, job__a_stride, job__a, job__k, job__n, job__m }),
    .o__payload({ m_axi_arlen, m_axi_araddr }),
    .quiet(quiet),
    .r_data(m_axi_rdata),
    .r_valid(m_axi_rvalid),
    .read_address(read_address),
    .read_fault(read_fault),
    .rst(rst),
    .w_ready(m_axi_wready),
    .write_address(write_address),
    .write_fault(write_fault)
  );
  assign m_axi_awprot = 3'h2;
  assign m_axi_awcache = 4'h2;
  assign m_axi_awburst = 2'h1;
  assign m_axi_awsize = 3'h3;
  assign m_axi_awid = 1'h0;
  assign code[3] = 1'h0;
  assign m_axi_rready = 1'h1;
  assign m_axi_arprot = 3'h2;
  assign m_axi_arcache = 4'h2;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h3;
  assign m_axi_arid = 1'h0;
  assign m_axi_bready = 1'h1;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__control (
  input wire [7:0] axi__awaddr,
  input wire axi__awvalid,
  input wire [31:0] axi__wdata,
  input wire [3:0] axi__wstrb,
  input wire axi__wvalid,
  input wire axi__bready,
  input wire [7:0] axi__araddr,
  input wire axi__arvalid,
  input wire axi__rready,
  input wire clk,
  input wire rst,
  output wire irq,
  output wire axi__awready,
  output wire axi__wready,
  output wire axi__arready,
  input wire busy,
  input wire ended,
  input wire [2:0] code_2_0,
  input wire [31:0] fault,
  output wire start,
  output wire abort,
  output reg axi__bvalid = 1'h0,
  output reg [1:0] axi__bresp = 2'h0,
  output reg [31:0] settings__M = 32'd0,
  output reg [31:0] settings__N = 32'd0,
  output reg [31:0] settings__K = 32'd0,
  output reg [31:0] settings__A = 32'd0,
  output reg [31:0] settings__A_STRIDE = 32'd0,
  output reg [31:0] settings__B = 32'd0,
  output reg [31:0] settings__B_STRIDE = 32'd0,
  output reg [31:0] settings__C = 32'd0,
  output reg [31:0] settings__C_STRIDE = 32'd0,
  output reg [31:0] settings__BIAS = 32'd0,
  output reg [1:0] settings__OPTIONS = 2'h0,
  output reg axi__rvalid = 1'h0,
  output reg [31:0] axi__rdata = 32'd0,
  output reg [1:0] axi__rresp = 2'h0
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _025_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_,
    _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_,
    _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_,
    _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_, _085_, _086_, _087_,
    _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _100_, _101_, _102_, _103_,
    _104_, _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_,
    _119_, _121_, _122_, read, refused;
  wire [1:0] _006_, _099_;
  wire [32:0] _007_;
  wire [3:0] _021_, _083_, _084_;
  wire [31:0] _081_, _082_, _120_;
  reg [31:0] _020_ = 32'd0;
  reg [3:0] _022_ = 4'h0;
  reg [31:0] _023_ = 32'd0;
  reg [5:0] _024_ = 6'h00;
  reg _026_ = 1'h0;
  reg _027_ = 1'h0;
  reg [31:0] cycles = 32'd0;
  reg enabled = 1'h0;
  reg has_data = 1'h0;
  assign _012_ = ~ busy;
  assign _013_ = _025_ & _012_;
  assign _016_ = | { 1'h0, _021_[2:0] };
  assign irq = _027_ & enabled;
  assign axi__awready = ~ _026_;
  assign axi__wready = ~ has_data;
  assign _000_ = _026_ & has_data;
  assign _011_ = ~ axi__bvalid;
  assign _025_ = _000_ & _011_;
  assign _015_ = _014_ & busy;
  assign _014_ = _023_[0] & _022_[0];
  assign _017_ = _025_ & _014_;
  assign _018_ = _017_ & _012_;
  assign _019_ = _023_[1] & _022_[0];
  assign _001_ = _025_ & _019_;
  assign _002_ = ~ refused;
  assign _003_ = _001_ & _002_;
  assign axi__arready = ~ axi__rvalid;
  assign read = axi__arvalid & axi__arready;
  assign _004_ = axi__awvalid & axi__awready;
  assign _005_ = axi__wvalid & axi__wready;
  assign _006_ = refused ? 2'h2 : 2'h0;
  assign _007_ = cycles + 1'h1;
  assign _008_ = _025_ & _023_[1];
  assign _009_ = _008_ & _022_[0];
  assign _010_ = _025_ & _022_[0];
  always @(posedge clk)
    if (_073_) _026_ <= 1'h0;
    else if (_004_) _026_ <= 1'h1;
  always @(posedge clk)
    if (rst) _024_ <= 6'h00;
    else if (_004_) _024_ <= axi__awaddr[7:2];
  always @(posedge clk)
    if (_073_) has_data <= 1'h0;
    else if (_005_) has_data <= 1'h1;
  always @(posedge clk)
    if (rst) _023_ <= 32'd0;
    else if (_005_) _023_ <= axi__wdata;
  always @(posedge clk)
    if (rst) _022_ <= 4'h0;
    else if (_005_) _022_ <= axi__wstrb;
  always @(posedge clk)
    if (rst) axi__bvalid <= 1'h0;
    else if (_028_) axi__bvalid <= _091_;
  always @(posedge clk)
    if (rst) axi__bresp <= 2'h0;
    else if (_025_) axi__bresp <= _006_;
  always @(posedge clk)
    if (_074_) cycles <= 32'd0;
    else if (busy) cycles <= _007_[31:0];
  always @(posedge clk)
    if (rst) _027_ <= 1'h0;
    else _027_ <= _089_;
  reg [2:0] _158_ = 3'h0;
  always @(posedge clk)
    if (rst) _158_ <= 3'h0;
    else if (_029_) _158_ <= _084_[2:0];
  assign _021_[2:0] = _158_;
  always @(posedge clk)
    if (rst) _020_ <= 32'd0;
    else if (_029_) _020_ <= _082_;
  always @(posedge clk)
    if (rst) enabled <= 1'h0;
    else if (_031_) enabled <= _023_[0];
  always @(posedge clk)
    if (rst) settings__M[7:0] <= 8'h00;
    else if (_032_) settings__M[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__M[15:8] <= 8'h00;
    else if (_033_) settings__M[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__M[23:16] <= 8'h00;
    else if (_034_) settings__M[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__M[31:24] <= 8'h00;
    else if (_035_) settings__M[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__N[7:0] <= 8'h00;
    else if (_036_) settings__N[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__N[15:8] <= 8'h00;
    else if (_037_) settings__N[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__N[23:16] <= 8'h00;
    else if (_038_) settings__N[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__N[31:24] <= 8'h00;
    else if (_039_) settings__N[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__K[7:0] <= 8'h00;
    else if (_040_) settings__K[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__K[15:8] <= 8'h00;
    else if (_041_) settings__K[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__K[23:16] <= 8'h00;
    else if (_042_) settings__K[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__K[31:24] <= 8'h00;
    else if (_043_) settings__K[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__A[7:0] <= 8'h00;
    else if (_044_) settings__A[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__A[15:8] <= 8'h00;
    else if (_045_) settings__A[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__A[23:16] <= 8'h00;
    else if (_046_) settings__A[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__A[31:24] <= 8'h00;
    else if (_047_) settings__A[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__A_STRIDE[7:0] <= 8'h00;
    else if (_048_) settings__A_STRIDE[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__A_STRIDE[15:8] <= 8'h00;
    else if (_049_) settings__A_STRIDE[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__A_STRIDE[23:16] <= 8'h00;
    else if (_050_) settings__A_STRIDE[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__A_STRIDE[31:24] <= 8'h00;
    else if (_051_) settings__A_STRIDE[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__B[7:0] <= 8'h00;
    else if (_052_) settings__B[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__B[15:8] <= 8'h00;
    else if (_053_) settings__B[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__B[23:16] <= 8'h00;
    else if (_054_) settings__B[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__B[31:24] <= 8'h00;
    else if (_055_) settings__B[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__B_STRIDE[7:0] <= 8'h00;
    else if (_056_) settings__B_STRIDE[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__B_STRIDE[15:8] <= 8'h00;
    else if (_057_) settings__B_STRIDE[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__B_STRIDE[23:16] <= 8'h00;
    else if (_058_) settings__B_STRIDE[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__B_STRIDE[31:24] <= 8'h00;
    else if (_059_) settings__B_STRIDE[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__C[7:0] <= 8'h00;
    else if (_060_) settings__C[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__C[15:8] <= 8'h00;
    else if (_061_) settings__C[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__C[23:16] <= 8'h00;
    else if (_062_) settings__C[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__C[31:24] <= 8'h00;
    else if (_063_) settings__C[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__C_STRIDE[7:0] <= 8'h00;
    else if (_064_) settings__C_STRIDE[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__C_STRIDE[15:8] <= 8'h00;
    else if (_065_) settings__C_STRIDE[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__C_STRIDE[23:16] <= 8'h00;
    else if (_066_) settings__C_STRIDE[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__C_STRIDE[31:24] <= 8'h00;
    else if (_067_) settings__C_STRIDE[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__BIAS[7:0] <= 8'h00;
    else if (_068_) settings__BIAS[7:0] <= _023_[7:0];
  always @(posedge clk)
    if (rst) settings__BIAS[15:8] <= 8'h00;
    else if (_069_) settings__BIAS[15:8] <= _023_[15:8];
  always @(posedge clk)
    if (rst) settings__BIAS[23:16] <= 8'h00;
    else if (_070_) settings__BIAS[23:16] <= _023_[23:16];
  always @(posedge clk)
    if (rst) settings__BIAS[31:24] <= 8'h00;
    else if (_071_) settings__BIAS[31:24] <= _023_[31:24];
  always @(posedge clk)
    if (rst) settings__OPTIONS <= 2'h0;
    else if (_072_) settings__OPTIONS <= _023_[1:0];
  always @(posedge clk)
    if (rst) axi__rvalid <= 1'h0;
    else if (_030_) axi__rvalid <= _122_;
  always @(posedge clk)
    if (rst) axi__rdata <= 32'd0;
    else if (read) axi__rdata <= _120_;
  always @(posedge clk)
    if (rst) axi__rresp <= 2'h0;
    else if (read) axi__rresp <= _099_;
  assign _028_ = | { axi__bready, _025_ };
  assign _029_ = | { start, ended };
  assign _030_ = | { read, axi__rready };
  assign _031_ = & { _080_, _010_ };
  assign _032_ = & { _079_, _013_, _022_[0] };
  assign _033_ = & { _079_, _013_, _022_[1] };
  assign _034_ = & { _079_, _013_, _022_[2] };
  assign _035_ = & { _079_, _013_, _022_[3] };
  assign _036_ = & { _078_, _013_, _022_[0] };
  assign _037_ = & { _078_, _013_, _022_[1] };
  assign _038_ = & { _078_, _013_, _022_[2] };
  assign _039_ = & { _078_, _013_, _022_[3] };
  assign _040_ = & { _077_, _013_, _022_[0] };
  assign _041_ = & { _077_, _013_, _022_[1] };
  assign _042_ = & { _077_, _013_, _022_[2] };
  assign _043_ = & { _077_, _013_, _022_[3] };
  assign _044_ = & { _076_, _013_, _022_[0] };
  assign _045_ = & { _076_, _013_, _022_[1] };
  assign _046_ = & { _076_, _013_, _022_[2] };
  assign _047_ = & { _076_, _013_, _022_[3] };
  assign _048_ = & { _075_, _013_, _022_[0] };
  assign _049_ = & { _075_, _013_, _022_[1] };
  assign _050_ = & { _075_, _013_, _022_[2] };
  assign _051_ = & { _075_, _013_, _022_[3] };
  assign _052_ = & { _098_, _013_, _022_[0] };
  assign _053_ = & { _098_, _013_, _022_[1] };
  assign _054_ = & { _098_, _013_, _022_[2] };
  assign _055_ = & { _098_, _013_, _022_[3] };
  assign _056_ = & { _097_, _013_, _022_[0] };
  assign _057_ = & { _097_, _013_, _022_[1] };
  assign _058_ = & { _097_, _013_, _022_[2] };
  assign _059_ = & { _097_, _013_, _022_[3] };
  assign _060_ = & { _096_, _013_, _022_[0] };
  assign _061_ = & { _096_, _013_, _022_[1] };
  assign _062_ = & { _096_, _013_, _022_[2] };
  assign _063_ = & { _096_, _013_, _022_[3] };
  assign _064_ = & { _095_, _013_, _022_[0] };
  assign _065_ = & { _095_, _013_, _022_[1] };
  assign _066_ = & { _095_, _013_, _022_[2] };
  assign _067_ = & { _095_, _013_, _022_[3] };
  assign _068_ = & { _094_, _013_, _022_[0] };
  assign _069_ = & { _094_, _013_, _022_[1] };
  assign _070_ = & { _094_, _013_, _022_[2] };
  assign _071_ = & { _094_, _013_, _022_[3] };
  assign _072_ = & { _093_, _013_, _022_[0] };
  assign _073_ = | { rst, _025_ };
  assign _074_ = | { rst, start };
  assign _081_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _082_ = ended ? fault : _081_;
  assign _083_ = start ? 4'h0 : 4'b0xxx;
  assign _084_ = ended ? { 1'h0, code_2_0 } : _083_;
  assign _085_ = start ? 1'h0 : _027_;
  assign _086_ = _009_ ? 1'h0 : _085_;
  assign _087_ = _088_ ? _086_ : _085_;
  assign _089_ = ended ? 1'h1 : _087_;
  assign _090_ = axi__bready ? 1'h0 : 1'hx;
  assign _091_ = _025_ ? 1'h1 : _090_;
  assign abort = _092_ ? _003_ : 1'h0;
  assign start = _092_ ? _018_ : 1'h0;
  function [0:0] _264_;
    input [0:0] a;
    input [13:0] b;
    input [13:0] s;
    casez (s) // synopsys parallel_case
      14'b?????????????1:
        _264_ = b[0:0];
      14'b????????????1?:
        _264_ = b[1:1];
      14'b???????????1??:
        _264_ = b[2:2];
      14'b??????????1???:
        _264_ = b[3:3];
      14'b?????????1????:
        _264_ = b[4:4];
      14'b????????1?????:
        _264_ = b[5:5];
      14'b???????1??????:
        _264_ = b[6:6];
      14'b??????1???????:
        _264_ = b[7:7];
      14'b?????1????????:
        _264_ = b[8:8];
      14'b????1?????????:
        _264_ = b[9:9];
      14'b???1??????????:
        _264_ = b[10:10];
      14'b??1???????????:
        _264_ = b[11:11];
      14'b?1????????????:
        _264_ = b[12:12];
      14'b1?????????????:
        _264_ = b[13:13];
      default:
        _264_ = a;
    endcase
  endfunction
  assign refused = _264_(1'h1, { _015_, 2'h0, {11{busy}} }, { _092_, _088_, _080_, _079_, _078_, _077_, _076_, _075_, _098_, _097_, _096_, _095_, _094_, _093_ });
  assign _093_ = _024_ == 6'h17;
  assign _094_ = _024_ == 6'h16;
  assign _095_ = _024_ == 6'h15;
  assign _096_ = _024_ == 6'h14;
  assign _097_ = _024_ == 6'h13;
  assign _098_ = _024_ == 6'h12;
  assign _075_ = _024_ == 6'h11;
  assign _076_ = _024_ == 6'h10;
  assign _077_ = _024_ == 6'h0e;
  assign _078_ = _024_ == 6'h0d;
  assign _079_ = _024_ == 6'h0c;
  assign _080_ = _024_ == 6'h06;
  assign _088_ = _024_ == 6'h05;
  assign _092_ = _024_ == 6'h04;
  function [1:0] _279_;
    input [1:0] a;
    input [39:0] b;
    input [19:0] s;
    casez (s) // synopsys parallel_case
      20'b???????????????????1:
        _279_ = b[1:0];
      20'b??????????????????1?:
        _279_ = b[3:2];
      20'b?????????????????1??:
        _279_ = b[5:4];
      20'b????????????????1???:
        _279_ = b[7:6];
      20'b???????????????1????:
        _279_ = b[9:8];
      20'b??????????????1?????:
        _279_ = b[11:10];
      20'b?????????????1??????:
        _279_ = b[13:12];
      20'b????????????1???????:
        _279_ = b[15:14];
      20'b???????????1????????:
        _279_ = b[17:16];
      20'b??????????1?????????:
        _279_ = b[19:18];
      20'b?????????1??????????:
        _279_ = b[21:20];
      20'b????????1???????????:
        _279_ = b[23:22];
      20'b???????1????????????:
        _279_ = b[25:24];
      20'b??????1?????????????:
        _279_ = b[27:26];
      20'b?????1??????????????:
        _279_ = b[29:28];
      20'b????1???????????????:
        _279_ = b[31:30];
      20'b???1????????????????:
        _279_ = b[33:32];
      20'b??1?????????????????:
        _279_ = b[35:34];
      20'b?1??????????????????:
        _279_ = b[37:36];
      20'b1???????????????????:
        _279_ = b[39:38];
      default:
        _279_ = a;
    endcase
  endfunction
  assign _099_ = _279_(2'h2, 40'h0000000000, { _119_, _118_, _117_, _116_, _115_, _114_, _113_, _112_, _111_, _110_, _109_, _108_, _107_, _106_, _105_, _104_, _103_, _102_, _101_, _100_ });
  assign _115_ = axi__araddr[7:2] == 6'h04;
  function [31:0] _281_;
    input [31:0] a;
    input [607:0] b;
    input [18:0] s;
    casez (s) // synopsys parallel_case
      19'b??????????????????1:
        _281_ = b[31:0];
      19'b?????????????????1?:
        _281_ = b[63:32];
      19'b????????????????1??:
        _281_ = b[95:64];
      19'b???????????????1???:
        _281_ = b[127:96];
      19'b??????????????1????:
        _281_ = b[159:128];
      19'b?????????????1?????:
        _281_ = b[191:160];
      19'b????????????1??????:
        _281_ = b[223:192];
      19'b???????????1???????:
        _281_ = b[255:224];
      19'b??????????1????????:
        _281_ = b[287:256];
      19'b?????????1?????????:
        _281_ = b[319:288];
      19'b????????1??????????:
        _281_ = b[351:320];
      19'b???????1???????????:
        _281_ = b[383:352];
      19'b??????1????????????:
        _281_ = b[415:384];
      19'b?????1?????????????:
        _281_ = b[447:416];
      19'b????1??????????????:
        _281_ = b[479:448];
      19'b???1???????????????:
        _281_ = b[511:480];
      19'b??1????????????????:
        _281_ = b[543:512];
      19'b?1?????????????????:
        _281_ = b[575:544];
      19'b1??????????????????:
        _281_ = b[607:576];
      default:
        _281_ = a;
    endcase
  endfunction
  assign _120_ = _281_(32'd0, { 153'h09c8e9a9a000000020010080800006a66000000, _021_[2:0], 1'h0, _016_, _027_, busy, 31'h00000000, enabled, _020_, cycles, settings__M, settings__N, settings__K, settings__A, settings__A_STRIDE, settings__B, settings__B_STRIDE, settings__C, settings__C_STRIDE, settings__BIAS, 30'h00000000, settings__OPTIONS }, { _119_, _118_, _117_, _116_, _114_, _113_, _112_, _111_, _110_, _109_, _108_, _107_, _106_, _105_, _104_, _103_, _102_, _101_, _100_ });
  assign _100_ = axi__araddr[7:2] == 6'h17;
  assign _101_ = axi__araddr[7:2] == 6'h16;
  assign _102_ = axi__araddr[7:2] == 6'h15;
  assign _103_ = axi__araddr[7:2] == 6'h14;
  assign _104_ = axi__araddr[7:2] == 6'h13;
  assign _105_ = axi__araddr[7:2] == 6'h12;
  assign _106_ = axi__araddr[7:2] == 6'h11;
  assign _107_ = axi__araddr[7:2] == 6'h10;
  assign _108_ = axi__araddr[7:2] == 6'h0e;
  assign _109_ = axi__araddr[7:2] == 6'h0d;
  assign _110_ = axi__araddr[7:2] == 6'h0c;
  assign _111_ = axi__araddr[7:2] == 6'h08;
  assign _112_ = axi__araddr[7:2] == 6'h07;
  assign _113_ = axi__araddr[7:2] == 6'h06;
  assign _114_ = axi__araddr[7:2] == 6'h05;
  assign _116_ = axi__araddr[7:2] == 6'h03;
  assign _117_ = axi__araddr[7:2] == 6'h02;
  assign _118_ = axi__araddr[7:2] == 6'h01;
  assign _119_ = ! axi__araddr[7:2];
  assign _121_ = axi__rready ? 1'h0 : 1'hx;
  assign _122_ = read ? 1'h1 : _121_;
  assign _021_[3] = 1'h0;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine (
  input wire bursts__ready,
  input wire w_ready,
  input wire [1:0] axi__bresp,
  input wire b_valid,
  input wire i__ready,
  input wire [63:0] r_data,
  input wire [1:0] axi__rresp,
  input wire r_valid,
  input wire clk,
  input wire rst,
  input wire halt,
  output wire quiet,
  output wire axi__arvalid,
  output wire read_fault,
  output wire [31:0] read_address,
  output wire axi__awvalid,
  output wire write_fault,
  output wire [31:0] write_address,
  input wire [321:0] job,
  input wire go,
  input wire clear,
  output wire [39:0] o__payload,
  output wire axi__wvalid,
  output wire [63:0] axi__wdata,
  output wire [7:0] axi__wstrb,
  output wire axi__wlast,
  output wire [39:0] bursts__payload
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, a_half, b_half, bias_half, captured,
    chunks__payload_2, chunks__payload_3, chunks__payload_5, chunks__payload_6, chunks__payload_7,
    chunks__ready, chunks__valid, idle, loaded, next_row, r_en, r_rdy, release_a, release_b, runs__ready,
    runs__valid, sent, shift, targets__ready, targets__valid;
  wire [7:0] a_2, a_3, a_4, a_5, b_2, b_3, b_4, b_5;
  wire [127:0] bias;
  wire [51:0] chunks__payload;
  wire [31:0] chunks__payload_10, total;
  wire [8:0] chunks__payload_4, index;
  wire [2:0] chunks__payload_8, chunks__payload_9;
  wire [44:0] r_data_2, targets__payload;
  wire [38:0] runs__payload;
  wire [37:0] tile;
  assign _00_ = idle & _08_;
  assign _01_ = ~ r_rdy;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ loaded;
  assign _04_ = _02_ & _03_;
  assign _05_ = _04_ & _07_;
  assign quiet = _05_ & _06_;
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__array array (
    .bias(bias),
    .bias_half(bias_half),
    .captured(captured),
    .chunks__payload({ chunks__payload_10, chunks__payload_9, chunks__payload_8, chunks__payload_7, chunks__payload_6, chunks__payload_5, chunks__payload_4, chunks__payload_3, chunks__payload_2 }),
    .chunks__valid(_10_),
    .clear(clear),
    .clk(clk),
    .halt(halt),
    .idle(_07_),
    .index(index),
    .loaded(loaded),
    .next_row(next_row),
    .port(a_2),
    .port_2(a_3),
    .port_3(a_4),
    .port_4(a_5),
    .port_5(b_2),
    .port_6(b_3),
    .port_7(b_4),
    .port_8(b_5),
    .port_9({ b_half, a_half }),
    .release_a(release_a),
    .release_b(release_b),
    .rst(rst),
    .sent(sent),
    .shift(shift),
    .take(_09_),
    .tile(tile),
    .total(total),
    .use_bias(job[320])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__buffers buffers (
    .address(read_address),
    .bias(bias),
    .bias_half(bias_half),
    .clear(clear),
    .clk(clk),
    .fault(read_fault),
    .index(index),
    .loaded(loaded),
    .port(a_2),
    .port_2(a_3),
    .port_3(a_4),
    .port_4(a_5),
    .port_5(b_2),
    .port_6(b_3),
    .port_7(b_4),
    .port_8(b_5),
    .port_9({ b_half, a_half }),
    .r_data(r_data),
    .r_error(axi__rresp[1]),
    .r_valid(r_valid),
    .rst(rst),
    .targets__payload(r_data_2),
    .targets__ready(r_en),
    .targets__valid(r_rdy)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__chunks_queue chunks_queue (
    .clear(clear),
    .clk(clk),
    .r_data({ chunks__payload_10, chunks__payload_9, chunks__payload_8, chunks__payload_7, chunks__payload_6, chunks__payload_5, chunks__payload_4, chunks__payload_3, chunks__payload_2 }),
    .r_en(_09_),
    .r_rdy(_10_),
    .rst(rst),
    .w_en(chunks__valid),
    .w_port__data(chunks__payload),
    .w_rdy(chunks__ready)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__loader loader (
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks__ready),
    .chunks__valid(chunks__valid),
    .clear(clear),
    .clk(clk),
    .go(go),
    .halt(halt),
    .idle(idle),
    .job(job),
    .release_a(release_a),
    .release_b(release_b),
    .rst(rst),
    .runs__payload(runs__payload),
    .runs__ready(runs__ready),
    .runs__valid(runs__valid),
    .targets__payload(targets__payload),
    .targets__ready(targets__ready),
    .targets__valid(targets__valid)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__reads reads (
    .clear(clear),
    .clk(clk),
    .i__payload(runs__payload),
    .i__ready(i__ready),
    .i__valid(runs__valid),
    .idle(_08_),
    .o__payload(o__payload),
    .o__ready(runs__ready),
    .o__valid(axi__arvalid),
    .rst(rst)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__targets_queue targets_queue (
    .clear(clear),
    .clk(clk),
    .r_data(r_data_2),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(targets__valid),
    .w_port__data(targets__payload),
    .w_rdy(targets__ready)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer writer (
    .address(write_address),
    .b_error(axi__bresp[1]),
    .bursts__payload(bursts__payload),
    .bursts__ready(bursts__ready),
    .bursts__valid(axi__awvalid),
    .captured(captured),
    .clear(clear),
    .clk(clk),
    .fault(write_fault),
    .idle(_06_),
    .next_row(next_row),
    .r_en(b_valid),
    .relu(job[321]),
    .rst(rst),
    .sent(sent),
    .shift(shift),
    .stride(job[287:256]),
    .tile(tile),
    .total(total),
    .w_data(axi__wdata),
    .w_last(axi__wlast),
    .w_ready(w_ready),
    .w_strobe(axi__wstrb),
    .w_valid(axi__wvalid)
  );
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__array (
  input wire clk,
  input wire rst,
  input wire halt,
  input wire [7:0] port,
  input wire [7:0] port_2,
  input wire [7:0] port_3,
  input wire [7:0] port_4,
  input wire [7:0] port_5,
  input wire [7:0] port_6,
  input wire [7:0] port_7,
  input wire [7:0] port_8,
  output wire take,
  output wire release_b,
  output wire release_a,
  output wire idle,
  output wire [31:0] total,
  input wire next_row,
  input wire sent,
  input wire shift,
  input wire chunks__valid,
  input wire [51:0] chunks__payload,
  input wire use_bias,
  input wire clear,
  input wire [127:0] bias,
  input wire loaded,
  output reg [8:0] index = 9'h000,
  output wire [1:0] port_9,
  output reg [37:0] tile = 38'h0000000000,
  output wire bias_half,
  output reg captured = 1'h0
);
  wire [9:0] _00_, _14_, _15_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _16_, _17_, _18_, _19_, _20_, _25_,
    _26_, _27_, _28_, _29_, _30_, _31_, _32_, _33_, _34_, _35_, ends, ready, step;
  wire [2:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _21_, _22_, _23_, _24_;
  wire [127:0] copy_0, copy_1, copy_2, copy_3;
  reg active = 1'h0;
  reg [51:0] chunk = 52'h0000000000000;
  reg copying = 1'h0;
  reg [3:0] step1 = 4'h0;
  reg [3:0] step2 = 4'h0;
  reg [1:0] whole = 2'h0;
  assign _21_ = use_bias ? bias[31:0] : 32'd0;
  assign _22_ = use_bias ? bias[63:32] : 32'd0;
  assign _23_ = use_bias ? bias[95:64] : 32'd0;
  assign _24_ = use_bias ? bias[127:96] : 32'd0;
  assign _00_ = chunk[10:2] - 1'h1;
  assign ends = index == _00_;
  assign _19_ = _10_ & copying;
  assign _25_ = ~ _19_;
  assign ready = _25_ & _03_;
  assign step = active & ready;
  assign _26_ = ~ active;
  assign _27_ = _26_ | release_b;
  assign _28_ = _27_ & chunks__valid;
  assign _01_ = | whole;
  assign _02_ = _28_ & _01_;
  assign _03_ = ~ halt;
  assign take = _02_ & _03_;
  assign release_a = release_b & chunk[13];
  assign _04_ = step1[0] | step2[0];
  assign _05_ = _04_ | captured;
  assign _06_ = _05_ | copying;
  assign _07_ = ~ _06_;
  assign _08_ = active | chunks__valid;
  assign _09_ = ~ _08_;
  assign _11_ = halt | _09_;
  assign idle = _07_ & _11_;
  assign _12_ = whole + loaded;
  assign _13_ = _12_ - take;
  assign _14_ = index + 1'h1;
  assign _15_ = ends ? 10'h000 : _14_;
  assign release_b = step & ends;
  assign _16_ = release_b & chunk[12];
  assign _17_ = ! index;
  assign _18_ = chunk[11] & _17_;
  assign _10_ = chunk[12] & ends;
  assign _20_ = step2[0] & step2[2];
  always @(posedge clk)
    if (_31_) whole <= 2'h0;
    else whole <= _13_[1:0];
  always @(posedge clk)
    if (_31_) index <= 9'h000;
    else if (step) index <= _15_[8:0];
  always @(posedge clk)
    if (_31_) chunk <= 52'h0000000000000;
    else if (take) chunk <= chunks__payload;
  always @(posedge clk)
    if (_31_) active <= 1'h0;
    else if (_29_) active <= _35_;
  always @(posedge clk)
    if (_31_) copying <= 1'h0;
    else if (_30_) copying <= _33_;
  always @(posedge clk)
    if (_31_) tile <= 38'h0000000000;
    else if (_16_) tile <= chunk[51:14];
  always @(posedge clk)
    if (_31_) step1 <= 4'h0;
    else step1 <= { chunk[1], _10_, _18_, step };
  always @(posedge clk)
    if (_31_) step2 <= 4'h0;
    else step2 <= step1;
  always @(posedge clk)
    if (_31_) captured <= 1'h0;
    else captured <= _20_;
  assign _29_ = | { take, release_b };
  assign _30_ = | { sent, _16_ };
  assign _31_ = | { rst, clear };
  assign _32_ = sent ? 1'h0 : 1'hx;
  assign _33_ = _16_ ? 1'h1 : _32_;
  assign _34_ = release_b ? 1'h0 : 1'hx;
  assign _35_ = take ? 1'h1 : _34_;
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__row row_0 (
    .a(port),
    .b({ port_8, port_7, port_6, port_5 }),
    .below(copy_1),
    .captured(captured),
    .clk(clk),
    .copy({ copy_0[127:32], total }),
    .first(step2[1]),
    .next_row(next_row),
    .shift(shift),
    .start({ _24_, _23_, _22_, _21_ }),
    .valid(step2[0])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__row row_1 (
    .a(port_2),
    .b({ port_8, port_7, port_6, port_5 }),
    .below(copy_2),
    .captured(captured),
    .clk(clk),
    .copy(copy_1),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _24_, _23_, _22_, _21_ }),
    .valid(step2[0])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__row row_2 (
    .a(port_3),
    .b({ port_8, port_7, port_6, port_5 }),
    .below(copy_3),
    .captured(captured),
    .clk(clk),
    .copy(copy_2),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _24_, _23_, _22_, _21_ }),
    .valid(step2[0])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__row row_3 (
    .a(port_4),
    .b({ port_8, port_7, port_6, port_5 }),
    .below(1'h0),
    .captured(captured),
    .clk(clk),
    .copy(copy_3),
    .first(step2[1]),
    .next_row(1'h0),
    .shift(1'h0),
    .start({ _24_, _23_, _22_, _21_ }),
    .valid(step2[0])
  );
  assign bias_half = step2[3];
  assign port_9 = chunk[1:0];
  assign copy_0[31:0] = total;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__buffers (
  input wire [63:0] r_data,
  input wire r_error,
  input wire r_valid,
  input wire clk,
  input wire rst,
  output wire targets__ready,
  output wire fault,
  output wire [31:0] address,
  output wire [7:0] port,
  output wire [7:0] port_2,
  output wire [7:0] port_3,
  output wire [7:0] port_4,
  output wire [7:0] port_5,
  output wire [7:0] port_6,
  output wire [7:0] port_7,
  output wire [7:0] port_8,
  input wire targets__valid,
  input wire [44:0] targets__payload,
  input wire clear,
  output wire [127:0] bias,
  output reg loaded = 1'h0,
  input wire [8:0] index,
  input wire [1:0] port_9,
  input wire bias_half
);
  wire [7:0] _00_, _11_, _12_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _10_, _13_, _14_, _15_, _16_, _17_, _18_, _19_, _20_,
    _21_, _22_, _23_, _24_, a0_here, a1_here, a2_here, a3_here, b0_here, b1_here, b2_here, b3_here, last_beat;
  wire [32:0] _09_;
  wire [31:0] bias__0, bias__1, bias__2, bias__3;
  reg [6:0] beat = 7'h00;
  reg [127:0] bias0 = 128'h00000000000000000000000000000000;
  reg [127:0] bias1 = 128'h00000000000000000000000000000000;
  assign a2_here = _03_ & _04_;
  assign _02_ = ! targets__payload[1:0];
  assign _03_ = r_valid & _02_;
  assign a3_here = _03_ & _05_;
  assign _08_ = ! targets__payload[3:2];
  assign b0_here = _07_ & _08_;
  assign _01_ = targets__payload[3:2] == 1'h1;
  assign b1_here = _07_ & _01_;
  assign _04_ = targets__payload[3:2] == 2'h2;
  assign b2_here = _07_ & _04_;
  assign _06_ = targets__payload[1:0] == 1'h1;
  assign _07_ = r_valid & _06_;
  assign _05_ = targets__payload[3:2] == 2'h3;
  assign b3_here = _07_ & _05_;
  assign bias__0 = bias_half ? bias1[31:0] : bias0[31:0];
  assign bias__1 = bias_half ? bias1[63:32] : bias0[63:32];
  assign bias__2 = bias_half ? bias1[95:64] : bias0[95:64];
  assign bias__3 = bias_half ? bias1[127:96] : bias0[127:96];
  assign targets__ready = r_valid & last_beat;
  assign _10_ = targets__ready & targets__payload[5];
  assign _11_ = beat + 1'h1;
  assign _12_ = last_beat ? 8'h00 : _11_;
  assign _18_ = _16_ & _17_;
  assign _15_ = ! targets__payload[4];
  assign _16_ = _14_ & _15_;
  assign _20_ = _16_ & _19_;
  assign _17_ = ! beat;
  assign _22_ = _21_ & _17_;
  assign _13_ = targets__payload[1:0] == 2'h2;
  assign _14_ = r_valid & _13_;
  assign _21_ = _14_ & targets__payload[4];
  assign _19_ = beat == 1'h1;
  assign _23_ = _21_ & _19_;
  assign _00_ = targets__payload[44:38] - 1'h1;
  assign last_beat = beat == _00_;
  assign fault = r_valid & r_error;
  assign { _09_[32:29], address[31:3] } = { 3'h0, targets__payload[37:9] } + beat;
  assign a0_here = _03_ & _08_;
  assign a1_here = _03_ & _01_;
  always @(posedge clk)
    if (_24_) loaded <= 1'h0;
    else loaded <= _10_;
  always @(posedge clk)
    if (_24_) beat <= 7'h00;
    else if (r_valid) beat <= _12_[6:0];
  always @(posedge clk)
    if (_24_) bias0[63:0] <= 64'h0000000000000000;
    else if (_18_) bias0[63:0] <= r_data;
  always @(posedge clk)
    if (_24_) bias0[127:64] <= 64'h0000000000000000;
    else if (_20_) bias0[127:64] <= r_data;
  always @(posedge clk)
    if (_24_) bias1[63:0] <= 64'h0000000000000000;
    else if (_22_) bias1[63:0] <= r_data;
  always @(posedge clk)
    if (_24_) bias1[127:64] <= 64'h0000000000000000;
    else if (_23_) bias1[127:64] <= r_data;
  assign _24_ = | { rst, clear };
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 a0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port),
    .half(port_9[0]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(a0_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 a1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_2),
    .half(port_9[0]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(a1_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 a2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_3),
    .half(port_9[0]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(a2_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 a3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_4),
    .half(port_9[0]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(a3_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 b0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_5),
    .half(port_9[1]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(b0_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 b1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_6),
    .half(port_9[1]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(b1_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 b2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_7),
    .half(port_9[1]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(b2_here),
    .write_half(targets__payload[4])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 b3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_8),
    .half(port_9[1]),
    .index(index),
    .offset(targets__payload[8:6]),
    .write(b3_here),
    .write_half(targets__payload[4])
  );
  assign _09_[28:0] = address[31:3];
  assign bias = { bias__3, bias__2, bias__1, bias__0 };
  assign address[2:0] = 3'h0;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__chunks_queue (
  input wire clk,
  input wire rst,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [51:0] r_data,
  input wire clear,
  input wire [51:0] w_port__data,
  input wire w_en
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [3:0] _03_, _08_;
  wire [2:0] _04_, _05_, _11_, _12_;
  reg [51:0] storage [3:0];
  reg [2:0] level = 3'h0;
  reg [1:0] r_port__addr = 2'h0;
  reg [1:0] w_port__addr = 2'h0;
  initial begin
    storage[0] = 52'h0000000000000;
    storage[1] = 52'h0000000000000;
    storage[2] = 52'h0000000000000;
    storage[3] = 52'h0000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 3'h4;
  assign r_rdy = | level;
  assign _04_ = w_port__addr + 1'h1;
  assign _05_ = r_port__addr + 1'h1;
  assign _06_ = ~ _00_;
  assign _07_ = w_port__en & _06_;
  assign _08_ = level + 1'h1;
  assign _00_ = r_rdy & r_en;
  assign w_port__en = w_rdy & w_en;
  assign _01_ = ~ w_port__en;
  assign _02_ = _00_ & _01_;
  assign _03_ = level - 1'h1;
  always @(posedge clk)
    if (_10_) w_port__addr <= 2'h0;
    else if (w_port__en) w_port__addr <= _04_[1:0];
  always @(posedge clk)
    if (_10_) r_port__addr <= 2'h0;
    else if (_00_) r_port__addr <= _05_[1:0];
  always @(posedge clk)
    if (_10_) level <= 3'h0;
    else if (_09_) level <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _08_[2:0] : 3'hx;
  assign _12_ = _02_ ? _03_[2:0] : _11_;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__loader (
  input wire clk,
  input wire rst,
  input wire halt,
  output wire runs__valid,
  output wire targets__valid,
  input wire runs__ready,
  input wire release_b,
  input wire release_a,
  input wire targets__ready,
  input wire chunks__ready,
  input wire [321:0] job,
  input wire go,
  input wire clear,
  output wire [38:0] runs__payload,
  output wire [44:0] targets__payload,
  output wire [51:0] chunks__payload,
  output wire idle,
  output wire chunks__valid
);
  wire _000_, _004_, _007_, _008_, _009_, _010_, _013_, _014_, _016_, _017_, _020_, _021_, _022_, _024_, _032_,
    _036_, _046_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _077_,
    _083_, _084_, _092_, _099_, _100_, _101_, _102_, _103_, _104_, _145_, _146_, _147_, _148_, _149_,
    chunks__payload__a_half, chunks__payload__first, chunks__payload__last, chunks__payload__release_a,
    last_cols, last_rows, last_run, needs_a, resident, take_b, targets__payload__half, targets__payload__last;
  wire [10:0] _001_;
  wire [11:0] _002_;
  wire [12:0] _003_;
  wire [32:0] _005_, _011_, _018_, _023_, _030_, _031_, _033_, _034_, _035_, _037_, _039_, _040_, _041_;
  wire [31:0] _006_, _015_, _043_, _045_, _076_, _078_, _079_, _105_, _106_, _107_, _108_, _109_, _110_, _111_,
    _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_, _125_, _126_,
    _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_, _139_, _140_, _141_,
    _142_, _143_, _144_, half_left, runs__payload__address;
  wire [3:0] _012_, _019_, _026_, _028_;
  wire [2:0] _025_, _027_, _029_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _093_, _094_, _095_, _096_,
    _097_, _098_;
  wire [35:0] _038_, _042_, _044_;
  wire [1:0] _080_, _081_, _082_, targets__payload__kind;
  wire [9:0] size;
  reg [1:0] _047_ = 2'h2;
  reg _048_ = 1'h0;
  reg [31:0] a_block = 32'd0;
  reg [31:0] a_offset = 32'd0;
  reg [31:0] a_row = 32'd0;
  reg [31:0] b_block = 32'd0;
  reg [1:0] b_free = 2'h2;
  reg b_half = 1'h0;
  reg [31:0] b_offset = 32'd0;
  reg [31:0] b_row = 32'd0;
  reg [31:0] bias = 32'd0;
  reg [31:0] c_block = 32'd0;
  reg [31:0] c_offset = 32'd0;
  reg first_columns = 1'h0;
  reg [2:0] fsm_state = 3'h0;
  reg [1:0] index = 2'h0;
  reg [31:0] k_left = 32'd0;
  reg [31:0] m_left = 32'd0;
  reg [31:0] n_left = 32'd0;
  assign last_rows = m_left <= 3'h4;
  assign last_cols = n_left <= 3'h4;
  assign chunks__payload__last = k_left <= 9'h1f8;
  assign chunks__payload__first = k_left == job[95:64];
  assign resident = job[95:64] <= 9'h1f8;
  assign needs_a = _000_ | first_columns;
  assign { _006_[31:3], chunks__payload[16:14] } = last_rows ? m_left : 32'd4;
  assign { _015_[31:3], chunks__payload[19:17] } = last_cols ? n_left : 32'd4;
  assign { half_left[31:3], _023_[3:0] } = k_left + 4'hf;
  assign _036_ = k_left < 10'h3f0;
  assign _043_ = _036_ ? { half_left[31:3], 3'h0 } : 32'd504;
  assign { _045_[31:9], chunks__payload[10:2] } = chunks__payload__last ? k_left : _043_;
  assign _001_ = runs__payload__address[2:0] + size;
  assign _002_ = _001_ + 4'h8;
  assign { _003_[12:10], runs__payload[38:32], _003_[2:0] } = _002_ - 1'h1;
  assign targets__valid = _050_ & runs__ready;
  assign runs__valid = _050_ & targets__ready;
  assign _049_ = runs__valid & runs__ready;
  assign chunks__payload__a_half = needs_a ? _048_ : _004_;
  assign _000_ = ~ resident;
  assign chunks__payload__release_a = _000_ | last_cols;
  assign { _005_[32], chunks__payload[51:20] } = c_block + c_offset;
  assign _007_ = ~ go;
  assign _009_ = | _047_;
  assign _010_ = _008_ | _009_;
  assign _011_ = a_row + a_offset;
  assign _012_ = chunks__payload[16:14] - 1'h1;
  assign _013_ = index == _012_;
  assign _008_ = | index;
  assign _016_ = | b_free;
  assign _017_ = _008_ | _016_;
  assign _018_ = b_row + b_offset;
  assign _019_ = chunks__payload[19:17] - 1'h1;
  assign _020_ = index == _019_;
  assign _022_ = ~ _021_;
  assign _024_ = last_run & _022_;
  assign _014_ = ! index;
  assign _025_ = _047_ + release_a;
  assign _026_ = _025_ - _046_;
  assign _027_ = b_free + release_b;
  assign _028_ = _027_ - take_b;
  assign _030_ = a_row + job[159:128];
  assign _029_ = index + 1'h1;
  assign _031_ = b_row + job[223:192];
  assign _021_ = job[320] & chunks__payload__first;
  assign _032_ = ~ b_half;
  assign _004_ = ~ _048_;
  assign _033_ = k_left - chunks__payload[10:2];
  assign _034_ = a_offset + { 3'h0, chunks__payload[10:2] };
  assign _035_ = b_offset + { 3'h0, chunks__payload[10:2] };
  assign _037_ = n_left - 3'h4;
  assign _038_ = b_block + { 1'h0, job[223:192], 2'h0 };
  assign _039_ = c_offset + 3'h4;
  assign _040_ = bias + 5'h10;
  assign _041_ = m_left - 3'h4;
  assign _042_ = a_block + { 1'h0, job[159:128], 2'h0 };
  assign _044_ = c_block + { 1'h0, job[287:256], 2'h0 };
  always @(posedge clk)
    if (_075_) _047_ <= 2'h2;
    else _047_ <= _026_[1:0];
  always @(posedge clk)
    if (_075_) b_free <= 2'h2;
    else b_free <= _028_[1:0];
  always @(posedge clk)
    if (_075_) m_left <= 32'd0;
    else if (_065_) m_left <= _143_;
  always @(posedge clk)
    if (_075_) n_left <= 32'd0;
    else if (_066_) n_left <= _138_;
  always @(posedge clk)
    if (_075_) k_left <= 32'd0;
    else if (_067_) k_left <= _133_;
  always @(posedge clk)
    if (_075_) a_block <= 32'd0;
    else if (_065_) a_block <= _130_;
  always @(posedge clk)
    if (_075_) a_row <= 32'd0;
    else if (_068_) a_row <= _126_;
  always @(posedge clk)
    if (_075_) b_block <= 32'd0;
    else if (_066_) b_block <= _122_;
  always @(posedge clk)
    if (_075_) b_row <= 32'd0;
    else if (_069_) b_row <= _118_;
  always @(posedge clk)
    if (_075_) c_block <= 32'd0;
    else if (_065_) c_block <= _113_;
  always @(posedge clk)
    if (_075_) bias <= 32'd0;
    else if (_066_) bias <= _108_;
  always @(posedge clk)
    if (_075_) first_columns <= 1'h0;
    else if (_066_) first_columns <= _103_;
  always @(posedge clk)
    if (_075_) fsm_state <= 3'h0;
    else if (_070_) fsm_state <= _090_;
  always @(posedge clk)
    if (_075_) index <= 2'h0;
    else if (_071_) index <= _082_;
  always @(posedge clk)
    if (_075_) b_half <= 1'h0;
    else if (_072_) b_half <= _032_;
  always @(posedge clk)
    if (_075_) _048_ <= 1'h0;
    else if (_073_) _048_ <= _004_;
  always @(posedge clk)
    if (_075_) a_offset <= 32'd0;
    else if (_072_) a_offset <= _079_;
  always @(posedge clk)
    if (_075_) b_offset <= 32'd0;
    else if (_072_) b_offset <= _078_;
  always @(posedge clk)
    if (_075_) c_offset <= 32'd0;
    else if (_074_) c_offset <= _076_;
  assign _053_ = { _077_, last_cols } != 2'h2;
  assign _054_ = { _077_, chunks__payload__last } != 2'h2;
  assign _055_ = | { _099_, _077_ };
  assign _051_ = { _099_, go } != 2'h2;
  assign _052_ = { _077_, chunks__ready } != 2'h2;
  assign _057_ = | { _099_, _084_, _077_ };
  assign _059_ = | { _099_, _083_, _077_ };
  assign _060_ = { _092_, _049_ } != 2'h2;
  assign _058_ = { _083_, _049_ } != 2'h2;
  assign _056_ = { _084_, _049_ } != 2'h2;
  assign _061_ = { _083_, last_run } != 2'h2;
  assign _062_ = { _084_, last_run } != 2'h2;
  assign _063_ = | { _099_, _084_, _083_, _092_, _077_ };
  assign _064_ = | { _084_, _083_ };
  assign _067_ = & { _055_, _052_, _051_ };
  assign _068_ = & { _057_, _054_, _053_, _052_, _051_, _056_ };
  assign _069_ = & { _059_, _054_, _052_, _051_, _058_ };
  assign _065_ = & { _055_, _054_, _053_, _052_, _051_ };
  assign _066_ = & { _055_, _054_, _052_, _051_ };
  assign _070_ = & { _063_, _062_, _061_, _052_, _051_, _056_, _058_, _060_ };
  assign _071_ = & { _064_, _056_, _058_ };
  assign _073_ = & { _077_, needs_a, chunks__ready };
  assign _072_ = & { _077_, chunks__ready };
  assign _074_ = & { _077_, chunks__payload__last, chunks__ready };
  assign _075_ = | { rst, clear };
  assign _076_ = last_cols ? 32'd0 : _039_[31:0];
  assign _078_ = chunks__payload__last ? 32'd0 : _035_[31:0];
  assign _079_ = chunks__payload__last ? 32'd0 : _034_[31:0];
  function [1:0] _254_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _254_ = b[1:0];
      2'b1?:
        _254_ = b[3:2];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _082_ = _254_(2'hx, { _081_, _081_ }, { _084_, _083_ });
  assign _080_ = last_run ? 2'h0 : _029_[1:0];
  assign _081_ = _049_ ? _080_ : 2'hx;
  assign _085_ = last_rows ? 3'h5 : 3'h1;
  assign _086_ = resident ? 3'h2 : 3'h1;
  assign _087_ = last_cols ? _085_ : _086_;
  assign _088_ = chunks__payload__last ? _087_ : 3'h1;
  assign _089_ = chunks__ready ? _088_ : 3'hx;
  function [2:0] _262_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    casez (s) // synopsys parallel_case
      5'b????1:
        _262_ = b[2:0];
      5'b???1?:
        _262_ = b[5:3];
      5'b??1??:
        _262_ = b[8:6];
      5'b?1???:
        _262_ = b[11:9];
      5'b1????:
        _262_ = b[14:12];
      default:
        _262_ = a;
    endcase
  endfunction
  assign _090_ = _262_(3'hx, { _098_, _097_, _095_, _091_, _089_ }, { _099_, _084_, _083_, _092_, _077_ });
  assign _091_ = _049_ ? 3'h4 : 3'hx;
  assign _093_ = _021_ ? 3'h3 : 3'h4;
  assign _094_ = last_run ? _093_ : 3'hx;
  assign _095_ = _049_ ? _094_ : 3'hx;
  assign _096_ = last_run ? 3'h2 : 3'hx;
  assign _097_ = _049_ ? _096_ : 3'hx;
  assign _098_ = go ? 3'h1 : 3'hx;
  assign _100_ = last_cols ? 1'h1 : 1'h0;
  assign _101_ = chunks__payload__last ? _100_ : 1'hx;
  assign _102_ = chunks__ready ? _101_ : 1'hx;
  function [0:0] _273_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _273_ = b[0:0];
      2'b1?:
        _273_ = b[1:1];
      default:
        _273_ = a;
    endcase
  endfunction
  assign _103_ = _273_(1'hx, { _104_, _102_ }, { _099_, _077_ });
  assign _104_ = go ? 1'h1 : 1'hx;
  assign _105_ = last_cols ? job[319:288] : _040_[31:0];
  assign _106_ = chunks__payload__last ? _105_ : 32'hxxxxxxxx;
  assign _107_ = chunks__ready ? _106_ : 32'hxxxxxxxx;
  function [31:0] _278_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _278_ = b[31:0];
      2'b1?:
        _278_ = b[63:32];
      default:
        _278_ = a;
    endcase
  endfunction
  assign _108_ = _278_(32'hxxxxxxxx, { _109_, _107_ }, { _099_, _077_ });
  assign _109_ = go ? job[319:288] : 32'hxxxxxxxx;
  assign _110_ = last_cols ? _044_[31:0] : 32'hxxxxxxxx;
  assign _111_ = chunks__payload__last ? _110_ : 32'hxxxxxxxx;
  assign _112_ = chunks__ready ? _111_ : 32'hxxxxxxxx;
  function [31:0] _283_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _283_ = b[31:0];
      2'b1?:
        _283_ = b[63:32];
      default:
        _283_ = a;
    endcase
  endfunction
  assign _113_ = _283_(32'hxxxxxxxx, { _114_, _112_ }, { _099_, _077_ });
  assign _114_ = go ? job[255:224] : 32'hxxxxxxxx;
  function [31:0] _285_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _285_ = b[31:0];
      3'b?1?:
        _285_ = b[63:32];
      3'b1??:
        _285_ = b[95:64];
      default:
        _285_ = a;
    endcase
  endfunction
  assign _118_ = _285_(32'hxxxxxxxx, { _121_, _120_, _117_ }, { _099_, _083_, _077_ });
  assign _119_ = last_run ? b_block : _031_[31:0];
  assign _120_ = _049_ ? _119_ : 32'hxxxxxxxx;
  assign _115_ = last_cols ? job[191:160] : _038_[31:0];
  assign _116_ = chunks__payload__last ? _115_ : 32'hxxxxxxxx;
  assign _117_ = chunks__ready ? _116_ : 32'hxxxxxxxx;
  function [31:0] _291_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _291_ = b[31:0];
      2'b1?:
        _291_ = b[63:32];
      default:
        _291_ = a;
    endcase
  endfunction
  assign _122_ = _291_(32'hxxxxxxxx, { _121_, _117_ }, { _099_, _077_ });
  assign _121_ = go ? job[191:160] : 32'hxxxxxxxx;
  function [31:0] _293_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _293_ = b[31:0];
      3'b?1?:
        _293_ = b[63:32];
      3'b1??:
        _293_ = b[95:64];
      default:
        _293_ = a;
    endcase
  endfunction
  assign _126_ = _293_(32'hxxxxxxxx, { _129_, _128_, _125_ }, { _099_, _084_, _077_ });
  assign _127_ = last_run ? a_block : _030_[31:0];
  assign _128_ = _049_ ? _127_ : 32'hxxxxxxxx;
  assign _123_ = last_cols ? _042_[31:0] : 32'hxxxxxxxx;
  assign _124_ = chunks__payload__last ? _123_ : 32'hxxxxxxxx;
  assign _125_ = chunks__ready ? _124_ : 32'hxxxxxxxx;
  function [31:0] _299_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _299_ = b[31:0];
      2'b1?:
        _299_ = b[63:32];
      default:
        _299_ = a;
    endcase
  endfunction
  assign _130_ = _299_(32'hxxxxxxxx, { _129_, _125_ }, { _099_, _077_ });
  assign _129_ = go ? job[127:96] : 32'hxxxxxxxx;
  assign _131_ = chunks__payload__last ? job[95:64] : _033_[31:0];
  assign _132_ = chunks__ready ? _131_ : 32'hxxxxxxxx;
  function [31:0] _303_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _303_ = b[31:0];
      2'b1?:
        _303_ = b[63:32];
      default:
        _303_ = a;
    endcase
  endfunction
  assign _133_ = _303_(32'hxxxxxxxx, { _134_, _132_ }, { _099_, _077_ });
  assign _134_ = go ? job[95:64] : 32'hxxxxxxxx;
  assign _135_ = last_cols ? job[63:32] : _037_[31:0];
  assign _136_ = chunks__payload__last ? _135_ : 32'hxxxxxxxx;
  assign _137_ = chunks__ready ? _136_ : 32'hxxxxxxxx;
  function [31:0] _308_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _308_ = b[31:0];
      2'b1?:
        _308_ = b[63:32];
      default:
        _308_ = a;
    endcase
  endfunction
  assign _138_ = _308_(32'hxxxxxxxx, { _139_, _137_ }, { _099_, _077_ });
  assign _139_ = go ? job[63:32] : 32'hxxxxxxxx;
  assign _140_ = last_cols ? _041_[31:0] : 32'hxxxxxxxx;
  assign _141_ = chunks__payload__last ? _140_ : 32'hxxxxxxxx;
  assign _142_ = chunks__ready ? _141_ : 32'hxxxxxxxx;
  function [31:0] _313_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _313_ = b[31:0];
      2'b1?:
        _313_ = b[63:32];
      default:
        _313_ = a;
    endcase
  endfunction
  assign _143_ = _313_(32'hxxxxxxxx, { _144_, _142_ }, { _099_, _077_ });
  assign _144_ = go ? job[31:0] : 32'hxxxxxxxx;
  assign _099_ = ! fsm_state;
  assign _145_ = _077_ ? 1'h1 : 1'h0;
  assign _077_ = fsm_state == 3'h4;
  assign chunks__valid = halt ? 1'h0 : _145_;
  assign take_b = _083_ ? _146_ : 1'h0;
  assign _146_ = _049_ ? _014_ : 1'h0;
  assign _046_ = _084_ ? _146_ : 1'h0;
  function [0:0] _322_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _322_ = b[0:0];
      2'b1?:
        _322_ = b[1:1];
      default:
        _322_ = a;
    endcase
  endfunction
  assign last_run = _322_(1'h0, { _013_, _020_ }, { _084_, _083_ });
  assign _083_ = fsm_state == 3'h2;
  assign _084_ = fsm_state == 3'h1;
  function [9:0] _325_;
    input [9:0] a;
    input [29:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _325_ = b[9:0];
      3'b?1?:
        _325_ = b[19:10];
      3'b1??:
        _325_ = b[29:20];
      default:
        _325_ = a;
    endcase
  endfunction
  assign size = _325_(10'h000, { 1'h0, chunks__payload[10:2], 1'h0, chunks__payload[10:2], 5'h00, chunks__payload[19:17], 2'h0 }, { _084_, _083_, _092_ });
  assign _092_ = fsm_state == 3'h3;
  function [31:0] _327_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _327_ = b[31:0];
      3'b?1?:
        _327_ = b[63:32];
      3'b1??:
        _327_ = b[95:64];
      default:
        _327_ = a;
    endcase
  endfunction
  assign runs__payload__address = _327_(32'd0, { _011_[31:0], _018_[31:0], bias }, { _084_, _083_, _092_ });
  function [0:0] _328_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _328_ = b[0:0];
      3'b?1?:
        _328_ = b[1:1];
      3'b1??:
        _328_ = b[2:2];
      default:
        _328_ = a;
    endcase
  endfunction
  assign _147_ = _328_(1'h0, { _010_, _017_, 1'h1 }, { _084_, _083_, _092_ });
  assign _050_ = halt ? 1'h0 : _147_;
  function [0:0] _330_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _330_ = b[0:0];
      2'b1?:
        _330_ = b[1:1];
      default:
        _330_ = a;
    endcase
  endfunction
  assign _148_ = _330_(1'h0, { _007_, 1'h1 }, { _099_, _149_ });
  assign _149_ = fsm_state == 3'h5;
  assign idle = halt ? 1'h1 : _148_;
  function [0:0] _333_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _333_ = b[0:0];
      2'b1?:
        _333_ = b[1:1];
      default:
        _333_ = a;
    endcase
  endfunction
  assign targets__payload__last = _333_(1'h0, { _024_, 1'h1 }, { _083_, _092_ });
  function [0:0] _334_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _334_ = b[0:0];
      3'b?1?:
        _334_ = b[1:1];
      3'b1??:
        _334_ = b[2:2];
      default:
        _334_ = a;
    endcase
  endfunction
  assign targets__payload__half = _334_(1'h0, { _048_, b_half, b_half }, { _084_, _083_, _092_ });
  function [1:0] _335_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _335_ = b[1:0];
      2'b1?:
        _335_ = b[3:2];
      default:
        _335_ = a;
    endcase
  endfunction
  assign targets__payload__kind = _335_(2'h0, 4'h6, { _083_, _092_ });
  assign _005_[31:0] = chunks__payload[51:20];
  assign _003_[9:3] = runs__payload[38:32];
  assign _045_[8:0] = chunks__payload[10:2];
  assign _023_[32:4] = half_left[31:3];
  assign _015_[2:0] = chunks__payload[19:17];
  assign _006_[2:0] = chunks__payload[16:14];
  assign { chunks__payload[13:11], chunks__payload[1:0] } = { chunks__payload__release_a, chunks__payload__last, chunks__payload__first, b_half, chunks__payload__a_half };
  assign targets__payload = { runs__payload[38:32], runs__payload__address, targets__payload__last, targets__payload__half, index, targets__payload__kind };
  assign runs__payload[31:0] = runs__payload__address;
  assign half_left[2:0] = 3'h0;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__reads (
  input wire i__ready,
  input wire clk,
  input wire rst,
  input wire i__valid,
  output wire idle,
  output wire o__valid,
  output wire o__ready,
  input wire clear,
  input wire [38:0] i__payload,
  output wire [39:0] o__payload
);
  wire [10:0] _00_;
  wire [9:0] _01_, _04_, _05_, to_page_end;
  wire _02_, _03_, _06_, _07_, _09_, _10_, last;
  wire [29:0] _08_;
  wire [6:0] _11_, _12_;
  wire [28:0] _13_, _14_;
  wire [8:0] count, most;
  reg [28:0] beat = 29'h00000000;
  reg [6:0] left = 7'h00;
  assign { _00_[10], to_page_end } = 10'h200 - beat[8:0];
  assign _03_ = to_page_end > 9'h100;
  assign { _04_[9], most } = _03_ ? 10'h100 : to_page_end;
  assign last = left <= most;
  assign count = last ? { 2'h0, left } : most;
  assign o__valid = | left;
  assign { _05_[9:8], o__payload[39:32] } = count - 1'h1;
  assign idle = ! left;
  assign _06_ = i__ready & last;
  assign o__ready = idle | _06_;
  assign _07_ = o__valid & i__ready;
  assign _08_ = beat + count;
  assign _01_ = left - count;
  assign _02_ = i__valid & o__ready;
  always @(posedge clk)
    if (_10_) beat <= 29'h00000000;
    else if (_09_) beat <= _14_;
  always @(posedge clk)
    if (_10_) left <= 7'h00;
    else if (_09_) left <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _01_[6:0] : 7'hxx;
  assign _12_ = _02_ ? i__payload[38:32] : _11_;
  assign _13_ = _07_ ? _08_[28:0] : 29'hxxxxxxxx;
  assign _14_ = _02_ ? i__payload[31:3] : _13_;
  assign _05_[7:0] = o__payload[39:32];
  assign _04_[8:0] = most;
  assign _00_[9:0] = to_page_end;
  assign o__payload[31:0] = { beat, 3'h0 };
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__targets_queue (
  input wire clk,
  input wire rst,
  input wire w_en,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [44:0] r_data,
  input wire clear,
  input wire [44:0] w_port__data
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [5:0] _03_, _08_;
  wire [4:0] _04_, _05_, _11_, _12_;
  reg [44:0] storage [15:0];
  reg [4:0] level = 5'h00;
  reg [3:0] r_port__addr = 4'h0;
  reg [3:0] w_port__addr = 4'h0;
  initial begin
    storage[0] = 45'h000000000000;
    storage[1] = 45'h000000000000;
    storage[2] = 45'h000000000000;
    storage[3] = 45'h000000000000;
    storage[4] = 45'h000000000000;
    storage[5] = 45'h000000000000;
    storage[6] = 45'h000000000000;
    storage[7] = 45'h000000000000;
    storage[8] = 45'h000000000000;
    storage[9] = 45'h000000000000;
    storage[10] = 45'h000000000000;
    storage[11] = 45'h000000000000;
    storage[12] = 45'h000000000000;
    storage[13] = 45'h000000000000;
    storage[14] = 45'h000000000000;
    storage[15] = 45'h000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 5'h10;
  assign r_rdy = | level;
  assign _04_ = w_port__addr + 1'h1;
  assign _05_ = r_port__addr + 1'h1;
  assign _06_ = ~ _00_;
  assign _07_ = w_port__en & _06_;
  assign _08_ = level + 1'h1;
  assign _00_ = r_rdy & r_en;
  assign w_port__en = w_rdy & w_en;
  assign _01_ = ~ w_port__en;
  assign _02_ = _00_ & _01_;
  assign _03_ = level - 1'h1;
  always @(posedge clk)
    if (_10_) w_port__addr <= 4'h0;
    else if (w_port__en) w_port__addr <= _04_[3:0];
  always @(posedge clk)
    if (_10_) r_port__addr <= 4'h0;
    else if (_00_) r_port__addr <= _05_[3:0];
  always @(posedge clk)
    if (_10_) level <= 5'h00;
    else if (_09_) level <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _08_[4:0] : 5'hxx;
  assign _12_ = _02_ ? _03_[4:0] : _11_;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer (
  input wire bursts__ready,
  input wire w_ready,
  input wire b_error,
  input wire r_en,
  input wire clk,
  input wire rst,
  input wire [31:0] total,
  output wire next_row,
  output wire sent,
  output wire shift,
  output wire bursts__valid,
  output wire fault,
  output wire idle,
  output wire [31:0] address,
  input wire [31:0] stride,
  input wire relu,
  input wire clear,
  input wire [37:0] tile,
  input wire captured,
  output reg w_valid = 1'h0,
  output reg [63:0] w_data = 64'h0000000000000000,
  output reg [7:0] w_strobe = 8'h00,
  output reg w_last = 1'h0,
  output wire [39:0] bursts__payload
);
  wire _000_, _004_, _005_, _006_, _011_, _013_, _015_, _017_, _019_, _022_, _024_, _027_, _028_, _029_, _030_,
    _034_, _036_, _038_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _049_, _051_, _052_, _053_, _054_,
    _055_, _056_, _057_, _058_, _059_, _060_, _061_, _068_, _069_, _070_, begins, full, last_col, last_row,
    moves, r_rdy, w_en, w_rdy;
  wire [3:0] _001_, _007_, _008_, _010_, _021_;
  wire [4:0] _002_;
  wire [5:0] _003_;
  wire [9:0] _009_;
  wire [7:0] _012_, _014_, _016_, _018_, _020_, _023_, _025_, _026_, _035_, _037_, _062_, read_out, with_strobe;
  wire [2:0] _031_, _032_, _039_, size;
  wire [32:0] _033_;
  wire [8:0] _040_, next_beat;
  wire [63:0] _063_;
  wire [31:0] _064_, _065_, _066_;
  wire [1:0] _067_;
  reg [63:0] _048_ = 64'h0000000000000000;
  reg [1:0] _050_ = 2'h0;
  reg active = 1'h0;
  reg [31:0] address_2 = 32'd0;
  reg [8:0] beat_in_page = 9'h000;
  reg [1:0] col = 2'h0;
  reg [2:0] place = 3'h0;
  reg [7:0] result = 8'h00;
  reg result_ends_row = 1'h0;
  reg result_valid = 1'h0;
  reg [7:0] strobes = 8'h00;
  assign _045_ = active & _038_;
  assign begins = _045_ & moves;
  assign _001_ = address_2[2:0] + size;
  assign _002_ = _001_ + 4'h8;
  assign _003_ = _002_ - 1'h1;
  assign _004_ = active & moves;
  assign _005_ = | col;
  assign _006_ = _005_ | _049_;
  assign shift = _004_ & _006_;
  assign _007_ = place + 1'h1;
  assign _008_ = full ? 4'h0 : _007_;
  assign { _009_[9], next_beat } = beat_in_page + full;
  assign _012_ = _011_ ? result : _048_[7:0];
  assign _014_ = _013_ ? result : _048_[15:8];
  assign _016_ = _015_ ? result : _048_[23:16];
  assign _018_ = _017_ ? result : _048_[31:24];
  assign _020_ = _019_ ? result : _048_[39:32];
  assign _023_ = _022_ ? result : _048_[47:40];
  assign _025_ = _024_ ? result : _048_[55:48];
  assign _026_ = full ? result : _048_[63:56];
  assign _011_ = ! place;
  assign with_strobe[0] = strobes[0] | _011_;
  assign _013_ = place == 1'h1;
  assign with_strobe[1] = strobes[1] | _013_;
  assign _015_ = place == 2'h2;
  assign with_strobe[2] = strobes[2] | _015_;
  assign _017_ = place == 2'h3;
  assign with_strobe[3] = strobes[3] | _017_;
  assign _019_ = place == 3'h4;
  assign with_strobe[4] = strobes[4] | _019_;
  assign _022_ = place == 3'h5;
  assign with_strobe[5] = strobes[5] | _022_;
  assign _024_ = place == 3'h6;
  assign with_strobe[6] = strobes[6] | _024_;
  assign full = place == 3'h7;
  assign with_strobe[7] = strobes[7] | full;
  assign bursts__valid = _047_ & w_rdy;
  assign _046_ = bursts__ready & w_rdy;
  assign w_en = bursts__valid & bursts__ready;
  assign fault = r_en & b_error;
  assign _027_ = active | result_valid;
  assign _028_ = _027_ | w_valid;
  assign _029_ = _028_ | r_rdy;
  assign _030_ = ~ _029_;
  assign idle = _030_ & _051_;
  assign _031_ = col + 1'h1;
  assign _032_ = _050_ + 1'h1;
  assign _033_ = address_2 + stride;
  assign _034_ = last_col & last_row;
  assign _036_ = relu & read_out[7];
  assign _037_ = _036_ ? 8'h00 : read_out;
  assign _039_ = _038_ ? address_2[2:0] : _008_[2:0];
  assign _038_ = ! col;
  assign _040_ = _038_ ? address_2[11:3] : next_beat;
  assign _042_ = result_valid & _041_;
  assign _041_ = full | result_ends_row;
  assign _043_ = & beat_in_page;
  assign _044_ = result_ends_row | _043_;
  assign _000_ = ~ w_valid;
  assign moves = _000_ | w_ready;
  assign _010_ = tile[5:3] - 1'h1;
  assign last_col = col == _010_;
  assign _021_ = tile[2:0] - 1'h1;
  assign last_row = _050_ == _021_;
  assign next_row = shift & last_col;
  assign sent = next_row & last_row;
  assign { _035_[7:6], size, _035_[2:0] } = { 1'h0, tile[5:3], 3'h0 } + 3'h7;
  always @(posedge clk)
    if (_060_) active <= 1'h0;
    else if (_055_) active <= _070_;
  always @(posedge clk)
    if (_061_) _050_ <= 2'h0;
    else if (_056_) _050_ <= _032_[1:0];
  always @(posedge clk)
    if (_061_) col <= 2'h0;
    else if (shift) col <= _067_;
  always @(posedge clk)
    if (_060_) address_2 <= 32'd0;
    else if (_057_) address_2 <= _066_;
  always @(posedge clk)
    if (_060_) result_valid <= 1'h0;
    else if (moves) result_valid <= shift;
  always @(posedge clk)
    if (_060_) result <= 8'h00;
    else if (shift) result <= _037_;
  always @(posedge clk)
    if (_060_) result_ends_row <= 1'h0;
    else if (shift) result_ends_row <= last_col;
  always @(posedge clk)
    if (_060_) place <= 3'h0;
    else if (shift) place <= _039_;
  always @(posedge clk)
    if (_060_) beat_in_page <= 9'h000;
    else if (shift) beat_in_page <= _040_;
  always @(posedge clk)
    if (_060_) w_valid <= 1'h0;
    else if (moves) w_valid <= _042_;
  always @(posedge clk)
    if (_060_) _048_ <= 64'h0000000000000000;
    else if (_058_) _048_ <= _063_;
  always @(posedge clk)
    if (_060_) strobes <= 8'h00;
    else if (_058_) strobes <= _062_;
  always @(posedge clk)
    if (_060_) w_data <= 64'h0000000000000000;
    else if (_059_) w_data <= { _026_, _025_, _023_, _020_, _018_, _016_, _014_, _012_ };
  always @(posedge clk)
    if (_060_) w_strobe <= 8'h00;
    else if (_059_) w_strobe <= with_strobe;
  always @(posedge clk)
    if (_060_) w_last <= 1'h0;
    else if (_059_) w_last <= _044_;
  assign _052_ = | { captured, _034_ };
  assign _053_ = | { captured, shift };
  assign _054_ = | { last_col, captured };
  assign _055_ = & { _053_, _052_ };
  assign _056_ = & { last_col, shift };
  assign _057_ = & { _054_, _053_ };
  assign _058_ = & { result_valid, moves };
  assign _059_ = & { result_valid, moves, _041_ };
  assign _061_ = | { captured, rst, clear };
  assign _060_ = | { rst, clear };
  assign _062_ = _041_ ? 8'h00 : with_strobe;
  assign _063_ = _041_ ? 64'h0000000000000000 : { _026_, _025_, _023_, _020_, _018_, _016_, _014_, _012_ };
  assign _064_ = last_col ? _033_[31:0] : 32'hxxxxxxxx;
  assign _065_ = shift ? _064_ : 32'hxxxxxxxx;
  assign _066_ = captured ? tile[37:6] : _065_;
  assign _067_ = last_col ? 2'h0 : _031_[1:0];
  assign _068_ = _034_ ? 1'h0 : 1'hx;
  assign _069_ = shift ? _068_ : 1'hx;
  assign _070_ = captured ? 1'h1 : _069_;
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer__asked asked (
    .clear(clear),
    .clk(clk),
    .r_data(address),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(bursts__payload[31:0]),
    .w_rdy(w_rdy)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer__bursts bursts (
    .clear(clear),
    .clk(clk),
    .i__payload({ _003_[4:3], address_2 }),
    .i__ready(_046_),
    .i__valid(begins),
    .idle(_051_),
    .o__payload(bursts__payload),
    .o__ready(_049_),
    .o__valid(_047_),
    .rst(rst)
  );
  convert_fp32_e4m3fn readout (
    .a(total),
    .o(read_out)
  );
  assign _009_[8:0] = next_beat;
  assign _035_[5:3] = size;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer__asked (
  input wire r_en,
  input wire clk,
  input wire rst,
  input wire w_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [31:0] r_data,
  input wire clear,
  input wire [31:0] w_port__data
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [4:0] _03_, _08_;
  wire [3:0] _04_, _05_, _11_, _12_;
  reg [31:0] storage [7:0];
  reg [3:0] level = 4'h0;
  reg [2:0] r_port__addr = 3'h0;
  reg [2:0] w_port__addr = 3'h0;
  initial begin
    storage[0] = 32'd0;
    storage[1] = 32'd0;
    storage[2] = 32'd0;
    storage[3] = 32'd0;
    storage[4] = 32'd0;
    storage[5] = 32'd0;
    storage[6] = 32'd0;
    storage[7] = 32'd0;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 4'h8;
  assign r_rdy = | level;
  assign _04_ = w_port__addr + 1'h1;
  assign _05_ = r_port__addr + 1'h1;
  assign _06_ = ~ _00_;
  assign _07_ = w_port__en & _06_;
  assign _08_ = level + 1'h1;
  assign _00_ = r_rdy & r_en;
  assign w_port__en = w_rdy & w_en;
  assign _01_ = ~ w_port__en;
  assign _02_ = _00_ & _01_;
  assign _03_ = level - 1'h1;
  always @(posedge clk)
    if (_10_) w_port__addr <= 3'h0;
    else if (w_port__en) w_port__addr <= _04_[2:0];
  always @(posedge clk)
    if (_10_) r_port__addr <= 3'h0;
    else if (_00_) r_port__addr <= _05_[2:0];
  always @(posedge clk)
    if (_10_) level <= 4'h0;
    else if (_09_) level <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _08_[3:0] : 4'hx;
  assign _12_ = _02_ ? _03_[3:0] : _11_;
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__writer__bursts (
  input wire clk,
  input wire rst,
  input wire i__valid,
  input wire i__ready,
  output wire idle,
  output wire o__valid,
  output wire o__ready,
  input wire clear,
  input wire [33:0] i__payload,
  output wire [39:0] o__payload
);
  wire [10:0] _00_;
  wire [9:0] _01_, _04_, _05_, to_page_end;
  wire _02_, _03_, _06_, _07_, _09_, _10_, last;
  wire [29:0] _08_;
  wire [1:0] _11_, _12_;
  wire [28:0] _13_, _14_;
  wire [8:0] count, most;
  reg [28:0] beat = 29'h00000000;
  reg [1:0] left = 2'h0;
  assign { _00_[10], to_page_end } = 10'h200 - beat[8:0];
  assign _03_ = to_page_end > 9'h100;
  assign { _04_[9], most } = _03_ ? 10'h100 : to_page_end;
  assign last = left <= most;
  assign count = last ? { 7'h00, left } : most;
  assign o__valid = | left;
  assign { _05_[9:8], o__payload[39:32] } = count - 1'h1;
  assign idle = ! left;
  assign _06_ = i__ready & last;
  assign o__ready = idle | _06_;
  assign _07_ = o__valid & i__ready;
  assign _08_ = beat + count;
  assign _01_ = left - count;
  assign _02_ = i__valid & o__ready;
  always @(posedge clk)
    if (_10_) beat <= 29'h00000000;
    else if (_09_) beat <= _14_;
  always @(posedge clk)
    if (_10_) left <= 2'h0;
    else if (_09_) left <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _01_[1:0] : 2'hx;
  assign _12_ = _02_ ? i__payload[33:32] : _11_;
  assign _13_ = _07_ ? _08_[28:0] : 29'hxxxxxxxx;
  assign _14_ = _02_ ? i__payload[31:3] : _13_;
  assign _05_[7:0] = o__payload[39:32];
  assign _04_[8:0] = most;
  assign _00_[9:0] = to_page_end;
  assign o__payload[31:0] = { beat, 3'h0 };
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__row (
  input wire clk,
  input wire first,
  input wire valid,
  input wire captured,
  input wire shift,
  input wire next_row,
  input wire [7:0] a,
  input wire [31:0] b,
  input wire [127:0] start,
  input wire [127:0] below,
  output wire [127:0] copy
);
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__element element_0 (
    .a(a),
    .b(b[7:0]),
    .below(below[31:0]),
    .captured(captured),
    .clk(clk),
    .copy(copy[31:0]),
    .first(first),
    .next_row(next_row),
    .right(copy[63:32]),
    .shift(shift),
    .start(start[31:0]),
    .valid(valid)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__element element_1 (
    .a(a),
    .b(b[15:8]),
    .below(below[63:32]),
    .captured(captured),
    .clk(clk),
    .copy(copy[63:32]),
    .first(first),
    .next_row(next_row),
    .right(copy[95:64]),
    .shift(shift),
    .start(start[63:32]),
    .valid(valid)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__element element_2 (
    .a(a),
    .b(b[23:16]),
    .below(below[95:64]),
    .captured(captured),
    .clk(clk),
    .copy(copy[95:64]),
    .first(first),
    .next_row(next_row),
    .right(copy[127:96]),
    .shift(shift),
    .start(start[95:64]),
    .valid(valid)
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__element element_3 (
    .a(a),
    .b(b[31:24]),
    .below(below[127:96]),
    .captured(captured),
    .clk(clk),
    .copy(copy[127:96]),
    .first(first),
    .next_row(next_row),
    .right(1'h0),
    .shift(1'h0),
    .start(start[127:96]),
    .valid(valid)
  );
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__element (
  input wire clk,
  input wire first,
  input wire valid,
  input wire captured,
  input wire shift,
  input wire next_row,
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [31:0] start,
  input wire [31:0] right,
  input wire [31:0] below,
  output reg [31:0] copy = 32'd0
);
  wire [31:0] _00_, _02_, _03_, after, previous;
  wire _01_;
  reg [31:0] total = 32'd0;
  assign previous = first ? start : total;
  always @(posedge clk)
    if (valid) total <= after;
  always @(posedge clk)
    if (_01_) copy <= _00_;
  assign _01_ = | { next_row, shift, captured };
  assign _02_ = shift ? right : 32'hxxxxxxxx;
  assign _03_ = next_row ? below : _02_;
  assign _00_ = captured ? total : _03_;
  mac_e4m3fn_e4m3fn_fp32 unit (
    .a(a),
    .acc(previous),
    .b(b),
    .o(after)
  );
endmodule

module matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__bank8 (
  input wire clk,
  input wire write,
  input wire write_half,
  input wire [2:0] offset,
  input wire [5:0] beat,
  input wire [63:0] data,
  input wire [8:0] index,
  input wire half,
  output reg [7:0] element = 8'h00
);
  wire [2:0] _00_;
  wire [9:0] _01_;
  wire _02_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_;
  wire [7:0] _05_;
  wire [63:0] _06_;
  wire [8:0] place;
  reg [63:0] beats [127:0];
  reg [2:0] chosen = 3'h0;
  reg [2:0] offset0 = 3'h0;
  reg [2:0] offset1 = 3'h0;
  initial begin
    beats[0] = 64'h0000000000000000;
    beats[1] = 64'h0000000000000000;
    beats[2] = 64'h0000000000000000;
    beats[3] = 64'h0000000000000000;
    beats[4] = 64'h0000000000000000;
    beats[5] = 64'h0000000000000000;
    beats[6] = 64'h0000000000000000;
    beats[7] = 64'h0000000000000000;
    beats[8] = 64'h0000000000000000;
    beats[9] = 64'h0000000000000000;
    beats[10] = 64'h0000000000000000;
    beats[11] = 64'h0000000000000000;
    beats[12] = 64'h0000000000000000;
    beats[13] = 64'h0000000000000000;
    beats[14] = 64'h0000000000000000;
    beats[15] = 64'h0000000000000000;
    beats[16] = 64'h0000000000000000;
    beats[17] = 64'h0000000000000000;
    beats[18] = 64'h0000000000000000;
    beats[19] = 64'h0000000000000000;
    beats[20] = 64'h0000000000000000;
    beats[21] = 64'h0000000000000000;
    beats[22] = 64'h0000000000000000;
    beats[23] = 64'h0000000000000000;
    beats[24] = 64'h0000000000000000;
    beats[25] = 64'h0000000000000000;
    beats[26] = 64'h0000000000000000;
    beats[27] = 64'h0000000000000000;
    beats[28] = 64'h0000000000000000;
    beats[29] = 64'h0000000000000000;
    beats[30] = 64'h0000000000000000;
    beats[31] = 64'h0000000000000000;
    beats[32] = 64'h0000000000000000;
    beats[33] = 64'h0000000000000000;
    beats[34] = 64'h0000000000000000;
    beats[35] = 64'h0000000000000000;
    beats[36] = 64'h0000000000000000;
    beats[37] = 64'h0000000000000000;
    beats[38] = 64'h0000000000000000;
    beats[39] = 64'h0000000000000000;
    beats[40] = 64'h0000000000000000;
    beats[41] = 64'h0000000000000000;
    beats[42] = 64'h0000000000000000;
    beats[43] = 64'h0000000000000000;
    beats[44] = 64'h0000000000000000;
    beats[45] = 64'h0000000000000000;
    beats[46] = 64'h0000000000000000;
    beats[47] = 64'h0000000000000000;
    beats[48] = 64'h0000000000000000;
    beats[49] = 64'h0000000000000000;
    beats[50] = 64'h0000000000000000;
    beats[51] = 64'h0000000000000000;
    beats[52] = 64'h0000000000000000;
    beats[53] = 64'h0000000000000000;
    beats[54] = 64'h0000000000000000;
    beats[55] = 64'h0000000000000000;
    beats[56] = 64'h0000000000000000;
    beats[57] = 64'h0000000000000000;
    beats[58] = 64'h0000000000000000;
    beats[59] = 64'h0000000000000000;
    beats[60] = 64'h0000000000000000;
    beats[61] = 64'h0000000000000000;
    beats[62] = 64'h0000000000000000;
    beats[63] = 64'h0000000000000000;
    beats[64] = 64'h0000000000000000;
    beats[65] = 64'h0000000000000000;
    beats[66] = 64'h0000000000000000;
    beats[67] = 64'h0000000000000000;
    beats[68] = 64'h0000000000000000;
    beats[69] = 64'h0000000000000000;
    beats[70] = 64'h0000000000000000;
    beats[71] = 64'h0000000000000000;
    beats[72] = 64'h0000000000000000;
    beats[73] = 64'h0000000000000000;
    beats[74] = 64'h0000000000000000;
    beats[75] = 64'h0000000000000000;
    beats[76] = 64'h0000000000000000;
    beats[77] = 64'h0000000000000000;
    beats[78] = 64'h0000000000000000;
    beats[79] = 64'h0000000000000000;
    beats[80] = 64'h0000000000000000;
    beats[81] = 64'h0000000000000000;
    beats[82] = 64'h0000000000000000;
    beats[83] = 64'h0000000000000000;
    beats[84] = 64'h0000000000000000;
    beats[85] = 64'h0000000000000000;
    beats[86] = 64'h0000000000000000;
    beats[87] = 64'h0000000000000000;
    beats[88] = 64'h0000000000000000;
    beats[89] = 64'h0000000000000000;
    beats[90] = 64'h0000000000000000;
    beats[91] = 64'h0000000000000000;
    beats[92] = 64'h0000000000000000;
    beats[93] = 64'h0000000000000000;
    beats[94] = 64'h0000000000000000;
    beats[95] = 64'h0000000000000000;
    beats[96] = 64'h0000000000000000;
    beats[97] = 64'h0000000000000000;
    beats[98] = 64'h0000000000000000;
    beats[99] = 64'h0000000000000000;
    beats[100] = 64'h0000000000000000;
    beats[101] = 64'h0000000000000000;
    beats[102] = 64'h0000000000000000;
    beats[103] = 64'h0000000000000000;
    beats[104] = 64'h0000000000000000;
    beats[105] = 64'h0000000000000000;
    beats[106] = 64'h0000000000000000;
    beats[107] = 64'h0000000000000000;
    beats[108] = 64'h0000000000000000;
    beats[109] = 64'h0000000000000000;
    beats[110] = 64'h0000000000000000;
    beats[111] = 64'h0000000000000000;
    beats[112] = 64'h0000000000000000;
    beats[113] = 64'h0000000000000000;
    beats[114] = 64'h0000000000000000;
    beats[115] = 64'h0000000000000000;
    beats[116] = 64'h0000000000000000;
    beats[117] = 64'h0000000000000000;
    beats[118] = 64'h0000000000000000;
    beats[119] = 64'h0000000000000000;
    beats[120] = 64'h0000000000000000;
    beats[121] = 64'h0000000000000000;
    beats[122] = 64'h0000000000000000;
    beats[123] = 64'h0000000000000000;
    beats[124] = 64'h0000000000000000;
    beats[125] = 64'h0000000000000000;
    beats[126] = 64'h0000000000000000;
    beats[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (write)
      beats[{ write_half, beat }] <= data;
  end
  reg [63:0] _33_;
  always @(posedge clk) begin
    _33_ <= beats[{ half, place[8:3] }];
  end
  assign _06_ = _33_;
  assign _00_ = half ? offset1 : offset0;
  assign { _01_[9], place } = index + _00_;
  assign _02_ = ! write_half;
  assign _03_ = write & _02_;
  assign _04_ = write & write_half;
  always @(posedge clk)
    chosen <= place[2:0];
  always @(posedge clk)
    element <= _05_;
  always @(posedge clk)
    if (_03_) offset0 <= offset;
  always @(posedge clk)
    if (_04_) offset1 <= offset;
  function [7:0] _24_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _24_ = b[7:0];
      8'b??????1?:
        _24_ = b[15:8];
      8'b?????1??:
        _24_ = b[23:16];
      8'b????1???:
        _24_ = b[31:24];
      8'b???1????:
        _24_ = b[39:32];
      8'b??1?????:
        _24_ = b[47:40];
      8'b?1??????:
        _24_ = b[55:48];
      8'b1???????:
        _24_ = b[63:56];
      default:
        _24_ = a;
    endcase
  endfunction
  assign _05_ = _24_(8'hxx, { _06_[7:0], _06_[15:8], _06_[23:16], _06_[31:24], _06_[39:32], _06_[47:40], _06_[55:48], _06_[63:56] }, { _14_, _13_, _12_, _11_, _10_, _09_, _08_, _07_ });
  assign _07_ = chosen == 3'h7;
  assign _08_ = chosen == 3'h6;
  assign _09_ = chosen == 3'h5;
  assign _10_ = chosen == 3'h4;
  assign _11_ = chosen == 3'h3;
  assign _12_ = chosen == 3'h2;
  assign _13_ = chosen == 3'h1;
  assign _14_ = ! chosen;
  assign _01_[8:0] = place;
endmodule

// mac_e4m3fn_e4m3fn_fp32
//
// Spec:    mac:a=e4m3fn,b=e4m3fn,acc=fp32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  e4m3fn
//   input  b             8 bits  e4m3fn
//   input  acc          32 bits  fp32
//   output o            32 bits  fp32
// Example:
//   a = 0x3b (1.375), b = 0xc3 (-2.75), acc = 0x3f2fb15b (0.68629998) give o = 0xc04613a9 (-3.09494996)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_e4m3fn_e4m3fn_fp32 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire add__inf, add__nan, add__sign, multiply__p0__nan, multiply__p0__sign, order__inf_sign,
    order__larger_sign, order__smaller_sign, unpack__a0__nan, unpack__b0__nan;
  wire [7:0] add__shift, multiply__p0__sig, normalise__exp;
  wire [27:0] add__sig, normalise__sig;
  wire [5:0] multiply__p0__shift;
  wire [23:0] order__larger;
  wire [26:0] order__smaller;
  wire [4:0] unpack__a0__shift, unpack__b0__shift;
  wire [3:0] unpack__a0__sig, unpack__b0__sig;
  mac_e4m3fn_e4m3fn_fp32__add add (
    .i__inf(add__inf),
    .i__inf_sign(order__inf_sign),
    .i__larger(order__larger),
    .i__larger_sign(order__larger_sign),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__smaller(order__smaller),
    .i__smaller_sign(order__smaller_sign),
    .o__sig(add__sig),
    .o__sign(add__sign)
  );
  mac_e4m3fn_e4m3fn_fp32__multiply multiply (
    .i__a0__nan(unpack__a0__nan),
    .i__a0__shift(unpack__a0__shift),
    .i__a0__sig(unpack__a0__sig),
    .i__a0__sign(a[7]),
    .i__b0__nan(unpack__b0__nan),
    .i__b0__shift(unpack__b0__shift),
    .i__b0__sig(unpack__b0__sig),
    .i__b0__sign(b[7]),
    .o__p0__nan(multiply__p0__nan),
    .o__p0__shift(multiply__p0__shift),
    .o__p0__sig(multiply__p0__sig),
    .o__p0__sign(multiply__p0__sign)
  );
  mac_e4m3fn_e4m3fn_fp32__normalise normalise (
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__shift(add__shift),
    .i__sig(add__sig),
    .i__sign(add__sign),
    .o__exp(normalise__exp),
    .shifted(normalise__sig)
  );
  mac_e4m3fn_e4m3fn_fp32__order order (
    .code(acc),
    .i__p0__nan(multiply__p0__nan),
    .i__p0__shift(multiply__p0__shift),
    .i__p0__sig(multiply__p0__sig),
    .i__p0__sign(multiply__p0__sign),
    .o__inf(add__inf),
    .o__inf_sign(order__inf_sign),
    .o__larger(order__larger),
    .o__larger_sign(order__larger_sign),
    .o__nan(add__nan),
    .o__shift(add__shift),
    .o__smaller(order__smaller),
    .o__smaller_sign(order__smaller_sign)
  );
  mac_e4m3fn_e4m3fn_fp32__round round (
    .i__exp(normalise__exp),
    .i__inf(add__inf),
    .i__nan(add__nan),
    .i__sig(normalise__sig),
    .i__sign(add__sign),
    .o__code(o)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack unpack (
    .code(a),
    .code_2(b),
    .o__a0__shift(unpack__a0__shift),
    .o__a0__sig(unpack__a0__sig),
    .o__b0__shift(unpack__b0__shift),
    .o__b0__sig(unpack__b0__sig),
    .o__nan(unpack__a0__nan),
    .o__nan_2(unpack__b0__nan)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp32__add (
  input wire [23:0] i__larger,
  input wire i__larger_sign,
  input wire [26:0] i__smaller,
  input wire i__smaller_sign,
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__inf_sign,
  input wire i__nan,
  output wire [27:0] o__sig,
  output wire o__sign
);
  wire [27:0] _00_;
  wire [28:0] _01_;
  wire [29:0] _02_;
  wire _03_, _04_, _05_, _06_;
  wire signed [28:0] total;
  assign _00_ = { 1'h0, i__smaller } ^ {28{_06_}};
  assign _01_ = $signed({ 1'h0, i__larger, 3'h0 }) + $signed(_00_);
  assign { _02_[29], total[28], o__sig } = $signed(_01_) + $signed({ 1'h0, _06_ });
  assign _03_ = | o__sig;
  assign _04_ = i__larger_sign & i__smaller_sign;
  assign _05_ = _03_ ? i__larger_sign : _04_;
  assign o__sign = i__inf ? i__inf_sign : _05_;
  assign _06_ = i__larger_sign ^ i__smaller_sign;
  assign _02_[28:0] = { total[28], o__sig };
  assign total[27:0] = o__sig;
endmodule

module mac_e4m3fn_e4m3fn_fp32__multiply (
  input wire i__a0__sign,
  input wire i__b0__sign,
  input wire i__a0__nan,
  input wire [3:0] i__a0__sig,
  input wire [4:0] i__a0__shift,
  input wire i__b0__nan,
  input wire [3:0] i__b0__sig,
  input wire [4:0] i__b0__shift,
  output wire [7:0] o__p0__sig,
  output wire [5:0] o__p0__shift,
  output wire o__p0__sign,
  output wire o__p0__nan
);
  wire [2:0] _00_, _04_, product0_level1_0_carry, product0_level1_0_half, product0_level1_0_sum;
  wire [8:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire _05_, _06_, _07_, _08_, _09_, _10_, product0_level2_0_carry, product0_level2_0_half,
    product0_level2_0_sum, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_0_sum;
  wire [7:0] _11_, product0;
  wire [3:0] product0_row0, product0_row1, product0_row2, product0_row3;
  assign product0_row0 = i__a0__sig[0] ? i__b0__sig : 4'h0;
  assign product0_row1 = i__a0__sig[1] ? i__b0__sig : 4'h0;
  assign product0_row2 = i__a0__sig[2] ? i__b0__sig : 4'h0;
  assign product0_row3 = i__a0__sig[3] ? i__b0__sig : 4'h0;
  assign product0_level1_0_half = { product0_row3[1], product0_row0[3:2] } ^ product0_row1[3:1];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row2[2:0];
  assign _00_ = { product0_row3[1], product0_row0[3:2] } & product0_row1[3:1];
  assign _04_ = product0_level1_0_half & product0_row2[2:0];
  assign product0_level1_0_carry = _00_ | _04_;
  assign product0_level2_0_half = product0_row3[0] ^ product0_level1_0_carry[0];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_sum[1];
  assign _05_ = product0_row3[0] & product0_level1_0_carry[0];
  assign _06_ = product0_level2_0_half & product0_level1_0_sum[1];
  assign product0_level2_0_carry = _05_ | _06_;
  assign product0_level2_1_half = product0_row2[3] ^ product0_row3[2];
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_0_carry[2];
  assign _07_ = product0_row2[3] & product0_row3[2];
  assign _08_ = product0_level2_1_half & product0_level1_0_carry[2];
  assign product0_level2_1_carry = _07_ | _08_;
  assign product0_level3_0_half = product0_level1_0_carry[1] ^ product0_level1_0_sum[2];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _09_ = product0_level1_0_carry[1] & product0_level1_0_sum[2];
  assign _10_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _09_ | _10_;
  assign { _11_[7], product0[7:1] } = { product0_row3[3], product0_level3_0_carry, product0_level3_0_sum, product0_level2_0_sum, product0_level1_0_sum[0], product0_row0[1] } + { product0_level2_1_carry, product0_level2_1_sum, 3'h0, product0_row1[0] };
  assign { _01_[8], o__p0__sig } = product0[7] ? { 1'h0, product0[7:1], product0_row0[0] } : { product0[7:1], product0_row0[0], 1'h0 };
  assign _02_ = i__a0__shift + i__b0__shift;
  assign { _03_[6], o__p0__shift } = _02_ + product0[7];
  assign o__p0__sign = i__a0__sign ^ i__b0__sign;
  assign o__p0__nan = i__a0__nan | i__b0__nan;
  assign _01_[7:0] = o__p0__sig;
  assign _03_[5:0] = o__p0__shift;
  assign _11_[6:0] = product0[7:1];
  assign product0[0] = product0_row0[0];
endmodule

module mac_e4m3fn_e4m3fn_fp32__normalise (
  input wire [7:0] i__shift,
  input wire i__inf,
  input wire i__nan,
  input wire [27:0] i__sig,
  input wire i__sign,
  output wire [27:0] shifted,
  output wire [7:0] o__exp
);
  wire [8:0] _00_, _17_, _18_;
  wire _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, at_floor, empty16_1,
    empty2_10, empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5,
    empty2_6, empty2_7, empty2_8, empty2_9, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6,
    empty4_7, empty8_1, empty8_2, empty8_3, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15,
    zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [7:0] _15_;
  wire [58:0] _16_;
  wire [4:0] leading_zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [1:0] zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign empty2_2 = _01_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[1];
  assign _02_ = ~ i__sig[2];
  assign empty2_3 = _02_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[3];
  assign _03_ = ~ i__sig[4];
  assign empty2_4 = _03_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[5];
  assign _04_ = ~ i__sig[6];
  assign empty2_5 = _04_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[7];
  assign _05_ = ~ i__sig[8];
  assign empty2_6 = _05_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[9];
  assign _06_ = ~ i__sig[10];
  assign empty2_7 = _06_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[11];
  assign _07_ = ~ i__sig[12];
  assign empty2_8 = _07_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[13];
  assign _08_ = ~ i__sig[14];
  assign empty2_9 = _08_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[15];
  assign _09_ = ~ i__sig[16];
  assign empty2_10 = _09_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[17];
  assign _10_ = ~ i__sig[18];
  assign empty2_11 = _10_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[19];
  assign _11_ = ~ i__sig[20];
  assign empty2_12 = _11_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[21];
  assign _12_ = ~ i__sig[22];
  assign empty2_13 = _12_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[23];
  assign _13_ = ~ i__sig[24];
  assign zeros2_14 = ~ i__sig[25];
  assign empty2_14 = _13_ & zeros2_14;
  assign _14_ = ~ i__sig[26];
  assign zeros2_15 = ~ i__sig[27];
  assign empty2_15 = _14_ & zeros2_15;
  assign empty4_1 = empty2_2 & empty2_3;
  assign zeros4_1[0] = empty2_3 ? zeros2_2 : zeros2_3;
  assign empty4_2 = empty2_4 & empty2_5;
  assign zeros4_2[0] = empty2_5 ? zeros2_4 : zeros2_5;
  assign empty4_3 = empty2_6 & empty2_7;
  assign zeros4_3[0] = empty2_7 ? zeros2_6 : zeros2_7;
  assign empty4_4 = empty2_8 & empty2_9;
  assign zeros4_4[0] = empty2_9 ? zeros2_8 : zeros2_9;
  assign empty4_5 = empty2_10 & empty2_11;
  assign zeros4_5[0] = empty2_11 ? zeros2_10 : zeros2_11;
  assign empty4_6 = empty2_12 & empty2_13;
  assign zeros4_6[0] = empty2_13 ? zeros2_12 : zeros2_13;
  assign empty4_7 = empty2_14 & empty2_15;
  assign zeros4_7[0] = empty2_15 ? zeros2_14 : zeros2_15;
  assign zeros8_0[1:0] = empty4_1 ? 2'h0 : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign leading_zeros[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign at_floor = _00_[7:0] < { empty16_1, leading_zeros[3:0] };
  assign _15_ = at_floor ? _00_[7:0] : { 3'h0, empty16_1, leading_zeros[3:0] };
  assign { _16_[58:28], shifted } = i__sig << _15_[4:0];
  assign _17_ = _00_[7:0] - { empty16_1, leading_zeros[3:0] };
  assign { _18_[8], o__exp } = at_floor ? 9'h000 : _17_;
  assign _00_ = i__shift + 1'h1;
  assign _01_ = ~ i__sig[0];
  assign _16_[27:0] = shifted;
  assign leading_zeros[4] = empty16_1;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign _18_[7:0] = o__exp;
endmodule

module mac_e4m3fn_e4m3fn_fp32__order (
  input wire [31:0] code,
  input wire [7:0] i__p0__sig,
  input wire [5:0] i__p0__shift,
  input wire i__p0__sign,
  input wire i__p0__nan,
  output wire [23:0] o__larger,
  output wire o__larger_sign,
  output wire [26:0] o__smaller,
  output wire o__smaller_sign,
  output wire [7:0] o__shift,
  output wire o__inf,
  output wire o__inf_sign,
  output wire o__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _14_, _15_, _16_, _18_, _19_,
    moved_sticky, sticky;
  wire [7:0] _11_, _12_, _20_, distance, exp_b;
  wire [8:0] _13_;
  wire [23:0] _17_, sig_b;
  wire [4:0] amount;
  wire signed [8:0] difference;
  wire [27:0] moved, moved_by_1, moved_by_15, moved_by_3, moved_by_7, placed;
  assign _20_ = i__p0__shift + 7'h6b;
  assign difference = _20_ - { code[30:24], exp_b[0] };
  assign distance = difference[7:0] ^ {8{difference[8]}};
  assign _06_ = distance > 5'h1c;
  assign { _12_[7:5], amount } = _06_ ? 8'h1c : distance;
  assign _14_ = { _20_, i__p0__sig, 16'h0000 } < { code[30:24], exp_b[0], sig_b[23], code[22:0] };
  assign _15_ = | { i__p0__sig, 16'h0000 };
  assign _16_ = ~ _15_;
  assign _19_ = _14_ | _16_;
  assign _17_ = _19_ ? { i__p0__sig, 16'h0000 } : { sig_b[23], code[22:0] };
  assign placed[27:3] = difference[8] ? { 1'h0, _17_ } : { _17_, 1'h0 };
  assign moved_by_1 = amount[0] ? { 1'h0, placed[27:3], 2'h0 } : { placed[27:3], 3'h0 };
  assign moved_by_3 = amount[1] ? { 2'h0, moved_by_1[27:2] } : moved_by_1;
  assign moved_by_7 = amount[2] ? { 4'h0, moved_by_3[27:4] } : moved_by_3;
  assign moved_by_15 = amount[3] ? { 8'h00, moved_by_7[27:8] } : moved_by_7;
  assign moved = amount[4] ? { 16'h0000, moved_by_15[27:16] } : moved_by_15;
  assign _00_ = | moved_by_1[1:0];
  assign _01_ = amount[1] & _00_;
  assign _02_ = | moved_by_3[3:0];
  assign _03_ = amount[2] & _02_;
  assign _04_ = _01_ | _03_;
  assign _05_ = | moved_by_7[7:0];
  assign _07_ = amount[3] & _05_;
  assign _08_ = _04_ | _07_;
  assign _09_ = | moved_by_15[15:0];
  assign _10_ = amount[4] & _09_;
  assign moved_sticky = _08_ | _10_;
  assign sticky = moved_sticky | moved[0];
  assign o__larger = _19_ ? { sig_b[23], code[22:0] } : { i__p0__sig, 16'h0000 };
  assign o__larger_sign = _19_ ? code[31] : i__p0__sign;
  assign o__smaller = moved[27:1] | { 26'h0000000, sticky };
  assign o__smaller_sign = _19_ ? i__p0__sign : code[31];
  assign _11_ = _19_ ? { code[30:24], exp_b[0] } : _20_;
  assign { _13_[8], o__shift } = _11_ - 1'h1;
  assign o__nan = i__p0__nan | _18_;
  mac_e4m3fn_e4m3fn_fp32__order__acc acc_2 (
    .code(code),
    .o__inf(o__inf),
    .o__nan(_18_),
    .port(sig_b[23]),
    .port_2(exp_b[0])
  );
  assign _12_[4:0] = amount;
  assign o__inf_sign = code[31];
  assign _13_[7:0] = o__shift;
  assign placed[2:0] = 3'h0;
  assign exp_b[7:1] = code[30:24];
  assign sig_b[22:0] = code[22:0];
endmodule

module mac_e4m3fn_e4m3fn_fp32__order__acc (
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

module mac_e4m3fn_e4m3fn_fp32__round (
  input wire i__inf,
  input wire i__nan,
  input wire i__sign,
  input wire [27:0] i__sig,
  input wire [7:0] i__exp,
  output wire [31:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _02_, _04_, _05_, up;
  wire [33:0] _03_;
  wire [32:0] _06_, _07_, magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = i__sig[27] ? _00_ : 9'h000;
  assign _01_ = | i__sig[2:0];
  assign _02_ = _01_ | i__sig[4];
  assign up = i__sig[3] & _02_;
  assign { _03_[33], magnitude } = { exponent, i__sig[26:4] } + up;
  assign _04_ = magnitude > 31'h7f7fffff;
  assign _05_ = i__inf | _04_;
  assign _06_ = _04_ ? 33'h07f7fffff : magnitude;
  assign _07_ = _05_ ? 33'h07f800000 : _06_;
  assign o__code = i__nan ? 32'd2143289344 : { i__sign, _07_[30:0] };
  assign _03_[32:0] = magnitude;
endmodule

module mac_e4m3fn_e4m3fn_fp32__unpack (
  input wire [7:0] code,
  input wire [7:0] code_2,
  output wire o__nan,
  output wire [3:0] o__a0__sig,
  output wire [4:0] o__a0__shift,
  output wire o__nan_2,
  output wire [3:0] o__b0__sig,
  output wire [4:0] o__b0__shift
);
  wire _0_, _1_, _2_, _3_;
  mac_e4m3fn_e4m3fn_fp32__unpack__a a0 (
    .code(code),
    .o__nan(o__nan),
    .port(_0_),
    .port_2(_1_)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__a b0 (
    .code(code_2),
    .o__nan(o__nan_2),
    .port(_2_),
    .port_2(_3_)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__lead_a lead_a0 (
    .i__nan(o__nan),
    .o__shift(o__a0__shift),
    .port(code[2:0]),
    .port_2(code[7:4]),
    .port_3(_0_),
    .port_4(_1_),
    .shifted(o__a0__sig)
  );
  mac_e4m3fn_e4m3fn_fp32__unpack__lead_a lead_b0 (
    .i__nan(o__nan_2),
    .o__shift(o__b0__shift),
    .port(code_2[2:0]),
    .port_2(code_2[7:4]),
    .port_3(_2_),
    .port_4(_3_),
    .shifted(o__b0__sig)
  );
endmodule

module mac_e4m3fn_e4m3fn_fp32__unpack__a (
  input wire [7:0] code,
  output wire port,
  output wire port_2,
  output wire o__nan
);
  wire _0_;
  assign port = | code[6:3];
  assign _0_ = ~ port;
  assign port_2 = code[3] | _0_;
  assign o__nan = & code[6:0];
endmodule

module mac_e4m3fn_e4m3fn_fp32__unpack__lead_a (
  input wire [2:0] port,
  input wire [3:0] port_2,
  input wire port_3,
  input wire port_4,
  input wire i__nan,
  output wire [3:0] shifted,
  output wire [4:0] o__shift
);
  wire _00_, _04_, empty2_0, empty2_1, empty4_0, zeros2_0, zeros2_1;
  wire [10:0] _01_;
  wire [4:0] _02_;
  wire [5:0] _03_;
  wire [2:0] leading_zeros;
  wire [1:0] zeros4_0;
  assign _00_ = ~ port[0];
  assign empty2_0 = _00_ & zeros2_0;
  assign zeros2_0 = ~ port[1];
  assign _04_ = ~ port[2];
  assign empty2_1 = _04_ & zeros2_1;
  assign zeros2_1 = ~ port_3;
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
  assign leading_zeros = empty4_0 ? 3'h4 : { 1'h0, empty2_1, zeros4_0[0] };
  assign { _01_[10:4], shifted } = { port_3, port } << leading_zeros;
  assign _02_ = { port_2[2:0], port_4 } + 2'h3;
  assign { _03_[5], o__shift } = _02_ - leading_zeros;
  assign _01_[3:0] = shifted;
  assign zeros4_0[1] = empty2_1;
  assign _03_[4:0] = o__shift;
endmodule

// convert_fp32_e4m3fn
//
// Spec:    convert:a=fp32,out=e4m3fn
// Latency: none, combinational
// Ports:
//   input  a            32 bits  fp32
//   output o             8 bits  e4m3fn
// Example:
//   a = 0x3fafae14 (1.37249994) give o = 0x3b (1.375)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module convert_fp32_e4m3fn (
  input wire [31:0] a,
  output wire [7:0] o
);
  wire clamp__inf, clamp__nan;
  wire [7:0] clamp__shift, normalise__exp, unpack__a0__shift;
  wire [28:0] clamp__sig;
  wire [5:0] normalise__sig;
  convert_fp32_e4m3fn__clamp clamp (
    .clamped(clamp__shift),
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .a_22_0(a[22:0]),
    .a_31_24(a[31:24]),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  convert_fp32_e4m3fn__normalise normalise (
    .i__inf(clamp__inf),
    .i__nan(clamp__nan),
    .i__shift(clamp__shift),
    .i__sign(a[31]),
    .o__exp(normalise__exp),
    .a_22_0(a[22:0]),
    .clamp__sig_23(clamp__sig[23]),
    .normalise__sig_0(normalise__sig[0]),
    .shifted_by_1(normalise__sig[5:1])
  );
  convert_fp32_e4m3fn__round round (
    .becomes_nan(clamp__inf),
    .i__exp(normalise__exp),
    .i__nan(clamp__nan),
    .i__sign(a[31]),
    .o__code(o),
    .normalise__sig_5_1(normalise__sig[5:1]),
    .normalise__sig_0(normalise__sig[0])
  );
  convert_fp32_e4m3fn__unpack unpack (
    .code(a),
    .o__a0__inf(clamp__inf),
    .o__a0__nan(clamp__nan),
    .clamp__sig_23(clamp__sig[23]),
    .unpack__a0__shift_0(unpack__a0__shift[0])
  );
  assign { clamp__sig[28:24], clamp__sig[22:0] } = { 5'h00, a[22:0] };
  assign unpack__a0__shift[7:1] = a[30:24];
endmodule

module convert_fp32_e4m3fn__clamp (
  input wire [22:0] a_22_0,
  input wire [7:0] a_31_24,
  input wire clamp__sig_23,
  input wire unpack__a0__shift_0,
  input wire i__inf,
  input wire i__nan,
  output wire [7:0] clamped
);
  wire _0_;
  wire [8:0] _1_, _2_;
  assign _0_ = { a_31_24[6:0], unpack__a0__shift_0 } < 7'h74;
  assign _1_ = { a_31_24[6:0], unpack__a0__shift_0 } - 7'h74;
  assign { _2_[8], clamped } = _0_ ? 9'h000 : _1_;
  assign _2_[7:0] = clamped;
endmodule

module convert_fp32_e4m3fn__normalise (
  input wire [22:0] a_22_0,
  input wire i__sign,
  input wire clamp__sig_23,
  input wire i__inf,
  input wire i__nan,
  input wire [7:0] i__shift,
  output wire [4:0] shifted_by_1,
  output wire normalise__sig_0,
  output wire [7:0] o__exp
);
  wire _00_, _01_, _02_, _03_, _04_, _05_, _06_, _07_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _18_, _19_,
    at_floor;
  wire [7:0] _08_, shifted_by_7;
  wire [8:0] _16_, _17_;
  wire [11:0] shifted_by_15;
  wire [5:0] shifted_by_3;
  wire [19:0] shifted_by_31;
  assign at_floor = i__shift < 3'h5;
  assign _08_ = at_floor ? i__shift : 8'h05;
  assign shifted_by_31 = _08_[4] ? { a_22_0[12:0], 7'h00 } : { 5'h00, clamp__sig_23, a_22_0[22:9] };
  assign shifted_by_15 = _08_[3] ? shifted_by_31[11:0] : shifted_by_31[19:8];
  assign shifted_by_7 = _08_[2] ? shifted_by_15[7:0] : shifted_by_15[11:4];
  assign shifted_by_3 = _08_[1] ? shifted_by_7[5:0] : shifted_by_7[7:2];
  assign shifted_by_1 = _08_[0] ? shifted_by_3[4:0] : shifted_by_3[5:1];
  assign _18_ = ~ _08_[4];
  assign _19_ = | a_22_0[8:0];
  assign _00_ = _18_ & _19_;
  assign _01_ = ~ _08_[3];
  assign _02_ = | shifted_by_31[7:0];
  assign _03_ = _01_ & _02_;
  assign _04_ = _00_ | _03_;
  assign _05_ = ~ _08_[2];
  assign _06_ = | shifted_by_15[3:0];
  assign _07_ = _05_ & _06_;
  assign _09_ = _04_ | _07_;
  assign _10_ = ~ _08_[1];
  assign _11_ = | shifted_by_7[1:0];
  assign _12_ = _10_ & _11_;
  assign _13_ = _09_ | _12_;
  assign _14_ = ~ _08_[0];
  assign _15_ = _14_ & shifted_by_3[0];
  assign normalise__sig_0 = _13_ | _15_;
  assign _16_ = i__shift - 3'h5;
  assign { _17_[8], o__exp } = at_floor ? 9'h000 : _16_;
  assign _17_[7:0] = o__exp;
endmodule

module convert_fp32_e4m3fn__round (
  input wire i__sign,
  input wire becomes_nan,
  input wire i__nan,
  input wire [4:0] normalise__sig_5_1,
  input wire normalise__sig_0,
  input wire [7:0] i__exp,
  output wire [7:0] o__code
);
  wire [8:0] _00_, exponent;
  wire _01_, _04_, _05_, up;
  wire [13:0] _02_;
  wire [12:0] _03_, magnitude;
  assign _01_ = normalise__sig_0 | normalise__sig_5_1[1];
  assign up = normalise__sig_5_1[0] & _01_;
  assign { _02_[13], magnitude } = { exponent, normalise__sig_5_1[3:1] } + up;
  assign _05_ = magnitude > 7'h7e;
  assign _03_ = _05_ ? 13'h007e : magnitude;
  assign _04_ = i__nan | becomes_nan;
  assign o__code = _04_ ? 8'h7f : { i__sign, _03_[6:0] };
  assign _00_ = i__exp + 1'h1;
  assign exponent = normalise__sig_5_1[4] ? _00_ : 9'h000;
  assign _02_[12:0] = magnitude;
endmodule

module convert_fp32_e4m3fn__unpack (
  input wire [31:0] code,
  output wire clamp__sig_23,
  output wire unpack__a0__shift_0,
  output wire o__a0__inf,
  output wire o__a0__nan
);
  convert_fp32_e4m3fn__unpack__a0 a0 (
    .code(code),
    .o__inf(o__a0__inf),
    .o__nan(o__a0__nan),
    .port(clamp__sig_23),
    .port_2(unpack__a0__shift_0)
  );
endmodule

module convert_fp32_e4m3fn__unpack__a0 (
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
