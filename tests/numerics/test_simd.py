"""Lanes of many formats: the fast model against the slow one, modes that change, text forms, refusals."""

import numpy as np
import pytest

from numerics.errors import InputError
from numerics.functions import parse
from numerics.words import from_ints, join, split, to_ints

FOUR = "e2m1fn+posit4_1+posit8_0+posit16_1"
#: Ways to share, and the numbers of pairs of codes in the lanes of each that are tried.
SHARED = {
    f"simd:modes={FOUR}": 4 * 256 + 4 * 256 + 2 * 65536 + 3000,
    "simd:modes=int4+e4m3fn+int8": 4 * 256 + 2 * 65536 + 2 * 65536,
    "simd:modes=e5m2,word=24,acc=210": 3 * 65536,
    "simd:modes=int16+posit16_1": 2 * 3000,
}


def random_ints(rng: np.random.Generator, count: int, width: int) -> list[int]:
    """Integers of all lengths and signs."""
    drawn = [int.from_bytes(rng.bytes(-(-width // 8)), "little") for _ in range(count)]
    shifts = rng.integers(0, width, count)
    return [
        (x if n % 3 else -(x >> int(s))) % (1 << width) for n, (x, s) in enumerate(zip(drawn, shifts, strict=True))
    ]


@pytest.mark.parametrize("text", SHARED)
def test_every_lane_is_what_the_slow_model_says(text):
    function, rng = parse(text), np.random.default_rng(1)
    modes, compared = function.modes, 0
    for mode, fmt in enumerate(modes.formats):
        for lane in range(modes.lanes(mode)):
            bits = 2 * fmt.width
            pairs = np.arange(1 << bits) if bits <= 16 else rng.integers(0, 1 << bits, 3000)
            shift = np.uint64(lane * fmt.width)
            mask = np.uint64((1 << fmt.width) - 1)
            noise = rng.integers(0, 1 << modes.word, (2, len(pairs)), np.uint64)
            a, b = (
                (others & ~(mask << shift)) | ((codes.astype(np.uint64) & mask) << shift)
                for others, codes in zip(noise, (pairs, pairs >> fmt.width), strict=True)
            )
            starts = random_ints(rng, len(pairs), modes.totals)
            rows = {"a": a.astype(np.uint32)[:, None], "b": b.astype(np.uint32)[:, None]}
            rows["acc"] = from_ints(starts, modes.totals)
            if modes.count > 1:
                rows["mode"] = np.full((len(pairs), 1), mode, np.uint32)
            answers = to_ints(function.evaluate(rows))
            # The slow model is slow: all pairs of 4 bits, and some of the others.
            step = 1 if bits <= 8 else max(1, len(pairs) // 60)
            for row in range(0, len(pairs), step):
                codes = {name: (int(words[0]),) for name, words in ((n, rows[n][row]) for n in rows if n != "acc")}
                assert answers[row] == function.twin({**codes, "acc": (starts[row],)}), (mode, lane, row)
            compared += len(pairs)
    assert compared == SHARED[text]


def test_lanes_are_those_of_the_units_of_each_format():
    function, rng = parse(f"simd:modes={FOUR}"), np.random.default_rng(2)
    for mode, fmt in enumerate(function.modes.formats):
        lanes, total = function.modes.lanes(mode), function.modes.total(mode)
        # All pairs of 8 bits pass through every lane.
        n = 1 << 16
        a, b = (rng.permutation(n).astype(np.uint32)[:, None] for _ in "ab")
        acc = from_ints(random_ints(rng, n, 128), 128)
        answers = function.evaluate({"mode": np.full((n, 1), mode, np.uint32), "a": a, "b": b, "acc": acc})
        alone = parse(f"mac:a={fmt},b={fmt},acc={total.weights}")
        mask = np.uint32((1 << fmt.width) - 1)
        parts = [
            alone.evaluate({"a": a >> shift & mask, "b": b >> shift & mask, "acc": part})
            for part, shift in zip(split(acc, total.width, lanes), range(0, 16, fmt.width), strict=True)
        ]
        assert np.array_equal(answers, join(parts, total.width)), fmt


def test_a_run_that_changes_modes_keeps_what_its_bits_say():
    function, rng = parse(f"simd:modes={FOUR}"), np.random.default_rng(3)
    total = 0
    for step in range(400):
        codes = {"mode": (step % 4,), "a": (int(rng.integers(1 << 16)),), "b": (int(rng.integers(1 << 16)),)}
        expected = function.twin({**codes, "acc": (total,)})
        rows = {name: np.array([code], np.uint32) for name, code in codes.items()}
        (total,) = to_ints(function.evaluate({**rows, "acc": from_ints([total], 128)}))
        assert total == expected, step


def test_nan_stays_in_its_lane_and_other_totals_wrap():
    function = parse("simd:modes=e2m1fn+posit8_0")
    nan, top = 1 << 63, (1 << 63) - 1
    one = {"mode": [[1]], "a": [[0x8040]], "b": [[0x4040]]}
    rows = {name: np.array(words, np.uint32) for name, words in one.items()}
    # Lane 1 becomes NaR by its operand and stays so; lane 0 wraps to a negative total.
    first = function.evaluate({**rows, "acc": from_ints([top], 128)})
    assert to_ints(first) == [nan << 64 | (top + (1 << 12)) % (1 << 64)]
    rows["a"][:] = 0x4040
    assert to_ints(function.evaluate({**rows, "acc": first}))[0] >> 64 == nan
    # The same bits are a number in a mode without NaN.
    rows["mode"][:] = 0
    rows["a"][:] = rows["b"][:] = 0x2000
    assert to_ints(function.evaluate({**rows, "acc": first}))[0] >> 64 == nan + (4 << 32)


@pytest.mark.parametrize(
    "text",
    [
        f"readout:modes={FOUR}",
        "readout:modes=e2m1fn+posit4_1+posit8_0,out=e4m3fn",
        "readout:modes=posit8_0+int8,out=int4,round=rtz,nan=zero",
        "readout:modes=e4m3fn,word=24,acc=111",
    ],
)
def test_readout_rounds_every_lane_once(text):
    function, rng = parse(text), np.random.default_rng(4)
    assert function.text == text
    totals = random_ints(rng, 500, function.modes.totals)
    rows = {"acc": from_ints(totals, function.modes.totals)}
    modes = rng.integers(0, 1 << max(1, (function.modes.count - 1).bit_length()), 500)
    if function.selector:
        rows["mode"] = modes.astype(np.uint32)[:, None]
    answers = to_ints(function.evaluate(rows))
    assert answers == [function.twin({"mode": (int(m),), "acc": (t,)}) for m, t in zip(modes, totals, strict=True)]
    assert len(set(answers)) > 10


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("simd:word=16", "A text form must say its modes, as in modes=e2m1fn+posit8_0, but it does not"),
        ("simd:modes=int4+int4", "modes must be different formats, not int4 twice"),
        ("simd:modes=e2m3fn", "Format of a mode must fill a word of 16 bits, not have 6 as e2m3fn"),
        ("simd:modes=e8m0fnu", "Format of a mode must have 0 as code 0, not 5.87747175e-39 as e8m0fnu"),
        ("simd:modes=int4,acc=126", "acc must be a multiple of the 4 lanes of int4, not 126 bits"),
        ("simd:modes=int8,word=1", "word must be a whole number of bits from 2 to 64, not '1'"),
        (
            "simd:modes=posit8_0+e5m2",
            "acc must have at least 130 bits to hold a product of e5m2 and e5m2 in each of 2 lanes, not 128",
        ),
        (
            "simd:modes=bfloat16",
            "acc must have at least 523 bits to hold a product of bfloat16 and bfloat16 in each of 1 lane, not 128",
        ),
        (
            "simd:modes=posjt8_0",
            "modes must be element formats joined by +, not 'posjt8_0'; the nearest is posit8_0",
        ),
        (
            "readout:modes=int8,nan=max",
            "nan goes with totals that can be NaN and a result without one, not with int8",
        ),
        ("readout:modes=int8,out=exact", "out of readout must be an element format, not 'exact'"),
        (
            "readout:modes=int8,round=stochastic8",
            "round of readout must need no random bits, not be stochastic8",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(text, sentence):
    with pytest.raises(InputError) as caught:
        parse(text)
    assert str(caught.value) == sentence


def test_parts_of_words_come_together_again():
    words = from_ints(random_ints(np.random.default_rng(5), 50, 105), 105)
    parts = split(words, 35, 3)
    assert to_ints(parts[1]) == [word >> 35 & (1 << 35) - 1 for word in to_ints(words)]
    assert np.array_equal(join(parts, 35), words)
