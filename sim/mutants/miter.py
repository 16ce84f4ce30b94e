"""Whether a mutant equals its circuit, as a question to a SAT solver: only where the change is to be seen.

Both are one graph with an input tied to one number or another; what does not depend on that is there once. Outputs
are compared where all dominators of the change differ, the nodes that every way from it to an output passes. So the
solver begins with what the changed gate needs to matter, which often is impossible, or decides nearly all else.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hwgen import aiger, yosys_abc
from hwgen.aiger import Graph, Machine, Net
from hwgen.tool import ToolError

#: What ABC says if the output is 1 for no inputs, and if it is for some.
_NEVER, _SOMETIMES = "No output asserted in 1 frames", "was asserted in frame 0"
_ONE = re.compile(r"(?<!\S)(\S+)@0=1(?!\S)")


def differing_inputs(
    folder: Path, whole: Machine, one: Mapping[str, int], other: Mapping[str, int], *, timeout_s: float
) -> frozenset[str] | None:
    """Which inputs are 1 where `whole`, which has no registers, differs with `one` and with `other` as constants at
    the same inputs, by name; those that are 1 in an example. None if it never does.

    Raises
    ------
    TimeoutError
        If that is not decided in time.
    ToolError
        If ABC fails.
    """
    free = [name for name in whole.inputs if name not in one]
    question = _difference(whole, free, one, other)
    if question.outputs == (0,):
        return None
    # ABC looks for examples of circuits with registers only: this one has one that nothing reads.
    held = 2 * (question.inputs + 1)
    net = Net(question.inputs + 1)
    asked = net.added(question, range(2, held, 2))
    step = Graph(net.inputs, (*asked, held), tuple(net.ands))
    (folder / "difference.aig").write_bytes(aiger.write(step, free, ["differs"], (0,)))
    script = f"read difference.aig; bmc3 -c -F 1 -T {max(1, round(timeout_s))}; write_cex -n example.txt"
    try:
        said = yosys_abc.run_script(script, cwd=folder, timeout_s=timeout_s + 1)
    except ToolError as error:
        if "was still running" in str(error):
            raise TimeoutError from error
        raise
    if _NEVER in said:
        return None
    if _SOMETIMES not in said:
        raise TimeoutError
    return frozenset(_ONE.findall((folder / "example.txt").read_text())) & frozenset(free)


def _difference(whole: Machine, free: list[str], one: Mapping[str, int], other: Mapping[str, int]) -> Graph:
    """Whether any output differs, as one output of the `free` inputs."""
    net = Net(len(free))
    places = {name: 2 * node for node, name in enumerate(free, start=1)}
    nodes = range(1, 1 + whole.step.inputs + len(whole.step.ands))
    every = replace(whole.step, outputs=tuple(2 * node for node in nodes))
    first, second = (
        [0, *net.added(every, [ties[name] if name in ties else places[name] for name in whole.inputs])]
        for ties in (one, other)
    )

    def differs(node: int) -> int:
        a, b = first[node], second[node]
        return net.both(net.both(a, b ^ 1) ^ 1, net.both(a ^ 1, b) ^ 1) ^ 1

    changed = {node for node in nodes if first[node] != second[node]}
    ends = {literal >> 1 for literal in whole.step.outputs} & changed
    equal = 1
    for node in ends:
        equal = net.both(equal, differs(node) ^ 1)
    found = equal ^ 1
    for node in _dominators(whole.step, changed, ends):
        found = net.both(found, differs(node))
    return net.graph([found], range(1, net.inputs + 1))


def _dominators(graph: Graph, changed: set[int], ends: set[int]) -> list[int]:
    """Nodes that are on every way through `changed` nodes from an input to one of the `ends`."""
    behind = 1 + graph.inputs + len(graph.ands)
    # The last node that each reads it; of those alone from which a way leads to an end.
    last = dict.fromkeys(ends, behind)
    for node in sorted(changed, reverse=True):
        if node in last and node > graph.inputs:
            for literal in graph.ands[node - graph.inputs - 1]:
                if literal >> 1 in changed:
                    last.setdefault(literal >> 1, node)
    found, reached = [], 0
    for node in sorted(last):
        # No node before this one is read by one behind it.
        if reached <= node:
            found.append(node)
        reached = max(reached, last[node])
    return found
