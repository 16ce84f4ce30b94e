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
    """A table on standard output, as wide as it needs where that is no terminal; columns `numbers` to the right.

    Where a terminal is too narrow, but wide enough for all columns behind the first, each row has two lines: its
    first cell, and the others.
    """
    console = _console()
    widths = [max(map(len, cells)) for cells in zip(columns, *rows, strict=True)]
    rest = sum(widths[1:]) + 2 * (len(widths) - 1)
    if widths[0] + rest > console.width >= max(rest, widths[0]):
        numbers_of_rest = [index - 1 for index in numbers if index]
        print_sections(title, [(row[0], [row[1:]]) for row in rows], numbers=numbers_of_rest, heads=columns)
        return
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index in numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def print_sections(
    title: str,
    sections: Sequence[tuple[str, Sequence[Sequence[str]]]],
    *,
    numbers: Sequence[int] = (),
    heads: Sequence[str] = (),
) -> None:
    """A table on standard output in sections: a line, and its rows below it, indented; all with the same columns.

    Columns `numbers` are to the right, and what is too wide goes on below in the last one. `heads` are those of the
    lines and of each column, if there are any.
    """
    console = _console()
    every = [row for _, rows in sections for row in rows]
    widths = [max(map(len, cells)) for cells in zip(*([heads[1:]] if heads else []), *every, strict=True)]
    if title:
        console.print(title, style="italic", markup=False)
    if heads:
        console.print(heads[0], style="bold")
        console.print(_indented([heads[1:]], widths, numbers, style="bold"))
    # What does not fit goes on below in the last column, which is narrower then.
    if 2 * len(widths) + sum(widths) > console.width:
        widths[-1] = 1
    for line, rows in sections:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
        _print_rows(console, _indented(rows, widths, numbers))


def _indented(rows: Sequence[Sequence[str]], widths: Sequence[int], numbers: Sequence[int], style: str = "") -> Table:
    """Rows without heads, two places to the right, in columns at least as wide as `widths`."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), style=style)
    table.add_column(width=0)
    for index, width in enumerate(widths):
        table.add_column(justify="right" if index in numbers else "left", min_width=width, overflow="fold")
    for row in rows:
        table.add_row("", *row)
    return table


def _print_rows(console: Console, table: Table) -> None:
    """Print a table, without blanks at the ends of its lines where nobody but a program reads them."""
    if console.is_terminal:
        console.print(table)
        return
    with console.capture() as shown:
        console.print(table)
    for line in shown.get().splitlines():
        print(line.rstrip())


def _console() -> Console:
    return Console() if sys.stdout.isatty() else Console(width=240)


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
def following(bar: Progress, title: str) -> Iterator[Callable[[str, int, int], None]]:
    """A function to call with what is being done to a thing, how much of it is done, and how much there is."""
    task = bar.add_task(title, total=None)
    yield lambda what, done, total: bar.update(task, description=f"{title}: {what}", completed=done, total=total)
    bar.remove_task(task)


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
