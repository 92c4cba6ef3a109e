"""The first start: a window that sets a lane up, step by step."""
