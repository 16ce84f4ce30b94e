"""Channels in order of their size, so that large ones share blocks with large ones.

Source: arXiv 2403.20137 (Accurate Block Quantization in LLMs with Outliers): channels of the key cache are permuted
ahead, with those of the queries, which costs nothing at run time.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.measures.noise import finite
from numerics.rounding import choose


class Norm(StrEnum):
    """Size of a channel."""

    #: Root of the sum of squares.
    EUCLIDEAN = "euclidean"
    #: Largest magnitude, which sets the scale of a block.
    MAXIMUM = "maximum"


def channel_norms(values: ArrayLike, axis: int = -1, norm: Norm | str = Norm.EUCLIDEAN) -> NDArray[np.float64]:
    """Size of each channel of `values` along `axis`, as a row.

    Raises
    ------
    InputError
        If there are no values, or one is not finite.
    """
    channels = np.moveaxis(finite("Values", values), axis, 0)
    magnitudes = np.abs(channels.reshape(channels.shape[0], -1))
    if choose(Norm, "Norm of a channel", norm) is Norm.MAXIMUM:
        return np.max(magnitudes, axis=1)
    return np.sqrt(np.sum(np.square(magnitudes), axis=1))


@dataclass(frozen=True, eq=False)
class ChannelOrder:
    """A permutation of channels: place i takes channel ``indices[i]``.

    The same order on the inner axis of both factors leaves a product unchanged: exactly if its sums are exact.
    """

    indices: NDArray[np.intp]

    def __init__(self, indices: ArrayLike):
        array = np.asarray(indices)
        if array.ndim != 1 or not np.array_equal(np.sort(array), np.arange(array.size)):
            raise InputError(f"Order of channels must hold each of 0 to {array.size - 1} once")
        object.__setattr__(self, "indices", array.astype(np.intp))

    @classmethod
    def by_norm(
        cls, values: ArrayLike, axis: int = -1, norm: Norm | str = Norm.EUCLIDEAN, *, descending: bool = True
    ) -> "ChannelOrder":
        """Channels along `axis` by `channel_norms`, the largest first unless not `descending`; equal ones keep their
        order. Raises what that raises.
        """
        norms = channel_norms(values, axis, norm)
        return cls(np.argsort(-norms if descending else norms, kind="stable"))

    @cached_property
    def inverse(self) -> "ChannelOrder":
        """The order that undoes this one."""
        return ChannelOrder(np.argsort(self.indices))

    def apply(self, values: ArrayLike, axis: int = -1) -> NDArray:
        """`values` with their channels along `axis` in this order.

        Raises
        ------
        InputError
            If the axis does not have that many channels.
        """
        array = np.asarray(values)
        if array.shape[axis] != self.indices.size:
            raise InputError(f"Axis to permute must have {self.indices.size} channels, not {array.shape[axis]}")
        return np.take(array, self.indices, axis=axis)
