"""How much the vectors of a level notice: the share of a circuit's mutants that answer one of them wrongly."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from hwgen.design import Design
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import Function
from numerics.words import from_ints
from sim.batch import Batch
from sim.mutants import PORT, Mutant, Mutants, comparisons, mutate
from sim.vectors import Block, Level, vector_sets, vector_text

#: Vectors that all mutants get first, and those still alive next; then come whole blocks.
_FIRST = (256, 4096)
#: What becomes of a survivor, by whether it equals the circuit.
_FATES = {True: "equivalent", False: "missed", None: "undecided"}

#: Called with a description, how many mutants are done, and how many there are.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Survivor:
    """A mutant that no vector told from the circuit."""

    mutant: Mutant
    #: ``equivalent`` if that is proven, ``missed`` if operands are known that tell it, else ``undecided``.
    fate: str
    #: Those operands, as a person reads them.
    example: str = ""

    def __str__(self) -> str:
        return f"{self.mutant}: {self.fate}" + (f"; {self.example} tell it" if self.example else "")


@dataclass(frozen=True)
class Score:
    """What came of a design's mutants."""

    design: str
    level: str
    seed: int
    mutants: int
    #: Vectors after which each mutant that was noticed had given a wrong answer, by its number.
    killed: Mapping[int, int]
    survivors: tuple[Survivor, ...]
    seconds: float

    @property
    def equivalent(self) -> int:
        """Mutants that are proven to compute what the circuit does."""
        return sum(survivor.fate == "equivalent" for survivor in self.survivors)

    @property
    def missed(self) -> tuple[Survivor, ...]:
        """Survivors that are not proven equivalent."""
        return tuple(survivor for survivor in self.survivors if survivor.fate != "equivalent")

    @property
    def share(self) -> float:
        """Killed mutants, of those that are not proven equivalent; 1 if there are none."""
        judged = self.mutants - self.equivalent
        return len(self.killed) / judged if judged else 1.0


def check_judgeable(design: Design) -> None:
    """Raise `InputError` for a design that `score` does not take."""
    if design.shell == "stream":
        raise InputError(f"A design must have plain ports for its mutants to be judged, not be a stream as {design}")


def score(
    design: Design,
    level: Level | str = Level.FULL,
    *,
    count: int,
    seed: int = 1,
    progress: Progress = lambda _what, _done, _total: None,
) -> Score:
    """Put the vectors of `level` through at most `count` mutants of a design with plain ports.

    Raises
    ------
    InputError
        If the design is a stream, or a circuit without gates.
    ToolError
        If a tool is missing or fails, or the design itself gives a wrong answer.
    """
    check_judgeable(design)
    begun = time.monotonic()
    function, level = design.function, Level(level)
    progress("building", 0, count)
    mutants = mutate(design.circuit(), count, seed)
    alive = {mutant.number: mutant for mutant in mutants.mutants}
    killed: dict[int, int] = {}
    seen = 0
    with Batch(mutants.circuit) as batch:
        for block in _pieces(function, level, seed):
            seen += len(block[function.operands[0].name])
            for number in _noticed(function, batch, block, [0, *alive]):
                if not number:
                    raise ToolError(f"A design must agree before its mutants are judged, but {design} does not")
                killed[number] = seen
                del alive[number]
            progress("vectors", len(killed), len(mutants.mutants))
            if not alive:
                break
    survivors = []
    for survivor in _survivors(function, mutants, alive):
        survivors.append(survivor)
        progress("proving survivors equal", len(killed) + len(survivors), len(mutants.mutants))
    return Score(
        design=design.text,
        level=level.value,
        seed=seed,
        mutants=len(mutants.mutants),
        killed=killed,
        survivors=tuple(survivors),
        seconds=time.monotonic() - begun,
    )


def _pieces(function: Function, level: Level, seed: int) -> Iterator[Block]:
    """The vectors of a level: a few at first, then more at a time."""
    sizes = list(_FIRST)
    for vectors in vector_sets(function, level, seed):
        for block in vectors.blocks():
            start, length = 0, len(next(iter(block.values())))
            while start < length:
                stop = min(length, start + sizes.pop(0)) if sizes else length
                yield {name: words[start:stop] for name, words in block.items()}
                start = stop


def _noticed(function: Function, batch: Batch, block: Block, numbers: list[int]) -> list[int]:
    """Those of the mutants that answer one of the vectors wrongly."""
    right = function.evaluate(block)
    width = next(port.width for port in batch.circuit.inputs if port.name == PORT)
    found = []
    for number in numbers:
        chosen = np.broadcast_to(from_ints([number], width), (len(right), 1))
        answers = batch.run({**block, PORT: chosen})[function.result.name]
        if (answers != right).any():
            found.append(number)
    return found


def _survivors(function: Function, mutants: Mutants, alive: Mapping[int, Mutant]) -> Iterator[Survivor]:
    for number, found in comparisons(mutants, list(alive)) if alive else ():
        shown = vector_text(function, found.example) if found.example else ""
        yield Survivor(alive[number], _FATES[found.equal], shown)
