"""Strategies for formats and functions with any parameters."""

from hypothesis import strategies as st

from numerics import InputError, Integer, Minifloat, Overflow, Posit, Rounding, Specials, get, parse
from numerics.functions.exact import ExactResult, Products


@st.composite
def minifloats(draw, exp_bits=8, man_bits=23, specials=tuple(Specials)):
    """Minifloats with at most so many bits of exponent and mantissa."""
    exp = draw(st.integers(1, exp_bits))
    special = draw(st.sampled_from(specials))
    signed = special is Specials.NAN_NEGATIVE_ZERO or draw(st.booleans())
    subnormals = special is Specials.NAN_NEGATIVE_ZERO or draw(st.booleans())
    least_exp = 2 if special is Specials.IEEE and not subnormals else 1
    exp = max(exp, least_exp)
    man = draw(st.integers(special is Specials.IEEE, man_bits))
    if special is Specials.NAN_ALL_ONES and subnormals and exp == 1:
        man = max(man, 1)
    bias = draw(st.none() | st.integers(-255, 255))
    return Minifloat(exp, man, bias, signed, subnormals, special)


def posits():
    """Posits of every size."""
    return st.builds(Posit, st.integers(2, 32), st.integers(0, 4))


@st.composite
def integers(draw):
    """Integers of every width, signed, symmetric or not."""
    signed = draw(st.booleans())
    return Integer(draw(st.integers(1 + signed, 32)), signed, signed and draw(st.booleans()))


def formats():
    """All formats."""
    return minifloats() | posits() | integers()


def operands():
    """Formats of operands, HiFloat8 among them."""
    return formats() | st.just(get("hif8"))


@st.composite
def roundings(draw):
    """Ways to round, as text forms say them."""
    return draw(st.sampled_from([*Rounding, f"stochastic{draw(st.integers(1, 32))}"]))


@st.composite
def results(draw, exact: ExactResult, *, holds: bool):
    """Text of what stores results, and other keys; `holds` says that it has to hold one."""
    kind = draw(st.sampled_from(["exact", "fixed", "coarse", "floating", "floating"]))
    top = exact.lsb + exact.width(1) - 1
    if kind == "exact":
        return {"out": "exact"}
    if kind == "fixed":
        lsb = exact.lsb - draw(st.integers(0, 40))
        msb = top + draw(st.integers(0 if holds else -30, 40))
        return {"out": f"fixed{max(msb, lsb + 1)}_{lsb}{draw(st.sampled_from(['', 'sat']))}"}
    if kind == "coarse":
        lsb = exact.lsb + draw(st.integers(1, 90))
        msb = top + draw(st.integers(0 if holds else -30, 40))
        ending = draw(st.sampled_from(["", "sat"]))
        return {"out": f"fixed{max(msb, lsb + 1)}_{lsb}{ending}", "round": draw(roundings())}
    nans = tuple(kind for kind in Specials if kind is not Specials.NONE)
    free = not exact.can_be_special or not holds
    target = draw(minifloats(specials=tuple(Specials) if free else nans) | posits())
    if not holds and draw(st.integers(0, 5)) == 0:
        target = Integer(draw(st.integers(1, 32)), signed=False)
    fields = {"out": target.name, "round": draw(roundings())}
    fields |= {"nan": draw(st.sampled_from(["max", "zero"]))} if exact.can_be_special and not target.has_nan else {}
    overflows = [rule for rule in target.overflows if rule is not Overflow.WRAP]
    overflow = draw(st.none() | st.sampled_from(overflows))
    return fields | ({"overflow": overflow.value} if overflow else {})


@st.composite
def windows(draw):
    """Keys of an aligned window."""
    fields = {"align": str(draw(st.integers(2, 48)))}
    fields |= {"align_round": draw(st.sampled_from(list(Rounding)))} if draw(st.booleans()) else {}
    return fields | ({"total": draw(st.sampled_from(["inside", "outside"]))} if draw(st.booleans()) else {})


@st.composite
def functions(draw):
    """Products and sums of products of every kind, through their text forms."""
    a, b = draw(operands()), draw(operands())
    fields = {"a": a.name, "b": b.name, **draw(results(Products(a, b), holds=True))}
    unit = draw(st.sampled_from(["multiply", "mac", "dot"]))
    if unit != "multiply":
        fields["acc"] = fields.pop("out")
    if unit == "dot":
        fields["lanes"] = str(draw(st.integers(1, 5)))
    if unit != "multiply" and fields["acc"] == "exact" and draw(st.booleans()):
        fields["terms"] = str(draw(st.integers(int(fields.get("lanes", 1)), 40)))
    if unit != "multiply" and not fields["acc"].startswith(("exact", "fixed")) and draw(st.booleans()):
        fields |= draw(windows())
    return parse(f"{unit}:{','.join(f'{key}={value}' for key, value in fields.items())}")


def sources():
    """What operands of single numbers can be: formats, quires, fixed-point words."""
    words = st.builds(lambda lsb, width: f"fixed{lsb + width}_{lsb}", st.integers(-80, 80), st.integers(1, 80))
    quires = st.builds(lambda width, es: f"quire{width}_{es}", st.integers(2, 16), st.integers(0, 2))
    return operands().map(lambda fmt: fmt.name) | operands().map(lambda fmt: fmt.name) | words | quires


@st.composite
def elementwise(draw):
    """Functions of single numbers of every kind, through their text forms."""
    unit = draw(st.sampled_from(["add", "subtract", "fma", "convert"]))
    a = draw(operands().map(lambda fmt: fmt.name) if unit == "fma" else sources())
    b = draw(operands().map(lambda fmt: fmt.name) if unit == "fma" else sources())
    fields = {"a": a, "b": b, "c": draw(sources())}
    fields = dict(list(fields.items())[: {"convert": 1, "fma": 3}.get(unit, 2)])
    whole = parse(f"{unit}:{','.join(f'{key}={value}' for key, value in fields.items())},out=exact")
    fields |= draw(results(whole.exact, holds=False))
    return parse(f"{unit}:{','.join(f'{key}={value}' for key, value in fields.items())}")


def refused(make, *arguments):
    """The sentence with which an input is refused."""
    try:
        make(*arguments)
    except InputError as error:
        return str(error)
    raise AssertionError(f"{arguments!r} was taken")
