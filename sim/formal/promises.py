"""What stages promise of the numbers that they hand on (`hwgen.raw.Raw`), held against all codes of the operands.

Later stages leave logic out because of these promises. A stage is judged as its component, before the stages of a
circuit become one Verilog file; that the file is right is for other proofs.
"""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from amaranth.back import rtlil
from amaranth.lib import wiring
from numpy.typing import NDArray

from hwgen import aiger, yosys
from hwgen.aiger import Net
from hwgen.datapath import chain
from hwgen.datapath.multiply import Multiply
from hwgen.datapath.unpack import Unpack
from hwgen.design import Design
from hwgen.raw import Raw
from numerics.formats import Format
from sim.formal.equivalence import TO_GATES, port_and_bit, prepare
from sim.formal.given_up import given_up

#: Bits of the codes, of one factor or of two, up to which all are tried.
_EVERY_BITS = 16

Fields = dict[str, NDArray[np.int64]]


@dataclass(frozen=True)
class Promise:
    """A number that a stage hands on, and the first promise of it that does not hold; empty if all do."""

    #: What the number is, as a person reads it.
    what: str
    codes: int
    broken: str


def promises(design: Design) -> list[Promise]:
    """Judge the numbers that the first two stages of a design hand on, where all codes can be tried: of each factor
    of an element format, and of the product in one lane.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    with given_up():
        return list(_judged(design))


def _judged(design: Design) -> Iterator[Promise]:
    stages = chain(design.function, design.style).stages
    first = stages[0][1]
    if not isinstance(first, Unpack):
        return
    second = stages[1][1]
    formats = {factor.name: factor.source for factor in first.plan.factors if isinstance(factor.source, Format)}
    unpack = _Stage(first)
    for name, fmt in formats.items():
        if fmt.width > _EVERY_BITS:
            continue
        codes = np.arange(1 << fmt.width)
        fields = unpack.evaluated({f"i__{name}0": codes}, f"o__{name}0__")
        told = [f"{name} = {code:#x}" for code in codes]
        yield Promise(f"unpacked {name}", len(codes), _broken(first.raws[name], fields, _numbers(fmt, codes), told))
    if (
        isinstance(second, Multiply)
        and len(formats) == 2
        and sum(fmt.width for fmt in formats.values()) <= _EVERY_BITS
    ):
        yield _judged_product(unpack, second, formats)


def _judged_product(unpack: "_Stage", multiply: Multiply, formats: Mapping[str, Format]) -> Promise:
    (first, one), (second, other) = formats.items()
    a, b = np.divmod(np.arange(1 << (one.width + other.width)), 1 << other.width)
    given = {f"i__{first}0": a, f"i__{second}0": b}
    unpacked = {
        f"i__{name}0__{field}": values
        for name in formats
        for field, values in unpack.evaluated(given, f"o__{name}0__").items()
    }
    fields = _Stage(multiply).evaluated(unpacked, "o__p0__")
    with np.errstate(invalid="ignore"):
        wanted = _numbers(one, a) * _numbers(other, b)
    told = [f"{first} = {x:#x}, {second} = {y:#x}" for x, y in zip(a, b, strict=True)]
    return Promise("product", len(a), _broken(multiply.product, fields, wanted, told))


def _numbers(fmt: Format, codes: NDArray[np.int64]) -> NDArray[np.float64]:
    return fmt.decode(codes.astype(fmt.code_dtype))


class _Stage:
    """A component as a graph."""

    def __init__(self, stage: wiring.Component):
        with tempfile.TemporaryDirectory(prefix="narrowgate-promises-") as name:
            folder = Path(name)
            prepare(folder)
            (folder / "stage.il").write_text(rtlil.convert(stage, name="stage", emit_src=False))
            script = ["read_rtlil stage.il", "hierarchy -top stage", "proc", "flatten", *TO_GATES, "aigmap"]
            script += ["opt_clean -purge", "write_aiger -symbols stage.aig"]
            yosys.run_script("\n".join(script), cwd=folder)
            data = (folder / "stage.aig").read_bytes()
        self._graph = aiger.read(data)
        self._inputs, self._outputs = aiger.symbols(data)

    def evaluated(self, ports: Mapping[str, NDArray[np.int64]], prefix: str) -> Fields:
        """Values of the output ports whose names begin with `prefix`, without that; inputs left out are 0."""
        places = [place for place, name in enumerate(self._outputs) if name.startswith(prefix)]
        net = Net(self._graph.inputs)
        literals = net.added(self._graph, [2 * node for node in range(1, net.inputs + 1)])
        needed = net.graph([literals[place] for place in places], range(1, net.inputs + 1))
        zeros = np.zeros(len(next(iter(ports.values()))), np.int64)
        bits = [(ports.get(port, zeros) >> bit & 1).astype(bool) for port, bit in map(port_and_bit, self._inputs)]
        found: Fields = {}
        for place, values in zip(places, aiger.evaluate(needed, bits), strict=True):
            port, bit = port_and_bit(self._outputs[place].removeprefix(prefix))
            found[port] = found.get(port, zeros) | values.astype(np.int64) << bit
        return found


def _broken(raw: Raw, fields: Fields, wanted: NDArray[np.float64], told: list[str]) -> str:
    """The first promise of `raw` that values of its fields do not keep, with the codes for which they do not."""
    zeros = np.zeros(len(wanted), np.int64)
    sig, shift, sign, inf, nan = (fields.get(name, zeros) for name in ("sig", "shift", "sign", "inf", "nan"))
    number = (inf | nan) == 0
    top = sig >> (raw.width - 1) & 1
    signed = sig - (top << raw.width) if raw.signed_sig else np.where(sign == 1, -sig, sig)
    nonzero = number & (sig != 0)
    rules = {
        "must be NaN where it is none": nan != np.isnan(wanted),
        "must be infinite where it is so": (nan == 0) & (inf != np.isinf(wanted)),
        f"must have a shift from {raw.min_shift} to {raw.max_shift}": number
        & ((shift > raw.max_shift) | (nonzero & (shift < raw.min_shift))),
        "must be the number of its code": number & (np.ldexp(signed.astype(float), raw.lsb + shift) != wanted),
    }
    if raw.normal_from is not None:
        rules[f"must have its leading one on top from shift {raw.normal_from} on"] = (
            nonzero & (shift >= raw.normal_from) & (top == 0)
        )
        if not raw.zero_anywhere:
            least = max(0, raw.normal_from - 1)
            rules[f"must have a shift of at most {least} where it is zero"] = number & (sig == 0) & (shift > least)
    for rule, wrong in rules.items():
        if wrong.any():
            return f"{rule}, but is not so for {told[int(np.argmax(wrong))]}"
    return ""
