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
    _069_, _070_, _071_, _072_, _073_, _074_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_,
    _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _097_, _098_, _099_, _100_,
    _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_, _109_, _110_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, read, refused;
  wire [1:0] _006_, _075_;
  wire [32:0] _007_;
  wire [3:0] _021_, _113_, _114_;
  wire [31:0] _096_, _111_, _112_;
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
    else if (_028_) axi__bvalid <= _121_;
  always @(posedge clk)
    if (rst) axi__bresp <= 2'h0;
    else if (_025_) axi__bresp <= _006_;
  always @(posedge clk)
    if (_074_) cycles <= 32'd0;
    else if (busy) cycles <= _007_[31:0];
  always @(posedge clk)
    if (rst) _027_ <= 1'h0;
    else _027_ <= _119_;
  reg [2:0] _158_ = 3'h0;
  always @(posedge clk)
    if (rst) _158_ <= 3'h0;
    else if (_029_) _158_ <= _114_[2:0];
  assign _021_[2:0] = _158_;
  always @(posedge clk)
    if (rst) _020_ <= 32'd0;
    else if (_029_) _020_ <= _112_;
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
    else if (_030_) axi__rvalid <= _098_;
  always @(posedge clk)
    if (rst) axi__rdata <= 32'd0;
    else if (read) axi__rdata <= _096_;
  always @(posedge clk)
    if (rst) axi__rresp <= 2'h0;
    else if (read) axi__rresp <= _075_;
  assign _028_ = | { axi__bready, _025_ };
  assign _029_ = | { start, ended };
  assign _030_ = | { read, axi__rready };
  assign _031_ = & { _110_, _010_ };
  assign _032_ = & { _109_, _013_, _022_[0] };
  assign _033_ = & { _109_, _013_, _022_[1] };
  assign _034_ = & { _109_, _013_, _022_[2] };
  assign _035_ = & { _109_, _013_, _022_[3] };
  assign _036_ = & { _108_, _013_, _022_[0] };
  assign _037_ = & { _108_, _013_, _022_[1] };
  assign _038_ = & { _108_, _013_, _022_[2] };
  assign _039_ = & { _108_, _013_, _022_[3] };
  assign _040_ = & { _107_, _013_, _022_[0] };
  assign _041_ = & { _107_, _013_, _022_[1] };
  assign _042_ = & { _107_, _013_, _022_[2] };
  assign _043_ = & { _107_, _013_, _022_[3] };
  assign _044_ = & { _106_, _013_, _022_[0] };
  assign _045_ = & { _106_, _013_, _022_[1] };
  assign _046_ = & { _106_, _013_, _022_[2] };
  assign _047_ = & { _106_, _013_, _022_[3] };
  assign _048_ = & { _105_, _013_, _022_[0] };
  assign _049_ = & { _105_, _013_, _022_[1] };
  assign _050_ = & { _105_, _013_, _022_[2] };
  assign _051_ = & { _105_, _013_, _022_[3] };
  assign _052_ = & { _104_, _013_, _022_[0] };
  assign _053_ = & { _104_, _013_, _022_[1] };
  assign _054_ = & { _104_, _013_, _022_[2] };
  assign _055_ = & { _104_, _013_, _022_[3] };
  assign _056_ = & { _103_, _013_, _022_[0] };
  assign _057_ = & { _103_, _013_, _022_[1] };
  assign _058_ = & { _103_, _013_, _022_[2] };
  assign _059_ = & { _103_, _013_, _022_[3] };
  assign _060_ = & { _102_, _013_, _022_[0] };
  assign _061_ = & { _102_, _013_, _022_[1] };
  assign _062_ = & { _102_, _013_, _022_[2] };
  assign _063_ = & { _102_, _013_, _022_[3] };
  assign _064_ = & { _101_, _013_, _022_[0] };
  assign _065_ = & { _101_, _013_, _022_[1] };
  assign _066_ = & { _101_, _013_, _022_[2] };
  assign _067_ = & { _101_, _013_, _022_[3] };
  assign _068_ = & { _100_, _013_, _022_[0] };
  assign _069_ = & { _100_, _013_, _022_[1] };
  assign _070_ = & { _100_, _013_, _022_[2] };
  assign _071_ = & { _100_, _013_, _022_[3] };
  assign _072_ = & { _099_, _013_, _022_[0] };
  assign _073_ = | { rst, _025_ };
  assign _074_ = | { rst, start };
  function [1:0] _252_;
    input [1:0] a;
    input [39:0] b;
    input [19:0] s;
    casez (s) // synopsys parallel_case
      20'b???????????????????1:
        _252_ = b[1:0];
      20'b??????????????????1?:
        _252_ = b[3:2];
      20'b?????????????????1??:
        _252_ = b[5:4];
      20'b????????????????1???:
        _252_ = b[7:6];
      20'b???????????????1????:
        _252_ = b[9:8];
      20'b??????????????1?????:
        _252_ = b[11:10];
      20'b?????????????1??????:
        _252_ = b[13:12];
      20'b????????????1???????:
        _252_ = b[15:14];
      20'b???????????1????????:
        _252_ = b[17:16];
      20'b??????????1?????????:
        _252_ = b[19:18];
      20'b?????????1??????????:
        _252_ = b[21:20];
      20'b????????1???????????:
        _252_ = b[23:22];
      20'b???????1????????????:
        _252_ = b[25:24];
      20'b??????1?????????????:
        _252_ = b[27:26];
      20'b?????1??????????????:
        _252_ = b[29:28];
      20'b????1???????????????:
        _252_ = b[31:30];
      20'b???1????????????????:
        _252_ = b[33:32];
      20'b??1?????????????????:
        _252_ = b[35:34];
      20'b?1??????????????????:
        _252_ = b[37:36];
      20'b1???????????????????:
        _252_ = b[39:38];
      default:
        _252_ = a;
    endcase
  endfunction
  assign _075_ = _252_(2'h2, 40'h0000000000, { _095_, _094_, _093_, _092_, _091_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_ });
  assign _091_ = axi__araddr[7:2] == 6'h04;
  function [31:0] _254_;
    input [31:0] a;
    input [607:0] b;
    input [18:0] s;
    casez (s) // synopsys parallel_case
      19'b??????????????????1:
        _254_ = b[31:0];
      19'b?????????????????1?:
        _254_ = b[63:32];
      19'b????????????????1??:
        _254_ = b[95:64];
      19'b???????????????1???:
        _254_ = b[127:96];
      19'b??????????????1????:
        _254_ = b[159:128];
      19'b?????????????1?????:
        _254_ = b[191:160];
      19'b????????????1??????:
        _254_ = b[223:192];
      19'b???????????1???????:
        _254_ = b[255:224];
      19'b??????????1????????:
        _254_ = b[287:256];
      19'b?????????1?????????:
        _254_ = b[319:288];
      19'b????????1??????????:
        _254_ = b[351:320];
      19'b???????1???????????:
        _254_ = b[383:352];
      19'b??????1????????????:
        _254_ = b[415:384];
      19'b?????1?????????????:
        _254_ = b[447:416];
      19'b????1??????????????:
        _254_ = b[479:448];
      19'b???1???????????????:
        _254_ = b[511:480];
      19'b??1????????????????:
        _254_ = b[543:512];
      19'b?1?????????????????:
        _254_ = b[575:544];
      19'b1??????????????????:
        _254_ = b[607:576];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _096_ = _254_(32'd0, { 153'h09c8e9a9a000000020010080800006a66000000, _021_[2:0], 1'h0, _016_, _027_, busy, 31'h00000000, enabled, _020_, cycles, settings__M, settings__N, settings__K, settings__A, settings__A_STRIDE, settings__B, settings__B_STRIDE, settings__C, settings__C_STRIDE, settings__BIAS, 30'h00000000, settings__OPTIONS }, { _095_, _094_, _093_, _092_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_ });
  assign _076_ = axi__araddr[7:2] == 6'h17;
  assign _077_ = axi__araddr[7:2] == 6'h16;
  assign _078_ = axi__araddr[7:2] == 6'h15;
  assign _079_ = axi__araddr[7:2] == 6'h14;
  assign _080_ = axi__araddr[7:2] == 6'h13;
  assign _081_ = axi__araddr[7:2] == 6'h12;
  assign _082_ = axi__araddr[7:2] == 6'h11;
  assign _083_ = axi__araddr[7:2] == 6'h10;
  assign _084_ = axi__araddr[7:2] == 6'h0e;
  assign _085_ = axi__araddr[7:2] == 6'h0d;
  assign _086_ = axi__araddr[7:2] == 6'h0c;
  assign _087_ = axi__araddr[7:2] == 6'h08;
  assign _088_ = axi__araddr[7:2] == 6'h07;
  assign _089_ = axi__araddr[7:2] == 6'h06;
  assign _090_ = axi__araddr[7:2] == 6'h05;
  assign _092_ = axi__araddr[7:2] == 6'h03;
  assign _093_ = axi__araddr[7:2] == 6'h02;
  assign _094_ = axi__araddr[7:2] == 6'h01;
  assign _095_ = ! axi__araddr[7:2];
  assign _097_ = axi__rready ? 1'h0 : 1'hx;
  assign _098_ = read ? 1'h1 : _097_;
  assign _111_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _112_ = ended ? fault : _111_;
  assign _113_ = start ? 4'h0 : 4'b0xxx;
  assign _114_ = ended ? { 1'h0, code_2_0 } : _113_;
  assign _115_ = start ? 1'h0 : _027_;
  assign _116_ = _009_ ? 1'h0 : _115_;
  assign _117_ = _118_ ? _116_ : _115_;
  assign _119_ = ended ? 1'h1 : _117_;
  assign _120_ = axi__bready ? 1'h0 : 1'hx;
  assign _121_ = _025_ ? 1'h1 : _120_;
  assign abort = _122_ ? _003_ : 1'h0;
  assign start = _122_ ? _018_ : 1'h0;
  function [0:0] _288_;
    input [0:0] a;
    input [13:0] b;
    input [13:0] s;
    casez (s) // synopsys parallel_case
      14'b?????????????1:
        _288_ = b[0:0];
      14'b????????????1?:
        _288_ = b[1:1];
      14'b???????????1??:
        _288_ = b[2:2];
      14'b??????????1???:
        _288_ = b[3:3];
      14'b?????????1????:
        _288_ = b[4:4];
      14'b????????1?????:
        _288_ = b[5:5];
      14'b???????1??????:
        _288_ = b[6:6];
      14'b??????1???????:
        _288_ = b[7:7];
      14'b?????1????????:
        _288_ = b[8:8];
      14'b????1?????????:
        _288_ = b[9:9];
      14'b???1??????????:
        _288_ = b[10:10];
      14'b??1???????????:
        _288_ = b[11:11];
      14'b?1????????????:
        _288_ = b[12:12];
      14'b1?????????????:
        _288_ = b[13:13];
      default:
        _288_ = a;
    endcase
  endfunction
  assign refused = _288_(1'h1, { _015_, 2'h0, {11{busy}} }, { _122_, _118_, _110_, _109_, _108_, _107_, _106_, _105_, _104_, _103_, _102_, _101_, _100_, _099_ });
  assign _099_ = _024_ == 6'h17;
  assign _100_ = _024_ == 6'h16;
  assign _101_ = _024_ == 6'h15;
  assign _102_ = _024_ == 6'h14;
  assign _103_ = _024_ == 6'h13;
  assign _104_ = _024_ == 6'h12;
  assign _105_ = _024_ == 6'h11;
  assign _106_ = _024_ == 6'h10;
  assign _107_ = _024_ == 6'h0e;
  assign _108_ = _024_ == 6'h0d;
  assign _109_ = _024_ == 6'h0c;
  assign _110_ = _024_ == 6'h06;
  assign _118_ = _024_ == 6'h05;
  assign _122_ = _024_ == 6'h04;
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
  wire [31:0] a, b, chunks__payload_10, total;
  wire [127:0] bias;
  wire [51:0] chunks__payload;
  wire [8:0] chunks__payload_4, index;
  wire [2:0] chunks__payload_8, chunks__payload_9;
  wire [44:0] r_data_2, targets__payload;
  wire [38:0] runs__payload;
  wire [37:0] tile;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ loaded;
  assign _04_ = _02_ & _03_;
  assign _05_ = _04_ & _09_;
  assign quiet = _05_ & _08_;
  assign _00_ = idle & _10_;
  assign _01_ = ~ r_rdy;
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__array array (
    .a(a),
    .b(b),
    .bias(bias),
    .bias_half(bias_half),
    .captured(captured),
    .chunks__payload({ chunks__payload_10, chunks__payload_9, chunks__payload_8, chunks__payload_7, chunks__payload_6, chunks__payload_5, chunks__payload_4, chunks__payload_3, chunks__payload_2 }),
    .chunks__valid(_07_),
    .clear(clear),
    .clk(clk),
    .halt(halt),
    .idle(_09_),
    .index(index),
    .loaded(loaded),
    .next_row(next_row),
    .port({ b_half, a_half }),
    .release_a(release_a),
    .release_b(release_b),
    .rst(rst),
    .sent(sent),
    .shift(shift),
    .take(_06_),
    .tile(tile),
    .total(total),
    .use_bias(job[320])
  );
  matmul_e4m3fn_e4m3fn_fp32_e4m3fn_rows4_cols4_bus64_depth64__engine__buffers buffers (
    .a(a),
    .address(read_address),
    .b(b),
    .bias(bias),
    .bias_half(bias_half),
    .clear(clear),
    .clk(clk),
    .fault(read_fault),
    .index(index),
    .loaded(loaded),
    .port({ b_half, a_half }),
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
    .r_en(_06_),
    .r_rdy(_07_),
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
    .idle(_10_),
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
    .idle(_08_),
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
  output wire take,
  output wire release_b,
  output wire release_a,
  output wire idle,
  input wire next_row,
  input wire sent,
  input wire shift,
  input wire chunks__valid,
  input wire [51:0] chunks__payload,
  input wire use_bias,
  input wire clear,
  input wire [127:0] bias,
  input wire loaded,
  input wire [31:0] a,
  input wire [31:0] b,
  output reg [8:0] index = 9'h000,
  output wire [1:0] port,
  output reg [37:0] tile = 38'h0000000000,
  output wire bias_half,
  output reg captured = 1'h0,
  output reg [31:0] total = 32'd0
);
  wire [9:0] _000_, _019_, _021_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _016_, _020_, _022_, _023_,
    _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _033_, _061_, _062_, _063_, _064_, ends,
    ready, step;
  wire [31:0] _012_, _013_, _014_, _015_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_,
    _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_,
    _059_, _060_, after_0_0, after_0_1, after_0_2, after_0_3, after_1_0, after_1_1, after_1_2, after_1_3,
    after_2_0, after_2_1, after_2_2, after_2_3, after_3_0, after_3_1, after_3_2, after_3_3, before_0_0,
    before_0_1, before_0_2, before_0_3, before_1_0, before_1_1, before_1_2, before_1_3, before_2_0, before_2_1,
    before_2_2, before_2_3, before_3_0, before_3_1, before_3_2, before_3_3;
  wire [2:0] _017_;
  wire [3:0] _018_;
  reg active = 1'h0;
  reg [51:0] chunk = 52'h0000000000000;
  reg [31:0] copy_0_1 = 32'd0;
  reg [31:0] copy_0_2 = 32'd0;
  reg [31:0] copy_0_3 = 32'd0;
  reg [31:0] copy_1_0 = 32'd0;
  reg [31:0] copy_1_1 = 32'd0;
  reg [31:0] copy_1_2 = 32'd0;
  reg [31:0] copy_1_3 = 32'd0;
  reg [31:0] copy_2_0 = 32'd0;
  reg [31:0] copy_2_1 = 32'd0;
  reg [31:0] copy_2_2 = 32'd0;
  reg [31:0] copy_2_3 = 32'd0;
  reg [31:0] copy_3_0 = 32'd0;
  reg [31:0] copy_3_1 = 32'd0;
  reg [31:0] copy_3_2 = 32'd0;
  reg [31:0] copy_3_3 = 32'd0;
  reg copying = 1'h0;
  reg [3:0] step1 = 4'h0;
  reg [3:0] step2 = 4'h0;
  reg [31:0] total_0_0 = 32'd0;
  reg [31:0] total_0_1 = 32'd0;
  reg [31:0] total_0_2 = 32'd0;
  reg [31:0] total_0_3 = 32'd0;
  reg [31:0] total_1_0 = 32'd0;
  reg [31:0] total_1_1 = 32'd0;
  reg [31:0] total_1_2 = 32'd0;
  reg [31:0] total_1_3 = 32'd0;
  reg [31:0] total_2_0 = 32'd0;
  reg [31:0] total_2_1 = 32'd0;
  reg [31:0] total_2_2 = 32'd0;
  reg [31:0] total_2_3 = 32'd0;
  reg [31:0] total_3_0 = 32'd0;
  reg [31:0] total_3_1 = 32'd0;
  reg [31:0] total_3_2 = 32'd0;
  reg [31:0] total_3_3 = 32'd0;
  reg [1:0] whole = 2'h0;
  assign _028_ = _027_ & chunks__valid;
  assign _001_ = | whole;
  assign _002_ = _028_ & _001_;
  assign _003_ = ~ halt;
  assign take = _002_ & _003_;
  assign release_a = release_b & chunk[13];
  assign _004_ = step1[0] | step2[0];
  assign _005_ = _004_ | captured;
  assign _006_ = _005_ | copying;
  assign _007_ = ~ _006_;
  assign _008_ = active | chunks__valid;
  assign _009_ = ~ _008_;
  assign _011_ = halt | _009_;
  assign idle = _007_ & _011_;
  assign before_0_0 = step2[1] ? _012_ : total_0_0;
  assign before_0_1 = step2[1] ? _013_ : total_0_1;
  assign before_0_2 = step2[1] ? _014_ : total_0_2;
  assign before_0_3 = step2[1] ? _015_ : total_0_3;
  assign before_1_0 = step2[1] ? _012_ : total_1_0;
  assign before_1_1 = step2[1] ? _013_ : total_1_1;
  assign before_1_2 = step2[1] ? _014_ : total_1_2;
  assign before_1_3 = step2[1] ? _015_ : total_1_3;
  assign before_2_0 = step2[1] ? _012_ : total_2_0;
  assign before_2_1 = step2[1] ? _013_ : total_2_1;
  assign before_2_2 = step2[1] ? _014_ : total_2_2;
  assign before_2_3 = step2[1] ? _015_ : total_2_3;
  assign _012_ = use_bias ? bias[31:0] : 32'd0;
  assign before_3_0 = step2[1] ? _012_ : total_3_0;
  assign _013_ = use_bias ? bias[63:32] : 32'd0;
  assign before_3_1 = step2[1] ? _013_ : total_3_1;
  assign _014_ = use_bias ? bias[95:64] : 32'd0;
  assign before_3_2 = step2[1] ? _014_ : total_3_2;
  assign _015_ = use_bias ? bias[127:96] : 32'd0;
  assign before_3_3 = step2[1] ? _015_ : total_3_3;
  assign _017_ = whole + loaded;
  assign _018_ = _017_ - take;
  assign _019_ = index + 1'h1;
  assign _021_ = ends ? 10'h000 : _019_;
  assign release_b = step & ends;
  assign _022_ = release_b & chunk[12];
  assign _023_ = ! index;
  assign _024_ = chunk[11] & _023_;
  assign _010_ = chunk[12] & ends;
  assign _025_ = step2[0] & step2[2];
  assign _000_ = chunk[10:2] - 1'h1;
  assign ends = index == _000_;
  assign _016_ = _010_ & copying;
  assign _020_ = ~ _016_;
  assign ready = _020_ & _003_;
  assign step = active & ready;
  assign _026_ = ~ active;
  assign _027_ = _026_ | release_b;
  always @(posedge clk)
    if (_033_) whole <= 2'h0;
    else whole <= _018_[1:0];
  always @(posedge clk)
    if (_033_) index <= 9'h000;
    else if (step) index <= _021_[8:0];
  always @(posedge clk)
    if (_033_) chunk <= 52'h0000000000000;
    else if (take) chunk <= chunks__payload;
  always @(posedge clk)
    if (_033_) active <= 1'h0;
    else if (_029_) active <= _064_;
  always @(posedge clk)
    if (_033_) copying <= 1'h0;
    else if (_030_) copying <= _062_;
  always @(posedge clk)
    if (_033_) tile <= 38'h0000000000;
    else if (_022_) tile <= chunk[51:14];
  always @(posedge clk)
    if (_033_) step1 <= 4'h0;
    else step1 <= { chunk[1], _010_, _024_, step };
  always @(posedge clk)
    if (_033_) step2 <= 4'h0;
    else step2 <= step1;
  always @(posedge clk)
    if (_033_) captured <= 1'h0;
    else captured <= _025_;
  always @(posedge clk)
    if (_033_) total_0_0 <= 32'd0;
    else if (step2[0]) total_0_0 <= after_0_0;
  always @(posedge clk)
    if (_033_) total <= 32'd0;
    else if (_031_) total <= _060_;
  always @(posedge clk)
    if (_033_) total_0_1 <= 32'd0;
    else if (step2[0]) total_0_1 <= after_0_1;
  always @(posedge clk)
    if (_033_) copy_0_1 <= 32'd0;
    else if (_031_) copy_0_1 <= _057_;
  always @(posedge clk)
    if (_033_) total_0_2 <= 32'd0;
    else if (step2[0]) total_0_2 <= after_0_2;
  always @(posedge clk)
    if (_033_) copy_0_2 <= 32'd0;
    else if (_031_) copy_0_2 <= _054_;
  always @(posedge clk)
    if (_033_) total_0_3 <= 32'd0;
    else if (step2[0]) total_0_3 <= after_0_3;
  always @(posedge clk)
    if (_033_) copy_0_3 <= 32'd0;
    else if (_032_) copy_0_3 <= _051_;
  always @(posedge clk)
    if (_033_) total_1_0 <= 32'd0;
    else if (step2[0]) total_1_0 <= after_1_0;
  always @(posedge clk)
    if (_033_) copy_1_0 <= 32'd0;
    else if (_032_) copy_1_0 <= _049_;
  always @(posedge clk)
    if (_033_) total_1_1 <= 32'd0;
    else if (step2[0]) total_1_1 <= after_1_1;
  always @(posedge clk)
    if (_033_) copy_1_1 <= 32'd0;
    else if (_032_) copy_1_1 <= _047_;
  always @(posedge clk)
    if (_033_) total_1_2 <= 32'd0;
    else if (step2[0]) total_1_2 <= after_1_2;
  always @(posedge clk)
    if (_033_) copy_1_2 <= 32'd0;
    else if (_032_) copy_1_2 <= _045_;
  always @(posedge clk)
    if (_033_) total_1_3 <= 32'd0;
    else if (step2[0]) total_1_3 <= after_1_3;
  always @(posedge clk)
    if (_033_) copy_1_3 <= 32'd0;
    else if (_032_) copy_1_3 <= _043_;
  always @(posedge clk)
    if (_033_) total_2_0 <= 32'd0;
    else if (step2[0]) total_2_0 <= after_2_0;
  always @(posedge clk)
    if (_033_) copy_2_0 <= 32'd0;
    else if (_032_) copy_2_0 <= _041_;
  always @(posedge clk)
    if (_033_) total_2_1 <= 32'd0;
    else if (step2[0]) total_2_1 <= after_2_1;
  always @(posedge clk)
    if (_033_) copy_2_1 <= 32'd0;
    else if (_032_) copy_2_1 <= _039_;
  always @(posedge clk)
    if (_033_) total_2_2 <= 32'd0;
    else if (step2[0]) total_2_2 <= after_2_2;
  always @(posedge clk)
    if (_033_) copy_2_2 <= 32'd0;
    else if (_032_) copy_2_2 <= _037_;
  always @(posedge clk)
    if (_033_) total_2_3 <= 32'd0;
    else if (step2[0]) total_2_3 <= after_2_3;
  always @(posedge clk)
    if (_033_) copy_2_3 <= 32'd0;
    else if (_032_) copy_2_3 <= _035_;
  always @(posedge clk)
    if (_033_) total_3_0 <= 32'd0;
    else if (step2[0]) total_3_0 <= after_3_0;
  always @(posedge clk)
    if (_033_) copy_3_0 <= 32'd0;
    else if (captured) copy_3_0 <= total_3_0;
  always @(posedge clk)
    if (_033_) total_3_1 <= 32'd0;
    else if (step2[0]) total_3_1 <= after_3_1;
  always @(posedge clk)
    if (_033_) copy_3_1 <= 32'd0;
    else if (captured) copy_3_1 <= total_3_1;
  always @(posedge clk)
    if (_033_) total_3_2 <= 32'd0;
    else if (step2[0]) total_3_2 <= after_3_2;
  always @(posedge clk)
    if (_033_) copy_3_2 <= 32'd0;
    else if (captured) copy_3_2 <= total_3_2;
  always @(posedge clk)
    if (_033_) total_3_3 <= 32'd0;
    else if (step2[0]) total_3_3 <= after_3_3;
  always @(posedge clk)
    if (_033_) copy_3_3 <= 32'd0;
    else if (captured) copy_3_3 <= total_3_3;
  assign _029_ = | { take, release_b };
  assign _030_ = | { sent, _022_ };
  assign _031_ = | { captured, next_row, shift };
  assign _032_ = | { captured, next_row };
  assign _033_ = | { rst, clear };
  assign _034_ = next_row ? copy_3_3 : 32'hxxxxxxxx;
  assign _035_ = captured ? total_2_3 : _034_;
  assign _036_ = next_row ? copy_3_2 : 32'hxxxxxxxx;
  assign _037_ = captured ? total_2_2 : _036_;
  assign _038_ = next_row ? copy_3_1 : 32'hxxxxxxxx;
  assign _039_ = captured ? total_2_1 : _038_;
  assign _040_ = next_row ? copy_3_0 : 32'hxxxxxxxx;
  assign _041_ = captured ? total_2_0 : _040_;
  assign _042_ = next_row ? copy_2_3 : 32'hxxxxxxxx;
  assign _043_ = captured ? total_1_3 : _042_;
  assign _044_ = next_row ? copy_2_2 : 32'hxxxxxxxx;
  assign _045_ = captured ? total_1_2 : _044_;
  assign _046_ = next_row ? copy_2_1 : 32'hxxxxxxxx;
  assign _047_ = captured ? total_1_1 : _046_;
  assign _048_ = next_row ? copy_2_0 : 32'hxxxxxxxx;
  assign _049_ = captured ? total_1_0 : _048_;
  assign _050_ = next_row ? copy_1_3 : 32'hxxxxxxxx;
  assign _051_ = captured ? total_0_3 : _050_;
  assign _052_ = shift ? copy_0_3 : 32'hxxxxxxxx;
  assign _053_ = next_row ? copy_1_2 : _052_;
  assign _054_ = captured ? total_0_2 : _053_;
  assign _055_ = shift ? copy_0_2 : 32'hxxxxxxxx;
  assign _056_ = next_row ? copy_1_1 : _055_;
  assign _057_ = captured ? total_0_1 : _056_;
  assign _058_ = shift ? copy_0_1 : 32'hxxxxxxxx;
  assign _059_ = next_row ? copy_1_0 : _058_;
  assign _060_ = captured ? total_0_0 : _059_;
  assign _061_ = sent ? 1'h0 : 1'hx;
  assign _062_ = _022_ ? 1'h1 : _061_;
  assign _063_ = release_b ? 1'h0 : 1'hx;
  assign _064_ = take ? 1'h1 : _063_;
  mac_e4m3fn_e4m3fn_fp32 unit_0_0 (
    .a(a[7:0]),
    .acc(before_0_0),
    .b(b[7:0]),
    .o(after_0_0)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_0_1 (
    .a(a[7:0]),
    .acc(before_0_1),
    .b(b[15:8]),
    .o(after_0_1)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_0_2 (
    .a(a[7:0]),
    .acc(before_0_2),
    .b(b[23:16]),
    .o(after_0_2)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_0_3 (
    .a(a[7:0]),
    .acc(before_0_3),
    .b(b[31:24]),
    .o(after_0_3)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_1_0 (
    .a(a[15:8]),
    .acc(before_1_0),
    .b(b[7:0]),
    .o(after_1_0)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_1_1 (
    .a(a[15:8]),
    .acc(before_1_1),
    .b(b[15:8]),
    .o(after_1_1)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_1_2 (
    .a(a[15:8]),
    .acc(before_1_2),
    .b(b[23:16]),
    .o(after_1_2)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_1_3 (
    .a(a[15:8]),
    .acc(before_1_3),
    .b(b[31:24]),
    .o(after_1_3)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_2_0 (
    .a(a[23:16]),
    .acc(before_2_0),
    .b(b[7:0]),
    .o(after_2_0)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_2_1 (
    .a(a[23:16]),
    .acc(before_2_1),
    .b(b[15:8]),
    .o(after_2_1)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_2_2 (
    .a(a[23:16]),
    .acc(before_2_2),
    .b(b[23:16]),
    .o(after_2_2)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_2_3 (
    .a(a[23:16]),
    .acc(before_2_3),
    .b(b[31:24]),
    .o(after_2_3)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_3_0 (
    .a(a[31:24]),
    .acc(before_3_0),
    .b(b[7:0]),
    .o(after_3_0)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_3_1 (
    .a(a[31:24]),
    .acc(before_3_1),
    .b(b[15:8]),
    .o(after_3_1)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_3_2 (
    .a(a[31:24]),
    .acc(before_3_2),
    .b(b[23:16]),
    .o(after_3_2)
  );
  mac_e4m3fn_e4m3fn_fp32 unit_3_3 (
    .a(a[31:24]),
    .acc(before_3_3),
    .b(b[31:24]),
    .o(after_3_3)
  );
  assign bias_half = step2[3];
  assign port = chunk[1:0];
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
  input wire targets__valid,
  input wire [44:0] targets__payload,
  input wire clear,
  output wire [127:0] bias,
  output reg loaded = 1'h0,
  output reg [31:0] a = 32'd0,
  output reg [31:0] b = 32'd0,
  input wire [8:0] index,
  input wire [1:0] port,
  input wire bias_half
);
  wire [7:0] _000_, _002_, _006_, _010_, _044_, _045_, _048_, _051_, _055_, _058_, _062_;
  wire _001_, _003_, _004_, _005_, _007_, _008_, _009_, _011_, _012_, _013_, _014_, _015_, _016_, _017_, _018_,
    _019_, _020_, _021_, _023_, _025_, _028_, _031_, _033_, _034_, _043_, _046_, _047_, _049_, _050_, _052_,
    _053_, _056_, _057_, _060_, _061_, _063_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_,
    _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_,
    _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_, _109_, _110_,
    _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_, _125_,
    _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, a0_here, a1_here, a2_here,
    a3_here, b0_here, b1_here, b2_here, b3_here, last_beat;
  wire [2:0] _022_, _026_, _029_, _035_, _037_, _039_, _041_, _054_;
  wire [9:0] _024_, _027_, _030_, _036_, _038_, _040_, _042_, _059_;
  wire [32:0] _032_;
  wire [63:0] _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_;
  wire [8:0] a0_place, a1_place, a2_place, a3_place, b0_place, b1_place, b2_place, b3_place;
  wire [31:0] bias__0, bias__1, bias__2, bias__3;
  reg [63:0] a0 [127:0];
  reg [2:0] a0_offset0 = 3'h0;
  reg [2:0] a0_offset1 = 3'h0;
  reg [2:0] a0_slot = 3'h0;
  reg [2:0] a1_offset0 = 3'h0;
  reg [2:0] a1_offset1 = 3'h0;
  reg [2:0] a1_slot = 3'h0;
  reg [2:0] a2_offset0 = 3'h0;
  reg [2:0] a2_offset1 = 3'h0;
  reg [2:0] a2_slot = 3'h0;
  reg [2:0] a3_offset0 = 3'h0;
  reg [2:0] a3_offset1 = 3'h0;
  reg [2:0] a3_slot = 3'h0;
  reg [2:0] b0_offset0 = 3'h0;
  reg [2:0] b0_offset1 = 3'h0;
  reg [2:0] b0_slot = 3'h0;
  reg [2:0] b1_offset0 = 3'h0;
  reg [2:0] b1_offset1 = 3'h0;
  reg [2:0] b1_slot = 3'h0;
  reg [2:0] b2_offset0 = 3'h0;
  reg [2:0] b2_offset1 = 3'h0;
  reg [2:0] b2_slot = 3'h0;
  reg [2:0] b3_offset0 = 3'h0;
  reg [2:0] b3_offset1 = 3'h0;
  reg [2:0] b3_slot = 3'h0;
  reg [6:0] beat = 7'h00;
  reg [127:0] bias0 = 128'h00000000000000000000000000000000;
  reg [127:0] bias1 = 128'h00000000000000000000000000000000;
  initial begin
    a0[0] = 64'h0000000000000000;
    a0[1] = 64'h0000000000000000;
    a0[2] = 64'h0000000000000000;
    a0[3] = 64'h0000000000000000;
    a0[4] = 64'h0000000000000000;
    a0[5] = 64'h0000000000000000;
    a0[6] = 64'h0000000000000000;
    a0[7] = 64'h0000000000000000;
    a0[8] = 64'h0000000000000000;
    a0[9] = 64'h0000000000000000;
    a0[10] = 64'h0000000000000000;
    a0[11] = 64'h0000000000000000;
    a0[12] = 64'h0000000000000000;
    a0[13] = 64'h0000000000000000;
    a0[14] = 64'h0000000000000000;
    a0[15] = 64'h0000000000000000;
    a0[16] = 64'h0000000000000000;
    a0[17] = 64'h0000000000000000;
    a0[18] = 64'h0000000000000000;
    a0[19] = 64'h0000000000000000;
    a0[20] = 64'h0000000000000000;
    a0[21] = 64'h0000000000000000;
    a0[22] = 64'h0000000000000000;
    a0[23] = 64'h0000000000000000;
    a0[24] = 64'h0000000000000000;
    a0[25] = 64'h0000000000000000;
    a0[26] = 64'h0000000000000000;
    a0[27] = 64'h0000000000000000;
    a0[28] = 64'h0000000000000000;
    a0[29] = 64'h0000000000000000;
    a0[30] = 64'h0000000000000000;
    a0[31] = 64'h0000000000000000;
    a0[32] = 64'h0000000000000000;
    a0[33] = 64'h0000000000000000;
    a0[34] = 64'h0000000000000000;
    a0[35] = 64'h0000000000000000;
    a0[36] = 64'h0000000000000000;
    a0[37] = 64'h0000000000000000;
    a0[38] = 64'h0000000000000000;
    a0[39] = 64'h0000000000000000;
    a0[40] = 64'h0000000000000000;
    a0[41] = 64'h0000000000000000;
    a0[42] = 64'h0000000000000000;
    a0[43] = 64'h0000000000000000;
    a0[44] = 64'h0000000000000000;
    a0[45] = 64'h0000000000000000;
    a0[46] = 64'h0000000000000000;
    a0[47] = 64'h0000000000000000;
    a0[48] = 64'h0000000000000000;
    a0[49] = 64'h0000000000000000;
    a0[50] = 64'h0000000000000000;
    a0[51] = 64'h0000000000000000;
    a0[52] = 64'h0000000000000000;
    a0[53] = 64'h0000000000000000;
    a0[54] = 64'h0000000000000000;
    a0[55] = 64'h0000000000000000;
    a0[56] = 64'h0000000000000000;
    a0[57] = 64'h0000000000000000;
    a0[58] = 64'h0000000000000000;
    a0[59] = 64'h0000000000000000;
    a0[60] = 64'h0000000000000000;
    a0[61] = 64'h0000000000000000;
    a0[62] = 64'h0000000000000000;
    a0[63] = 64'h0000000000000000;
    a0[64] = 64'h0000000000000000;
    a0[65] = 64'h0000000000000000;
    a0[66] = 64'h0000000000000000;
    a0[67] = 64'h0000000000000000;
    a0[68] = 64'h0000000000000000;
    a0[69] = 64'h0000000000000000;
    a0[70] = 64'h0000000000000000;
    a0[71] = 64'h0000000000000000;
    a0[72] = 64'h0000000000000000;
    a0[73] = 64'h0000000000000000;
    a0[74] = 64'h0000000000000000;
    a0[75] = 64'h0000000000000000;
    a0[76] = 64'h0000000000000000;
    a0[77] = 64'h0000000000000000;
    a0[78] = 64'h0000000000000000;
    a0[79] = 64'h0000000000000000;
    a0[80] = 64'h0000000000000000;
    a0[81] = 64'h0000000000000000;
    a0[82] = 64'h0000000000000000;
    a0[83] = 64'h0000000000000000;
    a0[84] = 64'h0000000000000000;
    a0[85] = 64'h0000000000000000;
    a0[86] = 64'h0000000000000000;
    a0[87] = 64'h0000000000000000;
    a0[88] = 64'h0000000000000000;
    a0[89] = 64'h0000000000000000;
    a0[90] = 64'h0000000000000000;
    a0[91] = 64'h0000000000000000;
    a0[92] = 64'h0000000000000000;
    a0[93] = 64'h0000000000000000;
    a0[94] = 64'h0000000000000000;
    a0[95] = 64'h0000000000000000;
    a0[96] = 64'h0000000000000000;
    a0[97] = 64'h0000000000000000;
    a0[98] = 64'h0000000000000000;
    a0[99] = 64'h0000000000000000;
    a0[100] = 64'h0000000000000000;
    a0[101] = 64'h0000000000000000;
    a0[102] = 64'h0000000000000000;
    a0[103] = 64'h0000000000000000;
    a0[104] = 64'h0000000000000000;
    a0[105] = 64'h0000000000000000;
    a0[106] = 64'h0000000000000000;
    a0[107] = 64'h0000000000000000;
    a0[108] = 64'h0000000000000000;
    a0[109] = 64'h0000000000000000;
    a0[110] = 64'h0000000000000000;
    a0[111] = 64'h0000000000000000;
    a0[112] = 64'h0000000000000000;
    a0[113] = 64'h0000000000000000;
    a0[114] = 64'h0000000000000000;
    a0[115] = 64'h0000000000000000;
    a0[116] = 64'h0000000000000000;
    a0[117] = 64'h0000000000000000;
    a0[118] = 64'h0000000000000000;
    a0[119] = 64'h0000000000000000;
    a0[120] = 64'h0000000000000000;
    a0[121] = 64'h0000000000000000;
    a0[122] = 64'h0000000000000000;
    a0[123] = 64'h0000000000000000;
    a0[124] = 64'h0000000000000000;
    a0[125] = 64'h0000000000000000;
    a0[126] = 64'h0000000000000000;
    a0[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a0_here)
      a0[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _313_;
  always @(posedge clk) begin
    _313_ <= a0[{ port[0], a0_place[8:3] }];
  end
  assign _071_ = _313_;
  reg [63:0] a1 [127:0];
  initial begin
    a1[0] = 64'h0000000000000000;
    a1[1] = 64'h0000000000000000;
    a1[2] = 64'h0000000000000000;
    a1[3] = 64'h0000000000000000;
    a1[4] = 64'h0000000000000000;
    a1[5] = 64'h0000000000000000;
    a1[6] = 64'h0000000000000000;
    a1[7] = 64'h0000000000000000;
    a1[8] = 64'h0000000000000000;
    a1[9] = 64'h0000000000000000;
    a1[10] = 64'h0000000000000000;
    a1[11] = 64'h0000000000000000;
    a1[12] = 64'h0000000000000000;
    a1[13] = 64'h0000000000000000;
    a1[14] = 64'h0000000000000000;
    a1[15] = 64'h0000000000000000;
    a1[16] = 64'h0000000000000000;
    a1[17] = 64'h0000000000000000;
    a1[18] = 64'h0000000000000000;
    a1[19] = 64'h0000000000000000;
    a1[20] = 64'h0000000000000000;
    a1[21] = 64'h0000000000000000;
    a1[22] = 64'h0000000000000000;
    a1[23] = 64'h0000000000000000;
    a1[24] = 64'h0000000000000000;
    a1[25] = 64'h0000000000000000;
    a1[26] = 64'h0000000000000000;
    a1[27] = 64'h0000000000000000;
    a1[28] = 64'h0000000000000000;
    a1[29] = 64'h0000000000000000;
    a1[30] = 64'h0000000000000000;
    a1[31] = 64'h0000000000000000;
    a1[32] = 64'h0000000000000000;
    a1[33] = 64'h0000000000000000;
    a1[34] = 64'h0000000000000000;
    a1[35] = 64'h0000000000000000;
    a1[36] = 64'h0000000000000000;
    a1[37] = 64'h0000000000000000;
    a1[38] = 64'h0000000000000000;
    a1[39] = 64'h0000000000000000;
    a1[40] = 64'h0000000000000000;
    a1[41] = 64'h0000000000000000;
    a1[42] = 64'h0000000000000000;
    a1[43] = 64'h0000000000000000;
    a1[44] = 64'h0000000000000000;
    a1[45] = 64'h0000000000000000;
    a1[46] = 64'h0000000000000000;
    a1[47] = 64'h0000000000000000;
    a1[48] = 64'h0000000000000000;
    a1[49] = 64'h0000000000000000;
    a1[50] = 64'h0000000000000000;
    a1[51] = 64'h0000000000000000;
    a1[52] = 64'h0000000000000000;
    a1[53] = 64'h0000000000000000;
    a1[54] = 64'h0000000000000000;
    a1[55] = 64'h0000000000000000;
    a1[56] = 64'h0000000000000000;
    a1[57] = 64'h0000000000000000;
    a1[58] = 64'h0000000000000000;
    a1[59] = 64'h0000000000000000;
    a1[60] = 64'h0000000000000000;
    a1[61] = 64'h0000000000000000;
    a1[62] = 64'h0000000000000000;
    a1[63] = 64'h0000000000000000;
    a1[64] = 64'h0000000000000000;
    a1[65] = 64'h0000000000000000;
    a1[66] = 64'h0000000000000000;
    a1[67] = 64'h0000000000000000;
    a1[68] = 64'h0000000000000000;
    a1[69] = 64'h0000000000000000;
    a1[70] = 64'h0000000000000000;
    a1[71] = 64'h0000000000000000;
    a1[72] = 64'h0000000000000000;
    a1[73] = 64'h0000000000000000;
    a1[74] = 64'h0000000000000000;
    a1[75] = 64'h0000000000000000;
    a1[76] = 64'h0000000000000000;
    a1[77] = 64'h0000000000000000;
    a1[78] = 64'h0000000000000000;
    a1[79] = 64'h0000000000000000;
    a1[80] = 64'h0000000000000000;
    a1[81] = 64'h0000000000000000;
    a1[82] = 64'h0000000000000000;
    a1[83] = 64'h0000000000000000;
    a1[84] = 64'h0000000000000000;
    a1[85] = 64'h0000000000000000;
    a1[86] = 64'h0000000000000000;
    a1[87] = 64'h0000000000000000;
    a1[88] = 64'h0000000000000000;
    a1[89] = 64'h0000000000000000;
    a1[90] = 64'h0000000000000000;
    a1[91] = 64'h0000000000000000;
    a1[92] = 64'h0000000000000000;
    a1[93] = 64'h0000000000000000;
    a1[94] = 64'h0000000000000000;
    a1[95] = 64'h0000000000000000;
    a1[96] = 64'h0000000000000000;
    a1[97] = 64'h0000000000000000;
    a1[98] = 64'h0000000000000000;
    a1[99] = 64'h0000000000000000;
    a1[100] = 64'h0000000000000000;
    a1[101] = 64'h0000000000000000;
    a1[102] = 64'h0000000000000000;
    a1[103] = 64'h0000000000000000;
    a1[104] = 64'h0000000000000000;
    a1[105] = 64'h0000000000000000;
    a1[106] = 64'h0000000000000000;
    a1[107] = 64'h0000000000000000;
    a1[108] = 64'h0000000000000000;
    a1[109] = 64'h0000000000000000;
    a1[110] = 64'h0000000000000000;
    a1[111] = 64'h0000000000000000;
    a1[112] = 64'h0000000000000000;
    a1[113] = 64'h0000000000000000;
    a1[114] = 64'h0000000000000000;
    a1[115] = 64'h0000000000000000;
    a1[116] = 64'h0000000000000000;
    a1[117] = 64'h0000000000000000;
    a1[118] = 64'h0000000000000000;
    a1[119] = 64'h0000000000000000;
    a1[120] = 64'h0000000000000000;
    a1[121] = 64'h0000000000000000;
    a1[122] = 64'h0000000000000000;
    a1[123] = 64'h0000000000000000;
    a1[124] = 64'h0000000000000000;
    a1[125] = 64'h0000000000000000;
    a1[126] = 64'h0000000000000000;
    a1[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a1_here)
      a1[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _314_;
  always @(posedge clk) begin
    _314_ <= a1[{ port[0], a1_place[8:3] }];
  end
  assign _070_ = _314_;
  reg [63:0] a2 [127:0];
  initial begin
    a2[0] = 64'h0000000000000000;
    a2[1] = 64'h0000000000000000;
    a2[2] = 64'h0000000000000000;
    a2[3] = 64'h0000000000000000;
    a2[4] = 64'h0000000000000000;
    a2[5] = 64'h0000000000000000;
    a2[6] = 64'h0000000000000000;
    a2[7] = 64'h0000000000000000;
    a2[8] = 64'h0000000000000000;
    a2[9] = 64'h0000000000000000;
    a2[10] = 64'h0000000000000000;
    a2[11] = 64'h0000000000000000;
    a2[12] = 64'h0000000000000000;
    a2[13] = 64'h0000000000000000;
    a2[14] = 64'h0000000000000000;
    a2[15] = 64'h0000000000000000;
    a2[16] = 64'h0000000000000000;
    a2[17] = 64'h0000000000000000;
    a2[18] = 64'h0000000000000000;
    a2[19] = 64'h0000000000000000;
    a2[20] = 64'h0000000000000000;
    a2[21] = 64'h0000000000000000;
    a2[22] = 64'h0000000000000000;
    a2[23] = 64'h0000000000000000;
    a2[24] = 64'h0000000000000000;
    a2[25] = 64'h0000000000000000;
    a2[26] = 64'h0000000000000000;
    a2[27] = 64'h0000000000000000;
    a2[28] = 64'h0000000000000000;
    a2[29] = 64'h0000000000000000;
    a2[30] = 64'h0000000000000000;
    a2[31] = 64'h0000000000000000;
    a2[32] = 64'h0000000000000000;
    a2[33] = 64'h0000000000000000;
    a2[34] = 64'h0000000000000000;
    a2[35] = 64'h0000000000000000;
    a2[36] = 64'h0000000000000000;
    a2[37] = 64'h0000000000000000;
    a2[38] = 64'h0000000000000000;
    a2[39] = 64'h0000000000000000;
    a2[40] = 64'h0000000000000000;
    a2[41] = 64'h0000000000000000;
    a2[42] = 64'h0000000000000000;
    a2[43] = 64'h0000000000000000;
    a2[44] = 64'h0000000000000000;
    a2[45] = 64'h0000000000000000;
    a2[46] = 64'h0000000000000000;
    a2[47] = 64'h0000000000000000;
    a2[48] = 64'h0000000000000000;
    a2[49] = 64'h0000000000000000;
    a2[50] = 64'h0000000000000000;
    a2[51] = 64'h0000000000000000;
    a2[52] = 64'h0000000000000000;
    a2[53] = 64'h0000000000000000;
    a2[54] = 64'h0000000000000000;
    a2[55] = 64'h0000000000000000;
    a2[56] = 64'h0000000000000000;
    a2[57] = 64'h0000000000000000;
    a2[58] = 64'h0000000000000000;
    a2[59] = 64'h0000000000000000;
    a2[60] = 64'h0000000000000000;
    a2[61] = 64'h0000000000000000;
    a2[62] = 64'h0000000000000000;
    a2[63] = 64'h0000000000000000;
    a2[64] = 64'h0000000000000000;
    a2[65] = 64'h0000000000000000;
    a2[66] = 64'h0000000000000000;
    a2[67] = 64'h0000000000000000;
    a2[68] = 64'h0000000000000000;
    a2[69] = 64'h0000000000000000;
    a2[70] = 64'h0000000000000000;
    a2[71] = 64'h0000000000000000;
    a2[72] = 64'h0000000000000000;
    a2[73] = 64'h0000000000000000;
    a2[74] = 64'h0000000000000000;
    a2[75] = 64'h0000000000000000;
    a2[76] = 64'h0000000000000000;
    a2[77] = 64'h0000000000000000;
    a2[78] = 64'h0000000000000000;
    a2[79] = 64'h0000000000000000;
    a2[80] = 64'h0000000000000000;
    a2[81] = 64'h0000000000000000;
    a2[82] = 64'h0000000000000000;
    a2[83] = 64'h0000000000000000;
    a2[84] = 64'h0000000000000000;
    a2[85] = 64'h0000000000000000;
    a2[86] = 64'h0000000000000000;
    a2[87] = 64'h0000000000000000;
    a2[88] = 64'h0000000000000000;
    a2[89] = 64'h0000000000000000;
    a2[90] = 64'h0000000000000000;
    a2[91] = 64'h0000000000000000;
    a2[92] = 64'h0000000000000000;
    a2[93] = 64'h0000000000000000;
    a2[94] = 64'h0000000000000000;
    a2[95] = 64'h0000000000000000;
    a2[96] = 64'h0000000000000000;
    a2[97] = 64'h0000000000000000;
    a2[98] = 64'h0000000000000000;
    a2[99] = 64'h0000000000000000;
    a2[100] = 64'h0000000000000000;
    a2[101] = 64'h0000000000000000;
    a2[102] = 64'h0000000000000000;
    a2[103] = 64'h0000000000000000;
    a2[104] = 64'h0000000000000000;
    a2[105] = 64'h0000000000000000;
    a2[106] = 64'h0000000000000000;
    a2[107] = 64'h0000000000000000;
    a2[108] = 64'h0000000000000000;
    a2[109] = 64'h0000000000000000;
    a2[110] = 64'h0000000000000000;
    a2[111] = 64'h0000000000000000;
    a2[112] = 64'h0000000000000000;
    a2[113] = 64'h0000000000000000;
    a2[114] = 64'h0000000000000000;
    a2[115] = 64'h0000000000000000;
    a2[116] = 64'h0000000000000000;
    a2[117] = 64'h0000000000000000;
    a2[118] = 64'h0000000000000000;
    a2[119] = 64'h0000000000000000;
    a2[120] = 64'h0000000000000000;
    a2[121] = 64'h0000000000000000;
    a2[122] = 64'h0000000000000000;
    a2[123] = 64'h0000000000000000;
    a2[124] = 64'h0000000000000000;
    a2[125] = 64'h0000000000000000;
    a2[126] = 64'h0000000000000000;
    a2[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a2_here)
      a2[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _315_;
  always @(posedge clk) begin
    _315_ <= a2[{ port[0], a2_place[8:3] }];
  end
  assign _069_ = _315_;
  reg [63:0] a3 [127:0];
  initial begin
    a3[0] = 64'h0000000000000000;
    a3[1] = 64'h0000000000000000;
    a3[2] = 64'h0000000000000000;
    a3[3] = 64'h0000000000000000;
    a3[4] = 64'h0000000000000000;
    a3[5] = 64'h0000000000000000;
    a3[6] = 64'h0000000000000000;
    a3[7] = 64'h0000000000000000;
    a3[8] = 64'h0000000000000000;
    a3[9] = 64'h0000000000000000;
    a3[10] = 64'h0000000000000000;
    a3[11] = 64'h0000000000000000;
    a3[12] = 64'h0000000000000000;
    a3[13] = 64'h0000000000000000;
    a3[14] = 64'h0000000000000000;
    a3[15] = 64'h0000000000000000;
    a3[16] = 64'h0000000000000000;
    a3[17] = 64'h0000000000000000;
    a3[18] = 64'h0000000000000000;
    a3[19] = 64'h0000000000000000;
    a3[20] = 64'h0000000000000000;
    a3[21] = 64'h0000000000000000;
    a3[22] = 64'h0000000000000000;
    a3[23] = 64'h0000000000000000;
    a3[24] = 64'h0000000000000000;
    a3[25] = 64'h0000000000000000;
    a3[26] = 64'h0000000000000000;
    a3[27] = 64'h0000000000000000;
    a3[28] = 64'h0000000000000000;
    a3[29] = 64'h0000000000000000;
    a3[30] = 64'h0000000000000000;
    a3[31] = 64'h0000000000000000;
    a3[32] = 64'h0000000000000000;
    a3[33] = 64'h0000000000000000;
    a3[34] = 64'h0000000000000000;
    a3[35] = 64'h0000000000000000;
    a3[36] = 64'h0000000000000000;
    a3[37] = 64'h0000000000000000;
    a3[38] = 64'h0000000000000000;
    a3[39] = 64'h0000000000000000;
    a3[40] = 64'h0000000000000000;
    a3[41] = 64'h0000000000000000;
    a3[42] = 64'h0000000000000000;
    a3[43] = 64'h0000000000000000;
    a3[44] = 64'h0000000000000000;
    a3[45] = 64'h0000000000000000;
    a3[46] = 64'h0000000000000000;
    a3[47] = 64'h0000000000000000;
    a3[48] = 64'h0000000000000000;
    a3[49] = 64'h0000000000000000;
    a3[50] = 64'h0000000000000000;
    a3[51] = 64'h0000000000000000;
    a3[52] = 64'h0000000000000000;
    a3[53] = 64'h0000000000000000;
    a3[54] = 64'h0000000000000000;
    a3[55] = 64'h0000000000000000;
    a3[56] = 64'h0000000000000000;
    a3[57] = 64'h0000000000000000;
    a3[58] = 64'h0000000000000000;
    a3[59] = 64'h0000000000000000;
    a3[60] = 64'h0000000000000000;
    a3[61] = 64'h0000000000000000;
    a3[62] = 64'h0000000000000000;
    a3[63] = 64'h0000000000000000;
    a3[64] = 64'h0000000000000000;
    a3[65] = 64'h0000000000000000;
    a3[66] = 64'h0000000000000000;
    a3[67] = 64'h0000000000000000;
    a3[68] = 64'h0000000000000000;
    a3[69] = 64'h0000000000000000;
    a3[70] = 64'h0000000000000000;
    a3[71] = 64'h0000000000000000;
    a3[72] = 64'h0000000000000000;
    a3[73] = 64'h0000000000000000;
    a3[74] = 64'h0000000000000000;
    a3[75] = 64'h0000000000000000;
    a3[76] = 64'h0000000000000000;
    a3[77] = 64'h0000000000000000;
    a3[78] = 64'h0000000000000000;
    a3[79] = 64'h0000000000000000;
    a3[80] = 64'h0000000000000000;
    a3[81] = 64'h0000000000000000;
    a3[82] = 64'h0000000000000000;
    a3[83] = 64'h0000000000000000;
    a3[84] = 64'h0000000000000000;
    a3[85] = 64'h0000000000000000;
    a3[86] = 64'h0000000000000000;
    a3[87] = 64'h0000000000000000;
    a3[88] = 64'h0000000000000000;
    a3[89] = 64'h0000000000000000;
    a3[90] = 64'h0000000000000000;
    a3[91] = 64'h0000000000000000;
    a3[92] = 64'h0000000000000000;
    a3[93] = 64'h0000000000000000;
    a3[94] = 64'h0000000000000000;
    a3[95] = 64'h0000000000000000;
    a3[96] = 64'h0000000000000000;
    a3[97] = 64'h0000000000000000;
    a3[98] = 64'h0000000000000000;
    a3[99] = 64'h0000000000000000;
    a3[100] = 64'h0000000000000000;
    a3[101] = 64'h0000000000000000;
    a3[102] = 64'h0000000000000000;
    a3[103] = 64'h0000000000000000;
    a3[104] = 64'h0000000000000000;
    a3[105] = 64'h0000000000000000;
    a3[106] = 64'h0000000000000000;
    a3[107] = 64'h0000000000000000;
    a3[108] = 64'h0000000000000000;
    a3[109] = 64'h0000000000000000;
    a3[110] = 64'h0000000000000000;
    a3[111] = 64'h0000000000000000;
    a3[112] = 64'h0000000000000000;
    a3[113] = 64'h0000000000000000;
    a3[114] = 64'h0000000000000000;
    a3[115] = 64'h0000000000000000;
    a3[116] = 64'h0000000000000000;
    a3[117] = 64'h0000000000000000;
    a3[118] = 64'h0000000000000000;
    a3[119] = 64'h0000000000000000;
    a3[120] = 64'h0000000000000000;
    a3[121] = 64'h0000000000000000;
    a3[122] = 64'h0000000000000000;
    a3[123] = 64'h0000000000000000;
    a3[124] = 64'h0000000000000000;
    a3[125] = 64'h0000000000000000;
    a3[126] = 64'h0000000000000000;
    a3[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a3_here)
      a3[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _316_;
  always @(posedge clk) begin
    _316_ <= a3[{ port[0], a3_place[8:3] }];
  end
  assign _068_ = _316_;
  reg [63:0] b0 [127:0];
  initial begin
    b0[0] = 64'h0000000000000000;
    b0[1] = 64'h0000000000000000;
    b0[2] = 64'h0000000000000000;
    b0[3] = 64'h0000000000000000;
    b0[4] = 64'h0000000000000000;
    b0[5] = 64'h0000000000000000;
    b0[6] = 64'h0000000000000000;
    b0[7] = 64'h0000000000000000;
    b0[8] = 64'h0000000000000000;
    b0[9] = 64'h0000000000000000;
    b0[10] = 64'h0000000000000000;
    b0[11] = 64'h0000000000000000;
    b0[12] = 64'h0000000000000000;
    b0[13] = 64'h0000000000000000;
    b0[14] = 64'h0000000000000000;
    b0[15] = 64'h0000000000000000;
    b0[16] = 64'h0000000000000000;
    b0[17] = 64'h0000000000000000;
    b0[18] = 64'h0000000000000000;
    b0[19] = 64'h0000000000000000;
    b0[20] = 64'h0000000000000000;
    b0[21] = 64'h0000000000000000;
    b0[22] = 64'h0000000000000000;
    b0[23] = 64'h0000000000000000;
    b0[24] = 64'h0000000000000000;
    b0[25] = 64'h0000000000000000;
    b0[26] = 64'h0000000000000000;
    b0[27] = 64'h0000000000000000;
    b0[28] = 64'h0000000000000000;
    b0[29] = 64'h0000000000000000;
    b0[30] = 64'h0000000000000000;
    b0[31] = 64'h0000000000000000;
    b0[32] = 64'h0000000000000000;
    b0[33] = 64'h0000000000000000;
    b0[34] = 64'h0000000000000000;
    b0[35] = 64'h0000000000000000;
    b0[36] = 64'h0000000000000000;
    b0[37] = 64'h0000000000000000;
    b0[38] = 64'h0000000000000000;
    b0[39] = 64'h0000000000000000;
    b0[40] = 64'h0000000000000000;
    b0[41] = 64'h0000000000000000;
    b0[42] = 64'h0000000000000000;
    b0[43] = 64'h0000000000000000;
    b0[44] = 64'h0000000000000000;
    b0[45] = 64'h0000000000000000;
    b0[46] = 64'h0000000000000000;
    b0[47] = 64'h0000000000000000;
    b0[48] = 64'h0000000000000000;
    b0[49] = 64'h0000000000000000;
    b0[50] = 64'h0000000000000000;
    b0[51] = 64'h0000000000000000;
    b0[52] = 64'h0000000000000000;
    b0[53] = 64'h0000000000000000;
    b0[54] = 64'h0000000000000000;
    b0[55] = 64'h0000000000000000;
    b0[56] = 64'h0000000000000000;
    b0[57] = 64'h0000000000000000;
    b0[58] = 64'h0000000000000000;
    b0[59] = 64'h0000000000000000;
    b0[60] = 64'h0000000000000000;
    b0[61] = 64'h0000000000000000;
    b0[62] = 64'h0000000000000000;
    b0[63] = 64'h0000000000000000;
    b0[64] = 64'h0000000000000000;
    b0[65] = 64'h0000000000000000;
    b0[66] = 64'h0000000000000000;
    b0[67] = 64'h0000000000000000;
    b0[68] = 64'h0000000000000000;
    b0[69] = 64'h0000000000000000;
    b0[70] = 64'h0000000000000000;
    b0[71] = 64'h0000000000000000;
    b0[72] = 64'h0000000000000000;
    b0[73] = 64'h0000000000000000;
    b0[74] = 64'h0000000000000000;
    b0[75] = 64'h0000000000000000;
    b0[76] = 64'h0000000000000000;
    b0[77] = 64'h0000000000000000;
    b0[78] = 64'h0000000000000000;
    b0[79] = 64'h0000000000000000;
    b0[80] = 64'h0000000000000000;
    b0[81] = 64'h0000000000000000;
    b0[82] = 64'h0000000000000000;
    b0[83] = 64'h0000000000000000;
    b0[84] = 64'h0000000000000000;
    b0[85] = 64'h0000000000000000;
    b0[86] = 64'h0000000000000000;
    b0[87] = 64'h0000000000000000;
    b0[88] = 64'h0000000000000000;
    b0[89] = 64'h0000000000000000;
    b0[90] = 64'h0000000000000000;
    b0[91] = 64'h0000000000000000;
    b0[92] = 64'h0000000000000000;
    b0[93] = 64'h0000000000000000;
    b0[94] = 64'h0000000000000000;
    b0[95] = 64'h0000000000000000;
    b0[96] = 64'h0000000000000000;
    b0[97] = 64'h0000000000000000;
    b0[98] = 64'h0000000000000000;
    b0[99] = 64'h0000000000000000;
    b0[100] = 64'h0000000000000000;
    b0[101] = 64'h0000000000000000;
    b0[102] = 64'h0000000000000000;
    b0[103] = 64'h0000000000000000;
    b0[104] = 64'h0000000000000000;
    b0[105] = 64'h0000000000000000;
    b0[106] = 64'h0000000000000000;
    b0[107] = 64'h0000000000000000;
    b0[108] = 64'h0000000000000000;
    b0[109] = 64'h0000000000000000;
    b0[110] = 64'h0000000000000000;
    b0[111] = 64'h0000000000000000;
    b0[112] = 64'h0000000000000000;
    b0[113] = 64'h0000000000000000;
    b0[114] = 64'h0000000000000000;
    b0[115] = 64'h0000000000000000;
    b0[116] = 64'h0000000000000000;
    b0[117] = 64'h0000000000000000;
    b0[118] = 64'h0000000000000000;
    b0[119] = 64'h0000000000000000;
    b0[120] = 64'h0000000000000000;
    b0[121] = 64'h0000000000000000;
    b0[122] = 64'h0000000000000000;
    b0[123] = 64'h0000000000000000;
    b0[124] = 64'h0000000000000000;
    b0[125] = 64'h0000000000000000;
    b0[126] = 64'h0000000000000000;
    b0[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b0_here)
      b0[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _317_;
  always @(posedge clk) begin
    _317_ <= b0[{ port[1], b0_place[8:3] }];
  end
  assign _067_ = _317_;
  reg [63:0] b1 [127:0];
  initial begin
    b1[0] = 64'h0000000000000000;
    b1[1] = 64'h0000000000000000;
    b1[2] = 64'h0000000000000000;
    b1[3] = 64'h0000000000000000;
    b1[4] = 64'h0000000000000000;
    b1[5] = 64'h0000000000000000;
    b1[6] = 64'h0000000000000000;
    b1[7] = 64'h0000000000000000;
    b1[8] = 64'h0000000000000000;
    b1[9] = 64'h0000000000000000;
    b1[10] = 64'h0000000000000000;
    b1[11] = 64'h0000000000000000;
    b1[12] = 64'h0000000000000000;
    b1[13] = 64'h0000000000000000;
    b1[14] = 64'h0000000000000000;
    b1[15] = 64'h0000000000000000;
    b1[16] = 64'h0000000000000000;
    b1[17] = 64'h0000000000000000;
    b1[18] = 64'h0000000000000000;
    b1[19] = 64'h0000000000000000;
    b1[20] = 64'h0000000000000000;
    b1[21] = 64'h0000000000000000;
    b1[22] = 64'h0000000000000000;
    b1[23] = 64'h0000000000000000;
    b1[24] = 64'h0000000000000000;
    b1[25] = 64'h0000000000000000;
    b1[26] = 64'h0000000000000000;
    b1[27] = 64'h0000000000000000;
    b1[28] = 64'h0000000000000000;
    b1[29] = 64'h0000000000000000;
    b1[30] = 64'h0000000000000000;
    b1[31] = 64'h0000000000000000;
    b1[32] = 64'h0000000000000000;
    b1[33] = 64'h0000000000000000;
    b1[34] = 64'h0000000000000000;
    b1[35] = 64'h0000000000000000;
    b1[36] = 64'h0000000000000000;
    b1[37] = 64'h0000000000000000;
    b1[38] = 64'h0000000000000000;
    b1[39] = 64'h0000000000000000;
    b1[40] = 64'h0000000000000000;
    b1[41] = 64'h0000000000000000;
    b1[42] = 64'h0000000000000000;
    b1[43] = 64'h0000000000000000;
    b1[44] = 64'h0000000000000000;
    b1[45] = 64'h0000000000000000;
    b1[46] = 64'h0000000000000000;
    b1[47] = 64'h0000000000000000;
    b1[48] = 64'h0000000000000000;
    b1[49] = 64'h0000000000000000;
    b1[50] = 64'h0000000000000000;
    b1[51] = 64'h0000000000000000;
    b1[52] = 64'h0000000000000000;
    b1[53] = 64'h0000000000000000;
    b1[54] = 64'h0000000000000000;
    b1[55] = 64'h0000000000000000;
    b1[56] = 64'h0000000000000000;
    b1[57] = 64'h0000000000000000;
    b1[58] = 64'h0000000000000000;
    b1[59] = 64'h0000000000000000;
    b1[60] = 64'h0000000000000000;
    b1[61] = 64'h0000000000000000;
    b1[62] = 64'h0000000000000000;
    b1[63] = 64'h0000000000000000;
    b1[64] = 64'h0000000000000000;
    b1[65] = 64'h0000000000000000;
    b1[66] = 64'h0000000000000000;
    b1[67] = 64'h0000000000000000;
    b1[68] = 64'h0000000000000000;
    b1[69] = 64'h0000000000000000;
    b1[70] = 64'h0000000000000000;
    b1[71] = 64'h0000000000000000;
    b1[72] = 64'h0000000000000000;
    b1[73] = 64'h0000000000000000;
    b1[74] = 64'h0000000000000000;
    b1[75] = 64'h0000000000000000;
    b1[76] = 64'h0000000000000000;
    b1[77] = 64'h0000000000000000;
    b1[78] = 64'h0000000000000000;
    b1[79] = 64'h0000000000000000;
    b1[80] = 64'h0000000000000000;
    b1[81] = 64'h0000000000000000;
    b1[82] = 64'h0000000000000000;
    b1[83] = 64'h0000000000000000;
    b1[84] = 64'h0000000000000000;
    b1[85] = 64'h0000000000000000;
    b1[86] = 64'h0000000000000000;
    b1[87] = 64'h0000000000000000;
    b1[88] = 64'h0000000000000000;
    b1[89] = 64'h0000000000000000;
    b1[90] = 64'h0000000000000000;
    b1[91] = 64'h0000000000000000;
    b1[92] = 64'h0000000000000000;
    b1[93] = 64'h0000000000000000;
    b1[94] = 64'h0000000000000000;
    b1[95] = 64'h0000000000000000;
    b1[96] = 64'h0000000000000000;
    b1[97] = 64'h0000000000000000;
    b1[98] = 64'h0000000000000000;
    b1[99] = 64'h0000000000000000;
    b1[100] = 64'h0000000000000000;
    b1[101] = 64'h0000000000000000;
    b1[102] = 64'h0000000000000000;
    b1[103] = 64'h0000000000000000;
    b1[104] = 64'h0000000000000000;
    b1[105] = 64'h0000000000000000;
    b1[106] = 64'h0000000000000000;
    b1[107] = 64'h0000000000000000;
    b1[108] = 64'h0000000000000000;
    b1[109] = 64'h0000000000000000;
    b1[110] = 64'h0000000000000000;
    b1[111] = 64'h0000000000000000;
    b1[112] = 64'h0000000000000000;
    b1[113] = 64'h0000000000000000;
    b1[114] = 64'h0000000000000000;
    b1[115] = 64'h0000000000000000;
    b1[116] = 64'h0000000000000000;
    b1[117] = 64'h0000000000000000;
    b1[118] = 64'h0000000000000000;
    b1[119] = 64'h0000000000000000;
    b1[120] = 64'h0000000000000000;
    b1[121] = 64'h0000000000000000;
    b1[122] = 64'h0000000000000000;
    b1[123] = 64'h0000000000000000;
    b1[124] = 64'h0000000000000000;
    b1[125] = 64'h0000000000000000;
    b1[126] = 64'h0000000000000000;
    b1[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b1_here)
      b1[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _318_;
  always @(posedge clk) begin
    _318_ <= b1[{ port[1], b1_place[8:3] }];
  end
  assign _066_ = _318_;
  reg [63:0] b2 [127:0];
  initial begin
    b2[0] = 64'h0000000000000000;
    b2[1] = 64'h0000000000000000;
    b2[2] = 64'h0000000000000000;
    b2[3] = 64'h0000000000000000;
    b2[4] = 64'h0000000000000000;
    b2[5] = 64'h0000000000000000;
    b2[6] = 64'h0000000000000000;
    b2[7] = 64'h0000000000000000;
    b2[8] = 64'h0000000000000000;
    b2[9] = 64'h0000000000000000;
    b2[10] = 64'h0000000000000000;
    b2[11] = 64'h0000000000000000;
    b2[12] = 64'h0000000000000000;
    b2[13] = 64'h0000000000000000;
    b2[14] = 64'h0000000000000000;
    b2[15] = 64'h0000000000000000;
    b2[16] = 64'h0000000000000000;
    b2[17] = 64'h0000000000000000;
    b2[18] = 64'h0000000000000000;
    b2[19] = 64'h0000000000000000;
    b2[20] = 64'h0000000000000000;
    b2[21] = 64'h0000000000000000;
    b2[22] = 64'h0000000000000000;
    b2[23] = 64'h0000000000000000;
    b2[24] = 64'h0000000000000000;
    b2[25] = 64'h0000000000000000;
    b2[26] = 64'h0000000000000000;
    b2[27] = 64'h0000000000000000;
    b2[28] = 64'h0000000000000000;
    b2[29] = 64'h0000000000000000;
    b2[30] = 64'h0000000000000000;
    b2[31] = 64'h0000000000000000;
    b2[32] = 64'h0000000000000000;
    b2[33] = 64'h0000000000000000;
    b2[34] = 64'h0000000000000000;
    b2[35] = 64'h0000000000000000;
    b2[36] = 64'h0000000000000000;
    b2[37] = 64'h0000000000000000;
    b2[38] = 64'h0000000000000000;
    b2[39] = 64'h0000000000000000;
    b2[40] = 64'h0000000000000000;
    b2[41] = 64'h0000000000000000;
    b2[42] = 64'h0000000000000000;
    b2[43] = 64'h0000000000000000;
    b2[44] = 64'h0000000000000000;
    b2[45] = 64'h0000000000000000;
    b2[46] = 64'h0000000000000000;
    b2[47] = 64'h0000000000000000;
    b2[48] = 64'h0000000000000000;
    b2[49] = 64'h0000000000000000;
    b2[50] = 64'h0000000000000000;
    b2[51] = 64'h0000000000000000;
    b2[52] = 64'h0000000000000000;
    b2[53] = 64'h0000000000000000;
    b2[54] = 64'h0000000000000000;
    b2[55] = 64'h0000000000000000;
    b2[56] = 64'h0000000000000000;
    b2[57] = 64'h0000000000000000;
    b2[58] = 64'h0000000000000000;
    b2[59] = 64'h0000000000000000;
    b2[60] = 64'h0000000000000000;
    b2[61] = 64'h0000000000000000;
    b2[62] = 64'h0000000000000000;
    b2[63] = 64'h0000000000000000;
    b2[64] = 64'h0000000000000000;
    b2[65] = 64'h0000000000000000;
    b2[66] = 64'h0000000000000000;
    b2[67] = 64'h0000000000000000;
    b2[68] = 64'h0000000000000000;
    b2[69] = 64'h0000000000000000;
    b2[70] = 64'h0000000000000000;
    b2[71] = 64'h0000000000000000;
    b2[72] = 64'h0000000000000000;
    b2[73] = 64'h0000000000000000;
    b2[74] = 64'h0000000000000000;
    b2[75] = 64'h0000000000000000;
    b2[76] = 64'h0000000000000000;
    b2[77] = 64'h0000000000000000;
    b2[78] = 64'h0000000000000000;
    b2[79] = 64'h0000000000000000;
    b2[80] = 64'h0000000000000000;
    b2[81] = 64'h0000000000000000;
    b2[82] = 64'h0000000000000000;
    b2[83] = 64'h0000000000000000;
    b2[84] = 64'h0000000000000000;
    b2[85] = 64'h0000000000000000;
    b2[86] = 64'h0000000000000000;
    b2[87] = 64'h0000000000000000;
    b2[88] = 64'h0000000000000000;
    b2[89] = 64'h0000000000000000;
    b2[90] = 64'h0000000000000000;
    b2[91] = 64'h0000000000000000;
    b2[92] = 64'h0000000000000000;
    b2[93] = 64'h0000000000000000;
    b2[94] = 64'h0000000000000000;
    b2[95] = 64'h0000000000000000;
    b2[96] = 64'h0000000000000000;
    b2[97] = 64'h0000000000000000;
    b2[98] = 64'h0000000000000000;
    b2[99] = 64'h0000000000000000;
    b2[100] = 64'h0000000000000000;
    b2[101] = 64'h0000000000000000;
    b2[102] = 64'h0000000000000000;
    b2[103] = 64'h0000000000000000;
    b2[104] = 64'h0000000000000000;
    b2[105] = 64'h0000000000000000;
    b2[106] = 64'h0000000000000000;
    b2[107] = 64'h0000000000000000;
    b2[108] = 64'h0000000000000000;
    b2[109] = 64'h0000000000000000;
    b2[110] = 64'h0000000000000000;
    b2[111] = 64'h0000000000000000;
    b2[112] = 64'h0000000000000000;
    b2[113] = 64'h0000000000000000;
    b2[114] = 64'h0000000000000000;
    b2[115] = 64'h0000000000000000;
    b2[116] = 64'h0000000000000000;
    b2[117] = 64'h0000000000000000;
    b2[118] = 64'h0000000000000000;
    b2[119] = 64'h0000000000000000;
    b2[120] = 64'h0000000000000000;
    b2[121] = 64'h0000000000000000;
    b2[122] = 64'h0000000000000000;
    b2[123] = 64'h0000000000000000;
    b2[124] = 64'h0000000000000000;
    b2[125] = 64'h0000000000000000;
    b2[126] = 64'h0000000000000000;
    b2[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b2_here)
      b2[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _319_;
  always @(posedge clk) begin
    _319_ <= b2[{ port[1], b2_place[8:3] }];
  end
  assign _065_ = _319_;
  reg [63:0] b3 [127:0];
  initial begin
    b3[0] = 64'h0000000000000000;
    b3[1] = 64'h0000000000000000;
    b3[2] = 64'h0000000000000000;
    b3[3] = 64'h0000000000000000;
    b3[4] = 64'h0000000000000000;
    b3[5] = 64'h0000000000000000;
    b3[6] = 64'h0000000000000000;
    b3[7] = 64'h0000000000000000;
    b3[8] = 64'h0000000000000000;
    b3[9] = 64'h0000000000000000;
    b3[10] = 64'h0000000000000000;
    b3[11] = 64'h0000000000000000;
    b3[12] = 64'h0000000000000000;
    b3[13] = 64'h0000000000000000;
    b3[14] = 64'h0000000000000000;
    b3[15] = 64'h0000000000000000;
    b3[16] = 64'h0000000000000000;
    b3[17] = 64'h0000000000000000;
    b3[18] = 64'h0000000000000000;
    b3[19] = 64'h0000000000000000;
    b3[20] = 64'h0000000000000000;
    b3[21] = 64'h0000000000000000;
    b3[22] = 64'h0000000000000000;
    b3[23] = 64'h0000000000000000;
    b3[24] = 64'h0000000000000000;
    b3[25] = 64'h0000000000000000;
    b3[26] = 64'h0000000000000000;
    b3[27] = 64'h0000000000000000;
    b3[28] = 64'h0000000000000000;
    b3[29] = 64'h0000000000000000;
    b3[30] = 64'h0000000000000000;
    b3[31] = 64'h0000000000000000;
    b3[32] = 64'h0000000000000000;
    b3[33] = 64'h0000000000000000;
    b3[34] = 64'h0000000000000000;
    b3[35] = 64'h0000000000000000;
    b3[36] = 64'h0000000000000000;
    b3[37] = 64'h0000000000000000;
    b3[38] = 64'h0000000000000000;
    b3[39] = 64'h0000000000000000;
    b3[40] = 64'h0000000000000000;
    b3[41] = 64'h0000000000000000;
    b3[42] = 64'h0000000000000000;
    b3[43] = 64'h0000000000000000;
    b3[44] = 64'h0000000000000000;
    b3[45] = 64'h0000000000000000;
    b3[46] = 64'h0000000000000000;
    b3[47] = 64'h0000000000000000;
    b3[48] = 64'h0000000000000000;
    b3[49] = 64'h0000000000000000;
    b3[50] = 64'h0000000000000000;
    b3[51] = 64'h0000000000000000;
    b3[52] = 64'h0000000000000000;
    b3[53] = 64'h0000000000000000;
    b3[54] = 64'h0000000000000000;
    b3[55] = 64'h0000000000000000;
    b3[56] = 64'h0000000000000000;
    b3[57] = 64'h0000000000000000;
    b3[58] = 64'h0000000000000000;
    b3[59] = 64'h0000000000000000;
    b3[60] = 64'h0000000000000000;
    b3[61] = 64'h0000000000000000;
    b3[62] = 64'h0000000000000000;
    b3[63] = 64'h0000000000000000;
    b3[64] = 64'h0000000000000000;
    b3[65] = 64'h0000000000000000;
    b3[66] = 64'h0000000000000000;
    b3[67] = 64'h0000000000000000;
    b3[68] = 64'h0000000000000000;
    b3[69] = 64'h0000000000000000;
    b3[70] = 64'h0000000000000000;
    b3[71] = 64'h0000000000000000;
    b3[72] = 64'h0000000000000000;
    b3[73] = 64'h0000000000000000;
    b3[74] = 64'h0000000000000000;
    b3[75] = 64'h0000000000000000;
    b3[76] = 64'h0000000000000000;
    b3[77] = 64'h0000000000000000;
    b3[78] = 64'h0000000000000000;
    b3[79] = 64'h0000000000000000;
    b3[80] = 64'h0000000000000000;
    b3[81] = 64'h0000000000000000;
    b3[82] = 64'h0000000000000000;
    b3[83] = 64'h0000000000000000;
    b3[84] = 64'h0000000000000000;
    b3[85] = 64'h0000000000000000;
    b3[86] = 64'h0000000000000000;
    b3[87] = 64'h0000000000000000;
    b3[88] = 64'h0000000000000000;
    b3[89] = 64'h0000000000000000;
    b3[90] = 64'h0000000000000000;
    b3[91] = 64'h0000000000000000;
    b3[92] = 64'h0000000000000000;
    b3[93] = 64'h0000000000000000;
    b3[94] = 64'h0000000000000000;
    b3[95] = 64'h0000000000000000;
    b3[96] = 64'h0000000000000000;
    b3[97] = 64'h0000000000000000;
    b3[98] = 64'h0000000000000000;
    b3[99] = 64'h0000000000000000;
    b3[100] = 64'h0000000000000000;
    b3[101] = 64'h0000000000000000;
    b3[102] = 64'h0000000000000000;
    b3[103] = 64'h0000000000000000;
    b3[104] = 64'h0000000000000000;
    b3[105] = 64'h0000000000000000;
    b3[106] = 64'h0000000000000000;
    b3[107] = 64'h0000000000000000;
    b3[108] = 64'h0000000000000000;
    b3[109] = 64'h0000000000000000;
    b3[110] = 64'h0000000000000000;
    b3[111] = 64'h0000000000000000;
    b3[112] = 64'h0000000000000000;
    b3[113] = 64'h0000000000000000;
    b3[114] = 64'h0000000000000000;
    b3[115] = 64'h0000000000000000;
    b3[116] = 64'h0000000000000000;
    b3[117] = 64'h0000000000000000;
    b3[118] = 64'h0000000000000000;
    b3[119] = 64'h0000000000000000;
    b3[120] = 64'h0000000000000000;
    b3[121] = 64'h0000000000000000;
    b3[122] = 64'h0000000000000000;
    b3[123] = 64'h0000000000000000;
    b3[124] = 64'h0000000000000000;
    b3[125] = 64'h0000000000000000;
    b3[126] = 64'h0000000000000000;
    b3[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b3_here)
      b3[{ targets__payload[4], beat[5:0] }] <= r_data;
  end
  reg [63:0] _320_;
  always @(posedge clk) begin
    _320_ <= b3[{ port[1], b3_place[8:3] }];
  end
  assign _064_ = _320_;
  assign _000_ = targets__payload[44:38] - 1'h1;
  assign last_beat = beat == _000_;
  assign fault = r_valid & r_error;
  assign { _032_[32:29], address[31:3] } = { 3'h0, targets__payload[37:9] } + beat;
  assign a0_here = _013_ & _034_;
  assign _054_ = port[0] ? a0_offset1 : a0_offset0;
  assign { _059_[9], a0_place } = index + _054_;
  assign a1_here = _013_ & _019_;
  assign _022_ = port[0] ? a1_offset1 : a1_offset0;
  assign { _024_[9], a1_place } = index + _022_;
  assign a2_here = _013_ & _025_;
  assign _026_ = port[0] ? a2_offset1 : a2_offset0;
  assign { _027_[9], a2_place } = index + _026_;
  assign _007_ = ! targets__payload[1:0];
  assign _013_ = r_valid & _007_;
  assign a3_here = _013_ & _028_;
  assign _029_ = port[0] ? a3_offset1 : a3_offset0;
  assign { _030_[9], a3_place } = index + _029_;
  assign _034_ = ! targets__payload[3:2];
  assign b0_here = _033_ & _034_;
  assign _035_ = port[1] ? b0_offset1 : b0_offset0;
  assign { _036_[9], b0_place } = index + _035_;
  assign _019_ = targets__payload[3:2] == 1'h1;
  assign b1_here = _033_ & _019_;
  assign _037_ = port[1] ? b1_offset1 : b1_offset0;
  assign { _038_[9], b1_place } = index + _037_;
  assign _025_ = targets__payload[3:2] == 2'h2;
  assign b2_here = _033_ & _025_;
  assign _039_ = port[1] ? b2_offset1 : b2_offset0;
  assign { _040_[9], b2_place } = index + _039_;
  assign _031_ = targets__payload[1:0] == 1'h1;
  assign _033_ = r_valid & _031_;
  assign _028_ = targets__payload[3:2] == 2'h3;
  assign b3_here = _033_ & _028_;
  assign _041_ = port[1] ? b3_offset1 : b3_offset0;
  assign { _042_[9], b3_place } = index + _041_;
  assign bias__0 = bias_half ? bias1[31:0] : bias0[31:0];
  assign bias__1 = bias_half ? bias1[63:32] : bias0[63:32];
  assign bias__2 = bias_half ? bias1[95:64] : bias0[95:64];
  assign bias__3 = bias_half ? bias1[127:96] : bias0[127:96];
  assign targets__ready = r_valid & last_beat;
  assign _043_ = targets__ready & targets__payload[5];
  assign _044_ = beat + 1'h1;
  assign _045_ = last_beat ? 8'h00 : _044_;
  assign _046_ = a0_here & _003_;
  assign _047_ = a0_here & targets__payload[4];
  assign _049_ = a1_here & _003_;
  assign _050_ = a1_here & targets__payload[4];
  assign _052_ = a2_here & _003_;
  assign _053_ = a2_here & targets__payload[4];
  assign _056_ = a3_here & _003_;
  assign _057_ = a3_here & targets__payload[4];
  assign _060_ = b0_here & _003_;
  assign _061_ = b0_here & targets__payload[4];
  assign _063_ = b1_here & _003_;
  assign _001_ = b1_here & targets__payload[4];
  assign _004_ = b2_here & _003_;
  assign _005_ = b2_here & targets__payload[4];
  assign _008_ = b3_here & _003_;
  assign _009_ = b3_here & targets__payload[4];
  assign _016_ = _014_ & _015_;
  assign _003_ = ! targets__payload[4];
  assign _014_ = _012_ & _003_;
  assign _018_ = _014_ & _017_;
  assign _015_ = ! beat;
  assign _021_ = _020_ & _015_;
  assign _011_ = targets__payload[1:0] == 2'h2;
  assign _012_ = r_valid & _011_;
  assign _020_ = _012_ & targets__payload[4];
  assign _017_ = beat == 1'h1;
  assign _023_ = _020_ & _017_;
  always @(posedge clk)
    if (_072_) loaded <= 1'h0;
    else loaded <= _043_;
  always @(posedge clk)
    if (_072_) beat <= 7'h00;
    else if (r_valid) beat <= _045_[6:0];
  always @(posedge clk)
    if (_072_) a0_offset0 <= 3'h0;
    else if (_046_) a0_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a0_offset1 <= 3'h0;
    else if (_047_) a0_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a0_slot <= 3'h0;
    else a0_slot <= a0_place[2:0];
  always @(posedge clk)
    if (_072_) a <= 32'd0;
    else a <= { _058_, _055_, _051_, _048_ };
  always @(posedge clk)
    if (_072_) a1_offset0 <= 3'h0;
    else if (_049_) a1_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a1_offset1 <= 3'h0;
    else if (_050_) a1_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a1_slot <= 3'h0;
    else a1_slot <= a1_place[2:0];
  always @(posedge clk)
    if (_072_) a2_offset0 <= 3'h0;
    else if (_052_) a2_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a2_offset1 <= 3'h0;
    else if (_053_) a2_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a2_slot <= 3'h0;
    else a2_slot <= a2_place[2:0];
  always @(posedge clk)
    if (_072_) a3_offset0 <= 3'h0;
    else if (_056_) a3_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a3_offset1 <= 3'h0;
    else if (_057_) a3_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) a3_slot <= 3'h0;
    else a3_slot <= a3_place[2:0];
  always @(posedge clk)
    if (_072_) b0_offset0 <= 3'h0;
    else if (_060_) b0_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b0_offset1 <= 3'h0;
    else if (_061_) b0_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b0_slot <= 3'h0;
    else b0_slot <= b0_place[2:0];
  always @(posedge clk)
    if (_072_) b <= 32'd0;
    else b <= { _010_, _006_, _002_, _062_ };
  always @(posedge clk)
    if (_072_) b1_offset0 <= 3'h0;
    else if (_063_) b1_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b1_offset1 <= 3'h0;
    else if (_001_) b1_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b1_slot <= 3'h0;
    else b1_slot <= b1_place[2:0];
  always @(posedge clk)
    if (_072_) b2_offset0 <= 3'h0;
    else if (_004_) b2_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b2_offset1 <= 3'h0;
    else if (_005_) b2_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b2_slot <= 3'h0;
    else b2_slot <= b2_place[2:0];
  always @(posedge clk)
    if (_072_) b3_offset0 <= 3'h0;
    else if (_008_) b3_offset0 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b3_offset1 <= 3'h0;
    else if (_009_) b3_offset1 <= targets__payload[8:6];
  always @(posedge clk)
    if (_072_) b3_slot <= 3'h0;
    else b3_slot <= b3_place[2:0];
  always @(posedge clk)
    if (_072_) bias0[63:0] <= 64'h0000000000000000;
    else if (_016_) bias0[63:0] <= r_data;
  always @(posedge clk)
    if (_072_) bias0[127:64] <= 64'h0000000000000000;
    else if (_018_) bias0[127:64] <= r_data;
  always @(posedge clk)
    if (_072_) bias1[63:0] <= 64'h0000000000000000;
    else if (_021_) bias1[63:0] <= r_data;
  always @(posedge clk)
    if (_072_) bias1[127:64] <= 64'h0000000000000000;
    else if (_023_) bias1[127:64] <= r_data;
  assign _072_ = | { rst, clear };
  function [7:0] _241_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _241_ = b[7:0];
      8'b??????1?:
        _241_ = b[15:8];
      8'b?????1??:
        _241_ = b[23:16];
      8'b????1???:
        _241_ = b[31:24];
      8'b???1????:
        _241_ = b[39:32];
      8'b??1?????:
        _241_ = b[47:40];
      8'b?1??????:
        _241_ = b[55:48];
      8'b1???????:
        _241_ = b[63:56];
      default:
        _241_ = a;
    endcase
  endfunction
  assign _010_ = _241_(8'hxx, { _064_[7:0], _064_[15:8], _064_[23:16], _064_[31:24], _064_[39:32], _064_[47:40], _064_[55:48], _064_[63:56] }, { _080_, _079_, _078_, _077_, _076_, _075_, _074_, _073_ });
  assign _073_ = b3_slot == 3'h7;
  assign _074_ = b3_slot == 3'h6;
  assign _075_ = b3_slot == 3'h5;
  assign _076_ = b3_slot == 3'h4;
  assign _077_ = b3_slot == 3'h3;
  assign _078_ = b3_slot == 3'h2;
  assign _079_ = b3_slot == 3'h1;
  assign _080_ = ! b3_slot;
  function [7:0] _250_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _250_ = b[7:0];
      8'b??????1?:
        _250_ = b[15:8];
      8'b?????1??:
        _250_ = b[23:16];
      8'b????1???:
        _250_ = b[31:24];
      8'b???1????:
        _250_ = b[39:32];
      8'b??1?????:
        _250_ = b[47:40];
      8'b?1??????:
        _250_ = b[55:48];
      8'b1???????:
        _250_ = b[63:56];
      default:
        _250_ = a;
    endcase
  endfunction
  assign _006_ = _250_(8'hxx, { _065_[7:0], _065_[15:8], _065_[23:16], _065_[31:24], _065_[39:32], _065_[47:40], _065_[55:48], _065_[63:56] }, { _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_ });
  assign _081_ = b2_slot == 3'h7;
  assign _082_ = b2_slot == 3'h6;
  assign _083_ = b2_slot == 3'h5;
  assign _084_ = b2_slot == 3'h4;
  assign _085_ = b2_slot == 3'h3;
  assign _086_ = b2_slot == 3'h2;
  assign _087_ = b2_slot == 3'h1;
  assign _088_ = ! b2_slot;
  function [7:0] _259_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _259_ = b[7:0];
      8'b??????1?:
        _259_ = b[15:8];
      8'b?????1??:
        _259_ = b[23:16];
      8'b????1???:
        _259_ = b[31:24];
      8'b???1????:
        _259_ = b[39:32];
      8'b??1?????:
        _259_ = b[47:40];
      8'b?1??????:
        _259_ = b[55:48];
      8'b1???????:
        _259_ = b[63:56];
      default:
        _259_ = a;
    endcase
  endfunction
  assign _002_ = _259_(8'hxx, { _066_[7:0], _066_[15:8], _066_[23:16], _066_[31:24], _066_[39:32], _066_[47:40], _066_[55:48], _066_[63:56] }, { _096_, _095_, _094_, _093_, _092_, _091_, _090_, _089_ });
  assign _089_ = b1_slot == 3'h7;
  assign _090_ = b1_slot == 3'h6;
  assign _091_ = b1_slot == 3'h5;
  assign _092_ = b1_slot == 3'h4;
  assign _093_ = b1_slot == 3'h3;
  assign _094_ = b1_slot == 3'h2;
  assign _095_ = b1_slot == 3'h1;
  assign _096_ = ! b1_slot;
  function [7:0] _268_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _268_ = b[7:0];
      8'b??????1?:
        _268_ = b[15:8];
      8'b?????1??:
        _268_ = b[23:16];
      8'b????1???:
        _268_ = b[31:24];
      8'b???1????:
        _268_ = b[39:32];
      8'b??1?????:
        _268_ = b[47:40];
      8'b?1??????:
        _268_ = b[55:48];
      8'b1???????:
        _268_ = b[63:56];
      default:
        _268_ = a;
    endcase
  endfunction
  assign _062_ = _268_(8'hxx, { _067_[7:0], _067_[15:8], _067_[23:16], _067_[31:24], _067_[39:32], _067_[47:40], _067_[55:48], _067_[63:56] }, { _104_, _103_, _102_, _101_, _100_, _099_, _098_, _097_ });
  assign _097_ = b0_slot == 3'h7;
  assign _098_ = b0_slot == 3'h6;
  assign _099_ = b0_slot == 3'h5;
  assign _100_ = b0_slot == 3'h4;
  assign _101_ = b0_slot == 3'h3;
  assign _102_ = b0_slot == 3'h2;
  assign _103_ = b0_slot == 3'h1;
  assign _104_ = ! b0_slot;
  function [7:0] _277_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _277_ = b[7:0];
      8'b??????1?:
        _277_ = b[15:8];
      8'b?????1??:
        _277_ = b[23:16];
      8'b????1???:
        _277_ = b[31:24];
      8'b???1????:
        _277_ = b[39:32];
      8'b??1?????:
        _277_ = b[47:40];
      8'b?1??????:
        _277_ = b[55:48];
      8'b1???????:
        _277_ = b[63:56];
      default:
        _277_ = a;
    endcase
  endfunction
  assign _058_ = _277_(8'hxx, { _068_[7:0], _068_[15:8], _068_[23:16], _068_[31:24], _068_[39:32], _068_[47:40], _068_[55:48], _068_[63:56] }, { _112_, _111_, _110_, _109_, _108_, _107_, _106_, _105_ });
  assign _105_ = a3_slot == 3'h7;
  assign _106_ = a3_slot == 3'h6;
  assign _107_ = a3_slot == 3'h5;
  assign _108_ = a3_slot == 3'h4;
  assign _109_ = a3_slot == 3'h3;
  assign _110_ = a3_slot == 3'h2;
  assign _111_ = a3_slot == 3'h1;
  assign _112_ = ! a3_slot;
  function [7:0] _286_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _286_ = b[7:0];
      8'b??????1?:
        _286_ = b[15:8];
      8'b?????1??:
        _286_ = b[23:16];
      8'b????1???:
        _286_ = b[31:24];
      8'b???1????:
        _286_ = b[39:32];
      8'b??1?????:
        _286_ = b[47:40];
      8'b?1??????:
        _286_ = b[55:48];
      8'b1???????:
        _286_ = b[63:56];
      default:
        _286_ = a;
    endcase
  endfunction
  assign _055_ = _286_(8'hxx, { _069_[7:0], _069_[15:8], _069_[23:16], _069_[31:24], _069_[39:32], _069_[47:40], _069_[55:48], _069_[63:56] }, { _120_, _119_, _118_, _117_, _116_, _115_, _114_, _113_ });
  assign _113_ = a2_slot == 3'h7;
  assign _114_ = a2_slot == 3'h6;
  assign _115_ = a2_slot == 3'h5;
  assign _116_ = a2_slot == 3'h4;
  assign _117_ = a2_slot == 3'h3;
  assign _118_ = a2_slot == 3'h2;
  assign _119_ = a2_slot == 3'h1;
  assign _120_ = ! a2_slot;
  function [7:0] _295_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _295_ = b[7:0];
      8'b??????1?:
        _295_ = b[15:8];
      8'b?????1??:
        _295_ = b[23:16];
      8'b????1???:
        _295_ = b[31:24];
      8'b???1????:
        _295_ = b[39:32];
      8'b??1?????:
        _295_ = b[47:40];
      8'b?1??????:
        _295_ = b[55:48];
      8'b1???????:
        _295_ = b[63:56];
      default:
        _295_ = a;
    endcase
  endfunction
  assign _051_ = _295_(8'hxx, { _070_[7:0], _070_[15:8], _070_[23:16], _070_[31:24], _070_[39:32], _070_[47:40], _070_[55:48], _070_[63:56] }, { _128_, _127_, _126_, _125_, _124_, _123_, _122_, _121_ });
  assign _121_ = a1_slot == 3'h7;
  assign _122_ = a1_slot == 3'h6;
  assign _123_ = a1_slot == 3'h5;
  assign _124_ = a1_slot == 3'h4;
  assign _125_ = a1_slot == 3'h3;
  assign _126_ = a1_slot == 3'h2;
  assign _127_ = a1_slot == 3'h1;
  assign _128_ = ! a1_slot;
  function [7:0] _304_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _304_ = b[7:0];
      8'b??????1?:
        _304_ = b[15:8];
      8'b?????1??:
        _304_ = b[23:16];
      8'b????1???:
        _304_ = b[31:24];
      8'b???1????:
        _304_ = b[39:32];
      8'b??1?????:
        _304_ = b[47:40];
      8'b?1??????:
        _304_ = b[55:48];
      8'b1???????:
        _304_ = b[63:56];
      default:
        _304_ = a;
    endcase
  endfunction
  assign _048_ = _304_(8'hxx, { _071_[7:0], _071_[15:8], _071_[23:16], _071_[31:24], _071_[39:32], _071_[47:40], _071_[55:48], _071_[63:56] }, { _136_, _135_, _134_, _133_, _132_, _131_, _130_, _129_ });
  assign _129_ = a0_slot == 3'h7;
  assign _130_ = a0_slot == 3'h6;
  assign _131_ = a0_slot == 3'h5;
  assign _132_ = a0_slot == 3'h4;
  assign _133_ = a0_slot == 3'h3;
  assign _134_ = a0_slot == 3'h2;
  assign _135_ = a0_slot == 3'h1;
  assign _136_ = ! a0_slot;
  assign _042_[8:0] = b3_place;
  assign _040_[8:0] = b2_place;
  assign _038_[8:0] = b1_place;
  assign _036_[8:0] = b0_place;
  assign _030_[8:0] = a3_place;
  assign _027_[8:0] = a2_place;
  assign _024_[8:0] = a1_place;
  assign _059_[8:0] = a0_place;
  assign _032_[28:0] = address[31:3];
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
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_,
    _083_, _085_, _089_, _093_, _094_, _095_, _096_, _097_, _098_, _139_, _140_, _141_, _142_, _143_,
    chunks__payload__a_half, chunks__payload__first, chunks__payload__last, chunks__payload__release_a,
    last_cols, last_rows, last_run, needs_a, resident, take_b, targets__payload__half, targets__payload__last;
  wire [10:0] _001_;
  wire [11:0] _002_;
  wire [12:0] _003_;
  wire [32:0] _005_, _011_, _018_, _023_, _030_, _031_, _033_, _034_, _035_, _037_, _039_, _040_, _041_;
  wire [31:0] _006_, _015_, _043_, _045_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_,
    _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_,
    _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_,
    _144_, _145_, _146_, half_left, runs__payload__address;
  wire [3:0] _012_, _019_, _026_, _028_;
  wire [2:0] _025_, _027_, _029_, _077_, _078_, _079_, _080_, _081_, _082_, _084_, _086_, _087_, _088_, _090_,
    _091_, _092_;
  wire [35:0] _038_, _042_, _044_;
  wire [1:0] _147_, _148_, _149_, targets__payload__kind;
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
    else if (_065_) m_left <= _137_;
  always @(posedge clk)
    if (_075_) n_left <= 32'd0;
    else if (_066_) n_left <= _132_;
  always @(posedge clk)
    if (_075_) k_left <= 32'd0;
    else if (_067_) k_left <= _127_;
  always @(posedge clk)
    if (_075_) a_block <= 32'd0;
    else if (_065_) a_block <= _124_;
  always @(posedge clk)
    if (_075_) a_row <= 32'd0;
    else if (_068_) a_row <= _120_;
  always @(posedge clk)
    if (_075_) b_block <= 32'd0;
    else if (_066_) b_block <= _116_;
  always @(posedge clk)
    if (_075_) b_row <= 32'd0;
    else if (_069_) b_row <= _112_;
  always @(posedge clk)
    if (_075_) c_block <= 32'd0;
    else if (_065_) c_block <= _107_;
  always @(posedge clk)
    if (_075_) bias <= 32'd0;
    else if (_066_) bias <= _102_;
  always @(posedge clk)
    if (_075_) first_columns <= 1'h0;
    else if (_066_) first_columns <= _097_;
  always @(posedge clk)
    if (_075_) fsm_state <= 3'h0;
    else if (_070_) fsm_state <= _082_;
  always @(posedge clk)
    if (_075_) index <= 2'h0;
    else if (_071_) index <= _149_;
  always @(posedge clk)
    if (_075_) b_half <= 1'h0;
    else if (_072_) b_half <= _032_;
  always @(posedge clk)
    if (_075_) _048_ <= 1'h0;
    else if (_073_) _048_ <= _004_;
  always @(posedge clk)
    if (_075_) a_offset <= 32'd0;
    else if (_072_) a_offset <= _146_;
  always @(posedge clk)
    if (_075_) b_offset <= 32'd0;
    else if (_072_) b_offset <= _145_;
  always @(posedge clk)
    if (_075_) c_offset <= 32'd0;
    else if (_074_) c_offset <= _144_;
  assign _053_ = { _083_, last_cols } != 2'h2;
  assign _054_ = { _083_, chunks__payload__last } != 2'h2;
  assign _055_ = | { _093_, _083_ };
  assign _051_ = { _093_, go } != 2'h2;
  assign _052_ = { _083_, chunks__ready } != 2'h2;
  assign _057_ = | { _093_, _076_, _083_ };
  assign _059_ = | { _093_, _089_, _083_ };
  assign _060_ = { _085_, _049_ } != 2'h2;
  assign _058_ = { _089_, _049_ } != 2'h2;
  assign _056_ = { _076_, _049_ } != 2'h2;
  assign _061_ = { _089_, last_run } != 2'h2;
  assign _062_ = { _076_, last_run } != 2'h2;
  assign _063_ = | { _093_, _076_, _089_, _085_, _083_ };
  assign _064_ = | { _076_, _089_ };
  assign _067_ = & { _055_, _052_, _051_ };
  assign _068_ = & { _057_, _054_, _053_, _052_, _051_, _056_ };
  assign _069_ = & { _059_, _054_, _052_, _051_, _058_ };
  assign _065_ = & { _055_, _054_, _053_, _052_, _051_ };
  assign _066_ = & { _055_, _054_, _052_, _051_ };
  assign _070_ = & { _063_, _062_, _061_, _052_, _051_, _056_, _058_, _060_ };
  assign _071_ = & { _064_, _056_, _058_ };
  assign _073_ = & { _083_, needs_a, chunks__ready };
  assign _072_ = & { _083_, chunks__ready };
  assign _074_ = & { _083_, chunks__payload__last, chunks__ready };
  assign _075_ = | { rst, clear };
  assign _077_ = last_rows ? 3'h5 : 3'h1;
  assign _078_ = resident ? 3'h2 : 3'h1;
  assign _079_ = last_cols ? _077_ : _078_;
  assign _080_ = chunks__payload__last ? _079_ : 3'h1;
  assign _081_ = chunks__ready ? _080_ : 3'hx;
  function [2:0] _256_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    casez (s) // synopsys parallel_case
      5'b????1:
        _256_ = b[2:0];
      5'b???1?:
        _256_ = b[5:3];
      5'b??1??:
        _256_ = b[8:6];
      5'b?1???:
        _256_ = b[11:9];
      5'b1????:
        _256_ = b[14:12];
      default:
        _256_ = a;
    endcase
  endfunction
  assign _082_ = _256_(3'hx, { _092_, _091_, _088_, _084_, _081_ }, { _093_, _076_, _089_, _085_, _083_ });
  assign _084_ = _049_ ? 3'h4 : 3'hx;
  assign _086_ = _021_ ? 3'h3 : 3'h4;
  assign _087_ = last_run ? _086_ : 3'hx;
  assign _088_ = _049_ ? _087_ : 3'hx;
  assign _090_ = last_run ? 3'h2 : 3'hx;
  assign _091_ = _049_ ? _090_ : 3'hx;
  assign _092_ = go ? 3'h1 : 3'hx;
  assign _094_ = last_cols ? 1'h1 : 1'h0;
  assign _095_ = chunks__payload__last ? _094_ : 1'hx;
  assign _096_ = chunks__ready ? _095_ : 1'hx;
  function [0:0] _267_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _267_ = b[0:0];
      2'b1?:
        _267_ = b[1:1];
      default:
        _267_ = a;
    endcase
  endfunction
  assign _097_ = _267_(1'hx, { _098_, _096_ }, { _093_, _083_ });
  assign _098_ = go ? 1'h1 : 1'hx;
  assign _099_ = last_cols ? job[319:288] : _040_[31:0];
  assign _100_ = chunks__payload__last ? _099_ : 32'hxxxxxxxx;
  assign _101_ = chunks__ready ? _100_ : 32'hxxxxxxxx;
  function [31:0] _272_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _272_ = b[31:0];
      2'b1?:
        _272_ = b[63:32];
      default:
        _272_ = a;
    endcase
  endfunction
  assign _102_ = _272_(32'hxxxxxxxx, { _103_, _101_ }, { _093_, _083_ });
  assign _103_ = go ? job[319:288] : 32'hxxxxxxxx;
  assign _104_ = last_cols ? _044_[31:0] : 32'hxxxxxxxx;
  assign _105_ = chunks__payload__last ? _104_ : 32'hxxxxxxxx;
  assign _106_ = chunks__ready ? _105_ : 32'hxxxxxxxx;
  function [31:0] _277_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _277_ = b[31:0];
      2'b1?:
        _277_ = b[63:32];
      default:
        _277_ = a;
    endcase
  endfunction
  assign _107_ = _277_(32'hxxxxxxxx, { _108_, _106_ }, { _093_, _083_ });
  assign _108_ = go ? job[255:224] : 32'hxxxxxxxx;
  function [31:0] _279_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _279_ = b[31:0];
      3'b?1?:
        _279_ = b[63:32];
      3'b1??:
        _279_ = b[95:64];
      default:
        _279_ = a;
    endcase
  endfunction
  assign _112_ = _279_(32'hxxxxxxxx, { _115_, _114_, _111_ }, { _093_, _089_, _083_ });
  assign _113_ = last_run ? b_block : _031_[31:0];
  assign _114_ = _049_ ? _113_ : 32'hxxxxxxxx;
  assign _109_ = last_cols ? job[191:160] : _038_[31:0];
  assign _110_ = chunks__payload__last ? _109_ : 32'hxxxxxxxx;
  assign _111_ = chunks__ready ? _110_ : 32'hxxxxxxxx;
  function [31:0] _285_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _285_ = b[31:0];
      2'b1?:
        _285_ = b[63:32];
      default:
        _285_ = a;
    endcase
  endfunction
  assign _116_ = _285_(32'hxxxxxxxx, { _115_, _111_ }, { _093_, _083_ });
  assign _115_ = go ? job[191:160] : 32'hxxxxxxxx;
  function [31:0] _287_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _287_ = b[31:0];
      3'b?1?:
        _287_ = b[63:32];
      3'b1??:
        _287_ = b[95:64];
      default:
        _287_ = a;
    endcase
  endfunction
  assign _120_ = _287_(32'hxxxxxxxx, { _123_, _122_, _119_ }, { _093_, _076_, _083_ });
  assign _121_ = last_run ? a_block : _030_[31:0];
  assign _122_ = _049_ ? _121_ : 32'hxxxxxxxx;
  assign _117_ = last_cols ? _042_[31:0] : 32'hxxxxxxxx;
  assign _118_ = chunks__payload__last ? _117_ : 32'hxxxxxxxx;
  assign _119_ = chunks__ready ? _118_ : 32'hxxxxxxxx;
  function [31:0] _293_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _293_ = b[31:0];
      2'b1?:
        _293_ = b[63:32];
      default:
        _293_ = a;
    endcase
  endfunction
  assign _124_ = _293_(32'hxxxxxxxx, { _123_, _119_ }, { _093_, _083_ });
  assign _123_ = go ? job[127:96] : 32'hxxxxxxxx;
  assign _125_ = chunks__payload__last ? job[95:64] : _033_[31:0];
  assign _126_ = chunks__ready ? _125_ : 32'hxxxxxxxx;
  function [31:0] _297_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _297_ = b[31:0];
      2'b1?:
        _297_ = b[63:32];
      default:
        _297_ = a;
    endcase
  endfunction
  assign _127_ = _297_(32'hxxxxxxxx, { _128_, _126_ }, { _093_, _083_ });
  assign _128_ = go ? job[95:64] : 32'hxxxxxxxx;
  assign _129_ = last_cols ? job[63:32] : _037_[31:0];
  assign _130_ = chunks__payload__last ? _129_ : 32'hxxxxxxxx;
  assign _131_ = chunks__ready ? _130_ : 32'hxxxxxxxx;
  function [31:0] _302_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _302_ = b[31:0];
      2'b1?:
        _302_ = b[63:32];
      default:
        _302_ = a;
    endcase
  endfunction
  assign _132_ = _302_(32'hxxxxxxxx, { _133_, _131_ }, { _093_, _083_ });
  assign _133_ = go ? job[63:32] : 32'hxxxxxxxx;
  assign _134_ = last_cols ? _041_[31:0] : 32'hxxxxxxxx;
  assign _135_ = chunks__payload__last ? _134_ : 32'hxxxxxxxx;
  assign _136_ = chunks__ready ? _135_ : 32'hxxxxxxxx;
  function [31:0] _307_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _307_ = b[31:0];
      2'b1?:
        _307_ = b[63:32];
      default:
        _307_ = a;
    endcase
  endfunction
  assign _137_ = _307_(32'hxxxxxxxx, { _138_, _136_ }, { _093_, _083_ });
  assign _138_ = go ? job[31:0] : 32'hxxxxxxxx;
  assign _093_ = ! fsm_state;
  assign _139_ = _083_ ? 1'h1 : 1'h0;
  assign _083_ = fsm_state == 3'h4;
  assign chunks__valid = halt ? 1'h0 : _139_;
  assign take_b = _089_ ? _140_ : 1'h0;
  assign _140_ = _049_ ? _014_ : 1'h0;
  assign _046_ = _076_ ? _140_ : 1'h0;
  function [0:0] _316_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _316_ = b[0:0];
      2'b1?:
        _316_ = b[1:1];
      default:
        _316_ = a;
    endcase
  endfunction
  assign last_run = _316_(1'h0, { _013_, _020_ }, { _076_, _089_ });
  assign _089_ = fsm_state == 3'h2;
  assign _076_ = fsm_state == 3'h1;
  function [9:0] _319_;
    input [9:0] a;
    input [29:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _319_ = b[9:0];
      3'b?1?:
        _319_ = b[19:10];
      3'b1??:
        _319_ = b[29:20];
      default:
        _319_ = a;
    endcase
  endfunction
  assign size = _319_(10'h000, { 1'h0, chunks__payload[10:2], 1'h0, chunks__payload[10:2], 5'h00, chunks__payload[19:17], 2'h0 }, { _076_, _089_, _085_ });
  assign _085_ = fsm_state == 3'h3;
  function [31:0] _321_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _321_ = b[31:0];
      3'b?1?:
        _321_ = b[63:32];
      3'b1??:
        _321_ = b[95:64];
      default:
        _321_ = a;
    endcase
  endfunction
  assign runs__payload__address = _321_(32'd0, { _011_[31:0], _018_[31:0], bias }, { _076_, _089_, _085_ });
  function [0:0] _322_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _322_ = b[0:0];
      3'b?1?:
        _322_ = b[1:1];
      3'b1??:
        _322_ = b[2:2];
      default:
        _322_ = a;
    endcase
  endfunction
  assign _141_ = _322_(1'h0, { _010_, _017_, 1'h1 }, { _076_, _089_, _085_ });
  assign _050_ = halt ? 1'h0 : _141_;
  function [0:0] _324_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _324_ = b[0:0];
      2'b1?:
        _324_ = b[1:1];
      default:
        _324_ = a;
    endcase
  endfunction
  assign _142_ = _324_(1'h0, { _007_, 1'h1 }, { _093_, _143_ });
  assign _143_ = fsm_state == 3'h5;
  assign idle = halt ? 1'h1 : _142_;
  function [0:0] _327_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _327_ = b[0:0];
      2'b1?:
        _327_ = b[1:1];
      default:
        _327_ = a;
    endcase
  endfunction
  assign targets__payload__last = _327_(1'h0, { _024_, 1'h1 }, { _089_, _085_ });
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
  assign targets__payload__half = _328_(1'h0, { _048_, b_half, b_half }, { _076_, _089_, _085_ });
  function [1:0] _329_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _329_ = b[1:0];
      2'b1?:
        _329_ = b[3:2];
      default:
        _329_ = a;
    endcase
  endfunction
  assign targets__payload__kind = _329_(2'h0, 4'h6, { _089_, _085_ });
  assign _144_ = last_cols ? 32'd0 : _039_[31:0];
  assign _145_ = chunks__payload__last ? 32'd0 : _035_[31:0];
  assign _146_ = chunks__payload__last ? 32'd0 : _034_[31:0];
  function [1:0] _333_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _333_ = b[1:0];
      2'b1?:
        _333_ = b[3:2];
      default:
        _333_ = a;
    endcase
  endfunction
  assign _149_ = _333_(2'hx, { _148_, _148_ }, { _076_, _089_ });
  assign _147_ = last_run ? 2'h0 : _029_[1:0];
  assign _148_ = _049_ ? _147_ : 2'hx;
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
  input wire [31:0] total,
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
