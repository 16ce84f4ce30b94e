"""Speed of the golden models side by side with libraries of number formats, in one run on one thread.

  python benchmarks/numerics_speed.py [--csv FILE] [--page FILE.md] [--numbers N…] [--repeats R]

Quantises float32 normals to codes, decodes codes, multiplies 8-bit codes element by element, and makes matrix
products of 256 × 256 × 256 codes. In each repeat this library and its peers take turns; what counts is the median of
the processor time, which other programs on the machine disturb least. Peers that go number by number are timed on
fewer numbers and compared by their rate. `--page` puts the table between
the page's markers ``<!-- numerics_speed -->`` and ``<!-- end -->``.

Needs ml_dtypes, gfloat and softposit (which pip compiles).
"""

import argparse
import csv
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from shared import put_into

from numerics import Stochastic, get, matmul, parse

PEERS = ("ml_dtypes", "gfloat", "softposit")
NUMBERS = (1_000_000, 10_000_000)
#: Numbers that a peer gets which takes them one by one, and blocks of one that takes blocks so.
FEW, FEW_BLOCKS = 20_000, 200
SIDE = 256
HEADS = ("operation", "numbers", "library", "version", "timed", "rate_m_per_s", "ours_over_peer")
DOTS = (
    ("FP8 (E4M3), exact accumulator", "mac:a=e4m3fn,b=e4m3fn,acc=exact"),
    ("FP8 (E5M2), exact accumulator", "mac:a=e5m2,b=e5m2,acc=exact"),
    ("FP8 (E4M3), 24-bit window, 16 lanes", "dot:a=e4m3fn,b=e4m3fn,lanes=16,acc=fp32,align=24"),
    ("FP8 (E4M3), FP32 accumulator", "mac:a=e4m3fn,b=e4m3fn,acc=fp32"),
    ("FP8 (E4M3), FP32 accumulator, 16 lanes", "dot:a=e4m3fn,b=e4m3fn,lanes=16,acc=fp32"),
    ("INT8, INT32 accumulator", "mac:a=int8,b=int8,acc=int32"),
    ("posit(16,1), quire", "mac:a=posit16_1,b=posit16_1,acc=quire"),
)

#: What holds numerical libraries to one thread, if it is there before they are loaded.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

Call = Callable[[], Any]


@dataclass
class Race:
    """One operation: what we do to `count` numbers, and what others do, each to its own count."""

    operation: str
    count: int
    ours: Call
    others: dict[str, tuple[int, Call]] = field(default_factory=dict)

    def rows(self, repeats: int) -> list[list[str]]:
        """Rates of all, ours first."""
        calls = {"narrowgate": (self.count, self.ours), **self.others}
        seconds: dict[str, list[float]] = {name: [] for name in calls}
        # The first call makes tables and fills caches.
        for _, call in calls.values():
            call()
        for _ in range(repeats):
            for name, (_, call) in calls.items():
                start = time.process_time()
                call()
                seconds[name].append(time.process_time() - start)
        rates = {name: count / statistics.median(seconds[name]) / 1e6 for name, (count, _) in calls.items()}
        return [
            [
                self.operation,
                str(self.count),
                name,
                version(name),
                str(count),
                f"{rates[name]:.3g}",
                "" if name == "narrowgate" else f"{rates['narrowgate'] / rates[name]:.3g}",
            ]
            for name, (count, _) in calls.items()
        ]


