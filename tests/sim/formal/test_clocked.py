"""Proofs in time: right shells and pipelines have them, and each way to break one is shown by a short run."""

from dataclasses import replace

import numpy as np
import pytest
from units import TALLY_STREAM, Tally, tally_stream

from hwgen import aiger
from hwgen.design import Design
from narrowgate.__main__ import main
from sim.formal import prove
from sim.formal.clocked.contract import RULES, judge, under_contract
from sim.formal.clocked.induction import OtherShapeError, function_of_stream
from sim.formal.clocked.refute import wrong_answer_of_stream
from sim.formal.clocked.sequential import machine
from sim.verify import verify

STREAM = "mac:a=int2,b=int2,acc=int8,stages=2,shell=stream"


def script(folder, text):
    """Commands that load a circuit written by hand."""
    (folder / "unit.v").write_text(text)
    return ["read_verilog -sv unit.v", "hierarchy -check -top unit", "proc", "setattr -unset init w:*"]


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "count"), [(STREAM, 9), ("mac:a=int2,b=int2,acc=fixed9_-2,shell=stream,stages=1", 8)]
)
def test_right_streams_are_proven(text, count):
    verdict = verify(Design.parse(text), "formal")
    assert [check.finding for check in verdict.checks] == [""] * count
    assert verdict.proofs == count


def test_a_machine_is_the_same_when_it_is_written_and_read():
    # Two registers, of which one begins with 1 and one with anything: q = q & ~a, r = ~(a & q); o = r.
    step = aiger.Graph(3, (6, 8, 11), ((4, 3), (4, 2)))
    whole = aiger.Machine(step, ("a",), ("o",), (1, None))
    assert aiger.read_machine(aiger.write(step, whole.inputs, whole.outputs, whole.initial)) == whole
    assert (list(whole.registers), whole.next) == ([2, 3], (8, 11))
    # More nodes than seven bits tell apart.
    net = aiger.Net(300)
    literals = [net.both(2 * node, 2 * node + 3) for node in range(1, 300)]
    graph = net.graph([net.both(literals[0], literals[-1])], range(1, 301))
    again = aiger.read_machine(aiger.write(graph, [f"i[{place}]" for place in range(300)], ["o"]))
    # Of a pair the larger literal is written first.
    assert [pair[::-1] for pair in again.step.ands] == list(graph.ands)
    assert net.support(literals[:2]) == {1, 2, 3}


def test_a_net_makes_one_node_of_what_is_equal_and_none_of_what_is_constant():
    net = aiger.Net(2)
    assert [net.both(2, 0), net.both(2, 1), net.both(2, 2), net.both(2, 3)] == [0, 2, 2, 0]
    assert net.both(2, 4) == net.both(4, 2) == 6
    exclusive = aiger.Graph(2, (11,), ((3, 5), (2, 4), (7, 9)))
    (same,) = net.added(exclusive, [4, 4])
    assert same == 1
    assert len(net.ands) == 1


#: Changes of the circuit written by hand, by what is replaced and by what, and the rule that each breaks.
BREAKS = {
    "stays": [
        ("assign o__valid = full;", "reg n; always @(posedge clk) n <= ~rst & ~n; assign o__valid = full & n;")
    ],
    "constant": [("end else if (advance) begin", "end else if (!advance) total <= total + 8'd1; else begin")],
    "asked": [
        ("full <= i__valid;", "full <= i__valid | full & (total == 5);"),
        ("    if (rst) begin", "    if (rst & total != 9) begin"),
    ],
    "arrives": [
        ("full <= i__valid;", "full <= i__valid & ~(i__payload == 9);"),
        ("assign i__ready = advance;", "assign i__ready = 1;"),
    ],
    "empties": [("full <= 0;", "full <= full & total == 3;")],
    "flows": [("assign i__ready = advance;", "assign i__ready = advance & ~(full & total == 77);")],
}


@pytest.mark.eda
@pytest.mark.parametrize("rule", RULES)
def test_the_circuit_by_hand_keeps_each_rule_and_a_broken_one_is_refuted_in_a_few_cycles(rule, tmp_path):
    for old, new in [("", ""), *BREAKS.get(rule, [])]:
        assert old in TALLY_STREAM
        circuit = tally_stream(TALLY_STREAM.replace(old, new))
        whole = under_contract(tmp_path, script(tmp_path, circuit.verilog), circuit)
        found = judge(tmp_path, whole, rule, circuit, timeout_s=20)
        assert found.kept is not bool(old), (rule, new)
        assert bool(found.run) is bool(old)
        if old:
            assert 2 <= len(found.run) <= 25
            assert found.run[0].reset


@pytest.mark.eda
def test_a_circuit_that_does_nothing_breaks_only_the_rule_that_it_answers(tmp_path):
    start = TALLY_STREAM.index("  reg [7:0] total;")
    text = f"{TALLY_STREAM[:start]}assign i__ready = 1, o__valid = 0, o__payload = 0;\nendmodule\n"
    circuit = tally_stream(text)
    whole = under_contract(tmp_path, script(tmp_path, text), circuit)
    kept = {rule: judge(tmp_path, whole, rule, circuit, timeout_s=20).kept for rule in RULES}
    assert kept == {rule: rule != "arrives" for rule in RULES}


