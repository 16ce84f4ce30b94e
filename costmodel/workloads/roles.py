"""What the operands of a function carry when it runs a network."""

from dataclasses import dataclass

import numpy as np

from costmodel.workloads.scales import FIRST, LAST
from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions import Function, Operand
from numerics.functions.accumulator import Fixed
from numerics.functions.rounding import RANDOM
from numerics.words import word_count


@dataclass(frozen=True)
class Roles:
    """Operands of a function by what they carry; scales and levels of block formats go with their factors."""

    #: Activations and weights; both None where nothing is multiplied.
    activations: Operand | None
    weights: Operand | None
    #: The running total that the function gives back; None where it keeps none.
    running: Operand | None
    #: Numbers that are added or converted: the total so far, then the product that is added to it.
    terms: tuple[Operand, ...]
    #: Random bits of stochastic rounding; None where rounding needs none.
    random: Operand | None

    @classmethod
    def of(cls, function: Function) -> "Roles":
        """Activations in the first factor, weights in the second, the total in the running operand.

        Raises
        ------
        InputError
            If the operands are others, or one has no zero to pad or to start with.
        """
        by_name = {operand.name: operand for operand in function.operands}
        factors = [by_name.pop(name) for name in function.factors]
        running = by_name.pop(function.running) if function.running else None
        random = by_name.pop(RANDOM, None)
        parts = tuple(f"{name}_" for name in function.block_formats)
        terms = tuple(operand for name, operand in by_name.items() if not name.startswith(parts))
        if len({operand.lanes for operand in factors}) > 1 or len(terms) not in _terms(factors, running):
            found = ", ".join(f"{operand.name} ({operand.format_text})" for operand in function.operands)
            raise InputError(
                "A function that runs a workload must have two factors with equal lanes and a total or an addend at "
                f"most, or one or two terms, not {found}"
            )
        for operand in factors:
            if operand.name not in function.block_formats and not _has_zero(operand):
                raise InputError(
                    f"Operand {operand.name} of a function that runs a workload must have a zero, "
                    f"not be {operand.format.name}"
                )
        for operand in terms:
            fmt = operand.format
            if isinstance(fmt, Fixed) and not (fmt.lsb <= FIRST and fmt.msb > LAST):
                raise InputError(
                    f"Operand {operand.name} of a function that runs a workload must have a bit of weight {LAST} to "
                    f"{FIRST}, not be {fmt.weights}"
                )
        if running and running.values(np.zeros((1, word_count(running.width)), np.uint32)).any():
            raise InputError(
                f"Operand {running.name} of a function that runs a workload must start at zero with code 0, "
                f"not be {running.format.name}"
            )
        activations, weights = factors or (None, None)
        return cls(activations, weights, running, terms, random)


def _terms(factors: list[Operand], running: Operand | None) -> tuple[int, ...]:
    """How many terms there may be."""
    if factors:
        return (0,) if running else (0, 1)
    return () if running else (1, 2)


def _has_zero(operand: Operand) -> bool:
    """Whether an operand's format has a zero."""
    fmt = operand.format
    return not isinstance(fmt, Format) or fmt.decode(fmt.encode([0.0]))[0] == 0
