"""Streams: expectations, and a bench that notices each way to break a stream."""

import re

import numpy as np
import pytest
from units import TALLY_STREAM, Tally, tally_stream

from hwgen.design import Design
from hwgen.shell.stream import input_layout
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import parse
from sim.items.full_speed import full_speed_phases
from sim.streams import PAUSES, expected, plan, run_phases
from sim.vectors import Level, random_rows
from sim.verify import verify


def test_totals_run_from_each_clear_and_from_the_start_of_each_run():
    function, rng = Tally(), np.random.default_rng(1)
    runs = [(random_rows(function, n, rng), rng.random(n) < 0.2) for n in (1, 50, 7)]
    items = expected(function, runs)
    compared = 0
    for run, (rows, clear) in zip(items, runs, strict=True):
        total = 0
        for index, (a, fresh) in enumerate(zip(rows["a"][:, 0], clear, strict=True)):
            total = 0 if fresh else total
            assert run.vector(function, index) == {"a": a, "t": total}
            total = (total + int(a)) % 256
            assert run.answers[index, 0] == total
            compared += 1
    assert compared == 58


def test_a_function_without_a_total_is_evaluated_item_by_item():
    function, rng = parse("multiply:a=int3,b=int3"), np.random.default_rng(1)
    rows = random_rows(function, 40, rng)
    (items,) = expected(function, [(rows, np.zeros(40, bool))])
    assert np.array_equal(items.answers, function.evaluate(rows))
    assert set(items.vector(function, 3)) == {"a", "b"}


def test_a_plan_has_every_pair_of_pauses_and_every_item_where_there_are_few():
    phases = plan(Tally(), Level.QUICK, 1)
    assert {(p.p_valid, p.p_ready) for p in phases} == {(v, r) for v in PAUSES for r in PAUSES}
    assert sum(p.waits_for_valid for p in phases) == 1
    assert sorted(phases[-1].runs[1].rows["a"][:, 0]) == list(range(8))
    assert plan(Tally(), Level.QUICK, 1)[0].runs[1].rows["a"].tolist() == phases[0].runs[1].rows["a"].tolist()


def go(verilog=TALLY_STREAM, rtl=None, **options):
    return run_phases(Tally(), tally_stream(verilog), plan(Tally(), Level.QUICK, 1), 1, rtl, **options)


def test_at_full_speed_every_item_is_sent_once_where_there_are_few():
    function = parse("mac:a=int8,b=int6,acc=int16")
    assert [len(phase.runs[1].clear) for phase in full_speed_phases(function, Level.QUICK, 1)] == [10_000]
    chosen, every = (phase.runs[1] for phase in full_speed_phases(function, Level.FULL, 1))
    assert len(chosen.clear) == 100_000
    pairs = every.rows["a"][:, 0] << 6 | every.rows["b"][:, 0]
    assert sorted(pairs.tolist()) == list(range(1 << 14))
    assert plan(function, Level.FULL, 1)[-1].p_ready < 1


@pytest.mark.eda
def test_every_item_goes_through_the_stream_of_a_plain_design_and_of_one_that_is_a_stream():
    # With those that a reset cuts off.
    for text, items in (("multiply:a=int8,b=int5", 8292), ("multiply:a=int8,b=int5,shell=stream", 108_392)):
        verdict = verify(Design.parse(text), Level.FULL)
        (check,) = (check for check in verdict.checks if check.name == "verilator")
        assert check.agreed
        assert (check.kind, check.compared) == ("stream", items)


def test_the_test_circuit_has_the_ports_of_the_shell():
    assert [(name, field.offset, field.width) for name, field in input_layout(Tally())] == [
        ("a", 0, 3),
        ("clear", 3, 1),
    ]


@pytest.mark.eda
def test_a_right_circuit_agrees_and_everything_sent_was_compared():
    result = go()
    assert result.agreed
    assert result.sent == result.compared == 10 * 150 + 8
    assert (result.phases, result.latencies, result.problem) == (11, frozenset({1}), "")


