"""Parameters of designs as arrays: what laws take, a record a design."""

import math
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import numbers
from hwgen.codec import Source, looked_at, minimum_exponent, raw_number
from hwgen.datapath import choice
from hwgen.datapath.plan import Plan, plan
from hwgen.design import Design
from hwgen.raw import Raw
from hwgen.style import AUTO
from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.functions.accumulator import Fixed, Floating
from numerics.rounding import Rounding

#: Datapaths that have terms, in the order of their numbers in a record; `costmodel.laws.structure` says what each is
#: made of.
DATAPATHS = (
    "integer",
    "fixed",
    "blocks",
    "ordered",
    "windowed",
    "summed",
    "early",
    "late",
    "beside",
    "moved",
    "added",
)
#: Longest significand of an operand, and most lanes.
MAX_WIDTH, MAX_LANES = 24, 32

_OWN = ("code", "exp", "pad")
_OPERAND = (*numbers.FIELDS, *_OWN)
_TARGET = ("width", "lsb", "msb", "floating", "precision", "floor", "looked", "exp", "nan", "inf", "bounded")
_UNIT = ("datapath", "lanes", "active", "product_lsb", "product_bits")
#: Names of the fields of a record, all integers: of the unit, of factors a and b, of the addend c, of the target t.
FIELDS = (*_UNIT, *(f"{name}_{field}" for name in "abc" for field in _OPERAND), *(f"t_{field}" for field in _TARGET))

#: Parameters of designs: field by name, all of one shape.
Specs = dict[str, NDArray[np.int32]]


def of(designs: Iterable[Design]) -> tuple[Specs, list[str]]:
    """Parameters of those `designs` that have a law, and for each design the reason why it has none, or ``""``."""
    rows, reasons = [], []
    for design in designs:
        try:
            rows.append(row(design))
            reasons.append("")
        except InputError as error:
            reasons.append(str(error))
    table = np.array(rows, np.int32).reshape(-1, len(FIELDS)).T
    return dict(zip(FIELDS, np.ascontiguousarray(table), strict=True)), reasons


def family(design: Design) -> str:
    """The family that errors of a design are published under: its unit and its datapath. Raises as `row`."""
    return f"{design.text.partition(':')[0]} {DATAPATHS[row(design)[0]]}"


def row(design: Design) -> tuple[int, ...]:
    """The fields of one design.

    Raises
    ------
    InputError
        If it has no law: the sentence says what of it, the rule and the value.
    """
    _check_build(design)
    known = plan(design.function)
    _check_function(design, known)
    datapath = _datapath(design, known)
    factors: list[Source] = [factor.source for factor in known.factors]
    addend = known.addend[1] if known.addend else None
    if known.products is None and len(factors) == 2:
        factors, addend = factors[:1], factors[1]
    a, b, c = (_operand(source, known) for source in (*factors, *[None] * (2 - len(factors)), addend))
    products = known.products
    bits = (_largest(products.a) * _largest(products.b)).bit_length() if products else 0
    active = round(1000 * _active(products.a, products.b)) if products else 1000
    unit = (DATAPATHS.index(datapath), known.lanes, active, products.lsb if products else 0, bits)
    return (*unit, *a, *b, *c, *_target(known))


def _check_build(design: Design) -> None:
    """Raise `InputError` if laws were not fitted to circuits built like this."""
    for key, value, fitted in (
        ("stages", design.stages, 0),
        ("shell", design.shell, "none"),
        ("style", design.style.text, AUTO.text),
        ("effort", design.effort, "normal"),
        ("gate", design.gate, "none"),
    ):
        if value != fitted:
            raise InputError(f"{key} of a design with a law must be {fitted}, not {value} as in {design}")


def _check_function(design: Design, known: Plan) -> None:
    """Raise `InputError` if no law was fitted to functions like this."""
    if known.modes:
        raise InputError(f"A design with a law must have one format an operand, not a mode that chooses, as {design}")
    if known.blocks or known.window:
        what = "scales of blocks" if known.blocks else "window (align)"
        raise InputError(f"A design with a law must have no {what}, as {design} has")
    if known.lanes > MAX_LANES:
        raise InputError(
            f"lanes of a design with a law must be at most {MAX_LANES}, not {known.lanes} as in {design}"
        )
    target = known.target
    if target.rounding not in (None, Rounding.NEAREST_EVEN):
        raise InputError(f"round of a design with a law must be rne, not {target.rounding} as in {design}")
    sources = [factor.source for factor in known.factors] + ([known.addend[1]] if known.addend else [])
    floating = [target.format] if isinstance(target, Floating) else []
    for source in (*sources, *floating):
        if not _suits(source):
            raise InputError(
                f"Formats of a design with a law must be integers, or floats with subnormal numbers, of at most "
                f"{MAX_WIDTH} bits of significand, not {source.name} as in {design}"
            )
    if isinstance(target, Floating) and target.overflow != target.format.default_overflow:
        raise InputError(
            f"overflow of a design with a law must be the format's, not {target.overflow} as in {design}"
        )


