"""A circuit between registers, with few pins: what place and route times.

    serial in -> [ shift register of operands ] -> circuit -> [ result registers ] -> [ shift register ] -> out

Every path of the circuit begins and ends in a register; the shift registers beside it have one level of logic.
"""

from hwgen.circuit import CONTROL_PORTS, Circuit, Port

TOP = "narrowgate_wrapper"
#: Its ports, a bit each.
PORTS = ("clk", "rst", "load", "in", "out")


def wrapper(circuit: Circuit) -> str:
    """Verilog of module `TOP`, which holds `circuit` and has the ports clk, rst, load, in and out."""
    operands, results = circuit.inputs, circuit.outputs
    taken = sum(port.width for port in operands)
    given = sum(port.width for port in results)
    wires = [f"  .{port.name}(operands[{_slice(operands, port)}])" for port in operands]
    wires += [f"  .{port.name}(answer[{_slice(results, port)}])" for port in results]
    wires += [f"  .{port.name}({port.name})" for port in circuit.ports if port.name in CONTROL_PORTS]
    connections = ",\n".join(wires)
    return f"""\
module {TOP} (input clk, input rst, input load, input in, output out);
  reg [{taken - 1}:0] operands;
  wire [{given - 1}:0] answer;
  reg [{given - 1}:0] result, leaving;
  assign out = leaving[{given - 1}];
  always @(posedge clk) begin
    operands <= {{operands, in}};
    result <= answer;
    leaving <= load ? result : {{leaving, 1'b0}};
  end
  {circuit.top} unit (
{connections}
  );
endmodule
"""


def _slice(ports: tuple[Port, ...], port: Port) -> str:
    low = sum(other.width for other in ports[: ports.index(port)])
    return f"{low + port.width - 1}:{low}"
