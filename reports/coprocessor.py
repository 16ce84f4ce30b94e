"""Tables of the co-processor's page: its registers, and how long jobs take."""

from hwgen.system import MatrixUnit, registers
from hwgen.system.cycles import cycles
from numerics.matrix.stored import Job
from reports.markdown import table

_ARRAYS = ((4, 64), (8, 64), (8, 128), (16, 128), (16, 256))
#: One image of the digits through 64 x 32 weights, all 1797, a layer of a transformer, a convolution as a product.
_SHAPES = ((1, 32, 64), (1797, 32, 64), (128, 384, 384), (784, 64, 576), (256, 256, 2048))
#: Cycles from an address to its first beat.
LATENCY_CYCLES = 30


def _unit(size: int, bus: int) -> MatrixUnit:
    return MatrixUnit.parse(f"matmul:a=int8,b=int8,acc=int32,out=int8,rows={size},cols={size},bus={bus}")


def registers_markdown() -> str:
    """The register map."""
    return registers.markdown(_unit(8, 64))


def cycles_markdown() -> str:
    """Cycles of some jobs on some arrays, and the share of them in which the units compute."""
    heads = ["M x N x K", *(f"{size} x {size}, {bus} bits" for size, bus in _ARRAYS)]
    return table(heads, [_row(*shape) for shape in _SHAPES], right=range(1, len(heads)))


def _row(m: int, n: int, k: int) -> list[str]:
    job = Job(m=m, n=n, k=k, a=0, a_stride=k, b=1 << 24, b_stride=k, c=1 << 25, c_stride=n)
    taken = [cycles(_unit(size, bus), job, LATENCY_CYCLES) for size, bus in _ARRAYS]
    shares = [m * n * k / (size * size * count) for (size, _), count in zip(_ARRAYS, taken, strict=True)]
    cells = [f"{count:,} ({share:.0%})" for count, share in zip(taken, shares, strict=True)]
    return [f"{m} x {n} x {k}", *cells]
