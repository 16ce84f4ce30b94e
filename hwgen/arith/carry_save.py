"""Sums of many bits in carry-save form: one heap of bits by weight, carries resolved once.

A full adder takes three bits of one weight and gives a sum of that weight and a carry of the next:

      a  s' = a ^ b          a b c | carry sum          weight  3 2 1 0         3 2 1 0
      b  sum = s' ^ c        0 0 0 |   0    0                   . * * *           . * *
      c  carry = a b | s' c  0 0 1 |   0    1                   . * * *    →    * * * *
                             0 1 1 |   1    0                   . * * *
                             1 1 1 |   1    1

Columns are worked off from the lowest up; in each, the three bits that are ready first go into the next full adder,
until two are left. No half adders: two bits are what the last adder takes.

Full adders of one level (which hangs on lower levels only) and of weights that follow each other are written as one
row of vectors, so that the text reads as rows of numbers that are added three by three. Among bits that are ready
equally soon, those are taken that continue such a row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from amaranth.hdl import Cat, Const, Module, Signal, Value

#: Levels of two-input logic to the sum and to the carry of a full adder.
_SUM_DEPTH, _CARRY_DEPTH = 2, 2


def full_adders(m: Module, x: Value, y: Value, z: Value, name: str) -> tuple[Signal, Signal]:
    """Sums and carries of as many full adders as the words have bits."""
    half, total, carry = (Signal(len(x), name=f"{name}_{part}") for part in ("half", "sum", "carry"))
    m.d.comb += [half.eq(x ^ y), total.eq(half ^ z), carry.eq((x & y) | (half & z))]
    return total, carry


@dataclass(eq=False)
class _Vector:
    """Bits that are written together."""

    #: The bits; those of full adders are none before their row is made.
    value: Value | None = None


@dataclass(eq=False)
class _Bit:
    """A bit of a heap."""

    #: Levels of two-input logic after which it is ready.
    depth: int
    #: What vector it is of, and where in it.
    vector: _Vector
    place: int = 0
    #: Levels of full adders after which it is there.
    level: int = 0


def _word(bits: Iterable[_Bit]) -> Value:
    """Bits side by side, the first lowest; what follows each other in a vector is one slice of it."""
    runs: list[tuple[_Vector, int, int]] = []
    for bit in bits:
        if runs and runs[-1][0] is bit.vector and runs[-1][2] == bit.place:
            runs[-1] = (bit.vector, runs[-1][1], bit.place + 1)
        else:
            runs.append((bit.vector, bit.place, bit.place + 1))
    slices = [vector.value[first:end] for vector, first, end in runs]  # type: ignore[index]
    return slices[0] if len(slices) == 1 else Cat(slices)


_Three = tuple[_Bit, _Bit, _Bit]


@dataclass(eq=False)
class _Row:
    """Full adders of one level, of weights that follow each other; of the three bits, the last is ready last."""

    level: int
    #: Weight of the last one.
    weight: int = -1
    bits: list[_Three] = field(default_factory=list)
    totals: _Vector = field(default_factory=_Vector)
    carries: _Vector = field(default_factory=_Vector)

    def extend(self, weight: int, bits: _Three) -> tuple[_Bit, _Bit]:
        """Sum and carry of one more full adder."""
        depth, place = bits[2].depth, len(self.bits)
        self.weight = weight
        self.bits.append(bits)
        return (
            _Bit(depth + _SUM_DEPTH, self.totals, place, self.level),
            _Bit(depth + _CARRY_DEPTH, self.carries, place, self.level),
        )

    def make(self, m: Module, name: str) -> None:
        """Make the full adders, whose operands are there."""
        x, y, z = (_word(bits) for bits in zip(*self.bits, strict=True))
        self.totals.value, self.carries.value = full_adders(m, x, y, z, name)


@dataclass
class Heap:
    """Bits to be added, modulo ``2**width``."""

    m: Module
    #: Bits of the sum.
    width: int
    #: Name that signals begin with.
    name: str = "heap"
    #: Per weight: bits.
    columns: list[list[_Bit]] = field(init=False)
    #: Sum of all constants.
    constant: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.columns = [[] for _ in range(self.width)]

    def add_bit(self, bit: Value, weight: int, depth: int = 0) -> None:
        """Add one bit, ready after `depth` levels."""
        if weight < self.width:
            self.columns[weight].append(_Bit(depth, _Vector(bit)))

    def add(self, number: Value, weight: int = 0, depth: int = 0) -> None:
        """Add ``number * 2**weight``; a signed number needs no sign extension.

        A sign bit s of weight w counts -s 2^w = (1 - s) 2^w - 2^w: its inverse is added, and a constant.
        """
        signed = number.shape().signed
        plain = len(number) - signed
        vector = _Vector(number)
        for place, column in enumerate(self.columns[weight : weight + plain]):
            column.append(_Bit(depth, vector, place))
        if signed:
            self.add_bit(~number[-1], weight + plain, depth)
            self.constant -= 1 << (weight + plain)

    def reduce(self) -> tuple[Value, Value]:
        """Two numbers of `width` bits whose sum is that of the heap."""
        for weight in range(self.width):
            if self.constant >> weight & 1:
                self.add_bit(Const(1, 1), weight)
        for level, rows in groupby(sorted(self._plan(), key=lambda row: row.level), key=lambda row: row.level):
            for number, row in enumerate(rows):
                row.make(self.m, f"{self.name}_level{level}_{number}")
        none = _Bit(0, _Vector(Const(0, 1)))
        first, second = (
            _word(column[index] if index < len(column) else none for column in self.columns) for index in (0, 1)
        )
        return first, second

    def _plan(self) -> list[_Row]:
        """Rows of full adders that leave at most two bits in each column."""
        rows: list[_Row] = []
        for weight, column in enumerate(self.columns):
            ending = [row for row in rows if row.weight == weight - 1]
            while len(column) > 2:
                there = {(bit.vector, bit.place): bit for bit in column}
                following = {row: [there.get((bit.vector, bit.place + 1)) for bit in row.bits[-1]] for row in ending}
                wanted = {bit for bits in following.values() for bit in bits}
                column.sort(key=lambda bit: (bit.depth, bit in wanted))
                row, bits = _next_adder(column, following)
                if row:
                    ending.remove(row)
                else:
                    row = _Row(1 + max(bit.level for bit in bits))
                    rows.append(row)
                total, carry = row.extend(weight, bits)
                column[:] = [*(bit for bit in column if bit not in bits), total]
                if weight + 1 < self.width:
                    self.columns[weight + 1].append(carry)
        return rows

    def total(self) -> Signal:
        """The sum, its carries resolved by one adder that begins where two bits first meet."""
        x, y = self.reduce()
        first = next((weight for weight, column in enumerate(self.columns) if len(column) > 1), self.width)
        result = Signal(self.width, name=f"{self.name}_total")
        self.m.d.comb += result.eq(Cat(x[:first], (x[first:] + y[first:])[: self.width - first]))
        return result


def _next_adder(column: Sequence[_Bit], ending: dict[_Row, list[_Bit | None]]) -> tuple[_Row | None, _Three]:
    """Three bits that are ready first, and the row that they continue, if any.

    Of bits that are ready equally soon, those are taken that follow the most operands of a row that ends below;
    `ending` has such rows, with what follows the bits of their last full adder in their vectors.
    """
    best: tuple[_Row | None, _Three] = (None, (column[0], column[1], column[2]))
    most = -1
    for row, following in ending.items():
        if len(following) - following.count(None) <= most:
            continue
        count, bits = _continued(column, following)
        if count > most and 1 + max(bit.level for bit in bits) == row.level:
            most, best = count, (row, bits)
    return best


def _continued(column: Sequence[_Bit], following: Sequence[_Bit | None]) -> tuple[int, _Three]:
    """As many as possible of the bits `following`, in their places, and other bits of `column`, which is sorted;
    all as soon ready as its first three.
    """
    early, latest = [bit.depth for bit in column[:2]], column[2].depth
    chosen: list[_Bit | None] = [None, None, None]
    for index, bit in enumerate(following):
        if bit is not None and index < 2 and bit.depth in early:
            chosen[index] = bit
            early.remove(bit.depth)
        elif bit is not None and index == 2 and bit.depth == latest:
            chosen[index] = bit
    count = sum(bit is not None for bit in chosen)
    for index in range(3):
        if chosen[index] is None:
            depth = early.pop(0) if index < 2 else latest
            chosen[index] = next(bit for bit in column if bit.depth == depth and bit not in chosen)
    x, y, z = chosen
    assert x and y and z
    return count, (x, y, z)
