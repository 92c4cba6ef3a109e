from __future__ import annotations

from dataclasses import replace

import pytest
import states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.delivery import DeliveryState
from scanner.domain.hint import HintKind
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.scan import Origin
from scanner.ui.lane.bars import Mark
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Silent, Sound
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered, LinkChanged, Power, Standing, Started, Undone
from scanner.work.serial_scanner import HandScannerState
from scanner.work.sight import CameraScore, CameraState, EyeFault, Hint, Sight


def tell(window: LaneWindow, answer: Answer) -> None:
    window.receive(Started(answer.scan))
    window.receive(Answered(answer))


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """A key to whatever has the focus, as the window system would send it."""
    focus = QApplication.focusWindow()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_an_admission_shows_shape_word_and_people(window: LaneWindow) -> None:
    tell(window, states.admitted())
    face = window.view.panel.face
    assert (face.shape, face.word, face.people) == ("tick", "COME IN", 3)
    assert face.party == ("2 adults", "1 child")
    assert face.details == ("Castle and gardens – Morning", "10:30 – 11:30", "Ada Lovelace")


def test_no_verdict_of_the_visitor_before_stands_while_the_next_is_checked(
    window: LaneWindow,
) -> None:
    tell(window, states.admitted())
    window.receive(Started(states.scan("TICKET-2")))
    assert window.view.panel.face.word == "CHECKING"
    assert window.view.panel.face.tone == "idle"


def test_no_sound_before_the_decision_and_one_after_it(
    window: LaneWindow, commands: object
) -> None:
    window.receive(Started(states.scan()))
    assert commands.sounds == []
    for answer, sound in (
        (states.admitted(), Sound.ADMIT),
        (states.check_id(), Sound.ATTENTION),
        (states.used(), Sound.REFUSE),
        (states.refer(), Sound.ATTENTION),
        (states.package(), Sound.ATTENTION),
    ):
        commands.sounds.clear()
        tell(window, answer)
        assert commands.sounds == [sound]


def test_an_admission_clears_itself_and_sooner_than_a_refusal(window: LaneWindow) -> None:
    tell(window, states.used())
    refusal = window.resting.remainingTime()
    tell(window, states.admitted())
    assert 0 < window.resting.remainingTime() < refusal
    window.resting.timeout.emit()
    assert window.view.panel.face.word == "READY"


def test_the_next_scan_preempts_chooser_typing_undo_and_help(window: LaneWindow) -> None:
    tell(window, states.admitted("BEFORE"))
    pages = (window.staff.open_manual, window.staff.undoing.open, window.staff.open_help)
    for open_page in (*pages, lambda: tell(window, states.package())):
        open_page()
        assert window.view.page is not window.view.panel
        tell(window, states.used())
        assert window.view.page is window.view.panel
        assert window.view.panel.face.word == "STOP"


def test_a_scan_preempting_the_chooser_does_not_cancel_itself(
    window: LaneWindow, commands: object
) -> None:
    tell(window, states.package())
    tell(window, states.admitted())
    assert commands.calls == []


def test_already_used_says_when_and_where(window: LaneWindow) -> None:
    tell(window, states.used())
    assert "14 Jul, 09:08" in window.view.panel.face.reason
    assert "South gate 2" in window.view.panel.face.reason


def test_check_id_is_a_band_of_its_own(window: LaneWindow) -> None:
    tell(window, states.check_id())
    assert window.view.panel.face.notices == ("CHECK ID",)


def test_an_unchecked_admission_guesses_no_number_of_people(window: LaneWindow) -> None:
    tell(window, states.flagged())
    assert window.view.panel.face.people == 0
    assert window.view.panel.face.notices == ("NOT CHECKED: no network",)
    assert window.view.history.past[0].words[0] == "Not checked"


def test_one_tick_becomes_two_when_the_supplier_has_it(window: LaneWindow) -> None:
    answer = states.queued()
    tell(window, answer)
    assert window.view.panel.face.foot == "✓ saved here"
    delivered = {answer.scan.id: DeliveryState.DELIVERED}
    window.receive(Standing(0, 0, ManifestState.FRESH, 10.0, 5, delivered))
    assert window.view.panel.face.foot == "✓✓ the supplier has it"
    assert window.view.history.past[0].tick == "✓✓"


