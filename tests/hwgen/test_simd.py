"""Lanes of many formats: circuits of both styles against the function, and that what is not chosen rests."""

import numpy as np
import pytest
from amaranth.hdl import Fragment, Module, Signal
from amaranth.sim import Simulator
from simulate import assert_equal, golden

from hwgen.datapath import chain
from hwgen.datapath.simd import Layout, Shared
from hwgen.datapath.simd.decode import SplitDecode
from hwgen.datapath.simd.table import TableProduct, magnitudes
from hwgen.design import Design
from hwgen.style import Style
from numerics.errors import InputError
from numerics.formats import get
from numerics.functions import parse
from numerics.functions.exact import Products
from numerics.words import to_ints
from sim.vectors import random_rows
from sim.vectors.rows import with_total
from sim.vectors.totals import Totals

FOUR = "e2m1fn+posit4_1+posit8_0+posit16_1"
DESIGNS = [
    f"simd:modes={FOUR}",
    f"simd:modes={FOUR},style=apart",
    f"simd:modes={FOUR},style=array+shared",
    "simd:modes=posit16_1,style=shared",
    "simd:modes=posit16_2+int4+posit8_1,acc=256",
    "simd:modes=int4+e2m1fn+int16",
    "simd:modes=posit4_0+posit8_0,word=8,acc=64",
    "simd:modes=e4m3fn+int8+int4",
    "simd:modes=e5m2,word=24,acc=210",
    "simd:modes=posit4_1+posit8_0+posit16_1,acc=256",
    f"simd:modes={FOUR},style=isolated",
    "simd:modes=e2m1fn+posit16_1,style=booth+isolated",
    f"readout:modes={FOUR}",
    "readout:modes=e2m1fn+posit8_0+int8,out=e4m3fn",
]


def vectors_of(function, count: int) -> dict[str, list[int]]:
    rng = np.random.default_rng(1)
    rows = random_rows(function, count, rng)
    if function.running:
        total = next(operand for operand in function.operands if operand.name == function.running)
        rows = with_total(function, rows, Totals(total), rng)
    return {name: to_ints(words) for name, words in rows.items()}


@pytest.mark.parametrize("text", DESIGNS)
def test_circuits_are_what_their_function_is(text):
    design = Design.parse(text)
    assert_equal(design, vectors_of(design.function, 100))


#: Short formats of every kind: with and without NaN, infinities, signs, zeros of both signs, two's complement.
SHORT = {
    "shared": ["e2m1fn", "e3m0fn", "int4", "int4sym", "int2", "ternary", "posit4_0", "posit4_2"],
    "apart": ["e2m1", "e1m2", "uint4", "uint2"],
}


