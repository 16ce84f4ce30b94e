# amaranth: UnusedElaboratable=no
"""The chain of stages of a function."""

from dataclasses import dataclass

from amaranth.lib import wiring

from hwgen.codec import Normalise, Source, Unrounded, raw_number, rounder
from hwgen.codec.posit import PositIncrement, PositMultiply, PositNormalise, PositShift
from hwgen.codec.posit.add import PositEncode, PositLead, PositOrder, PositPair, PositSum, adds_posits
from hwgen.codec.posit.multiply import PositNegate, PositSizeNormalise, PositSizes
from hwgen.datapath.aligned import CutTerms, Maximum, WindowSum
from hwgen.datapath.block import BlockScale, BlockSum, BlockUnpack, Layout
from hwgen.datapath.choice import (
    adds_in_blocks,
    factors_of,
    isolates,
    multiplies_posits,
    orders,
    orders_three,
    shared_lanes,
    sums_integers,
    when_negated,
    when_normalised,
)
from hwgen.datapath.clamp import Clamp
from hwgen.datapath.fixed import Align, FixedSum, Term
from hwgen.datapath.floating import Add, AlignAddend, TotalMagnitude
from hwgen.datapath.fused import FusedAdd, most_zeros
from hwgen.datapath.integer import ChainedProducts, ChainedSum, Compress, PartialProducts
from hwgen.datapath.multiply import Multiply
from hwgen.datapath.order import Order, OrderedAdd
from hwgen.datapath.order_three import AddThree, Compare, Exponents, OrderThree, Triple
from hwgen.datapath.place import Place, Store
from hwgen.datapath.plan import Plan, plan
from hwgen.datapath.quire import Locate, QuireSum
from hwgen.datapath.readout import ReadoutLanes
from hwgen.datapath.scaled import ScaledMultiply, ScaledNormalise, ScaledRound, ScaledShift, Scaling
from hwgen.datapath.simd import (
    ApartAlign,
    ApartMultiply,
    ApartUnpack,
    IsolatedAlign,
    IsolatedMultiply,
    IsolatedUnpack,
    SharedAlign,
    SharedMultiply,
    SharedUnpack,
    SimdTotal,
)
from hwgen.datapath.simd import Layout as Lanes
from hwgen.datapath.unpack import Unpack
from hwgen.datapath.word import Word
from hwgen.raw import Raw, led
from hwgen.style import AUTO, Style
from numerics.functions import Function, Readout
from numerics.functions.block_dot_terms import BlockTerms
from numerics.functions.exact import Products
from numerics.functions.product_sum import Window
from numerics.rounding import Rounding

Stages = list[tuple[str, wiring.Component]]


@dataclass(frozen=True)
class Chain:
    """Named stages in order, each with members `i` and `o`, and the operands that enter on the way."""

    stages: tuple[tuple[str, wiring.Component], ...]

    @property
    def enters(self) -> dict[str, int]:
        """Index of the stage that an operand enters by a member of its name; all others enter the first by `i`."""
        return {
            name: index
            for index, (_, stage) in enumerate(self.stages)
            for name in stage.signature.members
            if name not in ("i", "o")
        }


def stage_count(function: Function) -> tuple[int, int]:
    """How many stages `chain` makes of `function`, and the index of the first that a running total enters: a shell
    that keeps the total inside closes its loop around the stages from there on.
    """
    known = plan(function)
    if known.modes:
        return (1, 1) if known.reads_out else (4, 3)
    if known.places:
        return 3, 3
    products = 3 if known.blocks else 2 if known.products else 1
    if known.window is not None:
        return (products + 5, products + 1) if known.window.total_inside else (products + 7, products + 3)
    if known.word is not None:
        return products + 2, products + 1
    total = 2 if known.sums_in_fixed_point else 0
    two = known.addend is not None or not (known.products or known.converts or known.sums_in_fixed_point)
    return products + total + (4 if two else 3), products + total


