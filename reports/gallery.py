"""The small figure for a README."""

from collections.abc import Sequence
from pathlib import Path

from reports import svg
from reports.findings import choices
from reports.plots import accuracy_plot
from reports.row import Row, Setting, check, targets

#: Bytes that a README's figure may weigh.
LIMIT = 150_000


def write(rows: Sequence[Row], path: Path, setting: Setting, *, target: str | None = None) -> Path:
    """Write accuracy against size on `target` as PNG of at most `LIMIT` bytes.

    The target is by default the first of `setting.how`. The same input gives the same
    bytes. Raises what `reports.page.write` raises.
    """
    check(rows, setting, target)
    target = target or targets(rows, setting)[0]
    figure = accuracy_plot(rows, setting, target, choices(rows, target)[0][0]).draw()
    # Twice a page's resolution if it fits, less if many designs make a heavy picture.
    pictures = (svg.png(figure, dpi=dpi) for dpi in (144, 120, 96, 72))
    data = next((picture for picture in pictures if len(picture) <= LIMIT), None)
    if data is None:
        raise ValueError(f"Picture of {len(rows)} designs must weigh at most {LIMIT} bytes even at 72 dots an inch")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
