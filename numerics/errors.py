"""The error that a user's input earns, and the suggestion that goes with it."""

import difflib
from collections.abc import Collection


class InputError(ValueError):
    """Input that breaks a rule.

    The message is one sentence that names the thing, the rule and the value. The command line prints it
    and ends with exit status 2; a bug is any other exception.
    """


def nearest(name: str, names: Collection[str]) -> str:
    """The one of `names` that looks most like `name`, in whatever case."""
    folded = {each.lower(): each for each in names}
    return folded[difflib.get_close_matches(name.lower(), folded, n=1, cutoff=0)[0]]
