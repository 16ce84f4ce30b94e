"""Runs a built program under a cocotb bench; a process of its own, so that it can be ended.

Usage: ``python -m sim.harness.simulator FOLDER TOP BENCH SEED``. The program is ``FOLDER/TOP``; the results go to
``FOLDER/results.xml``.
"""

import os
import sys
from pathlib import Path


def main() -> None:
    """Run the bench that the command line names."""
    from cocotb_tools.runner import get_runner

    folder, top, bench, seed = Path(sys.argv[1]), *sys.argv[2:5]
    # The runner behaves otherwise when it believes that pytest called it.
    os.environ.pop("PYTEST_CURRENT_TEST", None)
    get_runner("verilator").test(
        test_module=bench,
        hdl_toplevel=top,
        hdl_toplevel_lang="verilog",
        build_dir=folder,
        test_dir=os.environ.get("NARROWGATE_CWD", folder),
        results_xml=str(folder / "results.xml"),
        seed=seed,
        # Bits that the Verilog leaves unknown are drawn at random.
        plusargs=["+verilator+rand+reset+2", f"+verilator+seed+{1 + int(seed) % 2**31}"],
    )


if __name__ == "__main__":
    main()
