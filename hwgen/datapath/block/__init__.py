"""Dot products of block formats: sums of a block's products on one grid, then its scales, then sums of terms.

The function is `numerics.functions.BlockDot`. Stages: ``unpack`` decodes elements and scales, each once; ``blocks``
adds up the products of each block in carry-save form; ``scale`` multiplies the sums by the significands of their
scales and adds the exponents. What comes out is one raw number for each block, which is added to the running total as
a single product is, or with the others first, exactly or in an aligned window.
"""

from hwgen.datapath.block.layout import Layout
from hwgen.datapath.block.scale import BlockScale
from hwgen.datapath.block.sum import BlockSum
from hwgen.datapath.block.unpack import BlockUnpack

__all__ = ["BlockScale", "BlockSum", "BlockUnpack", "Layout"]
