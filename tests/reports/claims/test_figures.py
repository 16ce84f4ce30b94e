"""The table of figures: what is written is read, what is not there is not a number."""

import math
import re

import pytest

from numerics.errors import InputError
from reports.claims.figures import Figures, read

TABLE = {
    ("mac:a=int8,b=int8,acc=int32", "asap7"): {"area_um2": 36.864219, "energy_fj": 115.9, "cells": 504.0},
    ("mac:a=int8,b=int8,acc=int32", "digits"): {"accuracy": 439 / 450},
}


def test_figures_are_read_as_they_were_written(tmp_path):
    figures = Figures(TABLE)
    figures.write(tmp_path / "figures.csv")
    again = read(tmp_path / "figures.csv")
    compared = 0
    for (design, place), row in TABLE.items():
        for name in set(row) - {"cells"}:
            compared += 1
            assert figures.get(design, place, name) == again.get(design, place, name) == float(f"{row[name]:.6g}")
    assert compared == 3
    again.write(tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "figures.csv").read_bytes()


def test_what_is_not_there_is_no_number():
    figures = Figures(TABLE)
    (design, _), *_ = TABLE
    assert math.isnan(figures.get(design, "asap7", "lut"))
    assert math.isnan(figures.ratio(design, "none", "asap7", "area_um2"))
    assert math.isnan(figures.total([design, "none"], "asap7", "area_um2"))
    assert figures.total([design, design], "asap7", "energy_fj") == 231.8


def test_a_file_of_other_columns_or_words_is_refused(tmp_path):
    path = tmp_path / "figures.csv"
    path.write_text("design,area\n")
    columns = "design, place, area_um2, delay_ps, energy_fj, lut, carry, accuracy, reference_accuracy"
    with pytest.raises(InputError, match=f"^Figures must have the columns {columns}, but {re.escape(str(path))} has"):
        read(path)
    Figures(TABLE).write(path)
    path.write_text(path.read_text().replace("115.9", "many"))
    with pytest.raises(InputError, match=r"^Figures of mac:\S+ on asap7 in \S+ must be numbers, not \['36.8642'"):
        read(path)
