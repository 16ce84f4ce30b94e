"""What docs/reference/functions.md shows."""

import doctest
from pathlib import Path

from numerics.functions import UNITS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "functions.md"


def test_every_line_of_the_session_is_as_it_says():
    failed, attempted = doctest.testfile(str(PAGE), module_relative=False)
    assert (failed, attempted) == (0, 28)


def test_every_unit_is_on_the_page():
    table = [line for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    assert all(any(f"`{unit}`" in line.split("|")[1] for line in table) for unit in UNITS)
