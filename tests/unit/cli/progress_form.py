"""The form of an office, filled by hand as in Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.unit.cli.running import Finished, run

Capture = pytest.CaptureFixture[str]
FILE = "content/progress/yunchuan-2023.yml"
URL = "https://www.yunchuan.example/art/2024/5/8/art_9.html"
GOOD: dict[str, Any] = {
    "日期": date(2024, 5, 8),
    "状态": "已公开落实情况",
    "说明": "2024年5月8日公布了申领条件。",
    "公开信息标题": "就业补贴申领条件",
    "网址": URL,
    "发布单位": "云川市人力资源社会保障局",
    "发布日期": "2024年5月8日",
}


class Form:
    """The form of 市人力资源社会保障局, filled by hand."""

    def __init__(self, project: Path, capsys: Capture) -> None:
        self.project, self.capsys = project, capsys
        self.file = project / "form.xlsx"
        finished = self.taizhang("progress", "form", "市人力资源社会保障局", str(self.file))
        assert finished.code == 0, finished.err
        self.book = openpyxl.load_workbook(self.file)
        self.sheet: Any = self.book.worksheets[0]
        self.columns = {cell.value: cell.column for cell in self.sheet[3]}

    def taizhang(self, *words: str) -> Finished:
        return run(self.capsys, *words, "--root", str(self.project), "--lang", "zh")

    def cell(self, header: str, row: int = 4) -> Any:  # noqa: ANN401 - openpyxl
        return self.sheet.cell(row, self.columns[header])

    def fill(self, row: int = 4, **changes: object) -> None:
        for header, value in {**GOOD, **changes}.items():
            self.cell(header, row).value = value

    def read(self, *options: str) -> Finished:
        self.book.save(self.file)
        return self.taizhang("progress", "read", str(self.file), *options)

    @property
    def written(self) -> str:
        file = self.project / FILE
        return file.read_text(encoding="utf-8") if file.exists() else ""
