"""Writes the draft of an imported notice, or brings the record that is there up to date with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, cast

from generator.drafting.block_text import keep_blocks
from generator.drafting.draft import DraftFile, Insertion, read_back
from generator.drafting.row_matches import RowMatch, match_rows
from generator.drafting.task_draft import next_task_id
from generator.drafting.theme_merge import heading_words, merge_headings
from generator.formatting.canonical import canonical_text
from generator.formatting.comments import find_comments
from generator.formatting.record_text import write_record
from generator.formatting.safeguard import MeaningChangedError, plain_of
from generator.importers.draft import Draft
from generator.model.catalogue import Catalogue
from generator.model.deadline import DeadlineKind
from generator.model.document import Document
from generator.problems.problem import ContentError
from generator.reading.document_shape import DOCUMENT
from generator.reading.sources import SourceKind
from generator.reading.yaml_tree import compose
from generator.settings import MAX_DEPTH

Plain = dict[str, Any]

_KEPT = ("id", "jurisdiction", "notes", "review", "headings", "tasks")
"""Of the notice: canonical, by hand, or compared part by part."""
_KEPT_IN_ROW = (
    *("id", "theme", "topics", "title", "notes", "heading"),
    *("review", "withdrawn", "superseded_by", "corrections"),
)
"""Of a row: what no file can say; its heading is compared by its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One value that differs between the record and the file."""

    record: str
    """The row, or the notice."""
    key: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """The record as it is to be, and what changes."""

    insertion: Insertion
    changes: tuple[Change, ...]
    added: tuple[str, ...]
    """Rows that the file has and the record had not."""
    missing: tuple[str, ...]
    """Rows of the record that the file has no more; they stay until a person decides."""

    @property
    def is_empty(self) -> bool:
        """Whether record and file say the same."""
        return not (self.changes or self.added or self.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNotice:
    """The record with the id of a draft, where it is of another notice."""

    path: str
    there: str
    """What the record calls itself: title and number."""
    here: str
    """What the file calls itself."""
    rows: int
    shared: int
    """Rows of the record that the file has, too."""
    free_id: str
    """An id that no record has."""


_CORRECTED = 0.5
"""A correction leaves more rows than this as they were, or nearly."""


def other_notice(catalogue: Catalogue, draft: Draft, old_text: str) -> OtherNotice | None:
    """Whether the record that is there is of another notice of the same place and year."""
    path = path_of(draft)
    old, new = _plain(old_text, path), _plain(new_file(draft).text, path)
    if all(old.get(key) == new.get(key) for key in ("title", "number")):
        return None
    rows = match_rows(old["tasks"], new["tasks"])
    shared = sum(match.old is not None and match.new is not None for match in rows)
    if shared > len(old["tasks"]) * _CORRECTED:
        return None
    return OtherNotice(
        path=path,
        there=_called(old),
        here=_called(new),
        rows=len(old["tasks"]),
        shared=shared,
        free_id=next(
            f"{draft.document_id}-{number}"
            for number in count(2)
            if f"{draft.document_id}-{number}" not in catalogue.documents_by_id
        ),
    )


def _called(notice: Plain) -> str:
    number = f"（{notice['number']}）" if notice.get("number") else ""
    return f"《{notice['title']}》{number}"


def path_of(draft: Draft) -> str:
    """Where the record of a draft belongs."""
    return f"content/documents/{draft.document_id}.yml"


def new_file(draft: Draft) -> DraftFile:
    """The file of a notice that is not there yet; the reader has confirmed it."""
    path = path_of(draft)
    text = write_record(draft.values, DOCUMENT, path=path)
    read_back(text, path, SourceKind.DOCUMENT)
    return DraftFile(path=path, text=text, record_id=draft.document_id)


def update_file(catalogue: Catalogue, draft: Draft, old_text: str) -> Update:
    """The record with what the file says now; ids, topics, themes, notes and comments stay."""
    path = path_of(draft)
    formatted = canonical_text(old_text, SourceKind.DOCUMENT, path)
    if formatted.text is None:
        raise ContentError(formatted.problems)
    old = _plain(formatted.text, path)
    new = _plain(new_file(draft).text, path)
    document = cast("Document", read_back(formatted.text, path, SourceKind.DOCUMENT))
    first = next_task_id(catalogue, document)
    merged, told = _merge(old, new, first)
    written = _written(merged, path)
    root = compose(formatted.text, path, MAX_DEPTH)[0]
    comments = () if root is None else find_comments(formatted.text, root)
    text = keep_blocks(formatted.text, comments[1:], _written(old, path), written)
    final = canonical_text(text, SourceKind.DOCUMENT, path).text
    if final is None or _plain(final, path) != _plain(written, path):
        raise MeaningChangedError("the comments of the record do not fit its new text")
    return Update(
        insertion=Insertion(
            path=path, old_text=old_text, new_text=final, record_id=draft.document_id
        ),
        changes=tuple(told.changes),
        added=tuple(told.added),
        missing=tuple(told.missing),
    )


def _plain(text: str, path: str) -> Plain:
    root, problems = compose(text, path, MAX_DEPTH)
    if root is None:
        raise ContentError(tuple(problems))
    return cast("Plain", plain_of(root))


def _written(values: Mapping[str, Any], path: str) -> str:
    return write_record(values, DOCUMENT, path=path)


class _Told:
    """What differs, as it is found."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.added: list[str] = []
        self.missing: list[str] = []


