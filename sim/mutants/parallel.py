"""All mutants of a circuit on many vectors at a time, in the and-inverter graph that has them all.

What can differ of a mutant is computed again for hundreds of vectors at once, by a C++ kernel that is compiled once
and kept in the user's cache folder: a mutant costs far less than another simulation, and no program is built for a
circuit.
"""

import ctypes
import weakref
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hwgen.aiger import Machine
from hwgen.circuit import Circuit, Port
from hwgen.tool import ToolError
from numerics.words import WORD_BITS, word_count
from sim.formal.equivalence import port_and_bit
from sim.harness.kernel import compiled
from sim.mutants.changes import PORT
from sim.vectors import Block

Words = NDArray[np.uint32]

_FLAGS = ("-O3", "-std=c++17", "-shared", "-fPIC")
#: Place of an input that is 0, and of the lowest bit of the mutant's number; its other bits follow downwards.
_NO_PLACE, _NUMBER_PLACE = -1, -2


class Parallel:
    """A combinational circuit with all its mutants.

    Parameters
    ----------
    circuit
        The circuit, of which the ports count.
    graph
        The graph of all its mutants (`sim.mutants.equality.graph_of`).

    Raises
    ------
    ValueError
        If the graph has registers.
    ToolError
        If the C++ compiler is missing or fails.
    """

    def __init__(self, circuit: Circuit, graph: Machine):
        self._inputs, self._outputs = circuit.inputs, circuit.outputs
        step = graph.step
        if graph.initial:
            raise ValueError(f"Graph of mutants must have no registers, not {len(graph.initial)}")
        self._columns = [sum(word_count(port.width) for port in ports) for ports in (self._inputs, self._outputs)]
        numbers = [step.inputs, len(step.ands), len(step.outputs), *self._columns]
        numbers += [literal for pair in step.ands for literal in pair]
        numbers += step.outputs
        places = _places(self._inputs, graph.inputs) + _places(self._outputs, graph.outputs)
        kernel = _kernel()
        self._graph = kernel.narrowgate_open(np.array(numbers, np.uint32), np.array(places, np.int32))
        weakref.finalize(self, kernel.narrowgate_close, self._graph)

    def run(self, block: Block, mutants: Sequence[int]) -> tuple[dict[str, Words], list[int]]:
        """Answers of the circuit to vectors, by output port, and the numbers of those of `mutants` that answer one of
        them otherwise.
        """
        rows = np.ascontiguousarray(np.concatenate([block[port.name] for port in self._inputs], axis=1), np.uint32)
        answers = np.empty((len(rows), self._columns[1]), np.uint32)
        numbers, noticed = np.array(mutants, np.uint32), np.zeros(len(mutants), np.uint8)
        _kernel().narrowgate_run(self._graph, len(rows), rows, answers, len(numbers), numbers, noticed)
        stops = np.cumsum([word_count(port.width) for port in self._outputs])[:-1]
        found = dict(zip((port.name for port in self._outputs), np.split(answers, stops, axis=1), strict=True))
        return found, numbers[noticed != 0].tolist()


def _places(ports: Sequence[Port], names: Sequence[str]) -> list[int]:
    """Where in a row of words each bit of some ports is, by its name in a graph."""
    starts: Mapping[str, int] = dict(
        zip(
            (port.name for port in ports),
            np.cumsum([0, *(WORD_BITS * word_count(port.width) for port in ports)]).tolist(),
            strict=False,
        )
    )
    found = []
    for port, bit in map(port_and_bit, names):
        found.append(_NUMBER_PLACE - bit if port == PORT else starts[port] + bit if port in starts else _NO_PLACE)
    return found


@cache
def _kernel() -> ctypes.CDLL:
    """The compiled kernel, from the user's cache."""
    path = compiled("sim.mutants", "parallel.cpp", _FLAGS)
    try:
        library = ctypes.CDLL(str(path))
    except OSError as error:
        raise ToolError(f"Simulator of mutants must be loaded from {path}, but the system says: {error}") from error
    handle, size = ctypes.c_void_p, ctypes.c_size_t
    words, places, flags = (np.ctypeslib.ndpointer(kind, flags="C") for kind in (np.uint32, np.int32, np.uint8))
    library.narrowgate_open.restype, library.narrowgate_open.argtypes = handle, [words, places]
    library.narrowgate_run.restype = library.narrowgate_close.restype = None
    library.narrowgate_run.argtypes = [handle, size, words, words, size, words, flags]
    library.narrowgate_close.argtypes = [handle]
    return library
