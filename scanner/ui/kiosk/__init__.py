"""The visitors' own screen, and what keeps them in it."""
