"""Operands and results in text forms: ``a=e4m3fn``, ``out=fp32,round=rtz``."""

import re
from collections.abc import Mapping

from numerics import blocks
from numerics.errors import InputError
from numerics.formats import Format, Integer, Posit, get
from numerics.formats.names import UnknownFormatError, suggestion
from numerics.functions.accumulator import (
    Accumulator,
    Fixed,
    Floating,
    NanRule,
    accumulator_format,
    parse_fixed,
)
from numerics.functions.exact import ExactResult, has_nan
from numerics.functions.quire import parse_quire, quire
from numerics.functions.rounding import parse_rounding
from numerics.rounding import Overflow, Rounding, choose

#: What keys of a result mean, in every function.
RESULT_KEYS = {
    "round": f"{', '.join(Rounding)} or stochasticN (N random bits as one more operand), for a result that rounds; "
    "rne by default where it floats",
    "overflow": "saturate, saturate_all or overflow, for a floating result",
}


_INTEGER = re.compile(r"int\d+", re.ASCII)


def exact_accumulator(result: ExactResult, terms: int) -> Fixed:
    """The accumulator that holds any sum of `terms` results without rounding (Kulisch; for posits, a quire)."""
    width = result.width(terms)
    lsb = result.lsb
    return Fixed(lsb + width - 1, lsb, reserves_nan=result.can_be_special, given_name="exact")


def parse_accumulator(
    key: str, fields: Mapping[str, str], result: ExactResult, terms: int, *, holds: bool = True
) -> Accumulator:
    """Accumulator under `key` of a text form, exact unless given, checked against the results it is to store.

    A fixed-point one reaches down to the last bit of the results, unless ``round=`` says how it rounds; with `holds`
    it reaches up to their first one. Without, ``intN`` is the element format of that name, like all others.

    Raises
    ------
    InputError
        If the text names no accumulator, or one that cannot hold a result, or a NaN that results can be; or says how
        to round where nothing is rounded.
    """
    text = fields.get(key, "exact")
    fixed = None if _INTEGER.fullmatch(text) and not holds else _parse_fixed(key, text, result, terms)
    if fixed is not None:
        return _checked_fixed(key, fields, result, fixed, holds=holds)
    fmt = accumulator_format(key, text)
    if isinstance(fmt, Integer) and holds:
        raise InputError(f"{key} must be intN or intNsat to be an integer, not {text}")
    rounding = parse_rounding("round", fields["round"]) if "round" in fields else Rounding.NEAREST_EVEN
    overflow = choose(Overflow, "overflow", fields["overflow"]) if "overflow" in fields else None
    if isinstance(fmt, Integer) and overflow is Overflow.WRAP:
        raise InputError(f"overflow of {key}={text} must be saturate or saturate_all, not wrap; fixedM_L wraps")
    return Floating(fmt, rounding, overflow, _nan_rule(key, fields, result, fmt, free=not holds))


def _parse_fixed(key: str, text: str, result: ExactResult, terms: int) -> Fixed | None:
    if text == "exact":
        return exact_accumulator(result, terms)
    if text == "quire":
        posits = {source for source in result.sources if isinstance(source, Posit)}
        if len(posits) != 1 or len(set(result.sources)) != 1:
            names = " and ".join(dict.fromkeys(source.name for source in result.sources))
            raise InputError(f"{key}=quire must store results of one posit format, not of {names}")
        return quire(posits.pop())
    return parse_quire(text) or parse_fixed(text, reserves_nan=result.can_be_special)


def _checked_fixed(key: str, fields: Mapping[str, str], result: ExactResult, fixed: Fixed, *, holds: bool) -> Fixed:
    if "overflow" in fields:
        raise InputError(f"overflow goes with a floating {key} only, not with {key}={fields.get(key, 'exact')}")
    if "nan" in fields:
        raise InputError(f"nan goes with an element format only, not with {key}={fields.get(key, 'exact')}")
    msb = result.lsb + result.width(1) - 1 if holds else fixed.msb
    coarse = fixed.lsb > result.lsb
    if (coarse and "round" not in fields) or fixed.msb < msb:
        raise InputError(
            f"{key} must reach from weight {msb} down to {result.lsb} to hold {result.what}, "
            f"not from {fixed.msb} down to {fixed.lsb} as {fixed.name}"
            + ("" if holds else "; or say how it rounds, as in round=rne")
        )
    if "round" not in fields:
        return fixed
    if not coarse:
        raise InputError(
            f"round goes with a floating or a coarser {key} only, not with {key}={fields.get(key, 'exact')}"
        )
    return fixed.rounded_by(parse_rounding("round", fields["round"]))


