"""Circuits of a sweep: emitted once, and the same from the store."""

import pytest

from costmodel.sweep import circuits as module
from costmodel.sweep.circuits import circuits
from costmodel.sweep.store import Store
from hwgen.design import Design
from hwgen.emit import emit

TEXTS = [
    "mac:a=int2,b=int2,acc=int6",
    "mac:a=int2,b=int2,acc=int6,stages=1",
    "simd:modes=int4+int8,word=8,acc=32,style=isolated",
]


@pytest.mark.eda
def test_circuits_are_emitted_once_and_come_back_the_same(tmp_path, monkeypatch):
    designs = [Design.parse(text) for text in TEXTS]
    emitted = []

    def counted(batch):
        emitted.append([design.text for design in batch])
        return emit(batch)

    monkeypatch.setattr(module, "emit", counted)
    monkeypatch.setattr(module, "_BATCH", 2)
    store = Store(tmp_path / "r.sqlite")
    done = []
    first = circuits([*designs[:2], designs[0]], store, done.append)
    store.close()
    again = circuits(designs, Store(tmp_path / "r.sqlite"), done.append)
    assert emitted == [TEXTS[:2], TEXTS[2:]]
    assert done == [*designs[:2], *designs]
    assert again[:2] == first[:2]
    assert first[2] == first[0]
    assert again == emit(designs)
    assert len({again[2], *again}) == 3
    assert again[2].domains


def test_changed_sources_emit_anew(monkeypatch):
    design = Design.parse(TEXTS[0])
    before = module._key(design)
    monkeypatch.setattr(module, "code_digest", lambda *packages: "changed")
    assert module._key(design) != before
