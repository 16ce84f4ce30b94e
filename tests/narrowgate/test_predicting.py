"""What `narrowgate cost --predict` prints, and what `cost` shows beside measured figures."""

import json
import re

import pytest

from costmodel.laws import predict
from hwgen import emit
from hwgen.design import Design
from narrowgate.__main__ import main

MAC, DOT = "mac:a=e3m2fn,b=e3m2fn,acc=exact", "dot:a=int4,b=int4,lanes=8,acc=int24"


@pytest.fixture
def no_synthesis(monkeypatch):
    def started(*arguments, **more):
        raise AssertionError("nothing must be emitted")

    monkeypatch.setattr(emit, "emit", started)


@pytest.mark.usefixtures("no_synthesis")
def test_predictions_are_those_of_the_law(capsys):
    assert main(["cost", MAC, DOT, "--target", "asap7,ecp5", "--predict", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(entry["design"], entry["target"]) for entry in found] == [
        (design, target) for design in (MAC, DOT) for target in ("asap7", "ecp5")
    ]
    area = predict([Design.parse(MAC)], "asap7").figures["area_um2"]
    assert found[0]["predicted"]["area_um2"] == {"value": area.value[0], "low": area.low[0], "high": area.high[0]}
    assert set(found[0]["predicted"]) == {"area_um2", "delay_ps", "energy_fj", "ff"}
    assert set(found[1]["predicted"]) == {"lut", "ff", "dsp"}
    assert "digits" in found[0]["conditions"]["operands"]


@pytest.mark.usefixtures("no_synthesis")
def test_a_table_has_intervals_and_says_what_has_no_law(capsys):
    assert main(["cost", MAC, "mac:a=uint4,b=uint4,acc=int16", "--target", "asap7", "--predict"]) == 0
    printed = capsys.readouterr().out
    assert len(re.findall(r"[\d.]+ \([\d.]+ to [\d.]+\)", printed)) == 5
    assert printed.count("no law") == 1
    assert "intervals hold for about 90% of designs never seen" in printed


@pytest.mark.usefixtures("no_synthesis")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            [MAC, "mac:a=hif8,b=hif8,acc=exact", "--target", "asap7"],
            r"Formats of a design with a law must be .*, not hif8 as in mac:a=hif8,b=hif8,acc=exact",
        ),
        (
            [MAC, "--target", "sg13g2"],
            r"Target of a prediction must be one of asap7, asap7:seeds=3, ecp5:noplace, not 'sg13g2'",
        ),
        ([MAC, "--target", "asap7", "--curve"], r"--curve must go with measured figures, not with --predict"),
        ([MAC, "--target", "asap7", "--store", "x"], r"--store must go with measured figures, not with --predict"),
        ([MAC, "--target", "asap7", "--idle"], r"--idle must go with measured figures, not with --predict"),
    ],
)
def test_what_has_no_law_is_refused(capsys, words, sentence):
    assert main(["cost", *words, "--predict"]) == 2
    assert re.fullmatch(f"narrowgate: {sentence}\n", capsys.readouterr().err)


@pytest.mark.eda
def test_measured_figures_stand_beside_the_law(capsys):
    words = ["cost", "mac:a=int3,b=int3,acc=int8", "mac:a=int3,b=int3,acc=int8,style=plain", "--target", "asap7"]
    words += ["--operands", "none"]
    assert main([*words, "--json"]) == 0
    with_law, without = json.loads(capsys.readouterr().out)
    # Energies are not comparable: none was measured.
    assert set(with_law["predicted"]) == {"area_um2", "delay_ps", "ff"}
    assert "predicted" not in without
    area, figure = with_law["figures"]["area_um2"], with_law["predicted"]["area_um2"]
    assert main(words) == 0
    printed = capsys.readouterr().out
    assert "asap7: beside the law" in printed
    (line,) = re.findall(r"mac:a=int3,b=int3,acc=int8 +area_um2 +([\d.]+) +([\d.]+) .* ([+-][\d.]+) %", printed)
    assert float(line[0]) == pytest.approx(area, rel=1e-3)
    assert float(line[2]) == pytest.approx(100 * (figure["value"] / area - 1), abs=0.06)
