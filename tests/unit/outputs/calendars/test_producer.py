"""Calendars of deadlines: one event for each day, the same for ever."""

from __future__ import annotations

from datetime import date
from typing import Any

import icalendar
import pytest

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import IssueDate
from generator.model.task import Withdrawal
from generator.outputs.calendars.event import MOST_OFFICES
from generator.outputs.calendars.line import OCTETS
from generator.outputs.calendars.producer import produce_calendars
from generator.pipeline import load
from generator.verification.calendar_rules import read_calendar, value_of
from generator.views.entry import list_entries
from generator.views.groups import by_department, by_document, by_theme
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_change,
    make_department,
    make_document,
    make_ongoing,
    make_publication,
    make_settings,
    make_task,
    make_tasks,
)

HOST = "https://example.gov.cn/zwgk/"
ISSUED = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")


def calendars(catalogue: Catalogue, site_url: str = HOST) -> dict[str, bytes]:
    publication = make_publication(catalogue, site_url=site_url)
    return {file.path: file.content for file in produce_calendars(publication)}


def only_event(catalogue: Catalogue) -> dict[str, str]:
    (event,) = read_calendar(calendars(catalogue)["calendars/all.ics"]).events
    return {name: value for name, _, value in event}


def with_task(*changes: ChangeEvent, **fields: object) -> Catalogue:
    document = make_document(issued_on=ISSUED, tasks=(make_task(**fields),))
    return make_catalogue(documents=[document], changes=changes)


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load(make_settings())


@pytest.fixture(scope="module")
def files(shipped: Catalogue) -> dict[str, bytes]:
    return calendars(shipped)


def test_every_shipped_calendar_keeps_the_rules(files: dict[str, bytes]) -> None:
    assert {
        path: found for path, content in files.items() if (found := read_calendar(content).faults)
    } == {}


def test_a_reader_nobody_here_wrote_finds_the_same(files: dict[str, bytes]) -> None:
    calendar: Any = icalendar.Calendar.from_ical(files["calendars/all.ics"])
    found = {
        (str(event["UID"]), event["DTSTART"].dt.isoformat(), str(event["SUMMARY"]))
        for event in calendar.walk("VEVENT")
    }
    ours = {
        tuple(
            value_of(event, name).replace("\\,", ",").replace("\\;", ";")
            for name in ("UID", "DTSTART", "SUMMARY")
        )
        for event in read_calendar(files["calendars/all.ics"]).events
    }
    assert found == {(uid, date.fromisoformat(day).isoformat(), text) for uid, day, text in ours}
    assert not calendar.walk("VALARM")


def test_calendars_hold_the_records_of_their_pages(
    shipped: Catalogue, files: dict[str, bytes]
) -> None:
    entries = list_entries(shipped, AS_OF)
    groups = {
        **{f"documents/{group.key}": group.entries for group in by_document(entries)},
        **{f"departments/{group.key}": group.entries for group in by_department(entries, shipped)},
        **{f"themes/{group.key}": group.entries for group in by_theme(entries, shipped)},
        "all": entries,
    }
    expected = {
        f"calendars/{key}.ics": {e.id for e in members if e.task.deadline.date}
        for key, members in groups.items()
    }
    held = {path: uids(content) for path, content in files.items() if path.startswith("calendars/")}
    assert held == {path: members for path, members in expected.items() if members}


def uids(content: bytes) -> set[str]:
    events = read_calendar(content).events
    return {value_of(event, "UID").partition("@")[0] for event in events}


def test_days_lie_in_the_year_of_their_notice(shipped: Catalogue, files: dict[str, bytes]) -> None:
    for document in shipped.documents:
        content = files.get(f"calendars/documents/{document.id}.ics")
        days = [] if content is None else read_calendar(content).events
        assert {value_of(event, "DTSTART")[:4] for event in days} <= {str(document.year)}


def test_two_builds_are_the_same_bytes(shipped: Catalogue, files: dict[str, bytes]) -> None:
    assert calendars(shipped) == files


def test_event_has_what_a_person_needs() -> None:
    event = only_event(with_task())
    assert event["UID"] == "jining-2023-001@example.gov.cn"
    assert event["DTSTART"] == "20231231"
    assert event["URL"] == "https://example.gov.cn/zwgk/tasks/jining-2023-001/"
    assert "原文时限：12月底前" in event["DESCRIPTION"]
    assert "推定日期：2023年12月31日" in event["DESCRIPTION"]
    assert event["STATUS"] == "CONFIRMED"


def test_printed_day_is_not_called_derived() -> None:
    deadline = Deadline(kind=DeadlineKind.DATE, date=date(2023, 9, 1), text="9月1日前")
    assert "推定" not in only_event(with_task(deadline=deadline))["DESCRIPTION"]


def test_unchanged_record_bears_the_day_of_issue() -> None:
    event = only_event(with_task())
    assert (event["DTSTAMP"], event["SEQUENCE"]) == ("20230705T000000Z", "0")


def test_notice_without_a_day_gets_none_that_nobody_gave() -> None:
    event = only_event(make_catalogue())
    assert "LAST-MODIFIED" not in event
    assert event["DTSTAMP"] == "20240115T000000Z", "the day to which the site speaks"


def test_a_misprinted_office_stands_as_printed() -> None:
    office = make_department(misprints=("市商物局",))
    document = make_document(tasks=(make_task(lead=("市商物局",)),))
    event = only_event(make_catalogue(documents=[document], departments=[office]))
    assert "市商物局" in event["DESCRIPTION"]


