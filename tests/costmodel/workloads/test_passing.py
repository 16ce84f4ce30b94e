"""Operands of functions that keep no running total: what each kind of unit is given of a network."""

from fractions import Fraction

import numpy as np
import pytest

from costmodel import workloads
from costmodel.sweep.tasks import operand_words
from costmodel.workloads.network import Layer, Network
from costmodel.workloads.passing import Passing
from hwgen import catalog
from hwgen.design import Design
from numerics import InputError, get, parse
from numerics.words import to_ints, word_count

#: One of each kind of unit, result and operand that the catalogue has.
KINDS = [
    "multiply:a=e4m3fn,b=int8,out=bfloat16",
    "mac:a=posit16_1,b=posit16_1,acc=quire",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp16,round=stochastic8",
    "dot:a=int8,b=ternary,lanes=16,acc=int32",
    "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32",
    "dot:a=hif4,b=hif4,lanes=64,acc=fp32",
    "dot:a=mx9,b=mx9,lanes=16,acc=fp32",
    "dot:a=dfp16,b=dfp16,lanes=8,acc=fp32",
    "add:a=e4m3fn,b=e5m2,out=fp16",
    "add:a=quire16_1,b=posit16_1,out=quire16_1",
    "subtract:a=uint8,b=uint8,out=int8sat",
    "fma:a=e4m3fn,b=e4m3fn,c=fp16,out=fp16",
    "fma:a=posit8_0,b=posit8_0,c=fixed12_-12,out=posit8_0",
    "convert:a=fp32,out=e4m3fn,round=stochastic8",
    "convert:a=fixed20_-900,out=fp16",
    "convert:a=fixed480_440sat,out=posit16_1",
    "convert:a=e8m0fnu,out=fp16",
    "simd:modes=e2m1fn+posit8_0",
    "readout:modes=e2m1fn+posit8_0,out=e4m3fn",
]


@pytest.fixture(scope="module")
def small():
    """A network whose numbers any format holds."""
    first = Layer(np.array([[1.0, -2.0, 0.5], [0.25, 1.0, 1.0]]), np.array([0.5, 0.0]))
    second = Layer(np.array([[2.0, -1.0]]), np.array([0.0]))
    return Network([first, second], np.array([[1.0, 0.5, 2.0]]))


SAMPLE = np.array([[1.0, 0.5, 2.0]])
#: The small network's totals before each step and products, for that sample: sums are 1 and 2.75, then 0.25.
BEFORE = [0.0, 1.0, 0.0, 0.0, 0.25, 0.75, 0.0, 3.0]
PRODUCTS = [1.0, -1.0, 1.0, 0.25, 0.5, 2.0, 3.0, -2.75]


def numbers(function, words):
    return {op.name: op.values(words[op.name])[:, 0].tolist() for op in function.operands}


def test_an_addend_is_the_total_so_far_in_the_unit_of_the_products(small):
    function = parse("fma:a=fp16,b=fp16,c=fp32,out=fp32")
    passing = Passing(small, function)
    found = numbers(function, passing.operands(SAMPLE))
    assert passing.steps_per_sample == 8
    assert found["c"] == BEFORE
    assert [a * b for a, b in zip(found["a"], found["b"], strict=True)] == PRODUCTS
    # A factor of both scales is in the addend: these integers count in other units than 1.
    function = parse("fma:a=int8,b=int8,c=int32,out=fixed40_0")
    passing = Passing(small, function)
    found = numbers(function, passing.operands(SAMPLE))
    units = [small.scale("activations", i, get("int8")) * small.scale("weights", i, get("int8")) for i in (0, 1)]
    assert [c * unit for c, unit in zip(found["c"], [units[0]] * 6 + [units[1]] * 2, strict=True)] == pytest.approx(
        BEFORE, abs=max(units)
    )
    assert all(unit != 1 for unit in units)


@pytest.mark.parametrize("unit", ["add", "subtract"])
def test_two_terms_are_the_total_so_far_and_a_product(small, unit):
    function = parse(f"{unit}:a=fp16,b=fp32,out=fp32")
    found = numbers(function, Passing(small, function).operands(SAMPLE))
    assert found == {"a": BEFORE, "b": PRODUCTS}


