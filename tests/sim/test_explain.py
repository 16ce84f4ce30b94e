"""What a wrong circuit does is found out from its answers alone."""

import numpy as np
import pytest

from numerics.functions import parse
from numerics.number import Kind
from sim.explain import MOST, Evidence, explain
from sim.vectors import Level, vector_sets


def explained(text, answers, *, clocked=False):
    """What is said of a circuit that gives `answers` of operands and golden answers, by all quick vectors."""
    function, kept = parse(text), Evidence()

    def blocks():
        for vectors in vector_sets(function, Level.QUICK, 1):
            yield from vectors.blocks()

    for rows in blocks():
        right = function.evaluate(rows)
        kept.add(rows, right, answers(rows, right))
    assert kept.wrong
    return explain(function, kept, blocks, clocked=clocked)


MUL = "multiply:a=e4m3fn,b=e5m2,out=e4m3fn"
ADD = "add:a=bfloat16,b=bfloat16,out=bfloat16"


@pytest.mark.parametrize(
    ("text", "other", "sentence"),
    [
        (MUL, f"{MUL},round=rtz", "The circuit rounds toward zero."),
        (MUL, f"{MUL},round=rna", "The circuit rounds to nearest, ties away from zero."),
        (ADD, f"{ADD},round=floor", "The circuit rounds down."),
        (f"{MUL},round=odd", MUL, "The circuit rounds to nearest, ties to even."),
        (MUL, f"{MUL},overflow=overflow", "The circuit gives infinity or NaN for numbers that are too large."),
        (ADD, f"{ADD},overflow=saturate_all", "The circuit saturates numbers that are too large, and infinities."),
        ("mac:a=int8,b=int8,acc=int16", "mac:a=int8,b=int8,acc=int16sat", "The circuit saturates sums that are too"),
        ("mac:a=int8,b=int8,acc=int16sat", "mac:a=int8,b=int8,acc=int16", "The circuit wraps sums that are too"),
        (
            "mac:a=int8,b=int8,acc=int32",
            "mac:a=uint8,b=int8,acc=int32",
            "The circuit reads a as uint8 in place",
        ),
        (MUL, "multiply:a=e4m3,b=e5m2,out=e4m3fn", "The circuit reads a as e4m3 in place of e4m3fn."),
        (
            "convert:a=fp32,out=e5m2",
            "convert:a=fp32,out=e5m2fnuz",
            "The circuit rounds into e5m2fnuz in place",
        ),
        (
            "dot:a=fp16,b=fp16,lanes=4,acc=fp32,align=25",
            "dot:a=fp16,b=fp16,lanes=4,acc=fp32,align=25,align_round=floor",
            "The circuit cuts aligned terms as align_round=floor says.",
        ),
        (
            "dot:a=fp16,b=fp16,lanes=4,acc=fp32,align=25",
            "dot:a=fp16,b=fp16,lanes=4,acc=fp32,align=25,total=outside",
            "The circuit adds the running total outside the window.",
        ),
    ],
)
def test_another_function_is_named(text, other, sentence):
    wrong = parse(other)
    assert explained(text, lambda rows, _: wrong.evaluate(rows)).startswith(sentence)


def test_subnormal_numbers_that_are_flushed_are_named():
    function = parse(MUL)

    def flush(fmt, codes):
        numbers = fmt.unpack(codes)
        small = (numbers.kind == Kind.FINITE) & (numbers.sig < 1 << fmt.man_bits)
        return np.where(small, codes & (1 << (fmt.width - 1)), codes).astype(np.uint32)

    def operands(rows, _):
        return function.evaluate({"a": flush(function.a, rows["a"]), "b": flush(function.b, rows["b"])})

    def result(_, right):
        return flush(function.out.format, right)

    assert explained(MUL, operands).startswith("The circuit takes subnormal operands for zeros.")
    found = explained(MUL, result)
    assert found.startswith(
        "The circuit gives zeros in place of subnormal results. Wherever the circuit is wrong, the result is"
    )
    both = explained(MUL, lambda rows, right: result(rows, operands(rows, right)))
    assert both.startswith("The circuit takes all subnormal numbers for zeros.")


def test_signs_of_zeros_and_codes_of_nan_are_named():
    zero = explained(ADD, lambda _, right: np.where(right == 0, np.uint32(0x8000), right))
    assert zero.startswith(
        "The circuit gives zeros the wrong sign. Wherever the circuit is wrong, the result is zero"
    )
    nan = explained(ADD, lambda _, right: np.where(right == 0x7FC0, np.uint32(0xFFC0), right))
    assert nan == "The circuit gives NaN another code. Wherever the circuit is wrong, the result is NaN."


