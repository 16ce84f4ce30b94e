"""Proofs of circuits with registers, in time. No vectors here but those that look for an example of what failed."""