def test_a_dispute_is_not_shown_as_a_tick(window: LaneWindow) -> None:
    answer = states.queued()
    tell(window, answer)
    window.receive(
        Standing(0, 1, ManifestState.FRESH, 10.0, 5, {answer.scan.id: DeliveryState.DISPUTED})
    )
    assert "✓" not in window.view.panel.face.foot


def test_f2_types_a_code_and_enter_sends_it_as_typed(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_F2)
    window.view.manual.field.setText("Lovelace")
    press(qtbot, Qt.Key.Key_Return)
    assert commands.calls == [("submit", "Lovelace", Origin.TYPED)]
    assert window.view.manual.field.text() == ""


def test_who_begins_to_type_is_typing_a_code(window: LaneWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: window.view.manual.field.text() == "c")
    assert window.view.page is window.view.manual


def test_what_was_left_in_the_field_is_replaced(window: LaneWindow, qtbot: QtBot) -> None:
    window.staff.open_manual()
    window.view.manual.field.setText("CST-10")
    tell(window, states.admitted())
    window.staff.open_manual()
    window.view.manual.field.insert("42")
    assert window.view.manual.field.text() == "42"


def test_f9_changes_the_colours_of_every_part(window: LaneWindow, qtbot: QtBot) -> None:
    for name in ("light", "sunlight", "dark"):
        press(qtbot, Qt.Key.Key_F9)
        view = window.view
        looks = {part.look.name for part in (view, view.panel, view.bar, view.undo.back)}
        assert looks == {name}


def test_the_keypad_alone_suffices(window: LaneWindow, commands: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.view.type_button, Qt.MouseButton.LeftButton)
    for glyph in "CST-1":
        key = next(k for k in window.view.manual.keys if k.words == glyph)
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.view.manual.erase, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.view.manual.go, Qt.MouseButton.LeftButton)
    assert commands.calls == [("submit", "CST-", Origin.TYPED)]