def _nan_rule(key: str, fields: Mapping[str, str], result: ExactResult, fmt: Format, *, free: bool) -> NanRule | None:
    """What NaN becomes in `fmt`: where it is `free` to be said, it has to be if `fmt` has none and results can be."""
    needed = result.can_be_special and not fmt.has_nan
    if free and needed and "nan" in fields:
        return choose(NanRule, "nan", fields["nan"])
    if needed:
        source = next((source for source in result.sources if has_nan(source)), result.sources[0])
        raise InputError(
            f"{key} must have a NaN because {source.name} has one, not be {fmt}"
            + ("; or say what NaN becomes, as in nan=max" if free else "")
        )
    if "nan" in fields:
        raise InputError(f"nan goes with operands that have a NaN and a result that has none, not with {key}={fmt}")
    return None


def result_text(target: Accumulator) -> list[str]:
    """Keys that say how a target rounds and overflows, where it is not as usual."""
    keys = []
    if isinstance(target, Fixed):
        return [f"round={target.rounding}"] if target.rounding is not None else []
    if not isinstance(target, Floating):
        return []
    if target.rounding is not Rounding.NEAREST_EVEN:
        keys.append(f"round={target.rounding}")
    if target.overflow is not target.format.default_overflow:
        keys.append(f"overflow={target.overflow}")
    if target.nan is not None:
        keys.append(f"nan={target.nan}")
    return keys


def operand_format(fields: Mapping[str, str], key: str, *, blocks_too: bool = False) -> Format:
    """Element format of operand `key` in a text form; with `blocks_too`, errors say that it may be a block format."""
    text = _operand_text(fields, key)
    try:
        return _element_format(key, text)
    except _UnknownOperandError as error:
        if not blocks_too:
            raise
        near = suggestion(text, [*blocks.NAMED, *blocks.names.ALIASES])
        raise InputError(
            f"Format of {key} must be an element format or a block format, not {text!r}; the nearest is {near}"
        ) from error


class _UnknownOperandError(InputError):
    """A name that no format has."""

    def __init__(self, key: str, what: str, text: str, nearest: str):
        super().__init__(f"Format of {key} must be {what}, not {text!r}; the nearest is {nearest}")


def operand_source(fields: Mapping[str, str], key: str) -> Format | Fixed:
    """What operand `key` of a text form is: an element format, a quire, or a fixed-point word ``fixedM_L``."""
    text = _operand_text(fields, key)
    if found := _word(text):
        return found
    return _element_format(key, text, "an element format, quireN_ES or fixedM_L")


def _word(text: str) -> Fixed | None:
    """The fixed-point word that `text` names, if it names one that is no element format too."""
    return parse_quire(text) or (parse_fixed(text, reserves_nan=False) if text.startswith("fixed") else None)


def _element_format(key: str, text: str, what: str = "an element format") -> Format:
    try:
        return get(text)
    except UnknownFormatError as error:
        if text in blocks.NAMED or text in blocks.names.ALIASES or "." in text:
            fmt = blocks.get(text)
            raise InputError(
                f"Format of {key} must be an element format, not the block format {fmt}, which only dot takes"
            ) from None
        if _word(text):
            raise InputError(f"Format of {key} must be an element format, not the word {text}") from None
        raise _UnknownOperandError(key, what, text, error.nearest) from error


def _operand_text(fields: Mapping[str, str], key: str) -> str:
    if key not in fields:
        raise InputError(f"A text form must say the format of operand {key}, as in {key}=e4m3fn, but it does not")
    return fields[key]
