"""Whether mutants equal their circuit, by proof.

Yosys makes one graph of the circuit with all mutants; each mutant is that with its number at the input that chooses.
"""

import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from hwgen import aiger, yosys, yosys_abc
from hwgen.aiger import Graph, Machine, Net
from hwgen.tool import ToolError
from numerics.functions import Function
from sim.formal.clocked.sequential import bit_name
from sim.formal.equivalence import (
    AROUND,
    TIMEOUT_S,
    TO_GATES,
    Comparison,
    compare,
    prepare,
    result_at,
    to_graph,
    with_operands,
)
from sim.mutants.changes import PORT, RESET, Mutants
from sim.mutants.miter import differing_inputs
from sim.mutants.reachable import reachable

#: Commands of Yosys that make modules of gates and registers that are 0 at first.
_TO_REGISTERS = ("memory", "techmap", "dfflegalize -cell $_DFF_P_ 0", "opt -full -nodffe -nosdff")
#: Registers of data, as wires: they have one enable in common.
_DATA_AS_WIRES = """
module \\$_DFFE_PP_ (input C, input E, input D, output Q);
  assign Q = D;
endmodule
module \\$_DFFE_PN_ (input C, input E, input D, output Q);
  assign Q = D;
endmodule
"""
#: Commands that put them there.
_DATA_TO_WIRES = (
    f"dffunmap -srst-only t:$_SDFF* a:{RESET}=1 %d",
    f"techmap -map wires.v t:$_DFFE* a:{RESET}=1 %d",
)
#: Seconds of the first attempt at a mutant without streams.
_FIRST_TIMEOUT_S = 10.0
#: Seconds for a proof over all runs of a circuit with streams: what takes longer mostly takes hours.
_RUNS_TIMEOUT_S = 10.0
#: Name of the module that `_promised` writes, which no circuit has.
_PROMISED = "narrowgate_promised"
#: What the answer that a step begins with is called: not like the one it ends with, which ABC would take it for.
_TOTAL = "total"
_ONE = re.compile(rf"(?<!\S)(i__payload|{_TOTAL})(?:\[(\d+)\])?=1(?!\S)")


def graph_of(mutants: Mutants) -> Machine:
    """The graph of a circuit with all its mutants, without registers: those of a pipeline are wires.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        prepare(folder)
        (folder / "mutants.il").write_text(mutants.rtlil)
        (folder / "around.v").write_text(with_operands(mutants.circuit))
        script = ["read_rtlil mutants.il", *TO_GATES, "read_verilog around.v", *to_graph(AROUND, "all")]
        yosys.run_script("\n".join(script), cwd=folder)
        return aiger.read_machine((folder / "all.aig").read_bytes())


def comparisons(
    mutants: Mutants, graph: Machine, numbers: Sequence[int], *, timeout_s: float = TIMEOUT_S
) -> Iterator[tuple[int, Comparison]]:
    """Each of the mutants with these `numbers`, compared with the circuit by proof, one after the other; `graph` is
    that of all (`graph_of`). What is not decided in a few seconds is decided where the change is to be seen
    (`sim.mutants.miter`), if that takes no more than `timeout_s`.

    Raises
    ------
    ToolError
        If ABC fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        for number in [0, *numbers]:
            _write(folder / f"{number}.aig", _chosen(graph, mutants, number))
            if number:
                found = compare(
                    folder, "0", str(number), mutants.original, timeout_s=min(timeout_s, _FIRST_TIMEOUT_S)
                )
                if found.equal is None:
                    found = _compared_where_changed(folder, graph, mutants, number, timeout_s)
                yield number, found


def _compared_where_changed(
    folder: Path, graph: Machine, mutants: Mutants, number: int, timeout_s: float
) -> Comparison:
    """As `compare` of ``0.aig`` and ``NUMBER.aig`` in `folder`."""
    try:
        ones = differing_inputs(folder, graph, _tied(mutants, 0), _tied(mutants, number), timeout_s=timeout_s)
    except TimeoutError:
        return Comparison(None)
    if ones is None:
        return Comparison(True)
    codes = {
        port.name: sum(1 << bit for bit in range(port.width) if bit_name(port.name, bit, port.width) in ones)
        for port in mutants.original.inputs
    }
    right, wrong = (result_at(folder / f"{stem}.aig", codes) for stem in (0, number))
    if right == wrong:
        raise ToolError("ABC must give operands that tell a mutant, but does not", f"{codes}")
    return Comparison(False, codes, (right, wrong))


