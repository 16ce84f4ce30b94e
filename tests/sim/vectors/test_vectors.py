"""Sets of vectors: their counts, what they cover, that they come out the same each time."""

import itertools

import numpy as np
import pytest
from units import Either, Tally

from numerics.functions import parse
from numerics.words import to_ints, word_count
from sim.vectors import (
    BLOCK,
    Level,
    corners,
    edges,
    every_free_combination,
    every_pair,
    every_pair_in_lanes,
    every_vector,
    random_rows,
    random_vectors,
    uniform_vectors,
    vector_sets,
)
from sim.vectors.totals import beside_others


def gather(function, vectors):
    """All vectors of a set, by operand, as integers."""
    found = {operand.name: [] for operand in function.operands}
    for block in vectors.blocks():
        lengths = {len(words) for words in block.values()}
        assert len(lengths) == 1
        assert lengths.pop() <= BLOCK
        assert set(block) == set(found)
        for operand in function.operands:
            words = block[operand.name]
            assert words.dtype == np.uint32
            assert words.shape[1] == word_count(operand.width)
            found[operand.name] += to_ints(words)
    assert {len(values) for values in found.values()} == {vectors.count}
    assert all(value >> op.width == 0 for op in function.operands for value in found[op.name])
    return found


def test_every_vector_is_every_vector_once():
    function = parse("mac:a=int2,b=e1m1f,acc=int5")
    found = gather(function, every_vector(function))
    wanted = set(itertools.product(range(4), range(8), range(32)))
    assert len(wanted) == every_vector(function).count
    assert set(zip(found["a"], found["b"], found["acc"], strict=True)) == wanted


@pytest.mark.parametrize("function", [Either(), Tally()], ids=str)
def test_any_function_has_vectors_at_each_level(function):
    for level in Level:
        (vectors,) = vector_sets(function, level, 1)
        assert vectors.count == 1 << sum(operand.width for operand in function.operands)
        gather(function, vectors)


def test_a_wide_function_that_nobody_knows_has_vectors():
    function = Either(70)
    for vectors in vector_sets(function, Level.QUICK, 1):
        gather(function, vectors)


def test_every_pair_meets_every_landmark_of_the_total():
    function = parse("mac:a=int3,b=int3,acc=fp16")
    vectors = every_pair(function, 1)
    found = gather(function, vectors)
    landmarks = function.acc.landmarks()
    seen = set(zip(found["a"], found["b"], found["acc"], strict=True))
    assert set(itertools.product(range(8), range(8), landmarks)) <= seen
    assert f"all 64 combinations of a, b × {vectors.count // 64} values of acc" in vectors.covers


def test_a_function_without_a_total_has_no_pairs_with_totals():
    with pytest.raises(TypeError, match=r"^Function must have a running total, not be either:width=4$"):
        every_pair(Either(), 1)


def test_every_lane_meets_every_pair():
    function = parse("dot:a=int2,b=uint2,lanes=3,acc=int12")
    found = gather(function, every_pair_in_lanes(function, 1))
    for lane in range(3):
        pairs = {((a >> 2 * lane) & 3, (b >> 2 * lane) & 3) for a, b in zip(found["a"], found["b"], strict=True)}
        assert len(pairs) == 16


def test_lanes_that_share_a_scale_meet_every_pair_with_it():
    function = parse("dot:a=int2.b2.uint1,b=uint1.b4.uint1,lanes=4,acc=fp16")
    found = gather(function, every_pair_in_lanes(function, 1))
    for lane in range(4):
        seen = {
            ((a >> 2 * lane) & 3, (b >> lane) & 1, (scale >> lane // 2) & 1, other)
            for a, b, scale, other in zip(found["a"], found["b"], found["a_scale"], found["b_scale"], strict=True)
        }
        assert len(seen) == 32


def test_lanes_of_blocks_cancel_under_scales_of_their_own():
    function = parse("dot:a=e2m1fn.b4.ue4m3,b=e2m1fn.b4.ue4m3,lanes=8,acc=fp32")
    found = gather(function, random_vectors(function, 2000, 1))
    zeros = [
        a
        for a in found["a"]
        if a and all((a >> 8 * pair) & 0xF == (a >> 8 * pair + 4 & 0xF) ^ 8 for pair in range(4))
    ]
    assert len(zeros) > 50


def test_of_many_lanes_some_are_tried_and_the_statement_says_so():
    function = parse("dot:a=int2,b=int2,lanes=40,acc=int20")
    vectors = every_pair_in_lanes(function, 1)
    assert vectors.count == 16 * 16
    assert "each of 16 of 40 lanes" in vectors.covers
    gather(function, vectors)


def test_corners_are_all_combinations_or_a_stated_share():
    function = parse("mac:a=e2m1f,b=int4,acc=e5m2")
    count = len(function.a.landmarks()) * len(function.b.landmarks()) * len(function.acc.landmarks())
    assert corners(function, 1 << 20, 1).covers == f"all {count:,} combinations of landmark codes of a, b, acc"
    found = gather(function, corners(function, 1 << 20, 1))
    assert len(set(zip(found["a"], found["b"], found["acc"], strict=True))) == count
    assert corners(function, 50, 1).covers == f"50 of the {count:,} combinations of landmark codes of a, b, acc"
    gather(function, corners(function, 50, 1))


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=fp16,b=posit16_1,out=fp16",
        "mac:a=bfloat16,b=int8,acc=fp32",
        "mac:a=uint8,b=ue5m3,acc=exact",
        "dot:a=e4m3fn,b=e5m2,lanes=5,acc=posit16_1",
    ],
)
def test_random_vectors_are_as_many_as_asked_and_the_same_for_a_seed(text):
    function = parse(text)
    first = gather(function, random_vectors(function, 40_000, 7))
    assert first == gather(function, random_vectors(function, 40_000, 7))
    assert first != gather(function, random_vectors(function, 40_000, 8))


