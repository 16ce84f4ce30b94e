"""Bundles of named signals: what stages hand to each other, a Verilog port or wire for each leaf."""

from collections.abc import Iterator
from functools import reduce

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import Out


def code_signature(width: int) -> wiring.Signature:
    """What the last stage gives: the result's code."""
    return wiring.Signature({"code": Out(width)})


def lane_members(name: str, shape, lanes: int) -> dict[str, wiring.Member]:
    """Members ``name0``, ``name1``, … of a bundle, one a lane.

    Not an array, because the two sides of a port cannot both name the elements of an array of bundles.
    """
    return {f"{name}{lane}": Out(shape) for lane in range(lanes)}


def lanes_of(bundle, name: str, lanes: int) -> list:
    """What `lane_members` named."""
    return [getattr(bundle, f"{name}{lane}") for lane in range(lanes)]


def leaves(signature: wiring.Signature, bundle, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple, Value]]:
    """Path, behind `path`, and value of every signal in `bundle`, which has no arrays.

    As ``signature.flatten``, which makes a description of each member anew.
    """
    for name, member in signature.members.items():
        value = getattr(bundle, name)
        if member.is_signature:
            yield from leaves(member.signature, value, (*path, name))
        else:
            yield (*path, name), Value.cast(value)


def connect(m: Module, signature: wiring.Signature, source, sink, *, domain: str = "comb") -> None:
    """Assign every signal of `source` to its namesake in `sink`."""
    pairs = zip(leaves(signature, sink), leaves(signature, source), strict=True)
    m.d[domain] += [target.eq(value) for (_, target), (_, value) in pairs]


def named(signature: wiring.Signature, name: str):
    """A fresh bundle whose signals have names that begin with `name`."""
    return signature.create(path=(name,))


def registers(signature: wiring.Signature, name: str):
    """As `named`, of signals that a reset leaves as they are."""
    bundle = named(signature, name)
    for path, value in leaves(signature, bundle):
        *outer, last = path
        setattr(
            reduce(getattr, outer, bundle), last, Signal.like(value, name="__".join([name, *path]), reset_less=True)
        )
    return bundle
