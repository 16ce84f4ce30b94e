"""The page *Choosing a format*: evidence that is computed by `numerics` as the page is written.

Each part is a file with one function, which gives its text and its figures. A sentence that a number could contradict
goes through `claim`, which raises if it does.
"""
