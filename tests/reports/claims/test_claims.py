"""Every claim asks for designs that are there, compares them, and would notice another figure."""

import csv
import math
import re
from dataclasses import replace
from pathlib import Path

import pytest

from costmodel import target as targets
from costmodel import workloads
from hwgen.design import Design
from numerics.errors import InputError
from reports.claims import CLAIMS, all_needs, chosen, page
from reports.claims.claim import Need
from reports.claims.figures import COLUMNS, Figures, read
from reports.claims.published import horowitz, minifloats, xr_npe
from reports.claims.verdict import Verdict

ROOT = Path(__file__).parents[3]
MEASURED = ROOT / "benchmarks" / "claims.csv"


@pytest.fixture(scope="module")
def figures():
    return read(MEASURED)


def every(judged):
    return [comparison for one in judged for group in one.groups for comparison in group.comparisons]


def changed(figures: Figures, design: str, place: str, **factors: float) -> Figures:
    """`figures` with some of one design multiplied."""
    table = {
        (need.design, need.place): {
            name: value * (factors.get(name, 1.0) if (need.design, need.place) == (design, place) else 1.0)
            for name in COLUMNS
            for value in [figures.get(need.design, need.place, name)]
            if not math.isnan(value)
        }
        for claim in CLAIMS
        for need in claim.needs
    }
    return Figures(table)


def test_names_are_distinct_and_chosen_by():
    names = [claim.name for claim in CLAIMS]
    assert len(set(names)) == len(names) == 8
    assert [claim.name for claim in chosen(["horowitz", "fp8-int8"])] == ["fp8-int8", "horowitz"]
    assert chosen([]) == CLAIMS
    with pytest.raises(InputError, match=r"^Claim must be one of fp8-int8, .*, not 'fp8'; the nearest is fp8-int8$"):
        chosen(["fp8"])


def test_needs_are_canonical_and_name_places():
    needs = [need for claim in CLAIMS for need in claim.needs]
    for text in {need.design for need in needs}:
        assert Design.parse(text).text == text
    for place in {need.place for need in needs} - set(workloads.names()):
        assert targets.parse(place).text == place
    assert len(needs) > 90


def test_every_need_is_measured_and_every_comparison_has_a_figure_or_a_reason(figures):
    missing = {
        need.design
        for claim in CLAIMS
        for need in claim.needs
        if all(math.isnan(figures.get(need.design, need.place, name)) for name in COLUMNS)
    }
    assert not missing
    comparisons = every(page.judge(CLAIMS, figures))
    assert len(comparisons) > 80
    assert not [c.what for c in comparisons if math.isnan(c.ours) and not c.reason]
    assert not [c.what for c in comparisons if c.reason and not math.isnan(c.ours)]


def test_without_figures_only_formulas_are_left():
    judged = page.judge(CLAIMS, Figures({}))
    left = [comparison for comparison in every(judged) if comparison.verdict is not Verdict.OPEN]
    # Widths of accumulators, and the two engines by the gate model.
    assert {comparison.what.partition(":")[0] for comparison in left if "bits" not in comparison.what} == {
        "area, by the gate model without scales and accumulators"
    }
    assert len(left) > 5


@pytest.mark.parametrize(
    ("claim", "design", "place", "factors"),
    [
        ("fp8-int8", "mac:a=e4m3fn,b=e4m3fn,acc=fp32", "asap7", {"area_um2": 0.1}),
        ("formatscope", "dot:a=int4,b=int4,lanes=32,acc=int32", "sky130hd:area", {"area_um2": 9.0}),
        ("int-fp", "dot:a=nvint4,b=nvint4,lanes=16,acc=fp32", "asap7", {"energy_fj": 9.0}),
        ("reuse", "multiply:a=int8,b=int4,out=exact", "asap7", {"area_um2": 9.0}),
        ("hifloat4", "dot:a=hif4,b=hif4,lanes=64,acc=fp32", "asap7", {"energy_fj": 9.0}),
        ("minifloats", "mac:a=e2m3fn,b=e2m3fn,acc=exact,terms=4608", "xcup:nodsp", {"lut": 0.01}),
        ("horowitz", "add:a=fp32,b=fp32,out=fp32", "asap7", {"energy_fj": 0.01}),
        ("xr-npe", "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1", "asap7", {"area_um2": 2.0}),
        ("xr-npe", "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1", "sg13g2", {"energy_fj": 9.0}),
        ("xr-npe", "mac:a=posit16_1,b=posit16_1,acc=fixed71_-56,style=whole", "xcup:nodsp", {"lut": 0.1}),
    ],
)
def test_a_wrong_figure_refutes(figures, claim, design, place, factors):
    found = []
    for known in (figures, changed(figures, design, place, **factors)):
        comparisons = every(page.judge(chosen([claim]), known))
        found.append(sum(comparison.verdict in (Verdict.REFUTED, Verdict.MISSED) for comparison in comparisons))
    before, after = found
    assert after > before