def test_change_moves_stamp_and_sequence_and_keeps_the_identity() -> None:
    before, after = only_event(with_task()), only_event(with_task(make_change()))
    assert (after["DTSTAMP"], after["SEQUENCE"]) == ("20240105T000000Z", "1")
    assert after["LAST-MODIFIED"] == after["DTSTAMP"]
    assert after["UID"] == before["UID"]


def test_the_last_of_several_changes_is_the_revision() -> None:
    later = make_change(id="jining-2023-001-c2", on=date(2024, 3, 1))
    event = only_event(with_task(make_change(), later))
    assert (event["DTSTAMP"], event["SEQUENCE"]) == ("20240301T000000Z", "2")


@pytest.mark.parametrize("more", [0, 1, 5])
def test_many_offices_are_named_up_to_a_number_and_then_counted(more: int) -> None:
    names = tuple(f"第{number}局" for number in range(MOST_OFFICES + more))
    said = only_event(with_task(responsible=names))["DESCRIPTION"]
    assert sum(name in said for name in names) == MOST_OFFICES
    assert (f"等{len(names)}个单位" in said) == (more > 0)


def test_events_stand_in_the_order_of_the_rows() -> None:
    tasks = make_tasks(3)
    content = calendars(make_catalogue(tasks=tasks))["calendars/all.ics"]
    found = [value_of(event, "UID").partition("@")[0] for event in read_calendar(content).events]
    assert found == [task.id for task in tasks]


def test_first_publication_is_no_revision() -> None:
    first = make_change(kind=ChangeKind.PUBLISHED, field=None, was=None, now=None)
    assert only_event(with_task(first))["SEQUENCE"] == "0"


def test_ongoing_record_has_no_event() -> None:
    assert calendars(with_task(deadline=make_ongoing())) == {}


def test_withdrawn_record_is_cancelled_and_says_nothing_more() -> None:
    gone = with_task(withdrawn=Withdrawal(on=date(2024, 1, 2), reason="重复公开"))
    files = calendars(gone)
    assert set(files) == {
        "calendars/all.ics",
        "calendars/documents/jining-2023.ics",
        "tasks/jining-2023-001.ics",
    }
    event = only_event(gone)
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", "1")
    assert event["DTSTAMP"] == "20240102T000000Z"
    assert read_calendar(files["calendars/all.ics"]).faults == []
    assert "外贸" not in files["calendars/all.ics"].decode().replace("\r\n ", "")


@pytest.mark.parametrize(
    "text", ["a\r\nMETHOD:CANCEL", "甲；乙;丙,丁\\戊", "𬬭" * 60, "</script>]]>"]
)
def test_hostile_title_stays_a_title(text: str) -> None:
    content = calendars(with_task(title=text))["calendars/all.ics"]
    assert read_calendar(content).faults == []
    parsed = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]
    assert text.replace("\r", "") in str(parsed["SUMMARY"])


def spoilt(whole: bytes) -> dict[str, tuple[bytes, bytes]]:
    """What is replaced by what, by what is then said."""
    event = whole[whole.index(b"BEGIN:VEVENT") : whole.index(b"END:VCALENDAR")]
    first = "时".encode()
    return {
        "not end with CR LF": (b"\r\n", b"\n"),
        "a line of": (b"CLASS:", b"CLASS:" + b"x" * OCTETS),
        "folded within a character": (first, first[:1] + b"\r\n " + first[1:]),
        "does not end": (b"END:VCALENDAR\r\n", b""),
        "has not begun": (b"END:VEVENT\r\n", b"END:VEVENT\r\nEND:VEVENT\r\n"),
        "VEVENT in VCALENDAR/VEVENT": (b"UID:", b"BEGIN:VEVENT\r\nUID:"),
        "VALARM in VCALENDAR/VEVENT": (b"UID:", b"BEGIN:VALARM\r\nEND:VALARM\r\nUID:"),
        "VTODO in VCALENDAR": (event, b"BEGIN:VTODO\r\nEND:VTODO\r\n" + event),
        "no property": (b"CLASS:", b"CLASS "),
        "no day": (b"DATE:20231231", b"DATE:20231232"),
        "SEQUENCE is no number": (b"SEQUENCE:0", b"SEQUENCE:x"),
        "no permanent UID": (b"UID:jining-2023-001@", b"UID:jining "),
        "has DTEND": (b"CLASS:", b"DTEND:20240101\r\nCLASS:"),
        "stands 2 times": (event, event * 2),
        "no event": (event, b""),
        "0 of SOURCE": (b"SOURCE;", b"X-SOURCE;"),
        "has METHOD": (b"VERSION", b"METHOD:PUBLISH\r\nVERSION"),
        "0 of UID": (b"UID:", b"X-ID:"),
        "not a whole day": (b";VALUE=DATE:", b":"),
        "DTSTAMP is no moment": (b"T000000Z", b""),
        "LAST-MODIFIED is no moment": (b"MODIFIED:20230705T", b"MODIFIED:20230705 "),
        "2 of LAST-MODIFIED": (b"SEQUENCE:", b"LAST-MODIFIED:20230705T000000Z\r\nSEQUENCE:"),
    }


CASES = tuple(spoilt(b"BEGIN:VEVENT END:VCALENDAR"))


@pytest.mark.parametrize("fault", CASES)
def test_each_rule_can_fail(fault: str) -> None:
    whole = calendars(with_task())["calendars/all.ics"]
    old, new = spoilt(whole)[fault]
    assert old in whole
    assert any(fault in found for found in read_calendar(whole.replace(old, new, 1)).faults)
