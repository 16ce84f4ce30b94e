"""What the documents show works."""

import re
import tomllib
from pathlib import Path

from costmodel.precision import prices
from costmodel.sweep import space
from hwgen.design import Design

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"


def toml_of(page: str) -> str:
    blocks = re.findall(r"```toml\n(.*?)```", (REFERENCE / page).read_text(), re.DOTALL)
    assert len(blocks) == 1
    return blocks[0]


def test_the_space_on_its_page_is_one():
    found = space.parse(tomllib.loads(toml_of("spaces.md")), "spaces.md")
    assert len(found.designs) == 6
    assert "W4A8" in found.labels


def test_the_price_list_on_its_page_is_one(tmp_path):
    path = tmp_path / "engine.toml"
    path.write_text(toml_of("search.md"))
    found = prices.load(path)
    assert {name: price.lanes for name, price in found.prices.items()} == {"e2m1fn": 4, "posit8_0": 2}


def test_the_design_on_its_page_is_one(tmp_path):
    path = tmp_path / "design.toml"
    path.write_text(toml_of("designs.md"))
    assert Design.load(str(path)).text == "dot:a=int8,b=int4,lanes=8,acc=int32"
