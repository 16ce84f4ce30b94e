"""The same logic under other names and in another order, of which synthesis makes another netlist.

What Yosys and ABC find depends on the order in which they meet gates, by a few percent of area and delay. Figures of
several such circuits say how much of a difference between two designs is one.
"""

import random
import tempfile
from dataclasses import replace
from pathlib import Path

from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.emit import KEEP

#: How Yosys writes `KEEP`.
_KEPT = "(* keep_hierarchy =  1  *)"
_COMMANDS = (
    "proc",
    "flatten",
    "setattr -unset src w:* c:*",
    "setattr -mod -unset src *",
    "rename -scramble-name -seed {seed}",
    "write_verilog scrambled.v",
)


def scrambled(circuit: Circuit, seed: int, *, timeout_s: float | None = 600) -> Circuit:
    """`circuit` flattened, but for modules that carry ``keep_hierarchy``, with random names of nets and cells, and
    statements of each module in random order; ports and function are the same. Names stay where there are memories.

    Raises
    ------
    ToolError
        If Yosys finds an error in the Verilog or runs longer than `timeout_s`.
    """
    commands = ["read_verilog -icells circuit.v", f"hierarchy -check -top {circuit.top}", *_COMMANDS]
    with tempfile.TemporaryDirectory(prefix="narrowgate-scrambled-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(circuit.verilog, encoding="utf-8")
        yosys.run_script("\n".join(commands).format(seed=seed), cwd=folder, timeout_s=timeout_s)
        text = (folder / "scrambled.v").read_text(encoding="utf-8").replace(_KEPT, KEEP)
    chance = random.Random(seed)
    modules = [_shuffled(module, chance) for module in text.split("endmodule")]
    return replace(circuit, verilog="endmodule".join(modules))


def _shuffled(module: str, chance: random.Random) -> str:
    """A module with its one-line assignments in random order."""
    lines = module.splitlines(keepends=True)
    places = [place for place, line in enumerate(lines) if line.startswith("  assign ") and line.endswith(";\n")]
    moved = [lines[place] for place in chance.sample(places, len(places))]
    for place, line in zip(places, moved, strict=True):
        lines[place] = line
    return "".join(lines)
