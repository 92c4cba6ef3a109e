"""What a visitor is asked, and when."""

from __future__ import annotations

import pytest

from scanner.domain.hint import SENTENCES, HintKind, Hints, Scores, hint_for

GOOD = Scores(sharpness=60, brightness=50, glare=0)
MIDDLE = (500.0, 200.0, 800.0, 500.0)


@pytest.mark.parametrize(
    ("scores", "box", "hint"),
    [
        (GOOD, MIDDLE, HintKind.HOLD_STILL),
        (Scores(60, 50, 30), MIDDLE, HintKind.HOLD_FLATTER),
        (Scores(60, 8, 0), MIDDLE, HintKind.MORE_LIGHT),
        (GOOD, (600.0, 300.0, 640.0, 340.0), HintKind.NEARER),
        (GOOD, (0.0, 200.0, 300.0, 500.0), HintKind.FURTHER_AWAY),
        (GOOD, (300.0, 20.0, 980.0, 700.0), HintKind.FURTHER_AWAY),
        (Scores(3, 50, 0), (400.0, 150.0, 850.0, 600.0), HintKind.FURTHER_AWAY),
    ],
)
def test_the_most_useful_thing_is_said(
    scores: Scores, box: tuple[float, float, float, float], hint: HintKind
) -> None:
    assert hint_for(scores, box, 1280, 720) is hint


def test_every_hint_has_its_sentence() -> None:
    assert set(SENTENCES) == set(HintKind)


def test_a_hint_comes_only_after_some_trying() -> None:
    hints = Hints(patience_s=0.6)
    assert [hints.impatient(n / 10, trying=True) for n in range(8)] == [False] * 6 + [True] * 2


def test_a_moment_without_an_outline_does_not_start_the_wait_again() -> None:
    hints = Hints(patience_s=0.6, linger_s=1.0)
    for tenth in range(6):
        hints.impatient(tenth / 10, trying=tenth % 2 == 0)
    assert hints.impatient(0.7, trying=True)


def test_a_hint_is_said_once_and_taken_back_when_nobody_tries() -> None:
    hints = Hints(linger_s=1.0)
    assert hints.say(HintKind.NEARER, 0.0) is HintKind.NEARER
    assert hints.say(HintKind.NEARER, 0.1) is None
    assert hints.say(None, 0.5) is None
    assert hints.say(None, 1.2) is HintKind.NONE
    assert hints.say(None, 1.3) is None


def test_a_read_takes_the_hint_back_at_once() -> None:
    hints = Hints()
    hints.say(HintKind.NEARER, 0.0)
    assert hints.say(HintKind.NONE, 0.1) is HintKind.NONE
