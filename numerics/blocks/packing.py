"""Codes as bytes.

Codes follow each other from the lowest bit of the first byte up; the last byte is filled with zero bits.
"""

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError

#: Ternary digits in a byte: 3**5 is 243.
TRITS = 5


def byte_count(count: int, width: int) -> int:
    """Bytes of `count` codes of `width` bits."""
    return -(-count * width // 8)


def pack_codes(codes: NDArray, width: int) -> bytes:
    """Codes of `width` bits (in C order), lowest bit first."""
    flat = codes.reshape(-1)
    if width in (8, 16, 32):
        return flat.astype(f"<u{width // 8}").tobytes()
    if width == 4:
        # Two in a byte, the first in its lower half.
        narrow = np.zeros(flat.size + flat.size % 2, np.uint8)
        narrow[: flat.size] = flat
        return (narrow[0::2] | (narrow[1::2] << np.uint8(4))).tobytes()
    bits = (flat[:, None] >> np.arange(width, dtype=flat.dtype)) & flat.dtype.type(1)
    return np.packbits(bits.astype(np.uint8).reshape(-1), bitorder="little").tobytes()


def unpack_codes(data: bytes, width: int, count: int) -> NDArray:
    """The inverse of `pack_codes`: `count` codes in the smallest unsigned type that holds them.

    Raises
    ------
    InputError
        If `data` is not as long as `count` codes are.
    """
    check_length(data, byte_count(count, width), f"{count} codes of {width} bits")
    dtype = np.min_scalar_type((1 << width) - 1)
    raw = np.frombuffer(data, np.uint8)
    if width in (8, 16, 32):
        return np.frombuffer(data, f"<u{width // 8}").astype(dtype)
    if width == 4:
        return np.stack([raw & np.uint8(15), raw >> np.uint8(4)], axis=1).reshape(-1)[:count]
    bits = np.unpackbits(raw, bitorder="little", count=count * width).reshape(count, width)
    weights = (1 << np.arange(width, dtype=np.uint64)).astype(dtype)
    return (bits.astype(dtype) * weights).sum(axis=1, dtype=dtype)


def pack_trits(codes: NDArray) -> bytes:
    """Ternary codes (two's complement of two bits), five a byte: the first is the lowest digit of a number in base 3,
    whose digits are one more than the numbers they stand for; the last byte is filled with zeros.

    Raises
    ------
    InputError
        If a code stands for -2.
    """
    flat = codes.reshape(-1).astype(np.uint8)
    if (flat == 2).any():
        raise InputError(
            f"Code of ternary must be 0, 1 or 3 to be packed, not 2, but number {np.argmax(flat == 2)} is"
        )
    digits = np.ones(-(-flat.size // TRITS) * TRITS, np.uint8)
    digits[: flat.size] = (flat + np.uint8(1)) & np.uint8(3)
    return (digits.reshape(-1, TRITS) @ (3 ** np.arange(TRITS)).astype(np.uint8)).astype(np.uint8).tobytes()


def unpack_trits(data: bytes, count: int) -> NDArray[np.uint8]:
    """The inverse of `pack_trits`.

    Raises
    ------
    InputError
        If `data` is not as long as `count` codes are, or a byte is above 242.
    """
    check_length(data, -(-count // TRITS), f"{count} ternary codes")
    raw = np.frombuffer(data, np.uint8)
    if (raw >= 3**TRITS).any():
        raise InputError(f"Byte of five ternary codes must be 0 to {3**TRITS - 1}, not {int(raw.max())}")
    digits = raw[:, None] // (3 ** np.arange(TRITS)).astype(np.uint8) % np.uint8(3)
    return ((digits.reshape(-1)[:count] + np.uint8(3)) & np.uint8(3)).astype(np.uint8)


def pack_split(codes: NDArray, width: int, high: int) -> bytes:
    """Codes of `width` bits in two planes: first the upper `high` bits of all of them, then the rest of all.

    With `width` 6 and `high` 2 this is the 4+2 split of FP6 (ZeroQuant(4+2), arXiv:2312.08583): sign and first
    exponent bit, then the other four bits, so that each plane is aligned to bytes.
    """
    low = width - high
    mask = codes.dtype.type((1 << low) - 1)
    return pack_codes(codes >> codes.dtype.type(low), high) + pack_codes(codes & mask, low)


def unpack_split(data: bytes, width: int, high: int, count: int) -> NDArray:
    """The inverse of `pack_split`.

    Raises
    ------
    InputError
        If `data` is not as long as `count` codes are.
    """
    low = width - high
    first = byte_count(count, high)
    check_length(data, first + byte_count(count, low), f"{count} codes of {high} + {low} bits")
    dtype = np.min_scalar_type((1 << width) - 1)
    upper = unpack_codes(data[:first], high, count).astype(dtype)
    return (upper << dtype.type(low)) | unpack_codes(data[first:], low, count).astype(dtype)


def check_length(data: bytes, wanted: int, what: str) -> None:
    """Raise `InputError` if `data`, which holds `what`, is not so many bytes long."""
    if len(data) != wanted:
        raise InputError(f"Data of {what} must be {wanted} bytes long, not {len(data)}")
