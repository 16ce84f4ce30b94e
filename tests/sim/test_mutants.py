"""Mutants: one operator each, all different, none outside assignments."""

from sim.mutants import mutants, spread

VERILOG = """\
module m(input [3:0] a, input [3:0] b, output [3:0] o); // a & b
  wire [3:0] x;
  assign x = ~ a;
  assign o = x[0] ? a & b : a + b;
endmodule
"""


def test_each_mutant_changes_one_operator_of_an_assignment():
    found = mutants(VERILOG)
    assert [mutant.line for mutant in found] == [3, 4, 4, 4]
    assert [mutant.after.strip() for mutant in found] == [
        "assign x =  a;",
        "assign o = x[0] == 1'h0 ? a & b : a + b;",
        "assign o = x[0] ? a | b : a + b;",
        "assign o = x[0] ? a & b : a - b;",
    ]
    assert len({mutant.verilog for mutant in found} | {VERILOG}) == 5
    assert str(found[2]) == ("line 4: assign o = x[0] ? a & b : a + b; became assign o = x[0] ? a | b : a + b;")


def test_spread_picks_evenly_and_no_more_than_there_are():
    found = mutants(VERILOG) * 25
    assert len(spread(found, 7)) == 7
    assert spread(found[:4], 7) == found[:4]
