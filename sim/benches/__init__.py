"""Benches that cocotb runs inside the simulator. What they need to know they read from files; they know no unit."""
