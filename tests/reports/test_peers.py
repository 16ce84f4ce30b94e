"""Tables of circuits beside their peers: every figure is one of the CSV's."""

import csv

from reports.peers import circuits_markdown, windows_markdown


def write(path, rows):
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_row_has_the_figures_of_a_design_and_their_ratios(tmp_path):
    row = {
        "unit": "INT8 mul",
        "design": "multiply:a=int8,b=int8,out=exact",
        "peer": "plain",
        "ours_area_um2": "9864.0",
        "ratio_area_um2": "0.938",
        "ours_delay_ps": "2843.8",
        "ratio_delay_ps": "0.898",
        "ours_LUT": "87",
        "ratio_LUT": "",
        "asap7_area_um2": "23.708",
        "asap7_delay_ps": "522.7",
    }
    last = circuits_markdown(write(tmp_path / "circuits.csv", [row])).splitlines()[-1]
    cells = [row["unit"], f"`{row['design']}`", "plain", "9,864", "0.938", "2.84", "0.898", "87", "", "23.71", "523"]
    assert last == f"| {' | '.join(cells)} |"


def test_a_format_has_the_effort_with_the_least_area(tmp_path):
    rows = [
        {
            "format": name,
            "spec": f"dot:{name}",
            "area_um2": area,
            "published_area_um2": published,
            "delay_ns": delay,
        }
        for name, area, published, delay in (
            ("INT8", "100", "200", "9.1"),
            ("INT8", "80", "200", "9.9"),
            ("FP8", "120", "300", "20.1"),
            ("FP8", "130", "300", "15.0"),
        )
    ]
    lines = windows_markdown(write(tmp_path / "formatscope.csv", rows)).splitlines()[2:]
    assert lines == [
        "| INT8 | `dot:INT8` | 80 | 200 | 1.000 | 1.000 | 9.9 |",
        "| FP8 | `dot:FP8` | 120 | 300 | 1.500 | 1.500 | 20.1 |",
    ]
