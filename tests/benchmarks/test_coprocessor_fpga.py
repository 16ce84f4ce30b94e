"""The parts of a co-processor are counted as often as they stand in it, and their figures add up."""

import csv
import sys
from pathlib import Path

import pytest

from hwgen.tool import ToolError

FOLDER = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def script(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    import coprocessor_fpga

    yield coprocessor_fpga
    del sys.modules["coprocessor_fpga"]


def test_modules_are_counted_through_all_that_they_stand_in(script):
    own = {
        "top": {"top__row": 4, "INV": 1},
        "top__row": {"top__element": 8},
        "top__element": {"LUT6": 3, "mac": 1},
        "mac": {"LUT2": 5},
    }
    assert script.instances(own, "top") == {"top": 1, "top__row": 4, "top__element": 32, "mac": 32}


def test_every_module_is_of_one_part_or_inside_one(script):
    wanted = {
        "top": "sequencer",
        "top__engine__loader": "sequencer",
        "top__engine__targets_queue": "sequencer",
        "top__engine__array": "array around them",
        "top__row": "array around them",
        "top__element": "elements",
        "top__bank4in8": "banks",
        "top__engine__writer": "DMA, writes",
        "top__engine__writer__bursts": "",
        "top__engine__reads": "DMA, reads",
        "top__control": "registers",
        "readout_int8": "readout",
        "readout_int8__round": "",
        "mac_int8_int8_int32": "",
    }
    assert {module: script.part_of(module, "top") for module in wanted} == wanted


def test_unknown_cells_are_refused(script):
    cells = {"LUT6": 2, "LUT2": 1, "FDRE": 4, "RAM32M16": 2, "RAMB18E2": 1, "RAMB36E2": 1, "INV": 7}
    assert script.counted(cells) == {
        "lut": 3, "ff": 4, "carry": 0, "dsp": 0, "lutram": 16, "bram": "1.5",
    }  # fmt: skip
    with pytest.raises(ToolError, match=r"^Yosys must map onto cells that are counted, not SRL16E$"):
        script.counted({"SRL16E": 1})


def test_parts_of_the_figures_add_up(script):
    with (FOLDER / "coprocessor_fpga.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["device"] == "xcup"]
    systems = {row["system"] for row in rows}
    assert systems == set(script.SYSTEMS["xcup"])
    for system in systems:
        parts = {row["part"]: row for row in rows if row["system"] == system}
        whole = parts.pop("all")
        for figure in ("lut", "ff", "carry", "dsp", "lutram", "bram"):
            assert float(whole[figure]) == sum(float(row[figure]) for row in parts.values())
        size = int(system.rpartition("-")[2])
        assert [int(parts[part]["copies"]) for part in ("elements", "banks")] == [size * size, 2 * size]
        assert int(parts["elements"]["lut"]) % (size * size) == 0
