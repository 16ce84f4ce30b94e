"""The verb technology, through the front door."""

import json
import sys
from pathlib import Path

import pytest

from costmodel.technology import load, names
from narrowgate.__main__ import main

sys.path.insert(0, str(Path(__file__).parent.parent / "costmodel"))

from liberty_text import LIBRARY


def test_import_then_show(tmp_path, capsys):
    (tmp_path / "tiny.lib").write_text(LIBRARY)
    output = str(tmp_path / "tiny.toml")
    assert (
        main(
            [
                "technology",
                "import",
                str(tmp_path / "tiny.lib"),
                "--name",
                "tiny",
                "-o",
                output,
                "--node",
                "45",
                "--json",
            ]
        )
        == 0
    )
    made = json.loads(capsys.readouterr().out)
    assert made[0]["name"] == "tiny"
    assert made[0]["node_nm"] == load(output).node_nm == 45
    assert made[0]["cells"] == len(load(output).cells) == 7
    assert main(["technology", "show", output, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == made


def test_a_node_that_is_none_is_bad_input(tmp_path, capsys):
    (tmp_path / "tiny.lib").write_text(LIBRARY)
    arguments = ["technology", "import", str(tmp_path / "tiny.lib"), "--name", "x", "-o", str(tmp_path / "x.toml")]
    assert main([*arguments, "--node", "0"]) == 2
    assert "Node of a technology must be a number of nm above 0, not 0\n" in capsys.readouterr().err


def test_show_lists_what_ships(capsys):
    assert main(["technology", "show", "--json"]) == 0
    assert [entry["name"] for entry in json.loads(capsys.readouterr().out)] == names()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "library (x) {",
            ", line 1, library (x) must be closed by '}' before the end of the file",
        ),
        (
            "hello",
            ", line 1 must hold 'name : value;', 'name (…);', 'name (…) {' or '}', not 'hello'",
        ),
    ],
)
def test_a_broken_file_is_bad_input(tmp_path, capsys, text, sentence):
    (tmp_path / "bad.lib").write_text(text)
    arguments = ["technology", "import", str(tmp_path / "bad.lib"), "--name", "x", "-o", str(tmp_path / "x.toml")]
    assert main(arguments) == 2
    assert f"Liberty file bad.lib{sentence}\n" in capsys.readouterr().err
    assert not (tmp_path / "x.toml").exists()
