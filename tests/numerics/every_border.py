"""Compare formats with their twins on fractions at every border of rounding: each middle between neighbours, the
numbers themselves, and a float64 step either side, of both signs, in every rounding. Minutes for 16 bits.

  python tests/numerics/every_border.py                 every listed format of up to 16 bits
  python tests/numerics/every_border.py fp16 posit16_1  these
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from test_borders import NAMES, gaps, numbers_in
from twins import exact

from numerics import Overflow, Rounding, get
from numerics.oracle.elements import encode


def compare(name: str) -> tuple[str, int, list[str]]:
    """Codes compared in one format, and what differs."""
    fmt = get(name)
    low, high, middle = gaps(fmt)
    near, far = fmt.decode(low), fmt.decode(high)
    points = np.concatenate([numbers_in(near, far, middle).ravel(), near, far[-1:]])
    wrong, compared = [], 0
    for sign in (1, -1)[: 1 + fmt.signed]:
        signed = sign * points
        codes = np.stack([fmt.encode(signed, rounding, Overflow.SATURATE) for rounding in Rounding])
        # A number's place between its neighbours is kept from one rounding to the next.
        for number, given in zip(signed, codes.T.tolist(), strict=True):
            x = exact(number)
            for rounding, code in zip(Rounding, given, strict=True):
                twin = encode(fmt, x, rounding, Overflow.SATURATE)
                compared += 1
                if twin != code:
                    wrong.append(f"{name} {rounding}: {x.value} gives {code:#x}, its twin {twin:#x}")
    return name, compared, wrong


def main() -> int:
    names = sys.argv[1:] or NAMES
    failed = total = 0
    with ProcessPoolExecutor() as pool:
        for name, compared, wrong in pool.map(compare, names):
            print("\n  ".join([f"{name:20} {compared:>12,} compared, {len(wrong)} differ", *wrong[:5]]), flush=True)
            failed += bool(wrong)
            total += compared
    print(f"{len(names)} formats: {total:,} compared, {'all agree' if not failed else f'{failed} formats differ'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
