"""Hashes of source files."""

import sys

from hwgen.sources import code_digest


def test_sources_count_by_name_place_and_content(tmp_path, monkeypatch):
    def digest(package, files):
        for name, content in files.items():
            path = tmp_path / package / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        return code_digest(package)

    monkeypatch.syspath_prepend(str(tmp_path))
    base = {"__init__.py": "", "x.py": "1", "sub/__init__.py": "", "sub/y.py": "2"}
    found = [
        digest("keys_a", base),
        digest("keys_b", base | {"x.py": "3"}),
        digest("keys_c", base | {"table.toml": "4"}),
        digest("keys_d", {**base, "sub/y.py": "1", "x.py": "2"}),
    ]
    assert len(set(found)) == len(found)
    (tmp_path / "keys_a" / "__pycache__").mkdir(exist_ok=True)
    (tmp_path / "keys_a" / "__pycache__" / "x.pyc").write_text("5")
    code_digest.cache_clear()
    assert code_digest("keys_a") == found[0]
    for name in ("keys_a", "keys_b", "keys_c", "keys_d"):
        sys.modules.pop(name, None)
