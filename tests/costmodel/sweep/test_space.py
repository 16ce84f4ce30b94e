"""Spaces: what a file stands for, and the sentences that a bad one earns."""

import pytest

from costmodel.sweep import space
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
        (
            'targets = ["asap7:fast"]\n' + DESIGN,
            r"Option of asap7 must be one of adders, area, balanced, delay, clock=PS, seeds=N, scaled=NM, vdd=V, "
            r"not 'fast'",
        ),
        ('targets = ["asap7"]', r"Space must have at least one design, but .* has none"),
        ('targets = ["asap7"]\nvectors = 1\n' + DESIGN, r"vectors of a space must be .* at least 2, not 1 as in .*"),
        (
            'targets = ["asap7"]\nverify = "much"\n' + DESIGN,
            r"verify of a space must be one of .*, not 'much' as in .*",
        ),
        (
            'targets = ["asap7"]\nworkload = "digit"\n' + DESIGN,
            r"Operands must be one of digits, digits-conv, uniform, gaussian, sentences, not 'digit'; .*",
        ),
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
            r"b of a sweep must copy a key that has a value, not '=c' as in .*",
        ),
        (
            'targets = ["asap7"]\n[[sweep]]\nunit = "mac"\na = "int8"\nb = "int9x"',
            r"Format of b must be an element format, .*",
        ),
    ],
)
def test_a_bad_space_gets_its_sentence(tmp_path, text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        load(tmp_path, text)


SWEEP = 'targets = ["xcup"]\n[[sweep]]\nunit = "mac"\n'
VALID = 'a = ["int4", "int16"]\nb = "=a"\nacc = ["int16", "int32"]\n'


def test_combinations_that_are_no_design_are_skipped_and_listed_where_the_file_says_so(tmp_path):
    found = load(tmp_path, SWEEP + VALID + "skip_invalid = true\n")
    assert [design.text for design in found.designs] == [
        "mac:a=int4,b=int4,acc=int16",
        "mac:a=int4,b=int4,acc=int32",
        "mac:a=int16,b=int16,acc=int32",
    ]
    assert [text for text, _ in found.skipped] == ["mac:a=int16,b=int16,acc=int16"]
    assert found.skipped[0][1].startswith("acc must reach from weight 31 down to 0")
    with pytest.raises(InputError, match=r"^acc must reach from weight 31 down to 0 to hold a product of int16 .*$"):
        load(tmp_path, SWEEP + VALID)


def test_a_value_that_is_in_no_design_at_all_is_not_skipped(tmp_path):
    text = SWEEP + 'a = ["int4", "imt8"]\nb = "int4"\nacc = "int32"\nskip_invalid = true\n'
    with pytest.raises(InputError, match=r"^Format of . must be an element format, not 'imt8'; the nearest is int8$"):
        load(tmp_path, text)


def test_targets_that_mean_the_same_are_one(tmp_path):
    assert load(tmp_path, 'targets = ["ecp5", "xcup", "ecp5:seeds=1"]\n' + DESIGN).targets == ("ecp5", "xcup")


REST = 'b = "int8"\nacc = "int32"\n'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            SWEEP + 'a = "int8"\n' + REST + 'exclude = [{A = "int8"}]',
            r"Key of a combination to exclude must be one of a, b, acc, not 'A' as in .*; the nearest is .*",
        ),
        (
            SWEEP + 'a = ["int8", "int4"]\n' + REST + 'exclude = [{a = "int9"}]',
            r"a of a combination to exclude must be one of int8, int4, not 'int9' as in .*; the nearest is int8",
        ),
        (
            SWEEP + 'a = "int8"\n' + REST + 'exclude = ["int8"]',
            r"exclude of a sweep must be a list of tables of keys, not \['int8'\] as in .*",
        ),
        (SWEEP + "a = []\n" + REST, r"a of a sweep must be a name, a whole number or a list of them, not \[\] as .*"),
        (SWEEP + "a = true\n" + REST, r"a of a sweep must be a name, a whole number or .*, not True as in .*"),
        (SWEEP + 'a = "=b"\nb = "=a"', r"a of a sweep must copy a key that has a value, not '=b' as in .*"),
        (SWEEP + "skip_invalid = 1", r"skip_invalid of a sweep must be true or false, not 1 as in .*"),
        ('targets = ["xcup"]\n[[sweep]]\nunit = ["mac"]', r"unit of a sweep must be a name, not \['mac'\] as in .*"),
        (
            'targets = ["xcup"]\n' + DESIGN + 'lable = "x"',
            r"Key of a design of a space must be one of spec, label, not 'lable' as in .*; the nearest is label",
        ),
        ('targets = ["xcup"]\n' + DESIGN + "label = 5", r"label of a design must be a text, not 5 as in .*"),
        (
            'targets = ["xcup"]\n[[design]]\nspec = 5',
            r"Each design of a space must have a spec, a text, but one in .* has none",
        ),
        (
            'targets = ["xcup"]\nworkload = ["digits"]\n' + DESIGN,
            r"workload of a space must be a name, not \['digits'\] as in .*",
        ),
        ('targets = ["xcup"]\nsweep = 3', r"sweep of a space must be given as \[\[sweep\]\], not as 3 in .*"),
    ],
)
def test_a_sweep_that_makes_no_sense_gets_its_sentence(tmp_path, text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        load(tmp_path, text)


def test_a_missing_file_gets_its_sentence(tmp_path):
    with pytest.raises(
        InputError, match=r"^Space must be a readable file, but .* is not: No such file or directory$"
    ):
        space.load(tmp_path / "none.toml")
