"""How good is the search for one precision a layer? Predictions beside what happens, choices beside all others.

    .venv/bin/python benchmarks/precision_search.py [--page docs/reference/search.md]

Three tables of the workload ``digits-conv``. What the search chooses for no more than a published rule costs, beside
that rule and the same mode everywhere. The rank correlation of predicted and measured gains of loss of each layer
alone, over nine formats, by each measure of sensitivity. And all 729 choices of E2M1, Posit(8,0) and Posit(16,1) for
the six layers, run: of those that cost no more energy than a choice on the search's front, how many images the best
gets right, and how many lose less on the test images. Prices are PRICES, which ``narrowgate search`` measures on
asap7. Some three minutes on a quiet machine.
"""

import argparse
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from shared import put_into

from costmodel import workloads
from costmodel.precision import modes, prices
from costmodel.precision.search import Alone, Candidate, Search, rank_correlation
from costmodel.precision.sensitivity import MEASURES, sensitivity
from costmodel.precision.trials import Trials
from reports.markdown import table

FORMATS = ("int3", "int4", "e2m1fn", "e3m0fn", "posit4_1", "e2m3fn", "int8", "e4m3fn", "posit8_0")
#: Energy of a product in fJ, by mode: units with exact accumulators, asap7, operands of digits-conv.
PRICES = {"e2m1fn": 37.51, "posit4_1": 53.04, "posit8_0": 246.5, "posit16_1": 1829.0}
#: Modes whose every choice is run.
EVERY = ("e2m1fn", "posit8_0", "posit16_1")


def search_of(workload: workloads.Workload, names: Sequence[str], measure: str = MEASURES[0]) -> Search:
    """The search among modes of those names."""
    tried = modes.modes(names)
    listed = {mode.name: prices.Price(energy_fj=PRICES[mode.name], lanes=prices.lanes_of(mode)) for mode in tried}
    return Search(workload, tried, prices.PriceList(listed, ""), measure)


def choices(workload: workloads.Workload) -> str:
    """Markdown: the same mode everywhere, the published rule, and what is searched for no more of each cost."""
    search = search_of(workload, list(PRICES))
    rule = search.published()
    if rule is None:
        raise ValueError(f"Modes must include those of the published rule, but are {', '.join(PRICES)}")
    shown = [(f"`{one.modes[0]}` everywhere", one) for one in search.uniform()]
    shown.append((f"{rule.kind}: {_layers(rule)}", rule))
    for cost, words in (("energy_fj", "energy"), ("cycles", "cycles"), ("size_bits", "bits of weights")):
        found = search.choose({cost: rule.costs[cost]})
        shown.append((f"searched, for no more {words}: {_layers(found)}", found))
    rows = [
        [
            text,
            str(one.trial.correct),
            f"{one.costs['energy_fj'] / 1e6:.2f}",
            f"{one.costs['cycles']:,.0f}",
            f"{one.costs['size_bits'] / 1e3:.1f}",
        ]
        for text, one in shown
    ]
    return table(["layers", "right", "energy, nJ", "cycles", "weights, kbit"], rows, right=range(1, 5))


def _layers(candidate: Candidate) -> str:
    return " ".join(f"`{mode}`" for mode in candidate.modes)


def ranks(workload: workloads.Workload) -> str:
    """Markdown: rank correlations by each measure."""
    tried = modes.modes(FORMATS)
    network = workload.network
    pairs = [(layer, index) for layer in range(len(network.layers)) for index in range(len(tried))]
    trials = Trials(network, workload.images, workload.labels, tried)
    before = trials.uniform(None)
    measured = {pair: trials.alone(*pair).loss - before.loss for pair in pairs}
    rows = []
    for measure in MEASURES:
        found = sensitivity(measure, network, workload.training_images, workload.training_labels)
        alone = [
            Alone(layer, tried[i].name, found.predicted(layer, tried[i].function), measured[layer, i], 0.0)
            for layer, i in pairs
        ]
        by_mode = [rank_correlation([one for one in alone if one.mode == name]) for name in FORMATS]
        rows.append([f"`{measure}`", f"{rank_correlation(alone):.3f}", *(f"{value:.2f}" for value in by_mode)])
    heads = ["sensitivity", f"all {len(pairs)} pairs", *FORMATS]
    return table(heads, rows, right=range(1, len(heads)))


def best(workload: workloads.Workload) -> str:
    """Markdown: choices on the front of energy beside all that cost no more."""
    search = search_of(workload, EVERY)
    trials = Trials(workload.network, workload.images, workload.labels, search.modes)
    layers = range(len(workload.network.layers))
    every = {choice: trials.run(choice) for choice in product(range(len(EVERY)), repeat=len(layers))}
    costs = search.costs["energy_fj"]
    spent = {choice: sum(costs[layer, choice[layer]] for layer in layers) for choice in every}
    rows = []
    for one in search.front("energy_fj", 12):
        rivals = [every[choice] for choice in every if spent[choice] <= one.costs["energy_fj"] * (1 + 1e-9)]
        lower = sum(trial.loss < one.trial.loss for trial in rivals)
        rows.append(
            [
                f"{one.costs['energy_fj'] / 1e6:.2f}",
                str(one.trial.correct),
                str(max(trial.correct for trial in rivals)),
                str(lower),
                str(len(rivals)),
            ]
        )
    heads = ["energy, nJ", "right", "most that is right for no more", "lose less for no more", "of"]
    return table(heads, rows, right=range(len(heads)))


def main() -> None:
    """Print the tables, and put them into a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    workload = workloads.load("digits-conv")
    for marker, make in (("precision-choices", choices), ("precision-ranks", ranks), ("precision-best", best)):
        text = make(workload)
        print(text, flush=True)
        if options.page:
            put_into(options.page, marker, text)


if __name__ == "__main__":
    main()
