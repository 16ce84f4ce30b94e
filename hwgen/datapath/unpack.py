"""First stage: codes of the factors to raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect, lane_members, lanes_of
from hwgen.codec import raw_number, unpacker
from hwgen.codec.lead import Lead
from hwgen.datapath.plan import Plan
from hwgen.raw import Raw, led


class Unpack(wiring.Component):
    """Raw numbers of all factors in all lanes; combinational.

    Parameters
    ----------
    plan : Plan
        The factors.
    posit : str
        How posits are read: ``sign`` or ``twos``.
    leads : bool
        Whether leading ones are brought to the top of significands.

    Members
    -------
    i : In(Signature)
        Codes `a0`, …, `b0`, …
    o : Out(Signature)
        Raw numbers of the same names.
    """

    def __init__(self, plan: Plan, *, posit: str = "sign", leads: bool = False):
        self.plan, self.posit = plan, posit
        #: The raw numbers, by the name of the factor.
        self.raws: dict[str, Raw] = {}
        self._unpacked = {
            factor.name: raw_number(factor.source, magnitude=plan.magnitude, posit=posit) for factor in plan.factors
        }
        for name, raw in self._unpacked.items():
            self.raws[name] = led(raw) if leads else raw
        codes: dict[str, wiring.Member] = {}
        numbers: dict[str, wiring.Member] = {}
        for factor in plan.factors:
            codes |= lane_members(factor.name, factor.source.width, plan.lanes)
            numbers |= lane_members(factor.name, self.raws[factor.name].signature, plan.lanes)
        super().__init__({"i": In(wiring.Signature(codes)), "o": Out(wiring.Signature(numbers))})

    def elaborate(self, platform):
        m = Module()
        for factor in self.plan.factors:
            codes = lanes_of(self.i, factor.name, self.plan.lanes)
            numbers = lanes_of(self.o, factor.name, self.plan.lanes)
            for lane, (code, number) in enumerate(zip(codes, numbers, strict=True)):
                unit = unpacker(factor.source, magnitude=self.plan.magnitude, posit=self.posit)
                m.submodules[f"{factor.name}{lane}"] = unit
                m.d.comb += unit.code.eq(code)
                found, unpacked = unit.o, self._unpacked[factor.name]
                if self.raws[factor.name] != unpacked:
                    m.submodules[f"lead_{factor.name}{lane}"] = lead = Lead(unpacked)
                    connect(m, unpacked.signature, found, lead.i)
                    found = lead.o
                connect(m, self.raws[factor.name].signature, found, number)
        return m