def test_two_terms_have_one_scale(small):
    function = parse("add:a=int8,b=int16,out=int32")
    found = numbers(function, Passing(small, function).operands(SAMPLE))
    scales = [small.scale("totals", index, get("int8")) for index in (0, 1)]
    units = [scales[0]] * 6 + [scales[1]] * 2
    for name, expected in (("a", BEFORE), ("b", PRODUCTS)):
        assert [x * unit for x, unit in zip(found[name], units, strict=True)] == pytest.approx(
            expected, abs=max(scales)
        )


def test_what_is_converted_is_finished_sums(small):
    function = parse("convert:a=fp32,out=e4m3fn")
    passing = Passing(small, function)
    assert passing.steps_per_sample == 3
    assert numbers(function, passing.operands(SAMPLE)) == {"a": [1.0, 2.75, 0.25]}


@pytest.mark.parametrize(
    ("name", "unit"), [("fixed4_-3", 1), ("fixed30_-1200", 1), ("quire16_1", 1), ("fixed4_-3", 0)]
)
def test_words_of_fixed_point_hold_the_number(small, name, unit):
    function = parse(f"convert:a={name},out=fp32")
    sample = SAMPLE if unit else -1e30 * SAMPLE
    found = to_ints(Passing(small, function).operands(sample)["a"])
    source = function.operands[0].format
    exact = [(word - (1 << source.width) if word >> (source.width - 1) else word) for word in found]
    if unit:
        scales = [small.scale("sums", index, source) for index in (0, 0, 1)]
        sums = [float(x * Fraction(2) ** source.lsb) for x in exact]
        assert [x * scale for x, scale in zip(sums, scales, strict=True)] == pytest.approx([1, 2.75, 0.25], rel=0.1)
    else:
        # Beyond the range is its end; the most negative word, which may be no number, is not met.
        assert set(exact) == {1 - (1 << source.width - 1), 0} | {(1 << source.width - 1) - 1} & set(exact)


# Sentences need a package of their own; their test has a small model in its place, as that of convolutions has.
@pytest.mark.parametrize("source", [n for n in workloads.sources() if n not in ("sentences", "digits-conv")])
@pytest.mark.parametrize("text", KINDS)
def test_every_kind_of_unit_has_operands(text, source):
    function = Design.parse(text).function
    words = operand_words(text, source, 600, 1)
    assert {name: array.shape for name, array in words.items()} == {
        operand.name: (600, word_count(operand.width)) for operand in function.operands
    }
    # The scale of a large block may always be the same, and so is a total that has all products in one step.
    assert all(len(np.unique(words[name], axis=0)) > 1 for name in words if "_" not in name and name != "acc")
    # Words have no bits beyond their operand's.
    for operand in function.operands:
        assert max(to_ints(words[operand.name])) < 1 << operand.width


def test_every_kind_of_unit_is_of_the_catalogue():
    units = {Design.parse(entry.text).function.unit for entry in catalog.entries()}
    assert units == {Design.parse(text).function.unit for text in KINDS}


def test_sums_of_a_network_seldom_saturate():
    digits = workloads.load("digits")
    for text in ("add:a=e4m3fn,b=e4m3fn,out=e4m3fn", "convert:a=int8,out=bfloat16"):
        function = parse(text)
        codes = function.operands[0].values(digits.operands(function, 5000)["a"])
        top = function.operands[0].format.decode(np.arange(1 << 8))
        assert (codes == np.nanmax(top)).mean() < 0.01
        assert len(np.unique(codes)) > 100


@pytest.mark.parametrize("name", ["fixed900_501", "fixed-201_-300"])
def test_words_without_a_weight_of_numbers_are_refused(name):
    with pytest.raises(
        InputError,
        match=f"^Operand a of a function that runs a workload must have a bit of weight -200 to 500, not be {name}$",
    ):
        operand_words(f"convert:a={name},out=fp32", "digits", 10, 0)
