"""Quires for users: sums of posits and of their products without rounding, on top of the functions."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Posit, get
from numerics.functions import Function, Operand, parse
from numerics.functions.quire import quire
from numerics.words import to_ints, word_count


class Quire:
    """`n` quires of a posit format, all zero at first (posit standard 2022, 3.2 and 5.11).

    Nothing is rounded before `to_posit`. A quire becomes NaR when NaR is added or a sum does not fit, and stays so
    until it is cleared. Codes are arrays of shape ``(n,)``, or single ones for all quires.

    Parameters
    ----------
    posit
        The format, or its name.
    n
        Number of quires.

    Raises
    ------
    InputError
        If the format is no posit, or codes do not fit it.
    """

    def __init__(self, posit: Posit | str, n: int = 1):
        fmt = get(posit) if isinstance(posit, str) else posit
        if not isinstance(fmt, Posit):
            raise InputError(f"A quire must be one of a posit format, not of {fmt}")
        if n < 1:
            raise InputError(f"Number of quires must be at least 1, not {n}")
        self.posit = fmt
        self.accumulator = quire(fmt)
        #: Rows of 32-bit words, least significant first (`numerics.words`).
        self.words: NDArray[np.uint32] = np.zeros((n, word_count(self.accumulator.width)), np.uint32)

    def clear(self) -> None:
        """Make all quires zero."""
        self.words[:] = 0

    def add(self, x: ArrayLike) -> None:
        """Add posits (qAddP)."""
        self._step("add", b=x)

    def subtract(self, x: ArrayLike) -> None:
        """Subtract posits (qSubP)."""
        self._step("subtract", b=x)

    def add_product(self, x: ArrayLike, y: ArrayLike) -> None:
        """Add products of posits (qMulAdd)."""
        self._step("mac", a=x, b=y)

    def subtract_product(self, x: ArrayLike, y: ArrayLike) -> None:
        """Subtract products of posits (qMulSub)."""
        codes = self.posit.checked(x).astype(np.uint64)
        # The two's complement of a posit is its negative; 0 and NaR are their own.
        self._step("mac", a=(~codes + np.uint64(1)) & np.uint64((1 << self.posit.width) - 1), b=y)

    def add_quire(self, other: "Quire") -> None:
        """Add the sums of other quires of the same format (qAddQ)."""
        self.words = self._function("add", self.accumulator.name).evaluate({"a": self.words, "b": self._same(other)})

    def subtract_quire(self, other: "Quire") -> None:
        """Subtract the sums of other quires of the same format (qSubQ)."""
        function = self._function("subtract", self.accumulator.name)
        self.words = function.evaluate({"a": self.words, "b": self._same(other)})

    def to_posit(self) -> NDArray:
        """Codes of the posits nearest to the sums, rounded once (qToP); shape ``(n,)``."""
        function = parse(f"convert:a={self.accumulator.name},out={self.posit}")
        return function.evaluate({"a": self.words})[:, 0].astype(self.posit.code_dtype)

    def text(self) -> list[str]:
        """The sums, as a person reads them."""
        return [self.accumulator.text(word) for word in to_ints(self.words)]

    def _same(self, other: "Quire") -> NDArray[np.uint32]:
        if other.posit != self.posit:
            raise InputError(f"Quires to be added must be of {self.posit}, not of {other.posit}")
        return np.broadcast_to(other.words, self.words.shape)

    def _step(self, unit: str, **codes: ArrayLike) -> None:
        """Let a function of `unit` make the next words of these and of operands of the posit format."""
        vectors = {
            name: np.broadcast_to(Operand(name, self.posit).words(self._flat(array)), (len(self.words), 1))
            for name, array in codes.items()
        }
        vectors["acc" if unit == "mac" else "a"] = self.words
        self.words = self._function(unit, self.posit.name).evaluate(vectors)

    def _flat(self, codes: ArrayLike) -> NDArray:
        array = np.atleast_1d(self.posit.checked(codes))
        if array.shape not in ((1,), (len(self.words),)):
            n = len(self.words)
            raise InputError(f"Codes for {n} quires must have the shape ({n},), not {array.shape}")
        return array

    def _function(self, unit: str, b: str) -> Function:
        name = self.accumulator.name
        if unit == "mac":
            return parse(f"mac:a={self.posit},b={b},acc={name}")
        return parse(f"{unit}:a={name},b={b},out={name}")
