"""Datapaths against the golden function, in Amaranth's simulator."""

import random

import pytest
from simulate import assert_equal, every_vector, golden, random_code

from hwgen.datapath import chain, stage_count
from hwgen.design import Design

#: All pairs of codes of a few bits: tiny formats of every family, with every kind of result.
EXHAUSTIVE = [
    "multiply:a=int3,b=int4,out=exact",
    "multiply:a=uint3,b=int3,out=exact",
    "multiply:a=uint4,b=uint2,out=exact",
    "multiply:a=int4,b=int4,out=e2m1fn",
    "multiply:a=e2m1fn,b=e2m1fn,out=exact",
    "multiply:a=e2m1fn,b=e2m1fn,out=e3m0fn",
    "multiply:a=e2m2,b=e3m1,out=e2m2",
    "multiply:a=e2m2,b=e3m1,out=e3m1,overflow=saturate",
    "multiply:a=e2m2,b=e2m1fnan,out=e3m1fnan",
    "multiply:a=e2m2,b=e2m2,out=e2m2,round=rtz",
    "multiply:a=e1m1,b=e1m2,out=e1m1",
    "multiply:a=e2m2u,b=e3m1u,out=exact",
    "multiply:a=e3m0fnu_normal,b=e3m0fnu_normal,out=exact",
    "mac:a=e2m1u,b=uint2,acc=exact,terms=2",
    "dot:a=e2m0fnu,b=e1m1u,lanes=2,acc=e2m1",
    "mac:a=e1m1,b=e1m1,acc=e1m1",
    "mac:a=int2,b=int2,acc=e1m2",
    "dot:a=e1m1,b=uint1,lanes=2,acc=e1m2",
    "multiply:a=e2m2fnuz,b=e2m2fnuz,out=e2m2fnuz",
    "multiply:a=e2m2fnuz,b=uint3,out=e3m2fnuz,overflow=overflow",
    "multiply:a=e3m1fnu,b=e2m2,out=e3m2fnanu",
    "multiply:a=e3m0fnu_normal,b=e2m1fn,out=e3m1fn",
    "multiply:a=posit4_1,b=posit4_1,out=posit4_1",
    "multiply:a=posit5_0,b=posit4_2,out=posit5_1",
    "multiply:a=posit3_2,b=posit2_2,out=posit5_3",
    "multiply:a=posit5_1,b=posit5_1,out=posit4_0,round=rtz",
    "multiply:a=posit5_1,b=e2m2,out=exact",
    "multiply:a=posit4_0,b=int3,out=posit6_1",
    "mac:a=e2m1fn,b=int2,acc=e3m1fn",
    "mac:a=e2m1,b=e2m1,acc=e2m1",
    "mac:a=e2m1,b=int2,acc=e2m2,round=rtz",
    "mac:a=posit3_0,b=posit4_1,acc=posit4_1",
    "mac:a=posit4_1,b=e2m0fn,acc=posit5_0",
    "mac:a=int2,b=int3,acc=e3m2",
    "mac:a=int3,b=uint2,acc=int5",
    "mac:a=int3,b=int3,acc=int6sat",
    "mac:a=e2m0fn,b=e2m0fn,acc=fixed5_0sat",
    "mac:a=posit3_0,b=posit3_0,acc=exact,terms=2",
    "mac:a=e2m0fnan,b=int2,acc=fixed4_-1sat",
    "dot:a=e2m0fn,b=uint1,lanes=2,acc=e2m1fn",
    "dot:a=posit3_0,b=uint1,lanes=2,acc=posit3_0",
    "dot:a=int2,b=uint1,lanes=3,acc=int4sat",
    "multiply:a=int4,b=e3m0fnu_normal,out=exact",
    "multiply:a=e3m1,b=e2m2,out=e2m2,round=floor",
    "multiply:a=e2m1fn,b=int3,out=exact",
    "mac:a=e2m0fn,b=e2m0fn,acc=e2m2,round=stochastic2",
    "mac:a=e2m0fn,b=e1m1f,acc=e2m1,round=floor",
    "mac:a=posit3_0,b=posit3_0,acc=fixed4_-2sat",
    "mac:a=e2m1fn,b=e2m0fn,acc=int6,round=rtz",
    "mac:a=e2m1fn,b=e2m0fn,acc=int6sat,round=rna",
    "mac:a=ternary,b=ternary,acc=int4sat",
    "mac:a=ternary,b=e2m1fn,acc=e3m1fn",
]
#: Vectors of each design in `SAMPLED`.
COUNT = 200
#: Corner and random vectors of wide formats.
SAMPLED = [
    "multiply:a=bfloat16,b=bfloat16,out=bfloat16",
    "multiply:a=bfloat16,b=bfloat16,out=e4m3fn",
    "multiply:a=int8,b=bfloat16,out=fp16",
    "multiply:a=posit16_1,b=posit16_1,out=posit16_1",
    "multiply:a=e8m0fnu,b=e4m3fn,out=ue5m3",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
    "mac:a=e4m3fn,b=e4m3fn,acc=exact",
    "mac:a=e5m2,b=e5m2,acc=fp16,round=rtz",
    "mac:a=e5m2,b=e5m2,acc=e5m2,overflow=saturate",
    "mac:a=bfloat16,b=int4,acc=fp32",
    "mac:a=fp32,b=fp32,acc=fp32",
    "mac:a=posit8_0,b=posit8_0,acc=exact",
    "mac:a=posit16_1,b=posit16_1,acc=exact",
    "mac:a=posit16_2,b=posit16_2,acc=posit16_2",
    "dot:a=e4m3fn,b=e2m1fn,lanes=4,acc=fp32",
    "dot:a=int8,b=int8,lanes=4,acc=int32",
    "dot:a=e5m2,b=e5m2,lanes=3,acc=fp16",
    "dot:a=posit8_1,b=posit8_1,lanes=3,acc=posit16_1",
    "mac:a=posit8_0,b=posit8_0,acc=quire",
    "mac:a=posit16_1,b=posit16_1,acc=quire",
    "mac:a=posit16_1,b=posit16_1,acc=quire,style=whole",
    "mac:a=posit6_1,b=posit6_1,acc=quire,style=blocks",
    "mac:a=posit5_0,b=posit8_2,acc=exact,style=blocks",
    "mac:a=e4m3fn,b=e4m3fn,acc=exact,style=blocks",
    "mac:a=e5m2,b=e5m2,acc=fixed40_-36sat,style=blocks",
    "fma:a=e4m3,b=e5m0fnan,c=fixed39_-40,out=fixed39_-40,style=blocks",
    "mac:a=hif8,b=hif8,acc=hif8",
    "mac:a=hif8,b=hif8,acc=exact",
    "mac:a=fp16,b=fp16,acc=fp16,round=stochastic5",
    "mac:a=posit32_2,b=posit32_2,acc=posit32_2",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp16,round=floor",
    "dot:a=int4,b=int4,lanes=3,acc=bfloat16,round=floor",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp16,round=stochastic6",
    "dot:a=posit8_0,b=posit8_0,lanes=4,acc=quire",
    "dot:a=e2m3fn,b=e2m1fn,lanes=3,acc=fixed7_0sat,round=rna",
    "dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fixed20_-6,round=stochastic4",
]