@pytest.mark.parametrize("a", ["e4m3fn", "int6", "posit8_1"])
def test_random_lanes_cancel_in_some_vectors(a):
    function = parse(f"dot:a={a},b=uint4,lanes=5,acc=exact")
    operand = function.operands[0]
    cancelled = 0
    for block in random_vectors(function, 5000, 1).blocks():
        codes = operand.codes(block["a"])
        numbers = operand.format.decode(codes)
        same = (block["b"][:, 0] & 0xF) == ((block["b"][:, 0] >> 4) & 0xF)
        cancelled += int((same & (numbers[:, 0] == -numbers[:, 1]) & (numbers[:, 0] != 0)).sum())
    assert 300 < cancelled < 1000


def test_levels_say_what_they_cover():
    function = parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32")
    counts = {level: {v.name: v.count for v in vector_sets(function, level, 1)} for level in Level}
    assert counts[Level.QUICK] == {"corners": 16_456, "edges": 4086, "random": 10_000}
    assert counts[Level.FULL]["random"] == 1_000_000
    assert counts[Level.FULL]["uniform"] == 9_000_000
    assert counts[Level.EXHAUSTIVE]["every pair"] >= 65536 * 64
    wide = parse("mac:a=bfloat16,b=bfloat16,acc=fp32")
    found = {v.name: v.count for v in vector_sets(wide, Level.EXHAUSTIVE, 1)}
    assert (found["random"], found["uniform"]) == (10_000_000, 90_000_000)
    for lanes, count in ((32, 1_000_000), (64, 1_000_000), (1024, 62_500)):
        many = parse(f"dot:a=e4m3fn,b=e4m3fn,lanes={lanes},acc=fp32")
        found = {v.name: v.count for v in vector_sets(many, Level.FULL, 1)}
        assert found["random"] == count
        assert "uniform" not in found


def test_two_operands_of_16_bits_get_every_vector_behind_those_that_find_most():
    function = parse("add:a=bfloat16,b=bfloat16,out=bfloat16")
    assert [v.name for v in vector_sets(function, Level.EXHAUSTIVE, 1)] == [
        "corners",
        "edges",
        "random",
        "every vector",
    ]
    assert vector_sets(function, Level.EXHAUSTIVE, 1)[-1].count == 1 << 32
    assert "every vector" not in [v.name for v in vector_sets(function, Level.FULL, 1)]


@pytest.mark.parametrize(
    "text", ["multiply:a=fp16,b=fp16,out=fp16", "mac:a=int8,b=int8,acc=int20sat", "convert:a=fp32,out=posit8_1"]
)
def test_edges_are_on_both_sides_of_steps_of_the_result(text):
    function = parse(text)
    vectors = edges(function, 6 * 1024, 1)
    gather(function, vectors)
    blocks = list(vectors.blocks())
    assert len(blocks) == len(function.operands)
    answers = np.concatenate([function.evaluate(block)[:, 0] for block in blocks]).reshape(-1, 6)
    stepped = answers[:, 1] != answers[:, 2]
    assert stepped.mean() > 0.7
    # Overflow, or saturation, is among them: an answer that is shared by all larger operands.
    shared = int((answers[stepped, 2] == answers[stepped, 3]).sum())
    assert shared > 10


