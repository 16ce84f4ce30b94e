"""The slow scalar twins: the same definitions once more, on integers and fractions, in the letters of the standards.

They share no code with the fast models in `numerics.formats` and `numerics.functions`; tests hold the two together.
"""
