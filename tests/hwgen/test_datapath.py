"""Datapaths against the golden function, in Amaranth's simulator."""

import random
from itertools import product

import pytest
from simulate import combinational, golden, random_code

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
]


def assert_equal(design, vectors):
    function = design.function
    answers, expected = combinational(design, vectors), golden(function, vectors)
    assert len(answers) == len(expected) == len(vectors["a"]) > 0
    for i, (answer, right) in enumerate(zip(answers, expected, strict=True)):
        assert answer == right, (
            f"{ {op.name: op.text(vectors[op.name][i]) for op in function.operands} } gave "
            f"{function.result.text(answer)}, not {function.result.text(right)}"
        )


@pytest.mark.parametrize("text", EXHAUSTIVE)
def test_every_code(text):
    design = Design.parse(text)
    operands = design.function.operands
    columns = list(zip(*product(*(range(1 << op.width) for op in operands)), strict=True))
    assert_equal(design, {op.name: codes for op, codes in zip(operands, columns, strict=True)})


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
    assert (len(made.stages), made.loop) == stage_count(function)


def test_a_wrong_circuit_is_noticed():
    design = Design.parse("multiply:a=e2m1fn,b=e2m1fn,out=exact")
    codes = list(zip(*product(range(16), repeat=2), strict=True))
    vectors = {"a": codes[0], "b": codes[1]}
    with pytest.raises(AssertionError, match="gave"):
        assert_equal(Broken(design), vectors)


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
