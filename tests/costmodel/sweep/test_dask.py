"""Sweeps on a Dask cluster: a worker that dies costs time and no result, and what cannot run says why."""

import os
import signal
import socket
import sys
from collections import Counter

import pytest
from sweep_tasks import Trace, runs

from costmodel.sweep.executors import Dask, parse
from costmodel.sweep.run import run
from costmodel.sweep.store import Store
from hwgen.tool import ToolError
from numerics.errors import InputError

dask = pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster():
    """A scheduler in this process, and two worker processes of one thread each under nannies."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as found,
    ):
        yield found


def pids(cluster):
    with distributed.Client(cluster, set_as_default=False) as client:
        return list(client.run(os.getpid).values())


def test_workers_with_other_sources_end_the_sweep_before_they_compute(cluster, tmp_path):
    class Elsewhere(Trace):
        """The same task with the key that the sweep's own sources give it."""

        key = "of the sweep"

        def __reduce__(self):
            return Trace, (self.design, self.folder, self.act)

    with pytest.raises(ToolError, match=r"^Workers must have the sweep's own sources .*, but the one that took .*$"):
        run([Elsewhere("a", str(tmp_path))], Store(None), Dask(cluster.scheduler_address))
    assert runs(tmp_path) == []


def test_a_worker_that_is_killed_costs_only_what_it_was_doing(cluster, tmp_path):
    tasks = [Trace(f"design{number}", str(tmp_path), "sleep") for number in range(12)]
    victim = pids(cluster)[0]
    store = Store(tmp_path / "r.sqlite")
    ended = []

    def advance(task):
        ended.append(task)
        if len(ended) == 4:
            os.kill(victim, signal.SIGKILL)

    outcome = run(tasks, store, Dask(cluster.scheduler_address), advance=advance)
    assert (outcome.computed, outcome.failures, len(store), len(outcome.records)) == (12, [], 12, 12)
    assert sorted(task.design for task in ended) == sorted(task.design for task in tasks)
    assert victim not in pids(cluster)
    # One was being computed, one may have been done and not yet fetched.
    again = Counter(runs(tmp_path))
    assert len(again) == 12
    assert 12 <= again.total() <= 14
    assert max(again.values()) <= 2
    assert run(tasks, store, Dask(cluster.scheduler_address)).reused == 12


# Last of those that share the workers: it ends both, and one that is started anew imports for seconds.
def test_a_task_that_fails_loses_only_itself(cluster, tmp_path):
    acts = ["return", "bad input", "bad tool", "hang", "exit", "kill worker", "fault", "return"]
    tasks = [Trace(f"d{number}", str(tmp_path), act) for number, act in enumerate(acts)]
    store = Store(None)
    # One more worker may die under a task before it is given up.
    outcome = run(tasks, store, Dask(cluster.scheduler_address, timeout_s=2))
    assert {task.design for task in outcome.records} == {"d0", "d7"}
    assert {(failure.task.design, failure.error, failure.tool) for failure in outcome.failures} == {
        ("d1", "Thing must be good, not bad", False),
        ("d2", "Tool must work, but broke", True),
        ("d3", "trace of d3 on here must end within 2 s, but did not", True),
        ("d4", "trace of d4 on here must not end its process, but did", True),
        ("d5", "trace of d5 on here must not end its worker, but each that took it died", True),
        ("d6", "trace of d6 on here must give a result, but raised KeyError('no such thing')", True),
    }
    logs = {failure.task.design: failure.log for failure in outcome.failures}
    assert logs["d2"] == "its log"
    assert 'raise KeyError("no such thing")' in logs["d6"]
    assert len(store.failures()) == 6
    assert runs(tmp_path).count("d5") == 2


def test_a_scheduler_without_workers_is_waited_for_in_bounded_time(tmp_path):
    with (
        distributed.LocalCluster(n_workers=0, dashboard_address=None, host="127.0.0.1") as empty,
        pytest.raises(ToolError, match=r"^Dask scheduler at tcp://.* must have workers, but had none for 0\.2 s$"),
    ):
        run([Trace("a", str(tmp_path))], Store(None), Dask(empty.scheduler_address, patience_s=0.2))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("dask:host", r"Address of a Dask scheduler must be such as tcp://host:8786, not 'host'"),
        ("dask", r"Executor must be local, local:N with N workers or dask:ADDRESS .*, not 'dask'"),
        ("local:0", r"Executor must be local, local:N with N workers or dask:ADDRESS .*, not 'local:0'"),
        ("dask:tcp://127.0.0.1:1", r"Dask scheduler must answer within 1 s, but the one at tcp://.*:1 does not"),
        ("dask:tcp://{deaf}", r"Dask scheduler must answer within 1 s, but the one at tcp://.* does not"),
    ],
)
def test_an_address_at_which_no_scheduler_answers_is_told(text, sentence, monkeypatch):
    monkeypatch.setattr("costmodel.sweep.executors.dask._CONNECT_S", 1.0)
    # Takes connections, and says nothing.
    with socket.create_server(("127.0.0.1", 0)) as deaf, pytest.raises(InputError, match=f"^{sentence}$"):
        parse(text.replace("{deaf}", f"127.0.0.1:{deaf.getsockname()[1]}"))


def test_a_missing_package_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match=r"^Executor dask must have .* \(pip install narrowgate\[dask\]\), but.*$"):
        parse("dask:tcp://127.0.0.1:8786")
