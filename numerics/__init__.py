"""Formats, codecs and exact arithmetic: what a unit computes.

``get("e4m3fn")`` is a format, which encodes and decodes numpy arrays; ``parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32")``
is a function of codes, exact to the last bit.

Here live element formats, rounding, functions (multiply, dot) and their text form. Nothing here may know a
circuit, a simulator, a technology or a file format of theirs; nothing here imports another package of the house.
"""

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat, Posit, Specials, get
from numerics.functions import Function, parse
from numerics.rounding import Overflow, Rounding

__all__ = [
    "Format",
    "Function",
    "InputError",
    "Integer",
    "Minifloat",
    "Overflow",
    "Posit",
    "Rounding",
    "Specials",
    "get",
    "parse",
]
