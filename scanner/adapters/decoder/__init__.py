"""Decoding: pixels in, `Reading`s out. Knows nothing of lanes, suppliers or time of day."""

from scanner.adapters.decoder.cascade import DEFAULT, Cascade
from scanner.adapters.decoder.picture_file import UnreadableImage
from scanner.adapters.decoder.still import read_still

__all__ = ["DEFAULT", "Cascade", "UnreadableImage", "read_still"]
