"""The compiled table of furniture is what its source gives, and every row of it can match."""

from __future__ import annotations

from pathlib import Path

import pytest

from genscripts.furniture import compile_furniture, read
from marsad.tables import table

ROOT = Path(__file__).parents[2]


def test_the_committed_table_is_up_to_date() -> None:
    assert table("furniture.json") == compile_furniture(ROOT / "resources")


@pytest.mark.parametrize(
    "row",
    [
        "share\tstart",
        "share\tnever\tx\t",
        "\twhole\tx\t",
        "a\tb\tc\td\te",
        "share\twhole\tx\t\nshare\twhole\tx\t",
    ],
)
def test_a_wrong_row_is_named(tmp_path: Path, row: str) -> None:
    path = tmp_path / "furniture.tsv"
    path.write_text(f"kind\tmatch\tpattern\tvalue\n{row}\n", "utf-8")
    with pytest.raises(ValueError, match=r"furniture\.tsv:[23]"):
        read(path)
