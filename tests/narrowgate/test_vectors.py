"""The verb `vectors`: one file a function, or standard output."""

import json

from narrowgate.__main__ import main

MUL = "multiply:a=int2,b=int2"
ADD = "add:a=fp16,b=fp16,out=fp16"


def test_one_design_goes_to_standard_output(capsys):
    assert main(["vectors", MUL]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "# o = multiply:a=int2,b=int2,out=exact"
    assert lines.index("a,b,o") == len(lines) - 17


def test_files_go_to_a_folder_one_for_each_function(tmp_path, capsys):
    folder = tmp_path / "neue Vektoren"
    options = ["-o", str(folder), "--count", "99"]
    assert main(["vectors", MUL, f"{MUL},stages=2", ADD, *options]) == 0
    shown = capsys.readouterr().out
    names = ["add_fp16_fp16_fp16.csv", "multiply_int2_int2_exact.csv"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert [line.split()[-1] for line in shown.splitlines()] == ["vectors", "16", "99"]
    first = (folder / names[0]).read_text()
    assert main(["vectors", ADD, *options, "--json"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["function"], entry["vectors"]) == (ADD, 99)
    assert (folder / names[0]).read_text() == first
