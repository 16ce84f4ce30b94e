"""What the tests of costs share."""

import sys
from pathlib import Path

import pytest

from costmodel.technology import Technology
from costmodel.technology.importing import read

sys.path.insert(0, str(Path(__file__).parent))

from liberty_text import LIBRARY


@pytest.fixture
def tiny_file(tmp_path: Path) -> Path:
    """The tiny library as a file."""
    path = tmp_path / "tiny.lib"
    path.write_text(LIBRARY)
    return path


@pytest.fixture
def tiny(tiny_file: Path) -> Technology:
    """The tiny library as a technology, with nothing left out."""
    return read([tiny_file], "tiny")
