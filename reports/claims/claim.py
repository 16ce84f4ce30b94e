"""What a claim is made of: what was published, under which conditions, and how ours is compared with it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reports.claims.figures import Figures
from reports.claims.verdict import Verdict, of_goal, of_ratio, together
from reports.plots import Plot

#: Source of the operands that energies are measured with, and how many vectors.
OPERANDS, VECTORS = "gaussian", 2000


@dataclass(frozen=True)
class Need:
    """A measurement that a claim is judged by."""

    #: Canonical text form.
    design: str
    #: Text form of a target, or name of a workload for the accuracy.
    place: str
    #: Whether an energy is needed, too, where the place has one.
    energy: bool = True
    #: Source of the operands that it is measured with.
    operands: str = OPERANDS


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A published ratio, or a goal, beside ours."""

    #: What over what: ``E4M3 into FP32, area``.
    what: str
    #: The published range, both ends alike for a single figure.
    low: float
    high: float
    #: NaN where there is none, and then `reason` says why.
    ours: float
    #: As that of `of_ratio`.
    tolerance: float | None = None
    reason: str = ""
    #: Whether this project set itself `high` as a limit, and nobody published a figure.
    goal: bool = False

    @property
    def verdict(self) -> Verdict:
        """By the rule of `of_ratio`, or of `of_goal`."""
        if self.goal:
            return of_goal(self.high, self.ours)
        return of_ratio(self.low, self.high, self.ours, self.tolerance)

    @property
    def published_text(self) -> str:
        """The published figure, with three digits at most."""
        if self.goal:
            return f"goal: {self.high:.3g} at most"
        return f"{self.low:.3g}" if self.low == self.high else f"{self.low:.3g} to {self.high:.3g}"

    @property
    def ours_text(self) -> str:
        """Our figure with three digits, or why there is none."""
        if math.isnan(self.ours):
            return self.reason or "not measured"
        return f"{self.ours:#.3g}"


@dataclass(frozen=True, kw_only=True)
class Group:
    """Comparisons that are judged together."""

    #: What they are about, as a noun: ``single multiply-accumulate units``.
    title: str
    comparisons: Sequence[Comparison]
    #: Sentences on what the figures show, computed from them.
    remarks: Sequence[str] = ()
    #: Drawn on the page that is not text.
    plot: Plot | None = None

    @property
    def verdict(self) -> str:
        """The verdicts of all comparisons in one line."""
        return together(comparison.verdict for comparison in self.comparisons)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """Something published about the cost of number formats."""

    #: On the command line.
    name: str
    title: str
    #: What is claimed, as a sentence.
    says: str
    #: Where: authors, title, number.
    source: str
    #: How the published figures reached this page, and which of them are not certain.
    provenance: str
    #: Conditions side by side: what, published, ours.
    conditions: Sequence[tuple[str, str, str]]
    #: All measurements that `compare` asks for.
    needs: Sequence[Need]
    #: The comparisons, from figures.
    compare: Callable[[Figures], Sequence[Group]]
