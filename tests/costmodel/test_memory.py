"""The law of memories: it is the fit of its points, it grows as memories do, and it says where it knows nothing."""

import json
import sys
from pathlib import Path

import pytest

from costmodel.memory import FIGURES, Memory, law, points
from narrowgate.__main__ import main
from numerics.errors import InputError

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import memory_law

FITTED = [point for point in points() if point.source == memory_law.FITTED]


def test_the_law_is_the_fit_of_its_points():
    assert len(FITTED) == 40
    assert memory_law.fit(FITTED) == {figure: dict(part) for figure, part in law().items()}


def test_errors_are_those_that_the_page_states():
    page = (Path(__file__).parents[2] / "docs" / "reference" / "memory.md").read_text()
    assert memory_law.table() in page
    errors = memory_law.errors(FITTED, Memory.figures)
    assert {figure: count for figure, (count, _, _) in errors.items()} == dict.fromkeys(FIGURES, 40)
    assert all(mean < 20 and abs(worst) < 40 for _, mean, worst in errors.values())
    # A law that is off by half is seen to be.
    halved = memory_law.errors(FITTED, lambda memory: {k: v / 2 for k, v in memory.figures().items()})
    assert all(mean > 30 for _, mean, _ in halved.values())


def test_every_source_is_on_the_page():
    page = (Path(__file__).parents[2] / "docs" / "reference" / "memory.md").read_text()
    sources = {point.source for point in points()}
    assert sources == {"cacti7", "openram", "horowitz"}
    assert all(f"| `{source}` |" in page for source in sources)
    assert all(point.figures for point in points())


@pytest.mark.parametrize(
    "more", [Memory(131072, 64, 45), Memory(65536, 64, 45, 2), Memory(65536, 64, 65)], ids=["bits", "ports", "node"]
)
def test_more_bits_ports_and_nanometres_cost_more(more):
    less, grown = Memory(65536, 64, 45).figures(), more.figures()
    assert all(grown[figure] > less[figure] for figure in FIGURES)


def test_what_is_beyond_the_points_says_so():
    assert Memory(65536, 64, 45).extrapolated == ""
    assert Memory(1024, 64, 7).extrapolated == "7 nm outside 22 to 90 nm, 1024 bits outside 8192 to 2097152"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ((512, 8, 45), r"Capacity of a memory must be 1024 to 67108864 bits, not 512"),
        ((1024, 256, 45), r"Word of a memory must be 1 to 128 bits, not 256"),
        ((65536, 64, 3), r"Node of a memory must be 5 to 180 nm, not 3"),
        ((65536, 64, 45, 9), r"Ports of a memory must be 1 to 4, not 9"),
    ],
)
def test_a_memory_that_is_none_gets_its_sentence(values, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        Memory(*values)


def test_the_verb_takes_the_node_of_a_technology(capsys):
    words = ["memory", "--bits", "65536", "--word", "128", "--json"]
    assert main([*words, "--technology", "asap7"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["node_nm"] == 7
    assert found["figures"] == Memory(65536, 128, 7).figures()
    assert found["conditions"]["extrapolated"] == "7 nm outside 22 to 90 nm"
    assert main([*words[:-1], "--node", "2"]) == 2
    assert "Node of a memory must be 5 to 180 nm, not 2\n" in capsys.readouterr().err
