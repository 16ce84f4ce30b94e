import json

import pytest

from hwgen.tool import ToolError
from narrowgate import doctor
from narrowgate.__main__ import VERBS, main


def absent() -> str:
    raise ToolError("Tool flux must be installed, but flux was not found")


def tool(name="flux", probe=absent, **more) -> doctor.Tool:
    return doctor.Tool(name=name, probe=probe, needed_by=("cost",), install="get it", **more)


def run(capsys, *options):
    status = main(["doctor", *options])
    return status, capsys.readouterr()


@pytest.mark.eda
def test_nothing_required_is_missing_here(capsys):
    status, printed = run(capsys, "--json")
    found = json.loads(printed.out)
    assert [one["problem"] for one in found["tools"] if one["required"] and not one["version"]] == []
    assert (status, found["complete"]) == (0, True)
    assert len(found["tools"]) == len(doctor.TOOLS)


def test_what_is_missing_fails_and_is_told(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "TOOLS", (tool(), tool("lathe", lambda: "7.1")))
    status, printed = run(capsys)
    assert status == 3
    assert printed.err == "Tool flux must be installed, but flux was not found.\n"
    lines = [line.split() for line in printed.out.strip().splitlines()[-2:]]
    assert lines == [["flux", "missing", "cost", "get", "it"], ["lathe", "7.1", "cost"]]


def test_what_is_optional_may_be_missing(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "TOOLS", (tool(required=False),))
    status, printed = run(capsys)
    assert (status, printed.err) == (0, "")
    assert "missing" in printed.out


def test_json_says_the_same(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "TOOLS", (tool(),))
    status, printed = run(capsys, "--json")
    assert status == 3
    assert json.loads(printed.out) == {
        "complete": False,
        "tools": [
            {
                "name": "flux",
                "required": True,
                "needed_by": ["cost"],
                "version": "",
                "problem": "Tool flux must be installed, but flux was not found",
                "install": "get it",
            }
        ],
    }


def test_a_program_that_hangs_counts_as_missing(monkeypatch):
    monkeypatch.setattr(doctor, "_LIMIT_S", 0.2)
    found = doctor.examine(tool(probe=doctor._program("sleep", "60")))
    assert (found.version, found.problem) == ("", "Tool sleep must end within 0.2 s, but was still running")


def test_a_program_that_says_no_version_counts_as_missing():
    found = doctor.examine(tool(probe=doctor._program("echo", "hello")))
    assert found.problem == "Program echo printed no version"


def test_tools_are_needed_by_verbs_that_exist():
    needed = {verb.split(" --")[0] for one in doctor.TOOLS for verb in one.needed_by}
    assert needed <= {*VERBS, "all verbs", "set-up by make"}
    assert all(one.needed_by for one in doctor.TOOLS if one.required)
