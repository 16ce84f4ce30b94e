"""The page of ``make xr-npe``: the claims of XR-NPE, areas of our unit beside others, and a network run on an array.

    python -m reports.xr_npe build/xr-npe

reads what the steps before left in the folder (``figures.csv``, ``simd.csv``, ``coprocessor_network.csv``), and
writes ``index.html`` and the same as ``xr-npe.md``.
"""

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

from reports import deployment, provenance
from reports.claims import chosen, page
from reports.claims.figures import read

_HEADING = page.Heading(
    "XR-NPE beside our unit",
    "What is published of XR-NPE, a multiply-accumulate unit of E2M1, posit(4,1), posit(8,0) and posit(16,1), beside "
    "our unit of the same formats; what that takes beside units of one format; and a network on an array of it.",
    "make xr-npe",
    "figures.csv",
)
_AREAS = (
    "Areas and delays after synthesis, before place and route, of one run of `benchmarks/simd.py`. `alone_ratio` is "
    "the area over that of the smallest unit of posit(16,1) with the same total, `sum_ratio` over that of all "
    "separate units, with totals as wide as the lanes have."
)
_NETWORK = (
    "The whole test set of the digits through the simulated Verilog of a co-processor of 8 x 8 such units, by "
    "`benchmarks/coprocessor_network.py`: right answers, words compared with the golden model, and clock cycles."
)


def sections(folder: Path) -> list[page.Section]:
    """The tables of areas and of the network, from the figures in `folder`."""
    with (folder / "simd.csv").open(encoding="utf-8", newline="") as file:
        heads, *rows = list(csv.reader(file))
    network = deployment.network_rows(folder / "coprocessor_network.csv")
    return [
        page.Section("Areas", _AREAS, heads, rows, range(2, len(heads))),
        page.Section("A network on an array", _NETWORK, deployment.TABLE_HEADS, network, deployment.RIGHT),
    ]


def main(arguments: Sequence[str]) -> int:
    """Exit status."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "figures.csv").exists():
        print("Folder must be the one of make xr-npe, with figures.csv in it", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    judged = page.judge(chosen(["xr-npe"]), read(folder / "figures.csv"))
    more = sections(folder)
    made = provenance.collect("make xr-npe", operands=0)
    (folder / "xr-npe.md").write_text(page.markdown(judged, _HEADING, more), encoding="utf-8")
    (folder / "index.html").write_text(page.html(judged, made, _HEADING, more), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
