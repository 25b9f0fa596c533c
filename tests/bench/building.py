"""Times `taizhang build` on a copy of the project: first, unchanged, and after one edit."""

import itertools
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = ("content", "templates", "mkdocs.yml")
_EDITS = itertools.count(1)
PROGRAM = Path(sys.executable).with_name("taizhang")


def measure(project: Path, rounds: int) -> dict[str, list[float]]:
    """Return the seconds of every build, by case."""
    project.mkdir()
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, project / part)
    cases: dict[str, Callable[[Path], None]] = {
        "第一次 / first build": _remove_site,
        "没有变化 / unchanged": lambda _: None,
        "改一条记录 / one record edited": _edit,
    }
    return {
        case: [_time(project, prepare) for _ in range(rounds)] for case, prepare in cases.items()
    }


def _time(project: Path, prepare: Callable[[Path], None]) -> float:
    prepare(project)
    start = time.perf_counter()
    subprocess.run([PROGRAM, "build"], cwd=project, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _remove_site(project: Path) -> None:
    shutil.rmtree(project / "site", ignore_errors=True)


def _edit(project: Path) -> None:
    """Give the first record of the first notice a title that it did not have."""
    document = min((project / "content" / "documents").glob("*.yml"))
    text = document.read_text(encoding="utf-8")
    first_id = re.search(r"(?m)^tasks:\n  - id: .*$", text)
    if first_id is None:
        message = f"{document}: no records"
        raise ValueError(message)
    rest = re.sub(r"\A\n    title: .*", "", text[first_id.end() :])
    # In small numbers: a long one may be a bank card's, and then the check stops the build.
    title = f"\n    title: 测速第{next(_EDITS)}次"
    document.write_text(text[: first_id.end()] + title + rest, encoding="utf-8")
