"""Terms of laws: what they count, and what each block of a circuit adds to them, over arrays of widths."""

import numpy as np
from numpy.typing import NDArray

from costmodel.laws.numbers import Ints, Numbers, bit_length, log2
from costmodel.laws.places import Places, Result, Target, Window, stops
from costmodel.laws.specs import Specs

#: Sizes: what each term counts, over the whole circuit.
SIZES = {
    "operand_bits": "bits of operands and result",
    "flags": "operands that can be infinite or NaN, and results",
    "partial_bits": "bits of one factor with bits of the other",
    "booth_bits": "bits of multiples that Booth's digits choose",
    "full_adders": "full adders in carry-save trees",
    "adder_bits": "bits of adders that resolve carries",
    "adder_log": "those, times levels of carries",
    "network_bits": "bits of two sums out of one network of carries, times its levels",
    "negated_bits": "bits of magnitudes that a sign negates",
    "shifter_bits": "bits of shifters, over their levels",
    "placed_bits": "bits of words that are placed by one choice of many",
    "counted_bits": "bits whose leading zeros are counted",
    "exponent_bits": "bits of sums and comparisons of exponents",
    "selected_bits": "bits of choices between two words",
    "incremented_bits": "bits that take a carry on: of increments that round, of words above a product",
    "packed_bits": "bits of results that may become a special code: the largest, infinity, NaN",
    "saturated_bits": "bits of words that saturate",
    "read_bits": "bits of posits that are read, times levels of the shift by their regimes",
    "written_bits": "the same of posits that are written",
    "register_bits": "bits of registers between stages and behind the last",
}
#: Those that are of operands and results, and not of blocks.
PORTS = ("operand_bits", "flags")
#: Depths: levels along the way through the significands.
DEPTHS = {
    "one": "entering and leaving the circuit",
    "tree_depth": "levels of full adders",
    "booth_depth": "recoding of Booth's digits",
    "adder_depth": "levels of carries of adders",
    "adder_length": "bits of adders",
    "negate_depth": "levels of conditional negations",
    "shift_depth": "levels of shifters",
    "shift_fanout": "those, times levels of buffers to all bits of one",
    "place_depth": "levels of choices of a place",
    "count_depth": "levels of counts of leading zeros",
    "exponent_depth": "levels of carries of exponents",
    "floor_depth": "choices of where a shift ends at the smallest exponent",
    "round_depth": "levels of carries of the increment that rounds",
    "pack_depth": "choices of special codes",
    "uneven_depth": "levels of gates in other parts of a pipeline, as the deepest is deeper than its estimate",
}
#: Sizes times the share of operations in which there is something to do: where a factor is zero, little moves.
MOVING = {f"moving_{name}": f"{what}, times the share of operations that move them" for name, what in SIZES.items()}
#: Those, times the levels of gates that lie before: what is late in a circuit has more glitches.
LATE = {f"late_{name}": f"{what}, times that share and levels before" for name, what in SIZES.items()}
TERMS = (*SIZES, *MOVING, *LATE, *DEPTHS)
#: Gates, in the rough, of one level of each depth.
_GATES = {
    "tree_depth": 2,
    "booth_depth": 2,
    "adder_depth": 2,
    "count_depth": 2,
    "one": 0,
    "adder_length": 0,
    "shift_fanout": 0,
}
#: Lanes of a sum whose zeros are independent, at most: in the digits, many inputs are zero together. A test has them
#: from the workload.
INDEPENDENT = 4
_INDEX = {name: index for index, name in enumerate(TERMS)}
#: Bits of a shift amount that take a level each where an exact product is placed (`hwgen.arith.shift`).
_FINE = 4
#: Most levels of a shifter.
_LEVELS = 9


