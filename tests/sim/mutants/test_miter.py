"""Mutants compared where their change is to be seen: as every vector says, and examples tell them."""

import numpy as np
import pytest

from hwgen import aiger
from hwgen.aiger import Graph
from hwgen.design import Design
from hwgen.tool import ToolError
from sim.formal.clocked.sequential import bit_name
from sim.formal.equivalence import Comparison
from sim.mutants import miter
from sim.mutants.changes import PORT, mutate
from sim.mutants.equality import comparisons, graph_of

TEXT = "multiply:a=e2m1fn,b=int4,out=e4m3fn"
COUNT = 40


@pytest.fixture(scope="module")
def made():
    """Mutants of a multiplier, their graph, and what each answers to every vector, by its number."""
    mutants = mutate(Design.parse(TEXT).circuit(), COUNT, 1)
    graph = graph_of(mutants)
    rows = np.arange(1 << 8)
    bits = {f"{port}[{bit}]": rows >> (bit + 4 * (port == "b")) & 1 for port in "ab" for bit in range(4)}
    width = COUNT.bit_length()
    answers = {}
    for number in [0, *(mutant.number for mutant in mutants.mutants)]:
        chosen = {bit_name(PORT, bit, width): np.full(len(rows), number >> bit & 1) for bit in range(width)}
        columns = [(bits | chosen)[name].astype(bool) for name in graph.inputs]
        answers[number] = np.array(list(aiger.evaluate(graph.step, columns)))
    return mutants, graph, answers


@pytest.mark.eda
def test_what_is_not_decided_at_first_is_decided_where_the_change_is_seen(made, monkeypatch):
    mutants, graph, answers = made
    monkeypatch.setattr("sim.mutants.equality.compare", lambda *_args, **_named: Comparison(None))
    found = dict(comparisons(mutants, graph, list(answers)[1:], timeout_s=10))
    assert len(found) > COUNT / 2
    for number, comparison in found.items():
        differing = (answers[number] != answers[0]).any(axis=0)
        assert comparison.equal == (not differing.any())
        if not comparison.equal:
            assert differing[comparison.example["a"] | comparison.example["b"] << 4]
            assert comparison.results[0] != comparison.results[1]
    assert {comparison.equal for comparison in found.values()} == {True, False}


@pytest.mark.eda
def test_all_dominators_differ_wherever_an_output_does(made, monkeypatch):
    """And only there is the question 1, so that none of them hides a difference."""
    _, graph, answers = made
    counts = []
    dominators = miter._dominators

    def counted(*args):
        counts.append(len(found := dominators(*args)))
        return found

    monkeypatch.setattr(miter, "_dominators", counted)
    width = COUNT.bit_length()
    ties = {number: {bit_name(PORT, bit, width): number >> bit & 1 for bit in range(width)} for number in answers}
    free = [name for name in graph.inputs if name not in ties[0]]
    rows = np.arange(1 << 8)
    columns = [(rows >> (int(name[2]) + 4 * (name[0] == "b")) & 1).astype(bool) for name in free]
    for number in list(answers)[1:]:
        question = miter._difference(graph, free, ties[0], ties[number])
        (differs,) = aiger.evaluate(question, columns)
        assert (differs == (answers[number] != answers[0]).any(axis=0)).all()
    assert max(counts) > 5


def test_a_way_around_a_node_leaves_it_no_dominator():
    # 3 = 1 & 2, 4 = 3 & ~2, 5 = 4 & 1, 6 = 5 & ~3
    graph = Graph(2, (12,), ((2, 4), (6, 5), (8, 2), (10, 7)))
    assert miter._dominators(graph, {1, 3, 4, 5, 6}, {6}) == [1, 6]
    assert miter._dominators(graph, {2, 3, 4, 5, 6}, {6}) == [2, 6]
    assert miter._dominators(graph, {2, 4, 5, 6}, {6}) == [2, 4, 5, 6]
    assert miter._dominators(graph, {1, 3}, set()) == []


@pytest.mark.parametrize("said", ["No output asserted in 0 frames.", ToolError("ABC was still running after 2 s")])
def test_what_the_solver_does_not_decide_stays_open(said, monkeypatch, tmp_path):
    def run(*_args, **_named):
        if isinstance(said, ToolError):
            raise said
        return said

    monkeypatch.setattr("hwgen.yosys_abc.run_script", run)
    whole = aiger.Machine(Graph(2, (6,), ((2, 4),)), ("a", PORT), ("o",), ())
    with pytest.raises(TimeoutError):
        miter.differing_inputs(tmp_path, whole, {PORT: 0}, {PORT: 1}, timeout_s=1)
