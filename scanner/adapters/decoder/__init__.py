"""Decoding: pixels in, `Reading`s out. Knows nothing of lanes, suppliers or time of day."""

from scanner.adapters.decoder.cascade import DEFAULT, Cascade
from scanner.adapters.decoder.still import UnreadableImage, read_still

__all__ = ["DEFAULT", "Cascade", "UnreadableImage", "read_still"]