def test_a_busy_lane_keeps_what_was_typed_and_says_so(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    commands.busy = True
    window.staff.open_manual()
    window.view.manual.field.setText("CST-1042")
    press(qtbot, Qt.Key.Key_Return)
    assert window.view.manual.field.text() == "CST-1042"
    assert "busy" in window.view.banner.sentence


def test_nothing_typed_is_nothing_sent(window: LaneWindow, commands: object, qtbot: QtBot) -> None:
    window.staff.open_manual()
    window.view.manual.field.setText("   ")
    press(qtbot, Qt.Key.Key_Return)
    assert commands.calls == []


def test_escape_leaves_every_page_and_a_refusal(window: LaneWindow, qtbot: QtBot) -> None:
    tell(window, states.admitted())
    for open_page in (window.staff.open_manual, window.staff.undoing.open, window.staff.open_help):
        open_page()
        press(qtbot, Qt.Key.Key_Escape)
        assert window.view.page is window.view.panel
    tell(window, states.used())
    press(qtbot, Qt.Key.Key_Escape)
    assert window.view.panel.face.word == "READY"


def test_escape_does_not_hide_that_a_scan_is_at_work(window: LaneWindow, qtbot: QtBot) -> None:
    window.receive(Started(states.scan()))
    press(qtbot, Qt.Key.Key_Escape)
    assert window.view.panel.face.word == "CHECKING"


def test_undo_takes_the_last_admission_back_with_a_reason(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    answer = states.admitted()
    tell(window, answer)
    tell(window, states.unknown())
    press(qtbot, Qt.Key.Key_F8)
    assert "3 people" in window.view.undo.about.text()
    qtbot.mouseClick(window.view.undo.buttons[1], Qt.MouseButton.LeftButton)
    assert commands.calls == [("undo", answer.scan.id, "Wrong booking chosen")]
    window.receive(Undone(answer.scan.id, True, "The ticket works again."))
    assert window.view.banner.sentence == "The ticket works again."
    assert "taken back" in window.view.history.past[1].words[0]
    window.staff.undoing.open()
    assert window.view.page is window.view.panel  # nothing left to take back


def test_an_undo_that_failed_is_said_and_heard(window: LaneWindow, commands: object) -> None:
    answer = states.admitted()
    tell(window, answer)
    window.receive(Undone(answer.scan.id, False, "The supplier cannot take it back."))
    assert window.view.banner.sentence == "The supplier cannot take it back."
    assert commands.sounds[-1] is Sound.ERROR
    assert "taken back" not in window.view.history.past[0].words[0]


def test_an_undone_admission_does_not_stay_on_the_screen(window: LaneWindow) -> None:
    answer = states.admitted()
    tell(window, answer)
    window.receive(Undone(answer.scan.id, True, "The ticket works again."))
    assert window.view.panel.face.word == "READY"


def test_how_many_are_here_is_asked_and_answered(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_F6)
    assert commands.calls == [("ask_party", True)]
    answer = states.how_many()
    tell(window, answer)
    assert window.view.party.about.text().startswith("3 adults, 2 children")
    qtbot.mouseClick(window.view.party.buttons[2], Qt.MouseButton.LeftButton)
    assert commands.calls[-1] == ("party", answer.scan.id, 3)
    press(qtbot, Qt.Key.Key_F6)
    assert commands.calls[-1] == ("ask_party", False)


def test_a_party_of_thirty_can_come_in_whole(window: LaneWindow, commands: object) -> None:
    whole = states.answer(states.candidate(states.party_of(CHILD=30)))
    asked = replace(whole.decision, verdict=states.Verdict.CHOOSE)
    tell(window, replace(whole, decision=asked))
    window.view.party.buttons[-1].click()
    assert commands.calls == [("party", whole.scan.id, 30)]


def test_a_stopping_alarm_is_out_of_order_and_leaves_by_itself(
    window: LaneWindow, commands: object
) -> None:
    window.receive(Alarm("disk", "The journal cannot be written: free some disk space.", True))
    assert window.view.panel.face.word == "OUT OF ORDER"
    assert "disk space" in window.view.panel.face.reason
    assert commands.sounds == [Sound.ERROR]
    window.receive(Alarm("disk"))
    assert window.view.panel.face.word == "READY"


def test_out_of_order_comes_back_after_an_answer_that_still_stood(window: LaneWindow) -> None:
    tell(window, states.admitted())
    window.receive(Alarm("disk", "The journal cannot be written.", True))
    assert window.view.panel.face.word == "COME IN"  # the visitor is walking
    assert window.view.banner.sentence == "The journal cannot be written."
    window.resting.timeout.emit()
    assert window.view.panel.face.word == "OUT OF ORDER"


def test_a_refusal_gives_way_to_out_of_order_at_once(window: LaneWindow) -> None:
    tell(window, states.used())
    window.receive(Alarm("disk", "The journal cannot be written.", True))
    assert window.view.panel.face.word == "OUT OF ORDER"


def test_a_stop_in_the_midst_of_a_scan_is_out_of_order(window: LaneWindow) -> None:
    window.receive(Started(states.scan()))
    window.receive(Alarm("lane", "The lane stopped. Start the program again.", True))
    assert window.view.panel.face.word == "OUT OF ORDER"


def test_a_scan_without_an_answer_is_said_and_is_not_ready(window: LaneWindow) -> None:
    window.receive(Started(states.scan()))
    window.resting.timeout.emit()
    assert window.view.panel.face.word == "CHECKING"
    assert "no answer yet" in window.view.banner.sentence
    window.receive(Answered(states.admitted()))
    assert not window.view.banner.isVisible()


def test_time_passing_does_not_close_a_page_somebody_works_on(window: LaneWindow) -> None:
    tell(window, states.admitted())
    for open_page in (window.staff.open_manual, window.staff.undoing.open, window.staff.open_help):
        open_page()
        page = window.view.page
        window.resting.timeout.emit()
        assert window.view.page is page


def test_the_banner_shows_one_alarm_the_most_important(window: LaneWindow) -> None:
    window.receive(Alarm("link", "Castle does not answer."))
    window.receive(Alarm("disk", "The journal cannot be written.", True))
    window.receive(Alarm("copy", "The local copy is old."))
    tell(window, states.admitted())
    assert window.view.banner.sentence == "The journal cannot be written."
    window.receive(Alarm("disk"))
    assert window.view.banner.sentence == "The local copy is old."
    window.receive(Alarm("copy"))
    window.receive(Alarm("link"))
    assert not window.view.banner.isVisible()


def test_the_same_alarm_again_is_not_heard_again(window: LaneWindow, commands: object) -> None:
    for _ in range(3):
        window.receive(Alarm("link", "Castle does not answer."))
    assert commands.sounds == [Sound.ERROR]


def test_an_alarm_does_not_take_the_chooser_away(window: LaneWindow, commands: object) -> None:
    tell(window, states.package())
    window.receive(Alarm("link", "Castle does not answer."))
    assert window.view.page is window.view.chooser
    assert commands.calls == []


def test_an_alarm_does_not_take_a_refusal_away(window: LaneWindow) -> None:
    tell(window, states.used())
    window.receive(Alarm("link", "Castle does not answer."))
    assert window.view.panel.face.word == "STOP"


def test_a_dead_camera_is_said_with_its_mend_and_comes_back(window: LaneWindow) -> None:
    window.receive(CameraState(Sight.UNPLUGGED, "The camera gives no pictures. Check its cable."))
    assert window.view.banner.sentence == "The camera gives no pictures. Check its cable."
    window.receive(CameraState(Sight.OK, ""))
    assert not window.view.banner.isVisible()


def test_a_hand_scanner_that_went_is_said_and_comes_back(window: LaneWindow) -> None:
    window.receive(HandScannerState(False, "The hand scanner is gone. Check its cable."))
    assert window.view.banner.sentence == "The hand scanner is gone. Check its cable."
    window.receive(HandScannerState(True, ""))
    assert not window.view.banner.isVisible()
    assert "hand scanner" in window.view.bar.accessibleName()


def test_a_failed_eye_is_out_of_order_until_it_sees_again(window: LaneWindow) -> None:
    window.receive(EyeFault("The camera reader failed (ValueError)."))
    assert window.view.panel.face.word == "OUT OF ORDER"
    window.receive(CameraState(Sight.OK, ""))
    assert window.view.panel.face.word == "READY"


def test_what_is_disputed_is_not_called_synced(window: LaneWindow) -> None:
    window.receive(Standing(0, 1, ManifestState.FRESH, 10.0, 2400))
    said = window.view.bar.accessibleName()
    assert "1 disputed" in said
    assert "synced" not in said


def test_a_hint_is_written_over_the_picture(window: LaneWindow) -> None:
    window.receive(Hint(HintKind.ONE_AT_A_TIME, "One ticket at a time, please."))
    assert window.view.picture.hint == "One ticket at a time, please."
    window.receive(Hint(HintKind.NONE, ""))
    assert window.view.picture.hint == ""


def test_the_state_bar_says_links_debts_age_camera_and_sound(window: LaneWindow) -> None:
    window.receive(LinkChanged("castle", LinkState.OFFLINE))
    window.receive(LinkChanged("harbour", LinkState.OFFLINE, forced=True))
    window.receive(Standing(37, 1, ManifestState.STALE, 4000.0, 2400))
    window.receive(CameraState(Sight.OK, ""))
    window.receive(Silent(True))
    window.receive(Alarm("ledger", "The venue ledger does not answer."))
    window.receive(Power(63, False))
    said = window.view.bar.accessibleName()
    for words in (
        "venue ledger",
        "battery 63 %",
        "North gate 1",
        "castle offline",
        "harbour switched off",
        "37 owed, 1 disputed",
        "copy 66 min old: stale",
        "camera",
        "no sound",
    ):
        assert words in said


def test_the_state_bar_leaves_out_what_is_well_rather_than_write_small(
    window: LaneWindow, qtbot: QtBot
) -> None:
    window.receive(LinkChanged("castle", LinkState.OFFLINE))
    window.receive(LinkChanged("harbour", LinkState.SLOW))
    window.receive(Standing(37, 2, ManifestState.STALE, 4000.0, 12))
    for message in (CameraScore(80), HandScannerState(True, ""), Alarm("ledger", "")):
        window.receive(message)
    window.receive(Power(64, False))
    window.receive(Silent(True))
    bar = window.view.bar
    qtbot.waitUntil(lambda: len(bar.drawn) > 1)
    bar.repaint()
    said = [mark.words for mark in bar.drawn]
    assert {"37 owed, 2 disputed", "copy 66 min old: stale", "battery 64 %", "no sound"} < set(said)
    assert "hand scanner" not in said and "hand scanner" in bar.accessibleName()


def test_a_supplier_that_was_not_asked_yet_is_not_called_online(window: LaneWindow) -> None:
    window.receive(LinkChanged("castle", None))
    assert "castle not asked yet" in window.view.bar.accessibleName()
    assert [mark.kind for mark in window.view.bar.marks() if "castle" in mark.words] == [""]


def test_many_suppliers_are_counted_and_only_the_troubled_named(window: LaneWindow) -> None:
    for name in ("abbey", "castle", "harbour", "museum"):
        window.receive(LinkChanged(name, LinkState.ONLINE))
    window.receive(LinkChanged("castle", LinkState.OFFLINE))
    said = window.view.bar.accessibleName()
    assert "3 of 4 online" in said
    assert "castle offline" in said
    assert "museum" not in said


def test_an_answer_to_the_same_scan_takes_its_place_in_the_history(window: LaneWindow) -> None:
    tell(window, states.used())
    tell(window, states.admitted())
    assert len(window.view.history.past) == 1


def test_a_message_for_somebody_else_is_let_pass(window: LaneWindow) -> None:
    window.receive("what is this")
    assert window.view.panel.face.word == "READY"


def test_everything_can_be_heard_by_a_screen_reader(window: LaneWindow) -> None:
    tell(window, states.check_id())
    panel = window.view.panel
    assert panel.accessibleName() == "COME IN"
    for words in ("2 people", "2 students", "CHECK ID", "Castle and gardens"):
        assert words in panel.accessibleDescription()
    for button in window.view.buttons:
        assert button.accessibleName()


@pytest.mark.parametrize("name", ["used", "admitted", "package"])
def test_the_same_answer_twice_is_shown_twice(window: LaneWindow, name: str) -> None:
    for _ in range(2):
        tell(window, getattr(states, name)())
    assert window.view.panel.face.word in ("STOP", "COME IN", "CHOOSE")


def test_a_supplier_that_is_silent_is_told_in_words_and_outranked_by_all_else(
    window: LaneWindow, commands: object
) -> None:
    window.receive(LinkChanged("castle", LinkState.OFFLINE))
    said = "castle does not answer: the lane goes on with its local copy. Check the network."
    assert window.view.banner.sentence == said
    assert commands.sounds == []
    window.receive(Alarm("power", "The battery is at 9 %."))
    assert window.view.banner.sentence == "The battery is at 9 %."
    window.receive(LinkChanged("harbour", LinkState.OFFLINE))
    assert window.view.banner.sentence == "The battery is at 9 %."
    window.receive(Alarm("power"))
    window.receive(LinkChanged("harbour", LinkState.OFFLINE, forced=True))
    assert window.view.banner.sentence == said
    window.receive(LinkChanged("castle", LinkState.ONLINE))
    assert window.view.banner.sentence == ""


def test_a_lens_that_gets_dirty_is_seen_in_the_state_bar(window: LaneWindow) -> None:
    for sharp, kind in ((84, "good"), (12, "warn")):
        window.receive(CameraState(Sight.OK, ""))
        window.receive(CameraScore(sharp))
        assert window.view.bar.camera == Mark(f"camera {sharp}/100", kind)
