"""Element formats against gfloat and ml_dtypes, and the places where they are known to differ."""

import warnings

import gfloat
import ml_dtypes
import numpy as np
import pytest
from gfloat import formats as gfloat_formats
from peers import differences

from numerics import Overflow, Rounding, Stochastic, get, interop, parse

#: Formats of ml_dtypes with infinities, NaN or neither, rounded as IEEE 754 has it.
FLOATS = [name for name in interop.FORMATS if name.startswith(("float", "bfloat")) and "e8m0" not in name]
BY_GFLOAT = {
    "e4m3fn": gfloat_formats.format_info_ocp_e4m3,
    "e5m2": gfloat_formats.format_info_ocp_e5m2,
    "e2m3fn": gfloat_formats.format_info_ocp_e2m3,
    "e3m2fn": gfloat_formats.format_info_ocp_e3m2,
    "e2m1fn": gfloat_formats.format_info_ocp_e2m1,
    "e8m0fnu": gfloat_formats.format_info_ocp_e8m0,
    "bfloat16": gfloat_formats.format_info_bfloat16,
    "fp16": gfloat_formats.format_info_binary16,
}
MODES = {
    Rounding.NEAREST_EVEN: gfloat.RoundMode.TiesToEven,
    Rounding.NEAREST_AWAY: gfloat.RoundMode.TiesToAway,
    Rounding.TOWARD_ZERO: gfloat.RoundMode.TowardZero,
    Rounding.FLOOR: gfloat.RoundMode.TowardNegative,
    Rounding.CEIL: gfloat.RoundMode.TowardPositive,
}


