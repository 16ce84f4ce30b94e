"""Which of the ways to build it a function has, and which of them is taken."""

from hwgen.arith.maximum import STYLES as MAXIMA
from hwgen.arith.multiplier import STYLES as MULTIPLIERS
from hwgen.codec import raw_number
from hwgen.datapath.fixed import Term
from hwgen.datapath.plan import Plan
from hwgen.datapath.quire import suits
from hwgen.datapath.scaled import Scaling
from hwgen.datapath.simd import Layout, Shared
from hwgen.domain import Domain
from hwgen.raw import Raw, product
from hwgen.style import LANES, NEGATE, NORMALISE, POSITS, UNUSED, WORDS, Style
from numerics.formats import Minifloat, Posit
from numerics.functions.accumulator import Fixed

#: Bits of the longest word to which a product is added as a whole.
_LONG_WORD = 64
#: Bits of the longest grid on which two products are added as they are.
_LONG_GRID = 32
#: Bits of the shortest product that stays where it is beside an addend, of half its length at most.
_LONG_PRODUCT = 16
#: Multipliers whose partial products join a sum of many.
_IN_SUMS = ("array", "booth")


def ways(known: Plan, style: Style) -> dict[str, tuple[str, ...]]:
    """Names that `style` can give each kind of block, for a function of this plan; any other changes no circuit.

    What there is to choose can depend on the rest of `style`: a product that is added in blocks is not negated first.
    """
    found: dict[str, tuple[str, ...]] = {}
    if known.modes:
        return {} if known.reads_out else _ways_of_lanes(known.modes, style)
    if known.products or known.blocks:
        found["multiplier"] = _IN_SUMS if known.blocks and known.blocks.integers else MULTIPLIERS
    if multiplies_posits(known):
        found["posit"] = POSITS
    if known.adds_to_product:
        found["sum"] = ("order", "window")
    if known.adds_to_two:
        found["sum"] = ("order", "grid")
    if _suits_blocks(known):
        found["word"] = WORDS
    if scaling := _scaling(known):
        found["normalise"] = NORMALISE if Scaling.fits(*scaling, known.floating) else ("early", "late")
    if when_negated(known, style):
        a, b = factors_of(known)
        if not a.signed_sig and (a.has_sign or b.has_sign):
            found["negate"] = NEGATE
    if known.window is not None and known.lanes > 1 and _has_exponents(known):
        found["maximum"] = MAXIMA
    return found


def _ways_of_lanes(layout: Layout, style: Style) -> dict[str, tuple[str, ...]]:
    """As `ways`, for lanes of several formats."""
    shared = shared_lanes(layout, style)
    found: dict[str, tuple[str, ...]] = {"multiplier": _IN_SUMS if shared else MULTIPLIERS}
    found |= {"lanes": LANES} if Shared.of(layout) else {}
    return found | ({"unused": UNUSED} if layout.modes.count > 1 else {})


def shared_lanes(layout: Layout, style: Style) -> Shared | None:
    """What lanes of several formats share, or None if each format has its own.

    By ``benchmarks/simd.py`` on ASAP7, E2M1, posit(4,1), posit(8,0) and posit(16,1) together take 296 um2 where they
    share and 361 where they do not; posit(16,1) alone, with nothing to share, 239 on that datapath, 233 on its own.
    """
    if style.lanes == "apart" or (style.lanes == "auto" and layout.modes.count == 1):
        return None
    return Shared.of(layout)


def isolates(layout: Layout, style: Style) -> bool:
    """Whether what a mode of lanes does not use gets zeros; one mode uses all."""
    return style.isolates and layout.modes.count > 1


def domains_of(layout: Layout, style: Style) -> dict[str, Domain]:
    """Instances that some modes do not use, by name, in lanes of several formats; none unless they are isolated."""
    if not isolates(layout, style):
        return {}
    shared = shared_lanes(layout, style)
    return (shared.domains if shared else layout.domains) | layout.total_domains


def factors_of(known: Plan) -> tuple[Raw, Raw]:
    """Both factors of products, as they are unpacked where nothing is asked of them."""
    a, b = (raw_number(factor.source, magnitude=known.magnitude) for factor in known.factors)
    return a, b


def _has_exponents(known: Plan) -> bool:
    """Whether terms of a window have exponents of their own."""
    if known.blocks:
        return any(scale.max_shift for scale in known.blocks.scales)
    return any(factor.max_shift for factor in factors_of(known))


def orders(known: Plan, style: Style) -> bool:
    """Whether the product is ordered with the addend by its exponent, for which its factors get their leading ones
    to the top first; else it stays in the middle of a window.

    Of fused multiply-adds and sums, in the flow of ``benchmarks/peers_flow.py``, in order and in the window, area in
    um2 and delay in ns: with a product twice as long as the addend, E5M2 (6 bits) 16,526 and 7.28, 18,248 and 7.90;
    BF16 (16) 49,334 and 14.52, 46,302 and 11.64; FP16 (22) 65,098 and 15.89, 60,995 and 13.10; posit(16,1)
    (26) 105,464 and 19.79, 103,197 and 15.29. With a longer addend, E4M3 and FP16 29,541 and 9.20, 38,873 and 10.33;
    BF16 and FP32 66,259 and 18.45, 78,263 and 14.68; FP16 and FP32 71,999 and 16.28, 88,211 and 15.47.
    """
    if style.sum != "auto" or not known.adds_to_product:
        return style.sum != "window"
    term, addend = product(*factors_of(known)), raw_number(known.addend[1], magnitude=True)  # type: ignore[index]
    return term.width < max(_LONG_PRODUCT, 2 * addend.width) or not addend.max_shift


