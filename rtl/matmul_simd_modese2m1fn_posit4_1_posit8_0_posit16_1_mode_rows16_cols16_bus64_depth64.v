// matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64
//
// Spec:    matmul:unit=simd,modes=e2m1fn+posit4_1+posit8_0+posit16_1,out=mode,rows=16,cols=16,bus=64,depth=64
// Computes C = A x B in memory, by 16 x 16 units of simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64 (
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
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _032_, _033_,
    _035_, _050_, abort, busy, clear, go, halt, quiet, read_fault, start, write_fault;
  wire [2:0] _010_, _011_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_;
  wire [1:0] _030_, _031_, _034_, constants, settings__OPTIONS;
  wire [31:0] _036_, _037_, _038_, _039_, _040_, _041_, job__a, job__a_stride, job__b, job__b_stride, job__bias,
    job__c, job__c_stride, job__k, job__m, job__n, read_address, write_address;
  wire [3:0] code;
  reg [31:0] fault = 32'd0;
  reg [1:0] fsm_state = 2'h0;
  assign halt = | code[2:0];
  assign _013_ = ! job__m;
  assign _014_ = ! job__n;
  assign _015_ = _013_ | _014_;
  assign _016_ = ! job__k;
  assign _001_ = _015_ | _016_;
  assign _002_ = job__a[0] | job__a_stride[0];
  assign _003_ = _002_ | job__b[0];
  assign _004_ = _003_ | job__b_stride[0];
  assign _005_ = _004_ | job__c[0];
  assign _006_ = _005_ | job__c_stride[0];
  assign _007_ = | job__bias[2:0];
  assign _008_ = settings__OPTIONS[0] & _007_;
  assign _009_ = _006_ | _008_;
  assign _010_ = _009_ ? 3'h2 : 3'h0;
  assign _011_ = _001_ ? 3'h1 : _010_;
  assign _012_ = abort & _000_;
  assign _000_ = ! code[2:0];
  reg [2:0] _069_ = 3'h0;
  always @(posedge clk)
    if (rst) _069_ <= 3'h0;
    else if (_027_) _069_ <= _047_;
  assign code[2:0] = _069_;
  always @(posedge clk)
    if (rst) fault <= 32'd0;
    else if (_028_) fault <= _040_;
  always @(posedge clk)
    if (rst) fsm_state <= 2'h0;
    else if (_029_) fsm_state <= _031_;
  assign _017_ = { _032_, write_fault, read_fault, abort, quiet } != 5'h10;
  assign _018_ = { _032_, _000_, quiet } != 3'h4;
  assign _019_ = { _035_, start } != 2'h2;
  assign _020_ = { _033_, _012_ } != 2'h2;
  assign _022_ = { _032_, quiet } != 2'h3;
  assign _023_ = { _032_, write_fault, read_fault } != 3'h4;
  assign _024_ = { _032_, _000_ } != 2'h2;
  assign _025_ = | { _035_, _032_ };
  assign _026_ = { _032_, quiet } != 2'h2;
  assign _021_ = | { _035_, _033_, _032_ };
  assign _027_ = & { _021_, _020_, _019_, _018_, _017_ };
  assign _028_ = & { _025_, _024_, _023_, _019_, _022_ };
  assign _029_ = & { _021_, _019_, _026_ };
  assign _030_ = quiet ? 2'h0 : 2'hx;
  function [1:0] _086_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _086_ = b[1:0];
      3'b?1?:
        _086_ = b[3:2];
      3'b1??:
        _086_ = b[5:4];
      default:
        _086_ = a;
    endcase
  endfunction
  assign _031_ = _086_(2'hx, { _034_, 2'h2, _030_ }, { _035_, _033_, _032_ });
  assign _034_ = start ? 2'h1 : 2'hx;
  assign _036_ = write_fault ? write_address : 32'hxxxxxxxx;
  assign _037_ = read_fault ? read_address : _036_;
  assign _038_ = _000_ ? _037_ : 32'hxxxxxxxx;
  assign _039_ = quiet ? 32'hxxxxxxxx : _038_;
  function [31:0] _092_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _092_ = b[31:0];
      2'b1?:
        _092_ = b[63:32];
      default:
        _092_ = a;
    endcase
  endfunction
  assign _040_ = _092_(32'hxxxxxxxx, { _041_, _039_ }, { _035_, _032_ });
  assign _041_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _042_ = abort ? 3'h5 : 3'hx;
  assign _043_ = write_fault ? 3'h4 : _042_;
  assign _044_ = read_fault ? 3'h3 : _043_;
  assign _045_ = _000_ ? _044_ : 3'hx;
  assign _046_ = quiet ? 3'h0 : _045_;
  function [2:0] _099_;
    input [2:0] a;
    input [8:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _099_ = b[2:0];
      3'b?1?:
        _099_ = b[5:3];
      3'b1??:
        _099_ = b[8:6];
      default:
        _099_ = a;
    endcase
  endfunction
  assign _047_ = _099_(3'hx, { _049_, _048_, _046_ }, { _035_, _033_, _032_ });
  assign _032_ = fsm_state == 2'h2;
  assign _048_ = _012_ ? 3'h5 : 3'hx;
  assign _033_ = fsm_state == 2'h1;
  assign _049_ = start ? _011_ : 3'hx;
  assign _035_ = ! fsm_state;
  assign _050_ = quiet ? 1'h1 : 1'h0;
  assign clear = _032_ ? _050_ : 1'h0;
  assign go = _033_ ? _000_ : 1'h0;
  function [0:0] _108_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _108_ = b[0:0];
      2'b1?:
        _108_ = b[1:1];
      default:
        _108_ = a;
    endcase
  endfunction
  assign busy = _108_(1'h0, 2'h3, { _033_, _032_ });
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__control control (
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
    .settings__MODE(constants),
    .settings__N(job__n),
    .settings__OPTIONS(settings__OPTIONS),
    .start(start)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine engine (
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
    .constant_mode(constants),
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__control (
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
  output reg [1:0] settings__MODE = 2'h0,
  output reg axi__rvalid = 1'h0,
  output reg [31:0] axi__rdata = 32'd0,
  output reg [1:0] axi__rresp = 2'h0
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _025_, _028_, _029_, _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_,
    _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_,
    _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_,
    _069_, _070_, _071_, _072_, _073_, _074_, _075_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_,
    _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _099_, _100_,
    _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, read, refused;
  wire [1:0] _006_, _076_;
  wire [32:0] _007_;
  wire [3:0] _021_, _116_, _117_;
  wire [31:0] _098_, _114_, _115_;
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
    if (_074_) _026_ <= 1'h0;
    else if (_004_) _026_ <= 1'h1;
  always @(posedge clk)
    if (rst) _024_ <= 6'h00;
    else if (_004_) _024_ <= axi__awaddr[7:2];
  always @(posedge clk)
    if (_074_) has_data <= 1'h0;
    else if (_005_) has_data <= 1'h1;
  always @(posedge clk)
    if (rst) _023_ <= 32'd0;
    else if (_005_) _023_ <= axi__wdata;
  always @(posedge clk)
    if (rst) _022_ <= 4'h0;
    else if (_005_) _022_ <= axi__wstrb;
  always @(posedge clk)
    if (rst) axi__bvalid <= 1'h0;
    else if (_028_) axi__bvalid <= _124_;
  always @(posedge clk)
    if (rst) axi__bresp <= 2'h0;
    else if (_025_) axi__bresp <= _006_;
  always @(posedge clk)
    if (_075_) cycles <= 32'd0;
    else if (busy) cycles <= _007_[31:0];
  always @(posedge clk)
    if (rst) _027_ <= 1'h0;
    else _027_ <= _122_;
  reg [2:0] _161_ = 3'h0;
  always @(posedge clk)
    if (rst) _161_ <= 3'h0;
    else if (_029_) _161_ <= _117_[2:0];
  assign _021_[2:0] = _161_;
  always @(posedge clk)
    if (rst) _020_ <= 32'd0;
    else if (_029_) _020_ <= _115_;
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
    if (rst) settings__MODE <= 2'h0;
    else if (_073_) settings__MODE <= _023_[1:0];
  always @(posedge clk)
    if (rst) axi__rvalid <= 1'h0;
    else if (_030_) axi__rvalid <= _100_;
  always @(posedge clk)
    if (rst) axi__rdata <= 32'd0;
    else if (read) axi__rdata <= _098_;
  always @(posedge clk)
    if (rst) axi__rresp <= 2'h0;
    else if (read) axi__rresp <= _076_;
  assign _028_ = | { axi__bready, _025_ };
  assign _029_ = | { start, ended };
  assign _030_ = | { read, axi__rready };
  assign _031_ = & { _113_, _010_ };
  assign _032_ = & { _112_, _013_, _022_[0] };
  assign _033_ = & { _112_, _013_, _022_[1] };
  assign _034_ = & { _112_, _013_, _022_[2] };
  assign _035_ = & { _112_, _013_, _022_[3] };
  assign _036_ = & { _111_, _013_, _022_[0] };
  assign _037_ = & { _111_, _013_, _022_[1] };
  assign _038_ = & { _111_, _013_, _022_[2] };
  assign _039_ = & { _111_, _013_, _022_[3] };
  assign _040_ = & { _110_, _013_, _022_[0] };
  assign _041_ = & { _110_, _013_, _022_[1] };
  assign _042_ = & { _110_, _013_, _022_[2] };
  assign _043_ = & { _110_, _013_, _022_[3] };
  assign _044_ = & { _109_, _013_, _022_[0] };
  assign _045_ = & { _109_, _013_, _022_[1] };
  assign _046_ = & { _109_, _013_, _022_[2] };
  assign _047_ = & { _109_, _013_, _022_[3] };
  assign _048_ = & { _108_, _013_, _022_[0] };
  assign _049_ = & { _108_, _013_, _022_[1] };
  assign _050_ = & { _108_, _013_, _022_[2] };
  assign _051_ = & { _108_, _013_, _022_[3] };
  assign _052_ = & { _107_, _013_, _022_[0] };
  assign _053_ = & { _107_, _013_, _022_[1] };
  assign _054_ = & { _107_, _013_, _022_[2] };
  assign _055_ = & { _107_, _013_, _022_[3] };
  assign _056_ = & { _106_, _013_, _022_[0] };
  assign _057_ = & { _106_, _013_, _022_[1] };
  assign _058_ = & { _106_, _013_, _022_[2] };
  assign _059_ = & { _106_, _013_, _022_[3] };
  assign _060_ = & { _105_, _013_, _022_[0] };
  assign _061_ = & { _105_, _013_, _022_[1] };
  assign _062_ = & { _105_, _013_, _022_[2] };
  assign _063_ = & { _105_, _013_, _022_[3] };
  assign _064_ = & { _104_, _013_, _022_[0] };
  assign _065_ = & { _104_, _013_, _022_[1] };
  assign _066_ = & { _104_, _013_, _022_[2] };
  assign _067_ = & { _104_, _013_, _022_[3] };
  assign _068_ = & { _103_, _013_, _022_[0] };
  assign _069_ = & { _103_, _013_, _022_[1] };
  assign _070_ = & { _103_, _013_, _022_[2] };
  assign _071_ = & { _103_, _013_, _022_[3] };
  assign _072_ = & { _102_, _013_, _022_[0] };
  assign _073_ = & { _101_, _013_, _022_[0] };
  assign _074_ = | { rst, _025_ };
  assign _075_ = | { rst, start };
  function [1:0] _257_;
    input [1:0] a;
    input [41:0] b;
    input [20:0] s;
    casez (s) // synopsys parallel_case
      21'b????????????????????1:
        _257_ = b[1:0];
      21'b???????????????????1?:
        _257_ = b[3:2];
      21'b??????????????????1??:
        _257_ = b[5:4];
      21'b?????????????????1???:
        _257_ = b[7:6];
      21'b????????????????1????:
        _257_ = b[9:8];
      21'b???????????????1?????:
        _257_ = b[11:10];
      21'b??????????????1??????:
        _257_ = b[13:12];
      21'b?????????????1???????:
        _257_ = b[15:14];
      21'b????????????1????????:
        _257_ = b[17:16];
      21'b???????????1?????????:
        _257_ = b[19:18];
      21'b??????????1??????????:
        _257_ = b[21:20];
      21'b?????????1???????????:
        _257_ = b[23:22];
      21'b????????1????????????:
        _257_ = b[25:24];
      21'b???????1?????????????:
        _257_ = b[27:26];
      21'b??????1??????????????:
        _257_ = b[29:28];
      21'b?????1???????????????:
        _257_ = b[31:30];
      21'b????1????????????????:
        _257_ = b[33:32];
      21'b???1?????????????????:
        _257_ = b[35:34];
      21'b??1??????????????????:
        _257_ = b[37:36];
      21'b?1???????????????????:
        _257_ = b[39:38];
      21'b1????????????????????:
        _257_ = b[41:40];
      default:
        _257_ = a;
    endcase
  endfunction
  assign _076_ = _257_(2'h2, 42'h00000000000, { _097_, _096_, _095_, _094_, _093_, _092_, _091_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_ });
  assign _093_ = axi__araddr[7:2] == 6'h04;
  function [31:0] _259_;
    input [31:0] a;
    input [639:0] b;
    input [19:0] s;
    casez (s) // synopsys parallel_case
      20'b???????????????????1:
        _259_ = b[31:0];
      20'b??????????????????1?:
        _259_ = b[63:32];
      20'b?????????????????1??:
        _259_ = b[95:64];
      20'b????????????????1???:
        _259_ = b[127:96];
      20'b???????????????1????:
        _259_ = b[159:128];
      20'b??????????????1?????:
        _259_ = b[191:160];
      20'b?????????????1??????:
        _259_ = b[223:192];
      20'b????????????1???????:
        _259_ = b[255:224];
      20'b???????????1????????:
        _259_ = b[287:256];
      20'b??????????1?????????:
        _259_ = b[319:288];
      20'b?????????1??????????:
        _259_ = b[351:320];
      20'b????????1???????????:
        _259_ = b[383:352];
      20'b???????1????????????:
        _259_ = b[415:384];
      20'b??????1?????????????:
        _259_ = b[447:416];
      20'b?????1??????????????:
        _259_ = b[479:448];
      20'b????1???????????????:
        _259_ = b[511:480];
      20'b???1????????????????:
        _259_ = b[543:512];
      20'b??1?????????????????:
        _259_ = b[575:544];
      20'b?1??????????????????:
        _259_ = b[607:576];
      20'b1???????????????????:
        _259_ = b[639:608];
      default:
        _259_ = a;
    endcase
  endfunction
  assign _098_ = _259_(32'd0, { 153'h09c8e9a9a000000020010202000008e88000000, _021_[2:0], 1'h0, _016_, _027_, busy, 31'h00000000, enabled, _020_, cycles, settings__M, settings__N, settings__K, settings__A, settings__A_STRIDE, settings__B, settings__B_STRIDE, settings__C, settings__C_STRIDE, settings__BIAS, 30'h00000000, settings__OPTIONS, 30'h00000000, settings__MODE }, { _097_, _096_, _095_, _094_, _092_, _091_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_ });
  assign _077_ = axi__araddr[7:2] == 6'h20;
  assign _078_ = axi__araddr[7:2] == 6'h17;
  assign _079_ = axi__araddr[7:2] == 6'h16;
  assign _080_ = axi__araddr[7:2] == 6'h15;
  assign _081_ = axi__araddr[7:2] == 6'h14;
  assign _082_ = axi__araddr[7:2] == 6'h13;
  assign _083_ = axi__araddr[7:2] == 6'h12;
  assign _084_ = axi__araddr[7:2] == 6'h11;
  assign _085_ = axi__araddr[7:2] == 6'h10;
  assign _086_ = axi__araddr[7:2] == 6'h0e;
  assign _087_ = axi__araddr[7:2] == 6'h0d;
  assign _088_ = axi__araddr[7:2] == 6'h0c;
  assign _089_ = axi__araddr[7:2] == 6'h08;
  assign _090_ = axi__araddr[7:2] == 6'h07;
  assign _091_ = axi__araddr[7:2] == 6'h06;
  assign _092_ = axi__araddr[7:2] == 6'h05;
  assign _094_ = axi__araddr[7:2] == 6'h03;
  assign _095_ = axi__araddr[7:2] == 6'h02;
  assign _096_ = axi__araddr[7:2] == 6'h01;
  assign _097_ = ! axi__araddr[7:2];
  assign _099_ = axi__rready ? 1'h0 : 1'hx;
  assign _100_ = read ? 1'h1 : _099_;
  assign _114_ = start ? 32'd0 : 32'hxxxxxxxx;
  assign _115_ = ended ? fault : _114_;
  assign _116_ = start ? 4'h0 : 4'b0xxx;
  assign _117_ = ended ? { 1'h0, code_2_0 } : _116_;
  assign _118_ = start ? 1'h0 : _027_;
  assign _119_ = _009_ ? 1'h0 : _118_;
  assign _120_ = _121_ ? _119_ : _118_;
  assign _122_ = ended ? 1'h1 : _120_;
  assign _123_ = axi__bready ? 1'h0 : 1'hx;
  assign _124_ = _025_ ? 1'h1 : _123_;
  assign abort = _125_ ? _003_ : 1'h0;
  assign start = _125_ ? _018_ : 1'h0;
  function [0:0] _294_;
    input [0:0] a;
    input [14:0] b;
    input [14:0] s;
    casez (s) // synopsys parallel_case
      15'b??????????????1:
        _294_ = b[0:0];
      15'b?????????????1?:
        _294_ = b[1:1];
      15'b????????????1??:
        _294_ = b[2:2];
      15'b???????????1???:
        _294_ = b[3:3];
      15'b??????????1????:
        _294_ = b[4:4];
      15'b?????????1?????:
        _294_ = b[5:5];
      15'b????????1??????:
        _294_ = b[6:6];
      15'b???????1???????:
        _294_ = b[7:7];
      15'b??????1????????:
        _294_ = b[8:8];
      15'b?????1?????????:
        _294_ = b[9:9];
      15'b????1??????????:
        _294_ = b[10:10];
      15'b???1???????????:
        _294_ = b[11:11];
      15'b??1????????????:
        _294_ = b[12:12];
      15'b?1?????????????:
        _294_ = b[13:13];
      15'b1??????????????:
        _294_ = b[14:14];
      default:
        _294_ = a;
    endcase
  endfunction
  assign refused = _294_(1'h1, { _015_, 2'h0, {12{busy}} }, { _125_, _121_, _113_, _112_, _111_, _110_, _109_, _108_, _107_, _106_, _105_, _104_, _103_, _102_, _101_ });
  assign _101_ = _024_ == 6'h20;
  assign _102_ = _024_ == 6'h17;
  assign _103_ = _024_ == 6'h16;
  assign _104_ = _024_ == 6'h15;
  assign _105_ = _024_ == 6'h14;
  assign _106_ = _024_ == 6'h13;
  assign _107_ = _024_ == 6'h12;
  assign _108_ = _024_ == 6'h11;
  assign _109_ = _024_ == 6'h10;
  assign _110_ = _024_ == 6'h0e;
  assign _111_ = _024_ == 6'h0d;
  assign _112_ = _024_ == 6'h0c;
  assign _113_ = _024_ == 6'h06;
  assign _121_ = _024_ == 6'h05;
  assign _125_ = _024_ == 6'h04;
  assign _021_[3] = 1'h0;
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine (
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
  input wire [1:0] constant_mode,
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
  wire [15:0] a_10, a_11, a_12, a_13, a_14, a_15, a_16, a_17, a_2, a_3, a_4, a_5, a_6, a_7, a_8, a_9, b_10,
    b_11, b_12, b_13, b_14, b_15, b_16, b_17, b_2, b_3, b_4, b_5, b_6, b_7, b_8, b_9;
  wire [2047:0] bias;
  wire [54:0] chunks__payload;
  wire [31:0] chunks__payload_10;
  wire [7:0] chunks__payload_4, index;
  wire [4:0] chunks__payload_8, chunks__payload_9;
  wire [46:0] r_data_2, targets__payload;
  wire [38:0] runs__payload;
  wire [41:0] tile;
  wire [127:0] total;
  assign _00_ = idle & _08_;
  assign _01_ = ~ r_rdy;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ loaded;
  assign _04_ = _02_ & _03_;
  assign _05_ = _04_ & _07_;
  assign quiet = _05_ & _06_;
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__array array (
    .bias(bias),
    .bias_half(bias_half),
    .captured(captured),
    .chunks__payload({ chunks__payload_10, chunks__payload_9, chunks__payload_8, chunks__payload_7, chunks__payload_6, chunks__payload_5, chunks__payload_4, chunks__payload_3, chunks__payload_2 }),
    .chunks__valid(_10_),
    .clear(clear),
    .clk(clk),
    .constant_mode(constant_mode),
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__buffers buffers (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__chunks_queue chunks_queue (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__loader loader (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__reads reads (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__targets_queue targets_queue (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer writer (
    .address(write_address),
    .b_error(axi__bresp[1]),
    .bursts__payload(bursts__payload),
    .bursts__ready(bursts__ready),
    .bursts__valid(axi__awvalid),
    .captured(captured),
    .clear(clear),
    .clk(clk),
    .constant_mode(constant_mode),
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__array (
  input wire clk,
  input wire rst,
  input wire halt,
  input wire [15:0] port,
  input wire [15:0] port_2,
  input wire [15:0] port_3,
  input wire [15:0] port_4,
  input wire [15:0] port_5,
  input wire [15:0] port_6,
  input wire [15:0] port_7,
  input wire [15:0] port_8,
  input wire [15:0] port_9,
  input wire [15:0] port_10,
  input wire [15:0] port_11,
  input wire [15:0] port_12,
  input wire [15:0] port_13,
  input wire [15:0] port_14,
  input wire [15:0] port_15,
  input wire [15:0] port_16,
  input wire [15:0] port_17,
  input wire [15:0] port_18,
  input wire [15:0] port_19,
  input wire [15:0] port_20,
  input wire [15:0] port_21,
  input wire [15:0] port_22,
  input wire [15:0] port_23,
  input wire [15:0] port_24,
  input wire [15:0] port_25,
  input wire [15:0] port_26,
  input wire [15:0] port_27,
  input wire [15:0] port_28,
  input wire [15:0] port_29,
  input wire [15:0] port_30,
  input wire [15:0] port_31,
  input wire [15:0] port_32,
  output wire take,
  output wire release_b,
  output wire release_a,
  output wire idle,
  output wire [127:0] total,
  input wire next_row,
  input wire sent,
  input wire shift,
  input wire chunks__valid,
  input wire [54:0] chunks__payload,
  input wire use_bias,
  input wire clear,
  input wire [1:0] constant_mode,
  input wire [2047:0] bias,
  input wire loaded,
  output reg [7:0] index = 8'h00,
  output wire [1:0] port_33,
  output reg [41:0] tile = 42'h00000000000,
  output wire bias_half,
  output reg captured = 1'h0
);
  wire [8:0] _000_, _030_, _031_;
  wire _001_, _012_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _032_, _033_, _034_, _035_,
    _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_, ends, ready, step;
  wire [127:0] _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _013_, _014_, _015_, _016_,
    _017_, _018_;
  wire [2:0] _028_;
  wire [3:0] _029_;
  wire [2047:0] copy_0, copy_1, copy_10, copy_11, copy_12, copy_13, copy_14, copy_15, copy_2, copy_3, copy_4,
    copy_5, copy_6, copy_7, copy_8, copy_9;
  reg active = 1'h0;
  reg [54:0] chunk = 55'h00000000000000;
  reg copying = 1'h0;
  reg [3:0] step1 = 4'h0;
  reg [3:0] step2 = 4'h0;
  reg [1:0] whole = 2'h0;
  assign _000_ = chunk[9:2] - 1'h1;
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
  assign release_a = release_b & chunk[12];
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
  assign _031_ = ends ? 9'h000 : _030_;
  assign release_b = step & ends;
  assign _032_ = release_b & chunk[11];
  assign _033_ = ! index;
  assign _034_ = chunk[10] & _033_;
  assign _026_ = chunk[11] & ends;
  assign _036_ = step2[0] & step2[2];
  assign _015_ = use_bias ? bias[127:0] : 128'h00000000000000000000000000000000;
  assign _016_ = use_bias ? bias[255:128] : 128'h00000000000000000000000000000000;
  assign _017_ = use_bias ? bias[383:256] : 128'h00000000000000000000000000000000;
  assign _018_ = use_bias ? bias[511:384] : 128'h00000000000000000000000000000000;
  assign _002_ = use_bias ? bias[639:512] : 128'h00000000000000000000000000000000;
  assign _003_ = use_bias ? bias[767:640] : 128'h00000000000000000000000000000000;
  assign _004_ = use_bias ? bias[895:768] : 128'h00000000000000000000000000000000;
  assign _005_ = use_bias ? bias[1023:896] : 128'h00000000000000000000000000000000;
  assign _006_ = use_bias ? bias[1151:1024] : 128'h00000000000000000000000000000000;
  assign _007_ = use_bias ? bias[1279:1152] : 128'h00000000000000000000000000000000;
  assign _008_ = use_bias ? bias[1407:1280] : 128'h00000000000000000000000000000000;
  assign _009_ = use_bias ? bias[1535:1408] : 128'h00000000000000000000000000000000;
  assign _010_ = use_bias ? bias[1663:1536] : 128'h00000000000000000000000000000000;
  assign _011_ = use_bias ? bias[1791:1664] : 128'h00000000000000000000000000000000;
  assign _013_ = use_bias ? bias[1919:1792] : 128'h00000000000000000000000000000000;
  assign _014_ = use_bias ? bias[2047:1920] : 128'h00000000000000000000000000000000;
  always @(posedge clk)
    if (_043_) whole <= 2'h0;
    else whole <= _029_[1:0];
  always @(posedge clk)
    if (_043_) index <= 8'h00;
    else if (step) index <= _031_[7:0];
  always @(posedge clk)
    if (_043_) chunk <= 55'h00000000000000;
    else if (take) chunk <= chunks__payload;
  always @(posedge clk)
    if (_043_) active <= 1'h0;
    else if (_041_) active <= _047_;
  always @(posedge clk)
    if (_043_) copying <= 1'h0;
    else if (_042_) copying <= _045_;
  always @(posedge clk)
    if (_043_) tile <= 42'h00000000000;
    else if (_032_) tile <= chunk[54:13];
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_0 (
    .a(port),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_1),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy({ copy_0[2047:128], total }),
    .first(step2[1]),
    .next_row(next_row),
    .shift(shift),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_1 (
    .a(port_2),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_2),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_1),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_10 (
    .a(port_11),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_11),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_10),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_11 (
    .a(port_12),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_12),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_11),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_12 (
    .a(port_13),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_13),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_12),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_13 (
    .a(port_14),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_14),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_13),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_14 (
    .a(port_15),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_15),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_14),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_15 (
    .a(port_16),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(1'h0),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_15),
    .first(step2[1]),
    .next_row(1'h0),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_2 (
    .a(port_3),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_3),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_2),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_3 (
    .a(port_4),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_4),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_3),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_4 (
    .a(port_5),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_5),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_4),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_5 (
    .a(port_6),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_6),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_5),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_6 (
    .a(port_7),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_7),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_6),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_7 (
    .a(port_8),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_8),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_7),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_8 (
    .a(port_9),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_9),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_8),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row row_9 (
    .a(port_10),
    .b({ port_32, port_31, port_30, port_29, port_28, port_27, port_26, port_25, port_24, port_23, port_22, port_21, port_20, port_19, port_18, port_17 }),
    .below(copy_10),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy_9),
    .first(step2[1]),
    .next_row(next_row),
    .shift(1'h0),
    .start({ _014_, _013_, _011_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _018_, _017_, _016_, _015_ }),
    .valid(step2[0])
  );
  assign bias_half = step2[3];
  assign port_33 = chunk[1:0];
  assign copy_0[127:0] = total;
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__buffers (
  input wire [63:0] r_data,
  input wire r_error,
  input wire r_valid,
  input wire clk,
  input wire rst,
  output wire targets__ready,
  output wire fault,
  output wire [31:0] address,
  output wire [15:0] port,
  output wire [15:0] port_2,
  output wire [15:0] port_3,
  output wire [15:0] port_4,
  output wire [15:0] port_5,
  output wire [15:0] port_6,
  output wire [15:0] port_7,
  output wire [15:0] port_8,
  output wire [15:0] port_9,
  output wire [15:0] port_10,
  output wire [15:0] port_11,
  output wire [15:0] port_12,
  output wire [15:0] port_13,
  output wire [15:0] port_14,
  output wire [15:0] port_15,
  output wire [15:0] port_16,
  output wire [15:0] port_17,
  output wire [15:0] port_18,
  output wire [15:0] port_19,
  output wire [15:0] port_20,
  output wire [15:0] port_21,
  output wire [15:0] port_22,
  output wire [15:0] port_23,
  output wire [15:0] port_24,
  output wire [15:0] port_25,
  output wire [15:0] port_26,
  output wire [15:0] port_27,
  output wire [15:0] port_28,
  output wire [15:0] port_29,
  output wire [15:0] port_30,
  output wire [15:0] port_31,
  output wire [15:0] port_32,
  input wire targets__valid,
  input wire [46:0] targets__payload,
  input wire clear,
  output wire [2047:0] bias,
  output reg loaded = 1'h0,
  input wire [7:0] index,
  input wire [1:0] port_33,
  input wire bias_half
);
  wire [7:0] _000_, _005_, _007_;
  wire _001_, _002_, _003_, _004_, _006_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_, _078_,
    _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_, _090_, _091_, _092_, _093_,
    _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _107_, _108_,
    _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_,
    _124_, _125_, _126_, a0_here, a10_here, a11_here, a12_here, a13_here, a14_here, a15_here, a1_here, a2_here,
    a3_here, a4_here, a5_here, a6_here, a7_here, a8_here, a9_here, b0_here, b10_here, b11_here, b12_here,
    b13_here, b14_here, b15_here, b1_here, b2_here, b3_here, b4_here, b5_here, b6_here, b7_here, b8_here,
    b9_here, last_beat;
  wire [32:0] _077_;
  wire [127:0] bias__0, bias__1, bias__10, bias__11, bias__12, bias__13, bias__14, bias__15, bias__2, bias__3,
    bias__4, bias__5, bias__6, bias__7, bias__8, bias__9;
  reg [6:0] beat = 7'h00;
  reg [2047:0] bias0 = 2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [2047:0] bias1 = 2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _041_ = beat == 4'hd;
  assign _100_ = _084_ & _041_;
  assign _043_ = beat == 4'he;
  assign _102_ = _084_ & _043_;
  assign _045_ = beat == 4'hf;
  assign _103_ = _084_ & _045_;
  assign _048_ = beat == 5'h10;
  assign _104_ = _084_ & _048_;
  assign _050_ = beat == 5'h11;
  assign _105_ = _084_ & _050_;
  assign _052_ = beat == 5'h12;
  assign _106_ = _084_ & _052_;
  assign _054_ = beat == 5'h13;
  assign _108_ = _084_ & _054_;
  assign _056_ = beat == 5'h14;
  assign _109_ = _084_ & _056_;
  assign _059_ = beat == 5'h15;
  assign _110_ = _084_ & _059_;
  assign _061_ = beat == 5'h16;
  assign _111_ = _084_ & _061_;
  assign _063_ = beat == 5'h17;
  assign _112_ = _084_ & _063_;
  assign _065_ = beat == 5'h18;
  assign _114_ = _084_ & _065_;
  assign _067_ = beat == 5'h19;
  assign _115_ = _084_ & _067_;
  assign _070_ = beat == 5'h1a;
  assign _116_ = _084_ & _070_;
  assign _072_ = beat == 5'h1b;
  assign _117_ = _084_ & _072_;
  assign _074_ = beat == 5'h1c;
  assign _118_ = _084_ & _074_;
  assign _076_ = beat == 5'h1d;
  assign _120_ = _084_ & _076_;
  assign _084_ = _009_ & targets__payload[6];
  assign _079_ = beat == 5'h1e;
  assign _121_ = _084_ & _079_;
  assign _008_ = targets__payload[1:0] == 2'h2;
  assign _009_ = r_valid & _008_;
  assign _082_ = beat == 5'h1f;
  assign _122_ = _084_ & _082_;
  assign _000_ = targets__payload[46:40] - 1'h1;
  assign last_beat = beat == _000_;
  assign fault = r_valid & r_error;
  assign { _077_[32:29], address[31:3] } = { 3'h0, targets__payload[39:11] } + beat;
  assign a0_here = _006_ & _125_;
  assign a1_here = _006_ & _001_;
  assign a2_here = _006_ & _014_;
  assign a3_here = _006_ & _025_;
  assign a4_here = _006_ & _036_;
  assign a5_here = _006_ & _047_;
  assign a6_here = _006_ & _058_;
  assign a7_here = _006_ & _069_;
  assign a8_here = _006_ & _081_;
  assign a9_here = _006_ & _089_;
  assign a10_here = _006_ & _095_;
  assign a11_here = _006_ & _101_;
  assign a12_here = _006_ & _107_;
  assign a13_here = _006_ & _113_;
  assign a14_here = _006_ & _119_;
  assign _003_ = ! targets__payload[1:0];
  assign _006_ = r_valid & _003_;
  assign a15_here = _006_ & _002_;
  assign _125_ = ! targets__payload[5:2];
  assign b0_here = _124_ & _125_;
  assign _001_ = targets__payload[5:2] == 1'h1;
  assign b1_here = _124_ & _001_;
  assign _014_ = targets__payload[5:2] == 2'h2;
  assign b2_here = _124_ & _014_;
  assign _025_ = targets__payload[5:2] == 2'h3;
  assign b3_here = _124_ & _025_;
  assign _036_ = targets__payload[5:2] == 3'h4;
  assign b4_here = _124_ & _036_;
  assign _047_ = targets__payload[5:2] == 3'h5;
  assign b5_here = _124_ & _047_;
  assign _058_ = targets__payload[5:2] == 3'h6;
  assign b6_here = _124_ & _058_;
  assign _069_ = targets__payload[5:2] == 3'h7;
  assign b7_here = _124_ & _069_;
  assign _081_ = targets__payload[5:2] == 4'h8;
  assign b8_here = _124_ & _081_;
  assign _089_ = targets__payload[5:2] == 4'h9;
  assign b9_here = _124_ & _089_;
  assign _095_ = targets__payload[5:2] == 4'ha;
  assign b10_here = _124_ & _095_;
  assign _101_ = targets__payload[5:2] == 4'hb;
  assign b11_here = _124_ & _101_;
  assign _107_ = targets__payload[5:2] == 4'hc;
  assign b12_here = _124_ & _107_;
  assign _113_ = targets__payload[5:2] == 4'hd;
  assign b13_here = _124_ & _113_;
  assign _119_ = targets__payload[5:2] == 4'he;
  assign b14_here = _124_ & _119_;
  assign _123_ = targets__payload[1:0] == 1'h1;
  assign _124_ = r_valid & _123_;
  assign _002_ = targets__payload[5:2] == 4'hf;
  assign b15_here = _124_ & _002_;
  assign bias__0 = bias_half ? bias1[127:0] : bias0[127:0];
  assign bias__1 = bias_half ? bias1[255:128] : bias0[255:128];
  assign bias__2 = bias_half ? bias1[383:256] : bias0[383:256];
  assign bias__3 = bias_half ? bias1[511:384] : bias0[511:384];
  assign bias__4 = bias_half ? bias1[639:512] : bias0[639:512];
  assign bias__5 = bias_half ? bias1[767:640] : bias0[767:640];
  assign bias__6 = bias_half ? bias1[895:768] : bias0[895:768];
  assign bias__7 = bias_half ? bias1[1023:896] : bias0[1023:896];
  assign bias__8 = bias_half ? bias1[1151:1024] : bias0[1151:1024];
  assign bias__9 = bias_half ? bias1[1279:1152] : bias0[1279:1152];
  assign bias__10 = bias_half ? bias1[1407:1280] : bias0[1407:1280];
  assign bias__11 = bias_half ? bias1[1535:1408] : bias0[1535:1408];
  assign bias__12 = bias_half ? bias1[1663:1536] : bias0[1663:1536];
  assign bias__13 = bias_half ? bias1[1791:1664] : bias0[1791:1664];
  assign bias__14 = bias_half ? bias1[1919:1792] : bias0[1919:1792];
  assign bias__15 = bias_half ? bias1[2047:1920] : bias0[2047:1920];
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
  assign _029_ = _011_ & _028_;
  assign _031_ = _011_ & _030_;
  assign _033_ = _011_ & _032_;
  assign _035_ = _011_ & _034_;
  assign _038_ = _011_ & _037_;
  assign _040_ = _011_ & _039_;
  assign _042_ = _011_ & _041_;
  assign _044_ = _011_ & _043_;
  assign _046_ = _011_ & _045_;
  assign _049_ = _011_ & _048_;
  assign _051_ = _011_ & _050_;
  assign _053_ = _011_ & _052_;
  assign _055_ = _011_ & _054_;
  assign _057_ = _011_ & _056_;
  assign _060_ = _011_ & _059_;
  assign _062_ = _011_ & _061_;
  assign _064_ = _011_ & _063_;
  assign _066_ = _011_ & _065_;
  assign _068_ = _011_ & _067_;
  assign _071_ = _011_ & _070_;
  assign _073_ = _011_ & _072_;
  assign _075_ = _011_ & _074_;
  assign _078_ = _011_ & _076_;
  assign _080_ = _011_ & _079_;
  assign _010_ = ! targets__payload[6];
  assign _011_ = _009_ & _010_;
  assign _083_ = _011_ & _082_;
  assign _012_ = ! beat;
  assign _085_ = _084_ & _012_;
  assign _015_ = beat == 1'h1;
  assign _086_ = _084_ & _015_;
  assign _017_ = beat == 2'h2;
  assign _087_ = _084_ & _017_;
  assign _019_ = beat == 2'h3;
  assign _088_ = _084_ & _019_;
  assign _021_ = beat == 3'h4;
  assign _090_ = _084_ & _021_;
  assign _023_ = beat == 3'h5;
  assign _091_ = _084_ & _023_;
  assign _026_ = beat == 3'h6;
  assign _092_ = _084_ & _026_;
  assign _028_ = beat == 3'h7;
  assign _093_ = _084_ & _028_;
  assign _030_ = beat == 4'h8;
  assign _094_ = _084_ & _030_;
  assign _032_ = beat == 4'h9;
  assign _096_ = _084_ & _032_;
  assign _034_ = beat == 4'ha;
  assign _097_ = _084_ & _034_;
  assign _037_ = beat == 4'hb;
  assign _098_ = _084_ & _037_;
  assign _039_ = beat == 4'hc;
  assign _099_ = _084_ & _039_;
  always @(posedge clk)
    if (_126_) loaded <= 1'h0;
    else loaded <= _004_;
  always @(posedge clk)
    if (_126_) beat <= 7'h00;
    else if (r_valid) beat <= _007_[6:0];
  always @(posedge clk)
    if (_126_) bias0[63:0] <= 64'h0000000000000000;
    else if (_013_) bias0[63:0] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[127:64] <= 64'h0000000000000000;
    else if (_016_) bias0[127:64] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[191:128] <= 64'h0000000000000000;
    else if (_018_) bias0[191:128] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[255:192] <= 64'h0000000000000000;
    else if (_020_) bias0[255:192] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[319:256] <= 64'h0000000000000000;
    else if (_022_) bias0[319:256] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[383:320] <= 64'h0000000000000000;
    else if (_024_) bias0[383:320] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[447:384] <= 64'h0000000000000000;
    else if (_027_) bias0[447:384] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[511:448] <= 64'h0000000000000000;
    else if (_029_) bias0[511:448] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[575:512] <= 64'h0000000000000000;
    else if (_031_) bias0[575:512] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[639:576] <= 64'h0000000000000000;
    else if (_033_) bias0[639:576] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[703:640] <= 64'h0000000000000000;
    else if (_035_) bias0[703:640] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[767:704] <= 64'h0000000000000000;
    else if (_038_) bias0[767:704] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[831:768] <= 64'h0000000000000000;
    else if (_040_) bias0[831:768] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[895:832] <= 64'h0000000000000000;
    else if (_042_) bias0[895:832] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[959:896] <= 64'h0000000000000000;
    else if (_044_) bias0[959:896] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1023:960] <= 64'h0000000000000000;
    else if (_046_) bias0[1023:960] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1087:1024] <= 64'h0000000000000000;
    else if (_049_) bias0[1087:1024] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1151:1088] <= 64'h0000000000000000;
    else if (_051_) bias0[1151:1088] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1215:1152] <= 64'h0000000000000000;
    else if (_053_) bias0[1215:1152] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1279:1216] <= 64'h0000000000000000;
    else if (_055_) bias0[1279:1216] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1343:1280] <= 64'h0000000000000000;
    else if (_057_) bias0[1343:1280] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1407:1344] <= 64'h0000000000000000;
    else if (_060_) bias0[1407:1344] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1471:1408] <= 64'h0000000000000000;
    else if (_062_) bias0[1471:1408] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1535:1472] <= 64'h0000000000000000;
    else if (_064_) bias0[1535:1472] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1599:1536] <= 64'h0000000000000000;
    else if (_066_) bias0[1599:1536] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1663:1600] <= 64'h0000000000000000;
    else if (_068_) bias0[1663:1600] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1727:1664] <= 64'h0000000000000000;
    else if (_071_) bias0[1727:1664] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1791:1728] <= 64'h0000000000000000;
    else if (_073_) bias0[1791:1728] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1855:1792] <= 64'h0000000000000000;
    else if (_075_) bias0[1855:1792] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1919:1856] <= 64'h0000000000000000;
    else if (_078_) bias0[1919:1856] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[1983:1920] <= 64'h0000000000000000;
    else if (_080_) bias0[1983:1920] <= r_data;
  always @(posedge clk)
    if (_126_) bias0[2047:1984] <= 64'h0000000000000000;
    else if (_083_) bias0[2047:1984] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[63:0] <= 64'h0000000000000000;
    else if (_085_) bias1[63:0] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[127:64] <= 64'h0000000000000000;
    else if (_086_) bias1[127:64] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[191:128] <= 64'h0000000000000000;
    else if (_087_) bias1[191:128] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[255:192] <= 64'h0000000000000000;
    else if (_088_) bias1[255:192] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[319:256] <= 64'h0000000000000000;
    else if (_090_) bias1[319:256] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[383:320] <= 64'h0000000000000000;
    else if (_091_) bias1[383:320] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[447:384] <= 64'h0000000000000000;
    else if (_092_) bias1[447:384] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[511:448] <= 64'h0000000000000000;
    else if (_093_) bias1[511:448] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[575:512] <= 64'h0000000000000000;
    else if (_094_) bias1[575:512] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[639:576] <= 64'h0000000000000000;
    else if (_096_) bias1[639:576] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[703:640] <= 64'h0000000000000000;
    else if (_097_) bias1[703:640] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[767:704] <= 64'h0000000000000000;
    else if (_098_) bias1[767:704] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[831:768] <= 64'h0000000000000000;
    else if (_099_) bias1[831:768] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[895:832] <= 64'h0000000000000000;
    else if (_100_) bias1[895:832] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[959:896] <= 64'h0000000000000000;
    else if (_102_) bias1[959:896] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1023:960] <= 64'h0000000000000000;
    else if (_103_) bias1[1023:960] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1087:1024] <= 64'h0000000000000000;
    else if (_104_) bias1[1087:1024] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1151:1088] <= 64'h0000000000000000;
    else if (_105_) bias1[1151:1088] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1215:1152] <= 64'h0000000000000000;
    else if (_106_) bias1[1215:1152] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1279:1216] <= 64'h0000000000000000;
    else if (_108_) bias1[1279:1216] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1343:1280] <= 64'h0000000000000000;
    else if (_109_) bias1[1343:1280] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1407:1344] <= 64'h0000000000000000;
    else if (_110_) bias1[1407:1344] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1471:1408] <= 64'h0000000000000000;
    else if (_111_) bias1[1471:1408] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1535:1472] <= 64'h0000000000000000;
    else if (_112_) bias1[1535:1472] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1599:1536] <= 64'h0000000000000000;
    else if (_114_) bias1[1599:1536] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1663:1600] <= 64'h0000000000000000;
    else if (_115_) bias1[1663:1600] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1727:1664] <= 64'h0000000000000000;
    else if (_116_) bias1[1727:1664] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1791:1728] <= 64'h0000000000000000;
    else if (_117_) bias1[1791:1728] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1855:1792] <= 64'h0000000000000000;
    else if (_118_) bias1[1855:1792] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1919:1856] <= 64'h0000000000000000;
    else if (_120_) bias1[1919:1856] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[1983:1920] <= 64'h0000000000000000;
    else if (_121_) bias1[1983:1920] <= r_data;
  always @(posedge clk)
    if (_126_) bias1[2047:1984] <= 64'h0000000000000000;
    else if (_122_) bias1[2047:1984] <= r_data;
  assign _126_ = | { rst, clear };
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a0_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_2),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a1_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a10 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_11),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a10_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a11 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_12),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a11_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a12 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_13),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a12_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a13 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_14),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a13_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a14 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_15),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a14_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a15 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_16),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a15_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_3),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a2_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_4),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a3_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a4 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_5),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a4_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a5 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_6),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a5_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a6 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_7),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a6_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a7 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_8),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a7_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a8 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_9),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a8_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 a9 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_10),
    .half(port_33[0]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(a9_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b0 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_17),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b0_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b1 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_18),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b1_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b10 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_27),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b10_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b11 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_28),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b11_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b12 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_29),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b12_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b13 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_30),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b13_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b14 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_31),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b14_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b15 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_32),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b15_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b2 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_19),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b2_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b3 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_20),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b3_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b4 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_21),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b4_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b5 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_22),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b5_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b6 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_23),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b6_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b7 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_24),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b7_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b8 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_25),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b8_here),
    .write_half(targets__payload[6])
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 b9 (
    .beat(beat[5:0]),
    .clk(clk),
    .data(r_data),
    .element(port_26),
    .half(port_33[1]),
    .index(index),
    .offset(targets__payload[10:9]),
    .write(b9_here),
    .write_half(targets__payload[6])
  );
  assign _077_[28:0] = address[31:3];
  assign bias = { bias__15, bias__14, bias__13, bias__12, bias__11, bias__10, bias__9, bias__8, bias__7, bias__6, bias__5, bias__4, bias__3, bias__2, bias__1, bias__0 };
  assign address[2:0] = 3'h0;
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__chunks_queue (
  input wire clk,
  input wire rst,
  input wire r_en,
  output wire w_rdy,
  output wire r_rdy,
  output wire [54:0] r_data,
  input wire clear,
  input wire [54:0] w_port__data,
  input wire w_en
);
  wire _00_, _01_, _02_, _06_, _07_, _09_, _10_, w_port__en;
  wire [3:0] _03_, _08_;
  wire [2:0] _04_, _05_, _11_, _12_;
  reg [54:0] storage [3:0];
  reg [2:0] level = 3'h0;
  reg [1:0] r_port__addr = 2'h0;
  reg [1:0] w_port__addr = 2'h0;
  initial begin
    storage[0] = 55'h00000000000000;
    storage[1] = 55'h00000000000000;
    storage[2] = 55'h00000000000000;
    storage[3] = 55'h00000000000000;
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__loader (
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
  output wire [54:0] chunks__payload,
  output wire idle,
  output wire chunks__valid
);
  wire _000_, _004_, _007_, _008_, _009_, _010_, _013_, _014_, _016_, _017_, _020_, _021_, _022_, _024_, _032_,
    _036_, _046_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_,
    _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_, _075_, _076_,
    _079_, _081_, _100_, _101_, _102_, _103_, _104_, _105_, _106_, _126_, _127_, _128_, _129_, _130_,
    chunks__payload__a_half, chunks__payload__first, chunks__payload__last, chunks__payload__release_a,
    last_cols, last_rows, last_run, needs_a, resident, take_b, targets__payload__half, targets__payload__last;
  wire [10:0] _001_;
  wire [11:0] _002_;
  wire [12:0] _003_;
  wire [32:0] _005_, _011_, _018_, _023_, _030_, _031_, _033_, _034_, _035_, _037_, _039_, _040_, _041_;
  wire [31:0] _006_, _015_, _043_, _045_, _077_, _078_, _080_, _082_, _083_, _084_, _085_, _086_, _087_, _088_,
    _089_, _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _107_, _108_, _109_, _131_,
    _132_, _133_, _134_, _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_,
    _147_, _148_, _149_, half_left, runs__payload__address;
  wire [5:0] _012_, _019_;
  wire [2:0] _025_, _027_, _113_, _114_, _115_, _116_, _117_, _118_, _119_, _120_, _121_, _122_, _123_, _124_,
    _125_;
  wire [3:0] _026_, _028_, _110_, _111_, _112_;
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
  assign chunks__payload__last = k_left <= 8'hf8;
  assign chunks__payload__first = k_left == job[95:64];
  assign resident = job[95:64] <= 8'hf8;
  assign needs_a = _000_ | first_columns;
  assign { _006_[31:5], chunks__payload[17:13] } = last_rows ? m_left : 32'd16;
  assign { _015_[31:5], chunks__payload[22:18] } = last_cols ? n_left : 32'd16;
  assign { half_left[31:3], _023_[3:0] } = k_left + 4'hf;
  assign _036_ = k_left < 9'h1f0;
  assign _043_ = _036_ ? { half_left[31:3], 3'h0 } : 32'd248;
  assign { _045_[31:8], chunks__payload[9:2] } = chunks__payload__last ? k_left : _043_;
  assign _001_ = runs__payload__address[2:0] + size;
  assign _002_ = _001_ + 4'h8;
  assign { _003_[12:10], runs__payload[38:32], _003_[2:0] } = _002_ - 1'h1;
  assign targets__valid = _050_ & runs__ready;
  assign runs__valid = _050_ & targets__ready;
  assign _049_ = runs__valid & runs__ready;
  assign chunks__payload__a_half = needs_a ? _048_ : _004_;
  assign _000_ = ~ resident;
  assign chunks__payload__release_a = _000_ | last_cols;
  assign { _005_[32], chunks__payload[54:23] } = c_block + c_offset;
  assign _007_ = ~ go;
  assign _009_ = | _047_;
  assign _010_ = _008_ | _009_;
  assign _011_ = a_row + a_offset;
  assign _012_ = chunks__payload[17:13] - 1'h1;
  assign _013_ = index == _012_;
  assign _008_ = | index;
  assign _016_ = | b_free;
  assign _017_ = _008_ | _016_;
  assign _018_ = b_row + b_offset;
  assign _019_ = chunks__payload[22:18] - 1'h1;
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
  assign _033_ = k_left - chunks__payload[9:2];
  assign _034_ = a_offset + { 6'h00, chunks__payload[9:2], 1'h0 };
  assign _035_ = b_offset + { 6'h00, chunks__payload[9:2], 1'h0 };
  assign _037_ = n_left - 5'h10;
  assign _038_ = b_block + { 3'h0, job[223:192], 4'h0 };
  assign _039_ = c_offset + 6'h20;
  assign _040_ = bias + 9'h100;
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
    else if (_065_) m_left <= _098_;
  always @(posedge clk)
    if (_075_) n_left <= 32'd0;
    else if (_066_) n_left <= _093_;
  always @(posedge clk)
    if (_075_) k_left <= 32'd0;
    else if (_067_) k_left <= _088_;
  always @(posedge clk)
    if (_075_) a_block <= 32'd0;
    else if (_065_) a_block <= _085_;
  always @(posedge clk)
    if (_075_) a_row <= 32'd0;
    else if (_068_) a_row <= _149_;
  always @(posedge clk)
    if (_075_) b_block <= 32'd0;
    else if (_066_) b_block <= _148_;
  always @(posedge clk)
    if (_075_) b_row <= 32'd0;
    else if (_069_) b_row <= _144_;
  always @(posedge clk)
    if (_075_) c_block <= 32'd0;
    else if (_065_) c_block <= _139_;
  always @(posedge clk)
    if (_075_) bias <= 32'd0;
    else if (_066_) bias <= _134_;
  always @(posedge clk)
    if (_075_) first_columns <= 1'h0;
    else if (_066_) first_columns <= _129_;
  always @(posedge clk)
    if (_075_) fsm_state <= 3'h0;
    else if (_070_) fsm_state <= _118_;
  always @(posedge clk)
    if (_075_) index <= 4'h0;
    else if (_071_) index <= _112_;
  always @(posedge clk)
    if (_075_) b_half <= 1'h0;
    else if (_072_) b_half <= _032_;
  always @(posedge clk)
    if (_075_) _048_ <= 1'h0;
    else if (_073_) _048_ <= _004_;
  always @(posedge clk)
    if (_075_) a_offset <= 32'd0;
    else if (_072_) a_offset <= _109_;
  always @(posedge clk)
    if (_075_) b_offset <= 32'd0;
    else if (_072_) b_offset <= _108_;
  always @(posedge clk)
    if (_075_) c_offset <= 32'd0;
    else if (_074_) c_offset <= _107_;
  assign _053_ = { _076_, last_cols } != 2'h2;
  assign _054_ = { _076_, chunks__payload__last } != 2'h2;
  assign _055_ = | { _081_, _076_ };
  assign _051_ = { _081_, go } != 2'h2;
  assign _052_ = { _076_, chunks__ready } != 2'h2;
  assign _057_ = | { _081_, _079_, _076_ };
  assign _059_ = | { _081_, _102_, _076_ };
  assign _060_ = { _103_, _049_ } != 2'h2;
  assign _058_ = { _102_, _049_ } != 2'h2;
  assign _056_ = { _079_, _049_ } != 2'h2;
  assign _061_ = { _102_, last_run } != 2'h2;
  assign _062_ = { _079_, last_run } != 2'h2;
  assign _063_ = | { _081_, _079_, _102_, _103_, _076_ };
  assign _064_ = | { _079_, _102_ };
  assign _067_ = & { _055_, _052_, _051_ };
  assign _068_ = & { _057_, _054_, _053_, _052_, _051_, _056_ };
  assign _069_ = & { _059_, _054_, _052_, _051_, _058_ };
  assign _065_ = & { _055_, _054_, _053_, _052_, _051_ };
  assign _066_ = & { _055_, _054_, _052_, _051_ };
  assign _070_ = & { _063_, _062_, _061_, _052_, _051_, _056_, _058_, _060_ };
  assign _071_ = & { _064_, _056_, _058_ };
  assign _073_ = & { _076_, needs_a, chunks__ready };
  assign _072_ = & { _076_, chunks__ready };
  assign _074_ = & { _076_, chunks__payload__last, chunks__ready };
  assign _075_ = | { rst, clear };
  assign _077_ = last_run ? a_block : _030_[31:0];
  assign _078_ = _049_ ? _077_ : 32'hxxxxxxxx;
  assign _082_ = last_cols ? _042_[31:0] : 32'hxxxxxxxx;
  assign _083_ = chunks__payload__last ? _082_ : 32'hxxxxxxxx;
  assign _084_ = chunks__ready ? _083_ : 32'hxxxxxxxx;
  function [31:0] _256_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _256_ = b[31:0];
      2'b1?:
        _256_ = b[63:32];
      default:
        _256_ = a;
    endcase
  endfunction
  assign _085_ = _256_(32'hxxxxxxxx, { _080_, _084_ }, { _081_, _076_ });
  assign _080_ = go ? job[127:96] : 32'hxxxxxxxx;
  assign _086_ = chunks__payload__last ? job[95:64] : _033_[31:0];
  assign _087_ = chunks__ready ? _086_ : 32'hxxxxxxxx;
  function [31:0] _260_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _260_ = b[31:0];
      2'b1?:
        _260_ = b[63:32];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _088_ = _260_(32'hxxxxxxxx, { _089_, _087_ }, { _081_, _076_ });
  assign _089_ = go ? job[95:64] : 32'hxxxxxxxx;
  assign _090_ = last_cols ? job[63:32] : _037_[31:0];
  assign _091_ = chunks__payload__last ? _090_ : 32'hxxxxxxxx;
  assign _092_ = chunks__ready ? _091_ : 32'hxxxxxxxx;
  function [31:0] _265_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _265_ = b[31:0];
      2'b1?:
        _265_ = b[63:32];
      default:
        _265_ = a;
    endcase
  endfunction
  assign _093_ = _265_(32'hxxxxxxxx, { _094_, _092_ }, { _081_, _076_ });
  assign _094_ = go ? job[63:32] : 32'hxxxxxxxx;
  assign _095_ = last_cols ? _041_[31:0] : 32'hxxxxxxxx;
  assign _096_ = chunks__payload__last ? _095_ : 32'hxxxxxxxx;
  assign _097_ = chunks__ready ? _096_ : 32'hxxxxxxxx;
  function [31:0] _270_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _270_ = b[31:0];
      2'b1?:
        _270_ = b[63:32];
      default:
        _270_ = a;
    endcase
  endfunction
  assign _098_ = _270_(32'hxxxxxxxx, { _099_, _097_ }, { _081_, _076_ });
  assign _099_ = go ? job[31:0] : 32'hxxxxxxxx;
  assign _081_ = ! fsm_state;
  assign _100_ = _076_ ? 1'h1 : 1'h0;
  assign _076_ = fsm_state == 3'h4;
  assign chunks__valid = halt ? 1'h0 : _100_;
  assign take_b = _102_ ? _101_ : 1'h0;
  assign _101_ = _049_ ? _014_ : 1'h0;
  assign _046_ = _079_ ? _101_ : 1'h0;
  function [0:0] _279_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _279_ = b[0:0];
      2'b1?:
        _279_ = b[1:1];
      default:
        _279_ = a;
    endcase
  endfunction
  assign last_run = _279_(1'h0, { _013_, _020_ }, { _079_, _102_ });
  assign _102_ = fsm_state == 3'h2;
  assign _079_ = fsm_state == 3'h1;
  function [9:0] _282_;
    input [9:0] a;
    input [29:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _282_ = b[9:0];
      3'b?1?:
        _282_ = b[19:10];
      3'b1??:
        _282_ = b[29:20];
      default:
        _282_ = a;
    endcase
  endfunction
  assign size = _282_(10'h000, { 1'h0, chunks__payload[9:2], 2'h0, chunks__payload[9:2], 2'h0, chunks__payload[22:18], 4'h0 }, { _079_, _102_, _103_ });
  assign _103_ = fsm_state == 3'h3;
  function [31:0] _284_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _284_ = b[31:0];
      3'b?1?:
        _284_ = b[63:32];
      3'b1??:
        _284_ = b[95:64];
      default:
        _284_ = a;
    endcase
  endfunction
  assign runs__payload__address = _284_(32'd0, { _011_[31:0], _018_[31:0], bias }, { _079_, _102_, _103_ });
  function [0:0] _285_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _285_ = b[0:0];
      3'b?1?:
        _285_ = b[1:1];
      3'b1??:
        _285_ = b[2:2];
      default:
        _285_ = a;
    endcase
  endfunction
  assign _104_ = _285_(1'h0, { _010_, _017_, 1'h1 }, { _079_, _102_, _103_ });
  assign _050_ = halt ? 1'h0 : _104_;
  function [0:0] _287_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _287_ = b[0:0];
      2'b1?:
        _287_ = b[1:1];
      default:
        _287_ = a;
    endcase
  endfunction
  assign _105_ = _287_(1'h0, { _007_, 1'h1 }, { _081_, _106_ });
  assign _106_ = fsm_state == 3'h5;
  assign idle = halt ? 1'h1 : _105_;
  function [0:0] _290_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _290_ = b[0:0];
      2'b1?:
        _290_ = b[1:1];
      default:
        _290_ = a;
    endcase
  endfunction
  assign targets__payload__last = _290_(1'h0, { _024_, 1'h1 }, { _102_, _103_ });
  function [0:0] _291_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _291_ = b[0:0];
      3'b?1?:
        _291_ = b[1:1];
      3'b1??:
        _291_ = b[2:2];
      default:
        _291_ = a;
    endcase
  endfunction
  assign targets__payload__half = _291_(1'h0, { _048_, b_half, b_half }, { _079_, _102_, _103_ });
  function [1:0] _292_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _292_ = b[1:0];
      2'b1?:
        _292_ = b[3:2];
      default:
        _292_ = a;
    endcase
  endfunction
  assign targets__payload__kind = _292_(2'h0, 4'h6, { _102_, _103_ });
  assign _107_ = last_cols ? 32'd0 : _039_[31:0];
  assign _108_ = chunks__payload__last ? 32'd0 : _035_[31:0];
  assign _109_ = chunks__payload__last ? 32'd0 : _034_[31:0];
  function [3:0] _296_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _296_ = b[3:0];
      2'b1?:
        _296_ = b[7:4];
      default:
        _296_ = a;
    endcase
  endfunction
  assign _112_ = _296_(4'hx, { _111_, _111_ }, { _079_, _102_ });
  assign _110_ = last_run ? 4'h0 : _029_[3:0];
  assign _111_ = _049_ ? _110_ : 4'hx;
  assign _113_ = last_rows ? 3'h5 : 3'h1;
  assign _114_ = resident ? 3'h2 : 3'h1;
  assign _115_ = last_cols ? _113_ : _114_;
  assign _116_ = chunks__payload__last ? _115_ : 3'h1;
  assign _117_ = chunks__ready ? _116_ : 3'hx;
  function [2:0] _304_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    casez (s) // synopsys parallel_case
      5'b????1:
        _304_ = b[2:0];
      5'b???1?:
        _304_ = b[5:3];
      5'b??1??:
        _304_ = b[8:6];
      5'b?1???:
        _304_ = b[11:9];
      5'b1????:
        _304_ = b[14:12];
      default:
        _304_ = a;
    endcase
  endfunction
  assign _118_ = _304_(3'hx, { _125_, _124_, _122_, _119_, _117_ }, { _081_, _079_, _102_, _103_, _076_ });
  assign _119_ = _049_ ? 3'h4 : 3'hx;
  assign _120_ = _021_ ? 3'h3 : 3'h4;
  assign _121_ = last_run ? _120_ : 3'hx;
  assign _122_ = _049_ ? _121_ : 3'hx;
  assign _123_ = last_run ? 3'h2 : 3'hx;
  assign _124_ = _049_ ? _123_ : 3'hx;
  assign _125_ = go ? 3'h1 : 3'hx;
  assign _126_ = last_cols ? 1'h1 : 1'h0;
  assign _127_ = chunks__payload__last ? _126_ : 1'hx;
  assign _128_ = chunks__ready ? _127_ : 1'hx;
  function [0:0] _315_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _315_ = b[0:0];
      2'b1?:
        _315_ = b[1:1];
      default:
        _315_ = a;
    endcase
  endfunction
  assign _129_ = _315_(1'hx, { _130_, _128_ }, { _081_, _076_ });
  assign _130_ = go ? 1'h1 : 1'hx;
  assign _131_ = last_cols ? job[319:288] : _040_[31:0];
  assign _132_ = chunks__payload__last ? _131_ : 32'hxxxxxxxx;
  assign _133_ = chunks__ready ? _132_ : 32'hxxxxxxxx;
  function [31:0] _320_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _320_ = b[31:0];
      2'b1?:
        _320_ = b[63:32];
      default:
        _320_ = a;
    endcase
  endfunction
  assign _134_ = _320_(32'hxxxxxxxx, { _135_, _133_ }, { _081_, _076_ });
  assign _135_ = go ? job[319:288] : 32'hxxxxxxxx;
  assign _136_ = last_cols ? _044_[31:0] : 32'hxxxxxxxx;
  assign _137_ = chunks__payload__last ? _136_ : 32'hxxxxxxxx;
  assign _138_ = chunks__ready ? _137_ : 32'hxxxxxxxx;
  function [31:0] _325_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _325_ = b[31:0];
      2'b1?:
        _325_ = b[63:32];
      default:
        _325_ = a;
    endcase
  endfunction
  assign _139_ = _325_(32'hxxxxxxxx, { _140_, _138_ }, { _081_, _076_ });
  assign _140_ = go ? job[255:224] : 32'hxxxxxxxx;
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
  assign _144_ = _327_(32'hxxxxxxxx, { _147_, _146_, _143_ }, { _081_, _102_, _076_ });
  assign _145_ = last_run ? b_block : _031_[31:0];
  assign _146_ = _049_ ? _145_ : 32'hxxxxxxxx;
  assign _141_ = last_cols ? job[191:160] : _038_[31:0];
  assign _142_ = chunks__payload__last ? _141_ : 32'hxxxxxxxx;
  assign _143_ = chunks__ready ? _142_ : 32'hxxxxxxxx;
  function [31:0] _333_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _333_ = b[31:0];
      2'b1?:
        _333_ = b[63:32];
      default:
        _333_ = a;
    endcase
  endfunction
  assign _148_ = _333_(32'hxxxxxxxx, { _147_, _143_ }, { _081_, _076_ });
  assign _147_ = go ? job[191:160] : 32'hxxxxxxxx;
  function [31:0] _335_;
    input [31:0] a;
    input [95:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _335_ = b[31:0];
      3'b?1?:
        _335_ = b[63:32];
      3'b1??:
        _335_ = b[95:64];
      default:
        _335_ = a;
    endcase
  endfunction
  assign _149_ = _335_(32'hxxxxxxxx, { _080_, _078_, _084_ }, { _081_, _079_, _076_ });
  assign _005_[31:0] = chunks__payload[54:23];
  assign _003_[9:3] = runs__payload[38:32];
  assign _045_[7:0] = chunks__payload[9:2];
  assign _023_[32:4] = half_left[31:3];
  assign _015_[4:0] = chunks__payload[22:18];
  assign _006_[4:0] = chunks__payload[17:13];
  assign { chunks__payload[12:10], chunks__payload[1:0] } = { chunks__payload__release_a, chunks__payload__last, chunks__payload__first, b_half, chunks__payload__a_half };
  assign targets__payload = { runs__payload[38:32], runs__payload__address, targets__payload__last, targets__payload__half, index, targets__payload__kind };
  assign runs__payload[31:0] = runs__payload__address;
  assign half_left[2:0] = 3'h0;
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__reads (
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__targets_queue (
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer (
  input wire bursts__ready,
  input wire w_ready,
  input wire b_error,
  input wire r_en,
  input wire clk,
  input wire rst,
  input wire [127:0] total,
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
  input wire [1:0] constant_mode,
  input wire [41:0] tile,
  input wire captured,
  output reg w_valid = 1'h0,
  output reg [63:0] w_data = 64'h0000000000000000,
  output reg [7:0] w_strobe = 8'h00,
  output reg w_last = 1'h0,
  output wire [39:0] bursts__payload
);
  wire _000_, _002_, _003_, _004_, _005_, _008_, _009_, _010_, _015_, _017_, _019_, _023_, _024_, _025_, _026_,
    _030_, _031_, _032_, _034_, _036_, _038_, _041_, _042_, _043_, _045_, _046_, _048_, _049_, _051_, _052_,
    _054_, _055_, _056_, _057_, _059_, _060_, _062_, _063_, _064_, _071_, _072_, _074_, _076_, _077_, _078_,
    _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _093_, _094_, _095_, begins, full, last_col,
    last_row, moves, r_rdy, w_en, w_rdy;
  wire [6:0] _001_;
  wire [7:0] _006_, _058_, _061_, _087_, with_strobe;
  wire [8:0] _007_, _070_, next_beat;
  wire [2:0] _011_, _012_, _069_;
  wire [9:0] _013_;
  wire [5:0] _014_, _022_, size;
  wire [15:0] _016_, _018_, _020_, _021_, _065_, _066_, _067_, _068_, read_out;
  wire [4:0] _027_, _028_;
  wire [32:0] _029_;
  wire [3:0] _033_, _035_, _037_, _040_, _044_, _047_, _050_, _053_, _092_;
  wire [10:0] _039_;
  wire [63:0] _088_;
  wire [31:0] _089_, _090_, _091_;
  reg [63:0] _073_ = 64'h0000000000000000;
  reg [3:0] _075_ = 4'h0;
  reg active = 1'h0;
  reg [31:0] address_2 = 32'd0;
  reg [8:0] beat_in_page = 9'h000;
  reg [3:0] col = 4'h0;
  reg [1:0] place = 2'h0;
  reg [15:0] result = 16'h0000;
  reg result_ends_row = 1'h0;
  reg result_valid = 1'h0;
  reg [7:0] strobes = 8'h00;
  assign _000_ = ~ w_valid;
  assign moves = _000_ | w_ready;
  assign _014_ = tile[9:5] - 1'h1;
  assign last_col = col == _014_;
  assign _022_ = tile[4:0] - 1'h1;
  assign last_row = _075_ == _022_;
  assign next_row = shift & last_col;
  assign sent = next_row & last_row;
  assign { _039_[10:9], size, _039_[2:0] } = { 1'h0, tile[9:5], 4'h0 } + 3'h7;
  assign _064_ = active & _055_;
  assign begins = _064_ & moves;
  assign _001_ = address_2[2:0] + size;
  assign _006_ = _001_ + 4'h8;
  assign _007_ = _006_ - 1'h1;
  assign _008_ = active & moves;
  assign _009_ = | col;
  assign _010_ = _009_ | _074_;
  assign shift = _008_ & _010_;
  assign _011_ = place + 1'h1;
  assign _012_ = full ? 3'h0 : _011_;
  assign { _013_[9], next_beat } = beat_in_page + full;
  assign _016_ = _015_ ? result : _073_[15:0];
  assign _018_ = _017_ ? result : _073_[31:16];
  assign _020_ = _019_ ? result : _073_[47:32];
  assign _021_ = full ? result : _073_[63:48];
  assign with_strobe[0] = strobes[0] | _015_;
  assign _015_ = ! place;
  assign with_strobe[1] = strobes[1] | _015_;
  assign with_strobe[2] = strobes[2] | _017_;
  assign _017_ = place == 1'h1;
  assign with_strobe[3] = strobes[3] | _017_;
  assign with_strobe[4] = strobes[4] | _019_;
  assign _019_ = place == 2'h2;
  assign with_strobe[5] = strobes[5] | _019_;
  assign with_strobe[6] = strobes[6] | full;
  assign full = place == 2'h3;
  assign with_strobe[7] = strobes[7] | full;
  assign bursts__valid = _072_ & w_rdy;
  assign _071_ = bursts__ready & w_rdy;
  assign w_en = bursts__valid & bursts__ready;
  assign fault = r_en & b_error;
  assign _023_ = active | result_valid;
  assign _024_ = _023_ | w_valid;
  assign _025_ = _024_ | r_rdy;
  assign _026_ = ~ _025_;
  assign idle = _026_ & _076_;
  assign _027_ = col + 1'h1;
  assign _028_ = _075_ + 1'h1;
  assign _029_ = address_2 + stride;
  assign _030_ = last_col & last_row;
  assign _031_ = ! constant_mode;
  assign _033_ = _032_ ? 4'h0 : read_out[3:0];
  assign _035_ = _034_ ? 4'h0 : read_out[7:4];
  assign _037_ = _036_ ? 4'h0 : read_out[11:8];
  assign _040_ = _038_ ? 4'h0 : read_out[15:12];
  assign _041_ = constant_mode == 1'h1;
  assign _032_ = relu & read_out[3];
  assign _042_ = read_out[3:0] != 4'h8;
  assign _043_ = _032_ & _042_;
  assign _044_ = _043_ ? 4'h0 : read_out[3:0];
  assign _045_ = read_out[7:4] != 4'h8;
  assign _046_ = _034_ & _045_;
  assign _047_ = _046_ ? 4'h0 : read_out[7:4];
  assign _036_ = relu & read_out[11];
  assign _048_ = read_out[11:8] != 4'h8;
  assign _049_ = _036_ & _048_;
  assign _050_ = _049_ ? 4'h0 : read_out[11:8];
  assign _051_ = read_out[15:12] != 4'h8;
  assign _052_ = _038_ & _051_;
  assign _053_ = _052_ ? 4'h0 : read_out[15:12];
  assign _054_ = constant_mode == 2'h2;
  assign _034_ = relu & read_out[7];
  assign _056_ = read_out[7:0] != 8'h80;
  assign _057_ = _034_ & _056_;
  assign _058_ = _057_ ? 8'h00 : read_out[7:0];
  assign _059_ = read_out[15:8] != 8'h80;
  assign _060_ = _038_ & _059_;
  assign _061_ = _060_ ? 8'h00 : read_out[15:8];
  assign _038_ = relu & read_out[15];
  assign _062_ = read_out != 16'h8000;
  assign _063_ = _038_ & _062_;
  assign _065_ = _063_ ? 16'h0000 : read_out;
  assign _066_ = _054_ ? { _061_, _058_ } : _065_;
  assign _067_ = _041_ ? { _053_, _050_, _047_, _044_ } : _066_;
  assign _068_ = _031_ ? { _040_, _037_, _035_, _033_ } : _067_;
  assign _069_ = _055_ ? { 1'h0, address_2[2:1] } : { 1'h0, _012_[1:0] };
  assign _055_ = ! col;
  assign _070_ = _055_ ? address_2[11:3] : next_beat;
  assign _002_ = result_valid & _003_;
  assign _003_ = full | result_ends_row;
  assign _004_ = & beat_in_page;
  assign _005_ = result_ends_row | _004_;
  always @(posedge clk)
    if (_085_) active <= 1'h0;
    else if (_080_) active <= _095_;
  always @(posedge clk)
    if (_086_) _075_ <= 4'h0;
    else if (_081_) _075_ <= _028_[3:0];
  always @(posedge clk)
    if (_086_) col <= 4'h0;
    else if (shift) col <= _092_;
  always @(posedge clk)
    if (_085_) address_2 <= 32'd0;
    else if (_082_) address_2 <= _091_;
  always @(posedge clk)
    if (_085_) result_valid <= 1'h0;
    else if (moves) result_valid <= shift;
  always @(posedge clk)
    if (_085_) result <= 16'h0000;
    else if (shift) result <= _068_;
  always @(posedge clk)
    if (_085_) result_ends_row <= 1'h0;
    else if (shift) result_ends_row <= last_col;
  always @(posedge clk)
    if (_085_) place <= 2'h0;
    else if (shift) place <= _069_[1:0];
  always @(posedge clk)
    if (_085_) beat_in_page <= 9'h000;
    else if (shift) beat_in_page <= _070_;
  always @(posedge clk)
    if (_085_) w_valid <= 1'h0;
    else if (moves) w_valid <= _002_;
  always @(posedge clk)
    if (_085_) _073_ <= 64'h0000000000000000;
    else if (_083_) _073_ <= _088_;
  always @(posedge clk)
    if (_085_) strobes <= 8'h00;
    else if (_083_) strobes <= _087_;
  always @(posedge clk)
    if (_085_) w_data <= 64'h0000000000000000;
    else if (_084_) w_data <= { _021_, _020_, _018_, _016_ };
  always @(posedge clk)
    if (_085_) w_strobe <= 8'h00;
    else if (_084_) w_strobe <= with_strobe;
  always @(posedge clk)
    if (_085_) w_last <= 1'h0;
    else if (_084_) w_last <= _005_;
  assign _077_ = | { captured, _030_ };
  assign _078_ = | { captured, shift };
  assign _079_ = | { last_col, captured };
  assign _080_ = & { _078_, _077_ };
  assign _081_ = & { last_col, shift };
  assign _082_ = & { _079_, _078_ };
  assign _083_ = & { result_valid, moves };
  assign _084_ = & { result_valid, moves, _003_ };
  assign _086_ = | { captured, rst, clear };
  assign _085_ = | { rst, clear };
  assign _087_ = _003_ ? 8'h00 : with_strobe;
  assign _088_ = _003_ ? 64'h0000000000000000 : { _021_, _020_, _018_, _016_ };
  assign _089_ = last_col ? _029_[31:0] : 32'hxxxxxxxx;
  assign _090_ = shift ? _089_ : 32'hxxxxxxxx;
  assign _091_ = captured ? tile[41:10] : _090_;
  assign _092_ = last_col ? 4'h0 : _027_[3:0];
  assign _093_ = _030_ ? 1'h0 : 1'hx;
  assign _094_ = shift ? _093_ : 1'hx;
  assign _095_ = captured ? 1'h1 : _094_;
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer__asked asked (
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
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer__bursts bursts (
    .clear(clear),
    .clk(clk),
    .i__payload({ _007_[5:3], address_2 }),
    .i__ready(_071_),
    .i__valid(begins),
    .idle(_076_),
    .o__payload(bursts__payload),
    .o__ready(_074_),
    .o__valid(_072_),
    .rst(rst)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1 readout (
    .acc(total),
    .mode(constant_mode),
    .o(read_out)
  );
  assign _013_[8:0] = next_beat;
  assign _039_[8:3] = size;
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer__asked (
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__engine__writer__bursts (
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

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__row (
  input wire clk,
  input wire first,
  input wire valid,
  input wire captured,
  input wire shift,
  input wire next_row,
  input wire [15:0] a,
  input wire [1:0] constant_mode,
  input wire [255:0] b,
  input wire [2047:0] start,
  input wire [2047:0] below,
  output wire [2047:0] copy
);
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_0 (
    .a(a),
    .b(b[15:0]),
    .below(below[127:0]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[127:0]),
    .first(first),
    .next_row(next_row),
    .right(copy[255:128]),
    .shift(shift),
    .start(start[127:0]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_1 (
    .a(a),
    .b(b[31:16]),
    .below(below[255:128]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[255:128]),
    .first(first),
    .next_row(next_row),
    .right(copy[383:256]),
    .shift(shift),
    .start(start[255:128]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_10 (
    .a(a),
    .b(b[175:160]),
    .below(below[1407:1280]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1407:1280]),
    .first(first),
    .next_row(next_row),
    .right(copy[1535:1408]),
    .shift(shift),
    .start(start[1407:1280]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_11 (
    .a(a),
    .b(b[191:176]),
    .below(below[1535:1408]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1535:1408]),
    .first(first),
    .next_row(next_row),
    .right(copy[1663:1536]),
    .shift(shift),
    .start(start[1535:1408]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_12 (
    .a(a),
    .b(b[207:192]),
    .below(below[1663:1536]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1663:1536]),
    .first(first),
    .next_row(next_row),
    .right(copy[1791:1664]),
    .shift(shift),
    .start(start[1663:1536]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_13 (
    .a(a),
    .b(b[223:208]),
    .below(below[1791:1664]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1791:1664]),
    .first(first),
    .next_row(next_row),
    .right(copy[1919:1792]),
    .shift(shift),
    .start(start[1791:1664]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_14 (
    .a(a),
    .b(b[239:224]),
    .below(below[1919:1792]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1919:1792]),
    .first(first),
    .next_row(next_row),
    .right(copy[2047:1920]),
    .shift(shift),
    .start(start[1919:1792]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_15 (
    .a(a),
    .b(b[255:240]),
    .below(below[2047:1920]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[2047:1920]),
    .first(first),
    .next_row(next_row),
    .right(1'h0),
    .shift(1'h0),
    .start(start[2047:1920]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_2 (
    .a(a),
    .b(b[47:32]),
    .below(below[383:256]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[383:256]),
    .first(first),
    .next_row(next_row),
    .right(copy[511:384]),
    .shift(shift),
    .start(start[383:256]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_3 (
    .a(a),
    .b(b[63:48]),
    .below(below[511:384]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[511:384]),
    .first(first),
    .next_row(next_row),
    .right(copy[639:512]),
    .shift(shift),
    .start(start[511:384]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_4 (
    .a(a),
    .b(b[79:64]),
    .below(below[639:512]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[639:512]),
    .first(first),
    .next_row(next_row),
    .right(copy[767:640]),
    .shift(shift),
    .start(start[639:512]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_5 (
    .a(a),
    .b(b[95:80]),
    .below(below[767:640]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[767:640]),
    .first(first),
    .next_row(next_row),
    .right(copy[895:768]),
    .shift(shift),
    .start(start[767:640]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_6 (
    .a(a),
    .b(b[111:96]),
    .below(below[895:768]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[895:768]),
    .first(first),
    .next_row(next_row),
    .right(copy[1023:896]),
    .shift(shift),
    .start(start[895:768]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_7 (
    .a(a),
    .b(b[127:112]),
    .below(below[1023:896]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1023:896]),
    .first(first),
    .next_row(next_row),
    .right(copy[1151:1024]),
    .shift(shift),
    .start(start[1023:896]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_8 (
    .a(a),
    .b(b[143:128]),
    .below(below[1151:1024]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1151:1024]),
    .first(first),
    .next_row(next_row),
    .right(copy[1279:1152]),
    .shift(shift),
    .start(start[1151:1024]),
    .valid(valid)
  );
  matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element element_9 (
    .a(a),
    .b(b[159:144]),
    .below(below[1279:1152]),
    .captured(captured),
    .clk(clk),
    .constant_mode(constant_mode),
    .copy(copy[1279:1152]),
    .first(first),
    .next_row(next_row),
    .right(copy[1407:1280]),
    .shift(shift),
    .start(start[1279:1152]),
    .valid(valid)
  );
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__element (
  input wire clk,
  input wire first,
  input wire valid,
  input wire captured,
  input wire shift,
  input wire next_row,
  input wire [15:0] a,
  input wire [1:0] constant_mode,
  input wire [15:0] b,
  input wire [127:0] start,
  input wire [127:0] right,
  input wire [127:0] below,
  output reg [127:0] copy = 128'h00000000000000000000000000000000
);
  wire [127:0] _00_, _02_, _03_, after, previous;
  wire _01_;
  reg [127:0] total = 128'h00000000000000000000000000000000;
  assign previous = first ? start : total;
  always @(posedge clk)
    if (valid) total <= after;
  always @(posedge clk)
    if (_01_) copy <= _00_;
  assign _01_ = | { next_row, shift, captured };
  assign _02_ = shift ? right : 128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
  assign _03_ = next_row ? below : _02_;
  assign _00_ = captured ? total : _03_;
  simd_e2m1fn_posit4_1_posit8_0_posit16_1 unit (
    .a(a),
    .acc(previous),
    .b(b),
    .mode(constant_mode),
    .o(after)
  );
endmodule

module matmul_simd_modese2m1fn_posit4_1_posit8_0_posit16_1_mode_rows16_cols16_bus64_depth64__bank16 (
  input wire clk,
  input wire write,
  input wire write_half,
  input wire [1:0] offset,
  input wire [5:0] beat,
  input wire [63:0] data,
  input wire [7:0] index,
  input wire half,
  output reg [15:0] element = 16'h0000
);
  wire [1:0] _00_;
  wire [8:0] _01_;
  wire _02_, _03_, _04_, _07_, _08_, _09_, _10_;
  wire [15:0] _05_;
  wire [63:0] _06_;
  wire [7:0] place;
  reg [63:0] beats [127:0];
  reg [1:0] chosen = 2'h0;
  reg [1:0] offset0 = 2'h0;
  reg [1:0] offset1 = 2'h0;
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
  reg [63:0] _25_;
  always @(posedge clk) begin
    _25_ <= beats[{ half, place[7:2] }];
  end
  assign _06_ = _25_;
  assign _00_ = half ? offset1 : offset0;
  assign { _01_[8], place } = index + _00_;
  assign _02_ = ! write_half;
  assign _03_ = write & _02_;
  assign _04_ = write & write_half;
  always @(posedge clk)
    chosen <= place[1:0];
  always @(posedge clk)
    element <= _05_;
  always @(posedge clk)
    if (_03_) offset0 <= offset;
  always @(posedge clk)
    if (_04_) offset1 <= offset;
  function [15:0] _20_;
    input [15:0] a;
    input [63:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _20_ = b[15:0];
      4'b??1?:
        _20_ = b[31:16];
      4'b?1??:
        _20_ = b[47:32];
      4'b1???:
        _20_ = b[63:48];
      default:
        _20_ = a;
    endcase
  endfunction
  assign _05_ = _20_(16'hxxxx, { _06_[15:0], _06_[31:16], _06_[47:32], _06_[63:48] }, { _10_, _09_, _08_, _07_ });
  assign _07_ = chosen == 2'h3;
  assign _08_ = chosen == 2'h2;
  assign _09_ = chosen == 2'h1;
  assign _10_ = ! chosen;
  assign _01_[7:0] = place;
endmodule

// simd_e2m1fn_posit4_1_posit8_0_posit16_1
//
// Spec:    simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1
// Latency: none, combinational
// Ports:
//   input  mode          2 bits  e2m1fn+posit4_1+posit8_0+posit16_1
//   input  a            16 bits  4 x e2m1fn or 4 x posit4_1 or 2 x posit8_0 or posit16_1
//   input  b            16 bits  4 x e2m1fn or 4 x posit4_1 or 2 x posit8_0 or posit16_1
//   input  acc         128 bits  4 x fixed29_-2 or 4 x fixed23_-8 or 2 x fixed51_-12 or fixed71_-56
//   output o           128 bits  4 x fixed29_-2 or 4 x fixed23_-8 or 2 x fixed51_-12 or fixed71_-56
// Example:
//   mode = 0x2 (posit8_0), a = 0x5a5a (e2m1fn: -1, 3, -1, 3; posit4_1: -4, 2, -4, 2; posit8_0: 1.8125, 1.8125;
//     posit16_1: 3.29394531), b = 0x5a5a (e2m1fn: -1, 3, -1, 3; posit4_1: -4, 2, -4, 2; posit8_0: 1.8125, 1.8125;
//     posit16_1: 3.29394531), acc = 128'h00000000000000005a5a5a5a5a5a5a5a give o =
//     0x00000000000034905a5a5a5a5a5a8eea (e2m1fn: 1515884266 * 2**-2 = 378971066, 1515870810 * 2**-2 = 378967702,
//     13456 * 2**-2 = 3364, 0 * 2**-2 = 0; posit4_1: 1515884266 * 2**-8 = 5921422.91, 1515870810 * 2**-8 =
//     5921370.35, 13456 * 2**-8 = 52.5625, 0 * 2**-8 = 0; posit8_0: 6510615555426914026 * 2**-12 = 1.58950575e+15,
//     13456 * 2**-12 = 3.28515625; posit16_1: 248225898871391153458922 * 2**-56 = 3444826.35)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module simd_e2m1fn_posit4_1_posit8_0_posit16_1 (
  input wire [1:0] mode,
  input wire [15:0] a,
  input wire [15:0] b,
  input wire [127:0] acc,
  output wire [127:0] o
);
  wire [3:0] align__carry, align__nan, multiply__chosen;
  wire align__reserves;
  wire [2:0] align__split;
  wire [127:0] align__term, multiply__tables;
  wire [6:0] multiply__high;
  wire [5:0] multiply__low;
  wire [25:0] multiply__product;
  wire [15:0] unpack__a0, unpack__a1, unpack__b0, unpack__b1;
  wire signed [5:0] unpack__a_high, unpack__b_high;
  wire signed [3:0] unpack__a_low, unpack__b_low;
  wire [12:0] unpack__a_sig, unpack__b_sig;
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__align align (
    .i__high(multiply__high),
    .i__low(multiply__low),
    .i__nan(align__nan),
    .i__product(multiply__product),
    .i__sign(align__carry),
    .i__tables(multiply__tables),
    .o__reserves(align__reserves),
    .o__term(align__term),
    .multiply__chosen_0(multiply__chosen[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .align__split_0(align__split[0]),
    .align__split_1(align__split[1]),
    .align__split_2(align__split[2])
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply multiply (
    .i__a0(unpack__a0),
    .i__a1(unpack__a1),
    .i__a_high(unpack__a_high),
    .i__a_sig(unpack__a_sig),
    .i__b0(unpack__b0),
    .i__b1(unpack__b1),
    .i__b_high(unpack__b_high),
    .i__b_sig(unpack__b_sig),
    .i__nan(align__nan),
    .i__sign(align__carry),
    .o__high(multiply__high),
    .o__low(multiply__low),
    .o__tables(multiply__tables),
    .multiply__chosen_0(multiply__chosen[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a_low_2_0(unpack__a_low[2:0]),
    .unpack__a_low_3(unpack__a_low[3]),
    .unpack__b_low_2_0(unpack__b_low[2:0]),
    .unpack__b_low_3(unpack__b_low[3]),
    .product_total(multiply__product)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__sum sum (
    .acc(acc),
    .i__carry(align__carry),
    .i__nan(align__nan),
    .i__reserves(align__reserves),
    .i__term(align__term),
    .align__split_0(align__split[0]),
    .align__split_1(align__split[1]),
    .align__split_2(align__split[2]),
    .o_31_0(o[31:0]),
    .o_63_32(o[63:32]),
    .o_95_64(o[95:64]),
    .o_127_96(o[127:96])
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__unpack unpack (
    .i__a0(a),
    .i__b0(b),
    .i__mode0(mode),
    .no_number(align__nan),
    .o__a0(unpack__a0),
    .o__a1(unpack__a1),
    .o__a_high(unpack__a_high),
    .o__a_sig(unpack__a_sig),
    .o__b0(unpack__b0),
    .o__b1(unpack__b1),
    .o__b_high(unpack__b_high),
    .o__b_sig(unpack__b_sig),
    .o__sign(align__carry),
    .multiply__chosen_0(multiply__chosen[0]),
    .multiply__chosen_1(multiply__chosen[1]),
    .multiply__chosen_2(multiply__chosen[2]),
    .multiply__chosen_3(multiply__chosen[3]),
    .unpack__a_low_2_0(unpack__a_low[2:0]),
    .unpack__a_low_3(unpack__a_low[3]),
    .unpack__b_low_2_0(unpack__b_low[2:0]),
    .unpack__b_low_3(unpack__b_low[3])
  );
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__align (
  input wire multiply__chosen_0,
  input wire multiply__chosen_1,
  input wire multiply__chosen_2,
  input wire multiply__chosen_3,
  input wire [25:0] i__product,
  input wire [5:0] i__low,
  input wire [6:0] i__high,
  input wire [127:0] i__tables,
  output wire [127:0] o__term,
  output wire align__split_0,
  output wire align__split_1,
  output wire align__split_2,
  output wire o__reserves,
  input wire [3:0] i__sign,
  input wire [3:0] i__nan
);
  wire [3:0] _00_;
  wire [40:0] _01_, _05_, _06_, _08_, _09_, _10_, _12_, _14_, _16_, _18_, above, below;
  wire [28:0] _02_, lower_by_15;
  wire _03_, _04_;
  wire [24:0] _07_;
  wire [56:0] _11_;
  wire [72:0] _13_;
  wire [88:0] _15_;
  wire [104:0] _17_;
  wire [120:0] _19_;
  wire [7:0] chosen_places, places;
  wire [14:0] lower_by_1, upper_by_3;
  wire [16:0] lower_by_3;
  wire [20:0] lower_by_7;
  wire [127:0] size;
  wire [12:0] upper_by_1;
  wire [26:0] upper_by_15;
  wire [18:0] upper_by_7;
  assign _18_ = above & {41{chosen_places[7]}};
  assign _19_ = { 16'h0000, _17_ } | { _18_, 80'h00000000000000000000 };
  assign size = { 7'h00, _19_ } | i__tables;
  assign o__term = size ^ { {31{i__sign[3]}}, i__sign[3:2], {30{i__sign[2]}}, i__sign[2:1], {30{i__sign[1]}}, i__sign[1:0], {31{i__sign[0]}} };
  assign align__split_0 = | { multiply__chosen_1, multiply__chosen_0 };
  assign o__reserves = | { multiply__chosen_3, multiply__chosen_2, multiply__chosen_1 };
  assign places[0] = ! i__high[6:4];
  assign places[1] = i__high[6:4] == 1'h1;
  assign places[2] = i__high[6:4] == 2'h2;
  assign chosen_places[3] = i__high[6:4] == 2'h3;
  assign chosen_places[4] = i__high[6:4] == 3'h4;
  assign chosen_places[5] = i__high[6:4] == 3'h5;
  assign chosen_places[6] = i__high[6:4] == 3'h6;
  assign chosen_places[7] = i__high[6:4] == 3'h7;
  assign lower_by_1 = _00_[0] ? { i__product[13:0], 1'h0 } : { 1'h0, i__product[13:0] };
  assign lower_by_3 = _00_[1] ? { lower_by_1, 2'h0 } : { 2'h0, lower_by_1 };
  assign lower_by_7 = _00_[2] ? { lower_by_3, 4'h0 } : { 4'h0, lower_by_3 };
  assign _00_ = multiply__chosen_3 ? i__high[3:0] : i__low[3:0];
  assign lower_by_15 = _00_[3] ? { lower_by_7, 8'h00 } : { 8'h00, lower_by_7 };
  assign upper_by_1 = i__high[0] ? { i__product[25:14], 1'h0 } : { 1'h0, i__product[25:14] };
  assign upper_by_3 = i__high[1] ? { upper_by_1, 2'h0 } : { 2'h0, upper_by_1 };
  assign upper_by_7 = i__high[2] ? { upper_by_3, 4'h0 } : { 4'h0, upper_by_3 };
  assign upper_by_15 = i__high[3] ? { upper_by_7, 8'h00 } : { 8'h00, upper_by_7 };
  assign _01_ = multiply__chosen_3 ? { upper_by_15, 14'h0000 } : 41'h00000000000;
  assign below = { 12'h000, lower_by_15 } | _01_;
  assign _02_ = multiply__chosen_3 ? lower_by_15 : 29'h00000000;
  assign above = { 12'h000, _02_ } | { upper_by_15, 14'h0000 };
  assign chosen_places[0] = multiply__chosen_3 ? places[0] : 1'h0;
  assign _03_ = i__low[5:4] == 1'h1;
  assign chosen_places[1] = multiply__chosen_3 ? places[1] : _03_;
  assign _04_ = i__low[5:4] == 2'h2;
  assign chosen_places[2] = multiply__chosen_3 ? places[2] : _04_;
  assign _05_ = below & {41{chosen_places[0]}};
  assign _06_ = below & {41{chosen_places[1]}};
  assign _07_ = { 16'h0000, _05_[40:32] } | _06_[40:16];
  assign _08_ = below & {41{chosen_places[2]}};
  assign _09_ = { 16'h0000, _07_ } | _08_;
  assign _10_ = above & {41{chosen_places[3]}};
  assign _11_ = { 16'h0000, _09_ } | { _10_, 16'h0000 };
  assign _12_ = above & {41{chosen_places[4]}};
  assign _13_ = { 16'h0000, _11_ } | { _12_, 32'h00000000 };
  assign _14_ = above & {41{chosen_places[5]}};
  assign _15_ = { 16'h0000, _13_ } | { _14_, 48'h000000000000 };
  assign _16_ = above & {41{chosen_places[6]}};
  assign _17_ = { 16'h0000, _15_ } | { _16_, 64'h0000000000000000 };
  assign align__split_2 = multiply__chosen_3;
  assign align__split_1 = multiply__chosen_2;
  assign places[7:3] = chosen_places[7:3];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply (
  input wire multiply__chosen_0,
  input wire multiply__chosen_1,
  input wire multiply__chosen_2,
  input wire multiply__chosen_3,
  input wire [15:0] i__a0,
  input wire [15:0] i__a1,
  input wire [15:0] i__b0,
  input wire [15:0] i__b1,
  input wire signed [5:0] i__a_high,
  input wire [2:0] unpack__a_low_2_0,
  input wire unpack__a_low_3,
  input wire [12:0] i__a_sig,
  input wire signed [5:0] i__b_high,
  input wire [2:0] unpack__b_low_2_0,
  input wire unpack__b_low_3,
  input wire [12:0] i__b_sig,
  output wire [25:0] product_total,
  output wire [5:0] o__low,
  output wire [6:0] o__high,
  output wire [127:0] o__tables,
  input wire [3:0] i__sign,
  input wire [3:0] i__nan
);
  wire [2:0] _000_, _011_, _022_, _095_, _104_, _114_, _123_, lower_one, lower_two;
  wire _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _029_, _030_, _031_, _032_, _034_, _035_, _036_, _037_, _038_, _039_,
    _040_, _041_, _042_, _043_, _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _056_,
    _057_, _058_, _059_, _060_, _061_, _068_, _087_, _088_, _089_, _090_, _091_, _092_, _096_, _097_, _098_,
    _099_, _102_, _103_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _115_, _116_, _117_, _118_, _121_,
    _122_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, product_level1_0_carry,
    product_level1_0_half, product_level1_0_sum, product_level1_2_carry, product_level1_2_half,
    product_level1_2_sum, product_level2_0_carry, product_level2_0_half, product_level2_0_sum,
    product_level2_2_carry, product_level2_2_half, product_level2_2_sum, product_level2_3_carry,
    product_level2_3_half, product_level2_3_sum, product_level2_4_carry, product_level2_4_half,
    product_level2_4_sum, product_level2_5_carry, product_level2_5_half, product_level2_5_sum,
    product_level3_0_carry, product_level3_0_half, product_level3_0_sum, product_level3_2_carry,
    product_level3_2_half, product_level3_2_sum, product_level3_3_half, product_level3_3_sum,
    product_level4_0_carry, product_level4_0_half, product_level4_0_sum, product_level4_1_carry,
    product_level4_1_half, product_level4_1_sum, product_level4_2_carry, product_level4_2_half,
    product_level4_2_sum, product_level4_3_carry, product_level4_3_half, product_level4_3_sum,
    product_level4_4_carry, product_level4_4_half, product_level4_4_sum, product_level4_5_carry,
    product_level4_5_half, product_level4_5_sum, product_level4_6_carry, product_level4_6_half,
    product_level4_6_sum, product_level5_0_carry, product_level5_0_half, product_level5_0_sum,
    product_level5_1_carry, product_level5_1_half, product_level5_1_sum, product_level5_2_carry,
    product_level5_2_half, product_level5_2_sum, product_level5_3_carry, product_level5_3_half,
    product_level5_3_sum, product_level5_4_carry, product_level5_4_half, product_level5_4_sum,
    product_level6_0_carry, product_level6_0_half, product_level6_0_sum, product_level6_1_carry,
    product_level6_1_half, product_level6_1_sum, product_level6_2_carry, product_level6_2_half,
    product_level6_2_sum, top;
  wire [26:0] _023_;
  wire [4:0] _024_;
  wire [7:0] _025_, _134_, o;
  wire [6:0] _026_, _027_;
  wire [8:0] _028_;
  wire [13:0] _033_, _044_, _055_, _062_, _063_, _064_, _065_, _066_, _067_, _076_, _077_, _078_, _079_, _080_,
    _081_, _082_, _083_, _084_, _085_, _086_, lower_multiple0, lower_multiple1, lower_multiple2, lower_row0,
    lower_row1, lower_row2, upper_multiple0, upper_multiple1, upper_multiple2, upper_multiple3, upper_row0,
    upper_row1, upper_row2;
  wire [3:0] _069_, _070_, _071_, _072_, _073_, _074_, _075_, upper_one, upper_two;
  wire [19:0] _093_, _094_, product_level1_1_carry, product_level1_1_half, product_level1_1_sum;
  wire [9:0] _100_, _101_, product_level1_3_carry, product_level1_3_half, product_level1_3_sum;
  wire [15:0] _105_, _106_, product_level2_1_carry, product_level2_1_half, product_level2_1_sum;
  wire [12:0] _119_, _120_, above, below, product_level3_1_carry, product_level3_1_half, product_level3_1_sum;
  wire [5:0] row;
  assign below[12:7] = multiply__chosen_3 ? i__a_sig[12:7] : 6'h00;
  assign above[6:0] = multiply__chosen_3 ? i__a_sig[6:0] : 7'h00;
  assign _087_ = ~ multiply__chosen_3;
  assign top = i__b_sig[5] & _087_;
  assign lower_one = { i__b_sig[4], i__b_sig[2], i__b_sig[0] } ^ { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign _095_ = ~ { i__b_sig[4], i__b_sig[2], i__b_sig[0] };
  assign _104_ = { i__b_sig[5], i__b_sig[3], i__b_sig[1] } & _095_;
  assign _114_ = ~ { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign _123_ = _104_ & _114_;
  assign _000_ = ~ { i__b_sig[5], i__b_sig[3], i__b_sig[1] };
  assign _011_ = _000_ & { i__b_sig[4], i__b_sig[2], i__b_sig[0] };
  assign _022_ = _011_ & { i__b_sig[3], i__b_sig[1], 1'h0 };
  assign lower_two = _123_ | _022_;
  assign _033_ = lower_one[0] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _044_ = lower_two[0] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple0 = _033_ | _044_;
  assign _055_ = ~ lower_multiple0;
  assign lower_row0 = i__b_sig[1] ? _055_ : lower_multiple0;
  assign _062_ = lower_one[1] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _063_ = lower_two[1] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple1 = _062_ | _063_;
  assign _064_ = ~ lower_multiple1;
  assign lower_row1 = i__b_sig[3] ? _064_ : lower_multiple1;
  assign _065_ = lower_one[2] ? { 1'h0, below[12:7], i__a_sig[6:0] } : 14'h0000;
  assign _066_ = lower_two[2] ? { below[12:7], i__a_sig[6:0], 1'h0 } : 14'h0000;
  assign lower_multiple2 = _065_ | _066_;
  assign _067_ = ~ lower_multiple2;
  assign lower_row2 = i__b_sig[5] ? _067_ : lower_multiple2;
  assign upper_one = { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] } ^ { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign _069_ = ~ { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] };
  assign _070_ = { 1'h0, i__b_sig[11], i__b_sig[9], i__b_sig[7] } & _069_;
  assign _071_ = ~ { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign _072_ = _070_ & _071_;
  assign _073_ = ~ { 1'h0, i__b_sig[11], i__b_sig[9], i__b_sig[7] };
  assign _074_ = _073_ & { i__b_sig[12], i__b_sig[10], i__b_sig[8], i__b_sig[6] };
  assign _068_ = i__b_sig[5] & multiply__chosen_3;
  assign _075_ = _074_ & { i__b_sig[11], i__b_sig[9], i__b_sig[7], _068_ };
  assign upper_two = _072_ | _075_;
  assign _076_ = upper_one[0] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _077_ = upper_two[0] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple0 = _076_ | _077_;
  assign _078_ = ~ upper_multiple0;
  assign upper_row0 = i__b_sig[7] ? _078_ : upper_multiple0;
  assign _079_ = upper_one[1] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _080_ = upper_two[1] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple1 = _079_ | _080_;
  assign _081_ = ~ upper_multiple1;
  assign upper_row1 = i__b_sig[9] ? _081_ : upper_multiple1;
  assign _082_ = upper_one[2] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _083_ = upper_two[2] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple2 = _082_ | _083_;
  assign _084_ = ~ upper_multiple2;
  assign upper_row2 = i__b_sig[11] ? _084_ : upper_multiple2;
  assign _085_ = upper_one[3] ? { 1'h0, i__a_sig[12:7], above[6:0] } : 14'h0000;
  assign _086_ = upper_two[3] ? { i__a_sig[12:7], above[6:0], 1'h0 } : 14'h0000;
  assign upper_multiple3 = _085_ | _086_;
  assign row = top ? i__a_sig[5:0] : 6'h00;
  assign product_level1_0_half = i__b_sig[3] ^ lower_row0[2];
  assign product_level1_0_sum = product_level1_0_half ^ lower_row1[0];
  assign _088_ = i__b_sig[3] & lower_row0[2];
  assign _089_ = product_level1_0_half & lower_row1[0];
  assign product_level1_0_carry = _088_ | _089_;
  assign product_level1_1_half = { 1'h1, _090_, upper_row1[13:8], lower_row1[13:9], i__b_sig[11], lower_row1[7], i__b_sig[9], lower_row1[5], i__b_sig[7], lower_row1[3], i__b_sig[5] } ^ { upper_multiple3[11:10], 1'h1, _092_, 1'h1, _091_, 1'h1, upper_multiple3[4], 1'h1, upper_row2[4:3], 1'h0, row, lower_row2[1:0] };
  assign product_level1_1_sum = product_level1_1_half ^ { upper_row2[13:10], upper_row0[13:8], lower_row0[13:4] };
  assign _090_ = ~ i__b_sig[9];
  assign _091_ = ~ i__b_sig[5];
  assign _092_ = ~ i__b_sig[7];
  assign _093_ = { 1'h1, _090_, upper_row1[13:8], lower_row1[13:9], i__b_sig[11], lower_row1[7], i__b_sig[9], lower_row1[5], i__b_sig[7], lower_row1[3], i__b_sig[5] } & { upper_multiple3[11:10], 1'h1, _092_, 1'h1, _091_, 1'h1, upper_multiple3[4], 1'h1, upper_row2[4:3], 1'h0, row, lower_row2[1:0] };
  assign _094_ = product_level1_1_half & { upper_row2[13:10], upper_row0[13:8], lower_row0[13:4] };
  assign product_level1_1_carry = _093_ | _094_;
  assign product_level1_2_half = upper_row0[0] ^ lower_row1[4];
  assign product_level1_2_sum = product_level1_2_half ^ lower_row2[2];
  assign _096_ = upper_row0[0] & lower_row1[4];
  assign _097_ = product_level1_2_half & lower_row2[2];
  assign product_level1_2_carry = _096_ | _097_;
  assign product_level1_3_half = { upper_row2[7:5], 1'h1, upper_row1[5:0] } ^ { upper_multiple3[5], _099_, upper_row1[7], _098_, upper_row0[7:3], lower_row1[6] };
  assign product_level1_3_sum = product_level1_3_half ^ lower_row2[13:4];
  assign _098_ = ~ i__b_sig[1];
  assign _099_ = ~ i__b_sig[3];
  assign _100_ = { upper_row2[7:5], 1'h1, upper_row1[5:0] } & { upper_multiple3[5], _099_, upper_row1[7], _098_, upper_row0[7:3], lower_row1[6] };
  assign _101_ = product_level1_3_half & lower_row2[13:4];
  assign product_level1_3_carry = _100_ | _101_;
  assign product_level2_0_half = lower_row0[3] ^ lower_row1[1];
  assign product_level2_0_sum = product_level2_0_half ^ product_level1_0_carry;
  assign _102_ = lower_row0[3] & lower_row1[1];
  assign _103_ = product_level2_0_half & product_level1_0_carry;
  assign product_level2_0_carry = _102_ | _103_;
  assign product_level2_1_half = { product_level1_1_carry[16:15], upper_row2[9:8], product_level1_3_carry[8:6], upper_row1[6], product_level1_1_carry[8], upper_row2[2:0], product_level1_3_sum[1:0], lower_row2[3], product_level1_2_sum } ^ { upper_multiple3[9:6], product_level1_1_carry[12:11], upper_multiple3[3:0], product_level1_1_carry[6], lower_row1[8], product_level1_3_carry[0], upper_row0[2:1], product_level1_1_carry[1] };
  assign product_level2_1_sum = product_level2_1_half ^ product_level1_1_sum[17:2];
  assign _105_ = { product_level1_1_carry[16:15], upper_row2[9:8], product_level1_3_carry[8:6], upper_row1[6], product_level1_1_carry[8], upper_row2[2:0], product_level1_3_sum[1:0], lower_row2[3], product_level1_2_sum } & { upper_multiple3[9:6], product_level1_1_carry[12:11], upper_multiple3[3:0], product_level1_1_carry[6], lower_row1[8], product_level1_3_carry[0], upper_row0[2:1], product_level1_1_carry[1] };
  assign _106_ = product_level2_1_half & product_level1_1_sum[17:2];
  assign product_level2_1_carry = _105_ | _106_;
  assign product_level2_2_half = product_level1_3_carry[1] ^ product_level1_3_sum[2];
  assign product_level2_2_sum = product_level2_2_half ^ product_level1_1_carry[5];
  assign _107_ = product_level1_3_carry[1] & product_level1_3_sum[2];
  assign _108_ = product_level2_2_half & product_level1_1_carry[5];
  assign product_level2_2_carry = _107_ | _108_;
  assign product_level2_3_half = product_level1_1_carry[7] ^ product_level1_3_carry[3];
  assign product_level2_3_sum = product_level2_3_half ^ product_level1_3_sum[4];
  assign _109_ = product_level1_1_carry[7] & product_level1_3_carry[3];
  assign _110_ = product_level2_3_half & product_level1_3_sum[4];
  assign product_level2_3_carry = _109_ | _110_;
  assign product_level2_4_half = product_level1_1_carry[9] ^ product_level1_3_carry[5];
  assign product_level2_4_sum = product_level2_4_half ^ product_level1_3_sum[6];
  assign _111_ = product_level1_1_carry[9] & product_level1_3_carry[5];
  assign _112_ = product_level2_4_half & product_level1_3_sum[6];
  assign product_level2_4_carry = _111_ | _112_;
  assign product_level2_5_half = _113_ ^ upper_multiple3[12];
  assign product_level2_5_sum = product_level2_5_half ^ product_level1_1_carry[19];
  assign _113_ = ~ i__b_sig[11];
  assign _115_ = _113_ & upper_multiple3[12];
  assign _116_ = product_level2_5_half & product_level1_1_carry[19];
  assign product_level2_5_carry = _115_ | _116_;
  assign product_level3_0_half = lower_row1[2] ^ product_level1_1_sum[0];
  assign product_level3_0_sum = product_level3_0_half ^ product_level2_0_carry;
  assign _117_ = lower_row1[2] & product_level1_1_sum[0];
  assign _118_ = product_level3_0_half & product_level2_0_carry;
  assign product_level3_0_carry = _117_ | _118_;
  assign product_level3_1_half = { product_level1_1_carry[14:13], product_level2_1_sum[11:10], product_level1_1_carry[10], product_level2_4_sum, product_level1_3_carry[4], product_level2_3_sum, product_level1_3_carry[2], product_level2_1_sum[4:2], product_level1_2_carry } ^ { product_level2_1_sum[13], product_level1_3_carry[9], product_level1_3_sum[9:7], product_level2_1_sum[8], product_level1_3_sum[5], product_level2_1_sum[6], product_level1_3_sum[3], product_level2_2_sum, product_level1_1_carry[4:2] };
  assign product_level3_1_sum = product_level3_1_half ^ product_level2_1_carry[12:0];
  assign _119_ = { product_level1_1_carry[14:13], product_level2_1_sum[11:10], product_level1_1_carry[10], product_level2_4_sum, product_level1_3_carry[4], product_level2_3_sum, product_level1_3_carry[2], product_level2_1_sum[4:2], product_level1_2_carry } & { product_level2_1_sum[13], product_level1_3_carry[9], product_level1_3_sum[9:7], product_level2_1_sum[8], product_level1_3_sum[5], product_level2_1_sum[6], product_level1_3_sum[3], product_level2_2_sum, product_level1_1_carry[4:2] };
  assign _120_ = product_level3_1_half & product_level2_1_carry[12:0];
  assign product_level3_1_carry = _119_ | _120_;
  assign product_level3_2_half = product_level1_1_carry[17] ^ product_level1_1_sum[18];
  assign product_level3_2_sum = product_level3_2_half ^ product_level2_1_carry[15];
  assign _121_ = product_level1_1_carry[17] & product_level1_1_sum[18];
  assign _122_ = product_level3_2_half & product_level2_1_carry[15];
  assign product_level3_2_carry = _121_ | _122_;
  assign product_level3_3_sum = product_level3_3_half ^ product_level2_5_carry;
  assign product_level4_0_half = product_level1_1_carry[0] ^ product_level1_1_sum[1];
  assign product_level4_0_sum = product_level4_0_half ^ product_level3_0_carry;
  assign _124_ = product_level1_1_carry[0] & product_level1_1_sum[1];
  assign _125_ = product_level4_0_half & product_level3_0_carry;
  assign product_level4_0_carry = _124_ | _125_;
  assign product_level4_1_half = product_level2_2_carry ^ product_level2_1_sum[5];
  assign product_level4_1_sum = product_level4_1_half ^ product_level3_1_carry[3];
  assign _126_ = product_level2_2_carry & product_level2_1_sum[5];
  assign _127_ = product_level4_1_half & product_level3_1_carry[3];
  assign product_level4_1_carry = _126_ | _127_;
  assign product_level4_2_half = product_level2_3_carry ^ product_level2_1_sum[7];
  assign product_level4_2_sum = product_level4_2_half ^ product_level3_1_carry[5];
  assign _128_ = product_level2_3_carry & product_level2_1_sum[7];
  assign _129_ = product_level4_2_half & product_level3_1_carry[5];
  assign product_level4_2_carry = _128_ | _129_;
  assign product_level4_3_half = product_level2_4_carry ^ product_level2_1_sum[9];
  assign product_level4_3_sum = product_level4_3_half ^ product_level3_1_carry[7];
  assign _130_ = product_level2_4_carry & product_level2_1_sum[9];
  assign _131_ = product_level4_3_half & product_level3_1_carry[7];
  assign product_level4_3_carry = _130_ | _131_;
  assign product_level4_4_half = product_level2_1_sum[12] ^ product_level3_1_carry[10];
  assign product_level4_4_sum = product_level4_4_half ^ product_level3_1_sum[11];
  assign _132_ = product_level2_1_sum[12] & product_level3_1_carry[10];
  assign _133_ = product_level4_4_half & product_level3_1_sum[11];
  assign product_level4_4_carry = _132_ | _133_;
  assign product_level4_5_half = product_level2_1_carry[13] ^ product_level2_1_sum[14];
  assign product_level4_5_sum = product_level4_5_half ^ product_level3_1_carry[12];
  assign _001_ = product_level2_1_carry[13] & product_level2_1_sum[14];
  assign _002_ = product_level4_5_half & product_level3_1_carry[12];
  assign product_level4_5_carry = _001_ | _002_;
  assign product_level4_6_half = product_level1_1_carry[18] ^ product_level1_1_sum[19];
  assign product_level4_6_sum = product_level4_6_half ^ product_level3_2_carry;
  assign _003_ = product_level1_1_carry[18] & product_level1_1_sum[19];
  assign _004_ = product_level4_6_half & product_level3_2_carry;
  assign product_level4_6_carry = _003_ | _004_;
  assign product_level5_0_half = product_level3_1_sum[5] ^ product_level3_1_carry[4];
  assign product_level5_0_sum = product_level5_0_half ^ product_level4_1_carry;
  assign _005_ = product_level3_1_sum[5] & product_level3_1_carry[4];
  assign _006_ = product_level5_0_half & product_level4_1_carry;
  assign product_level5_0_carry = _005_ | _006_;
  assign product_level5_1_half = product_level3_1_carry[6] ^ product_level3_1_sum[7];
  assign product_level5_1_sum = product_level5_1_half ^ product_level4_2_carry;
  assign _007_ = product_level3_1_carry[6] & product_level3_1_sum[7];
  assign _008_ = product_level5_1_half & product_level4_2_carry;
  assign product_level5_1_carry = _007_ | _008_;
  assign product_level5_2_half = product_level3_1_carry[8] ^ product_level3_1_sum[9];
  assign product_level5_2_sum = product_level5_2_half ^ product_level4_3_carry;
  assign _009_ = product_level3_1_carry[8] & product_level3_1_sum[9];
  assign _010_ = product_level5_2_half & product_level4_3_carry;
  assign product_level5_2_carry = _009_ | _010_;
  assign product_level5_3_half = product_level3_1_carry[11] ^ product_level3_1_sum[12];
  assign product_level5_3_sum = product_level5_3_half ^ product_level4_4_carry;
  assign _012_ = product_level3_1_carry[11] & product_level3_1_sum[12];
  assign _013_ = product_level5_3_half & product_level4_4_carry;
  assign product_level5_3_carry = _012_ | _013_;
  assign product_level5_4_half = product_level2_1_carry[14] ^ product_level2_1_sum[15];
  assign product_level5_4_sum = product_level5_4_half ^ product_level4_5_carry;
  assign _014_ = product_level2_1_carry[14] & product_level2_1_sum[15];
  assign _015_ = product_level5_4_half & product_level4_5_carry;
  assign product_level5_4_carry = _014_ | _015_;
  assign product_level6_0_half = product_level3_1_sum[6] ^ product_level4_2_sum;
  assign product_level6_0_sum = product_level6_0_half ^ product_level5_0_carry;
  assign _016_ = product_level3_1_sum[6] & product_level4_2_sum;
  assign _017_ = product_level6_0_half & product_level5_0_carry;
  assign product_level6_0_carry = _016_ | _017_;
  assign product_level6_1_half = product_level3_1_sum[8] ^ product_level4_3_sum;
  assign product_level6_1_sum = product_level6_1_half ^ product_level5_1_carry;
  assign _018_ = product_level3_1_sum[8] & product_level4_3_sum;
  assign _019_ = product_level6_1_half & product_level5_1_carry;
  assign product_level6_1_carry = _018_ | _019_;
  assign product_level6_2_half = product_level3_1_carry[9] ^ product_level3_1_sum[10];
  assign product_level6_2_sum = product_level6_2_half ^ product_level5_2_carry;
  assign _020_ = product_level3_1_carry[9] & product_level3_1_sum[10];
  assign _021_ = product_level6_2_half & product_level5_2_carry;
  assign product_level6_2_carry = _020_ | _021_;
  assign { _023_[26], product_total } = { product_level3_3_sum, product_level4_6_carry, product_level4_6_sum, product_level5_4_carry, product_level5_4_sum, product_level5_3_carry, product_level5_3_sum, product_level6_2_carry, product_level6_2_sum, product_level6_1_carry, product_level6_1_sum, product_level6_0_carry, product_level6_0_sum, product_level5_0_sum, product_level3_1_sum[4], product_level3_1_carry[2:0], product_level2_1_sum[1], product_level4_0_carry, product_level4_0_sum, product_level3_0_sum, product_level2_0_sum, product_level1_0_sum, lower_row0[1], i__b_sig[1] } + { product_level2_5_sum, 1'h0, product_level3_2_sum, 1'h0, product_level4_5_sum, 1'h0, product_level4_4_sum, 1'h0, product_level5_2_sum, 1'h0, product_level5_1_sum, 2'h0, product_level4_1_sum, product_level3_1_sum[3:0], product_level2_1_sum[0], 5'h00, lower_row0[0] };
  assign _024_ = $signed({ unpack__a_low_3, unpack__a_low_2_0 }) + $signed({ unpack__b_low_3, unpack__b_low_2_0 });
  assign { _025_[7:6], o__low } = $signed(_024_) + $signed(7'h22);
  assign _026_ = $signed(i__a_high) + $signed(i__b_high);
  assign _027_ = multiply__chosen_3 ? 7'h40 : 7'h54;
  assign { _028_[8:7], o__high } = $signed(_026_) + $signed({ 1'h0, _027_ });
  assign o__tables = { 24'h000000, _134_, 56'h00000000000000, o, 32'h00000000 } | { 15'h0000, _061_, 1'h0, _060_, _059_, _058_, _057_, _056_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, 1'h0, _046_, 47'h000000000000, _045_, 1'h0, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _032_, _031_, _030_, 1'h0, _029_, 32'h00000000 };
  assign product_level3_3_half = ~ upper_multiple3[13];
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table0 table0_1 (
    .a(i__a0[7:4]),
    .b(i__b0[7:4]),
    .o(o)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table0 table0_3 (
    .a(i__a0[15:12]),
    .b(i__b0[15:12]),
    .o(_134_)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table1 table1_1 (
    .a(i__a1[7:4]),
    .b(i__b1[7:4]),
    .port(_029_),
    .port_10(_039_),
    .port_11(_040_),
    .port_12(_041_),
    .port_13(_042_),
    .port_14(_043_),
    .port_15(_045_),
    .port_2(_030_),
    .port_3(_031_),
    .port_4(_032_),
    .port_5(_034_),
    .port_6(_035_),
    .port_7(_036_),
    .port_8(_037_),
    .port_9(_038_)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table1 table1_3 (
    .a(i__a1[15:12]),
    .b(i__b1[15:12]),
    .port(_046_),
    .port_10(_056_),
    .port_11(_057_),
    .port_12(_058_),
    .port_13(_059_),
    .port_14(_060_),
    .port_15(_061_),
    .port_2(_047_),
    .port_3(_048_),
    .port_4(_049_),
    .port_5(_050_),
    .port_6(_051_),
    .port_7(_052_),
    .port_8(_053_),
    .port_9(_054_)
  );
  assign _023_[25:0] = product_total;
  assign _025_[5:0] = o__low;
  assign _028_[6:0] = o__high;
  assign above[12:7] = i__a_sig[12:7];
  assign below[6:0] = i__a_sig[6:0];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table0 (
  input wire [3:0] a,
  input wire [3:0] b,
  output wire [7:0] o
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, a_odd1,
    a_odd3, a_shift0, a_shift1, a_shift2, a_shift3, b_odd1, b_odd3, b_shift0, b_shift1, b_shift2, b_shift3,
    copy1, copy3;
  wire [7:0] _044_, _045_;
  wire [9:0] _046_, _047_;
  wire [6:0] lines;
  assign a_shift2 = | { _003_, _002_, _001_, _007_ };
  assign a_shift3 = | { _005_, _004_ };
  assign _000_ = a == 1'h1;
  assign _006_ = a == 2'h2;
  assign _007_ = a == 3'h4;
  assign _004_ = a == 3'h6;
  assign _008_ = a == 4'h9;
  assign _010_ = a == 4'ha;
  assign _002_ = a == 4'hc;
  assign _005_ = a == 4'he;
  assign a_odd1 = | { _005_, _002_, _010_, _008_, _004_, _007_, _006_, _000_ };
  assign _009_ = a == 2'h3;
  assign _011_ = a == 3'h5;
  assign _001_ = a == 3'h7;
  assign _012_ = a == 4'hb;
  assign _013_ = a == 4'hd;
  assign _003_ = a == 4'hf;
  assign a_odd3 = | { _003_, _013_, _012_, _001_, _011_, _009_ };
  assign b_shift0 = | { _017_, _016_, _015_, _014_ };
  assign b_shift1 = | { _021_, _020_, _019_, _018_ };
  assign b_shift2 = | { _025_, _024_, _023_, _022_ };
  assign b_shift3 = | { _027_, _026_ };
  assign _014_ = b == 1'h1;
  assign _018_ = b == 2'h2;
  assign _022_ = b == 3'h4;
  assign _026_ = b == 3'h6;
  assign _016_ = b == 4'h9;
  assign _020_ = b == 4'ha;
  assign _024_ = b == 4'hc;
  assign _027_ = b == 4'he;
  assign b_odd1 = | { _027_, _024_, _020_, _016_, _026_, _022_, _018_, _014_ };
  assign _015_ = b == 2'h3;
  assign _019_ = b == 3'h5;
  assign _023_ = b == 3'h7;
  assign _017_ = b == 4'hb;
  assign _021_ = b == 4'hd;
  assign _025_ = b == 4'hf;
  assign b_odd3 = | { _025_, _021_, _017_, _023_, _019_, _015_ };
  assign lines[0] = a_shift0 & b_shift0;
  assign _028_ = a_shift0 & b_shift1;
  assign _029_ = a_shift1 & b_shift0;
  assign lines[1] = | { _029_, _028_ };
  assign _030_ = a_shift0 & b_shift2;
  assign _031_ = a_shift1 & b_shift1;
  assign _032_ = a_shift2 & b_shift0;
  assign lines[2] = | { _032_, _031_, _030_ };
  assign _033_ = a_shift0 & b_shift3;
  assign _034_ = a_shift1 & b_shift2;
  assign _035_ = a_shift2 & b_shift1;
  assign _036_ = a_shift3 & b_shift0;
  assign lines[3] = | { _036_, _035_, _034_, _033_ };
  assign _037_ = a_shift1 & b_shift3;
  assign _038_ = a_shift2 & b_shift2;
  assign _039_ = a_shift3 & b_shift1;
  assign lines[4] = | { _039_, _038_, _037_ };
  assign _040_ = a_shift2 & b_shift3;
  assign _041_ = a_shift3 & b_shift2;
  assign lines[5] = | { _041_, _040_ };
  assign lines[6] = a_shift3 & b_shift3;
  assign _042_ = a_odd1 & b_odd3;
  assign _043_ = a_odd3 & b_odd1;
  assign copy1 = | { _043_, _042_ };
  assign copy3 = a_odd3 & b_odd3;
  assign _044_ = { lines, 1'h0 } & {8{copy1}};
  assign _045_ = { 1'h0, lines } | _044_;
  assign _046_ = { lines, 3'h0 } & {10{copy3}};
  assign { _047_[9:8], o } = { 2'h0, _045_ } | _046_;
  assign a_shift0 = | { _012_, _008_, _009_, _000_ };
  assign a_shift1 = | { _013_, _010_, _011_, _006_ };
  assign _047_[7:0] = o;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__multiply__table1 (
  input wire [3:0] a,
  input wire [3:0] b,
  output wire port,
  output wire port_2,
  output wire port_3,
  output wire port_4,
  output wire port_5,
  output wire port_6,
  output wire port_7,
  output wire port_8,
  output wire port_9,
  output wire port_10,
  output wire port_11,
  output wire port_12,
  output wire port_13,
  output wire port_14,
  output wire port_15
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    a_shift0, a_shift2, a_shift3, a_shift4, a_shift5, a_shift6, a_shift8, b_shift0, b_shift2, b_shift3,
    b_shift4, b_shift5, b_shift6, b_shift8;
  assign _000_ = a == 1'h1;
  assign _020_ = a == 4'hf;
  assign a_shift0 = | { _020_, _000_ };
  assign _022_ = a == 2'h2;
  assign _033_ = a == 4'he;
  assign a_shift2 = | { _033_, _022_ };
  assign _037_ = a == 2'h3;
  assign _039_ = a == 4'hd;
  assign a_shift3 = | { _039_, _037_ };
  assign _047_ = a == 3'h4;
  assign _056_ = a == 4'hc;
  assign a_shift4 = | { _056_, _047_ };
  assign _066_ = a == 3'h5;
  assign _001_ = a == 4'hb;
  assign a_shift5 = | { _001_, _066_ };
  assign _010_ = a == 3'h6;
  assign _017_ = a == 4'ha;
  assign a_shift6 = | { _017_, _010_ };
  assign _018_ = a == 3'h7;
  assign _019_ = a == 4'h9;
  assign a_shift8 = | { _019_, _018_ };
  assign _021_ = b == 1'h1;
  assign _023_ = b == 4'hf;
  assign b_shift0 = | { _023_, _021_ };
  assign _024_ = b == 2'h2;
  assign _025_ = b == 4'he;
  assign b_shift2 = | { _025_, _024_ };
  assign _026_ = b == 2'h3;
  assign _027_ = b == 4'hd;
  assign b_shift3 = | { _027_, _026_ };
  assign _028_ = b == 3'h4;
  assign _029_ = b == 4'hc;
  assign b_shift4 = | { _029_, _028_ };
  assign _030_ = b == 3'h5;
  assign _031_ = b == 4'hb;
  assign b_shift5 = | { _031_, _030_ };
  assign _032_ = b == 3'h6;
  assign _034_ = b == 4'ha;
  assign b_shift6 = | { _034_, _032_ };
  assign _035_ = b == 3'h7;
  assign _036_ = b == 4'h9;
  assign b_shift8 = | { _036_, _035_ };
  assign port = a_shift0 & b_shift0;
  assign _038_ = a_shift0 & b_shift2;
  assign _040_ = a_shift2 & b_shift0;
  assign port_2 = | { _040_, _038_ };
  assign _041_ = a_shift0 & b_shift3;
  assign _042_ = a_shift3 & b_shift0;
  assign port_3 = | { _042_, _041_ };
  assign _043_ = a_shift0 & b_shift4;
  assign _044_ = a_shift2 & b_shift2;
  assign _045_ = a_shift4 & b_shift0;
  assign port_4 = | { _045_, _044_, _043_ };
  assign _046_ = a_shift0 & b_shift5;
  assign _048_ = a_shift2 & b_shift3;
  assign _049_ = a_shift3 & b_shift2;
  assign _050_ = a_shift5 & b_shift0;
  assign port_5 = | { _050_, _049_, _048_, _046_ };
  assign _051_ = a_shift0 & b_shift6;
  assign _052_ = a_shift2 & b_shift4;
  assign _053_ = a_shift3 & b_shift3;
  assign _054_ = a_shift4 & b_shift2;
  assign _055_ = a_shift6 & b_shift0;
  assign port_6 = | { _055_, _054_, _053_, _052_, _051_ };
  assign _057_ = a_shift2 & b_shift5;
  assign _058_ = a_shift3 & b_shift4;
  assign _059_ = a_shift4 & b_shift3;
  assign _060_ = a_shift5 & b_shift2;
  assign port_7 = | { _060_, _059_, _058_, _057_ };
  assign _061_ = a_shift0 & b_shift8;
  assign _062_ = a_shift2 & b_shift6;
  assign _063_ = a_shift3 & b_shift5;
  assign _064_ = a_shift4 & b_shift4;
  assign _065_ = a_shift5 & b_shift3;
  assign _067_ = a_shift6 & b_shift2;
  assign _068_ = a_shift8 & b_shift0;
  assign port_8 = | { _068_, _067_, _065_, _064_, _063_, _062_, _061_ };
  assign _069_ = a_shift3 & b_shift6;
  assign _070_ = a_shift4 & b_shift5;
  assign _071_ = a_shift5 & b_shift4;
  assign _072_ = a_shift6 & b_shift3;
  assign port_9 = | { _072_, _071_, _070_, _069_ };
  assign _073_ = a_shift2 & b_shift8;
  assign _074_ = a_shift4 & b_shift6;
  assign _002_ = a_shift5 & b_shift5;
  assign _003_ = a_shift6 & b_shift4;
  assign _004_ = a_shift8 & b_shift2;
  assign port_10 = | { _004_, _003_, _002_, _074_, _073_ };
  assign _005_ = a_shift3 & b_shift8;
  assign _006_ = a_shift5 & b_shift6;
  assign _007_ = a_shift6 & b_shift5;
  assign _008_ = a_shift8 & b_shift3;
  assign port_11 = | { _008_, _007_, _006_, _005_ };
  assign _009_ = a_shift4 & b_shift8;
  assign _011_ = a_shift6 & b_shift6;
  assign _012_ = a_shift8 & b_shift4;
  assign port_12 = | { _012_, _011_, _009_ };
  assign _013_ = a_shift5 & b_shift8;
  assign _014_ = a_shift8 & b_shift5;
  assign port_13 = | { _014_, _013_ };
  assign _015_ = a_shift6 & b_shift8;
  assign _016_ = a_shift8 & b_shift6;
  assign port_14 = | { _016_, _015_ };
  assign port_15 = a_shift8 & b_shift8;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__sum (
  input wire [127:0] acc,
  input wire [127:0] i__term,
  input wire align__split_0,
  input wire align__split_1,
  input wire align__split_2,
  input wire i__reserves,
  output wire [31:0] o_31_0,
  output wire [31:0] o_63_32,
  output wire [31:0] o_95_64,
  output wire [31:0] o_127_96,
  input wire [3:0] i__carry,
  input wire [3:0] i__nan
);
  wire _00_, _01_, _02_, _03_, _04_, _07_, _08_, _09_, _10_, _11_, _12_, _13_, _14_, _15_, _16_, _17_, _18_,
    _19_, _20_, _21_, _22_, _23_, _24_, _25_, _26_, _28_, _29_, _30_, _31_, _32_, held_nan_1_0, held_nan_2_0,
    held_nan_2_1, held_nan_4_0, held_nan_4_1, held_nan_4_2, held_nan_4_3;
  wire [131:0] _05_;
  wire [132:0] _06_;
  wire [3:0] _27_, nan;
  wire [130:0] total;
  assign _28_ = nan[0] & align__split_0;
  assign o_31_0 = nan[0] ? { _28_, 31'h00000000 } : total[31:0];
  assign _00_ = | { align__split_1, align__split_0 };
  assign _29_ = nan[1] & _00_;
  assign o_63_32 = nan[1] ? { _29_, 31'h00000000 } : total[64:33];
  assign _30_ = nan[2] & align__split_0;
  assign o_95_64 = nan[2] ? { _30_, 31'h00000000 } : total[97:66];
  assign o_127_96 = nan[3] ? { nan[3], 31'h00000000 } : total[130:99];
  assign _09_ = i__carry[1] & align__split_0;
  assign _26_ = i__carry[2] & _00_;
  assign _31_ = i__carry[3] & align__split_0;
  assign _32_ = i__carry[1] | _03_;
  assign _01_ = ~ _00_;
  assign _02_ = i__carry[2] | _01_;
  assign _03_ = ~ align__split_0;
  assign _04_ = i__carry[3] | _03_;
  assign _05_ = { acc[127:96], _31_, acc[95:64], _26_, acc[63:32], _09_, acc[31:0] } + { i__term[127:96], _04_, i__term[95:64], _02_, i__term[63:32], _32_, i__term[31:0] };
  assign { _06_[132:131], total } = _05_ + i__carry[0];
  assign _07_ = | acc[30:0];
  assign _08_ = ~ _07_;
  assign _10_ = | acc[62:32];
  assign _11_ = ~ _10_;
  assign _12_ = | acc[94:64];
  assign _13_ = ~ _12_;
  assign _14_ = | acc[126:96];
  assign _15_ = ~ _14_;
  assign held_nan_4_0 = & { align__split_0, acc[31], _08_ };
  assign held_nan_4_1 = & { align__split_0, acc[63], _11_ };
  assign held_nan_4_2 = & { align__split_0, acc[95], _13_ };
  assign held_nan_4_3 = & { align__split_0, acc[127], _15_ };
  assign held_nan_2_0 = & { align__split_1, acc[63], _11_, _17_ };
  assign held_nan_2_1 = & { align__split_1, acc[127], _15_, _19_ };
  assign _16_ = ~ acc[31];
  assign _17_ = _08_ & _16_;
  assign _20_ = ~ acc[63];
  assign _21_ = _11_ & _20_;
  assign _18_ = ~ acc[95];
  assign _19_ = _13_ & _18_;
  assign held_nan_1_0 = & { align__split_2, acc[127], _15_, _19_, _21_, _17_ };
  assign _22_ = | { held_nan_1_0, held_nan_2_0, held_nan_4_0 };
  assign _23_ = | { held_nan_1_0, held_nan_2_0, held_nan_4_1 };
  assign _24_ = | { held_nan_1_0, held_nan_2_1, held_nan_4_2 };
  assign _25_ = | { held_nan_1_0, held_nan_2_1, held_nan_4_3 };
  assign _27_ = { _25_, _24_, _23_, _22_ } & {4{i__reserves}};
  assign nan = i__nan | _27_;
  assign _06_[130:0] = total;
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__unpack (
  input wire [1:0] i__mode0,
  input wire [15:0] i__a0,
  input wire [15:0] i__b0,
  output wire multiply__chosen_0,
  output wire multiply__chosen_1,
  output wire multiply__chosen_2,
  output wire multiply__chosen_3,
  output wire [15:0] o__a0,
  output wire [15:0] o__a1,
  output wire [15:0] o__b0,
  output wire [15:0] o__b1,
  output wire signed [5:0] o__a_high,
  output wire [2:0] unpack__a_low_2_0,
  output wire unpack__a_low_3,
  output wire [12:0] o__a_sig,
  output wire signed [5:0] o__b_high,
  output wire [2:0] unpack__b_low_2_0,
  output wire unpack__b_low_3,
  output wire [12:0] o__b_sig,
  output wire [3:0] o__sign,
  output wire [3:0] no_number
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_,
    _045_, _046_, _047_, _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_,
    _060_, _061_, _062_, _063_, _064_, _065_, _066_, _067_, _068_, _069_, _070_, _071_, _072_, _073_, _074_,
    _075_, _076_, _077_, _078_, _079_, _080_, _081_, _082_, _083_, _084_, _085_, _086_, _087_, _088_, _089_,
    _090_, _091_, _092_, _093_, _094_, _095_, _096_, _097_, _098_, _099_, _100_, _101_, _102_, _103_, _104_,
    _105_, _106_, _107_, _108_, _109_, _110_, _111_, _112_, _113_, _114_, _115_, _116_, _117_, _118_, _119_,
    _120_, _121_, _122_, _123_, _124_, _125_, _126_, _127_, _128_, _129_, _130_, _131_, _132_, _133_, _134_,
    _135_, _136_, _137_, _138_, _139_, _140_, _141_, _142_, _143_, _144_, _145_, _146_, _147_, _148_, _149_,
    _150_, _151_, _152_, _153_, _154_, _155_, _156_, _157_, _158_, _159_, _160_, _161_, _162_, _163_, _164_,
    _165_, _166_, _167_, _168_, _169_, _170_, _171_, _172_, _173_, _174_, _175_, _176_, _177_, _178_, _179_,
    _180_, _181_, _182_, _183_, _184_, _185_, _186_, _187_, _188_, _189_, _190_, _191_, _192_, _193_, _194_,
    _195_, _196_, _197_, halves, others;
  wire [6:0] lower, upper;
  wire [15:0] signs;
  assign multiply__chosen_0 = ! i__mode0;
  assign multiply__chosen_1 = i__mode0 == 1'h1;
  assign multiply__chosen_2 = i__mode0 == 2'h2;
  assign multiply__chosen_3 = i__mode0 >= 2'h3;
  assign _196_ = | { _064_, _187_, _046_, _011_ };
  assign _000_ = multiply__chosen_0 & _196_;
  assign _011_ = i__a0[3:0] == 1'h1;
  assign _022_ = | { _018_, _011_ };
  assign _026_ = multiply__chosen_1 & _022_;
  assign lower[0] = | { _026_, _000_ };
  assign _070_ = | { _067_, _064_, _058_, _051_, _046_, _037_ };
  assign lower[1] = multiply__chosen_0 & _070_;
  assign _128_ = | { _018_, _067_, _113_, _109_, _051_, _104_ };
  assign _139_ = multiply__chosen_0 & _128_;
  assign _037_ = i__a0[3:0] == 2'h2;
  assign _156_ = | { _155_, _037_ };
  assign _164_ = multiply__chosen_1 & _156_;
  assign lower[2] = | { _164_, _139_ };
  assign _155_ = i__a0[3:0] == 4'he;
  assign _018_ = i__a0[3:0] == 4'hf;
  assign _183_ = | { _018_, _155_, _109_, _176_ };
  assign _184_ = multiply__chosen_0 & _183_;
  assign _046_ = i__a0[3:0] == 2'h3;
  assign _067_ = i__a0[3:0] == 4'hd;
  assign _185_ = | { _067_, _046_ };
  assign _186_ = multiply__chosen_1 & _185_;
  assign lower[3] = | { _186_, _184_ };
  assign _104_ = i__a0[3:0] == 3'h4;
  assign _113_ = i__a0[3:0] == 4'hc;
  assign _188_ = | { _113_, _187_, _109_, _104_ };
  assign lower[4] = multiply__chosen_1 & _188_;
  assign _051_ = i__a0[3:0] == 3'h5;
  assign _064_ = i__a0[3:0] == 4'hb;
  assign _189_ = | { _064_, _187_, _109_, _051_ };
  assign lower[5] = multiply__chosen_1 & _189_;
  assign _176_ = i__a0[3:0] == 3'h6;
  assign _109_ = i__a0[3:0] == 3'h7;
  assign _187_ = i__a0[3:0] == 4'h9;
  assign _058_ = i__a0[3:0] == 4'ha;
  assign _190_ = | { _058_, _187_, _109_, _176_ };
  assign lower[6] = multiply__chosen_1 & _190_;
  assign _192_ = | { _024_, _021_, _017_, _191_ };
  assign _193_ = multiply__chosen_0 & _192_;
  assign _191_ = i__a0[11:8] == 1'h1;
  assign _194_ = | { _006_, _191_ };
  assign _195_ = multiply__chosen_1 & _194_;
  assign upper[0] = | { _195_, _193_ };
  assign _197_ = | { _005_, _024_, _027_, _002_, _017_, _009_ };
  assign upper[1] = multiply__chosen_0 & _197_;
  assign _007_ = | { _006_, _005_, _004_, _003_, _002_, _001_ };
  assign _008_ = multiply__chosen_0 & _007_;
  assign _009_ = i__a0[11:8] == 2'h2;
  assign _012_ = | { _010_, _009_ };
  assign _013_ = multiply__chosen_1 & _012_;
  assign upper[2] = | { _013_, _008_ };
  assign _010_ = i__a0[11:8] == 4'he;
  assign _006_ = i__a0[11:8] == 4'hf;
  assign _015_ = | { _006_, _010_, _003_, _014_ };
  assign _016_ = multiply__chosen_0 & _015_;
  assign _017_ = i__a0[11:8] == 2'h3;
  assign _005_ = i__a0[11:8] == 4'hd;
  assign _019_ = | { _005_, _017_ };
  assign _020_ = multiply__chosen_1 & _019_;
  assign upper[3] = | { _020_, _016_ };
  assign _001_ = i__a0[11:8] == 3'h4;
  assign _004_ = i__a0[11:8] == 4'hc;
  assign _023_ = | { _004_, _021_, _003_, _001_ };
  assign upper[4] = multiply__chosen_1 & _023_;
  assign _002_ = i__a0[11:8] == 3'h5;
  assign _024_ = i__a0[11:8] == 4'hb;
  assign _025_ = | { _024_, _021_, _003_, _002_ };
  assign upper[5] = multiply__chosen_1 & _025_;
  assign _014_ = i__a0[11:8] == 3'h6;
  assign _003_ = i__a0[11:8] == 3'h7;
  assign _021_ = i__a0[11:8] == 4'h9;
  assign _027_ = i__a0[11:8] == 4'ha;
  assign _028_ = | { _027_, _021_, _003_, _014_ };
  assign upper[6] = multiply__chosen_1 & _028_;
  assign o__a0 = i__a0 & {16{multiply__chosen_0}};
  assign o__a1 = i__a0 & {16{multiply__chosen_1}};
  assign _033_ = | { _032_, _031_, _030_, _029_ };
  assign _034_ = multiply__chosen_0 & _033_;
  assign _029_ = i__b0[3:0] == 1'h1;
  assign _036_ = | { _035_, _029_ };
  assign _038_ = multiply__chosen_1 & _036_;
  assign _039_ = | { _038_, _034_ };
  assign _044_ = | { _043_, _032_, _042_, _041_, _030_, _040_ };
  assign _045_ = multiply__chosen_0 & _044_;
  assign _050_ = | { _035_, _043_, _049_, _048_, _041_, _047_ };
  assign _052_ = multiply__chosen_0 & _050_;
  assign _040_ = i__b0[3:0] == 2'h2;
  assign _054_ = | { _053_, _040_ };
  assign _055_ = multiply__chosen_1 & _054_;
  assign _056_ = | { _055_, _052_ };
  assign _053_ = i__b0[3:0] == 4'he;
  assign _035_ = i__b0[3:0] == 4'hf;
  assign _059_ = | { _035_, _053_, _048_, _057_ };
  assign _060_ = multiply__chosen_0 & _059_;
  assign _030_ = i__b0[3:0] == 2'h3;
  assign _043_ = i__b0[3:0] == 4'hd;
  assign _061_ = | { _043_, _030_ };
  assign _062_ = multiply__chosen_1 & _061_;
  assign _063_ = | { _062_, _060_ };
  assign _047_ = i__b0[3:0] == 3'h4;
  assign _049_ = i__b0[3:0] == 4'hc;
  assign _065_ = | { _049_, _031_, _048_, _047_ };
  assign _066_ = multiply__chosen_1 & _065_;
  assign _041_ = i__b0[3:0] == 3'h5;
  assign _032_ = i__b0[3:0] == 4'hb;
  assign _068_ = | { _032_, _031_, _048_, _041_ };
  assign _069_ = multiply__chosen_1 & _068_;
  assign _057_ = i__b0[3:0] == 3'h6;
  assign _048_ = i__b0[3:0] == 3'h7;
  assign _031_ = i__b0[3:0] == 4'h9;
  assign _042_ = i__b0[3:0] == 4'ha;
  assign _071_ = | { _042_, _031_, _048_, _057_ };
  assign _072_ = multiply__chosen_1 & _071_;
  assign _077_ = | { _076_, _075_, _074_, _073_ };
  assign _078_ = multiply__chosen_0 & _077_;
  assign _073_ = i__b0[11:8] == 1'h1;
  assign _080_ = | { _079_, _073_ };
  assign _081_ = multiply__chosen_1 & _080_;
  assign _082_ = | { _081_, _078_ };
  assign _087_ = | { _086_, _076_, _085_, _084_, _074_, _083_ };
  assign _088_ = multiply__chosen_0 & _087_;
  assign _092_ = | { _079_, _086_, _091_, _090_, _084_, _089_ };
  assign _093_ = multiply__chosen_0 & _092_;
  assign _083_ = i__b0[11:8] == 2'h2;
  assign _095_ = | { _094_, _083_ };
  assign _096_ = multiply__chosen_1 & _095_;
  assign _097_ = | { _096_, _093_ };
  assign _094_ = i__b0[11:8] == 4'he;
  assign _079_ = i__b0[11:8] == 4'hf;
  assign _099_ = | { _079_, _094_, _090_, _098_ };
  assign _100_ = multiply__chosen_0 & _099_;
  assign _074_ = i__b0[11:8] == 2'h3;
  assign _086_ = i__b0[11:8] == 4'hd;
  assign _101_ = | { _086_, _074_ };
  assign _102_ = multiply__chosen_1 & _101_;
  assign _103_ = | { _102_, _100_ };
  assign _089_ = i__b0[11:8] == 3'h4;
  assign _091_ = i__b0[11:8] == 4'hc;
  assign _105_ = | { _091_, _075_, _090_, _089_ };
  assign _106_ = multiply__chosen_1 & _105_;
  assign _084_ = i__b0[11:8] == 3'h5;
  assign _076_ = i__b0[11:8] == 4'hb;
  assign _107_ = | { _076_, _075_, _090_, _084_ };
  assign _108_ = multiply__chosen_1 & _107_;
  assign _098_ = i__b0[11:8] == 3'h6;
  assign _090_ = i__b0[11:8] == 3'h7;
  assign _075_ = i__b0[11:8] == 4'h9;
  assign _085_ = i__b0[11:8] == 4'ha;
  assign _110_ = | { _085_, _075_, _090_, _098_ };
  assign _111_ = multiply__chosen_1 & _110_;
  assign halves = ~ multiply__chosen_3;
  assign o__b0 = i__b0 & {16{multiply__chosen_0}};
  assign o__b1 = i__b0 & {16{multiply__chosen_1}};
  assign signs = i__a0 ^ i__b0;
  assign _112_ = signs[3] & others;
  assign _114_ = signs[7] & multiply__chosen_2;
  assign o__sign[0] = | { _115_, _114_, _112_ };
  assign _116_ = | { multiply__chosen_2, others };
  assign _117_ = signs[7] & _116_;
  assign _115_ = signs[15] & multiply__chosen_3;
  assign o__sign[1] = | { _115_, _117_ };
  assign others = | { multiply__chosen_1, multiply__chosen_0 };
  assign _118_ = signs[11] & others;
  assign _119_ = | { multiply__chosen_3, multiply__chosen_2 };
  assign _120_ = signs[15] & _119_;
  assign o__sign[2] = | { _120_, _118_ };
  assign _121_ = | i__a0[2:0];
  assign _122_ = ~ _121_;
  assign _123_ = i__a0[3] & _122_;
  assign _124_ = | i__b0[2:0];
  assign _125_ = ~ _124_;
  assign _126_ = i__b0[3] & _125_;
  assign _127_ = | { _126_, _123_ };
  assign _129_ = multiply__chosen_1 & _127_;
  assign _131_ = ~ _130_;
  assign _132_ = i__a0[7] & _131_;
  assign _134_ = ~ _133_;
  assign _135_ = i__b0[7] & _134_;
  assign _136_ = | { _135_, _132_ };
  assign _138_ = | i__a0[14:0];
  assign _140_ = ~ _138_;
  assign _141_ = i__a0[15] & _140_;
  assign _142_ = | i__b0[14:0];
  assign _143_ = ~ _142_;
  assign no_number[0] = | { _146_, _137_, _129_ };
  assign _147_ = | i__a0[6:4];
  assign _148_ = ~ _147_;
  assign _149_ = i__a0[7] & _148_;
  assign _150_ = | i__b0[6:4];
  assign _151_ = ~ _150_;
  assign _152_ = i__b0[7] & _151_;
  assign _153_ = | { _152_, _149_ };
  assign _154_ = multiply__chosen_1 & _153_;
  assign _130_ = | i__a0[6:0];
  assign _133_ = | i__b0[6:0];
  assign _137_ = multiply__chosen_2 & _136_;
  assign no_number[1] = | { _146_, _137_, _154_ };
  assign _157_ = | i__a0[10:8];
  assign _158_ = ~ _157_;
  assign _159_ = i__a0[11] & _158_;
  assign _160_ = | i__b0[10:8];
  assign _161_ = ~ _160_;
  assign _162_ = i__b0[11] & _161_;
  assign _163_ = | { _162_, _159_ };
  assign _165_ = multiply__chosen_1 & _163_;
  assign _166_ = | i__a0[14:8];
  assign _169_ = | i__b0[14:8];
  assign _170_ = ~ _169_;
  assign _171_ = i__b0[15] & _170_;
  assign _172_ = | { _171_, _168_ };
  assign _173_ = multiply__chosen_2 & _172_;
  assign _144_ = i__b0[15] & _143_;
  assign _145_ = | { _144_, _141_ };
  assign _146_ = multiply__chosen_3 & _145_;
  assign no_number[2] = | { _146_, _173_, _165_ };
  assign _174_ = | i__a0[14:12];
  assign _175_ = ~ _174_;
  assign _177_ = i__a0[15] & _175_;
  assign _178_ = | i__b0[14:12];
  assign _179_ = ~ _178_;
  assign _180_ = i__b0[15] & _179_;
  assign _181_ = | { _180_, _177_ };
  assign _182_ = multiply__chosen_1 & _181_;
  assign _167_ = ~ _166_;
  assign _168_ = i__a0[15] & _167_;
  assign no_number[3] = | { _146_, _173_, _182_ };
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__unpack__a a (
    .halves(halves),
    .high(o__a_high),
    .others(others),
    .port(lower[0]),
    .port_10(upper[2]),
    .port_11(upper[3]),
    .port_12(upper[4]),
    .port_13(upper[5]),
    .port_14(upper[6]),
    .port_15(unpack__a_low_2_0),
    .port_16(unpack__a_low_3),
    .port_2(lower[1]),
    .port_3(lower[2]),
    .port_4(lower[3]),
    .port_5(lower[4]),
    .port_6(lower[5]),
    .port_7(lower[6]),
    .port_8(upper[0]),
    .port_9(upper[1]),
    .sig(o__a_sig),
    .word(i__a0)
  );
  simd_e2m1fn_posit4_1_posit8_0_posit16_1__unpack__a b (
    .halves(halves),
    .high(o__b_high),
    .others(others),
    .port(_039_),
    .port_10(_097_),
    .port_11(_103_),
    .port_12(_106_),
    .port_13(_108_),
    .port_14(_111_),
    .port_15(unpack__b_low_2_0),
    .port_16(unpack__b_low_3),
    .port_2(_045_),
    .port_3(_056_),
    .port_4(_063_),
    .port_5(_066_),
    .port_6(_069_),
    .port_7(_072_),
    .port_8(_082_),
    .port_9(_088_),
    .sig(o__b_sig),
    .word(i__b0)
  );
  assign o__sign[3] = signs[15];
endmodule

module simd_e2m1fn_posit4_1_posit8_0_posit16_1__unpack__a (
  input wire [15:0] word,
  input wire others,
  input wire port,
  input wire port_2,
  input wire port_3,
  input wire port_4,
  input wire port_5,
  input wire port_6,
  input wire port_7,
  input wire port_8,
  input wire port_9,
  input wire port_10,
  input wire port_11,
  input wire port_12,
  input wire port_13,
  input wire port_14,
  input wire halves,
  output wire [5:0] high,
  output wire [2:0] port_15,
  output wire port_16,
  output wire [12:0] sig
);
  wire _000_, _001_, _003_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, _035_, _036_, _037_, _038_, _039_, _040_, _041_, _042_, _043_, _044_, _045_, _046_,
    _047_, _049_, _050_, _051_, _053_, _054_, carried, lower_empty1, lower_empty2, lower_empty4, lower_ones,
    upper_empty1, upper_empty2, upper_empty4, upper_empty8;
  wire [2:0] _002_;
  wire [3:0] _004_, _048_;
  wire [1:0] _052_;
  wire [14:0] any_size, size;
  wire [13:0] body, body_apart, by_1, by_2, by_4, by_8;
  wire [12:0] rest;
  assign _000_ = | word[7:0];
  assign carried = _000_ & _018_;
  assign _050_ = word[0] & _006_;
  assign size[1] = word[1] ^ _050_;
  assign _001_ = | word[1:0];
  assign _012_ = _001_ & _006_;
  assign size[2] = word[2] ^ _012_;
  assign _015_ = | word[2:0];
  assign _016_ = _015_ & _006_;
  assign size[3] = word[3] ^ _016_;
  assign _017_ = | word[3:0];
  assign _019_ = _017_ & _006_;
  assign size[4] = word[4] ^ _019_;
  assign _020_ = | word[4:0];
  assign _021_ = _020_ & _006_;
  assign size[5] = word[5] ^ _021_;
  assign _022_ = | word[5:0];
  assign _023_ = _022_ & _006_;
  assign size[6] = word[6] ^ _023_;
  assign _024_ = | word[6:0];
  assign _006_ = halves ? word[7] : word[15];
  assign _025_ = _024_ & _006_;
  assign size[7] = word[7] ^ _025_;
  assign _026_ = carried & word[15];
  assign size[8] = word[8] ^ _026_;
  assign _027_ = carried | word[8];
  assign _028_ = _027_ & word[15];
  assign size[9] = word[9] ^ _028_;
  assign _029_ = | word[9:8];
  assign _030_ = carried | _029_;
  assign _031_ = _030_ & word[15];
  assign size[10] = word[10] ^ _031_;
  assign _032_ = | word[10:8];
  assign _033_ = carried | _032_;
  assign _034_ = _033_ & word[15];
  assign size[11] = word[11] ^ _034_;
  assign _035_ = | word[11:8];
  assign _036_ = carried | _035_;
  assign _037_ = _036_ & word[15];
  assign size[12] = word[12] ^ _037_;
  assign _038_ = | word[12:8];
  assign _039_ = carried | _038_;
  assign _040_ = _039_ & word[15];
  assign size[13] = word[13] ^ _040_;
  assign _041_ = | word[13:8];
  assign _042_ = carried | _041_;
  assign _043_ = _042_ & word[15];
  assign size[14] = word[14] ^ _043_;
  assign any_size = others ? { port_14, port_13, port_12, port_11, port_10, port_9, port_8, 1'h0, port_7, port_6, port_5, port_4, port_3, port_2, port } : { size[14:1], word[0] };
  assign lower_ones = halves ? any_size[6] : any_size[14];
  assign body = any_size[13:0] ^ { {8{any_size[14]}}, {6{lower_ones}} };
  assign body_apart[7:6] = halves ? { any_size[14], any_size[14] } : body[7:6];
  assign _044_ = | { body[13:8], body_apart[7:6] };
  assign _045_ = ~ _044_;
  assign upper_empty8 = _045_ & _018_;
  assign by_8 = upper_empty8 ? { body[5:0], {8{lower_ones}} } : { body[13:8], body_apart[7:6], body[5:0] };
  assign _046_ = | by_8[13:10];
  assign upper_empty4 = ~ _046_;
  assign lower_empty4 = halves ? _010_ : upper_empty4;
  assign by_4[5:0] = lower_empty4 ? { by_8[1:0], {4{lower_ones}} } : by_8[5:0];
  assign _047_ = upper_empty4 & _018_;
  assign by_4[7:6] = _047_ ? by_8[3:2] : by_8[7:6];
  assign _048_ = halves ? {4{any_size[14]}} : by_8[7:4];
  assign by_4[13:8] = _046_ ? by_8[13:8] : { by_8[9:8], _048_ };
  assign _049_ = | by_4[13:12];
  assign upper_empty2 = ~ _049_;
  assign lower_empty2 = halves ? _008_ : upper_empty2;
  assign by_2[5:0] = lower_empty2 ? { by_4[3:0], lower_ones, lower_ones } : by_4[5:0];
  assign _051_ = upper_empty2 & _018_;
  assign by_2[7:6] = _051_ ? by_4[5:4] : by_4[7:6];
  assign _052_ = halves ? { any_size[14], any_size[14] } : by_4[7:6];
  assign by_2[13:8] = _049_ ? by_4[13:8] : { by_4[11:8], _052_ };
  assign upper_empty1 = ~ by_2[13];
  assign lower_empty1 = halves ? _005_ : upper_empty1;
  assign by_1[5:0] = lower_empty1 ? { by_2[4:0], lower_ones } : by_2[5:0];
  assign _018_ = ~ halves;
  assign _053_ = upper_empty1 & _018_;
  assign by_1[7:6] = _053_ ? by_2[6:5] : by_2[7:6];
  assign _054_ = halves ? any_size[14] : by_2[7];
  assign by_1[13:8] = by_2[13] ? by_2[13:8] : { by_2[12:8], _054_ };
  assign rest = by_1[12:0] ^ { {7{any_size[14]}}, {6{lower_ones}} };
  assign _002_ = { upper_empty4, upper_empty2, upper_empty1 } ^ {3{_003_}};
  assign _004_ = { upper_empty8, upper_empty4, upper_empty2, upper_empty1 } ^ {4{_003_}};
  assign _003_ = ~ any_size[14];
  assign high = halves ? { {3{_003_}}, _002_ } : { _003_, _004_, rest[12] };
  assign _005_ = ~ by_2[5];
  assign _007_ = | by_4[5:4];
  assign _008_ = ~ _007_;
  assign _009_ = | by_8[5:2];
  assign _010_ = ~ _009_;
  assign port_16 = ~ lower_ones;
  assign port_15 = { _010_, _008_, _005_ } ^ {3{port_16}};
  assign _011_ = | any_size[6:0];
  assign _013_ = | any_size[14:8];
  assign _014_ = | any_size;
  assign sig = halves ? { _013_, rest[12:8], 1'h0, _011_, rest[4:0] } : { _014_, rest[11:0] };
  assign { body_apart[13:8], body_apart[5:0] } = { body[13:8], body[5:0] };
  assign size[0] = word[0];
endmodule

// readout_e2m1fn_posit4_1_posit8_0_posit16_1
//
// Spec:    readout:modes=e2m1fn+posit4_1+posit8_0+posit16_1
// Latency: none, combinational
// Ports:
//   input  mode          2 bits  e2m1fn+posit4_1+posit8_0+posit16_1
//   input  acc         128 bits  4 x fixed29_-2 or 4 x fixed23_-8 or 2 x fixed51_-12 or fixed71_-56
//   output o            16 bits  4 x e2m1fn or 4 x posit4_1 or 2 x posit8_0 or posit16_1
// Example:
//   mode = 0x2 (posit8_0), acc = 128'h00000000000000005a5a5a5a5a5a5a5a give o = 0x007f (e2m1fn: -6, 6, 0, 0;
//     posit4_1: -0.0625, 16, 0, 0; posit8_0: 64, 0; posit16_1: 6.00814819e-05)
// Made by: narrowgate 0.1.0, amaranth 0.5.10, yosys 0.70

module readout_e2m1fn_posit4_1_posit8_0_posit16_1 (
  input wire [1:0] mode,
  input wire [127:0] acc,
  output wire [15:0] o
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round round (
    .i__acc0(acc),
    .i__mode0(mode),
    .o__code(o)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round (
  input wire [1:0] i__mode0,
  input wire [127:0] i__acc0,
  output wire [15:0] o__code
);
  wire [2:0] _00_, _02_, _03_, _05_, _06_, _08_, _11_, _13_;
  wire _01_, _04_, _07_, _12_, _21_, _25_, _29_, _33_, _37_, _41_, _45_;
  wire [15:0] _09_, _10_, _14_;
  wire [7:0] _15_, _16_;
  wire [3:0] _17_, _18_, _19_, _20_, chosen;
  wire [6:0] _22_;
  wire [127:0] _23_, _24_, totals0, totals1, totals2, totals3;
  wire [5:0] _26_, _30_;
  wire [63:0] _27_, _28_, _31_, _32_;
  wire [4:0] _34_, _38_, _42_, _46_, _49_, _51_, _53_, _55_;
  wire [31:0] _35_, _36_, _39_, _40_, _43_, _44_, _47_, _48_, _50_, _52_, _54_, _56_;
  assign chosen[0] = ! i__mode0;
  assign chosen[1] = i__mode0 == 1'h1;
  assign chosen[2] = i__mode0 == 2'h2;
  assign chosen[3] = i__mode0 >= 2'h3;
  assign totals0 = i__acc0 & {128{chosen[0]}};
  assign totals1 = i__acc0 & {128{chosen[1]}};
  assign totals2 = i__acc0 & {128{chosen[2]}};
  assign totals3 = i__acc0 & {128{chosen[3]}};
  assign _09_ = { totals0[127], _08_, totals0[95], _05_, totals0[63], _02_, totals0[31], _13_ } | { _17_, _18_, _19_, _20_ };
  assign _10_ = _09_ | { _15_, _16_ };
  assign o__code = _10_ | _14_;
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_0 (
    .i__sig(_56_),
    .i__sign(totals0[31]),
    .o__exp(_55_),
    .port(_12_),
    .shifted_by_1(_11_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_1 (
    .i__sig(_54_),
    .i__sign(totals0[63]),
    .o__exp(_53_),
    .port(_01_),
    .shifted_by_1(_00_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_2 (
    .i__sig(_52_),
    .i__sign(totals0[95]),
    .o__exp(_51_),
    .port(_04_),
    .shifted_by_1(_03_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 normalise0_3 (
    .i__sig(_50_),
    .i__sign(totals0[127]),
    .o__exp(_49_),
    .port(_07_),
    .shifted_by_1(_06_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_0 (
    .i__nan(_45_),
    .i__sig(_48_),
    .i__sign(totals1[31]),
    .o__exp(_46_),
    .shifted(_47_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_1 (
    .i__nan(_41_),
    .i__sig(_44_),
    .i__sign(totals1[63]),
    .o__exp(_42_),
    .shifted(_43_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_2 (
    .i__nan(_37_),
    .i__sig(_40_),
    .i__sign(totals1[95]),
    .o__exp(_38_),
    .shifted(_39_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 normalise1_3 (
    .i__nan(_33_),
    .i__sig(_36_),
    .i__sign(totals1[127]),
    .o__exp(_34_),
    .shifted(_35_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 normalise2_0 (
    .i__nan(_29_),
    .i__sig(_32_),
    .i__sign(totals2[63]),
    .o__exp(_30_),
    .shifted(_31_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 normalise2_1 (
    .i__nan(_25_),
    .i__sig(_28_),
    .i__sign(totals2[127]),
    .o__exp(_26_),
    .shifted(_27_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise3_0 normalise3_0 (
    .i__nan(_21_),
    .i__sig(_24_),
    .i__sign(totals3[127]),
    .o__exp(_22_),
    .shifted(_23_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_0 (
    .i__exp(_55_),
    .i__sign(totals0[31]),
    .port(_11_),
    .port_2(_12_),
    .port_3(_13_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_1 (
    .i__exp(_53_),
    .i__sign(totals0[63]),
    .port(_00_),
    .port_2(_01_),
    .port_3(_02_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_2 (
    .i__exp(_51_),
    .i__sign(totals0[95]),
    .port(_03_),
    .port_2(_04_),
    .port_3(_05_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 round0_3 (
    .i__exp(_49_),
    .i__sign(totals0[127]),
    .port(_06_),
    .port_2(_07_),
    .port_3(_08_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_0 (
    .i__exp(_46_),
    .i__nan(_45_),
    .i__sig(_47_),
    .i__sign(totals1[31]),
    .o__code(_20_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_1 (
    .i__exp(_42_),
    .i__nan(_41_),
    .i__sig(_43_),
    .i__sign(totals1[63]),
    .o__code(_19_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_2 (
    .i__exp(_38_),
    .i__nan(_37_),
    .i__sig(_39_),
    .i__sign(totals1[95]),
    .o__code(_18_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 round1_3 (
    .i__exp(_34_),
    .i__nan(_33_),
    .i__sig(_35_),
    .i__sign(totals1[127]),
    .o__code(_17_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 round2_0 (
    .i__exp(_30_),
    .i__nan(_29_),
    .i__sig(_31_),
    .i__sign(totals2[63]),
    .o__code(_16_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 round2_1 (
    .i__exp(_26_),
    .i__nan(_25_),
    .i__sig(_27_),
    .i__sign(totals2[127]),
    .o__code(_15_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round3_0 round3_0 (
    .i__exp(_22_),
    .i__nan(_21_),
    .i__sig(_23_),
    .i__sign(totals3[127]),
    .o__code(_14_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_0 (
    .code(totals0[31:0]),
    .o__a0__sig(_56_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_1 (
    .code(totals0[63:32]),
    .o__a0__sig(_54_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_2 (
    .code(totals0[95:64]),
    .o__a0__sig(_52_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 unpack0_3 (
    .code(totals0[127:96]),
    .o__a0__sig(_50_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_0 (
    .code(totals1[31:0]),
    .o__a0__nan(_45_),
    .o__a0__sig(_48_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_1 (
    .code(totals1[63:32]),
    .o__a0__nan(_41_),
    .o__a0__sig(_44_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_2 (
    .code(totals1[95:64]),
    .o__a0__nan(_37_),
    .o__a0__sig(_40_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 unpack1_3 (
    .code(totals1[127:96]),
    .o__a0__nan(_33_),
    .o__a0__sig(_36_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 unpack2_0 (
    .code(totals2[63:0]),
    .o__a0__nan(_29_),
    .o__a0__sig(_32_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 unpack2_1 (
    .code(totals2[127:64]),
    .o__a0__nan(_25_),
    .o__a0__sig(_28_)
  );
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0 unpack3_0 (
    .code(totals3),
    .o__a0__nan(_21_),
    .o__a0__sig(_24_)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise0 (
  input wire i__sign,
  input wire [31:0] i__sig,
  output wire [2:0] shifted_by_1,
  output wire port,
  output wire [4:0] o__exp
);
  wire _000_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_,
    _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_,
    _032_, _033_, _034_, at_floor, empty16_0, empty16_1, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12,
    empty2_13, empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8,
    empty2_9, empty32_0, empty4_0, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7,
    empty8_0, empty8_1, empty8_2, empty8_3, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13,
    zeros2_14, zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [6:0] _001_, _002_;
  wire [5:0] _035_, leading_zeros, shifted_by_7;
  wire [9:0] shifted_by_15;
  wire [3:0] shifted_by_3, zeros16_0, zeros16_1;
  wire [17:0] shifted_by_31;
  wire [31:0] shifted_by_63;
  wire [4:0] zeros32_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _006_ = ~ i__sig[0];
  assign empty2_0 = _006_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _017_ = ~ i__sig[2];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _021_ = ~ i__sig[4];
  assign empty2_2 = _021_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_3 = _003_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_4 = _004_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_5 = _005_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _007_ = ~ i__sig[12];
  assign empty2_6 = _007_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _008_ = ~ i__sig[14];
  assign empty2_7 = _008_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _009_ = ~ i__sig[16];
  assign empty2_8 = _009_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _010_ = ~ i__sig[18];
  assign empty2_9 = _010_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _011_ = ~ i__sig[20];
  assign empty2_10 = _011_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _012_ = ~ i__sig[22];
  assign empty2_11 = _012_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _013_ = ~ i__sig[24];
  assign empty2_12 = _013_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _014_ = ~ i__sig[26];
  assign empty2_13 = _014_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _015_ = ~ i__sig[28];
  assign empty2_14 = _015_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _016_ = ~ i__sig[30];
  assign empty2_15 = _016_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign leading_zeros = empty32_0 ? 6'h20 : { 1'h0, empty16_1, zeros32_0[3:0] };
  assign at_floor = 5'h1d < leading_zeros;
  assign _035_ = at_floor ? 6'h1d : leading_zeros;
  assign shifted_by_63 = _035_[5] ? 32'd0 : i__sig;
  assign shifted_by_31 = _035_[4] ? { shifted_by_63[15:0], 2'h0 } : shifted_by_63[31:14];
  assign shifted_by_15 = _035_[3] ? shifted_by_31[9:0] : shifted_by_31[17:8];
  assign shifted_by_7 = _035_[2] ? shifted_by_15[5:0] : shifted_by_15[9:4];
  assign shifted_by_3 = _035_[1] ? shifted_by_7[3:0] : shifted_by_7[5:2];
  assign shifted_by_1 = _035_[0] ? shifted_by_3[2:0] : shifted_by_3[3:1];
  assign _018_ = ~ _035_[4];
  assign _019_ = | shifted_by_63[13:0];
  assign _020_ = _018_ & _019_;
  assign _022_ = ~ _035_[3];
  assign _023_ = | shifted_by_31[7:0];
  assign _024_ = _022_ & _023_;
  assign _025_ = _020_ | _024_;
  assign _026_ = ~ _035_[2];
  assign _027_ = | shifted_by_15[3:0];
  assign _028_ = _026_ & _027_;
  assign _029_ = _025_ | _028_;
  assign _030_ = ~ _035_[1];
  assign _031_ = | shifted_by_7[1:0];
  assign _032_ = _030_ & _031_;
  assign _033_ = _029_ | _032_;
  assign _034_ = ~ _035_[0];
  assign _000_ = _034_ & shifted_by_3[0];
  assign port = _033_ | _000_;
  assign _001_ = 5'h1d - leading_zeros;
  assign { _002_[6:5], o__exp } = at_floor ? 7'h00 : _001_;
  assign zeros32_0[4] = empty16_1;
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
  assign zeros4_0[1] = empty2_1;
  assign _002_[4:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise1 (
  input wire i__sign,
  input wire [31:0] i__sig,
  input wire i__nan,
  output wire [31:0] shifted,
  output wire [4:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _018_, at_floor, empty16_0, empty16_1, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13,
    empty2_14, empty2_15, empty2_2, empty2_3, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9,
    empty32_0, empty4_0, empty4_1, empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty8_0,
    empty8_1, empty8_2, empty8_3, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14,
    zeros2_15, zeros2_2, zeros2_3, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [94:0] _015_;
  wire [6:0] _016_, _017_;
  wire [5:0] _019_, leading_zeros;
  wire [3:0] zeros16_0, zeros16_1;
  wire [4:0] zeros32_0;
  wire [1:0] zeros4_0, zeros4_1, zeros4_2, zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3;
  assign _002_ = ~ i__sig[10];
  assign empty2_5 = _002_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _004_ = ~ i__sig[12];
  assign empty2_6 = _004_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _005_ = ~ i__sig[14];
  assign empty2_7 = _005_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _006_ = ~ i__sig[16];
  assign empty2_8 = _006_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _007_ = ~ i__sig[18];
  assign empty2_9 = _007_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _008_ = ~ i__sig[20];
  assign empty2_10 = _008_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _009_ = ~ i__sig[22];
  assign empty2_11 = _009_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _010_ = ~ i__sig[24];
  assign empty2_12 = _010_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _011_ = ~ i__sig[26];
  assign empty2_13 = _011_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _012_ = ~ i__sig[28];
  assign empty2_14 = _012_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _013_ = ~ i__sig[30];
  assign empty2_15 = _013_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign leading_zeros = empty32_0 ? 6'h20 : { 1'h0, empty16_1, zeros32_0[3:0] };
  assign at_floor = 5'h1b < leading_zeros;
  assign _019_ = at_floor ? 6'h1b : leading_zeros;
  assign { _015_[94:32], shifted } = i__sig << _019_;
  assign _016_ = 5'h1b - leading_zeros;
  assign { _017_[6:5], o__exp } = at_floor ? 7'h00 : _016_;
  assign _003_ = ~ i__sig[0];
  assign empty2_0 = _003_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _014_ = ~ i__sig[2];
  assign empty2_1 = _014_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _018_ = ~ i__sig[4];
  assign empty2_2 = _018_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _000_ = ~ i__sig[6];
  assign empty2_3 = _000_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _001_ = ~ i__sig[8];
  assign empty2_4 = _001_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _015_[31:0] = shifted;
  assign zeros32_0[4] = empty16_1;
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
  assign zeros4_0[1] = empty2_1;
  assign _017_[4:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise2 (
  input wire i__sign,
  input wire [63:0] i__sig,
  input wire i__nan,
  output wire [63:0] shifted,
  output wire [5:0] o__exp
);
  wire _000_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_, _015_, _016_, _017_,
    _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_, _030_, _031_, _032_,
    _033_, _034_, at_floor, empty16_0, empty16_1, empty16_2, empty16_3, empty2_0, empty2_1, empty2_10,
    empty2_11, empty2_12, empty2_13, empty2_14, empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_2,
    empty2_20, empty2_21, empty2_22, empty2_23, empty2_24, empty2_25, empty2_26, empty2_27, empty2_28,
    empty2_29, empty2_3, empty2_30, empty2_31, empty2_4, empty2_5, empty2_6, empty2_7, empty2_8, empty2_9,
    empty32_0, empty32_1, empty4_0, empty4_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15,
    empty4_2, empty4_3, empty4_4, empty4_5, empty4_6, empty4_7, empty4_8, empty4_9, empty64_0, empty8_0,
    empty8_1, empty8_2, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, zeros2_0, zeros2_1, zeros2_10,
    zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16, zeros2_17, zeros2_18, zeros2_19, zeros2_2,
    zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25, zeros2_26, zeros2_27, zeros2_28,
    zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_4, zeros2_5, zeros2_6, zeros2_7, zeros2_8, zeros2_9;
  wire [190:0] _001_;
  wire [7:0] _002_, _003_;
  wire [6:0] _035_, leading_zeros;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3;
  wire [4:0] zeros32_0, zeros32_1;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_2,
    zeros4_3, zeros4_4, zeros4_5, zeros4_6, zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0;
  wire [2:0] zeros8_0, zeros8_1, zeros8_2, zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7;
  assign _006_ = ~ i__sig[0];
  assign empty2_0 = _006_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _017_ = ~ i__sig[2];
  assign empty2_1 = _017_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _028_ = ~ i__sig[4];
  assign empty2_2 = _028_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _000_ = ~ i__sig[6];
  assign empty2_3 = _000_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _004_ = ~ i__sig[8];
  assign empty2_4 = _004_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _005_ = ~ i__sig[10];
  assign empty2_5 = _005_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _007_ = ~ i__sig[12];
  assign empty2_6 = _007_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _008_ = ~ i__sig[14];
  assign empty2_7 = _008_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _009_ = ~ i__sig[16];
  assign empty2_8 = _009_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _010_ = ~ i__sig[18];
  assign empty2_9 = _010_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _011_ = ~ i__sig[20];
  assign empty2_10 = _011_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _012_ = ~ i__sig[22];
  assign empty2_11 = _012_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _013_ = ~ i__sig[24];
  assign empty2_12 = _013_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _014_ = ~ i__sig[26];
  assign empty2_13 = _014_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _015_ = ~ i__sig[28];
  assign empty2_14 = _015_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _016_ = ~ i__sig[30];
  assign empty2_15 = _016_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign _018_ = ~ i__sig[32];
  assign empty2_16 = _018_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[33];
  assign _019_ = ~ i__sig[34];
  assign empty2_17 = _019_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[35];
  assign _020_ = ~ i__sig[36];
  assign empty2_18 = _020_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[37];
  assign _021_ = ~ i__sig[38];
  assign empty2_19 = _021_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[39];
  assign _022_ = ~ i__sig[40];
  assign empty2_20 = _022_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[41];
  assign _023_ = ~ i__sig[42];
  assign empty2_21 = _023_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[43];
  assign _024_ = ~ i__sig[44];
  assign empty2_22 = _024_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[45];
  assign _025_ = ~ i__sig[46];
  assign empty2_23 = _025_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[47];
  assign _026_ = ~ i__sig[48];
  assign empty2_24 = _026_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[49];
  assign _027_ = ~ i__sig[50];
  assign empty2_25 = _027_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[51];
  assign _029_ = ~ i__sig[52];
  assign empty2_26 = _029_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[53];
  assign _030_ = ~ i__sig[54];
  assign empty2_27 = _030_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[55];
  assign _031_ = ~ i__sig[56];
  assign empty2_28 = _031_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[57];
  assign _032_ = ~ i__sig[58];
  assign empty2_29 = _032_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[59];
  assign _033_ = ~ i__sig[60];
  assign empty2_30 = _033_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[61];
  assign _034_ = ~ i__sig[62];
  assign empty2_31 = _034_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[63];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty64_0 = empty32_0 & empty32_1;
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign leading_zeros = empty64_0 ? 7'h40 : { 1'h0, empty32_1, zeros64_0[4:0] };
  assign at_floor = 6'h39 < leading_zeros;
  assign _035_ = at_floor ? 7'h39 : leading_zeros;
  assign { _001_[190:64], shifted } = i__sig << _035_;
  assign _002_ = 6'h39 - leading_zeros;
  assign { _003_[7:6], o__exp } = at_floor ? 8'h00 : _002_;
  assign _001_[63:0] = shifted;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _003_[5:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__normalise3_0 (
  input wire i__sign,
  input wire [127:0] i__sig,
  input wire i__nan,
  output wire [127:0] shifted,
  output wire [6:0] o__exp
);
  wire _000_, _001_, _002_, _003_, _004_, _005_, _006_, _007_, _008_, _009_, _010_, _011_, _012_, _013_, _014_,
    _015_, _016_, _017_, _018_, _019_, _020_, _021_, _022_, _023_, _024_, _025_, _026_, _027_, _028_, _029_,
    _030_, _031_, _032_, _033_, _034_, _035_, _036_, _039_, _041_, _042_, _043_, _044_, _045_, _046_, _047_,
    _048_, _049_, _050_, _051_, _052_, _053_, _054_, _055_, _056_, _057_, _058_, _059_, _060_, _061_, _062_,
    _063_, _064_, _065_, _066_, at_floor, empty128_0, empty16_0, empty16_1, empty16_2, empty16_3, empty16_4,
    empty16_5, empty16_6, empty16_7, empty2_0, empty2_1, empty2_10, empty2_11, empty2_12, empty2_13, empty2_14,
    empty2_15, empty2_16, empty2_17, empty2_18, empty2_19, empty2_2, empty2_20, empty2_21, empty2_22, empty2_23,
    empty2_24, empty2_25, empty2_26, empty2_27, empty2_28, empty2_29, empty2_3, empty2_30, empty2_31, empty2_32,
    empty2_33, empty2_34, empty2_35, empty2_36, empty2_37, empty2_38, empty2_39, empty2_4, empty2_40, empty2_41,
    empty2_42, empty2_43, empty2_44, empty2_45, empty2_46, empty2_47, empty2_48, empty2_49, empty2_5, empty2_50,
    empty2_51, empty2_52, empty2_53, empty2_54, empty2_55, empty2_56, empty2_57, empty2_58, empty2_59, empty2_6,
    empty2_60, empty2_61, empty2_62, empty2_63, empty2_7, empty2_8, empty2_9, empty32_0, empty32_1, empty32_2,
    empty32_3, empty4_0, empty4_1, empty4_10, empty4_11, empty4_12, empty4_13, empty4_14, empty4_15, empty4_16,
    empty4_17, empty4_18, empty4_19, empty4_2, empty4_20, empty4_21, empty4_22, empty4_23, empty4_24, empty4_25,
    empty4_26, empty4_27, empty4_28, empty4_29, empty4_3, empty4_30, empty4_31, empty4_4, empty4_5, empty4_6,
    empty4_7, empty4_8, empty4_9, empty64_0, empty64_1, empty8_0, empty8_1, empty8_10, empty8_11, empty8_12,
    empty8_13, empty8_14, empty8_15, empty8_2, empty8_3, empty8_4, empty8_5, empty8_6, empty8_7, empty8_8,
    empty8_9, zeros2_0, zeros2_1, zeros2_10, zeros2_11, zeros2_12, zeros2_13, zeros2_14, zeros2_15, zeros2_16,
    zeros2_17, zeros2_18, zeros2_19, zeros2_2, zeros2_20, zeros2_21, zeros2_22, zeros2_23, zeros2_24, zeros2_25,
    zeros2_26, zeros2_27, zeros2_28, zeros2_29, zeros2_3, zeros2_30, zeros2_31, zeros2_32, zeros2_33, zeros2_34,
    zeros2_35, zeros2_36, zeros2_37, zeros2_38, zeros2_39, zeros2_4, zeros2_40, zeros2_41, zeros2_42, zeros2_43,
    zeros2_44, zeros2_45, zeros2_46, zeros2_47, zeros2_48, zeros2_49, zeros2_5, zeros2_50, zeros2_51, zeros2_52,
    zeros2_53, zeros2_54, zeros2_55, zeros2_56, zeros2_57, zeros2_58, zeros2_59, zeros2_6, zeros2_60, zeros2_61,
    zeros2_62, zeros2_63, zeros2_7, zeros2_8, zeros2_9;
  wire [382:0] _037_;
  wire [8:0] _038_, _040_;
  wire [7:0] _067_, leading_zeros;
  wire [6:0] zeros128_0;
  wire [3:0] zeros16_0, zeros16_1, zeros16_2, zeros16_3, zeros16_4, zeros16_5, zeros16_6, zeros16_7;
  wire [4:0] zeros32_0, zeros32_1, zeros32_2, zeros32_3;
  wire [1:0] zeros4_0, zeros4_1, zeros4_10, zeros4_11, zeros4_12, zeros4_13, zeros4_14, zeros4_15, zeros4_16,
    zeros4_17, zeros4_18, zeros4_19, zeros4_2, zeros4_20, zeros4_21, zeros4_22, zeros4_23, zeros4_24, zeros4_25,
    zeros4_26, zeros4_27, zeros4_28, zeros4_29, zeros4_3, zeros4_30, zeros4_31, zeros4_4, zeros4_5, zeros4_6,
    zeros4_7, zeros4_8, zeros4_9;
  wire [5:0] zeros64_0, zeros64_1;
  wire [2:0] zeros8_0, zeros8_1, zeros8_10, zeros8_11, zeros8_12, zeros8_13, zeros8_14, zeros8_15, zeros8_2,
    zeros8_3, zeros8_4, zeros8_5, zeros8_6, zeros8_7, zeros8_8, zeros8_9;
  assign _034_ = ~ i__sig[0];
  assign empty2_0 = _034_ & zeros2_0;
  assign zeros2_0 = ~ i__sig[1];
  assign _048_ = ~ i__sig[2];
  assign empty2_1 = _048_ & zeros2_1;
  assign zeros2_1 = ~ i__sig[3];
  assign _059_ = ~ i__sig[4];
  assign empty2_2 = _059_ & zeros2_2;
  assign zeros2_2 = ~ i__sig[5];
  assign _003_ = ~ i__sig[6];
  assign empty2_3 = _003_ & zeros2_3;
  assign zeros2_3 = ~ i__sig[7];
  assign _014_ = ~ i__sig[8];
  assign empty2_4 = _014_ & zeros2_4;
  assign zeros2_4 = ~ i__sig[9];
  assign _025_ = ~ i__sig[10];
  assign empty2_5 = _025_ & zeros2_5;
  assign zeros2_5 = ~ i__sig[11];
  assign _035_ = ~ i__sig[12];
  assign empty2_6 = _035_ & zeros2_6;
  assign zeros2_6 = ~ i__sig[13];
  assign _036_ = ~ i__sig[14];
  assign empty2_7 = _036_ & zeros2_7;
  assign zeros2_7 = ~ i__sig[15];
  assign _039_ = ~ i__sig[16];
  assign empty2_8 = _039_ & zeros2_8;
  assign zeros2_8 = ~ i__sig[17];
  assign _041_ = ~ i__sig[18];
  assign empty2_9 = _041_ & zeros2_9;
  assign zeros2_9 = ~ i__sig[19];
  assign _042_ = ~ i__sig[20];
  assign empty2_10 = _042_ & zeros2_10;
  assign zeros2_10 = ~ i__sig[21];
  assign _043_ = ~ i__sig[22];
  assign empty2_11 = _043_ & zeros2_11;
  assign zeros2_11 = ~ i__sig[23];
  assign _044_ = ~ i__sig[24];
  assign empty2_12 = _044_ & zeros2_12;
  assign zeros2_12 = ~ i__sig[25];
  assign _045_ = ~ i__sig[26];
  assign empty2_13 = _045_ & zeros2_13;
  assign zeros2_13 = ~ i__sig[27];
  assign _046_ = ~ i__sig[28];
  assign empty2_14 = _046_ & zeros2_14;
  assign zeros2_14 = ~ i__sig[29];
  assign _047_ = ~ i__sig[30];
  assign empty2_15 = _047_ & zeros2_15;
  assign zeros2_15 = ~ i__sig[31];
  assign _049_ = ~ i__sig[32];
  assign empty2_16 = _049_ & zeros2_16;
  assign zeros2_16 = ~ i__sig[33];
  assign _050_ = ~ i__sig[34];
  assign empty2_17 = _050_ & zeros2_17;
  assign zeros2_17 = ~ i__sig[35];
  assign _051_ = ~ i__sig[36];
  assign empty2_18 = _051_ & zeros2_18;
  assign zeros2_18 = ~ i__sig[37];
  assign _052_ = ~ i__sig[38];
  assign empty2_19 = _052_ & zeros2_19;
  assign zeros2_19 = ~ i__sig[39];
  assign _053_ = ~ i__sig[40];
  assign empty2_20 = _053_ & zeros2_20;
  assign zeros2_20 = ~ i__sig[41];
  assign _054_ = ~ i__sig[42];
  assign empty2_21 = _054_ & zeros2_21;
  assign zeros2_21 = ~ i__sig[43];
  assign _055_ = ~ i__sig[44];
  assign empty2_22 = _055_ & zeros2_22;
  assign zeros2_22 = ~ i__sig[45];
  assign _056_ = ~ i__sig[46];
  assign empty2_23 = _056_ & zeros2_23;
  assign zeros2_23 = ~ i__sig[47];
  assign _057_ = ~ i__sig[48];
  assign empty2_24 = _057_ & zeros2_24;
  assign zeros2_24 = ~ i__sig[49];
  assign _058_ = ~ i__sig[50];
  assign empty2_25 = _058_ & zeros2_25;
  assign zeros2_25 = ~ i__sig[51];
  assign _060_ = ~ i__sig[52];
  assign empty2_26 = _060_ & zeros2_26;
  assign zeros2_26 = ~ i__sig[53];
  assign _061_ = ~ i__sig[54];
  assign empty2_27 = _061_ & zeros2_27;
  assign zeros2_27 = ~ i__sig[55];
  assign _062_ = ~ i__sig[56];
  assign empty2_28 = _062_ & zeros2_28;
  assign zeros2_28 = ~ i__sig[57];
  assign _063_ = ~ i__sig[58];
  assign empty2_29 = _063_ & zeros2_29;
  assign zeros2_29 = ~ i__sig[59];
  assign _064_ = ~ i__sig[60];
  assign empty2_30 = _064_ & zeros2_30;
  assign zeros2_30 = ~ i__sig[61];
  assign _065_ = ~ i__sig[62];
  assign empty2_31 = _065_ & zeros2_31;
  assign zeros2_31 = ~ i__sig[63];
  assign _066_ = ~ i__sig[64];
  assign empty2_32 = _066_ & zeros2_32;
  assign zeros2_32 = ~ i__sig[65];
  assign _000_ = ~ i__sig[66];
  assign empty2_33 = _000_ & zeros2_33;
  assign zeros2_33 = ~ i__sig[67];
  assign _001_ = ~ i__sig[68];
  assign empty2_34 = _001_ & zeros2_34;
  assign zeros2_34 = ~ i__sig[69];
  assign _002_ = ~ i__sig[70];
  assign empty2_35 = _002_ & zeros2_35;
  assign zeros2_35 = ~ i__sig[71];
  assign _004_ = ~ i__sig[72];
  assign empty2_36 = _004_ & zeros2_36;
  assign zeros2_36 = ~ i__sig[73];
  assign _005_ = ~ i__sig[74];
  assign empty2_37 = _005_ & zeros2_37;
  assign zeros2_37 = ~ i__sig[75];
  assign _006_ = ~ i__sig[76];
  assign empty2_38 = _006_ & zeros2_38;
  assign zeros2_38 = ~ i__sig[77];
  assign _007_ = ~ i__sig[78];
  assign empty2_39 = _007_ & zeros2_39;
  assign zeros2_39 = ~ i__sig[79];
  assign _008_ = ~ i__sig[80];
  assign empty2_40 = _008_ & zeros2_40;
  assign zeros2_40 = ~ i__sig[81];
  assign _009_ = ~ i__sig[82];
  assign empty2_41 = _009_ & zeros2_41;
  assign zeros2_41 = ~ i__sig[83];
  assign _010_ = ~ i__sig[84];
  assign empty2_42 = _010_ & zeros2_42;
  assign zeros2_42 = ~ i__sig[85];
  assign _011_ = ~ i__sig[86];
  assign empty2_43 = _011_ & zeros2_43;
  assign zeros2_43 = ~ i__sig[87];
  assign _012_ = ~ i__sig[88];
  assign empty2_44 = _012_ & zeros2_44;
  assign zeros2_44 = ~ i__sig[89];
  assign _013_ = ~ i__sig[90];
  assign empty2_45 = _013_ & zeros2_45;
  assign zeros2_45 = ~ i__sig[91];
  assign _015_ = ~ i__sig[92];
  assign empty2_46 = _015_ & zeros2_46;
  assign zeros2_46 = ~ i__sig[93];
  assign _016_ = ~ i__sig[94];
  assign empty2_47 = _016_ & zeros2_47;
  assign zeros2_47 = ~ i__sig[95];
  assign _017_ = ~ i__sig[96];
  assign empty2_48 = _017_ & zeros2_48;
  assign zeros2_48 = ~ i__sig[97];
  assign _018_ = ~ i__sig[98];
  assign empty2_49 = _018_ & zeros2_49;
  assign zeros2_49 = ~ i__sig[99];
  assign _019_ = ~ i__sig[100];
  assign empty2_50 = _019_ & zeros2_50;
  assign zeros2_50 = ~ i__sig[101];
  assign _020_ = ~ i__sig[102];
  assign empty2_51 = _020_ & zeros2_51;
  assign zeros2_51 = ~ i__sig[103];
  assign _021_ = ~ i__sig[104];
  assign empty2_52 = _021_ & zeros2_52;
  assign zeros2_52 = ~ i__sig[105];
  assign _022_ = ~ i__sig[106];
  assign empty2_53 = _022_ & zeros2_53;
  assign zeros2_53 = ~ i__sig[107];
  assign _023_ = ~ i__sig[108];
  assign empty2_54 = _023_ & zeros2_54;
  assign zeros2_54 = ~ i__sig[109];
  assign _024_ = ~ i__sig[110];
  assign empty2_55 = _024_ & zeros2_55;
  assign zeros2_55 = ~ i__sig[111];
  assign _026_ = ~ i__sig[112];
  assign empty2_56 = _026_ & zeros2_56;
  assign zeros2_56 = ~ i__sig[113];
  assign _027_ = ~ i__sig[114];
  assign empty2_57 = _027_ & zeros2_57;
  assign zeros2_57 = ~ i__sig[115];
  assign _028_ = ~ i__sig[116];
  assign empty2_58 = _028_ & zeros2_58;
  assign zeros2_58 = ~ i__sig[117];
  assign _029_ = ~ i__sig[118];
  assign empty2_59 = _029_ & zeros2_59;
  assign zeros2_59 = ~ i__sig[119];
  assign _030_ = ~ i__sig[120];
  assign empty2_60 = _030_ & zeros2_60;
  assign zeros2_60 = ~ i__sig[121];
  assign _031_ = ~ i__sig[122];
  assign empty2_61 = _031_ & zeros2_61;
  assign zeros2_61 = ~ i__sig[123];
  assign _032_ = ~ i__sig[124];
  assign empty2_62 = _032_ & zeros2_62;
  assign zeros2_62 = ~ i__sig[125];
  assign _033_ = ~ i__sig[126];
  assign empty2_63 = _033_ & zeros2_63;
  assign zeros2_63 = ~ i__sig[127];
  assign empty4_0 = empty2_0 & empty2_1;
  assign zeros4_0[0] = empty2_1 ? zeros2_0 : zeros2_1;
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
  assign empty4_8 = empty2_16 & empty2_17;
  assign zeros4_8[0] = empty2_17 ? zeros2_16 : zeros2_17;
  assign empty4_9 = empty2_18 & empty2_19;
  assign zeros4_9[0] = empty2_19 ? zeros2_18 : zeros2_19;
  assign empty4_10 = empty2_20 & empty2_21;
  assign zeros4_10[0] = empty2_21 ? zeros2_20 : zeros2_21;
  assign empty4_11 = empty2_22 & empty2_23;
  assign zeros4_11[0] = empty2_23 ? zeros2_22 : zeros2_23;
  assign empty4_12 = empty2_24 & empty2_25;
  assign zeros4_12[0] = empty2_25 ? zeros2_24 : zeros2_25;
  assign empty4_13 = empty2_26 & empty2_27;
  assign zeros4_13[0] = empty2_27 ? zeros2_26 : zeros2_27;
  assign empty4_14 = empty2_28 & empty2_29;
  assign zeros4_14[0] = empty2_29 ? zeros2_28 : zeros2_29;
  assign empty4_15 = empty2_30 & empty2_31;
  assign zeros4_15[0] = empty2_31 ? zeros2_30 : zeros2_31;
  assign empty4_16 = empty2_32 & empty2_33;
  assign zeros4_16[0] = empty2_33 ? zeros2_32 : zeros2_33;
  assign empty4_17 = empty2_34 & empty2_35;
  assign zeros4_17[0] = empty2_35 ? zeros2_34 : zeros2_35;
  assign empty4_18 = empty2_36 & empty2_37;
  assign zeros4_18[0] = empty2_37 ? zeros2_36 : zeros2_37;
  assign empty4_19 = empty2_38 & empty2_39;
  assign zeros4_19[0] = empty2_39 ? zeros2_38 : zeros2_39;
  assign empty4_20 = empty2_40 & empty2_41;
  assign zeros4_20[0] = empty2_41 ? zeros2_40 : zeros2_41;
  assign empty4_21 = empty2_42 & empty2_43;
  assign zeros4_21[0] = empty2_43 ? zeros2_42 : zeros2_43;
  assign empty4_22 = empty2_44 & empty2_45;
  assign zeros4_22[0] = empty2_45 ? zeros2_44 : zeros2_45;
  assign empty4_23 = empty2_46 & empty2_47;
  assign zeros4_23[0] = empty2_47 ? zeros2_46 : zeros2_47;
  assign empty4_24 = empty2_48 & empty2_49;
  assign zeros4_24[0] = empty2_49 ? zeros2_48 : zeros2_49;
  assign empty4_25 = empty2_50 & empty2_51;
  assign zeros4_25[0] = empty2_51 ? zeros2_50 : zeros2_51;
  assign empty4_26 = empty2_52 & empty2_53;
  assign zeros4_26[0] = empty2_53 ? zeros2_52 : zeros2_53;
  assign empty4_27 = empty2_54 & empty2_55;
  assign zeros4_27[0] = empty2_55 ? zeros2_54 : zeros2_55;
  assign empty4_28 = empty2_56 & empty2_57;
  assign zeros4_28[0] = empty2_57 ? zeros2_56 : zeros2_57;
  assign empty4_29 = empty2_58 & empty2_59;
  assign zeros4_29[0] = empty2_59 ? zeros2_58 : zeros2_59;
  assign empty4_30 = empty2_60 & empty2_61;
  assign zeros4_30[0] = empty2_61 ? zeros2_60 : zeros2_61;
  assign empty4_31 = empty2_62 & empty2_63;
  assign zeros4_31[0] = empty2_63 ? zeros2_62 : zeros2_63;
  assign empty8_0 = empty4_0 & empty4_1;
  assign zeros8_0[1:0] = empty4_1 ? { empty2_1, zeros4_0[0] } : { empty2_3, zeros4_1[0] };
  assign empty8_1 = empty4_2 & empty4_3;
  assign zeros8_1[1:0] = empty4_3 ? { empty2_5, zeros4_2[0] } : { empty2_7, zeros4_3[0] };
  assign empty8_2 = empty4_4 & empty4_5;
  assign zeros8_2[1:0] = empty4_5 ? { empty2_9, zeros4_4[0] } : { empty2_11, zeros4_5[0] };
  assign empty8_3 = empty4_6 & empty4_7;
  assign zeros8_3[1:0] = empty4_7 ? { empty2_13, zeros4_6[0] } : { empty2_15, zeros4_7[0] };
  assign empty8_4 = empty4_8 & empty4_9;
  assign zeros8_4[1:0] = empty4_9 ? { empty2_17, zeros4_8[0] } : { empty2_19, zeros4_9[0] };
  assign empty8_5 = empty4_10 & empty4_11;
  assign zeros8_5[1:0] = empty4_11 ? { empty2_21, zeros4_10[0] } : { empty2_23, zeros4_11[0] };
  assign empty8_6 = empty4_12 & empty4_13;
  assign zeros8_6[1:0] = empty4_13 ? { empty2_25, zeros4_12[0] } : { empty2_27, zeros4_13[0] };
  assign empty8_7 = empty4_14 & empty4_15;
  assign zeros8_7[1:0] = empty4_15 ? { empty2_29, zeros4_14[0] } : { empty2_31, zeros4_15[0] };
  assign empty8_8 = empty4_16 & empty4_17;
  assign zeros8_8[1:0] = empty4_17 ? { empty2_33, zeros4_16[0] } : { empty2_35, zeros4_17[0] };
  assign empty8_9 = empty4_18 & empty4_19;
  assign zeros8_9[1:0] = empty4_19 ? { empty2_37, zeros4_18[0] } : { empty2_39, zeros4_19[0] };
  assign empty8_10 = empty4_20 & empty4_21;
  assign zeros8_10[1:0] = empty4_21 ? { empty2_41, zeros4_20[0] } : { empty2_43, zeros4_21[0] };
  assign empty8_11 = empty4_22 & empty4_23;
  assign zeros8_11[1:0] = empty4_23 ? { empty2_45, zeros4_22[0] } : { empty2_47, zeros4_23[0] };
  assign empty8_12 = empty4_24 & empty4_25;
  assign zeros8_12[1:0] = empty4_25 ? { empty2_49, zeros4_24[0] } : { empty2_51, zeros4_25[0] };
  assign empty8_13 = empty4_26 & empty4_27;
  assign zeros8_13[1:0] = empty4_27 ? { empty2_53, zeros4_26[0] } : { empty2_55, zeros4_27[0] };
  assign empty8_14 = empty4_28 & empty4_29;
  assign zeros8_14[1:0] = empty4_29 ? { empty2_57, zeros4_28[0] } : { empty2_59, zeros4_29[0] };
  assign empty8_15 = empty4_30 & empty4_31;
  assign zeros8_15[1:0] = empty4_31 ? { empty2_61, zeros4_30[0] } : { empty2_63, zeros4_31[0] };
  assign empty16_0 = empty8_0 & empty8_1;
  assign zeros16_0[2:0] = empty8_1 ? { empty4_1, zeros8_0[1:0] } : { empty4_3, zeros8_1[1:0] };
  assign empty16_1 = empty8_2 & empty8_3;
  assign zeros16_1[2:0] = empty8_3 ? { empty4_5, zeros8_2[1:0] } : { empty4_7, zeros8_3[1:0] };
  assign empty16_2 = empty8_4 & empty8_5;
  assign zeros16_2[2:0] = empty8_5 ? { empty4_9, zeros8_4[1:0] } : { empty4_11, zeros8_5[1:0] };
  assign empty16_3 = empty8_6 & empty8_7;
  assign zeros16_3[2:0] = empty8_7 ? { empty4_13, zeros8_6[1:0] } : { empty4_15, zeros8_7[1:0] };
  assign empty16_4 = empty8_8 & empty8_9;
  assign zeros16_4[2:0] = empty8_9 ? { empty4_17, zeros8_8[1:0] } : { empty4_19, zeros8_9[1:0] };
  assign empty16_5 = empty8_10 & empty8_11;
  assign zeros16_5[2:0] = empty8_11 ? { empty4_21, zeros8_10[1:0] } : { empty4_23, zeros8_11[1:0] };
  assign empty16_6 = empty8_12 & empty8_13;
  assign zeros16_6[2:0] = empty8_13 ? { empty4_25, zeros8_12[1:0] } : { empty4_27, zeros8_13[1:0] };
  assign empty16_7 = empty8_14 & empty8_15;
  assign zeros16_7[2:0] = empty8_15 ? { empty4_29, zeros8_14[1:0] } : { empty4_31, zeros8_15[1:0] };
  assign empty32_0 = empty16_0 & empty16_1;
  assign zeros32_0[3:0] = empty16_1 ? { empty8_1, zeros16_0[2:0] } : { empty8_3, zeros16_1[2:0] };
  assign empty32_1 = empty16_2 & empty16_3;
  assign zeros32_1[3:0] = empty16_3 ? { empty8_5, zeros16_2[2:0] } : { empty8_7, zeros16_3[2:0] };
  assign empty32_2 = empty16_4 & empty16_5;
  assign zeros32_2[3:0] = empty16_5 ? { empty8_9, zeros16_4[2:0] } : { empty8_11, zeros16_5[2:0] };
  assign empty32_3 = empty16_6 & empty16_7;
  assign zeros32_3[3:0] = empty16_7 ? { empty8_13, zeros16_6[2:0] } : { empty8_15, zeros16_7[2:0] };
  assign empty64_0 = empty32_0 & empty32_1;
  assign zeros64_0[4:0] = empty32_1 ? { empty16_1, zeros32_0[3:0] } : { empty16_3, zeros32_1[3:0] };
  assign empty64_1 = empty32_2 & empty32_3;
  assign zeros64_1[4:0] = empty32_3 ? { empty16_5, zeros32_2[3:0] } : { empty16_7, zeros32_3[3:0] };
  assign empty128_0 = empty64_0 & empty64_1;
  assign zeros128_0[5:0] = empty64_1 ? { empty32_1, zeros64_0[4:0] } : { empty32_3, zeros64_1[4:0] };
  assign leading_zeros = empty128_0 ? 8'h80 : { 1'h0, empty64_1, zeros128_0[5:0] };
  assign at_floor = 7'h63 < leading_zeros;
  assign _067_ = at_floor ? 8'h63 : leading_zeros;
  assign { _037_[382:128], shifted } = i__sig << _067_;
  assign _038_ = 7'h63 - leading_zeros;
  assign { _040_[8:7], o__exp } = at_floor ? 9'h000 : _038_;
  assign _037_[127:0] = shifted;
  assign zeros128_0[6] = empty64_1;
  assign zeros64_1[5] = empty32_3;
  assign zeros64_0[5] = empty32_1;
  assign zeros32_3[4] = empty16_7;
  assign zeros32_2[4] = empty16_5;
  assign zeros32_1[4] = empty16_3;
  assign zeros32_0[4] = empty16_1;
  assign zeros16_7[3] = empty8_15;
  assign zeros16_6[3] = empty8_13;
  assign zeros16_5[3] = empty8_11;
  assign zeros16_4[3] = empty8_9;
  assign zeros16_3[3] = empty8_7;
  assign zeros16_2[3] = empty8_5;
  assign zeros16_1[3] = empty8_3;
  assign zeros16_0[3] = empty8_1;
  assign zeros8_15[2] = empty4_31;
  assign zeros8_14[2] = empty4_29;
  assign zeros8_13[2] = empty4_27;
  assign zeros8_12[2] = empty4_25;
  assign zeros8_11[2] = empty4_23;
  assign zeros8_10[2] = empty4_21;
  assign zeros8_9[2] = empty4_19;
  assign zeros8_8[2] = empty4_17;
  assign zeros8_7[2] = empty4_15;
  assign zeros8_6[2] = empty4_13;
  assign zeros8_5[2] = empty4_11;
  assign zeros8_4[2] = empty4_9;
  assign zeros8_3[2] = empty4_7;
  assign zeros8_2[2] = empty4_5;
  assign zeros8_1[2] = empty4_3;
  assign zeros8_0[2] = empty4_1;
  assign zeros4_31[1] = empty2_63;
  assign zeros4_30[1] = empty2_61;
  assign zeros4_29[1] = empty2_59;
  assign zeros4_28[1] = empty2_57;
  assign zeros4_27[1] = empty2_55;
  assign zeros4_26[1] = empty2_53;
  assign zeros4_25[1] = empty2_51;
  assign zeros4_24[1] = empty2_49;
  assign zeros4_23[1] = empty2_47;
  assign zeros4_22[1] = empty2_45;
  assign zeros4_21[1] = empty2_43;
  assign zeros4_20[1] = empty2_41;
  assign zeros4_19[1] = empty2_39;
  assign zeros4_18[1] = empty2_37;
  assign zeros4_17[1] = empty2_35;
  assign zeros4_16[1] = empty2_33;
  assign zeros4_15[1] = empty2_31;
  assign zeros4_14[1] = empty2_29;
  assign zeros4_13[1] = empty2_27;
  assign zeros4_12[1] = empty2_25;
  assign zeros4_11[1] = empty2_23;
  assign zeros4_10[1] = empty2_21;
  assign zeros4_9[1] = empty2_19;
  assign zeros4_8[1] = empty2_17;
  assign zeros4_7[1] = empty2_15;
  assign zeros4_6[1] = empty2_13;
  assign zeros4_5[1] = empty2_11;
  assign zeros4_4[1] = empty2_9;
  assign zeros4_3[1] = empty2_7;
  assign zeros4_2[1] = empty2_5;
  assign zeros4_1[1] = empty2_3;
  assign zeros4_0[1] = empty2_1;
  assign _040_[6:0] = o__exp;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round0 (
  input wire i__sign,
  input wire [2:0] port,
  input wire port_2,
  input wire [4:0] i__exp,
  output wire [2:0] port_3
);
  wire [5:0] _00_, exponent;
  wire _01_, _03_, up;
  wire [8:0] _02_;
  wire [7:0] _04_, magnitude;
  assign _01_ = port_2 | port[1];
  assign up = port[0] & _01_;
  assign { _02_[8], magnitude } = { exponent, port[1] } + up;
  assign _03_ = magnitude > 3'h7;
  assign { _04_[7:3], port_3 } = _03_ ? 8'h07 : magnitude;
  assign _00_ = i__exp + 1'h1;
  assign exponent = port[2] ? _00_ : 6'h00;
  assign _02_[7:0] = magnitude;
  assign _04_[2:0] = port_3;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round1 (
  input wire i__sign,
  input wire i__nan,
  input wire [31:0] i__sig,
  input wire [4:0] i__exp,
  output wire [3:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _08_, _09_, _11_, _13_, above, long, lost_earlier, shifted_sticky,
    sign, up;
  wire [2:0] _02_, _07_, _14_;
  wire [3:0] _10_, shifted, shifted_by_1, signed_word;
  wire [4:0] _12_;
  wire signed [3:0] _15_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 4'h8;
  assign { _13_, _15_[2:0] } = i__exp[3:1] - 2'h2;
  assign long = ~ _13_;
  assign shifted_by_1 = _02_[0] ? { long, long, _13_, i__exp[0] } : { long, _13_, i__exp[0], i__sig[30] };
  assign shifted = _02_[1] ? { long, long, shifted_by_1[3:2] } : shifted_by_1;
  assign _01_ = _02_[0] & i__sig[30];
  assign _02_ = _15_[2:0] ^ {3{_13_}};
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign shifted_sticky = _01_ | _04_;
  assign _05_ = | i__sig[29:0];
  assign lost_earlier = shifted_sticky | _05_;
  assign _06_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _06_;
  assign _07_ = shifted[3:1] | {3{above}};
  assign _14_ = _07_ & {3{i__sig[31]}};
  assign _08_ = ~ above;
  assign _09_ = up & _08_;
  assign sign = i__sig[31] ? _09_ : _00_;
  assign _10_ = { 1'h0, _14_ } ^ {4{i__sign}};
  assign _11_ = sign ^ i__sign;
  assign { _12_[4], signed_word } = _10_ + _11_;
  assign o__code = i__nan ? 4'h8 : signed_word;
  assign _15_[3] = _13_;
  assign _12_[3:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round2 (
  input wire i__sign,
  input wire i__nan,
  input wire [63:0] i__sig,
  input wire [5:0] i__exp,
  output wire [7:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _11_, _12_, _13_, _15_, above, long, lost_earlier,
    shifted_sticky, sign, up;
  wire [3:0] _02_;
  wire [6:0] _10_, _17_;
  wire [7:0] _14_, shifted, shifted_by_1, shifted_by_3, signed_word;
  wire [8:0] _16_;
  wire signed [4:0] _18_;
  assign _00_ = | i__sig;
  assign above = i__exp >= 4'hc;
  assign { _11_, _18_[3:0] } = i__exp[3:0] - 3'h6;
  assign long = ~ _11_;
  assign shifted_by_1 = _02_[0] ? { long, long, _11_, i__sig[62:58] } : { long, _11_, i__sig[62:57] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[7:2] } : shifted_by_1;
  assign shifted = _02_[2] ? { {4{long}}, shifted_by_3[7:4] } : shifted_by_3;
  assign _01_ = _02_[0] & i__sig[57];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _02_ = _18_[3:0] ^ {4{_11_}};
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign shifted_sticky = _05_ | _07_;
  assign _08_ = | i__sig[56:0];
  assign lost_earlier = shifted_sticky | _08_;
  assign _09_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _09_;
  assign _10_ = shifted[7:1] | {7{above}};
  assign _17_ = _10_ & {7{i__sig[63]}};
  assign _12_ = ~ above;
  assign _13_ = up & _12_;
  assign sign = i__sig[63] ? _13_ : _00_;
  assign _14_ = { 1'h0, _17_ } ^ {8{i__sign}};
  assign _15_ = sign ^ i__sign;
  assign { _16_[8], signed_word } = _14_ + _15_;
  assign o__code = i__nan ? 8'h80 : signed_word;
  assign _18_[4] = _11_;
  assign _16_[7:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__round3_0 (
  input wire i__sign,
  input wire i__nan,
  input wire [127:0] i__sig,
  input wire [6:0] i__exp,
  output wire [15:0] o__code
);
  wire _00_, _01_, _03_, _04_, _05_, _06_, _07_, _08_, _09_, _10_, _11_, _12_, _14_, _15_, _16_, _18_, above,
    long, lost_earlier, shifted_sticky, sign, up;
  wire [4:0] _02_;
  wire [14:0] _13_, _20_;
  wire [15:0] _17_, shifted, shifted_by_1, shifted_by_3, shifted_by_7, signed_word;
  wire [16:0] _19_;
  wire signed [5:0] _21_;
  assign _20_ = _13_ & {15{i__sig[127]}};
  assign _15_ = ~ above;
  assign _16_ = up & _15_;
  assign sign = i__sig[127] ? _16_ : _00_;
  assign _17_ = { 1'h0, _20_ } ^ {16{i__sign}};
  assign _18_ = sign ^ i__sign;
  assign { _19_[16], signed_word } = _17_ + _18_;
  assign o__code = i__nan ? 16'h8000 : signed_word;
  assign _00_ = | i__sig;
  assign above = i__exp >= 6'h38;
  assign { _14_, _21_[4:0] } = i__exp[5:1] - 4'he;
  assign long = ~ _14_;
  assign shifted_by_1 = _02_[0] ? { long, long, _14_, i__exp[0], i__sig[126:115] } : { long, _14_, i__exp[0], i__sig[126:114] };
  assign shifted_by_3 = _02_[1] ? { long, long, shifted_by_1[15:2] } : shifted_by_1;
  assign shifted_by_7 = _02_[2] ? { {4{long}}, shifted_by_3[15:4] } : shifted_by_3;
  assign shifted = _02_[3] ? { {8{long}}, shifted_by_7[15:8] } : shifted_by_7;
  assign _01_ = _02_[0] & i__sig[114];
  assign _03_ = | shifted_by_1[1:0];
  assign _04_ = _02_[1] & _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = | shifted_by_3[3:0];
  assign _07_ = _02_[2] & _06_;
  assign _08_ = _05_ | _07_;
  assign _02_ = _21_[4:0] ^ {5{_14_}};
  assign _09_ = | shifted_by_7[7:0];
  assign _10_ = _02_[3] & _09_;
  assign shifted_sticky = _08_ | _10_;
  assign _11_ = | i__sig[113:0];
  assign lost_earlier = shifted_sticky | _11_;
  assign _12_ = lost_earlier | shifted[1];
  assign up = shifted[0] & _12_;
  assign _13_ = shifted[15:1] | {15{above}};
  assign _21_[5] = _14_;
  assign _19_[15:0] = signed_word;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0 (
  input wire [31:0] code,
  output wire [31:0] o__a0__sig
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0_0__a a0 (
    .code(code),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack0_0__a (
  input wire [31:0] code,
  output wire [31:0] o__sig
);
  wire [32:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[32], o__sig } = code[31] ? _0_ : { 1'h0, code };
  assign _1_[31:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1 (
  input wire [31:0] code,
  output wire [31:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1_0__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack1_0__a (
  input wire [31:0] code,
  output wire [31:0] o__sig,
  output wire o__nan
);
  wire [32:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[32], o__sig } = code[31] ? _0_ : { 1'h0, code };
  assign o__nan = code == 32'd2147483648;
  assign _1_[31:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2 (
  input wire [63:0] code,
  output wire [63:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2_0__a a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack2_0__a (
  input wire [63:0] code,
  output wire [63:0] o__sig,
  output wire o__nan
);
  wire [64:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[64], o__sig } = code[63] ? _0_ : { 1'h0, code };
  assign o__nan = code == 64'h8000000000000000;
  assign _1_[63:0] = o__sig;
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0 (
  input wire [127:0] code,
  output wire [127:0] o__a0__sig,
  output wire o__a0__nan
);
  readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0__a0 a0 (
    .code(code),
    .o__nan(o__a0__nan),
    .o__sig(o__a0__sig)
  );
endmodule

module readout_e2m1fn_posit4_1_posit8_0_posit16_1__round__unpack3_0__a0 (
  input wire [127:0] code,
  output wire [127:0] o__sig,
  output wire o__nan
);
  wire [128:0] _0_, _1_;
  assign _0_ = - code;
  assign { _1_[128], o__sig } = code[127] ? _0_ : { 1'h0, code };
  assign o__nan = code == 128'h80000000000000000000000000000000;
  assign _1_[127:0] = o__sig;
endmodule
