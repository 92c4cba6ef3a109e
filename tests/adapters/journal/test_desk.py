"""What the desk reads from a journal and does to it: lists, counts, and acts with who and why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.journal import listing, numbers, overview, supervision
from scanner.adapters.journal.audit import verify
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.disputes import close_dispute, disputes_in, open_disputes
from scanner.adapters.journal.listing import Filter
from scanner.adapters.journal.store import Store, iso
from scanner.domain.delivery import Dispute, DisputeReason

NOON = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)
DAY = (NOON.replace(hour=0), NOON.replace(hour=0) + timedelta(days=1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path, "North gate", now=lambda: NOON)) as opened:
        yield opened


def admitted(
    store: Store,
    scan: str,
    at: datetime = NOON,
    state: str = "DELIVERED",
    *,
    kind: str = "ADMIT",
    name: str = "Robin",
    connection: str = "castle",
    **body: Any,
) -> int:
    """One admission with its one delivery; returns the delivery's number."""
    said = {
        "verdict": "ADMIT",
        "reason": "OK",
        "product": "Castle",
        "people": 2,
        "party": {"ADULT": 2},
        "message": "Come in: 2.",
        **body,
    }
    with store.writing() as db:
        store.append(kind, scan, at, said, {"name": name, "reference": f"REF-{scan}", "code": scan})
        db.execute("insert or ignore into admission values (?, ?, 2, 1)", (scan, iso(at)))
        found = db.execute(
            "insert into delivery (scan_id, connection, method, state, at, code, booking,"
            " product_id, option_id, keys, admitted, due) values (?, ?, 'redeem', ?, ?, ?, ?,"
            " 'castle', '', '[]', 1, 9e9)",
            (scan, connection, state, iso(at), f"code-{scan}", f"booking-{scan}"),
        )
        return int(found.lastrowid or 0)


def last(store: Store) -> tuple[str, dict[str, Any]]:
    kind, body = store.read("select kind, body from journal order by seq desc limit 1")[0]
    return kind, json.loads(body)


def state_of(store: Store, number: int) -> str:
    return str(store.read("select state from delivery where id = ?", (number,))[0][0])


# -- acts ------------------------------------------------------------------------------------


def test_a_retry_only_makes_it_due_and_says_who_wanted_it(store: Store) -> None:
    owed = admitted(store, "a", state="QUEUED")
    done = admitted(store, "b")
    assert supervision.retry(store, [owed, done], "Nora", "network is back") == 1
    assert [delivery.id for delivery in Deliveries(store).due(10)] == [owed]
    assert state_of(store, done) == "DELIVERED"
    kind, body = last(store)
    assert (kind, body["by"], body["note"]) == ("RETRY", "Nora", "network is back")


def test_parked_by_a_person_stays_parked_when_the_connection_works_again(store: Store) -> None:
    by_hand = admitted(store, "a", state="QUEUED")
    by_key = admitted(store, "b", state="PARKED")
    assert supervision.park(store, [by_hand], "Nora", "asking the supplier") == 1
    assert Deliveries(store).parked() == {"castle": 1}
    assert Deliveries(store).release("castle") == 1
    assert (state_of(store, by_hand), state_of(store, by_key)) == ("PARKED", "QUEUED")
    assert supervision.release(store, [by_hand], "Nora", "answered") == 1
    assert state_of(store, by_hand) == "QUEUED"
    assert last(store)[0] == "RELEASED"


def test_what_the_lane_is_at_work_on_is_not_parked(store: Store) -> None:
    number = admitted(store, "a", state="IN_FLIGHT")
    store.db.execute("update delivery set lease = ?", (NOON.timestamp() + 1,))
    assert supervision.park(store, [number], "Nora", "why") == 0
    assert state_of(store, number) == "IN_FLIGHT"


def test_many_are_parked_in_steps_that_let_the_lane_in_between(store: Store) -> None:
    numbers_ = [admitted(store, f"s{n}", state="QUEUED") for n in range(supervision.BATCH + 5)]
    commits: list[str] = []
    store.db.set_trace_callback(lambda said: commits.append(said) if said == "commit" else None)
    assert supervision.park(store, numbers_, "Nora", "why") == supervision.BATCH + 5
    store.db.set_trace_callback(None)
    assert len(commits) == 2


def test_a_dispute_closed_too_early_is_opened_again(store: Store) -> None:
    number = admitted(store, "a", state="QUEUED")
    deliveries = Deliveries(store)
    delivery = deliveries.get(number)
    assert delivery is not None
    refusal = Dispute(DisputeReason.CANCELLED, "cancelled there")
    deliveries.write(ended=[(delivery, refusal, 0.0)])
    (dispute,) = disputes_in(store)
    assert not supervision.reopen(store, dispute["id"], "no", "Nora")
    close_dispute(store, dispute["id"], "paid in cash", "Nora")
    assert supervision.reopen(store, dispute["id"], "it was not", "Iris")
    assert open_disputes(store) == 1
    kind, body = last(store)
    assert (kind, body["by"], body["note"]) == ("DISPUTE_REOPENED", "Iris", "it was not")