#: Changes of the circuit, by what is replaced and by what.
BREAKS = {
    "ignores ready": ("wire advance = !full || o__ready;", "wire advance = 1;", "changed answer|withdrew answer"),
    "waits for ready": (
        "assign o__valid = full;",
        "assign o__valid = full & o__ready;",
        "withdrew answer|gave 0 of 100 answers",
    ),
    "loses items while it waits": ("assign i__ready = advance;", "assign i__ready = 1;", "gave .* answers"),
    "takes an item every other cycle": (
        "wire advance = !full || o__ready;",
        "wire advance = !full; always @(posedge clk) if (full && o__ready) full <= 0;",
        "took 150 items in .* cycles with both sides always ready",
    ),
    "keeps offering through a reset": ("full <= 0;", "full <= 1;", "offered an answer while it was reset"),
    "answers twice": ("full <= i__valid;", "full <= i__valid | full;", "gave an answer more than the .* items"),
    "changes an answer that waits": (
        "end else if (advance) begin",
        "end else if (!advance) total <= total + 8'd1; else begin",
        "changed answer .* before it was taken",
    ),
}


@pytest.mark.eda
@pytest.mark.parametrize("name", BREAKS)
def test_a_circuit_that_breaks_the_rules_is_noticed(name):
    old, new, rule = BREAKS[name]
    assert old in TALLY_STREAM
    result = go(TALLY_STREAM.replace(old, new))
    assert not result.agreed
    assert re.match(rf"^({rule}).* \(offered with probability [0-9.]+, taken with [0-9.]+\)$", result.problem)


@pytest.mark.eda
def test_a_latency_that_is_not_as_promised_is_noticed():
    circuit = tally_stream()
    longer = type(circuit)(**{**circuit.__dict__, "latency_cycles": 2})
    result = run_phases(Tally(), longer, plan(Tally(), Level.QUICK, 1), 1)
    assert result.problem == "gave answer 0 with a latency of 1, not 2 (offered with probability 1, taken with 1)"


@pytest.mark.eda
@pytest.mark.parametrize(
    ("old", "new"),
    [("i__payload[3] ? 8'd0", "i__payload[3] ? 8'd1"), ("total <= 0;", ""), ("total) + i", "total) - i")],
    ids=["clear", "reset", "sum"],
)
def test_a_wrong_total_is_noticed_with_its_vector(old, new):
    assert old in TALLY_STREAM
    result = go(TALLY_STREAM.replace(old, new))
    assert not result.agreed
    assert result.problem == ""
    assert result.differing > 0
    operands, right, wrong = result.first
    assert set(operands) == {"a", "t"}
    assert right == (operands["a"] + operands["t"]) % 256 != wrong


@pytest.mark.eda
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("if (rst)", "if (i__payload[2:0] == 5) $finish; else if (rst)", r"stopped it: \$finish at ü x\.v:10"),
        ("reg full;", "reg full; wire w = ~w ^ o__ready;", r"stopped it: .* did not converge.*"),
        (
            "reg full;",
            "reg full; reg n; initial begin n = 0; while (n < 2) n = n ^ 1; end",
            "was still running after 6 s",
        ),
    ],
    ids=["finish", "diverge", "hang"],
)
def test_a_file_that_misbehaves_ends_in_time_with_one_sentence(old, new, said, tmp_path):
    file = tmp_path / "ü x.v"
    text = TALLY_STREAM.replace(old, new, 1)
    file.write_text(text.replace("= total;", "= total ^ {8{w}};") if "wire w" in new else text)
    sentence = rf"^Verilog file {file} must take and answer all items of a simulation, but {said}$"
    with pytest.raises(InputError, match=sentence):
        go(rtl=(file, "unit"), timeout_s=6)


@pytest.mark.eda
def test_what_a_circuit_of_ours_does_wrong_is_the_fault_of_a_tool():
    sentence = r"^The generated Verilog must take and answer all items of a simulation, but stopped it: \$finish$"
    with pytest.raises(ToolError, match=sentence):
        go(TALLY_STREAM.replace("if (rst)", "if (i__payload[2:0] == 5) $finish; else if (rst)"))
