import os
import pickle
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

from numerics.errors import InputError
from reports import gallery, page
from reports.row import frame

PNG = b"\x89PNG\r\n\x1a\n"


class Reader(HTMLParser):
    """Collects table cells, links and text, and that every element is closed in order."""

    VOID = frozenset({"meta", "br", "input", "path", "use"})

    def __init__(self):
        super().__init__()
        self.open, self.cells, self.links, self.text, self.identifiers = [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.links += [value for name, value in attributes if name in ("href", "src")]
        self.identifiers += [found["id"]] if "id" in found else []
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "td" and "data-value" in found:
            self.cells.append(found["data-value"])

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture(scope="module")
def written(rows, setting, tmp_path_factory):
    return page.write(rows, tmp_path_factory.mktemp("written") / "deep" / "report", setting)


def read(path):
    reader = Reader()
    reader.feed(path.read_text())
    assert reader.open == []
    return reader


def test_page_needs_nothing_but_the_files_beside_it(written):
    reader = read(written)
    local = {link for link in reader.links if not link.startswith("#")}
    assert local == {path.name for path in written.parent.iterdir()} - {"index.html"}
    assert len(local) == 6
    assert "@import" not in written.read_text()
    assert all((written.parent / link).read_bytes().startswith(PNG) for link in local if link.endswith(".png"))


def test_identifiers_are_unique(written):
    identifiers = read(written).identifiers
    assert len(identifiers) == len(set(identifiers)) > 100


def test_table_holds_every_figure_exactly(written, rows):
    cells = read(written).cells
    figures = [value for row in rows for value in row.figures.values()]
    assert len(cells) == 9 * 3 + len(figures)
    missing = [value for value in figures if str(value) not in cells]
    assert not missing


def test_csv_is_the_frame(written, rows, setting):
    table = pd.read_csv(written.parent / "designs.csv")
    pd.testing.assert_frame_equal(table, frame(rows, setting), check_dtype=False)


def test_page_says_what_was_found_how_and_whence(written):
    text = " ".join(" ".join(read(written).text).split())
    for phrase in (
        "birch has the smallest area and lowest energy",
        "a made-up network on made-up <images>",
        "How accuracy was made up.",
        "How figures were made up.",
        "made-up corner",
        "made up",
        "✗ differ",
        "not verified",
        "✓ 100",
    ):
        assert phrase in text, phrase


def test_first_target_may_be_chosen(rows, setting, tmp_path):
    text = page.write(rows, tmp_path, setting, target="board").read_text()
    assert "For this network on board" in text
    assert text.index("On board") < text.index("On foundry")


def test_a_design_without_figures_on_a_target_is_told(rows, setting, make_row, tmp_path):
    bare = make_row("jasmine", "posit", 0.96, 1.0, 1.0, figures={"foundry/area_um2": 70.0})
    text = page.write([*rows, bare], tmp_path, setting).read_text()
    assert "Without a figure, so not shown: jasmine." in text


def test_a_single_design_makes_a_report(rows, setting, tmp_path):
    text = page.write(rows[1:2], tmp_path, setting).read_text()
    assert "In accuracy and area on foundry, birch (97.00 %) beats every other design." not in text


def test_bad_rows_leave_the_folder_alone(rows, setting, tmp_path):
    with pytest.raises(InputError, match=r"^Target must be one of foundry, board, not 'moon'$"):
        page.write(rows, tmp_path / "report", setting, target="moon")
    assert not (tmp_path / "report").exists()


def test_the_same_rows_give_the_same_bytes(tmp_path, written, rows, setting):
    """Also in another process with another hash seed."""
    script = (
        "import pickle, sys; from pathlib import Path; from reports import page; "
        "rows, setting = pickle.loads(Path(sys.argv[1]).read_bytes()); page.write(rows, Path(sys.argv[2]), setting)"
    )
    (tmp_path / "rows").write_bytes(pickle.dumps((rows, setting)))
    environment = {**os.environ, "PYTHONHASHSEED": "12345"}
    command = [sys.executable, "-c", script, tmp_path / "rows", tmp_path / "again"]
    subprocess.run(command, check=True, env=environment, cwd=Path(__file__).parents[2])
    names = sorted(path.name for path in written.parent.iterdir())
    assert names == sorted(path.name for path in (tmp_path / "again").iterdir())
    different = [n for n in names if (written.parent / n).read_bytes() != (tmp_path / "again" / n).read_bytes()]
    assert (different, len(names)) == ([], 7)


def test_gallery_is_one_small_picture(rows, setting, tmp_path):
    path = gallery.write(rows, tmp_path / "docs" / "front.png", setting)
    assert path.read_bytes().startswith(PNG)
    assert 10_000 < path.stat().st_size <= gallery.LIMIT
