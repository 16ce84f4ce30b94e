"""How long a job takes, without simulation: every run, chunk and tile in the order in which the circuit does them.

The memory is one that takes an address and a beat in each cycle, gives the first beat of a burst `latency` cycles
after its address, one beat a cycle in order, and answers a write `latency` cycles after its last beat.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from hwgen.system.coprocessor import RUNS_WAITING
from hwgen.system.output import OUTSTANDING
from hwgen.system.spec import MOST_BEATS, PAGE_BYTES, MatrixUnit
from numerics.matrix.stored import Job

# Cycles from the last beat of a chunk to its first step, from the last step of a tile to the first element on its way
# out, and from an element to its beat on the channel W.
_TO_FIRST_STEP, _TO_OUTPUT, _TO_BEAT = 3, 4, 2


@dataclass
class _Reads:
    """The channels AR and R."""

    unit: MatrixUnit
    latency: int
    #: Cycle in which the next run can be taken, and in which the next beat can come.
    free: int = 0
    beat: int = 0
    #: Cycles of the last beats of the runs that wait.
    waiting: deque[int] = field(default_factory=deque)

    def run(self, earliest: int, address: int, size: int) -> tuple[int, int]:
        """Cycles in which a run is taken, and in which its last beat comes."""
        taken = max(earliest, self.free)
        if len(self.waiting) == RUNS_WAITING:
            taken = max(taken, self.waiting.popleft() + 1)
        asked = taken
        for beats in _bursts(self.unit, address, size):
            asked += 1
            self.beat = max(self.beat, asked + self.latency) + beats
        self.free = asked
        self.waiting.append(self.beat - 1)
        return taken, self.beat - 1


@dataclass
class _Writes:
    """The channels AW, W and B."""

    unit: MatrixUnit
    latency: int
    #: Cycle in which the next row can begin.
    free: int = 0
    answered: int = 0
    waiting: deque[int] = field(default_factory=deque)

    def row(self, earliest: int, address: int, cols: int) -> int:
        """Cycle in which the last element of a row leaves the array."""
        begun = max(earliest, self.free)
        asked = begun
        slot = self.unit.out_slot
        bursts = list(_bursts(self.unit, address, -(-cols * slot // 8)))
        end = begun + cols - 1
        beats = 0
        for number, count in enumerate(bursts):
            asked += 1
            if len(self.waiting) == OUTSTANDING:
                asked = max(asked, self.waiting.popleft() + 1)
            beats += count
            # Elements up to the end of this burst.
            inside = beats * self.unit.bus // slot - (address % self.unit.bus_bytes) * 8 // slot
            last = end if number + 1 == len(bursts) else begun + inside - 1
            # Answers come in order, one a cycle.
            self.answered = max(self.answered + 1, max(asked, last + _TO_BEAT) + self.latency)
            self.waiting.append(self.answered)
        self.free = asked
        return end


def _bursts(unit: MatrixUnit, address: int, size: int) -> Iterator[int]:
    """Beats of each burst of `size` bytes from `address` on."""
    beat, end = address // unit.bus_bytes, -(-(address + size) // unit.bus_bytes)
    page = PAGE_BYTES // unit.bus_bytes
    while beat < end:
        count = min(end - beat, page - beat % page, MOST_BEATS)
        yield count
        beat += count


def _chunks(unit: MatrixUnit, k: int) -> Iterator[int]:
    """Elements of each chunk."""
    while k:
        count = k if k <= unit.chunk else unit.chunk if k >= 2 * unit.chunk else -(-k // 16) * 8
        yield count
        k -= count


def cycles(unit: MatrixUnit, job: Job, latency: int) -> int:
    """Clock cycles of `job`, as the register CYCLES counts them."""
    reads, writes = _Reads(unit, latency), _Writes(unit, latency)
    chunks = list(_chunks(unit, job.k))
    resident = len(chunks) == 1
    # Cycles in which halves of the buffers become free.
    free_a, free_b = deque([0, 0]), deque([0, 0])
    loader, stepped, sent = 1, 0, 0
    for row in range(0, job.m, unit.rows):
        rows = min(unit.rows, job.m - row)
        for col in range(0, job.n, unit.cols):
            cols = min(unit.cols, job.n - col)
            done = 0
            for count in chunks:
                last_beat = 0
                if not resident or col == 0:
                    loader = max(loader, free_a.popleft())
                    size = -(-count * unit.a_slot // 8)
                    for index in range(rows):
                        place = job.a + (row + index) * job.a_stride + done * unit.a_slot // 8
                        taken, last_beat = reads.run(loader, place, size)
                        loader = taken + 1
                loader = max(loader, free_b.popleft())
                size = -(-count * unit.b_slot // 8)
                for index in range(cols):
                    place = job.b + (col + index) * job.b_stride + done * unit.b_slot // 8
                    taken, last_beat = reads.run(loader, place, size)
                    loader = taken + 1
                if done == 0 and job.bias is not None:
                    place, size = job.bias + col * unit.total_slot // 8, cols * unit.total_slot // 8
                    taken, last_beat = reads.run(loader, place, size)
                    loader = taken + 1
                loader += 1
                first = max(last_beat + _TO_FIRST_STEP, stepped + 1)
                stepped = first + count - 1
                if done + count == job.k:
                    stepped = max(stepped, sent + 1)
                free_b.append(stepped + 1)
                if not resident or col + cols == job.n:
                    free_a.append(stepped + 1)
                done += count
            leaves = stepped + _TO_OUTPUT
            for index in range(rows):
                place = job.c + (row + index) * job.c_stride + col * unit.out_slot // 8
                sent = writes.row(leaves, place, cols)
                leaves = sent + 1
    return writes.answered + 2
