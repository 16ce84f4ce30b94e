"""What a stream shell computes, by induction over the cycles of its run.

A shell of N stages is a row of registers that move together. Of each stage there is one that says whether it holds
an item. The statement that is proven to hold in every cycle after a reset: where stage d holds an item, its registers
hold what the logic before them makes of that item, and of the running total after the items before it.

    i ──logic──▶ stage 1 ──logic──▶ stage 2 … ──logic──▶ stage N = o ──┐
                                                  ▲──── running total ─┘

It is enough for that to look at one step. While an answer waits, everything stays; else each stage takes from the
one before, and whether there is an item from the same place; a reset leaves no item, and a total of 0. These are
equations between next values of registers, with the control inputs constant, and they hold by the structure of the
graph. The logic of all stages put together is one function of an item and a total, which is given back.
"""

from collections.abc import Collection, Iterable, Mapping

from hwgen.aiger import Graph, Machine, Net


class OtherShapeError(ValueError):
    """A circuit is no such row of stages, so that this proof does not fit it."""


def function_of_stream(circuit: Machine, stages: int, *, running: bool) -> tuple[Graph, list[str]]:
    """The answer as a function of the item and, if it is `running`, the total before it, and names of its inputs.

    Parameters
    ----------
    circuit
        A stream shell with its ports, and no other inputs and outputs.
    stages
        How many it has.
    running
        Whether the answer is a running total.

    Returns
    -------
    Graph of the bits of ``o__payload``, and the names of its inputs: bits of ``i__payload`` and of ``o__payload``.

    Raises
    ------
    OtherShapeError
        If the circuit is not proven to be of the shape that the induction needs.
    """
    return _Row(circuit, stages, running=running).function()


