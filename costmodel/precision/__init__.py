"""Layer-adaptive precision: one format for each layer of a network, under a budget of cost.

`modes` says which formats there are and which unit computes in each, `prices` what a product costs in each,
`sensitivity` how much loss each is predicted to cost in each layer, `choice` which to take, exactly; `trials` runs
what was chosen bit for bit, `published` holds a rule of others, and `search` puts it all together.
"""
