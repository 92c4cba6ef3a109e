"""What a gate knows and how it decides. Pure: no clock, no I/O, no Qt, no threads."""
