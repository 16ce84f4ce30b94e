import re

import numpy as np
import pytest

from reports import svg
from reports.plots import NARROW, WIDE, plots
from reports.scatter import PALETTE, Axis, Point, draw


def points(*triples):
    return [Point(key=k, label=f"name-{k}", family="integer", x=x, y=y) for k, x, y in triples]


def markers(figure):
    return {
        line.get_gid().removeprefix("point-"): line
        for line in figure.axes[0].lines
        if (line.get_gid() or "").startswith("point-")
    }


def filled(figure):
    return {key for key, line in markers(figure).items() if line.get_markerfacecolor() != PALETTE["paper"]}


def test_points_lie_where_their_figures_say_and_the_front_is_filled():
    figure = draw(points(("a", 1, 5), ("b", 2, 2), ("c", 3, 3)), Axis(title="x"), Axis(title="y"), title="t")
    assert {k: (line.get_xdata()[0], line.get_ydata()[0]) for k, line in markers(figure).items()} == {
        "a": (1, 5),
        "b": (2, 2),
        "c": (3, 3),
    }
    assert filled(figure) == {"a", "b"}


def test_the_front_is_a_step_line_through_its_members():
    figure = draw(points(("a", 1, 5), ("b", 2, 2)), Axis(title="x"), Axis(title="y"), title="t")
    assert np.array_equal(figure.axes[0].lines[0].get_xydata(), [(1, 5), (2, 5), (2, 2)])


def test_faint_points_are_not_on_the_front():
    all_points = points(("a", 1, 1), ("b", 2, 2))
    faint = Point(key="a", label="a", family="posit", x=1, y=1, faint=True)
    assert filled(draw([faint, all_points[1]], Axis(title="x"), Axis(title="y"), title="t")) == {"b"}


def test_axes_are_logarithmic_only_where_spans_demand():
    figure = draw(points(("a", 1, 10), ("b", 50, 12)), Axis(title="x"), Axis(title="y"), title="t")
    assert (figure.axes[0].get_xscale(), figure.axes[0].get_yscale()) == ("log", "linear")
    assert figure.axes[0].get_ylim()[0] == 0


def test_zero_on_an_axis_keeps_it_linear():
    figure = draw(points(("a", 0, 10), ("b", 500, 12)), Axis(title="x"), Axis(title="y"), title="t")
    assert figure.axes[0].get_xscale() == "linear"


@pytest.mark.parametrize("values", [(0.5, 0.5), (1.0, 1.0), (0.9, 1.0), (0.0, 1.0), (0.971, 0.972)])
def test_fractions_of_all_kinds_have_ticks_in_sight(values):
    axis = Axis(title="y", fraction=True, more_is_better=True, resolution=0.0005, reference=("float64", 0.97, 0.005))
    figure = draw(points(("a", 1, values[0]), ("b", 2, values[1])), Axis(title="x"), axis, title="t")
    low, high = figure.axes[0].get_ylim()
    inside = [tick for tick in figure.axes[0].get_yticks() if low <= tick <= high]
    assert len(inside) >= 2
    assert low <= min(*values, 0.97) <= max(*values, 0.97) <= high
    assert all(re.fullmatch(r"[\d.]+ %", label.get_text()) for label in figure.axes[0].get_yticklabels())


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_every_point_has_its_label_and_none_lies_on_another(rows, setting, size):
    drawn = [plot for target in ("foundry", "board") for plot in plots(rows, setting, target)]
    compared = 0
    for plot in drawn:
        figure = plot.draw(size)
        renderer = figure.canvas.get_renderer()
        texts = [text for text in figure.axes[0].texts if text.get_text()]
        assert [text.get_text() for text in texts] == [point.label for point in plot.points]
        boxes = [text.get_window_extent(renderer) for text in texts]
        # Boxes hold room for accents and descenders that no label fills.
        shrunk = [box.expanded(1, 0.7) for box in boxes]
        for i in range(len(shrunk)):
            for j in range(i):
                assert not shrunk[i].overlaps(shrunk[j]), (plot.name, texts[i].get_text(), texts[j].get_text())
                compared += 1
    assert [plot.name for plot in drawn] == [
        "foundry-accuracy-area",
        "foundry-accuracy-energy",
        "foundry-area-delay",
        "board-accuracy-lut",
        "board-lut-fmax",
    ]
    assert compared == 5 * 36


def test_axes_carry_units(rows, setting):
    titles = {plot.name: (plot.x.title, plot.y.title) for plot in plots(rows, setting, "foundry")}
    assert titles == {
        "foundry-accuracy-area": ("Area (µm²)", "Accuracy (rightly classified test images)"),
        "foundry-accuracy-energy": ("Energy (fJ)", "Accuracy (rightly classified test images)"),
        "foundry-area-delay": ("Delay (ps)", "Area (µm²)"),
    }


def test_inline_svg_follows_the_theme_and_carries_tips(rows, setting):
    plot = plots(rows, setting, "foundry")[0]
    text = svg.inline(plot.draw(), name="one", alt="a <plot>", tips=plot.tips)
    assert text.startswith("<svg ")
    assert 'aria-label="a &lt;plot&gt;"' in text
    assert not [colour for colour in PALETTE.values() if colour in text]
    assert all(name.startswith("one-") for name in re.findall(r'\bid="([^"]+)"', text))
    assert all(f'data-row="{i}"><title>{row.label}\n' in text for i, row in enumerate(rows))
    assert all(f">{row.label}</text>" in text for row in rows)
    assert "DejaVu" not in text
    targets = set(re.findall(r'(?:href="|url\()#([^")]+)', text))
    assert targets <= set(re.findall(r'\bid="([^"]+)"', text))
    assert targets
