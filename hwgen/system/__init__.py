"""Systems: what stands around many units of one function and moves their operands: the matrix co-processor.

A `MatrixUnit` says which; its circuit is made of the same Verilog as the units alone.
"""

from hwgen.system.spec import MatrixUnit

__all__ = ["MatrixUnit"]
