"""Products of matrices in memory: against plain integers and fractions, and where each byte lies."""

from dataclasses import replace

import numpy as np
import pytest

from numerics import get
from numerics.errors import InputError
from numerics.functions import parse
from numerics.matrix.stored import Job, StoredProduct, slot_bits

MAC = parse("mac:a=int8,b=int8,acc=int32")


def test_slots_are_the_next_power_of_two():
    assert [slot_bits(width) for width in (1, 2, 3, 4, 6, 8, 9, 19, 32, 33, 128)] == [
        1, 2, 4, 4, 8, 8, 16, 32, 32, 64, 128
    ]  # fmt: skip


def test_every_byte_lies_where_the_layout_says():
    memory = np.full(64, 0xEE, np.uint8)
    # Rows of A: (1, 2, 3), (-1, -2, -3); columns of B: (4, 5, 6), (7, 8, 9).
    memory[1:4], memory[6:9] = (1, 2, 3), (0xFF, 0xFE, 0xFD)
    memory[16:19], memory[20:23] = (4, 5, 6), (7, 8, 9)
    job = Job(m=2, n=2, k=3, a=1, a_stride=5, b=16, b_stride=4, c=32, c_stride=12)
    after = StoredProduct(MAC).run(memory, job)
    assert after[32:40].view("<i4").tolist() == [32, 50]
    assert after[44:52].view("<i4").tolist() == [-32, -50]
    untouched = np.ones(64, bool)
    untouched[32:40] = untouched[44:52] = False
    assert (after[untouched] == memory[untouched]).all()


def test_elements_of_less_than_a_byte_begin_at_its_lowest_bit():
    memory = np.zeros(16, np.uint8)
    # A = (1, -2, 3), B = (2, 1, -1): 0xE1 0x03, 0x12 0x0F.
    memory[0:2], memory[2:4] = (0xE1, 0xA3), (0x12, 0x5F)
    memory[8:10] = 0xFF
    unit = StoredProduct(parse("mac:a=int4,b=int4,acc=int8"), parse("convert:a=int8,out=int4"))
    after = unit.run(memory, Job(m=1, n=1, k=3, a=0, a_stride=2, b=2, b_stride=2, c=8, c_stride=1))
    # 2 - 2 - 3 = -3; what is left of the last byte is 0.
    assert after[8:10].tolist() == [0x0D, 0xFF]


def test_totals_start_from_the_bias_and_negative_results_become_zero():
    memory = np.zeros(64, np.uint8)
    memory[0:2], memory[2:4] = (1, 2), (3, 4)
    memory[16:24].view("<i4")[:] = (-12, 100)
    memory[4:6] = (1, 1)
    job = Job(m=1, n=2, k=2, a=0, a_stride=2, b=2, b_stride=2, c=32, c_stride=8, bias=16, relu=True)
    assert StoredProduct(MAC).run(memory, job)[32:40].view("<i4").tolist() == [0, 103]


@pytest.mark.parametrize("text", ["mac:a=e4m3fn,b=e4m3fn,acc=fp32", "mac:a=posit8_0,b=posit8_0,acc=quire"])
def test_each_total_is_stepped_as_the_definition_says(text):
    mac, out = parse(text), "fp32" if "fp32" in text else "quire8_0"
    readout = parse(f"convert:a={out},out=bfloat16")
    rng = np.random.default_rng(1)
    m, n, k, compared = 3, 4, 5, 0
    memory = rng.integers(0, 256, 256, np.uint8)
    job = Job(m=m, n=n, k=k, a=0, a_stride=7, b=64, b_stride=6, c=128, c_stride=10)
    after = StoredProduct(mac, readout).run(memory, job)
    for row in range(m):
        for col in range(n):
            total = 0
            for step in range(k):
                a, b = int(memory[7 * row + step]), int(memory[64 + 6 * col + step])
                total = mac.twin({"a": (a,), "b": (b,), "acc": (total,)})
            place = 128 + 10 * row + 2 * col
            assert after[place : place + 2].view("<u2")[0] == readout.twin({"a": (total,)})
            compared += 1
    assert compared == 12


