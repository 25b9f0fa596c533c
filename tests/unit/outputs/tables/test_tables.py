"""Lists as files: every reader finds the same records, in order, and no formula."""

from __future__ import annotations

import json
from datetime import date

import pytest

from generator.model.deadline import NO_DEADLINE
from generator.model.progress import ProgressStatus
from generator.model.task import Withdrawal
from generator.outputs.tables.csv_table import guard
from generator.outputs.task_data import task_data
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_entries,
    make_ongoing,
    make_progress,
    make_publication,
    make_settings,
    make_table,
    make_task,
    make_tasks,
)
from tests.unit.outputs.tables.made_tables import all_tables, cells, files, rows, sheet


def test_every_list_of_the_site_has_its_files() -> None:
    found = files()
    stems = (
        *("tasks", "documents/jining-2023", "departments/jining/commerce"),
        *("departments/jining/education", "themes/economy", "topics/education"),
        *("deadlines/2023-12", "jurisdictions/jining"),
    )
    expected = {f"data/{stem}.{suffix}" for stem in stems for suffix in ("csv", "json", "xlsx")}
    assert set(found) == expected | {"data/tasks.ndjson"}


def test_csv_has_a_mark_and_crlf_and_ascii_names() -> None:
    content = files()["data/tasks.csv"]
    assert content.startswith(b"\xef\xbb\xbfid,document,")
    assert content.count(b"\r\n") == content.count(b"\n") == 2


def test_csv_says_what_the_record_says() -> None:
    task = make_task(lead=("市商务局", "某单位"), open_list=True, seq="1")
    (row,) = rows(files(task)["data/tasks.csv"])
    assert row["id"] == "jining-2023-001"
    assert row["requirement"] == "推动外贸固稳提质，实时发布工作动态及政策信息。"
    assert (row["lead"], row["lead_departments"]) == ("市商务局|某单位", "jining/commerce|")
    assert (row["heading"], row["subheading"]) == ("推进信息公开", "围绕稳经济强化公开")
    assert (row["theme_name"], row["topic_names"]) == ("经济发展", "教育")
    assert (row["deadline_text"], row["deadline_date"]) == ("12月底前", "2023-12-31")
    assert (row["status"], row["as_of"]) == ("due", "2024-01-15")
    assert (row["status_text"], row["open_list"]) == ("时限已到，本站尚未收录落实情况", "true")


def test_a_file_does_not_deny_an_update_that_it_counts() -> None:
    update = make_progress(status=ProgressStatus.UPDATE)
    publication = make_publication(make_catalogue(progress=[update]))
    found = {file.path: file.content for file in all_tables(publication)}
    (row,) = rows(found["data/tasks.csv"])
    assert (row["status"], row["progress_count"]) == ("due", "1")
    assert row["status_text"] == "时限已到，本站已收录阶段进展"


def test_what_is_not_stated_is_empty() -> None:
    (row,) = rows(files(make_task(deadline=make_ongoing(), topic_ids=()))["data/tasks.csv"])
    assert (row["seq"], row["deadline_date"], row["topics"]) == ("", "", "")
    assert cells(files(make_task())["data/tasks.xlsx"])["seq"] is None


def test_a_table_without_a_column_says_so_after_all_other_columns() -> None:
    """Programs that count columns find the others where they were."""
    task = make_task(lead=(), deadline=NO_DEADLINE)
    table = make_table(columns=make_columns("seq", "responsible", "requirement"))
    catalogue = make_catalogue(documents=[make_document(table=table, tasks=(task,))])
    found = {file.path: file.content for file in all_tables(make_publication(catalogue))}
    (row,) = rows(found["data/tasks.csv"])
    assert list(row)[-3:] == ["url", "absent", "as_of"]
    assert row["absent"] == "lead|deadline"
    assert cells(found["data/tasks.xlsx"])["absent"] == "lead\ndeadline"


def test_results_are_counted_with_their_evidence() -> None:
    (row,) = rows(files(progress=(make_progress(),))["data/tasks.csv"])
    assert (row["progress_count"], row["progress_date"]) == ("1", "2023-12-01")
    assert row["evidence"] == "https://www.jining.gov.cn/art/1.html"


def test_of_several_results_the_last_day_is_told() -> None:
    entries = [make_progress(date=date(2023, month, 1)) for month in (11, 12, 10)]
    (row,) = rows(files(progress=entries)["data/tasks.csv"])
    assert (row["progress_count"], row["progress_date"]) == ("3", "2023-12-01")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_a_text_like_a_formula_is_guarded_in_csv(start: str) -> None:
    text = f"{start}cmd|'/c calc'!A1"
    assert guard(text) == f"'{text}"
    (row,) = rows(files(make_task(requirement=text))["data/tasks.csv"])
    assert row["requirement"] == f"'{text}"


def test_one_apostrophe_less_gives_the_text_back() -> None:
    assert guard("'=1") == "''=1"
    assert guard("'引号'") == "'引号'"
    assert guard("推进=公开") == "推进=公开"


def test_several_texts_are_guarded_as_one_cell() -> None:
    (row,) = rows(files(make_task(lead=("@某单位", "-另一单位")))["data/tasks.csv"])
    assert row["lead"] == "'@某单位|-另一单位"


def test_quotes_commas_and_lines_survive_csv() -> None:
    text = '甲,"乙"\n丙'
    (row,) = rows(files(make_task(requirement=text))["data/tasks.csv"])
    assert row["requirement"] == text


def test_json_of_a_list_has_the_form_of_the_whole() -> None:
    found = files(*make_tasks(3))
    tasks = json.loads(found["data/themes/economy.json"])["tasks"]
    assert tasks == json.loads(found["data/tasks.json"])["tasks"]
    entry = make_entries(make_catalogue(tasks=make_tasks(3)))[0]
    assert tasks[0] == task_data(entry, make_settings())
    assert [task["row"] for task in tasks] == [1, 2, 3]


def test_a_record_is_a_line_in_json_and_ndjson() -> None:
    found = files(*make_tasks(2))
    assert found["data/tasks.json"].count(b"\n") == 4
    lines = found["data/tasks.ndjson"].decode().splitlines()
    assert [json.loads(line) for line in lines] == json.loads(found["data/tasks.json"])["tasks"]


def test_what_was_withdrawn_is_in_no_file() -> None:
    """R-049."""
    withdrawn = Withdrawal(on=date(2024, 1, 1), reason="不当公开")
    secret = make_task(id="jining-2023-002", requirement="某人的住址", withdrawn=withdrawn)
    for path, content in files(make_task(), secret).items():
        if path.endswith(".xlsx"):
            assert len(list(sheet(content).rows)) == 2, path
        else:
            assert "某人的住址".encode() not in content, path
            assert b"jining-2023-002" not in content, path


def test_without_records_the_interface_stays() -> None:
    withdrawn = Withdrawal(on=date(2024, 1, 1), reason="不当公开")
    found = files(make_task(withdrawn=withdrawn))
    assert set(found) == {f"data/tasks.{end}" for end in ("csv", "json", "xlsx", "ndjson")}
    assert json.loads(found["data/tasks.json"]) == {"tasks": []}
    assert rows(found["data/tasks.csv"]) == []


def test_files_are_the_same_bytes_every_time() -> None:
    assert files() == files()
