"""Liberty syntax, units, and what is said of broken files."""

import gzip
import re
from pathlib import Path

import pytest

from costmodel.technology.boolean import parse as parse_function
from costmodel.technology.boolean import truth_table
from costmodel.technology.importing import read
from costmodel.technology.liberty import Group, parse, read_text
from numerics.errors import InputError


def library(text: str) -> Group:
    return parse(text, Path("x.lib"))


def test_statements_of_every_kind():
    tree = library(
        'library ("l") { a : 1; b : "two words"\n c (1, pf);\n/* no */ // } no\n'
        'g (x) { h () { i : j; } k ("1, 2", \\\n "3"); }\n'
        ' normalized_driver_waveform (w) { values ("}"); } d : 4.5e-1; }'
    )
    assert tree.name == "l"
    assert tree.attributes == {"a": "1", "b": "two words", "d": "4.5e-1"}
    assert tree.complex == {"c": "1, pf"}
    assert [group.kind for group in tree.groups] == ["g"]
    assert tree.groups[0].line == 4
    assert tree.groups[0].numbers("k") == (1, 2, 3)
    assert tree.groups[0].groups[0].attributes == {"i": "j"}
    assert tree.number("d") == 0.45


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "library (l) {\n a : 1;\n ?? }",
            ", line 3 must hold 'name : value;', 'name (…);', 'name (…) {' or '}', not '?? }'",
        ),
        (
            "library (l) {\n cell (A) {\n",
            ", line 2, cell (A) must be closed by '}' before the end of the file",
        ),
        ("library (l) { }\n}", ", line 2 must not close more groups than are open"),
        (
            "library (l) {\n ccs_x () { a : 1;",
            ", line 2: group ccs_x must be closed by '}' before the end of the file",
        ),
        ("a : 1;", " must hold a group library (…), not 6 bytes without one"),
    ],
)
def test_broken_text_names_file_line_and_rule(text, sentence):
    with pytest.raises(InputError, match=f"^Liberty file x.lib{re.escape(sentence)}$"):
        library(text)


def test_gzip_is_read_and_a_cut_file_is_refused(tmp_path, tiny_file):
    whole = gzip.compress(tiny_file.read_bytes())
    (tmp_path / "a.lib.gz").write_bytes(whole)
    assert read_text(tmp_path / "a.lib.gz") == tiny_file.read_text()
    (tmp_path / "b.lib.gz").write_bytes(whole[:-20])
    with pytest.raises(InputError, match=r"^Liberty file must be readable, not '.*b\.lib\.gz' \(.*\)$"):
        read_text(tmp_path / "b.lib.gz")
    with pytest.raises(InputError, match=r"^Liberty file must be readable, not '.*c\.lib' \(.*No such file.*\)$"):
        read_text(tmp_path / "c.lib")


def test_units_and_figures(tiny):
    inverter, nand, flop = tiny.cell("INV"), tiny.cell("NAND2"), tiny.cell("DFF")
    assert (inverter.area_um2, inverter.leakage_nw) == (1, pytest.approx(0.1))
    assert nand.inputs[1].capacitance_ff == pytest.approx(2)
    assert inverter.arcs[0].axes.slew_ps == pytest.approx((10, 100))
    assert inverter.arcs[0].delay_and_slew(True, 30, 4) == pytest.approx((10 + 3 + 4, 20 + 8))
    # Twice the slew and four times the load of the last points: the outer segment goes on.
    assert inverter.arcs[0].delay_and_slew(False, 200, 40) == pytest.approx((10 + 20 + 40, 20 + 80))
    # One picofarad times one volt squared is one picojoule; rise and fall are averaged.
    assert inverter.arcs[0].energy_fj == pytest.approx((2, 2))
    assert nand.inputs[0].rise_energy_fj == pytest.approx((0.2, 0.2))
    assert nand.inputs[0].fall_energy_fj == pytest.approx((0.4, 0.4))
    assert flop.register is not None
    assert flop.register.rise_setup_ps == pytest.approx((5, 15))
    assert (tiny.corner.voltage_v, tiny.licence, tiny.rights) == (
        2,
        "Apache-2.0",
        "Copyright 2000 Nobody Licensed under the Apache License, Version 2.0",
    )
    assert tiny.output_load_ff == pytest.approx(4)
    assert tiny.input_slew_ps == pytest.approx(28)
    assert (len(tiny.cells), tiny.source_cells) == (7, 8)


def test_conditions_fold_to_the_slowest_and_to_either_sense(tiny):
    arc = next(arc for arc in tiny.cell("XOR2").arcs if arc.source == "A")
    assert arc.sense == "either"
    assert arc.delay_and_slew(True, 10, 1)[0] == pytest.approx(3 * 12)


def test_wrong_figures_name_the_place(tmp_path, tiny_file):
    text = tiny_file.read_text()
    path = tmp_path / "bad.lib"
    path.write_text(text.replace('values ("0.005, 0.015")', 'values ("0.005")', 1))
    with pytest.raises(
        InputError,
        match=r"^Liberty file bad\.lib, line \d+, rise_constraint \(setup\): values must be 2 numbers, not 1$",
    ):
        read([path], "bad")
    path.write_text(text.replace("area : 2;", "area : two;"))
    with pytest.raises(
        InputError, match=r"^Liberty file bad\.lib, line \d+, cell \(NAND2\): area must be a number, not 'two'$"
    ):
        read([path], "bad")
    path.write_text(text.replace('"1ns"', '"1 lightyear"'))
    with pytest.raises(
        InputError,
        match=r"^Liberty file bad\.lib, line 3, library \(tiny\): time_unit must be a number and one of s, ms, us, "
        r"ns, ps, fs, not '1 lightyear'$",
    ):
        read([path], "bad")
    path.write_text(text.replace("nom_voltage : 2", "nom_voltage : 3"))
    with pytest.raises(
        InputError,
        match=r"^Liberty file bad\.lib, line 3, library \(tiny\): corner must be .* as in the first file, not .*$",
    ):
        read([tiny_file, path], "bad")
    with pytest.raises(InputError, match=r"^Technology must be made from at least one Liberty file, not from none$"):
        read([], "bad")


@pytest.mark.parametrize(
    ("text", "inputs", "table"),
    [
        ("!A", "A", 0b01),
        ("A'", "A", 0b01),
        ("A B + C", "ABC", 0b11111000),
        ("A*B'|!(C)", "ABC", 0b00101111),
        ("A & B ^ C", "ABC", 0b00101000),
        ("(A + B) (C)", "ABC", 0b11100000),
        ("1", "", 0b1),
        ("0 + A", "A", 0b10),
    ],
)
def test_functions(text, inputs, table):
    assert truth_table(parse_function(text), list(inputs)) == table


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A *", "Boolean function must have an operand at its end, not 'A *'"),
        ("(A", "Boolean function must close each parenthesis, not '(A'"),
        ("A)", "Boolean function must end after its last operand, not go on with ')' in 'A)'"),
        ("* A", "Boolean function must have an operand before '*', not '* A'"),
        ("A ? B", "Boolean function must consist of names and ! ' * & + | ^ ( ), not 'A ? B'"),
    ],
)
def test_broken_functions(text, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        parse_function(text)
