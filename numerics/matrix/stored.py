"""The product of two matrices that lie in a memory of bytes: what the memory holds afterwards, bit for bit.

An element of `width` bits takes a slot of the next power of two of bits, its code in the lowest. Slots follow each
other from the lowest bit of a byte up, and bytes from the lowest address up (little endian). Each row begins at a
byte: that of row i lies `stride` bytes after that of row i - 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions import Dot, Function
from numerics.functions.accumulator import Fixed, Floating
from numerics.functions.base import Operand
from numerics.matrix.product import matmul
from numerics.words import from_ints, join, split, word_count

#: Widest total that is a code; wider ones are words.
_CODE_BITS = 64


def slot_bits(width: int) -> int:
    """Bits that a code of `width` bits takes in memory: the next power of two."""
    return 1 << (width - 1).bit_length()


@dataclass(frozen=True, kw_only=True)
class Job:
    """One product C = A x B: sizes in elements, addresses and strides in bytes.

    A has `m` rows of `k` elements from `a` on; B has `n` columns of `k` elements from `b` on, each column in one
    piece (so it lies as the rows of its transpose, as linear layers keep weights); C has `m` rows of `n` from `c` on.
    """

    m: int
    n: int
    k: int
    a: int
    a_stride: int
    b: int
    b_stride: int
    c: int
    c_stride: int
    #: Address of `n` running totals to start from, one a column; None to start from code 0.
    bias: int | None = None
    #: Whether negative results become zero.
    relu: bool = False
    #: Operands that stay as they are, by name.
    constants: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class StoredProduct:
    """Products by `mac`, stepped along the inner axis element by element, and read out through `readout`.

    `mac` has two factors and a running total, which starts from the bias or from code 0. `readout` takes the last
    total, by the name that it has in `mac` or as its first operand; or it is None for the total itself. Their other
    operands are constants.

    Raises
    ------
    InputError
        If `mac` is another function.
    """

    mac: Function
    readout: Function | None = None

    def __post_init__(self) -> None:
        if self.mac.running is None or len(self._factors) != 2:
            raise InputError(f"unit must be a function of two factors with a running total, not {self.mac}")

    @property
    def _factors(self) -> tuple[str, ...]:
        """Names of the factors; a function of lanes whose formats change with a mode does not say them."""
        return self.mac.factors or tuple(op.name for op in self.mac.operands if op.name in ("a", "b"))

    @property
    def a(self) -> Operand:
        """The factor that comes from A."""
        return self._operand(self._factors[0])

    @property
    def b(self) -> Operand:
        """The factor that comes from B."""
        return self._operand(self._factors[1])

    @property
    def total(self) -> Operand:
        """The running total."""
        return self._operand(self.mac.running)

    @property
    def result(self) -> Operand:
        """What is stored."""
        return self.mac.result if self.readout is None else self.readout.result

    @property
    def total_slot(self) -> int:
        """Bits that a total to start from takes in memory, whole bytes."""
        return max(8, slot_bits(self.total.width))

    @property
    def selector(self) -> str | None:
        """The constant that says what the bits of a result mean, where that is not always the same."""
        return self.readout.selector if self.readout else self.mac.selector

    @property
    def readings(self) -> tuple[Operand, ...]:
        """The result as it is under each code of the selector."""
        return self.result.readings or (self.result,)

    @property
    def has_relu(self) -> bool:
        """Whether results are numbers of at most 64 bits, of which it can be said that they are less than zero."""
        known = self.selector is None or self.readout is not None
        formats = [reading.format for reading in self.readings]
        return known and all(isinstance(fmt, Format | Fixed | Floating) and fmt.width <= 64 for fmt in formats)

    @property
    def mac_constants(self) -> tuple[Operand, ...]:
        """Operands of `mac` that stay as they are during a job."""
        return tuple(op for op in self.mac.operands if op.name not in (*self._factors, self.mac.running))

    @property
    def source(self) -> Operand | None:
        """The operand of `readout` that takes a total."""
        if self.readout is None:
            return None
        operands = {operand.name: operand for operand in self.readout.operands}
        return operands.get(str(self.mac.running), self.readout.operands[0])

    @property
    def readout_constants(self) -> tuple[Operand, ...]:
        """Operands of `readout` that stay as they are during a job."""
        return tuple(op for op in self.readout.operands if op != self.source) if self.readout else ()

    def check_relu(self) -> None:
        """Raise `InputError` where results are not numbers that can be less than zero."""
        if not self.has_relu:
            raise InputError(f"relu goes with results that are numbers, not with {self.result.format_text}")

    def run(self, memory: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
        """What `memory`, from address 0 on, holds after `job`.

        Bits of an element's slot above its width are not looked at in A, B and bias, and are 0 in C, as are the bits
        after the last element of a row in its last byte. With `relu`, a result that is less than zero, or a zero with
        a sign, becomes code 0; NaN stays.

        Raises
        ------
        InputError
            If a size is zero or constants are not those of the functions.
        """
        if min(job.m, job.n, job.k) < 1:
            raise InputError(f"Sizes of a product must be at least 1, not {job.m} x {job.n} x {job.k}")
        a = _matrix(memory, job.a, job.a_stride, job.m, job.k, self.a.width)
        b = _matrix(memory, job.b, job.b_stride, job.n, job.k, self.b.width)
        totals = self._totals(a, b, self._start(memory, job), job)
        results = self._read_out(totals, dict(job.constants))
        if job.relu:
            results = self._not_negative(results, dict(job.constants))
        after = memory.copy()
        _store(after, job, results, self.result.width)
        return after

    def _operand(self, name: str | None) -> Operand:
        return next(operand for operand in self.mac.operands if operand.name == name)

    def _start(self, memory: NDArray[np.uint8], job: Job) -> NDArray[np.uint32]:
        """Words of the totals to start from, one row for each column of C."""
        width = self.total.width
        if job.bias is None:
            return np.zeros((job.n, word_count(width)), np.uint32)
        codes = _matrix(memory, job.bias, 0, 1, job.n, width, slot=self.total_slot)
        return codes.reshape(job.n, -1)

    def _totals(
        self, a: NDArray[np.uint32], b: NDArray[np.uint32], start: NDArray[np.uint32], job: Job
    ) -> NDArray[np.uint32]:
        """Words of the last totals, row by row of C."""
        given, count = dict(job.constants), job.m * job.n
        constants = self._constants(self.mac, self.mac_constants, given, count)
        if isinstance(self.mac, Dot) and self.mac.lanes == 1 and not constants:
            return _sums(self.mac, _codes(self.a, a), _codes(self.b, b), start)
        if self.a.readings:
            chosen = given[self.mac.selector] if self.mac.selector else 0
            reading = min(chosen, len(self.a.readings) - 1)
            lane = self.mac.lane(reading)
            if isinstance(lane, Dot):
                return self._lane_by_lane(lane, reading, a, b, start)
        row, column = (index.reshape(-1) for index in np.indices((job.m, job.n)))
        total = start[column]
        for step in range(job.k):
            vectors = {self.a.name: a[row, step], self.b.name: b[column, step], self.total.name: total}
            total = self.mac.evaluate({**vectors, **constants})
        return total

    def _lane_by_lane(
        self, lane: Dot, reading: int, a: NDArray[np.uint32], b: NDArray[np.uint32], start: NDArray[np.uint32]
    ) -> NDArray[np.uint32]:
        """As `_totals`, for words whose lanes know nothing of each other."""
        of_a, of_b, total = (operand.readings[reading] for operand in (self.a, self.b, self.total))
        parts = [
            operand.codes(words.reshape(-1, words.shape[-1])).reshape(*words.shape[:-1], operand.lanes)
            for operand, words in ((of_a, a), (of_b, b))
        ]
        starts = split(start, total.format.width, total.lanes)
        sums = [_sums(lane, parts[0][..., at], parts[1][..., at], begin) for at, begin in enumerate(starts)]
        return join(sums, total.format.width)

    def _read_out(self, totals: NDArray[np.uint32], given: Mapping[str, int]) -> NDArray[np.uint32]:
        if self.readout is None or self.source is None:
            return totals
        constants = self._constants(self.readout, self.readout_constants, given, len(totals))
        return self.readout.evaluate({self.source.name: totals, **constants})

    def _not_negative(self, results: NDArray[np.uint32], given: Mapping[str, int]) -> NDArray[np.uint32]:
        """Results of which numbers less than zero, and zeros with a sign, are code 0; lane by lane."""
        self.check_relu()
        chosen = given[self.selector] if self.selector else 0
        reading = self.readings[min(chosen, len(self.readings) - 1)]
        # What the reading does not fill is zero, whole words of it included.
        filled = results[:, : word_count(reading.width)]
        numbers, codes = reading.values(filled), reading.codes(filled)
        codes[np.signbit(numbers) & ~np.isnan(numbers)] = 0
        words = np.zeros_like(results)
        words[:, : filled.shape[1]] = reading.words(codes)
        return words

    @staticmethod
    def _constants(
        function: Function, operands: tuple[Operand, ...], given: Mapping[str, int], count: int
    ) -> dict[str, NDArray[np.uint32]]:
        found = {}
        for operand in operands:
            if operand.name not in given:
                raise InputError(f"A job of {function} must say its constant {operand.name}, but does not")
            found[operand.name] = from_ints([given[operand.name]] * count, operand.width)
        return found


def _sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Words of ``start + a @ b.T``, row by row, of codes and words of totals to start from, one a column."""
    if dot.acc.width > _CODE_BITS:
        return matmul(a, b.T, dot, start).reshape(-1, start.shape[1])
    total = dot.operands[2]
    return total.words(matmul(a, b.T, dot, total.codes(start)[:, 0]).reshape(-1))