def chain(function: Function, style: Style = AUTO) -> Chain:
    """Fresh stages that compute `function`, built in `style`; they are as many in any style.

    Raises
    ------
    TypeError
        If no datapath computes such a function.
    """
    known = plan(function)
    if isinstance(function, Readout):
        return Chain((("round", _readout(function, style)),))
    if known.modes:
        return Chain(tuple(_lanes(known.modes, style)))
    if known.blocks:
        return Chain(tuple(_blocks(known, known.blocks, style)))
    if known.products is None and adds_posits([factor.source for factor in known.factors], known.target):
        return Chain(tuple(_posit_sum(known)))
    posit = "twos" if multiplies_posits(known) else "sign"
    normalise = when_normalised(known, style)
    three = orders_three(known, style)
    leads = normalise == "early" or three or (known.adds_to_product and orders(known, style))
    unpack = Unpack(known, posit=posit, leads=leads)
    stages: Stages = [("unpack", unpack)]
    if posit == "twos":
        return Chain((*stages, *_posit_product(known, unpack, style)))
    if normalise == "beside":
        return Chain((*stages, *_scaled(known, unpack, style)))
    if known.products:
        a, b = unpack.raws["a"], unpack.raws["b"]
        if known.word is not None and sums_integers(known) and style.multiplier not in ("plain", "table"):
            parts, row = _integer_products(known, known.products, known.word, unpack, style)
            total = FixedSum(known.word, row, known.addend)
            return Chain((*stages, ("multiply", parts), ("align", row), ("sum", total)))
        negate = when_negated(known, style)
        multiply = Multiply(a, b, known.lanes, _given(unpack), leads=leads, negate=negate, style=style.multiplier)
        stages.append(("multiply", multiply))
        if known.window is not None:
            return Chain((*stages, *_aligned(known, known.window, known.products, multiply, style)))
        if three:
            return Chain((*stages, *_ordered_three(known, multiply)))
        terms = [Term(f"p{lane}", multiply.product, known.products) for lane in range(known.lanes)]
    else:
        pairs = list(zip(known.factors, known.exact, strict=True))
        terms = [
            Term(f"{factor.name}0", unpack.raws[factor.name], exact, known.subtracts and factor is pairs[-1][0])
            for factor, exact in pairs
        ]
    stages += (
        _floating(known, terms, stages[-1][1])
        if known.word is None
        else _fixed(known, terms, known.word, stages[-1][1], in_blocks=adds_in_blocks(known, style))
    )
    return Chain(tuple(stages))


def _integer_products(
    known: Plan, products: Products, word: Word, unpack: Unpack, style: Style
) -> tuple[wiring.Component, Compress | ChainedSum]:
    """Two stages from integers to the sum of their products."""
    a, b = unpack.raws["a"], unpack.raws["b"]
    if style.multiplier == "chain":
        chained = ChainedProducts(a, b, known.lanes, _given(unpack))
        wraps = word.ends is None and word.rounding is None
        return chained, ChainedSum(chained, products, word.width + word.lsb - products.lsb if wraps else None)
    parts = PartialProducts(a, b, known.lanes, _given(unpack), style.multiplier)
    return parts, Compress(parts, products)


def _scaled(known: Plan, unpack: Unpack, style: Style) -> Stages:
    """Stages from two minifloats to their rounded product, whose place is found beside the multiplication."""
    scaling = Scaling(unpack.raws["a"], unpack.raws["b"], known.floating)
    multiply = ScaledMultiply(scaling, _given(unpack), style.multiplier)
    shift = ScaledShift(scaling, _given(multiply))
    normalise = ScaledNormalise(scaling, _given(shift))
    result = ScaledRound(scaling, _given(normalise))
    return [("multiply", multiply), ("shift", shift), ("normalise", normalise), ("round", result)]


def _posit_product(known: Plan, unpack: Unpack, style: Style) -> Stages:
    """Stages from two posits in two's complement to their product as a posit."""
    if style.posit != "twos":
        sizes = PositSizes(unpack.raws["a"], unpack.raws["b"], _given(unpack), style.multiplier)
        size = PositSizeNormalise(sizes)
        cut = PositShift(known.floating, size, size=True)
        return [("multiply", sizes), ("normalise", size), ("shift", cut), ("round", PositNegate(known.floating, cut))]
    multiply = PositMultiply(unpack.raws["a"], unpack.raws["b"], _given(unpack), style.multiplier)
    normalise = PositNormalise(multiply)
    shift = PositShift(known.floating, normalise)
    increment = PositIncrement(known.floating, shift)
    return [("multiply", multiply), ("normalise", normalise), ("shift", shift), ("round", increment)]


def _posit_sum(known: Plan) -> Stages:
    """Stages from two posits of one format to their sum."""
    pair = PositPair(known.floating.format, subtracts=known.subtracts)  # type: ignore[arg-type]
    order = PositOrder(pair)
    total = PositSum(order)
    led = PositLead(total)
    stages = ("unpack", pair), ("order", order), ("add", total), ("normalise", led)
    return [*stages, ("round", PositEncode(known.floating, led))]


def _blocks(known: Plan, layout: Layout, style: Style) -> Stages:
    """Stages from codes of blocks to a result."""
    unpack = BlockUnpack(layout)
    total = BlockSum(layout, _given(unpack), style=style.multiplier)
    scale = BlockScale(layout, _given(total), style=style.multiplier)
    stages: Stages = [("unpack", unpack), ("blocks", total), ("scale", scale)]
    if known.window is not None:
        return [*stages, *_aligned(known, known.window, layout.terms, scale, style)]
    terms = [Term(f"p{block}", scale.product, layout.terms) for block in range(known.lanes)]
    if known.word is not None:
        return [*stages, *_fixed(known, terms, known.word, scale)]
    return [*stages, *_floating(known, terms, scale)]


