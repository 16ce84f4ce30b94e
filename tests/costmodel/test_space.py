"""Spaces: what a file stands for, and the sentences that a bad one earns."""

import pytest

from costmodel import space
from numerics.errors import InputError

GOOD = """
targets = ["asap7", "xcup:nodsp"]
workload = "digits"
vectors = 100
verify = "quick"
[[sweep]]
unit = "mac"
a = ["int4", "int8"]
b = ["=a", "int2"]
acc = "int32"
exclude = [{a = "int4", b = "int2"}]
[[design]]
spec = "mac:a=e4m3fn,b=e4m3fn,acc=exact"
label = "FP8"
[[design]]
spec = "mac:a=int8,b=int8,acc=int32"
"""


def load(tmp_path, text):
    path = tmp_path / "space.toml"
    path.write_text(text)
    return space.load(path)


def test_a_space_is_its_combinations(tmp_path):
    found = load(tmp_path, GOOD)
    assert dict(zip(found.labels, [d.text for d in found.designs], strict=True)) == {
        "FP8": "mac:a=e4m3fn,b=e4m3fn,acc=exact",
        "int8 → int32": "mac:a=int8,b=int8,acc=int32",
        "int4 → int32": "mac:a=int4,b=int4,acc=int32",
        "int8×int2 → int32": "mac:a=int8,b=int2,acc=int32",
    }
    assert (found.targets, found.workload, found.vectors, found.verify) == (
        ("asap7", "xcup:nodsp"),
        "digits",
        100,
        "quick",
    )


def test_labels_that_clash_become_names(tmp_path):
    text = 'targets = ["asap7"]\n[[sweep]]\nunit = "mac"\na = "int8"\nb = "int8"\nacc = "int32"\nstages = [0, 1]\n'
    assert load(tmp_path, text).labels == ("mac_int8_int8_int32", "mac_int8_int8_int32_stages1")


DESIGN = '[[design]]\nspec = "mac:a=int8,b=int8"\n'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("targets = [", r"Space must be TOML, but .*space\.toml is not: .*"),
        ('target = ["asap7"]', r"Key of a space must be one of .*, not 'target' as in .*; the nearest is targets"),
        (DESIGN, r"targets of a space must be a list of names, not None as in .*"),
        ('targets = "asap7"\n' + DESIGN, r"targets of a space must be a list of names, not 'asap7' as in .*"),
        ('targets = ["asap8"]\n' + DESIGN, r"Target must be one of .*, not 'asap8'; the nearest is asap7"),
        ('targets = ["asap7:fast"]\n' + DESIGN, r"Option of asap7 must be one of area, balanced, delay, not 'fast'"),
        ('targets = ["asap7"]', r"Space must have at least one design, but .* has none"),
        ('targets = ["asap7"]\nvectors = 1\n' + DESIGN, r"vectors of a space must be .* at least 2, not 1 as in .*"),
        (
            'targets = ["asap7"]\nverify = "much"\n' + DESIGN,
            r"verify of a space must be one of .*, not 'much' as in .*",
        ),
        ('targets = ["asap7"]\nworkload = "digit"\n' + DESIGN, r"Workload must be one of digits, not 'digit'; .*"),
        (
            'targets = ["asap7"]\n[[design]]\nlabel = "x"',
            r"Each design of a space must have a spec, a text, but one in .* has none",
        ),
        (
            'targets = ["asap7"]\n[[sweep]]\na = "int8"',
            r"Each sweep of a space must have a unit, but one in .* has none",
        ),
        (
            'targets = ["asap7"]\n[[sweep]]\nunit = "mac"\na = "int8"\nb = "=c"',
            r"b of a sweep must copy a key that is there, not '=c' as in .*",
        ),
        ('targets = ["asap7"]\n[[sweep]]\nunit = "mac"\na = "int8"\nb = "int9x"', r"Format must have a name .*"),
    ],
)
def test_a_bad_space_gets_its_sentence(tmp_path, text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        load(tmp_path, text)


def test_a_missing_file_gets_its_sentence(tmp_path):
    with pytest.raises(
        InputError, match=r"^Space must be a readable file, but .* is not: No such file or directory$"
    ):
        space.load(tmp_path / "none.toml")
