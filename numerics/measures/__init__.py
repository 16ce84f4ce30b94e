"""Measures of what a format loses: noise, relative error, accuracy along the number line, range; and theory of it.

Nothing here quantises but to measure; quantisers live in `numerics.transforms`.
"""

from numerics.measures.accuracy import AccuracyProfile, accuracy_bits, accuracy_profile
from numerics.measures.gaussian import best_unit, gaussian_noise
from numerics.measures.grid import DynamicRange, dynamic_range
from numerics.measures.noise import crest_factor, mean_squared_error, sqnr_db
from numerics.measures.relative import max_relative_error, mean_relative_error, relative_error, ulp_error
from numerics.measures.theory import E4M3, UE8M0, Constants, Crossover, ScaleModel, ceiling_db, crossover, qsnr_db

__all__ = [
    "E4M3",
    "UE8M0",
    "AccuracyProfile",
    "Constants",
    "Crossover",
    "DynamicRange",
    "ScaleModel",
    "accuracy_bits",
    "accuracy_profile",
    "best_unit",
    "ceiling_db",
    "crest_factor",
    "crossover",
    "dynamic_range",
    "gaussian_noise",
    "max_relative_error",
    "mean_relative_error",
    "mean_squared_error",
    "qsnr_db",
    "relative_error",
    "sqnr_db",
    "ulp_error",
]
