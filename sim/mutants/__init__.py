"""Mutants: changes of single gates of a netlist, and how many of them the vectors of a level notice."""
