"""Conformance vectors: what a function gives, in a file that any other program can read.

A file is CSV. Lines that begin with ``#`` say what it holds; then comes a row with the names of the operands and of
the result, and one row for each vector: codes in hexadecimal, all digits written out, lane 0 in the lowest bits.
"""

from collections.abc import Iterator
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from numerics.functions.accumulator import Fixed
from numerics.words import to_ints
from sim.vectors import VectorSet, corners, every_vector, random_vectors

#: Version of the file's form, in its first line.
FORM = 1


def conformance_sets(function: Function, count: int, seed: int) -> list[VectorSet]:
    """At most `count` vectors: all there are, or corner cases for up to a half, and random ones."""
    if sum(operand.width for operand in function.operands) < count.bit_length():
        return [every_vector(function)]
    corner_cases = corners(function, count // 2, seed)
    return [corner_cases, random_vectors(function, count - corner_cases.count, seed)]


def write_vectors(function: Function, count: int, seed: int, file: TextIO) -> int:
    """Write at most `count` conformance vectors of `function` to `file`, and return how many."""
    sets = conformance_sets(function, count, seed)
    ports = (*function.operands, function.result)
    file.write(f"# Conformance vectors, form {FORM}\n# {function.result.name} = {function.text}\n")
    for port in ports:
        file.write(f"# {port.name}: {_what(port)}\n")
    for vectors in sets:
        file.write(f"# {vectors.covers}\n")
    file.write(",".join(port.name for port in ports) + "\n")
    for vectors in sets:
        for rows in vectors.blocks():
            answers = function.evaluate(rows)
            columns = [_digits(port, rows.get(port.name, answers)) for port in ports]
            file.writelines(f"{','.join(row)}\n" for row in zip(*columns, strict=True))
    return sum(vectors.count for vectors in sets)


def _what(port: Operand) -> str:
    word = port.format
    weight = f", two's complement, the last of weight 2**{word.lsb}" if isinstance(word, Fixed) else ""
    return f"{port.format_text}, {port.width} bits{weight}"


def _digits(port: Operand, words: NDArray[np.uint32]) -> Iterator[str]:
    """Codes of a port in hexadecimal, as many digits as its bits need."""
    digits = -(-port.width // 4)
    return (f"{word:0{digits}x}" for word in to_ints(words))
