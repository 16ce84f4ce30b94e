"""Sums in aligned windows against the golden function, and the blocks they are made of."""

import itertools
import random

import pytest
from amaranth.hdl import Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator
from simulate import assert_equal, every_vector, golden, random_code

from hwgen.arith.maximum import STYLES, maximum
from hwgen.arith.shift import shift_out
from hwgen.datapath import chain, stage_count
from hwgen.datapath.aligned import align
from hwgen.design import Design
from numerics.errors import InputError

#: Every combination of codes: all ways to cut, totals inside and outside, every family of formats.
EXHAUSTIVE = [
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,align=4",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,align=2,align_round=floor",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,align=3,align_round=odd",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,align=3,align_round=rne",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,align=3,align_round=rna",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m1,round=floor,align=3,align_round=ceil",
    "mac:a=e2m0fn,b=e2m1,acc=e2m2,align=3,total=outside",
    "mac:a=e2m1,b=e1m1f,acc=e2m1,round=floor,align=4,total=outside",
    "mac:a=posit4_1,b=posit3_0,acc=posit5_1,align=4",
    "mac:a=posit3_0,b=e2m1,acc=posit4_1,align=3,align_round=odd,total=outside",
    "mac:a=int3,b=int3,acc=e3m1,align=6",
    "mac:a=uint2,b=e2m2fnuz,acc=e3m1fnuz,align=5,align_round=floor",
    "mac:a=ternary,b=e2m1fn,acc=e3m1fn,align=4",
    "dot:a=e1m1,b=uint1,lanes=2,acc=e2m1,align=3,style=tree",
    "dot:a=e1m1,b=uint1,lanes=2,acc=e2m1,align=3",
    "dot:a=e2m0fn,b=uint1,lanes=2,acc=e1m2,align=3,align_round=rne",
]
SAMPLED = [
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,align=26",
    "dot:a=e5m2,b=e5m2,lanes=4,acc=fp16,align=13,align_round=floor",
    "dot:a=e5m2,b=e4m3,lanes=5,acc=bfloat16,align=33,align_round=odd",
    "dot:a=bfloat16,b=bfloat16,lanes=3,acc=fp32,align=26",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,align=14,total=outside",
    "dot:a=posit8_1,b=posit8_1,lanes=4,acc=posit16_1,align=14",
    "dot:a=hif8,b=hif8,lanes=2,acc=fp32,align=25,align_round=rne",
    "dot:a=e4m3fn,b=e4m3fn,lanes=3,acc=fp16,round=stochastic6,align=20",
]
COUNT = 60


@pytest.mark.parametrize("text", EXHAUSTIVE)
def test_every_code(text):
    design = Design.parse(text)
    assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("text", SAMPLED)
def test_random_codes_and_totals_that_cancel(text):
    design = Design.parse(text)
    function, rng = design.function, random.Random(text)
    vectors = {op.name: [random_code(op, rng) for _ in range(COUNT)] for op in function.operands}
    for i, code in enumerate(golden(function, {**vectors, "acc": [0] * COUNT})):
        if i % 2:
            flip = 1 << (function.result.width - 1) if i % 4 == 1 else 0
            vectors["acc"][i] = (code + rng.randint(-2, 2) ^ flip) % (1 << function.result.width)
    assert_equal(design, vectors)


@pytest.mark.parametrize("text", EXHAUSTIVE + SAMPLED)
def test_stages_are_as_many_as_promised(text):
    function = Design.parse(text).function
    stages, enters = _names(text)
    assert (len(stages), enters["acc"]) == stage_count(function)


def test_a_window_that_loses_nothing_is_no_window():
    exact = "dot:a=e2m1fn,b=e2m1fn,lanes=2,acc=fp32"
    assert _names(f"{exact},align=8,total=outside") == _names(exact)
    assert "cut" in _names(f"{exact},align=7,total=outside")[0]
    assert "cut" in _names(f"{exact},align=48")[0]


def _names(text):
    made = chain(Design.parse(text).function)
    for _, stage in made.stages:
        stage._MustUse__silence = True
    return [name for name, _ in made.stages], made.enters


@pytest.mark.parametrize(
    ("function", "wrong"),
    [
        ("goes_up", lambda *_, **__: Const(1, 1)),
        ("sign_of_zero", lambda *_, **__: Const(0, 1)),
        ("_at_most", lambda m, value, most, name: Const(most)),
        ("shift_out", lambda m, x, amount, name: (x, Const(0, 1))),
    ],
)
def test_a_wrong_circuit_is_noticed(function, wrong, monkeypatch):
    monkeypatch.setattr(align, function, wrong)
    design = Design.parse(EXHAUSTIVE[0])
    with pytest.raises(AssertionError, match="gave"):
        assert_equal(design, every_vector(design.function))


class Block(wiring.Component):
    """A function of one input as a component."""

    def __init__(self, width, out, build):
        self.build = build
        super().__init__({"i": In(width), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.o.eq(self.build(m, self.i))
        return m


def _answers(block, inputs):
    answers = []

    async def bench(ctx):
        for value in inputs:
            ctx.set(block.i, value)
            answers.append(ctx.get(block.o))

    simulator = Simulator(block)
    simulator.add_testbench(bench)
    simulator.run()
    assert len(answers) == len(inputs) > 0
    return answers


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_maximum_of_those_that_are_live(style, count):
    def build(m, i):
        return maximum(m, [i[3 * k : 3 * k + 2] for k in range(count)], [i[3 * k + 2] for k in range(count)], style)

    items = list(itertools.product(range(8), repeat=count))
    inputs = [sum(item << (3 * k) for k, item in enumerate(group)) for group in items]
    expected = [max([item & 3 for item in group if item & 4], default=0) for group in items]
    assert _answers(Block(3 * count, 2, build), inputs) == expected


def test_maximum_of_an_unknown_style_gets_its_sentence():
    m = Module()
    m._MustUse__silence = True
    with pytest.raises(InputError, match=r"^Maximum must be auto or one of bits, tree, not 'best'$"):
        maximum(m, [Signal(2)], [Signal()], "best")


@pytest.mark.parametrize(("width", "bits"), [(1, 3), (2, 3), (3, 4), (4, 2), (5, 4), (7, 4), (8, 5)])
def test_shift_by_any_amount(width, bits):
    def build(m, i):
        moved, lost = shift_out(m, i[:width], i[width:])
        return moved | lost << width

    inputs = range(1 << width + bits)
    mask = (1 << width) - 1
    expected = [
        ((x & mask) >> (x >> width)) | (((x & mask) & ((1 << (x >> width)) - 1)) != 0) << width for x in inputs
    ]
    assert _answers(Block(width + bits, width + 1, build), inputs) == expected
