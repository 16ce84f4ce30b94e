"""Circuits: Amaranth components that compute the functions of `numerics`, and their emission as Verilog.

Here live codecs, datapaths, shells, the catalogue and the running of external tools. Nothing here may know how
a circuit is simulated, proven or priced.
"""
