"""The choice of one mode for each layer that loses least under budgets: an integer program, solved exactly."""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

from numerics.errors import InputError

#: What losses are scaled to: the solver stops at differences of 1e-6.
_SCALE = 1e6
#: Share of a budget by which the solver's tolerance may overstep it.
_SLACK = 1e-6


def cheapest(
    losses: NDArray[np.float64], costs: Mapping[str, NDArray[np.float64]], budgets: Mapping[str, float]
) -> tuple[int, ...]:
    """The mode of each layer, such that the sum of `losses` is the least that all `budgets` allow, to a millionth.

    Parameters
    ----------
    losses
        Predicted gain of loss, shape ``(layers, modes)``, nonnegative.
    costs, budgets
        Costs by name, each of that shape, and the largest sum of those that are bounded.

    Raises
    ------
    InputError
        If no choice meets the budgets; a sentence says what the smallest is that would do.
    """
    check_budgets(costs, budgets)
    layers, modes = losses.shape
    one_each = LinearConstraint(np.kron(np.eye(layers), np.ones(modes)), 1, 1)
    # In shares of the budget, because the solver's tolerance is absolute.
    within = [LinearConstraint(costs[name].ravel()[None] / budgets[name], -np.inf, 1) for name in budgets]
    scale = _SCALE / (losses.max() or 1.0)
    found = milp(
        losses.ravel() * scale,
        integrality=np.ones(losses.size),
        bounds=Bounds(0, 1),
        constraints=[one_each, *within],
        options={"mip_rel_gap": 0.0},
    )
    if found.x is None:
        texts = ", ".join(f"{name} {budget:.6g}" for name, budget in budgets.items())
        raise InputError(f"Budgets must leave a choice for each layer, but {texts} do not hold together")
    choice = tuple(int(index) for index in found.x.reshape(layers, modes).argmax(axis=1))
    for name, budget in budgets.items():
        if total(costs[name], choice) > budget * (1 + _SLACK):
            raise ArithmeticError(f"Choice must keep {name} within {budget}, not {total(costs[name], choice)}")
    return choice


def check_budgets(costs: Mapping[str, NDArray[np.float64]], budgets: Mapping[str, float]) -> None:
    """Raise `InputError` for a budget that no choice meets, with the smallest that would do."""
    for name, budget in budgets.items():
        least = smallest_budget(costs[name])
        if budget < least:
            raise InputError(
                f"Budget of {name} must be {math.ceil(least)} or more for this network, not {budget:.6g}"
            )


def total(costs: NDArray[np.float64], choice: tuple[int, ...]) -> float:
    """Sum over layers of what a choice costs, or loses."""
    return float(costs[np.arange(len(choice)), list(choice)].sum())


def smallest_budget(costs: NDArray[np.float64]) -> float:
    """The least that any choice costs."""
    return float(costs.min(axis=1).sum())
