"""How a tensor gets into an operand that is multiplied: by one scale, or in blocks that have scales of their own."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.network import Network, Role
from costmodel.workloads.scales import quantise
from numerics.blocks import BlockFormat, Extent, Scaled
from numerics.formats import Format
from numerics.functions import Function, Operand

Words = NDArray[np.uint32]


class Factor(ABC):
    """One factor of a function in one layer of a network: activations or weights, in rows along the inputs.

    A row is cut into steps of as many numbers as the operand has lanes; the last step is filled up with zeros.
    """

    #: Operands that the factor takes: its codes, and scales and levels where it has them.
    operands: tuple[Operand, ...]
    #: What a number in the operand is to be multiplied by, outside the unit.
    unit: float

    @abstractmethod
    def steps(self, rows: NDArray[np.float64]) -> dict[str, Words]:
        """Words of each operand for `rows` of shape ``(rows, inputs)``; shape ``(steps, rows, words)``."""

    @abstractmethod
    def rounded(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """What `rows` are once they are in the operand, in their own unit."""

    def _cut(self, operand: Operand, codes: NDArray) -> Words:
        """Words of codes of shape ``(rows, steps * operand.lanes)``, one step after the other."""
        rows, steps = len(codes), codes.shape[1] // operand.lanes
        by_step = codes.reshape(rows, steps, operand.lanes).swapaxes(0, 1).reshape(rows * steps, operand.lanes)
        words = operand.words(by_step)
        return words.reshape(steps, rows, words.shape[1])


@dataclass(frozen=True)
class ElementFactor(Factor):
    """Codes of an element format, under one scale a tensor."""

    operand: Operand
    format: Format
    unit: float

    @property
    def operands(self) -> tuple[Operand, ...]:  # type: ignore[override]
        return (self.operand,)

    def codes(self, rows: NDArray[np.float64]) -> NDArray:
        """Codes of `rows`, shape ``(rows, steps * lanes)``."""
        return quantise(self.format, _padded(rows, self.operand.lanes), self.unit)

    def steps(self, rows: NDArray[np.float64]) -> dict[str, Words]:
        return {self.operand.name: self._cut(self.operand, self.codes(rows))}

    def rounded(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.format.decode(self.codes(rows))[:, : rows.shape[1]] * self.unit


@dataclass(frozen=True)
class BlockFactor(Factor):
    """Codes of a block format, with the scales and levels that they were encoded with."""

    operands: tuple[Operand, ...]
    format: BlockFormat
    #: The scale of the whole tensor; None where the format has none.
    tensor_scale: float | None

    @property
    def unit(self) -> float:  # type: ignore[override]
        return self.tensor_scale or 1.0

    def steps(self, rows: NDArray[np.float64]) -> dict[str, Words]:
        elements, *shared = self.operands
        codes = self.format.encode(_padded(rows, elements.lanes), tensor_scale=self.tensor_scale)
        count = codes.shape[1] // elements.lanes
        found = {elements.name: self._cut(elements, codes.elements)}
        for operand, array in zip(shared, (codes.scales, *codes.levels), strict=True):
            # A scale of several rows, or of all steps, comes with each of them.
            by_row = np.repeat(array, self._rows_of(array, len(rows)), axis=0)[: len(rows)]
            whole = np.repeat(by_row, count * operand.lanes // array.shape[1], axis=1)
            found[operand.name] = self._cut(operand, whole)
        return found

    def rounded(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        codes = self.format.encode(_padded(rows, self.operands[0].lanes), tensor_scale=self.tensor_scale)
        return codes.decode()[:, : rows.shape[1]]

    def _rows_of(self, codes: NDArray, rows: int) -> int:
        """Rows that share a code."""
        block = self.format.block if isinstance(self.format, Scaled) else ()
        if not isinstance(block, Extent) and len(block) > 1:
            return block[0]
        return rows // len(codes)


def factor(network: Network, function: Function, operand: Operand, role: Role, index: int) -> Factor:
    """The factor that `operand` is of layer `index`, with ``activations`` or ``weights`` in it."""
    blocks = function.block_formats.get(operand.name)
    if blocks is None:
        if not isinstance(operand.format, Format):
            raise TypeError(f"Factor {operand.name} must have an element format, not {operand.format!r}")
        return ElementFactor(operand, operand.format, network.scale(role, index, operand.format))
    parts = [op for op in function.operands if op.name.startswith(f"{operand.name}_")]
    fmt = _by_sample(blocks) if role == "activations" else blocks
    tensor_scale = fmt.encode(network.tensor(role, index)).tensor_scale if fmt.tensor else None
    return BlockFactor((operand, *parts), fmt, None if tensor_scale is None else float(tensor_scale))


def _by_sample(fmt: BlockFormat) -> BlockFormat:
    """`fmt` for many samples at once, each of which is an array of its own with one row."""
    if not isinstance(fmt, Scaled):
        return fmt
    return replace(fmt, block=Extent.ROW if isinstance(fmt.block, Extent) else fmt.block[-1:])


def _padded(rows: NDArray[np.float64], lanes: int) -> NDArray[np.float64]:
    """`rows` with zeros behind, up to whole steps."""
    return np.pad(rows, ((0, 0), (0, -rows.shape[1] % lanes)))
