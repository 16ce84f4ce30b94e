"""Longer logic optimisation: the netlist of a combinational circuit restructured before it is written as Verilog.

The circuit becomes an and-inverter graph, and ABC restructures that: for ``high``, which seeks little area, several
times from different random seeds; for ``fast``, which seeks short paths, by several recipes that balance sums of
products and then take back area where no path gets longer. Each result is mapped onto a few plain gates, whose areas
are counts of transistors, and the best is kept: no library's gates and delays are known here, so it suits any. The
same circuit and the same tools give the same netlist; nothing depends on time. What comes out is proven equal to
what went in, as the Verilog that was written.
"""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen import aiger, yosys, yosys_abc
from hwgen.circuit import Port
from hwgen.tool import ToolError

#: Rounds of restructuring, each with its own seed.
ROUNDS = 6
#: Steps without gain after which a round ends.
_PATIENCE = 10
#: Exponent of the delay in the product of area and delay that the best netlist has the least of, by goal.
_DELAY_WEIGHTS = {"high": 0.25, "fast": 2.0}
_BALANCE = "&get -n; &st; &if -g -K 6; &dch -f; &if -g -K 6; &dch -f; &st; &if -g -K 6; &st; &put; dch -f; strash"
#: ABC's compress2rs, which leaves the number of levels as it is.
_SHRINK = (
    "balance -l; resub -K 6 -l; rewrite -l; resub -K 6 -N 2 -l; refactor -l; resub -K 8 -l; balance -l; "
    "resub -K 8 -N 2 -l; rewrite -l; resub -K 10 -l; rewrite -z -l; resub -K 10 -N 2 -l; balance -l; "
    "resub -K 12 -l; refactor -z -l; resub -K 12 -N 2 -l; rewrite -z -l; balance -l"
)
#: Ways to shorter paths, each from the netlist as it was.
_RECIPES = (
    _BALANCE,
    f"{_BALANCE}; {_SHRINK}",
    f"{_SHRINK}; {_BALANCE}; {_SHRINK}",
    f"{_BALANCE}; {_SHRINK}; {_BALANCE}; {_SHRINK}",
    f"{_SHRINK}; {_BALANCE}; {_SHRINK}; {_BALANCE}",
    "strash; if -g -K 6 -C 8; strash; if -g -K 6 -C 8; strash; if -g -K 6 -C 8; strash",
)
_PREPARE = "strash; ifraig; scorr; strash"
_MAP = "strash; scorr; dc2; strash; &get -n; &dch -f; &nf; &put; topo; print_stats -p"
#: Gates that candidates are compared on: area in transistors, one unit of delay a gate.
_GATES = (
    ("inv", 2, "!A"),
    ("buf", 4, "A"),
    ("nand2", 4, "!(A*B)"),
    ("nor2", 4, "!(A+B)"),
    ("and2", 6, "A*B"),
    ("or2", 6, "A+B"),
    ("nand3", 6, "!(A*B*C)"),
    ("nor3", 6, "!(A+B+C)"),
    ("aoi21", 6, "!(A*B+C)"),
    ("oai21", 6, "!((A+B)*C)"),
    ("aoi22", 8, "!(A*B+C*D)"),
    ("oai22", 8, "!((A+B)*(C+D))"),
    ("mux2", 8, "!(A*S+B*!S)"),
    ("xor2", 10, "A*!B+!A*B"),
    ("xnor2", 10, "A*B+!A*!B"),
)


@dataclass(frozen=True)
class _Cost:
    area: float
    delay: float

    def weighed(self, goal: str) -> float:
        return self.area * self.delay ** _DELAY_WEIGHTS[goal]


