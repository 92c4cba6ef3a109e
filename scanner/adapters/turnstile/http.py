"""Relay boards on the network that are switched by web requests: Shelly's two dialects, and any
other by templates. Every call is bounded, never repeated, never redirected, never through a proxy.

Each call has a connection of its own: an order must not fail on one that grew stale meanwhile.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any, Protocol

import httpx

from scanner.adapters.octo.bounded import within
from scanner.adapters.turnstile import faults
from scanner.ports import TurnstileError
from scanner.settings import TurnstileSettings

WAIT_S = 1.0  # seconds to connect, and seconds of silence; all together at most twice and a half


class Dialect(Protocol):
    """What a board is asked and how it answers. Channels and inputs count from 1."""

    def switch(self, channel: int, on: bool, seconds: float | None) -> str:
        """The address that switches a channel; `seconds`: it lets go by itself after so long."""

    def switched(self, answer: str, on: bool) -> bool:
        """Whether the answer says that it did so."""

    def state(self, number: int) -> str:
        """The address that tells an input; of number 0 one that changes nothing, or ""."""

    def closed(self, answer: str, number: int) -> bool | None:
        """What the answer says of an input; None: nothing."""


class ShellyGen1:
    """Shelly's first API: /relay and /status."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def switch(self, channel: int, on: bool, seconds: float | None) -> str:
        # Its timer takes whole seconds: a net below the order to let go, which comes sooner.
        timer = f"&timer={math.ceil(seconds)}" if on and seconds else ""
        return f"{self._url}/relay/{channel - 1}?turn={'on' if on else 'off'}{timer}"

    def switched(self, answer: str, on: bool) -> bool:
        return _at(_parsed(answer), "ison") is on

    def state(self, number: int) -> str:
        return f"{self._url}/status"

    def closed(self, answer: str, number: int) -> bool | None:
        status = _parsed(answer)
        if number == 0:
            return False if isinstance(_at(status, "relays"), list) else None
        level = _at(status, "inputs", number - 1, "input")
        return level == 1 if level in (0, 1) else None


class ShellyGen2:
    """Shelly's RPC, generation 2 and later. Inputs must be set up as switches, not as buttons."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/") + "/rpc/"

    def switch(self, channel: int, on: bool, seconds: float | None) -> str:
        timer = f"&toggle_after={seconds:g}" if on and seconds else ""
        return f"{self._url}Switch.Set?id={channel - 1}&on={'true' if on else 'false'}{timer}"

    def switched(self, answer: str, on: bool) -> bool:
        return isinstance(_at(_parsed(answer), "was_on"), bool)

    def state(self, number: int) -> str:
        if number == 0:
            return f"{self._url}Shelly.GetDeviceInfo"
        return f"{self._url}Input.GetStatus?id={number - 1}"

    def closed(self, answer: str, number: int) -> bool | None:
        level = _at(_parsed(answer), "id" if number == 0 else "state")
        if number == 0:
            return None if level is None else False
        return level if isinstance(level, bool) else None


class Generic:
    """Any board: addresses with {channel} (from 1), {id} (from 0) and {seconds} in them, and the
    words in its answer that say whether an input is closed."""

    def __init__(self, settings: TurnstileSettings) -> None:
        self._s = settings

    def switch(self, channel: int, on: bool, seconds: float | None) -> str:
        template = self._s.on_url if on else self._s.off_url
        return _filled(template, channel).replace("{seconds}", f"{seconds or 0:g}")

    def switched(self, answer: str, on: bool) -> bool:
        return True  # nobody knows what it says: the status was good

    def state(self, number: int) -> str:
        return _filled(self._s.input_url, max(number, 1))

    def closed(self, answer: str, number: int) -> bool | None:
        on, off = self._s.input_on in answer, self._s.input_off in answer
        return on if on != off else None


class HttpRelay:
    """An open board. See `scanner.ports.Relay`."""

    def __init__(
        self, dialect: Dialect, auth: httpx.Auth | None = None, wait: float = WAIT_S
    ) -> None:
        self._dialect = dialect
        self._wait = wait
        self._client = httpx.Client(
            timeout=wait,
            auth=auth,
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    def put(self, channel: int, on: bool, seconds: float | None = None) -> None:
        answer = self._get(self._dialect.switch(channel, on, seconds))
        if not self._dialect.switched(answer, on):
            raise self._nonsense()

    def look(self, inputs: Sequence[int]) -> tuple[bool, ...]:
        return tuple(self._ask(number) for number in inputs or (0,))[: len(inputs)]

    def close(self) -> None:
        self._client.close()

    def _ask(self, number: int) -> bool:
        url = self._dialect.state(number)
        if not url:
            return False
        closed = self._dialect.closed(self._get(url), number)
        if closed is None:
            raise self._nonsense()
        return closed

    def _get(self, url: str) -> str:
        """The text of a good answer. What goes wrong never repeats the address: it may hold a
        password."""
        try:
            response = within(2.5 * self._wait, lambda: self._client.get(url), self._late, "relay")
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise TurnstileError(faults.UNREACHED, sent=False) from error
        except httpx.HTTPError as error:
            raise TurnstileError(faults.SILENT) from error
        if response.status_code == 401:
            raise TurnstileError(faults.LOCKED, sent=False)
        if not response.is_success:
            raise TurnstileError(
                faults.REFUSED.of(status=response.status_code),
                sent=not response.is_client_error,
            )
        return response.text

    def _late(self) -> httpx.Response:
        raise TurnstileError(faults.SLOW)

    def _nonsense(self) -> TurnstileError:
        return TurnstileError(faults.NONSENSE)


def open_http(settings: TurnstileSettings) -> HttpRelay:
    """The board of a lane, asked once whether it is there. Raises `TurnstileError`."""
    auth: httpx.Auth | None = None
    if settings.password:
        gen2 = settings.style == "shelly-gen2"
        kind = httpx.DigestAuth if gen2 else httpx.BasicAuth
        auth = kind(settings.user, settings.password)
    dialect: Dialect
    match settings.style:
        case "shelly-gen1":
            dialect = ShellyGen1(settings.url)
        case "shelly-gen2":
            dialect = ShellyGen2(settings.url)
        case _:
            dialect = Generic(settings)
    relay = HttpRelay(dialect, auth)
    try:
        relay.look(())
    except TurnstileError:
        relay.close()
        raise
    return relay


def _filled(template: str, channel: int) -> str:
    return template.replace("{channel}", str(channel)).replace("{id}", str(channel - 1))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _at(value: Any, *path: str | int) -> Any:
    """What lies at a path in JSON, or None."""
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value
