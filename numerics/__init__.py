"""Formats, codecs and exact arithmetic: what a unit computes.

``get("e4m3fn")`` is a format, which encodes and decodes numpy arrays, and ``get("mxfp4")`` one whose elements share
scales in blocks; ``parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32")`` is a function of codes, exact to the last bit.
`numerics.formats` and `numerics.blocks` have all there is to say of formats of one kind, `numerics.transforms` what
papers do to data before and after, `numerics.measures` what is lost, `numerics.streaming` all that for arrays larger
than memory.

Here live formats, rounding, functions of codes and their text forms, transforms of data before and after, measures
of what is lost, and the slow twins of it all. Nothing here may know a circuit, a simulator, a technology or a file
format of theirs; nothing here imports another package of the house.
"""

from numerics import blocks, formats, measures, streaming, transforms
from numerics.blocks import BlockArray, BlockFormat
from numerics.description import describe
from numerics.errors import InputError
from numerics.formats import Format, HiFloat8, Integer, Minifloat, Posit, Specials
from numerics.functions import Function, parse
from numerics.interop import to_ml_dtypes
from numerics.lookup import get
from numerics.matrix import matmul
from numerics.quire import Quire
from numerics.rounding import Overflow, Rounding, Stochastic

__all__ = [
    "BlockArray",
    "BlockFormat",
    "Format",
    "Function",
    "HiFloat8",
    "InputError",
    "Integer",
    "Minifloat",
    "Overflow",
    "Posit",
    "Quire",
    "Rounding",
    "Specials",
    "Stochastic",
    "blocks",
    "describe",
    "formats",
    "get",
    "matmul",
    "measures",
    "parse",
    "streaming",
    "to_ml_dtypes",
    "transforms",
]
