"""What verbs share in speaking: JSON for programs on standard output, tables for people."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table


def print_json(document: Any) -> None:
    """One JSON document on standard output."""
    json.dump(document, sys.stdout, indent=2)
    print()


def print_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()
) -> None:
    """A table on standard output, as wide as it needs where that is no terminal; columns `numbers` to the right."""
    console = Console() if sys.stdout.isatty() else Console(width=240)
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index in numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def progress_bar() -> Progress:
    """A progress bar on standard error, silent where that is no terminal."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
    )


@contextmanager
def counting(what: str, total: int) -> Iterator[Callable[[], None]]:
    """A function to call as each of `total` things is done: it moves a bar, or where standard error is no terminal
    prints a line at every tenth.
    """
    if sys.stderr.isatty():
        with progress_bar() as bar:
            line = bar.add_task(what, total=total)
            yield lambda: bar.advance(line)
        return
    done = 0

    def advance() -> None:
        nonlocal done
        done += 1
        if done * 10 // total > (done - 1) * 10 // total:
            print(f"{what}: {done} of {total}", file=sys.stderr, flush=True)

    yield advance


def digits(value: float) -> str:
    """A figure with the digits a person needs: four significant ones, no exponent for everyday sizes."""
    if value == int(value) and abs(value) < 1e7:
        return f"{int(value)}"
    if abs(value) >= 1000:
        return f"{value:.0f}"
    return f"{value:.4g}"
