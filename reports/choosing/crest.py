"""Integer or float elements, by the crest factor of a block."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from numerics.blocks import BlockFormat, get
from numerics.formats import Format
from numerics.formats import get as get_element
from numerics.measures import E4M3, UE8M0, ScaleModel, crest_factor, crossover, qsnr_db, sqnr_db
from numerics.measures.theory import Constants
from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.markdown import table
from reports.scatter import PALETTE

_FIGURE = "crest-factor.svg"
_SEED, _BLOCKS = 20, 40_000
#: Width of a bin of crest factors, and the fewest blocks that it must hold.
_BIN, _LEAST = 0.2, 300


@dataclass(frozen=True, kw_only=True)
class Pair:
    """An integer and a float of one width under the same scales."""

    name: str
    integer: str
    floating: str
    block: int
    scale: ScaleModel
    #: Rest of the text form of both block formats.
    scaled: str
    #: Crest factor of the crossover in the paper.
    published: float

    @property
    def elements(self) -> tuple[Format, Format]:
        """Integer and float."""
        return get_element(self.integer), get_element(self.floating)

    @property
    def formats(self) -> tuple[BlockFormat, BlockFormat]:
        """Both as block formats."""
        return get(f"{self.integer}sym.{self.scaled}"), get(f"{self.floating}.{self.scaled}")

    @cached_property
    def measured(self) -> tuple[NDArray[np.float64], list[NDArray[np.float64]]]:
        """Middles of bins of crest factors, and in each the ratios of both formats."""
        blocks, sizes = unit_blocks(self.block)
        crests = np.asarray(crest_factor(blocks, axis=1))
        bins = np.floor(crests / _BIN).astype(int)
        full = [at for at in range(bins.max() + 1) if np.count_nonzero(bins == at) >= _LEAST]
        decoded = [fmt.encode(blocks * sizes).decode() / sizes for fmt in self.formats]
        ratios = [np.array([sqnr_db(blocks[bins == at], numbers[bins == at]) for at in full]) for numbers in decoded]
        return np.array([crests[bins == at].mean() for at in full]), ratios

    def theory(self, crests: NDArray[np.float64], constants: Constants) -> list[NDArray[np.float64]]:
        """Ratios of both formats by theory."""
        return [
            np.array([qsnr_db(fmt, crest, self.block, self.scale, constants) for crest in crests])
            for fmt in self.elements
        ]

    def crossover(self, constants: Constants) -> float:
        """Crest factor at which theory has them equal."""
        return crossover(*self.elements, self.block, self.scale, constants).crest_factor  # type: ignore[arg-type]

    @property
    def measured_crossover(self) -> float | None:
        """Crest factor from which on the float is measured to be better; None where the integer always is."""
        crests, (integer, floating) = self.measured
        lead = integer - floating
        behind = np.flatnonzero(lead <= 0)
        if not len(behind):
            return None
        at = behind[0]
        share = lead[at - 1] / (lead[at - 1] - lead[at])
        return float(crests[at - 1] + share * (crests[at] - crests[at - 1]))


PAIRS = (
    Pair(
        name="MXINT8 : MXFP8",
        integer="int8",
        floating="e4m3fn",
        block=32,
        scale=UE8M0,
        scaled="b32.e8m0fnu.ceil",
        published=7.546,
    ),
    Pair(
        name="MXINT6 : MXFP6",
        integer="int6",
        floating="e2m3fn",
        block=32,
        scale=UE8M0,
        scaled="b32.e8m0fnu.ceil",
        published=1.959,
    ),
    Pair(
        name="MXINT4 : MXFP4",
        integer="int4",
        floating="e2m1fn",
        block=32,
        scale=UE8M0,
        scaled="b32.e8m0fnu.ceil",
        published=2.042,
    ),
    Pair(
        name="NVINT4 : NVFP4",
        integer="int4",
        floating="e2m1fn",
        block=16,
        scale=E4M3,
        scaled="b16.ue4m3.tensor",
        published=2.391,
    ),
)


def unit_blocks(block: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Blocks of three distributions, one after the other, each with a root mean square of 1; and sizes for them,
    spread over a binade, lest all of one crest factor lie at one place between two powers of two.
    """
    rng = np.random.default_rng(_SEED)
    shape = (_BLOCKS, block)
    values = np.concatenate([rng.standard_normal(shape), rng.laplace(size=shape), rng.standard_t(3, shape)])
    unit = values / np.sqrt(np.mean(np.square(values), axis=1, keepdims=True))
    return unit, np.exp2(rng.random((len(values), 1)))


