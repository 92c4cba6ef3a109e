"""Every language says everything, fits the smallest screen, and counts as its speakers do."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import screenshots
import states
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scanner.adapters.octo.client import NOT_GRANTED
from scanner.domain.decision import Decision
from scanner.domain.phrase import Phrase, together
from scanner.domain.sentence import message
from scanner.domain.ticket import Candidate, Use
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.settings import LANGUAGES, BadSettings, read
from scanner.ui import i18n, language, paint, theme
from scanner.ui.assets import asset
from scanner.ui.kiosk.window import KioskWindow
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Alarm, Answered, Started, of_connection

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [code for code in LANGUAGES if code != "en"]
# Names and products from outside may be of any length: they may end in an ellipsis.
FOREIGN = ("admit-long-names", "admit-hostile-text")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    theme.load_fonts()
    yield
    language.use("en")


def gone(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def messages(code: str) -> list[ET.Element]:
    return list(ET.parse(asset("translations", f"gate_{code}.ts")).getroot().iter("message"))


def forms(one: ET.Element) -> list[str]:
    """All that a message may become."""
    translation = one.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def test_the_languages_are_those_of_the_settings() -> None:
    assert set(language.LOCALES) == set(LANGUAGES)
    for code in LANGUAGES:
        assert not language.language(code).translator.isEmpty(), code


@pytest.mark.skipif(shutil.which("make") is None, reason="the files are made with make")
def test_the_files_are_what_make_makes_of_todays_texts(tmp_path: Path) -> None:
    """A text that was added, changed or dropped shows here: run `make translations`, and translate
    what is unfinished in assets/translations/*.ts."""
    here = ROOT / "assets" / "translations"
    for file in here.glob("*.ts"):
        shutil.copy(file, tmp_path)
    made = ["make", "-s", "-o", "setup", "translations", f"TRANSLATIONS={tmp_path}"]
    subprocess.run(made, cwd=ROOT, check=True, capture_output=True, timeout=60)
    for file in sorted(tmp_path.iterdir()):
        assert file.read_bytes() == (here / file.name).read_bytes(), file.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_missing_and_each_keeps_its_places(code: str) -> None:
    for one in messages(code):
        source = one.findtext("source") or ""
        translation = one.find("translation")
        assert translation is not None and not translation.get("type"), source
        for form in forms(one):
            assert form.strip(), source
            places = re.findall(r"\{\w+\}", source)
            assert sorted(re.findall(r"\{\w+\}", form)) == sorted(places), source


@pytest.mark.parametrize("code", OTHERS)
def test_no_sentence_was_left_in_english(code: str) -> None:
    for one in messages(code):
        source = one.findtext("source") or ""
        if len(re.findall(r"[a-z]{2,}", source)) > 2:
            assert source not in forms(one)


def test_the_bundled_fonts_have_every_letter(qapp: QApplication) -> None:
    for style in ("", "-Bold"):
        first = QRawFont(str(asset("fonts", f"DejaVuSans{style}.ttf")), 16)
        second = QRawFont(str(asset("fonts", f"GateSansJP{style or '-Regular'}.otf")), 16)
        for code in LANGUAGES:
            letters = set("".join(form for one in messages(code) for form in forms(one)))
            missing = [
                letter
                for letter in letters
                if not any(font.supportsCharacter(ord(letter)) for font in (first, second))
            ]
            assert [letter for letter in missing if not letter.isspace()] == [], code


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_clipped_or_broken_on_the_smallest_screen(
    code: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.use(code)
    whole = paint.fit
    seen: dict[tuple[object, ...], str] = {}
    state = ""

    def fit(*given: object) -> tuple[int, str, bool]:
        """What the screen does, noted with the state that first asked for it."""
        seen.setdefault(given, state)
        return whole(*given)

    monkeypatch.setattr(paint, "fit", fit)
    still = screenshots.Still()
    lane = LaneWindow(still, "North gate 1", zone=states.ZONE)
    kiosk = KioskWindow(still, "North gate 1", zone=states.ZONE, languages=[code])
    for window, shows in ((lane, screenshots.STATES), (kiosk, screenshots.KIOSK)):
        window.resize(1024, 600)
        window.show()
        if window is lane:
            screenshots.history(lane)
        for state, show in shows.items():
            if state in FOREIGN:
                continue
            show(window)
            window.grab()
            for kind in ("link castle", "camera", "turnstile"):
                window.receive(Alarm(kind))
        gone(window)
    assert len(seen) > 200
    assert [(state, text) for (text, *room), state in seen.items() if not fits(text, *room)] == []


def fits(text: str, width: int, height: int, most: int, least: int, bold: bool = False) -> bool:
    """Neither cut nor with a word broken in two."""
    size, shown, complete = paint.fit(text, width, height, most, least, bold)
    room = QRect(0, 0, width, 1_000_000)
    wrapped = QFontMetrics(theme.font(size, bold)).boundingRect(room, paint._WRAP, shown)
    return complete and wrapped.width() <= width


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("en", 1, "1 person"),
        ("en", 2, "2 people"),
        ("de", 1, "1 Person"),
        ("fr", 1, "1 personne"),
        ("cs", 2, "2 osoby"),
        ("cs", 5, "5 osob"),
        ("pl", 1, "1 osoba"),
        ("pl", 4, "4 osoby"),
        ("pl", 12, "12 osób"),
        ("pl", 22, "22 osoby"),
        ("ja", 3, "3名"),
        ("ar", 1, "شخص واحد"),
        ("ar", 2, "شخصان"),
        ("ar", 3, "3 أشخاص"),
        ("ar", 11, "11 شخصًا"),
        ("ar", 100, "100 شخص"),
    ],
)
def test_people_are_counted_as_the_language_counts(code: str, count: int, words: str) -> None:
    language.use(code)
    assert i18n.people_words(count) == words


@pytest.mark.parametrize(
    ("code", "day", "thousands"),
    [
        ("en", "4 Jul 2026", "1,234"),
        ("de", "4. Juli 2026", "1.234"),
        ("cs", "4. 7. 2026", "1\N{NO-BREAK SPACE}234"),
        ("ja", "2026年7月4日", "1,234"),
        ("ar", "4 يوليو 2026", "1,234"),
    ],
)
def test_days_and_numbers_are_written_as_there(code: str, day: str, thousands: str) -> None:
    language.use(code)
    assert language.day(date(2026, 7, 4)) == day
    assert language.number(1234) == thousands


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.OK])
def test_every_reason_has_its_sentence_in_every_language(code: str, reason: Reason) -> None:
    at = datetime(2026, 7, 14, 9, 8, tzinfo=UTC)
    candidate = Candidate("castle", "b-1", (), Source.SERVER, product="Castle")
    verdict = Decision(
        Verdict.REFUSE,
        reason,
        Source.SERVER,
        candidate,
        used=Use(at, "South gate 2"),
        detail="Sold out",
    )
    english = message(verdict, UTC)
    language.use(code)
    said = i18n.said(english)
    assert (said == english) is (code == "en") or reason is Reason.ALREADY_USED
    if reason is Reason.ALREADY_USED:
        assert "South gate 2" in said and language.clock(at) in said
    elif reason is not Reason.UNREADABLE:
        # The supplier's own words stay as they are, and are marked as its.
        assert "Sold out" in said
        assert re.search(r"[“„«「]\W?.?Sold out", said)


def test_what_is_wrong_with_a_connection_is_said_in_the_language_spoken() -> None:
    alarm = of_connection("key", "castle", together(NOT_GRANTED, Phrase("link", "Check its key.")))
    assert alarm.sentence.startswith("castle: The supplier does not grant")
    with language.speaking("de"):
        assert language.said(alarm.sentence) == (
            "castle: Der Anbieter gewährt diesem Schlüssel octo/redemption nicht. Schlüssel prüfen."
        )


def test_words_from_outside_never_fill_places_or_turn_the_line() -> None:
    language.use("ar")
    decision = Decision(
        Verdict.REFUSE, Reason.SUPPLIER_REFUSED, Source.SERVER, detail="{why} \u202eevil %n"
    )
    said = i18n.said(message(decision))
    assert "\u2068{why} evil %n\u2069" in said
    assert "\u202e" not in said


def test_arabic_reads_from_right_to_left_but_a_keypad_does_not(qtbot: QtBot) -> None:
    language.use("ar")
    window = LaneWindow(screenshots.Still(), "North gate 1", zone=states.ZONE)
    window.resize(1024, 600)
    window.show()
    window.staff.open_manual()
    window.grab()
    view = window.view
    assert view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert view.picture.x() < view.panel.mapTo(view, view.panel.rect().topLeft()).x()
    one, two = view.manual.keys[:2]
    assert one.x() < two.x()
    gone(window)


def test_a_kiosk_turns_through_its_visitors_languages_and_begins_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "LANGUAGE_STAYS", 0.02)
    window = KioskWindow(
        screenshots.Still(), "North gate 1", zone=states.ZONE, languages=["de", "ar"]
    )
    window.show()
    seen: list[tuple[str, Qt.LayoutDirection]] = []

    def turned() -> bool:
        panel = window.view.panel
        seen.append((panel.face.word, panel.layoutDirection()))
        return ("قف", Qt.LayoutDirection.RightToLeft) in seen

    window.receive(Started(states.scan()))
    window.receive(Answered(states.used()))
    assert window.view.panel.face.word == "HALT"
    qtbot.waitUntil(turned)
    window.receive(Started(states.scan()))
    window.receive(Answered(states.admitted()))
    assert window.view.panel.face.word == "BITTE EINTRETEN"
    assert window.view.panel.layoutDirection() is Qt.LayoutDirection.LeftToRight
    gone(window)


def test_the_staffs_language_and_the_visitors_are_two_settings(tmp_path: Path) -> None:
    given = {
        "lane": {"id": "north-1"},
        "connection": [{"id": "castle", "base_url": "https://example.com", "api_key": "x"}],
        "screen": {"language": "cs", "visitor_languages": ["de", "ja"]},
    }
    screen = read(given, tmp_path, {}).screen
    assert (screen.language, screen.visitor_languages) == ("cs", ("de", "ja"))
    given["screen"] = {"language": "xx", "visitor_languages": ["de", "tlh"]}
    with pytest.raises(BadSettings) as wrong:
        read(given, tmp_path, {})
    assert len(wrong.value.mistakes) == 2
