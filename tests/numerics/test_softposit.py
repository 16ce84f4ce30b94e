"""Posit arithmetic against what SoftPosit answered (`peers/softposit_vectors.py`)."""

import json

import numpy as np
import pytest
from peers.softposit_vectors import (
    COUNTS,
    DIGESTS,
    FORMATS,
    KEPT,
    LANES,
    ROWS,
    digest,
    dot_operands,
    every_pair,
    operands_digest,
    triples,
)

from numerics import get, parse
from numerics.words import word_count

WRITTEN = json.loads(DIGESTS.read_text())
ANSWERS = WRITTEN["answers"]


@pytest.fixture(scope="module")
def operands():
    codes = {16: triples(16), 32: triples(32, cancelling=False)}
    found = {FORMATS[width]: operands_digest(codes[width], width) for width in COUNTS}
    assert found == WRITTEN["operands"]
    return codes


def check(name, answers, width):
    assert len(answers) == ANSWERS[name]["count"]
    assert digest(answers, width) == ANSWERS[name]["sha256"]


@pytest.mark.parametrize("unit", ["add", "subtract", "multiply"])
def test_every_pair_of_posit8_0_is_softposits(unit):
    answers = parse(f"{unit}:a=posit8_0,b=posit8_0,out=posit8_0")(**every_pair())
    assert len(answers) == 1 << 16
    check(f"posit8_0 {unit}", answers, 8)


@pytest.mark.parametrize("width", [16, 32])
@pytest.mark.parametrize("unit", ["add", "subtract", "multiply", "fma"])
def test_many_cases_of_longer_posits_are_softposits(unit, width, operands):
    fmt, names = FORMATS[width], ("a", "b", "c") if unit == "fma" else ("a", "b")
    function = parse(f"{unit}:{','.join(f'{name}={fmt}' for name in (*names, 'out'))}")
    answers = function(**{name: operands[width][name] for name in names})
    assert len(answers) == {16: 1_000_000, 32: 250_000}[width]
    check(f"{fmt} {unit}", answers, width)


@pytest.mark.parametrize("width", [8, 16, 32])
def test_dot_products_in_a_quire_are_softposits(width):
    name = FORMATS[width]
    operands = dot_operands(width)
    a, b = operands["a"], operands["b"]
    a[:, 1::2] = -a[:, 1::2] & ((1 << width) - 1)
    dot = parse(f"dot:a={name},b={name},lanes={LANES},acc=quire")
    vectors = {"a": dot.operands[0].words(a), "b": dot.operands[1].words(b)}
    vectors["acc"] = np.zeros((ROWS, word_count(dot.acc.width)), np.uint32)
    convert = parse(f"convert:a={dot.acc.name},out={name}")
    answers = convert.evaluate({"a": dot.evaluate(vectors)})[:, 0]
    nar = int((answers == 1 << (width - 1)).sum())
    assert 10 < nar < ROWS // 5 if width == 8 else nar < ROWS // 100
    check(f"{name} dot", answers, width)


def test_a_wrong_answer_changes_the_digest():
    answers = parse("add:a=posit8_0,b=posit8_0,out=posit8_0")(**every_pair())
    answers[12345] ^= 1
    assert digest(answers, 8) != ANSWERS["posit8_0 add"]["sha256"]


def test_where_softposit_differs_the_nearest_posit_is_ours():
    fmt, found = get("posit32_2"), WRITTEN["differences"]["posit32_2 fma"]
    fma = parse("fma:a=posit32_2,b=posit32_2,c=posit32_2,out=posit32_2")
    assert 0 < found["count"] < found["of"] // 100
    for row in found["first"]:
        a, b, c, answer = (row[name] for name in ("a", "b", "c", "answer"))
        exact = fmt.exact(a) * fmt.exact(b) + fmt.exact(c)
        ours = int(fma(a=a, b=b, c=c))
        assert ours == fma.twin({"a": (a,), "b": (b,), "c": (c,)}) != answer
        assert abs(fmt.exact(ours) - exact) < abs(fmt.exact(answer) - exact)
    assert len(found["first"]) == KEPT
