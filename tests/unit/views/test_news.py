"""What is told of records, and what is told no longer."""

from __future__ import annotations

from datetime import date

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.document import IssueDate
from generator.model.task import Withdrawal
from generator.views.change_view import view_change
from generator.views.entry import list_entries
from generator.views.history import view_history
from generator.views.news import by_subject, list_news, news_of_record
from generator.views.subscriptions import Subscription, list_subscriptions
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_change,
    make_document,
    make_publication,
    make_task,
)

ISSUED = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")


def published(subject_id: str, day: date) -> ChangeEvent:
    return make_change(
        id=f"{subject_id}-c1",
        subject_id=subject_id,
        on=day,
        kind=ChangeKind.PUBLISHED,
        field=None,
        was=None,
        now=None,
    )


def with_changes(*changes: ChangeEvent, **fields: object) -> Catalogue:
    document = make_document(issued_on=ISSUED, tasks=(make_task(**fields),))
    return make_catalogue(documents=[document], changes=changes)


def ids(catalogue: Catalogue) -> list[str]:
    return [item.id for item in list_news(catalogue, list_entries(catalogue, AS_OF))]


def subscriptions(catalogue: Catalogue) -> dict[str, Subscription]:
    entries = list_entries(catalogue, AS_OF)
    found = list_subscriptions(catalogue, entries, list_news(catalogue, entries))
    return {subscription.key: subscription for subscription in found}


def test_day_of_issue_stands_where_nothing_changed() -> None:
    assert ids(with_changes()) == ["jining-2023-issued"]


def test_notice_without_a_day_of_issue_has_no_news() -> None:
    assert ids(make_catalogue()) == []
    assert not subscriptions(make_catalogue())["all"].has_feed


def test_latest_comes_first() -> None:
    assert ids(with_changes(make_change())) == ["jining-2023-001-c1", "jining-2023-issued"]


def test_of_a_withdrawn_record_only_the_withdrawal_is_told() -> None:
    gone = make_change(
        id="jining-2023-001-c2",
        kind=ChangeKind.WITHDRAWN,
        field=None,
        was=None,
        now=None,
    )
    catalogue = with_changes(
        make_change(), gone, withdrawn=Withdrawal(on=date(2024, 1, 5), reason="重复公开")
    )
    assert ids(catalogue) == ["jining-2023-001-c2", "jining-2023-issued"]


def test_withdrawn_record_without_that_event_tells_nothing() -> None:
    gone = Withdrawal(on=date(2024, 1, 5), reason="重复公开")
    assert ids(with_changes(make_change(), withdrawn=gone)) == ["jining-2023-issued"]


def test_change_reaches_everyone_it_concerns() -> None:
    found = subscriptions(with_changes(make_change()))
    concerned = {
        key
        for key, subscription in found.items()
        if "jining-2023-001-c1" in {item.id for item in subscription.news}
    }
    assert concerned == {
        *("all", "documents/jining-2023", "themes/economy"),
        *("departments/jining/commerce", "departments/jining/education"),
    }


def test_record_is_first_published_with_its_notice() -> None:
    catalogue = with_changes(published("jining-2023", date(2024, 1, 2)), make_change())
    entries = list_entries(catalogue, AS_OF)
    news = news_of_record(entries[0], by_subject(list_news(catalogue, entries)))
    view = view_history(news, catalogue, make_publication(catalogue).voice)
    assert [day.name + day.day for day in view.days] == [
        "公布：2024年1月2日",
        "最近更改：2024年1月5日",
    ]
    assert view.published_moment == view.days[0].iso == "2024-01-02"
    assert [change.kind for change in view.changes] == ["时限调整", "首次公布"]


def test_themes_and_topics_are_shown_by_their_names() -> None:
    change = make_change(
        kind=ChangeKind.SORTING_CHANGED,
        field="topics",
        was=None,
        now="education、unheard-of",
    )
    catalogue = with_changes(change)
    (item, _) = list_news(catalogue, list_entries(catalogue, AS_OF))
    for language, expected in (("zh", "教育、unheard-of"), ("en", "Education, unheard-of")):
        voice = make_publication(catalogue, "zh" if language == "zh" else "en").voice
        (piece,) = view_change(item, catalogue, voice).pieces
        assert piece.text == expected


def test_offices_that_a_name_means_are_told_by_their_names() -> None:
    change = make_change(
        kind=ChangeKind.OFFICE_CHANGED,
        field="departments",
        was="市商务局：jining/commerce",
        now="市商务局：jining/unheard-of",
    )
    catalogue = with_changes(change)
    (item, _) = list_news(catalogue, list_entries(catalogue, AS_OF))
    for language, was in (("zh", "市商务局：市商务局"), ("en", "市商务局：Jining Commerce Bureau")):
        voice = make_publication(catalogue, "zh" if language == "zh" else "en").voice
        pieces = view_change(item, catalogue, voice).pieces
        assert "".join(piece.text for piece in pieces if piece.mark != "added") == was
