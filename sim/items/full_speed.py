"""Items at full speed: many, and chosen so that what comes seldom comes to pass."""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from sim.items.factors import encoded, in_readings, take_away
from sim.items.few_powers import few_powers
from sim.streams import BENCHED_BITS, Items, Phase, every_item, expected, item_bits
from sim.vectors import Block, Level, edges, random_rows, running_operand
from sim.vectors.totals import element_format

#: Items that a level sends, cycle by cycle in Verilator.
FULL_SPEED_ITEMS = {Level.QUICK: 10_000, Level.FULL: 100_000, Level.EXHAUSTIVE: 1_000_000}
#: Bits of an item up to which every one is sent, from the level `full` on.
_EVERY_BITS = 16
#: Items of a run that a reset cuts off, and share of items that start a new total.
_CUT_ITEMS = 100
_CLEAR = 0.125
#: Items of a group of which the second half takes away what the first has added.
_GROUP = 8
#: Items of a run that makes a total large, of a short stream and of a long one, and which share of them does so.
_LEAST_LONG, _LONG, _GROWS = 1024, 2048, 0.75
#: Items of such a run of which the last two are another one and what takes it away; share of powers of two of these.
_PAIRS, _POWERS = 8, 0.5
#: Items of which the one is sent that adds what is nearest to what is wanted.
_TRIED = 64
#: Powers of two by which an item is smaller than the one that is taken away.
_SMALLER = 32


def full_speed_phases(function: Function, level: Level, seed: int) -> list[Phase]:
    """The phases of a level at full speed: chosen items, and `every_item_phase`."""
    return [full_speed(function, FULL_SPEED_ITEMS[level], seed), *every_item_phase(function, level, seed)]


def every_item_phase(function: Function, level: Level, seed: int) -> list[Phase]:
    """A phase that sends every item where there are few, but too many for the bench of `sim.streams`; else none."""
    few = BENCHED_BITS[level] < item_bits(function) <= _EVERY_BITS
    return [every_item(function, seed)] if few and level is not Level.QUICK else []


