"""Sweeps over design spaces: tasks, where they run, the store of their results, and the Pareto fronts among them."""
