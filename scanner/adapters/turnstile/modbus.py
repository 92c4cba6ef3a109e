"""Modbus relay boards, over the network or a serial line: coils switch, discrete inputs are read.

Channel 1 is coil address 0, input 1 is discrete input address 0, as boards are labelled. Nothing is
ever sent twice: an order to open that may have been heard must not be heard again.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from pymodbus import ModbusException
from pymodbus.client import ModbusSerialClient, ModbusTcpClient
from pymodbus.pdu import ModbusPDU

from scanner.adapters.handscanner import find_port
from scanner.adapters.turnstile import faults
from scanner.domain.phrase import Phrase
from scanner.ports import TurnstileError

WAIT_S = 1.0  # seconds a board may take to answer

# What goes wrong is said once, in a sentence, by whoever catches it.
logging.getLogger("pymodbus.logging").setLevel(logging.CRITICAL)

Client = ModbusTcpClient | ModbusSerialClient


def over_network(host: str, port: int = 502, wait: float = WAIT_S) -> ModbusTcpClient:
    """Modbus-TCP; not connected yet."""
    return ModbusTcpClient(host, port=port, timeout=wait, retries=0)


def over_line(wanted: str, baud: int = 9600, wait: float = WAIT_S) -> ModbusSerialClient:
    """Modbus-RTU, 8N1, on the port with this name or description; not connected yet."""
    return ModbusSerialClient(find_port(wanted), baudrate=baud, timeout=wait, retries=0)


class ModbusRelay:
    """An open board. See `scanner.ports.Relay`."""

    def __init__(self, client: Client, unit: int = 1) -> None:
        """`unit` is the board's own number on its line or behind its gateway."""
        self._client = client
        self._unit = unit
        if not client.connect():
            client.close()  # type: ignore[no-untyped-call]
            raise TurnstileError(faults.UNREACHED, sent=False)

    def put(self, channel: int, on: bool, seconds: float | None = None) -> None:
        """Plain Modbus keeps no time: `seconds` is the caller's business."""
        try:
            answer = self._client.write_coil(channel - 1, on, device_id=self._unit)
        except (ModbusException, OSError) as error:
            raise self._silent() from error
        self._refused(answer, faults.NO_CHANNEL, channel)
        if answer.bits[:1] != [on]:
            raise self._nonsense()

    def look(self, inputs: Sequence[int]) -> tuple[bool, ...]:
        first = min(inputs, default=1)
        count = max(inputs, default=1) - first + 1
        try:
            if inputs:
                answer = self._client.read_discrete_inputs(
                    first - 1, count=count, device_id=self._unit
                )
            else:
                answer = self._client.read_coils(0, count=1, device_id=self._unit)
        except (ModbusException, OSError) as error:
            raise self._silent() from error
        if inputs:
            self._refused(answer, faults.NO_INPUT, max(inputs))
        else:
            self._refused(answer, faults.NO_CHANNEL, 1)
        if len(answer.bits) < count:
            raise self._nonsense()
        return tuple(answer.bits[number - first] for number in inputs)

    def close(self) -> None:
        self._client.close()  # type: ignore[no-untyped-call]

    def _refused(self, answer: ModbusPDU, said: Phrase, number: int) -> None:
        if answer.isError():
            raise TurnstileError(said.of(number=number, unit=self._unit), sent=False)

    def _silent(self) -> TurnstileError:
        return TurnstileError(faults.SILENT)

    def _nonsense(self) -> TurnstileError:
        return TurnstileError(faults.NONSENSE)
