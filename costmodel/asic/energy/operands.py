"""Operand vectors as the simulations of a netlist take them."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from costmodel.asic.netlist import Netlist
from hwgen.circuit import CONTROL_PORTS
from numerics.errors import InputError
from numerics.words import word_count

#: Vectors of a port: shape ``(n, ceil(width / 32))``.
Words = NDArray[np.uint32]


def checked(netlist: Netlist, operands: Mapping[str, Words]) -> int:
    """Number of vectors; refuses operands that do not fit the input ports.

    Raises
    ------
    InputError
        If ports, shapes or numbers of vectors do not fit, or there are fewer than 2.
    """
    wanted = {name: nets for name, nets in netlist.inputs.items() if name not in CONTROL_PORTS}
    if set(operands) != set(wanted):
        raise InputError(
            f"Operands of {netlist.name} must be given for the ports {', '.join(sorted(wanted))}, "
            f"not for {', '.join(sorted(operands)) or 'none'}"
        )
    counts = {len(words) for words in operands.values()}
    if len(counts) > 1 or (counts and min(counts) < 2):
        raise InputError(
            f"Operands of {netlist.name} must be at least 2 vectors, as many for each port, not {sorted(counts)}"
        )
    for name, nets in wanted.items():
        shape = operands[name].shape[1:]
        if shape != (word_count(len(nets)),):
            raise InputError(f"Operands of port {name} must be {word_count(len(nets))} words a vector, not {shape}")
    if not counts:
        raise InputError(f"Netlist {netlist.name} must have operand ports, not none")
    return counts.pop()


def bits_of(words: Words, width: int) -> NDArray[np.uint8]:
    """Bits of the vectors of a port, one a byte, least significant first; shape ``(n, width)``."""
    raw = np.ascontiguousarray(words, dtype="<u4").view(np.uint8)
    return np.unpackbits(raw, axis=1, bitorder="little", count=width)
