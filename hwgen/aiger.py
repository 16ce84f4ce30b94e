"""And-inverter graphs in the binary AIGER format, with registers or without, and as Verilog.

A literal is twice the number of a node, plus 1 if it is inverted; node 0 is the constant 0, then come the inputs,
then the registers, then the ands. Sources: A. Biere, "The AIGER And-Inverter Graph (AIG) Format Version 20071012",
2007; A. Biere, K. Heljanko and S. Wieringa, "AIGER 1.9 And Beyond", 2011, for registers that begin with anything.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Port


@dataclass(frozen=True)
class Graph:
    """A combinational and-inverter graph."""

    #: How many inputs there are: nodes 1 to `inputs`.
    inputs: int
    #: Literals of the outputs.
    outputs: tuple[int, ...]
    #: Both literals that each further node is the and of.
    ands: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Machine:
    """An and-inverter graph with registers, all of one clock."""

    #: Inputs, then what the registers hold, to outputs, then what they hold next.
    step: Graph
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    #: What each register holds at first; None if that can be either.
    initial: tuple[int | None, ...]

    def input_node(self, name: str) -> int:
        """The node of an input, called like ``rst`` or ``a[3]``."""
        return 1 + self.inputs.index(name)

    @property
    def registers(self) -> range:
        """The nodes of what the registers hold."""
        return range(1 + len(self.inputs), 1 + len(self.inputs) + len(self.initial))

    @property
    def next(self) -> tuple[int, ...]:
        """Literals of what the registers hold next."""
        return self.step.outputs[len(self.outputs) :]


def _header(data: bytes) -> tuple[int, int, int, int, int]:
    """Inputs, registers, outputs, ands, and where the first line ends."""
    end = data.index(b"\n") + 1
    kind, *numbers = data[:end].split()
    if kind != b"aig" or len(numbers) < 5:
        raise ValueError(f"Graph must begin with aig and five numbers, not {data[:end]!r}")
    _, inputs, registers, outputs, ands = map(int, numbers[:5])
    return inputs, registers, outputs, ands, end


def read(data: bytes) -> Graph:
    """The graph of a binary AIGER file without registers."""
    _, registers, *_ = _header(data)
    if registers:
        raise ValueError(f"Graph must have no registers, not {registers}")
    return _parsed(data)[0]


def read_machine(data: bytes) -> Machine:
    """What is in a binary AIGER file with names for all inputs and outputs."""
    step, initial = _parsed(data)
    inputs, outputs = symbols(data)
    return Machine(step, tuple(inputs), tuple(outputs), initial)


def tied(whole: Machine, constants: Mapping[str, int]) -> Machine:
    """What is left of `whole` with constants in the places of some inputs, by name; it keeps all of its registers."""
    free = [name for name in whole.inputs if name not in constants]
    net = Net(len(free) + len(whole.initial))
    places = {name: 2 * node for node, name in enumerate(free, start=1)}
    held = [2 * node for node in range(len(free) + 1, net.inputs + 1)]
    literals = net.added(whole.step, [*(constants.get(name, places.get(name, 0)) for name in whole.inputs), *held])
    step = net.graph(literals, range(1, net.inputs + 1))
    return Machine(step, tuple(free), whole.outputs, whole.initial)


def _parsed(data: bytes) -> tuple[Graph, tuple[int | None, ...]]:
    """The graph of a step, and what each register holds at first."""
    inputs, registers, count, ands, position = _header(data)
    lines = []
    for _ in range(registers + count):
        end = data.index(b"\n", position)
        lines.append([int(number) for number in data[position:end].split()])
        position = end + 1
    following = [line[0] for line in lines[:registers]]
    # A register that begins with any value is said to begin with what it holds.
    starts = [line[1] if len(line) > 1 else 0 for line in lines[:registers]]
    outputs = [line[0] for line in lines[registers:]]
    pairs = []
    for node in range(inputs + registers + 1, inputs + registers + 1 + ands):
        first, position = _delta(data, position)
        second, position = _delta(data, position)
        pairs.append((2 * node - first, 2 * node - first - second))
    step = Graph(inputs + registers, (*outputs, *following), tuple(pairs))
    return step, tuple(start if start < 2 else None for start in starts)


def write(step: Graph, inputs: Sequence[str], outputs: Sequence[str], initial: Sequence[int | None] = ()) -> bytes:
    """A binary AIGER file of a `Machine` with these parts; each node of `step` must be an and of nodes before it."""
    registers = range(1 + len(inputs), 1 + step.inputs)
    following = step.outputs[len(outputs) :]
    head = [
        f"aig {step.inputs + len(step.ands)} {len(inputs)} {len(initial)} {len(outputs)} {len(step.ands)}",
        *(
            f"{literal} {2 * node if start is None else start}"
            for node, literal, start in zip(registers, following, initial, strict=True)
        ),
        *map(str, step.outputs[: len(outputs)]),
    ]
    body = bytearray()
    for node, pair in enumerate(step.ands, start=step.inputs + 1):
        first, second = max(pair), min(pair)
        for delta in (2 * node - first, first - second):
            while delta >= 128:
                body.append(delta & 127 | 128)
                delta >>= 7
            body.append(delta)
    names = [f"i{index} {name}" for index, name in enumerate(inputs)]
    names += [f"o{index} {name}" for index, name in enumerate(outputs)]
    return ("\n".join(head) + "\n").encode() + bytes(body) + ("\n".join(names) + "\n").encode()


def _delta(data: bytes, position: int) -> tuple[int, int]:
    """One number of seven bits a byte, lowest first, and the position after it."""
    value = shift = 0
    while True:
        byte = data[position]
        value |= (byte & 127) << shift
        shift, position = shift + 7, position + 1
        if byte < 128:
            return value, position


def symbols(data: bytes) -> tuple[list[str], list[str]]:
    """Names of the inputs and of the outputs in a binary AIGER file; ``free[…]`` of inputs without."""
    inputs, registers, outputs, ands, position = _header(data)
    for _ in range(registers + outputs):
        position = data.index(b"\n", position) + 1
    for _ in range(2 * ands):
        _, position = _delta(data, position)
    names: dict[bytes, str] = {}
    for line in data[position:].split(b"\n"):
        if line[:1] not in (b"i", b"o", b"l"):
            break
        key, name = line.split(b" ", 1)
        names[key] = name.decode()
    # Bits that Yosys leaves free have no names.
    named = [names.get(b"i%d" % i, f"free[{i}]") for i in range(inputs)]
    return named, [names[b"o%d" % i] for i in range(outputs)]


def evaluate(graph: Graph, inputs: Sequence[NDArray[np.bool_]]) -> Iterator[NDArray[np.bool_]]:
    """Values of each output, from values of each input: arrays of one shape ``(n,)``."""
    n = len(inputs[0]) if inputs else 1
    # Eight vectors a byte.
    nodes = [np.zeros(-(-n // 8), np.uint8), *(np.packbits(column) for column in inputs)]

    def value(literal: int) -> NDArray[np.uint8]:
        return ~nodes[literal >> 1] if literal & 1 else nodes[literal >> 1]

    for a, b in graph.ands:
        nodes.append(value(a) & value(b))
    for literal in graph.outputs:
        yield np.unpackbits(value(literal), count=n).astype(bool)


class Net:
    """A graph that grows: what is equal by its structure becomes one node, and what is constant none."""

    def __init__(self, inputs: int):
        self.inputs = inputs
        self.ands: list[tuple[int, int]] = []
        self._known: dict[tuple[int, int], int] = {}

    def both(self, a: int, b: int) -> int:
        """Literal of ``a & b``."""
        if a > b:
            a, b = b, a
        if a < 2:
            return b if a else 0
        if a >> 1 == b >> 1:
            return a if a == b else 0
        if (found := self._known.get((a, b))) is None:
            self.ands.append((a, b))
            found = self._known[a, b] = 2 * (self.inputs + len(self.ands))
        return found

    def added(self, graph: Graph, inputs: Sequence[int]) -> list[int]:
        """Literals of the outputs of `graph` with literals in the places of its inputs."""
        literals = [0, *inputs]
        for a, b in graph.ands:
            literals.append(self.both(literals[a >> 1] ^ (a & 1), literals[b >> 1] ^ (b & 1)))
        return [literals[literal >> 1] ^ (literal & 1) for literal in graph.outputs]

    def support(self, literals: Iterable[int]) -> set[int]:
        """Nodes of the inputs that literals depend on."""
        pending, seen = [literal >> 1 for literal in literals], set()
        while pending:
            node = pending.pop()
            if node in seen:
                continue
            seen.add(node)
            if node > self.inputs:
                pending += [literal >> 1 for literal in self.ands[node - self.inputs - 1]]
        return {node for node in seen if 0 < node <= self.inputs}

    def graph(self, outputs: Sequence[int], inputs: Sequence[int]) -> Graph:
        """The graph of some literals, of nothing but what they need; its inputs are some nodes of inputs."""
        net = Net(len(inputs))
        literals = {0: 0, **{node: 2 * place for place, node in enumerate(inputs, start=1)}}
        needed, pending = set(), [literal >> 1 for literal in outputs]
        while pending:
            node = pending.pop()
            if node > self.inputs and node not in needed:
                needed.add(node)
                pending += [literal >> 1 for literal in self.ands[node - self.inputs - 1]]
        for node in sorted(needed):
            a, b = self.ands[node - self.inputs - 1]
            literals[node] = net.both(literals[a >> 1] ^ (a & 1), literals[b >> 1] ^ (b & 1))
        return Graph(len(inputs), tuple(literals[lit >> 1] ^ (lit & 1) for lit in outputs), tuple(net.ands))


class _Writer:
    """Statements for the nodes of a graph; an exclusive or and a multiplexer of three ands become one statement.

    ~(a & b) & ~(~a & ~b)  =  a ^ b             n = ~x & ~y, x = s & t, y = ~s & e
    ~(s & t) & ~(~s & e)   =  ~(s ? t : e)      which is an exclusive or where e = ~t
    """

    def __init__(self, graph: Graph, inputs: Sequence[str]):
        self.graph = graph
        self.names = ["1'h0", *inputs] + [f"n{index}" for index in range(len(graph.ands))]
        self.statements: list[str] = []
        fanins = [literal for pair in graph.ands for literal in pair]
        self.uses = Counter(literal >> 1 for literal in (*fanins, *graph.outputs))
        self.done: set[int] = set()

    def pair(self, node: int) -> tuple[int, int] | None:
        """Both literals of an and; None for an input."""
        index = node - 1 - self.graph.inputs
        return self.graph.ands[index] if index >= 0 else None

    def literal(self, literal: int) -> str:
        """Text of a literal."""
        if literal < 2:
            return f"1'h{literal}"
        return f"{'~' * (literal & 1)}{self.names[literal >> 1]}"

    def choice(self, node: int) -> tuple[int, int, int] | None:
        """Literals s, t, e of a node ``~(s ? t : e)``, if it is one whose inner ands nothing else uses."""
        pair = self.pair(node)
        if pair is None or not all(literal & 1 and self.uses[literal >> 1] == 1 for literal in pair):
            return None
        x, y = (self.pair(literal >> 1) for literal in pair)
        if x is None or y is None:
            return None
        for s, t in (x, x[::-1]):
            for not_s, e in (y, y[::-1]):
                if not_s == s ^ 1:
                    return s, t, e
        return None

    def node(self, node: int) -> str:
        """Right-hand side of a node, and of what it needs first."""
        found = self.choice(node)
        if found:
            s, t, e = found
            self.need(s, t, e)
            if e == t ^ 1:
                # ~(s ? t : ~t) = s ^ t
                flipped = (s ^ t) & 1
                text = f"{self.names[s >> 1]} ^ {self.names[t >> 1]}"
                return f"~({text})" if flipped else text
            return f"~({self.literal(s)} ? {self.literal(t)} : {self.literal(e)})"
        a, b = self.pair(node) or (0, 0)
        self.need(a, b)
        return f"{self.literal(a)} & {self.literal(b)}"

    def need(self, *literals: int) -> None:
        """Write the statements of these nodes, if that is not done."""
        for literal in literals:
            node = literal >> 1
            if node > self.graph.inputs and node not in self.done:
                self.done.add(node)
                text = self.node(node)
                self.statements.append(f"  wire {self.names[node]} = {text};")


def verilog(graph: Graph, top: str, ports: Sequence[Port], inputs: Sequence[str], outputs: Sequence[str]) -> str:
    """Module `top` with `ports`; inputs and outputs of `graph` are their bits, by names like ``a`` or ``a[3]``."""
    writer = _Writer(graph, inputs)
    for literal in graph.outputs:
        writer.need(literal)
    lines = [f"module {top}({', '.join(port.name for port in ports)});"]
    for port in ports:
        lines.append(f"  {port.direction} {f'[{port.width - 1}:0] ' if port.width > 1 else ''}{port.name};")
    lines += writer.statements
    lines += [
        f"  assign {name} = {writer.literal(literal)};" for name, literal in zip(outputs, graph.outputs, strict=True)
    ]
    return "\n".join([*lines, "endmodule", ""])
