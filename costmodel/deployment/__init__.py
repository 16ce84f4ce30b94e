"""Networks on a matrix co-processor: their layers as jobs, whatever answers at its registers.

`plan` says in which mode each layer is and by which powers of two its numbers are scaled, `lanes` how samples lie in
words, and `run` puts a network's inputs through the co-processor, counts what comes back, and compares it.
"""
