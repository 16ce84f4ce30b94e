"""Made-up designs, recognisable as such by their names; nothing here was measured."""

import pytest

from reports.row import Row, Setting


def _row(label, family, accuracy, area, delay, **more) -> Row:
    figures = {"foundry/area_um2": area, "foundry/delay_ps": delay, "foundry/energy_fj": area / 3}
    figures |= {
        "board/lut": round(area),
        "board/fmax_mhz": 1e5 / delay,
        "board/dsp": 1.0 if label == "cedar" else 0.0,
    }
    return Row(
        **{
            "design": f"made-up:{label}",
            "label": label,
            "family": family,
            "a": "f1",
            "b": "f2",
            "acc": "exact",
            "bits_per_weight": 8,
            "accuracy": accuracy,
            "figures": figures,
            "verdict": "agree",
            "vectors": 100,
        }
        | more
    )


@pytest.fixture(scope="session")
def make_row():
    """Row by label, family, accuracy, area and delay; other fields by name."""
    return _row


@pytest.fixture(scope="session")
def rows():
    """Nine designs: three good ones (birch, cedar, elm), one of them beaten by another (elm)."""
    return [
        _row("acorn", "integer", 0.90, 20.0, 100.0),
        _row("birch", "integer", 0.97, 50.0, 300.0),
        _row("cedar", "minifloat", 0.975, 80.0, 200.0),
        _row("daisy", "minifloat", 0.93, 60.5, 240.0),
        _row("elm", "posit", 0.97, 90.25, 400.0),
        _row("fern", "posit", 0.80, 200.0, 500.0),
        _row("grass", "mixed", 0.94, 300.0, 130.0),
        _row("hazel", "mixed", 0.975, 10.0, 50.0, verdict="differ", vectors=7),
        _row("iris", "mixed", 0.96, 1000.125, 900.0, verdict="not verified", vectors=0),
    ]


@pytest.fixture(scope="session")
def setting():
    """What they share: 1,000 images, 97.5 % in float64."""
    return Setting(
        network="a made-up network",
        data="made-up <images>",
        accuracy_float64=0.975,
        images=1000,
        conditions={"foundry": {"corner": "made-up corner"}},
        how={"accuracy": "How accuracy was made up.", "foundry": "How figures were made up."},
        provenance={"seed": "17", "command": "made up"},
    )
