"""Closed forms are what the stages of the real circuits are: widths, and counts of what their elaboration makes."""

from collections import Counter

import numpy as np
import pytest
from amaranth.hdl import Fragment

from costmodel.laws import specs
from costmodel.laws.points import plan
from costmodel.laws.structure import DATAPATHS, composed, terms_of
from costmodel.laws.terms import TERMS
from hwgen.arith import carry_save
from hwgen.codec import lead, normalise
from hwgen.codec.posit import multiply as posit_multiply
from hwgen.codec.posit import sign_magnitude
from hwgen.datapath import chain, multiply, scaled
from hwgen.datapath.block import product as block_product
from hwgen.datapath.block import scale as block_scale
from hwgen.design import Design

#: Half of the sample plan.
DESIGNS = [Design.parse(entry.design) for entry in plan()[::2]]


def one(design):
    """Terms of one design, and its parameters."""
    found, reasons = specs.of([design])
    assert reasons == [""], reasons
    return composed(DATAPATHS[found["datapath"][0]], found), found


def value(array):
    return int(np.asarray(array).reshape(-1)[0])


def stages(design):
    return dict(chain(design.function).stages)


def test_widths_are_those_of_the_stages():
    compared = Counter()
    for design in DESIGNS:
        terms, _ = one(design)
        built = stages(design)
        if terms.places is not None:
            places = built["order"].places
            for name in ("width", "right", "max_exp", "overtakes"):
                assert value(getattr(terms.places, name)) == int(getattr(places, name)), (design.text, name)
                compared["places"] += 1
        if terms.window is not None:
            window = built["align"].window
            for name in ("width", "right"):
                assert value(getattr(terms.window, name)) == getattr(window, name), (design.text, name)
                compared["window"] += 1
        if terms.result is not None:
            source = built["normalise"].source
            for name in ("width", "max_shift", "headroom", "front", "leads", "normal_width", "exp_width"):
                assert value(getattr(terms.result, name)) == int(getattr(source, name)), (design.text, name)
                compared["result"] += 1
        if terms.grid is not None:
            align = built.get("place") or built["align"]
            assert value(terms.grid) == align.widths[0], design.text
            compared["grid"] += 1
        if (scaling := getattr(built["multiply"], "scaling", None)) if "multiply" in built else None:
            compared["scaling"] += scaling.product_width > 0
    assert compared["places"] >= 60
    assert compared["window"] >= 10
    assert compared["result"] >= 150
    assert compared["grid"] >= 10
    assert compared["scaling"] >= 4


@pytest.fixture
def counted(monkeypatch):
    """Counts of what stages make as they are elaborated."""
    counts = Counter()

    def counting(module, name, key, size):
        real = getattr(module, name)

        def wrapped(m, *arguments, **more):
            counts[key] += size(*arguments)
            return real(m, *arguments, **more)

        monkeypatch.setattr(module, name, wrapped)

    counting(carry_save, "full_adders", "full_adders", lambda x, *_: len(x))
    for module in (lead, normalise, scaled, sign_magnitude):
        counting(module, "leading_zeros", "counted_bits", lambda x, *_: len(x))
    for module in (multiply, scaled, posit_multiply, block_product, block_scale):
        counting(module, "multiply", "products", lambda a, b, *_: len(a) * len(b))
    return counts


def test_counts_are_those_of_the_elaborated_stages(counted):
    compared, exact, adders = 0, 0, []
    for design in DESIGNS[::2]:
        _, found = one(design)
        ours = dict(zip(TERMS, terms_of(found)[:, 0], strict=True))
        counted.clear()
        for stage in stages(design).values():
            Fragment.get(stage, None)
        assert ours["counted_bits"] == counted["counted_bits"], design.text
        if not ours["booth_bits"] and counted["products"]:
            assert ours["partial_bits"] == counted["products"], design.text
            compared += 1
        # Full adders of constants, which the signs of words leave, are not in the closed form: synthesis folds them.
        constants = DATAPATHS[found["datapath"][0]] in ("integer", "fixed", "summed", "sized", "scaled", "stored")
        if not constants and not ours["booth_bits"]:
            assert ours["full_adders"] == counted["full_adders"], design.text
            exact += counted["full_adders"] > 0
        else:
            # A row of Booth's digits may begin one bit later.
            assert ours["full_adders"] <= counted["full_adders"] + (ours["booth_bits"] > 0), design.text
            adders.append((ours["full_adders"], counted["full_adders"]))
    assert compared >= 15
    assert exact >= 10
    ours, theirs = np.array(adders).T
    assert len(adders) >= 15
    assert theirs.sum() / 2 < ours.sum()
