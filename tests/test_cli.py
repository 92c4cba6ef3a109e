"""The command line's contract: exit codes, one JSON value on stdout, sentences on stderr."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import scanner
from scanner import cli
from scanner.demo.supplier import EmbeddedSupplier


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    """One for all: each test takes a ticket of its own."""
    with EmbeddedSupplier() as started:
        yield started
    assert started.defects == []


@pytest.fixture(autouse=True)
def _healed(supplier: EmbeddedSupplier) -> Iterator[None]:
    supplier.requests.clear()
    yield
    supplier.heal()
    log = logging.getLogger("scanner")
    while log.handlers:
        log.handlers.pop().close()


@pytest.fixture
def lane(profile: Path, supplier: EmbeddedSupplier) -> Path:
    configure(profile, supplier)
    return profile


def configure(folder: Path, supplier: EmbeddedSupplier, more: str = "", **lane: object) -> None:
    lines = ['[lane]\nid = "north-1"\nserver_budget_ms = 5000']
    lines += [f"{name} = {json.dumps(value)}" for name, value in lane.items()]
    for connection, key in supplier.keys.items():
        lines.append(f'[[connection]]\nid = "{connection}"\nbase_url = "{supplier.base_url}"')
        lines.append(f'api_key = "{key}"')
    (folder / "config.toml").write_text("\n".join(lines) + more, encoding="utf-8")


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        assert self.out.count("\n") == 1
        return json.loads(self.out)


@pytest.fixture
def run(monkeypatch, capsys):
    """The program in this process: what it prints, and its exit code."""

    def program(*words: str) -> Ran:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["gate-scanner", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Ran(int(ended.value.code or 0), said.out, said.err)

    return program


def process(*words: str, **environ: str) -> Ran:
    """The program in a process of its own."""
    import os

    done = subprocess.run(
        [sys.executable, "-m", "scanner", *words],
        capture_output=True,
        timeout=60,
        env={**os.environ, **environ},
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def code_of(supplier, reference):
    booking = supplier.venue.find(reference)
    return booking.voucher or booking.units[0].barcode


# -- in a process of its own ---------------------------------------------------------------------


def test_a_turnstile_controller_reads_json_and_an_exit_code(lane, supplier):
    """Also where the locale knows no letters: a ticket is redeemed by then."""
    code = code_of(supplier, "CAS-1008")
    ran = process("admit", code, "--json", PYTHONIOENCODING="ascii")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["verdict"] == "ADMIT"
    ran = process("admit", code, "--json", PYTHONIOENCODING="ascii")
    assert (ran.code, ran.json["reason"]) == (10, "ALREADY_USED")


def test_a_command_does_not_wait_for_what_it_does_not_need(lane):
    words = (
        "import sys\nfrom scanner import cli\nsys.argv = ['x', 'lookup', 'XX-404']\n"
        "try:\n    cli.main()\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('PySide6', 'cv2', 'numpy', 'zxingcpp', 'keyring') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, timeout=60, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_goes_away_hears_no_yes_and_sees_no_traceback(lane):
    with subprocess.Popen(
        [sys.executable, "-m", "scanner", "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as ran:
        ran.stdout.close()
        assert ran.stderr.read() == b""
    assert ran.returncode == 1


# -- admit and lookup ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reference", "code", "verdict"),
    [
        ("CAS-1001", 0, "ADMIT"),
        ("CAS-CANCELLED", 10, "REFUSE"),
        ("PKG-3001", 11, "CHOOSE"),
        ("CAS-NO_SHOW", 12, "REFER"),
    ],
)
def test_the_verdict_is_the_exit_code(lane, supplier, run, reference, code, verdict):
    ran = run("admit", code_of(supplier, reference), "--json")
    assert (ran.code, ran.json["verdict"], ran.err) == (code, verdict, "")


FIELDS = {
    "scan_id", "verdict", "reason", "source", "delivery", "connection", "booking", "party",
    "people", "options", "notices", "first_use", "message",
}  # fmt: skip


def test_the_json_is_the_contracts(lane, supplier, run):
    said = run("admit", code_of(supplier, "CAS-1004"), "--json").json
    assert set(said) == FIELDS
    assert said["connection"] == "castle"
    assert said["delivery"] == "DELIVERED"
    assert said["party"] == {"STUDENT": 1}
    assert said["people"] == 1
    assert said["notices"] == ["CHECK_ID"]
    assert said["booking"]["reference"] == "CAS-1004"
    assert said["first_use"] is None
    assert said["message"].startswith("Come in")
    again = run("admit", code_of(supplier, "CAS-1004"), "--json").json
    assert set(again) == FIELDS
    assert again["first_use"]["lane"] == "north-1"


def test_the_options_of_a_choice_are_the_contracts(lane, supplier, run):
    said = run("lookup", code_of(supplier, "PKG-3001"), "--json").json
    assert {"index", "booking", "product", "redeemable", "reason"} <= set(said["options"][0])
    assert [o["index"] for o in said["options"]] == [1, 2, 3]


def test_a_choice_and_a_part_of_a_party(lane, supplier, run):
    chosen = run("admit", code_of(supplier, "PKG-3001"), "--choose", "2", "--units", "1", "--json")
    assert (chosen.code, chosen.json["people"]) == (0, 1)
    assert chosen.json["booking"]["product"] == "Museum"


def test_looking_up_redeems_and_writes_nothing(lane, supplier, run):
    ran = run("lookup", code_of(supplier, "CAS-1005"), "--json")
    assert (ran.code, ran.json["verdict"]) == (0, "ADMIT")
    assert supplier.count("/redemption/redeem") == 0


def test_words_are_for_people(lane, supplier, run):
    ran = run("lookup", code_of(supplier, "PKG-3001"))
    lines = ran.out.splitlines()
    assert lines[0].startswith("CHOOSE AMBIGUOUS: ")
    assert lines[1].strip() == "1  Castle – Day ticket"
    assert "Already used" in lines[3]


def test_a_scan_of_another_time_is_judged_at_that_time(lane, supplier, run):
    ran = run("lookup", code_of(supplier, "CAS-1003"), "--at", "2020-01-01T10:00:00Z", "--json")
    assert ran.json["reason"] == "WRONG_DATE"


def test_a_time_without_an_offset_is_the_lanes_own(profile, supplier, run):
    configure(profile, supplier, time_zone="Asia/Tokyo")
    day = supplier.venue.find("CAS-1003").start.date()  # in London, where it is still yesterday
    ran = run("lookup", code_of(supplier, "CAS-1003"), "--at", f"{day}T07:00", "--json")
    assert ran.json["reason"] == "WRONG_DATE"


def test_a_code_that_looks_like_an_option_comes_after_two_dashes(lane, run):
    assert run("lookup", "--json", "--", "-1-").json["reason"] == "UNKNOWN_CODE"


def test_bytes_that_are_no_text_are_a_code_like_any_other(lane, run):
    assert run("lookup", "a\udcff\udcfe", "--json").json["reason"] == "UNKNOWN_CODE"


# -- undo ----------------------------------------------------------------------------------------


def test_an_undo_is_by_scan_and_with_a_reason(lane, supplier, run):
    scan_id = run("admit", code_of(supplier, "CAS-1006"), "--json").json["scan_id"]
    assert run("undo", scan_id).code == 2
    undone = run("undo", scan_id, "--reason", "no arm", "--json")
    assert (undone.code, undone.json["undone"], undone.json["pending"]) == (0, True, False)
    again = run("undo", scan_id, "--reason", "no arm")
    assert again.code == 1
    assert again.out == "This admission was undone before.\n"


# -- usage ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("admit",),
        ("admit", "A", "B"),
        ("admit", "A", "--units", "0"),
        ("admit", "A", "--units", "two"),
        ("admit", "A", "--at", "noon"),
        ("admit", "A", "--at", "0001-01-01T00:00:00"),
        ("admit", "A", "--at", "9999-12-31T23:59:59-14:00"),
        ("admit", "A", "--colour"),
        ("frobnicate",),
        ("undo", "x"),
        ("dispute", "close", "99999999999999999999", "--note", "x"),
        ("--profile",),
    ],
)
def test_bad_usage_is_a_sentence_and_2(lane, supplier, run, words):
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "Error: " in ran.err
    assert supplier.requests == []


def test_the_version_is_told(run):
    assert run("--version").out.strip() == f"gate-scanner, version {scanner.__version__}"


def test_every_command_of_the_contract_explains_itself(run):
    words = "run demo supplier admit lookup undo sync deliveries disputes dispute journal manifest"
    for word in f"{words} search decode doctor booking config keys".split():
        ran = run(word, "--help")
        assert ran.code == 0
        assert "Usage: gate-scanner" in ran.out


# -- configuration -------------------------------------------------------------------------------


def test_bad_configuration_is_3_with_all_mistakes_at_once(profile, run):
    (profile / "config.toml").write_text('[lane]\nmode = "x"\n')
    for words in (("admit", "A", "--json"), ("lookup", "A"), ("undo", "A", "--reason", "r")):
        ran = run(*words)
        assert (ran.code, ran.out) == (3, "")
        lines = ran.err.splitlines()
        assert len(lines) == 3
        assert all(str(profile / "config.toml") in line for line in lines)


def test_no_configuration_says_how_to_begin(profile, run):
    ran = run("admit", "A", "--json")
    assert (ran.code, ran.out) == (3, "")
    assert "config init" in ran.err


def test_a_profile_may_be_named(tmp_path, supplier, run):
    folder = tmp_path / "another one"
    folder.mkdir()
    configure(folder, supplier)
    assert run("--profile", str(folder), "lookup", "XX-404", "--json").code == 10
    assert (folder / "journal.db").exists()


def test_no_key_at_all_is_a_mistake_of_the_configuration(lane, supplier, run):
    text = (lane / "config.toml").read_text()
    kept = [line for line in text.splitlines() if "api_key" not in line]
    (lane / "config.toml").write_text("\n".join(kept))
    ran = run("admit", "A", "--json")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("keys set castle") == 1


def test_a_key_that_is_missing_beside_another_is_said_on_stderr(lane, supplier, run):
    text = (lane / "config.toml").read_text()
    (lane / "config.toml").write_text(
        text.replace(f'api_key = "{supplier.keys["harbour"]}"', 'api_key_env = "NO_SUCH_KEY"')
    )
    ran = run("lookup", code_of(supplier, "CAS-1007"), "--json")
    assert (ran.code, ran.json["verdict"]) == (0, "ADMIT")
    assert "NO_SUCH_KEY" in ran.err


def test_a_key_is_never_printed(lane, supplier, run):
    supplier.fault("revoked")
    ran = run("--verbose", "admit", code_of(supplier, "CAS-1007"), "--json")
    assert ran.json["reason"] == "NOT_AUTHORISED"
    log = (lane / "logs" / "gate-scanner.log").read_text()
    for text in (ran.out, ran.err, log):
        assert supplier.keys["castle"] not in text
        assert code_of(supplier, "CAS-1007") not in text


# -- the journal ---------------------------------------------------------------------------------


def test_a_journal_of_a_newer_program_is_a_sentence(lane, run):
    import sqlite3

    with closing(sqlite3.connect(lane / "journal.db")) as db:
        db.execute("pragma user_version = 99")
    ran = run("admit", "A", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "newer version" in ran.err


def test_a_damaged_journal_is_said_and_kept(lane, run, expected_log):
    expected_log("The journal was damaged")
    (lane / "journal.db").write_bytes(b"no database" * 500)
    ran = run("lookup", "XX-404", "--json")
    assert ran.json["reason"] == "UNKNOWN_CODE"
    assert "kept whole" in ran.err
    assert [p.read_bytes() for p in lane.glob("journal.db.broken-*")] == [b"no database" * 500]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_log_on_a_full_disk_is_no_stack_trace(lane, run, expected_log):
    expected_log("The journal was damaged")
    (lane / "logs").mkdir()
    (lane / "logs" / "gate-scanner.log").symlink_to("/dev/full")
    (lane / "journal.db").write_bytes(b"no database" * 500)
    ran = run("lookup", "XX-404", "--json")  # which looks for "Traceback" by itself
    assert ran.json["reason"] == "UNKNOWN_CODE"


def test_a_local_copy_that_cannot_be_opened_is_a_sentence(lane, run):
    (lane / "manifest.db").mkdir()
    ran = run("admit", "A", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "manifest.db cannot be opened" in ran.err


def test_the_unexpected_is_a_sentence_and_its_details_are_in_the_log(lane, run, monkeypatch):
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError("SECRET")

    monkeypatch.setattr("scanner.work.admission.Admission.admit", fails)
    ran = run("admit", "A", "--json")
    assert (ran.code, ran.out) == (70, "")
    assert "ZeroDivisionError" in ran.err
    assert "SECRET" not in ran.err
    log = (lane / "logs" / "gate-scanner.log").read_text()
    assert "Traceback" in log
