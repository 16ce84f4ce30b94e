"""Shells: a chain of stages as a circuit with plain ports, with streams, or with operands that can be kept out."""

from hwgen.shell.gated import Gated
from hwgen.shell.pipeline import Pipeline
from hwgen.shell.stream import Stream, input_layout, output_layout

__all__ = ["Gated", "Pipeline", "Stream", "input_layout", "output_layout"]
