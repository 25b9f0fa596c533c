"""What this site adds to a notice."""

from datetime import date

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import Heading
from generator.model.task import Withdrawal
from generator.views.derived import DerivedView, view_derived
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_document,
    make_entries,
    make_ongoing,
    make_publication,
    make_task,
    make_theme,
)


def derived(*tasks: dict[str, object]) -> DerivedView:
    rows = tuple(make_task(id=f"jining-2023-{n:03}", **task) for n, task in enumerate(tasks, 1))
    headings = (
        Heading(key="1", mark="一、", text="推进信息公开"),
        Heading(key="1.1", mark="（一）", text="甲", theme_id="economy", parent_key="1"),
    )
    themes = [make_theme(), make_theme(id="livelihood", name="民生")]
    catalogue = make_catalogue(
        documents=[make_document(tasks=rows, headings=headings)], themes=themes
    )
    return view_derived(make_entries(catalogue), make_publication().voice)


def test_each_printed_month_is_derived_once() -> None:
    found = derived({}, {}, {"deadline": make_deadline("2023-11-30", "11月底前")})
    assert [(d.printed, d.day, d.address) for d in found.deadlines] == [
        ("12月底前", "2023年12月31日", "/deadlines/2023-12/"),
        ("11月底前", "2023年11月30日", "/deadlines/2023-11/"),
    ]


def test_nothing_is_derived_from_ongoing() -> None:
    assert derived({"deadline": make_ongoing()}).deadlines == ()


def test_nothing_is_derived_from_a_printed_day() -> None:
    printed = Deadline(kind=DeadlineKind.DATE, date=date(2023, 9, 1), text="9月1日前")
    assert derived({"deadline": printed}).deadlines == ()


def test_nothing_is_derived_from_a_withdrawn_record() -> None:
    withdrawal = Withdrawal(on=date(2024, 1, 1), reason="个人信息")
    assert derived({"withdrawn": withdrawal}) == DerivedView(deadlines=(), themes=())


def test_heading_lists_every_theme_of_its_rows_once() -> None:
    found = derived({}, {"theme_id": "livelihood"}, {})
    assert [(t.heading, [link.text for link in t.themes]) for t in found.themes] == [
        ("（一）甲", ["经济发展", "民生"])
    ]