def points(fmt, count=100_000):
    """float32 numbers: those of a format, half way between them, one unit on either side, beyond its range, specials,
    and `count` at random.
    """
    values = np.unique(fmt.decode(np.arange(1 << fmt.width)))
    values = values[np.isfinite(values)]
    beyond = values[-1] * (1 + 2.0 ** -np.arange(-3, 12))
    with np.errstate(over="ignore"):
        near = np.concatenate([values, (values[1:] + values[:-1]) / 2, beyond, -beyond]).astype(np.float32)
    random = np.random.RandomState(0)
    bits = random.randint(0, 1 << 32, count // 2, np.uint64).astype(np.uint32).view(np.float32)
    usual = (random.standard_normal(count // 2) * min(4, float(values[-1]))).astype(np.float32)
    special = np.array([0.0, -0.0, np.inf, -np.inf, 1e-45, -1e-45], np.float32)
    up, down = np.nextafter(near, np.float32(np.inf)), np.nextafter(near, np.float32(-np.inf))
    return np.concatenate([near, up, down, special, bits[~np.isnan(bits)], usual])


def same(ours, theirs):
    """Where numbers are equal, with their signs, or both are NaN."""
    return ((ours == theirs) & (np.signbit(ours) == np.signbit(theirs))) | (np.isnan(ours) & np.isnan(theirs))


@pytest.mark.parametrize("name", FLOATS)
def test_ml_dtypes_rounds_float32_to_the_same_codes(name):
    fmt, x = get(interop.FORMATS[name]), points(get(interop.FORMATS[name]))
    with np.errstate(over="ignore", invalid="ignore"):
        theirs = x.astype(getattr(ml_dtypes, name)).view(fmt.code_dtype)
    ours = fmt.encode(x, overflow=Overflow.OVERFLOW)
    # Of NaN, the code is not the same but the number.
    differing = (ours != theirs) & ~np.isnan(fmt.decode(theirs))
    assert not differing.any(), x[differing][:5]
    assert (np.isnan(fmt.decode(theirs)) == np.isnan(fmt.decode(ours))).all()
    assert len(x) > 100_000


def test_ml_dtypes_rounds_to_scales_the_same_way_but_for_ties():
    fmt = get("e8m0fnu")
    x = points(fmt)
    # Subnormal numbers of float32 are among the differences.
    x = x[(x >= np.float32(2.0**-126)) & np.isfinite(x)]
    tie = np.frexp(x)[0] == 0.75
    with np.errstate(over="ignore"):
        theirs = x.astype(ml_dtypes.float8_e8m0fnu).view(np.uint8)
    assert (fmt.encode(x, overflow=Overflow.OVERFLOW)[~tie] == theirs[~tie]).all()
    assert (fmt.encode(x, Rounding.NEAREST_AWAY, Overflow.OVERFLOW) == theirs).all()
    assert tie.sum() > 100
    assert len(x) > 40_000


@pytest.mark.parametrize("rounding", MODES)
@pytest.mark.parametrize("name", BY_GFLOAT)
def test_gfloat_rounds_to_the_same_numbers(name, rounding):
    fmt, info = get(name), BY_GFLOAT[name]
    x = points(fmt, 20_000 if fmt.width < 16 else 5_000).astype(np.float64)
    if fmt.width == 16:
        x = x[:: len(x) // 40_000]
    if name == "e8m0fnu":
        x = x[x >= 2.0**-127]
    compared = 0
    for sat, overflow in ((True, Overflow.SATURATE_ALL), (False, Overflow.OVERFLOW)):
        if not sat and not (fmt.has_nan or fmt.has_infinity):
            # It refuses what is out of range.
            continue
        theirs = gfloat.round_ndarray(info, x, MODES[rounding], sat)
        codes = fmt.encode(x, rounding, overflow)
        differing = ~same(fmt.decode(codes), theirs)
        assert not differing.any(), x[differing][:5]
        number = ~np.isnan(theirs)
        assert (gfloat.encode_ndarray(info, theirs[number]) == codes[number]).all()
        compared += len(x)
    assert compared > 10_000


@pytest.mark.parametrize("name", BY_GFLOAT)
def test_gfloat_decodes_every_code_the_same(name):
    fmt = get(name)
    codes = np.arange(1 << fmt.width)
    assert same(fmt.decode(codes), gfloat.decode_ndarray(BY_GFLOAT[name], codes)).all()


def test_gfloat_rounds_mxint8_elements_the_same():
    """Eight bits with six behind the point."""
    fmt, info = get("int8"), gfloat_formats.format_info_ocp_int8
    x = np.concatenate([np.arange(-3, 3, 2.0**-9), np.random.RandomState(1).standard_normal(20_000)])
    for rounding, mode in MODES.items():
        theirs = gfloat.round_ndarray(info, x, mode, sat=True)
        assert (fmt.decode(fmt.encode(x * 64, rounding)) == theirs * 64).all()
    assert len(x) > 20_000


def test_gfloat_rounds_stochastically_the_same_in_its_fastest_mode():
    fmt, random = get("e4m3fn"), np.random.RandomState(2)
    x = np.concatenate([points(fmt, 1000), random.standard_normal(30_000)]).astype(np.float64)
    x = x[np.isfinite(x)]
    bits = random.randint(0, 1 << 9, len(x))
    mode = gfloat.RoundMode.StochasticFastest
    theirs = gfloat.round_ndarray(BY_GFLOAT["e4m3fn"], x, mode, True, bits, 9)
    ours = fmt.decode(fmt.encode(x, Stochastic(bits, 9), Overflow.SATURATE_ALL))
    assert same(ours, theirs).all()
    assert len(x) > 30_000


@pytest.mark.parametrize("name", ["mxfp4_e2m1", "mxfp6_e2m3", "mxfp6_e3m2", "mxfp8_e4m3", "mxfp8_e5m2", "mxint8"])
def test_gfloat_encodes_blocks_the_same(name):
    info, random = getattr(gfloat_formats, f"format_info_{name}"), np.random.RandomState(3)
    x = random.standard_normal((60, 32)) * np.ldexp(1.0, random.randint(-140, 120, (60, 1)))
    # Of negative numbers gfloat makes -128 too, which OCP MX v1.0 leaves open, and we do not.
    x = np.abs(x) if name == "mxint8" else x
    x[0], x[1, 1:] = 0.0, 0.0
    block = get(name).encode(x)
    for row, scale, elements in zip(x, block.scales[:, 0], block.elements, strict=True):
        factor = gfloat.compute_scale_amax(info.etype.emax, row)
        assert list(gfloat.encode_block(info, factor, row / factor)) == [scale, *elements]
    assert block.elements.size == 60 * 32


@pytest.mark.parametrize("operation", ["multiply", "add", "subtract"])
@pytest.mark.parametrize("name", ["float8_e4m3fn", "float8_e5m2", "float8_e4m3", "float8_e5m2fnuz", "float6_e3m2fn"])
def test_ml_dtypes_computes_every_pair_the_same(name, operation):
    fmt = get(interop.FORMATS[name])
    a, b = (codes.astype(np.uint8) for codes in np.divmod(np.arange(1 << (2 * fmt.width)), 1 << fmt.width))
    dtype = getattr(ml_dtypes, name)
    with np.errstate(over="ignore", invalid="ignore"):
        theirs = getattr(np, operation)(a.view(dtype), b.view(dtype)).astype(np.float32)
    ours = parse(f"{operation}:a={fmt},b={fmt},out={fmt},overflow=overflow")(a=a, b=b)
    assert same(fmt.decode(ours), theirs.astype(np.float64)).all()
    assert len(ours) == 1 << (2 * fmt.width)


@pytest.mark.parametrize("case", list(differences.cases()), ids=lambda case: f"{case.library}-{case.case}")
def test_where_libraries_differ(case):
    _, _, its, ours, right, why = case.row()
    assert ours == case.recorded[1]
    if case.installed == differences.VERSIONS[case.library]:
        assert its == case.recorded[0]
        assert its != ours
    assert right in ("we", "it", "either")
    assert why.endswith(".")


def test_the_table_of_differences_has_every_case(capsys):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        differences.main()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 + len(list(differences.cases())) > 15
    assert len({line.count("|") for line in lines}) == 1