@pytest.mark.parametrize("text", EXHAUSTIVE)
def test_every_code(text):
    design = Design.parse(text)
    assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("text", SAMPLED)
def test_corners_and_random_codes(text):
    design = Design.parse(text)
    function = design.function
    rng = random.Random(text)
    vectors = {op.name: [random_code(op, rng) for _ in range(COUNT)] for op in function.operands}
    if function.running:
        # Totals beside the product, or beside its negation, cancel and tie.
        zero = {**vectors, "acc": [0] * COUNT}
        for i, code in enumerate(golden(function, zero)):
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
    loop = made.enters.get(function.running, stage_count(function)[1])
    assert (len(made.stages), loop) == stage_count(function)


def test_a_wrong_circuit_is_noticed():
    design = Design.parse("multiply:a=e2m1fn,b=e2m1fn,out=exact")
    with pytest.raises(AssertionError, match="gave"):
        assert_equal(Broken(design), every_vector(design.function))


class Broken:
    """A design whose circuit has its operands' signs joined by OR instead of XOR."""

    def __init__(self, design):
        self.function, self._design = design.function, design

    def component(self):
        from amaranth.hdl import Module
        from amaranth.lib import wiring
        from amaranth.lib.wiring import In, Out

        inner = self._design.component()

        class Wrapper(wiring.Component):
            a: In(4)
            b: In(4)
            o: Out(inner.o.shape().width)

            def elaborate(self, platform):
                m = Module()
                m.submodules.inner = inner
                flip = self.a[-1] & self.b[-1]
                m.d.comb += [inner.a.eq(self.a), inner.b.eq(self.b ^ (flip << 3)), self.o.eq(inner.o)]
                return m

        return Wrapper()


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("mac:a=posit8_2,b=posit8_2,acc=quire", "QuireSum"),
        ("mac:a=posit8_2,b=posit8_2,acc=quire,style=whole", "FixedSum"),
        ("mac:a=e4m3fn,b=e4m3fn,acc=exact", "FixedSum"),
        ("mac:a=e4m3fn,b=e4m3fn,acc=exact,style=blocks", "QuireSum"),
    ],
)
def test_long_words_are_added_to_in_blocks(text, stage):
    design = Design.parse(text)
    stages = chain(design.function, design.style).stages
    for _, component in stages:
        component._MustUse__silence = True
    assert type(stages[-1][1]).__name__ == stage
