"""Boolean expressions of Liberty, evaluated on anything that has ``~ & | ^``: integers or numpy arrays."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from numerics.errors import InputError

_TOKEN = re.compile(r"\s*([A-Za-z_][\w\[\].]*|[01]|[!'~()*&+|^])")


@dataclass(frozen=True)
class Expression:
    """A variable, a constant, or an operator on expressions."""

    op: Literal["var", "const", "not", "and", "or", "xor"]
    #: Name of a variable, or ``"0"`` or ``"1"``.
    name: str = ""
    args: tuple["Expression", ...] = ()

    @property
    def variables(self) -> frozenset[str]:
        """Names of the variables that occur."""
        if self.op == "var":
            return frozenset({self.name})
        return frozenset().union(*(arg.variables for arg in self.args))

    def evaluate(self, values: Mapping[str, Any], zero: Any = 0) -> Any:
        """Bitwise value under `values` of the variables; `zero` is the constant 0, ``~zero`` the constant 1."""
        if self.op == "var":
            return values[self.name]
        if self.op == "const":
            return zero if self.name == "0" else ~zero
        first = self.args[0].evaluate(values, zero)
        if self.op == "not":
            return ~first
        second = self.args[1].evaluate(values, zero)
        if self.op == "and":
            return first & second
        return first | second if self.op == "or" else first ^ second


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Expression of a Liberty function: ``! '`` not, ``* &`` or a space and, ``+ |`` or, ``^`` xor.

    Not binds tightest, then xor, and, or, as in the Liberty reference.

    Raises
    ------
    InputError
        If the text is not such an expression.
    """
    tokens = _tokens(text)
    expression, rest = _binary(tokens, 0, text)
    if rest != len(tokens):
        raise InputError(
            f"Boolean function must end after its last operand, not go on with {tokens[rest]!r} in {text!r}"
        )
    return expression


def truth_table(expression: Expression, inputs: Sequence[str]) -> int:
    """Truth table as an integer: bit ``k`` is the value where input ``i`` has bit ``i`` of ``k``."""
    size = 1 << len(inputs)
    values = {name: sum(1 << k for k in range(size) if k >> i & 1) for i, name in enumerate(inputs)}
    return int(expression.evaluate(values)) & ((1 << size) - 1)


def _tokens(text: str) -> list[str]:
    tokens, position, text = [], 0, text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise InputError(f"Boolean function must consist of names and ! ' * & + | ^ ( ), not {text!r}")
        tokens.append(match[1])
        position = match.end()
    return tokens


_LEVELS: tuple[tuple[Literal["or", "and", "xor"], str], ...] = (("or", "+|"), ("and", "*&"), ("xor", "^"))


def _binary(tokens: list[str], at: int, text: str, level: int = 0) -> tuple[Expression, int]:
    if level == len(_LEVELS):
        return _unary(tokens, at, text)
    op, symbols = _LEVELS[level]
    left, at = _binary(tokens, at, text, level + 1)
    while at < len(tokens):
        if tokens[at] in symbols:
            at += 1
        elif op != "and" or tokens[at] in "+|^)'":
            break
        right, at = _binary(tokens, at, text, level + 1)
        left = Expression(op, args=(left, right))
    return left, at


def _unary(tokens: list[str], at: int, text: str) -> tuple[Expression, int]:
    if at >= len(tokens):
        raise InputError(f"Boolean function must have an operand at its end, not {text!r}")
    token = tokens[at]
    if token in "!~":
        inner, at = _unary(tokens, at + 1, text)
        return Expression("not", args=(inner,)), at
    if token == "(":
        inner, at = _binary(tokens, at + 1, text)
        if at >= len(tokens) or tokens[at] != ")":
            raise InputError(f"Boolean function must close each parenthesis, not {text!r}")
    elif token in "01":
        inner = Expression("const", token)
    elif token in "*&+|^)'":
        raise InputError(f"Boolean function must have an operand before {token!r}, not {text!r}")
    else:
        inner = Expression("var", token)
    at += 1
    while at < len(tokens) and tokens[at] == "'":
        inner, at = Expression("not", args=(inner,)), at + 1
    return inner, at
