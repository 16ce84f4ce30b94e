"""Modes that a layer can be computed in: a format of its activations and weights, and the unit that sums products."""

from collections.abc import Sequence
from dataclasses import dataclass

from hwgen.design import Design
from numerics import get
from numerics.blocks import BlockFormat
from numerics.description.block_facts import block_elements, element_of
from numerics.errors import InputError
from numerics.functions import Function

#: What is chosen from unless something else is asked for: two formats of 4 bits, one of 8, one of 16.
DEFAULT = ("e2m1fn", "posit4_1", "posit8_0", "posit16_1")
#: Accumulators that lose nothing, and for block formats, whose exact sums may take thousands of bits, float32.
_EXACT, _OF_BLOCKS = "exact", "fp32"


@dataclass(frozen=True)
class Mode:
    """One way to compute a layer."""

    #: Canonical name of the format of activations and weights.
    name: str
    #: Text form of the unit that sums their products.
    design: str
    #: Bits of an element's code, and those that a weight takes, its share of scales included.
    width: int
    bits: float
    #: Products that the unit sums in one operation.
    products: int

    @property
    def function(self) -> Function:
        """The golden function of the unit."""
        return Design.parse(self.design).function


def mode(name: str, acc: str = "") -> Mode:
    """The mode of a format's name.

    Its unit is a multiply-accumulate with the accumulator `acc`, exact by default; of a block format a dot product of
    one block, into float32 by default.

    Raises
    ------
    InputError
        If there is no such format or accumulator, or the format has blocks of no one length.
    """
    fmt = get(name)
    if not isinstance(fmt, BlockFormat):
        text = f"mac:a={fmt.name},b={fmt.name},acc={acc or _EXACT}"
        return Mode(fmt.name, Design.parse(text).text, fmt.width, fmt.width, 1)
    lanes = block_elements(fmt)
    if not lanes:
        raise InputError(f"Format of a mode must have blocks of one length, which {fmt.name} has not")
    text = f"dot:a={fmt.name},b={fmt.name},lanes={lanes},acc={acc or _OF_BLOCKS}"
    return Mode(fmt.name, Design.parse(text).text, element_of(fmt).width, fmt.bits_per_element, lanes)


def modes(names: Sequence[str], acc: str = "") -> tuple[Mode, ...]:
    """The modes of formats' names, each once. Raises what `mode` raises."""
    return tuple(dict.fromkeys(mode(name, acc) for name in names))
