from __future__ import annotations

from scanner.domain.tries import wait_after


def test_three_tries_are_free_then_the_wait_doubles_to_its_end() -> None:
    assert [wait_after(n) for n in range(6)] == [0, 0, 0, 5, 10, 20]
    assert wait_after(9) == wait_after(1_000_000) == 300
