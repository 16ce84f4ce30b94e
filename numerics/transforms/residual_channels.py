"""Augmented residual channels: what a format loses of the largest channels goes into channels of their own.

``X W.T`` becomes ``[Q(X) | Q(R)] [Q(W) | Q(W_o)].T``, R being the error ``X - Q(X)`` of the S selected channels and
W_o the same channels of the weights: one product of inner length K + S in place of K.

Source: arXiv 2601.07475 (ARCQuant), and the authors' code.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.lookup import get
from numerics.transforms.channel_order import Norm, channel_norms

#: Channels whose largest magnitude is above this part of the layer's largest are selected.
THRESHOLD = 2.0**-3
#: Most channels that are selected.
MOST_CHANNELS = 512


class Encoded(Protocol):
    """What a block format makes of an array."""

    def decode(self) -> NDArray[np.float64]:
        """The numbers that it stands for, in the shape of the array."""


class BlockQuantizer(Protocol):
    """A block format, as far as transforms need it."""

    def encode(self, values: ArrayLike, axis: int = -1) -> Encoded:
        """The array in blocks along `axis`."""


#: An element format, anything that encodes like a block format, or the name of a format of either kind.
Quantizer = Format | BlockQuantizer | str


def quantize(values: ArrayLike, fmt: Quantizer, axis: int = -1) -> NDArray[np.float64]:
    """The numbers that `fmt` makes of `values`, with blocks along `axis` if it has blocks."""
    known = get(fmt) if isinstance(fmt, str) else fmt
    if isinstance(known, Format):
        return known.decode(known.encode(values))
    return known.encode(values, axis=axis).decode()


def select_channels(
    activations: ArrayLike,
    *,
    threshold: float = THRESHOLD,
    most: int = MOST_CHANNELS,
    multiple: int = 1,
) -> NDArray[np.intp]:
    """Channels (on the last axis) whose largest magnitude exceeds `threshold` times the layer's, the largest first.

    The next largest make their number a `multiple`, such as the block length; selected are at most the multiples in
    `most`, and no more than there are. (The authors' code selects as many as tokens have such values on average.)

    Raises
    ------
    InputError
        If there are no activations, one is not finite, the threshold is negative, `multiple` is below 1, or `most` is
        negative.
    """
    if not threshold >= 0:
        raise InputError(f"Threshold of residual channels must be at least 0, not {threshold}")
    if multiple < 1:
        raise InputError(f"Number of residual channels must be a multiple of 1 or more, not of {multiple}")
    if most < 0:
        raise InputError(f"Limit of residual channels must be at least 0, not {most}")
    largest = channel_norms(activations, -1, Norm.MAXIMUM)
    wanted = int(np.count_nonzero(largest > threshold * np.max(largest)))
    number = min(-(-wanted // multiple) * multiple, most // multiple * multiple, largest.size)
    return np.argsort(-largest, kind="stable")[:number]


@dataclass(frozen=True, eq=False)
class Augmented:
    """Quantised factors with residual channels behind: activations (…, K + S) and weights (N, K + S)."""

    activations: NDArray[np.float64]
    weights: NDArray[np.float64]

    def product(self) -> NDArray[np.float64]:
        """``activations @ weights.T``, in float64."""
        return self.activations @ self.weights.T


def augment(
    activations: ArrayLike,
    weights: ArrayLike,
    channels: ArrayLike,
    activation_format: Quantizer,
    weight_format: Quantizer,
) -> Augmented:
    """Activations (…, K) and weights (N, K), quantised along K, with the quantised residuals of `channels` behind the
    one and the quantised weights of these channels behind the other.

    Blocks of the appended channels are their own, so with a block format K should be a multiple of its block length.

    Raises
    ------
    InputError
        If K differs between the factors, or a channel is not one of them.
    """
    x, w = np.asarray(activations, np.float64), np.asarray(weights, np.float64)
    if w.ndim != 2 or x.shape[-1:] != w.shape[1:]:
        raise InputError(f"Weights must be of shape (N, {x.shape[-1]}) as the activations are, not {w.shape}")
    chosen = np.asarray(channels, np.intp)
    if chosen.size and not 0 <= int(chosen.min()) <= int(chosen.max()) < w.shape[1]:
        worst = int(chosen.min()) if int(chosen.min()) < 0 else int(chosen.max())
        raise InputError(f"Residual channels must be 0 to {w.shape[1] - 1}, not {worst}")
    quantised_x, quantised_w = quantize(x, activation_format), quantize(w, weight_format)
    if chosen.size == 0:
        return Augmented(quantised_x, quantised_w)
    residuals = quantize((x - quantised_x)[..., chosen], activation_format)
    return Augmented(
        np.concatenate([quantised_x, residuals], axis=-1),
        np.concatenate([quantised_w, quantize(w[:, chosen], weight_format)], axis=-1),
    )