def _lanes(layout: Lanes, style: Style) -> Stages:
    """Stages from the codes of lanes to their totals."""
    shared, isolated = shared_lanes(layout, style), isolates(layout, style)
    unpack: wiring.Component
    if shared and isolated:
        unpack = IsolatedUnpack(shared)
        multiply = IsolatedMultiply(shared, unpack, style.multiplier)
        align = IsolatedAlign(shared, multiply)
    elif shared:
        unpack = SharedUnpack(shared)
        multiply = SharedMultiply(shared, unpack, style.multiplier)
        align = SharedAlign(shared, multiply)
    else:
        unpack = ApartUnpack(layout, isolated=isolated)
        multiply = ApartMultiply(layout, unpack, style.multiplier, isolated=isolated)
        align = ApartAlign(layout, multiply, isolated=isolated)
    total = SimdTotal(layout, isolated=isolated)
    return [("unpack", unpack), ("multiply", multiply), ("align", align), ("sum", total)]


def _readout(function: Readout, style: Style) -> ReadoutLanes:
    """The one stage from totals to codes."""
    lanes = [
        [chain(step, style).stages for _ in range(function.modes.lanes(mode))]
        for mode, step in enumerate(function.steps)
    ]
    return ReadoutLanes(Lanes(function.modes), function.result.width, lanes)


def _given(stage: wiring.Component) -> wiring.Signature:
    return stage.signature.members["o"].signature


def _fixed(known: Plan, terms: list[Term], word: Word, last: wiring.Component, *, in_blocks: bool = False) -> Stages:
    """Stages from exact terms to a word."""
    if known.places:
        place = Place(terms[0].raw, word, _given(last))
        return [("place", place), ("store", Store(word, place))]
    if in_blocks:
        locate = Locate(terms[0], word, _given(last))
        return [("align", locate), ("sum", QuireSum(word, locate, known.addend))]
    # Alignment does not look at a total that is a word.
    align = Align(terms, _given(last), known.addend, word.rounding)
    return [("align", align), ("sum", FixedSum(word, align, known.addend))]


def _floating(known: Plan, terms: list[Term], last: wiring.Component) -> Stages:
    """Stages from exact terms to a floating result."""
    target, stages = known.floating, []
    name, raw = terms[0].name, terms[0].raw
    if known.sums_in_fixed_point:
        place = Align(terms, _given(last), None, target.rounding)
        total = TotalMagnitude(place)
        stages += [("place", place), ("total", total)]
        name, raw, last = "p0", total.raw, total
    elif len(terms) == 2:
        return _ordered(known, terms[0], terms[1], last)
    elif known.addend and raw.normal_from is not None and known.adds_to_product:
        return _ordered(known, terms[0], known.addend, last)
    if known.addend:
        added, result = _with_addend(known, raw, last, fused=known.adds_to_product)
        stages += added
    else:
        clamp = Clamp(name, raw, target, _given(last))
        stages.append(("clamp", clamp))
        result = clamp.result
    return [*stages, ("normalise", Normalise(result)), ("round", rounder(target, result))]


def _aligned(
    known: Plan, window: Window, products: Products | BlockTerms, multiply: Multiply | BlockScale, style: Style
) -> Stages:
    """Stages from products to a floating result, through a window."""
    target, inside = known.floating, window.total_inside
    maximum = Maximum(
        multiply.product,
        known.lanes,
        _given(multiply),
        integers=products.integers,
        floor=target.rounding is Rounding.FLOOR,
        style=style.maximum,
    )
    cut = CutTerms(window, maximum, known.addend if inside else None)
    total = WindowSum(cut, target if inside else None)
    stages: Stages = [("maximum", maximum), ("cut", cut), ("sum", total)]
    if total.clamped:
        result = total.clamped.result
    elif known.addend:
        added, result = _with_addend(known, total.raw, total)
        stages += added
    return [*stages, ("normalise", Normalise(result)), ("round", rounder(target, result))]


def _with_addend(known: Plan, term: Raw, last: wiring.Component, *, fused: bool = False) -> tuple[Stages, Unrounded]:
    """Stages that add the addend to a number, which is a product that stays where it is if `fused`; and their sum."""
    target = known.floating
    name, source = known.addend  # type: ignore[misc]
    zeros = most_zeros(*factors_of(known), raw_number(source, magnitude=True), target) if fused else None
    align = AlignAddend(term, name, source, target, _given(last), zeros)
    add = (FusedAdd if fused else Add)(align, target)
    return [("align", align), ("add", add)], add.result


def _ordered(known: Plan, a: Term, b: Term | tuple[str, Source], last: wiring.Component) -> Stages:
    """Stages that add two numbers with exponents."""
    target = known.floating
    order = Order(a, b, target, _given(last))
    add = OrderedAdd(order, target)
    result = add.result
    return [
        ("order", order),
        ("add", add),
        ("normalise", Normalise(result)),
        ("round", rounder(target, result)),
    ]


def _ordered_three(known: Plan, multiply: Multiply) -> Stages:
    """Stages that add two products and an addend, all with exponents."""
    target = known.floating
    name, source = known.addend  # type: ignore[misc]
    triple = Triple(multiply.product, led(raw_number(source, magnitude=True)), target)
    exponents = Exponents(triple, _given(multiply))
    compare = Compare(exponents)
    order = OrderThree(compare, name, source, target)
    add = AddThree(order, target)
    result = add.result
    stages = ("place", exponents), ("compare", compare), ("order", order), ("add", add)
    return [*stages, ("normalise", Normalise(result)), ("round", rounder(target, result))]
