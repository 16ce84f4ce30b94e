"""Circuits that run: Verilator builds them, a program drives them with vectors, golden answers are compared."""