def full_speed(function: Function, count: int, seed: int) -> Phase:
    """A phase of `count` items at full speed.

    Of a running total, every other group of items takes away what it has added, nearly always all of it; the third
    quarter makes sums of few powers of two; the last quarter adds mostly the same item for long; and little is left
    at the end of most totals. Where there is none, half of the items are on both sides of steps of the result.
    """
    rng = np.random.default_rng([seed, 19])
    rows, clear = random_rows(function, count, rng), rng.random(count) < _CLEAR
    if function.running:
        _cancel(function, rows, clear, rng)
        _fill(function, rows, clear, rng)
        _meet(function, rows, clear, rng)
        part = slice(count // 2, count * 3 // 4)
        few_powers(function, {name: words[part] for name, words in rows.items()}, clear[part], rng)
    else:
        _step(function, rows, seed)
    cut = random_rows(function, _CUT_ITEMS, rng), rng.random(_CUT_ITEMS) < _CLEAR
    first, second = expected(function, [cut, (rows, clear)])
    return Phase(1.0, 1.0, False, (first, second), _CUT_ITEMS // 2)


def _step(function: Function, rows: Block, seed: int) -> None:
    """Let the first half of the items be on both sides of steps of the result."""
    start = 0
    for block in edges(function, len(next(iter(rows.values()))) // 2, seed).blocks():
        count = len(next(iter(block.values())))
        for name, words in rows.items():
            words[start : start + count] = block[name]
        start += count


def _changed_factor(function: Function) -> Operand | None:
    """The operand whose sign and size are chosen so that a total gets smaller; None if it has no sign."""
    operand = _factors(function)[0]
    fmt = element_format(operand)
    return operand if fmt is not None and fmt.signed else None


def _cancel(function: Function, rows: Block, clear: NDArray[np.bool_], rng: np.random.Generator) -> None:
    """Let the second half of every other group of items be the first, in another order and with the other sign."""
    operand = _changed_factor(function)
    if operand is None:
        return
    groups = np.arange(len(clear) // _GROUP * _GROUP).reshape(-1, _GROUP)[::2]
    half = _GROUP // 2
    adds, takes = groups[:, :half], groups[:, half:]
    order = rng.permuted(adds, axis=1)
    other = operand.codes(rows[operand.name][takes.ravel()])
    for words in rows.values():
        words[takes] = words[order]
    codes = encoded(operand, -operand.values(rows[operand.name][takes.ravel()]))
    # Every now and then one is the next code, or any other, so that little is left.
    kind = rng.random(codes.shape) * _GROUP * codes.shape[1]
    codes = np.where(kind < 1, codes ^ 1, np.where(kind < 2, other, codes))
    rows[operand.name][takes.ravel()] = operand.words(codes)
    clear[groups] = False
    clear[groups[:, 0]] = True


def _fill(function: Function, rows: Block, clear: NDArray[np.bool_], rng: np.random.Generator) -> None:
    """Let totals in the last quarter of the items become large, by one item mostly, and then meet others. In every
    other run that item is one of the largest there are, and what else is added is taken away at once, so that the
    total is a multiple of it again.
    """
    begin = len(clear) * 3 // 4
    place = np.arange(begin, len(clear))
    long = min(_LONG, max(_LEAST_LONG, len(clear) // 16))
    grows = int(long * _GROWS)
    run, large = (place - begin) % long, (place - begin) // long % 2 == 0
    for factors, first in in_readings(function, rows, place[large & (run == 0)]):
        factors.put_largest(rows, first, rng)
    same = np.where(large, run % _PAIRS < _PAIRS - 2, rng.integers(0, 16, len(place)) > 0)
    source = np.where((run < grows) & same, place - run, place)
    for words in rows.values():
        words[place] = words[source]
    clear[place] = run == 0
    taken = place[large & (run < grows) & (run % _PAIRS == _PAIRS - 1)]
    for factors, others in in_readings(function, rows, taken - 1):
        factors.put(rows, others, rng.random(len(others)) < _POWERS, rng)
    take_away(function, rows, taken, taken - 1)


def _factors(function: Function) -> list[Operand]:
    """The operands that are multiplied with each other, or the first one."""
    operands = {operand.name: operand for operand in function.operands}
    return [operands[name] for name in function.factors] or [function.operands[0]]


def _meet(function: Function, rows: Block, clear: NDArray[np.bool_], rng: np.random.Generator) -> None:
    """Let little be left at the end of three in four totals.

    Of half of them, three items are all: one that adds anything, one that is a power of two smaller, and one that
    takes away what the first has added. Of a quarter, the last takes away as much as any of some that are tried.
    """
    if len(function.factors) != 2 or any(op.lanes > 1 for op in function.operands) or not _changed_factor(function):
        return
    last = np.flatnonzero(clear[1:])
    last = last[last >= 2]
    kind = rng.integers(0, 4, len(last))
    third = last[kind >= 2]
    clear[third - 2], clear[third - 1], clear[third] = True, False, False
    changed, other = _factors(function)
    amounts = changed.values(rows[changed.name][third - 2])[:, 0] * other.values(rows[other.name][third - 2])[:, 0]
    smaller = np.ldexp(rng.choice([-1.0, 1.0], len(third)), -rng.integers(0, _SMALLER, len(third)))
    _add_nearest(function, rows, third - 1, amounts * smaller, rng)
    take_away(function, rows, third, third - 2)

    # Later items are of other totals, and long runs of them take long to add up.
    fourth, half = last[kind == 1], len(clear) // 2
    items: Items = expected(function, [({name: words[:half] for name, words in rows.items()}, clear[:half])])[0]
    held = running_operand(function)
    assert held is not None
    wanted, early = np.zeros(len(fourth)), fourth < half
    wanted[early] = -held.values(items.totals[fourth[early]])[:, 0]
    _add_nearest(function, rows, fourth, wanted, rng)


def _add_nearest(
    function: Function, rows: Block, places: NDArray[np.int64], wanted: NDArray[np.float64], rng: np.random.Generator
) -> None:
    """Let the items at `places` add what is nearest to the numbers `wanted`, of some that are tried."""
    changed, other = _factors(function)
    tried = random_rows(function, len(places) * _TRIED, rng)[other.name]
    factors = other.values(tried).reshape(len(places), _TRIED)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        codes = encoded(changed, (wanted[:, None] / factors).reshape(-1, 1))
        off = np.abs(wanted[:, None] - changed.values(changed.words(codes)).reshape(factors.shape) * factors)
    best = np.argmin(np.where(np.isfinite(off), off, np.inf), axis=1)
    at = np.arange(len(places))
    rows[changed.name][places] = changed.words(codes.reshape(factors.shape)[at, best].reshape(-1, 1))
    rows[other.name][places] = tried.reshape(len(places), _TRIED, -1)[at, best]