def _suits(source: Source) -> bool:
    if isinstance(source, Minifloat):
        return source.subnormals and source.precision <= MAX_WIDTH
    return isinstance(source, Fixed) or (isinstance(source, Integer) and source.width <= MAX_WIDTH)


def _datapath(design: Design, known: Plan) -> str:
    """Which of `DATAPATHS` computes it."""
    if known.products is None:
        floats = all(isinstance(factor.source, Minifloat) for factor in known.factors)
        if known.word is not None or not floats:
            raise InputError(
                f"A sum or a conversion with a law must be of floats and into one, not {design.function.text}"
            )
        return "moved" if known.converts else "added"
    if known.word is not None:
        if choice.sums_integers(known):
            return "integer"
        return "blocks" if choice.adds_in_blocks(known, AUTO) else "fixed"
    if choice.orders_three(known, AUTO):
        raise InputError(f"A sum of two products with a law must be exact before it is rounded, not {design}")
    if known.addend is None:
        if known.products.integers:
            raise InputError(f"A product of integers with a law must be exact, not rounded into {known.target.name}")
        return {"early": "early", "late": "late", "beside": "beside"}[choice.when_normalised(known, AUTO)]
    if known.sums_in_fixed_point:
        return "summed"
    return "ordered" if choice.orders(known, AUTO) else "windowed"


@lru_cache(maxsize=4096)
def _raw(source: Source, magnitude: bool) -> Raw:
    return raw_number(source, magnitude=magnitude)


#: Share of weights and of activations of the operands of energies that are not zero once they are rounded, by the
#: binades between the largest and the smallest number of their format: a test has them from the workload.
_BINADES = (0.0, 1.0, 2.0, 3.0, 3.6, 4.0, 4.8, 6.0, 7.0, 10.0, 14.0)
_WEIGHTS = (0.25, 0.29, 0.37, 0.43, 0.46, 0.47, 0.53, 0.72, 0.87, 0.97, 1.0)
_ACTIVATIONS = (0.3, 0.3, 0.41, 0.44, 0.48, 0.48, 0.48, 0.48, 0.48, 0.48, 0.48)


@lru_cache(maxsize=4096)
def _active(a: Format, b: Format) -> float:
    """Share of products that are not zero."""
    binades = [math.log2(_largest(source)) for source in (a, b)]
    return float(np.interp(binades[0], _BINADES, _ACTIVATIONS) * np.interp(binades[1], _BINADES, _WEIGHTS))


@lru_cache(maxsize=4096)
def _largest(source: Format) -> int:
    """Largest magnitude of a format in units of its last bit."""
    return max(map(abs, source.int_range))


def _operand(source: Source | None, known: Plan) -> tuple[int, ...]:
    """Fields of an operand; all zero where there is none."""
    if source is None:
        return (0,) * len(_OPERAND)
    raw = _raw(source, known.magnitude or isinstance(source, Minifloat))
    exponent = source.exp_bits if isinstance(source, Minifloat) else 0
    pad = isinstance(source, Integer) and raw.signed_sig and not source.signed
    return (*numbers.fields_of(raw), source.width, exponent, int(pad))


def _target(known: Plan) -> tuple[int, ...]:
    """Fields of what the result is stored in."""
    word = known.word
    if word is not None:
        msb = word.lsb + word.width - 1
        return (word.width, word.lsb, msb, 0, 0, 0, 0, 0, word.nan is not None, 0, word.ends is not None)
    fmt, floor = known.floating.format, minimum_exponent(known.floating)
    exponent = fmt.exp_bits if isinstance(fmt, Minifloat) else 0
    looked = looked_at(known.floating) or 0
    own = fmt.width, fmt.lsb, fmt.msb, 1, fmt.precision
    return (*own, floor, looked, exponent, fmt.has_nan, fmt.has_infinity, 0)
