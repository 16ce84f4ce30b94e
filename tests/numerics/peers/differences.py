"""Where libraries of number formats differ from this one, and who is right: each case is run on both.

    python tests/numerics/peers/differences.py

prints the table as Markdown. Needs ml_dtypes and gfloat; what SoftPosit answered is in ``softposit.json``. Every case
says what it gave with the versions in `VERSIONS`, and `rows` what it gives now.
"""

import json
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import gfloat
import ml_dtypes
import numpy as np
from gfloat.block import compute_scale_amax
from gfloat.formats import format_info_ocp_e2m1, format_info_ocp_e4m3, format_info_ocp_e8m0

from numerics import InputError, Stochastic, get, parse

#: Versions of which the cases say what they give.
VERSIONS = {"ml_dtypes": "0.6.0", "gfloat": "0.5.2", "softposit": "0.3.4.4"}
HEADS = ["case", "library", "it gives", "we give", "who is right", "why"]


@dataclass(frozen=True)
class Difference:
    """One case: what it is, who gives something else, and why that is or is not wrong."""

    case: str
    library: str
    its: Callable[[], Any]
    ours: Callable[[], Any]
    #: What both gave with the version in `VERSIONS`.
    recorded: tuple[str, str]
    right: str
    why: str

    @property
    def installed(self) -> str:
        """Version that `its` runs."""
        return VERSIONS["softposit"] if self.library == "softposit" else version(self.library)

    def row(self) -> list[str]:
        """The case, as it comes out now."""
        told = f"{self.library} {self.installed}"
        return [self.case, told, _told(self.its), _told(self.ours), self.right, self.why]


def _told(call: Callable[[], Any]) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        try:
            return str(call())
        except (InputError, ValueError) as error:
            return f"error: {error}"


def _cast(value: float, to: str, source: str = "float32") -> float:
    """A number after a cast by ml_dtypes."""
    return float(np.array([value], source).astype(getattr(ml_dtypes, to)).astype(np.float64)[0])


def _ours(value: float, name: str, source: str = "float32", **options: Any) -> float:
    fmt = get(name)
    return float(fmt.decode(fmt.encode(np.array([value], source), **options))[0])


def _code(value: float, to: str) -> str:
    bits = np.array([value], np.float32).astype(getattr(ml_dtypes, to)).view(np.uint8)[0]
    return f"0x{int(bits):02x}"


def _our_code(value: float, name: str) -> str:
    return f"0x{int(get(name).encode(np.float32(value))):02x}"


def _by_gfloat(info: Any, value: float, *, sat: bool = True, **options: Any) -> float:
    return float(gfloat.round_ndarray(info, np.array([value]), sat=sat, **options)[0])


_ROUNDED_ONCE = "A conversion rounds once (IEEE 754-2019, 4.3); through float32 the last bits are lost before."
_NO_NAN = "The format has no NaN (OCP MX v1.0), and a number would hide it."
_E8M0_RANGE = "E8M0 has neither zero nor signs (OCP MX v1.0); its numbers end at 2**-127."


def cases() -> Iterator[Difference]:
    """All cases that are known."""
    yield from _ml_dtypes_floats()
    yield from _ml_dtypes_scales()
    yield from _ml_dtypes_integers()
    yield from _gfloat()
    yield from _softposit()


