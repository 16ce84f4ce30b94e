import pytest

from costmodel.measurement import ENERGY_PARTS, FIGURES
from reports import quantity


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (12, "12"),
        (41.2, "41.2"),
        (41.23456, "41.23"),
        (0.0123456, "0.01235"),
        (999.96, "1000"),
        (1234.5, "1,234"),
        (65536, "65,536"),
        (float("nan"), "–"),
    ],
)
def test_digits(value, text):
    assert quantity.digits(value) == text


def test_every_figure_has_title_unit_and_meaning():
    assert set(quantity.TITLES) == set(FIGURES)
    units = {name: quantity.unit(name) for name in FIGURES if "_" in name and name not in ENERGY_PARTS}
    cells = {"area_um2": "µm²", "leakage_nw": "nW", "energy_fj": "fJ"}
    assert units == cells | {"delay_ps": "ps", "estimated_ps": "ps", "fmax_mhz": "MHz"}
    assert {quantity.unit(name) for name in ENERGY_PARTS} == {"fJ"}
    assert all(quantity.meaning(name) for name in FIGURES)


def test_quantities_carry_their_unit_or_what_they_count():
    assert quantity.quantity("area_um2", 41.25) == "41.25 µm²"
    assert quantity.quantity("lut", 12) == "12 LUTs"
    assert quantity.percent(0.97222) == "97.22 %"
