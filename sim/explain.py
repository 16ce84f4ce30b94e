"""What a wrong circuit computes instead: guesses put to vectors that it got wrong and to vectors that it got right.

A guess is most often a function: the golden one with another rounding, say, or with subnormal numbers taken for
zeros. It is told only if it gives every answer that was kept, wrong and right, and on all vectors as many wrong ones
as the circuit. Where none does, what the wrong ones have in common still says where to look.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from numerics import formats
from numerics.errors import InputError
from numerics.formats import Format, Minifloat
from numerics.formats.names import COMMON
from numerics.functions import Function, Operand, parse
from numerics.functions.accumulator import Floating
from numerics.functions.text import split
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding
from numerics.words import from_ints
from sim.vectors.totals import add, element_format

Words = NDArray[np.uint32]
Rows = Mapping[str, Words]
Mask = NDArray[np.bool_]

#: Vectors of either sort that are kept, at most.
MOST = 2000
#: Wrong answers from which on it says something that they are all of one class, and the largest share of right ones
#: that may be of it, too.
_FEW = 8
_TELLING = 0.5
#: Cycles by which answers of a pipeline may come too early or too late to be recognised.
_SHIFTS = range(1, 5)
_ROUNDING = {
    Rounding.NEAREST_EVEN: "rounds to nearest, ties to even",
    Rounding.NEAREST_AWAY: "rounds to nearest, ties away from zero",
    Rounding.TOWARD_ZERO: "rounds toward zero",
    Rounding.FLOOR: "rounds down",
    Rounding.CEIL: "rounds up",
    Rounding.ODD: "rounds to odd",
}
_OVERFLOW = {
    Overflow.SATURATE: "saturates numbers that are too large, but no infinities",
    Overflow.SATURATE_ALL: "saturates numbers that are too large, and infinities",
    Overflow.OVERFLOW: "gives infinity or NaN for numbers that are too large",
    Overflow.WRAP: "wraps numbers that are too large",
}


class Evidence:
    """Vectors that a circuit got wrong, and some that it got right, with the golden answers and its own."""

    def __init__(self) -> None:
        self._parts: dict[bool, list[tuple[Rows, Words, Words]]] = {True: [], False: []}
        #: Wrong answers there were, kept or not.
        self.wrong = 0
        #: Whether every wrong answer depended on unknown bits (x, z).
        self.unknown = True
        #: Cycles that all answers were late, or early if it is negative; None if neither, or that is not known.
        self.late: int | None = None

    def add(self, rows: Rows, right: Words, got: Words, unknown: Mask | None = None) -> Mask:
        """Keep some of the vectors `rows`, which were answered with `got` for `right`; which of them are wrong.

        `unknown` are those whose answers depended on unknown bits.
        """
        wrong = ~_equal(right, got)
        if wrong.any():
            self.unknown &= unknown is not None and bool(unknown[wrong].all())
            if not self.wrong:
                self.late = _lateness(right, got)
            self.wrong += int(wrong.sum())
        for sort, parts in self._parts.items():
            index = np.flatnonzero(wrong == sort)
            # Half of the room that is left, so that vectors of other classes, which come later, find some.
            room = -(-(MOST - sum(len(part[1]) for part in parts)) // 2)
            index = index[np.linspace(0, len(index) - 1, min(room, len(index))).astype(int)]
            if len(index):
                parts.append(({name: words[index] for name, words in rows.items()}, right[index], got[index]))
        return wrong

    def of(self, *, wrong: bool) -> tuple[Rows, Words, Words] | None:
        """Operands by name, golden answers and the circuit's of the vectors of one sort, if there are any."""
        if not (parts := self._parts[wrong]):
            return None
        rows = {name: np.concatenate([part[0][name] for part in parts]) for name in parts[0][0]}
        return rows, np.concatenate([part[1] for part in parts]), np.concatenate([part[2] for part in parts])


