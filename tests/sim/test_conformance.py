"""Conformance vectors: the published files are what the library gives, and what the definitions say."""

import csv
import io
from pathlib import Path

import pytest

from numerics.functions import UNITS, parse
from sim.conformance import write_vectors

FOLDER = Path(__file__).parents[1] / "vectors"
TEXTS = (FOLDER / "functions.txt").read_text().split()
#: Vectors of a published file.
COUNT = 256


def read(text):
    """Names of the columns, and rows of integers, as any program would read them."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    names, *rows = csv.reader(lines)
    return names, [[int(code, 16) for code in row] for row in rows]


def of_function(text):
    (path,) = [path for path in FOLDER.glob("*.csv") if f"# o = {text}\n" in path.read_text()]
    return path


def test_every_file_is_of_a_function_and_every_function_has_one():
    heads = [path.read_text().splitlines()[1] for path in sorted(FOLDER.glob("*.csv"))]
    assert sorted(heads) == sorted(f"# o = {text}" for text in TEXTS)
    assert len(TEXTS) >= 200
    units = {text.split(":")[0] for text in TEXTS}
    assert units == set(UNITS)


@pytest.mark.parametrize("text", TEXTS)
def test_files_hold_what_the_definitions_say(text):
    function = parse(text)
    published = of_function(text).read_text()
    written = io.StringIO()
    write_vectors(function, COUNT, 1, written)
    assert written.getvalue() == published
    names, rows = read(published)
    assert names == [*(operand.name for operand in function.operands), "o"]
    bits = sum(operand.width for operand in function.operands)
    assert len(rows) == min(COUNT, 1 << bits)
    for *codes, answer in rows:
        lanes = {op.name: tuple(op.lane_codes(code)) for op, code in zip(function.operands, codes, strict=True)}
        assert function.twin(lanes) == answer


def test_all_digits_are_written():
    written = io.StringIO()
    assert write_vectors(parse("multiply:a=int2,b=uint3"), 32, 1, written) == 32
    lines = written.getvalue().splitlines()
    assert lines[:2] == ["# Conformance vectors, form 1", "# o = multiply:a=int2,b=uint3,out=exact"]
    assert lines[2:7] == [
        "# a: int2, 2 bits",
        "# b: uint3, 3 bits",
        "# o: exact, 5 bits, two's complement, the last of weight 2**0",
        "# all 32 combinations of codes of a, b",
        "a,b,o",
    ]
    assert lines[7:9] == ["0,0,00", "0,1,00"]
    assert lines[-1] == "3,7,19"


def test_wide_codes_are_whole():
    function = parse("dot:a=int8,b=int8,lanes=5,acc=int32")
    written = io.StringIO()
    assert write_vectors(function, 100, 1, written) == 100
    names, rows = read(written.getvalue())
    assert names == ["a", "b", "acc", "o"]
    assert max(row[0] for row in rows) >> 32
    assert {len(line.split(",")[0]) for line in written.getvalue().splitlines()[-50:]} == {10}
