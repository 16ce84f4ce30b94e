"""Lanes of many formats that share a register of totals (`numerics.functions.simd`).

``apart`` gives each mode decoders, multipliers and shifters of its own; ``total`` is the adder that all share.
"""

from hwgen.datapath.simd.apart import ApartAlign, ApartMultiply, ApartUnpack
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.total import SimdTotal

__all__ = ["ApartAlign", "ApartMultiply", "ApartUnpack", "Layout", "SimdTotal"]