def _ml_dtypes_floats() -> Iterator[Difference]:
    for name, to, value, recorded in (
        ("e4m3fn", "float8_e4m3fn", 1.0625 + 2.0**-40, ("1.0", "1.125")),
        ("e5m2", "float8_e5m2", 1.125 + 2.0**-40, ("1.0", "1.25")),
        ("bfloat16", "bfloat16", 1 + 2.0**-8 + 2.0**-40, ("1.0", "1.0078125")),
    ):
        yield Difference(
            f"float64 just above the middle between two numbers of {name}, to nearest",
            "ml_dtypes",
            lambda value=value, to=to: _cast(value, to, "float64"),
            lambda value=value, name=name: _ours(value, name, "float64"),
            recorded,
            "we",
            _ROUNDED_ONCE,
        )
    for name, to, zero in (("e2m1fn", "float4_e2m1fn", "-0.0"), ("e3m2fn", "float6_e3m2fn", "-0.0")):
        yield Difference(
            f"NaN to {name}",
            "ml_dtypes",
            lambda to=to: _cast(np.nan, to),
            lambda name=name: _ours(np.nan, name),
            (zero, f"error: Values for {name}, which has no NaN, must not be NaN, but number 0 is"),
            "we",
            _NO_NAN,
        )
    yield Difference(
        "code of a negative NaN in e4m3fn",
        "ml_dtypes",
        lambda: _code(-np.nan, "float8_e4m3fn"),
        lambda: _our_code(-np.nan, "e4m3fn"),
        ("0xff", "0x7f"),
        "either",
        "Both codes are NaN; a NaN has a sign but no meaning for it (IEEE 754-2019, 6.3). We give one code always.",
    )
    yield Difference(
        "500 to e4m3fn, whose largest number is 448, by default",
        "ml_dtypes",
        lambda: _cast(500, "float8_e4m3fn"),
        lambda: _ours(500, "e4m3fn"),
        ("nan", "448.0"),
        "either",
        "OCP OFP8 v1.0 has a saturating mode and one that does not; the first is our default, and overflow=overflow "
        "the other.",
    )


def _ml_dtypes_scales() -> Iterator[Difference]:
    yield Difference(
        "3, half way between 2 and 4, to e8m0fnu",
        "ml_dtypes",
        lambda: _cast(3, "float8_e8m0fnu"),
        lambda: _ours(3, "e8m0fnu"),
        ("4.0", "2.0"),
        "either",
        "OCP MX v1.0 does not say how numbers are rounded to scales. Of two equally near ones we take that with the "
        "even code, as in all formats (rounding=rna gives 4).",
    )
    yield Difference(
        "1.25 * 2**-127, between the two smallest numbers, to e8m0fnu",
        "ml_dtypes",
        lambda: _cast(1.25 * 2.0**-127, "float8_e8m0fnu"),
        lambda: _ours(1.25 * 2.0**-127, "e8m0fnu"),
        ("1.1754943508222875e-38", "5.877471754111438e-39"),
        "we",
        "The lower number is the nearer one. Between them, where float32 is subnormal, every number is rounded up.",
    )
    for what, value, recorded in (
        ("zero", 0.0, ("nan", "5.877471754111438e-39")),
        ("-1", -1.0, ("nan", "5.877471754111438e-39")),
    ):
        yield Difference(
            f"{what} to e8m0fnu",
            "ml_dtypes",
            lambda value=value: _cast(value, "float8_e8m0fnu"),
            lambda value=value: _ours(value, "e8m0fnu"),
            recorded,
            "either",
            f"{_E8M0_RANGE} We round to the nearest number that there is.",
        )


def _ml_dtypes_integers() -> Iterator[Difference]:
    for value, recorded in ((1.75, ("1.0", "2.0")), (8.0, ("-8.0", "7.0"))):
        yield Difference(
            f"{value:g} to int4",
            "ml_dtypes",
            lambda value=value: _cast(value, "int4"),
            lambda value=value: _ours(value, "int4"),
            recorded,
            "either",
            "A cast in the manner of C cuts and wraps; quantisation rounds to nearest and saturates. We wrap with "
            "overflow=wrap, and cut with rounding=rtz.",
        )


