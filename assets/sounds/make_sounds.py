"""Makes the lane's four sounds. Run it to renew the WAV files beside it; it needs only Python.

Each differs in melody, rhythm and timbre, so that they are told apart in noise and without
looking: up for admit, two even notes for attention, down for refuse, a siren for an error.
"""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

RATE = 44_100
PEAK = 0.95
EDGE = 0.008  # seconds of fade at either end of a note, against clicks

# Per note: hertz (0: silence), seconds. Between 800 and 3,000 Hz small speakers are loudest.
SOUNDS: dict[str, tuple[tuple[tuple[float, float], ...], tuple[float, ...]]] = {
    "admit": (((1046.5, 0.10), (1568.0, 0.24)), (1.0, 0.5, 0.25)),
    "attention": (((880.0, 0.14), (0, 0.07), (880.0, 0.14), (0, 0.07), (1174.7, 0.22)), (1.0, 0.7)),
    "refuse": (((466.2, 0.22), (0, 0.04), (311.1, 0.50)), (1.0, 0.9, 0.8, 0.7, 0.6)),
    "error": (
        (
            (1244.5, 0.12),
            (932.3, 0.12),
            (1244.5, 0.12),
            (932.3, 0.12),
            (1244.5, 0.12),
            (932.3, 0.2),
        ),
        (1.0, 0.0, 0.8, 0.0, 0.6),
    ),
}


def samples(notes: tuple[tuple[float, float], ...], partials: tuple[float, ...]) -> list[float]:
    """The notes one after another, each the sum of its partials, driven softly into saturation."""
    out: list[float] = []
    for hertz, seconds in notes:
        count = int(seconds * RATE)
        for i in range(count):
            t = i / RATE
            edge = min(1.0, t / EDGE, (count - i) / RATE / EDGE)
            tone = sum(a * math.sin(2 * math.pi * hertz * k * t) for k, a in enumerate(partials, 1))
            out.append(edge * math.tanh(1.8 * tone))
    return out


def main() -> None:
    for name, (notes, partials) in SOUNDS.items():
        wanted = samples(notes, partials)
        loudest = max(abs(value) for value in wanted)
        pcm = array("h", (round(value / loudest * PEAK * 32_767) for value in wanted))
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(pcm.tobytes())


if __name__ == "__main__":
    main()
