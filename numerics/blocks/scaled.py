"""Blocks of elements that share one scale, which any two element formats make up."""

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import prod

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import choice, packing, recipe
from numerics.blocks.base import (
    ELEMENT_OVERFLOW,
    BlockArray,
    BlockFormat,
    Options,
    Screened,
    screened_portions,
    way_at,
)
from numerics.blocks.layout import Block, Extent, Tiling, block_text, checked_block, checked_shape
from numerics.blocks.micro import Micro
from numerics.blocks.quotient import encode_quotient, kept_in_range
from numerics.blocks.scale import ScaleRule, Top, default_rule, has_powers_only, top_of
from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.formats import get as get_element
from numerics.rounding import Rounding, Stochastic, Way, choose

#: Roundings that give small numbers zero, however small they are.
_TO_ZERO = (Rounding.NEAREST_EVEN, Rounding.NEAREST_AWAY, Rounding.TOWARD_ZERO)
#: Smallest weight of an element whose half float32 holds as a normal number.
_FLOAT32_LSB = -120
_LARGEST_FLOAT32 = float(np.finfo(np.float32).max)


@dataclass(frozen=True, kw_only=True, repr=False)
class Scaled(BlockFormat):
    """Numbers ``element * 2**-fraction_bits * scale``, one scale a block; times ``2**-micro`` of a part of the block
    and a float32 factor of the whole tensor, if the format has them.

    Each code is that of its exact number, rounded once: with M the largest magnitude of a block, the scale is what
    `rule` says, and an element is its number divided by the decoded scale. `decode` is exact where the significands
    of element, scale and tensor scale have at most 53 bits together, else rounded to nearest once.

    Awkward cases:

    * A block of zeros has the scale that the scale format rounds zero to (its smallest number where it has no zero:
      OCP MX v1.0 leaves it open), and zeros of their signs. A tensor of zeros has a tensor scale of 1.
    * A scale below the smallest number of its format becomes zero where the format rounds it so, and all elements of
      the block with it; with `nonzero` it stays at the smallest number. Without a zero it stays there anyway.
    * A scale beyond the largest number of its format stays there, and elements are clipped; `scale_overflow` of
      `encode` can make it NaN.
    * An element beyond the largest one becomes that (OCP MX v1.0, 6.3); elements never wrap. A symmetric integer
      format (``int8sym``) never has its most negative code.
    * NaN and infinities: `Special`. Elements of a block whose scale is NaN are zeros.
    * A block never goes on in the next row: the last one of a row is cut short.

    Encoding the decoded numbers again gives the same numbers if the rule gives powers of two, no scale was clipped,
    and rounding is the same; with `ScaleRule.FLOOR` it gives the same codes but for blocks that became zero. A scale
    that is a rounded quotient promises neither: the largest element need not be the largest code.

    Bytes: the tensor scale as a little-endian float32; scales, each in whole bytes, little-endian; codes of the
    parts; codes of the elements (ternary ones five a byte; with `split`, in two planes). See `packing`.

    Parameters
    ----------
    element, scale
        Element formats, or their names.
    block
        Length along the axis; two sizes, along the axis before and the axis; ``row`` or ``whole``.
    rule
        `ScaleRule.FLOOR` unless given where a scale format has nothing but powers of two, else `ScaleRule.NEAREST`.
    tensor
        Whether a float32 factor brings the largest scale to the end of its range: the largest magnitude of all
        divided by the largest element and the largest scale, to nearest even, at least the smallest float32.
    fraction_bits
        Bits of an element behind the binary point, as MXINT8 has 6.
    micro
        The second level of scales.
    recipe
        Whether encoding goes in float32 steps as *Pretraining Large Language Models with NVFP4* has them; see
        `numerics.blocks.recipe`.
    nonzero
        Whether the scale of a block that is not zero is not, either.
    split
        Upper bits of an element that are stored apart; 0 for elements in one piece.

    Raises
    ------
    InputError
        If the parameters do not go together.
    """

    element: Format
    scale: Format
    block: Block
    rule: ScaleRule | None = None
    tensor: bool = False
    fraction_bits: int = 0
    micro: Micro | None = None
    recipe: bool = False
    nonzero: bool = False
    split: int = 0

    def __post_init__(self) -> None:
        for what in ("element", "scale"):
            value = getattr(self, what)
            object.__setattr__(self, what, get_element(value) if isinstance(value, str) else value)
            if not isinstance(getattr(self, what), Format):
                raise TypeError(f"Format of a block's {what} must be a Format or its name, not {value!r}")
        object.__setattr__(self, "block", checked_block(self.block))
        if self.rule is None:
            object.__setattr__(self, "rule", default_rule(self.scale))
        object.__setattr__(self, "rule", choose(ScaleRule, "Rule of scales", self.rule))  # type: ignore[arg-type]
        if not isinstance(self.fraction_bits, int) or abs(self.fraction_bits) > 64:
            raise InputError(f"Fraction bits of elements must be -64 to 64, not {self.fraction_bits!r}")
        sizes = () if isinstance(self.block, Extent) else self.block
        if self.micro and (len(sizes) != 1 or sizes[0] == 1 or sizes[0] % self.micro.length):
            raise InputError(
                f"Parts of a block must divide its one length, not be {self.micro.length} of {block_text(self.block)}"
            )
        if self.recipe and (not self.tensor or self.rule is not ScaleRule.NEAREST or self.micro or self.nonzero):
            raise InputError(
                f"The recipe in float32 needs a tensor scale and the rule nearest alone, not {self.text}"
            )
        if not 0 <= self.split < self.element.width:
            raise InputError(
                f"Split of {self.element.width} bits must be 0 to {self.element.width - 1}, not {self.split}"
            )

    @property
    def name(self) -> str:
        from numerics.blocks.names import scaled_name

        return scaled_name(self)

    @property
    def text(self) -> str:
        """Text form made of the parameters; ``numerics.blocks.get(text)`` is this format."""
        fraction = f"q{self.fraction_bits}" if self.fraction_bits else ""
        micro = self.micro
        parts = [
            f"{self.element.name}{fraction}",
            block_text(self.block),
            self.scale.name,
            "" if self.rule is default_rule(self.scale) else str(self.rule),
            "tensor" if self.tensor else "",
            "recipe" if self.recipe else "",
            f"micro{micro.length}{f'e{micro.width}' if micro.width > 1 else ''}" if micro else "",
            "nonzero" if self.nonzero else "",
            f"split{self.split}" if self.split else "",
        ]
        return ".".join(part for part in parts if part)

    @property
    def bits_per_element(self) -> float:
        bits = Fraction(8, packing.TRITS) if self.is_ternary else Fraction(self.element.width)
        if not isinstance(self.block, Extent):
            bits += Fraction(8 * self.scale_bytes, prod(self.block))
        if self.micro:
            bits += Fraction(self.micro.width, self.micro.length)
        return float(bits)

    @property
    def is_ternary(self) -> bool:
        """Whether elements are -1, 0 and 1, which are stored five a byte."""
        return self.element == Integer(2, symmetric=True)

    @property
    def scale_bytes(self) -> int:
        """Bytes in which a scale is stored."""
        return -(-self.scale.width // 8)

    @cached_property
    def top(self) -> Top:
        """The upper end of the elements, fraction bits counted."""
        top = top_of(self.element)
        return replace(top, lsb=top.lsb - self.fraction_bits)

    @property
    def divisor_bits(self) -> int:
        """Bits of the significand of a scale times the tensor scale."""
        return self.scale.precision + (choice.FP32.precision if self.tensor else 0)

    def tiling(self, shape: tuple[int, ...], axis: int) -> Tiling:
        return Tiling.of(self.block, shape, axis, whole_blocks=self.micro is not None)

    @property
    def default_rounding(self) -> Rounding:
        return Rounding.NEAREST_EVEN

    def _encode(self, source: NDArray, axis: int, options: Options) -> BlockArray:
        factor = options.tensor_scale
        tiling = self.tiling(source.shape, axis)
        with_mean = self.rule is ScaleRule.MEAN
        if with_mean:
            choice.check_means(source)
        portions = screened_portions(source, tiling, options.special, self.name, self.element, self.scale.has_nan)
        encoding = np.float32(1)
        if self.tensor and (self.recipe or factor is None):
            # The largest of all is needed before the first scale.
            kept = list(portions)
            portions = iter(kept)
            peaks = ((choice.means(each, part) if with_mean else each.largest).max() for _, part, each in kept)
            most = max(peaks, default=np.float64(0))
            if self.recipe:
                encoding, factor = recipe.factors(self, most, factor)
            else:
                factor = choice.tensor_scale(self, most)
        found = self._room(tiling, axis % source.ndim if source.ndim else 0, factor)
        for index, part, screened in portions:
            target, way_here = found.portion(tiling, index), way_at(options.way, index)
            if self.recipe and factor is not None:
                scales, elements = recipe.encode_by_recipe(self, screened, part, way_here, encoding, factor)
                target.scales[...], target.elements[...] = self.with_nan(scales, screened.lost), elements
                continue
            mean = choice.means(screened, part) if with_mean else None
            scales = choice.scales(self, screened.largest, mean, factor, options.scale_overflow)
            target.scales[...] = self.with_nan(scales, screened.lost)
            if self.micro:
                target.levels[0][...] = self.micro.exponents(screened, part)
            self.encode_elements(target, screened, part, way_here)
        return found

    def _room(self, tiling: Tiling, axis: int, factor: np.float32 | None) -> BlockArray:
        """Room for the codes of an array."""
        levels = (np.empty(self.micro.shape(tiling), np.uint8),) if self.micro else ()
        elements = np.empty(tiling.shape, self.element.code_dtype)
        return BlockArray(self, elements, np.empty(tiling.counts, self.scale.code_dtype), axis, factor, levels)

    def with_nan(self, scales: NDArray, lost: NDArray[np.bool_] | None) -> NDArray:
        """Codes of scales with NaN for the blocks that are lost."""
        if lost is None or not lost.any():
            return scales
        nan = self.scale.encode(np.array([np.nan]))
        return np.where(lost, nan, scales)

    def units(self, scales: NDArray, factor: np.float32 | None) -> NDArray[np.float64]:
        """What an element of 1 stands for in each block, exactly; NaN where the scale is."""
        units = np.ldexp(self.scale.decode(scales), -self.fraction_bits)
        return units if factor is None else units * np.float64(factor)

    def encode_elements(self, target: BlockArray, screened: Screened, tiling: Tiling, way: Way) -> None:
        """Set the elements of `target` to codes of ``values / units``, each rounded once."""
        units, largest = self.units(target.scales, target.tensor_scale), screened.largest
        if self.micro:
            units, largest = (
                self.micro.units(units, target.levels[0], tiling),
                self.micro.per_part(largest, tiling),
            )
            tiling = self.micro.tiling(tiling)
        shifted = screened.values.dtype.kind == "f" and target.tensor_scale is None and has_powers_only(self.scale)
        for index, part in tiling.portions(cut=True):
            here = tiling.of_blocks(index, units.shape)
            values, unit, way_here = screened.values[index], units[here], way_at(way, index)
            target.elements[index] = (
                self._shifted(values, part, unit, largest[here], way_here)
                if shifted
                else self._divided(values, part, unit, way_here)
            )

    def _divided(self, values: NDArray, tiling: Tiling, units: NDArray, way: Way) -> NDArray:
        divisor = tiling.spread(np.where(np.isfinite(units) & (units > 0), units, np.inf))
        if isinstance(way, Stochastic):
            # Random numbers have the shape of the array.
            full = tiling.merge(np.broadcast_to(divisor, tiling.grid_shape))
            return encode_quotient(self.element, values, full, self.divisor_bits, way, ELEMENT_OVERFLOW)
        grid = tiling.grid(values)
        return tiling.merge(encode_quotient(self.element, grid, divisor, self.divisor_bits, way, ELEMENT_OVERFLOW))

    def _shifted(self, values: NDArray, tiling: Tiling, units: NDArray, largest: NDArray, way: Way) -> NDArray:
        """As `_divided`, for units that are powers of two and blocks of these largest magnitudes."""
        # No float64 overflows here: such a scale is at least 2**-510.
        inverse = 1 / units
        nan = np.isnan(units)
        if nan.any():
            inverse = np.where(nan, 1.0, inverse)
            values = np.where(tiling.full(nan), np.copysign(values.dtype.type(0), values), values)
        if values.dtype == np.float32 and self._fits_float32(inverse, largest, way):
            inverse = inverse.astype(np.float32)
        with np.errstate(over="ignore", under="ignore"):
            scaled = tiling.grid(values) * tiling.spread(inverse)
        if values.dtype == np.float64:
            scaled = kept_in_range(scaled, tiling.grid(values))
        return self.element.encode(tiling.merge(scaled), way, ELEMENT_OVERFLOW)

    def _fits_float32(self, inverse: NDArray[np.float64], largest: NDArray, way: Way) -> bool:
        """Whether float32 products with these factors round to the same elements: they are exact but for subnormal
        ones, which must round to zero as the exact ones do, and none overflows.
        """
        known = isinstance(self.element, Integer | Minifloat) and self.element.lsb >= _FLOAT32_LSB
        if not known or way not in _TO_ZERO:
            return False
        least, most = inverse.min(initial=1.0), inverse.max(initial=1.0)
        if least < 2.0**-126 or most > 2.0**127:
            return False
        return bool((inverse * largest).max(initial=0.0) <= _LARGEST_FLOAT32)

    def _decode(self, codes: BlockArray, tiling: Tiling) -> NDArray[np.float64]:
        units = self.units(codes.scales, codes.tensor_scale)
        if self.micro:
            units = self.micro.units(units, codes.levels[0], tiling)
            tiling = self.micro.tiling(tiling)
        with np.errstate(invalid="ignore"):
            return tiling.merge(tiling.grid(self.element.decode(codes.elements)) * tiling.spread(units))

    def pack(self, codes: BlockArray) -> bytes:
        parts = [] if codes.tensor_scale is None else [np.float32(codes.tensor_scale).astype("<f4").tobytes()]
        parts.append(packing.pack_codes(codes.scales, 8 * self.scale_bytes))
        if self.micro:
            parts.append(packing.pack_codes(codes.levels[0], self.micro.width))
        if self.is_ternary:
            parts.append(packing.pack_trits(codes.elements))
        elif self.split:
            parts.append(packing.pack_split(codes.elements, self.element.width, self.split))
        else:
            parts.append(packing.pack_codes(codes.elements, self.element.width))
        return b"".join(parts)

    def unpack(self, data: bytes, shape: tuple[int, ...], axis: int) -> BlockArray:
        shape = checked_shape(shape)
        tiling = self.tiling(shape, axis)
        sizes = [4 * self.tensor, self.scale_bytes * prod(tiling.counts)]
        level_shape = self.micro.shape(tiling) if self.micro else ()
        sizes.append(packing.byte_count(prod(level_shape), self.micro.width) if self.micro else 0)
        count = prod(shape)
        sizes.append(self._element_bytes(count))
        packing.check_length(data, sum(sizes), f"{self.name} of shape {shape}")
        head, scales, levels, elements = (data[sum(sizes[:at]) : sum(sizes[: at + 1])] for at in range(len(sizes)))
        factor = np.frombuffer(head, "<f4")[0].astype(np.float32) if self.tensor else None
        scale_codes = packing.unpack_codes(scales, 8 * self.scale_bytes, prod(tiling.counts))
        found: tuple[NDArray, ...] = ()
        if self.micro:
            found = (packing.unpack_codes(levels, self.micro.width, prod(level_shape)).reshape(level_shape),)
        return BlockArray(
            self,
            self._unpacked_elements(elements, count).reshape(shape),
            self.scale.checked(scale_codes.reshape(tiling.counts)),
            axis % len(shape) if shape else 0,
            factor,
            found,
        )

    def _element_bytes(self, count: int) -> int:
        width = self.element.width
        if self.is_ternary:
            return -(-count // packing.TRITS)
        if self.split:
            return packing.byte_count(count, self.split) + packing.byte_count(count, width - self.split)
        return packing.byte_count(count, width)

    def _unpacked_elements(self, data: bytes, count: int) -> NDArray:
        if self.is_ternary:
            return packing.unpack_trits(data, count)
        if self.split:
            return packing.unpack_split(data, self.element.width, self.split, count)
        return packing.unpack_codes(data, self.element.width, count)
