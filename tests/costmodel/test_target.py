"""Targets: their text forms, and the one call that prices a circuit on any of them."""

import shutil
from pathlib import Path

import pytest

from costmodel import asic, fpga, target, technology
from costmodel.measurement import FIGURES
from costmodel.sweep.tasks import Cost
from hwgen.circuit import Circuit, Port
from numerics.errors import InputError

AND = Circuit(
    name="both",
    spec="both",
    verilog="module both(input a, input b, output o); assign o = a & b; endmodule\n",
    ports=tuple(
        Port(name=n, direction=d, width=1, format="uint1")
        for n, d in {"a": "input", "b": "input", "o": "output"}.items()
    ),
    latency_cycles=0,
)


def test_every_name_is_a_target_that_says_how_it_measures():
    names = target.names()
    assert names == [*technology.names(), *fpga.DEVICES]
    assert fpga.DEVICES == ("ice40", "ecp5", "gowin", "xc7", "xcup")
    said = {target.parse(name).how for name in names}
    assert len(said) == len(names)
    assert all(target.parse(name).text == name for name in names)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("ecp5:seeds=1", "ecp5"),
        ("ecp5:seeds=03:nodsp", "ecp5:nodsp:seeds=3"),
        ("ecp5:noplace:nodsp", "ecp5:nodsp:noplace"),
        ("xcup:nodsp", "xcup:nodsp"),
        ("gowin:seeds=1:nodsp", "gowin:nodsp:seeds=1"),
        ("asap7:balanced", "asap7"),
        ("sg13g2:area", "sg13g2:area"),
        ("sg13g2:vdd=0.90:scaled=28:clock=1e3:area", "sg13g2:area:clock=1000:scaled=28"),
        ("sg13g2:scaled=28.0:vdd=0.85", "sg13g2:scaled=28:vdd=0.85"),
        ("asap7:seeds=1", "asap7"),
        ("asap7:scaled=16:seeds=05:clock=400", "asap7:clock=400:seeds=5:scaled=16"),
    ],
)
def test_what_means_the_same_is_written_the_same(text, canonical):
    assert target.parse(text).text == canonical
    assert target.parse(canonical) == target.parse(text)


@pytest.mark.parametrize(
    ("text", "part", "absent"),
    [
        ("ice40", "with DSP blocks", "without DSP"),
        ("ice40:nodsp", "without DSP blocks", "with DSP"),
        ("ecp5", "after place and route", "before place"),
        ("ecp5:noplace", "before place and route", "frequency"),
        ("ecp5:seeds=5", "median of 5 placements", "before place"),
        ("gowin:nodsp:seeds=3", "GW1NR-9C, speed grade C6/I5, median of 3", "before place"),
        ("ice40:nodsp:seeds=1", "iCE40UP5K", "before place"),
        ("asap7:area", "effort area", "frequency"),
        ("asap7:clock=400", "for a delay of 400 ps", "scaled"),
        ("asap7:scaled=16", "scaled from 7 nm", "for a delay"),
        ("asap7:seeds=5", "means of 5 syntheses", "scaled"),
    ],
)
def test_how_it_measures_follows_the_options(text, part, absent):
    how = target.parse(text).how
    assert part in how
    assert absent not in how


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ecp6", r"Target must be one of .*, xcup or the TOML file of a technology, not 'ecp6'; the nearest is ecp5"),
        ("ecp5:", r"Option of ecp5 must be one of nodsp, noplace, seeds=N, not ''"),
        ("ecp5:seeds=²", r"Option seeds of ecp5 must be a number from 1 to 99, not '²'"),
        ("ecp5:seeds=2:seeds=3", r"Option seeds=N of ecp5 must be given once, not as seeds=2 and seeds=3"),
        ("xcup:nodsp:nodsp", r"Option nodsp of xcup must be given once, not as nodsp and nodsp"),
        (
            "gowin:seeds=2",
            r"Option seeds=N of gowin must stand beside nodsp, not without it: "
            r"nextpnr times no path through its DSP blocks",
        ),
        ("ecp5:noplace:seeds=3", r"Option noplace of ecp5 must stand without seeds=N, not beside seeds=3"),
        (
            "asap7:fast",
            r"Option of asap7 must be one of adders, area, balanced, delay, clock=PS, seeds=N, scaled=NM, vdd=V, "
            r"not 'fast'",
        ),
        ("asap7:area:delay", r"Option effort of asap7 must be given once, not as area and delay"),
        ("asap7:clock=-5", r"Option clock=PS of asap7 must be a number above 0, not 'clock=-5'"),
        ("asap7:seeds=2.5", r"Option seeds=N of asap7 must be a whole number from 1 to 99, not 'seeds=2.5'"),
        ("asap7:seeds=100", r"Option seeds=N of asap7 must be a whole number from 1 to 99, not 'seeds=100'"),
        ("none.toml", r"Technology file must be readable, not '.*none\.toml' .*"),
    ],
)
def test_a_target_that_is_none_gets_its_sentence(text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        target.parse(text)


def test_options_reach_the_flow_they_belong_to(monkeypatch):
    asked = []

    def stand_in(circuit, place, *rest, **options):
        name = getattr(place, "name", place)
        asked.append((name, options.get("options", options.get("effort")), options.get("seeds")))
        return target.Measurement(spec=circuit.spec, target=name, figures={"lut": 1.0, "cells": 1.0})

    monkeypatch.setattr(asic, "measure", stand_in)
    monkeypatch.setattr(fpga, "measure", stand_in)
    texts = ["asap7:seeds=3", "sg13g2:delay", "ecp5:nodsp:seeds=3", "xcup"]
    found = [target.measure(AND, target.parse(text)) for text in texts]
    assert [m.target for m in found] == texts
    assert asked == [
        ("asap7", "balanced", 3),
        ("sg13g2", "delay", 1),
        ("ecp5", ("nodsp", "seeds=3"), None),
        ("xcup", (), None),
    ]


@pytest.mark.eda
@pytest.mark.parametrize("text", ["asap7", "sg13g2:area", "ice40", "ecp5", "gowin", "xc7", "xcup"])
def test_one_gate_has_its_price_everywhere(text):
    found = target.measure(AND, target.parse(text))
    assert (found.spec, found.target) == ("both", text)
    assert set(found.figures) <= set(FIGURES)
    assert found.figures.get("lut", found.figures.get("cells")) >= 1
    assert found.figures["depth"] >= 1


def test_a_technology_of_one_s_own_is_part_of_the_key(tmp_path):
    file = tmp_path / "mine.toml"
    shutil.copy(Path(technology.__file__).with_name("sg13g2.toml"), file)
    task = Cost(design="d", circuit=AND, target=str(file))
    before = task.key
    assert task.key == before
    file.write_text(file.read_text() + "\n# Another file.\n")
    assert task.key != before
