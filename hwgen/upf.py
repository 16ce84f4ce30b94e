"""Power intent of a circuit in UPF (IEEE 1801-2013): what may be switched off, and what keeps it apart then.

VDD ----+------------------------------ always on
        |
    [ switch ] <- sleep                 the circuit or, of a gated one, its core
        |
VDD_switched -- [ circuit ] -- [ clamp ] <- isolate
                                  |
                                  o
"""

from hwgen.circuit import Circuit
from hwgen.isolation import ENABLE
from hwgen.shell.gated import CORE

#: Control ports that power intent adds: put the circuit to sleep, and clamp its outputs.
SLEEP, ISOLATE = "sleep", "isolate"


def upf(circuit: Circuit) -> str:
    """UPF of `circuit`: one domain that can be switched off, by a header switch, with outputs clamped to 0.

    Of a gated circuit the core is switched, and what keeps operands out stays on; any other is switched as a whole.
    ``isolate`` at 1 clamps, ``sleep`` at 1 opens the switch: clamp before, and release after it is closed again and,
    where there are registers, the circuit is reset. Both are control ports that the file makes.
    """
    gated = any(port.name == ENABLE for port in circuit.ports)
    element = CORE if gated else "."
    # Clamps of a whole circuit are inside of it, on the supply that stays on: nothing of the design is outside.
    location = "parent" if gated else "self"
    outputs = " ".join(port.name for port in circuit.outputs)
    lines = [
        f"# Power intent of {circuit.top}: {circuit.spec}",
        f"# {SLEEP}: 1 opens the switch. {ISOLATE}: 1 clamps {outputs} to 0, from before sleep until after it.",
        *(["# Registers forget what they held: reset after waking."] if circuit.clocked else []),
        "upf_version 2.1",
        f"set_design_top {circuit.top}",
        "set_scope .",
        "",
        *(f"create_logic_port {name} -direction in" for name in (SLEEP, ISOLATE)),
        *(f"create_supply_port {name} -direction in" for name in ("VDD", "VSS")),
        *(f"create_supply_net {name}" for name in ("VDD", "VSS", "VDD_switched")),
        *(f"connect_supply_net {name} -ports {{{name}}}" for name in ("VDD", "VSS")),
        "",
        "create_supply_set SS_on -function {power VDD} -function {ground VSS}",
        "create_supply_set SS_switched -function {power VDD_switched} -function {ground VSS}",
        *(["create_power_domain PD_on -elements {.} -supply {primary SS_on}"] if gated else []),
        f"create_power_domain PD_switched -elements {{{element}}} -supply {{primary SS_switched}}",
        "",
        "create_power_switch SW_switched -domain PD_switched \\",
        "  -input_supply_port {in VDD} -output_supply_port {out VDD_switched} \\",
        f"  -control_port {{{SLEEP} {SLEEP}}} \\",
        f"  -on_state {{on in {{!{SLEEP}}}}} -off_state {{off {{{SLEEP}}}}}",
        "",
        "set_isolation ISO_switched -domain PD_switched -applies_to outputs -clamp_value 0 \\",
        f"  -isolation_supply_set SS_on -isolation_signal {ISOLATE} -isolation_sense high -location {location}",
        "",
        "add_power_state SS_switched -supply \\",
        "  -state {ON -supply_expr {power == FULL_ON && ground == FULL_ON} -simstate NORMAL} \\",
        "  -state {OFF -supply_expr {power == OFF} -simstate CORRUPT}",
    ]
    return "\n".join(lines) + "\n"
