"""Compare a gallery that was made anew with the committed one: python tests/check_gallery.py NEW OLD.

Both folders hold ``designs.csv`` and ``report.png``. Words in the table must be the same to the letter and numbers to
nine digits, which is where sums of floats may differ between processors; the pictures must look the same. Where the
new table has only some of the designs (.ci/part_of_gallery.py), these are compared, and no picture.
"""

import sys
from pathlib import Path

import matplotlib.image
import numpy as np
import pandas as pd


def main(new: Path, old: Path) -> int:
    """Exit status: 0 if the galleries agree."""
    made, whole = (pd.read_csv(folder / "designs.csv") for folder in (new, old))
    tables = [made, whole[whole["design"].isin(made["design"])].reset_index(drop=True)]
    try:
        pd.testing.assert_frame_equal(*tables, rtol=1e-9, atol=0)
    except AssertionError as error:
        print(error, file=sys.stderr)
        print(f"{old}/designs.csv must be what the report computes; write it with make gallery", file=sys.stderr)
        return 1
    if len(made) < len(whole):
        print(f"{len(made)} of {len(whole)} designs with {made.shape[1]} columns are as committed")
        return 0
    pictures = [matplotlib.image.imread(folder / "report.png") for folder in (new, old)]
    if pictures[0].shape != pictures[1].shape or np.abs(pictures[0] - pictures[1]).mean() > 0.001:
        print(f"{old}/report.png must be what the report draws; write it with make gallery", file=sys.stderr)
        return 1
    print(f"{len(tables[0])} designs with {tables[0].shape[1]} columns, and their picture, are as committed")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
