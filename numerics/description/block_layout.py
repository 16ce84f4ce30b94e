"""The bytes of a block, read off the packer bit by bit."""

import string
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import BlockArray, BlockFormat, Scaled
from numerics.blocks.packing import TRITS
from numerics.description.block_facts import block_shape, element_of, scale_of
from numerics.description.spelling import columns

#: Elements that are shown of a block whose size is that of the data.
_EXAMPLE = 4
#: Bytes shown of a block.
_BYTES = 7
_TENSOR, _SCALE, _LEVELS = "T", "S", "XY"


def block_layout(fmt: BlockFormat) -> str:
    """The first bytes of an array of one block as `fmt` packs it, each with its highest bit first: which bit belongs
    to the scale of the tensor (T), the scale of the block (S), the levels between (X, Y), and the elements (a, b, …).
    """
    zero = _zeros(fmt)
    if isinstance(fmt, Scaled) and fmt.is_ternary:
        return f"scale in {fmt.scale_bytes} bytes, then the elements, {TRITS} in a byte"
    owners = _owners(fmt, zero)
    shown = owners[:_BYTES]
    more = len(owners) > _BYTES
    rows = [
        ["byte", *map(str, range(len(shown))), *(["…", str(len(owners) - 1)] if more else [])],
        ["", *("".join(reversed(byte)) for byte in shown), *(["…", "".join(reversed(owners[-1]))] if more else [])],
    ]
    keys = {_TENSOR: "scale of the tensor", _SCALE: "scale", _LEVELS[0]: "first level", _LEVELS[1]: "second level"}
    used = {letter for byte in owners for letter in byte}
    names = [f"{letter} {what}" for letter, what in keys.items() if letter in used]
    return "\n".join([*columns(rows), ", ".join([*names, "a, b, … elements in turn"])])


def _zeros(fmt: BlockFormat) -> BlockArray:
    """One block, all of its codes zero."""
    block = fmt.encode(np.zeros(block_shape(fmt) or (_EXAMPLE,)))
    return replace(
        block,
        elements=np.zeros_like(block.elements),
        scales=np.zeros_like(block.scales),
        tensor_scale=None if block.tensor_scale is None else np.float32(0),
        levels=tuple(np.zeros_like(level) for level in block.levels),
    )


def _owners(fmt: BlockFormat, zero: BlockArray) -> list[list[str]]:
    """For each byte the letters of its bits, the lowest first; a dot where a bit belongs to nothing."""
    base = np.frombuffer(fmt.pack(zero), np.uint8)
    owners = np.full((len(base), 8), ".")

    def mark(letter: str, changed: BlockArray) -> None:
        packed = np.frombuffer(fmt.pack(changed), np.uint8)
        bits = np.unpackbits(packed ^ base, bitorder="little").reshape(-1, 8)
        owners[bits.astype(bool)] = letter

    if zero.tensor_scale is not None:
        mark(_TENSOR, replace(zero, tensor_scale=np.uint32(0xFFFFFFFF).view(np.float32)))
    mark(_SCALE, replace(zero, scales=np.full_like(zero.scales, _ones(scale_of(fmt).width))))
    for letter, (at, level) in zip(_LEVELS, enumerate(zero.levels), strict=False):
        width = fmt.micro.width if isinstance(fmt, Scaled) and fmt.micro else 1
        full = tuple(np.full_like(level, _ones(width)) if i == at else other for i, other in enumerate(zero.levels))
        mark(letter, replace(zero, levels=full))
    letters = string.ascii_lowercase
    for index in range(zero.elements.size):
        mark(
            letters[index % len(letters)],
            replace(zero, elements=_one_hot(zero.elements, index, element_of(fmt).width)),
        )
    return [list(byte) for byte in owners]


def _one_hot(elements: NDArray, index: int, width: int) -> NDArray:
    """Codes that are zero but for one, which is all ones."""
    changed = elements.copy()
    changed.reshape(-1)[index] = _ones(width)
    return changed


def _ones(width: int) -> int:
    return (1 << width) - 1
