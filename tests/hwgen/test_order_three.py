"""Sums of two products and an addend in the order of their magnitudes."""

import numpy as np
import pytest
from amaranth.hdl import Const
from numpy.typing import NDArray

from hwgen.datapath import chain, order_three
from hwgen.datapath.order_three import OrderThree, Triple
from hwgen.design import Design
from numerics.functions import parse
from numerics.words import from_ints
from sim.checks import check_vectors
from sim.harness.batch import Batch
from sim.vectors import Level
from sim.verdict import Check

SMALL = [
    "dot:a=e2m0fn,b=e2m0fn,lanes=2,acc=e2m0fn,style=order",
    "dot:a=e3m0fn,b=e2m0fn,lanes=2,acc=e3m1,round=floor,style=order",
    "dot:a=e3m1fnu,b=e3m0fn,lanes=2,acc=e2m1,round=stochastic2,style=order",
]
LARGE = [
    "a=e5m2,b=e5m2,acc=fp16",
    "a=e4m3fn,b=e4m3fnuz,acc=e4m3fn,round=odd",
    "a=bfloat16,b=e3m0fn,acc=fp32,round=stochastic6",
    "a=posit8_1,b=hif8,acc=posit16_1,round=rna",
]
#: Vectors of each.
COUNT = 5_000


def every_vector(text: str) -> Check:
    design = Design.parse(text)
    (check,) = check_vectors(design.function, design.circuit(), Level.FULL, 1)
    assert check.compared == 1 << sum(operand.width for operand in design.function.operands)
    return check


@pytest.mark.eda
@pytest.mark.parametrize("text", SMALL)
def test_every_sum(text):
    assert every_vector(text).agreed


def that_cancel(function, rng: np.random.Generator) -> dict[str, NDArray[np.int64]]:
    """Vectors whose lanes cancel each other, or one of them the addend, to nothing or to the last bit."""
    a, b, acc = function.a, function.b, function.acc.format
    first, negated, second, other = (rng.integers(0, 1 << fmt.width, COUNT).astype(np.uint32) for fmt in (a, a, b, b))
    product = a.decode(first) * b.decode(second)
    cancel = rng.random(COUNT) < 0.5
    near = rng.integers(0, 2, COUNT)
    negated = np.where(cancel, a.encode(-a.decode(first)), negated)
    other = np.where(cancel, second ^ near, other)
    against = rng.random(COUNT) < 0.5
    total = np.where(against, acc.encode(-product) ^ near, rng.integers(0, 1 << acc.width, COUNT))
    vectors = {"a": first | negated << a.width, "b": second | other << b.width, "acc": total}
    for operand in function.operands[3:]:
        vectors[operand.name] = rng.integers(0, 1 << operand.width, COUNT)
    return {name: codes.astype(np.int64) for name, codes in vectors.items()}


@pytest.mark.eda
@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")
@pytest.mark.parametrize("text", LARGE)
def test_sums_that_cancel(text):
    design = Design.parse(f"dot:{text},lanes=2,style=order")
    assert isinstance(dict(chain(design.function, design.style).stages)["order"], OrderThree)
    vectors = that_cancel(design.function, np.random.default_rng(1))
    words = {op.name: from_ints(vectors[op.name].tolist(), op.width) for op in design.function.operands}
    with Batch(design.circuit()) as batch:
        answers = batch.run(words)["o"]
    assert len(answers) == COUNT
    assert not (answers != design.function.evaluate(words)).any()


def shorter(monkeypatch):
    made = Triple.__init__

    def short(self, *arguments):
        made(self, *arguments)
        self.right -= 1

    monkeypatch.setattr(Triple, "__init__", short)


def never_opposite(monkeypatch):
    monkeypatch.setattr(order_three, "opposite", lambda x, y: Const(0, 1))


def zeros_that_stand_high(monkeypatch):
    def place(self, m, source, raw, number):
        m.d.comb += [number.sig.eq(source.sig << self.width - raw.width), number.sign.eq(source.sign)]
        m.d.comb += number.exp.eq(source.shift + (raw.lsb + raw.width - 1 - self.base))

    monkeypatch.setattr(Triple, "place", place)


@pytest.mark.eda
@pytest.mark.parametrize("broken", [shorter, never_opposite, zeros_that_stand_high])
def test_a_wrong_sum_is_noticed(monkeypatch, broken):
    broken(monkeypatch)
    assert every_vector(SMALL[1]).differing


@pytest.mark.parametrize(
    ("formats", "ordered"), [("e2m1fn", False), ("posit8_0", False), ("e4m3fn", True), ("e5m2", True)]
)
def test_long_grids_are_avoided(formats, ordered):
    stages = dict(chain(parse(f"dot:a={formats},b={formats},lanes=2,acc=fp16")).stages)
    assert isinstance(stages.get("order"), OrderThree) == ordered
