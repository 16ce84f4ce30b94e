"""Posit codecs, one way a file.

``sign_magnitude`` negates a negative word before it is decoded. ``twos_complement`` negates nothing: a negative posit
is read as it stands, with a significand between -2 and -1. ``multiply`` reads it so, and negates the fraction alone;
``add`` orders two posits by their codes.

Products of the styles ``sign`` (``multiply``) and ``twos`` in the flow of ``benchmarks/peers_flow.py`` (um2 and ps)
and on ASAP7:

| posit | sign: peers' flow | twos: peers' flow | sign: ASAP7 | twos: ASAP7 |
|---|---|---|---|---|
| (8,0) | 16,888, 5,517 | 17,009, 5,813 | 37.3, 1,007 | 38.4, 1,013 |
| (8,1) | 14,086, 4,890 | 15,344, 5,425 | 33.6, 877 | 34.1, 975 |
| (8,2) | 11,664, 4,595 | 13,025, 5,137 | 34.0, 758 | 32.7, 789 |
| (16,1) | 57,543, 9,813 | 60,221, 9,909 | 124.9, 1,497 | 125.1, 1,422 |
| (16,2) | 51,908, 9,364 | 55,453, 9,848 | 118.4, 1,473 | 121.5, 1,420 |
"""

from hwgen.codec.posit.sign_magnitude import PositRound, PositUnpack, posit_raw
from hwgen.codec.posit.twos_complement import (
    PositIncrement,
    PositMultiply,
    PositNormalise,
    PositShift,
    PositUnpackTwos,
    posit_raw_twos,
)

__all__ = [
    "PositIncrement",
    "PositMultiply",
    "PositNormalise",
    "PositRound",
    "PositShift",
    "PositUnpack",
    "PositUnpackTwos",
    "posit_raw",
    "posit_raw_twos",
]
