"""A statement about a circuit, and what came of proving it."""

from dataclasses import dataclass

from hwgen.shell.stream import input_layout
from numerics.functions import Function
from sim.formal.equivalence import TIMEOUT_S, Comparison
from sim.vectors import free_operands, vector_text


@dataclass(frozen=True)
class Cycle:
    """What is at the ports of a stream shell in one clock cycle."""

    reset: bool
    #: Payload that the producer offers, and None if it offers none.
    item: int | None
    item_taken: bool
    #: Payload that the circuit offers, likewise.
    answer: int | None
    answer_taken: bool
    #: Whether the taker is ready.
    ready: bool


@dataclass(frozen=True)
class Proof:
    """One statement about a circuit, and what came of it."""

    #: What the circuit equals, or what comes after another `verb`, as a person reads it.
    statement: str
    found: Comparison
    seconds: float
    verb: str = "equals"
    #: What it does instead, as a sentence without its subject, where `found` has no operands that tell it.
    instead: str = ""
    #: What happens at the ports of a stream until it shows.
    run: tuple[Cycle, ...] = ()

    @property
    def claim(self) -> str:
        """What is stated of the circuit, as a sentence without its subject."""
        return f"{self.verb} {self.statement}".strip()

    def problem(self, function: Function) -> str:
        """What is wrong with the circuit, as a sentence without its subject; empty if the statement is proven."""
        found = self.found
        if found.equal:
            return ""
        if self.instead:
            return self.instead
        equal = self.verb == "equals"
        if found.equal is None:
            how = f"to equal {self.statement}" if equal else f"to be one that {self.claim}"
            return f"was not proven {how} in {TIMEOUT_S:.0f} s"
        fails = f"does not equal {self.statement}" if equal else f"is not one that {self.claim}"
        if not found.example or not found.results:
            return fails
        own, other = map(function.result.text, found.results)
        operands = vector_text(function, found.example) + (" with clear" if found.example.get("clear") else "")
        return f"{fails}: {operands} gives {function.result.name} = {own}, not {other}"


def run_text(function: Function, run: tuple[Cycle, ...]) -> str:
    """What happens at the ports of a stream shell, a line a cycle."""
    return "\n".join(f"  cycle {number}: {_told(function, cycle)}" for number, cycle in enumerate(run))


def _told(function: Function, cycle: Cycle) -> str:
    """One cycle: ``item a = 0x3 (3) is taken, answer o = 0x0c (12) waits``."""
    if cycle.reset:
        return "reset"
    told = []
    if cycle.item is not None:
        fields = {str(name): cycle.item >> at.offset & (1 << at.width) - 1 for name, at in input_layout(function)}
        shown = [f"{op.name} = {op.text(fields[op.name])}" for op in free_operands(function)]
        shown += ["clear"] if fields.get("clear") else []
        told.append(f"item {', '.join(shown)} {'is taken' if cycle.item_taken else 'waits'}")
    if cycle.answer is not None:
        text = f"{function.result.name} = {function.result.text(cycle.answer)}"
        told.append(f"answer {text} {'is taken' if cycle.answer_taken else 'waits'}")
    return "; ".join(told) or "nothing"


def inputs_of(cycle: Cycle) -> dict[str, int]:
    """Words at the inputs of a stream shell in a cycle."""
    return {
        "rst": int(cycle.reset),
        "i__payload": cycle.item or 0,
        "i__valid": int(cycle.item is not None),
        "o__ready": int(cycle.ready),
    }
