"""From a bare profile to a `config.toml` that a lane opens with, by a person at the real window."""

from __future__ import annotations

import copy
import errno
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from relays import HttpBoard
from shiboken6 import isValid

from scanner.adapters import private, qr, secrets, setup_code
from scanner.adapters.operators import Operators
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.wedge import LAYOUT_TEST
from scanner.settings import (
    LANGUAGES,
    ConnectionSettings,
    LaneSettings,
    Settings,
    TurnstileSettings,
    load,
)
from scanner.ui import language
from scanner.ui.setup.begin import CodeStep, LanguageStep
from scanner.ui.setup.devices import CameraStep, HandScannerStep
from scanner.ui.setup.lane import LaneStep, OperatorsStep
from scanner.ui.setup.parts import Step
from scanner.ui.setup.summary import SummaryStep
from scanner.ui.setup.supplier import ConnectionStep, ProductsStep
from scanner.ui.setup.turnstile import TurnstileStep
from scanner.ui.setup.window import STEPS, SetupWindow
from scanner.work.setup.code import make
from scanner.work.setup.draft import Draft, resume

WAIT = 15_000  # ms; a slow machine, not a slow window
FILLED = {
    "sections": {"lane": {"id": "n", "name": "N"}},
    "connections": [{"id": "c", "base_url": "https://e.com"}],
    "keys": {"c": "k"},
}
S = TypeVar("S", bound=Step)


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


@pytest.fixture
def opened(qtbot: QtBot, profile: Path) -> Iterator[Callable[..., SetupWindow]]:
    """Opens the window on this test's profile; what was left in it is taken up again."""
    windows: list[SetupWindow] = []

    def open_at(step: str = "", **filled: object) -> SetupWindow:
        draft = resume(profile)
        if step:
            draft.step = step
        for name, value in filled.items():
            setattr(draft, name, value)
        window = SetupWindow(draft)
        window.resize(1024, 600)
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield open_at
    for window in filter(isValid, windows):
        window.close()
        window.close()  # kept or not
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    language.use("en")


def at(window: SetupWindow, kind: type[S]) -> S:
    assert isinstance(window.step, kind)
    return window.step


def test_a_person_sets_a_lane_up(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    profile: Path,
    supplier: EmbeddedSupplier,
    tmp_path: Path,
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "card.png").write_bytes(qr.png("TEST-CARD"))
    window = opened()
    ended: list[bool] = []
    window.ended.connect(ended.append)
    at(window, LanguageStep)
    window.go_on()
    at(window, CodeStep)
    window.go_on()

    connection = at(window, ConnectionStep)
    connection.url.setText(supplier.base_url)
    connection.key.setText("wrong-key")
    connection.call.click()
    qtbot.waitUntil(lambda: "does not accept this key" in connection.said.text(), timeout=WAIT)
    connection.key.setText(supplier.keys["castle"])
    connection.call.click()
    qtbot.waitUntil(lambda: "grants octo/redemption" in connection.said.text(), timeout=WAIT)
    window.go_on()

    lane = at(window, LaneStep)
    lane.name.setText("North gate 1")
    lane.id.clear()
    window.go_on()
    assert "short name" in at(window, LaneStep).said.text()
    lane.id.setText("north-1")
    lane.mode.setCurrentIndex(1)
    window.go_on()

    products = at(window, ProductsStep)
    products.list.item(0).setCheckState(Qt.CheckState.Checked)
    ticked = products.list.item(0).data(Qt.ItemDataRole.UserRole)
    window.go_on()

    camera = at(window, CameraStep)
    camera.device.setEditText(str(pictures))
    camera.use.click()
    qtbot.waitUntil(lambda: "It reads: TEST-CARD" in camera.said.text(), timeout=WAIT)
    window.go_on()

    at(window, HandScannerStep).scanned(LAYOUT_TEST)
    assert "agree on the keyboard" in at(window, HandScannerStep).said.text()
    window.go_on()

    turnstile = at(window, TurnstileStep)
    turnstile.driver.setCurrentIndex(turnstile.driver.findData("modbus-tcp"))
    window.go_on()
    assert "Fill this in: Host." in at(window, TurnstileStep).said.text()
    turnstile.driver.setCurrentIndex(0)
    window.go_on()

    operators = at(window, OperatorsStep)
    for name, pin, again in (("Nora", "4711", "4712"), ("Nora", "4711", "4711")):
        operators.name.setText(name)
        operators.pin.setText(pin)
        operators.again.setText(again)
        operators.put.click()
    qtbot.waitUntil(lambda: operators.table.rowCount() == 1, timeout=WAIT)
    window.go_on()

    summary = at(window, SummaryStep)
    assert "north-1" in summary.lines.text() and summary.missing.text() == ""
    assert not (profile / "config.toml").exists()
    window.next.click()
    qtbot.waitUntil(lambda: ended == [True], timeout=WAIT)
    settings = load(profile, {})
    assert (settings.lane.name, settings.lane.mode) == ("North gate 1", "kiosk")
    assert settings.lane.products == (ticked,)
    assert settings.camera.device == str(pictures)
    (castle,) = settings.connections
    assert secrets.key_of(castle, profile, {})[0] == supplier.keys["castle"]
    assert supplier.keys["castle"] not in (profile / "config.toml").read_text()
    assert Operators(profile).check("4711").name == "Nora"
    assert not (profile / "setup.json").exists()


