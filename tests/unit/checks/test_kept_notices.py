"""A notice is judged again when it, or what all notices share, has changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.checks import run_checks
from generator.checks.context import CheckContext
from generator.checks.kept_notices import KeptNotices
from generator.model.catalogue import Catalogue
from generator.problems.problem import Problem
from tests.factories import AS_OF, make_catalogue, make_department, make_document, make_task

OTHER = make_document(id="jining-2024", path="content/documents/jining-2024.yml", year=2024)


def codes(catalogue: Catalogue, kept: KeptNotices, as_of: date = AS_OF) -> set[tuple[str, str]]:
    """What is found is what a first run finds."""
    found = run_checks(catalogue, as_of, kept=kept)
    assert sorted(found, key=repr) == sorted(run_checks(catalogue, as_of), key=repr)
    return {(problem.code, problem.place.path) for problem in found}


def test_what_is_spoilt_and_mended_is_told_and_forgotten() -> None:
    kept, sound = KeptNotices(), make_document()
    spoilt = replace(sound, tasks=(make_task(requirement="=公开收费标准。"),))
    told = ("formula-like", sound.path)
    assert told not in codes(make_catalogue(documents=[sound, OTHER]), kept)
    assert told in codes(make_catalogue(documents=[spoilt, OTHER]), kept)
    assert told in codes(make_catalogue(documents=[spoilt, OTHER]), kept)
    assert told not in codes(make_catalogue(documents=[sound, OTHER]), kept)


def test_an_office_that_goes_is_missed_by_notices_that_stay() -> None:
    kept, document = KeptNotices(), make_document(issuer=None)
    told = ("unknown-department", document.path)
    assert told not in codes(make_catalogue(documents=[document]), kept)
    alone = make_catalogue(documents=[document], departments=[make_department()])
    assert told in codes(alone, kept)


def test_only_what_was_saved_is_judged_again() -> None:
    judged: list[str] = []

    def look(context: CheckContext) -> Iterator[Problem]:
        judged.extend(document.id for document in context.catalogue.documents)
        yield from ()

    kept, document = KeptNotices(), make_document()
    saved = replace(document, title="另一个标题")
    for documents in ([document, OTHER], [saved, OTHER], [saved, OTHER]):
        catalogue = make_catalogue(documents=documents)
        context = CheckContext(catalogue=catalogue, as_of=AS_OF, unread=frozenset())
        assert [one.problems for one in kept.check(context, (look,))] == [(), ()]
    assert judged == ["jining-2023", "jining-2024", "jining-2023"]


def test_an_office_is_unused_as_soon_as_the_last_row_that_named_it_names_another() -> None:
    kept, document = KeptNotices(), make_document(issuer=None)
    other = replace(document, tasks=(make_task(lead=("市教育局",), responsible=()),))
    unused = ("entry-unused", "content/registry/departments.yml")
    assert unused not in codes(make_catalogue(documents=[document]), kept)
    assert unused in codes(make_catalogue(documents=[other]), kept)
    assert unused not in codes(make_catalogue(documents=[document]), kept)
