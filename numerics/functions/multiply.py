"""The product of two numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.functions.accumulator import Accumulator
from numerics.functions.base import Function, Operand, Term
from numerics.functions.exact import Products
from numerics.functions.product_sum import sum_of_products
from numerics.functions.rounding import random_operands, random_vector
from numerics.functions.spec import RESULT_KEYS, operand_format, parse_accumulator, result_text


@dataclass(frozen=True, eq=False)
class Multiply(Function):
    """``o = a * b``, rounded once into `out`."""

    a: Format
    b: Format
    out: Accumulator

    unit = "multiply"
    keys = {
        "a": "format of the first factor",
        "b": "format of the second factor",
        "out": "exact (the default), intN, intNsat, fixedM_L, fixedM_Lsat, quire, or a floating format",
        **RESULT_KEYS,
    }

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Multiply":
        a, b = operand_format(fields, "a"), operand_format(fields, "b")
        return cls(a, b, parse_accumulator("out", fields, Products(a, b), 1))

    @cached_property
    def products(self) -> Products:
        """The products the result is made of."""
        return Products(self.a, self.b)

    @property
    def target(self) -> Accumulator:
        """Where the product goes."""
        return self.out

    @property
    def factors(self) -> tuple[str, ...]:
        return "a", "b"

    @property
    def summands(self) -> tuple[Term, ...]:
        return (Term(("a", "b")),)

    @property
    def lanes(self) -> int:
        """Products in one result."""
        return 1

    @cached_property
    def text(self) -> str:
        keys = [f"a={self.a}", f"b={self.b}", f"out={self.out.name}", *result_text(self.out)]
        return f"{self.unit}:{','.join(keys)}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        return Operand("a", self.a), Operand("b", self.b), *random_operands(self.out.rounding)

    @property
    def result(self) -> Operand:
        return Operand("o", self.out)

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        a, b = (operand.codes(vectors[operand.name]) for operand in self.operands[:2])
        random = random_vector(self.out.rounding, vectors)
        return sum_of_products(a, b, self.products, self.out, None, random=random)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import random_number
        from numerics.oracle.functions import sum_of_products as by_definition

        return by_definition(codes["a"], codes["b"], self.products, self.out, None, random=random_number(codes))
