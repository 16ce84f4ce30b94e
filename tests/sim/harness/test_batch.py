"""The batch harness: any widths, pipelines, unknown bits, and circuits that misbehave."""

import numpy as np
import pytest
from units import Either, circuit, either, random_words

from hwgen.tool import ToolError
from numerics.errors import InputError
from sim.harness.batch import Batch
from sim.vectors import combinations

pytestmark = pytest.mark.eda


def answers(function, batch, n=1000, **options):
    vectors = {op.name: random_words(op.width, n, seed) for seed, op in enumerate(function.operands)}
    got = batch.run(vectors, **options)
    assert set(got) == {"o"}
    assert got["o"].shape == vectors["a"].shape
    return got["o"], function.evaluate(vectors)


@pytest.mark.parametrize("width", [1, 8, 9, 16, 32, 33, 64, 65, 100, 256])
def test_ports_of_any_width_come_through(width):
    function = Either(width)
    with Batch(circuit(function, either(width))) as batch:
        for n in (1000, 1, 0, 7):
            got, right = answers(function, batch, n)
            assert len(got) == n
            assert np.array_equal(got, right)


def pipeline(width, registers):
    stages = [f"always @(posedge clk) r{i} <= {'a ^ b' if i == 0 else f'r{i - 1}'};" for i in range(registers)]
    declared = ", ".join(f"r{i}" for i in range(registers))
    body = f"reg [{width - 1}:0] {declared};\n" + "\n".join(stages) + f"\nassign o = r{registers - 1};"
    return either(width, body).replace("(input", "(input clk, input rst, input", 1)


@pytest.mark.parametrize("registers", [1, 2, 5])
def test_a_pipeline_answers_after_its_latency(registers):
    function = Either(40)
    with Batch(circuit(function, pipeline(40, registers), registers)) as batch:
        for _ in range(2):
            got, right = answers(function, batch)
            assert np.array_equal(got, right)


def test_a_pipeline_of_another_latency_is_noticed():
    function = Either(40)
    with Batch(circuit(function, pipeline(40, 2), 3)) as batch:
        got, right = answers(function, batch)
        assert (got != right).any(axis=1).sum() > 900


def test_unknown_bits_take_the_value_that_is_asked_for():
    function = Either(4)
    verilog = either(4, "assign o = a == 4'd3 ? 4'bx01x : a ^ b;")
    with Batch(circuit(function, verilog)) as batch:
        vectors = {"a": np.array([[3], [2]], np.uint32), "b": np.array([[5], [5]], np.uint32)}
        assert batch.run(vectors, unknown=0)["o"].tolist() == [[0b0010], [7]]
        assert batch.run(vectors, unknown=1)["o"].tolist() == [[0b1011], [7]]


def test_names_that_cpp_keeps_for_itself_are_no_trouble():
    function = Either(4)
    verilog = either(4, name="class").replace("module class", "module \\class ")
    with Batch(circuit(function, verilog, name="class")) as batch:
        got, right = answers(function, batch)
        assert np.array_equal(got, right)


def test_vectors_must_fit_the_ports():
    with Batch(circuit(Either(4), either(4))) as batch:
        with pytest.raises(ValueError, match=r"^All input ports must have the same number of vectors, not \[1, 2\]$"):
            batch.run({"a": np.zeros((1, 1), np.uint32), "b": np.zeros((2, 1), np.uint32)})
        with pytest.raises(ValueError, match=r"^Port b must have 1 words, not \(1, 2\)$"):
            batch.run({"a": np.zeros((1, 1), np.uint32), "b": np.zeros((1, 2), np.uint32)})


MISBEHAVIOUR = {
    "always @* if (a == 5) $finish;": r"stopped it: \$finish at {file}:2",
    "always @* if (a == 5) $stop;": r"stopped it: \$stop or \$fatal at {file}:2",
    "wire x = ~x ^ (a == 5);": r"stopped it: .* did not converge .*",
    "reg n; initial begin n = 0; while (n < 2) n = n ^ 1; end assign o[0] = n;": r"was still running after 2 s",
    'initial forever #5 $display("waiting");': r"was still running after 2 s",
}


