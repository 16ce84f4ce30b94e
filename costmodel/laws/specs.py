"""Parameters of designs as arrays: what laws take, a record a design."""

import math
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import numbers, places
from hwgen.codec import Source, looked_at, minimum_exponent, raw_number
from hwgen.codec.posit.add import adds_posits
from hwgen.datapath import chain, choice
from hwgen.datapath.block import Layout
from hwgen.datapath.plan import Plan, plan
from hwgen.design import Design
from hwgen.raw import Raw
from hwgen.shell.depth import register_places, weighed
from hwgen.style import AUTO
from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat, Posit
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
    "sized",
    "coded",
    "scaled",
    "stored",
)
#: Those that posits alone have.
_OF_POSITS = ("sized", "coded")
#: Longest significand of an operand, and most lanes.
MAX_WIDTH, MAX_LANES = 24, 32
#: Fewest bits of all operands: what has fewer is to synthesis a table of some thousand rows, in which it finds what
#: no count of blocks shows.
MIN_BITS = 13

#: The last two are zero of all but posits: bits of the word, and of its exponent.
_OWN = ("code", "exp", "pad", "regime", "es")
_OPERAND = (*numbers.FIELDS, *_OWN)
_WORD = ("width", "lsb", "msb", "floating", "nan", "inf", "bounded")
#: Those that are zero of words.
_ROUNDED = ("precision", "floor", "looked", "exp", "regime", "es")
_TARGET = (*_WORD, *_ROUNDED)
#: Bits are those of magnitudes; sums are of all lanes, or of those of a block. The deepest of the parts between
#: registers has so many thousandths of all levels.
_UNIT = ("datapath", "registers", "deepest", "lanes", "active", "product_lsb", "product_bits", "sum_bits")
#: Of a block under its scales, else zero: bits of both scales, bits of the significands of each by which the sum is
#: multiplied, the number that becomes of it, and its bits on a grid.
_SCALED = ("width", "lsb", "shift", "nan", "grid")
_BLOCK = ("scale_bits", "scale_a", "scale_b", *(f"term_{field}" for field in _SCALED))
#: Names of the fields of a record, all integers: of the unit, of factors a and b, of the addend c, of the target t.
FIELDS = (
    *_UNIT,
    *_BLOCK,
    *(f"{name}_{field}" for name in "abc" for field in _OPERAND),
    *(f"t_{field}" for field in _TARGET),
)

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
    """The family that errors of a design are published under: its unit, its datapath, and whether operands or the
    result are posits, where that does not follow. Raises as `row`.
    """
    found = dict(zip(FIELDS, row(design), strict=True))
    datapath = DATAPATHS[found["datapath"]]
    posits = any(found[f"{name}_regime"] for name in "abct") and datapath not in _OF_POSITS
    return f"{design.text.partition(':')[0]} {datapath}{' of posits' if posits else ''}"


def kind(design: Design) -> str:
    """What a design has beside integers and floats: posits, blocks under scales, registers. Raises as `row`."""
    found = dict(zip(FIELDS, row(design), strict=True))
    if found["registers"]:
        return "pipelines"
    posits = any(found[f"{name}_regime"] for name in "abct")
    return "posits" if posits else "blocks" if found["scale_bits"] else "integers and floats"


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
    factors, addend = _factors(known), known.addend[1] if known.addend else None
    if not _multiplies(known) and len(factors) == 2:
        factors, addend = factors[:1], factors[1]
    a, b, c = (_operand(source, known) for source in (*factors, *[None] * (2 - len(factors)), addend))
    unit = (DATAPATHS.index(datapath), *_registers(design), *_unit(known))
    return (*unit, *_blocks(known.blocks), *a, *b, *c, *_target(known))


def _multiplies(known: Plan) -> bool:
    """Whether there are products."""
    return known.products is not None or known.blocks is not None


def _registers(design: Design) -> tuple[int, int]:
    """Bits of all registers of a pipeline (`hwgen.shell.pipeline.Pipeline`), and thousandths of its depth, by
    the estimate that places them, in the deepest part.
    """
    if not design.stages:
        return 0, 1000
    made = chain(design.function, design.style)
    stages = [weighed(name, stage) for name, stage in made.stages]
    ends = sorted(register_places(stages, design.stages))
    widths = {operand.name: operand.width for operand in design.function.operands}
    # Operands that enter later ride past the stages before.
    riding = sum(widths[name] * sum(end <= index for end in ends) for name, index in made.enters.items())
    depths = [sum(stage.depth for stage in stages[first:end]) for first, end in pairwise((0, *ends))]
    return sum(stages[end - 1].bits for end in ends) + riding, round(1000 * max(depths) / sum(depths))


