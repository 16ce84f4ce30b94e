"""What the reference pages on transforms, measures and streaming show, and that they name all there is."""

import doctest
import tempfile
from pathlib import Path

import pytest

import numerics
from numerics import measures, streaming, transforms

DOCS = Path(__file__).parents[2] / "docs"
#: Examples on each page.
PAGES = {"transforms.md": 29, "measures.md": 15, "streaming.md": 17}
#: Classes that a function on the page returns, or that stand for an argument.
RETURNED = {
    *("Augmented", "BiasSearch", "Clipped", "Dyadic", "Expansion", "Grid", "Norm", "PreShift", "ShiftRounding"),
    *("TernaryWeights", "E4M3", "UE8M0", "AccuracyProfile", "Constants", "Crossover", "DynamicRange", "ScaleModel"),
}


@pytest.mark.parametrize("page", PAGES)
def test_every_line_of_the_sessions_is_as_it_says(page, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    failed, attempted = doctest.testfile(str(DOCS / "reference" / page), module_relative=False)
    assert (failed, attempted) == (0, PAGES[page])


@pytest.mark.parametrize(("package", "page"), [(transforms, "transforms.md"), (measures, "measures.md")])
def test_pages_name_everything(package, page):
    table = [line for line in (DOCS / "reference" / page).read_text().splitlines() if line.startswith("| `")]
    named = {name.strip(" `") for line in table for name in line.split("|")[1].split(",")}
    assert named == set(package.__all__) - RETURNED
    assert len(table) >= 8


def test_the_page_on_streams_names_its_functions():
    text = (DOCS / "reference" / "streaming.md").read_text()
    for name in ("encode", "decode", "load", "measure"):
        assert f"| `{name}(" in text
        assert callable(getattr(streaming, name))


def test_the_index_leads_to_them():
    index = (DOCS / "index.md").read_text()
    for page in PAGES:
        assert f"(reference/{page})" in index


@pytest.mark.parametrize("name", ["blocks", "formats", "measures", "streaming", "transforms"])
def test_packages_are_where_users_look(name):
    assert name in numerics.__all__
    assert f"numerics.{name}" in (numerics.__doc__ or "")
    assert getattr(numerics, name).__name__ == f"numerics.{name}"
