from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from scanner.cli import cli
from scanner.domain.card import Card


def test_every_card_of_the_sheet_reads(tmp_path: Path) -> None:
    import numpy as np
    import zxingcpp

    sheet = tmp_path / "cards.png"
    done = CliRunner().invoke(cli, ["cards", str(sheet)])
    assert done.exit_code == 0, done.output
    with Image.open(sheet) as picture:
        read = zxingcpp.read_barcodes(np.asarray(picture))
    assert sorted(code.text for code in read) == sorted(card.code for card in Card)


@pytest.mark.parametrize("name", ["cards.nonsense", "none/cards.pdf"])
def test_a_sheet_that_cannot_be_written_is_a_sentence(tmp_path: Path, name: str) -> None:
    done = CliRunner().invoke(cli, ["cards", str(tmp_path / name)])
    assert done.exit_code == 1
    assert "cannot be written" in done.output
