"""Codes come back from the circuits of decoding and encoding; a circuit that loses one is shown with it."""

import pytest

from hwgen.design import Design
from narrowgate.__main__ import main
from sim.formal.round_trip import trip


@pytest.mark.parametrize(
    ("text", "other", "first"),
    [
        ("convert:a=e4m3fn,out=fp32", "convert:a=fp32,out=e4m3fn", True),
        ("convert:a=fp32,out=e4m3fn,round=ceil", "convert:a=e4m3fn,out=fp32", False),
        ("convert:a=e2m1fn,out=bfloat16", "convert:a=bfloat16,out=e2m1fn,nan=max", True),
        ("convert:a=posit8_0,out=posit8_0", "convert:a=posit8_0,out=posit8_0", True),
        ("convert:a=fp32,out=e4m3fn,round=stochastic8", "convert:a=e4m3fn,out=fp32", False),
    ],
)
def test_a_conversion_that_loses_nothing_has_a_way_back(text, other, first):
    way = trip(Design.parse(text))
    assert (way.other.text, way.given_first) == (other, first)


@pytest.mark.parametrize(
    "text",
    [
        # No infinity, no negative zero, too few bits, too many codes, no element format, no conversion.
        "convert:a=e5m2,out=e4m3fn",
        "convert:a=e4m3fn,out=posit16_1",
        "convert:a=int32,out=fp32",
        "convert:a=fp32,out=fp32",
        "convert:a=posit16_2,out=quire16_2",
        "multiply:a=e4m3fn,b=e4m3fn,out=fp32",
    ],
)
def test_others_have_none(text):
    assert trip(Design.parse(text)) is None


#: What comes back of each code, by family of formats.
FAMILIES = {
    "convert:a=e5m2,out=bfloat16": "all 256 codes come back, 5 of them as another code of the same",
    "convert:a=int4sym,out=e5m4": "all 16 codes come back, 1 of them as the nearest number",
    "convert:a=posit8_1,out=posit8_1": "all 256 codes come back",
    "convert:a=hif8,out=hif8,round=rna": "all 256 codes come back",
}


@pytest.mark.eda
@pytest.mark.parametrize("text", FAMILIES)
def test_codes_of_each_family_come_back(text):
    from sim.formal import prove

    for proof in prove(Design.parse(text), Design.parse(text).circuit()):
        if proof.verb in ("undoes", "is undone by"):
            assert proof.found.equal
            assert proof.statement.endswith(f": {FAMILIES[text]}")
            return
    raise AssertionError("Nothing was sent there and back")


@pytest.mark.eda
def test_a_file_that_loses_a_code_is_shown_with_it(tmp_path, capsys):
    text = "convert:a=e2m1fn,out=e3m2fn"
    circuit = Design.parse(text).circuit()
    body = circuit.verilog.replace(f"module {circuit.name} (", f"module inner_{circuit.name} (")
    (tmp_path / "bad.v").write_text(
        f"{body}\nmodule {circuit.name}(input [3:0] a, output [5:0] o);\nwire [5:0] x;\n"
        f"inner_{circuit.name} it(.a(a), .o(x)); assign o = a == 5 ? 6'd0 : x;\nendmodule\n"
    )
    assert main(["verify", "--level", "formal", text, "--rtl", str(tmp_path / "bad.v")]) == 1
    shown = capsys.readouterr().out
    assert (
        "The circuit does not, with convert:a=e3m2fn,out=e2m1fn, give back each code of e2m1fn: 3 comes back as 0\n"
        in shown
    )
