"""The commands that README.md shows, with their output: run them, and write or compare what they print.

python tests/narrowgate/readme.py          compare
python tests/narrowgate/readme.py --write  put what they print into the file
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
#: Seconds differ from run to run.
_SECONDS = re.compile(r"\b[\d.]+ s(?=  |$)", re.MULTILINE)


def printed(block: str) -> str:
    """A block of commands, each followed by what it prints now."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for line in block.splitlines():
            if line.startswith("$ narrowgate "):
                words = [sys.executable, "-m", "narrowgate", *line.split()[2:]]
                ended = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True, timeout=300)
                lines += [line, *(row.rstrip() for row in ended.stdout.strip("\n").split("\n")), ""]
    return "\n".join(lines[:-1]) + "\n"


def current() -> str:
    """README.md with what its commands print now."""
    return _BLOCK.sub(lambda block: printed(block[0]), README.read_text())


def same(left: str, right: str) -> bool:
    """Whether two versions differ in nothing but seconds, and the width of their column."""
    return _timeless(left) == _timeless(right)


def _timeless(text: str) -> str:
    return re.sub(" +", " ", _SECONDS.sub("… s", text))


if __name__ == "__main__":
    text = current()
    if "--write" in sys.argv:
        README.write_text(text)
    elif not same(text, README.read_text()):
        sys.exit("README.md must show what its commands print; write it with tests/narrowgate/readme.py --write")
