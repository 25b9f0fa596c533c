"""What only web pages have: layout tables, cells nobody closed, old encodings, scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.importers.drafts import draft_of

TITLE = "2024年金乡县政务公开工作任务分解表"
TABLE = (
    "<table><tr><th>工作任务<th>具体要求<th>责任单位"
    "<tr><td rowspan=2>公开教育<td>公开&nbsp;招生。<td>县教育和体育局<br>县民政局"
    "<tr><td>公开收费。<td>县教育和体育局</table>"
)


def write(text: str, folder: Path, encoding: str = "utf-8") -> Path:
    file = folder / "notice.html"
    file.write_bytes(text.encode(encoding))
    return file


def requirements(file: Path) -> list[str]:
    return [task["requirement"] for task in draft_of(file).values["tasks"]]


def test_cells_that_nobody_closed_are_closed(tmp_path: Path) -> None:
    file = write(f"<meta charset=utf-8><p>{TITLE}{TABLE}", tmp_path)
    values = draft_of(file).values
    assert [list(task["responsible"]) for task in values["tasks"]] == [
        ["县教育和体育局", "县民政局"],
        ["县教育和体育局"],
    ]
    assert values["title"] == TITLE


def test_tables_that_lay_out_the_page_are_opened(tmp_path: Path) -> None:
    page = f"<table><tr><td>首页<td><table><tr><td><p>{TITLE}</p>{TABLE}</table></table>"
    assert len(requirements(write(page, tmp_path))) == 2


def test_scripts_and_styles_say_nothing(tmp_path: Path) -> None:
    page = f"<style>td{{}}</style><script>var x='<td>';</script><p>{TITLE}</p>{TABLE}"
    assert draft_of(write(page, tmp_path)).values["preamble"] == []


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-16"])
def test_old_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    name = "gb2312" if encoding == "gb18030" else encoding
    page = f"<html><head><meta charset='{name}'></head><p>{TITLE}</p>{TABLE}</html>"
    assert requirements(write(page, tmp_path, encoding))[1] == "公开收费。"


@pytest.mark.parametrize("span", ["0", "-1", "x", "99999999999", ""])
def test_odd_spans_do_no_harm(tmp_path: Path, span: str) -> None:
    table = TABLE.replace("rowspan=2", f"rowspan='{span}'")
    assert requirements(write(f"<p>{TITLE}</p>{table}", tmp_path))[0] == "公开 招生。"
