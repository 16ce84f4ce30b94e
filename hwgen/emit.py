"""From components to Verilog, and the files of a released circuit."""

import gc
import json
import re
import tempfile
import textwrap
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from amaranth.back import rtlil
from amaranth.hdl import unsigned

from hwgen import effort, names, verilog, yosys
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.domain import ISOLATION
from hwgen.example import worked_example
from hwgen.isolation import ENABLE

#: Attribute of a module whose cells synthesis keeps apart.
KEEP = "(* keep_hierarchy *)"
#: Passes from RTLIL to Verilog without ``always @*``, whose results simulators agree on from time 0; what resets and
#: enables registers becomes a condition.
_PASSES = """\
rename -hide w:*$* w:i__* w:o__*
proc
opt_clean
opt_dff
opt_expr
opt_merge
memory_collect
opt_clean -purge"""

#: What a gated design does without ``enable``.
_RESTS = {
    "and": "while enable is 0, the operands are taken for zeros",
    "hold": "while enable is 0, the operands of the last cycle in which it was 1 stay",
}


def emit(designs: Sequence[Design], *, timeout_s: float = 600) -> list[Circuit]:
    """Verilog of `designs`, made in one run of Yosys.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    found = bodies([Part(design.name, design.component, _ports(design)) for design in designs], timeout_s=timeout_s)
    return [_circuit(design, _restructured(design, body)) for design, body in zip(designs, found, strict=True)]


@dataclass(frozen=True)
class Part:
    """What becomes Verilog: the name of its top module, a way to make its component, and the order of its ports."""

    name: str
    component: Callable[[], Any]
    ports: Sequence[Port]


def bodies(parts: Sequence[Part], *, timeout_s: float) -> list[str]:
    """Verilog of components, as Yosys writes it, made in one run.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-emit-") as name:
        folder = Path(name)
        scripts = []
        for number, part in enumerate(parts):
            with _uncollected():
                text = rtlil.convert(part.component(), name=part.name, emit_src=False)
            (folder / f"{number}.il").write_text(_in_order(names.plain(text), part))
            scripts.append(f"read_rtlil {number}.il\n{_PASSES}\nwrite_verilog -noattr {number}.v")
        yosys.run_scripts(scripts, cwd=folder, timeout_s=timeout_s)
        return [(folder / f"{number}.v").read_text() for number in range(len(parts))]


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles to free: the million objects of a netlist live to its end, and each search visits all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _restructured(design: Design, body: str) -> str:
    """Verilog of a design after the effort it asks for."""
    if design.effort == "normal":
        return body
    return effort.optimise(body, design.name, _ports(design), design.effort)


