"""What an entry of progress is called: on the site, in the history, in forms and while typing."""

from __future__ import annotations

import pytest

from generator.drafting.progress_draft import STATUS_NAMES
from generator.history.public_fields import task_fields
from generator.importers.progress_sheet import STATUS_WORDS
from generator.model.progress import ProgressStatus
from generator.reading.choice_words import WORDS as TYPED
from generator.views.progress_list import view_progress
from tests.factories import make_catalogue, make_entries, make_progress, make_publication


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
