"""How much the vectors of a level notice: the share of a circuit's mutants that answer one of them wrongly.

The mutants of a circuit with streams get the phases and items of the level, and must keep the rules of streams.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from hwgen.aiger import Machine
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.shell.stream import input_layout
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import Function
from sim.items.full_speed import full_speed_phases
from sim.judges.streams import StreamBench
from sim.judges.verilated import Verilated
from sim.mutants.changes import CLOCK_PINS, PORT, TIMING_PINS, Mutant, Mutants, mutate
from sim.mutants.equality import comparisons, graph_of, sequential_comparisons
from sim.mutants.parallel import Parallel
from sim.streams import plan
from sim.vectors import Block, Level, vector_sets, vector_text

#: Vectors that all mutants get first, and those still alive next; then come whole blocks.
_FIRST = (256, 4096)
#: Vectors on which the circuit itself is held against its function. On the rest mutants are held against the circuit:
#: whether that is right is for `sim.verify`, and the function takes longer than all mutants.
_JUDGED = 1 << 17
#: Vectors after which those mutants that nothing has told are compared by proof: most are equivalent, and need not go
#: through the millions of vectors left.
_PROVEN = 1 << 19
#: Items of each run that all mutants of a stream get first.
_FIRST_ITEMS = 50
#: What becomes of a survivor, by whether it equals the circuit.
_FATES = {True: "equivalent", False: "missed", None: "undecided"}

#: Called with a description, how many mutants are done, and how many there are.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Survivor:
    """A mutant that nothing told from the circuit."""

    mutant: Mutant
    #: ``equivalent`` if that is proven, ``missed`` if operands are known that tell it, else ``undecided``.
    fate: str
    #: Those operands, as a person reads them; of a stream that is undecided, ones that it perhaps never meets.
    example: str = ""

    def __str__(self) -> str:
        tell = "would tell it, if a stream leads there" if self.fate == "undecided" else "tell it"
        return f"{self.mutant}: {self.fate}" + (f"; {self.example} {tell}" if self.example else "")


@dataclass(frozen=True)
class Score:
    """What came of a design's mutants."""

    design: str
    level: str
    seed: int
    mutants: int
    #: Vectors, or items of streams, after which each mutant that was noticed had given a wrong answer, by its number.
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


def score(
    design: Design,
    level: Level | str = Level.FULL,
    *,
    count: int,
    seed: int = 1,
    progress: Progress = lambda _what, _done, _total: None,
    circuit: Circuit | None = None,
) -> Score:
    """Put the vectors of `level`, or its items in streams, through at most `count` mutants of a design, whose
    `circuit` is made unless it is given.

    Raises
    ------
    InputError
        If the design is a circuit without gates, or its operands are gated.
    ToolError
        If a tool is missing or fails, or the design itself gives a wrong answer.
    """
    if design.gate != "none":
        raise InputError(f"Mutants must be of a design without gate, not of {design}")
    begun = time.monotonic()
    level = Level(level)
    progress("building", 0, count)
    streams = design.shell == "stream"
    mutants = mutate(circuit or design.circuit(), count, seed, kept=CLOCK_PINS if streams else TIMING_PINS)
    graph = None if streams else graph_of(mutants)
    alive = {mutant.number: mutant for mutant in mutants.mutants}
    killed: dict[int, int] = {}
    survivors: dict[int, Survivor] = {}

    def prove() -> None:
        unproven = {number: mutant for number, mutant in alive.items() if number not in survivors}
        for survivor in _survivors(design, mutants, graph, unproven):
            survivors[survivor.mutant.number] = survivor
            if survivor.fate == "equivalent":
                del alive[survivor.mutant.number]
            progress("proving survivors equal", len(killed) + len(survivors), len(mutants.mutants))

    rounds = (
        _vector_rounds(design.function, mutants, graph, level, seed, alive)
        if graph
        else _stream_rounds(design, mutants, level, seed, alive)
    )
    for seen, numbers in rounds:
        for number in numbers:
            if not number:
                raise ToolError(f"A design must agree before its mutants are judged, but {design} does not")
            killed[number] = seen
            survivors.pop(number, None)
            del alive[number]
        progress("streams" if streams else "vectors", len(killed), len(mutants.mutants))
        if not streams and seen >= _PROVEN and not survivors:
            prove()
        if not alive:
            break
    prove()
    return Score(
        design=design.text,
        level=level.value,
        seed=seed,
        mutants=len(mutants.mutants),
        killed=killed,
        survivors=tuple(survivors[number] for number in sorted(survivors)),
        seconds=time.monotonic() - begun,
    )


def _vector_rounds(
    function: Function, mutants: Mutants, graph: Machine, level: Level, seed: int, alive: Mapping[int, Mutant]
) -> Iterator[tuple[int, list[int]]]:
    """How many vectors have been tried, and which mutants have just been noticed, after each block."""
    seen, parallel = 0, Parallel(mutants.original, graph)
    for block in _pieces(function, level, seed):
        answers, noticed = parallel.run(block, list(alive))
        right = answers[function.result.name]
        if seen < _JUDGED and (right != function.evaluate(block)).any():
            noticed.insert(0, 0)
        seen += len(right)
        yield seen, noticed


def _stream_rounds(
    design: Design, mutants: Mutants, level: Level, seed: int, alive: Mapping[int, Mutant]
) -> Iterator[tuple[int, list[int]]]:
    """The same with items, first a few in each phase."""
    seen, function = 0, design.function
    with Verilated(mutants.circuit) as verilated:
        for phases, most in (
            (plan(function, Level.QUICK, seed), _FIRST_ITEMS),
            (plan(function, level, seed), None),
            (full_speed_phases(function, level, seed), None),
        ):
            bench = StreamBench(function, mutants.original, phases, most, seed)
            noticed = []
            for number in [0, *alive]:
                outcome = bench.judge(verilated.run(bench.stimulus, {PORT: number}))
                if not outcome.agreed:
                    noticed.append(number)
            seen += outcome.sent
            yield seen, noticed


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


def _survivors(
    design: Design, mutants: Mutants, graph: Machine | None, alive: Mapping[int, Mutant]
) -> Iterator[Survivor]:
    function, numbers = design.function, list(alive)
    if not alive:
        return
    compared = comparisons(mutants, graph, numbers) if graph else sequential_comparisons(mutants, function, numbers)
    for number, found in compared:
        codes = found.example if graph else found.example and _operands(function, found.example)
        yield Survivor(alive[number], _FATES[found.equal], vector_text(function, codes) if codes else "")


def _operands(function: Function, ports: Mapping[str, int]) -> dict[str, int]:
    """Codes of the operands in an item of a stream and the answer before it."""
    layout = {str(name): field for name, field in input_layout(function)}
    codes = {name: ports["i__payload"] >> field.offset & ((1 << field.width) - 1) for name, field in layout.items()}
    if function.running:
        codes[function.running] = 0 if codes.pop("clear") else ports["o__payload"]
    return codes
