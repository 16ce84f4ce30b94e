"""A worked example for the header of a circuit: ordinary numbers, and the answer of the golden function."""

import numpy as np

from numerics.formats import Format, Integer
from numerics.functions import Function
from numerics.functions.accumulator import Fixed, Floating
from numerics.functions.base import Coded, Operand
from numerics.words import from_ints, to_ints

#: What operands and lanes take turns at: neither powers of two nor short, so that results have to be rounded.
_NUMBERS = (1.3725, -2.8135, 0.6863, 3.2549, -1.4353)
#: Longest text of an operand's lanes; beyond that its bits are printed as one literal.
_MOST_TEXT = 160


def worked_example(function: Function) -> str:
    """One vector and its answer, in codes and numbers; operands of many lanes as one literal, lane 0 last."""
    codes = {operand.name: _code(operand, step) for step, operand in enumerate(function.operands)}
    vectors = {op.name: from_ints([codes[op.name]], op.width) for op in function.operands}
    answer = to_ints(function.evaluate(vectors))[0]
    shown = [f"{op.name} = {_text(op, codes[op.name])}" for op in function.operands]
    return f"{', '.join(shown)} give o = {function.result.text(answer)}"


def _code(operand: Operand, step: int) -> int:
    """One code a lane."""
    width, count = operand.format.width, len(_NUMBERS)
    codes = [_ordinary(operand.format, _NUMBERS[(step + k) % count]) for k in range(min(count, operand.lanes))]
    return sum(codes[lane % count] << (lane * width) for lane in range(operand.lanes))


def _ordinary(coded: Coded, number: float) -> int:
    """A code of about `number`, or of a hundred times that where numbers are integers."""
    if isinstance(coded, Floating):
        coded = coded.format
    if isinstance(coded, Fixed) and coded.lsb < 0:
        return round(number * 2 ** min(-coded.lsb, coded.width - 3)) & ((1 << coded.width) - 1)
    if isinstance(coded, Fixed | Integer) and coded.width > 1:
        word = round(number * 2 ** min(coded.width - 3, 7))
        return (word if getattr(coded, "signed", True) else abs(word)) & ((1 << coded.width) - 1)
    if isinstance(coded, Format) and not isinstance(coded, Integer):
        signed = np.nanmin(coded.decode(coded.landmarks())) < 0
        return int(coded.encode(number if signed else abs(number)))
    # Random bits, and exponents of one bit.
    return 0x5A5A5A5A5A5A5A5A & ((1 << coded.width) - 1) or 1


def _text(operand: Operand, code: int) -> str:
    text = operand.text(code)
    return text if len(text) <= _MOST_TEXT else f"{operand.width}'h{code:0{-(-operand.width // 4)}x}"
