"""The supervisor's desk. It shows and asks; every call of its hands over and returns."""
