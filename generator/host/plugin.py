"""The events of a MkDocs build in the order in which they come; each does one thing."""
# MkDocs passes every argument by its name, wanted or not.
# ruff: noqa: ARG002

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MarkdownPage
from mkdocs.utils.templates import TemplateContext

from generator.host.examination import examine_content
from generator.host.first_build import FirstBuild
from generator.host.frame import ThemeEnvironment, ThemeFrame, check_theme, cut_leftovers
from generator.host.kept_readings import keeping_readings
from generator.host.messages import stop_for, stopping_plainly, word_count
from generator.host.options import TaizhangOptions, settings_from
from generator.host.part import asked_places, check_parts, given_parts, splits_search
from generator.host.preview import Preview
from generator.host.preview_notice import NoticeInPages
from generator.host.preview_server import (
    OnePage,
    WaitingPages,
    build_at_once,
    is_watched,
    look_often,
    reload_early,
)
from generator.host.progress import progress_asked
from generator.host.search_parts import group_places
from generator.host.search_site import indexing
from generator.host.site_build import SiteBuild
from generator.host.site_run import SHELF, SiteRun, begin_run
from generator.host.terminal import speak_plainly
from generator.publishing.part_file import part_folder
from generator.publishing.staging import StagingCount
from generator.rendering.template_faults import find_template_fault
from generator.settings import Settings

_log = get_plugin_logger("taizhang")


