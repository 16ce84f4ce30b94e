"""Rounding of every format family in every way, as conversions of all codes, against the golden function."""

import pytest
from simulate import assert_equal, every_vector

from hwgen.design import Design

ROUNDINGS = ["rne", "rna", "rtz", "floor", "ceil", "odd", "stochastic1", "stochastic3"]
#: From a format of few bits to one that loses some of them, at both ends of its range too.
PAIRS = [
    "a=e4m5fn,out=e3m2",
    "a=e4m4,out=e2m2fnuz,overflow=overflow",
    "a=e4m4,out=e2m1fnan,overflow=saturate_all",
    "a=e4m4u,out=e3m1fnanu",
    "a=e4m4u,out=e3m2fnanu_normal,overflow=overflow",
    "a=e4m4,out=e2m1fn,nan=max",
    "a=e4m4,out=posit5_1",
    "a=e4m4,out=posit4_2",
    "a=posit9_2,out=posit6_0",
    "a=e6m3fn,out=hif8",
    "a=e6m3,out=hif8,overflow=saturate",
    "a=e4m4,out=int4sat",
    "a=e4m4,out=int4,nan=max",
    "a=e4m4,out=uint3,nan=zero",
    "a=fixed4_-5,out=fixed5_-2sat",
    "a=fixed4_-5,out=int4sym",
]


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_every_code_rounds_as_it_should(pair, rounding):
    design = Design.parse(f"convert:{pair},round={rounding}")
    assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("text", ["convert:a=hif8,out=e5m4", "convert:a=hif8,out=hif8", "convert:a=hif8,out=exact"])
def test_every_hifloat8_code_is_unpacked(text):
    design = Design.parse(text)
    assert_equal(design, every_vector(design.function))
