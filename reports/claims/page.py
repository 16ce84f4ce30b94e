"""The page of claims, as Markdown for the documents and as HTML that needs nothing beside itself."""

import csv
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from reports import svg
from reports.claims.claim import OPERANDS, VECTORS, Claim, Group
from reports.claims.figures import Figures
from reports.claims.verdict import RULES
from reports.markdown import table
from reports.plots import NARROW, WIDE, Plot

TITLE = "The field's claims, reproduced or refuted"
LEAD = (
    "What has been published about the cost of narrow formats, beside what our own circuits cost. A verdict is "
    "computed from the two figures by the rules below, never written; a claim is not wrong because it does not hold "
    "here, and the conditions beside it say how far the two can be compared."
)
SUMMARY_HEADS = ("claim", "what is compared", "verdict")
CONDITION_HEADS = ("condition", "published", "ours")
COMPARISON_HEADS = ("ratio", "published", "ours", "verdict")
HOW = (
    "Areas, delays and energies are those of `narrowgate cost`: Yosys, static timing and simulated energy before "
    f"layout, no wires, {VECTORS:,} {OPERANDS} operands unless a condition says otherwise; look-up tables are "
    "Yosys', before place and route. Every circuit has the default style and effort unless a condition says "
    "otherwise, and its least delay rather than a clock that all meet: energies are those of one operation, however "
    "long it takes."
)


@dataclass(frozen=True)
class Heading:
    """What a page of claims begins with."""

    title: str = TITLE
    lead: str = LEAD
    #: What makes the page.
    command: str = "narrowgate claims -o build/claims"
    #: Where all figures of ours are.
    figures: str = "benchmarks/claims.csv"


@dataclass(frozen=True)
class Section:
    """A table of other figures, behind the claims."""

    title: str
    says: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    #: Columns that are flush right.
    right: Sequence[int]


@dataclass(frozen=True)
class Judged:
    """A claim with its comparisons."""

    claim: Claim
    groups: Sequence[Group]


def judge(claims: Sequence[Claim], figures: Figures) -> list[Judged]:
    """Every claim compared with `figures`."""
    return [Judged(claim, claim.compare(figures)) for claim in claims]


def markdown(judged: Sequence[Judged], heading: Heading = Heading(), more: Sequence[Section] = ()) -> str:
    """The page as Markdown, with `more` behind the claims; the same figures give the same text."""
    rules = "\n".join(f"- **{verdict.value}**: {rule}." for verdict, rule in RULES.items())
    blocks = [
        f"# {heading.title}",
        heading.lead,
        f"    {heading.command:<43}# measures what is missing, and writes this page",
        HOW,
        f"Of each published ratio (ours are in `{heading.figures}`, all of them):\n\n{rules}",
        "## Verdicts",
        counted(judged),
        table(SUMMARY_HEADS, summary(judged)),
        *(block for one in judged for block in _section(one)),
        *(
            block
            for one in more
            for block in (f"## {one.title}", one.says, table(one.heads, one.rows, right=one.right))
        ),
    ]
    return "\n\n".join(blocks) + "\n"


def summary(judged: Sequence[Judged]) -> list[tuple[str, str, str]]:
    """A row for each group of comparisons: claim, once for all its groups, what is compared, verdict."""
    return [
        ("" if index else one.claim.title, group.title, group.verdict)
        for one in judged
        for index, group in enumerate(one.groups)
    ]


def counted(judged: Sequence[Judged]) -> str:
    """How many comparisons have which verdict, as a sentence."""
    counts = Counter(c.verdict for one in judged for group in one.groups for c in group.comparisons)
    words = "; ".join(f"{verdict.value}: {counts[verdict]}" for verdict in RULES)
    return f"Of all {counts.total()} comparisons: {words}."


def _section(judged: Judged) -> list[str]:
    claim = judged.claim
    blocks = [
        f"## {claim.title}",
        f"**Claim** (`{claim.name}`): {claim.says}",
        f"{claim.source}. {claim.provenance}",
        table(CONDITION_HEADS, claim.conditions),
    ]
    for group in judged.groups:
        rows = [(c.what, c.published_text, c.ours_text, c.verdict.value) for c in group.comparisons]
        blocks += [
            f"**{group.title[0].upper()}{group.title[1:]}: {group.verdict}.**",
            table(COMPARISON_HEADS, rows, right=(1, 2)),
            *group.remarks,
        ]
    return blocks


def write_comparisons(judged: Sequence[Judged], path: Path) -> None:
    """Write every comparison as CSV, ours with six digits and empty where there is none.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["claim", "group", "what", "published_low", "published_high", "ours", "verdict"])
        for one in judged:
            for group in one.groups:
                for c in group.comparisons:
                    ends = (f"{c.low:.6g}", f"{c.high:.6g}", "" if math.isnan(c.ours) else f"{c.ours:.6g}")
                    writer.writerow([one.claim.name, group.title, c.what, *ends, c.verdict.value])


def _drawn(plot: Plot) -> Mapping[str, Markup]:
    """A plot for wide and for narrow screens, as elements of a page."""
    return {
        width: Markup(svg.inline(plot.draw(size), name=f"{plot.name}-{width}", alt=plot.title, tips=plot.tips))
        for width, size in (("wide", WIDE), ("narrow", NARROW))
    }


def html(
    judged: Sequence[Judged],
    provenance: Mapping[str, str],
    heading: Heading = Heading(),
    more: Sequence[Section] = (),
) -> str:
    """The page as one HTML document, with `more` behind the claims; `provenance` says what made it."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = resources.files("reports").joinpath("claims/page.html.j2").read_text(encoding="utf-8")
    css = resources.files("reports").joinpath("page.css").read_text(encoding="utf-8")
    return environment.from_string(template).render(
        title=heading.title,
        lead=heading.lead,
        how=HOW.replace("`", ""),
        rules=RULES,
        counted=counted(judged),
        judged=judged,
        more=more,
        drawn={group.title: _drawn(group.plot) for one in judged for group in one.groups if group.plot},
        summary_heads=SUMMARY_HEADS,
        condition_heads=CONDITION_HEADS,
        comparison_heads=COMPARISON_HEADS,
        provenance=provenance,
        css=Markup(css),
    )
