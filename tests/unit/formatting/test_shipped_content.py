"""The records that ship are in canonical form."""

from datetime import date
from pathlib import Path

from generator.formatting.rewrite import format_files
from generator.settings import Settings

ROOT = Path(__file__).parents[3]


def test_the_shipped_records_are_canonical() -> None:
    result = format_files(Settings(root=ROOT, as_of=date(2024, 1, 1)), (), check=True)
    assert result.changed == ()
    assert result.problems == ()
    assert result.unchanged_count >= 9
