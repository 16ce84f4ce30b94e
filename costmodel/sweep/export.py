"""The whole store as one flat table, in a file for other programs: CSV or Parquet."""

import json
from importlib.util import find_spec
from pathlib import Path

from costmodel.sweep.store import Store
from numerics.errors import InputError

#: Version of the columns, which each row carries; a column that changes its meaning or name is another.
SCHEMA = 1


def check(path: Path) -> None:
    """Refuse a file that `write` could not write.

    Raises
    ------
    InputError
        If its ending is neither ``.csv`` nor ``.parquet``, or the package for the latter is missing.
    """
    if path.suffix not in (".csv", ".parquet"):
        raise InputError(f"File to export to must end in .csv or .parquet, not as {path} does")
    if path.suffix == ".parquet" and find_spec("pyarrow") is None:
        raise InputError(
            f"Export to {path} must have the package pyarrow (pip install narrowgate[parquet]), but it is not there"
        )


def write(store: Store, path: Path) -> int:
    """Write all results of `store` to `path`, and return how many they are.

    A row is a result: ``schema_version``, ``key``, ``kind``, ``design``, ``place``, ``time_s`` that it took to
    compute, ``conditions`` as a JSON text, and then a column for each figure of any, in alphabetical order and empty
    where a result does not have it; a figure with a unit has it at the end of its name (``area_um2``).

    Raises
    ------
    InputError
        As `check`.
    OSError
        If the file cannot be written; what was there before stays.
    """
    import pandas as pd  # loaded when needed: workers start faster without

    check(path)
    records = list(store)
    table = {
        "schema_version": [SCHEMA] * len(records),
        "key": [r.key for r in records],
        "kind": [r.kind for r in records],
        "design": [r.design for r in records],
        "place": [r.place for r in records],
        "time_s": [r.seconds for r in records],
        "conditions": [json.dumps(dict(r.conditions), sort_keys=True) for r in records],
    }
    for name in sorted({name for r in records for name in r.figures}):
        table[name] = [float(r.figures.get(name, "nan")) for r in records]
    frame = pd.DataFrame(table)
    draft = path.with_name(f".{path.name}.draft")
    try:
        if path.suffix == ".csv":
            frame.to_csv(draft, index=False, lineterminator="\n")
        else:
            frame.to_parquet(draft, engine="pyarrow", index=False)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error
    return len(records)
