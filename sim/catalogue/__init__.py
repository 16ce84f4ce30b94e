"""The proof of the whole catalogue, as one table: `python -m sim.catalogue`."""
