"""Circuits against the truth tables of their functions."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen import aiger
from hwgen.tool import ToolError
from numerics.functions import Function
from numerics.words import WORD_BITS, to_ints
from sim.formal.equivalence import Comparison, port_and_bit, result_at
from sim.vectors import every_vector

#: Bits of all operands up to which a circuit is held against the truth table of its function.
TABLE_BITS = 16


def has_table(function: Function) -> bool:
    """Whether that is so."""
    return sum(operand.width for operand in function.operands) <= TABLE_BITS


def against_table(folder: Path, stem: str, function: Function) -> Comparison:
    """The graph ``STEM.aig`` at every combination of operand codes, against the function.

    Raises
    ------
    ToolError
        If the graph has inputs that are no operands.
    """
    data = (folder / f"{stem}.aig").read_bytes()
    inputs, outputs = aiger.symbols(data)
    blocks = list(every_vector(function).blocks())
    rows = {operand.name: np.concatenate([block[operand.name] for block in blocks]) for operand in function.operands}
    right = function.evaluate(rows)
    columns = [column(rows[port], bit) if port in rows else None for port, bit in map(port_and_bit, inputs)]
    unknown = {port for port, _ in map(port_and_bit, inputs)} - {*rows, "clk"}
    if unknown:
        raise ToolError(f"A graph must have operands as its inputs, not {', '.join(sorted(unknown))}")
    known = [np.zeros(len(right), bool) if bits is None else bits for bits in columns]
    wrong = np.zeros(len(right), bool)
    for name, got in zip(outputs, aiger.evaluate(aiger.read(data), known), strict=True):
        wrong |= got != column(right, port_and_bit(name)[1])
    if not wrong.any():
        return Comparison(True)
    row = int(np.argmax(wrong))
    codes = {name: to_ints(words[row : row + 1])[0] for name, words in rows.items()}
    return Comparison(False, codes, (result_at(folder / f"{stem}.aig", codes), to_ints(right[row : row + 1])[0]))


def column(words: NDArray[np.uint32], bit: int) -> NDArray[np.bool_]:
    """One bit of each row of words."""
    return (words[:, bit // WORD_BITS] >> np.uint32(bit % WORD_BITS) & 1).astype(bool)
