"""Datapaths: chains of combinational stages that compute a function.

Every stage is a component with a member `i` and a member `o`; the `o` of one has the layout of the `i` of the
next. A shell joins them, with registers between or without (`hwgen.shell`).
"""

from hwgen.datapath.chain import Chain, chain, stage_count
from hwgen.datapath.choice import domains_of, ways
from hwgen.datapath.plan import plan

__all__ = ["Chain", "chain", "domains_of", "plan", "stage_count", "ways"]
