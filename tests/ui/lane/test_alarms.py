"""Which alarm stands, and in what words."""

from __future__ import annotations

from scanner.domain.link import LinkState
from scanner.ui import language
from scanner.ui.lane.alarms import of_link
from scanner.work.messages import LinkChanged


def test_the_name_of_a_silent_supplier_does_not_turn_an_arabic_sentence_round() -> None:
    silent = of_link(LinkChanged("castle", LinkState.OFFLINE))
    with language.speaking("ar"):
        assert language.said(silent.sentence).startswith(f"{language.FSI}castle{language.PDI} ")
