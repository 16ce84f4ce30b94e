"""Write the generated documents, or check them: ``python -m reports.documents docs [--check]``.

Generated are the page *Choosing a format* with its figures, the page of the field's claims, and the tables of the
reference pages on formats, on laws of costs, on circuits beside their peers, on the co-processor and on networks on
it. Exit status 1 if a document is not what would be written.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from reports.choosing.page import page
from reports.claims import CLAIMS
from reports.claims import page as claims
from reports.claims.figures import read
from reports.coprocessor import (
    cycles_markdown,
    fpga_parts_markdown,
    fpga_placed_markdown,
    fpga_totals_markdown,
    registers_markdown,
)
from reports.deployment import network_markdown
from reports.formats.cases import cases_markdown, rules_markdown
from reports.formats.lists import blocks_markdown, elements_markdown
from reports.laws import (
    errors_markdown,
    families_markdown,
    kinds_markdown,
    meanings_markdown,
    noise_markdown,
    terms_markdown,
    unseen_markdown,
)
from reports.markdown import filled
from reports.peers import circuits_markdown, windows_markdown


def documents(docs: Path) -> Iterator[tuple[Path, str]]:
    """Paths and texts of all generated documents; hand-written parts are taken from those in `docs`."""
    measured = docs.parent / "benchmarks"
    claimed = read(measured / "claims.csv")
    peers = {
        "circuits": circuits_markdown(measured / "circuits.csv"),
        "windows": windows_markdown(measured / "formatscope.csv"),
    }
    laws = {
        "law-errors": errors_markdown(),
        "law-kinds": kinds_markdown(),
        "law-families": families_markdown(),
        "law-terms": terms_markdown(),
        "law-meanings": meanings_markdown(),
        "law-unseen": unseen_markdown(
            {
                "[the field's claims](claims.md)": (claimed, ("area_um2", "delay_ps")),
                "[a large sweep](spaces.md)": (
                    read(measured / "large_sweep.csv"),
                    ("area_um2", "delay_ps", "energy_fj"),
                ),
            },
            "asap7",
        ),
        "law-noise": noise_markdown(measured / "synthesis_noise.csv"),
    }
    fpga = measured / "coprocessor_fpga.csv"
    coprocessor = {
        "registers": registers_markdown(),
        "cycles": cycles_markdown(),
        "fpga-placed": fpga_placed_markdown(fpga),
        "fpga-totals": fpga_totals_markdown(fpga),
        "fpga-parts": fpga_parts_markdown(fpga),
    }
    for name, parts in (
        ("coprocessor.md", coprocessor),
        ("coprocessor-network.md", {"network": network_markdown(measured / "coprocessor_network.csv")}),
        ("peers.md", peers),
        ("laws.md", laws),
        ("formats.md", {"formats": elements_markdown()}),
        ("blocks.md", {"block-formats": blocks_markdown(), "rules": rules_markdown(), "cases": cases_markdown()}),
    ):
        path = docs / "reference" / name
        yield path, filled(path.read_text(), parts)
    yield docs / "reference" / "claims.md", claims.markdown(claims.judge(CLAIMS, claimed))
    choosing = page()
    yield docs / "use" / "choosing-a-format.md", choosing.text
    for name, svg in choosing.figures.items():
        yield docs / "use" / "choosing" / name, svg


def main(arguments: Sequence[str]) -> int:
    """Exit status."""
    parser = argparse.ArgumentParser(prog="python -m reports.documents", description=__doc__)
    parser.add_argument("docs", type=Path, help="folder of the documents")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args(arguments)
    made = list(documents(options.docs))
    if options.check:
        stale = [path for path, text in made if not path.exists() or path.read_text() != text]
        for path in stale:
            print(f"{path} must be what is generated; write it with make docs", file=sys.stderr)
        print(f"{len(made) - len(stale)} of {len(made)} generated documents are as committed")
        return 1 if stale else 0
    for path, text in made:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    print(f"{len(made)} documents written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
