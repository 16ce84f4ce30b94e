"""Mutants side by side in one graph, against each alone in Verilator."""

import numpy as np
import pytest

from hwgen.design import Design
from numerics.words import from_ints
from sim.harness.batch import Batch
from sim.mutants.changes import PORT, mutate
from sim.mutants.equality import graph_of
from sim.mutants.parallel import Parallel
from sim.vectors import random_vectors

#: Not a whole number of the groups that the kernel takes at a time.
VECTORS = 701


@pytest.mark.eda
@pytest.mark.parametrize("text", ["dot:a=e2m1fn,b=int5,lanes=3,acc=e5m2", "mac:a=e4m3fn,b=e4m3fn,acc=fp32,stages=2"])
def test_what_is_noticed_side_by_side_is_what_differs_alone(text):
    design = Design.parse(text)
    mutants = mutate(design.circuit(), 60, 3)
    (block,) = random_vectors(design.function, VECTORS, 5).blocks()
    parallel = Parallel(design.circuit(), graph_of(mutants))
    numbers = [mutant.number for mutant in mutants.mutants]
    found, noticed = parallel.run(block, numbers)
    right = found[design.function.result.name]
    assert (right == design.function.evaluate(block)).all()
    width = next(port.width for port in mutants.circuit.inputs if port.name == PORT)
    with Batch(mutants.circuit) as batch:
        alone = {
            number: batch.run({**block, PORT: np.repeat(from_ints([number], width), VECTORS, axis=0)})
            for number in [0, *numbers]
        }
    differ = [number for number in numbers if (alone[number]["o"] != right).any()]
    assert (alone[0]["o"] == right).all()
    assert noticed == differ
    assert 30 < len(differ) < len(numbers)
    # One vector at a time tells a mutant just where it differs.
    number = min(differ, key=lambda number: (alone[number]["o"] != right).any(axis=1).sum())
    where = (alone[number]["o"] != right).any(axis=1)
    for place in [*np.flatnonzero(where)[:3], *np.flatnonzero(~where)[:3]]:
        _, found_here = parallel.run({name: words[place : place + 1] for name, words in block.items()}, [number])
        assert found_here == [number] * bool(where[place])
