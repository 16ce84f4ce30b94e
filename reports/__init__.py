"""Figures, tables and pages that lay the ways of computing side by side, so that a person can choose.

Everything here is drawn from stored measurements, or computed by `numerics` on the spot; nothing here may measure a
circuit.
"""
