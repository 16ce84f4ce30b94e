"""The table of networks on the co-processor, from the figures of ``benchmarks/coprocessor_network.py``."""

import csv
from pathlib import Path

from reports.markdown import table

#: Columns of the figures: the key `out` of the design; images that are right on the co-processor, by
#: `costmodel.workloads` in the same modes, and in float64; those of which several classes have the largest output;
#: words that came back and were compared, and words of memory that differed; logarithms of scales, inputs/weights, of
#: each layer.
HEADS = (
    "out",
    "network",
    "choice",
    "layers",
    "images",
    "correct",
    "rounded_once_correct",
    "float64_correct",
    "tied",
    "words",
    "differing",
    "cycles",
    "predicted_cycles",
    "cycles_per_image",
    "scales",
)


#: Columns of the table; those of `RIGHT` are flush right.
TABLE_HEADS = (
    "results in",
    "network",
    "layers",
    "right, co-processor",
    "right, workload's inference",
    "right, float64",
    "ties",
    "words compared",
    "differing",
    "cycles",
    "predicted",
    "cycles an image",
)
RIGHT = range(3, len(TABLE_HEADS))


def network_rows(path: Path) -> list[list[str]]:
    """A row of `TABLE_HEADS` for each choice of modes of each network."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_row(row) for row in csv.DictReader(file)]


def network_markdown(path: Path) -> str:
    """The table in Markdown."""
    return table(TABLE_HEADS, network_rows(path), right=RIGHT)


def _row(row: dict[str, str]) -> list[str]:
    formats = row["layers"].split()
    layers = f"all {formats[0]}" if len(set(formats)) == 1 else f"{row['choice']}: {', '.join(formats)}"
    images = int(row["images"])
    shares = [
        f"{int(row[key])} ({int(row[key]) / images:.2%})"
        for key in ("correct", "rounded_once_correct", "float64_correct")
    ]
    counts = [f"{int(row[key]):,}" for key in ("tied", "words", "differing", "cycles", "predicted_cycles")]
    out = "the mode's" if row["out"] == "mode" else row["out"]
    return [out, row["network"], layers, *shares, *counts, row["cycles_per_image"]]
