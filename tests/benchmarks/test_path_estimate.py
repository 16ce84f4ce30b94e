"""The laws of nets are those that their published nets give, and the page holds the errors of the points."""

import csv
import importlib
from pathlib import Path

import numpy as np
import pytest

from costmodel.fpga.estimate import delays

FOLDER = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def script(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("path_estimate")


def test_laws_are_refitted(script):
    published = script.published()
    assert {family: len(nets) for family, nets in published.items()} == {"xc7": 46, "xcup": 29}
    for family, nets in published.items():
        law = delays(family)["nets"]
        assert script.fit(nets) == (law["base"], law["doubling"])
    assert script.fit([(1, 100.0), (2, 130.0), (8, 190.0)]) == (100, 30)


def test_the_page_has_the_errors_of_the_points():
    with (FOLDER / "path_estimate.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["nets"] == "held out"]
    errors = np.array([100 * (int(row["estimated_ps"]) / int(row["routed_ps"]) - 1) for row in rows])
    page = (FOLDER.parent / "docs" / "reference" / "fpga.md").read_text()
    assert len(errors) == 11
    assert f"| held out | 11 | {np.median(errors):+.1f} % | {np.abs(errors).mean():.1f} % |" in page
