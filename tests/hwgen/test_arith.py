"""Negation by a sign, differences and signed shifts, for all numbers and amounts."""

import pytest
from amaranth.hdl import Cat, Module, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from hwgen.arith.compound import distance
from hwgen.arith.negate import negate_if, product_below
from hwgen.arith.shift import shift_left_signed


def answers(unit: wiring.Component, vectors: list[dict[str, int]]) -> list[int]:
    """Output `o` of a combinational unit for each of the inputs."""
    found = []

    async def bench(ctx):
        for vector in vectors:
            for name, value in vector.items():
                ctx.set(getattr(unit, name), value)
            found.append(ctx.get(unit.o))

    simulator = Simulator(unit)
    simulator.add_testbench(bench)
    simulator.run()
    return found


class SignedProduct(wiring.Component):
    """``-a * b`` where `sign` is set, else ``a * b``."""

    def __init__(self, a: int, b: int, *, ahead: bool):
        self.ahead = ahead
        super().__init__({"a": In(a), "b": In(b), "sign": In(1), "o": Out(signed(a + b + 1))})

    def elaborate(self, platform):
        m = Module()
        below = product_below(m, self.a, self.b) if self.ahead else None
        m.d.comb += self.o.eq(negate_if(m, self.a * self.b, self.sign, below))
        return m


class Distance(wiring.Component):
    """Sum of `a` and `b`, or their distance where `subtract` is set, and on top whether `b` is not less."""

    def __init__(self, width: int):
        super().__init__({"a": In(width), "b": In(width), "subtract": In(1), "o": Out(width + 1)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.o.eq(Cat(*distance(m, self.a, self.b, self.subtract)))
        return m


class SignedShift(wiring.Component):
    """`x` shifted left."""

    def __init__(self, width: int, most: int, out: int):
        self.most = most
        super().__init__({"x": In(signed(width)), "amount": In(range(most + 1)), "o": Out(signed(out))})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.o.eq(shift_left_signed(m, self.x, self.amount, len(self.o), most=self.most))
        return m


@pytest.mark.parametrize("ahead", [False, True])
@pytest.mark.parametrize(("a", "b"), [(1, 1), (1, 4), (3, 2), (4, 4), (2, 5)])
def test_every_signed_product(a, b, ahead):
    vectors = [{"a": x, "b": y, "sign": s} for x in range(1 << a) for y in range(1 << b) for s in (0, 1)]
    found = answers(SignedProduct(a, b, ahead=ahead), vectors)
    assert found == [(-1) ** v["sign"] * v["a"] * v["b"] for v in vectors]
    assert len(found) == 2 << (a + b)


@pytest.mark.parametrize(
    ("width", "most", "out"),
    [
        (2, 1, 3),
        (3, 7, 10),
        (4, 15, 19),
        (4, 16, 20),
        (3, 30, 33),
        (5, 47, 60),
        (3, 70, 73),
        (4, 20, 12),
        (1, 33, 34),
    ],
)
def test_every_signed_shift(width, most, out):
    numbers = range(-(1 << (width - 1)), 1 << (width - 1))
    vectors = [{"x": x, "amount": amount} for x in numbers for amount in range(most + 1)]
    found = answers(SignedShift(width, most, out), vectors)

    def wrapped(number: int) -> int:
        return (number + (1 << (out - 1))) % (1 << out) - (1 << (out - 1))

    assert found == [wrapped(v["x"] << v["amount"]) for v in vectors]
    assert len(found) == (most + 1) << width


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5])
def test_every_distance(width):
    numbers = range(1 << width)
    vectors = [{"a": a, "b": b, "subtract": s} for a in numbers for b in numbers for s in (0, 1)]
    found = answers(Distance(width), vectors)
    assert found == [
        abs(a - b) | (b >= a) << width if s else (a + b) % (1 << width) for a, b, s in (v.values() for v in vectors)
    ]
    assert len(found) == 2 << 2 * width
