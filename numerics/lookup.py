"""Formats of both kinds by name."""

from numerics import blocks, formats
from numerics.blocks import BlockFormat
from numerics.blocks.names import ALIASES
from numerics.formats import Format
from numerics.formats.names import UnknownFormatError


def get(name: str | Format | BlockFormat) -> Format | BlockFormat:
    """The element format or block format that `name` (canonical, alias, or composed by the rules) stands for.

    A format is itself.
    ``numerics.formats.get`` and ``numerics.blocks.get`` know one kind each.

    Raises
    ------
    UnknownFormatError
        If no format has that name; the nearest one is suggested.
    InputError
        If one has, but its parts make no sense.
    """
    if isinstance(name, Format | BlockFormat):
        return name
    if "." in name or name in blocks.NAMED or name in ALIASES:
        return blocks.get(name)
    try:
        return formats.get(name)
    except UnknownFormatError as error:
        raise UnknownFormatError(name, [*blocks.NAMED, *ALIASES]) from error
