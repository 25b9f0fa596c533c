"""What a change touches is found by making the pages of both states and comparing them."""

from __future__ import annotations

from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.outputs.output_marks import OutputChanges, compare_outputs, mark_outputs
from tests.factories import (
    make_catalogue,
    make_departments,
    make_settings,
    make_task,
    make_templates,
)

TEMPLATES = make_templates()


def changes(before: Catalogue, after: Catalogue) -> OutputChanges:
    marks = (mark_outputs(state, make_settings(), TEMPLATES) for state in (before, after))
    return compare_outputs(*marks)


def test_nothing_changed_touches_nothing() -> None:
    found = changes(make_catalogue(), make_catalogue())
    assert found == OutputChanges(added=(), changed=(), removed=())


def test_renamed_office_touches_the_pages_that_name_it_and_no_address() -> None:
    commerce, education = make_departments()
    renamed = (replace(commerce, english="Jining Trade Bureau"), education)
    found = changes(make_catalogue(), make_catalogue(departments=renamed))
    assert (found.added, found.changed, found.removed) == ((), (), ())
    renamed = (replace(commerce, full_name="济宁市商务和投资促进局"), education)
    found = changes(make_catalogue(), make_catalogue(departments=renamed))
    assert "/departments/jining/commerce/" in found.changed
    assert (found.added, found.removed) == ((), ())


def test_office_that_is_named_no_more_loses_its_page_and_its_calendar() -> None:
    found = changes(make_catalogue(), make_catalogue(tasks=[make_task(responsible=())]))
    assert set(found.removed) == {
        "/departments/jining/education/",
        "/calendars/departments/jining/education.ics",
    }
    assert "/tasks/jining-2023-001/" in found.changed


def test_handwritten_pages_are_compared_too() -> None:
    marks = mark_outputs(make_catalogue(), make_settings(), TEMPLATES)
    assert {"/about/", "/privacy/"} <= set(marks)
    assert not [address for address in marks if address.startswith("/en/")]
