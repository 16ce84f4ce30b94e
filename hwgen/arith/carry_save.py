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

from collections.abc import Sequence
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
class _Bit:
    """A bit of a heap."""

    #: Levels of two-input logic after which it is ready.
    depth: int
    #: The bit itself; that of a full adder has none before its row is made.
    value: Value | None = None
    #: What vector it is of, if of any, and where in it.
    vector: object = None
    place: int = 0
    #: Levels of full adders after which it is there.
    level: int = 0


_Three = tuple[_Bit, _Bit, _Bit]


@dataclass(eq=False)
class _Row:
    """Full adders of one level, of weights that follow each other; of the three bits, the last is ready last."""

    level: int
    #: Weight of the last one.
    weight: int = -1
    bits: list[_Three] = field(default_factory=list)
    totals: list[_Bit] = field(default_factory=list)
    carries: list[_Bit] = field(default_factory=list)

    def extend(self, weight: int, bits: _Three) -> tuple[_Bit, _Bit]:
        """Sum and carry of one more full adder."""
        depth, place = bits[2].depth, len(self.bits)
        self.weight = weight
        self.bits.append(bits)
        self.totals.append(_Bit(depth + _SUM_DEPTH, None, self.totals, place, self.level))
        self.carries.append(_Bit(depth + _CARRY_DEPTH, None, self.carries, place, self.level))
        return self.totals[-1], self.carries[-1]

    def next_of(self, column: Sequence[_Bit]) -> list[_Bit | None]:
        """Bits of the next weight that follow the operands of the last full adder in their vectors."""
        there = {(id(bit.vector), bit.place): bit for bit in column if bit.vector is not None}
        return [there.get((id(bit.vector), bit.place + 1)) for bit in self.bits[-1]]

    def make(self, m: Module, name: str) -> None:
        """Make the full adders, whose operands are there."""
        x, y, z = (Cat(bit.value for bit in word) for word in zip(*self.bits, strict=True))
        for bits, word in zip((self.totals, self.carries), full_adders(m, x, y, z, name), strict=True):
            for bit, value in zip(bits, word, strict=True):
                bit.value = value


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
            self.columns[weight].append(_Bit(depth, bit))

    def add(self, number: Value, weight: int = 0, depth: int = 0) -> None:
        """Add ``number * 2**weight``; a signed number needs no sign extension.

        A sign bit s of weight w counts -s 2^w = (1 - s) 2^w - 2^w: its inverse is added, and a constant.
        """
        signed = number.shape().signed
        last = len(number) - 1
        for place, bit in enumerate(number):
            if signed and place == last:
                self.add_bit(~bit, weight + place, depth)
            elif weight + place < self.width:
                self.columns[weight + place].append(_Bit(depth, bit, number, place))
        if signed:
            self.constant -= 1 << (weight + last)

    def reduce(self) -> tuple[Value, Value]:
        """Two numbers of `width` bits whose sum is that of the heap."""
        for weight in range(self.width):
            if self.constant >> weight & 1:
                self.columns[weight].append(_Bit(0, Const(1, 1)))
        for level, rows in groupby(sorted(self._plan(), key=lambda row: row.level), key=lambda row: row.level):
            for number, row in enumerate(rows):
                row.make(self.m, f"{self.name}_level{level}_{number}")
        first, second = (
            Cat(column[index].value if index < len(column) else Const(0, 1) for column in self.columns)
            for index in (0, 1)
        )
        return first, second

    def _plan(self) -> list[_Row]:
        """Rows of full adders that leave at most two bits in each column."""
        rows: list[_Row] = []
        for weight, column in enumerate(self.columns):
            ending = [row for row in rows if row.weight == weight - 1]
            while len(column) > 2:
                following = {row: row.next_of(column) for row in ending}
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
    `ending` has such rows, with what follows.
    """
    best: tuple[_Row | None, _Three] = (None, (column[0], column[1], column[2]))
    most = -1
    for row, following in ending.items():
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