def quantising(x: np.ndarray) -> Iterator[Race]:
    """From float32 to codes."""
    import gfloat
    import ml_dtypes
    import softposit
    from gfloat.block import compute_scale_amax, encode_block
    from gfloat.formats import format_info_mxfp4_e2m1, format_info_ocp_e2m1, format_info_ocp_e4m3

    few = x[:FEW].astype(float).tolist()
    peers = {
        "e4m3fn": (ml_dtypes.float8_e4m3fn, format_info_ocp_e4m3),
        "e2m1fn": (ml_dtypes.float4_e2m1fn, format_info_ocp_e2m1),
    }
    for name, (dtype, info) in peers.items():
        part = x[: 10 * FEW]
        others = {
            "ml_dtypes": (len(x), lambda dtype=dtype: x.astype(dtype)),
            "gfloat": (
                len(part),
                lambda info=info, part=part: gfloat.encode_ndarray(info, gfloat.round_ndarray(info, part, sat=True)),
            ),
        }
        yield Race(f"quantise to {name}", len(x), lambda name=name: get(name).encode(x), others)
    for name, convert in (("posit8_0", softposit.convertDoubleToP8), ("posit16_1", softposit.convertDoubleToP16)):
        others = {"softposit": (FEW, lambda convert=convert: [convert(value) for value in few])}
        yield Race(f"quantise to {name}", len(x), lambda name=name: get(name).encode(x), others)
    blocks = x[: 32 * FEW_BLOCKS].astype(float).reshape(-1, 32)

    def by_block() -> None:
        for block in blocks:
            scale = compute_scale_amax(format_info_mxfp4_e2m1.etype.emax, block)
            list(encode_block(format_info_mxfp4_e2m1, scale, block / scale))

    others = {"gfloat": (blocks.size, by_block)}
    yield Race("quantise to mxfp4", len(x), lambda: get("mxfp4").encode(x), others)
    yield Race("quantise to nvfp4", len(x), lambda: get("nvfp4").encode(x))


def stochastic(x: np.ndarray) -> Iterator[Race]:
    """From float32 to codes with 8 random bits a number, which are drawn before."""
    import gfloat
    from gfloat.formats import format_info_ocp_e2m1, format_info_ocp_e4m3

    random = np.random.default_rng(1).integers(0, 256, len(x), np.uint8)
    part, bits = x[: 10 * FEW], random[: 10 * FEW].astype(np.int64)
    for name, info in (("e4m3fn", format_info_ocp_e4m3), ("e2m1fn", format_info_ocp_e2m1)):

        def theirs(info: Any = info) -> None:
            way = gfloat.RoundMode.StochasticFastest
            gfloat.encode_ndarray(info, gfloat.round_ndarray(info, part, way, sat=True, srbits=bits, srnumbits=8))

        yield Race(
            f"quantise to {name}, stochastic, 8 bits",
            len(x),
            lambda name=name: get(name).encode(x, Stochastic(random, 8)),
            {"gfloat": (len(part), theirs)},
        )
    yield Race("quantise to posit32_2", len(x), lambda: get("posit32").encode(x))


def decoding(x: np.ndarray) -> Iterator[Race]:
    """From codes to numbers."""
    import gfloat
    import softposit
    from gfloat.formats import format_info_ocp_e2m1, format_info_ocp_e4m3

    from numerics import to_ml_dtypes

    for name, info in (("e4m3fn", format_info_ocp_e4m3), ("e2m1fn", format_info_ocp_e2m1)):
        codes = get(name).encode(x)
        theirs, part = to_ml_dtypes(codes, name), codes[: 10 * FEW]
        others = {
            "ml_dtypes": (len(x), lambda theirs=theirs: theirs.astype(np.float32)),
            "gfloat": (len(part), lambda info=info, part=part: gfloat.decode_ndarray(info, part)),
        }
        ours = lambda name=name, codes=codes: get(name).decode(codes, np.float32)  # noqa: E731
        yield Race(f"decode {name} to float32", len(x), ours, others)
    made = {
        "posit8_0": (softposit.convertDoubleToP8, softposit.convertP8ToDouble),
        "posit16_1": (softposit.convertDoubleToP16, softposit.convertP16ToDouble),
    }
    for name, (to, back) in made.items():
        codes, few = get(name).encode(x), [to(value) for value in x[:FEW].astype(float).tolist()]
        others = {"softposit": (FEW, lambda back=back, few=few: [back(value) for value in few])}
        ours = lambda name=name, codes=codes: get(name).decode(codes, np.float32)  # noqa: E731
        yield Race(f"decode {name} to float32", len(x), ours, others)
    for name in ("mxfp4", "nvfp4"):
        codes = get(name).encode(x)
        yield Race(f"decode {name} to float64", len(x), lambda codes=codes: codes.decode())


