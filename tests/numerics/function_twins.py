"""Comparison of functions with their twins."""

import random
from itertools import product

from numerics.words import from_ints, to_ints


def disagreements(function, vectors):
    """Where fast model and twin differ: vectors by operand, each an integer; and how many were compared."""
    words = {op.name: from_ints(vectors[op.name], op.width) for op in function.operands}
    fast = to_ints(function.evaluate(words))
    lanes = {op.name: [tuple(op.lane_codes(word)) for word in vectors[op.name]] for op in function.operands}
    slow = [function.twin({name: codes[i] for name, codes in lanes.items()}) for i in range(len(fast))]
    differing = [
        ({op.name: op.text(vectors[op.name][i]) for op in function.operands}, hex(x), hex(y))
        for i, (x, y) in enumerate(zip(fast, slow, strict=True))
        if x != y
    ]
    return differing, len(slow)


def drawn(function, count, seed):
    """`count` vectors of codes drawn from `seed`, two in five of them those at which something happens."""
    rng = random.Random(seed)
    vectors = {}
    for op in function.operands:
        marks, width = op.format.landmarks(), op.format.width
        codes = [
            [rng.choice(marks) if rng.random() < 0.4 else rng.getrandbits(width) for _ in range(op.lanes)]
            for _ in range(count)
        ]
        vectors[op.name] = [sum(code << (lane * width) for lane, code in enumerate(row)) for row in codes]
    return vectors


def every(function):
    """Every vector of a function with few operand bits."""
    combinations = list(product(*(range(1 << op.width) for op in function.operands)))
    return {op.name: [vector[i] for vector in combinations] for i, op in enumerate(function.operands)}


def compare_every(function):
    """Compare fast model and twin on every vector; how many there were."""
    differing, count = disagreements(function, every(function))
    assert differing == [], f"{function}: {differing[0]}"
    assert count == 1 << sum(op.width for op in function.operands)
    return count
