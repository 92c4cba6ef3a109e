"""The window. The only package that imports PySide6; does no I/O on its thread."""
