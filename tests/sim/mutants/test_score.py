"""Mutants: each changes one bit, all run in one build, and what no vector notices is proven equal or shown."""

from dataclasses import replace

import numpy as np
import pytest

from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.words import from_ints
from sim.harness.batch import Batch
from sim.mutants.changes import CLOCK_PINS, PORT, Mutant, mutate
from sim.mutants.equality import comparisons, graph_of, sequential_comparisons
from sim.mutants.score import Survivor, score
from sim.vectors import every_vector

MUL = "multiply:a=e2m1fn,b=int4,out=e4m3fn"
# The second half of x is never read, and o[0] does not depend on what it is.
VERILOG = """\
module m(input [1:0] a, input [1:0] b, output [1:0] o);
  wire [1:0] x = a & b;
  wire odd = x[1] | x[0];
  assign o[0] = odd | x[1];
  assign o[1] = a[0] ^ b[1];
endmodule
"""


def small():
    ports = [Port(name=name, direction="input", width=2, format="int2") for name in "ab"]
    ports.append(Port(name="o", direction="output", width=2, format="int2"))
    return Circuit(name="m", spec="m", verilog=VERILOG, ports=tuple(ports), latency_cycles=0)


def answers(circuit, number=None):
    codes = np.arange(16)
    rows = {"a": (codes >> 2).astype(np.uint32)[:, None], "b": (codes & 3).astype(np.uint32)[:, None]}
    if number is not None:
        width = next(port.width for port in circuit.ports if port.name == PORT)
        rows[PORT] = np.repeat(from_ints([number], width), 16, axis=0)
    with Batch(circuit) as batch:
        return batch.run(rows)["o"][:, 0].tolist()


@pytest.mark.eda
def test_mutants_are_told_apart_by_a_number_and_none_is_the_circuit():
    circuit = small()
    right = answers(circuit)
    found = mutate(circuit, 500, 1)
    assert 20 < len(found.mutants) < 500
    assert len({mutant.number for mutant in found.mutants}) == len(found.mutants)
    assert answers(found.circuit, 0) == right
    proofs = dict(comparisons(found, graph_of(found), [mutant.number for mutant in found.mutants]))
    assert set(proofs) == {mutant.number for mutant in found.mutants}
    for mutant in found.mutants:
        got = answers(found.circuit, mutant.number)
        assert proofs[mutant.number].equal == (got == right)
        if example := proofs[mutant.number].example:
            place = 4 * example["a"] + example["b"]
            assert got[place] != right[place]
        assert 1 <= mutant.line <= 5
        assert " is " in str(mutant)
    assert {proof.equal for proof in proofs.values()} == {True, False}


@pytest.mark.eda
@pytest.mark.parametrize("text", [MUL, f"{MUL},stages=2", "mac:a=int3,b=e2m1fn,acc=e5m2"])
def test_every_mutant_is_killed_or_proven_equivalent_where_every_vector_is_tried(text):
    news = []
    found = score(Design.parse(text), "quick", count=300, progress=lambda *said: news.append(said))
    assert found.mutants > 200
    assert len(found.killed) + len(found.survivors) == found.mutants
    assert (found.missed, found.share) == ((), 1.0)
    assert found.equivalent < 0.3 * found.mutants
    assert news[0] == ("building", 0, 300)
    assert min(found.killed.values()) == 256


@pytest.mark.eda
def test_most_changes_behind_a_wide_total_are_noticed():
    found = score(Design.parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32"), "quick", count=150)
    assert found.mutants == 150
    assert found.share > 0.99


@pytest.mark.eda
def test_vectors_that_cannot_notice_miss_mutants_and_an_example_is_shown(monkeypatch):
    """All vectors but those in which b is negative."""

    def half(function, _level, _seed):
        whole = every_vector(function)

        def blocks():
            for rows in whole.blocks():
                yield {name: words[rows["b"][:, 0] < 8] for name, words in rows.items()}

        return [replace(whole, _blocks=blocks)]

    monkeypatch.setattr("sim.mutants.score.vector_sets", half)
    found = score(Design.parse(MUL), "quick", count=300)
    assert len(found.missed) >= 3
    assert found.share < 1
    for survivor in found.missed:
        assert survivor.fate == "missed"
        assert "b = 0x" in survivor.example
        assert "(-" in survivor.example.partition("b = ")[2]
        assert str(survivor).endswith("tell it")


@pytest.mark.eda
def test_a_design_that_is_wrong_itself_is_not_judged(monkeypatch):
    other = Design.parse("multiply:a=e2m1fn,b=int4,out=e4m3fn,round=rtz").function
    monkeypatch.setattr("sim.mutants.score.vector_sets", lambda _function, _level, _seed: [every_vector(other)])
    monkeypatch.setattr(type(other), "evaluate", lambda _self, rows: rows["a"])
    with pytest.raises(ToolError, match=r"^A design must agree before .*, but multiply:.* does not$"):
        score(Design.parse(MUL), "quick", count=5)


@pytest.mark.eda
def test_a_circuit_without_gates_is_refused():
    with pytest.raises(
        InputError, match=r"^A circuit must have gates for mutants, but convert:a=int4,out=int4 has none$"
    ):
        score(Design.parse("convert:a=int4,out=int4"), "quick", count=5)


@pytest.mark.eda
def test_clocks_and_resets_stay_as_they_are():
    found = mutate(Design.parse(f"{MUL},stages=2").circuit(), 3000, 1)
    pins = {mutant.place.split()[1] for mutant in found.mutants if mutant.place.startswith("pin ")}
    assert {"A", "B", "Y", "D"} <= pins
    assert not {"C", "R", "E"} & pins


STREAM = "mac:a=int3,b=e2m1fn,acc=e5m2,stages=2,shell=stream"


@pytest.mark.eda
def test_mutants_of_a_stream_are_killed_or_equal_in_every_run():
    """The changed pins include resets and enables, and none that is killed would have been proven equal."""
    design = Design.parse(STREAM)
    found = score(design, "quick", count=30)
    assert found.mutants >= 25
    assert len(found.killed) + len(found.survivors) == found.mutants
    assert (found.missed, found.share) == ((), 1.0)
    assert 0 < found.equivalent < 0.4 * found.mutants
    mutants = mutate(design.circuit(), 30, 1, kept=CLOCK_PINS)
    pins = {mutant.number: mutant.place.split()[1] for mutant in mutants.mutants if mutant.place.startswith("pin ")}
    assert "C" not in pins.values()
    timing = [number for number in found.killed if pins.get(number) in ("R", "E")]
    chosen = [*timing, *found.killed][:4]
    assert [proof.equal for _, proof in sequential_comparisons(mutants, design.function, chosen)].count(True) == 0


def test_a_survivor_is_told_with_what_would_tell_it():
    mutant = Mutant(7, "product[3]", "inverted", 12)
    assert str(Survivor(mutant, "missed", "a = 1")) == "line 12: product[3] is inverted: missed; a = 1 tell it"
    assert str(Survivor(mutant, "undecided", "a = 1, acc = 9")) == (
        "line 12: product[3] is inverted: undecided; a = 1, acc = 9 would tell it, if a stream leads there"
    )
    assert str(Survivor(mutant, "missed")) == "line 12: product[3] is inverted: missed"
