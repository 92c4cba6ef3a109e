"""How long to wait after wrong PINs: the first are free, then the wait doubles."""

from __future__ import annotations

FREE_TRIES = 3
LONGEST_WAIT = 300.0  # seconds


def wait_after(wrong: int) -> float:
    """Seconds until the next try, after so many wrong ones in a row."""
    # A storm counts far: no power of two is computed for it.
    doublings = min(wrong - FREE_TRIES, 10)
    return min(LONGEST_WAIT, 5.0 * 2**doublings) if doublings >= 0 else 0.0
