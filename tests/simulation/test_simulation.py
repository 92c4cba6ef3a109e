"""Many worlds, each from its seed: lanes, suppliers, lost answers, crashes, clocks. A promise that
breaks names the seed; play it again with

    SIMULATION_SEED=<seed> pytest tests/simulation -s

SIMULATION_SEEDS=10000 plays so many instead of the suite's few hundred.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from simulated_lane import prepare
from simulated_world import World

SEEDS = int(os.environ.get("SIMULATION_SEEDS", "200"))
FIRST = int(os.environ.get("SIMULATION_FIRST", "1"))
ONLY = os.environ.get("SIMULATION_SEED")
STEPS = 30
PARTS = 8


@pytest.fixture(scope="session")
def room() -> Iterator[Path]:
    """A folder in memory where there is one: a world's databases live for milliseconds."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        prepared = Path(folder) / "prepared"
        prepared.mkdir()
        prepare(prepared)
        yield Path(folder)


def play(seed: int, room: Path) -> int:
    folder = room / str(seed)
    folder.mkdir()
    world = World(seed, room / "prepared", folder)
    try:
        return world.play(STEPS)
    except BaseException as error:
        error.add_note(world.told())
        raise
    finally:
        world.close()
        shutil.rmtree(folder)


@pytest.fixture
def errors_only(caplog: pytest.LogCaptureFixture) -> None:
    """Parked connections and the like are daily life here; a fault of the program is not."""
    caplog.set_level(logging.ERROR, "scanner")


@pytest.mark.usefixtures("errors_only")
@pytest.mark.parametrize("part", range(PARTS) if ONLY is None else [0])
def test_every_promise_holds_in_every_world(part: int, room: Path) -> None:
    seeds = [int(ONLY)] if ONLY else range(FIRST + part, FIRST + SEEDS, PARTS)
    broken = []
    began, steps = time.perf_counter(), 0
    for seed in seeds:
        try:
            steps += play(seed, room)
        except Exception as error:
            if ONLY:
                raise
            broken.append(f"SIMULATION_SEED={seed}: {type(error).__name__} {str(error)[:300]}")
    took = time.perf_counter() - began
    sys.stdout.write(f"{len(seeds)} worlds, {steps / took:.0f} steps a second\n")
    assert not broken, f"{len(broken)} of {len(seeds)} worlds:\n" + "\n".join(broken[:20])
