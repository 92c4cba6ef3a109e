from __future__ import annotations

from datetime import timedelta

import pytest

from scanner.demo.supplier import Target


def test_redeeming_a_booking_redeems_all_units_left(supplier, castle):
    booking = supplier.venue.find("CAS-4002")  # two of five were let in before
    answer = castle.redeem("CAS-4002").json()
    assert answer["status"] == "REDEEMED"
    assert {item["status"] for item in answer["unitItems"]} == {"REDEEMED"}
    assert [entry.ordinal for entry in supplier.venue.redemptions] == [2, 3, 4]
    assert booking.units[2].redeemed_at == supplier.venue.now()


def test_redeeming_one_ticket_leaves_the_others(supplier, castle):
    booking = supplier.venue.find("CAS-4001")
    answer = castle.redeem(booking.units[1].barcode).json()
    assert answer["status"] == "REDEEMED"
    assert len(answer["unitItems"]) == 1
    assert [unit.status for unit in booking.units].count("REDEEMED") == 1
    assert booking.status == "CONFIRMED"
    assert castle.lookup(booking.voucher)[0]["redeemable"] is True


def test_a_booking_is_used_when_its_last_ticket_is(supplier, castle):
    booking = supplier.venue.find("CAS-1002")
    for unit in booking.units:
        castle.redeem(unit.barcode)
    assert booking.status == "REDEEMED"
    assert castle.lookup(booking.voucher)[0]["redeemable"] is False


def test_a_second_redeem_is_refused_with_its_code(castle):
    (entry,) = castle.lookup("CAS-1001")
    castle.act("redeem", entry["redemptionCode"])
    again = castle.act("redeem", entry["redemptionCode"])
    assert again.status_code == 400
    assert again.json()["error"] == "BAD_REQUEST"
    assert again.json()["redemptionErrorCode"] == "ALREADY_REDEEMED"
    assert again.json()["redemptionCode"] == entry["redemptionCode"]


def test_some_suppliers_answer_a_second_redeem_like_the_first(supplier, castle, clock):
    supplier.shape.second_redeem = "accepted"
    first = castle.redeem("CAS-1001").json()
    clock.forward(minutes=1)
    assert castle.redeem("CAS-1001").json()["utcRedeemedAt"] == first["utcRedeemedAt"]
    assert len(supplier.venue.redemptions) == 1


def test_a_barcode_is_no_redemption_code(supplier, castle):
    answer = castle.act("redeem", supplier.venue.find("CAS-1001").voucher)
    assert answer.json()["redemptionErrorCode"] == "UNKNOWN_REDEMPTION_CODE"


def test_another_suppliers_redemption_code_is_unknown(castle, harbour):
    (entry,) = harbour.lookup("HAR-1001")
    assert castle.act("redeem", entry["redemptionCode"]).status_code == 400


def test_an_array_in_is_an_array_out_in_the_same_order(castle):
    codes = [castle.lookup(r)[0]["redemptionCode"] for r in ("CAS-1003", "CAS-1001")]
    answers = castle.act("redeem", codes).json()
    assert [answer["supplierReference"] for answer in answers] == ["CAS-1003", "CAS-1001"]


@pytest.mark.parametrize(("atomic", "used"), [(False, 1), (True, 0)])
def test_a_refused_array_may_be_half_redeemed(supplier, castle, atomic, used):
    supplier.shape.atomic = atomic
    codes = [castle.lookup(r)[0]["redemptionCode"] for r in ("CAS-1001", "CAS-CANCELLED")]
    assert castle.act("redeem", codes).status_code == 400
    assert len(supplier.venue.redemptions) == used


def test_the_time_that_was_sent_is_the_time_of_the_redemption(castle):
    answer = castle.redeem("CAS-1001", timestamp="2026-05-14T10:30:00Z").json()
    assert answer["utcRedeemedAt"] == "2026-05-14T10:30:00Z"
    assert answer["unitItems"][0]["scans"][-1]["utcCreatedAt"] == "2026-05-14T10:30:00Z"


@pytest.mark.parametrize("timestamp", ["2026-05-14T12:00:05Z", "noon", "2026-05-14T10:00:00", 7])
def test_a_time_in_the_future_or_of_no_sense_is_refused(castle, timestamp):
    assert castle.redeem("CAS-1001", timestamp=timestamp).status_code == 400
    assert castle.lookup("CAS-1001")[0]["redeemable"] is True


