"""Circuits of a space: each is emitted once and kept in the store, because a result's key depends on its Verilog."""

import dataclasses
import hashlib
import json
import zlib
from collections.abc import Callable, Sequence

from costmodel.sweep.store import Store
from costmodel.sweep.tasks import tool_versions
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.domain import Domain
from hwgen.emit import emit
from hwgen.sources import code_digest

#: Designs that one run of Yosys emits; what it has done is kept then.
_BATCH = 50


def circuits(
    designs: Sequence[Design], store: Store, advance: Callable[[Design], None] = lambda design: None
) -> list[Circuit]:
    """The circuit of each design: from the store where it has it, else emitted, and stored.

    `advance` is called for each design whose circuit is there.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    found: dict[Design, Circuit] = {}
    missing: list[Design] = []
    for design in dict.fromkeys(designs):
        packed = store.get_circuit(_key(design))
        if packed is None:
            missing.append(design)
        else:
            found[design] = _unpacked(packed)
            advance(design)
    for start in range(0, len(missing), _BATCH):
        batch = missing[start : start + _BATCH]
        for design, circuit in zip(batch, emit(batch), strict=True):
            store.put_circuit(_key(design), design.text, _packed(circuit))
            found[design] = circuit
            advance(design)
    return [found[design] for design in designs]


def _key(design: Design) -> str:
    parts = [design.text, tool_versions(), code_digest("hwgen", "numerics")]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _packed(circuit: Circuit) -> bytes:
    return zlib.compress(json.dumps(dataclasses.asdict(circuit)).encode())


def _unpacked(packed: bytes) -> Circuit:
    fields = json.loads(zlib.decompress(packed))
    fields["ports"] = tuple(Port(**port) for port in fields["ports"])
    fields["domains"] = tuple(
        Domain(part["name"], tuple(part["modes"]), tuple(part["instances"])) for part in fields["domains"]
    )
    fields["modes"] = tuple(fields["modes"])
    fields["versions"] = tuple(map(tuple, fields["versions"]))
    return Circuit(**fields)
