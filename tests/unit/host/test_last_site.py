"""Whatever stops a build, the last good site stays as it was."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from generator import pipeline
from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Memory
from generator.problems.kinds.reference_kinds import unknown_theme
from generator.problems.problem import Place
from generator.rendering.page import Artifact, Page
from generator.settings import Settings
from tests.factories import ROOT, make_catalogue
from tests.unit.host import project
from tests.unit.host.project import build_site, files_of

Outputs = Iterator[Page | Artifact]


def test_content_with_errors_stops_before_anything_is_cleaned(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    problem = unknown_theme(Place(path="content/x.yml", line=3, column=5), value="x", near=None)
    monkeypatch.setenv("TAIZHANG_LANG", "zh")
    monkeypatch.setattr(
        pipeline,
        "examine",
        lambda *_: pipeline.Examined(catalogue=make_catalogue(), problems=(problem,), file_count=1),
    )
    with pytest.raises(Abort, match=r"content/x\.yml:3:5: 错误\[unknown-theme\]"):
        build_site(config_file)
    assert files_of(site) == before


def test_a_link_that_leads_nowhere_is_a_problem_with_file_and_line(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    about = config_file.parent / "content" / "pages" / "about.md"
    about.write_text("---\ntitle: 甲\n---\n# 甲\n\n看[它](task:jining-2023-999)。\n", "utf-8")
    monkeypatch.setenv("TAIZHANG_LANG", "zh")
    with pytest.raises(Abort, match=r"content/pages/about\.md:6:6: 错误\[page-link-unknown\].*999"):
        build_site(config_file)
    assert files_of(site) == before


def failing_producer(
    _: Catalogue, settings: Settings, _memory: Memory | None = None, **_given: object
) -> Outputs:
    """Fails when part of the site is already made."""
    yield Artifact(path="data/new.json", content=b"{}")
    raise ZeroDivisionError(settings.site_name)


def test_a_fault_of_ours_leaves_the_last_site(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    monkeypatch.setattr(pipeline, "produce", failing_producer)
    with pytest.raises(ZeroDivisionError):
        build_site(config_file)
    assert files_of(site) == before


def test_after_a_fault_the_next_build_is_whole(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    monkeypatch.setattr(pipeline, "produce", failing_producer)
    with pytest.raises(ZeroDivisionError):
        build_site(config_file)
    monkeypatch.setattr(pipeline, "produce", project.produce)
    build_site(config_file)
    assert files_of(site) == before


def test_a_full_disk_leaves_the_last_site_and_says_so(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    (config_file.parent / "content" / "pages" / "about.md").write_text("# 新\n", "utf-8")

    def full(handle: int, content: bytes) -> int:  # noqa: ARG001 - as os.write
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    monkeypatch.setenv("TAIZHANG_LANG", "zh")
    with pytest.raises(Abort, match=r"网站没有写完，公布的网站没有改动：.*No space left"):
        build_site(config_file)
    assert files_of(site) == before


def test_two_outputs_with_one_path_stop_the_build(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)

    def twice(catalogue: Catalogue, settings: Settings, memory: Memory, **_: object) -> Outputs:
        yield from project.produce(catalogue, settings, memory)
        yield Artifact(path="about/index.html", content=b"")

    monkeypatch.setattr(pipeline, "produce", twice)
    with pytest.raises(Abort, match=r"about/index\.html"):
        build_site(config_file)
    assert files_of(site) == before


KILLED = """
import os, signal, sys
from pathlib import Path
from generator import pipeline
from generator.outputs.keeping import Memory
from generator.rendering.page import Artifact
from tests.unit.host import project

def producer(catalogue, settings, memory, **_):
    yield Artifact(path="data/new.json", content=b"{}")
    os.kill(os.getpid(), signal.SIGKILL)

pipeline.examine, pipeline.produce = project.examine, producer
project.build_site(Path(sys.argv[1]))
"""


def test_a_build_that_is_killed_leaves_the_last_site(config_file: Path, site: Path) -> None:
    before = files_of(site)
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(config_file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert files_of(site) == before
    build_site(config_file)
    assert files_of(site) == before


def test_a_site_moved_aside_by_a_killed_release_comes_back_even_if_content_has_errors(
    config_file: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    aside = site.parent / ".staging" / "site" / "previous"
    site.rename(aside)
    problem = unknown_theme(Place(path="x.yml"), value="x", near=None)
    monkeypatch.setattr(
        pipeline,
        "examine",
        lambda *_: pipeline.Examined(catalogue=make_catalogue(), problems=(problem,), file_count=1),
    )
    with pytest.raises(Abort):
        build_site(config_file)
    assert files_of(site) == before
