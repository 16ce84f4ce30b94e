"""Tables of number formats as the reference pages and the command line have them, made by running `numerics`."""
