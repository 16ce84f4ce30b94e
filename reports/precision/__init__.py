"""What a search for one precision a layer found, as a page, pictures and tables."""
