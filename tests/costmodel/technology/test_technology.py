"""Technologies: those that ship, the rule that cuts them down, their files, their Liberty."""

import re
from pathlib import Path

import pytest

from costmodel.technology import files, import_liberty, liberty, load, names
from costmodel.technology.boolean import truth_table
from costmodel.technology.importing import read
from costmodel.technology.selection import adder_outputs, canonical, matching, select, thin
from numerics.errors import InputError


def test_names():
    assert names() == ["asap7", "sg13g2", "sky130hd"]


@pytest.mark.parametrize("name", names())
def test_shipped_technologies_are_complete(name):
    technology = load(name)
    assert technology.name == name
    assert technology.sources
    assert "not stated" not in (technology.licence, technology.rights)
    for cell in technology.cells:
        assert cell.area_um2 > 0 and cell.leakage_nw > 0, cell.name
        assert all(pin.capacitance_ff > 0 for pin in cell.inputs), cell.name
        if cell.register is None:
            arcs = {(arc.source, arc.target) for arc in cell.arcs}
            needed = {(pin, output.name) for output in cell.outputs for pin in output.expression.variables}
            assert arcs == needed, cell.name
    assert technology.smallest(0b01, 1) and technology.smallest(0b10, 1) and technology.smallest(0b0111, 2)
    registers = [cell for cell in technology.cells if cell.register]
    assert registers and all(cell.register and cell.register.rise_setup_ps for cell in registers)
    assert {output.function for cell in technology.cells if cell.is_constant for output in cell.outputs} == {"0", "1"}
    path = Path(files.__file__).parent / f"{name}.toml"
    assert path.stat().st_size < 400_000


def test_asap7_keeps_its_adders():
    technology = load("asap7")
    assert adder_outputs(technology.cell("FAx1_ASAP7_75t_R")) == (("SN", True), ("CON", True))
    assert adder_outputs(technology.cell("HAxp5_ASAP7_75t_R")) == (("SN", True), ("CON", True))
    assert adder_outputs(technology.cell("XOR2xp5_ASAP7_75t_R")) is None


def test_sky130hd_keeps_adders_and_flops_and_no_power_gating():
    technology = load("sky130hd")
    assert adder_outputs(technology.cell("sky130_fd_sc_hd__fa_1")) == (("SUM", False), ("COUT", False))
    assert adder_outputs(technology.cell("sky130_fd_sc_hd__ha_1")) == (("SUM", False), ("COUT", False))
    kinds = {(bool(cell.register.clear), bool(cell.register.preset)) for cell in technology.cells if cell.register}
    assert kinds == {(False, False), (True, False), (False, True)}
    assert not [cell.name for cell in technology.cells if "lpflow" in cell.name or "macro" in cell.name]


def test_unknown_names_suggest_the_nearest():
    known = ", ".join(names())
    with pytest.raises(
        InputError,
        match=f"^Technology must be one of {known}, or a file \\*.toml, not 'asap'; did you mean asap7\\?$",
    ):
        load("asap")
    with pytest.raises(InputError, match=f"^Technology must be one of {known}, or a file \\*.toml, not 'qqq'$"):
        load("qqq")
    with pytest.raises(InputError, match=r"^Technology file must be readable, not '.*none\.toml' \(.*\)$"):
        load("none.toml")


def test_files_keep_everything(tiny, tmp_path):
    (tmp_path / "tiny.toml").write_text(files.dumps(tiny))
    again = load(tmp_path / "tiny.toml")
    assert files.dumps(again) == files.dumps(tiny)
    assert [cell.name for cell in again.cells] == [cell.name for cell in tiny.cells]
    mine, its = tiny.cell("DFF").register, again.cell("DFF").register
    assert mine and its and its.rise_setup_ps == pytest.approx(mine.rise_setup_ps, rel=1e-3)
    assert (its.state, its.clocked_on, its.next_state) == ("IQ", "C", "D")


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("[corner]", "[corner", " must be TOML, but "),
        ("area_um2", "surface", " must hold the key 'area_um2', which is missing"),
        ("voltage_v = 2", "", " must hold the key 'voltage_v', which is missing"),
        ("source_cells = 8", 'source_cells = "x"', " must hold figures as the importer writes them, but "),
    ],
)  # fmt: skip
def test_broken_files_name_the_key(tiny, tmp_path, before, after, sentence):
    text = files.dumps(tiny)
    assert before in text
    (tmp_path / "bad.toml").write_text(text.replace(before, after))
    with pytest.raises(InputError, match=f"^Technology file bad.toml{re.escape(sentence)}"):
        load(tmp_path / "bad.toml")