def _merge(old: Plain, new: Plain, first_id: str) -> tuple[Plain, _Told]:
    told = _Told()
    merged = {key: value for key, value in old.items() if key in new or key in _KEPT}
    for key in dict.fromkeys([*old, *new]):
        if key not in _KEPT and old.get(key) != new.get(key):
            change = Change(record=old["id"], key=key, old=old.get(key), new=new.get(key))
            told.changes.append(change)
            if key in new:
                merged[key] = new[key]
    headings = merge_headings(old, new)
    rows = match_rows(old["tasks"], new["tasks"])
    merged["tasks"] = list(_rows(rows, headings.new_keys, told, first_id))
    merged["headings"] = headings.used_by(task["heading"] for task in merged["tasks"])
    told.changes += _heading_changes(old, merged)
    return merged, told


def _heading_changes(old: Plain, merged: Plain) -> Iterator[Change]:
    before, after = heading_words(old["headings"]), heading_words(merged["headings"])
    for key in dict.fromkeys([*before, *after]):
        if before.get(key) != after.get(key):
            yield Change(
                record=old["id"],
                key=f"headings {key}",
                old=before.get(key),
                new=after.get(key),
            )


def _rows(
    rows: tuple[RowMatch, ...], new_keys: Mapping[str, str], told: _Told, first_id: str
) -> list[Plain]:
    """Rows of the record in their order, changed where the file differs; new rows behind them."""
    kept: list[Plain] = []
    added: list[Plain] = []
    stem, _, number = first_id.rpartition("-")
    for match in rows:
        if match.new is None and match.old is not None:
            told.missing.append(match.old["id"])
            kept.append(match.old)
        elif match.old is None and match.new is not None:
            row_id = f"{stem}-{int(number) + len(added):03}"
            told.added.append(row_id)
            row = {**match.new, "id": row_id, "heading": new_keys[match.new["heading"]]}
            row.pop("inherited", None)  # it stands at the end, away from the row above it
            added.append(row)
        elif match.old is not None and match.new is not None:
            kept.append(_row(match.old, match.new, new_keys, told))
    return [*kept, *added]


def _row(old: Plain, new: Plain, new_keys: Mapping[str, str], told: _Told) -> Plain:
    heading = new_keys[new["heading"]]
    values = {**old, "heading": heading}
    if heading != old["heading"]:
        change = Change(record=old["id"], key="heading", old=old["heading"], new=heading)
        told.changes.append(change)
    for key in dict.fromkeys([*old, *new]):
        if key in _KEPT_IN_ROW or old.get(key) == new.get(key) or _is_settled(key, old, new):
            continue
        change = Change(record=old["id"], key=key, old=old.get(key), new=new.get(key))
        told.changes.append(change)
        values[key] = new.get(key)
    return {key: value for key, value in values.items() if value is not None}


def _is_settled(key: str, old: Plain, new: Plain) -> bool:
    """Whether a person has said what the file alone does not: the kind of 每季度."""
    before, after = old.get(key), new.get(key)
    if key != "deadline" or before is None or after is None:
        return False
    is_open = after["kind"] == DeadlineKind.DATE and after.get("date") is None
    return bool(is_open and before["text"] == after["text"])
