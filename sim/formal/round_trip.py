"""Whether a format's codes come back from decoding and encoding, by all codes through the circuits of both.

The rule: each code comes back as itself, unless encoding gives another one for the number that it stands for. That is
so of all codes of NaN but one, and of words that a format does not count among its own, as the most negative one of a
symmetric integer, which become the nearest number.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwgen import aiger
from hwgen.design import Design
from numerics.formats import Format
from numerics.functions.accumulator import Floating
from numerics.functions.elementwise import Convert
from sim.formal.equivalence import port_and_bit

#: Bits of a code and of random bits beside it up to which all are tried.
_EVERY_BITS = 20


@dataclass(frozen=True)
class Trip:
    """A conversion to a format that has all numbers of the one before, and back."""

    narrow: Format
    #: The conversion that goes with the given one, and whether that comes first.
    other: Design
    given_first: bool
    #: Random bits of the given one.
    random_bits: int


def trip(design: Design) -> Trip | None:
    """The way there and back that a conversion is one half of, if that is of use and all codes can be tried."""
    function = design.function
    if (
        not isinstance(function, Convert)
        or not isinstance(function.a, Format)
        or not isinstance(function.out, Floating)
    ):
        return None
    source, target = function.a, function.out.format
    random_bits = sum(operand.width for operand in function.operands[1:])
    for narrow, wide, given_first in ((source, target, True), (target, source, False)):
        if narrow.width + random_bits <= _EVERY_BITS and _holds(wide, narrow):
            return Trip(narrow, _plain(target, source), given_first, random_bits)
    return None


def _plain(source: Format, target: Format) -> Design:
    """The conversion with no options but what becomes of NaN, where that must be said."""
    text = f"convert:a={source.name},out={target.name}"
    return Design.parse(f"{text},nan=max" if source.has_nan and not target.has_nan else text)


def _holds(wide: Format, narrow: Format) -> bool:
    """Whether each number of one format is one of the other, NaN and infinities included."""
    numbers = narrow.decode(np.arange(1 << narrow.width, dtype=narrow.code_dtype))
    if np.isnan(numbers).any() and not wide.has_nan:
        return False
    return bool(_alike(numbers, wide.decode(wide.encode(numbers))).all())


def _alike(some: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where numbers are the same, zeros of both signs told apart."""
    return (some == others) & (np.signbit(some) == np.signbit(others)) | np.isnan(some) & np.isnan(others)


@dataclass(frozen=True)
class Return:
    """What comes back."""

    #: As a person reads it: how many codes, and how many of them as another code.
    told: str
    #: The first code that comes back wrong, and as what; empty if none does.
    wrong: str


def come_back(way: Trip, given: bytes, other: bytes) -> Return:
    """Send all codes through the graphs of both conversions, with all random bits."""
    fmt = way.narrow
    index = np.arange(1 << (fmt.width + way.random_bits))
    codes, random = index >> way.random_bits, index & (1 << way.random_bits) - 1
    there, back = (given, other) if way.given_first else (other, given)
    got = _through(back, {"a": _through(there, {"a": codes, "random": random}), "random": random})
    numbers = fmt.decode(codes.astype(fmt.code_dtype))
    expected = fmt.encode(numbers)
    alike = _alike(numbers, fmt.decode(expected))
    told = f"all {1 << fmt.width:,} codes come back"
    for which, how in ((alike, "another code of the same"), (~alike, "the nearest number")):
        if count := len(np.unique(codes[which & (expected != codes)])):
            told += f", {count:,} of them as {how}"
    if (got == expected).all():
        return Return(told, "")
    row = int(np.argmax(got != expected))
    return Return(told, f"{fmt.text(int(codes[row]))} comes back as {fmt.text(int(got[row]))}")


def _through(graph: bytes, ports: dict[str, NDArray[np.int64]]) -> NDArray[np.int64]:
    inputs, outputs = aiger.symbols(graph)
    zeros = np.zeros(len(ports["a"]), np.int64)
    bits = [(ports.get(port, zeros) >> bit & 1).astype(bool) for port, bit in map(port_and_bit, inputs)]
    found = zeros
    for name, values in zip(outputs, aiger.evaluate(aiger.read(graph), bits), strict=True):
        found = found | values.astype(np.int64) << port_and_bit(name)[1]
    return found
