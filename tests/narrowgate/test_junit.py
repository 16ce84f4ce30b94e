"""JUnit XML and waveforms of a verdict: what is in them, and that there are none of what agrees."""

import struct
import zlib
from xml.etree import ElementTree

import pytest

from hwgen.design import Design
from narrowgate.__main__ import main
from narrowgate.junit import write_junit
from sim.verdict import Check, Difference, Verdict

MUL = "multiply:a=int3,b=uint2"
STREAM = "mac:a=int2,b=int2,acc=int8,shell=stream"


def check(**changes):
    fields = {"design": MUL, "kind": "vectors", "name": "corners", "covers": "all", "sent": 4, "compared": 4}
    rest = {"differing": 0, "first": None, "problem": "", "seconds": 0.5}
    return Check(**{**fields, **rest, **changes})


def test_each_check_is_a_case_with_its_finding(tmp_path):
    wrong = Difference({"a": "0x1 (1)"}, "0x2 \x00<&> (2)", "0x3 (3)")
    checks = (
        check(),
        check(differing=2, first=wrong),
        check(kind="stream", design=f"{MUL},shell=stream", name="random pauses", problem="withdrew answer 3"),
        check(kind="proof", covers="equals style=plain", sent=1, compared=0, problem="was not proven to equal it"),
    )
    versions = {"yosys": "0.70"}
    verdict = Verdict(MUL, "mul", "full", 1, None, "mul", checks, 2.25, versions)
    path = tmp_path / "ü.xml"
    write_junit([verdict, verdict], path)
    root = ElementTree.parse(path).getroot()
    assert root.tag == "testsuites"
    assert (root.get("tests"), root.get("failures"), root.get("time")) == ("8", "6", "4.500")
    suite, _ = root.findall("testsuite")
    assert suite.attrib == {
        "name": MUL,
        "tests": "4",
        "failures": "3",
        "errors": "0",
        "skipped": "0",
        "time": "2.250",
    }
    properties = {item.get("name"): item.get("value") for item in suite.findall("properties/property")}
    assert properties == {"level": "full", "seed": "1", "module": "mul", "yosys": "0.70"}
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == [
        "vectors: corners",
        "vectors: corners",
        f"stream: random pauses of {MUL},shell=stream",
        "proof: equals style=plain",
    ]
    assert {case.get("classname") for case in cases} == {MUL}
    messages = [[failure.get("message") for failure in case.findall("failure")] for case in cases]
    right = "0x2 \N{REPLACEMENT CHARACTER}<&> (2)"
    told = f"2 of 4 answers differ; the first: a = 0x1 (1) must give o = {right}, not 0x3 (3)."
    assert messages == [[], [told], ["The stream withdrew answer 3"], ["The circuit was not proven to equal it"]]
    assert cases[0].find("system-out").text == "4 of 4 compared, 0 differ: all"


def blocks(path):
    """Kinds of the blocks of an FST file, unpacked if it is packed as a whole."""
    data = path.read_bytes()
    if data[0] == 254:
        data = zlib.decompress(data[17:], 31)
    kinds, position = [], 0
    while position < len(data):
        kinds.append(data[position])
        position += 1 + struct.unpack(">Q", data[position + 1 : position + 9])[0]
    assert position == len(data)
    return kinds


@pytest.mark.eda
def test_waves_and_junit_of_what_fails_only(tmp_path, capsys):
    right, wrong, waves = tmp_path / "right.v", tmp_path / "wrong.v", tmp_path / "waves of it"
    text = (
        "module m(input signed [2:0] a, input [1:0] b, output signed [4:0] o);\nassign o = a * FACTOR;\nendmodule\n"
    )
    right.write_text(text.replace("FACTOR", "$signed({1'b0, b})"))
    wrong.write_text(text.replace("FACTOR", "$signed(b)"))
    options = ["--waves", str(waves), "--junit", str(tmp_path / "verdict.xml")]
    assert main(["verify", MUL, "--level", "quick", "--rtl", str(right), *options]) == 0
    assert not waves.exists()
    assert ElementTree.parse(tmp_path / "verdict.xml").getroot().get("failures") == "0"
    assert main(["verify", MUL, "--level", "quick", "--rtl", str(wrong), *options]) == 1
    (file,) = waves.iterdir()
    assert f"{MUL},out=exact: waves of the first failing case are in {file}\n" in capsys.readouterr().out
    # A header, values, geometry and hierarchy: what a reader of FST needs.
    assert {0, 3} < set(blocks(file)) <= {0, 1, 2, 3, 4, 5, 6, 8}
    root = ElementTree.parse(tmp_path / "verdict.xml").getroot()
    assert root.get("failures") == "1"
    assert root.find("testsuite/testcase/failure").get("message").startswith("14 of 32 answers differ; the first: ")


@pytest.mark.eda
def test_waves_of_a_stream_end_with_the_broken_rule(tmp_path):
    from sim.verify import verify
    from sim.waves import write_waves

    design = Design.parse(STREAM)
    circuit = design.circuit()
    file = tmp_path / "broken.v"
    assert "else if (i__ready) o__valid" in circuit.verilog
    file.write_text(circuit.verilog.replace("else if (i__ready) o__valid", "else o__valid"))
    found, _ = verify(design, "quick", rtl=file).checks
    assert found.problem.startswith("withdrew answer ")
    assert [cycle["rst"] for cycle in found.case[:3]] == [1, 1, 0]
    # An answer waits in the last cycle but one.
    assert found.case[-2]["o__ready"] == 0
    write_waves(tmp_path / "new" / "waves.fst", circuit, found.case, (file, circuit.top))
    assert 0 in blocks(tmp_path / "new" / "waves.fst")
