"""Counting of leading zeros."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value


def leading_zeros(m: Module, x: Value, name: str = "leading_zeros") -> Signal:
    """Number of zeros above the topmost one of `x`; ``len(x)`` where `x` is zero.

    A tree: the count of a word is that of its upper half, or, where that half is all zeros, its length more than
    that of the lower half. Halves are powers of two long, so that the addition is the setting of one bit.
    """
    width = len(x)
    size = 1 << (width - 1).bit_length()
    # Ones below the word end the count there.
    padded = [*(Const(1, 1) for _ in range(size - width)), *x]
    # All zeros, and count, lowest first.
    words: list[tuple[Value, Value]] = [(~bit, Const(0, 0)) for bit in padded]
    while len(words) > 1:
        merged: list[tuple[Value, Value]] = []
        bits = size // len(words) * 2
        for (low_empty, low), (high_empty, high) in zip(words[::2], words[1::2], strict=True):
            suffix = f"{bits}_{len(merged)}"
            word_empty, word = Signal(name=f"empty{suffix}"), Signal(len(low) + 1, name=f"zeros{suffix}")
            m.d.comb += [
                word_empty.eq(low_empty & high_empty),
                word.eq(Cat(Mux(high_empty, low, high), high_empty)),
            ]
            merged.append((word_empty, word))
        words = merged
    empty, count = words[0]
    result = Signal(range(width + 1), name=name)
    m.d.comb += result.eq(Mux(empty, width, count) if size == width else count)
    return result