def test_older_suppliers_refuse_a_timestamp(supplier, castle):
    supplier.generation = "2022"
    assert castle.redeem("CAS-1001", timestamp="2026-05-14T10:30:00Z").status_code == 400
    assert castle.redeem("CAS-1001").status_code == 200


def test_the_date_is_judged_by_the_time_that_was_sent(castle, clock):
    clock.forward(days=1)
    assert castle.redeem("CAS-1001").json()["redemptionErrorCode"] == "WRONG_DATE"
    assert castle.redeem("CAS-1001", timestamp="2026-05-14T10:30:00Z").status_code == 200


def test_a_booking_belongs_to_its_day_where_it_is(supplier, castle, clock):
    # 23:30 UTC is half past midnight in London: the next day has begun there.
    clock.forward(hours=11, minutes=30)
    assert castle.lookup("CAS-1001")[0]["unredeemableReasonCode"] == "WRONG_DATE"
    assert castle.lookup("CAS-2001")[0]["redeemable"] is True


def test_one_attraction_of_a_package_leaves_the_others(castle):
    museum = castle.lookup("PKG-3001")[1]
    assert castle.act("redeem", museum["redemptionCode"]).json()["productId"] == "museum"
    assert [e["redeemable"] for e in castle.lookup("PKG-3001")] == [True, False, False]


def test_un_redeem_makes_it_redeemable_again_and_scans_grow(castle):
    (entry,) = castle.lookup("CAS-1001")
    castle.act("redeem", entry["redemptionCode"])
    answer = castle.undo(entry["redemptionCode"]).json()
    assert answer["status"] == "CONFIRMED"
    assert [scan["action"] for scan in answer["unitItems"][0]["scans"]] == ["REDEEM", "UNREDEEM"]
    assert castle.lookup("CAS-1001")[0]["redeemable"] is True
    assert castle.undo(entry["redemptionCode"]).status_code == 400


def test_older_suppliers_cannot_un_redeem(supplier, castle):
    supplier.generation = "2022"
    (entry,) = castle.lookup("CAS-1001")
    castle.act("redeem", entry["redemptionCode"])
    assert castle.undo(entry["redemptionCode"]).status_code == 404


def test_taking_a_no_show_back_also_un_redeems(castle):
    (entry,) = castle.lookup("CAS-1001")
    assert castle.act("noshow", entry["redemptionCode"]).json()["status"] == "NO_SHOW"
    assert castle.undo(entry["redemptionCode"], "noshow").json()["status"] == "CONFIRMED"
    castle.act("redeem", entry["redemptionCode"])
    assert castle.undo(entry["redemptionCode"], "noshow").json()["status"] == "CONFIRMED"


def test_validate_redeems_what_is_not_redeemed_and_refuses_it_then(supplier, castle):
    supplier.shape.validate = True
    (entry,) = castle.lookup("CAS-1001")
    assert castle.act("validate", entry["redemptionCode"]).json()["status"] == "REDEEMED"
    assert castle.act("validate", entry["redemptionCode"]).status_code == 400


def test_a_pass_comes_in_again_as_often_a_day_as_it_may(supplier, harbour, clock):
    supplier.shape.validate = True
    (entry,) = harbour.lookup("HAR-2001")
    codes = [harbour.act("validate", entry["redemptionCode"]).status_code for _ in range(4)]
    assert codes == [200, 200, 200, 400]
    assert harbour.lookup("HAR-2001")[0]["redeemable"] is False
    clock.forward(days=1)
    assert harbour.lookup("HAR-2001")[0]["redeemable"] is True
    assert harbour.act("validate", entry["redemptionCode"]).status_code == 200


def test_validate_may_answer_with_a_bare_yes_or_no(supplier, castle):
    supplier.shape.validate, supplier.shape.validate_answer = True, "valid"
    (entry,) = castle.lookup("CAS-1001")
    assert castle.act("validate", entry["redemptionCode"]).json() == {"valid": True}
    assert castle.act("validate", entry["redemptionCode"]).json()["valid"] is False


def test_newer_suppliers_say_that_there_is_no_validate(castle):
    answer = castle.act("validate", "any")
    assert answer.status_code == 404
    assert "no such operation" in answer.json()["errorMessage"]


def test_another_gate_can_be_quicker(supplier, castle, clock):
    (entry,) = castle.lookup("CAS-1001")
    booking = supplier.venue.find("CAS-1001")
    supplier.venue.mark(Target(booking), "REDEEM", clock() - timedelta(minutes=1))
    assert castle.act("redeem", entry["redemptionCode"]).status_code == 400
