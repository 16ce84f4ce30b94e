"""Circuits with one gate changed, to see whether a check notices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

#: What each operator of a continuous assignment becomes; spaces as Yosys writes them.
_CHANGES = {
    " & ": " | ",
    " | ": " & ",
    " ^ ": " | ",
    " + ": " - ",
    " - ": " + ",
    " == ": " != ",
    " < ": " > ",
    " > ": " < ",
    " << ": " >> ",
    " >> ": " << ",
    " ? ": " == 1'h0 ? ",
    " = ~": " = ",
    " = |": " = &",
    " = &": " = |",
}
_OPERATOR = re.compile("|".join(re.escape(operator) for operator in sorted(_CHANGES, key=len, reverse=True)))


@dataclass(frozen=True)
class Mutant:
    """Verilog with one operator changed."""

    verilog: str
    #: Line of the change, from 1.
    line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.before.strip()} became {self.after.strip()}"


def mutants(verilog: str) -> list[Mutant]:
    """All circuits that differ from `verilog` in one operator of a continuous assignment."""
    lines = verilog.split("\n")
    found = []
    for number, line in enumerate(lines):
        if not line.lstrip().startswith("assign "):
            continue
        for match in _OPERATOR.finditer(line):
            changed = line[: match.start()] + _CHANGES[match[0]] + line[match.end() :]
            text = "\n".join([*lines[:number], changed, *lines[number + 1 :]])
            found.append(Mutant(text, number + 1, line, changed))
    return found


def spread(found: Sequence[Mutant], count: int) -> list[Mutant]:
    """`count` of them, or all if there are fewer, evenly spread over the circuit."""
    if len(found) <= count:
        return list(found)
    return [found[(2 * index + 1) * len(found) // (2 * count)] for index in range(count)]
