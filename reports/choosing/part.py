"""What a part of the page is, and how it may state things."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np


class BrokenClaimError(Exception):
    """A sentence of the page that the numbers contradict: the page must be written anew, by a person."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One question with its evidence."""

    #: The question, as a heading.
    title: str
    #: Markdown below the heading; figures are linked by name.
    text: str
    #: SVG documents by file name.
    figures: Mapping[str, str] = field(default_factory=dict)


def claim(sentence: str, holds: bool | np.bool_) -> str:
    """`sentence`.

    Raises
    ------
    BrokenClaimError
        If it does not hold.
    """
    if not holds:
        raise BrokenClaimError(f"The numbers contradict: {sentence}")
    return sentence


def paragraphs(*texts: str) -> str:
    """Blocks of Markdown, parted by empty lines."""
    return "\n\n".join(texts)


def picture(name: str, alt: str) -> str:
    """A figure in Markdown; `alt` says what it shows to those who cannot see it."""
    return f"![{alt}](choosing/{name})"


def made(how: str) -> str:
    """The line under a figure or table that says how it was made."""
    return f"*{how}*"
