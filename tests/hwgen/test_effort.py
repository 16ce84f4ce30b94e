"""Restructured netlists: equal to what they came from, smaller, and the same each time."""

import pytest

from hwgen import aiger, effort
from hwgen.circuit import Port
from hwgen.design import Design
from hwgen.emit import emit
from hwgen.tool import ToolError
from numerics.errors import InputError

PORTS = (
    Port(name="a", direction="input", width=2, format="bits"),
    Port(name="s", direction="input", width=1, format="bits"),
    Port(name="o", direction="output", width=3, format="bits"),
)
#: o = {s ? a[1] : a[0], a[0] ^ a[1], ~a[0]}: nodes 4 and 5 are the branches of an exclusive or, 7 and 8 of a choice.
GRAPH = aiger.Graph(3, (3, 12, 19), ((2, 5), (3, 4), (9, 11), (4, 6), (2, 7), (15, 17)))


def encode(graph: aiger.Graph) -> bytes:
    """Binary AIGER file of a graph with the names of `PORTS`."""
    head = f"aig {graph.inputs + len(graph.ands)} {graph.inputs} 0 {len(graph.outputs)} {len(graph.ands)}\n"
    data = head.encode() + "".join(f"{literal}\n" for literal in graph.outputs).encode()
    for node, pair in enumerate(graph.ands, start=graph.inputs + 1):
        low, high = sorted(pair)
        for delta in (2 * node - high, high - low):
            while delta > 127:
                data += bytes([delta & 127 | 128])
                delta >>= 7
            data += bytes([delta])
    return data + b"i0 a[0]\ni1 a[1]\ni2 s\no0 o[0]\no1 o[1]\no2 o[2]\nc\nmade by hand\n"


def test_a_file_gives_its_graph_and_its_names():
    data = encode(GRAPH)
    graph = aiger.read(data)
    assert (graph.inputs, graph.outputs) == (GRAPH.inputs, GRAPH.outputs)
    assert [set(pair) for pair in graph.ands] == [set(pair) for pair in GRAPH.ands]
    assert aiger.symbols(data) == (["a[0]", "a[1]", "s"], ["o[0]", "o[1]", "o[2]"])


def test_ands_become_what_they_are():
    text = aiger.verilog(GRAPH, "top", PORTS, *aiger.symbols(encode(GRAPH)))
    assert text.splitlines() == [
        "module top(a, s, o);",
        "  input [1:0] a;",
        "  input s;",
        "  output [2:0] o;",
        "  wire n2 = ~(a[0] ^ a[1]);",
        "  wire n5 = ~(s ? a[1] : a[0]);",
        "  assign o[0] = ~a[0];",
        "  assign o[1] = n2;",
        "  assign o[2] = ~n5;",
        "endmodule",
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"aag 0 0 0 0 0\n", "Graph must begin with aig and five numbers, not b'aag 0 0 0 0 0\\\\n'"),
        (b"aig 1 0 1 0 0\n", "Graph must have no registers, not 1"),
    ],
)
def test_files_that_are_no_graph(data, message):
    with pytest.raises(ValueError, match=f"^{message}$"):
        aiger.read(data)


@pytest.mark.parametrize("keys", ["stages=1,effort=high", "shell=stream,effort=fast"])
def test_only_combinational_circuits(keys):
    with pytest.raises(InputError, match=r"^effort=(high|fast) must be asked of a combinational circuit with plain "):
        Design.parse(f"multiply:a=int3,b=int3,out=exact,{keys}")


def test_effort_has_three_names():
    with pytest.raises(InputError, match=r"^effort must be one of normal, high, fast, not 'low'$"):
        Design.parse("multiply:a=int3,b=int3,out=exact,effort=low")
    assert Design.parse("multiply:a=int3,b=int3,effort=normal").text == "multiply:a=int3,b=int3,out=exact"


@pytest.mark.eda
def test_same_netlist_each_time_with_the_same_ports(monkeypatch):
    monkeypatch.setattr(effort, "ROUNDS", 2)
    plain, first, second = emit(
        [Design.parse(f"multiply:a=e2m1,b=e2m1,out=e2m1{keys}") for keys in ("", ",effort=high", ",effort=high")]
    )
    assert first.verilog == second.verilog
    assert "proven equal" in first.verilog and "proven equal" not in plain.verilog
    assert first.ports == plain.ports


@pytest.mark.eda
def test_fast_gives_fewer_levels_than_high(tmp_path, monkeypatch):
    monkeypatch.setattr(effort, "ROUNDS", 2)
    texts = [f"multiply:a=e3m2,b=e3m2,out=e3m2,effort={goal}" for goal in ("high", "fast")]
    delays = []
    for circuit in emit([Design.parse(text) for text in texts]):
        (tmp_path / "gates.genlib").write_text(effort._genlib())
        effort._to_aiger(tmp_path, "netlist", circuit.verilog, circuit.top, 60)
        delays.append(effort._cost(tmp_path, "netlist.aig", 60).delay)
    assert delays[1] < delays[0]


@pytest.mark.eda
def test_a_wrong_netlist_is_noticed(monkeypatch):
    design = Design.parse("multiply:a=int3,b=int3,out=exact,effort=high")
    read = aiger.read

    def with_one_output_inverted(data):
        graph = read(data)
        return aiger.Graph(graph.inputs, (*graph.outputs[:-1], graph.outputs[-1] ^ 1), graph.ands)

    monkeypatch.setattr(effort, "ROUNDS", 0)
    monkeypatch.setattr(aiger, "read", with_one_output_inverted)
    with pytest.raises(ToolError, match=r"must be proven equal to the circuit, but was not$"):
        design.circuit()


@pytest.mark.eda
def test_verify_compares_restructured_circuits(monkeypatch, capsys):
    from narrowgate.__main__ import main

    monkeypatch.setattr(effort, "ROUNDS", 1)
    assert main(["verify", "--level", "quick", "multiply:a=e2m1,b=e2m1,out=e2m1,effort=high"]) == 0
    assert "256 vectors" in capsys.readouterr().out
