"""Functional coverage of streams: which classes of items, and which events, a bench has put a circuit through.

Classes of items are worked out from formats and from the golden function: what kinds of numbers the operands and the
answer are, kinds of operands together, how far apart the exponents of two terms are, and what rounding has to decide.
Those that are wanted are all that a pool of items reaches: every combination of kinds of operands, and many random
ones; what the pool does not reach counts as out of reach. Events are what happens at the ports.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, Minifloat
from numerics.functions import Function, Operand
from numerics.functions.accumulator import Floating
from numerics.number import Kind
from numerics.rounding import Rounding
from sim.explain import with_option
from sim.streams import Items, expected
from sim.vectors import Block, free_operands, random_rows
from sim.vectors.totals import element_format

#: Combinations of kinds of operands that are sent, at most.
_COMBINATIONS = 512
#: Bits of a code up to which all are looked at for kinds; else landmarks.
_EVERY_BITS = 16
#: Exponents beyond the precision of the answer that distances are told apart by.
_BEYOND = 2

#: Random items of a pool, of one for a quick look, and the share of those that start a new total.
POOL = 6000
QUICK_POOL = 1500
_CLEAR = 0.125

#: What happens at the ports in a cycle: to an item that is offered, and to an answer.
PATTERNS = (
    "no item, no answer",
    "no item, an answer taken",
    "no item, an answer waiting",
    "an item taken, no answer",
    "an item taken, an answer taken",
    "an item waiting, an answer waiting",
)
#: What else a bench must have seen.
EVENTS = (
    *PATTERNS,
    *(f"{what} waiting {how}" for what in ("an item", "an answer") for how in ("1 cycle", "2 cycles", "longer")),
    "a reset with nothing inside",
    "a reset with items inside",
    "a reset with an answer waiting",
)
#: And where there is a running total.
CLEARS = ("a clear after another", "a clear after none", "a clear while an answer waits")

Classes = dict[str, NDArray[np.bool_]]


@dataclass(frozen=True)
class Coverage:
    """What a bench has put a circuit through."""

    #: How often each class and event that is wanted has come.
    counts: Mapping[str, int]
    #: Classes that no item of the pool is in, though formats have them.
    out_of_reach: tuple[str, ...] = ()

    @property
    def missed(self) -> tuple[str, ...]:
        """What has not come."""
        return tuple(what for what, count in self.counts.items() if not count)

    @property
    def told(self) -> str:
        """How much has come, as a person reads it."""
        return f"{len(self.counts) - len(self.missed):,} of {len(self.counts):,} classes and events covered"


def events_of(function: Function) -> tuple[str, ...]:
    """Events that a bench of a function must have seen."""
    return (*EVENTS, *CLEARS) if function.running else EVENTS


def kind_of_each(fmt: Format, codes: NDArray) -> NDArray[np.str_]:
    """What each code stands for: ``zero``, ``negative zero``, ``subnormal``, ``normal``, ``largest``, ``infinite`` or
    ``NaN``; numbers by their magnitude.
    """
    numbers = fmt.unpack(codes.astype(fmt.code_dtype))
    sizes = np.abs(numbers.to_float64())
    known = np.abs(fmt.decode(np.array(fmt.landmarks(), fmt.code_dtype)))
    finite = numbers.kind == Kind.FINITE
    zero = finite & (numbers.sig == 0)
    found = np.full(len(codes), "normal", dtype="U13")
    if isinstance(fmt, Minifloat) and fmt.subnormals:
        found[finite & (sizes < 2.0**fmt.min_exp)] = "subnormal"
    found[finite & (sizes == known[np.isfinite(known)].max())] = "largest"
    found[zero] = "zero"
    found[zero & numbers.sign] = "negative zero"
    found[numbers.kind == Kind.INFINITE] = "infinite"
    found[numbers.kind == Kind.NAN] = "NaN"
    return found


@cache
def _kinds(fmt: Format) -> dict[str, int]:
    """A code of each kind that a format has."""
    codes = range(1 << fmt.width) if fmt.width <= _EVERY_BITS else _both_signs(fmt)
    words = np.array(list(codes), np.uint64)
    names = kind_of_each(fmt, words)
    return {str(kind): int(words[np.argmax(names == kind)]) for kind in dict.fromkeys(names.tolist())}


def _both_signs(fmt: Format) -> Iterable[int]:
    top = 1 << (fmt.width - 1)
    return [code ^ sign for code in fmt.landmarks() for sign in (0, top)]


def _elements(function: Function) -> Iterator[tuple[Operand, Format]]:
    for operand in free_operands(function):
        if (fmt := element_format(operand)) is not None:
            yield operand, fmt


def combinations(function: Function, rng: np.random.Generator) -> Block:
    """Items of every combination of kinds of operands, or of many, the same in all lanes."""
    elements = list(_elements(function))
    choices = list(itertools.product(*(_kinds(fmt).values() for _, fmt in elements)))
    if len(choices) > _COMBINATIONS:
        choices = [choices[place] for place in rng.choice(len(choices), _COMBINATIONS, replace=False)]
    rows = {
        operand.name: operand.words(np.repeat(np.array(codes, np.uint64)[:, None], operand.lanes, axis=1))
        for (operand, _), codes in zip(elements, zip(*choices, strict=True), strict=True)
    }
    count = len(choices)
    others = (operand for operand in free_operands(function) if operand.name not in rows)
    return {**rows, **{op.name: np.zeros((count, -(-op.width // 32)), np.uint32) for op in others}}


def classes(function: Function, rows: Block, answers: NDArray[np.uint32]) -> Classes:
    """Which items, given with the running total before each, are in which class."""
    found: Classes = {}
    single = []
    for operand, fmt in _elements(function):
        codes = operand.codes(rows[operand.name])
        kinds = kind_of_each(fmt, codes.reshape(-1)).reshape(codes.shape)
        for kind in _kinds(fmt):
            found[f"{operand.name} {kind}"] = (kinds == kind).any(axis=1)
        if operand.lanes == 1:
            single.append((operand.name, _kinds(fmt), kinds[:, 0]))
    for (first, some, own), (second, others, its) in itertools.combinations(single, 2):
        for one, other in itertools.product(some, others):
            found[f"{first} {one} with {second} {other}"] = (own == one) & (its == other)
    if (target := element_format(function.result)) is not None:
        kinds = kind_of_each(target, function.result.codes(answers)[:, 0])
        found |= {f"answer {kind}": kinds == kind for kind in _kinds(target)}
    return found | _distances(function, rows) | _decisions(function, rows)


def _distances(function: Function, rows: Block) -> Classes:
    """How far the exponent of what is added last is above that of the rest, up to just beyond the precision."""
    if not isinstance(function.result.format, Floating):
        return {}
    name = function.running or _last_addend(function)
    if name is None:
        return {}
    added = next(operand for operand in function.operands if operand.name == name)
    rest = function.evaluate({**rows, name: np.zeros_like(rows[name])})
    one, other = added.values(rows[name])[:, 0], function.result.values(rest)[:, 0]
    both = np.isfinite(one) & np.isfinite(other) & (one != 0) & (other != 0)
    exponents = [np.frexp(np.where(both, values, 1.0))[1] for values in (one, other)]
    reach = function.result.format.format.precision + _BEYOND
    distance = np.clip(exponents[0] - exponents[1], -reach, reach)
    return {f"{name} {far:+d} binades from the rest": both & (distance == far) for far in range(-reach, reach + 1)}


def _last_addend(function: Function) -> str | None:
    """The operand that is added to others, if there is one."""
    names = [operand.name for operand, fmt in _elements(function) if fmt.signed and operand.lanes == 1]
    return names[-1] if function.unit in ("add", "subtract", "fma") and names else None


def _decisions(function: Function, rows: Block) -> Classes:
    """What rounding has to decide."""
    ways = (Rounding.FLOOR, Rounding.CEIL, Rounding.NEAREST_EVEN, Rounding.NEAREST_AWAY)
    others = [with_option(function, "round", way) for way in ways]
    # One of them may be the function itself.
    if others.count(None) > 1:
        return {}
    functions = [other or function for other in others]
    down, up, nearest, far = (
        function.result.values(other.evaluate({op.name: rows[op.name] for op in other.operands}))[:, 0]
        for other in functions
    )
    between = down < up
    return {
        "an exact answer": down == up,
        "an answer nearer to the lower neighbour": between & (nearest == down) & (far == down),
        "an answer nearer to the higher neighbour": between & (nearest == up) & (far == up),
        "a tie that goes to zero": between & (nearest != far),
    }


@dataclass(frozen=True)
class Pool:
    """Items out of which those are taken that a bench would miss."""

    rows: Block
    clear: NDArray[np.bool_]
    classes: Classes

    @classmethod
    def of(cls, function: Function, seed: int, size: int = POOL) -> "Pool":
        """Random items, `size` of them, and all combinations of kinds of operands, each by itself."""
        rng = np.random.default_rng([seed, 12])
        many, few = random_rows(function, size, rng), combinations(function, rng)
        rows = {name: np.concatenate([words, few[name]]) for name, words in many.items()}
        clear = rng.random(len(next(iter(rows.values())))) < _CLEAR
        clear[0] = True
        clear[size:] = True
        (items,) = expected(function, [(rows, clear)])
        return cls(rows, clear, classes_of(function, items, len(clear)))

    def lacking(self, counts: Mapping[str, int]) -> tuple[Block, NDArray[np.bool_]] | None:
        """Items for each class of the pool that has not been counted, with those before them that have a part in
        their running total; None if there are none.
        """
        starts = np.maximum.accumulate(np.where(self.clear, np.arange(len(self.clear)), 0))
        chosen: set[int] = set()
        for what, mask in self.classes.items():
            if mask.any() and not counts.get(what) and not mask[sorted(chosen)].any():
                places = np.flatnonzero(mask)
                place = int(places[np.argmin(places - starts[places])])
                chosen |= set(range(int(starts[place]), place + 1))
        if not chosen:
            return None
        order = sorted(chosen)
        return {name: words[order] for name, words in self.rows.items()}, self.clear[order]

    def coverage(self, function: Function, counts: Mapping[str, int], events: Mapping[str, int]) -> Coverage:
        """What items and events come to, of those that can be wanted."""
        reached = {what for what, mask in self.classes.items() if mask.any()}
        wanted = {what: counts.get(what, 0) for what in self.classes if what in reached or counts.get(what)}
        wanted |= {what: events.get(what, 0) for what in events_of(function)}
        return Coverage(wanted, tuple(what for what in self.classes if what not in wanted))


def classes_of(function: Function, items: Items, count: int) -> Classes:
    """Which of the first items of a run are in which class."""
    rows = {name: words[:count] for name, words in items.rows.items()}
    if function.running:
        rows[function.running] = items.totals[:count]
    return classes(function, rows, items.answers[:count])


def counted(function: Function, runs: Iterable[tuple[Items, int]]) -> dict[str, int]:
    """How many of the first items of each run are in each class."""
    counts: Counter[str] = Counter()
    for items, count in runs:
        counts.update({what: int(mask.sum()) for what, mask in classes_of(function, items, count).items()})
    return dict(counts)
