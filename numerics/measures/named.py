"""Formats that are given by themselves or by name, as functions on formats take them."""

from typing import TypeVar

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.lookup import get

_Kind = TypeVar("_Kind", bound=Format)


def element_format(fmt: Format | str) -> Format:
    """`fmt`, or the element format of that name.

    Raises
    ------
    InputError
        If it is none.
    """
    return _of_kind(fmt, Format, "an element format")  # type: ignore[type-abstract]


def minifloat(fmt: Minifloat | str) -> Minifloat:
    """`fmt`, or the minifloat of that name.

    Raises
    ------
    InputError
        If it is none.
    """
    return _of_kind(fmt, Minifloat, "a minifloat")


def integer(fmt: Integer | str) -> Integer:
    """`fmt`, or the integer format of that name.

    Raises
    ------
    InputError
        If it is none.
    """
    return _of_kind(fmt, Integer, "an integer")


def _of_kind(fmt: _Kind | str, kind: type[_Kind], what: str) -> _Kind:
    found = get(fmt) if isinstance(fmt, str) else fmt
    if not isinstance(found, kind):
        raise InputError(f"Format must be {what}, not {found}")
    return found
