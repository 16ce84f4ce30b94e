"""Gated circuits: the golden function while operands are let through, and what is promised while they are not."""

import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.isolation import ENABLE
from numerics.words import to_ints
from sim.checks import Progress
from sim.harness.batch import Batch
from sim.vectors import Block, Level, VectorSet, vector_sets
from sim.verdict import Check, Difference, difference


def check_gated(
    design: Design,
    circuit: Circuit,
    level: Level,
    seed: int,
    rtl: tuple[Path, str] | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> list[Check]:
    """Put the vectors of a level through a gated circuit twice, let through all and then at random.

    Raises
    ------
    InputError, ToolError
        As `Batch`.
    """
    sets = vector_sets(design.function, level, seed)
    total, done = 2 * sum(vectors.count for vectors in sets), 0
    checks = []
    progress("building", 0, total)
    with Batch(circuit, rtl) as batch:
        for vectors in sets:
            for share, covers in ((1.0, "let through"), (0.5, "let through or not at random")):
                checks.append(_check_set(design, batch, vectors, share, covers, seed))
                done += vectors.count
                progress(vectors.name, done, total)
    return checks


def _check_set(design: Design, batch: Batch, vectors: VectorSet, share: float, covers: str, seed: int) -> Check:
    begun = time.monotonic()
    function, compared, differing = design.function, 0, 0
    first: Difference | None = None
    rng = np.random.default_rng([seed, vectors.count])
    for whole in vectors.blocks():
        count = len(next(iter(whole.values())))
        enable = rng.random(count) < share
        # Neighbours in a set are alike: what is not let through comes from anywhere in the block.
        rows = np.where(enable, np.arange(count), rng.permutation(count))
        block = {name: words[rows] for name, words in whole.items()}
        seen = seen_by_core(block, enable, holds=design.gate == "hold")
        right = function.evaluate(seen)
        answers = batch.run_both({**block, ENABLE: enable.astype(np.uint32)[:, None]})
        got = [answer[function.result.name] for answer in answers]
        wrong = [(answer != right).any(axis=1) for answer in got]
        either = wrong[0] | wrong[1]
        if either.any() and first is None:
            row = int(np.argmax(either))
            answer = got[0] if wrong[0][row] else got[1]
            codes = {name: to_ints(words[row : row + 1])[0] for name, words in seen.items()}
            first = difference(function, codes, to_ints(right[row : row + 1])[0], to_ints(answer[row : row + 1])[0])
        differing += int(either.sum())
        compared += count
    return Check(
        design=design.text,
        kind="vectors",
        name=vectors.name,
        covers=f"{vectors.covers}; {covers}",
        sent=vectors.count,
        compared=compared,
        differing=differing,
        first=first,
        problem="",
        seconds=time.monotonic() - begun,
    )


def seen_by_core(block: Block, enable: NDArray[np.bool_], *, holds: bool) -> Block:
    """Operands that the core of a gated circuit sees: zeros, or where the isolation holds those last let through."""
    if not holds:
        return {name: np.where(enable[:, None], words, np.uint32(0)) for name, words in block.items()}
    last = np.maximum.accumulate(np.where(enable, np.arange(len(enable)), -1))
    return {name: np.where((last >= 0)[:, None], words[last], np.uint32(0)) for name, words in block.items()}
