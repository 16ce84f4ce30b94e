"""Bench that `verification.py` has cocotb run: the vectors of a file, one after the other, each answer compared.

NARROWGATE_VECTORS names a NumPy file with a column for each operand and one of golden answers, of single words, and
NARROWGATE_RATE the file for the vectors compared and the seconds of
processor time that took.
"""

import os
import time
from pathlib import Path

import cocotb
import numpy as np
from cocotb.triggers import Timer


@cocotb.test()
async def every_answer_is_right(dut):
    """Put in a vector, wait, compare."""
    columns = np.load(os.environ["NARROWGATE_VECTORS"])
    *names, result = columns.dtype.names
    inputs, output = [getattr(dut, name) for name in names], getattr(dut, result)
    vectors, settle = columns.tolist(), Timer(1, "ns")
    begun = time.process_time()
    for *codes, right in vectors:
        for port, code in zip(inputs, codes, strict=True):
            port.value = code
        await settle
        assert output.value.to_unsigned() == right, codes
    Path(os.environ["NARROWGATE_RATE"]).write_text(f"{len(vectors)} {time.process_time() - begun}")
