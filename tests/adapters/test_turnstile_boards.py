"""Every relay driver against a board on its real protocol: it works, and each way of not working
is an error in a sentence, within a time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.adapters.turnstile import http as http_relay
from scanner.adapters.turnstile import modbus, open_relay
from scanner.adapters.turnstile.serial_relay import command
from scanner.ports import Relay, TurnstileError
from tests.relays import Board, HttpBoard, ModbusRtuBoard, ModbusTcpBoard, SerialBoard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")

BOARDS: dict[str, Callable[[Path], Board]] = {
    "serial": SerialBoard,
    "modbus-tcp": ModbusTcpBoard,
    "modbus-rtu": ModbusRtuBoard,
    "shelly-gen1": lambda folder: HttpBoard(folder, "shelly-gen1"),
    "shelly-gen2": lambda folder: HttpBoard(folder, "shelly-gen2"),
    "generic": lambda folder: HttpBoard(folder, "generic"),
}
ANSWERING = [name for name in BOARDS if name != "serial"]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that is silent is waited for so long and no longer."""
    monkeypatch.setattr(http_relay.HttpRelay.__init__, "__defaults__", (None, 0.1))
    monkeypatch.setattr(modbus.over_network, "__defaults__", (502, 0.1))
    monkeypatch.setattr(modbus.over_line, "__defaults__", (9600, 0.1))


@pytest.fixture
def board(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Board]:
    board = BOARDS[request.param](tmp_path)
    yield board
    getattr(board, "end", board.unplug)()


@pytest.fixture
def relay(board: Board) -> Iterator[Relay]:
    relay = open_relay(board.settings())
    yield relay
    relay.close()


def every(names: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("board", names, indirect=True)


@every(list(BOARDS))
def test_a_channel_is_switched_on_and_off(board: Board, relay: Relay) -> None:
    relay.put(1, True, 0.3)
    relay.put(3, True)
    board.wait(lambda: board.channels.get(1) is True and board.channels.get(3) is True)
    relay.put(1, False)
    board.wait(lambda: board.channels[1] is False)
    assert board.log == [(1, True), (3, True), (1, False)]


@every(ANSWERING)
def test_inputs_are_read_where_they_are_wired(board: Board, relay: Relay) -> None:
    board.inputs[2] = True
    assert relay.look((1, 2, 3)) == (False, True, False)
    board.inputs = {1: True}
    assert relay.look((2, 1)) == (False, True)


@every(list(BOARDS))
def test_a_board_asked_for_no_input_is_only_asked_whether_it_is_there(
    board: Board, relay: Relay
) -> None:
    assert relay.look(()) == ()
    assert board.log == []


@every(list(BOARDS))
def test_an_unplugged_board_is_an_error_and_works_again_when_it_is_back(
    board: Board, relay: Relay
) -> None:
    board.unplug()
    with pytest.raises(TurnstileError, match=r"Check|plugged"):
        relay.look((1,) if not isinstance(board, SerialBoard) else ())
    with pytest.raises(TurnstileError) as error:
        open_relay(board.settings()).put(1, True)
    assert error.value.sent is False
    board.released.clear()
    board.plug()
    again = open_relay(board.settings())
    again.put(1, False)
    board.wait(lambda: board.channels.get(1) is False)
    again.close()
    assert board.opened() == 0


@every(ANSWERING)
@pytest.mark.parametrize("fault", ["silence", "garbage", "slow"])
def test_a_board_that_does_not_answer_as_it_should_is_an_error_in_time(
    impatient: None, board: Board, relay: Relay, fault: str
) -> None:
    if fault == "garbage" and board.settings().style == "generic":
        pytest.skip("nobody knows what such a board says to an order; its inputs are tried below")
    board.fault = fault
    began = time.monotonic()
    with pytest.raises(TurnstileError) as error:
        relay.put(1, True)
    assert time.monotonic() - began < 2
    assert error.value.sent is True  # it may have opened: nobody may say it did not
    assert str(error.value).endswith(".")


@every(ANSWERING)
@pytest.mark.parametrize("fault", ["silence", "garbage", "slow"])
def test_an_input_that_cannot_be_read_is_never_taken_for_open(
    impatient: None, board: Board, relay: Relay, fault: str
) -> None:
    board.fault = fault
    with pytest.raises(TurnstileError):
        relay.look((1,))


@every(["modbus-tcp", "modbus-rtu"])
def test_a_channel_the_board_does_not_have_is_said(board: Board, relay: Relay) -> None:
    with pytest.raises(TurnstileError, match="check the channel numbers") as error:
        relay.put(40, True)
    assert error.value.sent is False


# -- serial ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("channel", "on", "expected"),
    [
        (1, True, "a00101a2"),
        (1, False, "a00100a1"),
        (2, True, "a00201a3"),
        (8, False, "a00800a8"),
        (96, True, "a0600101"),  # the sum is kept in one byte
    ],
)
def test_orders_are_the_bytes_such_boards_know(channel: int, on: bool, expected: str) -> None:
    assert command(channel, on).hex() == expected


@every(["serial"])
def test_what_a_serial_board_babbles_is_passed_over(board: Board, relay: Relay) -> None:
    assert isinstance(board, SerialBoard)
    board.babble()
    assert relay.look(()) == ()
    relay.put(1, True)
    board.wait(lambda: board.channels.get(1) is True)
    assert board.wrong == []


@every(["serial"])
def test_one_program_at_a_time_has_the_port(board: Board, relay: Relay) -> None:
    with pytest.raises(TurnstileError, match="can't be opened"):
        open_relay(board.settings())


@every(["serial"])
def test_a_port_without_lines_can_tell_no_input(board: Board, relay: Relay) -> None:
    with pytest.raises(TurnstileError):
        relay.look((1,))


# -- web requests ------------------------------------------------------------------------------


@every(["shelly-gen1", "shelly-gen2", "generic"])
def test_a_pulse_is_ended_by_the_board_itself_whatever_becomes_of_the_program(
    board: Board, relay: Relay
) -> None:
    assert isinstance(board, HttpBoard)
    relay.put(1, True, 0.3)
    relay.put(1, True)
    pulse, held = board.asked[-2:]
    assert any(net in pulse for net in ("&timer=1", "&toggle_after=0.3", "/on/1/0.3"))
    assert "timer" not in held
    assert "toggle" not in held


@every(["shelly-gen2"])
def test_a_refusal_names_the_mend_and_no_address(board: Board, relay: Relay) -> None:
    assert isinstance(board, HttpBoard)
    board.reply = lambda path: ""  # type: ignore[method-assign]
    with pytest.raises(TurnstileError, match="HTTP 404") as error:
        relay.put(1, True)
    assert error.value.sent is False
    assert "127.0.0.1" not in str(error.value)


@every(["shelly-gen2"])
def test_what_is_no_such_board_is_not_opened(board: Board) -> None:
    board.fault = "garbage"
    with pytest.raises(TurnstileError, match="nonsense"):
        open_relay(board.settings())
