"""The search: sensitivities checked against trials, choices under budgets, fronts, and what stands beside them."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from costmodel.precision import published
from costmodel.precision.choice import cheapest, check_budgets, smallest_budget, total
from costmodel.precision.modes import Mode
from costmodel.precision.prices import PriceList
from costmodel.precision.sensitivity import MEASURES, sensitivity
from costmodel.precision.trials import Trial, Trials
from costmodel.workloads.base import Workload

#: What a candidate is: chosen under a budget, the same mode everywhere, or by the rule of others.
SEARCHED, UNIFORM, RULE = "searched", "uniform", published.NAME


@dataclass(frozen=True)
class Candidate:
    """One mode for each layer, what that costs and what it is worth."""

    #: `SEARCHED`, `UNIFORM` or `RULE`.
    kind: str
    #: Names of the layers' modes.
    modes: tuple[str, ...]
    #: Costs of an inference by name.
    costs: Mapping[str, float]
    #: Gain of loss over float64 that sensitivities predict on the calibration samples.
    predicted: float
    #: What came of the test set.
    trial: Trial


@dataclass(frozen=True)
class Alone:
    """One layer alone in one mode: what was predicted on calibration samples and what came of the test set."""

    layer: int
    mode: str
    predicted: float
    #: Gain of loss and loss of accuracy over float64.
    loss: float
    accuracy: float


class Search:
    """Choices of a mode for each layer of a workload's network.

    Parameters
    ----------
    workload
        Its training images are the calibration samples; its test images are for trials alone.
    modes, prices
        What there is to choose from, and what it costs.
    measure
        One of `costmodel.precision.sensitivity`.
    advance
        Called as each prediction and each trial is done.
    """

    def __init__(
        self,
        workload: Workload,
        modes: Sequence[Mode],
        prices: PriceList,
        measure: str = MEASURES[0],
        advance: Callable[[], None] = lambda: None,
    ):
        self.modes = tuple(modes)
        self.network = workload.network
        self.costs = prices.costs(self.network, self.modes)
        self._calibration = workload.training_images
        self._advance = advance
        self._sensitivity = sensitivity(measure, self.network, self._calibration, workload.training_labels)
        self._trials = Trials(self.network, workload.images, workload.labels, self.modes)

    @cached_property
    def losses(self) -> NDArray[np.float64]:
        """Predicted gain of loss, shape ``(layers, modes)``."""
        return np.array([[self._predicted(layer, mode) for mode in self.modes] for layer in self._layers])

    def _predicted(self, layer: int, mode: Mode) -> float:
        found = self._sensitivity.predicted(layer, mode.function)
        self._advance()
        return found

    @property
    def _layers(self) -> range:
        return range(len(self.network.layers))

    @property
    def float64(self) -> Trial:
        """The trial of the network itself."""
        return self._trials.uniform(None)

    def each_alone(self) -> list[Alone]:
        """Every layer alone in every mode."""
        found = []
        for layer in self._layers:
            for index, mode in enumerate(self.modes):
                trial = self._trials.alone(layer, index)
                gain = trial.loss - self.float64.loss, self.float64.accuracy - trial.accuracy
                found.append(Alone(layer, mode.name, float(self.losses[layer, index]), *gain))
                self._advance()
        return found

    def choose(self, budgets: Mapping[str, float]) -> Candidate:
        """The choice that is predicted to lose least under `budgets`, by the names of costs. Raises what `cheapest`
        raises.
        """
        # Losses take their time, and a budget that cannot be met is told without.
        check_budgets(self.costs, budgets)
        return self._candidate(SEARCHED, cheapest(self.losses, self.costs, budgets))

    def uniform(self) -> list[Candidate]:
        """The same mode in all layers, for each mode."""
        return [self._candidate(UNIFORM, (index,) * len(self._layers)) for index in range(len(self.modes))]

    def published(self) -> Candidate | None:
        """The choice by the rule of `costmodel.precision.published`; None where it needs other modes."""
        names = [mode.name for mode in self.modes]
        if not published.applies(names):
            return None
        marked = published.sensitive(self.network, self._calibration)
        return self._candidate(RULE, tuple(names.index(published.HIGH if high else published.LOW) for high in marked))

    def front(self, cost: str, points: int, beside: Sequence[Candidate] = ()) -> list[Candidate]:
        """The choices under `points` budgets of one cost, by equal factors from the least to what the best costs, and
        under what each of `beside` costs; each choice once.
        """
        costs = self.costs[cost]
        least = smallest_budget(costs)
        best = tuple(int(index) for index in self.losses.argmin(axis=1))
        spaced = np.geomspace(least, total(costs, best), points).tolist()
        # Rounding must not take the first below the least.
        budgets = [max(budget, least) for budget in (*spaced, *(one.costs[cost] for one in beside))]
        found = [self.choose({cost: budget}) for budget in sorted(budgets)]
        return list({one.modes: one for one in found}.values())

    def dearest(self, cost: str) -> float:
        """What the dearest mode costs in all layers: the whole of which budgets can be shares."""
        return float(self.costs[cost].sum(axis=0).max())

    def _candidate(self, kind: str, choice: tuple[int, ...]) -> Candidate:
        trial = self._trials.run(choice)
        self._advance()
        return Candidate(
            kind,
            tuple(self.modes[index].name for index in choice),
            {name: total(costs, choice) for name, costs in self.costs.items()},
            total(self.losses, choice),
            trial,
        )


def rank_correlation(alone: Sequence[Alone]) -> float:
    """Spearman's rank correlation of predicted and measured gains of loss; NaN where one is constant."""
    predicted, measured = _ranks([one.predicted for one in alone]), _ranks([one.loss for one in alone])
    spread = float(predicted.std() * measured.std())
    return float(np.mean(predicted * measured)) / spread if spread else math.nan


def _ranks(values: Sequence[float]) -> NDArray[np.float64]:
    """Ranks around zero; equal values share the mean of theirs."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    return ranks - ranks.mean()
