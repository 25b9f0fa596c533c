"""What is written for the office never reaches a page or a file (R-046, R-127)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from zipfile import ZipFile

from generator.model.catalogue import Catalogue
from generator.model.note import Note, NoteKind
from generator.model.review import PublicationAttribute, Review, ReviewStep
from generator.outputs.production import produce_site
from generator.rendering.page import Artifact, Page
from tests.factories import make_catalogue, make_document, make_progress, make_settings, make_task

REVIEWER = "审核人赵钱孙"
SECRECY_REVIEWER = "保密员周吴郑"
REMARK = "请核对这一句的来源"
NEIGHBOUR = "推动外贸固稳提质"
"""Official wording of the same record, which has to be found: else the search proves nothing."""


def planted() -> Catalogue:
    step = ReviewStep(step="终审", on=date(2023, 7, 1), by=REVIEWER)
    review = Review(
        attribute=PublicationAttribute.PROACTIVE,
        secrecy_reviewed_on=date(2023, 7, 1),
        secrecy_reviewed_by=SECRECY_REVIEWER,
        steps=(step,),
    )
    note = Note(kind=NoteKind.MISPRINT, text=REMARK, quote="外贸")
    task = make_task(notes=(note,), review=review)
    document = make_document(tasks=(task,), notes=(note,), review=review, preamble=("各单位：",))
    return make_catalogue(documents=[document], progress=(make_progress(review=review),))


def published(output: Page | Artifact) -> Iterator[str]:
    """All texts of an output; workbooks and Word files are opened."""
    if isinstance(output, Page):
        yield f"{output.article_html}{output.meta}{output.json_ld}{output.description}"
    elif output.path.endswith((".xlsx", ".docx")):
        with ZipFile(BytesIO(output.content)) as archive:
            yield from (archive.read(name).decode() for name in archive.namelist())
    else:
        yield output.content.decode()


def test_reviewers_and_remarks_are_in_no_output() -> None:
    kinds_with_wording = set()
    for output in produce_site(planted(), make_settings()):
        for text in published(output):
            for private in (REVIEWER, SECRECY_REVIEWER, REMARK):
                assert private not in text, output.path
            if NEIGHBOUR in text:
                kinds_with_wording.add(output.path.rpartition(".")[2])
    assert kinds_with_wording >= {"html", "csv", "json", "ndjson", "xlsx", "docx"}
