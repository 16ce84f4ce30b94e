"""Dot products of tensors in dynamic fixed point, as *Mixed Precision Training of Convolutional Neural Networks using
Integer Operations* (arXiv:1802.00930) sums them: short chains of products in 32-bit integers, then float32.
"""

import numpy as np
from numpy.typing import NDArray

from numerics.blocks.base import BlockArray
from numerics.blocks.layout import Extent
from numerics.blocks.scaled import Scaled
from numerics.errors import InputError
from numerics.formats import Integer

#: Bits of the integer that a chain is summed in.
CHAIN_WIDTH = 32


def chained_dot(a: BlockArray, b: BlockArray, chain: int, shift: int = 0) -> NDArray[np.float32]:
    """``sum(a * b)`` over the last axis of two tensors of integers with one scale each; the other axes broadcast.

    The products of `chain` neighbours are summed in a 32-bit two's complement integer, which wraps. Each such sum is
    rounded to float32 and added to a float32 total, in order; in the end the total is multiplied by both scales, in
    float32. All roundings are to nearest even. The last chain may be short.

    Parameters
    ----------
    a, b
        Tensors of integers of at most 16 bits, whose scale is one for the whole tensor.
    chain
        Products in a chain. Two products of 16-bit integers never wrap if their formats are symmetric.
    shift
        Bits by which the integers of `a` are shifted right (toward minus infinity) before they are multiplied, which
        gives room for longer chains; the result is multiplied by ``2**shift``.

    Raises
    ------
    InputError
        If the tensors are not of that kind, their last axes differ, or `chain` or `shift` is out of range.
    """
    for tensor in (a, b):
        spec = tensor.format
        if not isinstance(spec, Scaled) or spec.block is not Extent.WHOLE or not isinstance(spec.element, Integer):
            raise InputError(f"Tensors of a chained dot product must be integers with one scale, not {spec}")
        if spec.element.width > CHAIN_WIDTH // 2:
            raise InputError(f"Integers of a chained dot product must be at most 16 bits wide, not those of {spec}")
    if not isinstance(chain, int) or chain < 1:
        raise InputError(f"Chain of products must be at least 1 long, not {chain!r}")
    if not isinstance(shift, int) or not 0 <= shift < CHAIN_WIDTH // 2:
        raise InputError(f"Shift of integers must be 0 to {CHAIN_WIDTH // 2 - 1} bits, not {shift!r}")
    if not a.shape or not b.shape or a.shape[-1] != b.shape[-1]:
        raise InputError(
            f"Tensors of a chained dot product must have last axes of one length, not {a.shape}, {b.shape}"
        )
    products = (_integers(a) >> shift) * _integers(b)
    length = products.shape[-1]
    total = np.zeros(products.shape[:-1], np.float32)
    for start in range(0, length, chain):
        # A sum of 64 bits wraps to the same lower 32 bits.
        part = products[..., start : start + chain].sum(axis=-1).astype(np.int32)
        total = total + part.astype(np.float32)
    with np.errstate(over="ignore", under="ignore"):
        return total * (_unit(a) * _unit(b) * np.float64(1 << shift)).astype(np.float32)


def _integers(tensor: BlockArray) -> NDArray[np.int64]:
    spec = tensor.format
    if not isinstance(spec, Scaled):
        raise TypeError(f"Format must be Scaled, not {spec!r}")
    return spec.element.decode(tensor.elements).astype(np.int64)


def _unit(tensor: BlockArray) -> NDArray[np.float64]:
    """What an integer of 1 stands for."""
    spec = tensor.format
    if not isinstance(spec, Scaled):
        raise TypeError(f"Format must be Scaled, not {spec!r}")
    return spec.units(tensor.scales, tensor.tensor_scale).reshape(())