@pytest.mark.parametrize("passes", [True, False])
def test_a_board_by_web_requests_is_opened_and_its_contact_seen(
    passes: bool, opened: Callable[..., SetupWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    board = HttpBoard(tmp_path, "generic")
    ours = board.settings()
    window = opened("turnstile", sections={"turnstile": {"passage_s": 10 if passes else 1}})
    step = at(window, TurnstileStep)
    shown = {name for name, field in step.lines.items() if field.isVisible()}
    assert shown == set() and not step.boxes["passage"].isVisible()
    for name, value in (("driver", "http"), ("style", "generic"), ("passage", "input")):
        step.boxes[name].setCurrentIndex(step.boxes[name].findData(value))
    shown = {name for name, field in step.lines.items() if field.isVisible()}
    assert shown == {
        "on_url", "off_url", "gate", "pulse_ms", "input", "input_url", "input_on", "input_off",
    }  # fmt: skip
    step.open.click()
    assert step.said.text() == "Fill this in: Opens."
    for name in ("on_url", "off_url", "input_url", "input_on", "input_off"):
        step.lines[name].setText(getattr(ours, name))
    for name, number in (("gate", "2"), ("input", "0"), ("pulse_ms", "100")):
        step.lines[name].setText(number)
    step.open.click()
    assert step.said.text() == "Input: a number from 1 to 254."
    step.lines["input"].setText("3")
    step.open.click()
    qtbot.waitUntil(lambda: "nobody there" in step.stands.text(), timeout=WAIT)
    assert [(c, on) for c, on in board.log if on] == [(2, True)] and board.channels == {2: False}
    if passes:
        board.set(3, True)
        qtbot.waitUntil(lambda: "somebody goes through" in step.stands.text(), timeout=WAIT)
        board.inputs[3] = False  # one look is the last
    said = "the passage contact works" if passes else "Nobody was seen"
    qtbot.waitUntil(lambda: said in step.said.text(), timeout=WAIT)
    window.go_on()
    written = window._draft.sections["turnstile"]
    assert (written["gate"], written["input"], written["passage"]) == (2, 3, "input")
    board.unplug()


def test_it_can_be_left_at_any_step_and_goes_on_there_without_the_key(
    opened: Callable[..., SetupWindow], qtbot: QtBot, profile: Path
) -> None:
    window = opened("connection")
    connection = at(window, ConnectionStep)
    connection.url.setText("https://api.example.com/octo")
    connection.key.setText("secret-key")
    window.go_on()
    at(window, LaneStep).name.setText("North gate 1")
    window.later.click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert not (profile / "config.toml").exists()
    assert "secret-key" not in (profile / "setup.json").read_text()
    assert (profile / "setup.json").stat().st_mode & 0o777 == 0o600
    again = opened()
    assert at(again, LaneStep).name.text() == "North gate 1"
    again.go_back()
    assert "give it again" in at(again, ConnectionStep).said.text()
    again.go_on()
    assert at(again, ConnectionStep).url.text() == "https://api.example.com/octo"


def test_a_disk_that_dreams_holds_nothing_up_and_the_newest_comes_last(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    profile: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    awake, write, threads = threading.Event(), private.write, []

    def slow(path: Path, text: str) -> None:
        threads.append(threading.current_thread())
        assert awake.wait(WAIT / 1000)
        write(path, text)

    monkeypatch.setattr(private, "write", slow)
    window = opened("lane", **copy.deepcopy(FILLED))
    for name in ("South gate", "North gate 1"):
        at(window, LaneStep).name.setText(name)
        window.go_on()
        window.go_back()
    window.close()
    assert window.isVisible() and not (profile / "setup.json").exists()
    awake.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert resume(profile).section("lane")["name"] == "North gate 1"
    assert threading.main_thread() not in threads and len(threads) < 5


def test_a_full_disk_is_told_and_keeps_nobody(
    opened: Callable[..., SetupWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(private, "write", full)
    window = opened("lane", **copy.deepcopy(FILLED))
    window.close()
    qtbot.waitUntil(lambda: "the disk is full" in at(window, LaneStep).said.text(), timeout=WAIT)
    window.close()
    assert not window.isVisible()


def test_what_is_being_written_is_written_before_the_window_goes(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    profile: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    awake, write, ended = threading.Event(), private.write, []

    def slow(path: Path, text: str) -> None:
        assert awake.wait(WAIT / 1000)
        write(path, text)

    monkeypatch.setattr(private, "write", slow)
    window = opened("summary", **copy.deepcopy(FILLED))
    window.ended.connect(ended.append)
    window.next.click()
    window.go_back()
    window.close()
    awake.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert ended == [True]
    assert (profile / "config.toml").exists() and not (profile / "setup.json").exists()


def test_nothing_is_written_without_a_key_that_a_restart_has_lost(
    opened: Callable[..., SetupWindow], profile: Path
) -> None:
    window = opened("summary", **{**copy.deepcopy(FILLED), "keys": {}})
    assert "c: Its key is kept nowhere yet" in at(window, SummaryStep).missing.text()
    window.next.click()
    assert "give it again" in at(window, ConnectionStep).said.text()
    assert not (profile / "config.toml").exists()


def test_a_set_up_code_fills_all_in_but_for_the_lanes_own_name(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)
    secrets.keep(tmp_path, "castle", "k-1")
    desk = Settings(
        tmp_path,
        LaneSettings("desk", "Desk", mode="kiosk"),
        (ConnectionSettings("castle", "https://api.example.com/octo"),),
        turnstile=TurnstileSettings("http", url="http://192.168.1.60"),
    )
    made = make(desk, datetime.now(UTC))
    window = opened("code")
    step = at(window, CodeStep)
    step.scanned("https://example.com")
    step.scanned(made.text[:-9])  # while the first is looked at: the newest counts
    step.scanned(made.text)
    qtbot.waitUntil(lambda: made.venue in step.said.text(), timeout=WAIT)
    step.pin.setText("ACDEF-GHJKL")
    step.take.click()
    qtbot.waitUntil(lambda: "not the PIN" in step.said.text(), timeout=WAIT)
    step.pin.setText(made.pin.lower())
    step.take.click()
    qtbot.waitUntil(lambda: "Taken over: castle" in step.said.text(), timeout=WAIT)
    window.go_on()
    assert at(window, ConnectionStep).key.text() == "k-1"
    window.go_on()
    assert at(window, LaneStep).mode.currentData() == "kiosk"
    assert at(window, LaneStep).name.text() == ""
    assert window._draft.sections["turnstile"]["url"] == "http://192.168.1.60"


def test_a_step_is_not_left_while_its_code_is_being_taken(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)
    secrets.keep(tmp_path, "castle", "k-1")
    connection = ConnectionSettings("castle", "https://api.example.com/octo")
    made = make(Settings(tmp_path, LaneSettings("desk"), (connection,)), datetime.now(UTC))
    opening, unseal = threading.Event(), setup_code.unseal

    def slow(*given: object) -> object:
        assert opening.wait(WAIT / 1000)
        return unseal(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(setup_code, "unseal", slow)
    window = opened("code")
    step = at(window, CodeStep)
    step.scanned(made.text)
    qtbot.waitUntil(lambda: made.venue in step.said.text(), timeout=WAIT)
    step.pin.setText(made.pin)
    step.take.click()
    window.go_on()  # a second tap, out of impatience
    assert at(window, CodeStep) is step
    opening.set()
    qtbot.waitUntil(lambda: "Taken over: castle" in step.said.text(), timeout=WAIT)
    window.go_on()
    assert at(window, ConnectionStep).key.text() == "k-1"


def test_the_language_changes_the_window_at_once(opened: Callable[..., SetupWindow]) -> None:
    window = opened()
    at(window, LanguageStep).list.setCurrentRow(1)
    assert window.back.text() == "Zurück"
    assert window._draft.section("screen")["language"] == "de"


def test_another_keyboard_is_told_and_repaired(opened: Callable[..., SetupWindow]) -> None:
    step = at(opened("hand scanner"), HandScannerStep)
    german = LAYOUT_TEST.translate(str.maketrans("yzYZ", "zyZY"))
    step.scanned(german)
    assert "another keyboard" in step.said.text() and "repaired" in step.said.text()
    assert step.draft.section("hand_scanner")["layout"] == german
    step.scanned(LAYOUT_TEST)
    assert step.draft.section("hand_scanner")["layout"] == ""


def test_the_window_goes_while_somebody_is_still_called(
    opened: Callable[..., SetupWindow], qtbot: QtBot
) -> None:
    """A thread that speaks to what is gone would end the program."""
    release, went = threading.Event(), threading.Event()
    window = opened("lane")
    heard: list[object] = []

    def work() -> None:
        assert release.wait(WAIT / 1000)

    window._errands.do(work, heard.append, heard.append)
    line = window._errands._line
    emit = line.emit

    def emitted(message: object) -> None:
        emit(message)
        went.set()

    line.emit = emitted  # type: ignore[method-assign]
    window.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(line)
    release.set()
    assert went.wait(WAIT / 1000) and heard == []


def burst(window: SetupWindow, text: str) -> None:
    """Keys as a hand scanner or a remote clipboard presses them: at once."""
    for glyph in text:
        key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(glyph)
        code = int(key) if key is not None else ord(glyph.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, glyph)
            QCoreApplication.sendEvent(window.windowHandle(), event)


def test_what_comes_in_a_burst_is_a_scan_only_where_one_is_asked_for(
    opened: Callable[..., SetupWindow], qtbot: QtBot
) -> None:
    window = opened("code")
    code = at(window, CodeStep)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    code.pasted.setFocus()
    burst(window, "NO-SETUP-CODE\r")
    qtbot.waitUntil(lambda: "no set-up code" in code.said.text(), timeout=WAIT)
    assert code.pasted.text() == ""
    code.pin.setEnabled(True)
    code.pin.setFocus()
    burst(window, "ACDEF-GHJKL\r")
    qtbot.waitUntil(lambda: code.pin.text() == "ACDEF-GHJKL", timeout=WAIT)
    window.go_on()
    connection = at(window, ConnectionStep)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    burst(window, "https://api.example.com/octo\tsecret-key")
    assert connection.url.text() == "https://api.example.com/octo"
    assert connection.key.text() == "secret-key"


@pytest.mark.parametrize("step", STEPS)
def test_every_field_and_button_has_a_name_and_is_reached_by_keyboard(
    step: str, opened: Callable[..., SetupWindow], qtbot: QtBot
) -> None:
    window = opened(step, **copy.deepcopy(FILLED))
    window._errands.forget()
    wanted = [
        widget
        for kind in (QLineEdit, QPushButton, QComboBox)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and not isinstance(widget.parent(), QComboBox)
    ]
    assert [w for w in wanted if not w.accessibleName()] == []
    seen: set[QWidget | None] = set()
    for _ in range(40):
        seen.add(window.focusWidget())
        window.focusNextChild()
    assert [w.accessibleName() for w in wanted if w not in seen] == []


def cut_off(window: SetupWindow) -> list[str]:
    """The widgets that lie outside the window, and the buttons too narrow for their words."""
    found = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, (QLineEdit, QPushButton, QLabel)) and widget.isVisible():
            place = widget.mapTo(window, widget.rect().bottomRight())
            narrow = isinstance(widget, QPushButton) and widget.width() < widget.sizeHint().width()
            if narrow or not window.rect().contains(place):
                found.append(widget.accessibleName() or widget.text())
    return found


@pytest.mark.parametrize("size", [(1024, 600), (800, 480), (600, 1024), (1920, 1080)], ids=str)
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_cut_off_on_small_and_upright_screens(
    step: str, size: tuple[int, int], opened: Callable[..., SetupWindow], qtbot: QtBot
) -> None:
    window = opened(step, **copy.deepcopy(FILLED))
    window._errands.forget()
    window.resize(*size)
    for _ in range(3):  # a new size is a new style, and a new style a new layout
        QCoreApplication.processEvents()
    assert cut_off(window) == []


def test_a_full_disk_is_a_sentence_and_nothing_is_half_written(
    opened: Callable[..., SetupWindow],
    qtbot: QtBot,
    profile: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened("summary", **copy.deepcopy(FILLED))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("scanner.adapters.private.os.fsync", full)
    summary = at(window, SummaryStep)
    window.next.click()
    qtbot.waitUntil(lambda: "the disk is full" in summary.said.text(), timeout=WAIT)
    assert list(profile.glob("config*")) == [] and list(profile.glob("keys*")) == []
    monkeypatch.undo()


def test_a_draft_of_strange_settings_begins_anew(profile: Path) -> None:
    (profile / "setup.json").write_text(
        '{"step": "camera", "sections": {"camera": {"lens": 1}}, "connections": []}'
    )
    assert resume(profile) == Draft(profile)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_step_fits_in_every_language(code: str, opened: Callable[..., SetupWindow]) -> None:
    language.use(code)
    window = opened(STEPS[0], **copy.deepcopy(FILLED))
    for number, _ in enumerate(STEPS):
        window.number = number
        window._show()
        window._errands.forget()
        for _ in range(3):
            QCoreApplication.processEvents()
        assert cut_off(window) == []
