"""The one way the embedded supplier says no: an OCTO error body with its HTTP status."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """An OCTO-shaped error answer. `extra` goes into the body, `headers` into the head."""

    def __init__(
        self,
        error: str,
        message: str,
        *,
        status: int = 400,
        headers: dict[str, str] | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}
        self.body = {"error": error, "errorMessage": message, **extra}


def bad_request(message: str, *, status: int = 400, **extra: Any) -> Refusal:
    return Refusal("BAD_REQUEST", message, status=status, **extra)


def no_such_operation(method: str, path: str) -> Refusal:
    return Refusal("BAD_REQUEST", f"no such operation: {method} {path}", status=404)
