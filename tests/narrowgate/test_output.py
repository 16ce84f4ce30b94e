"""Tables for people: they stay readable where a terminal is too narrow for a row."""

import pytest
from rich.console import Console

from narrowgate import output

LONG = "dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=64,acc=fp32,align=26"
COLUMNS = ["design", "area_um2", "delay_ps"]
ROWS = [[LONG, "123.5", "99"], ["mac", "3", "1000000"]]


@pytest.fixture
def lines(monkeypatch, capsys):
    """What a terminal of some width shows."""

    def shown(width, show, *words, **options):
        monkeypatch.setattr(output, "_console", lambda: Console(width=width))
        show(*words, **options)
        return [line.rstrip() for line in capsys.readouterr().out.splitlines()]

    return shown


def test_a_table_that_fits_has_a_line_a_row(lines):
    assert lines(80, output.print_table, "asap7", COLUMNS, ROWS, numbers=[1, 2]) == [
        "asap7",
        f"design{' ' * 52}area_um2  delay_ps",
        f"{LONG}     123.5        99",
        f"mac{' ' * 62}3   1000000",
    ]


def test_a_table_that_does_not_has_two(lines):
    assert lines(60, output.print_table, "asap7", COLUMNS, ROWS, numbers=[1, 2]) == [
        "asap7",
        "design",
        "  area_um2  delay_ps",
        LONG,
        "     123.5        99",
        "mac",
        "         3   1000000",
    ]


def test_a_terminal_too_narrow_for_either_folds_cells(lines):
    shown = lines(30, output.print_table, "", COLUMNS, ROWS, numbers=[1, 2])
    assert max(map(len, shown)) <= 30
    assert len(shown) > 5


def test_the_last_column_of_a_section_goes_on_below(lines):
    sections = [
        (f"{LONG}: all agree", [["vectors", "32", "one two three four five six"], ["stream", "1,500", "seven"]]),
        ("mac [x]: all agree", [["vectors", "100,000", "eight"]]),
    ]
    assert lines(40, output.print_sections, "", sections, numbers=[1]) == [
        f"{LONG}: all agree",
        "  vectors       32  one two three four",
        "                    five six",
        "  stream     1,500  seven",
        "mac [x]: all agree",
        "  vectors  100,000  eight",
    ]


def test_rows_of_sections_do_not_end_in_blanks_where_there_is_no_terminal(capsys):
    output.print_sections("", [("mac", [["vectors", "longer"], ["stream", "x"]])])
    assert capsys.readouterr().out == "mac\n  vectors  longer\n  stream   x\n"
