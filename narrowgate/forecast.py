"""How far a sweep is and how long it still takes, though some of its tasks take a hundred times as long as others."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from costmodel.sweep.tasks import Task
from narrowgate.output import counting


class Forecast:
    """Counts a task as the seconds that others of its kind took in its place, and trusts that all are off alike.

    Parameters
    ----------
    tasks
        Those that must be computed.
    means
        Mean seconds of results by kind and place; where there are none, those of the kind or of all count, or 1.
    """

    def __init__(self, tasks: Sequence[Task], means: Mapping[tuple[str, str], float]):
        self._expected = {task: _expected(task, means) for task in tasks}
        self._all = sum(self._expected.values())
        self._done = 0.0

    def end(self, task: Task) -> bool:
        """Note that `task` has ended; whether it was expected: one that was not counts nothing."""
        seconds = self._expected.pop(task, None)
        self._done += seconds or 0.0
        return seconds is not None

    @property
    def share(self) -> float:
        """Share of the work that is done, 0 to 1."""
        return self._done / self._all if self._all and self._expected else float(not self._expected)

    def left_s(self, elapsed_s: float) -> float | None:
        """Seconds still to go after `elapsed_s`; None while no task has ended."""
        return elapsed_s * (self._all - self._done) / self._done if self._done else None


def _expected(task: Task, means: Mapping[tuple[str, str], float]) -> float:
    alike = [mean for (kind, _), mean in means.items() if kind == task.kind] or list(means.values())
    mean = means.get((task.kind, task.place)) or (sum(alike) / len(alike) if alike else 1.0)
    # A task that takes no time at all is still one.
    return max(mean, 1e-3)


@contextmanager
def forecasting(
    what: str, total: int, means: Mapping[tuple[str, str], float]
) -> Iterator[tuple[Callable[[Sequence[Task]], None], Callable[[Task], None]]]:
    """Functions to call with the tasks that must be computed, and with each of all `total` that has ended.

    They move a bar with percent, rate and time left, or where standard error is no terminal print a line at every
    tenth.
    """
    if not sys.stderr.isatty():
        with counting(what, total) as advance:
            yield lambda tasks: None, lambda task: advance()
        return
    columns = ("{task.description}", "{task.percentage:.0f} %", "{task.fields[count]}", "{task.fields[pace]}")
    texts = [TextColumn(column) for column in columns]
    with Progress(texts[0], BarColumn(), *texts[1:], console=Console(stderr=True)) as bar:
        line = bar.add_task(what, total=1.0, count=f"0/{total}", pace="")
        forecast, begun, ended, computed = Forecast([], means), time.monotonic(), 0, 0

        def begin(tasks: Sequence[Task]) -> None:
            nonlocal forecast, begun
            forecast, begun = Forecast(tasks, means), time.monotonic()

        def advance_bar(task: Task) -> None:
            nonlocal ended, computed
            ended += 1
            computed += forecast.end(task)
            elapsed = time.monotonic() - begun
            pace = f"{60 * computed / elapsed:.3g}/min, {clock(forecast.left_s(elapsed))} left" if computed else ""
            share = forecast.share if computed or ended == total else 0.0
            bar.update(line, completed=share, count=f"{ended}/{total}", pace=pace)

        yield begin, advance_bar


def clock(seconds: float | None) -> str:
    """``1:02:03`` or ``2:03``; ``-:--`` for None."""
    if seconds is None:
        return "-:--"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
