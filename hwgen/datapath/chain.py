"""The chain of stages of a function."""

from dataclasses import dataclass

from amaranth.lib import wiring

from hwgen.codec import Normalise, Unrounded, rounder
from hwgen.datapath.fixed import Align, FixedSum
from hwgen.datapath.floating import Add, AlignAccumulator, Clamp, TotalMagnitude, minimum_exponent
from hwgen.datapath.multiply import Multiply
from hwgen.datapath.unpack import Unpack
from hwgen.raw import Raw
from numerics.functions import Dot, Function
from numerics.functions import Multiply as MultiplyFunction
from numerics.functions.accumulator import Fixed, Floating


def stage_count(function: Function) -> tuple[int, int]:
    """How many stages `chain` makes of `function`, and the index of the first that a running total enters."""
    products = 2
    if isinstance(_known(function).target, Fixed):
        return products + 2, products + 1
    total = 2 if _sums_in_fixed_point(function) else 0
    return products + total + (4 if function.running else 3), products + total


def _known(function: Function) -> Dot | MultiplyFunction:
    if not isinstance(function, (Dot, MultiplyFunction)):
        raise TypeError(f"Function must be a product or a sum of products, not {function!r}")
    return function


def _sums_in_fixed_point(function: Function) -> bool:
    """Whether products meet in an exact fixed-point sum before they are rounded: many do, and integers are there."""
    known = _known(function)
    return known.lanes > 1 or known.products.integers


@dataclass(frozen=True)
class Chain:
    """Named stages in order, and where the running total enters."""

    stages: tuple[tuple[str, wiring.Component], ...]
    #: Index of the first stage that looks at the running operand: a shell that keeps the total inside closes its
    #: loop around the stages from here on.
    loop: int


def chain(function: Function) -> Chain:
    """Fresh stages that compute `function`.

    Raises
    ------
    TypeError
        If no datapath computes such a function.
    """
    function = _known(function)
    unpack = Unpack(function)
    multiply = Multiply(unpack.a, unpack.b, function.lanes, unpack.o.signature)
    stages: list[tuple[str, wiring.Component]] = [("unpack", unpack), ("multiply", multiply)]
    target = function.target
    if isinstance(target, Fixed):
        stages += _fixed(function, multiply, target)
        # Alignment does not look at the total.
        return Chain(tuple(stages), len(stages) - 1)
    if not isinstance(target, Floating):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {target!r}")
    term, last = multiply.product, multiply
    if _sums_in_fixed_point(function):
        stages += _total(function, multiply)
        term, last = stages[-1][1].raw, stages[-1][1]
    loop = len(stages)
    if function.running:
        align = AlignAccumulator(term, target, last.o.signature)
        result = align.window.unrounded(minimum_exponent(target), has_nan=align.has_nan, has_inf=align.has_inf)
        stages += [("align", align), ("add", Add(align.placed, result))]
    else:
        clamp = Clamp(term, target, last.o.signature)
        result = clamp.result
        stages.append(("clamp", clamp))
    stages += _rounding(target, result)
    return Chain(tuple(stages), loop)


def _fixed(function: Dot | MultiplyFunction, multiply: Multiply, target: Fixed) -> list[tuple[str, wiring.Component]]:
    lsb = function.products.lsb
    align = Align(multiply.product, lsb, function.products.width(1), function.lanes, multiply.o.signature)
    return [("align", align), ("sum", FixedSum(target, lsb, function.lanes, align.o.signature))]


def _total(function: Dot | MultiplyFunction, multiply: Multiply) -> list[tuple[str, wiring.Component]]:
    lsb = function.products.lsb
    align = Align(multiply.product, lsb, function.products.width(1), function.lanes, multiply.o.signature)
    raw = Raw(
        width=max(abs(function.lanes * end) for end in function.products.int_range).bit_length(),
        lsb=lsb,
        has_nan=multiply.product.has_nan,
        has_inf=multiply.product.has_inf,
    )
    return [("place", align), ("total", TotalMagnitude(raw, function.lanes, align.o.signature))]


def _rounding(target: Floating, result: Unrounded) -> list[tuple[str, wiring.Component]]:
    return [("normalise", Normalise(result)), ("round", rounder(target, result))]
