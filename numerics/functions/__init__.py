"""Functions: what units compute, exactly, each with a text form, a fast model and a slow twin."""

from numerics.functions.base import Function, Operand
from numerics.functions.dot import Dot
from numerics.functions.multiply import Multiply
from numerics.functions.text import UNITS, parse

__all__ = ["UNITS", "Dot", "Function", "Multiply", "Operand", "parse"]
