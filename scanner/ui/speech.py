"""The verdict said aloud, where `[screen] speech` wishes it, by whatever voice the machine has:
espeak-ng or speech-dispatcher, Windows' own. It may not delay or decide anything.

The text goes to the voice's standard input, never onto a command line. Visitors' names and
suppliers' words are not said.
"""

from __future__ import annotations

import logging
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable

from scanner.domain.phrase import Phrase
from scanner.domain.verdict import Verdict
from scanner.ui import i18n
from scanner.ui.language import LOCALES, speaking
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered

log = logging.getLogger(__name__)

KIND = "speech"
POLL_S = 0.1  # how often a voice that speaks is looked after
NO_VOICE = Phrase(
    "speech",
    "Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.",
)
FAILED = Phrase("speech", "Verdicts are not spoken: the machine's voice failed.")
# Windows' voices, by the .NET that every Windows has.
_SAPI = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech;"
    " $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    " $voice.SelectVoiceByHints(0, 0, 0, [Globalization.CultureInfo]'{locale}');"
    " $voice.Speak([Console]::In.ReadToEnd())"
)


def words_of(answer: Answer, code: str) -> str:
    """What is said of an answer: the verdict, how many, and the reason in two or three words."""
    decision = answer.decision
    with speaking(code):
        word = i18n.verdict_word(decision.verdict).capitalize()
        if decision.verdict is not Verdict.ADMIT:
            return f"{word}. {i18n.reason_words(decision.reason)}."
        known = decision.candidate is not None
        return f"{word}. {i18n.people_words(decision.people)}." if known else f"{word}."


def command(code: str, which: Callable[[str], str | None] = shutil.which) -> list[str]:
    """How this machine's voice is called for a language, or [] where there is none."""
    if sys.platform == "win32":
        shell = which("powershell")
        script = _SAPI.format(locale=LOCALES[code].replace("_", "-"))
        return [shell, "-NoProfile", "-NonInteractive", "-Command", script] if shell else []
    # It spells Japanese characters out, by the name of their script: rather nothing.
    if code != "ja" and (espeak := which("espeak-ng")):
        return [espeak, "-v", code, "--stdin"]
    if dispatcher := which("spd-say"):
        return [dispatcher, "-w", "-l", code, "-e"]
    return []


class Voice:
    """Says the newest verdict; one that is still being said is cut off.

    `emit` gets an `Alarm`, from the thread, when there is no voice, and its end when there is.
    """

    def __init__(
        self,
        code: str,
        emit: Callable[[object], None],
        which: Callable[[str], str | None] = shutil.which,
    ) -> None:
        self._code, self._emit, self._which = code, emit, which
        self._wishes: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def receive(self, message: object) -> None:
        """Any message of the workers; answers that are no question are said."""
        if isinstance(message, Answered):
            answer = message.answer
            if answer.decision.verdict is not Verdict.CHOOSE:
                self._wishes.put(words_of(answer, self._code))

    def stop(self, timeout: float = 2.0) -> None:
        self._wishes.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        called = command(self._code, self._which)
        if not called:
            self._emit(Alarm(KIND, NO_VOICE))
            return
        speaks: subprocess.Popen[bytes] | None = None
        while True:
            try:
                wish = self._wishes.get(timeout=None if speaks is None else POLL_S)
            except queue.Empty:
                if speaks is not None and speaks.poll() is not None:
                    self._emit(Alarm(KIND, FAILED if speaks.returncode else ""))
                    speaks = None
                continue
            if speaks is not None:
                speaks.kill()
                speaks.wait()
            if wish is None:
                return
            speaks = self._say(called, wish)

    def _say(self, called: list[str], text: str) -> subprocess.Popen[bytes] | None:
        """Start saying it; None, and the alarm, where that was not possible."""
        try:
            started = subprocess.Popen(
                called,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            assert started.stdin is not None
            with started.stdin as to:
                to.write(text.encode())
        except OSError as error:
            log.info("The voice could not be started: %s", error)
            self._emit(Alarm(KIND, FAILED))
            return None
        return started
