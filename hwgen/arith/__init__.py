"""Building blocks of datapaths: each a function that adds combinational logic to a module and returns its value."""
