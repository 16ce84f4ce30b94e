"""Power intent, read by a reader of our own: everything is made before it is used, and is in the Verilog."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from hwgen.upf import upf

TEXTS = [
    "mac:a=int3,b=int3,acc=int8",
    "mac:a=int3,b=int3,acc=int8,stages=1,gate=and",
    "mac:a=int3,b=int3,acc=int8,gate=hold",
    "mac:a=int3,b=int3,acc=int8,shell=stream",
]
#: Circuits of which some modes do not use some parts: on one datapath, each mode by itself, and behind a gate.
PARTS = [
    "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1,style=isolated",
    "simd:modes=e2m1fn+int4+int8,word=8,acc=64,style=isolated",
    "simd:modes=int4+posit8_0,word=8,acc=64,stages=1,style=isolated,gate=and",
    "simd:modes=int4+int8,word=8,acc=64,style=isolated,shell=stream",
]


@cache
def circuits() -> list[Circuit]:
    """All of them, made once."""
    return emit([Design.parse(text) for text in [*TEXTS, *PARTS]])


#: Commands that are used, each with its options: those that take words, and flags.
COMMANDS = {
    "upf_version": ((), ()),
    "set_design_top": ((), ()),
    "set_scope": ((), ()),
    "create_logic_port": (("direction",), ()),
    "create_supply_port": (("direction",), ()),
    "create_supply_net": ((), ()),
    "connect_supply_net": (("ports",), ()),
    "create_supply_set": (("function",), ()),
    "create_power_domain": (("elements", "supply"), ()),
    "create_power_switch": (
        ("domain", "input_supply_port", "output_supply_port", "control_port", "on_state", "off_state"),
        (),
    ),
    "set_isolation": (
        (
            "domain",
            "applies_to",
            "clamp_value",
            "isolation_supply_set",
            "isolation_signal",
            "isolation_sense",
            "location",
        ),
        (),
    ),
    "add_power_state": (("state",), ("supply",)),
}


def words(text: str) -> list[str]:
    """The words of a Tcl command; braces are kept off, and must be balanced."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(text + " "):
        if sign == "{":
            start = at if not depth else start
            depth += 1
        elif sign == "}":
            depth -= 1
            assert depth >= 0, text
        elif sign == " " and not depth:
            if at > start:
                found.append(text[start:at])
            start = at + 1
    assert not depth, text
    return [word[1:-1] if word.startswith("{") else word for word in found]


def commands(text: str) -> Iterator[tuple[str, list[str], dict[str, list[str]]]]:
    """Name, arguments and options of each command; every one must be known and have the options that it has."""
    joined = re.sub(r"\\\n\s*", "", text)
    for line in filter(None, (line for line in joined.splitlines() if not line.startswith("#"))):
        name, *rest = words(line)
        with_words, flags = COMMANDS[name]
        arguments: list[str] = []
        options: dict[str, list[str]] = {}
        pending = iter(rest)
        for word in pending:
            if not word.startswith("-"):
                arguments.append(word)
            elif word[1:] in with_words:
                options.setdefault(word[1:], []).append(next(pending))
            else:
                assert word[1:] in flags, line
                options[word[1:]] = []
        yield name, arguments, options


def is_there(verilog: str, top: str, path: str) -> bool:
    """Whether the instance at a path of names with slashes is in the hierarchy below `top`."""
    bodies = dict(re.findall(r"^module (\w+) (.*?)^endmodule", verilog, re.M | re.S))
    module = top
    for name in path.split("/"):
        found = re.search(rf"^  (\w+) {name} \($", bodies[module], re.M)
        if not found:
            return False
        module = found[1]
    return True


