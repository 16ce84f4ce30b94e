"""Tables of our circuits beside those of others, from the figures in ``benchmarks/``."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from reports.markdown import table

HEADS = [
    *("unit", "design", "best correct peer", "area, um2", "ratio", "delay, ns", "ratio", "LUT", "ratio"),
    *("ASAP7, um2", "ASAP7, ps"),
]
WINDOW_HEADS = ["format", "design", "area, um2", "published", "ours to INT8", "published to INT8", "delay, ns"]


def circuits_markdown(path: Path) -> str:
    """One row a design of ``circuits.csv``, units in its order."""
    rows = [_row(row) for row in _read(path)]
    return table(HEADS, rows, right=range(3, len(HEADS)))


def windows_markdown(path: Path) -> str:
    """One row a format of ``formatscope.csv``, each by the effort with the least area."""
    best: dict[str, Mapping[str, str]] = {}
    for row in _read(path):
        kept = best.get(row["format"])
        if kept is None or float(row["area_um2"]) < float(kept["area_um2"]):
            best[row["format"]] = row
    (ours, theirs), *_ = _areas(best.values())
    lines = [
        [
            row["format"],
            f"`{row['spec']}`",
            f"{own:,.0f}",
            f"{published:,.0f}",
            f"{own / ours:.3f}",
            f"{published / theirs:.3f}",
            row["delay_ns"],
        ]
        for row, (own, published) in zip(best.values(), _areas(best.values()), strict=True)
    ]
    return table(WINDOW_HEADS, lines, right=range(2, len(WINDOW_HEADS)))


def _areas(rows: Iterable[Mapping[str, str]]) -> Iterator[tuple[float, float]]:
    return ((float(row["area_um2"]), float(row["published_area_um2"])) for row in rows)


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _row(row: Mapping[str, str]) -> list[str]:
    return [
        row["unit"],
        f"`{row['design']}`",
        row["peer"],
        _figure(row["ours_area_um2"], 1, 0),
        row["ratio_area_um2"],
        _figure(row["ours_delay_ps"], 1000, 2),
        row["ratio_delay_ps"],
        _figure(row["ours_LUT"], 1, 0),
        row["ratio_LUT"],
        _figure(row["asap7_area_um2"], 1, 2),
        _figure(row["asap7_delay_ps"], 1, 0),
    ]


def _figure(text: str, unit: float, places: int) -> str:
    return f"{float(text) / unit:,.{places}f}" if text else ""
