"""The row of a record in any list."""

from datetime import date

import pytest

from generator.model.deadline import NO_DEADLINE, Deadline, DeadlineKind
from generator.model.progress import Evidence, ProgressStatus
from generator.views.task_row import NAMES_SHOWN, view_task_row
from tests.factories import (
    make_catalogue,
    make_department,
    make_entries,
    make_entry,
    make_evidence,
    make_ongoing,
    make_progress,
    make_publication,
    make_task,
)

ZH = make_publication().voice
EN = make_publication(language="en").voice


def test_row_says_title_office_deadline_status_and_place() -> None:
    row = view_task_row(make_entry(), ZH)
    assert row.title == "推动外贸固稳提质"
    assert row.address == "/tasks/jining-2023-001/"
    assert (row.offices_label, [office.text for office in row.offices]) == ("牵头", ["市商务局"])
    assert row.deadline_text == "12月底前（推定为2023年12月31日）"
    assert row.deadline_iso == "2023-12-31"
    assert (row.status_code, row.status_text) == ("due", "时限已到，本站尚未收录落实情况")
    assert row.place_text == "济宁市2023年第1项"


def test_english_row_keeps_the_title_chinese_and_says_so() -> None:
    row = view_task_row(make_entry(), EN)
    assert (row.title, row.title_lang) == ("推动外贸固稳提质", "zh-Hans")
    assert row.offices[0].text == "Jining Commerce Bureau"
    assert row.deadline_text == "31 December 2023 (derived)"
    assert row.place_text == "Jining City 2023, item 1"
    assert row.address == "/en/tasks/jining-2023-001/"


def test_responsible_offices_stand_where_none_leads() -> None:
    row = view_task_row(make_entry(lead=()), ZH)
    assert (row.offices_label, row.offices[0].text) == ("责任单位", "市教育局")


def test_a_misprint_stands_as_printed() -> None:
    office = make_department(misprints=("市商物局",))
    catalogue = make_catalogue(departments=[office], tasks=[make_task(lead=("市商物局",))])
    row = view_task_row(make_entries(catalogue)[0], ZH)
    assert [label.text for label in row.offices] == ["市商物局"]


def test_long_list_of_offices_is_cut_and_counted() -> None:
    row = view_task_row(make_entry(lead=("市商务局",) * (NAMES_SHOWN + 2)), ZH)
    assert len(row.offices) == NAMES_SHOWN
    assert row.more_offices == f"等{NAMES_SHOWN + 2}个单位"


def test_full_list_of_offices_says_no_more() -> None:
    assert view_task_row(make_entry(lead=("市商务局",) * NAMES_SHOWN), ZH).more_offices == ""


def test_printed_day_is_not_called_derived() -> None:
    printed = Deadline(kind=DeadlineKind.DATE, date=date(2023, 9, 1), text="9月1日前")
    assert view_task_row(make_entry(deadline=printed), ZH).deadline_text == "9月1日前"


def test_status_alone_speaks_where_there_is_no_day() -> None:
    for deadline, status in ((make_ongoing(), "长期坚持"), (NO_DEADLINE, "未设时限")):
        row = view_task_row(make_entry(deadline=deadline), ZH)
        assert (row.deadline_text, row.deadline_iso, row.status_text) == ("", "", status)


@pytest.mark.parametrize(
    ("evidence", "zh", "en"),
    [
        (
            (make_evidence(),),
            "时限已到，本站已收录阶段进展",
            "Deadline reached; an update is recorded on this site",
        ),
        (
            (),
            "时限已到，本站尚未收录有依据的落实情况",
            "Deadline reached; no result with evidence recorded on this site",
        ),
    ],
)
def test_a_row_does_not_deny_an_update(evidence: tuple[Evidence, ...], zh: str, en: str) -> None:
    """Its code stays, which is what programs read."""
    update = make_progress(status=ProgressStatus.UPDATE, note="已公开。", evidence=evidence)
    (entry,) = make_entries(make_catalogue(tasks=[make_task()], progress=[update]))
    for voice, text in ((ZH, zh), (EN, en)):
        row = view_task_row(entry, voice)
        assert (row.status_code, row.status_text) == ("due", text)
