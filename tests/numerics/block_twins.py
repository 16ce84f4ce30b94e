"""Comparison of the fast models of block formats with their twins, and strategies for them."""

import numpy as np
from hypothesis import strategies as st
from strategies import formats, minifloats, posits
from twins import exact, same

from numerics import Rounding, Stochastic, get
from numerics.blocks import Extent, HiFloat4, Micro, Scaled, ScaleRule, Special
from numerics.oracle import blocks as oracle
from numerics.rounding import Overflow


def rows_of(fmt, shape, axis):
    """Places of the array in each block, in the order of the scales."""
    size = int(np.prod(shape))
    places = fmt.tiling(shape, axis).blocks(np.arange(1, size + 1).reshape(shape))
    return [row[row > 0] - 1 for row in places]


def level_rows(fmt, codes):
    """Codes of the levels of each block, in the order of the scales."""
    rows = []
    for level in codes.levels:
        parts = level.shape[codes.axis] // max(codes.scales.shape[codes.axis], 1)
        split = (*level.shape[: codes.axis], -1, parts, *level.shape[codes.axis + 1 :])
        rows.append(np.moveaxis(level.reshape(split), codes.axis + 1, -1).reshape(codes.scales.size, parts))
    return list(zip(*rows, strict=True)) if rows else [()] * codes.scales.size


def twin_codes(fmt, array, axis, way, special, overflow):
    """The tensor scale and the codes of all blocks, by definition."""
    flat = [
        exact(float(x)) if array.dtype.kind == "f" else oracle.number(oracle.Fraction(int(x))) for x in array.flat
    ]
    rows = rows_of(fmt, array.shape, axis)
    blocks = [[flat[at] for at in row] for row in rows]
    if isinstance(fmt, HiFloat4):
        return None, [oracle.encode_hifloat4(block, way) for block in blocks]
    if fmt.recipe:
        return oracle.encode_by_recipe(fmt, blocks)
    kept = [b for b in blocks if not any(x.value is None and not oracle.held(fmt.element, x, special) for x in b)]
    tensor = oracle.tensor_scale(fmt, kept) if fmt.tensor else oracle.power(0)
    ways = [way] * array.size
    if isinstance(way, Stochastic):
        random = np.broadcast_to(way.random, array.shape)
        ways = [Stochastic(x, way.width) for x in random.flat]
    codes = [
        oracle.encode_block(fmt, b, [ways[at] for at in row], tensor=tensor, special=special, scale_overflow=overflow)
        for row, b in zip(rows, blocks, strict=True)
    ]
    return tensor if fmt.tensor else None, codes


def compare(fmt, array, axis=-1, way=Rounding.NEAREST_EVEN, special=Special.PROPAGATE, overflow=Overflow.SATURATE):
    """Compare every code, and every decoded number, with the twin; how many blocks were compared."""
    options = {} if isinstance(fmt, HiFloat4) else {"scale_overflow": overflow}
    codes = fmt.encode(array, axis, way, special=special, **options)
    tensor, expected = twin_codes(fmt, array, axis, way, special, overflow)
    if tensor is not None:
        assert float(codes.tensor_scale) == tensor, f"{fmt}: tensor scale {codes.tensor_scale!r}, not {tensor}"
    rows = rows_of(fmt, array.shape, axis)
    decoded, elements = codes.decode().reshape(-1), codes.elements.reshape(-1)
    assert decoded.size == array.size
    levels = level_rows(fmt, codes)
    for row, scale, level, wanted in zip(rows, codes.scales.reshape(-1), levels, expected, strict=True):
        where = f"{fmt} {way} {special}: block {array.reshape(-1)[row]}"
        assert scale == wanted.scale, f"{where}: scale {scale:#x}, not {wanted.scale:#x}"
        assert [list(part) for part in level] == list(wanted.levels), f"{where}: levels {level}, not {wanted.levels}"
        assert list(elements[row]) == wanted.elements, f"{where}: elements {elements[row]}, not {wanted.elements}"
        if isinstance(fmt, HiFloat4):
            numbers = oracle.decode_hifloat4(wanted)
        else:
            numbers = oracle.decode_block(fmt, wanted, tensor if tensor is not None else oracle.power(0))
        assert same(decoded[row], np.array([float(x) for x in numbers])).all(), f"{where}: {decoded[row]}"
    return len(rows)


def scale_formats():
    """Formats in which a scale makes sense: with numbers above zero."""
    named = st.sampled_from(["e8m0fnu", "ue4m3", "ue5m3", "e4m3fn", "fp32", "bfloat16", "fp16", "e6m2b48fnu_normal"])
    # Powers of two of which the largest is below 1, so that elements are clipped far from the end of float32.
    small = st.builds("e{}m0b{}fnu_normal".format, st.integers(2, 5), st.integers(32, 140))
    return named.map(get) | small.map(get) | minifloats(man_bits=10) | posits()


@st.composite
def scaled_formats(draw):
    """Block formats of any parameters."""
    element = draw(formats() | st.just(get("hif8")))
    block = draw(st.integers(1, 40).map(lambda n: (n,)) | st.sampled_from([*Extent, (3, 5), (2, 2), (16, 16)]))
    micro = None
    if len(block) == 1 and not isinstance(block, Extent) and block[0] > 1 and draw(st.booleans()):
        length = draw(st.sampled_from([n for n in range(1, block[0] + 1) if block[0] % n == 0]))
        micro = Micro(length, draw(st.integers(1, 3)))
    return Scaled(
        element=element,
        scale=draw(scale_formats()),
        block=block,
        rule=draw(st.none() | st.sampled_from(ScaleRule)),
        tensor=draw(st.booleans()),
        fraction_bits=draw(st.integers(-8, 8)),
        micro=micro,
        nonzero=draw(st.booleans()),
        split=draw(st.integers(0, element.width - 1)),
    )


@st.composite
def arrays(draw, finite=True):
    """Arrays of two axes, of floats or integers: normal numbers of many sizes, some at the borders of rules."""
    shape = (draw(st.integers(1, 4)), draw(st.integers(1, 45)))
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    kind = draw(st.sampled_from(["f4", "f8", "f2", "i8", "i2"]))
    if kind in ("i8", "i2"):
        bits = draw(st.integers(1, 15 if kind == "i2" else 62))
        return rng.randint(-(2**bits), 2**bits, size=shape).astype(kind)
    spread = draw(st.sampled_from([0.0, 1.0, 4.0, 20.0]))
    centre = draw(st.sampled_from([0, 0, -10, 10] if kind == "f2" else [0, 0, -100, -60, 30, 90, 125]))
    values = rng.standard_normal(shape) * np.exp2(np.round(rng.standard_normal(shape) * spread) + centre)
    if draw(st.booleans()):
        # Numbers of few bits, whose quotients are ties.
        mantissa, exponent = np.frexp(values)
        values = np.ldexp(np.round(mantissa * 16) / 16, exponent)
    if draw(st.booleans()):
        values[rng.random_sample(shape) < 0.3] = 0.0
        values[rng.random_sample(shape) < 0.1] = -0.0
    if not finite:
        for special in (np.nan, np.inf, -np.inf):
            values[rng.random_sample(shape) < 0.02] = special
    with np.errstate(over="ignore"):
        narrow = values.astype(kind)
    return narrow if not finite else np.clip(narrow, np.finfo(kind).min, np.finfo(kind).max)