def test_a_place_has_one_figure_of_energy():
    (claim,) = chosen(["hifloat4"])
    assert {need.operands for need in all_needs(CLAIMS)} == {"gaussian", "digits"}
    known = claim.needs[0]
    without = replace(claim, needs=(Need(known.design, known.place, energy=False, operands="digits"),))
    assert all_needs([without, claim])[0] == known
    other = replace(claim, needs=(Need(known.design, known.place, operands="digits"),))
    said = f"Energy of {known.design} on {known.place} must be that of one source of operands, not of gaussian and "
    with pytest.raises(ValueError, match=f"^{re.escape(said)}digits$"):
        all_needs([claim, other])


@pytest.mark.eda
def test_figures_are_those_of_today():
    """A small one of each tool, measured again."""
    for design, place, name in (
        ("multiply:a=int4,b=int4,out=exact", "asap7", "area_um2"),
        ("mac:a=int3,b=int3,acc=exact,terms=4608", "xcup:nodsp", "lut"),
    ):
        found = targets.measure(Design.parse(design).circuit(), targets.parse(place)).figures[name]
        assert read(MEASURED).get(design, place, name) == pytest.approx(found, rel=1e-5)


def test_a_copy_without_change_is_the_same(figures):
    same = changed(figures, "none", "none")
    assert page.markdown(page.judge(CLAIMS, same)).encode() == page.markdown(page.judge(CLAIMS, figures)).encode()


def test_the_committed_page_is_that_of_the_committed_figures(figures):
    text = page.markdown(page.judge(CLAIMS, figures))
    # Not one assert on the two texts: their difference would take minutes to write out.
    differing = text != (ROOT / "docs" / "reference" / "claims.md").read_text(encoding="utf-8")
    assert not differing, "docs/reference/claims.md must be what make docs writes from benchmarks/claims.csv"


def test_formatscope_has_the_areas_of_its_benchmark(figures):
    with (ROOT / "benchmarks" / "formatscope.csv").open(newline="") as file:
        areas = {row["spec"]: float(row["area_um2"]) for row in csv.DictReader(file) if row["effort"] == "area"}
    (claim,) = chosen(["formatscope"])
    for need in claim.needs:
        assert figures.get(need.design, need.place, "area_um2") == pytest.approx(areas[need.design], abs=0.6)
    assert len(claim.needs) == 5


def test_horowitz_is_scaled_by_the_published_polynomials():
    factors = horowitz.to_target()
    energy_45 = 1.018 * 0.9**2 - 0.3107 * 0.9 + 0.1539
    energy_7 = 0.1776 * 0.7**2 - 0.09097 * 0.7 + 0.02447
    assert factors.energy == pytest.approx(energy_7 / energy_45, rel=1e-9)
    assert factors.area == pytest.approx(0.059)


def test_xr_npe_has_the_areas_of_its_benchmark(figures):
    with (ROOT / "benchmarks" / "simd.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    compared = 0
    for row in rows:
        area = figures.get(row["unit"], row["target"], "area_um2")
        if row["unit"].startswith("separate"):
            area = xr_npe.all_separate(figures, row["target"], "area_um2")
        if not math.isnan(area):
            compared += 1
            assert area == pytest.approx(float(row["area_um2"]), rel=1e-3), row["unit"]
    # The engine, posit(16,1) alone and with two quires, four separate units, and their sum.
    assert compared == 2 * 9


def test_xr_npe_is_scaled_from_either_side_of_its_node():
    assert xr_npe.to_28_nm("asap7").area > 1 > xr_npe.to_28_nm("sg13g2").area > 0


def test_accumulators_are_those_that_the_paper_lists():
    """For sums of 4608 products: E2M3 26 bits, E3M3 34, E4M3 50, E5M2 80, INT8 30, INT6 26."""
    floats = [minifloats.minifloat_accumulator(f, f, 4608) for f in ((2, 3), (3, 3), (4, 3), (5, 2))]
    assert floats == [26, 34, 50, 80]
    assert [minifloats.integer_accumulator(width, width, 4608) for width in (8, 6)] == [30, 26]


def test_the_html_page_needs_nothing_beside_itself(figures):
    judged = page.judge(CLAIMS, figures)
    text = page.html(judged, {"command": "narrowgate claims"})
    assert "http" not in text.replace("http://www.w3.org/", "")
    assert "<script" not in text
    assert text.count("</svg>") == 2
    for claim in CLAIMS:
        assert f'<section id="{claim.name}">' in text


def test_every_comparison_is_in_the_table(figures, tmp_path):
    judged = page.judge(CLAIMS, figures)
    page.write_comparisons(judged, tmp_path / "c.csv")
    with (tmp_path / "c.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    expected = every(judged)
    assert [row["verdict"] for row in rows] == [comparison.verdict.value for comparison in expected]
    assert sum(row["ours"] == "" for row in rows) == sum(math.isnan(c.ours) for c in expected)
