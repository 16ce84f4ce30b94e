"""Sample plan, measured points, law and errors: files that ``python -m costmodel.laws`` reads and writes."""
