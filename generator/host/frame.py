"""The theme's own document around our chrome, without what Material leaves outside its blocks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from mkdocs.config.defaults import MkDocsConfig

LEFTOVERS = (
    r'<input class="md-toggle"[^>]*>\s*',  # autocomplete on a checkbox is invalid HTML
    r'<label class="md-overlay"[^>]*></label>\s*',
    r'<div data-md-component="skip">.*?</div>\s*',
    r'<div data-md-component="announce">\s*</div>\s*',
    r'<div class="md-dialog".*?</div>\s*</div>\s*',
)
"""Parts of base.html of Material 9.8 that only its own script uses, and that no block can drop."""

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
        self._template = environment.get_template("main.html")
        self._config = config

    def __call__(self, parts: Mapping[str, str]) -> str:
        """The document of one section, depth and language, without indentation."""
        html = self._template.render(config=self._config, page=None, nav=None, chrome=parts)
        return _INDENT.sub("\n", cut_leftovers(html)).lstrip()


def cut_leftovers(html: str) -> str:
    """Take from a rendered document what stands in `LEFTOVERS`."""
    for pattern in _LEFTOVERS:
        html = pattern.sub("", html, count=2)
    return html
