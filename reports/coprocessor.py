"""Tables of the co-processor's page: its registers, how long jobs take, and what it takes on FPGAs."""

import csv
from pathlib import Path

from hwgen.system import MatrixUnit, registers
from hwgen.system.cycles import cycles
from numerics.matrix.stored import Job
from reports.markdown import table

_ARRAYS = ((4, 64), (8, 64), (8, 128), (16, 128), (16, 256))
#: One image of the digits through 64 x 32 weights, all 1797, a layer of a transformer, a convolution as a product.
_SHAPES = ((1, 32, 64), (1797, 32, 64), (128, 384, 384), (784, 64, 576), (256, 256, 2048))
#: Cycles from an address to its first beat.
LATENCY_CYCLES = 30
#: Columns of the figures of ``benchmarks/coprocessor_fpga.py``: on ``xcup`` a row for each part, with its `copies`
#: and what all of them take; look-up tables (of logic, and of memories in them), flip-flops, carry blocks, DSP and
#: RAM blocks, the last in units of the larger kind. On ``ecp5`` those in use of those of the device, and a frequency,
#: if it was routed.
FPGA_HEADS = (
    "system",
    "device",
    "part",
    "copies",
    "lut",
    "ff",
    "carry",
    "dsp",
    "lutram",
    "bram",
    "lut_of",
    "bram_of",
    "fmax_mhz",
    "yosys",
    "nextpnr",
)
#: The arrays whose parts the page shows.
_IN_PARTS = "engine"


def _unit(size: int, bus: int) -> MatrixUnit:
    return MatrixUnit.parse(f"matmul:a=int8,b=int8,acc=int32,out=int8,rows={size},cols={size},bus={bus}")


def registers_markdown() -> str:
    """The register map."""
    return registers.markdown(_unit(8, 64))


def cycles_markdown() -> str:
    """Cycles of some jobs on some arrays, and the share of them in which the units compute."""
    heads = ["M x N x K", *(f"{size} x {size}, {bus} bits" for size, bus in _ARRAYS)]
    return table(heads, [_row(*shape) for shape in _SHAPES], right=range(1, len(heads)))


def _row(m: int, n: int, k: int) -> list[str]:
    job = Job(m=m, n=n, k=k, a=0, a_stride=k, b=1 << 24, b_stride=k, c=1 << 25, c_stride=n)
    taken = [cycles(_unit(size, bus), job, LATENCY_CYCLES) for size, bus in _ARRAYS]
    shares = [m * n * k / (size * size * count) for (size, _), count in zip(_ARRAYS, taken, strict=True)]
    cells = [f"{count:,} ({share:.0%})" for count, share in zip(taken, shares, strict=True)]
    return [f"{m} x {n} x {k}", *cells]


def fpga_parts_markdown(path: Path) -> str:
    """Look-up tables and flip-flops of each part, on UltraScale+, for each size of the array of many formats."""
    rows = [row for row in _rows(path, "xcup") if row["system"].startswith(_IN_PARTS)]
    systems, parts = (list(dict.fromkeys(row[key] for row in rows)) for key in ("system", "part"))
    by_place = {(row["part"], row["system"]): row for row in rows}

    def cells(part: str) -> list[str]:
        found = [by_place[part, system] for system in systems]
        return [f"{int(row[figure]):,}" for row in found for figure in ("lut", "ff")]

    heads = ["part", *(head for system in systems for head in (f"{_array(system)}: LUT", "FF"))]
    return table(heads, [[part, *cells(part)] for part in parts], right=range(1, len(heads)))


def fpga_totals_markdown(path: Path) -> str:
    """What whole co-processors take on UltraScale+."""
    heads = ["units", "array", "LUT", "FF", "CARRY", "DSP", "LUT as memory", "RAMB36"]
    rows = [
        [
            _units(row["system"]),
            _array(row["system"]),
            *(f"{int(row[key]):,}" for key in ("lut", "ff", "carry", "dsp", "lutram")),
            row["bram"],
        ]
        for row in _rows(path, "xcup")
        if row["part"] == "all"
    ]
    return table(heads, rows, right=range(2, len(heads)))


def fpga_placed_markdown(path: Path) -> str:
    """What was placed on ECP5, and how fast it is."""
    heads = ["units", "array", "frequency", "LUT4", "of the device", "FF", "DSP", "RAM blocks", "of the device"]
    rows = [
        [
            _units(row["system"]),
            _array(row["system"]),
            f"{row['fmax_mhz']} MHz",
            f"{int(row['lut']):,}",
            f"{int(row['lut']) / int(row['lut_of']):.0%}",
            f"{int(row['ff']):,}",
            row["dsp"],
            row["bram"],
            f"{int(row['bram']) / int(row['bram_of']):.0%}",
        ]
        for row in _rows(path, "ecp5")
    ]
    return table(heads, rows, right=range(2, len(heads)))


def _rows(path: Path, device: str) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["device"] == device]


def _array(system: str) -> str:
    size = system.rpartition("-")[2]
    return f"{size} x {size}"


def _units(system: str) -> str:
    return "INT8" if system.startswith("int8") else "four formats"
