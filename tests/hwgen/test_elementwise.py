"""Circuits of single numbers, add, subtract, fused multiply-add and conversion, against the golden function."""

import random

import pytest
from simulate import assert_equal, every_vector, random_code

from hwgen.datapath import chain, stage_count
from hwgen.design import Design
from sim.mutants.score import score
from sim.vectors import Level
from sim.verify import verify

#: Every vector of a few bits: all routes through the datapath, with every kind of result.
EXHAUSTIVE = [
    "add:a=e2m2,b=e2m2,out=e2m2",
    "add:a=e2m1fn,b=e3m1,out=e3m2",
    "add:a=e3m1fnan,b=e2m1fn,out=e3m1fnan",
    "subtract:a=e2m2,b=e2m2,out=e2m2,round=floor",
    "subtract:a=e3m1,b=e2m2fnuz,out=e2m2fnuz,round=rtz",
    "add:a=e2m2,b=e2m2,out=e1m1,round=odd",
    "add:a=posit5_1,b=posit5_1,out=posit5_1",
    "add:a=posit6_2,b=posit5_0,out=posit5_1",
    "subtract:a=posit5_0,b=posit6_1,out=posit6_0,round=ceil",
    "add:a=posit5_1,b=e2m2,out=posit5_1,round=rna",
    "add:a=int4,b=e2m2,out=e3m1",
    "add:a=uint4,b=posit5_1,out=posit6_1",
    "add:a=int4,b=uint3,out=e2m1fn",
    "add:a=int4,b=int4,out=e2m2,round=floor",
    "subtract:a=int4,b=int4,out=e2m2",
    "add:a=int4,b=int4,out=int4",
    "add:a=int4,b=int4,out=int4sat",
    "subtract:a=uint4,b=int4,out=uint4",
    "subtract:a=e2m1fn,b=e2m1fn,out=int2sat,round=rne",
    "add:a=e2m2,b=e2m1fn,out=uint3,round=rna,nan=zero",
    "add:a=e2m2,b=e2m2,out=int4sym,round=floor,nan=max",
    "add:a=e2m2,b=e2m2,out=exact",
    "add:a=fixed1_-2,b=e2m1fn,out=e2m2",
    "subtract:a=fixed1_-2,b=fixed2_-1,out=fixed2_-2sat",
    "fma:a=e2m1,b=e2m0fn,c=e1m1,out=e2m1",
    "fma:a=e1m1,b=e2m0fn,c=e3m1fnan,out=e2m1,round=ceil",
    "fma:a=e2m1fn,b=e2m0fn,c=int3,out=e3m2",
    "fma:a=int3,b=int3,c=e2m1fn,out=e3m1",
    "fma:a=int3,b=uint3,c=int4,out=int5sat",
    "fma:a=int2,b=e2m1fn,c=posit4_1,out=posit5_1",
    "fma:a=posit4_1,b=posit3_0,c=e2m1fn,out=posit4_0",
    "fma:a=e2m0fn,b=e2m0fn,c=e2m1fn,out=int3sat,round=stochastic1",
    "fma:a=int2,b=e2m0fn,c=fixed2_-2,out=int3,round=rne",
    "fma:a=e2m1,b=e2m0fn,c=e1m1,out=e2m1,style=window",
    "fma:a=e1m1,b=e2m0fn,c=e3m1fnan,out=e2m1,round=ceil,style=window",
    "fma:a=posit4_1,b=posit3_0,c=e2m1fn,out=posit4_0,style=window",
    "convert:a=e4m3fn,out=e5m2",
    "convert:a=e4m3,out=e2m1fn,nan=max",
    "convert:a=e4m3,out=e2m1fn,nan=zero,round=ceil",
    "convert:a=e5m2,out=int4sat,round=rne",
    "convert:a=e5m2,out=int8,round=rna,nan=max",
    "convert:a=e5m2,out=uint4,round=stochastic3,nan=max",
    "convert:a=posit8_1,out=fixed3_-3sat,round=stochastic4",
    "convert:a=e4m3fn,out=fixed1_-2,round=floor",
    "convert:a=hif8,out=exact",
    "convert:a=e8m0fnu,out=e4m3fn",
    "convert:a=fixed6_-3,out=e3m2",
    "convert:a=fixed6_-3,out=e2m1fn,round=floor",
    "convert:a=fixed6_-3,out=int4sat,round=rna",
    "convert:a=fixed6_-3,out=uint4,round=stochastic2",
    "convert:a=fixed6_-3,out=fixed8_-1,round=ceil",
    "convert:a=fixed6_-3,out=fixed8_-2,round=rtz",
    "convert:a=fixed6_-3,out=int3,round=odd",
    "convert:a=int8,out=e3m2",
    "convert:a=int8,out=posit6_1,round=odd",
    "convert:a=uint8,out=int4sat",
    "convert:a=ternary,out=e2m1fn",
]
#: Vectors of each design in `SAMPLED`.
COUNT = 300
#: Corner and random vectors of wide formats.
SAMPLED = [
    "add:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "add:a=bfloat16,b=bfloat16,out=bfloat16",
    "add:a=fp16,b=fp16,out=fp32",
    "add:a=fp32,b=fp32,out=e4m3fn",
    "add:a=fp32,b=fp16,out=fp32,round=stochastic8",
    "subtract:a=posit16_1,b=posit16_2,out=posit16_1",
    "add:a=posit32_2,b=posit32_2,out=posit32_2",
    "add:a=posit8_2,b=bfloat16,out=fp16,round=floor",
    "add:a=hif8,b=hif8,out=hif8,round=rna",
    "add:a=quire8_0,b=posit8_0,out=quire8_0",
    "subtract:a=quire8_0,b=quire8_0,out=quire8_0",
    "subtract:a=quire8_0,b=posit8_0,out=posit8_0",
    "fma:a=e4m3fn,b=e4m3fn,c=e4m3fn,out=e4m3fn",
    "fma:a=e4m3fn,b=e4m3fn,c=e4m3fn,out=e4m3fn,style=order",
    "fma:a=bfloat16,b=bfloat16,c=fp32,out=bfloat16,round=stochastic16",
    "fma:a=e5m2,b=e5m2,c=fp32,out=e4m3fn,overflow=overflow,round=ceil",
    "fma:a=posit8_1,b=posit8_1,c=posit16_1,out=posit8_1",
    "fma:a=posit8_1,b=posit8_1,c=quire8_1,out=quire8_1",
    "fma:a=posit8_1,b=posit8_1,c=quire8_1,out=posit8_1",
    "convert:a=bfloat16,out=e4m3fn",
    "convert:a=bfloat16,out=posit8_1",
    "convert:a=fp16,out=bfloat16,round=stochastic4",
    "convert:a=fp16,out=e8m0fnu,round=ceil",
    "convert:a=fp16,out=int8sym,round=rne,nan=zero",
    "convert:a=posit8_0,out=quire8_0",
    "convert:a=quire16_1,out=posit16_1",
    "convert:a=fp32,out=posit32_2",
    "convert:a=posit32_2,out=fp32,round=rtz",
    "convert:a=fp32,out=int32sat,round=rne",
    "convert:a=fp32,out=int32,round=floor,nan=zero",
    "convert:a=fp32,out=posit16_1,round=stochastic8",
]


