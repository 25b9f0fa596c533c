"""Whatever is answered, the words arrive as they were typed and no other row changes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.drafting.draft import AnswerError, read_back
from generator.drafting.task_draft import TaskAnswers, draft_task
from generator.formatting.canonical import canonical_text
from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.problems.problem import ContentError
from generator.reading.sources import SourceKind
from tests.unit.drafting.project import catalogue_in, good_files, lay_out

PATH = "content/documents/yunxi-2024.yml"
WORDS = st.text("公开，。、；：“”《》 #:-?&*!|>'\"%@`{}[],0123~true\\", min_size=1, max_size=25)
ANY = st.text(max_size=12) | WORDS


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return catalogue_in(lay_out(tmp_path_factory.mktemp("project")))


@settings(max_examples=120, deadline=None)
@given(requirement=ANY, title=st.none() | ANY, lead=ANY, deadline=ANY, seq=ANY)
def test_a_row_says_what_was_answered_or_is_refused(
    catalogue: Catalogue, requirement: str, title: str | None, lead: str, deadline: str, seq: str
) -> None:
    answers = TaskAnswers(
        requirement=requirement,
        heading="2",
        seq=seq,
        title=title,
        lead=lead,
        responsible="-",
        deadline=deadline,
        deadline_on="2024-12-31",
    )
    text = good_files()[PATH]
    try:
        insertion = draft_task(catalogue, "yunxi-2024", answers, text=text)
    except (AnswerError, ContentError):
        return
    before, after = (
        read_back(told, PATH, SourceKind.DOCUMENT) for told in (text, insertion.new_text)
    )
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    assert insertion.new_text.startswith(text)
    assert after.tasks[:-1] == before.tasks
    row = after.tasks[-1]
    assert (row.requirement, row.seq) == (requirement.strip(), seq)
    assert all(name in lead for name in row.lead)


@settings(max_examples=40, deadline=None)
@given(requirement=WORDS, seq=WORDS)
def test_plain_words_are_never_refused(catalogue: Catalogue, requirement: str, seq: str) -> None:
    answers = TaskAnswers(
        requirement=f"公开{requirement}",
        heading="2",
        seq=f"第{seq}",
        lead="市教育局",
        responsible="-",
        deadline="12月底前",
    )
    text = canonical_text(good_files()[PATH], SourceKind.DOCUMENT, PATH).text
    assert text is not None
    insertion = draft_task(catalogue, "yunxi-2024", answers, text=text)
    again = canonical_text(insertion.new_text, SourceKind.DOCUMENT, PATH)
    assert again.text == insertion.new_text
