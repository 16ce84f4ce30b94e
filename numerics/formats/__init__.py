"""Element formats: maps from codes to numbers, each a frozen dataclass that rounds and unpacks arrays."""

from numerics.formats.base import Format
from numerics.formats.hifloat8 import HiFloat8
from numerics.formats.integer import Integer
from numerics.formats.minifloat import Minifloat, Specials
from numerics.formats.names import NAMED, get
from numerics.formats.posit import Posit

__all__ = ["NAMED", "Format", "HiFloat8", "Integer", "Minifloat", "Posit", "Specials", "get"]
