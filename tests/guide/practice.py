"""Makes the folder in which the guide is tried: invented places, and a notice as a Word file.

    python tests/guide/practice.py practice

Whoever walks through the guide works here; nothing that is typed reaches the real records.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # started as a script

from generator.cli.schema import renew_schemas  # noqa: E402
from generator.formatting.rewrite import format_files  # noqa: E402
from generator.pipeline import examine  # noqa: E402
from generator.settings import Settings  # noqa: E402
from tests.unit.importers.paper import PRINTERS, Paper, row, tall, wide  # noqa: E402

NOTICE = Paper(
    before=[
        "石政办发〔2025〕5号",
        "石桥县人民政府办公室",
        "关于印发2025年石桥县政务公开工作任务分解表的通知",
        "各镇人民政府、街道办事处，县政府各部门：",
        "现将《2025年石桥县政务公开工作任务分解表》印发给你们，请认真抓好落实。",
        "附件：2025年石桥县政务公开工作任务分解表",
        "石桥县人民政府办公室",
        "2025年3月10日",
        "（此件公开发布）",
        "附件",
        "2025年石桥县政务公开工作任务分解表",
    ],
    tables=[
        [
            row("序号", "工作任务", "具体要求", "责任单位", "完成时限"),
            row(wide("一、加强民生信息公开", 5)),
            row(
                "1",
                tall("公开办学信息", 2),
                "公开义务教育招生范围和报名时间。",
                "县教育和体育局",
                "6月底前",
            ),
            row("2", "公布校外培训机构名单，每月更新一次。", "县教育和体育局", "长期坚持"),
            row(wide("二、做好政策解读", 5)),
            row(
                "3",
                "解读重要文件",
                "政策文件和解读材料同步发布。",
                "县政府办公室牵头，县教育和体育局配合",
                "12月底前",
            ),
            row("4", "公开档案目录", "公布可以查阅的档案目录。", "县档案局", "年底前"),
        ]
    ],
)
"""石桥县 is invented; 县档案局 is not in the registry, so that there is something to settle."""


NOT_KEPT = ("site/", ".staging/", ".cache/", "转换记录*.txt", "*.docx", "*.xlsx", "")
"""What is no record is not put into the history."""


def make_practice(folder: Path) -> Path:
    """A project of its own: records, looks, a Word file, and a history that changes are told by."""
    if folder.exists():
        sys.exit(f"{folder} 已经有了，没有改动 / is there already and was left as it is")
    shutil.copytree(ROOT / "tests" / "sites" / "small" / "content", folder / "content")
    shutil.copytree(ROOT / "content" / "schema", folder / "content" / "schema")
    shutil.copytree(ROOT / "content" / "pages", folder / "content" / "pages")
    shutil.copy(ROOT / "content" / "waivers.txt", folder / "content")  # of the guide's pictures
    for page in (folder / "content" / "pages").rglob("about.md"):
        _forget_real_notices(page)
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / ".gitignore").write_text("\n".join(NOT_KEPT), encoding="utf-8")
    PRINTERS[".docx"](NOTICE, folder / "通知.docx")
    settings = Settings(root=folder, as_of=date(2025, 6, 1))
    renew_schemas(folder, examine(settings).catalogue)
    format_files(settings, (), check=False)
    git = ["git", "-c", "user.name=practice", "-c", "user.email=practice@localhost"]
    for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "开始练习"]):
        subprocess.run([*git, *words], cwd=folder, check=True)
    for key, value in (("user.name", "练习"), ("user.email", "practice@localhost")):
        subprocess.run(["git", "config", key, value], cwd=folder, check=True)
    return folder


def _forget_real_notices(page: Path) -> None:
    """The page about the site lists the notices that it holds, which are not in this folder."""
    real = [file.stem for file in (ROOT / "content" / "documents").glob("*.yml")]
    lines = page.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not any(name in line for name in real)]
    page.write_text("".join(kept), encoding="utf-8")


if __name__ == "__main__":
    made = make_practice(Path(sys.argv[1]))
    print(f"练习文件夹 / practice folder: {made}")