def _lateness(right: Words, got: Words) -> int | None:
    """Cycles by which answers of a pipeline came too late; negative if they came too early."""
    for shift in _SHIFTS:
        if len(right) > 2 * shift:
            # The first few answers, out of reset, may be anything.
            if _equal(right[shift:-shift], got[2 * shift :]).all():
                return shift
            if _equal(right[shift:], got[:-shift]).all():
                return -shift
    return None


@dataclass(frozen=True)
class _Guess:
    #: What the circuit does, as a sentence without subject.
    sentence: str
    #: Which answers a circuit that does so gives: of operands, golden answers, and answers of the circuit.
    gives: Callable[[Rows, Words, Words], Mask]
    #: The answers themselves, where it says what they are.
    answers: Callable[[Rows, Words], Words] | None = None


def _that(sentence: str, answers: Callable[[Rows, Words], Words]) -> _Guess:
    """A guess that says what each answer is, given operands and golden answers."""
    return _Guess(sentence, lambda rows, right, got: _equal(answers(rows, right), got), answers)


def _equal(words: Words, others: Words) -> Mask:
    return (words == others).all(axis=1)


def explain(function: Function, evidence: Evidence, blocks: Callable[[], Iterable[Rows]], *, clocked: bool) -> str:
    """One or two sentences on what a circuit of `function` does wrong; empty where nothing can be said.

    Parameters
    ----------
    function
        What the circuit should compute.
    evidence
        What was kept of its answers.
    blocks
        Gives all vectors that it answered, again.
    clocked
        Whether it has a clock.
    """
    if not evidence.wrong:
        return ""
    if clocked and evidence.late is not None:
        cycles = abs(evidence.late)
        what = f"{cycles} cycle{'s' if cycles > 1 else ''} too {'late' if evidence.late > 0 else 'early'}"
        return f"The circuit answers {what}."
    if evidence.unknown:
        return "Bits that are unknown (x or z) reach the result."
    guess = next((guess for guess in _guesses(function) if _holds(guess, function, evidence, blocks)), None)
    sentences = [f"The circuit {guess.sentence}." if guess else "", _in_common(function, evidence)]
    return " ".join(filter(None, sentences))


def _holds(guess: _Guess, function: Function, evidence: Evidence, blocks: Callable[[], Iterable[Rows]]) -> bool:
    kept = (evidence.of(wrong=True), evidence.of(wrong=False))
    if not all(guess.gives(*vectors).all() for vectors in kept if vectors):
        return False
    if guess.answers is None:
        return True
    wrong = 0
    for rows in blocks():
        right = function.evaluate(rows)
        wrong += int((~_equal(guess.answers(rows, right), right)).sum())
        if wrong > evidence.wrong:
            return False
    return wrong == evidence.wrong


def _guesses(function: Function) -> Iterator[_Guess]:
    """Guesses, the likelier and the more specific first."""
    yield from _of_special_codes(function)
    yield from _of_subnormal_numbers(function)
    yield from _of_other_texts(function)
    yield from _of_missing_parts(function)
    yield from _of_bits(function)


def _of_special_codes(function: Function) -> Iterator[_Guess]:
    """Answers of another code that stands for the same."""
    if not isinstance(function.result.format, Floating):
        return
    fmt = function.result.format.format

    def alike(right: Words, got: Words, test: Callable[[Format, Numbers], Mask]) -> Mask:
        both = test(fmt, fmt.unpack(right[:, 0])) & test(fmt, fmt.unpack(got[:, 0]))
        return both | _equal(right, got)

    yield _Guess("gives zeros the wrong sign", lambda _, right, got: alike(right, got, _is_zero))
    yield _Guess("gives NaN another code", lambda _, right, got: alike(right, got, _is_nan))


def _of_subnormal_numbers(function: Function) -> Iterator[_Guess]:
    """Functions that take subnormal numbers for zeros: of the operands, of the result, of both."""

    def evaluate(rows: Rows) -> Words:
        return function.evaluate({op.name: _flushed(op, rows[op.name]) for op in function.operands})

    yield _that("takes subnormal operands for zeros", lambda rows, _: evaluate(rows))
    own = function.result
    yield _that("gives zeros in place of subnormal results", lambda _, right: _flushed(own, right))
    yield _that("takes all subnormal numbers for zeros", lambda rows, _: _flushed(own, evaluate(rows)))


