"""Amaranth components that are made and not used, on purpose."""

import gc
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def given_up() -> Iterator[None]:
    """Say nothing of components made inside that are gone at the end: Amaranth warns when it collects them."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".* created but never used")
        try:
            yield
        finally:
            gc.collect()
