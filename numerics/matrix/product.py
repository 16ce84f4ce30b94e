"""The product of two matrices of codes."""

from math import prod

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.functions import Dot, Function, parse
from numerics.functions.rounding import RandomBits
from numerics.matrix.aligned import aligned_sums
from numerics.matrix.bounded import bounded_sums
from numerics.matrix.fixed import fixed_sums
from numerics.matrix.floating import floating_sums
from numerics.matrix.limbed import limbed_sums
from numerics.matrix.steps import step
from numerics.words import unpack_lanes, word_count

#: Widest result that is a code; wider ones are words.
_CODE_BITS = 64
#: Totals under way at once.
_TOTALS = 1 << 17


def matmul(
    a: ArrayLike,
    b: ArrayLike,
    function: Function | str,
    start: ArrayLike | None = None,
    random: ArrayLike | None = None,
) -> NDArray:
    """Codes of ``a @ b``, each total stepped through `function` along the inner axis, `lanes` products at a time.

    The same, bit for bit, as ``function.evaluate`` step after step, each on the total of the one before; for the
    order of the products, that is all there is to say.

    Parameters
    ----------
    a, b
        Codes of the operands, of shapes ``(…, M, K)`` and ``(K, N)``; arrays of ml_dtypes too. K is a multiple of the
        lanes.
    function
        A dot product or multiply-accumulate (`numerics.functions.Dot`), or its text form.
    start
        Codes of the totals to start from, of a shape that broadcasts to that of the result; 0 unless given.
    random
        Random bits for an accumulator that rounds stochastically: unsigned integers of a shape that broadcasts to
        ``(K // lanes, …, M, N)``.

    Returns
    -------
    NDArray
        Codes of the accumulator, shape ``(…, M, N)``, in the smallest unsigned type that holds them; of more than 64
        bits words, shape ``(…, M, N, word_count(width))`` (`numerics.words`), and so is `start`.

    Raises
    ------
    InputError
        If the function is no dot product, shapes do not fit each other and the lanes, a code does not fit its format,
        or random bits are missing or too many.
    """
    dot = _dot(function)
    x, y = dot.a.checked(a), dot.b.checked(b)
    _check_shapes(dot, x, y)
    shape = (*x.shape[:-1], y.shape[1])
    rows = np.ascontiguousarray(x).reshape(prod(x.shape[:-1]), x.shape[-1])
    totals = _start(dot, start, shape)
    noise = _random(dot, random, (x.shape[-1] // dot.lanes, *shape))
    at_once = max(1, _TOTALS // max(1, shape[-1]))
    parts = []
    for first in range(0, len(rows), at_once):
        some = slice(first * shape[-1], (first + at_once) * shape[-1])
        part = rows[first : first + at_once]
        bits = None if noise is None else noise[:, some]
        parts.append(_sums(dot, part, y, totals[some], bits))
    words = np.concatenate(parts) if parts else totals
    if dot.acc.width > _CODE_BITS:
        return words.reshape(*shape, words.shape[1])
    return _codes(words, dot.acc.width).reshape(shape)


def _sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32], random: NDArray | None) -> NDArray[np.uint32]:
    """Words of the totals, row by row, by the fastest way that is exact."""
    if random is None:
        for way in (fixed_sums, bounded_sums, floating_sums, aligned_sums, limbed_sums):
            words = way(dot, a, b, start)
            if words is not None:
                return words
    total = start
    row, column = (index.reshape(-1) for index in np.indices((len(a), b.shape[1])))
    for index in range(a.shape[1] // dot.lanes):
        at = slice(index * dot.lanes, (index + 1) * dot.lanes)
        total = step(dot, a[row, at], b[at, column].T, total, None if random is None else random[index])
    return total


def _dot(function: Function | str) -> Dot:
    found = parse(function) if isinstance(function, str) else function
    if not isinstance(found, Dot):
        raise InputError(f"Function of a matrix product must be a dot or mac, not {found}")
    return found


def _check_shapes(dot: Dot, a: NDArray, b: NDArray) -> None:
    if a.ndim < 2 or b.ndim != 2 or a.shape[-1] != b.shape[0]:
        raise InputError(f"Shapes of a matrix product must be (…, M, K) and (K, N), not {a.shape} and {b.shape}")
    if a.shape[-1] % dot.lanes:
        raise InputError(
            f"Inner axis of a matrix product must be a multiple of the {dot.lanes} lanes of {dot}, not {a.shape[-1]}"
        )


def _start(dot: Dot, start: ArrayLike | None, shape: tuple[int, ...]) -> NDArray[np.uint32]:
    """Words of the totals to start from, one row each."""
    count = word_count(dot.acc.width)
    if start is None:
        return np.zeros((prod(shape), count), np.uint32)
    if dot.acc.width > _CODE_BITS:
        return _spread(start, (*shape, count), "Start").astype(np.uint32).reshape(-1, count)
    return dot.operands[2].words(_spread(dot.operands[2].checked(start), shape, "Start").reshape(-1))


def _random(dot: Dot, random: ArrayLike | None, shape: tuple[int, ...]) -> NDArray[np.uint32] | None:
    """Random bits: one row a step, one column a total."""
    stochastic = isinstance(dot.acc.rounding, RandomBits)
    if stochastic != (random is not None):
        raise InputError(f"Random bits must be there {'for' if stochastic else 'for none but'} stochastic rounding")
    if random is None:
        return None
    return (
        _spread(dot.operands[3].checked(random), shape, "Random bits")
        .astype(np.uint32)
        .reshape(shape[0], prod(shape[1:]))
    )


def _spread(array: ArrayLike, shape: tuple[int, ...], what: str) -> NDArray:
    given = np.asarray(array)
    try:
        return np.broadcast_to(given, shape)
    except ValueError as error:
        raise InputError(f"{what} of a matrix product must broadcast to {shape}, not be {given.shape}") from error


def _codes(words: NDArray[np.uint32], width: int) -> NDArray:
    dtype = np.min_scalar_type((1 << width) - 1)
    return words[:, 0].astype(dtype) if words.shape[1] == 1 else unpack_lanes(words, width, 1)[:, 0].astype(dtype)
