"""The bits of one code, field by field."""

from numerics.formats import Format, HiFloat8, Minifloat, Posit

#: Bits of the exponent field of HiFloat8 by its prefix code.
_DOT = {"11": 4, "10": 3, "01": 2, "001": 1, "0001": 0, "0000": 0}


def field_bits(fmt: Format, code: int) -> str:
    """Bits of `code` with blanks between its fields: ``0 0111 100`` of a minifloat, ``0 110 01010`` of a posit.

    Fields of a negative posit are those of its code, not of its two's complement.
    """
    bits = f"{code:0{fmt.width}b}"
    ends = _ends(fmt, bits)
    return " ".join(
        filter(None, (bits[start:end] for start, end in zip([0, *ends], [*ends, len(bits)], strict=True)))
    )


def _ends(fmt: Format, bits: str) -> list[int]:
    """Where fields but the last one end."""
    if isinstance(fmt, Minifloat):
        return [fmt.signed, fmt.signed + fmt.exp_bits]
    if isinstance(fmt, Posit):
        regime = 1 + len(bits[1:]) - len(bits[1:].lstrip(bits[1])) + 1
        return [1, regime, regime + fmt.es]
    if isinstance(fmt, HiFloat8):
        dot = next(prefix for prefix in _DOT if bits[1:].startswith(prefix))
        return [1, 1 + len(dot), 1 + len(dot) + _DOT[dot]]
    return []
