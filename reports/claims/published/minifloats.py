"""Minifloats against integers of 3 to 8 bits on an FPGA: accuracy beside look-up tables."""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import ceil, log2

from costmodel.sweep.pareto import front
from hwgen.design import Design
from numerics.formats import Format
from numerics.measures import best_unit, gaussian_noise
from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures
from reports.plots import Plot
from reports.quantity import percent
from reports.scatter import Axis, Point

_TARGET, _WORKLOAD = "xcup:nodsp", "digits"
#: Products that an accumulator has room for: the longest sum of ResNet-18.
_TERMS = 4608
_WIDTHS = range(3, 9)
#: Widths of exponents of the minifloats, all of whose codes are numbers.
_EXPONENTS = (2, 3, 4, 5)


def _minifloat(exponent: int, width: int) -> str:
    """Name of a minifloat all of whose codes are numbers."""
    return f"{_label(exponent, width).lower()}{'f' if width == 8 else 'fn'}"


def _label(exponent: int, width: int) -> str:
    return f"E{exponent}M{width - 1 - exponent}"


def _mac(element: str) -> str:
    return f"mac:a={element},b={element},acc=exact,terms={_TERMS}"


def _exponents(width: int) -> list[int]:
    """Exponents of the minifloats of a width; long ones only beside a mantissa, as in the formats in use."""
    return [e for e in _EXPONENTS if width - 1 - e >= max(0, e - 3)]


_INTEGERS = {width: _mac(f"int{width}") for width in _WIDTHS}
_MINIFLOATS = {(width, e): _mac(_minifloat(e, width)) for width in _WIDTHS for e in _exponents(width)}
_LABELS = {design: f"INT{width}" for width, design in _INTEGERS.items()}
_LABELS |= {design: _label(e, width) for (width, e), design in _MINIFLOATS.items()}
#: What a minifloat takes over an integer of its width, in parallel units without conversion.
_LUT_LOW, _LUT_HIGH = 1.2, 2.8


def integer_accumulator(a: int, b: int, terms: int) -> int:
    """Width of an integer accumulator by the paper, for operands of `a` and `b` bits."""
    return a + b + ceil(log2(terms)) + 1


def minifloat_accumulator(a: tuple[int, int], b: tuple[int, int], terms: int) -> int:
    """Width of an exact accumulator by the paper, for operands of so many bits of exponent and mantissa."""
    return 2 ** a[0] + a[1] + 2 ** b[0] + b[1] + ceil(log2(terms)) - 1


@cache
def noise(element: Format) -> float:
    """Mean squared error of standard normal numbers in a format at its best scale."""
    return gaussian_noise(element, best_unit(element))


def _compare(figures: Figures) -> Sequence[Group]:
    return [_on_digits(figures), _on_normal_numbers(figures), _luts(figures), _accumulators()]


def _on_digits(figures: Figures) -> Group:
    errors = {design: 1 - _accuracy(figures, design, limited=True) for design in _LABELS}
    unlimited = {design: 1 - _accuracy(figures, design, limited=False) for design in _LABELS}
    share = _share(figures, unlimited)
    return Group(
        title="points on the front of accuracy on digits and look-up tables",
        comparisons=[_share(figures, errors)],
        remarks=[
            _told(figures, errors, lambda error: f"{100 * (1 - error):.1f} %"),
            "The network is a small one, a perceptron on digits of 8 by 8 pixels, that loses little above 4 bits, "
            "where the paper's networks still do: this front is about its low end.",
            "What is more accurate than the network in float64 counts as that: an image or two more is chance. Were "
            f"it counted, the share of integers would be {share.ours:.2f}.",
        ],
        plot=_plot(figures),
    )


def _accuracy(figures: Figures, design: str, *, limited: bool) -> float:
    """Accuracy of a design, `limited` to that of float64."""
    accuracy = figures.get(design, _WORKLOAD, "accuracy")
    return min(accuracy, figures.get(design, _WORKLOAD, "reference_accuracy")) if limited else accuracy


def _element(design: str) -> Format:
    """The element format of both operands of a design."""
    found = Design.parse(design).function.operands[0].format
    if not isinstance(found, Format):
        raise TypeError(f"Operands of {design} must be of an element format, not of {found!r}")
    return found


def _on_normal_numbers(figures: Figures) -> Group:
    noises = {design: 2 * noise(_element(design)) for design in _LABELS}
    return Group(
        title="points on the front of noise on normal numbers and look-up tables",
        comparisons=[_share(figures, noises)],
        remarks=[
            _told(figures, noises, lambda value: f"{-10 * math.log10(value):.1f} dB"),
            "Noise is the mean squared error of both factors at their best scales, in closed form; nothing is "
            "computed with the sums. Heavier tails than those of normal numbers favour minifloats.",
        ],
    )


def _share(figures: Figures, losses: Mapping[str, float]) -> Comparison:
    """Integers among all on the front."""
    best = _best(figures, losses)
    share = sum(design in _INTEGERS.values() for design in best) / len(best) if best else math.nan
    return Comparison(what="share that is integer", low=0.5, high=1.0, ours=share, tolerance=0.0)


