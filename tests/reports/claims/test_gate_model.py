"""The gate model counts what the paper's table says, and gives its published ratios."""

import pytest

from reports.claims.gate_model import (
    ASSUMED,
    E2M1,
    E4M3,
    INT4,
    INT8,
    SKYWATER,
    aligner_width,
    area,
    counts,
    scale_area,
)
from reports.claims.published.int_fp import accumulator_for, lane_area


def test_counts_are_those_of_the_formulas():
    # k(y+1)^2, kn, kx, kx, kx, kn log2 n, n log2 n, with k = 32, x = 4, y = 3, n = min(2^5 + 6, 24).
    assert aligner_width(E4M3) == 24
    assert aligner_width(E2M1) == 10
    found = counts(E4M3, E4M3, 32)
    assert [found[part] for part in list(found)[:5]] == [512, 768, 128, 128, 128]
    assert found["aligner"] == pytest.approx(3521.25, abs=0.01)
    assert found["normaliser"] == pytest.approx(3521.25 / 32, abs=0.01)
    # k(x+y+1)^2 and 2k(x+y+1).
    assert counts(INT8, INT8, 32) == {"multiplier": 2048, "adder": 512}
    assert counts(INT4, INT4, 16) == {"multiplier": 256, "adder": 128}
    assert counts(INT8, INT4, 1) == {"multiplier": 32, "adder": 12}


def test_elements_that_differ_are_two_integers():
    with pytest.raises(ValueError, match=r"^Elements must be two integers or alike, not Element\(exponent=4, "):
        counts(E4M3, E2M1, 32)


def test_an_area_is_the_cells_of_all_parts():
    # By hand: 2 products of INT4 are 32 pairs of a gate and an adder, and 16 adders more.
    assert area(INT4, INT4, 2, {"and": 1.0, "fa": 10.0}) == 32 * 11 + 16 * 10
    assert scale_area(False, {"fa": 10.0}) == 160
    assert scale_area(True, {"and": 1.0, "fa": 10.0}) == 2 * (16 * 11 + 40)


@pytest.mark.parametrize("cells", [ASSUMED, SKYWATER])
def test_mxint8_is_that_of_table_5_whatever_the_accumulator(cells):
    for accumulator in (0, 1000, 2000):
        ratio = lane_area("MXINT8", cells, accumulator) / lane_area("MXFP8", cells, accumulator)
        assert ratio == pytest.approx(0.79, abs=0.04)


def test_no_one_accumulator_gives_both_nv_ratios():
    """The paper's own constants are not all published: its two ratios ask for different ones."""
    sizes = {name: accumulator_for(name, ASSUMED, ratio) for name, ratio in (("NVFP4", 0.54), ("NVINT4", 0.38))}
    for name, ratio in (("NVFP4", 0.54), ("NVINT4", 0.38)):
        assert lane_area(name, ASSUMED, sizes[name]) / lane_area("MXFP8", ASSUMED, sizes[name]) == pytest.approx(
            ratio
        )
    assert sizes == {"NVFP4": pytest.approx(1924, abs=1), "NVINT4": pytest.approx(1291, abs=1)}