def multiplying(x: np.ndarray) -> Iterator[Race]:
    """Products of 8-bit codes."""
    import softposit

    from numerics import to_ml_dtypes

    a, b = (get("e4m3fn").encode(values) for values in (x, x[::-1]))
    theirs = [to_ml_dtypes(codes, "e4m3fn") for codes in (a, b)]
    e4m3 = parse("multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn")
    yield Race(
        "multiply e4m3fn by e4m3fn",
        len(x),
        lambda: e4m3(a=a, b=b),
        {"ml_dtypes": (len(x), lambda: np.multiply(*theirs))},
    )
    p, q = (get("posit8_0").encode(values) for values in (x, x[::-1]))
    pairs = [
        (softposit.convertDoubleToP8(v), softposit.convertDoubleToP8(w))
        for v, w in zip(x[:FEW].astype(float).tolist(), x[::-1][:FEW].astype(float).tolist(), strict=True)
    ]
    posit8 = parse("multiply:a=posit8_0,b=posit8_0,out=posit8_0")
    yield Race(
        "multiply posit8_0 by posit8_0",
        len(x),
        lambda: posit8(a=p, b=q),
        {"softposit": (FEW, lambda: [softposit.p8_mul(v, w) for v, w in pairs])},
    )


def products() -> Iterator[Race]:
    """Matrix products, counted in multiply-accumulates."""
    import softposit

    random = np.random.RandomState(0)
    x, y = random.standard_normal((2, SIDE, SIDE))
    for what, text in DOTS:
        function = parse(text)
        grow = 40 if "int8" in text else 1
        a, b = function.a.encode(x * grow), function.b.encode(y * grow)
        others: dict[str, tuple[int, Call]] = {}
        if "posit16" in text:
            row = [softposit.convertDoubleToP16(value) for value in x[:, :8].T.reshape(-1).tolist()]
            column = [softposit.convertDoubleToP16(value) for value in y[:, :8].T.reshape(-1).tolist()]

            def by_one(row: list = row, column: list = column) -> None:
                quire = softposit.q16Clr()
                for v, w in zip(row, column, strict=True):
                    quire = softposit.q16_fdp_add(quire, v, w)

            others = {"softposit": (len(row), by_one)}
        yield Race(
            f"matrix product, {what}",
            SIDE**3,
            lambda a=a, b=b, function=function: matmul(a, b, function),
            others,
        )


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--numbers", type=int, nargs="+", default=NUMBERS)
    parser.add_argument("--repeats", type=int, default=7)
    options = parser.parse_args()
    if not ONE_THREAD.items() <= os.environ.items():
        os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | ONE_THREAD)
    for peer in PEERS:
        try:
            version(peer)
        except PackageNotFoundError:
            sys.exit(f"This comparison needs the package {peer}, which is not installed")
    lines = [f"| {' | '.join(HEADS)} |", "|---|--:|---|---|--:|--:|--:|"]
    print(*lines, sep="\n")
    rows = []
    for race in _races(options.numbers):
        for row in race.rows(options.repeats):
            rows.append(row)
            lines.append(f"| {' | '.join(row)} |")
            print(lines[-1], flush=True)
    if options.csv:
        with options.csv.open("w", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADS, *rows])
    if options.page:
        put_into(options.page, "numerics_speed", "\n".join(lines))


def _races(numbers: list[int]) -> Iterator[Race]:
    for count in numbers:
        x = np.random.default_rng(0).standard_normal(count, dtype=np.float32)
        for kind in (quantising, stochastic, decoding, multiplying):
            yield from kind(x)
    yield from products()


if __name__ == "__main__":
    main()
