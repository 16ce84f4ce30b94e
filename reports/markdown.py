"""Tables in Markdown, and generated parts of pages."""

import re
from collections.abc import Mapping, Sequence

from numerics.errors import InputError

_PART = re.compile(r"(<!-- ([a-z-]+): begin -->\n).*?(\n<!-- \2: end -->)", re.DOTALL)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> str:
    """A table, columns `right` flush right."""
    rule = ["---:" if index in right else "---" for index in range(len(heads))]
    return "\n".join(
        f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in [heads, rule, *rows]
    )


def filled(page: str, parts: Mapping[str, str]) -> str:
    """`page` with each generated part, between ``<!-- NAME: begin -->`` and ``<!-- NAME: end -->``, put in anew.

    Raises
    ------
    InputError
        If the page has not the parts that are given, each once.
    """
    names = [match[2] for match in _PART.finditer(page)]
    if sorted(names) != sorted(parts):
        raise InputError(
            f"Page must have the generated parts {', '.join(sorted(parts))}, not {', '.join(names) or 'none'}"
        )
    return _PART.sub(lambda match: f"{match[1]}{parts[match[2]]}{match[3]}", page)