def _flushed(operand: Operand, words: Words) -> Words:
    """`words` whose subnormal numbers are zeros of the same sign."""
    fmt = element_format(operand)
    if not isinstance(fmt, Minifloat):
        return words
    codes = operand.codes(words)
    sign = codes & np.uint64(1 << (fmt.width - 1) if fmt.signed else 0)
    return operand.words(np.where(_is_subnormal(fmt, fmt.unpack(codes)), sign, codes))


def _of_other_texts(function: Function) -> Iterator[_Guess]:
    """Functions whose text form differs in one value."""
    _, fields = split(function.text)
    for rounding, what in _ROUNDING.items():
        yield from _with(function, "round", rounding, what)
    for overflow, what in _OVERFLOW.items():
        yield from _with(function, "overflow", overflow, what)
    for key in ("acc", "out"):
        text = fields.get(key, "exact")
        yield from _with(function, key, text.removesuffix("sat"), "wraps sums that are too large")
        yield from _with(function, key, f"{text}sat", "saturates sums that are too large")
    for rounding in Rounding:
        yield from _with(function, "align_round", rounding, f"cuts aligned terms as align_round={rounding} says")
    for total in ("inside", "outside"):
        yield from _with(function, "total", total, f"adds the running total {total} the window")
    for key in ("a", "b", "c", "out", "acc"):
        what = "rounds into" if key in ("out", "acc") else f"reads {key} as"
        for name in _of_same_width(fields.get(key, "")):
            yield from _with(function, key, name, f"{what} {name} in place of {fields[key]}")


def _with(function: Function, key: str, value: str, sentence: str) -> Iterator[_Guess]:
    """The function with another `value` of a `key`, if there is one and its operands are as wide."""
    if other := with_option(function, key, value):
        yield _that(sentence, lambda rows, _: other.evaluate(rows))


def with_option(function: Function, key: str, value: str) -> Function | None:
    """Another function that differs in the `value` of a `key`; None if there is none with operands as wide."""
    try:
        unit, fields = split(function.text)
        other = parse(f"{unit}:{','.join(f'{name}={text}' for name, text in {**fields, key: value}.items())}")
    except InputError:
        return None
    widths = {operand.name: operand.width for operand in (*function.operands, function.result)}
    same = all(widths.get(operand.name) == operand.width for operand in (*other.operands, other.result))
    return other if same and other != function else None


def _of_same_width(name: str) -> list[str]:
    """Names of the common formats that are as wide as `name`, if that is an element format."""
    try:
        width = formats.get(name).width
    except InputError:
        return []
    unsigned = f"u{name}" if name.startswith("int") else name.removeprefix("u")
    found = [unsigned, *(other for other in COMMON if formats.get(other).width == width)]
    return [other for other in dict.fromkeys(found) if other != name]


def _of_missing_parts(function: Function) -> Iterator[_Guess]:
    """Functions that leave an operand out, or a lane of it, or take one for another."""
    for first, second in permutations(function.operands, 2):
        if first.width == second.width:
            names = {first.name: second.name}
            yield _that(f"takes {second.name} for {first.name}", partial(_exchanged, function, names))
            if first.name < second.name:
                names = {**names, second.name: first.name}
                yield _that(f"exchanges {first.name} and {second.name}", partial(_exchanged, function, names))
    for operand in function.operands:
        yield _that(f"takes {operand.name} for zero", partial(_without, function, operand, None))
        for lane in range(operand.lanes if operand.lanes > 1 else 0):
            yield _that(f"takes lane {lane} of {operand.name} for zero", partial(_without, function, operand, lane))


def _exchanged(function: Function, names: Mapping[str, str], rows: Rows, _: Words) -> Words:
    """Answers where each operand in `names` is the one that this says."""
    return function.evaluate({name: rows[names.get(name, name)] for name in rows})


def _without(function: Function, operand: Operand, lane: int | None, rows: Rows, _: Words) -> Words:
    words = np.zeros_like(rows[operand.name])
    if lane is not None:
        codes = operand.codes(rows[operand.name])
        codes[:, lane] = 0
        words = operand.words(codes)
    return function.evaluate({**rows, operand.name: words})


