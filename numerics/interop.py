"""Arrays of types that are formats: those of ml_dtypes, taken as values or as codes, and given back; and numpy's own
floats and signed integers, taken as codes of the formats that they are.

Arrays of ml_dtypes are told by the names of their dtypes, as numpy knows them once ml_dtypes is loaded. The package
itself is only needed to give arrays back.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError

if TYPE_CHECKING:
    from numerics.formats.base import Format

#: Types of ml_dtypes, and the formats whose codes they hold.
FORMATS = {
    "float4_e2m1fn": "e2m1fn",
    "float6_e2m3fn": "e2m3fn",
    "float6_e3m2fn": "e3m2fn",
    "float8_e3m4": "e3m4",
    "float8_e4m3": "e4m3",
    "float8_e4m3b11fnuz": "e4m3b11fnuz",
    "float8_e4m3fn": "e4m3fn",
    "float8_e4m3fnuz": "e4m3fnuz",
    "float8_e5m2": "e5m2",
    "float8_e5m2fnuz": "e5m2fnuz",
    "float8_e8m0fnu": "e8m0fnu",
    "bfloat16": "bfloat16",
    "int2": "int2",
    "int4": "int4",
    "uint1": "uint1",
    "uint2": "uint2",
    "uint4": "uint4",
}
#: Types of numpy whose bits are the codes of these formats, and of no other.
NUMPY_FORMATS = {
    "float16": ("fp16",),
    "float32": ("fp32",),
    "int8": ("int8", "int8sym"),
    "int16": ("int16", "int16sym"),
    "int32": ("int32", "int32sym"),
}
_TYPES = {fmt: name for name, fmt in FORMATS.items()}


def as_numbers(values: ArrayLike) -> NDArray:
    """`values` as an array of a type of numpy's own: the same numbers, exactly. bfloat16 stays as it is.

    Every other type of ml_dtypes has at most 8 bits, and becomes float32, which holds all of its numbers.
    """
    array = np.asarray(values)
    name = array.dtype.name
    return array.astype(np.float32) if name in FORMATS and name != "bfloat16" else array


def as_codes(fmt: "Format", codes: ArrayLike) -> NDArray:
    """`codes` as an array of integers; those of an array of a type that is the format are its bits.

    So the codes of an array of int8 are those of its numbers for the format int8, as of float16 for fp16. For other
    formats integers of any type are codes.

    Raises
    ------
    InputError
        If it is an array of a type of ml_dtypes that holds codes of another format.
    """
    array = np.asarray(codes)
    name = array.dtype.name
    if fmt.name not in (FORMATS.get(name), *NUMPY_FORMATS.get(name, ())):
        if name not in FORMATS:
            return array
        raise InputError(
            f"Codes of {fmt} must be integers or of the type that holds them, not of {name}, "
            f"which holds {FORMATS[name]}"
        )
    native = array.astype(array.dtype.newbyteorder("="), copy=False)
    bits = np.ascontiguousarray(native).reshape(array.shape).view(f"u{array.dtype.itemsize}")
    # Of a byte with fewer bits, those above mean nothing.
    return bits & bits.dtype.type((1 << fmt.width) - 1) if fmt.width < 8 * bits.dtype.itemsize else bits


def check_codes(name: str, width: int, least: int, most: int) -> None:
    """Raise `InputError` if codes from `least` to `most` do not fit the `width` bits of what is called `name`."""
    worst = least if least < 0 else most
    if not 0 <= worst < 1 << width:
        raise InputError(f"Code of {name} must be 0 to {(1 << width) - 1}, not {worst}")


def to_ml_dtypes(codes: ArrayLike, fmt: "Format | str") -> NDArray[Any]:
    """An array of ml_dtypes that holds `codes` of `fmt`, in their shape.

    Raises
    ------
    InputError
        If ml_dtypes is not there or has no type for the format, or a code does not fit the format.
    """
    from numerics.formats.names import get

    fmt = get(fmt) if isinstance(fmt, str) else fmt
    if fmt.name not in _TYPES:
        raise InputError(f"Format of an ml_dtypes array must be one of {', '.join(sorted(_TYPES))}, not {fmt}")
    try:
        import ml_dtypes
    except ModuleNotFoundError as error:
        raise InputError(
            f"Arrays of {_TYPES[fmt.name]} need the package ml_dtypes, which is not installed"
        ) from error
    return fmt.checked(codes).view(getattr(ml_dtypes, _TYPES[fmt.name]))
