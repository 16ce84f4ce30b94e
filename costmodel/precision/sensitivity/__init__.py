"""How much loss a network is predicted to gain when one layer alone is computed in a format.

A layer in another format has weights W + δW and inputs x + δx, where δ is what rounding does. Both are known, and so
is what becomes of the layer's sums, z + δz. With the network trained, so that its slopes are near zero, the mean
loss over samples n grows by about half of a quadratic form. Three of the `MEASURES` are such, each cheaper and
coarser than the one before; the last one measures:

    hessian    ½ meanₙ Σₖ ℓ''ₙₖ (Σ ∂oₙₖ/∂z δzₙ)², over outputs k: the generalised Gauss-Newton matrix along the very
               error that the format makes. Between its rectifiers' kinks the network is linear in the weights, and
               in the inputs, of a layer: there this is the Hessian itself. Exact; one backward pass an output
               (Schraudolph, Neural Computation 14, 2002) for all formats, and one product of matrices for each.
    diagonal   ½ Σᵢ Hᵢ δWᵢ² + ½ meanₙ Σⱼ Hₙⱼ δxₙⱼ², with the diagonal of the same matrix by weights and by inputs:
               errors count as independent of each other. HAWQ-V2 (Dong et al., NeurIPS 2020) takes the mean of this
               diagonal over a layer.
    fisher     the same sum with the diagonal of the empirical Fisher matrix, meanₙ (∂ℓₙ/∂Wᵢ)²: one backward pass.
    measured   no estimate: one inference of the calibration samples a layer and format, bit for bit.

The loss ℓ of a sample is that of training, ½ Σₖ max(0, 1 - tₖ oₖ)², whose second derivative is 1 where an output
falls short of its target and 0 elsewhere. What an accumulator rounds is in the last measure alone.
"""

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.sensitivity.base import Sensitivity
from costmodel.precision.sensitivity.diagonal import Diagonal, Fisher
from costmodel.precision.sensitivity.measured import Measured
from costmodel.precision.sensitivity.quadratic import Hessian
from costmodel.workloads.network import Network
from numerics.errors import InputError

_KINDS: dict[str, type[Sensitivity]] = {
    "hessian": Hessian,
    "diagonal": Diagonal,
    "fisher": Fisher,
    "measured": Measured,
}
MEASURES = tuple(_KINDS)


def sensitivity(
    measure: str, network: Network, inputs: NDArray[np.float64], classes: NDArray[np.int64]
) -> Sensitivity:
    """The sensitivity of a network by one of `MEASURES`, on calibration samples of shape ``(samples, inputs)`` with
    the class of each.

    Raises
    ------
    InputError
        If `measure` is none of them.
    """
    if measure not in _KINDS:
        raise InputError(f"Sensitivity must be one of {', '.join(MEASURES)}, not {measure!r}")
    return _KINDS[measure](network, inputs, classes)