@pytest.mark.parametrize("body", MISBEHAVIOUR)
def test_a_circuit_that_misbehaves_ends_in_time_with_one_sentence(body, tmp_path):
    function = Either(4)
    file = tmp_path / "their ünit.v"
    text = either(4, f"{body} assign o = a ^ b{' ^ x' if 'wire x' in body else ''};")
    file.write_text(text)
    said = MISBEHAVIOUR[body].format(file=file.name)
    expected = rf"^Verilog file {file} must answer all vectors of a simulation, but {said}$"
    with (
        pytest.raises(InputError, match=expected),
        Batch(circuit(function, either(4)), (file, "unit"), timeout_s=2) as batch,
    ):
        answers(function, batch)


def test_what_a_circuit_of_ours_does_wrong_is_the_fault_of_a_tool():
    expected = r"^The generated Verilog must answer all vectors of a simulation, but stopped it: \$finish$"
    verilog = either(4, "assign o = a; initial $finish;")
    with pytest.raises(ToolError, match=expected), Batch(circuit(Either(4), verilog)) as batch:
        answers(Either(4), batch)


def test_what_a_circuit_prints_is_not_taken_for_an_answer(tmp_path):
    file = tmp_path / "chatty.v"
    file.write_text(either(4, 'assign o = a ^ b; always @* $display("%d", o);'))
    with Batch(circuit(Either(4), either(4)), (file, "unit")) as batch:
        got, right = answers(Either(4), batch)
        assert np.array_equal(got, right)


def test_tables_and_includes_beside_the_file_are_found(tmp_path):
    (tmp_path / "table.hex").write_text("\n".join(f"{a ^ b:x}" for a in range(16) for b in range(16)))
    (tmp_path / "body.vh").write_text('reg [3:0] t[0:255]; initial $readmemh("table.hex", t); assign o = t[{a, b}];')
    file = tmp_path / "tabled.v"
    file.write_text(either(4, '`include "body.vh"'))
    with Batch(circuit(Either(4), either(4)), (file, "unit")) as batch:
        got, right = answers(Either(4), batch)
        assert np.array_equal(got, right)


def test_vectors_that_are_counted_are_all_combinations_in_order():
    function = Either(6)
    with Batch(circuit(function, either(6))) as batch:
        zeros, ones = batch.run_range(100, 3000)
        again, same = batch.run_range(0, 4096)
    vectors = combinations(function.operands, 100, 3000)
    assert np.array_equal(zeros["o"], function.evaluate(vectors))
    assert np.array_equal(ones["o"], zeros["o"])
    assert len(again["o"]) == 4096
    # The circuit has no state, so both runs have come to the same one.
    assert ones is not zeros
    assert same is again
    with (
        pytest.raises(ValueError, match=r"^A range must be of numbers of 12 ≤ 62 bits, not 4000 \+ 97$"),
        Batch(circuit(function, either(6))) as batch,
    ):
        batch.run_range(4000, 97)


@pytest.mark.parametrize(
    "body",
    [
        "assign o = a == 4'd3 && b == 4'd9 ? 4'bx01x : a ^ b;",
        "reg [3:0] q; always @* if (a != 3) q = b; assign o = q;",
    ],
    ids=["unknown constant", "latch"],
)
def test_unknown_bits_are_noticed_however_late_they_show(body):
    with Batch(circuit(Either(4), either(4, body))) as batch:
        early = {"a": np.full((5, 1), 3, np.uint32), "b": np.full((5, 1), 9, np.uint32)}
        for _ in range(3):
            batch.run_both({name: words ^ np.uint32(8) for name, words in early.items()} if "x01x" in body else early)
        zeros, ones = batch.run_both(early)
        assert (zeros["o"] != ones["o"]).all()


def test_a_register_without_reset_is_unknown_until_it_is_written():
    function = Either(4)
    body = "reg [3:0] r; always @(posedge clk) if (a != 3) r <= b; assign o = r;"
    verilog = either(4, body).replace("(input", "(input clk, input rst, input", 1)
    with Batch(circuit(function, verilog, 1)) as batch:
        unwritten = {"a": np.full((2, 1), 3, np.uint32), "b": np.full((2, 1), 9, np.uint32)}
        written = {name: words ^ np.uint32(1) for name, words in unwritten.items()}
        zeros, ones = batch.run_both(unwritten)
        assert (zeros["o"] != ones["o"]).all()
        assert batch.run_both(written)[1]["o"].tolist() == [[8], [8]]
        zeros, ones = batch.run_both(unwritten)
        assert zeros is ones
