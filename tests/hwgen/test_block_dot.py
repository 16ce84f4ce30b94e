"""Circuits for dot products of block formats against the golden function."""

import random
import re

import pytest
from simulate import assert_equal, every_vector, golden, random_code

from hwgen.datapath import chain, stage_count
from hwgen.design import Design
from numerics import InputError
from sim.mutants.score import score
from sim.vectors import Level
from sim.verify import verify

#: Few enough codes for every vector: special elements and scales, scales of zero, levels, several blocks, windows.
EXHAUSTIVE = [
    "dot:a=e2m1.b1.uint1,b=e2m0fn.b1.e1m1fnanu,lanes=1,acc=e2m0fnan",
    "dot:a=int2.b2.e1m1fu.micro2,b=uint1.b2.uint1,lanes=2,acc=e2m0fn,round=floor",
    "dot:a=uint1.b1.uint1,b=int2.b1.uint1,lanes=2,acc=e2m0fn",
    "dot:a=uint1.b1.uint1,b=int2.b1.uint1,lanes=2,acc=exact,terms=2",
    "dot:a=int2.b1.uint1,b=uint1.b2.uint1,lanes=2,acc=e2m0fn,align=3,align_round=floor",
    "dot:a=uint1.b1.uint1,b=int2.b1.uint1,lanes=2,acc=e2m0fn,align=3,total=outside",
    "dot:a=int2.b2.uint1,b=int2.b2.uint1,lanes=2,acc=e3m1,spill=int4",
    "dot:a=int2.b2.uint1,b=int2.b2.uint1,lanes=2,acc=e3m1fn,round=floor,spill=int4sat",
]
#: Each kind of element, scale and level, with few lanes.
SAMPLED = [
    "dot:a=e2m1fn.b4.e8m0fnu,b=e2m1fn.b4.e8m0fnu,lanes=4,acc=fp32",
    "dot:a=e4m3fn.b4.e8m0fnu,b=e2m1fn.b4.e8m0fnu,lanes=4,acc=fp32",
    "dot:a=e5m2.b4.ue4m3,b=e5m2.b4.e8m0fnu,lanes=4,acc=bfloat16,round=stochastic5",
    "dot:a=e2m3fn.b4.e8m0fnu,b=int4.b4.e8m0fnu,lanes=4,acc=fp16",
    "dot:a=int8symq6.b4.e8m0fnu,b=int4symq2.b4.e8m0fnu,lanes=4,acc=fp32",
    "dot:a=uint4.b2.ue5m3,b=int4.b2.ue5m3,lanes=2,acc=fp32",
    "dot:a=e2m1fn.b2.ue4m3,b=e2m1fn.b2.ue4m3,lanes=4,acc=exact",
    "dot:a=int8.b4.ue4m3,b=int8.b4.ue4m3,lanes=4,acc=fixed50_-10,round=rna",
    "dot:a=e1m2b1fn.b8.e6m2b48fnu_normal.micro4e2,b=e1m2b1fn.b8.e8m0fnu.micro2,lanes=8,acc=fp32",
    "dot:a=posit5_1.b2.e8m0fnu,b=hif8.b2.ue4m3,lanes=2,acc=fp32",
    "dot:a=e2m1fn.b2.e8m0fnu,b=e2m1fn.b2.e8m0fnu,lanes=4,acc=fp32,align=20,align_round=odd",
    "dot:a=int8.b2.ue4m3,b=e4m3fn.b2.e8m0fnu,lanes=4,acc=fp32,round=rtz,align=26,total=outside",
    "dot:a=dfp16,b=dfp16,lanes=4,acc=fp32,spill=int32",
    "dot:a=int8.b4.ue4m3,b=int16.b4.ue4m3,lanes=4,acc=bfloat16,round=rna,spill=int24sat",
]
#: Vectors of each design in `SAMPLED`.
COUNT = 60


@pytest.mark.parametrize("text", EXHAUSTIVE)
def test_every_code(text):
    design = Design.parse(text)
    operands = design.function.operands
    assert sum(op.width for op in operands) <= 15
    assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("text", SAMPLED)
def test_corners_and_random_codes(text):
    design = Design.parse(text)
    function, rng = design.function, random.Random(text)
    vectors = {op.name: [random_code(op, rng) for _ in range(COUNT)] for op in function.operands}
    # Totals beside what the blocks add, or beside its negation, cancel and tie.
    for i, code in enumerate(golden(function, {**vectors, "acc": [0] * COUNT})):
        if i % 2:
            flip = 1 << (function.result.width - 1) if i % 4 == 1 else 0
            vectors["acc"][i] = (code + rng.randint(-2, 2) ^ flip) % (1 << function.result.width)
    assert_equal(design, vectors)


@pytest.mark.parametrize("text", EXHAUSTIVE + SAMPLED)
def test_stages_are_as_many_as_promised(text):
    function = Design.parse(text).function
    made = chain(function)
    for _, stage in made.stages:
        stage._MustUse__silence = True
    assert (len(made.stages), made.enters["acc"]) == stage_count(function)


@pytest.mark.parametrize("style", ["plain", "array", "booth"])
def test_multipliers_of_any_style(style):
    design = Design.parse(f"dot:a=e2m3fn.b2.ue4m3,b=e2m1fn.b2.ue4m3,lanes=2,acc=fp16,style={style}")
    rng = random.Random(style)
    assert_equal(design, {op.name: [random_code(op, rng) for _ in range(50)] for op in design.function.operands})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "dot:a=mxfp4,b=mxfp4,lanes=64,acc=fp32",
            "Exact sum of 2 blocks in a circuit must be at most 192 bits wide, not 523 as in "
            "dot:a=mxfp4,b=mxfp4,lanes=64,acc=fp32; align=W cuts it to W bits",
        ),
        (
            "dot:a=int4.b6.e8m0fnu.micro2,b=int4.b6.e8m0fnu.micro3,lanes=6,acc=fp32",
            "Parts of blocks in a circuit must divide each other, not be 2 and 3 lanes long as those of "
            "int4.b6.e8m0fnu.micro2 and int4.b6.e8m0fnu.micro3",
        ),
    ],
)
def test_what_no_circuit_computes_gets_its_sentence(text, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        Design.parse(text).component()


@pytest.mark.eda
@pytest.mark.parametrize(
    "text",
    [
        "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32,stages=3",
        "dot:a=hif4,b=hif4,lanes=64,acc=fp32",
    ],
)
def test_verilog_agrees_with_vectors_and_in_streams(text):
    verdict = verify(Design.parse(text), Level.QUICK)
    assert verdict.agreed, verdict.first_difference
    assert verdict.vectors > 40_000
    assert verdict.stream_items > 0


@pytest.mark.eda
@pytest.mark.parametrize(
    "text",
    [
        "dot:a=e2m0fn.b1.e1m1fu,b=int2.b1.uint1,lanes=2,acc=e2m0fn,round=rtz",
        "dot:a=int2.b2.uint1,b=int2.b2.uint1,lanes=2,acc=e3m1,spill=int4",
    ],
)
def test_mutants_are_noticed(text):
    design = Design.parse(text)
    assert sum(op.width for op in design.function.operands) <= 20
    found = score(design, Level.QUICK, count=200)
    assert found.mutants > 150
    assert not found.missed
    assert len(found.killed) > 0.7 * found.mutants
