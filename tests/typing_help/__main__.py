"""`make typing`: asks the language server that VS Code uses what it offers while one types."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from tests.typing_help.language_server import LanguageServer

TOOL = Path(__file__).parent
ROOT = TOOL.parents[1]
PROGRAM = TOOL / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
NOTICE, PROGRESS, CHANGES = "content/documents", "content/progress", "content/changes"
FOLDERS = (NOTICE, PROGRESS, CHANGES)
"""Files that are not there yet: their schema comes from the settings alone."""
ROW = "id: example-2025\ntasks:\n  - id: example-2025-001\n    "
OFFERS: dict[str, tuple[str, str, str, str]] = {
    "lead": (NOTICE, f"{ROW}lead: [‖]\n", "市教育局", "济宁市 jining/education"),
    "responsible": (NOTICE, f"{ROW}responsible:\n      - 市‖\n", "市财政局", "济宁市 "),
    "topics": (NOTICE, f"{ROW}topics: [‖]\n", "education", "教育"),
    "topics, in Chinese": (NOTICE, f"{ROW}topics: [教‖]\n", "教育（education）", "上学"),
    "theme": (NOTICE, f"{ROW}theme: ‖\n", "policy-interpretation", "政策解读"),
    "deadline.kind": (NOTICE, f"{ROW}deadline: {{kind: ‖}}\n", "month-end", "某月底"),
    "blank": (NOTICE, f"{ROW}blank: [‖]\n", "responsible", "责任单位"),
    "jurisdiction": (NOTICE, "id: example-2025\njurisdiction: ‖\n", "jining", "济宁市"),
    "keys of a row": (NOTICE, f"{ROW}‖\n", "responsible", "责任单位，逐个照录"),
    "progress.task": (
        PROGRESS,
        "progress:\n  - task: ‖\n",
        "jining-2023-001",
        "",
    ),
    "progress.status": (
        PROGRESS,
        "progress:\n  - status: ‖\n",
        "disclosed",
        "已公开落实情况",
    ),
    "changes.kind": (CHANGES, "changes:\n  - kind: ‖\n", "withdrawn", "撤下"),
}
"""What is typed, what has to be offered, and how what stands beside it begins or goes on."""
HOVERS = {
    "a key": (f"{ROW}le‖ad: [市教育局]\n", "牵头单位，逐个照录"),
    "a name": (f"{ROW}lead: [市教‖育局]\n", "济宁市 jining/education"),
    "a fixed word": (f"{ROW}deadline: {{kind: mon‖th-end}}\n", "某月底"),
}
OBJECTIONS = {
    "an unknown key": (f"{ROW}leed: [市教育局]\n", "leed"),
    "no day": (f"{ROW}deadline: {{kind: date, date: 2025-02-30, text: 甲}}\n", "日历上有这一天"),
    "no form": (f"{ROW}number: 甲\n", "number"),
}


def main() -> int:
    """Print a line for every fact; 1 when one of them does not hold."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        print("需要 Node 20 以上（含 npm）/ Node 20 or newer is needed")
        return 1
    subprocess.run([npm, "ci", "--silent", "--no-fund", "--no-audit"], cwd=TOOL, check=True)
    told = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    server = LanguageServer(PROGRAM, ROOT, {"yaml": _settings(told)})
    try:
        facts = list(_facts(server))
    finally:
        server.close()
    for is_so, what in facts:
        print("ok " if is_so else "NOT", what)
    return 0 if all(is_so for is_so, _ in facts) else 1


def _settings(told: dict[str, Any]) -> dict[str, Any]:
    """The settings of the folder as VS Code hands them on."""
    yaml: dict[str, Any] = {"validate": True, "hover": True, "completion": True}
    for name, value in told.items():
        if name.startswith("yaml."):
            place, *keys = name.split(".")[1:]
            yaml[place] = {keys[0]: value} if keys else value
    return yaml


def _new_files(folder: str) -> Iterator[str]:
    return (f"{folder}/new-{number}.yml" for number in count())


def _facts(server: LanguageServer) -> Iterator[tuple[bool, str]]:
    files = {folder: _new_files(folder) for folder in FOLDERS}
    for name, (path, text, label, beside) in OFFERS.items():
        offered = server.complete(next(files[path]), text)
        is_so = label in offered and beside in offered[label]
        yield is_so, f"{name}: {len(offered)} offered, {label}: {offered.get(label, '')[:40]}"
    for name, (text, words) in HOVERS.items():
        yield (
            words in server.hover(next(files[NOTICE]), text),
            f"the pointer on {name} says {words}",
        )
    for name, (text, words) in OBJECTIONS.items():
        found = server.objections(next(files[NOTICE]), text)
        yield any(words in each for each in found), f"{name} is underlined: {words}"
    for file in sorted((ROOT / "content").rglob("*.yml")):
        path = file.relative_to(ROOT).as_posix()
        found = server.objections(path, file.read_text(encoding="utf-8"))
        yield not found, f"{path}: {len(found)} underlined"


if __name__ == "__main__":
    sys.exit(main())
