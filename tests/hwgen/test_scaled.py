"""Rounded products of minifloats whose place is found beside their multiplication."""

import pytest
from simulate import assert_equal, every_vector

from hwgen.design import Design

#: Both factors with leading zeros that count, or one; targets with longer and shorter mantissas; special codes.
SCALED = [
    "a=e2m2,b=e3m1,out=e2m2",
    "a=e2m3fn,b=e3m2,out=e3m2",
    "a=e3m2,b=e3m2,out=e3m2",
    "a=e4m1,b=e3m2,out=e4m3",
    "a=e5m1fn,b=e2m1fn,out=e4m1",
    "a=e3m1,b=e3m1,out=e3m1fnuz,overflow=overflow",
    "a=e3m2u,b=e2m2_normal,out=e3m3",
]


@pytest.mark.parametrize("rounding", ["rne", "rna", "rtz", "floor", "ceil", "odd"])
@pytest.mark.parametrize("text", SCALED)
def test_every_product_whose_place_is_found_beside_it(text, rounding):
    design = Design.parse(f"multiply:{text},round={rounding},style=beside")
    assert_equal(design, every_vector(design.function))


def test_an_exponent_that_is_not_raised_is_noticed(monkeypatch):
    from hwgen.datapath.scaled import ScaledNormalise

    elaborate = ScaledNormalise.elaborate

    def flat(self, platform):
        m = elaborate(self, platform)
        m.d.comb += self.o.raised.eq(0)
        return m

    monkeypatch.setattr(ScaledNormalise, "elaborate", flat)
    with pytest.raises(AssertionError, match="gave"):
        test_every_product_whose_place_is_found_beside_it(SCALED[2], "rne")
