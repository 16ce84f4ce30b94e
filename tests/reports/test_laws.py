"""Tables of the laws of costs: errors on designs of other sets, and the noise of synthesis."""

import re

from costmodel import laws
from hwgen.design import Design
from reports.claims.figures import Figures
from reports.laws import noise_markdown, unseen_markdown

UNSEEN = (
    "mac:a=e3m3,b=e3m4,acc=fp32",
    "dot:a=int5,b=int7,lanes=4,acc=int32",
    "dot:a=mxfp4,b=mxfp4,lanes=32,acc=e8m9",
)


def cells(text):
    return [re.split(r" *\| *", line)[1:-1] for line in text.splitlines()[2:]]


def test_errors_on_unseen_designs_are_those_of_their_figures():
    assert not laws.fitted_to("asap7") & {Design.parse(text).text for text in UNSEEN}
    predicted = laws.predict([Design.parse(text) for text in UNSEEN], "asap7").figures["area_um2"].value
    truth = {(text, "asap7"): {"area_um2": value / 1.1} for text, value in zip(UNSEEN, predicted, strict=True)}
    no_law = {("multiply:a=int2,b=int2,out=exact", "asap7"): {"area_um2": 1.0}}
    fitted = {(min(laws.fitted_to("asap7")), "asap7"): {"area_um2": 1e9}}
    found = cells(unseen_markdown({"here": (Figures(truth | no_law | fitted), ("area_um2", "delay_ps"))}, "asap7"))
    assert found == [
        ["here", "blocks", "area_um2", "1", "10.0 %", "10.0 %", "100 %"],
        ["here", "all others", "area_um2", "2", "10.0 %", "10.0 %", found[1][-1]],
    ]


def test_noise_is_the_mean_over_designs_and_what_nine_in_ten_stay_below(tmp_path):
    path = tmp_path / "noise.csv"
    lines = [f"d{number},asap7,area_um2,5,30,{number},{2 * number}" for number in range(1, 11)]
    path.write_text("\n".join(["design,target,figure,copies,mean,deviation_percent,spread_percent", *lines, ""]))
    assert cells(noise_markdown(path)) == [["asap7", "area_um2", "10", "5.5 %", "9.0 %", "11.0 %"]]
