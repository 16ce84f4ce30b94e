"""What verbs that sweep into a folder are told, and what it means: where tasks run, and the store of results."""

import argparse
from pathlib import Path

from costmodel.sweep.executors import TIMEOUT_S, Executor, parse
from numerics.errors import InputError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder for store and figures"
    )
    parser.add_argument("--resume", action="store_true", help="go on with the results that are in the folder")
    parser.add_argument(
        "--executor",
        default="local",
        metavar="WHERE",
        help="local:N for N processes here (all cores), or dask:tcp://HOST:PORT for a cluster",
    )
    parser.add_argument("--timeout", type=float, default=TIMEOUT_S, metavar="S", help="limit of a task (%(default)g)")


def executor(options: argparse.Namespace) -> Executor:
    """Where the tasks run.

    Raises
    ------
    InputError
        If the limit of a task is no time, or there is no such place.
    """
    if not 0 < options.timeout < float("inf"):
        raise InputError(f"Limit of a task must be a number of seconds above 0, not {options.timeout:g}")
    return parse(options.executor, options.timeout)


def store(options: argparse.Namespace, what: str) -> Path:
    """Path of the store, in a folder that is there.

    Raises
    ------
    InputError
        If the folder holds results of an earlier run, and it is not said to go on with them.
    """
    path = options.output / "results.sqlite"
    if path.exists() and not options.resume:
        raise InputError(f"Folder for {what} must hold no results, but {path} is there; go on with --resume")
    options.output.mkdir(parents=True, exist_ok=True)
    return path
