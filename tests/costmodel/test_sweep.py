"""Sweeps: nothing is computed twice, and a crash, a hang or a kill costs only what was running."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from sweep_tasks import Trace, runs

from costmodel.store import Store
from costmodel.sweep import Local, run

SWEEP = """
import sys
sys.path.insert(0, {tests!r})
from sweep_tasks import Trace
from costmodel.store import Store
from costmodel.sweep import Local, run
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


def test_a_key_depends_on_everything(tmp_path):
    task = Trace("a", "x")
    assert task.key == replace(task).key
    assert len({task.key, replace(task, design="b").key, replace(task, act="exit").key}) == 3
