"""Golden answers to very many vectors: quick ones where they are certain, with the definition as their judge."""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function
from numerics.functions.doubles import Doubles
from numerics.functions.integers import Integers
from numerics.words import word_count
from sim.vectors import Block, combinations

Words = NDArray[np.uint32]

#: Of this many blocks, one is answered by the definition too where others are not.
JUDGED = 64


class Golden:
    """Answers of a function to blocks of vectors.

    Where float64 or int64 lose nothing (`numerics.functions.doubles`, `numerics.functions.integers`), they come from
    there, and `evaluate`, the function's definition, answers one block in 64 too; elsewhere it answers all. Both must
    agree.
    """

    def __init__(self, function: Function):
        self.function = function
        self._quick = Doubles.of(function) or Integers.of(function)

    @property
    def how(self) -> str:
        """Where the answers come from, as a person reads it."""
        if self._quick is None:
            return "golden answers by the definition"
        means = "float64" if isinstance(self._quick, Doubles) else "int64"
        return f"golden answers by exact {means}, 1 block in {JUDGED} and every difference by the definition too"

    def of_range(self, start: int, count: int, number: int, *, many: bool) -> NDArray:
        """Answers to combinations of codes by their number, which are block `number` of all; by the definition unless
        there are `many`.
        """
        if self._quick is None or not many:
            return self.function.evaluate(combinations(self.function.operands, start, count))
        answers = self._quick.combinations(start, count)[:, None]
        if number % JUDGED == 0:
            self.judge(combinations(self.function.operands, start, count), answers)
        return answers

    def of_block(self, block: Block, number: int, *, many: bool) -> NDArray:
        """Answers to vectors, which are block `number` of all; by the definition unless there are `many`."""
        if self._quick is None or not many:
            return self.function.evaluate(block)
        answers = self._quick.codes({name: words[:, 0] for name, words in block.items()})[:, None]
        if number % JUDGED == 0:
            self.judge(block, answers)
        return answers

    def judge(self, block: Block, answers: NDArray) -> Words:
        """Answers by the definition, which `answers` must be."""
        right = self.function.evaluate(block)
        assert right.shape == (len(answers), word_count(self.function.result.width))
        if (right != answers).any():
            row = int(np.argmax((right != answers).any(axis=1)))
            raise AssertionError(
                f"Quick answers of {self.function} must be those of its definition, but vector "
                f"{ {name: words[row].tolist() for name, words in block.items()} } gives {answers[row].tolist()}, "
                f"not {right[row].tolist()}"
            )
        return right
