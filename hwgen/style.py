"""Ways to build one function: which of the micro-architectures that stand beside each other in this package."""

from dataclasses import dataclass, fields

from hwgen.arith.maximum import STYLES as MAXIMA
from hwgen.arith.multiplier import STYLES as MULTIPLIERS
from numerics.errors import InputError

#: Ways to read and write posits: negation before and after, or none.
POSITS = ("sign", "twos")
#: Ways to add numbers and round: the largest one stays, or a product does in a wide window, or all are on one grid.
SUMS = ("order", "window", "grid")
#: How a product is added to a fixed-point word: by an adder as long as the word, or as the product.
WORDS = ("whole", "blocks")
#: When leading ones are brought to the top: in the factors, or once, in their product.
NORMALISE = ("early", "late", "beside")
#: When it is known which bits of a product its negation inverts: after the product, or ahead of it.
NEGATE = ("after", "ahead")
#: Whether lanes of all formats share decoders, multipliers and shifters, or each format has its own.
LANES = ("shared", "apart")
#: Whether what a mode of lanes does not use gets zeros, so that it rests; it sees the operands otherwise.
UNUSED = ("isolated",)
#: Logic optimisation of the whole circuit: none here, or minutes of it for little area or short paths.
EFFORTS = ("normal", "high", "fast")


@dataclass(frozen=True)
class Style:
    """One choice for each kind of block; ``auto`` is the one with the least measured area."""

    #: How significands are multiplied: `hwgen.arith.multiplier`.
    multiplier: str = "auto"
    #: How posits are read and written: `hwgen.codec.posit`.
    posit: str = "auto"
    #: How products and an addend are added before they are rounded: `hwgen.datapath.order`,
    #: `hwgen.datapath.order_three`, `hwgen.datapath.floating`.
    sum: str = "auto"
    #: How a product is added to a long fixed-point word: `hwgen.datapath.fixed`, `hwgen.datapath.quire`.
    word: str = "auto"
    #: Whether subnormal factors are normalised before a product that is rounded, or it is: `hwgen.codec.lead`,
    #: `hwgen.codec.normalise`.
    normalise: str = "auto"
    #: How products get their sign where they are summed exactly: `hwgen.arith.negate`.
    negate: str = "auto"
    #: How the largest exponent of an aligned window is found: `hwgen.arith.maximum`.
    maximum: str = "auto"
    #: What lanes of several formats share beside their totals: `hwgen.datapath.simd`.
    lanes: str = "auto"
    #: What those parts of lanes see that a mode does not use: `hwgen.isolation`.
    unused: str = "auto"
    #: What comes after, which what is smallest depends on: one of `EFFORTS`.
    effort: str = "normal"

    @classmethod
    def parse(cls, text: str) -> "Style":
        """The style of a text form: ``auto``, or names joined by ``+``, at most one for each kind of block.

        Raises
        ------
        InputError
            If a name is unknown, or two are of one kind.
        """
        chosen: dict[str, str] = {}
        for name in text.split("+") if text != "auto" else ():
            kind = next((kind for kind, names in _KINDS.items() if name in names), None)
            if kind is None:
                known = ", ".join(name for names in _KINDS.values() for name in names)
                raise InputError(f"style must be auto or names of {known} joined by +, not {text!r}")
            if kind in chosen:
                raise InputError(f"style must name one {kind} at most, not {chosen[kind]} and {name}")
            chosen[kind] = name
        return cls(**chosen)

    @property
    def named(self) -> dict[str, str]:
        """What is not ``auto``, by the kind of block."""
        found = {field.name: getattr(self, field.name) for field in fields(self) if field.name in _KINDS}
        return {kind: name for kind, name in found.items() if name != "auto"}

    @property
    def isolates(self) -> bool:
        """Whether what a mode does not use gets zeros."""
        return self.unused == "isolated"

    @property
    def text(self) -> str:
        """Canonical text form."""
        return "+".join(self.named.values()) or "auto"


_KINDS = {
    "multiplier": MULTIPLIERS,
    "posit": POSITS,
    "sum": SUMS,
    "word": WORDS,
    "normalise": NORMALISE,
    "negate": NEGATE,
    "maximum": MAXIMA,
    "lanes": LANES,
    "unused": UNUSED,
}
AUTO = Style()
