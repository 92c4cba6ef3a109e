"""The lane screen."""
