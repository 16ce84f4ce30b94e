"""Items of long streams, chosen so that what comes seldom comes to pass."""
