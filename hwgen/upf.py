"""Power intent of a circuit in UPF (IEEE 1801-2013): what may be switched off, and what keeps it apart then.

VDD ----+------------------------------ always on
        |
    [ switch ] <- sleep                 the circuit or, of a gated one, its core
        |
VDD_switched -- [ circuit ] -- [ clamp ] <- isolate
        |                         |
        |                         o
    [ switch ] <- sleep_NAME            instances in it that some modes do not use
        |
VDD_NAME -- [ instances ] -- [ clamp ] <- isolate_NAME
                                |
                                the rest of the circuit
"""

from collections.abc import Iterator
from dataclasses import dataclass

from hwgen.circuit import Circuit
from hwgen.isolation import ENABLE
from hwgen.shell.gated import CORE

#: Control ports that power intent adds: put the circuit to sleep, and clamp its outputs. Those of a part of it end in
#: its name.
SLEEP, ISOLATE = "sleep", "isolate"


@dataclass(frozen=True)
class _Switched:
    """What one switch feeds."""

    #: What its names end in, and its control ports.
    name: str
    sleep: str
    isolate: str
    elements: tuple[str, ...]
    #: Net before the switch, and supply of the clamps.
    source: str
    clamps: str
    #: Where the clamps are.
    location: str


def upf(circuit: Circuit) -> str:
    """UPF of `circuit`: a domain that can be switched off, by a header switch, with outputs clamped to 0; and in it
    one for each part that some modes do not use, with controls of its own.

    Of a gated circuit the core is switched, and what keeps operands out stays on; any other is switched as a whole.
    ``isolate`` at 1 clamps, ``sleep`` at 1 opens the switch: clamp before, and release after it is closed again and,
    where there are registers, the circuit is reset. All controls are ports that the file makes.
    """
    gated = any(port.name == ENABLE for port in circuit.ports)
    # Clamps of a whole circuit are inside of it, on the supply that stays on: nothing of the design is outside.
    whole = _Switched(
        "switched", SLEEP, ISOLATE, (CORE if gated else ".",), "VDD", "SS_on", "parent" if gated else "self"
    )
    parts = [
        _Switched(
            part.name,
            f"{SLEEP}_{part.name}",
            f"{ISOLATE}_{part.name}",
            part.instances,
            "VDD_switched",
            "SS_switched",
            "parent",
        )
        for part in circuit.domains
    ]
    switched = [whole, *parts]
    outputs = " ".join(port.name for port in circuit.outputs)
    nets = ["VDD", "VSS", *(f"VDD_{one.name}" for one in switched)]
    lines = [
        f"# Power intent of {circuit.top}: {circuit.spec}",
        f"# {SLEEP}: 1 opens the switch. {ISOLATE}: 1 clamps {outputs} to 0, from before sleep until after it.",
        *(["# Registers forget what they held: reset after waking."] if circuit.clocked else []),
        *(_when(circuit) if parts else ()),
        "upf_version 2.1",
        f"set_design_top {circuit.top}",
        "set_scope .",
        "",
        *(f"create_logic_port {name} -direction in" for one in switched for name in (one.sleep, one.isolate)),
        *(f"create_supply_port {name} -direction in" for name in ("VDD", "VSS")),
        *(f"create_supply_net {name}" for name in nets),
        *(f"connect_supply_net {name} -ports {{{name}}}" for name in ("VDD", "VSS")),
        "",
        "create_supply_set SS_on -function {power VDD} -function {ground VSS}",
        *(
            f"create_supply_set SS_{one.name} -function {{power VDD_{one.name}}} -function {{ground VSS}}"
            for one in switched
        ),
        *(["create_power_domain PD_on -elements {.} -supply {primary SS_on}"] if gated else []),
        *(
            f"create_power_domain PD_{one.name} -elements {{{' '.join(one.elements)}}} "
            f"-supply {{primary SS_{one.name}}}"
            for one in switched
        ),
    ]
    for one in switched:
        lines += ["", *_switch(one)]
    return "\n".join(lines) + "\n"


def _when(circuit: Circuit) -> Iterator[str]:
    """Which modes need which part."""
    yield f"# {SLEEP}_NAME, {ISOLATE}_NAME: the same of a part, in modes that do not need it. It sees zeros, and"
    yield "# what it gives is 0 or not looked at; it has no registers: nothing is retained, and nothing reset."
    if circuit.clocked:
        yield "# In a pipeline, not before the last vector of a mode that needs it has left."
    widths = [max(len(name), 3) for name in circuit.modes]
    first = max(len(part.name) for part in circuit.domains)

    def row(name: str, cells: list[str]) -> str:
        padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        return f"#   {name.ljust(first)}  {'  '.join(padded)}".rstrip()

    yield row("", list(circuit.modes))
    for part in circuit.domains:
        yield row(part.name, ["on" if mode in part.modes else "off" for mode in range(len(widths))])


def _switch(one: _Switched) -> list[str]:
    """Switch, clamps and states of the supply."""
    return [
        f"create_power_switch SW_{one.name} -domain PD_{one.name} \\",
        f"  -input_supply_port {{in {one.source}}} -output_supply_port {{out VDD_{one.name}}} \\",
        f"  -control_port {{{SLEEP} {one.sleep}}} \\",
        f"  -on_state {{on in {{!{SLEEP}}}}} -off_state {{off {{{SLEEP}}}}}",
        "",
        f"set_isolation ISO_{one.name} -domain PD_{one.name} -applies_to outputs -clamp_value 0 \\",
        f"  -isolation_supply_set {one.clamps} -isolation_signal {one.isolate} -isolation_sense high "
        f"-location {one.location}",
        "",
        f"add_power_state SS_{one.name} -supply \\",
        "  -state {ON -supply_expr {power == FULL_ON && ground == FULL_ON} -simstate NORMAL} \\",
        "  -state {OFF -supply_expr {power == OFF} -simstate CORRUPT}",
    ]
