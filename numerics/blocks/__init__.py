"""Block formats: elements that share scales, each a frozen dataclass that encodes, decodes and packs arrays."""

from numerics.blocks.base import BlockArray, BlockFormat, Special
from numerics.blocks.dynamic import chained_dot
from numerics.blocks.hifloat4 import HiFloat4
from numerics.blocks.layout import Extent
from numerics.blocks.micro import Micro
from numerics.blocks.names import NAMED, UnknownBlockFormatError, bfp, get
from numerics.blocks.scale import ScaleRule
from numerics.blocks.scaled import Scaled

__all__ = [
    "NAMED",
    "BlockArray",
    "BlockFormat",
    "Extent",
    "HiFloat4",
    "Micro",
    "ScaleRule",
    "Scaled",
    "Special",
    "UnknownBlockFormatError",
    "bfp",
    "chained_dot",
    "get",
]
