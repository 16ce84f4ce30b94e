"""Choose one precision for each layer of a network: the choice that loses least under a budget of cost.

MODEL is a trained network: digits-conv (three convolutions and three dense layers), or digits (two dense layers). A
layer is computed in a mode, a format of its activations and weights (--modes):

  narrowgate search digits-conv --budget energy_fj=30%
  narrowgate search digits-conv --budget cycles=9000,size_bits=50% --modes e2m1fn,int4,posit8_0,int8
  narrowgate search digits-conv -o build/search          # the fronts of accuracy against each cost, as a page

Budgets are of one inference: energy_fj (of all products), cycles (of one engine that takes a word of operands a
cycle), size_bits (of all weights). Each is a number, or a share of what the dearest mode costs in all layers;
several hold together. How much loss a mode costs in a layer is predicted on the training images, from the errors that
it makes and the loss's second derivatives (--sensitivity: hessian, their whole quadratic form; diagonal; fisher), or
measured there (measured), and the choice that is predicted to lose least is found exactly, as an integer program.
Then it is put to the test: each layer alone in each mode, and every choice that is shown, is run over the test images
bit for bit. Beside it stand the same mode everywhere, and a published rule that gives 8 bits to the top 18 % of the
layers, rounded down (none of fewer than six), whatever they cost.

Prices are those of separate units, one a mode, with exact accumulators unless --acc says otherwise: each is
synthesised and its energy simulated under the network's own operands (--target; --store keeps the results). A cycle
takes as many numbers as fit in 16 bits. With --costs FILE.toml nothing is measured; the file says what a product
costs in each mode of an engine, and how many a cycle takes:

  how = "a SIMD engine, asap7"        # a sentence for the page
  [modes.e2m1fn]
  energy_fj = 40.0                    # of one product, multiplied and summed
  lanes = 4                           # products a cycle

Exit status 2, with the smallest budget that would do, where none can be met. docs/reference/search.md has the method.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from costmodel import target as targets
from costmodel import workloads
from costmodel.precision import modes as all_modes
from costmodel.precision import prices, published, sensitivity
from costmodel.precision.modes import Mode
from costmodel.precision.prices import COSTS, PriceList
from costmodel.precision.search import Candidate, Search
from costmodel.sweep.tasks import Cost
from hwgen.design import Design
from hwgen.emit import emit
from narrowgate.checks import check_choice, check_least
from narrowgate.measuring import measured, status
from narrowgate.output import counting, print_json, print_table
from numerics.errors import InputError
from reports import provenance
from reports.precision.findings import (
    CANDIDATE_HEADS,
    Findings,
    alone_heads,
    alone_rows,
    candidate_row,
    kind_of,
    number,
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("model", metavar="MODEL", help=", ".join(workloads.names()))
    parser.add_argument(
        "--budget",
        default="",
        metavar="COST=N[%][,…]",
        help=f"largest {', '.join(COSTS)} of an inference, or its share of what the dearest mode costs",
    )
    parser.add_argument(
        "--modes",
        default=",".join(all_modes.DEFAULT),
        metavar="FORMAT[,…]",
        help="formats to choose from (%(default)s)",
    )
    parser.add_argument(
        "--acc", default="", metavar="ACC", help="accumulator of all units (exact; fp32 for block formats)"
    )
    parser.add_argument(
        "--sensitivity",
        default=sensitivity.MEASURES[0],
        metavar="NAME",
        help=f"{', '.join(sensitivity.MEASURES)} (%(default)s)",
    )
    parser.add_argument("--target", default="asap7", metavar="T", help="where units are measured (%(default)s)")
    parser.add_argument("--costs", type=Path, metavar="FILE.toml", help="prices of modes; nothing is measured")
    parser.add_argument("--store", type=Path, metavar="FILE", help="keep results in this SQLite file, and reuse them")
    parser.add_argument("--points", type=int, default=10, metavar="N", help="budgets of a front (%(default)s)")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="folder for the page, pictures and tables")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if not options.budget and not options.output:
        raise InputError("Search must have a --budget, or a folder (-o) for its fronts, but has neither")
    check_choice("Sensitivity", options.sensitivity, sensitivity.MEASURES)
    check_least("Number of budgets of a front", options.points, 2)
    asked = _budgets(options.budget)
    modes = all_modes.modes(options.modes.split(","), options.acc)
    workload = workloads.load(options.model)
    if options.costs:
        listed = prices.load(options.costs)
    else:
        listed, failed = _measured(options, modes)
        if failed:
            return failed
    with counting("searching", _steps(len(workload.network.layers), modes, options)) as advance:
        search = Search(workload, modes, listed, options.sensitivity, advance)
        findings = _find(search, workload, listed, asked, options)
    written = None
    if options.output:
        # Loaded when needed: it draws.
        from reports.precision import page

        made = provenance.collect(f"narrowgate search {options.model}", operands=workloads.SEED)
        written = page.write(findings, options.output, made)
    if options.json:
        print_json(_document(findings, written))
    else:
        _print(findings, written)
    return 0


def _budgets(text: str) -> dict[str, tuple[float, bool]]:
    """Budgets by cost: a number, and whether it is a share in percent."""
    found: dict[str, tuple[float, bool]] = {}
    for part in filter(None, text.split(",")):
        name, _, value = part.partition("=")
        check_choice("Cost of a budget", name, tuple(COSTS))
        try:
            amount = float(value.removesuffix("%"))
        except ValueError:
            amount = 0.0
        if not 0 < amount < float("inf"):
            raise InputError(f"Budget of {name} must be a number above 0, with or without %, not {value!r}")
        if name in found:
            raise InputError(f"Budget of {name} must be given once, not as {text}")
        found[name] = amount, value.endswith("%")
    return found


def _measured(options: argparse.Namespace, modes: Sequence[Mode]) -> tuple[PriceList, int]:
    """Prices of the modes' units under the model's own operands, and the exit status of what failed."""
    target = targets.parse(options.target)
    if not target.is_asic:
        raise InputError(f"Target of a search must be standard cells, whose energy is measured, not {target.text}")
    circuits = emit([Design.parse(mode.design) for mode in modes])
    tasks = [
        Cost(circuit.spec, circuit, target.text, options.model, workloads.VECTORS, workloads.SEED)
        for circuit in circuits
    ]
    outcome = measured(tasks, options.store)
    energies = {task.design: record.figures["energy_fj"] for task, record in outcome.records.items()}
    operands = workloads.condition(options.model, workloads.VECTORS, workloads.SEED)
    how = f"separate units, {', '.join(mode.design for mode in modes)}; {target.how}; operands: {operands}"
    if outcome.failures:
        return PriceList({}, how), status(outcome)
    return prices.of_units(modes, energies, how), 0


def _steps(layers: int, modes: Sequence[Mode], options: argparse.Namespace) -> int:
    """Predictions and trials that a search takes."""
    beside = len(modes) + published.applies([mode.name for mode in modes])
    fronts = len(COSTS) * (options.points + beside) if options.output else 0
    return 2 * layers * len(modes) + bool(options.budget) + beside + fronts


def _find(
    search: Search,
    workload: workloads.Workload,
    listed: PriceList,
    asked: dict[str, tuple[float, bool]],
    options: argparse.Namespace,
) -> Findings:
    budgets = {
        name: amount / 100 * search.dearest(name) if share else amount for name, (amount, share) in asked.items()
    }
    # First, so that a budget that cannot be met is told before anything is run.
    chosen = search.choose(budgets) if budgets else None
    uniform, rule = search.uniform(), search.published()
    beside = [*uniform, *([rule] if rule else [])]
    return Findings(
        model=options.model,
        network=workload.what,
        samples=workload.samples,
        layers=search.network.layers,
        modes=search.modes,
        prices=listed,
        measure=options.sensitivity,
        float64=search.float64,
        alone=search.each_alone(),
        uniform=uniform,
        rule=rule,
        budgets=budgets,
        chosen=chosen,
        fronts={cost: search.front(cost, options.points, beside) for cost in COSTS} if options.output else {},
    )


def _print(findings: Findings, written: Path | None) -> None:
    numbers = range(2, len(CANDIDATE_HEADS))
    heads = list(CANDIDATE_HEADS)
    if findings.chosen:
        under = ", ".join(f"{name} {budget:.6g}" for name, budget in findings.budgets.items())
        print(f"{findings.model} under {under}:")
        rows = [[kind_of(layer), mode] for layer, mode in zip(findings.layers, findings.chosen.modes, strict=True)]
        print_table("", ["layer", "mode"], rows)
    alone = [one for one in findings.candidates if not findings.fronts or one.kind != "searched"]
    shown = alone if findings.chosen in alone or not findings.chosen else [findings.chosen, *alone]
    print_table(
        "beside the same mode everywhere", heads, [candidate_row(findings, c) for c in shown], numbers=numbers
    )
    columns = alone_heads(findings)
    print_table(
        "each layer alone: gain of loss predicted / measured / images lost",
        columns,
        alone_rows(findings),
        numbers=range(1, len(columns)),
    )
    trial = findings.float64
    print(f"float64: {trial.correct} of {trial.samples}. {findings.correlation_sentence}")
    for sentence in findings.rule_sentences:
        print(sentence)
    print(f"Prices: {findings.prices.how}.")
    if written:
        print(written)


def _document(findings: Findings, written: Path | None) -> dict:
    return {
        "model": findings.model,
        "modes": [
            {
                "name": mode.name,
                "unit": mode.design,
                "bits": mode.bits,
                "energy_fj": findings.prices.prices[mode.name].energy_fj,
                "lanes": findings.prices.prices[mode.name].lanes,
            }
            for mode in findings.modes
        ],
        "prices": findings.prices.how,
        "sensitivity": findings.measure,
        "rank_correlation": {name: number(value) for name, value in findings.correlations.items()},
        "float64": {"correct": findings.float64.correct, "samples": findings.float64.samples},
        "layers": [
            {
                "what": kind_of(layer),
                "weights": layer.weights.size,
                "products": layer.products,
                "alone": [
                    {"mode": a.mode, "predicted": a.predicted, "loss": a.loss, "accuracy_lost": a.accuracy}
                    for a in findings.alone
                    if a.layer == index
                ],
            }
            for index, layer in enumerate(findings.layers)
        ],
        "budgets": dict(findings.budgets),
        "chosen": _candidate(findings.chosen),
        "uniform": [_candidate(one) for one in findings.uniform],
        "rule": _candidate(findings.rule),
        "fronts": {cost: [_candidate(one) for one in front] for cost, front in findings.fronts.items()},
        "page": str(written) if written else None,
    }


def _candidate(candidate: Candidate | None) -> dict | None:
    if candidate is None:
        return None
    return {
        "modes": list(candidate.modes),
        "costs": dict(candidate.costs),
        "predicted": candidate.predicted,
        "correct": candidate.trial.correct,
        "samples": candidate.trial.samples,
        "loss": candidate.trial.loss,
    }
