"""The page of ``make xr-npe``, from figures that are kept: all rows of all three steps are on it."""

import csv
import shutil
from pathlib import Path

from reports import xr_npe

MEASURED = Path(__file__).parents[2] / "benchmarks"
#: Of cells of the areas.
KINDS = ("text", "text", "number", "number", "number", "number")


def rows(name):
    with (MEASURED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def test_the_page_has_claims_areas_and_the_network(tmp_path):
    for name, own in (("claims", "figures"), ("simd", "simd"), ("coprocessor_network", "coprocessor_network")):
        shutil.copy(MEASURED / f"{name}.csv", tmp_path / f"{own}.csv")
    assert xr_npe.main([str(tmp_path)]) == 0
    html, text = (tmp_path / "index.html").read_text(), (tmp_path / "xr-npe.md").read_text()
    assert "http" not in html.replace("http://www.w3.org/", "")
    assert html.count('<section id="xr-npe">') == 1
    assert text.startswith("# XR-NPE beside our unit\n")
    areas, network = rows("simd.csv"), rows("coprocessor_network.csv")
    assert len(areas) == 24
    for row in areas:
        assert f"| {' | '.join(row)} |" in text
        assert "".join(f'<td class="{kind}">{cell}</td>' for kind, cell in zip(KINDS, row, strict=True)) in html
    assert len(network) == 20
    assert text.partition("## A network on an array")[2].count("\n| ") == 2 + 20
    assert html.partition("<h2>A network on an array</h2>")[2].count("</tr>") == 1 + 20
