"""All that is asked of one design of the catalogue."""

import resource
from dataclasses import replace

from hwgen import catalog
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.system import MatrixUnit
from hwgen.system import emit as system
from sim.catalogue.table import NETLISTS_BYTES, PROOF_TIMEOUT_S, SHA_DIGITS, STYLES_BYTES, Row
from sim.formal import prove
from sim.mutants.score import score
from sim.system.verify import verify_system
from sim.vectors import Level
from sim.verdict import Verdict
from sim.verify import verify

#: Mutants of a unit, at most.
MUTANTS = 100


def examine(name: str) -> Row:
    """Do all of it for one design of the catalogue.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    begun = _cpu_s()
    design = catalog.load(name)
    row = _examine_unit(design) if isinstance(design, Design) else _examine_system(design)
    return replace(row, seconds=round(_cpu_s() - begun))


def _examine_unit(design: Design) -> Row:
    circuit = design.circuit()
    verdict = verify(design, Level.FULL, circuit=circuit)
    row = _row(circuit, verdict)
    if verdict.agreed:
        scored = score(design, Level.FULL, count=MUTANTS, circuit=circuit)
        row = replace(
            row,
            mutants=scored.mutants,
            killed=len(scored.killed),
            equivalent=scored.equivalent,
            missed=len(scored.missed),
            survivors="; ".join(str(survivor).replace(";", ",") for survivor in scored.missed),
        )
    size = len(circuit.verilog)
    styles, netlists = size <= STYLES_BYTES, size <= NETLISTS_BYTES
    proofs = list(prove(design, circuit, timeout_s=PROOF_TIMEOUT_S, styles=styles, netlists=netlists))
    wrong = [f"The circuit {proof.problem(design.function)}" for proof in proofs if proof.found.equal is False]
    return replace(
        row,
        proofs=sum(proof.found.equal is True for proof in proofs),
        undecided=sum(proof.found.equal is None for proof in proofs),
        wrong=" ".join(filter(None, [row.wrong, *wrong])),
    )


def _examine_system(unit: MatrixUnit) -> Row:
    circuit = system.circuit(unit)
    return _row(circuit, verify_system(unit, Level.FULL, made=circuit))


def _row(circuit: Circuit, verdict: Verdict) -> Row:
    """What a verdict says."""
    return Row(
        design=circuit.name,
        verilog=circuit.sha256[:SHA_DIGITS],
        vectors=verdict.vectors,
        stream_items=verdict.stream_items,
        memory_bytes=verdict.memory_bytes,
        wrong=" ".join(check.finding for check in verdict.checks if check.finding),
    )


def _cpu_s() -> float:
    """Seconds of a core that this process and its tools have taken: the same on a machine that is busy."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, kinds))
