"""How good is the search for one precision a layer? Every choice of three modes is run beside what it chose.

    .venv/bin/python benchmarks/precision_search.py

Sensitivities first: rank correlation of the predicted and the measured gain of loss of each layer of the workload
``digits-conv`` alone, over nine formats, by each measure. Then all 729 choices of E2M1, Posit(8,0) and Posit(16,1)
for its six layers: for each choice on the search's fronts, how many of them cost no more and get more images right,
or lose less on the test images. Prices are those of PRICES below, measured by ``narrowgate search`` on asap7. Some
ten minutes.
"""

import argparse
from itertools import product

from costmodel import workloads
from costmodel.precision import modes, prices
from costmodel.precision.search import Alone, Search, rank_correlation
from costmodel.precision.sensitivity import MEASURES, sensitivity
from costmodel.precision.trials import Trials

FORMATS = ("int3", "int4", "e2m1fn", "e3m0fn", "posit4_1", "e2m3fn", "int8", "e4m3fn", "posit8_0")
#: Energy of a product in fJ, by mode: units with exact accumulators, asap7, operands of digits-conv.
PRICES = {"e2m1fn": 37.51, "posit8_0": 246.5, "posit16_1": 1829.0}


def correlations(workload: workloads.Workload) -> None:
    """Print the rank correlations of each measure."""
    tried = modes.modes(FORMATS)
    network, layers = workload.network, range(len(workload.network.layers))
    pairs = [(layer, index) for layer in layers for index in range(len(tried))]
    trials = Trials(network, workload.images, workload.labels, tried)
    before = trials.uniform(None)
    measured = {pair: trials.alone(*pair).loss - before.loss for pair in pairs}
    print(f"{'measure':<10}{'all':>7}" + "".join(f"{name:>10}" for name in FORMATS))
    for measure in MEASURES:
        found = sensitivity(measure, network, workload.training_images, workload.training_labels)
        alone = [
            Alone(layer, tried[i].name, found.predicted(layer, tried[i].function), measured[layer, i], 0.0)
            for layer, i in pairs
        ]
        by_mode = [rank_correlation([one for one in alone if one.mode == name]) for name in FORMATS]
        print(f"{measure:<10}{rank_correlation(alone):>7.3f}" + "".join(f"{value:>10.2f}" for value in by_mode))


def fronts(workload: workloads.Workload) -> None:
    """Print how the search's choices stand among all choices."""
    tried = modes.modes(list(PRICES))
    listed = prices.PriceList(
        {mode.name: prices.Price(energy_fj=PRICES[mode.name], lanes=prices.lanes_of(mode)) for mode in tried},
        "",
    )
    trials = Trials(workload.network, workload.images, workload.labels, tried)
    every = {choice: trials.run(choice) for choice in product(range(len(tried)), repeat=len(workload.network.layers))}
    print(f"{len(every)} choices")
    for measure in MEASURES:
        search = Search(workload, tried, listed, measure)
        for cost, table in search.costs.items():
            spent = {choice: sum(table[layer, index] for layer, index in enumerate(choice)) for choice in every}
            print(f"{measure}: choices on the front of {cost}")
            for one in search.front(cost, 10):
                rivals = [choice for choice in every if spent[choice] <= one.costs[cost]]
                better = sum(every[choice].correct > one.trial.correct for choice in rivals)
                best = max(every[choice].correct for choice in rivals)
                lower = sum(every[choice].loss < one.trial.loss for choice in rivals)
                print(
                    f"  {one.costs[cost]:>10.4g}  {one.trial.correct} right, best of {len(rivals):>3} {best} "
                    f"({better} better); {lower} lose less  {' '.join(one.modes)}"
                )


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    found = workloads.load("digits-conv")
    correlations(found)
    fronts(found)