@pytest.mark.parametrize(("style", "short"), [(style, short) for style, shorts in SHORT.items() for short in shorts])
def test_every_pair_of_short_codes_beside_posits(style, short):
    """In all lanes at once, from totals of 1, so that a sign that is none or a NaN that is none would show."""
    design = Design.parse(f"simd:modes={short}+posit8_0+posit16_1,acc=160")
    assert isinstance(Shared.of(Layout(design.function.modes)), Shared) == (style == "shared")
    fmt = get(short)
    lanes, count = 16 // fmt.width, 1 << fmt.width
    a, b = (codes.ravel().tolist() for codes in np.meshgrid(np.arange(count), np.arange(count)))
    same = sum(1 << lane * fmt.width for lane in range(lanes))
    ones = sum(1 << lane * (160 // lanes) for lane in range(lanes))
    rows = {"mode": [0] * len(a), "a": [x * same for x in a], "b": [y * same for y in b], "acc": [ones] * len(a)}
    assert len(rows["a"]) == count * count
    assert_equal(design, rows)


@pytest.mark.parametrize(("long", "short"), [("posit16_1", "posit8_0"), ("posit12_1", "posit6_0")])
def test_a_word_comes_apart_in_two_posits(long, short):
    """All short posits in both halves, and as many long ones, give the numbers of their codes."""
    whole, half = get(long), get(short)
    unit = SplitDecode(whole, half)
    compared = 0

    def size(fmt, sig: int, exponent: int, bits: int):
        """Magnitude of a decoded posit."""
        signed = exponent - (1 << bits) if exponent >> (bits - 1) else exponent
        return sig * 2.0 ** (signed - fmt.precision + 1)

    async def bench(ctx):
        nonlocal compared
        rng = np.random.default_rng(2)
        for code in range(1 << half.width):
            other = int(rng.integers(1 << half.width))
            word = other << half.width | code
            for halves in (0, 1):
                ctx.set(unit.word, word)
                ctx.set(unit.halves, halves)
                sig, high, low = ctx.get(unit.sig), ctx.get(unit.high) % (1 << unit.high_bits), ctx.get(unit.low)
                low %= 1 << unit.low_bits
                cut = whole.precision - half.precision
                parts = [(whole, word, sig, high, unit.high_bits)]
                if halves:
                    parts = [
                        (half, other, sig >> cut, high, unit.high_bits),
                        (half, code, sig % (1 << half.precision), low, unit.low_bits),
                    ]
                for fmt, coded, found, exponent, bits in parts:
                    wanted = 0 if coded == fmt.nan_code else abs(float(fmt.exact(coded)))
                    assert size(fmt, found, exponent, bits) == wanted, (fmt, hex(coded))
                    compared += 1

    simulator = Simulator(unit)
    simulator.add_testbench(bench)
    simulator.run()
    assert compared == 3 << half.width


@pytest.mark.parametrize("name", ["e2m1fn", "posit4_1", "posit4_0", "int4", "e3m0fn", "uint3"])
def test_tables_have_every_product(name):
    fmt = get(name)
    unit, sizes = TableProduct(Products(fmt, fmt)), magnitudes(fmt)
    compared = 0

    async def bench(ctx):
        nonlocal compared
        for a in range(1 << fmt.width):
            for b in range(1 << fmt.width):
                ctx.set(unit.a, a)
                ctx.set(unit.b, b)
                assert ctx.get(unit.o) == sizes.get(a, 0) * sizes.get(b, 0), (a, b)
                compared += 1

    simulator = Simulator(unit)
    simulator.add_testbench(bench)
    simulator.run()
    assert compared == 1 << 2 * fmt.width


def moving(text: str, style: Style, chosen: int) -> set[str]:
    """Outputs of the first stage that change while operands do and the mode is `chosen`."""
    first = chain(parse(text), style).stages[0][1]
    layout = first.o.signature.members
    seen: dict[str, set[tuple[int, ...]]] = {}

    async def bench(ctx):
        rng = np.random.default_rng(3)
        ctx.set(first.i.mode0, chosen)
        for _ in range(60):
            for port in (first.i.a0, first.i.b0):
                ctx.set(port, int(rng.integers(1 << 16)))
            for name, member in layout.items():
                port = getattr(first.o, name)
                fields = (
                    [getattr(port, field) for field in member.signature.members] if member.is_signature else [port]
                )
                seen.setdefault(name, set()).add(tuple(int(ctx.get(field)) for field in fields))

    simulator = Simulator(first)
    simulator.add_testbench(bench)
    simulator.run()
    return {name for name, values in seen.items() if len(values) > 1}


def test_what_a_mode_does_not_use_rests():
    for mode in range(4):
        moves = moving(f"simd:modes={FOUR}", Style(lanes="shared"), mode)
        own = {f"a{mode}", f"b{mode}"} if mode < 2 else set()
        assert {f"{name}{table}" for name in "ab" for table in range(2)} & moves == own
        assert {"a_sig", "b_sig", "sign"} <= moves
        moves = moving(f"simd:modes={FOUR}", Style(lanes="apart"), mode)
        assert moves
        assert all(name[1:].startswith(f"{mode}_") for name in moves), moves


#: By design and mode, what rests.
RESTS = {
    (f"simd:modes={FOUR},style=isolated", 0): {"codes1", "posits", "inner", "nan"},
    (f"simd:modes={FOUR},style=isolated", 3): {"codes0", "codes1", "lower"},
    ("simd:modes=e2m1fn+posit4_2+posit8_0+posit16_1,acc=160,style=isolated", 1): {
        "codes0",
        "posits",
        "datapath",
        "inner",
        "lower",
    },
    ("simd:modes=e4m3fn+int8+int4,style=isolated", 1): {"mode0", "mode2", "nan"},
}


def clamped(design: Design, mode: int, domains) -> tuple[list[int], list[int]]:
    """Answers, and right ones, of a circuit with zeros in the place of all that is driven in some domains."""
    component = design.component()
    circuit = Fragment.get(component, None)
    for path in (path for domain in domains for path in domain.instances):
        clamp(circuit, path.split("/"))
    vectors = vectors_of(design.function, 40) | {"mode": [mode] * 40}
    answers = []

    async def bench(ctx):
        for row in range(40):
            for name, codes in vectors.items():
                ctx.set(getattr(component, name), codes[row])
            answers.append(ctx.get(component.o))

    simulator = Simulator(circuit)
    simulator.add_testbench(bench)
    simulator.run()
    return answers, golden(design.function, vectors)


@pytest.mark.parametrize(("text", "mode"), RESTS)
def test_what_rests_may_be_clamped_to_0(text, mode):
    """As power intent does it."""
    design = Design.parse(text)
    rests = [domain for domain in design.domains if mode not in domain.modes]
    assert {domain.name for domain in rests} == RESTS[text, mode]
    answers, right = clamped(design, mode, rests)
    assert len(answers) == len(right) == 40
    assert answers == right


def test_what_works_may_not():
    design = Design.parse("simd:modes=e2m1fn+posit16_1,style=isolated")
    for mode, name in ((0, "codes0"), (1, "posits")):
        answers, right = clamped(design, mode, [domain for domain in design.domains if domain.name == name])
        assert sum(answer != correct for answer, correct in zip(answers, right, strict=True)) > 10


def test_one_mode_has_nothing_to_isolate():
    with pytest.raises(InputError, match=r"^style of simd:modes=int8,word=8 must be auto or .*, not 'isolated'$"):
        Design.parse("simd:modes=int8,word=8,style=isolated")
    with pytest.raises(
        InputError,
        match=r"^style=isolated must be asked of a circuit with effort=normal, not of one with effort=fast$",
    ):
        Design.parse("simd:modes=int8+int4,word=8,style=isolated,effort=fast")


def clamp(parent: Fragment, path: list[str]) -> None:
    """Put zeros in the place of all that an instance in `parent` drives."""
    number = [name for _, name, _ in parent.subfragments].index(path[0])
    inner, name, place = parent.subfragments[number]
    if path[1:]:
        clamp(inner, path[1:])
        return
    clamped = Module()
    clamped.d.comb += [signal.eq(0) for signal in driven(inner)]
    parent.subfragments[number] = (Fragment.get(clamped, None), name, place)


def driven(fragment: Fragment) -> list[Signal]:
    """Signals that are driven in it or below."""
    own = [signal for statement in fragment.statements["comb"] for signal in statement._lhs_signals()]
    return own + [signal for inner, _, _ in fragment.subfragments for signal in driven(inner)]


def test_formats_that_have_nothing_in_common_stay_apart():
    for text in ("int8+e2m1fn", "posit8_0", "int16+posit8_0", "posit16_1+posit8_2"):
        function = parse(f"simd:modes={text},acc=1024")
        assert Shared.of(Layout(function.modes)) is None, text
        with pytest.raises(InputError, match=r"^style of .* must be auto or names of .*, not 'shared'$"):
            Design.parse(f"{function.text},style=shared")
