// matmul_int8_int8_int32_rows16_cols16_bus64_depth64
//
// Spec:    matmul:a=int8,b=int8,acc=int32,rows=16,cols=16,bus=64,depth=64
// Computes C = A x B in memory, by 16 x 16 units of mac:a=int8,b=int8,acc=int32
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64 (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__control control (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine engine (
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__control (
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
    _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _087_,
    _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _100_, _101_, _102_, _103_,
    _104_, _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_,
    _119_, _121_, _122_, read, refused;
  wire [1:0] _006_, _099_;
  wire [32:0] _007_;
  wire [3:0] _021_, _085_, _086_;
  wire [31:0] _083_, _084_, _120_;
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
    else if (_028_) axi__bvalid <= _093_;
  always @(posedge clk)
    if (rst) axi__bresp <= 2'h0;
    else if (_025_) axi__bresp <= _006_;
  always @(posedge clk)
    if (_074_) cycles <= 32'd0;
    else if (busy) cycles <= _007_[31:0];
  always @(posedge clk)
    if (rst) _027_ <= 1'h0;
    else _027_ <= _091_;
  reg [2:0] _158_ = 3'h0;
  always @(posedge clk)
    if (rst) _158_ <= 3'h0;
    else if (_029_) _158_ <= _086_[2:0];
  assign _021_[2:0] = _158_;
  always @(posedge clk)
    if (rst) _020_ <= 32'd0;
    else if (_029_) _020_ <= _084_;
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
  assign _031_ = & { _082_, _010_ };
  assign _032_ = & { _081_, _013_, _022_[0] };
  assign _033_ = & { _081_, _013_, _022_[1] };
  assign _034_ = & { _081_, _013_, _022_[2] };
  assign _035_ = & { _081_, _013_, _022_[3] };
  assign _036_ = & { _080_, _013_, _022_[0] };
  assign _037_ = & { _080_, _013_, _022_[1] };
  assign _038_ = & { _080_, _013_, _022_[2] };
  assign _039_ = & { _080_, _013_, _022_[3] };
  assign _040_ = & { _079_, _013_, _022_[0] };
  assign _041_ = & { _079_, _013_, _022_[1] };
  assign _042_ = & { _079_, _013_, _022_[2] };
  assign _043_ = & { _079_, _013_, _022_[3] };
  assign _044_ = & { _078_, _013_, _022_[0] };
  assign _045_ = & { _078_, _013_, _022_[1] };
  assign _046_ = & { _078_, _013_, _022_[2] };
  assign _047_ = & { _078_, _013_, _022_[3] };
  assign _048_ = & { _077_, _013_, _022_[0] };
  assign _049_ = & { _077_, _013_, _022_[1] };
  assign _050_ = & { _077_, _013_, _022_[2] };
  assign _051_ = & { _077_, _013_, _022_[3] };
  assign _052_ = & { _076_, _013_, _022_[0] };
  assign _053_ = & { _076_, _013_, _022_[1] };
  assign _054_ = & { _076_, _013_, _022_[2] };
  assign _055_ = & { _076_, _013_, _022_[3] };
  assign _056_ = & { _075_, _013_, _022_[0] };
  assign _057_ = & { _075_, _013_, _022_[1] };
  assign _058_ = & { _075_, _013_, _022_[2] };
  assign _059_ = & { _075_, _013_, _022_[3] };
  assign _060_ = & { _098_, _013_, _022_[0] };
  assign _061_ = & { _098_, _013_, _022_[1] };
  assign _062_ = & { _098_, _013_, _022_[2] };
  assign _063_ = & { _098_, _013_, _022_[3] };
  assign _064_ = & { _097_, _013_, _022_[0] };
  assign _065_ = & { _097_, _013_, _022_[1] };
  assign _066_ = & { _097_, _013_, _022_[2] };
  assign _067_ = & { _097_, _013_, _022_[3] };
  assign _068_ = & { _096_, _013_, _022_[0] };
  assign _069_ = & { _096_, _013_, _022_[1] };
  assign _070_ = & { _096_, _013_, _022_[2] };
  assign _071_ = & { _096_, _013_, _022_[3] };
  assign _072_ = & { _095_, _013_, _022_[0] };
  assign _073_ = | { rst, _025_ };
  assign _074_ = | { rst, start };
  assign _083_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _084_ = ended ? fault : _083_;
  assign _085_ = start ? 4'h0 : 4'b0xxx;
  assign _086_ = ended ? { 1'h0, code_2_0 } : _085_;
  assign _087_ = start ? 1'h0 : _027_;
  assign _088_ = _009_ ? 1'h0 : _087_;
  assign _089_ = _090_ ? _088_ : _087_;
  assign _091_ = ended ? 1'h1 : _089_;
  assign _092_ = axi__bready ? 1'h0 : 1'hx;
  assign _093_ = _025_ ? 1'h1 : _092_;
  assign abort = _094_ ? _003_ : 1'h0;
  assign start = _094_ ? _018_ : 1'h0;
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
  assign refused = _264_(1'h1, { _015_, 2'h0, {11{busy}} }, { _094_, _090_, _082_, _081_, _080_, _079_, _078_, _077_, _076_, _075_, _098_, _097_, _096_, _095_ });
  assign _095_ = _024_ == 6'h17;
  assign _096_ = _024_ == 6'h16;
  assign _097_ = _024_ == 6'h15;
  assign _098_ = _024_ == 6'h14;
  assign _075_ = _024_ == 6'h13;
  assign _076_ = _024_ == 6'h12;
  assign _077_ = _024_ == 6'h11;
  assign _078_ = _024_ == 6'h10;
  assign _079_ = _024_ == 6'h0e;
  assign _080_ = _024_ == 6'h0d;
  assign _081_ = _024_ == 6'h0c;
  assign _082_ = _024_ == 6'h06;
  assign _090_ = _024_ == 6'h05;
  assign _094_ = _024_ == 6'h04;
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
  assign _120_ = _281_(32'd0, { 153'h09c8e9a9a00000002001020200000aa66000000, _021_[2:0], 1'h0, _016_, _027_, busy, 31'h00000000, enabled, _020_, cycles, settings__M, settings__N, settings__K, settings__A, settings__A_STRIDE, settings__B, settings__B_STRIDE, settings__C, settings__C_STRIDE, settings__BIAS, 30'h00000000, settings__OPTIONS }, { _119_, _118_, _117_, _116_, _114_, _113_, _112_, _111_, _110_, _109_, _108_, _107_, _106_, _105_, _104_, _103_, _102_, _101_, _100_ });
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine (
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
  wire [7:0] a_10, a_11, a_12, a_13, a_14, a_15, a_16, a_17, a_2, a_3, a_4, a_5, a_6, a_7, a_8, a_9, b_10, b_11,
    b_12, b_13, b_14, b_15, b_16, b_17, b_2, b_3, b_4, b_5, b_6, b_7, b_8, b_9;
  wire [511:0] bias;
  wire [55:0] chunks__payload;
  wire [31:0] chunks__payload_10, total;
  wire [8:0] chunks__payload_4, index;
  wire [4:0] chunks__payload_8, chunks__payload_9;
  wire [46:0] r_data_2, targets__payload;
  wire [38:0] runs__payload;
  wire [41:0] tile;
  assign _00_ = idle & _08_;
  assign _01_ = ~ r_rdy;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ loaded;
  assign _04_ = _02_ & _03_;
  assign _05_ = _04_ & _07_;
  assign quiet = _05_ & _06_;
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__array array (
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
    .port_10(a_11),
    .port_11(a_12),
    .port_12(a_13),
    .port_13(a_14),
    .port_14(a_15),
    .port_15(a_16),
    .port_16(a_17),
    .port_17(b_2),
    .port_18(b_3),
    .port_19(b_4),
    .port_2(a_3),
    .port_20(b_5),
    .port_21(b_6),
    .port_22(b_7),
    .port_23(b_8),
    .port_24(b_9),
    .port_25(b_10),
    .port_26(b_11),
    .port_27(b_12),
    .port_28(b_13),
    .port_29(b_14),
    .port_3(a_4),
    .port_30(b_15),
    .port_31(b_16),
    .port_32(b_17),
    .port_33({ b_half, a_half }),
    .port_4(a_5),
    .port_5(a_6),
    .port_6(a_7),
    .port_7(a_8),
    .port_8(a_9),
    .port_9(a_10),
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__buffers buffers (
    .address(read_address),
    .bias(bias),
    .bias_half(bias_half),
    .clear(clear),
    .clk(clk),
    .fault(read_fault),
    .index(index),
    .loaded(loaded),
    .port(a_2),
    .port_10(a_11),
    .port_11(a_12),
    .port_12(a_13),
    .port_13(a_14),
    .port_14(a_15),
    .port_15(a_16),
    .port_16(a_17),
    .port_17(b_2),
    .port_18(b_3),
    .port_19(b_4),
    .port_2(a_3),
    .port_20(b_5),
    .port_21(b_6),
    .port_22(b_7),
    .port_23(b_8),
    .port_24(b_9),
    .port_25(b_10),
    .port_26(b_11),
    .port_27(b_12),
    .port_28(b_13),
    .port_29(b_14),
    .port_3(a_4),
    .port_30(b_15),
    .port_31(b_16),
    .port_32(b_17),
    .port_33({ b_half, a_half }),
    .port_4(a_5),
    .port_5(a_6),
    .port_6(a_7),
    .port_7(a_8),
    .port_8(a_9),
    .port_9(a_10),
    .r_data(r_data),
    .r_error(axi__rresp[1]),
    .r_valid(r_valid),
    .rst(rst),
    .targets__payload(r_data_2),
    .targets__ready(r_en),
    .targets__valid(r_rdy)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__chunks_queue chunks_queue (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__loader loader (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__reads reads (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__targets_queue targets_queue (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer writer (
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__array (
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
  input wire [7:0] port_9,
  input wire [7:0] port_10,
  input wire [7:0] port_11,
  input wire [7:0] port_12,
  input wire [7:0] port_13,
  input wire [7:0] port_14,
  input wire [7:0] port_15,
  input wire [7:0] port_16,
  input wire [7:0] port_17,
  input wire [7:0] port_18,
  input wire [7:0] port_19,
  input wire [7:0] port_20,
  input wire [7:0] port_21,
  input wire [7:0] port_22,
  input wire [7:0] port_23,
  input wire [7:0] port_24,
  input wire [7:0] port_25,
  input wire [7:0] port_26,
  input wire [7:0] port_27,
  input wire [7:0] port_28,
  input wire [7:0] port_29,
  input wire [7:0] port_30,
  input wire [7:0] port_31,
  input wire [7:0] port_32,
  output wire take,
  output wire release_b,
  output wire release_a,
  output wire idle,
  output wire [31:0] total,
  input wire next_row,
  input wire sent,
  input wire shift,
  input wire chunks__valid,
  input wire [55:0] chunks__payload,
  input wire use_bias,
  input wire clear,
  input wire [511:0] bias,
  input wire loaded,
  output reg [8:0] index = 9'h000,
  output wire [1:0] port_33,
  output reg [41:0] tile = 42'h00000000000,
  output wire bias_half,
  output reg captured = 1'h0
);
  wire [9:0] _000_, _030_, _031_;
  wire _001_, _012_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _032_, _033_, _034_, _035_,
    _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, ends, ready, step;
  wire [31:0] _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _013_, _014_, _015_, _016_,
    _017_, _018_;
  wire [2:0] _028_;
  wire [3:0] _029_;
  wire [511:0] copy_0, copy_1, copy_10, copy_11, copy_12, copy_13, copy_14, copy_15, copy_2, copy_3, copy_4,
    copy_5, copy_6, copy_7, copy_8, copy_9;
  reg active = 1'h0;
  reg [55:0] chunk = 56'h00000000000000;
  reg copying = 1'h0;
  reg [3:0] step1 = 4'h0;
  reg [3:0] step2 = 4'h0;
  reg [1:0] whole = 2'h0;
  assign _000_ = chunk[10:2] - 1'h1;
  assign ends = index == _000_;
  assign _035_ = _026_ & copying;
  assign _037_ = ~ _035_;
  assign ready = _037_ & _019_;
  assign step = active & ready;
  assign _038_ = ~ active;
  assign _039_ = _038_ | release_b;
  assign _040_ = _039_ & chunks__valid;
  assign _001_ = | whole;
  assign _012_ = _040_ & _001_;
  assign _019_ = ~ halt;
  assign take = _012_ & _019_;
  assign release_a = release_b & chunk[13];
  assign _020_ = step1[0] | step2[0];
  assign _021_ = _020_ | captured;
  assign _022_ = _021_ | copying;
  assign _023_ = ~ _022_;
  assign _024_ = active | chunks__valid;
  assign _025_ = ~ _024_;
  assign _027_ = halt | _025_;
  assign idle = _023_ & _027_;
  assign _028_ = whole + loaded;
  assign _029_ = _028_ - take;
  assign _030_ = index + 1'h1;
  assign _031_ = ends ? 10'h000 : _030_;
  assign release_b = step & ends;
  assign _032_ = release_b & chunk[12];
  assign _033_ = ! index;
  assign _034_ = chunk[11] & _033_;
  assign _026_ = chunk[12] & ends;
  assign _036_ = step2[0] & step2[2];
  assign _015_ = use_bias ? bias[31:0] : 32'd0;
  assign _016_ = use_bias ? bias[63:32] : 32'd0;
  assign _017_ = use_bias ? bias[95:64] : 32'd0;
  assign _018_ = use_bias ? bias[127:96] : 32'd0;
  assign _002_ = use_bias ? bias[159:128] : 32'd0;
  assign _003_ = use_bias ? bias[191:160] : 32'd0;
  assign _004_ = use_bias ? bias[223:192] : 32'd0;
  assign _005_ = use_bias ? bias[255:224] : 32'd0;
  assign _006_ = use_bias ? bias[287:256] : 32'd0;
  assign _007_ = use_bias ? bias[319:288] : 32'd0;
  assign _008_ = use_bias ? bias[351:320] : 32'd0;
  assign _009_ = use_bias ? bias[383:352] : 32'd0;
  assign _010_ = use_bias ? bias[415:384] : 32'd0;
  assign _011_ = use_bias ? bias[447:416] : 32'd0;
  assign _013_ = use_bias ? bias[479:448] : 32'd0;
  assign _014_ = use_bias ? bias[511:480] : 32'd0;
  always @(posedge clk)
    if (_043_) whole <= 2'h0;
    else whole <= _029_[1:0];
  always @(posedge clk)
    if (_043_) index <= 9'h000;
    else if (step) index <= _031_[8:0];
  always @(posedge clk)
    if (_043_) chunk <= 56'h00000000000000;
    else if (take) chunk <= chunks__payload;
  always @(posedge clk)
    if (_043_) active <= 1'h0;
    else if (_041_) active <= _047_;
  always @(posedge clk)
    if (_043_) copying <= 1'h0;
    else if (_042_) copying <= _045_;
  always @(posedge clk)
    if (_043_) tile <= 42'h00000000000;
    else if (_032_) tile <= chunk[55:14];
  always @(posedge clk)
    if (_043_) step1 <= 4'h0;
    else step1 <= { chunk[1], _026_, _034_, step };
  always @(posedge clk)
    if (_043_) step2 <= 4'h0;
    else step2 <= step1;
  always @(posedge clk)
    if (_043_) captured <= 1'h0;
    else captured <= _036_;
  assign _041_ = | { take, release_b };
  assign _042_ = | { sent, _032_ };
  assign _043_ = | { rst, clear };
  assign _044_ = sent ? 1'h0 : 1'hx;
  assign _045_ = _032_ ? 1'h1 : _044_;
  assign _046_ = release_b ? 1'h0 : 1'hx;
  assign _047_ = take ? 1'h1 : _046_;
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_0 (
    .a(port),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_1),
    .captured(captured),
    .clk(clk),
    .copy({ copy_0[511:32], total }),
    .first(step2[1]),
    .next_row(next_row),
    .shift(shift),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_1 (
    .a(port_2),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_2),
    .captured(captured),
    .clk(clk),
    .copy(copy_1),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_10 (
    .a(port_11),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_11),
    .captured(captured),
    .clk(clk),
    .copy(copy_10),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_11 (
    .a(port_12),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_12),
    .captured(captured),
    .clk(clk),
    .copy(copy_11),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_12 (
    .a(port_13),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_13),
    .captured(captured),
    .clk(clk),
    .copy(copy_12),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_13 (
    .a(port_14),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_14),
    .captured(captured),
    .clk(clk),
    .copy(copy_13),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_14 (
    .a(port_15),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_15),
    .captured(captured),
    .clk(clk),
    .copy(copy_14),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_15 (
    .a(port_16),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(1'h0),
    .captured(captured),
    .clk(clk),
    .copy(copy_15),
    .first(step2[1]),
    .next_row(1'h0),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_2 (
    .a(port_3),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_3),
    .captured(captured),
    .clk(clk),
    .copy(copy_2),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_3 (
    .a(port_4),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_4),
    .captured(captured),
    .clk(clk),
    .copy(copy_3),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_4 (
    .a(port_5),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_5),
    .captured(captured),
    .clk(clk),
    .copy(copy_4),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_5 (
    .a(port_6),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_6),
    .captured(captured),
    .clk(clk),
    .copy(copy_5),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_6 (
    .a(port_7),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_7),
    .captured(captured),
    .clk(clk),
    .copy(copy_6),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_7 (
    .a(port_8),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_8),
    .captured(captured),
    .clk(clk),
    .copy(copy_7),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_8 (
    .a(port_9),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_9),
    .captured(captured),
    .clk(clk),
    .copy(copy_8),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row row_9 (
    .a(port_10),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_10),
    .captured(captured),
    .clk(clk),
    .copy(copy_9),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  assign bias_half = step2[3];
  assign port_33 = chunk[1:0];
  assign copy_0[31:0] = total;
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__buffers (
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
  output wire [7:0] port_9,
  output wire [7:0] port_10,
  output wire [7:0] port_11,
  output wire [7:0] port_12,
  output wire [7:0] port_13,
  output wire [7:0] port_14,
  output wire [7:0] port_15,
  output wire [7:0] port_16,
  output wire [7:0] port_17,
  output wire [7:0] port_18,
  output wire [7:0] port_19,
  output wire [7:0] port_20,
  output wire [7:0] port_21,
  output wire [7:0] port_22,
  output wire [7:0] port_23,
  output wire [7:0] port_24,
  output wire [7:0] port_25,
  output wire [7:0] port_26,
  output wire [7:0] port_27,
  output wire [7:0] port_28,
  output wire [7:0] port_29,
  output wire [7:0] port_30,
  output wire [7:0] port_31,
  output wire [7:0] port_32,
  input wire targets__valid,
  input wire [46:0] targets__payload,
  input wire clear,
  output wire [511:0] bias,
  output reg loaded = 1'h0,
  input wire [8:0] index,
  input wire [1:0] port_33,
  input wire bias_half
);
  wire [7:0] _000_, _005_, _007_;
  wire _001_, _002_, _003_, _004_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _044_, _045_, _046_, _047_, _048_,
    _049_, _050_, _051_, _052_, _053_, _054_, a0_here, a10_here, a11_here, a12_here, a13_here, a14_here,
    a15_here, a1_here, a2_here, a3_here, a4_here, a5_here, a6_here, a7_here, a8_here, a9_here, b0_here,
    b10_here, b11_here, b12_here, b13_here, b14_here, b15_here, b1_here, b2_here, b3_here, b4_here, b5_here,
    b6_here, b7_here, b8_here, b9_here, last_beat;
  wire [32:0] _043_;
  wire [31:0] bias__0, bias__1, bias__10, bias__11, bias__12, bias__13, bias__14, bias__15, bias__2, bias__3,
    bias__4, bias__5, bias__6, bias__7, bias__8, bias__9;
  reg [6:0] beat = 7'h00;
  reg [511:0] bias0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] bias1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _000_ = targets__payload[46:40] - 1'h1;
  assign last_beat = beat == _000_;
  assign fault = r_valid & r_error;
  assign { _043_[32:29], address[31:3] } = { 3'h0, targets__payload[39:11] } + beat;
  assign a0_here = _006_ & _053_;
  assign a1_here = _006_ & _001_;
  assign a2_here = _006_ & _014_;
  assign a3_here = _006_ & _025_;
  assign a4_here = _006_ & _034_;
  assign a5_here = _006_ & _040_;
  assign a6_here = _006_ & _041_;
  assign a7_here = _006_ & _042_;
  assign a8_here = _006_ & _044_;
  assign a9_here = _006_ & _045_;
  assign a10_here = _006_ & _046_;
  assign a11_here = _006_ & _047_;
  assign a12_here = _006_ & _048_;
  assign a13_here = _006_ & _049_;
  assign a14_here = _006_ & _050_;
  assign _003_ = ! targets__payload[1:0];
  assign _006_ = r_valid & _003_;
  assign a15_here = _006_ & _002_;
  assign _053_ = ! targets__payload[5:2];
  assign b0_here = _052_ & _053_;
  assign _001_ = targets__payload[5:2] == 1'h1;
  assign b1_here = _052_ & _001_;
  assign _014_ = targets__payload[5:2] == 2'h2;
  assign b2_here = _052_ & _014_;
  assign _025_ = targets__payload[5:2] == 2'h3;
  assign b3_here = _052_ & _025_;
  assign _034_ = targets__payload[5:2] == 3'h4;
  assign b4_here = _052_ & _034_;
  assign _040_ = targets__payload[5:2] == 3'h5;
  assign b5_here = _052_ & _040_;
  assign _041_ = targets__payload[5:2] == 3'h6;
  assign b6_here = _052_ & _041_;
  assign _042_ = targets__payload[5:2] == 3'h7;
  assign b7_here = _052_ & _042_;
  assign _044_ = targets__payload[5:2] == 4'h8;
  assign b8_here = _052_ & _044_;
  assign _045_ = targets__payload[5:2] == 4'h9;
  assign b9_here = _052_ & _045_;
  assign _046_ = targets__payload[5:2] == 4'ha;
  assign b10_here = _052_ & _046_;
  assign _047_ = targets__payload[5:2] == 4'hb;
  assign b11_here = _052_ & _047_;
  assign _048_ = targets__payload[5:2] == 4'hc;
  assign b12_here = _052_ & _048_;
  assign _049_ = targets__payload[5:2] == 4'hd;
  assign b13_here = _052_ & _049_;
  assign _050_ = targets__payload[5:2] == 4'he;
  assign b14_here = _052_ & _050_;
  assign _051_ = targets__payload[1:0] == 1'h1;
  assign _052_ = r_valid & _051_;
  assign _002_ = targets__payload[5:2] == 4'hf;
  assign b15_here = _052_ & _002_;
  assign bias__0 = bias_half ? bias1[31:0] : bias0[31:0];
  assign bias__1 = bias_half ? bias1[63:32] : bias0[63:32];
  assign bias__2 = bias_half ? bias1[95:64] : bias0[95:64];
  assign bias__3 = bias_half ? bias1[127:96] : bias0[127:96];
  assign bias__4 = bias_half ? bias1[159:128] : bias0[159:128];
  assign bias__5 = bias_half ? bias1[191:160] : bias0[191:160];
  assign bias__6 = bias_half ? bias1[223:192] : bias0[223:192];
  assign bias__7 = bias_half ? bias1[255:224] : bias0[255:224];
  assign bias__8 = bias_half ? bias1[287:256] : bias0[287:256];
  assign bias__9 = bias_half ? bias1[319:288] : bias0[319:288];
  assign bias__10 = bias_half ? bias1[351:320] : bias0[351:320];
  assign bias__11 = bias_half ? bias1[383:352] : bias0[383:352];
  assign bias__12 = bias_half ? bias1[415:384] : bias0[415:384];
  assign bias__13 = bias_half ? bias1[447:416] : bias0[447:416];
  assign bias__14 = bias_half ? bias1[479:448] : bias0[479:448];
  assign bias__15 = bias_half ? bias1[511:480] : bias0[511:480];
  assign targets__ready = r_valid & last_beat;
  assign _004_ = targets__ready & targets__payload[7];
  assign _005_ = beat + 1'h1;
  assign _007_ = last_beat ? 8'h00 : _005_;
  assign _013_ = _011_ & _012_;
  assign _016_ = _011_ & _015_;
  assign _018_ = _011_ & _017_;
  assign _020_ = _011_ & _019_;
  assign _022_ = _011_ & _021_;
  assign _024_ = _011_ & _023_;
  assign _027_ = _011_ & _026_;
  assign _010_ = ! targets__payload[6];
  assign _011_ = _009_ & _010_;
  assign _029_ = _011_ & _028_;
  assign _012_ = ! beat;
  assign _031_ = _030_ & _012_;
  assign _015_ = beat == 1'h1;
  assign _032_ = _030_ & _015_;
  assign _030_ = _009_ & targets__payload[6];
  assign _017_ = beat == 2'h2;
  assign _033_ = _030_ & _017_;
  assign _019_ = beat == 2'h3;
  assign _035_ = _030_ & _019_;
  assign _021_ = beat == 3'h4;
  assign _036_ = _030_ & _021_;
  assign _023_ = beat == 3'h5;
  assign _037_ = _030_ & _023_;
  assign _026_ = beat == 3'h6;
  assign _038_ = _030_ & _026_;
  assign _008_ = targets__payload[1:0] == 2'h2;
  assign _009_ = r_valid & _008_;
  assign _028_ = beat == 3'h7;
  assign _039_ = _030_ & _028_;
  always @(posedge clk)
    if (_054_) loaded <= 1'h0;
    else loaded <= _004_;
  always @(posedge clk)
    if (_054_) beat <= 7'h00;
    else if (r_valid) beat <= _007_[6:0];
  always @(posedge clk)
    if (_054_) bias0[63:0] <= 64'h0000000000000000;
    else if (_013_) bias0[63:0] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[127:64] <= 64'h0000000000000000;
    else if (_016_) bias0[127:64] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[191:128] <= 64'h0000000000000000;
    else if (_018_) bias0[191:128] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[255:192] <= 64'h0000000000000000;
    else if (_020_) bias0[255:192] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[319:256] <= 64'h0000000000000000;
    else if (_022_) bias0[319:256] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[383:320] <= 64'h0000000000000000;
    else if (_024_) bias0[383:320] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[447:384] <= 64'h0000000000000000;
    else if (_027_) bias0[447:384] <= r_data;
  always @(posedge clk)
    if (_054_) bias0[511:448] <= 64'h0000000000000000;
    else if (_029_) bias0[511:448] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[63:0] <= 64'h0000000000000000;
    else if (_031_) bias1[63:0] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[127:64] <= 64'h0000000000000000;
    else if (_032_) bias1[127:64] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[191:128] <= 64'h0000000000000000;
    else if (_033_) bias1[191:128] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[255:192] <= 64'h0000000000000000;
    else if (_035_) bias1[255:192] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[319:256] <= 64'h0000000000000000;
    else if (_036_) bias1[319:256] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[383:320] <= 64'h0000000000000000;
    else if (_037_) bias1[383:320] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[447:384] <= 64'h0000000000000000;
    else if (_038_) bias1[447:384] <= r_data;
  always @(posedge clk)
    if (_054_) bias1[511:448] <= 64'h0000000000000000;
    else if (_039_) bias1[511:448] <= r_data;
  assign _054_ = | { rst, clear };
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a0_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_2),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a1_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a10 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_11),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a10_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a11 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_12),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a11_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a12 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_13),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a12_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a13 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_14),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a13_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a14 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_15),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a14_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a15 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_16),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a15_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_3),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a2_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_4),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a3_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a4 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_5),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a4_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a5 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_6),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a5_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a6 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_7),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a6_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a7 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_8),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a7_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a8 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_9),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a8_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 a9 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_10),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(a9_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_17),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b0_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_18),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b1_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b10 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_27),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b10_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b11 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_28),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b11_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b12 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_29),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b12_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b13 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_30),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b13_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b14 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_31),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b14_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b15 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_32),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b15_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_19),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b2_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_20),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b3_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b4 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_21),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b4_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b5 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_22),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b5_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b6 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_23),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b6_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b7 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_24),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b7_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b8 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_25),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b8_here),
    .write_half(targets__payload[6])
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 b9 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_26),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:8]),
    .write(b9_here),
    .write_half(targets__payload[6])
  );
  assign _043_[28:0] = address[31:3];
  assign bias = { bias__15, bias__14, bias__13, bias__12, bias__11, bias__10, bias__9, bias__8, bias__7, bias__6, bias__5, bias__4, bias__3, bias__2, bias__1, bias__0 };
  assign address[2:0] = 3'h0;
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__chunks_queue (
  input wire clk,
  input wire rst,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [55:0] r_data,
  input wire clear,
  input wire [55:0] w_port__data,
  input wire w_en
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [3:0] _03_, _08_;
  wire [2:0] _04_, _05_, _11_, _12_;
  reg [55:0] storage [3:0];
  reg [2:0] level = 3'h0;
  reg [1:0] r_port__addr = 2'h0;
  reg [1:0] w_port__addr = 2'h0;
  initial begin
    storage[0] = 56'h00000000000000;
    storage[1] = 56'h00000000000000;
    storage[2] = 56'h00000000000000;
    storage[3] = 56'h00000000000000;
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__loader (
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
  output wire [46:0] targets__payload,
  output wire [55:0] chunks__payload,
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
  wire [5:0] _012_, _019_;
  wire [2:0] _025_, _027_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _093_, _094_, _095_, _096_, _097_,
    _098_;
  wire [3:0] _026_, _028_, _080_, _081_, _082_;
  wire [4:0] _029_;
  wire [39:0] _038_, _042_, _044_;
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
  reg [3:0] index = 4'h0;
  reg [31:0] k_left = 32'd0;
  reg [31:0] m_left = 32'd0;
  reg [31:0] n_left = 32'd0;
  assign last_rows = m_left <= 5'h10;
  assign last_cols = n_left <= 5'h10;
  assign chunks__payload__last = k_left <= 9'h1f8;
  assign chunks__payload__first = k_left == job[95:64];
  assign resident = job[95:64] <= 9'h1f8;
  assign needs_a = _000_ | first_columns;
  assign { _006_[31:5], chunks__payload[18:14] } = last_rows ? m_left : 32'd16;
  assign { _015_[31:5], chunks__payload[23:19] } = last_cols ? n_left : 32'd16;
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
  assign { _005_[32], chunks__payload[55:24] } = c_block + c_offset;
  assign _007_ = ~ go;
  assign _009_ = | _047_;
  assign _010_ = _008_ | _009_;
  assign _011_ = a_row + a_offset;
  assign _012_ = chunks__payload[18:14] - 1'h1;
  assign _013_ = index == _012_;
  assign _008_ = | index;
  assign _016_ = | b_free;
  assign _017_ = _008_ | _016_;
  assign _018_ = b_row + b_offset;
  assign _019_ = chunks__payload[23:19] - 1'h1;
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
  assign _037_ = n_left - 5'h10;
  assign _038_ = b_block + { 3'h0, job[223:192], 4'h0 };
  assign _039_ = c_offset + 7'h40;
  assign _040_ = bias + 7'h40;
  assign _041_ = m_left - 5'h10;
  assign _042_ = a_block + { 3'h0, job[159:128], 4'h0 };
  assign _044_ = c_block + { 3'h0, job[287:256], 4'h0 };
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
    if (_075_) index <= 4'h0;
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
  function [3:0] _254_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _254_ = b[3:0];
      2'b1?:
        _254_ = b[7:4];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _082_ = _254_(4'hx, { _081_, _081_ }, { _084_, _083_ });
  assign _080_ = last_run ? 4'h0 : _029_[3:0];
  assign _081_ = _049_ ? _080_ : 4'hx;
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
  assign size = _325_(10'h000, { 1'h0, chunks__payload[10:2], 1'h0, chunks__payload[10:2], 3'h0, chunks__payload[23:19], 2'h0 }, { _084_, _083_, _092_ });
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
  assign _005_[31:0] = chunks__payload[55:24];
  assign _003_[9:3] = runs__payload[38:32];
  assign _045_[8:0] = chunks__payload[10:2];
  assign _023_[32:4] = half_left[31:3];
  assign _015_[4:0] = chunks__payload[23:19];
  assign _006_[4:0] = chunks__payload[18:14];
  assign { chunks__payload[13:11], chunks__payload[1:0] } = { chunks__payload__release_a, chunks__payload__last, chunks__payload__first, b_half, chunks__payload__a_half };
  assign targets__payload = { runs__payload[38:32], runs__payload__address, targets__payload__last, targets__payload__half, index, targets__payload__kind };
  assign runs__payload[31:0] = runs__payload__address;
  assign half_left[2:0] = 3'h0;
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__reads (
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__targets_queue (
  input wire clk,
  input wire rst,
  input wire w_en,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [46:0] r_data,
  input wire clear,
  input wire [46:0] w_port__data
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [5:0] _03_, _08_;
  wire [4:0] _04_, _05_, _11_, _12_;
  reg [46:0] storage [15:0];
  reg [4:0] level = 5'h00;
  reg [3:0] r_port__addr = 4'h0;
  reg [3:0] w_port__addr = 4'h0;
  initial begin
    storage[0] = 47'h000000000000;
    storage[1] = 47'h000000000000;
    storage[2] = 47'h000000000000;
    storage[3] = 47'h000000000000;
    storage[4] = 47'h000000000000;
    storage[5] = 47'h000000000000;
    storage[6] = 47'h000000000000;
    storage[7] = 47'h000000000000;
    storage[8] = 47'h000000000000;
    storage[9] = 47'h000000000000;
    storage[10] = 47'h000000000000;
    storage[11] = 47'h000000000000;
    storage[12] = 47'h000000000000;
    storage[13] = 47'h000000000000;
    storage[14] = 47'h000000000000;
    storage[15] = 47'h000000000000;
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer (
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
  input wire [41:0] tile,
  input wire captured,
  output reg w_valid = 1'h0,
  output reg [63:0] w_data = 64'h0000000000000000,
  output reg [7:0] w_strobe = 8'h00,
  output reg w_last = 1'h0,
  output wire [39:0] bursts__payload
);
  wire _000_, _004_, _005_, _006_, _013_, _015_, _016_, _017_, _018_, _022_, _023_, _025_, _028_, _029_, _030_,
    _031_, _033_, _034_, _035_, _037_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_,
    _049_, _056_, _057_, _058_, begins, last_col, last_row, moves, r_rdy, w_en, w_rdy;
  wire [7:0] _001_, _050_, with_strobe;
  wire [8:0] _002_, _027_, next_beat;
  wire [9:0] _003_, _009_;
  wire [1:0] _007_, _008_;
  wire [5:0] _010_, _014_;
  wire [31:0] _011_, _012_, _024_, _052_, _053_, _054_, read_out;
  wire [4:0] _019_, _020_;
  wire [32:0] _021_;
  wire [2:0] _026_;
  wire [11:0] _032_;
  wire [63:0] _051_;
  wire [3:0] _055_;
  wire [6:0] size;
  reg [63:0] _036_ = 64'h0000000000000000;
  reg [3:0] _038_ = 4'h0;
  reg active = 1'h0;
  reg [31:0] address_2 = 32'd0;
  reg [8:0] beat_in_page = 9'h000;
  reg [3:0] col = 4'h0;
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
  assign _010_ = tile[9:5] - 1'h1;
  assign last_col = col == _010_;
  assign _014_ = tile[4:0] - 1'h1;
  assign last_row = _038_ == _014_;
  assign next_row = shift & last_col;
  assign sent = next_row & last_row;
  assign { _032_[11:10], size, _032_[2:0] } = { 1'h0, tile[9:5], 5'h00 } + 3'h7;
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
    if (_049_) _038_ <= 4'h0;
    else if (_044_) _038_ <= _020_[3:0];
  always @(posedge clk)
    if (_049_) col <= 4'h0;
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
  assign _054_ = captured ? tile[41:10] : _053_;
  assign _055_ = last_col ? 4'h0 : _019_[3:0];
  assign _056_ = _022_ ? 1'h0 : 1'hx;
  assign _057_ = shift ? _056_ : 1'hx;
  assign _058_ = captured ? 1'h1 : _057_;
  assign read_out = shift ? total : 32'd0;
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer__asked asked (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer__bursts bursts (
    .clear(clear),
    .clk(clk),
    .i__payload({ _003_[6:3], address_2 }),
    .i__ready(_034_),
    .i__valid(begins),
    .idle(_039_),
    .o__payload(bursts__payload),
    .o__ready(_037_),
    .o__valid(_035_),
    .rst(rst)
  );
  assign _009_[8:0] = next_beat;
  assign _032_[9:3] = size;
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer__asked (
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

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__engine__writer__bursts (
  input wire clk,
  input wire rst,
  input wire i__valid,
  input wire i__ready,
  output wire idle,
  output wire o__valid,
  output wire o__ready,
  input wire clear,
  input wire [35:0] i__payload,
  output wire [39:0] o__payload
);
  wire [10:0] _00_;
  wire [9:0] _01_, _04_, _05_, to_page_end;
  wire _02_, _03_, _06_, _07_, _09_, _10_, last;
  wire [29:0] _08_;
  wire [3:0] _11_, _12_;
  wire [28:0] _13_, _14_;
  wire [8:0] count, most;
  reg [28:0] beat = 29'h00000000;
  reg [3:0] left = 4'h0;
  assign { _00_[10], to_page_end } = 10'h200 - beat[8:0];
  assign _03_ = to_page_end > 9'h100;
  assign { _04_[9], most } = _03_ ? 10'h100 : to_page_end;
  assign last = left <= most;
  assign count = last ? { 5'h00, left } : most;
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
    if (_10_) left <= 4'h0;
    else if (_09_) left <= _12_;
  assign _09_ = | { _02_, _07_ };
  assign _10_ = | { rst, clear };
  assign _11_ = _07_ ? _01_[3:0] : 4'hx;
  assign _12_ = _02_ ? i__payload[35:32] : _11_;
  assign _13_ = _07_ ? _08_[28:0] : 29'hxxxxxxxx;
  assign _14_ = _02_ ? i__payload[31:3] : _13_;
  assign _05_[7:0] = o__payload[39:32];
  assign _04_[8:0] = most;
  assign _00_[9:0] = to_page_end;
  assign o__payload[31:0] = { beat, 3'h0 };
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__row (
  input wire clk,
  input wire first,
  input wire valid,
  input wire captured,
  input wire shift,
  input wire next_row,
  input wire [7:0] a,
  input wire [127:0] b,
  input wire [511:0] start,
  input wire [511:0] below,
  output wire [511:0] copy
);
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_0 (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_1 (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_10 (
    .a(a),
    .b(b[87:80]),
    .below(below[351:320]),
    .captured(captured),
    .clk(clk),
    .copy(copy[351:320]),
    .first(first),
    .next_row(next_row),
    .right(copy[383:352]),
    .shift(shift),
    .start(start[351:320]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_11 (
    .a(a),
    .b(b[95:88]),
    .below(below[383:352]),
    .captured(captured),
    .clk(clk),
    .copy(copy[383:352]),
    .first(first),
    .next_row(next_row),
    .right(copy[415:384]),
    .shift(shift),
    .start(start[383:352]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_12 (
    .a(a),
    .b(b[103:96]),
    .below(below[415:384]),
    .captured(captured),
    .clk(clk),
    .copy(copy[415:384]),
    .first(first),
    .next_row(next_row),
    .right(copy[447:416]),
    .shift(shift),
    .start(start[415:384]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_13 (
    .a(a),
    .b(b[111:104]),
    .below(below[447:416]),
    .captured(captured),
    .clk(clk),
    .copy(copy[447:416]),
    .first(first),
    .next_row(next_row),
    .right(copy[479:448]),
    .shift(shift),
    .start(start[447:416]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_14 (
    .a(a),
    .b(b[119:112]),
    .below(below[479:448]),
    .captured(captured),
    .clk(clk),
    .copy(copy[479:448]),
    .first(first),
    .next_row(next_row),
    .right(copy[511:480]),
    .shift(shift),
    .start(start[479:448]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_15 (
    .a(a),
    .b(b[127:120]),
    .below(below[511:480]),
    .captured(captured),
    .clk(clk),
    .copy(copy[511:480]),
    .first(first),
    .next_row(next_row),
    .right(1'h0),
    .shift(1'h0),
    .start(start[511:480]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_2 (
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
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_3 (
    .a(a),
    .b(b[31:24]),
    .below(below[127:96]),
    .captured(captured),
    .clk(clk),
    .copy(copy[127:96]),
    .first(first),
    .next_row(next_row),
    .right(copy[159:128]),
    .shift(shift),
    .start(start[127:96]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_4 (
    .a(a),
    .b(b[39:32]),
    .below(below[159:128]),
    .captured(captured),
    .clk(clk),
    .copy(copy[159:128]),
    .first(first),
    .next_row(next_row),
    .right(copy[191:160]),
    .shift(shift),
    .start(start[159:128]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_5 (
    .a(a),
    .b(b[47:40]),
    .below(below[191:160]),
    .captured(captured),
    .clk(clk),
    .copy(copy[191:160]),
    .first(first),
    .next_row(next_row),
    .right(copy[223:192]),
    .shift(shift),
    .start(start[191:160]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_6 (
    .a(a),
    .b(b[55:48]),
    .below(below[223:192]),
    .captured(captured),
    .clk(clk),
    .copy(copy[223:192]),
    .first(first),
    .next_row(next_row),
    .right(copy[255:224]),
    .shift(shift),
    .start(start[223:192]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_7 (
    .a(a),
    .b(b[63:56]),
    .below(below[255:224]),
    .captured(captured),
    .clk(clk),
    .copy(copy[255:224]),
    .first(first),
    .next_row(next_row),
    .right(copy[287:256]),
    .shift(shift),
    .start(start[255:224]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_8 (
    .a(a),
    .b(b[71:64]),
    .below(below[287:256]),
    .captured(captured),
    .clk(clk),
    .copy(copy[287:256]),
    .first(first),
    .next_row(next_row),
    .right(copy[319:288]),
    .shift(shift),
    .start(start[287:256]),
    .valid(valid)
  );
  matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element element_9 (
    .a(a),
    .b(b[79:72]),
    .below(below[319:288]),
    .captured(captured),
    .clk(clk),
    .copy(copy[319:288]),
    .first(first),
    .next_row(next_row),
    .right(copy[351:320]),
    .shift(shift),
    .start(start[319:288]),
    .valid(valid)
  );
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__element (
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
  mac_int8_int8_int32 unit (
    .a(a),
    .acc(previous),
    .b(b),
    .o(after)
  );
endmodule

module matmul_int8_int8_int32_rows16_cols16_bus64_depth64__bank8 (
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