def test_edges_set_each_low_bit_behind_a_tie():
    function = parse("convert:a=fp32,out=int8sym,nan=zero")
    blocks = edges(function, 1 << 17, 1).blocks()
    codes = np.concatenate([block["a"][:, 0] for block in blocks]).reshape(-1, 6)
    halves = np.array([2.5, 3.5, 4.5], dtype=np.float32).view(np.uint32)
    distances = {
        int(code ^ half).bit_length() - 1
        for half in halves
        for row in codes[(codes[:, 1:3] == half).any(axis=1)]
        for code in row
        if (code ^ half).bit_count() == 1
    }
    assert distances >= set(range(20))


def test_edges_of_a_product_are_ties_and_their_neighbours():
    function = parse("multiply:a=fp32,b=fp32,out=e4m3fn")
    block = next(iter(edges(function, 1 << 12, 1).blocks()))
    a, b = (op.format.decode(block[op.name][:, 0]) for op in function.operands)
    with np.errstate(invalid="ignore"):
        exact = a * b
    rounded = function.result.values(function.evaluate(block))[:, 0]
    above, below = (function.result.format.format.encode(exact, way) for way in ("ceil", "floor"))
    middle = (function.result.format.decode(above[:, None].astype(np.uint32)) / 2) + (
        function.result.format.decode(below[:, None].astype(np.uint32)) / 2
    )
    near = np.isfinite(rounded) & (exact != rounded) & (np.abs(exact - middle) <= np.abs(exact) * 2.0**-22)
    near = int(near.sum())
    assert near > 300


def test_uniform_vectors_are_as_many_as_asked():
    function = parse("mac:a=int8,b=int8,acc=int40")
    found = gather(function, uniform_vectors(function, 40_000, 3))
    assert max(found["acc"]) >> 39 == 1


def test_words_without_single_numbers_have_no_edges():
    function = parse("dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=exact")
    assert edges(function, 4096, 1).count == 0


def test_free_combinations_are_a_permutation():
    rows = every_free_combination(Tally(), np.random.default_rng(1))
    assert list(rows) == ["a"]
    assert to_ints(rows["a"]) != list(range(8))
    assert sorted(to_ints(rows["a"])) == list(range(8))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("add:a=bfloat16,b=bfloat16,out=bfloat16", "b"),
        ("subtract:a=posit16_1,b=posit16_2,out=posit16_1,round=stochastic4", "b"),
        ("fma:a=bfloat16,b=bfloat16,c=fp32,out=bfloat16", "c"),
        ("multiply:a=bfloat16,b=bfloat16,out=bfloat16", None),
        ("convert:a=fp32,out=bfloat16,round=stochastic8", None),
    ],
)
def test_a_term_comes_near_what_the_others_add(text, name):
    function = parse(text)
    rng = np.random.default_rng(1)
    rows = random_rows(function, 4000, rng)
    met = beside_others(function, rows, rng)
    assert (met and met[0]) == name
    if met:
        # Where the term nearly cancels the others, next to nothing of them is left.
        alone, before, after = (
            np.nan_to_num(function.result.values(function.evaluate({**rows, name: words}))[:, 0])
            for words in (np.zeros_like(rows[name]), rows[name], met[1])
        )
        small = np.abs(alone) / 64
        assert np.count_nonzero(np.abs(after) < small) > 3 * np.count_nonzero(np.abs(before) < small) + 100


@pytest.mark.parametrize(
    "text",
    [
        "add:a=bfloat16,b=bfloat16,out=hif8",
        "subtract:a=bfloat16,b=bfloat16,out=e4m3fn",
        "fma:a=bfloat16,b=e2m1fn,c=bfloat16,out=hif8",
    ],
)
def test_terms_cancel_exactly_at_exponents_that_the_result_does_not_have(text):
    function = parse(text)
    exponents = set()
    for block in random_vectors(function, 100_000, 1).blocks():
        *others, last = (operand.values(block[operand.name])[:, 0] for operand in function.operands)
        with np.errstate(over="ignore", invalid="ignore"):
            amount = np.prod(others, axis=0)
            cancels = (np.abs(amount) == np.abs(last)) & (amount != 0) & np.isfinite(amount)
        exponents |= set(np.frexp(last[cancels])[1].tolist())
    # BF16 has 261 of them, FP8 formats at most 38.
    assert len(exponents) > 200


def test_zeros_stand_beside_numbers_of_any_size():
    function = parse("dot:a=bfloat16,b=bfloat16,lanes=2,acc=hif8")
    sizes = {operand.name: set() for operand in function.operands}
    for block in random_vectors(function, 100_000, 1).blocks():
        largest = np.abs(function.operands[0].values(block["a"])).max(axis=1)
        for name, words in block.items():
            chosen = largest[~words.any(axis=1)]
            sizes[name] |= set(np.frexp(chosen[np.isfinite(chosen)])[1].tolist())
    assert sizes["a"] == {0}
    assert min(len(sizes["b"]), len(sizes["acc"])) > 200
