// matmul_int8_int8_int32_rows8_cols8_bus64_depth64
//
// Spec:    matmul:a=int8,b=int8,acc=int32,rows=8,cols=8,bus=64,depth=64
// Computes C = A x B in memory, by 8 x 8 units of mac:a=int8,b=int8,acc=int32
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64 (
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
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _030_, _031_, _033_, _048_,
    abort, busy, clear, go, halt, quiet, read_fault, start, write_fault;
  wire [2:0] _008_, _009_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_;
  wire [1:0] _028_, _029_, _032_, settings__OPTIONS;
  wire [31:0] _034_, _035_, _036_, _037_, _038_, _039_, job__a, job__a_stride, job__b, job__b_stride, job__bias,
    job__c, job__c_stride, job__k, job__m, job__n, read_address, write_address;
  wire [3:0] code;
  reg [31:0] fault = 32'd0;
  reg [1:0] fsm_state = 2'h0;
  assign halt = | code[2:0];
  assign _011_ = ! job__m;
  assign _012_ = ! job__n;
  assign _013_ = _011_ | _012_;
  assign _014_ = ! job__k;
  assign _001_ = _013_ | _014_;
  assign _002_ = | job__c[1:0];
  assign _003_ = | job__c_stride[1:0];
  assign _004_ = _002_ | _003_;
  assign _005_ = | job__bias[2:0];
  assign _006_ = settings__OPTIONS[0] & _005_;
  assign _007_ = _004_ | _006_;
  assign _008_ = _007_ ? 3'h2 : 3'h0;
  assign _009_ = _001_ ? 3'h1 : _008_;
  assign _010_ = abort & _000_;
  assign _000_ = ! code[2:0];
  reg [2:0] _065_ = 3'h0;
  always @(posedge clk)
    if (rst) _065_ <= 3'h0;
    else if (_025_) _065_ <= _045_;
  assign code[2:0] = _065_;
  always @(posedge clk)
    if (rst) fault <= 32'd0;
    else if (_026_) fault <= _038_;
  always @(posedge clk)
    if (rst) fsm_state <= 2'h0;
    else if (_027_) fsm_state <= _029_;
  assign _015_ = { _030_, write_fault, read_fault, abort, quiet } != 5'h10;
  assign _016_ = { _030_, _000_, quiet } != 3'h4;
  assign _017_ = { _033_, start } != 2'h2;
  assign _018_ = { _031_, _010_ } != 2'h2;
  assign _020_ = { _030_, quiet } != 2'h3;
  assign _021_ = { _030_, write_fault, read_fault } != 3'h4;
  assign _022_ = { _030_, _000_ } != 2'h2;
  assign _023_ = | { _033_, _030_ };
  assign _024_ = { _030_, quiet } != 2'h2;
  assign _019_ = | { _033_, _031_, _030_ };
  assign _025_ = & { _019_, _018_, _017_, _016_, _015_ };
  assign _026_ = & { _023_, _022_, _021_, _017_, _020_ };
  assign _027_ = & { _019_, _017_, _024_ };
  assign _028_ = quiet ? 2'h0 : 2'hx;
  function [1:0] _082_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _082_ = b[1:0];
      3'b?1?:
        _082_ = b[3:2];
      3'b1??:
        _082_ = b[5:4];
      default:
        _082_ = a;
    endcase
  endfunction
  assign _029_ = _082_(2'hx, { _032_, 2'h2, _028_ }, { _033_, _031_, _030_ });
  assign _032_ = start ? 2'h1 : 2'hx;
  assign _034_ = write_fault ? write_address : 32'hxxxxxxxx;
  assign _035_ = read_fault ? read_address : _034_;
  assign _036_ = _000_ ? _035_ : 32'hxxxxxxxx;
  assign _037_ = quiet ? 32'hxxxxxxxx : _036_;
  function [31:0] _088_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _088_ = b[31:0];
      2'b1?:
        _088_ = b[63:32];
      default:
        _088_ = a;
    endcase
  endfunction
  assign _038_ = _088_(32'hxxxxxxxx, { _039_, _037_ }, { _033_, _030_ });
  assign _039_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _040_ = abort ? 3'h5 : 3'hx;
  assign _041_ = write_fault ? 3'h4 : _040_;
  assign _042_ = read_fault ? 3'h3 : _041_;
  assign _043_ = _000_ ? _042_ : 3'hx;
  assign _044_ = quiet ? 3'h0 : _043_;
  function [2:0] _095_;
    input [2:0] a;
    input [8:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _095_ = b[2:0];
      3'b?1?:
        _095_ = b[5:3];
      3'b1??:
        _095_ = b[8:6];
      default:
        _095_ = a;
    endcase
  endfunction
  assign _045_ = _095_(3'hx, { _047_, _046_, _044_ }, { _033_, _031_, _030_ });
  assign _046_ = _010_ ? 3'h5 : 3'hx;
  assign _047_ = start ? _009_ : 3'hx;
  assign _033_ = ! fsm_state;
  assign _048_ = quiet ? 1'h1 : 1'h0;
  assign clear = _030_ ? _048_ : 1'h0;
  assign _030_ = fsm_state == 2'h2;
  assign go = _031_ ? _000_ : 1'h0;
  assign _031_ = fsm_state == 2'h1;
  function [0:0] _104_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _104_ = b[0:0];
      2'b1?:
        _104_ = b[1:1];
      default:
        _104_ = a;
    endcase
  endfunction
  assign busy = _104_(1'h0, 2'h3, { _031_, _030_ });
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__control control (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine engine (
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
  assign m_axi_arid = 1'h0;
  assign m_axi_bready = 1'h1;
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
endmodule

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__control (
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
  assign _096_ = _254_(32'd0, { 153'h09c8e9a9a00000002001010100000aa66000000, _021_[2:0], 1'h0, _016_, _027_, busy, 31'h00000000, enabled, _020_, cycles, settings__M, settings__N, settings__K, settings__A, settings__A_STRIDE, settings__B, settings__B_STRIDE, settings__C, settings__C_STRIDE, settings__BIAS, 30'h00000000, settings__OPTIONS }, { _095_, _094_, _093_, _092_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_ });
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine (
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
  wire [63:0] a, b;
  wire [255:0] bias;
  wire [53:0] chunks__payload;
  wire [31:0] chunks__payload_10, total;
  wire [8:0] chunks__payload_4, index;
  wire [3:0] chunks__payload_8, chunks__payload_9;
  wire [45:0] r_data_2, targets__payload;
  wire [38:0] runs__payload;
  wire [39:0] tile;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ loaded;
  assign _04_ = _02_ & _03_;
  assign _05_ = _04_ & _07_;
  assign quiet = _05_ & _06_;
  assign _00_ = idle & _08_;
  assign _01_ = ~ r_rdy;
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__array array (
    .a(a),
    .b(b),
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
    .port({ b_half, a_half }),
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__buffers buffers (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__chunks_queue chunks_queue (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__loader loader (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__reads reads (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__targets_queue targets_queue (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer writer (
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__array (
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
  input wire [53:0] chunks__payload,
  input wire use_bias,
  input wire clear,
  input wire [255:0] bias,
  input wire loaded,
  input wire [63:0] a,
  input wire [63:0] b,
  output reg [8:0] index = 9'h000,
  output wire [1:0] port,
  output reg [39:0] tile = 40'h0000000000,
  output wire bias_half,
  output reg captured = 1'h0,
  output reg [31:0] total = 32'd0
);
  wire [9:0] _000_, _026_, _027_;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _020_, _021_, _022_, _023_,
    _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _085_, _086_, _087_, _088_, ends,
    ready, step;
  wire [31:0] _012_, _013_, _014_, _015_, _016_, _017_, _018_, _019_, _038_, _039_, _040_, _041_, _042_, _043_,
    _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_,
    _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_,
    _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _089_, _090_, _091_, _092_,
    _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_,
    _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_,
    _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_,
    _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, _152_,
    _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, after_0_0, after_0_1, after_0_2, after_0_3,
    after_0_4, after_0_5, after_0_6, after_0_7, after_1_0, after_1_1, after_1_2, after_1_3, after_1_4,
    after_1_5, after_1_6, after_1_7, after_2_0, after_2_1, after_2_2, after_2_3, after_2_4, after_2_5,
    after_2_6, after_2_7, after_3_0, after_3_1, after_3_2, after_3_3, after_3_4, after_3_5, after_3_6,
    after_3_7, after_4_0, after_4_1, after_4_2, after_4_3, after_4_4, after_4_5, after_4_6, after_4_7,
    after_5_0, after_5_1, after_5_2, after_5_3, after_5_4, after_5_5, after_5_6, after_5_7, after_6_0,
    after_6_1, after_6_2, after_6_3, after_6_4, after_6_5, after_6_6, after_6_7, after_7_0, after_7_1,
    after_7_2, after_7_3, after_7_4, after_7_5, after_7_6, after_7_7, before_0_0, before_0_1, before_0_2,
    before_0_3, before_0_4, before_0_5, before_0_6, before_0_7, before_1_0, before_1_1, before_1_2, before_1_3,
    before_1_4, before_1_5, before_1_6, before_1_7, before_2_0, before_2_1, before_2_2, before_2_3, before_2_4,
    before_2_5, before_2_6, before_2_7, before_3_0, before_3_1, before_3_2, before_3_3, before_3_4, before_3_5,
    before_3_6, before_3_7, before_4_0, before_4_1, before_4_2, before_4_3, before_4_4, before_4_5, before_4_6,
    before_4_7, before_5_0, before_5_1, before_5_2, before_5_3, before_5_4, before_5_5, before_5_6, before_5_7,
    before_6_0, before_6_1, before_6_2, before_6_3, before_6_4, before_6_5, before_6_6, before_6_7, before_7_0,
    before_7_1, before_7_2, before_7_3, before_7_4, before_7_5, before_7_6, before_7_7;
  wire [2:0] _024_;
  wire [3:0] _025_;
  reg active = 1'h0;
  reg [53:0] chunk = 54'h00000000000000;
  reg [31:0] copy_0_1 = 32'd0;
  reg [31:0] copy_0_2 = 32'd0;
  reg [31:0] copy_0_3 = 32'd0;
  reg [31:0] copy_0_4 = 32'd0;
  reg [31:0] copy_0_5 = 32'd0;
  reg [31:0] copy_0_6 = 32'd0;
  reg [31:0] copy_0_7 = 32'd0;
  reg [31:0] copy_1_0 = 32'd0;
  reg [31:0] copy_1_1 = 32'd0;
  reg [31:0] copy_1_2 = 32'd0;
  reg [31:0] copy_1_3 = 32'd0;
  reg [31:0] copy_1_4 = 32'd0;
  reg [31:0] copy_1_5 = 32'd0;
  reg [31:0] copy_1_6 = 32'd0;
  reg [31:0] copy_1_7 = 32'd0;
  reg [31:0] copy_2_0 = 32'd0;
  reg [31:0] copy_2_1 = 32'd0;
  reg [31:0] copy_2_2 = 32'd0;
  reg [31:0] copy_2_3 = 32'd0;
  reg [31:0] copy_2_4 = 32'd0;
  reg [31:0] copy_2_5 = 32'd0;
  reg [31:0] copy_2_6 = 32'd0;
  reg [31:0] copy_2_7 = 32'd0;
  reg [31:0] copy_3_0 = 32'd0;
  reg [31:0] copy_3_1 = 32'd0;
  reg [31:0] copy_3_2 = 32'd0;
  reg [31:0] copy_3_3 = 32'd0;
  reg [31:0] copy_3_4 = 32'd0;
  reg [31:0] copy_3_5 = 32'd0;
  reg [31:0] copy_3_6 = 32'd0;
  reg [31:0] copy_3_7 = 32'd0;
  reg [31:0] copy_4_0 = 32'd0;
  reg [31:0] copy_4_1 = 32'd0;
  reg [31:0] copy_4_2 = 32'd0;
  reg [31:0] copy_4_3 = 32'd0;
  reg [31:0] copy_4_4 = 32'd0;
  reg [31:0] copy_4_5 = 32'd0;
  reg [31:0] copy_4_6 = 32'd0;
  reg [31:0] copy_4_7 = 32'd0;
  reg [31:0] copy_5_0 = 32'd0;
  reg [31:0] copy_5_1 = 32'd0;
  reg [31:0] copy_5_2 = 32'd0;
  reg [31:0] copy_5_3 = 32'd0;
  reg [31:0] copy_5_4 = 32'd0;
  reg [31:0] copy_5_5 = 32'd0;
  reg [31:0] copy_5_6 = 32'd0;
  reg [31:0] copy_5_7 = 32'd0;
  reg [31:0] copy_6_0 = 32'd0;
  reg [31:0] copy_6_1 = 32'd0;
  reg [31:0] copy_6_2 = 32'd0;
  reg [31:0] copy_6_3 = 32'd0;
  reg [31:0] copy_6_4 = 32'd0;
  reg [31:0] copy_6_5 = 32'd0;
  reg [31:0] copy_6_6 = 32'd0;
  reg [31:0] copy_6_7 = 32'd0;
  reg [31:0] copy_7_0 = 32'd0;
  reg [31:0] copy_7_1 = 32'd0;
  reg [31:0] copy_7_2 = 32'd0;
  reg [31:0] copy_7_3 = 32'd0;
  reg [31:0] copy_7_4 = 32'd0;
  reg [31:0] copy_7_5 = 32'd0;
  reg [31:0] copy_7_6 = 32'd0;
  reg [31:0] copy_7_7 = 32'd0;
  reg copying = 1'h0;
  reg [3:0] step1 = 4'h0;
  reg [3:0] step2 = 4'h0;
  reg [31:0] total_0_0 = 32'd0;
  reg [31:0] total_0_1 = 32'd0;
  reg [31:0] total_0_2 = 32'd0;
  reg [31:0] total_0_3 = 32'd0;
  reg [31:0] total_0_4 = 32'd0;
  reg [31:0] total_0_5 = 32'd0;
  reg [31:0] total_0_6 = 32'd0;
  reg [31:0] total_0_7 = 32'd0;
  reg [31:0] total_1_0 = 32'd0;
  reg [31:0] total_1_1 = 32'd0;
  reg [31:0] total_1_2 = 32'd0;
  reg [31:0] total_1_3 = 32'd0;
  reg [31:0] total_1_4 = 32'd0;
  reg [31:0] total_1_5 = 32'd0;
  reg [31:0] total_1_6 = 32'd0;
  reg [31:0] total_1_7 = 32'd0;
  reg [31:0] total_2_0 = 32'd0;
  reg [31:0] total_2_1 = 32'd0;
  reg [31:0] total_2_2 = 32'd0;
  reg [31:0] total_2_3 = 32'd0;
  reg [31:0] total_2_4 = 32'd0;
  reg [31:0] total_2_5 = 32'd0;
  reg [31:0] total_2_6 = 32'd0;
  reg [31:0] total_2_7 = 32'd0;
  reg [31:0] total_3_0 = 32'd0;
  reg [31:0] total_3_1 = 32'd0;
  reg [31:0] total_3_2 = 32'd0;
  reg [31:0] total_3_3 = 32'd0;
  reg [31:0] total_3_4 = 32'd0;
  reg [31:0] total_3_5 = 32'd0;
  reg [31:0] total_3_6 = 32'd0;
  reg [31:0] total_3_7 = 32'd0;
  reg [31:0] total_4_0 = 32'd0;
  reg [31:0] total_4_1 = 32'd0;
  reg [31:0] total_4_2 = 32'd0;
  reg [31:0] total_4_3 = 32'd0;
  reg [31:0] total_4_4 = 32'd0;
  reg [31:0] total_4_5 = 32'd0;
  reg [31:0] total_4_6 = 32'd0;
  reg [31:0] total_4_7 = 32'd0;
  reg [31:0] total_5_0 = 32'd0;
  reg [31:0] total_5_1 = 32'd0;
  reg [31:0] total_5_2 = 32'd0;
  reg [31:0] total_5_3 = 32'd0;
  reg [31:0] total_5_4 = 32'd0;
  reg [31:0] total_5_5 = 32'd0;
  reg [31:0] total_5_6 = 32'd0;
  reg [31:0] total_5_7 = 32'd0;
  reg [31:0] total_6_0 = 32'd0;
  reg [31:0] total_6_1 = 32'd0;
  reg [31:0] total_6_2 = 32'd0;
  reg [31:0] total_6_3 = 32'd0;
  reg [31:0] total_6_4 = 32'd0;
  reg [31:0] total_6_5 = 32'd0;
  reg [31:0] total_6_6 = 32'd0;
  reg [31:0] total_6_7 = 32'd0;
  reg [31:0] total_7_0 = 32'd0;
  reg [31:0] total_7_1 = 32'd0;
  reg [31:0] total_7_2 = 32'd0;
  reg [31:0] total_7_3 = 32'd0;
  reg [31:0] total_7_4 = 32'd0;
  reg [31:0] total_7_5 = 32'd0;
  reg [31:0] total_7_6 = 32'd0;
  reg [31:0] total_7_7 = 32'd0;
  reg [1:0] whole = 2'h0;
  assign _000_ = chunk[10:2] - 1'h1;
  assign ends = index == _000_;
  assign _020_ = _010_ & copying;
  assign _021_ = ~ _020_;
  assign ready = _021_ & _003_;
  assign step = active & ready;
  assign _022_ = ~ active;
  assign _023_ = _022_ | release_b;
  assign _028_ = _023_ & chunks__valid;
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
  assign before_0_4 = step2[1] ? _016_ : total_0_4;
  assign before_0_5 = step2[1] ? _017_ : total_0_5;
  assign before_0_6 = step2[1] ? _018_ : total_0_6;
  assign before_0_7 = step2[1] ? _019_ : total_0_7;
  assign before_1_0 = step2[1] ? _012_ : total_1_0;
  assign before_1_1 = step2[1] ? _013_ : total_1_1;
  assign before_1_2 = step2[1] ? _014_ : total_1_2;
  assign before_1_3 = step2[1] ? _015_ : total_1_3;
  assign before_1_4 = step2[1] ? _016_ : total_1_4;
  assign before_1_5 = step2[1] ? _017_ : total_1_5;
  assign before_1_6 = step2[1] ? _018_ : total_1_6;
  assign before_1_7 = step2[1] ? _019_ : total_1_7;
  assign before_2_0 = step2[1] ? _012_ : total_2_0;
  assign before_2_1 = step2[1] ? _013_ : total_2_1;
  assign before_2_2 = step2[1] ? _014_ : total_2_2;
  assign before_2_3 = step2[1] ? _015_ : total_2_3;
  assign before_2_4 = step2[1] ? _016_ : total_2_4;
  assign before_2_5 = step2[1] ? _017_ : total_2_5;
  assign before_2_6 = step2[1] ? _018_ : total_2_6;
  assign before_2_7 = step2[1] ? _019_ : total_2_7;
  assign before_3_0 = step2[1] ? _012_ : total_3_0;
  assign before_3_1 = step2[1] ? _013_ : total_3_1;
  assign before_3_2 = step2[1] ? _014_ : total_3_2;
  assign before_3_3 = step2[1] ? _015_ : total_3_3;
  assign before_3_4 = step2[1] ? _016_ : total_3_4;
  assign before_3_5 = step2[1] ? _017_ : total_3_5;
  assign before_3_6 = step2[1] ? _018_ : total_3_6;
  assign before_3_7 = step2[1] ? _019_ : total_3_7;
  assign before_4_0 = step2[1] ? _012_ : total_4_0;
  assign before_4_1 = step2[1] ? _013_ : total_4_1;
  assign before_4_2 = step2[1] ? _014_ : total_4_2;
  assign before_4_3 = step2[1] ? _015_ : total_4_3;
  assign before_4_4 = step2[1] ? _016_ : total_4_4;
  assign before_4_5 = step2[1] ? _017_ : total_4_5;
  assign before_4_6 = step2[1] ? _018_ : total_4_6;
  assign before_4_7 = step2[1] ? _019_ : total_4_7;
  assign before_5_0 = step2[1] ? _012_ : total_5_0;
  assign before_5_1 = step2[1] ? _013_ : total_5_1;
  assign before_5_2 = step2[1] ? _014_ : total_5_2;
  assign before_5_3 = step2[1] ? _015_ : total_5_3;
  assign before_5_4 = step2[1] ? _016_ : total_5_4;
  assign before_5_5 = step2[1] ? _017_ : total_5_5;
  assign before_5_6 = step2[1] ? _018_ : total_5_6;
  assign before_5_7 = step2[1] ? _019_ : total_5_7;
  assign before_6_0 = step2[1] ? _012_ : total_6_0;
  assign before_6_1 = step2[1] ? _013_ : total_6_1;
  assign before_6_2 = step2[1] ? _014_ : total_6_2;
  assign before_6_3 = step2[1] ? _015_ : total_6_3;
  assign before_6_4 = step2[1] ? _016_ : total_6_4;
  assign before_6_5 = step2[1] ? _017_ : total_6_5;
  assign before_6_6 = step2[1] ? _018_ : total_6_6;
  assign before_6_7 = step2[1] ? _019_ : total_6_7;
  assign _012_ = use_bias ? bias[31:0] : 32'd0;
  assign before_7_0 = step2[1] ? _012_ : total_7_0;
  assign _013_ = use_bias ? bias[63:32] : 32'd0;
  assign before_7_1 = step2[1] ? _013_ : total_7_1;
  assign _014_ = use_bias ? bias[95:64] : 32'd0;
  assign before_7_2 = step2[1] ? _014_ : total_7_2;
  assign _015_ = use_bias ? bias[127:96] : 32'd0;
  assign before_7_3 = step2[1] ? _015_ : total_7_3;
  assign _016_ = use_bias ? bias[159:128] : 32'd0;
  assign before_7_4 = step2[1] ? _016_ : total_7_4;
  assign _017_ = use_bias ? bias[191:160] : 32'd0;
  assign before_7_5 = step2[1] ? _017_ : total_7_5;
  assign _018_ = use_bias ? bias[223:192] : 32'd0;
  assign before_7_6 = step2[1] ? _018_ : total_7_6;
  assign _019_ = use_bias ? bias[255:224] : 32'd0;
  assign before_7_7 = step2[1] ? _019_ : total_7_7;
  assign _024_ = whole + loaded;
  assign _025_ = _024_ - take;
  assign _026_ = index + 1'h1;
  assign _027_ = ends ? 10'h000 : _026_;
  assign release_b = step & ends;
  assign _029_ = release_b & chunk[12];
  assign _030_ = ! index;
  assign _031_ = chunk[11] & _030_;
  assign _010_ = chunk[12] & ends;
  assign _032_ = step2[0] & step2[2];
  always @(posedge clk)
    if (_037_) whole <= 2'h0;
    else whole <= _025_[1:0];
  always @(posedge clk)
    if (_037_) index <= 9'h000;
    else if (step) index <= _027_[8:0];
  always @(posedge clk)
    if (_037_) chunk <= 54'h00000000000000;
    else if (take) chunk <= chunks__payload;
  always @(posedge clk)
    if (_037_) active <= 1'h0;
    else if (_033_) active <= _088_;
  always @(posedge clk)
    if (_037_) copying <= 1'h0;
    else if (_034_) copying <= _086_;
  always @(posedge clk)
    if (_037_) tile <= 40'h0000000000;
    else if (_029_) tile <= chunk[53:14];
  always @(posedge clk)
    if (_037_) step1 <= 4'h0;
    else step1 <= { chunk[1], _010_, _031_, step };
  always @(posedge clk)
    if (_037_) step2 <= 4'h0;
    else step2 <= step1;
  always @(posedge clk)
    if (_037_) captured <= 1'h0;
    else captured <= _032_;
  always @(posedge clk)
    if (_037_) total_0_0 <= 32'd0;
    else if (step2[0]) total_0_0 <= after_0_0;
  always @(posedge clk)
    if (_037_) total <= 32'd0;
    else if (_035_) total <= _084_;
  always @(posedge clk)
    if (_037_) total_0_1 <= 32'd0;
    else if (step2[0]) total_0_1 <= after_0_1;
  always @(posedge clk)
    if (_037_) copy_0_1 <= 32'd0;
    else if (_035_) copy_0_1 <= _081_;
  always @(posedge clk)
    if (_037_) total_0_2 <= 32'd0;
    else if (step2[0]) total_0_2 <= after_0_2;
  always @(posedge clk)
    if (_037_) copy_0_2 <= 32'd0;
    else if (_035_) copy_0_2 <= _078_;
  always @(posedge clk)
    if (_037_) total_0_3 <= 32'd0;
    else if (step2[0]) total_0_3 <= after_0_3;
  always @(posedge clk)
    if (_037_) copy_0_3 <= 32'd0;
    else if (_035_) copy_0_3 <= _075_;
  always @(posedge clk)
    if (_037_) total_0_4 <= 32'd0;
    else if (step2[0]) total_0_4 <= after_0_4;
  always @(posedge clk)
    if (_037_) copy_0_4 <= 32'd0;
    else if (_035_) copy_0_4 <= _072_;
  always @(posedge clk)
    if (_037_) total_0_5 <= 32'd0;
    else if (step2[0]) total_0_5 <= after_0_5;
  always @(posedge clk)
    if (_037_) copy_0_5 <= 32'd0;
    else if (_035_) copy_0_5 <= _069_;
  always @(posedge clk)
    if (_037_) total_0_6 <= 32'd0;
    else if (step2[0]) total_0_6 <= after_0_6;
  always @(posedge clk)
    if (_037_) copy_0_6 <= 32'd0;
    else if (_035_) copy_0_6 <= _066_;
  always @(posedge clk)
    if (_037_) total_0_7 <= 32'd0;
    else if (step2[0]) total_0_7 <= after_0_7;
  always @(posedge clk)
    if (_037_) copy_0_7 <= 32'd0;
    else if (_036_) copy_0_7 <= _063_;
  always @(posedge clk)
    if (_037_) total_1_0 <= 32'd0;
    else if (step2[0]) total_1_0 <= after_1_0;
  always @(posedge clk)
    if (_037_) copy_1_0 <= 32'd0;
    else if (_036_) copy_1_0 <= _061_;
  always @(posedge clk)
    if (_037_) total_1_1 <= 32'd0;
    else if (step2[0]) total_1_1 <= after_1_1;
  always @(posedge clk)
    if (_037_) copy_1_1 <= 32'd0;
    else if (_036_) copy_1_1 <= _059_;
  always @(posedge clk)
    if (_037_) total_1_2 <= 32'd0;
    else if (step2[0]) total_1_2 <= after_1_2;
  always @(posedge clk)
    if (_037_) copy_1_2 <= 32'd0;
    else if (_036_) copy_1_2 <= _057_;
  always @(posedge clk)
    if (_037_) total_1_3 <= 32'd0;
    else if (step2[0]) total_1_3 <= after_1_3;
  always @(posedge clk)
    if (_037_) copy_1_3 <= 32'd0;
    else if (_036_) copy_1_3 <= _055_;
  always @(posedge clk)
    if (_037_) total_1_4 <= 32'd0;
    else if (step2[0]) total_1_4 <= after_1_4;
  always @(posedge clk)
    if (_037_) copy_1_4 <= 32'd0;
    else if (_036_) copy_1_4 <= _053_;
  always @(posedge clk)
    if (_037_) total_1_5 <= 32'd0;
    else if (step2[0]) total_1_5 <= after_1_5;
  always @(posedge clk)
    if (_037_) copy_1_5 <= 32'd0;
    else if (_036_) copy_1_5 <= _051_;
  always @(posedge clk)
    if (_037_) total_1_6 <= 32'd0;
    else if (step2[0]) total_1_6 <= after_1_6;
  always @(posedge clk)
    if (_037_) copy_1_6 <= 32'd0;
    else if (_036_) copy_1_6 <= _049_;
  always @(posedge clk)
    if (_037_) total_1_7 <= 32'd0;
    else if (step2[0]) total_1_7 <= after_1_7;
  always @(posedge clk)
    if (_037_) copy_1_7 <= 32'd0;
    else if (_036_) copy_1_7 <= _047_;
  always @(posedge clk)
    if (_037_) total_2_0 <= 32'd0;
    else if (step2[0]) total_2_0 <= after_2_0;
  always @(posedge clk)
    if (_037_) copy_2_0 <= 32'd0;
    else if (_036_) copy_2_0 <= _045_;
  always @(posedge clk)
    if (_037_) total_2_1 <= 32'd0;
    else if (step2[0]) total_2_1 <= after_2_1;
  always @(posedge clk)
    if (_037_) copy_2_1 <= 32'd0;
    else if (_036_) copy_2_1 <= _043_;
  always @(posedge clk)
    if (_037_) total_2_2 <= 32'd0;
    else if (step2[0]) total_2_2 <= after_2_2;
  always @(posedge clk)
    if (_037_) copy_2_2 <= 32'd0;
    else if (_036_) copy_2_2 <= _041_;
  always @(posedge clk)
    if (_037_) total_2_3 <= 32'd0;
    else if (step2[0]) total_2_3 <= after_2_3;
  always @(posedge clk)
    if (_037_) copy_2_3 <= 32'd0;
    else if (_036_) copy_2_3 <= _039_;
  always @(posedge clk)
    if (_037_) total_2_4 <= 32'd0;
    else if (step2[0]) total_2_4 <= after_2_4;
  always @(posedge clk)
    if (_037_) copy_2_4 <= 32'd0;
    else if (_036_) copy_2_4 <= _160_;
  always @(posedge clk)
    if (_037_) total_2_5 <= 32'd0;
    else if (step2[0]) total_2_5 <= after_2_5;
  always @(posedge clk)
    if (_037_) copy_2_5 <= 32'd0;
    else if (_036_) copy_2_5 <= _158_;
  always @(posedge clk)
    if (_037_) total_2_6 <= 32'd0;
    else if (step2[0]) total_2_6 <= after_2_6;
  always @(posedge clk)
    if (_037_) copy_2_6 <= 32'd0;
    else if (_036_) copy_2_6 <= _156_;
  always @(posedge clk)
    if (_037_) total_2_7 <= 32'd0;
    else if (step2[0]) total_2_7 <= after_2_7;
  always @(posedge clk)
    if (_037_) copy_2_7 <= 32'd0;
    else if (_036_) copy_2_7 <= _154_;
  always @(posedge clk)
    if (_037_) total_3_0 <= 32'd0;
    else if (step2[0]) total_3_0 <= after_3_0;
  always @(posedge clk)
    if (_037_) copy_3_0 <= 32'd0;
    else if (_036_) copy_3_0 <= _152_;
  always @(posedge clk)
    if (_037_) total_3_1 <= 32'd0;
    else if (step2[0]) total_3_1 <= after_3_1;
  always @(posedge clk)
    if (_037_) copy_3_1 <= 32'd0;
    else if (_036_) copy_3_1 <= _150_;
  always @(posedge clk)
    if (_037_) total_3_2 <= 32'd0;
    else if (step2[0]) total_3_2 <= after_3_2;
  always @(posedge clk)
    if (_037_) copy_3_2 <= 32'd0;
    else if (_036_) copy_3_2 <= _148_;
  always @(posedge clk)
    if (_037_) total_3_3 <= 32'd0;
    else if (step2[0]) total_3_3 <= after_3_3;
  always @(posedge clk)
    if (_037_) copy_3_3 <= 32'd0;
    else if (_036_) copy_3_3 <= _146_;
  always @(posedge clk)
    if (_037_) total_3_4 <= 32'd0;
    else if (step2[0]) total_3_4 <= after_3_4;
  always @(posedge clk)
    if (_037_) copy_3_4 <= 32'd0;
    else if (_036_) copy_3_4 <= _144_;
  always @(posedge clk)
    if (_037_) total_3_5 <= 32'd0;
    else if (step2[0]) total_3_5 <= after_3_5;
  always @(posedge clk)
    if (_037_) copy_3_5 <= 32'd0;
    else if (_036_) copy_3_5 <= _142_;
  always @(posedge clk)
    if (_037_) total_3_6 <= 32'd0;
    else if (step2[0]) total_3_6 <= after_3_6;
  always @(posedge clk)
    if (_037_) copy_3_6 <= 32'd0;
    else if (_036_) copy_3_6 <= _140_;
  always @(posedge clk)
    if (_037_) total_3_7 <= 32'd0;
    else if (step2[0]) total_3_7 <= after_3_7;
  always @(posedge clk)
    if (_037_) copy_3_7 <= 32'd0;
    else if (_036_) copy_3_7 <= _138_;
  always @(posedge clk)
    if (_037_) total_4_0 <= 32'd0;
    else if (step2[0]) total_4_0 <= after_4_0;
  always @(posedge clk)
    if (_037_) copy_4_0 <= 32'd0;
    else if (_036_) copy_4_0 <= _136_;
  always @(posedge clk)
    if (_037_) total_4_1 <= 32'd0;
    else if (step2[0]) total_4_1 <= after_4_1;
  always @(posedge clk)
    if (_037_) copy_4_1 <= 32'd0;
    else if (_036_) copy_4_1 <= _134_;
  always @(posedge clk)
    if (_037_) total_4_2 <= 32'd0;
    else if (step2[0]) total_4_2 <= after_4_2;
  always @(posedge clk)
    if (_037_) copy_4_2 <= 32'd0;
    else if (_036_) copy_4_2 <= _132_;
  always @(posedge clk)
    if (_037_) total_4_3 <= 32'd0;
    else if (step2[0]) total_4_3 <= after_4_3;
  always @(posedge clk)
    if (_037_) copy_4_3 <= 32'd0;
    else if (_036_) copy_4_3 <= _130_;
  always @(posedge clk)
    if (_037_) total_4_4 <= 32'd0;
    else if (step2[0]) total_4_4 <= after_4_4;
  always @(posedge clk)
    if (_037_) copy_4_4 <= 32'd0;
    else if (_036_) copy_4_4 <= _128_;
  always @(posedge clk)
    if (_037_) total_4_5 <= 32'd0;
    else if (step2[0]) total_4_5 <= after_4_5;
  always @(posedge clk)
    if (_037_) copy_4_5 <= 32'd0;
    else if (_036_) copy_4_5 <= _126_;
  always @(posedge clk)
    if (_037_) total_4_6 <= 32'd0;
    else if (step2[0]) total_4_6 <= after_4_6;
  always @(posedge clk)
    if (_037_) copy_4_6 <= 32'd0;
    else if (_036_) copy_4_6 <= _124_;
  always @(posedge clk)
    if (_037_) total_4_7 <= 32'd0;
    else if (step2[0]) total_4_7 <= after_4_7;
  always @(posedge clk)
    if (_037_) copy_4_7 <= 32'd0;
    else if (_036_) copy_4_7 <= _122_;
  always @(posedge clk)
    if (_037_) total_5_0 <= 32'd0;
    else if (step2[0]) total_5_0 <= after_5_0;
  always @(posedge clk)
    if (_037_) copy_5_0 <= 32'd0;
    else if (_036_) copy_5_0 <= _120_;
  always @(posedge clk)
    if (_037_) total_5_1 <= 32'd0;
    else if (step2[0]) total_5_1 <= after_5_1;
  always @(posedge clk)
    if (_037_) copy_5_1 <= 32'd0;
    else if (_036_) copy_5_1 <= _118_;
  always @(posedge clk)
    if (_037_) total_5_2 <= 32'd0;
    else if (step2[0]) total_5_2 <= after_5_2;
  always @(posedge clk)
    if (_037_) copy_5_2 <= 32'd0;
    else if (_036_) copy_5_2 <= _116_;
  always @(posedge clk)
    if (_037_) total_5_3 <= 32'd0;
    else if (step2[0]) total_5_3 <= after_5_3;
  always @(posedge clk)
    if (_037_) copy_5_3 <= 32'd0;
    else if (_036_) copy_5_3 <= _114_;
  always @(posedge clk)
    if (_037_) total_5_4 <= 32'd0;
    else if (step2[0]) total_5_4 <= after_5_4;
  always @(posedge clk)
    if (_037_) copy_5_4 <= 32'd0;
    else if (_036_) copy_5_4 <= _112_;
  always @(posedge clk)
    if (_037_) total_5_5 <= 32'd0;
    else if (step2[0]) total_5_5 <= after_5_5;
  always @(posedge clk)
    if (_037_) copy_5_5 <= 32'd0;
    else if (_036_) copy_5_5 <= _110_;
  always @(posedge clk)
    if (_037_) total_5_6 <= 32'd0;
    else if (step2[0]) total_5_6 <= after_5_6;
  always @(posedge clk)
    if (_037_) copy_5_6 <= 32'd0;
    else if (_036_) copy_5_6 <= _108_;
  always @(posedge clk)
    if (_037_) total_5_7 <= 32'd0;
    else if (step2[0]) total_5_7 <= after_5_7;
  always @(posedge clk)
    if (_037_) copy_5_7 <= 32'd0;
    else if (_036_) copy_5_7 <= _106_;
  always @(posedge clk)
    if (_037_) total_6_0 <= 32'd0;
    else if (step2[0]) total_6_0 <= after_6_0;
  always @(posedge clk)
    if (_037_) copy_6_0 <= 32'd0;
    else if (_036_) copy_6_0 <= _104_;
  always @(posedge clk)
    if (_037_) total_6_1 <= 32'd0;
    else if (step2[0]) total_6_1 <= after_6_1;
  always @(posedge clk)
    if (_037_) copy_6_1 <= 32'd0;
    else if (_036_) copy_6_1 <= _102_;
  always @(posedge clk)
    if (_037_) total_6_2 <= 32'd0;
    else if (step2[0]) total_6_2 <= after_6_2;
  always @(posedge clk)
    if (_037_) copy_6_2 <= 32'd0;
    else if (_036_) copy_6_2 <= _100_;
  always @(posedge clk)
    if (_037_) total_6_3 <= 32'd0;
    else if (step2[0]) total_6_3 <= after_6_3;
  always @(posedge clk)
    if (_037_) copy_6_3 <= 32'd0;
    else if (_036_) copy_6_3 <= _098_;
  always @(posedge clk)
    if (_037_) total_6_4 <= 32'd0;
    else if (step2[0]) total_6_4 <= after_6_4;
  always @(posedge clk)
    if (_037_) copy_6_4 <= 32'd0;
    else if (_036_) copy_6_4 <= _096_;
  always @(posedge clk)
    if (_037_) total_6_5 <= 32'd0;
    else if (step2[0]) total_6_5 <= after_6_5;
  always @(posedge clk)
    if (_037_) copy_6_5 <= 32'd0;
    else if (_036_) copy_6_5 <= _094_;
  always @(posedge clk)
    if (_037_) total_6_6 <= 32'd0;
    else if (step2[0]) total_6_6 <= after_6_6;
  always @(posedge clk)
    if (_037_) copy_6_6 <= 32'd0;
    else if (_036_) copy_6_6 <= _092_;
  always @(posedge clk)
    if (_037_) total_6_7 <= 32'd0;
    else if (step2[0]) total_6_7 <= after_6_7;
  always @(posedge clk)
    if (_037_) copy_6_7 <= 32'd0;
    else if (_036_) copy_6_7 <= _090_;
  always @(posedge clk)
    if (_037_) total_7_0 <= 32'd0;
    else if (step2[0]) total_7_0 <= after_7_0;
  always @(posedge clk)
    if (_037_) copy_7_0 <= 32'd0;
    else if (captured) copy_7_0 <= total_7_0;
  always @(posedge clk)
    if (_037_) total_7_1 <= 32'd0;
    else if (step2[0]) total_7_1 <= after_7_1;
  always @(posedge clk)
    if (_037_) copy_7_1 <= 32'd0;
    else if (captured) copy_7_1 <= total_7_1;
  always @(posedge clk)
    if (_037_) total_7_2 <= 32'd0;
    else if (step2[0]) total_7_2 <= after_7_2;
  always @(posedge clk)
    if (_037_) copy_7_2 <= 32'd0;
    else if (captured) copy_7_2 <= total_7_2;
  always @(posedge clk)
    if (_037_) total_7_3 <= 32'd0;
    else if (step2[0]) total_7_3 <= after_7_3;
  always @(posedge clk)
    if (_037_) copy_7_3 <= 32'd0;
    else if (captured) copy_7_3 <= total_7_3;
  always @(posedge clk)
    if (_037_) total_7_4 <= 32'd0;
    else if (step2[0]) total_7_4 <= after_7_4;
  always @(posedge clk)
    if (_037_) copy_7_4 <= 32'd0;
    else if (captured) copy_7_4 <= total_7_4;
  always @(posedge clk)
    if (_037_) total_7_5 <= 32'd0;
    else if (step2[0]) total_7_5 <= after_7_5;
  always @(posedge clk)
    if (_037_) copy_7_5 <= 32'd0;
    else if (captured) copy_7_5 <= total_7_5;
  always @(posedge clk)
    if (_037_) total_7_6 <= 32'd0;
    else if (step2[0]) total_7_6 <= after_7_6;
  always @(posedge clk)
    if (_037_) copy_7_6 <= 32'd0;
    else if (captured) copy_7_6 <= total_7_6;
  always @(posedge clk)
    if (_037_) total_7_7 <= 32'd0;
    else if (step2[0]) total_7_7 <= after_7_7;
  always @(posedge clk)
    if (_037_) copy_7_7 <= 32'd0;
    else if (captured) copy_7_7 <= total_7_7;
  assign _033_ = | { take, release_b };
  assign _034_ = | { sent, _029_ };
  assign _035_ = | { captured, next_row, shift };
  assign _036_ = | { captured, next_row };
  assign _037_ = | { rst, clear };
  assign _038_ = next_row ? copy_3_3 : 32'hxxxxxxxx;
  assign _039_ = captured ? total_2_3 : _038_;
  assign _040_ = next_row ? copy_3_2 : 32'hxxxxxxxx;
  assign _041_ = captured ? total_2_2 : _040_;
  assign _042_ = next_row ? copy_3_1 : 32'hxxxxxxxx;
  assign _043_ = captured ? total_2_1 : _042_;
  assign _044_ = next_row ? copy_3_0 : 32'hxxxxxxxx;
  assign _045_ = captured ? total_2_0 : _044_;
  assign _046_ = next_row ? copy_2_7 : 32'hxxxxxxxx;
  assign _047_ = captured ? total_1_7 : _046_;
  assign _048_ = next_row ? copy_2_6 : 32'hxxxxxxxx;
  assign _049_ = captured ? total_1_6 : _048_;
  assign _050_ = next_row ? copy_2_5 : 32'hxxxxxxxx;
  assign _051_ = captured ? total_1_5 : _050_;
  assign _052_ = next_row ? copy_2_4 : 32'hxxxxxxxx;
  assign _053_ = captured ? total_1_4 : _052_;
  assign _054_ = next_row ? copy_2_3 : 32'hxxxxxxxx;
  assign _055_ = captured ? total_1_3 : _054_;
  assign _056_ = next_row ? copy_2_2 : 32'hxxxxxxxx;
  assign _057_ = captured ? total_1_2 : _056_;
  assign _058_ = next_row ? copy_2_1 : 32'hxxxxxxxx;
  assign _059_ = captured ? total_1_1 : _058_;
  assign _060_ = next_row ? copy_2_0 : 32'hxxxxxxxx;
  assign _061_ = captured ? total_1_0 : _060_;
  assign _062_ = next_row ? copy_1_7 : 32'hxxxxxxxx;
  assign _063_ = captured ? total_0_7 : _062_;
  assign _064_ = shift ? copy_0_7 : 32'hxxxxxxxx;
  assign _065_ = next_row ? copy_1_6 : _064_;
  assign _066_ = captured ? total_0_6 : _065_;
  assign _067_ = shift ? copy_0_6 : 32'hxxxxxxxx;
  assign _068_ = next_row ? copy_1_5 : _067_;
  assign _069_ = captured ? total_0_5 : _068_;
  assign _070_ = shift ? copy_0_5 : 32'hxxxxxxxx;
  assign _071_ = next_row ? copy_1_4 : _070_;
  assign _072_ = captured ? total_0_4 : _071_;
  assign _073_ = shift ? copy_0_4 : 32'hxxxxxxxx;
  assign _074_ = next_row ? copy_1_3 : _073_;
  assign _075_ = captured ? total_0_3 : _074_;
  assign _076_ = shift ? copy_0_3 : 32'hxxxxxxxx;
  assign _077_ = next_row ? copy_1_2 : _076_;
  assign _078_ = captured ? total_0_2 : _077_;
  assign _079_ = shift ? copy_0_2 : 32'hxxxxxxxx;
  assign _080_ = next_row ? copy_1_1 : _079_;
  assign _081_ = captured ? total_0_1 : _080_;
  assign _082_ = shift ? copy_0_1 : 32'hxxxxxxxx;
  assign _083_ = next_row ? copy_1_0 : _082_;
  assign _084_ = captured ? total_0_0 : _083_;
  assign _085_ = sent ? 1'h0 : 1'hx;
  assign _086_ = _029_ ? 1'h1 : _085_;
  assign _087_ = release_b ? 1'h0 : 1'hx;
  assign _088_ = take ? 1'h1 : _087_;
  assign _089_ = next_row ? copy_7_7 : 32'hxxxxxxxx;
  assign _090_ = captured ? total_6_7 : _089_;
  assign _091_ = next_row ? copy_7_6 : 32'hxxxxxxxx;
  assign _092_ = captured ? total_6_6 : _091_;
  assign _093_ = next_row ? copy_7_5 : 32'hxxxxxxxx;
  assign _094_ = captured ? total_6_5 : _093_;
  assign _095_ = next_row ? copy_7_4 : 32'hxxxxxxxx;
  assign _096_ = captured ? total_6_4 : _095_;
  assign _097_ = next_row ? copy_7_3 : 32'hxxxxxxxx;
  assign _098_ = captured ? total_6_3 : _097_;
  assign _099_ = next_row ? copy_7_2 : 32'hxxxxxxxx;
  assign _100_ = captured ? total_6_2 : _099_;
  assign _101_ = next_row ? copy_7_1 : 32'hxxxxxxxx;
  assign _102_ = captured ? total_6_1 : _101_;
  assign _103_ = next_row ? copy_7_0 : 32'hxxxxxxxx;
  assign _104_ = captured ? total_6_0 : _103_;
  assign _105_ = next_row ? copy_6_7 : 32'hxxxxxxxx;
  assign _106_ = captured ? total_5_7 : _105_;
  assign _107_ = next_row ? copy_6_6 : 32'hxxxxxxxx;
  assign _108_ = captured ? total_5_6 : _107_;
  assign _109_ = next_row ? copy_6_5 : 32'hxxxxxxxx;
  assign _110_ = captured ? total_5_5 : _109_;
  assign _111_ = next_row ? copy_6_4 : 32'hxxxxxxxx;
  assign _112_ = captured ? total_5_4 : _111_;
  assign _113_ = next_row ? copy_6_3 : 32'hxxxxxxxx;
  assign _114_ = captured ? total_5_3 : _113_;
  assign _115_ = next_row ? copy_6_2 : 32'hxxxxxxxx;
  assign _116_ = captured ? total_5_2 : _115_;
  assign _117_ = next_row ? copy_6_1 : 32'hxxxxxxxx;
  assign _118_ = captured ? total_5_1 : _117_;
  assign _119_ = next_row ? copy_6_0 : 32'hxxxxxxxx;
  assign _120_ = captured ? total_5_0 : _119_;
  assign _121_ = next_row ? copy_5_7 : 32'hxxxxxxxx;
  assign _122_ = captured ? total_4_7 : _121_;
  assign _123_ = next_row ? copy_5_6 : 32'hxxxxxxxx;
  assign _124_ = captured ? total_4_6 : _123_;
  assign _125_ = next_row ? copy_5_5 : 32'hxxxxxxxx;
  assign _126_ = captured ? total_4_5 : _125_;
  assign _127_ = next_row ? copy_5_4 : 32'hxxxxxxxx;
  assign _128_ = captured ? total_4_4 : _127_;
  assign _129_ = next_row ? copy_5_3 : 32'hxxxxxxxx;
  assign _130_ = captured ? total_4_3 : _129_;
  assign _131_ = next_row ? copy_5_2 : 32'hxxxxxxxx;
  assign _132_ = captured ? total_4_2 : _131_;
  assign _133_ = next_row ? copy_5_1 : 32'hxxxxxxxx;
  assign _134_ = captured ? total_4_1 : _133_;
  assign _135_ = next_row ? copy_5_0 : 32'hxxxxxxxx;
  assign _136_ = captured ? total_4_0 : _135_;
  assign _137_ = next_row ? copy_4_7 : 32'hxxxxxxxx;
  assign _138_ = captured ? total_3_7 : _137_;
  assign _139_ = next_row ? copy_4_6 : 32'hxxxxxxxx;
  assign _140_ = captured ? total_3_6 : _139_;
  assign _141_ = next_row ? copy_4_5 : 32'hxxxxxxxx;
  assign _142_ = captured ? total_3_5 : _141_;
  assign _143_ = next_row ? copy_4_4 : 32'hxxxxxxxx;
  assign _144_ = captured ? total_3_4 : _143_;
  assign _145_ = next_row ? copy_4_3 : 32'hxxxxxxxx;
  assign _146_ = captured ? total_3_3 : _145_;
  assign _147_ = next_row ? copy_4_2 : 32'hxxxxxxxx;
  assign _148_ = captured ? total_3_2 : _147_;
  assign _149_ = next_row ? copy_4_1 : 32'hxxxxxxxx;
  assign _150_ = captured ? total_3_1 : _149_;
  assign _151_ = next_row ? copy_4_0 : 32'hxxxxxxxx;
  assign _152_ = captured ? total_3_0 : _151_;
  assign _153_ = next_row ? copy_3_7 : 32'hxxxxxxxx;
  assign _154_ = captured ? total_2_7 : _153_;
  assign _155_ = next_row ? copy_3_6 : 32'hxxxxxxxx;
  assign _156_ = captured ? total_2_6 : _155_;
  assign _157_ = next_row ? copy_3_5 : 32'hxxxxxxxx;
  assign _158_ = captured ? total_2_5 : _157_;
  assign _159_ = next_row ? copy_3_4 : 32'hxxxxxxxx;
  assign _160_ = captured ? total_2_4 : _159_;
  mac_int8_int8_int32 unit_0_0 (
    .a(a[7:0]),
    .acc(before_0_0),
    .b(b[7:0]),
    .o(after_0_0)
  );
  mac_int8_int8_int32 unit_0_1 (
    .a(a[7:0]),
    .acc(before_0_1),
    .b(b[15:8]),
    .o(after_0_1)
  );
  mac_int8_int8_int32 unit_0_2 (
    .a(a[7:0]),
    .acc(before_0_2),
    .b(b[23:16]),
    .o(after_0_2)
  );
  mac_int8_int8_int32 unit_0_3 (
    .a(a[7:0]),
    .acc(before_0_3),
    .b(b[31:24]),
    .o(after_0_3)
  );
  mac_int8_int8_int32 unit_0_4 (
    .a(a[7:0]),
    .acc(before_0_4),
    .b(b[39:32]),
    .o(after_0_4)
  );
  mac_int8_int8_int32 unit_0_5 (
    .a(a[7:0]),
    .acc(before_0_5),
    .b(b[47:40]),
    .o(after_0_5)
  );
  mac_int8_int8_int32 unit_0_6 (
    .a(a[7:0]),
    .acc(before_0_6),
    .b(b[55:48]),
    .o(after_0_6)
  );
  mac_int8_int8_int32 unit_0_7 (
    .a(a[7:0]),
    .acc(before_0_7),
    .b(b[63:56]),
    .o(after_0_7)
  );
  mac_int8_int8_int32 unit_1_0 (
    .a(a[15:8]),
    .acc(before_1_0),
    .b(b[7:0]),
    .o(after_1_0)
  );
  mac_int8_int8_int32 unit_1_1 (
    .a(a[15:8]),
    .acc(before_1_1),
    .b(b[15:8]),
    .o(after_1_1)
  );
  mac_int8_int8_int32 unit_1_2 (
    .a(a[15:8]),
    .acc(before_1_2),
    .b(b[23:16]),
    .o(after_1_2)
  );
  mac_int8_int8_int32 unit_1_3 (
    .a(a[15:8]),
    .acc(before_1_3),
    .b(b[31:24]),
    .o(after_1_3)
  );
  mac_int8_int8_int32 unit_1_4 (
    .a(a[15:8]),
    .acc(before_1_4),
    .b(b[39:32]),
    .o(after_1_4)
  );
  mac_int8_int8_int32 unit_1_5 (
    .a(a[15:8]),
    .acc(before_1_5),
    .b(b[47:40]),
    .o(after_1_5)
  );
  mac_int8_int8_int32 unit_1_6 (
    .a(a[15:8]),
    .acc(before_1_6),
    .b(b[55:48]),
    .o(after_1_6)
  );
  mac_int8_int8_int32 unit_1_7 (
    .a(a[15:8]),
    .acc(before_1_7),
    .b(b[63:56]),
    .o(after_1_7)
  );
  mac_int8_int8_int32 unit_2_0 (
    .a(a[23:16]),
    .acc(before_2_0),
    .b(b[7:0]),
    .o(after_2_0)
  );
  mac_int8_int8_int32 unit_2_1 (
    .a(a[23:16]),
    .acc(before_2_1),
    .b(b[15:8]),
    .o(after_2_1)
  );
  mac_int8_int8_int32 unit_2_2 (
    .a(a[23:16]),
    .acc(before_2_2),
    .b(b[23:16]),
    .o(after_2_2)
  );
  mac_int8_int8_int32 unit_2_3 (
    .a(a[23:16]),
    .acc(before_2_3),
    .b(b[31:24]),
    .o(after_2_3)
  );
  mac_int8_int8_int32 unit_2_4 (
    .a(a[23:16]),
    .acc(before_2_4),
    .b(b[39:32]),
    .o(after_2_4)
  );
  mac_int8_int8_int32 unit_2_5 (
    .a(a[23:16]),
    .acc(before_2_5),
    .b(b[47:40]),
    .o(after_2_5)
  );
  mac_int8_int8_int32 unit_2_6 (
    .a(a[23:16]),
    .acc(before_2_6),
    .b(b[55:48]),
    .o(after_2_6)
  );
  mac_int8_int8_int32 unit_2_7 (
    .a(a[23:16]),
    .acc(before_2_7),
    .b(b[63:56]),
    .o(after_2_7)
  );
  mac_int8_int8_int32 unit_3_0 (
    .a(a[31:24]),
    .acc(before_3_0),
    .b(b[7:0]),
    .o(after_3_0)
  );
  mac_int8_int8_int32 unit_3_1 (
    .a(a[31:24]),
    .acc(before_3_1),
    .b(b[15:8]),
    .o(after_3_1)
  );
  mac_int8_int8_int32 unit_3_2 (
    .a(a[31:24]),
    .acc(before_3_2),
    .b(b[23:16]),
    .o(after_3_2)
  );
  mac_int8_int8_int32 unit_3_3 (
    .a(a[31:24]),
    .acc(before_3_3),
    .b(b[31:24]),
    .o(after_3_3)
  );
  mac_int8_int8_int32 unit_3_4 (
    .a(a[31:24]),
    .acc(before_3_4),
    .b(b[39:32]),
    .o(after_3_4)
  );
  mac_int8_int8_int32 unit_3_5 (
    .a(a[31:24]),
    .acc(before_3_5),
    .b(b[47:40]),
    .o(after_3_5)
  );
  mac_int8_int8_int32 unit_3_6 (
    .a(a[31:24]),
    .acc(before_3_6),
    .b(b[55:48]),
    .o(after_3_6)
  );
  mac_int8_int8_int32 unit_3_7 (
    .a(a[31:24]),
    .acc(before_3_7),
    .b(b[63:56]),
    .o(after_3_7)
  );
  mac_int8_int8_int32 unit_4_0 (
    .a(a[39:32]),
    .acc(before_4_0),
    .b(b[7:0]),
    .o(after_4_0)
  );
  mac_int8_int8_int32 unit_4_1 (
    .a(a[39:32]),
    .acc(before_4_1),
    .b(b[15:8]),
    .o(after_4_1)
  );
  mac_int8_int8_int32 unit_4_2 (
    .a(a[39:32]),
    .acc(before_4_2),
    .b(b[23:16]),
    .o(after_4_2)
  );
  mac_int8_int8_int32 unit_4_3 (
    .a(a[39:32]),
    .acc(before_4_3),
    .b(b[31:24]),
    .o(after_4_3)
  );
  mac_int8_int8_int32 unit_4_4 (
    .a(a[39:32]),
    .acc(before_4_4),
    .b(b[39:32]),
    .o(after_4_4)
  );
  mac_int8_int8_int32 unit_4_5 (
    .a(a[39:32]),
    .acc(before_4_5),
    .b(b[47:40]),
    .o(after_4_5)
  );
  mac_int8_int8_int32 unit_4_6 (
    .a(a[39:32]),
    .acc(before_4_6),
    .b(b[55:48]),
    .o(after_4_6)
  );
  mac_int8_int8_int32 unit_4_7 (
    .a(a[39:32]),
    .acc(before_4_7),
    .b(b[63:56]),
    .o(after_4_7)
  );
  mac_int8_int8_int32 unit_5_0 (
    .a(a[47:40]),
    .acc(before_5_0),
    .b(b[7:0]),
    .o(after_5_0)
  );
  mac_int8_int8_int32 unit_5_1 (
    .a(a[47:40]),
    .acc(before_5_1),
    .b(b[15:8]),
    .o(after_5_1)
  );
  mac_int8_int8_int32 unit_5_2 (
    .a(a[47:40]),
    .acc(before_5_2),
    .b(b[23:16]),
    .o(after_5_2)
  );
  mac_int8_int8_int32 unit_5_3 (
    .a(a[47:40]),
    .acc(before_5_3),
    .b(b[31:24]),
    .o(after_5_3)
  );
  mac_int8_int8_int32 unit_5_4 (
    .a(a[47:40]),
    .acc(before_5_4),
    .b(b[39:32]),
    .o(after_5_4)
  );
  mac_int8_int8_int32 unit_5_5 (
    .a(a[47:40]),
    .acc(before_5_5),
    .b(b[47:40]),
    .o(after_5_5)
  );
  mac_int8_int8_int32 unit_5_6 (
    .a(a[47:40]),
    .acc(before_5_6),
    .b(b[55:48]),
    .o(after_5_6)
  );
  mac_int8_int8_int32 unit_5_7 (
    .a(a[47:40]),
    .acc(before_5_7),
    .b(b[63:56]),
    .o(after_5_7)
  );
  mac_int8_int8_int32 unit_6_0 (
    .a(a[55:48]),
    .acc(before_6_0),
    .b(b[7:0]),
    .o(after_6_0)
  );
  mac_int8_int8_int32 unit_6_1 (
    .a(a[55:48]),
    .acc(before_6_1),
    .b(b[15:8]),
    .o(after_6_1)
  );
  mac_int8_int8_int32 unit_6_2 (
    .a(a[55:48]),
    .acc(before_6_2),
    .b(b[23:16]),
    .o(after_6_2)
  );
  mac_int8_int8_int32 unit_6_3 (
    .a(a[55:48]),
    .acc(before_6_3),
    .b(b[31:24]),
    .o(after_6_3)
  );
  mac_int8_int8_int32 unit_6_4 (
    .a(a[55:48]),
    .acc(before_6_4),
    .b(b[39:32]),
    .o(after_6_4)
  );
  mac_int8_int8_int32 unit_6_5 (
    .a(a[55:48]),
    .acc(before_6_5),
    .b(b[47:40]),
    .o(after_6_5)
  );
  mac_int8_int8_int32 unit_6_6 (
    .a(a[55:48]),
    .acc(before_6_6),
    .b(b[55:48]),
    .o(after_6_6)
  );
  mac_int8_int8_int32 unit_6_7 (
    .a(a[55:48]),
    .acc(before_6_7),
    .b(b[63:56]),
    .o(after_6_7)
  );
  mac_int8_int8_int32 unit_7_0 (
    .a(a[63:56]),
    .acc(before_7_0),
    .b(b[7:0]),
    .o(after_7_0)
  );
  mac_int8_int8_int32 unit_7_1 (
    .a(a[63:56]),
    .acc(before_7_1),
    .b(b[15:8]),
    .o(after_7_1)
  );
  mac_int8_int8_int32 unit_7_2 (
    .a(a[63:56]),
    .acc(before_7_2),
    .b(b[23:16]),
    .o(after_7_2)
  );
  mac_int8_int8_int32 unit_7_3 (
    .a(a[63:56]),
    .acc(before_7_3),
    .b(b[31:24]),
    .o(after_7_3)
  );
  mac_int8_int8_int32 unit_7_4 (
    .a(a[63:56]),
    .acc(before_7_4),
    .b(b[39:32]),
    .o(after_7_4)
  );
  mac_int8_int8_int32 unit_7_5 (
    .a(a[63:56]),
    .acc(before_7_5),
    .b(b[47:40]),
    .o(after_7_5)
  );
  mac_int8_int8_int32 unit_7_6 (
    .a(a[63:56]),
    .acc(before_7_6),
    .b(b[55:48]),
    .o(after_7_6)
  );
  mac_int8_int8_int32 unit_7_7 (
    .a(a[63:56]),
    .acc(before_7_7),
    .b(b[63:56]),
    .o(after_7_7)
  );
  assign bias_half = step2[3];
  assign port = chunk[1:0];
endmodule

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__buffers (
  input wire [63:0] r_data,
  input wire r_error,
  input wire r_valid,
  input wire clk,
  input wire rst,
  output wire targets__ready,
  output wire fault,
  output wire [31:0] address,
  input wire targets__valid,
  input wire [45:0] targets__payload,
  input wire clear,
  output wire [255:0] bias,
  output reg loaded = 1'h0,
  output reg [63:0] a = 64'h0000000000000000,
  output reg [63:0] b = 64'h0000000000000000,
  input wire [8:0] index,
  input wire [1:0] port,
  input wire bias_half
);
  wire [7:0] _000_, _003_, _004_, _008_, _012_, _016_, _020_, _023_, _027_, _030_, _033_, _036_, _039_, _042_,
    _046_, _050_, _054_, _057_, _060_;
  wire _001_, _002_, _005_, _006_, _007_, _009_, _010_, _011_, _013_, _014_, _015_, _017_, _018_, _021_, _022_,
    _024_, _026_, _028_, _029_, _031_, _032_, _034_, _035_, _037_, _038_, _040_, _041_, _043_, _044_, _045_,
    _047_, _049_, _051_, _052_, _055_, _056_, _058_, _059_, _061_, _062_, _063_, _064_, _065_, _066_, _067_,
    _068_, _069_, _070_, _071_, _072_, _073_, _074_, _076_, _077_, _079_, _081_, _084_, _087_, _090_, _093_,
    _094_, _095_, _130_, _131_, _132_, _133_, _134_, _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_,
    _143_, _144_, _145_, _146_, _147_, _148_, _149_, _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_,
    _158_, _159_, _160_, _161_, _162_, _163_, _164_, _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_,
    _173_, _174_, _175_, _176_, _177_, _178_, _179_, _180_, _181_, _182_, _183_, _184_, _185_, _186_, _187_,
    _188_, _189_, _190_, _191_, _192_, _193_, _194_, _195_, _196_, _197_, _198_, _199_, _200_, _201_, _202_,
    _203_, _204_, _205_, _206_, _207_, _208_, _209_, _210_, _211_, _212_, _213_, _214_, _215_, _216_, _217_,
    _218_, _219_, _220_, _221_, _222_, _223_, _224_, _225_, _226_, _227_, _228_, _229_, _230_, _231_, _232_,
    _233_, _234_, _235_, _236_, _237_, _238_, _239_, _240_, _241_, _242_, _243_, _244_, _245_, _246_, _247_,
    _248_, _249_, _250_, _251_, _252_, _253_, _254_, _255_, _256_, _257_, _258_, a0_here, a1_here, a2_here,
    a3_here, a4_here, a5_here, a6_here, a7_here, b0_here, b1_here, b2_here, b3_here, b4_here, b5_here, b6_here,
    b7_here, last_beat;
  wire [2:0] _019_, _048_, _075_, _082_, _085_, _088_, _091_, _096_, _098_, _100_, _102_, _104_, _105_, _107_,
    _110_, _112_;
  wire [9:0] _025_, _053_, _078_, _083_, _086_, _089_, _092_, _097_, _099_, _101_, _103_, _106_, _108_, _109_,
    _111_, _113_;
  wire [32:0] _080_;
  wire [63:0] _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_,
    _128_, _129_;
  wire [8:0] a0_place, a1_place, a2_place, a3_place, a4_place, a5_place, a6_place, a7_place, b0_place, b1_place,
    b2_place, b3_place, b4_place, b5_place, b6_place, b7_place;
  wire [31:0] bias__0, bias__1, bias__2, bias__3, bias__4, bias__5, bias__6, bias__7;
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
  reg [2:0] a4_offset0 = 3'h0;
  reg [2:0] a4_offset1 = 3'h0;
  reg [2:0] a4_slot = 3'h0;
  reg [2:0] a5_offset0 = 3'h0;
  reg [2:0] a5_offset1 = 3'h0;
  reg [2:0] a5_slot = 3'h0;
  reg [2:0] a6_offset0 = 3'h0;
  reg [2:0] a6_offset1 = 3'h0;
  reg [2:0] a6_slot = 3'h0;
  reg [2:0] a7_offset0 = 3'h0;
  reg [2:0] a7_offset1 = 3'h0;
  reg [2:0] a7_slot = 3'h0;
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
  reg [2:0] b4_offset0 = 3'h0;
  reg [2:0] b4_offset1 = 3'h0;
  reg [2:0] b4_slot = 3'h0;
  reg [2:0] b5_offset0 = 3'h0;
  reg [2:0] b5_offset1 = 3'h0;
  reg [2:0] b5_slot = 3'h0;
  reg [2:0] b6_offset0 = 3'h0;
  reg [2:0] b6_offset1 = 3'h0;
  reg [2:0] b6_slot = 3'h0;
  reg [2:0] b7_offset0 = 3'h0;
  reg [2:0] b7_offset1 = 3'h0;
  reg [2:0] b7_slot = 3'h0;
  reg [6:0] beat = 7'h00;
  reg [255:0] bias0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] bias1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
      a0[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _589_;
  always @(posedge clk) begin
    _589_ <= a0[{ port[0], a0_place[8:3] }];
  end
  assign _129_ = _589_;
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
      a1[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _590_;
  always @(posedge clk) begin
    _590_ <= a1[{ port[0], a1_place[8:3] }];
  end
  assign _128_ = _590_;
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
      a2[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _591_;
  always @(posedge clk) begin
    _591_ <= a2[{ port[0], a2_place[8:3] }];
  end
  assign _127_ = _591_;
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
      a3[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _592_;
  always @(posedge clk) begin
    _592_ <= a3[{ port[0], a3_place[8:3] }];
  end
  assign _126_ = _592_;
  reg [63:0] a4 [127:0];
  initial begin
    a4[0] = 64'h0000000000000000;
    a4[1] = 64'h0000000000000000;
    a4[2] = 64'h0000000000000000;
    a4[3] = 64'h0000000000000000;
    a4[4] = 64'h0000000000000000;
    a4[5] = 64'h0000000000000000;
    a4[6] = 64'h0000000000000000;
    a4[7] = 64'h0000000000000000;
    a4[8] = 64'h0000000000000000;
    a4[9] = 64'h0000000000000000;
    a4[10] = 64'h0000000000000000;
    a4[11] = 64'h0000000000000000;
    a4[12] = 64'h0000000000000000;
    a4[13] = 64'h0000000000000000;
    a4[14] = 64'h0000000000000000;
    a4[15] = 64'h0000000000000000;
    a4[16] = 64'h0000000000000000;
    a4[17] = 64'h0000000000000000;
    a4[18] = 64'h0000000000000000;
    a4[19] = 64'h0000000000000000;
    a4[20] = 64'h0000000000000000;
    a4[21] = 64'h0000000000000000;
    a4[22] = 64'h0000000000000000;
    a4[23] = 64'h0000000000000000;
    a4[24] = 64'h0000000000000000;
    a4[25] = 64'h0000000000000000;
    a4[26] = 64'h0000000000000000;
    a4[27] = 64'h0000000000000000;
    a4[28] = 64'h0000000000000000;
    a4[29] = 64'h0000000000000000;
    a4[30] = 64'h0000000000000000;
    a4[31] = 64'h0000000000000000;
    a4[32] = 64'h0000000000000000;
    a4[33] = 64'h0000000000000000;
    a4[34] = 64'h0000000000000000;
    a4[35] = 64'h0000000000000000;
    a4[36] = 64'h0000000000000000;
    a4[37] = 64'h0000000000000000;
    a4[38] = 64'h0000000000000000;
    a4[39] = 64'h0000000000000000;
    a4[40] = 64'h0000000000000000;
    a4[41] = 64'h0000000000000000;
    a4[42] = 64'h0000000000000000;
    a4[43] = 64'h0000000000000000;
    a4[44] = 64'h0000000000000000;
    a4[45] = 64'h0000000000000000;
    a4[46] = 64'h0000000000000000;
    a4[47] = 64'h0000000000000000;
    a4[48] = 64'h0000000000000000;
    a4[49] = 64'h0000000000000000;
    a4[50] = 64'h0000000000000000;
    a4[51] = 64'h0000000000000000;
    a4[52] = 64'h0000000000000000;
    a4[53] = 64'h0000000000000000;
    a4[54] = 64'h0000000000000000;
    a4[55] = 64'h0000000000000000;
    a4[56] = 64'h0000000000000000;
    a4[57] = 64'h0000000000000000;
    a4[58] = 64'h0000000000000000;
    a4[59] = 64'h0000000000000000;
    a4[60] = 64'h0000000000000000;
    a4[61] = 64'h0000000000000000;
    a4[62] = 64'h0000000000000000;
    a4[63] = 64'h0000000000000000;
    a4[64] = 64'h0000000000000000;
    a4[65] = 64'h0000000000000000;
    a4[66] = 64'h0000000000000000;
    a4[67] = 64'h0000000000000000;
    a4[68] = 64'h0000000000000000;
    a4[69] = 64'h0000000000000000;
    a4[70] = 64'h0000000000000000;
    a4[71] = 64'h0000000000000000;
    a4[72] = 64'h0000000000000000;
    a4[73] = 64'h0000000000000000;
    a4[74] = 64'h0000000000000000;
    a4[75] = 64'h0000000000000000;
    a4[76] = 64'h0000000000000000;
    a4[77] = 64'h0000000000000000;
    a4[78] = 64'h0000000000000000;
    a4[79] = 64'h0000000000000000;
    a4[80] = 64'h0000000000000000;
    a4[81] = 64'h0000000000000000;
    a4[82] = 64'h0000000000000000;
    a4[83] = 64'h0000000000000000;
    a4[84] = 64'h0000000000000000;
    a4[85] = 64'h0000000000000000;
    a4[86] = 64'h0000000000000000;
    a4[87] = 64'h0000000000000000;
    a4[88] = 64'h0000000000000000;
    a4[89] = 64'h0000000000000000;
    a4[90] = 64'h0000000000000000;
    a4[91] = 64'h0000000000000000;
    a4[92] = 64'h0000000000000000;
    a4[93] = 64'h0000000000000000;
    a4[94] = 64'h0000000000000000;
    a4[95] = 64'h0000000000000000;
    a4[96] = 64'h0000000000000000;
    a4[97] = 64'h0000000000000000;
    a4[98] = 64'h0000000000000000;
    a4[99] = 64'h0000000000000000;
    a4[100] = 64'h0000000000000000;
    a4[101] = 64'h0000000000000000;
    a4[102] = 64'h0000000000000000;
    a4[103] = 64'h0000000000000000;
    a4[104] = 64'h0000000000000000;
    a4[105] = 64'h0000000000000000;
    a4[106] = 64'h0000000000000000;
    a4[107] = 64'h0000000000000000;
    a4[108] = 64'h0000000000000000;
    a4[109] = 64'h0000000000000000;
    a4[110] = 64'h0000000000000000;
    a4[111] = 64'h0000000000000000;
    a4[112] = 64'h0000000000000000;
    a4[113] = 64'h0000000000000000;
    a4[114] = 64'h0000000000000000;
    a4[115] = 64'h0000000000000000;
    a4[116] = 64'h0000000000000000;
    a4[117] = 64'h0000000000000000;
    a4[118] = 64'h0000000000000000;
    a4[119] = 64'h0000000000000000;
    a4[120] = 64'h0000000000000000;
    a4[121] = 64'h0000000000000000;
    a4[122] = 64'h0000000000000000;
    a4[123] = 64'h0000000000000000;
    a4[124] = 64'h0000000000000000;
    a4[125] = 64'h0000000000000000;
    a4[126] = 64'h0000000000000000;
    a4[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a4_here)
      a4[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _593_;
  always @(posedge clk) begin
    _593_ <= a4[{ port[0], a4_place[8:3] }];
  end
  assign _125_ = _593_;
  reg [63:0] a5 [127:0];
  initial begin
    a5[0] = 64'h0000000000000000;
    a5[1] = 64'h0000000000000000;
    a5[2] = 64'h0000000000000000;
    a5[3] = 64'h0000000000000000;
    a5[4] = 64'h0000000000000000;
    a5[5] = 64'h0000000000000000;
    a5[6] = 64'h0000000000000000;
    a5[7] = 64'h0000000000000000;
    a5[8] = 64'h0000000000000000;
    a5[9] = 64'h0000000000000000;
    a5[10] = 64'h0000000000000000;
    a5[11] = 64'h0000000000000000;
    a5[12] = 64'h0000000000000000;
    a5[13] = 64'h0000000000000000;
    a5[14] = 64'h0000000000000000;
    a5[15] = 64'h0000000000000000;
    a5[16] = 64'h0000000000000000;
    a5[17] = 64'h0000000000000000;
    a5[18] = 64'h0000000000000000;
    a5[19] = 64'h0000000000000000;
    a5[20] = 64'h0000000000000000;
    a5[21] = 64'h0000000000000000;
    a5[22] = 64'h0000000000000000;
    a5[23] = 64'h0000000000000000;
    a5[24] = 64'h0000000000000000;
    a5[25] = 64'h0000000000000000;
    a5[26] = 64'h0000000000000000;
    a5[27] = 64'h0000000000000000;
    a5[28] = 64'h0000000000000000;
    a5[29] = 64'h0000000000000000;
    a5[30] = 64'h0000000000000000;
    a5[31] = 64'h0000000000000000;
    a5[32] = 64'h0000000000000000;
    a5[33] = 64'h0000000000000000;
    a5[34] = 64'h0000000000000000;
    a5[35] = 64'h0000000000000000;
    a5[36] = 64'h0000000000000000;
    a5[37] = 64'h0000000000000000;
    a5[38] = 64'h0000000000000000;
    a5[39] = 64'h0000000000000000;
    a5[40] = 64'h0000000000000000;
    a5[41] = 64'h0000000000000000;
    a5[42] = 64'h0000000000000000;
    a5[43] = 64'h0000000000000000;
    a5[44] = 64'h0000000000000000;
    a5[45] = 64'h0000000000000000;
    a5[46] = 64'h0000000000000000;
    a5[47] = 64'h0000000000000000;
    a5[48] = 64'h0000000000000000;
    a5[49] = 64'h0000000000000000;
    a5[50] = 64'h0000000000000000;
    a5[51] = 64'h0000000000000000;
    a5[52] = 64'h0000000000000000;
    a5[53] = 64'h0000000000000000;
    a5[54] = 64'h0000000000000000;
    a5[55] = 64'h0000000000000000;
    a5[56] = 64'h0000000000000000;
    a5[57] = 64'h0000000000000000;
    a5[58] = 64'h0000000000000000;
    a5[59] = 64'h0000000000000000;
    a5[60] = 64'h0000000000000000;
    a5[61] = 64'h0000000000000000;
    a5[62] = 64'h0000000000000000;
    a5[63] = 64'h0000000000000000;
    a5[64] = 64'h0000000000000000;
    a5[65] = 64'h0000000000000000;
    a5[66] = 64'h0000000000000000;
    a5[67] = 64'h0000000000000000;
    a5[68] = 64'h0000000000000000;
    a5[69] = 64'h0000000000000000;
    a5[70] = 64'h0000000000000000;
    a5[71] = 64'h0000000000000000;
    a5[72] = 64'h0000000000000000;
    a5[73] = 64'h0000000000000000;
    a5[74] = 64'h0000000000000000;
    a5[75] = 64'h0000000000000000;
    a5[76] = 64'h0000000000000000;
    a5[77] = 64'h0000000000000000;
    a5[78] = 64'h0000000000000000;
    a5[79] = 64'h0000000000000000;
    a5[80] = 64'h0000000000000000;
    a5[81] = 64'h0000000000000000;
    a5[82] = 64'h0000000000000000;
    a5[83] = 64'h0000000000000000;
    a5[84] = 64'h0000000000000000;
    a5[85] = 64'h0000000000000000;
    a5[86] = 64'h0000000000000000;
    a5[87] = 64'h0000000000000000;
    a5[88] = 64'h0000000000000000;
    a5[89] = 64'h0000000000000000;
    a5[90] = 64'h0000000000000000;
    a5[91] = 64'h0000000000000000;
    a5[92] = 64'h0000000000000000;
    a5[93] = 64'h0000000000000000;
    a5[94] = 64'h0000000000000000;
    a5[95] = 64'h0000000000000000;
    a5[96] = 64'h0000000000000000;
    a5[97] = 64'h0000000000000000;
    a5[98] = 64'h0000000000000000;
    a5[99] = 64'h0000000000000000;
    a5[100] = 64'h0000000000000000;
    a5[101] = 64'h0000000000000000;
    a5[102] = 64'h0000000000000000;
    a5[103] = 64'h0000000000000000;
    a5[104] = 64'h0000000000000000;
    a5[105] = 64'h0000000000000000;
    a5[106] = 64'h0000000000000000;
    a5[107] = 64'h0000000000000000;
    a5[108] = 64'h0000000000000000;
    a5[109] = 64'h0000000000000000;
    a5[110] = 64'h0000000000000000;
    a5[111] = 64'h0000000000000000;
    a5[112] = 64'h0000000000000000;
    a5[113] = 64'h0000000000000000;
    a5[114] = 64'h0000000000000000;
    a5[115] = 64'h0000000000000000;
    a5[116] = 64'h0000000000000000;
    a5[117] = 64'h0000000000000000;
    a5[118] = 64'h0000000000000000;
    a5[119] = 64'h0000000000000000;
    a5[120] = 64'h0000000000000000;
    a5[121] = 64'h0000000000000000;
    a5[122] = 64'h0000000000000000;
    a5[123] = 64'h0000000000000000;
    a5[124] = 64'h0000000000000000;
    a5[125] = 64'h0000000000000000;
    a5[126] = 64'h0000000000000000;
    a5[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a5_here)
      a5[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _594_;
  always @(posedge clk) begin
    _594_ <= a5[{ port[0], a5_place[8:3] }];
  end
  assign _124_ = _594_;
  reg [63:0] a6 [127:0];
  initial begin
    a6[0] = 64'h0000000000000000;
    a6[1] = 64'h0000000000000000;
    a6[2] = 64'h0000000000000000;
    a6[3] = 64'h0000000000000000;
    a6[4] = 64'h0000000000000000;
    a6[5] = 64'h0000000000000000;
    a6[6] = 64'h0000000000000000;
    a6[7] = 64'h0000000000000000;
    a6[8] = 64'h0000000000000000;
    a6[9] = 64'h0000000000000000;
    a6[10] = 64'h0000000000000000;
    a6[11] = 64'h0000000000000000;
    a6[12] = 64'h0000000000000000;
    a6[13] = 64'h0000000000000000;
    a6[14] = 64'h0000000000000000;
    a6[15] = 64'h0000000000000000;
    a6[16] = 64'h0000000000000000;
    a6[17] = 64'h0000000000000000;
    a6[18] = 64'h0000000000000000;
    a6[19] = 64'h0000000000000000;
    a6[20] = 64'h0000000000000000;
    a6[21] = 64'h0000000000000000;
    a6[22] = 64'h0000000000000000;
    a6[23] = 64'h0000000000000000;
    a6[24] = 64'h0000000000000000;
    a6[25] = 64'h0000000000000000;
    a6[26] = 64'h0000000000000000;
    a6[27] = 64'h0000000000000000;
    a6[28] = 64'h0000000000000000;
    a6[29] = 64'h0000000000000000;
    a6[30] = 64'h0000000000000000;
    a6[31] = 64'h0000000000000000;
    a6[32] = 64'h0000000000000000;
    a6[33] = 64'h0000000000000000;
    a6[34] = 64'h0000000000000000;
    a6[35] = 64'h0000000000000000;
    a6[36] = 64'h0000000000000000;
    a6[37] = 64'h0000000000000000;
    a6[38] = 64'h0000000000000000;
    a6[39] = 64'h0000000000000000;
    a6[40] = 64'h0000000000000000;
    a6[41] = 64'h0000000000000000;
    a6[42] = 64'h0000000000000000;
    a6[43] = 64'h0000000000000000;
    a6[44] = 64'h0000000000000000;
    a6[45] = 64'h0000000000000000;
    a6[46] = 64'h0000000000000000;
    a6[47] = 64'h0000000000000000;
    a6[48] = 64'h0000000000000000;
    a6[49] = 64'h0000000000000000;
    a6[50] = 64'h0000000000000000;
    a6[51] = 64'h0000000000000000;
    a6[52] = 64'h0000000000000000;
    a6[53] = 64'h0000000000000000;
    a6[54] = 64'h0000000000000000;
    a6[55] = 64'h0000000000000000;
    a6[56] = 64'h0000000000000000;
    a6[57] = 64'h0000000000000000;
    a6[58] = 64'h0000000000000000;
    a6[59] = 64'h0000000000000000;
    a6[60] = 64'h0000000000000000;
    a6[61] = 64'h0000000000000000;
    a6[62] = 64'h0000000000000000;
    a6[63] = 64'h0000000000000000;
    a6[64] = 64'h0000000000000000;
    a6[65] = 64'h0000000000000000;
    a6[66] = 64'h0000000000000000;
    a6[67] = 64'h0000000000000000;
    a6[68] = 64'h0000000000000000;
    a6[69] = 64'h0000000000000000;
    a6[70] = 64'h0000000000000000;
    a6[71] = 64'h0000000000000000;
    a6[72] = 64'h0000000000000000;
    a6[73] = 64'h0000000000000000;
    a6[74] = 64'h0000000000000000;
    a6[75] = 64'h0000000000000000;
    a6[76] = 64'h0000000000000000;
    a6[77] = 64'h0000000000000000;
    a6[78] = 64'h0000000000000000;
    a6[79] = 64'h0000000000000000;
    a6[80] = 64'h0000000000000000;
    a6[81] = 64'h0000000000000000;
    a6[82] = 64'h0000000000000000;
    a6[83] = 64'h0000000000000000;
    a6[84] = 64'h0000000000000000;
    a6[85] = 64'h0000000000000000;
    a6[86] = 64'h0000000000000000;
    a6[87] = 64'h0000000000000000;
    a6[88] = 64'h0000000000000000;
    a6[89] = 64'h0000000000000000;
    a6[90] = 64'h0000000000000000;
    a6[91] = 64'h0000000000000000;
    a6[92] = 64'h0000000000000000;
    a6[93] = 64'h0000000000000000;
    a6[94] = 64'h0000000000000000;
    a6[95] = 64'h0000000000000000;
    a6[96] = 64'h0000000000000000;
    a6[97] = 64'h0000000000000000;
    a6[98] = 64'h0000000000000000;
    a6[99] = 64'h0000000000000000;
    a6[100] = 64'h0000000000000000;
    a6[101] = 64'h0000000000000000;
    a6[102] = 64'h0000000000000000;
    a6[103] = 64'h0000000000000000;
    a6[104] = 64'h0000000000000000;
    a6[105] = 64'h0000000000000000;
    a6[106] = 64'h0000000000000000;
    a6[107] = 64'h0000000000000000;
    a6[108] = 64'h0000000000000000;
    a6[109] = 64'h0000000000000000;
    a6[110] = 64'h0000000000000000;
    a6[111] = 64'h0000000000000000;
    a6[112] = 64'h0000000000000000;
    a6[113] = 64'h0000000000000000;
    a6[114] = 64'h0000000000000000;
    a6[115] = 64'h0000000000000000;
    a6[116] = 64'h0000000000000000;
    a6[117] = 64'h0000000000000000;
    a6[118] = 64'h0000000000000000;
    a6[119] = 64'h0000000000000000;
    a6[120] = 64'h0000000000000000;
    a6[121] = 64'h0000000000000000;
    a6[122] = 64'h0000000000000000;
    a6[123] = 64'h0000000000000000;
    a6[124] = 64'h0000000000000000;
    a6[125] = 64'h0000000000000000;
    a6[126] = 64'h0000000000000000;
    a6[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a6_here)
      a6[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _595_;
  always @(posedge clk) begin
    _595_ <= a6[{ port[0], a6_place[8:3] }];
  end
  assign _123_ = _595_;
  reg [63:0] a7 [127:0];
  initial begin
    a7[0] = 64'h0000000000000000;
    a7[1] = 64'h0000000000000000;
    a7[2] = 64'h0000000000000000;
    a7[3] = 64'h0000000000000000;
    a7[4] = 64'h0000000000000000;
    a7[5] = 64'h0000000000000000;
    a7[6] = 64'h0000000000000000;
    a7[7] = 64'h0000000000000000;
    a7[8] = 64'h0000000000000000;
    a7[9] = 64'h0000000000000000;
    a7[10] = 64'h0000000000000000;
    a7[11] = 64'h0000000000000000;
    a7[12] = 64'h0000000000000000;
    a7[13] = 64'h0000000000000000;
    a7[14] = 64'h0000000000000000;
    a7[15] = 64'h0000000000000000;
    a7[16] = 64'h0000000000000000;
    a7[17] = 64'h0000000000000000;
    a7[18] = 64'h0000000000000000;
    a7[19] = 64'h0000000000000000;
    a7[20] = 64'h0000000000000000;
    a7[21] = 64'h0000000000000000;
    a7[22] = 64'h0000000000000000;
    a7[23] = 64'h0000000000000000;
    a7[24] = 64'h0000000000000000;
    a7[25] = 64'h0000000000000000;
    a7[26] = 64'h0000000000000000;
    a7[27] = 64'h0000000000000000;
    a7[28] = 64'h0000000000000000;
    a7[29] = 64'h0000000000000000;
    a7[30] = 64'h0000000000000000;
    a7[31] = 64'h0000000000000000;
    a7[32] = 64'h0000000000000000;
    a7[33] = 64'h0000000000000000;
    a7[34] = 64'h0000000000000000;
    a7[35] = 64'h0000000000000000;
    a7[36] = 64'h0000000000000000;
    a7[37] = 64'h0000000000000000;
    a7[38] = 64'h0000000000000000;
    a7[39] = 64'h0000000000000000;
    a7[40] = 64'h0000000000000000;
    a7[41] = 64'h0000000000000000;
    a7[42] = 64'h0000000000000000;
    a7[43] = 64'h0000000000000000;
    a7[44] = 64'h0000000000000000;
    a7[45] = 64'h0000000000000000;
    a7[46] = 64'h0000000000000000;
    a7[47] = 64'h0000000000000000;
    a7[48] = 64'h0000000000000000;
    a7[49] = 64'h0000000000000000;
    a7[50] = 64'h0000000000000000;
    a7[51] = 64'h0000000000000000;
    a7[52] = 64'h0000000000000000;
    a7[53] = 64'h0000000000000000;
    a7[54] = 64'h0000000000000000;
    a7[55] = 64'h0000000000000000;
    a7[56] = 64'h0000000000000000;
    a7[57] = 64'h0000000000000000;
    a7[58] = 64'h0000000000000000;
    a7[59] = 64'h0000000000000000;
    a7[60] = 64'h0000000000000000;
    a7[61] = 64'h0000000000000000;
    a7[62] = 64'h0000000000000000;
    a7[63] = 64'h0000000000000000;
    a7[64] = 64'h0000000000000000;
    a7[65] = 64'h0000000000000000;
    a7[66] = 64'h0000000000000000;
    a7[67] = 64'h0000000000000000;
    a7[68] = 64'h0000000000000000;
    a7[69] = 64'h0000000000000000;
    a7[70] = 64'h0000000000000000;
    a7[71] = 64'h0000000000000000;
    a7[72] = 64'h0000000000000000;
    a7[73] = 64'h0000000000000000;
    a7[74] = 64'h0000000000000000;
    a7[75] = 64'h0000000000000000;
    a7[76] = 64'h0000000000000000;
    a7[77] = 64'h0000000000000000;
    a7[78] = 64'h0000000000000000;
    a7[79] = 64'h0000000000000000;
    a7[80] = 64'h0000000000000000;
    a7[81] = 64'h0000000000000000;
    a7[82] = 64'h0000000000000000;
    a7[83] = 64'h0000000000000000;
    a7[84] = 64'h0000000000000000;
    a7[85] = 64'h0000000000000000;
    a7[86] = 64'h0000000000000000;
    a7[87] = 64'h0000000000000000;
    a7[88] = 64'h0000000000000000;
    a7[89] = 64'h0000000000000000;
    a7[90] = 64'h0000000000000000;
    a7[91] = 64'h0000000000000000;
    a7[92] = 64'h0000000000000000;
    a7[93] = 64'h0000000000000000;
    a7[94] = 64'h0000000000000000;
    a7[95] = 64'h0000000000000000;
    a7[96] = 64'h0000000000000000;
    a7[97] = 64'h0000000000000000;
    a7[98] = 64'h0000000000000000;
    a7[99] = 64'h0000000000000000;
    a7[100] = 64'h0000000000000000;
    a7[101] = 64'h0000000000000000;
    a7[102] = 64'h0000000000000000;
    a7[103] = 64'h0000000000000000;
    a7[104] = 64'h0000000000000000;
    a7[105] = 64'h0000000000000000;
    a7[106] = 64'h0000000000000000;
    a7[107] = 64'h0000000000000000;
    a7[108] = 64'h0000000000000000;
    a7[109] = 64'h0000000000000000;
    a7[110] = 64'h0000000000000000;
    a7[111] = 64'h0000000000000000;
    a7[112] = 64'h0000000000000000;
    a7[113] = 64'h0000000000000000;
    a7[114] = 64'h0000000000000000;
    a7[115] = 64'h0000000000000000;
    a7[116] = 64'h0000000000000000;
    a7[117] = 64'h0000000000000000;
    a7[118] = 64'h0000000000000000;
    a7[119] = 64'h0000000000000000;
    a7[120] = 64'h0000000000000000;
    a7[121] = 64'h0000000000000000;
    a7[122] = 64'h0000000000000000;
    a7[123] = 64'h0000000000000000;
    a7[124] = 64'h0000000000000000;
    a7[125] = 64'h0000000000000000;
    a7[126] = 64'h0000000000000000;
    a7[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (a7_here)
      a7[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _596_;
  always @(posedge clk) begin
    _596_ <= a7[{ port[0], a7_place[8:3] }];
  end
  assign _122_ = _596_;
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
      b0[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _597_;
  always @(posedge clk) begin
    _597_ <= b0[{ port[1], b0_place[8:3] }];
  end
  assign _121_ = _597_;
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
      b1[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _598_;
  always @(posedge clk) begin
    _598_ <= b1[{ port[1], b1_place[8:3] }];
  end
  assign _120_ = _598_;
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
      b2[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _599_;
  always @(posedge clk) begin
    _599_ <= b2[{ port[1], b2_place[8:3] }];
  end
  assign _119_ = _599_;
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
      b3[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _600_;
  always @(posedge clk) begin
    _600_ <= b3[{ port[1], b3_place[8:3] }];
  end
  assign _118_ = _600_;
  reg [63:0] b4 [127:0];
  initial begin
    b4[0] = 64'h0000000000000000;
    b4[1] = 64'h0000000000000000;
    b4[2] = 64'h0000000000000000;
    b4[3] = 64'h0000000000000000;
    b4[4] = 64'h0000000000000000;
    b4[5] = 64'h0000000000000000;
    b4[6] = 64'h0000000000000000;
    b4[7] = 64'h0000000000000000;
    b4[8] = 64'h0000000000000000;
    b4[9] = 64'h0000000000000000;
    b4[10] = 64'h0000000000000000;
    b4[11] = 64'h0000000000000000;
    b4[12] = 64'h0000000000000000;
    b4[13] = 64'h0000000000000000;
    b4[14] = 64'h0000000000000000;
    b4[15] = 64'h0000000000000000;
    b4[16] = 64'h0000000000000000;
    b4[17] = 64'h0000000000000000;
    b4[18] = 64'h0000000000000000;
    b4[19] = 64'h0000000000000000;
    b4[20] = 64'h0000000000000000;
    b4[21] = 64'h0000000000000000;
    b4[22] = 64'h0000000000000000;
    b4[23] = 64'h0000000000000000;
    b4[24] = 64'h0000000000000000;
    b4[25] = 64'h0000000000000000;
    b4[26] = 64'h0000000000000000;
    b4[27] = 64'h0000000000000000;
    b4[28] = 64'h0000000000000000;
    b4[29] = 64'h0000000000000000;
    b4[30] = 64'h0000000000000000;
    b4[31] = 64'h0000000000000000;
    b4[32] = 64'h0000000000000000;
    b4[33] = 64'h0000000000000000;
    b4[34] = 64'h0000000000000000;
    b4[35] = 64'h0000000000000000;
    b4[36] = 64'h0000000000000000;
    b4[37] = 64'h0000000000000000;
    b4[38] = 64'h0000000000000000;
    b4[39] = 64'h0000000000000000;
    b4[40] = 64'h0000000000000000;
    b4[41] = 64'h0000000000000000;
    b4[42] = 64'h0000000000000000;
    b4[43] = 64'h0000000000000000;
    b4[44] = 64'h0000000000000000;
    b4[45] = 64'h0000000000000000;
    b4[46] = 64'h0000000000000000;
    b4[47] = 64'h0000000000000000;
    b4[48] = 64'h0000000000000000;
    b4[49] = 64'h0000000000000000;
    b4[50] = 64'h0000000000000000;
    b4[51] = 64'h0000000000000000;
    b4[52] = 64'h0000000000000000;
    b4[53] = 64'h0000000000000000;
    b4[54] = 64'h0000000000000000;
    b4[55] = 64'h0000000000000000;
    b4[56] = 64'h0000000000000000;
    b4[57] = 64'h0000000000000000;
    b4[58] = 64'h0000000000000000;
    b4[59] = 64'h0000000000000000;
    b4[60] = 64'h0000000000000000;
    b4[61] = 64'h0000000000000000;
    b4[62] = 64'h0000000000000000;
    b4[63] = 64'h0000000000000000;
    b4[64] = 64'h0000000000000000;
    b4[65] = 64'h0000000000000000;
    b4[66] = 64'h0000000000000000;
    b4[67] = 64'h0000000000000000;
    b4[68] = 64'h0000000000000000;
    b4[69] = 64'h0000000000000000;
    b4[70] = 64'h0000000000000000;
    b4[71] = 64'h0000000000000000;
    b4[72] = 64'h0000000000000000;
    b4[73] = 64'h0000000000000000;
    b4[74] = 64'h0000000000000000;
    b4[75] = 64'h0000000000000000;
    b4[76] = 64'h0000000000000000;
    b4[77] = 64'h0000000000000000;
    b4[78] = 64'h0000000000000000;
    b4[79] = 64'h0000000000000000;
    b4[80] = 64'h0000000000000000;
    b4[81] = 64'h0000000000000000;
    b4[82] = 64'h0000000000000000;
    b4[83] = 64'h0000000000000000;
    b4[84] = 64'h0000000000000000;
    b4[85] = 64'h0000000000000000;
    b4[86] = 64'h0000000000000000;
    b4[87] = 64'h0000000000000000;
    b4[88] = 64'h0000000000000000;
    b4[89] = 64'h0000000000000000;
    b4[90] = 64'h0000000000000000;
    b4[91] = 64'h0000000000000000;
    b4[92] = 64'h0000000000000000;
    b4[93] = 64'h0000000000000000;
    b4[94] = 64'h0000000000000000;
    b4[95] = 64'h0000000000000000;
    b4[96] = 64'h0000000000000000;
    b4[97] = 64'h0000000000000000;
    b4[98] = 64'h0000000000000000;
    b4[99] = 64'h0000000000000000;
    b4[100] = 64'h0000000000000000;
    b4[101] = 64'h0000000000000000;
    b4[102] = 64'h0000000000000000;
    b4[103] = 64'h0000000000000000;
    b4[104] = 64'h0000000000000000;
    b4[105] = 64'h0000000000000000;
    b4[106] = 64'h0000000000000000;
    b4[107] = 64'h0000000000000000;
    b4[108] = 64'h0000000000000000;
    b4[109] = 64'h0000000000000000;
    b4[110] = 64'h0000000000000000;
    b4[111] = 64'h0000000000000000;
    b4[112] = 64'h0000000000000000;
    b4[113] = 64'h0000000000000000;
    b4[114] = 64'h0000000000000000;
    b4[115] = 64'h0000000000000000;
    b4[116] = 64'h0000000000000000;
    b4[117] = 64'h0000000000000000;
    b4[118] = 64'h0000000000000000;
    b4[119] = 64'h0000000000000000;
    b4[120] = 64'h0000000000000000;
    b4[121] = 64'h0000000000000000;
    b4[122] = 64'h0000000000000000;
    b4[123] = 64'h0000000000000000;
    b4[124] = 64'h0000000000000000;
    b4[125] = 64'h0000000000000000;
    b4[126] = 64'h0000000000000000;
    b4[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b4_here)
      b4[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _601_;
  always @(posedge clk) begin
    _601_ <= b4[{ port[1], b4_place[8:3] }];
  end
  assign _117_ = _601_;
  reg [63:0] b5 [127:0];
  initial begin
    b5[0] = 64'h0000000000000000;
    b5[1] = 64'h0000000000000000;
    b5[2] = 64'h0000000000000000;
    b5[3] = 64'h0000000000000000;
    b5[4] = 64'h0000000000000000;
    b5[5] = 64'h0000000000000000;
    b5[6] = 64'h0000000000000000;
    b5[7] = 64'h0000000000000000;
    b5[8] = 64'h0000000000000000;
    b5[9] = 64'h0000000000000000;
    b5[10] = 64'h0000000000000000;
    b5[11] = 64'h0000000000000000;
    b5[12] = 64'h0000000000000000;
    b5[13] = 64'h0000000000000000;
    b5[14] = 64'h0000000000000000;
    b5[15] = 64'h0000000000000000;
    b5[16] = 64'h0000000000000000;
    b5[17] = 64'h0000000000000000;
    b5[18] = 64'h0000000000000000;
    b5[19] = 64'h0000000000000000;
    b5[20] = 64'h0000000000000000;
    b5[21] = 64'h0000000000000000;
    b5[22] = 64'h0000000000000000;
    b5[23] = 64'h0000000000000000;
    b5[24] = 64'h0000000000000000;
    b5[25] = 64'h0000000000000000;
    b5[26] = 64'h0000000000000000;
    b5[27] = 64'h0000000000000000;
    b5[28] = 64'h0000000000000000;
    b5[29] = 64'h0000000000000000;
    b5[30] = 64'h0000000000000000;
    b5[31] = 64'h0000000000000000;
    b5[32] = 64'h0000000000000000;
    b5[33] = 64'h0000000000000000;
    b5[34] = 64'h0000000000000000;
    b5[35] = 64'h0000000000000000;
    b5[36] = 64'h0000000000000000;
    b5[37] = 64'h0000000000000000;
    b5[38] = 64'h0000000000000000;
    b5[39] = 64'h0000000000000000;
    b5[40] = 64'h0000000000000000;
    b5[41] = 64'h0000000000000000;
    b5[42] = 64'h0000000000000000;
    b5[43] = 64'h0000000000000000;
    b5[44] = 64'h0000000000000000;
    b5[45] = 64'h0000000000000000;
    b5[46] = 64'h0000000000000000;
    b5[47] = 64'h0000000000000000;
    b5[48] = 64'h0000000000000000;
    b5[49] = 64'h0000000000000000;
    b5[50] = 64'h0000000000000000;
    b5[51] = 64'h0000000000000000;
    b5[52] = 64'h0000000000000000;
    b5[53] = 64'h0000000000000000;
    b5[54] = 64'h0000000000000000;
    b5[55] = 64'h0000000000000000;
    b5[56] = 64'h0000000000000000;
    b5[57] = 64'h0000000000000000;
    b5[58] = 64'h0000000000000000;
    b5[59] = 64'h0000000000000000;
    b5[60] = 64'h0000000000000000;
    b5[61] = 64'h0000000000000000;
    b5[62] = 64'h0000000000000000;
    b5[63] = 64'h0000000000000000;
    b5[64] = 64'h0000000000000000;
    b5[65] = 64'h0000000000000000;
    b5[66] = 64'h0000000000000000;
    b5[67] = 64'h0000000000000000;
    b5[68] = 64'h0000000000000000;
    b5[69] = 64'h0000000000000000;
    b5[70] = 64'h0000000000000000;
    b5[71] = 64'h0000000000000000;
    b5[72] = 64'h0000000000000000;
    b5[73] = 64'h0000000000000000;
    b5[74] = 64'h0000000000000000;
    b5[75] = 64'h0000000000000000;
    b5[76] = 64'h0000000000000000;
    b5[77] = 64'h0000000000000000;
    b5[78] = 64'h0000000000000000;
    b5[79] = 64'h0000000000000000;
    b5[80] = 64'h0000000000000000;
    b5[81] = 64'h0000000000000000;
    b5[82] = 64'h0000000000000000;
    b5[83] = 64'h0000000000000000;
    b5[84] = 64'h0000000000000000;
    b5[85] = 64'h0000000000000000;
    b5[86] = 64'h0000000000000000;
    b5[87] = 64'h0000000000000000;
    b5[88] = 64'h0000000000000000;
    b5[89] = 64'h0000000000000000;
    b5[90] = 64'h0000000000000000;
    b5[91] = 64'h0000000000000000;
    b5[92] = 64'h0000000000000000;
    b5[93] = 64'h0000000000000000;
    b5[94] = 64'h0000000000000000;
    b5[95] = 64'h0000000000000000;
    b5[96] = 64'h0000000000000000;
    b5[97] = 64'h0000000000000000;
    b5[98] = 64'h0000000000000000;
    b5[99] = 64'h0000000000000000;
    b5[100] = 64'h0000000000000000;
    b5[101] = 64'h0000000000000000;
    b5[102] = 64'h0000000000000000;
    b5[103] = 64'h0000000000000000;
    b5[104] = 64'h0000000000000000;
    b5[105] = 64'h0000000000000000;
    b5[106] = 64'h0000000000000000;
    b5[107] = 64'h0000000000000000;
    b5[108] = 64'h0000000000000000;
    b5[109] = 64'h0000000000000000;
    b5[110] = 64'h0000000000000000;
    b5[111] = 64'h0000000000000000;
    b5[112] = 64'h0000000000000000;
    b5[113] = 64'h0000000000000000;
    b5[114] = 64'h0000000000000000;
    b5[115] = 64'h0000000000000000;
    b5[116] = 64'h0000000000000000;
    b5[117] = 64'h0000000000000000;
    b5[118] = 64'h0000000000000000;
    b5[119] = 64'h0000000000000000;
    b5[120] = 64'h0000000000000000;
    b5[121] = 64'h0000000000000000;
    b5[122] = 64'h0000000000000000;
    b5[123] = 64'h0000000000000000;
    b5[124] = 64'h0000000000000000;
    b5[125] = 64'h0000000000000000;
    b5[126] = 64'h0000000000000000;
    b5[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b5_here)
      b5[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _602_;
  always @(posedge clk) begin
    _602_ <= b5[{ port[1], b5_place[8:3] }];
  end
  assign _116_ = _602_;
  reg [63:0] b6 [127:0];
  initial begin
    b6[0] = 64'h0000000000000000;
    b6[1] = 64'h0000000000000000;
    b6[2] = 64'h0000000000000000;
    b6[3] = 64'h0000000000000000;
    b6[4] = 64'h0000000000000000;
    b6[5] = 64'h0000000000000000;
    b6[6] = 64'h0000000000000000;
    b6[7] = 64'h0000000000000000;
    b6[8] = 64'h0000000000000000;
    b6[9] = 64'h0000000000000000;
    b6[10] = 64'h0000000000000000;
    b6[11] = 64'h0000000000000000;
    b6[12] = 64'h0000000000000000;
    b6[13] = 64'h0000000000000000;
    b6[14] = 64'h0000000000000000;
    b6[15] = 64'h0000000000000000;
    b6[16] = 64'h0000000000000000;
    b6[17] = 64'h0000000000000000;
    b6[18] = 64'h0000000000000000;
    b6[19] = 64'h0000000000000000;
    b6[20] = 64'h0000000000000000;
    b6[21] = 64'h0000000000000000;
    b6[22] = 64'h0000000000000000;
    b6[23] = 64'h0000000000000000;
    b6[24] = 64'h0000000000000000;
    b6[25] = 64'h0000000000000000;
    b6[26] = 64'h0000000000000000;
    b6[27] = 64'h0000000000000000;
    b6[28] = 64'h0000000000000000;
    b6[29] = 64'h0000000000000000;
    b6[30] = 64'h0000000000000000;
    b6[31] = 64'h0000000000000000;
    b6[32] = 64'h0000000000000000;
    b6[33] = 64'h0000000000000000;
    b6[34] = 64'h0000000000000000;
    b6[35] = 64'h0000000000000000;
    b6[36] = 64'h0000000000000000;
    b6[37] = 64'h0000000000000000;
    b6[38] = 64'h0000000000000000;
    b6[39] = 64'h0000000000000000;
    b6[40] = 64'h0000000000000000;
    b6[41] = 64'h0000000000000000;
    b6[42] = 64'h0000000000000000;
    b6[43] = 64'h0000000000000000;
    b6[44] = 64'h0000000000000000;
    b6[45] = 64'h0000000000000000;
    b6[46] = 64'h0000000000000000;
    b6[47] = 64'h0000000000000000;
    b6[48] = 64'h0000000000000000;
    b6[49] = 64'h0000000000000000;
    b6[50] = 64'h0000000000000000;
    b6[51] = 64'h0000000000000000;
    b6[52] = 64'h0000000000000000;
    b6[53] = 64'h0000000000000000;
    b6[54] = 64'h0000000000000000;
    b6[55] = 64'h0000000000000000;
    b6[56] = 64'h0000000000000000;
    b6[57] = 64'h0000000000000000;
    b6[58] = 64'h0000000000000000;
    b6[59] = 64'h0000000000000000;
    b6[60] = 64'h0000000000000000;
    b6[61] = 64'h0000000000000000;
    b6[62] = 64'h0000000000000000;
    b6[63] = 64'h0000000000000000;
    b6[64] = 64'h0000000000000000;
    b6[65] = 64'h0000000000000000;
    b6[66] = 64'h0000000000000000;
    b6[67] = 64'h0000000000000000;
    b6[68] = 64'h0000000000000000;
    b6[69] = 64'h0000000000000000;
    b6[70] = 64'h0000000000000000;
    b6[71] = 64'h0000000000000000;
    b6[72] = 64'h0000000000000000;
    b6[73] = 64'h0000000000000000;
    b6[74] = 64'h0000000000000000;
    b6[75] = 64'h0000000000000000;
    b6[76] = 64'h0000000000000000;
    b6[77] = 64'h0000000000000000;
    b6[78] = 64'h0000000000000000;
    b6[79] = 64'h0000000000000000;
    b6[80] = 64'h0000000000000000;
    b6[81] = 64'h0000000000000000;
    b6[82] = 64'h0000000000000000;
    b6[83] = 64'h0000000000000000;
    b6[84] = 64'h0000000000000000;
    b6[85] = 64'h0000000000000000;
    b6[86] = 64'h0000000000000000;
    b6[87] = 64'h0000000000000000;
    b6[88] = 64'h0000000000000000;
    b6[89] = 64'h0000000000000000;
    b6[90] = 64'h0000000000000000;
    b6[91] = 64'h0000000000000000;
    b6[92] = 64'h0000000000000000;
    b6[93] = 64'h0000000000000000;
    b6[94] = 64'h0000000000000000;
    b6[95] = 64'h0000000000000000;
    b6[96] = 64'h0000000000000000;
    b6[97] = 64'h0000000000000000;
    b6[98] = 64'h0000000000000000;
    b6[99] = 64'h0000000000000000;
    b6[100] = 64'h0000000000000000;
    b6[101] = 64'h0000000000000000;
    b6[102] = 64'h0000000000000000;
    b6[103] = 64'h0000000000000000;
    b6[104] = 64'h0000000000000000;
    b6[105] = 64'h0000000000000000;
    b6[106] = 64'h0000000000000000;
    b6[107] = 64'h0000000000000000;
    b6[108] = 64'h0000000000000000;
    b6[109] = 64'h0000000000000000;
    b6[110] = 64'h0000000000000000;
    b6[111] = 64'h0000000000000000;
    b6[112] = 64'h0000000000000000;
    b6[113] = 64'h0000000000000000;
    b6[114] = 64'h0000000000000000;
    b6[115] = 64'h0000000000000000;
    b6[116] = 64'h0000000000000000;
    b6[117] = 64'h0000000000000000;
    b6[118] = 64'h0000000000000000;
    b6[119] = 64'h0000000000000000;
    b6[120] = 64'h0000000000000000;
    b6[121] = 64'h0000000000000000;
    b6[122] = 64'h0000000000000000;
    b6[123] = 64'h0000000000000000;
    b6[124] = 64'h0000000000000000;
    b6[125] = 64'h0000000000000000;
    b6[126] = 64'h0000000000000000;
    b6[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b6_here)
      b6[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _603_;
  always @(posedge clk) begin
    _603_ <= b6[{ port[1], b6_place[8:3] }];
  end
  assign _115_ = _603_;
  reg [63:0] b7 [127:0];
  initial begin
    b7[0] = 64'h0000000000000000;
    b7[1] = 64'h0000000000000000;
    b7[2] = 64'h0000000000000000;
    b7[3] = 64'h0000000000000000;
    b7[4] = 64'h0000000000000000;
    b7[5] = 64'h0000000000000000;
    b7[6] = 64'h0000000000000000;
    b7[7] = 64'h0000000000000000;
    b7[8] = 64'h0000000000000000;
    b7[9] = 64'h0000000000000000;
    b7[10] = 64'h0000000000000000;
    b7[11] = 64'h0000000000000000;
    b7[12] = 64'h0000000000000000;
    b7[13] = 64'h0000000000000000;
    b7[14] = 64'h0000000000000000;
    b7[15] = 64'h0000000000000000;
    b7[16] = 64'h0000000000000000;
    b7[17] = 64'h0000000000000000;
    b7[18] = 64'h0000000000000000;
    b7[19] = 64'h0000000000000000;
    b7[20] = 64'h0000000000000000;
    b7[21] = 64'h0000000000000000;
    b7[22] = 64'h0000000000000000;
    b7[23] = 64'h0000000000000000;
    b7[24] = 64'h0000000000000000;
    b7[25] = 64'h0000000000000000;
    b7[26] = 64'h0000000000000000;
    b7[27] = 64'h0000000000000000;
    b7[28] = 64'h0000000000000000;
    b7[29] = 64'h0000000000000000;
    b7[30] = 64'h0000000000000000;
    b7[31] = 64'h0000000000000000;
    b7[32] = 64'h0000000000000000;
    b7[33] = 64'h0000000000000000;
    b7[34] = 64'h0000000000000000;
    b7[35] = 64'h0000000000000000;
    b7[36] = 64'h0000000000000000;
    b7[37] = 64'h0000000000000000;
    b7[38] = 64'h0000000000000000;
    b7[39] = 64'h0000000000000000;
    b7[40] = 64'h0000000000000000;
    b7[41] = 64'h0000000000000000;
    b7[42] = 64'h0000000000000000;
    b7[43] = 64'h0000000000000000;
    b7[44] = 64'h0000000000000000;
    b7[45] = 64'h0000000000000000;
    b7[46] = 64'h0000000000000000;
    b7[47] = 64'h0000000000000000;
    b7[48] = 64'h0000000000000000;
    b7[49] = 64'h0000000000000000;
    b7[50] = 64'h0000000000000000;
    b7[51] = 64'h0000000000000000;
    b7[52] = 64'h0000000000000000;
    b7[53] = 64'h0000000000000000;
    b7[54] = 64'h0000000000000000;
    b7[55] = 64'h0000000000000000;
    b7[56] = 64'h0000000000000000;
    b7[57] = 64'h0000000000000000;
    b7[58] = 64'h0000000000000000;
    b7[59] = 64'h0000000000000000;
    b7[60] = 64'h0000000000000000;
    b7[61] = 64'h0000000000000000;
    b7[62] = 64'h0000000000000000;
    b7[63] = 64'h0000000000000000;
    b7[64] = 64'h0000000000000000;
    b7[65] = 64'h0000000000000000;
    b7[66] = 64'h0000000000000000;
    b7[67] = 64'h0000000000000000;
    b7[68] = 64'h0000000000000000;
    b7[69] = 64'h0000000000000000;
    b7[70] = 64'h0000000000000000;
    b7[71] = 64'h0000000000000000;
    b7[72] = 64'h0000000000000000;
    b7[73] = 64'h0000000000000000;
    b7[74] = 64'h0000000000000000;
    b7[75] = 64'h0000000000000000;
    b7[76] = 64'h0000000000000000;
    b7[77] = 64'h0000000000000000;
    b7[78] = 64'h0000000000000000;
    b7[79] = 64'h0000000000000000;
    b7[80] = 64'h0000000000000000;
    b7[81] = 64'h0000000000000000;
    b7[82] = 64'h0000000000000000;
    b7[83] = 64'h0000000000000000;
    b7[84] = 64'h0000000000000000;
    b7[85] = 64'h0000000000000000;
    b7[86] = 64'h0000000000000000;
    b7[87] = 64'h0000000000000000;
    b7[88] = 64'h0000000000000000;
    b7[89] = 64'h0000000000000000;
    b7[90] = 64'h0000000000000000;
    b7[91] = 64'h0000000000000000;
    b7[92] = 64'h0000000000000000;
    b7[93] = 64'h0000000000000000;
    b7[94] = 64'h0000000000000000;
    b7[95] = 64'h0000000000000000;
    b7[96] = 64'h0000000000000000;
    b7[97] = 64'h0000000000000000;
    b7[98] = 64'h0000000000000000;
    b7[99] = 64'h0000000000000000;
    b7[100] = 64'h0000000000000000;
    b7[101] = 64'h0000000000000000;
    b7[102] = 64'h0000000000000000;
    b7[103] = 64'h0000000000000000;
    b7[104] = 64'h0000000000000000;
    b7[105] = 64'h0000000000000000;
    b7[106] = 64'h0000000000000000;
    b7[107] = 64'h0000000000000000;
    b7[108] = 64'h0000000000000000;
    b7[109] = 64'h0000000000000000;
    b7[110] = 64'h0000000000000000;
    b7[111] = 64'h0000000000000000;
    b7[112] = 64'h0000000000000000;
    b7[113] = 64'h0000000000000000;
    b7[114] = 64'h0000000000000000;
    b7[115] = 64'h0000000000000000;
    b7[116] = 64'h0000000000000000;
    b7[117] = 64'h0000000000000000;
    b7[118] = 64'h0000000000000000;
    b7[119] = 64'h0000000000000000;
    b7[120] = 64'h0000000000000000;
    b7[121] = 64'h0000000000000000;
    b7[122] = 64'h0000000000000000;
    b7[123] = 64'h0000000000000000;
    b7[124] = 64'h0000000000000000;
    b7[125] = 64'h0000000000000000;
    b7[126] = 64'h0000000000000000;
    b7[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (b7_here)
      b7[{ targets__payload[5], beat[5:0] }] <= r_data;
  end
  reg [63:0] _604_;
  always @(posedge clk) begin
    _604_ <= b7[{ port[1], b7_place[8:3] }];
  end
  assign _114_ = _604_;
  assign _000_ = targets__payload[45:39] - 1'h1;
  assign last_beat = beat == _000_;
  assign fault = r_valid & r_error;
  assign { _080_[32:29], address[31:3] } = { 3'h0, targets__payload[38:10] } + beat;
  assign a0_here = _009_ & _095_;
  assign _104_ = port[0] ? a0_offset1 : a0_offset0;
  assign { _109_[9], a0_place } = index + _104_;
  assign a1_here = _009_ & _014_;
  assign _019_ = port[0] ? a1_offset1 : a1_offset0;
  assign { _025_[9], a1_place } = index + _019_;
  assign a2_here = _009_ & _043_;
  assign _048_ = port[0] ? a2_offset1 : a2_offset0;
  assign { _053_[9], a2_place } = index + _048_;
  assign a3_here = _009_ & _072_;
  assign _075_ = port[0] ? a3_offset1 : a3_offset0;
  assign { _078_[9], a3_place } = index + _075_;
  assign a4_here = _009_ & _081_;
  assign _082_ = port[0] ? a4_offset1 : a4_offset0;
  assign { _083_[9], a4_place } = index + _082_;
  assign a5_here = _009_ & _084_;
  assign _085_ = port[0] ? a5_offset1 : a5_offset0;
  assign { _086_[9], a5_place } = index + _085_;
  assign a6_here = _009_ & _087_;
  assign _088_ = port[0] ? a6_offset1 : a6_offset0;
  assign { _089_[9], a6_place } = index + _088_;
  assign _001_ = ! targets__payload[1:0];
  assign _009_ = r_valid & _001_;
  assign a7_here = _009_ & _090_;
  assign _091_ = port[0] ? a7_offset1 : a7_offset0;
  assign { _092_[9], a7_place } = index + _091_;
  assign _095_ = ! targets__payload[4:2];
  assign b0_here = _094_ & _095_;
  assign _096_ = port[1] ? b0_offset1 : b0_offset0;
  assign { _097_[9], b0_place } = index + _096_;
  assign _014_ = targets__payload[4:2] == 1'h1;
  assign b1_here = _094_ & _014_;
  assign _098_ = port[1] ? b1_offset1 : b1_offset0;
  assign { _099_[9], b1_place } = index + _098_;
  assign _043_ = targets__payload[4:2] == 2'h2;
  assign b2_here = _094_ & _043_;
  assign _100_ = port[1] ? b2_offset1 : b2_offset0;
  assign { _101_[9], b2_place } = index + _100_;
  assign _072_ = targets__payload[4:2] == 2'h3;
  assign b3_here = _094_ & _072_;
  assign _102_ = port[1] ? b3_offset1 : b3_offset0;
  assign { _103_[9], b3_place } = index + _102_;
  assign _081_ = targets__payload[4:2] == 3'h4;
  assign b4_here = _094_ & _081_;
  assign _105_ = port[1] ? b4_offset1 : b4_offset0;
  assign { _106_[9], b4_place } = index + _105_;
  assign _084_ = targets__payload[4:2] == 3'h5;
  assign b5_here = _094_ & _084_;
  assign _107_ = port[1] ? b5_offset1 : b5_offset0;
  assign { _108_[9], b5_place } = index + _107_;
  assign _087_ = targets__payload[4:2] == 3'h6;
  assign b6_here = _094_ & _087_;
  assign _110_ = port[1] ? b6_offset1 : b6_offset0;
  assign { _111_[9], b6_place } = index + _110_;
  assign _093_ = targets__payload[1:0] == 1'h1;
  assign _094_ = r_valid & _093_;
  assign _090_ = targets__payload[4:2] == 3'h7;
  assign b7_here = _094_ & _090_;
  assign _112_ = port[1] ? b7_offset1 : b7_offset0;
  assign { _113_[9], b7_place } = index + _112_;
  assign bias__0 = bias_half ? bias1[31:0] : bias0[31:0];
  assign bias__1 = bias_half ? bias1[63:32] : bias0[63:32];
  assign bias__2 = bias_half ? bias1[95:64] : bias0[95:64];
  assign bias__3 = bias_half ? bias1[127:96] : bias0[127:96];
  assign bias__4 = bias_half ? bias1[159:128] : bias0[159:128];
  assign bias__5 = bias_half ? bias1[191:160] : bias0[191:160];
  assign bias__6 = bias_half ? bias1[223:192] : bias0[223:192];
  assign bias__7 = bias_half ? bias1[255:224] : bias0[255:224];
  assign targets__ready = r_valid & last_beat;
  assign _002_ = targets__ready & targets__payload[6];
  assign _003_ = beat + 1'h1;
  assign _004_ = last_beat ? 8'h00 : _003_;
  assign _006_ = a0_here & _005_;
  assign _007_ = a0_here & targets__payload[5];
  assign _010_ = a1_here & _005_;
  assign _011_ = a1_here & targets__payload[5];
  assign _013_ = a2_here & _005_;
  assign _015_ = a2_here & targets__payload[5];
  assign _017_ = a3_here & _005_;
  assign _018_ = a3_here & targets__payload[5];
  assign _021_ = a4_here & _005_;
  assign _022_ = a4_here & targets__payload[5];
  assign _024_ = a5_here & _005_;
  assign _026_ = a5_here & targets__payload[5];
  assign _028_ = a6_here & _005_;
  assign _029_ = a6_here & targets__payload[5];
  assign _031_ = a7_here & _005_;
  assign _032_ = a7_here & targets__payload[5];
  assign _034_ = b0_here & _005_;
  assign _035_ = b0_here & targets__payload[5];
  assign _037_ = b1_here & _005_;
  assign _038_ = b1_here & targets__payload[5];
  assign _040_ = b2_here & _005_;
  assign _041_ = b2_here & targets__payload[5];
  assign _044_ = b3_here & _005_;
  assign _045_ = b3_here & targets__payload[5];
  assign _047_ = b4_here & _005_;
  assign _049_ = b4_here & targets__payload[5];
  assign _051_ = b5_here & _005_;
  assign _052_ = b5_here & targets__payload[5];
  assign _055_ = b6_here & _005_;
  assign _056_ = b6_here & targets__payload[5];
  assign _058_ = b7_here & _005_;
  assign _059_ = b7_here & targets__payload[5];
  assign _065_ = _063_ & _064_;
  assign _067_ = _063_ & _066_;
  assign _069_ = _063_ & _068_;
  assign _005_ = ! targets__payload[5];
  assign _063_ = _062_ & _005_;
  assign _071_ = _063_ & _070_;
  assign _064_ = ! beat;
  assign _074_ = _073_ & _064_;
  assign _066_ = beat == 1'h1;
  assign _076_ = _073_ & _066_;
  assign _068_ = beat == 2'h2;
  assign _077_ = _073_ & _068_;
  assign _061_ = targets__payload[1:0] == 2'h2;
  assign _062_ = r_valid & _061_;
  assign _073_ = _062_ & targets__payload[5];
  assign _070_ = beat == 2'h3;
  assign _079_ = _073_ & _070_;
  always @(posedge clk)
    if (_130_) loaded <= 1'h0;
    else loaded <= _002_;
  always @(posedge clk)
    if (_130_) beat <= 7'h00;
    else if (r_valid) beat <= _004_[6:0];
  always @(posedge clk)
    if (_130_) a0_offset0 <= 3'h0;
    else if (_006_) a0_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a0_offset1 <= 3'h0;
    else if (_007_) a0_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a0_slot <= 3'h0;
    else a0_slot <= a0_place[2:0];
  always @(posedge clk)
    if (_130_) a <= 64'h0000000000000000;
    else a <= { _033_, _030_, _027_, _023_, _020_, _016_, _012_, _008_ };
  always @(posedge clk)
    if (_130_) a1_offset0 <= 3'h0;
    else if (_010_) a1_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a1_offset1 <= 3'h0;
    else if (_011_) a1_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a1_slot <= 3'h0;
    else a1_slot <= a1_place[2:0];
  always @(posedge clk)
    if (_130_) a2_offset0 <= 3'h0;
    else if (_013_) a2_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a2_offset1 <= 3'h0;
    else if (_015_) a2_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a2_slot <= 3'h0;
    else a2_slot <= a2_place[2:0];
  always @(posedge clk)
    if (_130_) a3_offset0 <= 3'h0;
    else if (_017_) a3_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a3_offset1 <= 3'h0;
    else if (_018_) a3_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a3_slot <= 3'h0;
    else a3_slot <= a3_place[2:0];
  always @(posedge clk)
    if (_130_) a4_offset0 <= 3'h0;
    else if (_021_) a4_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a4_offset1 <= 3'h0;
    else if (_022_) a4_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a4_slot <= 3'h0;
    else a4_slot <= a4_place[2:0];
  always @(posedge clk)
    if (_130_) a5_offset0 <= 3'h0;
    else if (_024_) a5_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a5_offset1 <= 3'h0;
    else if (_026_) a5_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a5_slot <= 3'h0;
    else a5_slot <= a5_place[2:0];
  always @(posedge clk)
    if (_130_) a6_offset0 <= 3'h0;
    else if (_028_) a6_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a6_offset1 <= 3'h0;
    else if (_029_) a6_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a6_slot <= 3'h0;
    else a6_slot <= a6_place[2:0];
  always @(posedge clk)
    if (_130_) a7_offset0 <= 3'h0;
    else if (_031_) a7_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a7_offset1 <= 3'h0;
    else if (_032_) a7_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) a7_slot <= 3'h0;
    else a7_slot <= a7_place[2:0];
  always @(posedge clk)
    if (_130_) b0_offset0 <= 3'h0;
    else if (_034_) b0_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b0_offset1 <= 3'h0;
    else if (_035_) b0_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b0_slot <= 3'h0;
    else b0_slot <= b0_place[2:0];
  always @(posedge clk)
    if (_130_) b <= 64'h0000000000000000;
    else b <= { _060_, _057_, _054_, _050_, _046_, _042_, _039_, _036_ };
  always @(posedge clk)
    if (_130_) b1_offset0 <= 3'h0;
    else if (_037_) b1_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b1_offset1 <= 3'h0;
    else if (_038_) b1_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b1_slot <= 3'h0;
    else b1_slot <= b1_place[2:0];
  always @(posedge clk)
    if (_130_) b2_offset0 <= 3'h0;
    else if (_040_) b2_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b2_offset1 <= 3'h0;
    else if (_041_) b2_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b2_slot <= 3'h0;
    else b2_slot <= b2_place[2:0];
  always @(posedge clk)
    if (_130_) b3_offset0 <= 3'h0;
    else if (_044_) b3_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b3_offset1 <= 3'h0;
    else if (_045_) b3_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b3_slot <= 3'h0;
    else b3_slot <= b3_place[2:0];
  always @(posedge clk)
    if (_130_) b4_offset0 <= 3'h0;
    else if (_047_) b4_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b4_offset1 <= 3'h0;
    else if (_049_) b4_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b4_slot <= 3'h0;
    else b4_slot <= b4_place[2:0];
  always @(posedge clk)
    if (_130_) b5_offset0 <= 3'h0;
    else if (_051_) b5_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b5_offset1 <= 3'h0;
    else if (_052_) b5_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b5_slot <= 3'h0;
    else b5_slot <= b5_place[2:0];
  always @(posedge clk)
    if (_130_) b6_offset0 <= 3'h0;
    else if (_055_) b6_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b6_offset1 <= 3'h0;
    else if (_056_) b6_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b6_slot <= 3'h0;
    else b6_slot <= b6_place[2:0];
  always @(posedge clk)
    if (_130_) b7_offset0 <= 3'h0;
    else if (_058_) b7_offset0 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b7_offset1 <= 3'h0;
    else if (_059_) b7_offset1 <= targets__payload[9:7];
  always @(posedge clk)
    if (_130_) b7_slot <= 3'h0;
    else b7_slot <= b7_place[2:0];
  always @(posedge clk)
    if (_130_) bias0[63:0] <= 64'h0000000000000000;
    else if (_065_) bias0[63:0] <= r_data;
  always @(posedge clk)
    if (_130_) bias0[127:64] <= 64'h0000000000000000;
    else if (_067_) bias0[127:64] <= r_data;
  always @(posedge clk)
    if (_130_) bias0[191:128] <= 64'h0000000000000000;
    else if (_069_) bias0[191:128] <= r_data;
  always @(posedge clk)
    if (_130_) bias0[255:192] <= 64'h0000000000000000;
    else if (_071_) bias0[255:192] <= r_data;
  always @(posedge clk)
    if (_130_) bias1[63:0] <= 64'h0000000000000000;
    else if (_074_) bias1[63:0] <= r_data;
  always @(posedge clk)
    if (_130_) bias1[127:64] <= 64'h0000000000000000;
    else if (_076_) bias1[127:64] <= r_data;
  always @(posedge clk)
    if (_130_) bias1[191:128] <= 64'h0000000000000000;
    else if (_077_) bias1[191:128] <= r_data;
  always @(posedge clk)
    if (_130_) bias1[255:192] <= 64'h0000000000000000;
    else if (_079_) bias1[255:192] <= r_data;
  assign _130_ = | { rst, clear };
  function [7:0] _445_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _445_ = b[7:0];
      8'b??????1?:
        _445_ = b[15:8];
      8'b?????1??:
        _445_ = b[23:16];
      8'b????1???:
        _445_ = b[31:24];
      8'b???1????:
        _445_ = b[39:32];
      8'b??1?????:
        _445_ = b[47:40];
      8'b?1??????:
        _445_ = b[55:48];
      8'b1???????:
        _445_ = b[63:56];
      default:
        _445_ = a;
    endcase
  endfunction
  assign _060_ = _445_(8'hxx, { _114_[7:0], _114_[15:8], _114_[23:16], _114_[31:24], _114_[39:32], _114_[47:40], _114_[55:48], _114_[63:56] }, { _138_, _137_, _136_, _135_, _134_, _133_, _132_, _131_ });
  assign _131_ = b7_slot == 3'h7;
  assign _132_ = b7_slot == 3'h6;
  assign _133_ = b7_slot == 3'h5;
  assign _134_ = b7_slot == 3'h4;
  assign _135_ = b7_slot == 3'h3;
  assign _136_ = b7_slot == 3'h2;
  assign _137_ = b7_slot == 3'h1;
  assign _138_ = ! b7_slot;
  function [7:0] _454_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _454_ = b[7:0];
      8'b??????1?:
        _454_ = b[15:8];
      8'b?????1??:
        _454_ = b[23:16];
      8'b????1???:
        _454_ = b[31:24];
      8'b???1????:
        _454_ = b[39:32];
      8'b??1?????:
        _454_ = b[47:40];
      8'b?1??????:
        _454_ = b[55:48];
      8'b1???????:
        _454_ = b[63:56];
      default:
        _454_ = a;
    endcase
  endfunction
  assign _057_ = _454_(8'hxx, { _115_[7:0], _115_[15:8], _115_[23:16], _115_[31:24], _115_[39:32], _115_[47:40], _115_[55:48], _115_[63:56] }, { _146_, _145_, _144_, _143_, _142_, _141_, _140_, _139_ });
  assign _139_ = b6_slot == 3'h7;
  assign _140_ = b6_slot == 3'h6;
  assign _141_ = b6_slot == 3'h5;
  assign _142_ = b6_slot == 3'h4;
  assign _143_ = b6_slot == 3'h3;
  assign _144_ = b6_slot == 3'h2;
  assign _145_ = b6_slot == 3'h1;
  assign _146_ = ! b6_slot;
  function [7:0] _463_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _463_ = b[7:0];
      8'b??????1?:
        _463_ = b[15:8];
      8'b?????1??:
        _463_ = b[23:16];
      8'b????1???:
        _463_ = b[31:24];
      8'b???1????:
        _463_ = b[39:32];
      8'b??1?????:
        _463_ = b[47:40];
      8'b?1??????:
        _463_ = b[55:48];
      8'b1???????:
        _463_ = b[63:56];
      default:
        _463_ = a;
    endcase
  endfunction
  assign _054_ = _463_(8'hxx, { _116_[7:0], _116_[15:8], _116_[23:16], _116_[31:24], _116_[39:32], _116_[47:40], _116_[55:48], _116_[63:56] }, { _154_, _153_, _152_, _151_, _150_, _149_, _148_, _147_ });
  assign _147_ = b5_slot == 3'h7;
  assign _148_ = b5_slot == 3'h6;
  assign _149_ = b5_slot == 3'h5;
  assign _150_ = b5_slot == 3'h4;
  assign _151_ = b5_slot == 3'h3;
  assign _152_ = b5_slot == 3'h2;
  assign _153_ = b5_slot == 3'h1;
  assign _154_ = ! b5_slot;
  function [7:0] _472_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _472_ = b[7:0];
      8'b??????1?:
        _472_ = b[15:8];
      8'b?????1??:
        _472_ = b[23:16];
      8'b????1???:
        _472_ = b[31:24];
      8'b???1????:
        _472_ = b[39:32];
      8'b??1?????:
        _472_ = b[47:40];
      8'b?1??????:
        _472_ = b[55:48];
      8'b1???????:
        _472_ = b[63:56];
      default:
        _472_ = a;
    endcase
  endfunction
  assign _050_ = _472_(8'hxx, { _117_[7:0], _117_[15:8], _117_[23:16], _117_[31:24], _117_[39:32], _117_[47:40], _117_[55:48], _117_[63:56] }, { _162_, _161_, _160_, _159_, _158_, _157_, _156_, _155_ });
  assign _155_ = b4_slot == 3'h7;
  assign _156_ = b4_slot == 3'h6;
  assign _157_ = b4_slot == 3'h5;
  assign _158_ = b4_slot == 3'h4;
  assign _159_ = b4_slot == 3'h3;
  assign _160_ = b4_slot == 3'h2;
  assign _161_ = b4_slot == 3'h1;
  assign _162_ = ! b4_slot;
  function [7:0] _481_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _481_ = b[7:0];
      8'b??????1?:
        _481_ = b[15:8];
      8'b?????1??:
        _481_ = b[23:16];
      8'b????1???:
        _481_ = b[31:24];
      8'b???1????:
        _481_ = b[39:32];
      8'b??1?????:
        _481_ = b[47:40];
      8'b?1??????:
        _481_ = b[55:48];
      8'b1???????:
        _481_ = b[63:56];
      default:
        _481_ = a;
    endcase
  endfunction
  assign _046_ = _481_(8'hxx, { _118_[7:0], _118_[15:8], _118_[23:16], _118_[31:24], _118_[39:32], _118_[47:40], _118_[55:48], _118_[63:56] }, { _170_, _169_, _168_, _167_, _166_, _165_, _164_, _163_ });
  assign _163_ = b3_slot == 3'h7;
  assign _164_ = b3_slot == 3'h6;
  assign _165_ = b3_slot == 3'h5;
  assign _166_ = b3_slot == 3'h4;
  assign _167_ = b3_slot == 3'h3;
  assign _168_ = b3_slot == 3'h2;
  assign _169_ = b3_slot == 3'h1;
  assign _170_ = ! b3_slot;
  function [7:0] _490_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _490_ = b[7:0];
      8'b??????1?:
        _490_ = b[15:8];
      8'b?????1??:
        _490_ = b[23:16];
      8'b????1???:
        _490_ = b[31:24];
      8'b???1????:
        _490_ = b[39:32];
      8'b??1?????:
        _490_ = b[47:40];
      8'b?1??????:
        _490_ = b[55:48];
      8'b1???????:
        _490_ = b[63:56];
      default:
        _490_ = a;
    endcase
  endfunction
  assign _042_ = _490_(8'hxx, { _119_[7:0], _119_[15:8], _119_[23:16], _119_[31:24], _119_[39:32], _119_[47:40], _119_[55:48], _119_[63:56] }, { _178_, _177_, _176_, _175_, _174_, _173_, _172_, _171_ });
  assign _171_ = b2_slot == 3'h7;
  assign _172_ = b2_slot == 3'h6;
  assign _173_ = b2_slot == 3'h5;
  assign _174_ = b2_slot == 3'h4;
  assign _175_ = b2_slot == 3'h3;
  assign _176_ = b2_slot == 3'h2;
  assign _177_ = b2_slot == 3'h1;
  assign _178_ = ! b2_slot;
  function [7:0] _499_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _499_ = b[7:0];
      8'b??????1?:
        _499_ = b[15:8];
      8'b?????1??:
        _499_ = b[23:16];
      8'b????1???:
        _499_ = b[31:24];
      8'b???1????:
        _499_ = b[39:32];
      8'b??1?????:
        _499_ = b[47:40];
      8'b?1??????:
        _499_ = b[55:48];
      8'b1???????:
        _499_ = b[63:56];
      default:
        _499_ = a;
    endcase
  endfunction
  assign _039_ = _499_(8'hxx, { _120_[7:0], _120_[15:8], _120_[23:16], _120_[31:24], _120_[39:32], _120_[47:40], _120_[55:48], _120_[63:56] }, { _186_, _185_, _184_, _183_, _182_, _181_, _180_, _179_ });
  assign _179_ = b1_slot == 3'h7;
  assign _180_ = b1_slot == 3'h6;
  assign _181_ = b1_slot == 3'h5;
  assign _182_ = b1_slot == 3'h4;
  assign _183_ = b1_slot == 3'h3;
  assign _184_ = b1_slot == 3'h2;
  assign _185_ = b1_slot == 3'h1;
  assign _186_ = ! b1_slot;
  function [7:0] _508_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _508_ = b[7:0];
      8'b??????1?:
        _508_ = b[15:8];
      8'b?????1??:
        _508_ = b[23:16];
      8'b????1???:
        _508_ = b[31:24];
      8'b???1????:
        _508_ = b[39:32];
      8'b??1?????:
        _508_ = b[47:40];
      8'b?1??????:
        _508_ = b[55:48];
      8'b1???????:
        _508_ = b[63:56];
      default:
        _508_ = a;
    endcase
  endfunction
  assign _036_ = _508_(8'hxx, { _121_[7:0], _121_[15:8], _121_[23:16], _121_[31:24], _121_[39:32], _121_[47:40], _121_[55:48], _121_[63:56] }, { _194_, _193_, _192_, _191_, _190_, _189_, _188_, _187_ });
  assign _187_ = b0_slot == 3'h7;
  assign _188_ = b0_slot == 3'h6;
  assign _189_ = b0_slot == 3'h5;
  assign _190_ = b0_slot == 3'h4;
  assign _191_ = b0_slot == 3'h3;
  assign _192_ = b0_slot == 3'h2;
  assign _193_ = b0_slot == 3'h1;
  assign _194_ = ! b0_slot;
  function [7:0] _517_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _517_ = b[7:0];
      8'b??????1?:
        _517_ = b[15:8];
      8'b?????1??:
        _517_ = b[23:16];
      8'b????1???:
        _517_ = b[31:24];
      8'b???1????:
        _517_ = b[39:32];
      8'b??1?????:
        _517_ = b[47:40];
      8'b?1??????:
        _517_ = b[55:48];
      8'b1???????:
        _517_ = b[63:56];
      default:
        _517_ = a;
    endcase
  endfunction
  assign _033_ = _517_(8'hxx, { _122_[7:0], _122_[15:8], _122_[23:16], _122_[31:24], _122_[39:32], _122_[47:40], _122_[55:48], _122_[63:56] }, { _202_, _201_, _200_, _199_, _198_, _197_, _196_, _195_ });
  assign _195_ = a7_slot == 3'h7;
  assign _196_ = a7_slot == 3'h6;
  assign _197_ = a7_slot == 3'h5;
  assign _198_ = a7_slot == 3'h4;
  assign _199_ = a7_slot == 3'h3;
  assign _200_ = a7_slot == 3'h2;
  assign _201_ = a7_slot == 3'h1;
  assign _202_ = ! a7_slot;
  function [7:0] _526_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _526_ = b[7:0];
      8'b??????1?:
        _526_ = b[15:8];
      8'b?????1??:
        _526_ = b[23:16];
      8'b????1???:
        _526_ = b[31:24];
      8'b???1????:
        _526_ = b[39:32];
      8'b??1?????:
        _526_ = b[47:40];
      8'b?1??????:
        _526_ = b[55:48];
      8'b1???????:
        _526_ = b[63:56];
      default:
        _526_ = a;
    endcase
  endfunction
  assign _030_ = _526_(8'hxx, { _123_[7:0], _123_[15:8], _123_[23:16], _123_[31:24], _123_[39:32], _123_[47:40], _123_[55:48], _123_[63:56] }, { _210_, _209_, _208_, _207_, _206_, _205_, _204_, _203_ });
  assign _203_ = a6_slot == 3'h7;
  assign _204_ = a6_slot == 3'h6;
  assign _205_ = a6_slot == 3'h5;
  assign _206_ = a6_slot == 3'h4;
  assign _207_ = a6_slot == 3'h3;
  assign _208_ = a6_slot == 3'h2;
  assign _209_ = a6_slot == 3'h1;
  assign _210_ = ! a6_slot;
  function [7:0] _535_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _535_ = b[7:0];
      8'b??????1?:
        _535_ = b[15:8];
      8'b?????1??:
        _535_ = b[23:16];
      8'b????1???:
        _535_ = b[31:24];
      8'b???1????:
        _535_ = b[39:32];
      8'b??1?????:
        _535_ = b[47:40];
      8'b?1??????:
        _535_ = b[55:48];
      8'b1???????:
        _535_ = b[63:56];
      default:
        _535_ = a;
    endcase
  endfunction
  assign _027_ = _535_(8'hxx, { _124_[7:0], _124_[15:8], _124_[23:16], _124_[31:24], _124_[39:32], _124_[47:40], _124_[55:48], _124_[63:56] }, { _218_, _217_, _216_, _215_, _214_, _213_, _212_, _211_ });
  assign _211_ = a5_slot == 3'h7;
  assign _212_ = a5_slot == 3'h6;
  assign _213_ = a5_slot == 3'h5;
  assign _214_ = a5_slot == 3'h4;
  assign _215_ = a5_slot == 3'h3;
  assign _216_ = a5_slot == 3'h2;
  assign _217_ = a5_slot == 3'h1;
  assign _218_ = ! a5_slot;
  function [7:0] _544_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _544_ = b[7:0];
      8'b??????1?:
        _544_ = b[15:8];
      8'b?????1??:
        _544_ = b[23:16];
      8'b????1???:
        _544_ = b[31:24];
      8'b???1????:
        _544_ = b[39:32];
      8'b??1?????:
        _544_ = b[47:40];
      8'b?1??????:
        _544_ = b[55:48];
      8'b1???????:
        _544_ = b[63:56];
      default:
        _544_ = a;
    endcase
  endfunction
  assign _023_ = _544_(8'hxx, { _125_[7:0], _125_[15:8], _125_[23:16], _125_[31:24], _125_[39:32], _125_[47:40], _125_[55:48], _125_[63:56] }, { _226_, _225_, _224_, _223_, _222_, _221_, _220_, _219_ });
  assign _219_ = a4_slot == 3'h7;
  assign _220_ = a4_slot == 3'h6;
  assign _221_ = a4_slot == 3'h5;
  assign _222_ = a4_slot == 3'h4;
  assign _223_ = a4_slot == 3'h3;
  assign _224_ = a4_slot == 3'h2;
  assign _225_ = a4_slot == 3'h1;
  assign _226_ = ! a4_slot;
  function [7:0] _553_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _553_ = b[7:0];
      8'b??????1?:
        _553_ = b[15:8];
      8'b?????1??:
        _553_ = b[23:16];
      8'b????1???:
        _553_ = b[31:24];
      8'b???1????:
        _553_ = b[39:32];
      8'b??1?????:
        _553_ = b[47:40];
      8'b?1??????:
        _553_ = b[55:48];
      8'b1???????:
        _553_ = b[63:56];
      default:
        _553_ = a;
    endcase
  endfunction
  assign _020_ = _553_(8'hxx, { _126_[7:0], _126_[15:8], _126_[23:16], _126_[31:24], _126_[39:32], _126_[47:40], _126_[55:48], _126_[63:56] }, { _234_, _233_, _232_, _231_, _230_, _229_, _228_, _227_ });
  assign _227_ = a3_slot == 3'h7;
  assign _228_ = a3_slot == 3'h6;
  assign _229_ = a3_slot == 3'h5;
  assign _230_ = a3_slot == 3'h4;
  assign _231_ = a3_slot == 3'h3;
  assign _232_ = a3_slot == 3'h2;
  assign _233_ = a3_slot == 3'h1;
  assign _234_ = ! a3_slot;
  function [7:0] _562_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _562_ = b[7:0];
      8'b??????1?:
        _562_ = b[15:8];
      8'b?????1??:
        _562_ = b[23:16];
      8'b????1???:
        _562_ = b[31:24];
      8'b???1????:
        _562_ = b[39:32];
      8'b??1?????:
        _562_ = b[47:40];
      8'b?1??????:
        _562_ = b[55:48];
      8'b1???????:
        _562_ = b[63:56];
      default:
        _562_ = a;
    endcase
  endfunction
  assign _016_ = _562_(8'hxx, { _127_[7:0], _127_[15:8], _127_[23:16], _127_[31:24], _127_[39:32], _127_[47:40], _127_[55:48], _127_[63:56] }, { _242_, _241_, _240_, _239_, _238_, _237_, _236_, _235_ });
  assign _235_ = a2_slot == 3'h7;
  assign _236_ = a2_slot == 3'h6;
  assign _237_ = a2_slot == 3'h5;
  assign _238_ = a2_slot == 3'h4;
  assign _239_ = a2_slot == 3'h3;
  assign _240_ = a2_slot == 3'h2;
  assign _241_ = a2_slot == 3'h1;
  assign _242_ = ! a2_slot;
  function [7:0] _571_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _571_ = b[7:0];
      8'b??????1?:
        _571_ = b[15:8];
      8'b?????1??:
        _571_ = b[23:16];
      8'b????1???:
        _571_ = b[31:24];
      8'b???1????:
        _571_ = b[39:32];
      8'b??1?????:
        _571_ = b[47:40];
      8'b?1??????:
        _571_ = b[55:48];
      8'b1???????:
        _571_ = b[63:56];
      default:
        _571_ = a;
    endcase
  endfunction
  assign _012_ = _571_(8'hxx, { _128_[7:0], _128_[15:8], _128_[23:16], _128_[31:24], _128_[39:32], _128_[47:40], _128_[55:48], _128_[63:56] }, { _250_, _249_, _248_, _247_, _246_, _245_, _244_, _243_ });
  assign _243_ = a1_slot == 3'h7;
  assign _244_ = a1_slot == 3'h6;
  assign _245_ = a1_slot == 3'h5;
  assign _246_ = a1_slot == 3'h4;
  assign _247_ = a1_slot == 3'h3;
  assign _248_ = a1_slot == 3'h2;
  assign _249_ = a1_slot == 3'h1;
  assign _250_ = ! a1_slot;
  function [7:0] _580_;
    input [7:0] a;
    input [63:0] b;
    input [7:0] s;
    casez (s) // synopsys parallel_case
      8'b???????1:
        _580_ = b[7:0];
      8'b??????1?:
        _580_ = b[15:8];
      8'b?????1??:
        _580_ = b[23:16];
      8'b????1???:
        _580_ = b[31:24];
      8'b???1????:
        _580_ = b[39:32];
      8'b??1?????:
        _580_ = b[47:40];
      8'b?1??????:
        _580_ = b[55:48];
      8'b1???????:
        _580_ = b[63:56];
      default:
        _580_ = a;
    endcase
  endfunction
  assign _008_ = _580_(8'hxx, { _129_[7:0], _129_[15:8], _129_[23:16], _129_[31:24], _129_[39:32], _129_[47:40], _129_[55:48], _129_[63:56] }, { _258_, _257_, _256_, _255_, _254_, _253_, _252_, _251_ });
  assign _251_ = a0_slot == 3'h7;
  assign _252_ = a0_slot == 3'h6;
  assign _253_ = a0_slot == 3'h5;
  assign _254_ = a0_slot == 3'h4;
  assign _255_ = a0_slot == 3'h3;
  assign _256_ = a0_slot == 3'h2;
  assign _257_ = a0_slot == 3'h1;
  assign _258_ = ! a0_slot;
  assign _113_[8:0] = b7_place;
  assign _111_[8:0] = b6_place;
  assign _108_[8:0] = b5_place;
  assign _106_[8:0] = b4_place;
  assign _103_[8:0] = b3_place;
  assign _101_[8:0] = b2_place;
  assign _099_[8:0] = b1_place;
  assign _097_[8:0] = b0_place;
  assign _092_[8:0] = a7_place;
  assign _089_[8:0] = a6_place;
  assign _086_[8:0] = a5_place;
  assign _083_[8:0] = a4_place;
  assign _078_[8:0] = a3_place;
  assign _053_[8:0] = a2_place;
  assign _025_[8:0] = a1_place;
  assign _109_[8:0] = a0_place;
  assign _080_[28:0] = address[31:3];
  assign bias = { bias__7, bias__6, bias__5, bias__4, bias__3, bias__2, bias__1, bias__0 };
  assign address[2:0] = 3'h0;
endmodule

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__chunks_queue (
  input wire clk,
  input wire rst,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [53:0] r_data,
  input wire clear,
  input wire [53:0] w_port__data,
  input wire w_en
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [3:0] _03_, _08_;
  wire [2:0] _04_, _05_, _11_, _12_;
  reg [53:0] storage [3:0];
  reg [2:0] level = 3'h0;
  reg [1:0] r_port__addr = 2'h0;
  reg [1:0] w_port__addr = 2'h0;
  initial begin
    storage[0] = 54'h00000000000000;
    storage[1] = 54'h00000000000000;
    storage[2] = 54'h00000000000000;
    storage[3] = 54'h00000000000000;
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__loader (
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
  output wire [45:0] targets__payload,
  output wire [53:0] chunks__payload,
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
  wire [4:0] _012_, _019_;
  wire [2:0] _025_, _027_, _080_, _081_, _082_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _093_, _094_,
    _095_, _096_, _097_, _098_;
  wire [3:0] _026_, _028_, _029_;
  wire [35:0] _038_, _042_, _044_;
  wire [9:0] size;
  wire [1:0] targets__payload__kind;
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
  reg [2:0] index = 3'h0;
  reg [31:0] k_left = 32'd0;
  reg [31:0] m_left = 32'd0;
  reg [31:0] n_left = 32'd0;
  assign last_rows = m_left <= 4'h8;
  assign last_cols = n_left <= 4'h8;
  assign chunks__payload__last = k_left <= 9'h1f8;
  assign chunks__payload__first = k_left == job[95:64];
  assign resident = job[95:64] <= 9'h1f8;
  assign needs_a = _000_ | first_columns;
  assign { _006_[31:4], chunks__payload[17:14] } = last_rows ? m_left : 32'd8;
  assign { _015_[31:4], chunks__payload[21:18] } = last_cols ? n_left : 32'd8;
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
  assign { _005_[32], chunks__payload[53:22] } = c_block + c_offset;
  assign _007_ = ~ go;
  assign _009_ = | _047_;
  assign _010_ = _008_ | _009_;
  assign _011_ = a_row + a_offset;
  assign _012_ = chunks__payload[17:14] - 1'h1;
  assign _013_ = index == _012_;
  assign _008_ = | index;
  assign _016_ = | b_free;
  assign _017_ = _008_ | _016_;
  assign _018_ = b_row + b_offset;
  assign _019_ = chunks__payload[21:18] - 1'h1;
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
  assign _037_ = n_left - 4'h8;
  assign _038_ = b_block + { job[223:192], 3'h0 };
  assign _039_ = c_offset + 6'h20;
  assign _040_ = bias + 6'h20;
  assign _041_ = m_left - 4'h8;
  assign _042_ = a_block + { job[159:128], 3'h0 };
  assign _044_ = c_block + { job[287:256], 3'h0 };
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
    if (_075_) index <= 3'h0;
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
  function [2:0] _254_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _254_ = b[2:0];
      2'b1?:
        _254_ = b[5:3];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _082_ = _254_(3'hx, { _081_, _081_ }, { _084_, _083_ });
  assign _080_ = last_run ? 3'h0 : _029_[2:0];
  assign _081_ = _049_ ? _080_ : 3'hx;
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
  assign size = _325_(10'h000, { 1'h0, chunks__payload[10:2], 1'h0, chunks__payload[10:2], 4'h0, chunks__payload[21:18], 2'h0 }, { _084_, _083_, _092_ });
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
  assign _005_[31:0] = chunks__payload[53:22];
  assign _003_[9:3] = runs__payload[38:32];
  assign _045_[8:0] = chunks__payload[10:2];
  assign _023_[32:4] = half_left[31:3];
  assign _015_[3:0] = chunks__payload[21:18];
  assign _006_[3:0] = chunks__payload[17:14];
  assign { chunks__payload[13:11], chunks__payload[1:0] } = { chunks__payload__release_a, chunks__payload__last, chunks__payload__first, b_half, chunks__payload__a_half };
  assign targets__payload = { runs__payload[38:32], runs__payload__address, targets__payload__last, targets__payload__half, index, targets__payload__kind };
  assign runs__payload[31:0] = runs__payload__address;
  assign half_left[2:0] = 3'h0;
endmodule

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__reads (
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__targets_queue (
  input wire clk,
  input wire rst,
  input wire w_en,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [45:0] r_data,
  input wire clear,
  input wire [45:0] w_port__data
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [5:0] _03_, _08_;
  wire [4:0] _04_, _05_, _11_, _12_;
  reg [45:0] storage [15:0];
  reg [4:0] level = 5'h00;
  reg [3:0] r_port__addr = 4'h0;
  reg [3:0] w_port__addr = 4'h0;
  initial begin
    storage[0] = 46'h000000000000;
    storage[1] = 46'h000000000000;
    storage[2] = 46'h000000000000;
    storage[3] = 46'h000000000000;
    storage[4] = 46'h000000000000;
    storage[5] = 46'h000000000000;
    storage[6] = 46'h000000000000;
    storage[7] = 46'h000000000000;
    storage[8] = 46'h000000000000;
    storage[9] = 46'h000000000000;
    storage[10] = 46'h000000000000;
    storage[11] = 46'h000000000000;
    storage[12] = 46'h000000000000;
    storage[13] = 46'h000000000000;
    storage[14] = 46'h000000000000;
    storage[15] = 46'h000000000000;
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer (
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
  input wire [39:0] tile,
  input wire captured,
  input wire [31:0] total,
  output reg w_valid = 1'h0,
  output reg [63:0] w_data = 64'h0000000000000000,
  output reg [7:0] w_strobe = 8'h00,
  output reg w_last = 1'h0,
  output wire [39:0] bursts__payload
);
  wire _000_, _004_, _005_, _006_, _013_, _015_, _016_, _017_, _018_, _022_, _023_, _025_, _028_, _029_, _030_,
    _031_, _033_, _034_, _035_, _037_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _056_, _057_, _058_, begins, last_col, last_row, moves, r_rdy, w_en, w_rdy;
  wire [6:0] _001_;
  wire [7:0] _002_, _050_, with_strobe;
  wire [8:0] _003_, _027_, next_beat;
  wire [1:0] _007_, _008_;
  wire [9:0] _009_;
  wire [4:0] _010_, _014_;
  wire [31:0] _011_, _012_, _024_, _052_, _053_, _054_, read_out;
  wire [3:0] _019_, _020_;
  wire [32:0] _021_;
  wire [2:0] _026_, _055_;
  wire [10:0] _032_;
  wire [63:0] _051_;
  wire [5:0] size;
  reg [63:0] _036_ = 64'h0000000000000000;
  reg [2:0] _038_ = 3'h0;
  reg active = 1'h0;
  reg [31:0] address_2 = 32'd0;
  reg [8:0] beat_in_page = 9'h000;
  reg [2:0] col = 3'h0;
  reg place = 1'h0;
  reg [31:0] result = 32'd0;
  reg result_ends_row = 1'h0;
  reg result_valid = 1'h0;
  reg [7:0] strobes = 8'h00;
  assign _008_ = place ? 2'h0 : _007_;
  assign { _009_[9], next_beat } = beat_in_page + place;
  assign _011_ = place ? _036_[31:0] : result;
  assign _012_ = place ? result : _036_[63:32];
  assign with_strobe[0] = strobes[0] | _013_;
  assign with_strobe[1] = strobes[1] | _013_;
  assign with_strobe[2] = strobes[2] | _013_;
  assign _013_ = ! place;
  assign with_strobe[3] = strobes[3] | _013_;
  assign with_strobe[4] = strobes[4] | place;
  assign with_strobe[5] = strobes[5] | place;
  assign with_strobe[6] = strobes[6] | place;
  assign with_strobe[7] = strobes[7] | place;
  assign bursts__valid = _035_ & w_rdy;
  assign _034_ = bursts__ready & w_rdy;
  assign w_en = bursts__valid & bursts__ready;
  assign fault = r_en & b_error;
  assign _015_ = active | result_valid;
  assign _016_ = _015_ | w_valid;
  assign _017_ = _016_ | r_rdy;
  assign _018_ = ~ _017_;
  assign idle = _018_ & _039_;
  assign _019_ = col + 1'h1;
  assign _020_ = _038_ + 1'h1;
  assign _021_ = address_2 + stride;
  assign _022_ = last_col & last_row;
  assign _023_ = relu & read_out[31];
  assign _024_ = _023_ ? 32'd0 : read_out;
  assign _026_ = _025_ ? { 2'h0, address_2[2] } : { 2'h0, _008_[0] };
  assign _025_ = ! col;
  assign _027_ = _025_ ? address_2[11:3] : next_beat;
  assign _029_ = result_valid & _028_;
  assign _028_ = place | result_ends_row;
  assign _030_ = & beat_in_page;
  assign _031_ = result_ends_row | _030_;
  assign _000_ = ~ w_valid;
  assign moves = _000_ | w_ready;
  assign _010_ = tile[7:4] - 1'h1;
  assign last_col = col == _010_;
  assign _014_ = tile[3:0] - 1'h1;
  assign last_row = _038_ == _014_;
  assign next_row = shift & last_col;
  assign sent = next_row & last_row;
  assign { _032_[10:9], size, _032_[2:0] } = { 1'h0, tile[7:4], 5'h00 } + 3'h7;
  assign _033_ = active & _025_;
  assign begins = _033_ & moves;
  assign _001_ = address_2[2:0] + size;
  assign _002_ = _001_ + 4'h8;
  assign _003_ = _002_ - 1'h1;
  assign _004_ = active & moves;
  assign _005_ = | col;
  assign _006_ = _005_ | _037_;
  assign shift = _004_ & _006_;
  assign _007_ = place + 1'h1;
  always @(posedge clk)
    if (_048_) active <= 1'h0;
    else if (_043_) active <= _058_;
  always @(posedge clk)
    if (_049_) _038_ <= 3'h0;
    else if (_044_) _038_ <= _020_[2:0];
  always @(posedge clk)
    if (_049_) col <= 3'h0;
    else if (shift) col <= _055_;
  always @(posedge clk)
    if (_048_) address_2 <= 32'd0;
    else if (_045_) address_2 <= _054_;
  always @(posedge clk)
    if (_048_) result_valid <= 1'h0;
    else if (moves) result_valid <= shift;
  always @(posedge clk)
    if (_048_) result <= 32'd0;
    else if (shift) result <= _024_;
  always @(posedge clk)
    if (_048_) result_ends_row <= 1'h0;
    else if (shift) result_ends_row <= last_col;
  always @(posedge clk)
    if (_048_) place <= 1'h0;
    else if (shift) place <= _026_[0];
  always @(posedge clk)
    if (_048_) beat_in_page <= 9'h000;
    else if (shift) beat_in_page <= _027_;
  always @(posedge clk)
    if (_048_) w_valid <= 1'h0;
    else if (moves) w_valid <= _029_;
  always @(posedge clk)
    if (_048_) _036_ <= 64'h0000000000000000;
    else if (_046_) _036_ <= _051_;
  always @(posedge clk)
    if (_048_) strobes <= 8'h00;
    else if (_046_) strobes <= _050_;
  always @(posedge clk)
    if (_048_) w_data <= 64'h0000000000000000;
    else if (_047_) w_data <= { _012_, _011_ };
  always @(posedge clk)
    if (_048_) w_strobe <= 8'h00;
    else if (_047_) w_strobe <= with_strobe;
  always @(posedge clk)
    if (_048_) w_last <= 1'h0;
    else if (_047_) w_last <= _031_;
  assign _040_ = | { captured, _022_ };
  assign _041_ = | { captured, shift };
  assign _042_ = | { last_col, captured };
  assign _043_ = & { _041_, _040_ };
  assign _044_ = & { last_col, shift };
  assign _045_ = & { _042_, _041_ };
  assign _046_ = & { result_valid, moves };
  assign _047_ = & { result_valid, moves, _028_ };
  assign _049_ = | { captured, rst, clear };
  assign _048_ = | { rst, clear };
  assign _050_ = _028_ ? 8'h00 : with_strobe;
  assign _051_ = _028_ ? 64'h0000000000000000 : { _012_, _011_ };
  assign _052_ = last_col ? _021_[31:0] : 32'hxxxxxxxx;
  assign _053_ = shift ? _052_ : 32'hxxxxxxxx;
  assign _054_ = captured ? tile[39:8] : _053_;
  assign _055_ = last_col ? 3'h0 : _019_[2:0];
  assign _056_ = _022_ ? 1'h0 : 1'hx;
  assign _057_ = shift ? _056_ : 1'hx;
  assign _058_ = captured ? 1'h1 : _057_;
  assign read_out = shift ? total : 32'd0;
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer__asked asked (
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
  matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer__bursts bursts (
    .clear(clear),
    .clk(clk),
    .i__payload({ _003_[5:3], address_2 }),
    .i__ready(_034_),
    .i__valid(begins),
    .idle(_039_),
    .o__payload(bursts__payload),
    .o__ready(_037_),
    .o__valid(_035_),
    .rst(rst)
  );
  assign _009_[8:0] = next_beat;
  assign _032_[8:3] = size;
endmodule

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer__asked (
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

module matmul_int8_int8_int32_rows8_cols8_bus64_depth64__engine__writer__bursts (
  input wire clk,
  input wire rst,
  input wire i__valid,
  input wire i__ready,
  output wire idle,
  output wire o__valid,
  output wire o__ready,
  input wire clear,
  input wire [34:0] i__payload,
  output wire [39:0] o__payload
);
  wire [10:0] _00_;
  wire [9:0] _01_, _04_, _05_, to_page_end;
  wire _02_, _03_, _06_, _07_, _09_, _10_, last;
  wire [29:0] _08_;
  wire [2:0] _11_, _12_;
  wire [28:0] _13_, _14_;
  wire [8:0] count, most;
  reg [28:0] beat = 29'h00000000;
  reg [2:0] left = 3'h0;
  assign { _00_[10], to_page_end } = 10'h200 - beat[8:0];
  assign _03_ = to_page_end > 9'h100;
  assign { _04_[9], most } = _03_ ? 10'h100 : to_page_end;
  assign last = left <= most;
  assign count = last ? { 6'h00, left } : most;
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
    if (_10_) left <= 3'h0;
    else if (_09_) left <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _01_[2:0] : 3'hx;
  assign _12_ = _02_ ? i__payload[34:32] : _11_;
  assign _13_ = _07_ ? _08_[28:0] : 29'hxxxxxxxx;
  assign _14_ = _02_ ? i__payload[31:3] : _13_;
  assign _05_[7:0] = o__payload[39:32];
  assign _04_[8:0] = most;
  assign _00_[9:0] = to_page_end;
  assign o__payload[31:0] = { beat, 3'h0 };
endmodule

// mac_int8_int8_int32
//
// Spec:    mac:a=int8,b=int8,acc=int32
// Latency: none, combinational
// Ports:
//   input  a             8 bits  int8
//   input  b             8 bits  int8
//   input  acc          32 bits  int32
//   output o            32 bits  int32
// Example:
//   a = 0x2c (44), b = 0xa6 (-90), acc = 0x00000058 (88) give o = 0xfffff0e0 (-3872)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module mac_int8_int8_int32 (
  input wire [7:0] a,
  input wire [7:0] b,
  input wire [31:0] acc,
  output wire [31:0] o
);
  wire [15:0] align__x0, align__x1;
  mac_int8_int8_int32__multiply multiply (
    .i__a0__sig(a),
    .i__b0__sig(b),
    .port({ align__x0[1], align__x1[0] }),
    .align__x0_14_13(align__x0[14:13]),
    .product0_level1_0_sum(align__x0[2]),
    .product0_level2_0_sum(align__x0[3]),
    .product0_level2_2_sum(align__x1[11]),
    .product0_level3_0_sum(align__x0[4]),
    .product0_level3_1_sum(align__x1[9]),
    .product0_level3_2_carry(align__x1[13]),
    .product0_level3_2_sum(align__x0[12]),
    .product0_level4_0_sum(align__x0[5]),
    .product0_level4_1_carry(align__x0[11]),
    .product0_level4_1_sum(align__x0[10]),
    .product0_level5_0_sum(align__x0[6]),
    .product0_level6_0_sum(align__x0[7]),
    .product0_level7_0_carry(align__x0[9]),
    .product0_level7_0_sum(align__x0[8])
  );
  mac_int8_int8_int32__sum sum (
    .acc(acc),
    .b_1(b[1]),
    .align__x1_13(align__x1[13]),
    .align__x0_5(align__x0[5]),
    .align__x0_10(align__x0[10]),
    .align__x0_11(align__x0[11]),
    .align__x0_6(align__x0[6]),
    .align__x0_7(align__x0[7]),
    .align__x0_8(align__x0[8]),
    .align__x0_9(align__x0[9]),
    .o_0(o[0]),
    .o_31_1(o[31:1]),
    .port_2({ align__x0[1], align__x1[0] }),
    .align__x0_14_13(align__x0[14:13]),
    .align__x0_2(align__x0[2]),
    .align__x0_3(align__x0[3]),
    .align__x1_11(align__x1[11]),
    .align__x0_4(align__x0[4]),
    .align__x1_9(align__x1[9]),
    .align__x0_12(align__x0[12])
  );
  assign { align__x0[15], align__x0[0] } = { 1'h0, b[1] };
  assign { align__x1[15:14], align__x1[12], align__x1[10], align__x1[8:1] } = 12'h000;
endmodule

module mac_int8_int8_int32__multiply (
  input wire [7:0] i__a0__sig,
  input wire [7:0] i__b0__sig,
  output wire [1:0] port,
  output wire [1:0] align__x0_14_13,
  output wire product0_level1_0_sum,
  output wire product0_level2_0_sum,
  output wire product0_level2_2_sum,
  output wire product0_level3_0_sum,
  output wire product0_level3_1_sum,
  output wire product0_level3_2_sum,
  output wire product0_level3_2_carry,
  output wire product0_level4_0_sum,
  output wire product0_level4_1_sum,
  output wire product0_level4_1_carry,
  output wire product0_level5_0_sum,
  output wire product0_level6_0_sum,
  output wire product0_level7_0_sum,
  output wire product0_level7_0_carry
);
  wire [3:0] _000_, _011_, _022_, _033_, _044_, _045_, _046_, product0_one, product0_two;
  wire [8:0] _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_,
    _047_, _048_, product0_multiple0, product0_multiple1, product0_multiple2, product0_multiple3, product0_row0,
    product0_row1, product0_row2, product0_row3;
  wire _016_, _017_, _020_, _021_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_, _034_, _035_, _036_,
    _037_, _038_, _039_, _040_, _041_, _042_, _043_, product0_level1_0_carry, product0_level1_0_half,
    product0_level2_0_carry, product0_level2_0_half, product0_level2_2_carry, product0_level2_2_half,
    product0_level3_0_carry, product0_level3_0_half, product0_level3_1_carry, product0_level3_1_half,
    product0_level3_2_half, product0_level4_0_carry, product0_level4_0_half, product0_level4_1_half,
    product0_level5_0_carry, product0_level5_0_half, product0_level6_0_carry, product0_level6_0_half,
    product0_level7_0_half;
  wire [6:0] _018_, _019_, product0_level1_1_carry, product0_level1_1_half, product0_level1_1_sum;
  wire [2:0] _023_, _024_, product0_level2_1_carry, product0_level2_1_half, product0_level2_1_sum;
  assign _023_ = product0_row3[2:0] & { product0_level1_1_sum[4:3], product0_row2[2] };
  assign _024_ = product0_level2_1_half & product0_level1_1_carry[3:1];
  assign product0_level2_1_carry = _023_ | _024_;
  assign product0_level2_2_half = product0_row2[7] ^ product0_row3[5];
  assign product0_level2_2_sum = product0_level2_2_half ^ product0_level1_1_carry[6];
  assign _025_ = product0_row2[7] & product0_row3[5];
  assign _026_ = product0_level2_2_half & product0_level1_1_carry[6];
  assign product0_level2_2_carry = _025_ | _026_;
  assign product0_level3_0_half = product0_row1[2] ^ product0_level1_1_sum[0];
  assign product0_level3_0_sum = product0_level3_0_half ^ product0_level2_0_carry;
  assign _027_ = product0_row1[2] & product0_level1_1_sum[0];
  assign _028_ = product0_level3_0_half & product0_level2_0_carry;
  assign product0_level3_0_carry = _027_ | _028_;
  assign product0_level3_1_half = product0_level1_1_carry[4] ^ product0_level1_1_sum[5];
  assign product0_level3_1_sum = product0_level3_1_half ^ product0_level2_1_carry[2];
  assign _029_ = product0_level1_1_carry[4] & product0_level1_1_sum[5];
  assign _030_ = product0_level3_1_half & product0_level2_1_carry[2];
  assign product0_level3_1_carry = _029_ | _030_;
  assign product0_level3_2_half = product0_row2[8] ^ product0_row3[6];
  assign product0_level3_2_sum = product0_level3_2_half ^ product0_level2_2_carry;
  assign _031_ = product0_row2[8] & product0_row3[6];
  assign _032_ = product0_level3_2_half & product0_level2_2_carry;
  assign product0_level3_2_carry = _031_ | _032_;
  assign product0_level4_0_half = product0_level1_1_carry[0] ^ product0_level1_1_sum[1];
  assign product0_level4_0_sum = product0_level4_0_half ^ product0_level3_0_carry;
  assign _034_ = product0_level1_1_carry[0] & product0_level1_1_sum[1];
  assign _035_ = product0_level4_0_half & product0_level3_0_carry;
  assign product0_level4_0_carry = _034_ | _035_;
  assign product0_level4_1_half = product0_level1_1_carry[5] ^ product0_level1_1_sum[6];
  assign product0_level4_1_sum = product0_level4_1_half ^ product0_level3_1_carry;
  assign _036_ = product0_level1_1_carry[5] & product0_level1_1_sum[6];
  assign _037_ = product0_level4_1_half & product0_level3_1_carry;
  assign product0_level4_1_carry = _036_ | _037_;
  assign product0_level5_0_half = product0_level1_1_sum[2] ^ product0_level2_1_sum[0];
  assign product0_level5_0_sum = product0_level5_0_half ^ product0_level4_0_carry;
  assign _038_ = product0_level1_1_sum[2] & product0_level2_1_sum[0];
  assign _039_ = product0_level5_0_half & product0_level4_0_carry;
  assign product0_level5_0_carry = _038_ | _039_;
  assign product0_level6_0_half = product0_level2_1_carry[0] ^ product0_level2_1_sum[1];
  assign product0_level6_0_sum = product0_level6_0_half ^ product0_level5_0_carry;
  assign _040_ = product0_level2_1_carry[0] & product0_level2_1_sum[1];
  assign _041_ = product0_level6_0_half & product0_level5_0_carry;
  assign product0_level6_0_carry = _040_ | _041_;
  assign product0_level7_0_half = product0_level2_1_carry[1] ^ product0_level2_1_sum[2];
  assign product0_level7_0_sum = product0_level7_0_half ^ product0_level6_0_carry;
  assign _042_ = product0_level2_1_carry[1] & product0_level2_1_sum[2];
  assign _043_ = product0_level7_0_half & product0_level6_0_carry;
  assign product0_level7_0_carry = _042_ | _043_;
  assign product0_one = { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] } ^ { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _000_ = ~ { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _011_ = { i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] } & _000_;
  assign _022_ = ~ { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign _033_ = _011_ & _022_;
  assign _044_ = ~ { i__b0__sig[7], i__b0__sig[5], i__b0__sig[3], i__b0__sig[1] };
  assign _045_ = _044_ & { i__b0__sig[6], i__b0__sig[4], i__b0__sig[2], i__b0__sig[0] };
  assign _046_ = _045_ & { i__b0__sig[5], i__b0__sig[3], i__b0__sig[1], 1'h0 };
  assign product0_two = _033_ | _046_;
  assign _047_ = product0_one[0] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _048_ = product0_two[0] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple0 = _047_ | _048_;
  assign _001_ = ~ product0_multiple0;
  assign { _002_[8], product0_row0[7:2], port } = i__b0__sig[1] ? _001_ : product0_multiple0;
  assign _003_ = product0_one[1] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _004_ = product0_two[1] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple1 = _003_ | _004_;
  assign _005_ = ~ product0_multiple1;
  assign { _006_[8], product0_row1[7:0] } = i__b0__sig[3] ? _005_ : product0_multiple1;
  assign _007_ = product0_one[2] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _008_ = product0_two[2] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple2 = _007_ | _008_;
  assign _009_ = ~ product0_multiple2;
  assign { _010_[8], product0_row2[7:0] } = i__b0__sig[5] ? _009_ : product0_multiple2;
  assign _012_ = product0_one[3] ? { i__a0__sig[7], i__a0__sig } : 9'h000;
  assign _013_ = product0_two[3] ? { i__a0__sig, 1'h0 } : 9'h000;
  assign product0_multiple3 = _012_ | _013_;
  assign _014_ = ~ product0_multiple3;
  assign { _015_[8], align__x0_14_13[0], product0_row3[6:0] } = i__b0__sig[7] ? _014_ : product0_multiple3;
  assign product0_level1_0_half = i__b0__sig[3] ^ product0_row0[2];
  assign product0_level1_0_sum = product0_level1_0_half ^ product0_row1[0];
  assign _016_ = i__b0__sig[3] & product0_row0[2];
  assign _017_ = product0_level1_0_half & product0_row1[0];
  assign product0_level1_0_carry = _016_ | _017_;
  assign product0_level1_1_half = { product0_row1[8:3], i__b0__sig[5] } ^ { product0_row2[6:3], i__b0__sig[7], product0_row2[1:0] };
  assign product0_level1_1_sum = product0_level1_1_half ^ { product0_row3[4:3], product0_row0[8:4] };
  assign _018_ = { product0_row1[8:3], i__b0__sig[5] } & { product0_row2[6:3], i__b0__sig[7], product0_row2[1:0] };
  assign _019_ = product0_level1_1_half & { product0_row3[4:3], product0_row0[8:4] };
  assign product0_level1_1_carry = _018_ | _019_;
  assign product0_level2_0_half = product0_row0[3] ^ product0_row1[1];
  assign product0_level2_0_sum = product0_level2_0_half ^ product0_level1_0_carry;
  assign _020_ = product0_row0[3] & product0_row1[1];
  assign _021_ = product0_level2_0_half & product0_level1_0_carry;
  assign product0_level2_0_carry = _020_ | _021_;
  assign product0_level2_1_half = product0_row3[2:0] ^ { product0_level1_1_sum[4:3], product0_row2[2] };
  assign product0_level2_1_sum = product0_level2_1_half ^ product0_level1_1_carry[3:1];
  assign product0_row0[8] = ~ _002_[8];
  assign product0_row1[8] = ~ _006_[8];
  assign product0_row2[8] = ~ _010_[8];
  assign align__x0_14_13[1] = ~ _015_[8];
  assign _015_[7:0] = { align__x0_14_13[0], product0_row3[6:0] };
  assign _010_[7:0] = product0_row2[7:0];
  assign _006_[7:0] = product0_row1[7:0];
  assign _002_[7:0] = { product0_row0[7:2], port };
  assign product0_row3[8:7] = align__x0_14_13;
  assign product0_row0[1:0] = port;
endmodule

module mac_int8_int8_int32__sum (
  input wire b_1,
  input wire [31:0] acc,
  input wire [1:0] port_2,
  input wire [1:0] align__x0_14_13,
  input wire align__x0_2,
  input wire align__x0_3,
  input wire align__x1_11,
  input wire align__x0_4,
  input wire align__x1_9,
  input wire align__x0_12,
  input wire align__x1_13,
  input wire align__x0_5,
  input wire align__x0_10,
  input wire align__x0_11,
  input wire align__x0_6,
  input wire align__x0_7,
  input wire align__x0_8,
  input wire align__x0_9,
  output wire o_0,
  output wire [30:0] o_31_1
);
  wire [15:0] _000_, _009_, sum_level1_0_carry, sum_level1_0_half, sum_level1_0_sum;
  wire [1:0] _001_, _020_, sum_level2_0_carry, sum_level2_0_half, sum_level2_0_sum, sum_level2_3_carry,
    sum_level2_3_half, sum_level2_3_sum;
  wire _002_, _003_, _004_, _005_, _006_, _007_, _008_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _021_, _022_, _023_, _024_, _026_, _027_, sum_level10_0_carry, sum_level10_0_half,
    sum_level10_0_sum, sum_level11_0_carry, sum_level11_0_half, sum_level11_0_sum, sum_level12_0_carry,
    sum_level12_0_half, sum_level12_0_sum, sum_level13_0_carry, sum_level13_0_half, sum_level13_0_sum,
    sum_level14_0_carry, sum_level14_0_half, sum_level14_0_sum, sum_level15_0_carry, sum_level15_0_half,
    sum_level15_0_sum, sum_level16_0_carry, sum_level16_0_half, sum_level16_0_sum, sum_level2_1_carry,
    sum_level2_1_half, sum_level2_1_sum, sum_level2_2_carry, sum_level2_2_half, sum_level2_2_sum,
    sum_level3_0_carry, sum_level3_0_half, sum_level3_0_sum, sum_level3_1_carry, sum_level3_1_half,
    sum_level3_1_sum, sum_level3_2_carry, sum_level3_2_half, sum_level3_2_sum, sum_level3_3_carry,
    sum_level3_3_half, sum_level3_3_sum, sum_level4_0_carry, sum_level4_0_half, sum_level4_0_sum,
    sum_level5_0_carry, sum_level5_0_half, sum_level5_0_sum, sum_level6_0_carry, sum_level6_0_half,
    sum_level6_0_sum, sum_level7_0_carry, sum_level7_0_half, sum_level7_0_sum, sum_level8_0_carry,
    sum_level8_0_half, sum_level8_0_sum, sum_level9_0_carry, sum_level9_0_half, sum_level9_0_sum;
  wire [31:0] _025_;
  assign _011_ = sum_level5_0_half & sum_level4_0_carry;
  assign sum_level5_0_carry = acc[19] | _011_;
  assign sum_level6_0_sum = sum_level6_0_half ^ sum_level5_0_carry;
  assign _012_ = sum_level6_0_half & sum_level5_0_carry;
  assign sum_level6_0_carry = acc[20] | _012_;
  assign sum_level7_0_sum = sum_level7_0_half ^ sum_level6_0_carry;
  assign _013_ = sum_level7_0_half & sum_level6_0_carry;
  assign sum_level7_0_carry = acc[21] | _013_;
  assign sum_level8_0_sum = sum_level8_0_half ^ sum_level7_0_carry;
  assign _014_ = sum_level8_0_half & sum_level7_0_carry;
  assign sum_level8_0_carry = acc[22] | _014_;
  assign sum_level9_0_sum = sum_level9_0_half ^ sum_level8_0_carry;
  assign _015_ = sum_level9_0_half & sum_level8_0_carry;
  assign sum_level9_0_carry = acc[23] | _015_;
  assign sum_level10_0_sum = sum_level10_0_half ^ sum_level9_0_carry;
  assign _016_ = sum_level10_0_half & sum_level9_0_carry;
  assign sum_level10_0_carry = acc[24] | _016_;
  assign sum_level11_0_sum = sum_level11_0_half ^ sum_level10_0_carry;
  assign _017_ = sum_level11_0_half & sum_level10_0_carry;
  assign sum_level11_0_carry = acc[25] | _017_;
  assign sum_level12_0_sum = sum_level12_0_half ^ sum_level11_0_carry;
  assign _018_ = sum_level12_0_half & sum_level11_0_carry;
  assign sum_level12_0_carry = acc[26] | _018_;
  assign sum_level13_0_sum = sum_level13_0_half ^ sum_level12_0_carry;
  assign _019_ = sum_level13_0_half & sum_level12_0_carry;
  assign sum_level13_0_carry = acc[27] | _019_;
  assign sum_level14_0_sum = sum_level14_0_half ^ sum_level13_0_carry;
  assign _021_ = sum_level14_0_half & sum_level13_0_carry;
  assign sum_level14_0_carry = acc[28] | _021_;
  assign sum_level15_0_sum = sum_level15_0_half ^ sum_level14_0_carry;
  assign _022_ = sum_level15_0_half & sum_level14_0_carry;
  assign sum_level15_0_carry = acc[29] | _022_;
  assign sum_level16_0_sum = sum_level16_0_half ^ sum_level15_0_carry;
  assign _023_ = sum_level16_0_half & sum_level15_0_carry;
  assign sum_level16_0_carry = acc[30] | _023_;
  assign _024_ = ~ acc[31];
  assign { _025_[31], o_31_1 } = { _024_, sum_level16_0_sum, sum_level15_0_sum, sum_level14_0_sum, sum_level13_0_sum, sum_level12_0_sum, sum_level11_0_sum, sum_level10_0_sum, sum_level9_0_sum, sum_level8_0_sum, sum_level7_0_sum, sum_level6_0_sum, sum_level5_0_sum, sum_level4_0_sum, sum_level3_3_sum, sum_level2_3_carry[0], sum_level3_2_carry, sum_level3_2_sum, sum_level3_1_carry, sum_level3_1_sum, sum_level3_0_carry, sum_level3_0_sum, sum_level2_0_carry[0], sum_level2_0_sum[0], sum_level1_0_carry[6:0] } + { sum_level16_0_carry, 14'h0000, sum_level2_3_sum, 1'h0, sum_level2_2_sum, 1'h0, sum_level2_1_sum, 1'h0, sum_level2_0_sum[1], 1'h0, sum_level1_0_sum[7:1] };
  assign sum_level1_0_half = { 1'h0, align__x0_14_13, align__x0_12, align__x0_11, align__x0_10, align__x0_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } ^ { 2'h0, align__x1_13, 1'h0, align__x1_11, 1'h0, align__x1_9, 8'h00, port_2[0] };
  assign sum_level1_0_sum = sum_level1_0_half ^ acc[15:0];
  assign _000_ = { 1'h0, align__x0_14_13, align__x0_12, align__x0_11, align__x0_10, align__x0_9, align__x0_8, align__x0_7, align__x0_6, align__x0_5, align__x0_4, align__x0_3, align__x0_2, port_2[1], b_1 } & { 2'h0, align__x1_13, 1'h0, align__x1_11, 1'h0, align__x1_9, 8'h00, port_2[0] };
  assign _009_ = sum_level1_0_half & acc[15:0];
  assign sum_level1_0_carry = _000_ | _009_;
  assign sum_level2_0_sum = sum_level2_0_half ^ sum_level1_0_sum[9:8];
  assign _020_ = sum_level2_0_half & sum_level1_0_sum[9:8];
  assign sum_level2_0_carry = sum_level1_0_carry[8:7] | _020_;
  assign sum_level2_1_sum = sum_level2_1_half ^ sum_level1_0_sum[11];
  assign _026_ = sum_level2_1_half & sum_level1_0_sum[11];
  assign sum_level2_1_carry = sum_level1_0_carry[10] | _026_;
  assign sum_level2_2_sum = sum_level2_2_half ^ sum_level1_0_sum[13];
  assign _027_ = sum_level2_2_half & sum_level1_0_sum[13];
  assign sum_level2_2_carry = sum_level1_0_carry[12] | _027_;
  assign sum_level2_3_sum = sum_level2_3_half ^ { sum_level1_0_carry[15], sum_level1_0_sum[15] };
  assign _001_ = sum_level2_3_half & { sum_level1_0_carry[15], sum_level1_0_sum[15] };
  assign sum_level2_3_carry = { acc[16], sum_level1_0_carry[14] } | _001_;
  assign sum_level3_0_half = sum_level1_0_carry[9] ^ sum_level1_0_sum[10];
  assign sum_level3_0_sum = sum_level3_0_half ^ sum_level2_0_carry[1];
  assign _002_ = sum_level1_0_carry[9] & sum_level1_0_sum[10];
  assign _003_ = sum_level3_0_half & sum_level2_0_carry[1];
  assign sum_level3_0_carry = _002_ | _003_;
  assign sum_level3_1_half = sum_level1_0_carry[11] ^ sum_level1_0_sum[12];
  assign sum_level3_1_sum = sum_level3_1_half ^ sum_level2_1_carry;
  assign _004_ = sum_level1_0_carry[11] & sum_level1_0_sum[12];
  assign _005_ = sum_level3_1_half & sum_level2_1_carry;
  assign sum_level3_1_carry = _004_ | _005_;
  assign sum_level3_2_half = sum_level1_0_carry[13] ^ sum_level1_0_sum[14];
  assign sum_level3_2_sum = sum_level3_2_half ^ sum_level2_2_carry;
  assign _006_ = sum_level1_0_carry[13] & sum_level1_0_sum[14];
  assign _007_ = sum_level3_2_half & sum_level2_2_carry;
  assign sum_level3_2_carry = _006_ | _007_;
  assign sum_level3_3_sum = sum_level3_3_half ^ sum_level2_3_carry[1];
  assign _008_ = sum_level3_3_half & sum_level2_3_carry[1];
  assign sum_level3_3_carry = acc[17] | _008_;
  assign sum_level4_0_sum = sum_level4_0_half ^ sum_level3_3_carry;
  assign _010_ = sum_level4_0_half & sum_level3_3_carry;
  assign sum_level4_0_carry = acc[18] | _010_;
  assign sum_level5_0_sum = sum_level5_0_half ^ sum_level4_0_carry;
  assign sum_level2_1_half = ~ sum_level1_0_carry[10];
  assign sum_level2_2_half = ~ sum_level1_0_carry[12];
  assign sum_level3_3_half = ~ acc[17];
  assign sum_level4_0_half = ~ acc[18];
  assign sum_level5_0_half = ~ acc[19];
  assign sum_level6_0_half = ~ acc[20];
  assign sum_level7_0_half = ~ acc[21];
  assign sum_level8_0_half = ~ acc[22];
  assign sum_level9_0_half = ~ acc[23];
  assign sum_level10_0_half = ~ acc[24];
  assign sum_level11_0_half = ~ acc[25];
  assign sum_level12_0_half = ~ acc[26];
  assign sum_level13_0_half = ~ acc[27];
  assign sum_level14_0_half = ~ acc[28];
  assign sum_level15_0_half = ~ acc[29];
  assign sum_level16_0_half = ~ acc[30];
  assign sum_level2_0_half = ~ sum_level1_0_carry[8:7];
  assign sum_level2_3_half = ~ { acc[16], sum_level1_0_carry[14] };
  assign o_0 = sum_level1_0_sum[0];
  assign _025_[30:0] = o_31_1;
endmodule
