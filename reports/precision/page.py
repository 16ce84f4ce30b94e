"""The page of a search: one HTML document that needs nothing beside itself, with pictures and tables beside it."""

import csv
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from costmodel.precision.prices import COSTS
from reports import svg
from reports.plots import NARROW, WIDE
from reports.precision.findings import (
    CANDIDATE_HEADS,
    Findings,
    alone_heads,
    alone_rows,
    candidate_row,
    kind_of,
)
from reports.precision.plots import plots


def write(findings: Findings, folder: Path, provenance: Mapping[str, str]) -> Path:
    """Write the page of `findings` into `folder`, made if need be, and return it, ``folder/index.html``.

    Beside it: ``candidates.csv``, ``layers.csv``, and a PNG of each front. The same input gives the same bytes.

    Raises
    ------
    OSError
        If a file cannot be written; the page is written last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write_candidates(findings, folder / "candidates.csv")
    _write_layers(findings, folder / "layers.csv")
    drawn = []
    for plot in plots(findings):
        (folder / f"{plot.name}.png").write_bytes(svg.png(plot.draw()))
        shown = {
            width: Markup(svg.inline(plot.draw(size), name=f"{plot.name}-{width}", alt=plot.title, tips=plot.tips))
            for width, size in (("wide", WIDE), ("narrow", NARROW))
        }
        drawn.append((plot, shown))
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = resources.files("reports").joinpath("precision/page.html.j2").read_text(encoding="utf-8")
    page = folder / "index.html"
    page.write_text(
        environment.from_string(template).render(
            findings=findings,
            drawn=drawn,
            candidate_heads=CANDIDATE_HEADS,
            candidates=[candidate_row(findings, one) for one in findings.candidates],
            alone_heads=alone_heads(findings),
            alone=alone_rows(findings),
            costs=COSTS,
            provenance=provenance,
            css=Markup(resources.files("reports").joinpath("page.css").read_text(encoding="utf-8")),
        ),
        encoding="utf-8",
        newline="\n",
    )
    return page


def _write_candidates(findings: Findings, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        layers = [f"layer_{index + 1}" for index in range(len(findings.layers))]
        writer.writerow(["kind", *layers, "correct", "samples", "loss", "predicted_gain", *COSTS])
        for one in findings.candidates:
            trial, costs = one.trial, [f"{one.costs[cost]:.8g}" for cost in COSTS]
            figures = [trial.correct, trial.samples, f"{trial.loss:.6g}", f"{one.predicted:.6g}", *costs]
            writer.writerow([one.kind, *one.modes, *figures])


def _write_layers(findings: Findings, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(
            ["layer", "what", "weights", "products", "mode", "predicted_gain", "measured_gain", "accuracy_lost"]
        )
        for one in findings.alone:
            layer = findings.layers[one.layer]
            sizes = [one.layer + 1, kind_of(layer), layer.weights.size, layer.products]
            writer.writerow([*sizes, one.mode, f"{one.predicted:.6g}", f"{one.loss:.6g}", f"{one.accuracy:.6g}"])
