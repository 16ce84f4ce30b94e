"""What a result was computed by: a hash of the source files, so that a changed line of code is a changed key."""

import hashlib
from functools import cache
from importlib.resources import files


@cache
def code_digest(*packages: str) -> str:
    """Hash of the source files of `packages`."""
    digest = hashlib.sha256()
    for package in packages:
        pending = [(package, files(package))]
        while pending:
            # Where the package is installed does not count.
            place, entry = pending.pop()
            if entry.is_dir():
                inside = sorted((e for e in entry.iterdir() if e.name != "__pycache__"), key=lambda e: e.name)
                pending += [(f"{place}/{e.name}", e) for e in inside]
            else:
                content = entry.read_bytes()
                digest.update(f"{place} {len(content)} ".encode() + content)
    return digest.hexdigest()
