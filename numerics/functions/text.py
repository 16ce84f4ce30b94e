"""Text forms: ``unit:key=value,key=value``."""

from collections.abc import Collection, Mapping
from functools import lru_cache

from numerics.errors import InputError, nearest
from numerics.functions.base import Function
from numerics.functions.dot import Dot, Mac
from numerics.functions.elementwise import Add, Convert, Fma, Subtract
from numerics.functions.multiply import Multiply
from numerics.functions.readout import Readout
from numerics.functions.simd import Simd

#: Functions by the name of their unit.
UNITS: Mapping[str, type[Function]] = {
    cls.unit: cls for cls in (Multiply, Mac, Dot, Add, Subtract, Fma, Convert, Simd, Readout)
}


def split(text: str) -> tuple[str, dict[str, str]]:
    """Unit, and values by key, of a text form; blanks around names and values are nothing.

    Raises
    ------
    InputError
        If the text has not this form, the unit is unknown, or a key stands twice.
    """
    unit, colon, rest = (part.strip() for part in text.partition(":"))
    if unit not in UNITS:
        raise InputError(
            f"Unit must be one of {', '.join(UNITS)}, not {unit!r}; the nearest is {nearest(unit, list(UNITS))}"
        )
    if not colon or not rest:
        raise InputError(f"A design must have the form unit:key=value,key=value, not {text!r}")
    return unit, split_fields(rest, text)


def split_fields(rest: str, text: str) -> dict[str, str]:
    """Values by key of ``key=value,key=value``, the `rest` of a `text` form.

    Raises
    ------
    InputError
        If a part has not this form, or a key stands twice.
    """
    fields: dict[str, str] = {}
    for item in rest.split(","):
        key, equals, value = (part.strip() for part in item.partition("="))
        if not equals or not key or not value:
            raise InputError(f"Each part of a design must be key=value, not {item!r} as in {text!r}")
        if key in fields:
            raise InputError(f"Key {key} must stand once in a design, not twice as in {text!r}")
        fields[key] = value
    return fields


def check_keys(unit: str, fields: Mapping[str, str], allowed: Collection[str]) -> None:
    """Raise `InputError` for a key that `unit` does not have."""
    for key in fields:
        if key not in allowed:
            others = [other for other, cls in UNITS.items() if key in cls.keys]
            hint = f"the nearest is {nearest(key, allowed)}"
            if others:
                *first, last = others
                hint = f"{', '.join(first)} and {last} have it" if first else f"{last} has it"
            raise InputError(f"Key of {unit} must be one of {', '.join(allowed)}, not {key!r}; {hint}")


@lru_cache(maxsize=1024)
def parse(text: str) -> Function:
    """The function of a text form; equal texts give one object, which keeps the tables it has made.

    Raises
    ------
    InputError
        If the text is not the form of a function that makes sense.
    """
    unit, fields = split(text)
    cls = UNITS[unit]
    check_keys(unit, fields, list(cls.keys))
    return cls.from_fields(fields)
