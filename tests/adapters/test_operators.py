"""PINs: hashed, counted, never a default."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.adapters.operators import Operator, Operators, PinProblem, Role


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 7, 1, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def operators(tmp_path: Path, clock: Clock) -> Operators:
    made = Operators(tmp_path, clock)
    made.put("Ada", Role.SUPERVISOR, "4711")
    made.put("Ben", Role.STEWARD, "1234")
    return made


def test_a_pin_names_its_operator(operators: Operators) -> None:
    assert operators.check("4711") == Operator("Ada", Role.SUPERVISOR)


def test_without_operators_there_is_no_pin_that_works(tmp_path: Path) -> None:
    with pytest.raises(PinProblem, match="no supervisor's PIN yet"):
        Operators(tmp_path).check("0000")


def test_a_steward_is_no_supervisor(operators: Operators) -> None:
    assert operators.check("1234", Role.STEWARD).name == "Ben"
    with pytest.raises(PinProblem, match="Ben is no supervisor"):
        operators.check("1234")


def test_the_file_holds_no_pin_and_is_its_owners_alone(
    operators: Operators, tmp_path: Path
) -> None:
    path = tmp_path / "operators.json"
    assert "4711" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_storm_of_wrong_pins_shuts_out_even_the_right_one_for_a_while(
    operators: Operators, tmp_path: Path, clock: Clock
) -> None:
    for pin in ("0001", "0002", "0003"):
        with pytest.raises(PinProblem, match="not known"):
            operators.check(pin)
    with pytest.raises(PinProblem, match="wait 5 s"):
        Operators(tmp_path, clock).check("4711")  # a restart does not help
    clock.at += timedelta(seconds=6)
    assert operators.check("4711").name == "Ada"


def test_the_wait_doubles_and_ends(operators: Operators, clock: Clock) -> None:
    waits = []
    for _ in range(14):
        with pytest.raises(PinProblem):
            operators.check("0001")
        try:
            operators.check("0001")
        except PinProblem as problem:
            words = str(problem).split()
            waits.append(int(words[-2]) if words[-1] == "s." else 0)
        clock.at += timedelta(seconds=301)
    assert max(waits) == 300


@pytest.mark.parametrize("pin", ["", "123", "1111", "12a4", "4711"])
def test_a_weak_or_shared_pin_is_refused(operators: Operators, pin: str) -> None:
    with pytest.raises(PinProblem):
        operators.put("Cleo", Role.SUPERVISOR, pin)


def test_a_new_pin_replaces_the_old_one(operators: Operators) -> None:
    operators.put("Ada", Role.SUPERVISOR, "9876")
    assert operators.check("9876").name == "Ada"
    with pytest.raises(PinProblem):
        operators.check("4711")


def test_a_damaged_file_is_a_sentence(operators: Operators, tmp_path: Path) -> None:
    (tmp_path / "operators.json").write_text("{")
    with pytest.raises(PinProblem, match="cannot be read"):
        operators.check("4711")


def test_operators_move_to_another_lane_with_their_pins_as_hashes(
    operators: Operators, tmp_path: Path
) -> None:
    carried = operators.carried()
    assert "4711" not in str(carried)
    other = Operators(tmp_path / "other")
    other.put("Ada", Role.STEWARD, "2468")
    other.adopt(carried)
    assert other.check("1234", Role.STEWARD).name == "Ben"
    assert other.check("2468", Role.STEWARD) == Operator("Ada", Role.STEWARD)  # of this lane, stays


@pytest.mark.parametrize(
    "entries",
    [
        "x", 3, [3], [{}], [{"name": "Eve", "role": "king", "salt": "00" * 16, "hash": "00" * 64}],
        [{"name": "Eve", "role": "supervisor", "salt": "00", "hash": ""}],
    ],
)  # fmt: skip
def test_operators_that_are_not_understood_are_a_sentence(tmp_path: Path, entries: object) -> None:
    with pytest.raises(PinProblem, match="not understood"):
        Operators(tmp_path).adopt(entries)
    (tmp_path / "operators.json").write_text(json.dumps({"operators": entries}))
    with pytest.raises(PinProblem, match="cannot be read"):
        Operators(tmp_path).check("4711")
