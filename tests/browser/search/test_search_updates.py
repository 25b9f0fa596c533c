"""An update is not denied by the search: results, filters, the words of a status, and the table."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.views.wording.words import WORDS
from tests.browser.conftest import ServeFolder
from tests.browser.search.conftest import ask, find, ids_of
from tests.project import build_project, small_project

PROGRESS = """\
progress:
  - task: yunchuan-2023-001
    date: 2023-08-20
    status: update
    note: 公布了2023年义务教育招生工作通知。
  - task: yunchuan-2023-003
    date: 2023-11-20
    status: update
    note: 公布了就业补贴申领条件。
    evidence:
      - title: 就业补贴申领条件
        url: https://www.yunchuan.example/art/2023/11/20/art_9.html
        publisher: 云川市人力资源社会保障局
        published_on: 2023-11-20
"""

SAID = {
    "yunchuan-2023-001": "due_noted",
    "yunchuan-2023-003": "due_updated",
    "yunchuan-2023-004": "due",
}
"""Which phrase words each record whose deadline has been reached."""


@pytest.fixture(scope="module")
def updated_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = small_project(tmp_path_factory.mktemp("updated") / "project")
    (project / "content/progress/2023.yml").write_text(PROGRESS, encoding="utf-8")
    return build_project(project)


@pytest.fixture
def updates(page: Page, updated_site: Path, serve_folder: ServeFolder) -> Page:
    page.goto(f"{serve_folder(updated_site)}search/")
    return page


@pytest.mark.parametrize(("record", "key"), SAID.items())
def test_a_result_says_what_the_record_says(
    updates: Page, updated_site: Path, record: str, key: str
) -> None:
    text = WORDS["zh"][f"status_{key}"]
    assert text in (updated_site / "tasks" / record / "index.html").read_text(encoding="utf-8")
    ask(updates, record)
    expect(updates.locator(".tz-result .tz-tag")).to_have_text(text)
    expect(updates.locator(".tz-result .tz-tag--due")).to_have_count(1)


def test_each_phrase_finds_the_records_that_show_it(updates: Page) -> None:
    for record, key in SAID.items():
        assert ids_of(find(updates, WORDS["zh"][f"status_{key}"])) == [record]


def test_a_filter_counts_what_the_data_count_and_denies_none(
    updates: Page, updated_site: Path
) -> None:
    data = json.loads((updated_site / "data" / "tasks.json").read_text(encoding="utf-8"))
    due = {task["id"] for task in data["tasks"] if task["status"] == "due"}
    assert due == set(SAID)
    found = find(updates, "", filters={"status": "due"})
    assert set(ids_of(found)) == due
    ask(updates, "yunchuan")
    value = updates.locator("[data-facet-group=status] .tz-facet__value", has_text="时限已到")
    expect(value).to_have_text(f"{WORDS['zh']['status_due_any']} {len(due)}")
    value.click()
    expect(updates.locator("[data-tz-chips]")).to_contain_text(WORDS["zh"]["status_due_any"])


def test_the_table_of_the_results_says_the_same(updates: Page, tmp_path: Path) -> None:
    ask(updates, "yunchuan")
    with updates.expect_download() as waiting:
        updates.get_by_role("button", name="下载这些结果（CSV 表格）").click()
    waiting.value.save_as(tmp_path / "results.csv")
    text = (tmp_path / "results.csv").read_text(encoding="utf-8-sig")
    rows = {row["任务编号"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert {key: rows[key]["状态"] for key in SAID} == {
        key: WORDS["zh"][f"status_{said}"] for key, said in SAID.items()
    }
