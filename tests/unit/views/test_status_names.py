"""What statuses and entries of progress are called, on the site and wherever it is spoken of."""

from __future__ import annotations

import pytest

from generator.drafting.progress_draft import STATUS_NAMES
from generator.history.public_fields import task_fields
from generator.importers.progress_sheet import STATUS_WORDS
from generator.model.progress import ProgressStatus
from generator.problems.problem import Language
from generator.reading.choice_words import WORDS as TYPED
from generator.views.progress_list import view_progress
from generator.views.status import DUE_ANY, STATUS_KEYS
from generator.views.wording.words import WORDS
from tests.factories import ROOT, make_catalogue, make_entries, make_progress, make_publication


@pytest.mark.parametrize("status", ProgressStatus)
def test_a_status_has_one_name_everywhere(status: ProgressStatus) -> None:
    catalogue = make_catalogue(progress=[make_progress(status=status)])
    (entry,) = make_entries(catalogue)
    (shown,) = view_progress(entry, make_publication(catalogue).voice)
    told = task_fields(catalogue, entry.document, entry.task)["progress"]
    assert told.split()[1] == shown.status
    assert TYPED[status.value][0] == shown.status
    assert STATUS_NAMES[status.value] == (shown.status,)
    assert STATUS_WORDS[shown.status] is status


@pytest.mark.parametrize("key", [*STATUS_KEYS, DUE_ANY])
def test_the_page_about_the_site_explains_each_status_as_it_is_printed(key: str) -> None:
    pages: dict[Language, str] = {"zh": "about.md", "en": "en/about.md"}
    for language, page in pages.items():
        text = (ROOT / "content" / "pages" / page).read_text(encoding="utf-8")
        assert WORDS[language][f"status_{key}"] in text, page


@pytest.mark.parametrize(("language", "name"), [("zh", "README.zh-CN.md"), ("en", "README.md")])
def test_the_readme_quotes_statuses_as_they_are_printed(language: Language, name: str) -> None:
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    for key in ("open", "due"):
        assert f"“{WORDS[language][f'status_{key}']}”" in text
