"""The matrix co-processor as a spec: which unit, how many, and how wide its paths are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from numerics.errors import InputError, nearest
from numerics.formats import Format
from numerics.functions import UNITS, Function, Operand, parse
from numerics.functions.accumulator import Fixed, Floating
from numerics.functions.block_dot import BlockDot
from numerics.functions.dot import count_of
from numerics.functions.text import split_fields
from numerics.matrix.stored import StoredProduct, slot_bits

#: Keys of the text form that say how it is built, with what each means.
BUILD_KEYS: Mapping[str, str] = {
    "rows": "rows of the array, a power of two from 2 to 32; 8 by default",
    "cols": "columns of the array, a power of two from 2 to 32; 8 by default",
    "bus": "bits of the data bus, a power of two from 32 to 512; 64 by default",
    "depth": "bus words of a row that an operand buffer holds, twice: a power of two from 4 to 1024; 64 by default",
}
#: Keys that say what is computed beside those of the unit.
KEYS: Mapping[str, str] = {
    "unit": "the function of a processing element, with a running total; mac by default",
    "out": "format that totals are converted to on their way out; that of acc by default",
    "out_round": "how they are rounded, as round of convert",
    "out_overflow": "what becomes of those beyond the range, as overflow of convert",
    "out_nan": "what NaN becomes, as nan of convert",
    **BUILD_KEYS,
}
#: Functions of totals that `convert` does not take, by those that add to them, with the same keys; ``out=mode``
#: is the format that their operand `mode` chooses.
_READOUTS: Mapping[str, str] = {"simd": "readout"}
_MODE = "mode"
_DEFAULTS = {"rows": 8, "cols": 8, "bus": 64, "depth": 64}
_LIMITS = {"rows": (2, 32), "cols": (2, 32), "bus": (32, 512), "depth": (4, 1024)}
#: Bits of an address.
ADDRESS_BITS = 32
#: Bytes that no burst crosses a multiple of, and beats that it has at most.
PAGE_BYTES, MOST_BEATS = 4096, 256
#: Elements that every chunk is a multiple of, so that the next begins at a byte.
_LEAST_CHUNK = 8


@dataclass(frozen=True)
class MatrixUnit:
    """An array of `rows` x `cols` units of `mac`, with buffers, sequencer and bus masters around it.

    `readout` is what a running total goes through on its way out; None for the total itself. Operands that stay as
    they are during a job come from registers of the same names (`numerics.matrix.stored.StoredProduct`).
    """

    #: Name in text forms.
    unit: ClassVar[str] = "matmul"

    mac: Function
    readout: Function | None = None
    rows: int = _DEFAULTS["rows"]
    cols: int = _DEFAULTS["cols"]
    bus: int = _DEFAULTS["bus"]
    depth: int = _DEFAULTS["depth"]

    def __post_init__(self) -> None:
        for key, (least, most) in _LIMITS.items():
            value = getattr(self, key)
            if not least <= value <= most or value & (value - 1):
                raise InputError(f"{key} must be a power of two from {least} to {most}, not {value}")
        for what, bits in (("factor", self.a.width), ("factor", self.b.width), ("result", self.result.width)):
            if slot_bits(bits) > self.bus:
                raise InputError(f"bus must be as wide as a {what}, {slot_bits(bits)} bits, not {self.bus}")
        if self.cols * self.out_slot % 8:
            raise InputError(f"cols must be whole bytes of results, of {self.out_slot} bits each, not {self.cols}")
        if self.cols * self.total_slot < self.bus:
            raise InputError(
                f"bus must be no wider than a row of totals, {self.cols * self.total_slot} bits, not {self.bus}"
            )
        if self.chunk < _LEAST_CHUNK:
            words = _LEAST_CHUNK // self._per_beat
            raise InputError(
                f"depth must be at least {1 << words.bit_length()}, for {_LEAST_CHUNK} elements of a row with a bus "
                f"of {self.bus} bits, not {self.depth}"
            )
        if isinstance(self.mac, BlockDot):
            raise InputError(f"unit must have operands without scales of blocks, unlike {self.mac}")
        for operand in self.constants:
            if operand.width > 32:
                raise InputError(f"Operand {operand.name} must fit a register of 32 bits, not have {operand.width}")

    @classmethod
    def parse(cls, text: str) -> "MatrixUnit":
        """The unit of a text form, ``matmul:a=int8,b=int8,acc=int32,out=int8,rows=8,cols=8,bus=64``.

        Raises
        ------
        InputError
            If the text is not the form of a unit that makes sense.
        """
        name, _, rest = text.partition(":")
        if name.strip() != cls.unit or not rest.strip():
            raise InputError(f"A matrix unit must have the form {cls.unit}:key=value,key=value, not {text!r}")
        fields = split_fields(rest, text)
        own = {key: fields.pop(key) for key in KEYS if key in fields}
        unit = own.get("unit", "mac")
        if unit not in UNITS:
            raise InputError(f"unit must be one of {', '.join(UNITS)}, not {unit!r}")
        keys = [*KEYS, *UNITS[unit].keys]
        for key in fields:
            if key not in keys:
                raise InputError(
                    f"Key of {cls.unit} must be one of {', '.join(keys)}, not {key!r}; "
                    f"the nearest is {nearest(key, keys)}"
                )
        mac = parse(f"{unit}:" + ",".join(f"{key}={value}" for key, value in fields.items()))
        sizes = {key: count_of(key, own[key], _LIMITS[key][1]) for key in BUILD_KEYS if key in own}
        return cls(mac, _readout(mac, own), **sizes)

    @property
    def text(self) -> str:
        """Canonical text form, which parses back."""
        unit, _, keys = self.mac.text.partition(":")
        parts = [] if unit == "mac" else [f"unit={unit}"]
        parts.append(keys)
        if self.readout is not None:
            _, _, own = self.readout.text.partition(":")
            fields = dict(item.split("=") for item in own.split(","))
            parts.append(f"out={fields.get('out', _MODE)}")
            parts += [f"out_{key}={fields[key]}" for key in ("round", "overflow", "nan") if key in fields]
        parts += [f"{key}={getattr(self, key)}" for key in BUILD_KEYS]
        return f"{self.unit}:{','.join(parts)}"

    @property
    def name(self) -> str:
        """Name for files and modules: the values of the text form, and the keys of those that need one."""
        unit, _, rest = self.text.partition(":")
        fields = dict(item.split("=") for item in rest.split(","))
        parts = [
            value if key in ("a", "b", "acc", "out", "unit") else f"{key}{value}" for key, value in fields.items()
        ]
        return re.sub(r"\W", "_", "_".join([unit, *parts]).replace("-", "m"))

    @cached_property
    def stored(self) -> StoredProduct:
        """What a job makes of memory."""
        return StoredProduct(self.mac, self.readout)

    @property
    def a(self) -> Operand:
        """The factor that comes from the rows of A."""
        return self.stored.a

    @property
    def b(self) -> Operand:
        """The factor that comes from the columns of B."""
        return self.stored.b

    @property
    def total(self) -> Operand:
        """The running total."""
        return self.stored.total

    @property
    def result(self) -> Operand:
        """What is stored."""
        return self.stored.result

    @property
    def constants(self) -> tuple[Operand, ...]:
        """Operands that come from registers, each name once: the widest, of which others take the lowest bits."""
        found: dict[str, Operand] = {}
        for operand in (*self.stored.mac_constants, *self.stored.readout_constants):
            if operand.name not in found or operand.width > found[operand.name].width:
                found[operand.name] = operand
        return tuple(found.values())

    @property
    def a_slot(self) -> int:
        """Bits that an element of A takes in memory."""
        return slot_bits(self.a.width)

    @property
    def b_slot(self) -> int:
        """Bits that an element of B takes in memory."""
        return slot_bits(self.b.width)

    @property
    def out_slot(self) -> int:
        """Bits that an element of C takes in memory."""
        return slot_bits(self.result.width)

    @property
    def total_slot(self) -> int:
        """Bits that an element of the bias takes in memory, whole bytes."""
        return self.stored.total_slot

    @property
    def bus_bytes(self) -> int:
        """Bytes of a beat."""
        return self.bus // 8

    @property
    def chunk(self) -> int:
        """Elements of a row that a buffer holds, wherever in a beat they begin; a multiple of `_LEAST_CHUNK`."""
        return (self.depth - 1) * self._per_beat // _LEAST_CHUNK * _LEAST_CHUNK

    @property
    def _per_beat(self) -> int:
        """Elements of the wider factor in a beat."""
        return self.bus // max(self.a_slot, self.b_slot)

    def __str__(self) -> str:
        return self.text


def log2(power: int) -> int:
    """The logarithm of a power of two."""
    return power.bit_length() - 1


def _readout(mac: Function, own: Mapping[str, str]) -> Function | None:
    """The conversion that the keys of a text form ask for."""
    further = [key for key in ("out_round", "out_overflow", "out_nan") if key in own]
    if "out" not in own:
        if further:
            raise InputError(f"{further[0]} goes with out only, as in out=int8, not without it")
        return None
    unit, _, same = mac.text.partition(":")
    keys = [f"{key.removeprefix('out_')}={own[key]}" for key in further]
    if unit in _READOUTS:
        out = [] if own["out"] == _MODE else [f"out={own['out']}"]
        return parse(f"{_READOUTS[unit]}:{','.join([same, *out, *keys])}")
    return parse(f"convert:a={_source(mac)},{','.join(['out=' + own['out'], *keys])}")


def _source(mac: Function) -> str:
    """Running totals of `mac` as what a conversion takes."""
    acc = mac.result.format
    if isinstance(acc, Floating):
        return acc.format.name
    if isinstance(acc, Format):
        return acc.name
    if isinstance(acc, Fixed) and (acc.overflows_to_nan or not acc.reserves_nan):
        return acc.name if acc.overflows_to_nan else f"fixed{acc.msb}_{acc.lsb}"
    raise InputError(f"out goes with totals that convert takes, not with acc={mac.result.format.name} of {mac}")
