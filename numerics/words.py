"""Values of wide ports as arrays of 32-bit words: the one form in which vectors travel between packages.

A port of `width` bits carries `n` vectors as a ``uint32`` array of shape ``(n, ceil(width / 32))``, least
significant word first; bits above `width` are zero.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

WORD_BITS = 32
#: Widths of lanes that are numpy types, and of which a row of words is a whole number.
_WHOLE_TYPES = (8, 16, 32)
#: Widths of lanes of which a byte holds several.
_PARTS_OF_BYTES = (1, 2, 4)


def word_count(width: int) -> int:
    """Words that a port of `width` bits takes."""
    return -(-width // WORD_BITS)


def from_ints(values: Sequence[int], width: int) -> NDArray[np.uint32]:
    """Words of Python integers, each taken modulo ``2**width``; shape ``(len(values), word_count(width))``."""
    count, mask = word_count(width), (1 << width) - 1
    data = b"".join((int(value) & mask).to_bytes(4 * count, "little") for value in values)
    return np.frombuffer(data, dtype="<u4").reshape(len(values), count).astype(np.uint32)


def to_ints(words: NDArray[np.uint32]) -> list[int]:
    """Python integers (unsigned) that the rows of `words` stand for."""
    rows = np.ascontiguousarray(words, dtype="<u4")
    return [int.from_bytes(row.tobytes(), "little") for row in rows]


def pack_lanes(codes: NDArray, width: int) -> NDArray[np.uint32]:
    """Words of lanes: `codes` of shape ``(n, lanes)``, each of `width` ≤ 64 bits, lane 0 in the lowest bits."""
    n, lanes = codes.shape
    if width in _WHOLE_TYPES or width in _PARTS_OF_BYTES:
        each = max(1, 8 // width)
        padded = np.zeros((n, word_count(width * lanes) * WORD_BITS // width), f"<u{max(1, width // 8)}")
        padded[:, :lanes] = codes
        if each == 1:
            return padded.view("<u4").astype(np.uint32)
        padded &= np.uint8((1 << width) - 1)
        packed = padded[:, ::each].copy()
        for place in range(1, each):
            packed |= padded[:, place::each] << np.uint8(place * width)
        return packed.view("<u4").astype(np.uint32)
    size = _bytes(width)
    raw = np.ascontiguousarray(codes, f"<u{size}").view(np.uint8).reshape(n, lanes, size)
    return _packed(np.unpackbits(raw, axis=2, bitorder="little", count=width).reshape(n, lanes * width))


def unpack_lanes(words: NDArray[np.uint32], width: int, lanes: int) -> NDArray[np.uint64]:
    """Inverse of `pack_lanes`: codes of shape ``(n, lanes)``."""
    raw = np.ascontiguousarray(words, dtype="<u4").view(np.uint8)
    if width in _WHOLE_TYPES:
        return raw.view(f"<u{width // 8}")[:, :lanes].astype(np.uint64)
    if width in _PARTS_OF_BYTES:
        each = 8 // width
        codes = np.empty((len(words), raw.shape[1] * each), np.uint64)
        for place in range(each):
            codes[:, place::each] = raw >> np.uint8(place * width) & np.uint8((1 << width) - 1)
        return codes[:, :lanes]
    bits = np.unpackbits(raw, axis=1, bitorder="little", count=width * lanes).reshape(len(words), lanes, width)
    size = _bytes(width)
    padded = np.zeros((len(words), lanes, 8 * size), np.uint8)
    padded[:, :, :width] = bits
    return np.packbits(padded.reshape(-1), bitorder="little").view(f"<u{size}").reshape(-1, lanes).astype(np.uint64)


def _bytes(width: int) -> int:
    """Bytes of the shortest numpy integer of at least `width` ≤ 64 bits."""
    return next(size for size in (1, 2, 4, 8) if 8 * size >= width)


def split(words: NDArray[np.uint32], width: int, count: int) -> list[NDArray[np.uint32]]:
    """Words of each of `count` parts of `width` bits, the lowest first."""
    if width % WORD_BITS == 0:
        each = width // WORD_BITS
        return [words[:, part * each : (part + 1) * each] for part in range(count)]
    raw = np.ascontiguousarray(words, dtype="<u4").view(np.uint8)
    bits = np.unpackbits(raw, axis=1, bitorder="little", count=width * count)
    return [_packed(bits[:, part * width : (part + 1) * width]) for part in range(count)]


def join(parts: Sequence[NDArray[np.uint32]], width: int) -> NDArray[np.uint32]:
    """Inverse of `split`: words of `parts` side by side, of `width` bits each."""
    if width % WORD_BITS == 0:
        return np.concatenate(parts, axis=1)
    raw = [np.ascontiguousarray(part, dtype="<u4").view(np.uint8) for part in parts]
    return _packed(np.concatenate([np.unpackbits(r, axis=1, bitorder="little", count=width) for r in raw], axis=1))


def _packed(bits: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Words of bits, one a byte, the lowest first; shape ``(n, width)``."""
    n, width = bits.shape
    padded = np.zeros((n, word_count(width) * WORD_BITS), np.uint8)
    padded[:, :width] = bits
    return np.packbits(padded, axis=1, bitorder="little").view("<u4").astype(np.uint32)