def test_a_day_is_not_closed_while_something_is_owed(store: Store) -> None:
    admitted(store, "a", state="QUEUED")
    admitted(store, "b", state="PARKED", connection="harbour")
    with pytest.raises(supervision.StillOwed) as left:
        supervision.close_day(store, "2026-05-14", {"people": 4}, "Nora", "")
    assert "1 to deliver to castle" in str(left.value)
    assert "1 parked for harbour" in str(left.value)
    store.db.execute("update delivery set state = 'DELIVERED'")
    supervision.close_day(store, "2026-05-14", {"people": 4}, "Nora", "quiet")
    kind, body = last(store)
    assert (kind, body["day"], body["people"], body["by"]) == (
        "DAY_CLOSED",
        "2026-05-14",
        4,
        "Nora",
    )


def test_the_chain_holds_after_every_act(store: Store, path: Path) -> None:
    number = admitted(store, "a", state="QUEUED")
    supervision.park(store, [number], "Nora", "x")
    supervision.release(store, [number], "Nora", "y")
    supervision.hurry(store, "Nora")
    supervision.note_down(store, "BY_HAND", "a", {"by": "Nora", "note": "z"})
    found = verify(path)
    assert (found.rows, found.broken) == (5, None)


# -- lists -----------------------------------------------------------------------------------


def test_a_filter_takes_states_connections_times_and_texts_together(store: Store) -> None:
    old = admitted(store, "a", NOON - timedelta(hours=3), name="Ada Example")
    new = admitted(store, "b", state="QUEUED", name="Bob Example")
    other = admitted(store, "c", state="QUEUED", connection="harbour", name="Cleo")

    def fits(**wanted: Any) -> list[int]:
        return list(listing.matching(store, Filter(**wanted)))

    assert fits() == [other, new, old]
    assert fits(states=("QUEUED",)) == [other, new]
    assert fits(states=("QUEUED",), connection="castle") == [new]
    assert fits(since=NOON - timedelta(hours=1)) == [other, new]
    assert fits(until=NOON) == [old]
    assert fits(text="example") == [new, old]
    assert fits(text="REF-c") == [other]
    assert fits(text="booking-b", states=("DELIVERED",)) == []


def test_a_text_is_looked_for_as_it_is_typed(store: Store) -> None:
    number = admitted(store, "a", name="100 % _O'Hara\"")
    for text in ("100 %", "_o'h", 'hara"'):
        assert list(listing.matching(store, Filter(text=text))) == [number]
    assert not listing.matching(store, Filter(text="10_ %"))


def test_tickets_delivered_one_by_one_count_their_people_once(store: Store) -> None:
    numbers_ = [admitted(store, "a"), admitted(store, "a")]
    assert sum(row.people for row in listing.page(store, numbers_)) == 2


def test_a_page_keeps_the_order_it_was_asked_in(store: Store) -> None:
    first, second = admitted(store, "a"), admitted(store, "b")
    rows = listing.page(store, [second, 99, first])
    assert [(row.id, row.name, row.people) for row in rows] == [
        (second, "Robin", 2),
        (first, "Robin", 2),
    ]


def test_a_history_tells_scan_call_dispute_and_what_people_did(store: Store) -> None:
    number = admitted(store, "a", state="QUEUED")
    deliveries = Deliveries(store)
    delivery = deliveries.get(number)
    assert delivery is not None
    refusal = Dispute(DisputeReason.CANCELLED, "cancelled there")
    deliveries.write(ended=[(delivery, refusal, 0.0)])
    close_dispute(store, 1, "refunded", "Nora")
    told = listing.history(store, number)
    assert [one.what for one in told] == [
        "ADMITTED",
        "DISPUTE",
        "DISPUTE_CLOSED",
        "CALL DISPUTED",
    ]
    assert told[2].by == "Nora"
    assert "refunded" in told[2].text


# -- numbers ---------------------------------------------------------------------------------


def test_an_admission_in_two_rows_counts_once(store: Store) -> None:
    admitted(store, "a", kind="INTENT", ms=None)
    with store.writing():
        body = {"verdict": "ADMIT", "product": "Castle", "people": 2, "party": {"ADULT": 2}}
        store.append("OUTCOME", "a", NOON, {**body, "ms": 200})
    counted = numbers.numbers(store, *DAY)
    assert (counted.admissions, counted.people) == (1, 2)
    assert counted.units == (("Castle", "ADULT", 2),)
    assert counted.ms == (200.0, 200.0, 1)


def test_what_was_taken_back_interrupted_or_refused_does_not_count(store: Store) -> None:
    admitted(store, "in")
    admitted(store, "undone")
    admitted(store, "interrupted", kind="INTENT")
    with store.writing():
        store.append("UNDO", "undone", NOON, {"by": "Nora", "note": "left again"})
        store.append("SCAN", "no", NOON, {"verdict": "REFUSE", "reason": "ALREADY_USED"})
        store.append("SCAN", "asked", NOON, {"verdict": "CHOOSE", "reason": "AMBIGUOUS"})
    counted = numbers.numbers(store, *DAY)
    assert (counted.admissions, counted.people, counted.undone) == (1, 2, 1)
    assert counted.refusals == (("ALREADY_USED", 1),)


