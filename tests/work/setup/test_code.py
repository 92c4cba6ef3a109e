from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.adapters import secrets, setup_code
from scanner.domain.setup_code import BadCode, clean_pin
from scanner.settings import ConnectionSettings, LaneSettings, Settings
from scanner.work.setup.code import Taking, make
from scanner.work.setup.draft import Draft, resume

NOW = datetime(2026, 7, 1, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)


@pytest.fixture
def desk(tmp_path: Path) -> Settings:
    castle = ConnectionSettings("castle", "https://api.example.com/octo")
    secrets.keep(tmp_path / "desk", "castle", "k-1")
    return Settings(tmp_path / "desk", LaneSettings("n1", mode="kiosk"), (castle,))


class Clock:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_wrong_pins_make_the_right_one_wait_too(desk: Settings, tmp_path: Path) -> None:
    made, clock = make(desk, NOW), Clock()
    taking = Taking(tmp_path / "lane", lambda: NOW, clock)
    draft = Draft(tmp_path / "lane")
    envelope = taking.look(made.text)
    for _ in range(3):
        with pytest.raises(BadCode, match="not the PIN"):
            taking.take(envelope, "ACDEF-GHJKL", draft)
    with pytest.raises(BadCode, match="wait 5 s"):
        taking.take(envelope, made.pin, draft)
    assert draft.connections == []
    clock.at += 6
    taking.take(envelope, made.pin, draft)
    assert draft.keys == {"castle": "k-1"}


def test_a_code_keeps_the_name_and_language_that_the_lane_has(
    desk: Settings, tmp_path: Path
) -> None:
    made = make(desk, NOW)
    draft = Draft(tmp_path / "lane")
    draft.section("lane").update(id="south-2", name="South")
    draft.section("screen").update(language="cs")
    Taking(draft.folder, lambda: NOW).take(Taking(draft.folder, lambda: NOW).look(made.text),
                                           made.pin, draft)  # fmt: skip
    assert draft.sections["lane"] == {"mode": "kiosk", "id": "south-2", "name": "South"}
    assert draft.sections["screen"] == {"language": "cs"}


@pytest.mark.parametrize(
    "content",
    [
        {"connection": 3},
        {"connection": [{"id": "castle"}]},
        {"connection": [{"id": "castle", "base_url": "https://e.com", "key": "a b"}]},
        {"connection": [{"id": [], "key": "k"}]},
        {"connection": [{"id": "castle", "key": "k", "surprise": 1}]},
        {"lane": 7},
        {"camera": {"device": 0, "surprise": 1}},
    ],
    ids=str,
)
def test_a_strange_profile_inside_a_good_code_changes_nothing(
    content: dict[str, object], tmp_path: Path
) -> None:
    key = setup_code.signing_key(tmp_path / "desk")
    envelope = setup_code.seal(content, "ACDEFGHJKL", key, NOW, timedelta(hours=1))
    draft = Draft(tmp_path / "lane")
    with pytest.raises(BadCode, match="not understood"):
        Taking(draft.folder, lambda: NOW).take(envelope, clean_pin("acdefghjkl"), draft)
    assert draft == Draft(tmp_path / "lane")
    assert not draft.folder.exists()


def test_an_expired_code_is_refused_before_any_pin(desk: Settings, tmp_path: Path) -> None:
    made = make(desk, NOW, timedelta(hours=1))
    with pytest.raises(BadCode, match="was good until"):
        Taking(tmp_path, lambda: NOW + timedelta(hours=2)).look(made.text)


def test_a_draft_is_taken_up_again_without_its_keys(desk: Settings, tmp_path: Path) -> None:
    made = make(desk, NOW)
    draft = Draft(tmp_path / "lane")
    taking = Taking(draft.folder, lambda: NOW)
    taking.take(taking.look(made.text), made.pin, draft)
    draft.step = "camera"
    draft.save()
    assert "k-1" not in (draft.folder / "setup.json").read_text()
    again = resume(draft.folder)
    assert (again.step, again.connections) == ("camera", draft.connections)
    assert again.without_key() == ["castle"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"step": 1}', "\x00", '{"step":"","sections":[],"connections":[]}',
             '{"step":"","sections":{},"connections":[{}]}', "[" * 100_000]
)  # fmt: skip
def test_a_damaged_draft_is_begun_anew(tmp_path: Path, text: str) -> None:
    (tmp_path / "setup.json").write_text(text)
    assert resume(tmp_path) == Draft(tmp_path)
