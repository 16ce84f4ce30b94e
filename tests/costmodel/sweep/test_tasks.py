"""Keys of results: whatever a result depends on, another is another key, so that none is found that is stale.

And their one limit of time.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from costmodel import asic, technology
from costmodel.asic.energy import simulation
from costmodel.fpga import place, synthesis
from costmodel.sweep import tasks
from costmodel.sweep.tasks import AccuracyOf, Cost, Verification
from hwgen import tool, yosys
from hwgen.circuit import Circuit, Port
from hwgen.design import Design

CIRCUIT = Circuit(
    name="buffer",
    spec="buffer",
    verilog="module buffer(input a, output o); assign o = a; endmodule\n",
    ports=(Port(name="a", direction="input", width=1, format="uint1"),),
    latency_cycles=0,
)
COST = Cost("buffer", CIRCUIT, "asap7", "digits", 100, 0)


def key(task):
    """Key of a task, what it shares with others asked anew after a change within this process."""
    tasks.tool_versions.cache_clear()
    tasks._target_digests.cache_clear()
    return task.key


def test_a_cost_with_another_input_has_another_key():
    other = replace(CIRCUIT, verilog=CIRCUIT.verilog.replace("= a", "= ~a"))
    costs = [
        COST,
        replace(COST, design="other"),
        replace(COST, circuit=other),
        replace(COST, target="asap7:delay"),
        replace(COST, target="sg13g2"),
        replace(COST, target="asap7:clock=500"),
        replace(COST, target="asap7:scaled=28"),
        replace(COST, target="asap7:scaled=28:vdd=0.85"),
        replace(COST, target="ecp5"),
        replace(COST, target="ecp5:nodsp"),
        replace(COST, target="ecp5:seeds=3"),
        replace(COST, operands="uniform"),
        replace(COST, vectors=101),
        replace(COST, seed=1),
    ]
    assert len({cost.key for cost in costs}) == len(costs)
    assert COST.key == replace(COST).key


def test_a_changed_script_is_another_key_though_the_effort_has_the_same_name(monkeypatch):
    before = key(COST)
    monkeypatch.setitem(asic.EFFORTS, asic.DEFAULT_EFFORT, f"{asic.EFFORTS[asic.DEFAULT_EFFORT]}; topo")
    assert key(COST) != before
    monkeypatch.undo()
    monkeypatch.setattr(asic.synthesis, "_FIND_ADDERS", [])
    assert key(replace(COST, target="asap7:adders")) not in (before, key(COST))
    assert key(COST) == before


@pytest.mark.parametrize("target", ["ecp5", "xcup"])
def test_a_changed_command_of_an_fpga_is_another_key(target, monkeypatch):
    cost = replace(COST, target=target)
    before = key(cost)
    monkeypatch.setattr(synthesis, "command", lambda device, **options: "synth_other")
    assert key(cost) != before
    monkeypatch.undo()
    monkeypatch.setitem(place.FLOWS, "ecp5", replace(place.FLOWS["ecp5"], options=("--12k",)))
    # What is not placed does not depend on how it would be.
    assert (key(cost) != before) == (target == "ecp5")


def test_the_file_of_a_technology_counts_by_its_content(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes((Path(technology.__file__).parent / "sg13g2.toml").read_bytes())
    cost = replace(COST, target=str(path))
    before = cost.key
    path.write_text(path.read_text() + "\n# another\n")
    assert cost.key != before


@pytest.mark.parametrize(
    "task", [COST, AccuracyOf("mac:a=int4,b=int4", "digits"), Verification("mac:a=int4,b=int4", "0", "quick")]
)
def test_another_version_of_a_tool_or_source_is_another_key(task, monkeypatch):
    before = key(task)
    monkeypatch.setattr(tasks, "version", lambda name: "999" if name == "numpy" else "1")
    assert key(task) != before
    monkeypatch.undo()
    monkeypatch.setattr(tasks, "code_digest", lambda *packages: "changed")
    assert key(task) != before


@pytest.mark.eda
def test_no_tool_of_a_task_has_a_limit_below_that_of_its_executor(monkeypatch):
    limits = {}

    def run(command, *, name=None, timeout_s=600, **more):
        limits[name] = timeout_s
        return tool.run(command, name=name, timeout_s=timeout_s, **more)

    for module in (yosys, simulation, place):
        monkeypatch.setattr(module, "run", run)
    design = Design.parse("add:a=int2,b=int2,out=exact")
    for target, tools in (("asap7", {"Yosys", "energy simulation"}), ("ecp5:nodsp", {"Yosys", "nextpnr-ecp5"})):
        limits.clear()
        Cost(design.text, design.circuit(), target, "uniform", 10).compute()
        assert {name: limits.get(name, "not run") for name in tools} == dict.fromkeys(tools)
