"""What block formats say of themselves is what their codes say."""

import math
import re
from dataclasses import replace

import numpy as np
import pytest

from numerics import InputError, blocks, describe, get
from numerics.blocks import HiFloat4, ScaleRule
from numerics.description import Level, block_facts, block_layout, number_line
from numerics.description.block import COMPOSITION
from numerics.description.block_facts import RULES, block_shape, element_of, scale_of

COMPOSED = [
    *("e3m0fn.b8.ue5m3.up", "int4sym.b64.ue5m3.tensor", "e2m1fn.b8.e8m0fnu.micro2e2", "e2m3fn.row.fp16"),
    "int3.b4x4.ue4m3",
]
EVERY = [*blocks.NAMED, *COMPOSED]
SIZED = [name for name in EVERY if block_shape(blocks.get(name))]


def every_number(fmt, scale_code, level_code):
    """Numbers of all element codes with one scale code, the parts of blocks all zeros or all ones."""
    element = element_of(fmt)
    codes = np.arange(1 << element.width)
    shape = block_shape(fmt) or (len(codes),)
    length = math.ceil(len(codes) / math.prod(shape)) * shape[-1]
    block = fmt.encode(np.zeros((*shape[:-1], length)))
    flat = np.resize(codes, block.elements.size).astype(block.elements.dtype)
    width = 1 if isinstance(fmt, HiFloat4) or not fmt.micro else fmt.micro.width
    changed = replace(
        block,
        elements=flat.reshape(block.elements.shape),
        scales=np.full_like(block.scales, scale_code),
        levels=tuple(np.full_like(level, ((1 << width) - 1) * level_code) for level in block.levels),
        tensor_scale=None if block.tensor_scale is None else np.float32(1),
    )
    return changed.decode().ravel()


@pytest.mark.parametrize("name", EVERY)
def test_ranges_are_those_of_all_codes(name):
    fmt = blocks.get(name)
    found = block_facts(fmt)
    scale = scale_of(fmt)
    codes = np.arange(1 << scale.width) if scale.width <= 16 else np.array(scale.landmarks())
    values = scale.decode(codes)
    usable = np.isfinite(values) & (values > 0)
    least, most = (codes[usable][pick(values[usable])] for pick in (np.argmin, np.argmax))
    ends = {"low": least, "high": most}
    numbers = {(end, level): every_number(fmt, code, level) for end, code in ends.items() for level in (0, 1)}
    positive = {key: found_[(found_ > 0) & np.isfinite(found_)] for key, found_ in numbers.items()}
    smallest = min(positive["low", level].min() for level in (0, 1))
    largest = max(positive["high", level].max() for level in (0, 1))
    assert (found.smallest_positive, found.largest) == (smallest, largest)
    assert found.dynamic_range_binades == pytest.approx(math.log2(largest) - math.log2(smallest), abs=1e-9)
    assert found.dynamic_range_decades == pytest.approx(math.log10(largest) - math.log10(smallest), abs=1e-9)
    one = values[usable].max()
    inside = np.concatenate([positive["high", level] for level in (0, 1)]) / one
    assert (found.smallest_in_block, found.largest_in_block) == (inside.min(), inside.max())
    assert found.block_range_binades == pytest.approx(math.log2(inside.max() / inside.min()))


@pytest.mark.parametrize("name", SIZED)
def test_bits_are_those_of_packed_blocks(name):
    fmt = blocks.get(name)
    found = block_facts(fmt)
    shape = block_shape(fmt)
    packed = len(fmt.encode(np.zeros((*shape[:-1], 8 * shape[-1]))).pack()) - 4 * found.tensor_scale
    assert 8 * packed == found.bits_per_element * 8 * found.block_elements


def test_facts_of_published_formats():
    """HiFloat4: arXiv 2602.11287; NVFP4: arXiv 2509.25149; MX: OCP MX v1.0."""
    hif4 = block_facts(blocks.get("hif4"))
    assert (hif4.smallest_in_block, hif4.largest_in_block) == (0.25, 7)
    assert (hif4.smallest_positive, hif4.largest) == (2.0**-50, 1.3125 * 2.0**18)
    assert (hif4.bits_per_element, hif4.levels) == (4.5, [Level(length=8, width=1), Level(length=4, width=1)])
    nvfp4 = block_facts(blocks.get("nvfp4"))
    assert (nvfp4.bits_per_element, nvfp4.largest, nvfp4.tensor_scale) == (4.5, 2688, True)
    assert [block_facts(blocks.get(f"mx{x}")).bits_per_element for x in ("fp8", "fp6", "fp4", "9", "6", "4")] == [
        *(8.25, 6.25, 4.25),
        *(9, 6, 4),
    ]


def test_bytes_of_fp6_and_hifloat4():
    assert block_layout(blocks.get("mxfp6_e2m3")).splitlines()[1].split() == [
        *("SSSSSSSS", "bbaaaaaa", "ccccbbbb", "ddddddcc", "ffeeeeee", "ggggffff", "hhhhhhgg", "…", "ffffffee")
    ]
    assert block_layout(blocks.get("hif4")).splitlines() == [
        "byte  0         1         2         3         4         5         6         …  35",
        "      SSSSSSSS  XXXXXXXX  YYYYYYYY  YYYYYYYY  bbbbaaaa  ddddcccc  ffffeeee  …  llllkkkk",
        "S scale, X first level, Y second level, a, b, … elements in turn",
    ]
    assert block_layout(blocks.get("fp6_split")).splitlines()[1].split()[2:] == ["ddccbbaa", "bbbbaaaa", "ddddcccc"]
    assert block_layout(blocks.get("ternary_absmean")) == "scale in 4 bytes, then the elements, 5 in a byte"


@pytest.mark.parametrize("name", EVERY)
def test_descriptions_of_blocks(name):
    fmt = get(name)
    text = describe(name)
    assert text == describe(fmt)
    assert text.split()[:2] == ["format", fmt.name]
    assert number_line(element_of(fmt)) in text
    assert block_layout(fmt) in text
    assert fmt.name in blocks.NAMED or block_facts(fmt).text == fmt.name
    assert blocks.get(block_facts(fmt).text) == fmt
    assert re.search(r"^range in a block +\S+ to \S+ times the scale, \S+ binades$", text, re.MULTILINE)


def test_every_scale_rule_and_option_has_its_words():
    assert list(RULES) == list(ScaleRule)
    told = {word for part in COMPOSITION for word in part.split(", ")}
    assert {str(rule) for rule in ScaleRule} <= told
    for option in ("tensor", "recipe", "nonzero"):
        assert option in told


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "mxfp5",
            "Format must have a name that 'narrowgate formats' lists or composes, not 'mxfp5'; the nearest is mxfp8",
        ),
        (
            "e4m3fm.b8.fp16",
            "Format must have a name that 'narrowgate formats' lists or composes, not 'e4m3fm'; "
            "the nearest is e4m3fn",
        ),
    ],
)
def test_unknown_names_are_errors(name, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        describe(name)
