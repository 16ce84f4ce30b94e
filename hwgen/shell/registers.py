"""Where pipeline registers go."""


def register_places(boundaries: int, registers: int) -> frozenset[int]:
    """Numbers (from 1) of the stages behind which `registers` registers stand, spread evenly, the last one last."""
    return (
        frozenset(-(-boundaries * step // registers) for step in range(1, registers + 1))
        if registers
        else frozenset()
    )