def optimise(
    verilog: str, top: str, ports: Sequence[Port], goal: str, *, rounds: int | None = None, timeout_s: float = 1800
) -> str:
    """Verilog of one flat module `top` that computes what `verilog` does, with the same ports.

    Parameters
    ----------
    verilog : str
        A combinational circuit.
    top : str
        Its top module.
    ports : sequence of Port
        The ports of that.
    goal : str
        ``high`` for area or ``fast`` for delay.
    rounds : int
        How often to restructure for area; `ROUNDS` if None.
    timeout_s : float
        Time limit of each call of a tool.

    Raises
    ------
    ToolError
        If a tool fails or runs longer than that, or the result cannot be proven equal.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-effort-") as name:
        folder = Path(name)
        (folder / "gates.genlib").write_text(_genlib())
        _to_aiger(folder, "before", verilog, top, timeout_s)
        yosys_abc.run_script(f"read before.aig; {_PREPARE}; write_aiger -s best.aig", cwd=folder, timeout_s=timeout_s)
        for script in _scripts(goal, ROUNDS if rounds is None else rounds):
            _improve(folder, script, goal, timeout_s)
        graph = aiger.read((folder / "best.aig").read_bytes())
        names = aiger.symbols((folder / "before.aig").read_bytes())
        body = aiger.verilog(graph, top, ports, *names)
        _to_aiger(folder, "after", body, top, timeout_s)
        said = yosys_abc.run_script("cec before.aig after.aig", cwd=folder, timeout_s=timeout_s)
        if "Networks are equivalent" not in said:
            raise ToolError(f"Restructured netlist of {top} must be proven equal to the circuit, but was not", said)
    return body


def _scripts(goal: str, rounds: int) -> list[str]:
    """Scripts from ``best.aig`` to ``new.aig``, or, for shorter paths, from ``before.aig``."""
    if goal == "fast":
        return [f"read before.aig; {_PREPARE}; {recipe}; write_aiger -s new.aig" for recipe in _RECIPES]
    search = f"&r -s best.aig; &deepsyn -I 1 -J {_PATIENCE} -S {{}}; &put; strash; write_aiger -s new.aig"
    return [search.format(seed) for seed in range(rounds)]


def _improve(folder: Path, script: str, goal: str, timeout_s: float) -> None:
    """Run `script`, and keep what it makes as ``best.aig`` if it is better."""
    yosys_abc.run_script(script, cwd=folder, timeout_s=timeout_s)
    new, best = (_cost(folder, graph, timeout_s).weighed(goal) for graph in ("new.aig", "best.aig"))
    if new < best:
        (folder / "new.aig").replace(folder / "best.aig")


def _genlib() -> str:
    lines = ["GATE zero 0 Y=CONST0;", "GATE one 0 Y=CONST1;"]
    lines += [f"GATE {name} {area} Y={function}; PIN * UNKNOWN 1 999 1 0 1 0" for name, area, function in _GATES]
    return "\n".join(lines) + "\n"


def _to_aiger(folder: Path, stem: str, verilog: str, top: str, timeout_s: float) -> None:
    """Write ``STEM.aig``, with the names of ports as symbols."""
    (folder / f"{stem}.v").write_text(verilog, encoding="utf-8")
    script = [
        f"read_verilog -sv {stem}.v",
        f"hierarchy -check -top {top}",
        f"synth -flatten -noabc -top {top}",
        "aigmap",
        "opt_clean -purge",
        f"write_aiger -symbols {stem}.aig",
    ]
    yosys.run_script("\n".join(script), cwd=folder, timeout_s=timeout_s)


def _cost(folder: Path, graph: str, timeout_s: float) -> _Cost:
    said = yosys_abc.run_script(f"read_genlib gates.genlib; read {graph}; {_MAP}", cwd=folder, timeout_s=timeout_s)
    found = re.findall(r"area\s*=\s*([\d.]+)\s*delay\s*=\s*([\d.]+)", re.sub(r"\x1b\[[\d;]*m", "", said))
    if not found:
        raise ToolError("ABC must say area and delay of a netlist, but did not", said)
    area, delay = map(float, found[-1])
    return _Cost(area, delay)