@pytest.mark.eda
def test_an_answer_that_comes_too_early_breaks_the_latency(tmp_path):
    circuit = replace(tally_stream(), latency_cycles=2)
    whole = under_contract(tmp_path, script(tmp_path, circuit.verilog), circuit)
    found = judge(tmp_path, whole, "latency", circuit, timeout_s=20)
    assert found.kept is False
    assert [cycle.item_taken for cycle in found.run] == [False, True, False]
    assert [cycle.answer is None for cycle in found.run] == [True, True, False]


@pytest.mark.eda
def test_a_shell_computes_one_function_of_item_and_total(tmp_path):
    circuit = tally_stream()
    shell = machine(tmp_path, script(tmp_path, circuit.verilog), "unit")
    graph, names = function_of_stream(shell, 1, running=True)
    assert names == [f"i__payload[{bit}]" for bit in range(4)] + [f"o__payload[{bit}]" for bit in range(8)]
    every = np.arange(1 << 12)
    bits = aiger.evaluate(graph, [(every >> bit & 1).astype(bool) for bit in range(12)])
    got = sum(bit.astype(int) << place for place, bit in enumerate(bits))
    total = np.where(every >> 3 & 1, 0, every >> 4)
    assert np.array_equal(got, (total + (every & 7)) % 256)
    assert wrong_answer_of_stream(Tally(), circuit, shell, 1) is None


@pytest.mark.eda
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("total <= 0;", "total <= total;"),
        ("if (i__valid) total", "total"),
        ("i__payload[3] ? 8'd0 :", "o__ready ? 8'd0 :"),
        ("wire advance", "reg q; always @(posedge clk) q <= full; wire advance"),
    ],
    ids=["total kept in reset", "total of no item", "total cleared by the taker", "right"],
)
def test_a_shell_that_computes_something_else_has_another_shape_and_a_short_example(old, new, tmp_path):
    assert old in TALLY_STREAM
    circuit = tally_stream(TALLY_STREAM.replace(old, new))
    shell = machine(tmp_path, script(tmp_path, circuit.verilog), "unit")
    if "q" in new:
        function_of_stream(shell, 1, running=True)
        return
    with pytest.raises(OtherShapeError):
        function_of_stream(shell, 1, running=True)
    wrong = wrong_answer_of_stream(Tally(), circuit, shell, 1)
    assert wrong.right == (wrong.codes["a"] + wrong.codes["t"]) % 256 != wrong.got
    assert len(wrong.run) <= 6
    assert wrong.run[0].reset
    assert wrong.run[-1].answer == wrong.got


@pytest.mark.eda
def test_a_broken_stream_of_a_file_is_told_cycle_by_cycle(tmp_path, capsys):
    design = Design.parse(STREAM)
    file = tmp_path / "their stream.v"
    old = "else if (i__ready) o__valid <= "
    text = design.circuit().verilog
    assert old in text
    file.write_text(text.replace(old, "else o__valid <= "))
    assert main(["verify", "--level", "formal", STREAM, "--rtl", str(file)]) == 1
    shown = capsys.readouterr().out
    assert f"{STREAM}: 4 of 8 proofs hold on module " in shown
    told = shown[shown.index("The circuit withdraws an answer before it is taken:\n") :].splitlines()
    assert told[1] == "  cycle 0: reset"
    assert told[2].startswith("  cycle 1: item a = 0x") and told[2].endswith(" is taken")
    assert told[4].startswith("  cycle 3: answer o = 0x") and told[4].endswith(" waits")
    assert told[5] == "  cycle 4: nothing"
    # A free bit is one that nobody knows, which no proof may depend on.
    file.write_text(text.replace("<= 8'h00;", "<= 8'hxx;"))
    verdict = verify(design, "formal", rtl=file)
    assert [check.agreed for check in verdict.checks] == [True] * 7 + [False]
    assert verdict.checks[-1].finding.startswith("The circuit is not one that answers each item in its turn ")


@pytest.mark.eda
def test_a_pipeline_is_proven_in_time_and_one_with_another_latency_is_refuted():
    text = "multiply:a=e2m1fn,b=e2m1fn,out=e4m3fn"
    design = Design.parse(f"{text},stages=2")
    circuit = design.circuit()
    proof = next(prove(design, circuit))
    assert proof.claim == "gives what the combinational circuit gives, 2 cycles later"
    assert proof.found.equal
    other = Design.parse(f"{text},stages=3").circuit()
    proof = next(prove(design, replace(circuit, verilog=other.verilog.replace(other.name, circuit.name))))
    assert proof.found.equal is False
    own, right = proof.found.results
    rows = {name: np.array([[code]], np.uint32) for name, code in proof.found.example.items()}
    assert int(design.function.evaluate(rows)[0, 0]) == right != own
