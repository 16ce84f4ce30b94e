"""Quick answers, by float64 or by int64, are those of the definition: on every vector where there are few."""

import numpy as np
import pytest

from numerics.functions import parse
from numerics.functions.doubles import Doubles
from numerics.functions.integers import Integers
from numerics.words import word_count

BLOCK = 1 << 15


def by_definition(function, start, count):
    index, vectors = np.arange(start, start + count), {}
    for operand in reversed(function.operands):
        vectors[operand.name] = (index & ((1 << operand.width) - 1)).astype(np.uint32)[:, None]
        index = index >> operand.width
    answers = function.evaluate(vectors)
    assert answers.shape == (count, word_count(function.result.width))
    return answers[:, 0]


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
        "multiply:a=e5m2,b=posit8_1,out=e5m2,round=rtz",
        "multiply:a=posit8_2,b=posit8_2,out=posit16_1",
        "multiply:a=hif8,b=int8,out=hif8,round=rna",
        "add:a=e4m3,b=e4m3fnuz,out=e5m2,round=odd",
        "add:a=e2m1fn,b=int8,out=int8",
        "subtract:a=e5m2,b=e5m2,out=e4m3fn,overflow=saturate",
        "subtract:a=posit8_0,b=posit8_2,out=fp16,round=ceil",
        "fma:a=e2m1fn,b=e2m3fn,c=e3m2fn,out=e3m2fn",
        "mac:a=e2m1fn,b=int4,acc=e5m2",
        "convert:a=bfloat16,out=e4m3fn",
        "convert:a=posit16_2,out=fp16,round=rtz",
        "multiply:a=int8,b=uint7,out=exact",
        "mac:a=int4,b=uint4,acc=int10",
        "mac:a=int5,b=int3,acc=int9sat",
        "subtract:a=uint8,b=int8,out=fixed8_0sat",
        "add:a=uint8,b=uint8,out=fixed6_0",
    ],
)
def test_every_answer_is_that_of_the_definition(text):
    function = parse(text)
    quick, compared = Doubles.of(function) or Integers.of(function), 0
    total = 1 << sum(operand.width for operand in function.operands)
    for start in range(0, total, BLOCK):
        count = min(BLOCK, total - start)
        differ = quick.combinations(start, count) != by_definition(function, start, count)
        assert not differ.any(), f"combination {start + int(np.argmax(differ))}"
        compared += count
    assert compared == total


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=posit16_1,b=posit16_1,out=posit16_1",
        "multiply:a=bfloat16,b=bfloat16,out=bfloat16",
        "add:a=posit16_1,b=posit16_1,out=posit16_1",
        "add:a=bfloat16,b=bfloat16,out=bfloat16",
        "fma:a=fp16,b=fp16,c=fp16,out=fp16",
        "mac:a=e5m2,b=e5m2,acc=fp16",
        "convert:a=fp32,out=e4m3fn",
        "convert:a=posit16_2,out=fp32",
        "multiply:a=bfloat16,b=fp16,out=fp32",
    ],
)
def test_answers_of_wide_operands_are_those_of_the_definition_in_a_sample(text):
    function = parse(text)
    quick = Doubles.of(function)
    bits = sum(operand.width for operand in function.operands)
    rng = np.random.default_rng(1)
    for start in rng.integers(0, max(1, (1 << bits) // BLOCK), 6) * BLOCK:
        differ = quick.combinations(int(start), BLOCK) != by_definition(function, int(start), BLOCK)
        assert not differ.any(), f"combination {start + int(np.argmax(differ))}"
    tables = [np.array(operand.format.landmarks()) for operand in function.operands]
    grid = [axis.reshape(-1) for axis in np.meshgrid(*tables, indexing="ij")]
    names = [operand.name for operand in function.operands]
    answers = quick.codes(dict(zip(names, grid, strict=True)))
    vectors = {name: codes.astype(np.uint32)[:, None] for name, codes in zip(names, grid, strict=True)}
    assert (answers == function.evaluate(vectors)[:, 0]).all()
    assert len(answers) == len(grid[0]) > 10


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=int8,b=int8,out=fp16",
        "multiply:a=fp32,b=fp32,out=fp32,round=rtz",
        "add:a=posit32_2,b=posit32_2,out=posit32_2",
        "multiply:a=e4m3fn,b=e4m3fn,out=exact",
        "add:a=fp16,b=fp16,out=fp16,round=floor",
        "add:a=fp16,b=fp16,out=fp16,round=stochastic8",
        "mac:a=e4m3fn,b=e4m3fn,acc=fp16,align=14",
        "dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fp16",
        "convert:a=bfloat16,out=int8,nan=zero",
        "mac:a=int8,b=int8,acc=int40",
        "mac:a=int8,b=int8,acc=fixed20_-4",
    ],
)
def test_what_they_may_lose_is_left_to_the_definition(text):
    assert Doubles.of(parse(text)) is None
    assert Integers.of(parse(text)) is None
