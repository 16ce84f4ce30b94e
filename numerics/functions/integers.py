"""Answers of functions of integers by arithmetic of int64, where that holds every result."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Integer
from numerics.functions.accumulator import Fixed
from numerics.functions.base import Coded, Function, Operand, Term
from numerics.functions.quick import Quick

#: Bits of an operand or a result, and of a product, so that the sum of two has at most 63.
_MOST = 32
_MOST_PRODUCT = 60


@dataclass(frozen=True, kw_only=True)
class Integers(Quick):
    """Answers of a function of integers that is a sum of products, in a word that wraps or saturates."""

    terms: tuple[Term, ...]
    #: Whether the codes of an operand are signed, by name.
    signed: Mapping[str, bool]
    out: Fixed

    @classmethod
    def of(cls, function: Function) -> "Integers | None":
        """Those of `function`, if int64 holds all that comes up."""
        out, operands = function.result.format, {operand.name: operand for operand in function.operands}
        named = [name for term in function.summands for name in term.names]
        if sorted(named) != sorted(operands) or not 1 <= len(function.summands) <= 2:
            return None
        if not isinstance(out, Fixed) or not all(_is_integer(operand.format) for operand in operands.values()):
            return None
        if not _is_integer(out) or any(operand.lanes > 1 for operand in operands.values()):
            return None
        if any(sum(operands[name].width for name in term.names) > _MOST_PRODUCT for term in function.summands):
            return None
        signed = {name: not isinstance(op.format, Integer) or op.format.signed for name, op in operands.items()}
        return cls(operands=function.operands, terms=function.summands, signed=signed, out=out)

    def numbers(self, operand: Operand, codes: NDArray) -> NDArray[np.int64]:
        if not self.signed[operand.name]:
            return codes.astype(np.int64)
        unused = 64 - operand.width
        return (codes.astype(np.uint64) << np.uint64(unused)).view(np.int64) >> unused

    def answers(self, numbers: Mapping[str, NDArray]) -> NDArray:
        total: NDArray[np.int64] = np.zeros((), np.int64)
        for term in self.terms:
            product = numbers[term.names[0]]
            for name in term.names[1:]:
                product = product * numbers[name]
            total = total - product if term.negative else total + product
        if self.out.saturates:
            end = 1 << (self.out.width - 1)
            total = np.clip(total, -end, end - 1)
        return (total & ((1 << self.out.width) - 1)).astype(np.uint32)


def _is_integer(coded: Coded) -> bool:
    """Whether codes are plain integers, in two's complement or unsigned, of which every one is a number."""
    if isinstance(coded, Integer):
        return coded.lsb == 0 and not coded.symmetric and coded.width <= _MOST
    if isinstance(coded, Fixed):
        plain = not coded.reserves_nan and not coded.overflows_to_nan and coded.rounding is None
        return coded.lsb == 0 and plain and coded.width <= _MOST
    return False
