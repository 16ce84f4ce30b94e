"""Figures as text and pixels, byte for byte the same for the same input."""

import io
import re
from collections.abc import Mapping
from html import escape

import matplotlib as mpl
from matplotlib.figure import Figure

from reports.scatter import PALETTE

_FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'.replace('"', "'")


def standalone(figure: Figure) -> str:
    """`figure` as an SVG document with its text as text."""
    stream = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "narrowgate", "svg.id": None}):
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return stream.getvalue()


def inline(figure: Figure, *, name: str, alt: str, tips: Mapping[str, str]) -> str:
    """`figure` as an ``<svg>`` element for a page: colours follow the page's theme, `tips` hang at the points.

    `name`, unique on the page, precedes all identifiers; `alt` says what the figure shows, for those who cannot see
    it. A point's tip, by its key, becomes its title, and the key its ``data-row``.
    """
    text = standalone(figure)
    text = text[text.index("<svg") :]
    text = re.sub(r"\s*<metadata>.*?</metadata>", "", text, flags=re.S)
    for key, tip in tips.items():
        text = text.replace(
            f'<g id="point-{key}">', f'<g class="point" data-row="{escape(key)}"><title>{escape(tip)}</title>'
        )
    text = re.sub(r'\bid="([^"]+)"', rf'id="{name}-\1"', text)
    text = re.sub(r'(href="|url\()#', rf"\1#{name}-", text)
    for role, colour in PALETTE.items():
        text = text.replace(colour, f"var(--{role})")
    text = re.sub(r"(font(?:-family)?: [^;\"]*?)'DejaVu Sans'[^;\"]*", rf"\1{_FONTS}", text)
    return re.sub(
        r'<svg [^>]*?viewBox="([^"]+)"[^>]*>',
        rf'<svg xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="\1" role="img" aria-label="{escape(alt)}">',
        text,
        count=1,
    ).strip()


def png(figure: Figure, *, dpi: int = 144) -> bytes:
    """`figure` as a PNG; 144 dots an inch is twice a page's size."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=dpi, metadata={"Software": None})
    return stream.getvalue()
