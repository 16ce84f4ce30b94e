"""Handwritten digits: classifiers of real images that ship with scikit-learn."""

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.base import Accuracy, Workload
from costmodel.workloads.inference import Inference
from costmodel.workloads.mixed import summing
from costmodel.workloads.network import Network, windows_of
from costmodel.workloads.scales import RULE
from costmodel.workloads.training import Stage, train
from numerics.functions import Function

_SEED = 0
_TEST_IMAGES = 450


class DigitsWorkload(Workload):
    """A classifier of the 1,797 images of 8 × 8 pixels in scikit-learn's ``load_digits``.

    Images are split once, by class, into 1,347 for training and 450 for testing; pixels lie between 0 and 1.
    """

    samples = "scikit-learn's handwritten digits"
    phrase = "inference of that network"

    #: Layers before the last, and the network's shape as its conditions say it.
    hidden: ClassVar[tuple[Stage, ...]]
    shape: ClassVar[str]
    #: Chosen by cross-validation on the training images, never by the test images.
    training: ClassVar[Mapping[str, Any]]

    def __init__(self) -> None:
        # Loaded when needed: it takes longer than everything else, and most workers do without.
        import sklearn
        from sklearn.datasets import load_digits
        from sklearn.model_selection import train_test_split

        data = load_digits()
        self.training_images, self.images, self.training_labels, self.labels = train_test_split(
            data.data / 16, data.target, test_size=_TEST_IMAGES, stratify=data.target, random_state=_SEED
        )
        layers = train(self.training_images, self.training_labels, hidden=self.hidden, seed=_SEED, **self.training)
        self.network = Network(layers, self.training_images)
        self.reference_accuracy = float(np.mean(self.network.activations(self.images)[-1].argmax(1) == self.labels))
        self._conditions = {
            "data": f"scikit-learn {sklearn.__version__} load_digits, {len(self.training_images)} training and "
            f"{len(self.images)} test images, stratified, seed {_SEED}",
            "network": f"{self.shape}, rectified linear, "
            f"squared hinge loss, seed {_SEED}, "
            + ", ".join(f"{key} {value}" for key, value in self.training.items()),
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


class Digits(DigitsWorkload):
    """A perceptron of 64, 32 and 10 units."""

    name = "digits"
    what = "a perceptron of 64, 32 and 10 units"
    hidden = (Stage(32),)
    shape = "64-32-10"
    training = {"epochs": 100, "batch": 32, "rate": 0.05, "momentum": 0.9, "decay": 0.003}


class ConvolvedDigits(DigitsWorkload):
    """Three convolutions (8 channels of 3 × 3; 16 and 24 of 2 × 2) and three dense layers (48, 24, 10 units).

    Its layers differ as those of larger networks do: the first has 72 weights, each used at 36 positions, the fourth
    4,608, each used once.
    """

    name = "digits-conv"
    what = "a network of three convolutions and three dense layers"
    hidden = (
        Stage(8, windows_of(side=8, channels=1, kernel=3)),
        Stage(16, windows_of(side=6, channels=8, kernel=2, stride=2)),
        Stage(24, windows_of(side=3, channels=16, kernel=2)),
        Stage(48),
        Stage(24),
    )
    shape = "convolutions of 8 × 3 × 3, 16 × 2 × 2 (stride 2) and 24 × 2 × 2, then 96-48-24-10"
    training = {"epochs": 40, "batch": 32, "rate": 0.01, "momentum": 0.9, "decay": 0.003}
