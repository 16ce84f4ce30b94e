"""One in COUNT of the report's designs, as a space file: python .ci/part_of_gallery.py COUNT TURN > FILE.

TURN says which; each COUNT turns are all of them.
"""

import json
import sys
import tomllib
from pathlib import Path

from costmodel.sweep.space import load

REPORT = Path("narrowgate/report.toml")


def main(count: int, turn: int) -> None:
    """Write the space to standard output."""
    whole = {key: value for key, value in tomllib.loads(REPORT.read_text()).items() if key not in ("sweep", "design")}
    lines = [f"{key} = {json.dumps(value)}" for key, value in whole.items()]
    chosen = load(REPORT).designs[turn % count :: count]
    print("\n".join([*lines, *(f"\n[[design]]\nspec = {json.dumps(design.text)}" for design in chosen)]))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