@pytest.mark.parametrize("mode", [0, 1, 2, 3])
def test_lanes_are_stepped_as_the_unit_steps_them(mode):
    modes = "modes=e2m1fn+posit4_1+posit16_1"
    simd, readout = parse(f"simd:{modes}"), parse(f"readout:{modes}")
    rng = np.random.default_rng(3)
    memory = rng.integers(0, 256, 512, np.uint8)
    job = Job(m=2, n=3, k=6, a=0, a_stride=12, b=32, b_stride=14, c=400, c_stride=6, bias=128)
    after = StoredProduct(simd, readout).run(memory, replace(job, constants=(("mode", mode),)))
    for row in range(2):
        for col in range(3):
            total = memory[128 + 16 * col :][:16].view("<u4")[None]
            for step in range(6):
                a, b = (memory[at + 2 * step :][:2].view("<u2") for at in (12 * row, 32 + 14 * col))
                vectors = {"mode": np.array([[mode]], np.uint32), "a": a[None], "b": b[None], "acc": total}
                total = simd.evaluate({name: words.astype(np.uint32) for name, words in vectors.items()})
            wanted = readout.evaluate({"mode": np.array([[mode]], np.uint32), "acc": total})
            assert after[400 + 6 * row + 2 * col :][:2].view("<u2")[0] == wanted[0, 0]


def test_nan_outlives_relu_and_a_signed_zero_does_not():
    memory = np.zeros(32, np.uint8)
    e4m3, out = get("e4m3fn"), get("bfloat16")
    memory[0:3] = e4m3.encode([np.nan, -1.0, -0.0])
    memory[8] = e4m3.encode([1.0])[0]
    unit = StoredProduct(parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32"), parse("convert:a=fp32,out=bfloat16"))
    job = Job(m=3, n=1, k=1, a=0, a_stride=1, b=8, b_stride=1, c=16, c_stride=2, relu=True)
    codes = unit.run(memory, job)[16:22].view("<u2")
    assert np.isnan(out.decode(codes[:1]))[0]
    assert codes[1:].tolist() == [0, 0]


def test_relu_of_a_lane_that_fills_a_part_of_a_wide_result():
    keys = "modes=e2m1fn+posit16_1"
    unit = StoredProduct(parse(f"simd:{keys}"), parse(f"readout:{keys},out=posit16_1"))
    memory, posit = np.zeros(32, np.uint8), get("posit16_1")
    memory[0:6] = posit.encode([-1.5, 2.0, 1.0]).astype("<u2").view(np.uint8)
    job = Job(m=2, n=1, k=1, a=0, a_stride=2, b=4, b_stride=2, c=16, c_stride=8, relu=True, constants=(("mode", 1),))
    assert unit.run(memory, job)[16:32].view("<u8").tolist() == [0, int(posit.encode([2.0])[0])]
    # The same bytes in the other mode, 0xB800 and 0x5000 by 0x4000: in lane 3 -1.5 · 2 and 3 · 2.
    lanes = unit.run(memory, replace(job, constants=(("mode", 0),)))[16:32].view("<u2")
    assert posit.decode(lanes).tolist() == [0] * 7 + [6]


def test_sizes_of_zero_and_rows_outside_are_refused():
    memory = np.zeros(16, np.uint8)
    job = Job(m=1, n=1, k=0, a=0, a_stride=1, b=0, b_stride=1, c=0, c_stride=1)
    with pytest.raises(InputError, match=r"^Sizes of a product must be at least 1, not 1 x 1 x 0$"):
        StoredProduct(MAC).run(memory, job)
    job = Job(m=1, n=1, k=4, a=13, a_stride=1, b=0, b_stride=1, c=0, c_stride=1)
    with pytest.raises(InputError, match=r"^A row must lie in the memory of 16 bytes, not end at 17$"):
        StoredProduct(MAC).run(memory, job)
