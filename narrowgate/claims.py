"""The field's claims about the cost of formats, beside our own figures: conditions side by side, and a verdict.

Measures what the claims need (single units and dot products on standard cells, look-up tables and accuracies of
minifloats), computes what they say by formula, and writes DIR/index.html, which needs nothing beside itself, the same
page as claims.md, all measured figures as figures.csv and every comparison as comparisons.csv. Verdicts are computed
from figures by rules that the page states; a claim that is refuted is no error.

Results are kept in DIR/results.sqlite: a run that was interrupted goes on with --resume, and computes nothing twice.
--only takes some claims, by the names that the page has in brackets: fp8-int8, formatscope, int-fp, reuse, hifloat4,
minifloats, horowitz, xr-npe.
"""

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

from costmodel import workloads
from costmodel.sweep.run import Outcome
from costmodel.sweep.tasks import AccuracyOf, Cost, Task
from hwgen.circuit import Circuit
from hwgen.design import Design
from narrowgate import sweeping
from narrowgate.measuring import energy_operands, kept_circuits, measured, status
from narrowgate.output import print_json, print_table
from narrowgate.parser import Parser
from reports import provenance
from reports.claims import all_needs, chosen, names, page
from reports.claims.claim import VECTORS, Need
from reports.claims.figures import Figures


def configure(parser: Parser) -> None:
    """Add the verb's arguments."""
    sweeping.configure(parser)
    parser.instead_of_words = f"Claims must be chosen by --only and their names, {', '.join(names())}"
    parser.add_argument("--only", default="", metavar="NAME[,NAME]", help="these claims alone")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    claims = chosen([name for name in options.only.split(",") if name])
    executor = sweeping.executor(options)
    store = sweeping.store(options, "new claims")
    needs = all_needs(claims)
    designs = [Design.parse(text) for text in dict.fromkeys(need.design for need in needs)]
    emitted = {circuit.spec: circuit for circuit in kept_circuits(designs, store)}
    outcome = measured([_task(need, emitted[need.design]) for need in needs], store, executor)
    judged = page.judge(claims, _figures(outcome))
    _write(judged, outcome, options.output)
    _print(judged, outcome, options)
    return status(outcome)


def _task(need: Need, circuit: Circuit) -> Task:
    if need.place in workloads.names():
        return AccuracyOf(need.design, need.place)
    operands = energy_operands(need.place, need.operands) if need.energy else ""
    return Cost(need.design, circuit, need.place, operands, VECTORS)


def _figures(outcome: Outcome) -> Figures:
    return Figures({(task.design, task.place): record.figures for task, record in outcome.records.items()})


def _write(judged: Sequence[page.Judged], outcome: Outcome, folder: Path) -> None:
    """Write tables and pages, the HTML page last."""
    _figures(outcome).write(folder / "figures.csv")
    page.write_comparisons(judged, folder / "comparisons.csv")
    (folder / "claims.md").write_text(page.markdown(judged), encoding="utf-8")
    made = provenance.collect("narrowgate claims", operands=0)
    (folder / "index.html").write_text(page.html(judged, made), encoding="utf-8", newline="\n")


def _print(judged: Sequence[page.Judged], outcome: Outcome, options: argparse.Namespace) -> None:
    if options.json:
        print_json(
            {
                "claims": [_document(one) for one in judged],
                "computed": outcome.computed,
                "reused": outcome.reused,
                "failed": len(outcome.failures),
                "page": str(options.output / "index.html"),
            }
        )
        return
    rows = [(one.claim.name, group.title, group.verdict) for one in judged for group in one.groups]
    print_table(page.TITLE, list(page.SUMMARY_HEADS), rows)
    print(
        f"{outcome.computed} results computed, {outcome.reused} reused, {len(outcome.failures)} failed; "
        f"{options.output / 'index.html'}"
    )


def _document(judged: page.Judged) -> dict:
    return {
        "name": judged.claim.name,
        "groups": [
            {
                "title": group.title,
                "verdict": group.verdict,
                "comparisons": [
                    {
                        "what": c.what,
                        "published": [c.low, c.high],
                        "ours": None if math.isnan(c.ours) else c.ours,
                        "verdict": c.verdict.value,
                    }
                    for c in group.comparisons
                ],
            }
            for group in judged.groups
        ],
    }
