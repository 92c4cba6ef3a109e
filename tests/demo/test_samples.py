from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from scanner.demo.catalogue import STATUSES, demo_venue
from scanner.demo.samples import sample_tickets
from scanner.demo.supplier.serve import description
from scanner.domain.verdict import Notice, Reason, Verdict

LONDON = ZoneInfo("Europe/London")


def venue_at(hour: int, minute: int = 0):
    now = datetime(2026, 5, 14, hour, minute, tzinfo=LONDON)
    return demo_venue(now.date(), LONDON, lambda: now.astimezone(UTC))


def test_there_are_enough_samples_of_every_symbology():
    tickets = sample_tickets(venue_at(12))
    assert len(tickets) >= 16
    assert {ticket.symbology for ticket in tickets} == {"QRCode", "Aztec", "PDF417", "Code128"}
    assert {ticket.verdict for ticket in tickets} == set(Verdict)


def test_the_words_are_those_of_the_gate():
    for ticket in sample_tickets(venue_at(12)):
        Verdict(ticket.verdict), Reason(ticket.reason)
        for notice in ticket.notices:
            Notice(notice)


def test_no_sample_uses_up_another():
    tickets = sample_tickets(venue_at(12))
    assert len({ticket.code for ticket in tickets}) == len(tickets)


@pytest.mark.parametrize("hour", range(24))
def test_what_admits_admits_at_any_hour(hour):
    venue = venue_at(hour)
    tickets = sample_tickets(venue)
    assert sum(ticket.verdict == "ADMIT" for ticket in tickets) == 12
    assert {ticket.reason for ticket in tickets} & {"TOO_EARLY", "TOO_LATE"}


def test_what_should_be_admitted_is_redeemable(supplier, gate_at):
    for ticket in sample_tickets(supplier.venue):
        if not ticket.connection:
            continue
        open_to = [e for e in gate_at(ticket.connection).lookup(ticket.code) if e["redeemable"]]
        expected = {"ADMIT": 1, "CHOOSE": 2}.get(ticket.verdict)
        if ticket.reason in ("TOO_EARLY", "TOO_LATE"):
            expected = 1  # the supplier leaves the hour to the gate
        assert len(open_to) == (expected or 0), ticket.name


def test_codes_are_the_same_all_day_and_others_tomorrow():
    morning, evening = venue_at(9), venue_at(20)
    assert morning.find("CAS-1001").voucher == evening.find("CAS-1001").voucher
    tomorrow = demo_venue(date(2026, 5, 15), LONDON)
    assert tomorrow.find("CAS-1001").voucher != morning.find("CAS-1001").voucher


def test_every_status_is_there():
    venue = venue_at(12)
    assert {venue.find(f"CAS-{status}").status for status in STATUSES} == set(STATUSES)


def test_code128_holds_what_code128_can():
    for ticket in sample_tickets(venue_at(12)):
        if ticket.symbology == "Code128":
            assert re.fullmatch(r"[ -~]{1,24}", ticket.code)


def test_the_description_names_keys_and_codes(supplier):
    text = "\n".join(description(supplier))
    assert supplier.base_url in text
    assert "demo-harbour-key" in text
    assert supplier.venue.find("CAS-1001").voucher in text
