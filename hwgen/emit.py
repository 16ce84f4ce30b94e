"""From components to Verilog, and the files of a released circuit."""

import json
import re
import tempfile
import textwrap
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from amaranth.back import rtlil
from amaranth.hdl import unsigned

from hwgen import yosys
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from numerics.words import from_ints, to_ints

#: Passes from RTLIL to Verilog without ``always @*``, whose results simulators agree on from time 0.
_PASSES = "rename -hide w:*$* w:i__* w:o__*\nproc\nmemory_collect\nopt_clean -purge"


def emit(designs: Sequence[Design], *, timeout_s: float = 600) -> list[Circuit]:
    """Verilog of `designs`, made in one run of Yosys.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-emit-") as name:
        folder = Path(name)
        script = []
        for number, design in enumerate(designs):
            text = rtlil.convert(design.component(), name=design.name, emit_src=False)
            (folder / f"{number}.il").write_text(_in_order(_plain_names(text), design))
            script += [f"read_rtlil {number}.il", _PASSES, f"write_verilog -noattr {number}.v", "design -reset"]
        yosys.run_script("\n".join(script), cwd=folder, timeout_s=timeout_s)
        bodies = [(folder / f"{number}.v").read_text() for number in range(len(designs))]
    return [_circuit(design, body) for design, body in zip(designs, bodies, strict=True)]


def write(circuit: Circuit, folder: Path) -> tuple[Path, Path]:
    """Write ``NAME.v`` and its manifest ``NAME.json`` into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    source, manifest = folder / f"{circuit.name}.v", folder / f"{circuit.name}.json"
    _write_whole(source, circuit.verilog)
    _write_whole(manifest, json.dumps(describe(circuit), indent=2) + "\n")
    return source, manifest


def _write_whole(path: Path, text: str) -> None:
    """Write `text` to `path`, or leave what is there: never a part of it."""
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
        "latency_cycles": circuit.latency_cycles,
        "versions": dict(circuit.versions),
        "sha256": circuit.sha256,
    }


def _plain_names(text: str) -> str:
    """RTLIL whose modules have names without dots, which Verilog takes without escapes."""
    modules = re.findall(r"^module \\(\S+)$", text, re.MULTILINE)
    for module in sorted(modules, key=len, reverse=True):
        plain = module.replace(".", "__")
        text = re.sub(
            rf"^(\s*(?:module|cell)) \\{re.escape(module)}(?=\s)", rf"\1 \\{plain}", text, flags=re.MULTILINE
        )
    return text


def _in_order(text: str, design: Design) -> str:
    """RTLIL whose top module numbers its ports as `_ports` lists them."""
    start = text.index(f"module \\{design.name}\n")
    head, top, tail = text[:start], text[start : text.index("\nend\n", start)], text[text.index("\nend\n", start) :]
    for number, port in enumerate(_ports(design), start=1):
        wire = rf"^(  wire (?:width \d+ )?{port.direction}) \d+\s+(\\{port.name})$"
        top = re.sub(wire, rf"\g<1> {number} \g<2>", top, flags=re.MULTILINE)
    return head + top + tail


def _circuit(design: Design, body: str) -> Circuit:
    versions = (
        ("narrowgate", version("narrowgate")),
        ("amaranth", version("amaranth")),
        ("yosys", yosys.version()),
    )
    ports = tuple(_ports(design))
    comment = _header(design, ports, dict(versions))
    # Yosys opens with a line of its own version, which the header has.
    body = re.sub(r"\A(/\*.*?\*/\s*)?", "", body, count=1, flags=re.DOTALL)
    return Circuit(
        name=design.name,
        spec=design.text,
        verilog=f"{comment}\n{body}",
        ports=ports,
        latency_cycles=design.stages,
        versions=versions,
    )


def _ports(design: Design) -> list[Port]:
    control = [Port(name=name, direction="input", width=1, format="control") for name in ("clk", "rst")]
    if design.shell == "none":
        operands = [
            Port(name=op.name, direction="input", width=op.width, format=op.format_text)
            for op in design.function.operands
        ]
        result = design.function.result
        out = Port(name="o", direction="output", width=result.width, format=result.format_text)
        return [*(control if design.stages else []), *operands, out]
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


def _header(design: Design, ports: Sequence[Port], versions: dict[str, str]) -> str:
    lines = [design.name, "", f"Spec:    {design.text}"]
    if design.shell == "stream":
        lines.append(f"Latency: {design.stages} cycles from the taking of an item to its answer, one item a cycle")
    elif design.stages:
        lines.append(f"Latency: {design.stages} cycles, a new result each cycle")
    else:
        lines.append("Latency: none, combinational")
    lines += ["Ports:"]
    lines += [f"  {p.direction:6} {p.name:10} {p.width:4} bits  {p.format}" for p in ports]
    lines += ["Example:", *(f"  {line}" for line in _example(design))]
    lines += [f"Made by: {', '.join(f'{tool} {number}' for tool, number in versions.items())}"]
    wrapped = [part for line in lines for part in (textwrap.wrap(line, 112, subsequent_indent="    ") or [""])]
    return "".join(f"// {line}".rstrip() + "\n" for line in wrapped)


def _example(design: Design) -> list[str]:
    """One vector and its answer, computed by the golden function."""
    function = design.function
    codes = {}
    for step, operand in enumerate(function.operands):
        landmarks = operand.format.landmarks()
        lanes = [landmarks[(len(landmarks) // 3 + step + 2 * lane) % len(landmarks)] for lane in range(operand.lanes)]
        codes[operand.name] = sum(code << (lane * operand.format.width) for lane, code in enumerate(lanes))
    vectors = {op.name: from_ints([codes[op.name]], op.width) for op in function.operands}
    answer = to_ints(function.evaluate(vectors))[0]
    shown = [f"{op.name} = {_short(op.text(codes[op.name]))}" for op in function.operands]
    return [f"{', '.join(shown)} give o = {function.result.text(answer)}"]


def _short(text: str) -> str:
    return text if len(text) <= 160 else f"{text[:150]} …]"
