"""Claims of the field beside our own figures: what was published, under which conditions, and a computed verdict.

A claim says which measurements it needs; `narrowgate claims` makes them, and everything here is computed from the
figures. A claim is a file in `published/` and a line below.
"""

from collections.abc import Sequence

from numerics.errors import InputError, nearest
from reports.claims.claim import Claim, Need
from reports.claims.published import formatscope, fp8_int8, hifloat4, horowitz, int_fp, minifloats, reuse

__all__ = ["CLAIMS", "Claim", "all_needs", "chosen"]

#: All claims, in the order of the page.
CLAIMS = (
    fp8_int8.CLAIM,
    formatscope.CLAIM,
    int_fp.CLAIM,
    reuse.CLAIM,
    hifloat4.CLAIM,
    minifloats.CLAIM,
    horowitz.CLAIM,
)


def chosen(names: Sequence[str]) -> tuple[Claim, ...]:
    """The claims of those names in the order of the page, all for none.

    Raises
    ------
    InputError
        If there is no such claim; the nearest is suggested.
    """
    known = [claim.name for claim in CLAIMS]
    for name in names:
        if name not in known:
            raise InputError(
                f"Claim must be one of {', '.join(known)}, not {name!r}; the nearest is {nearest(name, known)}"
            )
    return tuple(claim for claim in CLAIMS if not names or claim.name in names)


def all_needs(claims: Sequence[Claim]) -> list[Need]:
    """What `claims` need, each design once on a place, with its energy if one of them needs it."""
    needs = [need for claim in claims for need in claim.needs]
    energies = {(need.design, need.place) for need in needs if need.energy}
    pairs = dict.fromkeys((need.design, need.place) for need in needs)
    return [Need(design, place, energy=(design, place) in energies) for design, place in pairs]
