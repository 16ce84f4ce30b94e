"""Dot products of block formats: elements times elements, scales times scales, one sum."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics import blocks
from numerics.blocks import BlockFormat
from numerics.blocks.names import ALIASES
from numerics.errors import InputError
from numerics.functions.accumulator import Accumulator, Fixed
from numerics.functions.base import Function, Operand
from numerics.functions.block_dot_sum import block_dot
from numerics.functions.block_dot_terms import BlockTerms, Side
from numerics.functions.dot import DEFAULT_TERMS, MAX_LANES, Dot, count_of, parse_window, window_text
from numerics.functions.product_sum import Window
from numerics.functions.rounding import random_operands, random_vector
from numerics.functions.spec import parse_accumulator, result_text
from numerics.functions.spill import parse_spill, spill_of


@dataclass(frozen=True, eq=False)
class BlockDot(Function):
    r"""``o = acc + sum(A[i] * B[i])`` over `lanes`, with A and B in block formats, summed exactly and stored once.

    With x and y the elements of a lane, u and v the exponents that its levels (HiFloat4, micro-exponents) give it,
    and s and t the scales of its block, one step adds to the total a term for each block j:

        o = acc + Σⱼ Tⱼ,    Tⱼ = s t Sⱼ,    Sⱼ = Σᵢ xᵢ yᵢ 2**(uᵢ + vᵢ)    over the lanes i of block j.

    Sⱼ is an integer on a fixed grid, since elements, unlike scales, have small ranges. Nothing is rounded before the
    accumulator rounds o (OCP MX v1.0, 6.2, leaves the precision inside open). If the two blocks have different
    lengths, terms belong to the greatest length that divides both. The float32 scale of a whole tensor (NVFP4,
    NVINT4) is no part of the unit: it is a factor of the final sum.

    * A term is NaN if a scale is, if a product is, if products are infinite with both signs, or if it is an infinity
      times a scale of zero. What is infinite or NaN in a sum of terms follows the rules of exact sums.
    * A term that is zero is a positive zero, whatever the signs of its elements: it is a sum in fixed point.

    With a `window` (`numerics.functions.product_sum.Window`), the terms that are aligned and cut are the Tⱼ and acc.
    The exponent of Tⱼ does not depend on its elements: it is

        e(Tⱼ) = e(s) + e(t) + w    with the least w for which    M (2 - 2**-m) (2 - 2**-n) < 2**(w + 2),

    where M is the largest magnitude of Sⱼ for any codes, m and n are the bits behind the leading one of scales, and
    e of a scale is as `Window` has it. So a magnitude is below 2**(e(Tⱼ) + 2), as for products, and the window has
    the weights from E + 1 down to E + 2 - W.

    With a `spill`, Sⱼ is not exact but a chain of products in an integer of N bits, which wraps or saturates and is
    then converted to the accumulator's format, as units that sum in dynamic fixed point do: in place of Sⱼ stands

        R(w(Sⱼ)),    w(x) the word that x becomes, R(x) that word rounded into the format, by its rounding,

    in units of the last bit of products. The total is rounded once more, as always. With one scale for all,
    ``spill=int32`` and FP32 this is a step of `numerics.blocks.dynamic.chained_dot`, whose scales come at the end.

    Operands are the elements ``a`` and ``b``; the scales ``a_scale`` and ``b_scale``, one a block; the exponents of
    levels between scale and elements, ``a_level1``, …, from the scale on; and the running total ``acc``.

    Parameters
    ----------
    a, b
        Block formats. A block as long as a row or an array has one scale for all lanes of a step; one of two sizes
        lies with the second along the lanes.
    lanes
        Products of a step, a multiple of both blocks.
    acc
        Where the sum goes.
    terms
        Products that an exact accumulator has room for.
    window
        The window in which terms are aligned, if they are.
    spill
        The integer in which the products of a block are summed, if that is not exact.

    Raises
    ------
    InputError
        If the parameters do not go together.
    """

    a: BlockFormat
    b: BlockFormat
    lanes: int
    acc: Accumulator
    terms: int = DEFAULT_TERMS
    window: Window | None = None
    spill: Fixed | None = None

    unit = "dot"
    keys = Dot.keys

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "BlockDot":
        if "lanes" not in fields:
            raise InputError("A dot product must say its number of lanes, as in lanes=32, but it does not")
        lanes = count_of("lanes", fields["lanes"], MAX_LANES)
        a, b = _block_formats(fields, lanes)
        sums = BlockTerms(Side("a", a, lanes), Side("b", b, lanes))
        terms = count_of("terms", fields.get("terms", str(DEFAULT_TERMS)), 1 << 40)
        acc_text = fields.get("acc", "exact")
        if "terms" in fields and acc_text != "exact":
            raise InputError(f"terms goes with acc=exact only, not with acc={acc_text}")
        if terms < lanes:
            raise InputError(f"terms must be at least the number of lanes, {lanes}, not {terms}")
        acc = parse_accumulator("acc", fields, sums, -(-terms // sums.length))
        return cls(a, b, lanes, acc, terms, parse_window(fields, acc), parse_spill(fields))

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= MAX_LANES:
            raise InputError(f"lanes must be 1 to {MAX_LANES}, not {self.lanes}")
        if self.spill is not None:
            spill_of(self.spill, self._exact, self.acc, aligned=self.window is not None)

    @cached_property
    def _exact(self) -> BlockTerms:
        """The terms that are summed, if nothing is spilled."""
        return BlockTerms(Side("a", self.a, self.lanes), Side("b", self.b, self.lanes))

    @cached_property
    def sums(self) -> BlockTerms:
        """The terms that are summed."""
        if self.spill is None:
            return self._exact
        spill = spill_of(self.spill, self._exact, self.acc, aligned=self.window is not None)
        return replace(self._exact, spill=spill)

    @property
    def target(self) -> Accumulator:
        """Where the sum goes."""
        return self.acc

    @cached_property
    def text(self) -> str:
        keys = [f"a={self.a}", f"b={self.b}", f"lanes={self.lanes}"]
        keys += [f"acc={self.acc.name}", *result_text(self.acc), *window_text(self.window)]
        keys += [f"spill={self.spill.name}"] if self.spill is not None else []
        keys += [f"terms={self.terms}"] if self.terms != DEFAULT_TERMS else []
        return f"dot:{','.join(keys)}"

    @cached_property
    def operands(self) -> tuple[Operand, ...]:
        a, b = self.sums.a, self.sums.b
        return (
            a.elements,
            b.elements,
            a.scales,
            b.scales,
            *a.exponents,
            *b.exponents,
            Operand("acc", self.acc),
            *random_operands(self.acc.rounding),
        )

    @property
    def result(self) -> Operand:
        return Operand("o", self.acc)

    @property
    def running(self) -> str | None:
        return "acc"

    @property
    def factors(self) -> tuple[str, ...]:
        return "a", "b"

    @property
    def block_formats(self) -> Mapping[str, BlockFormat]:
        return {"a": self.a, "b": self.b}

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        random = random_vector(self.acc.rounding, vectors)
        return block_dot(self.sums, vectors, self.acc, vectors["acc"], window=self.window, random=random)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.block_dot import block_dot as by_definition

        return by_definition(self.a, self.b, codes, self.acc, self.window, self.spill)


def is_block_scaled(fields: Mapping[str, str]) -> bool:
    """Whether the keys of a text form ask for scales."""
    return "scale" in fields or "block" in fields or any(_names_blocks(fields.get(key, "")) for key in ("a", "b"))


def _names_blocks(text: str) -> bool:
    return "." in text or text in blocks.NAMED or text in ALIASES


def _block_formats(fields: Mapping[str, str], lanes: int) -> tuple[BlockFormat, BlockFormat]:
    """Block formats of both operands: named, or element formats under the common ``scale`` and ``block``."""
    texts = {}
    for key in ("a", "b"):
        if key not in fields:
            raise InputError(f"A text form must say the format of operand {key}, as in {key}=mxfp4, but it does not")
        texts[key] = fields[key]
    scaled = {key for key, text in texts.items() if _names_blocks(text)}
    if "scale" not in fields:
        if "block" in fields:
            raise InputError("block goes with scale only, as in scale=e8m0, not without it")
        for key in sorted(texts.keys() - scaled):
            raise InputError(
                f"Format of {key} beside a block format must have scales, as {texts[key]}.b{lanes}.e8m0fnu has, "
                f"not be {texts[key]}"
            )
        return blocks.get(texts["a"]), blocks.get(texts["b"])
    for key in sorted(scaled):
        raise InputError(f"scale goes with element formats only, not with {key}={texts[key]}")
    block = count_of("block", fields.get("block", str(lanes)), MAX_LANES)
    a, b = (blocks.get(f"{texts[key]}.b{block}.{fields['scale']}") for key in ("a", "b"))
    return a, b
