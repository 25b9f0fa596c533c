"""A site that was published once keeps its addresses, and forgets what was withdrawn."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Iterator
from pathlib import Path

from generator.verification.built import read_site
from generator.verification.search_index import search_finds_everything
from tests.project import run, small_project

GZIP = b"\x1f\x8b"
NOTICE = Path("content/documents/shiqiao-2024.yml")
REVIEWERS = ("欧阳审甲", "欧阳审乙", "欧阳审丙", "欧阳密丁")
WORDING = "公布中小学校名录、收费项目和投诉渠道"


def test_from_publication_to_withdrawal(tmp_path: Path) -> None:
    project = small_project(tmp_path / "project")
    _review(project)
    assert run(project, "build").returncode == 0
    assert [name for person in REVIEWERS for name in texts_with(person, project / "site")] == []
    assert run(project, "addresses", "--write").returncode == 0
    assert texts_with(WORDING, project / "site")
    _rename_a_theme(project)
    _withdraw(project)


def _review(project: Path) -> None:
    """Recorded with names, which stay in the repository (R-060)."""
    names = iter(REVIEWERS)
    steps = ", ".join(
        f"{{step: {step}, date: 2024-03-01, by: {next(names)}}}"
        for step in ("初审", "复审", "终审")
    )
    review = (
        "review: {attribute: 主动公开, secrecy_reviewed_on: 2024-03-01, "
        f"secrecy_reviewed_by: {next(names)}, steps: [{steps}]}}\n"
    )
    file = project / NOTICE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("not_stated:", f"{review}not_stated:", 1), encoding="utf-8")


def _rename_a_theme(project: Path) -> None:
    """The build stops, the old site stands, and two lines in a file are the way on."""
    for file in (project / "content").rglob("*.yml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("policy-interpretation", "policy-reading"), encoding="utf-8")
    before = sorted(path.name for path in (project / "site" / "themes").iterdir())
    refused = run(project, "build")
    assert refused.returncode == 1
    assert "error[address-lost]" in refused.stdout + refused.stderr
    assert "/themes/policy-interpretation/ -> /themes/" in refused.stdout + refused.stderr
    assert sorted(path.name for path in (project / "site" / "themes").iterdir()) == before
    lost = [
        line.split('"')[1]
        for line in (refused.stdout + refused.stderr).splitlines()
        if "address-lost" in line
    ]
    moved = "".join(
        f"{address} -> {address.replace('interpretation', 'reading')}\n" for address in lost
    )
    (project / "content" / "redirects.txt").write_text(moved, encoding="utf-8")
    built = run(project, "build")
    assert built.returncode == 0, built.stdout + built.stderr
    page = project / "site" / "themes" / "policy-interpretation" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert 'http-equiv="refresh"' in html
    assert 'rel="canonical" href="http://localhost:8000/themes/policy-reading/"' in html
    assert "policy-interpretation/" not in (project / "site" / "sitemap.xml").read_text("utf-8")


def _withdraw(project: Path) -> None:
    """Its wording stands nowhere any more (R-049), and its address still answers."""
    file = project / NOTICE
    text = file.read_text(encoding="utf-8")
    assert text.rstrip().endswith(WORDING + "。")
    withdrawn = "    withdrawn: {date: 2025-05-20, reason: 重复公开}\n"
    file.write_text(text.rstrip() + "\n" + withdrawn, encoding="utf-8")
    _settle_what_is_lost(project)
    built = run(project, "build")
    assert built.returncode == 0, built.stdout + built.stderr
    for start in range(len(WORDING) - 7):
        assert texts_with(WORDING[start : start + 8], project / "site") == []
    # Words of an index are numbers, so that no search for a text finds them; our reader does.
    assert list(search_finds_everything(read_site(project / "site"))) == []
    tombstone = project / "site" / "tasks" / "shiqiao-2024-002" / "index.html"
    assert "已撤下" in tombstone.read_text(encoding="utf-8")


def _settle_what_is_lost(project: Path) -> None:
    """It was the only record of its office: one command says what became of every address."""
    refused = run(project, "build")
    told = refused.stdout + refused.stderr
    assert told.count("error[address-lost]") > 10
    *_, last, _sum = told.strip().split("\n\n")
    head, *block = last.splitlines()
    assert head.startswith("# for content/redirects.txt")
    assert len(block) == told.count("error[address-lost]")
    assert "/departments/shiqiao/education-sports/ -> /departments/" in block
    assert "/en/departments/shiqiao/education-sports/ -> /en/departments/" in block
    assert not any(line.startswith(("/tasks/", "/en/tasks/")) for line in block)
    for kind in ("/feeds/", "/data/"):
        lines = [line for line in block if line.startswith(kind)]
        assert lines
        assert all(line.endswith(" -> gone 2025-06-01 不再有内容") for line in lines)
    listed = run(project, "addresses")
    assert (listed.returncode, listed.stdout.splitlines()) == (1, block)
    before = (project / "content" / "redirects.txt").read_text(encoding="utf-8")
    assert run(project, "addresses", "--write", "--reason", "重复公开").returncode == 0
    after = (project / "content" / "redirects.txt").read_text(encoding="utf-8")
    assert after.removeprefix(before) == "\n".join(block).replace("不再有内容", "重复公开") + "\n"


def texts_with(words: str, site: Path) -> list[str]:
    """Every file that holds these words, as they stand, escaped, folded or packed."""
    needles = (words.encode(), words.encode("unicode_escape"))
    return [name for name, content in contents(site) if any(n in content for n in needles)]


def contents(site: Path) -> Iterator[tuple[str, bytes]]:
    """The bytes of every file, those inside of archives too."""
    for path in site.rglob("*"):
        if path.suffix in {".xlsx", ".docx"}:
            with zipfile.ZipFile(path) as packed:
                yield from ((f"{path}!{name}", packed.read(name)) for name in packed.namelist())
        elif path.is_file():
            content = path.read_bytes()
            if content.startswith(GZIP):  # The search index.
                content = gzip.decompress(content)
            yield str(path), content.replace(b"\r\n ", b"")
