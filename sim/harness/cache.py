"""The user's cache folder: made once, shared by processes, bounded, and never needed."""

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

#: Entries that a folder of bounded size keeps.
MOST_ENTRIES = 600


@cache
def cache_folder() -> Path:
    """Folder for what can be made again: ``$XDG_CACHE_HOME/narrowgate``, by default ``~/.cache/narrowgate``.

    Where that cannot be written, a temporary folder that goes with this process.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    try:
        folder = (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "narrowgate"
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except (OSError, RuntimeError):
        folder = Path(tempfile.mkdtemp(prefix="narrowgate-cache-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path`, waiting for any other process that holds it."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def made_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """`folder`, which `make` fills unless it is there already.

    `make` works in a folder beside it that gets its name only when it is done, so that a folder is whole or not
    there; processes that want the same one wait for the first.
    """
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.parent / f"{folder.name}.lock"):
        if not folder.is_dir():
            with tempfile.TemporaryDirectory(dir=folder.parent, prefix="making-") as scratch:
                made = Path(scratch) / "made"
                made.mkdir()
                make(made)
                made.rename(folder)
    return folder


def fetch(store: Path, key: str, target: Path) -> bool:
    """Copy file `key` of folder `store` to `target`; false if there is none."""
    source = store / key
    try:
        shutil.copy2(source, target)
        os.utime(source)
    except OSError:
        return False
    return True


def keep(store: Path, keys: Sequence[str], file: Path) -> None:
    """Put a copy of `file` into folder `store` under each of `keys`, and drop the entries used longest ago beyond
    `MOST_ENTRIES`.

    A folder that cannot be written keeps nothing.
    """
    try:
        store.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=store, prefix="making-") as scratch:
            for key in keys:
                # One file with several names takes its space once.
                if key == keys[0]:
                    copy = Path(scratch) / key
                    shutil.copy2(file, copy)
                    os.utime(copy)
                else:
                    os.link(store / keys[0], Path(scratch) / key)
                (Path(scratch) / key).replace(store / key)
        entries = [(entry.stat().st_mtime, entry) for entry in store.iterdir() if entry.is_file()]
        for _, entry in sorted(entries, reverse=True)[MOST_ENTRIES:]:
            entry.unlink(missing_ok=True)
    except OSError:
        return
