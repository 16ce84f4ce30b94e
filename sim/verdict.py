"""What came of verifying a design: verdict, checks, and the first difference in codes, numbers and fields."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from numerics.description import field_bits
from numerics.functions import Function, Operand
from sim.coverage import Coverage
from sim.vectors.totals import element_format

#: Bits of a word without fields that are shown one by one, at most.
_MOST_BITS = 32


@dataclass(frozen=True)
class Difference:
    """The first vector whose answer is wrong, in codes and numbers: ``0x3c (1.5)``."""

    operands: Mapping[str, str]
    expected: str
    got: str
    #: The same in bits, field by field, where operands have one lane.
    fields: str = ""

    def __str__(self) -> str:
        shown = ", ".join(f"{name} = {text}" for name, text in self.operands.items())
        return f"{shown} must give o = {self.expected}, not {self.got}"


@dataclass(frozen=True)
class Check:
    """One set of vectors, or the streams of one shell, put through one circuit; or a proof about it."""

    #: The design whose Verilog was run.
    design: str
    #: ``vectors``, ``stream``, ``judge``, ``proof``, or of a system ``jobs``, which compare bytes of memory.
    kind: str
    name: str
    #: What was covered, as a person reads it.
    covers: str
    sent: int
    compared: int
    differing: int
    first: Difference | None
    #: Rule of streams that was broken, or what was not proven; empty if nothing.
    problem: str
    seconds: float
    #: What is wrong with the circuit, as sentences, told with the first check that fails, or what happens until a
    #: proof fails, a line a cycle; empty where nothing can be told.
    explanation: str = ""
    #: What a stream was put through.
    coverage: Coverage | None = None
    #: Words at the inputs, cycle by cycle, up to the first wrong answer or broken rule; empty where none is known.
    case: tuple[Mapping[str, int], ...] = ()

    @property
    def agreed(self) -> bool:
        """Whether everything was compared and right."""
        return self.compared == self.sent > 0 and not self.differing and not self.problem

    @property
    def finding(self) -> str:
        """What is wrong, as sentences; empty if nothing is."""
        if self.problem:
            told = f":\n{self.explanation}" if self.explanation else ""
            return f"The {'circuit' if self.kind in ('proof', 'judge', 'jobs') else 'stream'} {self.problem}{told}"
        if self.first:
            found = f"{self.differing:,} of {self.compared:,} answers differ; the first: {self.first}"
            fields = f"In fields: {self.first.fields}." if self.first.fields else ""
            return " ".join(filter(None, (f"{found}.", fields, self.explanation)))
        return "" if self.agreed else f"Only {self.compared:,} of {self.sent:,} answers were compared"


@dataclass(frozen=True)
class Verdict:
    """What came of verifying a design."""

    design: str
    name: str
    level: str
    seed: int
    #: The Verilog file that was checked in place of the generated one, and its module.
    rtl: str | None
    module: str
    checks: tuple[Check, ...]
    seconds: float
    versions: Mapping[str, str]

    @property
    def agreed(self) -> bool:
        """Whether there were checks and all agreed."""
        return bool(self.checks) and all(check.agreed for check in self.checks)

    @property
    def vectors(self) -> int:
        """Vectors compared, without those of streams."""
        return sum(check.compared for check in self.checks if check.kind == "vectors")

    @property
    def stream_items(self) -> int:
        """Items of streams compared."""
        return sum(check.compared for check in self.checks if check.kind == "stream")

    @property
    def judged_answers(self) -> int:
        """Answers of independent judges compared."""
        return sum(check.compared for check in self.checks if check.kind == "judge")

    @property
    def memory_bytes(self) -> int:
        """Bytes of memory compared after jobs."""
        return sum(check.compared for check in self.checks if check.kind == "jobs")

    @property
    def proofs(self) -> int:
        """Statements that were proven."""
        return sum(check.agreed for check in self.checks if check.kind == "proof")

    @property
    def differing(self) -> int:
        """Answers that differ, of both kinds."""
        return sum(check.differing for check in self.checks)

    @property
    def first_difference(self) -> Difference | None:
        """The first difference of the first check that has one."""
        return next((check.first for check in self.checks if check.first), None)

    def document(self) -> dict[str, Any]:
        """All of it for JSON."""
        checks = [{**asdict(replace(check, case=())), "agreed": check.agreed} for check in self.checks]
        own = {key: value for key, value in asdict(self).items() if key != "checks"}
        first = self.first_difference
        return {
            **own,
            "agreed": self.agreed,
            "vectors": self.vectors,
            "stream_items": self.stream_items,
            "judged_answers": self.judged_answers,
            "memory_bytes": self.memory_bytes,
            "proofs": self.proofs,
            "differing": self.differing,
            "first_difference": asdict(first) if first else None,
            "checks": checks,
        }


def difference(function: Function, codes: Mapping[str, int], expected: int, got: int) -> Difference:
    """A vector and its two answers as a person reads them."""
    operands = {operand.name: operand.text(codes[operand.name]) for operand in function.operands}
    words = [(operand, codes[operand.name]) for operand in function.operands]
    words += [(function.result, expected), (function.result, got)]
    bits = [(operand.name, _fields(operand, word)) for operand, word in words]
    *sources, (result, right), (_, wrong) = bits
    told = all(text for _, text in bits) and any(" " in text for _, text in bits)
    shown = ", ".join(f"{name} = {text}" for name, text in sources)
    fields = f"{shown} must give {result} = {right}, not {wrong}" if told else ""
    return Difference(operands, function.result.text(expected), function.result.text(got), fields)


def _fields(operand: Operand, word: int) -> str:
    """Bits of one code, field by field; empty for several lanes and for words that nobody reads in bits."""
    fmt = element_format(operand)
    if operand.lanes > 1 or (fmt is None and operand.width > _MOST_BITS):
        return ""
    return field_bits(fmt, word) if fmt else f"{word:0{operand.width}b}"
