"""What a search found, and the rows of its tables."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from costmodel.precision.modes import Mode
from costmodel.precision.prices import PriceList
from costmodel.precision.search import RULE, SEARCHED, UNIFORM, Alone, Candidate, rank_correlation
from costmodel.precision.trials import Trial
from costmodel.workloads.network import Layer

#: Layers that are too few to be ranked.
_FEW = 3


class Shown(NamedTuple):
    """How a cost is shown: what it is, the unit that people read, and how many of ours one of these is."""

    title: str
    unit: str
    ours: float

    @property
    def head(self) -> str:
        """Title with unit, for tables: ``energy, nJ``."""
        return ", ".join(filter(None, (self.title, self.unit)))

    @property
    def axis(self) -> str:
        """Title with unit, for pictures: ``Energy (nJ)``."""
        return self.title.capitalize() + (f" ({self.unit})" if self.unit else "")

    def number(self, cost: float) -> str:
        """A cost without its unit."""
        return f"{cost / self.ours:.5g}"

    def text(self, cost: float) -> str:
        """A cost with its unit: ``1.688 nJ``."""
        return f"{self.number(cost)} {self.unit or self.title}"


#: How each cost is shown.
SHOWN = {
    "energy_fj": Shown("energy", "nJ", 1e6),
    "cycles": Shown("cycles", "", 1.0),
    "size_bits": Shown("weights", "kbit", 1e3),
}


@dataclass(frozen=True, kw_only=True)
class Findings:
    """All that a search found."""

    #: Name of the workload, its network and what that sees, as phrases.
    model: str
    network: str
    samples: str
    layers: Sequence[Layer]
    modes: Sequence[Mode]
    prices: PriceList
    #: How sensitivities are estimated.
    measure: str
    float64: Trial
    alone: Sequence[Alone]
    uniform: Sequence[Candidate]
    #: The choice by the published rule, if its formats are among the modes.
    rule: Candidate | None
    #: Budgets by cost, and the choice under them, if any were given.
    budgets: Mapping[str, float]
    chosen: Candidate | None
    #: Candidates under a range of budgets, by cost; none unless they were asked for.
    fronts: Mapping[str, Sequence[Candidate]]

    @property
    def candidates(self) -> list[Candidate]:
        """Every candidate once: the chosen one, uniform ones, the rule's, then those of the fronts."""
        first = [*([self.chosen] if self.chosen else []), *self.uniform, *([self.rule] if self.rule else [])]
        every = [*first, *(one for front in self.fronts.values() for one in front)]
        return list({(one.kind, one.modes): one for one in every}.values())

    @property
    def correlations(self) -> dict[str, float]:
        """Rank correlation of predicted and measured gains of loss: over ``all``, and over the layers of a mode."""
        names = [mode.name for mode in self.modes]
        found = {name: rank_correlation([one for one in self.alone if one.mode == name]) for name in names}
        return {"all": rank_correlation(self.alone), **found}

    def bits(self, candidate: Candidate) -> float:
        """Mean bits of a weight."""
        return candidate.costs["size_bits"] / sum(layer.weights.size for layer in self.layers)

    def label(self, candidate: Candidate) -> str:
        """What a candidate is called in a picture or table."""
        if candidate.kind == UNIFORM:
            return candidate.modes[0]
        return f"{self.bits(candidate):.2f} bits" if candidate.kind == SEARCHED else candidate.kind

    @property
    def correlation_sentence(self) -> str:
        """The evidence for the sensitivities, as one sentence."""
        found = self.correlations
        alone = [f"{name} {value:.2f}" for name, value in found.items() if name != "all"]
        # Of two or three layers a rank correlation says nothing.
        by_mode = f"; over the {len(self.layers)} layers of a mode: {', '.join(alone)}"
        return (
            f"Rank correlation of the predicted gain of loss ({self.measure}, training images) and the measured one "
            f"(test images), a layer alone in a mode: {found['all']:.2f} over all {len(self.alone)} pairs"
            f"{by_mode if len(self.layers) > _FEW else ''}."
        )

    @property
    def rule_sentences(self) -> list[str]:
        """The published rule beside what the search finds for no more of each cost."""
        if self.rule is None:
            return []
        found = []
        for cost, front in self.fronts.items():
            within = [one for one in front if one.costs[cost] <= self.rule.costs[cost]]
            if within:
                best = min(within, key=lambda one: one.predicted)
                text = SHOWN[cost].text
                found.append(
                    f"The {RULE} gets {self.rule.trial.correct} of {self.rule.trial.samples} right for "
                    f"{text(self.rule.costs[cost])}; the search for no more, {text(best.costs[cost])}, "
                    f"{best.trial.correct}."
                )
        return found


def kind_of(layer: Layer) -> str:
    """A layer in words: ``dense, 48 × 96``."""
    outputs, inputs = layer.weights.shape
    if layer.windows is None:
        return f"dense, {outputs} × {inputs}"
    return f"convolution, {outputs} × {inputs} at {layer.positions} positions"


def number(value: float) -> float | None:
    """A number for JSON, None for one that is not finite."""
    return value if math.isfinite(value) else None


CANDIDATE_HEADS = (
    "layers",
    "kind",
    "right",
    "accuracy",
    "gain of loss",
    *(shown.head for shown in SHOWN.values()),
    "bits",
)


def candidate_row(findings: Findings, candidate: Candidate) -> list[str]:
    """A row under `CANDIDATE_HEADS`."""
    costs = [shown.number(candidate.costs[cost]) for cost, shown in SHOWN.items()]
    trial = candidate.trial
    return [
        candidate.modes[0] if candidate.kind == UNIFORM else ", ".join(candidate.modes),
        candidate.kind,
        f"{trial.correct} of {trial.samples}",
        f"{100 * trial.accuracy:.2f} %",
        f"{trial.loss - findings.float64.loss:.3g}",
        *costs,
        f"{findings.bits(candidate):.2f}",
    ]


def alone_heads(findings: Findings) -> list[str]:
    """Heads of `alone_rows`."""
    return ["layer", "weights", "products", *(mode.name for mode in findings.modes)]


def alone_rows(findings: Findings) -> list[list[str]]:
    """For each layer what it is and, for each mode, the predicted gain of loss, the measured one, and the images that
    are lost.
    """
    rows = []
    for index, layer in enumerate(findings.layers):
        cells = [
            f"{one.predicted:.2g} / {one.loss:.2g} / {one.accuracy * findings.float64.samples:.0f}"
            for one in findings.alone
            if one.layer == index
        ]
        rows.append([f"{index + 1}: {kind_of(layer)}", str(layer.weights.size), str(layer.products), *cells])
    return rows