class TaizhangPlugin(BasePlugin[TaizhangOptions]):  # type: ignore[no-untyped-call] # of MkDocs
    """Makes the site from records, beside the hand-written pages that MkDocs makes."""

    def __init__(self) -> None:
        self._is_preview = False
        self._build: SiteBuild | None = None
        self._run: SiteRun | None = None
        self._settings: Settings | None = None
        self._preview = Preview()
        self._first = FirstBuild()
        speak_plainly()

    @property
    def settings(self) -> Settings:
        """The options of the build under way, which there are even where it was stopped."""
        if self._settings is None:
            raise RuntimeError("no build is under way")
        return self._settings

    @property
    def run(self) -> SiteRun:
        """The build under way."""
        if self._run is None:
            raise RuntimeError("no build is under way")
        return self._run

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether a server shows what is built; MkDocs keeps plugins, not their work."""
        self._is_preview = command == "serve"
        self._preview = Preview()
        if self._is_preview:
            self._first.outlive(self._preview.begin_without)

    def on_shutdown(self) -> None:
        """Leave MkDocs as it was."""
        self._first.forget()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything first, and keep MkDocs, which cleans folders, off the site."""
        settings = self._settings = settings_from(config, self.config)
        source = Path(config.config_file_path)
        if self._is_preview:
            self._preview.begin(source, Path(config.site_dir))
        with stopping_plainly():
            self._build = SiteBuild(
                self._target(config, settings),
                is_preview=self._is_preview,
                shelf=settings.root / SHELF,
                last=self._preview.last,
            )
        progress_asked().tell("reading")
        known = self._preview.known if self._is_preview else None
        examined = examine_content(settings, source, known)
        self._run = begin_run(settings, examined, self._build, is_preview=self._is_preview)
        config.site_dir = str(self._build.pages_folder)
        config.theme.static_templates.discard("sitemap.xml")  # It bears the build date.
        return config

    def _target(self, config: MkDocsConfig, settings: Settings) -> Path:
        """The folder of the site, or of the part of it that is asked for."""
        check_parts()
        places = frozenset() if self._is_preview else asked_places()
        return part_folder(settings.root, places) if places else Path(config.site_dir)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave out scripts, styles and pictures of the theme, and whatever a link leads out to.

        The check before has refused such links; a file of the machine is not published even
        where one was laid since, or under a hidden name that the project asks for.
        """
        docs, content = Path(config.docs_dir), self.run.settings.content.resolve()
        for file in list(files):
            source = None if file.abs_src_path is None else Path(file.abs_src_path)
            if source is not None and not (
                source.is_relative_to(docs) and source.resolve().is_relative_to(content)
            ):
                files.remove(file)
        return files

    def on_page_markdown(
        self,
        markdown: str,
        *,
        page: MarkdownPage,
        config: MkDocsConfig,
        files: Files,
    ) -> str:
        """Write what the tests have measured where a page asks for it."""
        return self.run.write_results(markdown, page)

    def on_page_content(
        self,
        html: str,
        *,
        page: MarkdownPage,
        config: MkDocsConfig,
        files: Files,
    ) -> str:
        """Lead links like task:jining-2023-021 to their pages."""
        return self.run.link_records(html, page)

    def on_env(
        self,
        env: ThemeEnvironment,
        *,
        config: MkDocsConfig,
        files: Files,
    ) -> None:
        """Stop for links that lead nowhere; take the theme that everything is dressed in."""
        run = self.run
        problems = run.problems or list(check_theme(run.settings, config))
        if problems:
            raise stop_for(problems, run.examined)
        run.make_shell(ThemeFrame(env, config))

    def on_template_context(
        self,
        context: TemplateContext,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> None:
        """Set 404.html, the only template left, into the chrome."""
        _give(context, self.run.missing_parts())

    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> str:
        """Drop what the theme leaves outside its blocks."""
        return cut_leftovers(output_content).lstrip()

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: MarkdownPage,
        config: MkDocsConfig,
        nav: object,
    ) -> None:
        """Set a hand-written page into the chrome."""
        urls = {file.src_uri: file.url for file in context["pages"]}
        _give(context, self.run.handwritten_parts(page, urls))

    def on_post_page(
        self,
        output: str,
        *,
        page: MarkdownPage,
        config: MkDocsConfig,
    ) -> str:
        """Drop what the theme leaves outside its blocks."""
        return cut_leftovers(output).lstrip()

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make everything else, and put the whole in the place of the last site."""
        run = self.run
        with stopping_plainly(run.examined):
            if asked_places() and not self._is_preview:
                count = _complete_part(run, asked_places())
                _log.info("%s", word_count(count))
                return
            run.build.put_handwritten()
            run.put_assets()
            if self._is_preview and is_watched() and self._preview.puts_off(run):
                return
            count = self._preview.complete(run) if self._is_preview else _complete(run)
        _log.info("%s", word_count(count))

    def on_build_error(self, *, error: Exception) -> None:
        """Let the next build begin; what was staged is not published.

        MkDocs sets hand-written pages into templates, too: what fails there is told like the rest.
        """
        if self._build is not None:
            self._build.close()
        if self._run is not None and not isinstance(error, Abort):
            fault = find_template_fault(error, self._run.settings.templates)
            if fault is not None:
                raise stop_for((fault,), self._run.examined) from error

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[[], None],
    ) -> LiveReloadServer:
        """Build again when a record, a template, a style or a script changes."""
        settings, preview = self.settings, self._preview
        server.builder = lambda: preview.rebuild(builder)
        preview.view.reload = partial(reload_early, server)
        waiting = WaitingPages(server.serve_request, preview.view, server.mount_path)
        paged = OnePage(waiting, server.mount_path, lambda: preview.lacks_pages)
        shown = NoticeInPages(paged, lambda: preview.notice, settings.templates)
        server.set_app(shown)
        server.watch(str(settings.content))
        server.watch(str(settings.templates))
        look_often(server)
        if preview.is_put_off:
            build_at_once(server)
        return server


def _complete(run: SiteRun) -> StagingCount:
    """Make everything but the hand-written pages, the index beside the rest, and publish it."""
    catalogue = run.examined.catalogue
    groups = group_places(given_parts(), catalogue) if splits_search() else ()
    with (
        keeping_readings(run.settings.root),
        indexing(catalogue, run.settings, groups) as search,
    ):
        run.put_ours()
        run.put_indexes(groups)
        progress_asked().tell("index")
        run.build.put_all(search(), run.dresser())
        return run.build.finish(run.settings.content)


def _complete_part(run: SiteRun, places: frozenset[str]) -> StagingCount:
    """Make a part; what reaches over places is left to the build that joins it with others."""
    run.put_part(places)
    if splits_search():
        run.put_indexes((places,))
    return run.build.finish_part()


def _give(context: TemplateContext, chrome: Mapping[str, str]) -> None:
    """Hand main.html its parts; MkDocs types the context without room for more."""
    context["chrome"] = chrome  # type: ignore[typeddict-unknown-key]