def write(circuit: Circuit, folder: Path) -> tuple[Path, Path]:
    """Write ``NAME.v`` and its manifest ``NAME.json`` into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    source, manifest = folder / f"{circuit.name}.v", folder / f"{circuit.name}.json"
    write_whole(source, circuit.verilog)
    write_whole(manifest, json.dumps(describe(circuit), indent=2) + "\n")
    return source, manifest


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path`, or leave what is there: never a part of it.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def describe(circuit: Circuit) -> dict:
    """The manifest of a circuit."""
    return {
        "name": circuit.name,
        "top": circuit.top,
        "spec": circuit.spec,
        "file": f"{circuit.name}.v",
        "ports": [
            {"name": p.name, "direction": p.direction, "width": p.width, "format": p.format} for p in circuit.ports
        ],
        "latency_cycles": circuit.told_latency,
        "versions": dict(circuit.versions),
        "sha256": circuit.sha256,
    }


def _in_order(text: str, part: Part) -> str:
    """RTLIL whose modules number their ports from 1, as Yosys does, the top one in the order of `part`."""
    text = re.sub(r"(\n  wire width \d+ (?:input|output)) (\d+)", lambda port: f"{port[1]} {int(port[2]) + 1}", text)
    start = text.index(f"module \\{part.name}\n")
    head, top, tail = text[:start], text[start : text.index("\nend\n", start)], text[text.index("\nend\n", start) :]
    for number, port in enumerate(part.ports, start=1):
        wire = rf"^(  wire (?:width \d+ )?{port.direction}) \d+\s+(\\{port.name})$"
        top = re.sub(wire, rf"\g<1> {number} \g<2>", top, flags=re.MULTILINE)
    return head + top + tail


def versions() -> dict[str, str]:
    """Tools that make the text, by name."""
    return {
        "narrowgate": version("narrowgate"),
        "amaranth": version("amaranth"),
        "yosys": yosys.version(),
    }


def tidy(body: str) -> str:
    """What Yosys wrote, shorter, and without its opening line, of its own version, which headers have."""
    return verilog.shorter(re.sub(r"\A(/\*.*?\*/\s*)?", "", body, count=1, flags=re.DOTALL))


def commented(lines: Sequence[str]) -> str:
    """Lines as a comment of Verilog, wrapped."""
    wrapped = [part for line in lines for part in (textwrap.wrap(line, 112, subsequent_indent="    ") or [""])]
    return "".join(f"// {line}".rstrip() + "\n" for line in wrapped)


def _circuit(design: Design, body: str) -> Circuit:
    ports = tuple(_ports(design))
    comment = _header(design, ports, versions())
    body = tidy(body)
    domains = design.domains
    instances = [path.rpartition("/")[2] for domain in domains for path in domain.instances]
    instances += [domain.isolation for domain in domains] + ([ISOLATION] if design.gate == "and" else [])
    if instances:
        body = _kept(body, instances)
    return Circuit(
        name=design.name,
        spec=design.text,
        verilog=f"{comment}\n{body}",
        ports=ports,
        latency_cycles=design.latency,
        domains=domains,
        modes=design.modes,
        versions=tuple(versions().items()),
    )


def _kept(body: str, instances: Collection[str]) -> str:
    """Verilog whose modules of `instances`, by name, stay by themselves in synthesis.

    Else it would move gates that isolate into what is behind them, and parts of that before the gates.
    """
    for module in sorted(set(re.findall(rf"^  (\w+) (?:{'|'.join(instances)}) \($", body, re.MULTILINE))):
        body = re.sub(rf"^module {module} \(", rf"{KEEP}\n\g<0>", body, count=1, flags=re.MULTILINE)
    return body


def _ports(design: Design) -> list[Port]:
    control = [Port(name=name, direction="input", width=1, format="control") for name in ("clk", "rst")]
    if design.shell == "none":
        operands = [
            Port(name=op.name, direction="input", width=op.width, format=op.format_text)
            for op in design.function.operands
        ]
        result = design.function.result
        out = Port(name="o", direction="output", width=result.width, format=result.format_text)
        gate = [] if design.gate == "none" else [Port(name=ENABLE, direction="input", width=1, format="control")]
        return [*(control if design.latency else []), *gate, *operands, out]
    return [*control, *_stream_ports(design)]


def _stream_ports(design: Design) -> list[Port]:
    """Ports of both streams; a payload lists its fields from the lowest bit up."""
    from hwgen.shell import input_layout, output_layout

    formats = {op.name: op.format_text for op in (*design.function.operands, design.function.result)}
    ports = []
    for stream, layout, inward in (
        ("i", input_layout(design.function), True),
        ("o", output_layout(design.function), False),
    ):
        fields = ", ".join(
            f"{name}[{f.offset + f.width - 1}:{f.offset}] {formats.get(name, 'control')}" for name, f in layout
        )
        width = unsigned(layout.size).width
        forward, back = ("input", "output") if inward else ("output", "input")
        ports += [
            Port(name=f"{stream}__payload", direction=forward, width=width, format=fields),  # type: ignore[arg-type]
            Port(name=f"{stream}__valid", direction=forward, width=1, format="control"),  # type: ignore[arg-type]
            Port(name=f"{stream}__ready", direction=back, width=1, format="control"),  # type: ignore[arg-type]
        ]
    return ports


def _header(design: Design, ports: Sequence[Port], made_by: dict[str, str]) -> str:
    lines = [design.name, "", f"Spec:    {design.text}"]
    cycles = f"{design.latency} cycle{'s' if design.latency > 1 else ''}"
    if design.shell == "stream":
        lines.append(f"Latency: {cycles} from the taking of an item to its answer, one item a cycle")
    elif design.latency:
        lines.append(f"Latency: {cycles}, a new result each cycle")
    else:
        lines.append("Latency: none, combinational")
    if design.gate != "none":
        lines.append(f"Rest:    {_RESTS[design.gate]}")
    if design.effort != "normal":
        lines.append("Netlist: restructured by logic optimisation, and proven equal to the circuit it came from")
    lines += ["Ports:"]
    lines += [f"  {p.direction:6} {p.name:10} {p.width:4} bits  {p.format}" for p in ports]
    example = worked_example(design.function)
    if design.shell == "stream" and "acc" in {operand.name for operand in design.function.operands}:
        example += ", acc being the running total"
    lines += ["Example:", f"  {example}"]
    lines += [f"Made by: {', '.join(f'{tool} {number}' for tool, number in made_by.items())}"]
    return commented(lines)
