"""Turns a pasted text into paragraphs and tables: cells stand behind tabs."""

from __future__ import annotations

from pathlib import Path

from generator.importers.column_words import is_header
from generator.importers.limits import MAX_FILE_BYTES
from generator.importers.log import Entry, EntryKind
from generator.importers.noise import clean_text
from generator.importers.source import Block, SourceFile
from generator.importers.text_cells import read_cell_lines
from generator.importers.text_rows import read_row_lines
from generator.importers.trouble import stop
from generator.problems.kinds import file_kinds, import_kinds
from generator.problems.problem import Place
from generator.reading.file_text import decode, read_text

_ENCODINGS = (("utf-16", (b"\xff\xfe", b"\xfe\xff")), ("gb18030", ()))
"""What Notepad and WPS save besides UTF-8, and how it begins where it has a mark."""


def read_text_file(file: Path, path: str) -> SourceFile:
    """The paragraphs and tables of a text."""
    text, entries = _text(file, path)
    text, noise = clean_text(text)
    lines = text.split("\n")
    return SourceFile(path=path, blocks=_blocks(lines, path), entries=(*entries, *noise))


def _blocks(lines: list[str], path: str) -> tuple[Block, ...]:
    """One line a row where a line holds a header, else one line a cell."""
    if any(line.count("\t") > 1 and is_header(line.split("\t")) for line in lines):
        return tuple(read_row_lines(lines))
    return tuple(read_cell_lines(lines, path))


def _text(file: Path, path: str) -> tuple[str, list[Entry]]:
    text, problems = read_text(file, path, MAX_FILE_BYTES)
    harmless = {file_kinds.byte_order_mark.code, file_kinds.carriage_return.code}
    if text is not None:
        return text, []
    serious = [p for p in problems if p.code not in harmless]
    codes = {problem.code for problem in serious}
    if codes & {file_kinds.file_unreadable.code, file_kinds.file_too_large.code}:
        raise stop(serious[0])
    raw = file.read_bytes()
    if codes == {file_kinds.control_character.code}:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"), []
    return _decoded(raw, path)


def _decoded(raw: bytes, path: str) -> tuple[str, list[Entry]]:
    """Text in another encoding; what is not text in any of them is refused."""
    for encoding, marks in _ENCODINGS:
        if marks and not raw.startswith(marks):
            continue
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text or decode(text.encode(), path)[0] is None:
            continue
        zh, en = f"文件是 {encoding} 编码，已转为 UTF-8。", f"read as {encoding}."
        entry = Entry(kind=EntryKind.READ, zh=zh, en=en, needs_person=True)
        return text.replace("\r\n", "\n").replace("\r", "\n"), [entry]
    raise stop(
        import_kinds.import_unreadable(
            Place(path=path), kind=".txt", reason_zh="里面不是文字", reason_en="it is not text"
        )
    )
