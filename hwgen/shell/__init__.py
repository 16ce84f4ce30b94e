"""Shells: a chain of stages as a circuit with plain ports, or with streams."""

from hwgen.shell.pipeline import Pipeline
from hwgen.shell.stream import Stream, input_layout, output_layout

__all__ = ["Pipeline", "Stream", "input_layout", "output_layout"]
