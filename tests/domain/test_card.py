from __future__ import annotations

from scanner.domain.card import Card, card_of


def test_every_card_is_known_by_its_code_and_no_ticket_is() -> None:
    assert [card_of(card.code) for card in Card] == list(Card)
    assert card_of("GATECARDOK\r") is Card.CONFIRM
    assert card_of("OK") is None
    assert card_of("GATECARD10") is None
