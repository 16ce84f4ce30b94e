"""Functions: what units compute, exactly, each with a text form, a fast model and a slow twin."""

from numerics.functions.base import Function, Operand
from numerics.functions.block_dot import BlockDot
from numerics.functions.dot import Dot
from numerics.functions.elementwise import Add, Convert, Elementwise, Fma, Subtract
from numerics.functions.exact import accumulator_width
from numerics.functions.multiply import Multiply
from numerics.functions.product_sum import Window
from numerics.functions.readout import Readout
from numerics.functions.simd import Simd
from numerics.functions.text import UNITS, parse

__all__ = [
    "UNITS",
    "Add",
    "BlockDot",
    "Convert",
    "Dot",
    "Elementwise",
    "Fma",
    "Function",
    "Multiply",
    "Operand",
    "Readout",
    "Simd",
    "Subtract",
    "Window",
    "accumulator_width",
    "parse",
]
