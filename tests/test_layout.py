"""The house stands as it says: arrows point down, packages say what they are, and no test is shipped."""

import ast
import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from setuptools import find_packages

ROOT = Path(__file__).parents[1]
PACKAGES = ("narrowgate", "reports", "costmodel", "sim", "hwgen", "numerics")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_arrows_point_down(monkeypatch, capsys):
    cli = pytest.importorskip("importlinter.cli")
    monkeypatch.chdir(ROOT)
    status = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert "Contracts: " in printed
    assert " 0 broken" in printed
    contract = PROJECT["tool"]["importlinter"]["contracts"][0]
    assert (contract["type"], tuple(contract["layers"])) == ("layers", PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_says_what_lives_there_and_what_must_not(package):
    docstring = ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text()))
    assert docstring
    assert "othing here may" in " ".join(docstring.split()) or package == "narrowgate"


def test_every_module_says_what_it_is():
    modules = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    silent = [path.relative_to(ROOT) for path in modules if not ast.get_docstring(ast.parse(path.read_text()))]
    assert not silent
    assert len(modules) > 20


def test_the_wheel_holds_the_packages_and_no_tests():
    include = PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    found = set(find_packages(str(ROOT), include=include))
    assert {name.split(".")[0] for name in found} == set(PACKAGES)
    modules = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    folders = {".".join(path.parent.relative_to(ROOT).parts) for path in modules}
    assert folders - found == set(), "folders of code without __init__.py are left out of the wheel"


@pytest.mark.parametrize("suffix", ["toml", "cpp", "sv", "j2", "css", "js"])
def test_data_files_lie_in_packages(suffix):
    data = [path for package in PACKAGES for path in (ROOT / package).rglob(f"*.{suffix}")]
    adrift = [path.relative_to(ROOT) for path in data if not (path.parent / "__init__.py").exists()]
    assert not adrift


def declared() -> list[str]:
    """Names of the packages that the project asks for, in small letters."""
    project = PROJECT["project"]
    texts = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    return [re.split(r"[<>=~! ]", text)[0].lower() for text in texts]


def test_pins_hold_every_declared_dependency():
    pinned = {
        line.split("==")[0].lower()
        for name in ("requirements.txt", "requirements-dev.txt")
        for line in (ROOT / name).read_text().splitlines()
        if "==" in line
    }
    assert len(declared()) > 10
    assert [name for name in declared() if name not in pinned] == []


def test_every_dependency_has_its_sentence():
    rows = re.findall(r"^\| (.+) \| .+\. \|$", (ROOT / "docs/develop/dependencies.md").read_text(), flags=re.M)
    told = {name for row in rows for name in row.split(", ")}
    assert [name for name in declared() if name not in told] == []


def test_links_between_documents_lead_somewhere():
    documents = sorted((ROOT / "docs").rglob("*.md"))
    links = [
        (document, link)
        for document in documents
        for link in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text())
        if "://" not in link
    ]
    assert len(links) >= 8
    assert [(str(document), link) for document, link in links if not (document.parent / link).exists()] == []
