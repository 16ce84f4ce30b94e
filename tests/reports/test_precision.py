"""What the page of a search says: labels, rows, sentences, and points of its pictures."""

from dataclasses import replace

import numpy as np
import pytest

from costmodel.precision import modes
from costmodel.precision.prices import Price, PriceList
from costmodel.precision.search import RULE, SEARCHED, UNIFORM, Alone, Candidate
from costmodel.precision.trials import Trial
from costmodel.workloads.network import Layer, windows_of
from reports.precision.findings import SHOWN, Findings, alone_rows, candidate_row
from reports.precision.plots import plots

NAMES = ("e2m1fn", "posit8_0", "mxfp4")
LAYERS = [
    Layer(np.zeros((2, 4)), np.zeros(2), windows_of(3, 1, 2)),
    *(Layer(np.zeros((8, 8)), np.zeros(8)) for _ in range(3)),
]


def candidate(kind, correct, *names, energy_fj):
    costs = {"energy_fj": energy_fj, "cycles": 1200.0, "size_bits": 1000.0}
    return Candidate(kind, names, costs, 0.01, Trial(correct, 200, 0.3))


@pytest.fixture
def findings():
    rule = candidate(RULE, 150, *NAMES[:2], *NAMES[:2], energy_fj=2.5e6)
    uniform = [candidate(UNIFORM, 140 + i, *[name] * 4, energy_fj=(1 + i) * 1e6) for i, name in enumerate(NAMES)]
    best = candidate(SEARCHED, 160, "posit8_0", *["e2m1fn"] * 3, energy_fj=2.25e6)
    same = candidate(SEARCHED, 140, *["e2m1fn"] * 4, energy_fj=1e6)
    alone = [
        Alone(layer, name, 0.1 * (layer + 1) / (index + 1), 0.2 * (layer + 1) / (index + 1), 0.005 * layer)
        for layer in range(4)
        for index, name in enumerate(NAMES)
    ]
    return Findings(
        model="digits",
        network="a network",
        samples="images",
        layers=LAYERS,
        modes=modes.modes(NAMES),
        prices=PriceList({name: Price(energy_fj=1.0, lanes=4) for name in NAMES}, "a table"),
        measure="hessian",
        float64=Trial(180, 200, 0.1),
        alone=alone,
        uniform=uniform,
        rule=rule,
        budgets={},
        chosen=None,
        fronts={"energy_fj": [same, replace(best, predicted=0.005)]},
    )


def test_candidates_have_names_and_rows(findings):
    uniform, best = findings.uniform[0], findings.fronts["energy_fj"][1]
    assert [findings.label(one) for one in (uniform, findings.rule, best)] == ["e2m1fn", "18 % rule", "5.00 bits"]
    assert candidate_row(findings, best) == [
        *("posit8_0, e2m1fn, e2m1fn, e2m1fn", "searched", "160 of 200", "80.00 %", "0.2"),
        *("2.25", "1200", "1", "5.00"),
    ]
    # One that is both uniform and searched is both.
    assert len(findings.candidates) == 3 + 1 + 2
    assert {name: shown.head for name, shown in SHOWN.items()} == {
        "energy_fj": "energy, nJ",
        "cycles": "cycles",
        "size_bits": "weights, kbit",
    }


def test_layers_are_told_with_what_each_mode_loses(findings):
    rows = alone_rows(findings)
    assert rows[0] == [
        *("1: convolution, 2 × 4 at 4 positions", "8", "32"),
        *("0.1 / 0.2 / 0", "0.05 / 0.1 / 0", "0.033 / 0.067 / 0"),
    ]
    assert rows[3][:3] == ["4: dense, 8 × 8", "64", "64"]
    assert rows[3][3].endswith(" / 3")


def test_sentences_are_those_of_the_figures(findings):
    assert findings.rule_sentences == [
        "The 18 % rule gets 150 of 200 right for 2.5 nJ; the search for no more, 2.25 nJ, 160."
    ]
    assert replace(findings, rule=None).rule_sentences == []
    assert findings.correlation_sentence.endswith(
        "1.00 over all 12 pairs; over the 4 layers of a mode: e2m1fn 1.00, posit8_0 1.00, mxfp4 1.00."
    )
    few = replace(findings, layers=LAYERS[:2], alone=[one for one in findings.alone if one.layer < 2])
    assert few.correlation_sentence.endswith("1.00 over all 6 pairs.")


def test_a_picture_shows_each_choice_once_by_its_family(findings):
    (plot,) = plots(findings)
    shown = [(point.label, point.family, point.x, point.y) for point in plot.points]
    assert shown == [
        ("5.00 bits", "mixed", 2.25, 0.8),
        ("e2m1fn", "minifloat", 1.0, 0.7),
        ("posit8_0", "posit", 2.0, 0.705),
        ("mxfp4", "minifloat", 3.0, 0.71),
        ("18 % rule", "mixed", 2.5, 0.75),
    ]
    assert (plot.x.title, plot.title) == ("Energy (nJ)", "Accuracy against energy, digits")
    assert plot.tips["0"] == "searched: posit8_0, e2m1fn, e2m1fn, e2m1fn\n160 of 200\n2.25 nJ"
