"""Transforms and measures take formats by name too, and refuse others with a true sentence."""

import re

import numpy as np
import pytest

from numerics import InputError, get, measures, transforms
from numerics.formats.names import UnknownFormatError

VALUES = np.random.RandomState(0).standard_normal((8, 32))
FACTOR = transforms.dyadic(0.01)
#: Each is called with formats, then with their names: the names, and the call.
CALLS = {
    "accuracy_bits": (("e4m3fn",), lambda a: measures.accuracy_bits(VALUES, a)),
    "accuracy_profile": (("posit8_2",), lambda a: measures.accuracy_profile(a, -2, 2).bits),
    "best_unit": (("e2m1fn",), measures.best_unit),
    "ceiling_db": (("e2m3fn",), measures.ceiling_db),
    "crossover": (("int4", "e2m1fn"), lambda a, b: measures.crossover(a, b, 16, measures.E4M3).crest_factor),
    "dynamic_range": (("fp32",), lambda a: measures.dynamic_range(a).binades),
    "gaussian_noise": (("e2m1fn",), lambda a: measures.gaussian_noise(a, 0.5)),
    "qsnr_db": (("int8",), lambda a: measures.qsnr_db(a, 2.0, 32, measures.UE8M0)),
    "ulp_error": (("e5m2",), lambda a: measures.ulp_error(VALUES, VALUES + 0.01, a)),
    "augment": (("mxfp4", "int8"), lambda a, b: transforms.augment(VALUES, VALUES, [3], a, b).product()),
    "cast_by_exponent": (("e2m1fn", "e4m3fn"), lambda a, b: transforms.cast_by_exponent(np.arange(16), 1, a, b)),
    "decode_with_bias": (("e2m1fn",), lambda a: transforms.decode_with_bias(np.arange(16), a, 1.5)),
    "encode_with_bias": (("e2m1fn",), lambda a: transforms.encode_with_bias(VALUES, a, 1.5)),
    "expansion": (("e4m3fn",), lambda a: transforms.expansion(VALUES, a, axis=1).exponent),
    "maximum_bias": (("e3m0fn",), lambda a: transforms.maximum_bias(3.0, a)),
    "narrow": (("int8", "int4"), lambda a, b: transforms.narrow(np.arange(256), a, b)),
    "preshift": (("e2m1fn",), lambda a: transforms.preshift([1.0, 9.0], a).shifts),
    "requantize": (("int8",), lambda a: transforms.requantize([1000, -70], FACTOR, a)),
    "residual_add": (("int8",), lambda a: transforms.residual_add(([1000], FACTOR), ([70], FACTOR), a)),
    "rms_clip": (("e2m1fn",), lambda a: transforms.rms_clip(VALUES, a).decode()),
    "search_bias": (("e2m1fn",), lambda a: transforms.search_bias(VALUES, a).bias),
    "valid_shifts": (("e2m1fn", "e4m3fn"), transforms.valid_shifts),
}


@pytest.mark.parametrize("function", CALLS)
def test_a_name_is_as_good_as_the_format(function):
    names, call = CALLS[function]
    by_format = call(*map(get, names))
    assert np.size(by_format) > 0
    assert np.array_equal(call(*names), by_format)


@pytest.mark.parametrize("function", CALLS)
def test_names_of_no_format_are_told(function):
    names, call = CALLS[function]
    with pytest.raises(UnknownFormatError, match=r"^Format must have a name that .*, not 'e2m1fnn'; the nearest is "):
        call("e2m1fnn", *names[1:])


#: By the kind of format that they take: the sentence about another.
KINDS = {
    "an element format": ("accuracy_bits", "accuracy_profile", "dynamic_range", "ulp_error", "expansion", "rms_clip"),
    "a minifloat": ("ceiling_db", "encode_with_bias", "decode_with_bias", "maximum_bias", "preshift", "search_bias"),
    "an integer": ("crossover", "narrow", "requantize", "residual_add"),
}


@pytest.mark.parametrize(("kind", "function"), [(kind, f) for kind, group in KINDS.items() for f in group])
@pytest.mark.parametrize("wrong", ["mxfp4", "posit8_2"])
@pytest.mark.parametrize("named", [True, False])
def test_formats_of_another_kind_are_refused(kind, function, wrong, named):
    if (kind, wrong) == ("an element format", "posit8_2"):
        wrong = "nvfp4"
    names, call = CALLS[function]
    with pytest.raises(InputError, match=f"^{re.escape(f'Format must be {kind}, not {wrong}')}$"):
        call(wrong if named else get(wrong), *names[1:])


def test_noise_says_what_it_takes():
    for wrong in ("fp16", "uint4", "posit8_0"):
        sentence = f"Format must be a signed integer or minifloat of at most 8 bits, not {wrong}"
        with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
            measures.gaussian_noise(wrong, 0.5)
