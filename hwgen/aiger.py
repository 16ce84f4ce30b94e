"""And-inverter graphs in the binary AIGER format, and as Verilog.

A literal is twice the number of a node, plus 1 if it is inverted; node 0 is the constant 0, then come the inputs,
then the ands. Source: A. Biere, "The AIGER And-Inverter Graph (AIG) Format Version 20071012", 2007.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
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


def _header(data: bytes) -> tuple[int, int, int, int]:
    """Inputs, outputs, ands, and where the first line ends."""
    end = data.index(b"\n") + 1
    kind, *numbers = data[:end].split()
    if kind != b"aig" or len(numbers) < 5:
        raise ValueError(f"Graph must begin with aig and five numbers, not {data[:end]!r}")
    _, inputs, latches, outputs, ands = map(int, numbers[:5])
    if latches:
        raise ValueError(f"Graph must have no registers, not {latches}")
    return inputs, outputs, ands, end


def read(data: bytes) -> Graph:
    """The graph of a binary AIGER file."""
    inputs, count, ands, position = _header(data)
    outputs = []
    for _ in range(count):
        end = data.index(b"\n", position)
        outputs.append(int(data[position:end]))
        position = end + 1
    pairs = []
    for node in range(inputs + 1, inputs + 1 + ands):
        first, position = _delta(data, position)
        second, position = _delta(data, position)
        pairs.append((2 * node - first, 2 * node - first - second))
    return Graph(inputs, tuple(outputs), tuple(pairs))


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
    """Names of the inputs and of the outputs in a binary AIGER file; every one must have a name."""
    inputs, outputs, ands, position = _header(data)
    for _ in range(outputs):
        position = data.index(b"\n", position) + 1
    for _ in range(2 * ands):
        _, position = _delta(data, position)
    names: dict[bytes, str] = {}
    for line in data[position:].split(b"\n"):
        if line[:1] not in (b"i", b"o"):
            break
        key, name = line.split(b" ", 1)
        names[key] = name.decode()
    return [names[b"i%d" % i] for i in range(inputs)], [names[b"o%d" % i] for i in range(outputs)]


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
