"""Makes each notice as a Word file in its own layout: its text, then its table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.model.document import Document
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.word_table import WIDE, write_paragraph, write_table
from generator.rendering.page import Artifact
from generator.views.data_files import WORD, data_stem
from generator.views.document_page import NoticeView, view_notice
from generator.views.entry import Entry
from generator.views.groups import by_document
from generator.views.original_table import view_table

if TYPE_CHECKING:
    from generator.outputs.word_mould import WordMould


def produce_word_notices(publication: Publication) -> Iterator[Artifact]:
    """A file for each notice that has records."""
    documents = publication.catalogue.documents_by_id
    mould = cache(partial(_make_mould, publication))
    for group in by_document(publication.entries):
        if any(entry.is_listed for entry in group.entries):
            yield from publication.keeping.portion(
                f"word/{group.key}",
                print_list(group.entries, publication.prints),
                partial(_file, documents[group.key], group.entries, mould, publication),
            )


def _make_mould(publication: Publication) -> WordMould:
    # To load python-docx takes longer than to see that no notice has changed.
    from generator.outputs.word_mould import make_word_mould  # noqa: PLC0415

    return make_word_mould(publication)


def _file(
    document: Document,
    entries: Sequence[Entry],
    mould: Callable[[], WordMould],
    publication: Publication,
) -> Iterator[Artifact]:
    stem = data_stem(publication.addresses.document(document.id))
    content = mould().fill(document.title, _body(document, entries, mould(), publication))
    yield Artifact(path=f"{stem[1:]}.{WORD.suffix}", content=content)


def _body(
    document: Document, entries: Sequence[Entry], mould: WordMould, publication: Publication
) -> str:
    """A wide table has pages of its own; another begins a page behind the text of its notice."""
    view = view_table(document, entries, publication.voice)
    notice = view_notice(document, publication.voice)
    is_wide = view.width >= WIDE
    text = "".join(_text(document, notice)) if notice.has_text else ""
    if text and is_wide:
        text += f"<w:p><w:pPr>{mould.upright}</w:pPr></w:p>"
    caption = write_paragraph("TzTitle", view.caption, break_before=bool(text) and not is_wide)
    end = write_paragraph("TzCell", "")
    pages = mould.sideways if is_wide else mould.upright
    return f"{text}{caption}{write_table(document, view)}{end}{pages}"


def _text(document: Document, notice: NoticeView) -> Iterator[str]:
    """The notice in printed order."""
    if document.number is not None:
        yield write_paragraph("TzNumber", document.number)
    yield write_paragraph("TzTitle", document.title)
    if notice.addressees:
        yield write_paragraph("Normal", notice.addressees)
    yield from (write_paragraph("TzText", paragraph) for paragraph in notice.preamble)
    for part in notice.parts:
        yield write_paragraph("TzHeading", part.heading)
        yield from (write_paragraph("TzText", paragraph) for paragraph in part.text)
    yield from (write_paragraph("TzText", paragraph) for paragraph in notice.closing)
    if notice.attachment:
        yield write_paragraph("TzText", notice.attachment)
    yield from (write_paragraph("TzRight", line) for line in notice.signature)
    yield from (write_paragraph("TzText", line) for line in notice.end_lines)
