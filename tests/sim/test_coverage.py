"""Coverage: classes by formats and by the golden function, items for what a plan misses, events of the bench."""

import numpy as np
import pytest
from units import TALLY_STREAM, Tally, tally_stream

from numerics.formats import get
from numerics.functions import parse
from sim.checks import check_stream
from sim.coverage import CLEARS, EVENTS, Coverage, Pool, classes, combinations, counted, events_of, kind_of_each
from sim.streams import phase_of, plan, run_phases
from sim.vectors import Level


def test_codes_are_of_the_kind_that_their_format_says():
    codes = np.array([0x00, 0x80, 0x01, 0x07, 0x08, 0x7E, 0xFE, 0x7F, 0xFF])
    kinds = ["zero", "negative zero", "subnormal", "subnormal", "normal", "largest", "largest", "NaN", "NaN"]
    assert kind_of_each(get("e4m3fn"), codes).tolist() == kinds
    assert kind_of_each(get("e5m2"), np.array([0x7B, 0x7C, 0xFC, 0x7D])).tolist() == [
        "largest",
        "infinite",
        "infinite",
        "NaN",
    ]
    assert kind_of_each(get("int4"), np.array([0, 1, 7, 8])).tolist() == ["zero", "normal", "normal", "largest"]
    assert kind_of_each(get("posit8_0"), np.array([0, 0x40, 0x7F, 0x80])).tolist() == [
        "zero",
        "normal",
        "largest",
        "NaN",
    ]


def test_every_combination_of_kinds_is_an_item():
    function = parse("multiply:a=e5m2,b=int4,out=fp16")
    rows = combinations(function, np.random.default_rng(1))
    pairs = set(zip(rows["a"][:, 0].tolist(), rows["b"][:, 0].tolist(), strict=True))
    assert len(pairs) == len(rows["a"]) == 7 * 3


def test_distances_and_decisions_of_rounding_are_those_of_the_numbers():
    function = parse("add:a=e4m3fn,b=e4m3fn,out=e4m3fn")
    fmt = get("e4m3fn")
    # 1 + 2, 1 + 1/16 (a tie to 1), 1.125 + 1/16 (a tie to 1.25), 1 + 1/32, 1 + 3/32
    a, b = [1, 1, 1.125, 1, 1], [2, 1 / 16, 1 / 16, 1 / 32, 3 / 32]
    rows = {name: fmt.encode(np.array(values)).astype(np.uint32)[:, None] for name, values in (("a", a), ("b", b))}
    found = classes(function, rows, function.evaluate(rows))

    def which(what):
        return np.flatnonzero(found[what]).tolist()

    assert which("b +1 binades from the rest") == [0]
    assert which("b -4 binades from the rest") == [1, 2, 4]
    assert which("b -5 binades from the rest") == [3]
    assert which("an exact answer") == [0]
    assert which("a tie that goes to zero") == [1]
    assert which("an answer nearer to the lower neighbour") == [3]
    assert which("an answer nearer to the higher neighbour") == [2, 4]


@pytest.mark.parametrize(
    "text", ["mac:a=e4m3fn,b=e4m3fn,acc=fp32", "fma:a=fp16,b=fp16,c=fp16,out=fp16", "mac:a=int2,b=int2,acc=int32"]
)
def test_a_plan_is_mended_until_it_is_complete(text):
    function = parse(text)
    phases, pool = plan(function, Level.QUICK, 1), Pool.of(function, 1)

    def missed():
        counts = counted(function, ((phase.runs[1], len(phase.runs[1].clear)) for phase in phases))
        return counts, pool.coverage(function, counts, dict.fromkeys(events_of(function), 1)).missed

    counts, before = missed()
    lacking = pool.lacking(counts)
    assert bool(before) is (lacking is not None)
    if lacking:
        phases.append(phase_of(function, *lacking, 1))
        assert missed()[1] == ()
    assert bool(before) is ("int2" not in text)


def test_classes_that_no_item_reaches_are_out_of_reach():
    function = parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32")
    found = Pool.of(function, 1).coverage(function, {}, {})
    # Products of these formats lie on a grid far above the smallest numbers of fp32, and sums far below the largest.
    assert {"answer subnormal", "answer infinite", "answer largest"} <= set(found.out_of_reach)
    assert "a NaN with b zero" in found.missed


def test_coverage_says_what_is_missed():
    found = Coverage({"one": 3, "other": 0})
    assert (found.missed, found.told) == (("other",), "1 of 2 classes and events covered")


@pytest.mark.eda
def test_the_bench_counts_every_event_and_one_that_does_not_come_is_a_finding(monkeypatch):
    check = check_stream(Tally(), tally_stream(), Level.FULL, 1)
    assert check.agreed, check.finding
    assert set(EVENTS + CLEARS) <= set(check.coverage.counts)
    assert check.covers.endswith(
        "; 28 of 28 classes and events covered".replace("28", str(len(check.coverage.counts)))
    )
    monkeypatch.setattr("sim.streams.PAUSES", (1.0,))
    check = check_stream(Tally(), tally_stream(), Level.FULL, 1)
    assert check.finding == "The stream was not put through everything: no item, no answer"


@pytest.mark.eda
def test_cycles_are_counted_once_each():
    result = run_phases(Tally(), tally_stream(TALLY_STREAM), plan(Tally(), Level.QUICK, 1)[:2], 1)
    taken = sum(count for event, count in result.events.items() if event.startswith("an item taken, "))
    assert taken >= 2 * (50 + 150)
    assert result.events["a reset with nothing inside"] == 2
    assert result.events["a reset with items inside"] == 2
    assert result.compared_each == (150, 150)
