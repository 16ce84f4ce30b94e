"""Circuits in Amaranth's own simulator, as functions of their vectors: no tool but Python is needed."""

import itertools
import random
from collections.abc import Mapping, Sequence

from amaranth.sim import Simulator

from hwgen.design import Design
from numerics.functions import Function, Operand
from numerics.words import from_ints, to_ints


def golden(function: Function, vectors: Mapping[str, Sequence[int]]) -> list[int]:
    """What `function` gives for vectors, each an integer that holds all lanes."""
    words = {op.name: from_ints(vectors[op.name], op.width) for op in function.operands}
    return to_ints(function.evaluate(words))


def every_vector(function: Function) -> dict[str, tuple[int, ...]]:
    """Every combination of codes of all operands."""
    columns = zip(*itertools.product(*(range(1 << op.width) for op in function.operands)), strict=True)
    return {op.name: codes for op, codes in zip(function.operands, columns, strict=True)}


def assert_equal(design, vectors: Mapping[str, Sequence[int]]) -> None:
    """Check that the circuit of a combinational design gives what its function does, naming the first difference.

    Long lists are never compared by one `assert`: where the variable CI is set, pytest writes out how they differ,
    which takes minutes.
    """
    function = design.function
    answers, expected = combinational(design, vectors), golden(function, vectors)
    assert len(answers) == len(expected) == len(next(iter(vectors.values()))) > 0
    for i, (answer, right) in enumerate(zip(answers, expected, strict=True)):
        assert answer == right, (
            f"{ {op.name: op.text(vectors[op.name][i]) for op in function.operands} } gave "
            f"{function.result.text(answer)}, not {function.result.text(right)}"
        )


def combinational(design: Design, vectors: Mapping[str, Sequence[int]]) -> list[int]:
    """What the circuit of a combinational design gives."""
    component = design.component()
    count = len(next(iter(vectors.values())))
    answers = []

    async def bench(ctx):
        for i in range(count):
            for name, codes in vectors.items():
                ctx.set(getattr(component, name), codes[i])
            answers.append(ctx.get(component.o))

    simulator = Simulator(component)
    simulator.add_testbench(bench)
    simulator.run()
    return answers


def pipelined(design: Design, vectors: Mapping[str, Sequence[int]]) -> list[int]:
    """What a pipeline shows in each cycle, one vector a cycle and then none for as long as the pipeline is deep."""
    component = design.component()
    count = len(next(iter(vectors.values())))
    shown = []

    async def bench(ctx):
        for i in range(count + design.stages):
            for name, codes in vectors.items():
                ctx.set(getattr(component, name), codes[min(i, count - 1)])
            shown.append(ctx.get(component.o))
            await ctx.tick()
        shown.append(ctx.get(component.o))

    simulator = Simulator(component)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return shown


def streamed(
    design: Design, items: Sequence[Mapping[str, int]], *, seed: int = 0, p_valid: float = 1.0, p_ready: float = 1.0
) -> tuple[list[tuple[int, int]], list[int]]:
    """Answers with the cycles they left in, and the cycles the items were taken in.

    The producer offers an item with probability `p_valid` in each cycle and the consumer accepts with probability
    `p_ready`. An answer that changes or disappears before it is accepted is an error.
    """
    component = design.component()
    rng_i, rng_o = random.Random(f"{seed}/i"), random.Random(f"{seed}/o")
    answers: list[tuple[int, int]] = []
    taken: list[int] = []

    async def produce(ctx):
        cycle = 0
        for item in items:
            while rng_i.random() >= p_valid:
                await ctx.tick()
                cycle += 1
            for name, value in item.items():
                ctx.set(component.i.p[name], value)
            ctx.set(component.i.valid, 1)
            ready = False
            while not ready:
                _, _, ready = await ctx.tick().sample(component.i.ready)
                cycle += 1
            taken.append(cycle - 1)
            ctx.set(component.i.valid, 0)

    async def consume(ctx):
        offered = None
        for cycle in range(200 * (len(items) + 10)):
            if len(answers) == len(items):
                return
            ctx.set(component.o.ready, rng_o.random() < p_ready)
            _, _, valid, ready, payload = await ctx.tick().sample(
                component.o.valid, component.o.ready, component.o.p.o
            )
            assert offered is None or (valid and payload == offered), f"Cycle {cycle}: {offered} was withdrawn"
            offered = payload if valid and not ready else None
            if valid and ready:
                answers.append((cycle, payload))
        raise TimeoutError(f"{len(answers)} of {len(items)} answers")

    simulator = Simulator(component)
    simulator.add_clock(1e-6)
    simulator.add_testbench(produce)
    simulator.add_testbench(consume)
    simulator.run()
    return answers, taken


def random_code(operand: Operand, rng: random.Random) -> int:
    """One vector of an operand: landmarks and uniform codes mixed."""
    landmarks, width = operand.format.landmarks(), operand.format.width
    lanes = [rng.choice(landmarks) if rng.random() < 0.4 else rng.getrandbits(width) for _ in range(operand.lanes)]
    return sum(code << (lane * width) for lane, code in enumerate(lanes))
