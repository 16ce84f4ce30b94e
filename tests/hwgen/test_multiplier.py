"""Multipliers and carry-save sums, all vectors of small factors and corners of larger ones."""

from itertools import product

import pytest
from amaranth.hdl import Const, Module, Shape, Signal, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from hwgen.arith.carry_save import Heap, full_adders
from hwgen.arith.multiplier import STYLES, add_product, multiply
from numerics.errors import InputError

SMALL = [
    (unsigned(1), unsigned(1)),
    (unsigned(2), unsigned(2)),
    (unsigned(3), unsigned(3)),
    (signed(2), signed(2)),
    (signed(3), unsigned(4)),
    (unsigned(4), signed(3)),
    (signed(4), signed(4)),
    (unsigned(4), unsigned(3)),
]
LARGE = [(signed(8), signed(8)), (unsigned(8), unsigned(8)), (unsigned(11), unsigned(8)), (signed(9), unsigned(12))]


class Unit(wiring.Component):
    """A product, or a sum of a product, a signed and an unsigned number, modulo ``2**width``."""

    def __init__(self, a: Shape, b: Shape, style: str, width: int = 0):
        self.style, self.width = style, width
        out = width or a.width + b.width
        super().__init__({"a": In(a), "b": In(b), "c": In(signed(3)), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        if not self.width:
            m.d.comb += self.o.eq(multiply(m, self.a, self.b, self.style))
            return m
        heap = Heap(m, self.width)
        add_product(heap, self.a, self.b, self.style, weight=1)
        heap.add(self.c)
        heap.add(self.a, weight=2)
        m.d.comb += self.o.eq(heap.total())
        return m


def values(shape: Shape, every: bool) -> list[int]:
    """All numbers of a shape, or those at which carries and signs change."""
    low = -(1 << (shape.width - 1)) if shape.signed else 0
    high = low + (1 << shape.width) - 1
    if every:
        return list(range(low, high + 1))
    powers = [sign * (1 << k) + d for k in range(shape.width) for sign in (-1, 1) for d in (-1, 0, 1)]
    chosen = {low, high, *(Const(0x5A5A5, shape).value, Const(0xA5A5A, shape).value)}
    return sorted(chosen | {x for x in powers if low <= x <= high})


def compare(unit: Unit, expected, every: bool) -> int:
    """How many answers were compared with ``expected(a, b, c)``."""
    a_shape, b_shape = Shape.cast(unit.a.shape()), Shape.cast(unit.b.shape())
    thirds = range(-4, 4) if unit.width else (0,)
    vectors = list(product(values(a_shape, every), values(b_shape, every), thirds))
    compared = 0

    async def bench(ctx):
        nonlocal compared
        for a, b, c in vectors:
            ctx.set(unit.a, a)
            ctx.set(unit.b, b)
            ctx.set(unit.c, c)
            answer, right = ctx.get(unit.o), expected(a, b, c) % (1 << len(unit.o))
            assert answer == right, f"{a} * {b} gave {answer}, not {right}"
            compared += 1

    simulator = Simulator(unit)
    simulator.add_testbench(bench)
    simulator.run()
    assert compared == len(vectors) > 0
    return compared


@pytest.mark.parametrize("style", ["auto", *STYLES])
@pytest.mark.parametrize(("a", "b"), SMALL, ids=str)
def test_every_small_product(a, b, style):
    assert compare(Unit(a, b, style), lambda a, b, c: a * b, True) == 1 << a.width + b.width


@pytest.mark.parametrize("style", ["auto", "array", "booth", "chain"])
@pytest.mark.parametrize(("a", "b"), LARGE, ids=str)
def test_corners_of_large_products(a, b, style):
    assert compare(Unit(a, b, style), lambda a, b, c: a * b, False) > 400


@pytest.mark.parametrize("style", ["array", "booth"])
@pytest.mark.parametrize(("a", "b"), [(signed(3), signed(3)), (unsigned(3), signed(2)), (unsigned(2), unsigned(3))])
@pytest.mark.parametrize("width", [4, 9])
def test_product_in_a_sum(a, b, style, width):
    compare(Unit(a, b, style, width), lambda a, b, c: 2 * a * b + c + 4 * a, True)


def test_a_wrong_full_adder_is_noticed(monkeypatch):
    def without_carry(m, x, y, z, name):
        totals, carries = full_adders(m, x, y, z, name)
        lost = Signal(len(carries))
        m.d.comb += lost.eq(x & y)
        return totals, lost

    monkeypatch.setattr("hwgen.arith.carry_save.full_adders", without_carry)
    with pytest.raises(AssertionError):
        compare(Unit(unsigned(3), unsigned(3), "array"), lambda a, b, c: a * b, True)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda m: multiply(m, Const(0, 3), Const(0, 3), "wallace"),
            "Multiplier must be auto or one of plain, array, booth, table, chain, not 'wallace'",
        ),
        (
            lambda m: multiply(m, Const(0, 8), Const(0, 8), "table"),
            "Factors of a table must have at most 8 bits, not 16",
        ),
        (
            lambda m: add_product(Heap(m, 8), Const(0, 3), Const(0, 3), "plain"),
            "Multiplier of a sum must be auto, array or booth, not 'plain'",
        ),
    ],
)
def test_what_cannot_be_built(make, message):
    with pytest.raises(InputError, match=f"^{message}$"):
        make(Module())
