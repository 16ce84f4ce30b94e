"""Vectors through several copies of a circuit side by side, with golden answers beside them."""

import queue
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from numerics.functions import Function
from sim.harness.batch import Batch
from sim.harness.golden import Golden
from sim.vectors import BLOCK, Block, VectorSet, combinations

Words = NDArray[np.uint32]

#: Of this many blocks of a set that is counted, the vectors of one are handed on even if all its answers are right.
_SHOWN = 1024


@dataclass(frozen=True)
class Answers:
    """A block of vectors, and what a circuit answers."""

    block: Block
    #: Golden answers.
    right: Words
    #: Those of the circuit.
    got: Words
    #: Which of those depend on unknown bits.
    unknown: NDArray[np.bool_]


class Crew:
    """`jobs` processes that run a circuit, and a thread for each that compares; errors as of `Batch`."""

    def __init__(self, function: Function, circuit: Circuit, rtl: tuple[Path, str] | None, jobs: int):
        self.function, self.circuit = function, circuit
        self.golden = Golden(function)
        self._jobs = jobs
        self._free: queue.SimpleQueue[Batch] = queue.SimpleQueue()
        with ExitStack() as stack:
            batch = stack.enter_context(Batch(circuit, rtl))
            self._free.put(batch)
            for _ in range(jobs - 1):
                self._free.put(stack.enter_context(batch.another()))
            self._threads = stack.enter_context(ThreadPoolExecutor(jobs))
            self._stack = stack.pop_all()

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(cancel_futures=True)
        self._stack.close()

    def answers(self, vectors: VectorSet) -> Iterator[tuple[int, Answers | None]]:
        """The blocks of a set in order: vectors, and what came of them; None for most blocks of very many vectors of
        which all answers are right.
        """
        waiting: deque[Future[tuple[int, Answers | None]]] = deque()
        for task in self._tasks(vectors):
            waiting.append(self._threads.submit(task))
            if len(waiting) > 2 * self._jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _tasks(self, vectors: VectorSet) -> Iterator[Callable[[], tuple[int, Answers | None]]]:
        if vectors.every:
            for number, start in enumerate(range(0, vectors.count, BLOCK)):
                yield partial(self._answer_range, start, min(BLOCK, vectors.count - start), number, vectors.many)
        else:
            for number, block in enumerate(vectors.blocks()):
                yield partial(self._answer_block, block, number, vectors.many)

    def _answer_range(self, start: int, count: int, number: int, many: bool) -> tuple[int, Answers | None]:
        right = self.golden.of_range(start, count, number, many=many)
        batch = self._free.get()
        try:
            zeros, ones = batch.run_range(start, count)
        finally:
            self._free.put(batch)
        name = self.function.result.name
        if many and number % _SHOWN and zeros is ones and np.array_equal(zeros[name], right):
            return count, None
        block = combinations(self.function.operands, start, count)
        return count, _judged(block, self.golden.judge(block, right), zeros[name], ones[name])

    def _answer_block(self, block: Block, number: int, many: bool) -> tuple[int, Answers | None]:
        right = self.golden.of_block(block, number, many=many)
        batch = self._free.get()
        try:
            zeros, ones = batch.run_both(block)
        finally:
            self._free.put(batch)
        name = self.function.result.name
        if many and number % _SHOWN and zeros is ones and np.array_equal(zeros[name], right):
            return len(right), None
        return len(right), _judged(block, self.golden.judge(block, right) if many else right, zeros[name], ones[name])


def _judged(block: Block, right: Words, zeros: Words, ones: Words) -> Answers:
    """An answer that depends on unknown bits is wrong with zeros or with ones in their place."""
    got = np.where((zeros != right).any(axis=1)[:, None], zeros, ones)
    return Answers(block, right, got, (zeros != ones).any(axis=1))
