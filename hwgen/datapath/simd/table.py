"""Products of short codes without decoding: exponents as one of many lines, odd parts as flags.

A magnitude is an odd number times 2^s. With a line for each s of either factor, a product of two powers of two has
the line of the sum. Times a product of odd parts, that is the or of as many copies of the lines as this has ones,
each moved up: nothing is added, because one line is set at most. Of E2M1, whose odd parts are 1 and 3,

    both 1    1       lines
    one 3     11      lines, and lines moved up by 1
    both 3    1001    lines, and lines moved up by 3
"""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.exact import Products


class TableProduct(wiring.Component):
    """Magnitude of the product of two codes, in units of its last bit; 0 where one is no number; combinational.

    Members
    -------
    a, b : In(width)
    o : Out(bits of the largest product)
    """

    def __init__(self, products: Products):
        self.products = products
        self.width = product_bits(products)
        super().__init__({"a": In(products.a.width), "b": In(products.b.width), "o": Out(self.width)})

    def elaborate(self, platform):
        m = Module()
        a_lines, a_odd = _parts(m, self.products.a, self.a, "a")
        b_lines, b_odd = _parts(m, self.products.b, self.b, "b")
        sums: dict[int, list[Value]] = defaultdict(list)
        for s, x in a_lines.items():
            for t, y in b_lines.items():
                sums[s + t].append(x & y)
        lines = Signal(max(sums) + 1, name="lines")
        m.d.comb += lines.eq(Cat(Cat(sums[s]).any() if s in sums else 0 for s in range(len(lines))))
        copies: dict[int, list[Value]] = defaultdict(list)
        for x, is_x in a_odd.items():
            for y, is_y in b_odd.items():
                for bit in range((x * y).bit_length()):
                    if x * y >> bit & 1:
                        copies[bit].append(is_x & is_y)
        pairs = len(a_odd) * len(b_odd)
        total: Value = lines
        # Bit 0 of a product of odd numbers is always set.
        for bit in sorted(copies.keys() - {0}):
            some = Signal(name=f"copy{bit}")
            m.d.comb += some.eq(Cat(copies[bit]).any() if len(copies[bit]) < pairs else 1)
            total = total | ((lines << bit) & some.replicate(len(lines) + bit))
        m.d.comb += self.o.eq(total)
        return m


def product_bits(products: Products) -> int:
    """Bits of the largest magnitude of a product."""
    return max(abs(end) for end in products.int_range).bit_length()


def _parts(m: Module, fmt: Format, code: Value, name: str) -> tuple[dict[int, Value], dict[int, Value]]:
    """Lines by exponent, none of which is set for 0 and what is no number; and flags by odd part."""
    lines: dict[int, list[int]] = defaultdict(list)
    odds: dict[int, list[int]] = defaultdict(list)
    for number, size in magnitudes(fmt).items():
        shift = (size & -size).bit_length() - 1
        lines[shift].append(number)
        odds[size >> shift].append(number)
    return _signals(m, code, lines, f"{name}_shift"), _signals(m, code, odds, f"{name}_odd")


def _signals(m: Module, code: Value, codes: dict[int, list[int]], name: str) -> dict[int, Value]:
    """A signal for each key, set for its codes."""
    found = {}
    for key, numbers in codes.items():
        found[key] = signal = Signal(name=f"{name}{key}")
        m.d.comb += signal.eq(is_one_of(code, numbers))
    return found


def is_one_of(code: Value, numbers: Iterable[int]) -> Value:
    """Whether a code is one of `numbers`."""
    return Cat(code == number for number in numbers).any()


def magnitudes(fmt: Format) -> dict[int, int]:
    """Magnitudes of all numbers but 0, in units of the last bit of `fmt`, by code."""
    found = {}
    for code in range(1 << fmt.width):
        try:
            size = abs(fmt.exact(code)) / Fraction(2) ** fmt.lsb
        except InputError:
            continue
        if size:
            found[code] = int(size)
    return found