def _codes(operand: Operand, words: NDArray[np.uint32]) -> NDArray:
    """Codes of an operand's words, of one lane of at most 64 bits."""
    codes = operand.codes(words.reshape(-1, words.shape[-1]))[:, 0]
    return codes.astype(np.min_scalar_type((1 << operand.width) - 1)).reshape(words.shape[:-1])


def stride_of(count: int, width: int) -> int:
    """Bytes of `count` elements of `width` bits, which rows without a gap are apart."""
    return -(-count * slot_bits(width) // 8)


def put(memory: NDArray[np.uint8], address: int, operand: Operand, codes: ArrayLike, *, slot: int = 0) -> int:
    """Write a matrix of codes of `operand`, one lane each, row after row without a gap, in slots of `slot` bits (of
    its width by default); the bytes it takes.
    """
    array = operand.checked(codes)
    words = operand.words(array.reshape(-1)).reshape(*array.shape, -1)
    return put_words(memory, address, words, slot or slot_bits(operand.width))


def put_words(memory: NDArray[np.uint8], address: int, words: NDArray[np.uint32], slot: int) -> int:
    """Write a matrix of elements, shape ``(rows, count, words)``, in slots of `slot` bits, row after row without a
    gap; the bytes it takes.
    """
    rows, count, _ = words.shape
    stride = stride_of(count, slot)
    for row in range(rows):
        _put_row(memory, address + row * stride, words[row], slot)
    return rows * stride


def take(memory: NDArray[np.uint8], address: int, operand: Operand, rows: int, count: int) -> NDArray:
    """The codes that `put` wrote, in the smallest unsigned type that holds them."""
    words = _matrix(memory, address, stride_of(count, operand.width), rows, count, operand.width)
    return _codes(operand, words)


def _matrix(
    memory: NDArray[np.uint8], address: int, stride: int, rows: int, count: int, width: int, *, slot: int = 0
) -> NDArray[np.uint32]:
    """Words of `rows` x `count` elements, shape ``(rows, count, word_count(width))``; in slots of their width by
    default.
    """
    slot = slot or slot_bits(width)
    size = -(-count * slot // 8)
    found = np.zeros((rows, count, word_count(width)), np.uint32)
    mask = (1 << width) - 1
    for row in range(rows):
        start = address + row * stride
        if start < 0 or start + size > len(memory):
            raise InputError(f"A row must lie in the memory of {len(memory)} bytes, not end at {start + size}")
        raw = memory[start : start + size]
        if slot < 8:
            bits = np.unpackbits(raw, bitorder="little")[: count * slot].reshape(count, slot)[:, :width]
            found[row, :, 0] = bits @ (np.uint32(1) << np.arange(width, dtype=np.uint32))
        elif slot <= 32:
            found[row, :, 0] = raw.view(f"<u{slot // 8}") & np.uint32(mask)
        else:
            words = raw.view("<u4").reshape(count, slot // 32)[:, : word_count(width)]
            found[row] = words
            found[row, :, -1] &= np.uint32(mask >> (32 * (word_count(width) - 1)))
    return found


def _store(memory: NDArray[np.uint8], job: Job, results: NDArray[np.uint32], width: int) -> None:
    table = results.reshape(job.m, job.n, -1)
    for row in range(job.m):
        _put_row(memory, job.c + row * job.c_stride, table[row], slot_bits(width))


def _put_row(memory: NDArray[np.uint8], start: int, words: NDArray[np.uint32], slot: int) -> None:
    """Write the elements of a row, shape ``(count, words)``, from byte `start` on."""
    size = -(-len(words) * slot // 8)
    if start < 0 or start + size > len(memory):
        raise InputError(f"A row must lie in the memory of {len(memory)} bytes, not end at {start + size}")
    if slot < 8:
        bits = (words >> np.arange(slot, dtype=np.uint32)) & np.uint32(1)
        memory[start : start + size] = np.packbits(bits.astype(np.uint8).reshape(-1), bitorder="little")
    elif slot <= 32:
        memory[start : start + size] = words[:, 0].astype(f"<u{slot // 8}").view(np.uint8)
    else:
        padded = np.zeros((len(words), slot // 32), "<u4")
        padded[:, : words.shape[1]] = words
        memory[start : start + size] = padded.view(np.uint8).reshape(-1)