def sequential_comparisons(
    mutants: Mutants, function: Function, numbers: Sequence[int], *, timeout_s: float = TIMEOUT_S
) -> Iterator[tuple[int, Comparison]]:
    """As `comparisons` for a circuit of `function` with streams: whether any run from power-up, with resets, tells a
    mutant.

    What an answer is while it is not offered, and what is shown during a reset, is not compared. All registers of
    data move together and hold what some item made of them. So a mutant is equal if what the registers of control
    and of the answer become, and the outputs, are the same for any item at the place of those registers, and any
    answer before that a run can lead to (`sim.mutants.reachable`); unless it is their enable that has changed. Where
    that does not hold, all runs are compared; where that does not decide either, the example is an item and the
    answer before it, by port, which perhaps no run leads to.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    enables = {mutant.number for mutant in mutants.mutants if mutant.place.startswith("pin E ")}
    known = reachable(function)
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        (folder / "mutants.il").write_text(mutants.rtlil)
        (folder / "wires.v").write_text(_DATA_AS_WIRES)
        (folder / "around.v").write_text(_promised(mutants))
        yosys.run_scripts([_script("runs"), _script("step", *_DATA_TO_WIRES)], cwd=folder)
        runs, step = (aiger.read_machine((folder / f"{stem}.aig").read_bytes()) for stem in ("runs", "step"))
        circuit = _chosen(step, mutants, 0)
        answer = _answer_registers(circuit, mutants)
        if not _shows_answer(circuit, answer, mutants):
            known = None
        for number in [0, *numbers]:
            _write(folder / f"runs{number}.aig", _chosen(runs, mutants, number))
            _write(folder / f"step{number}.aig", _one_step(_chosen(step, mutants, number), answer, known))
        for number in numbers:
            equal, said = None, ""
            if number not in enables:
                script = f"cec -T {timeout_s:.0f} step0.aig step{number}.aig"
                equal, said = _proven(folder, script, timeout_s)
            if not equal:
                script = f"dsec -T {_RUNS_TIMEOUT_S:.0f} runs0.aig runs{number}.aig"
                equal, _ = _proven(folder, script, _RUNS_TIMEOUT_S)
            yield number, Comparison(equal, None if equal else _item_and_total(said))


def _script(stem: str, *first: str) -> str:
    """Commands of Yosys that write ``STEM.aig`` of all mutants, after some that come first."""
    # A register behind whose output something changes has lost what it begins with.
    script = ["read_rtlil mutants.il", "setundef -init -zero", *first, *_TO_REGISTERS, "read_verilog around.v"]
    script += [f"hierarchy -top {_PROMISED}", "flatten", "opt -nodffe -nosdff", "aigmap", "opt_clean -purge"]
    return "\n".join([*script, f"write_aiger -zinit -symbols {stem}.aig"])


def _chosen(whole: Machine, mutants: Mutants, number: int) -> Machine:
    """The mutant with a number, of the graph of all."""
    return aiger.tied(whole, _tied(mutants, number))


def _tied(mutants: Mutants, number: int) -> dict[str, int]:
    """Bits of the input that chooses, by name."""
    width = next(port.width for port in mutants.circuit.ports if port.name == PORT)
    return {bit_name(PORT, bit, width): number >> bit & 1 for bit in range(width)}


def _write(path: Path, machine: Machine) -> None:
    path.write_bytes(aiger.write(machine.step, machine.inputs, machine.outputs, machine.initial))


def _answer_registers(machine: Machine, mutants: Mutants) -> dict[int, int]:
    """Bits of the answer that have a register, and which it is: all that a bit shows while it is offered."""
    net = Net(machine.step.inputs)
    outputs = net.added(machine.step, [2 * node for node in range(1, net.inputs + 1)])
    literals = dict(zip(machine.outputs, outputs, strict=False))
    width = next(port.width for port in mutants.original.outputs if port.name == "o__payload")
    offers = net.support([literals["o__valid"]])
    found = {}
    for bit in range(width):
        shown = net.support([literals[bit_name("o__payload", bit, width)]]) & set(machine.registers) - offers
        if len(shown) == 1:
            found[bit] = shown.pop() - machine.registers.start
    return found


def _shows_answer(machine: Machine, answer: Mapping[int, int], mutants: Mutants) -> bool:
    """Whether an answer that is offered is what its registers hold, and 0 where it has none."""
    held = np.ones((len(machine.initial), 2), bool)
    held[list(answer.values()), 1] = False
    columns = [*np.zeros((len(machine.inputs), 2), bool), *held]
    outputs = dict(zip(machine.outputs, aiger.evaluate(machine.step, columns), strict=False))
    width = next(port.width for port in mutants.original.outputs if port.name == "o__payload")
    shown = [outputs[bit_name("o__payload", bit, width)].tolist() for bit in range(width)]
    return shown == [[bit in answer, False] for bit in range(width)]


def _one_step(machine: Machine, answer: Mapping[int, int], known: Graph | None) -> Machine:
    """What a machine does in one step, without registers: what they hold are inputs, what they hold next are outputs.

    With `known`, which tells the codes of an answer that can be held, the others become 0.
    """
    names = [f"held[{place}]" for place in range(len(machine.initial))]
    net = Net(machine.step.inputs)
    literals = [2 * node for node in range(1, net.inputs + 1)]
    places = {bit: len(machine.inputs) + place for bit, place in answer.items()}
    for bit, place in answer.items():
        names[place] = f"{_TOTAL}[{bit}]"
    if known:
        (can_be,) = net.added(known, [literals[places[bit]] if bit in places else 0 for bit in range(known.inputs)])
        for place in places.values():
            literals[place] = net.both(can_be, literals[place])
    outputs = net.added(machine.step, literals)
    step = net.graph(outputs, range(1, net.inputs + 1))
    following = [f"next[{place}]" for place in range(len(machine.initial))]
    return Machine(step, (*machine.inputs, *names), (*machine.outputs, *following), ())


def _proven(folder: Path, script: str, timeout_s: float) -> tuple[bool | None, str]:
    """Whether ABC proves two circuits equal or not equal, None if it does not decide; and what it says."""
    try:
        said = yosys_abc.run_script(script, cwd=folder, timeout_s=timeout_s + 1)
    except ToolError as error:
        if "was still running" in str(error):
            return None, ""
        raise
    if "Networks are equivalent" in said:
        return True, said
    return (False if "NOT EQUIVALENT" in said else None), said


def _item_and_total(said: str) -> Mapping[str, int] | None:
    """The item and the answer before it at which a step differs, by port, in what ABC says; None if it says none."""
    if "Input pattern:" not in said:
        return None
    codes = {"i__payload": 0, _TOTAL: 0}
    for name, bit in _ONE.findall(said.partition("Input pattern:")[2]):
        codes[name] |= 1 << int(bit or 0)
    return {"i__payload": codes["i__payload"], "o__payload": codes[_TOTAL]}


def _promised(mutants: Mutants) -> str:
    """Verilog of a module around all mutants of streams that shows what is promised of them."""
    ports = mutants.circuit.ports
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] \\{port.name} " for port in ports)
    outputs = [port for port in ports if port.direction == "output"]
    wires = "".join(f"  wire [{port.width - 1}:0] is_{port.name};\n" for port in outputs)
    links = [f".\\{p.name} ({'is_' if p in outputs else ''}{p.name})" for p in ports]
    shown = "".join(
        f"  assign {port.name} = rst{' || !is_o__valid' if port.name == 'o__payload' else ''} ? 0 : is_{port.name};\n"
        for port in outputs
    )
    return (
        f"module {_PROMISED}({declared});\n{wires}"
        f"  \\{mutants.circuit.top} it({', '.join(links)});\n{shown}endmodule\n"
    )