def test_parts_that_are_missing_are_named():
    dot = parse("dot:a=int8,b=int8,lanes=4,acc=int32")
    found = explained(dot.text, lambda rows, _: dot.evaluate({**rows, "a": rows["a"] & 0xFF00FFFF}))
    assert found == "The circuit takes lane 2 of a for zero."
    add = parse(ADD)
    found = explained(ADD, lambda rows, _: add.evaluate({**rows, "b": rows["b"] & 0}))
    assert found == "The circuit takes b for zero."
    found = explained(ADD, lambda rows, _: add.evaluate({**rows, "b": rows["a"]}))
    assert found == "The circuit takes a for b."
    difference = parse("subtract:a=fp16,b=fp16,out=fp16")
    found = explained(difference.text, lambda rows, _: difference.evaluate({"a": rows["b"], "b": rows["a"]}))
    assert found == "The circuit exchanges a and b."


def test_wrong_bits_are_named():
    assert explained(MUL, lambda _, right: right & 0xFD) == "The circuit gives bit 1 of the result as 0 always."
    assert explained(MUL, lambda _, right: right | 0x80) == "The circuit gives bit 7 of the result as 1 always."
    code = explained("multiply:a=int4,b=int4", lambda rows, right: right ^ (rows["a"] == 3))
    assert code == "The circuit gives codes that are one too high or too low."


def test_what_no_guess_explains_still_says_where():
    def answers(rows, right):
        return np.where(rows["b"] == 0x7C, right ^ 0x5A, right)

    assert (
        explained(MUL, answers)
        == "Wherever the circuit is wrong, b is infinite; so it is in 0.3% of the right answers."
    )


def test_nothing_is_said_of_noise():
    rng = np.random.default_rng(1)
    assert explained(MUL, lambda _, right: right ^ rng.integers(0, 256, right.shape, np.uint32)) == ""
    assert explain(parse(MUL), Evidence(), list, clocked=False) == ""


def test_a_few_wrong_answers_are_not_taken_for_what_they_are_not():
    """One vector of those at which saturation differs: the others refute the guess, though hardly any was kept."""
    other = parse(f"{ADD},overflow=saturate")
    seen = []

    def answers(rows, right):
        wrong = other.evaluate(rows)
        differ = np.flatnonzero((wrong != right).any(axis=1))
        got = right.copy()
        if len(differ) and not seen:
            seen.append(len(differ))
            got[differ[0]] = wrong[differ[0]]
        return got

    assert "saturates" not in explained(ADD, answers)
    assert seen[0] > 1
    one = explained(MUL, lambda rows, right: right ^ ((rows["a"] == 0x39) & (rows["b"] == 0x3D)) * np.uint32(6))
    assert one == ""


def test_answers_that_come_early_or_late_are_named():
    def shifted(cycles):
        return lambda _, right: np.roll(right, cycles, axis=0) ^ (np.arange(len(right))[:, None] < cycles)

    assert explained(ADD, shifted(1), clocked=True) == "The circuit answers 1 cycle too late."
    assert explained(ADD, shifted(3), clocked=True) == "The circuit answers 3 cycles too late."
    assert explained(ADD, shifted(-2), clocked=True) == "The circuit answers 2 cycles too early."
    assert "cycle" not in explained(ADD, shifted(1))


def test_unknown_bits_are_named_where_all_wrong_answers_depend_on_them():
    words = np.arange(8, dtype=np.uint32)[:, None]
    for unknown, said in [(np.ones(8, bool), True), (np.arange(8) < 7, False)]:
        kept = Evidence()
        kept.add({"a": words, "b": words}, words, words ^ 1, unknown)
        found = explain(parse(MUL), kept, list, clocked=False)
        assert (found == "Bits that are unknown (x or z) reach the result.") == said


def test_few_vectors_are_kept_and_late_ones_too():
    kept = Evidence()
    words = np.arange(4 * MOST, dtype=np.uint32)[:, None]
    for block in np.split(words, 8):
        kept.add({"a": block}, block, block ^ (block % 2))
    for wrong in (True, False):
        rows, right, _ = kept.of(wrong=wrong)
        assert len(right) <= MOST + 8
        assert rows["a"].max() > 7 * len(words) // 8
