"""A parser of command lines whose complaints are one sentence: the thing, the rule and the value."""

import argparse
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from numerics.errors import InputError

#: What argparse says of arguments, and the sentence in its place; ``{prog}`` is the command.
_SENTENCES = (
    (r"the following arguments are required: (.*)", r"{prog} must be given \1, but is not"),
    (r"unrecognized arguments: (.*)", r"Arguments must be those that --help lists, not \1"),
    (r"argument (\S+): invalid choice: (.*) \(choose from (.*)\)", r"\1 must be one of \3, not \2"),
    (r"argument (\S+): invalid int value: (.*)", r"\1 must be a whole number, not \2"),
    (r"argument (\S+): invalid float value: (.*)", r"\1 must be a number, not \2"),
    (r"argument (\S+): expected (.*)", r"\1 must be followed by \2, but is not"),
    (r"argument (\S+): ignored explicit argument (.*)", r"\1 must be given without a value, not with \2"),
)


class Parser(argparse.ArgumentParser):
    """As argparse's, but raises `InputError` where that prints its usage and ends the process."""

    #: What a verb that takes no words says of those that it is given.
    instead_of_words = ""

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """As argparse's, but raises `InputError` for what is unknown: here, while it is clear whose help to name."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown and self.instead_of_words and not any(word.startswith("-") for word in unknown):
            self.error(f"{self.instead_of_words}, not {' '.join(unknown)}")
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        """Raise `InputError` with a sentence made of argparse's `message`, and a line that says where to look."""
        raise InputError(f"{_sentence(message, self.prog)}\nTry: {self.prog} --help")


def _sentence(message: str, prog: str) -> str:
    for said, sentence in _SENTENCES:
        found = re.fullmatch(said, message)
        if found:
            return found.expand(sentence).replace("{prog}", prog)
    return message[:1].upper() + message[1:]
