"""The table of networks on the co-processor: every figure is one of the CSV's."""

import csv

from reports.deployment import HEADS, network_markdown


def test_a_row_has_the_figures_of_a_choice(tmp_path):
    figures = ["450", "432", "441", "439", "7", "12345", "0", "6789", "6790", "15.1", "0/-2 1/-1"]
    mixed, uniform = ["mode", "digits", "cycles=40%", "e2m1fn posit8_0"], ["e4m3", "digits", "uniform", "int8 int8"]
    path = tmp_path / "network.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([HEADS, [*mixed, *figures], [*uniform, *figures]])
    found = network_markdown(path).splitlines()[2:]
    same = "432 (96.00%) | 441 (98.00%) | 439 (97.56%) | 7 | 12,345 | 0 | 6,789 | 6,790 | 15.1 |"
    assert found == [
        f"| the mode's | digits | cycles=40%: e2m1fn, posit8_0 | {same}",
        f"| e4m3 | digits | all int8 | {same}",
    ]
