"""What the rows say, in plain words, computed from them."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from costmodel.sweep.pareto import front
from reports.quantity import digits, percent, quantity, title
from reports.row import FAMILIES, Row, Setting


@dataclass(frozen=True, kw_only=True)
class Winner:
    """The best design in one figure among those that may be recommended."""

    figure: str
    #: Superlative and figure: ``Smallest area``.
    title: str
    row: Row
    #: Value with unit.
    value: str
    #: How it stands to the runner-up, as a clause; empty without one.
    lead: str


#: Figures that a choice is made by, with the superlative of their title; the first that a target has of each
#: line is taken.
_CHOICES = (
    (("area_um2", "Smallest area"), ("lut", "Fewest LUTs")),
    (("energy_fj", "Lowest energy"),),
    (("delay_ps", "Shortest delay"), ("fmax_mhz", "Highest clock frequency")),
)
#: Figures of which more is better.
MORE_IS_BETTER = frozenset({"fmax_mhz"})


def has(rows: Sequence[Row], target: str, figure: str) -> list[Row]:
    """Rows that have the figure on the target."""
    return [row for row in rows if f"{target}/{figure}" in row.figures]


def cost(row: Row, target: str, figure: str) -> str:
    """A row's figure on a target with its unit; LUTs with the DSP blocks that come besides."""
    text = quantity(figure, row.figures[f"{target}/{figure}"])
    blocks = row.figures.get(f"{target}/dsp", 0)
    return f"{text} + {blocks:.0f} DSP" if figure == "lut" and blocks else text


def choices(rows: Sequence[Row], target: str) -> list[tuple[str, str]]:
    """Figures of `target` that a choice is made by, with their superlatives."""
    return [
        next((figure, name) for figure, name in line if has(rows, target, figure))
        for line in _CHOICES
        if any(has(rows, target, figure) for figure, _ in line)
    ]


def winners(rows: Sequence[Row], setting: Setting, target: str) -> list[Winner]:
    """The best of the good rows in each figure that a choice is made by; none if no row is good."""
    found = []
    for figure, name in choices(rows, target):
        ranked = ranking([row for row in has(rows, target, figure) if setting.good(row)], target, figure)
        if ranked:
            best = ranked[0]
            found.append(
                Winner(
                    figure=figure,
                    title=name,
                    row=best,
                    value=cost(best, target, figure),
                    lead=_lead(ranked, target, figure),
                )
            )
    return found


def ranking(rows: Sequence[Row], target: str, figure: str) -> list[Row]:
    """`rows` from best to worst in one figure; of equal ones the more accurate first."""
    sign = -1 if figure in MORE_IS_BETTER else 1
    return sorted(rows, key=lambda row: (sign * row.figures[f"{target}/{figure}"], -row.accuracy, row.label))


def _lead(ranked: Sequence[Row], target: str, figure: str) -> str:
    """How the first stands to the second; LUTs do not compare where DSP blocks take part of the work."""
    if len(ranked) < 2:
        return ""
    if figure == "lut" and len({row.figures.get(f"{target}/dsp", 0) for row in ranked[:2]}) > 1:
        return f"the next is {ranked[1].label} with {cost(ranked[1], target, figure)}"
    first, second = (row.figures[f"{target}/{figure}"] for row in ranked[:2])
    if first == second:
        return f"the same as {ranked[1].label}"
    share = abs(second - first) / second if second else math.inf
    word = "above" if first > second else "below"
    return (
        f"{100 * share:.0f} % {word} the next, {ranked[1].label}"
        if share >= 0.005
        else f"level with {ranked[1].label}"
    )


def by_family(rows: Sequence[Row], setting: Setting, target: str) -> list[tuple[str, list[tuple[Row, str] | None]]]:
    """For each family that is there, its best good design in each of `choices` with the value; None without one."""
    table: list[tuple[str, list[tuple[Row, str] | None]]] = []
    for family in FAMILIES:
        of_family = [row for row in rows if row.family == family]
        if not of_family:
            continue
        cells: list[tuple[Row, str] | None] = []
        for figure, _ in choices(rows, target):
            ranked = ranking([r for r in has(of_family, target, figure) if setting.good(r)], target, figure)
            cells.append((ranked[0], cost(ranked[0], target, figure)) if ranked else None)
        table.append((family, cells))
    return table


