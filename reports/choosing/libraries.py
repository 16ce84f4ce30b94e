"""Where libraries give another answer, by asking them."""

import json
import runpy
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from numerics import parse
from numerics.formats import get
from reports.choosing.part import Part, claim, made, paragraphs
from reports.markdown import table

#: The table of known differences, which a test compares with what is recorded there; from this file's place in the
#: repository.
DIFFERENCES = Path(__file__).parents[2] / "tests" / "numerics" / "peers" / "differences.py"
#: What SoftPosit answered when its vectors were recorded.
SOFTPOSIT = DIFFERENCES.with_name("softposit.json")
#: Formats on which libraries are compared number by number: their names in ml_dtypes and in gfloat.
_OCP = {
    "e4m3fn": ("float8_e4m3fn", "format_info_ocp_e4m3"),
    "e5m2": ("float8_e5m2", "format_info_ocp_e5m2"),
    "e2m3fn": ("float6_e2m3fn", "format_info_ocp_e2m3"),
    "e3m2fn": ("float6_e3m2fn", "format_info_ocp_e3m2"),
    "e2m1fn": ("float4_e2m1fn", "format_info_ocp_e2m1"),
}
_HEADS = ["case", "library", "it gives", "we give", "who is right", "why"]


def libraries() -> Part:
    """Answers of ml_dtypes, gfloat and SoftPosit beside those of `numerics`."""
    rows = runpy.run_path(str(DIFFERENCES))["rows"]()
    text = paragraphs(
        "Two libraries that encode the same number differently make two networks. " + _agreement(),
        "What is left are corners, and these are known:",
        table(_HEADS, rows),
        made(
            "Each case was put to the library in this version as the page was written, from tests/numerics/peers/; "
            "of SoftPosit it is what it answered when its vectors were recorded there."
        ),
        " ".join(_claims(rows)),
        *_softposit(),
        "**Choose** the library, and its options, that do what your hardware does; "
        "[the decided cases](../reference/formats.md#quirks-and-what-was-decided) say what this one does.",
    )
    return Part(title="Where do libraries differ?", text=text)


def _claims(rows: list[list[str]]) -> list[str]:
    right = [row[4] for row in rows]
    twice = [row for row in rows if row[0].startswith("float64 just above the middle")]
    return [
        claim(
            f"In {right.count('either')} of {len(rows)} cases either answer can be defended, in "
            f"{right.count('we')} it is ours.",
            set(right) <= {"either", "we"} and all(row[2] != row[3] for row in rows),
        ),
        claim(
            "The dangerous one is silent: a cast of float64 by ml_dtypes goes through float32 and rounds twice.",
            len(twice) > 1 and all(row[1].startswith("ml_dtypes") and row[4] == "we" for row in twice),
        ),
    ]


def _softposit() -> tuple[str, str, str]:
    """Its fused multiply-adds that are not the posit next to the exact sum: how many, and the first ones."""
    written = json.loads(SOFTPOSIT.read_text())
    (name, found), *others = written["differences"].items()
    posit, operation = name.split()
    fmt, fma = get(posit), parse(f"fma:a={posit},b={posit},c={posit},out={posit}")
    rows, nearer = [], []
    for row in found["first"]:
        a, b, c, answer = (row[key] for key in ("a", "b", "c", "answer"))
        ours = int(fma(a=a, b=b, c=c))
        exact = fmt.exact(a) * fmt.exact(b) + fmt.exact(c)
        off, here = (abs(fmt.exact(code) - exact) for code in (answer, ours))
        nearer.append(here < off)
        rows.append([*(f"0x{code:08x}" for code in (a, b, c, answer, ours)), f"{float(off / abs(exact)):.1e}"])
        rows[-1].append(f"{float(here / abs(exact)):.1e}")
    heads = ["a", "b", "c", "softposit", "ours", "its relative error", "ours"]
    agreed = sum(record["count"] for record in written["answers"].values())
    return (
        claim(
            f"SoftPosit {written['version']} gives another posit than ours for {found['count']:,} of {found['of']:,} "
            f"fused multiply-adds of {posit}, in a quarter of which product and term are made to cancel nearly. "
            f"The first {len(rows)} show ours to be the nearer one:",
            operation == "fma" and not others and all(nearer),
        ),
        table(heads, rows, right=(5, 6)),
        made(
            "Codes, and errors relative to the exact sum, which the posit standard of 2022 (4.1) rounds once. From "
            f"tests/numerics/peers/softposit.json; a test holds ours equal to {agreed:,} other answers there: sums, "
            "differences, products and dot products of 8, 16 and 32 bits, and fused multiply-adds of 16, and of 32 "
            "where nothing is made to cancel."
        ),
    )


def _agreement() -> str:
    """That all agree on float32 numbers at and next to every border of rounding within the range."""
    types: Any = import_module("ml_dtypes")
    gfloat: Any = import_module("gfloat")
    infos: Any = import_module("gfloat.formats")
    compared, differing = 0, 0
    for name, (theirs, info) in _OCP.items():
        fmt = get(name)
        grid = fmt.decode(np.arange(1 << fmt.width))
        grid = np.unique(grid[np.isfinite(grid)])
        points = np.unique(np.concatenate([grid, (grid[1:] + grid[:-1]) / 2])).astype(np.float32)
        down, up = (np.nextafter(points, np.float32(end)) for end in (-np.inf, np.inf))
        points = np.concatenate([down, points, up])
        points = points[np.abs(points) <= grid[-1]]
        here = fmt.decode(fmt.encode(points))
        answers = (
            points.astype(getattr(types, theirs)).astype(np.float64),
            gfloat.round_ndarray(getattr(infos, info), points.astype(np.float64)),
        )
        compared += len(points)
        differing += sum(int(np.count_nonzero(answer != here)) for answer in answers)
    return claim(
        f"On float32 numbers within the range, {compared:,} at and next to all borders of rounding of the five OCP "
        "elements, ml_dtypes and gfloat agree with this library on every one.",
        differing == 0,
    )
