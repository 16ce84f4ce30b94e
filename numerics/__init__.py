"""Formats, codecs and exact arithmetic: what a unit computes.

Here live element formats, rounding, functions (multiply, dot) and their text form. Nothing here may know a
circuit, a simulator, a technology or a file format of theirs; nothing here imports another package of the house.
"""
