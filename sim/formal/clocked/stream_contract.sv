// The contract of a stream shell, as rules that must never be broken: an output `broken_…` is 1 in a cycle that breaks
// its rule. The circuit starts in any state at all, with a reset; any resets, items and pauses of both sides follow.
//
// `narrowgate_stream` is the circuit. `follow` is free: it says which item is followed, so that what holds of the
// followed one holds of each.
module narrowgate_contract #(
  parameter I = 8,  // bits of an item
  parameter O = 8,  // bits of an answer
  parameter N = 1   // cycles from the taking of an item to its answer
) (
  input clk,
  input rst,
  input [I-1:0] i__payload,
  input i__valid,
  output i__ready,
  output [O-1:0] o__payload,
  output o__valid,
  input o__ready,
  input follow,
  output reset,
  output broken_stays,
  output broken_constant,
  output broken_asked,
  output broken_arrives,
  output broken_latency,
  output broken_empties,
  output broken_flows
);
  localparam W = $clog2(N + 2) + 1;

  reg started = 0;
  always @(posedge clk) started <= 1;
  assign reset = rst | ~started;

  narrowgate_stream circuit (
    .clk(clk), .rst(reset),
    .i__payload(i__payload), .i__valid(i__valid), .i__ready(i__ready),
    .o__payload(o__payload), .o__valid(o__valid), .o__ready(o__ready)
  );
  wire taken = i__valid & i__ready;
  wire given = o__valid & o__ready;
  wire waits = o__valid & ~o__ready;

  // An answer that waits stays, and stays as it is.
  reg waited = 0;
  reg [O-1:0] offered = 0;
  always @(posedge clk) begin
    waited <= waits & ~reset;
    offered <= o__payload;
  end
  assign broken_stays = waited & ~reset & ~o__valid;
  assign broken_constant = waited & ~reset & o__valid & (o__payload != offered);

  // No answer comes but for an item that was taken before it, and one for each: none twice. More than N + 1 items are
  // never inside where each is answered in its turn, so that the count may stop where it ends.
  reg [W-1:0] pending = 0;
  always @(posedge clk)
    if (reset) pending <= 0;
    else if (&pending) pending <= pending;
    else if (taken & ~given) pending <= pending + 1;
    else if (given & ~taken) pending <= pending - 1;
  assign broken_asked = ~reset & o__valid & (pending == 0);

  // N cycles without a waiting answer after an item is taken, its answer is offered, and those before it are gone: none
  // is lost. It is not there earlier where no answer waited.
  reg following = 0, unhindered = 0;
  reg [W-1:0] ahead = 0, age = 0;
  always @(posedge clk)
    if (reset) following <= 0;
    else if (~following) begin
      following <= taken & follow;
      unhindered <= ~waits;
      ahead <= pending - given;
      age <= 1;
    end else begin
      following <= ~(given & ahead == 0);
      unhindered <= unhindered & ~waits;
      if (given) ahead <= ahead - 1;
      if (~waits) age <= age + 1;
    end
  assign broken_arrives = ~reset & following & (age == N) & ~(o__valid & ahead == 0);
  assign broken_latency = ~reset & following & unhindered & (age < N) & o__valid & (ahead == 0);

  // A reset leaves nothing to offer.
  reg was_reset = 0;
  always @(posedge clk) was_reset <= reset;
  assign broken_empties = was_reset & o__valid;

  // Where the taker has always been ready, an item can come in each cycle.
  reg flowing = 0;
  always @(posedge clk) flowing <= reset | flowing & o__ready;
  assign broken_flows = ~reset & flowing & o__ready & ~i__ready;
endmodule
