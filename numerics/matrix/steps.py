"""One step of many running totals by the definition."""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Dot
from numerics.functions.product_sum import sum_of_products


def step(
    dot: Dot, a: NDArray, b: NDArray, total: NDArray[np.uint32], random: NDArray | None = None
) -> NDArray[np.uint32]:
    """Words of totals after one more step, of codes of shape ``(n, lanes)``: what ``dot.evaluate`` gives."""
    return sum_of_products(a, b, dot.products, dot.acc, total, window=dot.window, random=random)
