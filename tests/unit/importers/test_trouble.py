"""Each kind of problem of importing has a file that makes it, with its place in words."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from generator.importers import IMPORTERS
from generator.importers.limits import MAX_FILE_BYTES
from generator.importers.log import Fate, RowFate, Spot
from generator.problems.kind import Kind
from generator.problems.kinds import import_kinds
from generator.problems.problem import ContentError
from tests.unit.importers.drafts import draft_of
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import PRINTERS, Paper, row

HEADER = "工作任务\t具体要求\t责任单位\n"
ROW = "公开教育\t公开招生。\t县教育和体育局\n"
TITLE = "2024年金乡县政务公开工作任务分解表\n"


def _write(content: str | bytes) -> Callable[[Path], object]:
    raw = content.encode() if isinstance(content, str) else content
    return lambda file: file.write_bytes(raw)


def _missing_requirement(file: Path) -> None:
    table = [row("序号", "工作任务", "具体要求", "责任单位"), row("1", "教育", "", "县民政局")]
    PRINTERS[".docx"](Paper(before=[TITLE.strip()], tables=[table]), file)


def _bomb(file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"word/{number}.xml", b"\0" * (100 * 1024 * 1024))


UNEVEN = (
    "\t工作任务\n\t具体要求\n\t责任单位\n\n\t教育\n\t公开招生。\n\t县民政局\n\n"
    "\t健康\n\t公开医院。\n\t县民政局\n\n\t救助\n\t公开标准。\n\n\t甲\n\t乙\n\t丙\n\t丁\n\t戊\n"
)
FILES: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "import-suffix-unknown": ("notice.wps", _write(b"x"), ".docx"),
    "import-unreadable": ("notice.docx", _write(b"\xd0\xcf\x11\xe0old"), "加了密码"),
    "import-too-large": ("notice.docx", _bomb, "300 MB"),
    "import-table-missing": ("notice.txt", _write("没有表格\n"), "没有表格"),
    "import-row-uneven": ("notice.txt", _write(TITLE + UNEVEN), "第1张表第4行"),
    "import-requirement-missing": (
        "notice.docx",
        _missing_requirement,
        "第1张表第2行“具体要求”栏",
    ),
    "import-place-unknown": ("notice.txt", _write("2024年表\n" + HEADER + ROW), "--jurisdiction"),
    "import-year-unknown": ("notice.txt", _write("金乡县分解表\n" + HEADER + ROW), "--year"),
}


FORMS = {"import-form-missing", "import-form-doubled"}
"""Of the form of progress: tests/unit/cli/test_progress.py."""


def trouble(file: Path) -> ContentError:
    with pytest.raises(ContentError) as caught:
        draft_of(file)
    return caught.value


@pytest.mark.parametrize("code", FILES)
def test_a_file_makes_the_problem_and_it_says_where(code: str, tmp_path: Path) -> None:
    name, make, words = FILES[code]
    make(tmp_path / name)
    (problem,) = trouble(tmp_path / name).problems
    assert problem.code == code
    assert problem.place.path == name
    assert words in problem.message("zh") + problem.hint("zh")
    assert problem.message("en")
    assert problem.hint("en")


def test_every_kind_has_a_file() -> None:
    codes = {kind.code for kind in vars(import_kinds).values() if isinstance(kind, Kind)}
    assert codes == {*FILES, "import-rows-lost", *FORMS}


def test_a_row_that_nobody_accounts_for_stops_the_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own mistake, so it is made here: one row is told twice, another not at all."""
    layout = LAYOUTS["no numbers and one theme"]
    file = PRINTERS[".docx"](layout.paper, tmp_path / "notice.docx")
    lost = RowFate(spot=Spot(table=1, row=1), fate=Fate.EMPTY)
    monkeypatch.setattr("generator.importers.task_table.RowFate", lambda **_: lost)
    (problem,) = trouble(file).problems
    assert problem.code == "import-rows-lost"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", b""),
        ("a.docx", b"not a zip"),
        ("a.docx", b"PK\x03\x04 cut off"),
        ("a.xlsx", b"PK\x05\x06" + b"\0" * 18),
        ("a.xlsx", b"\xd0\xcf\x11\xe0"),
        ("a.txt", b""),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\x81"),
        ("a.pdf", b""),
        ("a.pdf", b"%PDF-1.7"),
        ("a.pdf", b"PK\x03\x04 a workbook"),
        ("a.html", b""),
        ("a.html", b"<table><tr><td>" * 3000),
    ],
)
def test_a_file_that_is_nothing_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    (problem,) = trouble(tmp_path / name).problems
    assert problem.code in {"import-unreadable", "import-table-missing"}


def test_a_workbook_named_docx_is_refused(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "a.docx")
    assert trouble(tmp_path / "a.docx").problems[0].code == "import-unreadable"


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pdf", "a.html", "a.txt"])
def test_a_file_that_is_not_there_or_a_folder_is_told(name: str, tmp_path: Path) -> None:
    assert trouble(tmp_path / name).problems[0].code == "file-unreadable"
    (tmp_path / name).mkdir()
    assert trouble(tmp_path / name).problems[0].code == "file-unreadable"


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.html", "a.txt"])
def test_a_huge_file_is_told_before_it_is_read(name: str, tmp_path: Path) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    assert trouble(tmp_path / name).problems[0].code == "file-too-large"


def test_a_table_of_endless_rows_is_told(tmp_path: Path) -> None:
    rows = "<tr><td>公开教育<td>公开招生。<td>县民政局" * 6000
    page = f"<p>{TITLE}<table><tr><td>工作任务<td>具体要求<td>责任单位{rows}</table>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    assert trouble(tmp_path / "a.html").problems[0].code == "import-too-large"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("通知.ofd", "在 OFD 阅读器（WPS、数科、福昕等）里“导出”或“转换”成 Word（.docx）"),
        ("通知.OFD", "最好用排版以前的 Word、WPS 原件"),
        ("通知.doc", "“另存为”选 Word 文档（.docx）"),
        ("通知.wps", "“另存为”选 Word 文档（.docx）"),
        ("通知.xls", "“另存为”选 Excel 工作簿（.xlsx）"),
        ("通知.jpg", "图片里的字程序认不出来"),
        ("通知.zip", "请先解压"),
        ("通知", "另存为这些格式之一：.docx .xlsx .pdf .html .htm .txt"),
    ],
)
def test_each_kind_of_file_that_offices_send_has_its_way_out(
    name: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04")
    (problem,) = trouble(tmp_path / name).problems
    assert problem.code == "import-suffix-unknown"
    assert words in problem.hint("zh")
    assert problem.hint("en")


def test_endings_are_told_in_any_case(tmp_path: Path) -> None:
    file = PRINTERS[".docx"](LAYOUTS["no numbers and one theme"].paper, tmp_path / "A.DOCX")
    assert len(draft_of(file).values["tasks"]) == 2
    assert set(IMPORTERS) == {".docx", ".xlsx", ".pdf", ".html", ".htm", ".txt"}
