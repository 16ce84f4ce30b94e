"""What stages promise of their numbers holds, and a promise that is too good is noticed."""

from dataclasses import replace

import numpy as np
import pytest

from hwgen.codec.minifloat import minifloat_raw
from hwgen.design import Design
from numerics.formats import get
from sim.formal.promises import _broken, promises


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("mac:a=e3m2fn,b=int4,acc=fp16", [64, 16, 1024]),
        ("multiply:a=posit8_1,b=posit8_1,out=posit8_1", [256, 256]),
        ("mac:a=e5m2,b=e5m2,acc=fp32", [256, 256, 65536]),
        ("add:a=hif8,b=bfloat16,out=fp32", [256, 65536]),
        ("dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32", []),
    ],
)
def test_promises_hold(text, counts):
    found = promises(Design.parse(text))
    assert [promise.codes for promise in found] == counts
    assert [promise.broken for promise in found] == [""] * len(counts)


def fields_of(fmt):
    """What unpacking of a minifloat gives, by its definition."""
    codes = np.arange(1 << fmt.width)
    mantissa, exponent = codes & (1 << fmt.man_bits) - 1, codes >> fmt.man_bits & (1 << fmt.exp_bits) - 1
    numbers = fmt.decode(codes.astype(np.uint8))
    fields = {
        "sig": mantissa | (exponent > 0).astype(int) << fmt.man_bits,
        "shift": np.maximum(exponent, 1),
        "sign": codes >> (fmt.width - 1),
        "nan": np.isnan(numbers).astype(int),
    }
    return fields, numbers, [f"a = {code:#x}" for code in codes]


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({}, ""),
        ({"normal_from": 1}, "must have its leading one on top from shift 1 on, but is not so for a = 0x1"),
        ({"normal_from": 0}, "must have its leading one on top from shift 0 on, but is not so for a = 0x1"),
        ({"max_shift": 14}, "must have a shift from 1 to 14, but is not so for a = 0x78"),
        ({"min_shift": 2}, "must have a shift from 2 to 15, but is not so for a = 0x1"),
        ({"lsb": -8}, "must be the number of its code, but is not so for a = 0x1"),
    ],
)
def test_a_promise_that_is_too_good_is_broken(change, broken):
    fmt = get("e4m3fn")
    assert _broken(replace(minifloat_raw(fmt), **change), *fields_of(fmt)) == broken


def test_a_zero_out_of_its_place_is_broken():
    fmt = get("e4m3fn")
    fields, numbers, told = fields_of(fmt)
    fields["shift"] = np.where(fields["sig"] == 0, 5, fields["shift"])
    rule = "must have a shift of at most 1 where it is zero, but is not so for a = 0x0"
    assert _broken(minifloat_raw(fmt), fields, numbers, told) == rule
