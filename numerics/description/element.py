"""All about an element format, as text."""

from numerics.description.facts import Facts, facts, field_picture, field_texts
from numerics.description.number_line import number_line
from numerics.description.spelling import columns, hex_code, number_text
from numerics.formats import Format

#: Widest format whose numbers are all shown.
ALL_VALUES = 8
#: Numbers in a line of the table of all.
_COLUMNS = 8


def fact_lines(found: Facts) -> dict[str, str]:
    """What is known of a format, in words; empty where there is nothing to say."""
    subnormal, normal = found.smallest_subnormal, found.smallest_normal
    zeros = "two" if found.has_negative_zero else "one" if found.has_zero else "none"
    return {
        "also": ", ".join(found.aliases),
        "bits": str(found.width),
        "fields": f"{field_picture(found)}   ({', '.join(field_texts(found))})",
        "bias": "" if found.bias is None else str(found.bias),
        "number": found.value,
        "largest": number_text(found.largest),
        "most negative": number_text(found.most_negative),
        "smallest normal": "" if normal is None else number_text(normal),
        "smallest subnormal": "" if subnormal is None else number_text(subnormal),
        "smallest positive": number_text(found.smallest_positive),
        "dynamic range": f"{found.dynamic_range_decades:.1f} decades, {found.dynamic_range_binades:.1f} binades",
        "precision": f"{found.precision_bits} bits at most, the leading one included",
        "zeros": zeros,
        "special codes": special_codes_text(found) or "none",
        "encoding rounds": f"{found.default_rounding}, unless told otherwise",
        "beyond the range": f"{found.default_overflow}, unless a design says otherwise",
    }


def special_codes_text(found: Facts) -> str:
    """Codes that stand for no number: ``infinity 0x7c, 0xfc; NaN 0x7d to 0x7f, 0xfd to 0xff``."""
    texts = []
    for what, ranges in found.special_codes.items():
        codes = [
            hex_code(found.width, low)
            if low == high
            else f"{hex_code(found.width, low)} to {hex_code(found.width, high)}"
            for low, high in ranges
        ]
        texts.append(f"{what} {', '.join(codes)}")
    return "; ".join(texts)


def shown_codes(fmt: Format) -> list[int]:
    """Codes whose numbers a description shows: all up to 8 bits, beyond those at which something happens."""
    return list(range(1 << fmt.width)) if fmt.width <= ALL_VALUES else fmt.landmarks()


def value_rows(fmt: Format) -> list[list[str]]:
    """Table of the numbers of `shown_codes`, with its head: eight in a row where all are shown, else one."""
    if fmt.width > ALL_VALUES:
        return [["code", "number"], *([hex_code(fmt.width, code), fmt.text(code)] for code in shown_codes(fmt))]
    across = min(_COLUMNS, 1 << fmt.width)
    heads = ["code", *(f"+{column}" for column in range(across))]
    rows = [
        [hex_code(fmt.width, start), *(fmt.text(code) for code in range(start, start + across))]
        for start in range(0, 1 << fmt.width, across)
    ]
    return [heads, *rows]


def value_title(fmt: Format) -> str:
    """What `value_rows` shows."""
    return "Numbers of all codes" if fmt.width <= ALL_VALUES else "Codes at which something happens"


def element_text(fmt: Format) -> str:
    """All about `fmt`: facts, number line, numbers."""
    lines = [(key, text) for key, text in fact_lines(facts(fmt)).items() if text]
    values = value_rows(fmt)
    return "\n".join(
        [
            *columns([("format", fmt.name), *lines]),
            "",
            number_line(fmt),
            "",
            value_title(fmt),
            *columns(values, right=range(1, len(values[0]))),
        ]
    )
