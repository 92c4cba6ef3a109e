"""Set-up codes: sealed with a PIN, signed by the venue, good for a while; all else is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import zxingcpp

from scanner.adapters import setup_code
from scanner.domain.setup_code import (
    ALPHABET,
    LONGEST_IN_QR,
    PIN_LENGTH,
    BadCode,
    Envelope,
    clean_pin,
    fingerprint,
    is_setup_code,
    parse,
    shown_pin,
)

NOW = datetime(2026, 7, 1, 9, tzinfo=UTC)
PIN = "ACDEFGHJKL"
CONTENT = {"connections": [{"id": "castle", "key": "k-123"}], "lane": {"products": ["castle"]}}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The right strength takes 0.3 s each time."""
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)


@pytest.fixture
def code(tmp_path: Path) -> Envelope:
    return setup_code.seal(CONTENT, PIN, setup_code.signing_key(tmp_path), NOW)


def test_what_was_sealed_comes_out_again_by_its_pin(code: Envelope) -> None:
    assert setup_code.unseal(parse(code.text), PIN) == CONTENT


def test_the_code_is_letters_and_digits_that_any_hand_scanner_types(code: Envelope) -> None:
    assert code.text.isalnum() and code.text == code.text.upper()
    typed = "\n".join(code.text.lower()[at : at + 60] for at in range(0, len(code.text), 60))
    assert is_setup_code(typed)
    assert parse(typed) == parse(code.text)


def test_a_code_of_the_longest_kind_fits_a_qr_that_a_webcam_reads() -> None:
    made = zxingcpp.create_barcode("A" * LONGEST_IN_QR, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    assert made.symbology_identifier.startswith("]Q")
    assert zxingcpp.write_barcode_to_image(made, add_quiet_zones=False).shape == (117, 117)


def test_another_pin_opens_nothing_and_says_so(code: Envelope) -> None:
    with pytest.raises(BadCode, match="not the PIN"):
        setup_code.unseal(parse(code.text), "ACDEFGHJKM")


def test_every_changed_character_is_noticed(code: Envelope) -> None:
    for at in range(10, len(code.text) - 1, 7):
        other = "A" if code.text[at] != "A" else "B"
        changed = code.text[:at] + other + code.text[at + 1 :]
        with pytest.raises(BadCode, match="damaged or was changed"):
            setup_code.check_signature(parse(changed))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: "https://example.com", "no set-up code"),
        (lambda text: "", "no set-up code"),
        (lambda text: "GATESETUP", "no set-up code"),
        (lambda text: "GATESETUP1", "damaged"),
        (lambda text: "GATESETUP2" + text[10:], "another version"),
        (lambda text: text[:100], "damaged"),
        (lambda text: text[:-9], "damaged"),
        (lambda text: text + text[10:], "damaged"),
        (lambda text: text + "!", "damaged"),
        (lambda text: text + "A" * 300_000, "no set-up code"),
        (lambda text: text[:50] + "\u0410" + text[51:], "damaged"),
    ],
)
def test_what_is_no_whole_code_is_refused_in_a_sentence(
    code: Envelope, change: Callable[[str], str], sentence: str
) -> None:
    with pytest.raises(BadCode, match=sentence):
        setup_code.check_signature(parse(change(code.text)))


def test_a_profile_signed_anew_by_another_venue_does_not_open(
    code: Envelope, tmp_path: Path
) -> None:
    thief = setup_code.signing_key(tmp_path / "thief")
    stolen = replace(code, venue=thief.public_key().public_bytes_raw())
    resigned = replace(stolen, signature=thief.sign(stolen.signed))
    setup_code.check_signature(resigned)
    with pytest.raises(BadCode, match="not the PIN"):
        setup_code.unseal(parse(resigned.text), PIN)


def test_a_lane_takes_codes_of_its_own_venue_alone(code: Envelope, tmp_path: Path) -> None:
    lane = tmp_path / "lane"
    assert setup_code.trusted(lane) is None
    code.check(NOW, None, "venue.pub")
    setup_code.trust(lane, code.venue)
    code.check(NOW, setup_code.trusted(lane), "venue.pub")
    other = setup_code.seal(CONTENT, PIN, setup_code.signing_key(tmp_path / "other"), NOW)
    with pytest.raises(BadCode, match="another venue") as refused:
        other.check(NOW, setup_code.trusted(lane), "venue.pub")
    assert fingerprint(other.venue) in str(refused.value)
    (lane / "venue.pub").write_text("nonsense")
    with pytest.raises(BadCode, match="another venue"):
        code.check(NOW, setup_code.trusted(lane), "venue.pub")


@pytest.mark.parametrize(
    ("later", "sentence"),
    [
        (timedelta(hours=11), ""),
        (timedelta(hours=13), "was good until 01 Jul, 21:00"),
        (timedelta(minutes=-5), ""),
        (timedelta(hours=-1), "still to come"),
    ],
)
def test_a_code_is_good_for_its_time(code: Envelope, later: timedelta, sentence: str) -> None:
    if not sentence:
        code.check(NOW + later, None, "")
        return
    with pytest.raises(BadCode, match=sentence):
        code.check(NOW + later, None, "")


def test_the_time_of_a_code_cannot_be_stretched(code: Envelope) -> None:
    longer = replace(code, until=code.until + timedelta(days=365))
    with pytest.raises(BadCode, match="damaged or was changed"):
        setup_code.unseal(parse(longer.text), PIN)


def test_the_venue_keeps_its_signing_key(tmp_path: Path) -> None:
    first, second = (setup_code.signing_key(tmp_path) for _ in range(2))
    assert first.public_key() == second.public_key()
    assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600


def test_a_pin_is_typed_in_any_way_and_never_looks_alike() -> None:
    pin = setup_code.new_pin()
    assert len(pin) == PIN_LENGTH and set(pin) <= set(ALPHABET)
    assert clean_pin(f" {shown_pin(pin).lower()} ") == pin
    assert not set("01258BIOSZ") & set(ALPHABET)
    assert setup_code.new_pin() != pin


def test_a_bomb_inside_a_code_is_not_unpacked(tmp_path: Path) -> None:
    bomb = setup_code.seal({"x": "0" * 3_000_000}, PIN, setup_code.signing_key(tmp_path), NOW)
    assert len(bomb.text) < 10_000
    with pytest.raises(BadCode, match="damaged"):
        setup_code.unseal(parse(bomb.text), PIN)
