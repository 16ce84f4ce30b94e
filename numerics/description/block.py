"""All about a block format, as text."""

from numerics.blocks import BlockFormat
from numerics.description.block_facts import BlockFacts, block_facts, element_of
from numerics.description.block_layout import block_layout
from numerics.description.number_line import number_line
from numerics.description.spelling import columns, number_text

#: How text forms of block formats compose: what may stand, and what it means.
COMPOSITION = {
    "ELEMENT.BLOCK.SCALE": "elements and scales of any two element formats; then options, in the order below",
    "ELEMENTqF": "elements with F bits behind the binary point: int8symq6 for MXINT8",
    "bfpW.BLOCK": "block floating point, elements of W bits, sign and magnitude, under e8m0fnu; then options",
    "bN, bNxM": "block of N elements along the axis; of N along the axis before and M along the axis",
    "row, whole": "block of all elements along the axis; of the whole array",
    "floor, ceil, rne, up_if_clipped, ceil_max": "scale rule that gives powers of two; floor unless given where the "
    "scale format has nothing else",
    "nearest, up, down, absmean": "scale rule that gives a rounded quotient; nearest unless given elsewhere",
    "tensor": "a float32 factor for the whole tensor",
    "recipe": "encoding in the float32 steps of the NVFP4 training recipe",
    "microN, microNeD": "N neighbours share an exponent of D bits (1 unless given) that makes them smaller",
    "nonzero": "the scale of a block that is not zero is not zero either",
    "splitN": "the upper N bits of all elements are stored before the lower ones",
}


def block_lines(found: BlockFacts) -> dict[str, str]:
    """What is known of a block format, in words; empty where there is nothing to say."""
    levels = "; ".join(
        f"{level.width} bit{'s' * (level.width > 1)} for each {level.length} elements" for level in found.levels
    )
    factor = ", times the scale of the tensor" if found.tensor_scale else ""
    point = f", {found.fraction_bits} bits behind the binary point" if found.fraction_bits else ""
    return {
        "also": ", ".join(found.aliases),
        "text form": found.text if found.text != found.name else "",
        "elements": f"{found.element}{point}",
        "block": f"{found.block} elements" if found.block_elements else found.block,
        "scale": found.scale,
        "scale rule": f"{found.scale_rule}: {found.scale_rule_text}",
        "levels": levels,
        "scale of the tensor": "one float32" if found.tensor_scale else "",
        "number": found.value,
        "bits per element": f"{found.bits_per_element:.6g}, scales included",
        "range in a block": f"{number_text(found.smallest_in_block)} to {number_text(found.largest_in_block)} times "
        f"the scale, {found.block_range_binades:.1f} binades",
        "range over scales": f"{number_text(found.smallest_positive)} to {number_text(found.largest)}{factor}",
        "dynamic range": f"{found.dynamic_range_decades:.1f} decades, {found.dynamic_range_binades:.1f} binades",
    }


def block_text(fmt: BlockFormat) -> str:
    """All about `fmt`: facts, bytes of a block, number line of its elements."""
    lines = [(key, text) for key, text in block_lines(block_facts(fmt)).items() if text]
    return "\n".join(
        [
            *columns([("format", fmt.name), *lines]),
            "",
            LAYOUT_TITLE,
            block_layout(fmt),
            "",
            f"Elements, {element_of(fmt).name}",
            number_line(element_of(fmt)),
        ]
    )


#: What `block_layout` shows.
LAYOUT_TITLE = "Bytes of an array of one block, highest bit first"