def _of_bits(function: Function) -> Iterator[_Guess]:
    """Answers that are wrong in one bit, or by one."""
    width = function.result.width
    for bit in range(width):
        row = from_ints([1 << bit], width)
        yield _that(f"gives bit {bit} of the result as 1 always", partial(_set, row))
        yield _that(f"gives bit {bit} of the result as 0 always", partial(_cleared, row))
    one = from_ints([1], width)
    yield _Guess(
        "gives codes that are one too high or too low",
        lambda _, right, got: (
            _equal(add(right, one, width), got) | _equal(add(got, one, width), right) | _equal(right, got)
        ),
    )


def _set(bits: Words, _: Rows, right: Words) -> Words:
    return right | bits


def _cleared(bits: Words, _: Rows, right: Words) -> Words:
    return right & ~bits


def _in_common(function: Function, evidence: Evidence) -> str:
    """What holds for all vectors that were answered wrongly, and for the fewest of the others."""
    wrong, others = evidence.of(wrong=True), evidence.of(wrong=False)
    if wrong is None or evidence.wrong < _FEW:
        return ""
    shared = [(what, holds) for what, holds in _classes(function) if holds(*wrong[:2]).all()]
    shares = [(float(holds(*others[:2]).mean()) if others else 0.0, what) for what, holds in shared]
    if not shares:
        return ""
    share, what = min(shares)
    if share > _TELLING:
        return ""
    return f"Wherever the circuit is wrong, {what}" + (
        f"; so it is in {share:.1%} of the right answers." if share else "."
    )


def _classes(function: Function) -> Iterator[tuple[str, Callable[[Rows, Words], Mask]]]:
    """Classes of vectors: a clause, and which of given operands and golden answers are in them."""
    result = function.result.name
    for operand in (*function.operands, function.result):
        fmt = element_format(operand)
        if fmt is None or operand.lanes > 1:
            continue
        name = "the result" if operand.name == result else operand.name
        for what, test in _SORTS.items():
            yield f"{name} is {what}", partial(_sorted_by, test, fmt, operand.name, result)
    low, high = (with_option(function, "round", way) for way in (Rounding.FLOOR, Rounding.CEIL))
    if low and high:
        yield "the exact result has to be rounded", lambda rows, _: ~_equal(low.evaluate(rows), high.evaluate(rows))


def _sorted_by(
    test: Callable[[Format, Numbers], Mask], fmt: Format, name: str, result: str, rows: Rows, right: Words
) -> Mask:
    return test(fmt, fmt.unpack((right if name == result else rows[name])[:, 0]))


def _is_zero(_: Format, numbers: Numbers) -> Mask:
    return (numbers.kind == Kind.FINITE) & (numbers.sig == 0)


def _is_nan(_: Format, numbers: Numbers) -> Mask:
    return numbers.kind == Kind.NAN


def _is_subnormal(fmt: Format, numbers: Numbers) -> Mask:
    if not isinstance(fmt, Minifloat):
        return np.zeros(numbers.sig.shape, bool)
    return (numbers.kind == Kind.FINITE) & (numbers.sig > 0) & (numbers.sig < np.uint64(1 << fmt.man_bits))


def _largest(fmt: Format) -> float:
    values = np.abs(fmt.decode(fmt.landmarks()))
    return float(values[np.isfinite(values)].max())


#: What a number can be.
_SORTS: Mapping[str, Callable[[Format, Numbers], Mask]] = {
    "zero": _is_zero,
    "a zero with a sign": lambda fmt, numbers: _is_zero(fmt, numbers) & numbers.sign,
    "subnormal": _is_subnormal,
    "infinite": lambda _, numbers: numbers.kind == Kind.INFINITE,
    "NaN": _is_nan,
    "negative": lambda _, numbers: numbers.sign & (numbers.kind != Kind.NAN),
    "the largest number": lambda fmt, numbers: np.abs(numbers.to_float64()) == _largest(fmt),
}
