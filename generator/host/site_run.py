"""What one MkDocs build carries from event to event."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.structure.pages import Page as MarkdownPage

from generator import pipeline
from generator.host.accessibility_results import with_results
from generator.host.handwritten import language_of, view_handwritten
from generator.host.identity import print_program
from generator.host.missing import view_missing
from generator.host.outbound_links import announce
from generator.host.part import given_parts
from generator.host.progress import progress_asked
from generator.host.record_links import Target, Written, resolve, targets_of
from generator.host.search_parts import produce_indexes
from generator.host.second_process import can_share_work
from generator.host.site_build import SiteBuild
from generator.host.site_memory import SiteMemory
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.produced import Made, Produced
from generator.outputs.production import LANGUAGES, Outputs
from generator.pipeline import Examined
from generator.problems.problem import Problem
from generator.rendering.assets import collect_assets
from generator.rendering.chrome import CONTENT_POLICY
from generator.rendering.environment import Templates
from generator.rendering.page import Artifact
from generator.rendering.shell import PARTS, Frame, Shell
from generator.settings import Settings

SHELF = Path(".cache") / "build"
"""What the last builds wrote, and of what."""

BYTECODE = Path(".cache") / "templates"
"""Compiled templates, kept between builds."""


@dataclass(slots=True, kw_only=True)
class SiteRun:
    """Content that passed its checks, and the site that is being made of it."""

    settings: Settings
    examined: Examined
    targets: Mapping[str, Target]
    """What hand-written pages can link to."""
    build: SiteBuild
    templates: Templates
    is_preview: bool
    identity: bytes = b""
    """A print of the program, of the templates and of the theme."""
    shell: Shell | None = None
    """Made as soon as MkDocs has made the environment of the theme."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with hand-written pages."""

    def make_shell(self, frame: Frame) -> None:
        """Take the theme; a preview has no policy, because its server adds an inline script."""
        policy = None if self.is_preview else CONTENT_POLICY
        chrome = frame({part: f"<{part}>" for part in ("language_tag", *PARTS)})
        self.identity = print_program(self.settings.templates, f"{policy}{chrome}")
        self.shell = Shell(self.templates, self.settings, frame, content_policy=policy)

    def again(self, examined: Examined, build: SiteBuild) -> SiteRun:
        """The same theme and templates for other records, in a preview."""
        return replace(self, examined=examined, build=build)

    def put_assets(self) -> None:
        """Put styles, scripts and pictures, which every page loads."""
        self.build.put_all(collect_assets(self.settings), self.dresser())

    def put_ours(
        self, kept: KeptEntries | None = None, pause: Callable[[], None] | None = None
    ) -> SiteMemory:
        """Make everything that MkDocs does not, but for assets and the search.

        A preview hands in what it `kept` of earlier builds, and may end this one in a `pause`.
        """
        memory = self.build.remember(self.identity, given_parts())
        if pause is not None:
            memory.pause = pause
        count = sum(1 for _ in self.examined.catalogue.rows())
        is_shared = not self.is_preview and can_share_work(count)
        outputs = pipeline.produce(
            self.examined.catalogue,
            self.settings,
            memory,
            templates=self.templates,
            beside=partial(self._put_beside, count) if is_shared else None,
            kept=kept,
        )
        pages = count if is_shared else count * len(LANGUAGES)
        self.build.put_all(progress_asked().follow(outputs, pages), self.dresser())
        return memory

    def make_asked(self, paths: Collection[str], kept: KeptEntries) -> Iterator[Artifact]:
        """A few pages, dressed, before everything else."""
        pages = pipeline.produce_asked(
            self.examined.catalogue, self.settings, paths, templates=self.templates, kept=kept
        )
        for page in pages:
            yield Artifact(path=page.path, content=self.dresser().dress(page))

    def _put_beside(
        self, count: int, outputs: Callable[[], Outputs], produced: Produced
    ) -> Callable[[], Sequence[Made]]:
        """Let a second process put the pages of one language."""
        return self.build.put_beside(
            lambda: progress_asked().follow(outputs(), count, "beside"), produced, self.dresser()
        )

    def put_part(self, places: frozenset[str]) -> None:
        """Make what shows these places alone."""
        memory = self.build.remember(self.identity)
        outputs = pipeline.produce_places(
            self.examined.catalogue, self.settings, places, memory=memory, templates=self.templates
        )
        self.build.put_all(progress_asked().follow(outputs, 0), self.dresser())

    def put_indexes(self, groups: Iterable[frozenset[str]]) -> None:
        """Put an index for each group of places, as a part has left it where that still holds."""
        if self.build.memory is None:
            raise RuntimeError("pages come before what finds them")
        indexes = produce_indexes(self.examined.catalogue, self.settings, groups, self.build.memory)
        self.build.put_all(indexes, self.dresser())

    def write_results(self, text: str, markdown: MarkdownPage) -> str:
        """Put the figures of the last test run into a page that asks for them."""
        return with_results(text, self.settings.root, language_of(markdown.file.src_uri))

    def link_records(self, html: str, markdown: MarkdownPage) -> str:
        """Lead links to records to their pages; keep the unknown ones for the report."""
        source = Path(str(markdown.file.abs_src_path))
        written = Written(
            path=source.relative_to(self.settings.root).as_posix(),
            source=source.read_text(encoding="utf-8"),
            language=language_of(markdown.file.src_uri),
        )
        linked, problems = resolve(html, written, self.targets)
        self.problems.extend(problems)
        return announce(linked, language=written.language, site_url=self.settings.site_url)

    def handwritten_parts(
        self, markdown: MarkdownPage, urls: Mapping[str, str]
    ) -> Mapping[str, str]:
        """The chrome around a hand-written page."""
        return self.dresser().parts(view_handwritten(markdown, urls))

    def missing_parts(self) -> Mapping[str, str]:
        """The chrome of 404.html, with links from the root: it answers at any depth."""
        root = urlsplit(self.settings.site_url).path or "/"
        return self.dresser().parts(view_missing(self.templates), root=root)

    def dresser(self) -> Shell:
        """The shell, which there is from the environment event on."""
        if self.shell is None:
            raise RuntimeError("the theme is not there yet")
        return self.shell


def begin_run(
    settings: Settings, examined: Examined, build: SiteBuild, *, is_preview: bool
) -> SiteRun:
    """Make ready what every page needs."""
    return SiteRun(
        settings=settings,
        examined=examined,
        targets=targets_of(examined.catalogue),
        build=build,
        templates=Templates(settings.templates, bytecode=settings.root / BYTECODE),
        is_preview=is_preview,
    )