@pytest.mark.parametrize("text", EXHAUSTIVE)
def test_every_code(text):
    design = Design.parse(text)
    assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("text", SAMPLED)
def test_corners_and_random_codes(text):
    design = Design.parse(text)
    operands = design.function.operands
    rng = random.Random(text)
    vectors = {op.name: [random_code(op, rng) for _ in range(COUNT)] for op in operands}
    # The last term beside the first, or beside its negation, cancels and ties.
    last = next((op for op in reversed(operands) if op.name in ("b", "c")), None)
    if last and last.width == operands[0].width:
        for i in range(0, COUNT, 2):
            flip = (1 << last.width - 1) * (i % 4 == 0)
            vectors[last.name][i] = (vectors["a"][i] + rng.randint(-2, 2) ^ flip) % (1 << last.width)
    assert_equal(design, vectors)


def test_a_sum_of_posits_that_forgets_lost_bits_is_noticed(monkeypatch):
    from hwgen.codec.posit.add import PositOrder

    elaborate = PositOrder.elaborate

    def without_sticky(self, platform):
        m = elaborate(self, platform)
        m.d.comb += self.o.smaller[0].eq(0)
        return m

    monkeypatch.setattr(PositOrder, "elaborate", without_sticky)
    with pytest.raises(AssertionError, match="gave"):
        test_every_code("add:a=posit6_0,b=posit6_0,out=posit6_0")


@pytest.mark.parametrize("text", EXHAUSTIVE + SAMPLED)
def test_stages_are_as_many_as_promised(text):
    design = Design.parse(text)
    function = design.function
    made = chain(function, design.style)
    for _, stage in made.stages:
        stage._MustUse__silence = True
    assert len(made.stages) == stage_count(function)[0]


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "vectors"),
    [
        ("add:a=e4m3fn,b=e4m3fn,out=e4m3fn", 65536),
        ("subtract:a=posit8_1,b=posit8_1,out=posit8_1,stages=2", 65536),
        ("convert:a=fp16,out=hif8,round=rna", 65536),
        ("convert:a=e5m2,out=e2m1fn,nan=zero,round=stochastic8", 65536),
        ("fma:a=e2m1fn,b=e2m1fn,c=e4m3fn,out=e4m3fn,stages=4", 65536),
        ("subtract:a=bf16,b=bf16,out=hif8", 15_248),
        ("fma:a=bf16,b=fp16,c=e3m2fn,out=fp16,style=window", 37_206),
        ("fma:a=bf16,b=bf16,c=int8,out=fp32,style=window", 23_334),
    ],
)
def test_verilog_agrees_on_every_vector_and_in_streams(text, vectors):
    verdict = verify(Design.parse(text), Level.QUICK)
    assert verdict.agreed, verdict.first_difference
    assert (verdict.vectors, verdict.stream_items >= 1500) == (vectors, True)


@pytest.mark.eda
@pytest.mark.parametrize("text", ["add:a=e3m2,b=e3m2,out=e3m2", "convert:a=e5m2,out=e3m2,round=stochastic4"])
def test_mutants_are_noticed(text):
    found = score(Design.parse(text), Level.QUICK, count=200)
    assert found.mutants > 150
    # Every vector is tried, so one that is not noticed computes the same.
    assert not found.missed
    assert len(found.killed) > 0.8 * found.mutants
