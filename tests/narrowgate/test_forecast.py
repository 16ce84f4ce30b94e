"""Time left of sweeps with short and long tasks."""

import pytest
from sweep_tasks import Trace

from narrowgate.forecast import Forecast, clock


class There(Trace):
    """As a trace, in a place of its own."""

    place = "there"


SHORT = [Trace(f"short{number}", "") for number in range(9)]
LONG = [There(f"long{number}", "") for number in range(1)]


def test_short_tasks_count_little_beside_a_long_one():
    forecast = Forecast([*SHORT, *LONG], {("trace", "here"): 1.0, ("trace", "there"): 91.0})
    assert (forecast.share, forecast.left_s(5.0)) == (0.0, None)
    for task in SHORT:
        forecast.end(task)
    assert forecast.share == pytest.approx(0.09)
    # On two processes nine seconds of work took half of that.
    assert forecast.left_s(4.5) == pytest.approx(45.5)
    forecast.end(Trace("was in the store", ""))
    assert forecast.share == pytest.approx(0.09)
    forecast.end(LONG[0])
    assert (forecast.share, forecast.left_s(50.0)) == (1.0, 0.0)


@pytest.mark.parametrize("means", [{}, {("cost", "asap7"): 30.0}, {("trace", "elsewhere"): 0.0}])
def test_tasks_of_which_nothing_is_known_count_alike(means):
    forecast = Forecast([*SHORT, *LONG], means)
    forecast.end(LONG[0])
    assert forecast.share == pytest.approx(0.1)
    assert forecast.left_s(2.0) == pytest.approx(18.0)


def test_nothing_to_do_is_done():
    assert Forecast([], {}).share == 1.0


def test_times_are_shown_as_clocks_do():
    assert [clock(s) for s in (None, 5, 125.4, 3723)] == ["-:--", "0:05", "2:05", "1:02:03"]
