"""The theme's own document around our chrome, without what Material leaves outside its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from mkdocs.config.defaults import MkDocsConfig

from generator.problems.kinds import template_kinds
from generator.problems.problem import Place, Problem
from generator.settings import Settings

LEFTOVERS = (
    r'<input class="md-toggle"[^>]*>\s*',  # autocomplete on a checkbox is invalid HTML
    r'<label class="md-overlay"[^>]*></label>\s*',
    r'<div data-md-component="skip">.*?</div>\s*',
    r'<div data-md-component="announce">\s*</div>\s*',
    r'<div class="md-dialog".*?</div>\s*</div>\s*',
)
"""Parts of base.html of Material 9.8 that only its own script uses, and that no block can drop."""

_MAIN = "main.html"
_LEFTOVERS = tuple(re.compile(pattern, re.DOTALL) for pattern in LEFTOVERS)
_INDENT = re.compile(r"\n\s+")


class ThemeEnvironment(Protocol):
    """What we need of the Jinja environment that MkDocs made for its theme."""

    def get_template(self, name: str) -> Any:  # noqa: ANN401 - a template of another library
        """Find a template of the theme or of its custom_dir."""


class ThemeFrame:
    """Renders main.html in the environment that MkDocs made for the theme."""

    __slots__ = ("_config", "_template")

    def __init__(self, environment: ThemeEnvironment, config: MkDocsConfig) -> None:
        self._template = environment.get_template(_MAIN)
        self._config = config

    def __call__(self, parts: Mapping[str, str]) -> str:
        """The document of one section, depth and language, without indentation."""
        html = self._template.render(config=self._config, page=None, nav=None, chrome=parts)
        return _INDENT.sub("\n", cut_leftovers(html)).lstrip()


def check_theme(settings: Settings, config: MkDocsConfig) -> Iterator[Problem]:
    """The theme has a main.html of its own, which knows nothing of the parts of our chrome."""
    ours = settings.templates / _MAIN
    if not ours.is_file():
        place = Place(path=f"{settings.templates.name}/{_MAIN}")
        yield template_kinds.template_missing(place, name=_MAIN, suggestion="")
    elif not any(Path(folder).samefile(settings.templates) for folder in config.theme.dirs):
        file = Path(config.config_file_path)
        lines = file.read_text(encoding="utf-8").splitlines()
        line = next((n for n, text in enumerate(lines, 1) if text.startswith("theme:")), 1)
        place = Place(path=file.name, line=line)
        yield template_kinds.theme_folder_unset(place, folder=settings.templates.name)


def cut_leftovers(html: str) -> str:
    """Take from a rendered document what stands in `LEFTOVERS`."""
    for pattern in _LEFTOVERS:
        html = pattern.sub("", html, count=2)
    return html
