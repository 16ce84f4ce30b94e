"""README.md shows what its commands print."""

import pytest
import readme


@pytest.mark.eda
def test_readme_shows_what_its_commands_print():
    text = readme.README.read_text()
    shown = [line for line in text.splitlines() if line.startswith("$ narrowgate ")]
    assert len(shown) >= 3
    assert readme.same(readme.current(), text)