def check(text: str, verilog: str, top: str) -> int:
    """Everything must be made before it is used, and what is in the circuit be there; how many uses were checked."""
    made: dict[str, set[str]] = {"net": set(), "set": set(), "domain": set(), "logic": set(), "port": set()}
    uses = 0

    def used(kind: str, name: str) -> None:
        nonlocal uses
        assert name in made[kind], f"{kind} {name} is not there"
        uses += 1

    for name, arguments, options in commands(text):
        match name:
            case "set_design_top":
                assert arguments == [top]
            case "create_logic_port":
                assert not re.search(rf"\b{arguments[0]}\b", verilog)
                made["logic"].add(arguments[0])
            case "create_supply_port":
                made["port"].add(arguments[0])
            case "create_supply_net":
                made["net"].add(arguments[0])
            case "connect_supply_net":
                used("net", arguments[0])
                used("port", options["ports"][0])
            case "create_supply_set":
                for function in options["function"]:
                    used("net", function.split()[1])
                made["set"].add(arguments[0])
            case "create_power_domain":
                used("set", options["supply"][0].split()[1])
                for element in options["elements"][0].split():
                    assert element == "." or is_there(verilog, top, element), element
                made["domain"].add(arguments[0])
            case "create_power_switch":
                used("domain", options["domain"][0])
                (source, fed), (_, given) = (options[f"{way}_supply_port"][0].split() for way in ("input", "output"))
                used("net", fed)
                used("net", given)
                pin, signal = options["control_port"][0].split()
                used("logic", signal)
                assert words(options["on_state"][0]) == ["on", source, f"!{pin}"]
                assert words(options["off_state"][0]) == ["off", pin]
            case "set_isolation":
                used("domain", options["domain"][0])
                used("set", options["isolation_supply_set"][0])
                used("logic", options["isolation_signal"][0])
                assert (options["clamp_value"], options["applies_to"]) == (["0"], ["outputs"])
                assert options["isolation_sense"] == ["high"]
            case "add_power_state":
                used("set", arguments[0])
                assert [words(state)[0] for state in options["state"]] == ["ON", "OFF"]
    return uses


@pytest.mark.eda
def test_power_intent_makes_what_it_uses_and_names_what_is_there():
    for circuit in circuits():
        text = upf(circuit)
        assert check(text, circuit.verilog, circuit.top) >= 15 + 8 * len(circuit.domains)
        assert ("-elements {core}" in text) == ("gate=" in circuit.spec)
        assert ("reset after waking" in text) == circuit.clocked
        for before, after in (
            ("net VDD_switched\n", "net x\n"),
            ("port isolate", "port i"),
            ("elements {", "elements {x"),
        ):
            with pytest.raises(AssertionError):
                check(text.replace(before, after), circuit.verilog, circuit.top)


@pytest.mark.eda
def test_each_part_that_a_mode_does_not_use_has_a_switch_and_a_column_in_the_table():
    counts = []
    for circuit in circuits()[len(TEXTS) :]:
        design = Design.parse(circuit.spec)
        text = upf(circuit)
        table = [line[1:].split() for line in text.splitlines() if line.startswith("#   ")]
        assert table[0] == list(design.modes)
        assert [row[0] for row in table[1:]] == [domain.name for domain in design.domains]
        for domain, (_, *states) in zip(design.domains, table[1:], strict=True):
            assert [state == "on" for state in states] == [mode in domain.modes for mode in range(len(states))]
            assert 0 < states.count("on") < len(states)
            switch = f"create_power_switch SW_{domain.name} -domain PD_{domain.name} \\\n"
            assert f"{switch}  -input_supply_port {{in VDD_switched}}" in text
            assert f"-control_port {{sleep sleep_{domain.name}}}" in text
            assert f"-isolation_supply_set SS_switched -isolation_signal isolate_{domain.name} " in text
            # All of them stay by themselves in synthesis.
            modules = [path.rpartition("/")[2] for path in domain.instances]
            for name in (*modules, domain.isolation):
                module = re.search(rf"^  (\w+) {name} \($", circuit.verilog, re.M)[1]
                assert f"(* keep_hierarchy *)\nmodule {module} (" in circuit.verilog
        counts.append(len(design.domains))
    assert counts == [6, 3, 3, 2]
