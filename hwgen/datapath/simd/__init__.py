"""Lanes of many formats that share a register of totals (`numerics.functions.simd`).

``apart`` gives each mode decoders, multipliers and shifters of its own; ``shared`` has one set of them for all posits
that are a word or half a word long, and tables for short codes; ``sharing`` says which mode has which part of it.
In ``isolated`` those parts of it see zeros that a mode does not use.
``total`` is the adder of both.
"""

from hwgen.datapath.simd.apart import ApartAlign, ApartMultiply, ApartUnpack
from hwgen.datapath.simd.isolated import IsolatedAlign, IsolatedMultiply, IsolatedUnpack
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.shared import SharedAlign, SharedMultiply, SharedUnpack
from hwgen.datapath.simd.sharing import Shared
from hwgen.datapath.simd.total import SimdTotal

__all__ = [
    "ApartAlign",
    "ApartMultiply",
    "ApartUnpack",
    "IsolatedAlign",
    "IsolatedMultiply",
    "IsolatedUnpack",
    "Layout",
    "Shared",
    "SharedAlign",
    "SharedMultiply",
    "SharedUnpack",
    "SimdTotal",
]
