"""The accessibility statement says what the last test run found, or that nothing was found yet."""

import json
from pathlib import Path

import pytest

from generator.host.accessibility_results import FILE, MARK, with_results
from generator.problems.problem import Language
from tests.project import ROOT
from tests.unit.host.project import build_site

FIGURES = {
    "date": "2024-01-15",
    "axe": "4.12.1",
    "html_validate": "11.18.0",
    "kinds": 43,
    "views": 645,
    "widths": [320, 768, 1280],
    "violations": 2,
    "undecided": 17,
    "pages": 1759,
    "invalid": 3,
}


def _write(root: Path) -> Path:
    (root / FILE).parent.mkdir(parents=True, exist_ok=True)
    (root / FILE).write_text(json.dumps(FIGURES), encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ["2024年1月15日", "axe-core 4.12.1", "43种", "320、768、1280", "645次", "违规2处"]),
        ("zh", ["另有17处", "1759个页面", "html-validate 11.18.0", "错误3处"]),
        ("en", ["15 January 2024", "43 kinds", "320, 768, 1280", "645 times", "2 violations"]),
        ("en", ["17 places", "1759 pages", "3 errors"]),
    ],
)
def test_every_figure_is_said(tmp_path: Path, language: Language, words: list[str]) -> None:
    text = with_results(f"前\n\n{MARK}\n\n后", _write(tmp_path), language)
    assert [word for word in words if word not in text] == []
    assert text.startswith("前\n\n")
    assert text.endswith("\n\n后")


@pytest.mark.parametrize(("language", "words"), [("zh", "还没有写进本页"), ("en", "not written")])
def test_without_a_run_the_page_says_so(tmp_path: Path, language: Language, words: str) -> None:
    assert words in with_results(MARK, tmp_path, language)


def test_a_page_that_does_not_ask_stays_as_it_is(tmp_path: Path) -> None:
    assert with_results("{other}", _write(tmp_path), "zh") == "{other}"


def test_the_figures_reach_the_built_page(config_file: Path) -> None:
    root = _write(config_file.parent)
    about = root / "content" / "pages" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + f"\n{MARK}\n", encoding="utf-8")
    build_site(config_file)
    html = (root / "site" / "about" / "index.html").read_text(encoding="utf-8")
    assert "违规2处" in html
    assert MARK not in html


@pytest.mark.parametrize(
    ("page", "day", "rests_on", "renewed"),
    [
        ("accessibility.md", "复核是2026年11月29日，根据自查编写。", "根据", "自动检查另行更新"),
        (
            "en/accessibility.md",
            "reviewed on 29 November 2026, from our own review.",
            "from ",
            "automated checks above are renewed apart from it",
        ),
    ],
)
def test_the_statement_does_not_rest_on_checks_that_are_renewed_after_it(
    page: str, day: str, rests_on: str, renewed: str
) -> None:
    last = (ROOT / "content/pages" / page).read_text(encoding="utf-8").split("\n## ")[-1]
    basis, after = last.split(day)
    assert rests_on not in basis
    assert MARK not in last
    assert renewed in after
