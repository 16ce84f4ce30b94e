"""Quires: fixed-point words that hold sums of products of posits exactly."""

import re

from numerics.formats import Posit
from numerics.formats.posit import STANDARD_ES
from numerics.functions.accumulator import Fixed

#: Bits above the largest product: a sum of fewer than 2**31 products fits (posit standard 2022, 3.2).
CARRY_BITS = 31

_QUIRE = re.compile(r"quire(\d{1,4})(?:_(\d{1,4}))?", re.ASCII)


def quire(posit: Posit) -> Fixed:
    """The quire of a posit format: a two's complement word for sums of its products.

    Its last bit weighs the square of the smallest posit, ``2**-((n - 2) * 2**(es + 1))``; it has
    ``(n - 2) * 2**(es + 2) + 1`` bits for products and 31 for carries: 16n bits for ``es = 2``, last bit
    ``2**(16 - 8n)`` (posit standard 2022, 3.2). The most negative word is NaR, and so is a sum that does not fit: NaR
    is kept by everything that is added (5.11).
    """
    lsb = -(posit.width - 2) << (posit.es + 1)
    width = ((posit.width - 2) << (posit.es + 2)) + 1 + CARRY_BITS
    return Fixed(
        lsb + width - 1,
        lsb,
        reserves_nan=True,
        given_name=f"quire{posit.width}_{posit.es}",
        overflows_to_nan=True,
    )


def parse_quire(text: str) -> Fixed | None:
    """The quire of a text form, ``quire16_1``, or ``quire16`` for the standard's ``es = 2``; None for other text.

    Raises
    ------
    InputError
        If there is no such posit.
    """
    match = _QUIRE.fullmatch(text)
    if not match:
        return None
    return quire(Posit(int(match[1]), int(match[2]) if match[2] else STANDARD_ES))
