"""Streams against encoding all at once, and the space that they take."""

import re
import tracemalloc

import numpy as np
import pytest

from numerics import InputError, Stochastic, blocks, get, measures, streaming
from numerics.blocks.layout import pieces


def noise(shape, seed=0, dtype=np.float32):
    return np.random.RandomState(seed).standard_normal(shape).astype(dtype)


@pytest.mark.parametrize(
    ("shape", "sizes", "chunk"),
    [((), (), 1), ((10,), (1,), 3), ((7, 50), (1, 8), 16), ((33, 20), (16, 16), 256), ((4, 3, 5), (1, 1, 5), 5)],
)
def test_pieces_are_a_partition_along_blocks(shape, sizes, chunk):
    seen, order = np.zeros(shape, int), np.arange(np.prod(shape, dtype=int)).reshape(shape)
    for index in pieces(shape, sizes, chunk):
        assert seen[index].size <= chunk
        assert all(rows.start % size == 0 for rows, size in zip(index, sizes, strict=True))
        seen[index] += 1
    assert (seen == 1).all()
    assert order.size == seen.size


@pytest.mark.parametrize("shape", [(1000,), (31, 17), (3, 4, 50), ()])
@pytest.mark.parametrize("chunk", [7, 64, 100_000])
def test_streams_of_elements_are_the_whole(shape, chunk):
    for name, options in (
        ("e4m3fn", {}),
        ("posit16_1", {"rounding": "floor"}),
        ("fp32", {}),
        ("e5m2", {"overflow": "overflow"}),
    ):
        fmt, x = get(name), noise(shape) * 1000
        codes = streaming.encode(fmt, x, chunk=chunk, **options)
        assert codes.dtype == fmt.code_dtype
        assert np.array_equal(codes, fmt.encode(x, **options))
        assert np.array_equal(streaming.decode(fmt, codes, chunk=chunk), fmt.decode(codes), equal_nan=True)


BLOCKS = [
    "mxfp4",
    "mxfp8_e5m2",
    "nvfp4",
    "nvint4",
    "uefp4",
    "mx6",
    "hif4",
    "msfp12",
    "fp6_split",
    "e2m1fn.b16.ue4m3.tensor.recipe",
    "e2m3fn.b3.fp16",
]


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.parametrize("shape", [(700,), (9, 130), (2, 3, 96), (5, 7)])
def test_streams_of_blocks_are_the_whole(name, shape):
    fmt, x, compared = get(name), noise(shape, 1), 0
    for axis in range(-len(shape), 0):
        whole = fmt.encode(x, axis=axis)
        if fmt.tiling(shape, axis).capacity > 700:
            continue
        for chunk in (700, 1400, 100_000):
            got = streaming.encode(fmt, x, chunk=chunk, axis=axis)
            assert got.tensor_scale == whole.tensor_scale
            pairs = zip(
                (got.elements, got.scales, *got.levels), (whole.elements, whole.scales, *whole.levels), strict=True
            )
            for mine, its in pairs:
                assert mine.dtype == its.dtype
                assert np.array_equal(mine, its)
                compared += mine.size
            decoded = streaming.decode(fmt, got, chunk=chunk)
            assert np.array_equal(decoded, whole.decode())
    assert compared >= 3 * x.size


def test_two_dimensional_blocks_stream_too():
    fmt, x = get("nvfp4_2d"), noise((70, 90), 2)
    whole, got = fmt.encode(x), streaming.encode(get("nvfp4_2d"), x, chunk=300)
    assert np.array_equal(got.elements, whole.elements)
    assert np.array_equal(got.scales, whole.scales)
    assert got.scales.shape == (5, 6)
    assert np.array_equal(streaming.decode(fmt, got, chunk=256), whole.decode())


def test_special_numbers_do_not_reach_the_tensor_scale():
    x = noise((40, 64), 3)
    x[30, 5], x[30, 6] = np.nan, 1e30
    whole, got = get("nvfp4").encode(x), streaming.encode(get("nvfp4"), x, chunk=128)
    assert got.tensor_scale == whole.tensor_scale
    assert np.array_equal(got.scales, whole.scales)


def test_random_bits_are_those_of_their_numbers():
    x, fmt = noise((30, 40), 4), get("e4m3fn")
    random = Stochastic(np.random.RandomState(5).randint(0, 256, (30, 40)), 8)
    assert np.array_equal(streaming.encode(fmt, x, chunk=77, rounding=random), fmt.encode(x, random))
    column = Stochastic(np.arange(30)[:, None], 8)
    assert np.array_equal(streaming.encode(fmt, x, chunk=77, rounding=column), fmt.encode(x, column))


