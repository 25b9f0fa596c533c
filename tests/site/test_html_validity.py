"""Every page is valid HTML, as html-validate in the Node that comes with Playwright sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import playwright
import pytest

from tests.site.built import BuiltSite
from tests.site.figures import Figures

TOOL = Path(__file__).parent / "html_validate"
NODE = (
    Path(playwright.__file__).parent
    / "driver"
    / ("node.exe" if sys.platform == "win32" else "node")
)

KNOWN_FAULTS: tuple[tuple[str, str], ...] = ()
"""Rule and message of faults of the theme that are let pass, at most two, each with its date."""


def find_invalid(paths: Iterable[Path]) -> list[dict[str, str]]:
    """What html-validate has to say about these files."""
    finished = subprocess.run(
        [NODE, TOOL / "validate.cjs"],
        input="\n".join(map(str, paths)),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    faults: list[dict[str, str]] = json.loads(finished.stdout)
    return faults


def test_every_page_is_valid(site: BuiltSite, figures: Figures) -> None:
    assert len(site.pages) > 1000
    faults = find_invalid(site.folder / page.path for page in site.pages)
    figures |= {
        "html_validate": locked_version(),
        "pages": len(site.pages),
        "invalid": len(faults),
    }
    new = [fault for fault in faults if (fault["rule"], fault["message"]) not in KNOWN_FAULTS]
    assert new == []


def test_no_more_than_two_faults_are_let_pass() -> None:
    assert len(KNOWN_FAULTS) <= 2


INVALID = {
    "<p><div>x</div></p>": "close-order",
    "<span><p>x</p></span>": "element-permitted-content",
    "<ul><p>x</p></ul>": "element-permitted-content",
    "<p>x": "no-implicit-close",
    "<p>a & b</p>": "no-raw-characters",
    '<p id="a">x</p><p id="a">y</p>': "no-dup-id",
    '<label for="nothing">x</label>': "no-missing-references",
    '<p class="a" class="b">x</p>': "no-dup-attr",
    '<input type="checkbox" autocomplete="off">': "valid-autocomplete",
    '<p style="color:red">x</p>': "no-inline-style",
    "<center>x</center>": "deprecated",
    "<page>x</page>": "element-name",
    '<button type="nothing">x</button>': "attribute-allowed-values",
    "<h3>x</h3>": "heading-level",
}
"""What stands in the body, and the rule that it breaks."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The rules that each page of `INVALID` was found to break."""
    folder = tmp_path_factory.mktemp("invalid")
    for number, html in enumerate(INVALID):
        (folder / f"{number}.html").write_text(
            '<!doctype html>\n<html lang="zh-Hans"><head><meta charset="utf-8"><title>x</title>'
            f"</head><body><h1>x</h1>{html}</body></html>\n",
            encoding="utf-8",
        )
    faults = find_invalid(folder / f"{number}.html" for number in range(len(INVALID)))
    return {
        html: {fault["rule"] for fault in faults if Path(fault["path"]).stem == str(number)}
        for number, html in enumerate(INVALID)
    }


@pytest.mark.parametrize("html", INVALID)
def test_what_is_invalid_is_found(found: dict[str, set[str]], html: str) -> None:
    assert INVALID[html] in found[html]


def locked_version() -> str:
    """The version of html-validate that the bundle is made from."""
    locked = json.loads((TOOL / "package-lock.json").read_text(encoding="utf-8"))
    version: str = locked["packages"]["node_modules/html-validate"]["version"]
    return version


def test_the_bundle_is_of_the_version_that_is_locked() -> None:
    assert f"html-validate {locked_version()} (MIT)" in (TOOL / "LICENSES.txt").read_text(
        encoding="utf-8"
    )


def test_the_lock_file_names_no_registry() -> None:
    locked = json.loads((TOOL / "package-lock.json").read_text(encoding="utf-8"))
    assert not [name for name, package in locked["packages"].items() if "resolved" in package]