class Terms:
    """Terms of designs, summed up block by block.

    Parameters
    ----------
    specs : Specs
        Parameters of the designs.
    """

    def __init__(self, specs: Specs):
        self.values = np.zeros((len(TERMS), len(specs["datapath"])))
        self._lanes = specs["lanes"]
        #: Share of operations that move the blocks that come next.
        self.share = specs["active"] / 1000
        self.values[_INDEX["one"]] = 1
        #: Levels of gates so far on the way through the significands.
        self.level: NDArray | float = 0.0
        #: Widths of stages that were composed, where there are such: an ordered pair, a window, a result before it is
        #: rounded, products on a grid.
        self.places: Places | None = None
        self.window: Window | None = None
        self.result: Result | None = None
        self.grid: Ints | None = None

    def add(self, **terms: NDArray | float) -> None:
        """Add to the terms of these names; sizes lie behind all depths that were added before."""
        for name in SIZES.keys() & terms:
            moving = terms[name] * self.share
            self.values[_INDEX[name]] += terms[name]
            self.values[_INDEX[f"moving_{name}"]] += moving
            self.values[_INDEX[f"late_{name}"]] += moving * self.level
        for name in DEPTHS.keys() & terms:
            self.values[_INDEX[name]] += terms[name]
            self.level = self.level + _GATES.get(name, 1) * terms[name]

    def join(self) -> None:
        """Go on with what all lanes share, which moves if any of them does."""
        self.share = 1 - (1 - self.share) ** np.minimum(self._lanes, INDEPENDENT)

    def meet(self) -> None:
        """Go on with the addend, which is hardly ever zero, but stays what it was where nothing is added to it: half
        of what both meet in moves even then.
        """
        self.share = (1 + self.share) / 2

    def cut(self, registers: Ints, share: Ints) -> None:
        """Cut the circuit by so many bits of registers into parts, of which the deepest has `share` thousandths of
        all levels.
        """
        if not registers.any():
            return
        deepest = share / 1000
        for name in DEPTHS:
            self.values[_INDEX[name]] *= deepest
        self.values[_INDEX["register_bits"]] = registers
        self.values[_INDEX["uneven_depth"]] = (1 - deepest) * self.level

    # Blocks, in the order of the circuits.

    def multiplier(self, a: Ints, b: Ints, lanes: Ints) -> None:
        """Products of unsigned words, resolved."""
        short, long = np.minimum(a, b), np.maximum(a, b)
        booth = short >= 10
        rows = b // 2 + 1
        self.add(
            partial_bits=lanes * np.where(booth, 0, a * b),
            booth_bits=lanes * np.where(booth, rows * (a + 1), 0),
            full_adders=lanes * np.where(booth, (rows - 1) * (a + 1), np.maximum(short - 2, 0) * (long - 1)),
            tree_depth=tree_depth(np.where(booth, rows, short)),
            booth_depth=booth,
        )
        # A factor of one bit only chooses.
        self.adder(np.where(short > 1, a + b - 1, 0), lanes)

    def adder(self, bits: Ints, lanes: Ints | int = 1) -> None:
        """Words added with their carries resolved."""
        self.add(
            adder_bits=lanes * bits, adder_log=lanes * bits * log2(bits), adder_depth=log2(bits), adder_length=bits
        )

    def resolved(self, bits: Ints, word: Ints) -> None:
        """Sums of `bits` bits in a word, through the rest of which a carry runs."""
        self.adder(bits)
        self.add(incremented_bits=np.maximum(word - bits, 0), round_depth=log2(np.maximum(word - bits, 0)))

    def lead(self, x: Numbers, lanes: Ints, *, deep: Ints | float = 1) -> None:
        """The leading one of an operand brought to the top."""
        width = np.where(x.loose, x.width, 0)
        self.counter(width, lanes, deep)
        self.shifter(width, np.ceil(log2(width)), lanes, deep)
        self.add(exponent_bits=lanes * np.where(width > 1, bit_length(x.max_shift + width), 0))

    def counter(self, bits: Ints, lanes: Ints | int = 1, deep: Ints | float = 1) -> None:
        """A count of leading zeros."""
        self.add(counted_bits=lanes * bits, count_depth=deep * log2(bits))

    def shifter(self, bits: Ints, levels: NDArray, lanes: Ints | int = 1, deep: Ints | float = 1) -> None:
        """A shifter, one level a bit of the amount."""
        self.add(shifter_bits=lanes * bits * levels, shift_depth=deep * levels)
        self.add(shift_fanout=deep * levels * log2(np.asarray(bits, np.int32)))

    def aligned(self, bits: Ints, most: Ints, grid: Ints, lanes: Ints) -> None:
        """Two's complement words of `bits` shifted left by at most `most` onto a grid."""
        self.grid = grid
        levels = np.minimum(bit_length(most), _FINE)
        length = bits
        for level in range(_FINE):
            there = level < levels
            length = np.where(there, np.minimum(length + (1 << level), grid), length)
            self.add(shifter_bits=lanes * np.where(there, length, 0))
        coarse = np.where(most >> _FINE, (most >> _FINE) + 1, 0)
        # In front of the word is its sign, from its place on.
        self.add(placed_bits=lanes * coarse * length, selected_bits=lanes * np.where(coarse, grid, 0))
        self.add(shift_depth=levels, place_depth=log2(coarse + (coarse > 0)))

    def exponents(self, bits: Ints, count: Ints | int = 1, deep: Ints | float = 0) -> None:
        """Sums or comparisons of exponents."""
        self.add(exponent_bits=count * bits, exponent_depth=deep * log2(bits))

    def negation(self, bits: Ints, lanes: Ints | int = 1) -> None:
        """Magnitudes negated where a sign asks for it."""
        self.add(negated_bits=lanes * bits, negate_depth=log2(bits))

    def normalised(self, result: Result) -> None:
        """The leading one of a result brought to the top, no number below the floor."""
        self.result = result
        data, leads = result.data, np.asarray(result.leads, bool)
        floors = np.where(leads, result.front, result.floors)
        self.counter(np.where(leads, 0, data))
        # Levels that lose bits at the bottom are shorter, the last as long as what is left.
        length = np.minimum(
            data, np.where(result.normal_width < result.width, (data + result.normal_width) / 2, data)
        )
        most = np.where(leads, result.front, np.minimum(data, result.headroom + result.max_shift))
        self.shifter(length, bit_length(most))
        exponent = np.minimum(result.exp_width, bit_length(result.max_shift + data) + 1)
        self.exponents(exponent, 2, 1)
        stop, ends = stops(result), floors > 0
        self.add(selected_bits=np.where(stop, floors, ends * (exponent + bit_length(data))))
        # Without a one at the floor, the count is compared with the exponent.
        self.add(floor_depth=ends, exponent_depth=(ends & ~stop) * log2(exponent))

    def unpacked(self, regime: Ints, lanes: Ints | int = 1, deep: float = 1) -> None:
        """Words of posits of `regime` bits, negated, the run of their regimes counted and moved away."""
        if not regime.any():
            return
        body = np.maximum(regime - 1, 0)
        levels = bit_length(body)
        self.add(negated_bits=lanes * body, negate_depth=deep * log2(body))
        self.counter(body, lanes, deep)
        self.shifter(body, levels, lanes, deep)
        self.exponents(np.where(regime > 0, levels + 1, 0), lanes, deep)
        self.add(read_bits=lanes * body * levels)

    def encoded(self, target: Target, significand: Ints, most: Ints) -> None:
        """A number with its leading one on top as the word of a posit: moved by at most `most` places, as its regime
        says, rounded and negated.
        """
        regime = target.regime
        if not regime.any():
            return
        levels = bit_length(most)
        self.mover(np.minimum(significand + target.es + 1, regime), regime, levels)
        self.add(incremented_bits=regime, round_depth=log2(regime), selected_bits=regime)
        self.add(written_bits=regime * levels)

    def rounded(self, result: Result, target: Target, special: Ints) -> None:
        """A normalised result rounded and packed; it may be infinite or NaN if `special`."""
        self.encoded(target, result.data, target.regime - 2)
        exponent = np.minimum(result.exp_width, bit_length(result.max_shift + result.data) + 1)
        bits = (target.regime == 0) * (np.minimum(target.precision, result.data) + exponent)
        self.add(incremented_bits=result.loses * bits, round_depth=result.loses * log2(bits))
        packs = result.overflows | (special > 0)
        self.add(packed_bits=packs * np.minimum(target.precision + target.exp, bits), pack_depth=packs)

    def stored(self, specs: Specs, room: Ints) -> None:
        """A word that wraps or saturates, and may mean NaN."""
        ends, nan = specs["t_bounded"], specs["t_nan"]
        self.add(saturated_bits=ends * (specs["t_width"] + np.maximum(room - specs["t_width"], 0)))
        self.add(packed_bits=nan * specs["t_width"], pack_depth=ends | nan)

    def mover(self, data: Ints, bits: Ints, levels: Ints, lanes: Ints | int = 1) -> None:
        """A shifter of words of `data` bits within `bits`, the smallest step first: what is always zero is free."""
        self.add(shift_depth=levels, shift_fanout=levels * log2(bits))
        for level in range(_LEVELS):
            there = level < levels
            self.add(shifter_bits=lanes * there * np.minimum(bits, data + (2 << level) - 1))

    def extended(self, bits: Ints, whole: Ints) -> None:
        """Sums of `bits` bits, with a carry through the rest of `whole` bits, of which one word has none."""
        self.adder(bits)
        self.add(incremented_bits=np.maximum(whole - bits, 0))

    def ordered(self, found: Places) -> None:
        """Two numbers, the larger one and the smaller one moved beside it, added."""
        self.places = found
        self.meet()
        moved = found.width + found.right + 1
        exponent = bit_length(found.max_exp)
        compared = np.where(found.overtakes, exponent, found.width + exponent)
        self.exponents(exponent, 2, 1)
        self.add(exponent_bits=compared, selected_bits=2 * found.width + 2 * exponent)
        self.mover(found.width, moved, np.minimum(bit_length(moved), exponent))
        self.extended(found.width + 1, moved)
        self.add(negated_bits=found.overtakes * moved, negate_depth=found.overtakes * log2(moved))

    def windowed(self, found: Window, exponent: Ints, *, negates: bool) -> None:
        """An addend moved beside a product, and added."""
        self.window = found
        self.meet()
        self.exponents(exponent, 2, 1)
        self.mover(found.addend, found.width, bit_length(found.reach))
        if negates:
            self.extended(found.term, found.width)
            self.negation(found.width)
        else:
            # Both differences come out of one network of carries, which is a tree.
            levels = log2(found.width)
            self.add(network_bits=found.width * levels, adder_depth=levels)


def tree_depth(rows: Ints) -> NDArray:
    """Levels of full adders that leave two of so many rows."""
    return np.log(np.maximum(rows, 2) / 2) / np.log(1.5)


def terms_of_figure(figure: str) -> tuple[str, ...]:
    """Names of the terms that a law of `figure` may have."""
    if figure == "ff":
        return ("register_bits",)
    if figure in ("delay_ps", "depth"):
        return tuple(DEPTHS)
    return (*MOVING, *LATE) if figure == "energy_fj" else tuple(SIZES)