def test_files_are_mapped_and_memory_is_bounded(tmp_path):
    count, chunk = 1 << 22, 1 << 16
    source = np.memmap(tmp_path / "x.f32", np.float32, "w+", shape=(count // 1024, 1024))
    for start in range(0, len(source), 512):
        source[start : start + 512] = noise((512, 1024), start)
    element, block = get("e4m3fn"), get("nvfp4")
    # What stays, such as tables, is made before.
    streaming.encode(element, source[:256], chunk=chunk)
    streaming.encode(block, source[:256], chunk=chunk)
    tracemalloc.start()
    codes = streaming.encode(element, source, tmp_path / "codes.npy", chunk=chunk)
    streaming.decode(element, codes, tmp_path / "numbers.npy", dtype=np.float32, chunk=chunk)
    made = streaming.encode(block, source, tmp_path / "blocks", chunk=chunk)
    streaming.decode(block, made, tmp_path / "again.npy", chunk=chunk)
    errors = streaming.measure(block, source, made, chunk=chunk)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # The source alone takes 16 MB, and its numbers 32 MB.
    assert peak < 60 * chunk < 4 * count
    assert np.array_equal(np.load(tmp_path / "codes.npy"), element.encode(np.asarray(source)))
    loaded = streaming.load(tmp_path / "blocks", block)
    assert isinstance(loaded.elements, np.memmap)
    whole = block.encode(np.asarray(source))
    assert np.array_equal(loaded.elements, whole.elements)
    assert loaded.tensor_scale == whole.tensor_scale
    assert np.array_equal(np.load(tmp_path / "again.npy"), whole.decode())
    assert errors.count == count
    assert 18 < errors.sqnr_db < 22


@pytest.mark.parametrize("name", ["bfloat16", "mxfp4", "nvfp4", "hif4"])
def test_measures_are_those_of_the_whole(name):
    fmt = get(name)
    # Near the end of the range of bfloat16, where squares leave that of float32.
    x = noise((50, 64), 6, np.float64) * (2.0**120 if name == "bfloat16" else 1)
    encoded = fmt.encode(x)
    numbers = encoded.decode() if isinstance(encoded, blocks.BlockArray) else fmt.decode(encoded)
    for codes in (None, encoded):
        errors = streaming.measure(fmt, x, codes, chunk=200)
        assert errors.sqnr_db == pytest.approx(measures.sqnr_db(x, numbers), rel=1e-12)
        assert errors.mean_squared_error == pytest.approx(measures.mean_squared_error(x, numbers), rel=1e-12)
        assert errors.max_relative_error == measures.max_relative_error(x, numbers)
        assert errors.mean_relative_error == pytest.approx(measures.mean_relative_error(x, numbers), rel=1e-12)
        assert errors.crest_factor == pytest.approx(measures.crest_factor(x), rel=1e-12)


def test_levels_of_an_older_encoding_are_gone(tmp_path):
    streaming.encode(get("hif4"), noise(256), tmp_path)
    assert len(streaming.load(tmp_path).levels) == 2
    streaming.encode(get("mxfp4"), noise(256), tmp_path)
    assert streaming.load(tmp_path).levels == ()


def test_a_folder_tells_its_format_axis_and_shape(tmp_path):
    x = noise((96, 70), 7)
    for name in ("mxfp4", "nvfp4", "e2m3fn.b3.fp16", "fp6_split"):
        made = streaming.encode(get(name), x, tmp_path / name, axis=0, chunk=7000)
        for asked in (None, name, get(name)):
            again = streaming.load(tmp_path / name, asked)
            assert (again.format, again.axis, again.shape) == (get(name), 0, x.shape)
            assert np.array_equal(again.decode(), get(name).encode(x, axis=0).decode())
            assert np.array_equal(again.decode(), made.decode())
    refused(
        lambda: streaming.load(tmp_path / "mxfp4", "mxint8"),
        f"Codes in {tmp_path / 'mxfp4'} must be of mxint8, not of mxfp4",
    )
    refused(
        lambda: streaming.load(tmp_path),
        f"Folder of block codes must have a file format.json, but {tmp_path} has none",
    )
    (tmp_path / "mxfp4" / "format.json").write_text('{"format": "mxfp4", "axis": 0, "shape": [70, 96]}')
    refused(
        lambda: streaming.load(tmp_path / "mxfp4"),
        f"Codes in {tmp_path / 'mxfp4'} must have shape (70, 96), not (96, 70)",
    )


def test_files_get_their_ending_and_lists_are_arrays(tmp_path):
    e2m1 = get("e2m1fn")
    codes = streaming.encode(e2m1, [1.0, 2.0, 6.0], tmp_path / "codes.e2m1")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["codes.e2m1.npy"]
    assert np.load(tmp_path / "codes.e2m1.npy").tolist() == codes.tolist() == e2m1.encode([1, 2, 6]).tolist()
    assert streaming.decode(e2m1, codes.tolist(), str(tmp_path / "y")).tolist() == [1, 2, 6]
    assert (tmp_path / "y.npy").exists()
    assert streaming.measure(e2m1, [1.0, 2.0, 5.0], [2, 4, 6]).max_relative_error == pytest.approx(0.2)
    assert streaming.encode(get("mxfp4"), [[1.0, 2.0]]).elements.shape == (1, 2)


LONG = [
    ("dfp16", {}),
    ("ternary_absmean", {}),
    ("fp6_split", {"rounding": "floor"}),
    ("e4m3fn.whole.fp32.absmean", {"special": "saturate"}),
    ("e2m1fn.row.fp32", {"special": "poison"}),
    ("e2m1fn.row.ue4m3.tensor", {}),
    ("int4sym.b200.fp16.nonzero", {"scale_overflow": "overflow"}),
    ("e2m3fn.row.e8m0fnu", {}),
]


@pytest.mark.parametrize(("name", "options"), LONG)
@pytest.mark.parametrize("kind", ["float32", "float64", "huge", "special", "int32", "int64"])
def test_blocks_longer_than_a_piece_are_the_whole(name, options, kind):
    fmt, x, compared = get(name), noise((4, 101), 8, np.float64), 0
    if kind == "huge":
        x *= 2.0**1015
    elif kind.startswith("int"):
        x = np.rint(x * (2.0**51 if kind == "int64" else 2.0**20)).astype(kind)
    elif kind == "special":
        if not fmt.scale.has_nan or (not fmt.element.has_nan and name == "dfp16"):
            x[1] = 0
        x[2, 40], x[2, 90], x[0, 5] = np.nan, np.inf, -np.inf
        x[3] = -0.0
    else:
        x = x.astype(kind)
    random = Stochastic(np.random.RandomState(9).randint(0, 256, x.shape, np.uint8), 8)
    for axis in (-2, 1):
        for way in ({}, {"rounding": random}):
            whole = fmt.encode(x, axis=axis, **options | way)
            for chunk in (17, 50):
                got = streaming.encode(fmt, x, chunk=chunk, axis=axis, **options | way)
                assert got.tensor_scale == whole.tensor_scale
                for mine, its in ((got.elements, whole.elements), (got.scales, whole.scales)):
                    assert mine.dtype == its.dtype and np.array_equal(mine, its)
                    compared += mine.size
                numbers = streaming.decode(fmt, got, chunk=chunk)
                assert np.array_equal(numbers, whole.decode(), equal_nan=True)
    assert compared >= 8 * x.size


def test_what_long_blocks_take_is_bounded():
    count, chunk = 1 << 20, 1 << 14
    x = noise(count, 10)
    codes = np.empty(count, np.uint8)
    for name in ("ternary_absmean", "fp6_split"):
        fmt = get(name)
        streaming.encode(fmt, x[: 4 * chunk], chunk=chunk)
        tracemalloc.start()
        made = streaming.encode(fmt, x, chunk=chunk)
        errors = streaming.measure(fmt, x, chunk=chunk)
        peak = tracemalloc.get_traced_memory()[1] - made.elements.nbytes
        tracemalloc.stop()
        assert peak < 3 * count
        assert errors.count == len(codes)
        assert errors.sqnr_db == pytest.approx(measures.sqnr_db(x, fmt.encode(x).decode()), rel=1e-12)
        assert np.array_equal(made.elements, fmt.encode(x).elements)


def test_blocks_that_cannot_be_cut_are_refused():
    for name, size in (("mx6", 16), ("e2m1fn.row.ue4m3.tensor.recipe", 333), ("hif4", 64)):
        refused(
            lambda name=name: streaming.encode(get(name), noise((5, 333)), chunk=10),
            f"Blocks of a stream must have at most 10 numbers, not {size} as {name} has",
        )


def refused(call, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        call()


def test_what_does_not_fit_is_refused(tmp_path):
    e2m1, mxfp4, x = get("e2m1fn"), get("mxfp4"), noise(100)
    x[70] = np.nan
    refused(
        lambda: streaming.encode(e2m1, x, chunk=32),
        "Values for e2m1fn, which has no NaN, must not be NaN, but number 6 is, in the piece from (64,) on",
    )
    refused(
        lambda: streaming.encode(e2m1, x[:60], np.empty(60, np.int8)),
        "Result of a stream must go into uint8 of shape (60,), not int8 of (60,)",
    )
    refused(
        lambda: streaming.encode(mxfp4, x, chunk=16),
        "Blocks of a stream must have at most 16 numbers, not 32 as mxfp4 has",
    )
    refused(
        lambda: streaming.encode(mxfp4, x, np.empty(100, np.uint8)),
        "Codes of mxfp4 must go into a folder or new memory, not into one array",
    )
    refused(
        lambda: streaming.encode(mxfp4, x[:0]),
        "Source of a stream of mxfp4 must hold at least one value, not have shape (0,)",
    )
    refused(
        lambda: streaming.encode(e2m1, x, chunk=0), "Numbers of a stream worked on at once must be at least 1, not 0"
    )
    refused(lambda: streaming.decode(mxfp4, np.zeros(3, int)), "Codes of mxfp4 must be blocks")
    refused(lambda: streaming.measure(e2m1, x), "Source to measure must be finite, but a value is not")
    refused(
        lambda: streaming.measure(e2m1, x[:3], np.zeros(2, np.uint8)),
        "Source to measure must have the shape of its codes and at least one value, not be (3,) for codes of (2,)",
    )
