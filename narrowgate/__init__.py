"""The front door: one command line, one file a verb. Imports every other package; nothing imports it."""
