"""Modules that are built once and called by all their instances."""

import json
import random
import subprocess
from pathlib import Path

import pytest

from sim.harness.core import apart
from sim.harness.verilator import Model, Source, program

#: Ports of every type that Verilator has: 1, 12, 31, 60 and 70 bits.
CORE = """\
module turn (
  input wire s,
  input wire [11:0] b,
  input wire [30:0] c,
  input wire [59:0] d,
  input wire [69:0] e,
  output wire [69:0] o,
  output wire [32:0] p
);
  wire [69:0] x;
  turn__part part (
    .e(e),
    .x(x)
  );
  assign o = s ? x + b : x - c;
  assign p = d[59:27] ^ {33{s}};
endmodule

module turn__part (
  input wire [69:0] e,
  output wire [69:0] x
);
  assign x = ~e;
endmodule
"""
TOP = """\
module top (
  input wire [173:0] i,
  output wire [102:0] o,
  output wire [102:0] q
);
  turn one (
    .s(i[0]), .b(i[12:1]), .c(i[43:13]), .d(i[103:44]), .e(i[173:104]), .o(o[69:0]), .p(o[102:70])
  );
  turn other (
    .s(~i[0]), .b(i[12:1]), .c(i[43:13]), .d(i[103:44]), .e(i[173:104]), .o(q[69:0]), .p(q[102:70])
  );
endmodule

"""
#: Reads inputs as hexadecimal words, the highest first, and writes both results so.
DRIVER = """\
#include <cstdio>
int main() {
    VerilatedContext context;
    MODEL top{&context};
    for (int words = 0;; words = 0) {
        while (words < 6 && std::scanf("%x", &top.i[5 - words]) == 1) ++words;
        if (words < 6) return 0;
        top.eval();
        std::printf("%08x%08x%08x%08x ", top.o[3], top.o[2], top.o[1], top.o[0]);
        std::printf("%08x%08x%08x%08x\\n", top.q[3], top.q[2], top.q[1], top.q[0]);
    }
}
"""


def test_a_module_goes_apart_with_those_in_it_and_its_call_stays():
    text, core = apart(TOP + CORE, "turn")
    assert core.text == CORE.replace("endmodule\n\n", "endmodule\n")
    assert text == TOP + "\n" + core.call
    assert text.count("module turn") == 1


def test_a_module_that_is_not_there_is_named():
    with pytest.raises(ValueError, match=r"^Verilog must have a module tur to build apart$"):
        apart(TOP + CORE, "tur")


def test_every_combinational_unit_of_the_catalogue_can_go_apart():
    """Its call has the ports of the manifest."""
    found = 0
    for manifest in (Path(__file__).parents[3] / "rtl").glob("*.json"):
        about = json.loads(manifest.read_text())
        if all(port["name"] != "clk" for port in about["ports"]):
            _, core = apart(manifest.with_suffix(".v").read_text(), about["top"])
            ports = [f"{port['direction']} bit [{port['width'] - 1}:0] {port['name']}" for port in about["ports"]]
            assert core.call.startswith(f"module {about['top']}({', '.join(ports)});\n")
            found += 1
    assert found > 150


def _turned(number: int, s: int) -> int:
    b, c, d, e = (number >> low & (1 << width) - 1 for low, width in ((1, 12), (13, 31), (44, 60), (104, 70)))
    inverse = (1 << 70) - 1 - e
    return (inverse + b if s else inverse - c) % (1 << 70) | (d >> 27 ^ ((1 << 33) - 1) * s) << 70


@pytest.mark.eda
def test_each_instance_gets_its_own_result(tmp_path):
    text, core = apart(TOP + CORE, "turn")

    def driver(models, *, savable):
        return "".join(f"#define MODEL V{name}\n" for name in models) + DRIVER

    # What comes in a file is built anew, and without what keeps its state.
    (tmp_path / "top.v").write_text(text)
    model = Model(Source(file=tmp_path / "top.v"), "top", "", "", core=core)
    program([model], driver=driver, target=tmp_path / "program")
    rng = random.Random(5)
    numbers = [0, (1 << 174) - 1, *(rng.getrandbits(174) for _ in range(1000))]
    words = "".join(
        " ".join(f"{number >> 32 * place & 0xFFFFFFFF:x}" for place in range(5, -1, -1)) + "\n" for number in numbers
    )
    found = subprocess.run([tmp_path / "program"], input=words, capture_output=True, text=True, check=True)
    results = [[int(word, 16) for word in line.split()] for line in found.stdout.splitlines()]
    assert len(results) == 1002
    assert results == [[_turned(number, number & 1), _turned(number, ~number & 1)] for number in numbers]
