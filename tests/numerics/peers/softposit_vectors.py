"""Answers of SoftPosit to fixed operands, as SHA-256 digests in ``softposit.json``.

SoftPosit (Leong, BSD) is the reference library of the first posits. Its Python binding has to be compiled, so that
tests cannot ask for it: they compare our answers with the digests that this script wrote::

    pip install softposit
    python tests/numerics/peers/softposit_vectors.py
"""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np

from numerics import parse

DIGESTS = Path(__file__).with_name("softposit.json")
SEED = 20220302
FORMATS = {8: "posit8_0", 16: "posit16_1", 32: "posit32_2"}
COUNTS = {16: 1_000_000, 32: 250_000}
#: SoftPosit's fused multiply-add of 32 bits is wrong where product and term nearly cancel: such operands are left out
#: of the digests, and some are written with its answers.
KEPT = 8
ROWS, LANES = 2_000, 64
#: SoftPosit's names of operations, by ours.
OPERATIONS = {"add": "add", "subtract": "sub", "multiply": "mul", "fma": "mulAdd"}


def every_pair():
    """All pairs of 8-bit codes."""
    a, b = np.divmod(np.arange(1 << 16), 1 << 8)
    return {"a": a, "b": b}


def triples(width, *, cancelling=True):
    """Triples of posit codes of 16 or 32 bits: uniform; near one; with a sum that nearly cancels; and, with
    `cancelling`, with a product and a term that do.
    """
    rng = np.random.RandomState(SEED + width)
    count, one, mask = COUNTS[width], 1 << (width - 2), (1 << width) - 1
    a, b, c = rng.randint(0, 1 << width, (3, count))
    kind = rng.randint(0, 4, count)
    step = rng.randint(-3, 4, count)
    reach = one // 8 * 3
    a, b, c = np.where(kind == 1, one + rng.randint(-reach, reach, (3, count)), [a, b, c])
    b = np.where(kind == 2, step - a, b) & mask
    if cancelling:
        fmt = FORMATS[width]
        product = parse(f"multiply:a={fmt},b={fmt},out={fmt}")(a=a, b=b).astype(np.int64)
        c = np.where(kind == 3, step - product, c) & mask
    return {"a": a, "b": b, "c": c}


def dot_operands(width):
    """Pairs of rows of posit codes, NaR in one row of ten at most."""
    rng = np.random.RandomState(SEED + width)
    a, b = rng.randint(0, 1 << width, (2, ROWS, LANES))
    plain = rng.randint(0, 10, (ROWS, 1)) > 0
    # Small regimes in half of the rows, so that large products do not hide the others.
    tame = rng.randint(0, 2, (ROWS, 1)) == 1
    a, b = (np.where(tame, (codes >> 2) + (codes >> (width - 1)) * (3 << (width - 2)), codes) for codes in (a, b))
    a, b = (np.where(plain & (codes == 1 << (width - 1)), 1, codes) for codes in (a, b))
    return {"a": a, "b": b}


def digest(codes, width):
    """SHA-256 of codes as little-endian words."""
    return hashlib.sha256(np.asarray(codes).astype(f"<u{width // 8}").tobytes()).hexdigest()


def operands_digest(codes, width):
    """SHA-256 of all operands, one after the other."""
    return digest(np.concatenate(list(codes.values())), width)


def record(answers, width):
    """What the file says of one operation."""
    return {"count": len(answers), "sha256": digest(answers, width)}


def answers_of(binding, operation, width, operands):
    """Codes that a function of the binding gives, one call each."""
    words = [getattr(binding, f"new_posit{width}_t")() for _ in operands]
    put = getattr(binding, f"posit{width}_t_v_set")
    take = getattr(binding, f"posit{width}_t_v_get")
    function = getattr(binding, f"p{width}_{operation}")
    answers = []
    for row in zip(*(codes.tolist() for codes in operands), strict=True):
        for word, code in zip(words, row, strict=True):
            put(word, code)
        answers.append(take(function(*words)))
    return answers


def dots_of(binding, width, operands):
    """Codes of dot products through a quire: products of even lanes added, of odd ones subtracted."""
    x, y = (getattr(binding, f"new_posit{width}_t")() for _ in range(2))
    put = getattr(binding, f"posit{width}_t_v_set")
    steps = [getattr(binding, f"q{width}_fdp_{name}") for name in ("add", "sub")]
    answers = []
    for row_a, row_b in zip(operands["a"].tolist(), operands["b"].tolist(), strict=True):
        quire = getattr(binding, f"q{width}Clr")()
        for lane, (a, b) in enumerate(zip(row_a, row_b, strict=True)):
            put(x, a)
            put(y, b)
            quire = steps[lane % 2](quire, x, y)
        answers.append(getattr(binding, f"q{width}_to_p{width}")(quire).v)
    return answers


def main():
    """Ask SoftPosit and write the digests."""
    import _softposit
    import softposit  # noqa: F401  (its classes are what frees the objects of _softposit)

    operands = {8: every_pair(), 16: triples(16), 32: triples(32, cancelling=False)}
    found = {}
    for width, codes in operands.items():
        for ours, theirs in OPERATIONS.items():
            names = ("a", "b", "c") if ours == "fma" else ("a", "b")
            if set(names) <= set(codes):
                answers = answers_of(_softposit, theirs, width, [codes[name] for name in names])
                found[f"{FORMATS[width]} {ours}"] = record(answers, width)
        found[f"{FORMATS[width]} dot"] = record(dots_of(_softposit, width, dot_operands(width)), width)
    about = {"library": "softposit", "version": version("softposit"), "seed": SEED, "lanes": LANES}
    about |= {"operands": {FORMATS[width]: operands_digest(operands[width], width) for width in COUNTS}}
    about |= {"answers": found, "differences": {"posit32_2 fma": differences(_softposit)}}
    DIGESTS.write_text(json.dumps(about, indent=2) + "\n")


def differences(binding):
    """Where the fused multiply-add of 32 bits is not what we say: how often, and the first few."""
    codes = triples(32)
    theirs = np.array(answers_of(binding, "mulAdd", 32, list(codes.values())))
    fmt = FORMATS[32]
    where = np.flatnonzero(theirs != parse(f"fma:a={fmt},b={fmt},c={fmt},out={fmt}")(**codes))
    rows = [{name: int(array[i]) for name, array in (codes | {"answer": theirs}).items()} for i in where[:KEPT]]
    return {"count": len(where), "of": len(theirs), "first": rows}


if __name__ == "__main__":
    main()