def _unit(known: Plan) -> tuple[int, ...]:
    """Fields of the unit behind the first."""
    terms = known.blocks.terms if known.blocks else None
    products = terms.products if terms else known.products
    if products is None:
        *_, last = factors = _factors(known)
        share = _share(last, _PRODUCTS) if len(factors) == 2 and isinstance(last, Format) else 1.0
        return (known.lanes, round(1000 * share), 0, 0, 0)
    lanes, lsb = (terms.length, terms.lsb) if terms else (known.lanes, products.lsb)
    largest = _largest(products.a) * _largest(products.b)
    active = round(1000 * _active(products.a, products.b, scaled=terms is not None))
    return (lanes, active, lsb, largest.bit_length(), (lanes * largest).bit_length())


def _factors(known: Plan) -> list[Source]:
    """Formats of the factors of products, or of what is added or converted."""
    if known.blocks:
        return [side.element for side in known.blocks.sides]
    return [factor.source for factor in known.factors]


def _blocks(layout: Layout | None) -> tuple[int, ...]:
    """Fields of blocks under scales; all zero where there are none."""
    if layout is None:
        return (0,) * len(_BLOCK)
    terms, scales = layout.terms, layout.scales
    multiplying = [raw.width if raw.width > 1 or raw.normal_from else 0 for raw in scales]
    codes = sum(side.scale.width * side.scales.lanes for side in layout.sides)
    nan = layout.has_nan or any(raw.has_nan for raw in scales)
    lsb, shift = terms.sum_lsb + sum(raw.lsb for raw in scales), sum(raw.max_shift for raw in scales)
    grid = max(map(abs, terms.int_range)).bit_length()
    return (codes, *multiplying, terms.term_bits, lsb, shift, int(nan), grid)


def _check_build(design: Design) -> None:
    """Raise `InputError` if laws were not fitted to circuits built like this."""
    for key, value, fitted in (
        ("shell", design.shell, "none"),
        ("style", design.style.text, AUTO.text),
        ("effort", design.effort, "normal"),
        ("gate", design.gate, "none"),
    ):
        if value != fitted:
            raise InputError(f"{key} of a design with a law must be {fitted}, not {value} as in {design}")


def _check_function(design: Design, known: Plan) -> None:
    """Raise `InputError` if no law was fitted to functions like this."""
    bits = sum(operand.width for operand in design.function.operands)
    if bits < MIN_BITS:
        raise InputError(
            f"Operands of a design with a law must have {MIN_BITS} bits or more together, not {bits} as in {design}: "
            "so small a circuit is measured in seconds"
        )
    if known.modes:
        raise InputError(f"A design with a law must have one format an operand, not a mode that chooses, as {design}")
    if known.window:
        raise InputError(f"A design with a law must have no window (align), as {design} has")
    if known.blocks:
        _check_blocks(design, known.blocks)
    lanes = known.blocks.terms.length if known.blocks else known.lanes
    if lanes > MAX_LANES:
        raise InputError(f"lanes of a design with a law must be at most {MAX_LANES}, not {lanes} as in {design}")
    target = known.target
    if target.rounding not in (None, Rounding.NEAREST_EVEN):
        raise InputError(f"round of a design with a law must be rne, not {target.rounding} as in {design}")
    sources = _factors(known) + ([known.addend[1]] if known.addend else [])
    floating = [target.format] if isinstance(target, Floating) else []
    for source in (*sources, *floating):
        if not _suits(source):
            raise InputError(
                f"Formats of a design with a law must be integers, posits, or floats with subnormal numbers, of at "
                f"most {MAX_WIDTH} bits of significand, not {source.name} as in {design}"
            )
    if isinstance(target, Floating) and target.overflow != target.format.default_overflow:
        raise InputError(
            f"overflow of a design with a law must be the format's, not {target.overflow} as in {design}"
        )


def _check_blocks(design: Design, layout: Layout) -> None:
    """Raise `InputError` if no law was fitted to blocks like these."""
    terms = layout.terms
    if layout.lifts or terms.spill:
        what = "exponents between scales and elements" if layout.lifts else "narrow word inside blocks (chain)"
        raise InputError(f"A design with a law must have no {what}, as {design} has")
    if terms.count > 1:
        raise InputError(f"Blocks of a design with a law must be one at a time, not {terms.count} as in {design}")


def _suits(source: Source) -> bool:
    if isinstance(source, Minifloat):
        return source.subnormals and source.precision <= MAX_WIDTH
    if isinstance(source, Posit):
        return source.precision <= MAX_WIDTH
    return isinstance(source, Fixed) or (isinstance(source, Integer) and source.width <= MAX_WIDTH)


