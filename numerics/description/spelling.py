"""How codes, numbers and tables are written for people."""

import math
from collections.abc import Collection, Sequence


def hex_code(width: int, code: int) -> str:
    """A code of `width` bits: ``0x7f``."""
    return f"0x{code:0{-(-width // 4)}x}"


def number_text(value: float) -> str:
    """A number as a person reads it: a power of two as such where it has no short decimal form."""
    fraction, exponent = math.frexp(abs(value))
    if fraction == 0.5 and not 1e-3 <= abs(value) < 1e7:
        return f"{'-' if value < 0 else ''}2**{exponent - 1}"
    return f"{value:.9g}"


def columns(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """Rows of cells as lines of aligned text, the columns `right` flush right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