def test_a_refusal_after_an_intent_is_a_refusal(store: Store) -> None:
    admitted(store, "a", kind="INTENT")
    with store.writing():
        store.append("OUTCOME", "a", NOON, {"verdict": "REFUSE", "reason": "SUPPLIER_REFUSED"})
    counted = numbers.numbers(store, *DAY)
    assert (counted.admissions, counted.refusals) == (0, (("SUPPLIER_REFUSED", 1),))


def test_people_are_counted_by_five_minutes(store: Store) -> None:
    for number, minute in enumerate((0, 4, 5, 61)):
        admitted(store, f"s{number}", NOON + timedelta(minutes=minute))
    noon = int(NOON.timestamp())
    counted = numbers.numbers(store, *DAY)
    assert counted.bars == ((noon, 4), (noon + 300, 2), (noon + 3600, 2))
    assert counted.peak == 4 * 60 / 300


def test_people_inside_are_told_only_where_exits_are_counted(store: Store) -> None:
    admitted(store, "a")
    admitted(store, "b")
    with store.writing():
        for kind, body in (
            ("PASSAGE", {"turned": 1, "of": 2, "free_flow": False}),
            ("PASSAGE", {"turned": 1, "of": 0, "free_flow": True}),
            ("TAILGATING", {}),
            ("EXIT", {}),
        ):
            store.append(kind, "", NOON, body)
    assert numbers.numbers(store, *DAY).inside is None
    counted = numbers.numbers(store, *DAY, exits=True)
    assert (counted.people, counted.unticketed, counted.exits) == (4, 2, 1)
    assert counted.inside == 5


def test_deliveries_are_told_apart_by_lane(store: Store) -> None:
    admitted(store, "a", lane="north-1")
    admitted(store, "b", lane="north-2")
    assert listing.lanes(store) == ["north-1", "north-2"]
    (number,) = listing.matching(store, Filter(lane="north-2"))
    (row,) = listing.page(store, [number])
    assert (row.scan_id, row.lane) == ("b", "north-2")


def test_another_day_is_not_counted(store: Store) -> None:
    admitted(store, "a", NOON - timedelta(days=1))
    assert numbers.numbers(store, *DAY).scans == 0


def test_what_people_did_is_told_once_each(store: Store) -> None:
    admitted(store, "a", kind="INTENT", by="Nora", note="a guide")
    with store.writing():
        store.append("OUTCOME", "a", NOON, {"verdict": "ADMIT", "by": "Nora", "note": "a guide"})
    supervision.note_down(store, "OPERATOR", "", {"operator": "Iris", "by": "Nora", "note": "set"})
    told = [(one.kind, one.by, one.note) for one in numbers.by_hand(store, *DAY)]
    assert told == [("OUTCOME", "Nora", "a guide"), ("OPERATOR", "Nora", "set")]


# -- overview --------------------------------------------------------------------------------


def test_debts_are_counted_by_connection(store: Store) -> None:
    admitted(store, "a", NOON - timedelta(hours=1), state="QUEUED")
    admitted(store, "b", state="IN_FLIGHT")
    parked = admitted(store, "c", state="QUEUED", connection="harbour")
    supervision.park(store, [parked], "Nora", "ask them")
    found = overview.debts(store)
    assert (found["castle"].owed, found["castle"].oldest) == (2, NOON - timedelta(hours=1))
    assert (found["harbour"].parked, found["harbour"].why) == (1, "ask them")


def test_a_party_is_delivered_when_all_of_it_is(store: Store) -> None:
    admitted(store, "whole")
    admitted(store, "half")
    admitted(store, "half", state="QUEUED", kind="OUTCOME")
    admitted(store, "back", state="CANCELLED")
    assert overview.today(store, DAY[0]) == overview.Today(admitted=2, delivered=1, by_hand=0)


def test_a_closed_dispute_is_not_at_the_supplier(store: Store) -> None:
    number = admitted(store, "a", state="QUEUED")
    deliveries = Deliveries(store)
    delivery = deliveries.get(number)
    assert delivery is not None
    deliveries.write(ended=[(delivery, Dispute(DisputeReason.CANCELLED), 0.0)])
    assert overview.today(store, DAY[0]) == overview.Today(1, 0, 0)
    close_dispute(store, 1, "refunded", "Nora")
    assert overview.today(store, DAY[0]) == overview.Today(1, 0, 1)


def test_a_kiosks_visitor_waits_for_staff_until_the_next_one_comes(store: Store) -> None:
    assert overview.called(store, NOON) is None
    with store.writing():
        store.append("REFER", "s1", NOON, {"verdict": "REFER", "reason": "SEVERAL"})
        store.append("UNDO", "s0", NOON, {"note": "", "by": "staff"})
    assert overview.called(store, NOON + timedelta(minutes=4)) == NOON
    assert overview.called(store, NOON + timedelta(minutes=6)) is None
    admitted(store, "s2")
    assert overview.called(store, NOON) is None
