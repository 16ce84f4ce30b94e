"""What a product costs in each mode of a unit of many formats: a price list for ``narrowgate search --costs``.

    .venv/bin/python benchmarks/simd_prices.py > engine.toml
    .venv/bin/narrowgate search digits-conv --budget energy_fj=60% --costs engine.toml

The unit is synthesised once a mode, and its energy simulated while the mode is held, all lanes under the numbers of a
network: energy of an operation over the lanes is that of a product. It is the unit alone, without operands' memories.
"""

import argparse

from costmodel import target as targets
from costmodel import workloads
from costmodel.workloads.readings import lanes_of, shares
from hwgen.design import Design


def main() -> None:
    """Print the list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unit", default="simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1", metavar="DESIGN")
    parser.add_argument("--target", default="asap7", metavar="T")
    parser.add_argument("--operands", default="digits-conv", metavar="NAME")
    parser.add_argument("--vectors", type=int, default=5000, metavar="N", help="of each mode (%(default)s)")
    options = parser.parse_args()
    design, target = Design.parse(options.unit), targets.parse(options.target)
    function, circuit = design.function, design.circuit()
    count = options.vectors * len(function.modes.formats)
    words = workloads.source(options.operands).operands(function, count)
    operands = f"{options.operands}, {options.vectors} vectors of each mode"
    print(f'how = "{design.text}, a mode held; {target.how}; operands: {operands}"')
    first = 0
    for mode, share in shares(function, count):
        own = {name: array[first : first + share] for name, array in words.items()}
        first += share
        figures = targets.measure(circuit, target, own, operands).figures
        lanes = lanes_of(function, mode)
        print(f"\n[modes.{function.modes.formats[mode]}]")
        print(f"energy_fj = {figures['energy_fj'] / lanes:.4g}\nlanes = {lanes}", flush=True)


if __name__ == "__main__":
    main()
