"""The choice of what is measured: near the fronts of what is predicted, and never what sums wrongly."""

import math

import numpy as np

from costmodel import laws
from costmodel.sweep.screening import RATIO, NoiseOf, noise_tasks, screen
from hwgen.design import Design

FORMATS = ("int3", "int4", "int5", "int6", "int8", "e2m1fn", "e2m3fn", "e3m2fn", "e4m3fn", "e5m2")
DESIGNS = [
    Design.parse(f"mac:a={a},b={b},acc={acc}") for a in FORMATS for b in FORMATS for acc in ("exact", "fp16", "fp32")
]


def predicted(designs):
    return {"asap7": laws.predict(designs, "asap7")}


def ratios():
    """As if noise followed from the bits of the factors."""
    return {design: 6.0 * min(op.width for op in design.function.operands[:2]) for design in DESIGNS}


def test_the_chosen_are_the_nearest_to_a_front():
    given = ratios()
    found = screen(DESIGNS, predicted(DESIGNS), given, 12)
    assert found.chosen.sum() == 12
    assert found.front[found.chosen].max() <= found.front[(found.front >= 0) & ~found.chosen].min()
    # What is optimal in area is on the first front: nothing smaller is as good.
    area = found.predictions["asap7"].figures["area_um2"].value
    compared = 0
    for i in np.flatnonzero(found.front != 0):
        better = [j for j, d in enumerate(DESIGNS) if area[j] < area[i] and given[d] >= given[DESIGNS[i]]]
        assert better
        compared += 1
    assert compared > 100


def test_what_has_no_law_and_what_sums_to_no_number_is_never_chosen():
    without = Design.parse("dot:a=hif4,b=hif4,lanes=64,acc=fp32")
    assert laws.predict([without], "asap7").reasons[0]
    given = ratios()
    lost = DESIGNS[0]
    given |= {lost: -math.inf, without: 100.0}
    found = screen([*DESIGNS, without], predicted([*DESIGNS, without]), given, len(DESIGNS) + 1)
    assert not found.chosen[0]
    assert not found.chosen[-1]
    assert found.chosen.sum() == len(DESIGNS) - 1


def test_designs_of_unequal_lanes_are_on_fronts_of_their_own():
    one, four = Design.parse("mac:a=int4,b=int4,acc=exact"), Design.parse("dot:a=int4,b=int4,lanes=4,acc=exact")
    found = screen([one, four], predicted([one, four]), {one: 20.0, four: 20.0}, 2)
    assert list(found.front) == [0, 0]


def test_noise_is_that_of_the_sums():
    texts = ["mac:a=int8,b=int8,acc=exact", "mac:a=int4,b=int4,acc=exact", "mac:a=int8,b=int8,acc=e5m3"]
    fine, coarse, rounded = (NoiseOf(text).compute()[0][RATIO] for text in texts)
    # A bit of two factors is worth some 6 dB; a total of four bits of significand costs more than half of them.
    assert 18 < fine - coarse < 26
    assert 5 < fine - rounded < 20
    # A total that becomes infinite is of no use.
    assert NoiseOf("mac:a=int10,b=int10,acc=fp16").compute()[0][RATIO] == -math.inf


def test_designs_of_one_function_share_its_noise():
    designs = [Design.parse(f"mac:a=int4,b=int4,acc=exact{build}") for build in ("", ",stages=2", ",shell=stream")]
    tasks = noise_tasks([*designs, Design.parse("multiply:a=int4,b=int4,out=exact")])
    assert list(tasks) == designs
    assert len(set(tasks.values())) == 1