def _datapath(design: Design, known: Plan) -> str:
    """Which of `DATAPATHS` computes it."""
    if known.blocks:
        return "scaled" if known.word is None else "stored"
    if known.products is None:
        factors = _factors(known)
        if known.word is not None or not all(isinstance(source, Minifloat | Posit) for source in factors):
            raise InputError(
                f"A sum or a conversion with a law must be of floats or posits and into one, not "
                f"{design.function.text}"
            )
        if known.converts and _only_appends(factors[0], known.floating.format):
            raise InputError(f"A conversion with a law must need gates, not only append zeros as {design} does")
        if adds_posits(factors, known.target):
            return "coded"
        return "moved" if known.converts else "added"
    if known.word is not None:
        if choice.sums_integers(known):
            return "integer"
        return "blocks" if choice.adds_in_blocks(known, AUTO) else "fixed"
    if choice.orders_three(known, AUTO):
        raise InputError(f"A sum of two products with a law must be exact before it is rounded, not {design}")
    if choice.multiplies_posits(known):
        return "sized"
    if known.addend is None:
        if known.products.integers:
            raise InputError(f"A product of integers with a law must be exact, not rounded into {known.target.name}")
        return {"early": "early", "late": "late", "beside": "beside"}[choice.when_normalised(known, AUTO)]
    if known.sums_in_fixed_point:
        return "summed"
    return "ordered" if choice.orders(known, AUTO) else "windowed"


def _only_appends(source: Source, target: Format) -> bool:
    """Whether a number of `source` has the same code in `target`, but for zeros at its end."""
    if not (isinstance(source, Posit) and isinstance(target, Posit)):
        return False
    return source.es == target.es and source.width <= target.width


@lru_cache(maxsize=4096)
def _raw(source: Source, magnitude: bool) -> Raw:
    return raw_number(source, magnitude=magnitude)


#: Share of weights, of activations and, where numbers are added, of products among the operands of energies that are
#: not zero once they are rounded, by the binades between the largest and the smallest number of their format: a test
#: has them from the workload.
_BINADES = (0.0, 1.0, 2.0, 3.0, 3.6, 4.0, 4.8, 6.0, 7.0, 10.0, 14.0)
_WEIGHTS = (0.25, 0.29, 0.37, 0.43, 0.46, 0.47, 0.53, 0.72, 0.87, 0.97, 1.0)
_ACTIVATIONS = (0.3, 0.3, 0.41, 0.44, 0.48, 0.48, 0.48, 0.48, 0.48, 0.48, 0.48)
_PRODUCTS = (0.0, 0.03, 0.06, 0.1, 0.14, 0.17, 0.2, 0.25, 0.3, 0.41, 0.48)
#: Binades by which the scales of small blocks, in place of one for all numbers, bring these nearer to the largest.
_SCALED_BINADES = 3.3
#: Share of the longest fraction that weights have in posits, in the mean of several: small numbers have less.
POSIT_FRACTION = 0.7


@lru_cache(maxsize=4096)
def _active(a: Format, b: Format, *, scaled: bool) -> float:
    """Share of products that are not zero, of blocks under scales or not; those with weights of short fractions count
    in part.
    """
    more = _SCALED_BINADES if scaled else 0.0
    fraction = POSIT_FRACTION if isinstance(b, Posit) else 1.0
    return _share(a, _ACTIVATIONS, more) * _share(b, _WEIGHTS, more) * fraction


def _share(source: Format, shares: tuple[float, ...], more: float = 0.0) -> float:
    """Share of numbers in a format that are not zero; none but zero is rounded to zero in a posit."""
    binades = _BINADES[-1] if isinstance(source, Posit) else math.log2(_largest(source)) + more
    return float(np.interp(binades, _BINADES, shares))


@lru_cache(maxsize=4096)
def _largest(source: Format) -> int:
    """Largest magnitude of a format in units of its last bit."""
    return max(map(abs, source.int_range))


def _operand(source: Source | None, known: Plan) -> tuple[int, ...]:
    """Fields of an operand; all zero where there is none."""
    if source is None:
        return (0,) * len(_OPERAND)
    magnitude = not known.blocks.integers if known.blocks and isinstance(source, Integer) else known.magnitude
    raw = _raw(source, magnitude or isinstance(source, Minifloat))
    exponent = source.exp_bits if isinstance(source, Minifloat) else 0
    pad = isinstance(source, Integer) and raw.signed_sig and not source.signed
    return (*numbers.fields_of(raw), source.width, exponent, int(pad), *_posit(source))


def _posit(source: Source) -> tuple[int, int]:
    """Bits of the word and of the exponent of a posit; zero of any other format."""
    return (source.width, source.es) if isinstance(source, Posit) else (0, 0)


def _target(known: Plan) -> tuple[int, ...]:
    """Fields of what the result is stored in."""
    word = known.word
    if word is not None:
        msb = word.lsb + word.width - 1
        return (word.width, word.lsb, msb, 0, word.nan is not None, 0, word.ends is not None, *(0,) * len(_ROUNDED))
    fmt, floor = known.floating.format, minimum_exponent(known.floating)
    exponent = fmt.exp_bits if isinstance(fmt, Minifloat) else 0
    looked = looked_at(known.floating) or places.ANY
    own = fmt.width, fmt.lsb, fmt.msb, 1, fmt.has_nan, fmt.has_infinity, 0
    return (*own, fmt.precision, floor, looked, exponent, *_posit(fmt))
