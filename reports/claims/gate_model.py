"""The gate model of *INT v.s. FP*: cells of a multiply-accumulate engine of several lanes, counted by formulas.

M. Chen et al., arXiv:2510.25602, appendix C. An engine has a multiplier and an adder a lane, for floating elements
also what aligns their products, and shares the rest: scales, a normaliser, an accumulator. The quantiser is left out.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

#: Width that aligned products are cut to.
PSUM_WIDTH = 24
#: Cells that each part is made of, one of each for each that its formula counts.
PARTS = {
    "multiplier": ("and", "fa"),
    "adder": ("fa",),
    "exponent adder": ("fa",),
    "exponent subtractor": ("xor", "fa"),
    "comparator": ("xor", "and", "or"),
    "aligner": ("mux",),
    "normaliser": ("mux", "or"),
}
#: Areas of cells over that of a NAND gate of two inputs. The paper's are not published: these are assumed.
ASSUMED = {"and": 4 / 3, "or": 4 / 3, "xor": 7 / 3, "mux": 7 / 3, "fa": 4.0}
#: The same of SkyWater 130's smallest cells, whose full adder is larger than other cells' would make it.
SKYWATER = {"and": 5 / 3, "or": 5 / 3, "xor": 7 / 3, "mux": 3.0, "fa": 16 / 3}


@dataclass(frozen=True)
class Element:
    """An element format: widths of exponent and mantissa, the sign apart; integers have no exponent."""

    exponent: int
    mantissa: int

    @property
    def width(self) -> int:
        """All bits of an integer."""
        return 1 + self.exponent + self.mantissa


E4M3, E2M1, INT8, INT4 = Element(4, 3), Element(2, 1), Element(0, 7), Element(0, 3)


def aligner_width(element: Element) -> int:
    """Bits of an aligned product: all of them, or `PSUM_WIDTH`."""
    return min(2 ** (element.exponent + 1) + 2 * element.mantissa, PSUM_WIDTH)


def counts(a: Element, b: Element, lanes: int) -> Mapping[str, float]:
    """How many of its cells each part of `PARTS` has, for products of `a` and `b`.

    The paper has the same element on both sides; of two integers, the product of their widths stands for the square,
    and their sum for the double.

    Raises
    ------
    ValueError
        If one is an integer and the other not, or they are floating and differ.
    """
    if not a.exponent and not b.exponent:
        return {"multiplier": lanes * a.width * b.width, "adder": lanes * (a.width + b.width)}
    if a != b:
        raise ValueError(f"Elements must be two integers or alike, not {a} and {b}")
    width = aligner_width(a)
    return {
        "multiplier": lanes * (a.mantissa + 1) ** 2,
        "adder": lanes * width,
        "exponent adder": lanes * a.exponent,
        "exponent subtractor": lanes * a.exponent,
        "comparator": lanes * a.exponent,
        "aligner": lanes * width * math.log2(width),
        "normaliser": width * math.log2(width),
    }


def area(a: Element, b: Element, lanes: int, cells: Mapping[str, float] = ASSUMED) -> float:
    """Area without scales and accumulator, in the unit of `cells`."""
    return sum(count * sum(cells[cell] for cell in PARTS[part]) for part, count in counts(a, b, lanes).items())


def scale_area(floating: bool, cells: Mapping[str, float] = ASSUMED) -> float:
    """Area of what the scales of a block take: two additions of 8 bits, or two multiplications of E4M3."""
    if not floating:
        return 2 * 8 * cells["fa"]
    return 2 * ((E4M3.mantissa + 1) ** 2 * (cells["and"] + cells["fa"]) + E4M3.exponent * cells["fa"])
