"""What a function adds up, and where it goes: all that datapaths need to know of it."""

from dataclasses import dataclass

from hwgen.codec import Source
from hwgen.datapath.block import Layout
from hwgen.datapath.simd.layout import Layout as Lanes
from hwgen.datapath.word import Word, word_of
from numerics.errors import InputError
from numerics.formats import Format, Integer
from numerics.functions import BlockDot, Dot, Function, Multiply, Readout, Simd
from numerics.functions.accumulator import Accumulator, Fixed, Floating
from numerics.functions.elementwise import Add, Convert, Fma, Subtract
from numerics.functions.exact import ExactResult, Products, Values
from numerics.functions.product_sum import Window

#: Bits of the widest grid on which several blocks are added exactly before they are rounded.
MAX_GRID = 192


@dataclass(frozen=True)
class Factor:
    """One operand whose codes are unpacked first."""

    name: str
    source: Source


@dataclass(frozen=True, kw_only=True)
class Plan:
    """``addend + Σ products`` or ``Σ ± values``, rounded once into `target`."""

    factors: tuple[Factor, ...]
    #: The products of the two factors, one a lane; None where factors are added as they are.
    products: Products | None
    lanes: int = 1
    #: Whether the last factor is taken away.
    subtracts: bool = False
    #: Name and format of an operand that is added to the products.
    addend: tuple[str, Source] | None = None
    target: Accumulator
    #: The window that terms are cut to before they are summed; None where that loses nothing.
    window: Window | None = None
    #: The blocks that are added up, in place of factors and their products.
    blocks: Layout | None = None
    #: The lanes of each mode, where the format of what is multiplied or read out is chosen by one.
    modes: Lanes | None = None
    #: Whether their totals are read out; else products are added to them.
    reads_out: bool = False

    @property
    def floating(self) -> Floating:
        """The target, where it is no `word`."""
        if not isinstance(self.target, Floating):
            raise TypeError(f"Target must be Floating, not {self.target!r}")
        return self.target

    @property
    def word(self) -> Word | None:
        """The target as an integer or fixed-point word; None if it floats."""
        return word_of(self.target)

    @property
    def exact(self) -> tuple[ExactResult, ...]:
        """Grid and range of each kind of term, the addend not included."""
        return (self.products,) if self.products else tuple(Values(factor.source) for factor in self.factors)

    @property
    def magnitude(self) -> bool:
        """Whether integers and words are unpacked to sign and magnitude; else they stay two's complement."""
        if self.window:
            # Windows cut magnitudes.
            return True
        if self.products:
            # Two integers multiply as two's complement numbers; beside a float, an integer has sign and magnitude.
            return not self.products.integers
        return self.word is None and not self.sums_in_fixed_point

    @property
    def adds_to_product(self) -> bool:
        """Whether one product with an exponent and an addend meet before they are rounded."""
        alone = self.products is not None and self.addend is not None and self.lanes == 1
        return alone and self.word is None and self.window is None and not self.sums_in_fixed_point

    @property
    def adds_to_two(self) -> bool:
        """Whether two products with exponents and an addend with one meet before they are rounded."""
        pair = self.products is not None and self.lanes == 2 and not self.products.integers
        floats = self.word is None and self.window is None
        return pair and floats and self.addend is not None and isinstance(self.addend[1], Format)

    @property
    def converts(self) -> bool:
        """Whether there is but one number."""
        return self.products is None and len(self.factors) == 1

    @property
    def sums_in_fixed_point(self) -> bool:
        """Whether terms meet in an exact fixed-point sum before they are rounded: many do, and integers are there."""
        if self.window:
            return False
        if self.blocks:
            return self.lanes > 1
        if self.products:
            return self.lanes > 1 or self.products.integers
        return not self.converts and not any(_shifts(factor.source) for factor in self.factors)

    @property
    def places(self) -> bool:
        """Whether a single number is shifted to its place in a word."""
        return self.word is not None and self.converts and _shifts(self.factors[0].source)


def _shifts(source: Source) -> bool:
    return isinstance(source, Format) and not isinstance(source, Integer)


def _window(function: Dot) -> Window | None:
    """The window of `function`, unless it reaches down to the last bit of every term at the largest exponent."""
    window = function.window
    if window is None or window.total_inside:
        return window
    largest = function.a.msb + function.b.msb
    return window if largest + 2 - window.width > function.products.lsb else None


def _plan_of_blocks(function: BlockDot) -> Plan:
    """The plan of a sum of blocks.

    Raises
    ------
    InputError
        If several blocks would have to be added exactly on a grid that is too wide, or parts of blocks do not lie
        within each other.
    """
    terms = function.sums
    floats = isinstance(function.acc, Floating) and not isinstance(function.acc.format, Integer)
    width = terms.width(terms.count)
    if terms.count > 1 and function.window is None and floats and width > MAX_GRID:
        raise InputError(
            f"Exact sum of {terms.count} blocks in a circuit must be at most {MAX_GRID} bits wide, not {width} as in "
            f"{function}; align=W cuts it to W bits"
        )
    acc = function.acc.format if isinstance(function.acc, Floating) else function.acc
    if not isinstance(acc, (Format, Fixed)):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {function.acc!r}")
    return Plan(
        factors=(),
        products=None,
        lanes=terms.count,
        addend=("acc", acc),
        target=function.acc,
        window=function.window,
        blocks=Layout(terms),
    )


def plan(function: Function) -> Plan:
    """The plan of `function`.

    Raises
    ------
    TypeError
        If no datapath computes such a function.
    """
    match function:
        case Dot():
            acc = function.acc.format if isinstance(function.acc, Floating) else function.acc
            if not isinstance(acc, (Format, Fixed)):
                raise TypeError(f"Accumulator must be Fixed or Floating, not {function.acc!r}")
            return Plan(
                factors=(Factor("a", function.a), Factor("b", function.b)),
                products=function.products,
                lanes=function.lanes,
                addend=("acc", acc),
                target=function.acc,
                window=_window(function),
            )
        case BlockDot():
            return _plan_of_blocks(function)
        case Multiply():
            factors = Factor("a", function.a), Factor("b", function.b)
            return Plan(factors=factors, products=function.products, target=function.out)
        case Fma():
            return Plan(
                factors=(Factor("a", function.a), Factor("b", function.b)),
                products=Products(function.a, function.b),
                addend=("c", function.c),
                target=function.out,
            )
        case Add():
            return Plan(
                factors=(Factor("a", function.a), Factor("b", function.b)),
                products=None,
                subtracts=isinstance(function, Subtract),
                target=function.out,
            )
        case Convert():
            return Plan(factors=(Factor("a", function.a),), products=None, target=function.out)
        case Simd() | Readout():
            return Plan(
                factors=(),
                products=None,
                target=Fixed(function.result.width - 1, 0),
                modes=Lanes(function.modes),
                reads_out=isinstance(function, Readout),
            )
    raise TypeError(f"Function must be a product, a sum or a conversion, not {function!r}")
