"""The guide is walked through word for word; its pictures show pages that are still there."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.cli.main import VERBS
from generator.pipeline import examine
from generator.problems.guide import guide_task
from generator.problems.kind import Kind
from generator.problems.kinds import KINDS
from generator.settings import Settings
from tests.guide.pictures import FOLDER, PICTURES, Picture
from tests.guide.practice import ROOT, make_practice
from tests.guide.steps import GUIDES, steps_of
from tests.guide.walking import Walk, walk
from tests.unit.cli.running import run

LARGEST = 150_000
TASKS = [f"第{number}件" for number in range(1, 11)]


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    return walk(tmp_path_factory.mktemp("guide") / "practice")


def words_of(walked: Walk, address: str) -> str:
    file = walked.site / address.strip("/") / "index.html"
    tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
    article = tree.css_first("article")
    assert article is not None
    return re.sub(r"\s+", "", article.text())


def test_from_a_word_file_to_a_published_page(walked: Walk) -> None:
    assert walked.saying("taizhang import").count("heading-without-theme") == 2
    rows = {
        1: "公开义务教育招生范围和报名时间。",
        2: "公布校外培训机构名单，每月更新一次。",
        3: "政策文件和解读材料同步发布。",
        4: "公布可以查阅的档案目录。",
    }
    for number, requirement in rows.items():
        assert requirement in words_of(walked, f"/tasks/shiqiao-2025-{number:03}/")
        assert requirement in words_of(walked, "/documents/shiqiao-2025/")


def test_the_log_accounts_for_every_row_as_the_guide_says(walked: Walk) -> None:
    log = (walked.folder / "转换记录.txt").read_text(encoding="utf-8").splitlines()
    told = re.search("原表 7 行 = 记录 4 [+] 并入 0 [+] 略去 3", log[1])
    assert told
    assert told[0] in GUIDES["zh"].read_text(encoding="utf-8")


def test_from_a_filled_form_to_progress_on_a_page(walked: Walk) -> None:
    assert walked.saying("taizhang progress read").count("：收下，") == 7
    said = words_of(walked, "/tasks/shiqiao-2025-001/")
    assert "已公开落实情况" in said
    assert "公布了2025年义务教育招生范围。" in said
    assert "2025年义务教育招生工作通知" in said


def test_the_screen_says_what_the_guide_promises(walked: Walk) -> None:
    checks = [said for words, _, said in walked.said if words == "taizhang check"]
    assert "是不是“education”？" in checks[0]
    assert all("0 个错误" in said for said in checks[1:])
    assert "“eductaion” -> “education”" in walked.saying("taizhang fix")
    assert walked.saying("taizhang changes").count("首次公布") == 3


def test_no_name_of_a_reviewer_reaches_the_site(walked: Walk) -> None:
    files = [file for file in walked.site.rglob("*.html") if file.parent.name != "guide"]
    assert files
    assert not [file for file in files if "王五" in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_shows_what_its_page_still_says(picture: Picture, walked: Walk) -> None:
    """A page that is gone, or that says something else: `make pictures` takes them anew."""
    assert re.sub(r"\s+", "", picture.words) in words_of(walked, picture.address)


def test_pictures_are_small_and_all_used() -> None:
    names = {f"{picture.name}.png" for picture in PICTURES}
    assert {file.name for file in FOLDER.iterdir()} == names
    assert all(file.stat().st_size < LARGEST for file in FOLDER.iterdir())
    for guide in GUIDES.values():
        used = re.findall(
            r"!\[[^]]+\]\((?:\.\./)?guide/([^)]+)\)", guide.read_text(encoding="utf-8")
        )
        assert sorted(used) == sorted(names)


def test_the_english_guide_has_the_same_steps() -> None:
    assert steps_of("en") == steps_of("zh")
    assert len(steps_of("zh")) > 30


def test_every_task_has_its_steps_and_a_picture() -> None:
    parts = re.split(r"^## ", GUIDES["zh"].read_text(encoding="utf-8"), flags=re.MULTILINE)
    told = [part for part in parts if part.startswith("第")]
    assert [part.split(" ")[0] for part in told] == TASKS
    assert all("```sh" in part and "![" in part for part in told)


def test_the_cheat_sheet_names_commands_that_exist() -> None:

    for name in ("cheat-sheet.md", "en/cheat-sheet.md"):
        text = (FOLDER.parent / name).read_text(encoding="utf-8")
        for words in re.findall(r"`taizhang ([a-z]+)", text):
            assert words in VERBS


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_every_problem_leads_to_a_task_of_the_guide(kind: Kind[Any]) -> None:
    anchor, *names = guide_task(kind)
    for guide, name in zip(GUIDES.values(), names, strict=True):
        assert f"## {name} {{#{anchor}}}\n" in guide.read_text(encoding="utf-8")


def test_check_and_explain_name_the_guide(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "explain", "unknown-topic", "--lang", "zh").out.endswith(
        "编辑手册：第2件 把草稿定下来（content/pages/guide.md，网站上是 /guide/#settle）\n"
    )
    said = run(capsys, "explain", "evidence-gone", "--lang", "en").out
    assert "Guide: Task 7: Record a result (content/pages/en/guide.md" in said


def test_the_practice_folder_begins_without_a_finding(tmp_path: Path) -> None:
    folder = make_practice(tmp_path / "practice")
    assert examine(Settings(root=folder, as_of=date(2025, 6, 1))).problems == ()


def test_practising_needs_no_tool_of_the_tests(tmp_path: Path) -> None:
    """`make practice` installs what the site needs, and not the minutes of tools beside it."""
    program = (
        "import runpy, sys\n"
        "for name in ('pytest', '_pytest', 'hypothesis', 'playwright', 'jsonschema'):\n"
        "    sys.modules[name] = None\n"
        f"sys.argv = ['practice.py', {str(tmp_path / 'practice')!r}]\n"
        f"runpy.run_path({str(ROOT / 'tests/guide/practice.py')!r}, run_name='__main__')\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert (tmp_path / "practice" / "通知.docx").is_file()
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "\npractice: $(SITE_READY) ##" in makefile
