"""Area and delay of the efforts of `costmodel.asic`, and of the script that Yosys runs by itself, side by side.

  python benchmarks/mapping_effort.py [--page docs/reference/technology.md]

Geometric means over the circuits of `shared.py`, as ratios to Yosys' own script, for each technology that ships.
"""

import argparse
import math
import time
from pathlib import Path

from shared import circuits, put_into

from costmodel import asic, technology
from costmodel.asic import timing

#: What Yosys 0.70 runs for a Liberty file with constraints.
YOSYS = (
    "strash; &get -n; &fraig -x; &put; scorr; dc2; dretime; strash; &get -n; &dch -f; &nf; &put; "
    "buffer; upsize; dnsize"
)


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    asic.EFFORTS["Yosys' own"] = YOSYS
    efforts = ["Yosys' own", *(effort for effort in asic.EFFORTS if effort != "Yosys' own")]
    lines = ["| technology | effort | area | delay | area × delay | seconds |", "|---|---|--:|--:|--:|--:|"]
    for name in technology.names():
        logs: dict[str, list[tuple[float, float]]] = {}
        for effort in efforts:
            begin = time.perf_counter()
            for circuit in circuits():
                mapped = asic.synthesise(circuit, name, effort=effort)
                delay_ps = timing.analyse(mapped.netlist, mapped.technology).delay_ps
                logs.setdefault(effort, []).append((math.log(mapped.netlist.area_um2), math.log(delay_ps)))
            seconds = time.perf_counter() - begin
            area, delay = (
                math.exp(
                    math.fsum(a[k] - b[k] for a, b in zip(logs[effort], logs[efforts[0]], strict=True))
                    / len(logs[effort])
                )
                for k in (0, 1)
            )
            lines.append(f"| {name} | {effort} | {area:.2f} | {delay:.2f} | {area * delay:.2f} | {seconds:.0f} |")
            print(lines[-1], flush=True)
    if options.page:
        put_into(options.page, "mapping_effort", "\n".join(lines))


if __name__ == "__main__":
    main()
