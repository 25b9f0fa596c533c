"""What every format of a list is: a record made once, then placed in many files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.views.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFormat:
    """One way to write a list of records."""

    suffix: str
    """The end of the name of its files: csv."""
    write_record: Callable[[Entry], str]
    """Makes the part of a file that is one record."""
    write_file: Callable[[Sequence[str]], bytes]
    """Makes a file of the parts of its records."""
