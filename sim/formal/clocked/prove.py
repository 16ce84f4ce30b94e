"""Proofs of circuits with registers, in time: streams keep their contract, pipelines have their latency.

Each is about the Verilog as Yosys reads it, from any state of its registers. That a circuit is right is shown in two
steps: it does, some cycles later, what the combinational circuit of the same function does; and that is judged by
itself, as any other.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from hwgen import aiger
from hwgen.aiger import Graph, Machine, Net
from hwgen.circuit import Circuit, Port
from hwgen.shell.stream import input_layout
from numerics.functions import Function
from sim.formal.clocked.contract import RULES, judge, under_contract
from sim.formal.clocked.induction import OtherShapeError, function_of_stream
from sim.formal.clocked.refute import WrongAnswer, wrong_answer_of_pipeline, wrong_answer_of_stream
from sim.formal.clocked.sequential import bit_name, machine
from sim.formal.equivalence import Comparison, compare, port_and_bit
from sim.formal.proof import Proof
from sim.formal.table import against_table, has_table

#: How a stream shell answers.
_AS_CORE = "each item in its turn as the combinational circuit does, running total and clear included"
#: Seed of the runs that are searched for an example.
_SEED = 1


def prove_stream(
    folder: Path, function: Function, circuit: Circuit, core: Circuit, script: Sequence[str], *, timeout_s: float
) -> Iterator[Proof]:
    """That a stream shell keeps its contract, and answers as `core` does, whose graph is ``core.aig`` in `folder`.

    Parameters
    ----------
    folder
        Where files go.
    function
        What is computed.
    circuit
        The stream shell.
    core
        The combinational circuit of the function.
    script
        Commands of Yosys that load the shell, with processes made cells and registers that begin with anything.
    timeout_s
        Time limit of ABC for each proof.
    """
    timed = _timed()
    whole = under_contract(folder, script, circuit)
    cycles = _cycles(circuit.latency_cycles)
    for rule, (keeps, breaks) in RULES.items():
        ruling = judge(folder, whole, rule, circuit, timeout_s=timeout_s)
        instead = breaks.format(latency=cycles) if ruling.kept is False else ""
        statement = keeps.format(latency=cycles)
        yield timed(Proof(statement, Comparison(ruling.kept), 0, verb="", instead=instead, run=ruling.run))
    shell = machine(folder, script, circuit.top)
    does = Proof(_AS_CORE, Comparison(None), 0, "answers")
    try:
        made, names = function_of_stream(shell, circuit.latency_cycles, running=bool(function.running))
    except OtherShapeError as problem:
        yield timed(_refuted(does, wrong_answer_of_stream(function, circuit, shell, _SEED), str(problem)))
        return
    _write_stream_graphs(folder, function, made, names)
    clear = [Port(name="clear", direction="input", width=1, format="control")] if function.running else []
    found = compare(folder, "shell", "total", replace(core, ports=(*core.ports, *clear)), timeout_s=timeout_s)
    yield timed(replace(does, found=_with_total(function, found)))
    # Of totals with bits that are always 0, not all codes come.
    every_bit = input_layout(function).size + (function.result.width if function.running else 0)
    if has_table(function) and len(names) == every_bit:
        yield timed(
            Proof("each item as its truth table says", against_table(folder, "table", function), 0, "answers")
        )


def prove_pipeline(
    folder: Path, function: Function, circuit: Circuit, core: Circuit, script: Sequence[str], *, timeout_s: float
) -> Iterator[Proof]:
    """That a pipeline gives what `core` gives, its latency later and whatever it held before; as `prove_stream`."""
    timed = _timed()
    pipeline = machine(folder, script, circuit.top)
    later = _cycles(circuit.latency_cycles)
    does = Proof(f"what the combinational circuit gives, {later} later", Comparison(None), 0, "gives")
    outputs, net = _unrolled(pipeline, circuit.latency_cycles)
    own = list(range(1, len(pipeline.inputs) + 1))
    if net.support(outputs) <= set(own):
        names = [name for name in pipeline.inputs if name not in ("clk", "rst")]
        graph = net.graph(outputs, [pipeline.input_node(name) for name in names])
        (folder / "delayed.aig").write_bytes(aiger.write(graph, names, pipeline.outputs))
        _write_like(folder, "core", names)
        yield timed(replace(does, found=compare(folder, "delayed", "core_like", core, timeout_s=timeout_s)))
        return
    problem = f"its result does not depend on the operands of {later} before alone"
    yield timed(_refuted(does, wrong_answer_of_pipeline(function, circuit, pipeline, _SEED), problem))


def _timed() -> Callable[[Proof], Proof]:
    """A function that gives a proof the seconds since it was last called."""
    begun = time.monotonic()

    def timed(proof: Proof) -> Proof:
        nonlocal begun
        seconds, begun = time.monotonic() - begun, time.monotonic()
        return replace(proof, seconds=seconds)

    return timed


def _cycles(count: int) -> str:
    return f"{count} cycle{'s' if count > 1 else ''}"


def _refuted(does: Proof, wrong: WrongAnswer | None, problem: str) -> Proof:
    """What comes of a statement whose proof does not fit the circuit: a wrong answer, or why it does not."""
    if wrong is None:
        return replace(does, instead=f"was not proven to be one that {does.claim}: {problem[0].lower()}{problem[1:]}")
    return replace(does, found=Comparison(False, wrong.codes, (wrong.got, wrong.right)), run=wrong.run)


def _with_total(function: Function, found: Comparison) -> Comparison:
    """An example with the running total that is added to: 0 where the item clears it."""
    if not found.example or not found.example.get("clear"):
        return found
    return replace(found, example={**found.example, function.running or "": 0})


def _write_stream_graphs(folder: Path, function: Function, made: Graph, names: Sequence[str]) -> None:
    """Write graphs with the operands and ``clear`` as inputs: what the shell makes of an item and a total before it,
    ``shell.aig``; what the graph in ``core.aig`` makes of them, ``total.aig``; the first without ``clear``,
    ``table.aig``.
    """
    layout = input_layout(function)
    places = {
        bit_name("i__payload", at.offset + bit, layout.size): bit_name(str(name), bit, at.width)
        for name, at in layout
        for bit in range(at.width)
    }
    width = function.result.width
    if function.running:
        places |= {bit_name("o__payload", bit, width): bit_name(function.running, bit, width) for bit in range(width)}
    inputs = [places[name] for name in names]
    outputs = [bit_name(function.result.name, bit, width) for bit in range(width)]
    core = (folder / "core.aig").read_bytes()
    net = Net(len(inputs))
    literal = {name: 2 * place for place, name in enumerate(inputs, start=1)}
    shell = net.added(made, [literal[name] for name in inputs])
    clear = literal.get("clear", 0)
    # A bit of the total that is 0 always is no input.
    kept = [
        net.both(literal.get(name, 0), clear ^ 1) if port_and_bit(name)[0] == function.running else literal[name]
        for name in aiger.symbols(core)[0]
    ]
    by_name = dict(zip(aiger.symbols(core)[1], net.added(aiger.read(core), kept), strict=True))
    for stem, literals in (("shell", shell), ("total", [by_name[name] for name in outputs])):
        graph = net.graph(literals, range(1, len(inputs) + 1))
        (folder / f"{stem}.aig").write_bytes(aiger.write(graph, inputs, outputs))
    without = [name for name in inputs if name != "clear"]
    constant = net.added(net.graph(shell, range(1, len(inputs) + 1)), [literal[n] * (n != "clear") for n in inputs])
    graph = net.graph(constant, [literal[name] >> 1 for name in without])
    (folder / "table.aig").write_bytes(aiger.write(graph, without, outputs))


def _write_like(folder: Path, stem: str, names: Sequence[str]) -> None:
    """Write ``STEM_like.aig``, the graph ``STEM.aig`` with inputs of these names, in this order."""
    data = (folder / f"{stem}.aig").read_bytes()
    inputs, outputs = aiger.symbols(data)
    places = {name: place for place, name in enumerate(names, start=1)}
    net = Net(len(names))
    literals = net.added(aiger.read(data), [2 * places[name] if name in places else 0 for name in inputs])
    graph = net.graph(literals, range(1, len(names) + 1))
    (folder / f"{stem}_like.aig").write_bytes(aiger.write(graph, names, outputs))


def _unrolled(pipeline: Machine, cycles: int) -> tuple[list[int], Net]:
    """Outputs some cycles after the first, out of reset, in a graph of the inputs of all cycles, those of the first
    one first, and of what the registers hold at first.
    """
    inputs, count = len(pipeline.inputs), len(pipeline.initial)
    net = Net(inputs * (cycles + 1) + count)
    state = [2 * (inputs * (cycles + 1) + place) for place in range(1, count + 1)]
    found: list[int] = []
    for cycle in range(cycles + 1):
        given = [
            0 if name == "rst" else 2 * (inputs * cycle + place)
            for place, name in enumerate(pipeline.inputs, start=1)
        ]
        found = net.added(pipeline.step, [*given, *state])
        state = found[len(pipeline.outputs) :]
    return found[: len(pipeline.outputs)], net
