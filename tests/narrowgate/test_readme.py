"""README.md shows what its commands print and its Python gives."""

import doctest

import pytest
import readme


@pytest.mark.eda
def test_readme_shows_what_its_commands_print():
    text = readme.README.read_text()
    shown = [line for line in text.splitlines() if line.startswith("$ narrowgate ")]
    assert len(shown) >= 3
    assert readme.same(readme.current(), text)


def test_readme_shows_what_its_python_gives():
    failed, attempted = doctest.testfile(str(readme.README), module_relative=False)
    assert (failed, attempted) == (0, 5)


def test_only_seconds_may_differ():
    assert readme.same("a  0.1 s\n", "a  12 s\n")
    assert not readme.same("a  0.1 s\n", "b  0.1 s\n")
