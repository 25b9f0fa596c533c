"""`make lighthouse`: builds as an office would publish and measures the main pages (R-141)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from tests.browser.chromium import find_chromium
from tests.browser.static_server import serving
from tests.project import build_project, copy_project
from tests.site.built import read_site
from tests.site.page_kinds import MAIN_KINDS, examples

TOOL = Path(__file__).parent
THRESHOLDS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
SITE_URL = "https://www.example.gov.cn/"

DAY = "2025-05-30"
"""Before the day that `build_project` builds on."""

IDENTITY = {
    "organiser": "示例市人民政府办公室",
    "site_id_code": "3799000001",
    "icp_number": "鲁ICP备20231141号-1",
    "police_number": "鲁公网安备 37990002001141号",
    "party_government_mark": "0123456789ABCDEF0123456789ABCDEF",
    "emblem_path": "templates/assets/favicon.svg",
    "contact": "0530-1234567",
    "licence": "按政府信息公开条例主动公开",
}
"""Made up for measuring, and never published: a production build asks for all of it."""


def main() -> int:
    """Print a line for every page; 1 when one of them is below the thresholds."""
    npm, chromium = shutil.which("npm"), find_chromium()
    if npm is None or chromium is None:
        print("需要 Node 20 以上（含 npm）和 Chromium / Node 20 or newer and a Chromium are needed")
        return 1
    subprocess.run([npm, "ci", "--silent", "--no-fund", "--no-audit"], cwd=TOOL, check=True)
    with tempfile.TemporaryDirectory() as name:
        site = build_for_production(Path(name) / "project")
        found = measure(site, chromium)
    Path("test-results").mkdir(exist_ok=True)
    Path("test-results/lighthouse.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    for page in found:
        print(_line(page))
    return 0 if all(map(passes, found)) else 1


def build_for_production(project: Path) -> Path:
    """A copy of the project with the production profile and everything that it asks for."""
    copy_project(project)
    configuration = project / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    place = "      profile: "
    assert text.count(place) == 1
    identity = yaml.safe_dump({"identity": IDENTITY}, allow_unicode=True)
    indented = "".join(f"      {line}\n" for line in identity.splitlines())
    configuration.write_text(text.replace(place, indented + place), encoding="utf-8")
    _record_publication(project / "content")
    _record_reviews(project / "content")
    return build_project(project, SITE_URL=SITE_URL, TAIZHANG_PROFILE="production")


def _record_publication(content: Path) -> None:
    """The moment at which each notice was first published, which production asks for too."""
    events = [
        {
            "id": f"{file.stem}-c1",
            "date": DAY,
            "time": "10:30",
            "subject": file.stem,
            "kind": "published",
        }
        | {"reason": "首次公布"}
        for file in sorted((content / "documents").glob("*.yml"))
    ]
    (content / "changes").mkdir(exist_ok=True)
    text = yaml.safe_dump({"changes": events}, allow_unicode=True)
    (content / "changes" / "2025.yml").write_text(text, encoding="utf-8")


def _record_reviews(content: Path) -> None:
    """A review of each notice in this copy, which nobody publishes; production asks for one."""
    review = {
        "attribute": "主动公开",
        "secrecy_reviewed_on": DAY,
        "secrecy_reviewed_by": "甲",
        "steps": [{"step": step, "date": DAY, "by": "乙"} for step in ("初审", "复审", "终审")],
    }
    for file in (content / "documents").glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(
            text + yaml.safe_dump({"review": review}, allow_unicode=True), encoding="utf-8"
        )


def measure(folder: Path, chromium: Path) -> list[dict[str, Any]]:
    """What Lighthouse says about the largest page of each main kind."""
    pages = examples(read_site(folder))
    with serving(folder) as address:
        finished = subprocess.run(
            ["node", "run.mjs", chromium, *(address + pages[k].address[1:] for k in MAIN_KINDS)],
            cwd=TOOL,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
            stdout=subprocess.PIPE,
            check=True,
            encoding="utf-8",
        )
    found: list[dict[str, Any]] = json.loads(finished.stdout)
    return [{"kind": kind, **page} for kind, page in zip(MAIN_KINDS, found, strict=True)]


def passes(page: dict[str, Any]) -> bool:
    """Tell whether a page reaches every threshold."""
    return all(page["scores"][name] >= least for name, least in THRESHOLDS.items())


def _line(page: dict[str, Any]) -> str:
    scores = " ".join(f"{name} {page['scores'][name]}" for name in THRESHOLDS)
    more = f"LCP {page['largestPaintMs']} ms, CLS {page['layoutShift']:.3f}, {page['bytes']} B"
    lost = f"\n    {'; '.join(page['lost'])}" if page["lost"] else ""
    return f"{page['kind']:15} {scores}  {more}{lost}"


if __name__ == "__main__":
    sys.exit(main())
