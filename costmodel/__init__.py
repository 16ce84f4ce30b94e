"""What a circuit costs, measured: technologies, synthesis, timing, activity, energy, and the store of results.

Here live targets, sweeps and Pareto fronts, and the workloads whose operands and accuracy are measured. Nothing
here may name a particular unit, or draw.
"""
