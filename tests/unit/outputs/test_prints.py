"""Prints of records tell apart whatever pages can show of them."""

from dataclasses import fields, replace
from datetime import date

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.progress import ProgressEntry, ProgressStatus
from generator.outputs.prints import (
    IN_COMMON,
    IN_RECORDS,
    NOT_SHOWN,
    join_prints,
    print_common,
    print_list,
)
from tests.factories import (
    make_catalogue,
    make_document,
    make_publication,
    make_settings,
    make_task,
    make_tasks,
)


def test_every_field_of_a_catalogue_is_accounted_for() -> None:
    """A new one that pages show has to enter the prints, or builds after an edit go stale."""
    assert {field.name for field in fields(Catalogue)} == IN_COMMON | IN_RECORDS | NOT_SHOWN
    assert len(IN_COMMON) + len(IN_RECORDS) + len(NOT_SHOWN) == len(fields(Catalogue))


def prints_of(catalogue: Catalogue) -> dict[str, bytes]:
    return dict(make_publication(catalogue).prints)


def test_a_row_its_progress_and_its_changes_are_told_apart() -> None:
    task = make_task()
    entry = ProgressEntry(
        task_id=task.id, date=date(2023, 9, 1), status=ProgressStatus.UPDATE, path="x", position=0
    )
    event = ChangeEvent(
        id=f"{task.id}-c1",
        on=date(2024, 1, 1),
        subject_id=task.id,
        kind=ChangeKind.WORDING_CORRECTED,
        reason="勘误",
    )
    states = (
        make_catalogue(tasks=[task]),
        make_catalogue(tasks=[replace(task, requirement="另一项要求。")]),
        make_catalogue(tasks=[task], progress=[entry]),
        make_catalogue(tasks=[task], changes=[event]),
        make_catalogue(tasks=[task, make_task(id="jining-2023-002")]),
    )
    found = [prints_of(state)[task.id] for state in states]
    assert len(set(found)) == len(found)
    assert found[0] == prints_of(make_catalogue(tasks=[make_task()]))[task.id]


def test_a_change_of_one_row_leaves_the_others() -> None:
    first, *others = make_tasks(3)
    before = prints_of(make_catalogue(tasks=[first, *others]))
    after = prints_of(make_catalogue(tasks=[replace(first, requirement="改过。"), *others]))
    assert [key for key in before if before[key] != after[key]] == [first.id]


def test_lists_in_another_order_have_other_prints() -> None:
    publication = make_publication(make_catalogue(tasks=make_tasks(2)))
    one, two = publication.listed
    assert print_list((one, two), publication.prints) != print_list((two, one), publication.prints)
    assert join_prints([b"1"], "x") != join_prints([b"1"], "y")


def test_heads_registries_and_settings_are_common_and_rows_are_not() -> None:
    document = make_document(tasks=make_tasks(2))
    settings = make_settings()
    common = print_common(make_catalogue(documents=[document]), settings)
    fewer = replace(document, tasks=document.tasks[:1])
    retitled = replace(document, title="另一个标题")
    assert print_common(make_catalogue(documents=[fewer]), settings) == common
    assert print_common(make_catalogue(documents=[retitled]), settings) != common
    assert print_common(make_catalogue(documents=[document], topics=[]), settings) != common
    named = replace(settings, site_name="另一个名字")
    assert print_common(make_catalogue(documents=[document]), named) != common
