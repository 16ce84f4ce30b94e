"""The register map of the co-processor: one table, which the circuit, the driver, the C header and the docs read."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum

from hwgen.system.spec import MatrixUnit, log2


class Access(Enum):
    """What a bus can do with a register; anything else answers SLVERR and does nothing."""

    READ = "read"
    #: While no job runs.
    CONFIGURE = "read, write while idle"
    WRITE = "read, write"
    COMMAND = "write, reads as 0"


class Code(IntEnum):
    """How a job ended."""

    #: As it should.
    NONE = 0
    #: M, N or K is 0: nothing was read or written.
    SIZE = 1
    #: An address or stride is no multiple of an element, or the bias not of a beat: nothing was read or written.
    ALIGNMENT = 2
    #: A read was answered with an error; FAULT is the address of the beat.
    READ = 3
    #: A write was answered with an error; FAULT is the address of the burst.
    WRITE = 4
    #: By ABORT.
    ABORTED = 5


@dataclass(frozen=True)
class Field:
    """Bits of a register."""

    name: str
    low: int
    width: int
    meaning: str
    #: Whether 1 written clears it, and 0 does nothing.
    one_clears: bool = False
    #: Whether what is written does nothing, although it does to other fields.
    read_only: bool = False


@dataclass(frozen=True)
class Register:
    """32 bits at `offset` bytes."""

    name: str
    offset: int
    access: Access
    meaning: str
    fields: tuple[Field, ...] = field(default=())
    #: Bits that are kept of what is written.
    width: int = 32
    #: Whether it changes by itself.
    volatile: bool = False


#: Identifies the co-processor: "NGMM" in ASCII.
ID = 0x4E474D4D
VERSION = 1
#: Bytes of the register space.
SPACE_BYTES = 256

REGISTERS = (
    Register("ID", 0x00, Access.READ, f"0x{ID:08X}"),
    Register("VERSION", 0x04, Access.READ, f"of the register map, {VERSION}"),
    Register(
        "ARRAY",
        0x08,
        Access.READ,
        "what was built",
        (
            Field("ROWS", 0, 8, "rows of the array"),
            Field("COLS", 8, 8, "columns of the array"),
            Field("BUS_BYTES", 16, 8, "bytes of a beat"),
        ),
    ),
    Register(
        "SLOTS",
        0x0C,
        Access.READ,
        "logarithms (base 2) of the bits of an element",
        (
            Field("A", 0, 4, "of A"),
            Field("B", 4, 4, "of B"),
            Field("TOTAL", 8, 4, "of the bias"),
            Field("OUT", 12, 4, "of C"),
        ),
    ),
    Register(
        "CONTROL",
        0x10,
        Access.COMMAND,
        "begin or end a job",
        (
            Field("START", 0, 1, "begin; SLVERR while a job runs"),
            Field("ABORT", 1, 1, "end the job that runs, if any, as soon as the bus is at rest"),
        ),
    ),
    Register(
        "STATUS",
        0x14,
        Access.WRITE,
        "how the last job is or ended",
        (
            Field("BUSY", 0, 1, "a job runs", read_only=True),
            Field("DONE", 1, 1, "a job has ended; 1 written clears it, and so does START", one_clears=True),
            Field("ERROR", 2, 1, "the last job ended with a CODE other than 0", read_only=True),
            Field("CODE", 4, 4, "how the last job ended", read_only=True),
        ),
        volatile=True,
    ),
    Register("INTERRUPT", 0x18, Access.WRITE, "irq is high", (Field("DONE", 0, 1, "while STATUS.DONE is"),), 1),
    Register("FAULT", 0x1C, Access.READ, "address of the first error of the bus, with CODE 3 and 4", volatile=True),
    Register("CYCLES", 0x20, Access.READ, "clock cycles in which BUSY was 1, of the last job", volatile=True),
    Register("M", 0x30, Access.CONFIGURE, "rows of A and C"),
    Register("N", 0x34, Access.CONFIGURE, "columns of B and C"),
    Register("K", 0x38, Access.CONFIGURE, "columns of A, rows of B"),
    Register("A", 0x40, Access.CONFIGURE, "address of A"),
    Register("A_STRIDE", 0x44, Access.CONFIGURE, "bytes from a row of A to the next"),
    Register("B", 0x48, Access.CONFIGURE, "address of B"),
    Register("B_STRIDE", 0x4C, Access.CONFIGURE, "bytes from a column of B to the next"),
    Register("C", 0x50, Access.CONFIGURE, "address of C"),
    Register("C_STRIDE", 0x54, Access.CONFIGURE, "bytes from a row of C to the next"),
    Register("BIAS", 0x58, Access.CONFIGURE, "address of the totals to start from"),
    Register(
        "OPTIONS",
        0x5C,
        Access.CONFIGURE,
        "what else to do",
        (
            Field("BIAS", 0, 1, "start from totals at BIAS, one a column; from code 0 otherwise"),
            Field("RELU", 1, 1, "results less than zero become 0"),
        ),
        2,
    ),
)
#: Where registers of a unit's constant operands begin.
_CONSTANTS = 0x80


def registers(unit: MatrixUnit) -> Iterator[Register]:
    """All registers of a unit: those of every one, and one for each constant operand."""
    for register in REGISTERS:
        if register.name == "OPTIONS" and not unit.stored.has_relu:
            register = replace(register, fields=register.fields[:1], width=1)
        yield register
    for number, operand in enumerate(unit.constants):
        meaning = f"operand {operand.name} of every step, {operand.format_text}"
        yield Register(operand.name.upper(), _CONSTANTS + 4 * number, Access.CONFIGURE, meaning, (), operand.width)


def array_word(unit: MatrixUnit) -> int:
    """What ARRAY reads."""
    return unit.rows | unit.cols << 8 | unit.bus_bytes << 16


def slots_word(unit: MatrixUnit) -> int:
    """What SLOTS reads."""
    slots = (unit.a_slot, unit.b_slot, unit.total_slot, unit.out_slot)
    return sum(log2(slot) << 4 * place for place, slot in enumerate(slots))


def built(unit: MatrixUnit) -> dict[str, int]:
    """What registers read that say what was built, by their names; all others are 0 after a reset."""
    return {"ID": ID, "VERSION": VERSION, "ARRAY": array_word(unit), "SLOTS": slots_word(unit)}


def by_name(unit: MatrixUnit) -> dict[str, Register]:
    """Registers of a unit by their names."""
    return {register.name: register for register in registers(unit)}


def header(unit: MatrixUnit) -> str:
    """A C header with offsets, and with masks and shifts of fields."""
    guard = f"{unit.name.upper()}_H"
    lines = [
        f"/* Registers of {unit.text} */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        f"#define NGMM_ID_VALUE 0x{ID:08X}u",
        f"#define NGMM_VERSION_VALUE {VERSION}u",
        f"#define NGMM_SPACE_BYTES {SPACE_BYTES}u",
    ]
    for register in registers(unit):
        lines += ["", f"/* {register.meaning} ({register.access.value}) */"]
        lines.append(f"#define NGMM_{register.name} 0x{register.offset:02X}u")
        for part in register.fields:
            name = f"NGMM_{register.name}_{part.name}"
            lines.append(f"#define {name}_SHIFT {part.low}u  /* {part.meaning} */")
            lines.append(f"#define {name}_MASK 0x{((1 << part.width) - 1) << part.low:X}u")
    lines += ["", "/* STATUS.CODE */"]
    lines += [f"#define NGMM_CODE_{code.name} {code.value}u" for code in Code]
    return "\n".join([*lines, "", f"#endif /* {guard} */", ""])


def markdown(unit: MatrixUnit) -> str:
    """The table of the docs."""
    lines = ["| offset | register | access | bits | meaning |", "|---|---|---|---|---|"]
    for register in registers(unit):
        lines.append(
            f"| 0x{register.offset:02X} | {register.name} | {register.access.value} | | {register.meaning} |"
        )
        for part in register.fields:
            high = part.low + part.width - 1
            bits = f"{high}:{part.low}" if part.width > 1 else f"{part.low}"
            lines.append(f"| | {register.name}.{part.name} | | {bits} | {part.meaning} |")
    return "\n".join(lines)
