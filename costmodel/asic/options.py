"""Options of standard-cell targets: one text for what means the same."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from costmodel.asic.synthesis import DEFAULT_EFFORT, EFFORTS
from costmodel.scaling import Point, Scaling, point, scaling
from costmodel.technology.model import Technology
from numerics.errors import InputError

#: Options with a number: what they are called in sentences, and their unit.
_NUMBERS = {"clock": "clock=PS", "seeds": "seeds=N", "scaled": "scaled=NM", "vdd": "vdd=V"}
#: Most syntheses that one figure can be the mean of.
_MOST_SEEDS = 99


@dataclass(frozen=True)
class Flow:
    """How a circuit is mapped, and the node that its figures are scaled to."""

    effort: str = DEFAULT_EFFORT
    #: Delay that buffers and sizes aim for, at the node that figures are given for; as short as possible if None.
    clock_ps: float | None = None
    #: How many syntheses figures are the means of.
    seeds: int = 1
    scaling: Scaling | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Options in canonical order, without those that are the default."""
        found = [] if self.effort == DEFAULT_EFFORT else [self.effort]
        if self.clock_ps is not None:
            found.append(f"clock={self.clock_ps:g}")
        if self.seeds > 1:
            found.append(f"seeds={self.seeds}")
        if self.scaling:
            target = self.scaling.target
            found.append(f"scaled={target.node_nm:g}")
            if target != point(target.node_nm):
                found.append(f"vdd={target.supply_v:g}")
        return tuple(found)

    @property
    def synthesis_clock_ps(self) -> float | None:
        """The same delay at the technology's own node."""
        return self.clock_ps / self.scaling.delay if self.clock_ps and self.scaling else self.clock_ps


def flow(technology: Technology, options: Sequence[str]) -> Flow:
    """What the options of a target say.

    Raises
    ------
    InputError
        If an option is unknown, has no such value, is given twice, or the technology cannot be scaled.
    """
    found: dict[str, str] = {}
    for option in options:
        name, equals, _ = option.partition("=")
        key = name if equals and name in _NUMBERS else "effort"
        if key == "effort" and option not in EFFORTS:
            known = ", ".join([*EFFORTS, *_NUMBERS.values()])
            raise InputError(f"Option of {technology.name} must be one of {known}, not {option!r}")
        if key in found:
            raise InputError(
                f"Option {_NUMBERS.get(key, key)} of {technology.name} must be given once, "
                f"not as {found[key]} and {option}"
            )
        found[key] = option
    numbers = {key: _number(technology, key, found[key]) for key in _NUMBERS if key in found}
    if "vdd" in numbers and "scaled" not in numbers:
        raise InputError(f"Option vdd=V of {technology.name} must stand beside scaled=NM, not without it")
    scaled = _scaling(technology, numbers["scaled"], numbers.get("vdd")) if "scaled" in numbers else None
    seeds = numbers.get("seeds", 1)
    if seeds != int(seeds) or seeds > _MOST_SEEDS:
        raise InputError(
            f"Option seeds=N of {technology.name} must be a whole number from 1 to {_MOST_SEEDS}, not "
            f"{found['seeds']!r}"
        )
    return Flow(found.get("effort", DEFAULT_EFFORT), numbers.get("clock"), int(seeds), scaled)


def _number(technology: Technology, key: str, option: str) -> float:
    try:
        value = float(option.partition("=")[2])
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise InputError(f"Option {_NUMBERS[key]} of {technology.name} must be a number above 0, not {option!r}")
    return value


def _scaling(technology: Technology, node_nm: float, supply_v: float | None) -> Scaling:
    if technology.node_nm is None:
        raise InputError(
            f"Technology {technology.name} must say its node_nm to be scaled, but does not; "
            "import it again with --node"
        )
    return scaling(Point(technology.node_nm, technology.corner.voltage_v), point(node_nm, supply_v))
