"""Small functions that no package knows, and circuits written by hand, for tests of tools that take any."""

from dataclasses import dataclass

import numpy as np

from hwgen.circuit import Circuit, Port
from numerics.formats import Integer, get
from numerics.functions import Function, Operand
from numerics.words import word_count


@dataclass(frozen=True, eq=False)
class Either(Function):
    """``o = a ^ b`` on words of any width."""

    width: int = 4

    unit = "either"
    keys = {}

    @classmethod
    def from_fields(cls, fields):
        return cls()

    @property
    def text(self):
        return f"either:width={self.width}"

    @property
    def operands(self):
        return Operand("a", Bits(self.width)), Operand("b", Bits(self.width))

    @property
    def result(self):
        return Operand("o", Bits(self.width))

    def evaluate(self, vectors):
        return vectors["a"] ^ vectors["b"]

    def twin(self, codes):
        return codes["a"][0] ^ codes["b"][0]


@dataclass(frozen=True)
class Bits:
    """Codes that stand for themselves."""

    width: int

    @property
    def name(self):
        return f"bits{self.width}"

    def text(self, code):
        return str(code)

    def landmarks(self):
        return [0, 1, (1 << self.width) - 1]


@dataclass(frozen=True, eq=False)
class Tally(Function):
    """``o = t + a``, a running total of small integers that wraps."""

    unit = "tally"
    keys = {}

    @classmethod
    def from_fields(cls, fields):
        return cls()

    @property
    def text(self):
        return "tally:a=uint3"

    @property
    def operands(self):
        return Operand("a", get("uint3")), Operand("t", Integer(8))

    @property
    def result(self):
        return Operand("o", Integer(8))

    @property
    def running(self):
        return "t"

    def evaluate(self, vectors):
        return (vectors["a"] + vectors["t"]) & np.uint32(0xFF)

    def twin(self, codes):
        return (codes["a"][0] + codes["t"][0]) % 256


def circuit(function, verilog, latency_cycles=0, name="unit"):
    """A circuit with the plain ports of `function`."""
    ports = [Port(name=op.name, direction="input", width=op.width, format="bits") for op in function.operands]
    if latency_cycles:
        ports = [Port(name=n, direction="input", width=1, format="control") for n in ("clk", "rst")] + ports
    ports.append(Port(name="o", direction="output", width=function.result.width, format="bits"))
    return Circuit(name=name, spec=function.text, verilog=verilog, ports=tuple(ports), latency_cycles=latency_cycles)


def either(width, body="assign o = a ^ b;", name="unit"):
    """Verilog of `Either`."""
    port = f"[{width - 1}:0]"
    return f"module {name}(input {port} a, input {port} b, output {port} o);\n{body}\nendmodule\n"


def random_words(width, n, seed=1):
    """`n` uniform words of `width` bits."""
    words = np.random.default_rng(seed).integers(0, 1 << 32, (n, word_count(width)), np.uint32)
    if width % 32:
        words[:, -1] &= np.uint32((1 << width % 32) - 1)
    return words


#: A stream shell of `Tally`, one cycle long.
TALLY_STREAM = """\
module unit(input clk, input rst, input [3:0] i__payload, input i__valid, output i__ready,
            output [7:0] o__payload, output o__valid, input o__ready);
  reg [7:0] total;
  reg full;
  wire advance = !full || o__ready;
  assign i__ready = advance;
  assign o__payload = total;
  assign o__valid = full;
  always @(posedge clk)
    if (rst) begin
      full <= 0;
      total <= 0;
    end else if (advance) begin
      full <= i__valid;
      if (i__valid) total <= (i__payload[3] ? 8'd0 : total) + i__payload[2:0];
    end
endmodule
"""


def tally_stream(verilog=TALLY_STREAM):
    """A circuit with the stream ports of `Tally`."""
    ports = [("clk", "input", 1), ("rst", "input", 1), ("i__payload", "input", 4), ("i__valid", "input", 1)]
    ports += [
        ("i__ready", "output", 1),
        ("o__payload", "output", 8),
        ("o__valid", "output", 1),
        ("o__ready", "input", 1),
    ]
    return Circuit(
        name="unit",
        spec="tally:a=uint3,shell=stream",
        verilog=verilog,
        ports=tuple(Port(name=n, direction=d, width=w, format="bits") for n, d, w in ports),
        latency_cycles=1,
    )