def test_liberty_reads_back_to_the_same_figures(tiny, tmp_path):
    again = read([tiny.write_liberty(tmp_path)], "tiny")
    assert len(again.cells) == len(tiny.cells)
    for mine, its in zip(tiny.cells, again.cells, strict=True):
        assert (its.name, its.area_um2, its.input_names) == (mine.name, mine.area_um2, mine.input_names)
        assert its.leakage_nw == pytest.approx(mine.leakage_nw, rel=1e-5)
        for a, b in zip(mine.arcs, its.arcs, strict=True):
            assert (a.source, a.sense, a.kind) == (b.source, b.sense, b.kind)
            for row, other in zip(a.rise_delay_ps + a.fall_slew_ps, b.rise_delay_ps + b.fall_slew_ps, strict=True):
                assert other == pytest.approx(row, rel=1e-5)


def test_rule_keeps_functions_and_drops_what_is_dominated(tiny_file, tmp_path):
    text = tiny_file.read_text()
    start = text.index("cell (NAND2)")
    nand = text[start : text.index("cell (XOR2)")]
    larger = nand.replace("NAND2", "NAND2_SLOW").replace("area : 2", "area : 4")
    (tmp_path / "more.lib").write_text(text.replace(nand, nand + larger))
    full = read([tmp_path / "more.lib"], "more")
    assert "NAND2_SLOW" in full
    kept = select(full)
    assert sorted(cell.name for cell in kept.cells) == ["BUF", "DFF", "HIGH", "INV", "LOW", "NAND2", "XOR2"]


def test_canonical_does_not_depend_on_the_order_of_inputs():
    technology = load("sg13g2")
    cell = technology.cell("sg13g2_nand2b_1")
    table = truth_table(cell.outputs[0].expression, cell.input_names)
    turned = truth_table(cell.outputs[0].expression, cell.input_names[::-1])
    assert table != turned
    same = {canonical(c) for c in technology.cells if c.name.startswith("sg13g2_nand2b_")}
    assert len(same) == 1
    assert canonical(technology.cell("sg13g2_nor2b_1")) not in same


def test_globs(tiny):
    assert [cell.name for cell in matching(tiny, ["*2", "!X*"]).cells] == ["NAND2"]
    assert len(matching(tiny, ["!NAND2"]).cells) == len(tiny.cells) - 1
    with pytest.raises(InputError, match=r"^Cells must be matched by at least one of Z\*, not by none$"):
        matching(tiny, ["Z*"])


def test_thin_tables_keep_ends_and_points_of_the_source():
    technology = load("sg13g2")
    thinner = thin(technology, 3, 2)
    before, after = technology.cells[0].arcs[0], thinner.cells[0].arcs[0]
    assert len(after.axes.slew_ps) == 3 and len(after.axes.load_ff) == 2
    assert set(after.axes.slew_ps) <= set(before.axes.slew_ps)
    assert (after.axes.slew_ps[0], after.axes.slew_ps[-1]) == (before.axes.slew_ps[0], before.axes.slew_ps[-1])
    at = [before.axes.slew_ps.index(slew) for slew in after.axes.slew_ps]
    assert [row[0] for row in after.rise_delay_ps] == [before.rise_delay_ps[i][0] for i in at]


def test_import_writes_a_file_that_loads(tiny_file, tmp_path):
    made = import_liberty([tiny_file], "tiny", tmp_path / "t.toml", cells=["!XOR2"], licence="MIT", rights="Somebody")
    loaded = load(tmp_path / "t.toml")
    assert [cell.name for cell in loaded.cells] == [cell.name for cell in made.cells]
    assert "XOR2" not in loaded
    assert (loaded.licence, loaded.rights) == ("MIT", "Somebody")
    with pytest.raises(InputError, match=r"^Technology name must consist of letters, digits and _, not 'a b'$"):
        import_liberty([tiny_file], "a b", tmp_path / "t.toml")
    with pytest.raises(InputError, match=r"^Technology file must be writable, not '.*t\.toml' \(.*\)$"):
        import_liberty([tiny_file], "tiny", tmp_path / "none" / "t.toml")


def test_library_without_an_inverter_is_refused(tiny_file, tmp_path):
    text = tiny_file.read_text()
    start = text.index("cell (INV)")
    (tmp_path / "no.lib").write_text(text[:start] + text[text.index("cell (BUF)") :])
    with pytest.raises(InputError, match=r"^Liberty file no\.lib must hold an inverter, not none$"):
        read([tmp_path / "no.lib"], "no")


def test_written_liberty_is_valid_syntax():
    tree = liberty.parse(load("asap7").liberty(), Path("asap7.lib"))
    assert len(list(tree.all("cell"))) == len(load("asap7").cells)
