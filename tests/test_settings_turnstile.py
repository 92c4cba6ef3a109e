"""`[turnstile]`: each driver gets what it needs, and every mistake is a sentence with the mend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scanner.settings import BadSettings, Settings, read

HTTP = {"driver": "http", "url": "http://192.168.1.60"}
GENERIC = {
    "driver": "http",
    "style": "generic",
    "on_url": "http://10.0.0.9/on?s=SESAME",
    "off_url": "http://10.0.0.9/off",
}


def settings(**turnstile: Any) -> Settings:
    raw = {
        "lane": {"id": "north-1"},
        "connection": [{"id": "castle", "base_url": "https://castle.example/octo"}],
        "turnstile": turnstile,
    }
    return read(raw, Path("profile"), {})


@pytest.mark.parametrize(
    "turnstile",
    [
        {},
        {"driver": "serial-relay", "port": "COM5", "red": 2, "green": 3, "buzzer": 4},
        {"driver": "serial-relay", "port": "CH340", "passage": "input", "input": 4},
        {"driver": "modbus-tcp", "host": "192.168.1.50", "passage": "input", "input": 12},
        {"driver": "modbus-rtu", "port": "/dev/ttyUSB0", "baud": 19_200, "unit": 7},
        HTTP,
        {**GENERIC, "pulse_ms": 100},
    ],
)
def test_a_turnstile_that_has_what_it_needs_is_taken(turnstile: dict[str, Any]) -> None:
    assert settings(**turnstile).turnstile.channels["gate"] == 1


@pytest.mark.parametrize(
    ("turnstile", "sentence"),
    [
        ({"driver": "relay"}, "driver must be one of none, serial-relay"),
        ({"driver": "serial-relay"}, 'port is missing; write port = "COM5"'),
        ({"driver": "modbus-rtu"}, "port is missing"),
        ({"driver": "modbus-tcp"}, "host is missing"),
        ({"driver": "http"}, 'url is missing; style "shelly-gen2" needs it'),
        ({"driver": "http", "url": "192.168.1.60"}, "url must be a web address"),
        ({"driver": "http", "style": "generic"}, "on_url is missing"),
        ({**GENERIC, "passage": "input"}, "input_url is missing"),
        ({**GENERIC, "free_flow_input": 2}, "input_on is missing"),
        ({**HTTP, "red": 1}, "red is channel 1, as gate is; move one"),
        (
            {**HTTP, "passage": "input", "input": 2, "free_flow_input": 2},
            "free_flow_input is the passage contact too",
        ),
        (
            {"driver": "serial-relay", "port": "COM5", "free_flow_input": 5},
            "CTS, DSR, DCD and RI",
        ),
        ({**HTTP, "pulse_ms": 99}, "pulse_ms must be a whole number from 100 to 5000"),
        ({**HTTP, "pulse_ms": 3000, "passage_s": 2}, "passage_s must be longer than pulse_ms"),
        ({**HTTP, "passage": "inputs"}, "passage must be one of none, input"),
        ({**HTTP, "pulse": 300}, "did you mean pulse_ms?"),
    ],
)
def test_a_mistake_is_a_sentence_with_the_mend(turnstile: dict[str, Any], sentence: str) -> None:
    with pytest.raises(BadSettings) as error:
        settings(**turnstile)
    assert sentence in str(error.value)


def test_no_address_or_password_of_a_board_is_repeated() -> None:
    with pytest.raises(BadSettings) as error:
        settings(**{**GENERIC, "on_url": "10.0.0.9/on?s=SESAME", "password": 5})
    assert "SESAME" not in str(error.value)
    assert "SESAME" not in repr(settings(**{**GENERIC, "password": "SESAME"}))


def test_what_a_missing_turnstile_would_need_is_not_asked_for() -> None:
    assert settings(driver="none", red=1).turnstile.driver == "none"
