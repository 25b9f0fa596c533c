"""Our templates and components as HTML, strict about what they are given and escaping all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from generator.rendering.dates import chinese_date, chinese_number, english_date, number_mark
from generator.rendering.languages import in_language
from generator.rendering.links import link, outward

FILTERS = {
    "link": link,
    "outward": outward,
    "chinese_date": chinese_date,
    "english_date": english_date,
    "chinese_number": chinese_number,
    "number_mark": number_mark,
    "in_language": lambda text, language: Markup(in_language(text, language)),  # noqa: S704
}
"""All filters beside Jinja's own; what else a page shows is worded by its view."""


class Templates:
    """The folder of templates, ready to render."""

    __slots__ = ("_environment",)

    def __init__(self, folder: Path, *, bytecode: Path | None = None) -> None:
        """Read from `folder`; keep compiled templates in `bytecode` if that is given."""
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            finalize=_refuse_nothing,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=_bytecode_cache(bytecode),
        )
        self._environment.filters.update(FILTERS)
        self._environment.tests["external"] = is_external

    def render(self, template: str, /, **values: object) -> Markup:
        """Render a whole template: `render("pages/task.html", view=view)`."""
        html = self._environment.get_template(template).render(values)
        return Markup(html)  # noqa: S704 - our environment has escaped every value

    def component(self, name: str, /, **parameters: object) -> Markup:
        """Call the macro of components/<name>.html; an unknown parameter is an error."""
        module: Any = self._environment.get_template(f"components/{name}.html").module
        html: Markup = getattr(module, name)(**parameters)
        return html


def is_external(url: str) -> bool:
    """Tell whether a link leaves the hosts of government, so that a component says so (R-028)."""
    host = urlsplit(url).hostname or ""
    return not host.endswith((".gov.cn", ".政务", ".xn--zfr164b"))


def _refuse_nothing(value: object) -> object:
    """Absence has a wording of its own, so a None that reaches a page is a mistake of the view."""
    if value is None:
        raise jinja2.UndefinedError("None was printed: test for absence and say what is absent")
    return value


def _bytecode_cache(folder: Path | None) -> jinja2.BytecodeCache | None:
    if folder is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return jinja2.FileSystemBytecodeCache(str(folder))