def _best(figures: Figures, losses: Mapping[str, float]) -> list[str]:
    """Designs on the front of LUTs and of what is lost; those that lack a figure are not."""
    luts = [figures.get(design, _TARGET, "lut") for design in losses]
    designs = list(losses)
    return [designs[i] for i in front(luts, list(losses.values()))]


def _told(figures: Figures, losses: Mapping[str, float], text: Callable[[float], str]) -> str:
    points = "; ".join(
        f"{_LABELS[design]} with {figures.get(design, _TARGET, 'lut'):.0f} LUTs and {text(losses[design])}"
        for design in _best(figures, losses)
    )
    return f"The front of {len(losses)} units: {points or 'empty'}."


def _plot(figures: Figures) -> Plot | None:
    """The units that have both figures."""
    points = [
        Point(
            key=label,
            label=label,
            family="integer" if design in _INTEGERS.values() else "minifloat",
            x=luts,
            y=accuracy,
        )
        for design, label in _LABELS.items()
        for luts in [figures.get(design, _TARGET, "lut")]
        for accuracy in [figures.get(design, _WORKLOAD, "accuracy")]
        if not math.isnan(luts + accuracy)
    ]
    if not points:
        return None
    return Plot(
        name="minifloats",
        title="Accuracy on digits against look-up tables, weights and activations in the same format",
        points=points,
        x=Axis(title="LUTs"),
        y=Axis(title="Accuracy (rightly classified test images)", more_is_better=True, fraction=True),
        tips={point.key: f"{point.label}\n{point.x:.0f} LUTs\n{percent(point.y)}" for point in points},
        meaning="Up and left is better. A filled marker is on the front.",
        figures=(),
    )


def _luts(figures: Figures) -> Group:
    return Group(
        title="look-up tables of minifloats over integers of equal width",
        comparisons=[
            Comparison(
                what=f"{_label(e, width)} over INT{width}",
                low=_LUT_LOW,
                high=_LUT_HIGH,
                ours=figures.ratio(design, _INTEGERS[width], _TARGET, "lut"),
            )
            for (width, e), design in _MINIFLOATS.items()
        ],
    )


def _accumulators() -> Group:
    """Widths by the paper's formulas, over those that our designs have: computed, nothing measured."""
    widths = {f"INT{width}": (integer_accumulator(width, width, _TERMS), _INTEGERS[width]) for width in (4, 6, 8)}
    for (width, e), design in _MINIFLOATS.items():
        if width in (6, 8):
            mantissa = width - 1 - e
            published = minifloat_accumulator((e, mantissa), (e, mantissa), _TERMS)
            widths[_label(e, width)] = (published, design)
    return Group(
        title=f"bits of an exact accumulator of {_TERMS:,} products, over those of the paper's formula",
        comparisons=[
            Comparison(
                what=f"{name}: {published} bits by the formula, {ours} here", low=1.0, high=1.0, ours=ours / published
            )
            for name, (published, design) in widths.items()
            for ours in [Design.parse(design).function.result.width]
        ],
        remarks=[
            "The formulas count bits of factors apart, and both signs of integers; ours is the least width that "
            "holds every sum."
        ],
    )


CLAIM = Claim(
    name="minifloats",
    title="On FPGAs integers of 3 to 8 bits often stay Pareto-optimal",
    says=(
        "Minifloats are more accurate than integers of their width, but with an FPGA's look-up tables counted, "
        "integers often remain the Pareto-optimal option."
    ),
    source=(
        "S. Aggarwal et al., Post-Training Quantization with Low-precision Minifloats and Integers on FPGAs, "
        "arXiv:2311.12359 (2023), FPL 2024; look-up tables over integers: H. J. Damsgaard et al., IEEE TCAD 44 (6), "
        "doi:10.1109/TCAD.2024.3511343"
    ),
    provenance=(
        "The statement is the abstract's; formulas of accumulators and formats were found in notes that quote the "
        "paper. Its model of look-up tables was not found. 20 to 180 % more look-up tables for minifloats is from a "
        "summary of the second paper."
    ),
    conditions=(
        (
            "networks",
            "ResNet-18, MobileNetV2, ViT-B-32 on ImageNet",
            "a perceptron of 64, 32 and 10 units on 8 x 8 digits, 450 test images",
        ),
        (
            "quantisation",
            "scales, equalisation, bias correction, learned rounding, GPTQ",
            "one scale a tensor, to nearest; nothing learned",
        ),
        ("accuracy", "fake quantisation, sums in FP32", "the unit's own sums, bit for bit; at most that of float64"),
        (
            "widths",
            "3 to 8 bits, weights and activations apart",
            "3 to 8 bits, the same format for both",
        ),
        ("minifloats", "subnormals, neither infinity nor NaN", "the same"),
        ("accumulator", "exact, by formulas, for 4608 products", "exact, the least width for 4608 products"),
        (
            "look-up tables",
            "a model of units on AMD Versal",
            "Yosys for UltraScale+ without DSP blocks, before place and route; carry blocks beside",
        ),
        (
            "accuracy, apart from a network",
            "none",
            "noise of both factors on normal numbers, each format at its best scale",
        ),
        ("front", "“often”", "more than half of the points on it"),
    ),
    needs=tuple(Need(design, place) for design in _LABELS for place in (_TARGET, _WORKLOAD)),
    compare=_compare,
)
