"""A redemption that surely did not take effect is not recognised in somebody else's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from scanner.adapters.journal.disputes import disputes_in
from scanner.demo.booking import Target
from scanner.demo.supplier import EmbeddedSupplier
from scanner.work.rounds import Rounds


def test_another_gates_use_in_the_moment_of_a_throttled_call_is_not_ours(
    gate: Callable[..., Any], supplier: EmbeddedSupplier
) -> None:
    lane = gate()
    booking = supplier.venue.find("CAS-1005")
    supplier.fault("throttle429", path="/redemption/redeem")
    assert lane.admit("CAS-1005")["delivery"] == "QUEUED"
    supplier.heal()
    supplier.venue.mark(Target(booking), "REDEEM")  # another gate, within the same second
    rounds = Rounds(lane.settings, lane.connections, lane.lane.deliveries, lane.lane.manifest)
    rounds.once(threading.Event())
    (dispute,) = disputes_in(lane.lane.store)
    assert dispute["reason"].startswith("USED_ELSEWHERE")
