"""Strategies for formats and functions with any parameters."""

from hypothesis import strategies as st

from numerics import Format, InputError, Integer, Minifloat, Posit, Rounding, Specials, parse
from numerics.functions.product_sum import Products


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
    return st.builds(Posit, st.integers(2, 16), st.integers(0, 4))


@st.composite
def integers(draw):
    """Integers of every width, signed, symmetric or not."""
    signed = draw(st.booleans())
    return Integer(draw(st.integers(1 + signed, 32)), signed, signed and draw(st.booleans()))


def formats():
    """All formats."""
    return minifloats() | posits() | integers()


@st.composite
def accumulators(draw, a: Format, b: Format):
    """Text of an accumulator, and other keys, for products of `a` and `b`."""
    products = Products(a, b)
    kind = draw(st.sampled_from(["exact", "fixed", "floating", "floating"]))
    if kind == "exact":
        return {}
    if kind == "fixed":
        lsb = products.lsb - draw(st.integers(0, 40))
        msb = products.lsb + products.width(1) - 1 + draw(st.integers(0, 40))
        return {"acc": f"fixed{max(msb, lsb + 1)}_{lsb}{draw(st.sampled_from(['', 'sat']))}"}
    nans = tuple(kind for kind in Specials if kind is not Specials.NONE)
    special = products.can_be_special
    target = draw(minifloats(specials=nans if special else tuple(Specials)) | posits())
    fields = {"acc": target.name, "round": draw(st.sampled_from(list(Rounding))).value}
    overflow = draw(st.none() | st.sampled_from(target.overflows))
    return fields | ({"overflow": overflow.value} if overflow else {})


@st.composite
def functions(draw):
    """Functions of every kind, through their text forms."""
    a, b = draw(formats()), draw(formats())
    fields = {"a": a.name, "b": b.name, **draw(accumulators(a, b))}
    unit = draw(st.sampled_from(["multiply", "mac", "dot"]))
    if unit == "multiply" and "acc" in fields:
        fields["out"] = fields.pop("acc")
    if unit == "dot":
        fields["lanes"] = str(draw(st.integers(1, 5)))
    if unit != "multiply" and "acc" not in fields and draw(st.booleans()):
        fields["terms"] = str(draw(st.integers(int(fields.get("lanes", 1)), 40)))
    return parse(f"{unit}:{','.join(f'{key}={value}' for key, value in fields.items())}")


def refused(make, *arguments):
    """The sentence with which an input is refused."""
    try:
        make(*arguments)
    except InputError as error:
        return str(error)
    raise AssertionError(f"{arguments!r} was taken")
