"""Shells: latency as promised, throughput of one a cycle, streams that lose and repeat nothing."""

import itertools
import random

import pytest
from simulate import golden, pipelined, random_code, streamed

from hwgen.design import Design
from hwgen.shell.depth import Weighed, register_places

PIPELINES = [
    "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
    "mac:a=int4,b=int4,acc=int16",
    "dot:a=posit8_0,b=posit8_0,lanes=2,acc=posit8_0",
    "fma:a=e4m3fn,b=e4m3fn,c=fp16,out=fp16,round=stochastic4",
]
STREAMS = [
    "multiply:a=e2m1fn,b=e2m1fn,out=e4m3fn",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp16",
    "mac:a=posit8_0,b=posit8_0,acc=exact",
    "dot:a=int4,b=uint4,lanes=3,acc=int16sat",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp16,round=stochastic4",
    "convert:a=fp16,out=e4m3fn,round=stochastic4",
]


@pytest.mark.parametrize("text", PIPELINES)
@pytest.mark.parametrize("stages", [1, 2, 3, 4])
def test_pipeline_has_its_latency_and_a_result_each_cycle(text, stages):
    design = Design.parse(f"{text},stages={stages}")
    rng = random.Random(text)
    vectors = {op.name: [random_code(op, rng) for _ in range(60)] for op in design.function.operands}
    shown = pipelined(design, vectors)
    assert shown[stages : stages + 60] == golden(design.function, vectors)


def stream_items(function, count, rng):
    items, total, totals = [], 0, []
    for number in range(count):
        item = {op.name: random_code(op, rng) for op in function.operands if op.name != function.running}
        vectors = {name: [code] for name, code in item.items()}
        if function.running:
            item["clear"] = int(number == 0 or rng.random() < 0.15)
            vectors[function.running] = [0 if item["clear"] else total]
        total = golden(function, vectors)[0]
        items.append(item)
        totals.append(total)
    return items, totals


@pytest.mark.parametrize(("p_valid", "p_ready"), [(1, 1), (1, 0.5), (0.5, 1), (0.3, 0.3)])
@pytest.mark.parametrize("text", STREAMS)
def test_stream_answers_everything_in_order(text, p_valid, p_ready):
    design = Design.parse(f"{text},shell=stream,stages=2")
    items, totals = stream_items(design.function, 80, random.Random(text))
    answers, _ = streamed(design, items, p_valid=p_valid, p_ready=p_ready)
    assert [answer for _, answer in answers] == totals


@pytest.mark.parametrize("text", STREAMS)
@pytest.mark.parametrize("stages", [1, 2, 3])
def test_stream_has_its_latency_and_an_answer_each_cycle(text, stages):
    design = Design.parse(f"{text},shell=stream,stages={stages}")
    items, totals = stream_items(design.function, 40, random.Random(text))
    answers, taken = streamed(design, items)
    assert [answer for _, answer in answers] == totals
    assert {cycle - entry for (cycle, _), entry in zip(answers, taken, strict=True)} == {stages}
    assert taken == list(range(taken[0], taken[0] + 40))


@pytest.mark.parametrize("boundaries", range(1, 9))
def test_registers_are_spread_and_end_with_the_result(boundaries):
    for registers in range(boundaries + 1):
        places = register_places([Weighed(1.0, 1)] * boundaries, registers)
        assert len(places) == registers
        assert not registers or max(places) == boundaries
        assert not registers or _longest(places, [1.0] * boundaries) == -(-boundaries // registers)


def test_registers_go_where_they_cut_the_longest_path():
    stages = [Weighed(depth, 8) for depth in (1.0, 6.0, 2.0, 3.0, 5.0, 1.0)]
    assert register_places(stages, 1) == {6}
    assert register_places(stages, 2) == {3, 6}
    assert register_places(stages, 3) == {2, 4, 6}
    assert register_places(stages, 6) == {1, 2, 3, 4, 5, 6}


def test_registers_go_where_they_hold_few_bits_if_that_costs_little():
    stages = [Weighed(10.0, 8), Weighed(1.0, 100), Weighed(10.0, 8)]
    assert register_places(stages, 2) == {1, 3}
    assert register_places([*stages[:1], Weighed(1.0, 4), *stages[2:]], 2) == {2, 3}


def _longest(places, depths):
    ends = [0, *sorted(places)]
    return max(sum(depths[first:last]) for first, last in itertools.pairwise(ends))
