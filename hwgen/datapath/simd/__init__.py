"""Lanes of many formats that share a register of totals (`numerics.functions.simd`).

``apart`` gives each mode decoders, multipliers and shifters of its own; ``shared`` has one set of them for all posits
that are a word or half a word long, and tables for short codes; ``sharing`` says which mode has which part of it.
``total`` is the adder of both.
"""

from hwgen.datapath.simd.apart import ApartAlign, ApartMultiply, ApartUnpack
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.shared import SharedAlign, SharedMultiply, SharedUnpack
from hwgen.datapath.simd.sharing import Shared
from hwgen.datapath.simd.total import SimdTotal

__all__ = [
    "ApartAlign",
    "ApartMultiply",
    "ApartUnpack",
    "Layout",
    "Shared",
    "SharedAlign",
    "SharedMultiply",
    "SharedUnpack",
    "SimdTotal",
]
