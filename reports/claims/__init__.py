"""Claims of the field beside our own figures: what was published, under which conditions, and a computed verdict.

A claim says which measurements it needs; `narrowgate claims` makes them, and everything here is computed from the
figures. A claim is a file in `published/` and a line below.
"""

from collections.abc import Sequence
from dataclasses import replace

from numerics.errors import InputError, nearest
from reports.claims.claim import Claim, Need
from reports.claims.published import formatscope, fp8_int8, hifloat4, horowitz, int_fp, minifloats, reuse, xr_npe

__all__ = ["CLAIMS", "Claim", "all_needs", "chosen", "names"]

#: All claims, in the order of the page.
CLAIMS = (
    fp8_int8.CLAIM,
    formatscope.CLAIM,
    int_fp.CLAIM,
    reuse.CLAIM,
    hifloat4.CLAIM,
    minifloats.CLAIM,
    horowitz.CLAIM,
    xr_npe.CLAIM,
)


def names() -> list[str]:
    """Names of all claims, in the order of the page."""
    return [claim.name for claim in CLAIMS]


def chosen(wanted: Sequence[str]) -> tuple[Claim, ...]:
    """The claims of those names in the order of the page, all for none.

    Raises
    ------
    InputError
        If there is no such claim; the nearest is suggested.
    """
    known = names()
    for name in wanted:
        if name not in known:
            raise InputError(
                f"Claim must be one of {', '.join(known)}, not {name!r}; the nearest is {nearest(name, known)}"
            )
    return tuple(claim for claim in CLAIMS if not wanted or claim.name in wanted)


def all_needs(claims: Sequence[Claim]) -> list[Need]:
    """What `claims` need, each design once on a place, with its energy if one of them needs it.

    Raises
    ------
    ValueError
        If the energy of a design on a place is needed with two sources of operands: a table has one figure.
    """
    needs = [need for claim in claims for need in claim.needs]
    pairs = {(need.design, need.place): replace(need, energy=False) for need in needs}
    for need in needs:
        known = pairs[need.design, need.place]
        if need.energy and known.energy and need.operands != known.operands:
            raise ValueError(
                f"Energy of {need.design} on {need.place} must be that of one source of operands, "
                f"not of {known.operands} and {need.operands}"
            )
        if need.energy:
            pairs[need.design, need.place] = need
    return list(pairs.values())