def crest() -> Part:
    """Ratios of signal to quantisation noise against crest factors, and where integers and floats cross."""
    rows = []
    for pair in PAIRS:
        found = pair.measured_crossover
        rows.append(
            [
                pair.name,
                *(f"{pair.crossover(constants):.3f}" for constants in (Constants.PRINTED, Constants.TRUE)),
                "none" if found is None else f"{found:.2f}",
                f"{math.sqrt(pair.block):.2f}",
            ]
        )
    heads = [
        "pair",
        "crossover, theory as printed",
        "theory, true constants",
        "measured",
        "most that a block can have",
    ]
    text = paragraphs(
        "The crest factor of a block is its largest magnitude over its root mean square. An integer divides what the "
        "largest magnitude sets evenly, so its noise grows with the crest factor; a float's noise follows the "
        "numbers themselves. *INT v.s. FP* (arXiv:2510.25602) turns this into formulas; here they stand beside what "
        "the block formats do.",
        picture(_FIGURE, "Signal to noise against crest factor, theory and measured, for four pairs of formats"),
        made(
            f"Points: {3 * _BLOCKS:,} blocks, a third each normal, Laplace and Student t with 3 degrees of freedom, "
            f"seed {_SEED}, their root mean squares spread evenly over a binade; in bins of {_BIN} of at least "
            f"{_LEAST} blocks; scales rounded up as in the paper. Lines: theory with true constants; dashed as "
            "printed. Vertical: the published crossover."
        ),
        table(heads, rows, right=range(1, 5)),
        " ".join(_claims()),
        "**Choose** integers for elements of 8 bits under fine scales, and for 4 bits in small blocks of data "
        "without tails, or after a rotation that takes the tails away. Else choose floats for 4 and 6 bits.",
    )
    return Part(title="Integer or float elements?", text=text, figures={_FIGURE: style.svg(_draw(), _FIGURE)})


def _claims() -> list[str]:
    eight, six, four, nv = PAIRS
    # The first third of the blocks is normal.
    normal = {
        size: float(np.median(np.asarray(crest_factor(unit_blocks(size)[0][:_BLOCKS], axis=1)))) for size in (16, 32)
    }
    worst = max(
        np.abs(measured - theory).max()
        for pair in (eight, six)
        for measured, theory in zip(pair.measured[1], pair.theory(pair.measured[0], Constants.TRUE), strict=True)
    )
    return [
        claim(
            "The formulas give the four published crossovers to the last digit.",
            all(round(pair.crossover(Constants.PRINTED), 3) == pair.published for pair in PAIRS),
        ),
        claim(
            "That of 8 bits is beyond what a block of 32 can have, and MXINT8 is measured to be better in every bin.",
            eight.crossover(Constants.PRINTED) > math.sqrt(32) and eight.measured_crossover is None,
        ),
        claim(
            f"With 6 and 4 bits under powers of two they cross below the median of normal blocks, {normal[32]:.2f}; "
            f"blocks of 16 have a lower one, {normal[16]:.2f}, and NVINT4 and NVFP4 cross above it.",
            all((pair.measured_crossover or 9) < normal[32] for pair in (six, four))
            and (nv.measured_crossover or 0) > normal[16],
        ),
        claim(
            f"Theory with true constants is within {math.ceil(10 * worst) / 10:.1f} dB of every point of 6 and 8 "
            "bits, though it was made for normal blocks.",
            worst < 1,
        ),
    ]


def _draw():
    drawn, axes = style.figure("Signal to quantisation noise against the crest factor of a block", 560, 2, 2, left=34)
    for at, pair in zip(axes, PAIRS, strict=True):
        _panel(at, pair)
    return drawn


def _panel(axes: Axes, pair: Pair) -> None:
    crests, measured = pair.measured
    line = np.linspace(1.2, math.sqrt(pair.block) + 0.05, 120)
    true, printed = (pair.theory(line, constants) for constants in (Constants.TRUE, Constants.PRINTED))
    for fmt, points, best, dashed in zip(pair.formats, measured, true, printed, strict=True):
        colour = style.colour(fmt)
        axes.plot(line, best, color=colour, linewidth=1.4)
        axes.plot(line, dashed, color=colour, linewidth=0.9, linestyle=(0, (4, 2)), alpha=0.7)
        axes.plot(crests, points, style.SHAPES[style.family(fmt)], color=colour, markersize=3.6)
    low, high = min(map(np.min, measured)) - 3, max(map(np.max, measured)) + 3
    axes.set_ylim(low, high)
    axes.set_xlim(1.2, line[-1])
    at = pair.crossover(Constants.PRINTED)
    if at < line[-1]:
        axes.axvline(at, color=PALETTE["ink"], linewidth=0.8, linestyle=(0, (1, 2)))
        style.label(axes, at + 0.05, low + 0.06 * (high - low), f"{at:.3f}", PALETTE["ink"])
    for which, (fmt, points) in enumerate(zip(pair.formats, measured, strict=True)):
        name = pair.name.split(" : ")[which]
        # Above all that is drawn of the upper format there, or below all of the lower one.
        beside = (line > crests[-1] - 0.15 * (line[-1] - line[0])) & (line <= crests[-1])
        drawn = [*true[which][beside], *printed[which][beside], *points[-3:]]
        above = points[-1] >= max(side[-1] for side in measured)
        y = max(drawn) + 0.06 * (high - low) if above else min(drawn) - 0.06 * (high - low)
        style.label(axes, crests[-1], y, name, style.colour(fmt), ha="right", fontweight="bold")
    style.name_axes(axes, "crest factor", title=f"dB, {pair.name}")
