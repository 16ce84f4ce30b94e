"""Networks through the Verilog of a matrix co-processor: accuracy, words compared and cycles, by modes of layers.

    .venv/bin/python benchmarks/coprocessor_network.py [--csv FILE.csv] [--networks digits] [--out mode]

All test images of each network go through the simulated circuits of `DESIGN`, whose results leave in the format of
the mode, or in one that is wide enough for all: every layer in each of the modes, and in those that ``narrowgate
search NETWORK --budget cycles=40%`` chooses. After each job the whole memory is compared with what the golden model
leaves, and the register CYCLES with the model of cycles. The figures go to ``benchmarks/coprocessor_network.csv``,
from which ``make docs`` makes the table of the page. A quarter of an hour.
"""

import argparse
import csv
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from costmodel import workloads
from costmodel.deployment.plan import Step, plan
from costmodel.deployment.run import LATENCY_CYCLES, memory_bytes, run
from costmodel.precision import modes, prices
from costmodel.precision.search import SEARCHED, Candidate, Search
from costmodel.workloads import Workload
from hwgen.system import MatrixUnit
from hwgen.system.emit import circuit
from reports.deployment import HEADS, network_markdown
from sim.system.simulation import Host, Timing, simulated

FORMATS = ("e2m1fn", "posit4_1", "posit8_0", "posit16_1")
DESIGN = f"matmul:unit=simd,modes={'+'.join(FORMATS)},out={{out}},rows=8,cols=8,bus=64"
#: Formats of results: that of the mode, or one.
OUTS = ("mode", "posit16_1")
#: Share of what the dearest mode costs in all layers that the chosen modes may cost, in cycles.
SHARE = 0.4
#: Energies of products are in no budget here, so that any number does.
_ANY_ENERGY_FJ = 1.0


@dataclass(frozen=True)
class Case:
    """One choice of modes for the layers of a network."""

    workload: Workload
    candidate: Candidate

    @property
    def choice(self) -> str:
        """How the modes were chosen."""
        return f"cycles={SHARE:.0%}" if self.candidate.kind == SEARCHED else self.candidate.kind


def cases(name: str) -> list[Case]:
    """The same mode everywhere, for each mode, and what is chosen under the budget."""
    workload, tried = workloads.load(name), modes.modes(FORMATS)
    free = {mode.name: prices.Price(energy_fj=_ANY_ENERGY_FJ, lanes=prices.lanes_of(mode)) for mode in tried}
    search = Search(workload, tried, prices.PriceList(free, ""))
    chosen = search.choose({"cycles": SHARE * search.dearest("cycles")})
    return [Case(workload, one) for one in (*search.uniform(), chosen)]


def figures(out: str, some: list[Case]) -> list[dict[str, object]]:
    """Rows of all cases on the circuit whose results leave in `out`."""
    unit = MatrixUnit.parse(DESIGN.format(out=out))
    plans = [plan(unit, one.workload.network, one.candidate.modes, one.workload.training_images) for one in some]
    pairs = list(zip(some, plans, strict=True))
    needed = max(memory_bytes(unit, steps, len(one.workload.images)) for one, steps in pairs)
    with simulated(circuit(unit), needed) as host:
        host.timing(Timing(LATENCY_CYCLES))
        return [{"out": out, **row(unit, host, one, steps)} for one, steps in pairs]


def row(unit: MatrixUnit, host: Host, case: Case, steps: tuple[Step, ...]) -> dict[str, object]:
    """A row of `HEADS`, without the format of results."""
    images, classes = case.workload.images, case.workload.labels
    begun = time.monotonic()
    found = run(unit, steps, host, host.memory, images)
    print(f"{case.workload.name} {case.choice}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
    return {
        "network": case.workload.name,
        "choice": case.choice,
        "layers": " ".join(case.candidate.modes),
        "images": len(images),
        "correct": found.correct(classes),
        "rounded_once_correct": case.candidate.trial.correct,
        "float64_correct": round(case.workload.reference_accuracy * len(classes)),
        "tied": found.tied,
        "words": found.words,
        "differing": found.differing,
        "cycles": found.cycles,
        "predicted_cycles": found.predicted_cycles,
        "cycles_per_image": f"{found.cycles / len(images):.1f}",
        "scales": " ".join(f"{step.inputs}/{step.weights}" for step in steps),
    }


def main() -> int:
    """Exit status: 1 if anything differed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path, default=Path(__file__).with_suffix(".csv"))
    parser.add_argument("--networks", default=",".join(workloads.names()), help="(%(default)s)")
    parser.add_argument("--out", default=",".join(OUTS), help="formats of results (%(default)s)")
    options = parser.parse_args()
    some = [case for name in options.networks.split(",") for case in cases(name)]
    rows = [found for out in options.out.split(",") for found in figures(out, some)]
    with options.csv.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(network_markdown(options.csv))
    return int(any(one["differing"] or one["cycles"] != one["predicted_cycles"] for one in rows))


if __name__ == "__main__":
    sys.exit(main())
