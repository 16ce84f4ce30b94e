"""The report: one page that needs nothing beside itself, with its figures as PNG and its table as CSV beside it."""

from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from costmodel.measurement import ENERGY_PARTS
from reports import findings, svg
from reports.plots import NARROW, WIDE, Plot, plots
from reports.quantity import digits, meaning, percent, title, unit
from reports.row import COLUMNS, FAMILIES, Row, Setting, check, frame, targets


def write(rows: Sequence[Row], folder: Path, setting: Setting, *, target: str | None = None) -> Path:
    """Write the report of `rows` into `folder`, made if need be, and return its page, ``folder/index.html``.

    Beside the page: ``designs.csv`` with all figures, and a PNG of each plot. What the page says first is about
    `target`, by default the first of `setting.how`. The same input gives the same bytes.

    Raises
    ------
    InputError
        If there is no row, a label names two designs, or no row has a figure on `target`.
    OSError
        If a file cannot be written; the page is written last.
    """
    check(rows, setting, target)
    order = targets(rows, setting)
    target = target or order[0]
    order = [target, *(other for other in order if other != target)]
    folder.mkdir(parents=True, exist_ok=True)
    sections = [_section(rows, setting, name, folder) for name in order]
    frame(rows, setting).to_csv(folder / "designs.csv", index=False, lineterminator="\n")
    page = folder / "index.html"
    page.write_text(
        _template().render(
            setting=setting,
            rows=rows,
            target=target,
            sections=sections,
            winners=findings.winners(rows, setting, target),
            headline=findings.headline(rows, setting, target),
            sentences=findings.sentences(rows, setting, target),
            choices=findings.choices(rows, target),
            by_family=findings.by_family(rows, setting, target),
            families=[family for family in FAMILIES if any(row.family == family for row in rows)],
            fronts=_fronts(rows, target),
            groups=_groups(rows, setting, order),
            columns=COLUMNS,
            meaning=meaning,
            title=title,
            percent=percent,
            digits=digits,
            ended=ended,
            css=Markup(_resource("page.css")),
            js=Markup(_resource("page.js")),
        ),
        encoding="utf-8",
        newline="\n",
    )
    return page


def ended(text: str) -> str:
    """`text` as a sentence, with a full stop if it has no end of its own."""
    return text if not text or text[-1] in ".!?" else f"{text}."


def _resource(name: str) -> str:
    return resources.files("reports").joinpath(name).read_text(encoding="utf-8")


def _template():
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_resource("page.html.j2"))


def _section(rows: Sequence[Row], setting: Setting, target: str, folder: Path) -> dict:
    """What the page shows of one target; its plots' PNG files are written here."""
    return {
        "target": target,
        "plots": [_drawn(plot, setting, target, folder) for plot in plots(rows, setting, target)],
        "how": setting.how.get(target, ""),
        "conditions": setting.conditions.get(target, {}),
    }


def _drawn(plot: Plot, setting: Setting, target: str, folder: Path) -> dict:
    wide = plot.draw(WIDE)
    (folder / f"{plot.name}.png").write_bytes(svg.png(wide))
    return {
        "name": plot.name,
        "title": plot.title,
        "meaning": plot.meaning,
        "how": [setting.how[name] for name in (*plot.figures, target) if name in setting.how],
        "wide": Markup(svg.inline(wide, name=f"{plot.name}-w", alt=plot.title, tips=plot.tips)),
        "narrow": Markup(
            svg.inline(plot.draw(NARROW), name=f"{plot.name}-n", alt=plot.title, tips=plot.tips),
        ),
    }


def _fronts(rows: Sequence[Row], target: str) -> dict[str, list[str]]:
    """For each label, the figures in which its design is on the front against accuracy."""
    on: dict[str, list[str]] = {row.label: [] for row in rows}
    for figure, _ in findings.choices(rows, target):
        for row in findings.accuracy_front(rows, target, figure):
            on[row.label].append(title(figure))
    return on


def _groups(rows: Sequence[Row], setting: Setting, order: Sequence[str]) -> list[dict]:
    """The table's figures, by target: name, title, unit of each; parts of the energy are in the CSV alone."""
    names = [name for name in frame(rows, setting).columns if name not in COLUMNS]
    return [
        {
            "target": target,
            "figures": [
                {"name": name, "figure": figure, "title": title(figure), "unit": unit(figure)}
                for name in names
                for owner, _, figure in [name.partition("/")]
                if owner == target and figure not in ENERGY_PARTS
            ],
        }
        for target in order
    ]
