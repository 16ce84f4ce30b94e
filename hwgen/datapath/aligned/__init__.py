"""Sums in an aligned window: one shift for each term, one carry-save sum, one normalisation.

The function is `numerics.functions.product_sum.Window`. Stages: ``maximum`` finds the largest exponent of the
products; ``cut`` meets the running total, where it is inside, and cuts every term to the window; ``sum`` adds them.
"""

from hwgen.datapath.aligned.align import CutTerms
from hwgen.datapath.aligned.maximum import Maximum
from hwgen.datapath.aligned.sum import WindowSum

__all__ = ["CutTerms", "Maximum", "WindowSum"]