def orders_three(known: Plan, style: Style) -> bool:
    """Whether two products and an addend are ordered by their magnitudes; else all products are added on one grid.

    In the flow of ``benchmarks/peers_flow.py``, in order and on a grid of so many bits, area in um2 and delay in ns,
    into FP16: E2M1 (9 bits) 51,704 and 11.9, 34,893 and 11.9; E3M2 (19) 61,286 and 12.3, 46,032 and 14.4; E4M3 (36)
    63,745 and 13.5, 77,420 and 20.1; E5M2 (66) 61,677 and 13.1, 97,184 and 23.7; posit(8,0) into posit(16,1) (26)
    109,157 and 16.4, 107,467 and 21.7; BF16 into FP32 (more than 500) 157,690 and 20.5, 785,759 and 127.0.
    """
    if not known.adds_to_two or style.sum == "grid":
        return False
    grid = max(abs(end) for end in known.exact[0].int_range).bit_length()
    return style.sum == "order" or grid > _LONG_GRID


def when_negated(known: Plan, style: Style) -> str:
    """How products become two's complement: ``after``, ``ahead``, or not at all where they are not summed as such.

    Single products in the flow of ``benchmarks/peers_flow.py``, after and ahead (area in um2, delay in ns), E4M3 and
    E5M2 without special codes: E4M3 7,248 and 2.61, 7,915 and 2.14; E5M2 7,609 and 2.18, 7,533 and 1.85; E2M3 4,638
    and 2.12, 4,911 and 1.75; E3M2 4,323 and 1.73, 4,242 and 1.83; E2M1 1,721 and 1.07, 1,780 and 1.03.
    """
    if known.products is None or known.window is not None or orders_three(known, style):
        return ""
    if adds_in_blocks(known, style) or (known.word is None and not known.sums_in_fixed_point):
        return ""
    return "after" if style.negate == "auto" else style.negate


def when_normalised(known: Plan, style: Style) -> str:
    """When the leading one of one rounded product is brought to the top: ``early``, in its factors; ``late``, by one
    shifter, with what a subnormal result needs; ``beside``, by one whose amount the factors tell, if all are
    minifloats and `Scaling` fits.

    Products within one format in the flow of ``benchmarks/peers_flow.py``, early, late and beside, area in um2 and
    delay in ns: E5M2 6,752 and 3.39, 9,279 and 4.35, 6,326 and 3.85; E4M3 9,840 um2, 8,700 and 4.96, 8,024 and 4.10;
    BF16 31,676 um2, 27,734 and 7.52, 24,004 and 5.75. On ASAP7, um2 and ps: E5M2 15.2 and 644 early, 16.2 and 695
    beside; E4M3 20.2 and 838 late, 21.6 and 697 beside; BF16 58.8 and 1,342 late, 63.8 and 1,051 beside.
    Longer optimisation makes more of early ones: E5M2 4,518 um2 against 5,854 late, E4M3 5,896 against 7,336.
    """
    scaling = _scaling(known)
    if scaling is None:
        return "late"
    fits = Scaling.fits(*scaling, known.floating)
    if style.normalise != "auto":
        return "late" if style.normalise == "beside" and not fits else style.normalise
    formats = [factor.source for factor in known.factors if isinstance(factor.source, Minifloat)]
    if max(fmt.precision for fmt in formats) <= (4 if style.effort == "high" else 3):
        return "early"
    return "beside" if fits else "late"


def _scaling(known: Plan) -> tuple[Raw, Raw] | None:
    """The factors, if all there is to do is to round the product of two minifloats."""
    alone = known.products is not None and known.lanes == 1 and known.addend is None and known.word is None
    return factors_of(known) if alone and all(isinstance(fmt.source, Minifloat) for fmt in known.factors) else None


def adds_in_blocks(known: Plan, style: Style) -> bool:
    """Whether a product is added to a word in its window, as a magnitude.

    In the flow of ``peers_flow.py``, in blocks and as a whole: a quire of posit(8,2) of 128 bits 64,675 um2
    and 8.8 ns against 60,589 and 19.4 (on ASAP7 124 um2 and 1,285 ps against 135 and 1,799), that of posit(16,2)
    170,013 and 12.4 against 154,042 and 38.0; shorter words are smaller as a whole, E4M3's of 52 bits 24,384 and 4.2
    against 19,950 and 8.6.
    """
    word = known.word
    if word is None or not _suits_blocks(known):
        return False
    return word.width > _LONG_WORD if style.word == "auto" else style.word == "blocks"


def _suits_blocks(known: Plan) -> bool:
    """Whether a product can be added to a word in its window."""
    if known.products is None or known.word is None or known.lanes > 1 or sums_integers(known):
        return False
    return suits([Term("p0", product(*factors_of(known)), known.products)], known.word, known.addend)


def multiplies_posits(known: Plan) -> bool:
    """Whether one product of posits is rounded to a posit, which needs no negation anywhere."""
    formats = [*(factor.source for factor in known.factors), getattr(known.target, "format", None)]
    alone = known.products is not None and known.lanes == 1 and known.addend is None
    return alone and all(isinstance(fmt, Posit) for fmt in formats)


def sums_integers(known: Plan) -> bool:
    """Whether products of integers, and perhaps a fixed-point word, are added: one carry-save sum."""
    products = known.products is not None and known.products.integers
    return products and (known.addend is None or isinstance(known.addend[1], Fixed))
