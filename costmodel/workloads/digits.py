"""Handwritten digits: a classifier of real images that ship with scikit-learn."""

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.base import Accuracy, Workload
from costmodel.workloads.inference import Inference, summing
from costmodel.workloads.network import Network
from costmodel.workloads.scales import RULE
from costmodel.workloads.training import train
from numerics.functions import Function

_SEED = 0
_TEST_IMAGES = 450
_HIDDEN = 32
#: Chosen by cross-validation on the training images, never by the test images.
_TRAINING = {"epochs": 100, "batch": 32, "rate": 0.05, "momentum": 0.9, "decay": 0.003}


class Digits(Workload):
    """A 64-32-10 classifier of the 1,797 images of 8 × 8 pixels in scikit-learn's ``load_digits``.

    Images are split once, by class, into 1,347 for training and 450 for testing; pixels lie between 0 and 1.
    """

    name = "digits"
    what = f"a perceptron of 64, {_HIDDEN} and 10 units"
    phrase = "inference of that network"
    samples = "scikit-learn's handwritten digits"

    def __init__(self) -> None:
        # Loaded when needed: it takes longer than everything else, and most workers do without.
        import sklearn
        from sklearn.datasets import load_digits
        from sklearn.model_selection import train_test_split

        data = load_digits()
        train_images, self.images, train_labels, self.labels = train_test_split(
            data.data / 16, data.target, test_size=_TEST_IMAGES, stratify=data.target, random_state=_SEED
        )
        layers = train(train_images, train_labels, hidden=_HIDDEN, seed=_SEED, **_TRAINING)  # type: ignore[arg-type]
        self.network = Network(layers, train_images)
        self.reference_accuracy = float(np.mean(self.network.activations(self.images)[-1].argmax(1) == self.labels))
        self._conditions = {
            "data": f"scikit-learn {sklearn.__version__} load_digits, {len(train_images)} training and "
            f"{len(self.images)} test images, stratified, seed {_SEED}",
            "network": f"{data.data.shape[1]}-{_HIDDEN}-{len(data.target_names)}, rectified linear, "
            f"squared hinge loss, seed {_SEED}, " + ", ".join(f"{key} {value}" for key, value in _TRAINING.items()),
            "quantisation": RULE,
        }

    def evaluate(self, function: Function) -> Accuracy:
        inference = Inference(self.network, summing(function))
        outputs, lost = inference.run(self.images)
        # An image in which a sum is no number has no answer, whatever its other outputs say.
        right = (outputs.argmax(axis=1) == self.labels) & ~lost
        scales = [" × ".join(f"{scale:g}" for scale in pair) for pair in inference.scales]
        return Accuracy(
            correct=int(right.sum()),
            total=len(right),
            reference_accuracy=self.reference_accuracy,
            conditions={
                **self._conditions,
                "scales": f"activations × weights: {'; '.join(scales)}",
                "images lost to NaN": str(int(lost.sum())),
            },
        )

    def inputs(self, count: int, seed: int) -> NDArray[np.float64]:
        order = np.random.RandomState(seed).permutation(len(self.images))
        return self.images[np.resize(order, count)]