def accuracy_front(rows: Sequence[Row], target: str, figure: str) -> list[Row]:
    """Rows that no other beats in accuracy and the figure at once, cheapest first; failed proofs are left out."""
    known = [row for row in has(rows, target, figure) if row.verdict != "differ"]
    cost = [row.figures[f"{target}/{figure}"] for row in known]
    members = front(cost, [row.accuracy for row in known], more_x=figure in MORE_IS_BETTER, more_y=True)
    return [known[i] for i in members]


def sampling_error(accuracy: float, images: int) -> float:
    """Half the width of the 95 % interval (normal approximation) of an accuracy measured on `images`."""
    return 1.96 * math.sqrt(accuracy * (1 - accuracy) / images)


def headline(rows: Sequence[Row], setting: Setting, target: str) -> str:
    """The choice in one sentence; empty if no row may be recommended."""
    by_label: dict[str, list[str]] = {}
    for winner in winners(rows, setting, target):
        by_label.setdefault(winner.row.label, []).append(f"{winner.title[0].lower()}{winner.title[1:]}")
    told = [f"{label} has the {_listed(titles)}" for label, titles in by_label.items()]
    if not told:
        return ""
    points = digits(100 * setting.tolerance)
    near = f"among the designs within {points} percentage points of float64"
    return f"For this network on {target}, {near}, {_listed(told)}."


def _listed(words: Sequence[str]) -> str:
    """``one``, ``one and two``, ``one, two and three``."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def sentences(rows: Sequence[Row], setting: Setting, target: str) -> list[str]:
    """What else the rows say, in plain words, most important first."""
    told = [_count(rows, setting)]
    told += [_front(rows, target, f) for f, _ in choices(rows, target)[:2] if len(has(rows, target, f)) > 1]
    told.append(_spread(rows, setting))
    told += _verdicts(rows)
    return told


def _count(rows: Sequence[Row], setting: Setting) -> str:
    good = [row for row in rows if setting.good(row)]
    points = digits(100 * setting.tolerance)
    reference = percent(setting.accuracy_float64)
    if good:
        return f"{len(good)} of {len(rows)} designs stay within {points} percentage points of float64 ({reference})."
    best = max(rows, key=lambda row: row.accuracy)
    return (
        f"None of {len(rows)} designs stays within {points} percentage points of float64 ({reference}); "
        f"the nearest is {best.label} with {percent(best.accuracy)}."
    )


def _front(rows: Sequence[Row], target: str, figure: str) -> str:
    members = accuracy_front(rows, target, figure)
    names = _listed([f"{row.label} ({percent(row.accuracy)})" for row in members])
    if len(members) == 1:
        return f"In accuracy and {title(figure)} on {target}, {names} beats every other design."
    return f"In accuracy and {title(figure)} at once on {target}, no design beats {names}."


def _spread(rows: Sequence[Row], setting: Setting) -> str:
    image, error = 100 / setting.images, 100 * sampling_error(setting.accuracy_float64, setting.images)
    return (
        f"One of the {setting.images:,} test images is {image:.2f} percentage points, and so few leave an accuracy "
        f"uncertain by {error:.1f} either way (95 %): a lead of a few images, over float64 too, may be chance."
    )


def _verdicts(rows: Sequence[Row]) -> list[str]:
    def named(condition: Callable[[Row], bool]) -> list[str]:
        return [row.label for row in rows if condition(row)]

    agree = [row for row in rows if row.verdict == "agree"]
    told = []
    if agree:
        vectors = sum(row.vectors for row in agree)
        told.append(
            f"Circuit and golden function agree on all {vectors:,} vectors compared, for {len(agree)} of "
            f"{len(rows)} designs."
        )
    if differ := named(lambda row: row.verdict == "differ"):
        told.append(f"Circuit and golden function differ, so that nothing is recommended of: {', '.join(differ)}.")
    unproven = named(lambda row: row.verdict == "not verified")
    if len(unproven) == len(rows):
        told.append("None of the circuits was verified for this report.")
    elif unproven:
        told.append(f"Not verified: {', '.join(unproven)}.")
    return told
