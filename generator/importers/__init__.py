"""Turns notices as offices have them (Word, Excel, PDF, HTML, pasted text) into draft records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.importers.excel_file import read_excel_file
from generator.importers.html_file import read_html_file
from generator.importers.pdf_file import read_pdf_file
from generator.importers.source import SourceFile
from generator.importers.text_file import read_text_file
from generator.importers.trouble import stop
from generator.importers.word_file import read_word_file
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

IMPORTERS: dict[str, Callable[[Path, str], SourceFile]] = {
    ".docx": read_word_file,
    ".xlsx": read_excel_file,
    ".pdf": read_pdf_file,
    ".html": read_html_file,
    ".htm": read_html_file,
    ".txt": read_text_file,
}
"""The reader of each kind of file, by its ending."""


def read_source(file: Path, path: str) -> SourceFile:
    """The paragraphs and tables of a file, which messages name by this path."""
    suffix = file.suffix.lower()
    reader = IMPORTERS.get(suffix)
    if reader is None:
        known = " ".join(IMPORTERS)
        raise stop(import_kinds.import_suffix_unknown(Place(path=path), suffix=suffix, known=known))
    return reader(file, path)
