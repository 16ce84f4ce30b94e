"""A mapped netlist as Yosys writes it."""

import json


def module(cells: dict, ports: dict, names: dict | None = None) -> str:
    """Text as Yosys writes it: cells as name: (type, pin: bits), ports as name: (direction, bits)."""
    return json.dumps(
        {
            "modules": {
                "t": {
                    "ports": {name: {"direction": d, "bits": bits} for name, (d, bits) in ports.items()},
                    "cells": {name: {"type": kind, "connections": pins} for name, (kind, pins) in cells.items()},
                    "netnames": {name: {"bits": bits} for name, bits in (names or {}).items()},
                }
            }
        }
    )
