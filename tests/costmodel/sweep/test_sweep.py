"""Sweeps: nothing is computed twice, and a crash, a hang or a kill costs only what was running."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sweep_tasks import Trace, runs

from costmodel.sweep.executors import Local
from costmodel.sweep.run import run
from costmodel.sweep.store import Store
from hwgen.tool import ToolError

SWEEP = """
import sys
sys.path.insert(0, {tests!r})
from sweep_tasks import Trace
from costmodel.sweep.store import Store
from costmodel.sweep.executors import Local
from costmodel.sweep.run import run
from pathlib import Path

if __name__ == "__main__":
    tasks = [Trace(f"design{{i}}", {folder!r}, "sleep") for i in range(30)]
    run(tasks, Store(Path({folder!r}) / "r.sqlite"), Local(2))
"""


def test_results_come_back_and_are_not_computed_again(tmp_path):
    store = Store(tmp_path / "r.sqlite")
    tasks = [Trace(name, str(tmp_path)) for name in ("a", "bb", "ccc", "a")]
    first = run(tasks, store, Local(2))
    assert (first.computed, first.reused, first.failures) == (3, 0, [])
    assert [first.records[task].figures["area_um2"] for task in tasks] == [1, 2, 3, 1]
    second = run([*tasks, Trace("dddd", str(tmp_path))], store, Local(2))
    assert (second.computed, second.reused) == (1, 3)
    assert sorted(runs(tmp_path)) == ["a", "bb", "ccc", "dddd"]


def test_a_task_that_fails_loses_only_itself(tmp_path):
    acts = ["return", "kill", "exit", "bad input", "return", "bad tool", "hang", "return"]
    tasks = [Trace(f"d{i}", str(tmp_path), act) for i, act in enumerate(acts)]
    store = Store(None)
    seen = []
    outcome = run(tasks, store, Local(2, timeout_s=4), advance=seen.append)
    assert {task.design for task in outcome.records} == {"d0", "d4", "d7"}
    assert {(f.task.design, f.error, f.tool) for f in outcome.failures} == {
        ("d1", "trace of d1 on here must not end its process, but did", True),
        ("d2", "trace of d2 on here must not end its process, but did", True),
        ("d3", "Thing must be good, not bad", False),
        ("d5", "Tool must work, but broke", True),
        ("d6", "trace of d6 on here must end within 4 s, but did not", True),
    }
    assert next(f.log for f in outcome.failures if f.task.design == "d5") == "its log"
    assert sorted(task.design for task in seen) == [f"d{i}" for i in range(8)]
    assert len(store) == 3
    assert len(store.failures()) == 5
    # What failed is tried again, what succeeded is not.
    again = run(tasks[:4], store, Local(2))
    assert (again.computed, again.reused, len(again.failures)) == (0, 1, 3)


def test_a_killed_sweep_resumes_where_it_was(tmp_path):
    script = tmp_path / "sweep.py"
    script.write_text(SWEEP.format(tests=str(Path(__file__).parent), folder=str(tmp_path)))
    process = subprocess.Popen([sys.executable, str(script)], start_new_session=True)
    limit = time.monotonic() + 60
    while len(runs(tmp_path)) < 8:
        assert process.poll() is None
        assert time.monotonic() < limit
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    begun = runs(tmp_path)
    kept = {record.design for record in Store(tmp_path / "r.sqlite")}
    assert 0 < len(kept) <= len(begun) < 30
    subprocess.run([sys.executable, str(script)], check=True, timeout=120)
    assert len(Store(tmp_path / "r.sqlite")) == 30
    later = runs(tmp_path)[len(begun) :]
    assert kept.isdisjoint(later)
    assert len(later) == 30 - len(kept)


def test_a_fault_and_a_worker_told_to_end_lose_only_their_task(tmp_path):
    tasks = [Trace(f"d{i}", str(tmp_path), act) for i, act in enumerate(["fault", "term", "return"])]
    store = Store(None)
    outcome = run(tasks, store, Local(2, timeout_s=20))
    assert [task.design for task in outcome.records] == ["d2"]
    errors = {failure.task.design: failure for failure in outcome.failures}
    assert errors["d0"].error == "trace of d0 on here must give a result, but raised KeyError('no such thing')"
    assert 'raise KeyError("no such thing")' in errors["d0"].log
    assert errors["d1"].error == "trace of d1 on here must give a result, but raised SystemExit(1)"
    assert len(store.failures()) == 2


def test_a_result_of_other_code_is_refused(tmp_path):
    # A source that is edited while a sweep runs gives workers another key than the sweep's.
    store = Store(None)

    def changed(tasks):
        yield from ((t, replace(t.run(), key="another")) for t in tasks)

    with pytest.raises(ToolError, match=r"^Workers must have the sweep's own .*, but the one .* a on here has.*$"):
        run([Trace("a", str(tmp_path))], store, changed)
    assert len(store) == 0


def command(pid):
    """Command line of a process; empty once it has ended, waited for or not."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def alive(pids):
    """Those of the processes that run."""
    return [pid for pid in pids if command(pid)]


def descendants(pid):
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except OSError:  # ended in the meantime
            continue
        if parent == pid:
            child = int(status.parent.name)
            found += [child, *descendants(child)]
    return found


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are observed through /proc, which only Linux has"
)
def test_workers_and_their_tools_end_with_a_sweep_that_is_killed(tmp_path):
    script = tmp_path / "sweep.py"
    script.write_text(SWEEP.format(tests=str(Path(__file__).parent), folder=str(tmp_path)).replace("sleep", "tool"))
    process = subprocess.Popen([sys.executable, str(script)], stderr=subprocess.DEVNULL)
    limit = time.monotonic() + 60

    def tools():
        return [pid for pid in descendants(process.pid) if b"321" in command(pid)]

    while len(tools()) < 2:
        assert process.poll() is None
        assert time.monotonic() < limit
        time.sleep(0.05)
    started = descendants(process.pid)
    # The parent alone, not its group: nobody tells the workers.
    process.kill()
    process.wait()
    while alive(started):
        assert time.monotonic() < limit, alive(started)
        time.sleep(0.05)
    assert len(started) >= 4


def test_a_key_depends_on_everything(tmp_path):
    task = Trace("a", "x")
    assert task.key == replace(task).key
    assert len({task.key, replace(task, design="b").key, replace(task, act="exit").key}) == 3
