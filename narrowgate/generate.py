"""Write the Verilog of designs, NAME.v, and a manifest of each, NAME.json.

The Verilog is Verilog-2001, the same to the byte for the same design and tool versions. Its header says what it
is, its ports, its latency and an example; the manifest says the same for programs, with a hash of the text.

With --upf, power intent stands beside, NAME.upf (IEEE 1801): a domain that can be switched off, its supplies, switch,
and the clamps at its outputs; with style=isolated, one more for each part that some modes do not use. gate=and and
gate=hold keep operands out while a port enable is 0.

  narrowgate generate mac:a=e4m3fn,b=e4m3fn,acc=fp32 -o build
  narrowgate generate mac:a=int8,b=int8,acc=int32,gate=and --upf -o build
  narrowgate generate simd:modes=e2m1fn+posit8_0+posit16_1,style=isolated --upf -o build
  narrowgate generate --catalog -o rtl

A system, such as the matrix co-processor, gets a C header of its registers, too, NAME.h.

  narrowgate generate matmul:a=int8,b=int8,acc=int32,rows=8,cols=8,bus=64 -o build

With --ip-xact it comes as a folder NAME_ip for the IP catalogue of an FPGA tool: beside these files a top with AXI's
names of clock and reset, NAME_axi.v, and component.xml (IEEE 1685-2009).
"""

import argparse
from pathlib import Path

from hwgen import catalog
from hwgen.design import Design
from hwgen.emit import describe, emit, write, write_whole
from hwgen.system import MatrixUnit, ip
from hwgen.system.emit import circuit as system_circuit
from hwgen.system.registers import header
from hwgen.upf import upf
from narrowgate.output import print_json, print_table
from numerics.errors import InputError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("designs", nargs="*", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument("--catalog", action="store_true", help="all designs of the catalogue")
    parser.add_argument(
        "-o", "--output", type=Path, default=Path(), metavar="DIR", help="folder for the files (here)"
    )
    parser.add_argument("--upf", action="store_true", help="write power intent, too")
    parser.add_argument("--ip-xact", action="store_true", help="write systems as folders for IP catalogues")
    parser.add_argument("--json", action="store_true", help="print the manifests as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    texts = [*options.designs, *(_catalog() if options.catalog else [])]
    if not texts:
        raise InputError("generate must be given a DESIGN or --catalog, but got neither")
    wanted = [catalog.load(text) for text in texts]
    if options.ip_xact and (units := [one for one in wanted if isinstance(one, Design)]):
        raise InputError(f"--ip-xact must go with systems, not with a unit, which {units[0].text} is")
    emitted = iter(emit([one for one in wanted if isinstance(one, Design)]))
    circuits = [next(emitted) if isinstance(one, Design) else system_circuit(one) for one in wanted]
    folders = [options.output / f"{one.name}_ip" if options.ip_xact else options.output for one in wanted]
    written = [write(circuit, folder) for circuit, folder in zip(circuits, folders, strict=True)]
    for one, circuit, folder in zip(wanted, circuits, folders, strict=True):
        if isinstance(one, MatrixUnit):
            write_whole(folder / f"{one.name}.h", header(one))
            if options.ip_xact:
                write_whole(folder / f"{ip.top_name(one)}.v", ip.wrapper(one, circuit))
                write_whole(folder / "component.xml", ip.component(one, circuit))
    if options.upf:
        for circuit, folder in zip(circuits, folders, strict=True):
            write_whole(folder / f"{circuit.name}.upf", upf(circuit))
    if options.json:
        print_json([describe(circuit) for circuit in circuits])
    else:
        rows = [
            [str(source), one.text, _latency(one), str(circuit.verilog.count("\n"))]
            for (source, _), one, circuit in zip(written, wanted, circuits, strict=True)
        ]
        print_table("", ["file", "design", "latency", "lines"], rows, numbers=(2, 3))
    return 0


def _catalog() -> list[str]:
    """Text forms of all that is released."""
    return [entry.text for entry in (*catalog.entries(), *catalog.systems())]


def _latency(one: Design | MatrixUnit) -> str:
    """Cycles to a result; of a system's jobs there is no one number."""
    return str(one.latency) if isinstance(one, Design) else ""