class _Row:
    """The registers of a stream shell, stage by stage."""

    def __init__(self, circuit: Machine, stages: int, *, running: bool):
        self.circuit, self.stages, self.running = circuit, stages, running
        self.net = Net(circuit.step.inputs)
        outputs = dict(zip(circuit.outputs, circuit.step.outputs, strict=False))
        self.answer = [outputs[name] for name in _bits("o__payload", outputs)]
        self.ready, last = outputs["i__ready"], outputs["o__valid"]
        _require(self._is_register(last) and not last & 1, "o__valid must be a register")
        _require(all(lit < 2 or self._is_register(lit) for lit in self.answer), "o__payload must be registers")
        self.valid = self._valid_registers(last >> 1)
        offered = circuit.input_node("i__valid")
        _require(self.valid[0] == offered, f"There must be {stages} registers between i__valid and o__valid")

    def function(self) -> tuple[Graph, list[str]]:
        """As `function_of_stream`."""
        self._check_control()
        results = {literal >> 1 for literal in self.answer if literal > 1}
        totals = results if self.running else set()
        self._check_total(totals)
        needed, loads = results, []
        for stage in range(self.stages, 0, -1):
            loads.append(self._load(stage, needed))
            needed = self.net.support(loads[-1].values())
            if stage == self.stages:
                needed -= totals
        item = _bits("i__payload", self.circuit.inputs)
        nodes = [self.circuit.input_node(name) for name in item]
        _require(needed <= set(nodes), "The first stage must take from the item only")
        held = {node: 2 * node for node in needed}
        for load in reversed(loads):
            held = dict(zip(load, self._composed(load.values(), held, totals), strict=True))
        outputs = [lit if lit < 2 else held[lit >> 1] ^ (lit & 1) for lit in self.answer]
        total = [
            (name, literal >> 1)
            for name, literal in zip(_bits("o__payload", self.circuit.outputs), self.answer, strict=True)
            if literal >> 1 in totals
        ]
        graph = self.net.graph(outputs, [*nodes, *(node for _, node in total)])
        return graph, [*item, *(name for name, _ in total)]

    def _composed(self, literals: Iterable[int], held: Mapping[int, int], totals: set[int]) -> list[int]:
        """Literals with what registers hold in the places of their nodes; the total stays."""
        nodes = range(1, self.net.inputs + 1)
        graph = self.net.graph(list(literals), nodes)
        return self.net.added(graph, [2 * node if node in totals else held.get(node, 2 * node) for node in nodes])

    def _is_register(self, literal: int) -> bool:
        return literal >> 1 in self.circuit.registers

    def _case(self, constants: Mapping[int | str, int]) -> tuple[list[int], dict[int, int]]:
        """Outputs, and what each register holds next, where some inputs and registers are constant."""
        fixed = {
            self.circuit.input_node(key) if isinstance(key, str) else key: value for key, value in constants.items()
        }
        nodes = range(1, self.net.inputs + 1)
        found = self.net.added(self.circuit.step, [fixed.get(node, 2 * node) for node in nodes])
        outputs = len(self.circuit.outputs)
        return found[:outputs], dict(zip(self.circuit.registers, found[outputs:], strict=True))

    def _valid_registers(self, last: int) -> list[int]:
        """Nodes that say whether there is an item, from ``i__valid`` to ``o__valid``."""
        _, following = self._case({"rst": 0, "o__ready": 1})
        chain = [last]
        for _ in range(self.stages):
            before = following[chain[0]]
            _require(before > 1 and not before & 1 and before >> 1 <= self.net.inputs, "Items must move on unchanged")
            chain.insert(0, before >> 1)
            if chain[0] not in self.circuit.registers:
                break
        _require(len(set(chain)) == len(chain) == self.stages + 1, f"There must be {self.stages} stages")
        return chain

    def _moving(self) -> list[dict[int | str, int]]:
        """Constants of all cases in which the stages move, by which one of them it is."""
        return [{"rst": 0, "o__ready": 1}, {"rst": 0, "o__ready": 0, self.valid[-1]: 0}]

    def _waiting(self) -> dict[int | str, int]:
        return {"rst": 0, "o__ready": 0, self.valid[-1]: 1}

    def _check_control(self) -> None:
        """Items move on, wait, and go by a reset."""
        place = self.circuit.outputs.index("i__ready")
        for case in self._moving():
            outputs, following = self._case(case)
            _require(outputs[place] == 1, "i__ready must be 1 where nothing waits")
            for before, node in zip(self.valid, self.valid[1:], strict=False):
                _require(following[node] == case.get(before, 2 * before), "Items must move on unchanged")
        outputs, following = self._case(self._waiting())
        _require(outputs[place] == 0, "i__ready must be 0 where an answer waits")
        for node in self.valid[1:-1]:
            _require(following[node] == 2 * node, "Items must stay where an answer waits")
        _require(following[self.valid[-1]] == 1, "An answer that waits must stay")
        _, following = self._case({"rst": 1})
        _require(not any(following[node] for node in self.valid[1:]), "A reset must leave no item")

    def _check_total(self, totals: set[int]) -> None:
        """The total stays where no item comes to it, and a reset sets it to 0."""
        if not self.running:
            return
        _require(not any(literal & 1 for literal in self.answer), "A total must not be inverted")
        _require(len(totals) == sum(literal > 1 for literal in self.answer), "Bits of a total must be apart")
        _, following = self._case({"rst": 1})
        _require(not any(following[node] for node in totals), "A reset must set the total to 0")
        for case in self._moving():
            _, following = self._case({self.valid[-2]: 0, **case})
            _require(all(following[node] == 2 * node for node in totals), "A total without an item must stay")

    def _load(self, stage: int, needed: set[int]) -> dict[int, int]:
        """What registers of a stage hold next when they take an item, having checked that they keep it in waiting."""
        cases = []
        for case in self._moving():
            _, following = self._case({self.valid[stage - 1]: 1, **case})
            cases.append({node: following[node] for node in sorted(needed)})
        _require(cases[0] == cases[1], "Registers must take the same in all cases")
        _, following = self._case(self._waiting())
        _require(all(following[node] == 2 * node for node in needed), "Registers must stay where an answer waits")
        support = self.net.support(cases[0].values())
        if stage > 1:
            _require(support <= set(self.circuit.registers), "Only the first stage may take from the item")
        _require(not support & set(self.valid), "What is computed must not depend on whether there is an item")
        return cases[0]


def _bits(port: str, names: Collection[str]) -> list[str]:
    """Names of the bits of a port, in order."""
    if port in names:
        return [port]
    count = sum(name.startswith(f"{port}[") for name in names)
    return [f"{port}[{bit}]" for bit in range(count)]


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise OtherShapeError(rule)
