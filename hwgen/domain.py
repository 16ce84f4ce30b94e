"""Parts of a circuit that rest in some of its modes: what isolates them (`hwgen.isolation`) and power intent name."""

from dataclasses import dataclass
from typing import Any

#: Name of the instance in front of a block, or how it begins.
ISOLATION = "isolation"


@dataclass(frozen=True)
class Domain:
    """Instances that are at rest in the same modes: their operands are zeros there, and nothing in them moves while
    such a mode is held.

    What they give others is then zeros, too, or is not looked at: it may be clamped to 0.
    """

    name: str
    #: Numbers of the modes in which they work.
    modes: tuple[int, ...]
    #: Their paths below the circuit, with slashes, ``unpack/posits``.
    instances: tuple[str, ...]

    def works(self, chosen: Any) -> Any:
        """Whether one of those modes is that of `chosen`, an Amaranth value with a bit a mode: such a value."""
        works = chosen[self.modes[0]]
        for mode in self.modes[1:]:
            works |= chosen[mode]
        return works

    @property
    def isolation(self) -> str:
        """Name of the instance of the gates in front of them, if they have such; it stands beside the first one."""
        return f"{ISOLATION}_{self.name}"
