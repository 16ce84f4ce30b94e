"""Checks that several verbs make of their options."""

from collections.abc import Collection

from numerics.errors import InputError

#: Largest seed that all tools take.
_MOST_SEED = 2**31 - 1


def check_choice(name: str, value: str, choices: Collection[str]) -> None:
    """Raise `InputError` unless `value` is one of `choices`."""
    if value not in choices:
        raise InputError(f"{name} must be one of {', '.join(choices)}, not {value!r}")


def check_least(name: str, value: int, least: int) -> None:
    """Raise `InputError` unless `value` is `least` or more."""
    if value < least:
        raise InputError(f"{name} must be {least} or more, not {value}")


def check_seed(seed: int) -> None:
    """Raise `InputError` for a seed that a tool would not take."""
    if not 0 <= seed <= _MOST_SEED:
        raise InputError(f"seed must be 0 to {_MOST_SEED}, not {seed}")
