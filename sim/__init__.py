"""Proof that a circuit computes its function: vectors, Verilator batch harness, cocotb benches, mutants.

Here lives everything that runs Verilog against the golden function. Nothing here may name a particular unit,
or know what a circuit costs.
"""
