"""What drafting gives: a new file, or a file with one item more; or why an answer will not do."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems.problem import ContentError
from generator.problems.refusal import RefusedError
from generator.reading.read import Limits, read_content
from generator.reading.sources import SourceKind
from generator.settings import MAX_DEPTH, MAX_FILE_BYTES

_LIMITS = Limits(file_bytes=MAX_FILE_BYTES, depth=MAX_DEPTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFile:
    """A file that is not there yet."""

    path: str
    """Relative to the project, with forward slashes."""
    text: str
    """Its canonical text."""
    record_id: str
    """The record that it begins with."""
    pending: tuple[str, ...] = ()
    """Elements of the notice that nobody has told yet; `taizhang check` asks for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """A file with one item more; every other byte stays."""

    path: str
    """Relative to the project, with forward slashes."""
    old_text: str
    """What the file held when the draft was made."""
    new_text: str
    """What it is to hold."""
    record_id: str
    """The item that was added."""


class AnswerError(RefusedError):
    """An answer cannot become a record; says which one and what would do."""

    is_usage = True

    def __init__(self, answer: str, chinese: str, english: str) -> None:
        super().__init__(f"{answer}: {english}", chinese, english)
        self.answer = answer
        """The name of the field of the answers."""


def read_back(text: str, path: str, kind: SourceKind) -> object:
    """The record or records in a text, or a ContentError with what the reader has against it."""
    record, problems = read_content(text, path, kind, _LIMITS, [])
    if problems:
        raise ContentError(tuple(problems))
    return record
