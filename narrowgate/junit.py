"""Verdicts as JUnit XML, which most servers that run tests show."""

import re
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from sim.verdict import Check, Verdict

#: Characters that XML 1.0 has no place for.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_junit(verdicts: Sequence[Verdict], path: Path) -> None:
    """Write a JUnit XML file: a suite a design, a case a check, and what was found of each that failed.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    checks = [check for verdict in verdicts for check in verdict.checks]
    counts = _counts(checks, sum(verdict.seconds for verdict in verdicts))
    root = ElementTree.Element("testsuites", {"name": "narrowgate verify", **counts})
    for verdict in verdicts:
        about = {"name": verdict.design, **_counts(verdict.checks, verdict.seconds)}
        suite = ElementTree.SubElement(root, "testsuite", about)
        properties = ElementTree.SubElement(suite, "properties")
        conditions = {"level": verdict.level, "seed": verdict.seed, "module": verdict.module, **verdict.versions}
        if verdict.rtl:
            conditions["rtl"] = verdict.rtl
        for name, value in conditions.items():
            ElementTree.SubElement(properties, "property", name=name, value=_clean(str(value)))
        for check in verdict.checks:
            _add(suite, verdict, check)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode", xml_declaration=True)
    path.write_text(text.replace("encoding='us-ascii'", "encoding='utf-8'", 1) + "\n", encoding="utf-8")


def _counts(checks: Sequence[Check], seconds: float) -> dict[str, str]:
    failures = sum(not check.agreed for check in checks)
    return {
        "tests": str(len(checks)),
        "failures": str(failures),
        "errors": "0",
        "skipped": "0",
        "time": f"{seconds:.3f}",
    }


def _add(suite: ElementTree.Element, verdict: Verdict, check: Check) -> None:
    # A stream shell that was made for the check has a text of its own.
    of = "" if check.design == verdict.design else f" of {check.design}"
    name = check.covers if check.kind == "proof" else check.name
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=verdict.design,
        name=_clean(f"{check.kind}: {name}{of}"),
        time=f"{check.seconds:.3f}",
    )
    if not check.agreed:
        first, *_ = check.finding.splitlines()
        failure = ElementTree.SubElement(case, "failure", message=_clean(first), type=check.kind)
        failure.text = _clean(check.finding)
    ElementTree.SubElement(case, "system-out").text = _clean(
        f"{check.compared:,} of {check.sent:,} compared, {check.differing:,} differ: {check.covers}"
    )


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
