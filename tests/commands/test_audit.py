from __future__ import annotations

import csv
import io
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
import pytest

from scanner.adapters.journal.store import Store
from scanner.cli import cli

NOON = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)
CONFIG = """
[lane]
id = "north-1"
time_zone = "Europe/London"
keep_days = 30

[[connection]]
id = "castle"
base_url = "https://api.example.com/octo"
api_key = "secret"
"""


@pytest.fixture
def lane(profile: Path) -> Path:
    (profile / "config.toml").write_text(CONFIG)
    with closing(Store(profile / "journal.db", "North gate")) as store, store.writing():
        store.append(
            "ADMIT",
            "scan-1",
            NOON,
            {
                "verdict": "ADMIT",
                "reason": "OK",
                "product": '=HYPERLINK("http://x")',
                "party": {"ADULT": 2},
                "people": 2,
                "message": "Come in,\nplease",
            },
            {"code": "+CODE-1", "name": "@Robin"},
        )
        store.append(
            "DISPUTE", "scan-1", NOON + timedelta(hours=1), {"reason": "CANCELLED", "place": "N"}
        )
    return profile


def run(*words: str) -> int:
    code = cli.main(["journal", *words], standalone_mode=False)
    return code if isinstance(code, int) else 0


def test_csv_holds_every_row_with_both_times(
    lane: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    run("export", "--format", "csv")
    out = capfdbinary.readouterr().out.decode()
    first, second = csv.DictReader(io.StringIO(out, newline=""))
    assert (first["seq"], first["kind"], first["people"]) == ("1", "ADMIT", "2")
    assert first["at"] == "2026-05-14T12:00:00.000000+00:00"
    assert first["local"] == "2026-05-14T13:00:00+01:00"
    assert first["party"] == '{"ADULT": 2}'
    assert first["message"] == "Come in,\\u000aplease"
    assert len(first["hash"]) == 64
    assert json.loads(second["details"])["place"] == "N"
    assert "CODE-1" not in out
    assert "Robin" not in out


def test_no_cell_begins_like_a_formula(
    lane: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    run("export", "--format", "csv", "--private")
    out = capfdbinary.readouterr().out.decode()
    row = next(csv.DictReader(io.StringIO(out, newline="")))
    assert row["product"] == '\'=HYPERLINK("http://x")'
    assert row["private_code"] == "'+CODE-1"
    assert row["private_name"] == "'@Robin"


def test_json_lines_say_it_plainly(lane: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run("export", "--format", "jsonl", "--private")
    first, second = map(json.loads, capfd.readouterr().out.splitlines())
    assert first["product"] == '=HYPERLINK("http://x")'
    assert first["private"] == {"code": "+CODE-1", "name": "@Robin"}
    assert (second["kind"], second["place"], second["private"]) == ("DISPUTE", "N", None)


@pytest.mark.parametrize("since", ["2026-05-14T13:30", "2026-05-14T12:30:00Z"])
def test_an_export_begins_at_a_time_of_the_lane(
    lane: Path, capfd: pytest.CaptureFixture[str], since: str
) -> None:
    run("export", "--format", "jsonl", "--since", since)
    assert [json.loads(line)["seq"] for line in capfd.readouterr().out.splitlines()] == [2]


def test_a_time_that_is_none_is_a_usage_error(lane: Path) -> None:
    with pytest.raises(click.UsageError, match="is not a time"):
        run("export", "--format", "csv", "--since", "yesterday")


def test_an_exported_file_is_private_and_never_written_over(
    lane: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = lane / "audit.csv"
    run("export", "--format", "csv", "--output", str(target))
    assert target.stat().st_mode & 0o777 == 0o600
    assert capfd.readouterr().out == ""
    before = (lane / "journal.db").read_bytes()
    with pytest.raises(click.ClickException, match="is there already"):
        run("export", "--format", "csv", "--output", str(lane / "journal.db"))
    assert (lane / "journal.db").read_bytes() == before


def test_verify_says_yes_with_the_last_hash(lane: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("verify", "--json") == 0
    said = json.loads(capfd.readouterr().out)
    assert (said["ok"], said["row"], said["rows"]) == (True, None, 2)
    assert len(said["hash"]) == 64


def test_verify_names_the_first_broken_row(lane: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(lane / "journal.db", isolation_level=None)) as db:
        db.execute("drop trigger journal_stays")
        db.execute("update journal set body = '{}' where seq = 2")
    assert run("verify", "--json") == 1
    said = json.loads(capfd.readouterr().out)
    assert (said["ok"], said["row"], said["rows"]) == (False, 2, 2)
    assert "edited" in said["why"]
    assert run("verify") == 1
    assert "row 2" in capfd.readouterr().err


def test_verify_makes_nothing_where_nothing_is(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    command = [sys.executable, "-m", "scanner", "--profile", str(nowhere), "journal", "verify"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "no journal here" in done.stderr
    assert "Traceback" not in done.stderr
    assert not nowhere.exists()


def test_verify_says_in_json_that_a_journal_is_damaged(
    lane: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (lane / "journal.db").write_bytes(b"no database at all, but long enough" * 200)
    assert run("verify", "--json") == 1
    said = json.loads(capfd.readouterr().out)
    assert said["ok"] is False
    assert "damaged" in said["why"]


def test_purge_keeps_the_days_of_the_settings(
    lane: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run("purge", "--days", "36500", "--json")
    assert json.loads(capfd.readouterr().out)["purged"] == 0
    with closing(Store(lane / "journal.db", "North gate")) as store, store.writing():
        now = datetime.now(UTC)
        store.append("SCAN", "old", now - timedelta(days=31), {}, {"code": "OLD"})
        store.append("SCAN", "new", now - timedelta(days=29), {}, {"code": "NEW"})
    old = 2 if now - NOON > timedelta(days=30) else 1
    run("purge", "--json")
    assert json.loads(capfd.readouterr().out)["purged"] == old
    assert run("verify") == 0
