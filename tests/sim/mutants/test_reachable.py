"""Running totals that a run can lead to: none that one does is kept out."""

import numpy as np
import pytest

from hwgen import aiger
from numerics.functions import Function, parse
from numerics.words import from_ints
from sim.mutants.reachable import reachable


def allowed(function: Function, codes: np.ndarray) -> np.ndarray:
    graph = reachable(function)
    assert graph is not None
    (found,) = aiger.evaluate(graph, [(codes >> bit & 1).astype(bool) for bit in range(graph.inputs)])
    return found


def reached(function: Function) -> set[int]:
    """Every total that any number of items leads to from 0, by trying all items at each."""
    a, b = (grid.ravel() for grid in np.meshgrid(*(np.arange(1 << op.width) for op in function.operands[:2])))
    seen, pending = {0}, [0]
    while pending:
        total = from_ints([pending.pop()] * len(a), function.result.width)
        block = {"a": a[:, None].astype(np.uint32), "b": b[:, None].astype(np.uint32), "acc": total}
        new = set(function.evaluate(block)[:, 0].tolist()) - seen
        seen |= new
        pending += new
    return seen


@pytest.mark.parametrize(
    ("text", "count", "let"),
    [
        ("mac:a=int3,b=e2m1fn,acc=e5m2", 65, 71),
        ("mac:a=int2,b=int2,acc=e5m2", 29, 47),
        ("mac:a=int2,b=int2,acc=e5m2,round=rtz", 29, 122),
        ("mac:a=e2m2,b=int2,acc=e4m3,round=rna", 116, 130),
        ("mac:a=e2m2,b=int2,acc=e6m2fn,overflow=saturate_all", 60, 66),
        ("mac:a=int2,b=int2,acc=e6m2,align=4,align_round=rne,round=ceil", 29, 55),
        ("mac:a=int2,b=int2,acc=e6m2,align=2,total=outside,align_round=ceil", 9, 55),
        ("mac:a=e2m1fn,b=e2m1fn,acc=e4m3,align=2,align_round=floor", 33, 130),
        ("dot:a=int2,b=ternary,lanes=2,acc=e6m2,align=3,align_round=rna", 23, 47),
        ("mac:a=e2m2,b=int2,acc=e6m2fn,overflow=saturate_all,align=2", 12, 270),
    ],
)
def test_every_total_that_a_run_leads_to_is_let_through_and_negative_zero_is_not(text, count, let):
    function = parse(text)
    seen = reached(function)
    let_through = allowed(function, np.arange(1 << function.result.width))
    assert let_through[sorted(seen)].all()
    assert (len(seen), int(let_through.sum())) == (count, let)
    assert not let_through[function.acc.format.sign_bit]


@pytest.mark.parametrize(
    "text",
    [
        "mac:a=int2,b=e2m1fn,acc=e5m2,round=floor",
        "mac:a=e2m1fn,b=e2m1fn,acc=e4m3,align=8,round=floor",
        "mac:a=e4m3,b=e2m1fn,acc=e3m2,align=4,round=ceil",
    ],
)
def test_negative_zero_is_let_through_where_a_run_leads_there(text):
    """Sums that are rounded down, or smaller than the least number."""
    function = parse(text)
    seen = sorted(reached(function))
    assert function.acc.format.sign_bit in seen
    assert allowed(function, np.array(seen)).all()


def test_rounding_up_leads_to_the_least_number_however_large_that_is():
    function = parse("mac:a=int2,b=int2,acc=e2m1b-20fn,align=2,round=ceil")
    assert reached(function) == {0, 1}
    assert allowed(function, np.arange(2)).all()


@pytest.mark.parametrize(("ending", "largest"), [("", 0x54800000), (",align=26", 0x55800000)])
def test_totals_too_small_or_too_large_are_kept_out(ending, largest):
    """The least product of E4M3 is 2**-18; adding any leaves an FP32 total above 2**42 as it is, and in a window one
    of 2**44.
    """
    function = parse(f"mac:a=e4m3fn,b=e4m3fn,acc=fp32{ending}")
    kept_out = [
        0x04090204,
        0x7F800000,
        0x00020020,
        0xB6FFFFFF,
        largest + 0x01000000,
        0x80000000,
        0x7FC00001,
        0xFFC00000,
    ]
    let_through = [0, 0x36800000, largest, largest | 0x80000000, 0x7FC00000]
    assert not allowed(function, np.array(kept_out)).any()
    assert allowed(function, np.array(let_through)).all()


@pytest.mark.parametrize(
    "text",
    [
        "mac:a=int8,b=int8,acc=int32",
        "mac:a=posit8_0,b=posit8_0,acc=posit16_1",
        # Saturation leads to 7.5, which is no multiple of a product, and from there to 5.5; and beyond it to NaN.
        "mac:a=int2,b=int2,acc=e2m3fn",
        "mac:a=int2,b=int2,acc=e2m3,round=rtz",
        "mac:a=int3,b=int3,acc=e2m5fn,overflow=overflow",
        # Code 0 is no zero.
        "mac:a=int2,b=int2,acc=e2m3_normal",
    ],
)
def test_of_other_totals_nothing_is_known(text):
    assert reachable(parse(text)) is None
