"""What the attended lane says about its turnstile."""

from __future__ import annotations

import states

from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound
from scanner.work.messages import (
    Answered,
    FreeFlow,
    NotTurned,
    Passage,
    Tailgating,
    Undone,
)


def test_a_party_is_counted_while_its_verdict_stands(window: LaneWindow) -> None:
    answer = states.admitted()
    window.receive(Answered(answer))
    window.receive(Passage(answer.scan.id, 2, 3))
    assert window.view.panel.face.reason == "2 of 3 went through"
    assert window.view.panel.face.word == "COME IN"


def test_a_passage_of_an_earlier_scan_changes_nothing(window: LaneWindow) -> None:
    window.receive(Answered(states.admitted("EARLIER")))
    window.receive(Answered(states.used()))
    before = window.view.panel.face
    window.receive(Passage("scan-EARLIER", 1, 3))
    assert window.view.panel.face == before


def test_who_did_not_go_through_may_use_the_ticket_again(
    window: LaneWindow, commands: object
) -> None:
    answer = states.admitted()
    window.receive(Answered(answer))
    window.receive(NotTurned(answer.scan.id, 0, 3, nobody=True))
    assert "given back" in window.view.banner.sentence
    assert commands.sounds[-1] is Sound.ERROR
    window.receive(Undone(answer.scan.id, True, "The ticket works again."))
    assert window.view.banner.sentence == "The ticket works again."
    assert "taken back" in window.view.history.past[0].words[0]
    assert window.view.panel.face.word == "READY"


def test_every_tailgater_is_heard_and_said(window: LaneWindow, commands: object) -> None:
    window.receive(Tailgating())
    window.receive(Tailgating())
    assert commands.sounds == [Sound.ERROR, Sound.ERROR]
    assert "without a ticket" in window.view.banner.sentence


def test_open_for_all_stays_on_the_screen_and_counts(window: LaneWindow) -> None:
    window.receive(FreeFlow(True, "fire alarm"))
    window.receive(Passage("", 12, 0))
    window.receive(Answered(states.used()))
    said = window.view.banner.sentence
    assert "open for all (fire alarm)" in said
    assert "12 went through" in said
    window.receive(FreeFlow(False, "Grace", 12))
    assert "shut again" in window.view.banner.sentence
