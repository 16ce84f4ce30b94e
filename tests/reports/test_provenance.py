import platform
import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

import pytest

from reports import provenance

ROOT = Path(__file__).parents[2]


def test_command_seeds_and_versions_are_told():
    found = provenance.collect("narrowgate report", training=3)
    assert found["command"] == "narrowgate report"
    assert found["seed of training"] == "3"
    assert found["Python"] == platform.python_version()
    assert [found[name] for name in provenance.PACKAGES] == [metadata.version(name) for name in provenance.PACKAGES]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_commit_is_that_of_the_repository_that_holds_the_file(tmp_path, monkeypatch):
    file = tmp_path / "provenance.py"
    file.write_text("first\n")
    monkeypatch.setattr(provenance, "__file__", str(file))

    def git(*words):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", *identity, *words], cwd=tmp_path, check=True, capture_output=True)

    def commit():
        return provenance.collect("made up").get("commit", "")

    git("init")
    assert commit() == ""
    git("add", file.name)
    git("commit", "-m", "first")
    assert re.fullmatch(r"[0-9a-f]{40}", commit())
    file.write_text("second\n")
    assert re.fullmatch(r"[0-9a-f]{40} with local changes", commit())
