"""Products of matrices of codes: a dot product or multiply-accumulate, stepped along the inner axis.

Here lives what makes them fast: exact sums through float64 matrix products, and steps of many running totals at once.
What a product is says the function alone (`numerics.functions`); no rounding of any other kind may live here.
"""

from numerics.matrix.product import matmul

__all__ = ["matmul"]