def _gfloat() -> Iterator[Difference]:
    yield Difference(
        "infinity to e4m3fn, saturating",
        "gfloat",
        lambda: _by_gfloat(format_info_ocp_e4m3, np.inf),
        lambda: _ours(np.inf, "e4m3fn", overflow="saturate"),
        ("448.0", "nan"),
        "either",
        "Whether an infinity is a number out of range is a choice: saturate_all gives 448 too, and saturate keeps "
        "apart what was infinite and what was large.",
    )
    for what, value, recorded in (
        ("-1", -1.0, ("-1.0", "5.877471754111438e-39")),
        ("zero", 0.0, ("0.0", "5.877471754111438e-39")),
        ("2**-128", 2.0**-128, ("2.938735877055719e-39", "5.877471754111438e-39")),
    ):
        yield Difference(
            f"{what} rounded to e8m0fnu",
            "gfloat",
            lambda value=value: _by_gfloat(format_info_ocp_e8m0, value),
            lambda value=value: _ours(value, "e8m0fnu", "float64"),
            recorded,
            "we",
            f"{_E8M0_RANGE} What is given is no number of the format.",
        )
    yield Difference(
        "7 to e2m1fn, not saturating",
        "gfloat",
        lambda: _by_gfloat(format_info_ocp_e2m1, 7.0, sat=False),
        lambda: _ours(7.0, "e2m1fn", overflow="overflow"),
        ("error: No Infs or NaNs in format ocp_e2m1, and sat=False", "6.0"),
        "either",
        "The format has no other code for it than its largest number; an error says as much.",
    )
    yield Difference(
        "scale of a block of mxfp4 whose largest magnitude is 8 - 2**-50",
        "gfloat",
        lambda: compute_scale_amax(2, np.array([8 - 2.0**-50])),
        lambda: float(get("e8m0fnu").decode(get("mxfp4").encode([8 - 2.0**-50]).scales)[0]),
        ("2.0", "1.0"),
        "we",
        "The exponent of the largest magnitude is 2 (OCP MX v1.0, 6.3); its rounded logarithm is 3.",
    )
    yield Difference(
        "code of NaN in e5m2",
        "gfloat",
        lambda: f"0x{int(gfloat.encode_float(gfloat.formats.format_info_ocp_e5m2, np.nan)):02x}",
        lambda: _our_code(np.nan, "e5m2"),
        ("0xff", "0x7e"),
        "either",
        "Six codes are NaN; ours is the quiet one with payload zero (IEEE 754-2019, 6.2.1).",
    )
    yield Difference(
        "1.25 - 2**-11 to e5m2, stochastically with the random number 0 of 7 bits",
        "gfloat",
        lambda: _by_gfloat(
            gfloat.formats.format_info_ocp_e5m2,
            1.25 - 2.0**-11,
            rnd=gfloat.RoundMode.Stochastic,
            srbits=np.array([0]),
            srnumbits=7,
        ),
        lambda: float(get("e5m2").decode(get("e5m2").encode([1.25 - 2.0**-11], Stochastic([0], 7)))[0]),
        ("1.25", "1.0"),
        "either",
        "Its mode rounds the lost bits to the width of the random number first; ours cuts them, as an adder in front "
        "of a truncation does, and as its StochasticFastest.",
    )


def _softposit() -> Iterator[Difference]:
    written = json.loads(Path(__file__).with_name("softposit.json").read_text())
    fmt, row = get("posit32_2"), written["differences"]["posit32_2 fma"]["first"][0]
    fma = parse("fma:a=posit32_2,b=posit32_2,c=posit32_2,out=posit32_2")
    a, b, c = row["a"], row["b"], row["c"]
    yield Difference(
        f"fused multiply-add of posit32_2 codes 0x{a:08x}, 0x{b:08x}, 0x{c:08x}, which nearly cancel",
        "softposit",
        lambda: f"{float(fmt.exact(row['answer'])):.9g}",
        lambda: f"{float(fmt.exact(int(fma(a=a, b=b, c=c)))):.9g}",
        ("-4.86422014e-12", "-4.86423402e-12"),
        "we",
        "The exact sum lies nearer to ours (posit standard 2022, 4.1).",
    )


def rows() -> list[list[str]]:
    """All cases under `HEADS`, run now."""
    return [case.row() for case in cases()]


def main() -> None:
    """Print the table."""
    print(f"| {' | '.join(HEADS)} |", "|---" * len(HEADS) + "|", sep="\n")
    for row in rows():
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    main()
