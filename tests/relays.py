"""Relay boards as they stand beside a gate, on the real protocols: bytes on a pseudo-terminal,
Modbus from a server, web requests. Each can be unplugged, fall silent, babble or dawdle."""

from __future__ import annotations

import asyncio
import http.server
import json
import os
import select
import socket
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from pymodbus.constants import ExcCodes
from pymodbus.framer import FramerType
from pymodbus.server import ModbusSerialServer, ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice
from pymodbus.simulator.simutils import SimUtils

from scanner.settings import TurnstileSettings

PATIENCE = 10.0
GARBAGE = b"\xff\x00CH1: ON\r\n<html>"


class Board:
    """What all have: channels, inputs, and a log of every switch."""

    def __init__(self) -> None:
        self.fault = ""  # "", "silence", "garbage", "slow"
        self.channels: dict[int, bool] = {}
        self.inputs: dict[int, bool] = {}
        self.log: list[tuple[int, bool]] = []
        self.looks = 0
        self.changed = threading.Condition()
        self.released = threading.Event()  # ends every silence

    def switch(self, channel: int, on: bool) -> None:
        with self.changed:
            self.channels[channel] = on
            self.log.append((channel, on))
            self.changed.notify_all()

    def looked(self) -> None:
        with self.changed:
            self.looks += 1
            self.changed.notify_all()

    def wait(self, true: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(true, PATIENCE), self.log

    def set(self, number: int, closed: bool) -> None:
        """Close or open a contact, and wait until that was seen."""
        with self.changed:
            self.inputs[number] = closed
            seen = self.looks + 2
        self.wait(lambda: self.looks >= seen)

    def turn(self, number: int = 1) -> None:
        self.set(number, True)
        self.set(number, False)

    def opened(self) -> int:
        """How often the gate was switched on."""
        return sum(on for channel, on in self.log if channel == 1)

    def settings(self, **more: Any) -> TurnstileSettings:
        raise NotImplementedError

    def plug(self) -> None:
        raise NotImplementedError

    def unplug(self) -> None:
        raise NotImplementedError


class SerialBoard(Board):
    """An LCUS board: reads four bytes, answers nothing. Its name stays when it is replugged."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.link = folder / "relay"
        self.wrong: list[bytes] = []
        self._ends: tuple[int, int] | None = None
        self.plug()

    def settings(self, **more: Any) -> TurnstileSettings:
        return TurnstileSettings(driver="serial-relay", port=str(self.link), **more)

    def plug(self) -> None:
        self._ends = os.openpty()
        self._stop = os.pipe()
        self.channels = {}
        self.link.symlink_to(os.ttyname(self._ends[1]))
        self._thread = threading.Thread(target=self._serve, args=(self._ends[0],), daemon=True)
        self._thread.start()

    def unplug(self) -> None:
        if self._ends is None:
            return
        os.write(self._stop[1], b"x")
        self._thread.join(PATIENCE)
        self.link.unlink()
        for end in (*self._ends, *self._stop):
            os.close(end)
        self._ends = None

    def babble(self) -> None:
        assert self._ends is not None
        os.write(self._ends[0], GARBAGE * 20)

    def _serve(self, near: int) -> None:
        heard = b""
        while True:
            ready, _, _ = select.select([near, self._stop[0]], [], [])
            if self._stop[0] in ready:
                return
            heard += os.read(near, 64)
            while len(heard) >= 4:
                frame, heard = heard[:4], heard[4:]
                if frame[0] == 0xA0 and frame[2] in (0, 1) and sum(frame[:3]) & 0xFF == frame[3]:
                    self.switch(frame[1], bool(frame[2]))
                else:
                    self.wrong.append(frame)


class _InLoop(Board):
    """A board whose server runs in an event loop of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server: ModbusTcpServer | ModbusSerialServer | None = None

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    def end(self) -> None:
        self.released.set()
        self.unplug()
        self.run(self._drain())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _drain(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _shutdown(self, server: ModbusTcpServer | ModbusSerialServer) -> None:
        # Who has just come in is let in first: pymodbus would forget to close such a connection.
        await self._settle()
        await server.shutdown()
        await self._settle()

    async def _settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    def device(self) -> SimDevice:
        bits = [SimData(0, values=[False] * 16, datatype=DataType.BITS)]
        words = [SimData(0, values=0, datatype=DataType.REGISTERS)]
        return SimDevice(1, (bits, bits, words, words), action=self._accessed)

    async def _accessed(
        self,
        function: int,
        start: int,
        address: int,
        count: int,
        registers: list[int],
        values: list[int] | list[bool] | None,
    ) -> ExcCodes | None:
        if self.fault == "slow":
            await asyncio.sleep(0.3)  # the board's own pace
        if function == 5 and values:
            self.switch(address + 1, bool(values[0]))
        if function == 2:
            levels = [self.inputs.get(number, False) for number in range(1, 17)]
            registers[0] = SimUtils.bitsToRegisters(levels)[0]
        if function in (1, 2):
            self.looked()
        return None

    def answer(self, sending: bool, data: bytes) -> bytes:
        if not sending:
            return data
        return {"silence": b"", "garbage": GARBAGE}.get(self.fault, data)


class ModbusTcpBoard(_InLoop):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.plug()

    def settings(self, **more: Any) -> TurnstileSettings:
        more = {"passage": "input", **more}
        return TurnstileSettings(driver="modbus-tcp", host="127.0.0.1", tcp_port=self.port, **more)

    def plug(self) -> None:
        async def start() -> ModbusTcpServer:
            server = ModbusTcpServer(
                self.device(), address=("127.0.0.1", self.port), trace_packet=self.answer
            )
            await server.serve_forever(background=True)
            return server

        self._server = self.run(start())

    def unplug(self) -> None:
        if self._server is not None:
            self.run(self._shutdown(self._server))
            self._server = None


class ModbusRtuBoard(_InLoop):
    """Two pseudo-terminals and a wire between them: both ends open a port by its name."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.link = folder / "bus"
        self.plug()

    def settings(self, **more: Any) -> TurnstileSettings:
        more = {"passage": "input", **more}
        return TurnstileSettings(driver="modbus-rtu", port=str(self.link), baud=115_200, **more)

    def plug(self) -> None:
        self._ends = (*os.openpty(), *os.openpty())
        self._stop = os.pipe()
        self.link.symlink_to(os.ttyname(self._ends[1]))
        self._wire = threading.Thread(target=self._pass_on, daemon=True)
        self._wire.start()

        async def start() -> ModbusSerialServer:
            server = ModbusSerialServer(
                self.device(),
                framer=FramerType.RTU,
                port=os.ttyname(self._ends[3]),
                baudrate=115_200,
                trace_packet=self.answer,
            )
            await server.serve_forever(background=True)
            return server

        self._server = self.run(start())

    def unplug(self) -> None:
        if self._server is None:
            return
        self.run(self._shutdown(self._server))
        self._server = None
        os.write(self._stop[1], b"x")
        self._wire.join(PATIENCE)
        self.link.unlink()
        for end in (*self._ends, *self._stop):
            os.close(end)

    def _pass_on(self) -> None:
        ours, theirs = self._ends[0], self._ends[2]
        while True:
            ready, _, _ = select.select([ours, theirs, self._stop[0]], [], [])
            if self._stop[0] in ready:
                return
            for end, other in ((ours, theirs), (theirs, ours)):
                if end in ready:
                    os.write(other, os.read(end, 256))


class HttpBoard(Board):
    """A Shelly, of both generations at once, and a plain board at /on, /off and /in."""

    def __init__(self, folder: Path, style: str = "shelly-gen2") -> None:
        super().__init__()
        self.style = style
        self.asked: list[str] = []
        self.port = 0
        self._server: http.server.ThreadingHTTPServer | None = None
        self.plug()

    def settings(self, **more: Any) -> TurnstileSettings:
        url = f"http://127.0.0.1:{self.port}"
        more = {"passage": "input", **more}
        return TurnstileSettings(
            driver="http",
            style=self.style,
            url=url,
            on_url=f"{url}/on/{{channel}}/{{seconds}}",
            off_url=f"{url}/off/{{channel}}",
            input_url=f"{url}/in/{{channel}}",
            input_on="closed",
            input_off="open",
            **more,
        )

    def plug(self) -> None:
        board = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                board.asked.append(self.path)
                body = board.reply(self.path)
                if board.fault == "silence":
                    board.released.wait(PATIENCE)
                    return
                if board.fault == "slow":
                    self.drip(body)
                    return
                body = GARBAGE.decode("latin-1") if board.fault == "garbage" else body
                self.send_response(200 if body else 404)
                self.end_headers()
                self.wfile.write(body.encode())

            def drip(self, body: str) -> None:
                """A byte now and then: never silent long enough, and never done."""
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                while not board.released.wait(0.05):
                    try:
                        self.wfile.write(b" ")
                    except OSError:
                        return

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._server.daemon_threads = False  # closing waits for the last answer
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def unplug(self) -> None:
        self.released.set()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    end = unplug

    def reply(self, path: str) -> str:
        parts = urlsplit(path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        steps = parts.path.strip("/").split("/")
        match steps:
            case ["rpc", "Switch.Set"]:
                on = query["on"] == "true"
                was = self.channels.get(int(query["id"]) + 1, False)
                self.switch(int(query["id"]) + 1, on)
                return json.dumps({"was_on": was})
            case ["rpc", "Input.GetStatus"]:
                self.looked()
                return json.dumps({"id": 0, "state": self.inputs.get(int(query["id"]) + 1, False)})
            case ["rpc", "Shelly.GetDeviceInfo"]:
                self.looked()
                return json.dumps({"id": "shellyplus1-b48a0a1cd978"})
            case ["relay", number]:
                on = query["turn"] == "on"
                self.switch(int(number) + 1, on)
                return json.dumps({"ison": on, "has_timer": "timer" in query})
            case ["status"]:
                self.looked()
                levels = [{"input": int(self.inputs.get(n, False))} for n in range(1, 4)]
                return json.dumps({"relays": [{"ison": False}], "inputs": levels})
            case ["on", number, _]:
                self.switch(int(number), True)
                return "done"
            case ["off", number]:
                self.switch(int(number), False)
                return "done"
            case ["in", number]:
                self.looked()
                return "closed" if self.inputs.get(int(number)) else "open"
        return ""
