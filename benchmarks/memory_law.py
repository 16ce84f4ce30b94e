"""The fit of the law of memories, and its errors against every point.

  python benchmarks/memory_law.py [--write] [--page FILE.md]

`--write` writes `costmodel/memory/law.toml`; `--page` puts the errors between the page's markers.

Coefficients are the nonnegative ones with the least sum of squared relative errors over the points of CACTI; the
exponent of the node and the growth for each port are those, of a grid, with which that is least.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import nnls
from shared import put_into

from costmodel import memory
from costmodel.memory import FIGURES, Memory, Point, points

#: Terms that each figure has.
TERMS = {
    "area_um2": ("bits", "edge", "word"),
    "read_fj": ("edge", "word", "word_edge"),
    "write_fj": ("edge", "word", "word_edge"),
    "access_ps": ("one", "edge"),
}
#: The source that is fitted; the others are compared.
FITTED = "cacti7"
_NODES = np.arange(0.5, 3.01, 0.02)
_PORTS = np.arange(1.0, 2.51, 0.05)


def fit(chosen: Sequence[Point]) -> dict[str, dict[str, float]]:
    """The law that fits `chosen` points best."""
    return {figure: _fit(figure, [p for p in chosen if figure in p.figures]) for figure in FIGURES}


def _fit(figure: str, chosen: Sequence[Point]) -> dict[str, float]:
    rows = np.array([[p.memory.terms[term] / p.figures[figure] for term in TERMS[figure]] for p in chosen])
    scale = np.array([p.memory.node_nm / 45 for p in chosen])
    more = np.array([p.memory.ports - 1 for p in chosen])
    tried = []
    for node in _NODES:
        for port in _PORTS if more.any() else (1.0,):
            coefficients, error = nnls(rows * (scale**node * port**more)[:, None], np.ones(len(chosen)))
            tried.append((error, node, port, coefficients))
    _, node, port, coefficients = min(tried, key=lambda entry: entry[:3])
    named = {term: float(f"{c:.4g}") for term, c in zip(TERMS[figure], coefficients, strict=True)}
    return {**named, "port": round(float(port), 2), "node": round(float(node), 2)}


def errors(
    chosen: Sequence[Point], figures_of: Callable[[Memory], dict[str, float]]
) -> dict[str, tuple[int, float, float]]:
    """For each figure: how many points have it, the mean and the largest absolute relative error, in percent."""
    found = {}
    for figure in FIGURES:
        own = [p for p in chosen if figure in p.figures]
        relative = [100 * (figures_of(p.memory)[figure] / p.figures[figure] - 1) for p in own]
        if own:
            found[figure] = (len(own), float(np.mean(np.abs(relative))), max(relative, key=abs))
    return found


def table() -> str:
    """Markdown: errors by source."""
    lines = ["| source | points | area: mean, worst | read | write | access |", "|---|--:|---|---|---|---|"]
    for source in dict.fromkeys(p.source for p in points()):
        own = [p for p in points() if p.source == source]
        found = errors(own, Memory.figures)
        cells = [f"{found[f][1]:.0f} %, {found[f][2]:+.0f} %" if f in found else "" for f in FIGURES]
        lines.append(f"| {source} | {len(own)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def dumps(found: dict[str, dict[str, float]]) -> str:
    """TOML text of a law."""
    lines = [
        "# Made by `python benchmarks/memory_law.py --write`; do not edit. Area in um2, energy in fJ, time in ps,"
    ]
    lines += ["# at 45 nm; times (node / 45 nm) ** node, times port for each port after the first."]
    for figure, part in found.items():
        lines += ["", f"[{figure}]", *(f"{key} = {value:g}" for key, value in part.items())]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    found = dumps(fit([p for p in points() if p.source == FITTED]))
    if options.write:
        Path(memory.__file__).with_name("law.toml").write_text(found, encoding="utf-8")
        memory.law.cache_clear()
    print(found)
    print(table())
    if options.page:
        put_into(options.page, "memory_law", table())


if __name__ == "__main__":
    main()
