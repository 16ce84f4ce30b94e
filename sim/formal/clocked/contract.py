"""The contract of stream shells, by proof: rules in ``stream_contract.sv`` that no run of a circuit breaks.

ABC shows by property directed reachability that a rule is never broken, in runs of any length, or finds the shortest
run that breaks it. What the circuit computes does not matter here: see `sim.formal.clocked.induction` for that.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np

from hwgen import yosys_abc
from hwgen.aiger import Machine, read_machine
from hwgen.circuit import Circuit
from hwgen.tool import ToolError
from sim.formal.clocked.sequential import FIRST, cone, machine, steps, word
from sim.formal.proof import Cycle

_TOP = "narrowgate_contract"
#: What the circuit does by each rule, and what it does that breaks the rule.
RULES = {
    "stays": ("keeps offering an answer until it is taken", "withdraws an answer before it is taken"),
    "constant": ("does not change an answer that waits", "changes an answer that waits"),
    "asked": ("answers only items that it has taken, each once", "gives an answer without an item"),
    "arrives": (
        "answers every item in its turn, {latency} after it was taken, waiting not counted",
        "has no answer to an item {latency} after it was taken, waiting not counted",
    ),
    "latency": (
        "answers no item in less than {latency} while the taker is ready",
        "answers an item in less than {latency} while the taker is ready",
    ),
    "empties": ("offers nothing after a reset", "offers an answer just after a reset"),
    "flows": ("takes an item in each cycle while the taker is ready", "takes no item while the taker is ready"),
}
_FAILED = re.compile(r"was asserted in frame (\d+)")
_BIT = re.compile(r"(\S+)@(\d+)=1(?=\s|$)")


@dataclass(frozen=True)
class Ruling:
    """Whether a circuit keeps a rule; None if that was not decided in time."""

    kept: bool | None
    #: The shortest run that breaks it.
    run: tuple[Cycle, ...] = ()


def under_contract(folder: Path, script: Sequence[str], circuit: Circuit) -> Machine:
    """The circuit that a `script` of Yosys loads as its module, with the rules of the contract around it."""
    (folder / "contract.sv").write_text((files("sim.formal.clocked") / "stream_contract.sv").read_text())
    widths = {port.name: port.width for port in circuit.ports}
    sizes = {"I": widths["i__payload"], "O": widths["o__payload"], "N": circuit.latency_cycles}
    parameters = " ".join(f"-set {name} {value}" for name, value in sizes.items())
    lines = [*script, f"rename {circuit.top} narrowgate_stream", "read_verilog -sv contract.sv"]
    return machine(folder, [*lines, f"chparam {parameters} {_TOP}"], _TOP)


def judge(folder: Path, whole: Machine, rule: str, circuit: Circuit, *, timeout_s: float) -> Ruling:
    """Whether a circuit `under_contract` keeps a rule.

    Raises
    ------
    ToolError
        If ABC fails.
    """
    data = cone(whole, f"broken_{rule}")
    if read_machine(data).step.outputs[0] == 0:
        # ABC does not decide what is constant.
        return Ruling(True)
    (folder / "rule.aig").write_bytes(data)
    try:
        said = yosys_abc.run_script(
            f"read_aiger rule.aig; strash; pdr -T {max(1, round(timeout_s))}", cwd=folder, timeout_s=timeout_s + 1
        )
        if "Property proved" in said:
            return Ruling(True)
        if not (failed := _FAILED.search(said)):
            return Ruling(None)
        # Shorter runs are easier to follow.
        search = f"read_aiger rule.aig; strash; bmc3 -F {int(failed[1]) + 1}; write_cex -n run.txt"
        yosys_abc.run_script(search, cwd=folder, timeout_s=timeout_s + 1)
    except ToolError as error:
        if "was still running" in str(error):
            return Ruling(None)
        raise
    return Ruling(False, tuple(_replayed(whole, circuit, (folder / "run.txt").read_text())))


def _replayed(whole: Machine, circuit: Circuit, text: str) -> list[Cycle]:
    """The run that ABC has written down, input by input: ``rst@0=1 i__payload[2]@0=1 …``."""
    length = 1 + max(int(cycle) for cycle in re.findall(r"@(\d+)=", text))
    ones = {(name, int(cycle)) for name, cycle in _BIT.findall(text)}
    inputs = [{name: np.array([(name, cycle) in ones]) for name in whole.inputs} for cycle in range(length)]
    start = [
        np.array([(f"{FIRST}[{place}]", 0) in ones if value is None else bool(value)])
        for place, value in enumerate(whole.initial)
    ]
    found = zip(inputs, steps(whole, inputs, start), strict=True)
    return [cycle_of(given | shown, circuit, 0) for given, shown in found]


def cycle_of(values: dict, circuit: Circuit, row: int) -> Cycle:
    """One row of the values of all inputs and outputs of a circuit in a cycle; with ``reset`` in place of ``rst``."""
    widths = {port.name: port.width for port in circuit.ports}
    at = {name: column[row : row + 1] for name, column in values.items()}
    reset, offered, ready, answered, taken = (
        bool(at[name][0]) for name in ("reset", "i__valid", "i__ready", "o__valid", "o__ready")
    )
    item, answer = (word(at, port, widths[port])[0] for port in ("i__payload", "o__payload"))
    return Cycle(
        reset=reset,
        item=item if offered else None,
        item_taken=offered and ready and not reset,
        answer=answer if answered else None,
        answer_taken=answered and taken and not reset,
        ready=taken,
    )
