"""The store as a flat table for other programs."""

import json

import pandas as pd
import pytest

from costmodel.sweep import export
from costmodel.sweep.store import Record, Store
from numerics.errors import InputError

COLUMNS = ["schema_version", "key", "kind", "design", "place", "time_s", "conditions", "area_um2", "lut"]


@pytest.fixture
def store():
    kept = Store(None)
    for key, place, figures in (("a", "asap7", {"area_um2": 1.25}), ("b", "xcup", {"lut": 7})):
        kept.put(
            Record(
                key=key, kind="cost", design="d", place=place, figures=figures, conditions={"yosys": "1"}, seconds=0.5
            )
        )
    return kept


@pytest.mark.parametrize(("name", "read"), [("r.csv", pd.read_csv), ("r.parquet", pd.read_parquet)])
def test_all_results_are_rows_with_the_same_columns(store, tmp_path, name, read):
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    path = tmp_path / name
    assert export.write(store, path) == 2
    table = read(path)
    assert list(table.columns) == COLUMNS
    assert table[["schema_version", "key", "place", "time_s"]].to_numpy().tolist() == [
        [export.SCHEMA, "a", "asap7", 0.5],
        [export.SCHEMA, "b", "xcup", 0.5],
    ]
    assert [json.loads(text) for text in table.conditions] == [{"yosys": "1"}] * 2
    assert table.area_um2.tolist()[0] == 1.25
    assert table.lut.tolist()[1] == 7
    assert table[["area_um2", "lut"]].isna().to_numpy().tolist() == [[False, True], [True, False]]
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_file_that_cannot_be_written_is_refused_beforehand(tmp_path, monkeypatch):
    with pytest.raises(InputError, match=r"^File to export to must end in \.csv or \.parquet, not as r\.xlsx does$"):
        export.check(tmp_path.relative_to(tmp_path) / "r.xlsx")
    monkeypatch.setattr(export, "find_spec", lambda name: None)
    export.check(tmp_path / "r.csv")
    with pytest.raises(
        InputError, match=r"^Export to .* must have the package pyarrow \(pip install narrowgate\[p.*$"
    ):
        export.check(tmp_path / "r.parquet")
