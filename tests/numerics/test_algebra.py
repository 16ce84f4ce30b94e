"""What holds for formats with any parameters."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import formats, minifloats, posits
from twins import compare_encoding, same, sample, turns

from numerics import Minifloat, Overflow, Rounding, get
from numerics.oracle.elements import decode

NUMBERS = st.floats(allow_nan=False)
SEEDS = st.integers(0, (1 << 32) - 1)


@settings(max_examples=500)
@given(formats())
def test_a_name_gives_its_format(fmt):
    assert get(fmt.name) == fmt
    assert get(fmt.name).name == fmt.name


@given(formats(), SEEDS)
def test_codes_stand_for_the_numbers_of_the_definition(fmt, seed):
    codes = sample(fmt, 24, seed)
    values = fmt.decode(codes)
    assert same(values, np.array([float(decode(fmt, int(code))) for code in codes])).all()
    most_negative = getattr(fmt, "symmetric", False) and 1 << (fmt.width - 1)
    plain = np.isfinite(values) & (codes != most_negative if most_negative else True)
    for rounding in Rounding:
        assert (fmt.encode(values[plain], rounding) == codes[plain]).all()


@settings(max_examples=120)
@given(formats(), SEEDS)
def test_numbers_round_as_the_definition_says(fmt, seed):
    spots = turns(fmt, fmt.decode(sample(fmt, 8, seed)))
    assert compare_encoding(fmt, spots[np.random.RandomState(seed).permutation(len(spots))[:40]]) >= 2 * 2 * 20


@given(formats(), st.lists(NUMBERS, min_size=2, max_size=20), st.sampled_from(list(Rounding)))
def test_rounding_is_monotone(fmt, numbers, rounding):
    rounded = fmt.decode(fmt.encode(np.sort(numbers), rounding, Overflow.SATURATE_ALL))
    finite = rounded[np.isfinite(rounded)]
    assert (np.diff(finite) >= 0).all()


@given(formats(), st.lists(NUMBERS, min_size=1, max_size=20), st.sampled_from(list(Rounding)))
def test_rounding_twice_is_rounding_once(fmt, numbers, rounding):
    once = fmt.encode(numbers, rounding, Overflow.SATURATE_ALL)
    assert (fmt.encode(fmt.decode(once), rounding, Overflow.SATURATE_ALL) == once).all()


@given(minifloats(), st.lists(NUMBERS, min_size=1, max_size=20))
def test_signed_minifloats_round_alike_on_both_sides(fmt, numbers):
    fmt = Minifloat(fmt.exp_bits, fmt.man_bits, fmt.bias, True, fmt.subnormals, fmt.specials)
    mirrored = {Rounding.FLOOR: Rounding.CEIL, Rounding.CEIL: Rounding.FLOOR}
    for rounding in Rounding:
        up = fmt.decode(fmt.encode(numbers, rounding))
        down = fmt.decode(fmt.encode(np.negative(numbers), mirrored.get(rounding, rounding)))
        assert ((up == -down) | (np.isnan(up) & np.isnan(down))).all()


@given(posits(), st.lists(NUMBERS, min_size=1, max_size=20))
def test_posits_keep_nonzero_numbers_nonzero_and_real(fmt, numbers):
    finite = np.array(numbers)[np.isfinite(numbers)]
    for rounding in Rounding:
        rounded = fmt.decode(fmt.encode(finite, rounding))
        assert ((rounded == 0) == (finite == 0)).all()
        assert np.isfinite(rounded).all()
        assert (np.sign(rounded) == np.sign(finite)).all()
