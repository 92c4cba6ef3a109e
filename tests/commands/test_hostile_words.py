"""What a supplier says is shown, in a terminal and in the log, and never obeyed by either."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scanner import cli
from tests.rotten import Parts, body, peer

EVIL = "\x1b]0;owned\x07\x1b[2J<b>Kim</b>\u202egnp\u200b\n=HYPERLINK(1)\x9b"


def rotten_names() -> Parts:
    booking = {
        "uuid": EVIL, "supplierReference": EVIL, "resellerReference": EVIL, "status": "CONFIRMED",
        "redemptionStatus": "REDEEMABLE", "contact": {"fullName": EVIL},
        "product": {"internalName": EVIL}, "option": {"internalName": EVIL},
        "unitItems": [{"uuid": "u1", "unitId": EVIL, "unit": {"type": EVIL}}],
    }  # fmt: skip
    return body(json.dumps([booking]))


def rotten_words() -> Parts:
    refusal = {"error": "BAD_REQUEST", "errorMessage": EVIL, "redemptionErrorCode": EVIL}
    head = b"HTTP/1.1 409 \x1b[2J\r\nServer: \x1b[2J\r\nRetry-After: \x9b\r\n"
    return body(json.dumps(refusal), head)


@pytest.mark.parametrize(
    "line",
    [
        "lookup X-1", "lookup X-1 --json", "admit X-1", "admit X-1 --json", "doctor", "sync --once",
        "sync --once --json", "booking get x", "booking list --date 2026-05-14 --json",
    ],
)  # fmt: skip
@pytest.mark.parametrize("says", [rotten_names, rotten_words])
def test_nothing_that_a_supplier_says_moves_the_terminals_cursor(
    profile: Path,
    line: str,
    says: Callable[[], Parts],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with peer(says()) as rotten:
        (profile / "config.toml").write_text(
            f'[lane]\nid = "north-1"\n[[connection]]\nid = "rotten"\n'
            f'base_url = "{rotten.url}"\napi_key = "sesame"\n'
        )
        (profile / "config.toml").chmod(0o600)
        monkeypatch.setattr("sys.argv", ["gate-scanner", "--verbose", *line.split()])
        with pytest.raises(SystemExit):
            cli.main()
    said = "".join(capsys.readouterr())
    assert said
    said += (profile / "logs" / "gate-scanner.log").read_text("utf-8")
    assert not {c for c in said if c in "\x1b\x07\x9b\u202e\u200b"}
