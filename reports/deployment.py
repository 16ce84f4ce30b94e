"""The table of networks on the co-processor, from the figures of ``benchmarks/coprocessor_network.py``."""

import csv
from pathlib import Path

from reports.markdown import table

#: Columns of the figures: correct images on the co-processor, of `costmodel.workloads` in the same modes, and of
#: float64; words that came back and were compared, words of memory that differed; logarithms of scales a layer,
#: inputs/weights.
HEADS = (
    "network",
    "choice",
    "layers",
    "images",
    "correct",
    "rounded_once_correct",
    "float64_correct",
    "words",
    "differing",
    "cycles",
    "predicted_cycles",
    "cycles_per_image",
    "scales",
)


def network_markdown(path: Path) -> str:
    """A row for each choice of modes of each network."""
    heads = [
        "network",
        "layers",
        "right, co-processor",
        "right, workload's inference",
        "right, float64",
        "words compared",
        "differing",
        "cycles",
        "predicted",
        "cycles an image",
    ]
    with path.open(encoding="utf-8", newline="") as file:
        rows = [_row(row) for row in csv.DictReader(file)]
    return table(heads, rows, right=range(2, len(heads)))


def _row(row: dict[str, str]) -> list[str]:
    formats = row["layers"].split()
    layers = f"all {formats[0]}" if len(set(formats)) == 1 else f"{row['choice']}: {', '.join(formats)}"
    images = int(row["images"])
    shares = [
        f"{int(row[key])} ({int(row[key]) / images:.2%})"
        for key in ("correct", "rounded_once_correct", "float64_correct")
    ]
    counts = [f"{int(row[key]):,}" for key in ("words", "differing", "cycles", "predicted_cycles")]
    return [row["network"], layers, *shares, *counts, row["cycles_per_image"]]
